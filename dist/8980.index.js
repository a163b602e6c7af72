"use strict";exports.id=8980,exports.ids=[8980],exports.modules={8980:((_m_,_e_,_r_)=>{_r_.r(_e_),_r_.d(_e_,{runRegister:()=>runRegister});
var _0_=_r_(362);async function runRegister(request){let{candidates,packages}=await checkedCandidates(request);request.intent.
update({models:candidates.length+packages.length});let{registerVersions}=await Promise.all([_r_.e(9138),_r_.e(3287),_r_.
e(4720),_r_.e(563),_r_.e(6227),_r_.e(2472),_r_.e(6379),_r_.e(4367),_r_.e(9953),_r_.e(5077),_r_.e(5209),_r_.e(9470)]).then(
_r_.bind(_r_,9470)),versions=await registerVersions(request,candidates);if(packages.length===0)return versions.settled;let{
runPackages}=await Promise.all([_r_.e(9138),_r_.e(3287),_r_.e(4720),_r_.e(563),_r_.e(6227),_r_.e(2472),_r_.e(1355),_r_.e(
9953),_r_.e(5741),_r_.e(1106)]).then(_r_.bind(_r_,5741));return runPackages(request,packages,versions)}async function checkedCandidates({
inputs,run,runner}){let{checkFiles}=await Promise.all([_r_.e(9138),_r_.e(3287),_r_.e(4720),_r_.e(563),_r_.e(2472),_r_.e(
1355),_r_.e(9429)]).then(_r_.bind(_r_,9429)),{reportProblems}=await _r_.e(8650).then(_r_.bind(_r_,8650)),{workspace}=run.
context,{candidates,packages,problems,notices}=await runner.group("Check the manifests",async()=>{let needsPlace=inputs.
reportsS3Uri===void 0&&run.offline!=="laptop",{manifest:patterns,set,region}=inputs,checked=await checkFiles({workspace,
patterns,set,needsPlace,region}),withNames=await checkedPackages(checked.packages,{workspace,region,inputs:run.offline?void 0:
inputs});for(let{file,metrics}of checked.candidates)runner.info(`${file.path}: group ${file.manifest.group}, ${metrics.length}\
 metrics`);for(let{file,metrics}of withNames.packages)runner.info(`${file.path}: package ${file.manifest.name}, ${metrics.
length} metrics`);return{candidates:checked.candidates,packages:withNames.packages,problems:[...checked.problems,...withNames.
problems],notices:[...checked.notices,...withNames.notices]}});for(let notice of notices)runner.notice(notice.message,notice);
return reportProblems(problems,runner),{candidates,packages}}async function checkedPackages(files,from){if(files.length===
0)return{packages:[],problems:[],notices:[]};let{packageCandidates}=await Promise.all([_r_.e(9138),_r_.e(3287),_r_.e(4720),
_r_.e(563),_r_.e(6227),_r_.e(2472),_r_.e(1355),_r_.e(9953),_r_.e(5741),_r_.e(1106)]).then(_r_.bind(_r_,5741));return packageCandidates(
files,from)}})};
