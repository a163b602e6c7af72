"use strict";exports.id=7836,exports.ids=[7836],exports.modules={4963:((_m_,_e_,_r_)=>{_r_.d(_e_,{R:()=>readingsOf,f:()=>withoutETags});
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
4294967296;return Math.round(draw*Math.min(BASE_MILLISECONDS*2**attempt,MAX_WAIT_MILLISECONDS))}}),633:((_m_,_e_,_r_)=>{
_r_.d(_e_,{LP:()=>ownCard,Ul:()=>candidateCard,bF:()=>changedEntries,uj:()=>updatedCard});var _5_=_r_(2575),_6_=_r_(6538),
_7_=_r_(478),_8_=_r_(5027),_9_=_r_(9702),_10_=_r_(5715),_11_=_r_(3694),MAX_NAME_CHARACTERS=63;function evaluationDetail(metrics,{
name},details=_7_.pH){return{name:cut(name)||"evaluation",metric_groups:(0,_7_.dV)(metrics,details)}}function cut(name){
let line2=name.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu," ");return line2.length<=MAX_NAME_CHARACTERS?line2:`${line2.slice(0,MAX_NAME_CHARACTERS-
1).replace(/[\uD800-\uDBFF]$/,"")}…`}var WRITTEN_BY="smr/written-by",WRITER="sagemaker-model-registry-action",FILLED_IN="\
smr/filled-in";function markEvaluation(detail){return{...detail,name:line(detail.name,MAX_EVALUATION_NAME),metric_groups:onLines(
detail.metric_groups),metadata:{[WRITTEN_BY]:WRITER,[_5_.Uw.key]:_5_.Uw.value}}}function onLines(value){return typeof value==
"string"?line(value,MAX_NAMED):Array.isArray(value)?value.map(onLines):(0,_9_.u4)(value)?Object.fromEntries(Object.entries(
value).map(([key,child])=>[key,onLines(child)])):value}function markTraining(information,names){return{...information,custom_details:{
...information?.custom_details,[FILLED_IN]:names.join(" ")}}}function filledInAlready(content){let card=(0,_9_.U4)(content??
""),evaluation=(0,_9_.S3)((0,_9_.C5)(card,"evaluation_details")).find(isOurs),names=(0,_9_.C5)((0,_9_.C5)((0,_9_.C5)(card,
"additional_information"),"custom_details"),FILLED_IN),job=(0,_9_.C5)((0,_9_.C5)(card,"training_details"),"training_job_\
details"),training=(typeof names=="string"?names.split(" "):[]).filter(name=>TRAINING_KEYS.some(key=>key===name)).flatMap(
name=>{let value=(0,_9_.C5)(job,name);return value===void 0?[]:[[name,value]]});return{...(0,_9_.u4)(evaluation)&&{evaluation},
training:Object.fromEntries(training)}}function withoutFilledIn(content){let card=(0,_9_.U4)(content??"");if(!(0,_9_.u4)(
card))return;let{training}=filledInAlready(content),{evaluation_details,training_details,additional_information,...others}=card,
evaluations=(0,_9_.S3)(evaluation_details).filter(entry=>!isOurs(entry)),job=without((0,_9_.C5)(training_details,"traini\
ng_job_details"),[...Object.keys(training),"user_provided_hyper_parameters"]),details={...without(training_details,["tra\
ining_job_details"]),...present("training_job_details",job)},custom=without((0,_9_.C5)(additional_information,"custom_de\
tails"),[FILLED_IN]),information={...without(additional_information,["custom_details"]),...present("custom_details",custom)};
return{...others,...present("training_details",details),...evaluations.length>0&&{evaluation_details:evaluations},...present(
"additional_information",information)}}function without(value,keys){return Object.fromEntries(Object.entries((0,_9_.u4)(
value)?value:{}).filter(([key])=>!keys.includes(key)))}function present(key,value){return Object.keys(value).length===0?
{}:{[key]:value}}function isOurs(entry){return(0,_9_.C5)((0,_9_.C5)(entry,"metadata"),WRITTEN_BY)===WRITER}var TRAINING_KEYS=[
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
filled2,entry=>thinned(entry,SHORTEST_CURVE))],least=smaller.at(-1)??filled2,groups=(0,_9_.S3)(filled2.evaluation?.metric_groups).
length,fewerGroups=Array.from({length:Math.max(0,groups-1)},(_,index)=>withEvaluation(least,entry=>firstGroups(entry,groups-
1-index))),withoutTraining={...fewerGroups.at(-1)??least,training:{}};return[...smaller,...fewerGroups,withoutTraining].
find(fits2)??fewestMetrics(withoutTraining,fits2)}function fewestMetrics(filled2,fits2){let nothing={training:{}},kept=0,
tooMany=(0,_9_.S3)((0,_9_.C5)((0,_9_.S3)(filled2.evaluation?.metric_groups)[0],"metric_data")).length,withFirst=count=>count===
0?nothing:withEvaluation(filled2,entry=>firstMetrics(entry,count));for(;tooMany-kept>1;){let middle=Math.floor((kept+tooMany)/
2);fits2(withFirst(middle))?kept=middle:tooMany=middle}return withFirst(kept)}function withEvaluation(filled2,change){return filled2.
evaluation===void 0?filled2:{...filled2,evaluation:change(filled2.evaluation)}}function firstGroups(entry,count){return{
...entry,metric_groups:(0,_9_.S3)(entry.metric_groups).slice(0,count)}}function firstMetrics(entry,count){let[first]=(0,_9_.
S3)(entry.metric_groups);return(0,_9_.u4)(first)?{...entry,metric_groups:[{...first,metric_data:(0,_9_.S3)(first.metric_data).
slice(0,count)}]}:entry}function thinned(entry,most){let groups=(0,_9_.S3)(entry.metric_groups).map(group=>(0,_9_.u4)(group)?
{...group,metric_data:(0,_9_.S3)(group.metric_data).map(datum=>thinnedCurve(datum,most))}:group);return{...entry,metric_groups:groups}}
function thinnedCurve(datum,most){if(!(0,_9_.u4)(datum)||datum.type!=="linear_graph")return datum;let points=(0,_9_.S3)(
datum.value);if(points.length<=most)return datum;let step=(points.length-1)/(most-1);return{...datum,value:Array.from({length:most},
(_,index)=>points[Math.round(index*step)])}}var MAX_HYPER_PARAMETERS2=100;function candidateCard({file,card,metrics,details,
report},of){return versionCard({...of,card,metrics,details,report,at:file.locate(["model_card"])})}function versionCard(of){
let evaluation=evaluationOf(of);return assembled(of,{...evaluation&&{evaluation:markEvaluation(evaluation)},training:of.
training===void 0?{}:trainingFilledIn(of.training)})}function updatedCard(of){return assembled(of,filledInAlready(of.content))}
function ownCard(content){return content===void 0?{}:(0,_6_.e)(withoutFilledIn(content))}function evaluationOf(of){let metrics=(0,_5_.
G5)(of.metrics).filter(({name,value})=>(0,_8_.zw)(name)&&Number.isFinite(value)),detail=evaluationDetail(metrics,{name:nameOf(
of.report?.path)},of.details);return detail.metric_groups.some(({metric_data})=>metric_data.length>0)?detail:void 0}function nameOf(path){
return path===void 0?"evaluation":path.length<=63?path:path.split("/").at(-1)??path}function assembled(of,filled2){let own=withHyperParameters(
of),status=of.status??of.manifest.model_card_status??"Draft",nothing={training:{}},whole=written(own,fitting(filled2,some=>fits(
written(own,some)))),content=fits(whole)?whole:written(own,nothing);if(!fits(content))throw tooLong(content.length,of.at);
return content==="{}"?void 0:{content,status}}function fits(content){return content.length<=1e5}function written(own,{evaluation,
training}){let{training_details,evaluation_details,additional_information,...before}=own,ownJob=training_details?.training_job_details??
{},added=Object.entries(training).filter(([name])=>!Object.hasOwn(ownJob,name)),job={...ownJob,...Object.fromEntries(added)},
trained={...training_details,...Object.keys(job).length>0&&{training_job_details:job}},evaluations=[...evaluation===void 0?
[]:[evaluation],...evaluation_details??[]],information=added.length===0?additional_information:markTraining(additional_information,
added.map(([name])=>name));return oneLine({...before,...(training_details!==void 0||Object.keys(job).length>0)&&{training_details:trained},
...(evaluation_details!==void 0||evaluations.length>0)&&{evaluation_details:evaluations},...(0,_10_.s)({additional_information:information})})}
function withHyperParameters({card={},manifest,at}){let given=Object.entries(manifest.hyper_parameters??{});if(given.length===
0)return card;let job=card.training_details?.training_job_details,noted=job?.user_provided_hyper_parameters??[],added=given.
filter(([name])=>!noted.some(one=>one.name===name)).map(([name,value])=>({name,value:String(value)})),all=[...noted,...added];
if(all.length>MAX_HYPER_PARAMETERS2){let message=`hyper_parameters and those of the model card are ${all.length} togethe\
r; a card has at most ${MAX_HYPER_PARAMETERS2}`;throw wrongCard(message,"leave some out",at)}let details={...job,user_provided_hyper_parameters:all};
return{...card,training_details:{...card.training_details,training_job_details:details}}}function tooLong(characters,at){
let message=`the model card has ${characters} characters as JSON, hyper_parameters included; SageMaker takes 100000`;return wrongCard(
message,"shorten it, or put the long part where a link can lead to it",at)}function wrongCard(message,help,at){let place=at===
void 0?"":`${at.file}:${at.line}:${at.column}: `;return new _11_.lZ("invalid-manifest",`${place}${message}.`,{hint:`${help[0]?.
toUpperCase()}${help.slice(1)}.`,...at&&{problems:[{at,message,help}]}})}function oneLine(value){return JSON.stringify(value).
replace(/[\u007F-\u009F\u2028\u2029]/g,end=>`\\u${end.charCodeAt(0).toString(16).padStart(4,"0")}`)}function changedEntries(before,after){
return[...new Set([...after.keys(),...before.keys()])].flatMap(key=>{let[was,is]=[before.get(key),after.get(key)];return was===
is?[]:[{key,...(0,_10_.s)({before:was,after:is})}]})}}),7836:((_m_,_e_,_r_)=>{_r_.d(_e_,{makePackages:()=>makePackages});
var _12_=_r_(5084),_13_=_r_(773),_14_=_r_(1762),_15_=_r_(633),_16_=_r_(950),_17_=_r_(7668),_18_=_r_(6432),_19_=_r_(4339),
_20_=_r_(1321),_21_=_r_(4238),_22_=_r_(6380),_23_=_r_(6424),_24_=_r_(2252),_25_=_r_(5201),_26_=_r_(190),_27_=_r_(2575),_28_=_r_(
3966),_29_=_r_(1382),_30_=_r_(6538),_31_=_r_(5341),_32_=_r_(1265),_33_=_r_(8679),_34_=_r_(9892),_35_=_r_(478),_36_=_r_(2421),
_37_=_r_(5564),_38_=_r_(4139),_39_=_r_(3670),_40_=_r_(5715),_41_=_r_(3694),_42_=_r_(362);function packageAddress(name,at){
let arn=`arn:${at.partition}:sagemaker:${at.region}:${at.callerAccount}:model-package/${name}`;return{name,region:at.region,
arn,isArn:other=>other?.toLowerCase()===arn.toLowerCase()}}function comparePackage(draft,description){let other=because=>({
kind:"other",because,differences:differencesOf(draft.request,description)});if((0,_29_.wn)(description.ModelPackageDescription)===
void 0)return other("not-ours");let claim=(0,_29_._B)(description.ModelPackageDescription,(0,_29_.jT)(draft.identity));if(claim===
"other")return other("content");if(claim==="other-artifacts")return other("artifacts");switch((0,_24_.m)(withoutFilledIn(
description,draft.identity.written),draft.identity)){case"other":return other("content");case"moved":return other("artif\
acts");case"unsure":return{kind:"same",isCertain:!1};case"same":return{kind:"same",isCertain:claim==="same"}}}function withoutFilledIn(there,sent){
let[algorithm]=there.SourceAlgorithmSpecification?.SourceAlgorithms??[],[ours]=sent.SourceAlgorithmSpecification?.SourceAlgorithms??
[];if(algorithm===void 0||ours?.ModelDataETag!==void 0)return there;let{ModelDataETag:_eTag,...rest}=algorithm;return{...there,
SourceAlgorithmSpecification:{SourceAlgorithms:[rest]}}}var COMPARED=["InferenceSpecification","SourceAlgorithmSpecifica\
tion","AdditionalInferenceSpecifications","ValidationSpecification","CertifyForMarketplace","Domain","Task","SamplePaylo\
adUrl","SkipModelValidation","CustomerMetadataProperties","ModelMetrics","DriftCheckBaselines"],NOT_COMPARED=/(\.(ImageDigest|ModelDataETag|ValidationRole|KmsKeyId|VolumeKmsKeyId|ContentDigest)$)|^CustomerMetadataProperties\.smr\//,
SETS=/\.(SupportedTransformInstanceTypes|SupportedRealtimeInferenceInstanceTypes|SupportedContentTypes|SupportedResponseMIMETypes)$/;
function differencesOf(wanted,there){return(0,_15_.bF)(membersOf(there),membersOf(wanted)).map(({key,before,after})=>({member:key,
...(0,_40_.s)({there:before,wanted:after})}))}function membersOf(of){return new Map([...leaves("ModelPackageDescription",
(0,_29_.al)(of.ModelPackageDescription)||void 0),...COMPARED.flatMap(member=>leaves(member,of[member]))])}function leaves(path,value){
return value==null||value===!1||NOT_COMPARED.test(path)?[]:Array.isArray(value)?SETS.test(path)?value.length===0?[]:[[path,
(0,_29_.dj)(value.toSorted())]]:value.flatMap((item,index)=>leaves(`${path}[${index}]`,item)):typeof value!="object"?[[path,
String(value)]]:Object.entries(value).flatMap(([key,member])=>leaves(`${path}.${key}`,member))}var WAITS={first:500,longest:5e3},
MAX_STEPS=8,KNOWN=["already-exists","conflict","busy"],UNREAD=()=>{};async function applyPackage(at){let sending={...at,
known:KNOWN,read:UNREAD,from:0,maxSteps:MAX_STEPS},applied=await(0,_14_.S8)(sending,async(sent,step)=>{let found=await lookUntilThere(
at,sent);return found!==void 0?judge(at,found):(0,_14_.Ay)(sent,step,unknown=>inDoubt(at.address,unknown,unknown.failure,
LOOKS_FIRST))});if(applied!==void 0)return applied;throw new _41_.lZ("failed",`SageMaker takes ${at.address.name} for a \
package that exists, and shows none.`,{hint:"Was it deleted a moment ago? Run the job again in some minutes."})}function judge({
draft},description){let comparison=comparePackage(draft,description);if(comparison.kind==="same")return{kind:"ours",description,
isNew:isOfThisRun(draft,description)};let{because,differences}=comparison;return{kind:"other",description,because,differences}}
function isOfThisRun({request},{MetadataProperties:theirs}){let ours=request.MetadataProperties;return ours?.GeneratedBy===
theirs?.GeneratedBy&&ours?.CommitId===theirs?.CommitId}async function lookUntilThere({address,ports},sent){let{there}=await(0,_16_.
bg)(ports.clock,WAITS,async waited=>{let isLast=waited>=_16_.If,found=await(0,_13_.IH)(address,ports).catch(_39_.tf);if(!(found instanceof
_41_.Rk))return found!==void 0||isLast?{there:found}:void 0;if(found.kind==="access-denied"||isLast)throw inDoubt(address,
sent,found,found.hint??LOOKS_FIRST)});return there}var LOOKS_FIRST="Run the job again: it looks first, and makes no seco\
nd package.";function inDoubt(address,sent,cause,hint){let what=sent.kind==="returned"?`SageMaker took the request for ${address.
name}, and then the package could not be read.`:`Whether ${address.name} was created is not known.`;return new _41_.lZ("\
unknown-outcome",`${what} ${(0,_39_.s$)(cause)}`,{hint,cause})}function plannedChecks({gates}){let skipped=[...new Set(gates.
filter(({outcome})=>outcome==="skipped").map(({metric})=>metric))];return skipped.length===0?[]:[{level:"notice",title:"\
Gate skipped",detail:`A package is compared with nothing, so \`max_regression\` of ${skipped.join(", ")} was not judged.`}]}
function reuseChecks(of){let{description,isCertain,seen,settings}=of,checks=[];isCertain||checks.push({level:"warning",title:"\
Artifacts",detail:"Whether the artifacts are still those of the package cannot be told: they could not all be read, then\
 or now."});let failed=(0,_23_.Tm)(seen.gates);if(failed.length>0){let detail=`The package was made before; as the gates\
 are now, it fails those of ${[...new Set(failed.map(({metric})=>metric))].join(", ")}.`;checks.push({level:"warning",title:"\
Gates",detail})}let key=description.SecurityConfig?.KmsKeyId;if(settings.packageKmsKeyId!==void 0&&key!==settings.packageKmsKeyId){
let detail=`The package is encrypted ${key===void 0?"without a key of yours":`with ${key}`}, and not with \`package-kms-k\
ey-id\`; that can never be changed.`;checks.push({level:"warning",title:"Key",detail})}return Object.keys(seen.file.manifest.
tags??{}).length>0&&checks.push({level:"notice",title:"Tags",detail:"Tags were written when the package was made; this r\
un changed none."}),checks}function deletingError({arn}){return new _41_.lZ("failed",`${arn} is being deleted, and its n\
ame is not free before that is over.`,{hint:"Run the job again in some minutes."})}function planPackage(of){let{draft,there,
gates,onGateFailure}=of;if(there!==void 0){let comparison=comparePackage(draft,there);return comparison.kind==="same"?onGateFailure===
"stop"&&(0,_23_.Tm)(gates).length>0?{kind:"blocked",description:there}:{kind:"reuse",description:there,isCertain:comparison.
isCertain}:{...comparison,kind:"name-taken",description:there}}let past=(0,_22_.EO)(draft.request,gates,onGateFailure);return past===
void 0?{kind:"blocked"}:{kind:"create",request:(0,_29_.ub)(past.request,draft,0),forced:past.forced}}var S3_DATA_TYPE={prefix:"\
S3Prefix",manifest:"ManifestFile"},COMPRESSION={none:"None",gzip:"Gzip"},SPLIT={none:"None",line:"Line",recordio:"Record\
IO",tfrecord:"TFRecord"},ASSEMBLE={none:"None",line:"Line"},BATCH={single_record:"SingleRecord",multi_record:"MultiRecor\
d"};function validationSpecification(validation,{validationRoleArn="",validationKmsKeyId}){return{ValidationRole:validationRoleArn,
ValidationProfiles:[{ProfileName:validation.name,TransformJobDefinition:transformJob(validation,validationKmsKeyId)}]}}function transformJob(validation,kmsKeyId){
let{batch_strategy:batch,compression,split,assemble_with:assembled}=validation;return{...(0,_40_.s)({MaxConcurrentTransforms:validation.
max_concurrent_transforms,MaxPayloadInMB:validation.max_payload_mb,BatchStrategy:batch&&BATCH[batch],Environment:(0,_40_.
A)(validation.environment)}),TransformInput:{DataSource:{S3DataSource:{S3DataType:S3_DATA_TYPE[validation.input_type??"p\
refix"],S3Uri:validation.input}},...(0,_40_.s)({ContentType:validation.content_type,CompressionType:compression&&COMPRESSION[compression],
SplitType:split&&SPLIT[split]})},TransformOutput:{S3OutputPath:validation.output,...(0,_40_.s)({Accept:validation.accept,
AssembleWith:assembled&&ASSEMBLE[assembled],KmsKeyId:kmsKeyId})},TransformResources:{InstanceType:validation.instance_type,
InstanceCount:validation.instance_count??1,...(0,_40_.s)({VolumeKmsKeyId:kmsKeyId,TransformAmiVersion:validation.ami})}}}
var NO_IMAGES=new Map;function packageRequest(from){let{candidate,resolution,settings,context,card}=from,{manifest}=candidate.
file,identity={content:contentOf(from),specification:(0,_29_.ed)(specifications(from,resolution.imageDigests)),artifacts:resolution.
artifacts,written:specifications(from,NO_IMAGES),images:resolution.imageDigests},{validation}=manifest;return{identity,request:{
ModelPackageName:manifest.name,ModelPackageDescription:(0,_29_.GH)(manifest.description??"",identity),...specifications(
from,resolution.imageDigests),...(0,_40_.s)({ValidationSpecification:validation&&validationSpecification(validation,settings)}),
...kept(from),...(0,_18_.ol)({settings,reports:resolution.reports,card}),MetadataProperties:(0,_21_.Jj)(context),...(0,_40_.
s)({Tags:(0,_28_.Fg)(manifest)})}}}function specifications({candidate},images){let{manifest}=candidate.file,{algorithm}=manifest;
return{...(0,_25_.i3)(manifest,images),...(0,_40_.s)({SourceAlgorithmSpecification:algorithm&&{SourceAlgorithms:[{AlgorithmName:algorithm.
name,...(0,_25_.lU)(algorithm)}]}})}}function kept({candidate}){let{manifest}=candidate.file;return{...(0,_40_.s)({CertifyForMarketplace:manifest.
certify_for_marketplace}),...(0,_18_.RR)(manifest)}}function contentOf(from){let{candidate,address,resolution}=from,{manifest}=candidate.
file,reports=new Map([...resolution.reports].map(([key,{s3Uri,contentType}])=>[key,{s3Uri,contentType}])),metrics=candidate.
metrics.map(({name,value,standardDeviation})=>({name,value,standardDeviation}));return(0,_29_.ol)({v:1,package:address.arn,
description:(0,_29_.$Y)(manifest.description??""),specification:(0,_29_.ed)(specifications(from,NO_IMAGES)).toString("he\
x"),validation:manifest.validation&&{profile:manifest.validation.name,job:transformJob(manifest.validation,void 0)},...kept(
from),modelMetrics:(0,_18_.l3)(reports),driftCheckBaselines:(0,_18_.K6)(reports),card:candidate.card,hyperParameters:manifest.
hyper_parameters,metrics:metrics.sort((a,b)=>a.name<b.name?-1:1)})}var MINUTE=6e4,BLIND_MINUTES=10,HEARTBEAT_MINUTES=15;
async function waitForPackage(waiting){let{address,ports,deadline,onProgress}=waiting,{clock,signal}=ports,started=clock.
now(),state=waiting.state,[said,saidAt,seenAt]=["",started,started];for(;;){let now=clock.now(),text=JSON.stringify(state);
if((text!==said||now.getTime()-saidAt.getTime()>=HEARTBEAT_MINUTES*MINUTE)&&(onProgress(state,(now.getTime()-started.getTime())/
1e3),said=text,saidAt=now),!(0,_26_.gn)(state.status))return{kind:"settled",state};if(signal?.aborted)return{kind:"cance\
lled",state};if(now.getTime()>=deadline.getTime())return{kind:"timeout",state};await(0,_16_.B3)({...waiting,...ports});try{
let description=await(0,_13_.IH)(address,ports);if(description===void 0)throw gone(address);state=(0,_13_.L4)(address,description),
seenAt=clock.now()}catch(error){if(!(error instanceof _41_.Rk))throw error;let blindFor=clock.now().getTime()-seenAt.getTime();
if(error.kind==="access-denied"||blindFor>=BLIND_MINUTES*MINUTE)throw blind(address,error)}}}function gone({arn}){return new _41_.
lZ("failed",`${arn} was deleted while SageMaker was at work on it.`,{hint:"Run the job again: it creates the package ane\
w."})}function blind({arn},failure){let code=failure.kind==="access-denied"?"access-denied":"unknown-outcome";return new _41_.
lZ(code,`${arn} is there, but what became of it cannot be read. ${(0,_39_.s$)(failure)}`,{hint:`${failure.hint===void 0?
"":`${failure.hint}
`}Run the job again: it looks, and goes on waiting.`,cause:failure})}var CONCURRENT_MANIFESTS=8,MINUTE2=6e4;async function makePackages({
candidates,settings,context},ports){return(0,_34_.y)(candidates,settings.concurrency??CONCURRENT_MANIFESTS,candidate=>{let address=packageAddress(
candidate.file.manifest.name,settings);return makeOne({candidate,settings,context,address},ports)})}async function makeOne(one,ports){
let isValidated=one.candidate.file.manifest.validation!==void 0,seen=(0,_12_.X)(one);try{let observed=await observe(one,
ports);seen={...(0,_12_.X)({...one,draft:observed.draft}),checks:observed.resolution.checks};let plan=planPackage({...observed,
gates:seen.gates,onGateFailure:one.settings.onGateFailure});plan.kind!=="blocked"&&(0,_22_.L8)(one.candidate);let{outcome,
checks}=await carryOut({one,observed,plan,seen},ports);return{...seen,outcome,checks:[...seen.checks,...checks]}}catch(error){
let isStopped=ports.signal?.aborted===!0;return{...seen,outcome:{kind:"failed",error:explain(error,{isValidated,isStopped})}}}}
async function observe(one,ports){let[resolution,there]=await Promise.all([ports.resolve(one.candidate),(0,_13_.IH)(one.
address,ports)]),{manifest}=one.candidate.file,card=(0,_15_.Ul)(one.candidate,{manifest,status:one.settings.modelCardStatus,
training:void 0});return{resolution,draft:packageRequest({...one,resolution,card}),there}}async function carryOut({one,observed,
plan,seen},ports){switch(plan.kind){case"blocked":return{outcome:{kind:"gate-failed",...(0,_40_.s)({state:plan.description&&
(0,_13_.L4)(one.address,plan.description)})},checks:[]};case"name-taken":{if(plan.description.ModelPackageStatus==="Dele\
ting")throw deletingError(one.address);let{because,differences}=plan;return{outcome:{kind:"name-taken",arn:one.address.arn,
because,differences},checks:[]}}case"reuse":return reuse({one,plan,seen},ports);case"create":{let checks=plannedChecks(seen);
if(one.settings.dryRun)return{outcome:{kind:"planned",request:plan.request},checks};let created=await create({one,observed,
plan,seen},ports);return{...created,checks:[...checks,...created.checks]}}}}async function reuse({one,plan,seen},ports){
if(plan.description.ModelPackageStatus==="Deleting")throw deletingError(one.address);let checks=reuseChecks({...plan,seen,
settings:one.settings});ports.onPackage?.({file:one.candidate.file,arn:one.address.arn,created:!1});let state=(0,_13_.L4)(
one.address,plan.description);return one.settings.dryRun&&(0,_26_.gn)(state.status)?{outcome:{kind:"reused",state},checks}:
{outcome:await settled({one,description:plan.description,isNew:!1,forced:!1},ports),checks}}async function create({one,observed,
plan},ports){let headSha=await(0,_17_.QQ)(one.context,ports.pullRequest);if(headSha!==void 0)return{outcome:{kind:"super\
seded",headSha},checks:[]};let{file}=one.candidate,publicData=(0,_12_.X)(one).publicData;publicData!==void 0&&ports.onPublicData?.(
file,publicData);let checks=await ports.uploadReports(observed.resolution),{draft}=observed,applied=await applyPackage({
address:one.address,draft,request:plan.request,ports});if(applied.kind==="other"){let{because,differences}=applied;return{
outcome:{kind:"name-taken",arn:one.address.arn,because,differences},checks}}let{description,isNew}=applied;return ports.
onPackage?.({file,arn:description.ModelPackageArn??one.address.arn,created:isNew}),{outcome:await settled({one,description,
isNew,forced:plan.forced},ports),checks}}async function settled(of,ports){let{one,description,isNew,forced}=of,{address,
candidate,settings}=one,minutes=candidate.file.manifest.validation===void 0?settings.waitMinutes:settings.validationMinutes,
found=(0,_13_.L4)(address,description),waited=(0,_26_.gn)(found.status)?await waitForPackage({address,state:found,ports,
deadline:new Date(ports.clock.now().getTime()+minutes*MINUTE2),pollIntervalSeconds:settings.pollIntervalSeconds,onProgress:(state2,elapsedSeconds)=>ports.
onProgress?.(candidate.file,state2,elapsedSeconds)}):{kind:"settled",state:found},{state}=waited;if(waited.kind!=="settl\
ed")return{kind:"unfinished",state,because:waited.kind,isNew};if(state.status==="Completed")return isNew?{kind:"created",
state,forced}:{kind:"reused",state};if(state.status==="Deleting")throw deletingError(address);return{kind:"package-faile\
d",state,isNew}}function explain(error,{isValidated,isStopped}){let failure=(0,_39_.Q)(error);if(failure instanceof _41_.
lZ)return failure;if(isStopped&&failure.kind==="unreachable"){let message="The run was cancelled before anything was sen\
t that makes the package.";return new _41_.lZ("cancelled",message,{hint:"Run the job again.",cause:failure})}let denied=`\
Allow ${failure.call} on the package in the role's policy.${isValidated?` ${PASS_ROLE}`:""}`;return(0,_39_.uy)(failure,{
denied})}var PASS_ROLE="For `validation` the role must be allowed iam:PassRole on `validation-role-arn`, to sagemaker.am\
azonaws.com."}),1321:((_m_,_e_,_r_)=>{_r_.d(_e_,{CV:()=>byShownName,EU:()=>shortName,GX:()=>pairMetrics});var _43_=_r_(2421),
_44_=_r_(5564),_45_=_r_(874);function pairMetrics(metrics,recorded){let{metrics:byPath,named=new Map}=recorded,found=new Map;
for(let{path}of metrics){let value=byPath.get(path);value!==void 0&&found.set(path,value)}let meant=namesOf(metrics);for(let[
name,value]of named){let[path,...others]=meant.get(name)??[];path!==void 0&&others.length===0&&!found.has(path)&&found.set(
path,value)}let paths=new Set(metrics.map(({path})=>path)),gone=[...[...byPath].filter(([path])=>!paths.has(path)),...[...named].
filter(([name])=>!meant.has(name)&&!byPath.has(name))].filter(([path])=>!(0,_43_.rU)(path)).map(([path,value])=>({name:shortName(
path),path,value}));return{metrics:found,gone}}function namesOf(metrics){let meant=new Map;for(let{name,path}of metrics)
for(let word of new Set([name,path,shortName(path)])){let paths=meant.get(word)??[];paths.includes(path)||meant.set(word,
[...paths,path])}return meant}function shortName(path){let only=/^"(?:[^"\\]|\\.)*"$/.test(path)?(0,_45_._n)(path):void 0;
if(only!==void 0)return only;let section=[..._44_.bP.keys()].find(key=>path.startsWith(`${key}.`));return section===void 0?
path:path.slice(section.length+1)}function byShownName({metrics,named=new Map}){let all=[...metrics,...named],times=new Map;
for(let[path]of all)times.set(shortName(path),(times.get(shortName(path))??0)+1);return new Map(all.map(([path,value])=>[
times.get(shortName(path))===1?shortName(path):path,value]))}}),4339:((_m_,_e_,_r_)=>{_r_.d(_e_,{$:()=>comparedCandidate});
var _46_=_r_(1321),_47_=_r_(6424),_48_=_r_(2421),_49_=_r_(5715);function compareMetrics({metrics,baseline,history}){let paired=(0,_47_.
uQ)(baseline)?(0,_46_.GX)(metrics,baseline):void 0,beside=(0,_47_.uQ)(baseline)&&paired!==void 0?{...baseline,metrics:paired.
metrics}:baseline,earlier=history.map(({version,recorded})=>({version,metrics:(0,_46_.GX)(metrics,recorded).metrics}));return{
diffs:metrics.map(metric=>{let before=paired?.metrics.get(metric.path);return{metric,...(0,_49_.s)({baseline:before}),...verdictOf(
metric,before,baseline),gates:(0,_47_.y8)(metric,beside),history:earlier.flatMap(({version,metrics:values})=>{let value=values.
get(metric.path)?.value;return value===void 0?[]:[{version,value}]})}}),gone:paired?.gone??[]}}function verdictOf(metric,before,baseline){
if(before===void 0)return{verdict:baseline.kind==="first"||baseline.kind==="report"||baseline.kind==="version"&&baseline.
unread===void 0?"new":"not-comparable"};if(!Number.isFinite(metric.value))return{verdict:"gone"};if(!Number.isFinite(before.
value))return{verdict:"not-comparable"};let change=(0,_47_.Ro)((0,_47_.Re)((0,_47_._)(metric.value),(0,_47_._)(before.value))),
percent=change/Math.abs(before.value)*100;return{verdict:wordFor(change,metric,before),...Number.isFinite(change)?{change}:
{},...before.value!==0&&Number.isFinite(percent)?{changeInPercent:percent}:{}}}function wordFor(change,metric,before){return Math.
abs(change)<=(metric.tolerance??0)?"same":isWithinNoise(change,metric,before)?"within-noise":metric.goal===void 0?"chang\
ed":change>0===(0,_48_.KA)(metric.goal)?"better":"worse"}function isWithinNoise(change,one,other){return one.standardDeviation===
void 0||other.standardDeviation===void 0?!1:Math.abs(change)<=Math.hypot(one.standardDeviation,other.standardDeviation)}
function comparedCandidate({metrics,loosenedGates,shape,details},seen){let{baseline,history,identity,skippedBecause}=seen,
judged=gate=>gate.outcome==="skipped"&&skippedBecause!==void 0?{...gate,reason:skippedBecause}:gate,compared=compareMetrics(
{metrics,baseline,history}),diffs=compared.diffs.map(diff=>({...diff,gates:diff.gates.map(judged)}));return{diffs,...compared.
gone.length>0&&{gone:compared.gone},gates:diffs.flatMap(({gates})=>gates),loosenedGates,...(0,_49_.s)({shape,details}),specificationDigest:digestText(
identity?.specification),candidateDigest:digestText(identity?.content)}}function digestText(digest){return digest===void 0?
"":`sha256:${digest.toString("hex")}`}}),2252:((_m_,_e_,_r_)=>{_r_.d(_e_,{h:()=>imagesDiffer,m:()=>likenessOf});var _50_=_r_(
5201),_51_=_r_(4963),_52_=_r_(1382);function likenessOf(version,{written,images}){let names=new Set(written.AdditionalInferenceSpecifications?.
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
let wanted=(0,_52_.ed)(ours);for(let reading of(0,_51_.R)(theirs))if((0,_52_.ed)(reading).equals(wanted))return!0;return!1}
function pairsOf(theirs,ours){return(theirs??[]).map((container,index)=>({theirs:container,ours:ours?.[index]}))}function isSameRepository(theirs,ours){
return theirs===void 0||ours===void 0?!1:digestIn(theirs)===void 0||digestIn(ours)!==void 0?theirs===ours:(0,_50_._M)(theirs)===
(0,_50_._M)(ours)&&theirs===`${(0,_50_._M)(theirs)}@${digestIn(theirs)}`}function imageLikeness(theirs,ours,images){if(ours===
void 0||digestIn(ours)!==void 0)return"same";let[then,now]=[digestIn(theirs),images.get(ours)];return then===now?"same":
then===void 0||now===void 0?"unsure":"moved"}function digestIn(image){return/@(sha256:[0-9a-f]{64})$/.exec(image??"")?.[1]}}),
6538:((_m_,_e_,_r_)=>{_r_.d(_e_,{W:()=>readModelCard,e:()=>asModelCard});var _53_=_r_(5341),_54_=_r_(1265),_55_=_r_(4139),
_56_=_r_(8469),_57_=_r_(7073),_58_=_r_(5558),CARD_LIMITS={noun:"model card",maxBytes:128*1024,maxNodes:4e4,begin:"begin \
with a section, such as `intended_uses:`"},CARD=(0,_53_.I)({schema:_54_.uk,noun:"the model card",refusalOf:()=>{}});function readModelCard({
path,text}){let{tree,findings:syntax}=(0,_55_.q)((0,_58_.vz)({file:path,text}),CARD_LIMITS);if(tree===void 0)return{problems:(0,_56_.
ek)(syntax)};let exported=exportedFinding(tree);if(exported!==void 0)return{problems:(0,_56_.ek)([exported])};let parsed=_54_.
uk.safeParse((0,_57_.OY)(tree)),said=new Set(syntax.map(({place})=>place.start)),findings=[...syntax,...(0,_53_.s6)(parsed.
error?.issues??[],tree,CARD).filter(({place})=>!said.has(place.start)),...parsed.success?lengthFindings(parsed.data,tree):
[]];return parsed.success&&findings.length===0?{card:parsed.data,problems:[]}:{problems:(0,_56_.ek)(findings)}}function asModelCard(value){
return _54_.uk.safeParse(value).data}function exportedFinding(tree){let content=(0,_57_.Ms)(tree,"Content"),isAnswer=["M\
odelCardArn","ModelCardName"].some(key=>(0,_57_.Ms)(tree,key)!==void 0);if(!(content===void 0||!isAnswer))return(0,_56_.
F9)(content.keyPlace,"this is the answer of DescribeModelCard, in which the card is the text of `Content`","write that t\
ext into the file: `jq -r .Content ANSWER.json > card.json`")}function lengthFindings(card,tree){let characters=JSON.stringify(
card).length;if(characters<=1e5)return[];let message=`the model card has ${characters} characters as JSON; SageMaker tak\
es 100000`;return[(0,_56_.F9)((0,_57_.$t)(tree,[]),message,"shorten it, or put the long part where a link can lead to it")]}}),
6432:((_m_,_e_,_r_)=>{_r_.d(_e_,{$E:()=>contentOf,K6:()=>driftCheckBaselines,Mo:()=>neverApproved,RR:()=>describedMembers,
dl:()=>reportsIn,l3:()=>modelMetrics,ol:()=>addedMembers,rL:()=>requestAsWritten});var _50_=_r_(5201),_52_=_r_(1382),_59_=_r_(
8679),_49_=_r_(5715);function modelMetrics(reports){let of=key=>source(reports,`reports.${key}`);return present({ModelQuality:present(
{Statistics:of("model_quality.statistics"),Constraints:of("model_quality.constraints")}),ModelDataQuality:present({Statistics:of(
"data_quality.statistics"),Constraints:of("data_quality.constraints")}),Bias:present({Report:of("bias.report"),PreTrainingReport:of(
"bias.pre_training"),PostTrainingReport:of("bias.post_training")}),Explainability:present({Report:of("explainability")})})}
function driftCheckBaselines(reports){let of=key=>source(reports,`drift_baselines.${key}`);return present({ModelQuality:present(
{Statistics:of("model_quality.statistics"),Constraints:of("model_quality.constraints")}),ModelDataQuality:present({Statistics:of(
"data_quality.statistics"),Constraints:of("data_quality.constraints")}),Bias:present({ConfigFile:of("bias.config"),PreTrainingConstraints:of(
"bias.pre_training_constraints"),PostTrainingConstraints:of("bias.post_training_constraints")}),Explainability:present({
ConfigFile:of("explainability.config"),Constraints:of("explainability.constraints")})})}function reportsIn(of){let{ModelMetrics:metrics,
DriftCheckBaselines:baselines}=of,found=[["reports.model_quality.statistics",metrics?.ModelQuality?.Statistics],["report\
s.model_quality.constraints",metrics?.ModelQuality?.Constraints],["reports.data_quality.statistics",metrics?.ModelDataQuality?.
Statistics],["reports.data_quality.constraints",metrics?.ModelDataQuality?.Constraints],["reports.bias.report",metrics?.
Bias?.Report],["reports.bias.pre_training",metrics?.Bias?.PreTrainingReport],["reports.bias.post_training",metrics?.Bias?.
PostTrainingReport],["reports.explainability",metrics?.Explainability?.Report],["drift_baselines.model_quality.statistic\
s",baselines?.ModelQuality?.Statistics],["drift_baselines.model_quality.constraints",baselines?.ModelQuality?.Constraints],
["drift_baselines.data_quality.statistics",baselines?.ModelDataQuality?.Statistics],["drift_baselines.data_quality.const\
raints",baselines?.ModelDataQuality?.Constraints],["drift_baselines.bias.config",baselines?.Bias?.ConfigFile],["drift_ba\
selines.bias.pre_training_constraints",baselines?.Bias?.PreTrainingConstraints],["drift_baselines.bias.post_training_con\
straints",baselines?.Bias?.PostTrainingConstraints],["drift_baselines.explainability.config",baselines?.Explainability?.
ConfigFile],["drift_baselines.explainability.constraints",baselines?.Explainability?.Constraints]];return new Map(found.
flatMap(([key,report])=>report===void 0?[]:[[key,report]]))}function source(reports,key){let report=reports.get(key);if(report===
void 0)return;let{s3Uri,contentType,digest}=report;return{ContentType:contentType,S3Uri:s3Uri,...(0,_49_.s)({ContentDigest:digest})}}
function present(members){return Object.values(members).some(value=>value!==void 0)?members:void 0}function contentOf(candidate,address){
let{manifest}=candidate.file;return(0,_52_.eZ)({groupArn:address.arn,request:{...requestAsWritten(manifest),...neverApproved},
metrics:candidate.metrics,beside:{source:manifest.source,reports:reportsAsWritten(candidate),card:candidate.card,cardStatus:manifest.
model_card_status,hyperParameters:Object.entries(manifest.hyper_parameters??{}).map(([name,value])=>[name,String(value)]).
sort(([a=""],[b=""])=>a<b?-1:1)}})}var neverApproved={ModelApprovalStatus:"PendingManualApproval"};function requestAsWritten(manifest){
return{ModelPackageDescription:(0,_52_.$Y)(manifest.description??""),...(0,_50_.i3)(manifest),...(0,_49_.s)({SourceUri:manifest.
source_uri}),...describedMembers(manifest)}}function describedMembers(manifest){let{domain:Domain,task:Task,sample_payload:SamplePayloadUrl,
skip_validation:skipped}=manifest,SkipModelValidation=skipped&&(skipped==="all"?"All":"None"),CustomerMetadataProperties=(0,_49_.
A)(manifest.metadata);return(0,_49_.s)({Domain,Task,SamplePayloadUrl,SkipModelValidation,CustomerMetadataProperties})}function addedMembers(of){
let{settings,reports,card}=of,{packageKmsKeyId:KmsKeyId}=settings;return(0,_49_.s)({SecurityConfig:KmsKeyId===void 0?void 0:
{KmsKeyId},ModelMetrics:modelMetrics(reports),DriftCheckBaselines:driftCheckBaselines(reports),ModelCard:card&&{ModelCardContent:card.
content,ModelCardStatus:card.status}})}function reportsAsWritten({file,files=[]}){return(0,_59_.hK)(file.manifest).map(({
at,report})=>{let key=at.join("."),local=files.find(one=>one.at.join(".")===key);return[key,local===void 0?report.file:(0,_59_.
sc)(local.bytes),report.content_type??"",report.digest??""]}).sort(([a=""],[b=""])=>a<b?-1:1)}}),5201:((_m_,_e_,_r_)=>{_r_.
d(_e_,{_M:()=>repositoryOf,i3:()=>specificationsOf,iN:()=>additionalSpecifications,lU:()=>modelDataMembers});var _60_=_r_(
5715),MAX_IMAGE=255,NONE=new Map;function inferenceSpecification(serving,images=NONE){return{Containers:serving.containers.
map(container=>containerDefinition(container,images)),...(0,_60_.s)({SupportedTransformInstanceTypes:(0,_60_.A)(serving.
transform_instance_types?.filter(isTransformType)),SupportedRealtimeInferenceInstanceTypes:(0,_60_.A)(serving.realtime_instance_types?.
filter(isRealtimeType)),SupportedContentTypes:listed(serving.content_types),SupportedResponseMIMETypes:listed(serving.response_types)})}}
function specificationsOf(manifest,images=NONE){return(0,_60_.s)({InferenceSpecification:manifest.containers.length===0?
void 0:inferenceSpecification(manifest,images),AdditionalInferenceSpecifications:(0,_60_.A)(additionalSpecifications(manifest.
additional_specifications,images))})}function additionalSpecifications(specifications,images=NONE){return(specifications??
[]).map(({name,description,...serving})=>({Name:name,...(0,_60_.s)({Description:description}),...inferenceSpecification(
serving,images)}))}function containerDefinition(container,images){let{image,data_input_config:inputConfig,base_model:base,
additional_model_data:additional}=container;return(0,_60_.s)({ContainerHostname:container.name,Image:image===void 0?void 0:
pinnedImage(image,images),...modelDataMembers(container),AdditionalModelDataSources:(0,_60_.A)(additional?.map(({channel,
...data})=>({ChannelName:channel,S3DataSource:s3DataSource(data)}))),Environment:(0,_60_.A)(container.environment),Framework:container.
framework,FrameworkVersion:container.framework_version,NearestModelName:container.nearest_model,ModelInput:inputConfig===
void 0?void 0:{DataInputConfig:inputConfig},ProductId:container.product_id,IsCheckpoint:container.is_checkpoint,BaseModel:base&&
(0,_60_.s)({HubContentName:base.name,HubContentVersion:base.version,RecipeName:base.recipe})})}function modelDataMembers(of){
let{model_data:ModelDataUrl,model_data_etag:ModelDataETag,model_data_source:source}=of;return(0,_60_.s)({ModelDataUrl,ModelDataETag,
ModelDataSource:source&&{S3DataSource:s3DataSource(source)}})}function pinnedImage(image,images){let digest=images.get(image),
pinned=digest===void 0?image:`${repositoryOf(image)}@${digest}`;return pinned.length>MAX_IMAGE?image:pinned}function repositoryOf(image){
return image.replace(/@sha256:.*$/,"").replace(/:[^:/]*$/,"")}function s3DataSource(data){return{S3Uri:data.uri,S3DataType:data.
type==="prefix"?"S3Prefix":"S3Object",CompressionType:data.compression==="gzip"?"Gzip":"None",...(0,_60_.s)({ModelAccessConfig:data.
accept_eula===void 0?void 0:{AcceptEula:data.accept_eula},HubAccessConfig:data.hub_content===void 0?void 0:{HubContentArn:data.
hub_content},ManifestS3Uri:data.manifest,ETag:data.etag,ManifestEtag:data.manifest_etag})}}function listed(items){return(0,_60_.
A)(items&&[...items])}function isTransformType(type){return type!==""}function isRealtimeType(type){return type!==""}}),
950:((_m_,_e_,_r_)=>{_r_.d(_e_,{B3:()=>pauseBetweenPolls,If:()=>SETTLING_MILLISECONDS,bg:()=>lookUntilSettled,uj:()=>sleepUnless});
async function pauseBetweenPolls(of){let{clock,random,signal,deadline,pollIntervalSeconds}=of,jittered=pollIntervalSeconds*
1e3*(.8+.4*random()),left=Math.max(0,deadline.getTime()-clock.now().getTime());await sleepUnless(clock,Math.min(jittered,
left),signal)}async function sleepUnless(clock,milliseconds,signal){if(signal?.aborted)return;let stop=()=>{},aborted=new Promise(
resolve=>{stop=resolve,signal?.addEventListener("abort",stop,{once:!0})});await Promise.race([clock.sleep(milliseconds),
aborted]),signal?.removeEventListener("abort",stop)}var SETTLING_MILLISECONDS=3e4;async function lookUntilSettled(clock,{
first,longest},look){let started=clock.now().getTime();for(let wait=first;;wait=Math.min(wait*2,longest)){let found=await look(
clock.now().getTime()-started);if(found!==void 0)return found;await clock.sleep(wait)}}}),5084:((_m_,_e_,_r_)=>{_r_.d(_e_,
{X:()=>comparedResult});var _61_=_r_(4339),_62_=_r_(5715);function comparedResult(of){let{candidate,settings,draft}=of,{
file}=candidate,card=draft?.request.ModelCard,publicData=publicDataOf(candidate);return{file,name:file.manifest.name,region:settings.
region,checks:[],...(0,_61_.$)(candidate,{baseline:{kind:"first",hasUnapproved:!1},history:[],identity:draft?.identity,skippedBecause:NO_BASELINE}),
...(0,_62_.s)({publicData}),...card?.ModelCardContent!==void 0&&{card:{content:card.ModelCardContent,status:card.ModelCardStatus??
""}}}}var NO_BASELINE="needs a baseline, and a package has none: it is no version of a group";function publicDataOf({file}){
let{validation}=file.manifest;return validation&&{uri:validation.input,at:file.locate(["validation","input"])}}}),190:((_m_,_e_,_r_)=>{
_r_.d(_e_,{$3:()=>approvedIn,Fw:()=>whyItFailed,HD:()=>readable,MP:()=>describeVersion,X2:()=>manyVersions,aH:()=>newestVersions,
do:()=>versionPages,e$:()=>namedVersion,gn:()=>isUnderWay,jI:()=>approvedBelow,or:()=>newestApproved,pr:()=>whyPassedOver,
sW:()=>firstApproved});var _5_=_r_(2575),_63_=_r_(5715),_2_=_r_(3694);function whyPassedOver({summary:{ModelPackageStatus:status,
ModelPackageRegistrationType:type}}){return status!=="Completed"?String(status):type==="Logged"?"only Logged":void 0}var MAX_PAGES=40,
PAUSE_MILLISECONDS=100,MAX_PAUSE_MILLISECONDS=2e3,PAGE_SIZE=100;async function newestVersions(at){return firstPage(at,WHOLE_PAGES)}
async function manyVersions(at){let versions=[];for await(let page of versionPages(at))versions.push(...page.versions);return versions}
async function newestApproved(at,newest){let first=await onePage(at,{MaxResults:1,...APPROVED}),[only]=first.versions,found=approvedIn(
first.versions);if(found.version!==void 0||first.nextToken===void 0)return found;let{versions,isWhole}=await newest,known=approvedIn(
[...only===void 0?[]:[only],...versions.filter(({arn})=>arn!==only?.arn)]);return known.version!==void 0||isWhole?known:
firstApproved(at)}async function firstApproved(at){let skipped=[];for await(let{versions,isWhole}of versionPages(at,{...WHOLE_PAGES,
...APPROVED})){let found=approvedIn(versions);if(skipped.push(...found.skipped),found.version!==void 0||isWhole)return{version:found.
version,skipped}}throw endlessPages(at)}function approvedIn(versions){let approved=versions.filter(({summary})=>summary.
ModelApprovalStatus==="Approved").toSorted((a,b)=>b.version-a.version),index=approved.findIndex(one=>whyPassedOver(one)===
void 0);return{version:approved[index],skipped:index===-1?approved:approved.slice(0,index)}}async function approvedBelow(at,version){
let skipped=[];for await(let page of versionPages(at,{...WHOLE_PAGES,...APPROVED})){let found=approvedIn(page.versions.filter(
one=>one.version<version));if(skipped.push(...found.skipped),found.version!==void 0||page.isWhole)return{version:found.version,
skipped}}throw endlessPages(at)}async function describeVersion(at,arn,card="none"){try{let described=await(0,_5_.IH)(at.
reader.describeModelPackage,{name:arn,card}),{description}=described,version=at.address.versionOf(description.ModelPackageArn);
if(version===void 0||version!==at.address.versionOf(arn))throw new _2_.Rk("unknown-outcome","sagemaker:DescribeModelPack\
age",`The answer is not about ${arn}`);return{...described,version,arn:description.ModelPackageArn??arn}}catch(error){if(error instanceof
_2_.Rk&&error.kind==="not-found")return;throw error}}async function namedVersion(at,arn,card){let version=await describeVersion(
at,arn,card);if(version!==void 0)return version;throw new _2_.lZ("invalid-input",`There is no version ${arn}.`,{hint:"It\
 may have been deleted, or be in another account or Region: see `registry-account-id` and `aws-region`."})}function isUnderWay(status){
return status==="Pending"||status==="InProgress"}function whyItFailed(description){let details=description.ModelPackageStatusDetails,
reasons=[...details?.ValidationStatuses??[],...details?.ImageScanStatuses??[]].flatMap(({FailureReason})=>FailureReason?
[FailureReason]:[]);return reasons.length===0?"The service gives no reason.":reasons.join(" ")}async function readable(reading){
try{return{kind:"read",value:await reading}}catch(error){if(error instanceof _2_.Rk&&error.kind==="access-denied")return{
kind:"denied",failure:error};throw error}}var WHOLE_PAGES={MaxResults:PAGE_SIZE},APPROVED={ModelApprovalStatus:"Approved"};
async function firstPage(at,filter){for await(let page of versionPages(at,filter))if(page.versions.length>0||page.isWhole)
return page;throw endlessPages(at)}function endlessPages({address}){return new _2_.Rk("unknown-outcome","sagemaker:ListM\
odelPackages",`${MAX_PAGES} pages of ${address.name} did not settle it, each with a token for the next.`)}async function*versionPages(at,filter=WHOLE_PAGES,maxPages=MAX_PAGES){
let token;for(let page=0;page<maxPages;page+=1){page>0&&await pause(at.clock,page);let{versions,nextToken}=await onePage(
at,filter,token);if(yield{versions,isWhole:nextToken===void 0},nextToken===void 0)return;token=nextToken}}async function onePage({
address,reader},filter,token){let answer=await reader.listModelPackages({ModelPackageGroupName:address.sent,SortBy:"Crea\
tionTime",SortOrder:"Descending",...filter,...(0,_63_.s)({NextToken:token})});return{versions:listed(address,answer.ModelPackageSummaryList),
nextToken:answer.NextToken===""?void 0:answer.NextToken}}async function pause(clock,page){await clock.sleep(Math.min(PAUSE_MILLISECONDS*
2**page,MAX_PAUSE_MILLISECONDS))}function listed(address,summaries){let senseless=message=>new _2_.Rk("unknown-outcome",
"sagemaker:ListModelPackages",message);if(!Array.isArray(summaries))throw senseless("The answer holds no list of version\
s");return summaries.map(summary=>{let version=address.versionOf(summary.ModelPackageArn);if(version!==void 0)return{version,
arn:summary.ModelPackageArn??"",summary};throw senseless(`The answer names ${summary.ModelPackageArn??"no ARN"}, which i\
s no version of ${address.arn}`)}).sort((a,b)=>b.version-a.version)}})};
