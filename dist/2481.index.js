"use strict";exports.id=2481;exports.ids=[2481];exports.modules={4862:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{registerPorts:()=>registerPorts,registerSettings:()=>registerSettings});var _0_=__webpack_require__(
3593);var _1_=__webpack_require__(8401);var _2_=__webpack_require__(1394);var _3_=__webpack_require__(1979);var _4_=__webpack_require__(
3759);var _5_=__webpack_require__(8508);var _6_=__webpack_require__(4513);var _7_=__webpack_require__(3384);var _8_=__webpack_require__(
1484);var _9_=__webpack_require__(888);var _10_=__webpack_require__(1916);var _11_=__webpack_require__(2303);var _12_=__webpack_require__(
2778);var _13_=__webpack_require__(7947);var _14_=__webpack_require__(2421);var _15_=__webpack_require__(1014);var _16_=__webpack_require__(
5754);var _17_=__webpack_require__(1780);var _18_=__webpack_require__(3863);var _19_=__webpack_require__(5715);var _20_=__webpack_require__(
7868);var _21_=__webpack_require__(7759);var _22_=__webpack_require__(6556);var _23_=__webpack_require__(2748);var _24_=__webpack_require__(
6109);var _25_=__webpack_require__(9035);var _26_=__webpack_require__(1326);function isAllowed(s3Uri,prefixes){return prefixes.
length===0?true:prefixes.map(prefix=>prefix.replace(/\/+$/,"")).some(prefix=>s3Uri===prefix||s3Uri.startsWith(`${prefix}\
/`))}function reading(prefixes,store){return{...store,read:async from=>{if(isAllowed(from.s3Uri,prefixes))return store.read(
from);throw new _18_.Rk("invalid-request","s3:GetObject",`${from.s3Uri} is not read: it lies outside of allowed-s3-prefi\
xes.`,{hint:"Add its prefix to the input `allowed-s3-prefixes`."})}}}function watchedWriter(writer,of){let{intent,cancellation}=of,
underWay=new Set;function note(creation){let others=intent.current().creations.filter(({clientToken})=>clientToken!==creation.
clientToken);intent.update({phase:"registering",creations:[...others,creation]})}function noteAnswer(creation){try{note(
{...creation,isAnswered:true})}catch{return}}return{createModelPackage:async input=>{if(cancellation.isRequested())throw notSent(
"the run was stopped");let creation={group:input.ModelPackageGroupName??"",clientToken:input.ClientToken??""};try{note({
...creation,isAnswered:false})}catch(cause){throw notSent("the file that a kill would be explained from cannot be writte\
n",cause)}let request=writer.createModelPackage(input);underWay.add(request);try{let output=await request;return noteAnswer(
creation),output}catch(error){throw error instanceof _18_.Rk&&error.kind!=="unknown-outcome"&&noteAnswer(creation),error}finally{
underWay.delete(request)}},settled:async()=>{await Promise.allSettled(underWay)}}}function notSent(why,cause){return new _18_.
Rk("unreachable","sagemaker:CreateModelPackage",`Not sent: ${why}.`,{cause})}function registerSettings(inputs,{identity,
region,registryAccount}){let{reportsS3Uri,packageKmsKeyId,modelCardStatus}=inputs;return{region,partition:identity.partition,
callerAccount:identity.account,registryAccount,dryRun:inputs.dryRun,onGateFailure:inputs.onGateFailure,createGroup:inputs.
createGroup,...(0,_19_.s)({modelCardStatus,packageKmsKeyId}),...reportsS3Uri!==void 0&&{reports:{s3Uri:reportsS3Uri.replace(
/\/+$/,""),kmsKeyId:inputs.reportsKmsKeyId,bucketOwner:inputs.reportsBucketOwnerId??identity.account}}}}function registerPorts(request,{
own,registry}){let onDemand=(0,_0_.v)(own);return{...onDemand,writer:watchedWriter((0,_2_.Qf)(own),request),reader:(0,_2_.
SI)(registry),reports:{...reading(request.inputs.allowedS3Prefixes,(0,_7_.wE)(onDemand.reports)),writeOnce:(0,_1_.V)(request,
{name:"s3:PutObject",call:onDemand.reports.writeOnce,what:({s3Uri})=>`the upload of ${s3Uri}`})},groups:{...onDemand.groups,
createModelPackageGroup:(0,_1_.V)(request,{name:"sagemaker:CreateModelPackageGroup",call:onDemand.groups.createModelPackageGroup,
what:({ModelPackageGroupName:name})=>`CreateModelPackageGroup of ${name}`})},updater:(0,_1_.V)(request,{name:"sagemaker:\
UpdateModelPackage",call:(0,_2_.g9)(own),what:({ModelPackageArn:arn})=>`UpdateModelPackage of ${arn}`}),clock:_6_.p}}}),
3593:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{v:()=>clientsOnDemand});
var _27_=__webpack_require__(8338);function clientsOnDemand(options){let artifacts=(0,_27_.O)(async()=>(await Promise.all(
[__webpack_require__.e(9271),__webpack_require__.e(8257)]).then(__webpack_require__.bind(__webpack_require__,8257))).s3ArtifactStore(
options)),folders=(0,_27_.O)(async()=>(await Promise.all([__webpack_require__.e(9271),__webpack_require__.e(2096)]).then(
__webpack_require__.bind(__webpack_require__,2096))).s3FolderStore(options)),reports=(0,_27_.O)(async()=>(await Promise.
all([__webpack_require__.e(9271),__webpack_require__.e(3819)]).then(__webpack_require__.bind(__webpack_require__,3819))).
s3ReportStore(options)),images=(0,_27_.O)(async()=>(await __webpack_require__.e(9106).then(__webpack_require__.bind(__webpack_require__,
9106))).ecrImageRegistry(options)),keys=(0,_27_.O)(async()=>(await __webpack_require__.e(1255).then(__webpack_require__.
bind(__webpack_require__,1255))).kmsKeyReader(options)),sources=(0,_27_.O)(async()=>(await __webpack_require__.e(3372).then(
__webpack_require__.bind(__webpack_require__,3372))).sageMakerSources(options)),groups=(0,_27_.O)(async()=>(await __webpack_require__.
e(5159).then(__webpack_require__.bind(__webpack_require__,5159))).sageMakerGroups(options));return{artifacts:{identify:async uri=>(await artifacts()).
identify(uri)},folders:{identifyPrefix:async uri=>(await folders()).identifyPrefix(uri)},reports:{read:async from=>(await reports()).
read(from),writeOnce:async file=>(await reports()).writeOnce(file)},images:{manifestOf:async image=>(await images()).manifestOf(
image)},keys:{managerOf:async keyArn=>(await keys()).managerOf(keyArn)},sources:{describeTrainingJob:async input=>(await sources()).
describeTrainingJob(input),listPipelineExecutionSteps:async input=>(await sources()).listPipelineExecutionSteps(input),describeModel:async input=>(await sources()).
describeModel(input)},groups:{describeModelPackageGroup:async input=>(await groups()).describeModelPackageGroup(input),createModelPackageGroup:async input=>(await groups()).
createModelPackageGroup(input)}}}}),1394:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Qf:()=>versionWriter,SI:()=>versionReader,g9:()=>versionUpdater});var _28_=__webpack_require__(1979);
var _29_=__webpack_require__(3759);var _30_=__webpack_require__(8508);var CreateModelPackageCommand=class extends(0,_29_.
G5)(_29_.lq,_29_.yt,"CreateModelPackage",_29_.A_){};var DescribeModelPackageCommand=class extends(0,_29_.G5)(_29_.lq,_29_.
yt,"DescribeModelPackage",_29_.Qh){};var ListModelPackagesCommand=class extends(0,_29_.G5)(_29_.lq,_29_.yt,"ListModelPac\
kages",_29_.LD){};var UpdateModelPackageCommand=class extends(0,_29_.G5)(_29_.lq,_29_.yt,"UpdateModelPackage",_29_.le){};
function versionWriter(options){let client=new _29_.kH({...(0,_30_.W0)(options),retryStrategy:_28_.j});return{createModelPackage:(0,
_30_.T1)("sagemaker:CreateModelPackage",input=>client.send(new CreateModelPackageCommand(input)))}}function versionUpdater(options){
let client=new _29_.kH({...(0,_30_.W0)(options),retryStrategy:_28_.j});return(0,_30_.T1)("sagemaker:UpdateModelPackage",
input=>client.send(new UpdateModelPackageCommand(input)))}function versionReader(options){let client=new _29_.kH({...(0,
_30_.W0)(options),maxAttempts:_30_.Ml});return{describeModelPackage:(0,_30_.T1)("sagemaker:DescribeModelPackage",input=>client.
send(new DescribeModelPackageCommand(input))),listModelPackages:(0,_30_.T1)("sagemaker:ListModelPackages",input=>client.
send(new ListModelPackagesCommand(input)))}}}),8338:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{O:()=>once});function once(make){let made;return()=>(made??=make(),made)}}),3384:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{T2:()=>withReportsOfS3,vw:()=>hasReportsInS3,wE:()=>readingOnce});var _31_=__webpack_require__(
1484);var _32_=__webpack_require__(888);var _33_=__webpack_require__(1916);var _34_=__webpack_require__(9892);var _35_=__webpack_require__(
2303);var _36_=__webpack_require__(7947);var _37_=__webpack_require__(5558);var _38_=__webpack_require__(1780);var _39_=__webpack_require__(
3863);var _40_=__webpack_require__(5715);var MAX_TOGETHER=50*1024*1024,CONCURRENT_READS=4;function readingOnce(store){let known=new Map,
together2=0,read=async from=>{let bytes=await store.read(from);if(together2+=bytes.length,together2<=MAX_TOGETHER)return bytes;
let message=`${from.s3Uri} is one too many: together the reports of a run have at most ${MAX_TOGETHER} bytes.`;throw new _39_.
Rk("invalid-request","s3:GetObject",message)};return{...store,read:from=>{let found=known.get(from.s3Uri)??read(from);return known.
set(from.s3Uri,found),found}}}function hasReportsInS3({file:{manifest}}){return(0,_33_.LT)(manifest)||(0,_33_.hK)(manifest).
some(({report})=>(0,_37_.Qh)(report.file))}async function withReportsOfS3(candidates,reports){let failures=[],read=await(0,
_34_.y)(candidates,CONCURRENT_READS,async candidate=>{try{return await withReports(candidate,reports)}catch(error){if(!(error instanceof
_39_.lZ))throw error;return failures.push(error),{candidate,problems:[],notices:[]}}}),[first,...others]=failures;if(first!==
void 0)throw others.length===0?first:together(first,failures);return{candidates:read.map(({candidate})=>candidate),problems:read.
flatMap(({problems})=>problems),notices:read.flatMap(({notices})=>notices)}}async function withReports(candidate,reports){
let{file}=candidate,[read,others]=await Promise.all([readAllMetrics(candidate,reports),readOthers(candidate,reports)]),{
report,metricReports}=read??{},evaluated=report&&(0,_35_.Lu)({report,file,...(0,_40_.s)({others:metricReports})}),metrics=evaluated?.
metrics??candidate.metrics,told=await(0,_31_.JQ)(others,metrics),details=[candidate.details,evaluated?.details,told.details].
filter(one=>one!==void 0).reduce(_36_.Zh,_36_.pH),here=(at,problems)=>problems.map(one=>atKey(file,at,one)),keyOf=({at})=>others.
find(({path})=>path===at.file)?.at??["reports"],both=which=>[...here(["metrics","report"],evaluated?.[which]??[]),...told[which].
map(one=>atKey(file,keyOf(one),one))];return{candidate:{...candidate,metrics,...read,...evaluated&&{shape:evaluated.shape},
...!(0,_36_.Bv)(details)&&{details}},problems:both("problems"),notices:both("notices")}}async function readAllMetrics(candidate,reports){
let{manifest}=candidate.file,name=manifest.metrics?.report;if(name===void 0||!(0,_33_.LT)(manifest))return;let own=(0,_33_.
_F)(manifest).filter(_37_.Qh),[report,...others]=await Promise.all([(0,_37_.Qh)(name)?readMetrics(candidate,name,reports):
candidate.report,...own.map(one=>readMetrics(candidate,one,reports))]),found=others.flatMap(one=>one===void 0?[]:[[one.path,
one]]);return{...(0,_40_.s)({report}),metricReports:new Map([...candidate.metricReports??[],...found])}}async function readMetrics({
file},s3Uri,reports){try{return{path:s3Uri,text:(0,_32_.D4)(await reports.read({s3Uri,maxBytes:5242880}),s3Uri)}}catch(error){
let at=file.locate(["metrics","report"]),failed=(0,_38_.N6)(error,"not-found","invalid-request")?new _39_.lZ("invalid-ma\
nifest",`The metrics could not be read. ${error.message}`,{hint:error.hint??"Upload the report before the run, or name a\
nother in `metrics`."}):(0,_38_.z6)(error,"The metrics could not be read, so that no gate could be judged"),{code,message,
hint}=failed;throw new _39_.lZ(code,`${file.path}: ${message}`,{problems:[{at,message}],...(0,_40_.s)({hint}),cause:error})}}
async function readOthers({file},reports){let named=(0,_33_.hK)(file.manifest).filter(({report})=>(0,_37_.Qh)(report.file));
return(await(0,_34_.y)(named,CONCURRENT_READS,async({at,report})=>{try{return{at,path:report.file,bytes:await reports.read(
{s3Uri:report.file,maxBytes:5242880})}}catch(error){if(error instanceof _39_.Rk)return;throw error}})).filter(one=>one!==
void 0)}function atKey(file,at,problem){if(!(0,_37_.Qh)(problem.at.file))return problem;let{sourceLine:_line,...rest}=problem,
{line,column}=problem.at;return{...rest,at:file.locate(at),message:`${problem.at.file}:${line}:${column}: ${problem.message}`}}
function together(first,all){let hints=new Set(all.flatMap(({hint})=>hint===void 0?[]:[hint]));return new _39_.lZ(first.
code,all.map(({message})=>message).join(`
`),{problems:all.flatMap(({problems})=>problems),hint:[...hints].join(`
`),cause:first})}})};;
