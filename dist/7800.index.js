"use strict";exports.id=7800,exports.ids=[7800],exports.modules={5558:((_m_,_e_,_r_)=>{_r_.d(_e_,{Qh:()=>isInS3,VN:()=>sourceLineOf,df:()=>positionOf,
vz:()=>sourceOf});function sourceOf(of){let{file,text,isSet=!1}=of,lineStarts=[0];for(let at=text.indexOf(`
`);at!==-1;at=text.indexOf(`
`,at+1))lineStarts.push(at+1);return{file,text,isSet,lineStarts}}function isInS3(file){return file.startsWith("s3://")}function positionOf({
source,start,end}){let index=lineIndexAt(source,start),lineStart=source.lineStarts[index]??0,lineEnd=lineStart+lineText(
source,index).length,column=Math.min(start,lineEnd)-lineStart+1;return{file:source.file,line:index+1,column,endColumn:Math.
max(column+1,Math.min(end,lineEnd)-lineStart+1)}}function sourceLineOf({source,start}){return lineText(source,lineIndexAt(
source,start))}function lineText(source,index){let start=source.lineStarts[index]??0,next=source.lineStarts[index+1];return source.
text.slice(start,next===void 0?void 0:next-1).replace(/\r$/,"")}function lineIndexAt({lineStarts},offset){let low=0,high=lineStarts.
length-1;for(;low<high;){let middle=Math.ceil((low+high)/2);(lineStarts[middle]??0)<=offset?low=middle:high=middle-1}return low}}),
1102:((_m_,_e_,_r_)=>{_r_.d(_e_,{_:()=>requiredRegion});var _0_=_r_(3694);function requiredRegion({region}){if(region!==
void 0)return region;throw new _0_.lZ("invalid-input","aws-region: is empty, and AWS_REGION and AWS_DEFAULT_REGION are n\
ot set",{hint:"Give the Region of the model package group, such as `aws-region: eu-west-1`."})}}),7800:((_m_,_e_,_r_)=>{
_r_.r(_e_),_r_.d(_e_,{runRegister:()=>runRegister});var _1_=_r_(1102),_2_=_r_(8679),_3_=_r_(8227),_4_=_r_(3694),_5_=_r_(
362);async function runRegister(request){let{candidates,packages}=await checkedCandidates(request);request.intent.update(
{models:candidates.length+packages.length});let ahead=candidates.length===0||request.run.offline?void 0:await askAhead(request,
candidates),{registerVersions}=await Promise.all([_r_.e(7668),_r_.e(4139),_r_.e(478),_r_.e(8375),_r_.e(4996),_r_.e(1004),
_r_.e(3799),_r_.e(7284),_r_.e(9953),_r_.e(8909),_r_.e(6172),_r_.e(1476)]).then(_r_.bind(_r_,1476)),versions=await registerVersions(
request,candidates,ahead);if(packages.length===0)return versions.settled;let{runPackages}=await Promise.all([_r_.e(7668),
_r_.e(4139),_r_.e(478),_r_.e(8375),_r_.e(4996),_r_.e(1004),_r_.e(4268),_r_.e(9953),_r_.e(4723),_r_.e(3877)]).then(_r_.bind(
_r_,4723));return runPackages(request,packages,versions)}var TOKEN_MILLISECONDS=15;async function askAhead(request,candidates){
let region=(0,_1_._)(request.inputs),{takeCredentialsAhead}=await Promise.all([_r_.e(1288),_r_.e(2354),_r_.e(9104)]).then(
_r_.bind(_r_,9104)),credentials=takeCredentialsAhead(request,region);if(await(0,_3_.f)(()=>credentials.then(({confirmed})=>confirmed),
TOKEN_MILLISECONDS),candidates.some(({file})=>(0,_2_.vw)(file.manifest)))return{credentials};let{candidatesWithBase}=await Promise.
all([_r_.e(7668),_r_.e(4139),_r_.e(8375),_r_.e(4996),_r_.e(3799),_r_.e(6172),_r_.e(5984)]).then(_r_.bind(_r_,5984)),{answer:based}=await(0,_3_.
f)(()=>candidatesWithBase(request,candidates));return{credentials,based}}async function checkedCandidates({inputs,run,runner}){
let{checkFiles}=await Promise.all([_r_.e(7668),_r_.e(4139),_r_.e(478),_r_.e(8375),_r_.e(4996),_r_.e(4268),_r_.e(6052)]).
then(_r_.bind(_r_,6052)),{reportProblems}=await _r_.e(5154).then(_r_.bind(_r_,5154)),{workspace}=run.context,{candidates,
packages,problems,notices}=await runner.group("Check the manifests",async()=>{let needsPlace=inputs.reportsS3Uri===void 0&&
run.offline!=="laptop",{manifest:patterns,set,region}=inputs,checked=await checkFiles({workspace,patterns,set,needsPlace,
region}),withNames=await checkedPackages(checked.packages,{workspace,region,inputs:run.offline?void 0:inputs});for(let{file,
metrics}of checked.candidates)runner.info(`${file.path}: group ${file.manifest.group}, ${metrics.length} metrics`);for(let{
file,metrics}of withNames.packages)runner.info(`${file.path}: package ${file.manifest.name}, ${metrics.length} metrics`);
return{candidates:checked.candidates,packages:withNames.packages,problems:[...checked.problems,...withNames.problems],notices:[
...checked.notices,...withNames.notices]}});for(let notice of notices)runner.notice(notice.message,notice);return reportProblems(
problems,runner),{candidates,packages}}async function checkedPackages(files,from){if(files.length===0)return{packages:[],
problems:[],notices:[]};let{packageCandidates}=await Promise.all([_r_.e(7668),_r_.e(4139),_r_.e(478),_r_.e(8375),_r_.e(4996),
_r_.e(1004),_r_.e(4268),_r_.e(9953),_r_.e(4723),_r_.e(3877)]).then(_r_.bind(_r_,4723));return packageCandidates(files,from)}}),
9892:((_m_,_e_,_r_)=>{_r_.d(_e_,{y:()=>mapBounded});async function mapBounded(items,limit,map){let results=new Map,queue=items.
entries();async function worker(){for(let[index,item]of queue)results.set(index,{result:await map(item)})}return await Promise.
all(Array.from({length:Math.min(limit,items.length)},worker)),items.flatMap((_,index)=>{let done=results.get(index);return done===
void 0?[]:[done.result]})}}),8679:((_m_,_e_,_r_)=>{_r_.d(_e_,{JN:()=>reportsWithoutPlace,LT:()=>hasMetricsInS3,Tb:()=>metricReportsInS3,
_F:()=>reportsOfMetrics,h4:()=>wantedReports,hK:()=>namedReports,hL:()=>uploadReports,sc:()=>sha256,vw:()=>hasReportsInS3});
var _6_=_r_(9892),_7_=_r_(5558),_0_=_r_(3694),_8_=_r_(7598),_9_=_r_.n(_8_),CONCURRENT_UPLOADS=4,STATISTICS=["reports","m\
odel_quality","statistics"];function namedReports({reports,drift_baselines}){return[...reportsUnder(["reports"],reports),
...reportsUnder(["drift_baselines"],drift_baselines)]}function reportsUnder(at,branch){return Object.entries(branch??{}).
flatMap(([key,value])=>value===void 0?[]:isReport(value)?[{at:[...at,key],report:value}]:reportsUnder([...at,key],value))}
function isReport(value){return typeof value.file=="string"}function wantedReports(manifest,settings){let named=namedReports(
manifest).map(one=>({...one,fileAt:one.at})),file=manifest.metrics?.report;return file===void 0||manifest.reports?.model_quality?.
statistics!==void 0||!(0,_7_.Qh)(file)&&settings.reports===void 0?named:[{at:STATISTICS,report:{file},fileAt:["metrics",
"report"]},...named]}function reportsOfMetrics({metrics}){return[...new Set(Object.values(metrics?.values??{}).flatMap(({
report})=>report??[]))]}function metricReportsInS3(manifest){return[...manifest.metrics===void 0?[]:[manifest.metrics.report],
...reportsOfMetrics(manifest)].filter(_7_.Qh)}function hasMetricsInS3(manifest){return metricReportsInS3(manifest).length>
0}function hasReportsInS3(manifest){return hasMetricsInS3(manifest)||namedReports(manifest).some(({report})=>(0,_7_.Qh)(
report.file))}function reportsWithoutPlace({manifest,locate}){return namedReports(manifest).filter(({report})=>!(0,_7_.Qh)(
report.file)).map(({at,report})=>({at:locate(at),message:`${at.join(".")}: ${report.file} is a file of the repository, a\
nd there is no place to upload it to`,help:"give the input `reports-s3-uri`, or name an `s3://` object"}))}async function uploadReports(resolved,{
settings,reports}){let place=settings.reports,local=[...new Map([...resolved.reports.values()].map(report=>[report.s3Uri,
report])).values()].flatMap(({bytes,...report})=>bytes===void 0?[]:[{...report,bytes}]);if(local.length===0)return[];if(place===
void 0||reports===void 0)throw new _0_.lZ("invalid-input","reports-s3-uri: is empty, and there are report files to uploa\
d",{hint:"Give the input `reports-s3-uri`."});let count=(await(0,_6_.y)(local,CONCURRENT_UPLOADS,({s3Uri,bytes,contentType})=>reports.
writeOnce({s3Uri,bytes,contentType,kmsKeyId:place.kmsKeyId,bucketOwner:place.bucketOwner}))).filter(outcome=>outcome==="\
written").length,[was,were]=local.length===1?["it was","One report"]:["the others were",`${local.length} reports`];return[
{level:"passed",title:"Reports",detail:count===local.length?`${were} uploaded to ${place.s3Uri}.`:`${count} of ${local.length}\
 uploaded to ${place.s3Uri}; ${was} there already.`}]}function sha256(bytes){return(0,_8_.createHash)("sha256").update(bytes).
digest("hex")}})};
