"use strict";exports.id=7328,exports.ids=[7328],exports.modules={3771:((_m_,_e_,_r_)=>{_r_.d(_e_,{C:()=>unservableForm});var DOCKER="\
application/vnd.docker.distribution.manifest.v2+json",REFUSED=new Map([["application/vnd.oci.image.manifest.v1+json","an\
 OCI image"],["application/vnd.oci.image.index.v1+json","an OCI index"],["application/vnd.docker.distribution.manifest.l\
ist.v2+json","a list of images for several platforms"]]);function unservableForm({mediaType}){let form=mediaType===void 0?
void 0:REFUSED.get(mediaType);if(form!==void 0)return{because:`it is ${form} (${mediaType}), and SageMaker takes a singl\
e image in Docker's own form alone (${DOCKER}): CreateModel would answer "Unsupported manifest media type"`,help:"Build \
it with `docker buildx build --platform linux/amd64 --provenance=false --output type=docker …` and push it anew, or with\
 `--provenance=false --output type=registry,oci-mediatypes=false`; then name the new digest or tag."}}}),7328:((_m_,_e_,_r_)=>{
_r_.d(_e_,{resolveCandidate:()=>_0_.S});var _0_=_r_(6474),_1_=_r_(758),_2_=_r_(5511),_3_=_r_(3771),_4_=_r_(6316),_5_=_r_(
1183),_6_=_r_(5375),_7_=_r_(1382),_8_=_r_(1397),_9_=_r_(8679),_10_=_r_(3854),_11_=_r_(3694),_12_=_r_(362)}),5511:((_m_,_e_,_r_)=>{
_r_.d(_e_,{H:()=>readImages,YA:()=>elsewhereChecks,be:()=>taggedImages});var _13_=_r_(3771),_14_=_r_(6316),_15_=_r_(1183),
_16_=_r_(5375),_17_=_r_(839),_18_=_r_(3854),_19_=_r_(3694);async function readImages(file,images){let asked=new Map;for(let{
image,at}of(0,_14_.I)(file.manifest))isInEcr(image)&&!asked.has(image)&&asked.set(image,at);let elsewhere=elsewhereChecks(
file.manifest),reads=await(0,_16_.Xd)([...asked].map(([image,at])=>read({file,image,at,images})));return{digests:new Map(
reads.flatMap(({image,manifest})=>manifest===void 0||!isTagged(image)?[]:[[image,manifest.digest]])),checks:[...checksOf(
reads),...elsewhere]}}async function read(of){let{file,image,at,images}=of;if(images===void 0)return{image,why:"Nobody c\
ould be asked."};let manifest=await images.manifestOf(image).catch(_18_.tf);if(manifest instanceof _19_.Rk){let{kind,message:message2,
hint}=manifest;if(kind==="not-found"&&!isTagged(image))return{image,why:`${message2} Push it before the version is deplo\
yed, or correct the digest.`};if(kind!=="not-found")return{image,why:[message2,hint].filter(Boolean).join(`
`)};throw(0,_16_.Qm)({file,at,message:`${image}: ${message2}`,hint:"Push the image before the version is registered, or \
correct the tag.",cause:manifest})}let refused=(0,_13_.C)(manifest);if(refused===void 0)return{image,manifest};let message=`${(0,_17_.
j)(at)}: ${image} can never be served: ${refused.because}`;throw(0,_16_.Qm)({file,at,message,hint:refused.help})}function taggedImages(manifest){
return(0,_14_.I)(manifest).filter(({image})=>isTagged(image))}function elsewhereChecks(manifest){return[...new Set((0,_14_.
I)(manifest).map(({image})=>image))].filter(image=>!isInEcr(image)).map(image=>({level:"warning",title:"Image outside EC\
R",detail:`${image} is in ${registryOf(image)}, and endpoints pull the image of a model package from a private repositor\
y in ECR. A deployment of this version will most likely fail: push the image to ECR (docker pull, docker tag, docker pus\
h), and name it there.`}))}function registryOf(image){let{registry}=(0,_15_.t)(image);return registry===void 0?"Docker H\
ub":registry==="public.ecr.aws"?"the public gallery of ECR":`the registry ${registry}`}function isInEcr(image){return(0,_15_.
t)(image).ecr?.isOfPartition===!0}function isTagged(image){return(0,_15_.t)(image).digest===void 0}function checksOf(reads){
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
`)}}),6474:((_m_,_e_,_r_)=>{_r_.d(_e_,{S:()=>resolveCandidate});var _20_=_r_(758),_21_=_r_(5511),_22_=_r_(5375),_23_=_r_(
785),_24_=_r_(8679),_18_=_r_(3854),_25_=_r_(5715);async function checkKeys(of){let{file,found,keys,address,settings}=of,
registry=settings.registryAccount;if(address.sent===address.name||registry===void 0||keys===void 0)return[];let asked=[...found.
keys].map(async([keyArn,{uri,at}])=>{let manager=await keys.managerOf(keyArn).catch(error=>(0,_18_.z6)(error,`Who manage\
s ${keyArn} is not known`));switch(manager){case"CUSTOMER":return[];case"AWS":{let message=`${uri} is encrypted with ${keyArn}\
, which AWS manages, and account ${registry} cannot be let use that.`;throw(0,_22_.Qm)({file,at,message,hint:"Encrypt it\
 with a key of your own (a customer managed key), or without KMS; the output key of a training job is OutputDataConfig.K\
msKeyId."})}default:return[unknownManager({keyArn,uri,registry,partition:settings.partition,why:manager.message})]}});return(await(0,_22_.
Xd)(asked)).flat()}function unknownManager(of){let statement={Effect:"Allow",Principal:{AWS:`arn:${of.partition}:iam::${of.
registry}:root`},Action:["kms:Decrypt","kms:DescribeKey","kms:GenerateDataKey*"],Resource:"*"};return{level:"notice",title:"\
Encryption",detail:`${of.uri} is encrypted with ${of.keyArn}. ${of.why} Allow the role kms:DescribeKey to have it checke\
d. The policy of that key has to let the registry's account use it: ${JSON.stringify(statement)}`}}async function resolveCandidate(candidate,{
settings,address,ports}){let sourced=await sourcedFile(candidate.file,{settings,ports}),{file}=sourced,readBytes=async()=>{
let found=await(0,_20_.M)(file,ports.artifacts,ports.folders);return{...found,ofKeys:await checkKeys({file,found,keys:ports.
keys,address,settings})}},[images,artifacts,placed,cloned]=await(0,_22_.Xd)([(0,_21_.H)(file,ports.images),readBytes(),placedReports(
{candidate,settings,reports:ports.reports}),cloneOf(file,{settings,ports})]);return{manifest:file.manifest,...(0,_25_.s)(
{generatedBy:sourced.generatedBy,training:sourced.training}),imageDigests:images.digests,artifacts:artifacts.codes,reports:placed.
reports,...(0,_25_.s)({clonedSpecification:cloned}),checks:[...sourced.checks,...images.checks,...artifacts.checks,...artifacts.
ofKeys,...placed.checks]}}async function sourcedFile(file,{settings,ports}){if(file.manifest.source===void 0)return{file,
checks:[]};let{resolveSource}=await _r_.e(2535).then(_r_.bind(_r_,2535));return resolveSource(file,{settings,sources:ports.
sources})}async function cloneOf(file,of){if(!(0,_23_.i1)(file.manifest.source_uri))return;let{readClone}=await _r_.e(6939).
then(_r_.bind(_r_,6939));return readClone(file,of)}async function placedReports(placing){let wanted=(0,_24_.h4)(placing.
candidate.file.manifest,placing.settings);if(wanted.length===0)return{reports:new Map,checks:[]};let{placeReports}=await _r_.
e(3784).then(_r_.bind(_r_,3784));return placeReports(wanted,placing)}}),758:((_m_,_e_,_r_)=>{_r_.d(_e_,{M:()=>readArtifacts});
var _26_=_r_(6108),_27_=_r_(5375),_28_=_r_(1382),_29_=_r_(5715),_30_=_r_(3694),CONCURRENT_LOOKS=16;async function readArtifacts(file,artifacts,folders){
let all=(0,_26_.N)(file.manifest),reads=await(0,_27_.qA)(all,CONCURRENT_LOOKS,artifact=>read({artifact,file,artifacts,folders})),
keys=new Map;for(let[index,{kmsKeyArn}]of reads.entries()){let artifact=all[index];kmsKeyArn!==void 0&&artifact!==void 0&&
!keys.has(kmsKeyArn)&&keys.set(kmsKeyArn,artifact)}return{codes:reads.map(({code})=>code),checks:checksOf(all,reads),keys}}
async function read({artifact,file,artifacts,folders}){let{uri,at}=artifact;try{if(artifact.kind==="prefix")return await readPrefix(
uri,folders);let object=await artifacts.identify(uri);return refuseOtherETag(artifact,object,file),{code:(0,_28_.Sl)(object),
...(0,_29_.s)({kmsKeyArn:object.kmsKeyArn})}}catch(error){if(!(error instanceof _30_.Rk))throw error;switch(error.kind){case"\
access-denied":return{code:void 0,unsure:`${uri} may not be read by the role. ${error.hint??"Allow it s3:GetObject there\
."}`};case"not-found":{let message=artifact.kind==="prefix"?`Nothing lies under ${uri}.`:`${uri} does not exist.`,hint=`\
Upload the artifact before the version is registered, or correct \`${at.at(-1)}\`.`;throw(0,_27_.Qm)({file,at,message,hint,
cause:error})}case"invalid-request":throw(0,_27_.Qm)({file,at,message:error.message,hint:error.hint??"Correct the URI.",
cause:error});case"already-exists":case"busy":case"conflict":case"credentials":case"limit-exceeded":case"throttled":case"\
unknown-outcome":case"unreachable":throw(0,_27_.JG)({file,at,doing:`${uri} could not be looked at`,error})}}}async function readPrefix(uri,folders){
if(folders===void 0)return{code:void 0,unsure:`${uri} could not be looked at.`};let{digest,objects,isWhole}=await folders.
identifyPrefix(uri),code=(0,_28_.Sl)({eTag:digest,sizeInBytes:objects});return isWhole?{code}:{code,unsure:`Of ${uri} on\
ly the first ${objects} objects were looked at.`}}function refuseOtherETag({eTag,uri,at},object,file){let wanted=eTag?.replace(
/^"|"$/g,"");if(wanted===void 0||wanted===object.eTag)return;let message=`${uri} has the ETag ${object.eTag}, and the ma\
nifest says ${wanted}.`;throw(0,_27_.Qm)({file,at,message,hint:"It was overwritten since, or another is meant: correct t\
he ETag or the URI."})}function checksOf(all,reads){if(all.length===0)return[];let unsure=reads.flatMap(({unsure:unsure2})=>unsure2===
void 0?[]:[unsure2]);return unsure.length===0?[{level:"passed",title:"Artifacts",detail:all.length===1?"The artifact exi\
sts.":`All ${all.length} exist.`}]:[{level:"notice",title:"Artifacts",detail:`Overwritten bytes would not be noticed. ${[
...new Set(unsure)].join(`
`)}`}]}}),6108:((_m_,_e_,_r_)=>{_r_.d(_e_,{N:()=>artifactsOf});var _31_=_r_(5715);function artifactsOf({containers,additional_specifications,
sample_payload}){let ofContainers=(of,at)=>of.flatMap((container,index)=>ofContainer(container,[...at,index]));return[...ofContainers(
containers,["containers"]),...(additional_specifications??[]).flatMap((specification,index)=>ofContainers(specification.
containers,["additional_specifications",index,"containers"])),...sample_payload===void 0?[]:[object(["sample_payload"],sample_payload,
void 0)]]}function ofContainer(container,at){let{model_data,model_data_etag,model_data_source,additional_model_data=[]}=container;
return[...model_data===void 0?[]:[object([...at,"model_data"],model_data,model_data_etag)],...model_data_source===void 0?
[]:ofSource(model_data_source,[...at,"model_data_source"]),...additional_model_data.flatMap((source,index)=>ofSource(source,
[...at,"additional_model_data",index]))]}function ofSource({uri,type,etag,manifest,manifest_etag},at){let data=type==="p\
refix"?{at:[...at,"uri"],uri,kind:"prefix"}:object([...at,"uri"],uri,etag);return manifest===void 0?[data]:[data,object(
[...at,"manifest"],manifest,manifest_etag)]}function object(at,uri,eTag){return{at,uri,kind:"object",...(0,_31_.s)({eTag})}}}),
5375:((_m_,_e_,_r_)=>{_r_.d(_e_,{JG:()=>failedAt,Qm:()=>wrong,Xd:()=>allOrProblems,qA:()=>mapOrProblems});var _32_=_r_(9892),
_33_=_r_(3854),_34_=_r_(3694);function wrong(of){let{file,at,message,hint,cause}=of;return new _34_.lZ("invalid-manifest",
message,{problems:[{at:file.locate(at),message,help:hint}],hint,cause})}function failedAt(of){let{file,at,doing,error}=of,
{code,message,hint=_33_.Bs,problems}=(0,_33_.z6)(error,doing);return new _34_.lZ(code,message,{problems:problems.length>
0?problems:[{at:file.locate(at),message}],hint,cause:error})}async function allOrProblems(work){let errors=(await Promise.
allSettled(work)).flatMap(one=>one.status==="rejected"?[one.reason]:[]);if(errors.length===0)return Promise.all(work);let unforeseen=errors.
find(error=>!(error instanceof _34_.lZ)),[first,...others]=errors.filter(error=>error instanceof _34_.lZ);if(unforeseen!==
void 0||first===void 0)throw unforeseen;if(others.length===0)throw first;let hints=new Set([first,...others].flatMap(({hint})=>hint===
void 0?[]:[hint]));throw new _34_.lZ(first.code,[first,...others].map(({message})=>message).join(`
`),{problems:[first,...others].flatMap(({problems})=>problems),hint:[...hints].join(`
`),cause:first})}async function mapOrProblems(items,limit,map){let ended=await(0,_32_.y)(items,limit,async item=>{let work=map(
item);return await work.catch(()=>{}),{work}});return allOrProblems(ended.map(({work})=>work))}})};
