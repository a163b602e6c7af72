"use strict";exports.id=1659;exports.ids=[1659];exports.modules={7940:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{I1:()=>ownWords,P_:()=>stageOnly,uQ:()=>noDecision,zV:()=>bornPending});var STATUS="\
sagemaker:ModelApprovalStatus",STAGE="sagemaker:ModelLifeCycle:stage",REMOVED="sagemaker:CustomerMetadataPropertiesToRem\
ove",NOTES=["smr/forced","smr/actor","smr/author","smr/pull-request"];function without(keys){return Object.fromEntries(keys.
map(key=>[key,"true"]))}function keysOf(notes){return notes.map(note=>`sagemaker:CustomerMetadataProperties/${note}`)}function bornPending(served){
return{StringEqualsIfExists:{[STATUS]:"PendingManualApproval"},Null:without([STAGE,...keysOf(served)])}}function noDecision(served){
return{Null:without([STATUS,STAGE,...keysOf([...served,...NOTES])])}}function ownWords(served){return{...noDecision(served),
"ForAllValues:StringNotLike":{[REMOVED]:["smr/*","metric/*"]}}}function stageOnly(others){return{Null:without([STATUS,REMOVED,
...keysOf([...others,...NOTES])])}}}),9013:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{a:()=>updateStatementHint});var _0_=__webpack_require__(7940);var _1_=__webpack_require__(2292);function updateStatementHint(address,hint){
let statement={Effect:"Allow",Action:"sagemaker:UpdateModelPackage",Resource:address.versionArn(1).replace(/1$/,"*"),Condition:(0,
_0_.uQ)(_1_.EJ)};return`${hint===void 0?"":`${hint}
`}With these conditions, for without them whoever may update versions may approve them:
`+JSON.stringify(statement)}}),1659:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{writeSourceUri:()=>writeSourceUri});var _2_=__webpack_require__(9013);var _3_=__webpack_require__(
1495);var _4_=__webpack_require__(950);var _5_=__webpack_require__(408);var _6_=__webpack_require__(1977);var _7_=__webpack_require__(
2292);var _8_=__webpack_require__(378);var _9_=__webpack_require__(5201);var _10_=__webpack_require__(1743);var _11_=__webpack_require__(
6858);var _12_=__webpack_require__(9695);var _13_=__webpack_require__(7404);var _14_=__webpack_require__(7947);var _15_=__webpack_require__(
1014);var _16_=__webpack_require__(1780);var _17_=__webpack_require__(3863);var _18_=__webpack_require__(5715);var _19_=__webpack_require__(
1326);var BASE_MILLISECONDS=1e3;async function writeSourceUri(task,ports){let{uri,arn,dryRun}=task,at={address:task.address,
reader:ports.reader,clock:ports.clock},described=await completed(task,at),found=described===void 0?void 0:judge(described,
uri);if(found!==void 0)return found;if(dryRun)return[{level:"notice",title:"Source URI",detail:`It would be written on ${arn}\
.`}];if(ports.updater===void 0)throw notWritten(task,"This run has nobody to ask for an update.");let started=ports.clock.
now().getTime();for(let wait=BASE_MILLISECONDS;;wait*=2){let failure=await ports.updater({ModelPackageArn:arn,SourceUri:uri}).
catch(_16_.tf);if(!(failure instanceof _17_.Rk))return[{level:"passed",title:"Source URI",detail:`${uri} was written.`}];
if(!(0,_16_.to)(failure)||ports.clock.now().getTime()-started>=_4_.If)throw notWritten(task,(0,_16_.s$)(failure),failure);
await ports.clock.sleep(wait);let now=await(0,_10_.MP)(at,arn).catch(_16_.tf),done=now instanceof _17_.Rk||now===void 0?
void 0:judge(now,uri);if(done!==void 0)return done}}async function completed(task,at){let{arn,described,identity,dryRun}=task;
if(described!==void 0&&(dryRun||!(0,_10_.gn)(described.description.ModelPackageStatus)))return described;let confirmed=await(0,
_3_.h)(at,arn,identity);switch(confirmed.kind){case"unread":return;case"vanished":throw notWritten(task,"It was deleted \
meanwhile.");case"described":{let{ModelPackageStatus:status}=confirmed.version.description;if(status==="Completed")return confirmed.
version;throw notWritten(task,`The version is ${(0,_10_.gn)(status)?"still ":""}${status}.`)}}}function judge({version,description},uri){
let theirs=description.SourceUri||void 0;return theirs===void 0?(0,_6_.Mj)(description)?[bornApproved(version)]:void 0:theirs===
uri?[]:[{level:"warning",title:"Source URI",detail:`Version ${version} has another one, ${theirs}, which somebody wrote \
since it was registered. It was left.`}]}function bornApproved(version){return{level:"warning",title:"Source URI",detail:`\
Version ${version} has been Approved since it was created, so nobody approved it. Nothing was written on it.`}}var RUN_AGAIN="\
Run the job again: it finds the version and writes it.";function notWritten({uri,arn,address},why,cause){let message=`${arn}\
 is registered, and its source URI ${uri} is not written on it. ${why}`,isDenied=cause?.kind==="access-denied";return new _17_.
lZ(cause===void 0?"failed":(0,_16_.$N)(cause),message,{hint:isDenied?`${(0,_2_.a)(address,cause.hint)}
Then run the job again.`:RUN_AGAIN,...(0,_18_.s)({cause})})}})};;
