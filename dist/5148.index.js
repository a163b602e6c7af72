"use strict";exports.id=5148;exports.ids=[5148];exports.modules={7526:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
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
5039:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{_:()=>unquote});
function unquote(literal){try{let value=JSON.parse(literal);return typeof value=="string"?value:void 0}catch{return}}}),
7755:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{k:()=>closest,
q:()=>normal});function closest(given,candidates){let wanted=normal(given);if(wanted.length===0||wanted.length>64)return;
let best,bestDistance=Math.max(1,Math.floor(wanted.length/3))+1;for(let candidate of candidates){if(Math.abs(candidate.length-
wanted.length)>=bestDistance)continue;let distance=editDistance(wanted,normal(candidate));distance<bestDistance&&(best=candidate,
bestDistance=distance)}return best}function normal(word){return word.replace(/([a-z0-9])([A-Z])/g,"$1_$2").replace(/[\s-]+/g,
"_").toLowerCase()}function editDistance(from,to){let beforeLast=[],last=Array.from({length:to.length+1},(_,column)=>column);
for(let row=1;row<=from.length;row++){let current=[row];for(let column=1;column<=to.length;column++){let isSame=from[row-
1]===to[column-1],isSwap=row>1&&column>1&&from[row-1]===to[column-2]&&from[row-2]===to[column-1];current[column]=Math.min(
at(current,column-1)+1,at(last,column)+1,at(last,column-1)+(isSame?0:1),isSwap?at(beforeLast,column-2)+1:Number.POSITIVE_INFINITY)}
beforeLast=last,last=current}return at(last,to.length)}function at(row,column){return row[column]??Number.POSITIVE_INFINITY}}),
8020:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{A4:()=>appliedOutcome,
Xp:()=>comparedResult,dv:()=>planRegistration,ub:()=>withToken,yC:()=>versionNamed});var _1_=__webpack_require__(6603);var _2_=__webpack_require__(
7225);var _3_=__webpack_require__(1785);var _4_=__webpack_require__(9807);var _5_=__webpack_require__(3011);function planRegistration(from){
let{draft,state,diffs,onGateFailure}=from,{chosen,duplicates,generation}=state.own;if(chosen?.description.ModelApprovalStatus===
"Rejected")return{kind:"rejected",version:chosen,...rejectedBy(chosen)};if(chosen!==void 0)return{kind:"reuse",version:chosen,
duplicate:duplicates[0]};let failed=(0,_4_.Tm)(diffs.flatMap(({gates})=>gates));if(onGateFailure==="stop"&&(refuseUnreadableBaseline(
state,diffs),failed.length>0))return{kind:"blocked"};let forced=failed.length>0,request=forced?(0,_2_.iO)(draft.request,
[...new Set(failed.map(({metric})=>metric))]):draft.request;return{kind:"create",request:withToken(request,draft,generation),
generation,forced}}function withToken(request,{identity},generation){return{...request,ClientToken:(0,_3_.$Y)(identity,generation)}}
function rejectedBy({description}){let{LastModifiedBy:user,ApprovalDescription:reason}=description,by=user?.UserProfileName??
user?.IamIdentity?.Arn;return{...by!==void 0&&{by},...reason&&{reason}}}function refuseUnreadableBaseline({baseline},diffs){
if(baseline.kind!=="unreadable")return;let relative=diffs.flatMap(({metric})=>metric.gates).find(({kind,level})=>kind===
"max-regression"&&level==="error");if(relative===void 0)return;let message=`The baseline cannot be read, so \`max_regress\
ion\` cannot be judged. ${baseline.reason}`;throw new _5_.l("access-denied",message,{problems:[{at:relative.at,message:"\
This gate needs the baseline, which cannot be read."}],hint:"Add the statement it names, or use `min` and `max`, which n\
eed no baseline."})}function comparedResult({file,metrics,loosenedGates,shape,details},seen){let diffs=(0,_1_.f)({metrics,
baseline:seen.baseline,history:seen.history});return{file,group:file.manifest.group,baseline:seen.baseline,diffs,gates:diffs.
flatMap(({gates})=>gates),loosenedGates,specificationChanges:void 0,...shape!==void 0&&{shape},...details!==void 0&&{details},
specificationDigest:`sha256:${seen.identity.specification.toString("hex")}`,candidateDigest:seen.identity.content===void 0?
"":`sha256:${seen.identity.content.toString("hex")}`}}function appliedOutcome(address,applied,forced){let version=versionNamed(
address,applied.described??applied);if(applied.described?.description.ModelApprovalStatus==="Rejected")return{kind:"reje\
cted",version,...rejectedBy(applied.described)};let duplicate=applied.duplicate&&{duplicate:versionNamed(address,applied.
duplicate)};return applied.isNew?{kind:"registered",version,forced,...duplicate}:{kind:"reused",version,...duplicate}}function versionNamed({
name},{arn,version,description}){return{arn,version,group:name,approvalStatus:description?.ModelApprovalStatus??"Pending\
ManualApproval"}}}),5298:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{register:()=>register});var _6_=__webpack_require__(4670);var _7_=__webpack_require__(4689);var _8_=__webpack_require__(
6956);var _9_=__webpack_require__(2692);var _10_=__webpack_require__(9489);var _11_=__webpack_require__(8020);var _12_=__webpack_require__(
6603);var _13_=__webpack_require__(7225);var _14_=__webpack_require__(2106);var _15_=__webpack_require__(6172);var _16_=__webpack_require__(
397);var _17_=__webpack_require__(6946);var _18_=__webpack_require__(7158);var _19_=__webpack_require__(930);var _20_=__webpack_require__(
1785);var _21_=__webpack_require__(9807);var _22_=__webpack_require__(785);var _23_=__webpack_require__(5929);var _24_=__webpack_require__(
7658);var _25_=__webpack_require__(6825);var _26_=__webpack_require__(2962);var _27_=__webpack_require__(7526);var _28_=__webpack_require__(
8307);var _29_=__webpack_require__(6448);var _30_=__webpack_require__(6440);var _31_=__webpack_require__(9892);var _32_=__webpack_require__(
8229);var _33_=__webpack_require__(3011);var _34_=__webpack_require__(1326);var _35_=__webpack_require__(7598);var _36_=__webpack_require__.
n(_35_);function cannotTell(at,sent,unreadable){let what=sent.kind==="conflict"?`The service says that this candidate wa\
s sent to ${at.address.name} before, and the version cannot be found.`:`It is not known whether a version of ${at.address.
name} was created.`,{content}=(0,_20_.jT)(at.draft.identity),mayExist=`At most one may exist: its description holds "[sm\
r:${content}", its status is PendingManualApproval.`,reasons=[(0,_7_.$N)(sent.failure),...unreadable===void 0?[]:[(0,_7_.
$N)(unreadable)]],again="Run the job again: it finds the version if there is one, and makes it if not.";return new _33_.
l("unknown-outcome",[what,...reasons,mayExist].join(" "),{hint:unreadable?.kind==="access-denied"?`${unreadable.hint??`A\
llow ${unreadable.call}.`} ${again}`:again,cause:sent.failure})}function failedVersion(version){let reason=(0,_29_.Fw)(version.
description)??"The service gives no reason.";return new _33_.l("failed",`${version.arn} is ${version.description.ModelPackageStatus}\
: ${reason}`,{hint:"Correct what it names and run the job again: a new version is made then."})}function tokensUsedUp({address,
draft}){let{content}=(0,_20_.jT)(draft.identity),message=`${address.name} holds many versions of this candidate ("[smr:${content}\
") that cannot be used.`;return new _33_.l("failed",message,{hint:"They failed, were deleted, or hold something else tha\
n was sent. Look at them, and delete them."})}function mayBeOwn(listed,identity){return(0,_20_.wn)(listed.summary.ModelPackageDescription)?.
content===(0,_20_.jT)(identity).content}function kinship({description},identity){let theirs=(0,_20_.wn)(description.ModelPackageDescription),
ours=(0,_20_.jT)(identity);if(theirs===void 0||theirs.content!==ours.content)return{kind:"other"};let bothKnown=theirs.artifacts!==
void 0&&ours.artifacts!==void 0;if(bothKnown?theirs.artifacts!==ours.artifacts:someDiffer(description.CustomerMetadataProperties?.["\
smr/artifacts"],identity.artifacts))return{kind:"other-artifacts"};if((0,_9_.BL)(description).kind==="changed")return{kind:"\
impostor"};let likeness=(0,_10_.m)(description,identity);if(likeness==="other")return{kind:identity.isFilledIn?"other-ar\
tifacts":"impostor"};if(likeness==="moved")return{kind:"other-artifacts"};let status=description.ModelPackageStatus;return status===
"Failed"||status==="Deleting"?{kind:"dead",status}:{kind:"same",isCertain:bothKnown&&likeness==="same"}}function ownVersions(described,identity){
let judged=described.map(version=>({version,kin:kinship(version,identity)})),ofKind=kind=>judged.filter(({kin})=>kin.kind===
kind).map(({version})=>version).sort((a,b)=>a.version-b.version),same=ofKind("same"),chosen=choose(same);return{chosen,isCertain:judged.
some(({version,kin})=>version===chosen&&kin.kind==="same"&&kin.isCertain),duplicates:same.filter(version=>chosen!==void 0&&
version!==chosen&&sameArtifacts(version,chosen)),dead:ofKind("dead"),generation:ofKind("dead").length+ofKind("other-arti\
facts").length,impostors:ofKind("impostor")}}function choose(same){let newest=same.at(-1),group=same.filter(version=>newest!==
void 0&&sameArtifacts(version,newest)),withStatus=status=>group.find(({description})=>description.ModelApprovalStatus===
status);return withStatus("Approved")??withStatus("Rejected")??group[0]}function sameArtifacts(one,other){let[ours,theirs]=[
one,other].map(({description})=>(0,_20_.wn)(description.ModelPackageDescription)?.artifacts);return ours!==void 0&&theirs!==
void 0&&ours!==theirs?false:!(0,_10_.h)(one.description,other.description)}function someDiffer(recorded,artifacts){let theirs=recorded?.
split("/")??[];return theirs.length!==artifacts.length?false:artifacts.some((code,index)=>{let recorded2=theirs[index]??
"-";return code!==void 0&&recorded2!=="-"&&!code.startsWith(recorded2)})}var SETTLING_MILLISECONDS=3e4,PENDING_MILLISECONDS=12e4,
MAX_WAIT_MILLISECONDS=1e4;async function confirmVersion(at,arn,identity){let started=at.clock.now().getTime();for(let wait=1e3;;wait=
Math.min(wait*2,MAX_WAIT_MILLISECONDS)){let answer=await lookOnce(at,arn),waited=at.clock.now().getTime()-started;if(answer instanceof
_33_.R){if(answer.kind==="access-denied"||waited>=SETTLING_MILLISECONDS)return{kind:"unread",failure:answer}}else if(answer===
void 0){if(waited>=SETTLING_MILLISECONDS)return{kind:"vanished"}}else if(!isPending(answer)||waited>=PENDING_MILLISECONDS)
return{kind:"described",version:answer,kin:kinship(answer,identity)};await at.clock.sleep(wait)}}function isPending({description}){
return description.ModelPackageStatus==="Pending"||description.ModelPackageStatus==="InProgress"}async function lookOnce(at,arn){
try{return await(0,_29_.MP)(at,arn)}catch(error){if(error instanceof _33_.R)return error;throw error}}var CONCURRENT_DESCRIBES=4,
MAX_GAP=10,MAX_WAIT_MILLISECONDS2=5e3;async function reconcile(at,identity){let started=at.clock.now().getTime();for(let wait=1e3;;wait=
Math.min(wait*2,MAX_WAIT_MILLISECONDS2)){let isLast=at.clock.now().getTime()-started>=SETTLING_MILLISECONDS,own=await lookAt(
at,identity,isLast?(0,_29_.X2)(at):(0,_29_.aH)(at).then(page=>page.versions));if(own instanceof _33_.R){if(own.kind==="a\
ccess-denied"||isLast)return{kind:"unreadable",failure:own}}else{if(own.chosen!==void 0)return{kind:"found",chosen:own.chosen,
duplicates:own.duplicates};if(isLast)return{kind:"absent",own}}await at.clock.sleep(wait)}}async function versionsBeside(at,made2){
let between=Array.from({length:Math.max(0,made2.version-made2.highestSeen-1)},(_,index)=>at.address.versionArn(made2.highestSeen+
1+index)),[listed,unlisted]=await Promise.all([lookAt(at,made2.identity,(0,_29_.aH)(at).then(page=>page.versions)),describeAll(
at,between.slice(-MAX_GAP)).catch(failureOnly)]),own=[listed instanceof _33_.R?[]:usable(listed),unlisted instanceof _33_.
R?[]:usable(ownVersions(unlisted,made2.identity))],others=new Map(own.flat().map(version=>[version.version,version]));return others.
delete(made2.version),[...others.values()].sort((a,b)=>a.version-b.version)}function usable({chosen,duplicates}){return chosen===
void 0?[]:[chosen,...duplicates]}async function lookAt(at,identity,listing){try{let arns=(await listing).filter(version=>mayBeOwn(
version,identity)).map(({arn})=>arn);return ownVersions(await describeAll(at,arns),identity)}catch(error){return failureOnly(
error)}}async function describeAll(at,arns){return(await(0,_31_.y)(arns,CONCURRENT_DESCRIBES,arn=>(0,_29_.MP)(at,arn))).
filter(version=>version!==void 0)}function failureOnly(error){if(error instanceof _33_.R)return error;throw error}var MAX_ATTEMPTS=8,
BASE_MILLISECONDS=1e3,MAX_WAIT_MILLISECONDS3=2e4;async function sendCreate(at,request){for(let attempt=1;;attempt+=1){let sent=await sendOnce(
at,request);if(!(sent instanceof _33_.R))return sent;if(attempt===MAX_ATTEMPTS)throw sent;await at.clock.sleep(waitBefore(
attempt,request.ClientToken??""))}}async function sendOnce({writer,address},request){try{let{ModelPackageArn:arn}=await writer.
createModelPackage(request),version=address.versionOf(arn);if(arn!==void 0&&version!==void 0)return{kind:"returned",arn,
version};let message=`The answer ${arn===void 0?"holds no ARN":`names ${arn}, which is no version of ${address.arn}`}`;return{
kind:"unknown",failure:new _33_.R("unknown-outcome","sagemaker:CreateModelPackage",message)}}catch(error){if(!(error instanceof
_33_.R))throw error;switch(error.kind){case"unknown-outcome":return{kind:"unknown",failure:error};case"conflict":return{
kind:"conflict",failure:error};case"throttled":case"busy":case"unreachable":return error;default:throw error}}}function waitBefore(attempt,token){
let draw=(0,_35_.createHash)("sha256").update(`${token} ${attempt}`).digest().readUInt32BE()/4294967296;return Math.round(
draw*Math.min(BASE_MILLISECONDS*2**attempt,MAX_WAIT_MILLISECONDS3))}var MAX_STEPS=12,MAX_SAME_TOKEN={unknown:3,conflict:2},
BLIND_WAIT_MILLISECONDS=5e3;async function applyRegistration(at){let step={kind:"again",generation:at.plan.generation,sent:1};
for(let count=0;count<MAX_STEPS;count+=1){let request=(0,_11_.ub)(at.plan.request,at.draft,step.generation),sent=await sendCreate(
{...at.ports,address:at.address},request),next=sent.kind==="returned"?await settleReturned(at,sent,step):await settleUnknown(
at,sent,step);if(next.kind==="settled")return next;step=next}throw tokensUsedUp(at)}async function settleReturned(at,made2,{
generation}){let{highestSeen}=at,isAbove=highestSeen===void 0||made2.version>highestSeen;isAbove&&say(at,made2,void 0,true);
let{identity}=at.draft,[confirmed,beside]=await Promise.all([confirmVersion(lookUp(at),made2.arn,identity),isAbove&&highestSeen!==
void 0?versionsBeside(lookUp(at),{version:made2.version,highestSeen,identity}):[]]),nextToken={kind:"again",generation:generation+
1,sent:1};if(confirmed.kind==="vanished")return nextToken;if(confirmed.kind==="unread")return settled(at,{...made2,described:void 0,
isNew:isAbove,duplicate:void 0,isAsSent:true});let described=confirmed.version,isNew=isAbove&&isOurs(at,described);switch(confirmed.
kin.kind){case"same":{let lower=beside[0]!==void 0&&beside[0].version<made2.version?beside[0]:void 0;return lower===void 0?
settled(at,{...made2,described,isNew,duplicate:beside[0],isAsSent:true}):settled(at,{...lower,described:lower,isNew:false,
duplicate:made2,isAsSent:true})}case"impostor":return isNew?settled(at,{...made2,described,isNew,duplicate:void 0,isAsSent:false}):
nextToken;case"dead":if(isNew)throw failedVersion(described);return nextToken;case"other-artifacts":case"other":return nextToken}}
async function settleUnknown(at,sent,step){let found=await reconcile(lookUp(at),at.draft.identity);switch(found.kind){case"\
found":{let{chosen,duplicates}=await lowestOf(at,found),isNew=chosen.version>(at.highestSeen??0)&&isOurs(at,chosen);return settled(
at,{...chosen,described:chosen,isNew,duplicate:duplicates[0],isAsSent:true})}case"unreadable":if(found.failure.kind!=="a\
ccess-denied"||sent.kind==="conflict"||step.sent===MAX_SAME_TOKEN.unknown)throw cannotTell(at,sent,found.failure);return await at.
ports.clock.sleep(BLIND_WAIT_MILLISECONDS),{...step,sent:step.sent+1};case"absent":{let failed=found.own.dead.find(dead=>dead.
version>(at.highestSeen??0)&&isOurs(at,dead));if(failed!==void 0)throw failedVersion(failed);if(found.own.generation>step.
generation)return{kind:"again",generation:found.own.generation,sent:1};if(step.sent<MAX_SAME_TOKEN[sent.kind])return{...step,
sent:step.sent+1};if(sent.kind==="unknown")throw cannotTell(at,sent,void 0);return{kind:"again",generation:step.generation+
1,sent:1}}}}async function lowestOf(at,{chosen,duplicates}){let{highestSeen}=at,isDecided=chosen.description.ModelApprovalStatus!==
"PendingManualApproval";if(highestSeen===void 0||isDecided)return{chosen,duplicates};let{version}=chosen,beside=await versionsBeside(
lookUp(at),{version,highestSeen,identity:at.draft.identity}),[lower]=beside.filter(one=>one.version<version);return lower===
void 0?{chosen,duplicates}:{chosen:lower,duplicates:[chosen,...duplicates]}}function settled(at,result){return say(at,result,
result.described,result.isNew),{...result,kind:"settled"}}function say(at,{arn,version},described,isNew){let approvalStatus=described?.
description.ModelApprovalStatus??"PendingManualApproval";at.onVersion({version:{arn,version,group:at.address.name,approvalStatus},
registered:isNew})}function isOurs({plan},{description}){let run=of=>of.CustomerMetadataProperties?.["smr/run"]??"",[ours,
theirs]=[plan.request.MetadataProperties,description.MetadataProperties];return run(plan.request)===run(description)&&ours?.
CommitId===theirs?.CommitId}function lookUp({address,ports}){return{address,reader:ports.reader,clock:ports.clock}}function observedChecks({
group,own}){let checks=[];group.kind==="denied"&&checks.push({level:"notice",title:"Look-up",detail:`${(0,_7_.$N)(group.
failure)} The request's token alone keeps this from being registered twice. `+(group.failure.hint??"")});for(let{arn}of own.
impostors)checks.push({level:"warning",title:"Not what it says",detail:`${arn} is labelled as this candidate, but its sp\
ecification is another. It was passed over.`});return own.chosen!==void 0&&!own.isCertain&&checks.push({level:"warning",
title:"Artifacts",detail:`Whether artifacts and images are still those of version ${own.chosen.version} cannot be told: \
they could not all be read, then or now.`}),own.chosen!==void 0&&own.duplicates.length>0&&checks.push(duplicateCheck(own.
chosen.version,own.duplicates)),checks.map(check=>({...check,detail:check.detail.trim()}))}function gateChecks(gates,plan,baseline){
let checks=(baseline.kind==="version"?gates.filter(({outcome})=>outcome==="skipped"):[]).map(({metric,reason})=>({level:"\
warning",title:"Gate skipped",detail:`\`${metric}\`: ${reason??"it could not be judged"}.`})),failed=plan.kind==="reuse"?
(0,_21_.Tm)(gates):[];if(failed.length===0)return checks;let detail=`The version was registered before; as the baseline \
and the gates are now, it fails those of ${[...new Set(failed.map(({metric})=>metric))].join(", ")}.`;return[...checks,{
level:"warning",title:"Gates",detail}]}function appliedChecks(applied){let{described,duplicate,isAsSent,version}=applied,
checks=[];if(duplicate!==void 0&&checks.push(duplicateCheck(version,[duplicate])),isAsSent||checks.push({level:"warning",
title:"Not what was sent",detail:`Version ${version} holds another specification than was sent. Look at it before anybod\
y approves it.`}),described===void 0)checks.push({level:"notice",title:"Version",detail:`Version ${version} could not be\
 read back.`});else if(isPending(described)){let status=described.description.ModelPackageStatus;checks.push({level:"not\
ice",title:"Version",detail:`Version ${version} is still ${status}.`})}return checks}function duplicateCheck(version,duplicates){
return{level:"warning",title:"Duplicate",detail:`${duplicates.map(({arn})=>arn).join(", ")} is the same candidate as ver\
sion ${version}, made by a run beside it. It can be deleted.`}}function explain(error,{candidate,address}){let failure=(0,
_7_.Q)(error);if(failure instanceof _33_.l)return failure;if(failure.kind==="not-found"&&/:(ListModelPackages|CreateModelPackage)$/.
test(failure.call))return missingGroup(failure,candidate,address);let denied=`Allow ${failure.call} in the role's policy\
 and in the model package group's policy.`;return(0,_7_.uy)(failure,{denied})}function missingGroup(cause,{file},{arn,name,
sent}){let command=`aws sagemaker create-model-package-group --model-package-group-name ${name}`,toMake=sent===name?`hav\
e it made by the input \`create-group: true\`, or make it: ${command}`:`make it with credentials of account ${arn.split(
":")[4]}: ${command}`,message=`${arn} does not exist. ${(0,_7_.$N)(cause)}`;return new _33_.l("invalid-manifest",message,
{problems:[{at:file.locate(["group"]),message:`The model package group ${arn} does not exist.`}],hint:`Correct \`group\`, \
\`aws-region\` or \`registry-account-id\`; or ${toMake}`,cause})}var MAX_LOOKS=15,MILLISECONDS_BETWEEN_LOOKS=2e3;async function ensureGroup({
address,manifest,settings,groups,clock}){if(!settings.createGroup||groups===void 0)return;if(address.sent!==address.name)
return{level:"notice",title:"Group",detail:`\`create-group\` makes groups of the credentials' own account only, and ${address.
arn} is of another.`};if(await(0,_25_.NJ)(groups.describeModelPackageGroup({ModelPackageGroupName:address.name}),["not-f\
ound"],void 0)!==void 0)return;if(settings.dryRun)return{level:"notice",title:"Group",detail:`${address.arn} does not ex\
ist; it would be made.`};let isOurs2=await create(groups,address,manifest);return await untilThere({groups,address,clock}),
isOurs2?made(address):void 0}async function create(groups,address,manifest){let tags=Object.entries(manifest.tags??{}).map(
([Key,Value])=>({Key,Value}));try{return await groups.createModelPackageGroup({ModelPackageGroupName:address.name,...manifest.
group_description!==void 0&&{ModelPackageGroupDescription:manifest.group_description},...tags.length>0&&{Tags:tags}}),true}catch(error){
if((0,_25_.N6)(error,"already-exists","conflict"))return false;if(!(0,_25_.N6)(error,"unknown-outcome")||await(0,_25_.NJ)(
groups.describeModelPackageGroup({ModelPackageGroupName:address.name}),["not-found"],void 0)===void 0)throw error;return true}}
async function untilThere({groups,address,clock}){for(let look=1;look<=MAX_LOOKS;look+=1){let status=(await(0,_25_.NJ)(groups.
describeModelPackageGroup({ModelPackageGroupName:address.name}),["not-found"],void 0))?.ModelPackageGroupStatus;if(status===
"Completed")return;if(status==="Failed"||status==="Deleting"||status==="DeleteFailed")throw new _33_.l("failed",`The mod\
el package group ${address.arn} is ${status}.`,{hint:"Look at the group in SageMaker, delete it if need be, then run the\
 job again."});await clock.sleep(MILLISECONDS_BETWEEN_LOOKS)}}function made(address){return{level:"notice",title:"Group",
detail:`${address.arn} did not exist and was made. No CloudFormation stack holds it: a stack that declares AWS::SageMake\
r::ModelPackageGroup with this name has to import it. Nobody else can read it until it has a resource policy.`}}function wantedBaseline({
manifest}){let baseline=manifest.metrics?.baseline??"latest_approved";return baseline==="none"?{kind:"none"}:baseline===
"latest_approved"?{kind:"latest-approved"}:{kind:"pinned",version:baseline.version}}function latestApproved(approved,newest){
let known=newest.filter(({summary})=>summary.ModelApprovalStatus==="Approved");return[...approved===void 0?[]:[approved],
...known].sort((a,b)=>b.version-a.version)[0]}function baselineOf({version,arn,description}){let details=(0,_15_.Mp)(description.
ModelCard?.ModelCardContent??"");return{kind:"version",version,arn,metrics:(0,_9_.nU)(description),...details&&{details}}}
function unreadableBaseline(failure){return{kind:"unreadable",reason:[(0,_7_.$N)(failure),failure.hint??""].join(" ").trim()}}
function pinnedBaseline(file,version,described){if(described.kind==="denied")return unreadableBaseline(described.failure);
if(described.value!==void 0)return baselineOf(described.value);let message=`Version ${version} of ${file.manifest.group}\
 does not exist, so it cannot be the baseline.`;throw new _33_.l("invalid-manifest",message,{problems:[{at:file.locate([
"metrics","baseline","version"]),message}],hint:"Name a version that exists, or `latest_approved`."})}var HISTORY_LENGTH=8,
CONCURRENT_DESCRIBES2=HISTORY_LENGTH;async function listGroup(at){let page=(0,_29_.aH)(at),[approved,newest]=await Promise.
all([(0,_29_.HD)((0,_29_.or)(at,page)),(0,_29_.HD)(page)]);return approved.kind==="denied"?approved:newest.kind==="denie\
d"?newest:{kind:"read",value:{approved:approved.value,newest:newest.value.versions}}}async function listGroupToBe(at,{createGroup}){
let isOwn=at.address.sent===at.address.name;return!createGroup||!isOwn?listGroup(at):(0,_25_.NJ)(listGroup(at),["not-fou\
nd"],{kind:"read",value:{approved:void 0,newest:[]}})}async function observeRegistry(at,about){let describe=rememberingDescribe(
at),listed=about.group.kind==="read"?about.group.value:{approved:void 0,newest:[]},candidates=withApproved(listed).filter(
version=>mayBeOwn(version,about.identity)),reading=describeOwn(candidates,about.identity,describe),[own,compared,history]=await Promise.
all([reading,describeBaseline(about.file,about.group,{at,describe}),reading.then(({chosen})=>readHistory(earlierVersions(
listed,candidates,chosen),describe))]),seen=withApproved(listed).map(({version})=>version),highestSeen=about.group.kind===
"read"?Math.max(0,...seen):void 0;return{group:about.group,own,highestSeen,...compared,history}}function rememberingDescribe(at){
let asked=new Map;return arn=>{let answer=asked.get(arn)??(0,_29_.HD)((0,_29_.MP)(at,arn));return asked.set(arn,answer),
answer}}function withApproved({approved,newest}){return approved===void 0||newest.some(({version})=>version===approved.version)?
newest:[...newest,approved]}async function describeOwn(candidates,identity,describe){let read=(await(0,_31_.y)(candidates,
CONCURRENT_DESCRIBES2,({arn})=>describe(arn))).flatMap(answer=>answer.kind==="read"?[answer.value]:[]),own=ownVersions(read.
filter(version=>version!==void 0),identity),vanished=read.filter(version=>version===void 0).length;return{...own,generation:own.
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
let answers=await(0,_31_.y)(versions,CONCURRENT_DESCRIBES2,({arn})=>describe(arn).catch(()=>{})),history=new Map;for(let answer of answers.
toReversed())if(!(answer?.kind!=="read"||answer.value===void 0))for(let[name,{value}]of(0,_9_.nU)(answer.value.description))
history.set(name,[...history.get(name)??[],{version:answer.value.version,value}]);return history}function sourceUriToWrite({
source_uri:uri}){return(0,_22_.i1)(uri)?void 0:uri}function plannedSourceUri(manifest){let SourceUri=sourceUriToWrite(manifest);
return SourceUri===void 0?[]:[{level:"notice",title:"Source URI",detail:`UpdateModelPackage would follow once the versio\
n is Completed: ${JSON.stringify({SourceUri})}`}]}var BASE_MILLISECONDS2=1e3;async function writeSourceUri(task,ports){let{
uri,arn,dryRun}=task,at={address:task.address,reader:ports.reader,clock:ports.clock},described=await completed(task,at),
found=described===void 0?void 0:judge(described,uri);if(found!==void 0)return found;if(dryRun)return[{level:"notice",title:"\
Source URI",detail:`It would be written on ${arn}.`}];if(ports.updater===void 0)throw notWritten(task,"This run has nobo\
dy to ask for an update.");let started=ports.clock.now().getTime();for(let wait=BASE_MILLISECONDS2;;wait*=2){let failure=await update(
ports.updater,{arn,uri});if(failure===void 0)return[{level:"passed",title:"Source URI",detail:`${uri} was written.`}];if(!isWorthAgain(
failure)||ports.clock.now().getTime()-started>=SETTLING_MILLISECONDS)throw notWritten(task,(0,_7_.$N)(failure),failure);
await ports.clock.sleep(wait);let now=await(0,_29_.MP)(at,arn).catch(failureOnly2),done=now instanceof _33_.R||now===void 0?
void 0:judge(now,uri);if(done!==void 0)return done}}async function completed(task,at){let{arn,described,identity,dryRun}=task;
if(described!==void 0&&(dryRun||!isPending(described)))return described;let confirmed=await confirmVersion(at,arn,identity);
switch(confirmed.kind){case"unread":return;case"vanished":throw notWritten(task,"It was deleted meanwhile.");case"descri\
bed":{let{ModelPackageStatus:status}=confirmed.version.description;if(status==="Completed")return confirmed.version;throw notWritten(
task,`The version is ${isPending(confirmed.version)?"still ":""}${status}.`)}}}function judge({version,description},uri){
let theirs=description.SourceUri||void 0;return theirs===void 0?void 0:theirs===uri?[]:[{level:"warning",title:"Source U\
RI",detail:`Version ${version} has another one, ${theirs}, which somebody wrote since it was registered. It was left.`}]}
async function update(updater,{arn,uri}){try{await updater({ModelPackageArn:arn,SourceUri:uri});return}catch(error){return failureOnly2(
error)}}function failureOnly2(error){if(error instanceof _33_.R)return error;throw error}function isWorthAgain({kind}){switch(kind){case"\
unknown-outcome":case"conflict":case"busy":case"throttled":case"unreachable":return true;default:return false}}var RUN_AGAIN="\
Run the job again: it finds the version and writes it.";function notWritten({uri,arn,address},why,cause){let message=`${arn}\
 is registered, and its source URI ${uri} is not written on it. ${why}`,isDenied=cause?.kind==="access-denied";return new _33_.
l(isDenied?"access-denied":"failed",message,{hint:isDenied?`${(0,_6_.a)(address,cause.hint)}
Then run the job again.`:RUN_AGAIN,...cause===void 0?{}:{cause}})}async function movedHead({pullRequest},ports){if(!(ports.
pullRequest===void 0||pullRequest===void 0))try{let headSha=await ports.pullRequest.headSha();return headSha===pullRequest.
headSha?void 0:headSha}catch(error){if(error instanceof _33_.R)return;throw error}}var CONCURRENT_MANIFESTS=8;async function register({
candidates,settings,context},ports){let address=({file})=>(0,_30_.c)(file.manifest.group,settings);return(0,_31_.y)(candidates,
settings.concurrency??CONCURRENT_MANIFESTS,candidate=>registerOne({candidate,settings,context,address:address(candidate)},
ports))}async function registerOne(one,ports){try{let observed=await observe(one,ports);return await planAndApply(one,observed,
ports)}catch(error){return unobserved(one,explain(error,one))}}async function observe(one,ports){let{candidate,address,settings}=one,
at={address,reader:ports.reader,clock:ports.clock},[resolved,group]=await Promise.all([(0,_17_.S)(candidate,{settings,address,
ports}),listGroupToBe(at,settings)]),card=cardOf(one,resolved),draft=(0,_13_.kj)({...one,resolved,...card&&{card}}),state=await observeRegistry(
at,{file:candidate.file,identity:draft.identity,group});return{resolved,card,draft,state,checks:[...resolved.checks,...observedChecks(
state)]}}function asWritten({draft:{request,identity},resolved}){return{...request,...identity.written,SourceUri:resolved.
manifest.source_uri}}function cardOf({candidate,settings},{manifest,training}){let{card,metrics,details,report,file}=candidate,
at=file.locate(["model_card"]);return(0,_8_.nz)({card,manifest,status:settings.modelCardStatus,at,training,metrics,details,
report})}async function planAndApply(one,observed,ports){let{draft,state,resolved,card}=observed,seen={...(0,_11_.Xp)(one.
candidate,{...state,identity:draft.identity}),resolved,...card&&{card},specificationChanges:state.baselineVersion&&(0,_6_.
h)(asWritten(observed),state.baselineVersion.description,resolved.imageDigests)};try{let plan=(0,_11_.dv)({draft,state,diffs:seen.
diffs,onGateFailure:one.settings.onGateFailure}),carriedOut=await carryOut({one,observed,plan},ports),{outcome,checks}=await complete(
{one,observed,carriedOut},ports);return{...seen,outcome,checks:[...observed.checks,...gateChecks(seen.gates,plan,state.baseline),
...checks]}}catch(error){return{...seen,outcome:{kind:"failed",error:explain(error,one)},checks:observed.checks}}}async function carryOut({
one,observed,plan},ports){let{candidate,address,settings,context}=one,say2=known=>ports.onVersion?.(known);switch(plan.kind){case"\
blocked":return{outcome:{kind:"gate-failed"},checks:[]};case"rejected":{let{version:described,kind,...why}=plan;return{outcome:{
kind,version:(0,_11_.yC)(address,described),...why},checks:[]}}case"reuse":{let version=(0,_11_.yC)(address,plan.version),
duplicate=plan.duplicate&&(0,_11_.yC)(address,plan.duplicate);return say2({file:candidate.file,version,registered:false}),
{outcome:{kind:"reused",version,...duplicate&&{duplicate}},checks:[],described:plan.version}}case"create":{let headSha=settings.
dryRun?void 0:await movedHead(context,ports);if(headSha!==void 0)return{outcome:{kind:"superseded",headSha},checks:[]};let before=await prepare(
{one,observed},ports);if(settings.dryRun){let checks=[...before,...plannedSourceUri(candidate.file.manifest)];return{outcome:{
kind:"planned",request:plan.request},checks}}let applied=await applyRegistration({plan,draft:observed.draft,address,highestSeen:observed.
state.highestSeen,ports,onVersion:known=>say2({...known,file:candidate.file})});return{outcome:(0,_11_.A4)(address,applied,
plan.forced),checks:[...before,...appliedChecks(applied)],described:applied.described}}}}async function prepare({one,observed},ports){
let{settings,address}=one,{resolved}=observed,{groups,clock}=ports,group=await ensureGroup({address,manifest:resolved.manifest,
settings,groups,clock}),uploaded=settings.dryRun?[]:await(0,_26_.hL)(resolved,{settings,reports:ports.reports});return[...group===
void 0?[]:[group],...uploaded]}async function complete({one,observed,carriedOut},ports){let{outcome,checks,described}=carriedOut,
uri=sourceUriToWrite(one.candidate.file.manifest);if(uri===void 0||outcome.kind!=="registered"&&outcome.kind!=="reused")
return carriedOut;let{version}=outcome,{address,settings}=one;try{let{identity}=observed.draft,task={uri,arn:version.arn,
described,identity,address,dryRun:settings.dryRun};return{outcome,checks:[...checks,...await writeSourceUri(task,ports)]}}catch(error){
let isNew=outcome.kind==="registered";return{outcome:{kind:"failed",error:explain(error,one),version,isNew},checks}}}function unobserved(one,error){
let baseline={kind:"unreadable",reason:error.message},{identity}=(0,_13_.kj)({...one,resolved:(0,_13_.II)(one.candidate)});
return{...(0,_11_.Xp)(one.candidate,{baseline:{kind:"offline"},history:new Map,identity}),baseline,outcome:{kind:"failed",
error},checks:[]}}}),9489:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{h:()=>imagesDiffer,m:()=>likenessOf});var _37_=__webpack_require__(397);var _38_=__webpack_require__(4770);var _39_=__webpack_require__(
1785);function likenessOf(version,{written,images}){let names=new Set(written.AdditionalInferenceSpecifications?.map(({Name})=>Name)),
additional=(version.AdditionalInferenceSpecifications??[]).filter(({Name})=>names.has(Name)),pairs=[pairsOf(version.InferenceSpecification?.
Containers,written.InferenceSpecification?.Containers),...additional.map(({Name,Containers})=>pairsOf(Containers,written.
AdditionalInferenceSpecifications?.find(one=>one.Name===Name)?.Containers))].flat(),asWritten=containers=>containers?.map(
container=>{let Image=pairs.find(({theirs:theirs2})=>theirs2===container)?.ours?.Image;return isSameRepository(container.
Image,Image)?{...container,Image}:container}),theirs={...version,InferenceSpecification:version.InferenceSpecification&&
{...version.InferenceSpecification,Containers:asWritten(version.InferenceSpecification.Containers)},AdditionalInferenceSpecifications:additional.
map(one=>({...one,Containers:asWritten(one.Containers)}))};if(!isSame(theirs,written))return"other";let found=pairs.map(
({theirs:theirs2,ours})=>imageLikeness(theirs2.Image,ours?.Image,images));return found.includes("moved")?"moved":found.includes(
"unsure")?"unsure":"same"}function imagesDiffer(one,other){let places=of=>new Map([{Name:"",...of.InferenceSpecification},
...of.AdditionalInferenceSpecifications??[]].flatMap(({Name,Containers})=>(Containers??[]).map(({Image},index)=>[`${Name}\
/${index}`,digestIn(Image)]))),theirs=places(other);return[...places(one)].some(([place,digest])=>{let known=theirs.get(
place);return digest!==void 0&&known!==void 0&&digest!==known})}function isSame(theirs,ours){let wanted=(0,_39_.ed)(ours);
for(let reading of(0,_38_.RO)(theirs))if((0,_39_.ed)(reading).equals(wanted))return true;return false}function pairsOf(theirs,ours){
return(theirs??[]).map((container,index)=>({theirs:container,ours:ours?.[index]}))}function isSameRepository(theirs,ours){
return theirs===void 0||ours===void 0?false:digestIn(theirs)===void 0||digestIn(ours)!==void 0?theirs===ours:(0,_37_._M)(
theirs)===(0,_37_._M)(ours)&&theirs===`${(0,_37_._M)(theirs)}@${digestIn(theirs)}`}function imageLikeness(theirs,ours,images){
if(ours===void 0||digestIn(ours)!==void 0)return"same";let[then,now]=[digestIn(theirs),images.get(ours)];return then===now?
"same":then===void 0||now===void 0?"unsure":"moved"}function digestIn(image){return/@(sha256:[0-9a-f]{64})$/.exec(image??
"")?.[1]}}),7313:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{o:()=>fairValue});function fairValue(name){return name==="DI"?1:0}}),4689:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$N:()=>sentenceOf,Q:()=>failureOrError,uy:()=>explainCall});var _40_=__webpack_require__(
3011);function failureOrError(error){if(error instanceof _40_.l||error instanceof _40_.R)return error;let message=error instanceof
Error?error.message:String(error);return new _40_.l("failed",`Something this action did not expect: ${message}`,{cause:error,
hint:"Run it again; if it stays, please report it with this message."})}function explainCall(failure,{denied}){let hint=failure.
hint??(failure.kind==="access-denied"?denied:hintOf(failure));return new _40_.l(codeOf(failure),sentenceOf(failure),{hint,
cause:failure})}function sentenceOf(failure){let request=failure.requestId===void 0?"":`, request ${failure.requestId}`;
return`${failure.message.replace(/[.\s]+$/,"")} (${failure.call}${request}).`}function codeOf(failure){switch(failure.kind){case"\
access-denied":return"access-denied";case"credentials":return"no-credentials";case"invalid-request":return"invalid-manif\
est";default:return"failed"}}function hintOf(failure){switch(failure.kind){case"credentials":return"The credentials ende\
d or were refused; run the job again.";case"limit-exceeded":return"A quota of the account is used up: raise it in Servic\
e Quotas, or delete what is not needed.";case"invalid-request":return"The service refused the request: correct what it n\
ames in the manifest.";case"not-found":return"Create what is missing, then run the job again.";default:return"Nothing wa\
s created by this call. Run the job again; it finds what exists already."}}}),6603:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{f:()=>compareMetrics});var _41_=__webpack_require__(9807);function compareMetrics({
metrics,baseline,history}){return metrics.map(metric=>{let before=baseline.kind==="version"?baseline.metrics.get(metric.
name):void 0;return{metric,...before===void 0?{}:{baseline:before},...verdictOf(metric,before,baseline),gates:(0,_41_.y8)(
metric,baseline),history:history.get(metric.name)??[]}})}function verdictOf(metric,before,baseline){if(before===void 0)return{
verdict:baseline.kind==="version"||baseline.kind==="first"?"new":"not-comparable"};if(!Number.isFinite(metric.value)||!Number.
isFinite(before.value))return{verdict:"not-comparable"};let change=(0,_41_.Ro)((0,_41_.Re)((0,_41_._)(metric.value),(0,_41_.
_)(before.value))),percent=change/Math.abs(before.value)*100;return{verdict:wordFor(change,metric,before),...Number.isFinite(
change)?{change}:{},...before.value!==0&&Number.isFinite(percent)?{changeInPercent:percent}:{}}}function wordFor(change,metric,before){
if(Math.abs(change)<=(metric.tolerance??0))return"same";if(isWithinNoise(change,metric,before))return"within-noise";if(metric.
goal===void 0)return"changed";switch(metric.goal){case"minimize":return change<0?"better":"worse";case"maximize":return change>
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
