"use strict";exports.id=2780;exports.ids=[2780];exports.modules={2780:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{versionReader:()=>_0_.SI,versionWriter:()=>_0_.Qf});var _0_=__webpack_require__(
6914);var _1_=__webpack_require__(7849);var _2_=__webpack_require__(2143);var _3_=__webpack_require__(934);var _4_=__webpack_require__(
7868);var _5_=__webpack_require__(6556);var _6_=__webpack_require__(3863);var _7_=__webpack_require__(7759);var _8_=__webpack_require__(
2748);var _9_=__webpack_require__(6109);var _10_=__webpack_require__(9035);var _11_=__webpack_require__(1326)}),6914:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Qf:()=>versionWriter,SI:()=>versionReader,g9:()=>versionUpdater});var _12_=__webpack_require__(
7849);var _13_=__webpack_require__(2143);var _14_=__webpack_require__(934);var CreateModelPackageCommand=class extends(0,
_13_.G5)(_13_.lq,_13_.yt,"CreateModelPackage",_13_.A_){};var DescribeModelPackageCommand=class extends(0,_13_.G5)(_13_.lq,
_13_.yt,"DescribeModelPackage",_13_.Qh){};var ListModelPackagesCommand=class extends(0,_13_.G5)(_13_.lq,_13_.yt,"ListMod\
elPackages",_13_.LD){};var UpdateModelPackageCommand=class extends(0,_13_.G5)(_13_.lq,_13_.yt,"UpdateModelPackage",_13_.
le){};function versionWriter(options){let client=new _13_.kH({...(0,_14_.W0)(options),retryStrategy:_12_.j});return{createModelPackage:(0,
_14_.T1)("sagemaker:CreateModelPackage",input=>client.send(new CreateModelPackageCommand(input)))}}function versionUpdater(options){
let client=new _13_.kH({...(0,_14_.W0)(options),retryStrategy:_12_.j});return(0,_14_.T1)("sagemaker:UpdateModelPackage",
input=>client.send(new UpdateModelPackageCommand(input)))}function versionReader(options){let client=new _13_.kH({...(0,
_14_.W0)(options),maxAttempts:_14_.Ml});return{describeModelPackage:(0,_14_.T1)("sagemaker:DescribeModelPackage",input=>client.
send(new DescribeModelPackageCommand(input))),listModelPackages:(0,_14_.T1)("sagemaker:ListModelPackages",input=>client.
send(new ListModelPackagesCommand(input)))}}})};;
