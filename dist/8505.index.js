"use strict";exports.id=8505,exports.ids=[8505],exports.modules={5349:((_m_,_e_,_r_)=>{_r_.d(_e_,{S:()=>resolveCandidate});var _0_=_r_(
76),_1_=_r_(9285),_2_=_r_(7248),_3_=_r_(785),_4_=_r_(5611),_5_=_r_(5558),_6_=_r_(9610),_7_=_r_(5715),_8_=_r_(7929);async function checkKeys(of){
let{file,found,keys,address,settings}=of,registry=settings.registryAccount;if(address.sent===address.name||registry===void 0||
keys===void 0)return[];let asked=[...found.keys].map(async([keyArn,{uri,at}])=>{let manager=await keys.managerOf(keyArn).
catch(error=>(0,_6_.z6)(error,`Who manages ${keyArn} is not known`));switch(manager){case"CUSTOMER":return[];case"AWS":{
let message=`${uri} is encrypted with ${keyArn}, which AWS manages, and account ${registry} cannot be let use that.`;throw(0,_2_.
Qm)({file,at,message,hint:"Encrypt it with a key of your own (a customer managed key), or without KMS; the output key of\
 a training job is OutputDataConfig.KmsKeyId."})}default:return[unknownManager({keyArn,uri,registry,partition:settings.partition,
why:manager.message})]}});return(await(0,_2_.Xd)(asked)).flat()}function unknownManager(of){let statement={Effect:"Allow",
Principal:{AWS:`arn:${of.partition}:iam::${of.registry}:root`},Action:["kms:Decrypt","kms:DescribeKey","kms:GenerateData\
Key*"],Resource:"*"};return{level:"notice",title:"Encryption",detail:`${of.uri} is encrypted with ${of.keyArn}. ${of.why}\
 Allow the role kms:DescribeKey to have it checked. The policy of that key has to let the registry's account use it: ${JSON.
stringify(statement)}`}}var CONCURRENT_READS=4,STATISTICS=["reports","model_quality","statistics"];async function placeReports(placing){
let{candidate,settings}=placing,problems=settings.reports===void 0?(0,_4_.JN)(candidate.file):[];if(problems.length>0)throw new _8_.
lZ("invalid-manifest",problems.map(({message})=>message).join(`
`),{problems});let placed=await(0,_2_.qA)(wantedReports(placing),CONCURRENT_READS,async one=>({key:one.at.join("."),...await place(
one,placing)})),unread=placed.flatMap(({unread:unread2})=>unread2===void 0?[]:[unread2]),notice={level:"notice",title:"R\
eports",detail:`Registered without a digest, since they could not be read here. ${[...new Set(unread)].join(`
`)}`};return{reports:new Map(placed.map(({key,report})=>[key,report])),checks:unread.length===0?[]:[notice]}}function wantedReports({
candidate,settings}){let{manifest}=candidate.file,named=(0,_4_.hK)(manifest).map(one=>({...one,fileAt:one.at})),file=manifest.
metrics?.report;return file===void 0||manifest.reports?.model_quality?.statistics!==void 0||!(0,_5_.Qh)(file)&&settings.
reports===void 0?named:[{at:STATISTICS,report:{file},fileAt:["metrics","report"]},...named]}async function place(wanted,placing){
let{file,content_type,digest}=wanted.report,contentType=content_type??contentTypeOf(file);return(0,_5_.Qh)(file)?placeObject(
{wanted,contentType,...(0,_7_.s)({digest})},placing):{report:placeFile({wanted,contentType},placing)}}function placeFile({
wanted,contentType},{candidate,settings}){let{file}=candidate,key=wanted.fileAt.join("."),local=candidate.files?.find(({
at})=>at.join(".")===key);if(local===void 0||settings.reports===void 0)throw(0,_2_.Qm)({file,at:wanted.fileAt,message:`${wanted.
report.file} was not read.`,hint:"Run the job again."});let hex=(0,_4_.sc)(local.bytes);refuseOtherDigest(wanted,`sha256\
:${hex}`,candidate);let name=(local.path.split("/").at(-1)??"").replace(/[^\w!.*'()=+@-]/gu,"_");return{s3Uri:`${settings.
reports.s3Uri}/${file.manifest.group}/${hex}/${name}`,contentType,digest:`sha256:${hex}`,bytes:local.bytes}}async function placeObject(of,{
candidate,reports}){let{wanted,contentType,digest}=of,s3Uri=wanted.report.file,said={s3Uri,contentType,...(0,_7_.s)({digest})};
if(reports===void 0)return{report:said,unread:`${s3Uri}: nobody could be asked.`};try{let found=`sha256:${(0,_4_.sc)(await reports.
read({s3Uri,maxBytes:5242880}))}`;return refuseOtherDigest(wanted,found,candidate),{report:{...said,digest:found}}}catch(error){
if(!(error instanceof _8_.Rk))throw error;if(error.kind!=="not-found")return{report:said,unread:[error.message,error.hint].
filter(part=>part!==void 0).join(`
`)};throw(0,_2_.Qm)({file:candidate.file,at:wanted.fileAt,message:`${s3Uri} does not exist.`,hint:"Upload the report bef\
ore the version is registered, or correct the URI.",cause:error})}}function refuseOtherDigest({at,report},found,{file}){
if(report.digest===void 0||report.digest===found)return;let message=`${report.file} has the digest ${found}, and the man\
ifest says ${report.digest}.`;throw(0,_2_.Qm)({file,at,message,hint:"It was changed since, or another is meant: correct \
`digest` or `file`."})}var CONTENT_TYPES={json:"application/json",jsonl:"application/jsonlines",csv:"text/csv",html:"tex\
t/html",ipynb:"application/x-ipynb+json",pdf:"application/pdf",txt:"text/plain",yaml:"application/yaml",yml:"application\
/yaml"};function contentTypeOf(file){return CONTENT_TYPES[/\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase()??""]??"applicati\
on/octet-stream"}async function resolveCandidate(candidate,{settings,address,ports}){let sourced=await sourcedFile(candidate.
file,{settings,ports}),{file}=sourced,readBytes=async()=>{let found=await(0,_0_.M)(file,ports.artifacts,ports.folders);return{
...found,ofKeys:await checkKeys({file,found,keys:ports.keys,address,settings})}},[images,artifacts,placed,cloned]=await(0,_2_.
Xd)([(0,_1_.H)(file,ports.images),readBytes(),placeReports({candidate,settings,reports:ports.reports}),cloneOf(file,{settings,
ports})]);return{manifest:file.manifest,...(0,_7_.s)({generatedBy:sourced.generatedBy,training:sourced.training}),imageDigests:images.
digests,artifacts:artifacts.codes,reports:placed.reports,...(0,_7_.s)({clonedSpecification:cloned}),checks:[...sourced.checks,
...images.checks,...artifacts.checks,...artifacts.ofKeys,...placed.checks]}}async function sourcedFile(file,{settings,ports}){
if(file.manifest.source===void 0)return{file,checks:[]};let{resolveSource}=await _r_.e(3662).then(_r_.bind(_r_,3662));return resolveSource(
file,{settings,sources:ports.sources})}async function cloneOf(file,of){if(!(0,_3_.i1)(file.manifest.source_uri))return;let{
readClone}=await _r_.e(3011).then(_r_.bind(_r_,3011));return readClone(file,of)}}),3771:((_m_,_e_,_r_)=>{_r_.d(_e_,{C:()=>unservableForm});
var DOCKER="application/vnd.docker.distribution.manifest.v2+json",REFUSED=new Map([["application/vnd.oci.image.manifest.\
v1+json","an OCI image"],["application/vnd.oci.image.index.v1+json","an OCI index"],["application/vnd.docker.distributio\
n.manifest.list.v2+json","a list of images for several platforms"]]);function unservableForm({mediaType}){let form=mediaType===
void 0?void 0:REFUSED.get(mediaType);if(form!==void 0)return{because:`it is ${form} (${mediaType}), and SageMaker takes \
a single image in Docker's own form alone (${DOCKER}): CreateModel would answer "Unsupported manifest media type"`,help:"\
Build it with `docker buildx build --platform linux/amd64 --provenance=false --output type=docker …` and push it anew, o\
r with `--provenance=false --output type=registry,oci-mediatypes=false`; then name the new digest or tag."}}}),7248:((_m_,_e_,_r_)=>{
_r_.d(_e_,{JG:()=>failedAt,Qm:()=>wrong,Xd:()=>allOrProblems,qA:()=>mapOrProblems});var _9_=_r_(9892),_10_=_r_(9610),_11_=_r_(
5715),_12_=_r_(7929);function wrong(of){let{file,at,message,hint,cause}=of;return new _12_.lZ("invalid-manifest",message,
{problems:[{at:file.locate(at),message,help:hint}],hint,cause})}function failedAt(of){let{file,at,doing,error}=of,{code,
message,hint,problems}=(0,_10_.z6)(error,doing);return new _12_.lZ(code,message,{problems:problems.length>0?problems:[{at:file.
locate(at),message}],...(0,_11_.s)({hint}),cause:error})}async function allOrProblems(work){let errors=(await Promise.allSettled(
work)).flatMap(one=>one.status==="rejected"?[one.reason]:[]);if(errors.length===0)return Promise.all(work);let unforeseen=errors.
find(error=>!(error instanceof _12_.lZ)),[first,...others]=errors.filter(error=>error instanceof _12_.lZ);if(unforeseen!==
void 0||first===void 0)throw unforeseen;if(others.length===0)throw first;let hints=new Set([first,...others].flatMap(({hint})=>hint===
void 0?[]:[hint]));throw new _12_.lZ(first.code,[first,...others].map(({message})=>message).join(`
`),{problems:[first,...others].flatMap(({problems})=>problems),hint:[...hints].join(`
`),cause:first})}async function mapOrProblems(items,limit,map){let ended=await(0,_9_.y)(items,limit,async item=>{let work=map(
item);return await work.catch(()=>{}),{work}});return allOrProblems(ended.map(({work})=>work))}}),5233:((_m_,_e_,_r_)=>{
_r_.d(_e_,{II:()=>unresolved,qd:()=>openQuestions,yV:()=>unreadBaseChecks});var _13_=_r_(9285),_14_=_r_(6108),_15_=_r_(5611),
_16_=_r_(5558);function unresolved({file}){return{manifest:file.manifest,imageDigests:new Map,artifacts:[],reports:new Map,
checks:[]}}function openQuestions({file:{manifest}}){let{metrics,source,source_uri}=manifest,hasSource=source?.training_job!==
void 0||source?.pipeline_execution!==void 0,artifacts=(0,_14_.N)(manifest).length,inS3=(0,_15_.hK)(manifest).filter(({report})=>(0,_16_.
Qh)(report.file)).length,tags=(0,_13_.be)(manifest).length,open=[...metrics!==void 0&&(0,_15_.LT)(manifest)?[`the metric\
s of ${[metrics.report,...(0,_15_._F)(manifest)].filter(_16_.Qh).join(", ")}, and so their gates`]:[],...hasSource?["wha\
t `source` fills in"]:[],...source_uri?.startsWith("arn:")?["what `source_uri` stands for"]:[],...tags>0?[tags===1?"what\
 the image tag points at":`what the ${tags} image tags point at`]:[],...artifacts>0?[artifacts===1?"whether the artifact\
 exists":`whether the ${artifacts} artifacts exist`]:[],...inS3>0?[inS3===1?"the report in S3":`the ${inS3} reports in S\
3`]:[]];return open.length===0?[]:[{level:"notice",title:"Without credentials",detail:`Not readable here: ${open.join(";\
 ")}.`}]}function unreadBaseChecks({unreadBase}){return(unreadBase?.reasons??[]).map(detail=>({level:"notice",title:"Bas\
e branch",detail:`${detail}.`}))}}),76:((_m_,_e_,_r_)=>{_r_.d(_e_,{M:()=>readArtifacts});var _17_=_r_(6108),_18_=_r_(7248),
_19_=_r_(7404),_20_=_r_(5715),_21_=_r_(7929),CONCURRENT_LOOKS=16;async function readArtifacts(file,artifacts,folders){let all=(0,_17_.
N)(file.manifest),reads=await(0,_18_.qA)(all,CONCURRENT_LOOKS,artifact=>read({artifact,file,artifacts,folders})),keys=new Map;
for(let[index,{kmsKeyArn}]of reads.entries()){let artifact=all[index];kmsKeyArn!==void 0&&artifact!==void 0&&!keys.has(kmsKeyArn)&&
keys.set(kmsKeyArn,artifact)}return{codes:reads.map(({code})=>code),checks:checksOf(all,reads),keys}}async function read({
artifact,file,artifacts,folders}){let{uri,at}=artifact;try{if(artifact.kind==="prefix")return await readPrefix(uri,folders);
let object=await artifacts.identify(uri);return refuseOtherETag(artifact,object,file),{code:(0,_19_.Sl)(object),...(0,_20_.
s)({kmsKeyArn:object.kmsKeyArn})}}catch(error){if(!(error instanceof _21_.Rk))throw error;switch(error.kind){case"access\
-denied":return{code:void 0,unsure:`${uri} may not be read by the role. ${error.hint??"Allow it s3:GetObject there."}`};case"\
not-found":{let message=artifact.kind==="prefix"?`Nothing lies under ${uri}.`:`${uri} does not exist.`,hint=`Upload the \
artifact before the version is registered, or correct \`${at.at(-1)}\`.`;throw(0,_18_.Qm)({file,at,message,hint,cause:error})}case"\
invalid-request":throw(0,_18_.Qm)({file,at,message:error.message,hint:error.hint??"Correct the URI.",cause:error});case"\
already-exists":case"busy":case"conflict":case"credentials":case"limit-exceeded":case"throttled":case"unknown-outcome":case"\
unreachable":throw(0,_18_.JG)({file,at,doing:`${uri} could not be looked at`,error})}}}async function readPrefix(uri,folders){
if(folders===void 0)return{code:void 0,unsure:`${uri} could not be looked at.`};let{digest,objects,isWhole}=await folders.
identifyPrefix(uri),code=(0,_19_.Sl)({eTag:digest,sizeInBytes:objects});return isWhole?{code}:{code,unsure:`Of ${uri} on\
ly the first ${objects} objects were looked at.`}}function refuseOtherETag({eTag,uri,at},object,file){let wanted=eTag?.replace(
/^"|"$/g,"");if(wanted===void 0||wanted===object.eTag)return;let message=`${uri} has the ETag ${object.eTag}, and the ma\
nifest says ${wanted}.`;throw(0,_18_.Qm)({file,at,message,hint:"It was overwritten since, or another is meant: correct t\
he ETag or the URI."})}function checksOf(all,reads){if(all.length===0)return[];let unsure=reads.flatMap(({unsure:unsure2})=>unsure2===
void 0?[]:[unsure2]);return unsure.length===0?[{level:"passed",title:"Artifacts",detail:all.length===1?"The artifact exi\
sts.":`All ${all.length} exist.`}]:[{level:"notice",title:"Artifacts",detail:`Overwritten bytes would not be noticed. ${[
...new Set(unsure)].join(`
`)}`}]}}),1183:((_m_,_e_,_r_)=>{_r_.d(_e_,{t:()=>readImageName});var _22_=_r_(1397),ECR_HOST=/^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z]{2,4}(?:-[a-z]+)+-\d+)\.([a-z0-9.-]+)$/;
function readImageName(image){let[reference="",digest]=image.split("@",2),[,name=reference,tag]=/^(.*?)(?::([^:/]*))?$/.
exec(reference)??[],[,registry,repository=""]=/^((?:[^/]*[.:][^/]*|localhost))\/(.*)$/.exec(name)??[],ecr=ecrOf(registry,
repository);return{name,...registry!==void 0&&{registry},...tag!==void 0&&tag!==""&&{tag},...digest!==void 0&&{digest},...ecr!==
void 0&&{ecr}}}function ecrOf(registry,repository){let[,account,region,suffix]=ECR_HOST.exec(registry??"")??[];if(!(account===
void 0||region===void 0||suffix===void 0||!(0,_22_.kg)(suffix)))return{account,region,repository,suffix,isOfPartition:(0,_22_.
Jn)(region).includes(suffix)}}}),2788:((_m_,_e_,_r_)=>{_r_.d(_e_,{k:()=>draftVersion});var _23_=_r_(7279),_24_=_r_(864),
_25_=_r_(5201),_26_=_r_(4963),_27_=_r_(8275),_28_=_r_(9695),_29_=_r_(7404),_30_=_r_(785),MAX_OURS=11,MAX_ENVIRONMENTS=5;
function draftVersion(from){let{candidate,resolved,address,context,settings,card}=from,{manifest,imageDigests:images,reports}=resolved,
{SourceUri,InferenceSpecification:_inference,...asWritten}=(0,_24_.rL)(manifest),sent=sentSpecification(resolved),identity={
content:(0,_24_.$E)(candidate,address),specification:(0,_29_.ed)({...sent,...clone(resolved)}),artifacts:resolved.artifacts,
written:{...sentSpecification({...resolved,imageDigests:new Map}),...clone(resolved)},images,isFilledIn:(0,_30_.i1)(SourceUri)||
manifest.source!==void 0,metrics:candidate.metrics},userMetadata=manifest.metadata??{},room=_28_.H_-MAX_OURS-MAX_ENVIRONMENTS-
Object.keys(userMetadata).length;return{identity,request:{ModelPackageGroupName:address.sent,...asWritten,ModelPackageDescription:(0,_29_.
GH)(manifest.description??"",identity),...sent,..._24_.Mo,...(0,_30_.i1)(SourceUri)&&{SourceUri},...(0,_24_.ol)({settings,
reports,card}),MetadataProperties:(0,_23_.Jj)(context,{generatedBy:resolved.generatedBy,project:resolved.manifest.source?.
project}),CustomerMetadataProperties:{...userMetadata,...(0,_27_.Re)(candidate.metrics,room),...ourMetadata({identity,path:candidate.
file.path,context})}}}}function sentSpecification({manifest,imageDigests}){return(0,_25_.i3)((0,_30_.i1)(manifest.source_uri)?
{...manifest,containers:[]}:manifest,imageDigests)}function clone({clonedSpecification}){return clonedSpecification===void 0?
{}:(0,_26_.f)({InferenceSpecification:clonedSpecification})}function ourMetadata(of){let{identity,path,context}=of,values={
"smr/candidate":`sha256:${identity.content.toString("hex")}`,"smr/specification":`sha256:${identity.specification.toString(
"hex")}`,"smr/artifacts":artifactCodes(identity.artifacts),"smr/manifest":path,"smr/run":(0,_23_.Qm)(context),"smr/actor":context.
actor,"smr/author":context.pullRequest?.author??"","smr/pull-request":context.pullRequest===void 0?"":String(context.pullRequest.
number),"smr/branch":context.pullRequest?.headRef??context.ref};return(0,_23_.C2)(Object.fromEntries(Object.entries(values).
map(([key,value])=>[key,(0,_28_.TP)(value)])))}function artifactCodes(artifacts){let characters=Math.floor((_28_.rx+1)/Math.
max(1,artifacts.length))-1;return characters<1?"":artifacts.map(code=>(code??"-").slice(0,characters)).join("/")}}),9285:((_m_,_e_,_r_)=>{
_r_.d(_e_,{H:()=>readImages,YA:()=>elsewhereChecks,be:()=>taggedImages});var _31_=_r_(3771),_32_=_r_(4251),_2_=_r_(7248),
_33_=_r_(1183),_34_=_r_(839),_35_=_r_(7929);async function readImages(file,images){let asked=new Map;for(let{image,at}of(0,_32_.
I)(file.manifest))isInEcr(image)&&!asked.has(image)&&asked.set(image,at);let elsewhere=elsewhereChecks(file.manifest),reads=await(0,_2_.
Xd)([...asked].map(([image,at])=>read({file,image,at,images})));return{digests:new Map(reads.flatMap(({image,manifest})=>manifest===
void 0||!isTagged(image)?[]:[[image,manifest.digest]])),checks:[...checksOf(reads),...elsewhere]}}async function read(of){
let{file,image,at,images}=of;if(images===void 0)return{image,why:"Nobody could be asked."};let manifest=await images.manifestOf(
image).catch(error=>{if(error instanceof _35_.Rk)return error;throw error});if(manifest instanceof _35_.Rk){let{kind,message:message2,
hint}=manifest;if(kind==="not-found"&&!isTagged(image))return{image,why:`${message2} Push it before the version is deplo\
yed, or correct the digest.`};if(kind!=="not-found")return{image,why:[message2,hint].filter(Boolean).join(`
`)};throw(0,_2_.Qm)({file,at,message:`${image}: ${message2}`,hint:"Push the image before the version is registered, or c\
orrect the tag.",cause:manifest})}let refused=(0,_31_.C)(manifest);if(refused===void 0)return{image,manifest};let message=`${(0,_34_.
j)(at)}: ${image} can never be served: ${refused.because}`;throw(0,_2_.Qm)({file,at,message,hint:refused.help})}function taggedImages(manifest){
return(0,_32_.I)(manifest).filter(({image})=>isTagged(image))}function elsewhereChecks(manifest){return[...new Set((0,_32_.
I)(manifest).map(({image})=>image))].filter(image=>!isInEcr(image)).map(image=>({level:"warning",title:"Image outside EC\
R",detail:`${image} is in ${registryOf(image)}, and endpoints pull the image of a model package from a private repositor\
y in ECR. A deployment of this version will most likely fail: push the image to ECR (docker pull, docker tag, docker pus\
h), and name it there.`}))}function registryOf(image){let{registry}=(0,_33_.t)(image);return registry===void 0?"Docker H\
ub":registry==="public.ecr.aws"?"the public gallery of ECR":`the registry ${registry}`}function isInEcr(image){return(0,_33_.
t)(image).ecr?.isOfPartition===!0}function isTagged(image){return(0,_33_.t)(image).digest===void 0}function checksOf(reads){
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
`)}}),1670:((_m_,_e_,_r_)=>{_r_.d(_e_,{h:()=>confirmVersion});var _36_=_r_(950),_37_=_r_(6586),_38_=_r_(3932),_39_=_r_(9610),
_40_=_r_(7929),PENDING_MILLISECONDS=12e4,WAITS={first:1e3,longest:1e4};async function confirmVersion(at,arn,identity){return(0,_36_.
bg)(at.clock,WAITS,async waited=>{let answer=await(0,_38_.MP)(at,arn).catch(_39_.tf),isSettled=waited>=_36_.If;if(answer instanceof
_40_.Rk)return answer.kind==="access-denied"||isSettled?{kind:"unread",failure:answer}:void 0;if(answer===void 0)return isSettled?
{kind:"vanished"}:void 0;if(!((0,_38_.gn)(answer.description.ModelPackageStatus)&&waited<PENDING_MILLISECONDS))return{kind:"\
described",version:answer,kin:(0,_37_.jg)(answer,identity)}})}}),6220:((_m_,_e_,_r_)=>{_r_.d(_e_,{n:()=>storedMetrics});
var _41_=_r_(8275);function storedMetrics(description){let card=(0,_41_.Qj)(description.ModelCard?.ModelCardContent??""),
metadata=(0,_41_.ao)(description.CustomerMetadataProperties??{});return{metrics:new Map([...card.metrics,...metadata.metrics]),
named:new Map([...card.named??[],...metadata.named??[]])}}}),1397:((_m_,_e_,_r_)=>{_r_.d(_e_,{Jn:()=>hostSuffixesOf,iQ:()=>partitionOf,
kg:()=>isHostSuffix});var OTHERS=[{name:"aws-cn",regions:/^cn-/,suffixes:["amazonaws.com.cn","on.amazonwebservices.com.c\
n"]},{name:"aws-us-gov",regions:/^us-gov-/,suffixes:["amazonaws.com","on.aws"]},{name:"aws-eusc",regions:/^eusc-/,suffixes:[
"amazonaws.eu","on.amazonwebservices.eu"]},{name:"aws-iso",regions:/^us-iso-/,suffixes:["c2s.ic.gov"]},{name:"aws-iso-b",
regions:/^us-isob-/,suffixes:["sc2s.sgov.gov"]},{name:"aws-iso-e",regions:/^eu-isoe-/,suffixes:["cloud.adc-e.uk"]},{name:"\
aws-iso-f",regions:/^us-isof-/,suffixes:["csp.hci.ic.gov"]}],COMMERCIAL={name:"aws",regions:/^/,suffixes:["amazonaws.com",
"on.aws"]};function partitionOf(region){return ofRegion(region).name}function hostSuffixesOf(region){return ofRegion(region).
suffixes}function isHostSuffix(suffix){return[...OTHERS,COMMERCIAL].some(({suffixes})=>suffixes.includes(suffix))}function ofRegion(region){
return OTHERS.find(({regions})=>regions.test(region))??COMMERCIAL}}),4251:((_m_,_e_,_r_)=>{_r_.d(_e_,{I:()=>imagesOf,y:()=>imageProblems});
var _42_=_r_(1183),_43_=_r_(1397),_44_=_r_(839),_45_=_r_(4321);function imagesOf({containers,additional_specifications=[]}){
return[{of:containers,at:["containers"]},...additional_specifications.map((specification,index)=>({of:specification.containers,
at:["additional_specifications",index,"containers"]}))].flatMap(({of,at})=>of.flatMap(({image},index)=>image===void 0?[]:
[{image,at:[...at,index,"image"]}]))}function imageProblems({manifest,locate},region){return imagesOf(manifest).flatMap(
({image,at})=>{let wrong=whatIsWrong(image,region);return wrong===void 0?[]:[{at:locate(at),message:`${(0,_44_.j)(at)}: ${wrong.
message}`,help:wrong.help}]})}function whatIsWrong(image,region){let{name,registry="",tag,digest,ecr}=(0,_42_.t)(image),
said=JSON.stringify((0,_45_.dh)(image,120));if(tag===void 0&&digest===void 0)return{message:`${said} has neither a tag n\
or a digest, so that nothing says which of its images is meant`,help:`write \`${(0,_45_.dh)(name,120)}:TAG\`, or better \`${(0,_45_.
dh)(name,120)}@sha256:\` and 64 hexadecimal digits`};if(ecr===void 0)return;let[suffix=""]=(0,_43_.Jn)(ecr.region);if(!ecr.
isOfPartition){let host=`${registry.slice(0,-ecr.suffix.length)}${suffix}`;return{message:`${said} ends its host with \`${ecr.
suffix}\`, and registries of ${ecr.region} end with \`${suffix}\``,help:`write the host as \`${host}\``}}if(!(region===void 0||
ecr.region===region))return{message:`${said} is in ${ecr.region}, and the version is registered in ${region}: SageMaker \
pulls images from the Region of the endpoint alone`,help:`push it to ${region} (ECR can replicate it), or give the Regio\
n of the image as \`aws-region\``}}}),6108:((_m_,_e_,_r_)=>{_r_.d(_e_,{N:()=>artifactsOf});var _46_=_r_(5715);function artifactsOf({
containers,additional_specifications,sample_payload}){let ofContainers=(of,at)=>of.flatMap((container,index)=>ofContainer(
container,[...at,index]));return[...ofContainers(containers,["containers"]),...(additional_specifications??[]).flatMap((specification,index)=>ofContainers(
specification.containers,["additional_specifications",index,"containers"])),...sample_payload===void 0?[]:[object(["samp\
le_payload"],sample_payload,void 0)]]}function ofContainer(container,at){let{model_data,model_data_etag,model_data_source,
additional_model_data=[]}=container;return[...model_data===void 0?[]:[object([...at,"model_data"],model_data,model_data_etag)],
...model_data_source===void 0?[]:ofSource(model_data_source,[...at,"model_data_source"]),...additional_model_data.flatMap(
(source,index)=>ofSource(source,[...at,"additional_model_data",index]))]}function ofSource({uri,type,etag,manifest,manifest_etag},at){
let data=type==="prefix"?{at:[...at,"uri"],uri,kind:"prefix"}:object([...at,"uri"],uri,etag);return manifest===void 0?[data]:
[data,object([...at,"manifest"],manifest,manifest_etag)]}function object(at,uri,eTag){return{at,uri,kind:"object",...(0,_46_.
s)({eTag})}}}),8505:((_m_,_e_,_r_)=>{_r_.d(_e_,{register:()=>register});var _47_=_r_(2788),_48_=_r_(235),_49_=_r_(6220),
_50_=_r_(6440),_51_=_r_(1670),_52_=_r_(7352),_53_=_r_(5891),_54_=_r_(950),_55_=_r_(7279),_56_=_r_(5349),_57_=_r_(76),_58_=_r_(
7711),_59_=_r_(5233),_60_=_r_(864),_61_=_r_(4087),_62_=_r_(9285),_63_=_r_(3771),_64_=_r_(4251),_65_=_r_(7248),_66_=_r_(2226),
_67_=_r_(7512),_68_=_r_(6586),_69_=_r_(7689),_70_=_r_(2292),_71_=_r_(2801),_72_=_r_(378),_73_=_r_(5201),_74_=_r_(3932),_75_=_r_(
5920),_76_=_r_(8275),_77_=_r_(9695),_78_=_r_(7404),_79_=_r_(1183),_80_=_r_(1397),_81_=_r_(1919),_82_=_r_(4128),_83_=_r_(
574),_84_=_r_(3433),_85_=_r_(5611),_86_=_r_(9892),_87_=_r_(2421),_88_=_r_(1014),_89_=_r_(4289),_90_=_r_(9610),_91_=_r_(5715),
_92_=_r_(7929),_93_=_r_(362);function cannotTell(at,sent,unreadable){let what=sent.kind==="known"?`The service says that\
 this candidate was sent to ${at.address.name} before, and the version cannot be found.`:`It is not known whether a vers\
ion of ${at.address.name} was created.`,{content}=(0,_78_.jT)(at.draft.identity),mayExist=`At most one may exist: its de\
scription holds "[smr:${content}", its status is PendingManualApproval.`,reasons=[(0,_90_.s$)(sent.failure),...unreadable===
void 0?[]:[(0,_90_.s$)(unreadable)]],again="Run the job again: it finds the version if there is one, and makes it if not\
.";return new _92_.lZ("unknown-outcome",[what,...reasons,mayExist].join(" "),{hint:unreadable?.kind==="access-denied"?`${unreadable.
hint??`Allow ${unreadable.call}.`} ${again}`:again,cause:sent.failure})}function failedVersion(version){let reason=(0,_74_.
Fw)(version.description);return new _92_.lZ("failed",`${version.arn} is ${version.description.ModelPackageStatus}: ${reason}`,
{hint:"Correct what it names and run the job again: a new version is made then."})}function tokensUsedUp({address,draft}){
let{content}=(0,_78_.jT)(draft.identity),message=`${address.name} holds many versions of this candidate ("[smr:${content}\
") that cannot be used.`;return new _92_.lZ("failed",message,{hint:"They failed, were deleted, or hold something else th\
an was sent. Look at them, and delete them."})}var CONCURRENT_DESCRIBES=4,MAX_GAP=10,WAITS={first:1e3,longest:5e3};async function reconcile(at,identity){
return(0,_54_.bg)(at.clock,WAITS,async waited=>{let isLast=waited>=_54_.If,own=await lookAt(at,identity,isLast?(0,_74_.X2)(
at):newest(at));return own instanceof _92_.Rk?own.kind==="access-denied"||isLast?{kind:"unreadable",failure:own}:void 0:
own.chosen!==void 0?{kind:"found",chosen:own.chosen,duplicates:own.duplicates}:isLast?{kind:"absent",own}:void 0})}async function versionsBeside(at,made){
let between=Array.from({length:Math.max(0,made.version-made.highestSeen-1)},(_,index)=>at.address.versionArn(made.highestSeen+
1+index)),[listed,unlisted]=await Promise.all([lookAt(at,made.identity,newest(at)),describeAll(at,between.slice(-MAX_GAP)).
catch(_90_.tf)]),own=[listed instanceof _92_.Rk?[]:usable(listed),unlisted instanceof _92_.Rk?[]:usable((0,_68_.qt)(unlisted,
made.identity))],others=new Map(own.flat().map(version=>[version.version,version]));return others.delete(made.version),[
...others.values()].sort((a,b)=>a.version-b.version)}async function newest(at){return(await(0,_74_.aH)(at)).versions}function usable({
chosen,duplicates}){return chosen===void 0?[]:[chosen,...duplicates]}async function lookAt(at,identity,listing){try{let arns=(await listing).
filter(version=>(0,_68_.Zw)(version,identity)).map(({arn})=>arn);return(0,_68_.qt)(await describeAll(at,arns),identity)}catch(error){
return(0,_90_.tf)(error)}}async function describeAll(at,arns){return(await(0,_86_.y)(arns,CONCURRENT_DESCRIBES,arn=>(0,_74_.
MP)(at,arn))).filter(version=>version!==void 0)}var MAX_STEPS=12,KNOWN=["conflict"],BLIND_WAIT_MILLISECONDS=5e3;async function applyRegistration(at){
let{request,generation}=at.plan,sending={...at,request,known:KNOWN,read:versionNamed2(at.address),from:generation,maxSteps:MAX_STEPS},
settled2=await(0,_52_.S8)(sending,(sent,step)=>sent.kind==="returned"?settleReturned(at,sent.answer,step):settleUnknown(
at,sent,step));if(settled2===void 0)throw tokensUsedUp(at);return settled2}function versionNamed2(address){return arn=>{
let version=address.versionOf(arn);if(arn!==void 0&&version!==void 0)return{arn,version};let message=`The answer ${arn===
void 0?"holds no ARN":`names ${arn}, which is no version of ${address.arn}`}`;throw new _92_.Rk("unknown-outcome","sagem\
aker:CreateModelPackage",message)}}async function settleReturned(at,made,{generation}){let{highestSeen}=at,isAbove=highestSeen===
void 0||made.version>highestSeen;isAbove&&say(at,made,void 0,!0);let{identity}=at.draft,[confirmed,beside]=await Promise.
all([(0,_51_.h)(lookUp(at),made.arn,identity),isAbove&&highestSeen!==void 0?versionsBeside(lookUp(at),{version:made.version,
highestSeen,identity}):[]]),nextToken=(0,_52_.Ku)(generation+1);if(confirmed.kind==="vanished")return nextToken;if(confirmed.
kind==="unread")return settled(at,{...made,described:void 0,isNew:isAbove,duplicate:void 0,isAsSent:!0});let described=confirmed.
version,isNew=isAbove&&isOurs(at,described);switch(confirmed.kin.kind){case"same":{let lower=beside[0]!==void 0&&beside[0].
version<made.version?beside[0]:void 0;return lower===void 0?settled(at,{...made,described,isNew,duplicate:beside[0],isAsSent:!0}):
settled(at,{...lower,described:lower,isNew:!1,duplicate:made,isAsSent:!0})}case"impostor":return isNew?settled(at,{...made,
described,isNew,duplicate:void 0,isAsSent:!1}):nextToken;case"dead":if(isNew)throw failedVersion(described);return nextToken;case"\
other-artifacts":case"other":return nextToken}}async function settleUnknown(at,sent,step){let found=await reconcile(lookUp(
at),at.draft.identity);switch(found.kind){case"found":{let{chosen,duplicates}=await lowestOf(at,found),isNew=chosen.version>
(at.highestSeen??0)&&isOurs(at,chosen);return settled(at,{...chosen,described:chosen,isNew,duplicate:duplicates[0],isAsSent:!0})}case"\
unreadable":if(found.failure.kind!=="access-denied"||sent.kind==="known"||step.sent===_52_._X.unknown)throw cannotTell(at,
sent,found.failure);return await at.ports.clock.sleep(BLIND_WAIT_MILLISECONDS),(0,_52_.Th)(step);case"absent":{let failed=found.
own.dead.find(dead=>dead.version>(at.highestSeen??0)&&isOurs(at,dead));if(failed!==void 0)throw failedVersion(failed);return found.
own.generation>step.generation?(0,_52_.Ku)(found.own.generation):(0,_52_.Ay)(sent,step,unknown=>cannotTell(at,unknown,void 0))}}}
async function lowestOf(at,{chosen,duplicates}){let{highestSeen}=at,isDecided=chosen.description.ModelApprovalStatus!=="\
PendingManualApproval";if(highestSeen===void 0||isDecided)return{chosen,duplicates};let{version}=chosen,beside=await versionsBeside(
lookUp(at),{version,highestSeen,identity:at.draft.identity}),[lower]=beside.filter(one=>one.version<version);return lower===
void 0?{chosen,duplicates}:{chosen:lower,duplicates:[chosen,...duplicates]}}function settled(at,result){return say(at,result,
result.described,result.isNew),result}function say(at,{arn,version},described,isNew){let approvalStatus=described?.description.
ModelApprovalStatus??"PendingManualApproval";at.onVersion({version:{arn,version,group:at.address.name,approvalStatus},registered:isNew})}
function isOurs({plan},{description}){let run=of=>of.CustomerMetadataProperties?.["smr/run"]??"",[ours,theirs]=[plan.request.
MetadataProperties,description.MetadataProperties];return run(plan.request)===run(description)&&ours?.CommitId===theirs?.
CommitId}function lookUp({address,ports}){return{address,reader:ports.reader,clock:ports.clock}}function explain(error,{
candidate,address,settings:{callerAccount}}){let failure=(0,_90_.Q)(error);if(failure instanceof _92_.lZ)return failure;
if((0,_90_.a_)(failure))return missingGroup(failure,candidate,address,callerAccount);let denied=`Allow ${failure.call} i\
n the role's policy and in the model package group's policy.`;return(0,_90_.uy)(failure,{denied})}function missingGroup(cause,{
file},address,callerAccount){let{arn,name,sent}=address,command=`aws sagemaker create-model-package-group --model-packag\
e-group-name ${name}`,toMake=sent===name?`have it made by the input \`create-group: true\`, or make it: ${command}`:`mak\
e it with credentials of account ${arn.split(":")[4]}, with the policy that lets this account register and compare:
${command}
${policyCommand(address,callerAccount)}`,message=`${arn} does not exist. ${(0,_90_.s$)(cause)}`;return new _92_.lZ("grou\
p-not-found",message,{problems:[{at:file.locate(["group"]),message:`The model package group ${arn} does not exist.`}],hint:`\
Correct \`group\`, \`aws-region\` or \`registry-account-id\`; or ${toMake}`,cause})}function policyCommand({arn,name,versionArn},callerAccount){
let policy={Version:"2012-10-17",Statement:[{Sid:"TrainingRegistersAndCompares",Effect:"Allow",Principal:{AWS:`arn:${arn.
split(":")[1]??"aws"}:iam::${callerAccount}:root`},Action:["sagemaker:CreateModelPackage","sagemaker:DescribeModelPackag\
e","sagemaker:ListModelPackages"],Resource:[arn,versionArn(1).replace(/1$/,"*")]}]};return`aws sagemaker put-model-packa\
ge-group-policy --model-package-group-name ${name} --resource-policy '${JSON.stringify(policy)}'`}function wantedBaseline({
manifest}){let baseline=manifest.metrics?.baseline??"latest_approved";return baseline==="none"?{kind:"none"}:baseline===
"latest_approved"?{kind:"latest-approved"}:{kind:"pinned",version:baseline.version}}function latestApproved(approved,newest2){
let others=newest2.filter(({version})=>version!==approved?.version);return(0,_74_.$3)([...approved===void 0?[]:[approved],
...others])}function passedOverCheck(passed){return{level:"notice",title:"Baseline",detail:`Version ${passed.version} is\
 Approved and ${(0,_74_.pr)(passed)}, so it is not what this one is compared with.`}}function comparableBaseline(file,version){
let{unreadCard,description}=version;if(unreadCard===void 0)return baselineOf(version);let{metrics,named}=(0,_49_.n)(description),
known=[...metrics.keys(),...named?.keys()??[]],isKnown=wanted=>known.some(key=>key===wanted||key.split(".").includes(wanted));
return Object.entries(file.manifest.metrics?.values??{}).filter(([,{gate}])=>gate!==void 0&&"max_regression"in gate&&gate.
max_regression!==void 0).every(([name,{path}])=>isKnown(name)||path!==void 0&&isKnown(path))?baselineOf(version):unreadableBaseline(
unreadCard)}function unreadCardChecks({version,unreadCard}){return unreadCard===void 0?[]:[{level:"notice",title:"Baseli\
ne",detail:`The card of version ${version} could not be read, so what stands in it alone was not compared. ${[(0,_90_.s$)(
unreadCard),unreadCard.hint??""].join(" ").trim()}`}]}function baselineOf({version,arn,description}){let details=(0,_76_.
Mp)(description.ModelCard?.ModelCardContent??"");return{kind:"version",version,arn,...(0,_49_.n)(description),...(0,_91_.
s)({details})}}function unreadableBaseline(failure){return{kind:"unreadable",reason:[(0,_90_.s$)(failure),failure.hint??
""].join(" ").trim()}}function pinnedBaseline(file,version,described){if(described.kind==="denied")return unreadableBaseline(
described.failure);if(described.value!==void 0)return comparableBaseline(file,described.value);let message=`Version ${version}\
 of ${file.manifest.group} does not exist, so it cannot be the baseline.`;throw new _92_.lZ("invalid-manifest",message,{
problems:[{at:file.locate(["metrics","baseline","version"]),message}],hint:"Name a version that exists, or `latest_appro\
ved`."})}function earlierVersions({newest:newest2},own,chosen){return newest2.filter(({version})=>chosen===void 0||version<
chosen.version).filter(({version})=>!own.some(candidate=>candidate.version===version)).filter(({summary})=>summary.ModelPackageStatus===
"Completed"&&summary.ModelApprovalStatus!=="Rejected").slice(0,8)}var CONCURRENT_DESCRIBES2=8;async function listGroup(at){
let page=(0,_74_.aH)(at),[approved,newest2]=await Promise.all([(0,_74_.HD)((0,_74_.or)(at,page)),(0,_74_.HD)(page)]);return approved.
kind==="denied"?approved:newest2.kind==="denied"?newest2:{kind:"read",value:{approved:approved.value.version,newest:newest2.
value.versions,isWhole:newest2.value.isWhole}}}async function listGroupToBe(at,{createGroup}){let isOwn=at.address.sent===
at.address.name;return!createGroup||!isOwn?listGroup(at):(0,_90_.NJ)(listGroup(at),["not-found"],{kind:"read",value:{approved:void 0,
newest:[],isWhole:!0}})}async function observeRegistry(at,about){let describe=rememberingDescribe(at),listed=about.group.
kind==="read"?about.group.value:{approved:void 0,newest:[],isWhole:!0},near=withApproved(listed).filter(version=>(0,_68_.
Zw)(version,about.identity)),older=near.length>0||listed.isWhole?void 0:await(0,_67_.pB)(at,about.identity),candidates=older?.
found??near,reading=describeOwn(candidates,about.identity,describe),[own,compared,history]=await Promise.all([reading,reading.
then(({chosen})=>describeBaseline(about,{at,describe,below:chosen?.version})),reading.then(({chosen})=>readHistory(earlierVersions(
listed,candidates,chosen),describe))]),seen=withApproved(listed).map(({version})=>version),highestSeen=about.group.kind===
"read"?Math.max(0,...seen):void 0,isSearchedWhole=older?.isWhole??!0;return{group:about.group,own,highestSeen,...compared,
history,isSearchedWhole}}function rememberingDescribe(at){let asked=new Map;return arn=>{let answer=asked.get(arn)??(0,_74_.
HD)((0,_74_.MP)(at,arn,"whole"));return asked.set(arn,answer),answer}}function withApproved({approved,newest:newest2}){return approved===
void 0||newest2.some(({version})=>version===approved.version)?newest2:[...newest2,approved]}async function describeOwn(candidates,identity,describe){
let read=(await(0,_86_.y)(candidates,CONCURRENT_DESCRIBES2,({arn})=>describe(arn))).flatMap(answer=>answer.kind==="read"?
[answer.value]:[]),own=(0,_68_.qt)(read.filter(version=>version!==void 0),identity),vanished=read.filter(version=>version===
void 0).length;return{...own,generation:own.generation+vanished}}async function describeBaseline(about,{at,describe,below}){
let{file,group,reports}=about,wanted=wantedBaseline(file);switch(wanted.kind){case"none":return without({kind:"not-wante\
d"});case"pinned":{let described=await describe(at.address.versionArn(wanted.version)),baseline=pinnedBaseline(file,wanted.
version,described),version=described.kind==="read"?described.value:void 0;return baseline.kind!=="version"||version===void 0?
without(baseline):withEvidence(baseline,{file,version,reports})}case"latest-approved":{if(group.kind==="denied"){let first=await describe(
at.address.versionArn(1));return without(unreadableBaseline(first.kind==="denied"?bothDenied(group.failure,first.failure):
group.failure))}let{version:latest,skipped}=await latestBefore(at,group.value,below),passedOver=skipped.map(passedOverCheck);
if(latest===void 0)return without(firstVersion(group.value),passedOver);let described=await describe(latest.arn);if(described.
kind==="denied")return without(unreadableBaseline(described.failure),passedOver);if(described.value===void 0)return without(
firstVersion(group.value),passedOver);let version=described.value,baseline=comparableBaseline(file,version);return baseline.
kind!=="version"?without(baseline,passedOver):withEvidence(baseline,{file,version,reports},passedOver)}}}function bothDenied(one,other){
let hints=[one.hint,other.hint].filter(hint=>hint!==void 0);return new _92_.Rk("access-denied",one.call,`${one.message}
${other.message}`,{cause:one,...hints.length>0&&{hint:hints.join(`
`)}})}async function latestBefore(at,{approved,newest:newest2,isWhole},below){if(below===void 0)return latestApproved(approved,
newest2);let isOlder=({version})=>version<below,known=latestApproved(approved&&isOlder(approved)?approved:void 0,newest2.
filter(isOlder));return known.version!==void 0||isWhole?known:(0,_74_.jI)(at,below)}function without(baseline,checks=[]){
return{baseline,baselineVersion:void 0,baselineChecks:checks}}async function withEvidence(baseline,about,passedOver=[]){
let{withReport}=await _r_.e(5632).then(_r_.bind(_r_,5632)),{baseline:whole,checks}=await withReport(baseline,about);return{
baseline:whole,baselineVersion:about.version,baselineChecks:[...passedOver,...unreadCardChecks(about.version),...checks]}}
function firstVersion({newest:newest2}){return{kind:"first",hasUnapproved:newest2.length>0}}async function readHistory(versions,describe){
return(await(0,_86_.y)(versions,CONCURRENT_DESCRIBES2,({arn})=>describe(arn).catch(()=>{}))).toReversed().flatMap(answer=>answer?.
kind!=="read"||answer.value===void 0?[]:[{version:answer.value.version,recorded:(0,_49_.n)(answer.value.description)}])}
var CONCURRENT_MANIFESTS=8;async function register({candidates,settings,context},ports){let address=({file})=>(0,_50_.c)(
file.manifest.group,settings);return(0,_86_.y)(candidates,settings.concurrency??CONCURRENT_MANIFESTS,candidate=>registerOne(
{candidate,settings,context,address:address(candidate)},ports))}async function registerOne(one,ports){try{let observed=await observe(
one,ports);return await planAndApply(one,observed,ports)}catch(error){return unobserved(one,explain(error,one))}}async function observe(one,ports){
let{candidate,address,settings}=one,at={address,reader:ports.reader,clock:ports.clock},[resolved,group]=await Promise.all(
[(0,_56_.S)(candidate,{settings,address,ports}),listGroupToBe(at,settings)]),{manifest,training}=resolved,card=(0,_53_.Ul)(
candidate,{manifest,status:settings.modelCardStatus,training}),draft=(0,_47_.k)({...one,resolved,card}),state=await observeRegistry(
at,{file:candidate.file,identity:draft.identity,group,reports:ports.reports});return{resolved,card,draft,state,checks:[...resolved.
checks,...(0,_67_.YL)(state)]}}function asWritten({draft:{request,identity},resolved}){return{...request,...identity.written,
SourceUri:resolved.manifest.source_uri}}async function planAndApply(one,observed,ports){let{draft,state,resolved,card}=observed,
seen={...(0,_58_.Xp)(one.candidate,{...state,identity:draft.identity}),resolved,...(0,_91_.s)({card}),specificationChanges:state.
baselineVersion&&(0,_48_.h)(asWritten(observed),state.baselineVersion.description,resolved.imageDigests)};try{let plan=(0,_67_.
dv)({draft,state,diffs:seen.diffs,onGateFailure:one.settings.onGateFailure});plan.kind!=="blocked"&&(0,_71_.L8)(one.candidate);
let carriedOut=await carryOut({one,observed,plan},ports),{outcome,checks}=await complete({one,observed,carriedOut},ports);
return{...seen,outcome,checks:[...observed.checks,...(0,_67_.Hr)(seen),...(0,_67_.He)(seen.gates,plan,state.baseline),...checks]}}catch(error){
return{...seen,outcome:{kind:"failed",error:explain(error,one)},checks:[...observed.checks,...(0,_67_.Hr)(seen)]}}}async function carryOut({
one,observed,plan},ports){let{candidate,address,settings,context}=one,say2=known=>ports.onVersion?.(known);switch(plan.kind){case"\
blocked":return{outcome:{kind:"gate-failed",...(0,_91_.s)({version:plan.version&&(0,_58_.yC)(address,plan.version)})},checks:[]};case"\
rejected":{let{version:described,kind,...why}=plan;return{outcome:{kind,version:(0,_58_.yC)(address,described),...why},checks:[]}}case"\
reuse":{let version=(0,_58_.yC)(address,plan.version),duplicate=plan.duplicate&&(0,_58_.yC)(address,plan.duplicate);return say2(
{file:candidate.file,version,registered:!1}),{outcome:{kind:"reused",version,...(0,_91_.s)({duplicate})},checks:[],described:plan.
version}}case"create":{let headSha=settings.dryRun?void 0:await(0,_52_.QQ)(context,ports.pullRequest);if(headSha!==void 0)
return{outcome:{kind:"superseded",headSha},checks:[]};let before=await prepare({one,observed},ports);if(settings.dryRun){
let checks=[...before,...(0,_67_.y9)(candidate.file.manifest)];return{outcome:{kind:"planned",request:plan.request},checks}}
let applied=await applyRegistration({plan,draft:observed.draft,address,highestSeen:observed.state.highestSeen,ports,onVersion:known=>say2(
{...known,file:candidate.file})});return{outcome:(0,_58_.A4)(address,applied,plan.forced),checks:[...before,...(0,_67_.zm)(
applied)],described:applied.described}}}}async function prepare({one,observed},ports){let{settings}=one,{resolved}=observed,
group=settings.createGroup?await groupMade({one,resolved},ports):void 0,uploaded=settings.dryRun?[]:await(0,_85_.hL)(resolved,
{settings,reports:ports.reports});return[...group===void 0?[]:[group],...uploaded]}async function groupMade({one,resolved},{
groups,clock}){let{ensureGroup}=await _r_.e(83).then(_r_.bind(_r_,83)),{address,settings}=one;return ensureGroup({address,
manifest:resolved.manifest,settings,groups,clock})}async function complete({one,observed,carriedOut},ports){let{outcome,
checks,described}=carriedOut,uri=(0,_67_.ge)(one.candidate.file.manifest);if(uri===void 0||outcome.kind!=="registered"&&
outcome.kind!=="reused")return carriedOut;let{version}=outcome,{address,settings}=one;try{let{writeSourceUri}=await _r_.
e(4971).then(_r_.bind(_r_,4971)),{identity}=observed.draft,task={uri,arn:version.arn,described,identity,address,dryRun:settings.
dryRun};return{outcome,checks:[...checks,...await writeSourceUri(task,ports)]}}catch(error){let isNew=outcome.kind==="re\
gistered";return{outcome:{kind:"failed",error:explain(error,one),version,isNew},checks}}}function unobserved(one,error){
let baseline={kind:"unreadable",reason:error.message},{identity}=(0,_47_.k)({...one,resolved:(0,_59_.II)(one.candidate)});
return{...(0,_58_.Xp)(one.candidate,{baseline:{kind:"offline"},history:[],identity}),baseline,outcome:{kind:"failed",error},
checks:[]}}}),235:((_m_,_e_,_r_)=>{_r_.d(_e_,{h:()=>specificationChanges});var _94_=_r_(5891),_24_=_r_(864),_25_=_r_(5201),
_95_=_r_(7404),_96_=_r_(9702);function sectionsOf(of){let metadata=Object.entries(of.CustomerMetadataProperties??{}).filter(
([key])=>(0,_95_.JK)(key));return new Map([single("description",(0,_95_.al)(of.ModelPackageDescription)),single("domain",
of.Domain),single("task",of.Task),single("source_uri",of.SourceUri),...servingSections("",of.InferenceSpecification),...(of.
AdditionalInferenceSpecifications??[]).flatMap(({Name,Description,...serving})=>{let name=`additional_specifications[${Name??
""}]`;return[[name,mapping({description:Description})],...servingSections(`${name}.`,serving)]}),single("sample_payload",
of.SamplePayloadUrl),single("skip_validation",of.SkipModelValidation?.toLowerCase()),["hyper_parameters",{isList:!1,values:hyperParametersIn(
of.ModelCard?.ModelCardContent)}],["reports",reportSection("reports.",of)],["drift_baselines",reportSection("drift_basel\
ines.",of)],["metadata",mapping(Object.fromEntries(metadata))]])}function servingSections(prefix,of){return[...(of?.Containers??
[]).map((container,index)=>[`${prefix}containers[${index}]`,containerSection(container)]),[`${prefix}content_types`,list(
of?.SupportedContentTypes)],[`${prefix}response_types`,list(of?.SupportedResponseMIMETypes)],[`${prefix}realtime_instanc\
e_types`,list(of?.SupportedRealtimeInferenceInstanceTypes)],[`${prefix}transform_instance_types`,list(of?.SupportedTransformInstanceTypes)]]}
function containerSection(of){return mapping({name:of.ContainerHostname,image:of.Image,model_data:of.ModelDataUrl,model_data_etag:of.
ModelDataETag,...sourceValues("model_data_source",of.ModelDataSource?.S3DataSource),...Object.fromEntries((of.AdditionalModelDataSources??
[]).flatMap(({ChannelName,S3DataSource})=>Object.entries(sourceValues(`additional_model_data[${ChannelName??""}]`,S3DataSource)))),
framework:of.Framework,framework_version:of.FrameworkVersion,nearest_model:of.NearestModelName,data_input_config:of.ModelInput?.
DataInputConfig,product_id:of.ProductId,is_checkpoint:of.IsCheckpoint?"true":void 0,"base_model.name":of.BaseModel?.HubContentName,
"base_model.version":of.BaseModel?.HubContentVersion,"base_model.recipe":of.BaseModel?.RecipeName,...Object.fromEntries(
Object.entries(of.Environment??{}).map(([key,value])=>[`environment.${key}`,value]))})}function sourceValues(key,of){return{
[`${key}.uri`]:of?.S3Uri,[`${key}.type`]:of&&(of.S3DataType==="S3Prefix"?"prefix":"object"),[`${key}.compression`]:of?.CompressionType?.
toLowerCase(),[`${key}.manifest`]:of?.ManifestS3Uri,[`${key}.accept_eula`]:of?.ModelAccessConfig?.AcceptEula?"true":void 0,
[`${key}.hub_content`]:of?.HubAccessConfig?.HubContentArn,[`${key}.etag`]:of?.ETag,[`${key}.manifest_etag`]:of?.ManifestEtag}}
function reportSection(prefix,of){let found=[...(0,_24_.dl)(of)].filter(([key])=>key.startsWith(prefix));return mapping(
Object.fromEntries(found.flatMap(([at,{S3Uri,ContentType,ContentDigest}])=>{let key=at.slice(prefix.length);return[[key,
S3Uri],[`${key}.content_type`,ContentType],[`${key}.digest`,ContentDigest]]})))}function single(name,value){return[name,
mapping({"":value||void 0})]}function mapping(values){let present=Object.entries(values).flatMap(([key,value])=>value===
void 0?[]:[[key,value]]);return{isList:!1,values:new Map(present)}}function list(items){return{isList:!0,values:new Map(
(items??[]).map(item=>[item,item]))}}function hyperParametersIn(cardContent){let job=["training_details","training_job_d\
etails"].reduce(_96_.C5,(0,_96_.U4)(cardContent??"")),lists=["hyper_parameters","user_provided_hyper_parameters"].map(key=>(0,_96_.
S3)((0,_96_.C5)(job,key)));return new Map(lists.flat().flatMap(hyperParameter))}function hyperParameter(item){let[name,value]=[
(0,_96_.C5)(item,"name"),(0,_96_.C5)(item,"value")];return typeof name=="string"&&typeof value=="string"?[[name,value]]:
[]}function specificationChanges(sent,baseline,images=new Map){let[before,after]=[sectionsOf(baseline),sectionsOf(sent)];
return[...new Set([...after.keys(),...before.keys()])].flatMap(section=>changesOf(section,before.get(section),after.get(
section))).filter(change=>!(isFilledIn(change.key)&&change.after===void 0)).flatMap(change=>withDigest(change,images))}function isFilledIn(key){
return/(?:\.|^model_data_)(?:etag|manifest_etag|digest)$/.test(key)&&!key.startsWith("environment.")}function withDigest(change,images){
let{key,before,after}=change,digest=key==="image"&&after!==void 0?images.get(after):void 0;return after===void 0||digest===
void 0?[change]:before===`${(0,_25_._M)(after)}@${digest}`?[]:[{...change,after:`${after}@${digest}`}]}function changesOf(section,before,after){
let changes=(0,_94_.bF)(before?.values??NONE,after?.values??NONE).map(entry=>({section,...entry}));if(!(after??before)?.
isList)return changes;let items=changes.map(change=>({...change,key:""}));return[...items.filter(item=>item.before!==void 0),
...items.filter(item=>item.before===void 0)]}var NONE=new Map}),6440:((_m_,_e_,_r_)=>{_r_.d(_e_,{c:()=>addressOf});function addressOf(group,settings){
let account=settings.registryAccount||settings.callerAccount,prefix=`arn:${settings.partition}:sagemaker:${settings.region}\
:${account}`,arn=`${prefix}:model-package-group/${group}`,versions=`${prefix}:model-package/${group}/`;return{name:group,
arn,sent:account===settings.callerAccount?group:arn,versionArn:version=>`${versions}${version}`,versionOf:text=>{if(text===
void 0||!text.toLowerCase().startsWith(versions.toLowerCase()))return;let number=text.slice(versions.length);return/^[1-9]\d{0,8}$/.
test(number)?Number(number):void 0}}}}),7711:((_m_,_e_,_r_)=>{_r_.d(_e_,{A4:()=>appliedOutcome,Xp:()=>comparedResult,yC:()=>versionNamed});
var _97_=_r_(4087),_98_=_r_(7512);function comparedResult(candidate,seen){let{file}=candidate;return{file,group:file.manifest.
group,baseline:seen.baseline,specificationChanges:void 0,...(0,_97_.$)(candidate,seen)}}function appliedOutcome(address,applied,forced){
let version=versionNamed(address,applied.described??applied);if(applied.described?.description.ModelApprovalStatus==="Re\
jected")return{kind:"rejected",version,...(0,_98_.Wr)(applied.described)};let duplicate=applied.duplicate&&{duplicate:versionNamed(
address,applied.duplicate)};return applied.isNew?{kind:"registered",version,forced,...duplicate}:{kind:"reused",version,
...duplicate}}function versionNamed({name},{arn,version,description}){return{arn,version,group:name,approvalStatus:description?.
ModelApprovalStatus??"PendingManualApproval"}}})};
