"use strict";exports.id=3896;exports.ids=[3896];exports.modules={2247:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{u:()=>DescribeModelCommand});var _0_=__webpack_require__(8598);var DescribeModelCommand=class extends(0,
_0_.G5)(_0_.lq,_0_.yt,"DescribeModel",_0_.H8){}}),3896:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{sageMakerSources:()=>sageMakerSources});
var _1_=__webpack_require__(2247);var _2_=__webpack_require__(8598);var _3_=__webpack_require__(2556);var _4_=__webpack_require__(
7868);var _5_=__webpack_require__(6556);var _6_=__webpack_require__(3863);var _7_=__webpack_require__(7759);var _8_=__webpack_require__(
2748);var _9_=__webpack_require__(6109);var _10_=__webpack_require__(9035);var _11_=__webpack_require__(1326);var DescribeTrainingJobCommand=class extends(0,
_2_.G5)(_2_.lq,_2_.yt,"DescribeTrainingJob",_2_.nS){};var ListPipelineExecutionStepsCommand=class extends(0,_2_.G5)(_2_.
lq,_2_.yt,"ListPipelineExecutionSteps",_2_.C3){};function sageMakerSources(options){let client=new _2_.kH({...(0,_3_.W0)(
options),maxAttempts:_3_.Ml});return{describeTrainingJob:(0,_3_.T1)("sagemaker:DescribeTrainingJob",input=>client.send(new DescribeTrainingJobCommand(
input))),listPipelineExecutionSteps:(0,_3_.T1)("sagemaker:ListPipelineExecutionSteps",input=>client.send(new ListPipelineExecutionStepsCommand(
input))),describeModel:(0,_3_.T1)("sagemaker:DescribeModel",input=>client.send(new _1_.u(input)))}}})};;
