"use strict";exports.id=284;exports.ids=[284];exports.modules={284:((_m_,_e_,_r_)=>{_r_.r(_e_);_r_.d(_e_,{sageMakerSources:()=>sageMakerSources});
var _0_=_r_(1658);var _1_=_r_(2725);var _2_=_r_(8508);var _3_=_r_(3863);var _4_=_r_(7868);var _5_=_r_(7759);var _6_=_r_(
6556);var _7_=_r_(2748);var _8_=_r_(6109);var _9_=_r_(9035);var _10_=_r_(1326);var DescribeTrainingJobCommand=class extends(0,
_1_.G5)(_1_.lq,_1_.yt,"DescribeTrainingJob",_1_.nS){};var ListPipelineExecutionStepsCommand=class extends(0,_1_.G5)(_1_.
lq,_1_.yt,"ListPipelineExecutionSteps",_1_.C3){};function sageMakerSources(options){let client=new _1_.kH({...(0,_2_.W0)(
options),maxAttempts:_2_.Ml});return{describeTrainingJob:(0,_2_.T1)("sagemaker:DescribeTrainingJob",input=>client.send(new DescribeTrainingJobCommand(
input))),listPipelineExecutionSteps:(0,_2_.T1)("sagemaker:ListPipelineExecutionSteps",input=>client.send(new ListPipelineExecutionStepsCommand(
input))),describeModel:(0,_2_.T1)("sagemaker:DescribeModel",input=>client.send(new _0_.u(input)))}}}),1658:((_m_,_e_,_r_)=>{
_r_.d(_e_,{u:()=>DescribeModelCommand});var _11_=_r_(2725);var DescribeModelCommand=class extends(0,_11_.G5)(_11_.lq,_11_.
yt,"DescribeModel",_11_.H8){}})};;
