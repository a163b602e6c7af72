"use strict";exports.id=5705,exports.ids=[5705],exports.modules={6844:((_m_,_e_,_r_)=>{_r_.d(_e_,{II:()=>unresolved,qd:()=>openQuestions,
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
or tag."}}}),3536:((_m_,_e_,_r_)=>{_r_.d(_e_,{B:()=>checkPackagesOffline});var _4_=_r_(5084),_5_=_r_(6844),_6_=_r_(5511);
function checkPackagesOffline(of){let{candidates,because,region}=of;return candidates.map(candidate=>({...(0,_4_.X)({candidate,
settings:{region}}),outcome:{kind:"offline",because},checks:[...(0,_6_.YA)(candidate.file.manifest),...(0,_5_.yV)(candidate)],
...candidate.unreadBase&&{isBaseUnread:!0}}))}}),5511:((_m_,_e_,_r_)=>{_r_.d(_e_,{H:()=>readImages,YA:()=>elsewhereChecks,
be:()=>taggedImages});var _7_=_r_(3771),_8_=_r_(6316),_9_=_r_(1183),_10_=_r_(5375),_11_=_r_(839),_12_=_r_(3854),_13_=_r_(
3694);async function readImages(file,images){let asked=new Map;for(let{image,at}of(0,_8_.I)(file.manifest))isInEcr(image)&&
!asked.has(image)&&asked.set(image,at);let elsewhere=elsewhereChecks(file.manifest),reads=await(0,_10_.Xd)([...asked].map(
([image,at])=>read({file,image,at,images})));return{digests:new Map(reads.flatMap(({image,manifest})=>manifest===void 0||
!isTagged(image)?[]:[[image,manifest.digest]])),checks:[...checksOf(reads),...elsewhere]}}async function read(of){let{file,
image,at,images}=of;if(images===void 0)return{image,why:"Nobody could be asked."};let manifest=await images.manifestOf(image).
catch(_12_.tf);if(manifest instanceof _13_.Rk){let{kind,message:message2,hint}=manifest;if(kind==="not-found"&&!isTagged(
image))return{image,why:`${message2} Push it before the version is deployed, or correct the digest.`};if(kind!=="not-fou\
nd")return{image,why:[message2,hint].filter(Boolean).join(`
`)};throw(0,_10_.Qm)({file,at,message:`${image}: ${message2}`,hint:"Push the image before the version is registered, or \
correct the tag.",cause:manifest})}let refused=(0,_7_.C)(manifest);if(refused===void 0)return{image,manifest};let message=`${(0,_11_.
j)(at)}: ${image} can never be served: ${refused.because}`;throw(0,_10_.Qm)({file,at,message,hint:refused.help})}function taggedImages(manifest){
return(0,_8_.I)(manifest).filter(({image})=>isTagged(image))}function elsewhereChecks(manifest){return[...new Set((0,_8_.
I)(manifest).map(({image})=>image))].filter(image=>!isInEcr(image)).map(image=>({level:"warning",title:"Image outside EC\
R",detail:`${image} is in ${registryOf(image)}, and endpoints pull the image of a model package from a private repositor\
y in ECR. A deployment of this version will most likely fail: push the image to ECR (docker pull, docker tag, docker pus\
h), and name it there.`}))}function registryOf(image){let{registry}=(0,_9_.t)(image);return registry===void 0?"Docker Hu\
b":registry==="public.ecr.aws"?"the public gallery of ECR":`the registry ${registry}`}function isInEcr(image){return(0,_9_.
t)(image).ecr?.isOfPartition===!0}function isTagged(image){return(0,_9_.t)(image).digest===void 0}function checksOf(reads){
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
`)}}),5705:((_m_,_e_,_r_)=>{_r_.d(_e_,{checkPackagesOffline:()=>_14_.B});var _14_=_r_(3536),_15_=_r_(5084),_16_=_r_(6844),
_17_=_r_(4339),_18_=_r_(5511),_19_=_r_(3771),_20_=_r_(1321),_21_=_r_(6316),_22_=_r_(1183),_23_=_r_(5375),_24_=_r_(6424),
_25_=_r_(1397),_26_=_r_(8679),_27_=_r_(2421),_28_=_r_(5564),_29_=_r_(3854),_30_=_r_(3694),_31_=_r_(362)}),1321:((_m_,_e_,_r_)=>{
_r_.d(_e_,{CV:()=>byShownName,EU:()=>shortName,GX:()=>pairMetrics});var _32_=_r_(2421),_33_=_r_(5564),_34_=_r_(874);function pairMetrics(metrics,recorded){
let{metrics:byPath,named=new Map}=recorded,found=new Map;for(let{path}of metrics){let value=byPath.get(path);value!==void 0&&
found.set(path,value)}let meant=namesOf(metrics);for(let[name,value]of named){let[path,...others]=meant.get(name)??[];path!==
void 0&&others.length===0&&!found.has(path)&&found.set(path,value)}let paths=new Set(metrics.map(({path})=>path)),gone=[
...[...byPath].filter(([path])=>!paths.has(path)),...[...named].filter(([name])=>!meant.has(name)&&!byPath.has(name))].filter(
([path])=>!(0,_32_.rU)(path)).map(([path,value])=>({name:shortName(path),path,value}));return{metrics:found,gone}}function namesOf(metrics){
let meant=new Map;for(let{name,path}of metrics)for(let word of new Set([name,path,shortName(path)])){let paths=meant.get(
word)??[];paths.includes(path)||meant.set(word,[...paths,path])}return meant}function shortName(path){let only=/^"(?:[^"\\]|\\.)*"$/.
test(path)?(0,_34_._n)(path):void 0;if(only!==void 0)return only;let section=[..._33_.bP.keys()].find(key=>path.startsWith(
`${key}.`));return section===void 0?path:path.slice(section.length+1)}function byShownName({metrics,named=new Map}){let all=[
...metrics,...named],times=new Map;for(let[path]of all)times.set(shortName(path),(times.get(shortName(path))??0)+1);return new Map(
all.map(([path,value])=>[times.get(shortName(path))===1?shortName(path):path,value]))}}),4339:((_m_,_e_,_r_)=>{_r_.d(_e_,
{$:()=>comparedCandidate});var _35_=_r_(1321),_36_=_r_(6424),_37_=_r_(2421),_38_=_r_(5715);function compareMetrics({metrics,
baseline,history}){let paired=(0,_36_.uQ)(baseline)?(0,_35_.GX)(metrics,baseline):void 0,beside=(0,_36_.uQ)(baseline)&&paired!==
void 0?{...baseline,metrics:paired.metrics}:baseline,earlier=history.map(({version,recorded})=>({version,metrics:(0,_35_.
GX)(metrics,recorded).metrics}));return{diffs:metrics.map(metric=>{let before=paired?.metrics.get(metric.path);return{metric,
...(0,_38_.s)({baseline:before}),...verdictOf(metric,before,baseline),gates:(0,_36_.y8)(metric,beside),history:earlier.flatMap(
({version,metrics:values})=>{let value=values.get(metric.path)?.value;return value===void 0?[]:[{version,value}]})}}),gone:paired?.
gone??[]}}function verdictOf(metric,before,baseline){if(before===void 0)return{verdict:baseline.kind==="first"||baseline.
kind==="report"||baseline.kind==="version"&&baseline.unread===void 0?"new":"not-comparable"};if(!Number.isFinite(metric.
value))return{verdict:"gone"};if(!Number.isFinite(before.value))return{verdict:"not-comparable"};let change=(0,_36_.Ro)(
(0,_36_.Re)((0,_36_._)(metric.value),(0,_36_._)(before.value))),percent=change/Math.abs(before.value)*100;return{verdict:wordFor(
change,metric,before),...Number.isFinite(change)?{change}:{},...before.value!==0&&Number.isFinite(percent)?{changeInPercent:percent}:
{}}}function wordFor(change,metric,before){return Math.abs(change)<=(metric.tolerance??0)?"same":isWithinNoise(change,metric,
before)?"within-noise":metric.goal===void 0?"changed":change>0===(0,_37_.KA)(metric.goal)?"better":"worse"}function isWithinNoise(change,one,other){
return one.standardDeviation===void 0||other.standardDeviation===void 0?!1:Math.abs(change)<=Math.hypot(one.standardDeviation,
other.standardDeviation)}function comparedCandidate({metrics,loosenedGates,shape,details},seen){let{baseline,history,identity,
skippedBecause}=seen,judged=gate=>gate.outcome==="skipped"&&skippedBecause!==void 0?{...gate,reason:skippedBecause}:gate,
compared=compareMetrics({metrics,baseline,history}),diffs=compared.diffs.map(diff=>({...diff,gates:diff.gates.map(judged)}));
return{diffs,...compared.gone.length>0&&{gone:compared.gone},gates:diffs.flatMap(({gates})=>gates),loosenedGates,...(0,_38_.
s)({shape,details}),specificationDigest:digestText(identity?.specification),candidateDigest:digestText(identity?.content)}}
function digestText(digest){return digest===void 0?"":`sha256:${digest.toString("hex")}`}}),6108:((_m_,_e_,_r_)=>{_r_.d(
_e_,{N:()=>artifactsOf});var _39_=_r_(5715);function artifactsOf({containers,additional_specifications,sample_payload}){
let ofContainers=(of,at)=>of.flatMap((container,index)=>ofContainer(container,[...at,index]));return[...ofContainers(containers,
["containers"]),...(additional_specifications??[]).flatMap((specification,index)=>ofContainers(specification.containers,
["additional_specifications",index,"containers"])),...sample_payload===void 0?[]:[object(["sample_payload"],sample_payload,
void 0)]]}function ofContainer(container,at){let{model_data,model_data_etag,model_data_source,additional_model_data=[]}=container;
return[...model_data===void 0?[]:[object([...at,"model_data"],model_data,model_data_etag)],...model_data_source===void 0?
[]:ofSource(model_data_source,[...at,"model_data_source"]),...additional_model_data.flatMap((source,index)=>ofSource(source,
[...at,"additional_model_data",index]))]}function ofSource({uri,type,etag,manifest,manifest_etag},at){let data=type==="p\
refix"?{at:[...at,"uri"],uri,kind:"prefix"}:object([...at,"uri"],uri,etag);return manifest===void 0?[data]:[data,object(
[...at,"manifest"],manifest,manifest_etag)]}function object(at,uri,eTag){return{at,uri,kind:"object",...(0,_39_.s)({eTag})}}}),
5084:((_m_,_e_,_r_)=>{_r_.d(_e_,{X:()=>comparedResult});var _40_=_r_(4339),_41_=_r_(5715);function comparedResult(of){let{
candidate,settings,draft}=of,{file}=candidate,card=draft?.request.ModelCard,publicData=publicDataOf(candidate);return{file,
name:file.manifest.name,region:settings.region,checks:[],...(0,_40_.$)(candidate,{baseline:{kind:"first",hasUnapproved:!1},
history:[],identity:draft?.identity,skippedBecause:NO_BASELINE}),...(0,_41_.s)({publicData}),...card?.ModelCardContent!==
void 0&&{card:{content:card.ModelCardContent,status:card.ModelCardStatus??""}}}}var NO_BASELINE="needs a baseline, and a\
 package has none: it is no version of a group";function publicDataOf({file}){let{validation}=file.manifest;return validation&&
{uri:validation.input,at:file.locate(["validation","input"])}}}),5375:((_m_,_e_,_r_)=>{_r_.d(_e_,{JG:()=>failedAt,Qm:()=>wrong,
Xd:()=>allOrProblems,qA:()=>mapOrProblems});var _42_=_r_(9892),_43_=_r_(3854),_44_=_r_(3694);function wrong(of){let{file,
at,message,hint,cause}=of;return new _44_.lZ("invalid-manifest",message,{problems:[{at:file.locate(at),message,help:hint}],
hint,cause})}function failedAt(of){let{file,at,doing,error}=of,{code,message,hint=_43_.Bs,problems}=(0,_43_.z6)(error,doing);
return new _44_.lZ(code,message,{problems:problems.length>0?problems:[{at:file.locate(at),message}],hint,cause:error})}async function allOrProblems(work){
let errors=(await Promise.allSettled(work)).flatMap(one=>one.status==="rejected"?[one.reason]:[]);if(errors.length===0)return Promise.
all(work);let unforeseen=errors.find(error=>!(error instanceof _44_.lZ)),[first,...others]=errors.filter(error=>error instanceof
_44_.lZ);if(unforeseen!==void 0||first===void 0)throw unforeseen;if(others.length===0)throw first;let hints=new Set([first,
...others].flatMap(({hint})=>hint===void 0?[]:[hint]));throw new _44_.lZ(first.code,[first,...others].map(({message})=>message).
join(`
`),{problems:[first,...others].flatMap(({problems})=>problems),hint:[...hints].join(`
`),cause:first})}async function mapOrProblems(items,limit,map){let ended=await(0,_42_.y)(items,limit,async item=>{let work=map(
item);return await work.catch(()=>{}),{work}});return allOrProblems(ended.map(({work})=>work))}})};
