"use strict";exports.id=4862;exports.ids=[4862];exports.modules={4862:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
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
send(new ListModelPackagesCommand(input)))}}}),2303:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Bq:()=>MAX_REPORT_CHARACTERS,Lu:()=>readEvaluation,lY:()=>undeclaredMetrics});
var _31_=__webpack_require__(2778);var _32_=__webpack_require__(7947);var _33_=__webpack_require__(2421);var _34_=__webpack_require__(
1853);var _35_=__webpack_require__(1014);var _36_=__webpack_require__(3e3);var _37_=__webpack_require__(7073);var _38_=__webpack_require__(
4321);var MAX_METRICS=1e3,MAX_NAMED=8;function undeclaredMetrics({root,format,declared}){let metrics=[],leftOut=[],used=new Set(
declared.names),places=(0,_31_.ek)(root,format).filter(({node})=>!declared.places.has(node)),taken=places.slice(0,MAX_METRICS);
for(let[index,name]of namesOf(taken,declared.names).entries()){let place=taken[index];if(place===void 0||name!==void 0&&
used.has(name))continue;let read=(0,_31_.wK)(place.node,place.deviation);if(name===void 0||place.path===void 0){leftOut.
push({reason:"name",name:place.shortName??"…",place:place.node});continue}used.add(name),read.kind==="unreadable"?leftOut.
push(whyLeftOut(name,place.node,read)):(read.value.leftOut!==void 0&&leftOut.push({reason:"deviation",name,place:read.value.
leftOut.at}),metrics.push(undeclared(name,place.path,read.value)))}let tooMany=(0,_36_.l4)(root,`the report has ${places.
length} numbers; the first ${MAX_METRICS} are taken`,"declare the ones that matter under `metrics.values`");return{metrics,
notices:[...noticesOf(leftOut),...places.length>MAX_METRICS?[tooMany]:[]]}}function namesOf(places,taken){let timesUsed=new Map;
for(let{shortName}of places)timesUsed.set(shortName,(timesUsed.get(shortName)??0)+1);return places.map(({shortName,path,
node})=>{let name=timesUsed.get(shortName)===1&&shortName!==void 0&&!taken.has(shortName)?shortName:path;return name!==void 0&&
path!==void 0&&(0,_34_.Wi)(name,node)&&(0,_34_.Wi)(path,node)?name:void 0})}function undeclared(name,path,{value}){return{
name,path,...value,...(0,_33_.rU)(name)?{goalSource:"unknown"}:(0,_33_.Ah)(name),isPrimary:false,isDeclared:false,gates:[]}}
var REASONS={text:{one:"is a text and no number",many:"are texts and no numbers",help:"write numbers without quotes; in \
Python float(x) before json.dump"},"not-finite":{one:"is not finite",many:"are not finite",help:"find out why, or leave \
it out; in Python json.dump(…, allow_nan=False) finds it earlier"},other:{one:"is no number",many:"are no numbers",help:void 0},
deviation:{one:"has a `standard_deviation` that is no finite number of at least 0; its value counts without it",many:"ha\
ve a `standard_deviation` that is no finite number of at least 0; their values count without it",help:void 0},name:{one:"\
has a name with characters that cannot be shown, or one that is too long",many:"have names with characters that cannot b\
e shown, or that are too long",help:void 0}};function whyLeftOut(name,node,part){let value=node.kind==="map"?(0,_31_.eC)(
node):node;return(0,_37_.KH)(value)&&(0,_31_.jT)(value.value)?{reason:"text",name,place:part.at,text:value.value}:{reason:(0,
_37_.Et)(value)||(0,_37_.KH)(value)&&/^[-+]?(?:nan|inf|infinity)$/i.test(value.value)?"not-finite":"other",name,place:part.
at}}function noticesOf(all){return["text","not-finite","other","deviation","name"].flatMap(reason=>{let those=all.filter(
one2=>one2.reason===reason),[first]=those;if(first===void 0)return[];let{one,many,help}=REASONS[reason],left=reason==="d\
eviation"?"":"left out: ",names=those.slice(0,MAX_NAMED).map(({name})=>(0,_38_.hD)(name)),more=those.length>names.length?
` and ${those.length-names.length} more`:"",said=first.text===void 0||those.length>1?"":`, ${(0,_38_.hD)(first.text)}`,verb=those.
length===1?`${one}${said}`:many;return[(0,_36_.l4)(first.place,`${left}${names.join(", ")}${more} ${verb}`,help)]})}var MAX_REPORT_CHARACTERS=5242880;
function readEvaluation({report,file,others=new Map}){let definition=file.manifest.metrics;if(definition===void 0)return{
...NOTHING,shape:"none"};if(report.text.length>MAX_REPORT_CHARACTERS)return withoutMetrics([tooLarge(report)]);let opened=(0,
_31_.NL)(report);if("problems"in opened)return withoutMetrics(opened.problems);let{root,format}=opened,besides=openAll(others),
values=definition.values??{},declared=(0,_31_.Ad)({...opened,file,values,others:besides.opened}),names=new Set(Object.keys(
values)),undeclared2=undeclaredMetrics({...opened,declared:{names,places:declared.places}}),residuals=(0,_31_.el)(root),
all=[...declared.metrics,...undeclared2.metrics.map(metric=>(0,_31_.sY)(metric,{residuals}))],beside=(0,_32_.LF)(root,format),
problems=[...declared.problems,...besides.problems],isEmpty=all.length===0&&problems.length===0&&(0,_32_.Bv)(beside.details),
empty=isEmpty?[(0,_36_.l4)(root,...emptiness(format,undeclared2.notices))]:[];return finished({metrics:all,problems:[...problems,
...empty],notices:[...declared.notices,...isEmpty?[]:undeclared2.notices,...beside.notices],shape:format.name,details:beside.
details},file)}var NOTHING={metrics:[],problems:[],notices:[],shape:"unreadable",details:_32_.pH};function emptiness({kind,
name},[first]){let message="the report has no number that could be a metric";if(first!==void 0){let said=`${message}; ${first.
message}`;return first.help===void 0?[said]:[said,first.help]}return[(0,_35_.SV)(kind)?message:`${message}; this looks l\
ike ${name}`]}function openAll(others){let opened=new Map,problems=[];for(let[name,report]of others){let read=report.text.
length>MAX_REPORT_CHARACTERS?{problems:[tooLarge(report)]}:(0,_31_.NL)(report);"problems"in read?problems.push(...read.problems):
opened.set(name,read)}return{opened,problems}}function withoutMetrics(problems){return{...NOTHING,problems}}function tooLarge({
path,text}){let size=`${(text.length/1024/1024).toFixed(1)} million characters`;return{at:{file:path,line:1,column:1},message:`\
the report has ${size}; at most ${MAX_REPORT_CHARACTERS/1024/1024} are read`,help:"write the numbers that matter into a \
report of their own; curves need no 10,000 points"}}function finished(evaluation,file){let wanted=file.manifest.metrics?.
primary,{metrics}=evaluation;if(evaluation.problems.length>0)return{...evaluation,metrics:[],details:_32_.pH};if(wanted!==
void 0&&!metrics.some(({name})=>name===wanted)){let help=`the metrics are ${metrics.slice(0,10).map(({name})=>name).join(
", ")}${metrics.length>10?", …":""}`,problem={at:file.locate(["metrics","primary"]),message:"`primary` names no metric\
 of this report",help};return{...evaluation,metrics:[],details:_32_.pH,problems:[problem]}}let primary=wanted??(metrics.
find(({isDeclared,goal})=>isDeclared||goal!==void 0)??metrics.find(({name})=>!(0,_33_.rU)(name))??metrics[0])?.name;return{
...evaluation,metrics:metrics.map(metric=>({...metric,isPrimary:metric.name===primary}))}}}),8401:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{V:()=>watchedCall});var _39_=__webpack_require__(3863);function watchedCall({
intent,cancellation},of){let{name,call,what,before=()=>{}}=of,note=(input,isAnswered)=>{let sentence=what(input),others=intent.
current().requests.filter(request=>request.what!==sentence);intent.update({phase:"changing",requests:[...others,{what:sentence,
isAnswered}]})},forget=input=>{intent.update({requests:intent.current().requests.filter(request=>request.what!==what(input))})};
return async input=>{if(cancellation.isRequested())throw new _39_.Rk("unreachable",name,"Not sent: the run was stopped.");
try{before(input),note(input,false)}catch(cause){let why="Not sent: the file that a kill would be explained from cannot \
be written.";throw new _39_.Rk("unreachable",name,why,{cause})}try{let output=await call(input);return quietly(()=>note(
input,true)),output}catch(error){throw error instanceof _39_.Rk&&error.kind==="unknown-outcome"||quietly(()=>forget(input)),
error}}}function quietly(write){try{write()}catch{return}}}),1484:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{HN:()=>lineEndNotices,JQ:()=>readNamedReports,Mk:()=>readNamed,_3:()=>evaluate,
hX:()=>readCard});var _40_=__webpack_require__(888);var _41_=__webpack_require__(1916);var _42_=__webpack_require__(2303);
var _43_=__webpack_require__(7947);var _44_=__webpack_require__(5558);var _45_=__webpack_require__(9702);var _46_=__webpack_require__(
3863);var _47_=__webpack_require__(5715);var _48_=__webpack_require__(3916);var _49_=__webpack_require__.n(_48_);var MAX_CARD_BYTES=256*
1024,NOTHING={metrics:[],problems:[],notices:[],details:_43_.pH};async function evaluate(file,reader){let name=file.manifest.
metrics?.report;if(name===void 0)return NOTHING;let[main,others]=await Promise.all([(0,_44_.Qh)(name)?NOT_HERE:readText(
file,{name,at:["metrics","report"]},reader),readOwnReports(file,reader)]),metricReports=new Map(others.flatMap(({name:name2,
report})=>report===void 0?[]:[[name2,report]])),problems=[main,...others].flatMap(({problem})=>problem??[]),read={...(0,
_47_.s)({report:main.report}),...metricReports.size>0&&{metricReports}};return problems.length>0||main.report===void 0||
(0,_41_.LT)(file.manifest)?{...NOTHING,...read,problems}:{...(0,_42_.Lu)({report:main.report,file,others:metricReports}),
...read}}function readOwnReports(file,reader){let values=Object.entries(file.manifest.metrics?.values??{}),local=(0,_41_.
_F)(file.manifest).filter(name=>!(0,_44_.Qh)(name));return Promise.all(local.map(async name=>{let metric=values.find(([,
{report}])=>report===name)?.[0]??"";return{name,...await readText(file,{name,at:["metrics","values",metric,"report"]},reader)}}))}
var NOT_HERE={};async function readText(file,{name,at},reader){let path=(0,_40_.ej)(file.path,name);try{return{report:{path,
text:await reader.text(path)}}}catch(error){return{problem:problemOf(file,at,error)}}}async function readNamed(file,reader){
let{metrics}=file.manifest,own=metrics===void 0?[]:[{at:["metrics","report"],name:metrics.report}],others=(0,_41_.hK)(file.
manifest).map(({at,report})=>({at,name:report.file})),read=await Promise.all([...own,...others].filter(({name})=>!(0,_44_.
Qh)(name)).map(async({at,name})=>{let path=(0,_40_.ej)(file.path,name);try{return{file:{at,path,bytes:await reader.bytes(
path)}}}catch(error){return{problem:problemOf(file,at,error)}}}));return{files:read.flatMap(one=>one.file===void 0?[]:[one.
file]),problems:read.slice(own.filter(({name})=>!(0,_44_.Qh)(name)).length).flatMap(one=>one.problem??[])}}async function readNamedReports(files,metrics){
let texts=files.flatMap(({at,path,bytes})=>{let text=at[0]==="metrics"?void 0:textOf(bytes,path);return text===void 0?[]:
[{at,path,text}]});if(texts.length===0)return{details:_43_.pH,problems:[],notices:[]};let{readReports}=await __webpack_require__.
e(8685).then(__webpack_require__.bind(__webpack_require__,8685));return readReports({files:texts,metrics})}function lineEndNotices(file,files){
return files.filter(({at,path,bytes})=>at[0]!=="metrics"&&textOf(bytes,path)?.includes(`\r
`)).map(({at,path})=>({at:file.locate(at),message:`${path} has Windows line ends (CRLF), and a version is known by the b\
ytes of this file: checked out with other line ends, the same commit is another candidate`,help:"add `*.json text eol=lf\
` to .gitattributes, so that every checkout has the same bytes"}))}function textOf(bytes,path){try{return(0,_40_.D4)(bytes,
path)}catch{return}}async function readCard(file,workspace){let{file:name,...sections}=file.manifest.model_card??{};if(name===
void 0)return{problems:[],...Object.keys(sections).length===0?{}:{card:sections}};let at=["model_card","file"];try{let text=await(0,
_40_.TA)({workspace,path:(0,_40_.ej)(file.path,name),maxBytes:MAX_CARD_BYTES}),{readModelCard}=await __webpack_require__.
e(8836).then(__webpack_require__.bind(__webpack_require__,8836));return readModelCard(text)}catch(error){return{problems:[
problemOf(file,at,error)]}}}function problemOf(file,at,error){if(!(error instanceof _46_.lZ))throw error;return{at:file.
locate(at),message:`${at.at(-1)==="file"?"the card":"the report"} ${error.message}`,...helpFor(file,at,error)}}function helpFor(file,at,error){
let folder=(0,_48_.dirname)(file.path),named=namedAt(file,at);return folder!=="."&&named?.startsWith(`${folder}/`)?{help:`\
paths are relative to the manifest: write \`${named.slice(folder.length+1)}\``}:error.hint===void 0?{}:{help:error.hint}}
function namedAt({manifest},at){let value=at.reduce((inner,key)=>(0,_45_.$r)(inner,String(key)),manifest);if(typeof value==
"string")return value;let name=(0,_45_.$r)(value,"file");return typeof name=="string"?name:void 0}}),3384:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{T2:()=>withReportsOfS3,vw:()=>hasReportsInS3,wE:()=>readingOnce});var _50_=__webpack_require__(
1484);var _51_=__webpack_require__(888);var _52_=__webpack_require__(1916);var _53_=__webpack_require__(9892);var _54_=__webpack_require__(
2303);var _55_=__webpack_require__(7947);var _56_=__webpack_require__(5558);var _57_=__webpack_require__(1780);var _58_=__webpack_require__(
3863);var _59_=__webpack_require__(5715);var MAX_TOGETHER=50*1024*1024,CONCURRENT_READS=4;function readingOnce(store){let known=new Map,
together2=0,read=async from=>{let bytes=await store.read(from);if(together2+=bytes.length,together2<=MAX_TOGETHER)return bytes;
let message=`${from.s3Uri} is one too many: together the reports of a run have at most ${MAX_TOGETHER} bytes.`;throw new _58_.
Rk("invalid-request","s3:GetObject",message)};return{...store,read:from=>{let found=known.get(from.s3Uri)??read(from);return known.
set(from.s3Uri,found),found}}}function hasReportsInS3({file:{manifest}}){return(0,_52_.LT)(manifest)||(0,_52_.hK)(manifest).
some(({report})=>(0,_56_.Qh)(report.file))}async function withReportsOfS3(candidates,reports){let failures=[],read=await(0,
_53_.y)(candidates,CONCURRENT_READS,async candidate=>{try{return await withReports(candidate,reports)}catch(error){if(!(error instanceof
_58_.lZ))throw error;return failures.push(error),{candidate,problems:[],notices:[]}}}),[first,...others]=failures;if(first!==
void 0)throw others.length===0?first:together(first,failures);return{candidates:read.map(({candidate})=>candidate),problems:read.
flatMap(({problems})=>problems),notices:read.flatMap(({notices})=>notices)}}async function withReports(candidate,reports){
let{file}=candidate,[read,others]=await Promise.all([readAllMetrics(candidate,reports),readOthers(candidate,reports)]),{
report,metricReports}=read??{},evaluated=report&&(0,_54_.Lu)({report,file,...(0,_59_.s)({others:metricReports})}),metrics=evaluated?.
metrics??candidate.metrics,told=await(0,_50_.JQ)(others,metrics),details=[candidate.details,evaluated?.details,told.details].
filter(one=>one!==void 0).reduce(_55_.Zh,_55_.pH),here=(at,problems)=>problems.map(one=>atKey(file,at,one)),keyOf=({at})=>others.
find(({path})=>path===at.file)?.at??["reports"],both=which=>[...here(["metrics","report"],evaluated?.[which]??[]),...told[which].
map(one=>atKey(file,keyOf(one),one))];return{candidate:{...candidate,metrics,...read,...evaluated&&{shape:evaluated.shape},
...!(0,_55_.Bv)(details)&&{details}},problems:both("problems"),notices:both("notices")}}async function readAllMetrics(candidate,reports){
let{manifest}=candidate.file,name=manifest.metrics?.report;if(name===void 0||!(0,_52_.LT)(manifest))return;let own=(0,_52_.
_F)(manifest).filter(_56_.Qh),[report,...others]=await Promise.all([(0,_56_.Qh)(name)?readMetrics(candidate,name,reports):
candidate.report,...own.map(one=>readMetrics(candidate,one,reports))]),found=others.flatMap(one=>one===void 0?[]:[[one.path,
one]]);return{...(0,_59_.s)({report}),metricReports:new Map([...candidate.metricReports??[],...found])}}async function readMetrics({
file},s3Uri,reports){try{return{path:s3Uri,text:(0,_51_.D4)(await reports.read({s3Uri,maxBytes:5242880}),s3Uri)}}catch(error){
let at=file.locate(["metrics","report"]),failed=(0,_57_.N6)(error,"not-found","invalid-request")?new _58_.lZ("invalid-ma\
nifest",`The metrics could not be read. ${error.message}`,{hint:error.hint??"Upload the report before the run, or name a\
nother in `metrics`."}):(0,_57_.z6)(error,"The metrics could not be read, so that no gate could be judged"),{code,message,
hint}=failed;throw new _58_.lZ(code,`${file.path}: ${message}`,{problems:[{at,message}],...(0,_59_.s)({hint}),cause:error})}}
async function readOthers({file},reports){let named=(0,_52_.hK)(file.manifest).filter(({report})=>(0,_56_.Qh)(report.file));
return(await(0,_53_.y)(named,CONCURRENT_READS,async({at,report})=>{try{return{at,path:report.file,bytes:await reports.read(
{s3Uri:report.file,maxBytes:5242880})}}catch(error){if(error instanceof _58_.Rk)return;throw error}})).filter(one=>one!==
void 0)}function atKey(file,at,problem){if(!(0,_56_.Qh)(problem.at.file))return problem;let{sourceLine:_line,...rest}=problem,
{line,column}=problem.at;return{...rest,at:file.locate(at),message:`${problem.at.file}:${line}:${column}: ${problem.message}`}}
function together(first,all){let hints=new Set(all.flatMap(({hint})=>hint===void 0?[]:[hint]));return new _58_.lZ(first.
code,all.map(({message})=>message).join(`
`),{problems:all.flatMap(({problems})=>problems),hint:[...hints].join(`
`),cause:first})}})};;
