"use strict";exports.id=4160,exports.ids=[4160],exports.modules={4963:((_m_,_e_,_r_)=>{_r_.d(_e_,{R:()=>readingsOf,f:()=>withoutETags});
function*readingsOf(of){yield of;let count=countETags(of);if(count===0)return;let all=2**Math.min(count,6)-1;if(count>6)
yield withoutETags(of);else for(let dropped=1;dropped<=all;dropped+=1)yield without(of,index=>(dropped&1<<index)!==0)}function withoutETags(of){
return without(of,()=>!0)}function countETags(of){let count=0;return without(of,()=>(count+=1,!1)),count}function without(of,isDropped){
let index=0,dropped=()=>isDropped(index++),s3=source=>{if(source===void 0)return source;let{ETag:eTag,ManifestEtag:manifestETag}=source;
return{...source,ETag:eTag===void 0||dropped()?void 0:eTag,ManifestEtag:manifestETag===void 0||dropped()?void 0:manifestETag}},
container=one=>({...one,ModelDataETag:one.ModelDataETag===void 0||dropped()?void 0:one.ModelDataETag,ModelDataSource:one.
ModelDataSource&&{...one.ModelDataSource,S3DataSource:s3(one.ModelDataSource.S3DataSource)},AdditionalModelDataSources:one.
AdditionalModelDataSources?.map(source=>({...source,S3DataSource:s3(source.S3DataSource)}))});return{...of,InferenceSpecification:of.
InferenceSpecification&&{...of.InferenceSpecification,Containers:of.InferenceSpecification.Containers?.map(container)},AdditionalInferenceSpecifications:of.
AdditionalInferenceSpecifications?.map(one=>({...one,Containers:one.Containers?.map(container)}))}}}),1321:((_m_,_e_,_r_)=>{
_r_.d(_e_,{CV:()=>byShownName,EU:()=>shortName,GX:()=>pairMetrics});var _0_=_r_(2421),_1_=_r_(5564),_2_=_r_(874);function pairMetrics(metrics,recorded){
let{metrics:byPath,named=new Map}=recorded,found=new Map;for(let{path}of metrics){let value=byPath.get(path);value!==void 0&&
found.set(path,value)}let meant=namesOf(metrics);for(let[name,value]of named){let[path,...others]=meant.get(name)??[];path!==
void 0&&others.length===0&&!found.has(path)&&found.set(path,value)}let paths=new Set(metrics.map(({path})=>path)),gone=[
...[...byPath].filter(([path])=>!paths.has(path)),...[...named].filter(([name])=>!meant.has(name)&&!byPath.has(name))].filter(
([path])=>!(0,_0_.rU)(path)).map(([path,value])=>({name:shortName(path),path,value}));return{metrics:found,gone}}function namesOf(metrics){
let meant=new Map;for(let{name,path}of metrics)for(let word of new Set([name,path,shortName(path)])){let paths=meant.get(
word)??[];paths.includes(path)||meant.set(word,[...paths,path])}return meant}function shortName(path){let only=/^"(?:[^"\\]|\\.)*"$/.
test(path)?(0,_2_._n)(path):void 0;if(only!==void 0)return only;let section=[..._1_.bP.keys()].find(key=>path.startsWith(
`${key}.`));return section===void 0?path:path.slice(section.length+1)}function byShownName({metrics,named=new Map}){let all=[
...metrics,...named],times=new Map;for(let[path]of all)times.set(shortName(path),(times.get(shortName(path))??0)+1);return new Map(
all.map(([path,value])=>[times.get(shortName(path))===1?shortName(path):path,value]))}}),4339:((_m_,_e_,_r_)=>{_r_.d(_e_,
{$:()=>comparedCandidate});var _3_=_r_(1321),_4_=_r_(6424),_5_=_r_(2421),_6_=_r_(5715);function compareMetrics({metrics,
baseline,history}){let paired=(0,_4_.uQ)(baseline)?(0,_3_.GX)(metrics,baseline):void 0,beside=(0,_4_.uQ)(baseline)&&paired!==
void 0?{...baseline,metrics:paired.metrics}:baseline,earlier=history.map(({version,recorded})=>({version,metrics:(0,_3_.
GX)(metrics,recorded).metrics}));return{diffs:metrics.map(metric=>{let before=paired?.metrics.get(metric.path);return{metric,
...(0,_6_.s)({baseline:before}),...verdictOf(metric,before,baseline),gates:(0,_4_.y8)(metric,beside),history:earlier.flatMap(
({version,metrics:values})=>{let value=values.get(metric.path)?.value;return value===void 0?[]:[{version,value}]})}}),gone:paired?.
gone??[]}}function verdictOf(metric,before,baseline){if(before===void 0)return{verdict:baseline.kind==="first"||baseline.
kind==="report"||baseline.kind==="version"&&baseline.unread===void 0?"new":"not-comparable"};if(!Number.isFinite(metric.
value))return{verdict:"gone"};if(!Number.isFinite(before.value))return{verdict:"not-comparable"};let change=(0,_4_.Ro)((0,_4_.
Re)((0,_4_._)(metric.value),(0,_4_._)(before.value))),percent=change/Math.abs(before.value)*100;return{verdict:wordFor(change,
metric,before),...Number.isFinite(change)?{change}:{},...before.value!==0&&Number.isFinite(percent)?{changeInPercent:percent}:
{}}}function wordFor(change,metric,before){return Math.abs(change)<=(metric.tolerance??0)?"same":isWithinNoise(change,metric,
before)?"within-noise":metric.goal===void 0?"changed":change>0===(0,_5_.KA)(metric.goal)?"better":"worse"}function isWithinNoise(change,one,other){
return one.standardDeviation===void 0||other.standardDeviation===void 0?!1:Math.abs(change)<=Math.hypot(one.standardDeviation,
other.standardDeviation)}function comparedCandidate({metrics,loosenedGates,shape,details},seen){let{baseline,history,identity,
skippedBecause}=seen,judged=gate=>gate.outcome==="skipped"&&skippedBecause!==void 0?{...gate,reason:skippedBecause}:gate,
compared=compareMetrics({metrics,baseline,history}),diffs=compared.diffs.map(diff=>({...diff,gates:diff.gates.map(judged)}));
return{diffs,...compared.gone.length>0&&{gone:compared.gone},gates:diffs.flatMap(({gates})=>gates),loosenedGates,...(0,_6_.
s)({shape,details}),specificationDigest:digestText(identity?.specification),candidateDigest:digestText(identity?.content)}}
function digestText(digest){return digest===void 0?"":`sha256:${digest.toString("hex")}`}}),1183:((_m_,_e_,_r_)=>{_r_.d(
_e_,{t:()=>readImageName});var _7_=_r_(1397),ECR_HOST=/^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z]{2,4}(?:-[a-z]+)+-\d+)\.([a-z0-9.-]+)$/;
function readImageName(image){let[reference="",digest]=image.split("@",2),[,name=reference,tag]=/^(.*?)(?::([^:/]*))?$/.
exec(reference)??[],[,registry,repository=""]=/^((?:[^/]*[.:][^/]*|localhost))\/(.*)$/.exec(name)??[],ecr=ecrOf(registry,
repository);return{name,...registry!==void 0&&{registry},...tag!==void 0&&tag!==""&&{tag},...digest!==void 0&&{digest},...ecr!==
void 0&&{ecr}}}function ecrOf(registry,repository){let[,account,region,suffix]=ECR_HOST.exec(registry??"")??[];if(!(account===
void 0||region===void 0||suffix===void 0||!(0,_7_.kg)(suffix)))return{account,region,repository,suffix,isOfPartition:(0,_7_.
Jn)(region).includes(suffix)}}}),4402:((_m_,_e_,_r_)=>{_r_.d(_e_,{checkOffline:()=>_8_.w});var _8_=_r_(5131),_9_=_r_(2729),
_10_=_r_(1793),_11_=_r_(6844),_12_=_r_(6432),_13_=_r_(4339),_14_=_r_(5511),_15_=_r_(3771),_16_=_r_(1321),_17_=_r_(5201),
_18_=_r_(4238),_19_=_r_(6316),_20_=_r_(1183),_21_=_r_(5375),_22_=_r_(2444),_23_=_r_(6380),_24_=_r_(6424),_25_=_r_(6761),
_26_=_r_(3275),_27_=_r_(2764),_28_=_r_(3966),_29_=_r_(1382),_30_=_r_(1397),_31_=_r_(9961),_32_=_r_(8679),_33_=_r_(478),_34_=_r_(
2421),_35_=_r_(5564),_36_=_r_(3854),_37_=_r_(3694),_38_=_r_(362)}),6316:((_m_,_e_,_r_)=>{_r_.d(_e_,{I:()=>imagesOf,y:()=>imageProblems});
var _39_=_r_(1183),_40_=_r_(1397),_41_=_r_(839),_42_=_r_(2169);function imagesOf({containers,additional_specifications=[]}){
return[{of:containers,at:["containers"]},...additional_specifications.map((specification,index)=>({of:specification.containers,
at:["additional_specifications",index,"containers"]}))].flatMap(({of,at})=>of.flatMap(({image},index)=>image===void 0?[]:
[{image,at:[...at,index,"image"]}]))}function imageProblems({manifest,locate},region){return imagesOf(manifest).flatMap(
({image,at})=>{let wrong=whatIsWrong(image,region);return wrong===void 0?[]:[{at:locate(at),message:`${(0,_41_.j)(at)}: ${wrong.
message}`,help:wrong.help}]})}function whatIsWrong(image,region){let{name,registry="",tag,digest,ecr}=(0,_39_.t)(image),
said=JSON.stringify((0,_42_.dh)(image,120));if(tag===void 0&&digest===void 0)return{message:`${said} has neither a tag n\
or a digest, so that nothing says which of its images is meant`,help:`write \`${(0,_42_.dh)(name,120)}:TAG\`, or better \`${(0,_42_.
dh)(name,120)}@sha256:\` and 64 hexadecimal digits`};if(ecr===void 0)return;let[suffix=""]=(0,_40_.Jn)(ecr.region);if(!ecr.
isOfPartition){let host=`${registry.slice(0,-ecr.suffix.length)}${suffix}`;return{message:`${said} ends its host with \`${ecr.
suffix}\`, and registries of ${ecr.region} end with \`${suffix}\``,help:`write the host as \`${host}\``}}if(!(region===void 0||
ecr.region===region))return{message:`${said} is in ${ecr.region}, and the version is registered in ${region}: SageMaker \
pulls images from the Region of the endpoint alone`,help:`push it to ${region} (ECR can replicate it), or give the Regio\
n of the image as \`aws-region\``}}}),2729:((_m_,_e_,_r_)=>{_r_.d(_e_,{A4:()=>appliedOutcome,Xp:()=>comparedResult,mj:()=>unobserved,
yC:()=>versionNamed});var _43_=_r_(1793),_44_=_r_(6844),_45_=_r_(4339),_46_=_r_(2444);function comparedResult(candidate,seen){
let{file}=candidate;return{file,group:file.manifest.group,baseline:seen.baseline,specificationChanges:void 0,...(0,_45_.
$)(candidate,seen)}}function appliedOutcome(address,applied,forced){let version=versionNamed(address,applied.described??
applied);if(applied.described?.description.ModelApprovalStatus==="Rejected")return{kind:"rejected",version,...(0,_46_.Wr)(
applied.described)};let duplicate=applied.duplicate&&{duplicate:versionNamed(address,applied.duplicate)};return applied.
isNew?{kind:"registered",version,forced,...duplicate}:{kind:"reused",version,...duplicate}}function versionNamed({name},{
arn,version,description}){return{arn,version,group:name,approvalStatus:description?.ModelApprovalStatus??"PendingManualA\
pproval"}}function unobserved(one,error){let baseline={kind:"unreadable",reason:error.message},{identity}=(0,_43_.k)({...one,
resolved:(0,_44_.II)(one.candidate)});return{...comparedResult(one.candidate,{baseline:{kind:"offline"},history:[],identity}),
baseline,outcome:{kind:"failed",error},checks:[]}}}),1397:((_m_,_e_,_r_)=>{_r_.d(_e_,{Jn:()=>hostSuffixesOf,iQ:()=>partitionOf,
kg:()=>isHostSuffix});var OTHERS=[{name:"aws-cn",regions:/^cn-/,suffixes:["amazonaws.com.cn","on.amazonwebservices.com.c\
n"]},{name:"aws-us-gov",regions:/^us-gov-/,suffixes:["amazonaws.com","on.aws"]},{name:"aws-eusc",regions:/^eusc-/,suffixes:[
"amazonaws.eu","on.amazonwebservices.eu"]},{name:"aws-iso",regions:/^us-iso-/,suffixes:["c2s.ic.gov"]},{name:"aws-iso-b",
regions:/^us-isob-/,suffixes:["sc2s.sgov.gov"]},{name:"aws-iso-e",regions:/^eu-isoe-/,suffixes:["cloud.adc-e.uk"]},{name:"\
aws-iso-f",regions:/^us-isof-/,suffixes:["csp.hci.ic.gov"]}],COMMERCIAL={name:"aws",regions:/^/,suffixes:["amazonaws.com",
"on.aws"]};function partitionOf(region){return ofRegion(region).name}function hostSuffixesOf(region){return ofRegion(region).
suffixes}function isHostSuffix(suffix){return[...OTHERS,COMMERCIAL].some(({suffixes})=>suffixes.includes(suffix))}function ofRegion(region){
return OTHERS.find(({regions})=>regions.test(region))??COMMERCIAL}}),5131:((_m_,_e_,_r_)=>{_r_.d(_e_,{w:()=>checkOffline});
var _47_=_r_(2729),_44_=_r_(6844),_48_=_r_(6432),_49_=_r_(5511),_50_=_r_(2444),_51_=_r_(1382);function checkOffline({candidates,
because,baselines}){return candidates.map(candidate=>{let specification=(0,_51_.ed)((0,_48_.rL)(candidate.file.manifest)),
seen={baseline:baselines?.get(candidate.file.path)??{kind:"offline"},history:[],identity:{specification}},compared=(0,_47_.
Xp)(candidate,seen);return{...compared,outcome:{kind:"offline",because},checks:[...(0,_44_.qd)(candidate),...(0,_49_.YA)(
candidate.file.manifest),...(0,_50_.Hr)(compared),...(0,_44_.yV)(candidate)],...candidate.unreadBase&&{isBaseUnread:!0}}})}})};
