"use strict";exports.id=3877,exports.ids=[3877],exports.modules={6878:((_m_,_e_,_r_)=>{_r_.d(_e_,{FS:()=>stateOfOutcome,IH:()=>describePackage,
L4:()=>stateOf});var _0_=_r_(2764),_1_=_r_(5715),_2_=_r_(3694);async function describePackage(address,{reader}){try{let description=await(0,_0_.
pn)(reader.describeModelPackage,address.name);if(address.isArn(description.ModelPackageArn))return description;let message=`\
The answer is not about ${address.arn}`;throw new _2_.Rk("unknown-outcome","sagemaker:DescribeModelPackage",message)}catch(error){
if(error instanceof _2_.Rk&&error.kind==="not-found")return;throw error}}function stateOf(address,description){let details=description.
ModelPackageStatusDetails;return{name:address.name,arn:description.ModelPackageArn??address.arn,status:description.ModelPackageStatus??
"unknown",validation:items(details?.ValidationStatuses),imageScan:items(details?.ImageScanStatuses),commit:description.MetadataProperties?.
CommitId??""}}function stateOfOutcome(outcome){return"state"in outcome?outcome.state:void 0}function items(found){return(found??
[]).map(({Name:name,Status:status,FailureReason:reason})=>({name:name??"",status:status??"unknown",...(0,_1_.s)({reason:reason||
void 0})}))}}),3966:((_m_,_e_,_r_)=>{_r_.d(_e_,{EZ:()=>tagValue,Fg:()=>tagsOf,H_:()=>MAX_METADATA,TP:()=>metadataValue,rY:()=>metadataKey,
rx:()=>MAX_METADATA_VALUE});var _3_=_r_(1382),_4_=_r_(5715),MAX_METADATA=50,MAX_METADATA_VALUE=256,MAX_METADATA_KEY=128,
REFUSED=/[^\p{L}\p{Zs}\p{N}_.:/=+\-@]/gu;function metadataValue(text){return(0,_3_.Jj)(text.replace(REFUSED,"_").trim(),
MAX_METADATA_VALUE)}function metadataKey(prefix,name){return`${prefix}${name.replace(REFUSED,"-")}`.slice(0,MAX_METADATA_KEY)}
function tagValue(text){return(0,_3_.Jj)(text.replace(REFUSED,"-"),MAX_METADATA_VALUE)}function tagsOf({tags={}}){return(0,_4_.
A)(Object.entries(tags).map(([Key,Value])=>({Key,Value})))}}),1982:((_m_,_e_,_r_)=>{_r_.d(_e_,{d:()=>packageAsVersion});
var _5_=_r_(5715);function packageAsVersion({name,algorithm,containers,...rest}){let trained=algorithm&&(0,_5_.s)({model_data:algorithm.
model_data,model_data_source:algorithm.model_data_source});return{...rest,group:name,containers:trained===void 0?containers:
[trained]}}}),8892:((_m_,_e_,_r_)=>{_r_.d(_e_,{OT:()=>packagesMarker,TR:()=>publicDataSentence,U$:()=>trouble,aS:()=>renderPackagesSummary,
ay:()=>worthCommenting,b9:()=>renderPackagesComment});var _6_=_r_(6878),_7_=_r_(7280),_8_=_r_(6203),_9_=_r_(9290),_10_=_r_(
9333),_11_=_r_(6944),_12_=_r_(204),_13_=_r_(9097),_14_=_r_(9575),_15_=_r_(1609),_16_=_r_(6424),_17_=_r_(2421),_18_=_r_(5715),
PUBLIC_DATA='is the data of a validation, which a listing in AWS Marketplace makes public. AWS: "provide only data that \
you want to expose publicly".';function publicDataSentence({uri}){return`${uri} ${PUBLIC_DATA}`}function trouble(result){
let{outcome,name,region}=result;switch(outcome.kind){case"failed":{let{message,hint}=outcome.error;return{message,...(0,_18_.
s)({hint})}}case"package-failed":return{message:`SageMaker could not make ${outcome.state.arn}. ${failedItems(outcome.state)}`,
hint:`Correct what failed. A failed package keeps its name and can never be changed, so delete it before the job runs ag\
ain (this action deletes nothing):
${deleteCommand({name,region})}`};case"name-taken":return{message:`Names are unique in account and Region, and ${outcome.
arn} is another package: ${whatDiffers(outcome)}.`,hint:`Give this one another \`name\`. If nobody uses the old one, it ca\
n be deleted instead (this action deletes nothing):
${deleteCommand({name,region})}`};case"unfinished":{let why=outcome.because==="cancelled"?"the run was cancelled":"the t\
ime to wait is over";return{message:`${outcome.state.arn} is ${outcome.state.status}: SageMaker goes on with it, and ${why}\
.`,hint:"Run the job again: it finds the package, makes no second one and goes on waiting. A hosted job ends after 6 hou\
rs; a validation may take longer."}}case"gate-failed":case"offline":{let why=(0,_7_.W)(result.gates),before=outcome.kind===
"gate-failed"?outcome.state:void 0,what=before===void 0?"not created":`red, though ${before.arn} was made before`;return why===
void 0?void 0:{message:`${what}, ${why}`}}case"created":case"reused":case"planned":case"superseded":return}}function failedItems({
validation,imageScan}){let failed=[...validation.filter(isFailed).map(item=>said("The validation",item)),...imageScan.filter(
isFailed).map(item=>said("The image scan",item))];return failed.length===0?"It does not say why.":failed.join(" ")}function deleteCommand({
name,region}){return`aws sagemaker delete-model-package --region ${region} --model-package-name ${name}`}function whatDiffers(of){
let{because,differences}=of,members=differences.slice(0,MAX_LISTED).map(({member})=>member),more=differences.length>members.
length?` and ${differences.length-members.length} more`:"",where=members.length===0?"":` (${members.join(", ")}${more})`;
switch(because){case"not-ours":return`it was not made by this action${where===""?"":`, and differs${where}`}`;case"artif\
acts":return`the bytes of an artifact, or what a tag of an image points at, have changed since it was made${where}`;case"\
content":return where===""?"its metrics, its model card or its hyper-parameters are others":`its content differs${where}`}}
var MAX_LISTED=6;function isFailed({status}){return status==="Failed"}function said(what,{name,reason}){let why=reason===
void 0?"no reason is given":reason.replace(/[.\s]+$/,"");return`${what} ${name} failed: ${why}.`}function metricsTable({
diffs},{detail}){if(diffs.length===0)return;let ranked=diffs.toSorted((a,b)=>rank(a)-rank(b)),shown=ranked.slice(0,detail.
maxMetrics),left=ranked.length-shown.length,rows=shown.map(({metric,gates})=>[(0,_15_.aY)(metric.name,100),(0,_15_.qy)`${(0,_15_.
ZV)(metric.value)}${metric.unit===void 0?_15_.K$:(0,_15_.qy)` ${(0,_15_.aY)(metric.unit,30)}`}`,(0,_15_.fj)(gates.map(gateCell),
"<br>")]),more=left>0?[[(0,_15_.qy)`… ${left} more`,_15_.K$,_15_.K$]]:[];return(0,_14_.t)({columns:[{title:(0,_15_.qy)`Metric`},
{title:(0,_15_.qy)`Value`,align:"right"},{title:(0,_15_.qy)`Gate`,wraps:!0}],rows:[...rows,...more]})}function gateCell({
gate,outcome,reason}){let limit=gate.kind==="max-regression"&&gate.relative?`${(0,_15_.tW)(gate.limit)} %`:(0,_15_.tW)(gate.
limit),words=`${NAMES[gate.kind]} ${limit}`;switch(outcome){case"passed":return(0,_15_.qy)`✅ ${words}`;case"failed":return(0,_15_.
qy)`${(0,_17_.Gb)(gate)?"❌":"⚠️"} ${words}: ${reason??""}`;case"skipped":return(0,_15_.qy)`⚪ ${words}: not judged, a package has no baseline`}}
var NAMES={min:"at least",max:"at most","max-regression":"worse by at most"};function rank({metric,gates}){return gates.
some(({outcome})=>outcome==="failed")?0:metric.isPrimary?1:gates.length>0?2:3}var MAX_CARD=2e4,MAX_DIFFERENCES=60;function packageBody(result,view,place){
let state=(0,_6_.FS)(result.outcome);return(0,_15_.Bv)(arnLine(result),troubleAlert(result,view,place),state===void 0?void 0:
statusTable(state,view),publicDataAlert(result,view,place),loosenedAlert(result,view,place),differencesBlock(result,view),
metricsTable(result,view),...view.detail.folded?foldedSections(result,view):[])}function arnLine({outcome}){let state=(0,_6_.
FS)(outcome);if(state!==void 0)return(0,_15_.FY)((0,_15_.aY)(state.arn,400));if(outcome.kind==="name-taken")return(0,_15_.
FY)((0,_15_.aY)(outcome.arn,400));if(outcome.kind==="offline")return(0,_15_.FY)(_9_.rr[outcome.because],CHECKED_OFFLINE)}
var CHECKED_OFFLINE="The manifest, the metrics and the absolute gates were checked; nothing was made.";function troubleAlert(result,view,place){
let why=trouble(result);if(why===void 0)return;let problems=result.outcome.kind==="failed"?result.outcome.error.problems:
[],said2=(0,_12_.pD)({message:why.message,hint:why.hint,problems},{maxMessage:view.detail.maxMessage,formatProblem:({at,
message})=>`${at.file}:${at.line}:${at.column}: ${message}`}),content=(0,_15_.Bv)((0,_15_.FY)((0,_15_.Cr)("What happened\
:")),said2);return place==="folded"?content:(0,_15_.xE)(result.outcome.kind==="unfinished"?"WARNING":"CAUTION",content)}
function publicDataAlert({publicData,outcome},view,place){if(publicData===void 0||outcome.kind==="reused")return;let words=(0,_15_.
qy)`${(0,_15_.aY)(publicData.uri,300)} ${PUBLIC_DATA} ${(0,_15_.aE)(publicData.at,view.context)}`;return place==="top"?(0,_15_.
xE)("WARNING",(0,_15_.FY)(words)):(0,_15_.FY)((0,_15_.qy)`⚠️ ${words}`)}function loosenedAlert({loosenedGates},view,place){
let sentences=(0,_9_.UG)(loosenedGates,view.context);if(sentences===void 0)return;let content=(0,_15_.Bv)((0,_15_.FY)(sentences.
lead),sentences.rest);return place==="top"?(0,_15_.xE)("WARNING",content):content}function statusTable(state,{detail}){let hasReasons=[
...state.validation,...state.imageScan].some(({reason})=>reason!==void 0),row=(what,{name,status,reason})=>[(0,_15_.qy)`${what}${name===
""?_15_.K$:(0,_15_.qy)` ${(0,_15_.aY)(name,100)}`}`,(0,_15_.qy)`${signOf(status)} ${(0,_15_.aY)(status,40)}`,...hasReasons?
[reason===void 0?_15_.K$:(0,_15_.Qq)(reason,detail.maxMessage)]:[]];return(0,_14_.t)({columns:[{title:(0,_15_.qy)`What`},
{title:(0,_15_.qy)`Status`},...hasReasons?[{title:(0,_15_.qy)`Reason`,wraps:!0}]:[]],rows:[row("Package",{name:"",status:state.
status}),...state.validation.map(item=>row("Validation",item)),...state.imageScan.map(item=>row("Image scan",item))]})}function signOf(status){
return SIGNS.get(status)??"❔"}var SIGNS=new Map([["Completed","✅"],["Failed","❌"],["InProgress","⏳"],["Pending",
"⏳"],["NotStarted","⚪"],["Deleting","🗑"]]);function differencesBlock({outcome},{target,detail}){if(outcome.kind!==
"name-taken"||outcome.differences.length===0||!detail.folded)return;let shown=outcome.differences.slice(0,MAX_DIFFERENCES),
left=outcome.differences.length-shown.length;return(0,_15_.zH)({summary:(0,_15_.qy)`${(0,_15_.Cr)("What differs")} — ${(0,_15_.
U9)(outcome.differences.length,"member")}, the package there against the manifest`,content:(0,_15_.Bv)((0,_10_.d)(shown.
map(asChange)),left>0?(0,_15_.FY)(`${left} more.`):void 0),open:target==="summary"})}function asChange({member,there,wanted}){
let cut=member.lastIndexOf(".");return{section:cut<0?member:member.slice(0,cut),key:cut<0?"":member.slice(cut+1),...(0,_18_.
s)({before:there,after:wanted})}}function foldedSections(result,{target}){let{outcome,card,checks,file}=result,open=target===
"summary";return[card&&(0,_9_.UO)(card,{limit:MAX_CARD,open,rest:(0,_15_.qy)`The package has it whole.`}),(0,_12_.dY)(file.
overrides),(0,_11_.N$)(checks),outcome.kind==="planned"?(0,_12_.TN)({action:"sagemaker:CreateModelPackage",input:outcome.
request,open}):void 0]}var EVERYTHING={maxMessage:4e3,maxMetrics:200,maxPackages:100,folded:!0,sections:!0},ladder=[EVERYTHING,
{maxMessage:1e3,maxMetrics:40,maxPackages:60,folded:!0,sections:!0},{maxMessage:600,maxMetrics:20,maxPackages:40,folded:!1,
sections:!0},{maxMessage:300,maxMetrics:10,maxPackages:40,folded:!1,sections:!1},{maxMessage:100,maxMetrics:3,maxPackages:10,
folded:!1,sections:!1}],MAX_NAME=63;function packageName({name}){return(0,_15_.aY)(name,MAX_NAME)}function heading(result){
return(0,_15_.qy)`<h3>${iconOf(result)} ${packageName(result)}${verdict(result)}</h3>`}function headingOfSeveral(results){
let amounts=WORDS.flatMap(([icon,words])=>{let amount=results.filter(result=>iconOf(result)===icon).length;return amount===
0?[]:[`${amount} ${words}`]}),[worst="📦"]=WORDS.map(([icon])=>icon).filter(icon=>results.some(one=>iconOf(one)===icon));
return(0,_15_.qy)`<h3>${worst} ${(0,_15_.U9)(results.length,"package")}: ${amounts.join(", ")}</h3>`}function iconOf(result){
let{outcome}=result;switch(outcome.kind){case"created":return outcome.forced?"⚠️":"📦";case"reused":return"⚪";case"\
unfinished":return"⏳";case"package-failed":return"❌";case"name-taken":case"gate-failed":return"⛔";case"superseded":
return"⏭";case"planned":return"📝";case"offline":return hasFailedGate(result)?"⛔":"🔎";case"failed":return isUncertain(
result)?"❓":"❌"}}var WORDS=[["❌","could not be made"],["❓","not known"],["⛔","not made"],["⏳","not finished"],
["⚠️","made although a gate failed"],["📦","made"],["⚪","unchanged"],["📝","planned"],["🔎","checked offline"],
["⏭","left to a newer commit"]];function verdict(result){let{outcome}=result;switch(outcome.kind){case"created":return outcome.
forced?(0,_15_.qy)` is a model package, although a gate failed`:(0,_15_.qy)` is a model package${result.publicData===void 0?
"":" and has passed its validation"}`;case"reused":return(0,_15_.qy)` is unchanged: the package is there already`;case"u\
nfinished":return(0,_15_.qy)` is not finished: SageMaker is still at work on it`;case"package-failed":return(0,_15_.qy)` could not be made: ${whatFailed(
result)}`;case"name-taken":return(0,_15_.qy)` was not made: another package has this name`;case"gate-failed":return outcome.
state===void 0?(0,_15_.qy)` was not made: a gate failed`:(0,_15_.qy)` fails a gate, though the package was made before`;case"\
superseded":return(0,_15_.qy)` was not made: the pull request has a newer commit`;case"planned":return(0,_15_.qy)`: dry run, nothing was sent`;case"\
offline":return hasFailedGate(result)?(0,_15_.qy)`: checked offline, a gate failed`:(0,_15_.qy)`: checked offline, not made`;case"\
failed":return isUncertain(result)?(0,_15_.qy)`: it is not known whether the package was made`:(0,_15_.qy)` was not made: ${outcome.
error.code}`}}function whatFailed({outcome}){if(outcome.kind!=="package-failed")return"";let{validation,imageScan}=outcome.
state,failed=[...validation.some(({status})=>status==="Failed")?["its validation"]:[],...imageScan.some(({status})=>status===
"Failed")?["the scan of its image"]:[]];return failed.length===0?"SageMaker does not say why":`${failed.join(" and ")} f\
ailed`}function hasFailedGate({gates}){return(0,_16_.Tm)(gates).length>0}function isUncertain({outcome}){return outcome.
kind==="failed"&&outcome.error.code==="unknown-outcome"}function severalPackages(results,view){return(0,_9_.Pc)(results,
{noun:"package",columns:["Package","Status","Validation","Image scan"],rowOf,iconOf,troubleFirst:["❌","❓","⛔","⏳",
"⚠️"],isUnchanged,maxRows:view.detail.maxPackages,section:result=>view.detail.sections&&!isUnchanged(result)?{summary:(0,_15_.
qy)`${iconOf(result)} ${(0,_15_.Cr)(packageName(result))}`,content:packageBody(result,view,"folded")}:void 0,open:view.target===
"summary"})}function rowOf(result){let state=(0,_6_.FS)(result.outcome);return[(0,_15_.qy)`${iconOf(result)} ${packageName(
result)}`,state===void 0?(0,_15_.qy)`–`:(0,_15_.aY)(state.status,40),inShort(state?.validation),inShort(state?.imageScan)]}
function inShort(items){let statuses=[...new Set((items??[]).map(({status})=>status))];return statuses.length===0?(0,_15_.
qy)`–`:(0,_15_.aY)(statuses.join(", "),100)}function isUnchanged({outcome}){return outcome.kind==="reused"}var MAX_PACKAGES_BYTES=5e5;
function packagesMarker(key){return(0,_8_.Q)(`${key} packages`)}function renderPackagesComment({marker,...report}){return(0,_15_.
vm)(pageOf(report),marker)}function renderPackagesSummary(report){return(0,_15_.YG)(pageOf(report),MAX_PACKAGES_BYTES)}function worthCommenting(results,{
commit,hasComment}){let told=results.filter(({outcome})=>outcome.kind!=="superseded"&&outcome.kind!=="offline");return told.
length===0?!1:told.some(({outcome})=>outcome.kind!=="reused")||hasComment?!0:told.some(({outcome})=>commit!==void 0&&(0,_6_.
FS)(outcome)?.commit===commit)}function pageOf({results,context}){let[only,...others]=results,one=others.length===0?only:
void 0;return{context,ladder,render:view=>(0,_15_.Bv)(one?heading(one):headingOfSeveral(results),(0,_15_.L6)(leftOut(results,
view),view),one?packageBody(one,view,"top"):severalPackages(results,view),(0,_13_.qr)(context,...(0,_13_.X0)(one?.specificationDigest)))}}
function leftOut(results,{detail}){return detail===EVERYTHING?[]:[...detail.folded?[]:["the folded sections"],...detail.
sections||results.length===1?[]:["the sections of the packages"],...results.length>detail.maxPackages?[(0,_15_.U9)(results.
length-detail.maxPackages,"package")]:[],"parts of long texts"]}}),204:((_m_,_e_,_r_)=>{_r_.d(_e_,{TN:()=>requestSection,
dY:()=>overridesSection,pD:()=>failureBlocks,pT:()=>errorBlocks});var _19_=_r_(5536),_20_=_r_(9575),_21_=_r_(1609);function overridesSection(overrides){
if(overrides.length!==0)return(0,_21_.zH)({summary:(0,_21_.qy)`${(0,_21_.Cr)("Set by the workflow")} — ${(0,_21_.U9)(overrides.
length,"value")} laid over the manifest`,content:(0,_20_.t)({columns:[{title:(0,_21_.qy)`Path`},{title:(0,_21_.qy)`Value`,
wraps:!0}],rows:overrides.map(({path,value})=>[(0,_21_.aY)(path,120),(0,_21_.aY)(value,200)])}),open:!1})}function requestSection(of){
return(0,_21_.zH)({summary:(0,_21_.qy)`${(0,_21_.Cr)("The exact request")} — ${(0,_21_.aY)(of.action)}`,content:(0,_19_.
EU)("json",JSON.stringify(of.input,void 0,2)),open:of.open})}var MAX_PROBLEMS=10;function failureBlocks({message,hint,problems},{
maxMessage,formatProblem}){return(0,_21_.Bv)((0,_19_.h1)((0,_21_.ml)(message,maxMessage)),problemsFence(problems,{maxMessage,
formatProblem}),...hint===void 0?[]:[(0,_21_.FY)((0,_21_.Cr)("What to do:")),(0,_19_.h1)((0,_21_.ml)(hint,maxMessage))])}
function errorBlocks(error,wording){return(0,_21_.Bv)((0,_21_.FY)((0,_21_.qy)`<b>What happened:</b> ${(0,_21_.aY)(error.
code)}`),failureBlocks(error,wording))}function problemsFence(problems,{maxMessage,formatProblem}){if(problems.length===
0)return _21_.K$;let more=problems.length-MAX_PROBLEMS,shown=problems.slice(0,MAX_PROBLEMS).map(formatProblem).join(`

`),rest=more>0?`

… and ${(0,_21_.U9)(more,"more problem")}`:"";return(0,_19_.EU)("text",`${(0,_21_.ml)(shown,maxMessage)}${rest}`)}}),2764:((_m_,_e_,_r_)=>{
_r_.d(_e_,{G5:()=>byImportance,IH:()=>describePackage,Mp:()=>detailsFromModelCard,Qj:()=>fromModelCard,Re:()=>toCustomerMetadata,
Uw:()=>METRIC_NAMES,ao:()=>fromCustomerMetadata,pn:()=>packageWithoutCard});var _22_=_r_(3966),_23_=_r_(478),_24_=_r_(5027),
_25_=_r_(5564),_26_=_r_(874),_27_=_r_(9702),_28_=_r_(5715),_29_=_r_(3694);function byImportance(metrics){return metrics.
toSorted((one,other)=>rank(one)-rank(other))}function rank({gates,isPrimary,isDeclared}){return gates.length>0?0:isPrimary?
1:isDeclared?2:3}var METRIC_NAMES={key:"smr/metric-names",value:"path"};function groupsOf(content){let card=content.length>
1e5?void 0:(0,_27_.U4)(content);return(0,_27_.S3)((0,_27_.C5)(card,"evaluation_details")).flatMap(detail=>{let hasPaths=(0,_27_.
C5)((0,_27_.C5)(detail,"metadata"),METRIC_NAMES.key)===METRIC_NAMES.value;return(0,_27_.S3)((0,_27_.C5)(detail,"metric_g\
roups")).map(group=>{let name=(0,_27_.C5)(group,"name"),data=(0,_27_.S3)((0,_27_.C5)(group,"metric_data")).map(datum=>({
name:(0,_27_.C5)(datum,"name"),type:(0,_27_.C5)(datum,"type"),value:(0,_27_.C5)(datum,"value"),notes:(0,_27_.C5)(datum,"\
notes"),xAxis:(0,_27_.C5)(datum,"x_axis_name")}));return{group:typeof name=="string"?name:"",hasPaths,data}})})}function isFiniteNumber(value){
return typeof value=="number"&&Number.isFinite(value)}var STAGES=["pre-training","post-training"];function holdsDetails(group){
return stageOf(group)!==void 0||group.startsWith("explanations - ")}function detailsOf(group,datum){let{name}=datum;if(typeof name!=
"string"||Math.max(group.length,name.length)>_24_.px)return _23_.pH;let stage=stageOf(group);if(stage!==void 0)return{..._23_.
pH,bias:biasOf({stage,group,name,datum})};if(group.startsWith(_23_.RX))return{..._23_.pH,attributions:attributionsOf(group,
name,datum)};if(name===_23_.Sp&&datum.type==="matrix"){let confusionMatrix=matrixOf(datum);return confusionMatrix===void 0?
_23_.pH:{..._23_.pH,confusionMatrix}}return datum.type==="linear_graph"?{..._23_.pH,curves:curvesOf(name,datum)}:_23_.pH}
function stageOf(group){return STAGES.find(stage=>group===_23_.TP[stage]||group.startsWith(`${_23_.TP[stage]} - `))}function matrixOf({
value,xAxis}){let counts=(0,_27_.S3)(value).map(row=>(0,_27_.S3)(row).filter(isFiniteNumber)),size=counts.length;if(size===
0||size>_23_.xs||counts.some(row=>row.length!==size))return;let named=(0,_27_.S3)(xAxis).filter(label=>typeof label=="st\
ring");return{labels:named.length===size&&new Set(named).size===size?named:counts.map((_,index)=>String(index)),counts}}
function curvesOf(name,{value}){let kind=["roc","precision-recall"].find(one=>_23_.H1[one].name===name);if(kind===void 0)
return[];let points=(0,_27_.S3)(value).flatMap(point=>{let[x,y]=(0,_27_.S3)(point);return isFiniteNumber(x)&&isFiniteNumber(
y)&&isRate(x)&&isRate(y)?[[x,y]]:[]});return points.length===0?[]:[{kind,points}]}function isRate(value){return value>=0&&
value<=1}function biasOf({stage,group,name,datum}){let facet=facetOf(datum.type==="bar_chart"?name:/ and facet (.+)$/.exec(
group)?.[1]??"");return facet===void 0?[]:(datum.type==="bar_chart"?barsOf(datum):numberOf(name,datum)).map(({axis,value})=>({
stage,...facet,name:axis,value,fair:(0,_23_.oB)(axis)}))}function facetOf(text){let[,quoted,bare,facetValue]=/^(?:("(?:[^"\\]|\\.)*")|([^="][^=]*))=(.*)$/.
exec(text)??[],facet=quoted===void 0?bare:(0,_26_._n)(quoted);return facet===void 0||facetValue===void 0?void 0:{facet,facetValue}}
function attributionsOf(group,name,datum){let[text,prefix]=datum.type==="bar_chart"?[name,"label="]:[group,`${_23_.RX}, \
label=`];if(!text.startsWith(prefix))return[];let label=text.slice(prefix.length);return(datum.type==="bar_chart"?barsOf(
datum):numberOf(name,datum)).map(({axis,value})=>({label,feature:axis,value}))}function numberOf(name,{value}){return isFiniteNumber(
value)&&(0,_24_.zw)(name)?[{axis:name,value}]:[]}function barsOf({value,xAxis}){let values=(0,_27_.S3)(value);return(0,_27_.
S3)(xAxis).flatMap((axis,index)=>{let number=values[index];return typeof axis=="string"&&(0,_24_.zw)(axis)&&isFiniteNumber(
number)?[{axis,value:number}]:[]})}var DEVIATION=" - standard_deviation";function fromModelCard(content){let metrics=new Map,
named=new Map;for(let{group,hasPaths,data}of groupsOf(content)){if(holdsDetails(group))continue;let isSection=!hasPaths&&
_25_.bP.has(group),into=hasPaths||isSection?metrics:named,nameIn=name=>isSection?`${group}.${(0,_26_.yS)(name)}`:name;for(let{
name,value,notes}of data){if(typeof name!="string"||!(0,_24_.zw)(name)||!isFiniteNumber(value))continue;let measured=nameIn(
name.endsWith(DEVIATION)?name.slice(0,-DEVIATION.length):""),metric=name.endsWith(DEVIATION)?into.get(measured):void 0;metric!==
void 0?into.set(measured,{...deviation(value),...metric}):into.has(nameIn(name))||into.set(nameIn(name),{value:value+0,...deviationIn(
notes)})}}return{metrics,named}}function detailsFromModelCard(content){let found=groupsOf(content).flatMap(({group,data})=>data.
map(datum=>detailsOf(group,datum))),confusionMatrix=found.find(one=>one.confusionMatrix!==void 0)?.confusionMatrix,all={
...(0,_28_.s)({confusionMatrix}),curves:found.flatMap(({curves})=>curves),bias:found.flatMap(({bias})=>bias),attributions:found.
flatMap(({attributions})=>attributions),constraints:[]};return(0,_23_.Bv)(all)?void 0:(0,_23_.Zh)(all,_23_.pH)}function deviationIn(notes){
let text=typeof notes=="string"?/^sd=([0-9.e+-]{1,25})$/.exec(notes)?.[1]:void 0;return text===void 0?{}:deviation(Number(
text))}function deviation(value){return Number.isFinite(value)&&value>=0?{standardDeviation:value+0}:{}}var NUMBER="-?(?\
:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:e[+-][0-9]{1,3})?",STORED=new RegExp(`^(${NUMBER})(?: sd=(${NUMBER}))?$`);function toCustomerMetadata(metrics,room){
let entries=new Map;for(let metric of byImportance(metrics)){let key=(0,_24_.rY)(metric.path);key===void 0||!(0,_24_.zw)(
metric.path)||!Number.isFinite(metric.value)||entries.has(key)||entries.set(key,toText(metric))}let kept=[...entries].slice(
0,Math.max(0,room));return kept.length===0?{}:{...Object.fromEntries(kept),[METRIC_NAMES.key]:METRIC_NAMES.value}}function fromCustomerMetadata(properties){
let hasPaths=properties?.[METRIC_NAMES.key]===METRIC_NAMES.value,nameIn=hasPaths?_24_.Uk:_24_.m1,found=new Map(Object.entries(
properties??{}).flatMap(([key,text])=>{let name=nameIn(key),value=name!==void 0&&(0,_24_.zw)(name)?fromText(text):void 0;
return name===void 0||value===void 0?[]:[[name,value]]}));return hasPaths?{metrics:found}:{metrics:new Map,named:found}}
function toText({value,standardDeviation}){return standardDeviation===void 0?String(value):`${value} sd=${standardDeviation}`}
function fromText(text){let[,first,second]=STORED.exec(text)??[];if(first===void 0)return;let value=Number(first)+0;if(!Number.
isFinite(value))return;if(second===void 0)return{value};let standardDeviation=Number(second)+0;return Number.isFinite(standardDeviation)&&
standardDeviation>=0?{value,standardDeviation}:void 0}async function describePackage(describe,{name,card}){if(card==="wh\
ole")return wholePackage(describe,name);let description=await packageWithoutCard(describe,name);if(card==="none"||!mayHoldMoreMetrics(
description))return{description};let whole=await describe({ModelPackageName:name}).catch(refusalOnly);return whole instanceof
_29_.Rk?{description,unreadCard:explained(whole,description)}:{description:whole}}async function packageWithoutCard(describe,name){
try{return await describe({ModelPackageName:name,IncludedData:"MetadataOnly"})}catch(error){if(!(error instanceof _29_.Rk)||
error.kind!=="invalid-request")throw error;return describe({ModelPackageName:name})}}async function wholePackage(describe,name){
let whole=await describe({ModelPackageName:name}).catch(refusalOnly);if(!(whole instanceof _29_.Rk))return{description:whole};
let description=await describe({ModelPackageName:name,IncludedData:"MetadataOnly"}).catch(()=>{throw whole});return{description,
unreadCard:explained(whole,description)}}function refusalOnly(error){if(error instanceof _29_.Rk&&["access-denied","inva\
lid-request"].includes(error.kind))return error;throw error}function mayHoldMoreMetrics({ModelCard:card,CustomerMetadataProperties:metadata}){
if(card===void 0)return!1;let{metrics,named}=fromCustomerMetadata(metadata);return metrics.size+(named?.size??0)===0||Object.
keys(metadata??{}).length>=_22_.H_}function explained(failure,{SecurityConfig:security}){let key=security?.KmsKeyId;if(failure.
hint!==void 0||key===void 0)return failure;let statement=JSON.stringify({Effect:"Allow",Action:"kms:Decrypt",Resource:key});
return new _29_.Rk(failure.kind,failure.call,failure.message,{cause:failure,...failure.requestId!==void 0&&{requestId:failure.
requestId},hint:`The card is encrypted with ${key}. Allow in the role's identity policy, and in the key's policy where a\
nother account owns it:
${statement}`})}}),9097:((_m_,_e_,_r_)=>{_r_.d(_e_,{Lk:()=>runPart,X0:()=>specificationPart,bm:()=>dateAndTime,qr:()=>footer,
vl:()=>signature});var _30_=_r_(1609),MONTHS=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function dateAndTime(date){
let time=date.toISOString().slice(11,16);return`${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}\
 ${time} UTC`}function footer(context,...about){let{trainingAccount,account,registryAccount,workloadAccount,region}=context,
named=(name,id)=>id===void 0?[]:[(0,_30_.qy)`${name} ${(0,_30_.aY)(id)}`];return(0,_30_.EX)(...context.commit===""?[]:[(0,_30_.
qy)`commit ${(0,_30_.wn)(context)}`],...runPart(context),...about,...named("training",trainingAccount),...named("account",
account),...named("registry",registryAccount),...named("workload",workloadAccount),...region===void 0||region===""?[]:[(0,_30_.
aY)(region)],...signature(context))}function runPart(context){let run=(0,_30_.ut)((0,_30_.aY)(`#${context.runNumber}`),context);
return run===void 0?[]:[(0,_30_.qy)`run ${run}`]}function specificationPart(digest){return digest===void 0||digest===""?
[]:[(0,_30_.qy)`spec ${(0,_30_.aY)(digest.slice(0,15))}`]}function signature({actionVersion,now}){return[(0,_30_.qy)`action ${(0,_30_.
aY)(actionVersion,40)}`,(0,_30_.qy)`updated ${dateAndTime(now)}`]}}),5536:((_m_,_e_,_r_)=>{_r_.d(_e_,{EC:()=>preformatted,
EU:()=>fence,_B:()=>fenceOfLines,h1:()=>wrappedFence});var _30_=_r_(1609),MAX_LINE=400,MAX_LINES=2e3,WRAP_AT=96;function fence(language,foreign){
return fenceOfLines(language,foreign.split(`
`))}function wrappedFence(foreign){return fenceOfLines("text",foreign.split(`
`).flatMap(wrap))}function fenceOfLines(language,lines){let{shown,left}=shownOf(lines),body=[...shown,...left],longest=body.
flatMap(line=>line.match(/`+/g)??[]).reduce((length,run)=>Math.max(length,run.length),2),ticks="`".repeat(longest+1);return new _30_.
VK([`${ticks}${language}`,...body,ticks].join(`
`))}function preformatted(foreign,{wraps=!1}={}){let all=wraps?foreign.split(`
`).flatMap(wrap):foreign.split(`
`),{shown,left}=shownOf(all);return new _30_.VK(`<pre><code>${[...shown,...left].map(withoutTags).join(`
`)}</code></pre>`)}function withoutTags(line){return line.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">",
"&gt;")}function shownOf(lines){return{shown:lines.slice(0,MAX_LINES).map(line=>(0,_30_.RK)((0,_30_.ml)(line,MAX_LINE))),
left:lines.length>MAX_LINES?[`… ${lines.length-MAX_LINES} more lines`]:[]}}function wrap(line){if(line.length<=WRAP_AT)
return[line];let cut=line.lastIndexOf(" ",WRAP_AT),indent=/^ */.exec(line)?.[0]??"";return cut<=indent.length?[line]:[line.
slice(0,cut),...wrap(`${indent}${line.slice(cut+1)}`)]}})};
