"use strict";exports.id=9160;exports.ids=[9160];exports.modules={9160:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{runRegister:()=>runRegister});var _0_=__webpack_require__(
1326);async function runRegister(request){let{candidates,packages}=await checkedCandidates(request);request.intent.update(
{models:candidates.length+packages.length});let{registerVersions}=await Promise.all([__webpack_require__.e(6472),__webpack_require__.
e(1404),__webpack_require__.e(4378),__webpack_require__.e(9072),__webpack_require__.e(7112),__webpack_require__.e(3608),
__webpack_require__.e(5118),__webpack_require__.e(6184)]).then(__webpack_require__.bind(__webpack_require__,6184)),versions=await registerVersions(
request,candidates);if(packages.length===0)return versions.settled;let{runPackages}=await Promise.all([__webpack_require__.
e(6472),__webpack_require__.e(1404),__webpack_require__.e(7260),__webpack_require__.e(4378),__webpack_require__.e(3608),
__webpack_require__.e(6466)]).then(__webpack_require__.bind(__webpack_require__,6466));return runPackages(request,packages,
versions)}async function checkedCandidates({inputs,run,runner}){let{checkFiles}=await Promise.all([__webpack_require__.e(
6472),__webpack_require__.e(1404),__webpack_require__.e(7260),__webpack_require__.e(7568)]).then(__webpack_require__.bind(
__webpack_require__,7568)),{reportProblems}=await __webpack_require__.e(8454).then(__webpack_require__.bind(__webpack_require__,
8454)),{workspace}=run.context,{candidates,packages,problems,notices}=await runner.group("Check the manifests",async()=>{
let needsPlace=inputs.reportsS3Uri===void 0&&run.offline!=="laptop",{manifest:patterns,set,region}=inputs,checked=await checkFiles(
{workspace,patterns,set,needsPlace,region}),withNames=await checkedPackages(checked.packages,{workspace,region,inputs:run.
offline?void 0:inputs});for(let{file,metrics}of checked.candidates)runner.info(`${file.path}: group ${file.manifest.group}\
, ${metrics.length} metrics`);for(let{file,metrics}of withNames.packages)runner.info(`${file.path}: package ${file.manifest.
name}, ${metrics.length} metrics`);return{candidates:checked.candidates,packages:withNames.packages,problems:[...checked.
problems,...withNames.problems],notices:[...checked.notices,...withNames.notices]}});for(let notice of notices)runner.notice(
notice.message,notice);return reportProblems(problems,runner),{candidates,packages}}async function checkedPackages(files,from){
if(files.length===0)return{packages:[],problems:[],notices:[]};let{packageCandidates}=await Promise.all([__webpack_require__.
e(6472),__webpack_require__.e(1404),__webpack_require__.e(7260),__webpack_require__.e(4378),__webpack_require__.e(3608),
__webpack_require__.e(6466)]).then(__webpack_require__.bind(__webpack_require__,6466));return packageCandidates(files,from)}})};
;
