"use strict";exports.id=7464,exports.ids=[7464],exports.modules={7464:((_m_,_e_,_r_)=>{_r_.d(_e_,{register:()=>register});var _0_=_r_(
604),_1_=_r_(140),_2_=_r_(1762),_3_=_r_(633),_4_=_r_(6440),_5_=_r_(6307),_6_=_r_(9081),_7_=_r_(4467),_8_=_r_(950),_9_=_r_(
7668),_10_=_r_(1430),_11_=_r_(2059),_12_=_r_(7398),_13_=_r_(5799),_14_=_r_(6432),_15_=_r_(4339),_16_=_r_(6544),_17_=_r_(
3771),_18_=_r_(1321),_19_=_r_(4238),_20_=_r_(6316),_21_=_r_(1183),_22_=_r_(3804),_23_=_r_(1029),_24_=_r_(6380),_25_=_r_(
6424),_26_=_r_(5806),_27_=_r_(2558),_28_=_r_(3667),_29_=_r_(2252),_30_=_r_(5201),_31_=_r_(190),_32_=_r_(2575),_33_=_r_(3966),
_34_=_r_(1382),_35_=_r_(1397),_36_=_r_(9961),_37_=_r_(6538),_38_=_r_(5341),_39_=_r_(1265),_40_=_r_(8679),_41_=_r_(9892),
_42_=_r_(478),_43_=_r_(2421),_44_=_r_(5564),_45_=_r_(4139),_46_=_r_(3670),_47_=_r_(5715),_48_=_r_(3694),_49_=_r_(362);function cannotTell(at,sent,unreadable){
let what=sent.kind==="known"?`The service says that this candidate was sent to ${at.address.name} before, and the versio\
n cannot be found.`:`It is not known whether a version of ${at.address.name} was created.`,{content}=(0,_34_.jT)(at.draft.
identity),mayExist=`At most one may exist: its description holds "[smr:${content}", its status is PendingManualApproval.`,
reasons=[(0,_46_.s$)(sent.failure),...unreadable===void 0?[]:[(0,_46_.s$)(unreadable)]],again="Run the job again: it fin\
ds the version if there is one, and makes it if not.";return new _48_.lZ("unknown-outcome",[what,...reasons,mayExist].join(
" "),{hint:unreadable?.kind==="access-denied"?`${unreadable.hint??`Allow ${unreadable.call}.`} ${again}`:again,cause:sent.
failure})}function failedVersion(version){let reason=(0,_31_.Fw)(version.description);return new _48_.lZ("failed",`${version.
arn} is ${version.description.ModelPackageStatus}: ${reason}`,{hint:"Correct what it names and run the job again: a new \
version is made then."})}function tokensUsedUp({address,draft}){let{content}=(0,_34_.jT)(draft.identity),message=`${address.
name} has no version of this candidate ("[smr:${content}") that can be used, and sagemaker:CreateModelPackage makes none\
: whatever token is sent, it is known already, or leads to a version that failed, was deleted, or holds something else.`;
return new _48_.lZ("failed",message,{hint:"Look at the versions whose description holds that text, and delete them. Then\
 run the job again."})}var CONCURRENT_DESCRIBES=4,MAX_GAP=10,WAITS={first:1e3,longest:5e3};async function reconcile(at,identity){
return(0,_8_.bg)(at.clock,WAITS,async waited=>{let isLast=waited>=_8_.If,own=await lookAt(at,identity,isLast?(0,_31_.X2)(
at):newest(at));return own instanceof _48_.Rk?own.kind==="access-denied"||isLast?{kind:"unreadable",failure:own}:void 0:
own.chosen!==void 0?{kind:"found",chosen:own.chosen,duplicates:own.duplicates}:isLast?{kind:"absent",own}:void 0})}async function versionsBeside(at,made){
let between=Array.from({length:Math.max(0,made.version-made.highestSeen-1)},(_,index)=>at.address.versionArn(made.highestSeen+
1+index)),[listed,unlisted]=await Promise.all([lookAt(at,made.identity,newest(at,made.version)),describeAll(at,between.slice(
-MAX_GAP)).catch(_46_.tf)]),own=[listed instanceof _48_.Rk?[]:usable(listed),unlisted instanceof _48_.Rk?[]:usable((0,_26_.
qt)(unlisted,made.identity))];return[...new Map(own.flat().map(version=>[version.version,version])).values()].sort((a,b)=>a.
version-b.version)}async function newest(at,without2){return(await(0,_31_.aH)(at)).versions.filter(({version})=>version!==
without2)}function usable({chosen,duplicates}){return chosen===void 0?[]:[chosen,...duplicates]}async function lookAt(at,identity,listing){
try{let arns=(await listing).filter(version=>(0,_26_.Zw)(version,identity)).map(({arn})=>arn);return(0,_26_.qt)(await describeAll(
at,arns),identity)}catch(error){return(0,_46_.tf)(error)}}async function describeAll(at,arns){return(await(0,_41_.y)(arns,
CONCURRENT_DESCRIBES,arn=>(0,_31_.MP)(at,arn))).filter(version=>version!==void 0)}var MAX_STEPS=12,KNOWN=["conflict"],BLIND_WAIT_MILLISECONDS=5e3;
async function applyRegistration(at){let{request,generation}=at.plan,sending={...at,request,known:KNOWN,read:versionNamed2(
at.address),from:generation,maxSteps:MAX_STEPS},settled2=await(0,_2_.S8)(sending,(sent,step)=>sent.kind==="returned"?settleReturned(
at,sent.answer,step):settleUnknown(at,sent,step));if(settled2===void 0)throw tokensUsedUp(at);return settled2}function versionNamed2(address){
return arn=>{let version=address.versionOf(arn);if(arn!==void 0&&version!==void 0)return{arn,version};let message=`The a\
nswer ${arn===void 0?"holds no ARN":`names ${arn}, which is no version of ${address.arn}`}`;throw new _48_.Rk("unknown-o\
utcome","sagemaker:CreateModelPackage",message)}}async function settleReturned(at,made,{generation}){let{highestSeen}=at,
isAbove=highestSeen===void 0||made.version>highestSeen;isAbove&&say(at,made,void 0,!0);let{identity}=at.draft,[confirmed,
beside]=await Promise.all([(0,_7_.h)(lookUp(at),made.arn,identity),isAbove&&highestSeen!==void 0?versionsBeside(lookUp(at),
{version:made.version,highestSeen,identity}):[]]),nextToken=(0,_2_.Ku)(generation+1);if(confirmed.kind==="vanished")return nextToken;
if(confirmed.kind==="unread")return settled(at,{...made,described:void 0,isNew:isAbove,duplicate:void 0,isAsSent:!0});let described=confirmed.
version,isNew=isAbove&&isOurs(at,described);switch(confirmed.kin.kind){case"same":{let lower=beside[0]!==void 0&&beside[0].
version<made.version?beside[0]:void 0;return lower===void 0?settled(at,{...made,described,isNew,duplicate:beside[0],isAsSent:!0}):
settled(at,{...lower,described:lower,isNew:!1,duplicate:made,isAsSent:!0})}case"impostor":return isNew?settled(at,{...made,
described,isNew,duplicate:void 0,isAsSent:!1}):nextToken;case"dead":if(isNew)throw failedVersion(described);return nextToken;case"\
other-artifacts":case"other":return nextToken}}async function settleUnknown(at,sent,step){let found=await reconcile(lookUp(
at),at.draft.identity);switch(found.kind){case"found":{let{chosen,duplicates}=await lowestOf(at,found),isNew=chosen.version>
(at.highestSeen??0)&&isOurs(at,chosen);return settled(at,{...chosen,described:chosen,isNew,duplicate:duplicates[0],isAsSent:!0})}case"\
unreadable":if(found.failure.kind!=="access-denied"||sent.kind==="known"||step.sent===_2_._X.unknown)throw cannotTell(at,
sent,found.failure);return await at.ports.clock.sleep(BLIND_WAIT_MILLISECONDS),(0,_2_.Th)(step);case"absent":{let failed=found.
own.dead.find(dead=>dead.version>(at.highestSeen??0)&&isOurs(at,dead));if(failed!==void 0)throw failedVersion(failed);return found.
own.generation>step.generation?(0,_2_.Ku)(found.own.generation):(0,_2_.Ay)(sent,step,unknown=>cannotTell(at,unknown,void 0))}}}
async function lowestOf(at,{chosen,duplicates}){let{highestSeen}=at,isDecided=chosen.description.ModelApprovalStatus!=="\
PendingManualApproval";if(highestSeen===void 0||isDecided)return{chosen,duplicates};let{version}=chosen,beside=await versionsBeside(
lookUp(at),{version,highestSeen,identity:at.draft.identity}),[lower]=beside.filter(one=>one.version<version);return lower===
void 0?{chosen,duplicates}:{chosen:lower,duplicates:[chosen,...duplicates]}}function settled(at,result){return say(at,result,
result.described,result.isNew),result}function say(at,{arn,version},described,isNew){let approvalStatus=described?.description.
ModelApprovalStatus??"PendingManualApproval";at.onVersion({version:{arn,version,group:at.address.name,approvalStatus},registered:isNew})}
function isOurs({plan},{description}){let run=of=>of.CustomerMetadataProperties?.["smr/run"]??"",[ours,theirs]=[plan.request.
MetadataProperties,description.MetadataProperties];return run(plan.request)===run(description)&&ours?.CommitId===theirs?.
CommitId}function lookUp({address,ports}){return{address,reader:ports.reader,clock:ports.clock}}function explain(error,{
candidate,address,settings:{callerAccount}}){let failure=(0,_46_.Q)(error);if(failure instanceof _48_.lZ)return failure;
if((0,_46_.a_)(failure))return missingGroup(failure,candidate,address,callerAccount);let denied=`Allow ${failure.call} i\
n the role's policy and in the model package group's policy.`;return(0,_46_.uy)(failure,{denied})}function missingGroup(cause,{
file},address,callerAccount){let{arn,name,sent}=address,command=`aws sagemaker create-model-package-group --model-packag\
e-group-name ${name}`,toMake=sent===name?`have it made by the input \`create-group: true\`, or make it: ${command}`:`mak\
e it with credentials of account ${arn.split(":")[4]}, with the policy that lets this account register and compare:
${command}
${policyCommand(address,callerAccount)}`,message=`${arn} does not exist. ${(0,_46_.s$)(cause)}`;return new _48_.lZ("grou\
p-not-found",message,{problems:[{at:file.locate(["group"]),message:`The model package group ${arn} does not exist.`}],hint:`\
Correct \`group\`, \`aws-region\` or \`registry-account-id\`; or ${toMake}`,cause})}function policyCommand({arn,name,versionArn},callerAccount){
let policy={Version:"2012-10-17",Statement:[{Sid:"TrainingRegistersAndCompares",Effect:"Allow",Principal:{AWS:`arn:${arn.
split(":")[1]??"aws"}:iam::${callerAccount}:root`},Action:["sagemaker:CreateModelPackage","sagemaker:DescribeModelPackag\
e","sagemaker:ListModelPackages"],Resource:[arn,versionArn(1).replace(/1$/,"*")]}]};return`aws sagemaker put-model-packa\
ge-group-policy --model-package-group-name ${name} --resource-policy '${JSON.stringify(policy)}'`}async function listGroup(at){
let page=await(0,_31_.HD)((0,_31_.aH)(at));if(page.kind==="denied")return page;let{versions,isWhole}=page.value,approved=isWhole?
{kind:"read",value:(0,_31_.$3)(versions)}:await(0,_31_.HD)((0,_31_.or)(at,Promise.resolve(page.value)));return approved.
kind==="denied"?approved:{kind:"read",value:{approved:approved.value.version,newest:versions,isWhole}}}async function listGroupToBe(at,{
createGroup}){let isOwn=at.address.sent===at.address.name;return!createGroup||!isOwn?listGroup(at):(0,_46_.NJ)(listGroup(
at),["not-found"],{kind:"read",value:{approved:void 0,newest:[],isWhole:!0}})}function wantedBaseline({manifest}){let baseline=manifest.
metrics?.baseline??"latest_approved";return baseline==="none"?{kind:"none"}:baseline==="latest_approved"?{kind:"latest-a\
pproved"}:{kind:"pinned",version:baseline.version}}function latestApproved(approved,newest2){let others=newest2.filter(({
version})=>version!==approved?.version);return(0,_31_.$3)([...approved===void 0?[]:[approved],...others])}function passedOverCheck(passed){
return{level:"notice",title:"Baseline",detail:`Version ${passed.version} is Approved and ${(0,_31_.pr)(passed)}, so it i\
s not what this one is compared with.`}}function comparableBaseline(file,version){let{unreadCard,description}=version;if(unreadCard===
void 0)return baselineOf(version);let{metrics,named}=(0,_1_.n)(description),known=[...metrics.keys(),...named?.keys()??[]],
isKnown=wanted=>known.some(key=>key===wanted||key.split(".").includes(wanted));return Object.entries(file.manifest.metrics?.
values??{}).filter(([,{gate}])=>gate!==void 0&&"max_regression"in gate&&gate.max_regression!==void 0).every(([name,{path}])=>isKnown(
name)||path!==void 0&&isKnown(path))?baselineOf(version):unreadableBaseline(unreadCard)}function unreadCardChecks({version,
unreadCard}){return unreadCard===void 0?[]:[{level:"notice",title:"Baseline",detail:`The card of version ${version} coul\
d not be read, so what stands in it alone was not compared. ${[(0,_46_.s$)(unreadCard),unreadCard.hint??""].join(" ").trim()}`}]}
function baselineOf({version,arn,description}){let details=(0,_32_.Mp)(description.ModelCard?.ModelCardContent??"");return{
kind:"version",version,arn,...(0,_1_.n)(description),...(0,_47_.s)({details})}}function unreadableBaseline(failure){return{
kind:"unreadable",reason:[(0,_46_.s$)(failure),failure.hint??""].join(" ").trim()}}function pinnedBaseline(file,version,described){
if(described.kind==="denied")return unreadableBaseline(described.failure);if(described.value!==void 0)return comparableBaseline(
file,described.value);let message=`Version ${version} of ${file.manifest.group} does not exist, so it cannot be the base\
line.`;throw new _48_.lZ("invalid-manifest",message,{problems:[{at:file.locate(["metrics","baseline","version"]),message}],
hint:"Name a version that exists, or `latest_approved`."})}function earlierVersions({newest:newest2},own,chosen){return newest2.
filter(({version})=>chosen===void 0||version<chosen.version).filter(({version})=>!own.some(candidate=>candidate.version===
version)).filter(({summary})=>summary.ModelPackageStatus==="Completed"&&summary.ModelApprovalStatus!=="Rejected").slice(
0,8)}var CONCURRENT_DESCRIBES2=8;async function observeRegistry(at,about){let describe=rememberingDescribe(at),listed=about.
group.kind==="read"?about.group.value:{approved:void 0,newest:[],isWhole:!0},near=withApproved(listed).filter(version=>(0,_26_.
Zw)(version,about.identity)),older=near.length>0||listed.isWhole?void 0:await(0,_23_.pB)(at,about.identity),candidates=older?.
found??near,reading=describeOwn(candidates,about.identity,describe),comparing=reading.then(({chosen})=>describeBaseline(
about,{at,describe,below:chosen?.version})),[own,compared,history]=await Promise.all([reading,comparing,reading.then(async({
chosen})=>{let earlier=earlierVersions(listed,candidates,chosen);if(about.withTrend)return readHistory(earlier,describe);
let baseline=(await comparing).baselineVersion?.version;return readHistory(earlier.filter(({version})=>version===baseline),
describe)})]),seen=withApproved(listed).map(({version})=>version),highestSeen=about.group.kind==="read"?Math.max(0,...seen):
void 0,isSearchedWhole=older?.isWhole??!0;return{group:about.group,own,highestSeen,...compared,history,isSearchedWhole}}
function rememberingDescribe(at){return(0,_10_.G)(arn=>arn,arn=>(0,_31_.HD)((0,_31_.MP)(at,arn,"whole")))}function withApproved({
approved,newest:newest2}){return approved===void 0||newest2.some(({version})=>version===approved.version)?newest2:[...newest2,
approved]}async function describeOwn(candidates,identity,describe){let read=(await(0,_41_.y)(candidates,CONCURRENT_DESCRIBES2,
({arn})=>describe(arn))).flatMap(answer=>answer.kind==="read"?[answer.value]:[]),own=(0,_26_.qt)(read.filter(version=>version!==
void 0),identity),vanished=read.filter(version=>version===void 0).length;return{...own,generation:own.generation+vanished}}
async function describeBaseline(about,{at,describe,below}){let{file,group,reports}=about,wanted=wantedBaseline(file);switch(wanted.
kind){case"none":return without({kind:"not-wanted"});case"pinned":{let described=await describe(at.address.versionArn(wanted.
version)),baseline=pinnedBaseline(file,wanted.version,described),version=described.kind==="read"?described.value:void 0;
return baseline.kind!=="version"||version===void 0?without(baseline):withEvidence(baseline,{file,version,reports})}case"\
latest-approved":{if(group.kind==="denied"){let first=await describe(at.address.versionArn(1));return without(unreadableBaseline(
first.kind==="denied"?bothDenied(group.failure,first.failure):group.failure))}let{version:latest,skipped}=await latestBefore(
at,group.value,below),passedOver=skipped.map(passedOverCheck);if(latest===void 0)return without(firstVersion(group.value),
passedOver);let described=await describe(latest.arn);if(described.kind==="denied")return without(unreadableBaseline(described.
failure),passedOver);if(described.value===void 0)return without(firstVersion(group.value),passedOver);let version=described.
value,baseline=comparableBaseline(file,version);return baseline.kind!=="version"?without(baseline,passedOver):withEvidence(
baseline,{file,version,reports},passedOver)}}}function bothDenied(one,other){let hints=[one.hint,other.hint].filter(hint=>hint!==
void 0);return new _48_.Rk("access-denied",one.call,`${one.message}
${other.message}`,{cause:one,...hints.length>0&&{hint:hints.join(`
`)}})}async function latestBefore(at,{approved,newest:newest2,isWhole},below){if(below===void 0)return latestApproved(approved,
newest2);let isOlder=({version})=>version<below,known=latestApproved(approved&&isOlder(approved)?approved:void 0,newest2.
filter(isOlder));return known.version!==void 0||isWhole?known:(0,_31_.jI)(at,below)}function without(baseline,checks=[]){
return{baseline,baselineVersion:void 0,baselineChecks:checks}}async function withEvidence(baseline,about,passedOver=[]){
let{withReport}=await _r_.e(9177).then(_r_.bind(_r_,9177)),{baseline:whole,checks}=await withReport(baseline,about);return{
baseline:whole,baselineVersion:about.version,baselineChecks:[...passedOver,...unreadCardChecks(about.version),...checks]}}
function firstVersion({newest:newest2}){return{kind:"first",hasUnapproved:newest2.length>0}}async function readHistory(versions,describe){
return(await(0,_41_.y)(versions,CONCURRENT_DESCRIBES2,({arn})=>describe(arn).catch(()=>{}))).toReversed().flatMap(answer=>answer?.
kind!=="read"||answer.value===void 0?[]:[{version:answer.value.version,recorded:(0,_1_.n)(answer.value.description)}])}var CONCURRENT_MANIFESTS=8,
MAX_MODELS_WITH_TREND=8;async function register({candidates,settings,context},ports){let address=({file})=>(0,_4_.c)(file.
manifest.group,settings),withTrend=candidates.length<=MAX_MODELS_WITH_TREND;return(0,_41_.y)(candidates,settings.concurrency??
CONCURRENT_MANIFESTS,candidate=>registerOne({candidate,settings,context,address:address(candidate),withTrend},ports))}async function registerOne(one,ports){
try{let observed=await observe(one,ports);return await planAndApply(one,observed,ports)}catch(error){return(0,_11_.mj)(one,
explain(error,one))}}async function observe(one,ports){let{candidate,address,settings}=one,at={address,reader:ports.reader,
clock:ports.clock};settings.dryRun||(0,_9_.lJ)(one.context,ports.pullRequest);let[resolved,group]=await Promise.all([(0,_5_.
S)(candidate,{settings,address,ports}),listGroupToBe(at,settings)]),{manifest,training}=resolved,card=(0,_3_.Ul)(candidate,
{manifest,status:settings.modelCardStatus,training}),draft=(0,_12_.k)({...one,resolved,card}),state=await observeRegistry(
at,{file:candidate.file,identity:draft.identity,group,reports:ports.reports,withTrend:one.withTrend});return{resolved,card,
draft,state,checks:[...resolved.checks,...(0,_23_.YL)(state)]}}function asWritten({draft:{request,identity},resolved}){return{
...request,...identity.written,SourceUri:resolved.manifest.source_uri}}async function planAndApply(one,observed,ports){let{
draft,state,resolved,card}=observed,seen={...(0,_11_.Xp)(one.candidate,{...state,identity:draft.identity}),resolved,...(0,_47_.
s)({card}),specificationChanges:state.baselineVersion&&(0,_0_.h)(asWritten(observed),state.baselineVersion.description,resolved.
imageDigests)};try{let plan=(0,_23_.dv)({draft,state,diffs:seen.diffs,onGateFailure:one.settings.onGateFailure});plan.kind!==
"blocked"&&(0,_24_.L8)(one.candidate);let carriedOut=await carryOut({one,observed,plan},ports),{outcome,checks}=await complete(
{one,observed,carriedOut},ports);return{...seen,outcome,checks:[...observed.checks,...(0,_23_.Hr)(seen),...(0,_23_.He)(seen.
gates,plan,state.baseline),...checks]}}catch(error){return{...seen,outcome:{kind:"failed",error:explain(error,one)},checks:[
...observed.checks,...(0,_23_.Hr)(seen)]}}}async function carryOut({one,observed,plan},ports){let{candidate,address,settings,
context}=one,say2=known=>ports.onVersion?.(known);switch(plan.kind){case"blocked":return{outcome:{kind:"gate-failed",...(0,_47_.
s)({version:plan.version&&(0,_11_.yC)(address,plan.version)})},checks:[]};case"rejected":{let{version:described,kind,...why}=plan;
return{outcome:{kind,version:(0,_11_.yC)(address,described),...why},checks:[]}}case"reuse":{let version=(0,_11_.yC)(address,
plan.version),duplicate=plan.duplicate&&(0,_11_.yC)(address,plan.duplicate);return say2({file:candidate.file,version,registered:!1}),
{outcome:{kind:"reused",version,...(0,_47_.s)({duplicate})},checks:[],described:plan.version}}case"create":{let headSha=settings.
dryRun?void 0:await(0,_9_.QQ)(context,ports.pullRequest);if(headSha!==void 0)return{outcome:{kind:"superseded",headSha},
checks:[]};let before=await prepare({one,observed},ports);if(settings.dryRun){let checks=[...before,...(0,_23_.y9)(candidate.
file.manifest)];return{outcome:{kind:"planned",request:plan.request},checks}}let applied=await applyRegistration({plan,draft:observed.
draft,address,highestSeen:observed.state.highestSeen,ports,onVersion:known=>say2({...known,file:candidate.file})});return{
outcome:(0,_11_.A4)(address,applied,plan.forced),checks:[...before,...(0,_23_.zm)(applied)],described:applied.described}}}}
async function prepare({one,observed},ports){let{settings}=one,{resolved}=observed,group=settings.createGroup?await groupMade(
{one,resolved},ports):void 0,uploaded=settings.dryRun?[]:await(0,_40_.hL)(resolved,{settings,reports:ports.reports});return[
...group===void 0?[]:[group],...uploaded]}async function groupMade({one,resolved},{groups,clock}){let{ensureGroup}=await _r_.
e(9292).then(_r_.bind(_r_,9292)),{address,settings}=one;return ensureGroup({address,manifest:resolved.manifest,settings,
groups,clock})}async function complete({one,observed,carriedOut},ports){let{outcome,checks,described}=carriedOut,uri=(0,_23_.
ge)(one.candidate.file.manifest);if(uri===void 0||outcome.kind!=="registered"&&outcome.kind!=="reused")return carriedOut;
let{version}=outcome,{address,settings}=one;try{let{writeSourceUri}=await _r_.e(4081).then(_r_.bind(_r_,4081)),{identity}=observed.
draft,task={uri,arn:version.arn,described,identity,address,dryRun:settings.dryRun};return{outcome,checks:[...checks,...await writeSourceUri(
task,ports)]}}catch(error){let isNew=outcome.kind==="registered";return{outcome:{kind:"failed",error:explain(error,one),
version,isNew},checks}}}}),1762:((_m_,_e_,_r_)=>{_r_.d(_e_,{Ay:()=>afterNothing,Ku:()=>firstOf,S8:()=>createUntilSettled,
Th:()=>onceMore,_X:()=>MAX_SAME_TOKEN});var _50_=_r_(1382),_51_=_r_(9702),_52_=_r_(3694),_53_=_r_(7598),_54_=_r_.n(_53_);
function firstOf(generation){return{kind:"again",generation,sent:1}}function onceMore(step){return{...step,sent:step.sent+
1}}function afterNothing(sent,step,cannotTell){if(sent.kind!=="returned"&&step.sent<MAX_SAME_TOKEN[sent.kind])return onceMore(
step);if(isUnknown(sent))throw cannotTell(sent);return firstOf(step.generation+1)}function isUnknown(sent){return sent.kind===
"unknown"}async function createUntilSettled(of,settle){let{draft,request,from,maxSteps,...sending}=of,step=firstOf(from);
for(let count=0;count<maxSteps;count+=1){let next=await settle(await sendCreate(sending,(0,_50_.ub)(request,draft,step.generation)),
step);if(!isStep(next))return next;step=next}}function isStep(next){return(0,_51_.C5)(next,"kind")==="again"}var MAX_SAME_TOKEN={
unknown:3,known:2},MAX_ATTEMPTS=8,BASE_MILLISECONDS=1e3,MAX_WAIT_MILLISECONDS=2e4,IS_NOT_TAKEN={throttled:!0,busy:!0,unreachable:!0,
"access-denied":!1,"not-found":!1,"already-exists":!1,conflict:!1,"limit-exceeded":!1,"invalid-request":!1,credentials:!1};
async function sendCreate({ports,known,read},request){let{writer,clock,signal}=ports;for(let attempt=1;;attempt+=1)try{let{
ModelPackageArn:arn}=await writer.createModelPackage(request);return{kind:"returned",answer:read(arn)}}catch(error){if(!(error instanceof
_52_.Rk))throw error;if(error.kind==="unknown-outcome")return{kind:"unknown",failure:error};if(known.includes(error.kind))
return{kind:"known",failure:error};if(!IS_NOT_TAKEN[error.kind]||attempt===MAX_ATTEMPTS||signal?.aborted)throw error;await clock.
sleep(waitBefore(attempt,request.ClientToken??""))}}function waitBefore(attempt,token){let draw=(0,_53_.createHash)("sha\
256").update(`${token} ${attempt}`).digest().readUInt32BE()/4294967296;return Math.round(draw*Math.min(BASE_MILLISECONDS*
2**attempt,MAX_WAIT_MILLISECONDS))}}),140:((_m_,_e_,_r_)=>{_r_.d(_e_,{n:()=>storedMetrics});var _55_=_r_(2575);function storedMetrics(description){
let card=(0,_55_.Qj)(description.ModelCard?.ModelCardContent??""),metadata=(0,_55_.ao)(description.CustomerMetadataProperties??
{});return{metrics:new Map([...card.metrics,...metadata.metrics]),named:new Map([...card.named??[],...metadata.named??[]])}}}),
1183:((_m_,_e_,_r_)=>{_r_.d(_e_,{t:()=>readImageName});var _56_=_r_(1397),ECR_HOST=/^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z]{2,4}(?:-[a-z]+)+-\d+)\.([a-z0-9.-]+)$/;
function readImageName(image){let[reference="",digest]=image.split("@",2),[,name=reference,tag]=/^(.*?)(?::([^:/]*))?$/.
exec(reference)??[],[,registry,repository=""]=/^((?:[^/]*[.:][^/]*|localhost))\/(.*)$/.exec(name)??[],ecr=ecrOf(registry,
repository);return{name,...registry!==void 0&&{registry},...tag!==void 0&&tag!==""&&{tag},...digest!==void 0&&{digest},...ecr!==
void 0&&{ecr}}}function ecrOf(registry,repository){let[,account,region,suffix]=ECR_HOST.exec(registry??"")??[];if(!(account===
void 0||region===void 0||suffix===void 0||!(0,_56_.kg)(suffix)))return{account,region,repository,suffix,isOfPartition:(0,_56_.
Jn)(region).includes(suffix)}}}),6316:((_m_,_e_,_r_)=>{_r_.d(_e_,{I:()=>imagesOf,y:()=>imageProblems});var _57_=_r_(1183),
_58_=_r_(1397),_59_=_r_(839),_60_=_r_(2169);function imagesOf({containers,additional_specifications=[]}){return[{of:containers,
at:["containers"]},...additional_specifications.map((specification,index)=>({of:specification.containers,at:["additional\
_specifications",index,"containers"]}))].flatMap(({of,at})=>of.flatMap(({image},index)=>image===void 0?[]:[{image,at:[...at,
index,"image"]}]))}function imageProblems({manifest,locate},region){return imagesOf(manifest).flatMap(({image,at})=>{let wrong=whatIsWrong(
image,region);return wrong===void 0?[]:[{at:locate(at),message:`${(0,_59_.j)(at)}: ${wrong.message}`,help:wrong.help}]})}
function whatIsWrong(image,region){let{name,registry="",tag,digest,ecr}=(0,_57_.t)(image),said=JSON.stringify((0,_60_.dh)(
image,120));if(tag===void 0&&digest===void 0)return{message:`${said} has neither a tag nor a digest, so that nothing say\
s which of its images is meant`,help:`write \`${(0,_60_.dh)(name,120)}:TAG\`, or better \`${(0,_60_.dh)(name,120)}@sha25\
6:\` and 64 hexadecimal digits`};if(ecr===void 0)return;let[suffix=""]=(0,_58_.Jn)(ecr.region);if(!ecr.isOfPartition){let host=`${registry.
slice(0,-ecr.suffix.length)}${suffix}`;return{message:`${said} ends its host with \`${ecr.suffix}\`, and registries of ${ecr.
region} end with \`${suffix}\``,help:`write the host as \`${host}\``}}if(!(region===void 0||ecr.region===region))return{
message:`${said} is in ${ecr.region}, and the version is registered in ${region}: SageMaker pulls images from the Region\
 of the endpoint alone`,help:`push it to ${region} (ECR can replicate it), or give the Region of the image as \`aws-regio\
n\``}}}),6307:((_m_,_e_,_r_)=>{_r_.d(_e_,{S:()=>resolveCandidate});var _61_=_r_(9081),_62_=_r_(6544),_63_=_r_(3804),_64_=_r_(
785),_65_=_r_(8679),_66_=_r_(3670),_67_=_r_(5715);async function checkKeys(of){let{file,found,keys,address,settings}=of,
registry=settings.registryAccount;if(address.sent===address.name||registry===void 0||keys===void 0)return[];let asked=[...found.
keys].map(async([keyArn,{uri,at}])=>{let manager=await keys.managerOf(keyArn).catch(error=>(0,_66_.z6)(error,`Who manage\
s ${keyArn} is not known`));switch(manager){case"CUSTOMER":return[];case"AWS":{let message=`${uri} is encrypted with ${keyArn}\
, which AWS manages, and account ${registry} cannot be let use that.`;throw(0,_63_.Qm)({file,at,message,hint:"Encrypt it\
 with a key of your own (a customer managed key), or without KMS; the output key of a training job is OutputDataConfig.K\
msKeyId."})}default:return[unknownManager({keyArn,uri,registry,partition:settings.partition,why:manager.message})]}});return(await(0,_63_.
Xd)(asked)).flat()}function unknownManager(of){let statement={Effect:"Allow",Principal:{AWS:`arn:${of.partition}:iam::${of.
registry}:root`},Action:["kms:Decrypt","kms:DescribeKey","kms:GenerateDataKey*"],Resource:"*"};return{level:"notice",title:"\
Encryption",detail:`${of.uri} is encrypted with ${of.keyArn}. ${of.why} Allow the role kms:DescribeKey to have it checke\
d. The policy of that key has to let the registry's account use it: ${JSON.stringify(statement)}`}}async function resolveCandidate(candidate,{
settings,address,ports}){let sourced=await sourcedFile(candidate.file,{settings,ports}),{file}=sourced,readBytes=async()=>{
let found=await(0,_61_.M)(file,ports.artifacts,ports.folders);return{...found,ofKeys:await checkKeys({file,found,keys:ports.
keys,address,settings})}},[images,artifacts,placed,cloned]=await(0,_63_.Xd)([(0,_62_.H)(file,ports.images),readBytes(),placedReports(
{candidate,settings,reports:ports.reports}),cloneOf(file,{settings,ports})]);return{manifest:file.manifest,...(0,_67_.s)(
{generatedBy:sourced.generatedBy,training:sourced.training}),imageDigests:images.digests,artifacts:artifacts.codes,reports:placed.
reports,...(0,_67_.s)({clonedSpecification:cloned}),checks:[...sourced.checks,...images.checks,...artifacts.checks,...artifacts.
ofKeys,...placed.checks]}}async function sourcedFile(file,{settings,ports}){if(file.manifest.source===void 0)return{file,
checks:[]};let{resolveSource}=await _r_.e(7562).then(_r_.bind(_r_,7562));return resolveSource(file,{settings,sources:ports.
sources})}async function cloneOf(file,of){if(!(0,_64_.i1)(file.manifest.source_uri))return;let{readClone}=await _r_.e(6825).
then(_r_.bind(_r_,6825));return readClone(file,of)}async function placedReports(placing){let wanted=(0,_65_.h4)(placing.
candidate.file.manifest,placing.settings);if(wanted.length===0)return{reports:new Map,checks:[]};let{placeReports}=await _r_.
e(4462).then(_r_.bind(_r_,4462));return placeReports(wanted,placing)}}),4467:((_m_,_e_,_r_)=>{_r_.d(_e_,{h:()=>confirmVersion});
var _68_=_r_(950),_69_=_r_(5806),_70_=_r_(190),_71_=_r_(3670),_72_=_r_(3694),PENDING_MILLISECONDS=12e4,WAITS={first:1e3,
longest:1e4};async function confirmVersion(at,arn,identity){return(0,_68_.bg)(at.clock,WAITS,async waited=>{let answer=await(0,_70_.
MP)(at,arn).catch(_71_.tf),isSettled=waited>=_68_.If;if(answer instanceof _72_.Rk)return answer.kind==="access-denied"||
isSettled?{kind:"unread",failure:answer}:void 0;if(answer===void 0)return isSettled?{kind:"vanished"}:void 0;if(!((0,_70_.
gn)(answer.description.ModelPackageStatus)&&waited<PENDING_MILLISECONDS))return{kind:"described",version:answer,kin:(0,_69_.
jg)(answer,identity)}})}}),1397:((_m_,_e_,_r_)=>{_r_.d(_e_,{Jn:()=>hostSuffixesOf,iQ:()=>partitionOf,kg:()=>isHostSuffix});
var OTHERS=[{name:"aws-cn",regions:/^cn-/,suffixes:["amazonaws.com.cn","on.amazonwebservices.com.cn"]},{name:"aws-us-gov",
regions:/^us-gov-/,suffixes:["amazonaws.com","on.aws"]},{name:"aws-eusc",regions:/^eusc-/,suffixes:["amazonaws.eu","on.a\
mazonwebservices.eu"]},{name:"aws-iso",regions:/^us-iso-/,suffixes:["c2s.ic.gov"]},{name:"aws-iso-b",regions:/^us-isob-/,
suffixes:["sc2s.sgov.gov"]},{name:"aws-iso-e",regions:/^eu-isoe-/,suffixes:["cloud.adc-e.uk"]},{name:"aws-iso-f",regions:/^us-isof-/,
suffixes:["csp.hci.ic.gov"]}],COMMERCIAL={name:"aws",regions:/^/,suffixes:["amazonaws.com","on.aws"]};function partitionOf(region){
return ofRegion(region).name}function hostSuffixesOf(region){return ofRegion(region).suffixes}function isHostSuffix(suffix){
return[...OTHERS,COMMERCIAL].some(({suffixes})=>suffixes.includes(suffix))}function ofRegion(region){return OTHERS.find(
({regions})=>regions.test(region))??COMMERCIAL}}),950:((_m_,_e_,_r_)=>{_r_.d(_e_,{B3:()=>pauseBetweenPolls,If:()=>SETTLING_MILLISECONDS,
bg:()=>lookUntilSettled,uj:()=>sleepUnless});async function pauseBetweenPolls(of){let{clock,random,signal,deadline,pollIntervalSeconds}=of,
jittered=pollIntervalSeconds*1e3*(.8+.4*random()),left=Math.max(0,deadline.getTime()-clock.now().getTime());await sleepUnless(
clock,Math.min(jittered,left),signal)}async function sleepUnless(clock,milliseconds,signal){if(signal?.aborted)return;let stop=()=>{},
aborted=new Promise(resolve=>{stop=resolve,signal?.addEventListener("abort",stop,{once:!0})});await Promise.race([clock.
sleep(milliseconds),aborted]),signal?.removeEventListener("abort",stop)}var SETTLING_MILLISECONDS=3e4;async function lookUntilSettled(clock,{
first,longest},look){let started=clock.now().getTime();for(let wait=first;;wait=Math.min(wait*2,longest)){let found=await look(
clock.now().getTime()-started);if(found!==void 0)return found;await clock.sleep(wait)}}}),9081:((_m_,_e_,_r_)=>{_r_.d(_e_,
{M:()=>readArtifacts});var _73_=_r_(6108),_74_=_r_(3804),_75_=_r_(1382),_76_=_r_(5715),_77_=_r_(3694),CONCURRENT_LOOKS=16;
async function readArtifacts(file,artifacts,folders){let all=(0,_73_.N)(file.manifest),reads=await(0,_74_.qA)(all,CONCURRENT_LOOKS,
artifact=>read({artifact,file,artifacts,folders})),keys=new Map;for(let[index,{kmsKeyArn}]of reads.entries()){let artifact=all[index];
kmsKeyArn!==void 0&&artifact!==void 0&&!keys.has(kmsKeyArn)&&keys.set(kmsKeyArn,artifact)}return{codes:reads.map(({code})=>code),
checks:checksOf(all,reads),keys}}async function read({artifact,file,artifacts,folders}){let{uri,at}=artifact;try{if(artifact.
kind==="prefix")return await readPrefix(uri,folders);let object=await artifacts.identify(uri);return refuseOtherETag(artifact,
object,file),{code:(0,_75_.Sl)(object),...(0,_76_.s)({kmsKeyArn:object.kmsKeyArn})}}catch(error){if(!(error instanceof _77_.
Rk))throw error;switch(error.kind){case"access-denied":return{code:void 0,unsure:`${uri} may not be read by the role. ${error.
hint??"Allow it s3:GetObject there."}`};case"not-found":{let message=artifact.kind==="prefix"?`Nothing lies under ${uri}\
.`:`${uri} does not exist.`,hint=`Upload the artifact before the version is registered, or correct \`${at.at(-1)}\`.`;throw(0,_74_.
Qm)({file,at,message,hint,cause:error})}case"invalid-request":throw(0,_74_.Qm)({file,at,message:error.message,hint:error.
hint??"Correct the URI.",cause:error});case"already-exists":case"busy":case"conflict":case"credentials":case"limit-excee\
ded":case"throttled":case"unknown-outcome":case"unreachable":throw(0,_74_.JG)({file,at,doing:`${uri} could not be looked\
 at`,error})}}}async function readPrefix(uri,folders){if(folders===void 0)return{code:void 0,unsure:`${uri} could not be\
 looked at.`};let{digest,objects,isWhole}=await folders.identifyPrefix(uri),code=(0,_75_.Sl)({eTag:digest,sizeInBytes:objects});
return isWhole?{code}:{code,unsure:`Of ${uri} only the first ${objects} objects were looked at.`}}function refuseOtherETag({
eTag,uri,at},object,file){let wanted=eTag?.replace(/^"|"$/g,"");if(wanted===void 0||wanted===object.eTag)return;let message=`${uri}\
 has the ETag ${object.eTag}, and the manifest says ${wanted}.`;throw(0,_74_.Qm)({file,at,message,hint:"It was overwritt\
en since, or another is meant: correct the ETag or the URI."})}function checksOf(all,reads){if(all.length===0)return[];let unsure=reads.
flatMap(({unsure:unsure2})=>unsure2===void 0?[]:[unsure2]);return unsure.length===0?[{level:"passed",title:"Artifacts",detail:all.
length===1?"The artifact exists.":`All ${all.length} exist.`}]:[{level:"notice",title:"Artifacts",detail:`Overwritten by\
tes would not be noticed. ${[...new Set(unsure)].join(`
`)}`}]}}),6108:((_m_,_e_,_r_)=>{_r_.d(_e_,{N:()=>artifactsOf});var _78_=_r_(5715);function artifactsOf({containers,additional_specifications,
sample_payload}){let ofContainers=(of,at)=>of.flatMap((container,index)=>ofContainer(container,[...at,index]));return[...ofContainers(
containers,["containers"]),...(additional_specifications??[]).flatMap((specification,index)=>ofContainers(specification.
containers,["additional_specifications",index,"containers"])),...sample_payload===void 0?[]:[object(["sample_payload"],sample_payload,
void 0)]]}function ofContainer(container,at){let{model_data,model_data_etag,model_data_source,additional_model_data=[]}=container;
return[...model_data===void 0?[]:[object([...at,"model_data"],model_data,model_data_etag)],...model_data_source===void 0?
[]:ofSource(model_data_source,[...at,"model_data_source"]),...additional_model_data.flatMap((source,index)=>ofSource(source,
[...at,"additional_model_data",index]))]}function ofSource({uri,type,etag,manifest,manifest_etag},at){let data=type==="p\
refix"?{at:[...at,"uri"],uri,kind:"prefix"}:object([...at,"uri"],uri,etag);return manifest===void 0?[data]:[data,object(
[...at,"manifest"],manifest,manifest_etag)]}function object(at,uri,eTag){return{at,uri,kind:"object",...(0,_78_.s)({eTag})}}}),
6440:((_m_,_e_,_r_)=>{_r_.d(_e_,{c:()=>addressOf});function addressOf(group,settings){let account=settings.registryAccount||
settings.callerAccount,prefix=`arn:${settings.partition}:sagemaker:${settings.region}:${account}`,arn=`${prefix}:model-p\
ackage-group/${group}`,versions=`${prefix}:model-package/${group}/`;return{name:group,arn,sent:account===settings.callerAccount?
group:arn,versionArn:version=>`${versions}${version}`,versionOf:text=>{if(text===void 0||!text.toLowerCase().startsWith(
versions.toLowerCase()))return;let number=text.slice(versions.length);return/^[1-9]\d{0,8}$/.test(number)?Number(number):
void 0}}}})};
