"use strict";exports.id=1444;exports.ids=[1444];exports.modules={775:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$3:()=>approvedIn,Fw:()=>whyItFailed,HD:()=>readable,MP:()=>describeVersion,X2:()=>manyVersions,
aH:()=>newestVersions,"do":()=>versionPages,e$:()=>namedVersion,gn:()=>isUnderWay,jI:()=>approvedBelow,or:()=>newestApproved,
sW:()=>firstApproved});var _0_=__webpack_require__(3785);var _1_=__webpack_require__(5715);var _2_=__webpack_require__(3863);
var MAX_PAGES=40,PAUSE_MILLISECONDS=100,MAX_PAUSE_MILLISECONDS=2e3,PAGE_SIZE=100;async function newestVersions(at){return firstPage(
at,WHOLE_PAGES)}async function manyVersions(at){let versions=[];for await(let page of versionPages(at))versions.push(...page.
versions);return versions}async function newestApproved(at,newest){let first=await onePage(at,{MaxResults:1,...APPROVED}),
[only]=first.versions,found=approvedIn(first.versions);if(found.version!==void 0||first.nextToken===void 0)return found;
let{versions,isWhole}=await newest,known=approvedIn([...only===void 0?[]:[only],...versions.filter(({arn})=>arn!==only?.
arn)]);return known.version!==void 0||isWhole?known:firstApproved(at)}async function firstApproved(at){let skipped=[];for await(let{
versions,isWhole}of versionPages(at,{...WHOLE_PAGES,...APPROVED})){let found=approvedIn(versions);if(skipped.push(...found.
skipped),found.version!==void 0||isWhole)return{version:found.version,skipped}}throw endlessPages(at)}function approvedIn(versions){
let approved=versions.filter(({summary})=>summary.ModelApprovalStatus==="Approved").toSorted((a,b)=>b.version-a.version),
index=approved.findIndex(({summary})=>summary.ModelPackageStatus==="Completed");return{version:approved[index],skipped:index===
-1?approved:approved.slice(0,index)}}async function approvedBelow(at,version){let skipped=[];for await(let page of versionPages(
at,{...WHOLE_PAGES,...APPROVED})){let found=approvedIn(page.versions.filter(one=>one.version<version));if(skipped.push(...found.
skipped),found.version!==void 0||page.isWhole)return{version:found.version,skipped}}throw endlessPages(at)}async function describeVersion(at,arn,card="\
none"){try{let described=await(0,_0_.IH)(at.reader.describeModelPackage,{name:arn,card}),{description}=described,version=at.
address.versionOf(description.ModelPackageArn);if(version===void 0||version!==at.address.versionOf(arn))throw new _2_.Rk(
"unknown-outcome","sagemaker:DescribeModelPackage",`The answer is not about ${arn}`);return{...described,version,arn:description.
ModelPackageArn??arn}}catch(error){if(error instanceof _2_.Rk&&error.kind==="not-found")return;throw error}}async function namedVersion(at,arn,card){
let version=await describeVersion(at,arn,card);if(version!==void 0)return version;throw new _2_.lZ("invalid-input",`Ther\
e is no version ${arn}.`,{hint:"It may have been deleted, or be in another account or Region: see `registry-account-id` \
and `aws-region`."})}function isUnderWay(status){return status==="Pending"||status==="InProgress"}function whyItFailed(description){
let details=description.ModelPackageStatusDetails,reasons=[...details?.ValidationStatuses??[],...details?.ImageScanStatuses??
[]].flatMap(({FailureReason})=>FailureReason?[FailureReason]:[]);return reasons.length===0?"The service gives no reason.":
reasons.join(" ")}async function readable(reading){try{return{kind:"read",value:await reading}}catch(error){if(error instanceof
_2_.Rk&&error.kind==="access-denied")return{kind:"denied",failure:error};throw error}}var WHOLE_PAGES={MaxResults:PAGE_SIZE},
APPROVED={ModelApprovalStatus:"Approved"};async function firstPage(at,filter){for await(let page of versionPages(at,filter))
if(page.versions.length>0||page.isWhole)return page;throw endlessPages(at)}function endlessPages({address}){return new _2_.
Rk("unknown-outcome","sagemaker:ListModelPackages",`${MAX_PAGES} pages of ${address.name} did not settle it, each with a\
 token for the next.`)}async function*versionPages(at,filter=WHOLE_PAGES,maxPages=MAX_PAGES){let token;for(let page=0;page<
maxPages;page+=1){page>0&&await pause(at.clock,page);let{versions,nextToken}=await onePage(at,filter,token);if(yield{versions,
isWhole:nextToken===void 0},nextToken===void 0)return;token=nextToken}}async function onePage({address,reader},filter,token){
let answer=await reader.listModelPackages({ModelPackageGroupName:address.sent,SortBy:"CreationTime",SortOrder:"Descendin\
g",...filter,...(0,_1_.s)({NextToken:token})});return{versions:listed(address,answer.ModelPackageSummaryList),nextToken:answer.
NextToken===""?void 0:answer.NextToken}}async function pause(clock,page){await clock.sleep(Math.min(PAUSE_MILLISECONDS*2**
page,MAX_PAUSE_MILLISECONDS))}function listed(address,summaries){if(!Array.isArray(summaries))throw new _2_.Rk("unknown-\
outcome","sagemaker:ListModelPackages","The answer holds no list of versions");return summaries.flatMap(summary=>{let version=address.
versionOf(summary.ModelPackageArn);return version===void 0?[]:[{version,arn:summary.ModelPackageArn??"",summary}]}).sort(
(a,b)=>b.version-a.version)}}),4963:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{R:()=>readingsOf,f:()=>withoutETags});function*readingsOf(of){yield of;let count=countETags(of);if(count===
0)return;let all=2**Math.min(count,6)-1;if(count>6)yield withoutETags(of);else for(let dropped=1;dropped<=all;dropped+=1)
yield without(of,index=>(dropped&1<<index)!==0)}function withoutETags(of){return without(of,()=>true)}function countETags(of){
let count=0;return without(of,()=>(count+=1,false)),count}function without(of,isDropped){let index=0,dropped=()=>isDropped(
index++),s3=source=>{if(source===void 0)return source;let{ETag:eTag,ManifestEtag:manifestETag}=source;return{...source,ETag:eTag===
void 0||dropped()?void 0:eTag,ManifestEtag:manifestETag===void 0||dropped()?void 0:manifestETag}},container=one=>({...one,
ModelDataETag:one.ModelDataETag===void 0||dropped()?void 0:one.ModelDataETag,ModelDataSource:one.ModelDataSource&&{...one.
ModelDataSource,S3DataSource:s3(one.ModelDataSource.S3DataSource)},AdditionalModelDataSources:one.AdditionalModelDataSources?.
map(source=>({...source,S3DataSource:s3(source.S3DataSource)}))});return{...of,InferenceSpecification:of.InferenceSpecification&&
{...of.InferenceSpecification,Containers:of.InferenceSpecification.Containers?.map(container)},AdditionalInferenceSpecifications:of.
AdditionalInferenceSpecifications?.map(one=>({...one,Containers:one.Containers?.map(container)}))}}}),1385:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{S:()=>idTokens,g:()=>environmentClaim});var _3_=__webpack_require__(2909);var _4_=__webpack_require__(
4513);var _5_=__webpack_require__(9702);var _6_=__webpack_require__(3863);var ATTEMPTS=5,FIRST_WAIT_MILLISECONDS=200,DEADLINE_MILLISECONDS=3e4;
function hasIdTokenEndpoint(){return!!(process.env.ACTIONS_ID_TOKEN_REQUEST_URL&&process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN)}
async function idToken({audience,clock:clock2}){for(let attempt=1;;attempt+=1){try{return await withDeadline((0,_3_.V9)(
audience))}catch(error){let message=(0,_6_.bD)(error);if(attempt===ATTEMPTS||!isRetryable(message))throw failure(message,
error)}await clock2.sleep(Math.random()*FIRST_WAIT_MILLISECONDS*2**attempt)}}function isRetryable(message){let code=/Error Code : (\w+)/.
exec(message)?.[1];return code===void 0||code==="undefined"||code==="429"||/^5\d\d$/.test(code)}function failure(message,cause){
return new _6_.Rk("credentials","GET ACTIONS_ID_TOKEN_REQUEST_URL",`GitHub gave no ID token: ${message.replace(/\s+/g," ").
trim()}`,{cause})}async function withDeadline(promise){let timer,late=new Promise((_,reject)=>{timer=setTimeout(()=>reject(
new Error("no answer within 30 s")),DEADLINE_MILLISECONDS)});try{return await Promise.race([promise,late])}finally{clearTimeout(
timer)}}function idTokens({audience,role,registryRole}){if(!(role||registryRole)||!hasIdTokenEndpoint())return;let first=idToken(
{audience,clock:_4_.p});return first.catch(()=>{}),()=>{let token=first??idToken({audience,clock:_4_.p});return first=void 0,
token}}function environmentClaim(token){let claims=(0,_5_.U4)(Buffer.from(token.split(".")[1]??"","base64url").toString(
"utf8")),claim=(0,_5_.C5)(claims,"environment");return typeof claim=="string"&&claim!==""?claim:void 0}}),3605:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Lk:()=>runPart,X0:()=>specificationPart,bm:()=>dateAndTime,qr:()=>footer,vl:()=>signature});
var _7_=__webpack_require__(9527);var MONTHS=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function dateAndTime(date){
let time=date.toISOString().slice(11,16);return`${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}\
 ${time} UTC`}function footer(context,...about){let{trainingAccount,account,registryAccount,workloadAccount,region}=context,
named=(name,id)=>id===void 0?[]:[(0,_7_.qy)`${name} ${(0,_7_.aY)(id)}`];return(0,_7_.EX)(...context.commit===""?[]:[(0,_7_.
qy)`commit ${(0,_7_.wn)(context)}`],...runPart(context),...about,...named("training",trainingAccount),...named("account",
account),...named("registry",registryAccount),...named("workload",workloadAccount),...region===void 0||region===""?[]:[(0,
_7_.aY)(region)],...signature(context))}function runPart(context){let run=(0,_7_.ut)((0,_7_.aY)(`#${context.runNumber}`),
context);return run===void 0?[]:[(0,_7_.qy)`run ${run}`]}function specificationPart(digest){return digest===void 0||digest===
""?[]:[(0,_7_.qy)`spec ${(0,_7_.aY)(digest.slice(0,15))}`]}function signature({actionVersion,now}){return[(0,_7_.qy)`action ${(0,
_7_.aY)(actionVersion,40)}`,(0,_7_.qy)`updated ${dateAndTime(now)}`]}}),462:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Ku:()=>firstOf,MW:()=>fittingJson,S3:()=>publishReport,_1:()=>settleWith,gW:()=>reportContext,
lE:()=>fittingMetrics,lG:()=>judgementOf,mk:()=>publish});var _8_=__webpack_require__(7279);var _4_=__webpack_require__(
4513);var _6_=__webpack_require__(3863);var _9_=__webpack_require__(7598);var _10_=__webpack_require__.n(_9_);var _11_=__webpack_require__(
1455);var _12_=__webpack_require__.n(_11_);var _13_=__webpack_require__(8161);var _14_=__webpack_require__.n(_13_);var _15_=__webpack_require__(
6760);var _16_=__webpack_require__.n(_15_);function reportContext({run,actionVersion},beside={}){let{repository,serverUrl,
runId,runNumber,runAttempt}=run.context,commit=(0,_8_.D3)(run.context);return{repository,serverUrl,commit,runId,runNumber,
runAttempt,...beside,actionVersion,now:_4_.p.now()}}function fittingJson(steps,lastResort){return steps.map(step=>JSON.stringify(
step)).find(text=>Buffer.byteLength(text)<1e5)??JSON.stringify(lastResort)}function fittingMetrics(metrics){let text=JSON.
stringify(metrics);return Buffer.byteLength(text)<1e5?text:""}function judgementOf(result){return{gates:result.gates.map(
({metric,gate,outcome,reason})=>({metric,kind:gate.kind,limit:gate.limit,level:gate.level,outcome,reason})),loosenedGates:result.
loosenedGates.map(({metric,what,before,after})=>({metric,what,before,after})),checks:result.checks,specificationDigest:result.
specificationDigest,candidateDigest:result.candidateDigest}}async function publish({runner},{failure,outputs,report,reportJson,
summary,comment}){for(let[name,value]of Object.entries(outputs))runner.setOutput(name,value);runner.setOutput("report-js\
on",reportJson),runner.setOutput("report-path",await writeReport(JSON.stringify(report,null,2))),runner.setOutput("failu\
re-reason",failure?.code??""),await runner.writeSummary(await summary());let url=await comment();url!==void 0&&(runner.setOutput(
"comment-url",url),runner.info(`Comment: ${url}`))}async function publishReport(request,{failure,summary,outputs,report,
reportJson,comment}){let whole={...report,...failure&&{failureReason:failure.code,message:failure.message}},text=JSON.stringify(
whole),short=Buffer.byteLength(text)<=1e5?text:JSON.stringify({truncated:true,...scalars(whole)});await publish(request,
{failure,outputs:Object.fromEntries(outputs),report:whole,reportJson:reportJson??short,summary:()=>summary,comment})}function settleWith(failure){
return{failure:failure&&{code:failure.code,message:(0,_6_.mu)(failure)}}}function firstOf(failures){let[first]=failures;
return{failure:first&&{code:first.code,message:failures.map(({message})=>message).join(`
`)}}}async function writeReport(text){let path=(0,_15_.join)(process.env.RUNNER_TEMP||(0,_13_.tmpdir)(),`model-registry-\
report-${(0,_9_.randomUUID)()}.json`);try{return await(0,_11_.writeFile)(path,`${text}
`,{mode:384}),path}catch{return""}}function scalars(report){return Object.fromEntries(Object.entries(report).filter(([,value])=>typeof value!=
"object"))}}),6951:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{$r:()=>lastChange,B1:()=>readDecision,BL:()=>specificationOf,Bl:()=>servedKey,JH:()=>plainReason,Mj:()=>isApprovedAtBirth,
eO:()=>servedNote,el:()=>writeDecision,em:()=>addedSentence,ow:()=>servedEnvironments,zX:()=>servedRun});var _17_=__webpack_require__(
4963);var _0_=__webpack_require__(3785);var _18_=__webpack_require__(7404);var MAX_DESCRIPTION=1024,MAX_LOGIN=100,MAX_PEOPLE=6,
NO_RUN="-",DECISION=/^(Approved|Rejected) by (@[\w-]{1,100}(?:\[bot\])?(?: and @[\w-]{1,100}(?:\[bot\])?){0,5}) at (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)(?:: (.+))? \[(-|https?:\/\/[^\s[\]]{1,200})\]$/u;
function writeDecision({status,by,at,reason,runUrl}){let people=by.slice(0,MAX_PEOPLE).map(plainLogin).join(" and "),head=`${status}\
 by ${people} at ${at.toISOString().replace(/\.\d+Z$/,"Z")}`,tail=` [${/^https?:\/\/[^\s[\]]{1,190}$/u.test(runUrl)?runUrl:
NO_RUN}]`,why=(0,_18_.Jj)(plainReason(reason),MAX_DESCRIPTION-head.length-tail.length-2);return`${head}${why===""?"":`: ${why}`}${tail}`}
function readDecision(description){let[,status,people,time,reason="",run]=DECISION.exec(description??"")??[];if(people===
void 0||time===void 0||run===void 0)return;let at=new Date(time);if(!Number.isNaN(at.getTime()))return{status:status==="\
Approved"?"Approved":"Rejected",by:people.split(" and ").map(login=>login.slice(1)),at,reason,runUrl:run===NO_RUN?"":run}}
function plainReason(reason){return reason.replace(/[\p{C}\p{Z}]+/gu," ").trim()}function plainLogin(login){let[,name="",
bot=""]=/^(.*?)(\[bot\])?$/su.exec(login)??[];return`@${name.replace(/[^\w-]/gu,"_").slice(0,MAX_LOGIN)||"_"}${bot}`}function lastChange(of){
let{LastModifiedBy:user,LastModifiedTime:at}=of;return{by:user?.UserProfileName??user?.IamIdentity?.Arn,at}}function isApprovedAtBirth(described){
let{ModelApprovalStatus:status,CreationTime:created,LastModifiedTime:modified,LastModifiedBy:by}=described,wasModified=created!==
void 0&&modified!==void 0&&modified.getTime()>created.getTime();return status==="Approved"&&!wasModified&&Object.keys(by??
{}).length===0}var PREFIX="smr/served/";function servedKey(environment){return(0,_0_.rY)(PREFIX,environment)}function servedNote(since,runUrl){
let time=since.toISOString().replace(/\.\d+Z$/,"Z"),note=`${time} ${runUrl}`;return/^[\w.:/=+\-@ ]{1,256}$/.test(note)?note.
trim():time}function servedRun(note,{serverUrl,repository}){let[,page="",id]=/^\S+ (https?:\/\/\S+)\/actions\/runs\/([1-9]\d{0,15})$/.
exec(note??"")??[];return page.toLowerCase()===`${serverUrl}/${repository}`.toLowerCase()?id:void 0}function servedEnvironments(metadata){
return Object.entries(metadata??{}).filter(([key])=>key.startsWith(PREFIX)&&key.length>PREFIX.length).map(([key,text])=>({
environment:key.slice(PREFIX.length),since:timeOf(text)})).sort((a,b)=>(a.since?.getTime()??0)-(b.since?.getTime()??0)||
(a.environment<b.environment?-1:1))}function timeOf(note){let[,text]=/^(\d{4}-\d\d-\d\dT[\d:.]+Z)(?: \S+)?$/.exec(note)??
[],time=text===void 0?void 0:new Date(text);return time===void 0||Number.isNaN(time.getTime())?void 0:time}function specificationOf(description){
let recorded=(0,_18_.wn)(description.ModelPackageDescription)?.specification;if(recorded===void 0)return{kind:"unknown"};
let additional=description.AdditionalInferenceSpecifications??[];for(let kept=additional.length;kept>=0;kept-=1){let AdditionalInferenceSpecifications=additional.
slice(0,kept);if(!isRecorded({...description,AdditionalInferenceSpecifications},recorded))continue;let added=additional.
slice(kept).map(({Name})=>Name??"");return added.length===0?{kind:"same"}:{kind:"extended",added}}return{kind:"changed"}}
function addedSentence(added){return`${added.length===1?"An additional specification was":`${added.length} additional sp\
ecifications were`} added since it was registered: ${added.join(", ")}.`}function isRecorded(specification,recorded){for(let reading of(0,
_17_.R)(specification))if((0,_18_.v5)((0,_18_.ed)(reading))===recorded)return true;return false}}),3785:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{EZ:()=>tagValue,Fg:()=>tagsOf,G5:()=>byImportance,H_:()=>MAX_METADATA,IH:()=>describePackage,
Mp:()=>detailsFromModelCard,Qj:()=>fromModelCard,Re:()=>toCustomerMetadata,TP:()=>metadataValue,Uw:()=>METRIC_NAMES,ao:()=>fromCustomerMetadata,
pn:()=>packageWithoutCard,rY:()=>metadataKey2,rx:()=>MAX_METADATA_VALUE});var _19_=__webpack_require__(5111);var _20_=__webpack_require__(
5647);var _21_=__webpack_require__(1014);var _22_=__webpack_require__(7404);var _23_=__webpack_require__(9702);var _24_=__webpack_require__(
5715);var _25_=__webpack_require__(3863);var MAX_METADATA=50,MAX_METADATA_VALUE=256,MAX_METADATA_KEY=128,REFUSED=/[^\p{L}\p{Zs}\p{N}_.:/=+\-@]/gu;
function metadataValue(text){return(0,_22_.Jj)(text.replace(REFUSED,"_").trim(),MAX_METADATA_VALUE)}function metadataKey2(prefix,name){
return`${prefix}${name.replace(REFUSED,"-")}`.slice(0,MAX_METADATA_KEY)}function tagValue(text){return(0,_22_.Jj)(text.replace(
REFUSED,"-"),MAX_METADATA_VALUE)}function tagsOf({tags={}}){return(0,_24_.A)(Object.entries(tags).map(([Key,Value])=>({Key,
Value})))}function byImportance(metrics){return metrics.toSorted((one,other)=>rank(one)-rank(other))}function rank({gates,
isPrimary,isDeclared}){return gates.length>0?0:isPrimary?1:isDeclared?2:3}var METRIC_NAMES={key:"smr/metric-names",value:"\
path"};function groupsOf(content){let card=content.length>1e5?void 0:(0,_23_.U4)(content);return(0,_23_.S3)((0,_23_.C5)(
card,"evaluation_details")).flatMap(detail=>{let hasPaths=(0,_23_.C5)((0,_23_.C5)(detail,"metadata"),METRIC_NAMES.key)===
METRIC_NAMES.value;return(0,_23_.S3)((0,_23_.C5)(detail,"metric_groups")).map(group=>{let name=(0,_23_.C5)(group,"name"),
data=(0,_23_.S3)((0,_23_.C5)(group,"metric_data")).map(datum=>({name:(0,_23_.C5)(datum,"name"),type:(0,_23_.C5)(datum,"t\
ype"),value:(0,_23_.C5)(datum,"value"),notes:(0,_23_.C5)(datum,"notes"),xAxis:(0,_23_.C5)(datum,"x_axis_name")}));return{
group:typeof name=="string"?name:"",hasPaths,data}})})}function isFiniteNumber(value){return typeof value=="number"&&Number.
isFinite(value)}var STAGES=["pre-training","post-training"];function holdsDetails(group){return stageOf(group)!==void 0||
group.startsWith("explanations - ")}function detailsOf(group,datum){let{name}=datum;if(typeof name!="string")return _19_.
pH;let stage=stageOf(group);if(stage!==void 0)return{..._19_.pH,bias:biasOf({stage,group,name,datum})};if(group.startsWith(
_19_.RX))return{..._19_.pH,attributions:attributionsOf(group,name,datum)};if(name===_19_.Sp&&datum.type==="matrix"){let confusionMatrix=matrixOf(
datum);return confusionMatrix===void 0?_19_.pH:{..._19_.pH,confusionMatrix}}return datum.type==="linear_graph"?{..._19_.
pH,curves:curvesOf(name,datum)}:_19_.pH}function stageOf(group){return STAGES.find(stage=>group===_19_.TP[stage]||group.
startsWith(`${_19_.TP[stage]} - `))}function matrixOf({value,xAxis}){let counts=(0,_23_.S3)(value).map(row=>(0,_23_.S3)(
row).filter(isFiniteNumber)),size=counts.length;if(size===0||size>_19_.xs||counts.some(row=>row.length!==size))return;let named=(0,
_23_.S3)(xAxis).filter(label=>typeof label=="string");return{labels:named.length===size&&new Set(named).size===size?named:
counts.map((_,index)=>String(index)),counts}}function curvesOf(name,{value}){let kind=["roc","precision-recall"].find(one=>_19_.
H1[one].name===name);if(kind===void 0)return[];let points=(0,_23_.S3)(value).flatMap(point=>{let[x,y]=(0,_23_.S3)(point);
return isFiniteNumber(x)&&isFiniteNumber(y)&&isRate(x)&&isRate(y)?[[x,y]]:[]});return points.length===0?[]:[{kind,points}]}
function isRate(value){return value>=0&&value<=1}function biasOf({stage,group,name,datum}){let facet=facetOf(datum.type===
"bar_chart"?name:/ and facet (.+)$/.exec(group)?.[1]??"");return facet===void 0?[]:(datum.type==="bar_chart"?barsOf(datum):
numberOf(name,datum)).map(({axis,value})=>({stage,...facet,name:axis,value,fair:(0,_19_.oB)(axis)}))}function facetOf(text){
let[,quoted,bare,facetValue]=/^(?:("(?:[^"\\]|\\.)*")|([^="][^=]*))=(.*)$/.exec(text)??[],facet=quoted===void 0?bare:(0,
_21_._n)(quoted);return facet===void 0||facetValue===void 0?void 0:{facet,facetValue}}function attributionsOf(group,name,datum){
let[text,prefix]=datum.type==="bar_chart"?[name,"label="]:[group,`${_19_.RX}, label=`];if(!text.startsWith(prefix))return[];
let label=text.slice(prefix.length);return(datum.type==="bar_chart"?barsOf(datum):numberOf(name,datum)).map(({axis,value})=>({
label,feature:axis,value}))}function numberOf(name,{value}){return isFiniteNumber(value)&&(0,_20_.zw)(name)?[{axis:name,
value}]:[]}function barsOf({value,xAxis}){let values=(0,_23_.S3)(value);return(0,_23_.S3)(xAxis).flatMap((axis,index)=>{
let number=values[index];return typeof axis=="string"&&(0,_20_.zw)(axis)&&isFiniteNumber(number)?[{axis,value:number}]:[]})}
var DEVIATION=" - standard_deviation";function fromModelCard(content){let metrics=new Map,named=new Map;for(let{group,hasPaths,
data}of groupsOf(content)){if(holdsDetails(group))continue;let isSection=!hasPaths&&_21_.bP.has(group),into=hasPaths||isSection?
metrics:named,nameIn=name=>isSection?`${group}.${(0,_21_.yS)(name)}`:name;for(let{name,value,notes}of data){if(typeof name!=
"string"||!(0,_20_.zw)(name)||!isFiniteNumber(value))continue;let measured=nameIn(name.endsWith(DEVIATION)?name.slice(0,
-DEVIATION.length):""),metric=name.endsWith(DEVIATION)?into.get(measured):void 0;metric!==void 0?into.set(measured,{...deviation(
value),...metric}):into.has(nameIn(name))||into.set(nameIn(name),{value:value+0,...deviationIn(notes)})}}return{metrics,
named}}function detailsFromModelCard(content){let found=groupsOf(content).flatMap(({group,data})=>data.map(datum=>detailsOf(
group,datum))),confusionMatrix=found.find(one=>one.confusionMatrix!==void 0)?.confusionMatrix,all={...(0,_24_.s)({confusionMatrix}),
curves:found.flatMap(({curves})=>curves),bias:found.flatMap(({bias})=>bias),attributions:found.flatMap(({attributions})=>attributions),
constraints:[]};return(0,_19_.Bv)(all)?void 0:(0,_19_.Zh)(all,_19_.pH)}function deviationIn(notes){let text=typeof notes==
"string"?/^sd=([0-9.e+-]{1,25})$/.exec(notes)?.[1]:void 0;return text===void 0?{}:deviation(Number(text))}function deviation(value){
return Number.isFinite(value)&&value>=0?{standardDeviation:value+0}:{}}var NUMBER="-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:e[\
+-][0-9]{1,3})?",STORED=new RegExp(`^(${NUMBER})(?: sd=(${NUMBER}))?$`);function toCustomerMetadata(metrics,room){let entries=new Map;
for(let metric of byImportance(metrics)){let key=(0,_20_.rY)(metric.path);key===void 0||!(0,_20_.zw)(metric.path)||!Number.
isFinite(metric.value)||entries.has(key)||entries.set(key,toText(metric))}let kept=[...entries].slice(0,Math.max(0,room));
return kept.length===0?{}:{...Object.fromEntries(kept),[METRIC_NAMES.key]:METRIC_NAMES.value}}function fromCustomerMetadata(properties){
let hasPaths=properties?.[METRIC_NAMES.key]===METRIC_NAMES.value,nameIn=hasPaths?_20_.Uk:_20_.m1,found=new Map(Object.entries(
properties??{}).flatMap(([key,text])=>{let name=nameIn(key),value=name!==void 0&&(0,_20_.zw)(name)?fromText(text):void 0;
return name===void 0||value===void 0?[]:[[name,value]]}));return hasPaths?{metrics:found}:{metrics:new Map,named:found}}
function toText({value,standardDeviation}){return standardDeviation===void 0?String(value):`${value} sd=${standardDeviation}`}
function fromText(text){let[,first,second]=STORED.exec(text)??[];if(first===void 0)return;let value=Number(first)+0;if(!Number.
isFinite(value))return;if(second===void 0)return{value};let standardDeviation=Number(second)+0;return Number.isFinite(standardDeviation)&&
standardDeviation>=0?{value,standardDeviation}:void 0}async function describePackage(describe,{name,card}){if(card==="wh\
ole")return wholePackage(describe,name);let description=await packageWithoutCard(describe,name);if(card==="none"||!mayHoldMoreMetrics(
description))return{description};let whole=await describe({ModelPackageName:name}).catch(refusalOnly);return whole instanceof
_25_.Rk?{description,unreadCard:explained(whole,description)}:{description:whole}}async function packageWithoutCard(describe,name){
try{return await describe({ModelPackageName:name,IncludedData:"MetadataOnly"})}catch(error){if(!(error instanceof _25_.Rk)||
error.kind!=="invalid-request")throw error;return describe({ModelPackageName:name})}}async function wholePackage(describe,name){
let whole=await describe({ModelPackageName:name}).catch(refusalOnly);if(!(whole instanceof _25_.Rk))return{description:whole};
let description=await describe({ModelPackageName:name,IncludedData:"MetadataOnly"}).catch(()=>{throw whole});return{description,
unreadCard:explained(whole,description)}}function refusalOnly(error){if(error instanceof _25_.Rk&&["access-denied","inva\
lid-request"].includes(error.kind))return error;throw error}function mayHoldMoreMetrics({ModelCard:card,CustomerMetadataProperties:metadata}){
if(card===void 0)return false;let{metrics,named}=fromCustomerMetadata(metadata);return metrics.size+(named?.size??0)===0||
Object.keys(metadata??{}).length>=MAX_METADATA}function explained(failure,{SecurityConfig:security}){let key=security?.KmsKeyId;
if(failure.hint!==void 0||key===void 0)return failure;let statement=JSON.stringify({Effect:"Allow",Action:"kms:Decrypt",
Resource:key});return new _25_.Rk(failure.kind,failure.call,failure.message,{cause:failure,...failure.requestId!==void 0&&
{requestId:failure.requestId},hint:`The card is encrypted with ${key}. Allow in the role's identity policy, and in the k\
ey's policy where another account owns it:
${statement}`})}}),3526:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{V:()=>formatProblem});var _26_=__webpack_require__(4321);var WINDOW_COLUMNS=100,COLUMNS_BEFORE=40,TAB="    ";function formatProblem({
at,message,help,sourceLine}){let number=String(at.line),gutter=" ".repeat(number.length),head=[`error: ${(0,_26_.RK)(message)}`,
`${gutter}--> ${(0,_26_.RK)(at.file)}:${at.line}:${at.column}`];if(sourceLine===void 0)return[...head,...helpLine(gutter,
help)].join(`
`);let{shown,before,carets}=excerpt(sourceLine,at.column,at.endColumn??at.column+1),line=`${number} | ${shown}`.trimEnd(),
caretLine=`${gutter} | ${" ".repeat(before)}${"^".repeat(carets)}`,label=help===void 0?"":` ${(0,_26_.RK)(help)}`,shownHelp=before+
carets+label.length<=WINDOW_COLUMNS?[`${caretLine}${label}`]:[caretLine,...helpLine(gutter,help)];return[...head,`${gutter}\
 |`,line,...shownHelp].join(`
`)}function helpLine(gutter,help){return help===void 0?[]:[`${gutter} = help: ${(0,_26_.RK)(help)}`]}function excerpt(line,column,endColumn){
let from=betweenPairs(line,Math.max(0,column-1-COLUMNS_BEFORE)),near=cellsOf(line.slice(from,betweenPairs(line,from+2*WINDOW_COLUMNS)),
from),kept=fitting(near),isCutBefore=from>0,isCutAfter=kept.length<near.length||from+2*WINDOW_COLUMNS<line.length,lead=isCutBefore?
"…":"",beforeCells=kept.filter(cell=>cell.index<column-1),meant=kept.filter(cell=>cell.index>=column-1&&cell.index<endColumn-
1);return{shown:`${lead}${kept.map(cell=>cell.text).join("")}${isCutAfter?"…":""}`,before:lead.length+columnsOf(beforeCells),
carets:Math.max(1,columnsOf(meant))}}function betweenPairs(line,offset){return/[\uDC00-\uDFFF]/.test(line.charAt(offset))&&
/[\uD800-\uDBFF]/.test(line.charAt(offset-1))?offset-1:offset}function cellsOf(text,offset){let index=offset;return[...text].
map(character=>{let cell={...look(character),index};return index+=character.length,cell})}function look(character){if(character===
"	")return{text:TAB,columns:TAB.length};let text=(0,_26_.RK)(character);return text!==character?{text,columns:text.length}:
new RegExp("\\p{M}","u").test(character)?{text,columns:0}:{text,columns:isWide(character)?2:1}}function isWide(character){
return new RegExp("\\p{Emoji_Presentation}|[\\u1100-\\u115F\\u2E80-\\u303E\\u3041-\\uA4CF\\uAC00-\\uD7A3\\uF900-\\uFAFF\\uFE30-\\uFE6\
F\\uFF00-\\uFF60\\uFFE0-\\uFFE6\\u{20000}-\\u{3FFFD}]","u").test(character)}function fitting(cells){let columns=0,end=cells.
findIndex(cell=>(columns+=cell.columns,columns>WINDOW_COLUMNS));return end===-1?cells:cells.slice(0,end)}function columnsOf(cells){
return cells.reduce((columns,cell)=>columns+cell.columns,0)}}),554:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{_:()=>requiredRegion});var _27_=__webpack_require__(3863);function requiredRegion({
region}){if(region!==void 0)return region;throw new _27_.lZ("invalid-input","aws-region: is empty, and AWS_REGION and AW\
S_DEFAULT_REGION are not set",{hint:"Give the Region of the model package group, such as `aws-region: eu-west-1`."})}}),
9989:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{t:()=>table});
var _7_=__webpack_require__(9527);function table({columns,rows}){let head=columns.map(column=>cell("th",column,column.title)),
body=rows.map(row=>(0,_7_.qy)`<tr>${columns.map((column,index)=>cell("td",column,row[index]))}</tr>`);return(0,_7_.qy)`<table>
<thead><tr>${head}</tr></thead>
<tbody>
${(0,_7_.fj)(body,`
`)}
</tbody>
</table>`}function cell(tag,column,content){let inside=content===void 0?(0,_7_.qy)``:column.wraps===true?content:(0,_7_.
D_)(content);switch(column.align??"left"){case"right":return tag==="th"?(0,_7_.qy)`<th align="right">${inside}</th>`:(0,
_7_.qy)`<td align="right">${inside}</td>`;case"center":return tag==="th"?(0,_7_.qy)`<th align="center">${inside}</th>`:(0,
_7_.qy)`<td align="center">${inside}</td>`;case"left":return tag==="th"?(0,_7_.qy)`<th align="left">${inside}</th>`:(0,_7_.
qy)`<td>${inside}</td>`}}}),9527:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{$Q:()=>commitPath,Bv:()=>blocks,Cr:()=>bold,D_:()=>unbroken,EC:()=>preformatted,EU:()=>fence,EX:()=>small,
FY:()=>paragraph,K$:()=>NOTHING,L6:()=>shortenedNote,Q0:()=>MAX_SUMMARY_BYTES,Qq:()=>text,RB:()=>workflowPath,RF:()=>fileLink,
RK:()=>visible,T1:()=>formatShare,U9:()=>count,VK:()=>Markup,Xf:()=>formatPoints,YG:()=>summaryOf,ZV:()=>formatNumber,_B:()=>fenceOfLines,
_M:()=>formatTogether,aE:()=>placeLink,aY:()=>code,eD:()=>formatChange,fj:()=>join,h1:()=>wrappedFence,jR:()=>formatDifference,
l:()=>repositoryLink,l9:()=>formatPercent,m9:()=>formatPercentLimit,ml:()=>shorten,pJ:()=>MAX_COMMENT_BYTES,qy:()=>html,
s$:()=>filePath,t0:()=>runPath,t6:()=>fullestThatFits,tW:()=>formatLimit,ut:()=>runLink,vm:()=>commentOf,wn:()=>commitLink,
xE:()=>alert});var _28_=__webpack_require__(7137);var INVISIBLE=/(?!\uFE0F)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
var TOO_MANY_MARKS=new RegExp("(\\p{M}{4})\\p{M}+","gu"),SPECIAL=new RegExp("[&<>\"'`|@#$*~[\\]!\\\\]|(?<![A-Za-z0-9])_|_(?!\
[A-Za-z0-9])|(?<=www)\\.|(?!\\uFE0F)\\p{M}|\\u200B","giu"),TRIGGER=/[@#](?=\w)|:(?=[\w+-]+:|\/\/)|gh-(?=\d)|www(?=\.)/gi;
function visible(foreign){return foreign.replace(INVISIBLE,pictureOf).replace(TOO_MANY_MARKS,"$1…")}function encodeCode(foreign){
return references(visible(foreign))}function encodeText(foreign){return references(visible(foreign).replace(TRIGGER,"$&​").
replaceAll("$","＄"))}function shorten(text2,limit){if(text2.length<=limit)return text2;let points=[...text2.slice(0,limit*
2+2)];return points.length<=limit?text2:`${points.slice(0,limit).join("")}… (${text2.length} characters)`}function references(text2){
return text2.replace(SPECIAL,character=>`&#${character.codePointAt(0)};`)}function pictureOf(character){let point=character.
codePointAt(0)??0;return point<32?String.fromCodePoint(9216+point):`⟨U+${point.toString(16).toUpperCase().padStart(4,"\
0")}⟩`}var Markup=class{constructor(source){this.source=source}source},MAX_TEXT=2e3,MAX_CODE=300;function html(words,...values){
return new Markup(words.reduce((whole,word,index)=>`${whole}${sourceOf(values[index-1])}${word}`))}function code(foreign,limit=MAX_CODE){
let direction=RIGHT_TO_LEFT.test(String(foreign))?' dir="auto"':"";return new Markup(`<code${direction}>${encodeCode(shorten(
String(foreign),limit))}</code>`)}function text(foreign,limit=MAX_TEXT){return new Markup(encodeText(shorten(foreign,limit)))}
function bold(piece){return html`<b>${piece}</b>`}function paragraph(...sentences){return html`<p>${join(sentences," ")}</p>`}
function small(...parts){return html`<p><sub>${join(parts," · ")}</sub></p>`}function join(parts,separator){return new Markup(
parts.map(sourceOf).join(separator))}function blocks(...parts){return new Markup(parts.flatMap(part=>part===void 0||part.
source===""?[]:[part.source]).join(`

`))}var NOTHING=new Markup("");function unbroken(piece){return new Markup(sourceOf(piece).replace(/ (?![^<>]*>)/g,"&nbsp\
;"))}var RIGHT_TO_LEFT=/[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;function sourceOf(value){
return value===void 0?"":value instanceof Markup?value.source:typeof value=="string"||typeof value=="number"?text(String(
value)).source:value.map(part=>part.source).join("")}var MAX_LINE=400,MAX_LINES=2e3,WRAP_AT=96;function fence(language,foreign){
return fenceOfLines(language,foreign.split(`
`))}function wrappedFence(foreign){return fenceOfLines("text",foreign.split(`
`).flatMap(wrap))}function fenceOfLines(language,lines){let{shown,left}=shownOf(lines),body=[...shown,...left],longest=body.
flatMap(line=>line.match(/`+/g)??[]).reduce((length,run)=>Math.max(length,run.length),2),ticks="`".repeat(longest+1);return new Markup(
[`${ticks}${language}`,...body,ticks].join(`
`))}function preformatted(foreign,{wraps=false}={}){let all=wraps?foreign.split(`
`).flatMap(wrap):foreign.split(`
`),{shown,left}=shownOf(all);return new Markup(`<pre><code>${[...shown,...left].map(withoutTags).join(`
`)}</code></pre>`)}function withoutTags(line){return line.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">",
"&gt;")}function shownOf(lines){return{shown:lines.slice(0,MAX_LINES).map(line=>visible(shorten(line,MAX_LINE))),left:lines.
length>MAX_LINES?[`… ${lines.length-MAX_LINES} more lines`]:[]}}function wrap(line){if(line.length<=WRAP_AT)return[line];
let cut=line.lastIndexOf(" ",WRAP_AT),indent=/^ */.exec(line)?.[0]??"";return cut<=indent.length?[line]:[line.slice(0,cut),
...wrap(`${indent}${line.slice(cut+1)}`)]}var encoder=new TextEncoder;function fullestThatFits({steps,render,limitInBytes}){
let shortest="";for(let step of steps)if(shortest=render(step),encoder.encode(shortest).length<=limitInBytes)return shortest;
return shortest}function repositoryLink(label,{serverUrl,repository},path){return path===void 0||!SERVER.test(serverUrl)||
!REPOSITORY.test(repository)?html`${label}`:html`<a href="${new Markup(`${serverUrl}/${repository}/${path}`)}">${label}</a>`}
function commitPath(commit){return COMMIT.test(commit)?`commit/${commit}`:void 0}function filePath({commit,file,line}){if(!COMMIT.
test(commit))return;let segments=file.split("/");if(segments.some(segment=>segment===""||segment==="."||segment===".."))
return commitPath(commit);let anchor=line!==void 0&&Number.isSafeInteger(line)&&line>0?`#L${line}`:"";return`blob/${commit}\
/${segments.map(encodeSegment).join("/")}${anchor}`}function runPath(runId,attempt){if(DIGITS.test(runId))return attempt!==
void 0&&DIGITS.test(attempt)?`actions/runs/${runId}/attempts/${attempt}`:`actions/runs/${runId}`}function workflowPath(fileName){
return(0,_28_.K)(fileName)?`actions/workflows/${fileName}`:void 0}var SERVER=/^https?:\/\/[a-z0-9.-]+(?::\d{1,5})?$/i,REPOSITORY=/^[A-Za-z0-9_-][A-Za-z0-9_.-]*\/[A-Za-z0-9_.-]+$/,
COMMIT=/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/,DIGITS=/^\d{1,20}$/;function encodeSegment(segment){let wellFormed=segment.replace(
new RegExp("\\p{Cs}","gu"),"�");return encodeURIComponent(wellFormed).replace(/[!'()*]/g,character=>`%${character.charCodeAt(
0).toString(16).toUpperCase()}`)}function formatTogether(values,change){let decimals=commonDecimals(values,change);return values.
map(value=>formatWith(value,decimals))}function formatNumber(value){return formatWith(value,decimalsOf(value,4))}function formatChange(change,values){
return isRoundingError(change,values)?"±0":`${change>0?"+":""}${formatWith(change,commonDecimals(values,change))}`}function formatLimit(limit){
return formatWith(limit,Number.isInteger(limit)?0:Math.max(2,decimalsOf(limit,15)))}function formatPercent(percent){let size=Math.
abs(percent);if(size===0)return"0%";if(size>=1e6)return"over 1,000,000%";if(size<.01)return"under 0.01%";let rounded=Number(
size.toPrecision(2)),decimals=Math.max(0,1-Math.floor(Math.log10(rounded)));return`${grouped(size>=100?size.toFixed(0):rounded.
toFixed(decimals))}%`}function formatPercentLimit(percent){return`${formatWith(percent,decimalsOf(percent,15))}%`}function formatShare(share){
return`${(share*100).toFixed(1)}%`}function formatPoints(change){let points=(Math.abs(change)*100).toFixed(1);return Number(
points)===0?"":`${change>0?"+":"−"}${points} pp`}function formatDifference(difference){return difference===0?"":`${difference>
0?"+":""}${formatNumber(difference)}`}function count(amount,singular,plural=`${singular}s`){return`${grouped(String(amount))}\
 ${amount===1?singular:plural}`}function commonDecimals(values,change){let largest=Math.max(0,...values.map(Math.abs)),needed=values.
map(value=>decimalsOf(value,4)),forChange=change===void 0||isRoundingError(change,values)?0:decimalsOf(change,2),possible=largest===
0?forChange:Math.max(0,14-exponentOf(largest)),useful=Math.max(forChange,...needed.filter(decimals=>decimals<=6),0);return Math.
min(useful,possible)}function decimalsOf(value,digits){if(value===0||Number.isInteger(value)||!Number.isFinite(value))return 0;
let wanted=Math.min(100,Math.max(0,digits-1-exponentOf(value))),[,fraction=""]=Math.abs(value).toFixed(wanted).split(".");
return fraction.replace(/0+$/,"").length}function exponentOf(value){return Math.floor(Math.log10(Math.abs(value)))}function isRoundingError(change,values){
return Math.abs(change)<=Math.max(0,...values.map(Math.abs))*1e-12}function formatWith(value,decimals){let size=Math.abs(
value),sign=value<0?"−":"";if(!Number.isFinite(value))return`${sign}${Number.isNaN(value)?"NaN":"∞"}`;if(size>=1e15||
size>0&&Number(size.toFixed(Math.min(decimals,100)))===0||size>0&&size<1e-6)return`${sign}${size.toExponential(3).replace(
/\.?0+e/,"e").replace("e+","e").replace("e-","e−")}`;let[whole="",fraction]=size.toFixed(decimals).split(".");return`${sign}${grouped(
whole)}${fraction===void 0?"":`.${fraction}`}`}function grouped(digits){return digits.replace(/\B(?=(?:\d{3})+$)/g,",")}
function placeLink({file,line,column},context){return file==="set"?code(`set:${line}:${column}`):repositoryLink(code(`${file}\
:${line}`,200),context,filePath({commit:context.commit,file,line}))}function fileLink(file,label,context){return repositoryLink(
label,context,filePath({commit:context.commit,file}))}function commitLink(context){return repositoryLink(code(context.commit.
slice(0,7)),context,commitPath(context.commit))}function runLink(label,context){if(context.runId==="")return;let attempt=context.
runAttempt==="1"?void 0:context.runAttempt;return repositoryLink(html`${label}`,context,runPath(context.runId,attempt))}
function alert(kind,content){let lines=content.source.split(`
`).map(line=>line===""?">":`> ${line}`);return new Markup([`> [!${kind}]`,...lines].join(`
`))}var MAX_COMMENT_BYTES=6e4,MAX_SUMMARY_BYTES=1e6;function commentOf({context,ladder,render},marker){return fullestThatFits(
{steps:ladder,render:detail=>`${marker}
${render({context,detail,target:"comment"}).source}
`,limitInBytes:MAX_COMMENT_BYTES})}function summaryOf({context,ladder,render},limitInBytes=MAX_SUMMARY_BYTES){return fullestThatFits(
{steps:ladder,render:detail=>`${render({context,detail,target:"summary"}).source}
`,limitInBytes})}function shortenedNote(left,{target,context}){if(left.length===0)return;let rest=target==="comment"?html`The ${runLink(
"job summary",context)??"job summary"} has more.`:html`The output <code>report-path</code> names a file that has it all.`;
return alert("NOTE",paragraph(bold("Shortened to fit GitHub’s limit."),`Left out: ${left.join(", ")}.`,rest))}})};;
