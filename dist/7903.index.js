"use strict";exports.id=7903;exports.ids=[7903];exports.modules={7903:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{sageMakerGroups:()=>sageMakerGroups});
var _YRUX2LEV_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5534);var _ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
1524);var _QTIGN4FM_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(9487);var _65D27UM2_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
7945);var _YMVKCLKB_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(246);var _LTRC7R3K_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
357);var _QWIJCFUX_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(4546);var _PDPZWDN4_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
5470);var _3CLBYDGH_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(7907);var _VSPODENI_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(
5697);var _AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(1508);var CreateModelPackageGroupCommand=class extends(0,
_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_1__.G5)(_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_1__.lq,_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_1__.
yt,"CreateModelPackageGroup",_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_1__.Z9){};var DescribeModelPackageGroupCommand=class extends(0,
_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_1__.G5)(_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_1__.lq,_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_1__.
yt,"DescribeModelPackageGroup",_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_1__.s_){};function sageMakerGroups(options){let reader=new _ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_1__.
kH({...(0,_QTIGN4FM_js__WEBPACK_IMPORTED_MODULE_2__.W0)(options),maxAttempts:_QTIGN4FM_js__WEBPACK_IMPORTED_MODULE_2__.Ml}),
writer=new _ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_1__.kH({...(0,_QTIGN4FM_js__WEBPACK_IMPORTED_MODULE_2__.W0)(options),retryStrategy:_YRUX2LEV_js__WEBPACK_IMPORTED_MODULE_0__.
j});return{describeModelPackageGroup:(0,_QTIGN4FM_js__WEBPACK_IMPORTED_MODULE_2__.T1)("sagemaker:DescribeModelPackageGro\
up",input=>reader.send(new DescribeModelPackageGroupCommand(input))),createModelPackageGroup:(0,_QTIGN4FM_js__WEBPACK_IMPORTED_MODULE_2__.
T1)("sagemaker:CreateModelPackageGroup",input=>writer.send(new CreateModelPackageGroupCommand(input)))}}})};;
