"use strict";exports.id=1993;exports.ids=[1993];exports.modules={7755:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{k:()=>closest,q:()=>normal});function closest(given,candidates){let wanted=normal(
given);if(wanted.length===0||wanted.length>64)return;let best,bestDistance=Math.max(1,Math.floor(wanted.length/3))+1;for(let candidate of candidates){
if(Math.abs(candidate.length-wanted.length)>=bestDistance)continue;let distance=editDistance(wanted,normal(candidate));distance<
bestDistance&&(best=candidate,bestDistance=distance)}return best}function normal(word){return word.replace(/([a-z0-9])([A-Z])/g,
"$1_$2").replace(/[\s-]+/g,"_").toLowerCase()}function editDistance(from,to){let beforeLast=[],last=Array.from({length:to.
length+1},(_,column)=>column);for(let row=1;row<=from.length;row++){let current=[row];for(let column=1;column<=to.length;column++){
let isSame=from[row-1]===to[column-1],isSwap=row>1&&column>1&&from[row-1]===to[column-2]&&from[row-2]===to[column-1];current[column]=
Math.min(at(current,column-1)+1,at(last,column)+1,at(last,column-1)+(isSame?0:1),isSwap?at(beforeLast,column-2)+1:Number.
POSITIVE_INFINITY)}beforeLast=last,last=current}return at(last,to.length)}function at(row,column){return row[column]??Number.
POSITIVE_INFINITY}}),8145:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{CU:()=>withoutValue,I8:()=>isStandardError,X6:()=>standardErrorOf,Zl:()=>followPath,_n:()=>unquote,yS:()=>formatStep});
var _0_=__webpack_require__(9683);var _1_=__webpack_require__(8443);var STANDARD_ERROR=/^(.+)_(?:stderr|standard_error|sem)(,[^,]*)?$/;
function standardErrorOf(parent,key){let[,name=key,filter=""]=/^(.+?)(,[^,]*)$/.exec(key)??[];for(let word of["stderr","\
standard_error","sem"]){let beside=(0,_1_.Ms)(parent,`${name}_${word}${filter}`)?.value;if(beside!==void 0)return beside}}
function isStandardError(parent,key){let[,name,filter=""]=STANDARD_ERROR.exec(key)??[];return name!==void 0&&parent.entries.
has(`${name}${filter}`)}function unquote(literal){try{let value=JSON.parse(literal);return typeof value=="string"?value:
void 0}catch{return}}function followPath(root,path){let steps=readSteps(path);if(steps===void 0||steps.length===0)return{
kind:"malformed"};let found=follow({kind:"found",node:root,path:""},steps),[only,second]=found;return only===void 0?{kind:"\
absent"}:second===void 0?only:{kind:"ambiguous"}}function follow(from,steps){let[step,...rest]=steps;if(step===void 0)return[
from];if("index"in step){let item=from.node.kind==="list"?from.node.items.at(step.index):void 0;return item===void 0?[]:
follow({kind:"found",node:item,path:`${from.path}[${step.index}]`},rest)}return keysFrom(steps).flatMap(({key,rest:after})=>under(
from,key).flatMap(found=>follow(found,after)))}function under({node,path},key){let inside=path===""?formatStep(key):`${path}\
.${formatStep(key)}`;if(node.kind==="list")return node.items.filter(item=>(0,_0_.AP)(item,key)).map(item=>({kind:"found",
node:item,path:inside}));let value=(0,_1_.Ms)(node,key)?.value;if(value===void 0||node.kind!=="map")return[];let deviation=standardErrorOf(
node,key);return[{kind:"found",node:value,path:inside,...deviation===void 0?{}:{deviation}}]}function keysFrom(steps){let keys=[],
joined="";for(let[index,step]of steps.entries())if("index"in step||step.isQuoted&&index>0||(joined=index===0?step.key:`${joined}\
.${step.key}`,keys.push({key:joined,rest:steps.slice(index+1)}),step.isQuoted))break;return keys}var MAX_PATH_LENGTH=1024;
function readSteps(path){if(path.length>MAX_PATH_LENGTH)return;let steps=[],at=0;for(;at<path.length;){let rest=path.slice(
at),index=/^\[(-1|0|[1-9][0-9]{0,8})\]/.exec(rest),bracketed=/^\[("(?:[^"\\]|\\.)*")\]/.exec(rest),dot=steps.length===0?
"":".",quoted=rest.startsWith(`${dot}"`)?/^"(?:[^"\\]|\\.)*"/.exec(rest.slice(dot.length)):null,bare=rest.startsWith(dot)?
/^[^.["]+/.exec(rest.slice(dot.length)):null,key=bracketed?.[1]??quoted?.[0];if(index?.[1]!==void 0)steps.push({index:Number(
index[1])});else if(key!==void 0){let text=unquote(key);if(text===void 0)return;steps.push({key:text,isQuoted:true})}else if(bare!==
null)steps.push({key:bare[0],isQuoted:false});else return;at+=index?.[0].length??bracketed?.[0].length??dot.length+(quoted??
bare??[""])[0].length}return steps}function formatStep(key){return/^[^.["#]+$/.test(key)?key:JSON.stringify(key)}function withoutValue(path){
return path.endsWith(".value")?path.slice(0,-6):path}}),85:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Ad:()=>declaredMetrics,NL:()=>openReport,ek:()=>placesOf,el:()=>residualsOf,og:()=>gatesOf,
sY:()=>withOwnDeviation});var _2_=__webpack_require__(8145);var _3_=__webpack_require__(667);var _4_=__webpack_require__(
5343);var _5_=__webpack_require__(9683);var _6_=__webpack_require__(7755);var _7_=__webpack_require__(1511);var _8_=__webpack_require__(
8443);var _9_=__webpack_require__(3843);var _10_=__webpack_require__(4321);var MISTAKES=new Map([["'","JSON has double q\
uotes; in Python write it with json.dump, not with print or str"],["None","JSON writes null; in Python write it with jso\
n.dump, not with print or str"],["True","JSON writes true; in Python write it with json.dump, not with print or str"],["\
False","JSON writes false; in Python write it with json.dump, not with print or str"],["nan","the number is not finite; \
find out why, or leave it out"],["inf","the number is not finite; find out why, or leave it out"],["-inf","the number is\
 not finite; find out why, or leave it out"],["}","remove the comma before it"],["]","remove the comma before it"],["/",
"JSON has no comments"],["#","JSON has no comments"]]);var MAX_DEPTH=64,BYTE_ORDER_MARK={message:"the report starts with\
 a byte order mark",help:"save it as UTF-8 without one"};function readJson(source){let reader=new Reader(source),tree=reader.
document();return{...tree===void 0?{}:{tree},findings:reader.findings}}var JsonSyntaxError=class extends Error{place;help;constructor(place,message,help){
super(message),this.place=place,this.help=help}},NUMBER=/-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y,WORD=/[-+]?[A-Za-z_$][A-Za-z0-9_$]*/y,
PLAIN_CHARACTERS=/[ !#-[\]-\uffff]*/y,ESCAPE=/\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;function isSpace(code){return code===32||
code===10||code===13||code===9}var Reader=class{findings=[];offset=0;source;text;constructor(source){this.source=source,
this.text=source.text}document(){this.text.startsWith("\uFEFF")&&(this.report(this.from(0,1),()=>BYTE_ORDER_MARK),this.offset=
1);try{let root=this.value(0);if(this.offset<this.text.length)throw this.unexpected("the end of the report");return root}catch(error){
if(!(error instanceof JsonSyntaxError))throw error;this.findings.push((0,_8_.F9)(error.place,error.message,error.help));
return}}value(depth){if(this.skipSpace(),depth>MAX_DEPTH)throw new JsonSyntaxError(this.here(),`the report is nested mor\
e than ${MAX_DEPTH} levels deep`);let node=this.scalarOr(depth);return this.skipSpace(),node}scalarOr(depth){let start=this.
offset,first=this.text[start];if(first==="{")return this.object(start,depth);if(first==="[")return this.array(start,depth);
if(first==='"')return this.scalar(this.string(),start);let number=this.take(NUMBER);return number!==""?this.scalar(Number(
number)+0,start):this.word(start)}word(start){let word=this.take(WORD);switch(word){case"true":case"false":return this.scalar(
word==="true",start);case"null":return this.scalar(null,start);case"NaN":case"Infinity":case"-Infinity":return this.scalar(
Number(word),start);default:throw this.offset=start,this.unexpected("a value")}}object(start,depth){let entries=new Map;
if(this.offset++,this.skipSpace(),this.isNext("}"))return{kind:"map",entries,source:this.source,start,end:this.offset};do{
this.skipSpace();let keyStart=this.offset;if(this.text[keyStart]!=='"')throw this.unexpected("a key in double quotes");let key=this.
string(),keyPlace=this.from(keyStart,this.offset);if(this.skipSpace(),!this.isNext(":"))throw this.unexpected("`:` after\
 the key");let value=this.value(depth+1);this.add(entries,key,{keyPlace,value})}while(this.isNext(","));if(!this.isNext(
"}"))throw this.unexpected("`,` or `}`");return{kind:"map",entries,source:this.source,start,end:this.offset}}add(entries,key,entry){
_8_.a1.includes(key)?this.report(entry.keyPlace,()=>({message:`the key ${(0,_10_.hD)(key)} is not allowed in a report`})):
entries.has(key)?this.report(entry.keyPlace,()=>({message:`the key ${(0,_10_.hD)(key)} stands twice in the same object`})):
entries.set(key,entry)}array(start,depth){let items=[];if(this.offset++,this.skipSpace(),this.isNext("]"))return{kind:"l\
ist",items,source:this.source,start,end:this.offset};do items.push(this.value(depth+1));while(this.isNext(","));if(!this.
isNext("]"))throw this.unexpected("`,` or `]`");return{kind:"list",items,source:this.source,start,end:this.offset}}string(){
let start=this.offset;for(this.offset++;this.take(PLAIN_CHARACTERS),!this.isNext('"');){if(this.text[this.offset]!=="\\")
throw this.unexpected('the `"` that ends this text');if(this.take(ESCAPE)==="")throw new JsonSyntaxError(this.here(2),"t\
his escape is not JSON")}let literal=this.text.slice(start,this.offset);if(!literal.includes("\\"))return literal.slice(
1,-1);let value=JSON.parse(literal);return String(value)}isNext(character){return this.text[this.offset]!==character?false:
(this.offset++,true)}take(pattern){if(pattern.lastIndex=this.offset,!pattern.test(this.text))return"";let start=this.offset;
return this.offset=pattern.lastIndex,this.text.slice(start,this.offset)}skipSpace(){for(;isSpace(this.text.charCodeAt(this.
offset));)this.offset++}scalar(value,start){return{kind:"scalar",value,source:this.source,start,end:this.offset}}from(start,end){
return{source:this.source,start,end}}here(length=1){return this.from(this.offset,Math.min(this.text.length,this.offset+length))}unexpected(expected){
let start=this.offset,word=this.take(WORD);this.offset=start;let given=word||this.text.slice(start,start+1);if(given==="")
return new JsonSyntaxError(this.here(),`the report ends where ${expected} should stand`);let message=`${(0,_10_.hD)(given)}\
 stands where ${expected} should stand`;return new JsonSyntaxError(this.from(start,start+given.length),message,MISTAKES.
get(given))}report(place,says){this.findings.push({place,says})}};var YAML={noun:"report",maxBytes:256*1024,maxNodes:4e4,
begin:"begin with a metric, such as `mse: 0.3`",dialect:"report"};function openReport({path,text}){let isYaml=/\.ya?ml$/i.
test(path),source=(0,_9_.vz)({file:path,text}),{tree,findings}=isYaml?(0,_7_.q)(source,YAML):readJson(source);return tree===
void 0||findings.length>0?{problems:(0,_8_.ek)(findings)}:tree.kind==="map"||isOfNamed(tree)?{root:tree,shape:(0,_5_.GJ)(
tree,isYaml?"YAML":"JSON")}:{problems:[(0,_8_.l4)(tree,'a report must be a JSON object, such as {"mse": 0.3}')]}}function isOfNamed(tree){
return tree.kind==="list"&&tree.items.length>0&&tree.items.every(item=>(0,_5_.Yf)(item)!==void 0)}function gatesOf(definition,locate){
let level=definition.level??"error",{min,max,max_regression:maxRegression}=definition;return[...min===void 0?[]:[{kind:"\
min",limit:min,level,at:locate("min")}],...max===void 0?[]:[{kind:"max",limit:max,level,at:locate("max")}],...maxRegression===
void 0?[]:[{kind:"max-regression",...regressionOf(maxRegression),level,at:locate("max_regression")}]]}function regressionOf(limit){
if(typeof limit=="number")return{limit,relative:false};let percent=/^\s*([0-9]+(?:\.[0-9]+)?)\s*%\s*$/.exec(limit)?.[1];
return{limit:percent===void 0?Number.NaN:Number(percent),relative:true}}var SECTION="regression_metrics",WITHIN=.02;function residualsOf(root){
let section=(0,_8_.at)(root,[SECTION]);if(!(!(0,_8_.jh)(section)||(0,_8_.jh)((0,_8_.at)(root,["dataset"]))))return spreadBeside(
section,"mse",Math.sqrt)??spreadBeside(section,"rmse",value=>value)}function spreadBeside(section,key,rootOf){let value=(0,
_8_.rl)((0,_8_.at)(section,[key,"value"])),spread=(0,_8_.rl)((0,_8_.at)(section,[key,"standard_deviation"]));if(value===
void 0||spread===void 0||!(spread>0))return;let root=rootOf(value);return Math.abs(spread-root)<=WITHIN*root?spread:void 0}
function withOwnDeviation(metric,{residuals,declared}){let{standardDeviation,...rest}=metric;if(standardDeviation===void 0||
declared==="metric")return metric;if(declared==="residuals")return{...rest,residualSpread:standardDeviation};let isInSection=metric.
path.startsWith(`${SECTION}.`);return residuals===void 0||!isInSection||!isSame(standardDeviation,residuals)?metric:{...rest,
residualSpread:standardDeviation}}function isSame(one,other){return Math.abs(one-other)<=1e-9*Math.abs(other)}var MAX_SHOWN_CLASSES=5,
BESIDE=new Set(["pre_training_bias_metrics","post_training_bias_metrics","explanations"]);function placesOf(root,shape){
return(shape.isClosed?shape.sections:[[]]).flatMap(keys=>{let trail=keys.reduce(stepInto,void 0),node=(0,_8_.at)(root,keys);
return(0,_8_.jh)(node)&&(0,_5_.P6)(node)?[placeAt(trail,node,{shape,name:(0,_5_.Yf)(node)})]:placesIn(node,trail,shape)})}
function stepInto(above,step){let length=typeof step=="number"?12:step.length+1;return{above,step,depth:(above?.depth??0)+
1,characters:(above?.characters??0)+length}}function placesIn(node,trail,shape){if((0,_5_.gL)(node))return namedValues((0,
_8_.S3)(node),trail,shape);if(node?.kind==="list"&&trail===void 0)return evaluations(node.items,shape);if(!(0,_8_.jh)(node))
return[];let classes=countClasses(node);return[...node.entries].flatMap(([key,{value}])=>{if(isLeftOut(key,trail,shape)||
classes>MAX_SHOWN_CLASSES&&isClass(key,value))return[];if((0,_2_.I8)(node,key)||key==="support"&&(0,_5_.EB)(node))return[];
let inside=stepInto(trail,key);if(shape.isHistory)return lastOf(value,inside,shape);if(isMetric(key,value)){let deviation=(0,
_2_.X6)(node,key);return[placeAt(inside,value,{shape,deviation}),...placesIn(withoutOwnNumbers(value),inside,shape)]}return(0,
_8_.jh)(value)||(0,_5_.gL)(value)?placesIn(value,inside,shape):[]})}function namedValues(items,trail,shape){let plain=onlyOnes(
items.map(_5_.Yf)),whole=onlyOnes(items.map(_5_.op));return items.map((item,index)=>placeAt(stepInto(trail,plain[index]??
whole[index]??index),item,{shape}))}function evaluations(items,shape){let names=onlyOnes(items.map(_5_.Yf));return items.
flatMap((item,index)=>{let trail=stepInto(stepInto(void 0,names[index]??index),"dataset_scores");return placesIn((0,_8_.
at)(item,["dataset_scores"]),trail,shape)})}function onlyOnes(names){let times=new Map;for(let name of names)times.set(name,
(times.get(name)??0)+1);return names.map(name=>times.get(name)===1?name:void 0)}function lastOf(list,trail,shape){let last=(0,
_8_.S3)(list).at(-1);return last===void 0?[]:[placeAt({...stepInto(trail,-1),depth:trail.depth},last,{shape})]}function isLeftOut(key,trail,shape){
return trail===void 0&&(BESIDE.has(key)||key.endsWith("_constraints"))||trail===void 0&&shape.kind==="model-quality"&&(key===
"version"||key==="dataset")?true:key==="confusion_matrix"||key.endsWith("_curve")||key.endsWith("_best_constant_classifi\
er")}function countClasses({entries}){let classes=0;for(let[key,{value}]of entries)isClass(key,value)&&classes++;return classes}
function isClass(key,node){return(0,_5_.EB)(node)&&!key.endsWith(" avg")}function isMetric(key,node){if((0,_8_.KH)(node))
return!(0,_5_.ty)(key)&&(0,_5_.jT)(node.value);if(!(0,_8_.jh)(node))return(0,_8_.Et)(node);let value=(0,_5_.eC)(node);return value?.
kind==="scalar"&&value.value!==null}function withoutOwnNumbers(node){if(!(0,_8_.jh)(node))return;let own=["value","Value",
"standard_deviation"],others=[...node.entries].filter(([key])=>!own.includes(key));return others.length===0?void 0:{...node,
entries:new Map(others)}}function placeAt(trail,node,{shape,deviation,name}){let steps=trail!==void 0&&trail.characters<=
2*_4_.px?stepsOf(trail):void 0,path=steps&&pathOf(steps);return{path,shortName:name??(steps&&shortNameOf(steps,shape))??
path,node,...deviation===void 0?{}:{deviation}}}function stepsOf(trail){let steps=[];for(let at2=trail;at2!==void 0;at2=
at2.above)steps.unshift(at2.step);return steps}function shortNameOf(steps,shape){let keys=steps.filter(step=>typeof step==
"string"),isHere=shape.isHistory?keys.length:steps.length;if(keys.length!==isHere)return;let section=shape.sections.find(
path=>path.every((key,index)=>keys[index]===key)),inside=section===void 0?keys:keys.slice(section.length);return(inside.
length===1||shape.isClosed?inside:keys).join(".")}function pathOf(steps){return steps.reduce((path,step)=>typeof step=="\
number"?`${path}[${step}]`:`${path}${path===""?"":"."}${(0,_2_.yS)(step)}`,"")}function declaredMetrics({values,...source}){
let read=Object.entries(values).map(([name,definition])=>declaredMetric(source,name,definition));return{metrics:read.flatMap(
({metric})=>metric??[]),problems:read.flatMap(({problems})=>problems),notices:read.flatMap(({found:found2})=>found2?.leftOut===
void 0?[]:(0,_5_.H8)(found2.leftOut)),places:new Set(read.flatMap(({place})=>place??[]))}}function declaredMetric(source,name,definition){
let report=reportFor(source,definition);if(report===void 0)return{problems:definitionProblems(source.file,name,definition)};
let value=readDeclared({...source,...report},name,definition),problems=[...definitionProblems(source.file,name,definition),
...value.problems],{found:found2,path}=value;if(found2===void 0||path===void 0||problems.length>0)return{problems,place:value.
place};let metric=metricOf(source.file,{name,definition,path:identityOf(definition,path),found:found2}),residuals=residualsOf(
report.root);return{metric:withOwnDeviation(metric,{residuals,declared:definition.deviation}),problems,place:value.place,
found:found2}}function reportFor(source,{report}){return report===void 0?source:source.others?.get(report)}function identityOf({
report},path){if(report===void 0)return path;let name=report.split("/").at(-1)??report;return`${/["#]/.test(name)?JSON.stringify(
name):name}#${path}`}function metricOf(file,{name,definition,path,found:found2}){let guess=(0,_3_.R)(name),{goal,tolerance,
unit,gate}=definition;return{name,path,...found2.value,...goal!==void 0?{goal,goalSource:"declared"}:guess!==void 0?{goal:guess,
goalSource:"guessed"}:{goalSource:"unknown"},...tolerance===void 0?{}:{tolerance},...unit===void 0?{}:{unit},isPrimary:false,
isDeclared:true,gates:gate===void 0?[]:gatesOf(gate,key=>file.locate(pathTo(name,"gate",key)))}}function definitionProblems(file,name,definition){
return definition.gate?.max_regression===void 0||definition.goal!==void 0?[]:[{at:file.locate(pathTo(name,"gate","max_re\
gression")),message:`\`max_regression\` of ${(0,_10_.hD)(name)} needs a \`goal\`: without it nobody knows which direction \
is worse`,help:"add `goal: minimize` or `goal: maximize`; a guess is not good enough for a gate"}]}function readDeclared(source,name,definition){
let place=definition.path===void 0?pathTo(name):pathTo(name,"path"),found2=definition.path===void 0?findByName(source,name):
find(source.root,definition.path),at2=source.file.locate(place),wanted=definition.path??name;switch(found2.kind){case"fo\
und":return readFound(name,found2);case"malformed":return{problems:[{at:at2,message:`${(0,_10_.hD)(wanted)} is not a pat\
h; write it as \`section.metric\`, \`a."key.with.dots"\` or \`a[0].b\``}]};case"ambiguous":return{problems:[{at:at2,message:`${(0,
_10_.hD)(wanted)} fits more than one place of ${nameOf(source,definition)}`,help:ambiguityHelp(definition)}]};case"absen\
t":return{problems:[{at:at2,message:`${nameOf(source,definition)} has nothing at ${(0,_10_.hD)(wanted)}`,...helpFor(source,
wanted)}]}}}function nameOf({root},{report}){return`the report ${report??root.source.file}`}function ambiguityHelp({path}){
return path===void 0?"add a `path`":'put the key that has dots in it in quotes: `a."b.c"`'}function find(root,path){let short=(0,
_2_.CU)(path),found2=(0,_2_.Zl)(root,short);return found2.kind==="absent"&&short!==path?(0,_2_.Zl)(root,path):found2}function findByName({
root,shape},name){let sections=[...[..._5_.bP.keys()].map(section=>[section]),...shape.sections],before=new Set(["",...sections.
map(path=>path.map(key=>`${(0,_2_.yS)(key)}.`).join(""))]),last=shape.isHistory?"[-1]":"",whole=foundOnly([...before].map(
section=>(0,_2_.Zl)(root,`${section}${JSON.stringify(name)}${last}`)));return whole.kind!=="absent"?whole:foundOnly([...before].
map(section=>(0,_2_.Zl)(root,`${section}${name}${last}`)))}function foundOnly(all){let found2=all.filter(one=>one.kind===
"found");return found2.length>1||all.some(({kind})=>kind==="ambiguous")?{kind:"ambiguous"}:found2[0]??{kind:"absent"}}function readFound(name,{
node,path,deviation}){let read=(0,_5_.wK)(node,deviation);return read.kind==="read"?{found:read.value,path:(0,_2_.CU)(path),
place:node,problems:[]}:{problems:[(0,_5_.H8)({...read,message:`${(0,_10_.hD)(name)} cannot be read: ${read.message}`})],
place:node}}function helpFor({root,shape},wanted){let paths=placesOf(root,shape).slice(0,500).flatMap(({path})=>path??[]),
near=(0,_6_.k)((0,_2_.CU)(wanted),paths)??paths.find(path=>lastStep(path)===lastStep((0,_2_.CU)(wanted)));return near!==
void 0?{help:`did you mean ${(0,_10_.hD)(near)}?`}:paths.length===0?{help:"the report has no numbers"}:{help:`it has ${paths.
slice(0,10).map(_10_.hD).join(", ")}${paths.length>10?", …":""}`}}function lastStep(path){return path.slice(path.lastIndexOf(
".")+1)}function pathTo(name,...rest){return["metrics","values",name,...rest]}}),717:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{f:()=>globMatcher,y:()=>isGlob});function isGlob(pattern){return/[*?{[]/.test(
pattern)}function globMatcher(pattern){let alternatives=expandBraces(pattern.replace(/^(\.\/)+/,"")).map(one=>one.split(
"/"));return path=>{let parts=path.split("/");return alternatives.some(wanted=>matchParts(wanted,parts))}}var MAX_ALTERNATIVES=256;
function expandBraces(pattern){let alternatives=[pattern];for(;;){let next=alternatives.flatMap(one=>{let match=/^(.*?)\{([^{}]*)\}(.*)$/s.
exec(one);if(!match)return[one];let[,before="",choices="",after=""]=match;return choices.split(",").map(choice=>`${before}${choice}${after}`)});
if(next.length>MAX_ALTERNATIVES)return next.slice(0,MAX_ALTERNATIVES);if(next.length===alternatives.length&&next.every((one,index)=>one===
alternatives[index]))return next;alternatives=next}}function matchParts(wanted,parts){let reachable=throughStars(wanted,
new Set([0]));for(let part of parts){let next=new Set;for(let at of reachable){let one=wanted[at];one!==void 0&&(one==="\
**"?next.add(at):matchPart(one,part)&&next.add(at+1))}reachable=throughStars(wanted,next)}return reachable.has(wanted.length)}
function throughStars(wanted,from){let all=new Set(from);for(let at of all)wanted[at]==="**"&&all.add(at+1);return all}function matchPart(pattern,part){
let tokens=tokensOf(pattern),characters=[...part];if(part.startsWith(".")&&!pattern.startsWith("."))return false;let reachable=new Set(
[0]),settle=from=>{for(let at of from)tokens[at]?.kind==="star"&&from.add(at+1);return from};reachable=settle(reachable);
for(let character of characters){let next=new Set;for(let at of reachable){let token=tokens[at];token?.kind==="star"?next.
add(at):token?.accepts(character)&&next.add(at+1)}reachable=settle(next)}return reachable.has(tokens.length)}function tokensOf(pattern){
let tokens=[];for(let rest=pattern;rest!=="";){let group=/^\[([!^]?)([^\]]+)\]/.exec(rest),character=String.fromCodePoint(
rest.codePointAt(0)??0),length=group?.[0].length??character.length;if(group){let[,negation,members=""]=group,accepts=membership(
members);tokens.push({kind:"one",accepts:negation?one=>!accepts(one):accepts})}else character==="*"?tokens.push({kind:"s\
tar"}):tokens.push({kind:"one",accepts:character==="?"?()=>true:one=>one===character});rest=rest.slice(length)}return tokens}
function membership(text){let ranges=[...text.matchAll(/(.)-(.)|(.)/gsu)].map(([,from,to,one])=>[from??one??"",to??one??
""]);return character=>ranges.some(([from,to])=>character>=from&&character<=to)}})};;
