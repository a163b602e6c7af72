"use strict";exports.id=7661;exports.ids=[7661];exports.modules={8182:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{C:()=>candidatesWithBase,l:()=>readCandidates});async function readCandidates(request,candidates,reports){
let{withReportsOfS3}=await Promise.all([__webpack_require__.e(8229),__webpack_require__.e(8972),__webpack_require__.e(7575),
__webpack_require__.e(8645)]).then(__webpack_require__.bind(__webpack_require__,8645)),{tellProblems}=await __webpack_require__.
e(6527).then(__webpack_require__.bind(__webpack_require__,8908)),read=await withReportsOfS3(candidates,reports);for(let notice of read.
notices)request.runner.notice(notice.message,notice);return tellProblems(read.problems,request.runner),candidatesWithBase(
request,read.candidates)}async function candidatesWithBase(request,candidates){let{pullRequest,repository}=request.run.context;
if(!pullRequest)return candidates;if(request.inputs.githubToken==="")return request.runner.warning("github-token is empt\
y, so the gates of the base branch are not known and only this pull request's own gates count."),candidates;let{withBaseGates}=await Promise.
all([__webpack_require__.e(8229),__webpack_require__.e(7658),__webpack_require__.e(8972),__webpack_require__.e(9295),__webpack_require__.
e(5472)]).then(__webpack_require__.bind(__webpack_require__,5472)),{repositoryFiles}=await Promise.all([__webpack_require__.
e(8867),__webpack_require__.e(6058)]).then(__webpack_require__.bind(__webpack_require__,6058)),files=repositoryFiles({token:request.
inputs.githubToken,repository}),{baseSha}=pullRequest;return withBaseGates({candidates,files,baseSha,patterns:request.inputs.
manifest,warn:request.runner.warning})}}),7661:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{readCandidates:()=>_0_.l});var _0_=__webpack_require__(8182);var _1_=__webpack_require__(1326)})};
;
