"use strict";exports.id=7382,exports.ids=[7382],exports.modules={6844:((_m_,_e_,_r_)=>{_r_.d(_e_,{II:()=>unresolved,qd:()=>openQuestions,
yV:()=>unreadBaseChecks});var _0_=_r_(5511),_1_=_r_(6108),_2_=_r_(8679),_3_=_r_(5558);function unresolved({file}){return{
manifest:file.manifest,imageDigests:new Map,artifacts:[],reports:new Map,checks:[]}}function openQuestions({file:{manifest}}){
let{metrics,source,source_uri}=manifest,hasSource=source?.training_job!==void 0||source?.pipeline_execution!==void 0,artifacts=(0,_1_.
N)(manifest).length,inS3=(0,_2_.hK)(manifest).filter(({report})=>(0,_3_.Qh)(report.file)).length,tags=(0,_0_.be)(manifest).
length,open=[...metrics!==void 0&&(0,_2_.LT)(manifest)?[`the metrics of ${[metrics.report,...(0,_2_._F)(manifest)].filter(
_3_.Qh).join(", ")}, and so their gates`]:[],...hasSource?["what `source` fills in"]:[],...source_uri?.startsWith("arn:")?
["what `source_uri` stands for"]:[],...tags>0?[tags===1?"what the image tag points at":`what the ${tags} image tags poin\
t at`]:[],...artifacts>0?[artifacts===1?"whether the artifact exists":`whether the ${artifacts} artifacts exist`]:[],...inS3>
0?[inS3===1?"the report in S3":`the ${inS3} reports in S3`]:[]];return open.length===0?[]:[{level:"notice",title:"Withou\
t credentials",detail:`Not readable here: ${open.join("; ")}.`}]}function unreadBaseChecks({unreadBase}){return(unreadBase?.
reasons??[]).map(detail=>({level:"notice",title:"Base branch",detail:`${detail}.`}))}}),3771:((_m_,_e_,_r_)=>{_r_.d(_e_,
{C:()=>unservableForm});var DOCKER="application/vnd.docker.distribution.manifest.v2+json",REFUSED=new Map([["application\
/vnd.oci.image.manifest.v1+json","an OCI image"],["application/vnd.oci.image.index.v1+json","an OCI index"],["applicatio\
n/vnd.docker.distribution.manifest.list.v2+json","a list of images for several platforms"]]);function unservableForm({mediaType}){
let form=mediaType===void 0?void 0:REFUSED.get(mediaType);if(form!==void 0)return{because:`it is ${form} (${mediaType}),\
 and SageMaker takes a single image in Docker's own form alone (${DOCKER}): CreateModel would answer "Unsupported manife\
st media type"`,help:"Build it with `docker buildx build --platform linux/amd64 --provenance=false --output type=docker \
…` and push it anew, or with `--provenance=false --output type=registry,oci-mediatypes=false`; then name the new digest \
or tag."}}}),5511:((_m_,_e_,_r_)=>{_r_.d(_e_,{H:()=>readImages,YA:()=>elsewhereChecks,be:()=>taggedImages});var _4_=_r_(
3771),_5_=_r_(6316),_6_=_r_(1183),_7_=_r_(5375),_8_=_r_(839),_9_=_r_(3854),_10_=_r_(3694);async function readImages(file,images){
let asked=new Map;for(let{image,at}of(0,_5_.I)(file.manifest))isInEcr(image)&&!asked.has(image)&&asked.set(image,at);let elsewhere=elsewhereChecks(
file.manifest),reads=await(0,_7_.Xd)([...asked].map(([image,at])=>read({file,image,at,images})));return{digests:new Map(
reads.flatMap(({image,manifest})=>manifest===void 0||!isTagged(image)?[]:[[image,manifest.digest]])),checks:[...checksOf(
reads),...elsewhere]}}async function read(of){let{file,image,at,images}=of;if(images===void 0)return{image,why:"Nobody c\
ould be asked."};let manifest=await images.manifestOf(image).catch(_9_.tf);if(manifest instanceof _10_.Rk){let{kind,message:message2,
hint}=manifest;if(kind==="not-found"&&!isTagged(image))return{image,why:`${message2} Push it before the version is deplo\
yed, or correct the digest.`};if(kind!=="not-found")return{image,why:[message2,hint].filter(Boolean).join(`
`)};throw(0,_7_.Qm)({file,at,message:`${image}: ${message2}`,hint:"Push the image before the version is registered, or c\
orrect the tag.",cause:manifest})}let refused=(0,_4_.C)(manifest);if(refused===void 0)return{image,manifest};let message=`${(0,_8_.
j)(at)}: ${image} can never be served: ${refused.because}`;throw(0,_7_.Qm)({file,at,message,hint:refused.help})}function taggedImages(manifest){
return(0,_5_.I)(manifest).filter(({image})=>isTagged(image))}function elsewhereChecks(manifest){return[...new Set((0,_5_.
I)(manifest).map(({image})=>image))].filter(image=>!isInEcr(image)).map(image=>({level:"warning",title:"Image outside EC\
R",detail:`${image} is in ${registryOf(image)}, and endpoints pull the image of a model package from a private repositor\
y in ECR. A deployment of this version will most likely fail: push the image to ECR (docker pull, docker tag, docker pus\
h), and name it there.`}))}function registryOf(image){let{registry}=(0,_6_.t)(image);return registry===void 0?"Docker Hu\
b":registry==="public.ecr.aws"?"the public gallery of ECR":`the registry ${registry}`}function isInEcr(image){return(0,_6_.
t)(image).ecr?.isOfPartition===!0}function isTagged(image){return(0,_6_.t)(image).digest===void 0}function checksOf(reads){
if(reads.length===0)return[];let tags=reads.filter(({image})=>isTagged(image)),unresolved=tags.filter(({manifest})=>manifest===
void 0),formless=reads.flatMap(one=>one.manifest===void 0?isTagged(one.image)?[]:[one]:one.manifest.mediaType===void 0?[
{...one,why:"ECR does not say."}]:[]),checks=[];if(unresolved.length>0)checks.push(unresolvedCheck(unresolved));else if(tags.
length>0){let detail=tags.length===1?"The tag was resolved to a digest.":`All ${tags.length} tags were resolved to diges\
ts.`;checks.push({level:"passed",title:"Images",detail})}if(formless.length>0){let detail=`Whether SageMaker can pull ${formless.
length===1?"the image":"these images"} is not known, since it takes no image in OCI's form. ${lines(formless)}`;checks.push(
{level:"notice",title:"Form of the images",detail})}return checks}function unresolvedCheck(unread){return{level:"notice",
title:"Images",detail:`${unread.length===1?"The tag was sent as it is, and a tag":"The tags were sent as they are, and a\
 tag"} can be moved later; write the image with its digest, or let the role read the repository. Whether SageMaker takes\
 its form is not known either. ${lines(unread)}`}}function lines(reads){return reads.map(({image,why})=>`${image}: ${why}`).
join(`
`)}}),1793:((_m_,_e_,_r_)=>{_r_.d(_e_,{k:()=>draftVersion});var _11_=_r_(6432),_12_=_r_(5201),_13_=_r_(4963),_14_=_r_(4238),
_15_=_r_(2764),_16_=_r_(3966),_17_=_r_(1382),_18_=_r_(785),MAX_OURS=11,MAX_ENVIRONMENTS=5;function draftVersion(from){let{
candidate,resolved,address,context,settings,card}=from,{manifest,imageDigests:images,reports}=resolved,{SourceUri,InferenceSpecification:_inference,
...asWritten}=(0,_11_.rL)(manifest),sent=sentSpecification(resolved),identity={content:(0,_11_.$E)(candidate,address),specification:(0,_17_.
ed)({...sent,...clone(resolved)}),artifacts:resolved.artifacts,written:{...sentSpecification({...resolved,imageDigests:new Map}),
...clone(resolved)},images,isFilledIn:(0,_18_.i1)(SourceUri)||manifest.source!==void 0,metrics:candidate.metrics},userMetadata=manifest.
metadata??{},room=_16_.H_-MAX_OURS-MAX_ENVIRONMENTS-Object.keys(userMetadata).length;return{identity,request:{ModelPackageGroupName:address.
sent,...asWritten,ModelPackageDescription:(0,_17_.GH)(manifest.description??"",identity),...sent,..._11_.Mo,...(0,_18_.i1)(
SourceUri)&&{SourceUri},...(0,_11_.ol)({settings,reports,card}),MetadataProperties:(0,_14_.Jj)(context,{generatedBy:resolved.
generatedBy,project:resolved.manifest.source?.project}),CustomerMetadataProperties:{...userMetadata,...(0,_15_.Re)(candidate.
metrics,room),...ourMetadata({identity,path:candidate.file.path,context})}}}}function sentSpecification({manifest,imageDigests}){
return(0,_12_.i3)((0,_18_.i1)(manifest.source_uri)?{...manifest,containers:[]}:manifest,imageDigests)}function clone({clonedSpecification}){
return clonedSpecification===void 0?{}:(0,_13_.f)({InferenceSpecification:clonedSpecification})}function ourMetadata(of){
let{identity,path,context}=of,values={"smr/candidate":`sha256:${identity.content.toString("hex")}`,"smr/specification":`\
sha256:${identity.specification.toString("hex")}`,"smr/artifacts":artifactCodes(identity.artifacts),"smr/manifest":path,
"smr/run":(0,_14_.Qm)(context),"smr/actor":context.actor,"smr/author":context.pullRequest?.author??"","smr/pull-request":context.
pullRequest===void 0?"":String(context.pullRequest.number),"smr/branch":context.pullRequest?.headRef??context.ref};return(0,_14_.
C2)(Object.fromEntries(Object.entries(values).map(([key,value])=>[key,(0,_16_.TP)(value)])))}function artifactCodes(artifacts){
let characters=Math.floor((_16_.rx+1)/Math.max(1,artifacts.length))-1;return characters<1?"":artifacts.map(code=>(code??
"-").slice(0,characters)).join("/")}}),6432:((_m_,_e_,_r_)=>{_r_.d(_e_,{$E:()=>contentOf,K6:()=>driftCheckBaselines,Mo:()=>neverApproved,
RR:()=>describedMembers,dl:()=>reportsIn,l3:()=>modelMetrics,ol:()=>addedMembers,rL:()=>requestAsWritten});var _19_=_r_(
5201),_20_=_r_(1382),_21_=_r_(8679),_22_=_r_(5715);function modelMetrics(reports){let of=key=>source(reports,`reports.${key}`);
return present({ModelQuality:present({Statistics:of("model_quality.statistics"),Constraints:of("model_quality.constraint\
s")}),ModelDataQuality:present({Statistics:of("data_quality.statistics"),Constraints:of("data_quality.constraints")}),Bias:present(
{Report:of("bias.report"),PreTrainingReport:of("bias.pre_training"),PostTrainingReport:of("bias.post_training")}),Explainability:present(
{Report:of("explainability")})})}function driftCheckBaselines(reports){let of=key=>source(reports,`drift_baselines.${key}`);
return present({ModelQuality:present({Statistics:of("model_quality.statistics"),Constraints:of("model_quality.constraint\
s")}),ModelDataQuality:present({Statistics:of("data_quality.statistics"),Constraints:of("data_quality.constraints")}),Bias:present(
{ConfigFile:of("bias.config"),PreTrainingConstraints:of("bias.pre_training_constraints"),PostTrainingConstraints:of("bia\
s.post_training_constraints")}),Explainability:present({ConfigFile:of("explainability.config"),Constraints:of("explainab\
ility.constraints")})})}function reportsIn(of){let{ModelMetrics:metrics,DriftCheckBaselines:baselines}=of,found=[["repor\
ts.model_quality.statistics",metrics?.ModelQuality?.Statistics],["reports.model_quality.constraints",metrics?.ModelQuality?.
Constraints],["reports.data_quality.statistics",metrics?.ModelDataQuality?.Statistics],["reports.data_quality.constraint\
s",metrics?.ModelDataQuality?.Constraints],["reports.bias.report",metrics?.Bias?.Report],["reports.bias.pre_training",metrics?.
Bias?.PreTrainingReport],["reports.bias.post_training",metrics?.Bias?.PostTrainingReport],["reports.explainability",metrics?.
Explainability?.Report],["drift_baselines.model_quality.statistics",baselines?.ModelQuality?.Statistics],["drift_baselin\
es.model_quality.constraints",baselines?.ModelQuality?.Constraints],["drift_baselines.data_quality.statistics",baselines?.
ModelDataQuality?.Statistics],["drift_baselines.data_quality.constraints",baselines?.ModelDataQuality?.Constraints],["dr\
ift_baselines.bias.config",baselines?.Bias?.ConfigFile],["drift_baselines.bias.pre_training_constraints",baselines?.Bias?.
PreTrainingConstraints],["drift_baselines.bias.post_training_constraints",baselines?.Bias?.PostTrainingConstraints],["dr\
ift_baselines.explainability.config",baselines?.Explainability?.ConfigFile],["drift_baselines.explainability.constraints",
baselines?.Explainability?.Constraints]];return new Map(found.flatMap(([key,report])=>report===void 0?[]:[[key,report]]))}
function source(reports,key){let report=reports.get(key);if(report===void 0)return;let{s3Uri,contentType,digest}=report;
return{ContentType:contentType,S3Uri:s3Uri,...(0,_22_.s)({ContentDigest:digest})}}function present(members){return Object.
values(members).some(value=>value!==void 0)?members:void 0}function contentOf(candidate,address){let{manifest}=candidate.
file;return(0,_20_.eZ)({groupArn:address.arn,request:{...requestAsWritten(manifest),...neverApproved},metrics:candidate.
metrics,beside:{source:manifest.source,reports:reportsAsWritten(candidate),card:candidate.card,cardStatus:manifest.model_card_status,
hyperParameters:Object.entries(manifest.hyper_parameters??{}).map(([name,value])=>[name,String(value)]).sort(([a=""],[b=""])=>a<
b?-1:1)}})}var neverApproved={ModelApprovalStatus:"PendingManualApproval"};function requestAsWritten(manifest){return{ModelPackageDescription:(0,_20_.
$Y)(manifest.description??""),...(0,_19_.i3)(manifest),...(0,_22_.s)({SourceUri:manifest.source_uri}),...describedMembers(
manifest)}}function describedMembers(manifest){let{domain:Domain,task:Task,sample_payload:SamplePayloadUrl,skip_validation:skipped}=manifest,
SkipModelValidation=skipped&&(skipped==="all"?"All":"None"),CustomerMetadataProperties=(0,_22_.A)(manifest.metadata);return(0,_22_.
s)({Domain,Task,SamplePayloadUrl,SkipModelValidation,CustomerMetadataProperties})}function addedMembers(of){let{settings,
reports,card}=of,{packageKmsKeyId:KmsKeyId}=settings;return(0,_22_.s)({SecurityConfig:KmsKeyId===void 0?void 0:{KmsKeyId},
ModelMetrics:modelMetrics(reports),DriftCheckBaselines:driftCheckBaselines(reports),ModelCard:card&&{ModelCardContent:card.
content,ModelCardStatus:card.status}})}function reportsAsWritten({file,files=[]}){return(0,_21_.hK)(file.manifest).map(({
at,report})=>{let key=at.join("."),local=files.find(one=>one.at.join(".")===key);return[key,local===void 0?report.file:(0,_21_.
sc)(local.bytes),report.content_type??"",report.digest??""]}).sort(([a=""],[b=""])=>a<b?-1:1)}}),5201:((_m_,_e_,_r_)=>{_r_.
d(_e_,{_M:()=>repositoryOf,i3:()=>specificationsOf,iN:()=>additionalSpecifications,lU:()=>modelDataMembers});var _23_=_r_(
5715),MAX_IMAGE=255,NONE=new Map;function inferenceSpecification(serving,images=NONE){return{Containers:serving.containers.
map(container=>containerDefinition(container,images)),...(0,_23_.s)({SupportedTransformInstanceTypes:(0,_23_.A)(serving.
transform_instance_types?.filter(isTransformType)),SupportedRealtimeInferenceInstanceTypes:(0,_23_.A)(serving.realtime_instance_types?.
filter(isRealtimeType)),SupportedContentTypes:listed(serving.content_types),SupportedResponseMIMETypes:listed(serving.response_types)})}}
function specificationsOf(manifest,images=NONE){return(0,_23_.s)({InferenceSpecification:manifest.containers.length===0?
void 0:inferenceSpecification(manifest,images),AdditionalInferenceSpecifications:(0,_23_.A)(additionalSpecifications(manifest.
additional_specifications,images))})}function additionalSpecifications(specifications,images=NONE){return(specifications??
[]).map(({name,description,...serving})=>({Name:name,...(0,_23_.s)({Description:description}),...inferenceSpecification(
serving,images)}))}function containerDefinition(container,images){let{image,data_input_config:inputConfig,base_model:base,
additional_model_data:additional}=container;return(0,_23_.s)({ContainerHostname:container.name,Image:image===void 0?void 0:
pinnedImage(image,images),...modelDataMembers(container),AdditionalModelDataSources:(0,_23_.A)(additional?.map(({channel,
...data})=>({ChannelName:channel,S3DataSource:s3DataSource(data)}))),Environment:(0,_23_.A)(container.environment),Framework:container.
framework,FrameworkVersion:container.framework_version,NearestModelName:container.nearest_model,ModelInput:inputConfig===
void 0?void 0:{DataInputConfig:inputConfig},ProductId:container.product_id,IsCheckpoint:container.is_checkpoint,BaseModel:base&&
(0,_23_.s)({HubContentName:base.name,HubContentVersion:base.version,RecipeName:base.recipe})})}function modelDataMembers(of){
let{model_data:ModelDataUrl,model_data_etag:ModelDataETag,model_data_source:source}=of;return(0,_23_.s)({ModelDataUrl,ModelDataETag,
ModelDataSource:source&&{S3DataSource:s3DataSource(source)}})}function pinnedImage(image,images){let digest=images.get(image),
pinned=digest===void 0?image:`${repositoryOf(image)}@${digest}`;return pinned.length>MAX_IMAGE?image:pinned}function repositoryOf(image){
return image.replace(/@sha256:.*$/,"").replace(/:[^:/]*$/,"")}function s3DataSource(data){return{S3Uri:data.uri,S3DataType:data.
type==="prefix"?"S3Prefix":"S3Object",CompressionType:data.compression==="gzip"?"Gzip":"None",...(0,_23_.s)({ModelAccessConfig:data.
accept_eula===void 0?void 0:{AcceptEula:data.accept_eula},HubAccessConfig:data.hub_content===void 0?void 0:{HubContentArn:data.
hub_content},ManifestS3Uri:data.manifest,ETag:data.etag,ManifestEtag:data.manifest_etag})}}function listed(items){return(0,_23_.
A)(items&&[...items])}function isTransformType(type){return type!==""}function isRealtimeType(type){return type!==""}}),
6108:((_m_,_e_,_r_)=>{_r_.d(_e_,{N:()=>artifactsOf});var _23_=_r_(5715);function artifactsOf({containers,additional_specifications,
sample_payload}){let ofContainers=(of,at)=>of.flatMap((container,index)=>ofContainer(container,[...at,index]));return[...ofContainers(
containers,["containers"]),...(additional_specifications??[]).flatMap((specification,index)=>ofContainers(specification.
containers,["additional_specifications",index,"containers"])),...sample_payload===void 0?[]:[object(["sample_payload"],sample_payload,
void 0)]]}function ofContainer(container,at){let{model_data,model_data_etag,model_data_source,additional_model_data=[]}=container;
return[...model_data===void 0?[]:[object([...at,"model_data"],model_data,model_data_etag)],...model_data_source===void 0?
[]:ofSource(model_data_source,[...at,"model_data_source"]),...additional_model_data.flatMap((source,index)=>ofSource(source,
[...at,"additional_model_data",index]))]}function ofSource({uri,type,etag,manifest,manifest_etag},at){let data=type==="p\
refix"?{at:[...at,"uri"],uri,kind:"prefix"}:object([...at,"uri"],uri,etag);return manifest===void 0?[data]:[data,object(
[...at,"manifest"],manifest,manifest_etag)]}function object(at,uri,eTag){return{at,uri,kind:"object",...(0,_23_.s)({eTag})}}}),
5375:((_m_,_e_,_r_)=>{_r_.d(_e_,{JG:()=>failedAt,Qm:()=>wrong,Xd:()=>allOrProblems,qA:()=>mapOrProblems});var _24_=_r_(9892),
_25_=_r_(3854),_26_=_r_(3694);function wrong(of){let{file,at,message,hint,cause}=of;return new _26_.lZ("invalid-manifest",
message,{problems:[{at:file.locate(at),message,help:hint}],hint,cause})}function failedAt(of){let{file,at,doing,error}=of,
{code,message,hint=_25_.Bs,problems}=(0,_25_.z6)(error,doing);return new _26_.lZ(code,message,{problems:problems.length>
0?problems:[{at:file.locate(at),message}],hint,cause:error})}async function allOrProblems(work){let errors=(await Promise.
allSettled(work)).flatMap(one=>one.status==="rejected"?[one.reason]:[]);if(errors.length===0)return Promise.all(work);let unforeseen=errors.
find(error=>!(error instanceof _26_.lZ)),[first,...others]=errors.filter(error=>error instanceof _26_.lZ);if(unforeseen!==
void 0||first===void 0)throw unforeseen;if(others.length===0)throw first;let hints=new Set([first,...others].flatMap(({hint})=>hint===
void 0?[]:[hint]));throw new _26_.lZ(first.code,[first,...others].map(({message})=>message).join(`
`),{problems:[first,...others].flatMap(({problems})=>problems),hint:[...hints].join(`
`),cause:first})}async function mapOrProblems(items,limit,map){let ended=await(0,_24_.y)(items,limit,async item=>{let work=map(
item);return await work.catch(()=>{}),{work}});return allOrProblems(ended.map(({work})=>work))}})};
