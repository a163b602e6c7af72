"use strict";exports.id=5695;exports.ids=[5695];exports.modules={7854:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{h:()=>imagesDiffer,m:()=>likenessOf});var _GV7UKTDT_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
9383);var _CZZ5JY7C_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(4098);var _U5YJZQ65_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
5800);function likenessOf(version,{written,images}){let names=new Set(written.AdditionalInferenceSpecifications?.map(({Name})=>Name)),
additional=(version.AdditionalInferenceSpecifications??[]).filter(({Name})=>names.has(Name)),pairs=[pairsOf(version.InferenceSpecification?.
Containers,written.InferenceSpecification?.Containers),...additional.map(({Name,Containers})=>pairsOf(Containers,written.
AdditionalInferenceSpecifications?.find(one=>one.Name===Name)?.Containers))].flat(),asWritten=containers=>containers?.map(
container=>{let Image=pairs.find(({theirs:theirs2})=>theirs2===container)?.ours?.Image;return isSameRepository(container.
Image,Image)?{...container,Image}:container}),theirs={...version,InferenceSpecification:version.InferenceSpecification&&
{...version.InferenceSpecification,Containers:asWritten(version.InferenceSpecification.Containers)},AdditionalInferenceSpecifications:additional.
map(one=>({...one,Containers:asWritten(one.Containers)}))};if(!isSame(theirs,written))return"other";let found=pairs.map(
({theirs:theirs2,ours})=>imageLikeness(theirs2.Image,ours?.Image,images));return found.includes("moved")?"moved":found.includes(
"unsure")?"unsure":"same"}function imagesDiffer(one,other){let places=of=>new Map([{Name:"",...of.InferenceSpecification},
...of.AdditionalInferenceSpecifications??[]].flatMap(({Name,Containers})=>(Containers??[]).map(({Image},index)=>[`${Name}\
/${index}`,digestIn(Image)]))),theirs=places(other);return[...places(one)].some(([place,digest])=>{let known=theirs.get(
place);return digest!==void 0&&known!==void 0&&digest!==known})}function isSame(theirs,ours){let wanted=(0,_U5YJZQ65_js__WEBPACK_IMPORTED_MODULE_1__.
ed)(ours);for(let reading of(0,_CZZ5JY7C_js__WEBPACK_IMPORTED_MODULE_2__.RO)(theirs))if((0,_U5YJZQ65_js__WEBPACK_IMPORTED_MODULE_1__.
ed)(reading).equals(wanted))return true;return false}function pairsOf(theirs,ours){return(theirs??[]).map((container,index)=>({
theirs:container,ours:ours?.[index]}))}function isSameRepository(theirs,ours){return theirs===void 0||ours===void 0?false:
digestIn(theirs)===void 0||digestIn(ours)!==void 0?theirs===ours:(0,_GV7UKTDT_js__WEBPACK_IMPORTED_MODULE_0__._M)(theirs)===
(0,_GV7UKTDT_js__WEBPACK_IMPORTED_MODULE_0__._M)(ours)&&theirs===`${(0,_GV7UKTDT_js__WEBPACK_IMPORTED_MODULE_0__._M)(theirs)}\
@${digestIn(theirs)}`}function imageLikeness(theirs,ours,images){if(ours===void 0||digestIn(ours)!==void 0)return"same";
let[then,now]=[digestIn(theirs),images.get(ours)];return then===now?"same":then===void 0||now===void 0?"unsure":"moved"}
function digestIn(image){return/@(sha256:[0-9a-f]{64})$/.exec(image??"")?.[1]}}),9383:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{FQ:()=>inferenceSpecification,JZ:()=>modelDataSource,K6:()=>driftCheckBaselines,
_M:()=>repositoryOf,dl:()=>reportsIn,iN:()=>additionalSpecifications,l3:()=>modelMetrics});var NONE=new Map;function inferenceSpecification(serving,images=NONE){
return{Containers:serving.containers.map(container=>containerDefinition(container,images)),...listed("SupportedTransform\
InstanceTypes",(serving.transform_instance_types??[]).filter(isTransformType)),...listed("SupportedRealtimeInferenceInst\
anceTypes",(serving.realtime_instance_types??[]).filter(isRealtimeType)),...listed("SupportedContentTypes",serving.content_types??
[]),...listed("SupportedResponseMIMETypes",serving.response_types??[])}}function additionalSpecifications(specifications,images=NONE){
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
return type!==""}function modelMetrics(reports){let of=key=>source(reports,`reports.${key}`);return present({ModelQuality:present(
{Statistics:of("model_quality.statistics"),Constraints:of("model_quality.constraints")}),ModelDataQuality:present({Statistics:of(
"data_quality.statistics"),Constraints:of("data_quality.constraints")}),Bias:present({Report:of("bias.report"),PreTrainingReport:of(
"bias.pre_training"),PostTrainingReport:of("bias.post_training")}),Explainability:present({Report:of("explainability")})})}
function driftCheckBaselines(reports){let of=key=>source(reports,`drift_baselines.${key}`);return present({ModelQuality:present(
{Statistics:of("model_quality.statistics"),Constraints:of("model_quality.constraints")}),ModelDataQuality:present({Statistics:of(
"data_quality.statistics"),Constraints:of("data_quality.constraints")}),Bias:present({ConfigFile:of("bias.config"),PreTrainingConstraints:of(
"bias.pre_training_constraints"),PostTrainingConstraints:of("bias.post_training_constraints")}),Explainability:present({
ConfigFile:of("explainability.config"),Constraints:of("explainability.constraints")})})}function reportsIn({ModelMetrics:metrics,
DriftCheckBaselines:baselines}){let found=[["reports.model_quality.statistics",metrics?.ModelQuality?.Statistics],["repo\
rts.model_quality.constraints",metrics?.ModelQuality?.Constraints],["reports.data_quality.statistics",metrics?.ModelDataQuality?.
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
void 0)return;let{s3Uri,contentType,digest}=report;return{ContentType:contentType,S3Uri:s3Uri,...digest!==void 0&&{ContentDigest:digest}}}
function present(members){return Object.values(members).some(value=>value!==void 0)?members:void 0}}),5695:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$N:()=>sentenceOf,Bm:()=>writeSourceUri,II:()=>unresolved,If:()=>SETTLING_MILLISECONDS,
WE:()=>explain,Zw:()=>mayBeOwn,ge:()=>sourceUriToWrite,hs:()=>confirmVersion,i1:()=>isCloned,iO:()=>asForced,kj:()=>draftVersion,
mm:()=>isPending,qd:()=>openQuestions,qt:()=>ownVersions,y9:()=>plannedSourceUri});var _VB6JQEVT_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
8301);var _NQDO3VPN_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3614);var _DWSFPY2B_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
7854);var _GV7UKTDT_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(9383);var _CZZ5JY7C_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
4098);var _MSZWGDZA_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(1072);var _U5YJZQ65_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
5800);var _KMAKEEW2_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(5630);var _65D27UM2_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
7945);function explain(error,{candidate,address}){if(error instanceof _65D27UM2_js__WEBPACK_IMPORTED_MODULE_7__.l)return error;
if(!(error instanceof _65D27UM2_js__WEBPACK_IMPORTED_MODULE_7__.R)){let message=error instanceof Error?error.message:String(
error);return new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_7__.l("failed",`Something this action did not expect: ${message}`,
{cause:error,hint:"Run it again; if it stays, please report it with this message."})}return error.kind==="not-found"&&/:(ListModelPackages|CreateModelPackage)$/.
test(error.call)?missingGroup(error,candidate,address):new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_7__.l(codeOf(error),sentenceOf(
error),{hint:error.hint??hintOf(error),cause:error})}function missingGroup(cause,{file},{arn,name,sent}){let command=`aw\
s sagemaker create-model-package-group --model-package-group-name ${name}`,toMake=sent===name?`have it made by the input\
 \`create-group: true\`, or make it: ${command}`:`make it with credentials of account ${arn.split(":")[4]}: ${command}`,
message=`${arn} does not exist. ${sentenceOf(cause)}`;return new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_7__.l("invalid-ma\
nifest",message,{problems:[{at:file.locate(["group"]),message:`The model package group ${arn} does not exist.`}],hint:`C\
orrect \`group\`, \`aws-region\` or \`registry-account-id\`; or ${toMake}`,cause})}function sentenceOf(failure){let request=failure.
requestId===void 0?"":`, request ${failure.requestId}`;return`${failure.message.replace(/[.\s]+$/,"")} (${failure.call}${request}\
).`}function codeOf(failure){switch(failure.kind){case"access-denied":return"access-denied";case"credentials":return"no-\
credentials";case"invalid-request":return"invalid-manifest";default:return"failed"}}function hintOf(failure){switch(failure.
kind){case"access-denied":return`Allow ${failure.call} in the role's policy and in the model package group's policy.`;case"\
credentials":return"The credentials ended or were refused; run the job again.";case"limit-exceeded":return"A quota of th\
e account is used up: raise it in Service Quotas, or delete what is not needed.";case"invalid-request":return"The servic\
e refused the request: correct what it names in the manifest.";case"not-found":return"Create what is missing, then run t\
he job again.";default:return"Nothing was created by this call. Run the job again; it finds what exists already."}}function mayBeOwn(listed,identity){
return(0,_U5YJZQ65_js__WEBPACK_IMPORTED_MODULE_5__.wn)(listed.summary.ModelPackageDescription)?.content===(0,_U5YJZQ65_js__WEBPACK_IMPORTED_MODULE_5__.
jT)(identity).content}function kinship({description},identity){let theirs=(0,_U5YJZQ65_js__WEBPACK_IMPORTED_MODULE_5__.wn)(
description.ModelPackageDescription),ours=(0,_U5YJZQ65_js__WEBPACK_IMPORTED_MODULE_5__.jT)(identity);if(theirs===void 0||
theirs.content!==ours.content)return{kind:"other"};let bothKnown=theirs.artifacts!==void 0&&ours.artifacts!==void 0;if(bothKnown?
theirs.artifacts!==ours.artifacts:someDiffer(description.CustomerMetadataProperties?.["smr/artifacts"],identity.artifacts))
return{kind:"other-artifacts"};if((0,_NQDO3VPN_js__WEBPACK_IMPORTED_MODULE_1__.BL)(description).kind==="changed")return{
kind:"impostor"};let likeness=(0,_DWSFPY2B_js__WEBPACK_IMPORTED_MODULE_2__.m)(description,identity);if(likeness==="other")
return{kind:identity.isFilledIn?"other-artifacts":"impostor"};if(likeness==="moved")return{kind:"other-artifacts"};let status=description.
ModelPackageStatus;return status==="Failed"||status==="Deleting"?{kind:"dead",status}:{kind:"same",isCertain:bothKnown&&
likeness==="same"}}function ownVersions(described,identity){let judged=described.map(version=>({version,kin:kinship(version,
identity)})),ofKind=kind=>judged.filter(({kin})=>kin.kind===kind).map(({version})=>version).sort((a,b)=>a.version-b.version),
same=ofKind("same"),chosen=choose(same);return{chosen,isCertain:judged.some(({version,kin})=>version===chosen&&kin.kind===
"same"&&kin.isCertain),duplicates:same.filter(version=>chosen!==void 0&&version!==chosen&&sameArtifacts(version,chosen)),
dead:ofKind("dead"),generation:ofKind("dead").length+ofKind("other-artifacts").length,impostors:ofKind("impostor")}}function choose(same){
let newest=same.at(-1),group=same.filter(version=>newest!==void 0&&sameArtifacts(version,newest)),withStatus=status=>group.
find(({description})=>description.ModelApprovalStatus===status);return withStatus("Approved")??withStatus("Rejected")??group[0]}
function sameArtifacts(one,other){let[ours,theirs]=[one,other].map(({description})=>(0,_U5YJZQ65_js__WEBPACK_IMPORTED_MODULE_5__.
wn)(description.ModelPackageDescription)?.artifacts);return ours!==void 0&&theirs!==void 0&&ours!==theirs?false:!(0,_DWSFPY2B_js__WEBPACK_IMPORTED_MODULE_2__.
h)(one.description,other.description)}function someDiffer(recorded,artifacts){let theirs=recorded?.split("/")??[];return theirs.
length!==artifacts.length?false:artifacts.some((code,index)=>{let recorded2=theirs[index]??"-";return code!==void 0&&recorded2!==
"-"&&!code.startsWith(recorded2)})}var SETTLING_MILLISECONDS=3e4,PENDING_MILLISECONDS=12e4,MAX_WAIT_MILLISECONDS=1e4;async function confirmVersion(at,arn,identity){
let started=at.clock.now().getTime();for(let wait=1e3;;wait=Math.min(wait*2,MAX_WAIT_MILLISECONDS)){let answer=await lookOnce(
at,arn),waited=at.clock.now().getTime()-started;if(answer instanceof _65D27UM2_js__WEBPACK_IMPORTED_MODULE_7__.R){if(answer.
kind==="access-denied"||waited>=SETTLING_MILLISECONDS)return{kind:"unread",failure:answer}}else if(answer===void 0){if(waited>=
SETTLING_MILLISECONDS)return{kind:"vanished"}}else if(!isPending(answer)||waited>=PENDING_MILLISECONDS)return{kind:"desc\
ribed",version:answer,kin:kinship(answer,identity)};await at.clock.sleep(wait)}}function isPending({description}){return description.
ModelPackageStatus==="Pending"||description.ModelPackageStatus==="InProgress"}async function lookOnce(at,arn){try{return await(0,
_NQDO3VPN_js__WEBPACK_IMPORTED_MODULE_1__.MP)(at,arn)}catch(error){if(error instanceof _65D27UM2_js__WEBPACK_IMPORTED_MODULE_7__.
R)return error;throw error}}function isCloned(sourceUri){return/^arn:[^:]*:sagemaker:[^:]*:\d{12}:(?:model-package|model)\//.
test(sourceUri??"")}function sourceUriToWrite({source_uri:uri}){return isCloned(uri)?void 0:uri}function plannedSourceUri(manifest){
let SourceUri=sourceUriToWrite(manifest);return SourceUri===void 0?[]:[{level:"notice",title:"Source URI",detail:`Update\
ModelPackage would follow once the version is Completed: ${JSON.stringify({SourceUri})}`}]}var BASE_MILLISECONDS=1e3;async function writeSourceUri(task,ports){
let{uri,arn,dryRun}=task,at={address:task.address,reader:ports.reader,clock:ports.clock},described=await completed(task,
at),found=described===void 0?void 0:judge(described,uri);if(found!==void 0)return found;if(dryRun)return[{level:"notice",
title:"Source URI",detail:`It would be written on ${arn}.`}];if(ports.updater===void 0)throw notWritten(task,"This run h\
as nobody to ask for an update.");let started=ports.clock.now().getTime();for(let wait=BASE_MILLISECONDS;;wait*=2){let failure=await update(
ports.updater,{arn,uri});if(failure===void 0)return[{level:"passed",title:"Source URI",detail:`${uri} was written.`}];if(!isWorthAgain(
failure)||ports.clock.now().getTime()-started>=SETTLING_MILLISECONDS)throw notWritten(task,sentenceOf(failure),failure);
await ports.clock.sleep(wait);let now=await(0,_NQDO3VPN_js__WEBPACK_IMPORTED_MODULE_1__.MP)(at,arn).catch(failureOnly),done=now instanceof
_65D27UM2_js__WEBPACK_IMPORTED_MODULE_7__.R||now===void 0?void 0:judge(now,uri);if(done!==void 0)return done}}async function completed(task,at){
let{arn,described,identity,dryRun}=task;if(described!==void 0&&(dryRun||!isPending(described)))return described;let confirmed=await confirmVersion(
at,arn,identity);switch(confirmed.kind){case"unread":return;case"vanished":throw notWritten(task,"It was deleted meanwhi\
le.");case"described":{let{ModelPackageStatus:status}=confirmed.version.description;if(status==="Completed")return confirmed.
version;throw notWritten(task,`The version is ${isPending(confirmed.version)?"still ":""}${status}.`)}}}function judge({
version,description},uri){let theirs=description.SourceUri||void 0;return theirs===void 0?void 0:theirs===uri?[]:[{level:"\
warning",title:"Source URI",detail:`Version ${version} has another one, ${theirs}, which somebody wrote since it was reg\
istered. It was left.`}]}async function update(updater,{arn,uri}){try{await updater({ModelPackageArn:arn,SourceUri:uri});
return}catch(error){return failureOnly(error)}}function failureOnly(error){if(error instanceof _65D27UM2_js__WEBPACK_IMPORTED_MODULE_7__.
R)return error;throw error}function isWorthAgain({kind}){switch(kind){case"unknown-outcome":case"conflict":case"busy":case"\
throttled":case"unreachable":return true;default:return false}}function notWritten({uri,arn,address},why,cause){let message=`${arn}\
 is registered, and its source URI ${uri} is not written on it. ${why}`,isDenied=cause?.kind==="access-denied";return new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_7__.
l(isDenied?"access-denied":"failed",message,{hint:isDenied?allow(address,cause.hint):"Run the job again: it finds the ve\
rsion and writes it.",...cause===void 0?{}:{cause}})}function allow(address,hint){let statement={Effect:"Allow",Action:"\
sagemaker:UpdateModelPackage",Resource:address.versionArn(1).replace(/1$/,"*"),Condition:{Null:{"sagemaker:ModelApproval\
Status":"true"}}};return`${hint===void 0?"":`${hint}
`}With this condition, for without it whoever may update versions may approve them:
${JSON.stringify(statement)}
Then run the job again: it finds the version and writes it.`}var MAX_METADATA=50,MAX_OURS=10,MAX_ENVIRONMENTS=5,MAX_VALUE=256,
MAX_PROVENANCE=1024;function draftVersion(from){let{candidate,resolved,address,context,settings,card}=from,{manifest,imageDigests:images,
reports}=resolved,{SourceUri,InferenceSpecification:_inference,...asWritten}=(0,_VB6JQEVT_js__WEBPACK_IMPORTED_MODULE_0__.
rL)(manifest),sent=sentSpecification(resolved),identity={content:(0,_VB6JQEVT_js__WEBPACK_IMPORTED_MODULE_0__.$E)(candidate,
address),specification:(0,_U5YJZQ65_js__WEBPACK_IMPORTED_MODULE_5__.ed)({...sent,...clone(resolved)}),artifacts:resolved.
artifacts,written:{...sentSpecification({...resolved,imageDigests:new Map}),...clone(resolved)},images,isFilledIn:isCloned(
SourceUri)||manifest.source!==void 0},userMetadata=manifest.metadata??{},room=MAX_METADATA-MAX_OURS-MAX_ENVIRONMENTS-Object.
keys(userMetadata).length,metrics=(0,_GV7UKTDT_js__WEBPACK_IMPORTED_MODULE_3__.l3)(reports),baselines=(0,_GV7UKTDT_js__WEBPACK_IMPORTED_MODULE_3__.
K6)(reports);return{identity,request:{ModelPackageGroupName:address.sent,...asWritten,ModelPackageDescription:(0,_U5YJZQ65_js__WEBPACK_IMPORTED_MODULE_5__.
GH)(manifest.description??"",identity),...sent,..._VB6JQEVT_js__WEBPACK_IMPORTED_MODULE_0__.Mo,...isCloned(SourceUri)&&{
SourceUri},...metrics&&{ModelMetrics:metrics},...baselines&&{DriftCheckBaselines:baselines},...settings.packageKmsKeyId!==
void 0&&{SecurityConfig:{KmsKeyId:settings.packageKmsKeyId}},MetadataProperties:provenance({context,resolved}),CustomerMetadataProperties:{
...userMetadata,...(0,_NQDO3VPN_js__WEBPACK_IMPORTED_MODULE_1__.Re)(candidate.metrics,room),...ourMetadata({identity,path:candidate.
file.path,context})},...card&&{ModelCard:{ModelCardContent:card.content,ModelCardStatus:card.status}}}}}function sentSpecification({
manifest,imageDigests}){let additional=(0,_GV7UKTDT_js__WEBPACK_IMPORTED_MODULE_3__.iN)(manifest.additional_specifications,
imageDigests);return{...manifest.containers.length>0&&!isCloned(manifest.source_uri)&&{InferenceSpecification:(0,_GV7UKTDT_js__WEBPACK_IMPORTED_MODULE_3__.
FQ)(manifest,imageDigests)},...additional.length>0&&{AdditionalInferenceSpecifications:additional}}}function clone({clonedSpecification}){
return clonedSpecification===void 0?{}:(0,_CZZ5JY7C_js__WEBPACK_IMPORTED_MODULE_8__.fY)({InferenceSpecification:clonedSpecification})}
function asForced(request,failedGates){let metadata={...request.CustomerMetadataProperties,"smr/forced":metadataValue(failedGates.
join(" "))};return{...request,CustomerMetadataProperties:metadata}}function commitOf(context){return context.pullRequest?.
headSha??context.sha}function runUrl(context){if(!(context.runId===""||context.repository===""))return`${context.serverUrl}\
/${context.repository}/actions/runs/${context.runId}`}function provenance({context,resolved}){let repository=context.repository===
""?"":`${context.serverUrl}/${context.repository}`;return present({CommitId:provenanceText(commitOf(context)),Repository:provenanceText(
repository),GeneratedBy:provenanceText(resolved.generatedBy??runUrl(context)??""),ProjectId:provenanceText(resolved.manifest.
source?.project??"")})}function ourMetadata(of){let{identity,path,context}=of,values={"smr/candidate":`sha256:${identity.
content.toString("hex")}`,"smr/specification":`sha256:${identity.specification.toString("hex")}`,"smr/artifacts":artifactCodes(
identity.artifacts),"smr/manifest":path,"smr/run":runUrl(context)??"","smr/actor":context.actor,"smr/author":context.pullRequest?.
author??"","smr/pull-request":context.pullRequest===void 0?"":String(context.pullRequest.number),"smr/branch":context.pullRequest?.
headRef??context.ref};return present(Object.fromEntries(Object.entries(values).map(([key,value])=>[key,metadataValue(value)])))}
function artifactCodes(artifacts){let characters=Math.floor((MAX_VALUE+1)/Math.max(1,artifacts.length))-1;return characters<
1?"":artifacts.map(code=>(code??"-").slice(0,characters)).join("/")}function metadataValue(text){return(0,_U5YJZQ65_js__WEBPACK_IMPORTED_MODULE_5__.
Jj)(text.replace(/[^\p{L}\p{Zs}\p{N}_.:/=+\-@]/gu,"_").trim(),MAX_VALUE)}function provenanceText(text){return(0,_U5YJZQ65_js__WEBPACK_IMPORTED_MODULE_5__.
Jj)(text.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu," ").trim(),MAX_PROVENANCE)}function present(values){return Object.fromEntries(
Object.entries(values).filter(([,value])=>value!==""))}function unresolved({file}){return{manifest:file.manifest,imageDigests:new Map,
artifacts:[],reports:new Map,checks:[]}}function openQuestions({file:{manifest}}){let{metrics,source,source_uri}=manifest,
hasSource=source?.training_job!==void 0||source?.pipeline_execution!==void 0,artifacts=(0,_MSZWGDZA_js__WEBPACK_IMPORTED_MODULE_4__.
Ns)(manifest).length,inS3=(0,_KMAKEEW2_js__WEBPACK_IMPORTED_MODULE_6__.hK)(manifest).filter(({report})=>(0,_KMAKEEW2_js__WEBPACK_IMPORTED_MODULE_6__.
Qh)(report.file)).length,tags=(0,_MSZWGDZA_js__WEBPACK_IMPORTED_MODULE_4__.be)(manifest).length,open=[...metrics!==void 0&&
(0,_KMAKEEW2_js__WEBPACK_IMPORTED_MODULE_6__.Qh)(metrics.report)?[`the metrics of ${metrics.report}, and so their gates`]:
[],...hasSource?["what `source` fills in"]:[],...source_uri?.startsWith("arn:")?["what `source_uri` stands for"]:[],...tags>
0?[tags===1?"what the image tag points at":`what the ${tags} image tags point at`]:[],...artifacts>0?[artifacts===1?"whe\
ther the artifact exists":`whether the ${artifacts} artifacts exist`]:[],...inS3>0?[inS3===1?"the report in S3":`the ${inS3}\
 reports in S3`]:[]];return open.length===0?[]:[{level:"notice",title:"Without credentials",detail:`Not readable here: ${open.
join("; ")}.`}]}}),1072:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{H:()=>readImages,JG:()=>failedAt,Ns:()=>artifactsOf,Qm:()=>wrong,Xd:()=>allOrProblems,be:()=>taggedImages,qA:()=>mapOrProblems});
var _MI5KI6B3_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3327);var _W6XO7WCU_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
7511);var _65D27UM2_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7945);function wrong({file,at,message,hint,cause}){
return new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_1__.l("invalid-manifest",message,{problems:[{at:file.locate(at),message,
help:hint}],hint,cause})}function failedAt({file,at,doing,error}){let{code,message,hint,problems}=(0,_MI5KI6B3_js__WEBPACK_IMPORTED_MODULE_0__.
z6)(error,doing);return new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_1__.l(code,message,{problems:problems.length>0?problems:
[{at:file.locate(at),message}],...hint===void 0?{}:{hint},cause:error})}async function allOrProblems(work){let errors=(await Promise.
allSettled(work)).flatMap(one=>one.status==="rejected"?[one.reason]:[]);if(errors.length===0)return Promise.all(work);let unforeseen=errors.
find(error=>!(error instanceof _65D27UM2_js__WEBPACK_IMPORTED_MODULE_1__.l)),[first,...others]=errors.filter(error=>error instanceof
_65D27UM2_js__WEBPACK_IMPORTED_MODULE_1__.l);if(unforeseen!==void 0||first===void 0)throw unforeseen;if(others.length===
0)throw first;let hints=new Set([first,...others].flatMap(({hint})=>hint===void 0?[]:[hint]));throw new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_1__.
l(first.code,[first,...others].map(({message})=>message).join(`
`),{problems:[first,...others].flatMap(({problems})=>problems),hint:[...hints].join(`
`),cause:first})}async function mapOrProblems(items,limit,map){let ended=await(0,_W6XO7WCU_js__WEBPACK_IMPORTED_MODULE_2__.
y)(items,limit,async item=>{let work=map(item);return await work.catch(()=>{}),{work}});return allOrProblems(ended.map(({
work})=>work))}async function readImages(file,images){let tagged=new Map;for(let{image,at}of taggedImages(file.manifest))
tagged.has(image)||tagged.set(image,at);if(tagged.size===0)return{digests:new Map,checks:[]};let reads=await allOrProblems(
[...tagged].map(([image,at])=>read({file,image,at,images}))),digests=new Map(reads.flatMap(({image,digest})=>digest===void 0?
[]:[[image,digest]])),unread=reads.filter(({digest})=>digest===void 0);return{digests,checks:[checkOf(tagged.size,unread)]}}
async function read({file,image,at,images}){if(images===void 0)return{image,why:"Nobody could be asked."};try{return{image,
digest:await images.digestOf(image)}}catch(error){if(!(error instanceof _65D27UM2_js__WEBPACK_IMPORTED_MODULE_1__.R))throw error;
if(error.kind!=="not-found")return{image,why:[error.message,error.hint].filter(Boolean).join(`
`)};throw wrong({file,at,message:`${image}: ${error.message}`,hint:"Push the image before the version is registered, or \
correct the tag.",cause:error})}}function taggedImages({containers,additional_specifications=[]}){return[{of:containers,
at:["containers"]},...additional_specifications.map((specification,index)=>({of:specification.containers,at:["additional\
_specifications",index,"containers"]}))].flatMap(({of,at})=>of.flatMap(({image},index)=>image===void 0||image.includes("\
@sha256:")?[]:[{image,at:[...at,index,"image"]}]))}function checkOf(count,unread){if(unread.length===0)return{level:"pas\
sed",title:"Images",detail:count===1?"The tag was resolved to a digest.":`All ${count} tags were resolved to digests.`};
let sent=unread.length===1?"The tag was sent as it is, and a tag":"The tags were sent as they are, and a tag",each=unread.
map(({image,why})=>`${image}: ${why}`);return{level:"notice",title:"Images",detail:`${sent} can be moved later; write th\
e image with its digest, or let the role read the repository. ${each.join(`
`)}`}}function artifactsOf({containers,additional_specifications,sample_payload}){let ofContainers=(of,at)=>of.flatMap((container,index)=>ofContainer(
container,[...at,index]));return[...ofContainers(containers,["containers"]),...(additional_specifications??[]).flatMap((specification,index)=>ofContainers(
specification.containers,["additional_specifications",index,"containers"])),...sample_payload===void 0?[]:[object(["samp\
le_payload"],sample_payload,void 0)]]}function ofContainer(container,at){let{model_data,model_data_etag,model_data_source,
additional_model_data=[]}=container;return[...model_data===void 0?[]:[object([...at,"model_data"],model_data,model_data_etag)],
...model_data_source===void 0?[]:ofSource(model_data_source,[...at,"model_data_source"]),...additional_model_data.flatMap(
(source,index)=>ofSource(source,[...at,"additional_model_data",index]))]}function ofSource({uri,type,etag,manifest,manifest_etag},at){
let data=type==="prefix"?{at:[...at,"uri"],uri,kind:"prefix"}:object([...at,"uri"],uri,etag);return manifest===void 0?[data]:
[data,object([...at,"manifest"],manifest,manifest_etag)]}function object(at,uri,eTag){return{at,uri,kind:"object",...eTag===
void 0?{}:{eTag}}}}),8301:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{$E:()=>contentOf,Mo:()=>neverApproved,rL:()=>requestAsWritten});var _GV7UKTDT_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
9383);var _U5YJZQ65_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(5800);var _KMAKEEW2_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
5630);function contentOf(candidate,address){let{manifest}=candidate.file;return(0,_U5YJZQ65_js__WEBPACK_IMPORTED_MODULE_1__.
eZ)({groupArn:address.arn,request:{...requestAsWritten(manifest),...neverApproved},metrics:candidate.metrics,beside:{source:manifest.
source,reports:reportsAsWritten(candidate),card:candidate.card,cardStatus:manifest.model_card_status,hyperParameters:Object.
entries(manifest.hyper_parameters??{}).map(([name,value])=>[name,String(value)]).sort(([a=""],[b=""])=>a<b?-1:1)}})}var neverApproved={
ModelApprovalStatus:"PendingManualApproval"};function requestAsWritten(manifest){let metadata=manifest.metadata??{},additional=(0,
_GV7UKTDT_js__WEBPACK_IMPORTED_MODULE_0__.iN)(manifest.additional_specifications);return{ModelPackageDescription:(0,_U5YJZQ65_js__WEBPACK_IMPORTED_MODULE_1__.
sk)(manifest.description??""),...manifest.containers.length>0&&{InferenceSpecification:(0,_GV7UKTDT_js__WEBPACK_IMPORTED_MODULE_0__.
FQ)(manifest)},...additional.length>0&&{AdditionalInferenceSpecifications:additional},...manifest.domain!==void 0&&{Domain:manifest.
domain},...manifest.task!==void 0&&{Task:manifest.task},...manifest.sample_payload!==void 0&&{SamplePayloadUrl:manifest.
sample_payload},...manifest.skip_validation!==void 0&&{SkipModelValidation:manifest.skip_validation==="all"?"All":"None"},
...manifest.source_uri!==void 0&&{SourceUri:manifest.source_uri},...Object.keys(metadata).length>0&&{CustomerMetadataProperties:metadata}}}
function reportsAsWritten({file,files=[]}){return(0,_KMAKEEW2_js__WEBPACK_IMPORTED_MODULE_2__.hK)(file.manifest).map(({at,
report})=>{let key=at.join("."),local=files.find(one=>one.at.join(".")===key);return[key,local===void 0?report.file:(0,_KMAKEEW2_js__WEBPACK_IMPORTED_MODULE_2__.
sc)(local.bytes),report.content_type??"",report.digest??""]}).sort(([a=""],[b=""])=>a<b?-1:1)}})};;
