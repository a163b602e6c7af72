"use strict";exports.id=4969;exports.ids=[4969];exports.modules={3771:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{C:()=>unservableForm});var DOCKER="application/vnd.docker.distribution.manife\
st.v2+json",REFUSED=new Map([["application/vnd.oci.image.manifest.v1+json","an OCI image"],["application/vnd.oci.image.i\
ndex.v1+json","an OCI index"],["application/vnd.docker.distribution.manifest.list.v2+json","a list of images for several\
 platforms"]]);function unservableForm({mediaType}){let form=mediaType===void 0?void 0:REFUSED.get(mediaType);if(form!==
void 0)return{because:`it is ${form} (${mediaType}), and SageMaker takes a single image in Docker's own form alone (${DOCKER}\
): CreateModel would answer "Unsupported manifest media type"`,help:"Build it with `docker buildx build --platform linux\
/amd64 --provenance=false --output type=docker …` and push it anew, or with `--provenance=false --output type=registry,o\
ci-mediatypes=false`; then name the new digest or tag."}}}),5087:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{M:()=>readArtifacts});var _0_=__webpack_require__(6108);var _1_=__webpack_require__(
9411);var _2_=__webpack_require__(7404);var _3_=__webpack_require__(5715);var _4_=__webpack_require__(3863);var CONCURRENT_LOOKS=16;
async function readArtifacts(file,artifacts,folders){let all=(0,_0_.N)(file.manifest),reads=await(0,_1_.qA)(all,CONCURRENT_LOOKS,
artifact=>read({artifact,file,artifacts,folders})),keys=new Map;for(let[index,{kmsKeyArn}]of reads.entries()){let artifact=all[index];
kmsKeyArn!==void 0&&artifact!==void 0&&!keys.has(kmsKeyArn)&&keys.set(kmsKeyArn,artifact)}return{codes:reads.map(({code})=>code),
checks:checksOf(all,reads),keys}}async function read({artifact,file,artifacts,folders}){let{uri,at}=artifact;try{if(artifact.
kind==="prefix")return await readPrefix(uri,folders);let object=await artifacts.identify(uri);return refuseOtherETag(artifact,
object,file),{code:(0,_2_.Sl)(object),...(0,_3_.s)({kmsKeyArn:object.kmsKeyArn})}}catch(error){if(!(error instanceof _4_.
Rk))throw error;switch(error.kind){case"access-denied":return{code:void 0,unsure:`${uri} may not be read by the role. ${error.
hint??"Allow it s3:GetObject there."}`};case"not-found":{let message=artifact.kind==="prefix"?`Nothing lies under ${uri}\
.`:`${uri} does not exist.`,hint=`Upload the artifact before the version is registered, or correct \`${at.at(-1)}\`.`;throw(0,
_1_.Qm)({file,at,message,hint,cause:error})}case"invalid-request":throw(0,_1_.Qm)({file,at,message:error.message,hint:error.
hint??"Correct the URI.",cause:error});case"already-exists":case"busy":case"conflict":case"credentials":case"limit-excee\
ded":case"throttled":case"unknown-outcome":case"unreachable":throw(0,_1_.JG)({file,at,doing:`${uri} could not be looked \
at`,error})}}}async function readPrefix(uri,folders){if(folders===void 0)return{code:void 0,unsure:`${uri} could not be \
looked at.`};let{digest,objects,isWhole}=await folders.identifyPrefix(uri),code=(0,_2_.Sl)({eTag:digest,sizeInBytes:objects});
return isWhole?{code}:{code,unsure:`Of ${uri} only the first ${objects} objects were looked at.`}}function refuseOtherETag({
eTag,uri,at},object,file){let wanted=eTag?.replace(/^"|"$/g,"");if(wanted===void 0||wanted===object.eTag)return;let message=`${uri}\
 has the ETag ${object.eTag}, and the manifest says ${wanted}.`;throw(0,_1_.Qm)({file,at,message,hint:"It was overwritte\
n since, or another is meant: correct the ETag or the URI."})}function checksOf(all,reads){if(all.length===0)return[];let unsure=reads.
flatMap(({unsure:unsure2})=>unsure2===void 0?[]:[unsure2]);return unsure.length===0?[{level:"passed",title:"Artifacts",detail:all.
length===1?"The artifact exists.":`All ${all.length} exist.`}]:[{level:"notice",title:"Artifacts",detail:`Overwritten by\
tes would not be noticed. ${[...new Set(unsure)].join(`
`)}`}]}}),4969:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{S:()=>resolveCandidate});var _5_=__webpack_require__(5087);var _6_=__webpack_require__(9411);var _7_=__webpack_require__(
1916);var _8_=__webpack_require__(785);var _9_=__webpack_require__(6704);var _10_=__webpack_require__(5558);var _11_=__webpack_require__(
7737);var _12_=__webpack_require__(5715);var _13_=__webpack_require__(3863);async function checkKeys(of){let{file,found,
keys,address,settings}=of,registry=settings.registryAccount;if(address.sent===address.name||registry===void 0||keys===void 0)
return[];let asked=[...found.keys].map(async([keyArn,{uri,at}])=>{let manager=await keys.managerOf(keyArn).catch(error=>(0,
_11_.z6)(error,`Who manages ${keyArn} is not known`));switch(manager){case"CUSTOMER":return[];case"AWS":{let message=`${uri}\
 is encrypted with ${keyArn}, which AWS manages, and account ${registry} cannot be let use that.`;throw(0,_6_.Qm)({file,
at,message,hint:"Encrypt it with a key of your own (a customer managed key), or without KMS; the output key of a trainin\
g job is OutputDataConfig.KmsKeyId."})}default:return[unknownManager({keyArn,uri,registry,partition:settings.partition,why:manager.
message})]}});return(await(0,_6_.Xd)(asked)).flat()}function unknownManager(of){let statement={Effect:"Allow",Principal:{
AWS:`arn:${of.partition}:iam::${of.registry}:root`},Action:["kms:Decrypt","kms:DescribeKey","kms:GenerateDataKey*"],Resource:"\
*"};return{level:"notice",title:"Encryption",detail:`${of.uri} is encrypted with ${of.keyArn}. ${of.why} Allow the role \
kms:DescribeKey to have it checked. The policy of that key has to let the registry's account use it: ${JSON.stringify(statement)}`}}
var AT=["source_uri"];async function readClone(file,of){let{settings,ports}=of,uri=file.manifest.source_uri??"",cloned=(0,
_8_.FK)(uri);if(cloned===void 0)return;let{kind,region,account,name}=cloned;if(region!==settings.region){let message=`${uri}\
 is in ${region}, and the version is made in ${settings.region}.`;throw(0,_6_.Qm)({file,at:AT,message,hint:"Correct the \
ARN or `aws-region`."})}return kind==="model"?ofModel({file,settings,sources:ports.sources,account,name}):ofPackage(file,
uri,ports)}async function ofPackage(file,arn,{reader}){let{InferenceSpecification:specification}=await(0,_9_.pn)(reader.
describeModelPackage,arn).catch(error=>{throw refusal(file,arn,error)});if(specification?.Containers!==void 0)return specification;
let message=`${arn} has no inference specification that could be cloned.`;throw(0,_6_.Qm)({file,at:AT,message,hint:"Name\
 another model package, or write `containers`."})}async function ofModel(of){let{file,settings,sources,account,name}=of,
uri=file.manifest.source_uri??"";if(account!==settings.callerAccount){let message=`${uri} is of account ${account}, and \
a model can only be read in the account of the credentials, ${settings.callerAccount}.`;throw(0,_6_.Qm)({file,at:AT,message,
hint:"Correct the ARN or `role-to-assume`, or write `containers`."})}if(sources===void 0)throw(0,_6_.Qm)({file,at:AT,message:`${uri}\
 could not be asked.`,hint:"Write `containers`."});let{PrimaryContainer,Containers}=await sources.describeModel({ModelName:name}).
catch(error=>{throw refusal(file,uri,error)}),containers=PrimaryContainer===void 0?Containers??[]:[PrimaryContainer],fromPackage=containers.
find(({Image})=>Image===void 0);if(containers.length>0&&fromPackage===void 0)return{Containers:containers.map(asPackaged)};
let made=fromPackage?.ModelPackageName===void 0?"has no image":`was made from ${fromPackage.ModelPackageName}`;throw(0,_6_.
Qm)({file,at:AT,message:`${uri} ${made}, so that it holds no specification of its own.`,hint:"Name that model package as\
 `source_uri`, or write `containers`."})}function asPackaged(container){let{ContainerHostname,Image,ModelDataUrl,ModelDataSource,
AdditionalModelDataSources,Environment}=container;return{...(0,_12_.s)({ContainerHostname}),Image,...(0,_12_.s)({ModelDataUrl,
ModelDataSource,AdditionalModelDataSources}),...Environment!==void 0&&Object.keys(Environment).length>0&&{Environment}}}
function refusal(file,arn,error){return(0,_11_.N6)(error,"not-found")?(0,_6_.Qm)({file,at:AT,message:`${arn} does not ex\
ist.`,hint:"Correct the ARN.",cause:error}):(0,_6_.JG)({file,at:AT,doing:`What ${arn} holds could not be read, and it is\
 what would be approved`,error})}var CONCURRENT_READS=4,STATISTICS=["reports","model_quality","statistics"];async function placeReports(placing){
let{candidate,settings}=placing,problems=settings.reports===void 0?(0,_7_.JN)(candidate.file):[];if(problems.length>0)throw new _13_.
lZ("invalid-manifest",problems.map(({message})=>message).join(`
`),{problems});let placed=await(0,_6_.qA)(wantedReports(placing),CONCURRENT_READS,async one=>({key:one.at.join("."),...await place(
one,placing)})),unread=placed.flatMap(({unread:unread2})=>unread2===void 0?[]:[unread2]),notice={level:"notice",title:"R\
eports",detail:`Registered without a digest, since they could not be read here. ${[...new Set(unread)].join(`
`)}`};return{reports:new Map(placed.map(({key,report})=>[key,report])),checks:unread.length===0?[]:[notice]}}function wantedReports({
candidate,settings}){let{manifest}=candidate.file,named=(0,_7_.hK)(manifest).map(one=>({...one,fileAt:one.at})),file=manifest.
metrics?.report;return file===void 0||manifest.reports?.model_quality?.statistics!==void 0||!(0,_10_.Qh)(file)&&settings.
reports===void 0?named:[{at:STATISTICS,report:{file},fileAt:["metrics","report"]},...named]}async function place(wanted,placing){
let{file,content_type,digest}=wanted.report,contentType=content_type??contentTypeOf(file);return(0,_10_.Qh)(file)?placeObject(
{wanted,contentType,...(0,_12_.s)({digest})},placing):{report:placeFile({wanted,contentType},placing)}}function placeFile({
wanted,contentType},{candidate,settings}){let{file}=candidate,key=wanted.fileAt.join("."),local=candidate.files?.find(({
at})=>at.join(".")===key);if(local===void 0||settings.reports===void 0)throw(0,_6_.Qm)({file,at:wanted.fileAt,message:`${wanted.
report.file} was not read.`,hint:"Run the job again."});let hex=(0,_7_.sc)(local.bytes);refuseOtherDigest(wanted,`sha256\
:${hex}`,candidate);let name=(local.path.split("/").at(-1)??"").replace(/[^\w!.*'()=+@-]/gu,"_");return{s3Uri:`${settings.
reports.s3Uri}/${file.manifest.group}/${hex}/${name}`,contentType,digest:`sha256:${hex}`,bytes:local.bytes}}async function placeObject(of,{
candidate,reports}){let{wanted,contentType,digest}=of,s3Uri=wanted.report.file,said={s3Uri,contentType,...(0,_12_.s)({digest})};
if(reports===void 0)return{report:said,unread:`${s3Uri}: nobody could be asked.`};try{let found=`sha256:${(0,_7_.sc)(await reports.
read({s3Uri,maxBytes:5242880}))}`;return refuseOtherDigest(wanted,found,candidate),{report:{...said,digest:found}}}catch(error){
if(!(error instanceof _13_.Rk))throw error;if(error.kind!=="not-found")return{report:said,unread:[error.message,error.hint].
filter(part=>part!==void 0).join(`
`)};throw(0,_6_.Qm)({file:candidate.file,at:wanted.fileAt,message:`${s3Uri} does not exist.`,hint:"Upload the report bef\
ore the version is registered, or correct the URI.",cause:error})}}function refuseOtherDigest({at,report},found,{file}){
if(report.digest===void 0||report.digest===found)return;let message=`${report.file} has the digest ${found}, and the man\
ifest says ${report.digest}.`;throw(0,_6_.Qm)({file,at,message,hint:"It was changed since, or another is meant: correct \
`digest` or `file`."})}var CONTENT_TYPES={json:"application/json",jsonl:"application/jsonlines",csv:"text/csv",html:"tex\
t/html",ipynb:"application/x-ipynb+json",pdf:"application/pdf",txt:"text/plain",yaml:"application/yaml",yml:"application\
/yaml"};function contentTypeOf(file){return CONTENT_TYPES[/\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase()??""]??"applicati\
on/octet-stream"}var MAX_PAGES=20,MAX_NAMED=10,AT_PIPELINE=["source","pipeline_execution"];async function jobOfPipeline(asking,execution){
let names=await jobsOfPipeline(asking,execution),[name,...others]=names;if(others.length===0)return name;let listed=[...names].
slice(0,MAX_NAMED).join(", "),message=`The pipeline execution has ${names.size} training jobs: ${listed}${names.size>MAX_NAMED?
", …":""}.`;throw(0,_6_.Qm)({file:asking.file,at:AT_PIPELINE,message,hint:"Name the one that made this model as `sourc\
e.training_job`."})}async function jobsOfPipeline({file,sources,settings},execution){let at=AT_PIPELINE;refuseOther(file,
execution,settings);let names=new Set,next;for(let page=0;page<MAX_PAGES;page+=1){let token=next===void 0?{}:{NextToken:next},
listed=await sources.listPipelineExecutionSteps({PipelineExecutionArn:execution,MaxResults:100,...token}).catch(error=>{
let message=`There is no pipeline execution ${execution}.`;throw missing(error)?(0,_6_.Qm)({file,at,message,hint:"Correc\
t the ARN.",cause:error}):(0,_6_.JG)({file,at,doing:`The steps of ${execution} could not be read`,error})});for(let{Metadata}of listed.
PipelineExecutionSteps??[]){let name=/:training-job\/([^/]+)$/.exec(Metadata?.TrainingJob?.Arn??"")?.[1];name!==void 0&&
names.add(name)}if(next=listed.NextToken,next===void 0)break}return names}async function readTrainingJob({file,sources,settings},name,at){
let description=await sources.describeTrainingJob({TrainingJobName:name}).catch(error=>{let where=`account ${settings.callerAccount}\
, ${settings.region}`,message=`There is no training job ${name} in ${where}.`;throw missing(error)?(0,_6_.Qm)({file,at,message,
hint:"Correct the name, `aws-region` or `role-to-assume`.",cause:error}):(0,_6_.JG)({file,at,doing:`The training job ${name}\
 could not be read`,error})}),{TrainingJobStatus:status,TrainingJobArn="",FailureReason}=description;if(status!=="Comple\
ted"){let why=FailureReason?` ${FailureReason}`:"",message=`The training job ${name} is ${status}, and a model is regist\
ered from one that is Completed.${why}`;throw(0,_6_.Qm)({file,at,message,hint:"Wait for it, or name another."})}let image=description.
AlgorithmSpecification?.TrainingImage,modelData=description.ModelArtifacts?.S3ModelArtifacts;return{facts:{arn:TrainingJobArn,
...(0,_12_.s)({image}),datasets:(description.InputDataConfig??[]).flatMap(({DataSource})=>DataSource?.S3DataSource?.S3Uri??
[]),hyperParameters:description.HyperParameters??{},metrics:(description.FinalMetricDataList??[]).flatMap(({MetricName,Value})=>MetricName!==
void 0&&Value!==void 0?[{name:MetricName,value:Value}]:[])},...modelData?{modelData}:{}}}function refuseOther(file,arn,{
region,callerAccount}){let[,,,theirRegion="",theirAccount=""]=arn.split(":");if(theirRegion===region&&theirAccount===callerAccount)
return;let message=`${arn} is of account ${theirAccount}, ${theirRegion}; the credentials are for account ${callerAccount}\
, ${region}.`;throw(0,_6_.Qm)({file,at:AT_PIPELINE,message,hint:"Correct the ARN, `aws-region` or `role-to-assume`: what\
 made a model is read in the training account."})}function missing(error){return error instanceof _13_.Rk&&error.kind===
"not-found"}async function resolveSource(file,{settings,sources}){let{training_job:job,pipeline_execution:execution}=file.
manifest.source??{};if(job===void 0&&execution===void 0)return{file,checks:[]};let recorded=execution??trainingJobArn(job??
"",settings);if(sources===void 0)return whole({file,generatedBy:recorded,checks:[notAsked]});let asking={file,sources,settings},
at=["source",job===void 0?"pipeline_execution":"training_job"],name=job??await jobOfPipeline(asking,execution??"");if(name===
void 0){let detail=`${recorded} has no training job, so that nothing was filled in from it.`;return whole({file,generatedBy:recorded,
checks:[{level:"notice",title:"Source",detail}]})}let[read,provenance]=await(0,_6_.Xd)([readTrainingJob(asking,name,at),
provenanceChecks(asking,{job,execution})]),{manifest,filled}=fill(file.manifest,read);return whole({file:{...file,manifest,
locate:path=>file.locate(isFilled(path,filled)?at:path)},generatedBy:execution??read.facts.arn,training:read.facts,checks:[
...checksOf(name,read,filled),...provenance]})}async function provenanceChecks(asking,{job,execution}){if(job===void 0||
execution===void 0)return[];let say=(level,detail)=>[{level,title:"Source",detail}];try{let jobs=await jobsOfPipeline(asking,
execution);if(jobs.has(job))return[];let what=jobs.size===0?"has no training job of its own":`ran ${[...jobs].slice(0,10).
join(", ")}`,detail=`${execution} is recorded as what made the model, and it ${what}, not ${job}. A job of a tuning step\
 is not told apart from one that it never ran.`;return say(jobs.size===0?"notice":"warning",detail)}catch(error){if(!(error instanceof
_13_.lZ)||error.code==="invalid-manifest")throw error;let hint=error.hint===void 0?"":`
${error.hint}`;return say("notice",`Whether ${execution} ran ${job} is not known. ${error.message}${hint}`)}}var notAsked={
level:"notice",title:"Source",detail:"The training job could not be asked."};function trainingJobArn(name,{partition,region,
callerAccount}){return`arn:${partition}:sagemaker:${region}:${callerAccount}:training-job/${name}`}function fill(manifest,{
facts,modelData}){let[container={},...others]=manifest.containers;if(others.length>0)return{manifest,filled:[]};let image=container.
image===void 0&&facts.image!==void 0?{image:facts.image}:{},data=container.model_data!==void 0||container.model_data_source!==
void 0||modelData===void 0?{}:dataOf(modelData),filled=Object.keys({...image,...data}).map(key=>["containers",0,key]);return{
manifest:{...manifest,containers:[{...container,...image,...data}]},filled}}function dataOf(uri){return uri.endsWith(".t\
ar.gz")?{model_data:uri}:{model_data_source:{uri:uri.endsWith("/")?uri:`${uri}/`,type:"prefix",compression:"none"}}}function isFilled(path,filled){
return filled.some(one=>one.every((step,index)=>path[index]===step))}function whole(sourced){let{file}=sourced,{containers}=file.
manifest;if(containers.length>0&&containers.every(({image})=>image!==void 0))return sourced;throw(0,_6_.Qm)({file,at:containers.
length>0?["containers",0]:["source"],message:"No image is known: the manifest names none, and what `source` names has no\
ne that it could give.",hint:"Give the container the `image` that serves the model. A job of an algorithm has none of it\
s own."})}function checksOf(name,{facts},filled){let keys=filled.map(path=>path.at(-1)),what=keys.length===0?"nothing wa\
s left to fill in":`it filled in ${keys.map(key=>`\`${key}\``).join(" and ")}`,checks=[{level:"passed",title:"Source",detail:`\
The training job ${name} is Completed; ${what}.`}],repository=/\/([^/:@]+)(?:[:@]|$)/.exec(facts.image??"")?.[1]??"";if(keys.
includes("image")&&repository.endsWith("-training")){let detail=`${facts.image} trains and does not serve; give the cont\
ainer the \`image\` that serves the model.`;checks.push({level:"warning",title:"Source",detail})}return checks}async function resolveCandidate(candidate,{
settings,address,ports}){let sourced=await resolveSource(candidate.file,{settings,sources:ports.sources}),{file}=sourced,
readBytes=async()=>{let found=await(0,_5_.M)(file,ports.artifacts,ports.folders);return{...found,ofKeys:await checkKeys(
{file,found,keys:ports.keys,address,settings})}},[images,artifacts,placed,cloned]=await(0,_6_.Xd)([(0,_6_.H)(file,ports.
images),readBytes(),placeReports({candidate,settings,reports:ports.reports}),readClone(file,{settings,ports})]);return{manifest:file.
manifest,...(0,_12_.s)({generatedBy:sourced.generatedBy,training:sourced.training}),imageDigests:images.digests,artifacts:artifacts.
codes,reports:placed.reports,...(0,_12_.s)({clonedSpecification:cloned}),checks:[...sourced.checks,...images.checks,...artifacts.
checks,...artifacts.ofKeys,...placed.checks]}}}),6108:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{N:()=>artifactsOf});var _14_=__webpack_require__(5715);function artifactsOf({
containers,additional_specifications,sample_payload}){let ofContainers=(of,at)=>of.flatMap((container,index)=>ofContainer(
container,[...at,index]));return[...ofContainers(containers,["containers"]),...(additional_specifications??[]).flatMap((specification,index)=>ofContainers(
specification.containers,["additional_specifications",index,"containers"])),...sample_payload===void 0?[]:[object(["samp\
le_payload"],sample_payload,void 0)]]}function ofContainer(container,at){let{model_data,model_data_etag,model_data_source,
additional_model_data=[]}=container;return[...model_data===void 0?[]:[object([...at,"model_data"],model_data,model_data_etag)],
...model_data_source===void 0?[]:ofSource(model_data_source,[...at,"model_data_source"]),...additional_model_data.flatMap(
(source,index)=>ofSource(source,[...at,"additional_model_data",index]))]}function ofSource({uri,type,etag,manifest,manifest_etag},at){
let data=type==="prefix"?{at:[...at,"uri"],uri,kind:"prefix"}:object([...at,"uri"],uri,etag);return manifest===void 0?[data]:
[data,object([...at,"manifest"],manifest,manifest_etag)]}function object(at,uri,eTag){return{at,uri,kind:"object",...(0,
_14_.s)({eTag})}}}),9411:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{H:()=>readImages,JG:()=>failedAt,Qm:()=>wrong,Xd:()=>allOrProblems,YA:()=>elsewhereChecks,be:()=>taggedImages,qA:()=>mapOrProblems});
var _15_=__webpack_require__(3771);var _16_=__webpack_require__(4251);var _17_=__webpack_require__(1183);var _18_=__webpack_require__(
839);var _19_=__webpack_require__(9892);var _20_=__webpack_require__(7737);var _21_=__webpack_require__(5715);var _22_=__webpack_require__(
3863);function wrong(of){let{file,at,message,hint,cause}=of;return new _22_.lZ("invalid-manifest",message,{problems:[{at:file.
locate(at),message,help:hint}],hint,cause})}function failedAt(of){let{file,at,doing,error}=of,{code,message,hint,problems}=(0,
_20_.z6)(error,doing);return new _22_.lZ(code,message,{problems:problems.length>0?problems:[{at:file.locate(at),message}],
...(0,_21_.s)({hint}),cause:error})}async function allOrProblems(work){let errors=(await Promise.allSettled(work)).flatMap(
one=>one.status==="rejected"?[one.reason]:[]);if(errors.length===0)return Promise.all(work);let unforeseen=errors.find(error=>!(error instanceof
_22_.lZ)),[first,...others]=errors.filter(error=>error instanceof _22_.lZ);if(unforeseen!==void 0||first===void 0)throw unforeseen;
if(others.length===0)throw first;let hints=new Set([first,...others].flatMap(({hint})=>hint===void 0?[]:[hint]));throw new _22_.
lZ(first.code,[first,...others].map(({message})=>message).join(`
`),{problems:[first,...others].flatMap(({problems})=>problems),hint:[...hints].join(`
`),cause:first})}async function mapOrProblems(items,limit,map){let ended=await(0,_19_.y)(items,limit,async item=>{let work=map(
item);return await work.catch(()=>{}),{work}});return allOrProblems(ended.map(({work})=>work))}async function readImages(file,images){
let asked=new Map;for(let{image,at}of(0,_16_.I)(file.manifest))isInEcr(image)&&!asked.has(image)&&asked.set(image,at);let elsewhere=elsewhereChecks(
file.manifest),reads=await allOrProblems([...asked].map(([image,at])=>read({file,image,at,images})));return{digests:new Map(
reads.flatMap(({image,manifest})=>manifest===void 0||!isTagged(image)?[]:[[image,manifest.digest]])),checks:[...checksOf(
reads),...elsewhere]}}async function read(of){let{file,image,at,images}=of;if(images===void 0)return{image,why:"Nobody c\
ould be asked."};let manifest=await images.manifestOf(image).catch(error=>{if(error instanceof _22_.Rk)return error;throw error});
if(manifest instanceof _22_.Rk){let{kind,message:message2,hint}=manifest;if(kind==="not-found"&&!isTagged(image))return{
image,why:`${message2} Push it before the version is deployed, or correct the digest.`};if(kind!=="not-found")return{image,
why:[message2,hint].filter(Boolean).join(`
`)};throw wrong({file,at,message:`${image}: ${message2}`,hint:"Push the image before the version is registered, or corre\
ct the tag.",cause:manifest})}let refused=(0,_15_.C)(manifest);if(refused===void 0)return{image,manifest};let message=`${(0,
_18_.j)(at)}: ${image} can never be served: ${refused.because}`;throw wrong({file,at,message,hint:refused.help})}function taggedImages(manifest){
return(0,_16_.I)(manifest).filter(({image})=>isTagged(image))}function elsewhereChecks(manifest){return[...new Set((0,_16_.
I)(manifest).map(({image})=>image))].filter(image=>!isInEcr(image)).map(image=>({level:"warning",title:"Image outside EC\
R",detail:`${image} is in ${registryOf(image)}, and endpoints pull the image of a model package from a private repositor\
y in ECR. A deployment of this version will most likely fail: push the image to ECR (docker pull, docker tag, docker pus\
h), and name it there.`}))}function registryOf(image){let{registry}=(0,_17_.t)(image);return registry===void 0?"Docker H\
ub":registry==="public.ecr.aws"?"the public gallery of ECR":`the registry ${registry}`}function isInEcr(image){return(0,
_17_.t)(image).ecr?.isOfPartition===true}function isTagged(image){return(0,_17_.t)(image).digest===void 0}function checksOf(reads){
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
`)}})};;
