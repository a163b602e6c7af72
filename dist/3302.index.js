"use strict";exports.id=3302,exports.ids=[3302],exports.modules={6424:((_m_,_e_,_r_)=>{_r_.d(_e_,{Re:()=>subtract,Ro:()=>toNumber,Tm:()=>stoppingGates,
Zl:()=>gatesPassed,_:()=>decimal,r4:()=>inWords,uQ:()=>isCompared,y8:()=>judgeGates});var _0_=_r_(2421);function isCompared(baseline){
return baseline.kind==="version"||baseline.kind==="report"}function inWords(baseline){return baseline.kind==="version"?`\
version ${baseline.version}`:baseline.name}function decimal(value){let[mantissa="",exponent="0"]=String(value).split("e"),
[whole="",fraction=""]=mantissa.split(".");return{digits:BigInt(whole+fraction),exponent:Number(exponent)-fraction.length}}
function subtract(from,what){let exponent=Math.min(from.exponent,what.exponent);return{digits:digitsAt(from,exponent)-digitsAt(
what,exponent),exponent}}function multiply(one,other){return{digits:one.digits*other.digits,exponent:one.exponent+other.
exponent}}function absolute({digits,exponent}){return{digits:digits<0n?-digits:digits,exponent}}function negate({digits,
exponent}){return{digits:-digits,exponent}}function isAtMost(one,other){return subtract(one,other).digits<=0n}function toNumber({
digits,exponent}){return+`${digits}e${exponent}`}function digitsAt({digits,exponent},wanted){return digits*10n**BigInt(exponent-
wanted)}var HUNDRED=decimal(100);function worsening(candidate,baseline,goal){let change=subtract(decimal(candidate),decimal(
baseline));return(0,_0_.KA)(goal)?negate(change):change}function isAllowed(worse,{limit,relative,baseline}){return relative?
isAtMost(multiply(worse,HUNDRED),multiply(decimal(limit),absolute(decimal(baseline)))):isAtMost(worse,decimal(limit))}function judgeGates(metric,baseline){
return metric.gates.map(gate=>({metric:metric.name,gate,...judge(gate,metric,baseline)}))}function gatesPassed(results){
let deciding=results.filter(({gate})=>(0,_0_.Gb)(gate));return deciding.some(({outcome})=>outcome==="failed")?"false":deciding.
some(({skipped:skipped2})=>skipped2==="needs-registry")?"unknown":"true"}function stoppingGates(results){return results.
filter(({gate,outcome})=>outcome==="failed"&&(0,_0_.Gb)(gate))}function judge(gate,metric,baseline){if(!Number.isFinite(
metric.value))return failed("there is no finite number to judge");if(!Number.isFinite(gate.limit))return failed("the lim\
it of this gate is not a finite number");switch(gate.kind){case"min":return metric.value>=gate.limit?passed:failed(`${beside(
metric.value,gate.limit)[0]} is below the minimum ${gate.limit}`);case"max":return metric.value<=gate.limit?passed:failed(
`${beside(metric.value,gate.limit)[0]} is above the maximum ${gate.limit}`);case"max-regression":return judgeRegression(
gate,metric,baseline)}}function judgeRegression(gate,metric,baseline){if(metric.goal===void 0||metric.goalSource!=="decl\
ared")return failed("the metric declares no `goal`");switch(baseline.kind){case"first":return skipped("needs a baseline;\
 no version of the group is approved");case"not-wanted":return skipped("needs a baseline; the manifest says `baseline: n\
one`");case"offline":return skipped("needs the registry","needs-registry");case"unreadable":return failed(`the baseline \
cannot be read: ${baseline.reason}`);case"version":case"report":{let before=baseline.metrics.get(metric.path);if(before===
void 0&&baseline.kind==="version"&&baseline.unread!==void 0)return failed(`the baseline cannot be read: ${baseline.unread}`);
if(before===void 0)return skipped(`never recorded in ${inWords(baseline)}`);if(!Number.isFinite(before.value))return failed(
`${inWords(baseline)} recorded no finite number`);let worse=worsening(metric.value,before.value,metric.goal);return isAllowed(
worse,{...gate,baseline:before.value})?passed:failed(explain(gate,toNumber(worse),before.value,inWords(baseline)))}}}var passed={
outcome:"passed"};function failed(reason){return{outcome:"failed",reason}}function skipped(reason,because="nothing-to-co\
mpare"){return{outcome:"skipped",reason,skipped:because}}function explain(gate,worse,baseline,against){if(!gate.relative){
let[shown2,limit2]=beside(worse,gate.limit);return`worse than ${against} by ${shown2}; the gate allows ${limit2}`}if(baseline===
0)return`worse than ${against}, where it was 0; a gate in percent then allows nothing`;let[shown,limit]=beside(worse/Math.
abs(baseline)*100,gate.limit);return`${shown}% worse than ${against}; the gate allows ${limit}%`}function beside(one,other){
for(let digits of[4,6,9,12]){let shown=Number(one.toPrecision(digits));if(Number.isFinite(shown)&&shown!==other&&shown>other==
one>other)return[String(shown),String(other)]}return[String(one),String(other)]}}),4747:((_m_,_e_,_r_)=>{_r_.d(_e_,{T6:()=>isFromFile,
_n:()=>pullRequestOf,iI:()=>isOfRepository,yv:()=>originOf});var _1_=_r_(3966);function originOf({description}){let{Repository:repository="",
CommitId:commit=""}=description.MetadataProperties??{};if(repository==="")return;let number=description.CustomerMetadataProperties?.["\
smr/pull-request"]??"";return{repository,commit,pullRequest:/^[1-9]\d{0,9}$/.test(number)?Number(number):void 0}}function isOfRepository(origin,{
serverUrl,repository}){return origin.repository.toLowerCase()===`${serverUrl}/${repository}`.toLowerCase()}function isFromFile(version,path,here){
let origin=originOf(version);return(here.repository===""||origin!==void 0&&isOfRepository(origin,here))&&version.description.
CustomerMetadataProperties?.["smr/manifest"]===(0,_1_.TP)(path)}function pullRequestOf(version,here){let origin=originOf(
version);return origin!==void 0&&isOfRepository(origin,here)?origin.pullRequest:void 0}}),6380:((_m_,_e_,_r_)=>{_r_.d(_e_,
{EO:()=>requestPastGates,Io:()=>gatesPassedBy,L8:()=>refuseUnreadBase,aU:()=>forcedGates});var _2_=_r_(6424),_3_=_r_(3966),
_4_=_r_(8679),_5_=_r_(2421),_6_=_r_(3694),FORCED="smr/forced";function requestPastGates(request,gates,onGateFailure){let failed=(0,_2_.
Tm)(gates);if(failed.length===0)return{request,forced:!1};if(onGateFailure==="stop")return;let names=[...new Set(failed.
map(({metric})=>metric))].join(" "),metadata={...request.CustomerMetadataProperties,[FORCED]:(0,_3_.TP)(names)};return{request:{
...request,CustomerMetadataProperties:metadata},forced:!0}}function forcedGates(metadata){return metadata?.[FORCED]||void 0}
function refuseUnreadBase({unreadBase}){if(unreadBase===void 0)return;let{reasons,cures}=unreadBase,hint=[...cures,"`bas\
e-gates: ignore` does without them."].join(" ");throw new _6_.lZ("base-unread",`Whether the gates of the base branch hol\
d is not known. ${reasons.join(". ")}.`,{hint})}function gatesPassedBy(results){let judged=(0,_2_.Zl)(results.flatMap(({
gates})=>gates));return judged==="true"&&results.some(isUnjudged)?"unknown":judged}function isUnjudged({outcome,file:{manifest},
isBaseUnread}){return isBaseUnread?!0:outcome.kind!=="offline"?outcome.kind==="failed":Object.values(manifest.metrics?.values??
{}).some(({gate})=>gate!==void 0&&(0,_5_.Gb)({level:gate.level??_5_.DY}))&&(0,_4_.LT)(manifest)}}),5012:((_m_,_e_,_r_)=>{
_r_.d(_e_,{r:()=>writeRecord});var _7_=_r_(6203),_8_=_r_(3694);async function writeRecord({inputs,run,runner},of){let{arn,
pullRequestNumber,isMade=!0,render}=of,mayComment=inputs.comment!=="never"&&!inputs.dryRun&&inputs.githubToken!=="";if(!(pullRequestNumber===
void 0||!mayComment))try{let pullRequest=await open(inputs.githubToken,run.context.repository,pullRequestNumber),existing=await pullRequest.
findComment(_7_._,arn);if(!isMade&&(existing===void 0||!isAbout(existing.body,arn)))return;let marker=existing?firstLine(
existing):(0,_7_.Q)(inputs.commentKey??`record of ${arn}`),body=render({marker});return body===void 0?existing?.url:await pullRequest.
writeComment({existing,marker,body})}catch(error){if(!(error instanceof _8_.Rk))throw error;runner.warning(`The comment \
could not be written: ${(0,_8_.mu)(error)}`);return}}async function open(token,repository,number){let{pullRequestPort}=await _r_.
e(2581).then(_r_.bind(_r_,2581));return pullRequestPort({token,repository,number})}function isAbout(body,arn){return body.
split(/\r?\n/).includes(arn)}function firstLine({body}){return body.split(`
`,1)[0]??""}}),3302:((_m_,_e_,_r_)=>{_r_.r(_e_),_r_.d(_e_,{runDeploy:()=>runDeploy});var _9_=_r_(7811),_10_=_r_(5012),_11_=_r_(
4747),_12_=_r_(1949),_13_=_r_(1769),_14_=_r_(289),_15_=_r_(3450),_16_=_r_(8978),_17_=_r_(6937),_18_=_r_(6440),_19_=_r_(758),
_20_=_r_(9997),_21_=_r_(3667),_22_=_r_(6249),_23_=_r_(5694),_24_=_r_(1336),_25_=_r_(9649),_26_=_r_(4268),_27_=_r_(9352),
_28_=_r_(7687),_29_=_r_(8580),_30_=_r_(183),_31_=_r_(3479),_32_=_r_(2381),_33_=_r_(8375),_34_=_r_(6695),_35_=_r_(1430),_36_=_r_(
3799),_37_=_r_(6203),_38_=_r_(916),_39_=_r_(6944),_40_=_r_(204),_41_=_r_(5536),_42_=_r_(9097),_43_=_r_(9575),_44_=_r_(1609),
_45_=_r_(1793),_46_=_r_(6844),_47_=_r_(6432),_48_=_r_(5511),_49_=_r_(3771),_50_=_r_(1321),_51_=_r_(5201),_52_=_r_(4238),
_53_=_r_(6316),_54_=_r_(1183),_55_=_r_(5375),_56_=_r_(6380),_57_=_r_(6424),_58_=_r_(6761),_59_=_r_(3275),_60_=_r_(2764),
_61_=_r_(3966),_62_=_r_(1382),_63_=_r_(785),_64_=_r_(1397),_65_=_r_(6293),_66_=_r_(1102),_67_=_r_(9090),_68_=_r_(4454),_69_=_r_(
2354),_70_=_r_(74),_71_=_r_(9159),_72_=_r_(1659),_73_=_r_(4421),_74_=_r_(6450),_75_=_r_(7396),_76_=_r_(4813),_77_=_r_(664),
_78_=_r_(8679),_79_=_r_(9892),_80_=_r_(3381),_81_=_r_(6801),_82_=_r_(478),_83_=_r_(2421),_84_=_r_(5564),_85_=_r_(4139),_86_=_r_(
5558),_87_=_r_(4104),_88_=_r_(2015),_89_=_r_(2169),_90_=_r_(3162),_91_=_r_(823),_92_=_r_(8227),_93_=_r_(4513),_94_=_r_(9598),
_95_=_r_(3854),_96_=_r_(5715),_97_=_r_(3694),_98_=_r_(2197),_99_=_r_(793),_100_=_r_(8734),_101_=_r_(5271),_102_=_r_(4976),
_103_=_r_(362),_104_=_r_(7598),_105_=_r_.n(_104_),_106_=_r_(714),_107_=_r_.n(_106_);async function readApprovedVersion(wanted2,registry){
let described2=await describe(wanted2,registry),arn=described2.ModelPackageArn??"",version=Number(arn.split("/").at(-1)),
approvalStatus=described2.ModelApprovalStatus??"not set",modified=described2.LastModifiedTime??described2.CreationTime;if(arn.
toLowerCase()!==wanted2.arn.toLowerCase()||modified===void 0){let answer=`The answer about ${wanted2.arn} is about ${arn||
"nothing that has an ARN"}.`;throw new _97_.Rk("unknown-outcome","sagemaker:DescribeModelPackage",answer)}let name=`${wanted2.
group} v${version}`,said3=described2.ApprovalDescription?`: ${described2.ApprovalDescription}`:"";if(approvalStatus!=="A\
pproved")throw new _97_.lZ("not-approved",`${name} is ${approvalStatus}${said3}.`,{hint:approvalStatus==="Rejected"?"Dep\
loy another version.":"Approve it (mode: approve), then run this again."});if(described2.ModelPackageStatus!=="Completed")
throw new _97_.lZ("not-approved",`${name} is Approved, but its status is ${described2.ModelPackageStatus??"not set"}, no\
t Completed.`);if(!(0,_20_.v)(described2))throw new _97_.lZ("invalid-input",`${name} has no inference specification, so \
there is nothing that could serve.`,{hint:"It was only logged, as MLflow does. Register it with a container as a new ver\
sion, or deploy another one."});let state=(0,_20_.BL)(described2);if(state.kind==="changed")throw new _97_.lZ("changed-s\
ince-approval",`The specification of ${name} is not the one it was registered with: somebody changed it since.`,{hint:"R\
egister the changed model as a new version and have that approved."});if((0,_58_.Mj)(described2)&&!wanted2.allowApprovedAtBirth)
throw new _97_.lZ("not-approved",`${name} has been Approved since it was created: it was never modified, so nobody looke\
d at it and approved it.`,{hint:"Have it rejected and approved again (mode: reject, mode: approve with a reason), or set\
 `allow-approved-at-birth: true`. The lock against it is IAM: let roles create PendingManualApproval alone (infrastructu\
re/registry.yaml does)."});return{...(0,_96_.s)({arn,group:wanted2.group,version,approvalStatus,approvalDescription:described2.
ApprovalDescription}),modified,specification:(0,_62_.wn)(described2.ModelPackageDescription)?.specification,added:state.
kind==="extended"?state.added:[],described:described2}}function isUnchanged(before,now){return before.modified.getTime()===
now.modified.getTime()&&before.specification===now.specification}async function describe({arn,group},registry){try{return await(0,_60_.
pn)(registry.describeModelPackage,arn)}catch(error){throw(0,_95_.N6)(error,"not-found")?new _97_.lZ("invalid-input",`The\
re is no version ${arn.split("/").at(-1)} in ${group}.`,{cause:error}):error}}var RULES={deploy:{goesBack:!1,needsQuietAlarms:!0,
needsRegisteredBytes:!0},rollback:{goesBack:!0,needsQuietAlarms:!1,needsRegisteredBytes:!1}};function rulesOf({mode}){return RULES[mode]}
var TAG={endpoint:"smr:endpoint",group:"smr:group",version:"smr:version",previous:"smr:previous",repository:"smr:reposit\
ory",commit:"smr:commit",run:"smr:run",rollback:"smr:rollback"},ENDPOINT_TAGS=new Set([TAG.endpoint,TAG.group]),REFRESHED_TAGS=new Set(
[TAG.previous,TAG.run,TAG.rollback]);function tagsOf(made){let{endpointName,version,settings,configuration}=made,{run}=settings,
previous=configuration?.previousVersion;return[[TAG.endpoint,endpointName],[TAG.group,version.group],[TAG.version,String(
version.version)],[TAG.previous,previous===void 0?void 0:String(previous)],[TAG.repository,run.repository],[TAG.commit,run.
commit],[TAG.run,run.runUrl],[TAG.rollback,configuration&&(rulesOf(settings).goesBack?run.runUrl:"no")]].flatMap(([Key,value2])=>value2===
void 0||value2===""?[]:[{Key,Value:(0,_61_.EZ)(value2)}])}async function observeEndpoint(endpointName,ports){let endpoint=await describeEndpoint(
endpointName,ports.endpoints);if(endpoint===void 0)return{scalable:[]};let variantNames=(endpoint.ProductionVariants??[]).
flatMap(({VariantName:name})=>name??[]),[live,scalable]=await Promise.all([observeConfiguration(endpoint.EndpointConfigName,
ports.endpoints),variantNames.length===0?[]:(0,_95_.NJ)(ports.scaling.describeScalableTargets({endpointName:endpoint.EndpointName??
endpointName,variantNames}),["access-denied"],"unreadable")]);return(0,_96_.s)({endpoint,scalable,live})}async function describeEndpoint(endpointName,endpoints2){
return(0,_95_.NJ)(endpoints2.describeEndpoint({EndpointName:endpointName}),["not-found"],void 0)}async function observeConfiguration(endpointConfigName,endpoints2){
if(endpointConfigName===void 0)return;let config=await(0,_95_.NJ)(endpoints2.describeEndpointConfig({EndpointConfigName:endpointConfigName}),
["not-found"],void 0);if(config===void 0)return;let names=[...new Set((config.ProductionVariants??[]).flatMap(({ModelName:name})=>name??
[]))],[tags,models]=await Promise.all([listTags(config.EndpointConfigArn,endpoints2),Promise.all(names.map(async name=>({
name,model:await(0,_95_.NJ)(endpoints2.describeModel({ModelName:name}),["not-found","access-denied"],void 0)})))]);return{
config,tags,models:new Map(models.flatMap(({name,model})=>model===void 0?[]:[[name,model]]))}}async function listTags(arn,endpoints2){
let tags=new Map;if(arn===void 0)return tags;let token;do{let page2=await(0,_95_.NJ)(endpoints2.listTags((0,_96_.s)({ResourceArn:arn,
NextToken:token})),["access-denied","not-found"],void 0);for(let{Key:key,Value:value2}of page2?.Tags??[])key!==void 0&&tags.
set(key,value2??"");token=page2?.NextToken}while(token!==void 0&&token!=="");return tags}function servedBy(live,groupPrefix2){
let endpointConfigName=live.config.EndpointConfigName??"",[first]=live.config.ProductionVariants??[],model=live.models.get(
first?.ModelName??""),version=model===void 0?taggedVersion(live.tags,TAG.version):versionOf(packageOf(model),groupPrefix2);
return(0,_96_.s)({endpointConfigName,version})}function versionsBehind(live,groupPrefix2){let{version}=servedBy(live,groupPrefix2),
models=[...live.models.values()].map(model=>versionOf(packageOf(model),groupPrefix2));return[...new Set([version,...models].
filter(one=>one!==void 0))]}function previousOf(live){return taggedVersion(live.tags,TAG.previous)}function taggedVersion(tags,key){
let text2=tags.get(key);return text2!==void 0&&/^[1-9]\d{0,8}$/.test(text2)?Number(text2):void 0}function packageOf(model){
return model.PrimaryContainer?.ModelPackageName??model.Containers?.[0]?.ModelPackageName}function versionOf(packageArn,groupPrefix2){
if(packageArn?.toLowerCase().startsWith(groupPrefix2.toLowerCase())!==!0)return;let number=packageArn.slice(groupPrefix2.
length);return/^[1-9]\d{0,8}$/.test(number)?Number(number):void 0}function compareModel(wanted2,found){let{Tags:_tags,...members}=wanted2,
{$metadata:_metadata,ModelArn:_arn,CreationTime:_time,PrimaryContainer:primary,...seen}=found,containers=seen.Containers?.
length?seen.Containers:primary===void 0?[]:[primary];return compare(members,{...seen,Containers:containers})}function compareConfig(wanted2,found){
let{Tags:_tags,...members}=wanted2,{$metadata:_metadata,EndpointConfigArn:_arn,CreationTime:_time,...seen}=found;return compare(
members,seen)}var OF_THE_SERVICE=new Map([["DeploymentRecommendation",void 0],["InferenceExecutionConfig",'{"Mode":"Seri\
al"}'],["Mode",'"SingleModel"']]);function compare(wanted2,found){let seen=new Map(Object.entries(found)),sent=new Map(Object.
entries(wanted2)),changed2=[...sent].filter(([key,value2])=>!contains(seen.get(key),value2)).map(([key])=>key),added=[...seen].
filter(([key,value2])=>!sent.has(key)&&!isDefault(key,value2)).map(([key])=>key);return{differs:[...changed2,...added],filledIn:unsent(
wanted2,found)}}function unsent(wanted2,found,path=""){if(typeof wanted2!="object"||wanted2===null||typeof found!="objec\
t"||found===null)return[];let sent=new Map(Object.entries(wanted2)),isList=Array.isArray(found);return Object.entries(found).
flatMap(([key,value2])=>{let place2=isList?`${path}[${key}]`:[path,key].filter(Boolean).join(".");return(sent.get(key)??
void 0)!==void 0?unsent(sent.get(key),value2,place2):typeof value2=="object"&&value2!==null?isEmptyObject(value2)?[]:[place2]:
value2==null||value2===""?[]:[`${place2}: ${String(value2)}`]})}function isEmptyObject(value2){return Object.keys(value2).
length===0}function contains(found,wanted2){if(wanted2==null)return isUnset(found);if(Array.isArray(wanted2))return Array.
isArray(found)&&found.length===wanted2.length&&wanted2.every((item,index)=>contains(found[index],item));if(typeof wanted2==
"object"){if(typeof found!="object"||found===null)return isUnset(wanted2);let seen=new Map(Object.entries(found)),sent=new Map(
Object.entries(wanted2));return[...sent].every(([key,value2])=>contains(seen.get(key),value2))&&[...seen].every(([key,value2])=>sent.
has(key)||isDefault(key,value2))}return typeof wanted2=="number"&&typeof found=="number"?Math.abs(wanted2-found)<=1e-6*Math.
max(1,wanted2):typeof wanted2=="string"&&typeof found=="string"&&wanted2.startsWith("arn:")?wanted2.toLowerCase()===found.
toLowerCase():found===wanted2}function isDefault(key,value2){return isUnset(value2)?!0:OF_THE_SERVICE.has(key)&&[void 0,
JSON.stringify(value2)].includes(OF_THE_SERVICE.get(key))}function isUnset(value2){return value2==null||value2===!1||value2===
0||value2===""?!0:typeof value2=="object"&&Object.values(value2).every(isUnset)}var MAX_GENERATIONS=50;async function findGeneration(parameters,endpoints2){
let{build,state,versions}=parameters,served2=[state.endpoint?.EndpointConfigName,state.endpoint?.PendingDeploymentSummary?.
EndpointConfigName];for(let generation=0;generation<MAX_GENERATIONS;generation+=1){let{models,config}=build(generation);
if(served2.includes(config.EndpointConfigName))return generation;let[found,...seen]=await Promise.all([(0,_95_.NJ)(endpoints2.
describeEndpointConfig({EndpointConfigName:config.EndpointConfigName}),["not-found"],void 0),...models.map(({ModelName})=>(0,_95_.
NJ)(endpoints2.describeModel({ModelName}),["not-found"],void 0))]);if(models.every((model,index)=>{let one=seen[index];return one===
void 0||isTrusted({model,found:one,versions,state,configCreated:found?.CreationTime})}))return generation}throw new _97_.
lZ("failed",`${MAX_GENERATIONS} models were made for this version and then not used; delete them first.`)}function isTrusted(parameters){
let{model,found,versions,state,configCreated}=parameters,name=model.ModelName;if(state.live?.config.ProductionVariants?.
some(({ModelName})=>ModelName===name))return!0;let made=found.CreationTime?.getTime(),arn=model.Containers?.[0]?.ModelPackageName,
version=[...versions.values()].find(one=>one.arn===arn);return made===void 0||version===void 0?!1:made>version.modified.
getTime()||configCreated!==void 0&&made<configCreated.getTime()}async function applyPlan(parameters,ports){let{plan}=parameters;
if(plan.kind==="adjust")return touch(parameters,ports);for(let model of plan.models)if(refuseIfCancelled(parameters.signal),
await ensureModel(model,parameters,ports)==="untrusted")return moved(`model ${model.ModelName} was made meanwhile`,"chan\
ged-since-approval");let changed2=await changedVersion(parameters);return changed2!==void 0?moved(changed2,"changed-sinc\
e-approval"):(refuseIfCancelled(parameters.signal),await ensureConfig(plan,ports),touch(parameters,ports))}async function ensureModel(model,parameters,ports){
let{createModel,describeModel}=ports.endpoints,found=await createOnce({create:()=>createModel(model),find:()=>describeModel(
{ModelName:model.ModelName})},ports);if(found==="created")return"ready";refuseOther(`model ${model.ModelName}`,compareModel(
model,found));let name="config"in parameters.plan?parameters.plan.config.EndpointConfigName:void 0,config=name===void 0?
void 0:await describeConfig(name,ports),{versions,state}=parameters;return isTrusted({model,found,versions,state,configCreated:config?.
CreationTime})?"ready":"untrusted"}async function ensureConfig({config},ports){let{createEndpointConfig,describeEndpointConfig}=ports.
endpoints,found=await createOnce({create:()=>createEndpointConfig(config),find:()=>describeEndpointConfig({EndpointConfigName:config.
EndpointConfigName})},ports);if(found==="created")return;refuseOther(`endpoint configuration ${config.EndpointConfigName}`,
compareConfig(config,found));let fresh=config.Tags?.filter(({Key:key=""})=>REFRESHED_TAGS.has(key))??[],tags=await listTags(
found.EndpointConfigArn,ports.endpoints),changed2=fresh.filter(({Key:key,Value:value2})=>tags.get(key??"")!==value2);changed2.
length>0&&await ports.endpoints.addTags({ResourceArn:found.EndpointConfigArn,Tags:changed2})}var CREATE_ATTEMPTS=3;async function createOnce({
create,find},{clock:clock2}){for(let attempt=1;;attempt+=1)try{return await create(),"created"}catch(error){let isThere=(0,_95_.
N6)(error,"already-exists");if(!isThere&&!(0,_95_.N6)(error,"unknown-outcome"))throw error;let found=isThere||attempt===
CREATE_ATTEMPTS?await(0,_95_.NJ)(find(),["not-found"],void 0):void 0;if(found!==void 0)return found;if(attempt===CREATE_ATTEMPTS)
throw error;await clock2.sleep(1e3*attempt)}}function refuseOther(what,{differs}){if(differs.length!==0)throw new _97_.lZ(
"failed",`There is a ${what} already, and it differs in ${differs.join(", ")}. Nothing was touched.`,{hint:"Its name is \
derived from what it should hold, so somebody else made or copied it. Delete it, then run this again."})}var VISIBILITY_WAITS=[
2e3,4e3,8e3,16e3],RECONCILE_LOOKS=6,RECONCILE_PAUSE=5e3;async function touch(parameters,ports){for(let attempt=0;;attempt+=
1){let[changed2,baseline]=await Promise.all([changedVersion(parameters),describeEndpoint(parameters.plan.wanted.endpointName,
ports.endpoints)]);if(changed2!==void 0)return moved(changed2,"changed-since-approval");if(!isSameEndpoint(parameters.state.
endpoint,baseline))return moved("the endpoint changed");refuseIfCancelled(parameters.signal);try{return await parameters.
release(),await request(parameters.plan,ports),{kind:"touched",baseline}}catch(error){if((0,_95_.N6)(error,"busy","alrea\
dy-exists","conflict"))return{...moved("somebody else began an update"),refusal:error};if((0,_95_.N6)(error,"unknown-out\
come"))return reconcile({plan:parameters.plan,baseline,failure:error},ports);let wait=VISIBILITY_WAITS[attempt];if(!(0,_95_.
N6)(error,"not-found"))throw(0,_95_.Ez)(error,"The endpoint was not touched");if(wait===void 0)return moved("a model, th\
e configuration or the endpoint is gone");await(0,_22_.uj)(ports.clock,wait,parameters.signal)}}}async function request(plan,{
endpoints:endpoints2}){switch(plan.kind){case"create":return endpoints2.createEndpoint(plan.endpoint);case"update":return endpoints2.
updateEndpoint(plan.endpoint);case"adjust":return endpoints2.updateEndpointWeightsAndCapacities(plan.capacities)}}async function reconcile(sent,ports){
let{plan,baseline,failure}=sent,sight=!1;for(let look=0;look<RECONCILE_LOOKS;look+=1){await ports.clock.sleep(RECONCILE_PAUSE);
try{let endpoint=await describeEndpoint(plan.wanted.endpointName,ports.endpoints);if(sight=!0,endpoint!==void 0&&!isSameEndpoint(
baseline,endpoint))return[endpoint.EndpointConfigName,endpoint.PendingDeploymentSummary?.EndpointConfigName].includes(plan.
wanted.endpointConfigName)?{kind:"touched",baseline}:moved("somebody else began an update")}catch(error){if(!(error instanceof
_97_.Rk))throw error;sight=!1}}return sight?{...moved("the request was not carried out","failed"),doubt:failure}:{kind:"\
unknown",failure,baseline}}async function changedVersion({versions,readVersionsAgain}){let now=await readVersionsAgain(),
changed2=[...versions.values()].find(before=>{let after=now.get(before.version);return after===void 0||!isUnchanged(before,
after)});return changed2===void 0?void 0:`${changed2.group} v${changed2.version} was written on`}function isSameEndpoint(a,b){
return a?.EndpointStatus===b?.EndpointStatus&&a?.EndpointConfigName===b?.EndpointConfigName&&a?.LastModifiedTime?.getTime()===
b?.LastModifiedTime?.getTime()&&a?.PendingDeploymentSummary?.EndpointConfigName===b?.PendingDeploymentSummary?.EndpointConfigName}
async function describeConfig(name,{endpoints:endpoints2}){try{return await endpoints2.describeEndpointConfig({EndpointConfigName:name})}catch(error){
if((0,_95_.N6)(error,"not-found"))return;throw error}}function refuseIfCancelled(signal){if(signal?.aborted)throw new _97_.
lZ("cancelled","Cancelled before the endpoint was touched.")}function moved(what,code2="superseded"){return{kind:"moved",
what,code:code2}}var POLICY_NAME="smr-invocations-per-instance";async function applyAutoscaling(parameters,ports){let{endpointName,
deployment}=parameters,{min,max,invocations_per_instance:invocations,...cooldowns}=deployment.autoscaling??{};if(min===void 0||
max===void 0||invocations===void 0)return[];try{for(let{name:variantName}of deployment.variants)await ports.scaling.registerScalableTarget(
{endpointName,variantName,min,max}),await ports.scaling.putScalingPolicy({endpointName,variantName,policyName:POLICY_NAME,
invocationsPerInstance:invocations,scaleInCooldownInSeconds:(0,_33_.YA)(cooldowns.scale_in_cooldown??"5m"),scaleOutCooldownInSeconds:(0,_33_.
YA)(cooldowns.scale_out_cooldown??"5m")});return[{level:"passed",title:"Autoscaling",detail:`${min} to ${max} instances,\
 ${invocations} invocations per instance and minute`}]}catch(error){let{message,hint=""}=(0,_95_.z6)(error,"Autoscaling \
was not set");return[{level:"warning",title:"Autoscaling was not set",detail:`${message} ${hint}`.trim()}]}}function derivedName(of){
let digest=(0,_104_.createHash)("sha256").update(jsonOfMembers([of.endpointName.toLowerCase(),of.version,of.members])).digest(
"hex").slice(0,8),tail=`-v${of.version}-${digest}`;return`${(0,_14_.r)(of.endpointName,63-tail.length)}${tail}`}function isDerivedName(name,endpointName){
return name.startsWith((0,_14_.q)(endpointName))&&/-v\d{1,9}-[0-9a-f]{8}$/.test(name)}function jsonOfMembers(value2){return Array.
isArray(value2)?`[${value2.map(item=>jsonOfMembers(item)).join(",")}]`:typeof value2!="object"||value2===null?JSON.stringify(
value2)??"null":`{${Object.entries(value2).filter(([,member])=>member!==void 0).sort(([a],[b])=>a<b?-1:1).map(([key,member])=>`${JSON.
stringify(key)}:${jsonOfMembers(member)}`).join(",")}}`}async function cleanUp(parameters,ports){let removed=[];try{let own=await ownConfigurations(
parameters,ports.endpoints),spare=own.filter(({config:{EndpointConfigName:name,CreationTime:made}})=>name!==parameters.ours&&
name!==parameters.replaced&&made!==void 0&&made<parameters.before),{asked,failure}=await deleteSpare(spare.slice(parameters.
keep),parameters,ports.endpoints),gone=asked.length===0?[]:await putBackIfTaken(asked,parameters,ports);if(failure!==void 0)
throw failure;removed.push(...gone.map(nameOf));let used=new Set(own.filter(one=>!gone.includes(one)).flatMap(modelsOf));
for(let model of new Set(gone.flatMap(modelsOf)))used.has(model)||(await(0,_95_.NJ)(ports.endpoints.deleteModel({ModelName:model}),
["not-found"],void 0),removed.push(model));return{removed,checks:[]}}catch(error){if(!(error instanceof _97_.Rk))throw error;
let detail=[`${error.call}: ${error.message}`,error.hint??""].join(" ").trim();return{removed,checks:[{level:"warning",title:"\
Superseded configurations were not all deleted",detail}]}}}async function deleteSpare(spare,parameters,endpoints2){let asked=[];
try{for(let one of spare){if(!await isResting(parameters,endpoints2))break;let EndpointConfigName=one.config.EndpointConfigName;
asked.push(one),await(0,_95_.NJ)(endpoints2.deleteEndpointConfig({EndpointConfigName}),["not-found"],void 0)}return{asked}}catch(error){
return{asked,failure:(0,_95_.tf)(error)}}}async function ownConfigurations({endpointName},endpoints2){let found=[],token;
do{let page2=await endpoints2.listEndpointConfigs((0,_96_.s)({NameContains:(0,_14_.q)(endpointName),SortBy:"CreationTime",
SortOrder:"Descending",MaxResults:100,NextToken:token}));for(let{EndpointConfigName="",EndpointConfigArn}of page2.EndpointConfigs??
[]){if(!isDerivedName(EndpointConfigName,endpointName))continue;let tags=await listTags(EndpointConfigArn,endpoints2);if(tags.
get(TAG.endpoint)?.toLowerCase()!==endpointName.toLowerCase())continue;let config=await(0,_95_.NJ)(endpoints2.describeEndpointConfig(
{EndpointConfigName}),["not-found"],void 0);config!==void 0&&found.push({config,tags})}token=page2.NextToken}while(token!==
void 0&&token!=="");return found}async function isResting({endpointName,ours},endpoints2){let endpoint=await describeEndpoint(
endpointName,endpoints2),{EndpointStatus:status,EndpointConfigName:serving,PendingDeploymentSummary:pending}=endpoint??{};
return status==="InService"&&serving===ours&&pending===void 0}var SECOND_LOOK_MILLISECONDS=15e3;async function putBackIfTaken(deleted,{
endpointName},{endpoints:endpoints2,clock:clock2}){await clock2.sleep(SECOND_LOOK_MILLISECONDS);let endpoint=await again(
clock2,()=>describeEndpoint(endpointName,endpoints2)),inUse=[endpoint?.EndpointConfigName,endpoint?.PendingDeploymentSummary?.
EndpointConfigName],taken=deleted.filter(one=>inUse.includes(nameOf(one)));for(let{config,tags}of taken){let{EndpointConfigArn:_arn,
CreationTime:_time,...rest}=config,{$metadata:_metadata,...members}=rest,Tags=[...tags].map(([Key,Value])=>({Key,Value}));
await again(clock2,()=>(0,_95_.NJ)(endpoints2.createEndpointConfig({...members,Tags}),["already-exists"],void 0))}return deleted.
filter(one=>!taken.includes(one))}var LONGEST_WAIT_MILLISECONDS=16e3;async function again(clock2,work){for(let wait=1e3;;wait*=
2)try{return await work()}catch(error){if(!(0,_95_.to)(error)||wait>LONGEST_WAIT_MILLISECONDS)throw error;await clock2.sleep(
wait)}}function nameOf({config}){return config.EndpointConfigName??""}function modelsOf({config}){return[...config.ProductionVariants??
[],...config.ShadowProductionVariants??[]].flatMap(({ModelName:model})=>model??[])}function unexpected(answer,expected={}){
let text2=Buffer.from(answer.body).toString("utf8"),status=expected.http_status??200;return answer.status!==void 0&&answer.
status!==status?`was answered with ${answer.status} ${said(text2)}, and ${status} is expected`:expected.json!==void 0?unexpectedValue(
text2,expected.json,expected):unexpectedWhole(text2,expected)}function unexpectedValue(text2,path,expected){let{tree}=(0,_81_.
Vh)((0,_86_.vz)({file:"answer",text:text2}));if(tree===void 0)return`was answered with what is no JSON: ${said(text2)}`;
let found=(0,_81_.Zl)(tree,path);if(found.kind!=="found")return`was answered with JSON that has ${found.kind==="ambiguou\
s"?`more than one ${path}`:`no ${path}`}: ${said(text2)}`;let{node}=found;return node.kind==="scalar"?unlike(`${path} is`,
node.value,expected):[expected.equals,expected.at_least,expected.at_most,expected.matches].some(one=>one!==void 0)?`was \
answered with a ${node.kind==="list"?"list":"mapping"} at ${path}, not with a value`:void 0}function unexpectedWhole(text2,expected){
let trimmed=text2.trim(),wantsNumber=typeof expected.equals=="number"||expected.at_least!==void 0||expected.at_most!==void 0,
number=trimmed===""?Number.NaN:Number(trimmed),wantsBoolean=typeof expected.equals=="boolean"&&/^(?:true|false)$/.test(trimmed),
value2=wantsNumber&&!Number.isNaN(number)?number:wantsBoolean?trimmed==="true":trimmed;return unlike("the answer is",value2,
expected)}function unlike(subject2,value2,{equals,at_least:least,at_most:most,matches}){let is=`is not as expected: ${subject2}\
 ${said(String(value2))}`;if(equals!==void 0&&value2!==equals)return`${is}, and ${said(String(equals))} is expected`;if(least!==
void 0&&!(typeof value2=="number"&&value2>=least))return`${is}, and at least ${least} is expected`;if(most!==void 0&&!(typeof value2==
"number"&&value2<=most))return`${is}, and at most ${most} is expected`;if(matches!==void 0)switch(isMatched(matches,String(
value2))){case"yes":return;case"no":return`${is}, which ${said(matches)} does not match`;case"endless":return`${is}; ${said(
matches)} was not through with it after ${MATCHING_MILLISECONDS} ms: write it so that it cannot try so many ways`}}var MATCHING_MILLISECONDS=1e3;
function isMatched(pattern,text2){try{return(0,_106_.runInNewContext)('new RegExp(pattern, "u").test(text)',{pattern,text:text2},
{timeout:MATCHING_MILLISECONDS})===!0?"yes":"no"}catch{return"endless"}}var MOST_CHARACTERS=200;function said(text2){return(0,_89_.
_5)(text2.trim(),MOST_CHARACTERS)}function spoken(milliseconds){return milliseconds<1e4?`${Math.round(milliseconds)} ms`:
`${Math.round(milliseconds/1e3)} s`}var MAX_MILLISECONDS=15*6e4,POLL_SECONDS=3,MAX_ANSWER_BYTES=6*1024*1024;async function askAsynchronously({
maxMilliseconds=MAX_MILLISECONDS,...request2},{deadline,signal},ports){let{clock:clock2,random}=ports,startedAt=clock2.now().
getTime(),{output,failure}=await ports.invokeEndpointAsync(request2);if(output===void 0)throw new _97_.Rk("unknown-outco\
me","sagemaker:InvokeEndpointAsync","The answer has no OutputLocation.");for(;;){let found=await lookAt(output,ports),milliseconds=clock2.
now().getTime()-startedAt;if(found instanceof Uint8Array)return{kind:"answered",answer:{body:found},milliseconds};let failed=failure===
void 0?void 0:await lookAt(failure,ports);if(failed instanceof Uint8Array)return{kind:"none",why:`failed: ${said(Buffer.
from(failed).toString("utf8"))}`};if(signal?.aborted)return{kind:"cancelled"};if(milliseconds>maxMilliseconds){if(found!==
void 0)throw found;return{kind:"none",why:`had no answer after ${spoken(milliseconds)}`}}if(clock2.now().getTime()>=deadline.
getTime())return{kind:"timeout"};await(0,_22_.B3)({clock:clock2,random,signal,deadline,pollIntervalSeconds:POLL_SECONDS})}}
async function lookAt(s3Uri,{readAnswer}){try{return await readAnswer({s3Uri,maxBytes:MAX_ANSWER_BYTES})}catch(error){if((0,_95_.
N6)(error,"access-denied")&&error instanceof _97_.Rk)return error;if((0,_95_.N6)(error,"not-found","throttled","unreacha\
ble","unknown-outcome"))return;throw error}}async function smokeTest(of,ports){let times=[];for(let request2 of of.requests)
for(let targetVariant of targetsOf(of)){let asked=await askOne(request2,targetVariant,of,ports);if(asked.kind!=="answere\
d")return asked;times.push(asked.milliseconds)}let slowest=spoken(Math.max(...times)),[,second]=times;return{kind:"passe\
d",check:{level:"passed",title:"Smoke test",detail:second===void 0?`answered after ${slowest}`:`${times.length} requests\
 answered, the slowest after ${slowest}`}}}function targetsOf({isAsynchronous,variants}){return isAsynchronous||variants.
length<2?[void 0]:variants}async function askOne(request2,targetVariant,of,ports){let{payload="",content_type:contentType="",
accept,max_latency:limit2,expect}=request2,subject2=`${(0,_89_._5)(payload,120)}${targetVariant===void 0?"":` to variant\
 ${(0,_89_.hD)(targetVariant)}`}`,question={endpointName:of.endpointName,contentType,body:of.payloads.get(payload)??new Uint8Array,
maxMilliseconds:limit2===void 0?void 0:(0,_33_.YA)(limit2)*1e3,...targetVariant!==void 0&&{targetVariant},...accept!==void 0&&
{accept}};try{let reply=of.isAsynchronous?await askAsynchronously(question,of,ports):await ask(question,of,ports);if(reply.
kind==="none")return{kind:"failed",why:`${subject2} ${reply.why}`};if(reply.kind!=="answered")return reply;let{answer,milliseconds}=reply,
late=question.maxMilliseconds!==void 0&&milliseconds>question.maxMilliseconds?`was answered after ${spoken(milliseconds)}\
, and ${limit2} is allowed`:void 0,why=unexpected(answer,expect)??late;return why===void 0?reply:{kind:"failed",why:`${subject2}\
 ${why}`}}catch(error){if(!(error instanceof _97_.Rk))throw error;let{message,hint=""}=(0,_95_.z6)(error,"The smoke test\
 could not be made");return(0,_95_.N6)(error,"access-denied","credentials","throttled","unreachable","unknown-outcome")?
{kind:"unknown",check:{level:"warning",title:"No smoke test",detail:`${message} ${hint}`.trim()}}:{kind:"failed",why:`${subject2}\
 got no answer: ${message}`}}}var ATTEMPTS=3,FIRST_WAIT_MILLISECONDS=1e3;async function ask(question,{signal},ports){let{
maxMilliseconds,...request2}=question;for(let attempt=1;;attempt+=1){if(signal?.aborted)return{kind:"cancelled"};let startedAt=ports.
clock.now().getTime();try{let{milliseconds,status,body}=await ports.invokeEndpoint(request2);return{kind:"answered",answer:{
status,body},milliseconds}}catch(error){let waited=ports.clock.now().getTime()-startedAt;if(maxMilliseconds!==void 0&&waited>
maxMilliseconds&&(0,_95_.N6)(error,"unknown-outcome"))return{kind:"none",why:`had no answer after ${spoken(waited)}`};if(attempt===
ATTEMPTS||!(0,_95_.N6)(error,"throttled","unreachable","unknown-outcome","not-found"))throw error;await(0,_22_.uj)(ports.
clock,FIRST_WAIT_MILLISECONDS*2**(attempt-1),signal)}}}var MAX_COMPARED=20;async function whereMerged({commit,ref},branches2){
let compared=[],lies=async branch=>compared.includes(branch)?!1:(compared.push(branch),branches2.contains({branch,commit})),
standard=await branches2.defaultBranch();if(await lies(standard))return{kind:"merged",branch:standard};let own=/^refs\/heads\/(.+)$/.
exec(ref)?.[1];if(own!==void 0&&(await branches2.branch(own))?.isProtected&&await lies(own))return{kind:"merged",branch:own};
let others=await branches2.protectedBranches();for(let branch of others.slice(0,MAX_COMPARED))if(await lies(branch)&&(await branches2.
branch(branch))?.isProtected)return{kind:"merged",branch};return{kind:"not-merged",compared,isAll:others.length<=MAX_COMPARED}}
async function checkMerged(settings,branches2){let{deployFrom,dryRun,run}=settings,short=run.commit.slice(0,7);if(deployFrom===
"any")return[{level:"notice",title:"Rules of the deployment",detail:`deploy-from is any: whether commit ${short} lies on\
 a protected branch was not asked.`}];let merged=await readFromGitHub({question:`commit ${short} lies on the default bra\
nch or on a protected one`,permissions:"`permissions: contents: read`. `deploy-from: any` does without."},()=>whereMerged(
run,branches2));if(merged.kind==="merged")return[{level:"passed",title:`The rules come from ${merged.branch}`,detail:`co\
mmit ${short}`}];let where=merged.isAll?"lies neither on the default branch nor on a protected one":"was found neither o\
n the default branch nor on a protected one, of which not all were looked at",what=`Commit ${short}, which the rules of \
this deployment come from, ${where} (compared with ${merged.compared.join(", ")}).`;if(dryRun)return[{level:"warning",title:"\
Rules of the deployment",detail:`${what} A deployment from here is refused with not-merged.`}];throw new _97_.lZ("not-me\
rged",what,{hint:"Merge it, or tag a commit that is merged. `deploy-from: any` allows every commit."})}async function readFromGitHub({
question,permissions},ask2){try{return await ask2()}catch(error){if(!(error instanceof _97_.Rk))throw error;let isDenied=error.
kind==="access-denied"||error.kind==="not-found",{code:code2,message,hint=_95_.Bs}=(0,_95_.z6)(error,`Whether ${question}\
 cannot be read`);throw isDenied?new _97_.lZ("access-denied",message,{hint:`Give the job ${permissions}`,cause:error}):new _97_.
lZ(code2,message,{hint,cause:error})}}async function isBorneOut({version,environment,settings},gitHub){let note=version.
described.CustomerMetadataProperties?.[(0,_21_.Bl)(environment)];if(note===void 0)return claim("it carries no note of a \
deployment there");let id=(0,_21_.zX)(note,settings.run);if(id===void 0)return claim(`its note says "${note.slice(0,100)}\
", which names no run of this repository`);let run=await gitHub.run(id);if(run===void 0)return claim(`this repository ha\
s no run ${id}, which its note names`);let records=await gitHub.deployments({environment,commit:run.headSha}),created=version.
described.CreationTime?.getTime()??0;return records.some(record=>isOfRun(record,id)&&record.statuses.some(isSuccessSince(
created)))?settings.deployFrom==="any"?{kind:"borne-out"}:(await whereMerged({commit:run.headSha,ref:`refs/heads/${run.ref}`},
gitHub)).kind==="merged"?{kind:"borne-out"}:claim(`run ${id} deployed from commit ${run.headSha.slice(0,7)}, which is on\
 no protected branch`):claim(`GitHub has no successful deployment to ${environment} by run ${id} since it was registered`)}
async function requireServed(served2,gitHub){let{version,environment}=served2,name=`${version.group} v${version.version}`,
borne=await readFromGitHub({question:`${name} was in service in ${environment}, which this environment requires,`,permissions:"\
`permissions:` actions: read, contents: read and deployments: read. Naming any permission takes away all that are not na\
med."},()=>isBorneOut(served2,gitHub));if(borne.kind!=="borne-out")throw new _97_.lZ("gate-failed",`${name} was not in s\
ervice in ${environment}, which this environment requires: ${borne.why}.`,{hint:`Deploy it to ${environment} there again\
; a green deploy writes ${(0,_21_.Bl)(environment)} with its run on the version, and GitHub bears that out.`})}function isOfRun({
statuses},id){let pages=statuses.flatMap(({logUrl})=>/\/actions\/runs\/(\d+)(?:\/|$)/.exec(logUrl)?.[1]??[]);return pages.
length===0||pages.includes(id)}function isSuccessSince(created){return({state,at})=>state==="success"&&at.getTime()>=Math.
floor(created/1e3)*1e3}function claim(why){return{kind:"claim",why}}var DEFAULT_STAGE_STATUS="Approved";function stageUpdate(parameters){
let{version,deployment,settings,now,isCurrent,noteCounts}=parameters,{stage,stage_status:status=DEFAULT_STAGE_STATUS}=deployment,
{ModelLifeCycle:current}=version.described,movedOn=isCurrent&&noteCounts&&settings.environment!==""&&current?.Stage!==void 0,
staged=stage===void 0||movedOn||current?.Stage===stage&&current.StageStatus===status,key=(0,_21_.Bl)(settings.environment),
served2=settings.environment===""||noteCounts;if(!(staged&&served2))return{ModelPackageArn:version.arn,...staged?{}:{ModelLifeCycle:{
Stage:stage,StageStatus:status,StageDescription:stageDescription(parameters)}},...served2?{}:{CustomerMetadataProperties:{
[key]:(0,_21_.eO)(now,settings.run.runUrl)}}}}var BORN_APPROVED={level:"notice",title:"Nothing is written on a version t\
hat was created Approved",detail:"The write would pass for an approval. An environment that requires this one will refus\
e the version until somebody rejects and approves it, and it is deployed here again."};async function writeStage(parameters,ports){
let{stage,stage_status:status=DEFAULT_STAGE_STATUS}=parameters.deployment,written=stage===void 0?{}:{stage:{stage,status}};
if((0,_58_.Mj)(parameters.version.described))return{checks:[BORN_APPROVED]};let noteCounts=await doesNoteCount(parameters,
ports.gitHub),update=stageUpdate({...parameters,noteCounts,now:ports.clock.now()}),stands=parameters.version.described.ModelLifeCycle?.
Stage;if(update===void 0)return{...stands===stage?written:{},checks:[]};try{return await ports.registry.updateModelPackage(
update),{...written,checks:[]}}catch(error){let{message,hint=""}=(0,_95_.z6)(error,"The stage was not written");return{checks:[
{level:"warning",title:"The stage was not written on the version",detail:[message,hint,"An environment that requires thi\
s one will refuse the version until a run of this deployment has written it."].filter(text2=>text2!=="").join(" ")}]}}}async function doesNoteCount(of,gitHub){
let{version,settings,isCurrent}=of,{environment,run}=settings;if(environment==="")return!0;let noted=(0,_21_.zX)(version.
described.CustomerMetadataProperties?.[(0,_21_.Bl)(environment)],run);if(noted===void 0)return!1;if(run.runUrl.endsWith(
`/${noted}`))return!0;if(!isCurrent)return!1;try{return(await isBorneOut({version,environment,settings},gitHub)).kind===
"borne-out"}catch(error){if(error instanceof _97_.Rk)return!0;throw error}}function stageDescription({deployment,settings}){
let{run,environment,reason}=settings,where=environment===""?"":` in ${environment}`,why=reason===""?"":`: ${reason}`;return`${rulesOf(
settings).goesBack?"Rolled back":"Deployed"} behind ${deployment.endpoint}${where} by ${run.actor}, ${run.runUrl}${why}`.
replace(/[\p{C}\p{Zl}\p{Zp}]+/gu," ").slice(0,1024)}function wantsGuardrails({traffic,alarms},last){return!!traffic||!!alarms||
traffic===void 0&&alarms===void 0&&last!==void 0}function keepsVariants({variants},live){return live===void 0?!0:(live.ProductionVariants??
[]).map(({VariantName:name})=>name??"").toSorted().join(`
`)===variants.map(({name})=>name).toSorted().join(`
`)}function guardrailsOf(deployment,{last,live}){let{traffic,alarms}=deployment;return deployment.variants.some(({serverless})=>serverless!==
void 0)?{kind:"default"}:keepsVariants(deployment,live)?traffic===void 0&&alarms===void 0&&last!==void 0?{kind:"retained",
alarms:(last.AutoRollbackConfiguration?.Alarms??[]).flatMap(({AlarmName:name})=>name??[])}:!traffic&&!alarms?{kind:"defa\
ult"}:{kind:"given",config:deploymentConfig(deployment),alarms:alarms??[]}:{kind:"default"}}var ALL_AT_ONCE={kind:"given",
config:{BlueGreenUpdatePolicy:{TrafficRoutingConfiguration:{Type:"ALL_AT_ONCE",WaitIntervalInSeconds:0}}},alarms:[]};function isGradual({
traffic}){return IS_GRADUAL[traffic?.shift??"all_at_once"]}var IS_GRADUAL={all_at_once:!1,canary:!0,linear:!0,rolling:!0};
function deploymentConfig({traffic,alarms}){let{shift="all_at_once",size:size2,wait,terminate_after:terminate,timeout,rollback_size:rollback}=traffic??
{},WaitIntervalInSeconds=wait===void 0?0:(0,_33_.YA)(wait),limit2=(0,_96_.s)({MaximumExecutionTimeoutInSeconds:timeout===
void 0?void 0:(0,_33_.YA)(timeout)}),watched2=alarms?{AutoRollbackConfiguration:{Alarms:alarms.map(AlarmName=>({AlarmName}))}}:
{},part=size2===void 0?void 0:capacity(size2),blueGreen=routing=>({BlueGreenUpdatePolicy:{TrafficRoutingConfiguration:{...routing,
WaitIntervalInSeconds},...(0,_96_.s)({TerminationWaitInSeconds:terminate===void 0?void 0:(0,_33_.YA)(terminate)}),...limit2},
...watched2});switch(shift){case"all_at_once":return blueGreen({Type:"ALL_AT_ONCE"});case"canary":return blueGreen({Type:"\
CANARY",...(0,_96_.s)({CanarySize:part})});case"linear":return blueGreen({Type:"LINEAR",...(0,_96_.s)({LinearStepSize:part})});case"\
rolling":return{RollingUpdatePolicy:{MaximumBatchSize:part??capacity("50%"),WaitIntervalInSeconds,...limit2,...(0,_96_.s)(
{RollbackMaximumBatchSize:rollback===void 0?void 0:capacity(rollback)})},...watched2}}}function capacity(size2){return typeof size2==
"number"?{Type:"INSTANCE_COUNT",Value:size2}:{Type:"CAPACITY_PERCENT",Value:Number.parseInt(size2,10)}}function dataCapture({
deployment,settings,live}){let{data_capture:wanted2}=deployment,old=live?.config.DataCaptureConfig;return wanted2===void 0?
old===void 0?{}:{DataCaptureConfig:old}:wanted2===null?{}:{DataCaptureConfig:{...old,EnableCapture:!0,InitialSamplingPercentage:Number.
parseInt(wanted2.sampling??"100%",10),DestinationS3Uri:settings.dataCaptureS3Uri??old?.DestinationS3Uri,...(0,_96_.s)({KmsKeyId:settings.
dataCaptureKmsKeyId}),CaptureOptions:[...new Set(wanted2.capture??[])].map(what=>({CaptureMode:CAPTURE_MODES[what]}))}}}
function topics({asyncSuccessTopicArn:SuccessTopic,asyncErrorTopicArn:ErrorTopic},old){return SuccessTopic===void 0&&ErrorTopic===
void 0?old:{...old,...(0,_96_.s)({SuccessTopic,ErrorTopic})}}function enhancedMetrics({deployment,live}){let{enhanced_metrics:wanted2}=deployment,
old=live?.config.MetricsConfig;if(wanted2===void 0)return old===void 0||isUnset(old)?{}:{MetricsConfig:old};if(wanted2===
null)return{};let{frequency}=wanted2;return{MetricsConfig:{...old,EnableEnhancedMetrics:!0,...(0,_96_.s)({MetricPublishFrequencyInSeconds:frequency&&
(0,_33_.YA)(frequency)})}}}function explainer({deployment,live}){let{explainer:wanted2}=deployment,old=live?.config.ExplainerConfig;
if(wanted2===void 0)return old===void 0||isUnset(old)?{}:{ExplainerConfig:old};if(wanted2===null)return{};let{ClarifyExplainerConfig:clarify}=old??
{},{inference:asked,texts}=wanted2,InferenceConfig={...clarify?.InferenceConfig,...asked&&inferenceConfig(asked)};return{
ExplainerConfig:{...old,ClarifyExplainerConfig:{...clarify,...(0,_96_.s)({EnableExplanations:wanted2.enable,InferenceConfig:Object.
keys(InferenceConfig).length===0?void 0:InferenceConfig}),ShapConfig:{...clarify?.ShapConfig,ShapBaselineConfig:(0,_96_.
s)({MimeType:wanted2.shap_baseline_type,...wanted2.shap_baseline!==void 0&&(0,_86_.Qh)(wanted2.shap_baseline)?{ShapBaselineUri:wanted2.
shap_baseline}:{ShapBaseline:wanted2.shap_baseline}}),...(0,_96_.s)({NumberOfSamples:wanted2.samples,UseLogit:wanted2.use_logit,
Seed:wanted2.seed,TextConfig:texts&&{Language:texts.language,Granularity:texts.granularity}})}}}}}function inferenceConfig(wanted2){
return(0,_96_.s)({FeaturesAttribute:wanted2.features_attribute,ContentTemplate:wanted2.content_template,MaxRecordCount:wanted2.
max_record_count,MaxPayloadInMB:wanted2.max_payload,ProbabilityIndex:wanted2.probability_index,LabelIndex:wanted2.label_index,
ProbabilityAttribute:wanted2.probability_attribute,LabelAttribute:wanted2.label_attribute,LabelHeaders:wanted2.label_headers,
FeatureHeaders:wanted2.feature_headers,FeatureTypes:wanted2.feature_types})}var CAPTURE_MODES={input:"Input",output:"Out\
put"};function asyncInference({deployment,settings,live}){let{async:wanted2}=deployment,old=live?.config.AsyncInferenceConfig;
if(wanted2===void 0)return old===void 0?{}:{AsyncInferenceConfig:old};if(wanted2===null)return{};let max=wanted2.max_concurrent_invocations;
return{AsyncInferenceConfig:{...(0,_96_.s)({ClientConfig:max===void 0?old?.ClientConfig:{MaxConcurrentInvocationsPerInstance:max}}),
OutputConfig:{...old?.OutputConfig,...(0,_96_.s)({S3OutputPath:settings.asyncOutputS3Uri,S3FailurePath:settings.asyncFailureS3Uri,
NotificationConfig:topics(settings,old?.OutputConfig?.NotificationConfig)})}}}}function keptOfVariant(variant,live){let same=live?.
ProductionVariants?.find(({VariantName:name})=>name===variant.name);if(same===void 0)return{};let{VariantName:_name,ModelName:_model,
InitialInstanceCount:_count,InitialVariantWeight:_weight,AcceleratorType:_gone,ServerlessConfig:_serverless,InstanceType:type,
InstancePools:_pools,VariantInstanceProvisionTimeoutInSeconds:_provision,VolumeSizeInGB,InferenceAmiVersion,CapacityReservationConfig,
AcceleratorPartitionLayouts,...kept}=same,ofType={VolumeSizeInGB,InferenceAmiVersion,CapacityReservationConfig,AcceleratorPartitionLayouts};
return withoutDefaults({...kept,...type===variant.instance_type&&ofType})}function keptMembers(live){if(live===void 0)return{};
let{EndpointConfigName:_name,EndpointConfigArn:_arn,CreationTime:_time,ProductionVariants:_variants,ShadowProductionVariants:_shadows,
DataCaptureConfig:_capture,AsyncInferenceConfig:_async,MetricsConfig:_metrics,ExplainerConfig:_explainer,...kept}=live,{
$metadata:_metadata,...members}=kept;return withoutDefaults(members)}function withoutDefaults(members){let kept={...members};
for(let key in kept)isUnset(kept[key])&&delete kept[key];return kept}function buildRequests(ingredients){let{deployment,
live}=ingredients,variants=deployment.variants.map(variant=>({variant,model:modelRequest(ingredients,variant)})),shadows=(deployment.
shadow_variants??[]).map(variant=>({variant,model:modelRequest(ingredients,variant)})),models=new Map([...variants,...shadows].
map(({model})=>[model.ModelName,model])),members={...keptMembers(live?.config),ProductionVariants:variants.map(({variant,
model})=>productionVariant(variant,model,live?.config)),...shadows.length>0&&{ShadowProductionVariants:shadows.map(({variant,
model})=>productionVariant(variant,model,void 0))},...dataCapture(ingredients),...asyncInference(ingredients),...enhancedMetrics(
ingredients),...explainer(ingredients),...(0,_96_.s)({KmsKeyId:ingredients.settings.endpointKmsKeyId})},EndpointConfigName=derivedName(
{endpointName:deployment.endpoint,version:ingredients.primary.version,members}),Tags=tagsOf({endpointName:deployment.endpoint,
version:ingredients.primary,settings:ingredients.settings,configuration:{previousVersion:ingredients.previousVersion}});
return{models:[...models.values()],config:{EndpointConfigName,...members,Tags}}}function versionOfVariant(variant,ingredients){
return ingredients.versions.get(variant.version??ingredients.primary.version)??ingredients.primary}function modelRequest(ingredients,variant){
let{settings,deployment,generation}=ingredients,version=versionOfVariant(variant,ingredients),live=liveModel(ingredients.
live,variant.name),vpc=settings.vpc===void 0?live?.VpcConfig:{Subnets:[...settings.vpc.subnets],SecurityGroupIds:[...settings.
vpc.securityGroupIds]},environment=variant.environment??{},members={Containers:[{ModelPackageName:version.arn,...Object.
keys(environment).length>0&&{Environment:{...environment}}}],ExecutionRoleArn:settings.executionRoleArn,...(0,_96_.s)({VpcConfig:vpc,
EnableNetworkIsolation:(deployment.network_isolation??live?.EnableNetworkIsolation)||void 0})};return{ModelName:derivedName(
{endpointName:deployment.endpoint,version:version.version,members:{...members,specification:version.specification,generation}}),
...members,Tags:tagsOf({endpointName:deployment.endpoint,version,settings})}}function productionVariant(variant,model,live){
let{serverless}=variant,base={VariantName:variant.name,ModelName:model.ModelName,InitialVariantWeight:variant.weight??1};
return serverless!==void 0?{...base,ServerlessConfig:(0,_96_.s)({MemorySizeInMB:serverless.memory,MaxConcurrency:serverless.
max_concurrency,ProvisionedConcurrency:serverless.provisioned_concurrency})}:{...keptOfVariant(variant,live),...base,...instances(
variant)}}function instances(variant){let{model_download_timeout:download,startup_timeout:startup,routing,managed_scaling:scaling}=variant;
return(0,_96_.s)({InitialInstanceCount:variant.instance_count??1,InstanceType:variant.instance_type,VolumeSizeInGB:variant.
volume_size,ModelDataDownloadTimeoutInSeconds:download===void 0?void 0:(0,_33_.YA)(download),ContainerStartupHealthCheckTimeoutInSeconds:startup===
void 0?void 0:(0,_33_.YA)(startup),InferenceAmiVersion:variant.ami,RoutingConfig:routing&&{RoutingStrategy:ROUTING_STRATEGIES[routing]},
ManagedInstanceScaling:scaling&&{Status:ENABLED,MinInstanceCount:scaling.min,MaxInstanceCount:scaling.max}})}var ENABLED="\
ENABLED",ROUTING_STRATEGIES={random:"RANDOM",least_outstanding_requests:"LEAST_OUTSTANDING_REQUESTS"};function liveModel(live,variantName){
let variant=live?.config.ProductionVariants?.find(({VariantName:name})=>name===variantName);return variant?.ModelName===
void 0?void 0:live?.models.get(variant.ModelName)}function planDeployment(ingredients,state,guardrails){let requests=buildRequests(
ingredients),endpointName=state.endpoint?.EndpointName??ingredients.deployment.endpoint,wanted2=wantedEndpoint(endpointName,
requests,state),prepared={...requests,wanted:wanted2},{endpoint}=state,ours=wanted2.endpointConfigName;if(endpoint===void 0){
let Tags=requests.config.Tags?.filter(({Key:key=""})=>ENDPOINT_TAGS.has(key));return{...prepared,kind:"create",endpoint:{
EndpointName:endpointName,EndpointConfigName:ours,Tags}}}let pending=endpoint.PendingDeploymentSummary?.EndpointConfigName,
{EndpointStatus:status}=endpoint;switch(status){case"InService":if(pending!==void 0)break;return endpoint.EndpointConfigName!==
ours?{...prepared,kind:"update",endpoint:updateRequest(wanted2,state,guardrails)}:driftedFrom(wanted2,endpoint).length===
0?{...prepared,kind:"current"}:{...prepared,kind:"adjust",capacities:capacities(wanted2,endpoint)};case"Creating":if((pending??
endpoint.EndpointConfigName)===ours)return{...prepared,kind:"attach"};break;case"Failed":case"UpdateRollbackFailed":case"\
OutOfService":throw helpless(status,endpoint);case"Updating":case"SystemUpdating":case"RollingBack":case"Deleting":case void 0:
break;default:}return pending===ours?{...prepared,kind:"attach"}:{...prepared,kind:"busy",status:status??"unknown",...(0,_96_.
s)({endpointConfigName:pending})}}function updateRequest(wanted2,state,guardrails){let owned=state.scalable==="unreadabl\
e"?[]:state.scalable;return{EndpointName:wanted2.endpointName,EndpointConfigName:wanted2.endpointConfigName,...owned.length===
0?{}:{RetainAllVariantProperties:!0,ExcludeRetainedVariantProperties:[{VariantPropertyType:"DesiredWeight"}]},...guardrails.
kind==="given"?{DeploymentConfig:guardrails.config}:{},...guardrails.kind==="retained"?{RetainDeploymentConfig:!0}:{}}}function wantedEndpoint(endpointName,{
config},state){let owned=state.scalable==="unreadable"?[]:state.scalable;return{endpointName,endpointConfigName:config.EndpointConfigName??
"",variants:(config.ProductionVariants??[]).map(variant=>{let target=owned.find(({variantName})=>variantName===variant.VariantName),
count2=target===void 0?countOf(variant):{min:target.min,max:target.max};return{name:variant.VariantName??"",weight:variant.
InitialVariantWeight??1,...(0,_96_.s)({instanceType:variant.InstanceType,count:variant.ServerlessConfig===void 0?count2:
void 0})}})}}function countOf({InitialInstanceCount:initial,ManagedInstanceScaling:scaling}){let{Status:status,MinInstanceCount:min,
MaxInstanceCount:max}=scaling??{};return status==="ENABLED"&&max!==void 0?{min:min??0,max}:initial}function driftedFrom(wanted2,endpoint){
let seen=endpoint.ProductionVariants??[];return[...wanted2.variants.filter(({name})=>!seen.some(({VariantName})=>VariantName===
name)).map(({name})=>`variant ${name} is missing`),...seen.flatMap(variant=>{let want=wanted2.variants.find(({name})=>name===
variant.VariantName);return want===void 0?[`variant ${variant.VariantName} is not in the plan`]:variantDrift(want,variant)})]}
function variantDrift(want,seen){let counts=[seen.CurrentInstanceCount,seen.DesiredInstanceCount].filter(count3=>count3!==
void 0),weights=[seen.CurrentWeight,seen.DesiredWeight].filter(weight2=>weight2!==void 0),count2=counts.find(one=>!isWanted(
one,want.count)),weight=weights.find(one=>!isSameWeight(one,want.weight));return[...count2===void 0?[]:[`variant ${want.
name} has ${count2} instances, not ${shownCount(want.count)}`],...weight===void 0?[]:[`variant ${want.name} has weight ${weight}\
, not ${want.weight}`]]}function isWanted(count2,want){return want===void 0?!0:typeof want=="number"?count2===want:count2>=
want.min&&count2<=want.max}function isSameWeight(a,b){return Math.abs(a-b)<=1e-6*Math.max(1,Math.abs(a),Math.abs(b))}function shownCount(want){
return typeof want=="object"?`from ${want.min} to ${want.max}`:String(want)}function capacities(wanted2,endpoint){return{
EndpointName:wanted2.endpointName,DesiredWeightsAndCapacities:wanted2.variants.map(({name,weight,count:count2})=>({VariantName:name,
DesiredWeight:weight,...typeof count2=="number"&&endpoint.ProductionVariants?.some(({VariantName})=>VariantName===name)?
{DesiredInstanceCount:count2}:{}}))}}function helpless(status,endpoint){let{EndpointName:name,EndpointConfigName:config}=endpoint,
because2=endpoint.FailureReason===void 0?"":`: ${endpoint.FailureReason}`;switch(status){case"Failed":return new _97_.lZ(
"failed",`Endpoint ${name} is Failed${because2}. Nothing was touched.`,{hint:`DeleteEndpoint is the only thing SageMaker\
 allows on it: aws sagemaker delete-endpoint --endpoint-name ${name}; then run this again.`});case"UpdateRollbackFailed":
return new _97_.lZ("failed",`Endpoint ${name} is UpdateRollbackFailed${because2}: a mix of ${config} and ${endpoint.PendingDeploymentSummary?.
EndpointConfigName??"a newer configuration"} serves. Nothing was touched.`,{hint:'See "Rolling Deployments" in the SageM\
aker documentation for how to bring it back to InService.'});case"OutOfService":return new _97_.lZ("failed",`Endpoint ${name}\
 is ${status}${because2}. Nothing was touched.`)}}function deploymentStateOf(parameters){let{endpoint,wanted:wanted2,before}=parameters;
if(endpoint===void 0)return{kind:"gone"};let ours=wanted2.endpointConfigName,{EndpointStatus:status,EndpointConfigName:config="",
FailureReason:reason}=endpoint,pending=endpoint.PendingDeploymentSummary?.EndpointConfigName;switch(status){case"InServi\
ce":{if(pending!==void 0)return pending===ours?{kind:"pending"}:superseded(pending);if(config===ours){let what=driftedFrom(
wanted2,endpoint);return what.length===0?{kind:"in-service"}:{kind:"not-as-planned",what}}return config===before?{kind:"\
rolled-back",endpointConfigName:config,reason}:superseded(config)}case"Creating":case"Updating":case"SystemUpdating":case"\
RollingBack":return pending!==void 0&&pending!==ours?superseded(pending):{kind:"pending"};case"UpdateRollbackFailed":return{
kind:"rollback-failed",reason};case"Failed":case"OutOfService":case"Deleting":return{kind:"failed",status,reason};case void 0:
return{kind:"pending"};default:return{kind:"pending"}}}function superseded(endpointConfigName){return{kind:"superseded",
endpointConfigName}}function progressOf(endpoint,elapsedSeconds){let status=endpoint.EndpointStatus??"unknown",latest=(endpoint.
PendingDeploymentSummary?.ProductionVariants??[]).flatMap(({VariantStatus:statuses})=>statuses??[]).at(-1),percent=shareOfTraffic(
endpoint),facts=[latest?.Status===void 0?status:`${status}, ${PHASES[latest.Status]??latest.Status}`,...percent===void 0?
[]:[`${percent}% of the traffic on the new fleet`],...latest?.StatusMessage?[latest.StatusMessage]:[],(0,_16_.v)(elapsedSeconds)];
return(0,_96_.s)({kind:"waiting",status,phase:latest?.Status,percent,elapsedSeconds,message:facts.join(" · ")})}var PHASES={
Creating:"starting the new fleet",Updating:"changing capacity",ActivatingTraffic:"moving traffic",Baking:"watching the a\
larms",Deleting:"stopping the old fleet"};function shareOfTraffic(endpoint){let sum=variants=>variants?.every(({CurrentWeight:weight})=>weight!==
void 0)?variants.reduce((total,{CurrentWeight:weight=0})=>total+weight,0):void 0,fresh=sum(endpoint.PendingDeploymentSummary?.
ProductionVariants),old=sum(endpoint.ProductionVariants);if(!(fresh===void 0||old===void 0||fresh+old===0))return Math.round(
100*fresh/(fresh+old))}var MINUTE=6e4,BLIND_MINUTES=10,STALE_MINUTES=5,DRIFT_MINUTES=2,HEARTBEAT_MINUTES=5;async function waitForEndpoint(parameters){
let{wanted:wanted2,look,clock:clock2,deadline,startedAt,signal,onProgress}=parameters,before=parameters.baseline?.EndpointConfigName,
freshness=new Freshness(parameters),log=new ProgressLog(onProgress),endpoint=parameters.attached?parameters.baseline:void 0,
seenAt=clock2.now(),drifting;for(;;){if(signal?.aborted)return{kind:"cancelled",endpoint};let now=clock2.now(),seconds2=(now.
getTime()-startedAt.getTime())/1e3;try{let seen=await look();if(seenAt=clock2.now(),freshness.isFresh(seen,seenAt)){endpoint=
seen,seen!==void 0&&log.write(progressOf(seen,seconds2),now);let state=deploymentStateOf({endpoint:seen,wanted:wanted2,before});
drifting=state.kind==="not-as-planned"?drifting??now:void 0;let settling=drifting!==void 0&&now.getTime()-drifting.getTime()<
DRIFT_MINUTES*MINUTE;if(state.kind!=="pending"&&!settling)return{kind:"final",state,endpoint:seen}}}catch(error){if(!(error instanceof
_97_.Rk))throw error;if(clock2.now().getTime()-seenAt.getTime()>=BLIND_MINUTES*MINUTE)return{kind:"blind",failure:error,
endpoint};log.write({kind:"blind",elapsedSeconds:seconds2,message:`cannot look (${error.kind}), still waiting · ${(0,_16_.
v)(seconds2)}`},now)}if(clock2.now().getTime()>=deadline.getTime())return{kind:"timeout",endpoint};await(0,_22_.B3)(parameters)}}
var Freshness=class{#since;#newest;#begun;constructor({baseline,attached,clock:clock2}){this.#since=clock2.now(),this.#newest=
baseline?.LastModifiedTime?.getTime(),this.#begun=attached}isFresh(endpoint,now){let patient=now.getTime()-this.#since.getTime()<
STALE_MINUTES*MINUTE;if(endpoint===void 0)return!patient;let modified=endpoint.LastModifiedTime?.getTime();return modified===
void 0||this.#newest===void 0?!0:this.#begun&&modified<this.#newest||!this.#begun&&modified<=this.#newest&&patient?!1:(this.#newest=
modified,this.#begun=!0,!0)}},ProgressLog=class{#onProgress;#last="";#at=Number.NEGATIVE_INFINITY;constructor(onProgress){
this.#onProgress=onProgress}write(event,now){let key=event.kind==="waiting"?`${event.status} ${event.phase} ${event.percent}`:
event.kind;key===this.#last&&now.getTime()-this.#at<HEARTBEAT_MINUTES*MINUTE||(this.#last=key,this.#at=now.getTime(),this.#onProgress(
event))}},GO_BACK="`mode: rollback` puts back what served before it.";async function takeBack(green,failed,run){let{plan,
how,replaced,baseline}=green,{endpoints:endpoints2}=run.ports,{endpointName,endpointConfigName:ours}=plan.wanted,sentence2=`\
The smoke test of ${endpointName} failed: ${failed}`;if(replaced===void 0||baseline===void 0){let why=how===void 0?"It s\
erved before this run began":"There is nothing to go back to";return{kind:"failed",error:new _97_.lZ("failed",`${sentence2}\
. ${why}; ${ours} was left in service.`,{...how===void 0&&{hint:GO_BACK}})}}let now=await describeEndpoint(endpointName,
endpoints2),begun=restsOn(now,ours)?await beginBack({endpointName,ours,replaced},run.ports):{kind:"superseded"};switch(begun.
kind){case"superseded":return{kind:"superseded",error:new _97_.lZ("superseded",`${sentence2}, but somebody else has begu\
n to update it; it was left alone.`)};case"unknown":{let{message}=(0,_95_.z6)(begun.failure,`${sentence2}, and whether g\
oing back to ${replaced} began is not known`),hint=`Look at the endpoint; while ${ours} serves, ${GO_BACK}`;return{kind:"\
unknown-outcome",error:new _97_.lZ("unknown-outcome",message,{hint,cause:begun.failure})}}case"failed":{let{message,hint=GO_BACK}=(0,_95_.
z6)(begun.failure,`${sentence2}, and going back to ${replaced} did not begin`);return{kind:"failed",error:new _97_.lZ("f\
ailed",message,{hint,cause:begun.failure})}}case"begun":break}let wanted2=asItWas(plan,replaced,baseline),{ports,settings,
signal,onProgress,deadline}=run,startedAt=ports.clock.now(),look=()=>describeEndpoint(endpointName,endpoints2),{clock:clock2,
random}=ports,{pollIntervalSeconds}=settings,end=await waitForEndpoint({wanted:wanted2,baseline:now,attached:!1,look,clock:clock2,
random,pollIntervalSeconds,deadline,startedAt,signal,onProgress});if(end.kind==="final"&&end.state.kind==="in-service")return run.
note({serving:{...run.known().previous,endpointConfigName:replaced}}),{kind:"rolled-back",error:new _97_.lZ("rolled-back",
`${sentence2}; ${replaced} serves again.`)};if(end.kind==="cancelled"||end.kind==="timeout"){let why=end.kind==="cancell\
ed"?"the job was cancelled":"the time of wait-timeout-minutes was over",message=`${sentence2}; going back to ${replaced}\
 is under way, and ${why} before it ended.`,hint="SageMaker goes on. `mode: status` shows what serves.";return{kind:end.
kind,error:new _97_.lZ(end.kind,message,{hint})}}let seen=await(0,_95_.NJ)(look(),["unknown-outcome","throttled","unreac\
hable"],void 0);return{kind:"failed",error:new _97_.lZ("failed",`${sentence2}, and going back to ${replaced} did not end\
 well: the endpoint is ${seen?.EndpointStatus??"not visible"}, ${seen?.EndpointConfigName??"nothing"} serves.`)}}var ATTEMPTS2=5,
