"use strict";exports.id=953;exports.ids=[953];exports.modules={3334:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{runRegister:()=>runRegister});var _0_=__webpack_require__(
5850);var _1_=__webpack_require__(6531);var _2_=__webpack_require__(3132);var _3_=__webpack_require__(8541);var _4_=__webpack_require__(
1256);var _5_=__webpack_require__(8667);var _6_=__webpack_require__(5197);var _7_=__webpack_require__(9111);var _8_=__webpack_require__(
2142);var _9_=__webpack_require__(9596);var _10_=__webpack_require__(9739);var _11_=__webpack_require__(1897);var _12_=__webpack_require__(
3500);var _13_=__webpack_require__(4022);var _14_=__webpack_require__(3840);var _15_=__webpack_require__(3442);var _16_=__webpack_require__(
2756);var _17_=__webpack_require__(4768);var _18_=__webpack_require__(4289);var _19_=__webpack_require__(8155);var _20_=__webpack_require__(
2407);var _21_=__webpack_require__(3011);var _22_=__webpack_require__(1326);async function tellResults(request,results,accounts,comment=async()=>{}){
let{runner}=request;for(let result of results)tellInLog(request,result);let failure=failureOfRun(results),path=await(0,_1_.
u5)(JSON.stringify((0,_4_.EI)(results),null,2)),outputs={...outputsOf(results),"report-json":(0,_4_.l4)(results),"report\
-path":path,"failure-reason":failure?.code??""};for(let[name,value]of Object.entries(outputs))runner.setOutput(name,value);
let{renderSummary}=await __webpack_require__.e(4767).then(__webpack_require__.bind(__webpack_require__,4767)),{reportContext}=await __webpack_require__.
e(6900).then(__webpack_require__.bind(__webpack_require__,6900));await runner.writeSummary(renderSummary({results,context:reportContext(
request,accounts)}));let url=await comment();return url!==void 0&&(runner.setOutput("comment-url",url),runner.info(`Comm\
ent: ${url}`)),{failure}}function tellInLog({runner},{file,outcome,gates,checks,diffs,shape}){let path=file.path,report=file.
manifest.metrics?.report;shape!==void 0&&report!==void 0&&runner.info(`${path}: ${report} read as ${shape}`);for(let{metric,
verdict,baseline}of diffs)runner.info(`${path}: ${metric.name} ${metric.value}${baseline?` (was ${baseline.value})`:""}:\
 ${verdict}`);switch((0,_0_.M)(runner,{path,checks,gates}),outcome.kind){case"planned":runner.info(`${path}: dry run. Cr\
eateModelPackage would be sent:
${JSON.stringify(outcome.request,null,2)}`);break;case"superseded":runner.notice(`${path}: not registered, since the pul\
l request has a newer commit (${outcome.headSha}).`);break;case"registered":outcome.duplicate&&runner.warning(`${path}: \
a parallel run registered the same as ${outcome.duplicate.arn}; delete one of the two.`);break;case"failed":case"rejecte\
d":case"gate-failed":case"reused":case"offline":break}}function failureOfRun(results){let failures=results.flatMap(result=>{
let code=(0,_4_.M3)(result);return code===void 0?[]:[{code,message:`${result.file.path}: ${sentence(result)}`}]}),[first]=failures;
return first&&{code:first.code,message:failures.map(({message})=>message).join(`
`)}}function sentence({outcome,gates}){switch(outcome.kind){case"failed":return[outcome.error.message,outcome.error.hint].
filter(part=>part!==void 0).join(`
`);case"rejected":return`the same model was rejected as version ${outcome.version.version}${outcome.by?` by ${outcome.by}`:
""}${outcome.reason?`: ${outcome.reason}`:""}. Change the model, or have the version approved.`;default:{let failed=gates.
filter(gate=>gate.outcome==="failed"&&gate.gate.level==="error");return`not registered, since ${failed.length===1?"a gat\
e":`${failed.length} gates`} failed: ${failed.map(({metric,reason})=>`${metric} ${reason??""}`).join("; ")}`}}}function outputsOf(results){
let gates={"gates-passed":gatesPassed2(results)},[result,...others]=results;if(!result||others.length>0)return gates;let version=(0,
_4_.E4)(result.outcome);return{...gates,"model-package-group":result.group,registered:String((0,_4_.zN)(result.outcome)),
"metrics-json":(0,_4_.us)(result),...version&&{"model-package-arn":version.arn,"model-package-version":String(version.version),
"approval-status":version.approvalStatus},...result.baseline.kind==="version"&&{"baseline-arn":result.baseline.arn}}}function gatesPassed2(results){
let judged=(0,_2_.Zl)(results.flatMap(({gates})=>gates));return judged==="true"&&results.some(isUnjudged)?"unknown":judged}
function isUnjudged({outcome,file}){if(outcome.kind!=="offline")return outcome.kind==="failed";let{metrics}=file.manifest;
return Object.values(metrics?.values??{}).some(({gate})=>gate!==void 0&&gate.level!=="warn")&&(0,_14_.Qh)(metrics?.report??
"")}async function runRegister(request){let{candidates,packages}=await checkedCandidates(request);request.intent.update(
{models:candidates.length+packages.length});let versions=await settleVersions(request,candidates);if(packages.length===0)
return versions.settled;let{runPackages}=await Promise.all([__webpack_require__.e(5612),__webpack_require__.e(5219),__webpack_require__.
e(7832),__webpack_require__.e(3391),__webpack_require__.e(5746),__webpack_require__.e(9976)]).then(__webpack_require__.bind(
__webpack_require__,9976));return runPackages(request,packages,versions)}async function settleVersions(request,candidates){
if(request.run.offline)return candidates.length===0?nothing:offline(request,candidates,request.run.offline);let pullRequest=await openPullRequest(
request),opened=pullRequest&&{pullRequest};return candidates.length===0?{...nothing,...opened}:online(request,candidates,
pullRequest)}var nothing={results:[],settled:{failure:void 0}};async function checkedCandidates({inputs,run,runner}){let{
checkFiles}=await Promise.all([__webpack_require__.e(5612),__webpack_require__.e(5219),__webpack_require__.e(7832),__webpack_require__.
e(3391),__webpack_require__.e(5746),__webpack_require__.e(3542)]).then(__webpack_require__.bind(__webpack_require__,3542)),
{tellProblems}=await __webpack_require__.e(706).then(__webpack_require__.bind(__webpack_require__,706)),{workspace}=run.
context,{candidates,packages,problems,notices}=await runner.group("Check the manifests",async()=>{let needsPlace=inputs.
reportsS3Uri===void 0&&run.offline!=="laptop",checked=await checkFiles({workspace,patterns:inputs.manifest,set:inputs.set,
needsPlace}),withNames=await checkedPackages(checked.packages,workspace,run.offline?void 0:inputs);for(let{file,metrics}of checked.
candidates)runner.info(`${file.path}: group ${file.manifest.group}, ${metrics.length} metrics`);for(let{file,metrics}of withNames.
packages)runner.info(`${file.path}: package ${file.manifest.name}, ${metrics.length} metrics`);return{candidates:checked.
candidates,packages:withNames.packages,problems:[...checked.problems,...withNames.problems],notices:[...checked.notices,
...withNames.notices]}});for(let notice of notices)runner.notice(notice.message,notice);return tellProblems(problems,runner),
{candidates,packages}}async function checkedPackages(files,workspace,inputs){if(files.length===0)return{packages:[],problems:[],
notices:[]};let{packageCandidates}=await Promise.all([__webpack_require__.e(5612),__webpack_require__.e(5219),__webpack_require__.
e(7832),__webpack_require__.e(3391),__webpack_require__.e(5746),__webpack_require__.e(9409)]).then(__webpack_require__.bind(
__webpack_require__,9409));return packageCandidates(files,{workspace,inputs})}async function offline(request,candidates,because){
let{checkOffline}=await Promise.all([__webpack_require__.e(8110),__webpack_require__.e(2443)]).then(__webpack_require__.
bind(__webpack_require__,75)),why={fork:"the pull request comes from a fork, whose jobs get no credentials",dependabot:"\
Dependabot's jobs get no credentials",laptop:"this is not GitHub Actions"}[because];request.runner.notice(`Checked witho\
ut credentials: ${why}. Nothing is registered.`);let results=checkOffline({candidates:await offlineWithBase(request,candidates),
because});return{results,settled:await tellResults(request,results,{})}}async function offlineWithBase(request,candidates){
if(!request.run.context.pullRequest)return candidates;let{hasReportsInS3}=await Promise.all([__webpack_require__.e(5612),
__webpack_require__.e(7832),__webpack_require__.e(3391),__webpack_require__.e(754)]).then(__webpack_require__.bind(__webpack_require__,
754)),based=await(0,_3_.C)(request,candidates.filter(candidate=>!hasReportsInS3(candidate)));return candidates.map(candidate=>based.
find(({file})=>file.path===candidate.file.path)??candidate)}async function online(request,candidates,pullRequest){let{inputs,
run,runner}=request,region=(0,_10_._)(inputs),idToken=(0,_11_.S)(inputs),existing=findComment(request,pullRequest),{hasReportsInS3}=await Promise.
all([__webpack_require__.e(5612),__webpack_require__.e(7832),__webpack_require__.e(3391),__webpack_require__.e(754)]).then(
__webpack_require__.bind(__webpack_require__,754)),based=!candidates.some(hasReportsInS3)?(0,_3_.C)(request,candidates):
void 0;based?.catch(()=>{});let{takeCredentials}=await Promise.all([__webpack_require__.e(1008),__webpack_require__.e(1047)]).
then(__webpack_require__.bind(__webpack_require__,1047)),session=await takeCredentials(request,{region,idToken}),{registerPorts,
registerSettings}=await Promise.all([__webpack_require__.e(5612),__webpack_require__.e(7832),__webpack_require__.e(1008),
__webpack_require__.e(3391),__webpack_require__.e(138)]).then(__webpack_require__.bind(__webpack_require__,138)),ports=registerPorts(
request,session);request.onWriter(ports.writer);let{register}=await Promise.all([__webpack_require__.e(5612),__webpack_require__.
e(5219),__webpack_require__.e(3),__webpack_require__.e(8110),__webpack_require__.e(27),__webpack_require__.e(7967),__webpack_require__.
e(7124)]).then(__webpack_require__.bind(__webpack_require__,5037)),results=await runner.group("Register",async()=>register(
{candidates:await(based??(0,_3_.l)(request,candidates,ports.reports)),settings:registerSettings(inputs,session),context:run.
context},{...ports,...pullRequest?{pullRequest}:{},onVersion:known=>tellVersion(request,{known,isOnly:candidates.length===
1})})),accounts={trainingAccount:session.identity.account,registryAccount:session.registryAccount},settled=await tellResults(
request,results,accounts,()=>(0,_4_.lB)({request,results,pullRequest,existing,accounts}));return{results,settled,session,
...pullRequest?{pullRequest}:{}}}async function openPullRequest({inputs,run}){let{pullRequest,repository}=run.context;if(!pullRequest||
inputs.githubToken==="")return;let{pullRequestPort}=await Promise.all([__webpack_require__.e(9796),__webpack_require__.e(
3969)]).then(__webpack_require__.bind(__webpack_require__,3969));return pullRequestPort({token:inputs.githubToken,repository,
number:pullRequest.number})}function findComment({inputs,run},pullRequest){return!pullRequest||inputs.comment==="never"||
inputs.dryRun?Promise.resolve(void 0):__webpack_require__.e(2294).then(__webpack_require__.bind(__webpack_require__,2294)).
then(({markerOf})=>pullRequest.findComment(markerOf(inputs,run.context))).catch(error=>{if(error instanceof _21_.R)return error;
throw error})}function tellVersion({runner,intent},{known,isOnly}){let{version,registered}=known,manifest=known.file.path,
{versions,creations}=intent.current();if(versions.some(one=>one.manifest===manifest&&one.arn===version.arn))return;if(isOnly)
for(let[name,value]of(0,_18_.V)({...version,registered}))runner.setOutput(name,value);runner.info(`${manifest}: ${registered?
"registered":"found"} ${version.arn} (${version.approvalStatus})`);let found={manifest,arn:version.arn,approvalStatus:version.
approvalStatus,registered},isOfGroup=group=>group===version.group||group.endsWith(`/${version.group}`);try{intent.update(
{versions:[...versions.filter(one=>one.manifest!==manifest),found],creations:creations.map(one=>isOfGroup(one.group)?{...one,
isAnswered:true}:one)})}catch(error){runner.info(`The journal could not be written: ${String(error)}`)}}}),5850:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{M:()=>tellChecksAndGates});function tellChecksAndGates(runner,{path,checks,gates}){
for(let check of checks){let text=`${path}: ${check.title}: ${check.detail}`;check.level==="warning"?runner.warning(text):
runner.info(text)}for(let{metric,gate,outcome:passed,reason}of gates){if(passed!=="failed")continue;let problem={at:gate.
at,message:`The gate of ${metric} failed: ${reason??""}`};gate.level==="error"?runner.error(problem.message,problem):runner.
warning(problem.message,problem)}}}),3132:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Re:()=>subtract,Ro:()=>toNumber,Tm:()=>stoppingGates,Zl:()=>gatesPassed,_:()=>decimal,y8:()=>judgeGates});
function decimal(value){let[mantissa="",exponent="0"]=String(value).split("e"),[whole="",fraction=""]=mantissa.split(".");
return{digits:BigInt(whole+fraction),exponent:Number(exponent)-fraction.length}}function subtract(from,what){let exponent=Math.
min(from.exponent,what.exponent);return{digits:digitsAt(from,exponent)-digitsAt(what,exponent),exponent}}function multiply(one,other){
return{digits:one.digits*other.digits,exponent:one.exponent+other.exponent}}function absolute({digits,exponent}){return{
digits:digits<0n?-digits:digits,exponent}}function negate({digits,exponent}){return{digits:-digits,exponent}}function isAtMost(one,other){
return subtract(one,other).digits<=0n}function toNumber({digits,exponent}){return+`${digits}e${exponent}`}function digitsAt({
digits,exponent},wanted){return digits*10n**BigInt(exponent-wanted)}var HUNDRED=decimal(100);function worsening(candidate,baseline,goal){
let change=subtract(decimal(candidate),decimal(baseline));return goal==="minimize"?change:negate(change)}function isAllowed(worse,{
limit,relative,baseline}){return relative?isAtMost(multiply(worse,HUNDRED),multiply(decimal(limit),absolute(decimal(baseline)))):
isAtMost(worse,decimal(limit))}function judgeGates(metric,baseline){return metric.gates.map(gate=>({metric:metric.name,gate,
...judge(gate,metric,baseline)}))}function gatesPassed(results){let deciding=results.filter(({gate})=>gate.level==="erro\
r");return deciding.some(({outcome})=>outcome==="failed")?"false":deciding.some(({skipped:skipped2})=>skipped2==="needs-\
registry")?"unknown":"true"}function stoppingGates(results){return results.filter(({gate,outcome})=>gate.level==="error"&&
outcome==="failed")}function judge(gate,metric,baseline){if(!Number.isFinite(metric.value))return failed("there is no fi\
nite number to judge");if(!Number.isFinite(gate.limit))return failed("the limit of this gate is not a finite number");switch(gate.
kind){case"min":return metric.value>=gate.limit?passed:failed(`${beside(metric.value,gate.limit)[0]} is below the minimu\
m ${gate.limit}`);case"max":return metric.value<=gate.limit?passed:failed(`${beside(metric.value,gate.limit)[0]} is abov\
e the maximum ${gate.limit}`);case"max-regression":return judgeRegression(gate,metric,baseline)}}function judgeRegression(gate,metric,baseline){
if(metric.goal===void 0||metric.goalSource!=="declared")return failed("the metric declares no `goal`");switch(baseline.kind){case"\
first":return skipped("needs a baseline; no version of the group is approved");case"not-wanted":return skipped("needs a \
baseline; the manifest says `baseline: none`");case"offline":return skipped("needs the registry","needs-registry");case"\
unreadable":return failed(`the baseline cannot be read: ${baseline.reason}`);case"version":{let before=baseline.metrics.
get(metric.name);if(before===void 0)return skipped(`never recorded in version ${baseline.version}`);if(!Number.isFinite(
before.value))return failed(`version ${baseline.version} recorded no finite number`);let worse=worsening(metric.value,before.
value,metric.goal);return isAllowed(worse,{...gate,baseline:before.value})?passed:failed(explain(gate,toNumber(worse),before.
value,baseline.version))}}}var passed={outcome:"passed"};function failed(reason){return{outcome:"failed",reason}}function skipped(reason,because="\
nothing-to-compare"){return{outcome:"skipped",reason,skipped:because}}function explain(gate,worse,baseline,version){if(!gate.
relative){let[shown2,limit2]=beside(worse,gate.limit);return`worse than version ${version} by ${shown2}; the gate allows\
 ${limit2}`}if(baseline===0)return`worse than version ${version}, where it was 0; a gate in percent then allows nothing`;
let[shown,limit]=beside(worse/Math.abs(baseline)*100,gate.limit);return`${shown}% worse than version ${version}; the gat\
e allows ${limit}%`}function beside(one,other){for(let digits of[4,6,9,12]){let shown=Number(one.toPrecision(digits));if(Number.
isFinite(shown)&&shown!==other&&shown>other==one>other)return[String(shown),String(other)]}return[String(one),String(other)]}}),
1256:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$q:()=>MAX_OUTPUT_BYTES,
E4:()=>versionOf,EI:()=>reportOf,M3:()=>failureReasonOf,l4:()=>reportJson,lB:()=>tellComment,lG:()=>judgementOf,us:()=>metricsJson,
we:()=>markerOf,xU:()=>writeOwnComment,zN:()=>isRegistered});var _23_=__webpack_require__(8667);var _24_=__webpack_require__(
9596);var _25_=__webpack_require__(4022);var _26_=__webpack_require__(3011);var MAX_FEATURES=20;function detailsOf({details,
baseline,diffs}){if(details===void 0)return;let{curves,bias,attributions}=(0,_23_.Ee)(details,baseline.kind==="version"?
baseline.details:void 0),metrics=diffs.map(({metric})=>metric);return{confusionMatrix:details.confusionMatrix,curves:curves.
map(({kind,area})=>({kind,area:area.value,baseline:area.baseline})),bias:bias.map(({value,description:_,...metric})=>({...metric,
value:value.value,baseline:value.baseline})),attributions:attributions.flatMap(({label,features})=>features.slice(0,MAX_FEATURES).
map(({feature,share,rank,presence})=>({label,feature,presence,share:share.value,baselineShare:share.baseline,rank:rank.value,
baselineRank:rank.baseline}))),constraints:details.constraints.map(constraint=>({...constraint,value:(0,_25_.jh)(constraint,
metrics)?.value,kept:(0,_25_.jh)(constraint,metrics)&&(0,_25_.Qf)(constraint,metrics)===void 0}))}}var MAX_OUTPUT_BYTES=1e5;
function reportOf(results){return{schema:1,models:results.map(modelOf)}}function reportJson(results){let report=reportOf(
results);return[report,{...report,shortened:true,models:report.models.map(model=>({...model,metrics:model.metrics.map(withoutHistory)}))},
{...report,shortened:true,models:report.models.map(({details:_,...model})=>({...model,metrics:model.metrics.map(withoutHistory)}))},
{...report,shortened:true,models:report.models.map(({metrics:_,details:__,specificationChanges:___,...model})=>model)},{
...report,shortened:true,models:report.models.map(({manifest,group,outcome,modelPackageArn,failureReason})=>({manifest,group,
outcome,modelPackageArn,failureReason}))}].map(step=>JSON.stringify(step)).find(text=>Buffer.byteLength(text)<MAX_OUTPUT_BYTES)??
JSON.stringify({schema:1,shortened:true,models:[]})}function metricsJson(result){let text=JSON.stringify(modelOf(result).
metrics.map(withoutHistory));return Buffer.byteLength(text)<MAX_OUTPUT_BYTES?text:""}function modelOf(result){let{file,group,
outcome,baseline,diffs}=result,version=versionOf(outcome);return{manifest:file.path,group,outcome:outcome.kind,modelPackageArn:version?.
arn,modelPackageVersion:version?.version,registered:isRegistered(outcome),approvalStatus:version?.approvalStatus,failureReason:failureReasonOf(
result),failure:outcome.kind==="failed"?{message:outcome.error.message,hint:outcome.error.hint}:void 0,baseline:baseline.
kind==="version"?{kind:baseline.kind,arn:baseline.arn,version:baseline.version}:{kind:baseline.kind},metrics:diffs.map(({
metric,baseline:before,verdict,change,changeInPercent,history})=>({name:metric.name,value:metric.value,standardDeviation:metric.
standardDeviation,goal:metric.goal,baseline:before?.value,change,changeInPercent,verdict,history})),shape:result.shape,details:detailsOf(
result),modelCard:result.card&&{status:result.card.status,characters:result.card.content.length},specificationChanges:result.
specificationChanges,...judgementOf(result)}}function judgementOf(result){return{gates:result.gates.map(({metric,gate,outcome,
reason})=>({metric,kind:gate.kind,limit:gate.limit,level:gate.level,outcome,reason})),loosenedGates:result.loosenedGates.
map(({metric,what,before,after})=>({metric,what,before,after})),checks:result.checks,specificationDigest:result.specificationDigest,
candidateDigest:result.candidateDigest}}function withoutHistory({history:_,...metric}){return metric}function versionOf(outcome){
return"version"in outcome?outcome.version:void 0}function isRegistered(outcome){return outcome.kind==="failed"?"isNew"in
outcome&&outcome.isNew:outcome.kind==="registered"}function failureReasonOf({outcome,gates}){switch(outcome.kind){case"f\
ailed":return outcome.error.code;case"gate-failed":return"gate-failed";case"rejected":return"rejected";case"offline":case"\
planned":return gates.some(({outcome:passed,gate})=>passed==="failed"&&gate.level==="error")&&outcome.kind==="offline"?"\
gate-failed":void 0;case"registered":case"reused":case"superseded":return}}function markerOf({commentKey},{workflow,job}){
return(0,_23_.Ql)(commentKey??`${workflow}/${job}`)}async function tellComment({request,results,pullRequest,existing,accounts}){
let{inputs,run}=request,marker=markerOf(inputs,run.context);return writeOwnComment({request,pullRequest,existing,marker,
hasFailed:results.some(result=>failureReasonOf(result)!==void 0),isWorthTelling:existingBody=>(0,_23_.ay)(results,existingBody),
render:()=>(0,_23_.wQ)({results,context:(0,_24_.gW)(request,accounts),marker})})}async function writeOwnComment(own){let{
request,pullRequest,existing,marker,render}=own,{inputs,run,runner}=request;if(!(!pullRequest||inputs.comment==="never"||
inputs.dryRun))try{let found=await existing;if(found instanceof _26_.R)throw found;if(!isDue(own,found))return found?.url;
let[current,isStale]=await Promise.all([found??pullRequest.findComment(marker),hasMovedOn(pullRequest,run.context)]);return isStale?
(runner.notice("The pull request has a newer commit: its run writes the comment."),current?.url):await pullRequest.writeComment(
{existing:current,marker,body:render()})}catch(error){if(!(error instanceof _26_.R))throw error;runner.warning(`The comm\
ent could not be written: ${error.message}${error.hint?`
${error.hint}`:""}`);return}}function isDue({request,hasFailed,isWorthTelling},existing){switch(request.inputs.comment){case"\
always":return true;case"never":return false;case"on-change":return isWorthTelling(existing?.body);case"on-failure":return hasFailed||
existing!==void 0&&isWorthTelling(existing.body)}}async function hasMovedOn(pullRequest,{pullRequest:event}){try{return event!==
void 0&&await pullRequest.headSha()!==event.headSha}catch(error){if(error instanceof _26_.R)return false;throw error}}}),
8541:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{C:()=>candidatesWithBase,
l:()=>readCandidates});async function readCandidates(request,candidates,reports){let{withReportsOfS3}=await Promise.all(
[__webpack_require__.e(5612),__webpack_require__.e(7832),__webpack_require__.e(3391),__webpack_require__.e(754)]).then(__webpack_require__.
bind(__webpack_require__,754)),{tellProblems}=await __webpack_require__.e(706).then(__webpack_require__.bind(__webpack_require__,
706)),read=await withReportsOfS3(candidates,reports);for(let notice of read.notices)request.runner.notice(notice.message,
notice);return tellProblems(read.problems,request.runner),candidatesWithBase(request,read.candidates)}async function candidatesWithBase(request,candidates){
let{pullRequest,repository}=request.run.context;if(!pullRequest)return candidates;if(request.inputs.githubToken==="")return request.
runner.warning("github-token is empty, so the gates of the base branch are not known and only this pull request's own ga\
tes count."),candidates;let{withBaseGates}=await Promise.all([__webpack_require__.e(5612),__webpack_require__.e(5219),__webpack_require__.
e(7832),__webpack_require__.e(5746),__webpack_require__.e(6199)]).then(__webpack_require__.bind(__webpack_require__,6199)),
{repositoryFiles}=await Promise.all([__webpack_require__.e(9796),__webpack_require__.e(3969)]).then(__webpack_require__.
bind(__webpack_require__,3969)),files=repositoryFiles({token:request.inputs.githubToken,repository}),{baseSha}=pullRequest;
return withBaseGates({candidates,files,baseSha,patterns:request.inputs.manifest,warn:request.runner.warning})}})};;
