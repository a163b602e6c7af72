"use strict";exports.id=5362;exports.ids=[5362];exports.modules={5362:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Mk:()=>readNamed,_3:()=>evaluate,fv:()=>tellReports,hX:()=>readCard});var _0_=__webpack_require__(
5336);var _1_=__webpack_require__(6952);var _2_=__webpack_require__(5787);var _3_=__webpack_require__(3);var _4_=__webpack_require__(
3863);var MAX_CARD_BYTES=256*1024,NOTHING={metrics:[],problems:[],notices:[],details:_2_.pH};async function evaluate(file,reader){
let name=file.manifest.metrics?.report;if(name===void 0||(0,_0_.Qh)(name))return NOTHING;let path=(0,_3_.ej)(file.path,name);
try{let report={path,text:await reader.text(path)};return{...(0,_1_.Lu)({report,file}),report}}catch(error){return{...NOTHING,
problems:[problemOf(file,["metrics","report"],error)]}}}async function readNamed(file,reader){let{metrics}=file.manifest,
own=metrics===void 0?[]:[{at:["metrics","report"],name:metrics.report}],others=(0,_0_.hK)(file.manifest).map(({at,report})=>({
at,name:report.file})),read=await Promise.all([...own,...others].filter(({name})=>!(0,_0_.Qh)(name)).map(async({at,name})=>{
let path=(0,_3_.ej)(file.path,name);try{return{file:{at,path,bytes:await reader.bytes(path)}}}catch(error){return{problem:problemOf(
file,at,error)}}}));return{files:read.flatMap(one=>one.file===void 0?[]:[one.file]),problems:read.slice(own.filter(({name})=>!(0,
_0_.Qh)(name)).length).flatMap(one=>one.problem??[])}}async function tellReports(files,metrics){let texts=files.flatMap(
({at,path,bytes})=>{let text=at[0]==="metrics"?void 0:textOf(bytes,path);return text===void 0?[]:[{at,path,text}]});if(texts.
length===0)return{details:_2_.pH,problems:[],notices:[]};let{readReports}=await __webpack_require__.e(9230).then(__webpack_require__.
bind(__webpack_require__,9230));return readReports({files:texts,metrics})}function textOf(bytes,path){try{return(0,_3_.D4)(
bytes,path)}catch{return}}async function readCard(file,workspace){let{file:name,...sections}=file.manifest.model_card??{};
if(name===void 0)return{problems:[],...Object.keys(sections).length===0?{}:{card:sections}};let at=["model_card","file"];
try{let text=await(0,_3_.TA)({workspace,path:(0,_3_.ej)(file.path,name),maxBytes:MAX_CARD_BYTES}),{readModelCard}=await Promise.
all([__webpack_require__.e(7658),__webpack_require__.e(8916)]).then(__webpack_require__.bind(__webpack_require__,8916));
return readModelCard(text)}catch(error){return{problems:[problemOf(file,at,error)]}}}function problemOf(file,at,error){if(!(error instanceof
_4_.lZ))throw error;return{at:file.locate(at),message:`${at.at(-1)==="file"?"the card":"the report"} ${error.message}`,...error.
hint===void 0?{}:{help:error.hint}}}}),5503:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{H1:()=>CURVES,RX:()=>SHAP_GROUP,Sp:()=>MATRIX_NAME,TP:()=>BIAS_GROUPS,dV:()=>cardGroups});var _5_=__webpack_require__(
5787);var MATRIX_NAME="confusion_matrix",CURVES={roc:{name:"receiver_operating_characteristic_curve",x:"false_positive_r\
ates",y:"true_positive_rates"},"precision-recall":{name:"precision_recall_curve",x:"recalls",y:"precisions"}},BIAS_GROUPS={
"pre-training":"pre_training_bias_metrics","post-training":"post_training_bias_metrics"},SHAP_GROUP="explanations - glob\
al_shap_values",CURVE_GROUP="curves",MAX_AXIS_CHARACTERS=63,MAX_NAME_CHARACTERS=255,MAX_BARS=500;function cardGroups(metrics,details){
let{confusionMatrix,curves,bias,attributions}=details,groups=[{name:MATRIX_NAME,metric_data:confusionMatrix===void 0?[]:
[matrixDatum(confusionMatrix)]},{name:CURVE_GROUP,metric_data:curves.filter(({points})=>points.length>0).map(curveDatum)},
{name:BIAS_GROUPS["pre-training"],metric_data:biasData(bias,"pre-training")},{name:BIAS_GROUPS["post-training"],metric_data:biasData(
bias,"post-training")},{name:SHAP_GROUP,metric_data:attributionData(attributions)}];return[{name:"metrics",metric_data:metrics.
map(metricDatum)},...groups.filter(({metric_data})=>metric_data.length>0)]}function metricDatum({name,value,standardDeviation}){
let notes=standardDeviation===void 0?{}:{notes:`sd=${standardDeviation}`};return{name,type:"number",value,...notes}}function matrixDatum({
labels,counts}){let axis=labels.map(cutAxis);return{name:MATRIX_NAME,type:"matrix",value:counts,x_axis_name:axis,y_axis_name:axis,
notes:"rows: actual, columns: predicted"}}function curveDatum({kind,points}){let{name,x,y}=CURVES[kind];return{name,type:"\
linear_graph",value:points,x_axis_name:x,y_axis_name:y}}function biasData(bias,stage){let kept=bias.filter(metric=>metric.
stage===stage).slice(0,MAX_BARS);return[...(0,_5_.$z)(kept,facetName)].map(([name,metrics])=>barChart(name,metrics.map(metric=>({
axis:metric.name,value:metric.value})),"value"))}function facetName({facet,facetValue}){return`${/^"|=/.test(facet)?JSON.
stringify(facet):facet}=${facetValue}`}function attributionData(attributions){return[...(0,_5_.$z)(attributions.slice(0,
MAX_BARS),({label})=>label)].map(([label,features])=>barChart(`label=${label}`,features.map(({feature,value})=>({axis:feature,
value})),"mean(|SHAP value|)"))}function barChart(name,bars,unit){return{name:name.slice(0,MAX_NAME_CHARACTERS),type:"ba\
r_chart",value:bars.map(({value})=>value),x_axis_name:bars.map(({axis})=>cutAxis(axis)),y_axis_name:unit}}function cutAxis(name){
return name.length<=MAX_AXIS_CHARACTERS?name:`${name.slice(0,MAX_AXIS_CHARACTERS-1).replace(/[\uD800-\uDBFF]$/,"")}…`}}),
7313:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{o:()=>fairValue});
function fairValue(name){return name==="DI"?1:0}}),3:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D4:()=>decode,TA:()=>readFile,VI:()=>namedFiles,ej:()=>besideManifest,io:()=>readBytes,
lY:()=>findFiles});var _6_=__webpack_require__(717);var _7_=__webpack_require__(3863);var _8_=__webpack_require__(3024);
var _9_=__webpack_require__.n(_8_);var _10_=__webpack_require__(1455);var _11_=__webpack_require__.n(_10_);var _12_=__webpack_require__(
6760);var _13_=__webpack_require__.n(_12_);var MAX_FILES=1e3,MAX_FOLDERS=5e4,SKIPPED=new Set([".git","node_modules"]);function findFiles(workspace,patterns){
let named=namedFiles(workspace,patterns),globs=patterns.filter(_6_.y),matchers=globs.map(_6_.f),walked=globs.length===0?
[]:walk(workspace).filter(path=>matchers.some(matches=>matches(path))),empty=globs.filter((_,index)=>!walked.some(path=>matchers[index]?.(
path)));if(empty.length>0)throw noFile(empty);let found=[...new Set([...named,...walked])].sort();if(found.length>MAX_FILES)
throw new _7_.lZ("invalid-input",`manifest: ${found.length} files match; ${MAX_FILES} are allowed`);return found}function namedFiles(workspace,patterns){
return patterns.filter(pattern=>!(0,_6_.y)(pattern)).map(path=>toSlashes((0,_12_.relative)(workspace,(0,_12_.resolve)(workspace,
path))))}async function readFile(file){return{path:toSlashes(file.path),text:decode(await readBytes(file),file.path)}}async function readBytes({
workspace,path,maxBytes}){let root=(0,_8_.realpathSync)(workspace),wanted=(0,_12_.resolve)(root,path),real=realPathOf(wanted,
path);if(!isInside(root,wanted)||!isInside(root,real))throw refused(path,"lies outside the workspace");if(isOfGit(root,real))
throw refused(path,"lies in a .git folder, which is never read");let file=await(0,_10_.open)(real,_8_.constants.O_RDONLY|
_8_.constants.O_NOFOLLOW|_8_.constants.O_NONBLOCK).catch(cause=>{throw refused(path,"cannot be read",cause)});try{let facts=await file.
stat();if(!facts.isFile())throw refused(path,"is not a regular file");if(facts.size>maxBytes)throw refused(path,`has ${facts.
size} bytes; ${maxBytes} are allowed`);let buffer=Buffer.alloc(facts.size),{bytesRead}=await file.read(buffer,0,facts.size,
0);return buffer.subarray(0,bytesRead)}finally{await file.close()}}function besideManifest(manifest,path){return toSlashes(
(0,_12_.join)((0,_12_.dirname)(manifest),path))}function walk(workspace){let files=[],folders=[""];for(let[count,folder]of folders.
entries()){if(count>MAX_FOLDERS)throw new _7_.lZ("invalid-input",`manifest: more than ${MAX_FOLDERS} folders to look thr\
ough; name a narrower pattern`);for(let entry of(0,_8_.readdirSync)((0,_12_.join)(workspace,folder),{withFileTypes:true})){
let path=folder===""?entry.name:`${folder}/${entry.name}`;entry.isDirectory()&&!SKIPPED.has(entry.name)?folders.push(path):
entry.isFile()&&files.push(path)}}return files}function noFile(patterns){return new _7_.lZ("invalid-input",`manifest: no\
 file in the workspace matches ${patterns.map(p=>JSON.stringify(p)).join(", ")}`,{hint:"Is there an actions/checkout ste\
p before this one? Paths are relative to the root of the workspace."})}function realPathOf(wanted,path){try{return(0,_8_.
realpathSync)(wanted)}catch(cause){let isThere=safely(()=>(0,_8_.lstatSync)(wanted))!==void 0;throw refused(path,isThere?
"is a link to nowhere":"does not exist",cause)}}function refused(path,reason,cause){return new _7_.lZ("invalid-input",`${path}\
 ${reason}`,{cause})}function isInside(root,path){return path===root||path.startsWith(root.endsWith(_12_.sep)?root:`${root}${_12_.
sep}`)}function isOfGit(root,path){return(0,_12_.relative)(root,path).split(_12_.sep).some(part=>part.toLowerCase()===".\
git")}function decode(bytes,path){try{return new TextDecoder("utf-8",{fatal:true}).decode(bytes)}catch(cause){throw refused(
path,"is not UTF-8 text",cause)}}function toSlashes(path){return _12_.sep==="/"?path:path.split(_12_.sep).join("/")}function safely(ask){
try{return ask()}catch{return}}}),6952:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Bq:()=>MAX_REPORT_CHARACTERS,LF:()=>readDetails,Lu:()=>readEvaluation});var _14_=__webpack_require__(
7313);var _15_=__webpack_require__(5503);var _16_=__webpack_require__(7960);var _17_=__webpack_require__(7881);var _2_=__webpack_require__(
5787);var _18_=__webpack_require__(3626);var _19_=__webpack_require__(2829);var _20_=__webpack_require__(4452);var MAX_BIAS_METRICS=500,
MAX_LABELS=20;function readBias(root){let reader=new Reader;for(let stage of["pre-training","post-training"]){let section=(0,
_19_.at)(root,[_15_.TP[stage]]);if(section===void 0)continue;let facets=(0,_19_.at)(section,["facets"]);if(facets?.kind!==
"object"){reader.broken(facets??section,`${(0,_19_.hD)(_15_.TP[stage])} has no object ${(0,_19_.hD)("facets")}`);continue}
for(let[facet,{value}]of facets.members)readFacet(reader,{stage,facet},value)}return reader.findings(MAX_BIAS_METRICS,"b\
ias metrics")}function readFacet(reader,facet,node){if(node.kind!=="array"){reader.broken(node,`the facet ${(0,_19_.hD)(
facet.facet)} is ${(0,_16_.I)(node)}; it is a list, with an item for each value`);return}for(let item of node.items){let metrics=(0,
_19_.at)(item,["metrics"]),facetValue=textOf((0,_19_.at)(item,["value_or_threshold"]));if(metrics?.kind!=="array"||facetValue===
void 0){let parts=`${(0,_19_.hD)("value_or_threshold")} and a list ${(0,_19_.hD)("metrics")}`;reader.broken(metrics??item,
`a value of the facet ${(0,_19_.hD)(facet.facet)} has ${parts}`);continue}for(let metric of metrics.items)readBiasMetric(
reader,{...facet,facetValue},metric)}}function readBiasMetric(reader,facet,node){let name=(0,_19_.at)(node,["name"]),value=(0,
_19_.at)(node,["value"]),error=textOf((0,_19_.at)(node,["error"])),description=(0,_19_.at)(node,["description"]);if(name?.
kind!=="string"||![name.value,facet.facet,facet.facetValue].every(_20_.z))reader.broken(name??node,`a bias metric of ${(0,
_19_.hD)(facet.facet)} has no name that can be shown`);else if(value?.kind==="number"&&Number.isFinite(value.value)){let said=description?.
kind==="string"?{description:description.value}:{};reader.items.push({...facet,name:name.value,...said,value:value.value,
fair:(0,_14_.o)(name.value)})}else if(isWithoutValue(value)){let reason=error===void 0?"it has no number":(0,_19_.hD)(error);
reader.leaveOut(node,`${(0,_19_.hD)(name.value)} of ${(0,_19_.hD)(`${facet.facet}=${facet.facetValue}`)} is left out: ${reason}`)}else
reader.broken(value??node,`${(0,_19_.hD)(name.value)} of ${(0,_19_.hD)(facet.facet)} is ${(0,_16_.I)(value??node)}, not \
a number`)}function isWithoutValue(value){return value===void 0||value.kind==="null"?true:value.kind==="string"&&["NaN",
"Infinity","-Infinity"].includes(value.value)}function readAttributions(root){let reader=new Reader,explanations=(0,_19_.
at)(root,["explanations"]);if(explanations===void 0)return reader.findings(0,"");let labels=(0,_19_.at)(explanations,["k\
ernel_shap"]);if(labels===void 0)return reader.findings(0,"");if(labels.kind!=="object")return reader.broken(labels,`${(0,
_19_.hD)("kernel_shap")} is ${(0,_16_.I)(labels)}; it is an object, with a key for each label`),reader.findings(0,"");for(let[
label,{value}]of labels.members)readLabel(reader,label,value);return reader.findings(MAX_LABELS*_16_.xC,"attributions")}
function readLabel(reader,label,node){let values=(0,_19_.at)(node,["global_shap_values"]);if(values?.kind!=="object"||label!==
""&&!(0,_20_.z)(label)){reader.broken(values??node,`the label ${(0,_19_.hD)(label)} has no object ${(0,_19_.hD)("global_\
shap_values")}`);return}let features=[];for(let[feature,{key,value:number}]of values.members)if(number.kind==="number"&&
Number.isFinite(number.value)&&number.value>=0&&(0,_20_.z)(feature))features.push({label,feature,value:number.value});else if(isWithoutValue(
number))reader.leaveOut(key,`the attribution of ${(0,_19_.hD)(feature)} is left out: it has no number`);else{let what=`t\
he attribution of ${(0,_19_.hD)(feature)} is ${(0,_16_.I)(number)}`;reader.broken(number,`${what}; it is a mean of absol\
ute values, a number of at least 0`)}features.length>_16_.xC&&reader.leaveOut(values,`of ${features.length} features of ${(0,
_19_.hD)(label)} the ${_16_.xC} that count most are kept`),reader.items.push(...features.toSorted((one,other)=>other.value-
one.value).slice(0,_16_.xC))}function textOf(node){return node?.kind==="string"||node?.kind==="number"||node?.kind==="bo\
olean"?String(node.value):void 0}var MAX_SAID=20,Reader=class{items=[];wrong=[];leftOut=[];broken(node,message){this.wrong.
length<MAX_SAID&&this.wrong.push((0,_16_.Qm)(node,message))}leaveOut(node,message){this.leftOut.length<MAX_SAID&&this.leftOut.
push((0,_16_.Qm)(node,message))}findings(most,what){let{items,wrong:broken}=this,first={start:0,end:1},cut=items.length>
most?[(0,_16_.Qm)(first,`of ${items.length} ${what} the first ${most} are kept`)]:[];return{items:items.slice(0,most),wrong:broken,
leftOut:[...this.leftOut,...cut]}}};function thinned(points){let kept=points;for(;kept.length>200;)kept=withoutFlattest(
kept,kept.length-200);return kept}function withoutFlattest(points,most){let areas=Float64Array.from(points,(_,index)=>areaAt(
points,index)),inner=areas.slice(1,-1).sort(),flat=inner[Math.min(most,Math.ceil(inner.length/2))-1]??0,left=most,wasLeftOut=false;
return points.filter((_,index)=>(wasLeftOut=!(index===0||index===points.length-1)&&!wasLeftOut&&left>0&&(areas[index]??0)<=
flat,wasLeftOut&&left--,!wasLeftOut))}function areaAt(points,index){let[a,b,c]=[points[index-1],points[index],points[index+
1]];return a===void 0||b===void 0||c===void 0?0:Math.abs((b[0]-a[0])*(c[1]-a[1])-(c[0]-a[0])*(b[1]-a[1]))/2}function readCurve(kind,node){
let{name,x,y}=_15_.H1[kind];if(node.kind!=="object")return(0,_16_.Qm)(node,`${(0,_19_.hD)(name)} is ${(0,_16_.I)(node)};\
 it is an object with two lists`);let xs=node.members.get(x)?.value,ys=node.members.get(y)?.value;if(xs?.kind!=="array")
return(0,_16_.Qm)(xs??node,`${(0,_19_.hD)(name)} needs the list ${(0,_19_.hD)(x)}`);if(ys?.kind!=="array")return(0,_16_.
Qm)(ys??node,`${(0,_19_.hD)(name)} needs the list ${(0,_19_.hD)(y)}`);if(xs.items.length!==ys.items.length){let lengths=`${(0,
_19_.hD)(x)} has ${xs.items.length} points and ${(0,_19_.hD)(y)} has ${ys.items.length}`;return(0,_16_.Qm)(ys,`${lengths}\
; both lists of a curve are equally long`)}return pointsOf(kind,xs.items,ys.items)}function pointsOf(kind,xs,ys){let points=[],
direction=0;for(let[index,xNode]of xs.entries()){let yNode=ys[index];if(yNode===void 0)break;if(isNaNText(xNode)||isNaNText(
yNode))continue;if(!isRate(xNode))return rateProblem(kind,xNode);if(!isRate(yNode))return rateProblem(kind,yNode);let step=Math.
sign(xNode.value-(points.at(-1)?.[0]??xNode.value));if(step!==0&&direction!==0&&step!==direction)return(0,_16_.Qm)(xNode,
`${(0,_19_.hD)(_15_.H1[kind].x)} goes up and down; a curve is sorted`);direction=direction===0?step:direction,points.push(
[xNode.value,yNode.value])}return{kind:"read",value:{kind,points:thinned(points)}}}function isNaNText(node){return node.
kind==="string"&&node.value==="NaN"}function isRate(node){return node.kind==="number"&&node.value>=0&&node.value<=1}function rateProblem(kind,node){
return(0,_16_.Qm)(node,`a point of ${(0,_19_.hD)(_15_.H1[kind].name)} is ${(0,_16_.I)(node)}; rates are numbers from 0 t\
o 1`)}var MAX_READ_LABELS=1e3,LABELS=["labels","classes","target_names"],COUNTS=["matrix","counts","values","value"],FORMS='\
write it as {"ACTUAL": {"PREDICTED": COUNT}} or as a list of rows';function readMatrix(node){let matrix=node.kind==="arr\
ay"?fromRows(node,void 0):fromObject(node);return matrix.kind==="wrong"?matrix:{kind:"read",value:(0,_17_.c)(matrix.value)}}
function fromObject(node){if(node.kind!=="object")return(0,_16_.Qm)(node,`the confusion matrix is ${(0,_16_.I)(node)}`,FORMS);
let rows=memberOf(node,COUNTS),labels=memberOf(node,LABELS);return rows?.kind==="array"?fromRows(rows,labels):fromMaps(node)}
function memberOf(node,keys){return keys.map(key=>node.members.get(key)?.value).find(value=>value!==void 0)}function fromMaps(node){
let labels=new Set(node.members.keys());for(let[label,{value}]of node.members){if(value.kind!=="object")return(0,_16_.Qm)(
value,`the row ${(0,_19_.hD)(label)} of the confusion matrix is ${(0,_16_.I)(value)}, not an object`,FORMS);for(let predicted of value.
members.keys())labels.add(predicted)}let problem=labelProblem(node,[...labels]);if(problem!==void 0)return problem;let counts=[];
for(let actual of labels){let row=node.members.get(actual)?.value,cells=[];for(let predicted of labels){let cell=row?.kind===
"object"?row.members.get(predicted)?.value:void 0;if(cell!==void 0&&!isCount(cell))return cellProblem(cell);cells.push(cell?.
value??0)}counts.push(cells)}return{kind:"read",value:{labels:[...labels],counts}}}function fromRows(node,written){let size=node.
items.length,labels=written===void 0?node.items.map((_,index)=>String(index)):labelsOf(written);if(!Array.isArray(labels))
return(0,_16_.Qm)(written??node,"the labels of the confusion matrix are no list of texts");let problem=labelProblem(node,
labels);if(problem!==void 0)return problem;if(labels.length!==size)return(0,_16_.Qm)(written??node,`the confusion matrix\
 has ${size} rows and ${labels.length} labels`);let counts=[];for(let row of node.items){if(row.kind!=="array")return(0,
_16_.Qm)(row,`a row of the confusion matrix is ${(0,_16_.I)(row)}, not a list`,FORMS);if(row.items.length!==size)return(0,
_16_.Qm)(row,`a row of the confusion matrix has ${row.items.length} cells; there are ${size} rows`);let cells=[];for(let cell of row.
items){if(!isCount(cell))return cellProblem(cell);cells.push(cell.value)}counts.push(cells)}return{kind:"read",value:{labels,
counts}}}function labelsOf(node){if(node.kind!=="array")return;let labels=node.items.flatMap(item=>item.kind==="string"||
item.kind==="number"||item.kind==="boolean"?[String(item.value)]:[]);return labels.length===node.items.length?labels:void 0}
function labelProblem(node,labels){if(labels.length===0)return(0,_16_.Qm)(node,"the confusion matrix has no label");if(labels.
length>MAX_READ_LABELS)return(0,_16_.Qm)(node,`the confusion matrix has ${labels.length} labels; at most ${MAX_READ_LABELS}\
 are read`);let hidden=labels.find(label=>!(0,_20_.z)(label));if(hidden!==void 0)return(0,_16_.Qm)(node,`the label ${(0,
_19_.hD)(hidden)} of the confusion matrix cannot be shown`);let twice=labels.find((label,index)=>labels.indexOf(label)!==
index);return twice===void 0?void 0:(0,_16_.Qm)(node,`the confusion matrix has the label ${(0,_19_.hD)(twice)} twice`)}function isCount(node){
return node.kind==="number"&&Number.isFinite(node.value)&&node.value>=0}function cellProblem(cell){return(0,_16_.Qm)(cell,
`a cell of the confusion matrix is ${(0,_16_.I)(cell)}; it is a number of at least 0`)}function readDetails(document,root,shape){
let problems=[],notices=[],take=(part,isDefined)=>part.kind==="read"?[part.value]:(isDefined?problems.push(part):notices.
push(part),[]),places=[...[..._19_.bP.keys()].map(key=>[key]),...shape.sections,[]],matrices=places.flatMap(path=>{let node=(0,
_19_.at)(root,[...path,_15_.Sp]);return node===void 0?[]:take(readMatrix(node),isSection(path))}),curves=places.flatMap(
path=>["roc","precision-recall"].flatMap(kind=>{let node=(0,_19_.at)(root,[...path,_15_.H1[kind].name]);return node===void 0?
[]:take(readCurve(kind,node),isSection(path))})),bias=readBias(root),attributions=readAttributions(root),[confusionMatrix]=matrices;
return{details:{..._2_.pH,...confusionMatrix===void 0?{}:{confusionMatrix},curves:["roc","precision-recall"].flatMap(kind=>curves.
find(curve=>curve.kind===kind&&curve.points.length>0)??[]),bias:bias.items,attributions:attributions.items},problems:[...problems,
...bias.wrong,...attributions.wrong].map(one=>(0,_16_.H8)(document,one)),notices:[...notices,...bias.leftOut,...attributions.
leftOut].map(one=>(0,_16_.H8)(document,one))}}function isSection([first=""]){return _19_.bP.has(first)}var MAX_REPORT_CHARACTERS=5*
1024*1024;function readEvaluation({report,file}){let definition=file.manifest.metrics;if(definition===void 0)return{...NOTHING,
shape:"none"};if(report.text.length>MAX_REPORT_CHARACTERS)return unreadable([tooLarge(report)]);let opened=(0,_18_.NL)(report);
if("problems"in opened)return unreadable(opened.problems);let{document,root,shape}=opened,{metrics,problems,places}=(0,_18_.
Ad)({...opened,file,values:definition.values??{}}),names=new Set(Object.keys(definition.values??{})),others=(0,_18_.lY)(
{...opened,declared:{names,places}}),beside=readDetails(document,root,shape),all=[...metrics,...others.metrics],empty=all.
length===0&&problems.length===0&&(0,_2_.Bv)(beside.details)?[document.problemAt(root,emptiness(shape))]:[];return finished(
{metrics:all,problems:[...problems,...beside.problems,...empty],notices:[...others.notices,...beside.notices],shape:shape.
name,details:beside.details},file)}var NOTHING={metrics:[],problems:[],notices:[],shape:"unreadable",details:_2_.pH};function emptiness({
kind,name}){let message="the report has no number that could be a metric";return kind==="metrics"||kind==="model-quality"?
message:`${message}; this looks like ${name}`}function unreadable(problems){return{...NOTHING,problems}}function tooLarge({
path,text}){let size=`${(text.length/1024/1024).toFixed(1)} million characters`;return{at:{file:path,line:1,column:1},message:`\
the report has ${size}; at most ${MAX_REPORT_CHARACTERS/1024/1024} are read`,help:"write the numbers that matter into a \
report of their own; curves need no 10,000 points"}}function finished(evaluation,file){let wanted=file.manifest.metrics?.
primary,{metrics}=evaluation;if(evaluation.problems.length>0)return{...evaluation,metrics:[],details:_2_.pH};if(wanted!==
void 0&&!metrics.some(({name})=>name===wanted)){let help=`the metrics are ${metrics.slice(0,10).map(({name})=>name).join(
", ")}${metrics.length>10?", …":""}`,problem={at:file.locate(["metrics","primary"]),message:"`primary` names no metric\
 of this report",help};return{...evaluation,metrics:[],details:_2_.pH,problems:[problem]}}let primary=wanted??(metrics.find(
({isDeclared,goal})=>isDeclared||goal!==void 0)??metrics[0])?.name;return{...evaluation,metrics:metrics.map(metric=>({...metric,
isPrimary:metric.name===primary}))}}})};;
