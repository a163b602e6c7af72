"use strict";exports.id=7399;exports.ids=[7399];exports.modules={7399:((_m_,_e_,_r_)=>{_r_.r(_e_);_r_.d(_e_,{runRegister:()=>runRegister});
var _0_=_r_(1326);async function runRegister(request){let{candidates,packages}=await checkedCandidates(request);request.
intent.update({models:candidates.length+packages.length});let{registerVersions}=await Promise.all([_r_.e(6026),_r_.e(454),
_r_.e(8358),_r_.e(3173),_r_.e(9818),_r_.e(1919),_r_.e(4078),_r_.e(8603)]).then(_r_.bind(_r_,8603)),versions=await registerVersions(
request,candidates);if(packages.length===0)return versions.settled;let{runPackages}=await Promise.all([_r_.e(6026),_r_.e(
454),_r_.e(2948),_r_.e(8358),_r_.e(1919),_r_.e(8164)]).then(_r_.bind(_r_,8164));return runPackages(request,packages,versions)}
async function checkedCandidates({inputs,run,runner}){let{checkFiles}=await Promise.all([_r_.e(6026),_r_.e(454),_r_.e(2948),
_r_.e(8690)]).then(_r_.bind(_r_,8690)),{reportProblems}=await _r_.e(9753).then(_r_.bind(_r_,9753)),{workspace}=run.context,
{candidates,packages,problems,notices}=await runner.group("Check the manifests",async()=>{let needsPlace=inputs.reportsS3Uri===
void 0&&run.offline!=="laptop",{manifest:patterns,set,region}=inputs,checked=await checkFiles({workspace,patterns,set,needsPlace,
region}),withNames=await checkedPackages(checked.packages,{workspace,region,inputs:run.offline?void 0:inputs});for(let{file,
metrics}of checked.candidates)runner.info(`${file.path}: group ${file.manifest.group}, ${metrics.length} metrics`);for(let{
file,metrics}of withNames.packages)runner.info(`${file.path}: package ${file.manifest.name}, ${metrics.length} metrics`);
return{candidates:checked.candidates,packages:withNames.packages,problems:[...checked.problems,...withNames.problems],notices:[
...checked.notices,...withNames.notices]}});for(let notice of notices)runner.notice(notice.message,notice);return reportProblems(
problems,runner),{candidates,packages}}async function checkedPackages(files,from){if(files.length===0)return{packages:[],
problems:[],notices:[]};let{packageCandidates}=await Promise.all([_r_.e(6026),_r_.e(454),_r_.e(2948),_r_.e(8358),_r_.e(1919),
_r_.e(8164)]).then(_r_.bind(_r_,8164));return packageCandidates(files,from)}})};;
