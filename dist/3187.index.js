"use strict";exports.id=3187;exports.ids=[3187];exports.modules={3187:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{withBaseGates:()=>withBaseGates});var _0_=__webpack_require__(9207);var _1_=__webpack_require__(
4896);var _2_=__webpack_require__(717);var _3_=__webpack_require__(9892);var _4_=__webpack_require__(85);var _5_=__webpack_require__(
8145);var _6_=__webpack_require__(667);var _7_=__webpack_require__(9683);var _8_=__webpack_require__(1511);var _9_=__webpack_require__(
8443);var _10_=__webpack_require__(3843);var _11_=__webpack_require__(8338);var _12_=__webpack_require__(3863);var _13_=__webpack_require__(
1326);var _14_=__webpack_require__(6760);var _15_=__webpack_require__.n(_14_);function readMetrics({path,text}){let source=(0,
_10_.vz)({file:path,text}),{tree,findings}=(0,_8_.q)(source);if(tree===void 0)return{problems:(0,_9_.ek)(findings)};let expanded=(0,
_0_.Y9)(tree,_0_.rc),name=(0,_9_.Ms)(tree,"group")?.value,group=name?.kind==="scalar"&&typeof name.value=="string"?{group:name.
value}:{},written=(0,_9_.Ms)(tree,"metrics"),entry=(0,_9_.Ms)(expanded,"metrics");if(written===void 0||entry===void 0)return{
...group,problems:[]};let whole={source,start:0,end:text.length},only={kind:"map",entries:new Map([["metrics",entry]]),...whole},
{metrics,findings:wrong}=(0,_0_.Ux)(only),inside=findings.filter(({place})=>place.start>=written.keyPlace.start&&place.start<=
written.value.end),problems=(0,_9_.ek)([...inside,...wrong]);return metrics===void 0||problems.length>0?{...group,problems}:
{...group,metrics,problems}}function dominates(one,other){if(one.level==="warn"&&other.level==="error")return false;switch(one.
kind){case"min":return other.kind==="min"&&one.limit>=other.limit;case"max":return other.kind==="max"&&one.limit<=other.
limit;case"max-regression":return other.kind==="max-regression"&&one.relative===other.relative&&one.limit<=other.limit}}
function loosenedGates({name,definition,base,file}){let at=(...rest)=>file.locate(["metrics","values",name,...rest]),head=file.
manifest.metrics?.values?.[name];if(head===void 0)return[{metric:name,what:"metric",before:gateText(definition),after:"d\
eleted",at:at()}];let loosened=(what,before,after,...path)=>before===after?[]:[{metric:name,what,before,after,at:at(...path)}],
gates={before:gatesIn(definition),after:gatesIn(head)},needsGoal=definition.gate?.max_regression!==void 0;return[...loosened(
"path",pathOf(name,definition),pathOf(name,head),"path"),...needsGoal?loosened("goal",definition.goal??"none",head.goal??
"none","goal"):[],...gates.before.flatMap(gate=>weakerThan(gate,gates.after).flatMap(({what,before,after,key})=>loosened(
what,before,after,"gate",key))),...needsGoal?baselineChange(name,base,file):[]].filter(isFirst)}function baselineChange(name,base,file){
let before=baselineText(base),after=baselineText(file.manifest);return before===after?[]:[{metric:name,what:"baseline",before,
after,at:file.locate(["metrics","baseline"])}]}function weakerThan(gate,now){if(now.some(other=>dominates(other,gate)))return[];
let key=keyOf(gate),same=now.find(({kind})=>kind===gate.kind);return same===void 0?[{what:key,before:limitText(gate),after:"\
none",key}]:[...!dominates({...same,level:"error"},gate)?[{what:key,before:limitText(gate),after:limitText(same),key}]:[],
...gate.level==="error"&&same.level==="warn"?[{what:"level",before:"error",after:"warn",key:"level"}]:[]]}function isFirst(entry,index,all){
return all.findIndex(({what})=>what===entry.what)===index}var nowhere={file:"",line:1,column:1};function gatesIn({gate}){
return gate===void 0?[]:(0,_4_.og)(gate,()=>nowhere)}function gateText(definition){return gatesIn(definition).map(gate=>`${keyOf(
gate)} ${limitText(gate)}`).join(", ")}function keyOf({kind}){return kind==="max-regression"?"max_regression":kind}function pathOf(name,{
path}){return(0,_5_.CU)(path??name)}function limitText(gate){return gate.kind==="max-regression"&&gate.relative?`${gate.
limit}%`:String(gate.limit)}function baselineText({metrics}){let baseline=metrics?.baseline??"latest_approved";return typeof baseline==
"string"?baseline:`version ${baseline.version}`}function applyBaseGates({metrics,file,base,report}){let gated=Object.entries(
base?.metrics?.values??{}).filter(([,{gate}])=>gate!==void 0);if(base===void 0||gated.length===0)return{metrics,loosened:[],
file};let definitions=new Map(gated),declared=metrics.filter(({isDeclared})=>isDeclared),restored=gated.filter(([name])=>!declared.
some(metric=>metric.name===name)).map(([name,definition])=>restore({name,definition,file,metrics,report}));return{metrics:[
...metrics.filter(({name})=>!restored.some(metric=>metric.name===name)).map(metric=>strictest(metric,definitions.get(metric.
name),file)),...restored],loosened:gated.flatMap(([name,definition])=>loosenedGates({name,definition,base,file})),file:withBaseline(
file,base)}}function strictest(metric,definition,file){if(definition===void 0)return metric;let fromBase=baseGates(file,
metric.name,definition),isStricter=(one,other)=>dominates(one,other)&&!dominates(other,one),fromHead=metric.gates.filter(
gate=>!fromBase.some(other=>isStricter(other,gate))),goal=definition.gate?.max_regression===void 0?void 0:definition.goal;
return{...metric,...goal===void 0?{}:{goal,goalSource:"declared"},gates:[...fromHead,...fromBase.filter(gate=>!fromHead.
some(other=>dominates(other,gate)))]}}function baseGates(file,name,{gate}){return gate===void 0?[]:(0,_4_.og)(gate,key=>file.
locate(["metrics","values",name,"gate",key]))}function restore({name,definition,file,metrics,report}){let shown=metrics.
find(metric=>metric.name===name),found=report===void 0?shown:readWith(definition,name,file,report),{value,standardDeviation}=found??
{value:Number.NaN};return{name,path:found?.path??(0,_5_.CU)(definition.path??name),value,...standardDeviation===void 0?{}:
{standardDeviation},...definition.goal===void 0?{goalSource:"unknown"}:{goal:definition.goal,goalSource:"declared"},...definition.
tolerance===void 0?{}:{tolerance:definition.tolerance},...definition.unit===void 0?{}:{unit:definition.unit},isPrimary:shown?.
isPrimary??false,isDeclared:true,gates:baseGates(file,name,definition)}}function readWith(definition,name,file,report){let opened=(0,
_4_.NL)(report);return"problems"in opened?void 0:(0,_4_.Ad)({...opened,file,values:{[name]:definition}}).metrics[0]}function withBaseline(file,base){
let needsBaseline=Object.values(base.metrics?.values??{}).some(({gate})=>gate?.max_regression!==void 0),{metrics}=file.manifest;
if(!needsBaseline||metrics===void 0)return file;let baseline=base.metrics?.baseline??"latest_approved";return{...file,manifest:{
...file.manifest,metrics:{...metrics,baseline}}}}var MAX_SEARCHED=200,CONCURRENT_READS=8,UNSURE="Whether a manifest was \
moved from elsewhere on the base branch cannot be told";async function withBaseGates(request){let read=rememberingRead(request),
list=(0,_11_.O)(()=>listBase(request));return Promise.all(request.candidates.map(async candidate=>{let own=await read(candidate.
file.path);if(own.kind==="unreadable")return candidate;let others=own.kind==="manifest"&&isOfGroup(own.reading,candidate)?
[]:await elsewhere({candidate,read,list,...request});return(own.kind==="manifest"?[{path:candidate.file.path,reading:own.
reading},...others]:others).reduce((judged,base)=>layOver(judged,base,request.warn),candidate)}))}function rememberingRead({
files,baseSha:ref,warn}){let asked=new Map,readOnce=async path=>{try{let text=await files.readAt({path,ref});return text===
void 0?{kind:"absent"}:{kind:"manifest",reading:readMetrics({path,text})}}catch(error){if(!(error instanceof _12_.Rk))throw error;
return warn(`${sorry(path)}: ${error.message}${error.hint?`
${error.hint}`:""}`),{kind:"unreadable"}}};return path=>{let answer=asked.get(path)??readOnce(path);return asked.set(path,
answer),answer}}async function listBase({files,baseSha:ref,warn}){try{let{paths,isWhole}=await files.list({ref});return isWhole||
warn(`${UNSURE}: the repository has too many files to list them all.`),paths}catch(error){if(!(error instanceof _12_.Rk))
throw error;return warn(`${UNSURE}: ${error.message}${error.hint?`
${error.hint}`:""}`),[]}}async function elsewhere({candidate,read,list,patterns,warn}){let{path}=candidate.file,matchers=patterns.
map(_2_.f),mayBeMoved=other=>other!==path&&(_14_.posix.basename(other)===_14_.posix.basename(path)||matchers.some(matches=>matches(
other))),paths=(await list()).filter(mayBeMoved);paths.length>MAX_SEARCHED&&warn(`${UNSURE}: ${paths.length} files could\
 be it, and ${MAX_SEARCHED} of them were read.`);let searched=paths.slice(0,MAX_SEARCHED);return(await(0,_3_.y)(searched,
CONCURRENT_READS,async other=>({other,answer:await read(other)}))).flatMap(({other,answer})=>answer.kind==="manifest"&&isOfGroup(
answer.reading,candidate)?[{path:other,reading:answer.reading}]:[])}function isOfGroup({group},{file}){return group?.toLowerCase()===
file.manifest.group.toLowerCase()}function layOver(candidate,{path,reading},warn){let{metrics,problems}=reading,[first]=problems;
if(first!==void 0){let{line,column}=first.at,help=first.help===void 0?"":`; ${first.help}`;return warn(`${sorry(path)}, \
so only this pull request's own gates count. ${path}:${line}:${column} there: ${first.message}${help}`),candidate}let judged=applyBaseGates(
{...candidate,base:metrics===void 0?{}:{metrics}});return path!==candidate.file.path&&judged.loosened.length>0&&warn(`${candidate.
file.path} is judged by the gates of ${path}, which has its group on the base branch.`),{...candidate,file:judged.file,metrics:judged.
metrics,loosenedGates:[...candidate.loosenedGates,...judged.loosened]}}function sorry(path){return`The gates of ${path} \
on the base branch could not be read`}}),8338:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{O:()=>once});function once(make){let made;return()=>(made??=make(),made)}})};;
