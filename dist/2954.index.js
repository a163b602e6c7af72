"use strict";exports.id=2954;exports.ids=[2954];exports.modules={7096:((_m_,_e_,_r_)=>{_r_.d(_e_,{Qf:()=>versionWriter,SI:()=>versionReader,
g9:()=>versionUpdater});var _0_=_r_(1979);var _1_=_r_(2725);var _2_=_r_(8508);var CreateModelPackageCommand=class extends(0,
_1_.G5)(_1_.lq,_1_.yt,"CreateModelPackage",_1_.A_){};var DescribeModelPackageCommand=class extends(0,_1_.G5)(_1_.lq,_1_.
yt,"DescribeModelPackage",_1_.Qh){};var ListModelPackagesCommand=class extends(0,_1_.G5)(_1_.lq,_1_.yt,"ListModelPackage\
s",_1_.LD){};var UpdateModelPackageCommand=class extends(0,_1_.G5)(_1_.lq,_1_.yt,"UpdateModelPackage",_1_.le){};function versionWriter(options){
let client=new _1_.kH({...(0,_2_.W0)(options),retryStrategy:_0_.j});return{createModelPackage:(0,_2_.T1)("sagemaker:Crea\
teModelPackage",input=>client.send(new CreateModelPackageCommand(input)))}}function versionUpdater(options){let client=new _1_.
kH({...(0,_2_.W0)(options),retryStrategy:_0_.j});return(0,_2_.T1)("sagemaker:UpdateModelPackage",input=>client.send(new UpdateModelPackageCommand(
input)))}function versionReader(options){let client=new _1_.kH({...(0,_2_.W0)(options),maxAttempts:_2_.Ml});return{describeModelPackage:(0,
_2_.T1)("sagemaker:DescribeModelPackage",input=>client.send(new DescribeModelPackageCommand(input))),listModelPackages:(0,
_2_.T1)("sagemaker:ListModelPackages",input=>client.send(new ListModelPackagesCommand(input)))}}}),2954:((_m_,_e_,_r_)=>{
_r_.d(_e_,{versionReader:()=>_3_.SI,versionWriter:()=>_3_.Qf});var _3_=_r_(7096);var _4_=_r_(1979);var _5_=_r_(2725);var _6_=_r_(
8508);var _7_=_r_(3863);var _8_=_r_(7868);var _9_=_r_(7759);var _10_=_r_(6556);var _11_=_r_(2748);var _12_=_r_(6109);var _13_=_r_(
9035);var _14_=_r_(1326)})};;
