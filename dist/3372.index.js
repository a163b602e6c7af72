"use strict";exports.id=3372;exports.ids=[3372];exports.modules={3372:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{sageMakerSources:()=>sageMakerSources});
var _0_=__webpack_require__(1080);var _1_=__webpack_require__(3759);var _2_=__webpack_require__(8508);var _3_=__webpack_require__(
3863);var _4_=__webpack_require__(7868);var _5_=__webpack_require__(7759);var _6_=__webpack_require__(6556);var _7_=__webpack_require__(
2748);var _8_=__webpack_require__(6109);var _9_=__webpack_require__(9035);var _10_=__webpack_require__(1326);var DescribeTrainingJobCommand=class extends(0,
_1_.G5)(_1_.lq,_1_.yt,"DescribeTrainingJob",_1_.nS){};var ListPipelineExecutionStepsCommand=class extends(0,_1_.G5)(_1_.
lq,_1_.yt,"ListPipelineExecutionSteps",_1_.C3){};function sageMakerSources(options){let client=new _1_.kH({...(0,_2_.W0)(
options),maxAttempts:_2_.Ml});return{describeTrainingJob:(0,_2_.T1)("sagemaker:DescribeTrainingJob",input=>client.send(new DescribeTrainingJobCommand(
input))),listPipelineExecutionSteps:(0,_2_.T1)("sagemaker:ListPipelineExecutionSteps",input=>client.send(new ListPipelineExecutionStepsCommand(
input))),describeModel:(0,_2_.T1)("sagemaker:DescribeModel",input=>client.send(new _0_.u(input)))}}}),1080:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{u:()=>DescribeModelCommand});var _11_=__webpack_require__(3759);var DescribeModelCommand=class extends(0,
_11_.G5)(_11_.lq,_11_.yt,"DescribeModel",_11_.H8){}})};;
