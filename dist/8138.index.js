"use strict";exports.id=8138,exports.ids=[8138],exports.modules={3275:((_m_,_e_,_r_)=>{_r_.d(_e_,{$3:()=>approvedIn,Fw:()=>whyItFailed,
HD:()=>readable,MP:()=>describeVersion,X2:()=>manyVersions,aH:()=>newestVersions,do:()=>versionPages,e$:()=>namedVersion,
gn:()=>isUnderWay,jI:()=>approvedBelow,or:()=>newestApproved,pr:()=>whyPassedOver,sW:()=>firstApproved});var _0_=_r_(2764),
_1_=_r_(5715),_2_=_r_(3694);function whyPassedOver({summary:{ModelPackageStatus:status,ModelPackageRegistrationType:type}}){
return status!=="Completed"?String(status):type==="Logged"?"only Logged":void 0}var MAX_PAGES=40,MAX_FILTERED_PAGES=200,
PAUSE_MILLISECONDS=100,MAX_PAUSE_MILLISECONDS=2e3,PAGE_SIZE=100,WHOLE_PAGES={MaxResults:PAGE_SIZE},APPROVED={ModelApprovalStatus:"\
Approved"};function endlessPages({address}){return new _2_.Rk("unknown-outcome","sagemaker:ListModelPackages",`The pages\
 of ${address.name} did not settle it, each with a token for the next.`)}async function*versionPages(at,{filter=WHOLE_PAGES,
maxPages=filter.ModelApprovalStatus===void 0?MAX_PAGES:MAX_FILTERED_PAGES,after}={}){let token=after;for(let page=0;page<
maxPages;page+=1){page>0&&await pause(at.clock,page);let{versions,nextToken}=await onePage(at,filter,token);if(yield{versions,
isWhole:nextToken===void 0,next:nextToken},nextToken===void 0)return;token=nextToken}}async function onePage({address,reader},filter,token){
let answer=await reader.listModelPackages({ModelPackageGroupName:address.sent,SortBy:"CreationTime",SortOrder:"Descendin\
g",...filter,...(0,_1_.s)({NextToken:token})});return{versions:listed(address,answer.ModelPackageSummaryList),nextToken:answer.
NextToken===""?void 0:answer.NextToken}}async function pause(clock,page){await clock.sleep(Math.min(PAUSE_MILLISECONDS*2**
page,MAX_PAUSE_MILLISECONDS))}function listed(address,summaries){let senseless=message=>new _2_.Rk("unknown-outcome","sa\
gemaker:ListModelPackages",message);if(!Array.isArray(summaries))throw senseless("The answer holds no list of versions");
return summaries.map(summary=>{let version=address.versionOf(summary.ModelPackageArn);if(version!==void 0)return{version,
arn:summary.ModelPackageArn??"",summary};throw senseless(`The answer names ${summary.ModelPackageArn??"no ARN"}, which i\
s no version of ${address.arn}`)}).sort((a,b)=>b.version-a.version)}async function newestVersions(at){return firstPage(at)}
async function manyVersions(at){let versions=[];for await(let page of versionPages(at))versions.push(...page.versions);return versions}
async function newestApproved(at,newest){let first=await onePage(at,{MaxResults:1,...APPROVED}),[only]=first.versions,found=approvedIn(
first.versions);if(found.version!==void 0||first.nextToken===void 0)return found;let{versions,isWhole}=await newest,known=approvedIn(
[...only===void 0?[]:[only],...versions.filter(({arn})=>arn!==only?.arn)]);return known.version!==void 0||isWhole?known:
firstApproved(at)}async function firstApproved(at){let skipped=[];for await(let{versions,isWhole}of versionPages(at,{filter:{
...WHOLE_PAGES,...APPROVED}})){let found=approvedIn(versions);if(skipped.push(...found.skipped),found.version!==void 0||
isWhole)return{version:found.version,skipped}}throw endlessPages(at)}function approvedIn(versions){let approved=versions.
filter(({summary})=>summary.ModelApprovalStatus==="Approved").toSorted((a,b)=>b.version-a.version),index=approved.findIndex(
one=>whyPassedOver(one)===void 0);return{version:approved[index],skipped:index===-1?approved:approved.slice(0,index)}}async function approvedBelow(at,{
version,created}){let older=created&&{CreationTimeBefore:new Date(created.getTime()+1e3)},skipped=[];for await(let page of versionPages(
at,{filter:{...WHOLE_PAGES,...APPROVED,...older}})){let found=approvedIn(page.versions.filter(one=>one.version<version));
if(skipped.push(...found.skipped),found.version!==void 0||page.isWhole)return{version:found.version,skipped}}throw endlessPages(
at)}async function describeVersion(at,arn,card="none"){try{let described=await(0,_0_.IH)(at.reader.describeModelPackage,
{name:arn,card}),{description}=described,version=at.address.versionOf(description.ModelPackageArn);if(version===void 0||
version!==at.address.versionOf(arn))throw new _2_.Rk("unknown-outcome","sagemaker:DescribeModelPackage",`The answer is n\
ot about ${arn}`);return{...described,version,arn:description.ModelPackageArn??arn}}catch(error){if(error instanceof _2_.
Rk&&error.kind==="not-found")return;throw error}}async function namedVersion(at,arn,card){let version=await describeVersion(
at,arn,card);if(version!==void 0)return version;throw new _2_.lZ("invalid-input",`There is no version ${arn}.`,{hint:"It\
 may have been deleted, or be in another account or Region: see `registry-account-id` and `aws-region`."})}function isUnderWay(status){
return status==="Pending"||status==="InProgress"}function whyItFailed(description){let details=description.ModelPackageStatusDetails,
reasons=[...details?.ValidationStatuses??[],...details?.ImageScanStatuses??[]].flatMap(({FailureReason})=>FailureReason?
[FailureReason]:[]);return reasons.length===0?"The service gives no reason.":reasons.join(" ")}async function readable(reading){
try{return{kind:"read",value:await reading}}catch(error){if(error instanceof _2_.Rk&&error.kind==="access-denied")return{
kind:"denied",failure:error};throw error}}async function firstPage(at){for await(let page of versionPages(at))if(page.versions.
length>0||page.isWhole)return page;throw endlessPages(at)}}),6432:((_m_,_e_,_r_)=>{_r_.d(_e_,{$E:()=>contentOf,K6:()=>driftCheckBaselines,
Mo:()=>neverApproved,RR:()=>describedMembers,dl:()=>reportsIn,l3:()=>modelMetrics,ol:()=>addedMembers,rL:()=>requestAsWritten});
var _3_=_r_(5201),_4_=_r_(1382),_5_=_r_(8679),_6_=_r_(5715);function modelMetrics(reports){let of=key=>source(reports,`r\
eports.${key}`);return present({ModelQuality:present({Statistics:of("model_quality.statistics"),Constraints:of("model_qu\
ality.constraints")}),ModelDataQuality:present({Statistics:of("data_quality.statistics"),Constraints:of("data_quality.co\
nstraints")}),Bias:present({Report:of("bias.report"),PreTrainingReport:of("bias.pre_training"),PostTrainingReport:of("bi\
as.post_training")}),Explainability:present({Report:of("explainability")})})}function driftCheckBaselines(reports){let of=key=>source(
reports,`drift_baselines.${key}`);return present({ModelQuality:present({Statistics:of("model_quality.statistics"),Constraints:of(
"model_quality.constraints")}),ModelDataQuality:present({Statistics:of("data_quality.statistics"),Constraints:of("data_q\
uality.constraints")}),Bias:present({ConfigFile:of("bias.config"),PreTrainingConstraints:of("bias.pre_training_constrain\
ts"),PostTrainingConstraints:of("bias.post_training_constraints")}),Explainability:present({ConfigFile:of("explainabilit\
y.config"),Constraints:of("explainability.constraints")})})}function reportsIn(of){let{ModelMetrics:metrics,DriftCheckBaselines:baselines}=of,
found=[["reports.model_quality.statistics",metrics?.ModelQuality?.Statistics],["reports.model_quality.constraints",metrics?.
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
return{ContentType:contentType,S3Uri:s3Uri,...(0,_6_.s)({ContentDigest:digest})}}function present(members){return Object.
values(members).some(value=>value!==void 0)?members:void 0}function contentOf(candidate,address){let{manifest}=candidate.
file;return(0,_4_.eZ)({groupArn:address.arn,request:{...requestAsWritten(manifest),...neverApproved},metrics:candidate.metrics,
beside:{source:manifest.source,reports:reportsAsWritten(candidate),card:candidate.card,cardStatus:manifest.model_card_status,
hyperParameters:Object.entries(manifest.hyper_parameters??{}).map(([name,value])=>[name,String(value)]).sort(([a=""],[b=""])=>a<
b?-1:1)}})}var neverApproved={ModelApprovalStatus:"PendingManualApproval"};function requestAsWritten(manifest){return{ModelPackageDescription:(0,_4_.
$Y)(manifest.description??""),...(0,_3_.i3)(manifest),...(0,_6_.s)({SourceUri:manifest.source_uri}),...describedMembers(
manifest)}}function describedMembers(manifest){let{domain:Domain,task:Task,sample_payload:SamplePayloadUrl,skip_validation:skipped}=manifest,
SkipModelValidation=skipped&&(skipped==="all"?"All":"None"),CustomerMetadataProperties=(0,_6_.A)(manifest.metadata);return(0,_6_.
s)({Domain,Task,SamplePayloadUrl,SkipModelValidation,CustomerMetadataProperties})}function addedMembers(of){let{settings,
reports,card}=of,{packageKmsKeyId:KmsKeyId}=settings;return(0,_6_.s)({SecurityConfig:KmsKeyId===void 0?void 0:{KmsKeyId},
ModelMetrics:modelMetrics(reports),DriftCheckBaselines:driftCheckBaselines(reports),ModelCard:card&&{ModelCardContent:card.
content,ModelCardStatus:card.status}})}function reportsAsWritten({file,files=[]}){return(0,_5_.hK)(file.manifest).map(({
at,report})=>{let key=at.join("."),local=files.find(one=>one.at.join(".")===key);return[key,local===void 0?report.file:(0,_5_.
sc)(local.bytes),report.content_type??"",report.digest??""]}).sort(([a=""],[b=""])=>a<b?-1:1)}}),5201:((_m_,_e_,_r_)=>{_r_.
d(_e_,{_M:()=>repositoryOf,i3:()=>specificationsOf,iN:()=>additionalSpecifications,lU:()=>modelDataMembers});var _7_=_r_(
5715),MAX_IMAGE=255,NONE=new Map;function inferenceSpecification(serving,images=NONE){return{Containers:serving.containers.
map(container=>containerDefinition(container,images)),...(0,_7_.s)({SupportedTransformInstanceTypes:(0,_7_.A)(serving.transform_instance_types?.
filter(isTransformType)),SupportedRealtimeInferenceInstanceTypes:(0,_7_.A)(serving.realtime_instance_types?.filter(isRealtimeType)),
SupportedContentTypes:listed(serving.content_types),SupportedResponseMIMETypes:listed(serving.response_types)})}}function specificationsOf(manifest,images=NONE){
return(0,_7_.s)({InferenceSpecification:manifest.containers.length===0?void 0:inferenceSpecification(manifest,images),AdditionalInferenceSpecifications:(0,_7_.
A)(additionalSpecifications(manifest.additional_specifications,images))})}function additionalSpecifications(specifications,images=NONE){
return(specifications??[]).map(({name,description,...serving})=>({Name:name,...(0,_7_.s)({Description:description}),...inferenceSpecification(
serving,images)}))}function containerDefinition(container,images){let{image,data_input_config:inputConfig,base_model:base,
additional_model_data:additional}=container;return(0,_7_.s)({ContainerHostname:container.name,Image:image===void 0?void 0:
pinnedImage(image,images),...modelDataMembers(container),AdditionalModelDataSources:(0,_7_.A)(additional?.map(({channel,
...data})=>({ChannelName:channel,S3DataSource:s3DataSource(data)}))),Environment:(0,_7_.A)(container.environment),Framework:container.
framework,FrameworkVersion:container.framework_version,NearestModelName:container.nearest_model,ModelInput:inputConfig===
void 0?void 0:{DataInputConfig:inputConfig},ProductId:container.product_id,IsCheckpoint:container.is_checkpoint,BaseModel:base&&
(0,_7_.s)({HubContentName:base.name,HubContentVersion:base.version,RecipeName:base.recipe})})}function modelDataMembers(of){
let{model_data:ModelDataUrl,model_data_etag:ModelDataETag,model_data_source:source}=of;return(0,_7_.s)({ModelDataUrl,ModelDataETag,
ModelDataSource:source&&{S3DataSource:s3DataSource(source)}})}function pinnedImage(image,images){let digest=images.get(image),
pinned=digest===void 0?image:`${repositoryOf(image)}@${digest}`;return pinned.length>MAX_IMAGE?image:pinned}function repositoryOf(image){
return image.replace(/@sha256:.*$/,"").replace(/:[^:/]*$/,"")}function s3DataSource(data){return{S3Uri:data.uri,S3DataType:data.
type==="prefix"?"S3Prefix":"S3Object",CompressionType:data.compression==="gzip"?"Gzip":"None",...(0,_7_.s)({ModelAccessConfig:data.
accept_eula===void 0?void 0:{AcceptEula:data.accept_eula},HubAccessConfig:data.hub_content===void 0?void 0:{HubContentArn:data.
hub_content},ManifestS3Uri:data.manifest,ETag:data.etag,ManifestEtag:data.manifest_etag})}}function listed(items){return(0,_7_.
A)(items&&[...items])}function isTransformType(type){return type!==""}function isRealtimeType(type){return type!==""}}),
5084:((_m_,_e_,_r_)=>{_r_.d(_e_,{X:()=>comparedResult});var _8_=_r_(4339),_9_=_r_(5715);function comparedResult(of){let{
candidate,settings,draft}=of,{file}=candidate,card=draft?.request.ModelCard,publicData=publicDataOf(candidate);return{file,
name:file.manifest.name,region:settings.region,checks:[],...(0,_8_.$)(candidate,{baseline:{kind:"first",hasUnapproved:!1},
history:[],identity:draft?.identity,skippedBecause:NO_BASELINE}),...(0,_9_.s)({publicData}),...card?.ModelCardContent!==
void 0&&{card:{content:card.ModelCardContent,status:card.ModelCardStatus??""}}}}var NO_BASELINE="needs a baseline, and a\
 package has none: it is no version of a group";function publicDataOf({file}){let{validation}=file.manifest;return validation&&
{uri:validation.input,at:file.locate(["validation","input"])}}}),8138:((_m_,_e_,_r_)=>{_r_.d(_e_,{makePackages:()=>makePackages});
var _10_=_r_(5084),_11_=_r_(6878),_12_=_r_(1762),_13_=_r_(7341),_14_=_r_(6249),_15_=_r_(5287),_16_=_r_(6432),_17_=_r_(4339),
_18_=_r_(1321),_19_=_r_(5201),_20_=_r_(4238),_21_=_r_(6380),_22_=_r_(6424),_23_=_r_(3275),_24_=_r_(2764),_25_=_r_(3966),
_26_=_r_(1382),_27_=_r_(706),_28_=_r_(4421),_29_=_r_(6450),_30_=_r_(8679),_31_=_r_(9892),_32_=_r_(478),_33_=_r_(2421),_34_=_r_(
5564),_35_=_r_(4139),_36_=_r_(3854),_37_=_r_(5715),_38_=_r_(3694),_39_=_r_(362);function packageAddress(name,at){let arn=`\
arn:${at.partition}:sagemaker:${at.region}:${at.callerAccount}:model-package/${name}`;return{name,region:at.region,arn,isArn:other=>other?.
toLowerCase()===arn.toLowerCase()}}function comparePackage(draft,description){let other=because=>({kind:"other",because,
differences:differencesOf(draft.request,description)});if((0,_26_.wn)(description.ModelPackageDescription)===void 0)return other(
"not-ours");let claim=(0,_26_._B)(description.ModelPackageDescription,(0,_26_.jT)(draft.identity));if(claim==="other")return other(
"content");if(claim==="other-artifacts")return other("artifacts");switch((0,_14_.mg)(withoutFilledIn(description,draft.identity.
written),draft.identity)){case"other":return other("content");case"moved":return other("artifacts");case"unsure":return{
kind:"same",isCertain:!1};case"same":return{kind:"same",isCertain:claim==="same"}}}function withoutFilledIn(there,sent){
let[algorithm]=there.SourceAlgorithmSpecification?.SourceAlgorithms??[],[ours]=sent.SourceAlgorithmSpecification?.SourceAlgorithms??
[];if(algorithm===void 0||ours?.ModelDataETag!==void 0)return there;let{ModelDataETag:_eTag,...rest}=algorithm;return{...there,
SourceAlgorithmSpecification:{SourceAlgorithms:[rest]}}}var COMPARED=["InferenceSpecification","SourceAlgorithmSpecifica\
tion","AdditionalInferenceSpecifications","ValidationSpecification","CertifyForMarketplace","Domain","Task","SamplePaylo\
adUrl","SkipModelValidation","CustomerMetadataProperties","ModelMetrics","DriftCheckBaselines"],NOT_COMPARED=/(\.(ImageDigest|ModelDataETag|ValidationRole|KmsKeyId|VolumeKmsKeyId|ContentDigest)$)|^CustomerMetadataProperties\.smr\//,
SETS=/\.(SupportedTransformInstanceTypes|SupportedRealtimeInferenceInstanceTypes|SupportedContentTypes|SupportedResponseMIMETypes)$/;
function differencesOf(wanted,there){return(0,_13_.bF)(membersOf(there),membersOf(wanted)).map(({key,before,after})=>({member:key,
...(0,_37_.s)({there:before,wanted:after})}))}function membersOf(of){return new Map([...leaves("ModelPackageDescription",
(0,_26_.al)(of.ModelPackageDescription)||void 0),...COMPARED.flatMap(member=>leaves(member,of[member]))])}function leaves(path,value){
return value==null||value===!1||NOT_COMPARED.test(path)?[]:Array.isArray(value)?SETS.test(path)?value.length===0?[]:[[path,
(0,_26_.dj)(value.toSorted())]]:value.flatMap((item,index)=>leaves(`${path}[${index}]`,item)):typeof value!="object"?[[path,
String(value)]]:Object.entries(value).flatMap(([key,member])=>leaves(`${path}.${key}`,member))}var WAITS={first:500,longest:5e3},
MAX_STEPS=8,KNOWN=["already-exists","conflict","busy"],UNREAD=()=>{};async function applyPackage(at){let sending={...at,
known:KNOWN,read:UNREAD,from:0,maxSteps:MAX_STEPS},applied=await(0,_12_.S8)(sending,async(sent,step)=>{let found=await lookUntilThere(
at,sent);return found!==void 0?judge(at,found):(0,_12_.Ay)(sent,step,unknown=>inDoubt(at.address,unknown,unknown.failure,
LOOKS_FIRST))});if(applied!==void 0)return applied;throw new _38_.lZ("failed",`SageMaker takes ${at.address.name} for a \
package that exists, and shows none.`,{hint:"Was it deleted a moment ago? Run the job again in some minutes."})}function judge({
draft},description){let comparison=comparePackage(draft,description);if(comparison.kind==="same")return{kind:"ours",description,
isNew:isOfThisRun(draft,description)};let{because,differences}=comparison;return{kind:"other",description,because,differences}}
function isOfThisRun({request},{MetadataProperties:theirs}){let ours=request.MetadataProperties;return ours?.GeneratedBy===
theirs?.GeneratedBy&&ours?.CommitId===theirs?.CommitId}async function lookUntilThere({address,ports},sent){let{there}=await(0,_14_.
bg)(ports.clock,WAITS,async waited=>{let isLast=waited>=_14_.If,found=await(0,_11_.IH)(address,ports).catch(_36_.tf);if(!(found instanceof
_38_.Rk))return found!==void 0||isLast?{there:found}:void 0;if(found.kind==="access-denied"||isLast)throw inDoubt(address,
sent,found,found.hint??LOOKS_FIRST)});return there}var LOOKS_FIRST="Run the job again: it looks first, and makes no seco\
nd package.";function inDoubt(address,sent,cause,hint){let what=sent.kind==="returned"?`SageMaker took the request for ${address.
name}, and then the package could not be read.`:`Whether ${address.name} was created is not known.`;return new _38_.lZ("\
unknown-outcome",`${what} ${(0,_36_.s$)(cause)}`,{hint,cause})}function plannedChecks({gates}){let skipped=[...new Set(gates.
filter(({outcome})=>outcome==="skipped").map(({metric})=>metric))];return skipped.length===0?[]:[{level:"notice",title:"\
Gate skipped",detail:`A package is compared with nothing, so \`max_regression\` of ${skipped.join(", ")} was not judged.`}]}
function reuseChecks(of){let{description,isCertain,seen,settings}=of,checks=[];isCertain||checks.push({level:"warning",title:"\
Artifacts",detail:"Whether the artifacts are still those of the package cannot be told: they could not all be read, then\
 or now."});let failed=(0,_22_.Tm)(seen.gates);if(failed.length>0){let detail=`The package was made before; as the gates\
 are now, it fails those of ${[...new Set(failed.map(({metric})=>metric))].join(", ")}.`;checks.push({level:"warning",title:"\
Gates",detail})}let key=description.SecurityConfig?.KmsKeyId;if(settings.packageKmsKeyId!==void 0&&key!==settings.packageKmsKeyId){
let detail=`The package is encrypted ${key===void 0?"without a key of yours":`with ${key}`}, and not with \`package-kms-k\
ey-id\`; that can never be changed.`;checks.push({level:"warning",title:"Key",detail})}return Object.keys(seen.file.manifest.
tags??{}).length>0&&checks.push({level:"notice",title:"Tags",detail:"Tags were written when the package was made; this r\
un changed none."}),checks}function deletingError({arn}){return new _38_.lZ("failed",`${arn} is being deleted, and its n\
ame is not free before that is over.`,{hint:"Run the job again in some minutes."})}function planPackage(of){let{draft,there,
gates,onGateFailure}=of;if(there!==void 0){let comparison=comparePackage(draft,there);return comparison.kind==="same"?onGateFailure===
"stop"&&(0,_22_.Tm)(gates).length>0?{kind:"blocked",description:there}:{kind:"reuse",description:there,isCertain:comparison.
isCertain}:{...comparison,kind:"name-taken",description:there}}let past=(0,_21_.EO)(draft.request,gates,onGateFailure);return past===
void 0?{kind:"blocked"}:{kind:"create",request:(0,_26_.ub)(past.request,draft,0),forced:past.forced}}var S3_DATA_TYPE={prefix:"\
S3Prefix",manifest:"ManifestFile"},COMPRESSION={none:"None",gzip:"Gzip"},SPLIT={none:"None",line:"Line",recordio:"Record\
IO",tfrecord:"TFRecord"},ASSEMBLE={none:"None",line:"Line"},BATCH={single_record:"SingleRecord",multi_record:"MultiRecor\
d"};function validationSpecification(validation,{validationRoleArn="",validationKmsKeyId}){return{ValidationRole:validationRoleArn,
ValidationProfiles:[{ProfileName:validation.name,TransformJobDefinition:transformJob(validation,validationKmsKeyId)}]}}function transformJob(validation,kmsKeyId){
let{batch_strategy:batch,compression,split,assemble_with:assembled}=validation;return{...(0,_37_.s)({MaxConcurrentTransforms:validation.
max_concurrent_transforms,MaxPayloadInMB:validation.max_payload_mb,BatchStrategy:batch&&BATCH[batch],Environment:(0,_37_.
A)(validation.environment)}),TransformInput:{DataSource:{S3DataSource:{S3DataType:S3_DATA_TYPE[validation.input_type??"p\
refix"],S3Uri:validation.input}},...(0,_37_.s)({ContentType:validation.content_type,CompressionType:compression&&COMPRESSION[compression],
SplitType:split&&SPLIT[split]})},TransformOutput:{S3OutputPath:validation.output,...(0,_37_.s)({Accept:validation.accept,
AssembleWith:assembled&&ASSEMBLE[assembled],KmsKeyId:kmsKeyId})},TransformResources:{InstanceType:validation.instance_type,
InstanceCount:validation.instance_count??1,...(0,_37_.s)({VolumeKmsKeyId:kmsKeyId,TransformAmiVersion:validation.ami})}}}
var NO_IMAGES=new Map;function packageRequest(from){let{candidate,resolution,settings,context,card}=from,{manifest}=candidate.
file,identity={content:contentOf(from),specification:(0,_26_.ed)(specifications(from,resolution.imageDigests)),artifacts:resolution.
artifacts,written:specifications(from,NO_IMAGES),images:resolution.imageDigests},{validation}=manifest;return{identity,request:{
ModelPackageName:manifest.name,ModelPackageDescription:(0,_26_.GH)(manifest.description??"",identity),...specifications(
from,resolution.imageDigests),...(0,_37_.s)({ValidationSpecification:validation&&validationSpecification(validation,settings)}),
...kept(from),...(0,_16_.ol)({settings,reports:resolution.reports,card}),MetadataProperties:(0,_20_.Jj)(context),...(0,_37_.
s)({Tags:(0,_25_.Fg)(manifest)})}}}function specifications({candidate},images){let{manifest}=candidate.file,{algorithm}=manifest;
return{...(0,_19_.i3)(manifest,images),...(0,_37_.s)({SourceAlgorithmSpecification:algorithm&&{SourceAlgorithms:[{AlgorithmName:algorithm.
name,...(0,_19_.lU)(algorithm)}]}})}}function kept({candidate}){let{manifest}=candidate.file;return{...(0,_37_.s)({CertifyForMarketplace:manifest.
certify_for_marketplace}),...(0,_16_.RR)(manifest)}}function contentOf(from){let{candidate,address,resolution}=from,{manifest}=candidate.
file,reports=new Map([...resolution.reports].map(([key,{s3Uri,contentType}])=>[key,{s3Uri,contentType}])),metrics=candidate.
metrics.map(({name,value,standardDeviation})=>({name,value,standardDeviation}));return(0,_26_.ol)({v:1,package:address.arn,
description:(0,_26_.$Y)(manifest.description??""),specification:(0,_26_.ed)(specifications(from,NO_IMAGES)).toString("he\
x"),validation:manifest.validation&&{profile:manifest.validation.name,job:transformJob(manifest.validation,void 0)},...kept(
from),modelMetrics:(0,_16_.l3)(reports),driftCheckBaselines:(0,_16_.K6)(reports),card:candidate.card,hyperParameters:manifest.
hyper_parameters,metrics:metrics.sort((a,b)=>a.name<b.name?-1:1)})}var MINUTE=6e4,BLIND_MINUTES=10,HEARTBEAT_MINUTES=15;
async function waitForPackage(waiting){let{address,ports,deadline,onProgress}=waiting,{clock,signal}=ports,started=clock.
now(),state=waiting.state,[said,saidAt,seenAt]=["",started,started];for(;;){let now=clock.now(),text=JSON.stringify(state);
if((text!==said||now.getTime()-saidAt.getTime()>=HEARTBEAT_MINUTES*MINUTE)&&(onProgress(state,(now.getTime()-started.getTime())/
1e3),said=text,saidAt=now),!(0,_23_.gn)(state.status))return{kind:"settled",state};if(signal?.aborted)return{kind:"cance\
lled",state};if(now.getTime()>=deadline.getTime())return{kind:"timeout",state};await(0,_14_.B3)({...waiting,...ports});try{
let description=await(0,_11_.IH)(address,ports);if(description===void 0)throw gone(address);state=(0,_11_.L4)(address,description),
seenAt=clock.now()}catch(error){if(!(error instanceof _38_.Rk))throw error;let blindFor=clock.now().getTime()-seenAt.getTime();
if(error.kind==="access-denied"||blindFor>=BLIND_MINUTES*MINUTE)throw blind(address,error)}}}function gone({arn}){return new _38_.
lZ("failed",`${arn} was deleted while SageMaker was at work on it.`,{hint:"Run the job again: it creates the package ane\
w."})}function blind({arn},failure){let code=failure.kind==="access-denied"?"access-denied":"unknown-outcome";return new _38_.
lZ(code,`${arn} is there, but what became of it cannot be read. ${(0,_36_.s$)(failure)}`,{hint:`${failure.hint===void 0?
"":`${failure.hint}
`}Run the job again: it looks, and goes on waiting.`,cause:failure})}var CONCURRENT_MANIFESTS=8,MINUTE2=6e4;async function makePackages({
candidates,settings,context},ports){return(0,_31_.y)(candidates,settings.concurrency??CONCURRENT_MANIFESTS,candidate=>{let address=packageAddress(
candidate.file.manifest.name,settings);return makeOne({candidate,settings,context,address},ports)})}async function makeOne(one,ports){
let isValidated=one.candidate.file.manifest.validation!==void 0,seen=(0,_10_.X)(one);try{let observed=await observe(one,
ports);seen={...(0,_10_.X)({...one,draft:observed.draft}),checks:observed.resolution.checks};let plan=planPackage({...observed,
gates:seen.gates,onGateFailure:one.settings.onGateFailure});plan.kind!=="blocked"&&(0,_21_.L8)(one.candidate);let{outcome,
checks}=await carryOut({one,observed,plan,seen},ports);return{...seen,outcome,checks:[...seen.checks,...checks]}}catch(error){
let isStopped=ports.signal?.aborted===!0;return{...seen,outcome:{kind:"failed",error:explain(error,{isValidated,isStopped})}}}}
async function observe(one,ports){let[resolution,there]=await Promise.all([ports.resolve(one.candidate),(0,_11_.IH)(one.
address,ports)]),{manifest}=one.candidate.file,card=(0,_13_.Ul)(one.candidate,{manifest,status:one.settings.modelCardStatus,
training:void 0});return{resolution,draft:packageRequest({...one,resolution,card}),there}}async function carryOut({one,observed,
plan,seen},ports){switch(plan.kind){case"blocked":return{outcome:{kind:"gate-failed",...(0,_37_.s)({state:plan.description&&
(0,_11_.L4)(one.address,plan.description)})},checks:[]};case"name-taken":{if(plan.description.ModelPackageStatus==="Dele\
ting")throw deletingError(one.address);let{because,differences}=plan;return{outcome:{kind:"name-taken",arn:one.address.arn,
because,differences},checks:[]}}case"reuse":return reuse({one,plan,seen},ports);case"create":{let checks=plannedChecks(seen);
if(one.settings.dryRun)return{outcome:{kind:"planned",request:plan.request},checks};let created=await create({one,observed,
plan,seen},ports);return{...created,checks:[...checks,...created.checks]}}}}async function reuse({one,plan,seen},ports){
if(plan.description.ModelPackageStatus==="Deleting")throw deletingError(one.address);let checks=reuseChecks({...plan,seen,
settings:one.settings});ports.onPackage?.({file:one.candidate.file,arn:one.address.arn,created:!1});let state=(0,_11_.L4)(
one.address,plan.description);return one.settings.dryRun&&(0,_23_.gn)(state.status)?{outcome:{kind:"reused",state},checks}:
{outcome:await settled({one,description:plan.description,isNew:!1,forced:!1},ports),checks}}async function create({one,observed,
plan},ports){let headSha=await(0,_15_.QQ)(one.context,ports.pullRequest);if(headSha!==void 0)return{outcome:{kind:"super\
seded",headSha},checks:[]};let{file}=one.candidate,publicData=(0,_10_.X)(one).publicData;publicData!==void 0&&ports.onPublicData?.(
file,publicData);let checks=await ports.uploadReports(observed.resolution),{draft}=observed,applied=await applyPackage({
address:one.address,draft,request:plan.request,ports});if(applied.kind==="other"){let{because,differences}=applied;return{
outcome:{kind:"name-taken",arn:one.address.arn,because,differences},checks}}let{description,isNew}=applied;return ports.
onPackage?.({file,arn:description.ModelPackageArn??one.address.arn,created:isNew}),{outcome:await settled({one,description,
isNew,forced:plan.forced},ports),checks}}async function settled(of,ports){let{one,description,isNew,forced}=of,{address,
candidate,settings}=one,minutes=candidate.file.manifest.validation===void 0?settings.waitMinutes:settings.validationMinutes,
found=(0,_11_.L4)(address,description),waited=(0,_23_.gn)(found.status)?await waitForPackage({address,state:found,ports,
deadline:new Date(ports.clock.now().getTime()+minutes*MINUTE2),pollIntervalSeconds:settings.pollIntervalSeconds,onProgress:(state2,elapsedSeconds)=>ports.
onProgress?.(candidate.file,state2,elapsedSeconds)}):{kind:"settled",state:found},{state}=waited;if(waited.kind!=="settl\
ed")return{kind:"unfinished",state,because:waited.kind,isNew};if(state.status==="Completed")return isNew?{kind:"created",
state,forced}:{kind:"reused",state};if(state.status==="Deleting")throw deletingError(address);return{kind:"package-faile\
d",state,isNew}}function explain(error,{isValidated,isStopped}){let failure=(0,_36_.Q)(error);if(failure instanceof _38_.
lZ)return failure;if(isStopped&&failure.kind==="unreachable"){let message="The run was cancelled before anything was sen\
t that makes the package.";return new _38_.lZ("cancelled",message,{hint:"Run the job again.",cause:failure})}let denied=`\
Allow ${failure.call} on the package in the role's policy.${isValidated?` ${PASS_ROLE}`:""}`;return(0,_36_.uy)(failure,{
denied})}var PASS_ROLE="For `validation` the role must be allowed iam:PassRole on `validation-role-arn`, to sagemaker.am\
azonaws.com."})};
