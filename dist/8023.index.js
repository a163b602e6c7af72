"use strict";exports.id=8023,exports.ids=[8023],exports.modules={8023:((_m_,_e_,_r_)=>{_r_.r(_e_),_r_.d(_e_,{sageMakerGroups:()=>sageMakerGroups});
var _0_=_r_(1376),_1_=_r_(4498),_2_=_r_(7899),_3_=_r_(1659),_4_=_r_(7929),_5_=_r_(3836),_6_=_r_(9490),_7_=_r_(7977),_8_=_r_(
4379),_9_=_r_(7930),_10_=_r_(362),CreateModelPackageGroupCommand=class extends(0,_1_.G5)(_1_.lq,_1_.yt,"CreateModelPacka\
geGroup",_1_.Z9){},DescribeModelPackageGroupCommand=class extends(0,_1_.G5)(_1_.lq,_1_.yt,"DescribeModelPackageGroup",_1_.
s_){};function sageMakerGroups(options){let reader=new _1_.kH({...(0,_2_.W0)(options),maxAttempts:_2_.Ml}),writer=new _1_.
kH({...(0,_2_.W0)(options),retryStrategy:_0_.j});return{describeModelPackageGroup:(0,_2_.T1)("sagemaker:DescribeModelPac\
kageGroup",input=>reader.send(new DescribeModelPackageGroupCommand(input))),createModelPackageGroup:(0,_2_.T1)("sagemake\
r:CreateModelPackageGroup",input=>writer.send(new CreateModelPackageGroupCommand(input)))}}})};