PAUSE_MILLISECONDS=5e3;async function beginBack(of,{endpoints:endpoints2,clock:clock2}){let{endpointName,ours,replaced}=of;
for(let attempt=1;;attempt+=1){let failure=await requested(()=>endpoints2.updateEndpoint({EndpointName:endpointName,EndpointConfigName:replaced,
...ALL_AT_ONCE.kind==="given"?{DeploymentConfig:ALL_AT_ONCE.config}:{}}));if(failure===void 0)return{kind:"begun"};if(!(0,_95_.
to)(failure))return{kind:"failed",failure};await clock2.sleep(PAUSE_MILLISECONDS*attempt);let now=await describeEndpoint(
endpointName,endpoints2).catch(_95_.tf),isSeen=!(now instanceof _97_.Rk);if(isSeen&&[now?.EndpointConfigName,now?.PendingDeploymentSummary?.
EndpointConfigName].includes(replaced))return{kind:"begun"};if(isSeen&&!restsOn(now,ours))return{kind:"superseded"};if(attempt===
ATTEMPTS2)return{kind:isSeen?"failed":"unknown",failure}}}async function requested(request2){try{await request2();return}catch(error){
return(0,_95_.tf)(error)}}function restsOn(endpoint,configName){let{EndpointStatus:status,EndpointConfigName:serving,PendingDeploymentSummary:pending}=endpoint??
{};return status==="InService"&&serving===configName&&pending===void 0}function asItWas(plan,endpointConfigName,baseline){
return{endpointName:plan.wanted.endpointName,endpointConfigName,variants:(baseline.ProductionVariants??[]).map(({VariantName:name="",
DesiredWeight,CurrentWeight})=>({name,weight:DesiredWeight??CurrentWeight??1}))}}async function verifyConfiguration(plan,ports){
let EndpointConfigName=plan.wanted.endpointConfigName,config=await(0,_95_.NJ)(ports.endpoints.describeEndpointConfig({EndpointConfigName}),
["not-found"],void 0);if(config===void 0)return await(0,_95_.NJ)(ports.endpoints.createEndpointConfig(plan.config),["alr\
eady-exists"],void 0),{unlike:[],checks:[]};let types=plan.wanted.variants.flatMap(({name,instanceType})=>{let seen=config.
ProductionVariants?.find(({VariantName})=>VariantName===name)?.InstanceType;return instanceType===void 0||seen===instanceType?
[]:[`variant ${name} runs on ${seen??"nothing"}, not ${instanceType}`]}),models=await Promise.all(plan.models.map(model=>lookAtModel(
model,ports))),compared=[{what:"configuration",comparison:compareConfig(plan.config,config)},...models],foreign=linesOf(
compared,({differs})=>differs);return{unlike:types.length>0?types:foreign,checks:sayWhatWasTaken(compared)}}async function lookAtModel(wanted2,{
endpoints:endpoints2}){let{ModelName}=wanted2,found=await(0,_95_.NJ)(endpoints2.describeModel({ModelName}),["not-found",
"access-denied"],void 0);return{what:`model ${ModelName}`,comparison:found===void 0?void 0:compareModel(wanted2,found)}}
function linesOf(compared,of){return compared.flatMap(({what,comparison})=>comparison===void 0?[]:of(comparison).map(one=>`${what}\
: ${one}`))}function sayWhatWasTaken(compared){let filledIn=linesOf(compared,comparison=>comparison.filledIn),unread=compared.
filter(({comparison})=>comparison===void 0).map(({what})=>what);return[...filledIn.length===0?[]:[{level:"passed",title:"\
Taken for the service's defaults",detail:`${filledIn.join("; ")}. Nothing else is there that was not sent.`}],...unread.
length===0?[]:[{level:"notice",title:"Not compared with what was sent",detail:`${unread.join(", ")} could not be describ\
ed: it is gone, or sagemaker:DescribeModel is not allowed.`}]]}async function finish(green,run){let{plan,deployment,version,
how,replaced}=green,{settings,ports}=run,{endpointName,endpointConfigName:ours}=plan.wanted;run.note({serving:{endpointConfigName:ours,
version:version.version}});let{unlike:unlike2,checks:taken}=await verifyConfiguration(plan,ports);if(unlike2.length>0)return{
kind:"failed",error:new _97_.lZ("failed",`Endpoint ${endpointName} serves ${ours}, but not as planned: ${unlike2.join(";\
 ")}.`)};let notes=[...taken];if(deployment.smoke_test){let tested=await smokeTest({endpointName,isAsynchronous:plan.config.
AsyncInferenceConfig!==void 0,variants:plan.wanted.variants.map(({name})=>name),requests:(0,_33_.Xh)(deployment.smoke_test),
payloads:green.payloads,deadline:run.deadline,signal:run.signal},ports);switch(tested.kind){case"failed":return takeBack(
green,tested.why,run);case"cancelled":case"timeout":return untested(plan,tested.kind);case"passed":case"unknown":notes.push(
tested.check)}}deployment.autoscaling&&notes.push(...await applyAutoscaling({endpointName,deployment},ports));let{stage,
checks}=await writeStage({version,deployment,settings,isCurrent:how===void 0},ports);if(notes.push(...checks),stage!==void 0&&
run.note({stage}),how==="updated"||how==="attached"){let before=run.startedAt,cleaned=await cleanUp({endpointName,ours,replaced,
keep:settings.keepPrevious,before},ports);notes.push(...cleaned.checks),run.note({removed:cleaned.removed})}return run.addChecks(
notes),how===void 0?{kind:"current"}:{kind:"deployed",how}}function untested({wanted:wanted2},kind){let why=kind==="canc\
elled"?"the job was cancelled":"the time of wait-timeout-minutes was over",sentence2=`${wanted2.endpointName} serves ${wanted2.
endpointConfigName}, but ${why} before its smoke test came to an end.`;return{kind,error:new _97_.lZ(kind,sentence2,{hint:"\
Run this again: it makes the test, and finishes what is left."})}}async function readTargets(endpointName,targets,{scaling}){
return Promise.all(targets.map(async target=>{let{variantName}=target,{policies,scheduledActions}=await scaling.describeScaling(
{endpointName,variantName}),ours=policies.find(({policyName,settings})=>policyName===POLICY_NAME&&settings!==void 0),others=[
...policies.filter(one=>one!==ours).map(({policyName})=>policyName),...scheduledActions];if(others.length>0)throw new _97_.
lZ("invalid-manifest",`Variant ${variantName} of ${endpointName} has to be deregistered from autoscaling for this update\
, which would delete what this action did not make: ${others.join(", ")}. Nothing was touched.`,{hint:`Delete them, or d\
eregister endpoint/${endpointName}/variant/${variantName}, and run this again; put them on anew afterwards.`});return{...target,
...ours?.settings!==void 0&&{policy:ours.settings}}}))}async function releaseTargets(endpointName,targets,{scaling}){for(let{
variantName}of targets)try{await scaling.deregisterScalableTarget({endpointName,variantName})}catch(error){if(!(0,_95_.N6)(
error,"not-found"))throw error}}async function restoreTargets(endpointName,targets,{scaling}){let checks=[];for(let{policy,
...target}of targets){let{variantName}=target;try{await scaling.registerScalableTarget({endpointName,...target}),policy!==
void 0&&await scaling.putScalingPolicy({endpointName,variantName,policyName:POLICY_NAME,...policy});let detail=`as befor\
e: ${target.min} to ${target.max} instances`;checks.push({level:"passed",title:`Autoscaling is on ${variantName} again`,
detail})}catch(error){let{message,hint=""}=(0,_95_.z6)(error,"It could not be put back");checks.push(off(variantName,`${said2(
target,policy)} ${message} ${hint}`.trim()))}}return checks}async function settleTargets(outcome,{endpointName,targets},ports){
if(targets.length===0)return[];switch(outcome.kind){case"deployed":case"current":case"planned":return[];case"timeout":case"\
cancelled":case"unknown-outcome":return targets.map(({variantName,policy,...target})=>off(variantName,`${said2(target,policy)}\
 Run this again: once the endpoint serves, it puts autoscaling on.`));case"refused":case"rolled-back":case"failed":case"\
rollback-failed":case"superseded":{let serves=await variantsOf(endpointName,ports),lost=targets.filter(({variantName})=>!serves.
has(variantName));return[...await restoreTargets(endpointName,targets.filter(target=>!lost.includes(target)),ports),...lost.
map(({variantName,policy,...target})=>off(variantName,said2(target,policy)))]}}}async function variantsOf(endpointName,{
endpoints:endpoints2}){try{let now=await describeEndpoint(endpointName,endpoints2),variants=now?.EndpointStatus==="InSer\
vice"?now.ProductionVariants??[]:[];return new Set(variants.map(({VariantName})=>VariantName))}catch(error){if(!(error instanceof
_97_.Rk))throw error;return new Set}}function off(variantName,detail){return{level:"warning",title:`Autoscaling is off ${variantName}`,
detail}}function said2({min,max},policy){let tracked=policy===void 0?"":`, ${policy.invocationsPerInstance} invocations \
per instance and minute`;return`It was ${min} to ${max} instances${tracked}.`}var CONCURRENT_LOOKS=8;async function checkBytes(version,{
mode,bytes}){let{described:described2}=version,recorded=(0,_62_.wn)(described2.ModelPackageDescription),places=placesOf(
version);if(recorded===void 0||places.length===0)return[];let codes=await(0,_79_.y)(places,CONCURRENT_LOOKS,place2=>codeOf(
place2,bytes)),overwritten=changed(codes,{whole:recorded.artifacts,each:described2.CustomerMetadataProperties?.["smr/art\
ifacts"]?.split("/")??[]}),name=`${version.group} v${version.version}`;if(overwritten!==void 0){let which2=overwritten.map(
index=>places[index]?.uri).join(", "),what=`The bytes behind ${name} are not those that were registered: ${which2} was o\
verwritten or is gone.`;if(!rulesOf({mode}).needsRegisteredBytes)return[{level:"warning",title:"Bytes",detail:what}];throw new _97_.
lZ("changed-since-approval",what,{hint:"Put the bytes back (a versioned bucket keeps them), or register what is there no\
w as a new version."})}let unread=places.filter((_,index)=>codes[index]===void 0);if(unread.length===0&&recorded.artifacts!==
void 0)return[{level:"passed",title:"Bytes",detail:`The bytes of ${name} are those that were registered.`}];let which=unread.
map(({uri})=>uri).join(", ")||"some of them when it was registered";return[{level:"notice",title:"Bytes",detail:`Overwri\
tten bytes of ${name} would not be noticed: not read were ${which}.`}]}function placesOf({described:described2,added}){let specifications=[
described2.InferenceSpecification,...(described2.AdditionalInferenceSpecifications??[]).filter(({Name})=>!added.includes(
Name??""))],payload=described2.SamplePayloadUrl;return[...specifications.flatMap(specification2=>(specification2?.Containers??
[]).flatMap(placesOfContainer)),...payload===void 0||payload===""?[]:[{uri:payload,kind:"object"}]]}function placesOfContainer(container){
let{ModelDataUrl:url,ModelDataSource:source,AdditionalModelDataSources:more=[]}=container,sources=[source?.S3DataSource,
...more.map(({S3DataSource})=>S3DataSource)];return[...url===void 0||source?.S3DataSource!==void 0?[]:[{uri:url,kind:"ob\
ject"}],...sources.flatMap(one=>{if(one?.S3Uri===void 0)return[];let data={uri:one.S3Uri,kind:one.S3DataType==="S3Prefix"?
"prefix":"object"};return one.ManifestS3Uri===void 0?[data]:[data,{uri:one.ManifestS3Uri,kind:"object"}]})]}var GONE="(g\
one)";async function codeOf({uri,kind},bytes){try{if(kind==="object")return(0,_62_.Sl)(await bytes.identify(uri));let{digest,
objects}=await bytes.identifyPrefix(uri);return(0,_62_.Sl)({eTag:digest,sizeInBytes:objects})}catch(error){if(!(error instanceof
_97_.Rk))throw error;return error.kind==="not-found"?GONE:void 0}}function changed(codes,{whole,each}){let differing=codes.
flatMap((code2,index)=>{let recorded=each.length===codes.length?each[index]??"-":"-";return code2===GONE?[index]:code2!==
void 0&&recorded!=="-"&&!code2.startsWith(recorded)?[index]:[]});if(differing.length>0)return differing;let nothing=Buffer.
alloc(0),now=(0,_62_.jT)({content:nothing,specification:nothing,artifacts:codes}).artifacts;return whole!==void 0&&now!==
void 0&&whole!==now?codes.map((_,index)=>index):void 0}var MAX_PAGES=100;function groupAddress(group,{region,partition,registryAccount,
workloadAccount:callerAccount}){return(0,_18_.c)(group,{region,partition,registryAccount,callerAccount})}async function findVersion({
reference,file,settings,request:request2},ports){let at={address:groupAddress(file.manifest.group,settings),reader:ports.
registry,clock:ports.clock};switch(reference.kind){case"version":return reference.version;case"latest-approved":return latestApproved(
at);case"unnamed":return versionOfManifest(at,{file,request:request2,registry:ports.registry})}}async function latestApproved(at){
let found=await(0,_59_.sW)(at);if(found.version!==void 0)return found.version.version;let passed=found.skipped.map(one=>`\
 Version ${one.version} is Approved and ${(0,_59_.pr)(one)}.`);throw new _97_.lZ("not-approved",`${at.address.name} has \
no Approved version that is Completed.${passed.slice(0,5).join("")}`,{hint:"Approve a version (mode: approve), then run \
this again."})}async function versionOfManifest(at,{file,request:request2,registry}){let wanted2=await request2.digestsOf(
file);for await(let{versions}of(0,_59_.do)(at,{maxPages:MAX_PAGES}))for(let{version,arn,summary}of versions){let description=summary.
ModelPackageDescription,claim2=(0,_62_._B)(description,wanted2);if(!(claim2==="other"||claim2==="other-artifacts")&&((0,_62_.
wn)(description)?.specification===wanted2.specification||wanted2.isServedBy(await(0,_60_.pn)(registry.describeModelPackage,
arn))))return version}throw new _97_.lZ("invalid-input",`No version of ${file.manifest.group} was registered from ${file.
path} as it is here.`,{hint:`Register it first, or name a version: model: ${file.manifest.group}@vN. What \`set\` laid ove\
r the manifest counts.`})}async function checkImageForms(version,images){let name=`${version.group} v${version.version}`,
asked=imagesOf(version);if(asked.length===0)return[];let whys=(await Promise.all(asked.map(image=>whyUnknown({image,name,
images})))).filter(why=>why!==void 0);return whys.length===0?[{level:"passed",title:"Image form",detail:`SageMaker takes\
 the form of the image${asked.length===1?"":"s"} of ${name}.`}]:[{level:"notice",title:"Image form",detail:`Whether Sage\
Maker can pull the image of ${name} is not known, since it takes none in OCI's form. ${whys.join(`
`)}`}]}function imagesOf({described:described2}){let images=(described2.InferenceSpecification?.Containers??[]).flatMap(
({Image:image,ImageDigest:digest})=>image===void 0||(0,_54_.t)(image).ecr?.isOfPartition!==!0?[]:[/^sha256:[0-9a-f]{64}$/.
test(digest??"")?`${(0,_54_.t)(image).name}@${digest}`:image]);return[...new Set(images)]}async function whyUnknown({image,
name,images}){let manifest=await images.manifestOf(image).catch(_95_.tf);if(manifest instanceof _97_.Rk)return`${image}:\
 ${[manifest.message,manifest.hint].filter(Boolean).join(" ")}`;let refused=(0,_49_.C)(manifest);if(refused!==void 0)throw new _97_.
lZ("failed",`${name} can never be served: of its image ${image}, ${refused.because}. Nothing was touched.`,{hint:`${refused.
help} Register it as a new version and have that approved.`});return manifest.mediaType===void 0?`${image}: ECR does not\
 say.`:void 0}var ACCELERATED=/^(?:g4dn|g4ad|g5|g5g|g6|g6e|gr6|g7e|p3dn|p4d|p4de|p5|p5e|p5en|p6-b200|p6-b300|p6e-gb200|trn1|trn1n|trn2|dl1)$/,
