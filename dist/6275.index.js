"use strict";exports.id=6275,exports.ids=[6275],exports.modules={3381:((_m_,_e_,_r_)=>{_r_.d(_e_,{Bq:()=>MAX_REPORT_CHARACTERS,Lu:()=>readEvaluation,
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
...metric,isPrimary:metric.name===primary}))}}}),7512:((_m_,_e_,_r_)=>{_r_.d(_e_,{D:()=>readEarlierConstraints,V:()=>readEarlierReport});
var _8_=_r_(9961),_9_=_r_(3381),_10_=_r_(6801),_11_=_r_(478);function readEarlierReport(report,file){if(report.text.length>
_9_.Bq)return;let opened=(0,_10_.NL)(report);if("problems"in opened)return;let own=Object.entries(file.manifest.metrics?.
values??{}).filter(([,definition])=>definition.report===void 0),declared=(0,_10_.Ad)({...opened,file,values:Object.fromEntries(
own)}),residuals=(0,_10_.el)(opened.root),all=[...(0,_9_.lY)({...opened,declared:{names:new Set,places:declared.places}}).
metrics.map(metric=>(0,_10_.sY)(metric,{residuals})),...declared.metrics];return{metrics:new Map(all.map(({path,value,standardDeviation})=>[
path,{value,...standardDeviation!==void 0&&{standardDeviation}}])),details:(0,_11_.LF)(opened.root,opened.format).details}}
function readEarlierConstraints(report){if(report.text.length>_9_.Bq)return[];let opened=(0,_10_.NL)(report);return"prob\
lems"in opened||opened.format.kind!=="constraints"?[]:(0,_8_.xV)(opened.root).constraints.map(({constraint})=>constraint)}}),
6275:((_m_,_e_,_r_)=>{_r_.d(_e_,{withReport:()=>withReport});var _12_=_r_(7512),_13_=_r_(1321),_14_=_r_(1382),_15_=_r_(9961),
_16_=_r_(8679),_17_=_r_(3381),_18_=_r_(6801),_19_=_r_(478),_20_=_r_(2421),_21_=_r_(5564),_22_=_r_(4139),_23_=_r_(3854),_24_=_r_(
3694),_25_=_r_(362),MAX_NAMED=5;async function withReport(baseline,about){let{S3Uri:s3Uri,ContentDigest:digest}=about.version.
description.ModelMetrics?.ModelQuality?.Statistics??{},hasRecord=baseline.metrics.size+(baseline.named?.size??0)>0;if(about.
file.manifest.metrics===void 0)return{baseline,checks:[]};let constrained=await withConstraints(baseline,about),isOurs=(0,_14_.
wn)(about.version.description.ModelPackageDescription)!==void 0;if(!s3Uri||hasRecord&&!digest&&isOurs)return{baseline:constrained,
checks:[]};let{baseline:compared,checks}=await withMetrics(constrained,{s3Uri,digest,hasRecord,...about});return{baseline:compared,
checks}}async function withConstraints(baseline,{version,reports}){let{ModelMetrics,DriftCheckBaselines}=version.description,
{S3Uri:s3Uri,ContentDigest:digest}=ModelMetrics?.ModelQuality?.Constraints??DriftCheckBaselines?.ModelQuality?.Constraints??
{};if(!s3Uri||reports===void 0)return baseline;let bytes=await reports.read({s3Uri,maxBytes:5242880}).catch(error=>{if(!(error instanceof
_24_.Rk))throw error});if(bytes===void 0||digest&&digest!==`sha256:${(0,_16_.sc)(bytes)}`)return baseline;let constraints=(0,_12_.
D)({path:s3Uri,text:new TextDecoder().decode(bytes)});return constraints.length===0?baseline:{...baseline,details:{..._19_.
pH,...baseline.details,constraints}}}async function withMetrics(baseline,about){let{hasRecord}=about,read=await readReport(
about);if(read.kind==="unread")return unread(baseline,{...about,reason:read.reason});let differing=hasRecord?differences(
baseline,read.report.metrics):[],details=(0,_19_.Bv)(read.report.details)?void 0:read.report.details;return{baseline:{...baseline,
metrics:new Map([...baseline.metrics,...read.report.metrics]),named:withoutReported(baseline.named,read.report.metrics),
...details!==void 0&&{details:(0,_19_.Zh)(baseline.details??_19_.pH,details)}},checks:differing.length===0?[]:[contradiction(
baseline.version,differing)]}}function withoutReported(named,reported){let paths=[...reported.keys()],isReported=name=>paths.
some(path=>path===name||(0,_13_.EU)(path)===name);return new Map([...named??[]].filter(([name])=>!isReported(name)))}async function readReport(of){
let{s3Uri,digest,file,reports}=of;if(reports===void 0)return{kind:"unread",reason:`${s3Uri}: nobody could be asked.`};try{
let bytes=await reports.read({s3Uri,maxBytes:5242880});if(digest&&digest!==`sha256:${(0,_16_.sc)(bytes)}`)return{kind:"u\
nread",reason:`${s3Uri} is another file than the one that was registered: its digest differs.`};let report=(0,_12_.V)({path:s3Uri,
text:new TextDecoder().decode(bytes)},file);return report===void 0?{kind:"unread",reason:`${s3Uri} is no report of metri\
cs.`}:{kind:"read",report}}catch(error){if(!(error instanceof _24_.Rk))throw error;return{kind:"unread",reason:[(0,_23_.
s$)(error),error.hint??""].join(" ").trim()}}}function unread(baseline,of){let{reason,hasRecord,version}=of,isOurs=hasRecord&&
(0,_14_.wn)(version.description.ModelPackageDescription)!==void 0,believed=`The report of version ${baseline.version} co\
uld not be read, so what stands in its metadata is believed. ${reason}`,unknown=`The metrics of version ${baseline.version}\
 could not be read. ${reason}`;return{baseline:isOurs?baseline:{...baseline,unread:reason},checks:[{level:hasRecord?"not\
ice":"warning",title:"Baseline",detail:hasRecord?believed:unknown}]}}function differences({metrics,named=new Map},report){
let byName=new Map;for(let path of report.keys())byName.set((0,_13_.EU)(path),[...byName.get((0,_13_.EU)(path))??[],path]);
let pathsOf=name=>byName.get(name)??[];return[...[...metrics].map(([path,value])=>({path,value})),...[...named].flatMap(
([name,value])=>{let[path,...others]=pathsOf(name);return path===void 0||others.length>0?[]:[{path,value}]})].flatMap(({
path,value})=>{let reported=report.get(path);return reported===void 0||reported.value===value.value?[]:[{name:(0,_13_.EU)(
path),recorded:value.value,reported:reported.value}]})}function contradiction(version,differing){let named=differing.slice(
0,MAX_NAMED).map(({name,recorded,reported})=>`\`${name}\` is ${recorded} there and ${reported} in the report`),more=differing.
length>named.length?`, and ${differing.length-named.length} more`:"";return{level:"warning",title:"Baseline",detail:`The\
 metadata of version ${version} says otherwise than the report that it was registered with: ${named.join("; ")}${more}. \
The report counts; metadata can be rewritten.`}}})};
