"use strict";exports.id=9953,exports.ids=[9953],exports.modules={6424:((_m_,_e_,_r_)=>{_r_.d(_e_,{Re:()=>subtract,Ro:()=>toNumber,Tm:()=>stoppingGates,
Zl:()=>gatesPassed,_:()=>decimal,r4:()=>inWords,uQ:()=>isCompared,y8:()=>judgeGates});var _0_=_r_(2421);function isCompared(baseline){
return baseline.kind==="version"||baseline.kind==="report"}function inWords(baseline){return baseline.kind==="version"?`\
version ${baseline.version}`:baseline.name}function decimal(value){let[mantissa="",exponent="0"]=String(value).split("e"),
[whole="",fraction=""]=mantissa.split(".");return{digits:BigInt(whole+fraction),exponent:Number(exponent)-fraction.length}}
function subtract(from,what){let exponent=Math.min(from.exponent,what.exponent);return{digits:digitsAt(from,exponent)-digitsAt(
what,exponent),exponent}}function multiply(one,other){return{digits:one.digits*other.digits,exponent:one.exponent+other.
exponent}}function absolute({digits,exponent}){return{digits:digits<0n?-digits:digits,exponent}}function negate({digits,
exponent}){return{digits:-digits,exponent}}function isAtMost(one,other){return subtract(one,other).digits<=0n}function toNumber({
digits,exponent}){return+`${digits}e${exponent}`}function digitsAt({digits,exponent},wanted){return digits*10n**BigInt(exponent-
wanted)}var HUNDRED=decimal(100);function worsening(candidate,baseline,goal){let change=subtract(decimal(candidate),decimal(
baseline));return(0,_0_.KA)(goal)?negate(change):change}function isAllowed(worse,{limit,relative,baseline}){return relative?
isAtMost(multiply(worse,HUNDRED),multiply(decimal(limit),absolute(decimal(baseline)))):isAtMost(worse,decimal(limit))}function judgeGates(metric,baseline){
return metric.gates.map(gate=>({metric:metric.name,gate,...judge(gate,metric,baseline)}))}function gatesPassed(results){
let deciding=results.filter(({gate})=>(0,_0_.Gb)(gate));return deciding.some(({outcome})=>outcome==="failed")?"false":deciding.
some(({skipped:skipped2})=>skipped2==="needs-registry")?"unknown":"true"}function stoppingGates(results){return results.
filter(({gate,outcome})=>outcome==="failed"&&(0,_0_.Gb)(gate))}function judge(gate,metric,baseline){if(!Number.isFinite(
metric.value))return failed("there is no finite number to judge");if(!Number.isFinite(gate.limit))return failed("the lim\
it of this gate is not a finite number");switch(gate.kind){case"min":return metric.value>=gate.limit?passed:failed(`${beside(
metric.value,gate.limit)[0]} is below the minimum ${gate.limit}`);case"max":return metric.value<=gate.limit?passed:failed(
`${beside(metric.value,gate.limit)[0]} is above the maximum ${gate.limit}`);case"max-regression":return judgeRegression(
gate,metric,baseline)}}function judgeRegression(gate,metric,baseline){if(metric.goal===void 0||metric.goalSource!=="decl\
ared")return failed("the metric declares no `goal`");switch(baseline.kind){case"first":return skipped("needs a baseline;\
 no version of the group is approved");case"not-wanted":return skipped("needs a baseline; the manifest says `baseline: n\
one`");case"offline":return skipped("needs the registry","needs-registry");case"unreadable":return failed(`the baseline \
cannot be read: ${baseline.reason}`);case"version":case"report":{let before=baseline.metrics.get(metric.path);if(before===
void 0&&baseline.kind==="version"&&baseline.unread!==void 0)return failed(`the baseline cannot be read: ${baseline.unread}`);
if(before===void 0)return skipped(`never recorded in ${inWords(baseline)}`);if(!Number.isFinite(before.value))return failed(
`${inWords(baseline)} recorded no finite number`);let worse=worsening(metric.value,before.value,metric.goal);return isAllowed(
worse,{...gate,baseline:before.value})?passed:failed(explain(gate,toNumber(worse),before.value,inWords(baseline)))}}}var passed={
outcome:"passed"};function failed(reason){return{outcome:"failed",reason}}function skipped(reason,because="nothing-to-co\
mpare"){return{outcome:"skipped",reason,skipped:because}}function explain(gate,worse,baseline,against){if(!gate.relative){
let[shown2,limit2]=beside(worse,gate.limit);return`worse than ${against} by ${shown2}; the gate allows ${limit2}`}if(baseline===
0)return`worse than ${against}, where it was 0; a gate in percent then allows nothing`;let[shown,limit]=beside(worse/Math.
abs(baseline)*100,gate.limit);return`${shown}% worse than ${against}; the gate allows ${limit}%`}function beside(one,other){
for(let digits of[4,6,9,12]){let shown=Number(one.toPrecision(digits));if(Number.isFinite(shown)&&shown!==other&&shown>other==
one>other)return[String(shown),String(other)]}return[String(one),String(other)]}}),9333:((_m_,_e_,_r_)=>{_r_.d(_e_,{O:()=>changeLines,
d:()=>changesDiff});var _1_=_r_(5536),_2_=_r_(1609),MAX_VALUE=200,MAX_KEY_WIDTH=24;function changesDiff(changes){return(0,_1_.
_B)("diff",changeLines(changes))}function changeLines(changes){let width=Math.min(MAX_KEY_WIDTH,Math.max(0,...changes.map(
({key})=>key.length)));return[...new Set(changes.map(({section})=>section))].flatMap(section=>[`  ${section}`,...changes.
filter(change=>change.section===section).flatMap(change=>linesOf(change,width))])}function linesOf({key,before,after},width){
let name=key===""?"":`${key.padEnd(width)}  `,differsByDigest=shortDigest(before)!==shortDigest(after),toText=value=>(0,_2_.
ml)((differsByDigest?shortDigest(value):value)??"",MAX_VALUE);return[...before===void 0?[]:[`-   ${name}${toText(before)}`],
...after===void 0?[]:[`+   ${name}${toText(after)}`]]}function shortDigest(value){return value?.replace(/@sha256:([0-9a-f]{12})[0-9a-f]{52}$/,
"@sha256:$1…")}}),6380:((_m_,_e_,_r_)=>{_r_.d(_e_,{EO:()=>requestPastGates,Io:()=>gatesPassedBy,L8:()=>refuseUnreadBase,
aU:()=>forcedGates});var _3_=_r_(6424),_4_=_r_(3966),_5_=_r_(8679),_6_=_r_(2421),_7_=_r_(3694),FORCED="smr/forced";function requestPastGates(request,gates,onGateFailure){
let failed=(0,_3_.Tm)(gates);if(failed.length===0)return{request,forced:!1};if(onGateFailure==="stop")return;let names=[
...new Set(failed.map(({metric})=>metric))].join(" "),metadata={...request.CustomerMetadataProperties,[FORCED]:(0,_4_.TP)(
names)};return{request:{...request,CustomerMetadataProperties:metadata},forced:!0}}function forcedGates(metadata){return metadata?.[FORCED]||
void 0}function refuseUnreadBase({unreadBase}){if(unreadBase===void 0)return;let{reasons,cures}=unreadBase,hint=[...cures,
"`base-gates: ignore` does without them."].join(" ");throw new _7_.lZ("base-unread",`Whether the gates of the base branc\
h hold is not known. ${reasons.join(". ")}.`,{hint})}function gatesPassedBy(results){let judged=(0,_3_.Zl)(results.flatMap(
({gates})=>gates));return judged==="true"&&results.some(isUnjudged)?"unknown":judged}function isUnjudged({outcome,file:{
manifest},isBaseUnread}){return isBaseUnread?!0:outcome.kind!=="offline"?outcome.kind==="failed":Object.values(manifest.
metrics?.values??{}).some(({gate})=>gate!==void 0&&(0,_6_.Gb)({level:gate.level??_6_.DY}))&&(0,_5_.LT)(manifest)}}),6203:((_m_,_e_,_r_)=>{
_r_.d(_e_,{Q:()=>commentMarker,_:()=>MARKER_START});var _8_=_r_(7598),_9_=_r_.n(_8_),MAX_KEY=200,MARKER_START="<!-- sage\
maker-model-registry:v1";function commentMarker(key){return`${MARKER_START} ${encodeKey(key)} -->`}function encodeKey(key){
let encoded=[...key].map((character,index,all)=>isPlain(character,all[index+1])?character:percent(character)).join("");return encoded.
length<=MAX_KEY?encoded:`${encoded.slice(0,MAX_KEY).replace(/[%-][^%]?$/,"")}~${(0,_8_.createHash)("sha256").update(key).
digest("hex")}`}function isPlain(character,next){return/[A-Za-z0-9._/@]/.test(character)||character==="-"&&next!==void 0&&
/[A-Za-z0-9]/.test(next)}function percent(character){return[...new TextEncoder().encode(character)].map(byte=>`%${byte.toString(
16).toUpperCase().padStart(2,"0")}`).join("")}}),9290:((_m_,_e_,_r_)=>{_r_.d(_e_,{Pc:()=>severalBody,UG:()=>loosenedGatesSentences,
UO:()=>cardSection,f_:()=>riskRating,p_:()=>list,rr:()=>WHY_OFFLINE});var _10_=_r_(9575),_2_=_r_(1609),_11_=_r_(9702);function severalBody(results,as){
let rank=result=>{let trouble=as.troubleFirst.indexOf(as.iconOf(result));return trouble>=0?trouble:as.troubleFirst.length+
(as.isUnchanged(result)?1:0)},sorted=results.toSorted((a,b)=>rank(a)-rank(b)),shown=sorted.slice(0,as.maxRows),left=sorted.
length-shown.length,sections=shown.flatMap(result=>as.section(result)??[]);return(0,_2_.Bv)((0,_10_.t)({columns:as.columns.
map(title=>({title:(0,_2_.qy)`${title}`})),rows:shown.map(as.rowOf)}),left>0?(0,_2_.FY)(`${(0,_2_.U9)(left,`more ${as.noun}`)}\
 in the job summary.`):void 0,...sections.map(section=>(0,_2_.zH)({...section,open:as.open})))}var MAX_LISTED=5;function loosenedGatesSentences(gates,context){
if(gates.length===0)return;let lines2=gates.slice(0,MAX_LISTED).map(gate=>line(gate,context)),left=gates.length-lines2.length,
title=gates.length===1?"a gate":`${gates.length} gates`;return{lead:(0,_2_.fj)([(0,_2_.Cr)(`This pull request loosens ${title}\
:`),...lines2,...left>0?[(0,_2_.qy)`and ${(0,_2_.U9)(left,"more gate")}`]:[]],"<br>"),rest:(0,_2_.FY)("The stricter one \
of the base branch and of this pull request counts.")}}function line({metric,what,before,after,at},context){let name=what===
"metric"?metric:`${metric}.${what}`;return(0,_2_.qy)`${(0,_2_.aY)(name,100)} ${(0,_2_.aY)(before,60)} → ${(0,_2_.aY)(after,
60)} ${(0,_2_.aE)(at,context)}`}var WHY_OFFLINE={fork:"This pull request comes from a fork, to which GitHub gives no AWS\
 credentials.",dependabot:"This pull request comes from Dependabot, to which GitHub gives no AWS credentials.",laptop:"T\
his ran outside GitHub Actions, without AWS credentials."},CARD_SECTIONS=[{key:"model_overview",title:"Model overview",rank:4},
{key:"intended_uses",title:"DeploymentSoFar uses",rank:1},{key:"business_details",title:"Business details",rank:3},{key:"\
training_details",title:"Training details",rank:6},{key:"evaluation_details",title:"Evaluation details",rank:5},{key:"ad\
ditional_information",title:"Additional information",rank:2}];function wordsOf(key){return WORDS.get(key)}var WORDS=new Map(
[["model_creator","Model creator"],["model_artifact","Model artifact"],["purpose_of_model","Purpose of the model"],["int\
ended_uses","DeploymentSoFar uses"],["factors_affecting_model_efficiency","Factors affecting its efficiency"],["risk_rat\
ing","Risk rating"],["explanations_for_risk_rating","Explanation of the risk rating"],["business_problem","Business prob\
lem"],["business_stakeholders","Business stakeholders"],["line_of_business","Line of business"],["objective_function","O\
bjective function"],["function","Function"],["facet","Of"],["condition","Condition"],["notes","Notes"],["training_observ\
ations","Training observations"],["training_job_details","Training job"],["training_arn","ARN"],["training_datasets","Da\
tasets"],["training_environment","Environment"],["container_image","Image"],["training_metrics","Metrics of the job"],["\
user_provided_training_metrics","Metrics noted by hand"],["hyper_parameters","Hyper-parameters of the job"],["user_provi\
ded_hyper_parameters","Hyper-parameters"],["evaluation_observation","Observation"],["evaluation_job_arn","Job"],["datase\
ts","Datasets"],["metadata","Metadata"],["ethical_considerations","Ethical considerations"],["caveats_and_recommendation\
s","Caveats and recommendations"],["custom_details","Custom details"]]);function list(items){let lines2=items.map(item=>(0,_2_.
qy)`<li>${item}</li>`);return(0,_2_.qy)`<ul>
${(0,_2_.fj)(lines2,`
`)}
</ul>`}function lines(foreign,limit){let kept=foreign.slice(0,limit*4).trim().split(/(?:\r\n|[\n\r\u0085\u2028\u2029])+/).
filter(line2=>(0,_2_.RK)(line2).trim()!==""),shown=kept.slice(0,MAX_LINES).map(line2=>(0,_2_.Qq)(line2,limit));return(0,_2_.
fj)(kept.length>shown.length?[...shown,(0,_2_.qy)`… ${kept.length-shown.length} more lines`]:shown,"<br>")}var MAX_LINES=100,
MAX_PROSE=2100,MAX_ITEMS=100,MAX_DEPTH=6;function cardValue(value){let items=Array.isArray(value)?evaluations(value):members(
value,0);return items.length===0?void 0:list(items)}function members(value,depth){return entries(value).flatMap(([key,inner])=>{
if(key.startsWith("smr/"))return[];let said=piece(inner,depth+1);return said===void 0?[]:[(0,_2_.qy)`${(0,_2_.Cr)(nameOf(
key))}: ${said}`]})}function nameOf(key){let words=wordsOf(key);return words===void 0?(0,_2_.aY)(key,100):(0,_2_.qy)`${words}`}
function piece(value,depth){if(typeof value=="string")return value.trim()===""?void 0:textOf(value);if(typeof value=="nu\
mber")return(0,_2_.qy)`${(0,_2_.ZV)(value)}`;if(typeof value=="boolean")return(0,_2_.qy)`${value?"yes":"no"}`;if(Array.isArray(
value))return value.length===0?void 0:arrayOf(value);if(typeof value!="object"||value===null||depth>=MAX_DEPTH)return;let items=members(
value,depth);return items.length===0?void 0:list(items)}function textOf(value){return/^(?:s3:\/\/|arn:aws|\d{12}\.dkr\.ecr\.)\S+$/.
test(value)?(0,_2_.aY)(value,1100):lines(value,MAX_PROSE)}function arrayOf(value){let shown=value.slice(0,MAX_ITEMS),left=value.
length>shown.length?(0,_2_.qy)`, and ${value.length-shown.length} more`:_2_.K$;return shown.every(item=>typeof item=="st\
ring")?(0,_2_.qy)`${(0,_2_.fj)(shown.map(textOf),"<br>")}${left}`:(0,_2_.qy)`${(0,_2_.fj)(shown.map(named),", ")}${left}`}
function named(item){let[name,value,notes]=["name","value","notes"].map(key=>(0,_11_.C5)(item,key)),said=typeof value=="\
number"?(0,_2_.ZV)(value):value,is=typeof said=="string"?(0,_2_.qy)` ${(0,_2_.aY)(said,255)}`:_2_.K$,noted=typeof notes==
"string"&&notes.trim()!==""?(0,_2_.qy)` (${(0,_2_.Qq)(notes,300)})`:_2_.K$;return(0,_2_.qy)`${(0,_2_.aY)(typeof name=="s\
tring"?name:"unnamed",255)}${is}${noted}`}function evaluations(value){return value.slice(0,MAX_ITEMS).map(evaluation=>{let{
name,metric_groups:groups,...rest}=Object.fromEntries(entries(evaluation)),metrics=Array.isArray(groups)?groups.flatMap(
metricsOf):[],items=[...members(rest,1),...metrics],title=(0,_2_.Cr)(typeof name=="string"?(0,_2_.aY)(name,100):"unnamed");
return items.length===0?title:(0,_2_.qy)`${title}${list(items)}`})}function metricsOf(group){let name=(0,_11_.C5)(group,
"name"),data=(0,_11_.C5)(group,"metric_data");if(!Array.isArray(data)||data.length===0)return[];let shown=data.slice(0,MAX_ITEMS).
map(metricOf),left=data.length>shown.length?(0,_2_.qy)`, and ${data.length-shown.length} more`:_2_.K$;return[(0,_2_.qy)`${(0,_2_.
aY)(typeof name=="string"?name:"metrics",100)}: ${(0,_2_.fj)(shown,", ")}${left}`]}function metricOf(metric){let name=(0,_2_.
aY)(typeof(0,_11_.C5)(metric,"name")=="string"?String((0,_11_.C5)(metric,"name")):"unnamed",255),value=(0,_11_.C5)(metric,
"value");if(!Array.isArray(value))return(0,_2_.qy)`${name} ${piece(value,MAX_DEPTH)??(0,_2_.qy)`–`}`;switch((0,_11_.C5)(
metric,"type")){case"linear_graph":return(0,_2_.qy)`${name} (a graph of ${(0,_2_.U9)(value.length,"point")})`;case"bar_c\
hart":return(0,_2_.qy)`${name} (a chart of ${(0,_2_.U9)(value.length,"bar")})`;case"matrix":return(0,_2_.qy)`${name} (a matrix of ${(0,_2_.
U9)(value.length,"row")})`;default:return(0,_2_.qy)`${name} (${(0,_2_.U9)(value.length,"value")})`}}function entries(value){
return(0,_11_.u4)(value)?Object.entries(value):[]}function cardSection({content,status},view){let sections=cardSections(
content);if(sections.length===0)return;let kept=fitting(sections,view.limit),left=sections.filter(section=>!kept.includes(
section)),summary=(0,_2_.qy)`${(0,_2_.Cr)("Model card")} — ${statusInWords(status)}, ${riskInWords(content)}`,leftOut=left.
length===0?void 0:(0,_2_.FY)(`Left out: ${left.map(({title})=>title.toLowerCase()).join(", ")}.`,view.rest);return kept.
length===0?(0,_2_.FY)((0,_2_.qy)`${summary}. ${(0,_2_.U9)(sections.length,"section")} left out.`,view.rest):(0,_2_.zH)({
summary,content:(0,_2_.Bv)(...kept.map(({title,body})=>(0,_2_.Bv)((0,_2_.FY)((0,_2_.Cr)(title)),body)),leftOut),open:view.
open})}function riskRating(content){let rating=(0,_11_.C5)((0,_11_.C5)((0,_11_.U4)(content),"intended_uses"),"risk_ratin\
g");return typeof rating=="string"?rating:void 0}function cardSections(content){let card=(0,_11_.U4)(content);return CARD_SECTIONS.
flatMap(({key,title,rank})=>{let value=(0,_11_.C5)(card,key),body=cardValue(key==="evaluation_details"?byOthers(value):value);
return body===void 0||body.source===""?[]:[{title,rank,body}]})}function byOthers(evaluations2){return Array.isArray(evaluations2)?
evaluations2.filter(evaluation=>(0,_11_.C5)((0,_11_.C5)(evaluation,"metadata"),OURS)===void 0):evaluations2}var OURS="sm\
r/written-by";function fitting(sections,limit){let kept=[],length=0;for(let section of sections.toSorted((a,b)=>a.rank-b.
rank)){if(length+=section.body.source.length,length>limit)break;kept.push(section)}return sections.filter(section=>kept.
includes(section))}function statusInWords(status){return STATUS.has(status)?(0,_2_.qy)`${STATUS.get(status)??""}`:(0,_2_.
aY)(status,40)}var STATUS=new Map([["Draft","draft"],["PendingReview","pending review"],["Approved","approved"],["Archiv\
ed","archived"]]);function riskInWords(content){let rating=riskRating(content);return rating===void 0?(0,_2_.qy)`no risk rating`:
(0,_2_.qy)`risk rating ${RATINGS.has(rating)?(0,_2_.Cr)(rating):(0,_2_.aY)(rating,40)}`}var RATINGS=new Set(["High","Med\
ium","Low","Unknown"])}),6944:((_m_,_e_,_r_)=>{_r_.d(_e_,{N$:()=>checksSection,s6:()=>byLevel,y7:()=>CHECK_SIGNS});var _10_=_r_(
9575),_2_=_r_(1609),CHECK_SIGNS={warning:"⚠️",notice:"ℹ️",passed:"✅"},AMOUNTS={warning:amount=>(0,_2_.U9)(amount,
"warning"),notice:amount=>(0,_2_.U9)(amount,"notice"),passed:amount=>`${amount} passed`};function checksSection(checks,{
open=checks.some(({level})=>level==="warning"),maxRows=checks.length}={}){if(checks.length===0)return;let amounts=Object.
entries(AMOUNTS).flatMap(([level,inWords])=>{let amount=checks.filter(check=>check.level===level).length;return amount===
0?[]:[inWords(amount)]}),summary=(0,_2_.qy)`${(0,_2_.Cr)("Checks")} — ${amounts.join(", ")}`;return maxRows===0?(0,_2_.
FY)(summary):(0,_2_.zH)({summary,content:(0,_10_.t)({columns:[{title:(0,_2_.qy)``,align:"center"},{title:(0,_2_.qy)`Check`,
wraps:!0},{title:(0,_2_.qy)`Detail`,wraps:!0}],rows:checks.slice(0,maxRows).map(({level,title,detail})=>[(0,_2_.qy)`${CHECK_SIGNS[level]}`,
(0,_2_.Qq)(title,200),(0,_2_.Qq)(detail,1e3)])}),open})}function byLevel(checks){let levels=Object.keys(CHECK_SIGNS);return checks.
toSorted((one,other)=>levels.indexOf(one.level)-levels.indexOf(other.level))}}),9649:((_m_,_e_,_r_)=>{_r_.d(_e_,{MW:()=>fittingJson,
V1:()=>metricJson,lE:()=>fittingMetrics,lG:()=>judgementOf});function fittingJson(steps,lastResort){for(let step of steps){
let text=JSON.stringify(step);if(Buffer.byteLength(text)<1e5)return text}return JSON.stringify(lastResort)}function fittingMetrics(metrics){
let text=JSON.stringify(metrics);return Buffer.byteLength(text)<1e5?text:""}function judgementOf(result){return{gates:result.
gates.map(({metric,gate,outcome,reason})=>({metric,kind:gate.kind,limit:gate.limit,level:gate.level,outcome,reason})),loosenedGates:result.
loosenedGates.map(({metric,what,before,after})=>({metric,what,before,after})),checks:result.checks,specificationDigest:result.
specificationDigest,candidateDigest:result.candidateDigest}}function metricJson({metric,verdict}){let{name,path,value,standardDeviation,
goal}=metric;return{name,path,value,standardDeviation,goal,verdict}}}),7280:((_m_,_e_,_r_)=>{_r_.d(_e_,{W:()=>sinceGatesFailed});
var _3_=_r_(6424);function sinceGatesFailed(gates){let failed=(0,_3_.Tm)(gates);if(failed.length===0)return;let reasons=failed.
map(({metric,reason})=>`${metric} ${reason??""}`.trim()).join("; ");return`since ${failed.length===1?"a gate":`${failed.
length} gates`} failed: ${reasons}`}})};
