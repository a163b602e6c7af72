"use strict";exports.id=4723,exports.ids=[4723],exports.modules={1336:((_m_,_e_,_r_)=>{_r_.d(_e_,{Ku:()=>firstOf,S3:()=>publishReport,
_1:()=>settleWith,mk:()=>publish,u5:()=>writeReport});var _0_=_r_(8227),_1_=_r_(3694),_2_=_r_(7598),_3_=_r_.n(_2_),_4_=_r_(
1455),_5_=_r_.n(_4_),_6_=_r_(8161),_7_=_r_.n(_6_),_8_=_r_(6760),_9_=_r_.n(_8_);async function publish({runner},{failure,
outputs,report,reportJson,summary,comment}){for(let[name,value]of Object.entries(outputs))runner.setOutput(name,value);runner.
setOutput("report-json",reportJson),runner.setOutput("report-path",await writeReport(report)),runner.setOutput("failure-\
reason",failure?.code??"");let{answer}=await(0,_0_.f)(comment);await runner.writeSummary(await summary());let url=await answer;
url!==void 0&&(runner.setOutput("comment-url",url),runner.info(`Comment: ${url}`))}async function publishReport(request,{
failure,summary,outputs,report,reportJson,comment}){let whole={...report,...failure&&{failureReason:failure.code,message:failure.
message}},text=JSON.stringify(whole),short=Buffer.byteLength(text)<=1e5?text:JSON.stringify({truncated:!0,...scalars(whole)});
await publish(request,{failure,outputs:Object.fromEntries(outputs),report:whole,reportJson:reportJson??short,summary:()=>summary,
comment})}function settleWith(failure){return{failure:failure&&{code:failure.code,message:(0,_1_.mu)(failure)}}}function firstOf(failures){
let[first]=failures;return{failure:first&&{code:first.code,message:failures.map(({message})=>message).join(`
`)}}}async function writeReport(report){let path=(0,_8_.join)(process.env.RUNNER_TEMP||(0,_6_.tmpdir)(),`model-registry-\
report-${(0,_2_.randomUUID)()}.json`);try{return await(0,_4_.writeFile)(path,linesOf(report),{mode:384}),path}catch{return""}}
function*linesOf(report){let before=`{
`;for(let[name,value]of Object.entries(report))if(value!==void 0){if(yield`${before}${JSON.stringify(name)}: `,before=`,\

`,!Array.isArray(value)){yield JSON.stringify(value);continue}yield"[";for(let[index,item]of value.entries())yield`${index===
0?`
`:`,
`}${JSON.stringify(item)}`;yield value.length===0?"]":`
]`}yield before===`,
`?`
}
`:`{}
`}function scalars(report){return Object.fromEntries(Object.entries(report).filter(([,value])=>typeof value!="object"))}}),
183:((_m_,_e_,_r_)=>{_r_.d(_e_,{V:()=>watchedCall});var _10_=_r_(3694);function watchedCall({intent,cancellation},of){let{
name,call,what,before=()=>{}}=of,note=(input,isAnswered)=>{let sentence=what(input),others=intent.current().requests.filter(
request=>request.what!==sentence);intent.update({phase:"changing",requests:[...others,{what:sentence,isAnswered}]})},forget=input=>{
intent.update({requests:intent.current().requests.filter(request=>request.what!==what(input))})};return async input=>{if(cancellation.
isRequested())throw new _10_.Rk("unreachable",name,"Not sent: the run was stopped.");try{before(input),note(input,!1)}catch(cause){
let why="Not sent: the file that a kill would be explained from cannot be written.";throw new _10_.Rk("unreachable",name,
why,{cause})}try{let output=await call(input);return quietly(()=>note(input,!0)),output}catch(error){throw error instanceof
_10_.Rk&&error.kind==="unknown-outcome"||quietly(()=>forget(input)),error}}}function quietly(write){try{write()}catch{return}}}),
8978:((_m_,_e_,_r_)=>{_r_.d(_e_,{v:()=>elapsed});function elapsed(seconds){let minutes=Math.floor(seconds/60);return minutes===
0?`${Math.floor(seconds)} s`:minutes<60?`${minutes} min`:`${Math.floor(minutes/60)} h ${String(minutes%60).padStart(2,"0")}\
 min`}}),5694:((_m_,_e_,_r_)=>{_r_.d(_e_,{g:()=>reportContext});var _11_=_r_(4238),_12_=_r_(4513);function reportContext({
run,actionVersion},beside={}){let{repository,serverUrl,runId,runNumber,runAttempt}=run.context,commit=(0,_11_.D3)(run.context);
return{repository,serverUrl,commit,runId,runNumber,runAttempt,...beside,actionVersion,now:_12_.p.now()}}}),5287:((_m_,_e_,_r_)=>{
_r_.d(_e_,{QQ:()=>movedHead,h_:()=>sharingHead,lJ:()=>askForHead});var _13_=_r_(8389),_14_=_r_(3854),HEAD_HOLDS_MILLISECONDS=1e4;
function sharingHead(port){return{...port,headSha:(0,_13_.x)(port.headSha,HEAD_HOLDS_MILLISECONDS)}}async function movedHead({
pullRequest},port){if(port===void 0||pullRequest===void 0)return;let headSha=await port.headSha().catch(error=>{(0,_14_.
tf)(error)});return headSha===pullRequest.headSha?void 0:headSha}function askForHead(context,port){movedHead(context,port).
catch(()=>{})}}),3888:((_m_,_e_,_r_)=>{_r_.d(_e_,{EV:()=>commentKeyOf,Hw:()=>openPullRequest,Q8:()=>lookForComment,do:()=>ownMarker,
xU:()=>writeOwnComment});var _15_=_r_(6203),_16_=_r_(8389),_17_=_r_(3854),_18_=_r_(3694),LOOK_HOLDS_MILLISECONDS=1e4;async function openPullRequest({
inputs,run}){let{pullRequest,repository}=run.context;if(!pullRequest||inputs.githubToken==="")return;let{pullRequestPort}=await Promise.
all([_r_.e(3799),_r_.e(4962)]).then(_r_.bind(_r_,2581));return pullRequestPort({token:inputs.githubToken,repository,number:pullRequest.
number})}function commentKeyOf({commentKey},{workflow,job}){return commentKey??`${workflow}/${job}`}function ownMarker(inputs,context){
return(0,_15_.Q)(commentKeyOf(inputs,context))}function lookForComment({inputs,run},pullRequest,marker){return!pullRequest||
inputs.comment==="never"||inputs.dryRun?async()=>({existing:void 0,isStale:!1}):(0,_16_.x)(async()=>{let[existing,isStale]=await Promise.
all([pullRequest.findComment(marker).catch(_17_.tf),hasMovedOn(pullRequest,run.context)]);return{existing,isStale}},LOOK_HOLDS_MILLISECONDS)}
async function writeOwnComment(own){let{request,pullRequest,look,marker,render}=own,{inputs,runner}=request;if(!(!pullRequest||
inputs.comment==="never"||inputs.dryRun))try{let{existing,isStale}=await look();if(existing instanceof _18_.Rk)throw existing;
return isDue(own,existing)?isStale?(runner.notice("The pull request has a newer commit: its run writes the comment."),existing?.
url):await pullRequest.writeComment({existing,marker,body:render()}):existing?.url}catch(error){if(!(error instanceof _18_.
Rk))throw error;runner.warning(`The comment could not be written: ${(0,_18_.mu)(error)}`);return}}function isDue({request,
hasFailed,isWorthCommenting},existing){switch(request.inputs.comment){case"always":return!0;case"never":return!1;case"on\
-change":return isWorthCommenting(existing!==void 0);case"on-failure":return hasFailed||existing!==void 0&&isWorthCommenting(
!0)}}async function hasMovedOn(pullRequest,{pullRequest:event}){try{return event!==void 0&&await pullRequest.headSha()!==
event.headSha}catch(error){if(error instanceof _18_.Rk)return!1;throw error}}}),4723:((_m_,_e_,_r_)=>{_r_.d(_e_,{packageCandidates:()=>packageCandidates,
runPackages:()=>runPackages});var _19_=_r_(8892),_20_=_r_(8978),_21_=_r_(1982),_22_=_r_(6878),_23_=_r_(6440),_24_=_r_(9376),
_25_=_r_(7280),_26_=_r_(5694),_27_=_r_(1336),_28_=_r_(9649),_29_=_r_(5287),_30_=_r_(4268),_31_=_r_(9352),_32_=_r_(183),_33_=_r_(
8375),_34_=_r_(6695),_35_=_r_(3888),_36_=_r_(6203),_37_=_r_(9290),_38_=_r_(9333),_39_=_r_(6944),_40_=_r_(204),_41_=_r_(5536),
_42_=_r_(9097),_43_=_r_(9575),_44_=_r_(1609),_45_=_r_(4238),_46_=_r_(6316),_47_=_r_(1183),_48_=_r_(6380),_49_=_r_(6424),
_50_=_r_(2764),_51_=_r_(3966),_52_=_r_(1382),_53_=_r_(1397),_54_=_r_(1102),_55_=_r_(4421),_56_=_r_(6450),_57_=_r_(4813),
_58_=_r_(664),_59_=_r_(8679),_60_=_r_(3381),_61_=_r_(6801),_62_=_r_(478),_63_=_r_(2421),_64_=_r_(5564),_65_=_r_(4139),_66_=_r_(
4104),_67_=_r_(8227),_68_=_r_(4513),_69_=_r_(3854),_70_=_r_(5715),_71_=_r_(3694),_72_=_r_(362);function reportWithPackages(versions,packages){
return{...versions.report,packages:packages.map(packageOf)}}function reportJsonWithPackages(versions,packages){let whole=packages.
map(packageOf),short=whole.map(({manifest,name,outcome,modelPackageArn,status,failureReason})=>({manifest,name,outcome,modelPackageArn,
status,failureReason})),shortenedVersions=JSON.parse(versions.reportJson),steps=[reportWithPackages(versions,packages),{
...shortenedVersions,shortened:!0,packages:whole},{...shortenedVersions,shortened:!0,packages:short},{schema:1,shortened:!0,
models:[],packages:short}];return(0,_28_.MW)(steps,{schema:1,shortened:!0,models:[],packages:[]})}function packageMetricsJson(result){
return(0,_28_.lE)(packageOf(result).metrics)}function packageFailureReason({outcome,gates}){switch(outcome.kind){case"fa\
iled":return outcome.error.code;case"package-failed":return"failed";case"unfinished":return outcome.because;case"name-ta\
ken":return"invalid-manifest";case"gate-failed":return"gate-failed";case"offline":return(0,_49_.Tm)(gates).length>0?"gat\
e-failed":void 0;case"created":case"reused":case"planned":case"superseded":return}}function packageOf(result){let{file,name,
outcome,diffs}=result,state=(0,_22_.FS)(outcome);return{manifest:file.path,name,outcome:outcome.kind,modelPackageArn:state?.
arn??(outcome.kind==="name-taken"?outcome.arn:void 0),status:state?.status,validation:state?.validation.map(itemOf),imageScan:state?.
imageScan.map(itemOf),failureReason:packageFailureReason(result),failure:outcome.kind==="failed"?{message:outcome.error.
message,hint:outcome.error.hint}:void 0,differences:outcome.kind==="name-taken"?outcome.differences:void 0,publicData:result.
publicData?.uri,metrics:diffs.map(_28_.V1),...(0,_28_.lG)(result)}}function itemOf({name,status,reason}){return{name,status,
reason}}function markerOf(request,beside){let{inputs,run}=request;return beside.models===0?(0,_35_.do)(inputs,run.context):
(0,_19_.OT)((0,_35_.EV)(inputs,run.context))}async function publishPackages(told){let{request,results,beside,account}=told;
for(let result of results)logResult(request,result);let settled=(0,_27_.Ku)([...beside.settled.failure?[beside.settled.failure]:
[],...results.flatMap(failureOf)]),context=(0,_26_.g)(request,(0,_70_.s)({account}));return await(0,_27_.mk)(request,{...settled,
outputs:outputsOf(told),report:reportWithPackages(beside,results),reportJson:reportJsonWithPackages(beside,results),summary:()=>(0,_19_.
aS)({results,context}),comment:()=>commentOnResults(told,context)}),settled}async function commentOnResults({request,results,
beside,look},context){let marker=markerOf(request,beside),commit=request.run.context.pullRequest?.headSha,url=await(0,_35_.
xU)({request,pullRequest:beside.pullRequest,look,marker,hasFailed:results.some(result=>packageFailureReason(result)!==void 0),
isWorthCommenting:hasComment=>(0,_19_.ay)(results,{commit,hasComment}),render:()=>(0,_19_.b9)({results,context,marker})});
if(url===void 0||beside.models===0)return url;request.runner.info(`Comment: ${url}`)}function logResult({runner},result){
let{file,outcome,gates,checks,publicData}=result,path=file.path;if((0,_24_.d)(runner,{path,checks,gates}),(outcome.kind===
"planned"||outcome.kind==="offline")&&publicData!==void 0){let message=(0,_19_.TR)(publicData);runner.warning(message,{at:publicData.
at,message})}if(outcome.kind==="planned"&&runner.info(`${path}: dry run. CreateModelPackage would be sent:
${JSON.stringify(outcome.request,null,2)}`),outcome.kind==="superseded"&&runner.notice(`${path}: not created, since the \
pull request has a newer commit (${outcome.headSha}).`),outcome.kind==="name-taken"){let{message}=(0,_19_.U$)(result)??{
message:""};runner.error(message,{at:file.locate(["name"]),message})}}function failureOf(result){let code=packageFailureReason(
result),why=(0,_19_.U$)(result);return code===void 0||why===void 0?[]:[{code,message:`${result.file.path}: ${(0,_71_.mu)(
why)}`}]}function outputsOf({results,beside}){let gates={"gates-passed":(0,_48_.Io)([...beside.gated,...results])},[result,
...others]=results;return result===void 0||others.length>0||beside.models>0?beside.models===1?{...gates,...NO_SCALARS}:gates:
{...gates,"model-package-arn":(0,_22_.FS)(result.outcome)?.arn??"",registered:String("isNew"in result.outcome?result.outcome.
isNew:result.outcome.kind==="created"),"metrics-json":packageMetricsJson(result)}}var NO_SCALARS=Object.fromEntries(["mo\
del-package-arn","model-package-version","model-package-group","approval-status","registered","baseline-arn","metrics-js\
on"].map(name=>[name,""]));async function packageCandidates(files,{workspace,inputs,region}){let read=await Promise.all(
files.map(file=>(0,_30_.RH)(asVersionFile(file),workspace)));return{packages:read.flatMap(({candidate},index)=>{let file=files[index];
return file===void 0?[]:[{...candidate,file}]}),problems:[...files.flatMap(file=>(0,_46_.y)(file,region)),...read.flatMap(
one=>one.problems),...inputs===void 0?[]:files.flatMap(file=>inputProblems(file,inputs))],notices:[...files.flatMap(_30_.
cy),...read.flatMap(one=>one.notices)]}}function asVersionFile(file){let{algorithm}=file.manifest;return{...file,manifest:(0,_21_.
d)(file.manifest),locate:path=>file.locate(algorithm===void 0?ownPath(path):algorithmPath(ownPath(path)))}}function asVersion(candidate){
return{...candidate,file:asVersionFile(candidate.file)}}function ownPath(path){return path[0]==="group"?["name",...path.
slice(1)]:path}function algorithmPath(path){return path[0]==="containers"?["algorithm",...path.slice(2)]:path}function inputProblems(file,inputs){
let{manifest,locate}=file,problems=[];return manifest.validation!==void 0&&inputs.validationRole===void 0&&problems.push(
{at:locate(["validation"]),message:"validation: SageMaker runs a transform job for it, and no role is given that the job\
 may use",help:"give the input `validation-role-arn`"}),inputs.role!==void 0&&problems.push(...accountProblems(file,inputs,
inputs.role.account)),problems}function accountProblems({locate},{registryAccountId},account){return registryAccountId===
void 0||registryAccountId===account?[]:[{at:locate(["name"]),message:`name: such a package can be made in the account of\
 the credentials alone (${account}), and registry-account-id is ${registryAccountId}`,help:"register packages in a step \
of their own, with a role of the account that sells them and without registry-account-id"}]}async function runPackages(request,packages,beside){
let{inputs,run,runner}=request,look=(0,_35_.Q8)(request,beside.pullRequest,markerOf(request,beside));if(run.offline){let{
checkPackagesOffline}=await _r_.e(5705).then(_r_.bind(_r_,5705));beside.models===0&&runner.notice("Checked without crede\
ntials. No package is made.");let{candidatesOffline}=await Promise.all([_r_.e(3799),_r_.e(6172),_r_.e(3603)]).then(_r_.bind(
_r_,5984)),candidates2=withOwnFiles(packages,await candidatesOffline(request,packages.map(asVersion))),results2=checkPackagesOffline(
{candidates:candidates2,because:run.offline,region:inputs.region??""});return publishPackages({request,results:results2,
beside,account:void 0,look})}let session=beside.session??await sessionOf(request),{account}=session.identity;(0,_66_.T)(
packages.flatMap(({file})=>accountProblems(file,inputs,account)),runner),request.onOwnDeadline();let{makePackages}=await Promise.
all([_r_.e(3418),_r_.e(8138)]).then(_r_.bind(_r_,8138)),{registerPorts,registerSettings}=await Promise.all([_r_.e(1288),
_r_.e(3479),_r_.e(2325)]).then(_r_.bind(_r_,4706)),place=registerSettings(inputs,{...session,registryAccount:account}),asked=registerPorts(
request,session),candidates=await readPackages(request,packages,asked),ports=await portsOf(request,{session,asked,place,
beside,isOnly:isOnly(candidates,beside)}),settings={...settingsOf(request),...place},results=await makePackages({candidates,
settings,context:run.context},ports);return publishPackages({request,results,beside,account,look})}function isOnly(packages,{
models}){return packages.length+models===1}async function sessionOf(request){let{takeCredentials}=await Promise.all([_r_.
e(1288),_r_.e(2354),_r_.e(9104)]).then(_r_.bind(_r_,9104));return takeCredentials(request,(0,_54_._)(request.inputs))}async function readPackages(request,packages,{
reports}){let{readCandidates}=await Promise.all([_r_.e(3799),_r_.e(6172),_r_.e(3603)]).then(_r_.bind(_r_,5984)),read=await readCandidates(
request,packages.map(asVersion),reports);return withOwnFiles(packages,read)}function withOwnFiles(packages,read){return packages.
map(({file,...candidate},index)=>({...candidate,...read[index],file}))}function settingsOf({inputs}){let{validationRole,
validationKmsKeyId}=inputs;return{...validationRole!==void 0&&{validationRoleArn:validationRole.arn},...(0,_70_.s)({validationKmsKeyId}),
pollIntervalSeconds:inputs.pollIntervalSeconds,waitMinutes:inputs.waitTimeoutMinutes,validationMinutes:inputs.validationTimeoutMinutes}}
async function portsOf(request,of){let{runner,cancellation}=request,{session,asked,place,beside}=of,{versionReader,versionWriter}=await Promise.
all([_r_.e(1288),_r_.e(3479),_r_.e(8985)]).then(_r_.bind(_r_,8985)),{resolveCandidate}=await _r_.e(7328).then(_r_.bind(_r_,
7328)),{uploadReports}=await _r_.e(3763).then(_r_.bind(_r_,3763));return{writer:{createModelPackage:(0,_32_.V)(request,{
name:"sagemaker:CreateModelPackage",call:versionWriter(session.own).createModelPackage,what:({ModelPackageName:name})=>`\
the model package ${name}`})},reader:versionReader(session.own),resolve:candidate=>{let address=(0,_23_.c)(candidate.file.
manifest.name,place);return resolveCandidate(asVersion(candidate),{settings:place,address,ports:asked})},uploadReports:resolution=>uploadReports(
resolution,{settings:place,reports:asked.reports}),...beside.pullRequest!==void 0&&{pullRequest:(0,_29_.h_)(beside.pullRequest)},
clock:asked.clock,random:Math.random,signal:cancellation.signal,onPackage:({file,arn,created})=>{of.isOnly&&runner.setOutput(
"model-package-arn",arn),runner.info(`${file.path}: ${created?"created":"found"} ${arn}`)},onProgress:(file,state,seconds)=>logProgress(
request,{path:file.path,state,seconds}),onPublicData:(_,data)=>{let message=(0,_19_.TR)(data);runner.warning(message,{at:data.
at,message})}}}function logProgress({runner},{path,state,seconds}){let items=[...state.validation.map(item=>({what:"vali\
dation",...item})),...state.imageScan.map(item=>({what:"image scan",...item}))];runner.group(`${path}: ${state.name} is ${state.
status} · ${(0,_20_.v)(seconds)}`,async()=>{items.length===0&&runner.info("SageMaker tells no more of it.");for(let{what,
name,status,reason}of items)runner.info(`${what} ${name}: ${status}${reason===void 0?"":`: ${reason}`}`)})}}),8389:((_m_,_e_,_r_)=>{
_r_.d(_e_,{x:()=>recently});function recently(ask,milliseconds,now=Date.now){let last;return()=>((last===void 0||now()-last.
at>=milliseconds)&&(last={at:now(),answer:ask()},last.answer.catch(()=>{})),last.answer)}}),9376:((_m_,_e_,_r_)=>{_r_.d(
_e_,{d:()=>logChecksAndGates});var _73_=_r_(2421);function logChecksAndGates(runner,of){let{path,checks,gates}=of;for(let check of checks){
let text=`${path}: ${check.title}: ${check.detail}`;check.level==="warning"?runner.warning(text):check.level==="notice"?
runner.notice(text):runner.info(text)}for(let{metric,gate,outcome:passed,reason}of gates){if(passed!=="failed")continue;
let problem={at:gate.at,message:`The gate of ${metric} failed: ${reason??""}`};(0,_73_.Gb)(gate)?runner.error(problem.message,
problem):runner.warning(problem.message,problem)}}}),4104:((_m_,_e_,_r_)=>{_r_.d(_e_,{T:()=>reportProblems});var _74_=_r_(
2015),_10_=_r_(3694);function reportProblems(problems,runner){if(problems.length===0)return;for(let problem of problems){
runner.info((0,_74_.V)(problem));let{file,line,column}=problem.at;file==="set"?runner.error(`set:${line}:${column}: ${problem.
message}`):runner.error([problem.message,problem.help].filter(part=>part!==void 0).join(`
`),problem)}let count=problems.length===1?"There is 1 problem":`There are ${problems.length} problems`;throw new _10_.lZ(
"invalid-manifest",`${count} in the manifests and reports. Nothing was sent.`,{problems})}}),6440:((_m_,_e_,_r_)=>{_r_.d(
_e_,{c:()=>addressOf});function addressOf(group,settings){let account=settings.registryAccount||settings.callerAccount,prefix=`\
arn:${settings.partition}:sagemaker:${settings.region}:${account}`,arn=`${prefix}:model-package-group/${group}`,versions=`${prefix}\
:model-package/${group}/`;return{name:group,arn,sent:account===settings.callerAccount?group:arn,versionArn:version=>`${versions}${version}`,
versionOf:text=>{if(text===void 0||!text.toLowerCase().startsWith(versions.toLowerCase()))return;let number=text.slice(versions.
length);return/^[1-9]\d{0,8}$/.test(number)?Number(number):void 0}}}})};
