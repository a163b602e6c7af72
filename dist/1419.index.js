"use strict";exports.id=1419;exports.ids=[1419];exports.modules={1663:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{C:()=>candidatesWithBase,l:()=>readCandidates});async function readCandidates(request,candidates,reports){
let{withReportsOfS3}=await Promise.all([__webpack_require__.e(2440),__webpack_require__.e(9538),__webpack_require__.e(9053)]).
then(__webpack_require__.bind(__webpack_require__,9053)),{tellProblems}=await __webpack_require__.e(4489).then(__webpack_require__.
bind(__webpack_require__,6870)),read=await withReportsOfS3(candidates,reports);for(let notice of read.notices)request.runner.
notice(notice.message,notice);return tellProblems(read.problems,request.runner),candidatesWithBase(request,read.candidates)}
async function candidatesWithBase(request,candidates){let{pullRequest,repository}=request.run.context;if(!pullRequest)return candidates;
if(request.inputs.githubToken==="")return request.runner.warning("github-token is empty, so the gates of the base branch\
 are not known and only this pull request's own gates count."),candidates;let{withBaseGates}=await Promise.all([__webpack_require__.
e(2440),__webpack_require__.e(2102),__webpack_require__.e(9538),__webpack_require__.e(6611),__webpack_require__.e(6161)]).
then(__webpack_require__.bind(__webpack_require__,6161)),{repositoryFiles}=await Promise.all([__webpack_require__.e(3559),
__webpack_require__.e(8667)]).then(__webpack_require__.bind(__webpack_require__,8667)),files=repositoryFiles({token:request.
inputs.githubToken,repository}),{baseSha}=pullRequest;return withBaseGates({candidates,files,baseSha,patterns:request.inputs.
manifest,warn:request.runner.warning})}}),1419:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{readCandidates:()=>_0_.l});var _0_=__webpack_require__(1663);var _1_=__webpack_require__(1326)})};
;
