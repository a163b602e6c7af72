"use strict";exports.id=3606,exports.ids=[3606],exports.modules={3606:((_m_,_e_,_r_)=>{_r_.d(_e_,{writeSourceUri:()=>writeSourceUri});
var _0_=_r_(1946),_1_=_r_(4216),_2_=_r_(6799),_3_=_r_(9997),_4_=_r_(3667),_5_=_r_(6249),_6_=_r_(5201),_7_=_r_(6761),_8_=_r_(
3275),_9_=_r_(2764),_10_=_r_(3966),_11_=_r_(1382),_12_=_r_(478),_13_=_r_(5564),_14_=_r_(3854),_15_=_r_(5715),_16_=_r_(3694),
_17_=_r_(362),BASE_MILLISECONDS=1e3;async function writeSourceUri(task,ports){let{uri,arn,dryRun}=task,at={address:task.
address,reader:ports.reader,clock:ports.clock},described=await completed(task,at),found=described===void 0?void 0:judge(
described,uri);if(found!==void 0)return found;if(dryRun)return[{level:"notice",title:"Source URI",detail:`It would be wr\
itten on ${arn}.`}];if(ports.updater===void 0)throw notWritten(task,"This run has nobody to ask for an update.");let started=ports.
clock.now().getTime();for(let wait=BASE_MILLISECONDS;;wait*=2){let failure=await ports.updater({ModelPackageArn:arn,SourceUri:uri}).
catch(_14_.tf);if(!(failure instanceof _16_.Rk))return[{level:"passed",title:"Source URI",detail:`${uri} was written.`}];
if(!(0,_14_.to)(failure)||ports.clock.now().getTime()-started>=_5_.If)throw notWritten(task,(0,_14_.s$)(failure),failure);
await ports.clock.sleep(wait);let now=await(0,_8_.MP)(at,arn).catch(_14_.tf),done=now instanceof _16_.Rk||now===void 0?void 0:
judge(now,uri);if(done!==void 0)return done}}async function completed(task,at){let{arn,described,identity,dryRun}=task;if(described!==
void 0&&(dryRun||!(0,_8_.gn)(described.description.ModelPackageStatus)))return described;let confirmed=await(0,_2_.hs)(at,
arn,identity);switch(confirmed.kind){case"unread":return;case"vanished":throw notWritten(task,"It was deleted meanwhile.");case"\
described":{let{ModelPackageStatus:status}=confirmed.version.description;if(status==="Completed")return confirmed.version;
throw notWritten(task,`The version is ${(0,_8_.gn)(status)?"still ":""}${status}.`)}}}function judge({version,description},uri){
let theirs=description.SourceUri||void 0;return theirs===void 0?(0,_7_.Mj)(description)?[bornApproved(version)]:void 0:theirs===
uri?[]:[{level:"warning",title:"Source URI",detail:`Version ${version} has another one, ${theirs}, which somebody wrote \
since it was registered. It was left.`}]}function bornApproved(version){return{level:"warning",title:"Source URI",detail:`\
Version ${version} has been Approved since it was created, so nobody approved it. Nothing was written on it.`}}var RUN_AGAIN="\
Run the job again: it finds the version and writes it.";function notWritten({uri,arn,address},why,cause){let message=`${arn}\
 is registered, and its source URI ${uri} is not written on it. ${why}`,isDenied=cause?.kind==="access-denied";return new _16_.
lZ(cause===void 0?"failed":(0,_14_.$N)(cause),message,{hint:isDenied?`${(0,_0_.a)(address,cause.hint)}
Then run the job again.`:RUN_AGAIN,...(0,_15_.s)({cause})})}}),1946:((_m_,_e_,_r_)=>{_r_.d(_e_,{a:()=>updateStatementHint});
var _18_=_r_(4216),_19_=_r_(3667);function updateStatementHint(address,hint){let statement={Effect:"Allow",Action:"sagem\
aker:UpdateModelPackage",Resource:address.versionArn(1).replace(/1$/,"*"),Condition:(0,_18_.uQ)(_19_.EJ)};return`${hint===
void 0?"":`${hint}
`}With these conditions, for without them whoever may update versions may approve them:
`+JSON.stringify(statement)}}),4216:((_m_,_e_,_r_)=>{_r_.d(_e_,{I1:()=>ownWords,I3:()=>ANSWERS,P_:()=>stageOnly,pW:()=>isMetByVersions,
uQ:()=>noDecision,zV:()=>bornPending});var _20_=_r_(9702),ANSWERS={groupConditions:"decided",groupSpelling:"as-given",groupPrincipals:"\
roles",absentMembers:"absent",createStatus:"if-exists",alarms:"everything",printedReads:"asked-for"},STATUS="sagemaker:M\
odelApprovalStatus",STAGE="sagemaker:ModelLifeCycle:stage",REMOVED="sagemaker:CustomerMetadataPropertiesToRemove",NOTES=[
"smr/forced","smr/actor","smr/author","smr/pull-request"];function without(keys,{absentMembers}){switch(absentMembers){case"\
absent":return{Null:Object.fromEntries(keys.map(key=>[key,"true"]))};case"empty":return{StringEqualsIfExists:Object.fromEntries(
keys.map(key=>[key,""]))}}}function allOf(...conditions){let operators=new Set(conditions.flatMap(condition=>Object.keys(
condition)));return Object.fromEntries([...operators].map(operator=>[operator,Object.assign({},...conditions.map(one=>one[operator]??
{}))]))}function keysOf(notes){return notes.map(note=>`sagemaker:CustomerMetadataProperties/${note}`)}function bornPending(served,answers=ANSWERS){
let operator=answers.createStatus==="required"?"StringEquals":"StringEqualsIfExists";return allOf({[operator]:{[STATUS]:"\
PendingManualApproval"}},without([STAGE,...keysOf(served)],answers))}function noDecision(served,answers=ANSWERS){return without(
[STATUS,STAGE,...keysOf([...served,...NOTES])],answers)}function ownWords(served,answers=ANSWERS){return{...noDecision(served,
answers),"ForAllValues:StringNotLike":{[REMOVED]:["smr/*","metric/*"]}}}function stageOnly(others,answers=ANSWERS){return without(
[STATUS,REMOVED,...keysOf([...others,...NOTES])],answers)}function isMetByVersions(condition,action){if(condition===void 0)
return!0;if(!(0,_20_.u4)(condition))return;let isCreate=action==="sagemaker:CreateModelPackage",verdicts=Object.entries(
condition).flatMap(([operator,keys])=>(0,_20_.u4)(keys)?Object.entries(keys).map(([key,values])=>isMet({operator,key,values,
isCreate})):[void 0]);return verdicts.includes(!1)?!1:verdicts.includes(void 0)?void 0:!0}function isMet(of){let{operator,
key,values,isCreate}=of,isStatus=key.toLowerCase()===STATUS.toLowerCase(),isOfVersion=isStatus||key.toLowerCase()===STAGE.
toLowerCase()||/^sagemaker:CustomerMetadataProperties/i.test(key);switch(operator){case"StringEquals":return isStatus?isCreate&&
[values].flat().includes("PendingManualApproval"):void 0;case"StringEqualsIfExists":return isStatus?!isCreate||[values].
flat().includes("PendingManualApproval"):void 0;case"Null":return!isOfVersion||/CustomerMetadataProperties\/(?!smr\/served\/)/i.
test(key)?void 0:isStatus&&isCreate?String(values)==="false":String(values)==="true";default:return}}})};
