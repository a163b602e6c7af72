"use strict";exports.id=4996,exports.ids=[4996],exports.modules={1430:((_m_,_e_,_r_)=>{_r_.d(_e_,{G:()=>oncePerKey,O:()=>once});function once(make){
let made;return()=>(made??=make(),made)}function oncePerKey(keyOf,make){let made=new Map;return of=>{let key=keyOf(of),value=made.
get(key)??make(of);return made.set(key,value),value}}}),5027:((_m_,_e_,_r_)=>{_r_.d(_e_,{H8:()=>toProblem,I:()=>kindOf,O$:()=>unreadable,
Uk:()=>pathOfKey,Wi:()=>mayBeShown,m1:()=>nameOfKey,px:()=>MAX_CARD_NAME_LENGTH,rY:()=>metadataKey,zw:()=>isPresentableName});
var _0_=_r_(8469),_1_=_r_(5558),_2_=_r_(2169),_3_=_r_(5715);function unreadable(at,message,help){return(0,_3_.s)({kind:"\
unreadable",at,message,help})}function toProblem({at,message,help}){return(0,_0_.l4)(at,message,help)}function kindOf(node){
switch(node.kind){case"list":return"a list";case"map":return"an object";case"scalar":return node.value===null?"null":typeof node.
value=="boolean"?String(node.value):typeof node.value=="string"?`the text ${(0,_2_.hD)(node.value)}`:numberInWords(node.
value)}}function numberInWords(value){return Number.isFinite(value)?`the number ${value}`:Number.isNaN(value)?"NaN":"an \
endless number"}var MAX_KEY_LENGTH=128,PREFIX="metric/",PLAIN=/[\p{L}\p{N}_.:/+\-@]/u;function metadataKey(path){let characters=[
...path],encoded=characters.map((character,index)=>PLAIN.test(character)?character:character===" "&&[characters[index-1],
characters[index+1]].every(isPlain)?" ":`=${(character.codePointAt(0)??0).toString(16)}=`).join(""),key=`${PREFIX}${encoded}`;
return path===""||key.length>MAX_KEY_LENGTH?void 0:key}function isPlain(character){return character!==void 0&&PLAIN.test(
character)}function pathOfKey(key){if(!key.startsWith(PREFIX))return;let path=key.slice(PREFIX.length).replace(/=([0-9a-f]{1,6})=/g,
(whole,hex)=>{let code=Number.parseInt(hex,16);return code<=1114111?String.fromCodePoint(code):whole});return metadataKey(
path)===key?path:void 0}var NAME=/^[\p{L}\p{N}_.:/=+\-@](?:[\p{L}\p{N}_.:/=+\-@ ]*[\p{L}\p{N}_.:/=+\-@])?$/u;function nameOfKey(key){
let name=key.startsWith(PREFIX)?key.slice(PREFIX.length):"";return NAME.test(name)?name:void 0}var MAX_CARD_NAME_LENGTH=255;
function isPresentableName(name){return name.length>0&&name.length<=MAX_CARD_NAME_LENGTH&&!/[\p{C}\p{Zl}\p{Zp}]/u.test(name)}
function mayBeShown(name,{source}){return isPresentableName(name)&&(!(0,_1_.Qh)(source.file)||(0,_0_.sh)(name))}}),6801:((_m_,_e_,_r_)=>{
_r_.d(_e_,{Ad:()=>declaredMetrics,CU:()=>withoutValue,NL:()=>openReport,Vh:()=>readJson,Zl:()=>followPath,eC:()=>ownValue,
ek:()=>placesOf,el:()=>residualsOf,jT:()=>looksLikeNumber,og:()=>gatesOf,sY:()=>withOwnDeviation,wK:()=>readValue});var _4_=_r_(
2421),_5_=_r_(5027),_6_=_r_(5564),_7_=_r_(874),_8_=_r_(7755),_9_=_r_(4139),_10_=_r_(8469),_11_=_r_(7073),_12_=_r_(5558),
_13_=_r_(2169),_14_=_r_(5715),MAX_DEPTH=64,BYTE_ORDER_MARK={message:"the report starts with a byte order mark",help:"sav\
e it as UTF-8 without one"};function readJson(source){let reader=new Reader(source),tree=reader.document();return{...(0,_14_.
s)({tree}),findings:reader.findings}}var JsonSyntaxError=class extends Error{place;help;constructor(place,message,help){
super(message),this.place=place,this.help=help}},NUMBER=/-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y,WORD=/[-+]?[A-Za-z_$][A-Za-z0-9_$]*/y,
PLAIN_CHARACTERS=/[ !#-[\]-\uffff]*/y,ESCAPE=/\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;function isSpace(code){return code===32||
code===10||code===13||code===9}var Reader=class{findings=[];offset=0;source;text;constructor(source){this.source=source,
this.text=source.text}document(){this.text.startsWith("\uFEFF")&&(this.report(this.from(0,1),()=>BYTE_ORDER_MARK),this.offset=
1);try{let root=this.value(0);if(this.offset<this.text.length)throw this.unexpected("the end of the report");return root}catch(error){
if(!(error instanceof JsonSyntaxError))throw error;this.findings.push((0,_10_.F9)(error.place,error.message,error.help));
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
_11_.a1.includes(key)?this.report(entry.keyPlace,()=>({message:`the key ${(0,_13_.hD)(key)} is not allowed in a report`})):
entries.has(key)?this.report(entry.keyPlace,()=>({message:`the key ${(0,_13_.hD)(key)} stands twice in the same object`})):
entries.set(key,entry)}array(start,depth){let items=[];if(this.offset++,this.skipSpace(),this.isNext("]"))return{kind:"l\
ist",items,source:this.source,start,end:this.offset};do items.push(this.value(depth+1));while(this.isNext(","));if(!this.
isNext("]"))throw this.unexpected("`,` or `]`");return{kind:"list",items,source:this.source,start,end:this.offset}}string(){
let start=this.offset;for(this.offset++;this.take(PLAIN_CHARACTERS),!this.isNext('"');){if(this.text[this.offset]!=="\\")
throw this.unexpected('the `"` that ends this text');if(this.take(ESCAPE)==="")throw new JsonSyntaxError(this.here(2),"t\
his escape is not JSON")}let literal=this.text.slice(start,this.offset);if(!literal.includes("\\"))return literal.slice(
1,-1);let value=JSON.parse(literal);return String(value)}isNext(character){return this.text[this.offset]!==character?!1:
(this.offset++,!0)}take(pattern){if(pattern.lastIndex=this.offset,!pattern.test(this.text))return"";let start=this.offset;
return this.offset=pattern.lastIndex,this.text.slice(start,this.offset)}skipSpace(){for(;isSpace(this.text.charCodeAt(this.
offset));)this.offset++}scalar(value,start){return{kind:"scalar",value,source:this.source,start,end:this.offset}}from(start,end){
return{source:this.source,start,end}}here(length=1){return this.from(this.offset,Math.min(this.text.length,this.offset+length))}unexpected(expected){
let start=this.offset,word=this.take(WORD);this.offset=start;let given=word||this.text.slice(start,start+1);if(given==="")
return new JsonSyntaxError(this.here(),`the report ends where ${expected} should stand`);let message=`${(0,_13_.hD)(given)}\
 stands where ${expected} should stand`;return new JsonSyntaxError(this.from(start,start+given.length),message,MISTAKES.
get(given))}report(place,says){this.findings.push({place,says})}},MISTAKES=new Map([["'","JSON has double quotes; in Pyt\
hon write it with json.dump, not with print or str"],["None","JSON writes null; in Python write it with json.dump, not w\
ith print or str"],["True","JSON writes true; in Python write it with json.dump, not with print or str"],["False","JSON \
writes false; in Python write it with json.dump, not with print or str"],["nan","the number is not finite; find out why,\
 or leave it out"],["inf","the number is not finite; find out why, or leave it out"],["-inf","the number is not finite; \
find out why, or leave it out"],["}","remove the comma before it"],["]","remove the comma before it"],["/","JSON has no \
comments"],["#","JSON has no comments"]]),YAML={noun:"report",maxBytes:256*1024,maxNodes:4e4,begin:"begin with a metric,\
 such as `mse: 0.3`",dialect:"report"};function openReport({path,text}){let isYaml=/\.ya?ml$/i.test(path),source=(0,_12_.
vz)({file:path,text}),{tree,findings}=isYaml?(0,_9_.q)(source,YAML):readJson(source);return tree===void 0||findings.length>
0?{problems:(0,_10_.ek)(findings)}:tree.kind==="map"||isOfNamed(tree)?{root:tree,format:(0,_6_.GJ)(tree,isYaml?"YAML":"J\
SON")}:{problems:[(0,_10_.l4)(tree,'a report must be a JSON object, such as {"mse": 0.3}')]}}function isOfNamed(tree){return tree.
kind==="list"&&tree.items.length>0&&tree.items.every(item=>(0,_6_.Yf)(item)!==void 0)}var SECTION="regression_metrics",WITHIN=.02;
function residualsOf(root){let section=(0,_11_.at)(root,[SECTION]);if(!(!(0,_11_.jh)(section)||(0,_11_.jh)((0,_11_.at)(root,
["dataset"]))))return spreadBeside(section,"mse",Math.sqrt)??spreadBeside(section,"rmse",value=>value)}function spreadBeside(section,key,rootOf){
let value=(0,_11_.rl)((0,_11_.at)(section,[key,"value"])),spread=(0,_11_.rl)((0,_11_.at)(section,[key,"standard_deviatio\
n"]));if(value===void 0||spread===void 0||!(spread>0))return;let root=rootOf(value);return Math.abs(spread-root)<=WITHIN*
root?spread:void 0}function withOwnDeviation(metric,{residuals,declared}){let{standardDeviation,...rest}=metric;if(standardDeviation===
void 0||declared==="metric")return metric;if(declared==="residuals")return{...rest,residualSpread:standardDeviation};let isInSection=metric.
path.slice(metric.path.lastIndexOf("#")+1).startsWith(`${SECTION}.`);return residuals===void 0||!isInSection||!isSame(standardDeviation,
residuals)?metric:{...rest,residualSpread:standardDeviation}}function isSame(one,other){return Math.abs(one-other)<=1e-9*
Math.abs(other)}function gatesOf(definition,locate){let level=definition.level??_4_.DY,{min,max,max_regression:maxRegression}=definition;
return[...min===void 0?[]:[{kind:"min",limit:min,level,at:locate("min")}],...max===void 0?[]:[{kind:"max",limit:max,level,
at:locate("max")}],...maxRegression===void 0?[]:[{kind:"max-regression",...regressionOf(maxRegression),level,at:locate("\
max_regression")}]]}function regressionOf(limit){if(typeof limit=="number")return{limit,relative:!1};let percent=/^\s*([0-9]+(?:\.[0-9]+)?)\s*%\s*$/.
exec(limit)?.[1];return{limit:percent===void 0?Number.NaN:Number(percent),relative:!0}}var STANDARD_ERROR=/^(.+)_(?:stderr|standard_error|sem)(,[^,]*)?$/;
function standardErrorOf(parent,key){let[,name=key,filter=""]=/^(.+?)(,[^,]*)$/.exec(key)??[];for(let word of["stderr","\
standard_error","sem"]){let beside=(0,_11_.Ms)(parent,`${name}_${word}${filter}`)?.value;if(beside!==void 0)return beside}}
function isStandardError(parent,key){let[,name,filter=""]=STANDARD_ERROR.exec(key)??[];return name!==void 0&&parent.entries.
has(`${name}${filter}`)}function readValue(node,deviation){if(!(0,_11_.jh)(node))return readNumber(node,deviation);let value=ownValue(
node);if(value!==void 0)return readNumber(value,DEVIATIONS.map(key=>(0,_11_.at)(node,[key])).find(one=>one!==void 0)??deviation);
let keys=(0,_11_.q7)(node),help=keys.length===0?void 0:`it has ${keys.slice(0,8).map(_13_.hD).join(", ")}${keys.length>8?
", …":""}`;return(0,_5_.O$)(node,"this is an object without a `value`, not a number",help)}var DEVIATIONS=["standard_d\
eviation","standard_error","stderr"];function ownValue(node){return((0,_11_.Ms)(node,"value")??(0,_11_.Ms)(node,"Value"))?.
value}function readNumber(node,deviation){if(!(0,_11_.Et)(node))return(0,_5_.O$)(node,...notANumber(node));if(!Number.isFinite(
node.value))return(0,_5_.O$)(node,notFinite(node.value),FINITE);let value={value:node.value};if(deviation===void 0||isWithoutDeviation(
deviation))return{kind:"read",value:{value}};let standardDeviation=(0,_11_.rl)(deviation);return standardDeviation===void 0||
!Number.isFinite(standardDeviation)||standardDeviation<0?{kind:"read",value:{value,leftOut:(0,_5_.O$)(deviation,'its `st\
andard_deviation` is left out: it is a finite number of at least 0, the text "NaN", or absent')}}:{kind:"read",value:{value:{
...value,standardDeviation}}}}function isWithoutDeviation(node){return node.kind!=="scalar"?!1:node.value===null||node.value===
"NaN"||node.value==="N/A"||Number.isNaN(node.value)}var FINITE="find out why it is not finite, or leave it out; in Pytho\
n json.dump(…, allow_nan=False) finds it earlier";function notFinite(value){return Number.isNaN(value)?"NaN is not a n\
umber":"this number is endless, or too large for a double"}function notANumber(node){if(node.kind==="list"){let names=(0,_11_.
S3)(node).flatMap(item=>(0,_6_.Yf)(item)??[]),[name]=names,help="name the item: `[0]`, `[-1]`";return["a list is not a n\
umber",name===void 0?help:`${help}, or by its name: ${(0,_13_.hD)(`….${name}`)}`]}if(node.kind==="map")return["this is\
 not a number"];if(!(0,_11_.KH)(node))return[`${node.value} is not a number`];let message=`the text ${(0,_13_.hD)(node.value)}\
 is not a number`;return looksLikeNumber(node.value)?[message,"write it without the quotes; in Python float(x) before js\
on.dump"]:[message]}function looksLikeNumber(text){return text.trim()!==""&&Number.isFinite(Number(text))}var MAX_SHOWN_CLASSES=5,
BESIDE=new Set(["pre_training_bias_metrics","post_training_bias_metrics","explanations"]);function placesOf(root,format){
return(format.isClosed?format.sections:[[]]).flatMap(keys=>{let trail=keys.reduce(stepInto,void 0),node=(0,_11_.at)(root,
keys);return(0,_11_.jh)(node)&&(0,_6_.P6)(node)?[placeAt(trail,node,{format,name:(0,_6_.Yf)(node)})]:placesIn(node,trail,
format)})}function stepInto(above,step){let length=typeof step=="number"?12:step.length+1;return{above,step,depth:(above?.
depth??0)+1,characters:(above?.characters??0)+length}}function placesIn(node,trail,format){if((0,_6_.gL)(node))return namedValues(
(0,_11_.S3)(node),trail,format);if(node?.kind==="list"&&trail===void 0)return evaluations(node.items,format);if(!(0,_11_.
jh)(node))return[];let classes=countClasses(node);return[...node.entries].flatMap(([key,{value}])=>{if(isLeftOut(key,trail,
format)||classes>MAX_SHOWN_CLASSES&&isClass(key,value))return[];if(isStandardError(node,key)||key==="support"&&(0,_6_.EB)(
node))return[];let inside=stepInto(trail,key);if(format.isHistory)return lastOf(value,inside,format);if(isMetric(key,value)){
let deviation=standardErrorOf(node,key),name=(0,_11_.b6)((0,_11_.at)(value,["MetricName"]));return[placeAt(inside,value,
{format,deviation,name}),...placesIn(withoutOwnNumbers(value),inside,format)]}return(0,_11_.jh)(value)||(0,_6_.gL)(value)?
placesIn(value,inside,format):[]})}function namedValues(items,trail,format){let plain=onlyOnes(items.map(_6_.Yf)),whole=onlyOnes(
items.map(_6_.op));return items.map((item,index)=>placeAt(stepInto(trail,plain[index]??whole[index]??index),item,{format}))}
function evaluations(items,format){let names=onlyOnes(items.map(_6_.Yf));return items.flatMap((item,index)=>{let trail=stepInto(
void 0,names[index]??index),scores=(0,_11_.at)(item,["dataset_scores"]);return scores===void 0?placesIn(item,trail,format):
placesIn(scores,stepInto(trail,"dataset_scores"),format)})}function onlyOnes(names){let times=new Map;for(let name of names)
times.set(name,(times.get(name)??0)+1);return names.map(name=>times.get(name)===1?name:void 0)}function lastOf(list,trail,format){
let last=(0,_11_.S3)(list).at(-1);return last===void 0?[]:[placeAt({...stepInto(trail,-1),depth:trail.depth},last,{format})]}
function isLeftOut(key,trail,format){return trail===void 0&&(BESIDE.has(key)||key.endsWith("_constraints"))||trail===void 0&&
format.kind==="model-quality"&&(key==="version"||key==="dataset")?!0:key==="confusion_matrix"||key.endsWith("_curve")||key.
endsWith("_best_constant_classifier")}function countClasses({entries}){let classes=0;for(let[key,{value}]of entries)isClass(
key,value)&&classes++;return classes}function isClass(key,node){return(0,_6_.EB)(node)&&!key.endsWith(" avg")}function isMetric(key,node){
if((0,_11_.KH)(node))return!(0,_4_.rU)(key)&&looksLikeNumber(node.value);if(!(0,_11_.jh)(node))return(0,_11_.Et)(node);let value=ownValue(
node);return value?.kind==="scalar"&&value.value!==null}function withoutOwnNumbers(node){if(!(0,_11_.jh)(node))return;let own=[
"value","Value",...DEVIATIONS],others=[...node.entries].filter(([key])=>!own.includes(key));return others.length===0?void 0:
{...node,entries:new Map(others)}}function placeAt(trail,node,{format,deviation,name}){let steps=trail!==void 0&&trail.characters<=
2*_5_.px?stepsOf(trail):void 0,path=steps&&pathOf(steps);return{path,shortName:name??(steps&&shortNameOf(steps,format))??
path,node,...(0,_14_.s)({deviation})}}function stepsOf(trail){let steps=[];for(let at2=trail;at2!==void 0;at2=at2.above)
steps.unshift(at2.step);return steps}function shortNameOf(steps,format){let keys=steps.filter(step=>typeof step=="string"),
isHere=format.isHistory?keys.length:steps.length;if(keys.length!==isHere)return;let section=format.sections.find(path=>path.
every((key,index)=>keys[index]===key)),inside=section===void 0?keys:keys.slice(section.length);return(inside.length===1||
format.isClosed?inside:keys).join(".")}function pathOf(steps){return steps.reduce((path,step)=>typeof step=="number"?`${path}\
[${step}]`:`${path}${path===""?"":"."}${(0,_7_.yS)(step)}`,"")}function followPath(root,path){let steps=(0,_7_.I$)(path);
if(steps===void 0)return{kind:"malformed"};let found2=follow({kind:"found",node:root,path:""},steps),[only,second]=found2;
return only===void 0?{kind:"absent"}:second===void 0?only:{kind:"ambiguous"}}function follow(from,steps){let[step,...rest]=steps;
if(step===void 0)return[from];if("index"in step){let item=from.node.kind==="list"?from.node.items.at(step.index):void 0;
return item===void 0?[]:follow({kind:"found",node:item,path:`${from.path}[${step.index}]`},rest)}return keysFrom(steps).
flatMap(({key,rest:after})=>under(from,key).flatMap(found2=>follow(found2,after)))}function under({node,path},key){let inside=path===
""?(0,_7_.yS)(key):`${path}.${(0,_7_.yS)(key)}`;if(node.kind==="list")return node.items.filter(item=>(0,_6_.AP)(item,key)).
map(item=>({kind:"found",node:item,path:inside}));let value=(0,_11_.Ms)(node,key)?.value;if(value===void 0||node.kind!==
"map")return[];let deviation=standardErrorOf(node,key);return[{kind:"found",node:value,path:inside,...(0,_14_.s)({deviation})}]}
function keysFrom(steps){let keys=[],joined="";for(let[index,step]of steps.entries())if("index"in step||step.isQuoted&&index>
0||(joined=index===0?step.key:`${joined}.${step.key}`,keys.push({key:joined,rest:steps.slice(index+1)}),step.isQuoted))break;
return keys}function withoutValue(path){return path.endsWith(".value")?path.slice(0,-6):path}function declaredMetrics({values,
...source}){let read=Object.entries(values).map(([name,definition])=>declaredMetric(source,name,definition));return{metrics:read.
flatMap(({metric})=>metric??[]),problems:read.flatMap(({problems})=>problems),notices:read.flatMap(({found:found2,metric})=>{
let leftOut=found2?.leftOut;return leftOut===void 0||metric===void 0?[]:[(0,_5_.H8)({...leftOut,message:`${(0,_13_.hD)(metric.
name)}: ${leftOut.message}`})]}),places:new Set(read.flatMap(({place})=>place??[]))}}function declaredMetric(source,name,definition){
let report=reportFor(source,definition);if(report===void 0)return{problems:definitionProblems(source.file,name,definition)};
let value=readDeclared({...source,...report},name,definition),problems=[...definitionProblems(source.file,name,definition),
...value.problems],{found:found2,path}=value;if(found2===void 0||path===void 0||problems.length>0)return{problems,place:value.
place};let metric=metricOf(source.file,{name,definition,path:identityOf(definition,path),found:found2}),residuals=residualsOf(
report.root);return{metric:withOwnDeviation(metric,{residuals,declared:definition.deviation}),problems,place:value.place,
found:found2}}function reportFor(source,{report}){return report===void 0?source:source.others?.get(report)}function identityOf({
report},path){if(report===void 0)return path;let name=report.split("/").at(-1)??report;return`${/["#]/.test(name)?JSON.stringify(
name):name}#${path}`}function metricOf(file,{name,definition,path,found:found2}){let{goal,tolerance,unit,gate}=definition;
return{name,path,...found2.value,...goal===void 0?(0,_4_.Ah)(name):{goal,goalSource:"declared"},...(0,_14_.s)({tolerance,
unit}),isPrimary:!1,isDeclared:!0,gates:gate===void 0?[]:gatesOf(gate,key=>file.locate(pathTo(name,"gate",key)))}}function definitionProblems(file,name,definition){
return definition.gate?.max_regression===void 0||definition.goal!==void 0?[]:[{at:file.locate(pathTo(name,"gate","max_re\
gression")),message:`\`max_regression\` of ${(0,_13_.hD)(name)} needs a \`goal\`: without it nobody knows which direction \
is worse`,help:"add `goal: minimize` or `goal: maximize`; a guess is not good enough for a gate"}]}function readDeclared(source,name,definition){
let place=definition.path===void 0?pathTo(name):pathTo(name,"path"),found2=definition.path===void 0?findByName(source,name):
find(source.root,definition.path),at2=source.file.locate(place),wanted=definition.path??name;switch(found2.kind){case"fo\
und":return readFound(name,found2);case"malformed":return{problems:[{at:at2,message:`${(0,_13_.hD)(wanted)} is not a pat\
h; write it as \`section.metric\`, \`a."key.with.dots"\` or \`a[0].b\``}]};case"ambiguous":return{problems:[{at:at2,message:`${(0,_13_.
hD)(wanted)} fits more than one place of ${nameOf(source,definition)}`,help:ambiguityHelp(definition)}]};case"absent":return{
problems:[{at:at2,message:`${nameOf(source,definition)} has nothing at ${(0,_13_.hD)(wanted)}`,...helpFor(source,wanted)}]}}}
function nameOf({root},{report}){return`the report ${report??root.source.file}`}function ambiguityHelp({path}){return path===
void 0?"add a `path`":'put the key that has dots in it in quotes: `a."b.c"`'}function find(root,path){let short=withoutValue(
path),found2=followPath(root,short);return found2.kind==="absent"&&short!==path?followPath(root,path):found2}function findByName({
root,format},name){let sections=[...[..._6_.bP.keys()].map(section=>[section]),...format.sections],before=new Set(["",...sections.
map(path=>path.map(key=>`${(0,_7_.yS)(key)}.`).join(""))]),last=format.isHistory?"[-1]":"",whole=foundOnly([...before].map(
section=>followPath(root,`${section}${JSON.stringify(name)}${last}`)));return whole.kind!=="absent"?whole:foundOnly([...before].
map(section=>followPath(root,`${section}${name}${last}`)))}function foundOnly(all){let found2=all.filter(one=>one.kind===
"found");return found2.length>1||all.some(({kind})=>kind==="ambiguous")?{kind:"ambiguous"}:found2[0]??{kind:"absent"}}function readFound(name,{
node,path,deviation}){let read=readValue(node,deviation);return read.kind==="read"?{found:read.value,path:withoutValue(path),
place:node,problems:[]}:{problems:[(0,_5_.H8)({...read,message:`${(0,_13_.hD)(name)} cannot be read: ${read.message}`})],
place:node}}function helpFor({root,format},wanted){let paths=placesOf(root,format).slice(0,500).flatMap(({path})=>path??
[]),near=(0,_8_.k)(withoutValue(wanted),paths)??paths.find(path=>lastStep(path)===lastStep(withoutValue(wanted)));return near!==
void 0?{help:`did you mean ${(0,_13_.hD)(near)}?`}:paths.length===0?{help:"the report has no numbers"}:{help:`it has ${paths.
slice(0,10).map(_13_.hD).join(", ")}${paths.length>10?", …":""}`}}function lastStep(path){return path.slice(path.lastIndexOf(
".")+1)}function pathTo(name,...rest){return["metrics","values",name,...rest]}}),5564:((_m_,_e_,_r_)=>{_r_.d(_e_,{AP:()=>isCalled,
EB:()=>isClassMetrics,GJ:()=>recognise,P6:()=>isNamedValue,SV:()=>holdsMetrics,Yf:()=>nameOfItem,bP:()=>SECTIONS,gL:()=>isNamedValues,
op:()=>nameAndSetOf});var _15_=_r_(7073),NAMES=["name","key","MetricName","metric_name","metric","eval_name","model","mo\
del_name","task","feature_name","value_or_threshold","label"];function nameOfItem(item){if(item.kind==="map")for(let key of NAMES){
let name=(0,_15_.Ms)(item,key)?.value;if((0,_15_.KH)(name)||(0,_15_.Et)(name))return String(name.value)}}function nameAndSetOf(item){
let name=nameOfItem(item),set=((0,_15_.Ms)(item,"Set")??(0,_15_.Ms)(item,"split")??(0,_15_.Ms)(item,"dataset_name"))?.value;
return name===void 0||!(0,_15_.KH)(set)?void 0:`${name} (${set.value})`}function isCalled(item,name){return item.kind!==
"map"?!1:nameAndSetOf(item)===name?!0:NAMES.some(key=>{let node=(0,_15_.Ms)(item,key)?.value;return((0,_15_.KH)(node)||(0,_15_.
Et)(node))&&String(node.value)===name})}var HOLDS_METRICS={"model-quality":!0,"bias-and-explanations":!1,constraints:!1,
"data-statistics":!1,"data-constraints":!1,violations:!1,"analysis-config":!1,metrics:!0};function holdsMetrics(kind){return HOLDS_METRICS[kind]}
var SECTIONS=new Map([["regression_metrics","SageMaker regression"],["binary_classification_metrics","SageMaker binary c\
lassification"],["multiclass_classification_metrics","SageMaker multiclass classification"]]),CLARIFY=new Map([["pre_tra\
ining_bias_metrics","bias before training"],["post_training_bias_metrics","bias after training"],["explanations","explan\
ations"]]);function recognise(root,syntax="JSON"){if(root.kind==="list")return isEvaluations(root)?named("metrics","fmev\
al results"):named("metrics","a list of named values");let sections=[...SECTIONS].filter(([key])=>(0,_15_.jh)((0,_15_.at)(
root,[key]))),clarify=[...CLARIFY].filter(([key])=>(0,_15_.jh)((0,_15_.at)(root,[key]))),names=[...sections.map(([,name])=>name),
...clarify.length>0?[`Clarify ${clarify.map(([,name])=>name).join(", ")}`]:[]];return sections.length>0?{kind:"model-qua\
lity",name:names.join(", "),sections:sections.map(([key])=>[key]),isClosed:!1}:clarify.length>0?named("bias-and-explanat\
ions",names.join(", ")):monitorFile(root)??experiment(root)??plain(root,syntax)}function isEvaluations({items}){return items.
some(item=>(0,_15_.Lv)((0,_15_.at)(item,["dataset_scores"])))}function monitorFile(root){let constraints=(0,_15_.q7)(root).
filter(key=>key.endsWith("_constraints")&&(0,_15_.jh)((0,_15_.at)(root,[key])));if(constraints.length>0)return closed("c\
onstraints",`Model Monitor ${constraints.join(", ")}`);let features=(0,_15_.at)(root,["features"]);if((0,_15_.Lv)(features)){
let many=features.items.length===1?"1 feature":`${features.items.length} features`;if((0,_15_.jh)((0,_15_.at)(root,["dat\
aset"])))return closed("data-statistics",`Model Monitor statistics of ${many}`);if((0,_15_.jh)((0,_15_.at)(root,["monito\
ring_config"]))||features.items.some(isConstrained))return closed("data-constraints",`Model Monitor constraints of ${many}`)}
if((0,_15_.Lv)((0,_15_.at)(root,["violations"])))return closed("violations","Model Monitor violations");if((0,_15_.jh)((0,_15_.
at)(root,["methods"]))&&((0,_15_.Ms)(root,"dataset_type")??(0,_15_.Ms)(root,"label"))!==void 0)return closed("analysis-c\
onfig","Clarify configuration")}function isConstrained(feature){return(0,_15_.Ms)(feature,"inferred_type")!==void 0&&(0,_15_.
Ms)(feature,"completeness")!==void 0}function experiment(root){return mlflowRun(root)??dvcMetrics(root)??harness(root)??
sagemakerJob(root)??((0,_15_.Lv)((0,_15_.at)(root,["dataset_scores"]))?inSections("fmeval results",[["dataset_scores"]]):
void 0)??(isClassificationReport(root)?named("metrics","scikit-learn classification report"):void 0)??history(root)??((0,_15_.
Ms)(root,"example_count")===void 0?void 0:named("metrics","MLflow evaluation"))}function mlflowRun(root){let path=[["dat\
a","metrics"],["run","data","metrics"]].find(one=>{let metrics=(0,_15_.at)(root,one);return(0,_15_.jh)((0,_15_.at)(root,
[...one.slice(0,-2),"info"]))&&((0,_15_.jh)(metrics)||(0,_15_.Lv)(metrics))});return path===void 0?void 0:inSections("ML\
flow run",[path])}function dvcMetrics(root){let revisions=(0,_15_.q7)(root),isShow=revisions.every(revision2=>{let files2=(0,_15_.
at)(root,[revision2,"data"]);return(0,_15_.jh)(files2)&&(0,_15_.q7)(files2).every(file=>isDvcFile((0,_15_.at)(files2,[file])))}),
revision=["workspace",""].find(name=>(0,_15_.Ms)(root,name)!==void 0)??revisions[0];if(revision===void 0||!isShow)return;
let files=(0,_15_.q7)((0,_15_.at)(root,[revision,"data"]));if(files.length!==0)return inSections("DVC metrics",files.map(
file=>[revision,"data",file,"data"]))}function isDvcFile(file){return((0,_15_.Ms)(file,"data")??(0,_15_.Ms)(file,"error"))!==
void 0}function harness(root){return(0,_15_.jh)((0,_15_.at)(root,["results"]))&&["versions","n-shot","config_general"].some(
key=>(0,_15_.jh)((0,_15_.at)(root,[key])))?inSections("lm-evaluation-harness results",[["results"]]):void 0}function sagemakerJob(root){
let training=["FinalMetricDataList"];if((0,_15_.Lv)((0,_15_.at)(root,training)))return inSections("SageMaker training jo\
b",[training]);let candidate=(0,_15_.jh)((0,_15_.at)(root,["BestCandidate"]))?["BestCandidate"]:[],metrics=[...candidate,
"CandidateProperties","CandidateMetrics"];if((0,_15_.Lv)((0,_15_.at)(root,metrics)))return inSections("Autopilot candida\
te",[metrics]);let final=[...candidate,"FinalAutoMLJobObjectiveMetric"];return(0,_15_.jh)((0,_15_.at)(root,final))?inSections(
"Autopilot candidate",[final]):void 0}function isClassificationReport(root){return["macro avg","weighted avg"].some(key=>isClassMetrics(
(0,_15_.at)(root,[key])))}function isClassMetrics(node){return["precision","recall","f1-score","support"].every(key=>(0,_15_.
Ms)(node,key)!==void 0)}function history(root){let lists=[...root.entries.values()].map(({value})=>value),epochs=(0,_15_.
S3)(lists[0]).length;if((0,_15_.Ms)(root,"loss")!==void 0&&epochs>0&&lists.every(list=>(0,_15_.Lv)(list)&&list.items.length===
epochs&&(0,_15_.Et)(list.items.at(-1))))return{...named("metrics",`Keras history, the last of ${epochs} epochs`),isHistory:!0}}
function plain(root,syntax){let isNested=[...root.entries.values()].some(({value})=>(0,_15_.jh)(value));return named("me\
trics",`${isNested?"nested":"flat"} ${syntax}`)}function named(kind,name){return{kind,name,sections:[],isClosed:!1}}function closed(kind,name){
return{kind,name,sections:[],isClosed:!0}}function inSections(name,sections){return{kind:"metrics",name,sections,isClosed:!0}}
function isNamedValues(node){return(0,_15_.Lv)(node)&&node.items.length>0&&node.items.every(item=>isNamedValue(item))}function isNamedValue(item){
return((0,_15_.Ms)(item,"value")??(0,_15_.Ms)(item,"Value"))?.value?.kind==="scalar"&&nameOfItem(item)!==void 0}}),2421:((_m_,_e_,_r_)=>{
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
form.replace(/_score$/,""))).find(goal=>goal!==void 0)}function words(text){return text.split(/\s+/)}})};
