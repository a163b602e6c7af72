"use strict";exports.id=8154,exports.ids=[8154],exports.modules={5773:((_m_,_e_,_r_)=>{_r_.d(_e_,{registerPorts:()=>registerPorts,registerSettings:()=>registerSettings});
var _0_=_r_(5549),_1_=_r_(8871),_2_=_r_(9074),_3_=_r_(346),_4_=_r_(1376),_5_=_r_(2288),_6_=_r_(1897),_7_=_r_(1659),_8_=_r_(
4513),_9_=_r_(5715),_10_=_r_(7929),_11_=_r_(4933),_12_=_r_(4449),_13_=_r_(7977),_14_=_r_(7384),_15_=_r_(7930),_16_=_r_(362);
function watchedWriter(writer,of){let{intent,cancellation}=of,underWay=new Set;function note(creation){let others=intent.
current().creations.filter(({clientToken})=>clientToken!==creation.clientToken);intent.update({phase:"registering",creations:[
...others,creation]})}function noteAnswer(creation){try{note({...creation,isAnswered:!0})}catch{return}}return{createModelPackage:async input=>{
if(cancellation.isRequested())throw notSent("the run was stopped");let creation={group:input.ModelPackageGroupName??"",clientToken:input.
ClientToken??""};try{note({...creation,isAnswered:!1})}catch(cause){throw notSent("the file that a kill would be explain\
ed from cannot be written",cause)}let request=writer.createModelPackage(input);underWay.add(request);try{let output=await request;
return noteAnswer(creation),output}catch(error){throw error instanceof _10_.Rk&&error.kind!=="unknown-outcome"&&noteAnswer(
creation),error}finally{underWay.delete(request)}},settled:async()=>{await Promise.allSettled(underWay)}}}function notSent(why,cause){
return new _10_.Rk("unreachable","sagemaker:CreateModelPackage",`Not sent: ${why}.`,{cause})}function registerSettings(inputs,{
identity,region,registryAccount}){let{reportsS3Uri,packageKmsKeyId,modelCardStatus}=inputs;return{region,partition:identity.
partition,callerAccount:identity.account,registryAccount,dryRun:inputs.dryRun,onGateFailure:inputs.onGateFailure,createGroup:inputs.
createGroup,...(0,_9_.s)({modelCardStatus,packageKmsKeyId}),...reportsS3Uri!==void 0&&{reports:{s3Uri:reportsS3Uri.replace(
/\/+$/,""),kmsKeyId:inputs.reportsKmsKeyId,bucketOwner:inputs.reportsBucketOwnerId??identity.account}}}}function registerPorts(request,{
own,registry}){let onDemand=(0,_1_.v)(own);return{...onDemand,writer:watchedWriter((0,_3_.Qf)(own),request),reader:(0,_3_.
SI)(registry),reports:{...(0,_0_.h)(request.inputs.allowedS3Prefixes,(0,_0_.w)(onDemand.reports)),writeOnce:(0,_2_.V)(request,
{name:"s3:PutObject",call:onDemand.reports.writeOnce,what:({s3Uri})=>`the upload of ${s3Uri}`})},groups:{...onDemand.groups,
createModelPackageGroup:(0,_2_.V)(request,{name:"sagemaker:CreateModelPackageGroup",call:onDemand.groups.createModelPackageGroup,
what:({ModelPackageGroupName:name})=>`CreateModelPackageGroup of ${name}`})},updater:(0,_2_.V)(request,{name:"sagemaker:\
UpdateModelPackage",call:(0,_3_.g9)(own),what:({ModelPackageArn:arn})=>`UpdateModelPackage of ${arn}`}),clock:_8_.p}}}),
9074:((_m_,_e_,_r_)=>{_r_.d(_e_,{V:()=>watchedCall});var _17_=_r_(7929);function watchedCall({intent,cancellation},of){let{
name,call,what,before=()=>{}}=of,note=(input,isAnswered)=>{let sentence=what(input),others=intent.current().requests.filter(
request=>request.what!==sentence);intent.update({phase:"changing",requests:[...others,{what:sentence,isAnswered}]})},forget=input=>{
intent.update({requests:intent.current().requests.filter(request=>request.what!==what(input))})};return async input=>{if(cancellation.
isRequested())throw new _17_.Rk("unreachable",name,"Not sent: the run was stopped.");try{before(input),note(input,!1)}catch(cause){
let why="Not sent: the file that a kill would be explained from cannot be written.";throw new _17_.Rk("unreachable",name,
why,{cause})}try{let output=await call(input);return quietly(()=>note(input,!0)),output}catch(error){throw error instanceof
_17_.Rk&&error.kind==="unknown-outcome"||quietly(()=>forget(input)),error}}}function quietly(write){try{write()}catch{return}}}),
346:((_m_,_e_,_r_)=>{_r_.d(_e_,{Qf:()=>versionWriter,SI:()=>versionReader,g9:()=>versionUpdater});var _18_=_r_(1376),_19_=_r_(
2288),_20_=_r_(1897),CreateModelPackageCommand=class extends(0,_19_.G5)(_19_.lq,_19_.yt,"CreateModelPackage",_19_.A_){},
DescribeModelPackageCommand=class extends(0,_19_.G5)(_19_.lq,_19_.yt,"DescribeModelPackage",_19_.Qh){},ListModelPackagesCommand=class extends(0,_19_.
G5)(_19_.lq,_19_.yt,"ListModelPackages",_19_.LD){},UpdateModelPackageCommand=class extends(0,_19_.G5)(_19_.lq,_19_.yt,"U\
pdateModelPackage",_19_.le){};function versionWriter(options){let client=new _19_.kH({...(0,_20_.W0)(options),retryStrategy:_18_.
j});return{createModelPackage:(0,_20_.T1)("sagemaker:CreateModelPackage",input=>client.send(new CreateModelPackageCommand(
input)))}}function versionUpdater(options){let client=new _19_.kH({...(0,_20_.W0)(options),retryStrategy:_18_.j});return(0,_20_.
T1)("sagemaker:UpdateModelPackage",input=>client.send(new UpdateModelPackageCommand(input)))}function versionReader(options){
let client=new _19_.kH({...(0,_20_.W0)(options),maxAttempts:_20_.Ml});return{describeModelPackage:(0,_20_.T1)("sagemaker\
:DescribeModelPackage",input=>client.send(new DescribeModelPackageCommand(input))),listModelPackages:(0,_20_.T1)("sagema\
ker:ListModelPackages",input=>client.send(new ListModelPackagesCommand(input)))}}}),5549:((_m_,_e_,_r_)=>{_r_.d(_e_,{h:()=>reading,
w:()=>readingOnce});var _17_=_r_(7929);function isAllowed(s3Uri,prefixes){return prefixes.length===0?!0:prefixes.map(prefix=>prefix.
replace(/\/+$/,"")).some(prefix=>s3Uri===prefix||s3Uri.startsWith(`${prefix}/`))}function reading(prefixes,store){return{
...store,read:async from=>{if(isAllowed(from.s3Uri,prefixes))return store.read(from);throw new _17_.Rk("invalid-request",
"s3:GetObject",`${from.s3Uri} is not read: it lies outside of allowed-s3-prefixes.`,{hint:"Add its prefix to the input `\
allowed-s3-prefixes`."})}}}var MAX_TOGETHER=50*1024*1024;function readingOnce(store){let known=new Map,together=0,read=async from=>{
let bytes=await store.read(from);if(together+=bytes.length,together<=MAX_TOGETHER)return bytes;let message=`${from.s3Uri}\
 is one too many: together the reports of a run have at most ${MAX_TOGETHER} bytes.`;throw new _17_.Rk("invalid-request",
"s3:GetObject",message)};return{...store,read:from=>{let found=known.get(from.s3Uri)??read(from);return known.set(from.s3Uri,
found),found}}}}),8871:((_m_,_e_,_r_)=>{_r_.d(_e_,{v:()=>clientsOnDemand});var _21_=_r_(8338);function clientsOnDemand(options){
let artifacts=(0,_21_.O)(async()=>(await Promise.all([_r_.e(1379),_r_.e(8970)]).then(_r_.bind(_r_,8970))).s3ArtifactStore(
options)),folders=(0,_21_.O)(async()=>(await Promise.all([_r_.e(1379),_r_.e(8727)]).then(_r_.bind(_r_,8727))).s3FolderStore(
options)),reports=(0,_21_.O)(async()=>(await Promise.all([_r_.e(1379),_r_.e(4644)]).then(_r_.bind(_r_,4644))).s3ReportStore(
options)),images=(0,_21_.O)(async()=>(await _r_.e(5828).then(_r_.bind(_r_,5828))).ecrImageRegistry(options)),keys=(0,_21_.
O)(async()=>(await _r_.e(5175).then(_r_.bind(_r_,5175))).kmsKeyReader(options)),sources=(0,_21_.O)(async()=>(await _r_.e(
4277).then(_r_.bind(_r_,4277))).sageMakerSources(options)),groups=(0,_21_.O)(async()=>(await _r_.e(251).then(_r_.bind(_r_,
251))).sageMakerGroups(options));return{artifacts:{identify:async uri=>(await artifacts()).identify(uri)},folders:{identifyPrefix:async uri=>(await folders()).
identifyPrefix(uri)},reports:{read:async from=>(await reports()).read(from),writeOnce:async file=>(await reports()).writeOnce(
file)},images:{manifestOf:async image=>(await images()).manifestOf(image)},keys:{managerOf:async keyArn=>(await keys()).
managerOf(keyArn)},sources:{describeTrainingJob:async input=>(await sources()).describeTrainingJob(input),listPipelineExecutionSteps:async input=>(await sources()).
listPipelineExecutionSteps(input),describeModel:async input=>(await sources()).describeModel(input)},groups:{describeModelPackageGroup:async input=>(await groups()).
describeModelPackageGroup(input),createModelPackageGroup:async input=>(await groups()).createModelPackageGroup(input)}}}})};
