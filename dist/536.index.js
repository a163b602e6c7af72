"use strict";exports.id=536,exports.ids=[536],exports.modules={9871:((_m_,_e_,_r_)=>{_r_.d(_e_,{h:()=>specificationChanges});var _0_=_r_(
7341),_1_=_r_(6432),_2_=_r_(5201),_3_=_r_(1382),_4_=_r_(9702);function sectionsOf(of){let metadata=Object.entries(of.CustomerMetadataProperties??
{}).filter(([key])=>(0,_3_.JK)(key));return new Map([single("description",(0,_3_.al)(of.ModelPackageDescription)),single(
"domain",of.Domain),single("task",of.Task),single("source_uri",of.SourceUri),...servingSections("",of.InferenceSpecification),
...(of.AdditionalInferenceSpecifications??[]).flatMap(({Name,Description,...serving})=>{let name=`additional_specificati\
ons[${Name??""}]`;return[[name,mapping({description:Description})],...servingSections(`${name}.`,serving)]}),single("sam\
ple_payload",of.SamplePayloadUrl),single("skip_validation",of.SkipModelValidation?.toLowerCase()),["hyper_parameters",{isList:!1,
values:hyperParametersIn(of.ModelCard?.ModelCardContent)}],["reports",reportSection("reports.",of)],["drift_baselines",reportSection(
"drift_baselines.",of)],["metadata",mapping(Object.fromEntries(metadata))]])}function servingSections(prefix,of){return[
...(of?.Containers??[]).map((container,index)=>[`${prefix}containers[${index}]`,containerSection(container)]),[`${prefix}\
content_types`,list(of?.SupportedContentTypes)],[`${prefix}response_types`,list(of?.SupportedResponseMIMETypes)],[`${prefix}\
realtime_instance_types`,list(of?.SupportedRealtimeInferenceInstanceTypes)],[`${prefix}transform_instance_types`,list(of?.
SupportedTransformInstanceTypes)]]}function containerSection(of){return mapping({name:of.ContainerHostname,image:of.Image,
model_data:of.ModelDataUrl,model_data_etag:of.ModelDataETag,...sourceValues("model_data_source",of.ModelDataSource?.S3DataSource),
...Object.fromEntries((of.AdditionalModelDataSources??[]).flatMap(({ChannelName,S3DataSource})=>Object.entries(sourceValues(
`additional_model_data[${ChannelName??""}]`,S3DataSource)))),framework:of.Framework,framework_version:of.FrameworkVersion,
nearest_model:of.NearestModelName,data_input_config:of.ModelInput?.DataInputConfig,product_id:of.ProductId,is_checkpoint:of.
IsCheckpoint?"true":void 0,"base_model.name":of.BaseModel?.HubContentName,"base_model.version":of.BaseModel?.HubContentVersion,
"base_model.recipe":of.BaseModel?.RecipeName,...Object.fromEntries(Object.entries(of.Environment??{}).map(([key,value])=>[
`environment.${key}`,value]))})}function sourceValues(key,of){return{[`${key}.uri`]:of?.S3Uri,[`${key}.type`]:of&&(of.S3DataType===
"S3Prefix"?"prefix":"object"),[`${key}.compression`]:of?.CompressionType?.toLowerCase(),[`${key}.manifest`]:of?.ManifestS3Uri,
[`${key}.accept_eula`]:of?.ModelAccessConfig?.AcceptEula?"true":void 0,[`${key}.hub_content`]:of?.HubAccessConfig?.HubContentArn,
[`${key}.etag`]:of?.ETag,[`${key}.manifest_etag`]:of?.ManifestEtag}}function reportSection(prefix,of){let found=[...(0,_1_.
dl)(of)].filter(([key])=>key.startsWith(prefix));return mapping(Object.fromEntries(found.flatMap(([at,{S3Uri,ContentType,
ContentDigest}])=>{let key=at.slice(prefix.length);return[[key,S3Uri],[`${key}.content_type`,ContentType],[`${key}.diges\
t`,ContentDigest]]})))}function single(name,value){return[name,mapping({"":value||void 0})]}function mapping(values){let present=Object.
entries(values).flatMap(([key,value])=>value===void 0?[]:[[key,value]]);return{isList:!1,values:new Map(present)}}function list(items){
return{isList:!0,values:new Map((items??[]).map(item=>[item,item]))}}function hyperParametersIn(cardContent){let job=["t\
raining_details","training_job_details"].reduce(_4_.C5,(0,_4_.U4)(cardContent??"")),lists=["hyper_parameters","user_prov\
ided_hyper_parameters"].map(key=>(0,_4_.S3)((0,_4_.C5)(job,key)));return new Map(lists.flat().flatMap(hyperParameter))}function hyperParameter(item){
let[name,value]=[(0,_4_.C5)(item,"name"),(0,_4_.C5)(item,"value")];return typeof name=="string"&&typeof value=="string"?
[[name,value]]:[]}function specificationChanges(sent,baseline,images=new Map){let[before,after]=[sectionsOf(baseline),sectionsOf(
sent)];return[...new Set([...after.keys(),...before.keys()])].flatMap(section=>changesOf(section,before.get(section),after.
get(section))).filter(change=>!(isFilledIn(change.key)&&change.after===void 0)).flatMap(change=>withDigest(change,images))}
function isFilledIn(key){return/(?:\.|^model_data_)(?:etag|manifest_etag|digest)$/.test(key)&&!key.startsWith("environme\
nt.")}function withDigest(change,images){let{key,before,after}=change,digest=key==="image"&&after!==void 0?images.get(after):
void 0;return after===void 0||digest===void 0?[change]:before===`${(0,_2_._M)(after)}@${digest}`?[]:[{...change,after:`${after}\
@${digest}`}]}function changesOf(section,before,after){let changes=(0,_0_.bF)(before?.values??NONE,after?.values??NONE).
map(entry=>({section,...entry}));if(!(after??before)?.isList)return changes;let items=changes.map(change=>({...change,key:""}));
return[...items.filter(item=>item.before!==void 0),...items.filter(item=>item.before===void 0)]}var NONE=new Map}),3667:((_m_,_e_,_r_)=>{
_r_.d(_e_,{Bl:()=>servedKey,EJ:()=>USUAL_SERVED_KEYS,eO:()=>servedNote,ow:()=>servedEnvironments,zX:()=>servedRun});var _5_=_r_(
3966),PREFIX="smr/served/";function servedKey(environment){return(0,_5_.rY)(PREFIX,environment)}var USUAL_SERVED_KEYS=["\
qa","prod"].map(servedKey);function servedNote(since,runUrl){let time=since.toISOString().replace(/\.\d+Z$/,"Z"),note=`${time}\
 ${runUrl}`;return/^[\w.:/=+\-@ ]{1,256}$/.test(note)?note.trim():time}function servedRun(note,{serverUrl,repository}){let[
,page="",id]=/^\S+ (https?:\/\/\S+)\/actions\/runs\/([1-9]\d{0,15})$/.exec(note??"")??[];return page.toLowerCase()===`${serverUrl}\
/${repository}`.toLowerCase()?id:void 0}function servedEnvironments(metadata){return Object.entries(metadata??{}).filter(
([key])=>key.startsWith(PREFIX)&&key.length>PREFIX.length).map(([key,text])=>({environment:key.slice(PREFIX.length),since:timeOf(
text)})).sort((a,b)=>(a.since?.getTime()??0)-(b.since?.getTime()??0)||(a.environment<b.environment?-1:1))}function timeOf(note){
let[,text]=/^(\d{4}-\d\d-\d\dT[\d:.]+Z)(?: \S+)?$/.exec(note)??[],time=text===void 0?void 0:new Date(text);return time===
void 0||Number.isNaN(time.getTime())?void 0:time}}),6474:((_m_,_e_,_r_)=>{_r_.d(_e_,{S:()=>resolveCandidate});var _6_=_r_(
758),_7_=_r_(5511),_8_=_r_(5375),_9_=_r_(785),_10_=_r_(8679),_11_=_r_(3854),_12_=_r_(5715);async function checkKeys(of){
let{file,found,keys,address,settings}=of,registry=settings.registryAccount;if(address.sent===address.name||registry===void 0||
keys===void 0)return[];let asked=[...found.keys].map(async([keyArn,{uri,at}])=>{let manager=await keys.managerOf(keyArn).
catch(error=>(0,_11_.z6)(error,`Who manages ${keyArn} is not known`));switch(manager){case"CUSTOMER":return[];case"AWS":{
let message=`${uri} is encrypted with ${keyArn}, which AWS manages, and account ${registry} cannot be let use that.`;throw(0,_8_.
Qm)({file,at,message,hint:"Encrypt it with a key of your own (a customer managed key), or without KMS; the output key of\
 a training job is OutputDataConfig.KmsKeyId."})}default:return[unknownManager({keyArn,uri,registry,partition:settings.partition,
why:manager.message})]}});return(await(0,_8_.Xd)(asked)).flat()}function unknownManager(of){let statement={Effect:"Allow",
Principal:{AWS:`arn:${of.partition}:iam::${of.registry}:root`},Action:["kms:Decrypt","kms:DescribeKey","kms:GenerateData\
Key*"],Resource:"*"};return{level:"notice",title:"Encryption",detail:`${of.uri} is encrypted with ${of.keyArn}. ${of.why}\
 Allow the role kms:DescribeKey to have it checked. The policy of that key has to let the registry's account use it: ${JSON.
stringify(statement)}`}}async function resolveCandidate(candidate,{settings,address,ports}){let sourced=await sourcedFile(
candidate.file,{settings,ports}),{file}=sourced,readBytes=async()=>{let found=await(0,_6_.M)(file,ports.artifacts,ports.
folders);return{...found,ofKeys:await checkKeys({file,found,keys:ports.keys,address,settings})}},[images,artifacts,placed,
cloned]=await(0,_8_.Xd)([(0,_7_.H)(file,ports.images),readBytes(),placedReports({candidate,settings,reports:ports.reports}),
cloneOf(file,{settings,ports})]);return{manifest:file.manifest,...(0,_12_.s)({generatedBy:sourced.generatedBy,training:sourced.
training}),imageDigests:images.digests,artifacts:artifacts.codes,reports:placed.reports,...(0,_12_.s)({clonedSpecification:cloned}),
checks:[...sourced.checks,...images.checks,...artifacts.checks,...artifacts.ofKeys,...placed.checks]}}async function sourcedFile(file,{
settings,ports}){if(file.manifest.source===void 0)return{file,checks:[]};let{resolveSource}=await _r_.e(2535).then(_r_.bind(
_r_,2535));return resolveSource(file,{settings,sources:ports.sources})}async function cloneOf(file,of){if(!(0,_9_.i1)(file.
manifest.source_uri))return;let{readClone}=await _r_.e(6939).then(_r_.bind(_r_,6939));return readClone(file,of)}async function placedReports(placing){
let wanted=(0,_10_.h4)(placing.candidate.file.manifest,placing.settings);if(wanted.length===0)return{reports:new Map,checks:[]};
let{placeReports}=await _r_.e(3784).then(_r_.bind(_r_,3784));return placeReports(wanted,placing)}}),9997:((_m_,_e_,_r_)=>{
_r_.d(_e_,{BL:()=>specificationOf,em:()=>addedSentence,v:()=>hasSomethingToServe});var _13_=_r_(4963),_14_=_r_(1382);function specificationOf(description){
let recorded=(0,_14_.wn)(description.ModelPackageDescription)?.specification;if(recorded===void 0)return{kind:"unknown"};
let additional=description.AdditionalInferenceSpecifications??[];for(let kept=additional.length;kept>=0;kept-=1){let AdditionalInferenceSpecifications=additional.
slice(0,kept);if(!isRecorded({...description,AdditionalInferenceSpecifications},recorded))continue;let added=additional.
slice(kept).map(({Name})=>Name??"");return added.length===0?{kind:"same"}:{kind:"extended",added}}return{kind:"changed"}}
function hasSomethingToServe({InferenceSpecification:main,SourceAlgorithmSpecification:algorithm}){return(main?.Containers??
[]).length>0||algorithm!==void 0}function addedSentence(added){return`${added.length===1?"An additional specification wa\
s":`${added.length} additional specifications were`} added since it was registered: ${added.join(", ")}.`}function isRecorded(specification,recorded){
for(let reading of(0,_13_.R)(specification))if((0,_14_.v5)((0,_14_.ed)(reading))===recorded)return!0;return!1}}),1183:((_m_,_e_,_r_)=>{
_r_.d(_e_,{t:()=>readImageName});var _15_=_r_(1397),ECR_HOST=/^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z]{2,4}(?:-[a-z]+)+-\d+)\.([a-z0-9.-]+)$/;
function readImageName(image){let[reference="",digest]=image.split("@",2),[,name=reference,tag]=/^(.*?)(?::([^:/]*))?$/.
exec(reference)??[],[,registry,repository=""]=/^((?:[^/]*[.:][^/]*|localhost))\/(.*)$/.exec(name)??[],ecr=ecrOf(registry,
repository);return{name,...registry!==void 0&&{registry},...tag!==void 0&&tag!==""&&{tag},...digest!==void 0&&{digest},...ecr!==
void 0&&{ecr}}}function ecrOf(registry,repository){let[,account,region,suffix]=ECR_HOST.exec(registry??"")??[];if(!(account===
void 0||region===void 0||suffix===void 0||!(0,_15_.kg)(suffix)))return{account,region,repository,suffix,isOfPartition:(0,_15_.
Jn)(region).includes(suffix)}}}),6316:((_m_,_e_,_r_)=>{_r_.d(_e_,{I:()=>imagesOf,y:()=>imageProblems});var _16_=_r_(1183),
_17_=_r_(1397),_18_=_r_(839),_19_=_r_(2169);function imagesOf({containers,additional_specifications=[]}){return[{of:containers,
at:["containers"]},...additional_specifications.map((specification,index)=>({of:specification.containers,at:["additional\
_specifications",index,"containers"]}))].flatMap(({of,at})=>of.flatMap(({image},index)=>image===void 0?[]:[{image,at:[...at,
index,"image"]}]))}function imageProblems({manifest,locate},region){return imagesOf(manifest).flatMap(({image,at})=>{let wrong=whatIsWrong(
image,region);return wrong===void 0?[]:[{at:locate(at),message:`${(0,_18_.j)(at)}: ${wrong.message}`,help:wrong.help}]})}
function whatIsWrong(image,region){let{name,registry="",tag,digest,ecr}=(0,_16_.t)(image),said=JSON.stringify((0,_19_.dh)(
image,120));if(tag===void 0&&digest===void 0)return{message:`${said} has neither a tag nor a digest, so that nothing say\
s which of its images is meant`,help:`write \`${(0,_19_.dh)(name,120)}:TAG\`, or better \`${(0,_19_.dh)(name,120)}@sha25\
6:\` and 64 hexadecimal digits`};if(ecr===void 0)return;let[suffix=""]=(0,_17_.Jn)(ecr.region);if(!ecr.isOfPartition){let host=`${registry.
slice(0,-ecr.suffix.length)}${suffix}`;return{message:`${said} ends its host with \`${ecr.suffix}\`, and registries of ${ecr.
region} end with \`${suffix}\``,help:`write the host as \`${host}\``}}if(!(region===void 0||ecr.region===region))return{
message:`${said} is in ${ecr.region}, and the version is registered in ${region}: SageMaker pulls images from the Region\
 of the endpoint alone`,help:`push it to ${region} (ECR can replicate it), or give the Region of the image as \`aws-regio\
n\``}}}),6937:((_m_,_e_,_r_)=>{_r_.d(_e_,{n:()=>storedMetrics});var _20_=_r_(2764);function storedMetrics(description){let card=(0,_20_.
Qj)(description.ModelCard?.ModelCardContent??""),metadata=(0,_20_.ao)(description.CustomerMetadataProperties??{});return{
metrics:new Map([...card.metrics,...metadata.metrics]),named:new Map([...card.named??[],...metadata.named??[]])}}}),2729:((_m_,_e_,_r_)=>{
_r_.d(_e_,{A4:()=>appliedOutcome,Xp:()=>comparedResult,mj:()=>unobserved,yC:()=>versionNamed});var _21_=_r_(1793),_22_=_r_(
6844),_23_=_r_(4339),_24_=_r_(2444);function comparedResult(candidate,seen){let{file}=candidate;return{file,group:file.manifest.
group,baseline:seen.baseline,specificationChanges:void 0,...(0,_23_.$)(candidate,seen)}}function appliedOutcome(address,applied,forced){
let version=versionNamed(address,applied.described??applied);if(applied.described?.description.ModelApprovalStatus==="Re\
jected")return{kind:"rejected",version,...(0,_24_.Wr)(applied.described)};let duplicate=applied.duplicate&&{duplicate:versionNamed(
address,applied.duplicate)};return applied.isNew?{kind:"registered",version,forced,...duplicate}:{kind:"reused",version,
...duplicate}}function versionNamed({name},{arn,version,description}){return{arn,version,group:name,approvalStatus:description?.
ModelApprovalStatus??"PendingManualApproval"}}function unobserved(one,error){let baseline={kind:"unreadable",reason:error.
message},{identity}=(0,_21_.k)({...one,resolved:(0,_22_.II)(one.candidate)});return{...comparedResult(one.candidate,{baseline:{
kind:"offline"},history:[],identity}),baseline,outcome:{kind:"failed",error},checks:[]}}}),1397:((_m_,_e_,_r_)=>{_r_.d(_e_,
{Jn:()=>hostSuffixesOf,iQ:()=>partitionOf,kg:()=>isHostSuffix});var OTHERS=[{name:"aws-cn",regions:/^cn-/,suffixes:["ama\
zonaws.com.cn","on.amazonwebservices.com.cn"]},{name:"aws-us-gov",regions:/^us-gov-/,suffixes:["amazonaws.com","on.aws"]},
{name:"aws-eusc",regions:/^eusc-/,suffixes:["amazonaws.eu","on.amazonwebservices.eu"]},{name:"aws-iso",regions:/^us-iso-/,
suffixes:["c2s.ic.gov"]},{name:"aws-iso-b",regions:/^us-isob-/,suffixes:["sc2s.sgov.gov"]},{name:"aws-iso-e",regions:/^eu-isoe-/,
suffixes:["cloud.adc-e.uk"]},{name:"aws-iso-f",regions:/^us-isof-/,suffixes:["csp.hci.ic.gov"]}],COMMERCIAL={name:"aws",
regions:/^/,suffixes:["amazonaws.com","on.aws"]};function partitionOf(region){return ofRegion(region).name}function hostSuffixesOf(region){
return ofRegion(region).suffixes}function isHostSuffix(suffix){return[...OTHERS,COMMERCIAL].some(({suffixes})=>suffixes.
includes(suffix))}function ofRegion(region){return OTHERS.find(({regions})=>regions.test(region))??COMMERCIAL}}),536:((_m_,_e_,_r_)=>{
_r_.d(_e_,{register:()=>register});var _25_=_r_(9871),_26_=_r_(6937),_27_=_r_(1762),_28_=_r_(7341),_29_=_r_(6440),_30_=_r_(
6474),_31_=_r_(758),_32_=_r_(6799),_33_=_r_(9997),_34_=_r_(3667),_35_=_r_(6249),_36_=_r_(5287),_37_=_r_(1430),_38_=_r_(2729),
_39_=_r_(1793),_40_=_r_(6844),_41_=_r_(6432),_42_=_r_(4339),_43_=_r_(5511),_44_=_r_(3771),_45_=_r_(1321),_46_=_r_(5201),
_47_=_r_(4238),_48_=_r_(6316),_49_=_r_(1183),_50_=_r_(5375),_51_=_r_(2444),_52_=_r_(6380),_53_=_r_(6424),_54_=_r_(6761),
_55_=_r_(3275),_56_=_r_(2764),_57_=_r_(3966),_58_=_r_(1382),_59_=_r_(1397),_60_=_r_(9961),_61_=_r_(706),_62_=_r_(4421),_63_=_r_(
6450),_64_=_r_(8679),_65_=_r_(9892),_66_=_r_(478),_67_=_r_(2421),_68_=_r_(5564),_69_=_r_(4139),_70_=_r_(3854),_71_=_r_(5715),
_72_=_r_(3694),_73_=_r_(362);function cannotTell(at,sent,unreadable){let what=sent.kind==="known"?`The service says that\
 this candidate was sent to ${at.address.name} before, and the version cannot be found.`:`It is not known whether a vers\
ion of ${at.address.name} was created.`,{content}=(0,_58_.jT)(at.draft.identity),mayExist=`At most one may exist: its de\
scription holds "[smr:${content}", its status is PendingManualApproval.`,reasons=[(0,_70_.s$)(sent.failure),...unreadable===
void 0?[]:[(0,_70_.s$)(unreadable)]],again="Run the job again: it finds the version if there is one, and makes it if not\
.";return new _72_.lZ("unknown-outcome",[what,...reasons,mayExist].join(" "),{hint:unreadable?.kind==="access-denied"?`${unreadable.
hint??`Allow ${unreadable.call}.`} ${again}`:again,cause:sent.failure})}function failedVersion(version){let reason=(0,_55_.
Fw)(version.description);return new _72_.lZ("failed",`${version.arn} is ${version.description.ModelPackageStatus}: ${reason}`,
{hint:"Correct what it names and run the job again: a new version is made then."})}function tokensUsedUp({address,draft}){
let{content}=(0,_58_.jT)(draft.identity),message=`${address.name} has no version of this candidate ("[smr:${content}") t\
hat can be used, and sagemaker:CreateModelPackage makes none: whatever token is sent, it is known already, or leads to a\
 version that failed, was deleted, or holds something else.`;return new _72_.lZ("failed",message,{hint:"Look at the vers\
ions whose description holds that text, and delete them. Then run the job again."})}var CONCURRENT_DESCRIBES=4,MAX_GAP=10,
WAITS={first:1e3,longest:5e3};async function reconcile(at,identity){return(0,_35_.bg)(at.clock,WAITS,async waited=>{let isLast=waited>=
_35_.If,own=await lookAt(at,identity,isLast?(0,_55_.X2)(at):newest(at));return own instanceof _72_.Rk?own.kind==="access\
-denied"||isLast?{kind:"unreadable",failure:own}:void 0:own.chosen!==void 0?{kind:"found",chosen:own.chosen,duplicates:own.
duplicates}:isLast?{kind:"absent",own}:void 0})}async function versionsBeside(at,made){let between=Array.from({length:Math.
max(0,made.version-made.highestSeen-1)},(_,index)=>at.address.versionArn(made.highestSeen+1+index)),[listed,unlisted]=await Promise.
all([lookAt(at,made.identity,newest(at,made.version)),describeAll(at,between.slice(-MAX_GAP)).catch(_70_.tf)]),own=[listed instanceof
_72_.Rk?[]:usable(listed),unlisted instanceof _72_.Rk?[]:usable((0,_32_.qt)(unlisted,made.identity))];return[...new Map(
own.flat().map(version=>[version.version,version])).values()].sort((a,b)=>a.version-b.version)}async function newest(at,without2){
return(await(0,_55_.aH)(at)).versions.filter(({version})=>version!==without2)}function usable({chosen,duplicates}){return chosen===
void 0?[]:[chosen,...duplicates]}async function lookAt(at,identity,listing){try{let arns=(await listing).filter(version=>(0,_32_.
Zw)(version,identity)).map(({arn})=>arn);return(0,_32_.qt)(await describeAll(at,arns),identity)}catch(error){return(0,_70_.
tf)(error)}}async function describeAll(at,arns){return(await(0,_65_.y)(arns,CONCURRENT_DESCRIBES,arn=>(0,_55_.MP)(at,arn))).
filter(version=>version!==void 0)}var MAX_STEPS=12,KNOWN=["conflict"],BLIND_WAIT_MILLISECONDS=5e3;async function applyRegistration(at){
let{request,generation}=at.plan,sending={...at,request,known:KNOWN,read:versionNamed2(at.address),from:generation,maxSteps:MAX_STEPS},
settled2=await(0,_27_.S8)(sending,(sent,step)=>sent.kind==="returned"?settleReturned(at,sent.answer,step):settleUnknown(
at,sent,step));if(settled2===void 0)throw tokensUsedUp(at);return settled2}function versionNamed2(address){return arn=>{
let version=address.versionOf(arn);if(arn!==void 0&&version!==void 0)return{arn,version};let message=`The answer ${arn===
void 0?"holds no ARN":`names ${arn}, which is no version of ${address.arn}`}`;throw new _72_.Rk("unknown-outcome","sagem\
aker:CreateModelPackage",message)}}async function settleReturned(at,made,{generation}){let{highestSeen}=at,isAbove=highestSeen===
void 0||made.version>highestSeen;isAbove&&say(at,made,void 0,!0);let{identity}=at.draft,[confirmed,beside]=await Promise.
all([(0,_32_.hs)(lookUp(at),made.arn,identity),isAbove&&highestSeen!==void 0?versionsBeside(lookUp(at),{version:made.version,
highestSeen,identity}):[]]),nextToken=(0,_27_.Ku)(generation+1);if(confirmed.kind==="vanished")return nextToken;if(confirmed.
kind==="unread")return settled(at,{...made,described:void 0,isNew:isAbove,duplicate:void 0,isAsSent:!0});let described=confirmed.
version,isNew=isAbove&&isOurs(at,described);switch(confirmed.kin.kind){case"same":{let lower=beside[0]!==void 0&&beside[0].
version<made.version?beside[0]:void 0;return lower===void 0?settled(at,{...made,described,isNew,duplicate:beside[0],isAsSent:!0}):
settled(at,{...lower,described:lower,isNew:!1,duplicate:made,isAsSent:!0})}case"impostor":return isNew?settled(at,{...made,
described,isNew,duplicate:void 0,isAsSent:!1}):nextToken;case"dead":if(isNew)throw failedVersion(described);return nextToken;case"\
other-artifacts":case"other":return nextToken}}async function settleUnknown(at,sent,step){let found=await reconcile(lookUp(
at),at.draft.identity);switch(found.kind){case"found":{let{chosen,duplicates}=await lowestOf(at,found),isNew=chosen.version>
(at.highestSeen??0)&&isOurs(at,chosen);return settled(at,{...chosen,described:chosen,isNew,duplicate:duplicates[0],isAsSent:!0})}case"\
unreadable":if(found.failure.kind!=="access-denied"||sent.kind==="known"||step.sent===_27_._X.unknown)throw cannotTell(at,
sent,found.failure);return await at.ports.clock.sleep(BLIND_WAIT_MILLISECONDS),(0,_27_.Th)(step);case"absent":{let failed=found.
own.dead.find(dead=>dead.version>(at.highestSeen??0)&&isOurs(at,dead));if(failed!==void 0)throw failedVersion(failed);return found.
own.generation>step.generation?(0,_27_.Ku)(found.own.generation):(0,_27_.Ay)(sent,step,unknown=>cannotTell(at,unknown,void 0))}}}
async function lowestOf(at,{chosen,duplicates}){let{highestSeen}=at,isDecided=chosen.description.ModelApprovalStatus!=="\
PendingManualApproval";if(highestSeen===void 0||isDecided)return{chosen,duplicates};let{version}=chosen,beside=await versionsBeside(
lookUp(at),{version,highestSeen,identity:at.draft.identity}),[lower]=beside.filter(one=>one.version<version);return lower===
void 0?{chosen,duplicates}:{chosen:lower,duplicates:[chosen,...duplicates]}}function settled(at,result){return say(at,result,
result.described,result.isNew),result}function say(at,{arn,version},described,isNew){let approvalStatus=described?.description.
ModelApprovalStatus??"PendingManualApproval";at.onVersion({version:{arn,version,group:at.address.name,approvalStatus},registered:isNew})}
function isOurs({plan},{description}){let run=of=>of.CustomerMetadataProperties?.["smr/run"]??"",[ours,theirs]=[plan.request.
MetadataProperties,description.MetadataProperties];return run(plan.request)===run(description)&&ours?.CommitId===theirs?.
CommitId}function lookUp({address,ports}){return{address,reader:ports.reader,clock:ports.clock}}function explain(error,{
candidate,address,settings:{callerAccount}}){let failure=(0,_70_.Q)(error);if(failure instanceof _72_.lZ)return failure;
if((0,_70_.a_)(failure))return missingGroup(failure,candidate,address,callerAccount);let denied=`Allow ${failure.call} i\
n the role's policy and in the model package group's policy.`;return(0,_70_.uy)(failure,{denied})}function missingGroup(cause,{
file},address,callerAccount){let{arn,name,sent}=address,command=`aws sagemaker create-model-package-group --model-packag\
e-group-name ${name}`,toMake=sent===name?`have it made by the input \`create-group: true\`, or make it: ${command}`:`mak\
e it with credentials of account ${arn.split(":")[4]}, with the policy that lets this account register and compare:
${command}
${policyCommand(address,callerAccount)}`,message=`${arn} does not exist. ${(0,_70_.s$)(cause)}`;return new _72_.lZ("grou\
p-not-found",message,{problems:[{at:file.locate(["group"]),message:`The model package group ${arn} does not exist.`}],hint:`\
Correct \`group\`, \`aws-region\` or \`registry-account-id\`; or ${toMake}`,cause})}function policyCommand({arn,name,versionArn},callerAccount){
let policy={Version:"2012-10-17",Statement:[{Sid:"TrainingRegistersAndCompares",Effect:"Allow",Principal:{AWS:`arn:${arn.
split(":")[1]??"aws"}:iam::${callerAccount}:root`},Action:["sagemaker:CreateModelPackage","sagemaker:DescribeModelPackag\
e","sagemaker:ListModelPackages"],Resource:[arn,versionArn(1).replace(/1$/,"*")]}]};return`aws sagemaker put-model-packa\
ge-group-policy --model-package-group-name ${name} --resource-policy '${JSON.stringify(policy)}'`}async function listGroupToBe(at,{
createGroup}){let isOwn=at.address.sent===at.address.name,listing=(0,_55_.HD)((0,_55_.aH)(at));return!createGroup||!isOwn?
listing:(0,_70_.NJ)(listing,["not-found"],{kind:"read",value:NO_VERSIONS})}var NO_VERSIONS={versions:[],isWhole:!0,next:void 0};
function wantedBaseline({manifest}){let baseline=manifest.metrics?.baseline??"latest_approved";return baseline==="none"?
{kind:"none"}:baseline==="latest_approved"?{kind:"latest-approved"}:{kind:"pinned",version:baseline.version}}function latestApproved(approved,newest2){
let others=newest2.filter(({version})=>version!==approved?.version);return(0,_55_.$3)([...approved===void 0?[]:[approved],
...others])}function passedOverCheck(passed){return{level:"notice",title:"Baseline",detail:`Version ${passed.version} is\
 Approved and ${(0,_55_.pr)(passed)}, so it is not what this one is compared with.`}}function comparableBaseline(file,version){
let{unreadCard,description}=version;if(unreadCard===void 0)return baselineOf(version);let{metrics,named}=(0,_26_.n)(description),
known=[...metrics.keys(),...named?.keys()??[]],isKnown=wanted=>known.some(key=>key===wanted||key.split(".").includes(wanted));
return Object.entries(file.manifest.metrics?.values??{}).filter(([,{gate}])=>gate!==void 0&&"max_regression"in gate&&gate.
max_regression!==void 0).every(([name,{path}])=>isKnown(name)||path!==void 0&&isKnown(path))?baselineOf(version):unreadableBaseline(
unreadCard)}function unreadCardChecks({version,unreadCard}){return unreadCard===void 0?[]:[{level:"notice",title:"Baseli\
ne",detail:`The card of version ${version} could not be read, so what stands in it alone was not compared. ${[(0,_70_.s$)(
unreadCard),unreadCard.hint??""].join(" ").trim()}`}]}function baselineOf({version,arn,description}){let details=(0,_56_.
Mp)(description.ModelCard?.ModelCardContent??"");return{kind:"version",version,arn,...(0,_26_.n)(description),...(0,_71_.
s)({details})}}function unreadableBaseline(failure){return{kind:"unreadable",reason:[(0,_70_.s$)(failure),failure.hint??
""].join(" ").trim()}}function pinnedBaseline(file,version,described){if(described.kind==="denied")return unreadableBaseline(
described.failure);if(described.value!==void 0)return comparableBaseline(file,described.value);let message=`Version ${version}\
 of ${file.manifest.group} does not exist, so it cannot be the baseline.`;throw new _72_.lZ("invalid-manifest",message,{
problems:[{at:file.locate(["metrics","baseline","version"]),message}],hint:"Name a version that exists, or `latest_appro\
ved`."})}function earlierVersions({newest:newest2},own,chosen){return newest2.filter(({version})=>chosen===void 0||version<
chosen.version).filter(({version})=>!own.some(candidate=>candidate.version===version)).filter(({summary})=>summary.ModelPackageStatus===
"Completed"&&summary.ModelApprovalStatus!=="Rejected").slice(0,8)}var MAX_OLDER_PAGES=2;async function searchGroup(at,first,{
identity,onOlder}){if(first.kind==="denied")return{group:first,own:[],searchedAmong:void 0};let{newest:newest2,isWhole,own}=await searchPages(
at,first.value,{identity,onOlder}),known=(0,_55_.$3)(newest2),asked=known.version!==void 0||isWhole?{kind:"read",value:known}:
await(0,_55_.HD)((0,_55_.or)(at,Promise.resolve({versions:newest2,isWhole})));if(asked.kind==="denied")return{group:asked,
own,searchedAmong:void 0};let approved=asked.value.version,found=own.length===0&&approved!==void 0&&(0,_32_.Zw)(approved,
identity)?[approved]:own;return{group:{kind:"read",value:{approved,newest:newest2,isWhole}},own:found,searchedAmong:found.
length>0||isWhole?void 0:newest2.length}}async function searchPages(at,first,{identity,onOlder}){let ownOf=({versions})=>versions.
filter(version=>(0,_32_.Zw)(version,identity)),found={newest:[...first.versions],isWhole:first.isWhole,own:ownOf(first)};
if(found.own.length>0||first.isWhole)return found;onOlder();for await(let page of(0,_55_.do)(at,{maxPages:MAX_OLDER_PAGES,
after:first.next}))if(found.newest.push(...page.versions),found.isWhole=page.isWhole,found.own=ownOf(page),found.own.length>
0||(0,_55_.$3)(found.newest).version===void 0)return found;return found}var CONCURRENT_DESCRIBES2=8;async function observeRegistry(at,about){
let describe=rememberingDescribe(at),{group,own:candidates,searchedAmong}=await searchGroup(at,about.group,{identity:about.
identity,onOlder:()=>askAhead(about,describe)}),listed=group.kind==="read"?group.value:{approved:void 0,newest:[],isWhole:!0},
reading=describeOwn(candidates,about.identity,describe),comparing=reading.then(({chosen})=>describeBaseline({...about,group},
{at,describe,below:chosen})),[own,compared,history]=await Promise.all([reading,comparing,reading.then(async({chosen})=>{
let earlier=earlierVersions(listed,candidates,chosen);if(about.withTrend)return readHistory(earlier,describe);let baseline=(await comparing).
baselineVersion?.version;return readHistory(earlier.filter(({version})=>version===baseline),describe)})]),seen=withApproved(
listed).map(({version})=>version),highestSeen=group.kind==="read"?Math.max(0,...seen):void 0;return{group,own,highestSeen,
...compared,history,searchedAmong}}function askAhead(about,describe){let newest2=about.group.kind==="read"?about.group.value.
versions:[],approved=wantedBaseline(about.file).kind==="latest-approved"?(0,_55_.$3)(newest2).version:void 0,trend=about.
withTrend?earlierVersions({newest:newest2},[],void 0):[];for(let{arn}of[...approved===void 0?[]:[approved],...trend])describe(
arn).catch(()=>{})}function rememberingDescribe(at){return(0,_37_.G)(arn=>arn,arn=>(0,_55_.HD)((0,_55_.MP)(at,arn,"whole")))}
function withApproved({approved,newest:newest2}){return approved===void 0||newest2.some(({version})=>version===approved.
version)?newest2:[...newest2,approved]}async function describeOwn(candidates,identity,describe){let read=(await(0,_65_.y)(
candidates,CONCURRENT_DESCRIBES2,({arn})=>describe(arn))).flatMap(answer=>answer.kind==="read"?[answer.value]:[]),own=(0,_32_.
qt)(read.filter(version=>version!==void 0),identity),vanished=read.filter(version=>version===void 0).length;return{...own,
generation:own.generation+vanished}}async function describeBaseline(about,{at,describe,below}){let{file,group,reports}=about,
wanted=wantedBaseline(file);switch(wanted.kind){case"none":return without({kind:"not-wanted"});case"pinned":{let described=await describe(
at.address.versionArn(wanted.version)),baseline=pinnedBaseline(file,wanted.version,described),version=described.kind==="\
read"?described.value:void 0;return baseline.kind!=="version"||version===void 0?without(baseline):withEvidence(baseline,
{file,version,reports})}case"latest-approved":{if(group.kind==="denied"){let first=await describe(at.address.versionArn(
1));return without(unreadableBaseline(first.kind==="denied"?bothDenied(group.failure,first.failure):group.failure))}let{
version:latest,skipped}=await latestBefore(at,group.value,below),passedOver=skipped.map(passedOverCheck);if(latest===void 0)
return without(firstVersion(group.value),passedOver);let described=await describe(latest.arn);if(described.kind==="denie\
d")return without(unreadableBaseline(described.failure),passedOver);if(described.value===void 0)return without(firstVersion(
group.value),passedOver);let version=described.value,baseline=comparableBaseline(file,version);return baseline.kind!=="v\
ersion"?without(baseline,passedOver):withEvidence(baseline,{file,version,reports},passedOver)}}}function bothDenied(one,other){
let hints=[one.hint,other.hint].filter(hint=>hint!==void 0);return new _72_.Rk("access-denied",one.call,`${one.message}
${other.message}`,{cause:one,...hints.length>0&&{hint:hints.join(`
`)}})}async function latestBefore(at,{approved,newest:newest2,isWhole},below){if(below===void 0)return latestApproved(approved,
newest2);let isOlder=({version})=>version<below.version,known=latestApproved(approved&&isOlder(approved)?approved:void 0,
newest2.filter(isOlder));return known.version!==void 0||isWhole?known:(0,_55_.jI)(at,{version:below.version,created:below.
description.CreationTime})}function without(baseline,checks=[]){return{baseline,baselineVersion:void 0,baselineChecks:checks}}
async function withEvidence(baseline,about,passedOver=[]){let{withReport}=await _r_.e(6275).then(_r_.bind(_r_,6275)),{baseline:whole,
checks}=await withReport(baseline,about);return{baseline:whole,baselineVersion:about.version,baselineChecks:[...passedOver,
...unreadCardChecks(about.version),...checks]}}function firstVersion({newest:newest2}){return{kind:"first",hasUnapproved:newest2.
length>0}}async function readHistory(versions,describe){return(await(0,_65_.y)(versions,CONCURRENT_DESCRIBES2,({arn})=>describe(
arn).catch(()=>{}))).toReversed().flatMap(answer=>answer?.kind!=="read"||answer.value===void 0?[]:[{version:answer.value.
version,recorded:(0,_26_.n)(answer.value.description)}])}var CONCURRENT_MANIFESTS=8,MAX_MODELS_WITH_TREND=8;async function register({
candidates,settings,context},ports){let address=({file})=>(0,_29_.c)(file.manifest.group,settings),withTrend=candidates.
length<=MAX_MODELS_WITH_TREND;return(0,_65_.y)(candidates,settings.concurrency??CONCURRENT_MANIFESTS,candidate=>registerOne(
{candidate,settings,context,address:address(candidate),withTrend},ports))}async function registerOne(one,ports){try{let observed=await observe(
one,ports);return await planAndApply(one,observed,ports)}catch(error){return(0,_38_.mj)(one,explain(error,one))}}async function observe(one,ports){
let{candidate,address,settings}=one,at={address,reader:ports.reader,clock:ports.clock};settings.dryRun||(0,_36_.lJ)(one.
context,ports.pullRequest);let[resolved,group]=await Promise.all([(0,_30_.S)(candidate,{settings,address,ports}),listGroupToBe(
at,settings)]),{manifest,training}=resolved,card=(0,_28_.Ul)(candidate,{manifest,status:settings.modelCardStatus,training}),
draft=(0,_39_.k)({...one,resolved,card}),state=await observeRegistry(at,{file:candidate.file,identity:draft.identity,group,
reports:ports.reports,withTrend:one.withTrend});return{resolved,card,draft,state,checks:[...resolved.checks,...(0,_51_.YL)(
state)]}}function asWritten({draft:{request,identity},resolved}){return{...request,...identity.written,SourceUri:resolved.
manifest.source_uri}}async function planAndApply(one,observed,ports){let{draft,state,resolved,card}=observed,seen={...(0,_38_.
Xp)(one.candidate,{...state,identity:draft.identity}),resolved,...(0,_71_.s)({card}),specificationChanges:state.baselineVersion&&
(0,_25_.h)(asWritten(observed),state.baselineVersion.description,resolved.imageDigests)};try{let plan=(0,_51_.dv)({draft,
state,diffs:seen.diffs,onGateFailure:one.settings.onGateFailure});plan.kind!=="blocked"&&(0,_52_.L8)(one.candidate);let carriedOut=await carryOut(
{one,observed,plan},ports),{outcome,checks}=await complete({one,observed,carriedOut},ports);return{...seen,outcome,checks:[
...observed.checks,...(0,_51_.Hr)(seen),...(0,_51_.He)(seen.gates,plan,state.baseline),...checks]}}catch(error){return{...seen,
outcome:{kind:"failed",error:explain(error,one)},checks:[...observed.checks,...(0,_51_.Hr)(seen)]}}}async function carryOut({
one,observed,plan},ports){let{candidate,address,settings,context}=one,say2=known=>ports.onVersion?.(known);switch(plan.kind){case"\
blocked":return{outcome:{kind:"gate-failed",...(0,_71_.s)({version:plan.version&&(0,_38_.yC)(address,plan.version)})},checks:[]};case"\
rejected":{let{version:described,kind,...why}=plan;return{outcome:{kind,version:(0,_38_.yC)(address,described),...why},checks:[]}}case"\
reuse":{let version=(0,_38_.yC)(address,plan.version),duplicate=plan.duplicate&&(0,_38_.yC)(address,plan.duplicate);return say2(
{file:candidate.file,version,registered:!1}),{outcome:{kind:"reused",version,...(0,_71_.s)({duplicate})},checks:[],described:plan.
version}}case"create":{let headSha=settings.dryRun?void 0:await(0,_36_.QQ)(context,ports.pullRequest);if(headSha!==void 0)
return{outcome:{kind:"superseded",headSha},checks:[]};let before=await prepare({one,observed},ports);if(settings.dryRun){
let checks=[...before,...(0,_51_.y9)(candidate.file.manifest)];return{outcome:{kind:"planned",request:plan.request},checks}}
let applied=await applyRegistration({plan,draft:observed.draft,address,highestSeen:observed.state.highestSeen,ports,onVersion:known=>say2(
{...known,file:candidate.file})});return{outcome:(0,_38_.A4)(address,applied,plan.forced),checks:[...before,...(0,_51_.zm)(
applied)],described:applied.described}}}}async function prepare({one,observed},ports){let{settings}=one,{resolved}=observed,
group=settings.createGroup?await groupMade({one,resolved},ports):void 0,uploaded=settings.dryRun?[]:await(0,_64_.hL)(resolved,
{settings,reports:ports.reports});return[...group===void 0?[]:[group],...uploaded]}async function groupMade({one,resolved},{
groups,clock}){let{ensureGroup}=await _r_.e(2506).then(_r_.bind(_r_,2506)),{address,settings}=one;return ensureGroup({address,
manifest:resolved.manifest,settings,groups,clock})}async function complete({one,observed,carriedOut},ports){let{outcome,
checks,described}=carriedOut,uri=(0,_51_.ge)(one.candidate.file.manifest);if(uri===void 0||outcome.kind!=="registered"&&
outcome.kind!=="reused")return carriedOut;let{version}=outcome,{address,settings}=one;try{let{writeSourceUri}=await _r_.
e(3606).then(_r_.bind(_r_,3606)),{identity}=observed.draft,task={uri,arn:version.arn,described,identity,address,dryRun:settings.
dryRun};return{outcome,checks:[...checks,...await writeSourceUri(task,ports)]}}catch(error){let isNew=outcome.kind==="re\
gistered";return{outcome:{kind:"failed",error:explain(error,one),version,isNew},checks}}}}),758:((_m_,_e_,_r_)=>{_r_.d(_e_,
{M:()=>readArtifacts});var _74_=_r_(6108),_75_=_r_(5375),_76_=_r_(1382),_77_=_r_(5715),_78_=_r_(3694),CONCURRENT_LOOKS=16;
async function readArtifacts(file,artifacts,folders){let all=(0,_74_.N)(file.manifest),reads=await(0,_75_.qA)(all,CONCURRENT_LOOKS,
artifact=>read({artifact,file,artifacts,folders})),keys=new Map;for(let[index,{kmsKeyArn}]of reads.entries()){let artifact=all[index];
kmsKeyArn!==void 0&&artifact!==void 0&&!keys.has(kmsKeyArn)&&keys.set(kmsKeyArn,artifact)}return{codes:reads.map(({code})=>code),
checks:checksOf(all,reads),keys}}async function read({artifact,file,artifacts,folders}){let{uri,at}=artifact;try{if(artifact.
kind==="prefix")return await readPrefix(uri,folders);let object=await artifacts.identify(uri);return refuseOtherETag(artifact,
object,file),{code:(0,_76_.Sl)(object),...(0,_77_.s)({kmsKeyArn:object.kmsKeyArn})}}catch(error){if(!(error instanceof _78_.
Rk))throw error;switch(error.kind){case"access-denied":return{code:void 0,unsure:`${uri} may not be read by the role. ${error.
hint??"Allow it s3:GetObject there."}`};case"not-found":{let message=artifact.kind==="prefix"?`Nothing lies under ${uri}\
.`:`${uri} does not exist.`,hint=`Upload the artifact before the version is registered, or correct \`${at.at(-1)}\`.`;throw(0,_75_.
Qm)({file,at,message,hint,cause:error})}case"invalid-request":throw(0,_75_.Qm)({file,at,message:error.message,hint:error.
hint??"Correct the URI.",cause:error});case"already-exists":case"busy":case"conflict":case"credentials":case"limit-excee\
ded":case"throttled":case"unknown-outcome":case"unreachable":throw(0,_75_.JG)({file,at,doing:`${uri} could not be looked\
 at`,error})}}}async function readPrefix(uri,folders){if(folders===void 0)return{code:void 0,unsure:`${uri} could not be\
 looked at.`};let{digest,objects,isWhole}=await folders.identifyPrefix(uri),code=(0,_76_.Sl)({eTag:digest,sizeInBytes:objects});
return isWhole?{code}:{code,unsure:`Of ${uri} only the first ${objects} objects were looked at.`}}function refuseOtherETag({
eTag,uri,at},object,file){let wanted=eTag?.replace(/^"|"$/g,"");if(wanted===void 0||wanted===object.eTag)return;let message=`${uri}\
 has the ETag ${object.eTag}, and the manifest says ${wanted}.`;throw(0,_75_.Qm)({file,at,message,hint:"It was overwritt\
en since, or another is meant: correct the ETag or the URI."})}function checksOf(all,reads){if(all.length===0)return[];let unsure=reads.
flatMap(({unsure:unsure2})=>unsure2===void 0?[]:[unsure2]);return unsure.length===0?[{level:"passed",title:"Artifacts",detail:all.
length===1?"The artifact exists.":`All ${all.length} exist.`}]:[{level:"notice",title:"Artifacts",detail:`Overwritten by\
tes would not be noticed. ${[...new Set(unsure)].join(`
`)}`}]}}),6799:((_m_,_e_,_r_)=>{_r_.d(_e_,{Zw:()=>mayBeOwn,hs:()=>confirmVersion,qt:()=>ownVersions});var _79_=_r_(9997),
_80_=_r_(3667),_81_=_r_(6249),_82_=_r_(3275),_83_=_r_(2764),_84_=_r_(1382),_85_=_r_(3854),_86_=_r_(3694);function mayBeOwn(listed,identity){
return(0,_84_._B)(listed.summary.ModelPackageDescription,(0,_84_.jT)(identity))!=="other"}function kinship({description},identity){
let claim=(0,_84_._B)(description.ModelPackageDescription,(0,_84_.jT)(identity));if(claim==="other"||claim==="other-arti\
facts")return{kind:claim};let recorded=description.CustomerMetadataProperties?.["smr/artifacts"];if(claim==="unsure"&&someDiffer(
recorded,identity.artifacts))return{kind:"other-artifacts"};if((0,_79_.BL)(description).kind==="changed")return{kind:"im\
postor"};let likeness=(0,_81_.mg)(description,identity);if(likeness==="other")return{kind:identity.isFilledIn?"other-art\
ifacts":"impostor"};if(likeness==="moved")return{kind:"other-artifacts"};if(isPlanted(description,identity))return{kind:"\
impostor"};let status=description.ModelPackageStatus;return status==="Failed"||status==="Deleting"?{kind:"dead",status}:
{kind:"same",isCertain:claim==="same"&&likeness==="same"}}function isPlanted(description,identity){let{ModelApprovalStatus:status,
CustomerMetadataProperties:metadata}=description;if(status!=="Approved"&&status!=="Rejected"&&(0,_80_.ow)(metadata).length>
0)return!0;let ours=identity.metrics??[],{metrics,named=new Map}=(0,_83_.ao)(metadata),differs=(recorded,key)=>[...recorded].
some(([what,{value}])=>{let same=ours.filter(metric=>metric[key]===what&&Number.isFinite(metric.value));return same.length>
0&&!same.some(metric=>metric.value===value)});return differs(metrics,"path")||differs(named,"name")}function ownVersions(described,identity){
let judged=described.map(version=>({version,kin:kinship(version,identity)})),ofKind=kind=>judged.filter(({kin})=>kin.kind===
kind).map(({version})=>version).sort((a,b)=>a.version-b.version),same=ofKind("same"),chosen=choose(same);return{chosen,isCertain:judged.
some(({version,kin})=>version===chosen&&kin.kind==="same"&&kin.isCertain),duplicates:same.filter(version=>chosen!==void 0&&
version!==chosen&&sameArtifacts(version,chosen)),dead:ofKind("dead"),generation:ofKind("dead").length+ofKind("other-arti\
facts").length,impostors:ofKind("impostor")}}function choose(same){let newest=same.at(-1),group=same.filter(version=>newest!==
void 0&&sameArtifacts(version,newest)),withStatus=status=>group.find(({description})=>description.ModelApprovalStatus===
status);return withStatus("Approved")??withStatus("Rejected")??group[0]}function sameArtifacts(one,other){let[ours,theirs]=[
one,other].map(({description})=>(0,_84_.wn)(description.ModelPackageDescription)?.artifacts);return ours!==void 0&&theirs!==
void 0&&ours!==theirs?!1:!(0,_81_.hz)(one.description,other.description)}function someDiffer(recorded,artifacts){let theirs=recorded?.
split("/")??[];return theirs.length!==artifacts.length?!1:artifacts.some((code,index)=>{let recorded2=theirs[index]??"-";
return code!==void 0&&recorded2!=="-"&&!code.startsWith(recorded2)})}var PENDING_MILLISECONDS=12e4,WAITS={first:1e3,longest:1e4};
async function confirmVersion(at,arn,identity){return(0,_81_.bg)(at.clock,WAITS,async waited=>{let answer=await(0,_82_.MP)(
at,arn).catch(_85_.tf),isSettled=waited>=_81_.If;if(answer instanceof _86_.Rk)return answer.kind==="access-denied"||isSettled?
{kind:"unread",failure:answer}:void 0;if(answer===void 0)return isSettled?{kind:"vanished"}:void 0;if(!((0,_82_.gn)(answer.
description.ModelPackageStatus)&&waited<PENDING_MILLISECONDS))return{kind:"described",version:answer,kin:kinship(answer,
identity)}})}}),6440:((_m_,_e_,_r_)=>{_r_.d(_e_,{c:()=>addressOf});function addressOf(group,settings){let account=settings.
registryAccount||settings.callerAccount,prefix=`arn:${settings.partition}:sagemaker:${settings.region}:${account}`,arn=`${prefix}\
:model-package-group/${group}`,versions=`${prefix}:model-package/${group}/`;return{name:group,arn,sent:account===settings.
callerAccount?group:arn,versionArn:version=>`${versions}${version}`,versionOf:text=>{if(text===void 0||!text.toLowerCase().
startsWith(versions.toLowerCase()))return;let number=text.slice(versions.length);return/^[1-9]\d{0,8}$/.test(number)?Number(
number):void 0}}}})};
