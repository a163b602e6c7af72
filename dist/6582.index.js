"use strict";exports.id=6582;exports.ids=[6582];exports.modules={1394:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Qf:()=>versionWriter,SI:()=>versionReader,g9:()=>versionUpdater});var _0_=__webpack_require__(
1979);var _1_=__webpack_require__(3759);var _2_=__webpack_require__(8508);var CreateModelPackageCommand=class extends(0,
_1_.G5)(_1_.lq,_1_.yt,"CreateModelPackage",_1_.A_){};var DescribeModelPackageCommand=class extends(0,_1_.G5)(_1_.lq,_1_.
yt,"DescribeModelPackage",_1_.Qh){};var ListModelPackagesCommand=class extends(0,_1_.G5)(_1_.lq,_1_.yt,"ListModelPackage\
s",_1_.LD){};var UpdateModelPackageCommand=class extends(0,_1_.G5)(_1_.lq,_1_.yt,"UpdateModelPackage",_1_.le){};function versionWriter(options){
let client=new _1_.kH({...(0,_2_.W0)(options),retryStrategy:_0_.j});return{createModelPackage:(0,_2_.T1)("sagemaker:Crea\
teModelPackage",input=>client.send(new CreateModelPackageCommand(input)))}}function versionUpdater(options){let client=new _1_.
kH({...(0,_2_.W0)(options),retryStrategy:_0_.j});return(0,_2_.T1)("sagemaker:UpdateModelPackage",input=>client.send(new UpdateModelPackageCommand(
input)))}function versionReader(options){let client=new _1_.kH({...(0,_2_.W0)(options),maxAttempts:_2_.Ml});return{describeModelPackage:(0,
_2_.T1)("sagemaker:DescribeModelPackage",input=>client.send(new DescribeModelPackageCommand(input))),listModelPackages:(0,
_2_.T1)("sagemaker:ListModelPackages",input=>client.send(new ListModelPackagesCommand(input)))}}}),6582:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{versionReader:()=>_3_.SI,versionWriter:()=>_3_.Qf});var _3_=__webpack_require__(
1394);var _4_=__webpack_require__(1979);var _5_=__webpack_require__(3759);var _6_=__webpack_require__(8508);var _7_=__webpack_require__(
3863);var _8_=__webpack_require__(7868);var _9_=__webpack_require__(7759);var _10_=__webpack_require__(6556);var _11_=__webpack_require__(
2748);var _12_=__webpack_require__(6109);var _13_=__webpack_require__(9035);var _14_=__webpack_require__(1326)})};;