WITH_DISKS=/^[a-z]+\d[a-z]*d[a-z]*$/;function hasLocalStorage(instanceType){let family=instanceType.split(".")[1]??"";return ACCELERATED.
test(family)||WITH_DISKS.test(family)}function exclusionChecks(ingredients,problem){let{deployment,settings}=ingredients,
containers=containersOf(ingredients),[excluded]=(0,_33_.je)(deployment,containers);if(excluded!==void 0)throw problem(excluded);
refuseConversion(ingredients,problem),refuseVpc(ingredients),refuseKey(ingredients);let[ignored]=(0,_33_.Im)(deployment,
containers);if(ignored!==void 0&&!rulesOf(settings).goesBack)throw problem(ignored);return[...ignored===void 0?[]:[{level:"\
warning",title:"No guardrails",detail:`${ignored.message}.`}],...oneWay(ingredients),...(0,_26_.wB)([...deployment.variants,
...deployment.shadow_variants??[]]).map(detail=>({level:"notice",title:"New to this release",detail:`${detail}.`})),...otherVariants(
ingredients,problem)]}var OTHER_VARIANTS="replaced";function otherVariants({deployment,live,settings,state},problem,answer=OTHER_VARIANTS){
if(keepsVariants(deployment,live?.config))return[];let names=(live?.config.ProductionVariants??[]).map(({VariantName:name})=>name).
join(", ");if(answer==="refused")throw problem({path:["variants",0,"name"],message:`endpoint ${deployment.endpoint} has \
other variants now (${names}), and SageMaker updates variants of the same names alone`,help:"name the variants as they a\
re now, or give the deployment another `endpoint` name"});if(!wantsGuardrails(deployment,state.endpoint?.LastDeploymentConfig))
return[];let message=`endpoint ${deployment.endpoint} has other variants now (${names}), and SageMaker shifts traffic st\
ep by step, or watched by alarms, between variants of one name alone`;if((deployment.traffic||deployment.alarms)&&!rulesOf(
settings).goesBack)throw problem({path:["variants",0,"name"],message,help:"name the variants as they are now, or deploy \
once with `traffic: null` and `alarms: null` for this environment, which replaces them all at once"});return[{level:"war\
ning",title:"All at once, without alarms",detail:`${message}.`}]}function containersOf(ingredients){let{variants,shadow_variants:shadows}=ingredients.
deployment,models=[...new Set([...variants,...shadows??[]].map(variant=>versionOfVariant(variant,ingredients)))].map(({described:described2})=>described2.
InferenceSpecification?.Containers??[]),several=models.find(one=>one.length>1);return(models.find(one=>one.some(({ProductId:id})=>id!==
void 0&&id!==""))??several??models[0]??[]).map(factsOf)}function factsOf(container){let{ProductId:product,ModelDataSource:source,
ModelDataUrl:url}=container;return{isOfMarketplace:product!==void 0&&product!=="",hasModelDataSource:source?.S3DataSource!==
void 0&&(url===void 0||url==="")}}function refuseConversion({deployment,live},problem){let index=deployment.variants.findIndex(
({serverless})=>serverless!==void 0),old=live?.config.ProductionVariants?.find(({ServerlessConfig:config})=>config===void 0);
if(!(index===-1||old===void 0))throw problem({path:["variants",index,"serverless"],message:`endpoint ${deployment.endpoint}\
 has instances now (variant ${old.VariantName}, ${old.InstanceType??"of several types"}), and SageMaker never turns such\
 an endpoint into a serverless one`,help:"give it another `endpoint` name, or delete the endpoint first"})}function oneWay({
deployment,live,settings}){return!live?.config.ProductionVariants?.some(({ServerlessConfig:config})=>config!==void 0)||deployment.
variants.some(({serverless})=>serverless!==void 0)?[]:[{level:"warning",title:"From serverless to instances",detail:`End\
point ${deployment.endpoint} is serverless now and gets instances. SageMaker takes no way back: ${rulesOf(settings).goesBack?
"the serverless configuration cannot be put back later":"if this version is bad, no rollback to the serverless configura\
tion will be possible"}.`}]}function refuseVpc({deployment,settings}){let variant=deployment.variants.find(({serverless})=>serverless!==
void 0);if(!(variant===void 0||settings.vpc===void 0))throw new _97_.lZ("invalid-input",`The workflow gives a VPC (${settings.
vpc.subnets.join(", ")}), and variant ${variant.name} is serverless: SageMaker has no serverless endpoints in a VPC. Not\
hing was touched.`,{hint:"Leave the inputs of the VPC out for this environment, or serve it from instances (`instance_ty\
pe`)."})}function refuseKey({deployment,settings,live}){let kept=live?.config.KmsKeyId,key=settings.endpointKmsKeyId??kept;
if(key===void 0||key==="")return;let proven=new Set(kept?live?.config.ProductionVariants?.map(({InstanceType:type})=>type):
[]),variant=[...deployment.variants,...deployment.shadow_variants??[]].find(({instance_type:type})=>type!==void 0&&hasLocalStorage(
type)&&!isProven(type,proven));if(variant===void 0)return;let from=settings.endpointKmsKeyId===void 0?"the live configur\
ation has the key":"endpoint-kms-key-id is";throw new _97_.lZ("invalid-input",`${from} ${key}, and ${variant.instance_type}\
 of variant ${variant.name} has local storage, which its own hardware encrypts: SageMaker refuses a key beside it. Nothi\
ng was touched.`,{hint:"Leave `endpoint-kms-key-id` out for this environment, or choose instances without local storage."})}
function isProven(type,proven){return proven.has(type)}function variantsToRelease({variants},{scalable,live}){return scalable===
"unreadable"?[]:scalable.flatMap(({variantName:name})=>{let before=live?.config.ProductionVariants?.find(({VariantName})=>VariantName===
name),after=variants.find(variant=>variant.name===name);if(before?.InstanceType===void 0||after?.instance_type===before.
InstanceType)return[];let why=after===void 0?"remove it":`change its instance type from ${before.InstanceType} to ${after.
instance_type??"serverless"}`;return[{name,why}]})}function scalingChecks({deployment},state){let live=state.live?.config.
ProductionVariants??[],seen=state.endpoint?.ProductionVariants??[];if(state.scalable==="unreadable"){let scaled=seen.filter(
({VariantName:name,DesiredInstanceCount:count2})=>{let initial=live.find(({VariantName})=>VariantName===name)?.InitialInstanceCount;
return initial!==void 0&&count2!==void 0&&count2!==initial});if(scaled.length===0)return[];throw new _97_.lZ("access-den\
ied",`Variant ${scaled.map(({VariantName:name})=>name).join(", ")} was scaled since its deployment, and whether autoscal\
ing did it cannot be read.`,{hint:"Allow application-autoscaling:DescribeScalableTargets on * to the deploying role."})}
let owned=state.scalable.map(({variantName})=>variantName),released=variantsToRelease(deployment,state),[first]=released;
if(first!==void 0&&!deployment.autoscaling)throw new _97_.lZ("invalid-manifest",`Autoscaling owns variant ${first.name};\
 SageMaker refuses to ${first.why}.`,{hint:`Give the manifest autoscaling: this action then takes it off for the update \
and puts it back. Or delete its scaling policies and deregister endpoint/${deployment.endpoint}/variant/${first.name} fi\
rst.`});let stuck=owned.length===0?[]:deployment.variants.filter(variant=>{let count2=seen.find(({VariantName})=>VariantName===
variant.name)?.DesiredInstanceCount;return!owned.includes(variant.name)&&count2!==void 0&&count2!==(variant.instance_count??
1)});if(stuck.length>0)throw new _97_.lZ("invalid-manifest",`Autoscaling owns ${owned.join(", ")}, so an update keeps th\
e counts of all variants; ${stuck.map(({name})=>name).join(", ")} cannot change its count in the same update.`);return[...released.
map(({name,why})=>({level:"notice",title:`Autoscaling is taken off ${name} for the update`,detail:`SageMaker refuses to ${why}\
 while it is scaled. It is put on again when the endpoint serves.`})),...owned.filter(owner=>!released.some(({name})=>name===
owner)).map(name=>({level:"passed",title:`Autoscaling keeps the count of ${name}`,detail:"RetainAllVariantProperties"}))]}
function specificationChecks(passed){return[...birth(passed),...gates(passed),...specification(passed)]}function birth({
group,version,described:described2}){return(0,_58_.Mj)(described2)?[{level:"warning",title:`${group} v${version} has bee\
n Approved since it was created`,detail:"It was never modified, so nobody approved it. allow-approved-at-birth let it pa\
ss."}]:[]}function gates({group,version,described:described2}){let forced=(0,_56_.aU)(described2.CustomerMetadataProperties);
if(forced===void 0)return[];let detail=`It failed the gates of ${forced}, and was approved all the same.`;return[{level:"\
warning",title:`${group} v${version} was registered past failed gates`,detail}]}function specification({group,version,specification:specification2,
added,described:described2}){if(specification2===void 0){let detail2=`${whoDecided(described2)} No digest guards it, so \
whether its specification is the one that was approved cannot be checked.`;return[{level:"warning",title:`${group} v${version}\
 was not registered by this action`,detail:detail2}]}if(added.length===0)return[];let detail=`${(0,_20_.em)(added)} What\
 is deployed is its inference specification, as it was registered.`;return[{level:"notice",title:`${group} v${version} w\
as extended`,detail}]}function whoDecided(described2){let{by:who,at}=(0,_58_.$r)(described2),{ApprovalDescription:why}=described2,
when=at===void 0?"":` at ${at.toISOString().replace(/\.\d+Z$/,"Z")}`,said3=why===void 0||why===""?"":`, which says: ${why}`;
return`It was last modified by ${who??"somebody whom the service does not name"}${when}${said3}.`}function readDeployment(file,settings){
let{deploy:deploy2}=file.manifest,{environment,tokenEnvironment}=settings;if(tokenEnvironment!==void 0&&tokenEnvironment!==
environment)throw new _97_.lZ("invalid-input",`environment: "${environment}" is given, but the job runs in the GitHub En\
vironment "${tokenEnvironment}".`,{hint:"Both must be the same, so that nobody deploys to one environment with the appro\
val of another."});if(deploy2===void 0)throw problemAt(file,["deploy"],`${file.path} has no deploy section`);let deployment=(0,_33_.
NE)(deploy2,environment);if(deployment===void 0){let names=Object.keys(deploy2.environments??{}).join(", ");throw new _97_.
lZ("invalid-input",`environment: "${environment}" is not in ${file.path}; there are ${names||"none"}.`)}let problems=(0,_33_.
oC)(deployment).map(problem=>({...(0,_96_.s)({message:problem.message,help:problem.help}),at:file.locate((0,_33_.yv)(deploy2,
environment,problem.path))}));if(problems.length>0)throw invalid(file,problems);return deployment}function checkDeployment(parameters){
let{file,ingredients,state,displaced}=parameters,{deployment,settings,primary,live}=ingredients,at=(path,message,help)=>problemAt(
file,(0,_33_.yv)(file.manifest.deploy??{endpoint:""},settings.environment,path),message,help);if(deployment.data_capture&&
(settings.dataCaptureS3Uri??live?.config.DataCaptureConfig?.DestinationS3Uri)===void 0)throw new _97_.lZ("invalid-input",
"data-capture-s3-uri is needed: the manifest captures data, and must not say where to.");if(deployment.async&&(settings.
asyncOutputS3Uri??live?.config.AsyncInferenceConfig?.OutputConfig?.S3OutputPath)===void 0)throw new _97_.lZ("invalid-inp\
ut","async-output-s3-uri is needed: the manifest asks for asynchronous inference, and must not say where answers go.");if(isGradual(
deployment)&&!deployment.alarms?.length&&!settings.allowWithoutAlarms)throw at(["traffic","shift"],`${deployment.traffic?.
shift} without alarms only takes longer: nothing would take a bad version back. Name alarms, or set allow-without-alarms\
: true`);if(state.endpoint?.EndpointStatus==="InService"&&live===void 0)throw new _97_.lZ("failed",`The configuration ${state.
endpoint.EndpointConfigName} that endpoint ${deployment.endpoint} serves was deleted, and without it SageMaker refuses e\
very update.`,{hint:"Make a configuration of this name again, with the variants DescribeEndpoint shows; then run this ag\
ain."});if(live?.config.ProductionVariants?.some(({ModelName:model})=>model===void 0))throw new _97_.lZ("failed",`Endpoi\
nt ${deployment.endpoint} hosts inference components, which this action does not update.`);return deployment.variants.forEach(
(variant,index)=>{let version=versionOfVariant(variant,ingredients),clash=Object.keys(variant.environment??{}).find(name=>environmentOf(
version).has(name));if(clash!==void 0)throw at(["variants",index,"environment",clash],`${version.group} v${version.version}\
 sets ${clash} itself, and was approved with it; register a version with another value`)}),[...downgrade({primary,displaced,
settings}),...exclusionChecks({...ingredients,state},({path,message,help})=>at(path,message,help)),...scalingChecks(ingredients,
state),...[...ingredients.versions.values()].flatMap(specificationChecks)]}function checkAlarms(parameters){let{guardrails,
states,mode}=parameters,{needsQuietAlarms}=rulesOf({mode}),names=guardrails.kind==="default"?[]:guardrails.alarms,missing=names.
filter(name=>!states.some(state=>state.name===name)),ringing=states.filter(({state})=>state==="ALARM");if(missing.length>
0&&needsQuietAlarms)throw new _97_.lZ("invalid-manifest",`There is no CloudWatch alarm ${missing.join(", ")} in the endp\
oint's account and Region: nothing would take a bad version back.`);if(ringing.length>0&&needsQuietAlarms){let detail=ringing.
map(({name,reason})=>reason===void 0?name:`${name} (${reason})`).join(", ");throw new _97_.lZ("alarm-in-alarm",`In ALARM\
 before the start: ${detail}. SageMaker would take the update back at once; nothing was touched.`,{hint:"Wait until the \
alarms are quiet, or roll back (mode: rollback), which alarms do not hold up."})}if(missing.length>0||ringing.length>0)return{
ringing:!0,checks:[{level:"notice",title:"All at once, without alarms",detail:"Alarms ring already or are missing; they \
would take the rollback itself back."}]};let silent=states.filter(({state})=>state==="INSUFFICIENT_DATA").map(({name})=>name),
checks=names.length===0?[]:[{level:"passed",title:"The alarms are quiet",detail:names.join(", ")}];return silent.length>
0&&checks.push({level:"notice",title:"Alarms without data",detail:`${silent.join(", ")}: without data an alarm takes not\
hing back.`}),{checks,ringing:!1}}function downgrade(parameters){let{primary,displaced,settings}=parameters,newest=Math.
max(0,...displaced);if(rulesOf(settings).goesBack||primary.version>=newest)return[];if(!settings.allowDowngrade||settings.
reason.trim()==="")throw new _97_.lZ("invalid-input",`Version ${newest} serves; going back to version ${primary.version}\
 needs allow-downgrade: true and a reason.`,{hint:"Or use mode: rollback."});return[{level:"notice",title:`Downgrade fro\
m version ${newest}`,detail:settings.reason}]}function environmentOf(version){let containers=version.described.InferenceSpecification?.
Containers??[];return new Set(containers.flatMap(({Environment:environment})=>Object.keys(environment??{})))}function problemAt(file,path,message,help){
return invalid(file,[{at:file.locate(path),message,...help!==void 0&&{help}}])}function invalid(file,problems){let count2=problems.
length===1?"a problem":`${problems.length} problems`;return new _97_.lZ("invalid-manifest",`${file.path} has ${count2} i\
n its deploy section: ${problems[0]?.message??""}`,{problems})}function listDifferences(parameters){let{models,config,live}=parameters,
before=new Map(live===void 0?[]:flat(described(live))),after=new Map(flat(planned(models,config)));return[...new Set([...before.
keys(),...after.keys()])].filter(what=>before.get(what)!==after.get(what)).map(what=>(0,_96_.s)({what,before:before.get(
what),after:after.get(what)}))}function planned(models,config){let{Tags:_tags,...members}=config;return withModels(members,
new Map(models.map(model=>[model.ModelName??"",model])))}function described(live){let{$metadata:_metadata,EndpointConfigArn:_arn,
CreationTime:_time,...members}=live.config;return withModels(members,live.models)}function withModels(config,models){let named=variants2=>Object.
fromEntries((variants2??[]).map(({VariantName:name,ModelName:modelName,...variant})=>{let model=models.get(modelName??""),
container=model?.Containers?.[0]??model?.PrimaryContainer;return[name??"",{ModelName:modelName,...variant,ModelPackageName:container?.
ModelPackageName,Environment:container?.Environment,ExecutionRoleArn:model?.ExecutionRoleArn,VpcConfig:model?.VpcConfig,
EnableNetworkIsolation:model?.EnableNetworkIsolation||void 0}]})),{ProductionVariants:variants,ShadowProductionVariants:shadows,
...members}=config;return{...members,variant:named(variants),"shadow variant":named(shadows)}}function flat(value2,path=[]){
if(value2==null)return[];if(typeof value2!="object"||Array.isArray(value2)){let text2=typeof value2=="string"?value2:jsonOfMembers(
value2);return[[path.join(" · "),text2]]}return Object.entries(value2).flatMap(([key,inner])=>flat(inner,[...path,key]))}
async function observeAndPlan(intent,number,run){let{file,deployment}=intent,{settings,ports,note}=run,versions=await readApprovedVersions(
intent,number,run),primary=versions.get(number);if(primary===void 0)throw new _97_.lZ("unknown-outcome",`Version ${number}\
 was not read.`);note({version:primary});let state=await observeEndpoint(deployment.endpoint,ports),serving=state.live===
void 0?void 0:servedIn(state.live,intent,run);state.endpoint?.EndpointArn!==void 0&&note({endpointArn:state.endpoint.EndpointArn}),
serving!==void 0&&note({previous:serving,serving});let displaced=(state.live===void 0?[]:versionsBehind(state.live,groupPrefix(
intent.file,run))).filter(one=>!versions.has(one));note({displaced});let before=serving?.version===primary.version&&state.
live?previousOf(state.live):serving?.version,ingredients={deployment,settings,primary,versions,live:state.live,previousVersion:rulesOf(
settings).goesBack?void 0:before,generation:0},checks=[...intent.checks,...await intent.checkBytes(primary),...(await Promise.
all([...versions.values()].map(intent.checkImages))).flat(),...checkDeployment({file,ingredients,state,displaced})],generation=await findGeneration(
{build:generation2=>buildRequests({...ingredients,generation:generation2}),state,versions},ports.endpoints),guardrails=guardrailsOf(
deployment,{last:state.endpoint?.LastDeploymentConfig,live:state.live?.config}),plan=planDeployment({...ingredients,generation},
state,guardrails);if(note({plan,checks,differences:listDifferences({...plan,live:state.live})}),plan.kind!=="update")return{
...intent,plan,state,version:primary,versions};let inTheWay=variantsToRelease(deployment,state).map(({name})=>name),targets=state.
scalable==="unreadable"?[]:state.scalable,released=await readTargets(plan.wanted.endpointName,targets.filter(({variantName})=>inTheWay.
includes(variantName)),ports),names=guardrails.kind==="default"?[]:guardrails.alarms,alarms=names.length===0?[]:await ports.
alarms.describeAlarms({names});note({alarms});let quiet=checkAlarms({guardrails,states:alarms,mode:settings.mode}),shifted=quiet.
ringing?planDeployment({...ingredients,generation},state,ALL_AT_ONCE):plan,guarded=released.length===0?shifted:{...shifted,
released};return note({plan:guarded,checks:[...checks,...quiet.checks]}),{...intent,plan:guarded,state,version:primary,versions}}
async function readApprovedVersions(intent,number,run){let{deployment,file}=intent,{group}=file.manifest,variants=[...deployment.
variants,...deployment.shadow_variants??[]],numbers=new Set([number,...variants.flatMap(({version})=>version??[])]),passed=await Promise.
all([...numbers].map(async one=>{let arn=groupAddress(group,run.settings).versionArn(one),{allowApprovedAtBirth}=run.settings,
version=await readApprovedVersion({arn,group,allowApprovedAtBirth},run.ports.registry);return one===number&&await intent.
requireServed(version),[one,version]}));return new Map(passed)}async function targetVersion(intent,run){let{file,reference,
deployment}=intent,{settings,request:request2,ports}=run;if(!rulesOf(settings).goesBack||reference.kind!=="unnamed")return findVersion(
{reference,file,settings,request:request2},ports);let{live}=await observeEndpoint(deployment.endpoint,ports);if(live!==void 0&&
live.tags.get(TAG.rollback)===settings.run.runUrl){let{version}=servedIn(live,intent,run);if(version!==void 0)return version}
let previous=live===void 0?void 0:previousOf(live);if(previous!==void 0)return previous;throw new _97_.lZ("invalid-input",
`What served behind ${deployment.endpoint} before is not known: its configuration has no ${TAG.previous} tag.`,{hint:`Na\
me the version: model: ${file.manifest.group}@vN.`})}function servedIn(live,intent,run){return servedBy(live,groupPrefix(
intent.file,run))}function groupPrefix(file,run){return groupAddress(file.manifest.group,run.settings).versionArn(0).slice(
0,-1)}function servedCheck({deployment,file},run){let{requires:environment}=deployment,{settings,ports}=run,check=async version=>{
if(environment!==void 0){if(rulesOf(settings).goesBack){let{live}=await observeEndpoint(deployment.endpoint,ports);if((live===
void 0?[]:[previousOf(live),servedBy(live,groupPrefix(file,run)).version]).includes(version.version))return}await requireServed(
{version,environment,settings},ports.gitHub)}},noteOf=({described:described2})=>described2.CustomerMetadataProperties?.[(0,_21_.
Bl)(environment??"")];return(0,_35_.G)(version=>`${version.arn} ${noteOf(version)}`,check)}function imagesCheck({ports}){
return(0,_35_.G)(({arn})=>arn,version=>checkImageForms(version,ports.images))}function bytesCheck({settings,ports}){return(0,_35_.
G)(({arn})=>arn,version=>checkBytes(version,{mode:settings.mode,bytes:ports.bytes}))}var RESUME="SageMaker goes on. Run \
this again to join it: names are derived, so it finds its own work.",SIX_HOURS="A job on a GitHub-hosted runner ends aft\
er 6 hours, whatever it waits for; running it again is the way to wait longer.";function outcomeOf(parameters){let{end,wanted:wanted2,
how,waitedSeconds}=parameters,{endpointName:name,endpointConfigName:ours}=wanted2;switch(end.kind){case"timeout":{let message=`\
Endpoint ${name} is ${statusOf(end.endpoint)} after ${(0,_16_.v)(waitedSeconds)} of waiting; ${servingNow(end.endpoint)}\
.`;return{kind:"timeout",error:new _97_.lZ("timeout",message,{hint:`${RESUME} ${SIX_HOURS}`})}}case"cancelled":{let message=`\
Cancelled while endpoint ${name} was ${statusOf(end.endpoint)}; ${servingNow(end.endpoint)}. SageMaker has no way to sto\
p an update.`;return{kind:"cancelled",error:new _97_.lZ("cancelled",message,{hint:RESUME})}}case"blind":{let{message,hint}=(0,_95_.
z6)(end.failure,`Endpoint ${name} could not be looked at for ten minutes`);return{kind:"unknown-outcome",error:new _97_.
lZ("unknown-outcome",message,{hint:[hint??"",RESUME].join(" ").trim(),cause:end.failure})}}case"final":break}let{state}=end;
switch(state.kind){case"in-service":return{kind:"deployed",how};case"not-as-planned":return{kind:"failed",error:new _97_.
lZ("failed",`Endpoint ${name} serves ${ours}, but not as planned: ${state.what.join("; ")}.`,{hint:"Somebody or somethin\
g else changes its weights or counts; running this again puts them back."})};case"rolled-back":return{kind:"rolled-back",
error:new _97_.lZ("rolled-back",`SageMaker took the update of ${name} back${because(state.reason)}; ${state.endpointConfigName}\
 serves, as before.`,{hint:hintFor(state.reason)??`See the alarms and the log group /aws/sagemaker/Endpoints/${name}.`})};case"\
superseded":return{kind:"superseded",error:new _97_.lZ("superseded",`Somebody else deployed to ${name} meanwhile: ${state.
endpointConfigName}. It was left alone.`,{hint:"Give deployments of one endpoint one concurrency group, with cancel-in-p\
rogress: false."})};case"rollback-failed":return{kind:"rollback-failed",error:new _97_.lZ("failed",`The update of ${name}\
 failed, and so did taking it back (UpdateRollbackFailed)${because(state.reason)}: a mix of the old and the new configur\
ation serves.`,{hint:'See "Rolling Deployments" in the SageMaker documentation for how to bring it back to InService.'})};case"\
failed":return{kind:"failed",error:new _97_.lZ("failed",`Endpoint ${name} is ${state.status}${because(state.reason)}.`,{
hint:[hintFor(state.reason)??"",state.status==="Failed"?`Only DeleteEndpoint is allowed on it. The log group is /aws/sag\
emaker/Endpoints/${name}.`:"Nothing serves; see who changed it."].join(`
`).trim()})};case"gone":return{kind:"failed",error:new _97_.lZ("failed",`Endpoint ${name} is gone: somebody deleted it.`)}}}
function hintFor(reason=""){if(/model data/i.test(reason)&&/download|access|permission/i.test(reason))return"It is `exec\
ution-role-arn` that reads the model data, not the role of the job: allow it s3:GetObject there, in the bucket's policy \
where another account owns it, and kms:Decrypt where it is encrypted.";if(/InsufficientInstanceCapacity|insufficient capacity/i.
test(reason))return"AWS has no such instances free in this Region now: run it again later, or take another instance type\
.";if(/ResourceLimitExceeded|service limit/i.test(reason))return"Ask for more instances of this type in Service Quotas: \
an update runs the old and the new fleet beside each other."}function because(reason){return reason===void 0||reason===""?
"":`: ${reason.replace(/\.$/,"")}`}function statusOf(endpoint){return endpoint?.EndpointStatus??"not visible yet"}function servingNow(endpoint){
return endpoint===void 0||endpoint.EndpointStatus==="Creating"?"nothing serves yet":`${endpoint.EndpointConfigName} serv\
es`}var RESUME2="Run this again: it finds its own work and finishes it.";async function follow(followed,run){let{plan,how,
baseline}=followed,{ports,settings,signal,onProgress,deadline}=run,startedAt=ports.clock.now(),end=await waitForEndpoint(
{wanted:plan.wanted,baseline,attached:how==="attached",look:()=>describeEndpoint(plan.wanted.endpointName,ports.endpoints),
clock:ports.clock,random:ports.random,pollIntervalSeconds:settings.pollIntervalSeconds,deadline,startedAt:run.startedAt,
signal,onProgress});end.endpoint?.EndpointArn!==void 0&&run.note({endpointArn:end.endpoint.EndpointArn});let waitedSeconds=(ports.
clock.now().getTime()-startedAt.getTime())/1e3,outcome=outcomeOf({end,wanted:plan.wanted,how,waitedSeconds});if(outcome.
kind!=="deployed")return await noteServing(end.endpoint?.EndpointConfigName,followed,run),outcome;let replaced=baseline?.
EndpointConfigName===plan.wanted.endpointConfigName?void 0:baseline?.EndpointConfigName;try{return await finish({...followed,
how,replaced,baseline},run)}catch(error){let{message,hint=RESUME2}=(0,_95_.z6)(error,`${plan.wanted.endpointName} serves\
 ${plan.wanted.endpointConfigName}, but this run could not finish`);return{kind:"unknown-outcome",error:new _97_.lZ("unk\
nown-outcome",message,{hint,cause:error})}}}async function noteServing(endpointConfigName,situation,run){if(endpointConfigName!==
void 0)try{let live=await observeConfiguration(endpointConfigName,run.ports.endpoints);run.note({serving:live===void 0?{
endpointConfigName}:servedIn(live,situation,run)})}catch{run.note({serving:{endpointConfigName}})}}function unknownOutcome(failure,plan){
let{endpointName,endpointConfigName}=plan.wanted,message=`Whether SageMaker began to put ${endpointConfigName} behind ${endpointName}\
 is not known: ${failure.call}: ${failure.message}`,hint="Run this again: it joins the update if there is one, and begin\
s it if there is none.";return{kind:"unknown-outcome",error:new _97_.lZ("unknown-outcome",message,{hint,cause:failure})}}
var MAX_LINES=40,CLOCK_TOLERANCE_MILLISECONDS=15*6e4,MAY_EXPLAIN={failed:!0,"rolled-back":!0,"rollback-failed":!0,timeout:!0,
deployed:!1,current:!1,planned:!1,refused:!1,superseded:!1,cancelled:!1,"unknown-outcome":!1};async function explainByLog(outcome,{
ports,startedAt,known,note,addChecks}){let{endpointName}=known();if(!MAY_EXPLAIN[outcome.kind]||endpointName===void 0||ports.
logs===void 0)return;let since2=new Date(startedAt.getTime()-CLOCK_TOLERANCE_MILLISECONDS),found=await logOf(ports.logs(
{endpointName,since:since2,limit:MAX_LINES}));if(found instanceof _97_.Rk){let detail=`What the containers wrote could n\
ot be read: ${(0,_97_.mu)(found)}`;addChecks([{level:"notice",title:"Log of the containers",detail}])}else found!==void 0&&
found.lines.length>0&&note({containerLog:found})}async function logOf(asking){try{return await asking}catch(error){if(!(error instanceof
_97_.Rk))throw error;return error.kind==="not-found"?void 0:error}}var MAX_ASYNCHRONOUS_BYTES=128e3;async function readPayloads({
file,deployment,environment},readFile){let read=new Map;for(let{payload,path}of deployment.smoke_test?(0,_33_.Xh)(deployment.
smoke_test):[]){if(payload===void 0||read.has(payload))continue;let bytes=await readFile(payload);if(deployment.async&&bytes.
length>MAX_ASYNCHRONOUS_BYTES)throw problemAt(file,(0,_33_.yv)(file.manifest.deploy??{endpoint:""},environment,["smoke_t\
est",...path,"payload"]),`${(0,_89_.hD)(payload)} has ${bytes.length} bytes, and a request to an asynchronous endpoint h\
as room for ${MAX_ASYNCHRONOUS_BYTES}`);read.set(payload,bytes)}return read}async function deploy(request2,settings,ports,options={}){
let startedAt=ports.clock.now(),{mode,environment,reason}=settings,known={mode,environment,reason,startedAt,differences:[],
checks:[],alarms:[],traffic:[],removed:[],displaced:[]},note=more=>{known={...known,...more}},onProgress=event=>{let last=known.
traffic.at(-1)?.percent;event.kind==="waiting"&&event.percent!==void 0&&event.percent!==last&&note({traffic:[...known.traffic,
{percent:event.percent,at:ports.clock.now()}]}),options.onProgress?.(event)},deadline=new Date(startedAt.getTime()+settings.
waitTimeoutMinutes*6e4),run={request:request2,settings,ports,signal:options.signal,onProgress,deadline,startedAt,note,addChecks:checks=>note(
{checks:[...known.checks,...checks]}),known:()=>known},outcome;try{let reference=(0,_12_.Wf)(settings),file=(0,_12_.yY)(
request2.files,reference);note({file});let deployment=readDeployment(file,settings);note({endpointName:deployment.endpoint});
let checks=await checkMerged(settings,ports.gitHub);note({checks});let payloads=await readPayloads({file,deployment,environment},
path=>request2.readFile(file,path));outcome=await converge({file,reference,deployment,payloads,checks,requireServed:servedCheck(
{file,deployment},run),checkBytes:bytesCheck(run),checkImages:imagesCheck(run)},run)}catch(error){outcome={kind:"refused",
error:(0,_95_.Ez)(error,"Nothing was touched")}}let{released:targets=[],endpointName=""}=known;return run.addChecks(await settleTargets(
outcome,{endpointName,targets},ports)),await explainByLog(outcome,run),{...known,outcome,finishedAt:ports.clock.now()}}var MAX_ROUNDS=8;
async function converge(intent,run){let version=await targetVersion(intent,run),busyUntil=run.startedAt.getTime()+run.settings.
busyWaitMinutes*6e4,announce=announcer(run),doubt;for(let round=0;;){let situation=await observeAndPlanUnlessBlind(intent,
version,run,doubt);if("error"in situation)return situation;let{plan,state,versions}=situation;if(announce(),run.settings.
dryRun)return{kind:"planned"};switch(plan.kind){case"current":return finish({...situation,how:void 0,replaced:void 0},run);case"\
attach":return run.onProgress({kind:"step",message:`Joining our own update of ${plan.wanted.endpointName}, begun by an e\
arlier run`}),follow({...situation,how:"attached",baseline:state.endpoint},run);case"busy":await waitWhileBusy(plan,busyUntil,
run),rulesOf(run.settings).goesBack&&(version=await targetVersion(intent,run));break;case"create":case"update":case"adju\
st":{let target=version,applied=await applyPlan({plan,state,versions,readVersionsAgain:()=>readApprovedVersions(intent,target,
run),release:()=>releaseFor(plan,run),signal:run.signal},run.ports);if(applied.kind==="touched")return run.onProgress({kind:"\
step",message:`${PAST[plan.kind]} ${plan.wanted.endpointName} with ${plan.wanted.endpointConfigName}`}),follow({...situation,
how:HOW[plan.kind],baseline:applied.baseline},run);if(applied.kind==="unknown")return unknownOutcome(applied.failure,plan);
if(applied.doubt!==void 0&&(doubt=unknownOutcome(applied.doubt,plan)),round+=1,round===MAX_ROUNDS)throw gaveUp(applied);
await(0,_22_.uj)(run.ports.clock,1e3*round,run.signal);break}default:}}}function gaveUp({what,code:code2,doubt,refusal=doubt}){
let why=refusal===void 0?"":` ${(0,_95_.s$)(refusal)}`,message=`Gave up after ${MAX_ROUNDS} rounds: ${what} each time.${why}\
 Nothing was touched.`;return new _97_.lZ(code2,message,{hint:_95_.Bs,...(0,_96_.s)({cause:refusal})})}async function releaseFor(plan,{
note,ports}){let released=plan.kind==="update"?plan.released??[]:[];released.length!==0&&(note({released}),await releaseTargets(
plan.wanted.endpointName,released,ports))}function announcer({known,onProgress}){let shown="";return()=>{let soFar=known(),
{plan,checks,alarms}=soFar;if(plan===void 0||plan.kind==="busy")return;let text2=JSON.stringify([plan,checks,alarms]);text2!==
shown&&(shown=text2,onProgress({kind:"plan",soFar}))}}async function observeAndPlanUnlessBlind(intent,version,run,doubt){
try{return await observeAndPlan(intent,version,run)}catch(error){if(doubt!==void 0&&error instanceof _97_.Rk)return doubt;
throw error}}var PAST={create:"Creating",update:"Updating",adjust:"Setting weights and counts of"},HOW={create:"created",
update:"updated",adjust:"adjusted"};async function waitWhileBusy(plan,until,run){let{clock:clock2,random}=run.ports,what=plan.
endpointConfigName===void 0?plan.status:`${plan.status} to ${plan.endpointConfigName}`,name=plan.wanted.endpointName;if(run.
signal?.aborted)throw new _97_.lZ("cancelled",`Cancelled while ${name} was ${what}; nothing was touched.`);if(clock2.now().
getTime()>=until)throw new _97_.lZ("timeout",`Endpoint ${name} is ${what}, which this run did not begin. It was left alo\
ne.`,{hint:"Wait for it, then run this again; one concurrency group for each endpoint keeps deployments apart."});run.onProgress(
{kind:"step",message:`${name} is ${what}, begun by somebody else; waiting`});let deadline=new Date(Math.max(until,clock2.
now().getTime()+1e3)),{pollIntervalSeconds}=run.settings;await(0,_22_.B3)({clock:clock2,random,signal:run.signal,deadline,
pollIntervalSeconds})}var GREEN={sign:"✅",isGreen:!0,isOpen:!1,deploymentStatus:"success",recorded:"in-service",alert:void 0,
differences:["What changed","Now"]},FAILED={sign:"❌",isGreen:!1,isOpen:!1,deploymentStatus:"failure",recorded:"failed",
alert:"CAUTION",differences:["What was to change","Wanted"]},OPEN={sign:"⏳",isGreen:!1,isOpen:!0,deploymentStatus:"err\
or",recorded:"under-way",alert:"WARNING",differences:["What is changing","Wanted"]},NOT_SENT={isGreen:!1,isOpen:!1,deploymentStatus:void 0,
recorded:void 0},OUTCOMES={deployed:{...GREEN,lastPercent:100},current:GREEN,planned:{...NOT_SENT,sign:"⚪",alert:void 0,
differences:["What would change","Planned"]},refused:{...NOT_SENT,sign:"⛔",alert:"CAUTION",differences:["What would ha\
ve changed","Wanted"]},"rolled-back":{...FAILED,recorded:"rolled-back",lastPercent:0},failed:FAILED,"rollback-failed":FAILED,
superseded:FAILED,timeout:OPEN,cancelled:OPEN,"unknown-outcome":{...OPEN,sign:"❓",alert:"CAUTION",differences:FAILED.differences}};
function verdict(result){return[`${signOf(result)} `,...words(result)]}function signOf(result){let{outcome}=result;switch(outcome.
kind){case"deployed":return rulesOf(result).goesBack?"↩️":"🚀";case"current":return"⚪";case"planned":return"📝";case"\
refused":return"⛔";case"rolled-back":case"failed":case"rollback-failed":case"superseded":return"❌";case"timeout":case"\
cancelled":return"⏳";case"unknown-outcome":return"❓"}}function isGreen({outcome}){return OUTCOMES[outcome.kind].isGreen}
function errorOf({outcome}){return"error"in outcome?outcome.error:void 0}function subject({version,file}){let group=version?.
group??file?.manifest.group;return group===void 0?["the model"]:version===void 0?[{name:group}]:[{name:group},` version ${version.
version}`]}function place({environment,endpointName}){return environment!==""?{name:environment}:endpointName===void 0?"\
its endpoint":{name:endpointName}}function markupOf(parts){return(0,_44_.fj)(parts.map(part=>typeof part=="string"?(0,_44_.
qy)`${part}`:(0,_44_.aY)(part.name,63)),"")}function plainText(parts){return parts.map(part=>typeof part=="string"?part:
part.name).join("")}function words(result){let{outcome,serving}=result,[what,where]=[subject(result),place(result)],{goesBack}=rulesOf(
result);switch(outcome.kind){case"deployed":return goesBack?[where," is rolled back to ",...what]:[...what," is in servi\
ce in ",where];case"current":return[...what," is in service in ",where," already"];case"planned":return goesBack?["Rolli\
ng ",where," back to ",...what,": dry run, nothing was sent"]:[...what," to ",where,": dry run, nothing was sent"];case"\
refused":return[...notDone(result),`: ${REFUSED[outcome.error.code]}`];case"rolled-back":{let now=serving?.version===void 0?
"what served before":`version ${serving.version}`;return[...what," was taken back in ",where,`: ${now} serves`]}case"rol\
lback-failed":return[...what," is half in ",where,": taking it back failed, and a mix serves"];case"failed":return[goesBack?
"Going back to ":"Deploying ",...what,goesBack?" in ":" to ",where," failed"];case"superseded":return[...what," was supe\
rseded in ",where," by another deployment"];case"timeout":return[...what," is not in service in ",where," yet: the time \
to wait was over"];case"cancelled":return[...what," is on its way to ",where,": waiting was cancelled, SageMaker goes on"];case"\
unknown-outcome":return["It is not known how ",...goesBack?["rolling back to "]:["deploying "],...what," in ",where," en\
ded"]}}function notDone(result){let[what,where]=[subject(result),place(result)];return rulesOf(result).goesBack?result.version===
void 0?[where," was not rolled back"]:[where," was not rolled back to ",...what]:[...capital(what)," was not deployed to\
 ",where]}function capital(parts){return parts[0]==="the model"?["The model",...parts.slice(1)]:parts}var REFUSED={"inva\
lid-input":"an input is wrong","invalid-manifest":"the manifest does not allow it","no-credentials":"there are no creden\
tials","access-denied":"a permission is missing","wrong-account":"it is in another account","group-not-found":"its group\
 does not exist","gate-failed":"a gate holds it back","alarm-in-alarm":"an alarm is in ALARM",rejected:"it is rejected",
"not-approved":"it is not approved","changed-since-approval":"it was changed since its approval","rolled-back":"it was t\
aken back",failed:"the endpoint cannot be updated",superseded:"somebody else deploys","self-approval":"an author approve\
d it","not-permitted":"whoever decided may not","not-merged":"its commit is not merged","base-unread":"gates could not b\
e read","not-ready":"something that it needs is missing",timeout:"the endpoint was busy",cancelled:"the run was cancelle\
d","unknown-outcome":"AWS could not be asked"},MAX_DESCRIPTION=140;function deploymentStatusOf(request2){let{result,runUrl="",
jobEnvironment,severalModels=!1}=request2,{environment,outcome,endpointArn}=result,state=OUTCOMES[outcome.kind].deploymentStatus;
if(!(state===void 0||environment===""||jobEnvironment!==void 0))return(0,_96_.s)({state,environment,description:cut(plainText(
verdict(result))),environment_url:(0,_38_.B9)(endpointArn),log_url:/^https?:\/\/\S+$/.test(runUrl)?runUrl:void 0,auto_inactive:state===
"success"&&!severalModels})}function cut(text2){if(text2.length<=MAX_DESCRIPTION)return text2;let kept="";for(let character of text2){
if(kept.length+character.length>MAX_DESCRIPTION-1)break;kept+=character}return`${kept}…`}function guardrailsInWords({DeploymentConfig:config,
RetainDeploymentConfig:retained}){if(retained===!0)return["as the last update of this endpoint did"];let rolling=config?.
RollingUpdatePolicy;if(rolling!==void 0){let{MaximumBatchSize:batch,WaitIntervalInSeconds:wait}=rolling;return[sentence(
[`rolling: ${size(batch)} at a time`,pause(wait,"after each"),limit(rolling.MaximumExecutionTimeoutInSeconds)])]}let policy=config?.
BlueGreenUpdatePolicy,routing=policy?.TrafficRoutingConfiguration,ends=[policy?.TerminationWaitInSeconds===void 0?"":`th\
e old fleet stops ${(0,_16_.v)(policy.TerminationWaitInSeconds)} later`,limit(policy?.MaximumExecutionTimeoutInSeconds)];
switch(routing?.Type){case"CANARY":return[sentence([`canary: ${size(routing.CanarySize)} first`,pause(routing.WaitIntervalInSeconds,
"then the rest"),...ends])];case"LINEAR":return[sentence([`linear: ${size(routing.LinearStepSize)} more each time`,pause(
routing.WaitIntervalInSeconds,"after each"),...ends])];case"ALL_AT_ONCE":case void 0:return[sentence(["all at once",pause(
routing?.WaitIntervalInSeconds,"before the old fleet goes"),...ends])]}}function size(capacity2){return capacity2?.Value===
void 0?"a part":capacity2.Type==="CAPACITY_PERCENT"?`${capacity2.Value}%`:`${capacity2.Value} instances`}function pause(seconds2,when){
return seconds2===void 0||seconds2===0?"":`watched for ${(0,_16_.v)(seconds2)}, ${when}`}function limit(seconds2){return seconds2===
void 0?"":`${(0,_16_.v)(seconds2)} at most`}function sentence(parts){return parts.filter(part=>part!=="").join("; ")}function rollbackInputs(result){
let{outcome,previous,version}=result;return outcome.kind!=="deployed"||version===void 0||previous?.version===void 0||previous.
version===version.version?void 0:[["mode",previous.version>version.version?"deploy":"rollback"],...environmentOf2(result),
["model",`${version.group}@v${previous.version}`]]}function resumeInputs(result){let{outcome,version,mode}=result;if(!(!OUTCOMES[outcome.
kind].isOpen||version===void 0))return[["mode",mode],...environmentOf2(result),["model",`${version.group}@v${version.version}`]]}
function environmentOf2({environment}){return environment===""?[]:[["environment",environment]]}function nextStep(result,context){
let back=rollbackInputs(result);if(back!==void 0)return(0,_44_.FY)((0,_44_.Cr)("To go back:"),goBack(back,context));let on=resumeInputs(
result);if(on!==void 0){let again2=(0,_44_.l)("this run",context,(0,_44_.t0)(context.runId));return(0,_44_.FY)((0,_44_.Cr)(
"To resume:"),(0,_44_.qy)`run the jobs of ${again2} again, or a job with ${typed(on)}: it joins what is under way and finishes it.`)}
if(result.outcome.kind==="planned")return(0,_44_.FY)((0,_44_.Cr)("Next:"),(0,_44_.qy)`run it without ${(0,_44_.aY)("dry-\
run")} to send what is below.`);if(result.outcome.kind==="deployed"&&result.plan?.kind==="create")return(0,_44_.FY)((0,_44_.
Cr)("To go back:"),"there is nothing yet, since the endpoint is new.")}function goBack(inputs2,context){let isRollback=inputs2.
some(([name,value2])=>name==="mode"&&value2==="rollback"),{rollbackWorkflow}=context;if(!isRollback||rollbackWorkflow===
void 0)return(0,_44_.qy)`run a job with ${typed(inputs2)}.`;let page2=(0,_44_.l)((0,_44_.aY)(rollbackWorkflow,100),context,
(0,_44_.RB)(rollbackWorkflow));return(0,_44_.qy)`run the workflow ${page2} with ${typed(inputs2.filter(([name])=>name!==
"mode"))}.`}function typed(inputs2){return(0,_44_.fj)(inputs2.map(([name,value2])=>(0,_44_.aY)(`${name}: ${value2}`,300)),
", ")}function plannedRequests(plan){let making=[...plan.models.map(input=>({action:"sagemaker:CreateModel",input})),{action:"\
sagemaker:CreateEndpointConfig",input:plan.config}];switch(plan.kind){case"create":return[...making,{action:"sagemaker:C\
reateEndpoint",input:plan.endpoint}];case"update":return[...making,{action:"sagemaker:UpdateEndpoint",input:plan.endpoint}];case"\
adjust":return[{action:"sagemaker:UpdateEndpointWeightsAndCapacities",input:plan.capacities}];case"attach":case"current":case"\
busy":return[]}}function nameOf2(input){for(let key of["ModelName","EndpointName","EndpointConfigName"]){let name=Reflect.
get(input,key);if(typeof name=="string")return name}return""}var MAX_STEPS_IN_WORDS=7,MAX_TICKS=12;function trafficCourse({
traffic,outcome,startedAt,finishedAt}){let since2=at=>Math.max(0,(at.getTime()-startedAt.getTime())/1e3),seen=traffic.map(
({percent,at})=>({percent,seconds:since2(at)})),end=OUTCOMES[outcome.kind].lastPercent;return end===void 0||seen.length===
0||seen.at(-1)?.percent===end?seen:[...seen,{percent:end,seconds:since2(finishedAt)}]}function trafficInWords(result){let course=trafficCourse(
result),[first,last]=[course[0],course.at(-1)];if(first===void 0||last===void 0)return;let isOver=OUTCOMES[result.outcome.
kind].lastPercent!==void 0,moves=course.map(({percent})=>percent).filter((percent,index,all)=>percent!==all[index-1]),words2=(moves[0]===
0&&moves.length>1?moves.slice(1):moves).map(percent=>percent===0&&moves.length>1?"back to 0%":`${percent}%`),short=words2.
length<=MAX_STEPS_IN_WORDS?words2:[...words2.slice(0,MAX_STEPS_IN_WORDS-2),"…",...words2.slice(-1)],time2=moves.length>
1?` in ${(0,_16_.v)(last.seconds-first.seconds)}`:"";return`${short.join(" → ")}${isOver?time2:" at last sight"}`}function trafficChart(result){
let course=trafficCourse(result),seconds2=(result.finishedAt.getTime()-result.startedAt.getTime())/1e3;if(seconds2<=0||new Set(
course.map(({percent})=>percent)).size<2)return;let{step,unit}=ticksOf(seconds2),times=Array.from({length:Math.ceil(seconds2/
step)+1},(_,index)=>index*step),version=result.version===void 0?"the new fleet":`version ${result.version.version}`,chart=(0,_38_.
Tz)({name:"traffic",note:`percent on ${version}`,labels:times.map(time2=>String(time2/unit.seconds)),values:times.map(time2=>course.
findLast(one=>one.seconds<=time2)?.percent??0),range:[0,100],axes:{x:`${unit.name} since the run began`,y:"percent of th\
e traffic"}});if(chart!==void 0)return(0,_44_.zH)({summary:(0,_44_.qy)`${(0,_44_.Cr)("How the traffic moved")} — ${trafficInWords(
result)??""}`,content:chart,open:!0})}var SECOND={seconds:1,name:"seconds"},MINUTE2={seconds:60,name:"minutes"},HOUR={seconds:3600,
name:"hours"},TICKS=[...[1,2,5,10,15,30].map(step=>({step,unit:SECOND})),...[1,2,3,5,10,15,20,30].map(step=>({step:step*
60,unit:MINUTE2}))];function ticksOf(seconds2){return TICKS.find(({step})=>seconds2/step<=MAX_TICKS)??{step:Math.ceil(seconds2/
MAX_TICKS/HOUR.seconds)*HOUR.seconds,unit:HOUR}}function logLines(event){switch(event.kind){case"step":return[`▸ ${oneLine(
event.message)}`];case"plan":return linesOf2(planFacts(event.soFar));case"waiting":case"blind":{let tail=` · ${(0,_16_.
v)(event.elapsedSeconds)}`,message=event.message.endsWith(tail)?event.message.slice(0,-tail.length):event.message,sign=event.
kind==="blind"?"⚠️ ":"";return[`  ${time(event.elapsedSeconds)}  ${sign}${oneLine(message)}`]}}}function finalLines(result,announced){
let course=trafficCourse(result).map(({percent,seconds:seconds2})=>`${time(seconds2)} ${percent}%`),isNew=check=>announced?.
checks.some(one=>isSame(one,check))!==!0;return linesOf2([...announced===void 0?[["Plan",planOf(result)]]:[],["Checks",checkLines(
result.checks.filter(isNew))],...announced===void 0?[["Alarms",alarmLines(result.alarms)]]:[],["Traffic",course.length===
0?[]:[course.join(" · ")]],["Containers",result.containerLog?.lines.slice(-10)??[]],["Before",served(result.previous)],
["Now",served(result.serving)],["Stage",result.stage===void 0?[]:[`${result.stage.stage} ${result.stage.status}`]],["Rem\
oved",result.removed],["Result",[plainText(verdict(result))]],["Go back",inputs(rollbackInputs(result))],["Resume",inputs(
resumeInputs(result))]])}function planFacts(soFar){let{plan,version,previous,checks,alarms}=soFar,decision=(0,_58_.B1)(version?.
approvalDescription),isUpdate=plan?.kind==="update";return[["Plan",planOf(soFar)],["Version",decision===void 0?[]:[`${decision.
status} by ${decision.by.join(" and ")}, ${(0,_42_.bm)(decision.at)}`]],["Serving",previous===void 0?["nothing: the endp\
oint is new"]:served(previous)],["Shift",plan?.kind==="update"?guardrailsInWords(plan.endpoint):[]],["Checks",checkLines(
checks)],["Alarms",isUpdate&&alarms.length===0?["none watches this update"]:alarmLines(alarms)],["Sends",plan===void 0?[]:
plannedRequests(plan).map(({action,input})=>`${action} ${nameOf2(input)}`.trim())]]}function linesOf2(facts){return facts.
flatMap(([label,lines])=>lines.map((line,index)=>`${index===0?`▸ ${label.padEnd(LABEL)}`:" ".repeat(LABEL+2)} ${oneLine(
line)}`))}function checkLines(checks){return checks.map(({level,title,detail})=>`${_39_.y7[level]} ${title}: ${detail}`)}
function alarmLines(alarms){return alarms.map(({name,state})=>`${state==="OK"?"✅":"⚠️"} ${name} ${state}`)}function isSame(one,other){
return one.level===other.level&&one.title===other.title&&one.detail===other.detail}var LABEL=7;function annotationOf(result){
let error=errorOf(result),text2=plainText(verdict(result));if(error===void 0)return result.outcome.kind==="current"?void 0:
{level:"notice",message:text2};let[problem]=error.problems,resume=resumeInputs(result),message=[text2,error.message,...error.
hint===void 0?[]:[error.hint],...resume===void 0?[]:[`Resume with ${inputs(resume).join("")}`]].join(`
`);return(0,_96_.s)({level:"error",message,problem})}function planOf(result){let{plan,version,differences}=result;if(plan===
void 0||version===void 0)return[];let where=plainText([place(result)]),name=`${version.group}@v${version.version} → ${where}\
 (endpoint ${plan.wanted.endpointName})`,requests=plannedRequests(plan).length,facts=[plan.kind,...requests===0?[]:[`${requests}\
 ${requests===1?"request":"requests"}`],...differences.length===0?[]:[`${differences.length} settings differ`]];return[`${name}\
  ${facts.join(", ")}`]}function served(configuration){if(configuration===void 0)return[];let{version,endpointConfigName}=configuration;
return[version===void 0?endpointConfigName:`v${version} (${endpointConfigName})`]}function inputs(given){return given===
void 0?[]:[given.map(([name,value2])=>`${name}: ${value2}`).join(", ")]}function time(seconds2){let whole=Math.max(0,Math.
floor(seconds2)),[hours,minutes]=[Math.floor(whole/3600),Math.floor(whole/60)%60],tail=`${two(minutes)}:${two(whole%60)}`;
return hours===0?tail:`${hours}:${tail}`}function two(number){return String(number).padStart(2,"0")}function oneLine(text2){
return(0,_44_.RK)(text2)}function deployOutputs(result){let{endpointName="",endpointArn="",previous,version,file}=result;
return{"endpoint-name":endpointName,"endpoint-arn":endpointArn,"endpoint-url":(0,_38_.B9)(endpointArn)??"","previous-ver\
sion":previous?.version===void 0?"":String(previous.version),"model-package-arn":version?.arn??"","model-package-version":version===
void 0?"":String(version.version),"model-package-group":version?.group??file?.manifest.group??"","approval-status":version?.
approvalStatus??"","failure-reason":errorOf(result)?.code??"","report-json":deployReportJson(result)}}function deployReportOf(result){
let{outcome,version,file,plan,previous,serving,startedAt,finishedAt}=result,error=errorOf(result);return{schema:1,mode:result.
mode,outcome:outcome.kind,inService:isGreen(result),environment:result.environment,manifest:file?.path,group:version?.group??
file?.manifest.group,endpointName:result.endpointName,endpointArn:result.endpointArn,modelPackageArn:version?.arn,modelPackageVersion:version?.
version,approvalStatus:version?.approvalStatus,approvalDescription:version?.approvalDescription,previous,serving,wanted:plan?.
wanted,failureReason:error?.code,failure:error===void 0?void 0:failureOf(error),reason:result.reason,stage:result.stage,
traffic:trafficCourse(result),rollback:inputsOf(rollbackInputs(result)),resume:inputsOf(resumeInputs(result)),startedAt:startedAt.
toISOString(),finishedAt:finishedAt.toISOString(),alarms:result.alarms,checks:result.checks,differences:result.differences,
removed:result.removed,containerLog:result.containerLog,requests:outcome.kind==="planned"&&plan!==void 0?plannedRequests(
plan):void 0}}function deployReportJson(result){let report=deployReportOf(result),{requests:_,containerLog:______log,...small}=report,
{differences:__,...smaller}=small,{checks:___,alarms:____,removed:_____,traffic:______,...least}=smaller,{schema,mode,outcome,
inService,modelPackageArn,failureReason}=report,core={schema,mode,outcome,inService,failureReason},shorter=[small,smaller,
least,{...core,modelPackageArn}].map(step=>({...step,shortened:!0}));return(0,_25_.MW)([report,...shorter],{...core,shortened:!0})}
var MAX_TEXT=1e4,MAX_PROBLEMS=100;function failureOf({message,hint,problems}){return{message:(0,_44_.ml)(message,MAX_TEXT),
hint:hint&&(0,_44_.ml)(hint,MAX_TEXT),problems:problems.slice(0,MAX_PROBLEMS).map(one=>({file:(0,_44_.ml)(one.at.file,MAX_TEXT),
line:one.at.line,column:one.at.column,message:(0,_44_.ml)(one.message,MAX_TEXT),help:one.help&&(0,_44_.ml)(one.help,MAX_TEXT)}))}}
function inputsOf(inputs2){return inputs2===void 0?void 0:Object.fromEntries(inputs2)}var MAX_WARNINGS=5;function errorsAndWarnings(result,detail){
let error=errorOf(result);return(0,_44_.Bv)(error===void 0?void 0:(0,_44_.xE)(OUTCOMES[result.outcome.kind].alert??"CAUT\
ION",(0,_40_.pT)(error,{maxMessage:detail.maxMessage,formatProblem:_88_.V})),warnings(result,detail))}function warnings(result,{
maxMessage}){let found=result.checks.filter(({level})=>level==="warning");if(found.length===0)return;let lines=found.slice(
0,MAX_WARNINGS).map(({title,detail})=>(0,_44_.FY)((0,_44_.qy)`${(0,_44_.Cr)((0,_44_.qy)`${(0,_44_.Qq)(title,200)}.`)} ${(0,_44_.
Qq)(detail,Math.min(1e3,maxMessage))}`)),more=found.length-lines.length,lead=isGreen(result)?(0,_44_.FY)("The endpoint i\
s as it should be; this is not:"):_44_.K$;return(0,_44_.xE)("WARNING",(0,_44_.Bv)(lead,...lines,more>0?(0,_44_.FY)(`${(0,_44_.
U9)(more,"more warning")} below.`):void 0))}function servingSentence(result){let{outcome,version,endpointName="",endpointArn,
previous}=result;if(!isGreen(result)||version===void 0)return;let serves=(0,_44_.qy)`Version ${version.version} serves behind ${(0,_38_.
i1)((0,_44_.aY)(endpointName,63),endpointArn)}`;if(outcome.kind!=="deployed")return(0,_44_.FY)((0,_44_.qy)`${(0,_44_.Cr)(
serves)} already. Nothing was touched.`);let took=(0,_16_.v)((result.finishedAt.getTime()-result.startedAt.getTime())/1e3);
return(0,_44_.FY)((0,_44_.qy)`${(0,_44_.Cr)(serves)}, ${HOW2[outcome.how](took)}.${servedBefore(previous,version.version)}`)}
var HOW2={created:took=>`a new endpoint that was ready after ${took}`,updated:took=>`updated within ${took}`,adjusted:took=>`\
its counts and weights set right within ${took}`,attached:took=>`by an update that an earlier run had begun; this one wa\
ited ${took}`};function servedBefore(previous,now){return previous===void 0||previous.version===now?_44_.K$:previous.version===
void 0?(0,_44_.qy)` ${(0,_44_.aY)(previous.endpointConfigName,63)} served before.`:(0,_44_.qy)` Version ${previous.version} served before.`}
function reasonSentence({reason}){return reason===""?void 0:(0,_44_.FY)((0,_44_.Cr)("Reason given:"),(0,_44_.qy)`<i>${(0,_44_.
Qq)(reason,1e3)}</i>`)}function factsTable(result){let{endpointName,stage}=result;if(endpointName===void 0)return;let traffic=trafficInWords(
result),alarms=alarmsInShort(result),columns=[isGreen(result)?["In service since",(0,_44_.qy)`${since(result)}`]:["Endpo\
int",(0,_38_.i1)((0,_44_.aY)(endpointName,63),result.endpointArn)],...traffic===void 0?[]:[["Traffic",(0,_44_.qy)`${traffic}`]],
...alarms===void 0?[]:[["Alarms",(0,_44_.qy)`${alarms}`]],...stage===void 0?[]:[["Stage",(0,_44_.qy)`${(0,_44_.aY)(stage.
stage,63)} ${(0,_44_.aY)(stage.status,63)}`]]];return columns.length===1?(0,_44_.FY)(...columns.map(([title,cell])=>(0,_44_.
qy)`${(0,_44_.Cr)(`${title}:`)} ${cell}`)):(0,_43_.t)({columns:columns.map(([title])=>({title:(0,_44_.qy)`${title}`})),rows:[
columns.map(([,cell])=>cell)]})}function alarmsInShort({alarms,outcome}){if(alarms.length===0)return;let ringing=alarms.
filter(({state})=>state==="ALARM").length;if(ringing>0)return`🔴 ${ringing} of ${alarms.length} rang at the start`;let silent=alarms.
filter(({state})=>state!=="OK").length;return silent>0?`⚠️ ${silent} of ${alarms.length} without data`:outcome.kind===
"deployed"||outcome.kind==="planned"?`✅ ${alarms.length} quiet`:`${alarms.length} quiet at the start`}function since({
outcome,finishedAt}){return outcome.kind==="deployed"?(0,_42_.bm)(finishedAt):"before this run"}function servedTable(result){
let rows=rowsOf(result);if(rows.length!==0)return(0,_43_.t)({columns:[{title:(0,_44_.qy)``},{title:(0,_44_.qy)`Version`},
{title:(0,_44_.qy)`Endpoint configuration`}],rows:rows.map(([title,version,configuration])=>[(0,_44_.Cr)(title),version,
configuration])})}function rowsOf(result){let{outcome,serving,previous}=result,isNew=result.plan?.kind==="create",before=row(
"Before",previous,isNew?"nothing: the endpoint is new":"not known"),now=row("Now",serving,isNew?"nothing":"not known");switch(outcome.
kind){case"deployed":return[before,now];case"current":return[now];case"planned":return[now,...wanted("Would serve",result)];case"\
refused":return serving===void 0?[]:[now,...wanted("Wanted",result)];case"rollback-failed":return[before,...wanted("Want\
ed",result),["Now",(0,_44_.qy)`⚠️ a mix of both`,_44_.K$]];case"timeout":case"cancelled":return[now,...wanted("On it\
s way",result)];case"rolled-back":case"failed":case"superseded":return[before,...wanted("Wanted",result),now];case"unkno\
wn-outcome":return[row("Last seen",serving,"nothing"),...wanted("Wanted",result)]}}function wanted(title,{plan,version}){
if(plan===void 0)return[];let{endpointConfigName}=plan.wanted;return[row(title,(0,_96_.s)({endpointConfigName,version:version?.
version}),"")]}function row(title,served2,otherwise){if(served2===void 0)return[title,(0,_44_.qy)`–`,(0,_44_.qy)`${otherwise}`];
let version=served2.version===void 0?(0,_44_.qy)`not of this group`:(0,_44_.aY)(`v${served2.version}`);return[title,version,
(0,_44_.aY)(served2.endpointConfigName,63)]}var COMMENT_DETAIL={maxMessage:2e3,maxRows:0,foldedSections:!1};function renderDeployRecord(request2){
let{result,version,context,marker}=request2,deployment=recordedDeployment(result,version);return(0,_12_.sF)({marker,heading:markupOf(
verdict(result)),group:result.version?.group??result.file?.manifest.group??"",version,deployments:deployment===void 0?[]:
[deployment],body:[(0,_44_.Bv)(errorsAndWarnings(result,COMMENT_DETAIL),servingSentence(result),reasonSentence(result),nextStep(
result,context))],context})}function isWorthRecording({outcome,version}){return version!==void 0&&OUTCOMES[outcome.kind].
recorded!==void 0}function recordedDeployment(result,{description}){let{environment,endpointName,outcome,finishedAt}=result,
state=OUTCOMES[outcome.kind].recorded,name=environment===""?endpointName:environment;if(state===void 0||name===void 0)return;
let recorded=(0,_21_.ow)(description.CustomerMetadataProperties).find(one=>(0,_21_.Bl)(one.environment)===(0,_21_.Bl)(environment)),
since2=outcome.kind==="deployed"?finishedAt:outcome.kind==="current"?recorded?.since:void 0;return(0,_96_.s)({environment:name,
state,endpointName,since:since2,traffic:trafficInWords(result),alarms:alarmsInShort(result)})}var EVERYTHING={maxMessage:4e3,
maxRows:5e3,foldedSections:!0},LADDER=[EVERYTHING,...[500,100,20,5].map(maxRows=>({maxMessage:2e3,maxRows,foldedSections:maxRows>
20})),{maxMessage:500,maxRows:0,foldedSections:!1}];function isEverything(detail){return detail===EVERYTHING}function promotionPath(result){
let{version,outcome,environment}=result,here=(0,_44_.qy)`${OUTCOMES[outcome.kind].sign} ${(0,_44_.Cr)(markupOf([place(result)]))}${howFar(
result)}`;if(version===void 0)return outcome.kind==="refused"&&outcome.error.code==="not-approved"?(0,_44_.Mr)("✅ Regist\
ered",(0,_44_.qy)`❌ ${(0,_44_.Cr)("Approved")}`,(0,_44_.qy)`⚪ ${markupOf([place(result)])}`):void 0;let served2=(0,_21_.
ow)(version.described?.CustomerMetadataProperties).filter(one=>(0,_21_.Bl)(one.environment)!==(0,_21_.Bl)(environment)).
map(one=>(0,_44_.qy)`✅ ${(0,_44_.aY)(one.environment,100)}`);return(0,_44_.Mr)("✅ Registered",approval(version),...served2,
here)}function howFar(result){if(isGreen(result))return result.plan?.models.length===1?" 100%":"";let{kind}=result.outcome;
if(kind==="rolled-back")return" taken back";let last=trafficCourse(result).at(-1)?.percent;return OUTCOMES[kind].alert===
"WARNING"&&last!==void 0?` ${last}%`:""}function approval({approvalStatus,approvalDescription}){if(approvalStatus!=="App\
roved")return(0,_44_.qy)`❌ ${(0,_44_.Cr)((0,_44_.aY)(approvalStatus,40))}`;let decision=(0,_58_.B1)(approvalDescription);
return decision?.status==="Approved"?(0,_44_.qy)`✅ Approved by ${(0,_12_.c0)(decision)}`:(0,_44_.qy)`✅ Approved`}var OPEN_UP_TO=12,
MAX_VALUE=300;function differencesSection({differences,outcome,plan},{maxRows}){if(plan===void 0||differences.length===0)
return;let[title,after]=OUTCOMES[outcome.kind].differences,summary=(0,_44_.qy)`${(0,_44_.Cr)(title)} — ${(0,_44_.U9)(differences.
length,"setting")}`;if(maxRows===0)return(0,_44_.FY)(summary);let shown=differences.slice(0,maxRows),left=differences.length-
shown.length;return(0,_44_.zH)({summary,content:(0,_44_.Bv)((0,_43_.t)({columns:[{title:(0,_44_.qy)`Setting`},{title:(0,_44_.
qy)`Before`,wraps:!0},{title:(0,_44_.qy)`${after}`,wraps:!0}],rows:shown.map(one=>[(0,_44_.aY)(one.what,120),...values(one)])}),
left>0?(0,_44_.FY)((0,_44_.U9)(left,"more setting")):void 0),open:differences.length<=OPEN_UP_TO})}var VERSION_PREFIX=/^arn:[a-z-]+:sagemaker:[a-z0-9-]+:\d{12}:model-package\//;
function values({before,after}){let prefix=VERSION_PREFIX.exec(before??"")?.[0],cut2=prefix!==void 0&&after?.startsWith(
prefix)===!0?prefix.length:0;return[value(before?.slice(cut2)),value(after?.slice(cut2))]}function value(text2){return text2===
void 0?(0,_44_.qy)`–`:(0,_44_.aY)(text2,MAX_VALUE)}function containerLogSection({containerLog},{maxRows}){if(containerLog===
void 0||maxRows===0)return;let lines=containerLog.lines.slice(-maxRows);return(0,_44_.zH)({summary:(0,_44_.qy)`${(0,_44_.
Cr)("What the containers wrote last")} — ${(0,_44_.U9)(lines.length,"line")} of ${(0,_44_.aY)(containerLog.stream,300)}`,
content:(0,_41_._B)("text",lines),open:!1})}function alarmsSection({alarms},{maxRows}){if(!(alarms.length===0||maxRows===
0))return(0,_44_.zH)({summary:(0,_44_.qy)`${(0,_44_.Cr)("Alarms")} — ${alarms.length} at the start`,content:(0,_43_.t)(
{columns:[{title:(0,_44_.qy)`Alarm`},{title:(0,_44_.qy)`State`},{title:(0,_44_.qy)`Reason`,wraps:!0}],rows:alarms.slice(
0,maxRows).map(({name,state,reason=""})=>[(0,_44_.aY)(name,255),(0,_44_.qy)`${ALARM_SIGN.get(state)??"⚠️"} ${(0,_44_.
aY)(state,40)}`,(0,_44_.Qq)(reason,500)])}),open:alarms.some(({state})=>state==="ALARM")})}var ALARM_SIGN=new Map([["OK",
"✅"],["ALARM","🔴"]]);function requestsSections(result,{foldedSections}){let{outcome,plan}=result;if(outcome.kind!==
"planned"||plan===void 0)return[];let requests=plannedRequests(plan);if(requests.length===0)return[(0,_44_.FY)((0,_44_.Cr)(
"Nothing would be sent:"),IDLE[plan.kind])];let list=(0,_44_.FY)((0,_44_.Cr)("Would be sent:"),(0,_44_.fj)(requests.map(
({action})=>(0,_44_.aY)(action)),", ")),after=whatFollows(result),bodies=requests.map(request2=>(0,_40_.TN)({...request2,
open:!1}));return[list,...after===void 0?[]:[after],...foldedSections?bodies:[]]}var IDLE={current:"it serves already, a\
s planned.",attach:"an update to the same configuration is under way; a run joins it.",busy:"something else is being don\
e to the endpoint; a run waits for that, then plans again.",create:"",update:"",adjust:""};function whatFollows({file,environment,
version}){let deploy2=file?.manifest.deploy,deployment=deploy2===void 0?void 0:(0,_33_.NE)(deploy2,environment);if(deployment===
void 0)return;let{smoke_test:smoke,autoscaling,stage}=deployment,steps=[...smoke?[smokeStep((0,_33_.Xh)(smoke).map(({payload=""})=>payload))]:
[],...autoscaling?[(0,_44_.qy)`autoscaling from ${autoscaling.min??1} to ${autoscaling.max??1} instances`]:[],...stage===
void 0?[]:[(0,_44_.qy)`stage ${(0,_44_.aY)(stage,63)} on ${version===void 0?"the version":`version ${version.version}`}`]];
return steps.length===0?void 0:(0,_44_.FY)((0,_44_.Cr)("After that, when it serves:"),(0,_44_.qy)`${(0,_44_.fj)(steps,",\
 ")}.`)}function smokeStep(payloads){let[only="",second]=payloads;return second===void 0?(0,_44_.qy)`a request of ${(0,_44_.
aY)(only,120)}`:(0,_44_.qy)`${(0,_44_.U9)(payloads.length,"request")} of the smoke test`}function removedSection({removed},{
foldedSections}){if(removed.length===0)return;let summary=(0,_44_.qy)`${(0,_44_.Cr)("Tidied up")} — ${(0,_44_.U9)(removed.
length,"superseded configuration or model","superseded configurations and models")} deleted`;return foldedSections?(0,_44_.
zH)({summary,content:(0,_41_._B)("text",removed),open:!1}):(0,_44_.FY)(summary)}function renderDeploySummary({result,context}){
return(0,_44_.t6)({steps:LADDER,render:detail=>`${page(result,{context,detail}).source}
`,limitInBytes:_44_.Q0})}function page(result,{context,detail}){return(0,_44_.Bv)((0,_44_.qy)`<h3>${markupOf(verdict(result))}</h3>`,
isEverything(detail)?void 0:shortened(),promotionPath(result),errorsAndWarnings(result,detail),containerLogSection(result,
detail),servingSentence(result),approval2(result,context),reasonSentence(result),factsTable(result),servedTable(result),
nextStep(result,context),differencesSection(result,detail),...requestsSections(result,detail),detail.foldedSections?trafficChart(
result):void 0,alarmsSection(result,detail),(0,_39_.N$)((0,_39_.s6)(result.checks),{open:!1,maxRows:detail.maxRows}),removedSection(
result,detail),result.version===void 0?void 0:(0,_41_.EU)("text",result.version.arn),(0,_42_.qr)(context,...result.file===
void 0?[]:[(0,_44_.aY)(result.file.path,200)]))}function approval2({version},context){if(version?.described===void 0)return;
let described2={version:version.version,arn:version.arn,description:{...version.described,$metadata:{}}};return(0,_12_.II)(
described2,(0,_12_.qr)(described2,void 0),context)}function shortened(){return(0,_44_.xE)("NOTE",(0,_44_.FY)((0,_44_.Cr)(
"Shortened to fit GitHub’s limit."),(0,_44_.qy)`The output <code>report-json</code> and the log have more.`))}var MAX_PAYLOAD_BYTES=6*
1024*1024;function deploySettings({inputs:inputs2,run},{session,version:{model,modelIsTag}}){let{context}=run;return{mode:inputs2.
mode,model,modelIsTag,environment:inputs2.environment,...session.environment!==void 0&&{tokenEnvironment:session.environment},
region:session.region,partition:session.identity.partition,registryAccount:session.registryAccount,workloadAccount:session.
identity.account,executionRoleArn:inputs2.executionRole.arn,...inputs2.vpc&&{vpc:inputs2.vpc},...inputs2.endpointKmsKeyId&&
{endpointKmsKeyId:inputs2.endpointKmsKeyId},...inputs2.dataCaptureS3Uri&&{dataCaptureS3Uri:inputs2.dataCaptureS3Uri},...inputs2.
dataCaptureKmsKeyId&&{dataCaptureKmsKeyId:inputs2.dataCaptureKmsKeyId},...inputs2.asyncOutputS3Uri&&{asyncOutputS3Uri:inputs2.
asyncOutputS3Uri},...inputs2.asyncFailureS3Uri&&{asyncFailureS3Uri:inputs2.asyncFailureS3Uri},...inputs2.asyncSuccessTopicArn&&
{asyncSuccessTopicArn:inputs2.asyncSuccessTopicArn},...inputs2.asyncErrorTopicArn&&{asyncErrorTopicArn:inputs2.asyncErrorTopicArn},
allowDowngrade:inputs2.allowDowngrade,deployFrom:inputs2.deployFrom,allowApprovedAtBirth:inputs2.allowApprovedAtBirth,allowWithoutAlarms:inputs2.
allowWithoutAlarms,reason:inputs2.reason,keepPrevious:inputs2.keepPrevious,waitTimeoutMinutes:inputs2.waitTimeoutMinutes,
pollIntervalSeconds:inputs2.pollIntervalSeconds,busyWaitMinutes:inputs2.busyWaitMinutes,dryRun:inputs2.dryRun,run:{repository:context.
repository,commit:(0,_52_.D3)(context),ref:context.ref,serverUrl:context.serverUrl,runUrl:(0,_52_.Qm)(context),actor:run.
triggeringActor}}}function deployRequest({run,inputs:inputs2},{files,session}){let{workspace}=run.context;return{files,digestsOf:async({
path})=>{let file=fileOf(files,path),onDemand=(0,_29_.v)(session.own),reports=(0,_28_.h)(inputs2.allowedS3Prefixes,(0,_28_.
w)(onDemand.reports)),candidate=await wholeCandidate(file,workspace,reports),address=(0,_18_.c)(file.manifest.group,{region:session.
region,partition:session.identity.partition,callerAccount:session.registryCaller,registryAccount:session.registryAccount});
refuseUnresolved(file);let{codes:artifacts}=await(0,_19_.M)(file,onDemand.artifacts,onDemand.folders),resolved={...(0,_46_.
II)(candidate),artifacts},{identity}=(0,_45_.k)({candidate,resolved,address,context:run.context,settings:{}});return{...(0,_62_.
jT)(identity),isServedBy:version=>(0,_22_.mg)(version,identity)!=="other"}},readFile:({path},name)=>(0,_77_.io)({workspace,
path:(0,_77_.ej)(path,name),maxBytes:MAX_PAYLOAD_BYTES})}}async function wholeCandidate(file,workspace,reports){let here=await(0,_26_.
RH)(file,workspace),{candidates,problems}=(0,_78_.vw)(file.manifest)?await(0,_75_.T)([here.candidate],reports):{candidates:[
here.candidate],problems:[]},all=[...here.problems,...problems],[problem]=all;if(problem)throw new _97_.lZ("invalid-mani\
fest",problem.message,{problems:all});return candidates[0]??here.candidate}function refuseUnresolved({path,manifest}){let{
source,source_uri,containers,group}=manifest,hasJob=source?.training_job!==void 0||source?.pipeline_execution!==void 0,isWhole=containers.
every(({image,model_data,model_data_source})=>image!==void 0&&(model_data??model_data_source)!==void 0);if(!(0,_63_.i1)(
source_uri)&&(!hasJob||isWhole))return;let what=(0,_63_.i1)(source_uri)?"source_uri":"source";throw new _97_.lZ("invalid\
-input",`model: is empty, and \`${what}\` in ${path} stands for a part of the model.`,{hint:`Name the version: model: ${group}\
@vN.`})}function fileOf(files,path){let file=files.find(one=>one.path===path);if(file===void 0)throw new _97_.lZ("invali\
d-input",`${path} is not among the manifests of this run.`);return file}function ofAccount(account,hosting){let about=(name,call,arnOf)=>input=>(0,_71_.
Kt)(name,async()=>{let output=await call(input),arn=arnOf(output);if(arn===void 0||arn.split(":")[ACCOUNT]===account)return output;
throw new _97_.Rk("unknown-outcome",name,`The answer is about ${arn}, which is not in account ${account}.`)});return{...hosting,
describeModel:about("sagemaker:DescribeModel",hosting.describeModel,({ModelArn})=>ModelArn),describeEndpointConfig:about(
"sagemaker:DescribeEndpointConfig",hosting.describeEndpointConfig,({EndpointConfigArn})=>EndpointConfigArn),describeEndpoint:about(
"sagemaker:DescribeEndpoint",hosting.describeEndpoint,({EndpointArn})=>EndpointArn)}}var ACCOUNT=4;function deployPorts(request2,{
own,registry,identity}){let hosting=ofAccount(identity.account,(0,_65_.v)(own)),onDemand=(0,_29_.v)(own),{context}=request2.
run,repository={token:request2.inputs.githubToken,repository:context.repository},alarms=(0,_35_.O)(async()=>(await _r_.e(
7752).then(_r_.bind(_r_,7752))).alarms(own)),scaling=(0,_35_.O)(async()=>(await _r_.e(7885).then(_r_.bind(_r_,7885))).scaling(
own)),runtime=(0,_35_.O)(async()=>(await _r_.e(5055).then(_r_.bind(_r_,5055))).smokeRequests(own));return{registry:{...(0,_31_.
SI)(registry),updateModelPackage:(0,_31_.g9)(registry)},endpoints:{...hosting,...watched(request2,hosting)},alarms:{describeAlarms:async input=>(await alarms()).
describeAlarms(input)},scaling:{describeScalableTargets:async input=>(await scaling()).describeScalableTargets(input),registerScalableTarget:async input=>(await scaling()).
registerScalableTarget(input),putScalingPolicy:async input=>(await scaling()).putScalingPolicy(input),describeScaling:async input=>(await scaling()).
describeScaling(input),deregisterScalableTarget:async input=>(await scaling()).deregisterScalableTarget(input)},invokeEndpoint:async input=>(await runtime()).
invokeEndpoint(input),invokeEndpointAsync:async input=>(await runtime()).invokeEndpointAsync(input),readAnswer:onDemand.
reports.read,logs:async input=>(await _r_.e(4984).then(_r_.bind(_r_,4984))).containerLogs(own)(input),bytes:{...onDemand.
artifacts,...onDemand.folders},images:onDemand.images,gitHub:{...(0,_32_.J)({...repository,defaultBranch:context.defaultBranch}),
...(0,_9_.D)(repository)},clock:_93_.p,random:Math.random}}function watched(request2,hosting){let about=(name,config)=>{
request2.intent.update({endpoint:{name:name??"",config:config??""}})};return{createModel:(0,_30_.V)(request2,{name:"sage\
maker:CreateModel",call:hosting.createModel,what:({ModelName:name})=>`the model ${name}`}),createEndpointConfig:(0,_30_.
V)(request2,{name:"sagemaker:CreateEndpointConfig",call:hosting.createEndpointConfig,what:({EndpointConfigName:name})=>`\
the endpoint configuration ${name}`}),createEndpoint:(0,_30_.V)(request2,{name:"sagemaker:CreateEndpoint",call:hosting.createEndpoint,
before:({EndpointName:name,EndpointConfigName:config})=>about(name,config),what:({EndpointName:name,EndpointConfigName:config})=>`\
the endpoint ${name} with ${config}`}),updateEndpoint:(0,_30_.V)(request2,{name:"sagemaker:UpdateEndpoint",call:hosting.
updateEndpoint,before:({EndpointName:name,EndpointConfigName:config})=>about(name,config),what:({EndpointName:name,EndpointConfigName:config})=>`\
the update of endpoint ${name} to ${config}`}),updateEndpointWeightsAndCapacities:(0,_30_.V)(request2,{name:"sagemaker:U\
pdateEndpointWeightsAndCapacities",call:hosting.updateEndpointWeightsAndCapacities,what:({EndpointName:name})=>`weights \
and counts of endpoint ${name}`})}}function renderDisplacedRecord(request2){let{result,version,context,marker}=request2,
{group="",version:now}=result.version??{};return(0,_12_.sF)({marker,heading:heading(request2,group),group,version,deployments:[
{environment:result.environment||(result.endpointName??""),state:"replaced",...now!==void 0&&{gaveWay:{to:now,by:result.
mode}},...result.endpointName!==void 0&&{endpointName:result.endpointName},...sinceOf(result,version)}],body:[replacedSentence(
request2),reasonSentence(result)],context})}function heading({result,version},group){let name=(0,_12_.sh)(group,version.
version),where=markupOf([place(result)]),now=`version ${result.version?.version}`;return rulesOf(result).goesBack?(0,_44_.
qy)`↩️ ${name} was rolled back to ${now} in ${where}`:(0,_44_.qy)`⚪ ${name} was replaced by ${now} in ${where}`}function replacedSentence({
result,actor,context}){let what=rulesOf(result).goesBack?"Rolled back to":"Replaced by",by=actor===""?(0,_44_.qy)``:(0,_44_.
qy)` by ${(0,_44_.aY)(actor,100)}`,run=(0,_44_.t0)(context.runId);return(0,_44_.FY)((0,_44_.qy)`${(0,_44_.Cr)((0,_44_.qy)`${what} version ${result.
version?.version??""}`)}${by} on ${(0,_42_.bm)(result.finishedAt)}.`,...run===void 0?[]:[(0,_44_.qy)`(${(0,_44_.l)("work\
flow run",context,run)})`])}function sinceOf({environment},{description}){let recorded=(0,_21_.ow)(description.CustomerMetadataProperties).
find(one=>(0,_21_.Bl)(one.environment)===(0,_21_.Bl)(environment));return recorded?.since===void 0?{}:{since:recorded.since}}
async function commentOnResults(request2,{session,result,context}){let version=await describedAgain(request2,session,result.
version);if(version!==void 0){if(warnIfWithdrawn(request2,result,version),!await servesStill(session,result)){request2.runner.
notice("Another deployment took the place of this one meanwhile: its run writes the records.");return}return(0,_10_.r)(request2,
{arn:version.arn,pullRequestNumber:(0,_11_._n)(version,request2.run.context),render:comment=>renderDeployRecord({result,
version,context,...comment})})}}function warnIfWithdrawn({runner},result,{description,version}){let{ModelPackageGroupName:group,
ModelApprovalStatus:status="not set",ApprovalDescription:why}=description;if(!isGreen(result)||status==="Approved")return;
let said3=why===void 0?"":`: ${why}`;runner.warning(`The approval was taken back meanwhile: ${group} version ${version} \
is ${status} now${said3}. It serves all the same; roll back (mode: rollback), or have it approved again.`)}async function mendDisplaced(request2,{
session,result,context}){if(result.outcome.kind!=="deployed"||result.version===void 0||result.displaced.length===0||!await servesStill(
session,result))return;let{group,arn}=result.version;for(let number of result.displaced){let displaced={group,arn:arn.replace(
/\d+$/,String(number))},version=await describedAgain(request2,session,displaced);version!==void 0&&await(0,_10_.r)(request2,
{arn:version.arn,pullRequestNumber:(0,_11_._n)(version,request2.run.context),isMade:!1,render:comment=>renderDisplacedRecord(
{result,version,actor:request2.run.triggeringActor,context,...comment})})}}async function servesStill(session,result){let{
plan}=result;if(!isGreen(result)||plan===void 0)return!0;let{endpointName,endpointConfigName}=plan.wanted;try{return(await(0,_65_.
v)(session.own).describeEndpoint({EndpointName:endpointName})).EndpointConfigName===endpointConfigName}catch(error){if(error instanceof
_97_.Rk)return!0;throw error}}async function describedAgain({runner},session,version){if(version===void 0)return;let address=(0,_18_.
c)(version.group,{region:session.region,partition:session.identity.partition,callerAccount:session.registryCaller,registryAccount:session.
registryAccount});try{return await(0,_59_.MP)({address,reader:(0,_31_.SI)(session.registry)},version.arn,"metrics")}catch(error){
if(!(error instanceof _97_.Rk))throw error;runner.warning(`The comment was not written, since the version could not be r\
ead again: ${error.message}`);return}}async function runDeploy(request2){let{inputs:inputs2,runner,cancellation}=request2;
(0,_13_.i)(request2);let region=(0,_66_._)(inputs2),version=(0,_15_.vd)(request2.run,{model:inputs2.model,tagsSelect:!0});
runner.info((0,_15_.fC)(version,UNNAMED[inputs2.mode]));let files=await(0,_15_.uu)(request2),session=await(0,_69_._s)(request2,
region),announced,result=await runner.group(rulesOf(inputs2).goesBack?"Roll back":"Deploy",()=>deploy(deployRequest(request2,
{files,session}),deploySettings(request2,{session,version}),deployPorts(request2,session),{signal:cancellation.signal,onProgress:event=>{
event.kind==="plan"&&(announced=event.soFar);for(let line of logLines(event))runner.info(line)}}));return publish(request2,
{session,result,announced,severalModels:files.length>1})}var UNNAMED={deploy:"the one that was registered from the manif\
est as it is checked out",rollback:"the one that served before the one that serves now"};async function publish(request2,deployed){
let{session,result,announced}=deployed,{runner}=request2,failure="error"in result.outcome?result.outcome.error:void 0,{rollbackWorkflow}=request2.
inputs,context={...(0,_23_.g)(request2,{region:session.region,registryAccount:session.registryAccount,workloadAccount:session.
identity.account}),...rollbackWorkflow!==void 0&&{rollbackWorkflow}};for(let{level,title,detail}of result.checks)level===
"warning"&&runner.warning(`${title}: ${detail}`);for(let line of finalLines(result,announced))runner.info(line);let annotation=annotationOf(
result);annotation!==void 0&&annotation.level!=="error"&&runner[annotation.level](annotation.message);let{"report-json":reportJson,
"failure-reason":_,...outputs}=deployOutputs(result);return await(0,_24_.S3)(request2,{failure,summary:renderDeploySummary(
{result,context}),outputs:Object.entries(outputs),report:deployReportOf(result),reportJson,comment:async()=>{if(await writeDeploymentStatus(
request2,deployed),!isWorthRecording(result))return;let url=await commentOnResults(request2,{session,result,context});return await mendDisplaced(
request2,{session,result,context}),url}}),failure!==void 0&&annotation!==void 0?{failure:{code:failure.code,message:annotation.
message}}:(0,_24_._1)(failure)}async function writeDeploymentStatus({inputs:inputs2,run,runner},{session,result,severalModels}){
let{context}=run,status=deploymentStatusOf({result,severalModels,runUrl:(0,_52_.Qm)(context),...session.environment!==void 0&&
{jobEnvironment:session.environment}});if(status===void 0||inputs2.githubToken===""||!context.isGitHubActions)return;let options={
token:inputs2.githubToken,repository:context.repository,commit:context.sha},payload={modelPackageArn:result.version?.arn??
""};try{await(0,_9_.Y)({...options,payload},status)}catch(error){if(!(error instanceof _97_.Rk))throw error;runner.warning(
`GitHub's deployment was not recorded: ${(0,_97_.mu)(error)}`)}}}),2381:((_m_,_e_,_r_)=>{_r_.d(_e_,{J:()=>branches});var _108_=_r_(
3799),_8_=_r_(3694),NEEDED="contents: read",COMPARE="GET /repos/{owner}/{repo}/compare/{basehead}",RESTRICTING_RULES=new Set(
["pull_request","update","merge_queue"]),NO_ANCESTOR=/^No common ancestor between /;function branches(options){let{owner,
repo}=(0,_108_.lD)(options.repository);async function isRestricted(octokit,branch){try{return(await octokit.paginate(octokit.
rest.repos.getBranchRules,{owner,repo,branch,per_page:100})).some(({type})=>RESTRICTING_RULES.has(type))}catch(error){if((0,_108_.
c2)(error)===404)return!0;throw error}}return{defaultBranch:async()=>options.defaultBranch??(0,_108_.X3)(options,"GET /r\
epos/{owner}/{repo}",NEEDED,async octokit=>{let{data}=await octokit.rest.repos.get({owner,repo});return data.default_branch}),
branch:name=>(0,_108_.CA)((0,_108_.X3)(options,"GET /repos/{owner}/{repo}/branches/{branch}",NEEDED,async octokit=>{let{
data}=await octokit.rest.repos.getBranch({owner,repo,branch:name}),isClassic=data.protection?.enabled===!0;return{isProtected:data.
protected&&(isClassic||await isRestricted(octokit,name)),sha:data.commit.sha}})),protectedBranches:()=>(0,_108_.X3)(options,
"GET /repos/{owner}/{repo}/branches",NEEDED,async octokit=>{let{data}=await octokit.rest.repos.listBranches({owner,repo,
protected:!0,per_page:100});return data.map(({name})=>name)}),contains:({branch,commit})=>(0,_108_.X3)(options,COMPARE,NEEDED,
async octokit=>{let basehead=`${branch}...${commit}`,{data}=await octokit.rest.repos.compareCommitsWithBasehead({owner,repo,
basehead,per_page:1});return isBehind(data.status)}).catch(error=>{if(error instanceof _8_.Rk&&error.kind==="not-found"&&
NO_ANCESTOR.test(error.message))return!1;throw error})}}function isBehind(status){switch(status){case"behind":case"ident\
ical":return!0;case"ahead":case"diverged":return!1;default:throw new _8_.Rk("unknown-outcome",COMPARE,"GitHub's answer d\
oes not say how the two commits lie.")}}}),183:((_m_,_e_,_r_)=>{_r_.d(_e_,{V:()=>watchedCall});var _109_=_r_(3694);function watchedCall({
intent,cancellation},of){let{name,call,what,before=()=>{}}=of,note=(input,isAnswered)=>{let sentence=what(input),others=intent.
current().requests.filter(request=>request.what!==sentence);intent.update({phase:"changing",requests:[...others,{what:sentence,
isAnswered}]})},forget=input=>{intent.update({requests:intent.current().requests.filter(request=>request.what!==what(input))})};
return async input=>{if(cancellation.isRequested())throw new _109_.Rk("unreachable",name,"Not sent: the run was stopped.");
try{before(input),note(input,!1)}catch(cause){let why="Not sent: the file that a kill would be explained from cannot be \
written.";throw new _109_.Rk("unreachable",name,why,{cause})}try{let output=await call(input);return quietly(()=>note(input,
!0)),output}catch(error){throw error instanceof _109_.Rk&&error.kind==="unknown-outcome"||quietly(()=>forget(input)),error}}}
function quietly(write){try{write()}catch{return}}}),6203:((_m_,_e_,_r_)=>{_r_.d(_e_,{Q:()=>commentMarker,_:()=>MARKER_START});
var _110_=_r_(7598),_111_=_r_.n(_110_),MAX_KEY=200,MARKER_START="<!-- sagemaker-model-registry:v1";function commentMarker(key){
return`${MARKER_START} ${encodeKey(key)} -->`}function encodeKey(key){let encoded=[...key].map((character,index,all)=>isPlain(
character,all[index+1])?character:percent(character)).join("");return encoded.length<=MAX_KEY?encoded:`${encoded.slice(0,
MAX_KEY).replace(/[%-][^%]?$/,"")}~${(0,_110_.createHash)("sha256").update(key).digest("hex")}`}function isPlain(character,next){
return/[A-Za-z0-9._/@]/.test(character)||character==="-"&&next!==void 0&&/[A-Za-z0-9]/.test(next)}function percent(character){
return[...new TextEncoder().encode(character)].map(byte=>`%${byte.toString(16).toUpperCase().padStart(2,"0")}`).join("")}}),
6249:((_m_,_e_,_r_)=>{_r_.d(_e_,{B3:()=>pauseBetweenPolls,If:()=>SETTLING_MILLISECONDS,bg:()=>lookUntilSettled,hz:()=>imagesDiffer,
mg:()=>likenessOf,uj:()=>sleepUnless});var _112_=_r_(5201),_113_=_r_(4963),_114_=_r_(1382);async function pauseBetweenPolls(of){
let{clock,random,signal,deadline,pollIntervalSeconds}=of,jittered=pollIntervalSeconds*1e3*(.9+.2*random()),left=Math.max(
0,deadline.getTime()-clock.now().getTime());await sleepUnless(clock,Math.min(jittered,left),signal)}async function sleepUnless(clock,milliseconds,signal){
if(signal?.aborted)return;let stop=()=>{},aborted=new Promise(resolve=>{stop=resolve,signal?.addEventListener("abort",stop,
{once:!0})});await Promise.race([clock.sleep(milliseconds),aborted]),signal?.removeEventListener("abort",stop)}var SETTLING_MILLISECONDS=3e4;
async function lookUntilSettled(clock,{first,longest},look){let started=clock.now().getTime();for(let wait=first;;wait=Math.
min(wait*2,longest)){let found=await look(clock.now().getTime()-started);if(found!==void 0)return found;await clock.sleep(
wait)}}function likenessOf(version,{written,images}){let names=new Set(written.AdditionalInferenceSpecifications?.map(({
Name})=>Name)),additional=(version.AdditionalInferenceSpecifications??[]).filter(({Name})=>names.has(Name)),pairs=[pairsOf(
version.InferenceSpecification?.Containers,written.InferenceSpecification?.Containers),...additional.map(({Name,Containers})=>pairsOf(
Containers,written.AdditionalInferenceSpecifications?.find(one=>one.Name===Name)?.Containers))].flat(),asWritten=containers=>containers?.
map(container=>{let Image=pairs.find(({theirs:theirs2})=>theirs2===container)?.ours?.Image;return isSameRepository(container.
Image,Image)?{...container,Image}:container}),theirs={...version,InferenceSpecification:version.InferenceSpecification&&
{...version.InferenceSpecification,Containers:asWritten(version.InferenceSpecification.Containers)},AdditionalInferenceSpecifications:additional.
map(one=>({...one,Containers:asWritten(one.Containers)}))};if(!isSame(theirs,written))return"other";let found=pairs.map(
({theirs:theirs2,ours})=>imageLikeness(theirs2.Image,ours?.Image,images));return found.includes("moved")?"moved":found.includes(
"unsure")?"unsure":"same"}function imagesDiffer(one,other){let places=of=>new Map([{Name:"",...of.InferenceSpecification},
...of.AdditionalInferenceSpecifications??[]].flatMap(({Name,Containers})=>(Containers??[]).map(({Image},index)=>[`${Name}\
/${index}`,digestIn(Image)]))),theirs=places(other);return[...places(one)].some(([place,digest])=>{let known=theirs.get(
place);return digest!==void 0&&known!==void 0&&digest!==known})}function isSame(theirs,ours){let wanted=(0,_114_.ed)(ours);
for(let reading of(0,_113_.R)(theirs))if((0,_114_.ed)(reading).equals(wanted))return!0;return!1}function pairsOf(theirs,ours){
return(theirs??[]).map((container,index)=>({theirs:container,ours:ours?.[index]}))}function isSameRepository(theirs,ours){
return theirs===void 0||ours===void 0?!1:digestIn(theirs)===void 0||digestIn(ours)!==void 0?theirs===ours:(0,_112_._M)(theirs)===
(0,_112_._M)(ours)&&theirs===`${(0,_112_._M)(theirs)}@${digestIn(theirs)}`}function imageLikeness(theirs,ours,images){if(ours===
void 0||digestIn(ours)!==void 0)return"same";let[then,now]=[digestIn(theirs),images.get(ours)];return then===now?"same":
then===void 0||now===void 0?"unsure":"moved"}function digestIn(image){return/@(sha256:[0-9a-f]{64})$/.exec(image??"")?.[1]}}),
7811:((_m_,_e_,_r_)=>{_r_.d(_e_,{D:()=>workflowRunsAndDeployments,Y:()=>createDeployment});var _108_=_r_(3799),_8_=_r_(3694),
PERMISSION="deployments: write",RUN="GET /repos/{owner}/{repo}/actions/runs/{run_id}";async function createDeployment(options,status){
let octokit=(0,_108_.g)(options),{owner,repo}=(0,_108_.lD)(options.repository);await(0,_108_.X_)("POST /repos/{owner}/{r\
epo}/deployments",PERMISSION,async()=>{let{data}=await octokit.rest.repos.createDeployment({owner,repo,ref:options.commit,
environment:status.environment,description:status.description,payload:{...options.payload},auto_merge:!1,required_contexts:[],
..._108_.zs});if(!("id"in data))return;let{environment:_,...body}=status;await octokit.rest.repos.createDeploymentStatus(
{owner,repo,deployment_id:data.id,...body,..._108_.zs})})}var MAX_DEPLOYMENTS=30;function workflowRunsAndDeployments(options){
let{owner,repo}=(0,_108_.lD)(options.repository);return{run:id=>(0,_108_.CA)((0,_108_.X3)(options,RUN,"actions: read",async octokit=>{
let{data}=await octokit.rest.actions.getWorkflowRun({owner,repo,run_id:Number(id)});if(!data.head_sha)throw new _8_.Rk("\
unknown-outcome",RUN,"GitHub's answer names no commit.");return{headSha:data.head_sha,ref:data.head_branch??""}})),deployments:({
environment,commit})=>(0,_108_.X3)(options,"GET /repos/{owner}/{repo}/deployments","deployments: read",async octokit=>{let{
data}=await octokit.rest.repos.listDeployments({owner,repo,environment,sha:commit,per_page:MAX_DEPLOYMENTS});return Promise.
all(data.map(async({id})=>({statuses:(await octokit.rest.repos.listDeploymentStatuses({owner,repo,deployment_id:id,per_page:100})).
data.map(({state,created_at:at,log_url,target_url})=>({state,at:new Date(at),logUrl:log_url||target_url||""}))})))})}}}),
7687:((_m_,_e_,_r_)=>{_r_.d(_e_,{h:()=>reading,w:()=>readingOnce});var _115_=_r_(1430),_109_=_r_(3694);function isAllowed(s3Uri,prefixes){
return prefixes.length===0?!0:prefixes.map(prefix=>prefix.replace(/\/+$/,"")).some(prefix=>s3Uri===prefix||s3Uri.startsWith(
`${prefix}/`))}function reading(prefixes,store){return{...store,read:async from=>{if(isAllowed(from.s3Uri,prefixes))return store.
read(from);throw new _109_.Rk("invalid-request","s3:GetObject",`${from.s3Uri} is not read: it lies outside of allowed-s3\
-prefixes.`,{hint:"Add its prefix to the input `allowed-s3-prefixes`."})}}}var MAX_TOGETHER=50*1024*1024;function readingOnce(store){
let together=0;return{...store,read:(0,_115_.G)(({s3Uri})=>s3Uri,async from=>{let bytes=await store.read(from);if(together+=
bytes.length,together<=MAX_TOGETHER)return bytes;let message=`${from.s3Uri} is one too many: together the reports of a r\
un have at most ${MAX_TOGETHER} bytes.`;throw new _109_.Rk("invalid-request","s3:GetObject",message)})}}}),8978:((_m_,_e_,_r_)=>{
_r_.d(_e_,{v:()=>elapsed});function elapsed(seconds){let minutes=Math.floor(seconds/60);return minutes===0?`${Math.floor(
seconds)} s`:minutes<60?`${minutes} min`:`${Math.floor(minutes/60)} h ${String(minutes%60).padStart(2,"0")} min`}}),8580:((_m_,_e_,_r_)=>{
_r_.d(_e_,{v:()=>clientsOnDemand});var _116_=_r_(1430);function clientsOnDemand(options){let artifacts=(0,_116_.O)(async()=>(await Promise.
all([_r_.e(7746),_r_.e(4123)]).then(_r_.bind(_r_,4123))).s3ArtifactStore(options)),folders=(0,_116_.O)(async()=>(await Promise.
all([_r_.e(7746),_r_.e(5338)]).then(_r_.bind(_r_,5338))).s3FolderStore(options)),reports=(0,_116_.O)(async()=>(await Promise.
all([_r_.e(7746),_r_.e(2691)]).then(_r_.bind(_r_,2691))).s3ReportStore(options)),images=(0,_116_.O)(async()=>(await _r_.
e(9208).then(_r_.bind(_r_,9208))).ecrImageRegistry(options)),keys=(0,_116_.O)(async()=>(await _r_.e(1905).then(_r_.bind(
_r_,1905))).kmsKeyReader(options)),sources=(0,_116_.O)(async()=>(await _r_.e(1237).then(_r_.bind(_r_,1237))).sageMakerSources(
options)),groups=(0,_116_.O)(async()=>(await _r_.e(3626).then(_r_.bind(_r_,3626))).sageMakerGroups(options));return{artifacts:{
identify:async uri=>(await artifacts()).identify(uri)},folders:{identifyPrefix:async uri=>(await folders()).identifyPrefix(
uri)},reports:{read:async from=>(await reports()).read(from),writeOnce:async file=>(await reports()).writeOnce(file)},images:{
manifestOf:async image=>(await images()).manifestOf(image)},keys:{managerOf:async keyArn=>(await keys()).managerOf(keyArn)},
sources:{describeTrainingJob:async input=>(await sources()).describeTrainingJob(input),listPipelineExecutionSteps:async input=>(await sources()).
listPipelineExecutionSteps(input),describeModel:async input=>(await sources()).describeModel(input)},groups:{describeModelPackageGroup:async input=>(await groups()).
describeModelPackageGroup(input),createModelPackageGroup:async input=>(await groups()).createModelPackageGroup(input)}}}}),
6944:((_m_,_e_,_r_)=>{_r_.d(_e_,{N$:()=>checksSection,s6:()=>byLevel,y7:()=>CHECK_SIGNS});var _117_=_r_(9575),_118_=_r_(
1609),CHECK_SIGNS={warning:"⚠️",notice:"ℹ️",passed:"✅"},AMOUNTS={warning:amount=>(0,_118_.U9)(amount,"warning"),
notice:amount=>(0,_118_.U9)(amount,"notice"),passed:amount=>`${amount} passed`};function checksSection(checks,{open=checks.
some(({level})=>level==="warning"),maxRows=checks.length}={}){if(checks.length===0)return;let amounts=Object.entries(AMOUNTS).
flatMap(([level,inWords])=>{let amount=checks.filter(check=>check.level===level).length;return amount===0?[]:[inWords(amount)]}),
summary=(0,_118_.qy)`${(0,_118_.Cr)("Checks")} — ${amounts.join(", ")}`;return maxRows===0?(0,_118_.FY)(summary):(0,_118_.
zH)({summary,content:(0,_117_.t)({columns:[{title:(0,_118_.qy)``,align:"center"},{title:(0,_118_.qy)`Check`,wraps:!0},{title:(0,_118_.
qy)`Detail`,wraps:!0}],rows:checks.slice(0,maxRows).map(({level,title,detail})=>[(0,_118_.qy)`${CHECK_SIGNS[level]}`,(0,_118_.
Qq)(title,200),(0,_118_.Qq)(detail,1e3)])}),open})}function byLevel(checks){let levels=Object.keys(CHECK_SIGNS);return checks.
toSorted((one,other)=>levels.indexOf(one.level)-levels.indexOf(other.level))}}),9649:((_m_,_e_,_r_)=>{_r_.d(_e_,{MW:()=>fittingJson,
V1:()=>metricJson,lE:()=>fittingMetrics,lG:()=>judgementOf});function fittingJson(steps,lastResort){for(let step of steps){
let text=JSON.stringify(step);if(Buffer.byteLength(text)<1e5)return text}return JSON.stringify(lastResort)}function fittingMetrics(metrics){
let text=JSON.stringify(metrics);return Buffer.byteLength(text)<1e5?text:""}function judgementOf(result){return{gates:result.
gates.map(({metric,gate,outcome,reason})=>({metric,kind:gate.kind,limit:gate.limit,level:gate.level,outcome,reason})),loosenedGates:result.
loosenedGates.map(({metric,what,before,after})=>({metric,what,before,after})),checks:result.checks,specificationDigest:result.
specificationDigest,candidateDigest:result.candidateDigest}}function metricJson({metric,verdict}){let{name,path,value,standardDeviation,
goal}=metric;return{name,path,value,standardDeviation,goal,verdict}}}),758:((_m_,_e_,_r_)=>{_r_.d(_e_,{M:()=>readArtifacts});
var _119_=_r_(6108),_120_=_r_(5375),_114_=_r_(1382),_121_=_r_(5715),_122_=_r_(3694),CONCURRENT_LOOKS=16;async function readArtifacts(file,artifacts,folders){
let all=(0,_119_.N)(file.manifest),reads=await(0,_120_.qA)(all,CONCURRENT_LOOKS,artifact=>read({artifact,file,artifacts,
folders})),keys=new Map;for(let[index,{kmsKeyArn}]of reads.entries()){let artifact=all[index];kmsKeyArn!==void 0&&artifact!==
void 0&&!keys.has(kmsKeyArn)&&keys.set(kmsKeyArn,artifact)}return{codes:reads.map(({code})=>code),checks:checksOf(all,reads),
keys}}async function read({artifact,file,artifacts,folders}){let{uri,at}=artifact;try{if(artifact.kind==="prefix")return await readPrefix(
uri,folders);let object=await artifacts.identify(uri);return refuseOtherETag(artifact,object,file),{code:(0,_114_.Sl)(object),
...(0,_121_.s)({kmsKeyArn:object.kmsKeyArn})}}catch(error){if(!(error instanceof _122_.Rk))throw error;switch(error.kind){case"\
access-denied":return{code:void 0,unsure:`${uri} may not be read by the role. ${error.hint??"Allow it s3:GetObject there\
."}`};case"not-found":{let message=artifact.kind==="prefix"?`Nothing lies under ${uri}.`:`${uri} does not exist.`,hint=`\
Upload the artifact before the version is registered, or correct \`${at.at(-1)}\`.`;throw(0,_120_.Qm)({file,at,message,hint,
cause:error})}case"invalid-request":throw(0,_120_.Qm)({file,at,message:error.message,hint:error.hint??"Correct the URI.",
cause:error});case"already-exists":case"busy":case"conflict":case"credentials":case"limit-exceeded":case"throttled":case"\
unknown-outcome":case"unreachable":throw(0,_120_.JG)({file,at,doing:`${uri} could not be looked at`,error})}}}async function readPrefix(uri,folders){
if(folders===void 0)return{code:void 0,unsure:`${uri} could not be looked at.`};let{digest,objects,isWhole}=await folders.
identifyPrefix(uri),code=(0,_114_.Sl)({eTag:digest,sizeInBytes:objects});return isWhole?{code}:{code,unsure:`Of ${uri} o\
nly the first ${objects} objects were looked at.`}}function refuseOtherETag({eTag,uri,at},object,file){let wanted=eTag?.
replace(/^"|"$/g,"");if(wanted===void 0||wanted===object.eTag)return;let message=`${uri} has the ETag ${object.eTag}, an\
d the manifest says ${wanted}.`;throw(0,_120_.Qm)({file,at,message,hint:"It was overwritten since, or another is meant: \
correct the ETag or the URI."})}function checksOf(all,reads){if(all.length===0)return[];let unsure=reads.flatMap(({unsure:unsure2})=>unsure2===
void 0?[]:[unsure2]);return unsure.length===0?[{level:"passed",title:"Artifacts",detail:all.length===1?"The artifact exi\
sts.":`All ${all.length} exist.`}]:[{level:"notice",title:"Artifacts",detail:`Overwritten bytes would not be noticed. ${[
...new Set(unsure)].join(`
`)}`}]}}),7396:((_m_,_e_,_r_)=>{_r_.d(_e_,{T:()=>withReportsOfS3});var _123_=_r_(4813),_124_=_r_(664),_4_=_r_(8679),_125_=_r_(
9892),_126_=_r_(3381),_127_=_r_(478),_128_=_r_(5558),_129_=_r_(3854),_130_=_r_(5715),_131_=_r_(3694),CONCURRENT_READS=4;
async function withReportsOfS3(candidates,reports){let failures=[],read=await(0,_125_.y)(candidates,CONCURRENT_READS,async candidate=>{
try{return await withReports(candidate,reports)}catch(error){if(!(error instanceof _131_.lZ))throw error;return failures.
push(error),{candidate,problems:[],notices:[]}}}),[first,...others]=failures;if(first!==void 0)throw others.length===0?first:
together(first,failures);return{candidates:read.map(({candidate})=>candidate),problems:read.flatMap(({problems})=>problems),
notices:read.flatMap(({notices})=>notices)}}async function withReports(candidate,reports){let{file}=candidate,[read,others]=await Promise.
all([readAllMetrics(candidate,reports),readOthers(candidate,reports)]),{report,metricReports}=read??{},evaluated=report&&
(0,_126_.Lu)({report,file,...(0,_130_.s)({others:metricReports})}),metrics=evaluated?.metrics??candidate.metrics,told=await(0,_123_.
JQ)(others,metrics),details=[candidate.details,evaluated?.details,told.details].filter(one=>one!==void 0).reduce(_127_.Zh,
_127_.pH),here=(at,problems)=>problems.map(one=>atKey(file,at,one)),keyOf=({at})=>others.find(({path})=>path===at.file)?.
at??["reports"],both=which=>[...here(["metrics","report"],evaluated?.[which]??[]),...told[which].map(one=>atKey(file,keyOf(
one),one))];return{candidate:{...candidate,metrics,...read,...evaluated&&{shape:evaluated.shape},...!(0,_127_.Bv)(details)&&
{details}},problems:both("problems"),notices:both("notices")}}async function readAllMetrics(candidate,reports){let{manifest}=candidate.
file,name=manifest.metrics?.report;if(name===void 0||!(0,_4_.LT)(manifest))return;let own=(0,_4_._F)(manifest).filter(_128_.
Qh),[report,...others]=await Promise.all([(0,_128_.Qh)(name)?readMetrics(candidate,name,reports):candidate.report,...own.
map(one=>readMetrics(candidate,one,reports))]),found=others.flatMap(one=>one===void 0?[]:[[one.path,one]]);return{...(0,_130_.
s)({report}),metricReports:new Map([...candidate.metricReports??[],...found])}}async function readMetrics({file},s3Uri,reports){
try{return{path:s3Uri,text:(0,_124_.D4)(await reports.read({s3Uri,maxBytes:5242880}),s3Uri)}}catch(error){let at=file.locate(
["metrics","report"]),failed=(0,_129_.N6)(error,"not-found","invalid-request")?new _131_.lZ("invalid-manifest",`The metr\
ics could not be read. ${(0,_129_.s$)(error)}`,{hint:error.hint??"Upload the report before the run, or name another in `\
metrics`."}):(0,_129_.z6)(error,"The metrics could not be read, so that no gate could be judged"),{code,message,hint=_129_.
Bs}=failed;throw new _131_.lZ(code,`${file.path}: ${message}`,{problems:[{at,message}],hint,cause:error})}}async function readOthers({
file},reports){let named=(0,_4_.hK)(file.manifest).filter(({report})=>(0,_128_.Qh)(report.file));return(await(0,_125_.y)(
named,CONCURRENT_READS,async({at,report})=>{try{return{at,path:report.file,bytes:await reports.read({s3Uri:report.file,maxBytes:5242880})}}catch(error){
if(error instanceof _131_.Rk)return;throw error}})).filter(one=>one!==void 0)}function atKey(file,at,problem){if(!(0,_128_.
Qh)(problem.at.file))return problem;let{sourceLine:_line,...rest}=problem,{line,column}=problem.at;return{...rest,at:file.
locate(at),message:`${problem.at.file}:${line}:${column}: ${problem.message}`}}function together(first,all){let hints=new Set(
all.flatMap(({hint})=>hint===void 0?[]:[hint]));return new _131_.lZ(first.code,all.map(({message})=>message).join(`
`),{problems:all.flatMap(({problems})=>problems),hint:[...hints].join(`
`),cause:first})}}),289:((_m_,_e_,_r_)=>{_r_.d(_e_,{q:()=>derivedPrefix,r:()=>cutEndpointName});function derivedPrefix(endpointName){
return cutEndpointName(endpointName,43)}function cutEndpointName(endpointName,length){return endpointName.slice(0,length).
replace(/-+$/,"")}}),916:((_m_,_e_,_r_)=>{_r_.d(_e_,{AV:()=>curveChart,B9:()=>consoleUrl,Tz:()=>lineChart,WB:()=>trainingJobLink,
i1:()=>consoleLink});var _132_=_r_(1609),ARN=/^arn:aws:sagemaker:([a-z]{2}(?:-[a-z]+)+-\d):\d{12}:(training-job|endpoint)\/([a-zA-Z0-9](?:-*[a-zA-Z0-9]){0,62})$/,
PAGES=new Map([["training-job","jobs"],["endpoint","endpoints"]]);function consolePage(arn){let[,region,kind="",name]=ARN.
exec(arn??"")??[],page=PAGES.get(kind);if(!(region===void 0||name===void 0||page===void 0))return{url:`https://${region}\
.console.aws.amazon.com/sagemaker/home?region=${region}#/${page}/${name}`,name}}function consoleUrl(arn){return consolePage(
arn)?.url}function consoleLink(label,arn){let url=consoleUrl(arn);return url===void 0?(0,_132_.qy)`${label}`:(0,_132_.qy)`<a href="${new _132_.
VK(url)}">${label}</a>`}function trainingJobLink(arn){let page=consolePage(arn);return page===void 0?(0,_132_.aY)(arn):consoleLink(
(0,_132_.aY)(page.name),arn)}var BLUE="#2f81f7",RED="#d1242f",ORANGE="#bf8700",STEPS=40;function lineChart({name,note,labels,
values,limit,range,axes}){let all=limit===void 0?values:[...values,limit],magnitude=Math.max(...all.map(Math.abs));if(values.
length<2||!Number.isFinite(magnitude)||magnitude>=1e12||magnitude<1e-6)return;let decimals=Math.max(0,5-Math.floor(Math.
log10(magnitude))),format=value=>numeral(value,decimals),[low,high]=range??bounds(all),title=plain(name);return mermaid(
[BLUE,RED],[`  title "${title}, ${note}"`,`  x-axis ${axes===void 0?"":`"${axes.x}" `}[${labels.map(label=>`"${plain(label)}\
"`).join(", ")}]`,`  y-axis "${axes?.y??title}" ${format(low)} --> ${format(high)}`,`  line [${values.map(format).join("\
, ")}]`,...limit===void 0?[]:[`  line [${values.map(()=>format(limit)).join(", ")}]`]])}function curveChart({title,xTitle,
yTitle,lines}){let sampled=lines.map(sample);if(!(sampled.length===0||sampled.some(line=>line===void 0)))return mermaid(
sampled.length===1?[BLUE]:[ORANGE,BLUE],[`  title "${title}"`,`  x-axis "${xTitle}" 0 --> 1`,`  y-axis "${yTitle}" 0 -->\
 1`,...sampled.map((line=[])=>`  line [${line.map(value=>numeral(value,3)).join(", ")}]`)])}function sample(points){let sorted=points.
filter(point=>point.every(value=>value>=0&&value<=1)).toSorted((a,b)=>a[0]-b[0]||a[1]-b[1]),[first]=sorted,last=sorted.at(
-1);if(first===void 0||last===void 0||first[0]===last[0])return;let at=0;return Array.from({length:STEPS+1},(_,step)=>{let x=step/
STEPS;for(;(sorted[at+1]?.[0]??Number.POSITIVE_INFINITY)<=x;)at++;let[left,right]=[sorted[at]??last,sorted[at+1]??last];
return x<=left[0]||right[0]===left[0]?left[1]:left[1]+(x-left[0])/(right[0]-left[0])*(right[1]-left[1])})}function mermaid(palette,body){
let init=`%%{init: {"xyChart": {"width": 720, "height": 280}, "themeVariables": {"xyChart": {"backgroundColor": "transpa\
rent", "plotColorPalette": "${palette.join(", ")}"}}}}%%`;return new _132_.VK(["```mermaid",init,"xychart-beta",...body,
"```"].join(`
`))}function numeral(value,decimals){return String(Number(value.toFixed(decimals)).toFixed(decimals)).replace(/(\.\d*?)0+$/,
"$1").replace(/\.$/,"")}function bounds(values){let low=Math.min(...values),high=Math.max(...values),margin=(high-low)*.1||
Math.abs(high)*.1;return[low-margin,high+margin]}function plain(foreign){return foreign.replace(/[^A-Za-z0-9_./-]/g,"_").
slice(0,40)}})};
