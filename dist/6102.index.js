"use strict";exports.id=6102,exports.ids=[6102],exports.modules={2015:((_m_,_e_,_r_)=>{_r_.d(_e_,{P:()=>columnsOf,V:()=>formatProblem});
var _0_=_r_(2169);function columnsOf(text){return[...text].reduce((columns,character)=>columns+columnsOfCharacter(character),
0)}function columnsOfCharacter(character){return new RegExp("\\p{M}","u").test(character)?0:isWide(character)?2:1}function isWide(character){
return new RegExp("\\p{Emoji_Presentation}|[\\u1100-\\u115F\\u2E80-\\u303E\\u3041-\\uA4CF\\uAC00-\\uD7A3\\uF900-\\uFAFF\\uFE30-\\uFE6\
F\\uFF00-\\uFF60\\uFFE0-\\uFFE6\\u{20000}-\\u{3FFFD}]","u").test(character)}var WINDOW_COLUMNS=100,COLUMNS_BEFORE=40,TAB="\
    ";function formatProblem({at,message,help,sourceLine}){let number=String(at.line),gutter=" ".repeat(number.length),head=[
`error: ${(0,_0_.RK)(message)}`,`${gutter}--> ${(0,_0_.RK)(at.file)}:${at.line}:${at.column}`];if(sourceLine===void 0)return[
...head,...helpLine(gutter,help)].join(`
`);let{shown,before,carets}=excerpt(sourceLine,at.column,at.endColumn??at.column+1),line=`${number} | ${shown}`.trimEnd(),
caretLine=`${gutter} | ${" ".repeat(before)}${"^".repeat(carets)}`,label=help===void 0?"":` ${(0,_0_.RK)(help)}`,shownHelp=before+
carets+label.length<=WINDOW_COLUMNS?[`${caretLine}${label}`]:[caretLine,...helpLine(gutter,help)];return[...head,`${gutter}\
 |`,line,...shownHelp].join(`
`)}function helpLine(gutter,help){return help===void 0?[]:[`${gutter} = help: ${(0,_0_.RK)(help)}`]}function excerpt(line,column,endColumn){
let from=betweenPairs(line,Math.max(0,column-1-COLUMNS_BEFORE)),near=cellsOf(line.slice(from,betweenPairs(line,from+2*WINDOW_COLUMNS)),
from),kept=fitting(near),isCutBefore=from>0,isCutAfter=kept.length<near.length||from+2*WINDOW_COLUMNS<line.length,lead=isCutBefore?
"…":"",beforeCells=kept.filter(cell=>cell.index<column-1),meant=kept.filter(cell=>cell.index>=column-1&&cell.index<endColumn-
1);return{shown:`${lead}${kept.map(cell=>cell.text).join("")}${isCutAfter?"…":""}`,before:lead.length+widthOf(beforeCells),
carets:Math.max(1,widthOf(meant))}}function betweenPairs(line,offset){return/[\uDC00-\uDFFF]/.test(line.charAt(offset))&&
/[\uD800-\uDBFF]/.test(line.charAt(offset-1))?offset-1:offset}function cellsOf(text,offset){let index=offset;return[...text].
map(character=>{let cell={...look(character),index};return index+=character.length,cell})}function look(character){if(character===
"	")return{text:TAB,columns:TAB.length};let text=(0,_0_.RK)(character);return text!==character?{text,columns:text.length}:
{text,columns:columnsOfCharacter(character)}}function fitting(cells){let columns=0,end=cells.findIndex(cell=>(columns+=cell.
columns,columns>WINDOW_COLUMNS));return end===-1?cells:cells.slice(0,end)}function widthOf(cells){return cells.reduce((columns,cell)=>columns+
cell.columns,0)}}),1609:((_m_,_e_,_r_)=>{_r_.d(_e_,{$Q:()=>commitPath,Bv:()=>blocks,Cr:()=>bold,D_:()=>unbroken,EX:()=>small,
FY:()=>paragraph,K$:()=>NOTHING,L6:()=>shortenedNote,Mr:()=>way,Q0:()=>MAX_SUMMARY_BYTES,Qq:()=>text,RB:()=>workflowPath,
RF:()=>fileLink,RK:()=>visible,T1:()=>formatShare,U9:()=>count,VK:()=>Markup,Xf:()=>formatPoints,YG:()=>summaryOf,ZV:()=>formatNumber,
_M:()=>formatTogether,aE:()=>placeLink,aY:()=>code,eD:()=>formatChange,fj:()=>join,jR:()=>formatDifference,l:()=>repositoryLink,
l9:()=>formatPercent,m9:()=>formatPercentLimit,ml:()=>shorten,pJ:()=>MAX_COMMENT_BYTES,qy:()=>html,s$:()=>filePath,t0:()=>runPath,
t6:()=>fullestThatFits,tW:()=>formatLimit,ut:()=>runLink,vm:()=>commentOf,wn:()=>commitLink,xE:()=>alert,zH:()=>details});
var _1_=_r_(7137),INVISIBLE=/(?!\uFE0F)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu,TOO_MANY_MARKS=new RegExp(
"(\\p{M}{4})\\p{M}+","gu"),SPECIAL=new RegExp("[&<>\"'`|@#$*~[\\]!\\\\]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|(?<=www)\\.|(?!\\uF\
E0F)\\p{M}|\\u200B","giu"),TRIGGER=/[@#](?=\w)|:(?=[\w+-]+:|\/\/)|gh-(?=\d)|www(?=\.)/gi;function visible(foreign){return foreign.
replace(INVISIBLE,pictureOf).replace(TOO_MANY_MARKS,"$1…")}function encodeCode(foreign){return references(visible(foreign))}
function encodeText(foreign){return references(visible(foreign).replace(TRIGGER,"$&​").replaceAll("$","＄"))}function shorten(text2,limit){
if(text2.length<=limit)return text2;let points=[...text2.slice(0,limit*2+2)];return points.length<=limit?text2:`${points.
slice(0,limit).join("")}… (${text2.length} characters)`}function references(text2){return text2.replace(SPECIAL,character=>`\
&#${character.codePointAt(0)};`)}function pictureOf(character){let point=character.codePointAt(0)??0;return point<32?String.
fromCodePoint(9216+point):`⟨U+${point.toString(16).toUpperCase().padStart(4,"0")}⟩`}var Markup=class{constructor(source){
this.source=source}source},MAX_TEXT=2e3,MAX_CODE=300;function html(words,...values){return new Markup(words.reduce((whole,word,index)=>`${whole}${sourceOf(
values[index-1])}${word}`))}function code(foreign,limit=MAX_CODE){let direction=RIGHT_TO_LEFT.test(String(foreign))?' di\
r="auto"':"";return new Markup(`<code${direction}>${encodeCode(shorten(String(foreign),limit))}</code>`)}function text(foreign,limit=MAX_TEXT){
return new Markup(encodeText(shorten(foreign,limit)))}function bold(piece){return html`<b>${piece}</b>`}function paragraph(...sentences){
return html`<p>${join(sentences," ")}</p>`}function small(...parts){return html`<p><sub>${join(parts," · ")}</sub></p>`}
function join(parts,separator){return new Markup(parts.map(sourceOf).join(separator))}function blocks(...parts){return new Markup(
parts.flatMap(part=>part===void 0||part.source===""?[]:[part.source]).join(`

`))}function way(...steps){return paragraph(join(steps," → "))}var NOTHING=new Markup("");function unbroken(piece){return new Markup(
sourceOf(piece).replace(/ (?![^<>]*>)/g,"&nbsp;"))}var RIGHT_TO_LEFT=/[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
function sourceOf(value){return value===void 0?"":value instanceof Markup?value.source:typeof value=="string"||typeof value==
"number"?text(String(value)).source:value.map(part=>part.source).join("")}function formatTogether(values,change){let decimals=commonDecimals(
values,change);return values.map(value=>formatWith(value,decimals))}function formatNumber(value){return formatWith(value,
decimalsOf(value,4))}function formatChange(change,values){return isRoundingError(change,values)?"±0":`${change>0?"+":""}${formatWith(
change,commonDecimals(values,change))}`}function formatLimit(limit){return formatWith(limit,Number.isInteger(limit)?0:Math.
max(2,decimalsOf(limit,15)))}function formatPercent(percent){let size=Math.abs(percent);if(size===0)return"0%";if(size>=
1e6)return"over 1,000,000%";if(size<.01)return"under 0.01%";let rounded=Number(size.toPrecision(2)),decimals=Math.max(0,
1-Math.floor(Math.log10(rounded)));return`${grouped(size>=100?size.toFixed(0):rounded.toFixed(decimals))}%`}function formatPercentLimit(percent){
return`${formatWith(percent,decimalsOf(percent,15))}%`}function formatShare(share){return`${(share*100).toFixed(1)}%`}function formatPoints(change){
let points=(Math.abs(change)*100).toFixed(1);return Number(points)===0?"":`${change>0?"+":"−"}${points} pp`}function formatDifference(difference){
return difference===0?"":`${difference>0?"+":""}${formatNumber(difference)}`}function count(amount,singular,plural=`${singular}\
s`){return`${grouped(String(amount))} ${amount===1?singular:plural}`}function commonDecimals(values,change){let largest=Math.
max(0,...values.map(Math.abs)),needed=values.map(value=>decimalsOf(value,4)),forChange=change===void 0||isRoundingError(
change,values)?0:decimalsOf(change,2),possible=largest===0?forChange:Math.max(0,14-exponentOf(largest)),useful=Math.max(
forChange,...needed.filter(decimals=>decimals<=6),0);return Math.min(useful,possible)}function decimalsOf(value,digits){
if(value===0||Number.isInteger(value)||!Number.isFinite(value))return 0;let wanted=Math.min(100,Math.max(0,digits-1-exponentOf(
value))),[,fraction=""]=Math.abs(value).toFixed(wanted).split(".");return fraction.replace(/0+$/,"").length}function exponentOf(value){
return Math.floor(Math.log10(Math.abs(value)))}function isRoundingError(change,values){return Math.abs(change)<=Math.max(
0,...values.map(Math.abs))*1e-12}function formatWith(value,decimals){let size=Math.abs(value),sign=value<0?"−":"";if(!Number.
isFinite(value))return`${sign}${Number.isNaN(value)?"NaN":"∞"}`;if(size>=1e15||size>0&&Number(size.toFixed(Math.min(decimals,
100)))===0||size>0&&size<1e-6)return`${sign}${size.toExponential(3).replace(/\.?0+e/,"e").replace("e+","e").replace("e-",
"e−")}`;let[whole="",fraction]=size.toFixed(decimals).split(".");return`${sign}${grouped(whole)}${fraction===void 0?"":
`.${fraction}`}`}function grouped(digits){return digits.replace(/\B(?=(?:\d{3})+$)/g,",")}function repositoryLink(label,{
serverUrl,repository},path){return path===void 0||!SERVER.test(serverUrl)||!REPOSITORY.test(repository)?html`${label}`:html`<a href="${new Markup(
`${serverUrl}/${repository}/${path}`)}">${label}</a>`}function commitPath(commit){return COMMIT.test(commit)?`commit/${commit}`:
void 0}function filePath({commit,file,line}){if(!COMMIT.test(commit))return;let segments=file.split("/");if(segments.some(
segment=>segment===""||segment==="."||segment===".."))return commitPath(commit);let anchor=line!==void 0&&Number.isSafeInteger(
line)&&line>0?`#L${line}`:"";return`blob/${commit}/${segments.map(encodeSegment).join("/")}${anchor}`}function runPath(runId,attempt){
if(DIGITS.test(runId))return attempt!==void 0&&DIGITS.test(attempt)?`actions/runs/${runId}/attempts/${attempt}`:`actions\
/runs/${runId}`}function workflowPath(fileName){return(0,_1_.K)(fileName)?`actions/workflows/${fileName}`:void 0}var SERVER=/^https?:\/\/[a-z0-9.-]+(?::\d{1,5})?$/i,
REPOSITORY=/^[A-Za-z0-9_-][A-Za-z0-9_.-]*\/[A-Za-z0-9_.-]+$/,COMMIT=/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/,DIGITS=/^\d{1,20}$/;
function encodeSegment(segment){let wellFormed=segment.replace(new RegExp("\\p{Cs}","gu"),"�");return encodeURIComponent(
wellFormed).replace(/[!'()*]/g,character=>`%${character.charCodeAt(0).toString(16).toUpperCase()}`)}function placeLink({
file,line,column},context){return file==="set"?code(`set:${line}:${column}`):repositoryLink(code(`${file}:${line}`,200),
context,filePath({commit:context.commit,file,line}))}function fileLink(file,label,context){return repositoryLink(label,context,
filePath({commit:context.commit,file}))}function commitLink(context){return repositoryLink(code(context.commit.slice(0,7)),
context,commitPath(context.commit))}function runLink(label,context){if(context.runId==="")return;let attempt=context.runAttempt===
"1"?void 0:context.runAttempt;return repositoryLink(html`${label}`,context,runPath(context.runId,attempt))}var encoder=new TextEncoder;
function fullestThatFits({steps,render,limitInBytes}){let shortest="";for(let step of steps)if(shortest=render(step),encoder.
encode(shortest).length<=limitInBytes)return shortest;return shortest}function alert(kind,content){let lines=content.source.
split(`
`).map(line=>line===""?">":`> ${line}`);return new Markup([`> [!${kind}]`,...lines].join(`
`))}var MAX_COMMENT_BYTES=6e4,MAX_SUMMARY_BYTES=1e6;function commentOf({context,ladder,render},marker){return fullestThatFits(
{steps:ladder,render:detail=>`${marker}
${render({context,detail,target:"comment"}).source}
`,limitInBytes:MAX_COMMENT_BYTES})}function summaryOf({context,ladder,render},limitInBytes=MAX_SUMMARY_BYTES){return fullestThatFits(
{steps:ladder,render:detail=>`${render({context,detail,target:"summary"}).source}
`,limitInBytes})}function shortenedNote(left,{target,context}){if(left.length===0)return;let rest=target==="comment"?html`The ${runLink(
"job summary",context)??"job summary"} has more.`:html`The output <code>report-path</code> names a file that has it all.`;
return alert("NOTE",paragraph(bold("Shortened to fit GitHub’s limit."),`Left out: ${left.join(", ")}.`,rest))}function details({
summary,content,open}){let tag=open?html`<details open>`:html`<details>`;return html`${tag}
<summary>${summary}</summary>

${content}

</details>`}}),2169:((_m_,_e_,_r_)=>{_r_.d(_e_,{RK:()=>visible,_5:()=>quoteBeginning,dh:()=>brief,hD:()=>quote});function visible(text){
return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu,character=>`\\u{${(character.codePointAt(0)??0).toString(
16)}}`)}function brief(text,maxCharacters=60){return text.length<=maxCharacters?text:`${text.slice(0,maxCharacters).replace(
/[\uD800-\uDBFF]$/,"")}…`}function quote(text){return quoteBeginning(text,60)}function quoteBeginning(text,maxCharacters){
let shown=text.length>maxCharacters?`${text.slice(0,maxCharacters)}…`:text;return`\`${JSON.stringify(shown).slice(1,-1).
replaceAll('\\"','"').replace(/[\p{C}\p{Zl}\p{Zp}]/gu,escaped)}\``}function escaped(character){return`\\u{${(character.codePointAt(
0)??0).toString(16).padStart(4,"0")}}`}}),6102:((_m_,_e_,_r_)=>{_r_.d(_e_,{renderEndingComment:()=>renderEndingComment,renderEndingSummary:()=>renderEndingSummary});
var _2_=_r_(5536),_3_=_r_(9097),_4_=_r_(1609),_5_=_r_(2015),_6_=_r_(362),MAX_MESSAGE=8e3,PROBLEMS_SHOWN=[1e3,200,50,20,10,
3,1];function renderEndingComment(ending,context,marker){return`${marker}
${page(ending,context,_4_.pJ)}`}function renderEndingSummary(ending,context){return page(ending,context,_4_.Q0)}function page(ending,context,limitInBytes){
return(0,_4_.t6)({steps:PROBLEMS_SHOWN,render:maxProblems=>`${(0,_4_.Bv)(heading(ending,context),(0,_2_.EC)((0,_4_.ml)(ending.
message,MAX_MESSAGE),{wraps:!0}),...problemBlocks(ending.problems,context,maxProblems),...ending.hint===void 0?[]:[(0,_4_.
FY)((0,_4_.Cr)("What to do:")),(0,_2_.EC)((0,_4_.ml)(ending.hint,MAX_MESSAGE),{wraps:!0})],...ending.sent.length===0?[]:
[(0,_2_.EC)(ending.sent.join(`
`),{wraps:!0})],earlierBlock(ending.earlier),(0,_3_.qr)(context)).source}
`,limitInBytes})}function heading({mode,code:word},context){return mode!=="register"||context.commit===""?(0,_4_.qy)`<h3>❌ ${(0,_4_.
aY)(`mode: ${mode}`)} failed: ${(0,_4_.aY)(word)}</h3>`:(0,_4_.qy)`<h3>❌ Commit ${(0,_4_.wn)(context)} could not be checked: ${(0,_4_.
aY)(word)}</h3>`}function problemBlocks(problems,context,most){let shown=problems.slice(0,most).flatMap(problem=>[(0,_4_.
FY)(placeLink(problem.at,context)),(0,_2_.EC)((0,_5_.V)(problem))]),left=problems.length-most;return left>0?[...shown,(0,_4_.
FY)(`${(0,_4_.U9)(left,"more problem")} in the log of the run.`)]:shown}function earlierBlock(earlier){switch(earlier.kind){case"\
not-asked":return;case"unknown":return(0,_4_.zH)({summary:(0,_4_.qy)`${(0,_4_.Cr)("What earlier commits registered")} is not known: it could not be looked up`,
content:(0,_2_.EC)((0,_4_.ml)(earlier.reason,MAX_MESSAGE),{wraps:!0}),open:!1});case"read":return earlier.versions.length===
0?(0,_4_.FY)("No version in the registry says that an earlier commit of this pull request registered it."):(0,_4_.Bv)((0,_4_.
FY)((0,_4_.Cr)("Registered from earlier commits of this pull request"),"– not this commit:"),...earlier.versions.flatMap(
version=>[(0,_4_.FY)((0,_4_.qy)`${(0,_4_.aY)(version.group,63)} version ${version.version} (${(0,_4_.aY)(version.approvalStatus,
40)}), which names commit ${(0,_4_.aY)(version.commit.slice(0,7)||"none")}`),(0,_2_.EU)("text",version.arn)]))}}function placeLink({
file,line,column},context){return file==="set"?(0,_4_.aY)(`set:${line}:${column}`):(0,_4_.l)((0,_4_.aY)(`${file}:${line}\
:${column}`,200),context,(0,_4_.s$)({commit:context.commit,file,line}))}}),9097:((_m_,_e_,_r_)=>{_r_.d(_e_,{Lk:()=>runPart,
X0:()=>specificationPart,bm:()=>dateAndTime,qr:()=>footer,vl:()=>signature});var _7_=_r_(1609),MONTHS=["Jan","Feb","Mar",
"Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function dateAndTime(date){let time=date.toISOString().slice(11,16);
return`${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()} ${time} UTC`}function footer(context,...about){
let{trainingAccount,account,registryAccount,workloadAccount,region}=context,named=(name,id)=>id===void 0?[]:[(0,_7_.qy)`${name} ${(0,_7_.
aY)(id)}`];return(0,_7_.EX)(...context.commit===""?[]:[(0,_7_.qy)`commit ${(0,_7_.wn)(context)}`],...runPart(context),...about,
...named("training",trainingAccount),...named("account",account),...named("registry",registryAccount),...named("workload",
workloadAccount),...region===void 0||region===""?[]:[(0,_7_.aY)(region)],...signature(context))}function runPart(context){
let run=(0,_7_.ut)((0,_7_.aY)(`#${context.runNumber}`),context);return run===void 0?[]:[(0,_7_.qy)`run ${run}`]}function specificationPart(digest){
return digest===void 0||digest===""?[]:[(0,_7_.qy)`spec ${(0,_7_.aY)(digest.slice(0,15))}`]}function signature({actionVersion,
now}){return[(0,_7_.qy)`action ${(0,_7_.aY)(actionVersion,40)}`,(0,_7_.qy)`updated ${dateAndTime(now)}`]}}),5536:((_m_,_e_,_r_)=>{
_r_.d(_e_,{EC:()=>preformatted,EU:()=>fence,_B:()=>fenceOfLines,h1:()=>wrappedFence});var _7_=_r_(1609),MAX_LINE=400,MAX_LINES=2e3,
WRAP_AT=96;function fence(language,foreign){return fenceOfLines(language,foreign.split(`
`))}function wrappedFence(foreign){return fenceOfLines("text",foreign.split(`
`).flatMap(wrap))}function fenceOfLines(language,lines){let{shown,left}=shownOf(lines),body=[...shown,...left],longest=body.
flatMap(line=>line.match(/`+/g)??[]).reduce((length,run)=>Math.max(length,run.length),2),ticks="`".repeat(longest+1);return new _7_.
VK([`${ticks}${language}`,...body,ticks].join(`
`))}function preformatted(foreign,{wraps=!1}={}){let all=wraps?foreign.split(`
`).flatMap(wrap):foreign.split(`
`),{shown,left}=shownOf(all);return new _7_.VK(`<pre><code>${[...shown,...left].map(withoutTags).join(`
`)}</code></pre>`)}function withoutTags(line){return line.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">",
"&gt;")}function shownOf(lines){return{shown:lines.slice(0,MAX_LINES).map(line=>(0,_7_.RK)((0,_7_.ml)(line,MAX_LINE))),left:lines.
length>MAX_LINES?[`… ${lines.length-MAX_LINES} more lines`]:[]}}function wrap(line){if(line.length<=WRAP_AT)return[line];
let cut=line.lastIndexOf(" ",WRAP_AT),indent=/^ */.exec(line)?.[0]??"";return cut<=indent.length?[line]:[line.slice(0,cut),
...wrap(`${indent}${line.slice(cut+1)}`)]}})};
