"use strict";exports.id=8814;exports.ids=[8814];exports.modules={9807:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Re:()=>subtract,Ro:()=>toNumber,Tm:()=>stoppingGates,Zl:()=>gatesPassed,_:()=>decimal,
y8:()=>judgeGates});function decimal(value){let[mantissa="",exponent="0"]=String(value).split("e"),[whole="",fraction=""]=mantissa.
split(".");return{digits:BigInt(whole+fraction),exponent:Number(exponent)-fraction.length}}function subtract(from,what){
let exponent=Math.min(from.exponent,what.exponent);return{digits:digitsAt(from,exponent)-digitsAt(what,exponent),exponent}}
function multiply(one,other){return{digits:one.digits*other.digits,exponent:one.exponent+other.exponent}}function absolute({
digits,exponent}){return{digits:digits<0n?-digits:digits,exponent}}function negate({digits,exponent}){return{digits:-digits,
exponent}}function isAtMost(one,other){return subtract(one,other).digits<=0n}function toNumber({digits,exponent}){return+`${digits}\
e${exponent}`}function digitsAt({digits,exponent},wanted){return digits*10n**BigInt(exponent-wanted)}var HUNDRED=decimal(
100);function worsening(candidate,baseline,goal){let change=subtract(decimal(candidate),decimal(baseline));return goal===
"minimize"?change:negate(change)}function isAllowed(worse,{limit,relative,baseline}){return relative?isAtMost(multiply(worse,
HUNDRED),multiply(decimal(limit),absolute(decimal(baseline)))):isAtMost(worse,decimal(limit))}function judgeGates(metric,baseline){
return metric.gates.map(gate=>({metric:metric.name,gate,...judge(gate,metric,baseline)}))}function gatesPassed(results){
let deciding=results.filter(({gate})=>gate.level==="error");return deciding.some(({outcome})=>outcome==="failed")?"false":
deciding.some(({skipped:skipped2})=>skipped2==="needs-registry")?"unknown":"true"}function stoppingGates(results){return results.
filter(({gate,outcome})=>gate.level==="error"&&outcome==="failed")}function judge(gate,metric,baseline){if(!Number.isFinite(
metric.value))return failed("there is no finite number to judge");if(!Number.isFinite(gate.limit))return failed("the lim\
it of this gate is not a finite number");switch(gate.kind){case"min":return metric.value>=gate.limit?passed:failed(`${beside(
metric.value,gate.limit)[0]} is below the minimum ${gate.limit}`);case"max":return metric.value<=gate.limit?passed:failed(
`${beside(metric.value,gate.limit)[0]} is above the maximum ${gate.limit}`);case"max-regression":return judgeRegression(
gate,metric,baseline)}}function judgeRegression(gate,metric,baseline){if(metric.goal===void 0||metric.goalSource!=="decl\
ared")return failed("the metric declares no `goal`");switch(baseline.kind){case"first":return skipped("needs a baseline;\
 no version of the group is approved");case"not-wanted":return skipped("needs a baseline; the manifest says `baseline: n\
one`");case"offline":return skipped("needs the registry","needs-registry");case"unreadable":return failed(`the baseline \
cannot be read: ${baseline.reason}`);case"version":{let before=baseline.metrics.get(metric.name);if(before===void 0)return skipped(
`never recorded in version ${baseline.version}`);if(!Number.isFinite(before.value))return failed(`version ${baseline.version}\
 recorded no finite number`);let worse=worsening(metric.value,before.value,metric.goal);return isAllowed(worse,{...gate,
baseline:before.value})?passed:failed(explain(gate,toNumber(worse),before.value,baseline.version))}}}var passed={outcome:"\
passed"};function failed(reason){return{outcome:"failed",reason}}function skipped(reason,because="nothing-to-compare"){return{
outcome:"skipped",reason,skipped:because}}function explain(gate,worse,baseline,version){if(!gate.relative){let[shown2,limit2]=beside(
worse,gate.limit);return`worse than version ${version} by ${shown2}; the gate allows ${limit2}`}if(baseline===0)return`w\
orse than version ${version}, where it was 0; a gate in percent then allows nothing`;let[shown,limit]=beside(worse/Math.
abs(baseline)*100,gate.limit);return`${shown}% worse than version ${version}; the gate allows ${limit}%`}function beside(one,other){
for(let digits of[4,6,9,12]){let shown=Number(one.toPrecision(digits));if(Number.isFinite(shown)&&shown!==other&&shown>other==
one>other)return[String(shown),String(other)]}return[String(one),String(other)]}}),2962:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{JN:()=>reportsWithoutPlace,Qh:()=>isInS3,hK:()=>namedReports,hL:()=>uploadReports,
sc:()=>sha256});var _0_=__webpack_require__(9892);var _1_=__webpack_require__(3011);var _2_=__webpack_require__(7598);var _3_=__webpack_require__.
n(_2_);var CONCURRENT_UPLOADS=4;function namedReports({reports,drift_baselines}){return[...reportsUnder(["reports"],reports),
...reportsUnder(["drift_baselines"],drift_baselines)]}function reportsUnder(at,branch){return Object.entries(branch??{}).
flatMap(([key,value])=>value===void 0?[]:isReport(value)?[{at:[...at,key],report:value}]:reportsUnder([...at,key],value))}
function isReport(value){return typeof value.file=="string"}function isInS3(file){return file.startsWith("s3://")}function reportsWithoutPlace({
manifest,locate}){return namedReports(manifest).filter(({report})=>!isInS3(report.file)).map(({at,report})=>({at:locate(
at),message:`${at.join(".")}: ${report.file} is a file of the repository, and there is no place to upload it to`,help:"g\
ive the input `reports-s3-uri`, or name an `s3://` object"}))}async function uploadReports(resolved,{settings,reports}){
let place=settings.reports,local=[...new Map([...resolved.reports.values()].map(report=>[report.s3Uri,report])).values()].
flatMap(({bytes,...report})=>bytes===void 0?[]:[{...report,bytes}]);if(local.length===0)return[];if(place===void 0||reports===
void 0)throw new _1_.l("invalid-input","reports-s3-uri: is empty, and there are report files to upload",{hint:"Give the \
input `reports-s3-uri`."});let count=(await(0,_0_.y)(local,CONCURRENT_UPLOADS,({s3Uri,bytes,contentType})=>reports.writeOnce(
{s3Uri,bytes,contentType,kmsKeyId:place.kmsKeyId,bucketOwner:place.bucketOwner}))).filter(outcome=>outcome==="written").
length,[was,were]=local.length===1?["it was","One report"]:["the others were",`${local.length} reports`];return[{level:"\
passed",title:"Reports",detail:count===local.length?`${were} uploaded to ${place.s3Uri}.`:`${count} of ${local.length} u\
ploaded to ${place.s3Uri}; ${was} there already.`}]}function sha256(bytes){return(0,_2_.createHash)("sha256").update(bytes).
digest("hex")}}),8814:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{registerVersions:()=>registerVersions});var _4_=__webpack_require__(1735);var _5_=__webpack_require__(5116);var _6_=__webpack_require__(
8182);var _7_=__webpack_require__(9807);var _8_=__webpack_require__(4511);var _9_=__webpack_require__(6203);var _10_=__webpack_require__(
8335);var _11_=__webpack_require__(3565);var _12_=__webpack_require__(4068);var _13_=__webpack_require__(491);var _14_=__webpack_require__(
433);var _15_=__webpack_require__(8019);var _16_=__webpack_require__(7145);var _17_=__webpack_require__(2962);var _18_=__webpack_require__(
6663);var _19_=__webpack_require__(2543);var _20_=__webpack_require__(8307);var _21_=__webpack_require__(9356);var _22_=__webpack_require__(
5285);var _23_=__webpack_require__(5674);var _24_=__webpack_require__(7115);var _25_=__webpack_require__(8963);var _26_=__webpack_require__(
2909);var _27_=__webpack_require__(2407);var _28_=__webpack_require__(4513);var _29_=__webpack_require__(3011);var _30_=__webpack_require__(
5807);var _31_=__webpack_require__(3345);var _32_=__webpack_require__(1326);async function tellResults(request,results,accounts,comment=async()=>{}){
let{runner}=request;for(let result of results)tellInLog(request,result);let failure=failureOfRun(results),path=await(0,_5_.
u5)(JSON.stringify((0,_8_.EI)(results),null,2)),outputs={...outputsOf(results),"report-json":(0,_8_.l4)(results),"report\
-path":path,"failure-reason":failure?.code??""};for(let[name,value]of Object.entries(outputs))runner.setOutput(name,value);
let{renderSummary}=await __webpack_require__.e(860).then(__webpack_require__.bind(__webpack_require__,860)),{reportContext}=await __webpack_require__.
e(5529).then(__webpack_require__.bind(__webpack_require__,5529));await runner.writeSummary(renderSummary({results,context:reportContext(
request,accounts)}));let url=await comment();return url!==void 0&&(runner.setOutput("comment-url",url),runner.info(`Comm\
ent: ${url}`)),{failure}}function tellInLog({runner},{file,outcome,gates,checks,diffs,shape}){let path=file.path,report=file.
manifest.metrics?.report;shape!==void 0&&report!==void 0&&runner.info(`${path}: ${report} read as ${shape}`);for(let{metric,
verdict,baseline}of diffs)runner.info(`${path}: ${metric.name} ${metric.value}${baseline?` (was ${baseline.value})`:""}:\
 ${verdict}`);switch((0,_4_.M)(runner,{path,checks,gates}),outcome.kind){case"planned":runner.info(`${path}: dry run. Cr\
eateModelPackage would be sent:
${JSON.stringify(outcome.request,null,2)}`);break;case"superseded":runner.notice(`${path}: not registered, since the pul\
l request has a newer commit (${outcome.headSha}).`);break;case"registered":outcome.duplicate&&runner.warning(`${path}: \
a parallel run registered the same as ${outcome.duplicate.arn}; delete one of the two.`);break;case"failed":case"rejecte\
d":case"gate-failed":case"reused":case"offline":break}}function failureOfRun(results){let failures=results.flatMap(result=>{
let code=(0,_8_.M3)(result);return code===void 0?[]:[{code,message:`${result.file.path}: ${sentence(result)}`}]}),[first]=failures;
return first&&{code:first.code,message:failures.map(({message})=>message).join(`
`)}}function sentence({outcome,gates}){switch(outcome.kind){case"failed":return[outcome.error.message,outcome.error.hint].
filter(part=>part!==void 0).join(`
`);case"rejected":return`the same model was rejected as version ${outcome.version.version}${outcome.by?` by ${outcome.by}`:
""}${outcome.reason?`: ${outcome.reason}`:""}. Change the model, or have the version approved.`;default:{let failed=gates.
filter(gate=>gate.outcome==="failed"&&gate.gate.level==="error");return`not registered, since ${failed.length===1?"a gat\
e":`${failed.length} gates`} failed: ${failed.map(({metric,reason})=>`${metric} ${reason??""}`).join("; ")}`}}}function outputsOf(results){
let gates={"gates-passed":gatesPassed2(results)},[result,...others]=results;if(!result||others.length>0)return gates;let version=(0,
_8_.E4)(result.outcome);return{...gates,"model-package-group":result.group,registered:String((0,_8_.zN)(result.outcome)),
"metrics-json":(0,_8_.us)(result),...version&&{"model-package-arn":version.arn,"model-package-version":String(version.version),
"approval-status":version.approvalStatus},...result.baseline.kind==="version"&&{"baseline-arn":result.baseline.arn}}}function gatesPassed2(results){
let judged=(0,_7_.Zl)(results.flatMap(({gates})=>gates));return judged==="true"&&results.some(isUnjudged)?"unknown":judged}
function isUnjudged({outcome,file}){if(outcome.kind!=="offline")return outcome.kind==="failed";let{metrics}=file.manifest;
return Object.values(metrics?.values??{}).some(({gate})=>gate!==void 0&&gate.level!=="warn")&&(0,_17_.Qh)(metrics?.report??
"")}async function registerVersions(request,candidates){if(request.run.offline)return candidates.length===0?settledVersions(
[],{}):offline(request,candidates,request.run.offline);let pullRequest=await openPullRequest(request);return candidates.
length===0?settledVersions([],{...pullRequest&&{pullRequest}}):online(request,candidates,pullRequest)}function settledVersions(results,{
settled={failure:void 0},...taken}){return{settled,models:results.length,gates:results.flatMap(({gates})=>gates),hasFailed:results.
some(({outcome})=>outcome.kind==="failed"),report:(0,_8_.EI)(results),reportJson:(0,_8_.l4)(results),...taken}}async function offline(request,candidates,because){
let{checkOffline}=await Promise.all([__webpack_require__.e(7225),__webpack_require__.e(4333)]).then(__webpack_require__.
bind(__webpack_require__,7613)),why={fork:"the pull request comes from a fork, whose jobs get no credentials",dependabot:"\
Dependabot's jobs get no credentials",laptop:"this is not GitHub Actions"}[because];request.runner.notice(`Checked witho\
ut credentials: ${why}. Nothing is registered.`);let results=checkOffline({candidates:await offlineWithBase(request,candidates),
because});return settledVersions(results,{settled:await tellResults(request,results,{})})}async function offlineWithBase(request,candidates){
if(!request.run.context.pullRequest)return candidates;let{hasReportsInS3}=await Promise.all([__webpack_require__.e(8229),
__webpack_require__.e(8972),__webpack_require__.e(7575),__webpack_require__.e(8645)]).then(__webpack_require__.bind(__webpack_require__,
8645)),based=await(0,_6_.C)(request,candidates.filter(candidate=>!hasReportsInS3(candidate)));return candidates.map(candidate=>based.
find(({file})=>file.path===candidate.file.path)??candidate)}async function online(request,candidates,pullRequest){let{inputs,
run,runner}=request,region=(0,_21_._)(inputs),idToken=(0,_22_.S)(inputs),existing=findComment(request,pullRequest),{hasReportsInS3}=await Promise.
all([__webpack_require__.e(8229),__webpack_require__.e(8972),__webpack_require__.e(7575),__webpack_require__.e(8645)]).then(
__webpack_require__.bind(__webpack_require__,8645)),based=!candidates.some(hasReportsInS3)?(0,_6_.C)(request,candidates):
void 0;based?.catch(()=>{});let{takeCredentials}=await Promise.all([__webpack_require__.e(1641),__webpack_require__.e(417)]).
then(__webpack_require__.bind(__webpack_require__,2798)),session=await takeCredentials(request,{region,idToken}),{registerPorts,
registerSettings}=await Promise.all([__webpack_require__.e(1641),__webpack_require__.e(8229),__webpack_require__.e(8972),
__webpack_require__.e(7575),__webpack_require__.e(5757)]).then(__webpack_require__.bind(__webpack_require__,5757)),ports=registerPorts(
request,session);request.onWriter(ports.writer);let{register}=await Promise.all([__webpack_require__.e(8229),__webpack_require__.
e(7658),__webpack_require__.e(1856),__webpack_require__.e(7225),__webpack_require__.e(6946),__webpack_require__.e(4670),
__webpack_require__.e(5148)]).then(__webpack_require__.bind(__webpack_require__,5298)),results=await runner.group("Regis\
ter",async()=>register({candidates:await(based??(0,_6_.l)(request,candidates,ports.reports)),settings:registerSettings(inputs,
session),context:run.context},{...ports,...pullRequest?{pullRequest}:{},onVersion:known=>tellVersion(request,{known,isOnly:candidates.
length===1})})),accounts={trainingAccount:session.identity.account,registryAccount:session.registryAccount},settled=await tellResults(
request,results,accounts,()=>(0,_8_.lB)({request,results,pullRequest,existing,accounts}));return settledVersions(results,
{settled,session,...pullRequest&&{pullRequest}})}async function openPullRequest({inputs,run}){let{pullRequest,repository}=run.
context;if(!pullRequest||inputs.githubToken==="")return;let{pullRequestPort}=await Promise.all([__webpack_require__.e(8867),
__webpack_require__.e(6058)]).then(__webpack_require__.bind(__webpack_require__,6058));return pullRequestPort({token:inputs.
githubToken,repository,number:pullRequest.number})}function findComment({inputs,run},pullRequest){return!pullRequest||inputs.
comment==="never"||inputs.dryRun?Promise.resolve(void 0):__webpack_require__.e(6827).then(__webpack_require__.bind(__webpack_require__,
9208)).then(({markerOf})=>pullRequest.findComment(markerOf(inputs,run.context))).catch(error=>{if(error instanceof _29_.
R)return error;throw error})}function tellVersion({runner,intent},{known,isOnly}){let{version,registered}=known,manifest=known.
file.path,{versions,creations}=intent.current();if(versions.some(one=>one.manifest===manifest&&one.arn===version.arn))return;
if(isOnly)for(let[name,value]of(0,_25_.V)({...version,registered}))runner.setOutput(name,value);runner.info(`${manifest}\
: ${registered?"registered":"found"} ${version.arn} (${version.approvalStatus})`);let found={manifest,arn:version.arn,approvalStatus:version.
approvalStatus,registered},isOfGroup=group=>group===version.group||group.endsWith(`/${version.group}`);try{intent.update(
{versions:[...versions.filter(one=>one.manifest!==manifest),found],creations:creations.map(one=>isOfGroup(one.group)?{...one,
isAnswered:true}:one)})}catch(error){runner.info(`The journal could not be written: ${String(error)}`)}}}),5285:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{S:()=>idTokens,g:()=>environmentClaim});var _33_=__webpack_require__(2909);var _34_=__webpack_require__(
4513);var _35_=__webpack_require__(3011);var ATTEMPTS=5,FIRST_WAIT_MILLISECONDS=200,DEADLINE_MILLISECONDS=3e4;function hasIdTokenEndpoint(){
return!!(process.env.ACTIONS_ID_TOKEN_REQUEST_URL&&process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN)}async function idToken({audience,
clock:clock2}){for(let attempt=1;;attempt+=1){try{return await withDeadline((0,_33_.V9)(audience))}catch(error){let message=error instanceof
Error?error.message:String(error);if(attempt===ATTEMPTS||!isRetryable(message))throw failure(message,error)}await clock2.
sleep(Math.random()*FIRST_WAIT_MILLISECONDS*2**attempt)}}function isRetryable(message){let code=/Error Code : (\w+)/.exec(
message)?.[1];return code===void 0||code==="undefined"||code==="429"||/^5\d\d$/.test(code)}function failure(message,cause){
return new _35_.R("credentials","GET ACTIONS_ID_TOKEN_REQUEST_URL",`GitHub gave no ID token: ${message.replace(/\s+/g," ").
trim()}`,{cause})}async function withDeadline(promise){let timer,late=new Promise((_,reject)=>{timer=setTimeout(()=>reject(
new Error("no answer within 30 s")),DEADLINE_MILLISECONDS)});try{return await Promise.race([promise,late])}finally{clearTimeout(
timer)}}function idTokens({audience,role,registryRole}){if(!(role||registryRole)||!hasIdTokenEndpoint())return;let first=idToken(
{audience,clock:_34_.p});return first.catch(()=>{}),()=>{let token=first??idToken({audience,clock:_34_.p});return first=
void 0,token}}function environmentClaim(token){try{let claims=JSON.parse(Buffer.from(token.split(".")[1]??"","base64url").
toString("utf8")),claim=typeof claims=="object"&&claims!==null?Reflect.get(claims,"environment"):void 0;return typeof claim==
"string"&&claim!==""?claim:void 0}catch{return}}}),9356:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{_:()=>requiredRegion});var _1_=__webpack_require__(3011);function requiredRegion({
region}){if(region!==void 0)return region;throw new _1_.l("invalid-input","aws-region: is empty, and AWS_REGION and AWS_\
DEFAULT_REGION are not set",{hint:"Give the Region of the model package group, such as `aws-region: eu-west-1`."})}}),5116:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{_1:()=>settleWith,kf:()=>tellReport,u5:()=>writeReport});var _36_=__webpack_require__(
7598);var _37_=__webpack_require__.n(_36_);var _38_=__webpack_require__(1455);var _39_=__webpack_require__.n(_38_);var _40_=__webpack_require__(
8161);var _41_=__webpack_require__.n(_40_);var _42_=__webpack_require__(6760);var _43_=__webpack_require__.n(_42_);var MAX_REPORT_BYTES=1e5;
async function tellReport({runner},{failure,summary,outputs,report,reportJson,comment}){for(let[name,value]of outputs)runner.
setOutput(name,value);let whole={...report,...failure&&{failureReason:failure.code,message:failure.message}},text=JSON.stringify(
whole),short=Buffer.byteLength(text)<=MAX_REPORT_BYTES?text:JSON.stringify({truncated:true,...scalars(whole)});runner.setOutput(
"report-json",reportJson??short),runner.setOutput("report-path",await writeReport(JSON.stringify(whole,null,2))),runner.
setOutput("failure-reason",failure?.code??""),await runner.writeSummary(summary);let url=await comment();url!==void 0&&(runner.
setOutput("comment-url",url),runner.info(`Comment: ${url}`))}function settleWith(failure){if(failure===void 0)return{failure:void 0};
let{code,message,hint}=failure;return{failure:{code,message:hint===void 0?message:`${message}
${hint}`}}}async function writeReport(text){let path=(0,_42_.join)(process.env.RUNNER_TEMP||(0,_40_.tmpdir)(),`model-reg\
istry-report-${(0,_36_.randomUUID)()}.json`);try{return await(0,_38_.writeFile)(path,`${text}
`,{mode:384}),path}catch{return""}}function scalars(report){return Object.fromEntries(Object.entries(report).filter(([,value])=>typeof value!=
"object"))}}),8182:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{C:()=>candidatesWithBase,l:()=>readCandidates});async function readCandidates(request,candidates,reports){let{withReportsOfS3}=await Promise.
all([__webpack_require__.e(8229),__webpack_require__.e(8972),__webpack_require__.e(7575),__webpack_require__.e(8645)]).then(
__webpack_require__.bind(__webpack_require__,8645)),{tellProblems}=await __webpack_require__.e(6527).then(__webpack_require__.
bind(__webpack_require__,8908)),read=await withReportsOfS3(candidates,reports);for(let notice of read.notices)request.runner.
notice(notice.message,notice);return tellProblems(read.problems,request.runner),candidatesWithBase(request,read.candidates)}
async function candidatesWithBase(request,candidates){let{pullRequest,repository}=request.run.context;if(!pullRequest)return candidates;
if(request.inputs.githubToken==="")return request.runner.warning("github-token is empty, so the gates of the base branch\
 are not known and only this pull request's own gates count."),candidates;let{withBaseGates}=await Promise.all([__webpack_require__.
e(8229),__webpack_require__.e(7658),__webpack_require__.e(8972),__webpack_require__.e(9295),__webpack_require__.e(5472)]).
then(__webpack_require__.bind(__webpack_require__,5472)),{repositoryFiles}=await Promise.all([__webpack_require__.e(8867),
__webpack_require__.e(6058)]).then(__webpack_require__.bind(__webpack_require__,6058)),files=repositoryFiles({token:request.
inputs.githubToken,repository}),{baseSha}=pullRequest;return withBaseGates({candidates,files,baseSha,patterns:request.inputs.
manifest,warn:request.runner.warning})}}),9892:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{y:()=>mapBounded});async function mapBounded(items,limit,map){let results=new Map,queue=items.entries();
async function worker(){for(let[index,item]of queue)results.set(index,{result:await map(item)})}return await Promise.all(
Array.from({length:Math.min(limit,items.length)},worker)),items.flatMap((_,index)=>{let done=results.get(index);return done===
void 0?[]:[done.result]})}}),1735:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{M:()=>tellChecksAndGates});function tellChecksAndGates(runner,{path,checks,gates}){for(let check of checks){
let text=`${path}: ${check.title}: ${check.detail}`;check.level==="warning"?runner.warning(text):runner.info(text)}for(let{
metric,gate,outcome:passed,reason}of gates){if(passed!=="failed")continue;let problem={at:gate.at,message:`The gate of ${metric}\
 failed: ${reason??""}`};gate.level==="error"?runner.error(problem.message,problem):runner.warning(problem.message,problem)}}})};
;
