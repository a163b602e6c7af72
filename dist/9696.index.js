"use strict";exports.id=9696,exports.ids=[9696],exports.modules={2060:((_m_,_e_,_r_)=>{_r_.d(_e_,{w:()=>checkOffline});var _0_=_r_(2059),
_1_=_r_(5799),_2_=_r_(6432),_3_=_r_(6544),_4_=_r_(1029),_5_=_r_(1382);function checkOffline({candidates,because,baselines}){
return candidates.map(candidate=>{let specification=(0,_5_.ed)((0,_2_.rL)(candidate.file.manifest)),seen={baseline:baselines?.
get(candidate.file.path)??{kind:"offline"},history:[],identity:{specification}},compared=(0,_0_.Xp)(candidate,seen);return{
...compared,outcome:{kind:"offline",because},checks:[...(0,_1_.qd)(candidate),...(0,_3_.YA)(candidate.file.manifest),...(0,_4_.
Hr)(compared),...(0,_1_.yV)(candidate)],...candidate.unreadBase&&{isBaseUnread:!0}}})}}),4317:((_m_,_e_,_r_)=>{_r_.d(_e_,
{checkOffline:()=>_6_.w});var _6_=_r_(2060),_7_=_r_(2059),_8_=_r_(7398),_9_=_r_(5799),_10_=_r_(6432),_11_=_r_(4339),_12_=_r_(
6544),_13_=_r_(3771),_14_=_r_(1321),_15_=_r_(4238),_16_=_r_(6316),_17_=_r_(1183),_18_=_r_(3804),_19_=_r_(1029),_20_=_r_(
6380),_21_=_r_(6424),_22_=_r_(5806),_23_=_r_(2558),_24_=_r_(3667),_25_=_r_(2252),_26_=_r_(5201),_27_=_r_(190),_28_=_r_(2575),
_29_=_r_(3966),_30_=_r_(1382),_31_=_r_(1397),_32_=_r_(9961),_33_=_r_(8679),_34_=_r_(478),_35_=_r_(2421),_36_=_r_(5564),_37_=_r_(
3670),_38_=_r_(3694),_39_=_r_(362)}),1183:((_m_,_e_,_r_)=>{_r_.d(_e_,{t:()=>readImageName});var _40_=_r_(1397),ECR_HOST=/^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z]{2,4}(?:-[a-z]+)+-\d+)\.([a-z0-9.-]+)$/;
function readImageName(image){let[reference="",digest]=image.split("@",2),[,name=reference,tag]=/^(.*?)(?::([^:/]*))?$/.
exec(reference)??[],[,registry,repository=""]=/^((?:[^/]*[.:][^/]*|localhost))\/(.*)$/.exec(name)??[],ecr=ecrOf(registry,
repository);return{name,...registry!==void 0&&{registry},...tag!==void 0&&tag!==""&&{tag},...digest!==void 0&&{digest},...ecr!==
void 0&&{ecr}}}function ecrOf(registry,repository){let[,account,region,suffix]=ECR_HOST.exec(registry??"")??[];if(!(account===
void 0||region===void 0||suffix===void 0||!(0,_40_.kg)(suffix)))return{account,region,repository,suffix,isOfPartition:(0,_40_.
Jn)(region).includes(suffix)}}}),6316:((_m_,_e_,_r_)=>{_r_.d(_e_,{I:()=>imagesOf,y:()=>imageProblems});var _41_=_r_(1183),
_42_=_r_(1397),_43_=_r_(839),_44_=_r_(2169);function imagesOf({containers,additional_specifications=[]}){return[{of:containers,
at:["containers"]},...additional_specifications.map((specification,index)=>({of:specification.containers,at:["additional\
_specifications",index,"containers"]}))].flatMap(({of,at})=>of.flatMap(({image},index)=>image===void 0?[]:[{image,at:[...at,
index,"image"]}]))}function imageProblems({manifest,locate},region){return imagesOf(manifest).flatMap(({image,at})=>{let wrong=whatIsWrong(
image,region);return wrong===void 0?[]:[{at:locate(at),message:`${(0,_43_.j)(at)}: ${wrong.message}`,help:wrong.help}]})}
function whatIsWrong(image,region){let{name,registry="",tag,digest,ecr}=(0,_41_.t)(image),said=JSON.stringify((0,_44_.dh)(
image,120));if(tag===void 0&&digest===void 0)return{message:`${said} has neither a tag nor a digest, so that nothing say\
s which of its images is meant`,help:`write \`${(0,_44_.dh)(name,120)}:TAG\`, or better \`${(0,_44_.dh)(name,120)}@sha25\
6:\` and 64 hexadecimal digits`};if(ecr===void 0)return;let[suffix=""]=(0,_42_.Jn)(ecr.region);if(!ecr.isOfPartition){let host=`${registry.
slice(0,-ecr.suffix.length)}${suffix}`;return{message:`${said} ends its host with \`${ecr.suffix}\`, and registries of ${ecr.
region} end with \`${suffix}\``,help:`write the host as \`${host}\``}}if(!(region===void 0||ecr.region===region))return{
message:`${said} is in ${ecr.region}, and the version is registered in ${region}: SageMaker pulls images from the Region\
 of the endpoint alone`,help:`push it to ${region} (ECR can replicate it), or give the Region of the image as \`aws-regio\
n\``}}}),1397:((_m_,_e_,_r_)=>{_r_.d(_e_,{Jn:()=>hostSuffixesOf,iQ:()=>partitionOf,kg:()=>isHostSuffix});var OTHERS=[{name:"\
aws-cn",regions:/^cn-/,suffixes:["amazonaws.com.cn","on.amazonwebservices.com.cn"]},{name:"aws-us-gov",regions:/^us-gov-/,
suffixes:["amazonaws.com","on.aws"]},{name:"aws-eusc",regions:/^eusc-/,suffixes:["amazonaws.eu","on.amazonwebservices.eu"]},
{name:"aws-iso",regions:/^us-iso-/,suffixes:["c2s.ic.gov"]},{name:"aws-iso-b",regions:/^us-isob-/,suffixes:["sc2s.sgov.g\
ov"]},{name:"aws-iso-e",regions:/^eu-isoe-/,suffixes:["cloud.adc-e.uk"]},{name:"aws-iso-f",regions:/^us-isof-/,suffixes:[
"csp.hci.ic.gov"]}],COMMERCIAL={name:"aws",regions:/^/,suffixes:["amazonaws.com","on.aws"]};function partitionOf(region){
return ofRegion(region).name}function hostSuffixesOf(region){return ofRegion(region).suffixes}function isHostSuffix(suffix){
return[...OTHERS,COMMERCIAL].some(({suffixes})=>suffixes.includes(suffix))}function ofRegion(region){return OTHERS.find(
({regions})=>regions.test(region))??COMMERCIAL}}),6108:((_m_,_e_,_r_)=>{_r_.d(_e_,{N:()=>artifactsOf});var _45_=_r_(5715);
function artifactsOf({containers,additional_specifications,sample_payload}){let ofContainers=(of,at)=>of.flatMap((container,index)=>ofContainer(
container,[...at,index]));return[...ofContainers(containers,["containers"]),...(additional_specifications??[]).flatMap((specification,index)=>ofContainers(
specification.containers,["additional_specifications",index,"containers"])),...sample_payload===void 0?[]:[object(["samp\
le_payload"],sample_payload,void 0)]]}function ofContainer(container,at){let{model_data,model_data_etag,model_data_source,
additional_model_data=[]}=container;return[...model_data===void 0?[]:[object([...at,"model_data"],model_data,model_data_etag)],
...model_data_source===void 0?[]:ofSource(model_data_source,[...at,"model_data_source"]),...additional_model_data.flatMap(
(source,index)=>ofSource(source,[...at,"additional_model_data",index]))]}function ofSource({uri,type,etag,manifest,manifest_etag},at){
let data=type==="prefix"?{at:[...at,"uri"],uri,kind:"prefix"}:object([...at,"uri"],uri,etag);return manifest===void 0?[data]:
[data,object([...at,"manifest"],manifest,manifest_etag)]}function object(at,uri,eTag){return{at,uri,kind:"object",...(0,_45_.
s)({eTag})}}})};
