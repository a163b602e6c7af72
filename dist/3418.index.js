"use strict";exports.id=3418,exports.ids=[3418],exports.modules={4963:((_m_,_e_,_r_)=>{_r_.d(_e_,{R:()=>readingsOf,f:()=>withoutETags});
function*readingsOf(of){yield of;let count=countETags(of);if(count===0)return;let all=2**Math.min(count,6)-1;if(count>6)
yield withoutETags(of);else for(let dropped=1;dropped<=all;dropped+=1)yield without(of,index=>(dropped&1<<index)!==0)}function withoutETags(of){
return without(of,()=>!0)}function countETags(of){let count=0;return without(of,()=>(count+=1,!1)),count}function without(of,isDropped){
let index=0,dropped=()=>isDropped(index++),s3=source=>{if(source===void 0)return source;let{ETag:eTag,ManifestEtag:manifestETag}=source;
return{...source,ETag:eTag===void 0||dropped()?void 0:eTag,ManifestEtag:manifestETag===void 0||dropped()?void 0:manifestETag}},
container=one=>({...one,ModelDataETag:one.ModelDataETag===void 0||dropped()?void 0:one.ModelDataETag,ModelDataSource:one.
ModelDataSource&&{...one.ModelDataSource,S3DataSource:s3(one.ModelDataSource.S3DataSource)},AdditionalModelDataSources:one.
AdditionalModelDataSources?.map(source=>({...source,S3DataSource:s3(source.S3DataSource)}))});return{...of,InferenceSpecification:of.
InferenceSpecification&&{...of.InferenceSpecification,Containers:of.InferenceSpecification.Containers?.map(container)},AdditionalInferenceSpecifications:of.
AdditionalInferenceSpecifications?.map(one=>({...one,Containers:one.Containers?.map(container)}))}}}),1762:((_m_,_e_,_r_)=>{
_r_.d(_e_,{Ay:()=>afterNothing,Ku:()=>firstOf,S8:()=>createUntilSettled,Th:()=>onceMore,_X:()=>MAX_SAME_TOKEN});var _0_=_r_(
1382),_1_=_r_(9702),_2_=_r_(3694),_3_=_r_(7598),_4_=_r_.n(_3_);function firstOf(generation){return{kind:"again",generation,
sent:1}}function onceMore(step){return{...step,sent:step.sent+1}}function afterNothing(sent,step,cannotTell){if(sent.kind!==
"returned"&&step.sent<MAX_SAME_TOKEN[sent.kind])return onceMore(step);if(isUnknown(sent))throw cannotTell(sent);return firstOf(
step.generation+1)}function isUnknown(sent){return sent.kind==="unknown"}async function createUntilSettled(of,settle){let{
draft,request,from,maxSteps,...sending}=of,step=firstOf(from);for(let count=0;count<maxSteps;count+=1){let next=await settle(
await sendCreate(sending,(0,_0_.ub)(request,draft,step.generation)),step);if(!isStep(next))return next;step=next}}function isStep(next){
return(0,_1_.C5)(next,"kind")==="again"}var MAX_SAME_TOKEN={unknown:3,known:2},MAX_ATTEMPTS=8,BASE_MILLISECONDS=1e3,MAX_WAIT_MILLISECONDS=2e4,
IS_NOT_TAKEN={throttled:!0,busy:!0,unreachable:!0,"access-denied":!1,"not-found":!1,"already-exists":!1,conflict:!1,"lim\
it-exceeded":!1,"invalid-request":!1,credentials:!1};async function sendCreate({ports,known,read},request){let{writer,clock,
signal}=ports;for(let attempt=1;;attempt+=1)try{let{ModelPackageArn:arn}=await writer.createModelPackage(request);return{
kind:"returned",answer:read(arn)}}catch(error){if(!(error instanceof _2_.Rk))throw error;if(error.kind==="unknown-outcom\
e")return{kind:"unknown",failure:error};if(known.includes(error.kind))return{kind:"known",failure:error};if(!IS_NOT_TAKEN[error.
kind]||attempt===MAX_ATTEMPTS||signal?.aborted)throw error;await clock.sleep(waitBefore(attempt,request.ClientToken??""))}}
function waitBefore(attempt,token){let draw=(0,_3_.createHash)("sha256").update(`${token} ${attempt}`).digest().readUInt32BE()/
4294967296;return Math.round(draw*Math.min(BASE_MILLISECONDS*2**attempt,MAX_WAIT_MILLISECONDS))}}),1321:((_m_,_e_,_r_)=>{
_r_.d(_e_,{CV:()=>byShownName,EU:()=>shortName,GX:()=>pairMetrics});var _5_=_r_(2421),_6_=_r_(5564),_7_=_r_(874);function pairMetrics(metrics,recorded){
let{metrics:byPath,named=new Map}=recorded,found=new Map;for(let{path}of metrics){let value=byPath.get(path);value!==void 0&&
found.set(path,value)}let meant=namesOf(metrics);for(let[name,value]of named){let[path,...others]=meant.get(name)??[];path!==
void 0&&others.length===0&&!found.has(path)&&found.set(path,value)}let paths=new Set(metrics.map(({path})=>path)),gone=[
...[...byPath].filter(([path])=>!paths.has(path)),...[...named].filter(([name])=>!meant.has(name)&&!byPath.has(name))].filter(
([path])=>!(0,_5_.rU)(path)).map(([path,value])=>({name:shortName(path),path,value}));return{metrics:found,gone}}function namesOf(metrics){
let meant=new Map;for(let{name,path}of metrics)for(let word of new Set([name,path,shortName(path)])){let paths=meant.get(
word)??[];paths.includes(path)||meant.set(word,[...paths,path])}return meant}function shortName(path){let only=/^"(?:[^"\\]|\\.)*"$/.
test(path)?(0,_7_._n)(path):void 0;if(only!==void 0)return only;let section=[..._6_.bP.keys()].find(key=>path.startsWith(
`${key}.`));return section===void 0?path:path.slice(section.length+1)}function byShownName({metrics,named=new Map}){let all=[
...metrics,...named],times=new Map;for(let[path]of all)times.set(shortName(path),(times.get(shortName(path))??0)+1);return new Map(
all.map(([path,value])=>[times.get(shortName(path))===1?shortName(path):path,value]))}}),4339:((_m_,_e_,_r_)=>{_r_.d(_e_,
{$:()=>comparedCandidate});var _8_=_r_(1321),_9_=_r_(6424),_10_=_r_(2421),_11_=_r_(5715);function compareMetrics({metrics,
baseline,history}){let paired=(0,_9_.uQ)(baseline)?(0,_8_.GX)(metrics,baseline):void 0,beside=(0,_9_.uQ)(baseline)&&paired!==
void 0?{...baseline,metrics:paired.metrics}:baseline,earlier=history.map(({version,recorded})=>({version,metrics:(0,_8_.
GX)(metrics,recorded).metrics}));return{diffs:metrics.map(metric=>{let before=paired?.metrics.get(metric.path);return{metric,
...(0,_11_.s)({baseline:before}),...verdictOf(metric,before,baseline),gates:(0,_9_.y8)(metric,beside),history:earlier.flatMap(
({version,metrics:values})=>{let value=values.get(metric.path)?.value;return value===void 0?[]:[{version,value}]})}}),gone:paired?.
gone??[]}}function verdictOf(metric,before,baseline){if(before===void 0)return{verdict:baseline.kind==="first"||baseline.
kind==="report"||baseline.kind==="version"&&baseline.unread===void 0?"new":"not-comparable"};if(!Number.isFinite(metric.
value))return{verdict:"gone"};if(!Number.isFinite(before.value))return{verdict:"not-comparable"};let change=(0,_9_.Ro)((0,_9_.
Re)((0,_9_._)(metric.value),(0,_9_._)(before.value))),percent=change/Math.abs(before.value)*100;return{verdict:wordFor(change,
metric,before),...Number.isFinite(change)?{change}:{},...before.value!==0&&Number.isFinite(percent)?{changeInPercent:percent}:
{}}}function wordFor(change,metric,before){return Math.abs(change)<=(metric.tolerance??0)?"same":isWithinNoise(change,metric,
before)?"within-noise":metric.goal===void 0?"changed":change>0===(0,_10_.KA)(metric.goal)?"better":"worse"}function isWithinNoise(change,one,other){
return one.standardDeviation===void 0||other.standardDeviation===void 0?!1:Math.abs(change)<=Math.hypot(one.standardDeviation,
other.standardDeviation)}function comparedCandidate({metrics,loosenedGates,shape,details},seen){let{baseline,history,identity,
skippedBecause}=seen,judged=gate=>gate.outcome==="skipped"&&skippedBecause!==void 0?{...gate,reason:skippedBecause}:gate,
compared=compareMetrics({metrics,baseline,history}),diffs=compared.diffs.map(diff=>({...diff,gates:diff.gates.map(judged)}));
return{diffs,...compared.gone.length>0&&{gone:compared.gone},gates:diffs.flatMap(({gates})=>gates),loosenedGates,...(0,_11_.
s)({shape,details}),specificationDigest:digestText(identity?.specification),candidateDigest:digestText(identity?.content)}}
function digestText(digest){return digest===void 0?"":`sha256:${digest.toString("hex")}`}}),706:((_m_,_e_,_r_)=>{_r_.d(_e_,
{W:()=>readModelCard,e:()=>asModelCard});var _12_=_r_(4421),_13_=_r_(6450),_14_=_r_(4139),_15_=_r_(8469),_16_=_r_(7073),
_17_=_r_(5558),CARD_LIMITS={noun:"model card",maxBytes:128*1024,maxNodes:4e4,begin:"begin with a section, such as `inten\
ded_uses:`"},CARD=(0,_12_.I)({schema:_13_.uk,noun:"the model card",refusalOf:()=>{}});function readModelCard({path,text}){
let{tree,findings:syntax}=(0,_14_.q)((0,_17_.vz)({file:path,text}),CARD_LIMITS);if(tree===void 0)return{problems:(0,_15_.
ek)(syntax)};let exported=exportedFinding(tree);if(exported!==void 0)return{problems:(0,_15_.ek)([exported])};let parsed=_13_.
uk.safeParse((0,_16_.OY)(tree)),said=new Set(syntax.map(({place})=>place.start)),findings=[...syntax,...(0,_12_.s6)(parsed.
error?.issues??[],tree,CARD).filter(({place})=>!said.has(place.start)),...parsed.success?lengthFindings(parsed.data,tree):
[]];return parsed.success&&findings.length===0?{card:parsed.data,problems:[]}:{problems:(0,_15_.ek)(findings)}}function asModelCard(value){
return _13_.uk.safeParse(value).data}function exportedFinding(tree){let content=(0,_16_.Ms)(tree,"Content"),isAnswer=["M\
odelCardArn","ModelCardName"].some(key=>(0,_16_.Ms)(tree,key)!==void 0);if(!(content===void 0||!isAnswer))return(0,_15_.
F9)(content.keyPlace,"this is the answer of DescribeModelCard, in which the card is the text of `Content`","write that t\
ext into the file: `jq -r .Content ANSWER.json > card.json`")}function lengthFindings(card,tree){let characters=JSON.stringify(
card).length;if(characters<=1e5)return[];let message=`the model card has ${characters} characters as JSON; SageMaker tak\
es 100000`;return[(0,_15_.F9)((0,_16_.$t)(tree,[]),message,"shorten it, or put the long part where a link can lead to it")]}}),
6249:((_m_,_e_,_r_)=>{_r_.d(_e_,{B3:()=>pauseBetweenPolls,If:()=>SETTLING_MILLISECONDS,bg:()=>lookUntilSettled,hz:()=>imagesDiffer,
mg:()=>likenessOf,uj:()=>sleepUnless});var _18_=_r_(5201),_19_=_r_(4963),_20_=_r_(1382);async function pauseBetweenPolls(of){
let{clock,random,signal,deadline,pollIntervalSeconds}=of,jittered=pollIntervalSeconds*1e3*(.9+.2*random()),left=Math.max(
0,deadline.getTime()-clock.now().getTime());await sleepUnless(clock,Math.min(jittered,left),signal)}async function sleepUnless(clock,milliseconds,signal){
if(signal?.aborted)return;let stop=()=>{},aborted=new Promise(resolve=>{stop=resolve,signal?.addEventListener("abort",stop,
{once:!0})});await Promise.race([clock.sleep(milliseconds),aborted]),signal?.removeEventListener("abort",stop)}var SETTLING_MILLISECONDS=3e4;
async function lookUntilSettled(clock,{first,longest},look){let started=clock.now().getTime();for(let wait=first;;wait=Math.
min(wait*2,longest)){let found=await look(clock.now().getTime()-started);if(found!==void 0)return found;await clock.sleep(
wait)}}function likenessOf(version,{written,images}){let names=new Set(written.AdditionalInferenceSpecifications?.map(({
Name})=>Name)),additional=(version.AdditionalInferenceSpecifications??[]).filter(({Name})=>names.has(Name)),pairs=[pairsOf(
version.InferenceSpecification?.Containers,written.InferenceSpecification?.Containers),...additional.map(({Name,Containers})=>pairsOf(
Containers,written.AdditionalInferenceSpecifications?.find(one=>one.Name===Name)?.Containers))].flat(),asWritten=containers=>containers?.
map(container=>{let Image=pairs.find(({theirs:theirs2})=>theirs2===container)?.ours?.Image;return isSameRepository(container.
Image,Image)?{...container,Image}:container}),theirs={...version,InferenceSpecification:version.InferenceSpecification&&
{...version.InferenceSpecification,Containers:asWritten(version.InferenceSpecification.Containers)},AdditionalInferenceSpecifications:additional.
map(one=>({...one,Containers:asWritten(one.Containers)}))};if(!isSame(theirs,written))return"other";let found=pairs.map(
({theirs:theirs2,ours})=>imageLikeness(theirs2.Image,ours?.Image,images));return found.includes("moved")?"moved":found.includes(
"unsure")?"unsure":"same"}function imagesDiffer(one,other){let places=of=>new Map([{Name:"",...of.InferenceSpecification},
...of.AdditionalInferenceSpecifications??[]].flatMap(({Name,Containers})=>(Containers??[]).map(({Image},index)=>[`${Name}\
/${index}`,digestIn(Image)]))),theirs=places(other);return[...places(one)].some(([place,digest])=>{let known=theirs.get(
place);return digest!==void 0&&known!==void 0&&digest!==known})}function isSame(theirs,ours){let wanted=(0,_20_.ed)(ours);
for(let reading of(0,_19_.R)(theirs))if((0,_20_.ed)(reading).equals(wanted))return!0;return!1}function pairsOf(theirs,ours){
return(theirs??[]).map((container,index)=>({theirs:container,ours:ours?.[index]}))}function isSameRepository(theirs,ours){
return theirs===void 0||ours===void 0?!1:digestIn(theirs)===void 0||digestIn(ours)!==void 0?theirs===ours:(0,_18_._M)(theirs)===
(0,_18_._M)(ours)&&theirs===`${(0,_18_._M)(theirs)}@${digestIn(theirs)}`}function imageLikeness(theirs,ours,images){if(ours===
void 0||digestIn(ours)!==void 0)return"same";let[then,now]=[digestIn(theirs),images.get(ours)];return then===now?"same":
then===void 0||now===void 0?"unsure":"moved"}function digestIn(image){return/@(sha256:[0-9a-f]{64})$/.exec(image??"")?.[1]}}),
7341:((_m_,_e_,_r_)=>{_r_.d(_e_,{LP:()=>ownCard,Ul:()=>candidateCard,bF:()=>changedEntries,uj:()=>updatedCard});var _21_=_r_(
2764),_22_=_r_(706),_23_=_r_(478),_24_=_r_(5027),_25_=_r_(9702),_26_=_r_(5715),_27_=_r_(3694),MAX_NAME_CHARACTERS=63;function evaluationDetail(metrics,{
name},details=_23_.pH){return{name:cut(name)||"evaluation",metric_groups:(0,_23_.dV)(metrics,details)}}function cut(name){
let line2=name.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu," ");return line2.length<=MAX_NAME_CHARACTERS?line2:`${line2.slice(0,MAX_NAME_CHARACTERS-
1).replace(/[\uD800-\uDBFF]$/,"")}…`}var WRITTEN_BY="smr/written-by",WRITER="sagemaker-model-registry-action",FILLED_IN="\
smr/filled-in";function markEvaluation(detail){return{...detail,name:line(detail.name,MAX_EVALUATION_NAME),metric_groups:onLines(
detail.metric_groups),metadata:{[WRITTEN_BY]:WRITER,[_21_.Uw.key]:_21_.Uw.value}}}function onLines(value){return typeof value==
"string"?line(value,MAX_NAMED):Array.isArray(value)?value.map(onLines):(0,_25_.u4)(value)?Object.fromEntries(Object.entries(
value).map(([key,child])=>[key,onLines(child)])):value}function markTraining(information,names){return{...information,custom_details:{
...information?.custom_details,[FILLED_IN]:names.join(" ")}}}function filledInAlready(content){let card=(0,_25_.U4)(content??
""),evaluation=(0,_25_.S3)((0,_25_.C5)(card,"evaluation_details")).find(isOurs),names=(0,_25_.C5)((0,_25_.C5)((0,_25_.C5)(
card,"additional_information"),"custom_details"),FILLED_IN),job=(0,_25_.C5)((0,_25_.C5)(card,"training_details"),"traini\
ng_job_details"),training=(typeof names=="string"?names.split(" "):[]).filter(name=>TRAINING_KEYS.some(key=>key===name)).
flatMap(name=>{let value=(0,_25_.C5)(job,name);return value===void 0?[]:[[name,value]]});return{...(0,_25_.u4)(evaluation)&&
{evaluation},training:Object.fromEntries(training)}}function withoutFilledIn(content){let card=(0,_25_.U4)(content??"");
if(!(0,_25_.u4)(card))return;let{training}=filledInAlready(content),{evaluation_details,training_details,additional_information,
...others}=card,evaluations=(0,_25_.S3)(evaluation_details).filter(entry=>!isOurs(entry)),job=without((0,_25_.C5)(training_details,
"training_job_details"),[...Object.keys(training),"user_provided_hyper_parameters"]),details={...without(training_details,
["training_job_details"]),...present("training_job_details",job)},custom=without((0,_25_.C5)(additional_information,"cus\
tom_details"),[FILLED_IN]),information={...without(additional_information,["custom_details"]),...present("custom_details",
custom)};return{...others,...present("training_details",details),...evaluations.length>0&&{evaluation_details:evaluations},
...present("additional_information",information)}}function without(value,keys){return Object.fromEntries(Object.entries(
(0,_25_.u4)(value)?value:{}).filter(([key])=>!keys.includes(key)))}function present(key,value){return Object.keys(value).
length===0?{}:{[key]:value}}function isOurs(entry){return(0,_25_.C5)((0,_25_.C5)(entry,"metadata"),WRITTEN_BY)===WRITER}
var TRAINING_KEYS=["training_arn","training_datasets","training_environment","training_metrics","hyper_parameters"],MAX_TEXT=1024,
MAX_EVALUATION_NAME=63,MAX_NAMED=255,MAX_DATASETS=15,MAX_METRICS=50,MAX_HYPER_PARAMETERS=100;function trainingFilledIn({
arn,image,datasets,hyperParameters,metrics}){let hyper=Object.entries(hyperParameters).map(([name,value])=>({name:line(name,
MAX_NAMED),value:line(value,MAX_NAMED)})).filter(({name,value})=>name!==""&&value!==""),numbers=metrics.map(({name,value})=>({
name:line(name,MAX_NAMED),value})).filter(({name,value})=>name!==""&&Number.isFinite(value)),details={training_arn:line(
arn,MAX_TEXT)||void 0,training_datasets:filled(datasets.slice(0,MAX_DATASETS).map(uri=>line(uri,MAX_TEXT))),training_environment:image===
void 0?void 0:{container_image:[line(image,MAX_TEXT)]},training_metrics:filled(numbers.slice(0,MAX_METRICS)),hyper_parameters:filled(
hyper.slice(0,MAX_HYPER_PARAMETERS))};return Object.fromEntries(Object.entries(details).filter(([,value])=>value!==void 0))}
function filled(items){return items.length===0?void 0:items}function line(text,length){let one=text.replace(new RegExp("\
\\p{Cs}","gu"),"�").replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu," ");return one.length<=length?one:`${one.slice(0,length-1).replace(
/[\uD800-\uDBFF]$/,"")}…`}var SHORTEST_CURVE=20,HALF_A_CURVE=60;function fitting(filled2,fits2){let smaller=[filled2,withEvaluation(
filled2,entry=>thinned(entry,HALF_A_CURVE)),withEvaluation(filled2,entry=>thinned(entry,SHORTEST_CURVE))],least=smaller.
at(-1)??filled2,groups=(0,_25_.S3)(filled2.evaluation?.metric_groups).length,fewerGroups=Array.from({length:Math.max(0,groups-
1)},(_,index)=>withEvaluation(least,entry=>firstGroups(entry,groups-1-index))),withoutTraining={...fewerGroups.at(-1)??least,
training:{}};return[...smaller,...fewerGroups,withoutTraining].find(fits2)??fewestMetrics(withoutTraining,fits2)}function fewestMetrics(filled2,fits2){
let nothing={training:{}},kept=0,tooMany=(0,_25_.S3)((0,_25_.C5)((0,_25_.S3)(filled2.evaluation?.metric_groups)[0],"metr\
ic_data")).length,withFirst=count=>count===0?nothing:withEvaluation(filled2,entry=>firstMetrics(entry,count));for(;tooMany-
kept>1;){let middle=Math.floor((kept+tooMany)/2);fits2(withFirst(middle))?kept=middle:tooMany=middle}return withFirst(kept)}
function withEvaluation(filled2,change){return filled2.evaluation===void 0?filled2:{...filled2,evaluation:change(filled2.
evaluation)}}function firstGroups(entry,count){return{...entry,metric_groups:(0,_25_.S3)(entry.metric_groups).slice(0,count)}}
function firstMetrics(entry,count){let[first]=(0,_25_.S3)(entry.metric_groups);return(0,_25_.u4)(first)?{...entry,metric_groups:[
{...first,metric_data:(0,_25_.S3)(first.metric_data).slice(0,count)}]}:entry}function thinned(entry,most){let groups=(0,_25_.
S3)(entry.metric_groups).map(group=>(0,_25_.u4)(group)?{...group,metric_data:(0,_25_.S3)(group.metric_data).map(datum=>thinnedCurve(
datum,most))}:group);return{...entry,metric_groups:groups}}function thinnedCurve(datum,most){if(!(0,_25_.u4)(datum)||datum.
type!=="linear_graph")return datum;let points=(0,_25_.S3)(datum.value);if(points.length<=most)return datum;let step=(points.
length-1)/(most-1);return{...datum,value:Array.from({length:most},(_,index)=>points[Math.round(index*step)])}}var MAX_HYPER_PARAMETERS2=100;
function candidateCard({file,card,metrics,details,report},of){return versionCard({...of,card,metrics,details,report,at:file.
locate(["model_card"])})}function versionCard(of){let evaluation=evaluationOf(of);return assembled(of,{...evaluation&&{evaluation:markEvaluation(
evaluation)},training:of.training===void 0?{}:trainingFilledIn(of.training)})}function updatedCard(of){return assembled(
of,filledInAlready(of.content))}function ownCard(content){return content===void 0?{}:(0,_22_.e)(withoutFilledIn(content))}
function evaluationOf(of){let metrics=(0,_21_.G5)(of.metrics).filter(({name,value})=>(0,_24_.zw)(name)&&Number.isFinite(
value)),detail=evaluationDetail(metrics,{name:nameOf(of.report?.path)},of.details);return detail.metric_groups.some(({metric_data})=>metric_data.
length>0)?detail:void 0}function nameOf(path){return path===void 0?"evaluation":path.length<=63?path:path.split("/").at(
-1)??path}function assembled(of,filled2){let own=withHyperParameters(of),status=of.status??of.manifest.model_card_status??
"Draft",nothing={training:{}},whole=written(own,fitting(filled2,some=>fits(written(own,some)))),content=fits(whole)?whole:
written(own,nothing);if(!fits(content))throw tooLong(content.length,of.at);return content==="{}"?void 0:{content,status}}
function fits(content){return content.length<=1e5}function written(own,{evaluation,training}){let{training_details,evaluation_details,
additional_information,...before}=own,ownJob=training_details?.training_job_details??{},added=Object.entries(training).filter(
([name])=>!Object.hasOwn(ownJob,name)),job={...ownJob,...Object.fromEntries(added)},trained={...training_details,...Object.
keys(job).length>0&&{training_job_details:job}},evaluations=[...evaluation===void 0?[]:[evaluation],...evaluation_details??
[]],information=added.length===0?additional_information:markTraining(additional_information,added.map(([name])=>name));return oneLine(
{...before,...(training_details!==void 0||Object.keys(job).length>0)&&{training_details:trained},...(evaluation_details!==
void 0||evaluations.length>0)&&{evaluation_details:evaluations},...(0,_26_.s)({additional_information:information})})}function withHyperParameters({
card={},manifest,at}){let given=Object.entries(manifest.hyper_parameters??{});if(given.length===0)return card;let job=card.
training_details?.training_job_details,noted=job?.user_provided_hyper_parameters??[],added=given.filter(([name])=>!noted.
some(one=>one.name===name)).map(([name,value])=>({name,value:String(value)})),all=[...noted,...added];if(all.length>MAX_HYPER_PARAMETERS2){
let message=`hyper_parameters and those of the model card are ${all.length} together; a card has at most ${MAX_HYPER_PARAMETERS2}`;
throw wrongCard(message,"leave some out",at)}let details={...job,user_provided_hyper_parameters:all};return{...card,training_details:{
...card.training_details,training_job_details:details}}}function tooLong(characters,at){let message=`the model card has ${characters}\
 characters as JSON, hyper_parameters included; SageMaker takes 100000`;return wrongCard(message,"shorten it, or put the\
 long part where a link can lead to it",at)}function wrongCard(message,help,at){let place=at===void 0?"":`${at.file}:${at.
line}:${at.column}: `;return new _27_.lZ("invalid-manifest",`${place}${message}.`,{hint:`${help[0]?.toUpperCase()}${help.
slice(1)}.`,...at&&{problems:[{at,message,help}]}})}function oneLine(value){return JSON.stringify(value).replace(/[\u007F-\u009F\u2028\u2029]/g,
end=>`\\u${end.charCodeAt(0).toString(16).padStart(4,"0")}`)}function changedEntries(before,after){return[...new Set([...after.
keys(),...before.keys()])].flatMap(key=>{let[was,is]=[before.get(key),after.get(key)];return was===is?[]:[{key,...(0,_26_.
s)({before:was,after:is})}]})}})};
