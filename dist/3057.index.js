"use strict";exports.id=3057,exports.ids=[3057],exports.modules={6667:((_m_,_e_,_r_)=>{_r_.d(_e_,{j:()=>sageMakerGroups,r:()=>groupPolicyReader});
var _0_=_r_(1376),_1_=_r_(5896),_2_=_r_(2612),CreateModelPackageGroupCommand=class extends(0,_1_.G5)(_1_.lq,_1_.yt,"Crea\
teModelPackageGroup",_1_.Z9){},DescribeModelPackageGroupCommand=class extends(0,_1_.G5)(_1_.lq,_1_.yt,"DescribeModelPack\
ageGroup",_1_.s_){},GetModelPackageGroupPolicyCommand=class extends(0,_1_.G5)(_1_.lq,_1_.yt,"GetModelPackageGroupPolicy",
_1_.Rd){};function sageMakerGroups(options){let reader=new _1_.kH({...(0,_2_.W0)(options),maxAttempts:_2_.Ml}),writer=new _1_.
kH({...(0,_2_.W0)(options),retryStrategy:_0_.j});return{describeModelPackageGroup:(0,_2_.T1)("sagemaker:DescribeModelPac\
kageGroup",input=>reader.send(new DescribeModelPackageGroupCommand(input))),createModelPackageGroup:(0,_2_.T1)("sagemake\
r:CreateModelPackageGroup",input=>writer.send(new CreateModelPackageGroupCommand(input)))}}function groupPolicyReader(options){
let client=new _1_.kH({...(0,_2_.W0)(options),maxAttempts:_2_.Ml});return(0,_2_.T1)("sagemaker:GetModelPackageGroupPolic\
y",input=>client.send(new GetModelPackageGroupPolicyCommand(input)))}}),3057:((_m_,_e_,_r_)=>{_r_.r(_e_),_r_.d(_e_,{groupPolicyReader:()=>_3_.
r,sageMakerGroups:()=>_3_.j});var _3_=_r_(6667),_4_=_r_(1376),_5_=_r_(5896),_6_=_r_(2612),_7_=_r_(1659),_8_=_r_(5107),_9_=_r_(
4933),_10_=_r_(4449),_11_=_r_(7977),_12_=_r_(7384),_13_=_r_(7930),_14_=_r_(362)})};
