"use strict";exports.id=2244;exports.ids=[2244];exports.modules={2549:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{W:()=>readModelCard,e:()=>asModelCard});var _0_=__webpack_require__(5881);var _1_=__webpack_require__(
8559);var CARD_LIMITS={noun:"model card",maxBytes:128*1024,maxNodes:4e4,begin:"begin with a section, such as `intended_u\
ses:`"},CARD=(0,_0_.I)({schema:_0_.uk,noun:"the model card",refusalOf:()=>{}}),MAX_CARD_CHARACTERS=1e5;function readModelCard({
path,text}){let{tree,findings:syntax}=(0,_1_.qg)((0,_1_.vz)({file:path,text}),CARD_LIMITS);if(tree===void 0)return{problems:(0,
_1_.ek)(syntax)};let parsed=_0_.uk.safeParse((0,_1_.OY)(tree)),said=new Set(syntax.map(({place})=>place.start)),findings=[
...syntax,...(0,_0_.s6)(parsed.error?.issues??[],tree,CARD).filter(({place})=>!said.has(place.start)),...parsed.success?
lengthFindings(parsed.data,tree):[]];return parsed.success&&findings.length===0?{card:parsed.data,problems:[]}:{problems:(0,
_1_.ek)(findings)}}function asModelCard(value){return _0_.uk.safeParse(value).data}function lengthFindings(card,tree){let characters=JSON.
stringify(card).length;if(characters<=MAX_CARD_CHARACTERS)return[];let message=`the model card has ${characters} charact\
ers as JSON; SageMaker takes ${MAX_CARD_CHARACTERS}`;return[(0,_1_.F9)((0,_1_.$t)(tree,[]),message,"shorten it, or put t\
he long part where a link can lead to it")]}}),3329:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{C5:()=>memberOf,LP:()=>ownCard,S3:()=>itemsOf,co:()=>parseCard,nz:()=>versionCard,
u4:()=>isRecord,uj:()=>updatedCard});var _2_=__webpack_require__(4098);var _3_=__webpack_require__(2549);var _4_=__webpack_require__(
7663);var _5_=__webpack_require__(9190);var _6_=__webpack_require__(6026);var _7_=__webpack_require__(7945);var MAX_NAME_CHARACTERS=63;
function evaluationDetail(metrics,{name},details=_5_.pH){return{name:cut(name)||"evaluation",metric_groups:(0,_4_.dV)(metrics,
details)}}function cut(name){let line2=name.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu," ");return line2.length<=MAX_NAME_CHARACTERS?
line2:`${line2.slice(0,MAX_NAME_CHARACTERS-1).replace(/[\uD800-\uDBFF]$/,"")}…`}function isRecord(value){return typeof value==
"object"&&value!==null&&!Array.isArray(value)}function itemsOf(value){return Array.isArray(value)?value:[]}function memberOf(value,key){
return isRecord(value)&&Object.hasOwn(value,key)?value[key]:void 0}function parseCard(content){try{return JSON.parse(content??
"")}catch{return}}function oneLine(value){return JSON.stringify(value).replace(/[\u007F-\u009F\u2028\u2029]/g,end=>`\\u${end.
charCodeAt(0).toString(16).padStart(4,"0")}`)}var WRITTEN_BY="smr/written-by",WRITER="sagemaker-model-registry-action",FILLED_IN="\
smr/filled-in";function markEvaluation(detail){return{...detail,name:line(detail.name,MAX_EVALUATION_NAME),metric_groups:onLines(
detail.metric_groups),metadata:{[WRITTEN_BY]:WRITER}}}function onLines(value){return typeof value=="string"?line(value,MAX_NAMED):
Array.isArray(value)?value.map(onLines):isRecord(value)?Object.fromEntries(Object.entries(value).map(([key,child])=>[key,
onLines(child)])):value}function markTraining(information,names){return{...information,custom_details:{...information?.custom_details,
[FILLED_IN]:names.join(" ")}}}function filledInAlready(content){let card=parseCard(content),evaluation=itemsOf(memberOf(
card,"evaluation_details")).find(isOurs),names=memberOf(memberOf(memberOf(card,"additional_information"),"custom_details"),
FILLED_IN),job=memberOf(memberOf(card,"training_details"),"training_job_details"),training=(typeof names=="string"?names.
split(" "):[]).filter(name=>TRAINING_KEYS.some(key=>key===name)).flatMap(name=>{let value=memberOf(job,name);return value===
void 0?[]:[[name,value]]});return{...isRecord(evaluation)&&{evaluation},training:Object.fromEntries(training)}}function withoutFilledIn(content){
let card=parseCard(content);if(!isRecord(card))return;let{training}=filledInAlready(content),{evaluation_details,training_details,
additional_information,...others}=card,evaluations=itemsOf(evaluation_details).filter(entry=>!isOurs(entry)),job=without(
memberOf(training_details,"training_job_details"),[...Object.keys(training),"user_provided_hyper_parameters"]),details={
...without(training_details,["training_job_details"]),...present("training_job_details",job)},custom=without(memberOf(additional_information,
"custom_details"),[FILLED_IN]),information={...without(additional_information,["custom_details"]),...present("custom_det\
ails",custom)};return{...others,...present("training_details",details),...evaluations.length>0&&{evaluation_details:evaluations},
...present("additional_information",information)}}function without(value,keys){return Object.fromEntries(Object.entries(
isRecord(value)?value:{}).filter(([key])=>!keys.includes(key)))}function present(key,value){return Object.keys(value).length===
0?{}:{[key]:value}}function isOurs(entry){return memberOf(memberOf(entry,"metadata"),WRITTEN_BY)===WRITER}var TRAINING_KEYS=[
"training_arn","training_datasets","training_environment","training_metrics","hyper_parameters"],MAX_TEXT=1024,MAX_EVALUATION_NAME=63,
MAX_NAMED=255,MAX_DATASETS=15,MAX_METRICS=50,MAX_HYPER_PARAMETERS=100;function trainingFilledIn({arn,image,datasets,hyperParameters,
metrics}){let hyper=Object.entries(hyperParameters).map(([name,value])=>({name:line(name,MAX_NAMED),value:line(value,MAX_NAMED)})).
filter(({name,value})=>name!==""&&value!==""),numbers=metrics.map(({name,value})=>({name:line(name,MAX_NAMED),value})).filter(
({name,value})=>name!==""&&Number.isFinite(value)),details={training_arn:line(arn,MAX_TEXT)||void 0,training_datasets:filled(
datasets.slice(0,MAX_DATASETS).map(uri=>line(uri,MAX_TEXT))),training_environment:image===void 0?void 0:{container_image:[
line(image,MAX_TEXT)]},training_metrics:filled(numbers.slice(0,MAX_METRICS)),hyper_parameters:filled(hyper.slice(0,MAX_HYPER_PARAMETERS))};
return Object.fromEntries(Object.entries(details).filter(([,value])=>value!==void 0))}function filled(items){return items.
length===0?void 0:items}function line(text,length){let one=text.replace(new RegExp("\\p{Cs}","gu"),"�").replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu,
" ");return one.length<=length?one:`${one.slice(0,length-1).replace(/[\uD800-\uDBFF]$/,"")}…`}var SHORTEST_CURVE=20,HALF_A_CURVE=60;
function fitting(filled2,fits2){let smaller=[filled2,withEvaluation(filled2,entry=>thinned(entry,HALF_A_CURVE)),withEvaluation(
filled2,entry=>thinned(entry,SHORTEST_CURVE))],least=smaller.at(-1)??filled2,groups=itemsOf(filled2.evaluation?.metric_groups).
length,fewerGroups=Array.from({length:Math.max(0,groups-1)},(_,index)=>withEvaluation(least,entry=>firstGroups(entry,groups-
1-index))),withoutTraining={...fewerGroups.at(-1)??least,training:{}};return[...smaller,...fewerGroups,withoutTraining].
find(fits2)??fewestMetrics(withoutTraining,fits2)}function fewestMetrics(filled2,fits2){let nothing={training:{}},kept=0,
tooMany=itemsOf(memberOf(itemsOf(filled2.evaluation?.metric_groups)[0],"metric_data")).length,withFirst=count=>count===0?
nothing:withEvaluation(filled2,entry=>firstMetrics(entry,count));for(;tooMany-kept>1;){let middle=Math.floor((kept+tooMany)/
2);fits2(withFirst(middle))?kept=middle:tooMany=middle}return withFirst(kept)}function withEvaluation(filled2,change){return filled2.
evaluation===void 0?filled2:{...filled2,evaluation:change(filled2.evaluation)}}function firstGroups(entry,count){return{
...entry,metric_groups:itemsOf(entry.metric_groups).slice(0,count)}}function firstMetrics(entry,count){let[first]=itemsOf(
entry.metric_groups);return isRecord(first)?{...entry,metric_groups:[{...first,metric_data:itemsOf(first.metric_data).slice(
0,count)}]}:entry}function thinned(entry,most){let groups=itemsOf(entry.metric_groups).map(group=>isRecord(group)?{...group,
metric_data:itemsOf(group.metric_data).map(datum=>thinnedCurve(datum,most))}:group);return{...entry,metric_groups:groups}}
function thinnedCurve(datum,most){if(!isRecord(datum)||datum.type!=="linear_graph")return datum;let points=itemsOf(datum.
value);if(points.length<=most)return datum;let step=(points.length-1)/(most-1);return{...datum,value:Array.from({length:most},
(_,index)=>points[Math.round(index*step)])}}var MAX_CARD_CHARACTERS=1e5,MAX_HYPER_PARAMETERS2=100;function versionCard(of){
let evaluation=evaluationOf(of);return assembled(of,{...evaluation&&{evaluation:markEvaluation(evaluation)},training:of.
training===void 0?{}:trainingFilledIn(of.training)})}function updatedCard(of){return assembled(of,filledInAlready(of.content))}
function ownCard(content){return content===void 0?{}:(0,_3_.e)(withoutFilledIn(content))}function evaluationOf(of){let metrics=(0,
_2_.G5)(of.metrics).filter(({name,value})=>(0,_6_.z)(name)&&Number.isFinite(value)),detail=evaluationDetail(metrics,{name:nameOf(
of.report?.path)},of.details);return detail.metric_groups.some(({metric_data})=>metric_data.length>0)?detail:void 0}function nameOf(path){
return path===void 0?"evaluation":path.length<=63?path:path.split("/").at(-1)??path}function assembled(of,filled2){let own=withHyperParameters(
of),status=of.status??of.manifest.model_card_status??"Draft",nothing={training:{}},whole=written(own,fitting(filled2,some=>fits(
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
`${at.file}:${at.line}:${at.column}: `;return new _7_.l("invalid-manifest",`${place}${message}.`,{hint:`${help[0]?.toUpperCase()}${help.
slice(1)}.`,...at&&{problems:[{at,message,help}]}})}}),7854:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{h:()=>imagesDiffer,m:()=>likenessOf});var _8_=__webpack_require__(9383);var _9_=__webpack_require__(
4098);var _10_=__webpack_require__(5800);function likenessOf(version,{written,images}){let names=new Set(written.AdditionalInferenceSpecifications?.
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
let wanted=(0,_10_.ed)(ours);for(let reading of(0,_9_.RO)(theirs))if((0,_10_.ed)(reading).equals(wanted))return true;return false}
function pairsOf(theirs,ours){return(theirs??[]).map((container,index)=>({theirs:container,ours:ours?.[index]}))}function isSameRepository(theirs,ours){
return theirs===void 0||ours===void 0?false:digestIn(theirs)===void 0||digestIn(ours)!==void 0?theirs===ours:(0,_8_._M)(
theirs)===(0,_8_._M)(ours)&&theirs===`${(0,_8_._M)(theirs)}@${digestIn(theirs)}`}function imageLikeness(theirs,ours,images){
if(ours===void 0||digestIn(ours)!==void 0)return"same";let[then,now]=[digestIn(theirs),images.get(ours)];return then===now?
"same":then===void 0||now===void 0?"unsure":"moved"}function digestIn(image){return/@(sha256:[0-9a-f]{64})$/.exec(image??
"")?.[1]}}),3063:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{$N:()=>sentenceOf,Q:()=>failureOrError,uy:()=>explainCall});var _11_=__webpack_require__(7945);function failureOrError(error){
if(error instanceof _11_.l||error instanceof _11_.R)return error;let message=error instanceof Error?error.message:String(
error);return new _11_.l("failed",`Something this action did not expect: ${message}`,{cause:error,hint:"Run it again; if\
 it stays, please report it with this message."})}function explainCall(failure,{denied}){let hint=failure.hint??(failure.
kind==="access-denied"?denied:hintOf(failure));return new _11_.l(codeOf(failure),sentenceOf(failure),{hint,cause:failure})}
function sentenceOf(failure){let request=failure.requestId===void 0?"":`, request ${failure.requestId}`;return`${failure.
message.replace(/[.\s]+$/,"")} (${failure.call}${request}).`}function codeOf(failure){switch(failure.kind){case"access-d\
enied":return"access-denied";case"credentials":return"no-credentials";case"invalid-request":return"invalid-manifest";default:
return"failed"}}function hintOf(failure){switch(failure.kind){case"credentials":return"The credentials ended or were ref\
used; run the job again.";case"limit-exceeded":return"A quota of the account is used up: raise it in Service Quotas, or \
delete what is not needed.";case"invalid-request":return"The service refused the request: correct what it names in the m\
anifest.";case"not-found":return"Create what is missing, then run the job again.";default:return"Nothing was created by \
this call. Run the job again; it finds what exists already."}}}),9769:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{f:()=>compareMetrics});var _12_=__webpack_require__(8618);function compareMetrics({
metrics,baseline,history}){return metrics.map(metric=>{let before=baseline.kind==="version"?baseline.metrics.get(metric.
name):void 0;return{metric,...before===void 0?{}:{baseline:before},...verdictOf(metric,before,baseline),gates:(0,_12_.y8)(
metric,baseline),history:history.get(metric.name)??[]}})}function verdictOf(metric,before,baseline){if(before===void 0)return{
verdict:baseline.kind==="version"||baseline.kind==="first"?"new":"not-comparable"};if(!Number.isFinite(metric.value)||!Number.
isFinite(before.value))return{verdict:"not-comparable"};let change=(0,_12_.Ro)((0,_12_.Re)((0,_12_._)(metric.value),(0,_12_.
_)(before.value))),percent=change/Math.abs(before.value)*100;return{verdict:wordFor(change,metric,before),...Number.isFinite(
change)?{change}:{},...before.value!==0&&Number.isFinite(percent)?{changeInPercent:percent}:{}}}function wordFor(change,metric,before){
if(Math.abs(change)<=(metric.tolerance??0))return"same";if(isWithinNoise(change,metric,before))return"within-noise";switch(metric.
goal){case void 0:return"changed";case"minimize":return change<0?"better":"worse";case"maximize":return change>0?"better":
"worse"}}function isWithinNoise(change,one,other){return one.standardDeviation===void 0||other.standardDeviation===void 0?
false:Math.abs(change)<=Math.hypot(one.standardDeviation,other.standardDeviation)}})};;
