"use strict";exports.id=3066,exports.ids=[3066],exports.modules={5558:((_m_,_e_,_r_)=>{_r_.d(_e_,{Qh:()=>isInS3,VN:()=>sourceLineOf,df:()=>positionOf,
vz:()=>sourceOf});function sourceOf(of){let{file,text,isSet=!1}=of,lineStarts=[0];for(let at=text.indexOf(`
`);at!==-1;at=text.indexOf(`
`,at+1))lineStarts.push(at+1);return{file,text,isSet,lineStarts}}function isInS3(file){return file.startsWith("s3://")}function positionOf({
source,start,end}){let index=lineIndexAt(source,start),lineStart=source.lineStarts[index]??0,lineEnd=lineStart+lineText(
source,index).length,column=Math.min(start,lineEnd)-lineStart+1;return{file:source.file,line:index+1,column,endColumn:Math.
max(column+1,Math.min(end,lineEnd)-lineStart+1)}}function sourceLineOf({source,start}){return lineText(source,lineIndexAt(
source,start))}function lineText(source,index){let start=source.lineStarts[index]??0,next=source.lineStarts[index+1];return source.
text.slice(start,next===void 0?void 0:next-1).replace(/\r$/,"")}function lineIndexAt({lineStarts},offset){let low=0,high=lineStarts.
length-1;for(;low<high;){let middle=Math.ceil((low+high)/2);(lineStarts[middle]??0)<=offset?low=middle:high=middle-1}return low}}),
4512:((_m_,_e_,_r_)=>{_r_.d(_e_,{H:()=>jobOfReport});var _0_=_r_(4238);function jobOfReport({run,actionVersion},{manifest,
beside={}}){let{repository,runId,runAttempt}=run.context,{trainingAccount,registryAccount}=beside;return{repository,commit:(0,_0_.
D3)(run.context),runId,runAttempt,action:actionVersion,manifest:manifest.join(`
`),...trainingAccount!==void 0&&{trainingAccount},...registryAccount!==void 0&&{registryAccount}}}}),5027:((_m_,_e_,_r_)=>{
_r_.d(_e_,{H8:()=>toProblem,I:()=>kindOf,O$:()=>unreadable,Uk:()=>pathOfKey,Wi:()=>mayBeShown,m1:()=>nameOfKey,px:()=>MAX_CARD_NAME_LENGTH,
rY:()=>metadataKey,zw:()=>isPresentableName});var _1_=_r_(8469),_2_=_r_(5558),_3_=_r_(2169),_4_=_r_(5715);function unreadable(at,message,help){
return(0,_4_.s)({kind:"unreadable",at,message,help})}function toProblem({at,message,help}){return(0,_1_.l4)(at,message,help)}
function kindOf(node){switch(node.kind){case"list":return"a list";case"map":return"an object";case"scalar":return node.value===
null?"null":typeof node.value=="boolean"?String(node.value):typeof node.value=="string"?`the text ${(0,_3_.hD)(node.value)}`:
numberInWords(node.value)}}function numberInWords(value){return Number.isFinite(value)?`the number ${value}`:Number.isNaN(
value)?"NaN":"an endless number"}var MAX_KEY_LENGTH=128,PREFIX="metric/",PLAIN=/[\p{L}\p{N}_.:/+\-@]/u;function metadataKey(path){
let characters=[...path],encoded=characters.map((character,index)=>PLAIN.test(character)?character:character===" "&&[characters[index-
1],characters[index+1]].every(isPlain)?" ":`=${(character.codePointAt(0)??0).toString(16)}=`).join(""),key=`${PREFIX}${encoded}`;
return path===""||key.length>MAX_KEY_LENGTH?void 0:key}function isPlain(character){return character!==void 0&&PLAIN.test(
character)}function pathOfKey(key){if(!key.startsWith(PREFIX))return;let path=key.slice(PREFIX.length).replace(/=([0-9a-f]{1,6})=/g,
(whole,hex)=>{let code=Number.parseInt(hex,16);return code<=1114111?String.fromCodePoint(code):whole});return metadataKey(
path)===key?path:void 0}var NAME=/^[\p{L}\p{N}_.:/=+\-@](?:[\p{L}\p{N}_.:/=+\-@ ]*[\p{L}\p{N}_.:/=+\-@])?$/u;function nameOfKey(key){
let name=key.startsWith(PREFIX)?key.slice(PREFIX.length):"";return NAME.test(name)?name:void 0}var MAX_CARD_NAME_LENGTH=255;
function isPresentableName(name){return name.length>0&&name.length<=MAX_CARD_NAME_LENGTH&&!/[\p{C}\p{Zl}\p{Zp}]/u.test(name)}
function mayBeShown(name,{source}){return isPresentableName(name)&&(!(0,_2_.Qh)(source.file)||(0,_1_.sh)(name))}}),1336:((_m_,_e_,_r_)=>{
_r_.d(_e_,{Ku:()=>firstOf,S3:()=>publishReport,_1:()=>settleWith,mk:()=>publish,u5:()=>writeReport});var _5_=_r_(8227),_6_=_r_(
3694),_7_=_r_(7598),_8_=_r_.n(_7_),_9_=_r_(1455),_10_=_r_.n(_9_),_11_=_r_(8161),_12_=_r_.n(_11_),_13_=_r_(6760),_14_=_r_.
n(_13_);async function publish({runner},{failure,outputs,report,reportJson,summary,comment}){for(let[name,value]of Object.
entries(outputs))runner.setOutput(name,value);runner.setOutput("report-json",reportJson),runner.setOutput("report-path",
await writeReport(report)),runner.setOutput("failure-reason",failure?.code??"");let{answer}=await(0,_5_.f)(comment);await runner.
writeSummary(await summary());let url=await answer;url!==void 0&&(runner.setOutput("comment-url",url),runner.info(`Comme\
nt: ${url}`))}async function publishReport(request,{failure,summary,outputs,report,reportJson,comment}){let whole={...report,
...failure&&{failureReason:failure.code,message:failure.message}},text=JSON.stringify(whole),short=Buffer.byteLength(text)<=
1e5?text:JSON.stringify({truncated:!0,...scalars(whole)});await publish(request,{failure,outputs:Object.fromEntries(outputs),
report:whole,reportJson:reportJson??short,summary:()=>summary,comment})}function settleWith(failure){return{failure:failure&&
{code:failure.code,message:(0,_6_.mu)(failure)}}}function firstOf(failures){let[first]=failures;return{failure:first&&{code:first.
code,message:failures.map(({message})=>message).join(`
`)}}}async function writeReport(report){let path=(0,_13_.join)(process.env.RUNNER_TEMP||(0,_11_.tmpdir)(),`model-registr\
y-report-${(0,_7_.randomUUID)()}.json`);try{return await(0,_9_.writeFile)(path,linesOf(report),{mode:384}),path}catch{return""}}
function*linesOf(report){let before=`{
`;for(let[name,value]of Object.entries(report))if(value!==void 0){if(yield`${before}${JSON.stringify(name)}: `,before=`,\

`,!Array.isArray(value)){yield JSON.stringify(value);continue}yield"[";for(let[index,item]of value.entries())yield`${index===
0?`
`:`,
`}${JSON.stringify(item)}`;yield value.length===0?"]":`
]`}yield before===`,
`?`
}
`:`{}
`}function scalars(report){return Object.fromEntries(Object.entries(report).filter(([,value])=>typeof value!="object"))}}),
4892:((_m_,_e_,_r_)=>{_r_.r(_e_),_r_.d(_e_,{runReport:()=>runReport});var _15_=_r_(1296),_16_=_r_(4512),_17_=_r_(8909),_18_=_r_(
9376),_19_=_r_(7280),_20_=_r_(5694),_21_=_r_(1336),_22_=_r_(6695),_23_=_r_(3888),_24_=_r_(6203),_25_=_r_(5498),_26_=_r_(
916),_27_=_r_(381),_28_=_r_(9290),_29_=_r_(9333),_30_=_r_(6944),_31_=_r_(204),_32_=_r_(5536),_33_=_r_(9097),_34_=_r_(9575),
_35_=_r_(1609),_36_=_r_(4238),_37_=_r_(2444),_38_=_r_(6380),_39_=_r_(6424),_40_=_r_(6761),_41_=_r_(3275),_42_=_r_(2764),
_43_=_r_(3966),_44_=_r_(1382),_45_=_r_(9961),_46_=_r_(6450),_47_=_r_(664),_48_=_r_(8679),_49_=_r_(9892),_50_=_r_(478),_51_=_r_(
3322),_52_=_r_(2421),_53_=_r_(5564),_54_=_r_(8227),_55_=_r_(4513),_56_=_r_(9702),_57_=_r_(3854),_58_=_r_(5715),_59_=_r_(
3694),_60_=_r_(362),_61_=_r_(8161),_62_=_r_.n(_61_),_63_=_r_(6760),_64_=_r_.n(_63_),MAX_BYTES=64*1024*1024,MAX_TOGETHER=256*
1024*1024,CONCURRENT_READS=8;async function leftFiles(folders,patterns){let together=0,named=folders.flatMap(folder=>(0,_47_.
VS)(folder,patternsOf(folder,folders,patterns)).paths.map(path=>({folder,path})));return(0,_49_.y)(named,CONCURRENT_READS,
async({folder,path})=>{let content=await(0,_47_.dN)({workspace:folder,path,maxBytes:MAX_BYTES});if(together+=typeof content==
"string"?content.length:0,together<=MAX_TOGETHER)return{path,content};throw new _59_.lZ("invalid-input",`report-files: ${path}\
 is one too many: together they have at most ${MAX_TOGETHER} characters`,{hint:"Name the report files more narrowly, suc\
h as `reports/**/model-registry-report-*.json`."})})}function patternsOf(folder,folders,patterns){return patterns.flatMap(
pattern=>{if(!(0,_63_.isAbsolute)(pattern))return folder===folders[0]?[pattern]:[];let home=folders.find(one=>(0,_47_.FK)(
one,pattern));if(home===void 0)throw new _59_.lZ("invalid-input",`report-files: ${JSON.stringify(pattern)} lies neither \
in the workspace nor in the runner's folder for temporary files`,{hint:"Download the artifacts into the workspace: `path\
: reports`, and `report-files: reports/**/*.json`."});return home===folder?[(0,_63_.relative)(folder,pattern)]:[]})}var number2=(0,_46_.
ai)().nullable().transform(value=>value??Number.NaN),text2=(0,_46_.Yj)(),position=(0,_46_.Ik)({file:text2,line:(0,_46_.Wh)().
min(1),column:(0,_46_.Wh)().min(1),endColumn:(0,_46_.Wh)().exactOptional()}),problem=(0,_46_.Ik)({at:position,message:text2,
help:text2.exactOptional(),sourceLine:text2.exactOptional()}),failure=(0,_46_.Ik)({code:(0,_46_.$8)(_59_.OQ),message:text2,
hint:text2.exactOptional(),problems:(0,_46_.YO)(problem).exactOptional()}),level=(0,_46_.$8)(["error","warn"]),limited={
level,at:position,limit:number2},gate=(0,_46_.KC)([(0,_46_.Ik)({...limited,kind:(0,_46_.eu)("min")}),(0,_46_.Ik)({...limited,
kind:(0,_46_.eu)("max")}),(0,_46_.Ik)({...limited,kind:(0,_46_.eu)("max-regression"),relative:(0,_46_.eu)(!1)}),(0,_46_.
Ik)({...limited,kind:(0,_46_.eu)("max-regression"),relative:(0,_46_.eu)(!0)})]),gateResult=(0,_46_.Ik)({metric:text2,gate,
outcome:(0,_46_.$8)(["passed","failed","skipped"]),reason:text2.exactOptional(),skipped:(0,_46_.$8)(["nothing-to-compare",
"needs-registry"]).exactOptional()}),metricValue=(0,_46_.Ik)({value:number2,standardDeviation:number2.exactOptional()}),
metric=metricValue.extend({name:text2,path:text2,residualSpread:number2.exactOptional(),goal:(0,_46_.$8)(["minimize","ma\
ximize"]).exactOptional(),goalSource:(0,_46_.$8)(["declared","guessed","unknown"]),tolerance:number2.exactOptional(),unit:text2.
exactOptional(),isPrimary:(0,_46_.zM)(),isDeclared:(0,_46_.zM)(),gates:(0,_46_.YO)(gate)}),version=(0,_46_.Wh)().min(1),
metricDiff=(0,_46_.Ik)({metric,baseline:metricValue.exactOptional(),verdict:(0,_46_.$8)(["new","gone","better","worse","\
same","within-noise","changed","not-comparable"]),change:number2.exactOptional(),changeInPercent:number2.exactOptional(),
gates:(0,_46_.YO)(gateResult),history:(0,_46_.YO)((0,_46_.Ik)({version,value:number2}))}),goneMetric=(0,_46_.Ik)({name:text2,
path:text2,value:metricValue}),loosenedGate=(0,_46_.Ik)({metric:text2,what:text2,before:text2,after:text2,at:position}),
check=(0,_46_.Ik)({level:(0,_46_.$8)(["passed","notice","warning"]),title:text2,detail:text2}),change=(0,_46_.Ik)({section:text2,
key:text2,before:text2.exactOptional(),after:text2.exactOptional()}),details=(0,_46_.Ik)({confusionMatrix:(0,_46_.Ik)({labels:(0,_46_.
YO)(text2),counts:(0,_46_.YO)((0,_46_.YO)(number2))}).exactOptional(),curves:(0,_46_.YO)((0,_46_.Ik)({kind:(0,_46_.$8)([
"roc","precision-recall"]),points:(0,_46_.YO)((0,_46_.PV)([number2,number2]))})),bias:(0,_46_.YO)((0,_46_.Ik)({stage:(0,_46_.
$8)(["pre-training","post-training"]),facet:text2,facetValue:text2,name:text2,description:text2.exactOptional(),value:number2,
fair:number2})),attributions:(0,_46_.YO)((0,_46_.Ik)({label:text2,feature:text2,value:number2})),constraints:(0,_46_.YO)(
(0,_46_.Ik)({metric:text2,threshold:number2,operator:text2}))}),baseline=(0,_46_.gM)("kind",[(0,_46_.Ik)({kind:(0,_46_.eu)(
"version"),version,arn:text2,unread:text2.exactOptional(),details:details.exactOptional()}).transform(one=>({...one,metrics:new Map})),
(0,_46_.Ik)({kind:(0,_46_.eu)("first"),hasUnapproved:(0,_46_.zM)()}),(0,_46_.Ik)({kind:(0,_46_.eu)("not-wanted")}),(0,_46_.
Ik)({kind:(0,_46_.eu)("unreadable"),reason:text2}),(0,_46_.Ik)({kind:(0,_46_.eu)("offline")})]),VERSION_ARN=/^arn:aws[a-z-]*:sagemaker:[a-z0-9-]{1,30}:\d{12}:model-package\/([A-Za-z0-9-]{1,63})\/(\d{1,9})$/,
modelVersion=(0,_46_.Ik)({arn:text2,version,group:text2,approvalStatus:text2}).refine(({arn,version:version2,group})=>{let[
,ofGroup,number3]=VERSION_ARN.exec(arn)??[];return ofGroup?.toLowerCase()===group.toLowerCase()&&number3===String(version2)},
"the ARN is not that of this group and version"),error=failure.transform(({code:code2,message,hint,problems})=>new _59_.
lZ(code2,message,(0,_58_.s)({hint,problems}))),because=(0,_46_.$8)(["fork","dependabot","laptop"]),outcome=(0,_46_.KC)([
(0,_46_.Ik)({kind:(0,_46_.eu)("registered"),version:modelVersion,forced:(0,_46_.zM)(),duplicate:modelVersion.exactOptional()}),
(0,_46_.Ik)({kind:(0,_46_.eu)("reused"),version:modelVersion,duplicate:modelVersion.exactOptional()}),(0,_46_.Ik)({kind:(0,_46_.
eu)("gate-failed"),version:modelVersion.exactOptional()}),(0,_46_.Ik)({kind:(0,_46_.eu)("rejected"),version:modelVersion,
by:text2.exactOptional(),reason:text2.exactOptional()}),(0,_46_.Ik)({kind:(0,_46_.eu)("superseded"),headSha:text2}),(0,_46_.
Ik)({kind:(0,_46_.eu)("planned"),request:(0,_46_._H)({})}),(0,_46_.Ik)({kind:(0,_46_.eu)("offline"),because}),(0,_46_.Ik)(
{kind:(0,_46_.eu)("failed"),error,version:modelVersion,isNew:(0,_46_.zM)()}),(0,_46_.Ik)({kind:(0,_46_.eu)("failed"),error})]),
manifest=_22_.rc.pick({metrics:!0,source:!0,source_uri:!0}).extend({model_card:(0,_46_.Ik)({}).optional(),additional_specifications:(0,_46_.
YO)((0,_46_.Ik)({name:text2,containers:(0,_46_.YO)((0,_46_.jw)())})).optional()}),report=(0,_46_.Ik)({key:text2,s3Uri:text2,
contentType:text2,digest:text2.exactOptional(),isLocal:(0,_46_.zM)()}).transform(({key,isLocal,...placed})=>[key,{...placed,
...isLocal&&{bytes:new Uint8Array}}]),resolved=(0,_46_.Ik)({manifest,training:(0,_46_.Ik)({arn:text2}).exactOptional(),imageDigests:(0,_46_.
YO)((0,_46_.PV)([text2,text2])).transform(entries=>new Map(entries)),reports:(0,_46_.YO)(report).transform(entries=>new Map(
entries))}),resultSchema=(0,_46_.Ik)({file:(0,_46_.Ik)({path:text2,overrides:(0,_46_.YO)((0,_46_.Ik)({path:text2,value:text2})),
manifest}),group:text2,outcome,baseline,diffs:(0,_46_.YO)(metricDiff),gone:(0,_46_.YO)(goneMetric).exactOptional(),gates:(0,_46_.
YO)(gateResult),loosenedGates:(0,_46_.YO)(loosenedGate),checks:(0,_46_.YO)(check),shape:text2.exactOptional(),details:details.
exactOptional(),specificationChanges:(0,_46_.YO)(change).optional().transform(changes=>changes),specificationDigest:text2,
candidateDigest:text2,isBaseUnread:(0,_46_.zM)().exactOptional(),card:(0,_46_.Ik)({content:text2,status:text2}).exactOptional(),
resolved:resolved.exactOptional()}),job=(0,_46_.Ik)({repository:text2,commit:text2,runId:(0,_46_.Yj)().regex(/^\d{0,20}$/),
runAttempt:(0,_46_.Yj)().regex(/^\d{0,9}$/),action:text2,manifest:text2,trainingAccount:(0,_46_.Yj)().regex(/^\d{12}$/).
exactOptional(),registryAccount:(0,_46_.Yj)().regex(/^\d{12}$/).exactOptional()}),packageResult=(0,_46_.Ik)({manifest:text2,
name:text2,outcome:text2,modelPackageArn:text2.exactOptional(),status:text2.exactOptional(),failureReason:(0,_46_.$8)(_59_.
OQ).exactOptional(),failure:(0,_46_.Ik)({message:text2,hint:text2.exactOptional()}).exactOptional(),gates:(0,_46_.YO)((0,_46_.
Ik)({outcome:text2,level:(0,_46_.$8)(["error","warn"])}))}),document=(0,_46_.Ik)({schema:(0,_46_.eu)(1),job,models:(0,_46_.
YO)((0,_46_.Ik)({result:resultSchema})),packages:(0,_46_.YO)(packageResult).exactOptional(),ended:failure.exactOptional()});
function readReport(content){let data=(0,_56_.U4)(content);if(!(0,_46_.Ik)({models:(0,_46_.YO)((0,_46_.L5)())}).safeParse(
data).success)return{kind:"other",why:"it is no report of a registration"};let named=(0,_46_.Ik)({job}).safeParse(data),
manifest2=named.success?named.data.job.manifest:void 0;if(!named.success)return{kind:"refused",why:"it does not say whic\
h job it is of: it was written by another version of this action",manifest:manifest2};let read=document.safeParse(data);
if(read.success)return{kind:"read",report:read.data};let[issue]=read.error.issues;return{kind:"refused",why:`it has anot\
her form than this version of the action writes, at ${issue?.path.map(String).join(".")??""}: ${issue?.message}`,manifest:manifest2}}
function joinReports(of){let{shards:shards2,files,run}=of,known=new Set(shards2.map(({manifest:manifest2})=>manifest2)),
readings=files.map(file=>weighed(file,run,known)),believed=readings.flatMap(one=>one.kind==="believed"?[one.file]:[]),refused=readings.
flatMap(one=>one.kind==="refused"?[one]:[]),byShard=(0,_51_.$)(believed,({report:report2})=>report2.job.manifest),joined=shards2.
map(shard=>joinShard(shard,newestOf(byShard.get(shard.manifest)??[],run),refusalsOf(refused,shard))),used=joined.flatMap(
({job:job2})=>job2===void 0?[]:[job2]);return{results:joined.flatMap(({results})=>results),packages:joined.flatMap(({packages})=>packages),
jobs:joined.map(({state})=>state),notices:[...used.filter(({runId})=>runId!==run.runId).map(job2=>otherRunSentence(job2,
run)),...readings.flatMap(one=>one.kind==="other"?[one.why]:[]),...refused.filter(({manifest:manifest2})=>manifest2===void 0||
!known.has(manifest2)).map(({why})=>why)],...agreed("trainingAccount",used),...agreed("registryAccount",used)}}function otherRunSentence({
runId,manifest:manifest2},run){let[first=""]=manifest2.split(`
`);return`What is said of ${first} and the manifests beside it is of run ${runId} of the same commit; this is run ${run.
runId}, which has no report of them.`}function weighed({path,content},run,known){if(content instanceof _59_.lZ)return{kind:"\
refused",why:`${content.message}.`,manifest:void 0};let reading=readReport(content);switch(reading.kind){case"other":return{
kind:"other",why:`${path} is left out: ${reading.why}.`};case"refused":return{...reading,why:`${path} is refused: ${reading.
why}.`};case"read":{let{job:job2}=reading.report,why=otherRun(job2,run)??otherShard(reading.report,known);return why!==void 0?
{kind:"refused",why:`${path} is refused: ${why}.`,manifest:job2.manifest}:{kind:"believed",file:{path,content,report:reading.
report}}}}}function otherRun(job2,run){if(job2.repository.toLowerCase()!==run.repository.toLowerCase())return`it is of t\
he repository ${job2.repository}, and this run is of ${run.repository}`;if(job2.commit!==run.commit)return`it is of comm\
it ${job2.commit}, and this run is of ${run.commit}`;if(job2.runId===run.runId&&Number(job2.runAttempt)>Number(run.runAttempt))
return`it is of attempt ${job2.runAttempt}, and this is attempt ${run.runAttempt}`}function otherShard({job:job2,models,
packages=[]},known){if(!known.has(job2.manifest))return"the manifests it was given are no shard of `shards-json`";let ofShard=new Set(
pathsOf(job2)),paths=[...models.map(({result})=>result.file.path),...packages.map(({manifest:manifest2})=>manifest2)],foreign=paths.
find(path=>!ofShard.has(path));if(foreign!==void 0)return`it speaks of ${foreign}, which is not of its shard`;let twice=paths.
find((path,index)=>paths.indexOf(path)!==index);return twice===void 0?void 0:`it speaks of ${twice} twice`}function newestOf(files,{
runId}){let isOwn=({report:report2})=>report2.job.runId===runId,ofRuns=files.some(isOwn)?files.filter(isOwn):files,newestRun=Math.
max(...ofRuns.map(({report:report2})=>Number(report2.job.runId))),ofRun=ofRuns.filter(({report:report2})=>Number(report2.
job.runId)===newestRun),newest=Math.max(...ofRun.map(({report:report2})=>Number(report2.job.runAttempt))),[one,...others]=ofRun.
filter(({report:report2})=>Number(report2.job.runAttempt)===newest),other=others.find(({content})=>content!==one?.content);
return one===void 0||other===void 0?one:{conflict:`${one.path} and ${other.path} are of the same job and say different t\
hings.`}}function refusalsOf(refused,shard){return refused.filter(({manifest:manifest2})=>manifest2===shard.manifest).map(
({why})=>why)}function joinShard(shard,found,refusals){let{index}=shard;if(found===void 0||"conflict"in found){let why=found===
void 0?refusals:[...refusals,found.conflict];return{results:pathsOf(shard).map(path=>notKnown(path,absence(index,why))),
packages:[],state:{index,kind:"absent",why}}}let{path:file,report:report2}=found,{models,packages=[],ended,job:job2}=report2,
ofVersions=new Map(models.map(({result})=>[result.file.path,result])),ofPackages=new Set(packages.map(({manifest:manifest2})=>manifest2)),
error2=ended===void 0?new _59_.lZ("unknown-outcome",`The report of shard ${index} (${file}) says nothing of this manifes\
t.`,{hint:AGAIN}):new _59_.lZ(ended.code,ended.message,{...ended.hint!==void 0&&{hint:ended.hint},...ended.problems!==void 0&&
{problems:ended.problems}}),results=pathsOf(shard).filter(path=>!ofPackages.has(path)).map(path=>ofVersions.get(path)??notKnown(
path,error2)),told={index,file,runId:job2.runId,attempt:job2.runAttempt},state=ended===void 0?{...told,kind:"read"}:{...told,
kind:"ended",code:ended.code};return{results,packages,state,job:job2}}var AGAIN="Run the failed jobs again: what is regi\
stered already is found and not registered a second time.";function absence(index,why){let reasons=why.length===0?["It w\
as cancelled, killed or never begun, or did not upload its file."]:why;return new _59_.lZ("unknown-outcome",[`The job of\
 shard ${index} left no report that can be used.`,...reasons].join(" "),{hint:AGAIN})}function notKnown(path,error2){return{
file:{path,overrides:[],manifest:{}},group:path,outcome:{kind:"failed",error:error2},baseline:{kind:"not-wanted"},diffs:[],
gates:[],loosenedGates:[],checks:[],specificationChanges:void 0,specificationDigest:"",candidateDigest:""}}function pathsOf({
manifest:manifest2}){return manifest2.split(`
`).filter(line=>line!=="")}function agreed(name,jobs){let said=new Set(jobs.map(job2=>job2[name])),[only]=said,found={};
return said.size===1&&only!==void 0&&(found[name]=only),found}function packageFailures(packages){return packages.flatMap(
({manifest:manifest2,name,failureReason:code2,failure:failure2})=>{if(code2===void 0)return[];let why=failure2===void 0?
`the package ${name} failed: ${code2}`:(0,_59_.mu)(failure2);return[{code:code2,message:`${manifest2}: ${why}`}]})}function gatedPackages(packages){
return packages.map(({manifest:file,outcome:outcome2,gates})=>({file:{manifest:{}},outcome:{kind:outcome2},gates:gates.flatMap(
({outcome:judged,level:level2})=>judged==="passed"||judged==="failed"||judged==="skipped"?[{metric:"",gate:{kind:"min",limit:0,
level:level2,at:{file,line:1,column:1}},outcome:judged}]:[])}))}var MAX_JOBS=10,MAX_WHY=500,MAX_PACKAGES=100;function aroundJoined({
jobs,packages},context){return{note:(0,_35_.Bv)(troubles(jobs),otherRuns(jobs,context)),after:packagesTable(packages,context),
about:[(0,_35_.qy)`joined from the reports of ${(0,_35_.U9)(jobs.length,"job")}`]}}function troubles(jobs){let troubled=jobs.
flatMap(job2=>job2.kind==="read"?[]:[lineOf(job2)]);if(troubled.length===0)return;let left=troubled.length-MAX_JOBS;return(0,_35_.
xE)("CAUTION",(0,_35_.FY)((0,_35_.Cr)(`${(0,_35_.U9)(troubled.length,"job")} of ${jobs.length} came to no results, so no\
t all is known of its models.`),(0,_35_.qy)`<br>`,(0,_35_.fj)([...troubled.slice(0,MAX_JOBS),...left>0?[(0,_35_.qy)`${left} more.`]:
[]],"<br>")))}function otherRuns(jobs,{runId}){let others=jobs.flatMap(job2=>job2.kind!=="absent"&&job2.runId!==runId?[job2]:
[]);if(others.length===0)return;let runs=[...new Set(others.map(job2=>job2.runId))].slice(0,MAX_JOBS);return(0,_35_.xE)(
"WARNING",(0,_35_.FY)((0,_35_.Cr)(`What is said of ${(0,_35_.U9)(others.length,"shard")} is of another run of this commi\
t:`),(0,_35_.fj)(runs.map(run=>(0,_35_.aY)(run)),", "),". This run has no report of them."))}function lineOf(job2){switch(job2.
kind){case"ended":return(0,_35_.qy)`Shard ${job2.index} ended early: ${(0,_35_.aY)(job2.code)}`;case"absent":return(0,_35_.
qy)`Shard ${job2.index} left no report${job2.why.length===0?".":(0,_35_.qy)` that can be used. ${(0,_35_.Qq)(job2.why.join(
" "),MAX_WHY)}`}`}}function packagesTable(packages,context){if(packages.length===0)return;let shown=packages.slice(0,MAX_PACKAGES),
left=packages.length-shown.length;return(0,_35_.Bv)((0,_34_.t)({columns:[{title:(0,_35_.qy)`Package`},{title:(0,_35_.qy)`Outcome`},
{title:(0,_35_.qy)`Status`}],rows:shown.map(({manifest:manifest2,name,outcome:outcome2,status,failureReason})=>[(0,_35_.
qy)`${failureReason===void 0?"✅":"❌"} ${(0,_35_.RF)(manifest2,(0,_35_.aY)(name,63),context)}`,(0,_35_.qy)`${(0,_35_.
aY)(outcome2,40)}${failureReason===void 0?"":(0,_35_.qy)` (${(0,_35_.aY)(failureReason)})`}`,status===void 0?(0,_35_.qy)`–`:
(0,_35_.aY)(status,40)])}),left>0?(0,_35_.FY)(`${(0,_35_.U9)(left,"more package")} in the file of the output report-path\
.`):void 0)}function renderNothingAffected(context){return`${(0,_35_.Bv)((0,_35_.qy)`<h3>⚪ No model is affected</h3>`,
(0,_33_.qr)(context)).source}
`}var MAX_SHARDS=256,shards=(0,_46_.YO)((0,_46_.Ik)({index:(0,_46_.Wh)().min(0),manifest:(0,_46_.Yj)().min(1)})).max(MAX_SHARDS),
document2=(0,_46_.KC)([shards,(0,_46_.Ik)({shards}).transform(list=>list.shards)]);function readShards(text3){let read=document2.
safeParse((0,_56_.U4)(text3));if(!read.success){let given=text3.length>80?`${text3.slice(0,80)}…`:text3;throw new _59_.
lZ("invalid-input",`shards-json: ${JSON.stringify(given)} is not the list that mode: list gives`,{hint:"Give the output \
`shards-json` of the job with `mode: list`, or the path of a file with it or with the report of that job."})}let twice=read.
data.find(({manifest:manifest2,index},at)=>read.data.slice(0,at).some(other=>other.manifest===manifest2||other.index===index));
if(twice!==void 0)throw new _59_.lZ("invalid-input",`shards-json: shard ${twice.index} is there twice`);return read.data}
var MAX_SHARDS_BYTES=8*1024*1024;async function runReport(request){let{inputs,run,runner}=request,{workspace}=run.context,
shards2=readShards(await shardsText(request)),pullRequest=run.offline===void 0?await(0,_23_.Hw)(request):void 0,marker=(0,_23_.
do)(inputs,run.context),look=(0,_23_.Q8)(request,pullRequest,marker);if(look().catch(()=>{}),shards2.length===0)return nothingAffected(
request,{pullRequest,look,marker});let joined=await runner.group("Join the reports",async()=>{let files=await leftFiles(
[workspace,process.env.RUNNER_TEMP||(0,_61_.tmpdir)()],inputs.reportFiles),found=joinReports({shards:shards2,files,run:(0,_16_.
H)(request,{manifest:[]})});return logJobs(request,found),found});for(let notice of joined.notices)runner.warning(notice);
return publishJoined(request,joined,{pullRequest,look})}async function publishJoined(request,joined,commenting){let{inputs,
runner}=request,{results,packages,jobs,trainingAccount,registryAccount}=joined,beside=(0,_58_.s)({trainingAccount,registryAccount,
approveWorkflow:inputs.approveWorkflow}),context=(0,_20_.g)(request,beside),around=aroundJoined(joined,context);(0,_15_.
ly)(request,results);let failures=[...(0,_15_.dJ)(results),...packageFailures(packages)],settled=(0,_21_.Ku)(failures.toSorted(
(a,b)=>Number(isDoubt(a))-Number(isDoubt(b)))),gates={"gates-passed":(0,_38_.Io)([...results,...gatedPackages(packages)])},
more={jobs,...packages.length>0&&{packages}};return await(0,_21_.mk)(request,{...settled,outputs:packages.length===0?{...(0,_15_.
Yz)(results),...gates}:gates,report:{...(0,_17_.rn)(results,(0,_16_.H)(request,{manifest:inputs.manifest,beside})),...more},
reportJson:(0,_17_.l4)(results,more),summary:()=>(0,_25_.Br)({results,context,around}),comment:()=>(0,_15_.Fr)({request,
results,...commenting,beside,around})}),runner.info(`Joined the reports of ${jobs.length} jobs: ${results.length+packages.
length} manifests.`),settled}function isDoubt({code:code2}){return code2==="unknown-outcome"}async function nothingAffected(request,commenting){
let page=renderNothingAffected((0,_20_.g)(request));return await(0,_21_.S3)(request,{failure:void 0,summary:page,outputs:[],
report:{schema:1,models:[],jobs:[]},comment:()=>(0,_23_.xU)({request,...commenting,hasFailed:!1,isWorthCommenting:hasComment=>hasComment,
render:()=>`${commenting.marker}
${page}`})}),(0,_21_._1)(void 0)}async function shardsText({inputs,run}){let{shardsJson}=inputs;if(/^[[{]/.test(shardsJson))
return shardsJson;try{let{text:text3}=await(0,_47_.TA)({workspace:run.context.workspace,path:shardsJson,maxBytes:MAX_SHARDS_BYTES});
return text3}catch(error2){throw error2 instanceof _59_.lZ?new _59_.lZ("invalid-input",`shards-json: ${(0,_59_.mu)(error2)}`,
{cause:error2}):error2}}function logJobs({runner},{jobs}){for(let job2 of jobs)switch(job2.kind){case"read":runner.info(
`shard ${job2.index}: ${job2.file}, attempt ${job2.attempt}`);break;case"ended":runner.info(`shard ${job2.index}: ${job2.
file}, attempt ${job2.attempt}, ended with ${job2.code}`);break;case"absent":runner.error([`shard ${job2.index}: no repo\
rt that can be used.`,...job2.why].join(" "));break}}}),5564:((_m_,_e_,_r_)=>{_r_.d(_e_,{AP:()=>isCalled,EB:()=>isClassMetrics,
GJ:()=>recognise,P6:()=>isNamedValue,SV:()=>holdsMetrics,Yf:()=>nameOfItem,bP:()=>SECTIONS,gL:()=>isNamedValues,op:()=>nameAndSetOf});
var _65_=_r_(7073),NAMES=["name","key","MetricName","metric_name","metric","eval_name","model","model_name","task","feat\
ure_name","value_or_threshold","label"];function nameOfItem(item){if(item.kind==="map")for(let key of NAMES){let name=(0,_65_.
Ms)(item,key)?.value;if((0,_65_.KH)(name)||(0,_65_.Et)(name))return String(name.value)}}function nameAndSetOf(item){let name=nameOfItem(
item),set=((0,_65_.Ms)(item,"Set")??(0,_65_.Ms)(item,"split")??(0,_65_.Ms)(item,"dataset_name"))?.value;return name===void 0||
!(0,_65_.KH)(set)?void 0:`${name} (${set.value})`}function isCalled(item,name){return item.kind!=="map"?!1:nameAndSetOf(
item)===name?!0:NAMES.some(key=>{let node=(0,_65_.Ms)(item,key)?.value;return((0,_65_.KH)(node)||(0,_65_.Et)(node))&&String(
node.value)===name})}var HOLDS_METRICS={"model-quality":!0,"bias-and-explanations":!1,constraints:!1,"data-statistics":!1,
"data-constraints":!1,violations:!1,"analysis-config":!1,metrics:!0};function holdsMetrics(kind){return HOLDS_METRICS[kind]}
var SECTIONS=new Map([["regression_metrics","SageMaker regression"],["binary_classification_metrics","SageMaker binary c\
lassification"],["multiclass_classification_metrics","SageMaker multiclass classification"]]),CLARIFY=new Map([["pre_tra\
ining_bias_metrics","bias before training"],["post_training_bias_metrics","bias after training"],["explanations","explan\
ations"]]);function recognise(root,syntax="JSON"){if(root.kind==="list")return isEvaluations(root)?named("metrics","fmev\
al results"):named("metrics","a list of named values");let sections=[...SECTIONS].filter(([key])=>(0,_65_.jh)((0,_65_.at)(
root,[key]))),clarify=[...CLARIFY].filter(([key])=>(0,_65_.jh)((0,_65_.at)(root,[key]))),names=[...sections.map(([,name])=>name),
...clarify.length>0?[`Clarify ${clarify.map(([,name])=>name).join(", ")}`]:[]];return sections.length>0?{kind:"model-qua\
lity",name:names.join(", "),sections:sections.map(([key])=>[key]),isClosed:!1}:clarify.length>0?named("bias-and-explanat\
ions",names.join(", ")):monitorFile(root)??experiment(root)??plain(root,syntax)}function isEvaluations({items}){return items.
some(item=>(0,_65_.Lv)((0,_65_.at)(item,["dataset_scores"])))}function monitorFile(root){let constraints=(0,_65_.q7)(root).
filter(key=>key.endsWith("_constraints")&&(0,_65_.jh)((0,_65_.at)(root,[key])));if(constraints.length>0)return closed("c\
onstraints",`Model Monitor ${constraints.join(", ")}`);let features=(0,_65_.at)(root,["features"]);if((0,_65_.Lv)(features)){
let many=features.items.length===1?"1 feature":`${features.items.length} features`;if((0,_65_.jh)((0,_65_.at)(root,["dat\
aset"])))return closed("data-statistics",`Model Monitor statistics of ${many}`);if((0,_65_.jh)((0,_65_.at)(root,["monito\
ring_config"]))||features.items.some(isConstrained))return closed("data-constraints",`Model Monitor constraints of ${many}`)}
if((0,_65_.Lv)((0,_65_.at)(root,["violations"])))return closed("violations","Model Monitor violations");if((0,_65_.jh)((0,_65_.
at)(root,["methods"]))&&((0,_65_.Ms)(root,"dataset_type")??(0,_65_.Ms)(root,"label"))!==void 0)return closed("analysis-c\
onfig","Clarify configuration")}function isConstrained(feature){return(0,_65_.Ms)(feature,"inferred_type")!==void 0&&(0,_65_.
Ms)(feature,"completeness")!==void 0}function experiment(root){return mlflowRun(root)??dvcMetrics(root)??harness(root)??
sagemakerJob(root)??((0,_65_.Lv)((0,_65_.at)(root,["dataset_scores"]))?inSections("fmeval results",[["dataset_scores"]]):
void 0)??(isClassificationReport(root)?named("metrics","scikit-learn classification report"):void 0)??history(root)??((0,_65_.
Ms)(root,"example_count")===void 0?void 0:named("metrics","MLflow evaluation"))}function mlflowRun(root){let path=[["dat\
a","metrics"],["run","data","metrics"]].find(one=>{let metrics=(0,_65_.at)(root,one);return(0,_65_.jh)((0,_65_.at)(root,
[...one.slice(0,-2),"info"]))&&((0,_65_.jh)(metrics)||(0,_65_.Lv)(metrics))});return path===void 0?void 0:inSections("ML\
flow run",[path])}function dvcMetrics(root){let revisions=(0,_65_.q7)(root),isShow=revisions.every(revision2=>{let files2=(0,_65_.
at)(root,[revision2,"data"]);return(0,_65_.jh)(files2)&&(0,_65_.q7)(files2).every(file=>isDvcFile((0,_65_.at)(files2,[file])))}),
revision=["workspace",""].find(name=>(0,_65_.Ms)(root,name)!==void 0)??revisions[0];if(revision===void 0||!isShow)return;
let files=(0,_65_.q7)((0,_65_.at)(root,[revision,"data"]));if(files.length!==0)return inSections("DVC metrics",files.map(
file=>[revision,"data",file,"data"]))}function isDvcFile(file){return((0,_65_.Ms)(file,"data")??(0,_65_.Ms)(file,"error"))!==
void 0}function harness(root){return(0,_65_.jh)((0,_65_.at)(root,["results"]))&&["versions","n-shot","config_general"].some(
key=>(0,_65_.jh)((0,_65_.at)(root,[key])))?inSections("lm-evaluation-harness results",[["results"]]):void 0}function sagemakerJob(root){
let training=["FinalMetricDataList"];if((0,_65_.Lv)((0,_65_.at)(root,training)))return inSections("SageMaker training jo\
b",[training]);let candidate=(0,_65_.jh)((0,_65_.at)(root,["BestCandidate"]))?["BestCandidate"]:[],metrics=[...candidate,
"CandidateProperties","CandidateMetrics"];if((0,_65_.Lv)((0,_65_.at)(root,metrics)))return inSections("Autopilot candida\
te",[metrics]);let final=[...candidate,"FinalAutoMLJobObjectiveMetric"];return(0,_65_.jh)((0,_65_.at)(root,final))?inSections(
"Autopilot candidate",[final]):void 0}function isClassificationReport(root){return["macro avg","weighted avg"].some(key=>isClassMetrics(
(0,_65_.at)(root,[key])))}function isClassMetrics(node){return["precision","recall","f1-score","support"].every(key=>(0,_65_.
Ms)(node,key)!==void 0)}function history(root){let lists=[...root.entries.values()].map(({value})=>value),epochs=(0,_65_.
S3)(lists[0]).length;if((0,_65_.Ms)(root,"loss")!==void 0&&epochs>0&&lists.every(list=>(0,_65_.Lv)(list)&&list.items.length===
epochs&&(0,_65_.Et)(list.items.at(-1))))return{...named("metrics",`Keras history, the last of ${epochs} epochs`),isHistory:!0}}
function plain(root,syntax){let isNested=[...root.entries.values()].some(({value})=>(0,_65_.jh)(value));return named("me\
trics",`${isNested?"nested":"flat"} ${syntax}`)}function named(kind,name){return{kind,name,sections:[],isClosed:!1}}function closed(kind,name){
return{kind,name,sections:[],isClosed:!0}}function inSections(name,sections){return{kind:"metrics",name,sections,isClosed:!0}}
function isNamedValues(node){return(0,_65_.Lv)(node)&&node.items.length>0&&node.items.every(item=>isNamedValue(item))}function isNamedValue(item){
return((0,_65_.Ms)(item,"value")??(0,_65_.Ms)(item,"Value"))?.value?.kind==="scalar"&&nameOfItem(item)!==void 0}}),2421:((_m_,_e_,_r_)=>{
_r_.d(_e_,{Ah:()=>guessedGoal,DY:()=>DEFAULT_LEVEL,Gb:()=>stops,KA:()=>isHigherBetter,b5:()=>isLessStrict,rU:()=>isBookkeeping});
var LEVELS={error:{stops:!0,strictness:1},warn:{stops:!1,strictness:0}},DEFAULT_LEVEL="error";function stops({level}){return LEVELS[level].
stops}function isLessStrict(one,other){return LEVELS[one.level].strictness<LEVELS[other.level].strictness}var WHOLE=new Set(
`epoch epochs step steps global_step total_flos flos runtime time timestamp date seed seeds version n samples support
  num_samples n_samples sample_count item_count count num_examples example_count train_size test_size batch_size
  num_train_epochs start_time end_time duration elapsed fit_time score_time iteration iterations best_iteration
  best_ntree_limit id run_id job_id pid hash port commit revision year month day effective original n_shot num_fewshot`.
split(/\s+/)),PARTS=/(?:^|_)(?:runtime|seed|samples_per_second|steps_per_second|tokens_per_second|samples|flos|timestamp|start_time|end_time|evaluation_time_seconds|time_seconds|seconds_total|num_fewshot|version|mem_cpu_alloc_delta|mem_cpu_peaked_delta|mem_gpu_alloc_delta|mem_gpu_peaked_delta)$/,
COUNTER=/^(?:num|n|nb)_|(?:^|_)time(?:_(?:val|test|train))?$|(?:^|_)(?:max_steps|hyp_len|ref_len|gen_len)$/;function isBookkeeping(name){
let word=(name.split(/[.:/]/).at(-1)??name).replace(/\[.*$/,"").trim().replace(/([a-z])([A-Z])/g,"$1_$2").toLowerCase().
replace(/[\s-]+/g,"_");return WHOLE.has(word.replace(/^_/,""))||PARTS.test(word)||COUNTER.test(word)}var MINIMIZE=`mse r\
mse mae mape smape wape wmape msle rmsle mase mean_squared_error root_mean_squared_error
  mean_absolute_error mean_absolute_percentage_error median_absolute_error mean_squared_log_error max_error loss log_los\
s
  logloss mlogloss cross_entropy binary_cross_entropy hinge_loss brier brier_score perplexity error error_rate merror we\
r cer
  false_positive_rate false_negative_rate fpr fnr false_discovery_rate hamming_loss zero_one_loss ece
  expected_calibration_error eer fid deviance binary_crossentropy categorical_crossentropy
  sparse_categorical_crossentropy binary_logloss multi_logloss binary_error multi_error ter word_perplexity
  byte_perplexity bits_per_byte mean_absolute_scaled_error rmspe smape crps quantile_loss nll total_loss ppl
  wquantileloss mean_wquantileloss`,MAXIMIZE=`r2 r_squared explained_variance accuracy balanced_accuracy top_1_accuracy \
top_5_accuracy precision recall f1
  f0_5 f2 f_score sensitivity specificity true_positive_rate true_negative_rate tpr tnr auc roc_auc auc_roc auroc pr_auc\
 auc_pr auprc
  average_precision map mean_average_precision mrr ndcg mcc matthews_corrcoef kappa cohen_kappa jaccard iou mean_iou dic\
e bleu
  silhouette adjusted_rand npv ppv acc binary_accuracy categorical_accuracy sparse_categorical_accuracy
  top_k_categorical_accuracy precision_recall_auc aucpr map50 map50_95 exact_match rouge1 rouge2 rougel rougelsum meteor\
 chrf rouge_1 rouge_2 rouge_l
  acc_norm sacrebleu bertscore bleurt em squad_f1 pass recall_at precision_at hit_rate hits hr rank_ic spearmanr spearma\
n
  pearsonr pearson kendalltau f1_macro f1_micro f1_weighted balanced_acc mc1 mc2 cider spice psnr ssim ap ap50 ap75 miou\
 ndcg_cut_5 ndcg_cut_10
  recip_rank gini c_index concordance_index matthews_correlation rouge avg_prec pixel_accuracy map_50 map_75 faithfulnes\
s
  answer_relevancy context_precision context_recall
  neg_mean_squared_error neg_root_mean_squared_error neg_mean_absolute_error neg_log_loss neg_brier`,GOALS=new Map([...words(
MINIMIZE).map(name=>[name,"minimize"]),...words(MAXIMIZE).map(name=>[name,"maximize"])]),HIGHER_IS_BETTER={minimize:!1,maximize:!0};
function isHigherBetter(goal){return HIGHER_IS_BETTER[goal]}function guessedGoal(name){let goal=knownGoal(name);return goal===
void 0?{goalSource:"unknown"}:{goal,goalSource:"guessed"}}function knownGoal(name){let bare=name.replace(/@\[[^\]]*\]|@\d+(?:\.\d+)?(?::\d+(?:\.\d+)?)?/g,
"").replace(/ ?\([^()]*\)$/,"").replace(/:hints=.*$/,""),parts=bare.split(/[.:/]/);return goalOf(parts.at(-1)??bare)??goalOf(
parts[0]??bare)}var SPLIT="(?:train|training|val|valid|validation|test|eval|holdout|predict|best)",AVERAGE="(?:weighted|\
macro|micro|samples|mean|avg|average|overall|bbox|segm)";function goalOf(part){let word=part.trim().replace(/,[^,]*$/,"").
toLowerCase().replace(/[\s-]+/g,"_"),without=(text,what)=>text.replace(new RegExp(`^${what}_`),"").replace(new RegExp(`_${what}\
$`),""),measured=without(word,SPLIT);return[word,measured,without(measured,AVERAGE)].map(form=>GOALS.get(form)??GOALS.get(
form.replace(/_score$/,""))).find(goal=>goal!==void 0)}function words(text){return text.split(/\s+/)}}),9892:((_m_,_e_,_r_)=>{
_r_.d(_e_,{y:()=>mapBounded});async function mapBounded(items,limit,map){let results=new Map,queue=items.entries();async function worker(){
for(let[index,item]of queue)results.set(index,{result:await map(item)})}return await Promise.all(Array.from({length:Math.
min(limit,items.length)},worker)),items.flatMap((_,index)=>{let done=results.get(index);return done===void 0?[]:[done.result]})}}),
1296:((_m_,_e_,_r_)=>{_r_.d(_e_,{Fr:()=>commentOnResults,Yz:()=>outputsOf,dJ:()=>failuresOf,ku:()=>publishResults,ly:()=>logResults});
var _66_=_r_(4512),_67_=_r_(8909),_68_=_r_(9376),_69_=_r_(7280),_70_=_r_(5694),_71_=_r_(1336),_72_=_r_(3888),_73_=_r_(5498),
_74_=_r_(6380),_75_=_r_(5715),_76_=_r_(3694);async function commentOnResults(of){let{request,results,pullRequest,look,beside,
around}=of,marker=(0,_72_.do)(request.inputs,request.run.context);return(0,_72_.xU)({request,pullRequest,look,marker,hasFailed:results.
some(result=>(0,_67_.M3)(result)!==void 0),isWorthCommenting:hasComment=>(0,_73_.ay)(results,hasComment),render:()=>(0,_73_.
wQ)({results,context:(0,_70_.g)(request,beside),marker,...(0,_75_.s)({around})})})}async function publishResults(request,results,beside,comment=async()=>{}){
logResults(request,results);let settled=(0,_71_.Ku)(failuresOf(results));return await(0,_71_.mk)(request,{...settled,outputs:outputsOf(
results),report:(0,_67_.rn)(results,(0,_66_.H)(request,{manifest:request.inputs.manifest,beside})),reportJson:(0,_67_.l4)(
results),summary:async()=>{let{renderSummary}=await _r_.e(5565).then(_r_.bind(_r_,5565));return renderSummary({results,context:(0,_70_.
g)(request,beside)})},comment}),settled}function logResults(request,results){for(let result of results)logResult(request,
result)}function failuresOf(results){return results.flatMap(failureOf)}function logResult({runner},{file,outcome,gates,checks,
diffs,gone=[],shape}){let path=file.path,report=file.manifest.metrics?.report;shape!==void 0&&report!==void 0&&runner.info(
`${path}: ${report} read as ${shape}`);for(let{metric,verdict,baseline}of diffs)runner.info(`${path}: ${metric.name} ${metric.
value}${baseline?` (was ${baseline.value})`:""}: ${verdict}`);for(let{name,value}of gone)runner.info(`${path}: ${name} w\
as ${value.value}: gone`);switch((0,_68_.d)(runner,{path,checks,gates}),outcome.kind){case"planned":runner.info(`${path}\
: dry run. CreateModelPackage would be sent:
${JSON.stringify(outcome.request,null,2)}`);break;case"superseded":runner.notice(`${path}: not registered, since the pul\
l request has a newer commit (${outcome.headSha}).`);break;case"registered":outcome.duplicate&&runner.warning(`${path}: \
a parallel run registered the same as ${outcome.duplicate.arn}; delete one of the two.`);break;case"failed":case"rejecte\
d":case"gate-failed":case"reused":case"offline":break}}function failureOf(result){let code=(0,_67_.M3)(result);return code===
void 0?[]:[{code,message:`${result.file.path}: ${sentence(result)}`}]}function sentence({outcome,gates}){switch(outcome.
kind){case"failed":return(0,_76_.mu)(outcome.error);case"rejected":return`the same model was rejected as version ${outcome.
version.version}${outcome.by?` by ${outcome.by}`:""}${outcome.reason?`: ${outcome.reason}`:""}. Change the model, or hav\
e the version approved.`;case"gate-failed":return outcome.version===void 0?`not registered, ${(0,_69_.W)(gates)??""}`:`r\
ed ${(0,_69_.W)(gates)??""}. The same model was registered before as version ${outcome.version.version}, which is ${outcome.
version.approvalStatus}.`;case"offline":case"planned":case"registered":case"reused":case"superseded":return`not register\
ed, ${(0,_69_.W)(gates)??""}`}}function outputsOf(results){let gates={"gates-passed":(0,_74_.Io)(results)},[result,...others]=results;
if(!result||others.length>0)return gates;let version=(0,_67_.E4)(result.outcome);return{...gates,"model-package-group":result.
group,registered:String((0,_67_.zN)(result.outcome)),"metrics-json":(0,_67_.us)(result),...version&&{"model-package-arn":version.
arn,"model-package-version":String(version.version),"approval-status":version.approvalStatus},...result.baseline.kind===
"version"&&{"baseline-arn":result.baseline.arn}}}}),5694:((_m_,_e_,_r_)=>{_r_.d(_e_,{g:()=>reportContext});var _0_=_r_(4238),
_77_=_r_(4513);function reportContext({run,actionVersion},beside={}){let{repository,serverUrl,runId,runNumber,runAttempt}=run.
context,commit=(0,_0_.D3)(run.context);return{repository,serverUrl,commit,runId,runNumber,runAttempt,...beside,actionVersion,
now:_77_.p.now()}}}),3888:((_m_,_e_,_r_)=>{_r_.d(_e_,{EV:()=>commentKeyOf,Hw:()=>openPullRequest,Q8:()=>lookForComment,do:()=>ownMarker,
xU:()=>writeOwnComment});var _78_=_r_(6203),_79_=_r_(8389),_80_=_r_(3854),_81_=_r_(3694),LOOK_HOLDS_MILLISECONDS=1e4;async function openPullRequest({
inputs,run}){let{pullRequest,repository}=run.context;if(!pullRequest||inputs.githubToken==="")return;let{pullRequestPort}=await Promise.
all([_r_.e(3799),_r_.e(4962)]).then(_r_.bind(_r_,2581));return pullRequestPort({token:inputs.githubToken,repository,number:pullRequest.
number})}function commentKeyOf({commentKey},{workflow,job}){return commentKey??`${workflow}/${job}`}function ownMarker(inputs,context){
return(0,_78_.Q)(commentKeyOf(inputs,context))}function lookForComment({inputs,run},pullRequest,marker){return!pullRequest||
inputs.comment==="never"||inputs.dryRun?async()=>({existing:void 0,isStale:!1}):(0,_79_.x)(async()=>{let[existing,isStale]=await Promise.
all([pullRequest.findComment(marker).catch(_80_.tf),hasMovedOn(pullRequest,run.context)]);return{existing,isStale}},LOOK_HOLDS_MILLISECONDS)}
async function writeOwnComment(own){let{request,pullRequest,look,marker,render}=own,{inputs,runner}=request;if(!(!pullRequest||
inputs.comment==="never"||inputs.dryRun))try{let{existing,isStale}=await look();if(existing instanceof _81_.Rk)throw existing;
return isDue(own,existing)?isStale?(runner.notice("The pull request has a newer commit: its run writes the comment."),existing?.
url):await pullRequest.writeComment({existing,marker,body:render()}):existing?.url}catch(error){if(!(error instanceof _81_.
Rk))throw error;runner.warning(`The comment could not be written: ${(0,_81_.mu)(error)}`);return}}function isDue({request,
hasFailed,isWorthCommenting},existing){switch(request.inputs.comment){case"always":return!0;case"never":return!1;case"on\
-change":return isWorthCommenting(existing!==void 0);case"on-failure":return hasFailed||existing!==void 0&&isWorthCommenting(
!0)}}async function hasMovedOn(pullRequest,{pullRequest:event}){try{return event!==void 0&&await pullRequest.headSha()!==
event.headSha}catch(error){if(error instanceof _81_.Rk)return!1;throw error}}}),8389:((_m_,_e_,_r_)=>{_r_.d(_e_,{x:()=>recently});
function recently(ask,milliseconds,now=Date.now){let last;return()=>((last===void 0||now()-last.at>=milliseconds)&&(last=
{at:now(),answer:ask()},last.answer.catch(()=>{})),last.answer)}}),9376:((_m_,_e_,_r_)=>{_r_.d(_e_,{d:()=>logChecksAndGates});
var _82_=_r_(2421);function logChecksAndGates(runner,of){let{path,checks,gates}=of;for(let check of checks){let text=`${path}\
: ${check.title}: ${check.detail}`;check.level==="warning"?runner.warning(text):check.level==="notice"?runner.notice(text):
runner.info(text)}for(let{metric,gate,outcome:passed,reason}of gates){if(passed!=="failed")continue;let problem={at:gate.
at,message:`The gate of ${metric} failed: ${reason??""}`};(0,_82_.Gb)(gate)?runner.error(problem.message,problem):runner.
warning(problem.message,problem)}}}),8679:((_m_,_e_,_r_)=>{_r_.d(_e_,{JN:()=>reportsWithoutPlace,LT:()=>hasMetricsInS3,Tb:()=>metricReportsInS3,
_F:()=>reportsOfMetrics,h4:()=>wantedReports,hK:()=>namedReports,hL:()=>uploadReports,sc:()=>sha256,vw:()=>hasReportsInS3});
var _83_=_r_(9892),_84_=_r_(5558),_85_=_r_(3694),_86_=_r_(7598),_87_=_r_.n(_86_),CONCURRENT_UPLOADS=4,STATISTICS=["repor\
ts","model_quality","statistics"];function namedReports({reports,drift_baselines}){return[...reportsUnder(["reports"],reports),
...reportsUnder(["drift_baselines"],drift_baselines)]}function reportsUnder(at,branch){return Object.entries(branch??{}).
flatMap(([key,value])=>value===void 0?[]:isReport(value)?[{at:[...at,key],report:value}]:reportsUnder([...at,key],value))}
function isReport(value){return typeof value.file=="string"}function wantedReports(manifest,settings){let named=namedReports(
manifest).map(one=>({...one,fileAt:one.at})),file=manifest.metrics?.report;return file===void 0||manifest.reports?.model_quality?.
statistics!==void 0||!(0,_84_.Qh)(file)&&settings.reports===void 0?named:[{at:STATISTICS,report:{file},fileAt:["metrics",
"report"]},...named]}function reportsOfMetrics({metrics}){return[...new Set(Object.values(metrics?.values??{}).flatMap(({
report})=>report??[]))]}function metricReportsInS3(manifest){return[...manifest.metrics===void 0?[]:[manifest.metrics.report],
...reportsOfMetrics(manifest)].filter(_84_.Qh)}function hasMetricsInS3(manifest){return metricReportsInS3(manifest).length>
0}function hasReportsInS3(manifest){return hasMetricsInS3(manifest)||namedReports(manifest).some(({report})=>(0,_84_.Qh)(
report.file))}function reportsWithoutPlace({manifest,locate}){return namedReports(manifest).filter(({report})=>!(0,_84_.
Qh)(report.file)).map(({at,report})=>({at:locate(at),message:`${at.join(".")}: ${report.file} is a file of the repositor\
y, and there is no place to upload it to`,help:"give the input `reports-s3-uri`, or name an `s3://` object"}))}async function uploadReports(resolved,{
settings,reports}){let place=settings.reports,local=[...new Map([...resolved.reports.values()].map(report=>[report.s3Uri,
report])).values()].flatMap(({bytes,...report})=>bytes===void 0?[]:[{...report,bytes}]);if(local.length===0)return[];if(place===
void 0||reports===void 0)throw new _85_.lZ("invalid-input","reports-s3-uri: is empty, and there are report files to uplo\
ad",{hint:"Give the input `reports-s3-uri`."});let count=(await(0,_83_.y)(local,CONCURRENT_UPLOADS,({s3Uri,bytes,contentType})=>reports.
writeOnce({s3Uri,bytes,contentType,kmsKeyId:place.kmsKeyId,bucketOwner:place.bucketOwner}))).filter(outcome=>outcome==="\
written").length,[was,were]=local.length===1?["it was","One report"]:["the others were",`${local.length} reports`];return[
{level:"passed",title:"Reports",detail:count===local.length?`${were} uploaded to ${place.s3Uri}.`:`${count} of ${local.length}\
 uploaded to ${place.s3Uri}; ${was} there already.`}]}function sha256(bytes){return(0,_86_.createHash)("sha256").update(
bytes).digest("hex")}})};
