"use strict";exports.id=6487;exports.ids=[6487];exports.modules={5807:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{z:()=>details});var _0_=__webpack_require__(3345);function details({summary,content,
open}){let tag=open?(0,_0_.qy)`<details open>`:(0,_0_.qy)`<details>`;return(0,_0_.qy)`${tag}
<summary>${summary}</summary>

${content}

</details>`}}),9807:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Re:()=>subtract,Ro:()=>toNumber,Tm:()=>stoppingGates,Zl:()=>gatesPassed,_:()=>decimal,y8:()=>judgeGates});function decimal(value){
let[mantissa="",exponent="0"]=String(value).split("e"),[whole="",fraction=""]=mantissa.split(".");return{digits:BigInt(whole+
fraction),exponent:Number(exponent)-fraction.length}}function subtract(from,what){let exponent=Math.min(from.exponent,what.
exponent);return{digits:digitsAt(from,exponent)-digitsAt(what,exponent),exponent}}function multiply(one,other){return{digits:one.
digits*other.digits,exponent:one.exponent+other.exponent}}function absolute({digits,exponent}){return{digits:digits<0n?-digits:
digits,exponent}}function negate({digits,exponent}){return{digits:-digits,exponent}}function isAtMost(one,other){return subtract(
one,other).digits<=0n}function toNumber({digits,exponent}){return+`${digits}e${exponent}`}function digitsAt({digits,exponent},wanted){
return digits*10n**BigInt(exponent-wanted)}var HUNDRED=decimal(100);function worsening(candidate,baseline,goal){let change=subtract(
decimal(candidate),decimal(baseline));return goal==="minimize"?change:negate(change)}function isAllowed(worse,{limit,relative,
baseline}){return relative?isAtMost(multiply(worse,HUNDRED),multiply(decimal(limit),absolute(decimal(baseline)))):isAtMost(
worse,decimal(limit))}function judgeGates(metric,baseline){return metric.gates.map(gate=>({metric:metric.name,gate,...judge(
gate,metric,baseline)}))}function gatesPassed(results){let deciding=results.filter(({gate})=>gate.level==="error");return deciding.
some(({outcome})=>outcome==="failed")?"false":deciding.some(({skipped:skipped2})=>skipped2==="needs-registry")?"unknown":
"true"}function stoppingGates(results){return results.filter(({gate,outcome})=>gate.level==="error"&&outcome==="failed")}
function judge(gate,metric,baseline){if(!Number.isFinite(metric.value))return failed("there is no finite number to judge");
if(!Number.isFinite(gate.limit))return failed("the limit of this gate is not a finite number");switch(gate.kind){case"mi\
n":return metric.value>=gate.limit?passed:failed(`${beside(metric.value,gate.limit)[0]} is below the minimum ${gate.limit}`);case"\
max":return metric.value<=gate.limit?passed:failed(`${beside(metric.value,gate.limit)[0]} is above the maximum ${gate.limit}`);case"\
max-regression":return judgeRegression(gate,metric,baseline)}}function judgeRegression(gate,metric,baseline){if(metric.goal===
void 0||metric.goalSource!=="declared")return failed("the metric declares no `goal`");switch(baseline.kind){case"first":
return skipped("needs a baseline; no version of the group is approved");case"not-wanted":return skipped("needs a baselin\
e; the manifest says `baseline: none`");case"offline":return skipped("needs the registry","needs-registry");case"unreada\
ble":return failed(`the baseline cannot be read: ${baseline.reason}`);case"version":{let before=baseline.metrics.get(metric.
name);if(before===void 0)return skipped(`never recorded in version ${baseline.version}`);if(!Number.isFinite(before.value))
return failed(`version ${baseline.version} recorded no finite number`);let worse=worsening(metric.value,before.value,metric.
goal);return isAllowed(worse,{...gate,baseline:before.value})?passed:failed(explain(gate,toNumber(worse),before.value,baseline.
version))}}}var passed={outcome:"passed"};function failed(reason){return{outcome:"failed",reason}}function skipped(reason,because="\
nothing-to-compare"){return{outcome:"skipped",reason,skipped:because}}function explain(gate,worse,baseline,version){if(!gate.
relative){let[shown2,limit2]=beside(worse,gate.limit);return`worse than version ${version} by ${shown2}; the gate allows\
 ${limit2}`}if(baseline===0)return`worse than version ${version}, where it was 0; a gate in percent then allows nothing`;
let[shown,limit]=beside(worse/Math.abs(baseline)*100,gate.limit);return`${shown}% worse than version ${version}; the gat\
e allows ${limit}%`}function beside(one,other){for(let digits of[4,6,9,12]){let shown=Number(one.toPrecision(digits));if(Number.
isFinite(shown)&&shown!==other&&shown>other==one>other)return[String(shown),String(other)]}return[String(one),String(other)]}}),
7016:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{V:()=>watchedCall});
var _1_=__webpack_require__(3011);function watchedCall({intent,cancellation},{name,call,what,before=()=>{}}){let note=(input,isAnswered)=>{
let sentence=what(input),others=intent.current().requests.filter(request=>request.what!==sentence);intent.update({phase:"\
changing",requests:[...others,{what:sentence,isAnswered}]})},forget=input=>{intent.update({requests:intent.current().requests.
filter(request=>request.what!==what(input))})};return async input=>{if(cancellation.isRequested())throw new _1_.R("unrea\
chable",name,"Not sent: the run was stopped.");try{before(input),note(input,false)}catch(cause){let why="Not sent: the f\
ile that a kill would be explained from cannot be written.";throw new _1_.R("unreachable",name,why,{cause})}try{let output=await call(
input);return quietly(()=>note(input,true)),output}catch(error){throw error instanceof _1_.R&&error.kind==="unknown-outc\
ome"||quietly(()=>forget(input)),error}}}function quietly(write){try{write()}catch{return}}}),2962:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{JN:()=>reportsWithoutPlace,Qh:()=>isInS3,hK:()=>namedReports,hL:()=>uploadReports,
sc:()=>sha256});var _2_=__webpack_require__(9892);var _1_=__webpack_require__(3011);var _3_=__webpack_require__(7598);var _4_=__webpack_require__.
n(_3_);var CONCURRENT_UPLOADS=4;function namedReports({reports,drift_baselines}){return[...reportsUnder(["reports"],reports),
...reportsUnder(["drift_baselines"],drift_baselines)]}function reportsUnder(at,branch){return Object.entries(branch??{}).
flatMap(([key,value])=>value===void 0?[]:isReport(value)?[{at:[...at,key],report:value}]:reportsUnder([...at,key],value))}
function isReport(value){return typeof value.file=="string"}function isInS3(file){return file.startsWith("s3://")}function reportsWithoutPlace({
manifest,locate}){return namedReports(manifest).filter(({report})=>!isInS3(report.file)).map(({at,report})=>({at:locate(
at),message:`${at.join(".")}: ${report.file} is a file of the repository, and there is no place to upload it to`,help:"g\
ive the input `reports-s3-uri`, or name an `s3://` object"}))}async function uploadReports(resolved,{settings,reports}){
let place=settings.reports,local=[...new Map([...resolved.reports.values()].map(report=>[report.s3Uri,report])).values()].
flatMap(({bytes,...report})=>bytes===void 0?[]:[{...report,bytes}]);if(local.length===0)return[];if(place===void 0||reports===
void 0)throw new _1_.l("invalid-input","reports-s3-uri: is empty, and there are report files to upload",{hint:"Give the \
input `reports-s3-uri`."});let count=(await(0,_2_.y)(local,CONCURRENT_UPLOADS,({s3Uri,bytes,contentType})=>reports.writeOnce(
{s3Uri,bytes,contentType,kmsKeyId:place.kmsKeyId,bucketOwner:place.bucketOwner}))).filter(outcome=>outcome==="written").
length,[was,were]=local.length===1?["it was","One report"]:["the others were",`${local.length} reports`];return[{level:"\
passed",title:"Reports",detail:count===local.length?`${were} uploaded to ${place.s3Uri}.`:`${count} of ${local.length} u\
ploaded to ${place.s3Uri}; ${was} there already.`}]}function sha256(bytes){return(0,_3_.createHash)("sha256").update(bytes).
digest("hex")}}),491:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{N$:()=>checksSection,Ow:()=>changeLines,TN:()=>requestSection,dO:()=>changesDiff,dY:()=>overridesSection,pD:()=>failureBlocks});
var _5_=__webpack_require__(8019);var _6_=__webpack_require__(5807);var _7_=__webpack_require__(3345);function overridesSection(overrides){
if(overrides.length!==0)return(0,_6_.z)({summary:(0,_7_.qy)`${(0,_7_.Cr)("Set by the workflow")} — ${(0,_7_.U9)(overrides.
length,"value")} laid over the manifest`,content:(0,_5_.t)({columns:[{title:(0,_7_.qy)`Path`},{title:(0,_7_.qy)`Value`,wraps:true}],
rows:overrides.map(({path,value})=>[(0,_7_.aY)(path,120),(0,_7_.aY)(value,200)])}),open:false})}function requestSection(of){
return(0,_6_.z)({summary:(0,_7_.qy)`${(0,_7_.Cr)("The exact request")} — ${(0,_7_.aY)(of.action)}`,content:(0,_7_.EU)(
"json",JSON.stringify(of.input,void 0,2)),open:of.open})}var MAX_PROBLEMS=10;function failureBlocks({message,hint,problems},{
maxMessage,say}){return(0,_7_.Bv)((0,_7_.h1)((0,_7_.ml)(message,maxMessage)),problemsFence(problems,{maxMessage,say}),...hint===
void 0?[]:[(0,_7_.FY)((0,_7_.Cr)("What to do:")),(0,_7_.h1)((0,_7_.ml)(hint,maxMessage))])}function problemsFence(problems,{
maxMessage,say}){if(problems.length===0)return _7_.K$;let more=problems.length-MAX_PROBLEMS,shown=problems.slice(0,MAX_PROBLEMS).
map(say).join(`

`),rest=more>0?`

… and ${(0,_7_.U9)(more,"more problem")}`:"";return(0,_7_.EU)("text",`${(0,_7_.ml)(shown,maxMessage)}${rest}`)}var MAX_VALUE=200,
MAX_KEY_WIDTH=24;function changesDiff(changes){return(0,_7_._B)("diff",changeLines(changes))}function changeLines(changes){
let width=Math.min(MAX_KEY_WIDTH,Math.max(0,...changes.map(({key})=>key.length)));return[...new Set(changes.map(({section})=>section))].
flatMap(section=>[`  ${section}`,...changes.filter(change=>change.section===section).flatMap(change=>linesOf(change,width))])}
function linesOf({key,before,after},width){let name=key===""?"":`${key.padEnd(width)}  `,isTold=shortDigest(before)!==shortDigest(
after),say=value=>(0,_7_.ml)((isTold?shortDigest(value):value)??"",MAX_VALUE);return[...before===void 0?[]:[`-   ${name}${say(
before)}`],...after===void 0?[]:[`+   ${name}${say(after)}`]]}function shortDigest(value){return value?.replace(/@sha256:([0-9a-f]{12})[0-9a-f]{52}$/,
"@sha256:$1…")}function checksSection(checks){if(checks.length===0)return;let amounts=LEVELS.flatMap(level=>{let amount=checks.
filter(check=>check.level===level).length;return amount===0?[]:[level==="passed"?`${amount} passed`:(0,_7_.U9)(amount,level)]});
return(0,_6_.z)({summary:(0,_7_.qy)`${(0,_7_.Cr)("Checks")} — ${amounts.join(", ")}`,content:(0,_5_.t)({columns:[{title:(0,
_7_.qy)``,align:"center"},{title:(0,_7_.qy)`Check`,wraps:true},{title:(0,_7_.qy)`Detail`,wraps:true}],rows:checks.map(({
level,title,detail})=>[(0,_7_.qy)`${SIGNS[level]}`,(0,_7_.Qq)(title,200),(0,_7_.Qq)(detail,1e3)])}),open:checks.some(check=>check.
level==="warning")})}var LEVELS=["warning","notice","passed"],SIGNS={passed:"✅",notice:"ℹ️",warning:"⚠️"}}),9356:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{_:()=>requiredRegion});var _1_=__webpack_require__(3011);function requiredRegion({
region}){if(region!==void 0)return region;throw new _1_.l("invalid-input","aws-region: is empty, and AWS_REGION and AWS_\
DEFAULT_REGION are not set",{hint:"Give the Region of the model package group, such as `aws-region: eu-west-1`."})}}),6203:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Q:()=>commentMarker,_:()=>MARKER_START});var _8_=__webpack_require__(7598);var _9_=__webpack_require__.
n(_8_);var MAX_KEY=200,MARKER_START="<!-- sagemaker-model-registry:v1";function commentMarker(key){return`${MARKER_START}\
 ${encodeKey(key)} -->`}function encodeKey(key){let encoded=[...key].map((character,index,all)=>isPlain(character,all[index+
1])?character:percent(character)).join("");return encoded.length<=MAX_KEY?encoded:`${encoded.slice(0,MAX_KEY).replace(/[%-][^%]?$/,
"")}~${(0,_8_.createHash)("sha256").update(key).digest("hex")}`}function isPlain(character,next){return/[A-Za-z0-9._/@]/.
test(character)||character==="-"&&next!==void 0&&/[A-Za-z0-9]/.test(next)}function percent(character){return[...new TextEncoder().
encode(character)].map(byte=>`%${byte.toString(16).toUpperCase().padStart(2,"0")}`).join("")}}),4068:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{UO:()=>cardSection,f_:()=>riskRating,p_:()=>list,rr:()=>WHY_OFFLINE});var _10_=__webpack_require__(
5807);var _11_=__webpack_require__(3345);var WHY_OFFLINE={fork:"This pull request comes from a fork, to which GitHub giv\
es no AWS credentials.",dependabot:"This pull request comes from Dependabot, to which GitHub gives no AWS credentials.",
laptop:"This ran outside GitHub Actions, without AWS credentials."};function list(items){let lines2=items.map(item=>(0,_11_.
qy)`<li>${item}</li>`);return(0,_11_.qy)`<ul>
${(0,_11_.fj)(lines2,`
`)}
</ul>`}function lines(foreign,limit){let kept=foreign.slice(0,limit*4).trim().split(/(?:\r\n|[\n\r\u0085\u2028\u2029])+/).
filter(line=>(0,_11_.RK)(line).trim()!==""),shown=kept.slice(0,MAX_LINES).map(line=>(0,_11_.Qq)(line,limit));return(0,_11_.
fj)(kept.length>shown.length?[...shown,(0,_11_.qy)`… ${kept.length-shown.length} more lines`]:shown,"<br>")}var MAX_LINES=100;
var CARD_SECTIONS=[{key:"model_overview",title:"Model overview",rank:4},{key:"intended_uses",title:"Intended uses",rank:1},
{key:"business_details",title:"Business details",rank:3},{key:"training_details",title:"Training details",rank:6},{key:"\
evaluation_details",title:"Evaluation details",rank:5},{key:"additional_information",title:"Additional information",rank:2}];
function wordsOf(key){return WORDS.get(key)}var WORDS=new Map([["model_creator","Model creator"],["model_artifact","Mode\
l artifact"],["purpose_of_model","Purpose of the model"],["intended_uses","Intended uses"],["factors_affecting_model_eff\
iciency","Factors affecting its efficiency"],["risk_rating","Risk rating"],["explanations_for_risk_rating","Explanation \
of the risk rating"],["business_problem","Business problem"],["business_stakeholders","Business stakeholders"],["line_of\
_business","Line of business"],["objective_function","Objective function"],["function","Function"],["facet","Of"],["cond\
ition","Condition"],["notes","Notes"],["training_observations","Training observations"],["training_job_details","Trainin\
g job"],["training_arn","ARN"],["training_datasets","Datasets"],["training_environment","Environment"],["container_image",
"Image"],["training_metrics","Metrics of the job"],["user_provided_training_metrics","Metrics noted by hand"],["hyper_pa\
rameters","Hyper-parameters of the job"],["user_provided_hyper_parameters","Hyper-parameters"],["evaluation_observation",
"Observation"],["evaluation_job_arn","Job"],["datasets","Datasets"],["metadata","Metadata"],["ethical_considerations","E\
thical considerations"],["caveats_and_recommendations","Caveats and recommendations"],["custom_details","Custom details"]]);
var MAX_PROSE=2100,MAX_ITEMS=100,MAX_DEPTH=6;function cardValue(value){let items=Array.isArray(value)?evaluations(value):
members(value,0);return items.length===0?void 0:list(items)}function members(value,depth){return entries(value).flatMap(
([key,inner])=>{if(key.startsWith("smr/"))return[];let said=piece(inner,depth+1);return said===void 0?[]:[(0,_11_.qy)`${(0,
_11_.Cr)(nameOf(key))}: ${said}`]})}function nameOf(key){let words=wordsOf(key);return words===void 0?(0,_11_.aY)(key,100):
(0,_11_.qy)`${words}`}function piece(value,depth){if(typeof value=="string")return value.trim()===""?void 0:textOf(value);
if(typeof value=="number")return(0,_11_.qy)`${(0,_11_.ZV)(value)}`;if(typeof value=="boolean")return(0,_11_.qy)`${value?
"yes":"no"}`;if(Array.isArray(value))return value.length===0?void 0:arrayOf(value);if(typeof value!="object"||value===null||
depth>=MAX_DEPTH)return;let items=members(value,depth);return items.length===0?void 0:list(items)}function textOf(value){
return/^(?:s3:\/\/|arn:aws|\d{12}\.dkr\.ecr\.)\S+$/.test(value)?(0,_11_.aY)(value,1100):lines(value,MAX_PROSE)}function arrayOf(value){
let shown=value.slice(0,MAX_ITEMS),left=value.length>shown.length?(0,_11_.qy)`, and ${value.length-shown.length} more`:_11_.
K$;return shown.every(item=>typeof item=="string")?(0,_11_.qy)`${(0,_11_.fj)(shown.map(textOf),"<br>")}${left}`:(0,_11_.
qy)`${(0,_11_.fj)(shown.map(named),", ")}${left}`}function named(item){let[name,value,notes]=["name","value","notes"].map(
key=>member(item,key)),said=typeof value=="number"?(0,_11_.ZV)(value):value,is=typeof said=="string"?(0,_11_.qy)` ${(0,_11_.
aY)(said,255)}`:_11_.K$,noted=typeof notes=="string"&&notes.trim()!==""?(0,_11_.qy)` (${(0,_11_.Qq)(notes,300)})`:_11_.K$;
return(0,_11_.qy)`${(0,_11_.aY)(typeof name=="string"?name:"unnamed",255)}${is}${noted}`}function evaluations(value){return value.
slice(0,MAX_ITEMS).map(evaluation=>{let{name,metric_groups:groups,...rest}=Object.fromEntries(entries(evaluation)),metrics=Array.
isArray(groups)?groups.flatMap(metricsOf):[],items=[...members(rest,1),...metrics],title=(0,_11_.Cr)(typeof name=="strin\
g"?(0,_11_.aY)(name,100):"unnamed");return items.length===0?title:(0,_11_.qy)`${title}${list(items)}`})}function metricsOf(group){
let name=member(group,"name"),data=member(group,"metric_data");if(!Array.isArray(data)||data.length===0)return[];let shown=data.
slice(0,MAX_ITEMS).map(metricOf),left=data.length>shown.length?(0,_11_.qy)`, and ${data.length-shown.length} more`:_11_.
K$;return[(0,_11_.qy)`${(0,_11_.aY)(typeof name=="string"?name:"metrics",100)}: ${(0,_11_.fj)(shown,", ")}${left}`]}function metricOf(metric){
let name=(0,_11_.aY)(typeof member(metric,"name")=="string"?String(member(metric,"name")):"unnamed",255),value=member(metric,
"value");if(!Array.isArray(value))return(0,_11_.qy)`${name} ${piece(value,MAX_DEPTH)??(0,_11_.qy)`–`}`;switch(member(metric,
"type")){case"linear_graph":return(0,_11_.qy)`${name} (a graph of ${(0,_11_.U9)(value.length,"point")})`;case"bar_chart":
return(0,_11_.qy)`${name} (a chart of ${(0,_11_.U9)(value.length,"bar")})`;case"matrix":return(0,_11_.qy)`${name} (a matrix of ${(0,
_11_.U9)(value.length,"row")})`;default:return(0,_11_.qy)`${name} (${(0,_11_.U9)(value.length,"value")})`}}function entries(value){
return typeof value=="object"&&value!==null&&!Array.isArray(value)?Object.entries(value):[]}function member(value,key){if(!(typeof value!=
"object"||value===null))return Object.getOwnPropertyDescriptor(value,key)?.value}function cardSection({content,status},view){
let sections=cardSections(content);if(sections.length===0)return;let kept=fitting(sections,view.limit),left=sections.filter(
section=>!kept.includes(section)),summary=(0,_11_.qy)`${(0,_11_.Cr)("Model card")} — ${statusInWords(status)}, ${riskInWords(
content)}`,leftOut=left.length===0?void 0:(0,_11_.FY)(`Left out: ${left.map(({title})=>title.toLowerCase()).join(", ")}.`,
view.rest);return kept.length===0?(0,_11_.FY)((0,_11_.qy)`${summary}. ${(0,_11_.U9)(sections.length,"section")} left out.`,
view.rest):(0,_10_.z)({summary,content:(0,_11_.Bv)(...kept.map(({title,body})=>(0,_11_.Bv)((0,_11_.FY)((0,_11_.Cr)(title)),
body)),leftOut),open:view.open})}function riskRating(content){let rating=member2(member2(parsed(content),"intended_uses"),
"risk_rating");return typeof rating=="string"?rating:void 0}function cardSections(content){let card=parsed(content);return CARD_SECTIONS.
flatMap(({key,title,rank})=>{let value=member2(card,key),body=cardValue(key==="evaluation_details"?byOthers(value):value);
return body===void 0||body.source===""?[]:[{title,rank,body}]})}function byOthers(evaluations2){return Array.isArray(evaluations2)?
evaluations2.filter(evaluation=>member2(member2(evaluation,"metadata"),OURS)===void 0):evaluations2}var OURS="smr/writte\
n-by";function fitting(sections,limit){let kept=[],length=0;for(let section of sections.toSorted((a,b)=>a.rank-b.rank)){
if(length+=section.body.source.length,length>limit)break;kept.push(section)}return sections.filter(section=>kept.includes(
section))}function statusInWords(status){return STATUS.has(status)?(0,_11_.qy)`${STATUS.get(status)??""}`:(0,_11_.aY)(status,
40)}var STATUS=new Map([["Draft","draft"],["PendingReview","pending review"],["Approved","approved"],["Archived","archiv\
ed"]]);function riskInWords(content){let rating=riskRating(content);return rating===void 0?(0,_11_.qy)`no risk rating`:(0,
_11_.qy)`risk rating ${RATINGS.has(rating)?(0,_11_.Cr)(rating):(0,_11_.aY)(rating,40)}`}var RATINGS=new Set(["High","Med\
ium","Low","Unknown"]);function parsed(content){try{return JSON.parse(content)}catch{return}}function member2(value,key){
if(!(typeof value!="object"||value===null))return Object.getOwnPropertyDescriptor(value,key)?.value}}),5116:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{_1:()=>settleWith,kf:()=>tellReport,u5:()=>writeReport});var _8_=__webpack_require__(
7598);var _9_=__webpack_require__.n(_8_);var _12_=__webpack_require__(1455);var _13_=__webpack_require__.n(_12_);var _14_=__webpack_require__(
8161);var _15_=__webpack_require__.n(_14_);var _16_=__webpack_require__(6760);var _17_=__webpack_require__.n(_16_);var MAX_REPORT_BYTES=1e5;
async function tellReport({runner},{failure,summary,outputs,report,reportJson,comment}){for(let[name,value]of outputs)runner.
setOutput(name,value);let whole={...report,...failure&&{failureReason:failure.code,message:failure.message}},text=JSON.stringify(
whole),short=Buffer.byteLength(text)<=MAX_REPORT_BYTES?text:JSON.stringify({truncated:true,...scalars(whole)});runner.setOutput(
"report-json",reportJson??short),runner.setOutput("report-path",await writeReport(JSON.stringify(whole,null,2))),runner.
setOutput("failure-reason",failure?.code??""),await runner.writeSummary(summary);let url=await comment();url!==void 0&&(runner.
setOutput("comment-url",url),runner.info(`Comment: ${url}`))}function settleWith(failure){if(failure===void 0)return{failure:void 0};
let{code,message,hint}=failure;return{failure:{code,message:hint===void 0?message:`${message}
${hint}`}}}async function writeReport(text){let path=(0,_16_.join)(process.env.RUNNER_TEMP||(0,_14_.tmpdir)(),`model-reg\
istry-report-${(0,_8_.randomUUID)()}.json`);try{return await(0,_12_.writeFile)(path,`${text}
`,{mode:384}),path}catch{return""}}function scalars(report){return Object.fromEntries(Object.entries(report).filter(([,value])=>typeof value!=
"object"))}}),6487:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{packageCandidates:()=>packageCandidates,runPackages:()=>runPackages});var _18_=__webpack_require__(3535);var _19_=__webpack_require__(
7016);var _20_=__webpack_require__(1735);var _21_=__webpack_require__(5116);var _22_=__webpack_require__(9807);var _23_=__webpack_require__(
8075);var _24_=__webpack_require__(9295);var _25_=__webpack_require__(8084);var _26_=__webpack_require__(6203);var _27_=__webpack_require__(
4068);var _28_=__webpack_require__(491);var _29_=__webpack_require__(8019);var _30_=__webpack_require__(7658);var _31_=__webpack_require__(
7575);var _32_=__webpack_require__(2962);var _33_=__webpack_require__(1826);var _34_=__webpack_require__(6936);var _35_=__webpack_require__(
7526);var _36_=__webpack_require__(6663);var _37_=__webpack_require__(2543);var _38_=__webpack_require__(8307);var _39_=__webpack_require__(
3464);var _40_=__webpack_require__(6440);var _41_=__webpack_require__(9356);var _42_=__webpack_require__(6894);var _43_=__webpack_require__(
8229);var _44_=__webpack_require__(5674);var _45_=__webpack_require__(7115);var _46_=__webpack_require__(4513);var _47_=__webpack_require__(
3011);var _48_=__webpack_require__(5807);var _49_=__webpack_require__(3345);var _50_=__webpack_require__(1326);var _51_=__webpack_require__(
7598);var _52_=__webpack_require__.n(_51_);function elapsed(seconds){let minutes=Math.floor(seconds/60);return minutes===
0?`${Math.floor(seconds)} s`:minutes<60?`${minutes} min`:`${Math.floor(minutes/60)} h ${String(minutes%60).padStart(2,"0")}\
 min`}function reportWithPackages(versions,packages){return{...versions.report,packages:packages.map(packageOf)}}function reportJsonWithPackages(versions,packages){
let whole=packages.map(packageOf),short=whole.map(({manifest,name,outcome,modelPackageArn,status,failureReason})=>({manifest,
name,outcome,modelPackageArn,status,failureReason})),shortenedVersions=JSON.parse(versions.reportJson);return[reportWithPackages(
versions,packages),{...shortenedVersions,shortened:true,packages:whole},{...shortenedVersions,shortened:true,packages:short},
{schema:1,shortened:true,models:[],packages:short}].map(step=>JSON.stringify(step)).find(text2=>Buffer.byteLength(text2)<
1e5)??JSON.stringify({schema:1,shortened:true,models:[],packages:[]})}function packageMetricsJson(result){let text2=JSON.
stringify(packageOf(result).metrics);return Buffer.byteLength(text2)<1e5?text2:""}function packageFailureReason({outcome,
gates}){switch(outcome.kind){case"failed":return outcome.error.code;case"package-failed":return"failed";case"unfinished":
return outcome.because;case"name-taken":return"invalid-manifest";case"gate-failed":return"gate-failed";case"offline":return gates.
some(({outcome:passed,gate})=>passed==="failed"&&gate.level==="error")?"gate-failed":void 0;case"created":case"reused":case"\
planned":case"superseded":return}}function packageOf(result){let{file,name,outcome,diffs}=result,state=(0,_18_.FS)(outcome);
return{manifest:file.path,name,outcome:outcome.kind,modelPackageArn:state?.arn??(outcome.kind==="name-taken"?outcome.arn:
void 0),status:state?.status,validation:state?.validation.map(itemOf),imageScan:state?.imageScan.map(itemOf),failureReason:packageFailureReason(
result),failure:outcome.kind==="failed"?{message:outcome.error.message,hint:outcome.error.hint}:void 0,differences:outcome.
kind==="name-taken"?outcome.differences:void 0,publicData:result.publicData?.uri,metrics:diffs.map(({metric,verdict:verdict2})=>({
name:metric.name,value:metric.value,standardDeviation:metric.standardDeviation,goal:metric.goal,verdict:verdict2})),...(0,
_25_.l)(result)}}function itemOf({name,status,reason}){return{name,status,reason}}var PUBLIC_DATA='is the data of a vali\
dation, which a listing in AWS Marketplace makes public. AWS: "provide only data that you want to expose publicly".';function publicDataSentence({
uri}){return`${uri} ${PUBLIC_DATA}`}function trouble(result){let{outcome,name,region}=result;switch(outcome.kind){case"f\
ailed":{let{message,hint}=outcome.error;return{message,...hint!==void 0&&{hint}}}case"package-failed":return{message:`Sa\
geMaker could not make ${outcome.state.arn}. ${failedItems(outcome.state)}`,hint:`Correct what failed. A failed package \
keeps its name and can never be changed, so delete it before the job runs again (this action deletes nothing):
${deleteCommand({name,region})}`};case"name-taken":return{message:`Names are unique in account and Region, and ${outcome.
arn} is another package: ${whatDiffers(outcome)}.`,hint:`Give this one another \`name\`. If nobody uses the old one, it ca\
n be deleted instead (this action deletes nothing):
${deleteCommand({name,region})}`};case"unfinished":{let why=outcome.because==="cancelled"?"the run was cancelled":"the t\
ime to wait is over";return{message:`${outcome.state.arn} is ${outcome.state.status}: SageMaker goes on with it, and ${why}\
.`,hint:"Run the job again: it finds the package, makes no second one and goes on waiting. A hosted job ends after 6 hou\
rs; a validation may take longer."}}case"gate-failed":case"offline":{let failed=result.gates.filter(({outcome:judged,gate})=>judged===
"failed"&&gate.level==="error");if(failed.length===0)return;let reasons=failed.map(({metric,reason})=>`${metric} ${reason??
""}`.trim()).join("; ");return{message:`not created, since ${failed.length===1?"a gate":`${failed.length} gates`} failed\
: ${reasons}`}}case"created":case"reused":case"planned":case"superseded":return}}function failedItems({validation,imageScan}){
let failed=[...validation.filter(isFailed).map(item=>said("The validation",item)),...imageScan.filter(isFailed).map(item=>said(
"The image scan",item))];return failed.length===0?"It does not say why.":failed.join(" ")}function deleteCommand({name,region}){
return`aws sagemaker delete-model-package --region ${region} --model-package-name ${name}`}function whatDiffers({because,
differences}){let members=differences.slice(0,MAX_LISTED).map(({member})=>member),more=differences.length>members.length?
` and ${differences.length-members.length} more`:"",where=members.length===0?"":` (${members.join(", ")}${more})`;switch(because){case"\
not-ours":return`it was not made by this action${where===""?"":`, and differs${where}`}`;case"artifacts":return`the byte\
s of an artifact, or what a tag of an image points at, have changed since it was made${where}`;case"content":return where===
""?"its metrics, its model card or its hyper-parameters are others":`its content differs${where}`}}var MAX_LISTED=6;function isFailed({
status}){return status==="Failed"}function said(what,{name,reason}){let why=reason===void 0?"no reason is given":reason.
replace(/[.\s]+$/,"");return`${what} ${name} failed: ${why}.`}function placeLink({file,line,column},context){return file===
"set"?(0,_49_.aY)(`set:${line}:${column}`):(0,_49_.l)((0,_49_.aY)(`${file}:${line}`,200),context,(0,_49_.s$)({commit:context.
commit,file,line}))}function runLink(label,context){if(context.runId==="")return;let attempt=context.runAttempt==="1"?void 0:
context.runAttempt;return(0,_49_.l)((0,_49_.qy)`${label}`,context,(0,_49_.t0)(context.runId,attempt))}function footer(results,context){
let[only,...others]=results,specification=others.length===0?only?.specificationDigest??"":"",run=runLink((0,_49_.aY)(`#${context.
runNumber}`),context),commit=(0,_49_.l)((0,_49_.aY)(context.commit.slice(0,7)),context,(0,_49_.$Q)(context.commit));return(0,
_49_.EX)(...context.commit===""?[]:[(0,_49_.qy)`commit ${commit}`],...run===void 0?[]:[(0,_49_.qy)`run ${run}`],...specification===
""?[]:[(0,_49_.qy)`spec ${(0,_49_.aY)(specification.slice(0,15))}`],...context.account===void 0?[]:[(0,_49_.qy)`account ${(0,
_49_.aY)(context.account)}`],(0,_49_.qy)`sagemaker-model-registry-action ${(0,_49_.aY)(context.actionVersion,40)}`,(0,_49_.
qy)`updated ${(0,_49_.bm)(context.now)}`)}function metricsTable({diffs},{detail}){if(diffs.length===0)return;let ranked=diffs.
toSorted((a,b)=>rank(a)-rank(b)),shown=ranked.slice(0,detail.maxMetrics),left=ranked.length-shown.length,rows=shown.map(
({metric,gates})=>[(0,_49_.aY)(metric.name,100),(0,_49_.qy)`${(0,_49_.ZV)(metric.value)}${metric.unit===void 0?_49_.K$:(0,
_49_.qy)` ${(0,_49_.aY)(metric.unit,30)}`}`,(0,_49_.fj)(gates.map(gateCell),"<br>")]),more=left>0?[[(0,_49_.qy)`… ${left} more`,
_49_.K$,_49_.K$]]:[];return(0,_29_.t)({columns:[{title:(0,_49_.qy)`Metric`},{title:(0,_49_.qy)`Value`,align:"right"},{title:(0,
_49_.qy)`Gate`,wraps:true}],rows:[...rows,...more]})}function gateCell({gate,outcome,reason}){let limit=gate.kind==="max\
-regression"&&gate.relative?`${(0,_49_.tW)(gate.limit)} %`:(0,_49_.tW)(gate.limit),words=`${NAMES[gate.kind]} ${limit}`;
switch(outcome){case"passed":return(0,_49_.qy)`✅ ${words}`;case"failed":return(0,_49_.qy)`${gate.level==="error"?"❌":
"⚠️"} ${words}: ${reason??""}`;case"skipped":return(0,_49_.qy)`⚪ ${words}: not judged, a package has no baseline`}}
var NAMES={min:"at least",max:"at most","max-regression":"worse by at most"};function rank({metric,gates}){return gates.
some(({outcome})=>outcome==="failed")?0:metric.isPrimary?1:gates.length>0?2:3}var MAX_CARD=2e4,MAX_DIFFERENCES=60,MAX_LOOSENED=5;
function packageBody(result,view,place){let state=(0,_18_.FS)(result.outcome);return(0,_49_.Bv)(arnLine(result),troubleAlert(
result,view,place),state===void 0?void 0:statusTable(state,view),publicDataAlert(result,view,place),loosenedAlert(result,
view,place),differencesBlock(result,view),metricsTable(result,view),...view.detail.folded?foldedSections(result,view):[])}
function arnLine({outcome}){let state=(0,_18_.FS)(outcome);if(state!==void 0)return(0,_49_.FY)((0,_49_.aY)(state.arn,400));
if(outcome.kind==="name-taken")return(0,_49_.FY)((0,_49_.aY)(outcome.arn,400));if(outcome.kind==="offline")return(0,_49_.
FY)(_27_.rr[outcome.because],CHECKED_OFFLINE)}var CHECKED_OFFLINE="The manifest, the metrics and the absolute gates were\
 checked; nothing was made.";function troubleAlert(result,view,place){let why=trouble(result);if(why===void 0)return;let problems=result.
outcome.kind==="failed"?result.outcome.error.problems:[],said2=(0,_28_.pD)({message:why.message,hint:why.hint,problems},
{maxMessage:view.detail.maxMessage,say:({at,message})=>`${at.file}:${at.line}:${at.column}: ${message}`}),content=(0,_49_.
Bv)((0,_49_.FY)((0,_49_.Cr)("What happened:")),said2);return place==="folded"?content:(0,_29_.x)(result.outcome.kind==="\
unfinished"?"WARNING":"CAUTION",content)}function publicDataAlert({publicData,outcome},view,place){if(publicData===void 0||
outcome.kind==="reused")return;let words=(0,_49_.qy)`${(0,_49_.aY)(publicData.uri,300)} ${PUBLIC_DATA} ${placeLink(publicData.
at,view.context)}`;return place==="top"?(0,_29_.x)("WARNING",(0,_49_.FY)(words)):(0,_49_.FY)((0,_49_.qy)`⚠️ ${words}`)}
function loosenedAlert({loosenedGates},view,place){if(loosenedGates.length===0)return;let lines=loosenedGates.slice(0,MAX_LOOSENED).
map(({metric,what,before,after,at})=>{let change=(0,_49_.qy)`${(0,_49_.aY)(before,60)} → ${(0,_49_.aY)(after,60)}`;return(0,
_49_.qy)`${(0,_49_.aY)(`${metric}.${what}`,100)} ${change} ${placeLink(at,view.context)}`}),left=loosenedGates.length-lines.
length,more=left>0?[(0,_49_.qy)`and ${(0,_49_.U9)(left,"more gate")}`]:[],title=loosenedGates.length===1?"a gate":`${loosenedGates.
length} gates`,content=(0,_49_.Bv)((0,_49_.FY)((0,_49_.fj)([(0,_49_.Cr)(`This pull request loosens ${title}:`),...lines,
...more],"<br>")),(0,_49_.FY)("The stricter one of the base branch and of this pull request counts."));return place==="t\
op"?(0,_29_.x)("WARNING",content):content}function statusTable(state,{detail}){let hasReasons=[...state.validation,...state.
imageScan].some(({reason})=>reason!==void 0),row=(what,{name,status,reason})=>[(0,_49_.qy)`${what}${name===""?_49_.K$:(0,
_49_.qy)` ${(0,_49_.aY)(name,100)}`}`,(0,_49_.qy)`${signOf(status)} ${(0,_49_.aY)(status,40)}`,...hasReasons?[reason===void 0?
_49_.K$:(0,_49_.Qq)(reason,detail.maxMessage)]:[]];return(0,_29_.t)({columns:[{title:(0,_49_.qy)`What`},{title:(0,_49_.qy)`Status`},
...hasReasons?[{title:(0,_49_.qy)`Reason`,wraps:true}]:[]],rows:[row("Package",{name:"",status:state.status}),...state.validation.
map(item=>row("Validation",item)),...state.imageScan.map(item=>row("Image scan",item))]})}function signOf(status){return SIGNS.
get(status)??"❔"}var SIGNS=new Map([["Completed","✅"],["Failed","❌"],["InProgress","⏳"],["Pending","⏳"],["NotS\
tarted","⚪"],["Deleting","🗑"]]);function differencesBlock({outcome},{target,detail}){if(outcome.kind!=="name-taken"||
outcome.differences.length===0||!detail.folded)return;let shown=outcome.differences.slice(0,MAX_DIFFERENCES),left=outcome.
differences.length-shown.length;return(0,_48_.z)({summary:(0,_49_.qy)`${(0,_49_.Cr)("What differs")} — ${(0,_49_.U9)(outcome.
differences.length,"member")}, the package there against the manifest`,content:(0,_49_.Bv)((0,_28_.dO)(shown.map(asChange)),
left>0?(0,_49_.FY)(`${left} more.`):void 0),open:target==="summary"})}function asChange({member,there,wanted}){let cut=member.
lastIndexOf(".");return{section:cut<0?member:member.slice(0,cut),key:cut<0?"":member.slice(cut+1),...there!==void 0&&{before:there},
...wanted!==void 0&&{after:wanted}}}function foldedSections(result,{target}){let{outcome,card,checks,file}=result,open=target===
"summary";return[card&&(0,_27_.UO)(card,{limit:MAX_CARD,open,rest:(0,_49_.qy)`The package has it whole.`}),(0,_28_.dY)(file.
overrides),(0,_28_.N$)(checks),outcome.kind==="planned"?(0,_28_.TN)({action:"sagemaker:CreateModelPackage",input:outcome.
request,open}):void 0]}var EVERYTHING={maxMessage:4e3,maxMetrics:200,maxPackages:100,folded:true,sections:true},ladder=[
EVERYTHING,{maxMessage:1e3,maxMetrics:40,maxPackages:60,folded:true,sections:true},{maxMessage:600,maxMetrics:20,maxPackages:40,
folded:false,sections:true},{maxMessage:300,maxMetrics:10,maxPackages:40,folded:false,sections:false},{maxMessage:100,maxMetrics:3,
maxPackages:10,folded:false,sections:false}];var MAX_NAME=63;function packageName({name}){return(0,_49_.aY)(name,MAX_NAME)}
function heading(result){return(0,_49_.qy)`<h3>${iconOf(result)} ${packageName(result)}${verdict(result)}</h3>`}function headingOfSeveral(results){
let amounts=WORDS.flatMap(([icon,words])=>{let amount=results.filter(result=>iconOf(result)===icon).length;return amount===
0?[]:[`${amount} ${words}`]}),[worst="📦"]=WORDS.map(([icon])=>icon).filter(icon=>results.some(one=>iconOf(one)===icon));
return(0,_49_.qy)`<h3>${worst} ${(0,_49_.U9)(results.length,"package")}: ${amounts.join(", ")}</h3>`}function iconOf(result){
let{outcome}=result;switch(outcome.kind){case"created":return outcome.forced?"⚠️":"📦";case"reused":return"⚪";case"\
unfinished":return"⏳";case"package-failed":return"❌";case"name-taken":case"gate-failed":return"⛔";case"superseded":
return"⏭";case"planned":return"📝";case"offline":return hasFailedGate(result)?"⛔":"🔎";case"failed":return isUncertain(
result)?"❓":"❌"}}var WORDS=[["❌","could not be made"],["❓","not known"],["⛔","not made"],["⏳","not finished"],
["⚠️","made although a gate failed"],["📦","made"],["⚪","unchanged"],["📝","planned"],["🔎","checked offline"],
["⏭","left to a newer commit"]];function verdict(result){let{outcome}=result;switch(outcome.kind){case"created":return outcome.
forced?(0,_49_.qy)` is a model package, although a gate failed`:(0,_49_.qy)` is a model package${result.publicData===void 0?
"":" and has passed its validation"}`;case"reused":return(0,_49_.qy)` is unchanged: the package is there already`;case"u\
nfinished":return(0,_49_.qy)` is not finished: SageMaker is still at work on it`;case"package-failed":return(0,_49_.qy)` could not be made: ${whatFailed(
result)}`;case"name-taken":return(0,_49_.qy)` was not made: another package has this name`;case"gate-failed":return(0,_49_.
qy)` was not made: a gate failed`;case"superseded":return(0,_49_.qy)` was not made: the pull request has a newer commit`;case"\
planned":return(0,_49_.qy)`: dry run, nothing was sent`;case"offline":return hasFailedGate(result)?(0,_49_.qy)`: checked offline, a gate failed`:
(0,_49_.qy)`: checked offline, not made`;case"failed":return isUncertain(result)?(0,_49_.qy)`: it is not known whether the package was made`:
(0,_49_.qy)` was not made: ${outcome.error.code}`}}function whatFailed({outcome}){if(outcome.kind!=="package-failed")return"";
let{validation,imageScan}=outcome.state,failed=[...validation.some(({status})=>status==="Failed")?["its validation"]:[],
...imageScan.some(({status})=>status==="Failed")?["the scan of its image"]:[]];return failed.length===0?"SageMaker does \
not say why":`${failed.join(" and ")} failed`}function hasFailedGate({gates}){return gates.some(({outcome,gate})=>outcome===
"failed"&&gate.level==="error")}function isUncertain({outcome}){return outcome.kind==="failed"&&outcome.error.code==="un\
known-outcome"}var TROUBLE_FIRST=["❌","❓","⛔","⏳","⚠️"];function severalBody(results,view){let sorted=results.
toSorted((a,b)=>rank2(a)-rank2(b)),shown=sorted.slice(0,view.detail.maxPackages),left=sorted.length-shown.length;return(0,
_49_.Bv)((0,_29_.t)({columns:[{title:(0,_49_.qy)`Package`},{title:(0,_49_.qy)`Status`},{title:(0,_49_.qy)`Validation`},{
title:(0,_49_.qy)`Image scan`}],rows:shown.map(rowOf)}),left>0?(0,_49_.FY)(`${(0,_49_.U9)(left,"more package")} in the j\
ob summary.`):void 0,...view.detail.sections?shown.filter(({outcome})=>outcome.kind!=="reused").map(result=>section(result,
view)):[])}function section(result,view){return(0,_48_.z)({summary:(0,_49_.qy)`${iconOf(result)} ${(0,_49_.Cr)(packageName(
result))}`,content:packageBody(result,view,"folded"),open:view.target==="summary"})}function rowOf(result){let state=(0,
_18_.FS)(result.outcome);return[(0,_49_.qy)`${iconOf(result)} ${packageName(result)}`,state===void 0?(0,_49_.qy)`–`:(0,
_49_.aY)(state.status,40),inShort(state?.validation),inShort(state?.imageScan)]}function inShort(items){let statuses=[...new Set(
(items??[]).map(({status})=>status))];return statuses.length===0?(0,_49_.qy)`–`:(0,_49_.aY)(statuses.join(", "),100)}function rank2(result){
let worst=TROUBLE_FIRST.indexOf(iconOf(result));return worst>=0?worst:result.outcome.kind==="reused"?TROUBLE_FIRST.length+
1:TROUBLE_FIRST.length}var MAX_COMMENT_BYTES=6e4,MAX_SUMMARY_BYTES=5e5;function packagesMarker(key){return(0,_26_.Q)(`${key}\
 packages`)}function renderPackagesComment({results,context,marker:firstLine}){return(0,_49_.t6)({steps:ladder,render:detail=>`${firstLine}\

${stateLine(results)}
${page({results,context},{context,detail,target:"comment"})}`,limitInBytes:MAX_COMMENT_BYTES})}function renderPackagesSummary({
results,context}){return(0,_49_.t6)({steps:ladder,render:detail=>page({results,context},{context,detail,target:"summary"}),
limitInBytes:MAX_SUMMARY_BYTES})}function worthTelling(results,{commit,existingBody}){let told=results.filter(({outcome})=>outcome.
kind!=="superseded"&&outcome.kind!=="offline");return told.length===0?false:told.some(({outcome})=>outcome.kind!=="reuse\
d")?true:existingBody!==void 0?!existingBody.includes(stateLine(results)):told.some(({outcome})=>commit!==void 0&&(0,_18_.
FS)(outcome)?.commit===commit)}function stateLine(results){let state=results.map(({file,outcome,candidateDigest})=>{let is=(0,
_18_.FS)(outcome),isThere=outcome.kind==="created"||outcome.kind==="reused";return[file.path,isThere?"there":outcome.kind,
is?.arn,is?.status,candidateDigest]});return`<!-- state ${(0,_51_.createHash)("sha256").update(JSON.stringify(state)).digest(
"hex").slice(0,32)} -->`}function page({results,context},view){let[only,...others]=results,isOne=only!==void 0&&others.length===
0,title=isOne?heading(only):headingOfSeveral(results),body=isOne?packageBody(only,view,"top"):severalBody(results,view);
return`${(0,_49_.Bv)(title,shortened(results,view),body,footer(results,context)).source}
`}function shortened(results,view){let{detail}=view;if(detail===EVERYTHING)return;let left=[...detail.folded?[]:["the fo\
lded sections"],...detail.sections||results.length===1?[]:["the sections of the packages"],...results.length>detail.maxPackages?
[(0,_49_.U9)(results.length-detail.maxPackages,"package")]:[],"parts of long texts"],rest=view.target==="comment"?(0,_49_.
qy)`The ${runLink("job summary",view.context)??"job summary"} has more.`:(0,_49_.qy)`The output <code>report-path</code> names a file that has it all.`;
return(0,_29_.x)("NOTE",(0,_49_.FY)((0,_49_.Cr)("Shortened to fit GitHub’s limit."),`Left out: ${left.join(", ")}.`,rest))}
function markerOfPackages({commentKey},{workflow,job}){return packagesMarker(commentKey??`${workflow}/${job}`)}async function tellPackages(told){
let{request,results,beside,existing}=told,{inputs,run,runner}=request;for(let result of results)tellInLog(request,result);
let failure=failureOf(told),report=JSON.stringify(reportWithPackages(beside,results),null,2),outputs={...outputsOf(told),
"report-json":reportJsonWithPackages(beside,results),"report-path":await(0,_21_.u5)(report),"failure-reason":failure?.code??
""};for(let[name,value]of Object.entries(outputs))runner.setOutput(name,value);let context=contextOf(told);await runner.
writeSummary(renderPackagesSummary({results,context}));let marker=markerOfPackages(inputs,run.context),commit=run.context.
pullRequest?.headSha,url=await(0,_44_.x)({request,pullRequest:beside.pullRequest,existing,marker,hasFailed:results.some(
result=>packageFailureReason(result)!==void 0),isWorthTelling:existingBody=>worthTelling(results,{commit,existingBody}),
render:()=>renderPackagesComment({results,context,marker})});return url!==void 0&&(runner.info(`Comment: ${url}`),beside.
models===0&&runner.setOutput("comment-url",url)),{failure}}function contextOf({request,account}){let{trainingAccount:_,registryAccount:__,
...context}=(0,_45_.gW)(request,{});return{...context,...account!==void 0&&{account}}}function tellInLog({runner},result){
let{file,outcome,gates,checks,publicData}=result,path=file.path;if((0,_20_.M)(runner,{path,checks,gates}),(outcome.kind===
"planned"||outcome.kind==="offline")&&publicData!==void 0){let message=publicDataSentence(publicData);runner.warning(message,
{at:publicData.at,message})}if(outcome.kind==="planned"&&runner.info(`${path}: dry run. CreateModelPackage would be sent\
:
${JSON.stringify(outcome.request,null,2)}`),outcome.kind==="superseded"&&runner.notice(`${path}: not created, since the \
pull request has a newer commit (${outcome.headSha}).`),outcome.kind==="name-taken"){let{message}=trouble(result)??{message:""};
runner.error(message,{at:file.locate(["name"]),message})}}function failureOf({results,beside}){let failures=results.flatMap(
result=>{let code2=packageFailureReason(result),why=trouble(result);if(code2===void 0||why===void 0)return[];let message=[
why.message,why.hint].filter(part=>part!==void 0).join(`
`);return[{code:code2,message:`${result.file.path}: ${message}`}]}),all=[...beside.settled.failure?[beside.settled.failure]:
[],...failures],[first]=all;return first&&{code:first.code,message:all.map(({message})=>message).join(`
`)}}function outputsOf({results,beside}){let judged=(0,_22_.Zl)([...beside.gates,...results.flatMap(({gates:gates2})=>gates2)]),
isInDoubt=beside.hasFailed||results.some(({outcome})=>outcome.kind==="failed"),gates={"gates-passed":judged==="true"&&isInDoubt?
"unknown":judged},[result,...others]=results;return result===void 0||others.length>0||beside.models>0?beside.models===1?
{...gates,...NO_SCALARS}:gates:{...gates,"model-package-arn":(0,_18_.FS)(result.outcome)?.arn??"",registered:String("isN\
ew"in result.outcome?result.outcome.isNew:result.outcome.kind==="created"),"metrics-json":packageMetricsJson(result)}}var NO_SCALARS=Object.
fromEntries(["model-package-arn","model-package-version","model-package-group","approval-status","registered","baseline-\
arn","metrics-json"].map(name=>[name,""]));async function packageCandidates(files,{workspace,inputs}){let read=await Promise.
all(files.map(file=>(0,_23_.RH)(asVersionFile(file),workspace)));return{packages:read.flatMap(({candidate},index)=>{let file=files[index];
return file===void 0?[]:[{...candidate,file}]}),problems:[...read.flatMap(one=>one.problems),...inputs===void 0?[]:files.
flatMap(file=>inputProblems(file,inputs))],notices:read.flatMap(one=>one.notices)}}function asVersionFile(file){let{name,
algorithm,containers,...rest}=file.manifest,trained=algorithm&&{...algorithm.model_data!==void 0&&{model_data:algorithm.
model_data},...algorithm.model_data_source!==void 0&&{model_data_source:algorithm.model_data_source}};return{...file,manifest:{
...rest,group:name,containers:trained===void 0?containers:[trained]},locate:path=>file.locate(algorithm===void 0?ownPath(
path):algorithmPath(ownPath(path)))}}function asVersion(candidate){return{...candidate,file:asVersionFile(candidate.file)}}
function ownPath(path){return path[0]==="group"?["name",...path.slice(1)]:path}function algorithmPath(path){return path[0]===
"containers"?["algorithm",...path.slice(2)]:path}function inputProblems(file,inputs){let{manifest,locate}=file,problems=[];
return manifest.validation!==void 0&&inputs.validationRole===void 0&&problems.push({at:locate(["validation"]),message:"v\
alidation: SageMaker runs a transform job for it, and no role is given that the job may use",help:"give the input `valid\
ation-role-arn`"}),inputs.role!==void 0&&problems.push(...accountProblems(file,inputs,inputs.role.account)),problems}function accountProblems({
locate},{registryAccountId},account){return registryAccountId===void 0||registryAccountId===account?[]:[{at:locate(["nam\
e"]),message:`name: such a package can be made in the account of the credentials alone (${account}), and registry-accoun\
t-id is ${registryAccountId}`,help:"register packages in a step of their own, with a role of the account that sells them\
 and without registry-account-id"}]}async function runPackages(request,packages,beside){let{inputs,run,runner}=request;if(run.
offline){let{checkPackagesOffline}=await __webpack_require__.e(6271).then(__webpack_require__.bind(__webpack_require__,6271));
beside.models===0&&runner.notice("Checked without credentials. No package is made.");let results2=checkPackagesOffline({
candidates:packages,because:run.offline,region:inputs.region??""});return tellPackages({request,results:results2,beside,
account:void 0,existing:Promise.resolve(void 0)})}let existing=findComment(request,beside.pullRequest),session=beside.session??
await sessionOf(request),{account}=session.identity;(0,_39_.s)(packages.flatMap(({file})=>accountProblems(file,inputs,account)),
runner),request.onOwnDeadline();let{makePackages}=await __webpack_require__.e(1014).then(__webpack_require__.bind(__webpack_require__,
1014)),{registerPorts,registerSettings}=await Promise.all([__webpack_require__.e(1641),__webpack_require__.e(8138)]).then(
__webpack_require__.bind(__webpack_require__,5757)),place=registerSettings(inputs,{...session,registryAccount:account}),
asked=registerPorts(request,session),candidates=await readPackages(request,packages,asked),ports=await portsOf(request,{
session,asked,place,beside,isOnly:isOnly(candidates,beside)}),settings={...settingsOf(request),...place},results=await makePackages(
{candidates,settings,context:run.context},ports);return tellPackages({request,results,beside,account,existing})}function isOnly(packages,{
models}){return packages.length+models===1}async function sessionOf(request){let{idTokens}=await __webpack_require__.e(3314).
then(__webpack_require__.bind(__webpack_require__,3314)),{takeCredentials}=await Promise.all([__webpack_require__.e(1641),
__webpack_require__.e(2798)]).then(__webpack_require__.bind(__webpack_require__,2798));return takeCredentials(request,{region:(0,
_41_._)(request.inputs),idToken:idTokens(request.inputs)})}async function readPackages(request,packages,{reports}){let{readCandidates}=await __webpack_require__.
e(7661).then(__webpack_require__.bind(__webpack_require__,7661)),read=await readCandidates(request,packages.map(asVersion),
reports);return packages.map(({file,...candidate},index)=>({...candidate,...read[index],file}))}function settingsOf({inputs}){
let{validationRole,validationKmsKeyId}=inputs;return{...validationRole!==void 0&&{validationRoleArn:validationRole.arn},
...validationKmsKeyId!==void 0&&{validationKmsKeyId},pollIntervalSeconds:inputs.pollIntervalSeconds,waitMinutes:inputs.waitTimeoutMinutes,
validationMinutes:inputs.validationTimeoutMinutes}}async function portsOf(request,of){let{runner,cancellation}=request,{
session,asked,place,beside}=of,{versionReader,versionWriter}=await Promise.all([__webpack_require__.e(1641),__webpack_require__.
e(5483)]).then(__webpack_require__.bind(__webpack_require__,5483)),{resolveCandidate}=await Promise.all([__webpack_require__.
e(6946),__webpack_require__.e(5517)]).then(__webpack_require__.bind(__webpack_require__,5517)),{uploadReports}=await __webpack_require__.
e(7700).then(__webpack_require__.bind(__webpack_require__,7700));return{writer:{createModelPackage:(0,_19_.V)(request,{name:"\
sagemaker:CreateModelPackage",call:versionWriter(session.own).createModelPackage,what:({ModelPackageName:name})=>`the mo\
del package ${name}`})},reader:versionReader(session.own),resolve:candidate=>{let address=(0,_40_.c)(candidate.file.manifest.
name,place);return resolveCandidate(asVersion(candidate),{settings:place,address,ports:asked})},uploadReports:resolution=>uploadReports(
resolution,{settings:place,reports:asked.reports}),...beside.pullRequest&&{pullRequest:beside.pullRequest},clock:asked.clock,
random:Math.random,signal:cancellation.signal,onPackage:({file,arn,created})=>{of.isOnly&&runner.setOutput("model-packag\
e-arn",arn),runner.info(`${file.path}: ${created?"created":"found"} ${arn}`)},onProgress:(file,state,seconds)=>tellProgress(
request,{path:file.path,state,seconds}),onPublicData:(_,data)=>{let message=publicDataSentence(data);runner.warning(message,
{at:data.at,message})}}}function tellProgress({runner},{path,state,seconds}){let items=[...state.validation.map(item=>({
what:"validation",...item})),...state.imageScan.map(item=>({what:"image scan",...item}))];runner.group(`${path}: ${state.
name} is ${state.status} · ${elapsed(seconds)}`,async()=>{items.length===0&&runner.info("SageMaker tells no more of it.");
for(let{what,name,status,reason}of items)runner.info(`${what} ${name}: ${status}${reason===void 0?"":`: ${reason}`}`)})}
function findComment({inputs,run},pullRequest){return!pullRequest||inputs.comment==="never"||inputs.dryRun?Promise.resolve(
void 0):pullRequest.findComment(markerOfPackages(inputs,run.context)).catch(error=>{if(error instanceof _47_.R)return error;
throw error})}}),9892:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{y:()=>mapBounded});async function mapBounded(items,limit,map){let results=new Map,queue=items.entries();async function worker(){
for(let[index,item]of queue)results.set(index,{result:await map(item)})}return await Promise.all(Array.from({length:Math.
min(limit,items.length)},worker)),items.flatMap((_,index)=>{let done=results.get(index);return done===void 0?[]:[done.result]})}}),
1735:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{M:()=>tellChecksAndGates});
function tellChecksAndGates(runner,{path,checks,gates}){for(let check of checks){let text=`${path}: ${check.title}: ${check.
detail}`;check.level==="warning"?runner.warning(text):runner.info(text)}for(let{metric,gate,outcome:passed,reason}of gates){
if(passed!=="failed")continue;let problem={at:gate.at,message:`The gate of ${metric} failed: ${reason??""}`};gate.level===
"error"?runner.error(problem.message,problem):runner.warning(problem.message,problem)}}}),3464:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{s:()=>tellProblems});var _1_=__webpack_require__(3011);var _53_=__webpack_require__(
9214);function tellProblems(problems,runner){if(problems.length===0)return;for(let problem of problems){runner.info((0,_53_.
V)(problem));let{file,line,column}=problem.at;file==="set"?runner.error(`set:${line}:${column}: ${problem.message}`):runner.
error([problem.message,problem.help].filter(part=>part!==void 0).join(`
`),problem)}let count=problems.length===1?"There is 1 problem":`There are ${problems.length} problems`;throw new _1_.l("\
invalid-manifest",`${count} in the manifests and reports. Nothing was sent.`,{problems})}}),5674:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{x:()=>writeOwnComment});var _1_=__webpack_require__(3011);async function writeOwnComment(own){
let{request,pullRequest,existing,marker,render}=own,{inputs,run,runner}=request;if(!(!pullRequest||inputs.comment==="nev\
er"||inputs.dryRun))try{let found=await existing;if(found instanceof _1_.R)throw found;if(!isDue(own,found))return found?.
url;let[current,isStale]=await Promise.all([found??pullRequest.findComment(marker),hasMovedOn(pullRequest,run.context)]);
return isStale?(runner.notice("The pull request has a newer commit: its run writes the comment."),current?.url):await pullRequest.
writeComment({existing:current,marker,body:render()})}catch(error){if(!(error instanceof _1_.R))throw error;runner.warning(
`The comment could not be written: ${error.message}${error.hint?`
${error.hint}`:""}`);return}}function isDue({request,hasFailed,isWorthTelling},existing){switch(request.inputs.comment){case"\
always":return true;case"never":return false;case"on-change":return isWorthTelling(existing?.body);case"on-failure":return hasFailed||
existing!==void 0&&isWorthTelling(existing.body)}}async function hasMovedOn(pullRequest,{pullRequest:event}){try{return event!==
void 0&&await pullRequest.headSha()!==event.headSha}catch(error){if(error instanceof _1_.R)return false;throw error}}}),
3535:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{FS:()=>stateOfOutcome,
IH:()=>describePackage,L4:()=>stateOf,gn:()=>isUnderWay});var _1_=__webpack_require__(3011);async function describePackage(address,{
reader}){try{let input={ModelPackageName:address.name,IncludedData:"MetadataOnly"},description=await reader.describeModelPackage(
input);if(address.isArn(description.ModelPackageArn))return description;let message=`The answer is not about ${address.arn}`;
throw new _1_.R("unknown-outcome","sagemaker:DescribeModelPackage",message)}catch(error){if(error instanceof _1_.R&&error.
kind==="not-found")return;throw error}}function stateOf(address,description){let details=description.ModelPackageStatusDetails;
return{name:address.name,arn:description.ModelPackageArn??address.arn,status:description.ModelPackageStatus??"unknown",validation:items(
details?.ValidationStatuses),imageScan:items(details?.ImageScanStatuses),commit:description.MetadataProperties?.CommitId??
""}}function isUnderWay({status}){return status==="Pending"||status==="InProgress"}function stateOfOutcome(outcome){return"\
state"in outcome?outcome.state:void 0}function items(found){return(found??[]).map(({Name:name,Status:status,FailureReason:reason})=>({
name:name??"",status:status??"unknown",...reason?{reason}:{}}))}}),6440:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{c:()=>addressOf});function addressOf(group,settings){let account=settings.registryAccount||
settings.callerAccount,prefix=`arn:${settings.partition}:sagemaker:${settings.region}:${account}`,arn=`${prefix}:model-p\
ackage-group/${group}`,versions=`${prefix}:model-package/${group}/`;return{name:group,arn,sent:account===settings.callerAccount?
group:arn,versionArn:version=>`${versions}${version}`,versionOf:text=>{if(text===void 0||!text.toLowerCase().startsWith(
versions.toLowerCase()))return;let number=text.slice(versions.length);return/^[1-9]\d{0,8}$/.test(number)?Number(number):
void 0}}}}),8084:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{l:()=>judgementOf});function judgementOf(result){return{gates:result.gates.map(({metric,gate,outcome,reason})=>({metric,
kind:gate.kind,limit:gate.limit,level:gate.level,outcome,reason})),loosenedGates:result.loosenedGates.map(({metric,what,
before,after})=>({metric,what,before,after})),checks:result.checks,specificationDigest:result.specificationDigest,candidateDigest:result.
candidateDigest}}}),8075:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{RH:()=>candidateOf,gw:()=>checkFiles,xt:()=>readManifestFiles});var _54_=__webpack_require__(9295);var _55_=__webpack_require__(
7658);var _56_=__webpack_require__(7575);var _57_=__webpack_require__(2962);var _58_=__webpack_require__(8307);var _59_=__webpack_require__(
6894);var _60_=__webpack_require__(8229);var _61_=__webpack_require__(3011);var _62_=__webpack_require__(1692);function typedValue(override,shape){
let{value,valuePlace:place}=override;switch(kindOf(shape,value)){case"text":return{tree:{kind:"scalar",value,written:value,
place}};case"literal":{let literal=jsonOf(value);return typeof literal=="number"||typeof literal=="boolean"?{tree:{kind:"\
scalar",value:literal,written:value.trim(),place}}:refusal(override,(0,_55_.cv)(shape,"allowed")??"a number")}case"json":{
if(jsonOf(value)===void 0)return refusal(override,`JSON text of ${(0,_55_.cv)(shape,"allowed")??"a mapping or list"}`);let{
tree,findings}=(0,_60_.gM)(place.source,{start:place.start,end:place.end}),first=findings[0];return first!==void 0?{finding:first}:
tree===void 0?refusal(override,"JSON text"):{tree}}}}function kindOf(shape,value){if(shape instanceof _55_.fZ&&!(shape instanceof
_55_.jv)){let literal=jsonOf(value);return shape.options.some(option=>option instanceof _55_.rS&&typeof literal=="number"||
option instanceof _55_.WF&&typeof literal=="boolean")?"literal":typeof literal=="object"&&shape.options.some(option=>option instanceof
_55_.bv)?"json":"text"}return(0,_55_.cv)(shape,"shortFor")!==void 0&&!/^\s*\{/.test(value)?"text":shape instanceof _55_.
jv||shape instanceof _55_.bv||shape instanceof _55_.b8||shape instanceof _55_.n?"json":shape instanceof _55_.rS||shape instanceof
_55_.WF||shape instanceof _55_.DN&&typeof shape.value!="string"?"literal":"text"}function refusal({name,value,valuePlace},allowed){
let given=JSON.stringify((0,_62_.d)(value));return{finding:(0,_60_.F9)(valuePlace,`${name}: ${given} is not ${allowed}`)}}
function jsonOf(text){try{return JSON.parse(text)}catch{return}}function layOver(tree,overrides){let findings=[],laid=tree;
for(let override of overrides){let value=givenValue(override,laid),next="finding"in value?value:put(laid,override,0,value.
tree);"finding"in next?findings.push(next.finding):laid=next.tree}return{tree:laid,findings}}function givenValue(override,laid){
let place=override.stepPlaces.at(-1)??override.valuePlace;if(touchesGates(override)){let message=`\`set\` cannot change \`${override.
name}\`: gates, and what they measure, are changed in the manifest, where reviewers see it`;return{finding:(0,_60_.F9)(place,
message)}}let reserved=override.path.find(step=>_60_.a1.includes(step));if(reserved!==void 0)return{finding:(0,_60_.F9)(
place,`the key \`${reserved}\` is reserved`)};let known=override.path.findIndex((_,index)=>(0,_55_.ln)(_54_.rc,override.
path.slice(0,index+1),laid)===void 0);if(known!==-1)return{finding:unknownPath(override,known)};let shape=(0,_55_.ln)(_54_.
rc,override.path,laid),value=typedValue(override,shape);return"finding"in value||shape===void 0?value:{tree:(0,_54_.Y9)(
value.tree,shape)}}function touchesGates({path}){let[first,second,,member]=path;return first!=="metrics"?false:second===
void 0||second==="baseline"?true:second==="values"&&(member===void 0||member==="gate"||member==="path"||member==="goal")}
function unknownPath({path,stepPlaces,valuePlace,name},index){let place=stepPlaces[index]??valuePlace,parent=path.slice(
0,index),step=path[index];return typeof step!="string"?(0,_60_.F9)(place,`${name}: ${ownerOf(parent)} is not a list`):(0,
_55_.nh)({place,path:parent,key:step,kind:_54_.e0})}function put(tree,override,depth,value){let step=override.path[depth];
if(step===void 0)return{tree:value};let place=override.stepPlaces[depth]??override.valuePlace,owner=ownerOf(override.path.
slice(0,depth)),isAbsent=tree===void 0||tree.kind==="scalar"&&tree.value===null;if(typeof step=="number"){let list=isAbsent?
{kind:"list",items:[],place}:tree;if(list.kind!=="list")return{finding:(0,_60_.F9)(place,`${owner} is not a list in the \
manifest`)};if(step>list.items.length){let message=`${owner} has ${list.items.length} ${list.items.length===1?"item":"it\
ems"}, so the index is at most ${list.items.length}`;return{finding:(0,_60_.F9)(place,message)}}let next2=put(list.items[step],
override,depth+1,value);return"finding"in next2?next2:{tree:{...list,items:[...list.items.slice(0,step),next2.tree,...list.
items.slice(step+1)]}}}let map=isAbsent?{kind:"map",entries:new Map,place}:tree;if(map.kind!=="map")return{finding:(0,_60_.
F9)(place,`${owner} is not a mapping in the manifest`)};let entry=map.entries.get(step),next=put(entry?.value,override,depth+
1,value);if("finding"in next)return next;let keyPlace=depth===override.path.length-1||entry===void 0?place:entry.keyPlace;
return{tree:{...map,entries:new Map([...map.entries,[step,{keyPlace,value:next.tree}]])}}}function ownerOf(path){return path.
length===0?"the manifest":`\`${(0,_55_.jV)(path)}\``}function readSet(text,files){let source=(0,_60_.vz)({file:"set",text,
isSet:true}),overrides=[],findings=[];return source.lineStarts.forEach((start,index)=>{let end=(source.lineStarts[index+
1]??text.length+1)-1,line=text.slice(start,end).replace(/\r$/,""),content=line.trimStart();if(content===""||content.startsWith(
"#"))return;let reading=readLine({source,line,start,from:line.length-content.length,files}),finding="finding"in reading?
reading.finding:clash(reading.override,overrides);finding!==void 0?findings.push(finding):"override"in reading&&overrides.
push(reading.override)}),{overrides,findings}}function readLine({source,line,start,from,files}){let place=(first,last)=>({
source,start:start+first,end:start+last}),refuse=(at,message,help)=>({finding:(0,_60_.F9)(at,message,help)}),named=files.
filter(file2=>line.startsWith(`${file2}:`,from)).sort((a,b)=>b.length-a.length)[0],file=named??(files.length===1&&!/^[^=[]*\.ya?ml:/.
test(line.slice(from))?files[0]:void 0);if(file===void 0)return refuse(place(from,line.length),"this line names no manif\
est of this run",`write \`FILE:path=value\`, with FILE one of ${files.slice(0,5).join(", ")}`);let pathStart=named===void 0?
from:from+named.length+1,rest=line.slice(pathStart),reading=(0,_55_.G7)(rest);if("failedAt"in reading){let at=pathStart+
reading.failedAt;return refuse(place(at,at+1),"from here on this is no path of a manifest",'write it as `containers[0].i\
mage=VALUE`, other keys as `environment["A.B"]=VALUE`')}let pathLength=reading.ends.at(-1)??0,equals=/^[ \t]*=/.exec(rest.
slice(pathLength));if(equals===null)return refuse(place(pathStart,line.length),"there is no `=` after the path","write i\
t as `path=value`");let valueStart=pathStart+pathLength+equals[0].length;return{override:{file,path:reading.path,name:(0,
_55_.jV)(reading.path),value:line.slice(valueStart),stepPlaces:reading.ends.map(end=>place(pathStart,pathStart+end)),valuePlace:place(
valueStart,line.length)}}}function clash(override,earlier){let place=override.stepPlaces.at(-1)??override.valuePlace;for(let other of earlier){
if(other.file!==override.file||!override.path.every((step,at)=>other.path[at]===step))continue;let message=other.path.length===
override.path.length?`\`${override.name}\` is set a second time`:`\`${override.name}\` would undo \`${other.name}\`, whic\
h is set before`;return(0,_60_.F9)(place,message,`the first is in line ${(0,_60_.df)(other.valuePlace).line}`)}}function readManifests({
files,set=""}){let paths=files.map(file=>file.path),{overrides,findings}=readSet(set,paths),readings=files.map(file=>{let ours=overrides.
filter(override=>override.file===file.path);return readManifest(file,ours)}),readable=readings.flatMap(reading=>reading.
kind==="unreadable"?[]:[reading]),shared=sharedGroupFindings(readable),problems=[...readings.flatMap(reading=>(0,_60_.ek)(
[...reading.findings,...shared.get(reading)??[]])),...(0,_60_.ek)(findings)],alone=(findings.length>0?[]:readable.filter(
reading=>reading.kind==="checked")).filter(reading=>!shared.has(reading));return{manifests:alone.flatMap(({content,...reading})=>content.
kind==="version"?[fileOf(reading,content.manifest)]:[]),packages:alone.flatMap(({content,...reading})=>content.kind==="p\
ackage"?[fileOf(reading,content.manifest)]:[]),problems}}function readManifest({path,text},overrides){let parsed=(0,_60_.
qg)((0,_60_.vz)({file:path,text}));if(parsed.tree===void 0)return{kind:"unreadable",findings:parsed.findings};let{tree,findings:setFindings}=layOver(
(0,_54_.Y9)(parsed.tree,_54_.rc),overrides),{manifest:content,findings:checkFindings}=(0,_54_.z6)(tree),findings=[...parsed.
findings,...setFindings,...withoutTwice(checkFindings,parsed.findings)];return content===void 0||findings.length>0?{kind:"\
faulty",path,tree,findings}:{kind:"checked",path,tree,content,overrides,findings}}function fileOf({path,tree,overrides},manifest){
return{path,manifest,locate:steps=>(0,_60_.df)((0,_60_.$t)(tree,steps)),overrides:overrides.map(({name,value})=>({path:name,
value}))}}function withoutTwice(findings,said){let starts=new Set(said.map(({place})=>place.start));return findings.filter(
({place})=>place.source.isSet||!starts.has(place.start))}function sharedGroupFindings(readings){let first=new Map,findings=new Map;
for(let reading of readings)for(let key of["group","name"]){let named=(0,_60_.GG)(reading.tree,key);if(named?.kind!=="sc\
alar"||typeof named.value!="string")continue;let other=first.get(`${key} ${named.value}`);if(other===void 0)first.set(`${key}\
 ${named.value}`,reading);else{let message=`${key}: ${JSON.stringify(named.value)} is the ${key} of ${other.path} too`;findings.
set(reading,[(0,_60_.F9)(named.place,message,`in one run each ${key} has one manifest`)])}}return findings}var MAX_REPORT_BYTES=5*
1024*1024,MAX_TOGETHER=50*1024*1024;function reportReader(workspace){let known=new Map,together=0,read=async path=>{let bytes2=await(0,
_59_.io)({workspace,path,maxBytes:MAX_REPORT_BYTES});if(together+=bytes2.length,together<=MAX_TOGETHER)return bytes2;throw new _61_.
l("invalid-input",`${path} is one too many: together the reports of a run have at most ${MAX_TOGETHER} bytes`)},bytes=path=>{
let found2=known.get(path)??read(path);return known.set(path,found2),found2};return{bytes,text:async path=>(0,_59_.D4)(await bytes(
path),path)}}var MAX_MANIFEST_BYTES=64*1024;async function checkFiles({workspace,patterns,set,needsPlace}){let{manifests,
packages,problems}=await readManifestFiles({workspace,patterns,set}),reader=reportReader(workspace),read=await Promise.all(
manifests.map(file=>candidateOf(file,workspace,reader)));return{candidates:read.map(({candidate})=>candidate),packages,problems:[
...problems,...needsPlace?manifests.flatMap(_57_.JN):[],...read.flatMap(one=>one.problems)],notices:read.flatMap(one=>one.
notices)}}async function readManifestFiles({workspace,patterns,set}){let files=await readAll((0,_59_.lY)(workspace,patterns),
workspace);return readManifests({files,...set.trim()===""?{}:{set}})}async function readAll(paths,workspace){let complaints=[],
files=await Promise.all(paths.map(path=>(0,_59_.TA)({workspace,path,maxBytes:MAX_MANIFEST_BYTES}).catch(error=>{if(!(error instanceof
_61_.l))throw error;complaints.push(error)})));if(complaints.length===0)return files.filter(file=>file!==void 0);throw new _61_.
l("invalid-input",complaints.map(({message})=>`manifest: ${message}`).join(`
`),{hint:"Is there an actions/checkout step before this one? Paths are relative to the root of the workspace."})}async function candidateOf(file,workspace,reader=reportReader(
workspace)){let[evaluated,named,card]=await Promise.all([(0,_56_._3)(file,reader),(0,_56_.Mk)(file,reader),(0,_56_.hX)(file,
workspace)]),told=await(0,_56_.fv)(named.files,evaluated.metrics),details=(0,_58_.Zh)(evaluated.details,told.details);return{
candidate:{file,metrics:evaluated.metrics,loosenedGates:[],...evaluated.report===void 0?{}:{report:evaluated.report},...evaluated.
shape===void 0?{}:{shape:evaluated.shape},...(0,_58_.Bv)(details)?{}:{details},...card.card===void 0?{}:{card:card.card},
...named.files.length===0?{}:{files:named.files}},problems:[...evaluated.problems,...named.problems,...told.problems,...card.
problems],notices:[...evaluated.notices,...told.notices]}}})};;
