"use strict";exports.id=3687;exports.ids=[3687];exports.modules={3593:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{v:()=>clientsOnDemand});var _0_=__webpack_require__(8338);function clientsOnDemand(options){
let artifacts=(0,_0_.O)(async()=>(await Promise.all([__webpack_require__.e(9271),__webpack_require__.e(8257)]).then(__webpack_require__.
bind(__webpack_require__,8257))).s3ArtifactStore(options)),folders=(0,_0_.O)(async()=>(await Promise.all([__webpack_require__.
e(9271),__webpack_require__.e(2096)]).then(__webpack_require__.bind(__webpack_require__,2096))).s3FolderStore(options)),
reports=(0,_0_.O)(async()=>(await Promise.all([__webpack_require__.e(9271),__webpack_require__.e(3819)]).then(__webpack_require__.
bind(__webpack_require__,3819))).s3ReportStore(options)),images=(0,_0_.O)(async()=>(await __webpack_require__.e(9106).then(
__webpack_require__.bind(__webpack_require__,9106))).ecrImageRegistry(options)),keys=(0,_0_.O)(async()=>(await __webpack_require__.
e(1255).then(__webpack_require__.bind(__webpack_require__,1255))).kmsKeyReader(options)),sources=(0,_0_.O)(async()=>(await __webpack_require__.
e(3372).then(__webpack_require__.bind(__webpack_require__,3372))).sageMakerSources(options)),groups=(0,_0_.O)(async()=>(await __webpack_require__.
e(5159).then(__webpack_require__.bind(__webpack_require__,5159))).sageMakerGroups(options));return{artifacts:{identify:async uri=>(await artifacts()).
identify(uri)},folders:{identifyPrefix:async uri=>(await folders()).identifyPrefix(uri)},reports:{read:async from=>(await reports()).
read(from),writeOnce:async file=>(await reports()).writeOnce(file)},images:{manifestOf:async image=>(await images()).manifestOf(
image)},keys:{managerOf:async keyArn=>(await keys()).managerOf(keyArn)},sources:{describeTrainingJob:async input=>(await sources()).
describeTrainingJob(input),listPipelineExecutionSteps:async input=>(await sources()).listPipelineExecutionSteps(input),describeModel:async input=>(await sources()).
describeModel(input)},groups:{describeModelPackageGroup:async input=>(await groups()).describeModelPackageGroup(input),createModelPackageGroup:async input=>(await groups()).
createModelPackageGroup(input)}}}}),1394:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Qf:()=>versionWriter,SI:()=>versionReader,g9:()=>versionUpdater});var _1_=__webpack_require__(1979);
var _2_=__webpack_require__(3759);var _3_=__webpack_require__(8508);var CreateModelPackageCommand=class extends(0,_2_.G5)(
_2_.lq,_2_.yt,"CreateModelPackage",_2_.A_){};var DescribeModelPackageCommand=class extends(0,_2_.G5)(_2_.lq,_2_.yt,"Desc\
ribeModelPackage",_2_.Qh){};var ListModelPackagesCommand=class extends(0,_2_.G5)(_2_.lq,_2_.yt,"ListModelPackages",_2_.LD){};
var UpdateModelPackageCommand=class extends(0,_2_.G5)(_2_.lq,_2_.yt,"UpdateModelPackage",_2_.le){};function versionWriter(options){
let client=new _2_.kH({...(0,_3_.W0)(options),retryStrategy:_1_.j});return{createModelPackage:(0,_3_.T1)("sagemaker:Crea\
teModelPackage",input=>client.send(new CreateModelPackageCommand(input)))}}function versionUpdater(options){let client=new _2_.
kH({...(0,_3_.W0)(options),retryStrategy:_1_.j});return(0,_3_.T1)("sagemaker:UpdateModelPackage",input=>client.send(new UpdateModelPackageCommand(
input)))}function versionReader(options){let client=new _2_.kH({...(0,_3_.W0)(options),maxAttempts:_3_.Ml});return{describeModelPackage:(0,
_3_.T1)("sagemaker:DescribeModelPackage",input=>client.send(new DescribeModelPackageCommand(input))),listModelPackages:(0,
_3_.T1)("sagemaker:ListModelPackages",input=>client.send(new ListModelPackagesCommand(input)))}}}),8338:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{O:()=>once});function once(make){let made;return()=>(made??=make(),made)}}),9295:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{h:()=>reading,w:()=>readingOnce});var _4_=__webpack_require__(3863);function isAllowed(s3Uri,prefixes){
return prefixes.length===0?true:prefixes.map(prefix=>prefix.replace(/\/+$/,"")).some(prefix=>s3Uri===prefix||s3Uri.startsWith(
`${prefix}/`))}function reading(prefixes,store){return{...store,read:async from=>{if(isAllowed(from.s3Uri,prefixes))return store.
read(from);throw new _4_.Rk("invalid-request","s3:GetObject",`${from.s3Uri} is not read: it lies outside of allowed-s3-p\
refixes.`,{hint:"Add its prefix to the input `allowed-s3-prefixes`."})}}}var MAX_TOGETHER=50*1024*1024;function readingOnce(store){
let known=new Map,together=0,read=async from=>{let bytes=await store.read(from);if(together+=bytes.length,together<=MAX_TOGETHER)
return bytes;let message=`${from.s3Uri} is one too many: together the reports of a run have at most ${MAX_TOGETHER} byte\
s.`;throw new _4_.Rk("invalid-request","s3:GetObject",message)};return{...store,read:from=>{let found=known.get(from.s3Uri)??
read(from);return known.set(from.s3Uri,found),found}}}}),3687:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{registerPorts:()=>registerPorts,registerSettings:()=>registerSettings});var _5_=__webpack_require__(
9295);var _6_=__webpack_require__(3593);var _7_=__webpack_require__(8401);var _8_=__webpack_require__(1394);var _9_=__webpack_require__(
1979);var _10_=__webpack_require__(3759);var _11_=__webpack_require__(8508);var _12_=__webpack_require__(4513);var _13_=__webpack_require__(
3863);var _14_=__webpack_require__(5715);var _15_=__webpack_require__(7868);var _16_=__webpack_require__(7759);var _17_=__webpack_require__(
6556);var _18_=__webpack_require__(2748);var _19_=__webpack_require__(6109);var _20_=__webpack_require__(9035);var _21_=__webpack_require__(
1326);function watchedWriter(writer,of){let{intent,cancellation}=of,underWay=new Set;function note(creation){let others=intent.
current().creations.filter(({clientToken})=>clientToken!==creation.clientToken);intent.update({phase:"registering",creations:[
...others,creation]})}function noteAnswer(creation){try{note({...creation,isAnswered:true})}catch{return}}return{createModelPackage:async input=>{
if(cancellation.isRequested())throw notSent("the run was stopped");let creation={group:input.ModelPackageGroupName??"",clientToken:input.
ClientToken??""};try{note({...creation,isAnswered:false})}catch(cause){throw notSent("the file that a kill would be expl\
ained from cannot be written",cause)}let request=writer.createModelPackage(input);underWay.add(request);try{let output=await request;
return noteAnswer(creation),output}catch(error){throw error instanceof _13_.Rk&&error.kind!=="unknown-outcome"&&noteAnswer(
creation),error}finally{underWay.delete(request)}},settled:async()=>{await Promise.allSettled(underWay)}}}function notSent(why,cause){
return new _13_.Rk("unreachable","sagemaker:CreateModelPackage",`Not sent: ${why}.`,{cause})}function registerSettings(inputs,{
identity,region,registryAccount}){let{reportsS3Uri,packageKmsKeyId,modelCardStatus}=inputs;return{region,partition:identity.
partition,callerAccount:identity.account,registryAccount,dryRun:inputs.dryRun,onGateFailure:inputs.onGateFailure,createGroup:inputs.
createGroup,...(0,_14_.s)({modelCardStatus,packageKmsKeyId}),...reportsS3Uri!==void 0&&{reports:{s3Uri:reportsS3Uri.replace(
/\/+$/,""),kmsKeyId:inputs.reportsKmsKeyId,bucketOwner:inputs.reportsBucketOwnerId??identity.account}}}}function registerPorts(request,{
own,registry}){let onDemand=(0,_6_.v)(own);return{...onDemand,writer:watchedWriter((0,_8_.Qf)(own),request),reader:(0,_8_.
SI)(registry),reports:{...(0,_5_.h)(request.inputs.allowedS3Prefixes,(0,_5_.w)(onDemand.reports)),writeOnce:(0,_7_.V)(request,
{name:"s3:PutObject",call:onDemand.reports.writeOnce,what:({s3Uri})=>`the upload of ${s3Uri}`})},groups:{...onDemand.groups,
createModelPackageGroup:(0,_7_.V)(request,{name:"sagemaker:CreateModelPackageGroup",call:onDemand.groups.createModelPackageGroup,
what:({ModelPackageGroupName:name})=>`CreateModelPackageGroup of ${name}`})},updater:(0,_7_.V)(request,{name:"sagemaker:\
UpdateModelPackage",call:(0,_8_.g9)(own),what:({ModelPackageArn:arn})=>`UpdateModelPackage of ${arn}`}),clock:_12_.p}}})};
;
