"use strict";exports.id=5159;exports.ids=[5159];exports.modules={5159:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{sageMakerGroups:()=>sageMakerGroups});
var _0_=__webpack_require__(1979);var _1_=__webpack_require__(3759);var _2_=__webpack_require__(8508);var _3_=__webpack_require__(
3863);var _4_=__webpack_require__(7868);var _5_=__webpack_require__(7759);var _6_=__webpack_require__(6556);var _7_=__webpack_require__(
2748);var _8_=__webpack_require__(6109);var _9_=__webpack_require__(9035);var _10_=__webpack_require__(1326);var CreateModelPackageGroupCommand=class extends(0,
_1_.G5)(_1_.lq,_1_.yt,"CreateModelPackageGroup",_1_.Z9){};var DescribeModelPackageGroupCommand=class extends(0,_1_.G5)(_1_.
lq,_1_.yt,"DescribeModelPackageGroup",_1_.s_){};function sageMakerGroups(options){let reader=new _1_.kH({...(0,_2_.W0)(options),
maxAttempts:_2_.Ml}),writer=new _1_.kH({...(0,_2_.W0)(options),retryStrategy:_0_.j});return{describeModelPackageGroup:(0,
_2_.T1)("sagemaker:DescribeModelPackageGroup",input=>reader.send(new DescribeModelPackageGroupCommand(input))),createModelPackageGroup:(0,
_2_.T1)("sagemaker:CreateModelPackageGroup",input=>writer.send(new CreateModelPackageGroupCommand(input)))}}})};;
