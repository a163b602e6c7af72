"use strict";exports.id=9363;exports.ids=[9363];exports.modules={2643:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{K6:()=>driftCheckBaselines,dl:()=>reportsIn,l3:()=>modelMetrics});function modelMetrics(reports){
let of=key=>source(reports,`reports.${key}`);return present({ModelQuality:present({Statistics:of("model_quality.statisti\
cs"),Constraints:of("model_quality.constraints")}),ModelDataQuality:present({Statistics:of("data_quality.statistics"),Constraints:of(
"data_quality.constraints")}),Bias:present({Report:of("bias.report"),PreTrainingReport:of("bias.pre_training"),PostTrainingReport:of(
"bias.post_training")}),Explainability:present({Report:of("explainability")})})}function driftCheckBaselines(reports){let of=key=>source(
reports,`drift_baselines.${key}`);return present({ModelQuality:present({Statistics:of("model_quality.statistics"),Constraints:of(
"model_quality.constraints")}),ModelDataQuality:present({Statistics:of("data_quality.statistics"),Constraints:of("data_q\
uality.constraints")}),Bias:present({ConfigFile:of("bias.config"),PreTrainingConstraints:of("bias.pre_training_constrain\
ts"),PostTrainingConstraints:of("bias.post_training_constraints")}),Explainability:present({ConfigFile:of("explainabilit\
y.config"),Constraints:of("explainability.constraints")})})}function reportsIn({ModelMetrics:metrics,DriftCheckBaselines:baselines}){
let found=[["reports.model_quality.statistics",metrics?.ModelQuality?.Statistics],["reports.model_quality.constraints",metrics?.
ModelQuality?.Constraints],["reports.data_quality.statistics",metrics?.ModelDataQuality?.Statistics],["reports.data_qual\
ity.constraints",metrics?.ModelDataQuality?.Constraints],["reports.bias.report",metrics?.Bias?.Report],["reports.bias.pr\
e_training",metrics?.Bias?.PreTrainingReport],["reports.bias.post_training",metrics?.Bias?.PostTrainingReport],["reports\
.explainability",metrics?.Explainability?.Report],["drift_baselines.model_quality.statistics",baselines?.ModelQuality?.Statistics],
["drift_baselines.model_quality.constraints",baselines?.ModelQuality?.Constraints],["drift_baselines.data_quality.statis\
tics",baselines?.ModelDataQuality?.Statistics],["drift_baselines.data_quality.constraints",baselines?.ModelDataQuality?.
Constraints],["drift_baselines.bias.config",baselines?.Bias?.ConfigFile],["drift_baselines.bias.pre_training_constraints",
baselines?.Bias?.PreTrainingConstraints],["drift_baselines.bias.post_training_constraints",baselines?.Bias?.PostTrainingConstraints],
["drift_baselines.explainability.config",baselines?.Explainability?.ConfigFile],["drift_baselines.explainability.constra\
ints",baselines?.Explainability?.Constraints]];return new Map(found.flatMap(([key,report])=>report===void 0?[]:[[key,report]]))}
function source(reports,key){let report=reports.get(key);if(report===void 0)return;let{s3Uri,contentType,digest}=report;
return{ContentType:contentType,S3Uri:s3Uri,...digest!==void 0&&{ContentDigest:digest}}}function present(members){return Object.
values(members).some(value=>value!==void 0)?members:void 0}}),5980:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{QQ:()=>movedHead,_X:()=>MAX_SAME_TOKEN,vO:()=>sendCreate});var _0_=__webpack_require__(
6823);var _1_=__webpack_require__(3863);var _2_=__webpack_require__(7598);var _3_=__webpack_require__.n(_2_);async function movedHead({
pullRequest},port){if(port===void 0||pullRequest===void 0)return;let headSha=await port.headSha().catch(error=>{(0,_0_.tf)(
error)});return headSha===pullRequest.headSha?void 0:headSha}var MAX_SAME_TOKEN={unknown:3,known:2},MAX_ATTEMPTS=8,BASE_MILLISECONDS=1e3,
MAX_WAIT_MILLISECONDS=2e4,IS_NOT_TAKEN={throttled:true,busy:true,unreachable:true,"access-denied":false,"not-found":false,
"already-exists":false,conflict:false,"limit-exceeded":false,"invalid-request":false,credentials:false};async function sendCreate({
ports,known,read},request){let{writer,clock,signal}=ports;for(let attempt=1;;attempt+=1)try{let{ModelPackageArn:arn}=await writer.
createModelPackage(request);return{kind:"returned",answer:read(arn)}}catch(error){if(!(error instanceof _1_.Rk))throw error;
if(error.kind==="unknown-outcome")return{kind:"unknown",failure:error};if(known.includes(error.kind))return{kind:"known",
failure:error};if(!IS_NOT_TAKEN[error.kind]||attempt===MAX_ATTEMPTS||signal?.aborted)throw error;await clock.sleep(waitBefore(
attempt,request.ClientToken??""))}}function waitBefore(attempt,token){let draw=(0,_2_.createHash)("sha256").update(`${token}\
 ${attempt}`).digest().readUInt32BE()/4294967296;return Math.round(draw*Math.min(BASE_MILLISECONDS*2**attempt,MAX_WAIT_MILLISECONDS))}}),
