"use strict";exports.id=6269,exports.ids=[6269],exports.modules={6905:((_m_,_e_,_r_)=>{_r_.d(_e_,{T:()=>reportProblems});var _0_=_r_(
544),_1_=_r_(3694);function reportProblems(problems,runner){if(problems.length===0)return;for(let problem of problems){runner.
info((0,_0_.V)(problem));let{file,line,column}=problem.at;file==="set"?runner.error(`set:${line}:${column}: ${problem.message}`):
runner.error([problem.message,problem.help].filter(part=>part!==void 0).join(`
`),problem)}let count=problems.length===1?"There is 1 problem":`There are ${problems.length} problems`;throw new _1_.lZ(
"invalid-manifest",`${count} in the manifests and reports. Nothing was sent.`,{problems})}}),8650:((_m_,_e_,_r_)=>{_r_.d(
_e_,{reportProblems:()=>_2_.T});var _2_=_r_(6905),_3_=_r_(3694),_4_=_r_(362)})};
