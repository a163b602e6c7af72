"use strict";exports.id=5113;exports.ids=[5113];exports.modules={6663:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{H8:()=>toProblem,I:()=>kindOf,K5:()=>compareAttributions,Qm:()=>wrong,mU:()=>compared,
xC:()=>MAX_FEATURES});var _0_=__webpack_require__(2543);var _1_=__webpack_require__(8307);function wrong(at,message,help){
return{kind:"wrong",at,message,...help===void 0?{}:{help}}}function toProblem({problemAt},{at,message,help}){return problemAt(
at,message,help)}function kindOf(node){switch(node.kind){case"string":return`the text ${(0,_0_.hD)(node.value)}`;case"nu\
mber":return Number.isFinite(node.value)?`the number ${node.value}`:"a number that is too large for a double";case"boole\
an":return String(node.value);case"null":return"null";case"array":return"a list";case"object":return"an object";case"not\
-json":return"no JSON"}}function compared(value,baseline){return{...value===void 0?{}:{value},...baseline===void 0?{}:{baseline},
...value===void 0||baseline===void 0?{}:{change:value-baseline}}}var MAX_FEATURES=50;function compareAttributions(candidate,baseline){
let now=byLabel(candidate),before=byLabel(baseline??[]);return[...now].map(([label,features])=>{let old=before.get(label);
return{label,features:featuresOf(standingsOf(features),old&&standingsOf(old)),isCut:features.length>=MAX_FEATURES||(old?.
length??0)>=MAX_FEATURES}})}function byLabel(attributions){return(0,_1_.$z)(attributions,({label})=>label)}function standingsOf(features){
let sum=features.reduce((total,{value})=>total+value,0);return new Map(features.toSorted((one,other)=>other.value-one.value).
map(({feature,value},index)=>[feature,{value,...sum>0?{share:value/sum}:{},rank:index+1}]))}function featuresOf(now,before){
let removed=[...before?.keys()??[]].filter(feature=>!now.has(feature));return[...now.keys(),...removed].map(feature=>{let one=now.
get(feature),other=before?.get(feature);return{feature,value:compared(one?.value,other?.value),share:compared(one?.share,
other?.share),rank:compared(one?.rank,other?.rank),presence:presenceOf(one,other,before!==void 0)}})}function presenceOf(one,other,hasBaseline){
return hasBaseline?one===void 0?"removed":other===void 0?"new":"both":"not-compared"}}),9214:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{V:()=>formatProblem});var _2_=__webpack_require__(1692);var WINDOW_COLUMNS=100,
COLUMNS_BEFORE=40,TAB="    ";function formatProblem({at,message,help,sourceLine}){let number=String(at.line),gutter=" ".
repeat(number.length),head=[`error: ${(0,_2_.R)(message)}`,`${gutter}--> ${(0,_2_.R)(at.file)}:${at.line}:${at.column}`];
if(sourceLine===void 0)return[...head,...helpLine(gutter,help)].join(`
`);let{shown,before,carets}=excerpt(sourceLine,at.column,at.endColumn??at.column+1),line=`${number} | ${shown}`.trimEnd(),
caretLine=`${gutter} | ${" ".repeat(before)}${"^".repeat(carets)}`,label=help===void 0?"":` ${(0,_2_.R)(help)}`,shownHelp=before+
carets+label.length<=WINDOW_COLUMNS?[`${caretLine}${label}`]:[caretLine,...helpLine(gutter,help)];return[...head,`${gutter}\
 |`,line,...shownHelp].join(`
`)}function helpLine(gutter,help){return help===void 0?[]:[`${gutter} = help: ${(0,_2_.R)(help)}`]}function excerpt(line,column,endColumn){
let from=betweenPairs(line,Math.max(0,column-1-COLUMNS_BEFORE)),near=cellsOf(line.slice(from,betweenPairs(line,from+2*WINDOW_COLUMNS)),
from),kept=fitting(near),isCutBefore=from>0,isCutAfter=kept.length<near.length||from+2*WINDOW_COLUMNS<line.length,lead=isCutBefore?
"…":"",beforeCells=kept.filter(cell=>cell.index<column-1),meant=kept.filter(cell=>cell.index>=column-1&&cell.index<endColumn-
1);return{shown:`${lead}${kept.map(cell=>cell.text).join("")}${isCutAfter?"…":""}`,before:lead.length+columnsOf(beforeCells),
carets:Math.max(1,columnsOf(meant))}}function betweenPairs(line,offset){return/[\uDC00-\uDFFF]/.test(line.charAt(offset))&&
/[\uD800-\uDBFF]/.test(line.charAt(offset-1))?offset-1:offset}function cellsOf(text,offset){let index=offset;return[...text].
map(character=>{let cell={...look(character),index};return index+=character.length,cell})}function look(character){if(character===
"	")return{text:TAB,columns:TAB.length};let text=(0,_2_.R)(character);return text!==character?{text,columns:text.length}:
new RegExp("\\p{M}","u").test(character)?{text,columns:0}:{text,columns:isWide(character)?2:1}}function isWide(character){
return new RegExp("\\p{Emoji_Presentation}|[\\u1100-\\u115F\\u2E80-\\u303E\\u3041-\\uA4CF\\uAC00-\\uD7A3\\uF900-\\uFAFF\\uFE30-\\uFE6\
F\\uFF00-\\uFF60\\uFFE0-\\uFFE6\\u{20000}-\\u{3FFFD}]","u").test(character)}function fitting(cells){let columns=0,end=cells.
findIndex(cell=>(columns+=cell.columns,columns>WINDOW_COLUMNS));return end===-1?cells:cells.slice(0,end)}function columnsOf(cells){
return cells.reduce((columns,cell)=>columns+cell.columns,0)}}),1692:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{R:()=>visible,d:()=>brief});function visible(text){return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu,
character=>`\\u{${(character.codePointAt(0)??0).toString(16)}}`)}function brief(text,maxCharacters=60){return text.length<=
maxCharacters?text:`${text.slice(0,maxCharacters).replace(/[\uD800-\uDBFF]$/,"")}…`}}),3345:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$Q:()=>commitPath,Bv:()=>blocks,Cr:()=>bold,D_:()=>unbroken,EU:()=>fence,EX:()=>small,
FY:()=>paragraph,K$:()=>NOTHING,Qq:()=>text,RK:()=>visible,T1:()=>formatShare,U9:()=>count,VK:()=>Markup,Xf:()=>formatPoints,
ZV:()=>formatNumber,_B:()=>fenceOfLines,_M:()=>formatTogether,aY:()=>code,bm:()=>dateAndTime,eD:()=>formatChange,fj:()=>join,
h1:()=>wrappedFence,jR:()=>formatDifference,l:()=>repositoryLink,l9:()=>formatPercent,m9:()=>formatPercentLimit,ml:()=>shorten,
qy:()=>html,s$:()=>filePath,t0:()=>runPath,t6:()=>fullestThatFits,tW:()=>formatLimit});var INVISIBLE=/(?!\uFE0F)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
var TOO_MANY_MARKS=new RegExp("(\\p{M}{4})\\p{M}+","gu"),SPECIAL=new RegExp("[&<>\"'`|@#$*~[\\]!\\\\]|(?<![A-Za-z0-9])_|_(?!\
[A-Za-z0-9])|(?<=www)\\.|(?!\\uFE0F)\\p{M}|\\u200B","giu"),TRIGGER=/[@#](?=\w)|:(?=[\w+-]+:|\/\/)|gh-(?=\d)|www(?=\.)/gi;
function visible(foreign){return foreign.replace(INVISIBLE,pictureOf).replace(TOO_MANY_MARKS,"$1…")}function encodeCode(foreign){
return references(visible(foreign))}function encodeText(foreign){return references(visible(foreign).replace(TRIGGER,"$&​").
replaceAll("$","＄"))}function shorten(text2,limit){if(text2.length<=limit)return text2;let points=[...text2.slice(0,limit*
2+2)];return points.length<=limit?text2:`${points.slice(0,limit).join("")}… (${text2.length} characters)`}function references(text2){
return text2.replace(SPECIAL,character=>`&#${character.codePointAt(0)};`)}function pictureOf(character){let point=character.
codePointAt(0)??0;return point<32?String.fromCodePoint(9216+point):`⟨U+${point.toString(16).toUpperCase().padStart(4,"\
0")}⟩`}var Markup=class{constructor(source){this.source=source}source},MAX_TEXT=2e3,MAX_CODE=300;function html(words,...values){
return new Markup(words.reduce((whole,word,index)=>`${whole}${sourceOf(values[index-1])}${word}`))}function code(foreign,limit=MAX_CODE){
let direction=RIGHT_TO_LEFT.test(String(foreign))?' dir="auto"':"";return new Markup(`<code${direction}>${encodeCode(shorten(
String(foreign),limit))}</code>`)}function text(foreign,limit=MAX_TEXT){return new Markup(encodeText(shorten(foreign,limit)))}
function bold(piece){return html`<b>${piece}</b>`}function paragraph(...sentences){return html`<p>${join(sentences," ")}</p>`}
function small(...parts){return html`<p><sub>${join(parts," · ")}</sub></p>`}function join(parts,separator){return new Markup(
parts.map(sourceOf).join(separator))}function blocks(...parts){return new Markup(parts.flatMap(part=>part===void 0||part.
source===""?[]:[part.source]).join(`

`))}var NOTHING=new Markup("");function unbroken(piece){return new Markup(sourceOf(piece).replace(/ (?![^<>]*>)/g,"&nbsp\
;"))}var RIGHT_TO_LEFT=/[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;function sourceOf(value){
return value===void 0?"":value instanceof Markup?value.source:typeof value=="string"||typeof value=="number"?text(String(
value)).source:value.map(part=>part.source).join("")}var MAX_LINE=400,MAX_LINES=2e3,WRAP_AT=96;function fence(language,foreign){
return fenceOfLines(language,foreign.split(`
`))}function wrappedFence(foreign){return fenceOfLines("text",foreign.split(`
`).flatMap(wrap))}function fenceOfLines(language,lines){let shown=lines.slice(0,MAX_LINES).map(line=>visible(shorten(line,
MAX_LINE))),left=lines.length>MAX_LINES?[`… ${lines.length-MAX_LINES} more lines`]:[],body=[...shown,...left],longest=body.
flatMap(line=>line.match(/`+/g)??[]).reduce((length,run)=>Math.max(length,run.length),2),ticks="`".repeat(longest+1);return new Markup(
[`${ticks}${language}`,...body,ticks].join(`
`))}function wrap(line){if(line.length<=WRAP_AT)return[line];let cut=line.lastIndexOf(" ",WRAP_AT),indent=/^ */.exec(line)?.[0]??
"";return cut<=indent.length?[line]:[line.slice(0,cut),...wrap(`${indent}${line.slice(cut+1)}`)]}var encoder=new TextEncoder;
function fullestThatFits({steps,render,limitInBytes}){let shortest="";for(let step of steps)if(shortest=render(step),encoder.
encode(shortest).length<=limitInBytes)return shortest;return shortest}function repositoryLink(label,{serverUrl,repository},path){
return path===void 0||!SERVER.test(serverUrl)||!REPOSITORY.test(repository)?html`${label}`:html`<a href="${new Markup(`${serverUrl}\
/${repository}/${path}`)}">${label}</a>`}function commitPath(commit){return COMMIT.test(commit)?`commit/${commit}`:void 0}
function filePath({commit,file,line}){if(!COMMIT.test(commit))return;let segments=file.split("/");if(segments.some(segment=>segment===
""||segment==="."||segment===".."))return commitPath(commit);let anchor=line!==void 0&&Number.isSafeInteger(line)&&line>
0?`#L${line}`:"";return`blob/${commit}/${segments.map(encodeSegment).join("/")}${anchor}`}function runPath(runId,attempt){
if(DIGITS.test(runId))return attempt!==void 0&&DIGITS.test(attempt)?`actions/runs/${runId}/attempts/${attempt}`:`actions\
/runs/${runId}`}var SERVER=/^https?:\/\/[a-z0-9.-]+(?::\d{1,5})?$/i,REPOSITORY=/^[A-Za-z0-9_-][A-Za-z0-9_.-]*\/[A-Za-z0-9_.-]+$/,
COMMIT=/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/,DIGITS=/^\d{1,20}$/;function encodeSegment(segment){let wellFormed=segment.replace(
new RegExp("\\p{Cs}","gu"),"�");return encodeURIComponent(wellFormed).replace(/[!'()*]/g,character=>`%${character.charCodeAt(
0).toString(16).toUpperCase()}`)}function formatTogether(values,change){let decimals=commonDecimals(values,change);return values.
map(value=>formatWith(value,decimals))}function formatNumber(value){return formatWith(value,decimalsOf(value,4))}function formatChange(change,values){
return isNoise(change,values)?"±0":`${change>0?"+":""}${formatWith(change,commonDecimals(values,change))}`}function formatLimit(limit){
return formatWith(limit,Number.isInteger(limit)?0:Math.max(2,decimalsOf(limit,15)))}function formatPercent(percent){let size=Math.
abs(percent);if(size===0)return"0%";if(size>=1e6)return"over 1,000,000%";if(size<.01)return"under 0.01%";let rounded=Number(
size.toPrecision(2)),decimals=Math.max(0,1-Math.floor(Math.log10(rounded)));return`${grouped(size>=100?size.toFixed(0):rounded.
toFixed(decimals))}%`}function formatPercentLimit(percent){return`${formatWith(percent,decimalsOf(percent,15))}%`}function formatShare(share){
return`${(share*100).toFixed(1)}%`}function formatPoints(change){let points=(Math.abs(change)*100).toFixed(1);return Number(
points)===0?"":`${change>0?"+":"−"}${points} pp`}function formatDifference(difference){return difference===0?"":`${difference>
0?"+":""}${formatNumber(difference)}`}function count(amount,singular,plural=`${singular}s`){return`${grouped(String(amount))}\
 ${amount===1?singular:plural}`}function commonDecimals(values,change){let largest=Math.max(0,...values.map(Math.abs)),needed=values.
map(value=>decimalsOf(value,4)),forChange=change===void 0||isNoise(change,values)?0:decimalsOf(change,2),possible=largest===
0?forChange:Math.max(0,14-exponentOf(largest)),useful=Math.max(forChange,...needed.filter(decimals=>decimals<=6),0);return Math.
min(useful,possible)}function decimalsOf(value,digits){if(value===0||Number.isInteger(value)||!Number.isFinite(value))return 0;
let wanted=Math.min(100,Math.max(0,digits-1-exponentOf(value))),[,fraction=""]=Math.abs(value).toFixed(wanted).split(".");
return fraction.replace(/0+$/,"").length}function exponentOf(value){return Math.floor(Math.log10(Math.abs(value)))}function isNoise(change,values){
return Math.abs(change)<=Math.max(0,...values.map(Math.abs))*1e-12}function formatWith(value,decimals){let size=Math.abs(
value),sign=value<0?"−":"";if(!Number.isFinite(value))return`${sign}${Number.isNaN(value)?"NaN":"∞"}`;if(size>=1e15||
size>0&&Number(size.toFixed(Math.min(decimals,100)))===0||size>0&&size<1e-6)return`${sign}${size.toExponential(3).replace(
/\.?0+e/,"e").replace("e+","e").replace("e-","e−")}`;let[whole="",fraction]=size.toFixed(decimals).split(".");return`${sign}${grouped(
whole)}${fraction===void 0?"":`.${fraction}`}`}function grouped(digits){return digits.replace(/\B(?=(?:\d{3})+$)/g,",")}
var MONTHS=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function dateAndTime(date){let time=date.
toISOString().slice(11,16);return`${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()} ${time} UT\
C`}}),7881:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{c:()=>withMostFrequent,p:()=>isRest});var REST=/^\(\d+ others\)$/;function isRest(label){return REST.test(label)}function withMostFrequent(matrix){
let{labels,counts}=matrix;if(labels.length<=20)return matrix;let frequencies=counts.map(row=>row.reduce((sum,count)=>sum+
count,0)),kept=labels.map((_,index)=>index).sort((a,b)=>(frequencies[b]??0)-(frequencies[a]??0)).slice(0,19).sort((a,b)=>a-
b),places=new Map(kept.map((index,place)=>[index,place])),sums=Array.from({length:20},()=>Array.from({length:20},()=>0));
for(let[actual,row]of counts.entries()){let into=sums[places.get(actual)??19]??[];for(let[predicted,count]of row.entries()){
let place=places.get(predicted)??19;into[place]=(into[place]??0)+count}}let rest=`(${labels.length-kept.length} others)`;
return{labels:[...kept.map(index=>labels[index]??""),rest],counts:sums}}}),2543:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{EB:()=>isClassMetrics,GJ:()=>recognise,Qh:()=>isInS3,at:()=>at,bP:()=>SECTIONS,
fl:()=>locator,hD:()=>quote});var SECTIONS=new Map([["regression_metrics","SageMaker regression"],["binary_classificatio\
n_metrics","SageMaker binary classification"],["multiclass_classification_metrics","SageMaker multiclass classification"]]),
CLARIFY=new Map([["pre_training_bias_metrics","bias before training"],["post_training_bias_metrics","bias after training"],
["explanations","explanations"]]);function recognise(root,format="JSON"){let sections=[...SECTIONS].filter(([key])=>objectIn(
root,key)!==void 0),clarify=[...CLARIFY].filter(([key])=>objectIn(root,key)!==void 0),names=[...sections.map(([,name])=>name),
...clarify.length>0?[`Clarify ${clarify.map(([,name])=>name).join(", ")}`]:[]];return sections.length>0?{kind:"model-qua\
lity",name:names.join(", "),sections:sections.map(([key])=>[key]),isClosed:false}:clarify.length>0?named("bias-and-expla\
nations",names.join(", ")):monitorFile(root)??experiment(root)??plain(root,format)}function monitorFile(root){let constraints=[
...root.members.keys()].filter(key=>key.endsWith("_constraints")&&objectIn(root,key));if(constraints.length>0)return closed(
"constraints",`Model Monitor ${constraints.join(", ")}`);let features=root.members.get("features")?.value;if(features?.kind===
"array"){let many=features.items.length===1?"1 feature":`${features.items.length} features`;if(objectIn(root,"dataset"))
return closed("data-statistics",`Model Monitor statistics of ${many}`);if(objectIn(root,"monitoring_config")||features.items.
some(isConstrained))return closed("data-constraints",`Model Monitor constraints of ${many}`)}if(root.members.get("violat\
ions")?.value.kind==="array")return closed("violations","Model Monitor violations");if(objectIn(root,"methods")&&(root.members.
has("dataset_type")||root.members.has("label")))return closed("analysis-config","Clarify configuration")}function isConstrained(feature){
return feature.kind==="object"&&feature.members.has("inferred_type")&&feature.members.has("completeness")}function experiment(root){
for(let path of[["data","metrics"],["run","data","metrics"]]){let metrics=at(root,path);if(at(root,[...path.slice(0,-2),
"info"])?.kind==="object"&&(metrics?.kind==="object"||metrics?.kind==="array"))return{kind:"metrics",name:"MLflow run",sections:[
path],isClosed:true}}let dvc=dvcFiles(root);if(dvc.length>0)return{kind:"metrics",name:"DVC metrics",sections:dvc,isClosed:true};
if(isClassificationReport(root))return named("metrics","scikit-learn classification report");let epochs=epochsOf(root);return epochs!==
void 0?{kind:"metrics",name:`Keras history, the last of ${epochs} epochs`,sections:[],isClosed:false,isHistory:true}:root.
members.has("example_count")?named("metrics","MLflow evaluation"):void 0}function dvcFiles(root){let revisions=[...root.
members].map(([key])=>key);if(revisions.length===0)return[];let isShow=revisions.every(revision2=>{let files2=at(root,[revision2,
"data"]);return files2?.kind==="object"&&[...files2.members.keys()].every(file=>isDvcFile(objectIn(files2,file)))}),revision=[
"workspace",""].find(name=>root.members.has(name))??revisions[0],files=revision===void 0||!isShow?void 0:at(root,[revision,
"data"]);return revision===void 0||files?.kind!=="object"?[]:[...files.members.keys()].map(file=>[revision,"data",file,"\
data"])}function isDvcFile(file){return file!==void 0&&(file.members.has("data")||file.members.has("error"))}function isClassificationReport(root){
return["macro avg","weighted avg"].some(key=>isClassMetrics(objectIn(root,key)))}function isClassMetrics(node){return node?.
kind==="object"&&["precision","recall","f1-score","support"].every(key=>node.members.has(key))}function epochsOf(root){let lists=[
...root.members.values()].map(({value})=>value),length=lists[0]?.kind==="array"?lists[0].items.length:0;return root.members.
has("loss")&&length>0&&lists.every(list=>list.kind==="array"&&list.items.length===length&&list.items.at(-1)?.kind==="num\
ber")?length:void 0}function plain(root,format){let isNested=[...root.members.values()].some(({value})=>value.kind==="ob\
ject");return named("metrics",`${isNested?"nested":"flat"} ${format}`)}function named(kind,name){return{kind,name,sections:[],
isClosed:false}}function closed(kind,name){return{kind,name,sections:[],isClosed:true}}function objectIn(node,key){let value=node.
members.get(key)?.value;return value?.kind==="object"?value:void 0}function at(root,path){return path.reduce((node,key)=>node?.
kind==="object"?node.members.get(key)?.value:void 0,root)}function locator(path,text){let lineStarts,isObject=isInS3(path);
return({start,end},message,help)=>{lineStarts??=startsOfLines(text);let line=lastAtMost(lineStarts,start),lineStart=lineStarts[line]??
0,next=lineStarts[line+1],sourceLine=text.slice(lineStart,next===void 0?text.length:next).replace(/[\r\n]+$/,""),column=start-
lineStart+1;return{at:{file:path,line:line+1,column,endColumn:Math.max(column+1,Math.min(end-lineStart,sourceLine.length)+
1)},message:isObject?withoutValue(message,text.slice(start,end)):message,...help===void 0?{}:{help},...sourceLine.length>
400?{}:{sourceLine}}}}function isInS3(path){return path.startsWith("s3://")}function withoutValue(message,literal){return[
literal,textOf(literal)].reduce((told,value)=>told.replaceAll(quote(value),"`…`"),message)}function textOf(literal){try{
return String(JSON.parse(literal))}catch{return literal.replace(/^["']|["']$/g,"")}}function startsOfLines(text){let starts=[
0];for(let at2=text.indexOf(`
`);at2>=0;at2=text.indexOf(`
`,at2+1))starts.push(at2+1);return starts}function lastAtMost(sorted,wanted){let low=0,high=sorted.length-1;for(;low<high;){
let middle=Math.ceil((low+high)/2);(sorted[middle]??0)<=wanted?low=middle:high=middle-1}return low}function quote(text){
let shown=text.length>60?`${text.slice(0,60)}…`:text;return`\`${JSON.stringify(shown).slice(1,-1).replaceAll('\\"','"').
replace(/[\p{C}\p{Zl}\p{Zp}]/gu,escaped)}\``}function escaped(character){return`\\u{${(character.codePointAt(0)??0).toString(
16).padStart(4,"0")}}`}}),7115:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Qm:()=>runUrlOf,gW:()=>reportContext,pD:()=>recordContext});var _3_=__webpack_require__(4513);function reportContext({
inputs,run,actionVersion},accounts){let{context}=run;return{repository:context.repository,serverUrl:context.serverUrl,commit:context.
pullRequest?.headSha??context.sha,runId:context.runId,runNumber:context.runNumber,runAttempt:context.runAttempt,workflow:context.
workflow,region:inputs.region??"",...accounts,actionVersion,now:_3_.p.now()}}function recordContext({run,actionVersion}){
let{repository,serverUrl,runId,runNumber,runAttempt}=run.context;return{repository,serverUrl,runId,runNumber,runAttempt,
actionVersion,now:_3_.p.now()}}function runUrlOf({serverUrl,repository,runId}){return runId===""||repository===""?"":`${serverUrl}\
/${repository}/actions/runs/${runId}`}}),8019:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{t:()=>table,x:()=>alert});var _4_=__webpack_require__(3345);function alert(kind,content){let lines=content.
source.split(`
`).map(line=>line===""?">":`> ${line}`);return new _4_.VK([`> [!${kind}]`,...lines].join(`
`))}function table({columns,rows}){let head=columns.map(column=>cell("th",column,column.title)),body=rows.map(row=>(0,_4_.
qy)`<tr>${columns.map((column,index)=>cell("td",column,row[index]))}</tr>`);return(0,_4_.qy)`<table>
<thead><tr>${head}</tr></thead>
<tbody>
${(0,_4_.fj)(body,`
`)}
</tbody>
</table>`}function cell(tag,column,content){let inside=content===void 0?(0,_4_.qy)``:column.wraps===true?content:(0,_4_.
D_)(content);switch(column.align??"left"){case"right":return tag==="th"?(0,_4_.qy)`<th align="right">${inside}</th>`:(0,
_4_.qy)`<td align="right">${inside}</td>`;case"center":return tag==="th"?(0,_4_.qy)`<th align="center">${inside}</th>`:(0,
_4_.qy)`<td align="center">${inside}</td>`;case"left":return tag==="th"?(0,_4_.qy)`<th align="left">${inside}</th>`:(0,_4_.
qy)`<td>${inside}</td>`}}}),4452:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{E:()=>isStorableName,z:()=>isPresentableName});var STORED_NAME=/^[\p{L}\p{N}_.:/=+\-@](?:[\p{L}\p{N}_.:/=+\-@ ]*[\p{L}\p{N}_.:/=+\-@])?$/u;
function isStorableName(name){return name.length<=121&&STORED_NAME.test(name)}var MAX_CARD_NAME_LENGTH=255;function isPresentableName(name){
return name.length>0&&name.length<=MAX_CARD_NAME_LENGTH&&!/[\p{C}\p{Zl}\p{Zp}]/u.test(name)}}),8307:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$z:()=>groupBy,Bv:()=>isWithoutDetails,Zh:()=>mergeDetails,d5:()=>biasKey,pH:()=>NO_DETAILS});
var NO_DETAILS={curves:[],bias:[],attributions:[],constraints:[]};function isWithoutDetails(details){let{confusionMatrix,
curves,bias,attributions,constraints}=details;return confusionMatrix===void 0&&[curves,bias,attributions,constraints].every(
({length})=>length===0)}function mergeDetails(one,other){let confusionMatrix=one.confusionMatrix??other.confusionMatrix;
return{...confusionMatrix===void 0?{}:{confusionMatrix},curves:firstOfEach([...one.curves,...other.curves],({kind})=>kind),
bias:firstOfEach([...one.bias,...other.bias],biasKey),attributions:firstOfEach([...one.attributions,...other.attributions],
attributionKey),constraints:firstOfEach([...one.constraints,...other.constraints],constraint=>JSON.stringify(constraint))}}
function biasKey({stage,facet,facetValue,name}){return JSON.stringify([stage,facet,facetValue,name])}function attributionKey({
label,feature}){return JSON.stringify([label,feature])}function firstOfEach(items,keyOf){let byKey=new Map;for(let item of items){
let key=keyOf(item);byKey.has(key)||byKey.set(key,item)}return[...byKey.values()]}function groupBy(items,keyOf){let groups=new Map;
for(let item of items){let key=keyOf(item),group=groups.get(key);group===void 0?groups.set(key,[item]):group.push(item)}
return groups}})};;
