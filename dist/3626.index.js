"use strict";exports.id=3626,exports.ids=[3626],exports.modules={3626:((_m_,_e_,_r_)=>{_r_.r(_e_),_r_.d(_e_,{groupPolicyReader:()=>_0_.
r,sageMakerGroups:()=>_0_.j});var _0_=_r_(1024),_1_=_r_(9090),_2_=_r_(4454),_3_=_r_(9159),_4_=_r_(1659),_5_=_r_(3694),_6_=_r_(
2197),_7_=_r_(793),_8_=_r_(8734),_9_=_r_(5271),_10_=_r_(4976),_11_=_r_(362)}),1024:((_m_,_e_,_r_)=>{_r_.d(_e_,{j:()=>sageMakerGroups,
r:()=>groupPolicyReader});var _12_=_r_(9090),_13_=_r_(4454),_14_=_r_(9159),_15_=_r_(4976),_Ar="Arn",_CB="CreatedBy",_CMPG="\
CreateModelPackageGroup",_CMPGI="CreateModelPackageGroupInput",_CMPGO="CreateModelPackageGroupOutput",_CT="CreationTime",
_DI="DomainId",_DMPGIe="DescribeModelPackageGroupInput",_DMPGO="DescribeModelPackageGroupOutput",_DMPGe="DescribeModelPa\
ckageGroup",_GMPGP="GetModelPackageGroupPolicy",_GMPGPI="GetModelPackageGroupPolicyInput",_GMPGPO="GetModelPackageGroupP\
olicyOutput",_IIa="IamIdentity",_K="Key",_MCan="ManagedConfiguration",_MPGA="ModelPackageGroupArn",_MPGD="ModelPackageGr\
oupDescription",_MPGN="ModelPackageGroupName",_MPGS="ModelPackageGroupStatus",_MST="ManagedStorageType",_PIri="Principal\
Id",_RPes="ResourcePolicy",_SIo="SourceIdentity",_TLa="TagList",_Ta="Tags",_Tag="Tag",_UCs="UserContext",_UPA="UserProfi\
leArn",_UPN="UserProfileName",_Va="Value",_s="smithy.ts.sdk.synthetic.com.amazonaws.sagemaker",n0="com.amazonaws.sagemak\
er",_s_registry=new _15_.OF(_s),n0_registry=new _15_.OF(n0),CreateModelPackageGroupInput$=[3,n0,_CMPGI,0,[_MPGN,_MPGD,_Ta,
_MCan],[0,0,()=>TagList,()=>ManagedConfiguration$],1],CreateModelPackageGroupOutput$=[3,n0,_CMPGO,0,[_MPGA],[0],1],DescribeModelPackageGroupInput$=[
3,n0,_DMPGIe,0,[_MPGN],[0],1],DescribeModelPackageGroupOutput$=[3,n0,_DMPGO,0,[_MPGN,_MPGA,_CT,_CB,_MPGS,_MPGD,_MCan],[0,
0,4,()=>UserContext$,0,0,()=>ManagedConfiguration$],5],GetModelPackageGroupPolicyInput$=[3,n0,_GMPGPI,0,[_MPGN],[0],1],GetModelPackageGroupPolicyOutput$=[
3,n0,_GMPGPO,0,[_RPes],[0],1],IamIdentity$=[3,n0,_IIa,0,[_Ar,_PIri,_SIo],[0,0,0]],ManagedConfiguration$=[3,n0,_MCan,0,[_MST],
[0]],Tag$=[3,n0,_Tag,0,[_K,_Va],[0,0],2],UserContext$=[3,n0,_UCs,0,[_UPA,_UPN,_DI,_IIa],[0,0,0,()=>IamIdentity$]],TagList=[
1,n0,_TLa,0,()=>Tag$],CreateModelPackageGroup$=[9,n0,_CMPG,0,()=>CreateModelPackageGroupInput$,()=>CreateModelPackageGroupOutput$],
DescribeModelPackageGroup$=[9,n0,_DMPGe,0,()=>DescribeModelPackageGroupInput$,()=>DescribeModelPackageGroupOutput$],GetModelPackageGroupPolicy$=[
9,n0,_GMPGP,0,()=>GetModelPackageGroupPolicyInput$,()=>GetModelPackageGroupPolicyOutput$],CreateModelPackageGroupCommand=class extends(0,_13_.
G5)(_13_.lq,_13_.yt,"CreateModelPackageGroup",CreateModelPackageGroup$){},DescribeModelPackageGroupCommand=class extends(0,_13_.
G5)(_13_.lq,_13_.yt,"DescribeModelPackageGroup",DescribeModelPackageGroup$){},GetModelPackageGroupPolicyCommand=class extends(0,_13_.
G5)(_13_.lq,_13_.yt,"GetModelPackageGroupPolicy",GetModelPackageGroupPolicy$){};function sageMakerGroups(options){let reader=new _13_.
kH({...(0,_14_.W0)(options),maxAttempts:_14_.Ml}),writer=new _13_.kH({...(0,_14_.W0)(options),retryStrategy:_12_.j});return{
describeModelPackageGroup:(0,_14_.hF)("sagemaker:DescribeModelPackageGroup",input=>reader.send(new DescribeModelPackageGroupCommand(
input))),createModelPackageGroup:(0,_14_.T1)("sagemaker:CreateModelPackageGroup",input=>writer.send(new CreateModelPackageGroupCommand(
input)))}}function groupPolicyReader(options){let client=new _13_.kH({...(0,_14_.W0)(options),maxAttempts:_14_.Ml});return(0,_14_.
hF)("sagemaker:GetModelPackageGroupPolicy",input=>client.send(new GetModelPackageGroupPolicyCommand(input)))}})};
