"use strict";exports.id=2059,exports.ids=[2059],exports.modules={3771:((_m_,_e_,_r_)=>{_r_.d(_e_,{C:()=>unservableForm});var DOCKER="\
application/vnd.docker.distribution.manifest.v2+json",REFUSED=new Map([["application/vnd.oci.image.manifest.v1+json","an\
 OCI image"],["application/vnd.oci.image.index.v1+json","an OCI index"],["application/vnd.docker.distribution.manifest.l\
ist.v2+json","a list of images for several platforms"]]);function unservableForm({mediaType}){let form=mediaType===void 0?
void 0:REFUSED.get(mediaType);if(form!==void 0)return{because:`it is ${form} (${mediaType}), and SageMaker takes a singl\
e image in Docker's own form alone (${DOCKER}): CreateModel would answer "Unsupported manifest media type"`,help:"Build \
it with `docker buildx build --platform linux/amd64 --provenance=false --output type=docker …` and push it anew, or with\
 `--provenance=false --output type=registry,oci-mediatypes=false`; then name the new digest or tag."}}}),3804:((_m_,_e_,_r_)=>{
_r_.d(_e_,{JG:()=>failedAt,Qm:()=>wrong,Xd:()=>allOrProblems,qA:()=>mapOrProblems});var _0_=_r_(9892),_1_=_r_(3670),_2_=_r_(
3694);function wrong(of){let{file,at,message,hint,cause}=of;return new _2_.lZ("invalid-manifest",message,{problems:[{at:file.
locate(at),message,help:hint}],hint,cause})}function failedAt(of){let{file,at,doing,error}=of,{code,message,hint=_1_.Bs,
problems}=(0,_1_.z6)(error,doing);return new _2_.lZ(code,message,{problems:problems.length>0?problems:[{at:file.locate(at),
message}],hint,cause:error})}async function allOrProblems(work){let errors=(await Promise.allSettled(work)).flatMap(one=>one.
status==="rejected"?[one.reason]:[]);if(errors.length===0)return Promise.all(work);let unforeseen=errors.find(error=>!(error instanceof
_2_.lZ)),[first,...others]=errors.filter(error=>error instanceof _2_.lZ);if(unforeseen!==void 0||first===void 0)throw unforeseen;
if(others.length===0)throw first;let hints=new Set([first,...others].flatMap(({hint})=>hint===void 0?[]:[hint]));throw new _2_.
lZ(first.code,[first,...others].map(({message})=>message).join(`
`),{problems:[first,...others].flatMap(({problems})=>problems),hint:[...hints].join(`
`),cause:first})}async function mapOrProblems(items,limit,map){let ended=await(0,_0_.y)(items,limit,async item=>{let work=map(
item);return await work.catch(()=>{}),{work}});return allOrProblems(ended.map(({work})=>work))}}),6544:((_m_,_e_,_r_)=>{
_r_.d(_e_,{H:()=>readImages,YA:()=>elsewhereChecks,be:()=>taggedImages});var _3_=_r_(3771),_4_=_r_(6316),_5_=_r_(1183),_6_=_r_(
3804),_7_=_r_(839),_8_=_r_(3670),_9_=_r_(3694);async function readImages(file,images){let asked=new Map;for(let{image,at}of(0,_4_.
I)(file.manifest))isInEcr(image)&&!asked.has(image)&&asked.set(image,at);let elsewhere=elsewhereChecks(file.manifest),reads=await(0,_6_.
Xd)([...asked].map(([image,at])=>read({file,image,at,images})));return{digests:new Map(reads.flatMap(({image,manifest})=>manifest===
void 0||!isTagged(image)?[]:[[image,manifest.digest]])),checks:[...checksOf(reads),...elsewhere]}}async function read(of){
let{file,image,at,images}=of;if(images===void 0)return{image,why:"Nobody could be asked."};let manifest=await images.manifestOf(
image).catch(_8_.tf);if(manifest instanceof _9_.Rk){let{kind,message:message2,hint}=manifest;if(kind==="not-found"&&!isTagged(
image))return{image,why:`${message2} Push it before the version is deployed, or correct the digest.`};if(kind!=="not-fou\
nd")return{image,why:[message2,hint].filter(Boolean).join(`
`)};throw(0,_6_.Qm)({file,at,message:`${image}: ${message2}`,hint:"Push the image before the version is registered, or c\
orrect the tag.",cause:manifest})}let refused=(0,_3_.C)(manifest);if(refused===void 0)return{image,manifest};let message=`${(0,_7_.
j)(at)}: ${image} can never be served: ${refused.because}`;throw(0,_6_.Qm)({file,at,message,hint:refused.help})}function taggedImages(manifest){
return(0,_4_.I)(manifest).filter(({image})=>isTagged(image))}function elsewhereChecks(manifest){return[...new Set((0,_4_.
I)(manifest).map(({image})=>image))].filter(image=>!isInEcr(image)).map(image=>({level:"warning",title:"Image outside EC\
R",detail:`${image} is in ${registryOf(image)}, and endpoints pull the image of a model package from a private repositor\
y in ECR. A deployment of this version will most likely fail: push the image to ECR (docker pull, docker tag, docker pus\
h), and name it there.`}))}function registryOf(image){let{registry}=(0,_5_.t)(image);return registry===void 0?"Docker Hu\
b":registry==="public.ecr.aws"?"the public gallery of ECR":`the registry ${registry}`}function isInEcr(image){return(0,_5_.
t)(image).ecr?.isOfPartition===!0}function isTagged(image){return(0,_5_.t)(image).digest===void 0}function checksOf(reads){
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
`)}}),1321:((_m_,_e_,_r_)=>{_r_.d(_e_,{CV:()=>byShownName,EU:()=>shortName,GX:()=>pairMetrics});var _10_=_r_(2421),_11_=_r_(
5564),_12_=_r_(874);function pairMetrics(metrics,recorded){let{metrics:byPath,named=new Map}=recorded,found=new Map;for(let{
path}of metrics){let value=byPath.get(path);value!==void 0&&found.set(path,value)}let meant=namesOf(metrics);for(let[name,
value]of named){let[path,...others]=meant.get(name)??[];path!==void 0&&others.length===0&&!found.has(path)&&found.set(path,
value)}let paths=new Set(metrics.map(({path})=>path)),gone=[...[...byPath].filter(([path])=>!paths.has(path)),...[...named].
filter(([name])=>!meant.has(name)&&!byPath.has(name))].filter(([path])=>!(0,_10_.rU)(path)).map(([path,value])=>({name:shortName(
path),path,value}));return{metrics:found,gone}}function namesOf(metrics){let meant=new Map;for(let{name,path}of metrics)
for(let word of new Set([name,path,shortName(path)])){let paths=meant.get(word)??[];paths.includes(path)||meant.set(word,
[...paths,path])}return meant}function shortName(path){let only=/^"(?:[^"\\]|\\.)*"$/.test(path)?(0,_12_._n)(path):void 0;
if(only!==void 0)return only;let section=[..._11_.bP.keys()].find(key=>path.startsWith(`${key}.`));return section===void 0?
path:path.slice(section.length+1)}function byShownName({metrics,named=new Map}){let all=[...metrics,...named],times=new Map;
for(let[path]of all)times.set(shortName(path),(times.get(shortName(path))??0)+1);return new Map(all.map(([path,value])=>[
times.get(shortName(path))===1?shortName(path):path,value]))}}),4339:((_m_,_e_,_r_)=>{_r_.d(_e_,{$:()=>comparedCandidate});
var _13_=_r_(1321),_14_=_r_(6424),_15_=_r_(2421),_16_=_r_(5715);function compareMetrics({metrics,baseline,history}){let paired=(0,_14_.
uQ)(baseline)?(0,_13_.GX)(metrics,baseline):void 0,beside=(0,_14_.uQ)(baseline)&&paired!==void 0?{...baseline,metrics:paired.
metrics}:baseline,earlier=history.map(({version,recorded})=>({version,metrics:(0,_13_.GX)(metrics,recorded).metrics}));return{
diffs:metrics.map(metric=>{let before=paired?.metrics.get(metric.path);return{metric,...(0,_16_.s)({baseline:before}),...verdictOf(
metric,before,baseline),gates:(0,_14_.y8)(metric,beside),history:earlier.flatMap(({version,metrics:values})=>{let value=values.
get(metric.path)?.value;return value===void 0?[]:[{version,value}]})}}),gone:paired?.gone??[]}}function verdictOf(metric,before,baseline){
if(before===void 0)return{verdict:baseline.kind==="first"||baseline.kind==="report"||baseline.kind==="version"&&baseline.
unread===void 0?"new":"not-comparable"};if(!Number.isFinite(metric.value))return{verdict:"gone"};if(!Number.isFinite(before.
value))return{verdict:"not-comparable"};let change=(0,_14_.Ro)((0,_14_.Re)((0,_14_._)(metric.value),(0,_14_._)(before.value))),
percent=change/Math.abs(before.value)*100;return{verdict:wordFor(change,metric,before),...Number.isFinite(change)?{change}:
{},...before.value!==0&&Number.isFinite(percent)?{changeInPercent:percent}:{}}}function wordFor(change,metric,before){return Math.
abs(change)<=(metric.tolerance??0)?"same":isWithinNoise(change,metric,before)?"within-noise":metric.goal===void 0?"chang\
ed":change>0===(0,_15_.KA)(metric.goal)?"better":"worse"}function isWithinNoise(change,one,other){return one.standardDeviation===
void 0||other.standardDeviation===void 0?!1:Math.abs(change)<=Math.hypot(one.standardDeviation,other.standardDeviation)}
function comparedCandidate({metrics,loosenedGates,shape,details},seen){let{baseline,history,identity,skippedBecause}=seen,
judged=gate=>gate.outcome==="skipped"&&skippedBecause!==void 0?{...gate,reason:skippedBecause}:gate,compared=compareMetrics(
{metrics,baseline,history}),diffs=compared.diffs.map(diff=>({...diff,gates:diff.gates.map(judged)}));return{diffs,...compared.
gone.length>0&&{gone:compared.gone},gates:diffs.flatMap(({gates})=>gates),loosenedGates,...(0,_16_.s)({shape,details}),specificationDigest:digestText(
identity?.specification),candidateDigest:digestText(identity?.content)}}function digestText(digest){return digest===void 0?
"":`sha256:${digest.toString("hex")}`}}),5799:((_m_,_e_,_r_)=>{_r_.d(_e_,{II:()=>unresolved,qd:()=>openQuestions,yV:()=>unreadBaseChecks});
var _17_=_r_(6544),_18_=_r_(6108),_19_=_r_(8679),_20_=_r_(5558);function unresolved({file}){return{manifest:file.manifest,
imageDigests:new Map,artifacts:[],reports:new Map,checks:[]}}function openQuestions({file:{manifest}}){let{metrics,source,
source_uri}=manifest,hasSource=source?.training_job!==void 0||source?.pipeline_execution!==void 0,artifacts=(0,_18_.N)(manifest).
length,inS3=(0,_19_.hK)(manifest).filter(({report})=>(0,_20_.Qh)(report.file)).length,tags=(0,_17_.be)(manifest).length,
open=[...metrics!==void 0&&(0,_19_.LT)(manifest)?[`the metrics of ${[metrics.report,...(0,_19_._F)(manifest)].filter(_20_.
Qh).join(", ")}, and so their gates`]:[],...hasSource?["what `source` fills in"]:[],...source_uri?.startsWith("arn:")?["\
what `source_uri` stands for"]:[],...tags>0?[tags===1?"what the image tag points at":`what the ${tags} image tags point \
at`]:[],...artifacts>0?[artifacts===1?"whether the artifact exists":`whether the ${artifacts} artifacts exist`]:[],...inS3>
0?[inS3===1?"the report in S3":`the ${inS3} reports in S3`]:[]];return open.length===0?[]:[{level:"notice",title:"Withou\
t credentials",detail:`Not readable here: ${open.join("; ")}.`}]}function unreadBaseChecks({unreadBase}){return(unreadBase?.
reasons??[]).map(detail=>({level:"notice",title:"Base branch",detail:`${detail}.`}))}}),7398:((_m_,_e_,_r_)=>{_r_.d(_e_,
{k:()=>draftVersion});var _21_=_r_(6432),_22_=_r_(4238),_23_=_r_(5201),_24_=_r_(4963),_25_=_r_(2575),_26_=_r_(3966),_27_=_r_(
1382),_28_=_r_(785),MAX_OURS=11,MAX_ENVIRONMENTS=5;function draftVersion(from){let{candidate,resolved,address,context,settings,
card}=from,{manifest,imageDigests:images,reports}=resolved,{SourceUri,InferenceSpecification:_inference,...asWritten}=(0,_21_.
rL)(manifest),sent=sentSpecification(resolved),identity={content:(0,_21_.$E)(candidate,address),specification:(0,_27_.ed)(
{...sent,...clone(resolved)}),artifacts:resolved.artifacts,written:{...sentSpecification({...resolved,imageDigests:new Map}),
...clone(resolved)},images,isFilledIn:(0,_28_.i1)(SourceUri)||manifest.source!==void 0,metrics:candidate.metrics},userMetadata=manifest.
metadata??{},room=_26_.H_-MAX_OURS-MAX_ENVIRONMENTS-Object.keys(userMetadata).length;return{identity,request:{ModelPackageGroupName:address.
sent,...asWritten,ModelPackageDescription:(0,_27_.GH)(manifest.description??"",identity),...sent,..._21_.Mo,...(0,_28_.i1)(
SourceUri)&&{SourceUri},...(0,_21_.ol)({settings,reports,card}),MetadataProperties:(0,_22_.Jj)(context,{generatedBy:resolved.
generatedBy,project:resolved.manifest.source?.project}),CustomerMetadataProperties:{...userMetadata,...(0,_25_.Re)(candidate.
metrics,room),...ourMetadata({identity,path:candidate.file.path,context})}}}}function sentSpecification({manifest,imageDigests}){
return(0,_23_.i3)((0,_28_.i1)(manifest.source_uri)?{...manifest,containers:[]}:manifest,imageDigests)}function clone({clonedSpecification}){
return clonedSpecification===void 0?{}:(0,_24_.f)({InferenceSpecification:clonedSpecification})}function ourMetadata(of){
let{identity,path,context}=of,values={"smr/candidate":`sha256:${identity.content.toString("hex")}`,"smr/specification":`\
sha256:${identity.specification.toString("hex")}`,"smr/artifacts":artifactCodes(identity.artifacts),"smr/manifest":path,
"smr/run":(0,_22_.Qm)(context),"smr/actor":context.actor,"smr/author":context.pullRequest?.author??"","smr/pull-request":context.
pullRequest===void 0?"":String(context.pullRequest.number),"smr/branch":context.pullRequest?.headRef??context.ref};return(0,_22_.
C2)(Object.fromEntries(Object.entries(values).map(([key,value])=>[key,(0,_26_.TP)(value)])))}function artifactCodes(artifacts){
let characters=Math.floor((_26_.rx+1)/Math.max(1,artifacts.length))-1;return characters<1?"":artifacts.map(code=>(code??
"-").slice(0,characters)).join("/")}}),6432:((_m_,_e_,_r_)=>{_r_.d(_e_,{$E:()=>contentOf,K6:()=>driftCheckBaselines,Mo:()=>neverApproved,
RR:()=>describedMembers,dl:()=>reportsIn,l3:()=>modelMetrics,ol:()=>addedMembers,rL:()=>requestAsWritten});var _29_=_r_(
5201),_30_=_r_(1382),_31_=_r_(8679),_16_=_r_(5715);function modelMetrics(reports){let of=key=>source(reports,`reports.${key}`);
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
return{ContentType:contentType,S3Uri:s3Uri,...(0,_16_.s)({ContentDigest:digest})}}function present(members){return Object.
values(members).some(value=>value!==void 0)?members:void 0}function contentOf(candidate,address){let{manifest}=candidate.
file;return(0,_30_.eZ)({groupArn:address.arn,request:{...requestAsWritten(manifest),...neverApproved},metrics:candidate.
metrics,beside:{source:manifest.source,reports:reportsAsWritten(candidate),card:candidate.card,cardStatus:manifest.model_card_status,
hyperParameters:Object.entries(manifest.hyper_parameters??{}).map(([name,value])=>[name,String(value)]).sort(([a=""],[b=""])=>a<
b?-1:1)}})}var neverApproved={ModelApprovalStatus:"PendingManualApproval"};function requestAsWritten(manifest){return{ModelPackageDescription:(0,_30_.
$Y)(manifest.description??""),...(0,_29_.i3)(manifest),...(0,_16_.s)({SourceUri:manifest.source_uri}),...describedMembers(
manifest)}}function describedMembers(manifest){let{domain:Domain,task:Task,sample_payload:SamplePayloadUrl,skip_validation:skipped}=manifest,
SkipModelValidation=skipped&&(skipped==="all"?"All":"None"),CustomerMetadataProperties=(0,_16_.A)(manifest.metadata);return(0,_16_.
s)({Domain,Task,SamplePayloadUrl,SkipModelValidation,CustomerMetadataProperties})}function addedMembers(of){let{settings,
reports,card}=of,{packageKmsKeyId:KmsKeyId}=settings;return(0,_16_.s)({SecurityConfig:KmsKeyId===void 0?void 0:{KmsKeyId},
ModelMetrics:modelMetrics(reports),DriftCheckBaselines:driftCheckBaselines(reports),ModelCard:card&&{ModelCardContent:card.
content,ModelCardStatus:card.status}})}function reportsAsWritten({file,files=[]}){return(0,_31_.hK)(file.manifest).map(({
at,report})=>{let key=at.join("."),local=files.find(one=>one.at.join(".")===key);return[key,local===void 0?report.file:(0,_31_.
sc)(local.bytes),report.content_type??"",report.digest??""]}).sort(([a=""],[b=""])=>a<b?-1:1)}}),2059:((_m_,_e_,_r_)=>{_r_.
d(_e_,{A4:()=>appliedOutcome,Xp:()=>comparedResult,mj:()=>unobserved,yC:()=>versionNamed});var _32_=_r_(7398),_33_=_r_(5799),
_34_=_r_(4339),_35_=_r_(1029);function comparedResult(candidate,seen){let{file}=candidate;return{file,group:file.manifest.
group,baseline:seen.baseline,specificationChanges:void 0,...(0,_34_.$)(candidate,seen)}}function appliedOutcome(address,applied,forced){
let version=versionNamed(address,applied.described??applied);if(applied.described?.description.ModelApprovalStatus==="Re\
jected")return{kind:"rejected",version,...(0,_35_.Wr)(applied.described)};let duplicate=applied.duplicate&&{duplicate:versionNamed(
address,applied.duplicate)};return applied.isNew?{kind:"registered",version,forced,...duplicate}:{kind:"reused",version,
...duplicate}}function versionNamed({name},{arn,version,description}){return{arn,version,group:name,approvalStatus:description?.
ModelApprovalStatus??"PendingManualApproval"}}function unobserved(one,error){let baseline={kind:"unreadable",reason:error.
message},{identity}=(0,_32_.k)({...one,resolved:(0,_33_.II)(one.candidate)});return{...comparedResult(one.candidate,{baseline:{
kind:"offline"},history:[],identity}),baseline,outcome:{kind:"failed",error},checks:[]}}})};
