"use strict";exports.id=5517;exports.ids=[5517];exports.modules={5517:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{resolveCandidate:()=>_0_.S});var _0_=__webpack_require__(6946);var _1_=__webpack_require__(
7158);var _2_=__webpack_require__(930);var _3_=__webpack_require__(1785);var _4_=__webpack_require__(6825);var _5_=__webpack_require__(
2962);var _6_=__webpack_require__(3011);var _7_=__webpack_require__(1326)}),1785:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$Y:()=>clientToken,GH:()=>describeWithIdentity,JK:()=>isUserKey,Jj:()=>cut,Sl:()=>artifactCode,
al:()=>withoutSuffix,dj:()=>canonicalJson,eZ:()=>contentDigest,ed:()=>specificationDigest,jT:()=>suffixOf,ol:()=>digestOf,
sk:()=>plainDescription,v5:()=>specificationText,wn:()=>readSuffix});var _8_=__webpack_require__(7598);var _9_=__webpack_require__.
n(_8_);function canonicalJson(value){return textOf(value)??"null"}function digestOf(value){return(0,_8_.createHash)("sha\
256").update(canonicalJson(value)).digest()}function textOf(value){if(value==null)return;if(Array.isArray(value)){let items=value.
map(item=>textOf(item)??"null");return items.length===0?void 0:`[${items.join(",")}]`}if(typeof value!="object")return JSON.
stringify(value);let members=Object.entries(value).sort(([a],[b])=>a<b?-1:1).flatMap(([key,member])=>{let text=textOf(member);
return text===void 0?[]:[`${JSON.stringify(key)}:${text}`]});return members.length===0?void 0:`{${members.join(",")}}`}function specificationDigest(of){
return digestOf({v:1,inference:of.InferenceSpecification&&comparable(of.InferenceSpecification),additional:of.AdditionalInferenceSpecifications?.
map(comparable).toSorted(by(({Name})=>Name)),algorithm:of.SourceAlgorithmSpecification})}function comparable(specification){
return{...specification,Containers:specification.Containers?.map(asSent),SupportedTransformInstanceTypes:specification.SupportedTransformInstanceTypes?.
toSorted(),SupportedRealtimeInferenceInstanceTypes:specification.SupportedRealtimeInferenceInstanceTypes?.toSorted(),SupportedContentTypes:specification.
SupportedContentTypes?.toSorted(),SupportedResponseMIMETypes:specification.SupportedResponseMIMETypes?.toSorted()}}function asSent(container){
let{ImageDigest:_digest,IsCheckpoint:isCheckpoint,...sent}=container;return{...sent,IsCheckpoint:isCheckpoint||void 0,ModelDataSource:source(
sent.ModelDataSource),AdditionalModelDataSources:sent.AdditionalModelDataSources?.map(channelSource).toSorted(by(({ChannelName})=>ChannelName))}}
function channelSource({ChannelName,S3DataSource}){return{ChannelName,S3DataSource:S3DataSource&&s3Source(S3DataSource)}}
function source(of){return of?.S3DataSource&&{S3DataSource:s3Source(of.S3DataSource)}}function s3Source({ModelAccessConfig:access,
...sent}){return{...sent,...access?.AcceptEula&&{ModelAccessConfig:{AcceptEula:true}}}}function by(key){return(one,other)=>(key(
one)??"")<(key(other)??"")?-1:1}var CONTENT_CHARACTERS=16,ARTIFACT_CHARACTERS=12,SPECIFICATION_CHARACTERS=32,UNREAD="-".
repeat(ARTIFACT_CHARACTERS),SUFFIX=/(?:^| )\[smr:([\w-]{16})([\w-]{12})\.([\w-]{32})\]$/,MAX_USER_DESCRIPTION=950;function describeWithIdentity(userDescription,identity){
let{content,artifacts,specification}=suffixOf(identity),text=plainDescription(userDescription);return`${text}${text===""?
"":" "}[smr:${content}${artifacts??UNREAD}.${specification}]`}function plainDescription(userDescription){let line=userDescription.
replace(/[\p{C}\p{Z}]+/gu," ").trim();return cut(line.replace(/\[smr:/gi,"(smr:"),MAX_USER_DESCRIPTION)}function cut(text,units){
return text.length<=units?text:text.slice(0,units).replace(/[\uD800-\uDBFF]$/,"").trimEnd()}function readSuffix(description){
let[,content,artifacts,specification]=SUFFIX.exec(description??"")??[];if(!(content===void 0||artifacts===void 0||specification===
void 0))return{content,artifacts:artifacts===UNREAD?void 0:artifacts,specification}}function withoutSuffix(description){
return(description??"").replace(SUFFIX,"")}function suffixOf(identity){let known=identity.artifacts.every(code2=>code2!==
void 0);return{content:identity.content.toString("base64url").slice(0,CONTENT_CHARACTERS),artifacts:known?code(identity.
artifacts.join("/")):void 0,specification:specificationText(identity.specification)}}function specificationText(digest){
return digest.toString("base64url").slice(0,SPECIFICATION_CHARACTERS)}function contentDigest(candidate){let{ClientToken:_token,
ModelPackageGroupName:_group,MetadataProperties:_provenance,ModelCard:_card,InferenceSpecification:_inference,AdditionalInferenceSpecifications:_additional,
SourceAlgorithmSpecification:_algorithm,ModelPackageDescription:description,CustomerMetadataProperties:metadata,...sent}=candidate.
request,metrics=candidate.metrics.map(({name,value,standardDeviation})=>({name,value,standardDeviation}));return digestOf(
{v:1,group:candidate.groupArn,sent,specification:specificationDigest(candidate.request).toString("hex"),description:withoutSuffix(
description),metadata:Object.entries(metadata??{}).filter(([key])=>isUserKey(key)).sort(byFirst),metrics:metrics.sort((a,b)=>a.
name<b.name?-1:1),beside:candidate.beside})}function isUserKey(key){return!/^(smr|metric)\//.test(key)}function byFirst([
a],[b]){return a<b?-1:1}function artifactCode(object){let versioned=object.versionId!==void 0&&object.versionId!==""&&object.
versionId!=="null";return code(versioned?`version ${object.versionId}`:`eTag ${object.eTag} ${object.sizeInBytes}`)}function clientToken(identity,generation){
let text=`${identity.content.toString("hex")}.${generation}`;return`smr-${(0,_8_.createHash)("sha256").update(text).digest(
"hex").slice(0,32)}`}function code(text){return(0,_8_.createHash)("sha256").update(text).digest("base64url").slice(0,ARTIFACT_CHARACTERS)}}),
6825:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{N6:()=>isFailure,
NJ:()=>unless,z6:()=>asActionError});var _10_=__webpack_require__(3011);function asActionError(error,doing){if(error instanceof
_10_.l)return error;if(!(error instanceof _10_.R))return new _10_.l("failed",`${doing}: ${error instanceof Error?error.message:
String(error)}`,{cause:error});let request=error.requestId===void 0?"":` (request ${error.requestId})`;return new _10_.l(
codeOf(error),`${doing}: ${error.call}: ${error.message}${request}`,{cause:error,...error.hint===void 0?{}:{hint:error.hint}})}
function isFailure(error,...kinds){return error instanceof _10_.R&&kinds.includes(error.kind)}async function unless(call,kinds,otherwise){
try{return await call}catch(error){if(isFailure(error,...kinds))return otherwise;throw error}}function codeOf({kind}){switch(kind){case"\
access-denied":return"access-denied";case"credentials":return"no-credentials";case"unknown-outcome":case"not-found":case"\
already-exists":case"busy":case"conflict":case"limit-exceeded":case"throttled":case"invalid-request":case"unreachable":return"\
failed"}}}),930:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{H:()=>readImages,JG:()=>failedAt,Ns:()=>artifactsOf,Qm:()=>wrong,Xd:()=>allOrProblems,be:()=>taggedImages,qA:()=>mapOrProblems});
var _11_=__webpack_require__(6825);var _12_=__webpack_require__(9892);var _13_=__webpack_require__(3011);function wrong({
file,at,message,hint,cause}){return new _13_.l("invalid-manifest",message,{problems:[{at:file.locate(at),message,help:hint}],
hint,cause})}function failedAt({file,at,doing,error}){let{code,message,hint,problems}=(0,_11_.z6)(error,doing);return new _13_.
l(code,message,{problems:problems.length>0?problems:[{at:file.locate(at),message}],...hint===void 0?{}:{hint},cause:error})}
async function allOrProblems(work){let errors=(await Promise.allSettled(work)).flatMap(one=>one.status==="rejected"?[one.
reason]:[]);if(errors.length===0)return Promise.all(work);let unforeseen=errors.find(error=>!(error instanceof _13_.l)),
[first,...others]=errors.filter(error=>error instanceof _13_.l);if(unforeseen!==void 0||first===void 0)throw unforeseen;
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
