"use strict";exports.id=6073;exports.ids=[6073];exports.modules={8454:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{reportProblems:()=>_0_.T});var _0_=__webpack_require__(7650);var _1_=__webpack_require__(
3863);var _2_=__webpack_require__(1326)}),7650:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{T:()=>reportProblems});var _3_=__webpack_require__(3526);var _4_=__webpack_require__(3863);function reportProblems(problems,runner){
if(problems.length===0)return;for(let problem of problems){runner.info((0,_3_.V)(problem));let{file,line,column}=problem.
at;file==="set"?runner.error(`set:${line}:${column}: ${problem.message}`):runner.error([problem.message,problem.help].filter(
part=>part!==void 0).join(`
`),problem)}let count=problems.length===1?"There is 1 problem":`There are ${problems.length} problems`;throw new _4_.lZ(
"invalid-manifest",`${count} in the manifests and reports. Nothing was sent.`,{problems})}})};;
