"use strict";exports.id=3979;exports.ids=[3979,6360];exports.modules={3979:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{registerPorts:()=>registerPorts,registerSettings:()=>registerSettings});var _CAM2NAAA_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
5193);var _QJQETYJB_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2879);var _UDH7PV2E_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
1190);var _YTKHF6PR_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(6509);var _MI5KI6B3_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
3327);var _ZUWGZJAL_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(9443);var _KMAKEEW2_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
5630);var _H7XNJHSV_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(4501);var _AJYMDJZ5_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
7663);var _SU2VCPWR_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(9819);var _STVADTX3_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(
1374);var _GUTK4OBK_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(9190);var _BANCUHN6_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(
3350);var _U6O3IGAQ_js__WEBPACK_IMPORTED_MODULE_13__=__webpack_require__(2130);var _YRUX2LEV_js__WEBPACK_IMPORTED_MODULE_14__=__webpack_require__(
5534);var _ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_15__=__webpack_require__(1524);var _QTIGN4FM_js__WEBPACK_IMPORTED_MODULE_16__=__webpack_require__(
9487);var _FXJU324T_js__WEBPACK_IMPORTED_MODULE_17__=__webpack_require__(5323);var _65D27UM2_js__WEBPACK_IMPORTED_MODULE_18__=__webpack_require__(
7945);var _YMVKCLKB_js__WEBPACK_IMPORTED_MODULE_19__=__webpack_require__(246);var _LTRC7R3K_js__WEBPACK_IMPORTED_MODULE_20__=__webpack_require__(
357);var _QWIJCFUX_js__WEBPACK_IMPORTED_MODULE_21__=__webpack_require__(4546);var _PDPZWDN4_js__WEBPACK_IMPORTED_MODULE_22__=__webpack_require__(
5470);var _3CLBYDGH_js__WEBPACK_IMPORTED_MODULE_23__=__webpack_require__(7907);var _VSPODENI_js__WEBPACK_IMPORTED_MODULE_24__=__webpack_require__(
5697);var _AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_25__=__webpack_require__(1508);function watchedWriter(writer,{intent,cancellation}){
let underWay=new Set;function note(creation){let others=intent.current().creations.filter(({clientToken})=>clientToken!==
creation.clientToken);intent.update({phase:"registering",creations:[...others,creation]})}function noteAnswer(creation){
try{note({...creation,isAnswered:true})}catch{return}}return{createModelPackage:async input=>{if(cancellation.isRequested())
throw notSent("the run was stopped");let creation={group:input.ModelPackageGroupName??"",clientToken:input.ClientToken??
""};try{note({...creation,isAnswered:false})}catch(cause){throw notSent("the file that a kill would be explained from ca\
nnot be written",cause)}let request=writer.createModelPackage(input);underWay.add(request);try{let output=await request;
return noteAnswer(creation),output}catch(error){throw error instanceof _65D27UM2_js__WEBPACK_IMPORTED_MODULE_18__.R&&error.
kind!=="unknown-outcome"&&noteAnswer(creation),error}finally{underWay.delete(request)}},settled:async()=>{await Promise.
allSettled(underWay)}}}function notSent(why,cause){return new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_18__.R("unreachable",
"sagemaker:CreateModelPackage",`Not sent: ${why}.`,{cause})}function registerSettings(inputs,{identity,region,registryAccount}){
let{reportsS3Uri,packageKmsKeyId,modelCardStatus}=inputs;return{region,partition:identity.partition,callerAccount:identity.
account,registryAccount,dryRun:inputs.dryRun,onGateFailure:inputs.onGateFailure,createGroup:inputs.createGroup,...modelCardStatus!==
void 0&&{modelCardStatus},...packageKmsKeyId!==void 0&&{packageKmsKeyId},...reportsS3Uri!==void 0&&{reports:{s3Uri:reportsS3Uri.
replace(/\/+$/,""),kmsKeyId:inputs.reportsKmsKeyId,bucketOwner:inputs.reportsBucketOwnerId??identity.account}}}}function registerPorts(request,{
own,registry}){let late=(0,_QJQETYJB_js__WEBPACK_IMPORTED_MODULE_1__.fc)(own);return{...late,writer:watchedWriter((0,_QJQETYJB_js__WEBPACK_IMPORTED_MODULE_1__.
Qf)(own),request),reader:(0,_QJQETYJB_js__WEBPACK_IMPORTED_MODULE_1__.SI)(registry),artifacts:(0,_QJQETYJB_js__WEBPACK_IMPORTED_MODULE_1__.
iA)(own),reports:{...(0,_YTKHF6PR_js__WEBPACK_IMPORTED_MODULE_3__.wE)(late.reports),writeOnce:(0,_CAM2NAAA_js__WEBPACK_IMPORTED_MODULE_0__.
V)(request,{name:"s3:PutObject",call:late.reports.writeOnce,what:({s3Uri})=>`the upload of ${s3Uri}`})},groups:{...late.
groups,createModelPackageGroup:(0,_CAM2NAAA_js__WEBPACK_IMPORTED_MODULE_0__.V)(request,{name:"sagemaker:CreateModelPacka\
geGroup",call:late.groups.createModelPackageGroup,what:({ModelPackageGroupName:name})=>`CreateModelPackageGroup of ${name}`})},
updater:(0,_CAM2NAAA_js__WEBPACK_IMPORTED_MODULE_0__.V)(request,{name:"sagemaker:UpdateModelPackage",call:(0,_QJQETYJB_js__WEBPACK_IMPORTED_MODULE_1__.
g9)(own),what:({ModelPackageArn:arn})=>`UpdateModelPackage of ${arn}`}),clock:_UDH7PV2E_js__WEBPACK_IMPORTED_MODULE_2__.
p}}}),5193:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{V:()=>watchedCall});var _65D27UM2_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7945);function watchedCall({intent,
cancellation},{name,call,what,before=()=>{}}){let note=(input,isAnswered)=>{let sentence=what(input),others=intent.current().
requests.filter(request=>request.what!==sentence);intent.update({phase:"changing",requests:[...others,{what:sentence,isAnswered}]})},
forget=input=>{intent.update({requests:intent.current().requests.filter(request=>request.what!==what(input))})};return async input=>{
if(cancellation.isRequested())throw new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_0__.R("unreachable",name,"Not sent: the ru\
n was stopped.");try{before(input),note(input,false)}catch(cause){let why="Not sent: the file that a kill would be expla\
ined from cannot be written.";throw new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_0__.R("unreachable",name,why,{cause})}try{
let output=await call(input);return quietly(()=>note(input,true)),output}catch(error){throw error instanceof _65D27UM2_js__WEBPACK_IMPORTED_MODULE_0__.
R&&error.kind==="unknown-outcome"||quietly(()=>forget(input)),error}}}function quietly(write){try{write()}catch{return}}}),
3327:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{N6:()=>isFailure,
NJ:()=>unless,z6:()=>asActionError});var _65D27UM2_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7945);function asActionError(error,doing){
if(error instanceof _65D27UM2_js__WEBPACK_IMPORTED_MODULE_0__.l)return error;if(!(error instanceof _65D27UM2_js__WEBPACK_IMPORTED_MODULE_0__.
R))return new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_0__.l("failed",`${doing}: ${error instanceof Error?error.message:String(
error)}`,{cause:error});let request=error.requestId===void 0?"":` (request ${error.requestId})`;return new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_0__.
l(codeOf(error),`${doing}: ${error.call}: ${error.message}${request}`,{cause:error,...error.hint===void 0?{}:{hint:error.
hint}})}function isFailure(error,...kinds){return error instanceof _65D27UM2_js__WEBPACK_IMPORTED_MODULE_0__.R&&kinds.includes(
error.kind)}async function unless(call,kinds,otherwise){try{return await call}catch(error){if(isFailure(error,...kinds))
return otherwise;throw error}}function codeOf({kind}){switch(kind){case"access-denied":return"access-denied";case"creden\
tials":return"no-credentials";case"unknown-outcome":case"not-found":case"already-exists":case"busy":case"conflict":case"\
limit-exceeded":case"throttled":case"invalid-request":case"unreachable":return"failed"}}}),6509:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{T2:()=>withReportsOfS3,vw:()=>hasReportsInS3,wE:()=>readingOnce});var _MI5KI6B3_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
3327);var _ZUWGZJAL_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(9443);var _KMAKEEW2_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
5630);var _W6XO7WCU_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(7511);var _H7XNJHSV_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
4501);var _GUTK4OBK_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(9190);var _65D27UM2_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
7945);var MAX_BYTES=5*1024*1024,MAX_TOGETHER=50*1024*1024,CONCURRENT_READS=4;function readingOnce(store){let known=new Map,
together2=0,read=async from=>{let bytes=await store.read(from);if(together2+=bytes.length,together2<=MAX_TOGETHER)return bytes;
let message=`${from.s3Uri} is one too many: together the reports of a run have at most ${MAX_TOGETHER} bytes.`;throw new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_5__.
R("invalid-request","s3:GetObject",message)};return{...store,read:from=>{let found=known.get(from.s3Uri)??read(from);return known.
set(from.s3Uri,found),found}}}function hasReportsInS3({file:{manifest}}){let{metrics}=manifest;return(0,_KMAKEEW2_js__WEBPACK_IMPORTED_MODULE_2__.
hK)(manifest).some(({report})=>(0,_KMAKEEW2_js__WEBPACK_IMPORTED_MODULE_2__.Qh)(report.file))||metrics!==void 0&&(0,_KMAKEEW2_js__WEBPACK_IMPORTED_MODULE_2__.
Qh)(metrics.report)}async function withReportsOfS3(candidates,reports){let failures=[],read=await(0,_W6XO7WCU_js__WEBPACK_IMPORTED_MODULE_6__.
y)(candidates,CONCURRENT_READS,async candidate=>{try{return await withReports(candidate,reports)}catch(error){if(!(error instanceof
_65D27UM2_js__WEBPACK_IMPORTED_MODULE_5__.l))throw error;return failures.push(error),{candidate,problems:[],notices:[]}}}),
[first,...others]=failures;if(first!==void 0)throw others.length===0?first:together(first,failures);return{candidates:read.
map(({candidate})=>candidate),problems:read.flatMap(({problems})=>problems),notices:read.flatMap(({notices})=>notices)}}
async function withReports(candidate,reports){let{file}=candidate,name=file.manifest.metrics?.report,[report,others]=await Promise.
all([name!==void 0&&(0,_KMAKEEW2_js__WEBPACK_IMPORTED_MODULE_2__.Qh)(name)?readMetrics(candidate,name,reports):void 0,readOthers(
candidate,reports)]),evaluated=report&&(0,_H7XNJHSV_js__WEBPACK_IMPORTED_MODULE_3__.Lu)({report,file}),metrics=evaluated?.
metrics??candidate.metrics,told=await(0,_ZUWGZJAL_js__WEBPACK_IMPORTED_MODULE_1__.fv)(others,metrics),details=[candidate.
details,evaluated?.details,told.details].filter(one=>one!==void 0).reduce(_GUTK4OBK_js__WEBPACK_IMPORTED_MODULE_4__.Zh,_GUTK4OBK_js__WEBPACK_IMPORTED_MODULE_4__.
pH),here=(at,problems)=>problems.map(one=>atKey(file,at,one)),keyOf=({at})=>others.find(({path})=>path===at.file)?.at??[
"reports"],both=which=>[...here(["metrics","report"],evaluated?.[which]??[]),...told[which].map(one=>atKey(file,keyOf(one),
one))];return{candidate:{...candidate,metrics,...report&&{report},...evaluated&&{shape:evaluated.shape},...!(0,_GUTK4OBK_js__WEBPACK_IMPORTED_MODULE_4__.
Bv)(details)&&{details}},problems:both("problems"),notices:both("notices")}}async function readMetrics({file},s3Uri,reports){
try{return{path:s3Uri,text:(0,_ZUWGZJAL_js__WEBPACK_IMPORTED_MODULE_1__.D4)(await reports.read({s3Uri,maxBytes:MAX_BYTES}),
s3Uri)}}catch(error){let failed=(0,_MI5KI6B3_js__WEBPACK_IMPORTED_MODULE_0__.z6)(error,"The metrics could not be read, s\
o that no gate could be judged"),at=file.locate(["metrics","report"]),{code,message,hint}=failed;throw new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_5__.
l(code,`${file.path}: ${message}`,{problems:[{at,message}],...hint===void 0?{}:{hint},cause:error})}}async function readOthers({
file},reports){let named=(0,_KMAKEEW2_js__WEBPACK_IMPORTED_MODULE_2__.hK)(file.manifest).filter(({report})=>(0,_KMAKEEW2_js__WEBPACK_IMPORTED_MODULE_2__.
Qh)(report.file));return(await(0,_W6XO7WCU_js__WEBPACK_IMPORTED_MODULE_6__.y)(named,CONCURRENT_READS,async({at,report})=>{
try{return{at,path:report.file,bytes:await reports.read({s3Uri:report.file,maxBytes:MAX_BYTES})}}catch(error){if(error instanceof
_65D27UM2_js__WEBPACK_IMPORTED_MODULE_5__.R)return;throw error}})).filter(one=>one!==void 0)}function atKey(file,at,problem){
if(!(0,_KMAKEEW2_js__WEBPACK_IMPORTED_MODULE_2__.Qh)(problem.at.file))return problem;let{sourceLine:_line,...rest}=problem,
{line,column}=problem.at;return{...rest,at:file.locate(at),message:`${problem.at.file}:${line}:${column}: ${problem.message}`}}
function together(first,all){let hints=new Set(all.flatMap(({hint})=>hint===void 0?[]:[hint]));return new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_5__.
l(first.code,all.map(({message})=>message).join(`
`),{problems:all.flatMap(({problems})=>problems),hint:[...hints].join(`
`),cause:first})}})};;
