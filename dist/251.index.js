"use strict";exports.id=251,exports.ids=[251],exports.modules={251:((_m_,_e_,_r_)=>{_r_.r(_e_),_r_.d(_e_,{groupPolicyReader:()=>_0_.r,
sageMakerGroups:()=>_0_.j});var _0_=_r_(682),_1_=_r_(1376),_2_=_r_(2288),_3_=_r_(1897),_4_=_r_(1659),_5_=_r_(7929),_6_=_r_(
4933),_7_=_r_(4449),_8_=_r_(7977),_9_=_r_(7384),_10_=_r_(7930),_11_=_r_(362)}),682:((_m_,_e_,_r_)=>{_r_.d(_e_,{j:()=>sageMakerGroups,
r:()=>groupPolicyReader});var _12_=_r_(1376),_13_=_r_(2288),_14_=_r_(1897),CreateModelPackageGroupCommand=class extends(0,_13_.
G5)(_13_.lq,_13_.yt,"CreateModelPackageGroup",_13_.Z9){},DescribeModelPackageGroupCommand=class extends(0,_13_.G5)(_13_.
lq,_13_.yt,"DescribeModelPackageGroup",_13_.s_){},GetModelPackageGroupPolicyCommand=class extends(0,_13_.G5)(_13_.lq,_13_.
yt,"GetModelPackageGroupPolicy",_13_.Rd){};function sageMakerGroups(options){let reader=new _13_.kH({...(0,_14_.W0)(options),
maxAttempts:_14_.Ml}),writer=new _13_.kH({...(0,_14_.W0)(options),retryStrategy:_12_.j});return{describeModelPackageGroup:(0,_14_.
T1)("sagemaker:DescribeModelPackageGroup",input=>reader.send(new DescribeModelPackageGroupCommand(input))),createModelPackageGroup:(0,_14_.
T1)("sagemaker:CreateModelPackageGroup",input=>writer.send(new CreateModelPackageGroupCommand(input)))}}function groupPolicyReader(options){
let client=new _13_.kH({...(0,_14_.W0)(options),maxAttempts:_14_.Ml});return(0,_14_.T1)("sagemaker:GetModelPackageGroupP\
olicy",input=>client.send(new GetModelPackageGroupPolicyCommand(input)))}})};
