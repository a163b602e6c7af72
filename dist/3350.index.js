"use strict";exports.id=3350,exports.ids=[3350],exports.modules={969:((_m_,_e_,_r_)=>{_r_.d(_e_,{registerPorts:()=>registerPorts,registerSettings:()=>registerSettings});
var _0_=_r_(7820),_1_=_r_(8969),_2_=_r_(3436),_3_=_r_(1366),_4_=_r_(1376),_5_=_r_(5896),_6_=_r_(2612),_7_=_r_(1659),_8_=_r_(
4513),_9_=_r_(5715),_10_=_r_(5107),_11_=_r_(4933),_12_=_r_(4449),_13_=_r_(7977),_14_=_r_(7384),_15_=_r_(7930),_16_=_r_(362);
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
7820:((_m_,_e_,_r_)=>{_r_.d(_e_,{h:()=>reading,w:()=>readingOnce});var _17_=_r_(5107);function isAllowed(s3Uri,prefixes){
return prefixes.length===0?!0:prefixes.map(prefix=>prefix.replace(/\/+$/,"")).some(prefix=>s3Uri===prefix||s3Uri.startsWith(
`${prefix}/`))}function reading(prefixes,store){return{...store,read:async from=>{if(isAllowed(from.s3Uri,prefixes))return store.
read(from);throw new _17_.Rk("invalid-request","s3:GetObject",`${from.s3Uri} is not read: it lies outside of allowed-s3-\
prefixes.`,{hint:"Add its prefix to the input `allowed-s3-prefixes`."})}}}var MAX_TOGETHER=50*1024*1024;function readingOnce(store){
let known=new Map,together=0,read=async from=>{let bytes=await store.read(from);if(together+=bytes.length,together<=MAX_TOGETHER)
return bytes;let message=`${from.s3Uri} is one too many: together the reports of a run have at most ${MAX_TOGETHER} byte\
s.`;throw new _17_.Rk("invalid-request","s3:GetObject",message)};return{...store,read:from=>{let found=known.get(from.s3Uri)??
read(from);return known.set(from.s3Uri,found),found}}}}),8969:((_m_,_e_,_r_)=>{_r_.d(_e_,{v:()=>clientsOnDemand});var _18_=_r_(
8338);function clientsOnDemand(options){let artifacts=(0,_18_.O)(async()=>(await Promise.all([_r_.e(4913),_r_.e(9719)]).
then(_r_.bind(_r_,9719))).s3ArtifactStore(options)),folders=(0,_18_.O)(async()=>(await Promise.all([_r_.e(4913),_r_.e(1027)]).
then(_r_.bind(_r_,1027))).s3FolderStore(options)),reports=(0,_18_.O)(async()=>(await Promise.all([_r_.e(4913),_r_.e(4546)]).
then(_r_.bind(_r_,4546))).s3ReportStore(options)),images=(0,_18_.O)(async()=>(await _r_.e(2007).then(_r_.bind(_r_,2007))).
ecrImageRegistry(options)),keys=(0,_18_.O)(async()=>(await _r_.e(407).then(_r_.bind(_r_,407))).kmsKeyReader(options)),sources=(0,_18_.
O)(async()=>(await _r_.e(9983).then(_r_.bind(_r_,9983))).sageMakerSources(options)),groups=(0,_18_.O)(async()=>(await _r_.
e(3057).then(_r_.bind(_r_,3057))).sageMakerGroups(options));return{artifacts:{identify:async uri=>(await artifacts()).identify(
uri)},folders:{identifyPrefix:async uri=>(await folders()).identifyPrefix(uri)},reports:{read:async from=>(await reports()).
read(from),writeOnce:async file=>(await reports()).writeOnce(file)},images:{manifestOf:async image=>(await images()).manifestOf(
image)},keys:{managerOf:async keyArn=>(await keys()).managerOf(keyArn)},sources:{describeTrainingJob:async input=>(await sources()).
describeTrainingJob(input),listPipelineExecutionSteps:async input=>(await sources()).listPipelineExecutionSteps(input),describeModel:async input=>(await sources()).
describeModel(input)},groups:{describeModelPackageGroup:async input=>(await groups()).describeModelPackageGroup(input),createModelPackageGroup:async input=>(await groups()).
createModelPackageGroup(input)}}}}),1366:((_m_,_e_,_r_)=>{_r_.d(_e_,{Qf:()=>versionWriter,SI:()=>versionReader,g9:()=>versionUpdater});
var _19_=_r_(1376),_20_=_r_(5896),_21_=_r_(2612),CreateModelPackageCommand=class extends(0,_20_.G5)(_20_.lq,_20_.yt,"Cre\
ateModelPackage",_20_.A_){},DescribeModelPackageCommand=class extends(0,_20_.G5)(_20_.lq,_20_.yt,"DescribeModelPackage",
_20_.Qh){},ListModelPackagesCommand=class extends(0,_20_.G5)(_20_.lq,_20_.yt,"ListModelPackages",_20_.LD){},UpdateModelPackageCommand=class extends(0,_20_.
G5)(_20_.lq,_20_.yt,"UpdateModelPackage",_20_.le){};function versionWriter(options){let client=new _20_.kH({...(0,_21_.W0)(
options),retryStrategy:_19_.j});return{createModelPackage:(0,_21_.T1)("sagemaker:CreateModelPackage",input=>client.send(
new CreateModelPackageCommand(input)))}}function versionUpdater(options){let client=new _20_.kH({...(0,_21_.W0)(options),
retryStrategy:_19_.j});return(0,_21_.T1)("sagemaker:UpdateModelPackage",input=>client.send(new UpdateModelPackageCommand(
input)))}function versionReader(options){let client=new _20_.kH({...(0,_21_.W0)(options),maxAttempts:_21_.Ml});return{describeModelPackage:(0,_21_.
T1)("sagemaker:DescribeModelPackage",input=>client.send(new DescribeModelPackageCommand(input))),listModelPackages:(0,_21_.
T1)("sagemaker:ListModelPackages",input=>client.send(new ListModelPackagesCommand(input)))}}}),3436:((_m_,_e_,_r_)=>{_r_.
d(_e_,{V:()=>watchedCall});var _17_=_r_(5107);function watchedCall({intent,cancellation},of){let{name,call,what,before=()=>{}}=of,
note=(input,isAnswered)=>{let sentence=what(input),others=intent.current().requests.filter(request=>request.what!==sentence);
intent.update({phase:"changing",requests:[...others,{what:sentence,isAnswered}]})},forget=input=>{intent.update({requests:intent.
current().requests.filter(request=>request.what!==what(input))})};return async input=>{if(cancellation.isRequested())throw new _17_.
Rk("unreachable",name,"Not sent: the run was stopped.");try{before(input),note(input,!1)}catch(cause){let why="Not sent:\
 the file that a kill would be explained from cannot be written.";throw new _17_.Rk("unreachable",name,why,{cause})}try{
let output=await call(input);return quietly(()=>note(input,!0)),output}catch(error){throw error instanceof _17_.Rk&&error.
kind==="unknown-outcome"||quietly(()=>forget(input)),error}}}function quietly(write){try{write()}catch{return}}})};
