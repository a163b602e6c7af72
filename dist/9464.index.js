"use strict";exports.id=9464,exports.ids=[9464],exports.modules={5289:((_m_,_e_,_r_)=>{_r_.d(_e_,{I:()=>imagesOf,y:()=>imageProblems});
var _0_=_r_(1183),_1_=_r_(1397),_2_=_r_(839),_3_=_r_(8886);function imagesOf({containers,additional_specifications=[]}){
return[{of:containers,at:["containers"]},...additional_specifications.map((specification,index)=>({of:specification.containers,
at:["additional_specifications",index,"containers"]}))].flatMap(({of,at})=>of.flatMap(({image},index)=>image===void 0?[]:
[{image,at:[...at,index,"image"]}]))}function imageProblems({manifest,locate},region){return imagesOf(manifest).flatMap(
({image,at})=>{let wrong=whatIsWrong(image,region);return wrong===void 0?[]:[{at:locate(at),message:`${(0,_2_.j)(at)}: ${wrong.
message}`,help:wrong.help}]})}function whatIsWrong(image,region){let{name,registry="",tag,digest,ecr}=(0,_0_.t)(image),said=JSON.
stringify((0,_3_.dh)(image,120));if(tag===void 0&&digest===void 0)return{message:`${said} has neither a tag nor a digest\
, so that nothing says which of its images is meant`,help:`write \`${(0,_3_.dh)(name,120)}:TAG\`, or better \`${(0,_3_.dh)(
name,120)}@sha256:\` and 64 hexadecimal digits`};if(ecr===void 0)return;let[suffix=""]=(0,_1_.Jn)(ecr.region);if(!ecr.isOfPartition){
let host=`${registry.slice(0,-ecr.suffix.length)}${suffix}`;return{message:`${said} ends its host with \`${ecr.suffix}\`,\
 and registries of ${ecr.region} end with \`${suffix}\``,help:`write the host as \`${host}\``}}if(!(region===void 0||ecr.
region===region))return{message:`${said} is in ${ecr.region}, and the version is registered in ${region}: SageMaker pull\
s images from the Region of the endpoint alone`,help:`push it to ${region} (ECR can replicate it), or give the Region of\
 the image as \`aws-region\``}}}),9464:((_m_,_e_,_r_)=>{_r_.d(_e_,{checkOffline:()=>_4_.w});var _4_=_r_(6478),_5_=_r_(8125),
_6_=_r_(4973),_7_=_r_(9130),_8_=_r_(6432),_9_=_r_(4339),_10_=_r_(9074),_11_=_r_(3771),_12_=_r_(1321),_13_=_r_(4238),_14_=_r_(
5289),_15_=_r_(1183),_16_=_r_(3804),_17_=_r_(9961),_18_=_r_(6380),_19_=_r_(6424),_20_=_r_(2192),_21_=_r_(2558),_22_=_r_(
3667),_23_=_r_(2252),_24_=_r_(5201),_25_=_r_(4481),_26_=_r_(8244),_27_=_r_(3966),_28_=_r_(1382),_29_=_r_(1397),_30_=_r_(
5214),_31_=_r_(8679),_32_=_r_(4720),_33_=_r_(2421),_34_=_r_(5564),_35_=_r_(3670),_36_=_r_(3694),_37_=_r_(362)}),1183:((_m_,_e_,_r_)=>{
_r_.d(_e_,{t:()=>readImageName});var _38_=_r_(1397),ECR_HOST=/^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z]{2,4}(?:-[a-z]+)+-\d+)\.([a-z0-9.-]+)$/;
function readImageName(image){let[reference="",digest]=image.split("@",2),[,name=reference,tag]=/^(.*?)(?::([^:/]*))?$/.
exec(reference)??[],[,registry,repository=""]=/^((?:[^/]*[.:][^/]*|localhost))\/(.*)$/.exec(name)??[],ecr=ecrOf(registry,
repository);return{name,...registry!==void 0&&{registry},...tag!==void 0&&tag!==""&&{tag},...digest!==void 0&&{digest},...ecr!==
void 0&&{ecr}}}function ecrOf(registry,repository){let[,account,region,suffix]=ECR_HOST.exec(registry??"")??[];if(!(account===
void 0||region===void 0||suffix===void 0||!(0,_38_.kg)(suffix)))return{account,region,repository,suffix,isOfPartition:(0,_38_.
Jn)(region).includes(suffix)}}}),1397:((_m_,_e_,_r_)=>{_r_.d(_e_,{Jn:()=>hostSuffixesOf,iQ:()=>partitionOf,kg:()=>isHostSuffix});
var OTHERS=[{name:"aws-cn",regions:/^cn-/,suffixes:["amazonaws.com.cn","on.amazonwebservices.com.cn"]},{name:"aws-us-gov",
regions:/^us-gov-/,suffixes:["amazonaws.com","on.aws"]},{name:"aws-eusc",regions:/^eusc-/,suffixes:["amazonaws.eu","on.a\
mazonwebservices.eu"]},{name:"aws-iso",regions:/^us-iso-/,suffixes:["c2s.ic.gov"]},{name:"aws-iso-b",regions:/^us-isob-/,
suffixes:["sc2s.sgov.gov"]},{name:"aws-iso-e",regions:/^eu-isoe-/,suffixes:["cloud.adc-e.uk"]},{name:"aws-iso-f",regions:/^us-isof-/,
suffixes:["csp.hci.ic.gov"]}],COMMERCIAL={name:"aws",regions:/^/,suffixes:["amazonaws.com","on.aws"]};function partitionOf(region){
return ofRegion(region).name}function hostSuffixesOf(region){return ofRegion(region).suffixes}function isHostSuffix(suffix){
return[...OTHERS,COMMERCIAL].some(({suffixes})=>suffixes.includes(suffix))}function ofRegion(region){return OTHERS.find(
({regions})=>regions.test(region))??COMMERCIAL}}),6478:((_m_,_e_,_r_)=>{_r_.d(_e_,{w:()=>checkOffline});var _39_=_r_(8125),
_40_=_r_(9130),_41_=_r_(6432),_42_=_r_(9074),_43_=_r_(9961),_44_=_r_(1382);function checkOffline({candidates,because,baselines}){
return candidates.map(candidate=>{let specification=(0,_44_.ed)((0,_41_.rL)(candidate.file.manifest)),seen={baseline:baselines?.
get(candidate.file.path)??{kind:"offline"},history:[],identity:{specification}},compared=(0,_39_.Xp)(candidate,seen);return{
...compared,outcome:{kind:"offline",because},checks:[...(0,_40_.qd)(candidate),...(0,_42_.YA)(candidate.file.manifest),...(0,_43_.
Hr)(compared),...(0,_40_.yV)(candidate)],...candidate.unreadBase&&{isBaseUnread:!0}}})}})};
