"use strict";exports.id=624;exports.ids=[624];exports.modules={624:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{register:()=>register});var _0_=__webpack_require__(848);var _1_=__webpack_require__(
4860);var _2_=__webpack_require__(8671);var _3_=__webpack_require__(3895);var _4_=__webpack_require__(6005);var _5_=__webpack_require__(
4500);var _6_=__webpack_require__(6673);var _7_=__webpack_require__(4736);var _8_=__webpack_require__(7729);var _9_=__webpack_require__(
9385);var _10_=__webpack_require__(4122);var _11_=__webpack_require__(1313);var _12_=__webpack_require__(2884);var _13_=__webpack_require__(
637);var _14_=__webpack_require__(7435);var _15_=__webpack_require__(5869);var _16_=__webpack_require__(9588);var _17_=__webpack_require__(
5853);var _18_=__webpack_require__(9005);var _19_=__webpack_require__(4462);var _20_=__webpack_require__(6440);var _21_=__webpack_require__(
702);var _22_=__webpack_require__(4160);var _23_=__webpack_require__(8015);var _24_=__webpack_require__(8446);var _25_=__webpack_require__(
5461);var _26_=__webpack_require__(785);var _27_=__webpack_require__(4896);var _28_=__webpack_require__(9892);var _29_=__webpack_require__(
8638);var _30_=__webpack_require__(667);var _31_=__webpack_require__(9683);var _32_=__webpack_require__(1511);var _33_=__webpack_require__(
1843);var _34_=__webpack_require__(7404);var _35_=__webpack_require__(292);var _36_=__webpack_require__(3863);var _37_=__webpack_require__(
1326);function cannotTell(at,sent,unreadable){let what=sent.kind==="known"?`The service says that this candidate was sen\
t to ${at.address.name} before, and the version cannot be found.`:`It is not known whether a version of ${at.address.name}\
 was created.`,{content}=(0,_34_.jT)(at.draft.identity),mayExist=`At most one may exist: its description holds "[smr:${content}\
", its status is PendingManualApproval.`,reasons=[(0,_35_.s$)(sent.failure),...unreadable===void 0?[]:[(0,_35_.s$)(unreadable)]],
again="Run the job again: it finds the version if there is one, and makes it if not.";return new _36_.lZ("unknown-outcom\
e",[what,...reasons,mayExist].join(" "),{hint:unreadable?.kind==="access-denied"?`${unreadable.hint??`Allow ${unreadable.
call}.`} ${again}`:again,cause:sent.failure})}function failedVersion(version){let reason=(0,_19_.Fw)(version.description)??
"The service gives no reason.";return new _36_.lZ("failed",`${version.arn} is ${version.description.ModelPackageStatus}:\
 ${reason}`,{hint:"Correct what it names and run the job again: a new version is made then."})}function tokensUsedUp({address,
draft}){let{content}=(0,_34_.jT)(draft.identity),message=`${address.name} holds many versions of this candidate ("[smr:${content}\
") that cannot be used.`;return new _36_.lZ("failed",message,{hint:"They failed, were deleted, or hold something else th\
an was sent. Look at them, and delete them."})}function mayBeOwn(listed,identity){return(0,_34_._B)(listed.summary.ModelPackageDescription,
(0,_34_.jT)(identity))!=="other"}function kinship({description},identity){let claim=(0,_34_._B)(description.ModelPackageDescription,
(0,_34_.jT)(identity));if(claim==="other"||claim==="other-artifacts")return{kind:claim};let recorded=description.CustomerMetadataProperties?.["\
smr/artifacts"];if(claim==="unsure"&&someDiffer(recorded,identity.artifacts))return{kind:"other-artifacts"};if((0,_2_.BL)(
description).kind==="changed")return{kind:"impostor"};let likeness=(0,_6_.m)(description,identity);if(likeness==="other")
return{kind:identity.isFilledIn?"other-artifacts":"impostor"};if(likeness==="moved")return{kind:"other-artifacts"};let status=description.
ModelPackageStatus;return status==="Failed"||status==="Deleting"?{kind:"dead",status}:{kind:"same",isCertain:claim==="sa\
me"&&likeness==="same"}}function ownVersions(described,identity){let judged=described.map(version=>({version,kin:kinship(
version,identity)})),ofKind=kind=>judged.filter(({kin})=>kin.kind===kind).map(({version})=>version).sort((a,b)=>a.version-
b.version),same=ofKind("same"),chosen=choose(same);return{chosen,isCertain:judged.some(({version,kin})=>version===chosen&&
kin.kind==="same"&&kin.isCertain),duplicates:same.filter(version=>chosen!==void 0&&version!==chosen&&sameArtifacts(version,
chosen)),dead:ofKind("dead"),generation:ofKind("dead").length+ofKind("other-artifacts").length,impostors:ofKind("imposto\
r")}}function choose(same){let newest=same.at(-1),group=same.filter(version=>newest!==void 0&&sameArtifacts(version,newest)),
withStatus=status=>group.find(({description})=>description.ModelApprovalStatus===status);return withStatus("Approved")??
withStatus("Rejected")??group[0]}function sameArtifacts(one,other){let[ours,theirs]=[one,other].map(({description})=>(0,
_34_.wn)(description.ModelPackageDescription)?.artifacts);return ours!==void 0&&theirs!==void 0&&ours!==theirs?false:!(0,
_6_.h)(one.description,other.description)}function someDiffer(recorded,artifacts){let theirs=recorded?.split("/")??[];return theirs.
length!==artifacts.length?false:artifacts.some((code,index)=>{let recorded2=theirs[index]??"-";return code!==void 0&&recorded2!==
"-"&&!code.startsWith(recorded2)})}var SETTLING_MILLISECONDS=3e4,PENDING_MILLISECONDS=12e4,MAX_WAIT_MILLISECONDS=1e4;async function confirmVersion(at,arn,identity){
let started=at.clock.now().getTime();for(let wait=1e3;;wait=Math.min(wait*2,MAX_WAIT_MILLISECONDS)){let answer=await lookOnce(
at,arn),waited=at.clock.now().getTime()-started;if(answer instanceof _36_.Rk){if(answer.kind==="access-denied"||waited>=
SETTLING_MILLISECONDS)return{kind:"unread",failure:answer}}else if(answer===void 0){if(waited>=SETTLING_MILLISECONDS)return{
kind:"vanished"}}else if(!isPending(answer)||waited>=PENDING_MILLISECONDS)return{kind:"described",version:answer,kin:kinship(
answer,identity)};await at.clock.sleep(wait)}}function isPending({description}){return description.ModelPackageStatus===
"Pending"||description.ModelPackageStatus==="InProgress"}async function lookOnce(at,arn){return(0,_19_.MP)(at,arn).catch(
_35_.tf)}var CONCURRENT_DESCRIBES=4,MAX_GAP=10,MAX_WAIT_MILLISECONDS2=5e3;async function reconcile(at,identity){let started=at.
clock.now().getTime();for(let wait=1e3;;wait=Math.min(wait*2,MAX_WAIT_MILLISECONDS2)){let isLast=at.clock.now().getTime()-
started>=SETTLING_MILLISECONDS,own=await lookAt(at,identity,isLast?(0,_19_.X2)(at):(0,_19_.aH)(at).then(page=>page.versions));
if(own instanceof _36_.Rk){if(own.kind==="access-denied"||isLast)return{kind:"unreadable",failure:own}}else{if(own.chosen!==
void 0)return{kind:"found",chosen:own.chosen,duplicates:own.duplicates};if(isLast)return{kind:"absent",own}}await at.clock.
sleep(wait)}}async function versionsBeside(at,made2){let between=Array.from({length:Math.max(0,made2.version-made2.highestSeen-
1)},(_,index)=>at.address.versionArn(made2.highestSeen+1+index)),[listed,unlisted]=await Promise.all([lookAt(at,made2.identity,
(0,_19_.aH)(at).then(page=>page.versions)),describeAll(at,between.slice(-MAX_GAP)).catch(_35_.tf)]),own=[listed instanceof
_36_.Rk?[]:usable(listed),unlisted instanceof _36_.Rk?[]:usable(ownVersions(unlisted,made2.identity))],others=new Map(own.
flat().map(version=>[version.version,version]));return others.delete(made2.version),[...others.values()].sort((a,b)=>a.version-
b.version)}function usable({chosen,duplicates}){return chosen===void 0?[]:[chosen,...duplicates]}async function lookAt(at,identity,listing){
try{let arns=(await listing).filter(version=>mayBeOwn(version,identity)).map(({arn})=>arn);return ownVersions(await describeAll(
at,arns),identity)}catch(error){return(0,_35_.tf)(error)}}async function describeAll(at,arns){return(await(0,_28_.y)(arns,
CONCURRENT_DESCRIBES,arn=>(0,_19_.MP)(at,arn))).filter(version=>version!==void 0)}var MAX_STEPS=12,BLIND_WAIT_MILLISECONDS=5e3;
async function applyRegistration(at){let step={kind:"again",generation:at.plan.generation,sent:1};for(let count=0;count<
MAX_STEPS;count+=1){let request=(0,_34_.ub)(at.plan.request,at.draft,step.generation),sent=await(0,_5_.vO)({ports:at.ports,
known:["conflict"],read:versionNamed2(at.address)},request),next=sent.kind==="returned"?await settleReturned(at,sent.answer,
step):await settleUnknown(at,sent,step);if(next.kind==="settled")return next;step=next}throw tokensUsedUp(at)}function versionNamed2(address){
return arn=>{let version=address.versionOf(arn);if(arn!==void 0&&version!==void 0)return{arn,version};let message=`The a\
nswer ${arn===void 0?"holds no ARN":`names ${arn}, which is no version of ${address.arn}`}`;throw new _36_.Rk("unknown-o\
utcome","sagemaker:CreateModelPackage",message)}}async function settleReturned(at,made2,{generation}){let{highestSeen}=at,
isAbove=highestSeen===void 0||made2.version>highestSeen;isAbove&&say(at,made2,void 0,true);let{identity}=at.draft,[confirmed,
beside]=await Promise.all([confirmVersion(lookUp(at),made2.arn,identity),isAbove&&highestSeen!==void 0?versionsBeside(lookUp(
at),{version:made2.version,highestSeen,identity}):[]]),nextToken={kind:"again",generation:generation+1,sent:1};if(confirmed.
kind==="vanished")return nextToken;if(confirmed.kind==="unread")return settled(at,{...made2,described:void 0,isNew:isAbove,
duplicate:void 0,isAsSent:true});let described=confirmed.version,isNew=isAbove&&isOurs(at,described);switch(confirmed.kin.
kind){case"same":{let lower=beside[0]!==void 0&&beside[0].version<made2.version?beside[0]:void 0;return lower===void 0?settled(
at,{...made2,described,isNew,duplicate:beside[0],isAsSent:true}):settled(at,{...lower,described:lower,isNew:false,duplicate:made2,
isAsSent:true})}case"impostor":return isNew?settled(at,{...made2,described,isNew,duplicate:void 0,isAsSent:false}):nextToken;case"\
dead":if(isNew)throw failedVersion(described);return nextToken;case"other-artifacts":case"other":return nextToken}}async function settleUnknown(at,sent,step){
let found=await reconcile(lookUp(at),at.draft.identity);switch(found.kind){case"found":{let{chosen,duplicates}=await lowestOf(
at,found),isNew=chosen.version>(at.highestSeen??0)&&isOurs(at,chosen);return settled(at,{...chosen,described:chosen,isNew,
duplicate:duplicates[0],isAsSent:true})}case"unreadable":if(found.failure.kind!=="access-denied"||sent.kind==="known"||step.
sent===_5_._X.unknown)throw cannotTell(at,sent,found.failure);return await at.ports.clock.sleep(BLIND_WAIT_MILLISECONDS),
{...step,sent:step.sent+1};case"absent":{let failed=found.own.dead.find(dead=>dead.version>(at.highestSeen??0)&&isOurs(at,
dead));if(failed!==void 0)throw failedVersion(failed);if(found.own.generation>step.generation)return{kind:"again",generation:found.
own.generation,sent:1};if(step.sent<_5_._X[sent.kind])return{...step,sent:step.sent+1};if(sent.kind==="unknown")throw cannotTell(
at,sent,void 0);return{kind:"again",generation:step.generation+1,sent:1}}}}async function lowestOf(at,{chosen,duplicates}){
let{highestSeen}=at,isDecided=chosen.description.ModelApprovalStatus!=="PendingManualApproval";if(highestSeen===void 0||
isDecided)return{chosen,duplicates};let{version}=chosen,beside=await versionsBeside(lookUp(at),{version,highestSeen,identity:at.
draft.identity}),[lower]=beside.filter(one=>one.version<version);return lower===void 0?{chosen,duplicates}:{chosen:lower,
duplicates:[chosen,...duplicates]}}function settled(at,result){return say(at,result,result.described,result.isNew),{...result,
kind:"settled"}}function say(at,{arn,version},described,isNew){let approvalStatus=described?.description.ModelApprovalStatus??
"PendingManualApproval";at.onVersion({version:{arn,version,group:at.address.name,approvalStatus},registered:isNew})}function isOurs({
plan},{description}){let run=of=>of.CustomerMetadataProperties?.["smr/run"]??"",[ours,theirs]=[plan.request.MetadataProperties,
description.MetadataProperties];return run(plan.request)===run(description)&&ours?.CommitId===theirs?.CommitId}function lookUp({
address,ports}){return{address,reader:ports.reader,clock:ports.clock}}function observedChecks({group,own,baselineChecks}){
let checks=[...baselineChecks];group.kind==="denied"&&checks.push({level:"notice",title:"Look-up",detail:`${(0,_35_.s$)(
group.failure)} The request's token alone keeps this from being registered twice. `+(group.failure.hint??"")});for(let{arn}of own.
impostors)checks.push({level:"warning",title:"Not what it says",detail:`${arn} is labelled as this candidate, but its sp\
ecification is another. It was passed over.`});return own.chosen!==void 0&&!own.isCertain&&checks.push({level:"warning",
title:"Artifacts",detail:`Whether artifacts and images are still those of version ${own.chosen.version} cannot be told: \
they could not all be read, then or now.`}),own.chosen!==void 0&&own.duplicates.length>0&&checks.push(duplicateCheck(own.
chosen.version,own.duplicates)),checks.map(check=>({...check,detail:check.detail.trim()}))}function gateChecks(gates,plan,baseline){
let checks=(baseline.kind==="version"?gates.filter(({outcome})=>outcome==="skipped"):[]).map(({metric,reason})=>({level:"\
warning",title:"Gate skipped",detail:`\`${metric}\`: ${reason??"it could not be judged"}.`})),failed=plan.kind==="reuse"?
(0,_18_.Tm)(gates):[];if(failed.length===0)return checks;let metrics=[...new Set(failed.map(({metric})=>metric))].join("\
, "),isDecided=plan.kind==="reuse"&&(0,_9_.Us)(plan.version),detail=isDecided?`The version went past the gates of ${metrics}\
 when it was registered, and was approved all the same.`:`The version was registered before; as the baseline and the gat\
es are now, it fails those of ${metrics}.`;return[...checks,{level:isDecided?"notice":"warning",title:"Gates",detail}]}function appliedChecks(applied){
let{described,duplicate,isAsSent,version}=applied,checks=[];if(duplicate!==void 0&&checks.push(duplicateCheck(version,[duplicate])),
isAsSent||checks.push({level:"warning",title:"Not what was sent",detail:`Version ${version} holds another specification \
than was sent. Look at it before anybody approves it.`}),described===void 0)checks.push({level:"notice",title:"Version",
detail:`Version ${version} could not be read back.`});else if(isPending(described)){let status=described.description.ModelPackageStatus;
checks.push({level:"notice",title:"Version",detail:`Version ${version} is still ${status}.`})}return checks}function duplicateCheck(version,duplicates){
return{level:"warning",title:"Duplicate",detail:`${duplicates.map(({arn})=>arn).join(", ")} is the same candidate as ver\
sion ${version}, made by a run beside it. It can be deleted.`}}function explain(error,{candidate,address}){let failure=(0,
_35_.Q)(error);if(failure instanceof _36_.lZ)return failure;if(failure.kind==="not-found"&&/:(ListModelPackages|CreateModelPackage)$/.
test(failure.call))return missingGroup(failure,candidate,address);let denied=`Allow ${failure.call} in the role's policy\
 and in the model package group's policy.`;return(0,_35_.uy)(failure,{denied})}function missingGroup(cause,{file},{arn,name,
sent}){let command=`aws sagemaker create-model-package-group --model-package-group-name ${name}`,toMake=sent===name?`hav\
e it made by the input \`create-group: true\`, or make it: ${command}`:`make it with credentials of account ${arn.split(
":")[4]}: ${command}`,message=`${arn} does not exist. ${(0,_35_.s$)(cause)}`;return new _36_.lZ("invalid-manifest",message,
{problems:[{at:file.locate(["group"]),message:`The model package group ${arn} does not exist.`}],hint:`Correct \`group\`, \
\`aws-region\` or \`registry-account-id\`; or ${toMake}`,cause})}var MAX_LOOKS=15,MILLISECONDS_BETWEEN_LOOKS=2e3;async function ensureGroup({
address,manifest,settings,groups,clock}){if(!settings.createGroup||groups===void 0)return;if(address.sent!==address.name)
return{level:"notice",title:"Group",detail:`\`create-group\` makes groups of the credentials' own account only, and ${address.
arn} is of another.`};if(await(0,_35_.NJ)(groups.describeModelPackageGroup({ModelPackageGroupName:address.name}),["not-f\
ound"],void 0)!==void 0)return;if(settings.dryRun)return{level:"notice",title:"Group",detail:`${address.arn} does not ex\
ist; it would be made.`};let isOurs2=await create(groups,address,manifest);return await untilThere({groups,address,clock}),
isOurs2?made(address):void 0}async function create(groups,address,manifest){let tags=Object.entries(manifest.tags??{}).map(
([Key,Value])=>({Key,Value}));try{return await groups.createModelPackageGroup({ModelPackageGroupName:address.name,...manifest.
group_description!==void 0&&{ModelPackageGroupDescription:manifest.group_description},...tags.length>0&&{Tags:tags}}),true}catch(error){
if((0,_35_.N6)(error,"already-exists","conflict"))return false;if(!(0,_35_.N6)(error,"unknown-outcome")||await(0,_35_.NJ)(
groups.describeModelPackageGroup({ModelPackageGroupName:address.name}),["not-found"],void 0)===void 0)throw error;return true}}
async function untilThere({groups,address,clock}){for(let look=1;look<=MAX_LOOKS;look+=1){let status=(await(0,_35_.NJ)(groups.
describeModelPackageGroup({ModelPackageGroupName:address.name}),["not-found"],void 0))?.ModelPackageGroupStatus;if(status===
"Completed")return;if(status==="Failed"||status==="Deleting"||status==="DeleteFailed")throw new _36_.lZ("failed",`The mo\
del package group ${address.arn} is ${status}.`,{hint:"Look at the group in SageMaker, delete it if need be, then run th\
e job again."});await clock.sleep(MILLISECONDS_BETWEEN_LOOKS)}}function made(address){return{level:"notice",title:"Group",
detail:`${address.arn} did not exist and was made. No CloudFormation stack holds it: a stack that declares AWS::SageMake\
r::ModelPackageGroup with this name has to import it. Nobody else can read it until it has a resource policy.`}}function wantedBaseline({
manifest}){let baseline=manifest.metrics?.baseline??"latest_approved";return baseline==="none"?{kind:"none"}:baseline===
"latest_approved"?{kind:"latest-approved"}:{kind:"pinned",version:baseline.version}}function latestApproved(approved,newest){
let others=newest.filter(({version})=>version!==approved?.version);return(0,_19_.$3)([...approved===void 0?[]:[approved],
...others])}function baselineOf({version,arn,description}){let details=(0,_2_.Mp)(description.ModelCard?.ModelCardContent??
"");return{kind:"version",version,arn,...(0,_2_.nU)(description),...details&&{details}}}function unreadableBaseline(failure){
return{kind:"unreadable",reason:[(0,_35_.s$)(failure),failure.hint??""].join(" ").trim()}}function pinnedBaseline(file,version,described){
if(described.kind==="denied")return unreadableBaseline(described.failure);if(described.value!==void 0)return baselineOf(
described.value);let message=`Version ${version} of ${file.manifest.group} does not exist, so it cannot be the baseline.`;
throw new _36_.lZ("invalid-manifest",message,{problems:[{at:file.locate(["metrics","baseline","version"]),message}],hint:"\
Name a version that exists, or `latest_approved`."})}function readRecordedReport(report,file){if(report.text.length>_24_.
Bq)return;let opened=(0,_29_.NL)(report);if("problems"in opened)return;let own=Object.entries(file.manifest.metrics?.values??
{}).filter(([,definition])=>definition.report===void 0),declared=(0,_29_.Ad)({...opened,file,values:Object.fromEntries(own)}),
residuals=(0,_29_.el)(opened.root),all=[...(0,_24_.lY)({...opened,declared:{names:new Set,places:declared.places}}).metrics.
map(metric=>(0,_29_.sY)(metric,{residuals})),...declared.metrics];return{metrics:new Map(all.map(({path,value,standardDeviation})=>[
path,{value,...standardDeviation!==void 0&&{standardDeviation}}])),details:(0,_25_.LF)(opened.root,opened.shape).details}}
var MAX_BYTES=5*1024*1024,MAX_NAMED=5;async function withReport(baseline,about){let{S3Uri:s3Uri,ContentDigest:digest}=about.
version.description.ModelMetrics?.ModelQuality?.Statistics??{},hasRecord=baseline.metrics.size+(baseline.named?.size??0)>
0;if(about.file.manifest.metrics===void 0||!s3Uri||hasRecord&&!digest)return{baseline,checks:[]};let read=await readReport(
{s3Uri,digest,...about});if(read.kind==="unread")return unread(baseline,{reason:read.reason,hasRecord,...about});let differing=hasRecord?
differences(baseline,read.report.metrics):[],details=(0,_25_.Bv)(read.report.details)?void 0:read.report.details;return{
baseline:{...baseline,metrics:new Map([...baseline.metrics,...read.report.metrics]),named:new Map,...baseline.details===
void 0&&details!==void 0&&{details}},checks:differing.length===0?[]:[contradiction(baseline.version,differing)]}}async function readReport({
s3Uri,digest,file,reports}){if(reports===void 0)return{kind:"unread",reason:`${s3Uri}: nobody could be asked.`};try{let bytes=await reports.
read({s3Uri,maxBytes:MAX_BYTES});if(digest&&digest!==`sha256:${(0,_23_.sc)(bytes)}`)return{kind:"unread",reason:`${s3Uri}\
 is another file than the one that was registered: its digest differs.`};let report=readRecordedReport({path:s3Uri,text:new TextDecoder().
decode(bytes)},file);return report===void 0?{kind:"unread",reason:`${s3Uri} is no report of metrics.`}:{kind:"read",report}}catch(error){
if(!(error instanceof _36_.Rk))throw error;return{kind:"unread",reason:[(0,_35_.s$)(error),error.hint??""].join(" ").trim()}}}
function unread(baseline,{reason,hasRecord,version}){let isOurs2=hasRecord&&(0,_34_.wn)(version.description.ModelPackageDescription)!==
void 0,believed=`The report of version ${baseline.version} could not be read, so what stands in its metadata is believed\
. ${reason}`,unknown=`The metrics of version ${baseline.version} could not be read. ${reason}`;return{baseline:isOurs2?baseline:
{...baseline,unread:reason},checks:[{level:hasRecord?"notice":"warning",title:"Baseline",detail:hasRecord?believed:unknown}]}}
function differences({metrics,named=new Map},report){let byName=new Map;for(let path of report.keys())byName.set((0,_17_.
EU)(path),[...byName.get((0,_17_.EU)(path))??[],path]);let pathsOf=name=>byName.get(name)??[];return[...[...metrics].map(
([path,value])=>({path,value})),...[...named].flatMap(([name,value])=>{let[path,...others]=pathsOf(name);return path===void 0||
others.length>0?[]:[{path,value}]})].flatMap(({path,value})=>{let reported=report.get(path);return reported===void 0||reported.
value===value.value?[]:[{name:(0,_17_.EU)(path),recorded:value.value,reported:reported.value}]})}function contradiction(version,differing){
let named=differing.slice(0,MAX_NAMED).map(({name,recorded,reported})=>`\`${name}\` is ${recorded} there and ${reported}\
 in the report`),more=differing.length>named.length?`, and ${differing.length-named.length} more`:"";return{level:"warni\
ng",title:"Baseline",detail:`The metadata of version ${version} says otherwise than the report that it was registered wi\
th: ${named.join("; ")}${more}. The report counts; metadata can be rewritten.`}}var HISTORY_LENGTH=8,CONCURRENT_DESCRIBES2=HISTORY_LENGTH;
async function listGroup(at){let page=(0,_19_.aH)(at),[approved,newest]=await Promise.all([(0,_19_.HD)((0,_19_.or)(at,page)),
(0,_19_.HD)(page)]);return approved.kind==="denied"?approved:newest.kind==="denied"?newest:{kind:"read",value:{approved:approved.
value.version,newest:newest.value.versions,isWhole:newest.value.isWhole}}}async function listGroupToBe(at,{createGroup}){
let isOwn=at.address.sent===at.address.name;return!createGroup||!isOwn?listGroup(at):(0,_35_.NJ)(listGroup(at),["not-fou\
nd"],{kind:"read",value:{approved:void 0,newest:[],isWhole:true}})}async function observeRegistry(at,about){let describe=rememberingDescribe(
at),listed=about.group.kind==="read"?about.group.value:{approved:void 0,newest:[],isWhole:true},candidates=withApproved(
listed).filter(version=>mayBeOwn(version,about.identity)),reading=describeOwn(candidates,about.identity,describe),[own,compared,
history]=await Promise.all([reading,reading.then(({chosen})=>describeBaseline(about,{at,describe,below:chosen?.version})),
reading.then(({chosen})=>readHistory(earlierVersions(listed,candidates,chosen),describe))]),seen=withApproved(listed).map(
({version})=>version),highestSeen=about.group.kind==="read"?Math.max(0,...seen):void 0;return{group:about.group,own,highestSeen,
...compared,history}}function rememberingDescribe(at){let asked=new Map;return arn=>{let answer=asked.get(arn)??(0,_19_.
HD)((0,_19_.MP)(at,arn));return asked.set(arn,answer),answer}}function withApproved({approved,newest}){return approved===
void 0||newest.some(({version})=>version===approved.version)?newest:[...newest,approved]}async function describeOwn(candidates,identity,describe){
let read=(await(0,_28_.y)(candidates,CONCURRENT_DESCRIBES2,({arn})=>describe(arn))).flatMap(answer=>answer.kind==="read"?
[answer.value]:[]),own=ownVersions(read.filter(version=>version!==void 0),identity),vanished=read.filter(version=>version===
void 0).length;return{...own,generation:own.generation+vanished}}async function describeBaseline(about,{at,describe,below}){
let{file,group,reports}=about,wanted=wantedBaseline(file);switch(wanted.kind){case"none":return without({kind:"not-wante\
d"});case"pinned":{let described=await describe(at.address.versionArn(wanted.version)),baseline=pinnedBaseline(file,wanted.
version,described),version=described.kind==="read"?described.value:void 0;return baseline.kind!=="version"||version===void 0?
without(baseline):withEvidence(baseline,{file,version,reports})}case"latest-approved":{if(group.kind==="denied")return without(
unreadableBaseline(group.failure));let{version:latest,skipped}=await latestBefore(at,group.value,below),passedOver=skipped.
map(passedOverCheck);if(latest===void 0)return without(firstVersion(group.value),passedOver);let described=await describe(
latest.arn);if(described.kind==="denied")return without(unreadableBaseline(described.failure),passedOver);if(described.value===
void 0)return without(firstVersion(group.value),passedOver);let version=described.value;return withEvidence(baselineOf(version),
{file,version,reports},passedOver)}}}async function latestBefore(at,{approved,newest,isWhole},below){if(below===void 0)return latestApproved(
approved,newest);let isOlder=({version})=>version<below,known=latestApproved(approved&&isOlder(approved)?approved:void 0,
newest.filter(isOlder));return known.version!==void 0||isWhole?known:(0,_19_.jI)(at,below)}function without(baseline,checks=[]){
return{baseline,baselineVersion:void 0,baselineChecks:checks}}async function withEvidence(baseline,about,passedOver=[]){
let{baseline:whole,checks}=await withReport(baseline,about);return{baseline:whole,baselineVersion:about.version,baselineChecks:[
...passedOver,...checks]}}function passedOverCheck({version,summary}){return{level:"notice",title:"Baseline",detail:`Ver\
sion ${version} is Approved and ${summary.ModelPackageStatus}, so it is not what this one is compared with.`}}function firstVersion({
newest}){return{kind:"first",hasUnapproved:newest.length>0}}function earlierVersions({newest},own,chosen){return newest.
filter(({version})=>chosen===void 0||version<chosen.version).filter(({version})=>!own.some(candidate=>candidate.version===
version)).filter(({summary})=>summary.ModelPackageStatus==="Completed"&&summary.ModelApprovalStatus!=="Rejected").slice(
0,HISTORY_LENGTH)}async function readHistory(versions,describe){return(await(0,_28_.y)(versions,CONCURRENT_DESCRIBES2,({
arn})=>describe(arn).catch(()=>{}))).toReversed().flatMap(answer=>answer?.kind!=="read"||answer.value===void 0?[]:[{version:answer.
value.version,recorded:(0,_2_.nU)(answer.value.description)}])}function sourceUriToWrite({source_uri:uri}){return(0,_26_.
i1)(uri)?void 0:uri}function plannedSourceUri(manifest){let SourceUri=sourceUriToWrite(manifest);return SourceUri===void 0?
[]:[{level:"notice",title:"Source URI",detail:`UpdateModelPackage would follow once the version is Completed: ${JSON.stringify(
{SourceUri})}`}]}var BASE_MILLISECONDS=1e3;async function writeSourceUri(task,ports){let{uri,arn,dryRun}=task,at={address:task.
address,reader:ports.reader,clock:ports.clock},described=await completed(task,at),found=described===void 0?void 0:judge(
described,uri);if(found!==void 0)return found;if(dryRun)return[{level:"notice",title:"Source URI",detail:`It would be wr\
itten on ${arn}.`}];if(ports.updater===void 0)throw notWritten(task,"This run has nobody to ask for an update.");let started=ports.
clock.now().getTime();for(let wait=BASE_MILLISECONDS;;wait*=2){let failure=await update(ports.updater,{arn,uri});if(failure===
void 0)return[{level:"passed",title:"Source URI",detail:`${uri} was written.`}];if(!isWorthAgain(failure)||ports.clock.now().
getTime()-started>=SETTLING_MILLISECONDS)throw notWritten(task,(0,_35_.s$)(failure),failure);await ports.clock.sleep(wait);
let now=await(0,_19_.MP)(at,arn).catch(_35_.tf),done=now instanceof _36_.Rk||now===void 0?void 0:judge(now,uri);if(done!==
void 0)return done}}async function completed(task,at){let{arn,described,identity,dryRun}=task;if(described!==void 0&&(dryRun||
!isPending(described)))return described;let confirmed=await confirmVersion(at,arn,identity);switch(confirmed.kind){case"\
unread":return;case"vanished":throw notWritten(task,"It was deleted meanwhile.");case"described":{let{ModelPackageStatus:status}=confirmed.
version.description;if(status==="Completed")return confirmed.version;throw notWritten(task,`The version is ${isPending(confirmed.
version)?"still ":""}${status}.`)}}}function judge({version,description},uri){let theirs=description.SourceUri||void 0;return theirs===
void 0?void 0:theirs===uri?[]:[{level:"warning",title:"Source URI",detail:`Version ${version} has another one, ${theirs}\
, which somebody wrote since it was registered. It was left.`}]}async function update(updater,{arn,uri}){try{await updater(
{ModelPackageArn:arn,SourceUri:uri});return}catch(error){return(0,_35_.tf)(error)}}function isWorthAgain({kind}){switch(kind){case"\
unknown-outcome":case"conflict":case"busy":case"throttled":case"unreachable":return true;default:return false}}var RUN_AGAIN="\
Run the job again: it finds the version and writes it.";function notWritten({uri,arn,address},why,cause){let message=`${arn}\
 is registered, and its source URI ${uri} is not written on it. ${why}`,isDenied=cause?.kind==="access-denied";return new _36_.
lZ(isDenied?"access-denied":"failed",message,{hint:isDenied?`${(0,_1_.a)(address,cause.hint)}
Then run the job again.`:RUN_AGAIN,...cause===void 0?{}:{cause}})}var CONCURRENT_MANIFESTS=8;async function register({candidates,
settings,context},ports){let address=({file})=>(0,_20_.c)(file.manifest.group,settings);return(0,_28_.y)(candidates,settings.
concurrency??CONCURRENT_MANIFESTS,candidate=>registerOne({candidate,settings,context,address:address(candidate)},ports))}
async function registerOne(one,ports){try{let observed=await observe(one,ports);return await planAndApply(one,observed,ports)}catch(error){
return unobserved(one,explain(error,one))}}async function observe(one,ports){let{candidate,address,settings}=one,at={address,
reader:ports.reader,clock:ports.clock},[resolved,group]=await Promise.all([(0,_3_.S)(candidate,{settings,address,ports}),
listGroupToBe(at,settings)]),card=cardOf(one,resolved),draft=(0,_0_.k)({...one,resolved,...card&&{card}}),state=await observeRegistry(
at,{file:candidate.file,identity:draft.identity,group,reports:ports.reports});return{resolved,card,draft,state,checks:[...resolved.
checks,...observedChecks(state)]}}function asWritten({draft:{request,identity},resolved}){return{...request,...identity.
written,SourceUri:resolved.manifest.source_uri}}function cardOf({candidate,settings},{manifest,training}){let{card,metrics,
details,report,file}=candidate,at=file.locate(["model_card"]);return(0,_7_.nz)({card,manifest,status:settings.modelCardStatus,
at,training,metrics,details,report})}async function planAndApply(one,observed,ports){let{draft,state,resolved,card}=observed,
seen={...(0,_9_.Xp)(one.candidate,{...state,identity:draft.identity}),resolved,...card&&{card},specificationChanges:state.
baselineVersion&&(0,_1_.h)(asWritten(observed),state.baselineVersion.description,resolved.imageDigests)};try{let plan=(0,
_9_.dv)({draft,state,diffs:seen.diffs,onGateFailure:one.settings.onGateFailure});plan.kind!=="blocked"&&refuseUnreadBase(
one.candidate);let carriedOut=await carryOut({one,observed,plan},ports),{outcome,checks}=await complete({one,observed,carriedOut},
ports);return{...seen,outcome,checks:[...observed.checks,...gateChecks(seen.gates,plan,state.baseline),...checks]}}catch(error){
return{...seen,outcome:{kind:"failed",error:explain(error,one)},checks:observed.checks}}}function refuseUnreadBase({unreadBase}){
if(unreadBase===void 0)return;let{reasons,hint}=unreadBase;throw new _36_.lZ("base-unread",`Whether the gates of the bas\
e branch hold is not known. ${reasons.join(". ")}.`,{hint})}async function carryOut({one,observed,plan},ports){let{candidate,
address,settings,context}=one,say2=known=>ports.onVersion?.(known);switch(plan.kind){case"blocked":return{outcome:{kind:"\
gate-failed",...plan.version&&{version:(0,_9_.yC)(address,plan.version)}},checks:[]};case"rejected":{let{version:described,
kind,...why}=plan;return{outcome:{kind,version:(0,_9_.yC)(address,described),...why},checks:[]}}case"reuse":{let version=(0,
_9_.yC)(address,plan.version),duplicate=plan.duplicate&&(0,_9_.yC)(address,plan.duplicate);return say2({file:candidate.file,
version,registered:false}),{outcome:{kind:"reused",version,...duplicate&&{duplicate}},checks:[],described:plan.version}}case"\
create":{let headSha=settings.dryRun?void 0:await(0,_5_.QQ)(context,ports.pullRequest);if(headSha!==void 0)return{outcome:{
kind:"superseded",headSha},checks:[]};let before=await prepare({one,observed},ports);if(settings.dryRun){let checks=[...before,
...plannedSourceUri(candidate.file.manifest)];return{outcome:{kind:"planned",request:plan.request},checks}}let applied=await applyRegistration(
{plan,draft:observed.draft,address,highestSeen:observed.state.highestSeen,ports,onVersion:known=>say2({...known,file:candidate.
file})});return{outcome:(0,_9_.A4)(address,applied,plan.forced),checks:[...before,...appliedChecks(applied)],described:applied.
described}}}}async function prepare({one,observed},ports){let{settings,address}=one,{resolved}=observed,{groups,clock}=ports,
group=await ensureGroup({address,manifest:resolved.manifest,settings,groups,clock}),uploaded=settings.dryRun?[]:await(0,
_23_.hL)(resolved,{settings,reports:ports.reports});return[...group===void 0?[]:[group],...uploaded]}async function complete({
one,observed,carriedOut},ports){let{outcome,checks,described}=carriedOut,uri=sourceUriToWrite(one.candidate.file.manifest);
if(uri===void 0||outcome.kind!=="registered"&&outcome.kind!=="reused")return carriedOut;let{version}=outcome,{address,settings}=one;
try{let{identity}=observed.draft,task={uri,arn:version.arn,described,identity,address,dryRun:settings.dryRun};return{outcome,
checks:[...checks,...await writeSourceUri(task,ports)]}}catch(error){let isNew=outcome.kind==="registered";return{outcome:{
kind:"failed",error:explain(error,one),version,isNew},checks}}}function unobserved(one,error){let baseline={kind:"unread\
able",reason:error.message},{identity}=(0,_0_.k)({...one,resolved:(0,_10_.I)(one.candidate)});return{...(0,_9_.Xp)(one.candidate,
{baseline:{kind:"offline"},history:[],identity}),baseline,outcome:{kind:"failed",error},checks:[]}}}),6673:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{h:()=>imagesDiffer,m:()=>likenessOf});var _38_=__webpack_require__(7729);var _39_=__webpack_require__(
5869);var _40_=__webpack_require__(7404);function likenessOf(version,{written,images}){let names=new Set(written.AdditionalInferenceSpecifications?.
map(({Name})=>Name)),additional=(version.AdditionalInferenceSpecifications??[]).filter(({Name})=>names.has(Name)),pairs=[
pairsOf(version.InferenceSpecification?.Containers,written.InferenceSpecification?.Containers),...additional.map(({Name,
Containers})=>pairsOf(Containers,written.AdditionalInferenceSpecifications?.find(one=>one.Name===Name)?.Containers))].flat(),
asWritten=containers=>containers?.map(container=>{let Image=pairs.find(({theirs:theirs2})=>theirs2===container)?.ours?.Image;
return isSameRepository(container.Image,Image)?{...container,Image}:container}),theirs={...version,InferenceSpecification:version.
InferenceSpecification&&{...version.InferenceSpecification,Containers:asWritten(version.InferenceSpecification.Containers)},
AdditionalInferenceSpecifications:additional.map(one=>({...one,Containers:asWritten(one.Containers)}))};if(!isSame(theirs,
written))return"other";let found=pairs.map(({theirs:theirs2,ours})=>imageLikeness(theirs2.Image,ours?.Image,images));return found.
includes("moved")?"moved":found.includes("unsure")?"unsure":"same"}function imagesDiffer(one,other){let places=of=>new Map(
[{Name:"",...of.InferenceSpecification},...of.AdditionalInferenceSpecifications??[]].flatMap(({Name,Containers})=>(Containers??
[]).map(({Image},index)=>[`${Name}/${index}`,digestIn(Image)]))),theirs=places(other);return[...places(one)].some(([place,
digest])=>{let known=theirs.get(place);return digest!==void 0&&known!==void 0&&digest!==known})}function isSame(theirs,ours){
let wanted=(0,_40_.ed)(ours);for(let reading of(0,_38_.RO)(theirs))if((0,_40_.ed)(reading).equals(wanted))return true;return false}
function pairsOf(theirs,ours){return(theirs??[]).map((container,index)=>({theirs:container,ours:ours?.[index]}))}function isSameRepository(theirs,ours){
return theirs===void 0||ours===void 0?false:digestIn(theirs)===void 0||digestIn(ours)!==void 0?theirs===ours:(0,_39_._M)(
theirs)===(0,_39_._M)(ours)&&theirs===`${(0,_39_._M)(theirs)}@${digestIn(theirs)}`}function imageLikeness(theirs,ours,images){
if(ours===void 0||digestIn(ours)!==void 0)return"same";let[then,now]=[digestIn(theirs),images.get(ours)];return then===now?
"same":then===void 0||now===void 0?"unsure":"moved"}function digestIn(image){return/@(sha256:[0-9a-f]{64})$/.exec(image??
"")?.[1]}}),8446:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Bq:()=>MAX_REPORT_CHARACTERS,Lu:()=>readEvaluation,lY:()=>undeclaredMetrics});var _41_=__webpack_require__(5461);var _42_=__webpack_require__(
8638);var _43_=__webpack_require__(667);var _44_=__webpack_require__(5343);var _45_=__webpack_require__(9683);var _46_=__webpack_require__(
8443);var _47_=__webpack_require__(4321);var MAX_METRICS=1e3,MAX_NAMED=8;function undeclaredMetrics({root,shape,declared}){
let metrics=[],leftOut=[],used=new Set(declared.names),places=(0,_42_.ek)(root,shape).filter(({node})=>!declared.places.
has(node)),taken=places.slice(0,MAX_METRICS);for(let[index,name]of namesOf(taken,declared.names).entries()){let place=taken[index];
if(place===void 0||name!==void 0&&used.has(name))continue;let read=(0,_45_.wK)(place.node,place.deviation);if(name===void 0||
place.path===void 0){leftOut.push({reason:"name",name:place.shortName??"…",place:place.node});continue}used.add(name),
read.kind==="wrong"?leftOut.push(whyLeftOut(name,place.node,read)):(read.value.leftOut!==void 0&&leftOut.push({reason:"d\
eviation",name,place:read.value.leftOut.at}),metrics.push(undeclared(name,place.path,read.value)))}let tooMany=(0,_46_.l4)(
root,`the report has ${places.length} numbers; the first ${MAX_METRICS} are taken`,"declare the ones that matter under `\
metrics.values`");return{metrics,notices:[...noticesOf(leftOut),...places.length>MAX_METRICS?[tooMany]:[]]}}function namesOf(places,taken){
let timesUsed=new Map;for(let{shortName}of places)timesUsed.set(shortName,(timesUsed.get(shortName)??0)+1);return places.
map(({shortName,path})=>{let name=timesUsed.get(shortName)===1&&shortName!==void 0&&!taken.has(shortName)?shortName:path;
return name!==void 0&&path!==void 0&&(0,_44_.zw)(name)&&(0,_44_.zw)(path)?name:void 0})}function undeclared(name,path,{value}){
let goal=(0,_45_.ty)(name)?void 0:(0,_43_.R)(name);return{name,path,...value,...goal===void 0?{goalSource:"unknown"}:{goal,
goalSource:"guessed"},isPrimary:false,isDeclared:false,gates:[]}}var REASONS={text:{one:"is a text and no number",many:"\
are texts and no numbers",help:"write numbers without quotes; in Python float(x) before json.dump"},"not-finite":{one:"i\
s not finite",many:"are not finite",help:"find out why, or leave it out; in Python json.dump(…, allow_nan=False) finds i\
t earlier"},other:{one:"is no number",many:"are no numbers",help:void 0},deviation:{one:"has a `standard_deviation` that\
 is no finite number of at least 0; its value counts without it",many:"have a `standard_deviation` that is no finite num\
ber of at least 0; their values count without it",help:void 0},name:{one:"has a name with characters that cannot be show\
n, or one that is too long",many:"have names with characters that cannot be shown, or that are too long",help:void 0}};function whyLeftOut(name,node,wrong){
let value=node.kind==="map"?(0,_45_.eC)(node):node;return(0,_46_.KH)(value)&&(0,_45_.jT)(value.value)?{reason:"text",name,
place:wrong.at,text:value.value}:{reason:(0,_46_.Et)(value)||(0,_46_.KH)(value)&&/^[-+]?(?:nan|inf|infinity)$/i.test(value.
value)?"not-finite":"other",name,place:wrong.at}}function noticesOf(all){return["text","not-finite","other","deviation",
"name"].flatMap(reason=>{let those=all.filter(one2=>one2.reason===reason),[first]=those;if(first===void 0)return[];let{one,
many,help}=REASONS[reason],left=reason==="deviation"?"":"left out: ",names=those.slice(0,MAX_NAMED).map(({name})=>(0,_47_.
hD)(name)),more=those.length>names.length?` and ${those.length-names.length} more`:"",said=first.text===void 0||those.length>
1?"":`, ${(0,_47_.hD)(first.text)}`,verb=those.length===1?`${one}${said}`:many;return[(0,_46_.l4)(first.place,`${left}${names.
join(", ")}${more} ${verb}`,help)]})}var MAX_REPORT_CHARACTERS=5*1024*1024;function readEvaluation({report,file,others=new Map}){
let definition=file.manifest.metrics;if(definition===void 0)return{...NOTHING,shape:"none"};if(report.text.length>MAX_REPORT_CHARACTERS)
return unreadable([tooLarge(report)]);let opened=(0,_42_.NL)(report);if("problems"in opened)return unreadable(opened.problems);
let{root,shape}=opened,besides=openAll(others),values=definition.values??{},declared=(0,_42_.Ad)({...opened,file,values,
others:besides.opened}),names=new Set(Object.keys(values)),undeclared2=undeclaredMetrics({...opened,declared:{names,places:declared.
places}}),residuals=(0,_42_.el)(root),all=[...declared.metrics,...undeclared2.metrics.map(metric=>(0,_42_.sY)(metric,{residuals}))],
beside=(0,_41_.LF)(root,shape),problems=[...declared.problems,...besides.problems],isEmpty=all.length===0&&problems.length===
0&&(0,_41_.Bv)(beside.details),empty=isEmpty?[(0,_46_.l4)(root,...emptiness(shape,undeclared2.notices))]:[];return finished(
{metrics:all,problems:[...problems,...empty],notices:[...declared.notices,...isEmpty?[]:undeclared2.notices,...beside.notices],
shape:shape.name,details:beside.details},file)}var NOTHING={metrics:[],problems:[],notices:[],shape:"unreadable",details:_41_.
pH};function emptiness({kind,name},[first]){let message="the report has no number that could be a metric";if(first!==void 0){
let said=`${message}; ${first.message}`;return first.help===void 0?[said]:[said,first.help]}return[kind==="metrics"||kind===
"model-quality"?message:`${message}; this looks like ${name}`]}function openAll(others){let opened=new Map,problems=[];for(let[
name,report]of others){let read=report.text.length>MAX_REPORT_CHARACTERS?{problems:[tooLarge(report)]}:(0,_42_.NL)(report);
"problems"in read?problems.push(...read.problems):opened.set(name,read)}return{opened,problems}}function unreadable(problems){
return{...NOTHING,problems}}function tooLarge({path,text}){let size=`${(text.length/1024/1024).toFixed(1)} million chara\
cters`;return{at:{file:path,line:1,column:1},message:`the report has ${size}; at most ${MAX_REPORT_CHARACTERS/1024/1024}\
 are read`,help:"write the numbers that matter into a report of their own; curves need no 10,000 points"}}function finished(evaluation,file){
let wanted=file.manifest.metrics?.primary,{metrics}=evaluation;if(evaluation.problems.length>0)return{...evaluation,metrics:[],
details:_41_.pH};if(wanted!==void 0&&!metrics.some(({name})=>name===wanted)){let help=`the metrics are ${metrics.slice(0,
10).map(({name})=>name).join(", ")}${metrics.length>10?", …":""}`,problem={at:file.locate(["metrics","primary"]),message:"\
`primary` names no metric of this report",help};return{...evaluation,metrics:[],details:_41_.pH,problems:[problem]}}let primary=wanted??
(metrics.find(({isDeclared,goal})=>isDeclared||goal!==void 0)??metrics[0])?.name;return{...evaluation,metrics:metrics.map(
metric=>({...metric,isPrimary:metric.name===primary}))}}}),1313:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$E:()=>contentOf,Mo:()=>neverApproved,rL:()=>requestAsWritten});var _48_=__webpack_require__(
5869);var _49_=__webpack_require__(8015);var _40_=__webpack_require__(7404);function contentOf(candidate,address){let{manifest}=candidate.
file;return(0,_40_.eZ)({groupArn:address.arn,request:{...requestAsWritten(manifest),...neverApproved},metrics:candidate.
metrics,beside:{source:manifest.source,reports:reportsAsWritten(candidate),card:candidate.card,cardStatus:manifest.model_card_status,
hyperParameters:Object.entries(manifest.hyper_parameters??{}).map(([name,value])=>[name,String(value)]).sort(([a=""],[b=""])=>a<
b?-1:1)}})}var neverApproved={ModelApprovalStatus:"PendingManualApproval"};function requestAsWritten(manifest){let metadata=manifest.
metadata??{},additional=(0,_48_.iN)(manifest.additional_specifications);return{ModelPackageDescription:(0,_40_.$Y)(manifest.
description??""),...manifest.containers.length>0&&{InferenceSpecification:(0,_48_.FQ)(manifest)},...additional.length>0&&
{AdditionalInferenceSpecifications:additional},...manifest.domain!==void 0&&{Domain:manifest.domain},...manifest.task!==
void 0&&{Task:manifest.task},...manifest.sample_payload!==void 0&&{SamplePayloadUrl:manifest.sample_payload},...manifest.
skip_validation!==void 0&&{SkipModelValidation:manifest.skip_validation==="all"?"All":"None"},...manifest.source_uri!==void 0&&
{SourceUri:manifest.source_uri},...Object.keys(metadata).length>0&&{CustomerMetadataProperties:metadata}}}function reportsAsWritten({
file,files=[]}){return(0,_49_.hK)(file.manifest).map(({at,report})=>{let key=at.join("."),local=files.find(one=>one.at.join(
".")===key);return[key,local===void 0?report.file:(0,_49_.sc)(local.bytes),report.content_type??"",report.digest??""]}).
sort(([a=""],[b=""])=>a<b?-1:1)}}),4860:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{a:()=>updateStatementHint,h:()=>specificationChanges});var _50_=__webpack_require__(2643);var _48_=__webpack_require__(
5869);var _51_=__webpack_require__(7404);var _52_=__webpack_require__(9702);function sectionsOf(of){let metadata=Object.
entries(of.CustomerMetadataProperties??{}).filter(([key])=>(0,_51_.JK)(key));return new Map([single("description",(0,_51_.
al)(of.ModelPackageDescription)),single("domain",of.Domain),single("task",of.Task),single("source_uri",of.SourceUri),...servingSections(
"",of.InferenceSpecification),...(of.AdditionalInferenceSpecifications??[]).flatMap(({Name,Description,...serving})=>{let name=`\
additional_specifications[${Name??""}]`;return[[name,mapping({description:Description})],...servingSections(`${name}.`,serving)]}),
single("sample_payload",of.SamplePayloadUrl),single("skip_validation",of.SkipModelValidation?.toLowerCase()),["hyper_par\
ameters",{isList:false,values:hyperParametersIn(of.ModelCard?.ModelCardContent)}],["reports",reportSection("reports.",of)],
["drift_baselines",reportSection("drift_baselines.",of)],["metadata",mapping(Object.fromEntries(metadata))]])}function servingSections(prefix,of){
return[...(of?.Containers??[]).map((container,index)=>[`${prefix}containers[${index}]`,containerSection(container)]),[`${prefix}\
content_types`,list(of?.SupportedContentTypes)],[`${prefix}response_types`,list(of?.SupportedResponseMIMETypes)],[`${prefix}\
realtime_instance_types`,list(of?.SupportedRealtimeInferenceInstanceTypes)],[`${prefix}transform_instance_types`,list(of?.
SupportedTransformInstanceTypes)]]}function containerSection(of){return mapping({name:of.ContainerHostname,image:of.Image,
model_data:of.ModelDataUrl,model_data_etag:of.ModelDataETag,...sourceValues("model_data_source",of.ModelDataSource?.S3DataSource),
...Object.fromEntries((of.AdditionalModelDataSources??[]).flatMap(({ChannelName,S3DataSource})=>Object.entries(sourceValues(
`additional_model_data[${ChannelName??""}]`,S3DataSource)))),framework:of.Framework,framework_version:of.FrameworkVersion,
nearest_model:of.NearestModelName,data_input_config:of.ModelInput?.DataInputConfig,product_id:of.ProductId,is_checkpoint:of.
IsCheckpoint?"true":void 0,"base_model.name":of.BaseModel?.HubContentName,"base_model.version":of.BaseModel?.HubContentVersion,
"base_model.recipe":of.BaseModel?.RecipeName,...Object.fromEntries(Object.entries(of.Environment??{}).map(([key,value])=>[
`environment.${key}`,value]))})}function sourceValues(key,of){return{[`${key}.uri`]:of?.S3Uri,[`${key}.type`]:of&&(of.S3DataType===
"S3Prefix"?"prefix":"object"),[`${key}.compression`]:of?.CompressionType?.toLowerCase(),[`${key}.manifest`]:of?.ManifestS3Uri,
[`${key}.accept_eula`]:of?.ModelAccessConfig?.AcceptEula?"true":void 0,[`${key}.hub_content`]:of?.HubAccessConfig?.HubContentArn,
[`${key}.etag`]:of?.ETag,[`${key}.manifest_etag`]:of?.ManifestEtag}}function reportSection(prefix,of){let found=[...(0,_50_.
dl)(of)].filter(([key])=>key.startsWith(prefix));return mapping(Object.fromEntries(found.flatMap(([at,{S3Uri,ContentType,
ContentDigest}])=>{let key=at.slice(prefix.length);return[[key,S3Uri],[`${key}.content_type`,ContentType],[`${key}.diges\
t`,ContentDigest]]})))}function single(name,value){return[name,mapping({"":value||void 0})]}function mapping(values){let present=Object.
entries(values).flatMap(([key,value])=>value===void 0?[]:[[key,value]]);return{isList:false,values:new Map(present)}}function list(items){
return{isList:true,values:new Map((items??[]).map(item=>[item,item]))}}function hyperParametersIn(cardContent){let job=[
"training_details","training_job_details"].reduce(_52_.C5,(0,_52_.U4)(cardContent??"")),lists=["hyper_parameters","user_\
provided_hyper_parameters"].map(key=>(0,_52_.S3)((0,_52_.C5)(job,key)));return new Map(lists.flat().flatMap(hyperParameter))}
function hyperParameter(item){let[name,value]=[(0,_52_.C5)(item,"name"),(0,_52_.C5)(item,"value")];return typeof name=="\
string"&&typeof value=="string"?[[name,value]]:[]}function specificationChanges(sent,baseline,images=new Map){let[before,
after]=[sectionsOf(baseline),sectionsOf(sent)];return[...new Set([...after.keys(),...before.keys()])].flatMap(section=>changesOf(
section,before.get(section),after.get(section))).filter(change=>!(isFilledIn(change.key)&&change.after===void 0)).flatMap(
change=>withDigest(change,images))}function isFilledIn(key){return/(?:\.|^model_data_)(?:etag|manifest_etag|digest)$/.test(
key)&&!key.startsWith("environment.")}function withDigest(change,images){let{key,before,after}=change,digest=key==="imag\
e"&&after!==void 0?images.get(after):void 0;return after===void 0||digest===void 0?[change]:before===`${(0,_48_._M)(after)}\
@${digest}`?[]:[{...change,after:`${after}@${digest}`}]}function changesOf(section,before,after){let[old,fresh]=[[...before?.
values.keys()??[]],[...after?.values.keys()??[]]],isList=(after??before)?.isList??false;return[...new Set(isList?[...old,
...fresh]:[...fresh,...old])].flatMap(key=>{let[was,is]=[before?.values.get(key),after?.values.get(key)];return was===is?
[]:[{section,key:isList?"":key,...was!==void 0&&{before:was},...is!==void 0&&{after:is}}]})}function updateStatementHint(address,hint){
let statement={Effect:"Allow",Action:"sagemaker:UpdateModelPackage",Resource:address.versionArn(1).replace(/1$/,"*"),Condition:{
Null:Object.fromEntries(NEVER_SENT.map(key=>[key,"true"]))}};return`${hint===void 0?"":`${hint}
`}With these conditions, for without them whoever may update versions may approve them:
`+JSON.stringify(statement)}var NEVER_SENT=["sagemaker:ModelApprovalStatus","sagemaker:ModelLifeCycle:stage","sagemaker:\
CustomerMetadataProperties/smr/served/qa","sagemaker:CustomerMetadataProperties/smr/served/prod"]}),4500:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{QQ:()=>movedHead,_X:()=>MAX_SAME_TOKEN,vO:()=>sendCreate});var _53_=__webpack_require__(
292);var _54_=__webpack_require__(3863);var _55_=__webpack_require__(7598);var _56_=__webpack_require__.n(_55_);async function movedHead({
pullRequest},port){if(port===void 0||pullRequest===void 0)return;let headSha=await port.headSha().catch(error=>{(0,_53_.
tf)(error)});return headSha===pullRequest.headSha?void 0:headSha}var MAX_SAME_TOKEN={unknown:3,known:2},MAX_ATTEMPTS=8,BASE_MILLISECONDS=1e3,
MAX_WAIT_MILLISECONDS=2e4,NOT_TAKEN=["throttled","busy","unreachable"];async function sendCreate({ports,known,read},request){
let{writer,clock,signal}=ports;for(let attempt=1;;attempt+=1)try{let{ModelPackageArn:arn}=await writer.createModelPackage(
request);return{kind:"returned",answer:read(arn)}}catch(error){if(!(error instanceof _54_.Rk))throw error;if(error.kind===
"unknown-outcome")return{kind:"unknown",failure:error};if(known.includes(error.kind))return{kind:"known",failure:error};
if(!NOT_TAKEN.includes(error.kind)||attempt===MAX_ATTEMPTS||signal?.aborted)throw error;await clock.sleep(waitBefore(attempt,
request.ClientToken??""))}}function waitBefore(attempt,token){let draw=(0,_55_.createHash)("sha256").update(`${token} ${attempt}`).
digest().readUInt32BE()/4294967296;return Math.round(draw*Math.min(BASE_MILLISECONDS*2**attempt,MAX_WAIT_MILLISECONDS))}}),
848:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{k:()=>draftVersion});
var _57_=__webpack_require__(8671);var _58_=__webpack_require__(2643);var _59_=__webpack_require__(7729);var _60_=__webpack_require__(
1313);var _61_=__webpack_require__(5869);var _62_=__webpack_require__(702);var _63_=__webpack_require__(785);var _64_=__webpack_require__(
1843);var _65_=__webpack_require__(7404);var MAX_OURS=11,MAX_ENVIRONMENTS=5;function draftVersion(from){let{candidate,resolved,
address,context,settings,card}=from,{manifest,imageDigests:images,reports}=resolved,{SourceUri,InferenceSpecification:_inference,
...asWritten}=(0,_60_.rL)(manifest),sent=sentSpecification(resolved),identity={content:(0,_60_.$E)(candidate,address),specification:(0,
_65_.ed)({...sent,...clone(resolved)}),artifacts:resolved.artifacts,written:{...sentSpecification({...resolved,imageDigests:new Map}),
...clone(resolved)},images,isFilledIn:(0,_63_.i1)(SourceUri)||manifest.source!==void 0},userMetadata=manifest.metadata??
{},room=_62_.H_-MAX_OURS-MAX_ENVIRONMENTS-Object.keys(userMetadata).length,metrics=(0,_58_.l3)(reports),baselines=(0,_58_.
K6)(reports);return{identity,request:{ModelPackageGroupName:address.sent,...asWritten,ModelPackageDescription:(0,_65_.GH)(
manifest.description??"",identity),...sent,..._60_.Mo,...(0,_63_.i1)(SourceUri)&&{SourceUri},...metrics&&{ModelMetrics:metrics},
...baselines&&{DriftCheckBaselines:baselines},...settings.packageKmsKeyId!==void 0&&{SecurityConfig:{KmsKeyId:settings.packageKmsKeyId}},
MetadataProperties:(0,_64_.Jj)(context,{generatedBy:resolved.generatedBy,project:resolved.manifest.source?.project}),CustomerMetadataProperties:{
...userMetadata,...(0,_57_.Re)(candidate.metrics,room),...ourMetadata({identity,path:candidate.file.path,context})},...card&&
{ModelCard:{ModelCardContent:card.content,ModelCardStatus:card.status}}}}}function sentSpecification({manifest,imageDigests}){
let additional=(0,_61_.iN)(manifest.additional_specifications,imageDigests);return{...manifest.containers.length>0&&!(0,
_63_.i1)(manifest.source_uri)&&{InferenceSpecification:(0,_61_.FQ)(manifest,imageDigests)},...additional.length>0&&{AdditionalInferenceSpecifications:additional}}}
function clone({clonedSpecification}){return clonedSpecification===void 0?{}:(0,_59_.fY)({InferenceSpecification:clonedSpecification})}
function ourMetadata(of){let{identity,path,context}=of,values={"smr/candidate":`sha256:${identity.content.toString("hex")}`,
"smr/specification":`sha256:${identity.specification.toString("hex")}`,"smr/artifacts":artifactCodes(identity.artifacts),
"smr/manifest":path,"smr/run":(0,_64_.Qm)(context),"smr/actor":context.actor,"smr/author":context.pullRequest?.author??"",
"smr/pull-request":context.pullRequest===void 0?"":String(context.pullRequest.number),"smr/branch":context.pullRequest?.
headRef??context.ref};return(0,_64_.C2)(Object.fromEntries(Object.entries(values).map(([key,value])=>[key,(0,_62_.TP)(value)])))}
function artifactCodes(artifacts){let characters=Math.floor((_62_.rx+1)/Math.max(1,artifacts.length))-1;return characters<
1?"":artifacts.map(code=>(code??"-").slice(0,characters)).join("/")}}),9385:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{A4:()=>appliedOutcome,Us:()=>isForcedAndApproved,Xp:()=>comparedResult,dv:()=>planRegistration,
yC:()=>versionNamed});var _66_=__webpack_require__(2884);var _67_=__webpack_require__(7435);var _68_=__webpack_require__(
9588);var _69_=__webpack_require__(9005);var _70_=__webpack_require__(7404);var _71_=__webpack_require__(3863);function planRegistration(from){
let{draft,state,diffs,onGateFailure}=from,{chosen,duplicates,generation}=state.own,gates=diffs.flatMap(diff=>diff.gates);
if(onGateFailure==="stop"&&!isForcedAndApproved(chosen)&&(refuseUnreadableBaseline(state,diffs),(0,_69_.Tm)(gates).length>
0))return{kind:"blocked",...chosen&&{version:chosen}};if(chosen?.description.ModelApprovalStatus==="Rejected")return{kind:"\
rejected",version:chosen,...rejectedBy(chosen)};if(chosen!==void 0)return{kind:"reuse",version:chosen,duplicate:duplicates[0]};
let past=(0,_67_.E)(draft.request,gates,onGateFailure);return past===void 0?{kind:"blocked"}:{kind:"create",request:(0,_70_.
ub)(past.request,draft,generation),generation,forced:past.forced}}function isForcedAndApproved(version){let{ModelApprovalStatus:status,
CustomerMetadataProperties:metadata}=version?.description??{};return status==="Approved"&&(0,_67_.a)(metadata)!==void 0}
function rejectedBy({description}){let{ApprovalDescription:reason}=description,{by}=(0,_66_.$r)(description);return{...by!==
void 0&&{by},...reason&&{reason}}}function refuseUnreadableBaseline({baseline},diffs){let reason=baseline.kind==="unread\
able"?baseline.reason:baseline.kind==="version"?baseline.unread:void 0;if(reason===void 0)return;let relative=diffs.filter(
diff=>diff.baseline===void 0).flatMap(({metric})=>metric.gates).find(({kind,level})=>kind==="max-regression"&&level==="e\
rror");if(relative===void 0)return;let message=`The baseline cannot be read, so \`max_regression\` cannot be judged. ${reason}`;
throw new _71_.lZ("access-denied",message,{problems:[{at:relative.at,message:"This gate needs the baseline, which cannot\
 be read."}],hint:"Add the statement it names, or use `min` and `max`, which need no baseline."})}function comparedResult(candidate,seen){
let{file}=candidate;return{file,group:file.manifest.group,baseline:seen.baseline,specificationChanges:void 0,...(0,_68_.
$)(candidate,seen)}}function appliedOutcome(address,applied,forced){let version=versionNamed(address,applied.described??
applied);if(applied.described?.description.ModelApprovalStatus==="Rejected")return{kind:"rejected",version,...rejectedBy(
applied.described)};let duplicate=applied.duplicate&&{duplicate:versionNamed(address,applied.duplicate)};return applied.
isNew?{kind:"registered",version,forced,...duplicate}:{kind:"reused",version,...duplicate}}function versionNamed({name},{
arn,version,description}){return{arn,version,group:name,approvalStatus:description?.ModelApprovalStatus??"PendingManualA\
pproval"}}}),9588:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{$:()=>comparedCandidate});var _72_=__webpack_require__(5853);var _73_=__webpack_require__(9005);function compareMetrics({
metrics,baseline,history}){let paired=baseline.kind==="version"?(0,_72_.GX)(metrics,baseline):void 0,beside=baseline.kind===
"version"&&paired!==void 0?{...baseline,metrics:paired.metrics}:baseline,earlier=history.map(({version,recorded})=>({version,
metrics:(0,_72_.GX)(metrics,recorded).metrics}));return{diffs:metrics.map(metric=>{let before=paired?.metrics.get(metric.
path);return{metric,...before===void 0?{}:{baseline:before},...verdictOf(metric,before,baseline),gates:(0,_73_.y8)(metric,
beside),history:earlier.flatMap(({version,metrics:values})=>{let value=values.get(metric.path)?.value;return value===void 0?
[]:[{version,value}]})}}),gone:paired?.gone??[]}}function verdictOf(metric,before,baseline){if(before===void 0)return{verdict:baseline.
kind==="first"||baseline.kind==="version"&&baseline.unread===void 0?"new":"not-comparable"};if(!Number.isFinite(metric.value))
return{verdict:"gone"};if(!Number.isFinite(before.value))return{verdict:"not-comparable"};let change=(0,_73_.Ro)((0,_73_.
Re)((0,_73_._)(metric.value),(0,_73_._)(before.value))),percent=change/Math.abs(before.value)*100;return{verdict:wordFor(
change,metric,before),...Number.isFinite(change)?{change}:{},...before.value!==0&&Number.isFinite(percent)?{changeInPercent:percent}:
{}}}function wordFor(change,metric,before){if(Math.abs(change)<=(metric.tolerance??0))return"same";if(isWithinNoise(change,
metric,before))return"within-noise";if(metric.goal===void 0)return"changed";switch(metric.goal){case"minimize":return change<
0?"better":"worse";case"maximize":return change>0?"better":"worse"}}function isWithinNoise(change,one,other){return one.
standardDeviation===void 0||other.standardDeviation===void 0?false:Math.abs(change)<=Math.hypot(one.standardDeviation,other.
standardDeviation)}function comparedCandidate({metrics,loosenedGates,shape,details},seen){let{baseline,history,identity,
skippedBecause}=seen,judged=gate=>gate.outcome==="skipped"&&skippedBecause!==void 0?{...gate,reason:skippedBecause}:gate,
compared=compareMetrics({metrics,baseline,history}),diffs=compared.diffs.map(diff=>({...diff,gates:diff.gates.map(judged)}));
return{diffs,...compared.gone.length>0&&{gone:compared.gone},gates:diffs.flatMap(({gates})=>gates),loosenedGates,...shape!==
void 0&&{shape},...details!==void 0&&{details},specificationDigest:digestText(identity?.specification),candidateDigest:digestText(
identity?.content)}}function digestText(digest){return digest===void 0?"":`sha256:${digest.toString("hex")}`}}),7435:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{E:()=>requestPastGates,a:()=>forcedGates});var _74_=__webpack_require__(9005);
var _75_=__webpack_require__(702);var FORCED="smr/forced";function requestPastGates(request,gates,onGateFailure){let failed=(0,
_74_.Tm)(gates);if(failed.length===0)return{request,forced:false};if(onGateFailure==="stop")return;let names=[...new Set(
failed.map(({metric})=>metric))].join(" "),metadata={...request.CustomerMetadataProperties,[FORCED]:(0,_75_.TP)(names)};
return{request:{...request,CustomerMetadataProperties:metadata},forced:true}}function forcedGates(metadata){return metadata?.[FORCED]||
void 0}}),4122:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{I:()=>unresolved,q:()=>openQuestions});var _76_=__webpack_require__(637);var _49_=__webpack_require__(8015);var _77_=__webpack_require__(
3843);function unresolved({file}){return{manifest:file.manifest,imageDigests:new Map,artifacts:[],reports:new Map,checks:[]}}
function openQuestions({file:{manifest}}){let{metrics,source,source_uri}=manifest,hasSource=source?.training_job!==void 0||
source?.pipeline_execution!==void 0,artifacts=(0,_76_.Ns)(manifest).length,inS3=(0,_49_.hK)(manifest).filter(({report})=>(0,
_77_.Qh)(report.file)).length,tags=(0,_76_.be)(manifest).length,open=[...metrics!==void 0&&(0,_49_.LT)(manifest)?[`the m\
etrics of ${[metrics.report,...(0,_49_._F)(manifest)].filter(_77_.Qh).join(", ")}, and so their gates`]:[],...hasSource?
["what `source` fills in"]:[],...source_uri?.startsWith("arn:")?["what `source_uri` stands for"]:[],...tags>0?[tags===1?
"what the image tag points at":`what the ${tags} image tags point at`]:[],...artifacts>0?[artifacts===1?"whether the art\
ifact exists":`whether the ${artifacts} artifacts exist`]:[],...inS3>0?[inS3===1?"the report in S3":`the ${inS3} reports\
 in S3`]:[]];return open.length===0?[]:[{level:"notice",title:"Without credentials",detail:`Not readable here: ${open.join(
"; ")}.`}]}})};;
