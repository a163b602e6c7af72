"use strict";exports.id=1608;exports.ids=[1608];exports.modules={5867:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{C:()=>candidatesWithBase,l:()=>readCandidates});async function readCandidates(request,candidates,reports){
let{withReportsOfS3}=await Promise.all([__webpack_require__.e(8794),__webpack_require__.e(1373),__webpack_require__.e(2348),
__webpack_require__.e(8734)]).then(__webpack_require__.bind(__webpack_require__,8734)),{tellProblems}=await __webpack_require__.
e(7884).then(__webpack_require__.bind(__webpack_require__,7884)),read=await withReportsOfS3(candidates,reports);for(let notice of read.
notices)request.runner.notice(notice.message,notice);return tellProblems(read.problems,request.runner),candidatesWithBase(
request,read.candidates)}async function candidatesWithBase(request,candidates){let{pullRequest,repository}=request.run.context;
if(!pullRequest)return candidates;if(request.inputs.githubToken==="")return request.runner.warning("github-token is empt\
y, so the gates of the base branch are not known and only this pull request's own gates count."),candidates;let{withBaseGates}=await Promise.
all([__webpack_require__.e(8794),__webpack_require__.e(5742),__webpack_require__.e(1373),__webpack_require__.e(175),__webpack_require__.
e(8319)]).then(__webpack_require__.bind(__webpack_require__,8319)),{repositoryFiles}=await Promise.all([__webpack_require__.
e(618),__webpack_require__.e(6750)]).then(__webpack_require__.bind(__webpack_require__,4369)),files=repositoryFiles({token:request.
inputs.githubToken,repository}),{baseSha}=pullRequest;return withBaseGates({candidates,files,baseSha,patterns:request.inputs.
manifest,warn:request.runner.warning})}}),1608:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{readCandidates:()=>_0_.l});var _0_=__webpack_require__(5867);var _1_=__webpack_require__(1326)})};
;
