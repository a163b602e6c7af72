"use strict";exports.id=2773,exports.ids=[2773],exports.modules={2015:((_m_,_e_,_r_)=>{_r_.d(_e_,{P:()=>columnsOf,V:()=>formatProblem});
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
cell.columns,0)}}),5154:((_m_,_e_,_r_)=>{_r_.d(_e_,{reportProblems:()=>_1_.T});var _1_=_r_(4104),_2_=_r_(3694),_3_=_r_(362)}),
4104:((_m_,_e_,_r_)=>{_r_.d(_e_,{T:()=>reportProblems});var _4_=_r_(2015),_5_=_r_(3694);function reportProblems(problems,runner){
if(problems.length===0)return;for(let problem of problems){runner.info((0,_4_.V)(problem));let{file,line,column}=problem.
at;file==="set"?runner.error(`set:${line}:${column}: ${problem.message}`):runner.error([problem.message,problem.help].filter(
part=>part!==void 0).join(`
`),problem)}let count=problems.length===1?"There is 1 problem":`There are ${problems.length} problems`;throw new _5_.lZ(
"invalid-manifest",`${count} in the manifests and reports. Nothing was sent.`,{problems})}})};
