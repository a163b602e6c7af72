"use strict";exports.id=1856;exports.ids=[1856];exports.modules={1785:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$Y:()=>clientToken,GH:()=>describeWithIdentity,JK:()=>isUserKey,Jj:()=>cut,Sl:()=>artifactCode,
al:()=>withoutSuffix,dj:()=>canonicalJson,eZ:()=>contentDigest,ed:()=>specificationDigest,jT:()=>suffixOf,ol:()=>digestOf,
sk:()=>plainDescription,v5:()=>specificationText,wn:()=>readSuffix});var _0_=__webpack_require__(7598);var _1_=__webpack_require__.
n(_0_);function canonicalJson(value){return textOf(value)??"null"}function digestOf(value){return(0,_0_.createHash)("sha\
256").update(canonicalJson(value)).digest()}function textOf(value){if(value==null)return;if(Array.isArray(value)){let items=value.
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
let text=`${identity.content.toString("hex")}.${generation}`;return`smr-${(0,_0_.createHash)("sha256").update(text).digest(
"hex").slice(0,32)}`}function code(text){return(0,_0_.createHash)("sha256").update(text).digest("base64url").slice(0,ARTIFACT_CHARACTERS)}}),
2692:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{BL:()=>specificationOf,
em:()=>addedSentence,nU:()=>storedMetrics});var _2_=__webpack_require__(6172);var _3_=__webpack_require__(4770);var _4_=__webpack_require__(
1785);function storedMetrics(description){return new Map([...(0,_2_.Qj)(description.ModelCard?.ModelCardContent??""),...(0,
_2_.ao)(description.CustomerMetadataProperties??{})])}function specificationOf(description){let recorded=(0,_4_.wn)(description.
ModelPackageDescription)?.specification;if(recorded===void 0)return{kind:"unknown"};let additional=description.AdditionalInferenceSpecifications??
[];for(let kept=additional.length;kept>=0;kept-=1){let AdditionalInferenceSpecifications=additional.slice(0,kept);if(!isRecorded(
{...description,AdditionalInferenceSpecifications},recorded))continue;let added=additional.slice(kept).map(({Name})=>Name??
"");return added.length===0?{kind:"same"}:{kind:"extended",added}}return{kind:"changed"}}function addedSentence(added){return`${added.
length===1?"An additional specification was":`${added.length} additional specifications were`} added since it was regist\
ered: ${added.join(", ")}.`}function isRecorded(specification,recorded){for(let reading of(0,_3_.RO)(specification))if((0,
_4_.v5)((0,_4_.ed)(reading))===recorded)return true;return false}}),6825:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{N6:()=>isFailure,NJ:()=>unless,z6:()=>asActionError});var _5_=__webpack_require__(
3011);function asActionError(error,doing){if(error instanceof _5_.l)return error;if(!(error instanceof _5_.R))return new _5_.
l("failed",`${doing}: ${error instanceof Error?error.message:String(error)}`,{cause:error});let request=error.requestId===
void 0?"":` (request ${error.requestId})`;return new _5_.l(codeOf(error),`${doing}: ${error.call}: ${error.message}${request}`,
{cause:error,...error.hint===void 0?{}:{hint:error.hint}})}function isFailure(error,...kinds){return error instanceof _5_.
R&&kinds.includes(error.kind)}async function unless(call,kinds,otherwise){try{return await call}catch(error){if(isFailure(
error,...kinds))return otherwise;throw error}}function codeOf({kind}){switch(kind){case"access-denied":return"access-den\
ied";case"credentials":return"no-credentials";case"unknown-outcome":case"not-found":case"already-exists":case"busy":case"\
conflict":case"limit-exceeded":case"throttled":case"invalid-request":case"unreachable":return"failed"}}}),6172:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Mp:()=>detailsFromModelCard,Qj:()=>fromModelCard,Re:()=>toCustomerMetadata,ao:()=>fromCustomerMetadata});
var _6_=__webpack_require__(4770);var _7_=__webpack_require__(7313);var _8_=__webpack_require__(7526);var _9_=__webpack_require__(
5039);var _10_=__webpack_require__(8307);var _11_=__webpack_require__(4452);function groupsOf(content){return items(member(
parse(content),"evaluation_details")).flatMap(detail=>items(member(detail,"metric_groups")).map(group=>{let name=member(
group,"name"),data=items(member(group,"metric_data")).map(datum=>({name:member(datum,"name"),type:member(datum,"type"),value:member(
datum,"value"),notes:member(datum,"notes"),xAxis:member(datum,"x_axis_name")}));return{group:typeof name=="string"?name:
"",data}}))}function isFiniteNumber(value){return typeof value=="number"&&Number.isFinite(value)}function items(value){return Array.
isArray(value)?value:[]}function parse(content){if(!(content.length>1e5))try{return JSON.parse(content)}catch{return}}function member(value,key){
if(!(typeof value!="object"||value===null))return Object.getOwnPropertyDescriptor(value,key)?.value}var STAGES=["pre-tra\
ining","post-training"];function holdsDetails(group){return stageOf(group)!==void 0||group.startsWith("explanations - ")}
function detailsOf(group,datum){let{name}=datum;if(typeof name!="string")return _10_.pH;let stage=stageOf(group);if(stage!==
void 0)return{..._10_.pH,bias:biasOf({stage,group,name,datum})};if(group.startsWith(_8_.RX))return{..._10_.pH,attributions:attributionsOf(
group,name,datum)};if(name===_8_.Sp&&datum.type==="matrix"){let confusionMatrix=matrixOf(datum);return confusionMatrix===
void 0?_10_.pH:{..._10_.pH,confusionMatrix}}return datum.type==="linear_graph"?{..._10_.pH,curves:curvesOf(name,datum)}:
_10_.pH}function stageOf(group){return STAGES.find(stage=>group===_8_.TP[stage]||group.startsWith(`${_8_.TP[stage]} - `))}
function matrixOf({value,xAxis}){let counts=items(value).map(row=>items(row).filter(isFiniteNumber)),size=counts.length;
if(size===0||size>20||counts.some(row=>row.length!==size))return;let named=items(xAxis).filter(label=>typeof label=="str\
ing");return{labels:named.length===size&&new Set(named).size===size?named:counts.map((_,index)=>String(index)),counts}}function curvesOf(name,{
value}){let kind=["roc","precision-recall"].find(one=>_8_.H1[one].name===name);if(kind===void 0)return[];let points=items(
value).flatMap(point=>{let[x,y]=items(point);return isFiniteNumber(x)&&isFiniteNumber(y)&&isRate(x)&&isRate(y)?[[x,y]]:[]});
return points.length===0?[]:[{kind,points}]}function isRate(value){return value>=0&&value<=1}function biasOf({stage,group,
name,datum}){let facet=facetOf(datum.type==="bar_chart"?name:/ and facet (.+)$/.exec(group)?.[1]??"");return facet===void 0?
[]:(datum.type==="bar_chart"?barsOf(datum):numberOf(name,datum)).map(({axis,value})=>({stage,...facet,name:axis,value,fair:(0,
_7_.o)(axis)}))}function facetOf(text){let[,quoted,bare,facetValue]=/^(?:("(?:[^"\\]|\\.)*")|([^="][^=]*))=(.*)$/.exec(text)??
[],facet=quoted===void 0?bare:(0,_9_._)(quoted);return facet===void 0||facetValue===void 0?void 0:{facet,facetValue}}function attributionsOf(group,name,datum){
let[text,prefix]=datum.type==="bar_chart"?[name,"label="]:[group,`${_8_.RX}, label=`];if(!text.startsWith(prefix))return[];
let label=text.slice(prefix.length);return(datum.type==="bar_chart"?barsOf(datum):numberOf(name,datum)).filter(({value})=>value>=
0).map(({axis,value})=>({label,feature:axis,value}))}function numberOf(name,{value}){return isFiniteNumber(value)&&(0,_11_.
z)(name)?[{axis:name,value}]:[]}function barsOf({value,xAxis}){let values=items(value);return items(xAxis).flatMap((axis,index)=>{
let number=values[index];return typeof axis=="string"&&(0,_11_.z)(axis)&&isFiniteNumber(number)?[{axis,value:number}]:[]})}
var DEVIATION=" - standard_deviation";function fromModelCard(content){let metrics=new Map;for(let{group,data}of groupsOf(
content))if(!holdsDetails(group))for(let{name,value,notes}of data){if(typeof name!="string"||!(0,_11_.z)(name)||!isFiniteNumber(
value))continue;let measured=name.endsWith(DEVIATION)?name.slice(0,-DEVIATION.length):"",metric=metrics.get(measured);metric!==
void 0?metrics.set(measured,{...deviation(value),...metric}):metrics.has(name)||metrics.set(name,{value:value+0,...deviationIn(
notes)})}return metrics}function detailsFromModelCard(content){let found=groupsOf(content).flatMap(({group,data})=>data.
map(datum=>detailsOf(group,datum))),confusionMatrix=found.find(one=>one.confusionMatrix!==void 0)?.confusionMatrix,all={
...confusionMatrix===void 0?{}:{confusionMatrix},curves:found.flatMap(({curves})=>curves),bias:found.flatMap(({bias})=>bias),
attributions:found.flatMap(({attributions})=>attributions),constraints:[]};return(0,_10_.Bv)(all)?void 0:(0,_10_.Zh)(all,
_10_.pH)}function deviationIn(notes){let text=typeof notes=="string"?/^sd=([0-9.e+-]{1,25})$/.exec(notes)?.[1]:void 0;return text===
void 0?{}:deviation(Number(text))}function deviation(value){return Number.isFinite(value)&&value>=0?{standardDeviation:value+
0}:{}}var PREFIX="metric/",NUMBER="-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:e[+-][0-9]{1,3})?",STORED=new RegExp(`^(${NUMBER}\
)(?: sd=(${NUMBER}))?$`);function toCustomerMetadata(metrics,room){let kept=(0,_6_.G5)(metrics).filter(({name,value})=>(0,
_11_.E)(name)&&Number.isFinite(value)).slice(0,Math.max(0,room));return Object.fromEntries(kept.map(metric=>[`${PREFIX}${metric.
name}`,toText(metric)]))}function fromCustomerMetadata(properties){return new Map(Object.entries(properties??{}).flatMap(
([key,text])=>{let name=key.slice(PREFIX.length),value=key.startsWith(PREFIX)&&(0,_11_.E)(name)?fromText(text):void 0;return value===
void 0?[]:[[name,value]]}))}function toText({value,standardDeviation}){return standardDeviation===void 0?String(value):`${value}\
 sd=${standardDeviation}`}function fromText(text){let[,first,second]=STORED.exec(text)??[];if(first===void 0)return;let value=Number(
first)+0;if(!Number.isFinite(value))return;if(second===void 0)return{value};let standardDeviation=Number(second)+0;return Number.
isFinite(standardDeviation)&&standardDeviation>=0?{value,standardDeviation}:void 0}}),4770:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{G5:()=>byImportance,RO:()=>readingsOf,fY:()=>withoutETags});function*readingsOf(of){
yield of;let count=countETags(of);if(count===0)return;let all=2**Math.min(count,6)-1;if(count>6)yield withoutETags(of);else
for(let dropped=1;dropped<=all;dropped+=1)yield without(of,index=>(dropped&1<<index)!==0)}function withoutETags(of){return without(
of,()=>true)}function countETags(of){let count=0;return without(of,()=>(count+=1,false)),count}function without(of,isDropped){
let index=0,dropped=()=>isDropped(index++),s3=source=>{if(source===void 0)return source;let{ETag:eTag,ManifestEtag:manifestETag}=source;
return{...source,ETag:eTag===void 0||dropped()?void 0:eTag,ManifestEtag:manifestETag===void 0||dropped()?void 0:manifestETag}},
container=one=>({...one,ModelDataETag:one.ModelDataETag===void 0||dropped()?void 0:one.ModelDataETag,ModelDataSource:one.
ModelDataSource&&{...one.ModelDataSource,S3DataSource:s3(one.ModelDataSource.S3DataSource)},AdditionalModelDataSources:one.
AdditionalModelDataSources?.map(source=>({...source,S3DataSource:s3(source.S3DataSource)}))});return{...of,InferenceSpecification:of.
InferenceSpecification&&{...of.InferenceSpecification,Containers:of.InferenceSpecification.Containers?.map(container)},AdditionalInferenceSpecifications:of.
AdditionalInferenceSpecifications?.map(one=>({...one,Containers:one.Containers?.map(container)}))}}function byImportance(metrics){
return metrics.toSorted((one,other)=>rank(one)-rank(other))}function rank({gates,isPrimary,isDeclared}){return gates.length>
0?0:isPrimary?1:isDeclared?2:3}}),6448:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Fw:()=>whyItFailed,HD:()=>readable,MP:()=>describeVersion,X2:()=>manyVersions,aH:()=>newestVersions,
or:()=>newestApproved});var _5_=__webpack_require__(3011);var MAX_PAGES=40,PAUSE_MILLISECONDS=100,MAX_PAUSE_MILLISECONDS=2e3,
PAGE_SIZE=100;async function newestVersions(at){return firstPage(at,{MaxResults:PAGE_SIZE})}async function manyVersions(at){
let versions=[],token;for(let page=0;page<MAX_PAGES&&(page===0||token!==void 0);page+=1){page>0&&await pause(at.clock,page);
let answer=await onePage(at,{MaxResults:PAGE_SIZE},token);versions.push(...answer.versions),token=answer.nextToken}return versions}
async function newestApproved(at,newest){let first=await onePage(at,{MaxResults:1,...APPROVED});if(first.versions[0]!==void 0||
first.nextToken===void 0)return first.versions[0];let{versions,isWhole}=await newest,known=versions.find(({summary})=>summary.
ModelApprovalStatus==="Approved");return known!==void 0||isWhole?known:(await firstPage(at,{MaxResults:PAGE_SIZE,...APPROVED})).
versions[0]}async function describeVersion(at,arn){try{let description=await at.reader.describeModelPackage({ModelPackageName:arn}),
version=at.address.versionOf(description.ModelPackageArn);if(version===void 0||version!==at.address.versionOf(arn))throw new _5_.
R("unknown-outcome","sagemaker:DescribeModelPackage",`The answer is not about ${arn}`);return{version,arn:description.ModelPackageArn??
arn,description}}catch(error){if(error instanceof _5_.R&&error.kind==="not-found")return;throw error}}function whyItFailed(description){
let details=description.ModelPackageStatusDetails,reasons=[...details?.ValidationStatuses??[],...details?.ImageScanStatuses??
[]].flatMap(({FailureReason})=>FailureReason?[FailureReason]:[]);return reasons.length===0?void 0:reasons.join(" ")}async function readable(reading){
try{return{kind:"read",value:await reading}}catch(error){if(error instanceof _5_.R&&error.kind==="access-denied")return{
kind:"denied",failure:error};throw error}}var APPROVED={ModelApprovalStatus:"Approved"};async function firstPage(at,filter){
let token;for(let page=0;page<MAX_PAGES;page+=1){page>0&&await pause(at.clock,page);let{versions,nextToken}=await onePage(
at,filter,token);if(versions.length>0||nextToken===void 0)return{versions,isWhole:nextToken===void 0};token=nextToken}throw new _5_.
R("unknown-outcome","sagemaker:ListModelPackages",`${MAX_PAGES} pages of ${at.address.name} were empty, each with a toke\
n for the next.`)}async function onePage({address,reader},filter,token){let answer=await reader.listModelPackages({ModelPackageGroupName:address.
sent,SortBy:"CreationTime",SortOrder:"Descending",...filter,...token!==void 0&&{NextToken:token}});return{versions:listed(
address,answer.ModelPackageSummaryList),nextToken:answer.NextToken===""?void 0:answer.NextToken}}async function pause(clock,page){
await clock.sleep(Math.min(PAUSE_MILLISECONDS*2**page,MAX_PAUSE_MILLISECONDS))}function listed(address,summaries){if(!Array.
isArray(summaries))throw new _5_.R("unknown-outcome","sagemaker:ListModelPackages","The answer holds no list of versions");
return summaries.flatMap(summary=>{let version=address.versionOf(summary.ModelPackageArn);return version===void 0?[]:[{version,
arn:summary.ModelPackageArn??"",summary}]}).sort((a,b)=>b.version-a.version)}}),6440:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{c:()=>addressOf});function addressOf(group,settings){let account=settings.registryAccount||
settings.callerAccount,prefix=`arn:${settings.partition}:sagemaker:${settings.region}:${account}`,arn=`${prefix}:model-p\
ackage-group/${group}`,versions=`${prefix}:model-package/${group}/`;return{name:group,arn,sent:account===settings.callerAccount?
group:arn,versionArn:version=>`${versions}${version}`,versionOf:text=>{if(text===void 0||!text.toLowerCase().startsWith(
versions.toLowerCase()))return;let number=text.slice(versions.length);return/^[1-9]\d{0,8}$/.test(number)?Number(number):
void 0}}}})};;
