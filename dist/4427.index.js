"use strict";exports.id=4427;exports.ids=[4427];exports.modules={4427:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{sageMakerSources:()=>sageMakerSources});
var _VD2P5OUL_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7712);var _ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
1524);var _QTIGN4FM_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(9487);var _65D27UM2_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
7945);var _YMVKCLKB_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(246);var _LTRC7R3K_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
357);var _QWIJCFUX_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(4546);var _PDPZWDN4_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
5470);var _3CLBYDGH_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(7907);var _VSPODENI_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(
5697);var _AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(1508);var DescribeTrainingJobCommand=class extends(0,
_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_1__.G5)(_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_1__.lq,_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_1__.
yt,"DescribeTrainingJob",_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_1__.nS){};var ListPipelineExecutionStepsCommand=class extends(0,
_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_1__.G5)(_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_1__.lq,_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_1__.
yt,"ListPipelineExecutionSteps",_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_1__.C3){};function sageMakerSources(options){let client=new _ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_1__.
kH({...(0,_QTIGN4FM_js__WEBPACK_IMPORTED_MODULE_2__.W0)(options),maxAttempts:_QTIGN4FM_js__WEBPACK_IMPORTED_MODULE_2__.Ml});
return{describeTrainingJob:(0,_QTIGN4FM_js__WEBPACK_IMPORTED_MODULE_2__.T1)("sagemaker:DescribeTrainingJob",input=>client.
send(new DescribeTrainingJobCommand(input))),listPipelineExecutionSteps:(0,_QTIGN4FM_js__WEBPACK_IMPORTED_MODULE_2__.T1)(
"sagemaker:ListPipelineExecutionSteps",input=>client.send(new ListPipelineExecutionStepsCommand(input))),describeModel:(0,
_QTIGN4FM_js__WEBPACK_IMPORTED_MODULE_2__.T1)("sagemaker:DescribeModel",input=>client.send(new _VD2P5OUL_js__WEBPACK_IMPORTED_MODULE_0__.
u(input)))}}}),7712:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{u:()=>DescribeModelCommand});var _ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1524);var DescribeModelCommand=class extends(0,
_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_0__.lq,_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_0__.
yt,"DescribeModel",_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_0__.H8){}})};;
