"use strict";exports.id=4333;exports.ids=[4333];exports.modules={7526:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{H1:()=>CURVES,RX:()=>SHAP_GROUP,Sp:()=>MATRIX_NAME,TP:()=>BIAS_GROUPS,dV:()=>cardGroups});
var _0_=__webpack_require__(8307);var MATRIX_NAME="confusion_matrix",CURVES={roc:{name:"receiver_operating_characteristi\
c_curve",x:"false_positive_rates",y:"true_positive_rates"},"precision-recall":{name:"precision_recall_curve",x:"recalls",
y:"precisions"}},BIAS_GROUPS={"pre-training":"pre_training_bias_metrics","post-training":"post_training_bias_metrics"},SHAP_GROUP="\
explanations - global_shap_values",CURVE_GROUP="curves",MAX_AXIS_CHARACTERS=63,MAX_NAME_CHARACTERS=255,MAX_BARS=500;function cardGroups(metrics,details){
let{confusionMatrix,curves,bias,attributions}=details,groups=[{name:MATRIX_NAME,metric_data:confusionMatrix===void 0?[]:
[matrixDatum(confusionMatrix)]},{name:CURVE_GROUP,metric_data:curves.filter(({points})=>points.length>0).map(curveDatum)},
{name:BIAS_GROUPS["pre-training"],metric_data:biasData(bias,"pre-training")},{name:BIAS_GROUPS["post-training"],metric_data:biasData(
bias,"post-training")},{name:SHAP_GROUP,metric_data:attributionData(attributions)}];return[{name:"metrics",metric_data:metrics.
map(metricDatum)},...groups.filter(({metric_data})=>metric_data.length>0)]}function metricDatum({name,value,standardDeviation}){
let notes=standardDeviation===void 0?{}:{notes:`sd=${standardDeviation}`};return{name,type:"number",value,...notes}}function matrixDatum({
labels,counts}){let axis=labels.map(cutAxis);return{name:MATRIX_NAME,type:"matrix",value:counts,x_axis_name:axis,y_axis_name:axis,
notes:"rows: actual, columns: predicted"}}function curveDatum({kind,points}){let{name,x,y}=CURVES[kind];return{name,type:"\
linear_graph",value:points,x_axis_name:x,y_axis_name:y}}function biasData(bias,stage){let kept=bias.filter(metric=>metric.
stage===stage).slice(0,MAX_BARS);return[...(0,_0_.$z)(kept,facetName)].map(([name,metrics])=>barChart(name,metrics.map(metric=>({
axis:metric.name,value:metric.value})),"value"))}function facetName({facet,facetValue}){return`${/^"|=/.test(facet)?JSON.
stringify(facet):facet}=${facetValue}`}function attributionData(attributions){return[...(0,_0_.$z)(attributions.slice(0,
MAX_BARS),({label})=>label)].map(([label,features])=>barChart(`label=${label}`,features.map(({feature,value})=>({axis:feature,
value})),"mean(|SHAP value|)"))}function barChart(name,bars,unit){return{name:name.slice(0,MAX_NAME_CHARACTERS),type:"ba\
r_chart",value:bars.map(({value})=>value),x_axis_name:bars.map(({axis})=>cutAxis(axis)),y_axis_name:unit}}function cutAxis(name){
return name.length<=MAX_AXIS_CHARACTERS?name:`${name.slice(0,MAX_AXIS_CHARACTERS-1).replace(/[\uD800-\uDBFF]$/,"")}…`}}),
7613:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{checkOffline:()=>checkOffline});
var _1_=__webpack_require__(8020);var _2_=__webpack_require__(6603);var _3_=__webpack_require__(7225);var _4_=__webpack_require__(
2106);var _5_=__webpack_require__(6172);var _6_=__webpack_require__(397);var _7_=__webpack_require__(930);var _8_=__webpack_require__(
1785);var _9_=__webpack_require__(9807);var _10_=__webpack_require__(6825);var _11_=__webpack_require__(2962);var _12_=__webpack_require__(
7526);var _13_=__webpack_require__(8307);var _14_=__webpack_require__(3011);var _15_=__webpack_require__(1326);function checkOffline({
candidates,because}){return candidates.map(candidate=>{let specification=(0,_8_.ed)((0,_4_.rL)(candidate.file.manifest));
return{...(0,_1_.Xp)(candidate,{baseline:{kind:"offline"},history:new Map,identity:{specification}}),outcome:{kind:"offl\
ine",because},checks:(0,_3_.qd)(candidate)}})}}),5039:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{_:()=>unquote});function unquote(literal){try{let value=JSON.parse(literal);return typeof value==
"string"?value:void 0}catch{return}}}),8020:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{A4:()=>appliedOutcome,Xp:()=>comparedResult,dv:()=>planRegistration,ub:()=>withToken,yC:()=>versionNamed});
var _16_=__webpack_require__(6603);var _17_=__webpack_require__(7225);var _18_=__webpack_require__(1785);var _19_=__webpack_require__(
9807);var _20_=__webpack_require__(3011);function planRegistration(from){let{draft,state,diffs,onGateFailure}=from,{chosen,
duplicates,generation}=state.own;if(chosen?.description.ModelApprovalStatus==="Rejected")return{kind:"rejected",version:chosen,
...rejectedBy(chosen)};if(chosen!==void 0)return{kind:"reuse",version:chosen,duplicate:duplicates[0]};let failed=(0,_19_.
Tm)(diffs.flatMap(({gates})=>gates));if(onGateFailure==="stop"&&(refuseUnreadableBaseline(state,diffs),failed.length>0))
return{kind:"blocked"};let forced=failed.length>0,request=forced?(0,_17_.iO)(draft.request,[...new Set(failed.map(({metric})=>metric))]):
draft.request;return{kind:"create",request:withToken(request,draft,generation),generation,forced}}function withToken(request,{
identity},generation){return{...request,ClientToken:(0,_18_.$Y)(identity,generation)}}function rejectedBy({description}){
let{LastModifiedBy:user,ApprovalDescription:reason}=description,by=user?.UserProfileName??user?.IamIdentity?.Arn;return{
...by!==void 0&&{by},...reason&&{reason}}}function refuseUnreadableBaseline({baseline},diffs){if(baseline.kind!=="unread\
able")return;let relative=diffs.flatMap(({metric})=>metric.gates).find(({kind,level})=>kind==="max-regression"&&level===
"error");if(relative===void 0)return;let message=`The baseline cannot be read, so \`max_regression\` cannot be judged. ${baseline.
reason}`;throw new _20_.l("access-denied",message,{problems:[{at:relative.at,message:"This gate needs the baseline, whic\
h cannot be read."}],hint:"Add the statement it names, or use `min` and `max`, which need no baseline."})}function comparedResult({
file,metrics,loosenedGates,shape,details},seen){let diffs=(0,_16_.f)({metrics,baseline:seen.baseline,history:seen.history});
return{file,group:file.manifest.group,baseline:seen.baseline,diffs,gates:diffs.flatMap(({gates})=>gates),loosenedGates,specificationChanges:void 0,
...shape!==void 0&&{shape},...details!==void 0&&{details},specificationDigest:`sha256:${seen.identity.specification.toString(
"hex")}`,candidateDigest:seen.identity.content===void 0?"":`sha256:${seen.identity.content.toString("hex")}`}}function appliedOutcome(address,applied,forced){
let version=versionNamed(address,applied.described??applied);if(applied.described?.description.ModelApprovalStatus==="Re\
jected")return{kind:"rejected",version,...rejectedBy(applied.described)};let duplicate=applied.duplicate&&{duplicate:versionNamed(
address,applied.duplicate)};return applied.isNew?{kind:"registered",version,forced,...duplicate}:{kind:"reused",version,
...duplicate}}function versionNamed({name},{arn,version,description}){return{arn,version,group:name,approvalStatus:description?.
ModelApprovalStatus??"PendingManualApproval"}}}),1785:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$Y:()=>clientToken,GH:()=>describeWithIdentity,JK:()=>isUserKey,Jj:()=>cut,Sl:()=>artifactCode,
al:()=>withoutSuffix,dj:()=>canonicalJson,eZ:()=>contentDigest,ed:()=>specificationDigest,jT:()=>suffixOf,ol:()=>digestOf,
sk:()=>plainDescription,v5:()=>specificationText,wn:()=>readSuffix});var _21_=__webpack_require__(7598);var _22_=__webpack_require__.
n(_21_);function canonicalJson(value){return textOf(value)??"null"}function digestOf(value){return(0,_21_.createHash)("s\
ha256").update(canonicalJson(value)).digest()}function textOf(value){if(value==null)return;if(Array.isArray(value)){let items=value.
map(item=>textOf(item)??"null");return items.length===0?void 0:`[${items.join(",")}]`}if(typeof value!="object")return JSON.
stringify(value);let members=Object.entries(value).sort(([a],[b])=>a<b?-1:1).flatMap(([key,member])=>{let text=textOf(member);
return text===void 0?[]:[`${JSON.stringify(key)}:${text}`]});return members.length===0?void 0:`{${members.join(",")}}`}function specificationDigest(of){
return digestOf({v:1,inference:of.InferenceSpecification&&comparable(of.InferenceSpecification),additional:of.AdditionalInferenceSpecifications?.
map(comparable).toSorted(by(({Name})=>Name)),algorithm:of.SourceAlgorithmSpecification})}function comparable(specification){
return{...specification,Containers:specification.Containers?.map(asSent),SupportedTransformInstanceTypes:specification.SupportedTransformInstanceTypes?.
toSorted(),SupportedRealtimeInferenceInstanceTypes:specification.SupportedRealtimeInferenceInstanceTypes?.toSorted(),SupportedContentTypes:specification.
SupportedContentTypes?.toSorted(),SupportedResponseMIMETypes:specification.SupportedResponseMIMETypes?.toSorted()}}function asSent(container){
let{ImageDigest:_digest,IsCheckpoint:isCheckpoint,...sent}=container;return{...sent,IsCheckpoint:isCheckpoint||void 0,ModelDataSource:source(
sent.ModelDataSource),AdditionalModelDataSources:sent.AdditionalModelDataSources?.map(channelSource).toSorted(by(({ChannelName})=>ChannelName))}}
function channelSource({ChannelName,S3DataSource}){return{ChannelName,S3DataSource:S3DataSource&&s3Source(S3DataSource)}}
function source(of){return of?.S3DataSource&&{S3DataSource:s3Source(of.S3DataSource)}}function s3Source({ModelAccessConfig:access,
...sent}){return{...sent,...access?.AcceptEula&&{ModelAccessConfig:{AcceptEula:true}}}}function by(key){return(one,other)=>(key(
one)??"")<(key(other)??"")?-1:1}var CONTENT_CHARACTERS=16,ARTIFACT_CHARACTERS=12,SPECIFICATION_CHARACTERS=32,UNREAD="-".
repeat(ARTIFACT_CHARACTERS),SUFFIX=/(?:^| )\[smr:([\w-]{16})([\w-]{12})\.([\w-]{32})\]$/,MAX_USER_DESCRIPTION=950;function describeWithIdentity(userDescription,identity){
let{content,artifacts,specification}=suffixOf(identity),text=plainDescription(userDescription);return`${text}${text===""?
"":" "}[smr:${content}${artifacts??UNREAD}.${specification}]`}function plainDescription(userDescription){let line=userDescription.
replace(/[\p{C}\p{Z}]+/gu," ").trim();return cut(line.replace(/\[smr:/gi,"(smr:"),MAX_USER_DESCRIPTION)}function cut(text,units){
return text.length<=units?text:text.slice(0,units).replace(/[\uD800-\uDBFF]$/,"").trimEnd()}function readSuffix(description){
let[,content,artifacts,specification]=SUFFIX.exec(description??"")??[];if(!(content===void 0||artifacts===void 0||specification===
void 0))return{content,artifacts:artifacts===UNREAD?void 0:artifacts,specification}}function withoutSuffix(description){
return(description??"").replace(SUFFIX,"")}function suffixOf(identity){let known=identity.artifacts.every(code2=>code2!==
void 0);return{content:identity.content.toString("base64url").slice(0,CONTENT_CHARACTERS),artifacts:known?code(identity.
artifacts.join("/")):void 0,specification:specificationText(identity.specification)}}function specificationText(digest){
return digest.toString("base64url").slice(0,SPECIFICATION_CHARACTERS)}function contentDigest(candidate){let{ClientToken:_token,
ModelPackageGroupName:_group,MetadataProperties:_provenance,ModelCard:_card,InferenceSpecification:_inference,AdditionalInferenceSpecifications:_additional,
SourceAlgorithmSpecification:_algorithm,ModelPackageDescription:description,CustomerMetadataProperties:metadata,...sent}=candidate.
request,metrics=candidate.metrics.map(({name,value,standardDeviation})=>({name,value,standardDeviation}));return digestOf(
{v:1,group:candidate.groupArn,sent,specification:specificationDigest(candidate.request).toString("hex"),description:withoutSuffix(
description),metadata:Object.entries(metadata??{}).filter(([key])=>isUserKey(key)).sort(byFirst),metrics:metrics.sort((a,b)=>a.
name<b.name?-1:1),beside:candidate.beside})}function isUserKey(key){return!/^(smr|metric)\//.test(key)}function byFirst([
a],[b]){return a<b?-1:1}function artifactCode(object){let versioned=object.versionId!==void 0&&object.versionId!==""&&object.
versionId!=="null";return code(versioned?`version ${object.versionId}`:`eTag ${object.eTag} ${object.sizeInBytes}`)}function clientToken(identity,generation){
let text=`${identity.content.toString("hex")}.${generation}`;return`smr-${(0,_21_.createHash)("sha256").update(text).digest(
"hex").slice(0,32)}`}function code(text){return(0,_21_.createHash)("sha256").update(text).digest("base64url").slice(0,ARTIFACT_CHARACTERS)}}),
7313:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{o:()=>fairValue});
function fairValue(name){return name==="DI"?1:0}}),6825:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{N6:()=>isFailure,NJ:()=>unless,z6:()=>asActionError});var _23_=__webpack_require__(
3011);function asActionError(error,doing){if(error instanceof _23_.l)return error;if(!(error instanceof _23_.R))return new _23_.
l("failed",`${doing}: ${error instanceof Error?error.message:String(error)}`,{cause:error});let request=error.requestId===
void 0?"":` (request ${error.requestId})`;return new _23_.l(codeOf(error),`${doing}: ${error.call}: ${error.message}${request}`,
{cause:error,...error.hint===void 0?{}:{hint:error.hint}})}function isFailure(error,...kinds){return error instanceof _23_.
R&&kinds.includes(error.kind)}async function unless(call,kinds,otherwise){try{return await call}catch(error){if(isFailure(
error,...kinds))return otherwise;throw error}}function codeOf({kind}){switch(kind){case"access-denied":return"access-den\
ied";case"credentials":return"no-credentials";case"unknown-outcome":case"not-found":case"already-exists":case"busy":case"\
conflict":case"limit-exceeded":case"throttled":case"invalid-request":case"unreachable":return"failed"}}}),6172:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Mp:()=>detailsFromModelCard,Qj:()=>fromModelCard,Re:()=>toCustomerMetadata,ao:()=>fromCustomerMetadata});
var _24_=__webpack_require__(4770);var _25_=__webpack_require__(7313);var _26_=__webpack_require__(7526);var _27_=__webpack_require__(
5039);var _28_=__webpack_require__(8307);var _29_=__webpack_require__(4452);function groupsOf(content){return items(member(
parse(content),"evaluation_details")).flatMap(detail=>items(member(detail,"metric_groups")).map(group=>{let name=member(
group,"name"),data=items(member(group,"metric_data")).map(datum=>({name:member(datum,"name"),type:member(datum,"type"),value:member(
datum,"value"),notes:member(datum,"notes"),xAxis:member(datum,"x_axis_name")}));return{group:typeof name=="string"?name:
"",data}}))}function isFiniteNumber(value){return typeof value=="number"&&Number.isFinite(value)}function items(value){return Array.
isArray(value)?value:[]}function parse(content){if(!(content.length>1e5))try{return JSON.parse(content)}catch{return}}function member(value,key){
if(!(typeof value!="object"||value===null))return Object.getOwnPropertyDescriptor(value,key)?.value}var STAGES=["pre-tra\
ining","post-training"];function holdsDetails(group){return stageOf(group)!==void 0||group.startsWith("explanations - ")}
function detailsOf(group,datum){let{name}=datum;if(typeof name!="string")return _28_.pH;let stage=stageOf(group);if(stage!==
void 0)return{..._28_.pH,bias:biasOf({stage,group,name,datum})};if(group.startsWith(_26_.RX))return{..._28_.pH,attributions:attributionsOf(
group,name,datum)};if(name===_26_.Sp&&datum.type==="matrix"){let confusionMatrix=matrixOf(datum);return confusionMatrix===
void 0?_28_.pH:{..._28_.pH,confusionMatrix}}return datum.type==="linear_graph"?{..._28_.pH,curves:curvesOf(name,datum)}:
_28_.pH}function stageOf(group){return STAGES.find(stage=>group===_26_.TP[stage]||group.startsWith(`${_26_.TP[stage]} - `))}
function matrixOf({value,xAxis}){let counts=items(value).map(row=>items(row).filter(isFiniteNumber)),size=counts.length;
if(size===0||size>20||counts.some(row=>row.length!==size))return;let named=items(xAxis).filter(label=>typeof label=="str\
ing");return{labels:named.length===size&&new Set(named).size===size?named:counts.map((_,index)=>String(index)),counts}}function curvesOf(name,{
value}){let kind=["roc","precision-recall"].find(one=>_26_.H1[one].name===name);if(kind===void 0)return[];let points=items(
value).flatMap(point=>{let[x,y]=items(point);return isFiniteNumber(x)&&isFiniteNumber(y)&&isRate(x)&&isRate(y)?[[x,y]]:[]});
return points.length===0?[]:[{kind,points}]}function isRate(value){return value>=0&&value<=1}function biasOf({stage,group,
name,datum}){let facet=facetOf(datum.type==="bar_chart"?name:/ and facet (.+)$/.exec(group)?.[1]??"");return facet===void 0?
[]:(datum.type==="bar_chart"?barsOf(datum):numberOf(name,datum)).map(({axis,value})=>({stage,...facet,name:axis,value,fair:(0,
_25_.o)(axis)}))}function facetOf(text){let[,quoted,bare,facetValue]=/^(?:("(?:[^"\\]|\\.)*")|([^="][^=]*))=(.*)$/.exec(
text)??[],facet=quoted===void 0?bare:(0,_27_._)(quoted);return facet===void 0||facetValue===void 0?void 0:{facet,facetValue}}
function attributionsOf(group,name,datum){let[text,prefix]=datum.type==="bar_chart"?[name,"label="]:[group,`${_26_.RX}, \
label=`];if(!text.startsWith(prefix))return[];let label=text.slice(prefix.length);return(datum.type==="bar_chart"?barsOf(
datum):numberOf(name,datum)).filter(({value})=>value>=0).map(({axis,value})=>({label,feature:axis,value}))}function numberOf(name,{
value}){return isFiniteNumber(value)&&(0,_29_.z)(name)?[{axis:name,value}]:[]}function barsOf({value,xAxis}){let values=items(
value);return items(xAxis).flatMap((axis,index)=>{let number=values[index];return typeof axis=="string"&&(0,_29_.z)(axis)&&
isFiniteNumber(number)?[{axis,value:number}]:[]})}var DEVIATION=" - standard_deviation";function fromModelCard(content){
let metrics=new Map;for(let{group,data}of groupsOf(content))if(!holdsDetails(group))for(let{name,value,notes}of data){if(typeof name!=
"string"||!(0,_29_.z)(name)||!isFiniteNumber(value))continue;let measured=name.endsWith(DEVIATION)?name.slice(0,-DEVIATION.
length):"",metric=metrics.get(measured);metric!==void 0?metrics.set(measured,{...deviation(value),...metric}):metrics.has(
name)||metrics.set(name,{value:value+0,...deviationIn(notes)})}return metrics}function detailsFromModelCard(content){let found=groupsOf(
content).flatMap(({group,data})=>data.map(datum=>detailsOf(group,datum))),confusionMatrix=found.find(one=>one.confusionMatrix!==
void 0)?.confusionMatrix,all={...confusionMatrix===void 0?{}:{confusionMatrix},curves:found.flatMap(({curves})=>curves),
bias:found.flatMap(({bias})=>bias),attributions:found.flatMap(({attributions})=>attributions),constraints:[]};return(0,_28_.
Bv)(all)?void 0:(0,_28_.Zh)(all,_28_.pH)}function deviationIn(notes){let text=typeof notes=="string"?/^sd=([0-9.e+-]{1,25})$/.
exec(notes)?.[1]:void 0;return text===void 0?{}:deviation(Number(text))}function deviation(value){return Number.isFinite(
value)&&value>=0?{standardDeviation:value+0}:{}}var PREFIX="metric/",NUMBER="-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:e[+-][0-\
9]{1,3})?",STORED=new RegExp(`^(${NUMBER})(?: sd=(${NUMBER}))?$`);function toCustomerMetadata(metrics,room){let kept=(0,
_24_.G5)(metrics).filter(({name,value})=>(0,_29_.E)(name)&&Number.isFinite(value)).slice(0,Math.max(0,room));return Object.
fromEntries(kept.map(metric=>[`${PREFIX}${metric.name}`,toText(metric)]))}function fromCustomerMetadata(properties){return new Map(
Object.entries(properties??{}).flatMap(([key,text])=>{let name=key.slice(PREFIX.length),value=key.startsWith(PREFIX)&&(0,
_29_.E)(name)?fromText(text):void 0;return value===void 0?[]:[[name,value]]}))}function toText({value,standardDeviation}){
return standardDeviation===void 0?String(value):`${value} sd=${standardDeviation}`}function fromText(text){let[,first,second]=STORED.
exec(text)??[];if(first===void 0)return;let value=Number(first)+0;if(!Number.isFinite(value))return;if(second===void 0)return{
value};let standardDeviation=Number(second)+0;return Number.isFinite(standardDeviation)&&standardDeviation>=0?{value,standardDeviation}:
void 0}}),4770:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{G5:()=>byImportance,RO:()=>readingsOf,fY:()=>withoutETags});function*readingsOf(of){yield of;let count=countETags(of);if(count===
0)return;let all=2**Math.min(count,6)-1;if(count>6)yield withoutETags(of);else for(let dropped=1;dropped<=all;dropped+=1)
yield without(of,index=>(dropped&1<<index)!==0)}function withoutETags(of){return without(of,()=>true)}function countETags(of){
let count=0;return without(of,()=>(count+=1,false)),count}function without(of,isDropped){let index=0,dropped=()=>isDropped(
index++),s3=source=>{if(source===void 0)return source;let{ETag:eTag,ManifestEtag:manifestETag}=source;return{...source,ETag:eTag===
void 0||dropped()?void 0:eTag,ManifestEtag:manifestETag===void 0||dropped()?void 0:manifestETag}},container=one=>({...one,
ModelDataETag:one.ModelDataETag===void 0||dropped()?void 0:one.ModelDataETag,ModelDataSource:one.ModelDataSource&&{...one.
ModelDataSource,S3DataSource:s3(one.ModelDataSource.S3DataSource)},AdditionalModelDataSources:one.AdditionalModelDataSources?.
map(source=>({...source,S3DataSource:s3(source.S3DataSource)}))});return{...of,InferenceSpecification:of.InferenceSpecification&&
{...of.InferenceSpecification,Containers:of.InferenceSpecification.Containers?.map(container)},AdditionalInferenceSpecifications:of.
AdditionalInferenceSpecifications?.map(one=>({...one,Containers:one.Containers?.map(container)}))}}function byImportance(metrics){
return metrics.toSorted((one,other)=>rank(one)-rank(other))}function rank({gates,isPrimary,isDeclared}){return gates.length>
0?0:isPrimary?1:isDeclared?2:3}}),6603:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{f:()=>compareMetrics});var _30_=__webpack_require__(9807);function compareMetrics({metrics,baseline,
history}){return metrics.map(metric=>{let before=baseline.kind==="version"?baseline.metrics.get(metric.name):void 0;return{
metric,...before===void 0?{}:{baseline:before},...verdictOf(metric,before,baseline),gates:(0,_30_.y8)(metric,baseline),history:history.
get(metric.name)??[]}})}function verdictOf(metric,before,baseline){if(before===void 0)return{verdict:baseline.kind==="ve\
rsion"||baseline.kind==="first"?"new":"not-comparable"};if(!Number.isFinite(metric.value)||!Number.isFinite(before.value))
return{verdict:"not-comparable"};let change=(0,_30_.Ro)((0,_30_.Re)((0,_30_._)(metric.value),(0,_30_._)(before.value))),
percent=change/Math.abs(before.value)*100;return{verdict:wordFor(change,metric,before),...Number.isFinite(change)?{change}:
{},...before.value!==0&&Number.isFinite(percent)?{changeInPercent:percent}:{}}}function wordFor(change,metric,before){if(Math.
abs(change)<=(metric.tolerance??0))return"same";if(isWithinNoise(change,metric,before))return"within-noise";if(metric.goal===
void 0)return"changed";switch(metric.goal){case"minimize":return change<0?"better":"worse";case"maximize":return change>
0?"better":"worse"}}function isWithinNoise(change,one,other){return one.standardDeviation===void 0||other.standardDeviation===
void 0?false:Math.abs(change)<=Math.hypot(one.standardDeviation,other.standardDeviation)}}),785:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{FK:()=>clonedArn,i1:()=>isCloned,z$:()=>sourceUriProblem});var CLONED=/^arn:[^:]*:sagemaker:([^:]*):(\d{12}):(model|model-package)\/(.*)/,
WHOLE=/^arn:aws[a-z-]*:sagemaker:[a-z0-9-]+:\d{12}:(?:model\/[a-zA-Z0-9-]{1,63}|model-package\/[a-zA-Z0-9-]{1,63}(?:\/\d{1,9})?)$/;
function clonedArn(uri){let[,region="",account="",kind,name=""]=CLONED.exec(uri??"")??[];return kind==="model"||kind==="\
model-package"?{kind,region,account,name}:void 0}function isCloned(uri){return clonedArn(uri)!==void 0}function sourceUriProblem(uri){
if(isCloned(uri))return WHOLE.test(uri)?void 0:{message:"is not a whole ARN",help:"write `arn:aws:sagemaker:REGION:ACCOU\
NT:model-package/GROUP/VERSION`"};let[,resource,name]=/^arn:[^:]*:sagemaker:[^:]*:\d{12}:([a-z-]+)(?:\/([^/]*))?/.exec(uri)??
[];switch(resource){case"training-job":return{message:"is the ARN of a training job",help:`write it as \`source: { traini\
ng_job: ${name} }\``};case"pipeline":return{message:"is the ARN of a pipeline",help:"write it as `source: { pipeline_exe\
cution: ARN }`"};case"model-package-group":return{message:"is the ARN of a group, and a version is cloned",help:"add the\
 number of a version: `…:model-package/GROUP/VERSION`"};default:return}}})};;
