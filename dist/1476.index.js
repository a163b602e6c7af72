"use strict";exports.id=1476,exports.ids=[1476],exports.modules={4512:((_m_,_e_,_r_)=>{_r_.d(_e_,{H:()=>jobOfReport});var _0_=_r_(4238);
function jobOfReport({run,actionVersion},{manifest,beside={}}){let{repository,runId,runAttempt}=run.context,{trainingAccount,
registryAccount}=beside;return{repository,commit:(0,_0_.D3)(run.context),runId,runAttempt,action:actionVersion,manifest:manifest.
join(`
`),...trainingAccount!==void 0&&{trainingAccount},...registryAccount!==void 0&&{registryAccount}}}}),4484:((_m_,_e_,_r_)=>{
_r_.d(_e_,{V:()=>versionOutputs});function versionOutputs(of){let{arn,approvalStatus,registered}=of,[,group="",version=""]=/:model-package\/([^/]+)\/(\d+)$/.
exec(arn)??[];return[["model-package-arn",arn],["model-package-version",version],["model-package-group",group],["approva\
l-status",approvalStatus],["registered",String(registered)]]}}),1336:((_m_,_e_,_r_)=>{_r_.d(_e_,{Ku:()=>firstOf,S3:()=>publishReport,
_1:()=>settleWith,mk:()=>publish,u5:()=>writeReport});var _1_=_r_(8227),_2_=_r_(3694),_3_=_r_(7598),_4_=_r_.n(_3_),_5_=_r_(
1455),_6_=_r_.n(_5_),_7_=_r_(8161),_8_=_r_.n(_7_),_9_=_r_(6760),_10_=_r_.n(_9_);async function publish({runner},{failure,
outputs,report,reportJson,summary,comment}){for(let[name,value]of Object.entries(outputs))runner.setOutput(name,value);runner.
setOutput("report-json",reportJson),runner.setOutput("report-path",await writeReport(report)),runner.setOutput("failure-\
reason",failure?.code??"");let{answer}=await(0,_1_.f)(comment);await runner.writeSummary(await summary());let url=await answer;
url!==void 0&&(runner.setOutput("comment-url",url),runner.info(`Comment: ${url}`))}async function publishReport(request,{
failure,summary,outputs,report,reportJson,comment}){let whole={...report,...failure&&{failureReason:failure.code,message:failure.
message}},text=JSON.stringify(whole),short=Buffer.byteLength(text)<=1e5?text:JSON.stringify({truncated:!0,...scalars(whole)});
await publish(request,{failure,outputs:Object.fromEntries(outputs),report:whole,reportJson:reportJson??short,summary:()=>summary,
comment})}function settleWith(failure){return{failure:failure&&{code:failure.code,message:(0,_2_.mu)(failure)}}}function firstOf(failures){
let[first]=failures;return{failure:first&&{code:first.code,message:failures.map(({message})=>message).join(`
`)}}}async function writeReport(report){let path=(0,_9_.join)(process.env.RUNNER_TEMP||(0,_7_.tmpdir)(),`model-registry-\
report-${(0,_3_.randomUUID)()}.json`);try{return await(0,_5_.writeFile)(path,linesOf(report),{mode:384}),path}catch{return""}}
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
1296:((_m_,_e_,_r_)=>{_r_.d(_e_,{Fr:()=>commentOnResults,Yz:()=>outputsOf,dJ:()=>failuresOf,ku:()=>publishResults,ly:()=>logResults});
var _11_=_r_(4512),_12_=_r_(8909),_13_=_r_(9376),_14_=_r_(7280),_15_=_r_(5694),_16_=_r_(1336),_17_=_r_(3888),_18_=_r_(5498),
_19_=_r_(6380),_20_=_r_(5715),_21_=_r_(3694);async function commentOnResults(of){let{request,results,pullRequest,look,beside,
around}=of,marker=(0,_17_.do)(request.inputs,request.run.context);return(0,_17_.xU)({request,pullRequest,look,marker,hasFailed:results.
some(result=>(0,_12_.M3)(result)!==void 0),isWorthCommenting:hasComment=>(0,_18_.ay)(results,hasComment),render:()=>(0,_18_.
wQ)({results,context:(0,_15_.g)(request,beside),marker,...(0,_20_.s)({around})})})}async function publishResults(request,results,beside,comment=async()=>{}){
logResults(request,results);let settled=(0,_16_.Ku)(failuresOf(results));return await(0,_16_.mk)(request,{...settled,outputs:outputsOf(
results),report:(0,_12_.rn)(results,(0,_11_.H)(request,{manifest:request.inputs.manifest,beside})),reportJson:(0,_12_.l4)(
results),summary:async()=>{let{renderSummary}=await _r_.e(5565).then(_r_.bind(_r_,5565));return renderSummary({results,context:(0,_15_.
g)(request,beside)})},comment}),settled}function logResults(request,results){for(let result of results)logResult(request,
result)}function failuresOf(results){return results.flatMap(failureOf)}function logResult({runner},{file,outcome,gates,checks,
diffs,gone=[],shape}){let path=file.path,report=file.manifest.metrics?.report;shape!==void 0&&report!==void 0&&runner.info(
`${path}: ${report} read as ${shape}`);for(let{metric,verdict,baseline}of diffs)runner.info(`${path}: ${metric.name} ${metric.
value}${baseline?` (was ${baseline.value})`:""}: ${verdict}`);for(let{name,value}of gone)runner.info(`${path}: ${name} w\
as ${value.value}: gone`);switch((0,_13_.d)(runner,{path,checks,gates}),outcome.kind){case"planned":runner.info(`${path}\
: dry run. CreateModelPackage would be sent:
${JSON.stringify(outcome.request,null,2)}`);break;case"superseded":runner.notice(`${path}: not registered, since the pul\
l request has a newer commit (${outcome.headSha}).`);break;case"registered":outcome.duplicate&&runner.warning(`${path}: \
a parallel run registered the same as ${outcome.duplicate.arn}; delete one of the two.`);break;case"failed":case"rejecte\
d":case"gate-failed":case"reused":case"offline":break}}function failureOf(result){let code=(0,_12_.M3)(result);return code===
void 0?[]:[{code,message:`${result.file.path}: ${sentence(result)}`}]}function sentence({outcome,gates}){switch(outcome.
kind){case"failed":return(0,_21_.mu)(outcome.error);case"rejected":return`the same model was rejected as version ${outcome.
version.version}${outcome.by?` by ${outcome.by}`:""}${outcome.reason?`: ${outcome.reason}`:""}. Change the model, or hav\
e the version approved.`;case"gate-failed":return outcome.version===void 0?`not registered, ${(0,_14_.W)(gates)??""}`:`r\
ed ${(0,_14_.W)(gates)??""}. The same model was registered before as version ${outcome.version.version}, which is ${outcome.
version.approvalStatus}.`;case"offline":case"planned":case"registered":case"reused":case"superseded":return`not register\
ed, ${(0,_14_.W)(gates)??""}`}}function outputsOf(results){let gates={"gates-passed":(0,_19_.Io)(results)},[result,...others]=results;
if(!result||others.length>0)return gates;let version=(0,_12_.E4)(result.outcome);return{...gates,"model-package-group":result.
group,registered:String((0,_12_.zN)(result.outcome)),"metrics-json":(0,_12_.us)(result),...version&&{"model-package-arn":version.
arn,"model-package-version":String(version.version),"approval-status":version.approvalStatus},...result.baseline.kind===
"version"&&{"baseline-arn":result.baseline.arn}}}}),5694:((_m_,_e_,_r_)=>{_r_.d(_e_,{g:()=>reportContext});var _0_=_r_(4238),
_22_=_r_(4513);function reportContext({run,actionVersion},beside={}){let{repository,serverUrl,runId,runNumber,runAttempt}=run.
context,commit=(0,_0_.D3)(run.context);return{repository,serverUrl,commit,runId,runNumber,runAttempt,...beside,actionVersion,
now:_22_.p.now()}}}),5287:((_m_,_e_,_r_)=>{_r_.d(_e_,{QQ:()=>movedHead,h_:()=>sharingHead,lJ:()=>askForHead});var _23_=_r_(
8389),_24_=_r_(3854),HEAD_HOLDS_MILLISECONDS=1e4;function sharingHead(port){return{...port,headSha:(0,_23_.x)(port.headSha,
HEAD_HOLDS_MILLISECONDS)}}async function movedHead({pullRequest},port){if(port===void 0||pullRequest===void 0)return;let headSha=await port.
headSha().catch(error=>{(0,_24_.tf)(error)});return headSha===pullRequest.headSha?void 0:headSha}function askForHead(context,port){
movedHead(context,port).catch(()=>{})}}),3888:((_m_,_e_,_r_)=>{_r_.d(_e_,{EV:()=>commentKeyOf,Hw:()=>openPullRequest,Q8:()=>lookForComment,
do:()=>ownMarker,xU:()=>writeOwnComment});var _25_=_r_(6203),_26_=_r_(8389),_27_=_r_(3854),_28_=_r_(3694),LOOK_HOLDS_MILLISECONDS=1e4;
async function openPullRequest({inputs,run}){let{pullRequest,repository}=run.context;if(!pullRequest||inputs.githubToken===
"")return;let{pullRequestPort}=await Promise.all([_r_.e(3799),_r_.e(4962)]).then(_r_.bind(_r_,2581));return pullRequestPort(
{token:inputs.githubToken,repository,number:pullRequest.number})}function commentKeyOf({commentKey},{workflow,job}){return commentKey??
`${workflow}/${job}`}function ownMarker(inputs,context){return(0,_25_.Q)(commentKeyOf(inputs,context))}function lookForComment({
inputs,run},pullRequest,marker){return!pullRequest||inputs.comment==="never"||inputs.dryRun?async()=>({existing:void 0,isStale:!1}):
(0,_26_.x)(async()=>{let[existing,isStale]=await Promise.all([pullRequest.findComment(marker).catch(_27_.tf),hasMovedOn(
pullRequest,run.context)]);return{existing,isStale}},LOOK_HOLDS_MILLISECONDS)}async function writeOwnComment(own){let{request,
pullRequest,look,marker,render}=own,{inputs,runner}=request;if(!(!pullRequest||inputs.comment==="never"||inputs.dryRun))
try{let{existing,isStale}=await look();if(existing instanceof _28_.Rk)throw existing;return isDue(own,existing)?isStale?
(runner.notice("The pull request has a newer commit: its run writes the comment."),existing?.url):await pullRequest.writeComment(
{existing,marker,body:render()}):existing?.url}catch(error){if(!(error instanceof _28_.Rk))throw error;runner.warning(`T\
he comment could not be written: ${(0,_28_.mu)(error)}`);return}}function isDue({request,hasFailed,isWorthCommenting},existing){
switch(request.inputs.comment){case"always":return!0;case"never":return!1;case"on-change":return isWorthCommenting(existing!==
void 0);case"on-failure":return hasFailed||existing!==void 0&&isWorthCommenting(!0)}}async function hasMovedOn(pullRequest,{
pullRequest:event}){try{return event!==void 0&&await pullRequest.headSha()!==event.headSha}catch(error){if(error instanceof
_28_.Rk)return!1;throw error}}}),8389:((_m_,_e_,_r_)=>{_r_.d(_e_,{x:()=>recently});function recently(ask,milliseconds,now=Date.
now){let last;return()=>((last===void 0||now()-last.at>=milliseconds)&&(last={at:now(),answer:ask()},last.answer.catch(()=>{})),
last.answer)}}),9376:((_m_,_e_,_r_)=>{_r_.d(_e_,{d:()=>logChecksAndGates});var _29_=_r_(2421);function logChecksAndGates(runner,of){
let{path,checks,gates}=of;for(let check of checks){let text=`${path}: ${check.title}: ${check.detail}`;check.level==="wa\
rning"?runner.warning(text):check.level==="notice"?runner.notice(text):runner.info(text)}for(let{metric,gate,outcome:passed,
reason}of gates){if(passed!=="failed")continue;let problem={at:gate.at,message:`The gate of ${metric} failed: ${reason??
""}`};(0,_29_.Gb)(gate)?runner.error(problem.message,problem):runner.warning(problem.message,problem)}}}),1476:((_m_,_e_,_r_)=>{
_r_.d(_e_,{registerVersions:()=>registerVersions});var _30_=_r_(1296),_31_=_r_(4512),_32_=_r_(8909),_33_=_r_(9376),_34_=_r_(
7280),_35_=_r_(5694),_36_=_r_(1336),_37_=_r_(5287),_38_=_r_(6172),_39_=_r_(4974),_40_=_r_(6976),_41_=_r_(9073),_42_=_r_(
2381),_43_=_r_(8375),_44_=_r_(6695),_45_=_r_(3799),_46_=_r_(3888),_47_=_r_(6203),_48_=_r_(5498),_49_=_r_(916),_50_=_r_(381),
_51_=_r_(9290),_52_=_r_(9333),_53_=_r_(6944),_54_=_r_(204),_55_=_r_(5536),_56_=_r_(9097),_57_=_r_(9575),_58_=_r_(1609),_59_=_r_(
4238),_60_=_r_(2444),_61_=_r_(6380),_62_=_r_(6424),_63_=_r_(6761),_64_=_r_(3275),_65_=_r_(2764),_66_=_r_(3966),_67_=_r_(
1382),_68_=_r_(74),_69_=_r_(1659),_70_=_r_(9961),_71_=_r_(4421),_72_=_r_(6450),_73_=_r_(664),_74_=_r_(8679),_75_=_r_(6801),
_76_=_r_(478),_77_=_r_(2421),_78_=_r_(5564),_79_=_r_(4139),_80_=_r_(8227),_81_=_r_(4513),_82_=_r_(9598),_83_=_r_(4484),_84_=_r_(
3854),_85_=_r_(5715),_86_=_r_(3694),_87_=_r_(362);async function registerVersions(request,candidates,ahead){if(request.run.
offline)return candidates.length===0?settledVersions(request,[],{}):offline(request,candidates,request.run.offline);let pullRequest=await(0,_46_.
Hw)(request);return ahead===void 0?settledVersions(request,[],(0,_85_.s)({pullRequest})):online(request,candidates,{pullRequest,
ahead})}function settledVersions(request,results,of){let{settled={failure:void 0},beside={},...taken}=of;return{settled,
models:results.length,gated:results,get report(){return(0,_32_.rn)(results,(0,_31_.H)(request,{manifest:request.inputs.manifest,
beside}))},get reportJson(){return(0,_32_.l4)(results)},...taken}}async function offline(request,candidates,because){let{
checkOffline}=await Promise.all([_r_.e(7382),_r_.e(4160)]).then(_r_.bind(_r_,4402)),why={fork:"the pull request comes fr\
om a fork, whose jobs get no credentials",dependabot:"Dependabot's jobs get no credentials",laptop:"this is not GitHub A\
ctions"}[because];request.runner.notice(`Checked without credentials: ${why}. Nothing is registered.`);let results=checkOffline(
{candidates:await(0,_38_.S3)(request,candidates),because});return settledVersions(request,results,{settled:await(0,_30_.
ku)(request,results,{})})}async function online(request,candidates,{pullRequest,ahead}){let{inputs,run,runner}=request,look=(0,_46_.
Q8)(request,pullRequest,(0,_46_.do)(inputs,run.context)),lookOnceAllAreKnown=afterEach(candidates.length,look),{session,
confirmed}=await ahead.credentials,{registerPorts,registerSettings}=await Promise.all([_r_.e(1288),_r_.e(3479),_r_.e(4706)]).
then(_r_.bind(_r_,4706)),ports=registerPorts(request,session,confirmed);request.onWriter(ports.writer);let{register}=await Promise.
all([_r_.e(7382),_r_.e(3418),_r_.e(536)]).then(_r_.bind(_r_,536)),results=await runner.group("Register",async()=>{let registering=register(
{candidates:await(ahead.based??(0,_38_.lH)(request,candidates,ports.reports)),settings:registerSettings(inputs,session),
context:run.context},{...ports,...pullRequest!==void 0&&{pullRequest:(0,_37_.h_)(pullRequest)},onVersion:known=>{outputVersion(
request,{known,isOnly:candidates.length===1}),lookOnceAllAreKnown(known.file.path)}}),[registered]=await Promise.all([registering,
confirmed]);return registered}),beside={trainingAccount:session.identity.account,registryAccount:session.registryAccount,
...(0,_85_.s)({approveWorkflow:inputs.approveWorkflow})},settled=await(0,_30_.ku)(request,results,beside,()=>(0,_30_.Fr)(
{request,results,pullRequest,look,beside}));return settledVersions(request,results,{settled,session,beside,...(0,_85_.s)(
{pullRequest})})}function afterEach(models,look){let known=new Set;return path=>{let isNews=!known.has(path);known.add(path),
isNews&&known.size===models&&look().catch(()=>{})}}function outputVersion({runner,intent},{known,isOnly}){let{version,registered}=known,
manifest=known.file.path,{versions,creations}=intent.current();if(versions.some(one=>one.manifest===manifest&&one.arn===
version.arn))return;if(isOnly)for(let[name,value]of(0,_83_.V)({...version,registered}))runner.setOutput(name,value);runner.
info(`${manifest}: ${registered?"registered":"found"} ${version.arn} (${version.approvalStatus})`);let found={manifest,arn:version.
arn,approvalStatus:version.approvalStatus,registered},isOfGroup=group=>group===version.group||group.endsWith(`/${version.
group}`);try{intent.update({versions:[...versions.filter(one=>one.manifest!==manifest),found],creations:creations.map(one=>isOfGroup(
one.group)?{...one,isAnswered:!0}:one)})}catch(error){runner.info(`The journal could not be written: ${String(error)}`)}}})};
