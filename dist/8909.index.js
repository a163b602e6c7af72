"use strict";exports.id=8909,exports.ids=[8909],exports.modules={8909:((_m_,_e_,_r_)=>{_r_.d(_e_,{E4:()=>versionOf,EI:()=>reportOf,M3:()=>failureReasonOf,
l4:()=>reportJson,rn:()=>reportFile,us:()=>metricsJson,zN:()=>isRegistered});var _0_=_r_(9649),_1_=_r_(5498),_2_=_r_(6424),
_3_=_r_(9961),_4_=_r_(478),MAX_FEATURES=20;function detailsOf({details,baseline,diffs}){if(details===void 0)return;let{curves,
bias,attributions}=(0,_4_.Ee)(details,(0,_2_.uQ)(baseline)?baseline.details:void 0),metrics=diffs.map(({metric})=>metric);
return{confusionMatrix:details.confusionMatrix,curves:curves.map(({kind,area})=>({kind,area:area.value,baseline:area.baseline})),
bias:bias.map(({value,description:_,...metric})=>({...metric,value:value.value,baseline:value.baseline})),attributions:attributions.
flatMap(({label,features})=>features.slice(0,MAX_FEATURES).map(({feature,share,rank,presence})=>({label,feature,presence,
share:share.value,baselineShare:share.baseline,rank:rank.value,baselineRank:rank.baseline}))),constraints:details.constraints.
map(constraint=>({...constraint,value:(0,_3_.jh)(constraint,metrics)?.value,kept:(0,_3_.jh)(constraint,metrics)&&(0,_3_.
Qf)(constraint,metrics)===void 0}))}}function wholeResult(result){let{file,outcome,baseline,resolved,...rest}=result;return{
...rest,file:{path:file.path,overrides:file.overrides,manifest:shownManifest(file.manifest)},outcome:wholeOutcome(outcome),
baseline:wholeBaseline(baseline),...resolved!==void 0&&{resolved:wholeResolved(resolved)}}}function shownManifest(manifest){
let{metrics,model_card,source,source_uri,additional_specifications:more}=manifest;return{metrics,source,source_uri,...model_card!==
void 0&&{model_card:{}},additional_specifications:more?.map(({name,containers})=>({name,containers:containers.map(()=>null)}))}}
function wholeOutcome(outcome){if(outcome.kind!=="failed")return outcome;let{code,message,hint,problems}=outcome.error;return{
...outcome,error:{code,message,hint,problems}}}function wholeBaseline(baseline){if(!(0,_2_.uQ)(baseline))return baseline;
let{metrics:_,named:__,...rest}=baseline;return rest}function wholeResolved({manifest,training,imageDigests,reports}){return{
manifest:shownManifest(manifest),...training!==void 0&&{training:{arn:training.arn}},imageDigests:[...imageDigests],reports:[
...reports].map(([key,{bytes,...report}])=>({key,...report,isLocal:bytes!==void 0}))}}function reportFile(results,job){return{
schema:1,job,models:results.map(result=>({...modelOf(result),result:wholeResult(result)}))}}function reportOf(results){return{
schema:1,models:results.map(modelOf)}}function reportJson(results,beside={}){let report={...reportOf(results),...beside},
shortened=shorten=>({...report,shortened:!0,models:report.models.map(shorten)}),steps=[report,shortened(model=>({...model,
metrics:model.metrics.map(withoutHistory)})),shortened(({details:_,...model})=>({...model,metrics:model.metrics.map(withoutHistory)})),
shortened(({metrics:_,details:__,specificationChanges:___,...model})=>model),shortened(({manifest,group,outcome,modelPackageArn,
failureReason})=>({manifest,group,outcome,modelPackageArn,failureReason}))];return(0,_0_.MW)(steps,{schema:1,shortened:!0,
models:[]})}function metricsJson(result){return(0,_0_.lE)(modelOf(result).metrics.map(withoutHistory))}function modelOf(result){
let{file,group,outcome,baseline,diffs}=result,version=versionOf(outcome);return{manifest:file.path,group,outcome:outcome.
kind,modelPackageArn:version?.arn,modelPackageVersion:version?.version,registered:isRegistered(outcome),approvalStatus:version?.
approvalStatus,failureReason:failureReasonOf(result),failure:outcome.kind==="failed"?{message:outcome.error.message,hint:outcome.
error.hint}:void 0,baseline:baseline.kind==="version"?{kind:baseline.kind,arn:baseline.arn,version:baseline.version}:{kind:baseline.
kind,...baseline.kind==="report"&&{name:baseline.name}},metrics:[...diffs,...(0,_1_.Hm)(result)].map(diff=>{let{baseline:before,
change,changeInPercent,history}=diff;return{...(0,_0_.V1)(diff),baseline:before?.value,change,changeInPercent,history}}),
shape:result.shape,details:detailsOf(result),modelCard:result.card&&{status:result.card.status,characters:result.card.content.
length},specificationChanges:result.specificationChanges,...(0,_0_.lG)(result)}}function withoutHistory({history:_,...metric}){
return metric}function versionOf(outcome){return"version"in outcome?outcome.version:void 0}function isRegistered(outcome){
return outcome.kind==="failed"?"isNew"in outcome&&outcome.isNew:outcome.kind==="registered"}function failureReasonOf({outcome,
gates}){switch(outcome.kind){case"failed":return outcome.error.code;case"gate-failed":return"gate-failed";case"rejected":
return"rejected";case"offline":return(0,_2_.Tm)(gates).length>0?"gate-failed":void 0;case"planned":case"registered":case"\
reused":case"superseded":return}}}),381:((_m_,_e_,_r_)=>{_r_.d(_e_,{K:()=>sparkline});var _5_=_r_(1609),BARS="▁▂▃▄▅▆▇█";
function sparkline(values){if(values.length<2)return new _5_.VK("");let lowest=Math.min(...values),range=Math.max(...values)-
lowest,bars=values.map(value=>BARS[level(value,lowest,range)]??"");return new _5_.VK(`<code aria-hidden="true">${bars.join(
"")}</code>`)}function level(value,lowest,range){return range===0||!Number.isFinite(range)?3:Math.round((value-lowest)/range*
(BARS.length-1))}}),9961:((_m_,_e_,_r_)=>{_r_.d(_e_,{Qf:()=>violation,Qr:()=>isBroken,jh:()=>measured,xV:()=>readConstraints});
var _6_=_r_(5027),_7_=_r_(7073),_8_=_r_(2169),VIOLATED=new Map([["GreaterThanThreshold",(value,threshold)=>value>threshold],
["GreaterThanOrEqualToThreshold",(value,threshold)=>value>=threshold],["LessThanThreshold",(value,threshold)=>value<threshold],
["LessThanOrEqualToThreshold",(value,threshold)=>value<=threshold]]),MAX_CONSTRAINTS=500;function readConstraints(root){
let constraints=[],broken=[];for(let[name,{value:section}]of(0,_7_.jh)(root)?root.entries:[])if(!(!name.endsWith("_const\
raints")||!(0,_7_.jh)(section)))for(let[metric,{keyPlace,value}]of section.entries){let read=readConstraint(metric,value);
read.kind==="unreadable"?broken.push(read):constraints.push({constraint:read.value,at:keyPlace})}return{constraints:constraints.
slice(0,MAX_CONSTRAINTS),unreadable:broken.slice(0,20)}}function readConstraint(metric,node){let threshold=(0,_7_.at)(node,
["threshold"]),operator=(0,_7_.at)(node,["comparison_operator"]),number=threshold&&numberOf(threshold);if(!(0,_6_.Wi)(metric,
node))return(0,_6_.O$)(node,`the constraint ${(0,_8_.hD)(metric)} has no name that can be shown`);if(number===void 0){let given=threshold===
void 0?"is absent":`is ${(0,_6_.I)(threshold)}`;return(0,_6_.O$)(threshold??node,`the ${(0,_8_.hD)("threshold")} of ${(0,_8_.
hD)(metric)} ${given}; it is a finite number`)}if(!(0,_7_.KH)(operator)||!VIOLATED.has(operator.value)){let allowed=[...VIOLATED.
keys()].map(_8_.hD).join(", ");return(0,_6_.O$)(operator??node,`the ${(0,_8_.hD)("comparison_operator")} of ${(0,_8_.hD)(
metric)} is one of ${allowed}`)}return{kind:"read",value:{metric,threshold:number,operator:operator.value}}}function numberOf(node){
if(node.kind!=="scalar")return;let isNumeric=(0,_7_.KH)(node)&&/^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(node.value),value=typeof node.
value=="number"?node.value:isNumeric?Number(node.value):Number.NaN;return Number.isFinite(value)?value:void 0}function isBroken({
threshold,operator},value){return VIOLATED.get(operator)?.(value,threshold)??!1}function violation({metric,threshold,operator},metrics){
let found=measured({metric},metrics);if(found===void 0||!isBroken({threshold,operator},found.value))return;let than=operator.
startsWith("Greater")?"above":"below";return`${(0,_8_.hD)(metric)} of this model is ${found.value}, ${than} the threshol\
d ${threshold} of its own constraint`}function measured({metric},metrics){return metrics.find(({name})=>name===metric||name.
endsWith(`.${metric}`))}}),2444:((_m_,_e_,_r_)=>{_r_.d(_e_,{He:()=>gateChecks,Hr:()=>suspicionChecks,Wr:()=>rejectedBy,YL:()=>observedChecks,
dv:()=>planRegistration,ft:()=>LOOKS_SAFE,ge:()=>sourceUriToWrite,y9:()=>plannedSourceUri,zm:()=>appliedChecks});var _9_=_r_(
6380),_2_=_r_(6424),_10_=_r_(6761),_11_=_r_(3275),_12_=_r_(1382),_13_=_r_(785),_14_=_r_(9961),_15_=_r_(2421),_16_=_r_(2169),
_17_=_r_(3854),_18_=_r_(5715),_19_=_r_(3694);function planRegistration(from){let{draft,state,diffs,onGateFailure}=from,{
chosen,duplicates,generation}=state.own,gates=diffs.flatMap(diff=>diff.gates);if(onGateFailure==="stop"&&!isForcedAndApproved(
chosen)&&(refuseUnreadableBaseline(state,diffs),(0,_2_.Tm)(gates).length>0))return{kind:"blocked",...(0,_18_.s)({version:chosen})};
if(chosen?.description.ModelApprovalStatus==="Rejected")return{kind:"rejected",version:chosen,...rejectedBy(chosen)};if(chosen!==
void 0)return{kind:"reuse",version:chosen,duplicate:duplicates[0]};let past=(0,_9_.EO)(draft.request,gates,onGateFailure);
return past===void 0?{kind:"blocked"}:{kind:"create",request:(0,_12_.ub)(past.request,draft,generation),generation,forced:past.
forced}}function isForcedAndApproved(version){if(version===void 0)return!1;let{ModelApprovalStatus:status,CustomerMetadataProperties:metadata}=version.
description;return status==="Approved"&&!(0,_10_.Mj)(version.description)&&(0,_9_.aU)(metadata)!==void 0}function rejectedBy({
description}){let{ApprovalDescription:reason}=description,{by}=(0,_10_.$r)(description);return{...(0,_18_.s)({by}),...reason&&
{reason}}}function refuseUnreadableBaseline({baseline},diffs){let reason=baseline.kind==="unreadable"?baseline.reason:baseline.
kind==="version"?baseline.unread:void 0;if(reason===void 0)return;let relative=diffs.filter(diff=>diff.baseline===void 0).
flatMap(({metric})=>metric.gates).find(gate=>gate.kind==="max-regression"&&(0,_15_.Gb)(gate));if(relative===void 0)return;
let message=`The baseline cannot be read, so \`max_regression\` cannot be judged. ${reason}`;throw new _19_.lZ("access-d\
enied",message,{problems:[{at:relative.at,message:"This gate needs the baseline, which cannot be read."}],hint:"Add the \
statement it names, or use `min` and `max`, which need no baseline."})}var JUMP=50,SAME=1e-9;function suspicionsOf({diffs,
details,baseline}){let metrics=diffs.map(({metric})=>metric);return[...diffs.flatMap(({metric})=>metric.gates.flatMap(gate=>neverFails(
gate,metric)??[])),...diffs.flatMap(diff=>jump(diff,baseline)??[]),...ownConstraints(details?.constraints??[],metrics),...(0,_2_.
uQ)(baseline)?brokenConstraints(baseline,metrics):[]]}var UNBOUNDED=/(?:^|_)(?:r2|r_squared|explained_variance|mcc|matthews_corrcoef|kappa|cohen_kappa|silhouette|adjusted_rand|gini|psnr|neg_[a-z_]+|spearmanr?|pearsonr?|kendalltau)(?:_score)?$/,
SHARES=/(?:^|_)(?:error_rate|merror|fpr|fnr|false_positive_rate|false_negative_rate|false_discovery_rate|hamming_loss|zero_one_loss|brier|brier_score|ece|eer|expected_calibration_error)$/;
function isFraction({name,value,goal}){let word=(name.split(/[.:/]/).at(-1)??name).toLowerCase().replace(/[\s-]+/g,"_");
return!(value>=0&&value<=1)||UNBOUNDED.test(word)?!1:isMaximized(goal)||SHARES.test(word)}function isMaximized(goal){return goal!==
void 0&&(0,_15_.KA)(goal)}function neverFails(gate,metric){let{name,value,goal}=metric;switch(gate.kind){case"max-regres\
sion":return gate.relative?!isMaximized(goal)||gate.limit<100||!isFraction(metric)?void 0:`the gate \`max_regression: ${gate.
limit}%\` of ${(0,_16_.hD)(name)} can never fail: it allows all that there is to lose`:gate.limit<1||!isFraction(metric)?
void 0:`the gate \`max_regression: ${gate.limit}\` of ${(0,_16_.hD)(name)} can never fail: it is a difference in the met\
ric’s own unit, and ${value} is a fraction; \`${gate.limit}%\` is a share of the baseline`;case"min":return gate.limit>
0||!isMaximized(goal)||!isFraction(metric)?void 0:`the gate \`min: ${gate.limit}\` of ${(0,_16_.hD)(name)} can never fai\
l: a fraction is never below 0`;case"max":return gate.limit<1||!isFraction(metric)?void 0:`the gate \`max: ${gate.limit}\
\` of ${(0,_16_.hD)(name)} can never fail: ${value} is a fraction, which is never above 1`}}function jump({metric,baseline:before},baseline){
if(before===void 0||!(0,_2_.uQ)(baseline)||!metric.isDeclared&&(0,_15_.rU)(metric.name))return;let[now,then]=[Math.abs(metric.
value),Math.abs(before.value)];if(!Number.isFinite(now)||now===0||then===0)return;let times=now>then?now/then:then/now;if(times<
JUMP)return;let about=Number(times.toPrecision(2));return`the scale of ${(0,_16_.hD)(metric.name)} jumped (× ${now>then?
about:`1/${about}`}): it is ${metric.value}, and ${(0,_2_.r4)(baseline)} has ${before.value}; is one of them in percent,\
 or in another unit?`}function ownConstraints(constraints,metrics){let judged=constraints.flatMap(constraint=>{let found=(0,_14_.
jh)(constraint,metrics);return found===void 0?[]:[{constraint,found}]});return judged.length>0&&judged.every(({constraint,
found})=>isSame(constraint.threshold,found.value))?[`${judged.length===1?"the constraint was":`the ${judged.length} cons\
traints were`} made from this very report: each threshold is the metric’s own value, so that to keep them says nothing o\
f this model`]:[]}function isSame(one,other){return Math.abs(one-other)<=SAME*Math.max(Math.abs(one),Math.abs(other))}function brokenConstraints(baseline,metrics){
return(baseline.details?.constraints??[]).flatMap(constraint=>{let found=(0,_14_.jh)(constraint,metrics);if(found===void 0||
!(0,_14_.Qr)(constraint,found.value))return[];let than=constraint.operator.startsWith("Greater")?"above":"below";return[
`${(0,_16_.hD)(constraint.metric)} is ${found.value}, ${than} the threshold ${constraint.threshold} of ${(0,_2_.r4)(baseline)}\
’s constraint`]})}function observedChecks({group,own,baselineChecks,searchedAmong}){let checks=[...baselineChecks];if(searchedAmong!==
void 0){let detail=`The same model was looked for among the newest ${searchedAmong} versions; beyond them the request's \
token alone keeps it from being registered twice.`;checks.push({level:"notice",title:"Look-up",detail})}group.kind==="de\
nied"&&checks.push({level:"notice",title:"Look-up",detail:`${(0,_17_.s$)(group.failure)} The request's token alone keeps\
 this from being registered twice. `+(group.failure.hint??"")});for(let{arn}of own.impostors)checks.push({level:"warning",
title:"Not what it says",detail:`${arn} is labelled as this candidate, but it is another one: its specification, its met\
rics or its notes say so. It was passed over.`});return own.chosen!==void 0&&!own.isCertain&&checks.push({level:"warning",
title:"Artifacts",detail:`Whether artifacts and images are still those of version ${own.chosen.version} cannot be told: \
they could not all be read, then or now.`}),own.chosen!==void 0&&own.duplicates.length>0&&checks.push(duplicateCheck(own.
chosen.version,own.duplicates)),checks.map(check=>({...check,detail:check.detail.trim()}))}var LOOKS_SAFE="Looks safe";function suspicionChecks(compared){
return suspicionsOf(compared).map(says=>({level:"warning",title:LOOKS_SAFE,detail:`${says[0]?.toUpperCase()}${says.slice(
1)}.`}))}function gateChecks(gates,plan,baseline){let checks=(baseline.kind==="version"?gates.filter(({outcome})=>outcome===
"skipped"):[]).map(({metric,reason})=>({level:"warning",title:"Gate skipped",detail:`\`${metric}\`: ${reason??"it could \
not be judged"}.`})),failed=plan.kind==="reuse"?(0,_2_.Tm)(gates):[];if(failed.length===0)return checks;let metrics=[...new Set(
failed.map(({metric})=>metric))].join(", "),isDecided=plan.kind==="reuse"&&isForcedAndApproved(plan.version),detail=isDecided?
`The version went past the gates of ${metrics} when it was registered, and was approved all the same.`:`The version was \
registered before; as the baseline and the gates are now, it fails those of ${metrics}.`;return[...checks,{level:isDecided?
"notice":"warning",title:"Gates",detail}]}function sourceUriToWrite({source_uri:uri}){return(0,_13_.i1)(uri)?void 0:uri}
function plannedSourceUri(manifest){let SourceUri=sourceUriToWrite(manifest);return SourceUri===void 0?[]:[{level:"notic\
e",title:"Source URI",detail:`UpdateModelPackage would follow once the version is Completed: ${JSON.stringify({SourceUri})}`}]}
function appliedChecks(applied){let{described,duplicate,isAsSent,version}=applied,checks=[];if(duplicate!==void 0&&checks.
push(duplicateCheck(version,[duplicate])),isAsSent||checks.push({level:"warning",title:"Not what was sent",detail:`Versi\
on ${version} holds another specification than was sent. Look at it before anybody approves it.`}),described===void 0)checks.
push({level:"notice",title:"Version",detail:`Version ${version} could not be read back.`});else if((0,_11_.gn)(described.
description.ModelPackageStatus)){let status=described.description.ModelPackageStatus;checks.push({level:"notice",title:"\
Version",detail:`Version ${version} is still ${status}.`})}return checks}function duplicateCheck(version,duplicates){return{
level:"warning",title:"Duplicate",detail:`${duplicates.map(({arn})=>arn).join(", ")} is the same candidate as version ${version}\
, made by a run beside it. It can be deleted.`}}}),5498:((_m_,_e_,_r_)=>{_r_.d(_e_,{Ag:()=>gatesSentence,Br:()=>renderSummary,
Hm:()=>goneRows,Qz:()=>EVERYTHING,Zb:()=>changeInWords,_5:()=>verdictInWords,ay:()=>worthCommenting,fE:()=>shownMetrics,
wQ:()=>renderComment});var _20_=_r_(916),_21_=_r_(381),_22_=_r_(9290),_23_=_r_(9333),_24_=_r_(6944),_25_=_r_(204),_26_=_r_(
5536),_27_=_r_(9097),_28_=_r_(9575),_29_=_r_(1609),_30_=_r_(2444),_31_=_r_(6424),_32_=_r_(9961),_33_=_r_(478),_34_=_r_(2421),
_35_=_r_(2015),_36_=_r_(5715),EVERYTHING={metrics:"all",maxRows:5e3,changes:"lines",evidence:"all",maxCard:1e6,foldedSections:!0,
modelSections:!0,maxModels:1e3,maxMessage:4e3},SHORT_CARD={...EVERYTHING,maxCard:12e3},SHORT={...SHORT_CARD,maxCard:4e3,
evidence:"short"},MOVED={...SHORT,metrics:"moved"},COUNTS={...MOVED,changes:"counts"},NO_SECTIONS={...COUNTS,foldedSections:!1,
evidence:"lines",maxCard:0},IMPORTANT={...NO_SECTIONS,metrics:"important",evidence:"none",maxMessage:1e3},TABLE_ONLY={...IMPORTANT,
maxRows:5,modelSections:!1,maxMessage:500},MAX_MODELS_WITH_SECTIONS=100,LADDER=[EVERYTHING,SHORT_CARD,SHORT,MOVED,COUNTS,
NO_SECTIONS,...[100,50].map(maxRows=>({...NO_SECTIONS,maxRows})),...[100,50,20,10,5].map(maxRows=>({...IMPORTANT,maxRows})),
TABLE_ONLY,...[100,50,20,10,1].map(maxModels=>({...TABLE_ONLY,maxModels}))];function ladderFor(models){let[first,...rest]=LADDER;
return models<=MAX_MODELS_WITH_SECTIONS?LADDER:[{...first,modelSections:!1},...rest.filter(detail=>!detail.modelSections)]}
function wholeOr({detail},title,whole){return detail.evidence==="lines"?(0,_29_.FY)(title):whole()}function rowsOf({detail,
target},most){return detail.evidence==="short"?Math.min(most[target],MAX_SHORT_ROWS):most[target]}var MAX_SHORT_ROWS=8;function isEverything(detail){
return detail===EVERYTHING}var DIRECTIONS={maximize:{arrow:"↑",better:"higher is better",bound:"min",changeLimit:"≥ −"},
minimize:{arrow:"↓",better:"lower is better",bound:"max",changeLimit:"≤ +"}},MAX_REASON=80;function gateCell(diff,result){
return(0,_29_.fj)(diff.gates.map(gate=>(0,_29_.qy)`${signOf(gate)} ${limitOf(gate,diff)}${skippedBecause(gate,result)}`),
"<br>")}function failedGates(result){return(0,_31_.Tm)(result.gates)}function warningGates(result){return result.gates.filter(
gate=>gate.outcome==="failed"&&!(0,_34_.Gb)(gate.gate))}function failedInWords(result){let passed=result.gates.filter(({
outcome})=>outcome==="passed").length;return`${(0,_29_.U9)(failedGates(result).length,"gate")} failed${passed>0?`, ${passed}\
 passed`:""}`}function gatesSentence(result){let all=result.gates.length;if(all===0)return"No gate is set, so nothing he\
re stops a worse model.";let failed=failedGates(result).length,warned=warningGates(result).length,skipped=result.gates.filter(
gate=>gate.outcome==="skipped").length;return failed+warned+skipped===0?all===1?"Its gate passed.":`All ${all} gates pas\
sed.`:`${[...failed>0?[`${(0,_29_.U9)(failed,"gate")} failed`]:[],...warned>0?[`${failed>0?warned:(0,_29_.U9)(warned,"ga\
te")} failed that only ${warned===1?"warns":"warn"}`]:[],...skipped>0?[`${failed+warned>0?skipped:(0,_29_.U9)(skipped,"g\
ate")} could not be judged`]:[],...all>failed+warned+skipped?[`${all-failed-warned-skipped} passed`]:[]].join(", ")}.`}function failureSentence(failed,result){
let metric2=(0,_29_.aY)(failed.metric,64),diff=result.diffs.find(candidate=>candidate.metric.name===failed.metric);if(diff===
void 0)return(0,_29_.qy)`${metric2}: ${(0,_29_.Qq)(failed.reason??"the gate failed",300)}`;let{gate}=failed;switch(gate.
kind){case"min":return(0,_29_.qy)`${metric2} is ${(0,_29_.ZV)(diff.metric.value)}; the gate wants at least ${(0,_29_.tW)(
gate.limit)}.`;case"max":return(0,_29_.qy)`${metric2} is ${(0,_29_.ZV)(diff.metric.value)}; the gate allows at most ${(0,_29_.
tW)(gate.limit)}.`;case"max-regression":{if(result.baseline.kind==="unreadable")return(0,_29_.qy)`${metric2} cannot be judged: its gate compares with a version that could not be read.`;
if(diff.change===void 0||!(0,_31_.uQ)(result.baseline))return(0,_29_.qy)`${metric2}: ${(0,_29_.Qq)(failed.reason??"the g\
ate failed",300)}`;let by=gate.relative&&diff.changeInPercent!==void 0?(0,_29_.l9)(diff.changeInPercent):(0,_29_.ZV)(Math.
abs(diff.change)),allowed=gate.relative?(0,_29_.m9)(gate.limit):(0,_29_.tW)(gate.limit);return(0,_29_.qy)`${metric2} ${diff.
change<0?"fell":"rose"} by ${by} against ${(0,_31_.r4)(result.baseline)}; the gate allows ${allowed}.`}}}function signOf({
outcome,gate}){switch(outcome){case"passed":return"✅";case"skipped":return"⏭";case"failed":return(0,_34_.Gb)(gate)?"\
❌":"⚠️"}}function limitOf({gate},{metric:metric2}){switch(gate.kind){case"min":return`≥ ${(0,_29_.tW)(gate.limit)}`;case"\
max":return`≤ ${(0,_29_.tW)(gate.limit)}`;case"max-regression":{let limit=gate.relative?(0,_29_.m9)(gate.limit):(0,_29_.
tW)(gate.limit);return`${metric2.goal===void 0?"≤ +":DIRECTIONS[metric2.goal].changeLimit}${limit}`}}}function skippedBecause({
outcome,gate,reason},{baseline}){return outcome!=="skipped"?(0,_29_.qy)``:gate.kind==="max-regression"&&baseline.kind===
"offline"?(0,_29_.qy)` needs the registry`:gate.kind==="max-regression"&&!(0,_31_.uQ)(baseline)?(0,_29_.qy)` needs a baseline`:
(0,_29_.qy)` ${(0,_29_.Qq)(reason??"not judged",MAX_REASON)}`}function changeInWords(diff){switch(diff.verdict){case"new":
return"new";case"gone":return"gone";case"not-comparable":return"not comparable";case"better":case"worse":case"changed":return inWords2(
diff);case"same":return diff.change===void 0||diff.change===0?"the same":`the same (${signed(diff)})`;case"within-noise":
return`within noise (${signed(diff)})`}}function hasMoved({verdict:verdict2}){return MOVED2[verdict2]}var MOVED2={better:!0,
worse:!0,changed:!0,same:!1,"within-noise":!1,new:!1,gone:!1,"not-comparable":!1};function changeInFewWords(diff){return hasMoved(
diff)?changeInShort(diff):changeInWords(diff).replace(/ \(.*/,"")}function changeInShort(diff){let size=sizeOf(diff);return size===
void 0?direction(diff):`${size} ${direction(diff)}`}function inWords2(diff){return isPercent(diff)?changeInShort(diff):`${changeInShort(
diff)} (${signed(diff)})`}function sizeOf(diff){return isPercent(diff)?`${signed(diff).replace(/^[+−]/,"")} pp`:diff.changeInPercent===
void 0?void 0:(0,_29_.l9)(diff.changeInPercent)}function direction({verdict:verdict2,change:change2}){return verdict2===
"better"||verdict2==="worse"?verdict2:(change2??0)<0?"less":"more"}function signed({metric:metric2,baseline,change:change2}){
return(0,_29_.eD)(change2??0,baseline===void 0?[metric2.value]:[baseline.value,metric2.value])}function isPercent({metric:metric2}){
return metric2.unit==="%"||metric2.unit==="percent"}var MAX_NAME=64,MAX_NAMED=5;function footnote({file,diffs,shape},shown,gone){
let rows=[...shown,...gone],report=file.manifest.metrics?.report,parts=[...Object.entries(DIRECTIONS).flatMap(([goal,{arrow:arrow2,
better:better2}])=>rows.some(({metric:metric2})=>metric2.goal===goal)?[(0,_29_.qy)`${arrow2} ${better2}`]:[]),...rows.some(
diff=>diff.metric.goalSource==="guessed")?[(0,_29_.qy)`? direction guessed from the name`]:[],...shown.some(diff=>diff.verdict===
"within-noise")?[(0,_29_.qy)`<i>within noise</i> = smaller than the two standard deviations${report===void 0?_29_.K$:(0,_29_.
qy)` in ${(0,_29_.aY)(report,120)}`} combined`]:[],...shown.some(diff=>diff.verdict==="same"&&diff.change!==void 0&&diff.
change!==0)?[(0,_29_.qy)`<i>the same</i> = not more than the declared tolerance`]:[],...onlyWarning(shown),...ofResiduals(
shown),...shape===void 0?[]:[(0,_29_.qy)`${report===void 0?"report":(0,_29_.aY)(report,120)} read as ${(0,_29_.Qq)(shape,
120)}`],...shown.length<diffs.filter(diff=>!(0,_34_.rU)(diff.metric.name)||shown.includes(diff)).length?[(0,_29_.qy)`${(0,_29_.
U9)(shown.length,"metric")} of ${(0,_29_.Qq)(String(diffs.length))} shown`]:[]];return parts.length===0?_29_.K$:(0,_29_.
EX)(...parts)}function onlyWarning(shown){let names2=shown.filter(({gates})=>gates.some(({gate,outcome})=>!(0,_34_.Gb)(gate)&&
outcome!=="failed")).map(({metric:metric2})=>(0,_29_.aY)(metric2.name,MAX_NAME));return names2.length===0?[]:names2.length>
MAX_NAMED?[(0,_29_.qy)`${(0,_29_.U9)(names2.length,"gate")} only warn`]:[(0,_29_.qy)`${names2.length===1?"the gate":"gat\
es"} of ${(0,_29_.fj)(names2,", ")} only ${names2.length===1?"warns":"warn"}`]}function ofResiduals(shown){let names2=shown.
filter(({metric:metric2})=>metric2.residualSpread!==void 0).map(({metric:metric2})=>(0,_29_.aY)(metric2.name,MAX_NAME));
if(names2.length===0)return[];let named2=names2.length>MAX_NAMED?(0,_29_.qy)`${(0,_29_.U9)(names2.length,"metric")}`:(0,_29_.
fj)(names2,", ");return[(0,_29_.qy)`the <code>standard_deviation</code> of ${named2} is the spread of the residuals (about the root of mse) and no noise of the metric; <code>deviation: metric</code> says otherwise`]}
var MAX_NAME2=64,MAX_NAMED2=3;function goneRows({gone=[]}){return gone.map(({name,path,value})=>({metric:{name,path,value:Number.
NaN,...(0,_34_.Ah)(name),isPrimary:!1,isDeclared:!1,gates:[]},baseline:value,verdict:"gone",gates:[],history:[]}))}function goneSentence(result){
let{baseline,gone=[]}=result;if(!(0,_31_.uQ)(baseline)||gone.length===0)return[];let names2=gone.slice(0,MAX_NAMED2).map(
({name})=>(0,_29_.aY)(name,MAX_NAME2)),more=gone.length>names2.length?` and ${(0,_29_.U9)(gone.length-names2.length,"mor\
e metric")}`:"",[verb,them]=gone.length===1?["is","it"]:["are","them"];return[(0,_29_.qy)`${(0,_29_.fj)(names2,", ")}${more} ${verb} gone: ${(0,_31_.
r4)(baseline)} has ${them}, this report has not.`]}var LAST=8,MAX_NAME3=64,MAX_GONE=20,MAX_NOISE=50,MAX_WIDTH_BESIDE_TREND=22;
function metricsTable(result,view){let shown=shownMetrics(result,view),gone=goneRows(result).slice(0,Math.min(MAX_GONE,view.
detail.maxRows)),rows=[...shown,...gone];if(rows.length===0)return _29_.K$;let columns=columnsOf(result,rows);return(0,_29_.
Bv)((0,_28_.t)({columns:columns.map(column=>column.head),rows:rows.map(diff=>columns.map(column=>column.cell(diff)))}),footnote(
result,shown,gone),noiseSection(result,view))}function noiseSection(result,view){let noise=result.diffs.filter(isFolded);
if(noise.length===0||view.detail.metrics!=="all"||result.file.manifest.metrics?.show==="declared")return;let shown=noise.
slice(0,MAX_NOISE),columns=columnsOf(result,shown).filter(({isAboutQuality})=>isAboutQuality!==!0);return(0,_29_.zH)({summary:(0,_29_.
qy)`${(0,_29_.U9)(noise.length,"counter, time or seed","counters, times and seeds")}`,content:(0,_28_.t)({columns:columns.
map(column=>column.head),rows:shown.map(diff=>columns.map(column=>column.cell(diff)))}),open:!1})}function isFolded({metric:metric2,
gates}){return!metric2.isDeclared&&!metric2.isPrimary&&gates.length===0&&(0,_34_.rU)(metric2.name)}function shownMetrics({
diffs,file},{detail}){let isDeclaredOnly=file.manifest.metrics?.show==="declared",wanted=diffs.filter(diff=>!isFolded(diff)&&
(!isDeclaredOnly||diff.metric.isDeclared||isImportant(diff))).filter(diff=>isWanted(diff,detail.metrics)),rank2=diff=>hasFailed(
diff)?0:wanted.length>detail.maxRows&&!isImportant(diff)?2:1;return wanted.toSorted((a,b)=>rank2(a)-rank2(b)).slice(0,detail.
maxRows)}function course({history,metric:metric2}){return[...history.map(point=>point.value),metric2.value].slice(-LAST)}
function primaryOf({diffs}){return diffs.find(diff=>diff.metric.isPrimary)??diffs.find(diff=>diff.metric.goal!==void 0)??
diffs[0]}function nameWithArrow({metric:metric2}){let name=(0,_29_.aY)(metric2.name,MAX_NAME3);return(0,_29_.qy)`${metric2.
isPrimary?(0,_29_.Cr)(name):name}${arrow(metric2.goal,metric2.goalSource==="guessed")}`}function withUnit(value,unit){return unit===
void 0||unit===""?(0,_29_.qy)`${value}`:unit==="%"||unit==="percent"?(0,_29_.qy)`${value}%`:PLAIN_UNIT.has(unit)?(0,_29_.
qy)`${value} ${unit}`:(0,_29_.qy)`${value} ${(0,_29_.aY)(unit,16)}`}function candidateName(result){return"version"in result.
outcome&&result.outcome.kind!=="rejected"?(0,_29_.aY)(candidateLabel(result)):(0,_29_.qy)`now`}function candidateLabel({
outcome}){return outcome.kind==="registered"||outcome.kind==="reused"?`v${outcome.version.version}`:"now"}var PLAIN_UNIT=new Set(
["ms","s","µs","ns","min","h","B","kB","KB","MB","GB","KiB","MiB","GiB","USD","EUR","x"]);function columnsOf(result,shown){
let{baseline}=result,compared=(0,_31_.uQ)(baseline)||baseline.kind==="first",hasTrend=showsTrend(shown),isNarrow=!hasRoom(
shown),length=Math.max(...shown.map(diff=>course(diff).length));return[{head:{title:(0,_29_.qy)`Metric`},cell:diff=>(0,_29_.
qy)`${iconOf(diff,compared)}${nameWithArrow(diff)}`},...compared?[{head:{title:baselineName(result),align:"right"},cell:baselineValue}]:
[],{head:{title:candidateName(result),align:"right"},cell:candidateValue},...compared?[{head:{title:(0,_29_.qy)`Change`},
cell:diff=>changeCell(diff,isNarrow)}]:[],...shown.some(diff=>diff.gates.length>0)?[{isAboutQuality:!0,head:{title:(0,_29_.
qy)`Gate`},cell:diff=>gateCell(diff,result)}]:[],...hasTrend?[{head:{title:(0,_29_.qy)`Last ${length}`},cell:diff=>(0,_21_.
K)(course(diff))}]:[]]}function showsTrend(shown){return hasRoom(shown)&&shown.some(diff=>diff.history.length>0)}function hasRoom(shown){
let name=Math.max(...shown.map(({metric:metric2})=>metric2.name.length)),unit=Math.max(...shown.map(({metric:metric2})=>unitWidth(
metric2.unit)));return name+2*unit<=MAX_WIDTH_BESIDE_TREND}function unitWidth(unit){return unit===void 0||unit===""?0:PLAIN_UNIT.
has(unit)?unit.length+1:unit.length+2}function baselineName({baseline}){return baseline.kind==="version"?(0,_29_.aY)(`v${baseline.
version}`):(0,_29_.qy)`baseline`}function baselineValue({metric:metric2,baseline,change:change2}){return baseline===void 0?
(0,_29_.qy)`—`:Number.isFinite(metric2.value)?withUnit((0,_29_._M)([baseline.value,metric2.value],change2)[0]??"",metric2.
unit):withUnit((0,_29_.ZV)(baseline.value),metric2.unit)}function candidateValue({metric:metric2,baseline,change:change2}){
if(!Number.isFinite(metric2.value))return(0,_29_.qy)`—`;let values=baseline===void 0?[metric2.value]:[baseline.value,metric2.
value];return(0,_29_.Cr)(withUnit((0,_29_._M)(values,change2).at(-1)??"",metric2.unit))}function changeCell(diff,isNarrow){
let words=isNarrow?changeInFewWords(diff):changeInWords(diff);return diff.verdict==="worse"?(0,_29_.Cr)(words):(0,_29_.qy)`${words}`}
function iconOf(diff,compared){if(hasFailed(diff))return(0,_29_.qy)`🔴 `;if(!compared)return _29_.K$;switch(diff.verdict){case"\
new":return(0,_29_.qy)`🆕 `;case"gone":return(0,_29_.qy)`⚫ `;case"better":return(0,_29_.qy)`🟢 `;case"worse":return(0,_29_.
qy)`🟠 `;case"same":case"within-noise":case"not-comparable":return(0,_29_.qy)`⚪ `;case"changed":return(0,_29_.qy)`🔵 `}}
function hasFailed({gates}){return(0,_31_.Tm)(gates).length>0}function isImportant({metric:metric2,gates}){return metric2.
isPrimary||gates.some(gate=>gate.outcome==="failed")}function isWanted(diff,wanted){return wanted==="all"||isImportant(diff)||
wanted==="moved"&&hasMoved(diff)}function arrow(goal,guessed){return goal===void 0?"":` ${DIRECTIONS[goal].arrow}${guessed?
"?":""}`}function trendsTable(shown){return(0,_28_.t)({columns:[{title:(0,_29_.qy)`Metric`},{title:(0,_29_.qy)`Last ${LAST}`}],
rows:shown.filter(diff=>diff.history.length>0).map(diff=>[nameWithArrow(diff),(0,_21_.K)(course(diff))])})}function verdictOf({
baseline,diffs}){if(diffs.length===0)return"no-metrics";switch(baseline.kind){case"first":return"first";case"not-wanted":case"\
unreadable":case"offline":return"not-compared";case"version":case"report":return overall(diffs)}}function overall(diffs){
let sides=new Set(diffs.filter(diff=>!isFolded(diff)).map(sideOf));if(sides.has("better")&&sides.has("worse"))return"mix\
ed";for(let side of["better","worse","within-noise","changed","same"])if(sides.has(side))return side;return"not-compared"}
function sideOf({verdict:verdict2}){switch(verdict2){case"better":case"worse":case"within-noise":case"changed":case"same":
return verdict2;case"gone":return"worse";case"new":case"not-comparable":return"none"}}function signOf2(verdict2){return SIGNS[verdict2]}
var SIGNS={better:"🟢",worse:"🔴",mixed:"🟠","within-noise":"⚪",same:"⚪",changed:"🔵",first:"🆕","not-comp\
ared":"❔","no-metrics":"📦"};function predicateOf(result){let against2=(0,_31_.uQ)(result.baseline)?` ${(0,_31_.r4)(
result.baseline)}`:"";switch(verdictOf(result)){case"better":return"is better";case"worse":return"is worse";case"mixed":
return"is mixed";case"within-noise":return`is within noise of${against2}`;case"same":return`has the same numbers as${against2}`;case"\
changed":return`differs from${against2}`;case"first":return result.baseline.kind==="first"&&result.baseline.hasUnapproved?
"has no approved version to be compared with":"is the first version";case"not-compared":return"was not compared";case"no\
-metrics":return""}}function primaryInFewWords(result){let primary=primaryOf(result),short=primary===void 0?void 0:againstBaseline(
primary,result);if(short===void 0||primary===void 0||verdictOf(result)!=="mixed"||primary.verdict==="worse")return short;
let worst=worseFirst(result.diffs)[0]??result.diffs.find(({verdict:verdict2})=>verdict2==="gone");return worst===void 0?
short:(0,_29_.qy)`${short}, but ${(0,_29_.aY)(worst.metric.name,64)} is ${changeInFewWords(worst)}`}function worseFirst(diffs){
return diffs.filter(({verdict:verdict2})=>verdict2==="worse").toSorted((one,other)=>Math.abs(other.changeInPercent??0)-Math.
abs(one.changeInPercent??0))}function againstBaseline(primary,result){if(!Number.isFinite(primary.metric.value))return;let{
metric:metric2,verdict:verdict2}=primary,value=(0,_29_.qy)`${(0,_29_.aY)(metric2.name,64)} ${withUnit((0,_29_.ZV)(metric2.
value),metric2.unit)}`;if(!(0,_31_.uQ)(result.baseline))return value;let against2=(0,_31_.r4)(result.baseline);switch(verdict2){case"\
better":case"worse":return(0,_29_.qy)`${value}, ${changeInFewWords(primary)} than ${against2}`;case"changed":return(0,_29_.
qy)`${value}, ${changeInFewWords(primary)} than in ${against2}`;case"same":return(0,_29_.qy)`${value}, the same as ${against2}`;case"\
within-noise":return(0,_29_.qy)`${value}, within noise of ${against2}`;case"new":return(0,_29_.qy)`${value}, new beside ${against2}`;case"\
gone":return(0,_29_.qy)`${value}, gone since ${against2}`;case"not-comparable":return(0,_29_.qy)`${value}, not comparable with ${against2}`}}
var MAX_NAME4=63;function groupName({group}){return(0,_29_.aY)(group,MAX_NAME4)}function heading(result){return(0,_29_.qy)`<h3>${iconOf2(
result)} ${verdictInWords(result)}</h3>`}function verdictInWords(result){return(0,_29_.qy)`${groupName(result)}${verdict(
result)}`}function iconOf2(result){switch(result.outcome.kind){case"registered":return result.outcome.forced?"⚠️":signOf2(
verdictOf(result));case"reused":return isPending(result)?signOf2(verdictOf(result)):"⚪";case"gate-failed":case"rejecte\
d":return"⛔";case"superseded":return"⏭";case"planned":return"📝";case"offline":return failedGates(result).length>0?
"⛔":(0,_31_.uQ)(result.baseline)?signOf2(verdictOf(result)):"🔎";case"failed":return isUncertain(result)?"❓":"❌"}}
function rail(result){switch(result.outcome.kind){case"registered":return(0,_29_.Mr)("✅ Checked","✅ Registered",(0,_29_.
qy)`⏳ ${(0,_29_.Cr)("Waits for approval")}`,"⚪ Deployed");case"reused":return isPending(result)?(0,_29_.Mr)("✅ Check\
ed","✅ Registered",(0,_29_.qy)`⏳ ${(0,_29_.Cr)("Waits for approval")}`,"⚪ Deployed"):void 0;case"gate-failed":return(0,_29_.
Mr)("✅ Checked",(0,_29_.qy)`❌ ${(0,_29_.Cr)("Gate")}`,"⚪ Registered","⚪ Approval","⚪ Deployed");case"rejected":
return(0,_29_.Mr)("✅ Checked",(0,_29_.qy)`❌ ${(0,_29_.Cr)("Rejected")}`);case"planned":return(0,_29_.Mr)((0,_29_.qy)`✅ ${(0,_29_.
Cr)("Checked")}`,"⚪ Registered","⚪ Approval","⚪ Deployed");case"superseded":case"offline":case"failed":return}}function isPending({
outcome}){return(outcome.kind==="registered"||outcome.kind==="reused")&&outcome.version.approvalStatus==="PendingManualA\
pproval"}function isUnchanged(result){return result.outcome.kind==="reused"&&!isPending(result)}function needsOneLine(result){
return isUnchanged(result)&&result.loosenedGates.length===0}function verdict(result){let{outcome}=result;switch(outcome.
kind){case"registered":return(0,_29_.qy)` version ${outcome.version.version} ${judged(result)}${outcome.forced?`; regist\
ered although ${failedInWords(result)}`:""}`;case"reused":return isPending(result)?(0,_29_.qy)` version ${outcome.version.
version} ${judged(result)}`:(0,_29_.qy)` is unchanged: it is version ${outcome.version.version}`;case"gate-failed":return outcome.
version===void 0?(0,_29_.qy)` ${judged(result)}, and was not registered: ${failedInWords(result)}`:(0,_29_.qy)` ${judged(
result)}; red, though registered before as version ${outcome.version.version}, since ${failedInWords(result)}`;case"reje\
cted":return(0,_29_.qy)` was not registered: the same model was rejected as version ${outcome.version.version}`;case"sup\
erseded":return(0,_29_.qy)` was not registered: the pull request has a newer commit`;case"planned":return(0,_29_.qy)` ${judged(
result)}; dry run, nothing was sent`;case"offline":return(0,_29_.qy)`${(0,_31_.uQ)(result.baseline)?(0,_29_.qy)` ${judged(
result)};`:":"} checked offline, not registered${failedGates(result).length>0?`; ${failedInWords(result)}`:""}`;case"fai\
led":return isUncertain(result)?(0,_29_.qy)`: it is not known whether a version was registered`:(0,_29_.qy)` was not registered: ${outcome.
error.code}`}}function judged(result){let primary=primaryInFewWords(result),predicate=predicateOf(result);return primary===
void 0?(0,_29_.qy)`${predicate===""?"has no metrics to judge it by":predicate}`:(0,_29_.qy)`${predicate}: ${primary}`}function isUncertain({
outcome}){return outcome.kind==="failed"&&LEAVES_DOUBT[outcome.error.code]}var LEAVES_DOUBT={"invalid-input":!1,"invalid\
-manifest":!1,"no-credentials":!1,"access-denied":!1,"wrong-account":!1,"group-not-found":!1,"gate-failed":!1,"alarm-in-\
alarm":!1,rejected:!1,"not-approved":!1,"changed-since-approval":!1,"rolled-back":!1,failed:!1,superseded:!1,"self-appro\
val":!1,"not-permitted":!1,"not-merged":!1,"base-unread":!1,"not-ready":!1,timeout:!0,cancelled:!0,"unknown-outcome":!0};
function headingOfSeveral(results){let groups=GROUPS.flatMap(group=>{let amount=results.filter(result=>groupOf(result)===
group).length;return amount>0?[`${amount} ${group}`]:[]}),worst=results.find(result=>["⛔","❌","❓"].includes(iconOf2(
result))),icon=worst!==void 0?iconOf2(worst):results.every(isUnchanged)?"⚪":"📦";return(0,_29_.qy)`<h3>${icon} ${(0,_29_.
U9)(results.length,"model")}: ${groups.join(", ")}</h3>`}var GROUPS=["registered","failed a gate","rejected before","fai\
led","not known","superseded by a newer commit","planned","checked offline","unchanged"];function groupOf(result){switch(result.
outcome.kind){case"registered":return"registered";case"reused":return isPending(result)?"registered":"unchanged";case"ga\
te-failed":return"failed a gate";case"rejected":return"rejected before";case"failed":return isUncertain(result)?"not kno\
wn":"failed";case"superseded":return"superseded by a newer commit";case"planned":return"planned";case"offline":return"ch\
ecked offline"}}var NAMES=new Map([["CI","class imbalance"],["DPL","difference in proportions of labels"],["KL","Kullbac\
k–Leibler divergence"],["JS","Jensen–Shannon divergence"],["LP","Lp-norm"],["TVD","total variation distance"],["KS",
"Kolmogorov–Smirnov"],["CDDL","conditional demographic disparity in labels"],["DPPL","difference in positive proportio\
ns in predicted labels"],["DI","disparate impact"],["CDDPL","conditional demographic disparity in predicted labels"],["D\
CA","difference in conditional acceptance"],["DCAcc","difference in conditional acceptance"],["DCR","difference in condi\
tional rejection"],["SD","specificity difference"],["RD","recall difference"],["DAR","difference in acceptance rates"],[
"DRR","difference in rejection rates"],["AD","accuracy difference"],["TE","treatment equality"],["FT","counterfactual fl\
iptest"],["GE","generalized entropy"]]);function biasName(short){return NAMES.get(short)}var OPEN_UP_TO=12,MAX_ROWS={comment:20,
summary:500};function biasSection({bias},result,view){if(bias.length===0)return;let summary=(0,_29_.qy)`${(0,_29_.Cr)("B\
ias")} — ${inWords3(bias)}`,shown=worstFirst(bias).slice(0,rowsOf(view,MAX_ROWS)),isOpen=shown.length<=OPEN_UP_TO&&bias.
some(({verdict:verdict2})=>verdict2==="further");return wholeOr(view,summary,()=>(0,_29_.zH)({summary,content:(0,_29_.Bv)(
...tables(shown,result),footnote2(shown,bias.length)),open:view.target==="summary"||isOpen}))}function biasSentence({bias}){
let further=bias.filter(({verdict:verdict2})=>verdict2==="further").length;if(further===0)return;let removed=bias.filter(
({verdict:verdict2})=>verdict2==="removed").length,gone=removed===0?"":`, ${removed} ${removed===1?"is":"are"} no longer\
 reported`,all=(0,_29_.U9)(bias.length-removed,"bias metric");return`${further} of ${all} ${further===1?"is":"are"} furt\
her from fair${gone}.`}var ORDER=["further","removed","new","nearer","not-compared","same"],WORDS={nearer:"nearer to fai\
r",further:"further from fair",same:"same",new:"new",removed:"no longer reported","not-compared":""};function inWords3(bias){
let amounts=ORDER.flatMap(verdict2=>{let amount=bias.filter(one=>one.verdict===verdict2).length;return amount===0||verdict2===
"not-compared"?[]:[`${amount} ${WORDS[verdict2]}`]});return amounts.length===0?(0,_29_.U9)(bias.length,"metric"):amounts.
join(", ")}function worstFirst(bias){let seen=new Map;return bias.map(one=>{let group=JSON.stringify([one.verdict,one.stage,
one.facet,one.facetValue]),turn=seen.get(group)??0;return seen.set(group,turn+1),{one,rank:[ORDER.indexOf(one.verdict),one.
stage==="post-training"?0:1,turn]}}).toSorted((a,b)=>a.rank[0]-b.rank[0]||a.rank[1]-b.rank[1]||a.rank[2]-b.rank[2]).map(
({one})=>one)}function tables(shown,result){let key=({facet,facetValue})=>JSON.stringify([facet,facetValue]);return[...new Set(
shown.map(key))].flatMap(one=>{let[first,...others]=shown.filter(metric2=>key(metric2)===one);return first===void 0?[]:[
(0,_29_.FY)(facetOf(first)),biasTable([first,...others],result)]})}function facetOf({facet,facetValue}){return facetValue===
""?(0,_29_.aY)(facet,80):(0,_29_.qy)`${(0,_29_.aY)(facet,80)} = ${(0,_29_.aY)(facetValue,80)}`}function biasTable(shown,result){
let hasBefore=(0,_31_.uQ)(result.baseline),columns=[{head:{title:(0,_29_.qy)`Metric`,wraps:!0},cell:metric},...hasBefore?
[{head:{title:baselineName(result),align:"right"},cell:before}]:[],{head:{title:candidateName(result),align:"right"},cell:now},
...hasBefore?[{head:{title:(0,_29_.qy)`Change`},cell:change}]:[]];return(0,_28_.t)({columns:columns.map(({head})=>head),
rows:shown.map(one=>columns.map(({cell:cell2})=>cell2(one)))})}function metric({name,description,stage}){let words=biasName(
name)??(description===void 0?void 0:(0,_29_.Qq)(description,100)),short=(0,_29_.aY)(name,20);return(0,_29_.qy)`${words===
void 0?short:(0,_29_.qy)`${words} ${short}`}, ${stage==="pre-training"?"data":"predictions"}`}function before({value}){return value.
baseline===void 0?(0,_29_.qy)`—`:(0,_29_.qy)`${(0,_29_._M)([value.baseline,...present(value.value)])[0]??""}`}function now({
value}){return value.value===void 0?(0,_29_.qy)`—`:(0,_29_.Cr)((0,_29_._M)([...present(value.baseline),value.value]).at(
-1)??"")}function change({verdict:verdict2}){return verdict2==="further"||verdict2==="removed"?(0,_29_.qy)`🟠 ${(0,_29_.
Cr)(WORDS[verdict2])}`:(0,_29_.qy)`${ICONS[verdict2]} ${WORDS[verdict2]}`}var ICONS={nearer:"🟢",same:"⚪",new:"🆕",
"not-compared":""};function present(value){return value===void 0?[]:[value]}function footnote2(shown,all){let except=[...new Map(
shown.filter(({fair})=>fair!==0).map(({name,fair})=>[name,fair]))].map(([name,fair])=>(0,_29_.qy)`${(0,_29_.ZV)(fair)} for ${(0,_29_.
aY)(name,20)}`),rest=except.length===0?_29_.K$:(0,_29_.qy)`, ${(0,_29_.fj)(except,", ")}`;return(0,_29_.EX)((0,_29_.qy)`fair = 0${rest}`,
...shown.length<all?[(0,_29_.qy)`${(0,_29_.U9)(shown.length,"metric")} of ${all} shown`]:[])}var MAX_ROWS2={comment:20,summary:500};
function constraintsSection(result,view){let judged2=constraintsOf(result);if(judged2.length===0)return;let summary=(0,_29_.
qy)`${(0,_29_.Cr)("Constraints")} — ${inWords4(judged2)}`;return wholeOr(view,summary,()=>(0,_29_.zH)({summary,content:(0,_28_.
t)({columns:[{title:(0,_29_.qy)`Metric`},{title:(0,_29_.qy)`Value`,align:"right"},{title:(0,_29_.qy)`Constraint`},{title:(0,_29_.
qy)`Kept`}],rows:judged2.toSorted((a,b)=>ORDER2.indexOf(a.kept)-ORDER2.indexOf(b.kept)).slice(0,rowsOf(view,MAX_ROWS2)).
map(rowOf)}),open:view.target==="summary"||judged2.some(({kept})=>kept==="no")}))}function constraintsSentence(result){let judged2=constraintsOf(
result),broken=judged2.filter(({kept})=>kept==="no").length;if(broken!==0)return`${broken} of ${(0,_29_.U9)(judged2.length,
"constraint")} ${broken===1?"is":"are"} not kept.`}var ORDER2=["no","unknown","yes"],SAID={no:"❌ not kept",unknown:"⏭ \
not judged",yes:"✅ kept"};function constraintsOf({details:found,diffs}){let metrics=diffs.map(({metric:metric2})=>metric2).
filter(({value})=>Number.isFinite(value));return(found?.constraints??[]).map(constraint=>{let value=(0,_32_.jh)(constraint,
metrics)?.value;return value===void 0||!LIMITS.has(constraint.operator)?{constraint,kept:"unknown"}:{constraint,value,kept:(0,_32_.
Qf)(constraint,metrics)===void 0?"yes":"no"}})}var LIMITS=new Map([["GreaterThanThreshold","≤"],["GreaterThanOrEqualTo\
Threshold","<"],["LessThanThreshold","≥"],["LessThanOrEqualToThreshold",">"]]);function rowOf({constraint,value,kept}){
let{metric:metric2,operator,threshold}=constraint,limit=LIMITS.get(operator),[shown,beside]=value===void 0?[]:valueAndLimit(
value,threshold);return[(0,_29_.aY)(metric2,64),(0,_29_.qy)`${shown??"–"}`,(0,_29_.qy)`${limit??(0,_29_.aY)(operator,40)} ${beside??
(0,_29_.tW)(threshold)}`,kept==="no"?(0,_29_.Cr)(SAID.no):(0,_29_.qy)`${SAID[kept]}`]}function valueAndLimit(value,threshold){
let[shown="",together=""]=(0,_29_._M)([value,threshold],value-threshold),written=(0,_29_.tW)(threshold);return[shown,written.
length<together.length?written:together]}function inWords4(judged2){let amount=kept=>judged2.filter(one=>one.kept===kept).
length;return[...amount("no")>0?[`${amount("no")} not kept`]:[],...amount("yes")>0?[`${amount("yes")} kept`]:[],...amount(
"unknown")>0?[`${amount("unknown")} not judged`]:[]].join(", ")}var MAX_ROWS3={comment:10,summary:50},MAX_LABELS={comment:3,
summary:20},MAX_NAME5=64;function attributionsSection({attributions},view){let[first]=attributions;if(first===void 0)return;
let summary=(0,_29_.qy)`${(0,_29_.Cr)("Feature attributions")}${mostTelling(first,rowsOf(view,MAX_ROWS3))}`,shown=attributions.
slice(0,MAX_LABELS[view.target]),left=attributions.length-shown.length;return wholeOr(view,summary,()=>(0,_29_.zH)({summary,
content:(0,_29_.Bv)(...shown.map(one=>ofLabel(one,{view,isOnly:attributions.length===1})),left>0?(0,_29_.FY)(`${(0,_29_.
U9)(left,"more label")} in the report.`):void 0,(0,_29_.EX)((0,_29_.qy)`share = of the sum of the mean absolute SHAP values`)),
open:view.target==="summary"}))}function mostTelling({features},rows){let[most]=features;if(most?.share.value===void 0)return _29_.
K$;let moved=features.slice(0,rows).filter(({rank:rank2})=>rank2.change!==void 0&&rank2.change!==0).length,words=moved===
0?_29_.K$:(0,_29_.qy)`; ${moved} of the first ${Math.min(rows,features.length)} changed places`;return(0,_29_.qy)` — ${(0,_29_.
aY)(most.feature,MAX_NAME5)} counts most, with ${(0,_29_.T1)(most.share.value)}${words}`}function ofLabel({label:label2,
features,isCut},{view,isOnly}){let present2=features.filter(({presence})=>presence!=="removed"),shown=present2.slice(0,rowsOf(
view,MAX_ROWS3)),removed=isCut?[]:features.filter(({presence})=>presence==="removed");return(0,_29_.Bv)(isOnly||label2===
""?void 0:(0,_29_.FY)((0,_29_.qy)`For ${(0,_29_.aY)(label2,MAX_NAME5)}:`),(0,_28_.t)({columns:[{title:(0,_29_.qy)`Rank`},
{title:(0,_29_.qy)`Feature`},{title:(0,_29_.qy)`Share`,align:"right"}],rows:shown.map(one=>[rank(one),(0,_29_.aY)(one.feature,
MAX_NAME5),share(one)])}),present2.length>shown.length?(0,_29_.FY)(`${(0,_29_.U9)(present2.length-shown.length,"more fea\
ture")}.`):void 0,removed.length>0?(0,_29_.FY)((0,_29_.qy)`No longer used: ${names(removed)}.`):void 0)}function rank({rank:{
value,baseline,change:change2},presence}){return presence==="new"?(0,_29_.qy)`${value??""} 🆕`:change2===void 0||change2===
0?(0,_29_.qy)`${value??""}`:(0,_29_.qy)`${value??""} (was ${baseline??""})`}function share({share:{value,change:change2}}){
if(value===void 0)return(0,_29_.qy)`–`;let points=change2===void 0?"":(0,_29_.Xf)(change2);return(0,_29_.qy)`${(0,_29_.
Cr)((0,_29_.T1)(value))}${points===""?"":` (${points})`}`}function names(features){let shown=features.slice(0,MAX_ROWS3.
comment).map(({feature})=>(0,_29_.aY)(feature,MAX_NAME5)),left=features.length-shown.length;return(0,_29_.qy)`${(0,_29_.
fj)(shown,", ")}${left>0?` and ${left} more`:""}`}var WORDS2={roc:{name:"ROC",title:"ROC curve",x:"false positive rate",
y:"true positive rate"},"precision-recall":{name:"precision-recall",title:"Precision-recall curve",x:"recall",y:"precisi\
on"}};function curvesSection({curves},result,view){if(curves.length===0)return;let summary=(0,_29_.qy)`${(0,_29_.Cr)("Cu\
rves")} — ${(0,_29_.fj)(curves.map(area),", ")}`;return view.detail.evidence==="short"?(0,_29_.qy)`<p>${summary}</p>`:
wholeOr(view,summary,()=>{let charts=curves.map(curve=>chart(curve,result));return charts.every(one=>one===void 0)?(0,_29_.
qy)`<p>${summary}</p>`:(0,_29_.zH)({summary,content:(0,_29_.Bv)(...charts),open:view.target==="summary"})})}function area({
kind,area:{value=0,baseline}}){let name=`area under ${WORDS2[kind].name}`;if(baseline===void 0)return(0,_29_.qy)`${name} ${(0,_29_.
_M)([value]).at(-1)??""}`;let change2=value-baseline,said=(0,_29_._M)([baseline,value],change2).at(-1)??"";return(0,_29_.
qy)`${name} ${said} (${(0,_29_.eD)(change2,[baseline,value])})`}function chart({kind,points,baselinePoints},result){let{
title,x,y}=WORDS2[kind],isCompared2=baselinePoints!==void 0;return(0,_20_.AV)({title:isCompared2?`${title} (blue ${candidateLabel(
result)}, orange ${baselineLabel(result)})`:title,xTitle:x,yTitle:y,lines:isCompared2?[baselinePoints,points]:[points]})}
function baselineLabel({baseline}){return baseline.kind==="version"?`v${baseline.version}`:"baseline"}var OPEN_UP_TO2=4,
MAX_LABELS2=10,MAX_LABELS_SUMMARY=21,BESIDE_UP_TO=5,MAX_CONFUSIONS=10,MAX_LABEL=40,MAX_HEAD=12;function matrixSection({matrix},result,view){
if(matrix===void 0)return;let summary=(0,_29_.qy)`${(0,_29_.Cr)("Confusion matrix")}${lowestRecall(matrix.classes)}`,isSummary=view.
target==="summary",fits=matrix.labels.length<=(isSummary&&view.detail.evidence==="all"?MAX_LABELS_SUMMARY:MAX_LABELS2);return wholeOr(
view,summary,()=>(0,_29_.zH)({summary,content:fits?(0,_29_.Bv)(wholeTable(matrix),footnote3(matrix,result)):confusions(matrix,
result),open:isSummary||matrix.labels.length<=OPEN_UP_TO2}))}function lowestRecall(classes){let[lowest]=byRecall(classes);
return lowest===void 0?_29_.K$:(0,_29_.qy)` — lowest recall: ${label(lowest.label)} ${rate(lowest.recall)}`}function byRecall(classes){
return classes.filter(({recall})=>recall.value!==void 0).toSorted((a,b)=>(a.recall.value??0)-(b.recall.value??0))}function wholeTable({
labels,cells,classes}){let isNumbered=labels.length>OPEN_UP_TO2&&labels.some(name=>name.length>MAX_HEAD),separator=labels.
length<=BESIDE_UP_TO?" ":"<br>",numbered=index=>isNumbered?(0,_29_.qy)`${index+1} · `:_29_.K$;return(0,_28_.t)({columns:[
{title:(0,_29_.qy)`Actual ↓ predicted →`},...labels.map((name,index)=>({title:isNumbered?(0,_29_.qy)`${index+1}`:label(
name),align:"right"})),{title:(0,_29_.qy)`Recall`,align:"right"}],rows:[...labels.map((name,index)=>[(0,_29_.qy)`${numbered(
index)}${label(name)}`,...labels.map((_,column)=>cell(cells[index]?.[column],separator)),rate(classes[index]?.recall??{},
separator)]),...labels.length>BESIDE_UP_TO?[]:[[(0,_29_.qy)`<i>Precision</i>`,...classes.map(({precision})=>rate(precision)),
_29_.K$]]]})}function cell(of,separator){if(of?.count===void 0)return(0,_29_.qy)`–`;let amount=(0,_29_.qy)`${(0,_29_.ZV)(
of.count)}`,change2=of.change===void 0?"":(0,_29_.jR)(of.change);return(0,_29_.fj)([of.isCorrect?(0,_29_.Cr)(amount):amount,
...change2===""?[]:[`(${change2})`]],separator)}function rate({value,change:change2},separator=" "){if(value===void 0)return(0,_29_.
qy)`–`;let moved=change2===void 0?"":(0,_29_.Xf)(change2);return(0,_29_.fj)([(0,_29_.T1)(value),...moved===""?[]:[`(${moved}\
)`]],separator)}function footnote3(matrix,{baseline}){return(0,_31_.uQ)(baseline)?(0,_29_.EX)((0,_29_.qy)`${(0,_29_.Cr)(
"bold")} = predicted right`,...against(matrix,(0,_31_.r4)(baseline))):(0,_29_.EX)((0,_29_.qy)`${(0,_29_.Cr)("bold")} = predicted right`)}
function against({cells,added,removed},other){let all=cells.flat();if(all.every(one=>one.baseline===void 0))return[(0,_29_.
qy)`${other} has no matrix on record`];let sum=amounts=>amounts.reduce((a,b)=>a+(b??0),0),[now2,before2]=[sum(all.map(one=>one.
count)),sum(all.map(one=>one.baseline))];return[(0,_29_.qy)`(±n) = against ${other}`,...now2===before2?[]:[(0,_29_.qy)`evaluated on ${(0,_29_.
ZV)(now2)} examples, ${other} on ${(0,_29_.ZV)(before2)}`],...named("new",added),...named("no longer there",removed)]}function named(what,labels){
if(labels.length===0)return[];let shown=labels.slice(0,MAX_CONFUSIONS).map(label),more=labels.length>shown.length?(0,_29_.
qy)` and ${labels.length-shown.length} more`:_29_.K$;return[(0,_29_.qy)`${what}: ${(0,_29_.fj)(shown,", ")}${more}`]}function confusions(matrix,{
baseline}){let{labels,cells,classes}=matrix,wrong=labels.flatMap((actual,row)=>labels.flatMap((predicted,column)=>{let one=cells[row]?.[column];
return one?.count===void 0||one.count===0||one.isCorrect?[]:[{actual,predicted,one}]})),worst=wrong.toSorted((a,b)=>(b.one.
count??0)-(a.one.count??0)).slice(0,MAX_CONFUSIONS),found=byRecall(classes).slice(0,MAX_CONFUSIONS/2).map(({label:name,recall})=>(0,_29_.
qy)`${label(name)} ${rate(recall)}`);return(0,_29_.Bv)((0,_29_.FY)((0,_29_.qy)`The worst of ${(0,_29_.U9)(wrong.length,"\
confusion")} among ${(0,_29_.U9)(labels.length,"label")}:`),(0,_28_.t)({columns:[{title:(0,_29_.qy)`Actual`},{title:(0,_29_.
qy)`Predicted`},{title:(0,_29_.qy)`Times`,align:"right"}],rows:worst.map(({actual,predicted,one})=>[label(actual),label(
predicted),cell(one," ")])}),(0,_29_.FY)((0,_29_.qy)`Lowest recall: ${(0,_29_.fj)(found,", ")}.`),(0,_31_.uQ)(baseline)?
(0,_29_.EX)(...against(matrix,(0,_31_.r4)(baseline))):void 0)}function label(name){return(0,_29_.aY)(name,MAX_LABEL)}function evidenceSections(result,view){
let comparison=comparisonOf(result);return comparison===void 0||view.detail.evidence==="none"?[]:[matrixSection(comparison,
result,view),biasSection(comparison,result,view),constraintsSection(result,view),attributionsSection(comparison,view),curvesSection(
comparison,result,view)]}function comparisonOf(result){let{details:details2,baseline}=result;if(details2===void 0)return;
let known=COMPARED.get(result);if(known!==void 0)return known;let comparison=(0,_33_.Ee)(details2,(0,_31_.uQ)(baseline)?
baseline.details:void 0);return COMPARED.set(result,comparison),comparison}var COMPARED=new WeakMap;function firstSentence(result){
let primary=primaryOf(result);if(primary!==void 0)return(0,_29_.FY)((0,_29_.Cr)(primarySentence(primary,result)),gatesSentence(
result),...worstNews(primary,result),...worseBesides(result),...goneSentence(result))}function worseBesides(result){let comparison=comparisonOf(
result);return[comparison===void 0?void 0:biasSentence(comparison),constraintsSentence(result)].filter(sentence=>sentence!==
void 0)}function primaryInShort(diff,{baseline}){let name=(0,_29_.aY)(diff.metric.name,64);if(!(0,_31_.uQ)(baseline))return(0,_29_.
qy)`${name} is ${withUnit((0,_29_.ZV)(diff.metric.value),diff.metric.unit)}`;let than=(0,_31_.r4)(baseline);switch(diff.
verdict){case"better":case"worse":case"changed":return(0,_29_.qy)`${name} is ${changeInShort(diff)} than ${diff.verdict===
"changed"?"in ":""}${than}`;case"same":return(0,_29_.qy)`${name} is the same as in ${than}`;case"within-noise":return(0,_29_.
qy)`${name} is within noise of ${than}`;case"new":return(0,_29_.qy)`${name} is new beside ${than}`;case"gone":return(0,_29_.
qy)`${name} is gone: ${than} has it`;case"not-comparable":return(0,_29_.qy)`${name} cannot be compared with ${than}`}}function primarySentence(primary,result){
let{baseline,file}=result,short=primaryInShort(primary,result);if(baseline.kind!=="version")return(0,_29_.qy)`${short}.`;
let wanted=file.manifest.metrics?.baseline;return(0,_29_.qy)`${short}, ${wanted===void 0||wanted==="latest_approved"?"th\
e latest approved one":"the one the manifest names"}.`}function worstNews(primary,{diffs}){let worse=worseFirst(diffs).filter(
diff=>diff!==primary&&!isInAlert(diff)),[worst,...others]=worse;if(worst===void 0)return[];let more=others.length>0?` ${(0,_29_.
U9)(others.length,"more metric")} ${others.length===1?"is":"are"} worse.`:"";return[(0,_29_.qy)`${(0,_29_.aY)(worst.metric.
name,64)} is ${changeInShort(worst)}${gateOf(worst)}.${more}`]}function isInAlert({gates}){return gates.some(gate=>gate.
outcome==="failed")}function gateOf({gates}){return gates.filter(gate=>gate.outcome!=="skipped").length===0?"":", inside\
 its gate"}function rejection({version,by,reason}){let who=by===void 0?_29_.K$:(0,_29_.qy)` by ${(0,_29_.aY)(by,120)}`,why=reason===
void 0?_29_.K$:(0,_29_.qy)` The reason given: <i>${(0,_29_.Qq)(reason,500)}</i>`;return(0,_29_.qy)`${(0,_29_.Cr)((0,_29_.
qy)`Version ${version.version} holds the same model and was rejected${who}.`)}${why}`}var MAX_LISTED=5;function alerts(result,view,place){
let found=[gateTrouble,outcomeTrouble,loosenedTrouble,suspicions,baselineTrouble].flatMap(find=>find(result,view)??[]);return(0,_29_.
Bv)(...found.map(({kind,lead,rest=_29_.K$})=>place==="top"?(0,_29_.xE)(kind,(0,_29_.Bv)((0,_29_.FY)(lead),rest)):(0,_29_.
Bv)((0,_29_.FY)((0,_29_.qy)`${SIGNS2[kind]} ${lead}`),rest)))}var SIGNS2={NOTE:"ℹ️",WARNING:"⚠️",CAUTION:"⛔"};
function suspicions({checks}){let found=checks.filter(({title})=>title===_30_.ft);if(found.length===0)return;let lines=found.
slice(0,MAX_LISTED).map(({detail})=>(0,_29_.Qq)(detail,400)),more=found.length>lines.length?[(0,_29_.qy)`${found.length-
lines.length} more among the checks.`]:[];return{kind:"WARNING",lead:(0,_29_.fj)([(0,_29_.Cr)("This looks safe, and is n\
ot:"),...lines,...more],"<br>")}}function gateTrouble(result,view){let failed=failedGates(result),warned=warningGates(result),
all=[...failed,...warned];if(all.length===0||result.outcome.kind==="failed"&&result.baseline.kind==="unreadable")return;
let lines=all.slice(0,MAX_LISTED).map(gate=>(0,_29_.qy)`${(0,_29_.Cr)(failureSentence(gate,result))} ${(0,_29_.aE)(gate.
gate.at,view.context)}`),more=all.length>lines.length?[(0,_29_.qy)`${all.length-lines.length} more in the table.`]:[];return{
kind:failed.length>0?"CAUTION":"WARNING",lead:(0,_29_.fj)([...lines,...more],"<br>"),rest:(0,_29_.FY)(failed.length>0?afterFailure(
result):"This only warns.")}}function afterFailure({outcome,baseline}){if(baseline.kind==="unreadable"&&outcome.kind==="\
gate-failed")return(0,_29_.qy)`Nothing was registered. Give the permission that is missing, or let the gate be an absolute one.`;
switch(outcome.kind){case"registered":return(0,_29_.qy)`It was registered nevertheless, because the workflow says ${(0,_29_.
aY)("on-gate-failure: register")}. The version records this.`;case"reused":return(0,_29_.qy)`Version ${outcome.version.version} holds the same model already.`;case"\
gate-failed":case"offline":case"planned":return(0,_29_.qy)`Nothing was registered. Improve the model, or change the gate and have the change reviewed.`;case"\
failed":case"rejected":case"superseded":return(0,_29_.qy)`Improve the model, or change the gate and have the change reviewed.`}}
function outcomeTrouble({outcome,baseline},view){switch(outcome.kind){case"failed":return{kind:"CAUTION",lead:(0,_29_.qy)`<b>What happened:</b> ${(0,_29_.
aY)(outcome.error.code)}`,rest:(0,_25_.pD)(outcome.error,{maxMessage:view.detail.maxMessage,formatProblem:_35_.V})};case"\
rejected":return{kind:"CAUTION",lead:rejection(outcome),rest:(0,_29_.FY)("Nothing was registered. A changed model is a n\
ew candidate.")};case"offline":return{kind:"NOTE",lead:(0,_29_.qy)`${(0,_29_.Cr)(_22_.rr[outcome.because])} ${(0,_31_.uQ)(
baseline)?checkedAgainst(baseline):CHECKED_OFFLINE}`};case"registered":case"reused":return outcome.duplicate===void 0?void 0:
{kind:"WARNING",lead:(0,_29_.Cr)(`A run beside this one registered the same model a second time, as version ${outcome.duplicate.
version}.`),rest:(0,_29_.FY)(`Judge version ${outcome.version.version} and reject the other one:`,(0,_29_.aY)(outcome.duplicate.
arn))};case"gate-failed":case"superseded":case"planned":return}}var CHECKED_OFFLINE="The manifest, the metrics and the a\
bsolute gates were checked; nothing was compared or registered.";function checkedAgainst(baseline){return`The manifest, \
the metrics and the gates were checked against ${(0,_31_.r4)(baseline)}; the registry was not asked, and nothing was reg\
istered.`}function loosenedTrouble({loosenedGates},{context}){let sentences=(0,_22_.UG)(loosenedGates,context);return sentences&&
{kind:"WARNING",...sentences}}function baselineTrouble({baseline,outcome},{detail}){switch(baseline.kind){case"unreadabl\
e":return outcome.kind==="failed"?void 0:{kind:"WARNING",lead:(0,_29_.Cr)("The registry could not be read, so nothing sa\
ys whether this model is better."),rest:(0,_26_.h1)((0,_29_.ml)(baseline.reason,detail.maxMessage))};case"first":return outcome.
kind==="failed"||outcome.kind==="superseded"?void 0:{kind:"NOTE",lead:(0,_29_.qy)`${(0,_29_.Cr)(baseline.hasUnapproved?ONLY_UNAPPROVED:
FIRST)} Relative gates are skipped.`};case"version":return baseline.unread===void 0||outcome.kind==="failed"?void 0:{kind:"\
WARNING",lead:(0,_29_.Cr)(`The metrics of version ${baseline.version} could not be read, so nothing says whether this mo\
del is better.`),rest:(0,_26_.h1)((0,_29_.ml)(baseline.unread,detail.maxMessage))};case"not-wanted":case"offline":case"r\
eport":return}}var FIRST="This is the first version in the group, so there is nothing to compare it with.",ONLY_UNAPPROVED="\
No version of this group is approved yet, so there is nothing to compare this one with.",OPEN_UP_TO3=12;function changesSection({
specificationChanges:changes,baseline},{detail,target}){if(changes===void 0||baseline.kind!=="version")return;if(changes.
length===0)return(0,_29_.FY)(`The specification is the same as that of version ${baseline.version}.`);let summary=(0,_29_.
qy)`${(0,_29_.Cr)(`What changes against version ${baseline.version}`)} — ${countsOf(changes)}`;if(detail.changes==="co\
unts")return(0,_29_.qy)`<p>${summary}</p>`;let shown=changes.filter(change2=>!isOnlyContent(change2,changes));return shown.
length===0?(0,_29_.FY)(summary):(0,_29_.zH)({summary,content:(0,_23_.d)(shown),open:target==="summary"||(0,_23_.O)(shown).
length<=OPEN_UP_TO3})}function isOnlyContent(change2,all){let{section,key,before:before2,after}=change2;if(!REPORTS.has(
section)||before2===void 0||after===void 0)return!1;let place=DIGEST.test(key)?all.find(other=>other.section===section&&
other.key===key.replace(DIGEST,"")):change2;return place?.before===void 0||place.after===void 0?!1:withoutDigest(place.before)===
withoutDigest(place.after)}var DIGEST=/\.digest$/;function withoutDigest(uri){return uri.replace(/\/[0-9a-f]{64}\//,"/")}
function countsOf(changes){let things=changes.map(thingOf);return[...new Set(things.map(({name})=>name))].map(name=>{let amount=new Set(
things.filter(thing=>thing.name===name).map(({id})=>id)).size;return(0,_29_.U9)(amount,name,PLURALS.get(name)??`${name}s`)}).
join(", ")}var PLURALS=new Map([["metadata entry","metadata entries"],["other entry","other entries"]]);function thingOf(change2){
let{section,key,before:before2,after}=change2,additional=/^additional_specifications\[.*?\](?=\.|$)/.exec(section)?.[0];
if(additional!==void 0)return{name:"additional specification",id:additional};let[first=""]=REPORTS.has(section)?[key.replace(
/\.(?:digest|content_type)$/,"")]:key.split("."),named2=key.startsWith("environment.")?key:first;return{name:nameOf(section,
named2),id:JSON.stringify([section,named2===""?before2??after:named2])}}var REPORTS=new Set(["reports","drift_baselines"]);
function nameOf(section,key){return section.startsWith("containers")?key.startsWith("environment.")?"environment variabl\
e":BY_KEY.get(key.replace(/\[.*/,""))??"container setting":BY_SECTION.get(section)??"other entry"}var BY_KEY=new Map([["\
image","image"],["model_data","artifact"],["model_data_source","artifact"],["additional_model_data","artifact"]]),BY_SECTION=new Map(
[["description","description"],["domain","domain"],["task","task"],["source_uri","source URI"],["realtime_instance_types",
"instance type"],["transform_instance_types","instance type"],["content_types","content type"],["response_types","respon\
se type"],["sample_payload","sample payload"],["hyper_parameters","hyper-parameter"],["reports","report"],["drift_baseli\
nes","drift baseline"],["metadata","metadata entry"]]),MAX_ROWS4={comment:20,summary:200},SHOWN_DIGITS=12;function originSection(result,view){
let rows=[...sourceRows(result),...imageRows(result),...specificationRows(result),...reportRows(result)];if(rows.length===
0)return;let shown=rows.slice(0,MAX_ROWS4[view.target]),left=rows.length-shown.length;return(0,_29_.zH)({summary:(0,_29_.
qy)`${(0,_29_.Cr)("Where it comes from")} — ${inWords5(rows)}`,content:(0,_29_.Bv)((0,_22_.p_)(shown.map(({what,kind,value})=>(0,_29_.
qy)`${kind==="report"?(0,_29_.aY)(what,80):(0,_29_.Cr)(what)}: ${value}`)),left>0?(0,_29_.FY)(`${(0,_29_.U9)(left,"more \
line")}.`):void 0),open:view.target==="summary"})}function inWords5(rows){let amount=kind=>rows.filter(row=>row.kind===kind).
length,counted=[...amount("image")>0?[(0,_29_.U9)(amount("image"),"image")]:[],...amount("specification")>0?[(0,_29_.U9)(
amount("specification"),"additional specification")]:[],...amount("report")>0?[(0,_29_.U9)(amount("report"),"report")]:[]];
return[...rows.filter(({kind})=>kind==="source").map(({what})=>what.replace(/^./,first=>first.toLowerCase())),...counted].
join(", ")}function sourceRows({file,resolved}){let{source,source_uri:uri}=resolved?.manifest??file.manifest,row=(what,value)=>({
what,kind:"source",value}),job=resolved?.training?.arn,name=source?.training_job;return[...job!==void 0?[row("Training j\
ob",(0,_20_.WB)(job))]:name!==void 0?[row("Training job",(0,_29_.aY)(name,63))]:[],...source?.pipeline_execution===void 0?
[]:[row("Pipeline execution",(0,_29_.aY)(source.pipeline_execution))],...source?.project===void 0?[]:[row("Project",(0,_29_.
aY)(source.project,100))],...uri===void 0?[]:[row("Source URI",(0,_29_.aY)(uri))]]}function imageRows({resolved}){return[
...resolved?.imageDigests??[]].map(([image,digest])=>({what:"Image",kind:"image",value:(0,_29_.qy)`${(0,_29_.aY)(image)} → ${(0,_29_.
aY)(shortDigest(digest))}`}))}function specificationRows({file,resolved}){let{additional_specifications:more=[]}=resolved?.
manifest??file.manifest;return more.map(({name,containers})=>({what:"Additional specification",kind:"specification",value:(0,_29_.
qy)`${(0,_29_.aY)(name,63)}, ${(0,_29_.U9)(containers.length,"container")}`}))}function reportRows({resolved,outcome}){return[
...resolved?.reports??[]].map(([key,{s3Uri,digest,bytes}])=>({what:key,kind:"report",value:(0,_29_.fj)([(0,_29_.aY)(s3Uri,
400),...digest===void 0||isInPlace(digest,s3Uri)?[]:[(0,_29_.aY)(shortDigest(digest))],...bytes===void 0?[]:[UPLOADED.has(
outcome.kind)?"from the repository":"from the repository, not uploaded"]]," · ")}))}var UPLOADED=new Set(["registered",
"reused"]);function isInPlace(digest,s3Uri){let[,digits]=SHA256.exec(digest)??[];return digits!==void 0&&s3Uri.includes(
`/${digits}/`)}var SHA256=/^sha256:([0-9a-f]{64})$/;function shortDigest(digest){let[,digits]=SHA256.exec(digest)??[];return digits===
void 0?digest:`sha256:${digits.slice(0,SHOWN_DIGITS)}…`}function foldedSections(result,view){return view.detail.foldedSections?
[trend(result,view),trends(result,view),modelCardSection(result,view),originSection(result,view),commands(result),(0,_25_.
dY)(result.file.overrides),(0,_24_.N$)([...result.checks,...cardChecks(result)]),request(result,view)]:[]}function trend(result,{
target}){let primary=primaryOf(result);if(primary===void 0||primary.history.length<2)return;let values=course(primary),gate=absoluteGate(
primary),chart2=(0,_20_.Tz)({name:primary.metric.name,note:`${better(primary)}${gate===void 0?"":` (red: gate ${(0,_29_.
tW)(gate)})`}`,labels:[...primary.history.map(({version})=>`v${version}`),candidateLabel(result)].slice(-values.length),
values,...(0,_36_.s)({limit:gate})});if(chart2===void 0)return;let summary=(0,_29_.qy)`<b>Trend of ${(0,_29_.aY)(primary.
metric.name,64)}</b> over the last ${values.length} versions`;return(0,_29_.zH)({summary,content:chart2,open:target==="s\
ummary"})}function trends(result,view){let shown=shownMetrics(result,view);if(!(showsTrend(shown)||shown.every(diff=>diff.
history.length===0)))return(0,_29_.zH)({summary:(0,_29_.Cr)("Trends of all metrics"),content:trendsTable(shown),open:view.
target==="summary"})}function commands(result){let{outcome}=result;if(!isPending(result)||outcome.kind!=="registered"&&outcome.
kind!=="reused")return;let region=VERSION_ARN.exec(outcome.version.arn)?.[1];if(region===void 0)return;let command=status=>[
`aws sagemaker update-model-package --region ${region} \\`,`  --model-package-arn ${outcome.version.arn} \\`,`  --model-\
approval-status ${status}`].join(`
`);return(0,_29_.zH)({summary:(0,_29_.Cr)("Approve or reject on the command line"),content:(0,_26_.EU)("bash",`${command(
"Approved")}

${command("Rejected")} --approval-description 'why'`),open:!1})}var VERSION_ARN=/^arn:aws[a-z-]*:sagemaker:([a-z]{2}(?:-[a-z]+)+-\d):\d{12}:model-package\/[A-Za-z0-9-]{1,63}\/\d+$/;
function request({outcome},{target}){if(outcome.kind==="planned")return(0,_25_.TN)({action:"sagemaker:CreateModelPackage",
input:outcome.request,open:target==="summary"})}function absoluteGate({gates,metric:metric2}){let wanted=metric2.goal===
void 0?"max":DIRECTIONS[metric2.goal].bound;return gates.flatMap(({gate})=>gate.kind===wanted?[gate.limit]:[])[0]}function better({
metric:metric2}){return metric2.goal===void 0?"the last versions":DIRECTIONS[metric2.goal].better}function modelCardSection({
card},{detail,target,context}){if(!(card===void 0||detail.maxCard===0))return(0,_22_.UO)(card,{limit:detail.maxCard,open:target===
"summary",rest:target==="comment"?(0,_29_.qy)`The ${(0,_29_.ut)("job summary",context)??"job summary"} has the whole card.`:
(0,_29_.qy)`SageMaker Studio shows the whole card.`})}function cardChecks({card,file}){return card===void 0||file.manifest.
model_card===void 0||(0,_22_.f_)(card.content)!==void 0?[]:[{level:"notice",title:"Model card",detail:"No risk rating is\
 given (intended_uses.risk_rating)."}]}function modelBody(result,view,place){return needsOneLine(result)?unchanged(result,
view):(0,_29_.Bv)(place==="top"?rail(result):void 0,firstSentence(result),alerts(result,view,place),superseded(result),metricsTable(
result,view),arn(result),links(result,view),next(result,view),result.outcome.kind==="superseded"?void 0:changesSection(result,
view),...evidenceSections(result,view),...foldedSections(result,view))}function unchanged({outcome},{context}){if(outcome.
kind!=="reused")return(0,_29_.Bv)();let{version}=outcome;return(0,_29_.Bv)((0,_29_.FY)((0,_29_.qy)`Commit ${(0,_29_.wn)(
context)} gives the same specification, artifacts and metrics as version ${version.version} (${(0,_29_.aY)(version.approvalStatus,
40)}), so no new version was registered.`),(0,_26_.EU)("text",version.arn))}function superseded({outcome}){if(outcome.kind===
"superseded")return(0,_29_.FY)((0,_29_.qy)`The head of the pull request is ${(0,_29_.aY)(outcome.headSha.slice(0,7))} now; this run is about an older commit and changed nothing.`)}
function arn({outcome}){return"version"in outcome?(0,_26_.EU)("text",outcome.version.arn):void 0}function links({file:{path}},{
context}){let run=(0,_29_.ut)("Workflow run",context);return(0,_29_.FY)((0,_29_.fj)([(0,_29_.RF)(path,(0,_29_.aY)(path,200),
context),...run===void 0?[]:[run]]," · "))}function next(result,{context}){let{outcome}=result;switch(outcome.kind){case"\
registered":case"reused":return isPending(result)?(0,_29_.FY)((0,_29_.Cr)("Next:"),howToApprove(outcome.version,context)):
void 0;case"planned":return(0,_29_.FY)((0,_29_.Cr)("Next:"),(0,_29_.qy)`run it without ${(0,_29_.aY)("dry-run")} to send the request below.`);case"\
gate-failed":case"rejected":case"superseded":case"offline":case"failed":return}}function howToApprove({group,version},context){
let model=(0,_29_.aY)(`${group}@v${version}`,100),elsewhere="in SageMaker Studio, or with the command below",{approveWorkflow}=context;
if(approveWorkflow===void 0)return(0,_29_.qy)`approve or reject version ${version} by a job with ${(0,_29_.aY)("mode: ap\
prove")} and ${(0,_29_.aY)("model:")} ${model}, ${elsewhere}.`;let page=(0,_29_.l)((0,_29_.qy)`run ${(0,_29_.aY)(approveWorkflow,
100)}`,context,(0,_29_.RB)(approveWorkflow));return(0,_29_.qy)`${page} with ${model} to approve or reject version ${version}; or do it ${elsewhere}.`}
function severalModels(results,view){return(0,_22_.Pc)(results,{noun:"model",columns:["Model","Version","Primary metric",
"Change","Gates","Last 8"],rowOf:result=>rowOf2(result,view),iconOf:iconOf2,troubleFirst:["❌","❓","⛔","⚠️"],isUnchanged,
maxRows:view.detail.maxModels,section:result=>view.detail.modelSections&&!needsOneLine(result)?{summary:(0,_29_.qy)`${iconOf2(
result)} ${(0,_29_.Cr)(groupName(result))} — ${inShort(result)}`,content:modelBody(result,view,"folded")}:void 0,open:view.
target==="summary"})}function inShort(result){let{outcome}=result,[failed]=failedGates(result);if(failed!==void 0)return failureSentence(
failed,result);let primary=primaryOf(result),metric2=primary===void 0?_29_.K$:(0,_29_.qy)`, ${primaryInShort(primary,result)}`;
switch(outcome.kind){case"registered":case"reused":return(0,_29_.qy)`version ${outcome.version.version}${metric2}`;case"\
failed":return(0,_29_.qy)`${outcome.error.code}`;case"rejected":return(0,_29_.qy)`rejected before, as version ${outcome.
version.version}`;case"superseded":return(0,_29_.qy)`the pull request has a newer commit`;case"planned":return(0,_29_.qy)`dry run${metric2}`;case"\
offline":return(0,_29_.qy)`checked offline${metric2}`;case"gate-failed":return(0,_29_.qy)`a gate failed`}}function rowOf2(result,view){
let primary=isUnchanged(result)&&result.diffs.length===0?void 0:primaryOf(result),name=(0,_29_.RF)(result.file.path,groupName(
result),view.context);return[(0,_29_.qy)`${iconOf2(result)} ${name}`,versionCell(result),primary===void 0?(0,_29_.qy)`–`:
(0,_29_.qy)`${nameWithArrow(primary)} ${(0,_29_.Cr)(withUnit((0,_29_.ZV)(primary.metric.value),primary.metric.unit))}`,primary===
void 0?(0,_29_.qy)`–`:(0,_29_.qy)`${changeInFewWords(primary)}`,gatesCell(result),primary===void 0?_29_.K$:(0,_21_.K)(
course(primary))]}function versionCell(result){let{outcome}=result;if(outcome.kind!=="registered"&&outcome.kind!=="reuse\
d")return(0,_29_.qy)`–`;let name=(0,_29_.aY)(`v${outcome.version.version}`);return isPending(result)?(0,_29_.qy)`${name} ⏳`:
outcome.kind==="reused"?(0,_29_.qy)`${name} kept`:name}function gatesCell({gates}){let failed=(0,_31_.Tm)(gates).length,
warned=gates.filter(gate=>gate.outcome==="failed"&&!(0,_34_.Gb)(gate.gate)).length,passed=gates.filter(gate=>gate.outcome===
"passed").length,skipped=gates.length-failed-warned-passed;if(gates.length===0)return(0,_29_.qy)`none`;let parts=[...failed>
0?[`${failed} failed`]:[],...warned>0?[`${warned} warned`]:[],...passed>0?[`${passed} passed`]:[],...skipped>0?[`${skipped}\
 not judged`]:[]];return(0,_29_.qy)`${failed>0?"❌":warned>0?"⚠️":passed>0?"✅":"⏭"} ${parts.join(", ")}`}function renderComment({
marker,...report}){return(0,_29_.vm)(pageOf(report),marker)}function renderSummary(report){return(0,_29_.YG)(pageOf(report))}
function pageOf({results,context,around}){let[only,...others]=results,one=others.length===0?only:void 0;return{context,ladder:ladderFor(
results.length),render:view=>(0,_29_.Bv)(one?heading(one):headingOfSeveral(results),around?.note,isEverything(view.detail)?
void 0:(0,_29_.L6)(leftOut(results,view),view),one?modelBody(one,view,"top"):severalModels(results,view),around?.after,(0,_27_.
qr)(context,...around?.about??[],...(0,_27_.X0)(one?.outcome.kind==="offline"?void 0:one?.specificationDigest)))}}function leftOut(results,view){
let all=results.flatMap(({diffs})=>diffs).length,shown=results.slice(0,view.detail.modelSections||results.length===1?void 0:
0).flatMap(result=>shownMetrics(result,view)).length;return[...all>shown?[`${(0,_29_.U9)(all-shown,"metric")} of ${all}`]:
[],...view.detail.changes==="counts"?["the lines of the specification diff"]:[],...evidenceLeftOut(results,view),...view.
detail.foldedSections?[]:["the folded sections"],...results.length>view.detail.maxModels?[(0,_29_.U9)(results.length-view.
detail.maxModels,"model")]:[]]}function evidenceLeftOut(results,{detail}){return detail.evidence==="all"||results.every(
({details:details2})=>details2===void 0)?[]:[`${detail.evidence==="short"?"parts of ":""}what reports say beside metrics`]}
function worthCommenting(results,hasComment=!1){let told=results.filter(({outcome})=>outcome.kind!=="superseded"&&outcome.
kind!=="offline");return told.length===0?!1:told.some(({outcome})=>outcome.kind!=="reused")?!0:hasComment||told.some(result=>isPending(
result)||result.loosenedGates.length>0)}}),916:((_m_,_e_,_r_)=>{_r_.d(_e_,{AV:()=>curveChart,B9:()=>consoleUrl,Tz:()=>lineChart,
WB:()=>trainingJobLink,i1:()=>consoleLink});var _5_=_r_(1609),ARN=/^arn:aws:sagemaker:([a-z]{2}(?:-[a-z]+)+-\d):\d{12}:(training-job|endpoint)\/([a-zA-Z0-9](?:-*[a-zA-Z0-9]){0,62})$/,
PAGES=new Map([["training-job","jobs"],["endpoint","endpoints"]]);function consolePage(arn){let[,region,kind="",name]=ARN.
exec(arn??"")??[],page=PAGES.get(kind);if(!(region===void 0||name===void 0||page===void 0))return{url:`https://${region}\
.console.aws.amazon.com/sagemaker/home?region=${region}#/${page}/${name}`,name}}function consoleUrl(arn){return consolePage(
arn)?.url}function consoleLink(label,arn){let url=consoleUrl(arn);return url===void 0?(0,_5_.qy)`${label}`:(0,_5_.qy)`<a href="${new _5_.
VK(url)}">${label}</a>`}function trainingJobLink(arn){let page=consolePage(arn);return page===void 0?(0,_5_.aY)(arn):consoleLink(
(0,_5_.aY)(page.name),arn)}var BLUE="#2f81f7",RED="#d1242f",ORANGE="#bf8700",STEPS=40;function lineChart({name,note,labels,
values,limit,range,axes}){let all=limit===void 0?values:[...values,limit],magnitude=Math.max(...all.map(Math.abs));if(values.
length<2||!Number.isFinite(magnitude)||magnitude>=1e12||magnitude<1e-6)return;let decimals=Math.max(0,5-Math.floor(Math.
log10(magnitude))),format=value=>numeral(value,decimals),[low,high]=range??bounds(all),title=plain(name);return mermaid(
[BLUE,RED],[`  title "${title}, ${note}"`,`  x-axis ${axes===void 0?"":`"${axes.x}" `}[${labels.map(label=>`"${plain(label)}\
"`).join(", ")}]`,`  y-axis "${axes?.y??title}" ${format(low)} --> ${format(high)}`,`  line [${values.map(format).join("\
, ")}]`,...limit===void 0?[]:[`  line [${values.map(()=>format(limit)).join(", ")}]`]])}function curveChart({title,xTitle,
yTitle,lines}){let sampled=lines.map(sample);if(!(sampled.length===0||sampled.some(line=>line===void 0)))return mermaid(
sampled.length===1?[BLUE]:[ORANGE,BLUE],[`  title "${title}"`,`  x-axis "${xTitle}" 0 --> 1`,`  y-axis "${yTitle}" 0 -->\
 1`,...sampled.map((line=[])=>`  line [${line.map(value=>numeral(value,3)).join(", ")}]`)])}function sample(points){let sorted=points.
filter(point=>point.every(value=>value>=0&&value<=1)).toSorted((a,b)=>a[0]-b[0]||a[1]-b[1]),[first]=sorted,last=sorted.at(
-1);if(first===void 0||last===void 0||first[0]===last[0])return;let at=0;return Array.from({length:STEPS+1},(_,step)=>{let x=step/
STEPS;for(;(sorted[at+1]?.[0]??Number.POSITIVE_INFINITY)<=x;)at++;let[left,right]=[sorted[at]??last,sorted[at+1]??last];
return x<=left[0]||right[0]===left[0]?left[1]:left[1]+(x-left[0])/(right[0]-left[0])*(right[1]-left[1])})}function mermaid(palette,body){
let init=`%%{init: {"xyChart": {"width": 720, "height": 280}, "themeVariables": {"xyChart": {"backgroundColor": "transpa\
rent", "plotColorPalette": "${palette.join(", ")}"}}}}%%`;return new _5_.VK(["```mermaid",init,"xychart-beta",...body,"`\
``"].join(`
`))}function numeral(value,decimals){return String(Number(value.toFixed(decimals)).toFixed(decimals)).replace(/(\.\d*?)0+$/,
"$1").replace(/\.$/,"")}function bounds(values){let low=Math.min(...values),high=Math.max(...values),margin=(high-low)*.1||
Math.abs(high)*.1;return[low-margin,high+margin]}function plain(foreign){return foreign.replace(/[^A-Za-z0-9_./-]/g,"_").
slice(0,40)}})};
