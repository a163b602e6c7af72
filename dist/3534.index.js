"use strict";exports.id=3534;exports.ids=[3534];exports.modules={3534:((_m_,_e_,_r_)=>{_r_.r(_e_);_r_.d(_e_,{sageMakerSources:()=>sageMakerSources});
var _0_=_r_(6881);var _1_=_r_(7854);var _2_=_r_(271);var _3_=_r_(1659);var _4_=_r_(7929);var _5_=_r_(7868);var _6_=_r_(7759);
var _7_=_r_(6556);var _8_=_r_(2748);var _9_=_r_(6109);var _10_=_r_(9035);var _11_=_r_(1326);var DescribeTrainingJobCommand=class extends(0,
_1_.G5)(_1_.lq,_1_.yt,"DescribeTrainingJob",_1_.nS){};var ListPipelineExecutionStepsCommand=class extends(0,_1_.G5)(_1_.
lq,_1_.yt,"ListPipelineExecutionSteps",_1_.C3){};function sageMakerSources(options){let client=new _1_.kH({...(0,_2_.W0)(
options),maxAttempts:_2_.Ml});return{describeTrainingJob:(0,_2_.T1)("sagemaker:DescribeTrainingJob",input=>client.send(new DescribeTrainingJobCommand(
input))),listPipelineExecutionSteps:(0,_2_.T1)("sagemaker:ListPipelineExecutionSteps",input=>client.send(new ListPipelineExecutionStepsCommand(
input))),describeModel:(0,_2_.T1)("sagemaker:DescribeModel",input=>client.send(new _0_.u(input)))}}}),6881:((_m_,_e_,_r_)=>{
_r_.d(_e_,{u:()=>DescribeModelCommand});var _12_=_r_(7854);var DescribeModelCommand=class extends(0,_12_.G5)(_12_.lq,_12_.
yt,"DescribeModel",_12_.H8){}})};;
