"use strict";exports.id=1127;exports.ids=[1127];exports.modules={8071:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{T2:()=>withReportsOfS3,vw:()=>hasReportsInS3,wE:()=>readingOnce});var _0_=__webpack_require__(
5362);var _1_=__webpack_require__(5336);var _2_=__webpack_require__(6952);var _3_=__webpack_require__(5787);var _4_=__webpack_require__(
3);var _5_=__webpack_require__(9892);var _6_=__webpack_require__(292);var _7_=__webpack_require__(3863);var MAX_BYTES=5*
1024*1024,MAX_TOGETHER=50*1024*1024,CONCURRENT_READS=4;function readingOnce(store){let known=new Map,together2=0,read=async from=>{
let bytes=await store.read(from);if(together2+=bytes.length,together2<=MAX_TOGETHER)return bytes;let message=`${from.s3Uri}\
 is one too many: together the reports of a run have at most ${MAX_TOGETHER} bytes.`;throw new _7_.Rk("invalid-request",
"s3:GetObject",message)};return{...store,read:from=>{let found=known.get(from.s3Uri)??read(from);return known.set(from.s3Uri,
found),found}}}function hasReportsInS3({file:{manifest}}){let{metrics}=manifest;return(0,_1_.hK)(manifest).some(({report})=>(0,
_1_.Qh)(report.file))||metrics!==void 0&&(0,_1_.Qh)(metrics.report)}async function withReportsOfS3(candidates,reports){let failures=[],
read=await(0,_5_.y)(candidates,CONCURRENT_READS,async candidate=>{try{return await withReports(candidate,reports)}catch(error){
if(!(error instanceof _7_.lZ))throw error;return failures.push(error),{candidate,problems:[],notices:[]}}}),[first,...others]=failures;
if(first!==void 0)throw others.length===0?first:together(first,failures);return{candidates:read.map(({candidate})=>candidate),
problems:read.flatMap(({problems})=>problems),notices:read.flatMap(({notices})=>notices)}}async function withReports(candidate,reports){
let{file}=candidate,name=file.manifest.metrics?.report,[report,others]=await Promise.all([name!==void 0&&(0,_1_.Qh)(name)?
readMetrics(candidate,name,reports):void 0,readOthers(candidate,reports)]),evaluated=report&&(0,_2_.Lu)({report,file}),metrics=evaluated?.
metrics??candidate.metrics,told=await(0,_0_.fv)(others,metrics),details=[candidate.details,evaluated?.details,told.details].
filter(one=>one!==void 0).reduce(_3_.Zh,_3_.pH),here=(at,problems)=>problems.map(one=>atKey(file,at,one)),keyOf=({at})=>others.
find(({path})=>path===at.file)?.at??["reports"],both=which=>[...here(["metrics","report"],evaluated?.[which]??[]),...told[which].
map(one=>atKey(file,keyOf(one),one))];return{candidate:{...candidate,metrics,...report&&{report},...evaluated&&{shape:evaluated.
shape},...!(0,_3_.Bv)(details)&&{details}},problems:both("problems"),notices:both("notices")}}async function readMetrics({
file},s3Uri,reports){try{return{path:s3Uri,text:(0,_4_.D4)(await reports.read({s3Uri,maxBytes:MAX_BYTES}),s3Uri)}}catch(error){
let at=file.locate(["metrics","report"]),failed=(0,_6_.N6)(error,"not-found","invalid-request")?new _7_.lZ("invalid-mani\
fest",`The metrics could not be read. ${error.message}`,{hint:error.hint??"Upload the report before the run, or name ano\
ther in `metrics`."}):(0,_6_.z6)(error,"The metrics could not be read, so that no gate could be judged"),{code,message,hint}=failed;
throw new _7_.lZ(code,`${file.path}: ${message}`,{problems:[{at,message}],...hint===void 0?{}:{hint},cause:error})}}async function readOthers({
file},reports){let named=(0,_1_.hK)(file.manifest).filter(({report})=>(0,_1_.Qh)(report.file));return(await(0,_5_.y)(named,
CONCURRENT_READS,async({at,report})=>{try{return{at,path:report.file,bytes:await reports.read({s3Uri:report.file,maxBytes:MAX_BYTES})}}catch(error){
if(error instanceof _7_.Rk)return;throw error}})).filter(one=>one!==void 0)}function atKey(file,at,problem){if(!(0,_1_.Qh)(
problem.at.file))return problem;let{sourceLine:_line,...rest}=problem,{line,column}=problem.at;return{...rest,at:file.locate(
at),message:`${problem.at.file}:${line}:${column}: ${problem.message}`}}function together(first,all){let hints=new Set(all.
flatMap(({hint})=>hint===void 0?[]:[hint]));return new _7_.lZ(first.code,all.map(({message})=>message).join(`
`),{problems:all.flatMap(({problems})=>problems),hint:[...hints].join(`
`),cause:first})}}),1127:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{hasReportsInS3:()=>_8_.vw,withReportsOfS3:()=>_8_.T2});var _8_=__webpack_require__(8071);var _9_=__webpack_require__(5362);
var _10_=__webpack_require__(5336);var _11_=__webpack_require__(6952);var _12_=__webpack_require__(5503);var _13_=__webpack_require__(
7960);var _14_=__webpack_require__(5787);var _15_=__webpack_require__(3626);var _16_=__webpack_require__(2829);var _17_=__webpack_require__(
3);var _18_=__webpack_require__(8229);var _19_=__webpack_require__(292);var _20_=__webpack_require__(3863);var _21_=__webpack_require__(
1326)})};;