7421:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$:()=>comparedCandidate});
var _4_=__webpack_require__(5796);var _5_=__webpack_require__(1223);var _6_=__webpack_require__(8329);function compareMetrics({
metrics,baseline,history}){let paired=baseline.kind==="version"?(0,_4_.GX)(metrics,baseline):void 0,beside=baseline.kind===
"version"&&paired!==void 0?{...baseline,metrics:paired.metrics}:baseline,earlier=history.map(({version,recorded})=>({version,
metrics:(0,_4_.GX)(metrics,recorded).metrics}));return{diffs:metrics.map(metric=>{let before=paired?.metrics.get(metric.
path);return{metric,...before===void 0?{}:{baseline:before},...verdictOf(metric,before,baseline),gates:(0,_5_.y8)(metric,
beside),history:earlier.flatMap(({version,metrics:values})=>{let value=values.get(metric.path)?.value;return value===void 0?
[]:[{version,value}]})}}),gone:paired?.gone??[]}}function verdictOf(metric,before,baseline){if(before===void 0)return{verdict:baseline.
kind==="first"||baseline.kind==="version"&&baseline.unread===void 0?"new":"not-comparable"};if(!Number.isFinite(metric.value))
return{verdict:"gone"};if(!Number.isFinite(before.value))return{verdict:"not-comparable"};let change=(0,_5_.Ro)((0,_5_.Re)(
(0,_5_._)(metric.value),(0,_5_._)(before.value))),percent=change/Math.abs(before.value)*100;return{verdict:wordFor(change,
metric,before),...Number.isFinite(change)?{change}:{},...before.value!==0&&Number.isFinite(percent)?{changeInPercent:percent}:
{}}}function wordFor(change,metric,before){return Math.abs(change)<=(metric.tolerance??0)?"same":isWithinNoise(change,metric,
before)?"within-noise":metric.goal===void 0?"changed":change>0===(0,_6_.KA)(metric.goal)?"better":"worse"}function isWithinNoise(change,one,other){
return one.standardDeviation===void 0||other.standardDeviation===void 0?false:Math.abs(change)<=Math.hypot(one.standardDeviation,
other.standardDeviation)}function comparedCandidate({metrics,loosenedGates,shape,details},seen){let{baseline,history,identity,
skippedBecause}=seen,judged=gate=>gate.outcome==="skipped"&&skippedBecause!==void 0?{...gate,reason:skippedBecause}:gate,
compared=compareMetrics({metrics,baseline,history}),diffs=compared.diffs.map(diff=>({...diff,gates:diff.gates.map(judged)}));
return{diffs,...compared.gone.length>0&&{gone:compared.gone},gates:diffs.flatMap(({gates})=>gates),loosenedGates,...shape!==
void 0&&{shape},...details!==void 0&&{details},specificationDigest:digestText(identity?.specification),candidateDigest:digestText(
identity?.content)}}function digestText(digest){return digest===void 0?"":`sha256:${digest.toString("hex")}`}}),4934:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{EO:()=>requestPastGates,L8:()=>refuseUnreadBase,aU:()=>forcedGates});var _7_=__webpack_require__(
1223);var _8_=__webpack_require__(702);var _9_=__webpack_require__(3863);var FORCED="smr/forced";function requestPastGates(request,gates,onGateFailure){
let failed=(0,_7_.Tm)(gates);if(failed.length===0)return{request,forced:false};if(onGateFailure==="stop")return;let names=[
...new Set(failed.map(({metric})=>metric))].join(" "),metadata={...request.CustomerMetadataProperties,[FORCED]:(0,_8_.TP)(
names)};return{request:{...request,CustomerMetadataProperties:metadata},forced:true}}function forcedGates(metadata){return metadata?.[FORCED]||
void 0}function refuseUnreadBase({unreadBase}){if(unreadBase===void 0)return;let{reasons,cures}=unreadBase,hint=[...cures,
"`base-gates: ignore` does without them."].join(" ");throw new _9_.lZ("base-unread",`Whether the gates of the base branc\
h hold is not known. ${reasons.join(". ")}.`,{hint})}}),6959:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{W:()=>readModelCard,e:()=>asModelCard});var _10_=__webpack_require__(7900);var _11_=__webpack_require__(
3390);var _12_=__webpack_require__(2222);var _13_=__webpack_require__(3843);var CARD_LIMITS={noun:"model card",maxBytes:128*
1024,maxNodes:4e4,begin:"begin with a section, such as `intended_uses:`"},CARD=(0,_10_.I)({schema:_10_.uk,noun:"the mode\
l card",refusalOf:()=>{}}),MAX_CARD_CHARACTERS=1e5;function readModelCard({path,text}){let{tree,findings:syntax}=(0,_11_.
q)((0,_13_.vz)({file:path,text}),CARD_LIMITS);if(tree===void 0)return{problems:(0,_12_.ek)(syntax)};let exported=exportedFinding(
tree);if(exported!==void 0)return{problems:(0,_12_.ek)([exported])};let parsed=_10_.uk.safeParse((0,_12_.OY)(tree)),said=new Set(
syntax.map(({place})=>place.start)),findings=[...syntax,...(0,_10_.s6)(parsed.error?.issues??[],tree,CARD).filter(({place})=>!said.
has(place.start)),...parsed.success?lengthFindings(parsed.data,tree):[]];return parsed.success&&findings.length===0?{card:parsed.
data,problems:[]}:{problems:(0,_12_.ek)(findings)}}function asModelCard(value){return _10_.uk.safeParse(value).data}function exportedFinding(tree){
let content=(0,_12_.Ms)(tree,"Content"),isAnswer=["ModelCardArn","ModelCardName"].some(key=>(0,_12_.Ms)(tree,key)!==void 0);
if(!(content===void 0||!isAnswer))return(0,_12_.F9)(content.keyPlace,"this is the answer of DescribeModelCard, in which \
the card is the text of `Content`","write that text into the file: `jq -r .Content ANSWER.json > card.json`")}function lengthFindings(card,tree){
let characters=JSON.stringify(card).length;if(characters<=MAX_CARD_CHARACTERS)return[];let message=`the model card has ${characters}\
 characters as JSON; SageMaker takes ${MAX_CARD_CHARACTERS}`;return[(0,_12_.F9)((0,_12_.$t)(tree,[]),message,"shorten it\
, or put the long part where a link can lead to it")]}}),702:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{EZ:()=>tagValue,H_:()=>MAX_METADATA,TP:()=>metadataValue,rY:()=>metadataKey,rx:()=>MAX_METADATA_VALUE});
var _14_=__webpack_require__(7404);var MAX_METADATA=50,MAX_METADATA_VALUE=256,MAX_METADATA_KEY=128,REFUSED=/[^\p{L}\p{Zs}\p{N}_.:/=+\-@]/gu;
function metadataValue(text){return(0,_14_.Jj)(text.replace(REFUSED,"_").trim(),MAX_METADATA_VALUE)}function metadataKey(prefix,name){
return`${prefix}${name.replace(REFUSED,"-")}`.slice(0,MAX_METADATA_KEY)}function tagValue(text){return(0,_14_.Jj)(text.replace(
REFUSED,"-"),MAX_METADATA_VALUE)}}),8034:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{LP:()=>ownCard,nz:()=>versionCard,uj:()=>updatedCard});var _15_=__webpack_require__(6959);var _16_=__webpack_require__(
7729);var _17_=__webpack_require__(6812);var _18_=__webpack_require__(5440);var _19_=__webpack_require__(9702);var _20_=__webpack_require__(
3863);var MAX_NAME_CHARACTERS=63;function evaluationDetail(metrics,{name},details=_17_.pH){return{name:cut(name)||"evalu\
ation",metric_groups:(0,_17_.dV)(metrics,details)}}function cut(name){let line2=name.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu,"\
 ");return line2.length<=MAX_NAME_CHARACTERS?line2:`${line2.slice(0,MAX_NAME_CHARACTERS-1).replace(/[\uD800-\uDBFF]$/,"")}\
…`}var WRITTEN_BY="smr/written-by",WRITER="sagemaker-model-registry-action",FILLED_IN="smr/filled-in";function markEvaluation(detail){
return{...detail,name:line(detail.name,MAX_EVALUATION_NAME),metric_groups:onLines(detail.metric_groups),metadata:{[WRITTEN_BY]:WRITER,
[_16_.Uw.key]:_16_.Uw.value}}}function onLines(value){return typeof value=="string"?line(value,MAX_NAMED):Array.isArray(
value)?value.map(onLines):(0,_19_.u4)(value)?Object.fromEntries(Object.entries(value).map(([key,child])=>[key,onLines(child)])):
value}function markTraining(information,names){return{...information,custom_details:{...information?.custom_details,[FILLED_IN]:names.
join(" ")}}}function filledInAlready(content){let card=(0,_19_.U4)(content??""),evaluation=(0,_19_.S3)((0,_19_.C5)(card,
"evaluation_details")).find(isOurs),names=(0,_19_.C5)((0,_19_.C5)((0,_19_.C5)(card,"additional_information"),"custom_det\
ails"),FILLED_IN),job=(0,_19_.C5)((0,_19_.C5)(card,"training_details"),"training_job_details"),training=(typeof names=="\
string"?names.split(" "):[]).filter(name=>TRAINING_KEYS.some(key=>key===name)).flatMap(name=>{let value=(0,_19_.C5)(job,
name);return value===void 0?[]:[[name,value]]});return{...(0,_19_.u4)(evaluation)&&{evaluation},training:Object.fromEntries(
training)}}function withoutFilledIn(content){let card=(0,_19_.U4)(content??"");if(!(0,_19_.u4)(card))return;let{training}=filledInAlready(
content),{evaluation_details,training_details,additional_information,...others}=card,evaluations=(0,_19_.S3)(evaluation_details).
filter(entry=>!isOurs(entry)),job=without((0,_19_.C5)(training_details,"training_job_details"),[...Object.keys(training),
"user_provided_hyper_parameters"]),details={...without(training_details,["training_job_details"]),...present("training_j\
ob_details",job)},custom=without((0,_19_.C5)(additional_information,"custom_details"),[FILLED_IN]),information={...without(
additional_information,["custom_details"]),...present("custom_details",custom)};return{...others,...present("training_de\
tails",details),...evaluations.length>0&&{evaluation_details:evaluations},...present("additional_information",information)}}
function without(value,keys){return Object.fromEntries(Object.entries((0,_19_.u4)(value)?value:{}).filter(([key])=>!keys.
includes(key)))}function present(key,value){return Object.keys(value).length===0?{}:{[key]:value}}function isOurs(entry){
return(0,_19_.C5)((0,_19_.C5)(entry,"metadata"),WRITTEN_BY)===WRITER}var TRAINING_KEYS=["training_arn","training_dataset\
s","training_environment","training_metrics","hyper_parameters"],MAX_TEXT=1024,MAX_EVALUATION_NAME=63,MAX_NAMED=255,MAX_DATASETS=15,
MAX_METRICS=50,MAX_HYPER_PARAMETERS=100;function trainingFilledIn({arn,image,datasets,hyperParameters,metrics}){let hyper=Object.
entries(hyperParameters).map(([name,value])=>({name:line(name,MAX_NAMED),value:line(value,MAX_NAMED)})).filter(({name,value})=>name!==
""&&value!==""),numbers=metrics.map(({name,value})=>({name:line(name,MAX_NAMED),value})).filter(({name,value})=>name!==""&&
Number.isFinite(value)),details={training_arn:line(arn,MAX_TEXT)||void 0,training_datasets:filled(datasets.slice(0,MAX_DATASETS).
map(uri=>line(uri,MAX_TEXT))),training_environment:image===void 0?void 0:{container_image:[line(image,MAX_TEXT)]},training_metrics:filled(
numbers.slice(0,MAX_METRICS)),hyper_parameters:filled(hyper.slice(0,MAX_HYPER_PARAMETERS))};return Object.fromEntries(Object.
entries(details).filter(([,value])=>value!==void 0))}function filled(items){return items.length===0?void 0:items}function line(text,length){
let one=text.replace(new RegExp("\\p{Cs}","gu"),"�").replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu," ");return one.length<=length?
one:`${one.slice(0,length-1).replace(/[\uD800-\uDBFF]$/,"")}…`}var SHORTEST_CURVE=20,HALF_A_CURVE=60;function fitting(filled2,fits2){
let smaller=[filled2,withEvaluation(filled2,entry=>thinned(entry,HALF_A_CURVE)),withEvaluation(filled2,entry=>thinned(entry,
SHORTEST_CURVE))],least=smaller.at(-1)??filled2,groups=(0,_19_.S3)(filled2.evaluation?.metric_groups).length,fewerGroups=Array.
from({length:Math.max(0,groups-1)},(_,index)=>withEvaluation(least,entry=>firstGroups(entry,groups-1-index))),withoutTraining={
...fewerGroups.at(-1)??least,training:{}};return[...smaller,...fewerGroups,withoutTraining].find(fits2)??fewestMetrics(withoutTraining,
fits2)}function fewestMetrics(filled2,fits2){let nothing={training:{}},kept=0,tooMany=(0,_19_.S3)((0,_19_.C5)((0,_19_.S3)(
filled2.evaluation?.metric_groups)[0],"metric_data")).length,withFirst=count=>count===0?nothing:withEvaluation(filled2,entry=>firstMetrics(
entry,count));for(;tooMany-kept>1;){let middle=Math.floor((kept+tooMany)/2);fits2(withFirst(middle))?kept=middle:tooMany=
middle}return withFirst(kept)}function withEvaluation(filled2,change){return filled2.evaluation===void 0?filled2:{...filled2,
evaluation:change(filled2.evaluation)}}function firstGroups(entry,count){return{...entry,metric_groups:(0,_19_.S3)(entry.
metric_groups).slice(0,count)}}function firstMetrics(entry,count){let[first]=(0,_19_.S3)(entry.metric_groups);return(0,_19_.
u4)(first)?{...entry,metric_groups:[{...first,metric_data:(0,_19_.S3)(first.metric_data).slice(0,count)}]}:entry}function thinned(entry,most){
let groups=(0,_19_.S3)(entry.metric_groups).map(group=>(0,_19_.u4)(group)?{...group,metric_data:(0,_19_.S3)(group.metric_data).
map(datum=>thinnedCurve(datum,most))}:group);return{...entry,metric_groups:groups}}function thinnedCurve(datum,most){if(!(0,
_19_.u4)(datum)||datum.type!=="linear_graph")return datum;let points=(0,_19_.S3)(datum.value);if(points.length<=most)return datum;
let step=(points.length-1)/(most-1);return{...datum,value:Array.from({length:most},(_,index)=>points[Math.round(index*step)])}}
var MAX_CARD_CHARACTERS=1e5,MAX_HYPER_PARAMETERS2=100;function versionCard(of){let evaluation=evaluationOf(of);return assembled(
of,{...evaluation&&{evaluation:markEvaluation(evaluation)},training:of.training===void 0?{}:trainingFilledIn(of.training)})}
function updatedCard(of){return assembled(of,filledInAlready(of.content))}function ownCard(content){return content===void 0?
{}:(0,_15_.e)(withoutFilledIn(content))}function evaluationOf(of){let metrics=(0,_16_.G5)(of.metrics).filter(({name,value})=>(0,
_18_.zw)(name)&&Number.isFinite(value)),detail=evaluationDetail(metrics,{name:nameOf(of.report?.path)},of.details);return detail.
metric_groups.some(({metric_data})=>metric_data.length>0)?detail:void 0}function nameOf(path){return path===void 0?"eval\
uation":path.length<=63?path:path.split("/").at(-1)??path}function assembled(of,filled2){let own=withHyperParameters(of),
status=of.status??of.manifest.model_card_status??"Draft",nothing={training:{}},whole=written(own,fitting(filled2,some=>fits(
written(own,some)))),content=fits(whole)?whole:written(own,nothing);if(!fits(content))throw tooLong(content.length,of.at);
return content==="{}"?void 0:{content,status}}function fits(content){return content.length<=MAX_CARD_CHARACTERS}function written(own,{
evaluation,training}){let{training_details,evaluation_details,additional_information,...before}=own,ownJob=training_details?.
training_job_details??{},added=Object.entries(training).filter(([name])=>!Object.hasOwn(ownJob,name)),job={...ownJob,...Object.
fromEntries(added)},trained={...training_details,...Object.keys(job).length>0&&{training_job_details:job}},evaluations=[
...evaluation===void 0?[]:[evaluation],...evaluation_details??[]],information=added.length===0?additional_information:markTraining(
additional_information,added.map(([name])=>name));return oneLine({...before,...(training_details!==void 0||Object.keys(job).
length>0)&&{training_details:trained},...(evaluation_details!==void 0||evaluations.length>0)&&{evaluation_details:evaluations},
...information!==void 0&&{additional_information:information}})}function withHyperParameters({card={},manifest,at}){let given=Object.
entries(manifest.hyper_parameters??{});if(given.length===0)return card;let job=card.training_details?.training_job_details,
noted=job?.user_provided_hyper_parameters??[],added=given.filter(([name])=>!noted.some(one=>one.name===name)).map(([name,
value])=>({name,value:String(value)})),all=[...noted,...added];if(all.length>MAX_HYPER_PARAMETERS2){let message=`hyper_p\
arameters and those of the model card are ${all.length} together; a card has at most ${MAX_HYPER_PARAMETERS2}`;throw wrongCard(
message,"leave some out",at)}let details={...job,user_provided_hyper_parameters:all};return{...card,training_details:{...card.
training_details,training_job_details:details}}}function tooLong(characters,at){let message=`the model card has ${characters}\
 characters as JSON, hyper_parameters included; SageMaker takes ${MAX_CARD_CHARACTERS}`;return wrongCard(message,"shorte\
n it, or put the long part where a link can lead to it",at)}function wrongCard(message,help,at){let place=at===void 0?"":
`${at.file}:${at.line}:${at.column}: `;return new _20_.lZ("invalid-manifest",`${place}${message}.`,{hint:`${help[0]?.toUpperCase()}${help.
slice(1)}.`,...at&&{problems:[{at,message,help}]}})}function oneLine(value){return JSON.stringify(value).replace(/[\u007F-\u009F\u2028\u2029]/g,
end=>`\\u${end.charCodeAt(0).toString(16).padStart(4,"0")}`)}}),3479:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{X:()=>comparedResult});var _21_=__webpack_require__(7421);function comparedResult({
candidate,settings,draft}){let{file}=candidate,card=draft?.request.ModelCard,publicData=publicDataOf(candidate);return{file,
name:file.manifest.name,region:settings.region,checks:[],...(0,_21_.$)(candidate,{baseline:{kind:"first",hasUnapproved:false},
history:[],identity:draft?.identity,skippedBecause:NO_BASELINE}),...publicData!==void 0&&{publicData},...card?.ModelCardContent!==
void 0&&{card:{content:card.ModelCardContent,status:card.ModelCardStatus??""}}}}var NO_BASELINE="needs a baseline, and a\
 package has none: it is no version of a group";function publicDataOf({file}){let{validation}=file.manifest;return validation&&
{uri:validation.input,at:file.locate(["validation","input"])}}}),6280:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{B:()=>pauseBetweenPolls,u:()=>sleepUnless});async function pauseBetweenPolls({
clock,random,signal,deadline,pollIntervalSeconds}){let jittered=pollIntervalSeconds*1e3*(.8+.4*random()),left=Math.max(0,
deadline.getTime()-clock.now().getTime());await sleepUnless(clock,Math.min(jittered,left),signal)}async function sleepUnless(clock,milliseconds,signal){
if(signal?.aborted)return;let stop=()=>{},aborted=new Promise(resolve=>{stop=resolve,signal?.addEventListener("abort",stop,
{once:true})});await Promise.race([clock.sleep(milliseconds),aborted]),signal?.removeEventListener("abort",stop)}}),6626:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{h:()=>imagesDiffer,m:()=>likenessOf});var _22_=__webpack_require__(5869);var _16_=__webpack_require__(
7729);var _23_=__webpack_require__(7404);function likenessOf(version,{written,images}){let names=new Set(written.AdditionalInferenceSpecifications?.
map(({Name})=>Name)),additional=(version.AdditionalInferenceSpecifications??[]).filter(({Name})=>names.has(Name)),pairs=[
pairsOf(version.InferenceSpecification?.Containers,written.InferenceSpecification?.Containers),...additional.map(({Name,
Containers})=>pairsOf(Containers,written.AdditionalInferenceSpecifications?.find(one=>one.Name===Name)?.Containers))].flat(),
asWritten=containers=>containers?.map(container=>{let Image=pairs.find(({theirs:theirs2})=>theirs2===container)?.ours?.Image;
return isSameRepository(container.Image,Image)?{...container,Image}:container}),theirs={...version,InferenceSpecification:version.
InferenceSpecification&&{...version.InferenceSpecification,Containers:asWritten(version.InferenceSpecification.Containers)},
AdditionalInferenceSpecifications:additional.map(one=>({...one,Containers:asWritten(one.Containers)}))};if(!isSame(theirs,
written))return"other";let found=pairs.map(({theirs:theirs2,ours})=>imageLikeness(theirs2.Image,ours?.Image,images));return found.
includes("moved")?"moved":found.includes("unsure")?"unsure":"same"}function imagesDiffer(one,other){let places=of=>new Map(
[{Name:"",...of.InferenceSpecification},...of.AdditionalInferenceSpecifications??[]].flatMap(({Name,Containers})=>(Containers??
[]).map(({Image},index)=>[`${Name}/${index}`,digestIn(Image)]))),theirs=places(other);return[...places(one)].some(([place,
digest])=>{let known=theirs.get(place);return digest!==void 0&&known!==void 0&&digest!==known})}function isSame(theirs,ours){
let wanted=(0,_23_.ed)(ours);for(let reading of(0,_16_.RO)(theirs))if((0,_23_.ed)(reading).equals(wanted))return true;return false}
function pairsOf(theirs,ours){return(theirs??[]).map((container,index)=>({theirs:container,ours:ours?.[index]}))}function isSameRepository(theirs,ours){
return theirs===void 0||ours===void 0?false:digestIn(theirs)===void 0||digestIn(ours)!==void 0?theirs===ours:(0,_22_._M)(
theirs)===(0,_22_._M)(ours)&&theirs===`${(0,_22_._M)(theirs)}@${digestIn(theirs)}`}function imageLikeness(theirs,ours,images){
if(ours===void 0||digestIn(ours)!==void 0)return"same";let[then,now]=[digestIn(theirs),images.get(ours)];return then===now?
"same":then===void 0||now===void 0?"unsure":"moved"}function digestIn(image){return/@(sha256:[0-9a-f]{64})$/.exec(image??
"")?.[1]}}),9363:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{makePackages:()=>makePackages});var _24_=__webpack_require__(6280);var _25_=__webpack_require__(5980);var _26_=__webpack_require__(
8034);var _27_=__webpack_require__(2643);var _28_=__webpack_require__(3479);var _29_=__webpack_require__(7060);var _30_=__webpack_require__(
7421);var _31_=__webpack_require__(5796);var _32_=__webpack_require__(6959);var _33_=__webpack_require__(7900);var _34_=__webpack_require__(
6626);var _35_=__webpack_require__(4934);var _36_=__webpack_require__(5869);var _37_=__webpack_require__(7729);var _38_=__webpack_require__(
1223);var _39_=__webpack_require__(6812);var _40_=__webpack_require__(8329);var _41_=__webpack_require__(9892);var _42_=__webpack_require__(
3390);var _43_=__webpack_require__(702);var _44_=__webpack_require__(1843);var _45_=__webpack_require__(7404);var _46_=__webpack_require__(
6823);var _47_=__webpack_require__(3863);var _48_=__webpack_require__(1326);function packageAddress(name,at){let arn=`ar\
n:${at.partition}:sagemaker:${at.region}:${at.callerAccount}:model-package/${name}`;return{name,region:at.region,arn,isArn:other=>other?.
toLowerCase()===arn.toLowerCase()}}function comparePackage(draft,description){let other=because=>({kind:"other",because,
differences:differencesOf(draft.request,description)});if((0,_45_.wn)(description.ModelPackageDescription)===void 0)return other(
"not-ours");let claim=(0,_45_._B)(description.ModelPackageDescription,(0,_45_.jT)(draft.identity));if(claim==="other")return other(
"content");if(claim==="other-artifacts")return other("artifacts");switch((0,_34_.m)(withoutFilledIn(description,draft.identity.
written),draft.identity)){case"other":return other("content");case"moved":return other("artifacts");case"unsure":return{
kind:"same",isCertain:false};case"same":return{kind:"same",isCertain:claim==="same"}}}function withoutFilledIn(there,sent){
let[algorithm]=there.SourceAlgorithmSpecification?.SourceAlgorithms??[],[ours]=sent.SourceAlgorithmSpecification?.SourceAlgorithms??
[];if(algorithm===void 0||ours?.ModelDataETag!==void 0)return there;let{ModelDataETag:_eTag,...rest}=algorithm;return{...there,
SourceAlgorithmSpecification:{SourceAlgorithms:[rest]}}}var COMPARED=["InferenceSpecification","SourceAlgorithmSpecifica\
tion","AdditionalInferenceSpecifications","ValidationSpecification","CertifyForMarketplace","Domain","Task","SamplePaylo\
adUrl","SkipModelValidation","CustomerMetadataProperties","ModelMetrics","DriftCheckBaselines"],NOT_COMPARED=/(\.(ImageDigest|ModelDataETag|ValidationRole|KmsKeyId|VolumeKmsKeyId|ContentDigest)$)|^CustomerMetadataProperties\.smr\//,
SETS=/\.(SupportedTransformInstanceTypes|SupportedRealtimeInferenceInstanceTypes|SupportedContentTypes|SupportedResponseMIMETypes)$/;
function differencesOf(wanted,there){let ours=new Map([...leaves("ModelPackageDescription",(0,_45_.al)(wanted.ModelPackageDescription)||
void 0),...COMPARED.flatMap(member=>leaves(member,wanted[member]))]),theirs=new Map([...leaves("ModelPackageDescription",
(0,_45_.al)(there.ModelPackageDescription)||void 0),...COMPARED.flatMap(member=>leaves(member,there[member]))]);return[...new Set(
[...ours.keys(),...theirs.keys()])].flatMap(member=>{let[is,was]=[ours.get(member),theirs.get(member)];return is===was?[]:
[{member,...was!==void 0&&{there:was},...is!==void 0&&{wanted:is}}]})}function leaves(path,value){return value==null||value===
false||NOT_COMPARED.test(path)?[]:Array.isArray(value)?SETS.test(path)?value.length===0?[]:[[path,(0,_45_.dj)(value.toSorted())]]:
value.flatMap((item,index)=>leaves(`${path}[${index}]`,item)):typeof value!="object"?[[path,String(value)]]:Object.entries(
value).flatMap(([key,member])=>leaves(`${path}.${key}`,member))}var SETTLING_MILLISECONDS=3e4,MAX_WAIT_MILLISECONDS=5e3,
MAX_STEPS=8,KNOWN=["already-exists","conflict","busy"],UNREAD=()=>{};async function applyPackage(at){let generation=0,same=1;
for(let step=0;step<MAX_STEPS;step+=1){let sent=await(0,_25_.vO)({ports:at.ports,known:KNOWN,read:UNREAD},(0,_45_.ub)(at.
request,at.draft,generation)),found=await lookUntilThere(at,sent);if(found!==void 0)return judge(at,found);if(sent.kind!==
"returned"&&same<_25_._X[sent.kind])same+=1;else{if(sent.kind==="unknown")throw cannotTell(at.address,sent.failure);generation+=
1,same=1}}throw new _47_.lZ("failed",`SageMaker takes ${at.address.name} for a package that exists, and shows none.`,{hint:"\
Was it deleted a moment ago? Run the job again in some minutes."})}function judge({draft},description){let comparison=comparePackage(
draft,description);if(comparison.kind==="same")return{kind:"ours",description,isNew:isOfThisRun(draft,description)};let{
because,differences}=comparison;return{kind:"other",description,because,differences}}function isOfThisRun({request},{MetadataProperties:theirs}){
let ours=request.MetadataProperties;return ours?.GeneratedBy===theirs?.GeneratedBy&&ours?.CommitId===theirs?.CommitId}async function lookUntilThere({
address,ports},sent){let started=ports.clock.now().getTime();for(let wait=500;;wait=Math.min(wait*2,MAX_WAIT_MILLISECONDS)){
let isLast=ports.clock.now().getTime()-started>=SETTLING_MILLISECONDS;try{let found=await(0,_29_.IH)(address,ports);if(found!==
void 0||isLast)return found}catch(error){if(!(error instanceof _47_.Rk))throw error;if(error.kind==="access-denied"||isLast)
throw unread(address,sent,error)}await ports.clock.sleep(wait)}}function unread(address,sent,failure){let what=sent.kind===
"returned"?`SageMaker took the request for ${address.name}, and then the package could not be read.`:`Whether ${address.
name} was created is not known.`;return new _47_.lZ("unknown-outcome",`${what} ${(0,_46_.s$)(failure)}`,{hint:failure.hint??
"Run the job again: it looks first, and makes no second package.",cause:failure})}function cannotTell(address,failure){return new _47_.
lZ("unknown-outcome",`Whether ${address.name} was created is not known. ${(0,_46_.s$)(failure)}`,{hint:"Run the job agai\
n: it looks first, and makes no second package.",cause:failure})}function plannedChecks({gates}){let skipped=[...new Set(
gates.filter(({outcome})=>outcome==="skipped").map(({metric})=>metric))];return skipped.length===0?[]:[{level:"notice",title:"\
Gate skipped",detail:`A package is compared with nothing, so \`max_regression\` of ${skipped.join(", ")} was not judged.`}]}
function reuseChecks({description,isCertain,seen,settings}){let checks=[];isCertain||checks.push({level:"warning",title:"\
Artifacts",detail:"Whether the artifacts are still those of the package cannot be told: they could not all be read, then\
 or now."});let failed=(0,_38_.Tm)(seen.gates);if(failed.length>0){let detail=`The package was made before; as the gates\
 are now, it fails those of ${[...new Set(failed.map(({metric})=>metric))].join(", ")}.`;checks.push({level:"warning",title:"\
Gates",detail})}let key=description.SecurityConfig?.KmsKeyId;if(settings.packageKmsKeyId!==void 0&&key!==settings.packageKmsKeyId){
let detail=`The package is encrypted ${key===void 0?"without a key of yours":`with ${key}`}, and not with \`package-kms-k\
ey-id\`; that can never be changed.`;checks.push({level:"warning",title:"Key",detail})}return Object.keys(seen.file.manifest.
tags??{}).length>0&&checks.push({level:"notice",title:"Tags",detail:"Tags were written when the package was made; this r\
un changed none."}),checks}function deletingError({arn}){return new _47_.lZ("failed",`${arn} is being deleted, and its n\
ame is not free before that is over.`,{hint:"Run the job again in some minutes."})}function explain(error,{isValidated,isStopped}){
let failure=(0,_46_.Q)(error);if(failure instanceof _47_.lZ)return failure;if(isStopped&&failure.kind==="unreachable"){let message="\
The run was cancelled before anything was sent that makes the package.";return new _47_.lZ("cancelled",message,{hint:"Ru\
n the job again.",cause:failure})}let denied=`Allow ${failure.call} on the package in the role's policy.${isValidated?` ${PASS_ROLE}`:
""}`;return(0,_46_.uy)(failure,{denied})}var PASS_ROLE="For `validation` the role must be allowed iam:PassRole on `valid\
ation-role-arn`, to sagemaker.amazonaws.com.";function planPackage({draft,there,gates,onGateFailure}){if(there!==void 0){
let comparison=comparePackage(draft,there);return comparison.kind==="same"?onGateFailure==="stop"&&(0,_38_.Tm)(gates).length>
0?{kind:"blocked",description:there}:{kind:"reuse",description:there,isCertain:comparison.isCertain}:{...comparison,kind:"\
name-taken",description:there}}let past=(0,_35_.EO)(draft.request,gates,onGateFailure);return past===void 0?{kind:"block\
ed"}:{kind:"create",request:(0,_45_.ub)(past.request,draft,0),forced:past.forced}}var S3_DATA_TYPE={prefix:"S3Prefix",manifest:"\
ManifestFile"},COMPRESSION={none:"None",gzip:"Gzip"},SPLIT={none:"None",line:"Line",recordio:"RecordIO",tfrecord:"TFReco\
rd"},ASSEMBLE={none:"None",line:"Line"},BATCH={single_record:"SingleRecord",multi_record:"MultiRecord"};function validationSpecification(validation,{
roleArn,kmsKeyId}){return{ValidationRole:roleArn,ValidationProfiles:[{ProfileName:validation.name,TransformJobDefinition:transformJob(
validation,kmsKeyId)}]}}function transformJob(validation,kmsKeyId){let{batch_strategy:batch,environment={}}=validation;return{
...validation.max_concurrent_transforms!==void 0&&{MaxConcurrentTransforms:validation.max_concurrent_transforms},...validation.
max_payload_mb!==void 0&&{MaxPayloadInMB:validation.max_payload_mb},...batch!==void 0&&{BatchStrategy:BATCH[batch]},...Object.
keys(environment).length>0&&{Environment:environment},TransformInput:{DataSource:{S3DataSource:{S3DataType:S3_DATA_TYPE[validation.
input_type??"prefix"],S3Uri:validation.input}},...validation.content_type!==void 0&&{ContentType:validation.content_type},
...validation.compression!==void 0&&{CompressionType:COMPRESSION[validation.compression]},...validation.split!==void 0&&
{SplitType:SPLIT[validation.split]}},TransformOutput:{S3OutputPath:validation.output,...validation.accept!==void 0&&{Accept:validation.
accept},...validation.assemble_with!==void 0&&{AssembleWith:ASSEMBLE[validation.assemble_with]},...kmsKeyId!==void 0&&{KmsKeyId:kmsKeyId}},
TransformResources:{InstanceType:validation.instance_type,InstanceCount:validation.instance_count??1,...kmsKeyId!==void 0&&
{VolumeKmsKeyId:kmsKeyId},...validation.ami!==void 0&&{TransformAmiVersion:validation.ami}}}}var NO_IMAGES=new Map;function packageRequest(from){
let{candidate,resolution,settings,context,card}=from,{manifest}=candidate.file,identity={content:contentOf(from),specification:(0,
_45_.ed)(specifications(from,resolution.imageDigests)),artifacts:resolution.artifacts,written:specifications(from,NO_IMAGES),
images:resolution.imageDigests},{validation,tags={}}=manifest;return{identity,request:{ModelPackageName:manifest.name,ModelPackageDescription:(0,
_45_.GH)(manifest.description??"",identity),...specifications(from,resolution.imageDigests),...validation!==void 0&&{ValidationSpecification:validationSpecification(
validation,{roleArn:settings.validationRoleArn??"",kmsKeyId:settings.validationKmsKeyId})},...kept(from),...settings.packageKmsKeyId!==
void 0&&{SecurityConfig:{KmsKeyId:settings.packageKmsKeyId}},...present("ModelMetrics",(0,_27_.l3)(resolution.reports)),
...present("DriftCheckBaselines",(0,_27_.K6)(resolution.reports)),...card&&{ModelCard:{ModelCardContent:card.content,ModelCardStatus:card.
status}},MetadataProperties:(0,_44_.Jj)(context),...Object.keys(tags).length>0&&{Tags:Object.entries(tags).map(([Key,Value])=>({
Key,Value}))}}}}function specifications({candidate},images){let{manifest}=candidate.file,{algorithm}=manifest,additional=(0,
_36_.iN)(manifest.additional_specifications,images);return{...manifest.containers.length>0&&{InferenceSpecification:(0,_36_.
FQ)(manifest,images)},...algorithm!==void 0&&{SourceAlgorithmSpecification:{SourceAlgorithms:[{AlgorithmName:algorithm.name,
...algorithm.model_data!==void 0&&{ModelDataUrl:algorithm.model_data},...algorithm.model_data_etag!==void 0&&{ModelDataETag:algorithm.
model_data_etag},...algorithm.model_data_source!==void 0&&{ModelDataSource:(0,_36_.JZ)(algorithm.model_data_source)}}]}},
...additional.length>0&&{AdditionalInferenceSpecifications:additional}}}function kept({candidate}){let{manifest}=candidate.
file,metadata=manifest.metadata??{};return{...manifest.certify_for_marketplace!==void 0&&{CertifyForMarketplace:manifest.
certify_for_marketplace},...manifest.domain!==void 0&&{Domain:manifest.domain},...manifest.task!==void 0&&{Task:manifest.
task},...manifest.sample_payload!==void 0&&{SamplePayloadUrl:manifest.sample_payload},...manifest.skip_validation!==void 0&&
{SkipModelValidation:manifest.skip_validation==="all"?"All":"None"},...Object.keys(metadata).length>0&&{CustomerMetadataProperties:metadata}}}
function contentOf(from){let{candidate,address,resolution}=from,{manifest}=candidate.file,reports=new Map([...resolution.
reports].map(([key,{s3Uri,contentType}])=>[key,{s3Uri,contentType}])),metrics=candidate.metrics.map(({name,value,standardDeviation})=>({
name,value,standardDeviation}));return(0,_45_.ol)({v:1,package:address.arn,description:(0,_45_.$Y)(manifest.description??
""),specification:(0,_45_.ed)(specifications(from,NO_IMAGES)).toString("hex"),validation:manifest.validation&&{profile:manifest.
validation.name,job:transformJob(manifest.validation,void 0)},...kept(from),modelMetrics:(0,_27_.l3)(reports),driftCheckBaselines:(0,
_27_.K6)(reports),card:candidate.card,hyperParameters:manifest.hyper_parameters,metrics:metrics.sort((a,b)=>a.name<b.name?
-1:1)})}function present(name,value){let member={};return value!==void 0&&(member[name]=value),member}var MINUTE=6e4,BLIND_MINUTES=10,
HEARTBEAT_MINUTES=15;async function waitForPackage(waiting){let{address,ports,deadline,onProgress}=waiting,{clock,signal}=ports,
started=clock.now(),state=waiting.state,[said,saidAt,seenAt]=["",started,started];for(;;){let now=clock.now(),text=JSON.
stringify(state);if((text!==said||now.getTime()-saidAt.getTime()>=HEARTBEAT_MINUTES*MINUTE)&&(onProgress(state,(now.getTime()-
started.getTime())/1e3),said=text,saidAt=now),!(0,_29_.gn)(state))return{kind:"settled",state};if(signal?.aborted)return{
kind:"cancelled",state};if(now.getTime()>=deadline.getTime())return{kind:"timeout",state};await(0,_24_.B)({...waiting,...ports});
try{let description=await(0,_29_.IH)(address,ports);if(description===void 0)throw gone(address);state=(0,_29_.L4)(address,
description),seenAt=clock.now()}catch(error){if(!(error instanceof _47_.Rk))throw error;let blindFor=clock.now().getTime()-
seenAt.getTime();if(error.kind==="access-denied"||blindFor>=BLIND_MINUTES*MINUTE)throw blind(address,error)}}}function gone({
arn}){return new _47_.lZ("failed",`${arn} was deleted while SageMaker was at work on it.`,{hint:"Run the job again: it c\
reates the package anew."})}function blind({arn},failure){let code=failure.kind==="access-denied"?"access-denied":"unkno\
wn-outcome";return new _47_.lZ(code,`${arn} is there, but what became of it cannot be read. ${(0,_46_.s$)(failure)}`,{hint:`${failure.
hint===void 0?"":`${failure.hint}
`}Run the job again: it looks, and goes on waiting.`,cause:failure})}var CONCURRENT_MANIFESTS=8,MINUTE2=6e4;async function makePackages({
candidates,settings,context},ports){return(0,_41_.y)(candidates,settings.concurrency??CONCURRENT_MANIFESTS,candidate=>{let address=packageAddress(
candidate.file.manifest.name,settings);return makeOne({candidate,settings,context,address},ports)})}async function makeOne(one,ports){
let isValidated=one.candidate.file.manifest.validation!==void 0,seen=(0,_28_.X)(one);try{let observed=await observe(one,
ports);seen={...(0,_28_.X)({...one,draft:observed.draft}),checks:observed.resolution.checks};let plan=planPackage({...observed,
gates:seen.gates,onGateFailure:one.settings.onGateFailure});plan.kind!=="blocked"&&(0,_35_.L8)(one.candidate);let{outcome,
checks}=await carryOut({one,observed,plan,seen},ports);return{...seen,outcome,checks:[...seen.checks,...checks]}}catch(error){
let isStopped=ports.signal?.aborted===true;return{...seen,outcome:{kind:"failed",error:explain(error,{isValidated,isStopped})}}}}
async function observe(one,ports){let[resolution,there]=await Promise.all([ports.resolve(one.candidate),(0,_29_.IH)(one.
address,ports)]),card=cardOf(one);return{resolution,draft:packageRequest({...one,resolution,...card&&{card}}),there}}function cardOf({
candidate,settings}){let{card,file,metrics,details,report}=candidate,{manifest}=file,at=file.locate(["model_card"]);return(0,
_26_.nz)({card,manifest,status:settings.modelCardStatus,at,training:void 0,metrics,details,report})}async function carryOut({
one,observed,plan,seen},ports){switch(plan.kind){case"blocked":return{outcome:{kind:"gate-failed",...plan.description&&{
state:(0,_29_.L4)(one.address,plan.description)}},checks:[]};case"name-taken":{if(plan.description.ModelPackageStatus===
"Deleting")throw deletingError(one.address);let{because,differences}=plan;return{outcome:{kind:"name-taken",arn:one.address.
arn,because,differences},checks:[]}}case"reuse":return reuse({one,plan,seen},ports);case"create":{let checks=plannedChecks(
seen);if(one.settings.dryRun)return{outcome:{kind:"planned",request:plan.request},checks};let created=await create({one,
observed,plan,seen},ports);return{...created,checks:[...checks,...created.checks]}}}}async function reuse({one,plan,seen},ports){
if(plan.description.ModelPackageStatus==="Deleting")throw deletingError(one.address);let checks=reuseChecks({...plan,seen,
settings:one.settings});ports.onPackage?.({file:one.candidate.file,arn:one.address.arn,created:false});let state=(0,_29_.
L4)(one.address,plan.description);return one.settings.dryRun&&(0,_29_.gn)(state)?{outcome:{kind:"reused",state},checks}:
{outcome:await settled({one,description:plan.description,isNew:false,forced:false},ports),checks}}async function create({
one,observed,plan},ports){let headSha=await(0,_25_.QQ)(one.context,ports.pullRequest);if(headSha!==void 0)return{outcome:{
kind:"superseded",headSha},checks:[]};let{file}=one.candidate,publicData=(0,_28_.X)(one).publicData;publicData!==void 0&&
ports.onPublicData?.(file,publicData);let checks=await ports.uploadReports(observed.resolution),{draft}=observed,applied=await applyPackage(
{address:one.address,draft,request:plan.request,ports});if(applied.kind==="other"){let{because,differences}=applied;return{
outcome:{kind:"name-taken",arn:one.address.arn,because,differences},checks}}let{description,isNew}=applied;return ports.
onPackage?.({file,arn:description.ModelPackageArn??one.address.arn,created:isNew}),{outcome:await settled({one,description,
isNew,forced:plan.forced},ports),checks}}async function settled({one,description,isNew,forced},ports){let{address,candidate,
settings}=one,minutes=candidate.file.manifest.validation===void 0?settings.waitMinutes:settings.validationMinutes,found=(0,
_29_.L4)(address,description),waited=(0,_29_.gn)(found)?await waitForPackage({address,state:found,ports,deadline:new Date(
ports.clock.now().getTime()+minutes*MINUTE2),pollIntervalSeconds:settings.pollIntervalSeconds,onProgress:(state2,elapsedSeconds)=>ports.
onProgress?.(candidate.file,state2,elapsedSeconds)}):{kind:"settled",state:found},{state}=waited;if(waited.kind!=="settl\
ed")return{kind:"unfinished",state,because:waited.kind,isNew};if(state.status==="Completed")return isNew?{kind:"created",
state,forced}:{kind:"reused",state};if(state.status==="Deleting")throw deletingError(address);return{kind:"package-faile\
d",state,isNew}}}),7729:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Bf:()=>isFiniteNumber,G5:()=>byImportance,RO:()=>readingsOf,Uw:()=>METRIC_NAMES,c1:()=>groupsOf,fY:()=>withoutETags});var _49_=__webpack_require__(
9702);function byImportance(metrics){return metrics.toSorted((one,other)=>rank(one)-rank(other))}function rank({gates,isPrimary,
isDeclared}){return gates.length>0?0:isPrimary?1:isDeclared?2:3}function*readingsOf(of){yield of;let count=countETags(of);
if(count===0)return;let all=2**Math.min(count,6)-1;if(count>6)yield withoutETags(of);else for(let dropped=1;dropped<=all;dropped+=
1)yield without(of,index=>(dropped&1<<index)!==0)}function withoutETags(of){return without(of,()=>true)}function countETags(of){
let count=0;return without(of,()=>(count+=1,false)),count}function without(of,isDropped){let index=0,dropped=()=>isDropped(
index++),s3=source=>{if(source===void 0)return source;let{ETag:eTag,ManifestEtag:manifestETag}=source;return{...source,ETag:eTag===
void 0||dropped()?void 0:eTag,ManifestEtag:manifestETag===void 0||dropped()?void 0:manifestETag}},container=one=>({...one,
ModelDataETag:one.ModelDataETag===void 0||dropped()?void 0:one.ModelDataETag,ModelDataSource:one.ModelDataSource&&{...one.
ModelDataSource,S3DataSource:s3(one.ModelDataSource.S3DataSource)},AdditionalModelDataSources:one.AdditionalModelDataSources?.
map(source=>({...source,S3DataSource:s3(source.S3DataSource)}))});return{...of,InferenceSpecification:of.InferenceSpecification&&
{...of.InferenceSpecification,Containers:of.InferenceSpecification.Containers?.map(container)},AdditionalInferenceSpecifications:of.
AdditionalInferenceSpecifications?.map(one=>({...one,Containers:one.Containers?.map(container)}))}}var MAX_CARD_CHARACTERS=1e5,
METRIC_NAMES={key:"smr/metric-names",value:"path"};function groupsOf(content){let card=content.length>MAX_CARD_CHARACTERS?
void 0:(0,_49_.U4)(content);return(0,_49_.S3)((0,_49_.C5)(card,"evaluation_details")).flatMap(detail=>{let hasPaths=(0,_49_.
C5)((0,_49_.C5)(detail,"metadata"),METRIC_NAMES.key)===METRIC_NAMES.value;return(0,_49_.S3)((0,_49_.C5)(detail,"metric_g\
roups")).map(group=>{let name=(0,_49_.C5)(group,"name"),data=(0,_49_.S3)((0,_49_.C5)(group,"metric_data")).map(datum=>({
name:(0,_49_.C5)(datum,"name"),type:(0,_49_.C5)(datum,"type"),value:(0,_49_.C5)(datum,"value"),notes:(0,_49_.C5)(datum,"\
notes"),xAxis:(0,_49_.C5)(datum,"x_axis_name")}));return{group:typeof name=="string"?name:"",hasPaths,data}})})}function isFiniteNumber(value){
return typeof value=="number"&&Number.isFinite(value)}}),5869:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{FQ:()=>inferenceSpecification,JZ:()=>modelDataSource,_M:()=>repositoryOf,iN:()=>additionalSpecifications});
var NONE=new Map;function inferenceSpecification(serving,images=NONE){return{Containers:serving.containers.map(container=>containerDefinition(
container,images)),...listed("SupportedTransformInstanceTypes",(serving.transform_instance_types??[]).filter(isTransformType)),
...listed("SupportedRealtimeInferenceInstanceTypes",(serving.realtime_instance_types??[]).filter(isRealtimeType)),...listed(
"SupportedContentTypes",serving.content_types??[]),...listed("SupportedResponseMIMETypes",serving.response_types??[])}}function additionalSpecifications(specifications,images=NONE){
return(specifications??[]).map(({name,description,...serving})=>({Name:name,...description!==void 0&&{Description:description},
...inferenceSpecification(serving,images)}))}function containerDefinition(container,images=NONE){let{image,environment={},
base_model:base,additional_model_data:additional=[]}=container;return{...container.name!==void 0&&{ContainerHostname:container.
name},...image!==void 0&&{Image:pinnedImage(image,images)},...container.model_data!==void 0&&{ModelDataUrl:container.model_data},
...container.model_data_etag!==void 0&&{ModelDataETag:container.model_data_etag},...container.model_data_source!==void 0&&
{ModelDataSource:modelDataSource(container.model_data_source)},...listed("AdditionalModelDataSources",additional.map(({channel,
...data})=>({ChannelName:channel,S3DataSource:s3DataSource(data)}))),...Object.keys(environment).length>0&&{Environment:environment},
...container.framework!==void 0&&{Framework:container.framework},...container.framework_version!==void 0&&{FrameworkVersion:container.
framework_version},...container.nearest_model!==void 0&&{NearestModelName:container.nearest_model},...container.data_input_config!==
void 0&&{ModelInput:{DataInputConfig:container.data_input_config}},...container.product_id!==void 0&&{ProductId:container.
product_id},...container.is_checkpoint!==void 0&&{IsCheckpoint:container.is_checkpoint},...base!==void 0&&{BaseModel:{...base.
name!==void 0&&{HubContentName:base.name},...base.version!==void 0&&{HubContentVersion:base.version},...base.recipe!==void 0&&
{RecipeName:base.recipe}}}}}function modelDataSource(data){return{S3DataSource:s3DataSource(data)}}function pinnedImage(image,images){
let digest=images.get(image),pinned=digest===void 0?image:`${repositoryOf(image)}@${digest}`;return pinned.length>255?image:
pinned}function repositoryOf(image){return image.replace(/@sha256:.*$/,"").replace(/:[^:/]*$/,"")}function s3DataSource(data){
return{S3Uri:data.uri,S3DataType:data.type==="prefix"?"S3Prefix":"S3Object",CompressionType:data.compression==="gzip"?"G\
zip":"None",...data.accept_eula!==void 0&&{ModelAccessConfig:{AcceptEula:data.accept_eula}},...data.hub_content!==void 0&&
{HubAccessConfig:{HubContentArn:data.hub_content}},...data.manifest!==void 0&&{ManifestS3Uri:data.manifest},...data.etag!==
void 0&&{ETag:data.etag},...data.manifest_etag!==void 0&&{ManifestEtag:data.manifest_etag}}}function listed(name,items){
let member={};return items.length>0&&(member[name]=[...items]),member}function isTransformType(type){return type!==""}function isRealtimeType(type){
return type!==""}}),5796:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{CV:()=>byShownName,EU:()=>shortName,GX:()=>pairMetrics});var _50_=__webpack_require__(8329);function pairMetrics(metrics,recorded){
let{metrics:byPath,named=new Map}=recorded,found=new Map;for(let{path}of metrics){let value=byPath.get(path);value!==void 0&&
found.set(path,value)}let meant=namesOf(metrics);for(let[name,value]of named){let[path,...others]=meant.get(name)??[];path!==
void 0&&others.length===0&&!found.has(path)&&found.set(path,value)}let paths=new Set(metrics.map(({path})=>path)),gone=[
...[...byPath].filter(([path])=>!paths.has(path)),...[...named].filter(([name])=>!meant.has(name)&&!byPath.has(name))].filter(
([path])=>!(0,_50_.rU)(path)).map(([path,value])=>({name:shortName(path),path,value}));return{metrics:found,gone}}function namesOf(metrics){
let meant=new Map;for(let{name,path}of metrics)for(let word of new Set([name,path,shortName(path)])){let paths=meant.get(
word)??[];paths.includes(path)||meant.set(word,[...paths,path])}return meant}function shortName(path){let only=/^"(?:[^"\\]|\\.)*"$/.
test(path)?(0,_50_._n)(path):void 0;if(only!==void 0)return only;let section=[..._50_.bP.keys()].find(key=>path.startsWith(
`${key}.`));return section===void 0?path:path.slice(section.length+1)}function byShownName({metrics,named=new Map}){let all=[
...metrics,...named],times=new Map;for(let[path]of all)times.set(shortName(path),(times.get(shortName(path))??0)+1);return new Map(
all.map(([path,value])=>[times.get(shortName(path))===1?shortName(path):path,value]))}})};;
