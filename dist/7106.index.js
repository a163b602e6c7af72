"use strict";exports.id=7106;exports.ids=[7106];exports.modules={9473:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{n:()=>storedMetrics});var _0_=__webpack_require__(6704);function storedMetrics(description){
let card=(0,_0_.Qj)(description.ModelCard?.ModelCardContent??""),metadata=(0,_0_.ao)(description.CustomerMetadataProperties??
{});return{metrics:new Map([...card.metrics,...metadata.metrics]),named:new Map([...card.named??[],...metadata.named??[]])}}}),
8387:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Bq:()=>MAX_REPORT_CHARACTERS,
Lu:()=>readEvaluation,lY:()=>undeclaredMetrics});var _1_=__webpack_require__(9449);var _2_=__webpack_require__(2421);var _3_=__webpack_require__(
5111);var _4_=__webpack_require__(5647);var _5_=__webpack_require__(1014);var _6_=__webpack_require__(8388);var _7_=__webpack_require__(
7073);var _8_=__webpack_require__(4321);var MAX_METRICS=1e3,MAX_NAMED=8;function undeclaredMetrics({root,format,declared}){
let metrics=[],leftOut=[],used=new Set(declared.names),places=(0,_1_.ek)(root,format).filter(({node})=>!declared.places.
has(node)),taken=places.slice(0,MAX_METRICS);for(let[index,name]of namesOf(taken,declared.names).entries()){let place=taken[index];
if(place===void 0||name!==void 0&&used.has(name))continue;let read=(0,_1_.wK)(place.node,place.deviation);if(name===void 0||
place.path===void 0){leftOut.push({reason:"name",name:place.shortName??"…",place:place.node});continue}used.add(name),
read.kind==="unreadable"?leftOut.push(whyLeftOut(name,place.node,read)):(read.value.leftOut!==void 0&&leftOut.push({reason:"\
deviation",name,place:read.value.leftOut.at}),metrics.push(undeclared(name,place.path,read.value)))}let tooMany=(0,_6_.l4)(
root,`the report has ${places.length} numbers; the first ${MAX_METRICS} are taken`,"declare the ones that matter under `\
metrics.values`");return{metrics,notices:[...noticesOf(leftOut),...places.length>MAX_METRICS?[tooMany]:[]]}}function namesOf(places,taken){
let timesUsed=new Map;for(let{shortName}of places)timesUsed.set(shortName,(timesUsed.get(shortName)??0)+1);return places.
map(({shortName,path,node})=>{let name=timesUsed.get(shortName)===1&&shortName!==void 0&&!taken.has(shortName)?shortName:
path;return name!==void 0&&path!==void 0&&(0,_4_.Wi)(name,node)&&(0,_4_.Wi)(path,node)?name:void 0})}function undeclared(name,path,{
value}){return{name,path,...value,...(0,_2_.rU)(name)?{goalSource:"unknown"}:(0,_2_.Ah)(name),isPrimary:false,isDeclared:false,
gates:[]}}var REASONS={text:{one:"is a text and no number",many:"are texts and no numbers",help:"write numbers without q\
uotes; in Python float(x) before json.dump"},"not-finite":{one:"is not finite",many:"are not finite",help:"find out why,\
 or leave it out; in Python json.dump(…, allow_nan=False) finds it earlier"},other:{one:"is no number",many:"are no nu\
mbers",help:void 0},deviation:{one:"has a `standard_deviation` that is no finite number of at least 0; its value counts \
without it",many:"have a `standard_deviation` that is no finite number of at least 0; their values count without it",help:void 0},
name:{one:"has a name with characters that cannot be shown, or one that is too long",many:"have names with characters th\
at cannot be shown, or that are too long",help:void 0}};function whyLeftOut(name,node,part){let value=node.kind==="map"?
(0,_1_.eC)(node):node;return(0,_7_.KH)(value)&&(0,_1_.jT)(value.value)?{reason:"text",name,place:part.at,text:value.value}:
{reason:(0,_7_.Et)(value)||(0,_7_.KH)(value)&&/^[-+]?(?:nan|inf|infinity)$/i.test(value.value)?"not-finite":"other",name,
place:part.at}}function noticesOf(all){return["text","not-finite","other","deviation","name"].flatMap(reason=>{let those=all.
filter(one2=>one2.reason===reason),[first]=those;if(first===void 0)return[];let{one,many,help}=REASONS[reason],left=reason===
"deviation"?"":"left out: ",names=those.slice(0,MAX_NAMED).map(({name})=>(0,_8_.hD)(name)),more=those.length>names.length?
` and ${those.length-names.length} more`:"",said=first.text===void 0||those.length>1?"":`, ${(0,_8_.hD)(first.text)}`,verb=those.
length===1?`${one}${said}`:many;return[(0,_6_.l4)(first.place,`${left}${names.join(", ")}${more} ${verb}`,help)]})}var MAX_REPORT_CHARACTERS=5242880;
function readEvaluation({report,file,others=new Map}){let definition=file.manifest.metrics;if(definition===void 0)return{
...NOTHING,shape:"none"};if(report.text.length>MAX_REPORT_CHARACTERS)return withoutMetrics([tooLarge(report)]);let opened=(0,
_1_.NL)(report);if("problems"in opened)return withoutMetrics(opened.problems);let{root,format}=opened,besides=openAll(others),
values=definition.values??{},declared=(0,_1_.Ad)({...opened,file,values,others:besides.opened}),names=new Set(Object.keys(
values)),undeclared2=undeclaredMetrics({...opened,declared:{names,places:declared.places}}),residuals=(0,_1_.el)(root),all=[
...declared.metrics,...undeclared2.metrics.map(metric=>(0,_1_.sY)(metric,{residuals}))],beside=(0,_3_.LF)(root,format),problems=[
...declared.problems,...besides.problems],isEmpty=all.length===0&&problems.length===0&&(0,_3_.Bv)(beside.details),empty=isEmpty?
[(0,_6_.l4)(root,...emptiness(format,undeclared2.notices))]:[];return finished({metrics:all,problems:[...problems,...empty],
notices:[...declared.notices,...isEmpty?[]:undeclared2.notices,...beside.notices],shape:format.name,details:beside.details},
file)}var NOTHING={metrics:[],problems:[],notices:[],shape:"unreadable",details:_3_.pH};function emptiness({kind,name},[
first]){let message="the report has no number that could be a metric";if(first!==void 0){let said=`${message}; ${first.message}`;
return first.help===void 0?[said]:[said,first.help]}return[(0,_5_.SV)(kind)?message:`${message}; this looks like ${name}`]}
function openAll(others){let opened=new Map,problems=[];for(let[name,report]of others){let read=report.text.length>MAX_REPORT_CHARACTERS?
{problems:[tooLarge(report)]}:(0,_1_.NL)(report);"problems"in read?problems.push(...read.problems):opened.set(name,read)}
return{opened,problems}}function withoutMetrics(problems){return{...NOTHING,problems}}function tooLarge({path,text}){let size=`${(text.
length/1024/1024).toFixed(1)} million characters`;return{at:{file:path,line:1,column:1},message:`the report has ${size};\
 at most ${MAX_REPORT_CHARACTERS/1024/1024} are read`,help:"write the numbers that matter into a report of their own; cu\
rves need no 10,000 points"}}function finished(evaluation,file){let wanted=file.manifest.metrics?.primary,{metrics}=evaluation;
if(evaluation.problems.length>0)return{...evaluation,metrics:[],details:_3_.pH};if(wanted!==void 0&&!metrics.some(({name})=>name===
wanted)){let help=`the metrics are ${metrics.slice(0,10).map(({name})=>name).join(", ")}${metrics.length>10?", …":""}`,
problem={at:file.locate(["metrics","primary"]),message:"`primary` names no metric of this report",help};return{...evaluation,
metrics:[],details:_3_.pH,problems:[problem]}}let primary=wanted??(metrics.find(({isDeclared,goal})=>isDeclared||goal!==
void 0)??metrics.find(({name})=>!(0,_2_.rU)(name))??metrics[0])?.name;return{...evaluation,metrics:metrics.map(metric=>({
...metric,isPrimary:metric.name===primary}))}}}),8006:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{a:()=>updateStatementHint,h:()=>specificationChanges});var _9_=__webpack_require__(
8369);var _10_=__webpack_require__(3343);var _11_=__webpack_require__(1387);var _12_=__webpack_require__(2292);var _13_=__webpack_require__(
5201);var _14_=__webpack_require__(7404);var _15_=__webpack_require__(9702);function sectionsOf(of){let metadata=Object.
entries(of.CustomerMetadataProperties??{}).filter(([key])=>(0,_14_.JK)(key));return new Map([single("description",(0,_14_.
al)(of.ModelPackageDescription)),single("domain",of.Domain),single("task",of.Task),single("source_uri",of.SourceUri),...servingSections(
"",of.InferenceSpecification),...(of.AdditionalInferenceSpecifications??[]).flatMap(({Name,Description,...serving})=>{let name=`\
additional_specifications[${Name??""}]`;return[[name,mapping({description:Description})],...servingSections(`${name}.`,serving)]}),
single("sample_payload",of.SamplePayloadUrl),single("skip_validation",of.SkipModelValidation?.toLowerCase()),["hyper_par\
ameters",{isList:false,values:hyperParametersIn(of.ModelCard?.ModelCardContent)}],["reports",reportSection("reports.",of)],
["drift_baselines",reportSection("drift_baselines.",of)],["metadata",mapping(Object.fromEntries(metadata))]])}function servingSections(prefix,of){
return[...(of?.Containers??[]).map((container,index)=>[`${prefix}containers[${index}]`,containerSection(container)]),[`${prefix}\
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
[`${key}.etag`]:of?.ETag,[`${key}.manifest_etag`]:of?.ManifestEtag}}function reportSection(prefix,of){let found=[...(0,_11_.
dl)(of)].filter(([key])=>key.startsWith(prefix));return mapping(Object.fromEntries(found.flatMap(([at,{S3Uri,ContentType,
ContentDigest}])=>{let key=at.slice(prefix.length);return[[key,S3Uri],[`${key}.content_type`,ContentType],[`${key}.diges\
t`,ContentDigest]]})))}function single(name,value){return[name,mapping({"":value||void 0})]}function mapping(values){let present=Object.
entries(values).flatMap(([key,value])=>value===void 0?[]:[[key,value]]);return{isList:false,values:new Map(present)}}function list(items){
return{isList:true,values:new Map((items??[]).map(item=>[item,item]))}}function hyperParametersIn(cardContent){let job=[
"training_details","training_job_details"].reduce(_15_.C5,(0,_15_.U4)(cardContent??"")),lists=["hyper_parameters","user_\
provided_hyper_parameters"].map(key=>(0,_15_.S3)((0,_15_.C5)(job,key)));return new Map(lists.flat().flatMap(hyperParameter))}
function hyperParameter(item){let[name,value]=[(0,_15_.C5)(item,"name"),(0,_15_.C5)(item,"value")];return typeof name=="\
string"&&typeof value=="string"?[[name,value]]:[]}function specificationChanges(sent,baseline,images=new Map){let[before,
after]=[sectionsOf(baseline),sectionsOf(sent)];return[...new Set([...after.keys(),...before.keys()])].flatMap(section=>changesOf(
section,before.get(section),after.get(section))).filter(change=>!(isFilledIn(change.key)&&change.after===void 0)).flatMap(
change=>withDigest(change,images))}function isFilledIn(key){return/(?:\.|^model_data_)(?:etag|manifest_etag|digest)$/.test(
key)&&!key.startsWith("environment.")}function withDigest(change,images){let{key,before,after}=change,digest=key==="imag\
e"&&after!==void 0?images.get(after):void 0;return after===void 0||digest===void 0?[change]:before===`${(0,_13_._M)(after)}\
@${digest}`?[]:[{...change,after:`${after}@${digest}`}]}function changesOf(section,before,after){let changes=(0,_10_.bF)(
before?.values??NONE,after?.values??NONE).map(entry=>({section,...entry}));if(!(after??before)?.isList)return changes;let items=changes.
map(change=>({...change,key:""}));return[...items.filter(item=>item.before!==void 0),...items.filter(item=>item.before===
void 0)]}var NONE=new Map;function updateStatementHint(address,hint){let statement={Effect:"Allow",Action:"sagemaker:Upd\
ateModelPackage",Resource:address.versionArn(1).replace(/1$/,"*"),Condition:(0,_9_.uQ)(_12_.EJ)};return`${hint===void 0?
"":`${hint}
`}With these conditions, for without them whoever may update versions may approve them:
`+JSON.stringify(statement)}}),8369:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{rF:()=>NO_STATUS,tb:()=>ONLY_PENDING,uQ:()=>noDecision});var ONLY_PENDING={StringEqualsIfExists:{
"sagemaker:ModelApprovalStatus":"PendingManualApproval"}},NO_STATUS={Null:{"sagemaker:ModelApprovalStatus":"true"}},NOTES=[
"smr/forced","smr/actor","smr/author","smr/pull-request"];function noDecision(served){let keys=["sagemaker:ModelApproval\
Status","sagemaker:ModelLifeCycle:stage",...[...served,...NOTES].map(note=>`sagemaker:CustomerMetadataProperties/${note}`)];
return{Null:Object.fromEntries(keys.map(key=>[key,"true"]))}}}),1183:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{t:()=>readImageName});var _16_=__webpack_require__(1397);var ECR_HOST=/^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z]{2,4}(?:-[a-z]+)+-\d+)\.([a-z0-9.-]+)$/;
function readImageName(image){let[reference="",digest]=image.split("@",2),[,name=reference,tag]=/^(.*?)(?::([^:/]*))?$/.
exec(reference)??[],[,registry,repository=""]=/^((?:[^/]*[.:][^/]*|localhost))\/(.*)$/.exec(name)??[],ecr=ecrOf(registry,
repository);return{name,...registry!==void 0&&{registry},...tag!==void 0&&tag!==""&&{tag},...digest!==void 0&&{digest},...ecr!==
void 0&&{ecr}}}function ecrOf(registry,repository){let[,account,region,suffix]=ECR_HOST.exec(registry??"")??[];if(!(account===
void 0||region===void 0||suffix===void 0||!(0,_16_.kg)(suffix)))return{account,region,repository,suffix,isOfPartition:(0,
_16_.Jn)(region).includes(suffix)}}}),9962:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{I:()=>unresolved,q:()=>openQuestions});var _17_=__webpack_require__(6108);var _18_=__webpack_require__(
9411);var _19_=__webpack_require__(1916);var _20_=__webpack_require__(5558);function unresolved({file}){return{manifest:file.
manifest,imageDigests:new Map,artifacts:[],reports:new Map,checks:[]}}function openQuestions({file:{manifest}}){let{metrics,
source,source_uri}=manifest,hasSource=source?.training_job!==void 0||source?.pipeline_execution!==void 0,artifacts=(0,_17_.
N)(manifest).length,inS3=(0,_19_.hK)(manifest).filter(({report})=>(0,_20_.Qh)(report.file)).length,tags=(0,_18_.be)(manifest).
length,open=[...metrics!==void 0&&(0,_19_.LT)(manifest)?[`the metrics of ${[metrics.report,...(0,_19_._F)(manifest)].filter(
_20_.Qh).join(", ")}, and so their gates`]:[],...hasSource?["what `source` fills in"]:[],...source_uri?.startsWith("arn:")?
["what `source_uri` stands for"]:[],...tags>0?[tags===1?"what the image tag points at":`what the ${tags} image tags poin\
t at`]:[],...artifacts>0?[artifacts===1?"whether the artifact exists":`whether the ${artifacts} artifacts exist`]:[],...inS3>
0?[inS3===1?"the report in S3":`the ${inS3} reports in S3`]:[]];return open.length===0?[]:[{level:"notice",title:"Withou\
t credentials",detail:`Not readable here: ${open.join("; ")}.`}]}}),1397:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Jn:()=>hostSuffixesOf,iQ:()=>partitionOf,kg:()=>isHostSuffix});var OTHERS=[{name:"\
aws-cn",regions:/^cn-/,suffixes:["amazonaws.com.cn","on.amazonwebservices.com.cn"]},{name:"aws-us-gov",regions:/^us-gov-/,
suffixes:["amazonaws.com","on.aws"]},{name:"aws-eusc",regions:/^eusc-/,suffixes:["amazonaws.eu","on.amazonwebservices.eu"]},
{name:"aws-iso",regions:/^us-iso-/,suffixes:["c2s.ic.gov"]},{name:"aws-iso-b",regions:/^us-isob-/,suffixes:["sc2s.sgov.g\
ov"]},{name:"aws-iso-e",regions:/^eu-isoe-/,suffixes:["cloud.adc-e.uk"]},{name:"aws-iso-f",regions:/^us-isof-/,suffixes:[
"csp.hci.ic.gov"]}],COMMERCIAL={name:"aws",regions:/^/,suffixes:["amazonaws.com","on.aws"]};function partitionOf(region){
return ofRegion(region).name}function hostSuffixesOf(region){return ofRegion(region).suffixes}function isHostSuffix(suffix){
return[...OTHERS,COMMERCIAL].some(({suffixes})=>suffixes.includes(suffix))}function ofRegion(region){return OTHERS.find(
({regions})=>regions.test(region))??COMMERCIAL}}),7106:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{register:()=>register});var _21_=__webpack_require__(9020);var _22_=__webpack_require__(
8006);var _23_=__webpack_require__(8369);var _24_=__webpack_require__(9473);var _25_=__webpack_require__(4969);var _26_=__webpack_require__(
5087);var _27_=__webpack_require__(9731);var _28_=__webpack_require__(950);var _29_=__webpack_require__(3343);var _30_=__webpack_require__(
7500);var _31_=__webpack_require__(9962);var _32_=__webpack_require__(9411);var _33_=__webpack_require__(3771);var _34_=__webpack_require__(
1387);var _35_=__webpack_require__(4087);var _36_=__webpack_require__(2226);var _37_=__webpack_require__(4251);var _38_=__webpack_require__(
1183);var _39_=__webpack_require__(1397);var _40_=__webpack_require__(6748);var _41_=__webpack_require__(1916);var _42_=__webpack_require__(
8387);var _43_=__webpack_require__(785);var _44_=__webpack_require__(9068);var _45_=__webpack_require__(9449);var _46_=__webpack_require__(
8191);var _47_=__webpack_require__(7320);var _48_=__webpack_require__(2292);var _49_=__webpack_require__(378);var _50_=__webpack_require__(
5365);var _51_=__webpack_require__(5201);var _52_=__webpack_require__(5920);var _53_=__webpack_require__(1919);var _54_=__webpack_require__(
2421);var _55_=__webpack_require__(6440);var _56_=__webpack_require__(9892);var _57_=__webpack_require__(3735);var _58_=__webpack_require__(
1167);var _59_=__webpack_require__(6704);var _60_=__webpack_require__(9695);var _61_=__webpack_require__(5111);var _62_=__webpack_require__(
1014);var _63_=__webpack_require__(7279);var _64_=__webpack_require__(7404);var _65_=__webpack_require__(7737);var _66_=__webpack_require__(
5715);var _67_=__webpack_require__(3863);var _68_=__webpack_require__(1326);function cannotTell(at,sent,unreadable){let what=sent.
kind==="known"?`The service says that this candidate was sent to ${at.address.name} before, and the version cannot be fo\
und.`:`It is not known whether a version of ${at.address.name} was created.`,{content}=(0,_64_.jT)(at.draft.identity),mayExist=`\
At most one may exist: its description holds "[smr:${content}", its status is PendingManualApproval.`,reasons=[(0,_65_.s$)(
sent.failure),...unreadable===void 0?[]:[(0,_65_.s$)(unreadable)]],again="Run the job again: it finds the version if the\
re is one, and makes it if not.";return new _67_.lZ("unknown-outcome",[what,...reasons,mayExist].join(" "),{hint:unreadable?.
kind==="access-denied"?`${unreadable.hint??`Allow ${unreadable.call}.`} ${again}`:again,cause:sent.failure})}function failedVersion(version){
let reason=(0,_58_.Fw)(version.description);return new _67_.lZ("failed",`${version.arn} is ${version.description.ModelPackageStatus}\
: ${reason}`,{hint:"Correct what it names and run the job again: a new version is made then."})}function tokensUsedUp({address,
draft}){let{content}=(0,_64_.jT)(draft.identity),message=`${address.name} holds many versions of this candidate ("[smr:${content}\
") that cannot be used.`;return new _67_.lZ("failed",message,{hint:"They failed, were deleted, or hold something else th\
an was sent. Look at them, and delete them."})}var PENDING_MILLISECONDS=12e4,WAITS={first:1e3,longest:1e4};async function confirmVersion(at,arn,identity){
return(0,_28_.bg)(at.clock,WAITS,async waited=>{let answer=await(0,_58_.MP)(at,arn).catch(_65_.tf),isSettled=waited>=_28_.
If;if(answer instanceof _67_.Rk)return answer.kind==="access-denied"||isSettled?{kind:"unread",failure:answer}:void 0;if(answer===
void 0)return isSettled?{kind:"vanished"}:void 0;if(!((0,_58_.gn)(answer.description.ModelPackageStatus)&&waited<PENDING_MILLISECONDS))
return{kind:"described",version:answer,kin:(0,_46_.jg)(answer,identity)}})}var CONCURRENT_DESCRIBES=4,MAX_GAP=10,WAITS2={
first:1e3,longest:5e3};async function reconcile(at,identity){return(0,_28_.bg)(at.clock,WAITS2,async waited=>{let isLast=waited>=
_28_.If,own=await lookAt(at,identity,isLast?(0,_58_.X2)(at):newest(at));return own instanceof _67_.Rk?own.kind==="access\
-denied"||isLast?{kind:"unreadable",failure:own}:void 0:own.chosen!==void 0?{kind:"found",chosen:own.chosen,duplicates:own.
duplicates}:isLast?{kind:"absent",own}:void 0})}async function versionsBeside(at,made2){let between=Array.from({length:Math.
max(0,made2.version-made2.highestSeen-1)},(_,index)=>at.address.versionArn(made2.highestSeen+1+index)),[listed,unlisted]=await Promise.
all([lookAt(at,made2.identity,newest(at)),describeAll(at,between.slice(-MAX_GAP)).catch(_65_.tf)]),own=[listed instanceof
_67_.Rk?[]:usable(listed),unlisted instanceof _67_.Rk?[]:usable((0,_46_.qt)(unlisted,made2.identity))],others=new Map(own.
flat().map(version=>[version.version,version]));return others.delete(made2.version),[...others.values()].sort((a,b)=>a.version-
b.version)}async function newest(at){return(await(0,_58_.aH)(at)).versions}function usable({chosen,duplicates}){return chosen===
void 0?[]:[chosen,...duplicates]}async function lookAt(at,identity,listing){try{let arns=(await listing).filter(version=>(0,
_46_.Zw)(version,identity)).map(({arn})=>arn);return(0,_46_.qt)(await describeAll(at,arns),identity)}catch(error){return(0,
_65_.tf)(error)}}async function describeAll(at,arns){return(await(0,_56_.y)(arns,CONCURRENT_DESCRIBES,arn=>(0,_58_.MP)(at,
arn))).filter(version=>version!==void 0)}var MAX_STEPS=12,KNOWN=["conflict"],BLIND_WAIT_MILLISECONDS=5e3;async function applyRegistration(at){
let{request,generation}=at.plan,sending={...at,request,known:KNOWN,read:versionNamed2(at.address),from:generation,maxSteps:MAX_STEPS},
settled2=await(0,_27_.S8)(sending,(sent,step)=>sent.kind==="returned"?settleReturned(at,sent.answer,step):settleUnknown(
at,sent,step));if(settled2===void 0)throw tokensUsedUp(at);return settled2}function versionNamed2(address){return arn=>{
let version=address.versionOf(arn);if(arn!==void 0&&version!==void 0)return{arn,version};let message=`The answer ${arn===
void 0?"holds no ARN":`names ${arn}, which is no version of ${address.arn}`}`;throw new _67_.Rk("unknown-outcome","sagem\
aker:CreateModelPackage",message)}}async function settleReturned(at,made2,{generation}){let{highestSeen}=at,isAbove=highestSeen===
void 0||made2.version>highestSeen;isAbove&&say(at,made2,void 0,true);let{identity}=at.draft,[confirmed,beside]=await Promise.
all([confirmVersion(lookUp(at),made2.arn,identity),isAbove&&highestSeen!==void 0?versionsBeside(lookUp(at),{version:made2.
version,highestSeen,identity}):[]]),nextToken=(0,_27_.Ku)(generation+1);if(confirmed.kind==="vanished")return nextToken;
if(confirmed.kind==="unread")return settled(at,{...made2,described:void 0,isNew:isAbove,duplicate:void 0,isAsSent:true});
let described=confirmed.version,isNew=isAbove&&isOurs(at,described);switch(confirmed.kin.kind){case"same":{let lower=beside[0]!==
void 0&&beside[0].version<made2.version?beside[0]:void 0;return lower===void 0?settled(at,{...made2,described,isNew,duplicate:beside[0],
isAsSent:true}):settled(at,{...lower,described:lower,isNew:false,duplicate:made2,isAsSent:true})}case"impostor":return isNew?
settled(at,{...made2,described,isNew,duplicate:void 0,isAsSent:false}):nextToken;case"dead":if(isNew)throw failedVersion(
described);return nextToken;case"other-artifacts":case"other":return nextToken}}async function settleUnknown(at,sent,step){
let found=await reconcile(lookUp(at),at.draft.identity);switch(found.kind){case"found":{let{chosen,duplicates}=await lowestOf(
at,found),isNew=chosen.version>(at.highestSeen??0)&&isOurs(at,chosen);return settled(at,{...chosen,described:chosen,isNew,
duplicate:duplicates[0],isAsSent:true})}case"unreadable":if(found.failure.kind!=="access-denied"||sent.kind==="known"||step.
sent===_27_._X.unknown)throw cannotTell(at,sent,found.failure);return await at.ports.clock.sleep(BLIND_WAIT_MILLISECONDS),
(0,_27_.Th)(step);case"absent":{let failed=found.own.dead.find(dead=>dead.version>(at.highestSeen??0)&&isOurs(at,dead));
if(failed!==void 0)throw failedVersion(failed);return found.own.generation>step.generation?(0,_27_.Ku)(found.own.generation):
(0,_27_.Ay)(sent,step,unknown=>cannotTell(at,unknown,void 0))}}}async function lowestOf(at,{chosen,duplicates}){let{highestSeen}=at,
isDecided=chosen.description.ModelApprovalStatus!=="PendingManualApproval";if(highestSeen===void 0||isDecided)return{chosen,
duplicates};let{version}=chosen,beside=await versionsBeside(lookUp(at),{version,highestSeen,identity:at.draft.identity}),
[lower]=beside.filter(one=>one.version<version);return lower===void 0?{chosen,duplicates}:{chosen:lower,duplicates:[chosen,
...duplicates]}}function settled(at,result){return say(at,result,result.described,result.isNew),result}function say(at,{
arn,version},described,isNew){let approvalStatus=described?.description.ModelApprovalStatus??"PendingManualApproval";at.
onVersion({version:{arn,version,group:at.address.name,approvalStatus},registered:isNew})}function isOurs({plan},{description}){
let run=of=>of.CustomerMetadataProperties?.["smr/run"]??"",[ours,theirs]=[plan.request.MetadataProperties,description.MetadataProperties];
return run(plan.request)===run(description)&&ours?.CommitId===theirs?.CommitId}function lookUp({address,ports}){return{address,
reader:ports.reader,clock:ports.clock}}function explain(error,{candidate,address,settings:{callerAccount}}){let failure=(0,
_65_.Q)(error);if(failure instanceof _67_.lZ)return failure;if((0,_65_.a_)(failure))return missingGroup(failure,candidate,
address,callerAccount);let denied=`Allow ${failure.call} in the role's policy and in the model package group's policy.`;
return(0,_65_.uy)(failure,{denied})}function missingGroup(cause,{file},address,callerAccount){let{arn,name,sent}=address,
command=`aws sagemaker create-model-package-group --model-package-group-name ${name}`,toMake=sent===name?`have it made b\
y the input \`create-group: true\`, or make it: ${command}`:`make it with credentials of account ${arn.split(":")[4]}, w\
ith the policy that lets this account register and compare:
${command}
${policyCommand(address,callerAccount)}`,message=`${arn} does not exist. ${(0,_65_.s$)(cause)}`;return new _67_.lZ("grou\
p-not-found",message,{problems:[{at:file.locate(["group"]),message:`The model package group ${arn} does not exist.`}],hint:`\
Correct \`group\`, \`aws-region\` or \`registry-account-id\`; or ${toMake}`,cause})}function policyCommand({arn,name,versionArn},callerAccount){
let policy={Version:"2012-10-17",Statement:[{Sid:"TrainingRegistersAndCompares",Effect:"Allow",Principal:{AWS:`arn:${arn.
split(":")[1]??"aws"}:iam::${callerAccount}:root`},Action:["sagemaker:CreateModelPackage","sagemaker:DescribeModelPackag\
e","sagemaker:ListModelPackages"],Resource:[arn,versionArn(1).replace(/1$/,"*")]}]};return`aws sagemaker put-model-packa\
ge-group-policy --model-package-group-name ${name} --resource-policy '${JSON.stringify(policy)}'`}var MAX_LOOKS=15,MILLISECONDS_BETWEEN_LOOKS=2e3;
async function ensureGroup(of){let{address,manifest,settings,groups,clock}=of;if(!settings.createGroup||groups===void 0)
return;if(address.sent!==address.name)return{level:"notice",title:"Group",detail:`\`create-group\` makes groups of the cre\
dentials' own account only, and ${address.arn} is of another.`};if(await describe(groups,address)!==void 0)return;if(settings.
dryRun)return{level:"notice",title:"Group",detail:`${address.arn} does not exist; it would be made.`};let isOurs2=await create(
groups,address,manifest);return await untilThere(groups,address,clock),isOurs2?made(address):void 0}async function describe(groups,{
name}){return(0,_65_.NJ)(groups.describeModelPackageGroup({ModelPackageGroupName:name}),["not-found"],void 0)}async function create(groups,address,manifest){
try{return await groups.createModelPackageGroup({ModelPackageGroupName:address.name,...(0,_66_.s)({ModelPackageGroupDescription:manifest.
group_description,Tags:(0,_60_.Fg)(manifest)})}),true}catch(error){if((0,_65_.N6)(error,"already-exists","conflict"))return false;
if(!(0,_65_.N6)(error,"unknown-outcome")||await describe(groups,address)===void 0)throw error;return true}}async function untilThere(groups,address,clock){
for(let look=1;look<=MAX_LOOKS;look+=1){let status=(await describe(groups,address))?.ModelPackageGroupStatus;if(status===
"Completed")return;if(status==="Failed"||status==="Deleting"||status==="DeleteFailed")throw new _67_.lZ("failed",`The mo\
del package group ${address.arn} is ${status}.`,{hint:"Look at the group in SageMaker, delete it if need be, then run th\
e job again."});await clock.sleep(MILLISECONDS_BETWEEN_LOOKS)}}function made(address){return{level:"notice",title:"Group",
detail:`${address.arn} did not exist and was made. No CloudFormation stack holds it: a stack that declares AWS::SageMake\
r::ModelPackageGroup with this name has to import it. Nobody else can read it until it has a resource policy.`}}function wantedBaseline({
manifest}){let baseline=manifest.metrics?.baseline??"latest_approved";return baseline==="none"?{kind:"none"}:baseline===
"latest_approved"?{kind:"latest-approved"}:{kind:"pinned",version:baseline.version}}function latestApproved(approved,newest2){
let others=newest2.filter(({version})=>version!==approved?.version);return(0,_58_.$3)([...approved===void 0?[]:[approved],
...others])}function passedOverCheck({version,summary}){return{level:"notice",title:"Baseline",detail:`Version ${version}\
 is Approved and ${summary.ModelPackageStatus}, so it is not what this one is compared with.`}}function comparableBaseline(file,version){
let{unreadCard,description}=version;if(unreadCard===void 0)return baselineOf(version);let{metrics,named}=(0,_24_.n)(description),
known=[...metrics.keys(),...named?.keys()??[]],isKnown=wanted=>known.some(key=>key===wanted||key.split(".").includes(wanted));
return Object.entries(file.manifest.metrics?.values??{}).filter(([,{gate}])=>gate!==void 0&&"max_regression"in gate&&gate.
max_regression!==void 0).every(([name,{path}])=>isKnown(name)||path!==void 0&&isKnown(path))?baselineOf(version):unreadableBaseline(
unreadCard)}function unreadCardChecks({version,unreadCard}){return unreadCard===void 0?[]:[{level:"notice",title:"Baseli\
ne",detail:`The card of version ${version} could not be read, so what stands in it alone was not compared. ${[(0,_65_.s$)(
unreadCard),unreadCard.hint??""].join(" ").trim()}`}]}function baselineOf({version,arn,description}){let details=(0,_59_.
Mp)(description.ModelCard?.ModelCardContent??"");return{kind:"version",version,arn,...(0,_24_.n)(description),...(0,_66_.
s)({details})}}function unreadableBaseline(failure){return{kind:"unreadable",reason:[(0,_65_.s$)(failure),failure.hint??
""].join(" ").trim()}}function pinnedBaseline(file,version,described){if(described.kind==="denied")return unreadableBaseline(
described.failure);if(described.value!==void 0)return comparableBaseline(file,described.value);let message=`Version ${version}\
 of ${file.manifest.group} does not exist, so it cannot be the baseline.`;throw new _67_.lZ("invalid-manifest",message,{
problems:[{at:file.locate(["metrics","baseline","version"]),message}],hint:"Name a version that exists, or `latest_appro\
ved`."})}function readEarlierReport(report,file){if(report.text.length>_42_.Bq)return;let opened=(0,_45_.NL)(report);if("\
problems"in opened)return;let own=Object.entries(file.manifest.metrics?.values??{}).filter(([,definition])=>definition.report===
void 0),declared=(0,_45_.Ad)({...opened,file,values:Object.fromEntries(own)}),residuals=(0,_45_.el)(opened.root),all=[...(0,
_42_.lY)({...opened,declared:{names:new Set,places:declared.places}}).metrics.map(metric=>(0,_45_.sY)(metric,{residuals})),
...declared.metrics];return{metrics:new Map(all.map(({path,value,standardDeviation})=>[path,{value,...standardDeviation!==
void 0&&{standardDeviation}}])),details:(0,_61_.LF)(opened.root,opened.format).details}}function readEarlierConstraints(report){
if(report.text.length>_42_.Bq)return[];let opened=(0,_45_.NL)(report);return"problems"in opened||opened.format.kind!=="c\
onstraints"?[]:(0,_53_.xV)(opened.root).constraints.map(({constraint})=>constraint)}var MAX_NAMED=5;async function withReport(baseline,about){
let{S3Uri:s3Uri,ContentDigest:digest}=about.version.description.ModelMetrics?.ModelQuality?.Statistics??{},hasRecord=baseline.
metrics.size+(baseline.named?.size??0)>0;if(about.file.manifest.metrics===void 0)return{baseline,checks:[]};let constrained=await withConstraints(
baseline,about),isOurs2=(0,_64_.wn)(about.version.description.ModelPackageDescription)!==void 0;if(!s3Uri||hasRecord&&!digest&&
isOurs2)return{baseline:constrained,checks:[]};let{baseline:compared,checks}=await withMetrics(constrained,{s3Uri,digest,
hasRecord,...about});return{baseline:compared,checks}}async function withConstraints(baseline,{version,reports}){let{ModelMetrics,
DriftCheckBaselines}=version.description,{S3Uri:s3Uri,ContentDigest:digest}=ModelMetrics?.ModelQuality?.Constraints??DriftCheckBaselines?.
ModelQuality?.Constraints??{};if(!s3Uri||reports===void 0)return baseline;let bytes=await reports.read({s3Uri,maxBytes:5242880}).
catch(error=>{if(!(error instanceof _67_.Rk))throw error});if(bytes===void 0||digest&&digest!==`sha256:${(0,_41_.sc)(bytes)}`)
return baseline;let constraints=readEarlierConstraints({path:s3Uri,text:new TextDecoder().decode(bytes)});return constraints.
length===0?baseline:{...baseline,details:{..._61_.pH,...baseline.details,constraints}}}async function withMetrics(baseline,about){
let{hasRecord}=about,read=await readReport(about);if(read.kind==="unread")return unread(baseline,{...about,reason:read.reason});
let differing=hasRecord?differences(baseline,read.report.metrics):[],details=(0,_61_.Bv)(read.report.details)?void 0:read.
report.details;return{baseline:{...baseline,metrics:new Map([...baseline.metrics,...read.report.metrics]),named:withoutReported(
baseline.named,read.report.metrics),...details!==void 0&&{details:(0,_61_.Zh)(baseline.details??_61_.pH,details)}},checks:differing.
length===0?[]:[contradiction(baseline.version,differing)]}}function withoutReported(named,reported){let paths=[...reported.
keys()],isReported=name=>paths.some(path=>path===name||(0,_36_.EU)(path)===name);return new Map([...named??[]].filter(([
name])=>!isReported(name)))}async function readReport(of){let{s3Uri,digest,file,reports}=of;if(reports===void 0)return{kind:"\
unread",reason:`${s3Uri}: nobody could be asked.`};try{let bytes=await reports.read({s3Uri,maxBytes:5242880});if(digest&&
digest!==`sha256:${(0,_41_.sc)(bytes)}`)return{kind:"unread",reason:`${s3Uri} is another file than the one that was regi\
stered: its digest differs.`};let report=readEarlierReport({path:s3Uri,text:new TextDecoder().decode(bytes)},file);return report===
void 0?{kind:"unread",reason:`${s3Uri} is no report of metrics.`}:{kind:"read",report}}catch(error){if(!(error instanceof
_67_.Rk))throw error;return{kind:"unread",reason:[(0,_65_.s$)(error),error.hint??""].join(" ").trim()}}}function unread(baseline,of){
let{reason,hasRecord,version}=of,isOurs2=hasRecord&&(0,_64_.wn)(version.description.ModelPackageDescription)!==void 0,believed=`\
The report of version ${baseline.version} could not be read, so what stands in its metadata is believed. ${reason}`,unknown=`\
The metrics of version ${baseline.version} could not be read. ${reason}`;return{baseline:isOurs2?baseline:{...baseline,unread:reason},
checks:[{level:hasRecord?"notice":"warning",title:"Baseline",detail:hasRecord?believed:unknown}]}}function differences({
metrics,named=new Map},report){let byName=new Map;for(let path of report.keys())byName.set((0,_36_.EU)(path),[...byName.
get((0,_36_.EU)(path))??[],path]);let pathsOf=name=>byName.get(name)??[];return[...[...metrics].map(([path,value])=>({path,
value})),...[...named].flatMap(([name,value])=>{let[path,...others]=pathsOf(name);return path===void 0||others.length>0?
[]:[{path,value}]})].flatMap(({path,value})=>{let reported=report.get(path);return reported===void 0||reported.value===value.
value?[]:[{name:(0,_36_.EU)(path),recorded:value.value,reported:reported.value}]})}function contradiction(version,differing){
let named=differing.slice(0,MAX_NAMED).map(({name,recorded,reported})=>`\`${name}\` is ${recorded} there and ${reported}\
 in the report`),more=differing.length>named.length?`, and ${differing.length-named.length} more`:"";return{level:"warni\
ng",title:"Baseline",detail:`The metadata of version ${version} says otherwise than the report that it was registered wi\
th: ${named.join("; ")}${more}. The report counts; metadata can be rewritten.`}}function earlierVersions({newest:newest2},own,chosen){
return newest2.filter(({version})=>chosen===void 0||version<chosen.version).filter(({version})=>!own.some(candidate=>candidate.
version===version)).filter(({summary})=>summary.ModelPackageStatus==="Completed"&&summary.ModelApprovalStatus!=="Rejecte\
d").slice(0,8)}var CONCURRENT_DESCRIBES2=8;async function listGroup(at){let page=(0,_58_.aH)(at),[approved,newest2]=await Promise.
all([(0,_58_.HD)((0,_58_.or)(at,page)),(0,_58_.HD)(page)]);return approved.kind==="denied"?approved:newest2.kind==="deni\
ed"?newest2:{kind:"read",value:{approved:approved.value.version,newest:newest2.value.versions,isWhole:newest2.value.isWhole}}}
async function listGroupToBe(at,{createGroup}){let isOwn=at.address.sent===at.address.name;return!createGroup||!isOwn?listGroup(
at):(0,_65_.NJ)(listGroup(at),["not-found"],{kind:"read",value:{approved:void 0,newest:[],isWhole:true}})}async function observeRegistry(at,about){
let describe2=rememberingDescribe(at),listed=about.group.kind==="read"?about.group.value:{approved:void 0,newest:[],isWhole:true},
near=withApproved(listed).filter(version=>(0,_46_.Zw)(version,about.identity)),older=near.length>0||listed.isWhole?void 0:
await(0,_46_.pB)(at,about.identity),candidates=older?.found??near,reading=describeOwn(candidates,about.identity,describe2),
[own,compared,history]=await Promise.all([reading,reading.then(({chosen})=>describeBaseline(about,{at,describe:describe2,
below:chosen?.version})),reading.then(({chosen})=>readHistory(earlierVersions(listed,candidates,chosen),describe2))]),seen=withApproved(
listed).map(({version})=>version),highestSeen=about.group.kind==="read"?Math.max(0,...seen):void 0,isSearchedWhole=older?.
isWhole??true;return{group:about.group,own,highestSeen,...compared,history,isSearchedWhole}}function rememberingDescribe(at){
let asked=new Map;return arn=>{let answer=asked.get(arn)??(0,_58_.HD)((0,_58_.MP)(at,arn,"whole"));return asked.set(arn,
answer),answer}}function withApproved({approved,newest:newest2}){return approved===void 0||newest2.some(({version})=>version===
approved.version)?newest2:[...newest2,approved]}async function describeOwn(candidates,identity,describe2){let read=(await(0,
_56_.y)(candidates,CONCURRENT_DESCRIBES2,({arn})=>describe2(arn))).flatMap(answer=>answer.kind==="read"?[answer.value]:[]),
own=(0,_46_.qt)(read.filter(version=>version!==void 0),identity),vanished=read.filter(version=>version===void 0).length;
return{...own,generation:own.generation+vanished}}async function describeBaseline(about,{at,describe:describe2,below}){let{
file,group,reports}=about,wanted=wantedBaseline(file);switch(wanted.kind){case"none":return without({kind:"not-wanted"});case"\
pinned":{let described=await describe2(at.address.versionArn(wanted.version)),baseline=pinnedBaseline(file,wanted.version,
described),version=described.kind==="read"?described.value:void 0;return baseline.kind!=="version"||version===void 0?without(
baseline):withEvidence(baseline,{file,version,reports})}case"latest-approved":{if(group.kind==="denied"){let first=await describe2(
at.address.versionArn(1));return without(unreadableBaseline(first.kind==="denied"?bothDenied(group.failure,first.failure):
group.failure))}let{version:latest,skipped}=await latestBefore(at,group.value,below),passedOver=skipped.map(passedOverCheck);
if(latest===void 0)return without(firstVersion(group.value),passedOver);let described=await describe2(latest.arn);if(described.
kind==="denied")return without(unreadableBaseline(described.failure),passedOver);if(described.value===void 0)return without(
firstVersion(group.value),passedOver);let version=described.value,baseline=comparableBaseline(file,version);return baseline.
kind!=="version"?without(baseline,passedOver):withEvidence(baseline,{file,version,reports},passedOver)}}}function bothDenied(one,other){
let hints=[one.hint,other.hint].filter(hint=>hint!==void 0);return new _67_.Rk("access-denied",one.call,`${one.message}
${other.message}`,{cause:one,...hints.length>0&&{hint:hints.join(`
`)}})}async function latestBefore(at,{approved,newest:newest2,isWhole},below){if(below===void 0)return latestApproved(approved,
newest2);let isOlder=({version})=>version<below,known=latestApproved(approved&&isOlder(approved)?approved:void 0,newest2.
filter(isOlder));return known.version!==void 0||isWhole?known:(0,_58_.jI)(at,below)}function without(baseline,checks=[]){
return{baseline,baselineVersion:void 0,baselineChecks:checks}}async function withEvidence(baseline,about,passedOver=[]){
let{baseline:whole,checks}=await withReport(baseline,about);return{baseline:whole,baselineVersion:about.version,baselineChecks:[
...passedOver,...unreadCardChecks(about.version),...checks]}}function firstVersion({newest:newest2}){return{kind:"first",
hasUnapproved:newest2.length>0}}async function readHistory(versions,describe2){return(await(0,_56_.y)(versions,CONCURRENT_DESCRIBES2,
({arn})=>describe2(arn).catch(()=>{}))).toReversed().flatMap(answer=>answer?.kind!=="read"||answer.value===void 0?[]:[{version:answer.
value.version,recorded:(0,_24_.n)(answer.value.description)}])}function sourceUriToWrite({source_uri:uri}){return(0,_43_.
i1)(uri)?void 0:uri}function plannedSourceUri(manifest){let SourceUri=sourceUriToWrite(manifest);return SourceUri===void 0?
[]:[{level:"notice",title:"Source URI",detail:`UpdateModelPackage would follow once the version is Completed: ${JSON.stringify(
{SourceUri})}`}]}var BASE_MILLISECONDS=1e3;async function writeSourceUri(task,ports){let{uri,arn,dryRun}=task,at={address:task.
address,reader:ports.reader,clock:ports.clock},described=await completed(task,at),found=described===void 0?void 0:judge(
described,uri);if(found!==void 0)return found;if(dryRun)return[{level:"notice",title:"Source URI",detail:`It would be wr\
itten on ${arn}.`}];if(ports.updater===void 0)throw notWritten(task,"This run has nobody to ask for an update.");let started=ports.
clock.now().getTime();for(let wait=BASE_MILLISECONDS;;wait*=2){let failure=await ports.updater({ModelPackageArn:arn,SourceUri:uri}).
catch(_65_.tf);if(!(failure instanceof _67_.Rk))return[{level:"passed",title:"Source URI",detail:`${uri} was written.`}];
if(!(0,_65_.to)(failure)||ports.clock.now().getTime()-started>=_28_.If)throw notWritten(task,(0,_65_.s$)(failure),failure);
await ports.clock.sleep(wait);let now=await(0,_58_.MP)(at,arn).catch(_65_.tf),done=now instanceof _67_.Rk||now===void 0?
void 0:judge(now,uri);if(done!==void 0)return done}}async function completed(task,at){let{arn,described,identity,dryRun}=task;
if(described!==void 0&&(dryRun||!(0,_58_.gn)(described.description.ModelPackageStatus)))return described;let confirmed=await confirmVersion(
at,arn,identity);switch(confirmed.kind){case"unread":return;case"vanished":throw notWritten(task,"It was deleted meanwhi\
le.");case"described":{let{ModelPackageStatus:status}=confirmed.version.description;if(status==="Completed")return confirmed.
version;throw notWritten(task,`The version is ${(0,_58_.gn)(status)?"still ":""}${status}.`)}}}function judge({version,description},uri){
let theirs=description.SourceUri||void 0;return theirs===void 0?void 0:theirs===uri?[]:[{level:"warning",title:"Source U\
RI",detail:`Version ${version} has another one, ${theirs}, which somebody wrote since it was registered. It was left.`}]}
var RUN_AGAIN="Run the job again: it finds the version and writes it.";function notWritten({uri,arn,address},why,cause){
let message=`${arn} is registered, and its source URI ${uri} is not written on it. ${why}`,isDenied=cause?.kind==="acces\
s-denied";return new _67_.lZ(isDenied?"access-denied":"failed",message,{hint:isDenied?`${(0,_22_.a)(address,cause.hint)}\

Then run the job again.`:RUN_AGAIN,...(0,_66_.s)({cause})})}var CONCURRENT_MANIFESTS=8;async function register({candidates,
settings,context},ports){let address=({file})=>(0,_55_.c)(file.manifest.group,settings);return(0,_56_.y)(candidates,settings.
concurrency??CONCURRENT_MANIFESTS,candidate=>registerOne({candidate,settings,context,address:address(candidate)},ports))}
async function registerOne(one,ports){try{let observed=await observe(one,ports);return await planAndApply(one,observed,ports)}catch(error){
return unobserved(one,explain(error,one))}}async function observe(one,ports){let{candidate,address,settings}=one,at={address,
reader:ports.reader,clock:ports.clock},[resolved,group]=await Promise.all([(0,_25_.S)(candidate,{settings,address,ports}),
listGroupToBe(at,settings)]),{manifest,training}=resolved,card=(0,_29_.Ul)(candidate,{manifest,status:settings.modelCardStatus,
training}),draft=(0,_21_.k)({...one,resolved,card}),state=await observeRegistry(at,{file:candidate.file,identity:draft.identity,
group,reports:ports.reports});return{resolved,card,draft,state,checks:[...resolved.checks,...(0,_46_.YL)(state)]}}function asWritten({
draft:{request,identity},resolved}){return{...request,...identity.written,SourceUri:resolved.manifest.source_uri}}async function planAndApply(one,observed,ports){
let{draft,state,resolved,card}=observed,seen={...(0,_30_.Xp)(one.candidate,{...state,identity:draft.identity}),resolved,
...(0,_66_.s)({card}),specificationChanges:state.baselineVersion&&(0,_22_.h)(asWritten(observed),state.baselineVersion.description,
resolved.imageDigests)};try{let plan=(0,_46_.dv)({draft,state,diffs:seen.diffs,onGateFailure:one.settings.onGateFailure});
plan.kind!=="blocked"&&(0,_50_.L8)(one.candidate);let carriedOut=await carryOut({one,observed,plan},ports),{outcome,checks}=await complete(
{one,observed,carriedOut},ports);return{...seen,outcome,checks:[...observed.checks,...(0,_46_.Hr)(seen),...(0,_46_.He)(seen.
gates,plan,state.baseline),...checks]}}catch(error){return{...seen,outcome:{kind:"failed",error:explain(error,one)},checks:[
...observed.checks,...(0,_46_.Hr)(seen)]}}}async function carryOut({one,observed,plan},ports){let{candidate,address,settings,
context}=one,say2=known=>ports.onVersion?.(known);switch(plan.kind){case"blocked":return{outcome:{kind:"gate-failed",...(0,
_66_.s)({version:plan.version&&(0,_30_.yC)(address,plan.version)})},checks:[]};case"rejected":{let{version:described,kind,
...why}=plan;return{outcome:{kind,version:(0,_30_.yC)(address,described),...why},checks:[]}}case"reuse":{let version=(0,
_30_.yC)(address,plan.version),duplicate=plan.duplicate&&(0,_30_.yC)(address,plan.duplicate);return say2({file:candidate.
file,version,registered:false}),{outcome:{kind:"reused",version,...(0,_66_.s)({duplicate})},checks:[],described:plan.version}}case"\
create":{let headSha=settings.dryRun?void 0:await(0,_27_.QQ)(context,ports.pullRequest);if(headSha!==void 0)return{outcome:{
kind:"superseded",headSha},checks:[]};let before=await prepare({one,observed},ports);if(settings.dryRun){let checks=[...before,
...plannedSourceUri(candidate.file.manifest)];return{outcome:{kind:"planned",request:plan.request},checks}}let applied=await applyRegistration(
{plan,draft:observed.draft,address,highestSeen:observed.state.highestSeen,ports,onVersion:known=>say2({...known,file:candidate.
file})});return{outcome:(0,_30_.A4)(address,applied,plan.forced),checks:[...before,...(0,_46_.zm)(applied)],described:applied.
described}}}}async function prepare({one,observed},ports){let{settings,address}=one,{resolved}=observed,{groups,clock}=ports,
group=await ensureGroup({address,manifest:resolved.manifest,settings,groups,clock}),uploaded=settings.dryRun?[]:await(0,
_41_.hL)(resolved,{settings,reports:ports.reports});return[...group===void 0?[]:[group],...uploaded]}async function complete({
one,observed,carriedOut},ports){let{outcome,checks,described}=carriedOut,uri=sourceUriToWrite(one.candidate.file.manifest);
if(uri===void 0||outcome.kind!=="registered"&&outcome.kind!=="reused")return carriedOut;let{version}=outcome;if(described!==
void 0&&(0,_47_.Mj)(described.description))return carriedOut;let{address,settings}=one;try{let{identity}=observed.draft,
task={uri,arn:version.arn,described,identity,address,dryRun:settings.dryRun};return{outcome,checks:[...checks,...await writeSourceUri(
task,ports)]}}catch(error){let isNew=outcome.kind==="registered";return{outcome:{kind:"failed",error:explain(error,one),
version,isNew},checks}}}function unobserved(one,error){let baseline={kind:"unreadable",reason:error.message},{identity}=(0,
_21_.k)({...one,resolved:(0,_31_.I)(one.candidate)});return{...(0,_30_.Xp)(one.candidate,{baseline:{kind:"offline"},history:[],
identity}),baseline,outcome:{kind:"failed",error},checks:[]}}}),4251:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{I:()=>imagesOf,y:()=>imageProblems});var _69_=__webpack_require__(1183);var _70_=__webpack_require__(
1397);var _71_=__webpack_require__(839);var _72_=__webpack_require__(4321);function imagesOf({containers,additional_specifications=[]}){
return[{of:containers,at:["containers"]},...additional_specifications.map((specification,index)=>({of:specification.containers,
at:["additional_specifications",index,"containers"]}))].flatMap(({of,at})=>of.flatMap(({image},index)=>image===void 0?[]:
[{image,at:[...at,index,"image"]}]))}function imageProblems({manifest,locate},region){return imagesOf(manifest).flatMap(
({image,at})=>{let wrong=whatIsWrong(image,region);return wrong===void 0?[]:[{at:locate(at),message:`${(0,_71_.j)(at)}: ${wrong.
message}`,help:wrong.help}]})}function whatIsWrong(image,region){let{name,registry="",tag,digest,ecr}=(0,_69_.t)(image),
said=JSON.stringify((0,_72_.dh)(image,120));if(tag===void 0&&digest===void 0)return{message:`${said} has neither a tag n\
or a digest, so that nothing says which of its images is meant`,help:`write \`${(0,_72_.dh)(name,120)}:TAG\`, or better \`${(0,
_72_.dh)(name,120)}@sha256:\` and 64 hexadecimal digits`};if(ecr===void 0)return;let[suffix=""]=(0,_70_.Jn)(ecr.region);
if(!ecr.isOfPartition){let host=`${registry.slice(0,-ecr.suffix.length)}${suffix}`;return{message:`${said} ends its host\
 with \`${ecr.suffix}\`, and registries of ${ecr.region} end with \`${suffix}\``,help:`write the host as \`${host}\``}}if(!(region===
void 0||ecr.region===region))return{message:`${said} is in ${ecr.region}, and the version is registered in ${region}: Sa\
geMaker pulls images from the Region of the endpoint alone`,help:`push it to ${region} (ECR can replicate it), or give t\
he Region of the image as \`aws-region\``}}}),9020:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{k:()=>draftVersion});var _73_=__webpack_require__(1387);var _74_=__webpack_require__(
785);var _75_=__webpack_require__(5201);var _76_=__webpack_require__(4963);var _77_=__webpack_require__(6704);var _78_=__webpack_require__(
9695);var _79_=__webpack_require__(7279);var _14_=__webpack_require__(7404);var MAX_OURS=11,MAX_ENVIRONMENTS=5;function draftVersion(from){
let{candidate,resolved,address,context,settings,card}=from,{manifest,imageDigests:images,reports}=resolved,{SourceUri,InferenceSpecification:_inference,
...asWritten}=(0,_73_.rL)(manifest),sent=sentSpecification(resolved),identity={content:(0,_73_.$E)(candidate,address),specification:(0,
_14_.ed)({...sent,...clone(resolved)}),artifacts:resolved.artifacts,written:{...sentSpecification({...resolved,imageDigests:new Map}),
...clone(resolved)},images,isFilledIn:(0,_74_.i1)(SourceUri)||manifest.source!==void 0,metrics:candidate.metrics},userMetadata=manifest.
metadata??{},room=_78_.H_-MAX_OURS-MAX_ENVIRONMENTS-Object.keys(userMetadata).length;return{identity,request:{ModelPackageGroupName:address.
sent,...asWritten,ModelPackageDescription:(0,_14_.GH)(manifest.description??"",identity),...sent,..._73_.Mo,...(0,_74_.i1)(
SourceUri)&&{SourceUri},...(0,_73_.ol)({settings,reports,card}),MetadataProperties:(0,_79_.Jj)(context,{generatedBy:resolved.
generatedBy,project:resolved.manifest.source?.project}),CustomerMetadataProperties:{...userMetadata,...(0,_77_.Re)(candidate.
metrics,room),...ourMetadata({identity,path:candidate.file.path,context})}}}}function sentSpecification({manifest,imageDigests}){
return(0,_75_.i3)((0,_74_.i1)(manifest.source_uri)?{...manifest,containers:[]}:manifest,imageDigests)}function clone({clonedSpecification}){
return clonedSpecification===void 0?{}:(0,_76_.f)({InferenceSpecification:clonedSpecification})}function ourMetadata(of){
let{identity,path,context}=of,values={"smr/candidate":`sha256:${identity.content.toString("hex")}`,"smr/specification":`\
sha256:${identity.specification.toString("hex")}`,"smr/artifacts":artifactCodes(identity.artifacts),"smr/manifest":path,
"smr/run":(0,_79_.Qm)(context),"smr/actor":context.actor,"smr/author":context.pullRequest?.author??"","smr/pull-request":context.
pullRequest===void 0?"":String(context.pullRequest.number),"smr/branch":context.pullRequest?.headRef??context.ref};return(0,
_79_.C2)(Object.fromEntries(Object.entries(values).map(([key,value])=>[key,(0,_78_.TP)(value)])))}function artifactCodes(artifacts){
let characters=Math.floor((_78_.rx+1)/Math.max(1,artifacts.length))-1;return characters<1?"":artifacts.map(code=>(code??
"-").slice(0,characters)).join("/")}}),7500:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{A4:()=>appliedOutcome,Xp:()=>comparedResult,yC:()=>versionNamed});var _80_=__webpack_require__(4087);
var _81_=__webpack_require__(8191);function comparedResult(candidate,seen){let{file}=candidate;return{file,group:file.manifest.
group,baseline:seen.baseline,specificationChanges:void 0,...(0,_80_.$)(candidate,seen)}}function appliedOutcome(address,applied,forced){
let version=versionNamed(address,applied.described??applied);if(applied.described?.description.ModelApprovalStatus==="Re\
jected")return{kind:"rejected",version,...(0,_81_.Wr)(applied.described)};let duplicate=applied.duplicate&&{duplicate:versionNamed(
address,applied.duplicate)};return applied.isNew?{kind:"registered",version,forced,...duplicate}:{kind:"reused",version,
...duplicate}}function versionNamed({name},{arn,version,description}){return{arn,version,group:name,approvalStatus:description?.
ModelApprovalStatus??"PendingManualApproval"}}}),6440:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{c:()=>addressOf});function addressOf(group,settings){let account=settings.registryAccount||
settings.callerAccount,prefix=`arn:${settings.partition}:sagemaker:${settings.region}:${account}`,arn=`${prefix}:model-p\
ackage-group/${group}`,versions=`${prefix}:model-package/${group}/`;return{name:group,arn,sent:account===settings.callerAccount?
group:arn,versionArn:version=>`${versions}${version}`,versionOf:text=>{if(text===void 0||!text.toLowerCase().startsWith(
versions.toLowerCase()))return;let number=text.slice(versions.length);return/^[1-9]\d{0,8}$/.test(number)?Number(number):
void 0}}}})};;
