"use strict";exports.id=4706,exports.ids=[4706],exports.modules={183:((_m_,_e_,_r_)=>{_r_.d(_e_,{V:()=>watchedCall});var _0_=_r_(3694);
function watchedCall({intent,cancellation},of){let{name,call,what,before=()=>{}}=of,note=(input,isAnswered)=>{let sentence=what(
input),others=intent.current().requests.filter(request=>request.what!==sentence);intent.update({phase:"changing",requests:[
...others,{what:sentence,isAnswered}]})},forget=input=>{intent.update({requests:intent.current().requests.filter(request=>request.
what!==what(input))})};return async input=>{if(cancellation.isRequested())throw new _0_.Rk("unreachable",name,"Not sent:\
 the run was stopped.");try{before(input),note(input,!1)}catch(cause){let why="Not sent: the file that a kill would be e\
xplained from cannot be written.";throw new _0_.Rk("unreachable",name,why,{cause})}try{let output=await call(input);return quietly(
()=>note(input,!0)),output}catch(error){throw error instanceof _0_.Rk&&error.kind==="unknown-outcome"||quietly(()=>forget(
input)),error}}}function quietly(write){try{write()}catch{return}}}),4706:((_m_,_e_,_r_)=>{_r_.d(_e_,{registerPorts:()=>registerPorts,
registerSettings:()=>registerSettings});var _1_=_r_(7687),_2_=_r_(8580),_3_=_r_(183),_4_=_r_(3479),_5_=_r_(9090),_6_=_r_(
4454),_7_=_r_(9159),_8_=_r_(1659),_9_=_r_(4513),_10_=_r_(5715),_11_=_r_(3694),_12_=_r_(2197),_13_=_r_(793),_14_=_r_(8734),
_15_=_r_(5271),_16_=_r_(4976),_17_=_r_(362);function watchedWriter(writer,of){let{intent,cancellation}=of,underWay=new Set;
function note(creation){let others=intent.current().creations.filter(({clientToken})=>clientToken!==creation.clientToken);
intent.update({phase:"registering",creations:[...others,creation]})}function noteAnswer(creation){try{note({...creation,
isAnswered:!0})}catch{return}}return{createModelPackage:async input=>{if(cancellation.isRequested())throw notSent("the r\
un was stopped");let creation={group:input.ModelPackageGroupName??"",clientToken:input.ClientToken??""};try{note({...creation,
isAnswered:!1})}catch(cause){throw notSent("the file that a kill would be explained from cannot be written",cause)}let request=writer.
createModelPackage(input);underWay.add(request);try{let output=await request;return noteAnswer(creation),output}catch(error){
throw error instanceof _11_.Rk&&error.kind!=="unknown-outcome"&&noteAnswer(creation),error}finally{underWay.delete(request)}},
settled:async()=>{await Promise.allSettled(underWay)}}}function notSent(why,cause){return new _11_.Rk("unreachable","sag\
emaker:CreateModelPackage",`Not sent: ${why}.`,{cause})}function registerSettings(inputs,{identity,region,registryAccount}){
let{reportsS3Uri,packageKmsKeyId,modelCardStatus}=inputs;return{region,partition:identity.partition,callerAccount:identity.
account,registryAccount,dryRun:inputs.dryRun,onGateFailure:inputs.onGateFailure,createGroup:inputs.createGroup,...(0,_10_.
s)({modelCardStatus,packageKmsKeyId}),...reportsS3Uri!==void 0&&{reports:{s3Uri:reportsS3Uri.replace(/\/+$/,""),kmsKeyId:inputs.
reportsKmsKeyId,bucketOwner:inputs.reportsBucketOwnerId??identity.account}}}}function registerPorts(request,{own,registry},confirmed=Promise.
resolve()){let onDemand=(0,_2_.v)(own),writer=watchedWriter((0,_4_.Qf)(own),request),onceConfirmed=call=>async input=>(await confirmed,
call(input));return{...onDemand,writer:{...writer,createModelPackage:onceConfirmed(writer.createModelPackage)},reader:(0,_4_.
SI)(registry),reports:{...(0,_1_.h)(request.inputs.allowedS3Prefixes,(0,_1_.w)(onDemand.reports)),writeOnce:onceConfirmed(
(0,_3_.V)(request,{name:"s3:PutObject",call:onDemand.reports.writeOnce,what:({s3Uri})=>`the upload of ${s3Uri}`}))},groups:{
...onDemand.groups,createModelPackageGroup:onceConfirmed((0,_3_.V)(request,{name:"sagemaker:CreateModelPackageGroup",call:onDemand.
groups.createModelPackageGroup,what:({ModelPackageGroupName:name})=>`CreateModelPackageGroup of ${name}`}))},updater:onceConfirmed(
(0,_3_.V)(request,{name:"sagemaker:UpdateModelPackage",call:(0,_4_.g9)(own),what:({ModelPackageArn:arn})=>`UpdateModelPa\
ckage of ${arn}`})),clock:_9_.p}}}),7687:((_m_,_e_,_r_)=>{_r_.d(_e_,{h:()=>reading,w:()=>readingOnce});var _18_=_r_(1430),
_0_=_r_(3694);function isAllowed(s3Uri,prefixes){return prefixes.length===0?!0:prefixes.map(prefix=>prefix.replace(/\/+$/,
"")).some(prefix=>s3Uri===prefix||s3Uri.startsWith(`${prefix}/`))}function reading(prefixes,store){return{...store,read:async from=>{
if(isAllowed(from.s3Uri,prefixes))return store.read(from);throw new _0_.Rk("invalid-request","s3:GetObject",`${from.s3Uri}\
 is not read: it lies outside of allowed-s3-prefixes.`,{hint:"Add its prefix to the input `allowed-s3-prefixes`."})}}}var MAX_TOGETHER=50*
1024*1024;function readingOnce(store){let together=0;return{...store,read:(0,_18_.G)(({s3Uri})=>s3Uri,async from=>{let bytes=await store.
read(from);if(together+=bytes.length,together<=MAX_TOGETHER)return bytes;let message=`${from.s3Uri} is one too many: tog\
ether the reports of a run have at most ${MAX_TOGETHER} bytes.`;throw new _0_.Rk("invalid-request","s3:GetObject",message)})}}}),
8580:((_m_,_e_,_r_)=>{_r_.d(_e_,{v:()=>clientsOnDemand});var _19_=_r_(1430);function clientsOnDemand(options){let artifacts=(0,_19_.
O)(async()=>(await Promise.all([_r_.e(7746),_r_.e(4123)]).then(_r_.bind(_r_,4123))).s3ArtifactStore(options)),folders=(0,_19_.
O)(async()=>(await Promise.all([_r_.e(7746),_r_.e(5338)]).then(_r_.bind(_r_,5338))).s3FolderStore(options)),reports=(0,_19_.
O)(async()=>(await Promise.all([_r_.e(7746),_r_.e(2691)]).then(_r_.bind(_r_,2691))).s3ReportStore(options)),images=(0,_19_.
O)(async()=>(await _r_.e(9208).then(_r_.bind(_r_,9208))).ecrImageRegistry(options)),keys=(0,_19_.O)(async()=>(await _r_.
e(1905).then(_r_.bind(_r_,1905))).kmsKeyReader(options)),sources=(0,_19_.O)(async()=>(await _r_.e(1237).then(_r_.bind(_r_,
1237))).sageMakerSources(options)),groups=(0,_19_.O)(async()=>(await _r_.e(3626).then(_r_.bind(_r_,3626))).sageMakerGroups(
options));return{artifacts:{identify:async uri=>(await artifacts()).identify(uri)},folders:{identifyPrefix:async uri=>(await folders()).
identifyPrefix(uri)},reports:{read:async from=>(await reports()).read(from),writeOnce:async file=>(await reports()).writeOnce(
file)},images:{manifestOf:async image=>(await images()).manifestOf(image)},keys:{managerOf:async keyArn=>(await keys()).
managerOf(keyArn)},sources:{describeTrainingJob:async input=>(await sources()).describeTrainingJob(input),listPipelineExecutionSteps:async input=>(await sources()).
listPipelineExecutionSteps(input),describeModel:async input=>(await sources()).describeModel(input)},groups:{describeModelPackageGroup:async input=>(await groups()).
describeModelPackageGroup(input),createModelPackageGroup:async input=>(await groups()).createModelPackageGroup(input)}}}})};
