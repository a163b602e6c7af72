"use strict";exports.id=4511;exports.ids=[4511];exports.modules={5807:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{z:()=>details});var _0_=__webpack_require__(3345);function details({summary,content,
open}){let tag=open?(0,_0_.qy)`<details open>`:(0,_0_.qy)`<details>`;return(0,_0_.qy)`${tag}
<summary>${summary}</summary>

${content}

</details>`}}),3565:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{K:()=>sparkline});var _0_=__webpack_require__(3345);var BARS="▁▂▃▄▅▆▇█";function sparkline(values){if(values.
length<2)return new _0_.VK("");let lowest=Math.min(...values),range=Math.max(...values)-lowest,bars=values.map(value=>BARS[level(
value,lowest,range)]??"");return new _0_.VK(`<code>${bars.join("")}</code>`)}function level(value,lowest,range){return range===
0||!Number.isFinite(range)?3:Math.round((value-lowest)/range*(BARS.length-1))}}),491:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{N$:()=>checksSection,Ow:()=>changeLines,TN:()=>requestSection,dO:()=>changesDiff,
dY:()=>overridesSection,pD:()=>failureBlocks});var _1_=__webpack_require__(8019);var _2_=__webpack_require__(5807);var _3_=__webpack_require__(
3345);function overridesSection(overrides){if(overrides.length!==0)return(0,_2_.z)({summary:(0,_3_.qy)`${(0,_3_.Cr)("Set\
 by the workflow")} — ${(0,_3_.U9)(overrides.length,"value")} laid over the manifest`,content:(0,_1_.t)({columns:[{title:(0,
_3_.qy)`Path`},{title:(0,_3_.qy)`Value`,wraps:true}],rows:overrides.map(({path,value})=>[(0,_3_.aY)(path,120),(0,_3_.aY)(
value,200)])}),open:false})}function requestSection(of){return(0,_2_.z)({summary:(0,_3_.qy)`${(0,_3_.Cr)("The exact requ\
est")} — ${(0,_3_.aY)(of.action)}`,content:(0,_3_.EU)("json",JSON.stringify(of.input,void 0,2)),open:of.open})}var MAX_PROBLEMS=10;
function failureBlocks({message,hint,problems},{maxMessage,say}){return(0,_3_.Bv)((0,_3_.h1)((0,_3_.ml)(message,maxMessage)),
problemsFence(problems,{maxMessage,say}),...hint===void 0?[]:[(0,_3_.FY)((0,_3_.Cr)("What to do:")),(0,_3_.h1)((0,_3_.ml)(
hint,maxMessage))])}function problemsFence(problems,{maxMessage,say}){if(problems.length===0)return _3_.K$;let more=problems.
length-MAX_PROBLEMS,shown=problems.slice(0,MAX_PROBLEMS).map(say).join(`

`),rest=more>0?`

… and ${(0,_3_.U9)(more,"more problem")}`:"";return(0,_3_.EU)("text",`${(0,_3_.ml)(shown,maxMessage)}${rest}`)}var MAX_VALUE=200,
MAX_KEY_WIDTH=24;function changesDiff(changes){return(0,_3_._B)("diff",changeLines(changes))}function changeLines(changes){
let width=Math.min(MAX_KEY_WIDTH,Math.max(0,...changes.map(({key})=>key.length)));return[...new Set(changes.map(({section})=>section))].
flatMap(section=>[`  ${section}`,...changes.filter(change=>change.section===section).flatMap(change=>linesOf(change,width))])}
function linesOf({key,before,after},width){let name=key===""?"":`${key.padEnd(width)}  `,isTold=shortDigest(before)!==shortDigest(
after),say=value=>(0,_3_.ml)((isTold?shortDigest(value):value)??"",MAX_VALUE);return[...before===void 0?[]:[`-   ${name}${say(
before)}`],...after===void 0?[]:[`+   ${name}${say(after)}`]]}function shortDigest(value){return value?.replace(/@sha256:([0-9a-f]{12})[0-9a-f]{52}$/,
"@sha256:$1…")}function checksSection(checks){if(checks.length===0)return;let amounts=LEVELS.flatMap(level=>{let amount=checks.
filter(check=>check.level===level).length;return amount===0?[]:[level==="passed"?`${amount} passed`:(0,_3_.U9)(amount,level)]});
return(0,_2_.z)({summary:(0,_3_.qy)`${(0,_3_.Cr)("Checks")} — ${amounts.join(", ")}`,content:(0,_1_.t)({columns:[{title:(0,
_3_.qy)``,align:"center"},{title:(0,_3_.qy)`Check`,wraps:true},{title:(0,_3_.qy)`Detail`,wraps:true}],rows:checks.map(({
level,title,detail})=>[(0,_3_.qy)`${SIGNS[level]}`,(0,_3_.Qq)(title,200),(0,_3_.Qq)(detail,1e3)])}),open:checks.some(check=>check.
level==="warning")})}var LEVELS=["warning","notice","passed"],SIGNS={passed:"✅",notice:"ℹ️",warning:"⚠️"}}),8335:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Br:()=>renderSummary,Ee:()=>compareDetails,ay:()=>worthCommenting,wQ:()=>renderComment});
var _4_=__webpack_require__(3565);var _5_=__webpack_require__(4068);var _6_=__webpack_require__(491);var _7_=__webpack_require__(
433);var _8_=__webpack_require__(8019);var _9_=__webpack_require__(7145);var _10_=__webpack_require__(6663);var _11_=__webpack_require__(
7881);var _12_=__webpack_require__(8307);var _13_=__webpack_require__(5807);var _14_=__webpack_require__(3345);var _15_=__webpack_require__(
9214);var _16_=__webpack_require__(7598);var _17_=__webpack_require__.n(_16_);var EVERYTHING={metrics:"all",maxRows:5e3,
changes:"lines",evidence:"all",maxCard:1e6,foldedSections:true,modelSections:true,maxModels:1e3,maxMessage:4e3},SHORT_CARD={
...EVERYTHING,maxCard:12e3},SHORT={...SHORT_CARD,maxCard:4e3,evidence:"short"},MOVED={...SHORT,metrics:"moved"},COUNTS={
...MOVED,changes:"counts"},NO_SECTIONS={...COUNTS,foldedSections:false,evidence:"lines",maxCard:0},IMPORTANT={...NO_SECTIONS,
metrics:"important",evidence:"none",maxMessage:1e3},TABLE_ONLY={...IMPORTANT,maxRows:5,modelSections:false,maxMessage:500},
MAX_MODELS_WITH_SECTIONS=100,LADDER=[EVERYTHING,SHORT_CARD,SHORT,MOVED,COUNTS,NO_SECTIONS,...[100,50].map(maxRows=>({...NO_SECTIONS,
maxRows})),...[100,50,20,10,5].map(maxRows=>({...IMPORTANT,maxRows})),TABLE_ONLY,...[100,50,20,10,1].map(maxModels=>({...TABLE_ONLY,
maxModels}))];function ladderFor(models){let[first,...rest]=LADDER;return models<=MAX_MODELS_WITH_SECTIONS?LADDER:[{...first,
modelSections:false},...rest.filter(detail=>!detail.modelSections)]}function wholeOr({detail},title,whole){return detail.
evidence==="lines"?(0,_14_.FY)(title):whole()}function rowsOf({detail,target},most){return detail.evidence==="short"?Math.
min(most[target],MAX_SHORT_ROWS):most[target]}var MAX_SHORT_ROWS=8;function isEverything(detail){return detail===EVERYTHING}
function placeLink({file,line,column},{context}){return file==="set"?(0,_14_.aY)(`set:${line}:${column}`):(0,_14_.l)((0,
_14_.aY)(`${file}:${line}`,200),context,(0,_14_.s$)({commit:context.commit,file,line}))}function fileLink(file,label2,{context}){
return(0,_14_.l)(label2,context,(0,_14_.s$)({commit:context.commit,file}))}function commitLink(context){return(0,_14_.l)(
(0,_14_.aY)(context.commit.slice(0,7)),context,(0,_14_.$Q)(context.commit))}function runLink(label2,context){if(context.
runId==="")return;let attempt=context.runAttempt==="1"?void 0:context.runAttempt;return(0,_14_.l)((0,_14_.qy)`${label2}`,
context,(0,_14_.t0)(context.runId,attempt))}function provenance(results,{context}){let[only,...others]=results,specification=others.
length===0&&only?.outcome.kind!=="offline"?only?.specificationDigest:void 0,run=runLink((0,_14_.aY)(`#${context.runNumber}`),
context),{trainingAccount,registryAccount}=context;return(0,_14_.EX)(...context.commit===""?[]:[(0,_14_.qy)`commit ${commitLink(
context)}`],...run===void 0?[]:[(0,_14_.qy)`run ${run}`],...specification===void 0||specification===""?[]:[(0,_14_.qy)`spec ${(0,
_14_.aY)(specification.slice(0,15))}`],...trainingAccount===void 0?[]:[(0,_14_.qy)`training account ${(0,_14_.aY)(trainingAccount)}`],
...registryAccount===void 0?[]:[(0,_14_.qy)`registry ${(0,_14_.aY)(registryAccount)}`],(0,_14_.qy)`sagemaker-model-registry-action ${(0,
_14_.aY)(context.actionVersion,40)}`,(0,_14_.qy)`updated ${(0,_14_.bm)(context.now)}`)}var MAX_REASON=80;function gateCell(diff,result){
return(0,_14_.fj)(diff.gates.map(gate=>(0,_14_.qy)`${signOf(gate)} ${limitOf(gate,diff)}${skippedBecause(gate,result)}`),
"<br>")}function failedGates(result){return result.gates.filter(gate=>gate.outcome==="failed"&&gate.gate.level==="error")}
function warningGates(result){return result.gates.filter(gate=>gate.outcome==="failed"&&gate.gate.level==="warn")}function failedOfAll(result){
return result.gates.length===1?"its gate failed":`${failedGates(result).length} of ${(0,_14_.U9)(result.gates.length,"ga\
te")} failed`}function gatesSentence(result){let all=result.gates.length;if(all===0)return"No gate is declared.";let failed=failedGates(
result).length,warned=warningGates(result).length,skipped=result.gates.filter(gate=>gate.outcome==="skipped").length;return failed+
warned+skipped===0?all===1?"Its gate passed.":`All ${all} gates passed.`:`${[...failed>0?[`${(0,_14_.U9)(failed,"gate")}\
 failed`]:[],...warned>0?[`${failed>0?warned:(0,_14_.U9)(warned,"gate")} failed that only ${warned===1?"warns":"warn"}`]:
[],...skipped>0?[`${failed+warned>0?skipped:(0,_14_.U9)(skipped,"gate")} could not be judged`]:[],...all>failed+warned+skipped?
[`${all-failed-warned-skipped} passed`]:[]].join(", ")}.`}function failureSentence(failed,result){let metric2=(0,_14_.aY)(
failed.metric,64),diff=result.diffs.find(candidate=>candidate.metric.name===failed.metric);if(diff===void 0)return(0,_14_.
qy)`${metric2}: ${(0,_14_.Qq)(failed.reason??"the gate failed",300)}`;let{gate}=failed;switch(gate.kind){case"min":return(0,
_14_.qy)`${metric2} is ${(0,_14_.ZV)(diff.metric.value)}; the gate wants at least ${(0,_14_.tW)(gate.limit)}.`;case"max":
return(0,_14_.qy)`${metric2} is ${(0,_14_.ZV)(diff.metric.value)}; the gate allows at most ${(0,_14_.tW)(gate.limit)}.`;case"\
max-regression":{if(result.baseline.kind==="unreadable")return(0,_14_.qy)`${metric2} cannot be judged: its gate compares with a version that could not be read.`;
if(diff.change===void 0||result.baseline.kind!=="version")return(0,_14_.qy)`${metric2}: ${(0,_14_.Qq)(failed.reason??"th\
e gate failed",300)}`;let by=gate.relative&&diff.changeInPercent!==void 0?(0,_14_.l9)(diff.changeInPercent):(0,_14_.ZV)(
Math.abs(diff.change)),allowed=gate.relative?(0,_14_.m9)(gate.limit):(0,_14_.tW)(gate.limit);return(0,_14_.qy)`${metric2} ${diff.
change<0?"fell":"rose"} by ${by} against version ${result.baseline.version}; the gate allows ${allowed}.`}}}function signOf({
outcome,gate}){switch(outcome){case"passed":return"✅";case"skipped":return"⏭";case"failed":return gate.level==="erro\
r"?"❌":"⚠️"}}function limitOf({gate},{metric:metric2}){switch(gate.kind){case"min":return`≥ ${(0,_14_.tW)(gate.limit)}`;case"\
max":return`≤ ${(0,_14_.tW)(gate.limit)}`;case"max-regression":{let limit=gate.relative?(0,_14_.m9)(gate.limit):(0,_14_.
tW)(gate.limit);return metric2.goal==="maximize"?`≥ −${limit}`:`≤ +${limit}`}}}function skippedBecause({outcome,gate,
reason},{baseline}){return outcome!=="skipped"?(0,_14_.qy)``:gate.kind==="max-regression"&&baseline.kind==="offline"?(0,
_14_.qy)` needs the registry`:gate.kind==="max-regression"&&baseline.kind!=="version"?(0,_14_.qy)` needs a baseline`:(0,
_14_.qy)` ${(0,_14_.Qq)(reason??"not judged",MAX_REASON)}`}var MAX_NAME=63;function groupName({group}){return(0,_14_.aY)(
group,MAX_NAME)}function heading(result){return(0,_14_.qy)`<h3>${iconOf(result)} ${groupName(result)}${verdict(result)}</h3>`}
function iconOf(result){switch(result.outcome.kind){case"registered":return result.outcome.forced?"⚠️":"📦";case"r\
eused":return isPending(result)?"📦":"⚪";case"gate-failed":case"rejected":return"⛔";case"superseded":return"⏭";case"\
planned":return"📝";case"offline":return failedGates(result).length>0?"⛔":"🔎";case"failed":return isUncertain(result)?
"❓":"❌"}}function rail(result){switch(result.outcome.kind){case"registered":return way("✅ Checked","✅ Registered",
(0,_14_.qy)`⏳ ${(0,_14_.Cr)("Approval")}`,"⚪ Deployed");case"reused":return isPending(result)?way("✅ Checked","✅ R\
egistered",(0,_14_.qy)`⏳ ${(0,_14_.Cr)("Approval")}`,"⚪ Deployed"):void 0;case"gate-failed":return way("✅ Checked",
(0,_14_.qy)`❌ ${(0,_14_.Cr)("Gate")}`,"⚪ Registered","⚪ Approval","⚪ Deployed");case"rejected":return way("✅ Che\
cked",(0,_14_.qy)`❌ ${(0,_14_.Cr)("Rejected")}`);case"planned":return way((0,_14_.qy)`✅ ${(0,_14_.Cr)("Checked")}`,"\
⚪ Registered","⚪ Approval","⚪ Deployed");case"superseded":case"offline":case"failed":return}}function isPending({outcome}){
return(outcome.kind==="registered"||outcome.kind==="reused")&&outcome.version.approvalStatus==="PendingManualApproval"}function isUnchanged(result){
return result.outcome.kind==="reused"&&!isPending(result)}function needsOneLine(result){return isUnchanged(result)&&result.
loosenedGates.length===0}function verdict(result){let{outcome}=result;switch(outcome.kind){case"registered":return outcome.
forced?(0,_14_.qy)` version ${outcome.version.version} is registered although ${failedOfAll(result)}`:(0,_14_.qy)` version ${outcome.
version.version} is registered${isPending(result)?" and waits for approval":""}`;case"reused":return isPending(result)?(0,
_14_.qy)` version ${outcome.version.version} is registered and waits for approval`:(0,_14_.qy)` is unchanged: it is version ${outcome.
version.version}`;case"gate-failed":return(0,_14_.qy)` was not registered: ${failedOfAll(result)}`;case"rejected":return(0,
_14_.qy)` was not registered: the same model was rejected as version ${outcome.version.version}`;case"superseded":return(0,
_14_.qy)` was not registered: the pull request has a newer commit`;case"planned":return(0,_14_.qy)`: dry run, nothing was sent`;case"\
offline":return failedGates(result).length>0?(0,_14_.qy)`: checked offline, ${failedOfAll(result)}`:(0,_14_.qy)`: checked offline, not registered`;case"\
failed":return isUncertain(result)?(0,_14_.qy)`: it is not known whether a version was registered`:(0,_14_.qy)` was not registered: ${outcome.
error.code}`}}function isUncertain({outcome}){return outcome.kind==="failed"&&["unknown-outcome","cancelled","timeout"].
includes(outcome.error.code)}function headingOfSeveral(results){let groups=KINDS.flatMap(({words,holds})=>{let amount=results.
filter(holds).length;return amount>0?[`${amount} ${words}`]:[]}),worst=results.find(result=>["⛔","❌","❓"].includes(
iconOf(result))),icon=worst!==void 0?iconOf(worst):results.every(isUnchanged)?"⚪":"📦";return(0,_14_.qy)`<h3>${icon} ${(0,
_14_.U9)(results.length,"model")}: ${groups.join(", ")}</h3>`}var KINDS=[{words:"registered",holds:result=>result.outcome.
kind==="registered"||result.outcome.kind==="reused"&&isPending(result)},{words:"failed a gate",holds:({outcome})=>outcome.
kind==="gate-failed"},{words:"rejected before",holds:({outcome})=>outcome.kind==="rejected"},{words:"failed",holds:result=>result.
outcome.kind==="failed"&&!isUncertain(result)},{words:"not known",holds:isUncertain},{words:"superseded by a newer commi\
t",holds:({outcome})=>outcome.kind==="superseded"},{words:"planned",holds:({outcome})=>outcome.kind==="planned"},{words:"\
checked offline",holds:({outcome})=>outcome.kind==="offline"},{words:"unchanged",holds:isUnchanged}];function way(...steps){
return(0,_14_.FY)((0,_14_.fj)(steps," → "))}function changeInWords(diff){switch(diff.verdict){case"new":return"new";case"\
not-comparable":return"not comparable";case"better":case"worse":case"changed":return inWords(diff);case"same":return diff.
change===void 0||diff.change===0?"the same":`the same (${signed(diff)})`;case"within-noise":return`within noise (${signed(
diff)})`}}function changeInFewWords(diff){return diff.verdict==="better"||diff.verdict==="worse"||diff.verdict==="change\
d"?changeInShort(diff):changeInWords(diff).replace(/ \(.*/,"")}function changeInShort(diff){let size=sizeOf(diff);return size===
void 0?direction(diff):`${size} ${direction(diff)}`}function inWords(diff){return isPercent(diff)?changeInShort(diff):`${changeInShort(
diff)} (${signed(diff)})`}function sizeOf(diff){return isPercent(diff)?`${signed(diff).replace(/^[+−]/,"")} pp`:diff.changeInPercent===
void 0?void 0:(0,_14_.l9)(diff.changeInPercent)}function direction({verdict:verdict2,change:change2}){return verdict2===
"better"||verdict2==="worse"?verdict2:(change2??0)<0?"less":"more"}function signed({metric:metric2,baseline,change:change2}){
return(0,_14_.eD)(change2??0,baseline===void 0?[metric2.value]:[baseline.value,metric2.value])}function isPercent({metric:metric2}){
return metric2.unit==="%"||metric2.unit==="percent"}var MAX_NAME2=64,MAX_NAMED=5;function footnote({file,diffs,shape},shown){
let report=file.manifest.metrics?.report,parts=[...shown.some(diff=>diff.metric.goal==="maximize")?[(0,_14_.qy)`↑ higher is better`]:
[],...shown.some(diff=>diff.metric.goal==="minimize")?[(0,_14_.qy)`↓ lower is better`]:[],...shown.some(diff=>diff.metric.
goalSource==="guessed")?[(0,_14_.qy)`? direction guessed from the name`]:[],...shown.some(diff=>diff.verdict==="within-n\
oise")?[(0,_14_.qy)`<i>within noise</i> = smaller than the two standard deviations${report===void 0?_14_.K$:(0,_14_.qy)` in ${(0,
_14_.aY)(report,120)}`} combined`]:[],...shown.some(diff=>diff.verdict==="same"&&diff.change!==void 0&&diff.change!==0)?
[(0,_14_.qy)`<i>the same</i> = not more than the declared tolerance`]:[],...onlyWarning(shown),...shape===void 0?[]:[(0,
_14_.qy)`${report===void 0?"report":(0,_14_.aY)(report,120)} read as ${(0,_14_.Qq)(shape,120)}`],...shown.length<diffs.length?
[(0,_14_.qy)`${(0,_14_.U9)(shown.length,"metric")} of ${(0,_14_.Qq)(String(diffs.length))} shown`]:[]];return parts.length===
0?_14_.K$:(0,_14_.EX)(...parts)}function onlyWarning(shown){let names2=shown.filter(({gates})=>gates.some(({gate,outcome})=>gate.
level==="warn"&&outcome!=="failed")).map(({metric:metric2})=>(0,_14_.aY)(metric2.name,MAX_NAME2));return names2.length===
0?[]:names2.length>MAX_NAMED?[(0,_14_.qy)`${(0,_14_.U9)(names2.length,"gate")} only warn`]:[(0,_14_.qy)`${names2.length===
1?"the gate":"gates"} of ${(0,_14_.fj)(names2,", ")} only ${names2.length===1?"warns":"warn"}`]}var LAST=8,MAX_NAME3=64,
MAX_WIDTH_BESIDE_TREND=22;function metricsTable(result,view){let shown=shownMetrics(result,view);if(shown.length===0)return _14_.
K$;let columns=columnsOf(result,shown);return(0,_14_.Bv)((0,_8_.t)({columns:columns.map(column=>column.head),rows:shown.
map(diff=>columns.map(column=>column.cell(diff)))}),footnote(result,shown))}function shownMetrics({diffs},{detail}){let wanted=diffs.
filter(diff=>isWanted(diff,detail.metrics)),rank3=diff=>hasFailed(diff)?0:wanted.length>detail.maxRows&&!isImportant(diff)?
2:1;return wanted.toSorted((a,b)=>rank3(a)-rank3(b)).slice(0,detail.maxRows)}function course({history,metric:metric2}){return[
...history.map(point=>point.value),metric2.value].slice(-LAST)}function primaryOf({diffs}){return diffs.find(diff=>diff.
metric.isPrimary)??diffs.find(diff=>diff.metric.goal!==void 0)??diffs[0]}function nameWithArrow({metric:metric2}){let name=(0,
_14_.aY)(metric2.name,MAX_NAME3);return(0,_14_.qy)`${metric2.isPrimary?(0,_14_.Cr)(name):name}${arrow(metric2.goal,metric2.
goalSource==="guessed")}`}function withUnit(value,unit){return unit===void 0||unit===""?(0,_14_.qy)`${value}`:unit==="%"||
unit==="percent"?(0,_14_.qy)`${value}%`:PLAIN_UNIT.has(unit)?(0,_14_.qy)`${value} ${unit}`:(0,_14_.qy)`${value} ${(0,_14_.
aY)(unit,16)}`}function candidateName(result){return"version"in result.outcome&&result.outcome.kind!=="rejected"?(0,_14_.
aY)(candidateLabel(result)):(0,_14_.qy)`now`}function candidateLabel({outcome}){return outcome.kind==="registered"||outcome.
kind==="reused"?`v${outcome.version.version}`:"now"}var PLAIN_UNIT=new Set(["ms","s","µs","ns","min","h","B","kB","KB",
"MB","GB","KiB","MiB","GiB","USD","EUR","x"]);function columnsOf(result,shown){let{baseline}=result,compared2=baseline.kind===
"version"||baseline.kind==="first",hasTrend=showsTrend(shown),isNarrow=!hasRoom(shown),length=Math.max(...shown.map(diff=>course(
diff).length));return[{head:{title:(0,_14_.qy)`Metric`},cell:diff=>(0,_14_.qy)`${iconOf2(diff,compared2)}${nameWithArrow(
diff)}`},...compared2?[{head:{title:baselineName(result),align:"right"},cell:baselineValue}]:[],{head:{title:candidateName(
result),align:"right"},cell:candidateValue},...compared2?[{head:{title:(0,_14_.qy)`Change`},cell:diff=>changeCell(diff,isNarrow)}]:
[],...shown.some(diff=>diff.gates.length>0)?[{head:{title:(0,_14_.qy)`Gate`},cell:diff=>gateCell(diff,result)}]:[],...hasTrend?
[{head:{title:(0,_14_.qy)`Last ${length}`},cell:diff=>(0,_4_.K)(course(diff))}]:[]]}function showsTrend(shown){return hasRoom(
shown)&&shown.some(diff=>diff.history.length>0)}function hasRoom(shown){let name=Math.max(...shown.map(({metric:metric2})=>metric2.
name.length)),unit=Math.max(...shown.map(({metric:metric2})=>unitWidth(metric2.unit)));return name+2*unit<=MAX_WIDTH_BESIDE_TREND}
function unitWidth(unit){return unit===void 0||unit===""?0:PLAIN_UNIT.has(unit)?unit.length+1:unit.length+2}function baselineName({
baseline}){return baseline.kind==="version"?(0,_14_.aY)(`v${baseline.version}`):(0,_14_.qy)`baseline`}function baselineValue({
metric:metric2,baseline,change:change2}){return baseline===void 0?(0,_14_.qy)`—`:withUnit((0,_14_._M)([baseline.value,
metric2.value],change2)[0]??"",metric2.unit)}function candidateValue({metric:metric2,baseline,change:change2}){let values=baseline===
void 0?[metric2.value]:[baseline.value,metric2.value];return(0,_14_.Cr)(withUnit((0,_14_._M)(values,change2).at(-1)??"",
metric2.unit))}function changeCell(diff,isNarrow){let words=isNarrow?changeInFewWords(diff):changeInWords(diff);return diff.
verdict==="worse"?(0,_14_.Cr)(words):(0,_14_.qy)`${words}`}function iconOf2(diff,compared2){if(hasFailed(diff))return(0,
_14_.qy)`🔴 `;if(!compared2)return _14_.K$;switch(diff.verdict){case"new":return(0,_14_.qy)`🆕 `;case"better":return(0,
_14_.qy)`🟢 `;case"worse":return(0,_14_.qy)`🟠 `;case"same":case"within-noise":case"not-comparable":return(0,_14_.qy)`⚪ `;case"\
changed":return(0,_14_.qy)`🔵 `}}function hasFailed({gates}){return gates.some(gate=>gate.outcome==="failed"&&gate.gate.
level==="error")}function isImportant({metric:metric2,gates}){return metric2.isPrimary||gates.some(gate=>gate.outcome===
"failed")}function isWanted(diff,wanted){let hasMoved=diff.verdict==="better"||diff.verdict==="worse"||diff.verdict==="c\
hanged";return wanted==="all"||isImportant(diff)||wanted==="moved"&&hasMoved}function arrow(goal,guessed){return goal===
void 0?"":` ${goal==="minimize"?"↓":"↑"}${guessed?"?":""}`}function trendsTable(shown){return(0,_8_.t)({columns:[{title:(0,
_14_.qy)`Metric`},{title:(0,_14_.qy)`Last ${LAST}`}],rows:shown.filter(diff=>diff.history.length>0).map(diff=>[nameWithArrow(
diff),(0,_4_.K)(course(diff))])})}function whatHappened(error,{detail}){return(0,_6_.pD)(error,{maxMessage:detail.maxMessage,
say:_15_.V})}var NAMES=new Map([["CI","class imbalance"],["DPL","difference in proportions of labels"],["KL","Kullback–L\
eibler divergence"],["JS","Jensen–Shannon divergence"],["LP","Lp-norm"],["TVD","total variation distance"],["KS","Kolm\
ogorov–Smirnov"],["CDDL","conditional demographic disparity in labels"],["DPPL","difference in positive proportions in\
 predicted labels"],["DI","disparate impact"],["CDDPL","conditional demographic disparity in predicted labels"],["DCA","\
difference in conditional acceptance"],["DCAcc","difference in conditional acceptance"],["DCR","difference in conditiona\
l rejection"],["SD","specificity difference"],["RD","recall difference"],["DAR","difference in acceptance rates"],["DRR",
"difference in rejection rates"],["AD","accuracy difference"],["TE","treatment equality"],["FT","counterfactual fliptest"],
["GE","generalized entropy"]]);function biasName(short){return NAMES.get(short)}var OPEN_UP_TO=12,MAX_ROWS={comment:20,summary:500};
function biasSection({bias},result,view){if(bias.length===0)return;let summary=(0,_14_.qy)`${(0,_14_.Cr)("Bias")} — ${inWords2(
bias)}`,shown=worstFirst(bias).slice(0,rowsOf(view,MAX_ROWS)),isOpen=shown.length<=OPEN_UP_TO&&bias.some(({verdict:verdict2})=>verdict2===
"further");return wholeOr(view,summary,()=>(0,_13_.z)({summary,content:(0,_14_.Bv)(...tables(shown,result),footnote2(shown,
bias.length)),open:view.target==="summary"||isOpen}))}function biasSentence({bias}){let further=bias.filter(({verdict:verdict2})=>verdict2===
"further").length;if(further===0)return;let removed=bias.filter(({verdict:verdict2})=>verdict2==="removed").length,gone=removed===
0?"":`, ${removed} ${removed===1?"is":"are"} no longer reported`,all=(0,_14_.U9)(bias.length-removed,"bias metric");return`${further}\
 of ${all} ${further===1?"is":"are"} further from fair${gone}.`}var ORDER=["further","removed","new","nearer","not-compa\
red","same"],WORDS={nearer:"nearer to fair",further:"further from fair",same:"same",new:"new",removed:"no longer reporte\
d","not-compared":""};function inWords2(bias){let amounts=ORDER.flatMap(verdict2=>{let amount=bias.filter(one=>one.verdict===
verdict2).length;return amount===0||verdict2==="not-compared"?[]:[`${amount} ${WORDS[verdict2]}`]});return amounts.length===
0?(0,_14_.U9)(bias.length,"metric"):amounts.join(", ")}function worstFirst(bias){let seen=new Map;return bias.map(one=>{
let group=JSON.stringify([one.verdict,one.stage,one.facet,one.facetValue]),turn=seen.get(group)??0;return seen.set(group,
turn+1),{one,rank:[ORDER.indexOf(one.verdict),one.stage==="post-training"?0:1,turn]}}).toSorted((a,b)=>a.rank[0]-b.rank[0]||
a.rank[1]-b.rank[1]||a.rank[2]-b.rank[2]).map(({one})=>one)}function tables(shown,result){let key=({facet,facetValue})=>JSON.
stringify([facet,facetValue]);return[...new Set(shown.map(key))].flatMap(one=>{let[first,...others]=shown.filter(metric2=>key(
metric2)===one);return first===void 0?[]:[(0,_14_.FY)(facetOf(first)),biasTable([first,...others],result)]})}function facetOf({
facet,facetValue}){return facetValue===""?(0,_14_.aY)(facet,80):(0,_14_.qy)`${(0,_14_.aY)(facet,80)} = ${(0,_14_.aY)(facetValue,
80)}`}function biasTable(shown,result){let isCompared=result.baseline.kind==="version",columns=[{head:{title:(0,_14_.qy)`Metric`,
wraps:true},cell:metric},...isCompared?[{head:{title:baselineName(result),align:"right"},cell:before}]:[],{head:{title:candidateName(
result),align:"right"},cell:now},...isCompared?[{head:{title:(0,_14_.qy)`Change`},cell:change}]:[]];return(0,_8_.t)({columns:columns.
map(({head})=>head),rows:shown.map(one=>columns.map(({cell:cell3})=>cell3(one)))})}function metric({name,description,stage}){
let words=biasName(name)??(description===void 0?void 0:(0,_14_.Qq)(description,100)),short=(0,_14_.aY)(name,20);return(0,
_14_.qy)`${words===void 0?short:(0,_14_.qy)`${words} ${short}`}, ${stage==="pre-training"?"data":"predictions"}`}function before({
value}){return value.baseline===void 0?(0,_14_.qy)`—`:(0,_14_.qy)`${(0,_14_._M)([value.baseline,...present(value.value)])[0]??
""}`}function now({value}){return value.value===void 0?(0,_14_.qy)`—`:(0,_14_.Cr)((0,_14_._M)([...present(value.baseline),
value.value]).at(-1)??"")}function change({verdict:verdict2}){return verdict2==="further"||verdict2==="removed"?(0,_14_.
qy)`🟠 ${(0,_14_.Cr)(WORDS[verdict2])}`:(0,_14_.qy)`${ICONS[verdict2]} ${WORDS[verdict2]}`}var ICONS={nearer:"🟢",same:"\
⚪",new:"🆕","not-compared":""};function present(value){return value===void 0?[]:[value]}function footnote2(shown,all){
let except=[...new Map(shown.filter(({fair})=>fair!==0).map(({name,fair})=>[name,fair]))].map(([name,fair])=>(0,_14_.qy)`${(0,
_14_.ZV)(fair)} for ${(0,_14_.aY)(name,20)}`),rest=except.length===0?_14_.K$:(0,_14_.qy)`, ${(0,_14_.fj)(except,", ")}`;
return(0,_14_.EX)((0,_14_.qy)`fair = 0${rest}`,...shown.length<all?[(0,_14_.qy)`${(0,_14_.U9)(shown.length,"metric")} of ${all} shown`]:
[])}var MAX_ROWS2={comment:20,summary:500};function constraintsSection(result,view){let judged=constraintsOf(result);if(judged.
length===0)return;let summary=(0,_14_.qy)`${(0,_14_.Cr)("Constraints")} — ${inWords3(judged)}`;return wholeOr(view,summary,
()=>(0,_13_.z)({summary,content:(0,_8_.t)({columns:[{title:(0,_14_.qy)`Metric`},{title:(0,_14_.qy)`Value`,align:"right"},
{title:(0,_14_.qy)`Constraint`},{title:(0,_14_.qy)`Kept`}],rows:judged.toSorted((a,b)=>ORDER2.indexOf(a.kept)-ORDER2.indexOf(
b.kept)).slice(0,rowsOf(view,MAX_ROWS2)).map(rowOf)}),open:view.target==="summary"||judged.some(({kept})=>kept==="no")}))}
function constraintsSentence(result){let judged=constraintsOf(result),broken=judged.filter(({kept})=>kept==="no").length;
if(broken!==0)return`${broken} of ${(0,_14_.U9)(judged.length,"constraint")} ${broken===1?"is":"are"} not kept.`}var ORDER2=[
"no","unknown","yes"],SAID={no:"❌ not kept",unknown:"⏭ not judged",yes:"✅ kept"};function constraintsOf({details:found,
diffs}){let metrics=diffs.map(({metric:metric2})=>metric2).filter(({value})=>Number.isFinite(value));return(found?.constraints??
[]).map(constraint=>{let value=(0,_9_.jh)(constraint,metrics)?.value;return value===void 0||!LIMITS.has(constraint.operator)?
{constraint,kept:"unknown"}:{constraint,value,kept:(0,_9_.Qf)(constraint,metrics)===void 0?"yes":"no"}})}var LIMITS=new Map(
[["GreaterThanThreshold","≤"],["GreaterThanOrEqualToThreshold","<"],["LessThanThreshold","≥"],["LessThanOrEqualToThr\
eshold",">"]]);function rowOf({constraint,value,kept}){let{metric:metric2,operator,threshold}=constraint,limit=LIMITS.get(
operator),[shown,beside2]=value===void 0?[]:valueAndLimit(value,threshold);return[(0,_14_.aY)(metric2,64),(0,_14_.qy)`${shown??
"–"}`,(0,_14_.qy)`${limit??(0,_14_.aY)(operator,40)} ${beside2??(0,_14_.tW)(threshold)}`,kept==="no"?(0,_14_.Cr)(SAID.
no):(0,_14_.qy)`${SAID[kept]}`]}function valueAndLimit(value,threshold){let[shown="",together=""]=(0,_14_._M)([value,threshold],
value-threshold),written=(0,_14_.tW)(threshold);return[shown,written.length<together.length?written:together]}function inWords3(judged){
let amount=kept=>judged.filter(one=>one.kept===kept).length;return[...amount("no")>0?[`${amount("no")} not kept`]:[],...amount(
"yes")>0?[`${amount("yes")} kept`]:[],...amount("unknown")>0?[`${amount("unknown")} not judged`]:[]].join(", ")}function areaUnder(points){
let area2=0,before2;for(let point of points)before2!==void 0&&(area2+=(point[0]-before2[0])*(point[1]+before2[1])/2),before2=
point;return Math.abs(area2)}var AS_FAR=1e-12;function compareBias(candidate,baseline){let before2=new Map((baseline??[]).
map(metric2=>[(0,_12_.d5)(metric2),metric2])),now2=new Set(candidate.map(_12_.d5)),removed=candidate.length===0?[]:[...before2].
filter(([key])=>!now2.has(key));return[...candidate.map(metric2=>beside(metric2,before2.get((0,_12_.d5)(metric2)),baseline!==
void 0)),...removed.map(([,{value,...metric2}])=>({...metric2,value:(0,_10_.mU)(void 0,value),verdict:"removed"}))]}function beside(metric2,before2,hasBaseline){
let{value,...rest}=metric2;return{...rest,value:(0,_10_.mU)(value,before2?.value),verdict:verdictOf(metric2,before2,hasBaseline)}}
function verdictOf(metric2,before2,hasBaseline){if(before2===void 0)return hasBaseline?"new":"not-compared";let change2=Math.
abs(metric2.value-metric2.fair)-Math.abs(before2.value-metric2.fair);return Math.abs(change2)<=AS_FAR?"same":change2<0?"\
nearer":"further"}function compareMatrices(now2,before2){let removed=before2?.labels.filter(label2=>!now2.labels.includes(
label2))??[],added=before2===void 0?[]:now2.labels.filter(label2=>!before2.labels.includes(label2)),labels=[...now2.labels,
...removed],isCut=[...now2.labels,...before2?.labels??[]].some(_11_.p);return{labels,cells:labels.map(actual=>labels.map(
predicted=>cell(now2,before2,actual,predicted))),classes:labels.map(label2=>classOf(now2,before2,label2)),added:isCut?[]:
added,removed:isCut?[]:removed}}function cell(now2,before2,actual,predicted){let{value:count2,...others}=(0,_10_.mU)(countOf(
now2,actual,predicted),countOf(before2,actual,predicted));return{...count2===void 0?{}:{count:count2},...others,isCorrect:actual===
predicted}}function countOf(matrix,actual,predicted){let row=matrix?.labels.indexOf(actual)??-1;return matrix?.counts[row]?.[matrix.
labels.indexOf(predicted)]}function classOf(now2,before2,label2){return{label:label2,recall:(0,_10_.mU)(recallOf(now2,label2),
before2&&recallOf(before2,label2)),precision:(0,_10_.mU)(precisionOf(now2,label2),before2&&precisionOf(before2,label2))}}
function recallOf({labels,counts},label2){let index=labels.indexOf(label2);return rate(counts[index]?.[index],sum(counts[index]??
[]))}function precisionOf({labels,counts},label2){let index=labels.indexOf(label2);return rate(counts[index]?.[index],sum(
counts.map(row=>row[index]??0)))}function rate(part,whole){return part===void 0||whole===0?void 0:part/whole}function sum(numbers){
return numbers.reduce((total,one)=>total+one,0)}function compareDetails(candidate,baseline){let matrix=candidate.confusionMatrix&&
compareMatrices(candidate.confusionMatrix,baseline?.confusionMatrix);return{...matrix===void 0?{}:{matrix},curves:candidate.
curves.map(curve=>compareCurve(curve,baseline)),bias:compareBias(candidate.bias,baseline?.bias),attributions:(0,_10_.K5)(
candidate.attributions,baseline?.attributions)}}function compareCurve({kind,points},baseline){let before2=baseline?.curves.
find(curve=>curve.kind===kind);return{kind,area:(0,_10_.mU)(areaUnder(points),before2&&areaUnder(before2.points)),points,
...before2===void 0?{}:{baselinePoints:before2.points}}}var MAX_ROWS3={comment:10,summary:50},MAX_LABELS={comment:3,summary:20},
MAX_NAME4=64;function attributionsSection({attributions},view){let[first]=attributions;if(first===void 0)return;let summary=(0,
_14_.qy)`${(0,_14_.Cr)("Feature attributions")}${mostTelling(first,rowsOf(view,MAX_ROWS3))}`,shown=attributions.slice(0,
MAX_LABELS[view.target]),left=attributions.length-shown.length;return wholeOr(view,summary,()=>(0,_13_.z)({summary,content:(0,
_14_.Bv)(...shown.map(one=>ofLabel(one,{view,isOnly:attributions.length===1})),left>0?(0,_14_.FY)(`${(0,_14_.U9)(left,"m\
ore label")} in the report.`):void 0,(0,_14_.EX)((0,_14_.qy)`share = of the sum of the mean absolute SHAP values`)),open:view.
target==="summary"}))}function mostTelling({features},rows){let[most]=features;if(most?.share.value===void 0)return _14_.
K$;let moved=features.slice(0,rows).filter(({rank:rank3})=>rank3.change!==void 0&&rank3.change!==0).length,words=moved===
0?_14_.K$:(0,_14_.qy)`; ${moved} of the first ${Math.min(rows,features.length)} changed places`;return(0,_14_.qy)` — ${(0,
_14_.aY)(most.feature,MAX_NAME4)} counts most, with ${(0,_14_.T1)(most.share.value)}${words}`}function ofLabel({label:label2,
features,isCut},{view,isOnly}){let present2=features.filter(({presence})=>presence!=="removed"),shown=present2.slice(0,rowsOf(
view,MAX_ROWS3)),removed=isCut?[]:features.filter(({presence})=>presence==="removed");return(0,_14_.Bv)(isOnly||label2===
""?void 0:(0,_14_.FY)((0,_14_.qy)`For ${(0,_14_.aY)(label2,MAX_NAME4)}:`),(0,_8_.t)({columns:[{title:(0,_14_.qy)`Rank`},
{title:(0,_14_.qy)`Feature`},{title:(0,_14_.qy)`Share`,align:"right"}],rows:shown.map(one=>[rank(one),(0,_14_.aY)(one.feature,
MAX_NAME4),share(one)])}),present2.length>shown.length?(0,_14_.FY)(`${(0,_14_.U9)(present2.length-shown.length,"more fea\
ture")}.`):void 0,removed.length>0?(0,_14_.FY)((0,_14_.qy)`No longer used: ${names(removed)}.`):void 0)}function rank({rank:{
value,baseline,change:change2},presence}){return presence==="new"?(0,_14_.qy)`${value??""} 🆕`:change2===void 0||change2===
0?(0,_14_.qy)`${value??""}`:(0,_14_.qy)`${value??""} (was ${baseline??""})`}function share({share:{value,change:change2}}){
if(value===void 0)return(0,_14_.qy)`–`;let points=change2===void 0?"":(0,_14_.Xf)(change2);return(0,_14_.qy)`${(0,_14_.
Cr)((0,_14_.T1)(value))}${points===""?"":` (${points})`}`}function names(features){let shown=features.slice(0,MAX_ROWS3.
comment).map(({feature})=>(0,_14_.aY)(feature,MAX_NAME4)),left=features.length-shown.length;return(0,_14_.qy)`${(0,_14_.
fj)(shown,", ")}${left>0?` and ${left} more`:""}`}var WORDS2={roc:{name:"ROC",title:"ROC curve",x:"false positive rate",
y:"true positive rate"},"precision-recall":{name:"precision-recall",title:"Precision-recall curve",x:"recall",y:"precisi\
on"}};function curvesSection({curves},result,view){if(curves.length===0)return;let summary=(0,_14_.qy)`${(0,_14_.Cr)("Cu\
rves")} — ${(0,_14_.fj)(curves.map(area),", ")}`;return view.detail.evidence==="short"?(0,_14_.qy)`<p>${summary}</p>`:
wholeOr(view,summary,()=>{let charts=curves.map(curve=>chart(curve,result));return charts.every(one=>one===void 0)?(0,_14_.
qy)`<p>${summary}</p>`:(0,_13_.z)({summary,content:(0,_14_.Bv)(...charts),open:view.target==="summary"})})}function area({
kind,area:{value=0,baseline}}){let name=`area under ${WORDS2[kind].name}`;if(baseline===void 0)return(0,_14_.qy)`${name} ${(0,
_14_._M)([value]).at(-1)??""}`;let change2=value-baseline,said=(0,_14_._M)([baseline,value],change2).at(-1)??"";return(0,
_14_.qy)`${name} ${said} (${(0,_14_.eD)(change2,[baseline,value])})`}function chart({kind,points,baselinePoints},result){
let{title,x,y}=WORDS2[kind],isCompared=baselinePoints!==void 0;return(0,_7_.A)({title:isCompared?`${title} (blue ${candidateLabel(
result)}, orange ${baselineLabel(result)})`:title,xTitle:x,yTitle:y,lines:isCompared?[baselinePoints,points]:[points]})}
function baselineLabel({baseline}){return baseline.kind==="version"?`v${baseline.version}`:"baseline"}var OPEN_UP_TO2=4,
MAX_LABELS2=10,MAX_LABELS_SUMMARY=21,BESIDE_UP_TO=5,MAX_CONFUSIONS=10,MAX_LABEL=40,MAX_HEAD=12;function matrixSection({matrix},result,view){
if(matrix===void 0)return;let summary=(0,_14_.qy)`${(0,_14_.Cr)("Confusion matrix")}${lowestRecall(matrix.classes)}`,isSummary=view.
target==="summary",fits=matrix.labels.length<=(isSummary&&view.detail.evidence==="all"?MAX_LABELS_SUMMARY:MAX_LABELS2);return wholeOr(
view,summary,()=>(0,_13_.z)({summary,content:fits?(0,_14_.Bv)(wholeTable(matrix),footnote3(matrix,result)):confusions(matrix,
result),open:isSummary||matrix.labels.length<=OPEN_UP_TO2}))}function lowestRecall(classes){let[lowest]=byRecall(classes);
return lowest===void 0?_14_.K$:(0,_14_.qy)` — lowest recall: ${label(lowest.label)} ${rate2(lowest.recall)}`}function byRecall(classes){
return classes.filter(({recall})=>recall.value!==void 0).toSorted((a,b)=>(a.recall.value??0)-(b.recall.value??0))}function wholeTable({
labels,cells,classes}){let isNumbered=labels.length>OPEN_UP_TO2&&labels.some(name=>name.length>MAX_HEAD),separator=labels.
length<=BESIDE_UP_TO?" ":"<br>",numbered=index=>isNumbered?(0,_14_.qy)`${index+1} · `:_14_.K$;return(0,_8_.t)({columns:[
{title:(0,_14_.qy)`Actual ↓ predicted →`},...labels.map((name,index)=>({title:isNumbered?(0,_14_.qy)`${index+1}`:label(
name),align:"right"})),{title:(0,_14_.qy)`Recall`,align:"right"}],rows:[...labels.map((name,index)=>[(0,_14_.qy)`${numbered(
index)}${label(name)}`,...labels.map((_,column)=>cell2(cells[index]?.[column],separator)),rate2(classes[index]?.recall??
{},separator)]),...labels.length>BESIDE_UP_TO?[]:[[(0,_14_.qy)`<i>Precision</i>`,...classes.map(({precision})=>rate2(precision)),
_14_.K$]]]})}function cell2(of,separator){if(of?.count===void 0)return(0,_14_.qy)`–`;let amount=(0,_14_.qy)`${(0,_14_.
ZV)(of.count)}`,change2=of.change===void 0?"":(0,_14_.jR)(of.change);return(0,_14_.fj)([of.isCorrect?(0,_14_.Cr)(amount):
amount,...change2===""?[]:[`(${change2})`]],separator)}function rate2({value,change:change2},separator=" "){if(value===void 0)
return(0,_14_.qy)`–`;let moved=change2===void 0?"":(0,_14_.Xf)(change2);return(0,_14_.fj)([(0,_14_.T1)(value),...moved===
""?[]:[`(${moved})`]],separator)}function footnote3(matrix,{baseline}){return baseline.kind!=="version"?(0,_14_.EX)((0,_14_.
qy)`${(0,_14_.Cr)("bold")} = predicted right`):(0,_14_.EX)((0,_14_.qy)`${(0,_14_.Cr)("bold")} = predicted right`,...against(
matrix,baseline.version))}function against({cells,added,removed},version){let all=cells.flat();if(all.every(one=>one.baseline===
void 0))return[(0,_14_.qy)`version ${version} has no matrix on record`];let sum2=amounts=>amounts.reduce((a,b)=>a+(b??0),
0),[now2,before2]=[sum2(all.map(one=>one.count)),sum2(all.map(one=>one.baseline))];return[(0,_14_.qy)`(±n) = against version ${version}`,
...now2===before2?[]:[(0,_14_.qy)`evaluated on ${(0,_14_.ZV)(now2)} examples, version ${version} on ${(0,_14_.ZV)(before2)}`],
...named("new",added),...named("no longer there",removed)]}function named(what,labels){if(labels.length===0)return[];let shown=labels.
slice(0,MAX_CONFUSIONS).map(label),more=labels.length>shown.length?(0,_14_.qy)` and ${labels.length-shown.length} more`:
_14_.K$;return[(0,_14_.qy)`${what}: ${(0,_14_.fj)(shown,", ")}${more}`]}function confusions(matrix,{baseline}){let{labels,
cells,classes}=matrix,wrong=labels.flatMap((actual,row)=>labels.flatMap((predicted,column)=>{let one=cells[row]?.[column];
return one?.count===void 0||one.count===0||one.isCorrect?[]:[{actual,predicted,one}]})),worst=wrong.toSorted((a,b)=>(b.one.
count??0)-(a.one.count??0)).slice(0,MAX_CONFUSIONS),found=byRecall(classes).slice(0,MAX_CONFUSIONS/2).map(({label:name,recall})=>(0,
_14_.qy)`${label(name)} ${rate2(recall)}`);return(0,_14_.Bv)((0,_14_.FY)((0,_14_.qy)`The worst of ${(0,_14_.U9)(wrong.length,
"confusion")} among ${(0,_14_.U9)(labels.length,"label")}:`),(0,_8_.t)({columns:[{title:(0,_14_.qy)`Actual`},{title:(0,_14_.
qy)`Predicted`},{title:(0,_14_.qy)`Times`,align:"right"}],rows:worst.map(({actual,predicted,one})=>[label(actual),label(
predicted),cell2(one," ")])}),(0,_14_.FY)((0,_14_.qy)`Lowest recall: ${(0,_14_.fj)(found,", ")}.`),baseline.kind==="vers\
ion"?(0,_14_.EX)(...against(matrix,baseline.version)):void 0)}function label(name){return(0,_14_.aY)(name,MAX_LABEL)}function evidenceSections(result,view){
let comparison=comparisonOf(result);return comparison===void 0||view.detail.evidence==="none"?[]:[matrixSection(comparison,
result,view),biasSection(comparison,result,view),constraintsSection(result,view),attributionsSection(comparison,view),curvesSection(
comparison,result,view)]}function comparisonOf(result){let{details:details2,baseline}=result;if(details2===void 0)return;
let known=COMPARED.get(result);if(known!==void 0)return known;let comparison=compareDetails(details2,baseline.kind==="ve\
rsion"?baseline.details:void 0);return COMPARED.set(result,comparison),comparison}var COMPARED=new WeakMap;function firstSentence(result){
let primary=primaryOf(result);if(primary!==void 0)return(0,_14_.FY)((0,_14_.Cr)(primarySentence(primary,result)),gatesSentence(
result),...worstNews(primary,result),...worseBesides(result))}function worseBesides(result){let comparison=comparisonOf(
result);return[comparison===void 0?void 0:biasSentence(comparison),constraintsSentence(result)].filter(sentence=>sentence!==
void 0)}function primaryInShort(diff,{baseline}){let name=(0,_14_.aY)(diff.metric.name,64);if(baseline.kind!=="version")
return(0,_14_.qy)`${name} is ${withUnit((0,_14_.ZV)(diff.metric.value),diff.metric.unit)}`;let than=`version ${baseline.
version}`;switch(diff.verdict){case"better":case"worse":case"changed":return(0,_14_.qy)`${name} is ${changeInShort(diff)} than ${diff.
verdict==="changed"?"in ":""}${than}`;case"same":return(0,_14_.qy)`${name} is the same as in ${than}`;case"within-noise":
return(0,_14_.qy)`${name} is within noise of ${than}`;case"new":return(0,_14_.qy)`${name} is new beside ${than}`;case"no\
t-comparable":return(0,_14_.qy)`${name} cannot be compared with ${than}`}}function primarySentence(primary,result){let{baseline,
file}=result,short=primaryInShort(primary,result);if(baseline.kind!=="version")return(0,_14_.qy)`${short}.`;let wanted=file.
manifest.metrics?.baseline;return(0,_14_.qy)`${short}, ${wanted===void 0||wanted==="latest_approved"?"the latest approve\
d one":"the one the manifest names"}.`}function worstNews(primary,{diffs}){let worse=diffs.filter(diff=>diff!==primary&&
diff.verdict==="worse"&&!isInAlert(diff)).toSorted((a,b)=>Math.abs(b.changeInPercent??0)-Math.abs(a.changeInPercent??0)),
[worst,...others]=worse;if(worst===void 0)return[];let more=others.length>0?` ${(0,_14_.U9)(others.length,"more metric")}\
 ${others.length===1?"is":"are"} worse.`:"";return[(0,_14_.qy)`${(0,_14_.aY)(worst.metric.name,64)} is ${changeInShort(worst)}${gateOf(
worst)}.${more}`]}function isInAlert({gates}){return gates.some(gate=>gate.outcome==="failed")}function gateOf({gates}){
return gates.filter(gate=>gate.outcome!=="skipped").length===0?"":", inside its gate"}function rejection({version,by,reason}){
let who=by===void 0?_14_.K$:(0,_14_.qy)` by ${(0,_14_.aY)(by,120)}`,why=reason===void 0?_14_.K$:(0,_14_.qy)` The reason given: <i>${(0,
_14_.Qq)(reason,500)}</i>`;return(0,_14_.qy)`${(0,_14_.Cr)((0,_14_.qy)`Version ${version.version} holds the same model and was rejected${who}.`)}${why}`}
var MAX_LISTED=5;function alerts(result,view,place){let found=[gateTrouble,outcomeTrouble,loosenedTrouble,baselineTrouble].
flatMap(find=>find(result,view)??[]);return(0,_14_.Bv)(...found.map(({kind,lead,rest=_14_.K$})=>place==="top"?(0,_8_.x)(
kind,(0,_14_.Bv)((0,_14_.FY)(lead),rest)):(0,_14_.Bv)((0,_14_.FY)((0,_14_.qy)`${SIGNS[kind]} ${lead}`),rest)))}var SIGNS={
NOTE:"ℹ️",WARNING:"⚠️",CAUTION:"⛔"};function gateTrouble(result,view){let failed=failedGates(result),warned=warningGates(
result),all=[...failed,...warned];if(all.length===0||result.outcome.kind==="failed"&&result.baseline.kind==="unreadable")
return;let lines=all.slice(0,MAX_LISTED).map(gate=>(0,_14_.qy)`${(0,_14_.Cr)(failureSentence(gate,result))} ${placeLink(
gate.gate.at,view)}`),more=all.length>lines.length?[(0,_14_.qy)`${all.length-lines.length} more in the table.`]:[];return{
kind:failed.length>0?"CAUTION":"WARNING",lead:(0,_14_.fj)([...lines,...more],"<br>"),rest:(0,_14_.FY)(failed.length>0?afterFailure(
result):"This only warns.")}}function afterFailure({outcome,baseline}){if(baseline.kind==="unreadable"&&outcome.kind==="\
gate-failed")return(0,_14_.qy)`Nothing was registered. Give the permission that is missing, or let the gate be an absolute one.`;
switch(outcome.kind){case"registered":return(0,_14_.qy)`It was registered nevertheless, because the workflow says ${(0,_14_.
aY)("on-gate-failure: register")}. The version records this.`;case"reused":return(0,_14_.qy)`Version ${outcome.version.version} holds the same model already.`;case"\
gate-failed":case"offline":case"planned":return(0,_14_.qy)`Nothing was registered. Improve the model, or change the gate and have the change reviewed.`;case"\
failed":case"rejected":case"superseded":return(0,_14_.qy)`Improve the model, or change the gate and have the change reviewed.`}}
function outcomeTrouble({outcome},view){switch(outcome.kind){case"failed":return{kind:"CAUTION",lead:(0,_14_.qy)`<b>What happened:</b> ${(0,
_14_.aY)(outcome.error.code)}`,rest:whatHappened(outcome.error,view)};case"rejected":return{kind:"CAUTION",lead:rejection(
outcome),rest:(0,_14_.FY)("Nothing was registered. A changed model is a new candidate.")};case"offline":return{kind:"NOT\
E",lead:(0,_14_.qy)`${(0,_14_.Cr)(_5_.rr[outcome.because])} ${CHECKED_OFFLINE}`};case"registered":case"reused":return outcome.
duplicate===void 0?void 0:{kind:"WARNING",lead:(0,_14_.Cr)(`A run beside this one registered the same model a second tim\
e, as version ${outcome.duplicate.version}.`),rest:(0,_14_.FY)(`Judge version ${outcome.version.version} and reject the \
other one:`,(0,_14_.aY)(outcome.duplicate.arn))};case"gate-failed":case"superseded":case"planned":return}}var CHECKED_OFFLINE="\
The manifest, the metrics and the absolute gates were checked; nothing was compared or registered.";function loosenedTrouble({
loosenedGates},view){if(loosenedGates.length===0)return;let title=loosenedGates.length===1?"a gate":`${loosenedGates.length}\
 gates`,lines=loosenedGates.slice(0,MAX_LISTED).map(gate=>loosenedLine(gate,view)),more=loosenedGates.length>lines.length?
[(0,_14_.qy)`and ${(0,_14_.U9)(loosenedGates.length-lines.length,"more gate")}`]:[];return{kind:"WARNING",lead:(0,_14_.fj)(
[(0,_14_.Cr)(`This pull request loosens ${title}:`),...lines,...more],"<br>"),rest:(0,_14_.FY)("The stricter one of the \
base branch and of this pull request counts.")}}function loosenedLine({metric:metric2,what,before:before2,after,at},view){
let name=what==="metric"?metric2:`${metric2}.${what}`;return(0,_14_.qy)`${(0,_14_.aY)(name,100)} ${(0,_14_.aY)(before2,60)} → ${(0,
_14_.aY)(after,60)} ${placeLink(at,view)}`}function baselineTrouble({baseline,outcome},{detail}){switch(baseline.kind){case"\
unreadable":return outcome.kind==="failed"?void 0:{kind:"WARNING",lead:(0,_14_.Cr)("The registry could not be read, so n\
othing says whether this model is better."),rest:(0,_14_.h1)((0,_14_.ml)(baseline.reason,detail.maxMessage))};case"first":
return outcome.kind==="failed"||outcome.kind==="superseded"?void 0:{kind:"NOTE",lead:(0,_14_.qy)`${(0,_14_.Cr)(baseline.
hasUnapproved?ONLY_UNAPPROVED:FIRST)} Relative gates are skipped.`};case"version":case"not-wanted":case"offline":return}}
var FIRST="This is the first version in the group, so there is nothing to compare it with.",ONLY_UNAPPROVED="No version \
of this group is approved yet, so there is nothing to compare this one with.";var OPEN_UP_TO3=12;function changesSection({
specificationChanges:changes,baseline},{detail,target}){if(changes===void 0||baseline.kind!=="version")return;if(changes.
length===0)return(0,_14_.FY)(`The specification is the same as that of version ${baseline.version}.`);let summary=(0,_14_.
qy)`${(0,_14_.Cr)(`What changes against version ${baseline.version}`)} — ${countsOf(changes)}`;if(detail.changes==="co\
unts")return(0,_14_.qy)`<p>${summary}</p>`;let shown=changes.filter(change2=>!isOnlyContent(change2,changes));return shown.
length===0?(0,_14_.FY)(summary):(0,_13_.z)({summary,content:(0,_6_.dO)(shown),open:target==="summary"||(0,_6_.Ow)(shown).
length<=OPEN_UP_TO3})}function isOnlyContent(change2,all){let{section:section2,key,before:before2,after}=change2;if(!REPORTS.
has(section2)||before2===void 0||after===void 0)return false;let place=DIGEST.test(key)?all.find(other=>other.section===
section2&&other.key===key.replace(DIGEST,"")):change2;return place?.before===void 0||place.after===void 0?false:withoutDigest(
place.before)===withoutDigest(place.after)}var DIGEST=/\.digest$/;function withoutDigest(uri){return uri.replace(/\/[0-9a-f]{64}\//,
"/")}function countsOf(changes){let things=changes.map(thingOf);return[...new Set(things.map(({name})=>name))].map(name=>{
let amount=new Set(things.filter(thing=>thing.name===name).map(({id})=>id)).size;return(0,_14_.U9)(amount,name,PLURALS.get(
name)??`${name}s`)}).join(", ")}var PLURALS=new Map([["metadata entry","metadata entries"],["other entry","other entries"]]);
function thingOf(change2){let{section:section2,key,before:before2,after}=change2,additional=/^additional_specifications\[.*?\](?=\.|$)/.
exec(section2)?.[0];if(additional!==void 0)return{name:"additional specification",id:additional};let[first=""]=REPORTS.has(
section2)?[key.replace(/\.(?:digest|content_type)$/,"")]:key.split("."),named2=key.startsWith("environment.")?key:first;
return{name:nameOf(section2,named2),id:JSON.stringify([section2,named2===""?before2??after:named2])}}var REPORTS=new Set(
["reports","drift_baselines"]);function nameOf(section2,key){return section2.startsWith("containers")?key.startsWith("en\
vironment.")?"environment variable":BY_KEY.get(key.replace(/\[.*/,""))??"container setting":BY_SECTION.get(section2)??"o\
ther entry"}var BY_KEY=new Map([["image","image"],["model_data","artifact"],["model_data_source","artifact"],["additiona\
l_model_data","artifact"]]),BY_SECTION=new Map([["description","description"],["domain","domain"],["task","task"],["sour\
ce_uri","source URI"],["realtime_instance_types","instance type"],["transform_instance_types","instance type"],["content\
_types","content type"],["response_types","response type"],["sample_payload","sample payload"],["hyper_parameters","hype\
r-parameter"],["reports","report"],["drift_baselines","drift baseline"],["metadata","metadata entry"]]);function modelCardSection({
card},{detail,target,context}){if(!(card===void 0||detail.maxCard===0))return(0,_5_.UO)(card,{limit:detail.maxCard,open:target===
"summary",rest:target==="comment"?(0,_14_.qy)`The ${runLink("job summary",context)??"job summary"} has the whole card.`:
(0,_14_.qy)`SageMaker Studio shows the whole card.`})}function cardChecks({card,file}){return card===void 0||file.manifest.
model_card===void 0||(0,_5_.f_)(card.content)!==void 0?[]:[{level:"notice",title:"Model card",detail:"No risk rating is \
given (intended_uses.risk_rating)."}]}var TRAINING_JOB=/^arn:aws:sagemaker:([a-z]{2}(?:-[a-z]+)+-\d):\d{12}:training-job\/([a-zA-Z0-9](?:-*[a-zA-Z0-9]){0,62})$/;
function trainingJobLink(arn2){let[,region,name]=TRAINING_JOB.exec(arn2)??[];if(region===void 0||name===void 0)return(0,
_14_.aY)(arn2);let url=`https://${region}.console.aws.amazon.com/sagemaker/home?region=${region}#/jobs/${name}`;return(0,
_14_.qy)`<a href="${new _14_.VK(url)}">${(0,_14_.aY)(name)}</a>`}var MAX_ROWS4={comment:20,summary:200},SHOWN_DIGITS=12;
function originSection(result,view){let rows=[...sourceRows(result),...imageRows(result),...specificationRows(result),...reportRows(
result)];if(rows.length===0)return;let shown=rows.slice(0,MAX_ROWS4[view.target]),left=rows.length-shown.length;return(0,
_13_.z)({summary:(0,_14_.qy)`${(0,_14_.Cr)("Where it comes from")} — ${inWords4(rows)}`,content:(0,_14_.Bv)((0,_5_.p_)(
shown.map(({what,kind,value})=>(0,_14_.qy)`${kind==="report"?(0,_14_.aY)(what,80):(0,_14_.Cr)(what)}: ${value}`)),left>0?
(0,_14_.FY)(`${(0,_14_.U9)(left,"more line")}.`):void 0),open:view.target==="summary"})}function inWords4(rows){let amount=kind=>rows.
filter(row=>row.kind===kind).length,counted=[...amount("image")>0?[(0,_14_.U9)(amount("image"),"image")]:[],...amount("s\
pecification")>0?[(0,_14_.U9)(amount("specification"),"additional specification")]:[],...amount("report")>0?[(0,_14_.U9)(
amount("report"),"report")]:[]];return[...rows.filter(({kind})=>kind==="source").map(({what})=>what.replace(/^./,first=>first.
toLowerCase())),...counted].join(", ")}function sourceRows({file,resolved}){let{source,source_uri:uri}=resolved?.manifest??
file.manifest,row=(what,value)=>({what,kind:"source",value}),job=resolved?.training?.arn,name=source?.training_job;return[
...job!==void 0?[row("Training job",trainingJobLink(job))]:name!==void 0?[row("Training job",(0,_14_.aY)(name,63))]:[],...source?.
pipeline_execution===void 0?[]:[row("Pipeline execution",(0,_14_.aY)(source.pipeline_execution))],...source?.project===void 0?
[]:[row("Project",(0,_14_.aY)(source.project,100))],...uri===void 0?[]:[row("Source URI",(0,_14_.aY)(uri))]]}function imageRows({
resolved}){return[...resolved?.imageDigests??[]].map(([image,digest])=>({what:"Image",kind:"image",value:(0,_14_.qy)`${(0,
_14_.aY)(image)} → ${(0,_14_.aY)(shortDigest(digest))}`}))}function specificationRows({file,resolved}){let{additional_specifications:more=[]}=resolved?.
manifest??file.manifest;return more.map(({name,containers})=>({what:"Additional specification",kind:"specification",value:(0,
_14_.qy)`${(0,_14_.aY)(name,63)}, ${(0,_14_.U9)(containers.length,"container")}`}))}function reportRows({resolved,outcome}){
return[...resolved?.reports??[]].map(([key,{s3Uri,digest,bytes}])=>({what:key,kind:"report",value:(0,_14_.fj)([(0,_14_.aY)(
s3Uri,400),...digest===void 0||isInPlace(digest,s3Uri)?[]:[(0,_14_.aY)(shortDigest(digest))],...bytes===void 0?[]:[UPLOADED.
has(outcome.kind)?"from the repository":"from the repository, not uploaded"]]," · ")}))}var UPLOADED=new Set(["register\
ed","reused"]);function isInPlace(digest,s3Uri){let[,digits]=SHA256.exec(digest)??[];return digits!==void 0&&s3Uri.includes(
`/${digits}/`)}var SHA256=/^sha256:([0-9a-f]{64})$/;function shortDigest(digest){let[,digits]=SHA256.exec(digest)??[];return digits===
void 0?digest:`sha256:${digits.slice(0,SHOWN_DIGITS)}…`}function foldedSections(result,view){return view.detail.foldedSections?
[trend(result,view),trends(result,view),modelCardSection(result,view),originSection(result,view),commands(result),(0,_6_.
dY)(result.file.overrides),(0,_6_.N$)([...result.checks,...cardChecks(result)]),request(result,view)]:[]}function trend(result,{
target}){let primary=primaryOf(result);if(primary===void 0||primary.history.length<2)return;let values=course(primary),gate=absoluteGate(
primary),chart2=(0,_7_.T)({name:primary.metric.name,note:`${better(primary)}${gate===void 0?"":` (red: gate ${(0,_14_.tW)(
gate)})`}`,labels:[...primary.history.map(({version})=>`v${version}`),candidateLabel(result)].slice(-values.length),values,
...gate===void 0?{}:{limit:gate}});if(chart2===void 0)return;let summary=(0,_14_.qy)`<b>Trend of ${(0,_14_.aY)(primary.metric.
name,64)}</b> over the last ${values.length} versions`;return(0,_13_.z)({summary,content:chart2,open:target==="summary"})}
function trends(result,view){let shown=shownMetrics(result,view);if(!(showsTrend(shown)||shown.every(diff=>diff.history.
length===0)))return(0,_13_.z)({summary:(0,_14_.Cr)("Trends of all metrics"),content:trendsTable(shown),open:view.target===
"summary"})}function commands(result){let{outcome}=result;if(!isPending(result)||outcome.kind!=="registered"&&outcome.kind!==
"reused")return;let region=VERSION_ARN.exec(outcome.version.arn)?.[1];if(region===void 0)return;let command=status=>[`aw\
s sagemaker update-model-package --region ${region} \\`,`  --model-package-arn ${outcome.version.arn} \\`,`  --model-app\
roval-status ${status}`].join(`
`);return(0,_13_.z)({summary:(0,_14_.Cr)("Approve or reject on the command line"),content:(0,_14_.EU)("bash",`${command(
"Approved")}

${command("Rejected")} --approval-description 'why'`),open:false})}var VERSION_ARN=/^arn:aws[a-z-]*:sagemaker:([a-z]{2}(?:-[a-z]+)+-\d):\d{12}:model-package\/[A-Za-z0-9-]{1,63}\/\d+$/;
function request({outcome},{target}){if(outcome.kind==="planned")return(0,_6_.TN)({action:"sagemaker:CreateModelPackage",
input:outcome.request,open:target==="summary"})}function absoluteGate({gates,metric:metric2}){let wanted=metric2.goal===
"maximize"?"min":"max";return gates.flatMap(({gate})=>gate.kind===wanted?[gate.limit]:[])[0]}function better({metric:metric2}){
return metric2.goal===void 0?"the last versions":metric2.goal==="minimize"?"lower is better":"higher is better"}function modelBody(result,view,place){
return needsOneLine(result)?unchanged(result,view):(0,_14_.Bv)(place==="top"?rail(result):void 0,result.baseline.kind===
"version"?firstSentence(result):void 0,alerts(result,view,place),superseded(result),result.baseline.kind==="version"?void 0:
firstSentence(result),metricsTable(result,view),arn(result),links(result,view),next(result),result.outcome.kind==="super\
seded"?void 0:changesSection(result,view),...evidenceSections(result,view),...foldedSections(result,view))}function unchanged({
outcome},{context}){if(outcome.kind!=="reused")return(0,_14_.Bv)();let{version}=outcome;return(0,_14_.Bv)((0,_14_.FY)((0,
_14_.qy)`Commit ${commitLink(context)} gives the same specification, artifacts and metrics as version ${version.version} (${(0,
_14_.aY)(version.approvalStatus,40)}), so no new version was registered.`),(0,_14_.EU)("text",version.arn))}function superseded({
outcome}){if(outcome.kind==="superseded")return(0,_14_.FY)((0,_14_.qy)`The head of the pull request is ${(0,_14_.aY)(outcome.
headSha.slice(0,7))} now; this run is about an older commit and changed nothing.`)}function arn({outcome}){return"versio\
n"in outcome?(0,_14_.EU)("text",outcome.version.arn):void 0}function links({file},view){let run=runLink("Workflow run",view.
context);return(0,_14_.FY)((0,_14_.fj)([fileLink(file.path,(0,_14_.aY)(file.path,200),view),...run===void 0?[]:[run]]," \
· "))}function next(result){let{outcome}=result;switch(outcome.kind){case"registered":case"reused":return isPending(result)?
(0,_14_.FY)((0,_14_.Cr)("Next:"),(0,_14_.qy)`approve or reject version ${outcome.version.version} in SageMaker Studio, with the command below, or by a job with ${(0,
_14_.aY)("mode: approve")} and ${(0,_14_.aY)(`model: ${outcome.version.group}@v${outcome.version.version}`,100)}.`):void 0;case"\
planned":return(0,_14_.FY)((0,_14_.Cr)("Next:"),(0,_14_.qy)`run it without ${(0,_14_.aY)("dry-run")} to send the request below.`);default:
return}}var TROUBLE_FIRST=["❌","❓","⛔","⚠️"];function severalBody(results,view){let sorted=results.toSorted((a,b)=>rank2(
a)-rank2(b)),shown=sorted.slice(0,view.detail.maxModels),left=sorted.length-shown.length;return(0,_14_.Bv)((0,_8_.t)({columns:[
{title:(0,_14_.qy)`Model`},{title:(0,_14_.qy)`Version`},{title:(0,_14_.qy)`Primary metric`},{title:(0,_14_.qy)`Change`},
{title:(0,_14_.qy)`Gates`},{title:(0,_14_.qy)`Last 8`}],rows:shown.map(result=>rowOf2(result,view))}),left>0?(0,_14_.FY)(
`${(0,_14_.U9)(left,"more model")} in the job summary.`):void 0,...view.detail.modelSections?shown.filter(result=>!needsOneLine(
result)).map(result=>section(result,view)):[])}function inShort(result){let{outcome}=result,[failed]=failedGates(result);
if(failed!==void 0)return failureSentence(failed,result);let primary=primaryOf(result),metric2=primary===void 0?_14_.K$:
(0,_14_.qy)`, ${primaryInShort(primary,result)}`;switch(outcome.kind){case"registered":case"reused":return(0,_14_.qy)`version ${outcome.
version.version}${metric2}`;case"failed":return(0,_14_.qy)`${outcome.error.code}`;case"rejected":return(0,_14_.qy)`rejected before, as version ${outcome.
version.version}`;case"superseded":return(0,_14_.qy)`the pull request has a newer commit`;case"planned":return(0,_14_.qy)`dry run${metric2}`;case"\
offline":return(0,_14_.qy)`checked offline${metric2}`;case"gate-failed":return(0,_14_.qy)`a gate failed`}}function section(result,view){
return(0,_13_.z)({summary:(0,_14_.qy)`${iconOf(result)} ${(0,_14_.Cr)(groupName(result))} — ${inShort(result)}`,content:modelBody(
result,view,"folded"),open:view.target==="summary"})}function rowOf2(result,view){let primary=isUnchanged(result)&&result.
diffs.length===0?void 0:primaryOf(result),name=fileLink(result.file.path,groupName(result),view);return[(0,_14_.qy)`${iconOf(
result)} ${name}`,versionCell(result),primary===void 0?(0,_14_.qy)`–`:(0,_14_.qy)`${nameWithArrow(primary)} ${(0,_14_.
Cr)(withUnit((0,_14_.ZV)(primary.metric.value),primary.metric.unit))}`,primary===void 0?(0,_14_.qy)`–`:(0,_14_.qy)`${changeInFewWords(
primary)}`,gatesCell(result),primary===void 0?_14_.K$:(0,_4_.K)(course(primary))]}function versionCell(result){let{outcome}=result;
if(outcome.kind!=="registered"&&outcome.kind!=="reused")return(0,_14_.qy)`–`;let name=(0,_14_.aY)(`v${outcome.version.
version}`);return isPending(result)?(0,_14_.qy)`${name} ⏳`:outcome.kind==="reused"?(0,_14_.qy)`${name} kept`:name}function gatesCell({
gates}){let judged=gates.filter(gate=>gate.outcome!=="skipped");if(judged.length===0)return(0,_14_.qy)`–`;let passed=judged.
filter(gate=>gate.outcome==="passed").length,stopped=judged.some(gate=>gate.outcome==="failed"&&gate.gate.level==="error");
return(0,_14_.qy)`${stopped?"❌":passed===judged.length?"✅":"⚠️"} ${passed} of ${judged.length}`}function rank2(result){
let trouble=TROUBLE_FIRST.indexOf(iconOf(result));return trouble>=0?trouble:isUnchanged(result)?TROUBLE_FIRST.length+1:TROUBLE_FIRST.
length}function worthCommenting(results,existingBody){let told=results.filter(({outcome})=>outcome.kind!=="superseded"&&
outcome.kind!=="offline");return told.length===0?false:told.some(({outcome})=>outcome.kind!=="reused")?true:existingBody===
void 0?told.some(result=>isPending(result)||result.loosenedGates.length>0):!existingBody.includes(stateLine(results))}function stateLine(results){
let state=results.map(({file,outcome,candidateDigest,loosenedGates})=>{let loosened=loosenedGates.map(({metric:metric2,what,
before:before2,after})=>[metric2,what,before2,after]);return outcome.kind==="registered"||outcome.kind==="reused"?[file.
path,outcome.version.arn,outcome.version.approvalStatus,candidateDigest,...loosened]:[file.path,outcome.kind,candidateDigest,
...loosened]});return`<!-- state ${(0,_16_.createHash)("sha256").update(JSON.stringify(state)).digest("hex").slice(0,32)}\
 -->`}var MAX_COMMENT_BYTES=6e4,MAX_SUMMARY_BYTES=1e6;function renderComment({results,context,marker:firstLine}){let render=detail=>`${firstLine}\

${stateLine(results)}
${page(results,{context,detail,target:"comment"})}`;return(0,_14_.t6)({steps:ladderFor(results.length),render,limitInBytes:MAX_COMMENT_BYTES})}
function renderSummary({results,context}){let render=detail=>page(results,{context,detail,target:"summary"});return(0,_14_.
t6)({steps:ladderFor(results.length),render,limitInBytes:MAX_SUMMARY_BYTES})}function page(results,view){let[only,...others]=results,
title=only!==void 0&&others.length===0?heading(only):headingOfSeveral(results),body=only!==void 0&&others.length===0?modelBody(
only,view,"top"):severalBody(results,view);return`${(0,_14_.Bv)(title,shortened(results,view),body,provenance(results,view)).
source}
`}function shortened(results,view){if(isEverything(view.detail))return;let all=results.flatMap(({diffs})=>diffs).length,
shown=results.slice(0,view.detail.modelSections||results.length===1?void 0:0).flatMap(result=>shownMetrics(result,view)).
length,left=[...all>shown?[`${(0,_14_.U9)(all-shown,"metric")} of ${all}`]:[],...view.detail.changes==="counts"?["the li\
nes of the specification diff"]:[],...evidenceLeftOut(results,view),...view.detail.foldedSections?[]:["the folded sectio\
ns"],...results.length>view.detail.maxModels?[(0,_14_.U9)(results.length-view.detail.maxModels,"model")]:[]];if(left.length===
0)return;let rest=view.target==="comment"?(0,_14_.qy)`The ${runLink("job summary",view.context)??"job summary"} has more.`:
(0,_14_.qy)`The output <code>report-path</code> names a file that has it all.`;return(0,_8_.x)("NOTE",(0,_14_.FY)((0,_14_.
Cr)("Shortened to fit GitHub’s limit."),`Left out: ${left.join(", ")}.`,rest))}function evidenceLeftOut(results,{detail}){
return detail.evidence==="all"||results.every(({details:details2})=>details2===void 0)?[]:[`${detail.evidence==="short"?
"parts of ":""}what reports say beside metrics`]}}),6203:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Q:()=>commentMarker,_:()=>MARKER_START});var _18_=__webpack_require__(7598);var _19_=__webpack_require__.
n(_18_);var MAX_KEY=200,MARKER_START="<!-- sagemaker-model-registry:v1";function commentMarker(key){return`${MARKER_START}\
 ${encodeKey(key)} -->`}function encodeKey(key){let encoded=[...key].map((character,index,all)=>isPlain(character,all[index+
1])?character:percent(character)).join("");return encoded.length<=MAX_KEY?encoded:`${encoded.slice(0,MAX_KEY).replace(/[%-][^%]?$/,
"")}~${(0,_18_.createHash)("sha256").update(key).digest("hex")}`}function isPlain(character,next){return/[A-Za-z0-9._/@]/.
test(character)||character==="-"&&next!==void 0&&/[A-Za-z0-9]/.test(next)}function percent(character){return[...new TextEncoder().
encode(character)].map(byte=>`%${byte.toString(16).toUpperCase().padStart(2,"0")}`).join("")}}),4068:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{UO:()=>cardSection,f_:()=>riskRating,p_:()=>list,rr:()=>WHY_OFFLINE});var _20_=__webpack_require__(
5807);var _21_=__webpack_require__(3345);var WHY_OFFLINE={fork:"This pull request comes from a fork, to which GitHub giv\
es no AWS credentials.",dependabot:"This pull request comes from Dependabot, to which GitHub gives no AWS credentials.",
laptop:"This ran outside GitHub Actions, without AWS credentials."};function list(items){let lines2=items.map(item=>(0,_21_.
qy)`<li>${item}</li>`);return(0,_21_.qy)`<ul>
${(0,_21_.fj)(lines2,`
`)}
</ul>`}function lines(foreign,limit){let kept=foreign.slice(0,limit*4).trim().split(/(?:\r\n|[\n\r\u0085\u2028\u2029])+/).
filter(line=>(0,_21_.RK)(line).trim()!==""),shown=kept.slice(0,MAX_LINES).map(line=>(0,_21_.Qq)(line,limit));return(0,_21_.
fj)(kept.length>shown.length?[...shown,(0,_21_.qy)`… ${kept.length-shown.length} more lines`]:shown,"<br>")}var MAX_LINES=100;
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
([key,inner])=>{if(key.startsWith("smr/"))return[];let said=piece(inner,depth+1);return said===void 0?[]:[(0,_21_.qy)`${(0,
_21_.Cr)(nameOf(key))}: ${said}`]})}function nameOf(key){let words=wordsOf(key);return words===void 0?(0,_21_.aY)(key,100):
(0,_21_.qy)`${words}`}function piece(value,depth){if(typeof value=="string")return value.trim()===""?void 0:textOf(value);
if(typeof value=="number")return(0,_21_.qy)`${(0,_21_.ZV)(value)}`;if(typeof value=="boolean")return(0,_21_.qy)`${value?
"yes":"no"}`;if(Array.isArray(value))return value.length===0?void 0:arrayOf(value);if(typeof value!="object"||value===null||
depth>=MAX_DEPTH)return;let items=members(value,depth);return items.length===0?void 0:list(items)}function textOf(value){
return/^(?:s3:\/\/|arn:aws|\d{12}\.dkr\.ecr\.)\S+$/.test(value)?(0,_21_.aY)(value,1100):lines(value,MAX_PROSE)}function arrayOf(value){
let shown=value.slice(0,MAX_ITEMS),left=value.length>shown.length?(0,_21_.qy)`, and ${value.length-shown.length} more`:_21_.
K$;return shown.every(item=>typeof item=="string")?(0,_21_.qy)`${(0,_21_.fj)(shown.map(textOf),"<br>")}${left}`:(0,_21_.
qy)`${(0,_21_.fj)(shown.map(named),", ")}${left}`}function named(item){let[name,value,notes]=["name","value","notes"].map(
key=>member(item,key)),said=typeof value=="number"?(0,_21_.ZV)(value):value,is=typeof said=="string"?(0,_21_.qy)` ${(0,_21_.
aY)(said,255)}`:_21_.K$,noted=typeof notes=="string"&&notes.trim()!==""?(0,_21_.qy)` (${(0,_21_.Qq)(notes,300)})`:_21_.K$;
return(0,_21_.qy)`${(0,_21_.aY)(typeof name=="string"?name:"unnamed",255)}${is}${noted}`}function evaluations(value){return value.
slice(0,MAX_ITEMS).map(evaluation=>{let{name,metric_groups:groups,...rest}=Object.fromEntries(entries(evaluation)),metrics=Array.
isArray(groups)?groups.flatMap(metricsOf):[],items=[...members(rest,1),...metrics],title=(0,_21_.Cr)(typeof name=="strin\
g"?(0,_21_.aY)(name,100):"unnamed");return items.length===0?title:(0,_21_.qy)`${title}${list(items)}`})}function metricsOf(group){
let name=member(group,"name"),data=member(group,"metric_data");if(!Array.isArray(data)||data.length===0)return[];let shown=data.
slice(0,MAX_ITEMS).map(metricOf),left=data.length>shown.length?(0,_21_.qy)`, and ${data.length-shown.length} more`:_21_.
K$;return[(0,_21_.qy)`${(0,_21_.aY)(typeof name=="string"?name:"metrics",100)}: ${(0,_21_.fj)(shown,", ")}${left}`]}function metricOf(metric){
let name=(0,_21_.aY)(typeof member(metric,"name")=="string"?String(member(metric,"name")):"unnamed",255),value=member(metric,
"value");if(!Array.isArray(value))return(0,_21_.qy)`${name} ${piece(value,MAX_DEPTH)??(0,_21_.qy)`–`}`;switch(member(metric,
"type")){case"linear_graph":return(0,_21_.qy)`${name} (a graph of ${(0,_21_.U9)(value.length,"point")})`;case"bar_chart":
return(0,_21_.qy)`${name} (a chart of ${(0,_21_.U9)(value.length,"bar")})`;case"matrix":return(0,_21_.qy)`${name} (a matrix of ${(0,
_21_.U9)(value.length,"row")})`;default:return(0,_21_.qy)`${name} (${(0,_21_.U9)(value.length,"value")})`}}function entries(value){
return typeof value=="object"&&value!==null&&!Array.isArray(value)?Object.entries(value):[]}function member(value,key){if(!(typeof value!=
"object"||value===null))return Object.getOwnPropertyDescriptor(value,key)?.value}function cardSection({content,status},view){
let sections=cardSections(content);if(sections.length===0)return;let kept=fitting(sections,view.limit),left=sections.filter(
section=>!kept.includes(section)),summary=(0,_21_.qy)`${(0,_21_.Cr)("Model card")} — ${statusInWords(status)}, ${riskInWords(
content)}`,leftOut=left.length===0?void 0:(0,_21_.FY)(`Left out: ${left.map(({title})=>title.toLowerCase()).join(", ")}.`,
view.rest);return kept.length===0?(0,_21_.FY)((0,_21_.qy)`${summary}. ${(0,_21_.U9)(sections.length,"section")} left out.`,
view.rest):(0,_20_.z)({summary,content:(0,_21_.Bv)(...kept.map(({title,body})=>(0,_21_.Bv)((0,_21_.FY)((0,_21_.Cr)(title)),
body)),leftOut),open:view.open})}function riskRating(content){let rating=member2(member2(parsed(content),"intended_uses"),
"risk_rating");return typeof rating=="string"?rating:void 0}function cardSections(content){let card=parsed(content);return CARD_SECTIONS.
flatMap(({key,title,rank})=>{let value=member2(card,key),body=cardValue(key==="evaluation_details"?byOthers(value):value);
return body===void 0||body.source===""?[]:[{title,rank,body}]})}function byOthers(evaluations2){return Array.isArray(evaluations2)?
evaluations2.filter(evaluation=>member2(member2(evaluation,"metadata"),OURS)===void 0):evaluations2}var OURS="smr/writte\
n-by";function fitting(sections,limit){let kept=[],length=0;for(let section of sections.toSorted((a,b)=>a.rank-b.rank)){
if(length+=section.body.source.length,length>limit)break;kept.push(section)}return sections.filter(section=>kept.includes(
section))}function statusInWords(status){return STATUS.has(status)?(0,_21_.qy)`${STATUS.get(status)??""}`:(0,_21_.aY)(status,
40)}var STATUS=new Map([["Draft","draft"],["PendingReview","pending review"],["Approved","approved"],["Archived","archiv\
ed"]]);function riskInWords(content){let rating=riskRating(content);return rating===void 0?(0,_21_.qy)`no risk rating`:(0,
_21_.qy)`risk rating ${RATINGS.has(rating)?(0,_21_.Cr)(rating):(0,_21_.aY)(rating,40)}`}var RATINGS=new Set(["High","Med\
ium","Low","Unknown"]);function parsed(content){try{return JSON.parse(content)}catch{return}}function member2(value,key){
if(!(typeof value!="object"||value===null))return Object.getOwnPropertyDescriptor(value,key)?.value}}),4511:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{E4:()=>versionOf,EI:()=>reportOf,M3:()=>failureReasonOf,l4:()=>reportJson,lB:()=>tellComment,
us:()=>metricsJson,we:()=>markerOf,zN:()=>isRegistered});var _22_=__webpack_require__(8084);var _23_=__webpack_require__(
6203);var _24_=__webpack_require__(8335);var _25_=__webpack_require__(7145);var _26_=__webpack_require__(5674);var _27_=__webpack_require__(
7115);var MAX_FEATURES=20;function detailsOf({details,baseline,diffs}){if(details===void 0)return;let{curves,bias,attributions}=(0,
_24_.Ee)(details,baseline.kind==="version"?baseline.details:void 0),metrics=diffs.map(({metric})=>metric);return{confusionMatrix:details.
confusionMatrix,curves:curves.map(({kind,area})=>({kind,area:area.value,baseline:area.baseline})),bias:bias.map(({value,
description:_,...metric})=>({...metric,value:value.value,baseline:value.baseline})),attributions:attributions.flatMap(({
label,features})=>features.slice(0,MAX_FEATURES).map(({feature,share,rank,presence})=>({label,feature,presence,share:share.
value,baselineShare:share.baseline,rank:rank.value,baselineRank:rank.baseline}))),constraints:details.constraints.map(constraint=>({
...constraint,value:(0,_25_.jh)(constraint,metrics)?.value,kept:(0,_25_.jh)(constraint,metrics)&&(0,_25_.Qf)(constraint,
metrics)===void 0}))}}function reportOf(results){return{schema:1,models:results.map(modelOf)}}function reportJson(results){
let report=reportOf(results);return[report,{...report,shortened:true,models:report.models.map(model=>({...model,metrics:model.
metrics.map(withoutHistory)}))},{...report,shortened:true,models:report.models.map(({details:_,...model})=>({...model,metrics:model.
metrics.map(withoutHistory)}))},{...report,shortened:true,models:report.models.map(({metrics:_,details:__,specificationChanges:___,
...model})=>model)},{...report,shortened:true,models:report.models.map(({manifest,group,outcome,modelPackageArn,failureReason})=>({
manifest,group,outcome,modelPackageArn,failureReason}))}].map(step=>JSON.stringify(step)).find(text=>Buffer.byteLength(text)<
1e5)??JSON.stringify({schema:1,shortened:true,models:[]})}function metricsJson(result){let text=JSON.stringify(modelOf(result).
metrics.map(withoutHistory));return Buffer.byteLength(text)<1e5?text:""}function modelOf(result){let{file,group,outcome,
baseline,diffs}=result,version=versionOf(outcome);return{manifest:file.path,group,outcome:outcome.kind,modelPackageArn:version?.
arn,modelPackageVersion:version?.version,registered:isRegistered(outcome),approvalStatus:version?.approvalStatus,failureReason:failureReasonOf(
result),failure:outcome.kind==="failed"?{message:outcome.error.message,hint:outcome.error.hint}:void 0,baseline:baseline.
kind==="version"?{kind:baseline.kind,arn:baseline.arn,version:baseline.version}:{kind:baseline.kind},metrics:diffs.map(({
metric,baseline:before,verdict,change,changeInPercent,history})=>({name:metric.name,value:metric.value,standardDeviation:metric.
standardDeviation,goal:metric.goal,baseline:before?.value,change,changeInPercent,verdict,history})),shape:result.shape,details:detailsOf(
result),modelCard:result.card&&{status:result.card.status,characters:result.card.content.length},specificationChanges:result.
specificationChanges,...(0,_22_.l)(result)}}function withoutHistory({history:_,...metric}){return metric}function versionOf(outcome){
return"version"in outcome?outcome.version:void 0}function isRegistered(outcome){return outcome.kind==="failed"?"isNew"in
outcome&&outcome.isNew:outcome.kind==="registered"}function failureReasonOf({outcome,gates}){switch(outcome.kind){case"f\
ailed":return outcome.error.code;case"gate-failed":return"gate-failed";case"rejected":return"rejected";case"offline":case"\
planned":return gates.some(({outcome:passed,gate})=>passed==="failed"&&gate.level==="error")&&outcome.kind==="offline"?"\
gate-failed":void 0;case"registered":case"reused":case"superseded":return}}function markerOf({commentKey},{workflow,job}){
return(0,_23_.Q)(commentKey??`${workflow}/${job}`)}async function tellComment({request,results,pullRequest,existing,accounts}){
let{inputs,run}=request,marker=markerOf(inputs,run.context);return(0,_26_.x)({request,pullRequest,existing,marker,hasFailed:results.
some(result=>failureReasonOf(result)!==void 0),isWorthTelling:existingBody=>(0,_24_.ay)(results,existingBody),render:()=>(0,
_24_.wQ)({results,context:(0,_27_.gW)(request,accounts),marker})})}}),7145:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Qf:()=>violation,jh:()=>measured,xV:()=>readConstraints});var _28_=__webpack_require__(
6663);var _29_=__webpack_require__(2543);var _30_=__webpack_require__(4452);var VIOLATED=new Map([["GreaterThanThreshold",
(value,threshold)=>value>threshold],["GreaterThanOrEqualToThreshold",(value,threshold)=>value>=threshold],["LessThanThre\
shold",(value,threshold)=>value<threshold],["LessThanOrEqualToThreshold",(value,threshold)=>value<=threshold]]),MAX_CONSTRAINTS=500;
function readConstraints(root){let constraints=[],broken=[];for(let[name,{value:section}]of root.kind==="object"?root.members:
[])if(!(!name.endsWith("_constraints")||section.kind!=="object"))for(let[metric,{key,value}]of section.members){let read=readConstraint(
metric,value);read.kind==="wrong"?broken.push(read):constraints.push({constraint:read.value,at:key})}return{constraints:constraints.
slice(0,MAX_CONSTRAINTS),wrong:broken.slice(0,20)}}function readConstraint(metric,node){let threshold=(0,_29_.at)(node,[
"threshold"]),operator=(0,_29_.at)(node,["comparison_operator"]),number=threshold&&numberOf(threshold);if(!(0,_30_.z)(metric))
return(0,_28_.Qm)(node,`the constraint ${(0,_29_.hD)(metric)} has no name that can be shown`);if(number===void 0){let given=threshold===
void 0?"is absent":`is ${(0,_28_.I)(threshold)}`;return(0,_28_.Qm)(threshold??node,`the ${(0,_29_.hD)("threshold")} of ${(0,
_29_.hD)(metric)} ${given}; it is a finite number`)}if(operator?.kind!=="string"||!VIOLATED.has(operator.value)){let allowed=[
...VIOLATED.keys()].map(_29_.hD).join(", ");return(0,_28_.Qm)(operator??node,`the ${(0,_29_.hD)("comparison_operator")} \
of ${(0,_29_.hD)(metric)} is one of ${allowed}`)}return{kind:"read",value:{metric,threshold:number,operator:operator.value}}}
function numberOf(node){let isText=node.kind==="string"&&/^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(node.value),value=node.
kind==="number"?node.value:isText?Number(node.value):Number.NaN;return Number.isFinite(value)?value:void 0}function violation({
metric,threshold,operator},metrics){let found=measured({metric},metrics);if(found===void 0||!VIOLATED.get(operator)?.(found.
value,threshold))return;let than=operator.startsWith("Greater")?"above":"below";return`${(0,_29_.hD)(metric)} of this mo\
del is ${found.value}, ${than} the threshold ${threshold} of its own constraint`}function measured({metric},metrics){return metrics.
find(({name})=>name===metric||name.endsWith(`.${metric}`))}}),433:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{A:()=>curveChart,T:()=>lineChart});var _0_=__webpack_require__(3345);var BLUE="\
#2f81f7",RED="#d1242f",ORANGE="#bf8700",STEPS=40;function lineChart({name,note,labels,values,limit,range}){let all=limit===
void 0?values:[...values,limit],magnitude=Math.max(...all.map(Math.abs));if(values.length<2||!Number.isFinite(magnitude)||
magnitude>=1e12||magnitude<1e-6)return;let decimals=Math.max(0,5-Math.floor(Math.log10(magnitude))),say=value=>numeral(value,
decimals),[low,high]=range??bounds(all),title=plain(name);return mermaid([BLUE,RED],[`  title "${title}, ${note}"`,`  x-\
axis [${labels.map(label=>`"${plain(label)}"`).join(", ")}]`,`  y-axis "${title}" ${say(low)} --> ${say(high)}`,`  line \
[${values.map(say).join(", ")}]`,...limit===void 0?[]:[`  line [${values.map(()=>say(limit)).join(", ")}]`]])}function curveChart({
title,xTitle,yTitle,lines}){let sampled=lines.map(sample);if(!(sampled.length===0||sampled.some(line=>line===void 0)))return mermaid(
sampled.length===1?[BLUE]:[ORANGE,BLUE],[`  title "${title}"`,`  x-axis "${xTitle}" 0 --> 1`,`  y-axis "${yTitle}" 0 -->\
 1`,...sampled.map((line=[])=>`  line [${line.map(value=>numeral(value,3)).join(", ")}]`)])}function sample(points){let sorted=points.
filter(point=>point.every(value=>value>=0&&value<=1)).toSorted((a,b)=>a[0]-b[0]||a[1]-b[1]),[first]=sorted,last=sorted.at(
-1);if(first===void 0||last===void 0||first[0]===last[0])return;let at=0;return Array.from({length:STEPS+1},(_,step)=>{let x=step/
STEPS;for(;(sorted[at+1]?.[0]??Number.POSITIVE_INFINITY)<=x;)at++;let[left,right]=[sorted[at]??last,sorted[at+1]??last];
return x<=left[0]||right[0]===left[0]?left[1]:left[1]+(x-left[0])/(right[0]-left[0])*(right[1]-left[1])})}function mermaid(palette,body){
let init=`%%{init: {"xyChart": {"width": 720, "height": 280}, "themeVariables": {"xyChart": {"backgroundColor": "transpa\
rent", "plotColorPalette": "${palette.join(", ")}"}}}}%%`;return new _0_.VK(["```mermaid",init,"xychart-beta",...body,"`\
``"].join(`
`))}function numeral(value,decimals){return String(Number(value.toFixed(decimals)).toFixed(decimals)).replace(/(\.\d*?)0+$/,
"$1").replace(/\.$/,"")}function bounds(values){let low=Math.min(...values),high=Math.max(...values),margin=(high-low)*.1||
Math.abs(high)*.1;return[low-margin,high+margin]}function plain(foreign){return foreign.replace(/[^A-Za-z0-9_./-]/g,"_").
slice(0,40)}}),5674:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{x:()=>writeOwnComment});var _31_=__webpack_require__(3011);async function writeOwnComment(own){let{request,pullRequest,
existing,marker,render}=own,{inputs,run,runner}=request;if(!(!pullRequest||inputs.comment==="never"||inputs.dryRun))try{
let found=await existing;if(found instanceof _31_.R)throw found;if(!isDue(own,found))return found?.url;let[current,isStale]=await Promise.
all([found??pullRequest.findComment(marker),hasMovedOn(pullRequest,run.context)]);return isStale?(runner.notice("The pul\
l request has a newer commit: its run writes the comment."),current?.url):await pullRequest.writeComment({existing:current,
marker,body:render()})}catch(error){if(!(error instanceof _31_.R))throw error;runner.warning(`The comment could not be w\
ritten: ${error.message}${error.hint?`
${error.hint}`:""}`);return}}function isDue({request,hasFailed,isWorthTelling},existing){switch(request.inputs.comment){case"\
always":return true;case"never":return false;case"on-change":return isWorthTelling(existing?.body);case"on-failure":return hasFailed||
existing!==void 0&&isWorthTelling(existing.body)}}async function hasMovedOn(pullRequest,{pullRequest:event}){try{return event!==
void 0&&await pullRequest.headSha()!==event.headSha}catch(error){if(error instanceof _31_.R)return false;throw error}}}),
8084:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{l:()=>judgementOf});
function judgementOf(result){return{gates:result.gates.map(({metric,gate,outcome,reason})=>({metric,kind:gate.kind,limit:gate.
limit,level:gate.level,outcome,reason})),loosenedGates:result.loosenedGates.map(({metric,what,before,after})=>({metric,what,
before,after})),checks:result.checks,specificationDigest:result.specificationDigest,candidateDigest:result.candidateDigest}}})};
;
