"use strict";exports.id=9983,exports.ids=[9983],exports.modules={9983:((_m_,_e_,_r_)=>{_r_.r(_e_),_r_.d(_e_,{sageMakerSources:()=>sageMakerSources});
var _0_=_r_(6921),_1_=_r_(5896),_2_=_r_(2612),_3_=_r_(1659),_4_=_r_(5107),_5_=_r_(4933),_6_=_r_(4449),_7_=_r_(7977),_8_=_r_(
7384),_9_=_r_(7930),_10_=_r_(362),DescribeTrainingJobCommand=class extends(0,_1_.G5)(_1_.lq,_1_.yt,"DescribeTrainingJob",
_1_.nS){},ListPipelineExecutionStepsCommand=class extends(0,_1_.G5)(_1_.lq,_1_.yt,"ListPipelineExecutionSteps",_1_.C3){};
function sageMakerSources(options){let client=new _1_.kH({...(0,_2_.W0)(options),maxAttempts:_2_.Ml});return{describeTrainingJob:(0,_2_.
T1)("sagemaker:DescribeTrainingJob",input=>client.send(new DescribeTrainingJobCommand(input))),listPipelineExecutionSteps:(0,_2_.
T1)("sagemaker:ListPipelineExecutionSteps",input=>client.send(new ListPipelineExecutionStepsCommand(input))),describeModel:(0,_2_.
T1)("sagemaker:DescribeModel",input=>client.send(new _0_.u(input)))}}}),6921:((_m_,_e_,_r_)=>{_r_.d(_e_,{u:()=>DescribeModelCommand});
var _11_=_r_(5896),DescribeModelCommand=class extends(0,_11_.G5)(_11_.lq,_11_.yt,"DescribeModel",_11_.H8){}})};
