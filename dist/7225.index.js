"use strict";exports.id=7225;exports.ids=[7225];exports.modules={397:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
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
function present(members){return Object.values(members).some(value=>value!==void 0)?members:void 0}}),7225:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{II:()=>unresolved,iO:()=>asForced,kj:()=>draftVersion,qd:()=>openQuestions});
var _0_=__webpack_require__(2106);var _1_=__webpack_require__(6172);var _2_=__webpack_require__(397);var _3_=__webpack_require__(
4770);var _4_=__webpack_require__(930);var _5_=__webpack_require__(1785);var _6_=__webpack_require__(785);var _7_=__webpack_require__(
2962);function unresolved({file}){return{manifest:file.manifest,imageDigests:new Map,artifacts:[],reports:new Map,checks:[]}}
function openQuestions({file:{manifest}}){let{metrics,source,source_uri}=manifest,hasSource=source?.training_job!==void 0||
source?.pipeline_execution!==void 0,artifacts=(0,_4_.Ns)(manifest).length,inS3=(0,_7_.hK)(manifest).filter(({report})=>(0,
_7_.Qh)(report.file)).length,tags=(0,_4_.be)(manifest).length,open=[...metrics!==void 0&&(0,_7_.Qh)(metrics.report)?[`th\
e metrics of ${metrics.report}, and so their gates`]:[],...hasSource?["what `source` fills in"]:[],...source_uri?.startsWith(
"arn:")?["what `source_uri` stands for"]:[],...tags>0?[tags===1?"what the image tag points at":`what the ${tags} image t\
ags point at`]:[],...artifacts>0?[artifacts===1?"whether the artifact exists":`whether the ${artifacts} artifacts exist`]:
[],...inS3>0?[inS3===1?"the report in S3":`the ${inS3} reports in S3`]:[]];return open.length===0?[]:[{level:"notice",title:"\
Without credentials",detail:`Not readable here: ${open.join("; ")}.`}]}var MAX_METADATA=50,MAX_OURS=10,MAX_ENVIRONMENTS=5,
MAX_VALUE=256,MAX_PROVENANCE=1024;function draftVersion(from){let{candidate,resolved,address,context,settings,card}=from,
{manifest,imageDigests:images,reports}=resolved,{SourceUri,InferenceSpecification:_inference,...asWritten}=(0,_0_.rL)(manifest),
sent=sentSpecification(resolved),identity={content:(0,_0_.$E)(candidate,address),specification:(0,_5_.ed)({...sent,...clone(
resolved)}),artifacts:resolved.artifacts,written:{...sentSpecification({...resolved,imageDigests:new Map}),...clone(resolved)},
images,isFilledIn:(0,_6_.i1)(SourceUri)||manifest.source!==void 0},userMetadata=manifest.metadata??{},room=MAX_METADATA-
MAX_OURS-MAX_ENVIRONMENTS-Object.keys(userMetadata).length,metrics=(0,_2_.l3)(reports),baselines=(0,_2_.K6)(reports);return{
identity,request:{ModelPackageGroupName:address.sent,...asWritten,ModelPackageDescription:(0,_5_.GH)(manifest.description??
"",identity),...sent,..._0_.Mo,...(0,_6_.i1)(SourceUri)&&{SourceUri},...metrics&&{ModelMetrics:metrics},...baselines&&{DriftCheckBaselines:baselines},
...settings.packageKmsKeyId!==void 0&&{SecurityConfig:{KmsKeyId:settings.packageKmsKeyId}},MetadataProperties:provenance(
{context,resolved}),CustomerMetadataProperties:{...userMetadata,...(0,_1_.Re)(candidate.metrics,room),...ourMetadata({identity,
path:candidate.file.path,context})},...card&&{ModelCard:{ModelCardContent:card.content,ModelCardStatus:card.status}}}}}function sentSpecification({
manifest,imageDigests}){let additional=(0,_2_.iN)(manifest.additional_specifications,imageDigests);return{...manifest.containers.
length>0&&!(0,_6_.i1)(manifest.source_uri)&&{InferenceSpecification:(0,_2_.FQ)(manifest,imageDigests)},...additional.length>
0&&{AdditionalInferenceSpecifications:additional}}}function clone({clonedSpecification}){return clonedSpecification===void 0?
{}:(0,_3_.fY)({InferenceSpecification:clonedSpecification})}function asForced(request,failedGates){let metadata={...request.
CustomerMetadataProperties,"smr/forced":metadataValue(failedGates.join(" "))};return{...request,CustomerMetadataProperties:metadata}}
function commitOf(context){return context.pullRequest?.headSha??context.sha}function runUrl(context){if(!(context.runId===
""||context.repository===""))return`${context.serverUrl}/${context.repository}/actions/runs/${context.runId}`}function provenance({
context,resolved}){let repository=context.repository===""?"":`${context.serverUrl}/${context.repository}`;return present(
{CommitId:provenanceText(commitOf(context)),Repository:provenanceText(repository),GeneratedBy:provenanceText(resolved.generatedBy??
runUrl(context)??""),ProjectId:provenanceText(resolved.manifest.source?.project??"")})}function ourMetadata(of){let{identity,
path,context}=of,values={"smr/candidate":`sha256:${identity.content.toString("hex")}`,"smr/specification":`sha256:${identity.
specification.toString("hex")}`,"smr/artifacts":artifactCodes(identity.artifacts),"smr/manifest":path,"smr/run":runUrl(context)??
"","smr/actor":context.actor,"smr/author":context.pullRequest?.author??"","smr/pull-request":context.pullRequest===void 0?
"":String(context.pullRequest.number),"smr/branch":context.pullRequest?.headRef??context.ref};return present(Object.fromEntries(
Object.entries(values).map(([key,value])=>[key,metadataValue(value)])))}function artifactCodes(artifacts){let characters=Math.
floor((MAX_VALUE+1)/Math.max(1,artifacts.length))-1;return characters<1?"":artifacts.map(code=>(code??"-").slice(0,characters)).
join("/")}function metadataValue(text){return(0,_5_.Jj)(text.replace(/[^\p{L}\p{Zs}\p{N}_.:/=+\-@]/gu,"_").trim(),MAX_VALUE)}
function provenanceText(text){return(0,_5_.Jj)(text.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu," ").trim(),MAX_PROVENANCE)}function present(values){
return Object.fromEntries(Object.entries(values).filter(([,value])=>value!==""))}}),2106:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$E:()=>contentOf,Mo:()=>neverApproved,rL:()=>requestAsWritten});var _8_=__webpack_require__(
397);var _9_=__webpack_require__(1785);var _10_=__webpack_require__(2962);function contentOf(candidate,address){let{manifest}=candidate.
file;return(0,_9_.eZ)({groupArn:address.arn,request:{...requestAsWritten(manifest),...neverApproved},metrics:candidate.metrics,
beside:{source:manifest.source,reports:reportsAsWritten(candidate),card:candidate.card,cardStatus:manifest.model_card_status,
hyperParameters:Object.entries(manifest.hyper_parameters??{}).map(([name,value])=>[name,String(value)]).sort(([a=""],[b=""])=>a<
b?-1:1)}})}var neverApproved={ModelApprovalStatus:"PendingManualApproval"};function requestAsWritten(manifest){let metadata=manifest.
metadata??{},additional=(0,_8_.iN)(manifest.additional_specifications);return{ModelPackageDescription:(0,_9_.sk)(manifest.
description??""),...manifest.containers.length>0&&{InferenceSpecification:(0,_8_.FQ)(manifest)},...additional.length>0&&
{AdditionalInferenceSpecifications:additional},...manifest.domain!==void 0&&{Domain:manifest.domain},...manifest.task!==
void 0&&{Task:manifest.task},...manifest.sample_payload!==void 0&&{SamplePayloadUrl:manifest.sample_payload},...manifest.
skip_validation!==void 0&&{SkipModelValidation:manifest.skip_validation==="all"?"All":"None"},...manifest.source_uri!==void 0&&
{SourceUri:manifest.source_uri},...Object.keys(metadata).length>0&&{CustomerMetadataProperties:metadata}}}function reportsAsWritten({
file,files=[]}){return(0,_10_.hK)(file.manifest).map(({at,report})=>{let key=at.join("."),local=files.find(one=>one.at.join(
".")===key);return[key,local===void 0?report.file:(0,_10_.sc)(local.bytes),report.content_type??"",report.digest??""]}).
sort(([a=""],[b=""])=>a<b?-1:1)}}),930:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{H:()=>readImages,JG:()=>failedAt,Ns:()=>artifactsOf,Qm:()=>wrong,Xd:()=>allOrProblems,be:()=>taggedImages,
qA:()=>mapOrProblems});var _11_=__webpack_require__(6825);var _12_=__webpack_require__(9892);var _13_=__webpack_require__(
3011);function wrong({file,at,message,hint,cause}){return new _13_.l("invalid-manifest",message,{problems:[{at:file.locate(
at),message,help:hint}],hint,cause})}function failedAt({file,at,doing,error}){let{code,message,hint,problems}=(0,_11_.z6)(
error,doing);return new _13_.l(code,message,{problems:problems.length>0?problems:[{at:file.locate(at),message}],...hint===
void 0?{}:{hint},cause:error})}async function allOrProblems(work){let errors=(await Promise.allSettled(work)).flatMap(one=>one.
status==="rejected"?[one.reason]:[]);if(errors.length===0)return Promise.all(work);let unforeseen=errors.find(error=>!(error instanceof
_13_.l)),[first,...others]=errors.filter(error=>error instanceof _13_.l);if(unforeseen!==void 0||first===void 0)throw unforeseen;
if(others.length===0)throw first;let hints=new Set([first,...others].flatMap(({hint})=>hint===void 0?[]:[hint]));throw new _13_.
l(first.code,[first,...others].map(({message})=>message).join(`
`),{problems:[first,...others].flatMap(({problems})=>problems),hint:[...hints].join(`
`),cause:first})}async function mapOrProblems(items,limit,map){let ended=await(0,_12_.y)(items,limit,async item=>{let work=map(
item);return await work.catch(()=>{}),{work}});return allOrProblems(ended.map(({work})=>work))}async function readImages(file,images){
let tagged=new Map;for(let{image,at}of taggedImages(file.manifest))tagged.has(image)||tagged.set(image,at);if(tagged.size===
0)return{digests:new Map,checks:[]};let reads=await allOrProblems([...tagged].map(([image,at])=>read({file,image,at,images}))),
digests=new Map(reads.flatMap(({image,digest})=>digest===void 0?[]:[[image,digest]])),unread=reads.filter(({digest})=>digest===
void 0);return{digests,checks:[checkOf(tagged.size,unread)]}}async function read({file,image,at,images}){if(images===void 0)
return{image,why:"Nobody could be asked."};try{return{image,digest:await images.digestOf(image)}}catch(error){if(!(error instanceof
_13_.R))throw error;if(error.kind!=="not-found")return{image,why:[error.message,error.hint].filter(Boolean).join(`
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
void 0?{}:{eTag}}}})};;
