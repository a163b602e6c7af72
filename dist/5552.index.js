"use strict";exports.id=5552;exports.ids=[5552];exports.modules={9214:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{V:()=>formatProblem});var _0_=__webpack_require__(1692);var WINDOW_COLUMNS=100,
COLUMNS_BEFORE=40,TAB="    ";function formatProblem({at,message,help,sourceLine}){let number=String(at.line),gutter=" ".
repeat(number.length),head=[`error: ${(0,_0_.R)(message)}`,`${gutter}--> ${(0,_0_.R)(at.file)}:${at.line}:${at.column}`];
if(sourceLine===void 0)return[...head,...helpLine(gutter,help)].join(`
`);let{shown,before,carets}=excerpt(sourceLine,at.column,at.endColumn??at.column+1),line=`${number} | ${shown}`.trimEnd(),
caretLine=`${gutter} | ${" ".repeat(before)}${"^".repeat(carets)}`,label=help===void 0?"":` ${(0,_0_.R)(help)}`,shownHelp=before+
carets+label.length<=WINDOW_COLUMNS?[`${caretLine}${label}`]:[caretLine,...helpLine(gutter,help)];return[...head,`${gutter}\
 |`,line,...shownHelp].join(`
`)}function helpLine(gutter,help){return help===void 0?[]:[`${gutter} = help: ${(0,_0_.R)(help)}`]}function excerpt(line,column,endColumn){
let from=betweenPairs(line,Math.max(0,column-1-COLUMNS_BEFORE)),near=cellsOf(line.slice(from,betweenPairs(line,from+2*WINDOW_COLUMNS)),
from),kept=fitting(near),isCutBefore=from>0,isCutAfter=kept.length<near.length||from+2*WINDOW_COLUMNS<line.length,lead=isCutBefore?
"…":"",beforeCells=kept.filter(cell=>cell.index<column-1),meant=kept.filter(cell=>cell.index>=column-1&&cell.index<endColumn-
1);return{shown:`${lead}${kept.map(cell=>cell.text).join("")}${isCutAfter?"…":""}`,before:lead.length+columnsOf(beforeCells),
carets:Math.max(1,columnsOf(meant))}}function betweenPairs(line,offset){return/[\uDC00-\uDFFF]/.test(line.charAt(offset))&&
/[\uD800-\uDBFF]/.test(line.charAt(offset-1))?offset-1:offset}function cellsOf(text,offset){let index=offset;return[...text].
map(character=>{let cell={...look(character),index};return index+=character.length,cell})}function look(character){if(character===
"	")return{text:TAB,columns:TAB.length};let text=(0,_0_.R)(character);return text!==character?{text,columns:text.length}:
new RegExp("\\p{M}","u").test(character)?{text,columns:0}:{text,columns:isWide(character)?2:1}}function isWide(character){
return new RegExp("\\p{Emoji_Presentation}|[\\u1100-\\u115F\\u2E80-\\u303E\\u3041-\\uA4CF\\uAC00-\\uD7A3\\uF900-\\uFAFF\\uFE30-\\uFE6\
F\\uFF00-\\uFF60\\uFFE0-\\uFFE6\\u{20000}-\\u{3FFFD}]","u").test(character)}function fitting(cells){let columns=0,end=cells.
findIndex(cell=>(columns+=cell.columns,columns>WINDOW_COLUMNS));return end===-1?cells:cells.slice(0,end)}function columnsOf(cells){
return cells.reduce((columns,cell)=>columns+cell.columns,0)}}),1692:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{R:()=>visible,d:()=>brief});function visible(text){return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu,
character=>`\\u{${(character.codePointAt(0)??0).toString(16)}}`)}function brief(text,maxCharacters=60){return text.length<=
maxCharacters?text:`${text.slice(0,maxCharacters).replace(/[\uD800-\uDBFF]$/,"")}…`}}),8467:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$Q:()=>commitPath,Bv:()=>blocks,Cr:()=>bold,D_:()=>unbroken,EU:()=>fence,EX:()=>small,
FY:()=>paragraph,K$:()=>NOTHING,L6:()=>shortenedNote,Lk:()=>runPart,Q0:()=>MAX_SUMMARY_BYTES,Qq:()=>text,RF:()=>fileLink,
RK:()=>visible,T1:()=>formatShare,U9:()=>count,VK:()=>Markup,X0:()=>specificationPart,Xf:()=>formatPoints,YG:()=>summaryOf,
ZV:()=>formatNumber,_B:()=>fenceOfLines,_M:()=>formatTogether,aE:()=>placeLink,aY:()=>code,bm:()=>dateAndTime,eD:()=>formatChange,
fj:()=>join,h1:()=>wrappedFence,jR:()=>formatDifference,l:()=>repositoryLink,l9:()=>formatPercent,m9:()=>formatPercentLimit,
ml:()=>shorten,pJ:()=>MAX_COMMENT_BYTES,qr:()=>footer,qy:()=>html,re:()=>hiddenLine,s$:()=>filePath,t0:()=>runPath,t6:()=>fullestThatFits,
tW:()=>formatLimit,ut:()=>runLink,vl:()=>signature,vm:()=>commentOf,wn:()=>commitLink,xE:()=>alert});var _1_=__webpack_require__(
7598);var _2_=__webpack_require__.n(_1_);var INVISIBLE=/(?!\uFE0F)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
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
function placeLink({file,line,column},context){return file==="set"?code(`set:${line}:${column}`):repositoryLink(code(`${file}\
:${line}`,200),context,filePath({commit:context.commit,file,line}))}function fileLink(file,label,context){return repositoryLink(
label,context,filePath({commit:context.commit,file}))}function commitLink(context){return repositoryLink(code(context.commit.
slice(0,7)),context,commitPath(context.commit))}function runLink(label,context){if(context.runId==="")return;let attempt=context.
runAttempt==="1"?void 0:context.runAttempt;return repositoryLink(html`${label}`,context,runPath(context.runId,attempt))}
var MONTHS=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function dateAndTime(date){let time=date.
toISOString().slice(11,16);return`${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()} ${time} UT\
C`}function footer(context,...about){let{trainingAccount,account,registryAccount,workloadAccount,region}=context,named=(name,id)=>id===
void 0?[]:[html`${name} ${code(id)}`];return small(...context.commit===""?[]:[html`commit ${commitLink(context)}`],...runPart(
context),...about,...named("training account",trainingAccount),...named("account",account),...named("registry",registryAccount),
...named("workload account",workloadAccount),...region===void 0||region===""?[]:[code(region)],...signature(context))}function runPart(context){
let run=runLink(code(`#${context.runNumber}`),context);return run===void 0?[]:[html`run ${run}`]}function specificationPart(digest){
return digest===void 0||digest===""?[]:[html`spec ${code(digest.slice(0,15))}`]}function signature({actionVersion,now}){
return[html`sagemaker-model-registry-action ${code(actionVersion,40)}`,html`updated ${dateAndTime(now)}`]}function alert(kind,content){
let lines=content.source.split(`
`).map(line=>line===""?">":`> ${line}`);return new Markup([`> [!${kind}]`,...lines].join(`
`))}var MAX_COMMENT_BYTES=6e4,MAX_SUMMARY_BYTES=1e6;function commentOf({context,ladder,render},{marker,state}){return fullestThatFits(
{steps:ladder,render:detail=>`${marker}
${state}
${render({context,detail,target:"comment"}).source}
`,limitInBytes:MAX_COMMENT_BYTES})}function summaryOf({context,ladder,render},limitInBytes=MAX_SUMMARY_BYTES){return fullestThatFits(
{steps:ladder,render:detail=>`${render({context,detail,target:"summary"}).source}
`,limitInBytes})}function hiddenLine(kind,said){return`<!-- ${kind} ${(0,_1_.createHash)("sha256").update(JSON.stringify(
said)).digest("hex").slice(0,32)} -->`}function shortenedNote(left,{target,context}){if(left.length===0)return;let rest=target===
"comment"?html`The ${runLink("job summary",context)??"job summary"} has more.`:html`The output <code>report-path</code> names a file that has it all.`;
return alert("NOTE",paragraph(bold("Shortened to fit GitHub’s limit."),`Left out: ${left.join(", ")}.`,rest))}}),7881:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{c:()=>withMostFrequent,p:()=>isRest});var REST=/^\(\d+ others\)$/;function isRest(label){
return REST.test(label)}function withMostFrequent(matrix){let{labels,counts}=matrix;if(labels.length<=20)return matrix;let frequencies=counts.
map(row=>row.reduce((sum,count)=>sum+count,0)),kept=labels.map((_,index)=>index).sort((a,b)=>(frequencies[b]??0)-(frequencies[a]??
0)).slice(0,19).sort((a,b)=>a-b),places=new Map(kept.map((index,place)=>[index,place])),sums=Array.from({length:20},()=>Array.
from({length:20},()=>0));for(let[actual,row]of counts.entries()){let into=sums[places.get(actual)??19]??[];for(let[predicted,
count]of row.entries()){let place=places.get(predicted)??19;into[place]=(into[place]??0)+count}}let rest=`(${labels.length-
kept.length} others)`;return{labels:[...kept.map(index=>labels[index]??""),rest],counts:sums}}}),2829:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{EB:()=>isClassMetrics,GJ:()=>recognise,Qh:()=>isInS3,at:()=>at,bP:()=>SECTIONS,
fl:()=>locator,hD:()=>quote});function locator(path,text){let lineStarts,isObject=isInS3(path);return({start,end},message,help)=>{
lineStarts??=startsOfLines(text);let line=lastAtMost(lineStarts,start),lineStart=lineStarts[line]??0,next=lineStarts[line+
1],sourceLine=text.slice(lineStart,next===void 0?text.length:next).replace(/[\r\n]+$/,""),column=start-lineStart+1;return{
at:{file:path,line:line+1,column,endColumn:Math.max(column+1,Math.min(end-lineStart,sourceLine.length)+1)},message:isObject?
withoutValue(message,text.slice(start,end)):message,...help===void 0?{}:{help},...sourceLine.length>400?{}:{sourceLine}}}}
function isInS3(path){return path.startsWith("s3://")}function withoutValue(message,literal){return[literal,textOf(literal)].
reduce((told,value)=>told.replaceAll(quote(value),"`…`"),message)}function textOf(literal){try{return String(JSON.parse(
literal))}catch{return literal.replace(/^["']|["']$/g,"")}}function startsOfLines(text){let starts=[0];for(let at2=text.
indexOf(`
`);at2>=0;at2=text.indexOf(`
`,at2+1))starts.push(at2+1);return starts}function lastAtMost(sorted,wanted){let low=0,high=sorted.length-1;for(;low<high;){
let middle=Math.ceil((low+high)/2);(sorted[middle]??0)<=wanted?low=middle:high=middle-1}return low}function quote(text){
let shown=text.length>60?`${text.slice(0,60)}…`:text;return`\`${JSON.stringify(shown).slice(1,-1).replaceAll('\\"','"').
replace(/[\p{C}\p{Zl}\p{Zp}]/gu,escaped)}\``}function escaped(character){return`\\u{${(character.codePointAt(0)??0).toString(
16).padStart(4,"0")}}`}var SECTIONS=new Map([["regression_metrics","SageMaker regression"],["binary_classification_metri\
cs","SageMaker binary classification"],["multiclass_classification_metrics","SageMaker multiclass classification"]]),CLARIFY=new Map(
[["pre_training_bias_metrics","bias before training"],["post_training_bias_metrics","bias after training"],["explanation\
s","explanations"]]);function recognise(root,format="JSON"){let sections=[...SECTIONS].filter(([key])=>objectIn(root,key)!==
void 0),clarify=[...CLARIFY].filter(([key])=>objectIn(root,key)!==void 0),names=[...sections.map(([,name])=>name),...clarify.
length>0?[`Clarify ${clarify.map(([,name])=>name).join(", ")}`]:[]];return sections.length>0?{kind:"model-quality",name:names.
join(", "),sections:sections.map(([key])=>[key]),isClosed:false}:clarify.length>0?named("bias-and-explanations",names.join(
", ")):monitorFile(root)??experiment(root)??plain(root,format)}function monitorFile(root){let constraints=[...root.members.
keys()].filter(key=>key.endsWith("_constraints")&&objectIn(root,key));if(constraints.length>0)return closed("constraints",
`Model Monitor ${constraints.join(", ")}`);let features=root.members.get("features")?.value;if(features?.kind==="array"){
let many=features.items.length===1?"1 feature":`${features.items.length} features`;if(objectIn(root,"dataset"))return closed(
"data-statistics",`Model Monitor statistics of ${many}`);if(objectIn(root,"monitoring_config")||features.items.some(isConstrained))
return closed("data-constraints",`Model Monitor constraints of ${many}`)}if(root.members.get("violations")?.value.kind===
"array")return closed("violations","Model Monitor violations");if(objectIn(root,"methods")&&(root.members.has("dataset_t\
ype")||root.members.has("label")))return closed("analysis-config","Clarify configuration")}function isConstrained(feature){
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
kind==="object"?node.members.get(key)?.value:void 0,root)}}),9892:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{y:()=>mapBounded});async function mapBounded(items,limit,map){let results=new Map,
queue=items.entries();async function worker(){for(let[index,item]of queue)results.set(index,{result:await map(item)})}return await Promise.
all(Array.from({length:Math.min(limit,items.length)},worker)),items.flatMap((_,index)=>{let done=results.get(index);return done===
void 0?[]:[done.result]})}}),5336:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{JN:()=>reportsWithoutPlace,Qh:()=>isInS3,hK:()=>namedReports,hL:()=>uploadReports,sc:()=>sha256});
var _3_=__webpack_require__(9892);var _4_=__webpack_require__(3863);var _5_=__webpack_require__(7598);var _6_=__webpack_require__.
n(_5_);var CONCURRENT_UPLOADS=4;function namedReports({reports,drift_baselines}){return[...reportsUnder(["reports"],reports),
...reportsUnder(["drift_baselines"],drift_baselines)]}function reportsUnder(at,branch){return Object.entries(branch??{}).
flatMap(([key,value])=>value===void 0?[]:isReport(value)?[{at:[...at,key],report:value}]:reportsUnder([...at,key],value))}
function isReport(value){return typeof value.file=="string"}function isInS3(file){return file.startsWith("s3://")}function reportsWithoutPlace({
manifest,locate}){return namedReports(manifest).filter(({report})=>!isInS3(report.file)).map(({at,report})=>({at:locate(
at),message:`${at.join(".")}: ${report.file} is a file of the repository, and there is no place to upload it to`,help:"g\
ive the input `reports-s3-uri`, or name an `s3://` object"}))}async function uploadReports(resolved,{settings,reports}){
let place=settings.reports,local=[...new Map([...resolved.reports.values()].map(report=>[report.s3Uri,report])).values()].
flatMap(({bytes,...report})=>bytes===void 0?[]:[{...report,bytes}]);if(local.length===0)return[];if(place===void 0||reports===
void 0)throw new _4_.lZ("invalid-input","reports-s3-uri: is empty, and there are report files to upload",{hint:"Give the\
 input `reports-s3-uri`."});let count=(await(0,_3_.y)(local,CONCURRENT_UPLOADS,({s3Uri,bytes,contentType})=>reports.writeOnce(
{s3Uri,bytes,contentType,kmsKeyId:place.kmsKeyId,bucketOwner:place.bucketOwner}))).filter(outcome=>outcome==="written").
length,[was,were]=local.length===1?["it was","One report"]:["the others were",`${local.length} reports`];return[{level:"\
passed",title:"Reports",detail:count===local.length?`${were} uploaded to ${place.s3Uri}.`:`${count} of ${local.length} u\
ploaded to ${place.s3Uri}; ${was} there already.`}]}function sha256(bytes){return(0,_5_.createHash)("sha256").update(bytes).
digest("hex")}}),4452:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{E:()=>isStorableName,z:()=>isPresentableName});var STORED_NAME=/^[\p{L}\p{N}_.:/=+\-@](?:[\p{L}\p{N}_.:/=+\-@ ]*[\p{L}\p{N}_.:/=+\-@])?$/u;
function isStorableName(name){return name.length<=121&&STORED_NAME.test(name)}var MAX_CARD_NAME_LENGTH=255;function isPresentableName(name){
return name.length>0&&name.length<=MAX_CARD_NAME_LENGTH&&!/[\p{C}\p{Zl}\p{Zp}]/u.test(name)}}),7960:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{H8:()=>toProblem,I:()=>kindOf,K5:()=>compareAttributions,Qm:()=>wrong,mU:()=>compared,
xC:()=>MAX_FEATURES});var _7_=__webpack_require__(5787);var _8_=__webpack_require__(2829);function wrong(at,message,help){
return{kind:"wrong",at,message,...help===void 0?{}:{help}}}function toProblem({problemAt},{at,message,help}){return problemAt(
at,message,help)}function kindOf(node){switch(node.kind){case"string":return`the text ${(0,_8_.hD)(node.value)}`;case"nu\
mber":return Number.isFinite(node.value)?`the number ${node.value}`:"a number that is too large for a double";case"boole\
an":return String(node.value);case"null":return"null";case"array":return"a list";case"object":return"an object";case"not\
-json":return"no JSON"}}function compared(value,baseline){return{...value===void 0?{}:{value},...baseline===void 0?{}:{baseline},
...value===void 0||baseline===void 0?{}:{change:value-baseline}}}var MAX_FEATURES=50;function compareAttributions(candidate,baseline){
let now=byLabel(candidate),before=byLabel(baseline??[]);return[...now].map(([label,features])=>{let old=before.get(label);
return{label,features:featuresOf(standingsOf(features),old&&standingsOf(old)),isCut:features.length>=MAX_FEATURES||(old?.
length??0)>=MAX_FEATURES}})}function byLabel(attributions){return(0,_7_.$z)(attributions,({label})=>label)}function standingsOf(features){
let sum=features.reduce((total,{value})=>total+value,0);return new Map(features.toSorted((one,other)=>other.value-one.value).
map(({feature,value},index)=>[feature,{value,...sum>0?{share:value/sum}:{},rank:index+1}]))}function featuresOf(now,before){
let removed=[...before?.keys()??[]].filter(feature=>!now.has(feature));return[...now.keys(),...removed].map(feature=>{let one=now.
get(feature),other=before?.get(feature);return{feature,value:compared(one?.value,other?.value),share:compared(one?.share,
other?.share),rank:compared(one?.rank,other?.rank),presence:presenceOf(one,other,before!==void 0)}})}function presenceOf(one,other,hasBaseline){
return hasBaseline?one===void 0?"removed":other===void 0?"new":"both":"not-compared"}}),5787:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
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
return groups}}),5354:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Ku:()=>firstOf,MW:()=>fittingJson,_1:()=>settleWith,gW:()=>reportContext,kf:()=>tellReport,lE:()=>fittingMetrics,lG:()=>judgementOf,
mk:()=>publish});var _9_=__webpack_require__(6073);var _10_=__webpack_require__(4513);var _11_=__webpack_require__(3863);
var _12_=__webpack_require__(7598);var _13_=__webpack_require__.n(_12_);var _14_=__webpack_require__(1455);var _15_=__webpack_require__.
n(_14_);var _16_=__webpack_require__(8161);var _17_=__webpack_require__.n(_16_);var _18_=__webpack_require__(6760);var _19_=__webpack_require__.
n(_18_);function reportContext({run,actionVersion},accounts={}){let{repository,serverUrl,runId,runNumber,runAttempt}=run.
context,commit=(0,_9_.D3)(run.context);return{repository,serverUrl,commit,runId,runNumber,runAttempt,...accounts,actionVersion,
now:_10_.p.now()}}function fittingJson(steps,lastResort){return steps.map(step=>JSON.stringify(step)).find(text=>Buffer.
byteLength(text)<1e5)??JSON.stringify(lastResort)}function fittingMetrics(metrics){let text=JSON.stringify(metrics);return Buffer.
byteLength(text)<1e5?text:""}function judgementOf(result){return{gates:result.gates.map(({metric,gate,outcome,reason})=>({
metric,kind:gate.kind,limit:gate.limit,level:gate.level,outcome,reason})),loosenedGates:result.loosenedGates.map(({metric,
what,before,after})=>({metric,what,before,after})),checks:result.checks,specificationDigest:result.specificationDigest,candidateDigest:result.
candidateDigest}}async function publish({runner},{failure,outputs,report,reportJson,summary,comment}){for(let[name,value]of Object.
entries(outputs))runner.setOutput(name,value);runner.setOutput("report-json",reportJson),runner.setOutput("report-path",
await writeReport(JSON.stringify(report,null,2))),runner.setOutput("failure-reason",failure?.code??""),await runner.writeSummary(
await summary());let url=await comment();url!==void 0&&(runner.setOutput("comment-url",url),runner.info(`Comment: ${url}`))}
async function tellReport(request,{failure,summary,outputs,report,reportJson,comment}){let whole={...report,...failure&&
{failureReason:failure.code,message:failure.message}},text=JSON.stringify(whole),short=Buffer.byteLength(text)<=1e5?text:
JSON.stringify({truncated:true,...scalars(whole)});await publish(request,{failure,outputs:Object.fromEntries(outputs),report:whole,
reportJson:reportJson??short,summary:()=>summary,comment})}function settleWith(failure){return{failure:failure&&{code:failure.
code,message:(0,_11_.mu)(failure)}}}function firstOf(failures){let[first]=failures;return{failure:first&&{code:first.code,
message:failures.map(({message})=>message).join(`
`)}}}async function writeReport(text){let path=(0,_18_.join)(process.env.RUNNER_TEMP||(0,_16_.tmpdir)(),`model-registry-\
report-${(0,_12_.randomUUID)()}.json`);try{return await(0,_14_.writeFile)(path,`${text}
`,{mode:384}),path}catch{return""}}function scalars(report){return Object.fromEntries(Object.entries(report).filter(([,value])=>typeof value!=
"object"))}}),549:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{t:()=>table});var _20_=__webpack_require__(8467);function table({columns,rows}){let head=columns.map(column=>cell("th",
column,column.title)),body=rows.map(row=>(0,_20_.qy)`<tr>${columns.map((column,index)=>cell("td",column,row[index]))}</tr>`);
return(0,_20_.qy)`<table>
<thead><tr>${head}</tr></thead>
<tbody>
${(0,_20_.fj)(body,`
`)}
</tbody>
</table>`}function cell(tag,column,content){let inside=content===void 0?(0,_20_.qy)``:column.wraps===true?content:(0,_20_.
D_)(content);switch(column.align??"left"){case"right":return tag==="th"?(0,_20_.qy)`<th align="right">${inside}</th>`:(0,
_20_.qy)`<td align="right">${inside}</td>`;case"center":return tag==="th"?(0,_20_.qy)`<th align="center">${inside}</th>`:
(0,_20_.qy)`<td align="center">${inside}</td>`;case"left":return tag==="th"?(0,_20_.qy)`<th align="left">${inside}</th>`:
(0,_20_.qy)`<td>${inside}</td>`}}}),554:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{_:()=>requiredRegion});var _4_=__webpack_require__(3863);function requiredRegion({region}){if(region!==
void 0)return region;throw new _4_.lZ("invalid-input","aws-region: is empty, and AWS_REGION and AWS_DEFAULT_REGION are n\
ot set",{hint:"Give the Region of the model package group, such as `aws-region: eu-west-1`."})}})};;
