"use strict";exports.id=9917,exports.ids=[9917],exports.modules={4963:((_m_,_e_,_r_)=>{_r_.d(_e_,{R:()=>readingsOf,f:()=>withoutETags});
function*readingsOf(of){yield of;let count=countETags(of);if(count===0)return;let all=2**Math.min(count,6)-1;if(count>6)
yield withoutETags(of);else for(let dropped=1;dropped<=all;dropped+=1)yield without(of,index=>(dropped&1<<index)!==0)}function withoutETags(of){
return without(of,()=>!0)}function countETags(of){let count=0;return without(of,()=>(count+=1,!1)),count}function without(of,isDropped){
let index=0,dropped=()=>isDropped(index++),s3=source=>{if(source===void 0)return source;let{ETag:eTag,ManifestEtag:manifestETag}=source;
return{...source,ETag:eTag===void 0||dropped()?void 0:eTag,ManifestEtag:manifestETag===void 0||dropped()?void 0:manifestETag}},
container=one=>({...one,ModelDataETag:one.ModelDataETag===void 0||dropped()?void 0:one.ModelDataETag,ModelDataSource:one.
ModelDataSource&&{...one.ModelDataSource,S3DataSource:s3(one.ModelDataSource.S3DataSource)},AdditionalModelDataSources:one.
AdditionalModelDataSources?.map(source=>({...source,S3DataSource:s3(source.S3DataSource)}))});return{...of,InferenceSpecification:of.
InferenceSpecification&&{...of.InferenceSpecification,Containers:of.InferenceSpecification.Containers?.map(container)},AdditionalInferenceSpecifications:of.
AdditionalInferenceSpecifications?.map(one=>({...one,Containers:one.Containers?.map(container)}))}}}),6878:((_m_,_e_,_r_)=>{
_r_.d(_e_,{FS:()=>stateOfOutcome,IH:()=>describePackage,L4:()=>stateOf});var _0_=_r_(2764),_1_=_r_(5715),_2_=_r_(3694);async function describePackage(address,{
reader}){try{let description=await(0,_0_.pn)(reader.describeModelPackage,address.name);if(address.isArn(description.ModelPackageArn))
return description;let message=`The answer is not about ${address.arn}`;throw new _2_.Rk("unknown-outcome","sagemaker:De\
scribeModelPackage",message)}catch(error){if(error instanceof _2_.Rk&&error.kind==="not-found")return;throw error}}function stateOf(address,description){
let details=description.ModelPackageStatusDetails;return{name:address.name,arn:description.ModelPackageArn??address.arn,
status:description.ModelPackageStatus??"unknown",validation:items(details?.ValidationStatuses),imageScan:items(details?.
ImageScanStatuses),commit:description.MetadataProperties?.CommitId??""}}function stateOfOutcome(outcome){return"state"in
outcome?outcome.state:void 0}function items(found){return(found??[]).map(({Name:name,Status:status,FailureReason:reason})=>({
name:name??"",status:status??"unknown",...(0,_1_.s)({reason:reason||void 0})}))}}),3536:((_m_,_e_,_r_)=>{_r_.d(_e_,{B:()=>checkPackagesOffline});
var _3_=_r_(5084),_4_=_r_(6844),_5_=_r_(5511);function checkPackagesOffline(of){let{candidates,because,region}=of;return candidates.
map(candidate=>({...(0,_3_.X)({candidate,settings:{region}}),outcome:{kind:"offline",because},checks:[...(0,_5_.YA)(candidate.
file.manifest),...(0,_4_.yV)(candidate)],...candidate.unreadBase&&{isBaseUnread:!0}}))}}),8892:((_m_,_e_,_r_)=>{_r_.d(_e_,
{OT:()=>packagesMarker,TR:()=>publicDataSentence,U$:()=>trouble,aS:()=>renderPackagesSummary,ay:()=>worthCommenting,b9:()=>renderPackagesComment});
var _6_=_r_(6878),_7_=_r_(7280),_8_=_r_(6203),_9_=_r_(9290),_10_=_r_(9333),_11_=_r_(6944),_12_=_r_(204),_13_=_r_(9097),_14_=_r_(
9575),_15_=_r_(1609),_16_=_r_(6424),_17_=_r_(2421),_18_=_r_(5715),PUBLIC_DATA='is the data of a validation, which a list\
ing in AWS Marketplace makes public. AWS: "provide only data that you want to expose publicly".';function publicDataSentence({
uri}){return`${uri} ${PUBLIC_DATA}`}function trouble(result){let{outcome,name,region}=result;switch(outcome.kind){case"f\
ailed":{let{message,hint}=outcome.error;return{message,...(0,_18_.s)({hint})}}case"package-failed":return{message:`SageM\
aker could not make ${outcome.state.arn}. ${failedItems(outcome.state)}`,hint:`Correct what failed. A failed package kee\
ps its name and can never be changed, so delete it before the job runs again (this action deletes nothing):
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
length-detail.maxPackages,"package")]:[],"parts of long texts"]}}),1321:((_m_,_e_,_r_)=>{_r_.d(_e_,{CV:()=>byShownName,EU:()=>shortName,
GX:()=>pairMetrics});var _19_=_r_(2421),_20_=_r_(5564),_21_=_r_(874);function pairMetrics(metrics,recorded){let{metrics:byPath,
named=new Map}=recorded,found=new Map;for(let{path}of metrics){let value=byPath.get(path);value!==void 0&&found.set(path,
value)}let meant=namesOf(metrics);for(let[name,value]of named){let[path,...others]=meant.get(name)??[];path!==void 0&&others.
length===0&&!found.has(path)&&found.set(path,value)}let paths=new Set(metrics.map(({path})=>path)),gone=[...[...byPath].
filter(([path])=>!paths.has(path)),...[...named].filter(([name])=>!meant.has(name)&&!byPath.has(name))].filter(([path])=>!(0,_19_.
rU)(path)).map(([path,value])=>({name:shortName(path),path,value}));return{metrics:found,gone}}function namesOf(metrics){
let meant=new Map;for(let{name,path}of metrics)for(let word of new Set([name,path,shortName(path)])){let paths=meant.get(
word)??[];paths.includes(path)||meant.set(word,[...paths,path])}return meant}function shortName(path){let only=/^"(?:[^"\\]|\\.)*"$/.
test(path)?(0,_21_._n)(path):void 0;if(only!==void 0)return only;let section=[..._20_.bP.keys()].find(key=>path.startsWith(
`${key}.`));return section===void 0?path:path.slice(section.length+1)}function byShownName({metrics,named=new Map}){let all=[
...metrics,...named],times=new Map;for(let[path]of all)times.set(shortName(path),(times.get(shortName(path))??0)+1);return new Map(
all.map(([path,value])=>[times.get(shortName(path))===1?shortName(path):path,value]))}}),4339:((_m_,_e_,_r_)=>{_r_.d(_e_,
{$:()=>comparedCandidate});var _22_=_r_(1321),_23_=_r_(6424),_24_=_r_(2421),_25_=_r_(5715);function compareMetrics({metrics,
baseline,history}){let paired=(0,_23_.uQ)(baseline)?(0,_22_.GX)(metrics,baseline):void 0,beside=(0,_23_.uQ)(baseline)&&paired!==
void 0?{...baseline,metrics:paired.metrics}:baseline,earlier=history.map(({version,recorded})=>({version,metrics:(0,_22_.
GX)(metrics,recorded).metrics}));return{diffs:metrics.map(metric=>{let before=paired?.metrics.get(metric.path);return{metric,
...(0,_25_.s)({baseline:before}),...verdictOf(metric,before,baseline),gates:(0,_23_.y8)(metric,beside),history:earlier.flatMap(
({version,metrics:values})=>{let value=values.get(metric.path)?.value;return value===void 0?[]:[{version,value}]})}}),gone:paired?.
gone??[]}}function verdictOf(metric,before,baseline){if(before===void 0)return{verdict:baseline.kind==="first"||baseline.
kind==="report"||baseline.kind==="version"&&baseline.unread===void 0?"new":"not-comparable"};if(!Number.isFinite(metric.
value))return{verdict:"gone"};if(!Number.isFinite(before.value))return{verdict:"not-comparable"};let change=(0,_23_.Ro)(
(0,_23_.Re)((0,_23_._)(metric.value),(0,_23_._)(before.value))),percent=change/Math.abs(before.value)*100;return{verdict:wordFor(
change,metric,before),...Number.isFinite(change)?{change}:{},...before.value!==0&&Number.isFinite(percent)?{changeInPercent:percent}:
{}}}function wordFor(change,metric,before){return Math.abs(change)<=(metric.tolerance??0)?"same":isWithinNoise(change,metric,
before)?"within-noise":metric.goal===void 0?"changed":change>0===(0,_24_.KA)(metric.goal)?"better":"worse"}function isWithinNoise(change,one,other){
return one.standardDeviation===void 0||other.standardDeviation===void 0?!1:Math.abs(change)<=Math.hypot(one.standardDeviation,
other.standardDeviation)}function comparedCandidate({metrics,loosenedGates,shape,details},seen){let{baseline,history,identity,
skippedBecause}=seen,judged=gate=>gate.outcome==="skipped"&&skippedBecause!==void 0?{...gate,reason:skippedBecause}:gate,
compared=compareMetrics({metrics,baseline,history}),diffs=compared.diffs.map(diff=>({...diff,gates:diff.gates.map(judged)}));
return{diffs,...compared.gone.length>0&&{gone:compared.gone},gates:diffs.flatMap(({gates})=>gates),loosenedGates,...(0,_25_.
s)({shape,details}),specificationDigest:digestText(identity?.specification),candidateDigest:digestText(identity?.content)}}
function digestText(digest){return digest===void 0?"":`sha256:${digest.toString("hex")}`}}),7512:((_m_,_e_,_r_)=>{_r_.d(
_e_,{D:()=>readEarlierConstraints,V:()=>readEarlierReport});var _26_=_r_(9961),_27_=_r_(3381),_28_=_r_(6801),_29_=_r_(478);
function readEarlierReport(report,file){if(report.text.length>_27_.Bq)return;let opened=(0,_28_.NL)(report);if("problems"in
opened)return;let own=Object.entries(file.manifest.metrics?.values??{}).filter(([,definition])=>definition.report===void 0),
declared=(0,_28_.Ad)({...opened,file,values:Object.fromEntries(own)}),residuals=(0,_28_.el)(opened.root),all=[...(0,_27_.
lY)({...opened,declared:{names:new Set,places:declared.places}}).metrics.map(metric=>(0,_28_.sY)(metric,{residuals})),...declared.
metrics];return{metrics:new Map(all.map(({path,value,standardDeviation})=>[path,{value,...standardDeviation!==void 0&&{standardDeviation}}])),
details:(0,_29_.LF)(opened.root,opened.format).details}}function readEarlierConstraints(report){if(report.text.length>_27_.
Bq)return[];let opened=(0,_28_.NL)(report);return"problems"in opened||opened.format.kind!=="constraints"?[]:(0,_26_.xV)(
opened.root).constraints.map(({constraint})=>constraint)}}),9073:((_m_,_e_,_r_)=>{_r_.d(_e_,{I:()=>withBaseGates,z:()=>withUnreadBase});
var _30_=_r_(8375),_31_=_r_(6695),_32_=_r_(1430),_33_=_r_(664),_34_=_r_(9892),_35_=_r_(6801),_36_=_r_(2421),_37_=_r_(4139),
_38_=_r_(8469),_39_=_r_(7073),_40_=_r_(5558),_41_=_r_(3854),_42_=_r_(5715),_43_=_r_(3694),_44_=_r_(7598),_45_=_r_.n(_44_),
_46_=_r_(6760),_47_=_r_.n(_46_),CURES={permission:"Give the job `permissions: contents: read` and its `github-token`.",again:"\
Run the job again.",mend:"Correct it on the base branch.",narrow:"Name the manifests more narrowly by the input `manifes\
t`.",stay:"Leave the manifest where it is on the base branch.",credentials:"Propose it from a branch of this repository,\
 whose jobs have credentials.",event:"Register from a `pull_request`, a `merge_group` or a `push`."},CURE_OF={"no-token":CURES.
permission,"no-commit":CURES.event,"no-credentials":CURES.credentials};function withUnreadBase(candidates,{reason,why}){
let cure=typeof why=="string"?CURE_OF[why]:cureOf(why);return candidates.map(candidate=>unread(candidate,[{reason,cure}]))}
function cureOf({kind,hint}){switch(kind){case"access-denied":case"not-found":case"credentials":return hint??CURES.permission;case"\
invalid-request":return hint??CURES.mend;default:return hint??CURES.again}}function unread(candidate,found){let{reasons,
cures}=candidate.unreadBase??{reasons:[],cures:[]};return{...candidate,unreadBase:{reasons:[...new Set([...reasons,...found.
map(({reason})=>reason)])],cures:[...new Set([...cures,...found.map(({cure})=>cure)])]}}}function readMetrics({path,text}){
let source=(0,_40_.vz)({file:path,text}),{tree,findings}=(0,_37_.q)(source);if(tree===void 0)return{problems:(0,_38_.ek)(
findings)};let expanded=(0,_30_.Y9)(tree,_31_.rc),name=(0,_39_.Ms)(tree,"group")?.value,group=name?.kind==="scalar"&&typeof name.
value=="string"?{group:name.value}:{},written=(0,_39_.Ms)(tree,"metrics"),entry=(0,_39_.Ms)(expanded,"metrics");if(written===
void 0||entry===void 0)return{...group,problems:[]};let whole={source,start:0,end:text.length},only={kind:"map",entries:new Map(
[["metrics",entry]]),...whole},{metrics,findings:wrong}=(0,_30_.Ux)(only),inside=findings.filter(({place})=>place.start>=
written.keyPlace.start&&place.start<=written.value.end),problems=(0,_38_.ek)([...inside,...wrong]);if(problems.length===
0)return metrics===void 0?{...group,problems}:{...group,metrics,problems};let sound=soundPart(entry,whole);return sound===
void 0?{...group,problems}:{...group,metrics:sound,problems}}function soundPart(entry,whole){let section=entry.value,values=section.
kind==="map"?section.entries.get("values"):void 0;if(section.kind!=="map"||values?.value.kind!=="map")return;let report={
...values,value:{...whole,kind:"scalar",value:ANY_REPORT}},checked=more=>{let map={...section,entries:new Map([["report",
report],...more])},{metrics}=(0,_30_.Ux)({kind:"map",entries:new Map([["metrics",{...entry,value:map}]]),...whole});return metrics},
listed=values.value,read=[...listed.entries].flatMap(([name,one])=>{let alone={...listed,entries:new Map([[name,one]])},
definition=checked([["values",{...values,value:alone}]])?.values?.[name];return definition===void 0?[]:[[name,definition]]});
if(read.length===0)return;let written=section.entries.get("baseline"),baseline=written&&checked([["baseline",written]])?.
baseline;return{report:ANY_REPORT,values:Object.fromEntries(read),...(0,_42_.s)({baseline})}}var ANY_REPORT="evaluation.\
json";function dominates(one,other){if((0,_36_.b5)(one,other))return!1;switch(one.kind){case"min":return other.kind==="m\
in"&&one.limit>=other.limit;case"max":return other.kind==="max"&&one.limit<=other.limit;case"max-regression":return other.
kind==="max-regression"&&one.relative===other.relative&&one.limit<=other.limit}}function loosenedGates({name,definition,
base,file}){let at=(...rest)=>file.locate(["metrics","values",name,...rest]),head=file.manifest.metrics?.values?.[name];
if(head===void 0)return[{metric:name,what:"metric",before:gateText(definition),after:"deleted",at:at()}];let loosened=(what,before,after,...path)=>before===
after?[]:[{metric:name,what,before,after,at:at(...path)}],gates={before:gatesIn(definition),after:gatesIn(head)},needsGoal=definition.
gate?.max_regression!==void 0;return[...loosened("path",pathOf(name,definition),pathOf(name,head),"path"),...needsGoal?loosened(
"goal",definition.goal??"none",head.goal??"none","goal"):[],...gates.before.flatMap(gate=>weakerThan(gate,gates.after).flatMap(
({what,before,after,key})=>loosened(what,before,after,"gate",key))),...needsGoal?baselineChange(name,base,file):[]].filter(
isFirst)}function baselineChange(name,base,file){let before=baselineText(base),after=baselineText(file.manifest);return before===
after?[]:[{metric:name,what:"baseline",before,after,at:file.locate(["metrics","baseline"])}]}function weakerThan(gate,now){
if(now.some(other=>dominates(other,gate)))return[];let key=keyOf(gate),same=now.find(({kind})=>kind===gate.kind);return same===
void 0?[{what:key,before:limitText(gate),after:"none",key}]:[...dominates({...same,level:gate.level},gate)?[]:[{what:key,
before:limitText(gate),after:limitText(same),key}],...(0,_36_.b5)(same,gate)?[{what:"level",before:gate.level,after:same.
level,key:"level"}]:[]]}function isFirst(entry,index,all){return all.findIndex(({what})=>what===entry.what)===index}var nowhere={
file:"",line:1,column:1};function gatesIn({gate}){return gate===void 0?[]:(0,_35_.og)(gate,()=>nowhere)}function gateText(definition){
return gatesIn(definition).map(gate=>`${keyOf(gate)} ${limitText(gate)}`).join(", ")}function keyOf({kind}){return kind===
"max-regression"?"max_regression":kind}function pathOf(name,{path,report}){return`${report===void 0?"":`${report}#`}${(0,_35_.
CU)(path??name)}`}function limitText(gate){return gate.kind==="max-regression"&&gate.relative?`${gate.limit}%`:String(gate.
limit)}function baselineText({metrics}){let baseline=metrics?.baseline??"latest_approved";return typeof baseline=="strin\
g"?baseline:`version ${baseline.version}`}function applyBaseGates({metrics,file,base,report,metricReports}){let gated=Object.
entries(base?.metrics?.values??{}).filter(([,{gate}])=>gate!==void 0);if(base===void 0||gated.length===0)return{metrics,
loosened:[],file};let definitions=new Map(gated),declared=metrics.filter(({isDeclared})=>isDeclared),restored=gated.filter(
([name])=>!declared.some(metric=>metric.name===name)).map(([name,definition])=>restore({name,definition,file,metrics,report,
metricReports}));return{metrics:[...metrics.filter(({name})=>!restored.some(metric=>metric.name===name)).map(metric=>strictest(
metric,definitions.get(metric.name),file)),...restored],loosened:gated.flatMap(([name,definition])=>loosenedGates({name,
definition,base,file})),file:withBaseline(file,base)}}function strictest(metric,definition,file){if(definition===void 0)
return metric;let fromBase=baseGates(file,metric.name,definition),isStricter=(one,other)=>dominates(one,other)&&!dominates(
other,one),fromHead=metric.gates.filter(gate=>!fromBase.some(other=>isStricter(other,gate))),goal=definition.gate?.max_regression===
void 0?void 0:definition.goal;return{...metric,...goal===void 0?{}:{goal,goalSource:"declared"},gates:[...fromHead,...fromBase.
filter(gate=>!fromHead.some(other=>dominates(other,gate)))]}}function baseGates(file,name,{gate}){return gate===void 0?[]:
(0,_35_.og)(gate,key=>file.locate(["metrics","values",name,"gate",key]))}function restore({name,definition,file,metrics,
report,metricReports}){let shown=metrics.find(metric=>metric.name===name),found=report===void 0?shown:readWith(definition,
name,file,{report,own:metricReports?.get(definition.report??"")}),{value,standardDeviation}=found??{value:Number.NaN};return{
name,path:found?.path??(0,_35_.CU)(definition.path??name),value,...definition.goal===void 0?{goalSource:"unknown"}:{goal:definition.
goal,goalSource:"declared"},...(0,_42_.s)({standardDeviation,tolerance:definition.tolerance,unit:definition.unit}),isPrimary:shown?.
isPrimary??!1,isDeclared:!0,gates:baseGates(file,name,definition)}}function readWith(definition,name,file,{report,own}){
let opened=(0,_35_.NL)(report);if("problems"in opened)return;let other=own&&(0,_35_.NL)(own),others=other===void 0||"pro\
blems"in other?new Map:new Map([[definition.report??"",other]]);return(0,_35_.Ad)({...opened,file,values:{[name]:definition},
others}).metrics[0]}function withBaseline(file,base){let needsBaseline=Object.values(base.metrics?.values??{}).some(({gate})=>gate?.
max_regression!==void 0),{metrics}=file.manifest;if(!needsBaseline||metrics===void 0)return file;let baseline=base.metrics?.
baseline??"latest_approved";return{...file,manifest:{...file.manifest,metrics:{...metrics,baseline}}}}var MAX_READ=200,CONCURRENT_READS=8;
async function withBaseGates(request){let bases=request.bases.map(base=>openBase(base,request)),judged=await Promise.all(
request.candidates.map(async candidate=>{let judged2=candidate;for(let base of bases)judged2=await judgedBy(base,judged2,
request);return judged2})),tree=await bases[0]?.tree();return bases[0]!==void 0&&tree!==void 0&&!(tree instanceof _43_.Rk)&&
tree.isWhole&&request.onTree?.(tree,bases[0].name),judged}function openBase({ref,name},{files,here}){let tree=(0,_32_.O)(
()=>files.list({ref}).catch(_41_.tf));return{name,tree,read:(0,_32_.G)(path=>path,async path=>{let known=await tree();if(known instanceof
_43_.Rk)return{kind:"unreadable",failure:known};let blob=known.blobs.get(path);if(blob===void 0&&known.isWhole)return{kind:"\
absent"};let own=blob===void 0?void 0:await here(path);if(own!==void 0&&blobName(own)===blob)return manifest(path,new TextDecoder().
decode(own));try{let text=await files.readAt({path,ref});return text!==void 0?manifest(path,text):blob===void 0?{kind:"a\
bsent"}:{kind:"unreadable",failure:new _43_.Rk("not-found","GET contents",`${path} is in the tree and cannot be read.`)}}catch(error){
return{kind:"unreadable",failure:(0,_41_.tf)(error)}}})}}function manifest(path,text){return{kind:"manifest",reading:readMetrics(
{path,text}),text}}function blobName(bytes){return(0,_44_.createHash)("sha1").update(`blob ${bytes.byteLength}\0`).update(
bytes).digest("hex")}async function judgedBy(base,candidate,request){let{path}=candidate.file,own=await base.read(path);
if(own.kind==="unreadable")return unread(candidate,[{reason:`${unreadSentence(path,base)}: ${named(own.failure)}`,cure:cureOf(
own.failure)}]);let others=own.kind==="manifest"&&isOfGroup(own.reading,candidate)?{found:[],unread:[]}:await elsewhere(
base,candidate,request.patterns),judged=(own.kind==="manifest"?[{path,reading:own.reading},...others.found]:others.found).
reduce((one,at)=>layOver(one,at,base,request.warn),candidate);return others.unread.length===0?judged:unread(judged,others.
unread)}async function elsewhere(base,{file},patterns){let tree=await base.tree(),unsure=`Whether ${file.path} was moved\
 from elsewhere on ${base.name} cannot be told`;if(tree instanceof _43_.Rk)return{found:[],unread:[{reason:`${unsure}: ${named(
tree)}`,cure:cureOf(tree)}]};let matchers=patterns.map(pattern=>(0,_33_.fU)(pattern)),mayBeMoved=other=>other!==file.path&&
(nameOf(other)===nameOf(file.path)||matchers.some(matches=>matches(other))),paths=[...tree.blobs.keys()].filter(mayBeMoved),
answers=await(0,_34_.y)(paths.slice(0,MAX_READ),CONCURRENT_READS,async path=>({path,answer:await base.read(path)})),unread2=answers.
flatMap(({path,answer})=>answer.kind==="unreadable"?[{reason:`${unsure}: ${path}: ${named(answer.failure)}`,cure:cureOf(
answer.failure)}]:answer.kind==="manifest"&&answer.reading.group===void 0&&mentions(answer.text,file.manifest.group)?[{reason:`${unsure}\
: whose manifest ${path} is cannot be read there`,cure:CURES.mend}]:[]),tooMany=paths.length>MAX_READ?[{reason:`${unsure}\
: ${paths.length} files could be it, and ${MAX_READ} were read`,cure:CURES.narrow}]:[],partly=tree.isWhole?[]:[{reason:`${unsure}\
: the repository has too many files to list them all`,cure:CURES.stay}];return{found:answers.flatMap(({path,answer})=>answer.
kind==="manifest"&&answer.reading.group?.toLowerCase()===file.manifest.group.toLowerCase()?[{path,reading:answer.reading}]:
[]),unread:[...unread2,...tooMany,...partly]}}function mentions(text,group){return new RegExp(`^\\s*["']?group["']?\\s*:\\s\
*["']?${group}(?![\\w-])`,"im").test(text)}function isOfGroup({group},{file}){return group?.toLowerCase()===file.manifest.
group.toLowerCase()}function layOver(candidate,{path,reading},base,warn){let{metrics,problems}=reading,judged=applyBaseGates(
{...candidate,base:metrics===void 0?{}:{metrics}});path!==candidate.file.path&&judged.loosened.length>0&&warn(`${candidate.
file.path} is judged by the gates of ${path}, which has its group on ${base.name}.`);let isKnown=gate=>candidate.loosenedGates.
some(({metric,what,before})=>metric===gate.metric&&what===gate.what&&before===gate.before),laid={...candidate,file:judged.
file,metrics:judged.metrics,loosenedGates:[...candidate.loosenedGates,...judged.loosened.filter(gate=>!isKnown(gate))]},
[first]=problems;if(first===void 0)return laid;let{line,column}=first.at,help=first.help===void 0?"":`; ${first.help}`,reason=`${unreadSentence(
path,base)}. ${path}:${line}:${column} there: ${first.message}${help}`;return unread(laid,[{reason,cure:CURES.mend}])}function unreadSentence(path,{
name}){return`Not all gates of ${path} on ${name} could be read`}function named(failure){return(0,_41_.s$)(failure).replace(
/\.$/,"")}function nameOf(path){return _46_.posix.basename(path).toLowerCase()}}),2729:((_m_,_e_,_r_)=>{_r_.d(_e_,{A4:()=>appliedOutcome,
Xp:()=>comparedResult,mj:()=>unobserved,yC:()=>versionNamed});var _48_=_r_(1793),_4_=_r_(6844),_49_=_r_(4339),_50_=_r_(2444);
function comparedResult(candidate,seen){let{file}=candidate;return{file,group:file.manifest.group,baseline:seen.baseline,
specificationChanges:void 0,...(0,_49_.$)(candidate,seen)}}function appliedOutcome(address,applied,forced){let version=versionNamed(
address,applied.described??applied);if(applied.described?.description.ModelApprovalStatus==="Rejected")return{kind:"reje\
cted",version,...(0,_50_.Wr)(applied.described)};let duplicate=applied.duplicate&&{duplicate:versionNamed(address,applied.
duplicate)};return applied.isNew?{kind:"registered",version,forced,...duplicate}:{kind:"reused",version,...duplicate}}function versionNamed({
name},{arn,version,description}){return{arn,version,group:name,approvalStatus:description?.ModelApprovalStatus??"Pending\
ManualApproval"}}function unobserved(one,error){let baseline={kind:"unreadable",reason:error.message},{identity}=(0,_48_.
k)({...one,resolved:(0,_4_.II)(one.candidate)});return{...comparedResult(one.candidate,{baseline:{kind:"offline"},history:[],
identity}),baseline,outcome:{kind:"failed",error},checks:[]}}}),5084:((_m_,_e_,_r_)=>{_r_.d(_e_,{X:()=>comparedResult});
var _51_=_r_(4339),_52_=_r_(5715);function comparedResult(of){let{candidate,settings,draft}=of,{file}=candidate,card=draft?.
request.ModelCard,publicData=publicDataOf(candidate);return{file,name:file.manifest.name,region:settings.region,checks:[],
...(0,_51_.$)(candidate,{baseline:{kind:"first",hasUnapproved:!1},history:[],identity:draft?.identity,skippedBecause:NO_BASELINE}),
...(0,_52_.s)({publicData}),...card?.ModelCardContent!==void 0&&{card:{content:card.ModelCardContent,status:card.ModelCardStatus??
""}}}}var NO_BASELINE="needs a baseline, and a package has none: it is no version of a group";function publicDataOf({file}){
let{validation}=file.manifest;return validation&&{uri:validation.input,at:file.locate(["validation","input"])}}}),943:((_m_,_e_,_r_)=>{
_r_.d(_e_,{runOnLaptop:()=>runOnLaptop});var _53_=_r_(8298),_54_=_r_(8983),_55_=_r_(3536),_56_=_r_(5084),_57_=_r_(8892),
_58_=_r_(6878),_59_=_r_(7512),_60_=_r_(4216),_61_=_r_(3667),_62_=_r_(8909),_63_=_r_(7280),_64_=_r_(4268),_65_=_r_(9352),
_66_=_r_(9073),_67_=_r_(8375),_68_=_r_(6695),_69_=_r_(6203),_70_=_r_(5498),_71_=_r_(916),_72_=_r_(381),_73_=_r_(9290),_74_=_r_(
9333),_75_=_r_(6944),_76_=_r_(204),_77_=_r_(5536),_78_=_r_(9097),_79_=_r_(9575),_80_=_r_(1609),_81_=_r_(5131),_82_=_r_(2729),
_83_=_r_(1793),_84_=_r_(6844),_85_=_r_(6432),_86_=_r_(4339),_87_=_r_(5511),_88_=_r_(3771),_89_=_r_(1321),_90_=_r_(5201),
_91_=_r_(4238),_92_=_r_(6316),_93_=_r_(1183),_94_=_r_(5375),_95_=_r_(2444),_96_=_r_(6380),_97_=_r_(6424),_98_=_r_(6761),
_99_=_r_(3275),_100_=_r_(2764),_101_=_r_(3966),_102_=_r_(1382),_103_=_r_(8516),_104_=_r_(1397),_105_=_r_(1102),_106_=_r_(
9961),_107_=_r_(4421),_108_=_r_(6450),_109_=_r_(4813),_110_=_r_(664),_111_=_r_(8679),_112_=_r_(3381),_113_=_r_(6801),_114_=_r_(
478),_115_=_r_(2421),_116_=_r_(5564),_117_=_r_(7755),_118_=_r_(4139),_119_=_r_(2015),_120_=_r_(2169),_121_=_r_(3334),_122_=_r_(
3854),_123_=_r_(5715),_124_=_r_(3694),_125_=_r_(362),_126_=_r_(3024),_127_=_r_.n(_126_),_128_=_r_(6760),_129_=_r_.n(_128_),
_130_=_r_(6848),_131_=_r_.n(_130_),_132_=_r_(7975),_133_=_r_.n(_132_),_134_=_r_(1421),_135_=_r_.n(_134_),_136_=_r_(1455),
_137_=_r_.n(_136_),COMMAND_NAMES=["preview","check","init","policies"],PROGRAM="sagemaker-model-registry",COMMON_OPTIONS={
json:{says:"Print JSON instead of text."},"no-color":{says:"Print without colours, as NO_COLOR=1 does."},help:{says:"Pri\
nt this help."}},REGION={value:"REGION",says:"The Region of the registry, for what it does not serve. Else AWS_REGION."},
SET={value:"PATH=VALUE",says:"A line of the input `set`, laid over the manifest; may be given several times."},MANIFESTS=[
'MANIFEST is a path or a pattern, such as "*/model.yaml". Without any it is each model.yaml and each',"NAME.model.yaml i\
n this folder and below it."],COMMANDS={preview:{name:"preview",says:"Compare models with the base branch, judge their g\
ates, and show the comment of a pull request.",more:["Checks the manifests as the action does, compares their metrics wi\
th those of the base branch in git (or with","the report of --baseline), judges the gates, and prints a table. Nothing i\
s sent and nobody is asked: what the","registry knows is not known here.","",...MANIFESTS],takesManifests:!0,options:{baseline:{
value:"REPORT",says:"Compare with this report, instead of the one on the base branch."},base:{value:"REF",says:"The bran\
ch or commit to compare with. Else what origin/HEAD names, main or master."},html:{value:"FILE",says:"Write the comment \
into this file as a page that shows it as GitHub would."},region:REGION,set:SET},examples:["preview","preview --html pre\
view.html","preview churn/model.yaml --baseline last/evaluation.json"]},check:{name:"check",says:"Check manifests and th\
e reports that they name, and show each problem with its place.",more:["Checks the files as the action does before it as\
ks anybody. For pre-commit and editors.","",...MANIFESTS],takesManifests:!0,options:{region:REGION,set:SET},examples:["c\
heck",'check "*/model.yaml"']},init:{name:"init",says:"Write model.yaml and the workflow for the model that lies here.",
more:["Looks for the report of your training and for the framework, asks for the rest, and writes model.yaml","beside th\
e report and .github/workflows/register.yml. Where nobody can be asked (no terminal) each answer","is an option. An imag\
e and a model that are not known yet may wait: a placeholder stands for them.","A model.yaml that is there is written ov\
er, and a workflow that is there is changed, only with --overwrite."],takesManifests:!1,options:{report:{value:"FILE",says:"\
The report of the metrics. model.yaml is written beside it."},group:{value:"NAME",says:"The model package group. Else th\
e name of the folder or of the repository."},image:{value:"IMAGE",says:"The image in ECR that serves the model."},"model\
-data":{value:"S3-URI",says:"The trained model."},framework:{value:"NAME",says:"In AWS's word, such as XGBOOST. Else wha\
t the requirements name."},"content-type":{value:"TYPE",says:"What a request contains. Else text/csv."},"response-type":{
value:"TYPE",says:"What the model answers. Else text/csv."},region:{value:"REGION",says:"The Region of the registry. Els\
e AWS_REGION, or that of the image."},overwrite:{says:"Write over what is there."}},examples:["init","init --report chur\
n/evaluation.json --group churn"]},policies:{name:"policies",says:"Print every policy that the accounts need, ready to b\
e put.",more:["The same as `mode: policies`: from what is given here and from the manifests, every policy of every accou\
nt,","with the aws command that puts it. Nobody is asked. Its options are inputs of the action.","",...MANIFESTS],takesManifests:!0,
options:{"registry-account-id":{value:"ACCOUNT",says:"The account that owns the groups. Else that of the role."},"role-t\
o-assume":{value:"ROLE-ARN",says:"The role that the jobs assume; named, not assumed."},"check-mode":{value:"MODE",says:"\
What that role does: register, update, approve or deploy. Else register."},"registry-role-to-assume":{value:"ROLE-ARN",says:"\
The role that reads and decides in the registry."},"workload-account-ids":{value:"ENV=ACCOUNT,…",says:"The accounts th\
at serve, such as qa=333333333333."},"execution-role-arn":{value:"ROLE-ARN",says:"The role that endpoints run with."},environment:{
value:"NAME",says:"The GitHub environment, for the modes approve and deploy."},repository:{value:"OWNER/NAME",says:"Whos\
e jobs assume the roles. Else git's origin."},"artifact-bucket-owner-id":{value:"ACCOUNT",says:"Where artifacts lie, if \
not beside the training."},"artifact-kms-key-id":{value:"KEY",says:"What they are encrypted with."},"reports-s3-uri":{value:"\
S3-URI",says:"Where report files are uploaded to."},"reports-bucket-owner-id":{value:"ACCOUNT",says:"Whose bucket that i\
s."},"reports-kms-key-id":{value:"KEY",says:"What they are encrypted with."},"package-kms-key-id":{value:"KEY",says:"Wha\
t versions are encrypted with."},"validation-role-arn":{value:"ROLE-ARN",says:"The role that validations of packages run\
 with."},"validation-kms-key-id":{value:"KEY",says:"What their answers are encrypted with."},"endpoint-kms-key-id":{value:"\
KEY",says:"What volumes of endpoints are encrypted with."},"data-capture-s3-uri":{value:"S3-URI",says:"Where captured re\
quests go."},"data-capture-kms-key-id":{value:"KEY",says:"What they are encrypted with."},"async-output-s3-uri":{value:"\
S3-URI",says:"Where asynchronous endpoints answer."},"async-failure-s3-uri":{value:"S3-URI",says:"Where they say that th\
ere is no answer."},"async-success-topic-arn":{value:"TOPIC-ARN",says:"The SNS topic that is told of answers."},"async-e\
rror-topic-arn":{value:"TOPIC-ARN",says:"The SNS topic that is told where there is none."},"vpc-subnets":{value:"SUBNET,\
…",says:"Subnets of endpoints."},"create-group":{says:"The role makes groups that are not there."},audience:{value:"NA\
ME",says:"The audience of ID tokens. Else sts.amazonaws.com."},"policies-present-path":{value:"FILE",says:"What is there\
 already: only the difference is printed."},"policies-path":{value:"FILE",says:"Write the document as JSON into this fil\
e, too."},region:{value:"REGION",says:"The Region of the registry. Else AWS_REGION."},set:SET},examples:["policies --rol\
e-to-assume arn:aws:iam::222222222222:role/register","policies --json --check-mode deploy --environment prod --policies-\
path prod.json"]}};function readArguments(args){let[first,...rest]=args;if(first===void 0||first==="--help"||first==="-h")
return{kind:"help"};if(first==="--version"||first==="-v")return{kind:"version"};if(first==="help")return helpOn(rest);let command=commandOf(
first);return command===void 0?unknownCommand(first):readOptions(command,rest)}function helpOn([name]){if(name===void 0)
return{kind:"help"};let command=commandOf(name);return command===void 0?unknownCommand(name):{kind:"help",command}}function commandOf(word){
let name=COMMAND_NAMES.find(one=>one===word);return name===void 0?void 0:COMMANDS[name]}function unknownCommand(word){let near=(0,_117_.
k)(word,COMMAND_NAMES),what=word.startsWith("-")?"no option":"no command";return{kind:"wrong",message:`${(0,_120_.hD)(word)}\
 is ${what} of ${PROGRAM}${near===void 0?"":`; did you mean ${(0,_120_.hD)(near)}?`}`,hint:`There are ${listed(COMMAND_NAMES)}\
. \`${PROGRAM} --help\` says what each does.`}}function readOptions(command,args){let options={...command.options,...COMMON_OPTIONS},
{tokens,positionals}=(0,_132_.parseArgs)({args:[...args],options:{...Object.fromEntries(Object.entries(options).map(([name,
{value}])=>[name,{type:value===void 0?"boolean":"string",multiple:!0}])),help:{type:"boolean",short:"h",multiple:!0}},strict:!1,
allowPositionals:!0,tokens:!0}),given=tokens.filter(token=>token.kind==="option");if(given.some(({name})=>name==="help"))
return{kind:"help",command};let wrong=given.flatMap(option=>complaint(option,options,command.name)??[]),[message]=[...wrong,
...command.takesManifests?[]:positionals.map(word=>`${(0,_120_.hD)(word)}: ${command.name} takes no paths`)];if(message!==
void 0)return{kind:"wrong",message,hint:`\`${PROGRAM} ${command.name} --help\` says what it takes.`};let values2=name=>given.
flatMap(option=>option.name===name&&option.value!==void 0?[option.value]:[]);return{kind:"run",command,given:{manifests:positionals,
has:name=>given.some(option=>option.name===name),value:name=>values2(name).at(-1),values:values2}}}function complaint({name,
rawName,value},options,command){let option=Object.hasOwn(options,name)?options[name]:void 0;if(option===void 0){let near=(0,_117_.
k)(name,Object.keys(options));return`${(0,_120_.hD)(rawName)} is no option of ${command}${near===void 0?"":`; did you me\
an ${(0,_120_.hD)(`--${near}`)}?`}`}if(option.value===void 0&&value!==void 0)return`--${name} takes no value`;if(option.
value!==void 0&&(value===void 0||value===""))return`--${name} needs a value: --${name} ${option.value}`}function listed(words){
let all=words.map(_120_.hD);return all.length<2?all.join(""):`${all.slice(0,-1).join(", ")} and ${all.at(-1)}`}async function checkHere({
root,patterns},given,region2){let files=await(0,_64_.gw)({workspace:root,patterns,set:given.values("set").join(`
`),needsPlace:!1,region:region2}),{packages,...more}=await packagesOf(files.packages,root,region2);return{candidates:files.
candidates,packages,problems:sorted([...files.problems,...more.problems]),notices:sorted([...files.notices,...more.notices])}}
async function packagesOf(files,workspace,region2){if(files.length===0)return{packages:[],problems:[],notices:[]};let{packageCandidates}=await _r_.
e(4723).then(_r_.bind(_r_,4723));return packageCandidates(files,{workspace,region:region2,inputs:void 0})}function sorted(problems){
return problems.toSorted(({at:one},{at:other})=>(one.file<other.file?-1:one.file>other.file?1:0)||one.line-other.line||one.
column-other.column)}var MILLISECONDS=3e4,MAX_BYTES=256*1024*1024;function git(folder,args){return new Promise(resolve5=>{
(0,_134_.execFile)("git",[...args],{cwd:folder,timeout:MILLISECONDS,maxBuffer:MAX_BYTES,windowsHide:!0,encoding:"buffer",
env:{...process.env,GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"none",GIT_TERMINAL_PROMPT:"0"}},(error,stdout)=>resolve5(error?
void 0:stdout))})}async function gitLine(folder,args){let line=(await git(folder,args))?.toString("utf8").replace(/\r?\n$/,
"");return line===""?void 0:line}function repositoryRoot(folder){return gitLine(folder,["rev-parse","--show-toplevel"])}
async function namedBase(root,name){let commit=await commitOf(root,name);return commit===void 0?void 0:{commit,name}}async function usualBase(root){
let head=await gitLine(root,["symbolic-ref","--quiet","refs/remotes/origin/HEAD"]),refs=[...head===void 0?[]:[head],...USUAL];
for(let ref of refs){let commit=await commitOf(root,ref);if(commit!==void 0)return{commit,name:ref.replace(/^refs\/(?:remotes\/origin|heads)\//,
"")}}}var USUAL=["main","master"].flatMap(name=>[`refs/remotes/origin/${name}`,`refs/heads/${name}`]);function commitOf(root,ref){
return gitLine(root,["rev-parse","--verify","--quiet","--end-of-options",`${ref}^{commit}`])}function gitFiles(root){return{
readAt:async({path,ref})=>(await blob(root,{commit:ref,path}))?.toString("utf8"),list:async({ref})=>{let listed2=await git(
root,["ls-tree","-r","-z","--full-tree",ref]);if(listed2===void 0)throw new _124_.Rk("not-found","git ls-tree",`git cann\
ot list the files of ${ref}.`);let blobs=listed2.toString("utf8").split("\0").flatMap(entry=>{let[,name,path]=/^\d+ blob ([0-9a-f]+)\t([\s\S]+)$/.
exec(entry)??[];return name===void 0||path===void 0?[]:[[path,name]]});return{blobs:new Map(blobs),isWhole:!0}}}}function blob(root,{
commit,path}){return git(root,["cat-file","blob",`${commit}:${path}`])}var USUAL2="**/{model.yaml,model.yml,*.model.yaml\
,*.model.yml}";async function placeOfManifests({folder,given,calledAs:calledAs2}){let place=await placeOf(folder,given.manifests);
if(given.manifests.length>0||(0,_110_.VS)(place.root,place.patterns).paths.length>0)return place;throw new _124_.lZ("inv\
alid-input","there is no model.yaml and no NAME.model.yaml in this folder or below it",{hint:`\`${calledAs2} init\` write\
s one for the model that lies here; or name the files, or go to their folder.`})}async function placeOf(folder,manifests){
let here=_126_.realpathSync.native(folder),repository=await repositoryRoot(here),root=repository===void 0?here:_126_.realpathSync.
native(repository),wanted=manifests.length===0?[USUAL2]:manifests,own=(0,_110_.TH)((0,_128_.relative)(root,here));return{
root,isRepository:repository!==void 0,patterns:wanted.map(one=>(0,_110_.fg)(one)?_128_.posix.join(own,(0,_110_.TH)(one)):
(0,_110_.TH)((0,_128_.relative)(root,(0,_128_.resolve)(here,one))))}}var CODES={bold:"1",dim:"2",red:"31",green:"32",yellow:"\
33",cyan:"36"};function printer({write:write2,hasColours}){let shown=part=>{let text=(0,_121_.om)((0,_120_.RK)(typeof part==
"string"?part:part.text));return typeof part=="string"||!hasColours||text===""?text:`\x1B[${CODES[part.style]}m${text}\x1B[\
0m`};return{line:(...parts)=>write2(`${parts.map(shown).join("").trimEnd()}
`)}}function printLines(out,text,style){for(let line of text.split(`
`))out.line(style===void 0?line:{text:line,style})}async function check(run2){let{given,region:region2,out,log,json}=run2,
place=await placeOfManifests(run2),{candidates,packages,problems,notices}=await checkHere(place,given,region2);if(given.
has("json"))return json({schema:1,problems,notices}),problems.length===0?0:1;tellProblems(problems,log);for(let{at,message}of notices)
out.line({text:"note: ",style:"cyan"},`${at.file}:${at.line}:${at.column}: ${message}`);return problems.length>0?1:(out.
line({text:`${(0,_80_.U9)(candidates.length+packages.length,"manifest")} checked: no problem.`,style:"green"}),0)}function tellProblems(problems,log){
for(let problem of problems){let[head="",...rest]=(0,_119_.V)(problem).split(`
`);log.line({text:head,style:"red"}),printLines(log,rest.join(`
`)),log.line()}problems.length>0&&log.line({text:`${(0,_80_.U9)(problems.length,"problem")} in the manifests and reports\
.`,style:"bold"})}var COLUMNS=100;function helpOnAll(){let width=Math.max(...COMMAND_NAMES.map(name=>name.length))+2;return[
`${PROGRAM}: models on their way into the SageMaker Model Registry, on your own machine.`,"It uses no key and calls nobo\
dy.","","Usage:",`  ${PROGRAM} COMMAND [OPTION…] [MANIFEST…]`,"","Commands:",...COMMAND_NAMES.flatMap(name=>besides(
`  ${name.padEnd(width)}`,COMMANDS[name].says)),"",`${PROGRAM} COMMAND --help says more of one. --version prints the ver\
sion.`,"Exit codes: 0 all is well, 1 a file has a problem or a gate failed, 2 the arguments are wrong.",""].join(`
`)}function helpOn2({name,more,takesManifests,options,examples}){let all=Object.entries({...options,...COMMON_OPTIONS}),
width=Math.min(30,Math.max(...all.map(one=>nameOf(one).length))+2);return["Usage:",`  ${PROGRAM} ${name} [OPTION…]${takesManifests?
" [MANIFEST…]":""}`,"",...more,"","Options:",...all.flatMap(one=>besides(`  ${nameOf(one).padEnd(width)}`,one[1].says,
width+2)),"","Examples:",...examples.map(example=>`  ${PROGRAM} ${example}`),""].join(`
`)}function nameOf([name,{value}]){return value===void 0?`--${name}`:`--${name} ${value}`}function besides(title,text,indent=title.
length){if(title.length>indent||title.length===indent&&!title.endsWith(" "))return[title,...besides(" ".repeat(indent),text)];
let lines=[""];for(let word of text.split(" ")){let line=lines.at(-1)??"";line===""?lines[lines.length-1]=word:indent+line.
length+1+word.length<=COLUMNS?lines[lines.length-1]=`${line} ${word}`:lines.push(word)}return lines.map((line,index)=>`${index===
0?title:" ".repeat(indent)}${line}`)}function manifestOf(facts,{manifest}){let written=replaced(manifest,[[/^(group: ).*$/m,
facts.group],[/^( +- image: ).*$/m,facts.image],[/^( +model_data: ).*$/m,facts.modelData],[/^(content_types: ).*$/m,[facts.
contentType]],[/^(response_types: ).*$/m,[facts.responseType]],[/^(metrics: ).*$/m,facts.report]]),marked=facts.toFillIn.
reduce((text,key)=>text.replace(new RegExp(`^( +(?:- )?${key}: .*)$`,"m"),"$1 # put in your own"),written);return facts.
framework===void 0?marked:marked.replace(/^( +)(model_data: .*)$/m,(line,indent)=>`${line}
${indent}framework: ${scalar(facts.framework??"")}`)}function placeholders(region2){let[domain="amazonaws.com"]=(0,_104_.
Jn)(region2);return{image:`000000000000.dkr.ecr.${region2}.${domain}/your-image:1`,model_data:"s3://your-bucket/model.ta\
r.gz"}}function workflowOf(facts,{workflow}){let manifest=inFolders(facts.folder,"model.yaml"),report=inFolders(facts.folder,
facts.report);return replaced(workflow,[[/^( +paths: ).*$/m,[manifest,report],quoted],[/^( +manifest: ).*$/m,manifest,quoted],
[/^( +aws-region: ).*$/m,facts.region]])}function inFolders(folder,file){let path=_128_.posix.normalize(_128_.posix.join(
folder,file));return/^[^/.][^/]*$/.test(folder)&&path.startsWith(`${folder}/`)?`*/${path.slice(folder.length+1)}`:path}function replaced(text,replacements){
return replacements.reduce((rest,[pattern,value,write2=scalar])=>{if(!pattern.test(rest))throw new Error(`The quick star\
t has no line ${pattern.source}`);let written=typeof value=="string"?write2(value):`[${value.map(write2).join(", ")}]`;return rest.
replace(pattern,(_,key)=>`${key}${written}`)},text)}function scalar(text){return/^[A-Za-z][\w./:@+-]*$|^\d[\w./:@+-]*[A-Za-z/@][\w./:@+-]*$/.
test(text)&&!/:$/.test(text)&&!/^(?:true|false|null|yes|no|on|off)$/i.test(text)?text:JSON.stringify(text)}function quoted(text){
return`'${text.replaceAll("'","''")}'`}var MAX_BYTES2=1024*1024,MAX_DEPTH=4,MAX_LOOKED_AT=200;async function guessReports(folder){
return reportsIn(folder,filesIn(folder))}var OF_ANY_MODEL=/^(?:outputs?|out|artifacts?|results?|reports?|metrics|evaluations?|eval|models?|src|runs?|last|latest|build)$/i;
async function guessModel(folder,of){let dir=_128_.posix.dirname(_128_.posix.normalize(of.report)),name=dir.split("/").findLast(
part=>part!=="."&&!OF_ANY_MODEL.test(part)),framework=await frameworkIn(folder,nearestFirst(filesIn(folder),dir));return{
group:groupName(name??of.repository?.split("/")[1]??(0,_128_.basename)(folder)),...framework&&{framework}}}function nearestFirst(files,dir){
let distance=path=>{let own=_128_.posix.dirname(path);return own==="."||own===dir||dir.startsWith(`${own}/`)?-own.length:
1};return files.toSorted((one,other)=>distance(one)-distance(other))}var SKIPPED=new Set(["node_modules","__pycache__","\
site-packages","venv"]);function filesIn(folder){let found=[],level=[""];for(let depth=0;depth<MAX_DEPTH&&found.length<MAX_LOOKED_AT*
10;depth++){let next=[];for(let dir of level)for(let entry of(0,_126_.readdirSync)(_128_.posix.join(folder,dir),{withFileTypes:!0})){
let path=_128_.posix.join(dir,entry.name);entry.isFile()?found.push(path):entry.isDirectory()&&!entry.name.startsWith(".")&&
!SKIPPED.has(entry.name)&&next.push(path)}level=next.sort()}return found}async function reportsIn(folder,files){let found=[],
candidates=files.filter(path=>/\.json$/i.test(path)).slice(0,MAX_LOOKED_AT);for(let path of candidates.toSorted((one,other)=>rank(
one)-rank(other))){if(found.length>0&&rank(path)>0)break;let text=await textOf(folder,path),opened=text===void 0?void 0:
(0,_113_.NL)({path,text});if(opened===void 0||"problems"in opened||!(0,_116_.SV)(opened.format.kind))continue;let{metrics}=(0,_112_.
lY)({...opened,declared:{names:new Set,places:new Set}});metrics.length>0&&(rank(path)===0||opened.format.kind==="model-\
quality")&&found.push({path,shape:opened.format.name,metrics:metrics.length})}return found}function rank(path){return/(?:^|[/_.-])(?:evaluation|metrics|scores|results|report)[^/]*\.json$/i.
test(path)?0:1}var FRAMEWORKS=[[/^xgboost\b/im,"XGBOOST"],[/^(?:torch|pytorch)\b/im,"PYTORCH"],[/^tensorflow\b/im,"TENSO\
RFLOW"],[/^scikit-learn\b/im,"SAGEMAKER-SCIKIT-LEARN"]];async function frameworkIn(folder,files){for(let file of files.filter(
path=>/(?:^|\/)(?:requirements[\w.-]*\.txt|pyproject\.toml|environment\.ya?ml)$/.test(path))){let text=(await textOf(folder,
file))?.replace(/^[\s"'-]+/gm,""),found=text===void 0?void 0:FRAMEWORKS.find(([pattern])=>pattern.test(text));if(found!==
void 0)return{name:found[1],file}}}async function textOf(workspace,path){try{return(await(0,_110_.TA)({workspace,path,maxBytes:MAX_BYTES2})).
text}catch(error){if(error instanceof _124_.lZ)return;throw error}}function groupName(name){let plain=name.replace(/[^A-Za-z0-9]+/g,
"-").slice(0,63).replace(/^-+|-+$/g,"");return plain===""?"my-model":plain}var WORKFLOW=".github/workflows/register.yml";
async function init(run2){let{given,out,log,json}=run2,{root,isRepository}=await placeOf(run2.folder,[]),facts=await factsOf(
run2,{root,repository:isRepository?await(0,_54_.Vp)(root):void 0}),templates=await templatesOf(run2.quickStart),manifest=_128_.
posix.normalize(_128_.posix.join(facts.folder,"model.yaml")),keepsWorkflow=(0,_126_.existsSync)((0,_128_.join)(root,WORKFLOW))&&
!given.has("overwrite"),files=new Map([[manifest,manifestOf(facts,templates)],...keepsWorkflow?[]:[[WORKFLOW,workflowOf(
facts,templates)]]]),{problems}=(0,_64_.PX)({files:[{path:manifest,text:files.get(manifest)??""}]});if(problems.length>0)
return given.has("json")?json({schema:1,problems,written:[]}):(tellProblems(problems,log),log.line("Nothing was written.")),
1;let there=await mayBeOverwritten(run2,root,[...files.keys()]);for(let[path,text]of files)await write((0,_128_.join)(root,
path),{text,isThere:there.includes(path)});if(given.has("json"))return json({schema:1,written:[...files.keys()],kept:keepsWorkflow?
[WORKFLOW]:[],facts}),0;for(let path of files.keys())out.line({text:"written: ",style:"green"},path);return keepsWorkflow&&
out.line({text:"kept: ",style:"cyan"},`${WORKFLOW}, which was there`),tellNext(run2,{manifest,keepsWorkflow,toFillIn:facts.
toFillIn}),0}function tellReports([report,other,...more],{out}){report!==void 0&&out.line({text:"found: ",style:"cyan"},
`${report.path}, read as ${report.shape}, with ${(0,_80_.U9)(report.metrics,"metric")}`),other!==void 0&&out.line({text:"\
beside it: ",style:"cyan"},`${other.path}${more.length>0?` and ${(0,_80_.U9)(more.length,"other")}`:""}; --report choose\
s`)}async function factsOf(run2,{root,repository}){let tells=!run2.given.has("json"),reports=run2.given.value("report")===
void 0?await guessReports(root):[];tells&&tellReports(reports,run2);let report=await answer(run2,{option:"report",asks:"\
The report of the metrics that your training writes (relative to the root of the repository)",usual:reports[0]?.path}),folder=_128_.
posix.dirname(_128_.posix.normalize(report)),guessed=await guessModel(root,{report,repository});tells&&guessed.framework!==
void 0&&run2.out.line({text:"found: ",style:"cyan"},`${guessed.framework.name} in ${guessed.framework.file}`);let questions={
group:{option:"group",asks:"The model package group",usual:guessed.group},image:{option:"image",asks:"The image in ECR t\
hat serves the model (ACCOUNT.dkr.ecr.REGION.amazonaws.com/NAME:TAG)",usual:void 0,canWait:!0},modelData:{option:"model-\
data",asks:"The trained model in S3 (s3://BUCKET/…/model.tar.gz)",usual:void 0,canWait:!0},contentType:{option:"conten\
t-type",asks:"What a request to the model contains",usual:"text/csv"},responseType:{option:"response-type",asks:"What it\
 answers",usual:"text/csv"}},group=await answer(run2,questions.group),image=await answer(run2,questions.image),modelData=await answer(
run2,questions.modelData),contentType=await answer(run2,questions.contentType),responseType=await answer(run2,questions.
responseType),region2=checkedRegion(await answer(run2,{option:"region",asks:"The Region of the registry",usual:usualRegion(
run2,image)})),instead=placeholders(region2);return{folder,group,image:image||instead.image,modelData:modelData||instead.
model_data,contentType,responseType,report:_128_.posix.basename(report),region:region2,...(0,_123_.s)({framework:run2.given.
value("framework")??guessed.framework?.name}),toFillIn:[...image===""?["image"]:[],...modelData===""?["model_data"]:[]]}}
function usualRegion({region:region2},image){return region2??/\.dkr\.ecr\.([a-z0-9-]+)\.amazonaws\./.exec(image)?.[1]}async function answer({
given,ask:ask2},{option,asks,usual,canWait}){let told=given.value(option);if(told!==void 0)return told;let otherwise=usual??
(canWait?"":void 0);if(ask2===void 0){if(otherwise!==void 0)return otherwise;throw new _124_.lZ("invalid-input",`init: n\
obody is there to ask, and --${option} is not given`,{hint:`Give --${option}, or run it in a terminal.`})}let brackets=usual??
(canWait?"later":void 0);for(;;){let said=(await ask2(`${asks}${brackets===void 0?"":` [${brackets}]`}: `)).trim()||otherwise;
if(said!==void 0)return said}}function checkedRegion(text){try{return(0,_121_.Ny)(text)}catch(error){throw new _124_.lZ(
"invalid-input",`--region: ${(0,_124_.bD)(error)}`,{cause:error})}}async function templatesOf(quickStart){let read=path=>(0,_136_.
readFile)((0,_128_.join)(quickStart,path),"utf8");return{manifest:await read("california-housing/model.yaml"),workflow:await read(
WORKFLOW)}}async function mayBeOverwritten({given,ask:ask2},root,paths){let there=paths.filter(path=>(0,_126_.existsSync)(
(0,_128_.join)(root,path)));if(there.length===0||given.has("overwrite"))return there;let what=`${there.join(" and ")} ${there.
length===1?"is":"are"} there already`,said=ask2===void 0?"":await ask2(`${what}. Write over? [y/N]: `);if(/^y(?:es)?$/i.
test(said.trim()))return there;throw new _124_.lZ("invalid-input",`init: ${what}; nothing was written`,{hint:"--overwrit\
e writes over what is there."})}async function write(path,{text,isThere}){try{await(0,_136_.mkdir)((0,_128_.dirname)(path),
{recursive:!0}),await(0,_136_.writeFile)(path,text,{flag:isThere?"w":"wx"})}catch(cause){throw new _124_.lZ("invalid-inp\
ut",`init: ${(0,_124_.bD)(cause)}`,{cause})}}function tellNext({out,calledAs:calledAs2},of){let{manifest,keepsWorkflow,toFillIn}=of;
out.line(),out.line({text:"Next:",style:"bold"}),out.line(`  ${calledAs2} preview ${manifest}    what the pull request w\
ould be told`),toFillIn.length>0&&out.line(`  In ${manifest} put in ${toFillIn.join(" and ")} before the pull request: w\
hat stands there is a placeholder.`),out.line(keepsWorkflow?`  In ${WORKFLOW} look whether its \`paths\` and its \`manifest\
\` match the new file.`:`  In ${WORKFLOW} put in who hosts the action, and the commit of it that you have read.`),out.line(
'  Then the accounts: README.md of the action, "The accounts".')}async function policies(run2){let{given,folder,region:region2,
out,log,json}=run2,{root,patterns}=await placeOfManifests(run2),present=given.value("policies-present-path"),inputs=inputsOf(
given,{"aws-region":region2??"",manifest:patterns.join(`
`),...present!==void 0&&{"policies-present-path":(0,_128_.relative)(root,(0,_128_.resolve)(folder,present))}}),{problems,
manifests,packages}=await(0,_64_.xt)({workspace:root,patterns:inputs.manifest,set:inputs.set});if(problems.length>0)return given.
has("json")?json({schema:1,problems}):tellProblems(problems,log),1;let isRegistering=inputs.checkMode==="register"||inputs.
checkMode==="update",gitHub=await(0,_54_.Tc)(inputs,{repository:"",serverUrl:"https://github.com",workspace:root}).catch(
error=>{throw inOptions(error)}),document=await(0,_53_.vO)({inputs,region:(0,_105_._)(inputs),files:manifests,packages:isRegistering?
packages:[],gitHub},root);given.has("json")?json(document):printLines(out,(0,_53_.Oq)(document));let{policiesPath:path}=inputs;
return path!==void 0&&(await(0,_53_.Bl)({workspace:folder,path,text:`${JSON.stringify(document,null,2)}
`}),log.line(`Written to ${path}`)),0}function inputsOf(given,own){let named=Object.entries(COMMANDS.policies.options).flatMap(
([name,{value}])=>{if(name==="region"||name==="set")return[];if(value===void 0)return given.has(name)?[[name,"true"]]:[];
let text=given.value(name);return text===void 0?[]:[[name,text]]}),all={...Object.fromEntries(named),mode:"policies",set:given.
values("set").join(`
`),...own};try{let{inputs}=(0,_121_.Ko)({text:JSON.stringify(all),defaultRegion:""});if(inputs.mode!=="policies")throw new Error(
`the mode is ${inputs.mode}`);return inputs}catch(error){throw inOptions(error)}}function inOptions(error){return error instanceof
_124_.lZ?new _124_.lZ("invalid-input",error.message.replace(/^(?=[a-z-]+: )/gm,"--"),{hint:`\`${PROGRAM} policies --help\
\` says what each takes.`,cause:error}):error}async function baselineOfFile(candidates,of){let{folder,name}=of,[candidate,
...others]=candidates;if(candidate===void 0)return NONE;if(others.length>0)throw new _124_.lZ("invalid-input",`--baselin\
e: ${name} is the report of one model, and there are ${candidates.length} manifests`,{hint:"Name the manifest that it is\
 for."});let report=(0,_59_.V)({path:name,text:await textOf2((0,_128_.resolve)(folder,name),name)},candidate.file);if(report===
void 0||report.metrics.size===0)throw new _124_.lZ("invalid-input",`--baseline: ${name} is no report of metrics`,{hint:"\
Give a report of the same form as the one that `metrics` of the manifest names."});return{baselines:new Map([[candidate.
file.path,{kind:"report",name,...report}]]),notes:[]}}async function textOf2(path,name){let bytes=await(0,_136_.readFile)(
path).catch(cause=>{throw new _124_.lZ("invalid-input",`--baseline: ${(0,_124_.bD)(cause)}`,{cause})});if(bytes.length>5242880)
throw new _124_.lZ("invalid-input",`--baseline: ${name} has ${bytes.length} bytes; 5242880 are allowed`);return(0,_110_.
D4)(bytes,name)}async function baselinesOfGit(candidates,of){let found=await Promise.all(candidates.map(candidate=>baselineOf(
candidate,of)));return{baselines:new Map(found.flatMap(({path,baseline})=>baseline===void 0?[]:[[path,baseline]])),notes:found.
flatMap(({note})=>note??[])}}async function baselineOf({file,report},{root,base}){let{path}=file;if(report===void 0)return{
path};let name=`${report.path} on ${base.name}`,reader=reportsAt(root,base),text=await reader.text(report.path).catch(undefinedFor);
if(text===void 0)return{path,note:`${name}: there is no such file, so ${path} is compared with nothing.`};let{candidate}=await(0,_64_.
RH)(file,root,reader),{details}=candidate;if(candidate.metrics.length>0){let metrics=new Map(candidate.metrics.map(metric=>[
metric.path,metric]));return{path,baseline:{kind:"report",name,metrics,...(0,_123_.s)({details})}}}let read=(0,_59_.V)({
path:name,text},file);return read!==void 0?{path,baseline:{kind:"report",name,...read}}:{path,note:`${name} is no report\
 of metrics, so ${path} is compared with nothing.`}}function reportsAt(root,{commit,name}){let bytes=async path=>{let found=await blob(
root,{commit,path});if(found===void 0)throw new _124_.lZ("invalid-input",`${path} is not on ${name}`);if(found.length>5242880)
throw new _124_.lZ("invalid-input",`${path} on ${name} has ${found.length} bytes; 5242880 are allowed`);return found};return{
bytes,text:async path=>(0,_110_.D4)(await bytes(path),path)}}var NONE={baselines:new Map,notes:[]};function undefinedFor(error){
if(!(error instanceof _124_.lZ))throw error}function plainText({source}){return source.replace(/<br>/g,"; ").replace(/<[^<>]*>/g,
"").replace(/&nbsp;/g," ").replace(/&#(\d+);/g,(_,point)=>String.fromCodePoint(Number(point))).replace(/\u200B/g,"").trim()}
function printTable(out,{columns,rows,indent}){let heads=columns.map(({title})=>({text:title,style:"dim"})),widths=columns.
map((_,index)=>Math.max(...[heads,...rows].map(row=>(0,_119_.P)(textOf3(row[index])))));for(let row of[heads,...rows])out.
line(indent,...columns.flatMap(({align},index)=>{let cell=row[index]??"",gap=" ".repeat((widths[index]??0)-(0,_119_.P)(textOf3(
cell)));return[...index===0?[]:["  "],...align==="right"?[gap,cell]:[cell,gap]]}))}function textOf3(cell){return(0,_120_.
RK)(typeof cell=="string"?cell:cell?.text??"")}var INDENT="  ";function printResult(result,out){let{file,loosenedGates,checks}=result;
out.line({text:file.path,style:"bold"}),out.line(INDENT,plainText((0,_70_._5)(result)));let rows=[...(0,_70_.fE)(result,
{detail:_70_.Qz}),...(0,_70_.Hm)(result)];rows.length>0&&(out.line(),printMetrics(rows,result,out),out.line(),out.line(INDENT,
(0,_70_.Ag)(result)));for(let{metric,what,before,after}of loosenedGates)printNote({level:"warning",title:"Loosened gate",
detail:`${metric}${what==="metric"?"":`.${what}`} ${before} → ${after}; the stricter one counts.`},out);for(let check2 of checks)
printNote(check2,out);out.line()}function printNote({level,title,detail},out){out.line(INDENT,{text:`${title}: `,style:level===
"warning"?"yellow":"dim"},detail)}function printMetrics(rows,result,out){let{baseline}=result,before=(0,_97_.uQ)(baseline),
hasGates=rows.some(({gates})=>gates.length>0),columns=[{title:"metric"},...before?[{title:baseline.kind==="report"?baseline.
name:`v${baseline.version}`,align:"right"}]:[],{title:"now",align:"right"},...before?[{title:"change"}]:[],...hasGates?[
{title:"gate"}]:[]];printTable(out,{indent:INDENT,columns,rows:rows.map(diff=>{let{old,now}=values(diff);return[nameOf2(
diff),...before?[old]:[],now,...before?[{text:(0,_70_.Zb)(diff),style:styleOf(diff)}]:[],...hasGates?[gatesOf(diff)]:[]]})})}
function nameOf2({metric:{name,goal,goalSource}}){return goal===void 0?name:`${name} (${goal==="minimize"?"less":"more"}\
 is better${goalSource==="guessed"?"?":""})`}function values({metric,baseline,change}){let unit=metric.unit===void 0||metric.
unit===""?"":metric.unit==="percent"?"%":` ${metric.unit}`,isKnown=Number.isFinite(metric.value);if(baseline===void 0)return{
old:"–",now:isKnown?`${(0,_80_.ZV)(metric.value)}${unit}`:"–"};if(!isKnown)return{old:`${(0,_80_.ZV)(baseline.value)}${unit}`,
now:"–"};let[old="",now=""]=(0,_80_._M)([baseline.value,metric.value],change);return{old:`${old}${unit}`,now:`${now}${unit}`}}
function styleOf({verdict}){switch(verdict){case"better":return"green";case"worse":case"gone":return"red";case"changed":
return"yellow";case"new":case"same":case"within-noise":case"not-comparable":return"dim"}}function gatesOf({gates,metric}){
let failed=gates.filter(({outcome})=>outcome==="failed"),style=failed.some(({gate})=>(0,_115_.Gb)(gate))?"red":failed.length>
0?"yellow":"green";return{text:gates.map(gate=>gateInWords(gate,metric.goal)).join("; "),style}}function gateInWords({gate,
outcome,reason},goal){let limit=limitInWords(gate,goal);switch(outcome){case"passed":return`passed: ${limit}`;case"faile\
d":return`${(0,_115_.Gb)(gate)?"failed":"warns"}: ${limit}`;case"skipped":return`not judged: ${reason??limit}`}}function limitInWords(gate,goal){
switch(gate.kind){case"min":return`at least ${(0,_80_.tW)(gate.limit)}`;case"max":return`at most ${(0,_80_.tW)(gate.limit)}`;case"\
max-regression":return`at most ${gate.relative?(0,_80_.m9)(gate.limit):(0,_80_.tW)(gate.limit)} ${goal==="maximize"?"les\
s":"more"}`}}var MAX_MANIFEST_BYTES=64*1024;async function preview(run2){let{given,folder,region:region2,out,log,json}=run2,
place=await placeOfManifests(run2),{candidates,packages,problems,notices}=await checkHere(place,given,region2);if(problems.
length>0)return given.has("json")?json({schema:1,problems,notices}):tellProblems(problems,log),1;let base=await baseOf(place,
given.value("base")),judged=base===void 0?candidates:await gatesOf2(candidates,{place,base}),{baselines,notes}=await compared(
judged,{run:run2,place,base}),results=(0,_81_.w)({candidates:judged,because:"laptop",baselines}),packaged=(0,_55_.B)({candidates:packages,
because:"laptop",region:region2??""}),gatesPassed=(0,_96_.Io)([...results,...packaged]);if(given.has("json"))json({...(0,_62_.
EI)(results),packages:packaged.map(packageOf),gatesPassed,notices,...base&&{base}});else{for(let result of results)printResult(
result,out);for(let{name,file:file2,gates}of packaged)out.line(`${file2.path}: package ${name}, ${gates.length} gates ju\
dged`);for(let note of notes)log.line({text:"note: ",style:"cyan"},note);for(let{at,message}of notices)log.line({text:"n\
ote: ",style:"cyan"},`${at.file}:${at.line}:${at.column}: ${message}`)}let file=given.value("html");return file!==void 0&&
(await writePage((0,_128_.resolve)(folder,file),{results,packaged,now:run2.now}),log.line(`The comment, as GitHub would \
show it: ${file}`)),gatesPassed==="false"?1:0}async function baseOf({root,isRepository},wanted){if(wanted===void 0)return isRepository?
usualBase(root):void 0;let base=isRepository?await namedBase(root,wanted):void 0;if(base!==void 0)return base;throw new _124_.
lZ("invalid-input",`--base: git knows no branch, tag or commit ${JSON.stringify(wanted)} here`,{hint:isRepository?"Fetch\
 it, or name another one.":"This folder is in no git repository."})}async function gatesOf2(candidates,{place,base}){let{
root:workspace,patterns}=place,judged=await(0,_66_.I)({candidates:candidates.filter(({file})=>!(0,_111_.LT)(file.manifest)),
files:gitFiles(workspace),bases:[{ref:base.commit,name:base.name}],patterns,here:path=>(0,_110_.io)({workspace,path,maxBytes:MAX_MANIFEST_BYTES}).
catch(()=>{}),warn:()=>{}});return candidates.map(candidate=>judged.find(({file})=>file.path===candidate.file.path)??candidate)}
async function compared(candidates,{run:run2,place,base}){let name=run2.given.value("baseline");if(name!==void 0)return baselineOfFile(
candidates,{folder:run2.folder,name});if(base!==void 0)return baselinesOfGit(candidates,{root:place.root,base});let why=place.
isRepository?"git knows no base branch here":"this is no git repository";return{baselines:new Map,notes:[`Compared with \
nothing, since ${why}. Name a report with --baseline.`]}}function packageOf({name,file,gates}){return{manifest:file.path,
name,gates}}async function writePage(path,{results,packaged,now}){let{pageOf}=await _r_.e(4534).then(_r_.bind(_r_,4534)),
{default:sheet}=await _r_.e(8062).then(_r_.bind(_r_,8062)),context=contextOf(now),comments=[...results.length>0?[(0,_70_.
wQ)({results,context,marker:""})]:[],...packaged.length>0?[(0,_57_.b9)({results:packaged,context,marker:""})]:[]].map(markdown=>({
title:"",author:"github-actions",kind:"comment",markdown})),page=pageOf(comments,{sheet,captions:!1,heading:"Preview of \
the pull request’s comment"});await(0,_136_.writeFile)(path,page).catch(cause=>{throw new _124_.lZ("invalid-input",`--\
html: ${(0,_124_.bD)(cause)}`,{cause})})}function contextOf(now){return{repository:"",serverUrl:"",commit:"",runId:"",runNumber:"",
runAttempt:"",actionVersion:_121_.xv,now}}async function runCommand(of){let{args,write:write2,writeError,env,isTerminal}=of,
hasColours=isTerminal&&!env.NO_COLOR&&!args.includes("--no-color"),log=printer({write:writeError,hasColours}),asked=readArguments(
args);switch(asked.kind){case"version":return write2(`${_121_.xv}
`),0;case"help":return write2(asked.command===void 0?helpOnAll():helpOn2(asked.command)),args.length===0?2:0;case"wrong":
return log.line({text:"error: ",style:"red"},asked.message),log.line(asked.hint),2;case"run":return run(asked.command,{given:asked.
given,folder:of.folder,region:env.AWS_REGION||env.AWS_DEFAULT_REGION||void 0,out:printer({write:write2,hasColours}),log,
json:value=>write2(`${JSON.stringify(value,null,2)}
`),now:of.now,quickStart:of.quickStart,calledAs:of.calledAs,...(0,_123_.s)({ask:of.ask})})}}async function run(command,asked){
let region2=asked.given.value("region"),request=region2===void 0?asked:{...asked,region:region2};try{switch(command.name){case"\
preview":return await preview(request);case"check":return await check(request);case"init":return await init(request);case"\
policies":return await policies(request)}}catch(error){if(!(error instanceof _124_.lZ))throw error;return tell(error,asked.
log),error.code==="invalid-input"?2:1}}function tell({message,hint,problems},log){for(let problem of problems)printLines(
log,(0,_119_.V)(problem));let[head="",...rest]=message.split(`
`);log.line({text:"error: ",style:"red"},head),rest.length>0&&printLines(log,rest.join(`
`)),hint&&printLines(log,hint),log.line({text:`\`${PROGRAM} --help\` says what there is.`,style:"dim"})}function runOnLaptop(program,args){
let isTerminal=process.stdout.isTTY===!0;return runCommand({args,folder:process.cwd(),env:process.env,isTerminal,write:text=>process.
stdout.write(text),writeError:text=>process.stderr.write(text),now:new Date,calledAs:calledAs({program,folder:process.cwd(),
env:process.env}),quickStart:(0,_128_.join)((0,_128_.dirname)((0,_126_.realpathSync)(program)),"../examples/quick-start"),
...(0,_123_.s)({ask:isTerminal&&process.stdin.isTTY===!0?ask:void 0})})}var HOSTED_AT="OWNER/sagemaker-model-registry-ac\
tion";function calledAs(of){if(of.env.npm_command==="exec")return`npx github:${HOSTED_AT}`;if((0,_128_.basename)(of.program)!==
"command.js")return PROGRAM;let near=(0,_128_.relative)(of.folder,of.program),path=near.length<of.program.length?near:of.
program;return`node ${/^[\w./@:\\-]+$/.test(path)?path:JSON.stringify(path)}`}async function ask(question){let lines=(0,_130_.
createInterface)({input:process.stdin,output:process.stdout}),closed=new Promise((_,reject)=>{lines.once("close",()=>reject(
new _124_.lZ("cancelled","The input ended before every question was answered.")))}),answer2=lines.question(question);try{
return await Promise.race([answer2,closed])}finally{closed.catch(()=>{}),lines.close()}}}),5131:((_m_,_e_,_r_)=>{_r_.d(_e_,
{w:()=>checkOffline});var _138_=_r_(2729),_4_=_r_(6844),_139_=_r_(6432),_140_=_r_(5511),_141_=_r_(2444),_142_=_r_(1382);
function checkOffline({candidates,because,baselines}){return candidates.map(candidate=>{let specification=(0,_142_.ed)((0,_139_.
rL)(candidate.file.manifest)),seen={baseline:baselines?.get(candidate.file.path)??{kind:"offline"},history:[],identity:{
specification}},compared=(0,_138_.Xp)(candidate,seen);return{...compared,outcome:{kind:"offline",because},checks:[...(0,_4_.
qd)(candidate),...(0,_140_.YA)(candidate.file.manifest),...(0,_141_.Hr)(compared),...(0,_4_.yV)(candidate)],...candidate.
unreadBase&&{isBaseUnread:!0}}})}})};
