"use strict";exports.id=1602,exports.ids=[1602],exports.modules={3381:((_m_,_e_,_r_)=>{_r_.d(_e_,{Bq:()=>MAX_REPORT_CHARACTERS,Lu:()=>readEvaluation,
lY:()=>undeclaredMetrics});var _0_=_r_(6801),_1_=_r_(478),_2_=_r_(2421),_3_=_r_(5027),_4_=_r_(5564),_5_=_r_(8469),_6_=_r_(
7073),_7_=_r_(2169),MAX_METRICS=1e3,MAX_NAMED=8;function undeclaredMetrics({root,format,declared}){let metrics=[],leftOut=[],
used=new Set(declared.names),places=(0,_0_.ek)(root,format).filter(({node})=>!declared.places.has(node)),taken=places.slice(
0,MAX_METRICS);for(let[index,name]of namesOf(taken,declared.names).entries()){let place=taken[index];if(place===void 0||
name!==void 0&&used.has(name))continue;let read=(0,_0_.wK)(place.node,place.deviation);if(name===void 0||place.path===void 0){
leftOut.push({reason:"name",name:place.shortName??"…",place:place.node});continue}used.add(name),read.kind==="unreadab\
le"?leftOut.push(whyLeftOut(name,place.node,read)):(read.value.leftOut!==void 0&&leftOut.push({reason:"deviation",name,place:read.
value.leftOut.at}),metrics.push(undeclared(name,place.path,read.value)))}let tooMany=(0,_5_.l4)(root,`the report has ${places.
length} numbers; the first ${MAX_METRICS} are taken`,"declare the ones that matter under `metrics.values`");return{metrics,
notices:[...noticesOf(leftOut),...places.length>MAX_METRICS?[tooMany]:[]]}}function namesOf(places,taken){let timesUsed=new Map;
for(let{shortName}of places)timesUsed.set(shortName,(timesUsed.get(shortName)??0)+1);return places.map(({shortName,path,
node})=>{let name=timesUsed.get(shortName)===1&&shortName!==void 0&&!taken.has(shortName)?shortName:path;return name!==void 0&&
path!==void 0&&(0,_3_.Wi)(name,node)&&(0,_3_.Wi)(path,node)?name:void 0})}function undeclared(name,path,{value}){return{
name,path,...value,...(0,_2_.rU)(name)?{goalSource:"unknown"}:(0,_2_.Ah)(name),isPrimary:!1,isDeclared:!1,gates:[]}}var REASONS={
text:{one:"is a text and no number",many:"are texts and no numbers",help:"write numbers without quotes; in Python float(\
x) before json.dump"},"not-finite":{one:"is not finite",many:"are not finite",help:"find out why, or leave it out; in Py\
thon json.dump(…, allow_nan=False) finds it earlier"},other:{one:"is no number",many:"are no numbers",help:void 0},deviation:{
one:"has a `standard_deviation` that is no finite number of at least 0; its value counts without it",many:"have a `stand\
ard_deviation` that is no finite number of at least 0; their values count without it",help:void 0},name:{one:"has a name\
 with characters that cannot be shown, or one that is too long",many:"have names with characters that cannot be shown, o\
r that are too long",help:void 0}};function whyLeftOut(name,node,part){let value=node.kind==="map"?(0,_0_.eC)(node):node;
return(0,_6_.KH)(value)&&(0,_0_.jT)(value.value)?{reason:"text",name,place:part.at,text:value.value}:{reason:(0,_6_.Et)(
value)||(0,_6_.KH)(value)&&/^[-+]?(?:nan|inf|infinity)$/i.test(value.value)?"not-finite":"other",name,place:part.at}}function noticesOf(all){
return["text","not-finite","other","deviation","name"].flatMap(reason=>{let those=all.filter(one2=>one2.reason===reason),
[first]=those;if(first===void 0)return[];let{one,many,help}=REASONS[reason],left=reason==="deviation"?"":"left out: ",names=those.
slice(0,MAX_NAMED).map(({name})=>(0,_7_.hD)(name)),more=those.length>names.length?` and ${those.length-names.length} mor\
e`:"",said=first.text===void 0||those.length>1?"":`, ${(0,_7_.hD)(first.text)}`,verb=those.length===1?`${one}${said}`:many;
return[(0,_5_.l4)(first.place,`${left}${names.join(", ")}${more} ${verb}`,help)]})}var MAX_REPORT_CHARACTERS=5242880;function readEvaluation({
report,file,others=new Map}){let definition=file.manifest.metrics;if(definition===void 0)return{...NOTHING,shape:"none"};
if(report.text.length>MAX_REPORT_CHARACTERS)return withoutMetrics([tooLarge(report)]);let opened=(0,_0_.NL)(report);if("\
problems"in opened)return withoutMetrics(opened.problems);let{root,format}=opened,besides=openAll(others),values=definition.
values??{},declared=(0,_0_.Ad)({...opened,file,values,others:besides.opened}),names=new Set(Object.keys(values)),undeclared2=undeclaredMetrics(
{...opened,declared:{names,places:declared.places}}),residuals=(0,_0_.el)(root),all=[...declared.metrics,...undeclared2.
metrics.map(metric=>(0,_0_.sY)(metric,{residuals}))],beside=(0,_1_.LF)(root,format),problems=[...declared.problems,...besides.
problems],isEmpty=all.length===0&&problems.length===0&&(0,_1_.Bv)(beside.details),empty=isEmpty?[(0,_5_.l4)(root,...emptiness(
format,undeclared2.notices))]:[];return finished({metrics:all,problems:[...problems,...empty],notices:[...declared.notices,
...isEmpty?[]:undeclared2.notices,...beside.notices],shape:format.name,details:beside.details},file)}var NOTHING={metrics:[],
problems:[],notices:[],shape:"unreadable",details:_1_.pH};function emptiness({kind,name},[first]){let message="the repor\
t has no number that could be a metric";if(first!==void 0){let said=`${message}; ${first.message}`;return first.help===void 0?
[said]:[said,first.help]}return[(0,_4_.SV)(kind)?message:`${message}; this looks like ${name}`]}function openAll(others){
let opened=new Map,problems=[];for(let[name,report]of others){let read=report.text.length>MAX_REPORT_CHARACTERS?{problems:[
tooLarge(report)]}:(0,_0_.NL)(report);"problems"in read?problems.push(...read.problems):opened.set(name,read)}return{opened,
problems}}function withoutMetrics(problems){return{...NOTHING,problems}}function tooLarge({path,text}){let size=`${(text.
length/1024/1024).toFixed(1)} million characters`;return{at:{file:path,line:1,column:1},message:`the report has ${size};\
 at most ${MAX_REPORT_CHARACTERS/1024/1024} are read`,help:"write the numbers that matter into a report of their own; cu\
rves need no 10,000 points"}}function finished(evaluation,file){let wanted=file.manifest.metrics?.primary,{metrics}=evaluation;
if(evaluation.problems.length>0)return{...evaluation,metrics:[],details:_1_.pH};if(wanted!==void 0&&!metrics.some(({name})=>name===
wanted)){let help=`the metrics are ${metrics.slice(0,10).map(({name})=>name).join(", ")}${metrics.length>10?", …":""}`,
problem={at:file.locate(["metrics","primary"]),message:"`primary` names no metric of this report",help};return{...evaluation,
metrics:[],details:_1_.pH,problems:[problem]}}let primary=wanted??(metrics.find(({isDeclared,goal})=>isDeclared||goal!==
void 0)??metrics.find(({name})=>!(0,_2_.rU)(name))??metrics[0])?.name;return{...evaluation,metrics:metrics.map(metric=>({
...metric,isPrimary:metric.name===primary}))}}}),1602:((_m_,_e_,_r_)=>{_r_.d(_e_,{withReportsOfS3:()=>_8_.T});var _8_=_r_(
7396),_9_=_r_(4813),_10_=_r_(664),_11_=_r_(8679),_12_=_r_(3381),_13_=_r_(6801),_14_=_r_(478),_15_=_r_(2421),_16_=_r_(5564),
_17_=_r_(4139),_18_=_r_(3854),_19_=_r_(3694),_20_=_r_(362)}),4813:((_m_,_e_,_r_)=>{_r_.d(_e_,{HN:()=>lineEndNotices,JQ:()=>readNamedReports,
Mk:()=>readNamed,_3:()=>evaluate,hX:()=>readCard});var _21_=_r_(664),_22_=_r_(8679),_23_=_r_(3381),_24_=_r_(478),_25_=_r_(
5558),_26_=_r_(9702),_27_=_r_(5715),_28_=_r_(3694),_29_=_r_(3916),_30_=_r_.n(_29_),MAX_CARD_BYTES=256*1024,NOTHING={metrics:[],
problems:[],notices:[],details:_24_.pH};async function evaluate(file,reader){let name=file.manifest.metrics?.report;if(name===
void 0)return NOTHING;let[main,others]=await Promise.all([(0,_25_.Qh)(name)?NOT_HERE:readText(file,{name,at:["metrics","\
report"]},reader),readOwnReports(file,reader)]),metricReports=new Map(others.flatMap(({name:name2,report})=>report===void 0?
[]:[[name2,report]])),problems=[main,...others].flatMap(({problem})=>problem??[]),read={...(0,_27_.s)({report:main.report}),
...metricReports.size>0&&{metricReports}};return problems.length>0||main.report===void 0||(0,_22_.LT)(file.manifest)?{...NOTHING,
...read,problems}:{...(0,_23_.Lu)({report:main.report,file,others:metricReports}),...read}}function readOwnReports(file,reader){
let values=Object.entries(file.manifest.metrics?.values??{}),local=(0,_22_._F)(file.manifest).filter(name=>!(0,_25_.Qh)(
name));return Promise.all(local.map(async name=>{let metric=values.find(([,{report}])=>report===name)?.[0]??"";return{name,
...await readText(file,{name,at:["metrics","values",metric,"report"]},reader)}}))}var NOT_HERE={};async function readText(file,{
name,at},reader){let path=(0,_21_.ej)(file.path,name);try{return{report:{path,text:await reader.text(path)}}}catch(error){
return{problem:problemOf(file,at,error)}}}async function readNamed(file,reader){let{metrics}=file.manifest,own=metrics===
void 0?[]:[{at:["metrics","report"],name:metrics.report}],others=(0,_22_.hK)(file.manifest).map(({at,report})=>({at,name:report.
file})),read=await Promise.all([...own,...others].filter(({name})=>!(0,_25_.Qh)(name)).map(async({at,name})=>{let path=(0,_21_.
ej)(file.path,name);try{return{file:{at,path,bytes:await reader.bytes(path)}}}catch(error){return{problem:problemOf(file,
at,error)}}}));return{files:read.flatMap(one=>one.file===void 0?[]:[one.file]),problems:read.slice(own.filter(({name})=>!(0,_25_.
Qh)(name)).length).flatMap(one=>one.problem??[])}}async function readNamedReports(files,metrics){let texts=files.flatMap(
({at,path,bytes})=>{let text=at[0]==="metrics"?void 0:textOf(bytes,path);return text===void 0?[]:[{at,path,text}]});if(texts.
length===0)return{details:_24_.pH,problems:[],notices:[]};let{readReports}=await _r_.e(1406).then(_r_.bind(_r_,1406));return readReports(
{files:texts,metrics})}function lineEndNotices(file,files){return files.filter(({at,path,bytes})=>at[0]!=="metrics"&&textOf(
bytes,path)?.includes(`\r
`)).map(({at,path})=>({at:file.locate(at),message:`${path} has Windows line ends (CRLF), and a version is known by the b\
ytes of this file: checked out with other line ends, the same commit is another candidate`,help:"add `*.json text eol=lf\
` to .gitattributes, so that every checkout has the same bytes"}))}function textOf(bytes,path){try{return(0,_21_.D4)(bytes,
path)}catch{return}}async function readCard(file,workspace){let{file:name,...sections}=file.manifest.model_card??{};if(name===
void 0)return{problems:[],...Object.keys(sections).length===0?{}:{card:sections}};let at=["model_card","file"];try{let text=await(0,_21_.
TA)({workspace,path:(0,_21_.ej)(file.path,name),maxBytes:MAX_CARD_BYTES}),{readModelCard}=await _r_.e(3165).then(_r_.bind(
_r_,3165));return readModelCard(text)}catch(error){return{problems:[problemOf(file,at,error)]}}}function problemOf(file,at,error){
if(!(error instanceof _28_.lZ))throw error;return{at:file.locate(at),message:`${at.at(-1)==="file"?"the card":"the repor\
t"} ${error.message}`,...helpFor(file,at,error)}}function helpFor(file,at,error){let folder=(0,_29_.dirname)(file.path),
named=namedAt(file,at);return folder!=="."&&named?.startsWith(`${folder}/`)?{help:`paths are relative to the manifest: w\
rite \`${named.slice(folder.length+1)}\``}:error.hint===void 0?{}:{help:error.hint}}function namedAt({manifest},at){let value=at.
reduce((inner,key)=>(0,_26_.$r)(inner,String(key)),manifest);if(typeof value=="string")return value;let name=(0,_26_.$r)(
value,"file");return typeof name=="string"?name:void 0}}),7396:((_m_,_e_,_r_)=>{_r_.d(_e_,{T:()=>withReportsOfS3});var _31_=_r_(
4813),_32_=_r_(664),_33_=_r_(8679),_34_=_r_(9892),_35_=_r_(3381),_36_=_r_(478),_37_=_r_(5558),_38_=_r_(3854),_39_=_r_(5715),
_40_=_r_(3694),CONCURRENT_READS=4;async function withReportsOfS3(candidates,reports){let failures=[],read=await(0,_34_.y)(
candidates,CONCURRENT_READS,async candidate=>{try{return await withReports(candidate,reports)}catch(error){if(!(error instanceof
_40_.lZ))throw error;return failures.push(error),{candidate,problems:[],notices:[]}}}),[first,...others]=failures;if(first!==
void 0)throw others.length===0?first:together(first,failures);return{candidates:read.map(({candidate})=>candidate),problems:read.
flatMap(({problems})=>problems),notices:read.flatMap(({notices})=>notices)}}async function withReports(candidate,reports){
let{file}=candidate,[read,others]=await Promise.all([readAllMetrics(candidate,reports),readOthers(candidate,reports)]),{
report,metricReports}=read??{},evaluated=report&&(0,_35_.Lu)({report,file,...(0,_39_.s)({others:metricReports})}),metrics=evaluated?.
metrics??candidate.metrics,told=await(0,_31_.JQ)(others,metrics),details=[candidate.details,evaluated?.details,told.details].
filter(one=>one!==void 0).reduce(_36_.Zh,_36_.pH),here=(at,problems)=>problems.map(one=>atKey(file,at,one)),keyOf=({at})=>others.
find(({path})=>path===at.file)?.at??["reports"],both=which=>[...here(["metrics","report"],evaluated?.[which]??[]),...told[which].
map(one=>atKey(file,keyOf(one),one))];return{candidate:{...candidate,metrics,...read,...evaluated&&{shape:evaluated.shape},
...!(0,_36_.Bv)(details)&&{details}},problems:both("problems"),notices:both("notices")}}async function readAllMetrics(candidate,reports){
let{manifest}=candidate.file,name=manifest.metrics?.report;if(name===void 0||!(0,_33_.LT)(manifest))return;let own=(0,_33_.
_F)(manifest).filter(_37_.Qh),[report,...others]=await Promise.all([(0,_37_.Qh)(name)?readMetrics(candidate,name,reports):
candidate.report,...own.map(one=>readMetrics(candidate,one,reports))]),found=others.flatMap(one=>one===void 0?[]:[[one.path,
one]]);return{...(0,_39_.s)({report}),metricReports:new Map([...candidate.metricReports??[],...found])}}async function readMetrics({
file},s3Uri,reports){try{return{path:s3Uri,text:(0,_32_.D4)(await reports.read({s3Uri,maxBytes:5242880}),s3Uri)}}catch(error){
let at=file.locate(["metrics","report"]),failed=(0,_38_.N6)(error,"not-found","invalid-request")?new _40_.lZ("invalid-ma\
nifest",`The metrics could not be read. ${(0,_38_.s$)(error)}`,{hint:error.hint??"Upload the report before the run, or n\
ame another in `metrics`."}):(0,_38_.z6)(error,"The metrics could not be read, so that no gate could be judged"),{code,message,
hint=_38_.Bs}=failed;throw new _40_.lZ(code,`${file.path}: ${message}`,{problems:[{at,message}],hint,cause:error})}}async function readOthers({
file},reports){let named=(0,_33_.hK)(file.manifest).filter(({report})=>(0,_37_.Qh)(report.file));return(await(0,_34_.y)(
named,CONCURRENT_READS,async({at,report})=>{try{return{at,path:report.file,bytes:await reports.read({s3Uri:report.file,maxBytes:5242880})}}catch(error){
if(error instanceof _40_.Rk)return;throw error}})).filter(one=>one!==void 0)}function atKey(file,at,problem){if(!(0,_37_.
Qh)(problem.at.file))return problem;let{sourceLine:_line,...rest}=problem,{line,column}=problem.at;return{...rest,at:file.
locate(at),message:`${problem.at.file}:${line}:${column}: ${problem.message}`}}function together(first,all){let hints=new Set(
all.flatMap(({hint})=>hint===void 0?[]:[hint]));return new _40_.lZ(first.code,all.map(({message})=>message).join(`
`),{problems:all.flatMap(({problems})=>problems),hint:[...hints].join(`
`),cause:first})}})};
