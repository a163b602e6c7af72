"use strict";exports.id=2773,exports.ids=[2773],exports.modules={5154:((_m_,_e_,_r_)=>{_r_.d(_e_,{reportProblems:()=>_0_.T});var _0_=_r_(
4104),_1_=_r_(3694),_2_=_r_(362)}),4104:((_m_,_e_,_r_)=>{_r_.d(_e_,{T:()=>reportProblems});var _3_=_r_(2015),_4_=_r_(3694);
function reportProblems(problems,runner){if(problems.length===0)return;for(let problem of problems){runner.info((0,_3_.V)(
problem));let{file,line,column}=problem.at;file==="set"?runner.error(`set:${line}:${column}: ${problem.message}`):runner.
error([problem.message,problem.help].filter(part=>part!==void 0).join(`
`),problem)}let count=problems.length===1?"There is 1 problem":`There are ${problems.length} problems`;throw new _4_.lZ(
"invalid-manifest",`${count} in the manifests and reports. Nothing was sent.`,{problems})}})};
