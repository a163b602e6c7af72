"use strict";exports.id=5936;exports.ids=[5936];exports.modules={5039:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{_:()=>unquote});function unquote(literal){try{let value=JSON.parse(literal);return typeof value==
"string"?value:void 0}catch{return}}}),7755:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{k:()=>closest,q:()=>normal});function closest(given,candidates){let wanted=normal(given);if(wanted.
length===0||wanted.length>64)return;let best,bestDistance=Math.max(1,Math.floor(wanted.length/3))+1;for(let candidate of candidates){
if(Math.abs(candidate.length-wanted.length)>=bestDistance)continue;let distance=editDistance(wanted,normal(candidate));distance<
bestDistance&&(best=candidate,bestDistance=distance)}return best}function normal(word){return word.replace(/([a-z0-9])([A-Z])/g,
"$1_$2").replace(/[\s-]+/g,"_").toLowerCase()}function editDistance(from,to){let beforeLast=[],last=Array.from({length:to.
length+1},(_,column)=>column);for(let row=1;row<=from.length;row++){let current=[row];for(let column=1;column<=to.length;column++){
let isSame=from[row-1]===to[column-1],isSwap=row>1&&column>1&&from[row-1]===to[column-2]&&from[row-2]===to[column-1];current[column]=
Math.min(at(current,column-1)+1,at(last,column)+1,at(last,column-1)+(isSame?0:1),isSwap?at(beforeLast,column-2)+1:Number.
POSITIVE_INFINITY)}beforeLast=last,last=current}return at(last,to.length)}function at(row,column){return row[column]??Number.
POSITIVE_INFINITY}}),3626:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Ad:()=>declaredMetrics,CU:()=>withoutValue,NL:()=>openReport,lY:()=>undeclaredMetrics,og:()=>gatesOf});var _0_=__webpack_require__(
5039);var _1_=__webpack_require__(2829);var _2_=__webpack_require__(4452);var _3_=__webpack_require__(7755);var _4_=__webpack_require__(
8229);var MISTAKES=new Map([["'","JSON has double quotes; in Python write it with json.dump, not with print or str"],["N\
one","JSON writes null; in Python write it with json.dump, not with print or str"],["True","JSON writes true; in Python \
write it with json.dump, not with print or str"],["False","JSON writes false; in Python write it with json.dump, not wit\
h print or str"],["nan","the number is not finite; find out why, or leave it out"],["inf","the number is not finite; fin\
d out why, or leave it out"],["-inf","the number is not finite; find out why, or leave it out"],["}","remove the comma b\
efore it"],["]","remove the comma before it"],["/","JSON has no comments"],["#","JSON has no comments"]]);var MAX_DEPTH=64,
MAX_PROBLEMS=20,FORBIDDEN_KEYS=new Set(["__proto__","constructor","prototype"]);function parseJson({path,text}){let problemAt=(0,
_1_.fl)(path,text),reader=new Reader(text,problemAt);return{root:reader.document(),problems:reader.problems.toSorted(byPlace),
problemAt}}function byPlace(one,other){return one.at.line-other.at.line||one.at.column-other.at.column}var JsonSyntaxError=class extends Error{span;help;constructor(span,message,help){
super(message),this.span=span,this.help=help}},NUMBER=/-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y,WORD=/[-+]?[A-Za-z_$][A-Za-z0-9_$]*/y,
PLAIN_CHARACTERS=/[ !#-[\]-\uffff]*/y,ESCAPE=/\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;function isSpace(code){return code===32||
code===10||code===13||code===9}var Reader=class{problems=[];offset=0;unreported=0;text;problemAt;constructor(text,problemAt){
this.text=text,this.problemAt=problemAt}document(){this.text.startsWith("\uFEFF")&&(this.report({start:0,end:1},"the rep\
ort starts with a byte order mark","save it as UTF-8 without one"),this.offset=1);try{let root=this.value(0);if(this.offset<
this.text.length)throw this.unexpected("the end of the report");return root}catch(error){if(!(error instanceof JsonSyntaxError))
throw error;this.problems.push(this.problemAt(error.span,error.message,error.help));return}finally{this.unreported>0&&this.
problems.push(this.problemAt(this.here(),`and ${this.unreported} more problems of this kind`))}}value(depth){if(this.skipSpace(),
depth>MAX_DEPTH)throw new JsonSyntaxError(this.here(),`the report is nested more than ${MAX_DEPTH} levels deep`);let node=this.
scalarOr(depth);return this.skipSpace(),node}scalarOr(depth){let start=this.offset,first=this.text[start];if(first==="{")
return this.object(start,depth);if(first==="[")return this.array(start,depth);if(first==='"')return{kind:"string",value:this.
string(),start,end:this.offset};let number=this.take(NUMBER);return number!==""?{kind:"number",value:Number(number)+0,start,
end:this.offset}:this.word(start)}word(start){let word=this.take(WORD),span={start,end:this.offset};switch(word){case"tr\
ue":case"false":return{kind:"boolean",value:word==="true",...span};case"null":return{kind:"null",...span};case"NaN":case"\
Infinity":case"-Infinity":return this.report(span,`${word} is not JSON; Python writes it for a number that is not finite`,
"find out why it is not finite, or leave it out; json.dump(…, allow_nan=False) finds it earlier"),{kind:"not-json",...span};default:
throw this.offset=start,this.unexpected("a value")}}object(start,depth){let members=new Map;if(this.offset++,this.skipSpace(),
this.isNext("}"))return{kind:"object",members,start,end:this.offset};do{this.skipSpace();let keyStart=this.offset;if(this.
text[keyStart]!=='"')throw this.unexpected("a key in double quotes");let key=this.string(),keySpan={start:keyStart,end:this.
offset};if(this.skipSpace(),!this.isNext(":"))throw this.unexpected("`:` after the key");let value=this.value(depth+1);this.
add(members,key,{key:keySpan,value})}while(this.isNext(","));if(!this.isNext("}"))throw this.unexpected("`,` or `}`");return{
kind:"object",members,start,end:this.offset}}add(members,key,member){FORBIDDEN_KEYS.has(key)?this.report(member.key,`the\
 key ${(0,_1_.hD)(key)} is not allowed in a report`):members.has(key)?this.report(member.key,`the key ${(0,_1_.hD)(key)}\
 stands twice in the same object`):members.set(key,member)}array(start,depth){let items=[];if(this.offset++,this.skipSpace(),
this.isNext("]"))return{kind:"array",items,start,end:this.offset};do items.push(this.value(depth+1));while(this.isNext("\
,"));if(!this.isNext("]"))throw this.unexpected("`,` or `]`");return{kind:"array",items,start,end:this.offset}}string(){
let start=this.offset;for(this.offset++;this.take(PLAIN_CHARACTERS),!this.isNext('"');){if(this.text[this.offset]!=="\\")
throw this.unexpected('the `"` that ends this text');if(this.take(ESCAPE)==="")throw new JsonSyntaxError(this.here(2),"t\
his escape is not JSON")}let literal=this.text.slice(start,this.offset);if(!literal.includes("\\"))return literal.slice(
1,-1);let value=JSON.parse(literal);return String(value)}isNext(character){return this.text[this.offset]!==character?false:
(this.offset++,true)}take(pattern){if(pattern.lastIndex=this.offset,!pattern.test(this.text))return"";let start=this.offset;
return this.offset=pattern.lastIndex,this.text.slice(start,this.offset)}skipSpace(){for(;isSpace(this.text.charCodeAt(this.
offset));)this.offset++}here(length=1){return{start:this.offset,end:Math.min(this.text.length,this.offset+length)}}unexpected(expected){
let start=this.offset,word=this.take(WORD);this.offset=start;let given=word||this.text.slice(start,start+1);if(given==="")
return new JsonSyntaxError(this.here(),`the report ends where ${expected} should stand`);let message=`${(0,_1_.hD)(given)}\
 stands where ${expected} should stand`;return new JsonSyntaxError({start,end:start+given.length},message,MISTAKES.get(given))}report(span,message,help){
this.problems.length<MAX_PROBLEMS?this.problems.push(this.problemAt(span,message,help)):this.unreported++}};var LIMITS={
noun:"report",maxBytes:256*1024,maxNodes:4e4,begin:"begin with a metric, such as `mse: 0.3`"};function parseReportYaml({
path,text}){let{tree,findings}=(0,_4_.qg)((0,_4_.vz)({file:path,text}),LIMITS);return{...tree===void 0?{}:{tree},problems:(0,
_4_.ek)(findings)}}function openReport(report){let isYaml=/\.ya?ml$/i.test(report.path),document=isYaml?yamlDocument(report):
parseJson(report),{root,problems,problemAt}=document;return root===void 0||problems.length>0?{problems}:root.kind!=="obj\
ect"?{problems:[problemAt(root,'a report must be a JSON object, such as {"mse": 0.3}')]}:{document,root,shape:(0,_1_.GJ)(
root,isYaml?"YAML":"JSON")}}function yamlDocument(report){let{tree,problems:found}=parseReportYaml(report),problems=(0,_1_.
Qh)(report.path)?found.map(problem=>({...problem,message:problem.message.replace(/`[^`]*`/g,"`…`")})):found;return{root:tree&&
toNode(tree),problems,problemAt:(0,_1_.fl)(report.path,report.text)}}function toNode(tree){let{start,end}=tree.place;switch(tree.
kind){case"map":{let members=[...tree.entries].map(([key,{keyPlace,value}])=>[key,{key:{start:keyPlace.start,end:keyPlace.
end},value:toNode(value)}]);return{kind:"object",members:new Map(members),start,end}}case"list":return{kind:"array",items:tree.
items.map(toNode),start,end};case"scalar":return scalarNode(tree.value,{start,end})}}function scalarNode(value,place){return value===
null?{kind:"null",...place}:typeof value=="number"?{kind:"number",value:value+0,...place}:typeof value=="string"?{kind:"\
string",value,...place}:{kind:"boolean",value,...place}}function gatesOf(definition,locate){let level=definition.level??
"error",{min,max,max_regression:maxRegression}=definition;return[...min===void 0?[]:[{kind:"min",limit:min,level,at:locate(
"min")}],...max===void 0?[]:[{kind:"max",limit:max,level,at:locate("max")}],...maxRegression===void 0?[]:[{kind:"max-reg\
ression",...regressionOf(maxRegression),level,at:locate("max_regression")}]]}function regressionOf(limit){if(typeof limit==
"number")return{limit,relative:false};let percent=/^\s*([0-9]+(?:\.[0-9]+)?)\s*%\s*$/.exec(limit)?.[1];return{limit:percent===
void 0?Number.NaN:Number(percent),relative:true}}var MINIMIZE=`mse rmse mae mape smape wape wmape msle rmsle mase mean_s\
quared_error root_mean_squared_error
  mean_absolute_error mean_absolute_percentage_error median_absolute_error mean_squared_log_error max_error loss log_los\
s
  logloss mlogloss cross_entropy binary_cross_entropy hinge_loss brier brier_score perplexity error error_rate merror we\
r cer
  false_positive_rate false_negative_rate fpr fnr false_discovery_rate hamming_loss zero_one_loss ece
  expected_calibration_error eer fid deviance binary_crossentropy categorical_crossentropy
  sparse_categorical_crossentropy binary_logloss multi_logloss binary_error multi_error`,MAXIMIZE=`r2 r_squared explaine\
d_variance accuracy balanced_accuracy top_1_accuracy top_5_accuracy precision recall f1
  f0_5 f2 sensitivity specificity true_positive_rate true_negative_rate tpr tnr auc roc_auc auc_roc auroc pr_auc auc_pr \
auprc
  average_precision map mean_average_precision mrr ndcg mcc matthews_corrcoef kappa cohen_kappa jaccard iou mean_iou dic\
e bleu
  silhouette adjusted_rand npv ppv acc binary_accuracy categorical_accuracy sparse_categorical_accuracy
  top_k_categorical_accuracy precision_recall_auc aucpr map50 map50_95 exact_match rouge1 rouge2 rougel rougelsum meteor\
 chrf
  neg_mean_squared_error neg_root_mean_squared_error neg_mean_absolute_error neg_log_loss neg_brier`,GOALS=new Map([...words(
MINIMIZE).map(name=>[name,"minimize"]),...words(MAXIMIZE).map(name=>[name,"maximize"])]);function knownGoal(name){let word=(name.
split(/[.:/]/).at(-1)??name).trim().toLowerCase().replace(/[\s-]+/g,"_").replace(/^(?:train|training|val|valid|validation|test|eval|holdout)_/,
"").replace(/^(?:weighted|macro|micro)_/,"");return GOALS.get(word)??GOALS.get(word.replace(/_score$/,""))}function words(text){
return text.split(/\s+/)}function followPath(root,path){let steps=readSteps(path);if(steps===void 0||steps.length===0)return{
kind:"malformed"};let found=follow({kind:"found",node:root},steps),[only,second]=found;return only===void 0?{kind:"absen\
t"}:second===void 0?only:{kind:"ambiguous"}}function follow(from,steps){let[step,...rest]=steps;if(step===void 0)return[
from];if("index"in step){let item=from.node.kind==="array"?from.node.items.at(step.index):void 0;return item===void 0?[]:
follow({kind:"found",node:item},rest)}return keysFrom(steps).flatMap(({key,rest:after})=>under(from.node,key).flatMap(node=>follow(
{kind:"found",node},after)))}function under(node,key){if(node.kind==="array")return node.items.filter(item=>isCalled(item,
key));let member=node.kind==="object"?node.members.get(key):void 0;return member===void 0?[]:[member.value]}var NAMES=["\
name","key","feature_name","value_or_threshold"];function isCalled(item,name){return item.kind!=="object"?false:NAMES.some(
key=>{let node=item.members.get(key)?.value;return node!==void 0&&(node.kind==="string"||node.kind==="number")&&String(node.
value)===name})}function keysFrom(steps){let keys=[],joined="";for(let[index,step]of steps.entries())if("index"in step||
step.isQuoted&&index>0||(joined=index===0?step.key:`${joined}.${step.key}`,keys.push({key:joined,rest:steps.slice(index+
1)}),step.isQuoted))break;return keys}var MAX_PATH_LENGTH=1024;function readSteps(path){if(path.length>MAX_PATH_LENGTH)return;
let steps=[],at2=0;for(;at2<path.length;){let rest=path.slice(at2),index=/^\[(-1|0|[1-9][0-9]{0,8})\]/.exec(rest),bracketed=/^\[("(?:[^"\\]|\\.)*")\]/.
exec(rest),dot=steps.length===0?"":".",quoted=rest.startsWith(`${dot}"`)?/^"(?:[^"\\]|\\.)*"/.exec(rest.slice(dot.length)):
null,bare=rest.startsWith(dot)?/^[^.["]+/.exec(rest.slice(dot.length)):null,key=bracketed?.[1]??quoted?.[0];if(index?.[1]!==
void 0)steps.push({index:Number(index[1])});else if(key!==void 0){let text=(0,_0_._)(key);if(text===void 0)return;steps.
push({key:text,isQuoted:true})}else if(bare!==null)steps.push({key:bare[0],isQuoted:false});else return;at2+=index?.[0].
length??bracketed?.[0].length??dot.length+(quoted??bare??[""])[0].length}return steps}function formatStep(key){return/^[^.["]+$/.
test(key)?key:JSON.stringify(key)}function withoutValue(path){return path.endsWith(".value")?path.slice(0,-6):path}function readValue(node){
if(node.kind!=="object")return readNumber(node,void 0);let value=node.members.get("value")?.value;if(value!==void 0)return readNumber(
value,node.members.get("standard_deviation")?.value);let keys=[...node.members.keys()],help=keys.length===0?void 0:`it h\
as ${keys.slice(0,8).map(_1_.hD).join(", ")}${keys.length>8?", …":""}`;return{kind:"wrong",node,message:"this is an ob\
ject without a `value`, not a number",...help&&{help}}}function readNumber(node,deviation){return node.kind!=="number"?{
kind:"wrong",node,...notANumber(node)}:Number.isFinite(node.value)?deviation===void 0||isWithoutDeviation(deviation)?{kind:"\
value",value:{value:node.value}}:deviation.kind!=="number"||!Number.isFinite(deviation.value)||deviation.value<0?{kind:"\
wrong",node:deviation,message:'`standard_deviation` must be a finite number of at least 0, the string "NaN", or absent'}:
{kind:"value",value:{value:node.value,standardDeviation:deviation.value}}:{kind:"wrong",node,message:"this number is too\
 large for a double"}}function isWithoutDeviation(node){return node.kind==="null"||node.kind==="string"&&node.value==="N\
aN"}function notANumber(node){switch(node.kind){case"string":{let message=`the text ${(0,_1_.hD)(node.value)} is not a n\
umber`;return node.value.trim()!==""&&Number.isFinite(Number(node.value))?{message,help:"write it without the quotes"}:{
message}}case"boolean":return{message:`${node.value} is not a number`};case"null":return{message:"null is not a number"};case"\
array":return{message:"a list is not a number"};default:return{message:"this is not a number"}}}var MAX_METRICS=1e3,MAX_SHOWN_CLASSES=5,
BESIDE=new Set(["pre_training_bias_metrics","post_training_bias_metrics","explanations"]);function placesOf(root,shape){
let places=(shape.isClosed?shape.sections:[[]]).flatMap(keys=>placesIn((0,_1_.at)(root,keys),{keys,shape})),timesUsed=new Map;
for(let{shortName}of places)timesUsed.set(shortName,(timesUsed.get(shortName)??0)+1);return places.map(({shortName,path,
node})=>({path,node,name:timesUsed.get(shortName)===1?shortName:path}))}function undeclaredMetrics({document,root,shape,
declared}){let metrics=[],notices=[],used=new Set(declared.names),places=placesOf(root,shape).filter(({node})=>!declared.
places.has(node));for(let place of places.slice(0,MAX_METRICS)){let{node}=place,name=used.has(place.name)?place.path:place.
name;if(used.has(name))continue;used.add(name);let read=readValue(node);(0,_2_.z)(name)?read.kind==="wrong"?notices.push(
document.problemAt(read.node,`the metric ${(0,_1_.hD)(name)} is left out: ${read.message}`,read.help)):metrics.push(undeclared(
name,read.value)):notices.push(document.problemAt(node,`the metric ${(0,_1_.hD)(name)} is left out: its name has charact\
ers that cannot be shown or is too long`))}return places.length>MAX_METRICS&&notices.push(document.problemAt(root,`the r\
eport has ${places.length} numbers; the first ${MAX_METRICS} are taken`,"declare the ones that matter under `metrics.val\
ues`")),{metrics,notices}}function undeclared(name,value){let goal=knownGoal(name);return{name,...value,...goal===void 0?
{goalSource:"unknown"}:{goal,goalSource:"guessed"},isPrimary:false,isDeclared:false,gates:[]}}function placesIn(node,here){
if(node?.kind==="array")return node.items.flatMap(item=>keyedItem(item,here));if(node?.kind!=="object")return[];let classes=countClasses(
node);return[...node.members].flatMap(([key,{value}])=>{let inside={...here,keys:[...here.keys,key]};return isLeftOut(key,
inside)||classes>MAX_SHOWN_CLASSES&&isClass(key,value)?[]:key==="support"&&(0,_1_.EB)(node)?[]:here.shape.isHistory?lastOf(
value,inside):isMetric(value)?[named(inside,value),...placesIn(withoutOwnNumbers(value),inside)]:value.kind==="object"?placesIn(
value,inside):[]})}function keyedItem(item,here){let key=(0,_1_.at)(item,["key"]);return key?.kind==="string"?[named({...here,
keys:[...here.keys,key.value]},item)]:[]}function lastOf(list,here){let last=list.kind==="array"?list.items.at(-1):void 0;
return last===void 0?[]:[{...named(here,last),path:`${pathOf(here.keys)}[-1]`}]}function isLeftOut(key,{keys,shape}){return keys.
length===1&&(BESIDE.has(key)||key.endsWith("_constraints"))||keys.length===1&&shape.kind==="model-quality"&&(key==="vers\
ion"||key==="dataset")?true:key==="confusion_matrix"||key.endsWith("_curve")||key.endsWith("_best_constant_classifier")}
function countClasses({members}){let classes=0;for(let[key,{value}]of members)isClass(key,value)&&classes++;return classes}
function isClass(key,node){return(0,_1_.EB)(node)&&!key.endsWith(" avg")}function isMetric(node){if(node.kind!=="object")
return node.kind==="number";let value=node.members.get("value")?.value;return value!==void 0&&value.kind!=="object"&&value.
kind!=="array"}function withoutOwnNumbers(node){if(node.kind!=="object")return;let others=[...node.members].filter(([key])=>key!==
"value"&&key!=="standard_deviation");return others.length===0?void 0:{...node,members:new Map(others)}}function named({keys,
shape},node){let section=shape.sections.find(path=>path.every((key,index)=>keys[index]===key)),inside=section===void 0?keys:
keys.slice(section.length),isShort=inside.length===1||shape.isClosed;return{path:pathOf(keys),node,shortName:(isShort?inside:
keys).join(".")}}function pathOf(keys){return keys.map(formatStep).join(".")}function declaredMetrics({values,...source}){
let read=Object.entries(values).map(([name,definition])=>declaredMetric(source,name,definition));return{metrics:read.flatMap(
({metric})=>metric===void 0?[]:[metric]),problems:read.flatMap(({problems})=>problems),places:new Set(read.flatMap(({place})=>place===
void 0?[]:[place]))}}function declaredMetric(source,name,definition){let value=readDeclared(source,name,definition),problems=[
...definitionProblems(source.file,name,definition),...value.problems];return{metric:value.found&&problems.length===0?metricOf(
source.file,name,definition,value.found):void 0,problems,place:value.place}}function metricOf(file,name,definition,value){
let guess=knownGoal(name),{goal,tolerance,unit,gate}=definition;return{name,...value,...goal!==void 0?{goal,goalSource:"\
declared"}:guess!==void 0?{goal:guess,goalSource:"guessed"}:{goalSource:"unknown"},...tolerance===void 0?{}:{tolerance},
...unit===void 0?{}:{unit},isPrimary:false,isDeclared:true,gates:gate===void 0?[]:gatesOf(gate,key=>file.locate(pathTo(name,
"gate",key)))}}function definitionProblems(file,name,definition){let problems=[];return(0,_2_.E)(name)||problems.push({at:file.
locate(pathTo(name)),message:`the metric name ${(0,_1_.hD)(name)} cannot be stored with a version: at most ${121} letter\
s, digits, spaces between them and \`_ . : / = + - @\``}),definition.gate?.max_regression!==void 0&&definition.goal===void 0&&
problems.push({at:file.locate(pathTo(name,"gate","max_regression")),message:`\`max_regression\` of ${(0,_1_.hD)(name)} n\
eeds a \`goal\`: without it nobody knows which direction is worse`,help:"add `goal: minimize` or `goal: maximize`; a gue\
ss is not good enough for a gate"}),problems}function readDeclared(source,name,definition){let place=definition.path===void 0?
pathTo(name):pathTo(name,"path"),found=definition.path===void 0?findByName(source,name):find(source.root,definition.path),
at2=source.file.locate(place),wanted=definition.path??name;switch(found.kind){case"found":return readFound(source,name,found);case"\
malformed":return{problems:[{at:at2,message:`${(0,_1_.hD)(wanted)} is not a path; write it as \`section.metric\`, \`a."key.\
with.dots"\` or \`a[0].b\``}]};case"ambiguous":return{problems:[{at:at2,message:`${(0,_1_.hD)(wanted)} fits more than on\
e place of the report`,help:ambiguityHelp(definition)}]};case"absent":return{problems:[{at:at2,message:`the report has n\
othing at ${(0,_1_.hD)(wanted)}`,...helpFor(source,wanted)}]}}}function ambiguityHelp({path}){return path===void 0?"add \
a `path`":'put the key that has dots in it in quotes: `a."b.c"`'}function find(root,path){let short=withoutValue(path),found=followPath(
root,short);return found.kind==="absent"&&short!==path?followPath(root,path):found}function findByName({root,shape},name){
let sections=[...[..._1_.bP.keys()].map(section=>[section]),...shape.sections],before=new Set(["",...sections.map(path=>path.
map(key=>`${formatStep(key)}.`).join(""))]),last=shape.isHistory?"[-1]":"",all=[...before].map(section=>followPath(root,
`${section}${JSON.stringify(name)}${last}`)),dotted=followPath(root,`${name}${last}`),found=all.filter(({kind})=>kind===
"found");return found.length>1?{kind:"ambiguous"}:found[0]??(dotted.kind==="malformed"?{kind:"absent"}:dotted)}function readFound({
document},name,{node}){let read=readValue(node);return read.kind==="value"?{found:read.value,place:node,problems:[]}:{problems:[
document.problemAt(read.node,`${(0,_1_.hD)(name)} cannot be read: ${read.message}`,read.help)]}}function helpFor({root,shape},wanted){
let paths=placesOf(root,shape).slice(0,500).map(({path})=>path),near=(0,_3_.k)(withoutValue(wanted),paths)??paths.find(path=>lastStep(
path)===lastStep(withoutValue(wanted)));return near!==void 0?{help:`did you mean ${(0,_1_.hD)(near)}?`}:paths.length===0?
{help:"the report has no numbers"}:{help:`it has ${paths.slice(0,10).map(_1_.hD).join(", ")}${paths.length>10?", …":""}`}}
function lastStep(path){return path.slice(path.lastIndexOf(".")+1)}function pathTo(name,...rest){return["metrics","value\
s",name,...rest]}}),717:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{f:()=>globMatcher,y:()=>isGlob});function isGlob(pattern){return/[*?{[]/.test(pattern)}function globMatcher(pattern){let alternatives=expandBraces(
pattern.replace(/^(\.\/)+/,"")).map(one=>one.split("/"));return path=>{let parts=path.split("/");return alternatives.some(
wanted=>matchParts(wanted,parts))}}var MAX_ALTERNATIVES=256;function expandBraces(pattern){let alternatives=[pattern];for(;;){
let next=alternatives.flatMap(one=>{let match=/^(.*?)\{([^{}]*)\}(.*)$/s.exec(one);if(!match)return[one];let[,before="",
choices="",after=""]=match;return choices.split(",").map(choice=>`${before}${choice}${after}`)});if(next.length>MAX_ALTERNATIVES)
return next.slice(0,MAX_ALTERNATIVES);if(next.length===alternatives.length&&next.every((one,index)=>one===alternatives[index]))
return next;alternatives=next}}function matchParts(wanted,parts){let reachable=throughStars(wanted,new Set([0]));for(let part of parts){
let next=new Set;for(let at of reachable){let one=wanted[at];one!==void 0&&(one==="**"?next.add(at):matchPart(one,part)&&
next.add(at+1))}reachable=throughStars(wanted,next)}return reachable.has(wanted.length)}function throughStars(wanted,from){
let all=new Set(from);for(let at of all)wanted[at]==="**"&&all.add(at+1);return all}function matchPart(pattern,part){let tokens=tokensOf(
pattern),characters=[...part];if(part.startsWith(".")&&!pattern.startsWith("."))return false;let reachable=new Set([0]),
settle=from=>{for(let at of from)tokens[at]?.kind==="star"&&from.add(at+1);return from};reachable=settle(reachable);for(let character of characters){
let next=new Set;for(let at of reachable){let token=tokens[at];token?.kind==="star"?next.add(at):token?.accepts(character)&&
next.add(at+1)}reachable=settle(next)}return reachable.has(tokens.length)}function tokensOf(pattern){let tokens=[];for(let rest=pattern;rest!==
"";){let group=/^\[([!^]?)([^\]]+)\]/.exec(rest),character=String.fromCodePoint(rest.codePointAt(0)??0),length=group?.[0].
length??character.length;if(group){let[,negation,members=""]=group,accepts=membership(members);tokens.push({kind:"one",accepts:negation?
one=>!accepts(one):accepts})}else character==="*"?tokens.push({kind:"star"}):tokens.push({kind:"one",accepts:character===
"?"?()=>true:one=>one===character});rest=rest.slice(length)}return tokens}function membership(text){let ranges=[...text.
matchAll(/(.)-(.)|(.)/gsu)].map(([,from,to,one])=>[from??one??"",to??one??""]);return character=>ranges.some(([from,to])=>character>=
from&&character<=to)}})};;
