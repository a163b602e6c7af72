"use strict";exports.id=5113;exports.ids=[5113];exports.modules={4084:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{n:()=>storedMetrics});var _NQDO3VPN_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
3614);function storedMetrics(description){return new Map([...(0,_NQDO3VPN_js__WEBPACK_IMPORTED_MODULE_0__.Qj)(description.
ModelCard?.ModelCardContent??""),...(0,_NQDO3VPN_js__WEBPACK_IMPORTED_MODULE_0__.ao)(description.CustomerMetadataProperties??
{})])}}),8820:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{h:()=>specificationChanges});var _ITEZA4Z5_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8671);var _GV7UKTDT_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
9383);var _U5YJZQ65_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(5800);function hyperParametersIn(cardContent){let job=[
"training_details","training_job_details"].reduce(_ITEZA4Z5_js__WEBPACK_IMPORTED_MODULE_0__.C5,(0,_ITEZA4Z5_js__WEBPACK_IMPORTED_MODULE_0__.
co)(cardContent)),lists=["hyper_parameters","user_provided_hyper_parameters"].map(key=>(0,_ITEZA4Z5_js__WEBPACK_IMPORTED_MODULE_0__.
S3)((0,_ITEZA4Z5_js__WEBPACK_IMPORTED_MODULE_0__.C5)(job,key)));return new Map(lists.flat().flatMap(entry))}function entry(item){
let[name,value]=[(0,_ITEZA4Z5_js__WEBPACK_IMPORTED_MODULE_0__.C5)(item,"name"),(0,_ITEZA4Z5_js__WEBPACK_IMPORTED_MODULE_0__.
C5)(item,"value")];return typeof name=="string"&&typeof value=="string"?[[name,value]]:[]}function sectionsOf(of){let metadata=Object.
entries(of.CustomerMetadataProperties??{}).filter(([key])=>(0,_U5YJZQ65_js__WEBPACK_IMPORTED_MODULE_2__.JK)(key));return new Map(
[single("description",(0,_U5YJZQ65_js__WEBPACK_IMPORTED_MODULE_2__.al)(of.ModelPackageDescription)),single("domain",of.Domain),
single("task",of.Task),single("source_uri",of.SourceUri),...servingSections("",of.InferenceSpecification),...(of.AdditionalInferenceSpecifications??
[]).flatMap(({Name,Description,...serving})=>{let name=`additional_specifications[${Name??""}]`;return[[name,mapping({description:Description})],
...servingSections(`${name}.`,serving)]}),single("sample_payload",of.SamplePayloadUrl),single("skip_validation",of.SkipModelValidation?.
toLowerCase()),["hyper_parameters",{isList:false,values:hyperParametersIn(of.ModelCard?.ModelCardContent)}],["reports",reportSection(
"reports.",of)],["drift_baselines",reportSection("drift_baselines.",of)],["metadata",mapping(Object.fromEntries(metadata))]])}
function servingSections(prefix,of){return[...(of?.Containers??[]).map((container,index)=>[`${prefix}containers[${index}\
]`,containerSection(container)]),[`${prefix}content_types`,list(of?.SupportedContentTypes)],[`${prefix}response_types`,list(
of?.SupportedResponseMIMETypes)],[`${prefix}realtime_instance_types`,list(of?.SupportedRealtimeInferenceInstanceTypes)],
[`${prefix}transform_instance_types`,list(of?.SupportedTransformInstanceTypes)]]}function containerSection(of){return mapping(
{name:of.ContainerHostname,image:of.Image,model_data:of.ModelDataUrl,model_data_etag:of.ModelDataETag,...sourceValues("m\
odel_data_source",of.ModelDataSource?.S3DataSource),...Object.fromEntries((of.AdditionalModelDataSources??[]).flatMap(({
ChannelName,S3DataSource})=>Object.entries(sourceValues(`additional_model_data[${ChannelName??""}]`,S3DataSource)))),framework:of.
Framework,framework_version:of.FrameworkVersion,nearest_model:of.NearestModelName,data_input_config:of.ModelInput?.DataInputConfig,
product_id:of.ProductId,is_checkpoint:of.IsCheckpoint?"true":void 0,"base_model.name":of.BaseModel?.HubContentName,"base\
_model.version":of.BaseModel?.HubContentVersion,"base_model.recipe":of.BaseModel?.RecipeName,...Object.fromEntries(Object.
entries(of.Environment??{}).map(([key,value])=>[`environment.${key}`,value]))})}function sourceValues(key,of){return{[`${key}\
.uri`]:of?.S3Uri,[`${key}.type`]:of&&(of.S3DataType==="S3Prefix"?"prefix":"object"),[`${key}.compression`]:of?.CompressionType?.
toLowerCase(),[`${key}.manifest`]:of?.ManifestS3Uri,[`${key}.accept_eula`]:of?.ModelAccessConfig?.AcceptEula?"true":void 0,
[`${key}.hub_content`]:of?.HubAccessConfig?.HubContentArn,[`${key}.etag`]:of?.ETag,[`${key}.manifest_etag`]:of?.ManifestEtag}}
function reportSection(prefix,of){let found=[...(0,_GV7UKTDT_js__WEBPACK_IMPORTED_MODULE_1__.dl)(of)].filter(([key])=>key.
startsWith(prefix));return mapping(Object.fromEntries(found.flatMap(([at,{S3Uri,ContentType,ContentDigest}])=>{let key=at.
slice(prefix.length);return[[key,S3Uri],[`${key}.content_type`,ContentType],[`${key}.digest`,ContentDigest]]})))}function single(name,value){
return[name,mapping({"":value||void 0})]}function mapping(values){let present=Object.entries(values).flatMap(([key,value])=>value===
void 0?[]:[[key,value]]);return{isList:false,values:new Map(present)}}function list(items){return{isList:true,values:new Map(
(items??[]).map(item=>[item,item]))}}function specificationChanges(sent,baseline,images=new Map){let[before,after]=[sectionsOf(
baseline),sectionsOf(sent)];return[...new Set([...after.keys(),...before.keys()])].flatMap(section=>changesOf(section,before.
get(section),after.get(section))).filter(change=>!(isFilledIn(change.key)&&change.after===void 0)).flatMap(change=>withDigest(
change,images))}function isFilledIn(key){return/(?:\.|^model_data_)(?:etag|manifest_etag|digest)$/.test(key)&&!key.startsWith(
"environment.")}function withDigest(change,images){let{key,before,after}=change,digest=key==="image"&&after!==void 0?images.
get(after):void 0;return after===void 0||digest===void 0?[change]:before===`${(0,_GV7UKTDT_js__WEBPACK_IMPORTED_MODULE_1__.
_M)(after)}@${digest}`?[]:[{...change,after:`${after}@${digest}`}]}function changesOf(section,before,after){let[old,fresh]=[
[...before?.values.keys()??[]],[...after?.values.keys()??[]]],isList=(after??before)?.isList??false;return[...new Set(isList?
[...old,...fresh]:[...fresh,...old])].flatMap(key=>{let[was,is]=[before?.values.get(key),after?.values.get(key)];return was===
is?[]:[{section,key:isList?"":key,...was!==void 0&&{before:was},...is!==void 0&&{after:is}}]})}}),9728:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{o:()=>fairValue});function fairValue(name){return name==="DI"?1:0}}),7663:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{H1:()=>CURVES,RX:()=>SHAP_GROUP,Sp:()=>MATRIX_NAME,TP:()=>BIAS_GROUPS,dV:()=>cardGroups});
var _GUTK4OBK_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(9190);var MATRIX_NAME="confusion_matrix",CURVES={roc:{
name:"receiver_operating_characteristic_curve",x:"false_positive_rates",y:"true_positive_rates"},"precision-recall":{name:"\
precision_recall_curve",x:"recalls",y:"precisions"}},BIAS_GROUPS={"pre-training":"pre_training_bias_metrics","post-train\
ing":"post_training_bias_metrics"},SHAP_GROUP="explanations - global_shap_values",CURVE_GROUP="curves",MAX_AXIS_CHARACTERS=63,
MAX_NAME_CHARACTERS=255,MAX_BARS=500;function cardGroups(metrics,details){let{confusionMatrix,curves,bias,attributions}=details,
groups=[{name:MATRIX_NAME,metric_data:confusionMatrix===void 0?[]:[matrixDatum(confusionMatrix)]},{name:CURVE_GROUP,metric_data:curves.
filter(({points})=>points.length>0).map(curveDatum)},{name:BIAS_GROUPS["pre-training"],metric_data:biasData(bias,"pre-tr\
aining")},{name:BIAS_GROUPS["post-training"],metric_data:biasData(bias,"post-training")},{name:SHAP_GROUP,metric_data:attributionData(
attributions)}];return[{name:"metrics",metric_data:metrics.map(metricDatum)},...groups.filter(({metric_data})=>metric_data.
length>0)]}function metricDatum({name,value,standardDeviation}){let notes=standardDeviation===void 0?{}:{notes:`sd=${standardDeviation}`};
return{name,type:"number",value,...notes}}function matrixDatum({labels,counts}){let axis=labels.map(cutAxis);return{name:MATRIX_NAME,
type:"matrix",value:counts,x_axis_name:axis,y_axis_name:axis,notes:"rows: actual, columns: predicted"}}function curveDatum({
kind,points}){let{name,x,y}=CURVES[kind];return{name,type:"linear_graph",value:points,x_axis_name:x,y_axis_name:y}}function biasData(bias,stage){
let kept=bias.filter(metric=>metric.stage===stage).slice(0,MAX_BARS);return[...(0,_GUTK4OBK_js__WEBPACK_IMPORTED_MODULE_0__.
$z)(kept,facetName)].map(([name,metrics])=>barChart(name,metrics.map(metric=>({axis:metric.name,value:metric.value})),"v\
alue"))}function facetName({facet,facetValue}){return`${/^"|=/.test(facet)?JSON.stringify(facet):facet}=${facetValue}`}function attributionData(attributions){
return[...(0,_GUTK4OBK_js__WEBPACK_IMPORTED_MODULE_0__.$z)(attributions.slice(0,MAX_BARS),({label})=>label)].map(([label,
features])=>barChart(`label=${label}`,features.map(({feature,value})=>({axis:feature,value})),"mean(|SHAP value|)"))}function barChart(name,bars,unit){
return{name:name.slice(0,MAX_NAME_CHARACTERS),type:"bar_chart",value:bars.map(({value})=>value),x_axis_name:bars.map(({axis})=>cutAxis(
axis)),y_axis_name:unit}}function cutAxis(name){return name.length<=MAX_AXIS_CHARACTERS?name:`${name.slice(0,MAX_AXIS_CHARACTERS-
1).replace(/[\uD800-\uDBFF]$/,"")}…`}}),6310:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{register:()=>register});var _4S2ZIHIP_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8820);var _2EK6GLYM_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
4084);var _ITEZA4Z5_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8671);var _NSXT5X25_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
4970);var _HEHHQARM_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(217);var _Z35X2E3Q_js__WEBPACK_IMPORTED_MODULE_26__=__webpack_require__(
6030);var _N3NGPMKF_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(7963);var _LST5CEXP_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
5695);var _VB6JQEVT_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(8301);var _NQDO3VPN_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
3614);var _DWSFPY2B_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(7854);var _GV7UKTDT_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(
9383);var _U6E7R5GG_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(9769);var _MSZWGDZA_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(
1072);var _U5YJZQ65_js__WEBPACK_IMPORTED_MODULE_13__=__webpack_require__(5800);var _GHF56PWX_js__WEBPACK_IMPORTED_MODULE_14__=__webpack_require__(
8618);var _UMLHD6OM_js__WEBPACK_IMPORTED_MODULE_15__=__webpack_require__(5525);var _DDRH5YHI_js__WEBPACK_IMPORTED_MODULE_16__=__webpack_require__(
3522);var _MI5KI6B3_js__WEBPACK_IMPORTED_MODULE_17__=__webpack_require__(3327);var _KMAKEEW2_js__WEBPACK_IMPORTED_MODULE_18__=__webpack_require__(
5630);var _W6XO7WCU_js__WEBPACK_IMPORTED_MODULE_24__=__webpack_require__(7511);var _AJYMDJZ5_js__WEBPACK_IMPORTED_MODULE_19__=__webpack_require__(
7663);var _GUTK4OBK_js__WEBPACK_IMPORTED_MODULE_20__=__webpack_require__(9190);var _U6O3IGAQ_js__WEBPACK_IMPORTED_MODULE_21__=__webpack_require__(
2130);var _65D27UM2_js__WEBPACK_IMPORTED_MODULE_22__=__webpack_require__(7945);var _AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_23__=__webpack_require__(
1508);var node_crypto__WEBPACK_IMPORTED_MODULE_25__=__webpack_require__(7598);var node_crypto__WEBPACK_IMPORTED_MODULE_25___default=__webpack_require__.
n(node_crypto__WEBPACK_IMPORTED_MODULE_25__);function cannotTell(at,sent,unreadable){let what=sent.kind==="conflict"?`Th\
e service says that this candidate was sent to ${at.address.name} before, and the version cannot be found.`:`It is not k\
nown whether a version of ${at.address.name} was created.`,{content}=(0,_U5YJZQ65_js__WEBPACK_IMPORTED_MODULE_13__.jT)(at.
draft.identity),mayExist=`At most one may exist: its description holds "[smr:${content}", its status is PendingManualApp\
roval.`,reasons=[(0,_LST5CEXP_js__WEBPACK_IMPORTED_MODULE_6__.$N)(sent.failure),...unreadable===void 0?[]:[(0,_LST5CEXP_js__WEBPACK_IMPORTED_MODULE_6__.
$N)(unreadable)]],again="Run the job again: it finds the version if there is one, and makes it if not.";return new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_22__.
l("unknown-outcome",[what,...reasons,mayExist].join(" "),{hint:unreadable?.kind==="access-denied"?`${unreadable.hint??`A\
llow ${unreadable.call}.`} ${again}`:again,cause:sent.failure})}function failedVersion(version){let reason=(0,_NQDO3VPN_js__WEBPACK_IMPORTED_MODULE_8__.
Fw)(version.description)??"The service gives no reason.";return new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_22__.l("failed",
`${version.arn} is ${version.description.ModelPackageStatus}: ${reason}`,{hint:"Correct what it names and run the job ag\
ain: a new version is made then."})}function tokensUsedUp({address,draft}){let{content}=(0,_U5YJZQ65_js__WEBPACK_IMPORTED_MODULE_13__.
jT)(draft.identity),message=`${address.name} holds many versions of this candidate ("[smr:${content}") that cannot be us\
ed.`;return new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_22__.l("failed",message,{hint:"They failed, were deleted, or hold \
something else than was sent. Look at them, and delete them."})}var CONCURRENT_DESCRIBES=4,MAX_GAP=10,MAX_WAIT_MILLISECONDS=5e3;
async function reconcile(at,identity){let started=at.clock.now().getTime();for(let wait=1e3;;wait=Math.min(wait*2,MAX_WAIT_MILLISECONDS)){
let isLast=at.clock.now().getTime()-started>=_LST5CEXP_js__WEBPACK_IMPORTED_MODULE_6__.If,own=await lookAt(at,identity,isLast?
(0,_NQDO3VPN_js__WEBPACK_IMPORTED_MODULE_8__.X2)(at):(0,_NQDO3VPN_js__WEBPACK_IMPORTED_MODULE_8__.aH)(at).then(page=>page.
versions));if(own instanceof _65D27UM2_js__WEBPACK_IMPORTED_MODULE_22__.R){if(own.kind==="access-denied"||isLast)return{
kind:"unreadable",failure:own}}else{if(own.chosen!==void 0)return{kind:"found",chosen:own.chosen,duplicates:own.duplicates};
if(isLast)return{kind:"absent",own}}await at.clock.sleep(wait)}}async function versionsBeside(at,made2){let between=Array.
from({length:Math.max(0,made2.version-made2.highestSeen-1)},(_,index)=>at.address.versionArn(made2.highestSeen+1+index)),
[listed,unlisted]=await Promise.all([lookAt(at,made2.identity,(0,_NQDO3VPN_js__WEBPACK_IMPORTED_MODULE_8__.aH)(at).then(
page=>page.versions)),describeAll(at,between.slice(-MAX_GAP)).catch(failureOnly)]),own=[listed instanceof _65D27UM2_js__WEBPACK_IMPORTED_MODULE_22__.
R?[]:usable(listed),unlisted instanceof _65D27UM2_js__WEBPACK_IMPORTED_MODULE_22__.R?[]:usable((0,_LST5CEXP_js__WEBPACK_IMPORTED_MODULE_6__.
qt)(unlisted,made2.identity))],others=new Map(own.flat().map(version=>[version.version,version]));return others.delete(made2.
version),[...others.values()].sort((a,b)=>a.version-b.version)}function usable({chosen,duplicates}){return chosen===void 0?
[]:[chosen,...duplicates]}async function lookAt(at,identity,listing){try{let arns=(await listing).filter(version=>(0,_LST5CEXP_js__WEBPACK_IMPORTED_MODULE_6__.
Zw)(version,identity)).map(({arn})=>arn);return(0,_LST5CEXP_js__WEBPACK_IMPORTED_MODULE_6__.qt)(await describeAll(at,arns),
identity)}catch(error){return failureOnly(error)}}async function describeAll(at,arns){return(await(0,_W6XO7WCU_js__WEBPACK_IMPORTED_MODULE_24__.
y)(arns,CONCURRENT_DESCRIBES,arn=>(0,_NQDO3VPN_js__WEBPACK_IMPORTED_MODULE_8__.MP)(at,arn))).filter(version=>version!==void 0)}
function failureOnly(error){if(error instanceof _65D27UM2_js__WEBPACK_IMPORTED_MODULE_22__.R)return error;throw error}var MAX_ATTEMPTS=8,
BASE_MILLISECONDS=1e3,MAX_WAIT_MILLISECONDS2=2e4;async function sendCreate(at,request){for(let attempt=1;;attempt+=1){let sent=await sendOnce(
at,request);if(!(sent instanceof _65D27UM2_js__WEBPACK_IMPORTED_MODULE_22__.R))return sent;if(attempt===MAX_ATTEMPTS)throw sent;
await at.clock.sleep(waitBefore(attempt,request.ClientToken??""))}}async function sendOnce({writer,address},request){try{
let{ModelPackageArn:arn}=await writer.createModelPackage(request),version=address.versionOf(arn);if(arn!==void 0&&version!==
void 0)return{kind:"returned",arn,version};let message=`The answer ${arn===void 0?"holds no ARN":`names ${arn}, which is\
 no version of ${address.arn}`}`;return{kind:"unknown",failure:new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_22__.R("unknown\
-outcome","sagemaker:CreateModelPackage",message)}}catch(error){if(!(error instanceof _65D27UM2_js__WEBPACK_IMPORTED_MODULE_22__.
R))throw error;switch(error.kind){case"unknown-outcome":return{kind:"unknown",failure:error};case"conflict":return{kind:"\
conflict",failure:error};case"throttled":case"busy":case"unreachable":return error;default:throw error}}}function waitBefore(attempt,token){
let draw=(0,node_crypto__WEBPACK_IMPORTED_MODULE_25__.createHash)("sha256").update(`${token} ${attempt}`).digest().readUInt32BE()/
4294967296;return Math.round(draw*Math.min(BASE_MILLISECONDS*2**attempt,MAX_WAIT_MILLISECONDS2))}var MAX_STEPS=12,MAX_SAME_TOKEN={
unknown:3,conflict:2},BLIND_WAIT_MILLISECONDS=5e3;async function applyRegistration(at){let step={kind:"again",generation:at.
plan.generation,sent:1};for(let count=0;count<MAX_STEPS;count+=1){let request=(0,_N3NGPMKF_js__WEBPACK_IMPORTED_MODULE_5__.
ub)(at.plan.request,at.draft,step.generation),sent=await sendCreate({...at.ports,address:at.address},request),next=sent.
kind==="returned"?await settleReturned(at,sent,step):await settleUnknown(at,sent,step);if(next.kind==="settled")return next;
step=next}throw tokensUsedUp(at)}async function settleReturned(at,made2,{generation}){let{highestSeen}=at,isAbove=highestSeen===
void 0||made2.version>highestSeen;isAbove&&say(at,made2,void 0,true);let{identity}=at.draft,[confirmed,beside]=await Promise.
all([(0,_LST5CEXP_js__WEBPACK_IMPORTED_MODULE_6__.hs)(lookUp(at),made2.arn,identity),isAbove&&highestSeen!==void 0?versionsBeside(
lookUp(at),{version:made2.version,highestSeen,identity}):[]]),nextToken={kind:"again",generation:generation+1,sent:1};if(confirmed.
kind==="vanished")return nextToken;if(confirmed.kind==="unread")return settled(at,{...made2,described:void 0,isNew:isAbove,
duplicate:void 0,isAsSent:true});let described=confirmed.version,isNew=isAbove&&isOurs(at,described);switch(confirmed.kin.
kind){case"same":{let lower=beside[0]!==void 0&&beside[0].version<made2.version?beside[0]:void 0;return lower===void 0?settled(
at,{...made2,described,isNew,duplicate:beside[0],isAsSent:true}):settled(at,{...lower,described:lower,isNew:false,duplicate:made2,
isAsSent:true})}case"impostor":return isNew?settled(at,{...made2,described,isNew,duplicate:void 0,isAsSent:false}):nextToken;case"\
dead":if(isNew)throw failedVersion(described);return nextToken;case"other-artifacts":case"other":return nextToken}}async function settleUnknown(at,sent,step){
let found=await reconcile(lookUp(at),at.draft.identity);switch(found.kind){case"found":{let{chosen,duplicates}=await lowestOf(
at,found),isNew=chosen.version>(at.highestSeen??0)&&isOurs(at,chosen);return settled(at,{...chosen,described:chosen,isNew,
duplicate:duplicates[0],isAsSent:true})}case"unreadable":if(found.failure.kind!=="access-denied"||sent.kind==="conflict"||
step.sent===MAX_SAME_TOKEN.unknown)throw cannotTell(at,sent,found.failure);return await at.ports.clock.sleep(BLIND_WAIT_MILLISECONDS),
{...step,sent:step.sent+1};case"absent":{let failed=found.own.dead.find(dead=>dead.version>(at.highestSeen??0)&&isOurs(at,
dead));if(failed!==void 0)throw failedVersion(failed);if(found.own.generation>step.generation)return{kind:"again",generation:found.
own.generation,sent:1};if(step.sent<MAX_SAME_TOKEN[sent.kind])return{...step,sent:step.sent+1};if(sent.kind==="unknown")
throw cannotTell(at,sent,void 0);return{kind:"again",generation:step.generation+1,sent:1}}}}async function lowestOf(at,{
chosen,duplicates}){let{highestSeen}=at,isDecided=chosen.description.ModelApprovalStatus!=="PendingManualApproval";if(highestSeen===
void 0||isDecided)return{chosen,duplicates};let{version}=chosen,beside=await versionsBeside(lookUp(at),{version,highestSeen,
identity:at.draft.identity}),[lower]=beside.filter(one=>one.version<version);return lower===void 0?{chosen,duplicates}:{
chosen:lower,duplicates:[chosen,...duplicates]}}function settled(at,result){return say(at,result,result.described,result.
isNew),{...result,kind:"settled"}}function say(at,{arn,version},described,isNew){let approvalStatus=described?.description.
ModelApprovalStatus??"PendingManualApproval";at.onVersion({version:{arn,version,group:at.address.name,approvalStatus},registered:isNew})}
function isOurs({plan},{description}){let run=of=>of.CustomerMetadataProperties?.["smr/run"]??"",[ours,theirs]=[plan.request.
MetadataProperties,description.MetadataProperties];return run(plan.request)===run(description)&&ours?.CommitId===theirs?.
CommitId}function lookUp({address,ports}){return{address,reader:ports.reader,clock:ports.clock}}function observedChecks({
group,own}){let checks=[];group.kind==="denied"&&checks.push({level:"notice",title:"Look-up",detail:`${(0,_LST5CEXP_js__WEBPACK_IMPORTED_MODULE_6__.
$N)(group.failure)} The request's token alone keeps this from being registered twice. `+(group.failure.hint??"")});for(let{
arn}of own.impostors)checks.push({level:"warning",title:"Not what it says",detail:`${arn} is labelled as this candidate,\
 but its specification is another. It was passed over.`});return own.chosen!==void 0&&!own.isCertain&&checks.push({level:"\
warning",title:"Artifacts",detail:`Whether artifacts and images are still those of version ${own.chosen.version} cannot \
be told: they could not all be read, then or now.`}),own.chosen!==void 0&&own.duplicates.length>0&&checks.push(duplicateCheck(
own.chosen.version,own.duplicates)),checks.map(check=>({...check,detail:check.detail.trim()}))}function gateChecks(gates,plan,baseline){
let checks=(baseline.kind==="version"?gates.filter(({outcome})=>outcome==="skipped"):[]).map(({metric,reason})=>({level:"\
warning",title:"Gate skipped",detail:`\`${metric}\`: ${reason??"it could not be judged"}.`})),failed=plan.kind==="reuse"?
(0,_GHF56PWX_js__WEBPACK_IMPORTED_MODULE_14__.Tm)(gates):[];if(failed.length===0)return checks;let detail=`The version w\
as registered before; as the baseline and the gates are now, it fails those of ${[...new Set(failed.map(({metric})=>metric))].
join(", ")}.`;return[...checks,{level:"warning",title:"Gates",detail}]}function appliedChecks(applied){let{described,duplicate,
isAsSent,version}=applied,checks=[];if(duplicate!==void 0&&checks.push(duplicateCheck(version,[duplicate])),isAsSent||checks.
push({level:"warning",title:"Not what was sent",detail:`Version ${version} holds another specification than was sent. Lo\
ok at it before anybody approves it.`}),described===void 0)checks.push({level:"notice",title:"Version",detail:`Version ${version}\
 could not be read back.`});else if((0,_LST5CEXP_js__WEBPACK_IMPORTED_MODULE_6__.mm)(described)){let status=described.description.
ModelPackageStatus;checks.push({level:"notice",title:"Version",detail:`Version ${version} is still ${status}.`})}return checks}
function duplicateCheck(version,duplicates){return{level:"warning",title:"Duplicate",detail:`${duplicates.map(({arn})=>arn).
join(", ")} is the same candidate as version ${version}, made by a run beside it. It can be deleted.`}}var MAX_LOOKS=15,
MILLISECONDS_BETWEEN_LOOKS=2e3;async function ensureGroup({address,manifest,settings,groups,clock}){if(!settings.createGroup||
groups===void 0)return;if(address.sent!==address.name)return{level:"notice",title:"Group",detail:`\`create-group\` makes g\
roups of the credentials' own account only, and ${address.arn} is of another.`};if(await(0,_MI5KI6B3_js__WEBPACK_IMPORTED_MODULE_17__.
NJ)(groups.describeModelPackageGroup({ModelPackageGroupName:address.name}),["not-found"],void 0)!==void 0)return;if(settings.
dryRun)return{level:"notice",title:"Group",detail:`${address.arn} does not exist; it would be made.`};let isOurs2=await create(
groups,address,manifest);return await untilThere({groups,address,clock}),isOurs2?made(address):void 0}async function create(groups,address,manifest){
let tags=Object.entries(manifest.tags??{}).map(([Key,Value])=>({Key,Value}));try{return await groups.createModelPackageGroup(
{ModelPackageGroupName:address.name,...manifest.group_description!==void 0&&{ModelPackageGroupDescription:manifest.group_description},
...tags.length>0&&{Tags:tags}}),true}catch(error){if((0,_MI5KI6B3_js__WEBPACK_IMPORTED_MODULE_17__.N6)(error,"already-ex\
ists","conflict"))return false;if(!(0,_MI5KI6B3_js__WEBPACK_IMPORTED_MODULE_17__.N6)(error,"unknown-outcome")||await(0,_MI5KI6B3_js__WEBPACK_IMPORTED_MODULE_17__.
NJ)(groups.describeModelPackageGroup({ModelPackageGroupName:address.name}),["not-found"],void 0)===void 0)throw error;return true}}
async function untilThere({groups,address,clock}){for(let look=1;look<=MAX_LOOKS;look+=1){let status=(await(0,_MI5KI6B3_js__WEBPACK_IMPORTED_MODULE_17__.
NJ)(groups.describeModelPackageGroup({ModelPackageGroupName:address.name}),["not-found"],void 0))?.ModelPackageGroupStatus;
if(status==="Completed")return;if(status==="Failed"||status==="Deleting"||status==="DeleteFailed")throw new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_22__.
l("failed",`The model package group ${address.arn} is ${status}.`,{hint:"Look at the group in SageMaker, delete it if ne\
ed be, then run the job again."});await clock.sleep(MILLISECONDS_BETWEEN_LOOKS)}}function made(address){return{level:"no\
tice",title:"Group",detail:`${address.arn} did not exist and was made. No CloudFormation stack holds it: a stack that de\
clares AWS::SageMaker::ModelPackageGroup with this name has to import it. Nobody else can read it until it has a resourc\
e policy.`}}function wantedBaseline({manifest}){let baseline=manifest.metrics?.baseline??"latest_approved";return baseline===
"none"?{kind:"none"}:baseline==="latest_approved"?{kind:"latest-approved"}:{kind:"pinned",version:baseline.version}}function latestApproved(approved,newest){
let known=newest.filter(({summary})=>summary.ModelApprovalStatus==="Approved");return[...approved===void 0?[]:[approved],
...known].sort((a,b)=>b.version-a.version)[0]}function baselineOf({version,arn,description}){let details=(0,_NQDO3VPN_js__WEBPACK_IMPORTED_MODULE_8__.
Mp)(description.ModelCard?.ModelCardContent??"");return{kind:"version",version,arn,metrics:(0,_2EK6GLYM_js__WEBPACK_IMPORTED_MODULE_1__.
n)(description),...details&&{details}}}function unreadableBaseline(failure){return{kind:"unreadable",reason:[(0,_LST5CEXP_js__WEBPACK_IMPORTED_MODULE_6__.
$N)(failure),failure.hint??""].join(" ").trim()}}function pinnedBaseline(file,version,described){if(described.kind==="de\
nied")return unreadableBaseline(described.failure);if(described.value!==void 0)return baselineOf(described.value);let message=`\
Version ${version} of ${file.manifest.group} does not exist, so it cannot be the baseline.`;throw new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_22__.
l("invalid-manifest",message,{problems:[{at:file.locate(["metrics","baseline","version"]),message}],hint:"Name a version\
 that exists, or `latest_approved`."})}var HISTORY_LENGTH=8,CONCURRENT_DESCRIBES2=HISTORY_LENGTH;async function listGroup(at){
let page=(0,_NQDO3VPN_js__WEBPACK_IMPORTED_MODULE_8__.aH)(at),[approved,newest]=await Promise.all([(0,_NQDO3VPN_js__WEBPACK_IMPORTED_MODULE_8__.
HD)((0,_NQDO3VPN_js__WEBPACK_IMPORTED_MODULE_8__.or)(at,page)),(0,_NQDO3VPN_js__WEBPACK_IMPORTED_MODULE_8__.HD)(page)]);
return approved.kind==="denied"?approved:newest.kind==="denied"?newest:{kind:"read",value:{approved:approved.value,newest:newest.
value.versions}}}async function listGroupToBe(at,{createGroup}){let isOwn=at.address.sent===at.address.name;return!createGroup||
!isOwn?listGroup(at):(0,_MI5KI6B3_js__WEBPACK_IMPORTED_MODULE_17__.NJ)(listGroup(at),["not-found"],{kind:"read",value:{approved:void 0,
newest:[]}})}async function observeRegistry(at,about){let describe=rememberingDescribe(at),listed=about.group.kind==="re\
ad"?about.group.value:{approved:void 0,newest:[]},candidates=withApproved(listed).filter(version=>(0,_LST5CEXP_js__WEBPACK_IMPORTED_MODULE_6__.
Zw)(version,about.identity)),reading=describeOwn(candidates,about.identity,describe),[own,compared,history]=await Promise.
all([reading,describeBaseline(about.file,about.group,{at,describe}),reading.then(({chosen})=>readHistory(earlierVersions(
listed,candidates,chosen),describe))]),seen=withApproved(listed).map(({version})=>version),highestSeen=about.group.kind===
"read"?Math.max(0,...seen):void 0;return{group:about.group,own,highestSeen,...compared,history}}function rememberingDescribe(at){
let asked=new Map;return arn=>{let answer=asked.get(arn)??(0,_NQDO3VPN_js__WEBPACK_IMPORTED_MODULE_8__.HD)((0,_NQDO3VPN_js__WEBPACK_IMPORTED_MODULE_8__.
MP)(at,arn));return asked.set(arn,answer),answer}}function withApproved({approved,newest}){return approved===void 0||newest.
some(({version})=>version===approved.version)?newest:[...newest,approved]}async function describeOwn(candidates,identity,describe){
let read=(await(0,_W6XO7WCU_js__WEBPACK_IMPORTED_MODULE_24__.y)(candidates,CONCURRENT_DESCRIBES2,({arn})=>describe(arn))).
flatMap(answer=>answer.kind==="read"?[answer.value]:[]),own=(0,_LST5CEXP_js__WEBPACK_IMPORTED_MODULE_6__.qt)(read.filter(
version=>version!==void 0),identity),vanished=read.filter(version=>version===void 0).length;return{...own,generation:own.
generation+vanished}}async function describeBaseline(file,group,{at,describe}){let wanted=wantedBaseline(file);switch(wanted.
kind){case"none":return{baseline:{kind:"not-wanted"},baselineVersion:void 0};case"pinned":{let described=await describe(
at.address.versionArn(wanted.version)),baselineVersion=described.kind==="read"?described.value:void 0;return{baseline:pinnedBaseline(
file,wanted.version,described),baselineVersion}}case"latest-approved":{if(group.kind==="denied")return{baseline:unreadableBaseline(
group.failure),baselineVersion:void 0};let latest=latestApproved(group.value.approved,group.value.newest);if(latest===void 0)
return withoutApproved(group.value);let described=await describe(latest.arn);return described.kind==="denied"?{baseline:unreadableBaseline(
described.failure),baselineVersion:void 0}:described.value===void 0?withoutApproved(group.value):{baseline:baselineOf(described.
value),baselineVersion:described.value}}}}function withoutApproved({newest}){return{baseline:{kind:"first",hasUnapproved:newest.
length>0},baselineVersion:void 0}}function earlierVersions({newest},own,chosen){return newest.filter(({version})=>chosen===
void 0||version<chosen.version).filter(({version})=>!own.some(candidate=>candidate.version===version)).filter(({summary})=>summary.
ModelPackageStatus==="Completed"&&summary.ModelApprovalStatus!=="Rejected").slice(0,HISTORY_LENGTH)}async function readHistory(versions,describe){
let answers=await(0,_W6XO7WCU_js__WEBPACK_IMPORTED_MODULE_24__.y)(versions,CONCURRENT_DESCRIBES2,({arn})=>describe(arn).
catch(()=>{})),history=new Map;for(let answer of answers.toReversed())if(!(answer?.kind!=="read"||answer.value===void 0))
for(let[name,{value}]of(0,_2EK6GLYM_js__WEBPACK_IMPORTED_MODULE_1__.n)(answer.value.description))history.set(name,[...history.
get(name)??[],{version:answer.value.version,value}]);return history}async function movedHead({pullRequest},ports){if(!(ports.
pullRequest===void 0||pullRequest===void 0))try{let headSha=await ports.pullRequest.headSha();return headSha===pullRequest.
headSha?void 0:headSha}catch(error){if(error instanceof _65D27UM2_js__WEBPACK_IMPORTED_MODULE_22__.R)return;throw error}}
var CONCURRENT_MANIFESTS=8;async function register({candidates,settings,context},ports){let address=({file})=>(0,_Z35X2E3Q_js__WEBPACK_IMPORTED_MODULE_26__.
c)(file.manifest.group,settings);return(0,_W6XO7WCU_js__WEBPACK_IMPORTED_MODULE_24__.y)(candidates,settings.concurrency??
CONCURRENT_MANIFESTS,candidate=>registerOne({candidate,settings,context,address:address(candidate)},ports))}async function registerOne(one,ports){
try{let observed=await observe(one,ports);return await planAndApply(one,observed,ports)}catch(error){return unobserved(one,
(0,_LST5CEXP_js__WEBPACK_IMPORTED_MODULE_6__.WE)(error,one))}}async function observe(one,ports){let{candidate,address,settings}=one,
at={address,reader:ports.reader,clock:ports.clock},[resolved,group]=await Promise.all([(0,_NSXT5X25_js__WEBPACK_IMPORTED_MODULE_3__.
S)(candidate,{settings,address,ports}),listGroupToBe(at,settings)]),card=cardOf(one,resolved),draft=(0,_LST5CEXP_js__WEBPACK_IMPORTED_MODULE_6__.
kj)({...one,resolved,...card&&{card}}),state=await observeRegistry(at,{file:candidate.file,identity:draft.identity,group});
return{resolved,card,draft,state,checks:[...resolved.checks,...observedChecks(state)]}}function asWritten({draft:{request,
identity},resolved}){return{...request,...identity.written,SourceUri:resolved.manifest.source_uri}}function cardOf({candidate,
settings},{manifest,training}){let{card,metrics,details,report,file}=candidate,at=file.locate(["model_card"]);return(0,_ITEZA4Z5_js__WEBPACK_IMPORTED_MODULE_2__.
nz)({card,manifest,status:settings.modelCardStatus,at,training,metrics,details,report})}async function planAndApply(one,observed,ports){
let{draft,state,resolved,card}=observed,seen={...(0,_N3NGPMKF_js__WEBPACK_IMPORTED_MODULE_5__.Xp)(one.candidate,{...state,
identity:draft.identity}),resolved,...card&&{card},specificationChanges:state.baselineVersion&&(0,_4S2ZIHIP_js__WEBPACK_IMPORTED_MODULE_0__.
h)(asWritten(observed),state.baselineVersion.description,resolved.imageDigests)};try{let plan=(0,_N3NGPMKF_js__WEBPACK_IMPORTED_MODULE_5__.
dv)({draft,state,diffs:seen.diffs,onGateFailure:one.settings.onGateFailure}),carriedOut=await carryOut({one,observed,plan},
ports),{outcome,checks}=await complete({one,observed,carriedOut},ports);return{...seen,outcome,checks:[...observed.checks,
...gateChecks(seen.gates,plan,state.baseline),...checks]}}catch(error){return{...seen,outcome:{kind:"failed",error:(0,_LST5CEXP_js__WEBPACK_IMPORTED_MODULE_6__.
WE)(error,one)},checks:observed.checks}}}async function carryOut({one,observed,plan},ports){let{candidate,address,settings,
context}=one,say2=known=>ports.onVersion?.(known);switch(plan.kind){case"blocked":return{outcome:{kind:"gate-failed"},checks:[]};case"\
rejected":{let{version:described,kind,...why}=plan;return{outcome:{kind,version:(0,_N3NGPMKF_js__WEBPACK_IMPORTED_MODULE_5__.
yC)(address,described),...why},checks:[]}}case"reuse":{let version=(0,_N3NGPMKF_js__WEBPACK_IMPORTED_MODULE_5__.yC)(address,
plan.version),duplicate=plan.duplicate&&(0,_N3NGPMKF_js__WEBPACK_IMPORTED_MODULE_5__.yC)(address,plan.duplicate);return say2(
{file:candidate.file,version,registered:false}),{outcome:{kind:"reused",version,...duplicate&&{duplicate}},checks:[],described:plan.
version}}case"create":{let headSha=settings.dryRun?void 0:await movedHead(context,ports);if(headSha!==void 0)return{outcome:{
kind:"superseded",headSha},checks:[]};let before=await prepare({one,observed},ports);if(settings.dryRun){let checks=[...before,
...(0,_LST5CEXP_js__WEBPACK_IMPORTED_MODULE_6__.y9)(candidate.file.manifest)];return{outcome:{kind:"planned",request:plan.
request},checks}}let applied=await applyRegistration({plan,draft:observed.draft,address,highestSeen:observed.state.highestSeen,
ports,onVersion:known=>say2({...known,file:candidate.file})});return{outcome:(0,_N3NGPMKF_js__WEBPACK_IMPORTED_MODULE_5__.
A4)(address,applied,plan.forced),checks:[...before,...appliedChecks(applied)],described:applied.described}}}}async function prepare({
one,observed},ports){let{settings,address}=one,{resolved}=observed,{groups,clock}=ports,group=await ensureGroup({address,
manifest:resolved.manifest,settings,groups,clock}),uploaded=settings.dryRun?[]:await(0,_KMAKEEW2_js__WEBPACK_IMPORTED_MODULE_18__.
hL)(resolved,{settings,reports:ports.reports});return[...group===void 0?[]:[group],...uploaded]}async function complete({
one,observed,carriedOut},ports){let{outcome,checks,described}=carriedOut,uri=(0,_LST5CEXP_js__WEBPACK_IMPORTED_MODULE_6__.
ge)(one.candidate.file.manifest);if(uri===void 0||outcome.kind!=="registered"&&outcome.kind!=="reused")return carriedOut;
let{version}=outcome,{address,settings}=one;try{let{identity}=observed.draft,task={uri,arn:version.arn,described,identity,
address,dryRun:settings.dryRun};return{outcome,checks:[...checks,...await(0,_LST5CEXP_js__WEBPACK_IMPORTED_MODULE_6__.Bm)(
task,ports)]}}catch(error){return{outcome:{kind:"failed",error:(0,_LST5CEXP_js__WEBPACK_IMPORTED_MODULE_6__.WE)(error,one),
version},checks}}}function unobserved(one,error){let baseline={kind:"unreadable",reason:error.message},{identity}=(0,_LST5CEXP_js__WEBPACK_IMPORTED_MODULE_6__.
kj)({...one,resolved:(0,_LST5CEXP_js__WEBPACK_IMPORTED_MODULE_6__.II)(one.candidate)});return{...(0,_N3NGPMKF_js__WEBPACK_IMPORTED_MODULE_5__.
Xp)(one.candidate,{baseline:{kind:"offline"},history:new Map,identity}),baseline,outcome:{kind:"failed",error},checks:[]}}}),
8671:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{C5:()=>memberOf,
LP:()=>ownCard,S3:()=>itemsOf,co:()=>parseCard,nz:()=>versionCard,u4:()=>isRecord,uj:()=>updatedCard});var _CZZ5JY7C_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
4098);var _UMLHD6OM_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5525);var _AJYMDJZ5_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
7663);var _GUTK4OBK_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(9190);var _PG2RQTUN_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
6026);var _65D27UM2_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(7945);var MAX_NAME_CHARACTERS=63;function evaluationDetail(metrics,{
name},details=_GUTK4OBK_js__WEBPACK_IMPORTED_MODULE_2__.pH){return{name:cut(name)||"evaluation",metric_groups:(0,_AJYMDJZ5_js__WEBPACK_IMPORTED_MODULE_1__.
dV)(metrics,details)}}function cut(name){let line2=name.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu," ");return line2.length<=MAX_NAME_CHARACTERS?
line2:`${line2.slice(0,MAX_NAME_CHARACTERS-1).replace(/[\uD800-\uDBFF]$/,"")}…`}function isRecord(value){return typeof value==
"object"&&value!==null&&!Array.isArray(value)}function itemsOf(value){return Array.isArray(value)?value:[]}function memberOf(value,key){
return isRecord(value)&&Object.hasOwn(value,key)?value[key]:void 0}function parseCard(content){try{return JSON.parse(content??
"")}catch{return}}function oneLine(value){return JSON.stringify(value).replace(/[\u007F-\u009F\u2028\u2029]/g,end=>`\\u${end.
charCodeAt(0).toString(16).padStart(4,"0")}`)}var WRITTEN_BY="smr/written-by",WRITER="sagemaker-model-registry-action",FILLED_IN="\
smr/filled-in";function markEvaluation(detail){return{...detail,name:line(detail.name,MAX_EVALUATION_NAME),metric_groups:onLines(
detail.metric_groups),metadata:{[WRITTEN_BY]:WRITER}}}function onLines(value){return typeof value=="string"?line(value,MAX_NAMED):
Array.isArray(value)?value.map(onLines):isRecord(value)?Object.fromEntries(Object.entries(value).map(([key,child])=>[key,
onLines(child)])):value}function markTraining(information,names){return{...information,custom_details:{...information?.custom_details,
[FILLED_IN]:names.join(" ")}}}function filledInAlready(content){let card=parseCard(content),evaluation=itemsOf(memberOf(
card,"evaluation_details")).find(isOurs),names=memberOf(memberOf(memberOf(card,"additional_information"),"custom_details"),
FILLED_IN),job=memberOf(memberOf(card,"training_details"),"training_job_details"),training=(typeof names=="string"?names.
split(" "):[]).filter(name=>TRAINING_KEYS.some(key=>key===name)).flatMap(name=>{let value=memberOf(job,name);return value===
void 0?[]:[[name,value]]});return{...isRecord(evaluation)&&{evaluation},training:Object.fromEntries(training)}}function withoutFilledIn(content){
let card=parseCard(content);if(!isRecord(card))return;let{training}=filledInAlready(content),{evaluation_details,training_details,
additional_information,...others}=card,evaluations=itemsOf(evaluation_details).filter(entry=>!isOurs(entry)),job=without(
memberOf(training_details,"training_job_details"),[...Object.keys(training),"user_provided_hyper_parameters"]),details={
...without(training_details,["training_job_details"]),...present("training_job_details",job)},custom=without(memberOf(additional_information,
"custom_details"),[FILLED_IN]),information={...without(additional_information,["custom_details"]),...present("custom_det\
ails",custom)};return{...others,...present("training_details",details),...evaluations.length>0&&{evaluation_details:evaluations},
...present("additional_information",information)}}function without(value,keys){return Object.fromEntries(Object.entries(
isRecord(value)?value:{}).filter(([key])=>!keys.includes(key)))}function present(key,value){return Object.keys(value).length===
0?{}:{[key]:value}}function isOurs(entry){return memberOf(memberOf(entry,"metadata"),WRITTEN_BY)===WRITER}var TRAINING_KEYS=[
"training_arn","training_datasets","training_environment","training_metrics","hyper_parameters"],MAX_TEXT=1024,MAX_EVALUATION_NAME=63,
MAX_NAMED=255,MAX_DATASETS=15,MAX_METRICS=50,MAX_HYPER_PARAMETERS=100;function trainingFilledIn({arn,image,datasets,hyperParameters,
metrics}){let hyper=Object.entries(hyperParameters).map(([name,value])=>({name:line(name,MAX_NAMED),value:line(value,MAX_NAMED)})).
filter(({name,value})=>name!==""&&value!==""),numbers=metrics.map(({name,value})=>({name:line(name,MAX_NAMED),value})).filter(
({name,value})=>name!==""&&Number.isFinite(value)),details={training_arn:line(arn,MAX_TEXT)||void 0,training_datasets:filled(
datasets.slice(0,MAX_DATASETS).map(uri=>line(uri,MAX_TEXT))),training_environment:image===void 0?void 0:{container_image:[
line(image,MAX_TEXT)]},training_metrics:filled(numbers.slice(0,MAX_METRICS)),hyper_parameters:filled(hyper.slice(0,MAX_HYPER_PARAMETERS))};
return Object.fromEntries(Object.entries(details).filter(([,value])=>value!==void 0))}function filled(items){return items.
length===0?void 0:items}function line(text,length){let one=text.replace(new RegExp("\\p{Cs}","gu"),"�").replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu,
" ");return one.length<=length?one:`${one.slice(0,length-1).replace(/[\uD800-\uDBFF]$/,"")}…`}var SHORTEST_CURVE=20,HALF_A_CURVE=60;
function fitting(filled2,fits2){let smaller=[filled2,withEvaluation(filled2,entry=>thinned(entry,HALF_A_CURVE)),withEvaluation(
filled2,entry=>thinned(entry,SHORTEST_CURVE))],least=smaller.at(-1)??filled2,groups=itemsOf(filled2.evaluation?.metric_groups).
length,fewerGroups=Array.from({length:Math.max(0,groups-1)},(_,index)=>withEvaluation(least,entry=>firstGroups(entry,groups-
1-index))),withoutTraining={...fewerGroups.at(-1)??least,training:{}};return[...smaller,...fewerGroups,withoutTraining].
find(fits2)??fewestMetrics(withoutTraining,fits2)}function fewestMetrics(filled2,fits2){let nothing={training:{}},kept=0,
tooMany=itemsOf(memberOf(itemsOf(filled2.evaluation?.metric_groups)[0],"metric_data")).length,withFirst=count=>count===0?
nothing:withEvaluation(filled2,entry=>firstMetrics(entry,count));for(;tooMany-kept>1;){let middle=Math.floor((kept+tooMany)/
2);fits2(withFirst(middle))?kept=middle:tooMany=middle}return withFirst(kept)}function withEvaluation(filled2,change){return filled2.
evaluation===void 0?filled2:{...filled2,evaluation:change(filled2.evaluation)}}function firstGroups(entry,count){return{
...entry,metric_groups:itemsOf(entry.metric_groups).slice(0,count)}}function firstMetrics(entry,count){let[first]=itemsOf(
entry.metric_groups);return isRecord(first)?{...entry,metric_groups:[{...first,metric_data:itemsOf(first.metric_data).slice(
0,count)}]}:entry}function thinned(entry,most){let groups=itemsOf(entry.metric_groups).map(group=>isRecord(group)?{...group,
metric_data:itemsOf(group.metric_data).map(datum=>thinnedCurve(datum,most))}:group);return{...entry,metric_groups:groups}}
function thinnedCurve(datum,most){if(!isRecord(datum)||datum.type!=="linear_graph")return datum;let points=itemsOf(datum.
value);if(points.length<=most)return datum;let step=(points.length-1)/(most-1);return{...datum,value:Array.from({length:most},
(_,index)=>points[Math.round(index*step)])}}var MAX_CARD_CHARACTERS=1e5,MAX_HYPER_PARAMETERS2=100;function versionCard(of){
let evaluation=evaluationOf(of);return assembled(of,{...evaluation&&{evaluation:markEvaluation(evaluation)},training:of.
training===void 0?{}:trainingFilledIn(of.training)})}function updatedCard(of){return assembled(of,filledInAlready(of.content))}
function ownCard(content){return content===void 0?{}:(0,_UMLHD6OM_js__WEBPACK_IMPORTED_MODULE_0__.e)(withoutFilledIn(content))}
function evaluationOf(of){let metrics=(0,_CZZ5JY7C_js__WEBPACK_IMPORTED_MODULE_4__.G5)(of.metrics).filter(({name,value})=>(0,
_PG2RQTUN_js__WEBPACK_IMPORTED_MODULE_5__.z)(name)&&Number.isFinite(value)),detail=evaluationDetail(metrics,{name:nameOf(
of.report?.path)},of.details);return detail.metric_groups.some(({metric_data})=>metric_data.length>0)?detail:void 0}function nameOf(path){
return path===void 0?"evaluation":path.length<=63?path:path.split("/").at(-1)??path}function assembled(of,filled2){let own=withHyperParameters(
of),status=of.status??of.manifest.model_card_status??"Draft",nothing={training:{}},whole=written(own,fitting(filled2,some=>fits(
written(own,some)))),content=fits(whole)?whole:written(own,nothing);if(!fits(content))throw tooLong(content.length,of.at);
return content==="{}"?void 0:{content,status}}function fits(content){return content.length<=MAX_CARD_CHARACTERS}function written(own,{
evaluation,training}){let{training_details,evaluation_details,additional_information,...before}=own,ownJob=training_details?.
training_job_details??{},added=Object.entries(training).filter(([name])=>!Object.hasOwn(ownJob,name)),job={...ownJob,...Object.
fromEntries(added)},trained={...training_details,...Object.keys(job).length>0&&{training_job_details:job}},evaluations=[
...evaluation===void 0?[]:[evaluation],...evaluation_details??[]],information=added.length===0?additional_information:markTraining(
additional_information,added.map(([name])=>name));return oneLine({...before,...(training_details!==void 0||Object.keys(job).
length>0)&&{training_details:trained},...(evaluation_details!==void 0||evaluations.length>0)&&{evaluation_details:evaluations},
...information!==void 0&&{additional_information:information}})}function withHyperParameters({card={},manifest,at}){let given=Object.
entries(manifest.hyper_parameters??{});if(given.length===0)return card;let job=card.training_details?.training_job_details,
noted=job?.user_provided_hyper_parameters??[],added=given.filter(([name])=>!noted.some(one=>one.name===name)).map(([name,
value])=>({name,value:String(value)})),all=[...noted,...added];if(all.length>MAX_HYPER_PARAMETERS2){let message=`hyper_p\
arameters and those of the model card are ${all.length} together; a card has at most ${MAX_HYPER_PARAMETERS2}`;throw wrongCard(
message,"leave some out",at)}let details={...job,user_provided_hyper_parameters:all};return{...card,training_details:{...card.
training_details,training_job_details:details}}}function tooLong(characters,at){let message=`the model card has ${characters}\
 characters as JSON, hyper_parameters included; SageMaker takes ${MAX_CARD_CHARACTERS}`;return wrongCard(message,"shorte\
n it, or put the long part where a link can lead to it",at)}function wrongCard(message,help,at){let place=at===void 0?"":
`${at.file}:${at.line}:${at.column}: `;return new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_3__.l("invalid-manifest",`${place}${message}\
.`,{hint:`${help[0]?.toUpperCase()}${help.slice(1)}.`,...at&&{problems:[{at,message,help}]}})}}),7963:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{A4:()=>appliedOutcome,Xp:()=>comparedResult,dv:()=>planRegistration,ub:()=>withToken,
yC:()=>versionNamed});var _LST5CEXP_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5695);var _U6E7R5GG_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
9769);var _U5YJZQ65_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(5800);var _GHF56PWX_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
8618);var _65D27UM2_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(7945);function planRegistration(from){let{draft,
state,diffs,onGateFailure}=from,{chosen,duplicates,generation}=state.own;if(chosen?.description.ModelApprovalStatus==="R\
ejected")return{kind:"rejected",version:chosen,...rejectedBy(chosen)};if(chosen!==void 0)return{kind:"reuse",version:chosen,
duplicate:duplicates[0]};let failed=(0,_GHF56PWX_js__WEBPACK_IMPORTED_MODULE_3__.Tm)(diffs.flatMap(({gates})=>gates));if(onGateFailure===
"stop"&&(refuseUnreadableBaseline(state,diffs),failed.length>0))return{kind:"blocked"};let forced=failed.length>0,request=forced?
(0,_LST5CEXP_js__WEBPACK_IMPORTED_MODULE_0__.iO)(draft.request,[...new Set(failed.map(({metric})=>metric))]):draft.request;
return{kind:"create",request:withToken(request,draft,generation),generation,forced}}function withToken(request,{identity},generation){
return{...request,ClientToken:(0,_U5YJZQ65_js__WEBPACK_IMPORTED_MODULE_2__.$Y)(identity,generation)}}function rejectedBy({
description}){let{LastModifiedBy:user,ApprovalDescription:reason}=description,by=user?.UserProfileName??user?.IamIdentity?.
Arn;return{...by!==void 0&&{by},...reason&&{reason}}}function refuseUnreadableBaseline({baseline},diffs){if(baseline.kind!==
"unreadable")return;let relative=diffs.flatMap(({metric})=>metric.gates).find(({kind,level})=>kind==="max-regression"&&level===
"error");if(relative===void 0)return;let message=`The baseline cannot be read, so \`max_regression\` cannot be judged. ${baseline.
reason}`;throw new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_4__.l("access-denied",message,{problems:[{at:relative.at,message:"\
This gate needs the baseline, which cannot be read."}],hint:"Add the statement it names, or use `min` and `max`, which n\
eed no baseline."})}function comparedResult({file,metrics,loosenedGates,shape,details},seen){let diffs=(0,_U6E7R5GG_js__WEBPACK_IMPORTED_MODULE_1__.
f)({metrics,baseline:seen.baseline,history:seen.history});return{file,group:file.manifest.group,baseline:seen.baseline,diffs,
gates:diffs.flatMap(({gates})=>gates),loosenedGates,specificationChanges:void 0,...shape!==void 0&&{shape},...details!==
void 0&&{details},specificationDigest:`sha256:${seen.identity.specification.toString("hex")}`,candidateDigest:seen.identity.
content===void 0?"":`sha256:${seen.identity.content.toString("hex")}`}}function appliedOutcome(address,applied,forced){let version=versionNamed(
address,applied.described??applied);if(applied.described?.description.ModelApprovalStatus==="Rejected")return{kind:"reje\
cted",version,...rejectedBy(applied.described)};let duplicate=applied.duplicate&&{duplicate:versionNamed(address,applied.
duplicate)};return applied.isNew?{kind:"registered",version,forced,...duplicate}:{kind:"reused",version,...duplicate}}function versionNamed({
name},{arn,version,description}){return{arn,version,group:name,approvalStatus:description?.ModelApprovalStatus??"Pending\
ManualApproval"}}}),9769:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{f:()=>compareMetrics});var _GHF56PWX_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8618);function compareMetrics({
metrics,baseline,history}){return metrics.map(metric=>{let before=baseline.kind==="version"?baseline.metrics.get(metric.
name):void 0;return{metric,...before===void 0?{}:{baseline:before},...verdictOf(metric,before,baseline),gates:(0,_GHF56PWX_js__WEBPACK_IMPORTED_MODULE_0__.
y8)(metric,baseline),history:history.get(metric.name)??[]}})}function verdictOf(metric,before,baseline){if(before===void 0)
return{verdict:baseline.kind==="version"||baseline.kind==="first"?"new":"not-comparable"};if(!Number.isFinite(metric.value)||
!Number.isFinite(before.value))return{verdict:"not-comparable"};let change=(0,_GHF56PWX_js__WEBPACK_IMPORTED_MODULE_0__.
Ro)((0,_GHF56PWX_js__WEBPACK_IMPORTED_MODULE_0__.Re)((0,_GHF56PWX_js__WEBPACK_IMPORTED_MODULE_0__._)(metric.value),(0,_GHF56PWX_js__WEBPACK_IMPORTED_MODULE_0__.
_)(before.value))),percent=change/Math.abs(before.value)*100;return{verdict:wordFor(change,metric,before),...Number.isFinite(
change)?{change}:{},...before.value!==0&&Number.isFinite(percent)?{changeInPercent:percent}:{}}}function wordFor(change,metric,before){
if(Math.abs(change)<=(metric.tolerance??0))return"same";if(isWithinNoise(change,metric,before))return"within-noise";switch(metric.
goal){case void 0:return"changed";case"minimize":return change<0?"better":"worse";case"maximize":return change>0?"better":
"worse"}}function isWithinNoise(change,one,other){return one.standardDeviation===void 0||other.standardDeviation===void 0?
false:Math.abs(change)<=Math.hypot(one.standardDeviation,other.standardDeviation)}}),5525:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{W:()=>readModelCard,e:()=>asModelCard});var _DDRH5YHI_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
3522);var _U6O3IGAQ_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2130);var CARD_LIMITS={noun:"model card",maxBytes:128*
1024,maxNodes:4e4,begin:"begin with a section, such as `intended_uses:`"},CARD=(0,_DDRH5YHI_js__WEBPACK_IMPORTED_MODULE_0__.
I)({schema:_DDRH5YHI_js__WEBPACK_IMPORTED_MODULE_0__.uk,noun:"the model card",refusalOf:()=>{}}),MAX_CARD_CHARACTERS=1e5;
function readModelCard({path,text}){let{tree,findings:syntax}=(0,_U6O3IGAQ_js__WEBPACK_IMPORTED_MODULE_1__.qg)((0,_U6O3IGAQ_js__WEBPACK_IMPORTED_MODULE_1__.
vz)({file:path,text}),CARD_LIMITS);if(tree===void 0)return{problems:(0,_U6O3IGAQ_js__WEBPACK_IMPORTED_MODULE_1__.ek)(syntax)};
let parsed=_DDRH5YHI_js__WEBPACK_IMPORTED_MODULE_0__.uk.safeParse((0,_U6O3IGAQ_js__WEBPACK_IMPORTED_MODULE_1__.OY)(tree)),
said=new Set(syntax.map(({place})=>place.start)),findings=[...syntax,...(0,_DDRH5YHI_js__WEBPACK_IMPORTED_MODULE_0__.s6)(
parsed.error?.issues??[],tree,CARD).filter(({place})=>!said.has(place.start)),...parsed.success?lengthFindings(parsed.data,
tree):[]];return parsed.success&&findings.length===0?{card:parsed.data,problems:[]}:{problems:(0,_U6O3IGAQ_js__WEBPACK_IMPORTED_MODULE_1__.
ek)(findings)}}function asModelCard(value){return _DDRH5YHI_js__WEBPACK_IMPORTED_MODULE_0__.uk.safeParse(value).data}function lengthFindings(card,tree){
let characters=JSON.stringify(card).length;if(characters<=MAX_CARD_CHARACTERS)return[];let message=`the model card has ${characters}\
 characters as JSON; SageMaker takes ${MAX_CARD_CHARACTERS}`;return[(0,_U6O3IGAQ_js__WEBPACK_IMPORTED_MODULE_1__.F9)((0,
_U6O3IGAQ_js__WEBPACK_IMPORTED_MODULE_1__.$t)(tree,[]),message,"shorten it, or put the long part where a link can lead t\
o it")]}}),6030:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{c:()=>addressOf});function addressOf(group,settings){let account=settings.registryAccount||settings.callerAccount,prefix=`\
arn:${settings.partition}:sagemaker:${settings.region}:${account}`,arn=`${prefix}:model-package-group/${group}`,versions=`${prefix}\
:model-package/${group}/`;return{name:group,arn,sent:account===settings.callerAccount?group:arn,versionArn:version=>`${versions}${version}`,
versionOf:text=>{if(text===void 0||!text.toLowerCase().startsWith(versions.toLowerCase()))return;let number=text.slice(versions.
length);return/^[1-9]\d{0,8}$/.test(number)?Number(number):void 0}}}})};;
