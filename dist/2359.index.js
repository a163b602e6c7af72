"use strict";exports.id=2359;exports.ids=[2359];exports.modules={2359:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{readCandidates:()=>_0_.l});var _0_=__webpack_require__(3110);var _1_=__webpack_require__(
1326)}),3110:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{C:()=>candidatesWithBase,l:()=>readCandidates});async function readCandidates(request,candidates,reports){let{withReportsOfS3}=await Promise.
all([__webpack_require__.e(1511),__webpack_require__.e(1993),__webpack_require__.e(8938)]).then(__webpack_require__.bind(
__webpack_require__,8938)),{tellProblems}=await __webpack_require__.e(2712).then(__webpack_require__.bind(__webpack_require__,
331)),read=await withReportsOfS3(candidates,reports);for(let notice of read.notices)request.runner.notice(notice.message,
notice);return tellProblems(read.problems,request.runner),candidatesWithBase(request,read.candidates)}async function candidatesWithBase(request,candidates){
let{pullRequest,repository}=request.run.context;if(!pullRequest)return candidates;if(request.inputs.githubToken==="")return request.
runner.warning("github-token is empty, so the gates of the base branch are not known and only this pull request's own ga\
tes count."),candidates;let{withBaseGates}=await Promise.all([__webpack_require__.e(1511),__webpack_require__.e(4896),__webpack_require__.
e(1993),__webpack_require__.e(9207),__webpack_require__.e(3187)]).then(__webpack_require__.bind(__webpack_require__,3187)),
{repositoryFiles}=await Promise.all([__webpack_require__.e(3559),__webpack_require__.e(8667)]).then(__webpack_require__.
bind(__webpack_require__,8667)),files=repositoryFiles({token:request.inputs.githubToken,repository}),{baseSha}=pullRequest;
return withBaseGates({candidates,files,baseSha,patterns:request.inputs.manifest,warn:request.runner.warning})}})};;
