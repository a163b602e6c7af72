"use strict";exports.id=5839;exports.ids=[5839];exports.modules={9811:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{H:()=>readImages,JG:()=>failedAt,Ns:()=>artifactsOf,Qm:()=>wrong,Xd:()=>allOrProblems,
be:()=>taggedImages,qA:()=>mapOrProblems});var _0_=__webpack_require__(9892);var _1_=__webpack_require__(1555);var _2_=__webpack_require__(
3863);function wrong({file,at,message,hint,cause}){return new _2_.lZ("invalid-manifest",message,{problems:[{at:file.locate(
at),message,help:hint}],hint,cause})}function failedAt({file,at,doing,error}){let{code,message,hint,problems}=(0,_1_.z6)(
error,doing);return new _2_.lZ(code,message,{problems:problems.length>0?problems:[{at:file.locate(at),message}],...hint===
void 0?{}:{hint},cause:error})}async function allOrProblems(work){let errors=(await Promise.allSettled(work)).flatMap(one=>one.
status==="rejected"?[one.reason]:[]);if(errors.length===0)return Promise.all(work);let unforeseen=errors.find(error=>!(error instanceof
_2_.lZ)),[first,...others]=errors.filter(error=>error instanceof _2_.lZ);if(unforeseen!==void 0||first===void 0)throw unforeseen;
if(others.length===0)throw first;let hints=new Set([first,...others].flatMap(({hint})=>hint===void 0?[]:[hint]));throw new _2_.
lZ(first.code,[first,...others].map(({message})=>message).join(`
`),{problems:[first,...others].flatMap(({problems})=>problems),hint:[...hints].join(`
`),cause:first})}async function mapOrProblems(items,limit,map){let ended=await(0,_0_.y)(items,limit,async item=>{let work=map(
item);return await work.catch(()=>{}),{work}});return allOrProblems(ended.map(({work})=>work))}async function readImages(file,images){
let tagged=new Map;for(let{image,at}of taggedImages(file.manifest))tagged.has(image)||tagged.set(image,at);if(tagged.size===
0)return{digests:new Map,checks:[]};let reads=await allOrProblems([...tagged].map(([image,at])=>read({file,image,at,images}))),
digests=new Map(reads.flatMap(({image,digest})=>digest===void 0?[]:[[image,digest]])),unread=reads.filter(({digest})=>digest===
void 0);return{digests,checks:[checkOf(tagged.size,unread)]}}async function read({file,image,at,images}){if(images===void 0)
return{image,why:"Nobody could be asked."};try{return{image,digest:await images.digestOf(image)}}catch(error){if(!(error instanceof
_2_.Rk))throw error;if(error.kind!=="not-found")return{image,why:[error.message,error.hint].filter(Boolean).join(`
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
void 0?{}:{eTag}}}}),6914:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{I:()=>unresolved,q:()=>openQuestions});var _3_=__webpack_require__(9811);var _4_=__webpack_require__(8015);var _5_=__webpack_require__(
3843);function unresolved({file}){return{manifest:file.manifest,imageDigests:new Map,artifacts:[],reports:new Map,checks:[]}}
function openQuestions({file:{manifest}}){let{metrics,source,source_uri}=manifest,hasSource=source?.training_job!==void 0||
source?.pipeline_execution!==void 0,artifacts=(0,_3_.Ns)(manifest).length,inS3=(0,_4_.hK)(manifest).filter(({report})=>(0,
_5_.Qh)(report.file)).length,tags=(0,_3_.be)(manifest).length,open=[...metrics!==void 0&&(0,_4_.LT)(manifest)?[`the metr\
ics of ${[metrics.report,...(0,_4_._F)(manifest)].filter(_5_.Qh).join(", ")}, and so their gates`]:[],...hasSource?["wha\
t `source` fills in"]:[],...source_uri?.startsWith("arn:")?["what `source_uri` stands for"]:[],...tags>0?[tags===1?"what\
 the image tag points at":`what the ${tags} image tags point at`]:[],...artifacts>0?[artifacts===1?"whether the artifact\
 exists":`whether the ${artifacts} artifacts exist`]:[],...inS3>0?[inS3===1?"the report in S3":`the ${inS3} reports in S\
3`]:[]];return open.length===0?[]:[{level:"notice",title:"Without credentials",detail:`Not readable here: ${open.join(";\
 ")}.`}]}}),5839:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{checkOffline:()=>checkOffline});var _6_=__webpack_require__(2058);var _7_=__webpack_require__(6914);var _8_=__webpack_require__(
434);var _9_=__webpack_require__(9811);var _10_=__webpack_require__(1020);var _11_=__webpack_require__(5425);var _12_=__webpack_require__(
8015);var _13_=__webpack_require__(2581);var _14_=__webpack_require__(500);var _15_=__webpack_require__(6626);var _16_=__webpack_require__(
5859);var _17_=__webpack_require__(5869);var _18_=__webpack_require__(7729);var _19_=__webpack_require__(9005);var _20_=__webpack_require__(
1924);var _21_=__webpack_require__(5144);var _22_=__webpack_require__(3997);var _23_=__webpack_require__(7295);var _24_=__webpack_require__(
6990);var _25_=__webpack_require__(702);var _26_=__webpack_require__(7404);var _27_=__webpack_require__(1555);var _28_=__webpack_require__(
3863);var _29_=__webpack_require__(1326);function checkOffline({candidates,because}){return candidates.map(candidate=>{let specification=(0,
_26_.ed)((0,_8_.rL)(candidate.file.manifest)),compared=(0,_6_.Xp)(candidate,{baseline:{kind:"offline"},history:[],identity:{
specification}});return{...compared,outcome:{kind:"offline",because},checks:[...(0,_7_.q)(candidate),...(0,_13_.Hr)(compared),
...unreadBaseChecks(candidate)],...candidate.unreadBase&&{isBaseUnread:true}}})}function unreadBaseChecks({unreadBase}){
return(unreadBase?.reasons??[]).map(detail=>({level:"notice",title:"Base branch",detail:`${detail}.`}))}}),1020:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$:()=>comparedCandidate});var _30_=__webpack_require__(5425);var _31_=__webpack_require__(
9005);function compareMetrics({metrics,baseline,history}){let paired=baseline.kind==="version"?(0,_30_.GX)(metrics,baseline):
void 0,beside=baseline.kind==="version"&&paired!==void 0?{...baseline,metrics:paired.metrics}:baseline,earlier=history.map(
({version,recorded})=>({version,metrics:(0,_30_.GX)(metrics,recorded).metrics}));return{diffs:metrics.map(metric=>{let before=paired?.
metrics.get(metric.path);return{metric,...before===void 0?{}:{baseline:before},...verdictOf(metric,before,baseline),gates:(0,
_31_.y8)(metric,beside),history:earlier.flatMap(({version,metrics:values})=>{let value=values.get(metric.path)?.value;return value===
void 0?[]:[{version,value}]})}}),gone:paired?.gone??[]}}function verdictOf(metric,before,baseline){if(before===void 0)return{
verdict:baseline.kind==="first"||baseline.kind==="version"&&baseline.unread===void 0?"new":"not-comparable"};if(!Number.
isFinite(metric.value))return{verdict:"gone"};if(!Number.isFinite(before.value))return{verdict:"not-comparable"};let change=(0,
_31_.Ro)((0,_31_.Re)((0,_31_._)(metric.value),(0,_31_._)(before.value))),percent=change/Math.abs(before.value)*100;return{
verdict:wordFor(change,metric,before),...Number.isFinite(change)?{change}:{},...before.value!==0&&Number.isFinite(percent)?
{changeInPercent:percent}:{}}}function wordFor(change,metric,before){if(Math.abs(change)<=(metric.tolerance??0))return"s\
ame";if(isWithinNoise(change,metric,before))return"within-noise";if(metric.goal===void 0)return"changed";switch(metric.goal){case"\
minimize":return change<0?"better":"worse";case"maximize":return change>0?"better":"worse"}}function isWithinNoise(change,one,other){
return one.standardDeviation===void 0||other.standardDeviation===void 0?false:Math.abs(change)<=Math.hypot(one.standardDeviation,
other.standardDeviation)}function comparedCandidate({metrics,loosenedGates,shape,details},seen){let{baseline,history,identity,
skippedBecause}=seen,judged=gate=>gate.outcome==="skipped"&&skippedBecause!==void 0?{...gate,reason:skippedBecause}:gate,
compared=compareMetrics({metrics,baseline,history}),diffs=compared.diffs.map(diff=>({...diff,gates:diff.gates.map(judged)}));
return{diffs,...compared.gone.length>0&&{gone:compared.gone},gates:diffs.flatMap(({gates})=>gates),loosenedGates,...shape!==
void 0&&{shape},...details!==void 0&&{details},specificationDigest:digestText(identity?.specification),candidateDigest:digestText(
identity?.content)}}function digestText(digest){return digest===void 0?"":`sha256:${digest.toString("hex")}`}}),2058:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{A4:()=>appliedOutcome,Xp:()=>comparedResult,yC:()=>versionNamed});var _32_=__webpack_require__(
1020);var _33_=__webpack_require__(2581);function comparedResult(candidate,seen){let{file}=candidate;return{file,group:file.
manifest.group,baseline:seen.baseline,specificationChanges:void 0,...(0,_32_.$)(candidate,seen)}}function appliedOutcome(address,applied,forced){
let version=versionNamed(address,applied.described??applied);if(applied.described?.description.ModelApprovalStatus==="Re\
jected")return{kind:"rejected",version,...(0,_33_.Wr)(applied.described)};let duplicate=applied.duplicate&&{duplicate:versionNamed(
address,applied.duplicate)};return applied.isNew?{kind:"registered",version,forced,...duplicate}:{kind:"reused",version,
...duplicate}}function versionNamed({name},{arn,version,description}){return{arn,version,group:name,approvalStatus:description?.
ModelApprovalStatus??"PendingManualApproval"}}}),434:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$E:()=>contentOf,Mo:()=>neverApproved,rL:()=>requestAsWritten});var _34_=__webpack_require__(
8015);var _35_=__webpack_require__(5869);var _36_=__webpack_require__(7404);function contentOf(candidate,address){let{manifest}=candidate.
file;return(0,_36_.eZ)({groupArn:address.arn,request:{...requestAsWritten(manifest),...neverApproved},metrics:candidate.
metrics,beside:{source:manifest.source,reports:reportsAsWritten(candidate),card:candidate.card,cardStatus:manifest.model_card_status,
hyperParameters:Object.entries(manifest.hyper_parameters??{}).map(([name,value])=>[name,String(value)]).sort(([a=""],[b=""])=>a<
b?-1:1)}})}var neverApproved={ModelApprovalStatus:"PendingManualApproval"};function requestAsWritten(manifest){let metadata=manifest.
metadata??{},additional=(0,_35_.iN)(manifest.additional_specifications);return{ModelPackageDescription:(0,_36_.$Y)(manifest.
description??""),...manifest.containers.length>0&&{InferenceSpecification:(0,_35_.FQ)(manifest)},...additional.length>0&&
{AdditionalInferenceSpecifications:additional},...manifest.domain!==void 0&&{Domain:manifest.domain},...manifest.task!==
void 0&&{Task:manifest.task},...manifest.sample_payload!==void 0&&{SamplePayloadUrl:manifest.sample_payload},...manifest.
skip_validation!==void 0&&{SkipModelValidation:manifest.skip_validation==="all"?"All":"None"},...manifest.source_uri!==void 0&&
{SourceUri:manifest.source_uri},...Object.keys(metadata).length>0&&{CustomerMetadataProperties:metadata}}}function reportsAsWritten({
file,files=[]}){return(0,_34_.hK)(file.manifest).map(({at,report})=>{let key=at.join("."),local=files.find(one=>one.at.join(
".")===key);return[key,local===void 0?report.file:(0,_34_.sc)(local.bytes),report.content_type??"",report.digest??""]}).
sort(([a=""],[b=""])=>a<b?-1:1)}}),5425:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{CV:()=>byShownName,EU:()=>shortName,GX:()=>pairMetrics});var _37_=__webpack_require__(7295);function pairMetrics(metrics,recorded){
let{metrics:byPath,named=new Map}=recorded,found=new Map;for(let{path}of metrics){let value=byPath.get(path);value!==void 0&&
found.set(path,value)}let meant=namesOf(metrics);for(let[name,value]of named){let[path,...others]=meant.get(name)??[];path!==
void 0&&others.length===0&&!found.has(path)&&found.set(path,value)}let paths=new Set(metrics.map(({path})=>path)),gone=[
...[...byPath].filter(([path])=>!paths.has(path)),...[...named].filter(([name])=>!meant.has(name)&&!byPath.has(name))].filter(
([path])=>!(0,_37_.rU)(path)).map(([path,value])=>({name:shortName(path),path,value}));return{metrics:found,gone}}function namesOf(metrics){
let meant=new Map;for(let{name,path}of metrics)for(let word of new Set([name,path,shortName(path)])){let paths=meant.get(
word)??[];paths.includes(path)||meant.set(word,[...paths,path])}return meant}function shortName(path){let only=/^"(?:[^"\\]|\\.)*"$/.
test(path)?(0,_37_._n)(path):void 0;if(only!==void 0)return only;let section=[..._37_.bP.keys()].find(key=>path.startsWith(
`${key}.`));return section===void 0?path:path.slice(section.length+1)}function byShownName({metrics,named=new Map}){let all=[
...metrics,...named],times=new Map;for(let[path]of all)times.set(shortName(path),(times.get(shortName(path))??0)+1);return new Map(
all.map(([path,value])=>[times.get(shortName(path))===1?shortName(path):path,value]))}})};;
