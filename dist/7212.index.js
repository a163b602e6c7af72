"use strict";exports.id=7212;exports.ids=[7212];exports.modules={4529:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{X:()=>comparedResult});var _0_=__webpack_require__(9588);function comparedResult({
candidate,settings,draft}){let{file}=candidate,card=draft?.request.ModelCard,publicData=publicDataOf(candidate);return{file,
name:file.manifest.name,region:settings.region,checks:[],...(0,_0_.$)(candidate,{baseline:{kind:"first",hasUnapproved:false},
history:[],identity:draft?.identity,skippedBecause:NO_BASELINE}),...publicData!==void 0&&{publicData},...card?.ModelCardContent!==
void 0&&{card:{content:card.ModelCardContent,status:card.ModelCardStatus??""}}}}var NO_BASELINE="needs a baseline, and a\
 package has none: it is no version of a group";function publicDataOf({file}){let{validation}=file.manifest;return validation&&
{uri:validation.input,at:file.locate(["validation","input"])}}}),6673:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{h:()=>imagesDiffer,m:()=>likenessOf});var _1_=__webpack_require__(7729);var _2_=__webpack_require__(
5869);var _3_=__webpack_require__(7404);function likenessOf(version,{written,images}){let names=new Set(written.AdditionalInferenceSpecifications?.
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
let wanted=(0,_3_.ed)(ours);for(let reading of(0,_1_.RO)(theirs))if((0,_3_.ed)(reading).equals(wanted))return true;return false}
function pairsOf(theirs,ours){return(theirs??[]).map((container,index)=>({theirs:container,ours:ours?.[index]}))}function isSameRepository(theirs,ours){
return theirs===void 0||ours===void 0?false:digestIn(theirs)===void 0||digestIn(ours)!==void 0?theirs===ours:(0,_2_._M)(
theirs)===(0,_2_._M)(ours)&&theirs===`${(0,_2_._M)(theirs)}@${digestIn(theirs)}`}function imageLikeness(theirs,ours,images){
if(ours===void 0||digestIn(ours)!==void 0)return"same";let[then,now]=[digestIn(theirs),images.get(ours)];return then===now?
"same":then===void 0||now===void 0?"unsure":"moved"}function digestIn(image){return/@(sha256:[0-9a-f]{64})$/.exec(image??
"")?.[1]}}),7212:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{makePackages:()=>makePackages});var _4_=__webpack_require__(6280);var _5_=__webpack_require__(4500);var _6_=__webpack_require__(
6673);var _7_=__webpack_require__(4736);var _8_=__webpack_require__(2643);var _9_=__webpack_require__(7729);var _10_=__webpack_require__(
4529);var _11_=__webpack_require__(7060);var _12_=__webpack_require__(7435);var _13_=__webpack_require__(5869);var _14_=__webpack_require__(
9588);var _15_=__webpack_require__(5853);var _16_=__webpack_require__(9005);var _17_=__webpack_require__(702);var _18_=__webpack_require__(
4160);var _19_=__webpack_require__(5461);var _20_=__webpack_require__(4896);var _21_=__webpack_require__(9892);var _22_=__webpack_require__(
9683);var _23_=__webpack_require__(1511);var _24_=__webpack_require__(1843);var _25_=__webpack_require__(7404);var _26_=__webpack_require__(
292);var _27_=__webpack_require__(3863);var _28_=__webpack_require__(1326);function packageAddress(name,at){let arn=`arn\
:${at.partition}:sagemaker:${at.region}:${at.callerAccount}:model-package/${name}`;return{name,region:at.region,arn,isArn:other=>other?.
toLowerCase()===arn.toLowerCase()}}function comparePackage(draft,description){let other=because=>({kind:"other",because,
differences:differencesOf(draft.request,description)});if((0,_25_.wn)(description.ModelPackageDescription)===void 0)return other(
"not-ours");let claim=(0,_25_._B)(description.ModelPackageDescription,(0,_25_.jT)(draft.identity));if(claim==="other")return other(
"content");if(claim==="other-artifacts")return other("artifacts");switch((0,_6_.m)(withoutFilledIn(description,draft.identity.
written),draft.identity)){case"other":return other("content");case"moved":return other("artifacts");case"unsure":return{
kind:"same",isCertain:false};case"same":return{kind:"same",isCertain:claim==="same"}}}function withoutFilledIn(there,sent){
let[algorithm]=there.SourceAlgorithmSpecification?.SourceAlgorithms??[],[ours]=sent.SourceAlgorithmSpecification?.SourceAlgorithms??
[];if(algorithm===void 0||ours?.ModelDataETag!==void 0)return there;let{ModelDataETag:_eTag,...rest}=algorithm;return{...there,
SourceAlgorithmSpecification:{SourceAlgorithms:[rest]}}}var COMPARED=["InferenceSpecification","SourceAlgorithmSpecifica\
tion","AdditionalInferenceSpecifications","ValidationSpecification","CertifyForMarketplace","Domain","Task","SamplePaylo\
adUrl","SkipModelValidation","CustomerMetadataProperties","ModelMetrics","DriftCheckBaselines"],NOT_COMPARED=/(\.(ImageDigest|ModelDataETag|ValidationRole|KmsKeyId|VolumeKmsKeyId|ContentDigest)$)|^CustomerMetadataProperties\.smr\//,
SETS=/\.(SupportedTransformInstanceTypes|SupportedRealtimeInferenceInstanceTypes|SupportedContentTypes|SupportedResponseMIMETypes)$/;
function differencesOf(wanted,there){let ours=new Map([...leaves("ModelPackageDescription",(0,_25_.al)(wanted.ModelPackageDescription)||
void 0),...COMPARED.flatMap(member=>leaves(member,wanted[member]))]),theirs=new Map([...leaves("ModelPackageDescription",
(0,_25_.al)(there.ModelPackageDescription)||void 0),...COMPARED.flatMap(member=>leaves(member,there[member]))]);return[...new Set(
[...ours.keys(),...theirs.keys()])].flatMap(member=>{let[is,was]=[ours.get(member),theirs.get(member)];return is===was?[]:
[{member,...was!==void 0&&{there:was},...is!==void 0&&{wanted:is}}]})}function leaves(path,value){return value==null||value===
false||NOT_COMPARED.test(path)?[]:Array.isArray(value)?SETS.test(path)?value.length===0?[]:[[path,(0,_25_.dj)(value.toSorted())]]:
value.flatMap((item,index)=>leaves(`${path}[${index}]`,item)):typeof value!="object"?[[path,String(value)]]:Object.entries(
value).flatMap(([key,member])=>leaves(`${path}.${key}`,member))}var SETTLING_MILLISECONDS=3e4,MAX_WAIT_MILLISECONDS=5e3,
MAX_STEPS=8,KNOWN=["already-exists","conflict","busy"],UNREAD=()=>{};async function applyPackage(at){let generation=0,same=1;
for(let step=0;step<MAX_STEPS;step+=1){let sent=await(0,_5_.vO)({ports:at.ports,known:KNOWN,read:UNREAD},(0,_25_.ub)(at.
request,at.draft,generation)),found=await lookUntilThere(at,sent);if(found!==void 0)return judge(at,found);if(sent.kind!==
"returned"&&same<_5_._X[sent.kind])same+=1;else{if(sent.kind==="unknown")throw cannotTell(at.address,sent.failure);generation+=
1,same=1}}throw new _27_.lZ("failed",`SageMaker takes ${at.address.name} for a package that exists, and shows none.`,{hint:"\
Was it deleted a moment ago? Run the job again in some minutes."})}function judge({draft},description){let comparison=comparePackage(
draft,description);if(comparison.kind==="same")return{kind:"ours",description,isNew:isOfThisRun(draft,description)};let{
because,differences}=comparison;return{kind:"other",description,because,differences}}function isOfThisRun({request},{MetadataProperties:theirs}){
let ours=request.MetadataProperties;return ours?.GeneratedBy===theirs?.GeneratedBy&&ours?.CommitId===theirs?.CommitId}async function lookUntilThere({
address,ports},sent){let started=ports.clock.now().getTime();for(let wait=500;;wait=Math.min(wait*2,MAX_WAIT_MILLISECONDS)){
let isLast=ports.clock.now().getTime()-started>=SETTLING_MILLISECONDS;try{let found=await(0,_11_.IH)(address,ports);if(found!==
void 0||isLast)return found}catch(error){if(!(error instanceof _27_.Rk))throw error;if(error.kind==="access-denied"||isLast)
throw unread(address,sent,error)}await ports.clock.sleep(wait)}}function unread(address,sent,failure){let what=sent.kind===
"returned"?`SageMaker took the request for ${address.name}, and then the package could not be read.`:`Whether ${address.
name} was created is not known.`;return new _27_.lZ("unknown-outcome",`${what} ${(0,_26_.s$)(failure)}`,{hint:failure.hint??
"Run the job again: it looks first, and makes no second package.",cause:failure})}function cannotTell(address,failure){return new _27_.
lZ("unknown-outcome",`Whether ${address.name} was created is not known. ${(0,_26_.s$)(failure)}`,{hint:"Run the job agai\
n: it looks first, and makes no second package.",cause:failure})}function plannedChecks({gates}){let skipped=[...new Set(
gates.filter(({outcome})=>outcome==="skipped").map(({metric})=>metric))];return skipped.length===0?[]:[{level:"notice",title:"\
Gate skipped",detail:`A package is compared with nothing, so \`max_regression\` of ${skipped.join(", ")} was not judged.`}]}
function reuseChecks({description,isCertain,seen,settings}){let checks=[];isCertain||checks.push({level:"warning",title:"\
Artifacts",detail:"Whether the artifacts are still those of the package cannot be told: they could not all be read, then\
 or now."});let failed=(0,_16_.Tm)(seen.gates);if(failed.length>0){let detail=`The package was made before; as the gates\
 are now, it fails those of ${[...new Set(failed.map(({metric})=>metric))].join(", ")}.`;checks.push({level:"warning",title:"\
Gates",detail})}let key=description.SecurityConfig?.KmsKeyId;if(settings.packageKmsKeyId!==void 0&&key!==settings.packageKmsKeyId){
let detail=`The package is encrypted ${key===void 0?"without a key of yours":`with ${key}`}, and not with \`package-kms-k\
ey-id\`; that can never be changed.`;checks.push({level:"warning",title:"Key",detail})}return Object.keys(seen.file.manifest.
tags??{}).length>0&&checks.push({level:"notice",title:"Tags",detail:"Tags were written when the package was made; this r\
un changed none."}),checks}function deletingError({arn}){return new _27_.lZ("failed",`${arn} is being deleted, and its n\
ame is not free before that is over.`,{hint:"Run the job again in some minutes."})}function explain(error,{isValidated,isStopped}){
let failure=(0,_26_.Q)(error);if(failure instanceof _27_.lZ)return failure;if(isStopped&&failure.kind==="unreachable"){let message="\
The run was cancelled before anything was sent that makes the package.";return new _27_.lZ("cancelled",message,{hint:"Ru\
n the job again.",cause:failure})}let denied=`Allow ${failure.call} on the package in the role's policy.${isValidated?` ${PASS_ROLE}`:
""}`;return(0,_26_.uy)(failure,{denied})}var PASS_ROLE="For `validation` the role must be allowed iam:PassRole on `valid\
ation-role-arn`, to sagemaker.amazonaws.com.";function planPackage({draft,there,gates,onGateFailure}){if(there!==void 0){
let comparison=comparePackage(draft,there);return comparison.kind==="same"?{kind:"reuse",description:there,isCertain:comparison.
isCertain}:{...comparison,kind:"name-taken",description:there}}let past=(0,_12_.E)(draft.request,gates,onGateFailure);return past===
void 0?{kind:"blocked"}:{kind:"create",request:(0,_25_.ub)(past.request,draft,0),forced:past.forced}}var S3_DATA_TYPE={prefix:"\
S3Prefix",manifest:"ManifestFile"},COMPRESSION={none:"None",gzip:"Gzip"},SPLIT={none:"None",line:"Line",recordio:"Record\
IO",tfrecord:"TFRecord"},ASSEMBLE={none:"None",line:"Line"},BATCH={single_record:"SingleRecord",multi_record:"MultiRecor\
d"};function validationSpecification(validation,{roleArn,kmsKeyId}){return{ValidationRole:roleArn,ValidationProfiles:[{ProfileName:validation.
name,TransformJobDefinition:transformJob(validation,kmsKeyId)}]}}function transformJob(validation,kmsKeyId){let{batch_strategy:batch,
environment={}}=validation;return{...validation.max_concurrent_transforms!==void 0&&{MaxConcurrentTransforms:validation.
max_concurrent_transforms},...validation.max_payload_mb!==void 0&&{MaxPayloadInMB:validation.max_payload_mb},...batch!==
void 0&&{BatchStrategy:BATCH[batch]},...Object.keys(environment).length>0&&{Environment:environment},TransformInput:{DataSource:{
S3DataSource:{S3DataType:S3_DATA_TYPE[validation.input_type??"prefix"],S3Uri:validation.input}},...validation.content_type!==
void 0&&{ContentType:validation.content_type},...validation.compression!==void 0&&{CompressionType:COMPRESSION[validation.
compression]},...validation.split!==void 0&&{SplitType:SPLIT[validation.split]}},TransformOutput:{S3OutputPath:validation.
output,...validation.accept!==void 0&&{Accept:validation.accept},...validation.assemble_with!==void 0&&{AssembleWith:ASSEMBLE[validation.
assemble_with]},...kmsKeyId!==void 0&&{KmsKeyId:kmsKeyId}},TransformResources:{InstanceType:validation.instance_type,InstanceCount:validation.
instance_count??1,...kmsKeyId!==void 0&&{VolumeKmsKeyId:kmsKeyId},...validation.ami!==void 0&&{TransformAmiVersion:validation.
ami}}}}var NO_IMAGES=new Map;function packageRequest(from){let{candidate,resolution,settings,context,card}=from,{manifest}=candidate.
file,identity={content:contentOf(from),specification:(0,_25_.ed)(specifications(from,resolution.imageDigests)),artifacts:resolution.
artifacts,written:specifications(from,NO_IMAGES),images:resolution.imageDigests},{validation,tags={}}=manifest;return{identity,
request:{ModelPackageName:manifest.name,ModelPackageDescription:(0,_25_.GH)(manifest.description??"",identity),...specifications(
from,resolution.imageDigests),...validation!==void 0&&{ValidationSpecification:validationSpecification(validation,{roleArn:settings.
validationRoleArn??"",kmsKeyId:settings.validationKmsKeyId})},...kept(from),...settings.packageKmsKeyId!==void 0&&{SecurityConfig:{
KmsKeyId:settings.packageKmsKeyId}},...present("ModelMetrics",(0,_8_.l3)(resolution.reports)),...present("DriftCheckBase\
lines",(0,_8_.K6)(resolution.reports)),...card&&{ModelCard:{ModelCardContent:card.content,ModelCardStatus:card.status}},
MetadataProperties:(0,_24_.Jj)(context),...Object.keys(tags).length>0&&{Tags:Object.entries(tags).map(([Key,Value])=>({Key,
Value}))}}}}function specifications({candidate},images){let{manifest}=candidate.file,{algorithm}=manifest,additional=(0,
_13_.iN)(manifest.additional_specifications,images);return{...manifest.containers.length>0&&{InferenceSpecification:(0,_13_.
FQ)(manifest,images)},...algorithm!==void 0&&{SourceAlgorithmSpecification:{SourceAlgorithms:[{AlgorithmName:algorithm.name,
...algorithm.model_data!==void 0&&{ModelDataUrl:algorithm.model_data},...algorithm.model_data_etag!==void 0&&{ModelDataETag:algorithm.
model_data_etag},...algorithm.model_data_source!==void 0&&{ModelDataSource:(0,_13_.JZ)(algorithm.model_data_source)}}]}},
...additional.length>0&&{AdditionalInferenceSpecifications:additional}}}function kept({candidate}){let{manifest}=candidate.
file,metadata=manifest.metadata??{};return{...manifest.certify_for_marketplace!==void 0&&{CertifyForMarketplace:manifest.
certify_for_marketplace},...manifest.domain!==void 0&&{Domain:manifest.domain},...manifest.task!==void 0&&{Task:manifest.
task},...manifest.sample_payload!==void 0&&{SamplePayloadUrl:manifest.sample_payload},...manifest.skip_validation!==void 0&&
{SkipModelValidation:manifest.skip_validation==="all"?"All":"None"},...Object.keys(metadata).length>0&&{CustomerMetadataProperties:metadata}}}
function contentOf(from){let{candidate,address,resolution}=from,{manifest}=candidate.file,reports=new Map([...resolution.
reports].map(([key,{s3Uri,contentType}])=>[key,{s3Uri,contentType}])),metrics=candidate.metrics.map(({name,value,standardDeviation})=>({
name,value,standardDeviation}));return(0,_25_.ol)({v:1,package:address.arn,description:(0,_25_.$Y)(manifest.description??
""),specification:(0,_25_.ed)(specifications(from,NO_IMAGES)).toString("hex"),validation:manifest.validation&&{profile:manifest.
validation.name,job:transformJob(manifest.validation,void 0)},...kept(from),modelMetrics:(0,_8_.l3)(reports),driftCheckBaselines:(0,
_8_.K6)(reports),card:candidate.card,hyperParameters:manifest.hyper_parameters,metrics:metrics.sort((a,b)=>a.name<b.name?
-1:1)})}function present(name,value){let member={};return value!==void 0&&(member[name]=value),member}var MINUTE=6e4,BLIND_MINUTES=10,
HEARTBEAT_MINUTES=15;async function waitForPackage(waiting){let{address,ports,deadline,onProgress}=waiting,{clock,signal}=ports,
started=clock.now(),state=waiting.state,[said,saidAt,seenAt]=["",started,started];for(;;){let now=clock.now(),text=JSON.
stringify(state);if((text!==said||now.getTime()-saidAt.getTime()>=HEARTBEAT_MINUTES*MINUTE)&&(onProgress(state,(now.getTime()-
started.getTime())/1e3),said=text,saidAt=now),!(0,_11_.gn)(state))return{kind:"settled",state};if(signal?.aborted)return{
kind:"cancelled",state};if(now.getTime()>=deadline.getTime())return{kind:"timeout",state};await(0,_4_.B)({...waiting,...ports});
try{let description=await(0,_11_.IH)(address,ports);if(description===void 0)throw gone(address);state=(0,_11_.L4)(address,
description),seenAt=clock.now()}catch(error){if(!(error instanceof _27_.Rk))throw error;let blindFor=clock.now().getTime()-
seenAt.getTime();if(error.kind==="access-denied"||blindFor>=BLIND_MINUTES*MINUTE)throw blind(address,error)}}}function gone({
arn}){return new _27_.lZ("failed",`${arn} was deleted while SageMaker was at work on it.`,{hint:"Run the job again: it c\
reates the package anew."})}function blind({arn},failure){let code=failure.kind==="access-denied"?"access-denied":"unkno\
wn-outcome";return new _27_.lZ(code,`${arn} is there, but what became of it cannot be read. ${(0,_26_.s$)(failure)}`,{hint:`${failure.
hint===void 0?"":`${failure.hint}
`}Run the job again: it looks, and goes on waiting.`,cause:failure})}var CONCURRENT_MANIFESTS=8,MINUTE2=6e4;async function makePackages({
candidates,settings,context},ports){return(0,_21_.y)(candidates,settings.concurrency??CONCURRENT_MANIFESTS,candidate=>{let address=packageAddress(
candidate.file.manifest.name,settings);return makeOne({candidate,settings,context,address},ports)})}async function makeOne(one,ports){
let isValidated=one.candidate.file.manifest.validation!==void 0,seen=(0,_10_.X)(one);try{let observed=await observe(one,
ports);seen={...(0,_10_.X)({...one,draft:observed.draft}),checks:observed.resolution.checks};let plan=planPackage({...observed,
gates:seen.gates,onGateFailure:one.settings.onGateFailure}),{outcome,checks}=await carryOut({one,observed,plan,seen},ports);
return{...seen,outcome,checks:[...seen.checks,...checks]}}catch(error){let isStopped=ports.signal?.aborted===true;return{
...seen,outcome:{kind:"failed",error:explain(error,{isValidated,isStopped})}}}}async function observe(one,ports){let[resolution,
there]=await Promise.all([ports.resolve(one.candidate),(0,_11_.IH)(one.address,ports)]),card=cardOf(one);return{resolution,
draft:packageRequest({...one,resolution,...card&&{card}}),there}}function cardOf({candidate,settings}){let{card,file,metrics,
details,report}=candidate,{manifest}=file,at=file.locate(["model_card"]);return(0,_7_.nz)({card,manifest,status:settings.
modelCardStatus,at,training:void 0,metrics,details,report})}async function carryOut({one,observed,plan,seen},ports){switch(plan.
kind){case"blocked":return{outcome:{kind:"gate-failed"},checks:[]};case"name-taken":{if(plan.description.ModelPackageStatus===
"Deleting")throw deletingError(one.address);let{because,differences}=plan;return{outcome:{kind:"name-taken",arn:one.address.
arn,because,differences},checks:[]}}case"reuse":return reuse({one,plan,seen},ports);case"create":{let checks=plannedChecks(
seen);if(one.settings.dryRun)return{outcome:{kind:"planned",request:plan.request},checks};let created=await create({one,
observed,plan,seen},ports);return{...created,checks:[...checks,...created.checks]}}}}async function reuse({one,plan,seen},ports){
if(plan.description.ModelPackageStatus==="Deleting")throw deletingError(one.address);let checks=reuseChecks({...plan,seen,
settings:one.settings});ports.onPackage?.({file:one.candidate.file,arn:one.address.arn,created:false});let state=(0,_11_.
L4)(one.address,plan.description);return one.settings.dryRun&&(0,_11_.gn)(state)?{outcome:{kind:"reused",state},checks}:
{outcome:await settled({one,description:plan.description,isNew:false,forced:false},ports),checks}}async function create({
one,observed,plan},ports){let headSha=await(0,_5_.QQ)(one.context,ports.pullRequest);if(headSha!==void 0)return{outcome:{
kind:"superseded",headSha},checks:[]};let{file}=one.candidate,publicData=(0,_10_.X)(one).publicData;publicData!==void 0&&
ports.onPublicData?.(file,publicData);let checks=await ports.uploadReports(observed.resolution),{draft}=observed,applied=await applyPackage(
{address:one.address,draft,request:plan.request,ports});if(applied.kind==="other"){let{because,differences}=applied;return{
outcome:{kind:"name-taken",arn:one.address.arn,because,differences},checks}}let{description,isNew}=applied;return ports.
onPackage?.({file,arn:description.ModelPackageArn??one.address.arn,created:isNew}),{outcome:await settled({one,description,
isNew,forced:plan.forced},ports),checks}}async function settled({one,description,isNew,forced},ports){let{address,candidate,
settings}=one,minutes=candidate.file.manifest.validation===void 0?settings.waitMinutes:settings.validationMinutes,found=(0,
_11_.L4)(address,description),waited=(0,_11_.gn)(found)?await waitForPackage({address,state:found,ports,deadline:new Date(
ports.clock.now().getTime()+minutes*MINUTE2),pollIntervalSeconds:settings.pollIntervalSeconds,onProgress:(state2,elapsedSeconds)=>ports.
onProgress?.(candidate.file,state2,elapsedSeconds)}):{kind:"settled",state:found},{state}=waited;if(waited.kind!=="settl\
ed")return{kind:"unfinished",state,because:waited.kind,isNew};if(state.status==="Completed")return isNew?{kind:"created",
state,forced}:{kind:"reused",state};if(state.status==="Deleting")throw deletingError(address);return{kind:"package-faile\
d",state,isNew}}}),702:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{EZ:()=>tagValue,H_:()=>MAX_METADATA,TP:()=>metadataValue,rY:()=>metadataKey,rx:()=>MAX_METADATA_VALUE});var _29_=__webpack_require__(
7404);var MAX_METADATA=50,MAX_METADATA_VALUE=256,MAX_METADATA_KEY=128,REFUSED=/[^\p{L}\p{Zs}\p{N}_.:/=+\-@]/gu;function metadataValue(text){
return(0,_29_.Jj)(text.replace(REFUSED,"_").trim(),MAX_METADATA_VALUE)}function metadataKey(prefix,name){return`${prefix}${name.
replace(REFUSED,"-")}`.slice(0,MAX_METADATA_KEY)}function tagValue(text){return(0,_29_.Jj)(text.replace(REFUSED,"-"),MAX_METADATA_VALUE)}}),
4500:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{QQ:()=>movedHead,
_X:()=>MAX_SAME_TOKEN,vO:()=>sendCreate});var _30_=__webpack_require__(292);var _31_=__webpack_require__(3863);var _32_=__webpack_require__(
7598);var _33_=__webpack_require__.n(_32_);async function movedHead({pullRequest},port){if(port===void 0||pullRequest===
void 0)return;let headSha=await port.headSha().catch(error=>{(0,_30_.tf)(error)});return headSha===pullRequest.headSha?void 0:
headSha}var MAX_SAME_TOKEN={unknown:3,known:2},MAX_ATTEMPTS=8,BASE_MILLISECONDS=1e3,MAX_WAIT_MILLISECONDS=2e4,NOT_TAKEN=[
"throttled","busy","unreachable"];async function sendCreate({ports,known,read},request){let{writer,clock,signal}=ports;for(let attempt=1;;attempt+=
1)try{let{ModelPackageArn:arn}=await writer.createModelPackage(request);return{kind:"returned",answer:read(arn)}}catch(error){
if(!(error instanceof _31_.Rk))throw error;if(error.kind==="unknown-outcome")return{kind:"unknown",failure:error};if(known.
includes(error.kind))return{kind:"known",failure:error};if(!NOT_TAKEN.includes(error.kind)||attempt===MAX_ATTEMPTS||signal?.
aborted)throw error;await clock.sleep(waitBefore(attempt,request.ClientToken??""))}}function waitBefore(attempt,token){let draw=(0,
_32_.createHash)("sha256").update(`${token} ${attempt}`).digest().readUInt32BE()/4294967296;return Math.round(draw*Math.
min(BASE_MILLISECONDS*2**attempt,MAX_WAIT_MILLISECONDS))}}),6280:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{B:()=>pauseBetweenPolls,u:()=>sleepUnless});async function pauseBetweenPolls({
clock,random,signal,deadline,pollIntervalSeconds}){let jittered=pollIntervalSeconds*1e3*(.8+.4*random()),left=Math.max(0,
deadline.getTime()-clock.now().getTime());await sleepUnless(clock,Math.min(jittered,left),signal)}async function sleepUnless(clock,milliseconds,signal){
if(signal?.aborted)return;let stop=()=>{},aborted=new Promise(resolve=>{stop=resolve,signal?.addEventListener("abort",stop,
{once:true})});await Promise.race([clock.sleep(milliseconds),aborted]),signal?.removeEventListener("abort",stop)}}),7729:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Bf:()=>isFiniteNumber,G5:()=>byImportance,RO:()=>readingsOf,Uw:()=>METRIC_NAMES,
c1:()=>groupsOf,fY:()=>withoutETags});var _34_=__webpack_require__(9702);function byImportance(metrics){return metrics.toSorted(
(one,other)=>rank(one)-rank(other))}function rank({gates,isPrimary,isDeclared}){return gates.length>0?0:isPrimary?1:isDeclared?
2:3}function*readingsOf(of){yield of;let count=countETags(of);if(count===0)return;let all=2**Math.min(count,6)-1;if(count>
6)yield withoutETags(of);else for(let dropped=1;dropped<=all;dropped+=1)yield without(of,index=>(dropped&1<<index)!==0)}
function withoutETags(of){return without(of,()=>true)}function countETags(of){let count=0;return without(of,()=>(count+=
1,false)),count}function without(of,isDropped){let index=0,dropped=()=>isDropped(index++),s3=source=>{if(source===void 0)
return source;let{ETag:eTag,ManifestEtag:manifestETag}=source;return{...source,ETag:eTag===void 0||dropped()?void 0:eTag,
ManifestEtag:manifestETag===void 0||dropped()?void 0:manifestETag}},container=one=>({...one,ModelDataETag:one.ModelDataETag===
void 0||dropped()?void 0:one.ModelDataETag,ModelDataSource:one.ModelDataSource&&{...one.ModelDataSource,S3DataSource:s3(
one.ModelDataSource.S3DataSource)},AdditionalModelDataSources:one.AdditionalModelDataSources?.map(source=>({...source,S3DataSource:s3(
source.S3DataSource)}))});return{...of,InferenceSpecification:of.InferenceSpecification&&{...of.InferenceSpecification,Containers:of.
InferenceSpecification.Containers?.map(container)},AdditionalInferenceSpecifications:of.AdditionalInferenceSpecifications?.
map(one=>({...one,Containers:one.Containers?.map(container)}))}}var MAX_CARD_CHARACTERS=1e5,METRIC_NAMES={key:"smr/metri\
c-names",value:"path"};function groupsOf(content){let card=content.length>MAX_CARD_CHARACTERS?void 0:(0,_34_.U4)(content);
return(0,_34_.S3)((0,_34_.C5)(card,"evaluation_details")).flatMap(detail=>{let hasPaths=(0,_34_.C5)((0,_34_.C5)(detail,"\
metadata"),METRIC_NAMES.key)===METRIC_NAMES.value;return(0,_34_.S3)((0,_34_.C5)(detail,"metric_groups")).map(group=>{let name=(0,
_34_.C5)(group,"name"),data=(0,_34_.S3)((0,_34_.C5)(group,"metric_data")).map(datum=>({name:(0,_34_.C5)(datum,"name"),type:(0,
_34_.C5)(datum,"type"),value:(0,_34_.C5)(datum,"value"),notes:(0,_34_.C5)(datum,"notes"),xAxis:(0,_34_.C5)(datum,"x_axis\
_name")}));return{group:typeof name=="string"?name:"",hasPaths,data}})})}function isFiniteNumber(value){return typeof value==
"number"&&Number.isFinite(value)}}),5853:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{CV:()=>byShownName,EU:()=>shortName,GX:()=>pairMetrics});var _35_=__webpack_require__(9683);function pairMetrics(metrics,recorded){
let{metrics:byPath,named=new Map}=recorded,found=new Map;for(let{path}of metrics){let value=byPath.get(path);value!==void 0&&
found.set(path,value)}let meant=namesOf(metrics);for(let[name,value]of named){let[path,...others]=meant.get(name)??[];path!==
void 0&&others.length===0&&!found.has(path)&&found.set(path,value)}let paths=new Set(metrics.map(({path})=>path)),gone=[
...[...byPath].filter(([path])=>!paths.has(path)),...[...named].filter(([name])=>!meant.has(name)&&!byPath.has(name))].filter(
([path])=>!(0,_35_.ty)(path)).map(([path,value])=>({name:shortName(path),path,value}));return{metrics:found,gone}}function namesOf(metrics){
let meant=new Map;for(let{name,path}of metrics)for(let word of new Set([name,path,shortName(path)])){let paths=meant.get(
word)??[];paths.includes(path)||meant.set(word,[...paths,path])}return meant}function shortName(path){let section=[..._35_.
bP.keys()].find(key=>path.startsWith(`${key}.`));return section===void 0?path:path.slice(section.length+1)}function byShownName({
metrics,named=new Map}){let all=[...metrics,...named],times=new Map;for(let[path]of all)times.set(shortName(path),(times.
get(shortName(path))??0)+1);return new Map(all.map(([path,value])=>[times.get(shortName(path))===1?shortName(path):path,
value]))}}),9588:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{$:()=>comparedCandidate});var _36_=__webpack_require__(5853);var _37_=__webpack_require__(9005);function compareMetrics({
metrics,baseline,history}){let paired=baseline.kind==="version"?(0,_36_.GX)(metrics,baseline):void 0,beside=baseline.kind===
"version"&&paired!==void 0?{...baseline,metrics:paired.metrics}:baseline,earlier=history.map(({version,recorded})=>({version,
metrics:(0,_36_.GX)(metrics,recorded).metrics}));return{diffs:metrics.map(metric=>{let before=paired?.metrics.get(metric.
path);return{metric,...before===void 0?{}:{baseline:before},...verdictOf(metric,before,baseline),gates:(0,_37_.y8)(metric,
beside),history:earlier.flatMap(({version,metrics:values})=>{let value=values.get(metric.path)?.value;return value===void 0?
[]:[{version,value}]})}}),gone:paired?.gone??[]}}function verdictOf(metric,before,baseline){if(before===void 0)return{verdict:baseline.
kind==="first"||baseline.kind==="version"&&baseline.unread===void 0?"new":"not-comparable"};if(!Number.isFinite(metric.value))
return{verdict:"gone"};if(!Number.isFinite(before.value))return{verdict:"not-comparable"};let change=(0,_37_.Ro)((0,_37_.
Re)((0,_37_._)(metric.value),(0,_37_._)(before.value))),percent=change/Math.abs(before.value)*100;return{verdict:wordFor(
change,metric,before),...Number.isFinite(change)?{change}:{},...before.value!==0&&Number.isFinite(percent)?{changeInPercent:percent}:
{}}}function wordFor(change,metric,before){if(Math.abs(change)<=(metric.tolerance??0))return"same";if(isWithinNoise(change,
metric,before))return"within-noise";if(metric.goal===void 0)return"changed";switch(metric.goal){case"minimize":return change<
0?"better":"worse";case"maximize":return change>0?"better":"worse"}}function isWithinNoise(change,one,other){return one.
standardDeviation===void 0||other.standardDeviation===void 0?false:Math.abs(change)<=Math.hypot(one.standardDeviation,other.
standardDeviation)}function comparedCandidate({metrics,loosenedGates,shape,details},seen){let{baseline,history,identity,
skippedBecause}=seen,judged=gate=>gate.outcome==="skipped"&&skippedBecause!==void 0?{...gate,reason:skippedBecause}:gate,
compared=compareMetrics({metrics,baseline,history}),diffs=compared.diffs.map(diff=>({...diff,gates:diff.gates.map(judged)}));
return{diffs,...compared.gone.length>0&&{gone:compared.gone},gates:diffs.flatMap(({gates})=>gates),loosenedGates,...shape!==
void 0&&{shape},...details!==void 0&&{details},specificationDigest:digestText(identity?.specification),candidateDigest:digestText(
identity?.content)}}function digestText(digest){return digest===void 0?"":`sha256:${digest.toString("hex")}`}}),7435:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{E:()=>requestPastGates,a:()=>forcedGates});var _38_=__webpack_require__(9005);
var _39_=__webpack_require__(702);var FORCED="smr/forced";function requestPastGates(request,gates,onGateFailure){let failed=(0,
_38_.Tm)(gates);if(failed.length===0)return{request,forced:false};if(onGateFailure==="stop")return;let names=[...new Set(
failed.map(({metric})=>metric))].join(" "),metadata={...request.CustomerMetadataProperties,[FORCED]:(0,_39_.TP)(names)};
return{request:{...request,CustomerMetadataProperties:metadata},forced:true}}function forcedGates(metadata){return metadata?.[FORCED]||
void 0}})};;
