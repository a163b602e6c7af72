"use strict";exports.id=3217;exports.ids=[3217];exports.modules={3217:((_m_,_e_,_r_)=>{_r_.r(_e_);_r_.d(_e_,{sageMakerGroups:()=>sageMakerGroups});
var _0_=_r_(1376);var _1_=_r_(7854);var _2_=_r_(271);var _3_=_r_(1659);var _4_=_r_(7929);var _5_=_r_(7868);var _6_=_r_(7759);
var _7_=_r_(6556);var _8_=_r_(2748);var _9_=_r_(6109);var _10_=_r_(9035);var _11_=_r_(1326);var CreateModelPackageGroupCommand=class extends(0,
_1_.G5)(_1_.lq,_1_.yt,"CreateModelPackageGroup",_1_.Z9){};var DescribeModelPackageGroupCommand=class extends(0,_1_.G5)(_1_.
lq,_1_.yt,"DescribeModelPackageGroup",_1_.s_){};function sageMakerGroups(options){let reader=new _1_.kH({...(0,_2_.W0)(options),
maxAttempts:_2_.Ml}),writer=new _1_.kH({...(0,_2_.W0)(options),retryStrategy:_0_.j});return{describeModelPackageGroup:(0,
_2_.T1)("sagemaker:DescribeModelPackageGroup",input=>reader.send(new DescribeModelPackageGroupCommand(input))),createModelPackageGroup:(0,
_2_.T1)("sagemaker:CreateModelPackageGroup",input=>writer.send(new CreateModelPackageGroupCommand(input)))}}})};;
