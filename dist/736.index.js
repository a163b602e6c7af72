"use strict";exports.id=736,exports.ids=[736],exports.modules={736:((_m_,_e_,_r_)=>{_r_.r(_e_),_r_.d(_e_,{runRegister:()=>runRegister});
var _0_=_r_(362);async function runRegister(request){let{candidates,packages}=await checkedCandidates(request);request.intent.
update({models:candidates.length+packages.length});let{registerVersions}=await Promise.all([_r_.e(677),_r_.e(4139),_r_.e(
478),_r_.e(1670),_r_.e(1004),_r_.e(9400),_r_.e(3799),_r_.e(7284),_r_.e(9953),_r_.e(8909),_r_.e(7302),_r_.e(8136)]).then(
_r_.bind(_r_,8136)),versions=await registerVersions(request,candidates);if(packages.length===0)return versions.settled;let{
runPackages}=await Promise.all([_r_.e(677),_r_.e(4139),_r_.e(478),_r_.e(1670),_r_.e(1004),_r_.e(9400),_r_.e(3016),_r_.e(
9953),_r_.e(493),_r_.e(3666)]).then(_r_.bind(_r_,493));return runPackages(request,packages,versions)}async function checkedCandidates({
inputs,run,runner}){let{checkFiles}=await Promise.all([_r_.e(677),_r_.e(4139),_r_.e(478),_r_.e(1670),_r_.e(9400),_r_.e(3016),
_r_.e(3871)]).then(_r_.bind(_r_,3871)),{reportProblems}=await _r_.e(5154).then(_r_.bind(_r_,5154)),{workspace}=run.context,
{candidates,packages,problems,notices}=await runner.group("Check the manifests",async()=>{let needsPlace=inputs.reportsS3Uri===
void 0&&run.offline!=="laptop",{manifest:patterns,set,region}=inputs,checked=await checkFiles({workspace,patterns,set,needsPlace,
region}),withNames=await checkedPackages(checked.packages,{workspace,region,inputs:run.offline?void 0:inputs});for(let{file,
metrics}of checked.candidates)runner.info(`${file.path}: group ${file.manifest.group}, ${metrics.length} metrics`);for(let{
file,metrics}of withNames.packages)runner.info(`${file.path}: package ${file.manifest.name}, ${metrics.length} metrics`);
return{candidates:checked.candidates,packages:withNames.packages,problems:[...checked.problems,...withNames.problems],notices:[
...checked.notices,...withNames.notices]}});for(let notice of notices)runner.notice(notice.message,notice);return reportProblems(
problems,runner),{candidates,packages}}async function checkedPackages(files,from){if(files.length===0)return{packages:[],
problems:[],notices:[]};let{packageCandidates}=await Promise.all([_r_.e(677),_r_.e(4139),_r_.e(478),_r_.e(1670),_r_.e(1004),
_r_.e(9400),_r_.e(3016),_r_.e(9953),_r_.e(493),_r_.e(3666)]).then(_r_.bind(_r_,493));return packageCandidates(files,from)}})};
