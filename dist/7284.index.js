"use strict";exports.id=7284,exports.ids=[7284],exports.modules={3275:((_m_,_e_,_r_)=>{_r_.d(_e_,{$3:()=>approvedIn,Fw:()=>whyItFailed,
HD:()=>readable,MP:()=>describeVersion,X2:()=>manyVersions,aH:()=>newestVersions,do:()=>versionPages,e$:()=>namedVersion,
gn:()=>isUnderWay,jI:()=>approvedBelow,or:()=>newestApproved,pr:()=>whyPassedOver,sW:()=>firstApproved});var _0_=_r_(2764),
_1_=_r_(5715),_2_=_r_(3694);function whyPassedOver({summary:{ModelPackageStatus:status,ModelPackageRegistrationType:type}}){
return status!=="Completed"?String(status):type==="Logged"?"only Logged":void 0}var MAX_PAGES=40,MAX_FILTERED_PAGES=200,
PAUSE_MILLISECONDS=100,MAX_PAUSE_MILLISECONDS=2e3,PAGE_SIZE=100,WHOLE_PAGES={MaxResults:PAGE_SIZE},APPROVED={ModelApprovalStatus:"\
Approved"};function endlessPages({address}){return new _2_.Rk("unknown-outcome","sagemaker:ListModelPackages",`The pages\
 of ${address.name} did not settle it, each with a token for the next.`)}async function*versionPages(at,{filter=WHOLE_PAGES,
maxPages=filter.ModelApprovalStatus===void 0?MAX_PAGES:MAX_FILTERED_PAGES,after}={}){let token=after;for(let page=0;page<
maxPages;page+=1){page>0&&await pause(at.clock,page);let{versions,nextToken}=await onePage(at,filter,token);if(yield{versions,
isWhole:nextToken===void 0,next:nextToken},nextToken===void 0)return;token=nextToken}}async function onePage({address,reader},filter,token){
let answer=await reader.listModelPackages({ModelPackageGroupName:address.sent,SortBy:"CreationTime",SortOrder:"Descendin\
g",...filter,...(0,_1_.s)({NextToken:token})});return{versions:listed(address,answer.ModelPackageSummaryList),nextToken:answer.
NextToken===""?void 0:answer.NextToken}}async function pause(clock,page){await clock.sleep(Math.min(PAUSE_MILLISECONDS*2**
page,MAX_PAUSE_MILLISECONDS))}function listed(address,summaries){let senseless=message=>new _2_.Rk("unknown-outcome","sa\
gemaker:ListModelPackages",message);if(!Array.isArray(summaries))throw senseless("The answer holds no list of versions");
return summaries.map(summary=>{let version=address.versionOf(summary.ModelPackageArn);if(version!==void 0)return{version,
arn:summary.ModelPackageArn??"",summary};throw senseless(`The answer names ${summary.ModelPackageArn??"no ARN"}, which i\
s no version of ${address.arn}`)}).sort((a,b)=>b.version-a.version)}async function newestVersions(at){return firstPage(at)}
async function manyVersions(at){let versions=[];for await(let page of versionPages(at))versions.push(...page.versions);return versions}
async function newestApproved(at,newest){let first=await onePage(at,{MaxResults:1,...APPROVED}),[only]=first.versions,found=approvedIn(
first.versions);if(found.version!==void 0||first.nextToken===void 0)return found;let{versions,isWhole}=await newest,known=approvedIn(
[...only===void 0?[]:[only],...versions.filter(({arn})=>arn!==only?.arn)]);return known.version!==void 0||isWhole?known:
firstApproved(at)}async function firstApproved(at){let skipped=[];for await(let{versions,isWhole}of versionPages(at,{filter:{
...WHOLE_PAGES,...APPROVED}})){let found=approvedIn(versions);if(skipped.push(...found.skipped),found.version!==void 0||
isWhole)return{version:found.version,skipped}}throw endlessPages(at)}function approvedIn(versions){let approved=versions.
filter(({summary})=>summary.ModelApprovalStatus==="Approved").toSorted((a,b)=>b.version-a.version),index=approved.findIndex(
one=>whyPassedOver(one)===void 0);return{version:approved[index],skipped:index===-1?approved:approved.slice(0,index)}}async function approvedBelow(at,{
version,created}){let older=created&&{CreationTimeBefore:new Date(created.getTime()+1e3)},skipped=[];for await(let page of versionPages(
at,{filter:{...WHOLE_PAGES,...APPROVED,...older}})){let found=approvedIn(page.versions.filter(one=>one.version<version));
if(skipped.push(...found.skipped),found.version!==void 0||page.isWhole)return{version:found.version,skipped}}throw endlessPages(
at)}async function describeVersion(at,arn,card="none"){try{let described=await(0,_0_.IH)(at.reader.describeModelPackage,
{name:arn,card}),{description}=described,version=at.address.versionOf(description.ModelPackageArn);if(version===void 0||
version!==at.address.versionOf(arn))throw new _2_.Rk("unknown-outcome","sagemaker:DescribeModelPackage",`The answer is n\
ot about ${arn}`);return{...described,version,arn:description.ModelPackageArn??arn}}catch(error){if(error instanceof _2_.
Rk&&error.kind==="not-found")return;throw error}}async function namedVersion(at,arn,card){let version=await describeVersion(
at,arn,card);if(version!==void 0)return version;throw new _2_.lZ("invalid-input",`There is no version ${arn}.`,{hint:"It\
 may have been deleted, or be in another account or Region: see `registry-account-id` and `aws-region`."})}function isUnderWay(status){
return status==="Pending"||status==="InProgress"}function whyItFailed(description){let details=description.ModelPackageStatusDetails,
reasons=[...details?.ValidationStatuses??[],...details?.ImageScanStatuses??[]].flatMap(({FailureReason})=>FailureReason?
[FailureReason]:[]);return reasons.length===0?"The service gives no reason.":reasons.join(" ")}async function readable(reading){
try{return{kind:"read",value:await reading}}catch(error){if(error instanceof _2_.Rk&&error.kind==="access-denied")return{
kind:"denied",failure:error};throw error}}async function firstPage(at){for await(let page of versionPages(at))if(page.versions.
length>0||page.isWhole)return page;throw endlessPages(at)}}),3966:((_m_,_e_,_r_)=>{_r_.d(_e_,{EZ:()=>tagValue,Fg:()=>tagsOf,
H_:()=>MAX_METADATA,TP:()=>metadataValue,rY:()=>metadataKey,rx:()=>MAX_METADATA_VALUE});var _3_=_r_(1382),_4_=_r_(5715),
MAX_METADATA=50,MAX_METADATA_VALUE=256,MAX_METADATA_KEY=128,REFUSED=/[^\p{L}\p{Zs}\p{N}_.:/=+\-@]/gu;function metadataValue(text){
return(0,_3_.Jj)(text.replace(REFUSED,"_").trim(),MAX_METADATA_VALUE)}function metadataKey(prefix,name){return`${prefix}${name.
replace(REFUSED,"-")}`.slice(0,MAX_METADATA_KEY)}function tagValue(text){return(0,_3_.Jj)(text.replace(REFUSED,"-"),MAX_METADATA_VALUE)}
function tagsOf({tags={}}){return(0,_4_.A)(Object.entries(tags).map(([Key,Value])=>({Key,Value})))}}),6761:((_m_,_e_,_r_)=>{
_r_.d(_e_,{$r:()=>lastChange,B1:()=>readDecision,JH:()=>plainReason,Mj:()=>isApprovedAtBirth,el:()=>writeDecision});var _3_=_r_(
1382),MAX_DESCRIPTION=1024,MAX_LOGIN=100,MAX_PEOPLE=6,NO_RUN="-",DECISION=/^(Approved|Rejected) by (@[\w-]{1,100}(?:\[bot\])?(?: and @[\w-]{1,100}(?:\[bot\])?){0,5}) at (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)(?:: (.+))? \[(-|https?:\/\/[^\s[\]]{1,200})\]$/u;
function writeDecision({status,by,at,reason,runUrl}){let people=by.slice(0,MAX_PEOPLE).map(plainLogin).join(" and "),head=`${status}\
 by ${people} at ${at.toISOString().replace(/\.\d+Z$/,"Z")}`,tail=` [${/^https?:\/\/[^\s[\]]{1,190}$/u.test(runUrl)?runUrl:
NO_RUN}]`,why=(0,_3_.Jj)(plainReason(reason),MAX_DESCRIPTION-head.length-tail.length-2);return`${head}${why===""?"":`: ${why}`}${tail}`}
function readDecision(description){let[,status,people,time,reason="",run]=DECISION.exec(description??"")??[];if(people===
void 0||time===void 0||run===void 0)return;let at=new Date(time);if(!Number.isNaN(at.getTime()))return{status:status==="\
Approved"?"Approved":"Rejected",by:people.split(" and ").map(login=>login.slice(1)),at,reason,runUrl:run===NO_RUN?"":run}}
function plainReason(reason){return reason.replace(/[\p{C}\p{Z}]+/gu," ").trim()}function plainLogin(login){let[,name="",
bot=""]=/^(.*?)(\[bot\])?$/su.exec(login)??[];return`@${name.replace(/[^\w-]/gu,"_").slice(0,MAX_LOGIN)||"_"}${bot}`}function lastChange(of){
let{LastModifiedBy:user,LastModifiedTime:at}=of;return{by:user?.UserProfileName??user?.IamIdentity?.Arn,at}}var MODIFIED_SHOWS_IN="\
time-or-name";function isApprovedAtBirth(described,showsIn=MODIFIED_SHOWS_IN){let{ModelApprovalStatus:status,CreationTime:created,
LastModifiedTime:modified,LastModifiedBy:by}=described,hasMoved=created!==void 0&&modified!==void 0&&modified.getTime()>
created.getTime(),isNamed=Object.keys(by??{}).length>0;return status==="Approved"&&!(showsIn==="name"?isNamed:showsIn===
"time"?hasMoved:hasMoved||isNamed)}}),204:((_m_,_e_,_r_)=>{_r_.d(_e_,{TN:()=>requestSection,dY:()=>overridesSection,pD:()=>failureBlocks,
pT:()=>errorBlocks});var _5_=_r_(5536),_6_=_r_(9575),_7_=_r_(1609);function overridesSection(overrides){if(overrides.length!==
0)return(0,_7_.zH)({summary:(0,_7_.qy)`${(0,_7_.Cr)("Set by the workflow")} — ${(0,_7_.U9)(overrides.length,"value")} laid over the manifest`,
content:(0,_6_.t)({columns:[{title:(0,_7_.qy)`Path`},{title:(0,_7_.qy)`Value`,wraps:!0}],rows:overrides.map(({path,value})=>[
(0,_7_.aY)(path,120),(0,_7_.aY)(value,200)])}),open:!1})}function requestSection(of){return(0,_7_.zH)({summary:(0,_7_.qy)`${(0,_7_.
Cr)("The exact request")} — ${(0,_7_.aY)(of.action)}`,content:(0,_5_.EU)("json",JSON.stringify(of.input,void 0,2)),open:of.
open})}var MAX_PROBLEMS=10;function failureBlocks({message,hint,problems},{maxMessage,formatProblem}){return(0,_7_.Bv)((0,_5_.
h1)((0,_7_.ml)(message,maxMessage)),problemsFence(problems,{maxMessage,formatProblem}),...hint===void 0?[]:[(0,_7_.FY)((0,_7_.
Cr)("What to do:")),(0,_5_.h1)((0,_7_.ml)(hint,maxMessage))])}function errorBlocks(error,wording){return(0,_7_.Bv)((0,_7_.
FY)((0,_7_.qy)`<b>What happened:</b> ${(0,_7_.aY)(error.code)}`),failureBlocks(error,wording))}function problemsFence(problems,{
maxMessage,formatProblem}){if(problems.length===0)return _7_.K$;let more=problems.length-MAX_PROBLEMS,shown=problems.slice(
0,MAX_PROBLEMS).map(formatProblem).join(`

`),rest=more>0?`

… and ${(0,_7_.U9)(more,"more problem")}`:"";return(0,_5_.EU)("text",`${(0,_7_.ml)(shown,maxMessage)}${rest}`)}}),2764:((_m_,_e_,_r_)=>{
_r_.d(_e_,{G5:()=>byImportance,IH:()=>describePackage,Mp:()=>detailsFromModelCard,Qj:()=>fromModelCard,Re:()=>toCustomerMetadata,
Uw:()=>METRIC_NAMES,ao:()=>fromCustomerMetadata,pn:()=>packageWithoutCard});var _8_=_r_(3966),_9_=_r_(478),_10_=_r_(5027),
_11_=_r_(5564),_12_=_r_(874),_13_=_r_(9702),_14_=_r_(5715),_15_=_r_(3694);function byImportance(metrics){return metrics.
toSorted((one,other)=>rank(one)-rank(other))}function rank({gates,isPrimary,isDeclared}){return gates.length>0?0:isPrimary?
1:isDeclared?2:3}var METRIC_NAMES={key:"smr/metric-names",value:"path"};function groupsOf(content){let card=content.length>
1e5?void 0:(0,_13_.U4)(content);return(0,_13_.S3)((0,_13_.C5)(card,"evaluation_details")).flatMap(detail=>{let hasPaths=(0,_13_.
C5)((0,_13_.C5)(detail,"metadata"),METRIC_NAMES.key)===METRIC_NAMES.value;return(0,_13_.S3)((0,_13_.C5)(detail,"metric_g\
roups")).map(group=>{let name=(0,_13_.C5)(group,"name"),data=(0,_13_.S3)((0,_13_.C5)(group,"metric_data")).map(datum=>({
name:(0,_13_.C5)(datum,"name"),type:(0,_13_.C5)(datum,"type"),value:(0,_13_.C5)(datum,"value"),notes:(0,_13_.C5)(datum,"\
notes"),xAxis:(0,_13_.C5)(datum,"x_axis_name")}));return{group:typeof name=="string"?name:"",hasPaths,data}})})}function isFiniteNumber(value){
return typeof value=="number"&&Number.isFinite(value)}var STAGES=["pre-training","post-training"];function holdsDetails(group){
return stageOf(group)!==void 0||group.startsWith("explanations - ")}function detailsOf(group,datum){let{name}=datum;if(typeof name!=
"string"||Math.max(group.length,name.length)>_10_.px)return _9_.pH;let stage=stageOf(group);if(stage!==void 0)return{..._9_.
pH,bias:biasOf({stage,group,name,datum})};if(group.startsWith(_9_.RX))return{..._9_.pH,attributions:attributionsOf(group,
name,datum)};if(name===_9_.Sp&&datum.type==="matrix"){let confusionMatrix=matrixOf(datum);return confusionMatrix===void 0?
_9_.pH:{..._9_.pH,confusionMatrix}}return datum.type==="linear_graph"?{..._9_.pH,curves:curvesOf(name,datum)}:_9_.pH}function stageOf(group){
return STAGES.find(stage=>group===_9_.TP[stage]||group.startsWith(`${_9_.TP[stage]} - `))}function matrixOf({value,xAxis}){
let counts=(0,_13_.S3)(value).map(row=>(0,_13_.S3)(row).filter(isFiniteNumber)),size=counts.length;if(size===0||size>_9_.
xs||counts.some(row=>row.length!==size))return;let named=(0,_13_.S3)(xAxis).filter(label=>typeof label=="string");return{
labels:named.length===size&&new Set(named).size===size?named:counts.map((_,index)=>String(index)),counts}}function curvesOf(name,{
value}){let kind=["roc","precision-recall"].find(one=>_9_.H1[one].name===name);if(kind===void 0)return[];let points=(0,_13_.
S3)(value).flatMap(point=>{let[x,y]=(0,_13_.S3)(point);return isFiniteNumber(x)&&isFiniteNumber(y)&&isRate(x)&&isRate(y)?
[[x,y]]:[]});return points.length===0?[]:[{kind,points}]}function isRate(value){return value>=0&&value<=1}function biasOf({
stage,group,name,datum}){let facet=facetOf(datum.type==="bar_chart"?name:/ and facet (.+)$/.exec(group)?.[1]??"");return facet===
void 0?[]:(datum.type==="bar_chart"?barsOf(datum):numberOf(name,datum)).map(({axis,value})=>({stage,...facet,name:axis,value,
fair:(0,_9_.oB)(axis)}))}function facetOf(text){let[,quoted,bare,facetValue]=/^(?:("(?:[^"\\]|\\.)*")|([^="][^=]*))=(.*)$/.
exec(text)??[],facet=quoted===void 0?bare:(0,_12_._n)(quoted);return facet===void 0||facetValue===void 0?void 0:{facet,facetValue}}
function attributionsOf(group,name,datum){let[text,prefix]=datum.type==="bar_chart"?[name,"label="]:[group,`${_9_.RX}, l\
abel=`];if(!text.startsWith(prefix))return[];let label=text.slice(prefix.length);return(datum.type==="bar_chart"?barsOf(
datum):numberOf(name,datum)).map(({axis,value})=>({label,feature:axis,value}))}function numberOf(name,{value}){return isFiniteNumber(
value)&&(0,_10_.zw)(name)?[{axis:name,value}]:[]}function barsOf({value,xAxis}){let values=(0,_13_.S3)(value);return(0,_13_.
S3)(xAxis).flatMap((axis,index)=>{let number=values[index];return typeof axis=="string"&&(0,_10_.zw)(axis)&&isFiniteNumber(
number)?[{axis,value:number}]:[]})}var DEVIATION=" - standard_deviation";function fromModelCard(content){let metrics=new Map,
named=new Map;for(let{group,hasPaths,data}of groupsOf(content)){if(holdsDetails(group))continue;let isSection=!hasPaths&&
_11_.bP.has(group),into=hasPaths||isSection?metrics:named,nameIn=name=>isSection?`${group}.${(0,_12_.yS)(name)}`:name;for(let{
name,value,notes}of data){if(typeof name!="string"||!(0,_10_.zw)(name)||!isFiniteNumber(value))continue;let measured=nameIn(
name.endsWith(DEVIATION)?name.slice(0,-DEVIATION.length):""),metric=name.endsWith(DEVIATION)?into.get(measured):void 0;metric!==
void 0?into.set(measured,{...deviation(value),...metric}):into.has(nameIn(name))||into.set(nameIn(name),{value:value+0,...deviationIn(
notes)})}}return{metrics,named}}function detailsFromModelCard(content){let found=groupsOf(content).flatMap(({group,data})=>data.
map(datum=>detailsOf(group,datum))),confusionMatrix=found.find(one=>one.confusionMatrix!==void 0)?.confusionMatrix,all={
...(0,_14_.s)({confusionMatrix}),curves:found.flatMap(({curves})=>curves),bias:found.flatMap(({bias})=>bias),attributions:found.
flatMap(({attributions})=>attributions),constraints:[]};return(0,_9_.Bv)(all)?void 0:(0,_9_.Zh)(all,_9_.pH)}function deviationIn(notes){
let text=typeof notes=="string"?/^sd=([0-9.e+-]{1,25})$/.exec(notes)?.[1]:void 0;return text===void 0?{}:deviation(Number(
text))}function deviation(value){return Number.isFinite(value)&&value>=0?{standardDeviation:value+0}:{}}var NUMBER="-?(?\
:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:e[+-][0-9]{1,3})?",STORED=new RegExp(`^(${NUMBER})(?: sd=(${NUMBER}))?$`);function toCustomerMetadata(metrics,room){
let entries=new Map;for(let metric of byImportance(metrics)){let key=(0,_10_.rY)(metric.path);key===void 0||!(0,_10_.zw)(
metric.path)||!Number.isFinite(metric.value)||entries.has(key)||entries.set(key,toText(metric))}let kept=[...entries].slice(
0,Math.max(0,room));return kept.length===0?{}:{...Object.fromEntries(kept),[METRIC_NAMES.key]:METRIC_NAMES.value}}function fromCustomerMetadata(properties){
let hasPaths=properties?.[METRIC_NAMES.key]===METRIC_NAMES.value,nameIn=hasPaths?_10_.Uk:_10_.m1,found=new Map(Object.entries(
properties??{}).flatMap(([key,text])=>{let name=nameIn(key),value=name!==void 0&&(0,_10_.zw)(name)?fromText(text):void 0;
return name===void 0||value===void 0?[]:[[name,value]]}));return hasPaths?{metrics:found}:{metrics:new Map,named:found}}
function toText({value,standardDeviation}){return standardDeviation===void 0?String(value):`${value} sd=${standardDeviation}`}
function fromText(text){let[,first,second]=STORED.exec(text)??[];if(first===void 0)return;let value=Number(first)+0;if(!Number.
isFinite(value))return;if(second===void 0)return{value};let standardDeviation=Number(second)+0;return Number.isFinite(standardDeviation)&&
standardDeviation>=0?{value,standardDeviation}:void 0}async function describePackage(describe,{name,card}){if(card==="wh\
ole")return wholePackage(describe,name);let description=await packageWithoutCard(describe,name);if(card==="none"||!mayHoldMoreMetrics(
description))return{description};let whole=await describe({ModelPackageName:name}).catch(refusalOnly);return whole instanceof
_15_.Rk?{description,unreadCard:explained(whole,description)}:{description:whole}}async function packageWithoutCard(describe,name){
try{return await describe({ModelPackageName:name,IncludedData:"MetadataOnly"})}catch(error){if(!(error instanceof _15_.Rk)||
error.kind!=="invalid-request")throw error;return describe({ModelPackageName:name})}}async function wholePackage(describe,name){
let whole=await describe({ModelPackageName:name}).catch(refusalOnly);if(!(whole instanceof _15_.Rk))return{description:whole};
let description=await describe({ModelPackageName:name,IncludedData:"MetadataOnly"}).catch(()=>{throw whole});return{description,
unreadCard:explained(whole,description)}}function refusalOnly(error){if(error instanceof _15_.Rk&&["access-denied","inva\
lid-request"].includes(error.kind))return error;throw error}function mayHoldMoreMetrics({ModelCard:card,CustomerMetadataProperties:metadata}){
if(card===void 0)return!1;let{metrics,named}=fromCustomerMetadata(metadata);return metrics.size+(named?.size??0)===0||Object.
keys(metadata??{}).length>=_8_.H_}function explained(failure,{SecurityConfig:security}){let key=security?.KmsKeyId;if(failure.
hint!==void 0||key===void 0)return failure;let statement=JSON.stringify({Effect:"Allow",Action:"kms:Decrypt",Resource:key});
return new _15_.Rk(failure.kind,failure.call,failure.message,{cause:failure,...failure.requestId!==void 0&&{requestId:failure.
requestId},hint:`The card is encrypted with ${key}. Allow in the role's identity policy, and in the key's policy where a\
nother account owns it:
${statement}`})}}),9097:((_m_,_e_,_r_)=>{_r_.d(_e_,{Lk:()=>runPart,X0:()=>specificationPart,bm:()=>dateAndTime,qr:()=>footer,
vl:()=>signature});var _16_=_r_(1609),MONTHS=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function dateAndTime(date){
let time=date.toISOString().slice(11,16);return`${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}\
 ${time} UTC`}function footer(context,...about){let{trainingAccount,account,registryAccount,workloadAccount,region}=context,
named=(name,id)=>id===void 0?[]:[(0,_16_.qy)`${name} ${(0,_16_.aY)(id)}`];return(0,_16_.EX)(...context.commit===""?[]:[(0,_16_.
qy)`commit ${(0,_16_.wn)(context)}`],...runPart(context),...about,...named("training",trainingAccount),...named("account",
account),...named("registry",registryAccount),...named("workload",workloadAccount),...region===void 0||region===""?[]:[(0,_16_.
aY)(region)],...signature(context))}function runPart(context){let run=(0,_16_.ut)((0,_16_.aY)(`#${context.runNumber}`),context);
return run===void 0?[]:[(0,_16_.qy)`run ${run}`]}function specificationPart(digest){return digest===void 0||digest===""?
[]:[(0,_16_.qy)`spec ${(0,_16_.aY)(digest.slice(0,15))}`]}function signature({actionVersion,now}){return[(0,_16_.qy)`action ${(0,_16_.
aY)(actionVersion,40)}`,(0,_16_.qy)`updated ${dateAndTime(now)}`]}}),5536:((_m_,_e_,_r_)=>{_r_.d(_e_,{EC:()=>preformatted,
EU:()=>fence,_B:()=>fenceOfLines,h1:()=>wrappedFence});var _16_=_r_(1609),MAX_LINE=400,MAX_LINES=2e3,WRAP_AT=96;function fence(language,foreign){
return fenceOfLines(language,foreign.split(`
`))}function wrappedFence(foreign){return fenceOfLines("text",foreign.split(`
`).flatMap(wrap))}function fenceOfLines(language,lines){let{shown,left}=shownOf(lines),body=[...shown,...left],longest=body.
flatMap(line=>line.match(/`+/g)??[]).reduce((length,run)=>Math.max(length,run.length),2),ticks="`".repeat(longest+1);return new _16_.
VK([`${ticks}${language}`,...body,ticks].join(`
`))}function preformatted(foreign,{wraps=!1}={}){let all=wraps?foreign.split(`
`).flatMap(wrap):foreign.split(`
`),{shown,left}=shownOf(all);return new _16_.VK(`<pre><code>${[...shown,...left].map(withoutTags).join(`
`)}</code></pre>`)}function withoutTags(line){return line.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">",
"&gt;")}function shownOf(lines){return{shown:lines.slice(0,MAX_LINES).map(line=>(0,_16_.RK)((0,_16_.ml)(line,MAX_LINE))),
left:lines.length>MAX_LINES?[`… ${lines.length-MAX_LINES} more lines`]:[]}}function wrap(line){if(line.length<=WRAP_AT)
return[line];let cut=line.lastIndexOf(" ",WRAP_AT),indent=/^ */.exec(line)?.[0]??"";return cut<=indent.length?[line]:[line.
slice(0,cut),...wrap(`${indent}${line.slice(cut+1)}`)]}})};
