"use strict";exports.id=4985,exports.ids=[4985],exports.modules={4985:((_m_,_e_,_r_)=>{_r_.d(_e_,{runOnLaptop:()=>runOnLaptop});var _0_=_r_(
427),_1_=_r_(5084),_2_=_r_(1106),_3_=_r_(9269),_4_=_r_(3913),_5_=_r_(5077),_6_=_r_(7280),_7_=_r_(1355),_8_=_r_(8629),_9_=_r_(
637),_10_=_r_(563),_11_=_r_(7428),_12_=_r_(6203),_13_=_r_(4551),_14_=_r_(916),_15_=_r_(381),_16_=_r_(9290),_17_=_r_(9333),
_18_=_r_(6944),_19_=_r_(204),_20_=_r_(5536),_21_=_r_(9097),_22_=_r_(9575),_23_=_r_(1609),_24_=_r_(6478),_25_=_r_(8125),_26_=_r_(
4973),_27_=_r_(9130),_28_=_r_(6432),_29_=_r_(4339),_30_=_r_(9074),_31_=_r_(3771),_32_=_r_(1321),_33_=_r_(4238),_34_=_r_(
5289),_35_=_r_(1183),_36_=_r_(3804),_37_=_r_(9961),_38_=_r_(6380),_39_=_r_(6424),_40_=_r_(2192),_41_=_r_(2558),_42_=_r_(
3667),_43_=_r_(2252),_44_=_r_(5201),_45_=_r_(4481),_46_=_r_(8244),_47_=_r_(3966),_48_=_r_(1382),_49_=_r_(1397),_50_=_r_(
5214),_51_=_r_(9174),_52_=_r_(1265),_53_=_r_(8463),_54_=_r_(664),_55_=_r_(8679),_56_=_r_(27),_57_=_r_(3273),_58_=_r_(4720),
_59_=_r_(2421),_60_=_r_(5564),_61_=_r_(7755),_62_=_r_(3287),_63_=_r_(544),_64_=_r_(8886),_65_=_r_(7770),_66_=_r_(3670),_67_=_r_(
5715),_68_=_r_(3694),_69_=_r_(362),_70_=_r_(7975),_71_=_r_.n(_70_),_72_=_r_(3024),_73_=_r_.n(_72_),_74_=_r_(6760),_75_=_r_.
n(_74_),_76_=_r_(1421),_77_=_r_.n(_76_),_78_=_r_(1455),_79_=_r_.n(_78_),COMMAND_NAMES=["preview","check"],PROGRAM="sagem\
aker-model-registry",COMMON_OPTIONS={json:{says:"Print JSON instead of text."},"no-color":{says:"Print without colours, \
as NO_COLOR=1 does."},help:{says:"Print this help."}},REGION={value:"REGION",says:"The Region of the registry, for what \
it does not serve. Else AWS_REGION."},SET={value:"PATH=VALUE",says:"A line of the input `set`, laid over the manifest; m\
ay be given several times."},MANIFESTS=['MANIFEST is a path or a pattern, such as "*/model.yaml". Without any it is each\
 model.yaml and each',"NAME.model.yaml in this folder and below it."],COMMANDS={preview:{name:"preview",says:"Compare mo\
dels with the base branch, judge their gates, and show the comment of a pull request.",more:["Checks the manifests as th\
e action does, compares their metrics with those of the base branch in git (or with","the report of --baseline), judges \
the gates, and prints a table. Nothing is sent and nobody is asked: what the","registry knows is not known here.","",...MANIFESTS],
takesManifests:!0,options:{baseline:{value:"REPORT",says:"Compare with this report, instead of the one on the base branc\
h."},base:{value:"REF",says:"The branch or commit to compare with. Else what origin/HEAD names, main or master."},html:{
value:"FILE",says:"Write the comment into this file as a page that shows it as GitHub would."},region:REGION,set:SET},examples:[
"preview","preview --html preview.html","preview churn/model.yaml --baseline last/evaluation.json"]},check:{name:"check",
says:"Check manifests and the reports that they name, and show each problem with its place.",more:["Checks the files as \
the action does before it asks anybody. For pre-commit and editors.","",...MANIFESTS],takesManifests:!0,options:{region:REGION,
set:SET},examples:["check",'check "*/model.yaml"']}};function readArguments(args){let[first,...rest]=args;if(first===void 0||
first==="--help"||first==="-h")return{kind:"help"};if(first==="--version"||first==="-v")return{kind:"version"};if(first===
"help")return helpOn(rest);let command=commandOf(first);return command===void 0?unknownCommand(first):readOptions(command,
rest)}function helpOn([name]){if(name===void 0)return{kind:"help"};let command=commandOf(name);return command===void 0?unknownCommand(
name):{kind:"help",command}}function commandOf(word){let name=COMMAND_NAMES.find(one=>one===word);return name===void 0?void 0:
COMMANDS[name]}function unknownCommand(word){let near=(0,_61_.k)(word,COMMAND_NAMES),what=word.startsWith("-")?"no optio\
n":"no command";return{kind:"wrong",message:`${(0,_64_.hD)(word)} is ${what} of ${PROGRAM}${near===void 0?"":`; did you \
mean ${(0,_64_.hD)(near)}?`}`,hint:`There are ${listed(COMMAND_NAMES)}. \`${PROGRAM} --help\` says what each does.`}}function readOptions(command,args){
let options={...command.options,...COMMON_OPTIONS},{tokens,positionals}=(0,_70_.parseArgs)({args:[...args],options:{...Object.
fromEntries(Object.entries(options).map(([name,{value}])=>[name,{type:value===void 0?"boolean":"string",multiple:!0}])),
help:{type:"boolean",short:"h",multiple:!0}},strict:!1,allowPositionals:!0,tokens:!0}),given=tokens.filter(token=>token.
kind==="option");if(given.some(({name})=>name==="help"))return{kind:"help",command};let wrong=given.flatMap(option=>complaint(
option,options,command.name)??[]),[message]=[...wrong,...command.takesManifests?[]:positionals.map(word=>`${(0,_64_.hD)(
word)}: ${command.name} takes no paths`)];if(message!==void 0)return{kind:"wrong",message,hint:`\`${PROGRAM} ${command.name}\
 --help\` says what it takes.`};let values2=name=>given.flatMap(option=>option.name===name&&option.value!==void 0?[option.
value]:[]);return{kind:"run",command,given:{manifests:positionals,has:name=>given.some(option=>option.name===name),value:name=>values2(
name).at(-1),values:values2}}}function complaint({name,rawName,value},options,command){let option=Object.hasOwn(options,
name)?options[name]:void 0;if(option===void 0){let near=(0,_61_.k)(name,Object.keys(options));return`${(0,_64_.hD)(rawName)}\
 is no option of ${command}${near===void 0?"":`; did you mean ${(0,_64_.hD)(`--${near}`)}?`}`}if(option.value===void 0&&
value!==void 0)return`--${name} takes no value`;if(option.value!==void 0&&(value===void 0||value===""))return`--${name} \
needs a value: --${name} ${option.value}`}function listed(words){let all=words.map(_64_.hD);return all.length<2?all.join(
""):`${all.slice(0,-1).join(", ")} and ${all.at(-1)}`}async function checkHere({root,patterns},given,region){let files=await(0,_7_.
gw)({workspace:root,patterns,set:given.values("set").join(`
`),needsPlace:!1,region}),{packages,...more}=await packagesOf(files.packages,root,region);return{candidates:files.candidates,
packages,problems:sorted([...files.problems,...more.problems]),notices:sorted([...files.notices,...more.notices])}}async function packagesOf(files,workspace,region){
if(files.length===0)return{packages:[],problems:[],notices:[]};let{packageCandidates}=await _r_.e(5741).then(_r_.bind(_r_,
5741));return packageCandidates(files,{workspace,region,inputs:void 0})}function sorted(problems){return problems.toSorted(
({at:one},{at:other})=>(one.file<other.file?-1:one.file>other.file?1:0)||one.line-other.line||one.column-other.column)}var MILLISECONDS=3e4,
MAX_BYTES=256*1024*1024;function git(folder,args){return new Promise(resolve4=>{(0,_76_.execFile)("git",[...args],{cwd:folder,
timeout:MILLISECONDS,maxBuffer:MAX_BYTES,windowsHide:!0,encoding:"buffer",env:{...process.env,GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"\
none",GIT_TERMINAL_PROMPT:"0"}},(error,stdout)=>resolve4(error?void 0:stdout))})}async function gitLine(folder,args){let line=(await git(
folder,args))?.toString("utf8").replace(/\r?\n$/,"");return line===""?void 0:line}function repositoryRoot(folder){return gitLine(
folder,["rev-parse","--show-toplevel"])}async function namedBase(root,name){let commit=await commitOf(root,name);return commit===
void 0?void 0:{commit,name}}async function usualBase(root){let head=await gitLine(root,["symbolic-ref","--quiet","refs/r\
emotes/origin/HEAD"]),refs=[...head===void 0?[]:[head],...USUAL];for(let ref of refs){let commit=await commitOf(root,ref);
if(commit!==void 0)return{commit,name:ref.replace(/^refs\/(?:remotes\/origin|heads)\//,"")}}}var USUAL=["main","master"].
flatMap(name=>[`refs/remotes/origin/${name}`,`refs/heads/${name}`]);function commitOf(root,ref){return gitLine(root,["re\
v-parse","--verify","--quiet","--end-of-options",`${ref}^{commit}`])}function gitFiles(root){return{readAt:async({path,ref})=>(await blob(
root,{commit:ref,path}))?.toString("utf8"),list:async({ref})=>{let listed2=await git(root,["ls-tree","-r","-z","--full-t\
ree",ref]);if(listed2===void 0)throw new _68_.Rk("not-found","git ls-tree",`git cannot list the files of ${ref}.`);let blobs=listed2.
toString("utf8").split("\0").flatMap(entry=>{let[,name,path]=/^\d+ blob ([0-9a-f]+)\t([\s\S]+)$/.exec(entry)??[];return name===
void 0||path===void 0?[]:[[path,name]]});return{blobs:new Map(blobs),isWhole:!0}}}}function blob(root,{commit,path}){return git(
root,["cat-file","blob",`${commit}:${path}`])}var USUAL2="**/{model.yaml,model.yml,*.model.yaml,*.model.yml}";async function placeOf(folder,manifests){
let here=_72_.realpathSync.native(folder),repository=await repositoryRoot(here),root=repository===void 0?here:_72_.realpathSync.
native(repository),wanted=manifests.length===0?[USUAL2]:manifests,own=(0,_54_.TH)((0,_74_.relative)(root,here));return{root,
isRepository:repository!==void 0,patterns:wanted.map(one=>(0,_54_.fg)(one)?_74_.posix.join(own,(0,_54_.TH)(one)):(0,_54_.
TH)((0,_74_.relative)(root,(0,_74_.resolve)(here,one))))}}var CODES={bold:"1",dim:"2",red:"31",green:"32",yellow:"33",cyan:"\
36"};function printer({write,hasColours}){let shown=part=>{let text=(0,_65_.om)((0,_64_.RK)(typeof part=="string"?part:part.
text));return typeof part=="string"||!hasColours||text===""?text:`\x1B[${CODES[part.style]}m${text}\x1B[0m`};return{line:(...parts)=>write(
`${parts.map(shown).join("").trimEnd()}
`)}}function printLines(out,text,style){for(let line of text.split(`
`))out.line(style===void 0?line:{text:line,style})}async function check({given,folder,region,out,log,json}){let place=await placeOf(
folder,given.manifests),{candidates,packages,problems,notices}=await checkHere(place,given,region);if(given.has("json"))
return json({schema:1,problems,notices}),problems.length===0?0:1;tellProblems(problems,log);for(let{at,message}of notices)
out.line({text:"note: ",style:"cyan"},`${at.file}:${at.line}:${at.column}: ${message}`);return problems.length>0?1:(out.
line({text:`${(0,_23_.U9)(candidates.length+packages.length,"manifest")} checked: no problem.`,style:"green"}),0)}function tellProblems(problems,log){
for(let problem of problems){let[head="",...rest]=(0,_63_.V)(problem).split(`
`);log.line({text:head,style:"red"}),printLines(log,rest.join(`
`)),log.line()}problems.length>0&&log.line({text:`${(0,_23_.U9)(problems.length,"problem")} in the manifests and reports\
.`,style:"bold"})}var COLUMNS=100;function helpOnAll(){let width=Math.max(...COMMAND_NAMES.map(name=>name.length))+2;return[
`${PROGRAM}: models on their way into the SageMaker Model Registry, on your own machine.`,"It uses no key and calls nobo\
dy.","","Usage:",`  ${PROGRAM} COMMAND [OPTION…] [MANIFEST…]`,"","Commands:",...COMMAND_NAMES.flatMap(name=>besides(
`  ${name.padEnd(width)}`,COMMANDS[name].says)),"",`${PROGRAM} COMMAND --help says more of one. --version prints the ver\
sion.`,"Exit codes: 0 all is well, 1 a file has a problem or a gate failed, 2 the arguments are wrong.",""].join(`
`)}function helpOn2({name,more,takesManifests,options,examples}){let all=Object.entries({...options,...COMMON_OPTIONS}),
width=Math.min(30,Math.max(...all.map(one=>nameOf(one).length))+2);return["Usage:",`  ${PROGRAM} ${name} [OPTION…]${takesManifests?
" [MANIFEST…]":""}`,"",...more,"","Options:",...all.flatMap(one=>besides(`  ${nameOf(one).padEnd(width)}`,one[1].says)),
"","Examples:",...examples.map(example=>`  ${PROGRAM} ${example}`),""].join(`
`)}function nameOf([name,{value}]){return value===void 0?`--${name}`:`--${name} ${value}`}function besides(title,text){let indent=title.
length,lines=[""];for(let word of text.split(" ")){let line=lines.at(-1)??"";line===""?lines[lines.length-1]=word:indent+
line.length+1+word.length<=COLUMNS?lines[lines.length-1]=`${line} ${word}`:lines.push(word)}return lines.map((line,index)=>`${index===
0?title:" ".repeat(indent)}${line}`)}async function baselineOfFile(candidates,of){let{folder,name}=of,[candidate,...others]=candidates;
if(candidate===void 0)return NONE;if(others.length>0)throw new _68_.lZ("invalid-input",`--baseline: ${name} is the repor\
t of one model, and there are ${candidates.length} manifests`,{hint:"Name the manifest that it is for."});let report=(0,_4_.
V)({path:name,text:await textOf((0,_74_.resolve)(folder,name),name)},candidate.file);if(report===void 0||report.metrics.
size===0)throw new _68_.lZ("invalid-input",`--baseline: ${name} is no report of metrics`,{hint:"Give a report of the sam\
e form as the one that `metrics` of the manifest names."});return{baselines:new Map([[candidate.file.path,{kind:"report",
name,...report}]]),notes:[]}}async function textOf(path,name){let bytes=await(0,_78_.readFile)(path).catch(cause=>{throw new _68_.
lZ("invalid-input",`--baseline: ${(0,_68_.bD)(cause)}`,{cause})});if(bytes.length>5242880)throw new _68_.lZ("invalid-inp\
ut",`--baseline: ${name} has ${bytes.length} bytes; 5242880 are allowed`);return(0,_54_.D4)(bytes,name)}async function baselinesOfGit(candidates,of){
let found=await Promise.all(candidates.map(candidate=>baselineOf(candidate,of)));return{baselines:new Map(found.flatMap(
({path,baseline})=>baseline===void 0?[]:[[path,baseline]])),notes:found.flatMap(({note})=>note??[])}}async function baselineOf({
file,report},{root,base}){let{path}=file;if(report===void 0)return{path};let name=`${report.path} on ${base.name}`,reader=reportsAt(
root,base),text=await reader.text(report.path).catch(undefinedFor);if(text===void 0)return{path,note:`${name}: there is \
no such file, so ${path} is compared with nothing.`};let{candidate}=await(0,_7_.RH)(file,root,reader),{details}=candidate;
if(candidate.metrics.length>0){let metrics=new Map(candidate.metrics.map(metric=>[metric.path,metric]));return{path,baseline:{
kind:"report",name,metrics,...(0,_67_.s)({details})}}}let read=(0,_4_.V)({path:name,text},file);return read!==void 0?{path,
baseline:{kind:"report",name,...read}}:{path,note:`${name} is no report of metrics, so ${path} is compared with nothing.`}}
function reportsAt(root,{commit,name}){let bytes=async path=>{let found=await blob(root,{commit,path});if(found===void 0)
throw new _68_.lZ("invalid-input",`${path} is not on ${name}`);if(found.length>5242880)throw new _68_.lZ("invalid-input",
`${path} on ${name} has ${found.length} bytes; 5242880 are allowed`);return found};return{bytes,text:async path=>(0,_54_.
D4)(await bytes(path),path)}}var NONE={baselines:new Map,notes:[]};function undefinedFor(error){if(!(error instanceof _68_.
lZ))throw error}function plainText({source}){return source.replace(/<br>/g,"; ").replace(/<[^<>]*>/g,"").replace(/&nbsp;/g,
" ").replace(/&#(\d+);/g,(_,point)=>String.fromCodePoint(Number(point))).replace(/\u200B/g,"").trim()}function printTable(out,{
columns,rows,indent}){let heads=columns.map(({title})=>({text:title,style:"dim"})),widths=columns.map((_,index)=>Math.max(
...[heads,...rows].map(row=>(0,_63_.P)(textOf2(row[index])))));for(let row of[heads,...rows])out.line(indent,...columns.
flatMap(({align},index)=>{let cell=row[index]??"",gap=" ".repeat((widths[index]??0)-(0,_63_.P)(textOf2(cell)));return[...index===
0?[]:["  "],...align==="right"?[gap,cell]:[cell,gap]]}))}function textOf2(cell){return(0,_64_.RK)(typeof cell=="string"?
cell:cell?.text??"")}var INDENT="  ";function printResult(result,out){let{file,loosenedGates,checks}=result;out.line({text:file.
path,style:"bold"}),out.line(INDENT,plainText((0,_13_._5)(result)));let rows=[...(0,_13_.fE)(result,{detail:_13_.Qz}),...(0,_13_.
Hm)(result)];rows.length>0&&(out.line(),printMetrics(rows,result,out),out.line(),out.line(INDENT,(0,_13_.Ag)(result)));for(let{
metric,what,before,after}of loosenedGates)printNote({level:"warning",title:"Loosened gate",detail:`${metric}${what==="me\
tric"?"":`.${what}`} ${before} → ${after}; the stricter one counts.`},out);for(let check2 of checks)printNote(check2,out);
out.line()}function printNote({level,title,detail},out){out.line(INDENT,{text:`${title}: `,style:level==="warning"?"yell\
ow":"dim"},detail)}function printMetrics(rows,result,out){let{baseline}=result,before=(0,_39_.uQ)(baseline),hasGates=rows.
some(({gates})=>gates.length>0),columns=[{title:"metric"},...before?[{title:baseline.kind==="report"?baseline.name:`v${baseline.
version}`,align:"right"}]:[],{title:"now",align:"right"},...before?[{title:"change"}]:[],...hasGates?[{title:"gate"}]:[]];
printTable(out,{indent:INDENT,columns,rows:rows.map(diff=>{let{old,now}=values(diff);return[nameOf2(diff),...before?[old]:
[],now,...before?[{text:(0,_13_.Zb)(diff),style:styleOf(diff)}]:[],...hasGates?[gatesOf(diff)]:[]]})})}function nameOf2({
metric:{name,goal,goalSource}}){return goal===void 0?name:`${name} (${goal==="minimize"?"less":"more"} is better${goalSource===
"guessed"?"?":""})`}function values({metric,baseline,change}){let unit=metric.unit===void 0||metric.unit===""?"":metric.
unit==="percent"?"%":` ${metric.unit}`,isKnown=Number.isFinite(metric.value);if(baseline===void 0)return{old:"–",now:isKnown?
`${(0,_23_.ZV)(metric.value)}${unit}`:"–"};if(!isKnown)return{old:`${(0,_23_.ZV)(baseline.value)}${unit}`,now:"–"};let[
old="",now=""]=(0,_23_._M)([baseline.value,metric.value],change);return{old:`${old}${unit}`,now:`${now}${unit}`}}function styleOf({
verdict}){switch(verdict){case"better":return"green";case"worse":case"gone":return"red";case"changed":return"yellow";case"\
new":case"same":case"within-noise":case"not-comparable":return"dim"}}function gatesOf({gates,metric}){let failed=gates.filter(
({outcome})=>outcome==="failed"),style=failed.some(({gate})=>(0,_59_.Gb)(gate))?"red":failed.length>0?"yellow":"green";return{
text:gates.map(gate=>gateInWords(gate,metric.goal)).join("; "),style}}function gateInWords({gate,outcome,reason},goal){let limit=limitInWords(
gate,goal);switch(outcome){case"passed":return`passed: ${limit}`;case"failed":return`${(0,_59_.Gb)(gate)?"failed":"warns"}\
: ${limit}`;case"skipped":return`not judged: ${reason??limit}`}}function limitInWords(gate,goal){switch(gate.kind){case"\
min":return`at least ${(0,_23_.tW)(gate.limit)}`;case"max":return`at most ${(0,_23_.tW)(gate.limit)}`;case"max-regressio\
n":return`at most ${gate.relative?(0,_23_.m9)(gate.limit):(0,_23_.tW)(gate.limit)} ${goal==="maximize"?"less":"more"}`}}
var MAX_MANIFEST_BYTES=64*1024;async function preview(run2){let{given,folder,region,out,log,json}=run2,place=await placeOf(
folder,given.manifests),{candidates,packages,problems,notices}=await checkHere(place,given,region);if(problems.length>0)
return given.has("json")?json({schema:1,problems,notices}):tellProblems(problems,log),1;let base=await baseOf(place,given.
value("base")),judged=base===void 0?candidates:await gatesOf2(candidates,{place,base}),{baselines,notes}=await compared(
judged,{run:run2,place,base}),results=(0,_24_.w)({candidates:judged,because:"laptop",baselines}),packaged=(0,_0_.B)({candidates:packages,
because:"laptop",region:region??""}),gatesPassed=(0,_38_.Io)([...results,...packaged]);if(given.has("json"))json({...(0,_5_.
EI)(results),packages:packaged.map(packageOf),gatesPassed,notices,...base&&{base}});else{for(let result of results)printResult(
result,out);for(let{name,file:file2,gates}of packaged)out.line(`${file2.path}: package ${name}, ${gates.length} gates ju\
dged`);for(let note of notes)log.line({text:"note: ",style:"cyan"},note);for(let{at,message}of notices)log.line({text:"n\
ote: ",style:"cyan"},`${at.file}:${at.line}:${at.column}: ${message}`)}let file=given.value("html");return file!==void 0&&
(await writePage((0,_74_.resolve)(folder,file),{results,packaged,now:run2.now}),log.line(`The comment, as GitHub would s\
how it: ${file}`)),gatesPassed==="false"?1:0}async function baseOf({root,isRepository},wanted){if(wanted===void 0)return isRepository?
usualBase(root):void 0;let base=isRepository?await namedBase(root,wanted):void 0;if(base!==void 0)return base;throw new _68_.
lZ("invalid-input",`--base: git knows no branch, tag or commit ${JSON.stringify(wanted)} here`,{hint:isRepository?"Fetch\
 it, or name another one.":"This folder is in no git repository."})}async function gatesOf2(candidates,{place,base}){let{
root:workspace,patterns}=place,judged=await(0,_9_.I)({candidates:candidates.filter(({file})=>!(0,_55_.LT)(file.manifest)),
files:gitFiles(workspace),bases:[{ref:base.commit,name:base.name}],patterns,here:path=>(0,_54_.io)({workspace,path,maxBytes:MAX_MANIFEST_BYTES}).
catch(()=>{}),warn:()=>{}});return candidates.map(candidate=>judged.find(({file})=>file.path===candidate.file.path)??candidate)}
async function compared(candidates,{run:run2,place,base}){let name=run2.given.value("baseline");if(name!==void 0)return baselineOfFile(
candidates,{folder:run2.folder,name});if(base!==void 0)return baselinesOfGit(candidates,{root:place.root,base});let why=place.
isRepository?"git knows no base branch here":"this is no git repository";return{baselines:new Map,notes:[`Compared with \
nothing, since ${why}. Name a report with --baseline.`]}}function packageOf({name,file,gates}){return{manifest:file.path,
name,gates}}async function writePage(path,{results,packaged,now}){let{pageOf}=await _r_.e(4534).then(_r_.bind(_r_,4534)),
{default:sheet}=await _r_.e(8062).then(_r_.bind(_r_,8062)),context=contextOf(now),comments=[...results.length>0?[(0,_13_.
wQ)({results,context,marker:""})]:[],...packaged.length>0?[(0,_2_.b9)({results:packaged,context,marker:""})]:[]].map(markdown=>({
title:"",author:"github-actions",kind:"comment",markdown})),page=pageOf(comments,{sheet,captions:!1,heading:"Preview of \
the pull request’s comment"});await(0,_78_.writeFile)(path,page).catch(cause=>{throw new _68_.lZ("invalid-input",`--ht\
ml: ${(0,_68_.bD)(cause)}`,{cause})})}function contextOf(now){return{repository:"",serverUrl:"",commit:"",runId:"",runNumber:"",
runAttempt:"",actionVersion:_65_.xv,now}}async function runCommand(of){let{args,write,writeError,env,isTerminal}=of,hasColours=isTerminal&&
!env.NO_COLOR&&!args.includes("--no-color"),log=printer({write:writeError,hasColours}),asked=readArguments(args);switch(asked.
kind){case"version":return write(`${_65_.xv}
`),0;case"help":return write(asked.command===void 0?helpOnAll():helpOn2(asked.command)),args.length===0?2:0;case"wrong":
return log.line({text:"error: ",style:"red"},asked.message),log.line(asked.hint),2;case"run":return run(asked.command,{given:asked.
given,folder:of.folder,region:env.AWS_REGION||env.AWS_DEFAULT_REGION||void 0,out:printer({write,hasColours}),log,json:value=>write(
`${JSON.stringify(value,null,2)}
`),now:of.now})}}async function run(command,asked){let region=asked.given.value("region"),request=region===void 0?asked:
{...asked,region};try{switch(command.name){case"preview":return await preview(request);case"check":return await check(request)}}catch(error){
if(!(error instanceof _68_.lZ))throw error;return tell(error,asked.log),error.code==="invalid-input"?2:1}}function tell({
message,hint,problems},log){for(let problem of problems)printLines(log,(0,_63_.V)(problem));let[head="",...rest]=message.
split(`
`);log.line({text:"error: ",style:"red"},head),rest.length>0&&printLines(log,rest.join(`
`)),hint&&printLines(log,hint),log.line({text:`\`${PROGRAM} --help\` says what there is.`,style:"dim"})}function runOnLaptop(args){
return runCommand({args,folder:process.cwd(),env:process.env,isTerminal:process.stdout.isTTY===!0,write:text=>process.stdout.
write(text),writeError:text=>process.stderr.write(text),now:new Date})}}),637:((_m_,_e_,_r_)=>{_r_.d(_e_,{I:()=>withBaseGates,
z:()=>withUnreadBase});var _80_=_r_(563),_81_=_r_(7428),_82_=_r_(1430),_83_=_r_(664),_84_=_r_(9892),_85_=_r_(3273),_86_=_r_(
2421),_87_=_r_(3287),_88_=_r_(1628),_89_=_r_(7073),_90_=_r_(5558),_91_=_r_(3670),_92_=_r_(5715),_93_=_r_(3694),_94_=_r_(
7598),_95_=_r_.n(_94_),_96_=_r_(6760),_97_=_r_.n(_96_),CURES={permission:"Give the job `permissions: contents: read` and\
 its `github-token`.",again:"Run the job again.",mend:"Correct it on the base branch.",narrow:"Name the manifests more n\
arrowly by the input `manifest`.",stay:"Leave the manifest where it is on the base branch.",credentials:"Propose it from\
 a branch of this repository, whose jobs have credentials.",event:"Register from a `pull_request`, a `merge_group` or a \
`push`."},CURE_OF={"no-token":CURES.permission,"no-commit":CURES.event,"no-credentials":CURES.credentials};function withUnreadBase(candidates,{
reason,why}){let cure=typeof why=="string"?CURE_OF[why]:cureOf(why);return candidates.map(candidate=>unread(candidate,[{
reason,cure}]))}function cureOf({kind,hint}){switch(kind){case"access-denied":case"not-found":case"credentials":return hint??
CURES.permission;case"invalid-request":return hint??CURES.mend;default:return hint??CURES.again}}function unread(candidate,found){
let{reasons,cures}=candidate.unreadBase??{reasons:[],cures:[]};return{...candidate,unreadBase:{reasons:[...new Set([...reasons,
...found.map(({reason})=>reason)])],cures:[...new Set([...cures,...found.map(({cure})=>cure)])]}}}function readMetrics({
path,text}){let source=(0,_90_.vz)({file:path,text}),{tree,findings}=(0,_87_.q)(source);if(tree===void 0)return{problems:(0,_88_.
ek)(findings)};let expanded=(0,_80_.Y9)(tree,_81_.rc),name=(0,_89_.Ms)(tree,"group")?.value,group=name?.kind==="scalar"&&
typeof name.value=="string"?{group:name.value}:{},written=(0,_89_.Ms)(tree,"metrics"),entry=(0,_89_.Ms)(expanded,"metric\
s");if(written===void 0||entry===void 0)return{...group,problems:[]};let whole={source,start:0,end:text.length},only={kind:"\
map",entries:new Map([["metrics",entry]]),...whole},{metrics,findings:wrong}=(0,_80_.Ux)(only),inside=findings.filter(({
place})=>place.start>=written.keyPlace.start&&place.start<=written.value.end),problems=(0,_88_.ek)([...inside,...wrong]);
if(problems.length===0)return metrics===void 0?{...group,problems}:{...group,metrics,problems};let sound=soundPart(entry,
whole);return sound===void 0?{...group,problems}:{...group,metrics:sound,problems}}function soundPart(entry,whole){let section=entry.
value,values=section.kind==="map"?section.entries.get("values"):void 0;if(section.kind!=="map"||values?.value.kind!=="ma\
p")return;let report={...values,value:{...whole,kind:"scalar",value:ANY_REPORT}},checked=more=>{let map={...section,entries:new Map(
[["report",report],...more])},{metrics}=(0,_80_.Ux)({kind:"map",entries:new Map([["metrics",{...entry,value:map}]]),...whole});
return metrics},listed=values.value,read=[...listed.entries].flatMap(([name,one])=>{let alone={...listed,entries:new Map(
[[name,one]])},definition=checked([["values",{...values,value:alone}]])?.values?.[name];return definition===void 0?[]:[[
name,definition]]});if(read.length===0)return;let written=section.entries.get("baseline"),baseline=written&&checked([["b\
aseline",written]])?.baseline;return{report:ANY_REPORT,values:Object.fromEntries(read),...(0,_92_.s)({baseline})}}var ANY_REPORT="\
evaluation.json";function dominates(one,other){if((0,_86_.b5)(one,other))return!1;switch(one.kind){case"min":return other.
kind==="min"&&one.limit>=other.limit;case"max":return other.kind==="max"&&one.limit<=other.limit;case"max-regression":return other.
kind==="max-regression"&&one.relative===other.relative&&one.limit<=other.limit}}function loosenedGates({name,definition,
base,file}){let at=(...rest)=>file.locate(["metrics","values",name,...rest]),head=file.manifest.metrics?.values?.[name];
if(head===void 0)return[{metric:name,what:"metric",before:gateText(definition),after:"deleted",at:at()}];let loosened=(what,before,after,...path)=>before===
after?[]:[{metric:name,what,before,after,at:at(...path)}],gates={before:gatesIn(definition),after:gatesIn(head)},needsGoal=definition.
gate?.max_regression!==void 0;return[...loosened("path",pathOf(name,definition),pathOf(name,head),"path"),...needsGoal?loosened(
"goal",definition.goal??"none",head.goal??"none","goal"):[],...gates.before.flatMap(gate=>weakerThan(gate,gates.after).flatMap(
({what,before,after,key})=>loosened(what,before,after,"gate",key))),...needsGoal?baselineChange(name,base,file):[]].filter(
isFirst)}function baselineChange(name,base,file){let before=baselineText(base),after=baselineText(file.manifest);return before===
after?[]:[{metric:name,what:"baseline",before,after,at:file.locate(["metrics","baseline"])}]}function weakerThan(gate,now){
if(now.some(other=>dominates(other,gate)))return[];let key=keyOf(gate),same=now.find(({kind})=>kind===gate.kind);return same===
void 0?[{what:key,before:limitText(gate),after:"none",key}]:[...dominates({...same,level:gate.level},gate)?[]:[{what:key,
before:limitText(gate),after:limitText(same),key}],...(0,_86_.b5)(same,gate)?[{what:"level",before:gate.level,after:same.
level,key:"level"}]:[]]}function isFirst(entry,index,all){return all.findIndex(({what})=>what===entry.what)===index}var nowhere={
file:"",line:1,column:1};function gatesIn({gate}){return gate===void 0?[]:(0,_85_.og)(gate,()=>nowhere)}function gateText(definition){
return gatesIn(definition).map(gate=>`${keyOf(gate)} ${limitText(gate)}`).join(", ")}function keyOf({kind}){return kind===
"max-regression"?"max_regression":kind}function pathOf(name,{path,report}){return`${report===void 0?"":`${report}#`}${(0,_85_.
CU)(path??name)}`}function limitText(gate){return gate.kind==="max-regression"&&gate.relative?`${gate.limit}%`:String(gate.
limit)}function baselineText({metrics}){let baseline=metrics?.baseline??"latest_approved";return typeof baseline=="strin\
g"?baseline:`version ${baseline.version}`}function applyBaseGates({metrics,file,base,report,metricReports}){let gated=Object.
entries(base?.metrics?.values??{}).filter(([,{gate}])=>gate!==void 0);if(base===void 0||gated.length===0)return{metrics,
loosened:[],file};let definitions=new Map(gated),declared=metrics.filter(({isDeclared})=>isDeclared),restored=gated.filter(
([name])=>!declared.some(metric=>metric.name===name)).map(([name,definition])=>restore({name,definition,file,metrics,report,
metricReports}));return{metrics:[...metrics.filter(({name})=>!restored.some(metric=>metric.name===name)).map(metric=>strictest(
metric,definitions.get(metric.name),file)),...restored],loosened:gated.flatMap(([name,definition])=>loosenedGates({name,
definition,base,file})),file:withBaseline(file,base)}}function strictest(metric,definition,file){if(definition===void 0)
return metric;let fromBase=baseGates(file,metric.name,definition),isStricter=(one,other)=>dominates(one,other)&&!dominates(
other,one),fromHead=metric.gates.filter(gate=>!fromBase.some(other=>isStricter(other,gate))),goal=definition.gate?.max_regression===
void 0?void 0:definition.goal;return{...metric,...goal===void 0?{}:{goal,goalSource:"declared"},gates:[...fromHead,...fromBase.
filter(gate=>!fromHead.some(other=>dominates(other,gate)))]}}function baseGates(file,name,{gate}){return gate===void 0?[]:
(0,_85_.og)(gate,key=>file.locate(["metrics","values",name,"gate",key]))}function restore({name,definition,file,metrics,
report,metricReports}){let shown=metrics.find(metric=>metric.name===name),found=report===void 0?shown:readWith(definition,
name,file,{report,own:metricReports?.get(definition.report??"")}),{value,standardDeviation}=found??{value:Number.NaN};return{
name,path:found?.path??(0,_85_.CU)(definition.path??name),value,...definition.goal===void 0?{goalSource:"unknown"}:{goal:definition.
goal,goalSource:"declared"},...(0,_92_.s)({standardDeviation,tolerance:definition.tolerance,unit:definition.unit}),isPrimary:shown?.
isPrimary??!1,isDeclared:!0,gates:baseGates(file,name,definition)}}function readWith(definition,name,file,{report,own}){
let opened=(0,_85_.NL)(report);if("problems"in opened)return;let other=own&&(0,_85_.NL)(own),others=other===void 0||"pro\
blems"in other?new Map:new Map([[definition.report??"",other]]);return(0,_85_.Ad)({...opened,file,values:{[name]:definition},
others}).metrics[0]}function withBaseline(file,base){let needsBaseline=Object.values(base.metrics?.values??{}).some(({gate})=>gate?.
max_regression!==void 0),{metrics}=file.manifest;if(!needsBaseline||metrics===void 0)return file;let baseline=base.metrics?.
baseline??"latest_approved";return{...file,manifest:{...file.manifest,metrics:{...metrics,baseline}}}}var MAX_READ=200,CONCURRENT_READS=8;
async function withBaseGates(request){let bases=request.bases.map(base=>openBase(base,request)),judged=await Promise.all(
request.candidates.map(async candidate=>{let judged2=candidate;for(let base of bases)judged2=await judgedBy(base,judged2,
request);return judged2})),tree=await bases[0]?.tree();return bases[0]!==void 0&&tree!==void 0&&!(tree instanceof _93_.Rk)&&
tree.isWhole&&request.onTree?.(tree,bases[0].name),judged}function openBase({ref,name},{files,here}){let tree=(0,_82_.O)(
()=>files.list({ref}).catch(_91_.tf));return{name,tree,read:(0,_82_.G)(path=>path,async path=>{let known=await tree();if(known instanceof
_93_.Rk)return{kind:"unreadable",failure:known};let blob=known.blobs.get(path);if(blob===void 0&&known.isWhole)return{kind:"\
absent"};let own=blob===void 0?void 0:await here(path);if(own!==void 0&&blobName(own)===blob)return manifest(path,new TextDecoder().
decode(own));try{let text=await files.readAt({path,ref});return text!==void 0?manifest(path,text):blob===void 0?{kind:"a\
bsent"}:{kind:"unreadable",failure:new _93_.Rk("not-found","GET contents",`${path} is in the tree and cannot be read.`)}}catch(error){
return{kind:"unreadable",failure:(0,_91_.tf)(error)}}})}}function manifest(path,text){return{kind:"manifest",reading:readMetrics(
{path,text}),text}}function blobName(bytes){return(0,_94_.createHash)("sha1").update(`blob ${bytes.byteLength}\0`).update(
bytes).digest("hex")}async function judgedBy(base,candidate,request){let{path}=candidate.file,own=await base.read(path);
if(own.kind==="unreadable")return unread(candidate,[{reason:`${unreadSentence(path,base)}: ${own.failure.message}`,cure:cureOf(
own.failure)}]);let others=own.kind==="manifest"&&isOfGroup(own.reading,candidate)?{found:[],unread:[]}:await elsewhere(
base,candidate,request.patterns),judged=(own.kind==="manifest"?[{path,reading:own.reading},...others.found]:others.found).
reduce((one,at)=>layOver(one,at,base,request.warn),candidate);return others.unread.length===0?judged:unread(judged,others.
unread)}async function elsewhere(base,{file},patterns){let tree=await base.tree(),unsure=`Whether ${file.path} was moved\
 from elsewhere on ${base.name} cannot be told`;if(tree instanceof _93_.Rk)return{found:[],unread:[{reason:`${unsure}: ${tree.
message}`,cure:cureOf(tree)}]};let matchers=patterns.map(pattern=>(0,_83_.fU)(pattern)),mayBeMoved=other=>other!==file.path&&
(nameOf(other)===nameOf(file.path)||matchers.some(matches=>matches(other))),paths=[...tree.blobs.keys()].filter(mayBeMoved),
answers=await(0,_84_.y)(paths.slice(0,MAX_READ),CONCURRENT_READS,async path=>({path,answer:await base.read(path)})),unread2=answers.
flatMap(({path,answer})=>answer.kind==="unreadable"?[{reason:`${unsure}: ${path}: ${answer.failure.message}`,cure:cureOf(
answer.failure)}]:answer.kind==="manifest"&&answer.reading.group===void 0&&mentions(answer.text,file.manifest.group)?[{reason:`${unsure}\
: whose manifest ${path} is cannot be read there`,cure:CURES.mend}]:[]),tooMany=paths.length>MAX_READ?[{reason:`${unsure}\
: ${paths.length} files could be it, and ${MAX_READ} were read`,cure:CURES.narrow}]:[],partly=tree.isWhole?[]:[{reason:`${unsure}\
: the repository has too many files to list them all`,cure:CURES.stay}];return{found:answers.flatMap(({path,answer})=>answer.
kind==="manifest"&&answer.reading.group?.toLowerCase()===file.manifest.group.toLowerCase()?[{path,reading:answer.reading}]:
[]),unread:[...unread2,...tooMany,...partly]}}function mentions(text,group){return new RegExp(`^\\s*["']?group["']?\\s*:\\s\
*["']?${group}(?![\\w-])`,"im").test(text)}function isOfGroup({group},{file}){return group?.toLowerCase()===file.manifest.
group.toLowerCase()}function layOver(candidate,{path,reading},base,warn){let{metrics,problems}=reading,judged=applyBaseGates(
{...candidate,base:metrics===void 0?{}:{metrics}});path!==candidate.file.path&&judged.loosened.length>0&&warn(`${candidate.
file.path} is judged by the gates of ${path}, which has its group on ${base.name}.`);let isKnown=gate=>candidate.loosenedGates.
some(({metric,what,before})=>metric===gate.metric&&what===gate.what&&before===gate.before),laid={...candidate,file:judged.
file,metrics:judged.metrics,loosenedGates:[...candidate.loosenedGates,...judged.loosened.filter(gate=>!isKnown(gate))]},
[first]=problems;if(first===void 0)return laid;let{line,column}=first.at,help=first.help===void 0?"":`; ${first.help}`,reason=`${unreadSentence(
path,base)}. ${path}:${line}:${column} there: ${first.message}${help}`;return unread(laid,[{reason,cure:CURES.mend}])}function unreadSentence(path,{
name}){return`Not all gates of ${path} on ${name} could be read`}function nameOf(path){return _96_.posix.basename(path).
toLowerCase()}}),427:((_m_,_e_,_r_)=>{_r_.d(_e_,{B:()=>checkPackagesOffline});var _98_=_r_(5084),_99_=_r_(9130),_100_=_r_(
9074);function checkPackagesOffline(of){let{candidates,because,region}=of;return candidates.map(candidate=>({...(0,_98_.
X)({candidate,settings:{region}}),outcome:{kind:"offline",because},checks:[...(0,_100_.YA)(candidate.file.manifest),...(0,_99_.
yV)(candidate)],...candidate.unreadBase&&{isBaseUnread:!0}}))}}),3913:((_m_,_e_,_r_)=>{_r_.d(_e_,{D:()=>readEarlierConstraints,
V:()=>readEarlierReport});var _101_=_r_(5214),_102_=_r_(27),_103_=_r_(3273),_104_=_r_(4720);function readEarlierReport(report,file){
if(report.text.length>_102_.Bq)return;let opened=(0,_103_.NL)(report);if("problems"in opened)return;let own=Object.entries(
file.manifest.metrics?.values??{}).filter(([,definition])=>definition.report===void 0),declared=(0,_103_.Ad)({...opened,
file,values:Object.fromEntries(own)}),residuals=(0,_103_.el)(opened.root),all=[...(0,_102_.lY)({...opened,declared:{names:new Set,
places:declared.places}}).metrics.map(metric=>(0,_103_.sY)(metric,{residuals})),...declared.metrics];return{metrics:new Map(
all.map(({path,value,standardDeviation})=>[path,{value,...standardDeviation!==void 0&&{standardDeviation}}])),details:(0,_104_.
LF)(opened.root,opened.format).details}}function readEarlierConstraints(report){if(report.text.length>_102_.Bq)return[];
let opened=(0,_103_.NL)(report);return"problems"in opened||opened.format.kind!=="constraints"?[]:(0,_101_.xV)(opened.root).
constraints.map(({constraint})=>constraint)}}),5084:((_m_,_e_,_r_)=>{_r_.d(_e_,{X:()=>comparedResult});var _105_=_r_(4339),
_106_=_r_(5715);function comparedResult(of){let{candidate,settings,draft}=of,{file}=candidate,card=draft?.request.ModelCard,
publicData=publicDataOf(candidate);return{file,name:file.manifest.name,region:settings.region,checks:[],...(0,_105_.$)(candidate,
{baseline:{kind:"first",hasUnapproved:!1},history:[],identity:draft?.identity,skippedBecause:NO_BASELINE}),...(0,_106_.s)(
{publicData}),...card?.ModelCardContent!==void 0&&{card:{content:card.ModelCardContent,status:card.ModelCardStatus??""}}}}
var NO_BASELINE="needs a baseline, and a package has none: it is no version of a group";function publicDataOf({file}){let{
validation}=file.manifest;return validation&&{uri:validation.input,at:file.locate(["validation","input"])}}}),1106:((_m_,_e_,_r_)=>{
_r_.d(_e_,{OT:()=>packagesMarker,TR:()=>publicDataSentence,U$:()=>trouble,aS:()=>renderPackagesSummary,ay:()=>worthCommenting,
b9:()=>renderPackagesComment});var _107_=_r_(9269),_108_=_r_(7280),_109_=_r_(6203),_110_=_r_(9290),_111_=_r_(9333),_112_=_r_(
6944),_113_=_r_(204),_114_=_r_(9097),_115_=_r_(9575),_116_=_r_(1609),_117_=_r_(6424),_118_=_r_(2421),_119_=_r_(5715),PUBLIC_DATA='\
is the data of a validation, which a listing in AWS Marketplace makes public. AWS: "provide only data that you want to e\
xpose publicly".';function publicDataSentence({uri}){return`${uri} ${PUBLIC_DATA}`}function trouble(result){let{outcome,
name,region}=result;switch(outcome.kind){case"failed":{let{message,hint}=outcome.error;return{message,...(0,_119_.s)({hint})}}case"\
package-failed":return{message:`SageMaker could not make ${outcome.state.arn}. ${failedItems(outcome.state)}`,hint:`Corr\
ect what failed. A failed package keeps its name and can never be changed, so delete it before the job runs again (this \
action deletes nothing):
${deleteCommand({name,region})}`};case"name-taken":return{message:`Names are unique in account and Region, and ${outcome.
arn} is another package: ${whatDiffers(outcome)}.`,hint:`Give this one another \`name\`. If nobody uses the old one, it ca\
n be deleted instead (this action deletes nothing):
${deleteCommand({name,region})}`};case"unfinished":{let why=outcome.because==="cancelled"?"the run was cancelled":"the t\
ime to wait is over";return{message:`${outcome.state.arn} is ${outcome.state.status}: SageMaker goes on with it, and ${why}\
.`,hint:"Run the job again: it finds the package, makes no second one and goes on waiting. A hosted job ends after 6 hou\
rs; a validation may take longer."}}case"gate-failed":case"offline":{let why=(0,_108_.W)(result.gates),before=outcome.kind===
"gate-failed"?outcome.state:void 0,what=before===void 0?"not created":`red, though ${before.arn} was made before`;return why===
void 0?void 0:{message:`${what}, ${why}`}}case"created":case"reused":case"planned":case"superseded":return}}function failedItems({
validation,imageScan}){let failed=[...validation.filter(isFailed).map(item=>said("The validation",item)),...imageScan.filter(
isFailed).map(item=>said("The image scan",item))];return failed.length===0?"It does not say why.":failed.join(" ")}function deleteCommand({
name,region}){return`aws sagemaker delete-model-package --region ${region} --model-package-name ${name}`}function whatDiffers(of){
let{because,differences}=of,members=differences.slice(0,MAX_LISTED).map(({member})=>member),more=differences.length>members.
length?` and ${differences.length-members.length} more`:"",where=members.length===0?"":` (${members.join(", ")}${more})`;
switch(because){case"not-ours":return`it was not made by this action${where===""?"":`, and differs${where}`}`;case"artif\
acts":return`the bytes of an artifact, or what a tag of an image points at, have changed since it was made${where}`;case"\
content":return where===""?"its metrics, its model card or its hyper-parameters are others":`its content differs${where}`}}
var MAX_LISTED=6;function isFailed({status}){return status==="Failed"}function said(what,{name,reason}){let why=reason===
void 0?"no reason is given":reason.replace(/[.\s]+$/,"");return`${what} ${name} failed: ${why}.`}function metricsTable({
diffs},{detail}){if(diffs.length===0)return;let ranked=diffs.toSorted((a,b)=>rank(a)-rank(b)),shown=ranked.slice(0,detail.
maxMetrics),left=ranked.length-shown.length,rows=shown.map(({metric,gates})=>[(0,_116_.aY)(metric.name,100),(0,_116_.qy)`${(0,_116_.
ZV)(metric.value)}${metric.unit===void 0?_116_.K$:(0,_116_.qy)` ${(0,_116_.aY)(metric.unit,30)}`}`,(0,_116_.fj)(gates.map(
gateCell),"<br>")]),more=left>0?[[(0,_116_.qy)`… ${left} more`,_116_.K$,_116_.K$]]:[];return(0,_115_.t)({columns:[{title:(0,_116_.
qy)`Metric`},{title:(0,_116_.qy)`Value`,align:"right"},{title:(0,_116_.qy)`Gate`,wraps:!0}],rows:[...rows,...more]})}function gateCell({
gate,outcome,reason}){let limit=gate.kind==="max-regression"&&gate.relative?`${(0,_116_.tW)(gate.limit)} %`:(0,_116_.tW)(
gate.limit),words=`${NAMES[gate.kind]} ${limit}`;switch(outcome){case"passed":return(0,_116_.qy)`✅ ${words}`;case"fail\
ed":return(0,_116_.qy)`${(0,_118_.Gb)(gate)?"❌":"⚠️"} ${words}: ${reason??""}`;case"skipped":return(0,_116_.qy)`⚪ ${words}: not judged, a package has no baseline`}}
var NAMES={min:"at least",max:"at most","max-regression":"worse by at most"};function rank({metric,gates}){return gates.
some(({outcome})=>outcome==="failed")?0:metric.isPrimary?1:gates.length>0?2:3}var MAX_CARD=2e4,MAX_DIFFERENCES=60;function packageBody(result,view,place){
let state=(0,_107_.FS)(result.outcome);return(0,_116_.Bv)(arnLine(result),troubleAlert(result,view,place),state===void 0?
void 0:statusTable(state,view),publicDataAlert(result,view,place),loosenedAlert(result,view,place),differencesBlock(result,
view),metricsTable(result,view),...view.detail.folded?foldedSections(result,view):[])}function arnLine({outcome}){let state=(0,_107_.
FS)(outcome);if(state!==void 0)return(0,_116_.FY)((0,_116_.aY)(state.arn,400));if(outcome.kind==="name-taken")return(0,_116_.
FY)((0,_116_.aY)(outcome.arn,400));if(outcome.kind==="offline")return(0,_116_.FY)(_110_.rr[outcome.because],CHECKED_OFFLINE)}
var CHECKED_OFFLINE="The manifest, the metrics and the absolute gates were checked; nothing was made.";function troubleAlert(result,view,place){
let why=trouble(result);if(why===void 0)return;let problems=result.outcome.kind==="failed"?result.outcome.error.problems:
[],said2=(0,_113_.pD)({message:why.message,hint:why.hint,problems},{maxMessage:view.detail.maxMessage,formatProblem:({at,
message})=>`${at.file}:${at.line}:${at.column}: ${message}`}),content=(0,_116_.Bv)((0,_116_.FY)((0,_116_.Cr)("What happe\
ned:")),said2);return place==="folded"?content:(0,_116_.xE)(result.outcome.kind==="unfinished"?"WARNING":"CAUTION",content)}
function publicDataAlert({publicData,outcome},view,place){if(publicData===void 0||outcome.kind==="reused")return;let words=(0,_116_.
qy)`${(0,_116_.aY)(publicData.uri,300)} ${PUBLIC_DATA} ${(0,_116_.aE)(publicData.at,view.context)}`;return place==="top"?
(0,_116_.xE)("WARNING",(0,_116_.FY)(words)):(0,_116_.FY)((0,_116_.qy)`⚠️ ${words}`)}function loosenedAlert({loosenedGates},view,place){
let sentences=(0,_110_.UG)(loosenedGates,view.context);if(sentences===void 0)return;let content=(0,_116_.Bv)((0,_116_.FY)(
sentences.lead),sentences.rest);return place==="top"?(0,_116_.xE)("WARNING",content):content}function statusTable(state,{
detail}){let hasReasons=[...state.validation,...state.imageScan].some(({reason})=>reason!==void 0),row=(what,{name,status,
reason})=>[(0,_116_.qy)`${what}${name===""?_116_.K$:(0,_116_.qy)` ${(0,_116_.aY)(name,100)}`}`,(0,_116_.qy)`${signOf(status)} ${(0,_116_.
aY)(status,40)}`,...hasReasons?[reason===void 0?_116_.K$:(0,_116_.Qq)(reason,detail.maxMessage)]:[]];return(0,_115_.t)({
columns:[{title:(0,_116_.qy)`What`},{title:(0,_116_.qy)`Status`},...hasReasons?[{title:(0,_116_.qy)`Reason`,wraps:!0}]:[]],
rows:[row("Package",{name:"",status:state.status}),...state.validation.map(item=>row("Validation",item)),...state.imageScan.
map(item=>row("Image scan",item))]})}function signOf(status){return SIGNS.get(status)??"❔"}var SIGNS=new Map([["Comple\
ted","✅"],["Failed","❌"],["InProgress","⏳"],["Pending","⏳"],["NotStarted","⚪"],["Deleting","🗑"]]);function differencesBlock({
outcome},{target,detail}){if(outcome.kind!=="name-taken"||outcome.differences.length===0||!detail.folded)return;let shown=outcome.
differences.slice(0,MAX_DIFFERENCES),left=outcome.differences.length-shown.length;return(0,_116_.zH)({summary:(0,_116_.qy)`${(0,_116_.
Cr)("What differs")} — ${(0,_116_.U9)(outcome.differences.length,"member")}, the package there against the manifest`,content:(0,_116_.
Bv)((0,_111_.d)(shown.map(asChange)),left>0?(0,_116_.FY)(`${left} more.`):void 0),open:target==="summary"})}function asChange({
member,there,wanted}){let cut=member.lastIndexOf(".");return{section:cut<0?member:member.slice(0,cut),key:cut<0?"":member.
slice(cut+1),...(0,_119_.s)({before:there,after:wanted})}}function foldedSections(result,{target}){let{outcome,card,checks,
file}=result,open=target==="summary";return[card&&(0,_110_.UO)(card,{limit:MAX_CARD,open,rest:(0,_116_.qy)`The package has it whole.`}),
(0,_113_.dY)(file.overrides),(0,_112_.N$)(checks),outcome.kind==="planned"?(0,_113_.TN)({action:"sagemaker:CreateModelPa\
ckage",input:outcome.request,open}):void 0]}var EVERYTHING={maxMessage:4e3,maxMetrics:200,maxPackages:100,folded:!0,sections:!0},
ladder=[EVERYTHING,{maxMessage:1e3,maxMetrics:40,maxPackages:60,folded:!0,sections:!0},{maxMessage:600,maxMetrics:20,maxPackages:40,
folded:!1,sections:!0},{maxMessage:300,maxMetrics:10,maxPackages:40,folded:!1,sections:!1},{maxMessage:100,maxMetrics:3,
maxPackages:10,folded:!1,sections:!1}],MAX_NAME=63;function packageName({name}){return(0,_116_.aY)(name,MAX_NAME)}function heading(result){
return(0,_116_.qy)`<h3>${iconOf(result)} ${packageName(result)}${verdict(result)}</h3>`}function headingOfSeveral(results){
let amounts=WORDS.flatMap(([icon,words])=>{let amount=results.filter(result=>iconOf(result)===icon).length;return amount===
0?[]:[`${amount} ${words}`]}),[worst="📦"]=WORDS.map(([icon])=>icon).filter(icon=>results.some(one=>iconOf(one)===icon));
return(0,_116_.qy)`<h3>${worst} ${(0,_116_.U9)(results.length,"package")}: ${amounts.join(", ")}</h3>`}function iconOf(result){
let{outcome}=result;switch(outcome.kind){case"created":return outcome.forced?"⚠️":"📦";case"reused":return"⚪";case"\
unfinished":return"⏳";case"package-failed":return"❌";case"name-taken":case"gate-failed":return"⛔";case"superseded":
return"⏭";case"planned":return"📝";case"offline":return hasFailedGate(result)?"⛔":"🔎";case"failed":return isUncertain(
result)?"❓":"❌"}}var WORDS=[["❌","could not be made"],["❓","not known"],["⛔","not made"],["⏳","not finished"],
["⚠️","made although a gate failed"],["📦","made"],["⚪","unchanged"],["📝","planned"],["🔎","checked offline"],
["⏭","left to a newer commit"]];function verdict(result){let{outcome}=result;switch(outcome.kind){case"created":return outcome.
forced?(0,_116_.qy)` is a model package, although a gate failed`:(0,_116_.qy)` is a model package${result.publicData===void 0?
"":" and has passed its validation"}`;case"reused":return(0,_116_.qy)` is unchanged: the package is there already`;case"\
unfinished":return(0,_116_.qy)` is not finished: SageMaker is still at work on it`;case"package-failed":return(0,_116_.qy)` could not be made: ${whatFailed(
result)}`;case"name-taken":return(0,_116_.qy)` was not made: another package has this name`;case"gate-failed":return outcome.
state===void 0?(0,_116_.qy)` was not made: a gate failed`:(0,_116_.qy)` fails a gate, though the package was made before`;case"\
superseded":return(0,_116_.qy)` was not made: the pull request has a newer commit`;case"planned":return(0,_116_.qy)`: dry run, nothing was sent`;case"\
offline":return hasFailedGate(result)?(0,_116_.qy)`: checked offline, a gate failed`:(0,_116_.qy)`: checked offline, not made`;case"\
failed":return isUncertain(result)?(0,_116_.qy)`: it is not known whether the package was made`:(0,_116_.qy)` was not made: ${outcome.
error.code}`}}function whatFailed({outcome}){if(outcome.kind!=="package-failed")return"";let{validation,imageScan}=outcome.
state,failed=[...validation.some(({status})=>status==="Failed")?["its validation"]:[],...imageScan.some(({status})=>status===
"Failed")?["the scan of its image"]:[]];return failed.length===0?"SageMaker does not say why":`${failed.join(" and ")} f\
ailed`}function hasFailedGate({gates}){return(0,_117_.Tm)(gates).length>0}function isUncertain({outcome}){return outcome.
kind==="failed"&&outcome.error.code==="unknown-outcome"}function severalPackages(results,view){return(0,_110_.Pc)(results,
{noun:"package",columns:["Package","Status","Validation","Image scan"],rowOf,iconOf,troubleFirst:["❌","❓","⛔","⏳",
"⚠️"],isUnchanged,maxRows:view.detail.maxPackages,section:result=>view.detail.sections&&!isUnchanged(result)?{summary:(0,_116_.
qy)`${iconOf(result)} ${(0,_116_.Cr)(packageName(result))}`,content:packageBody(result,view,"folded")}:void 0,open:view.
target==="summary"})}function rowOf(result){let state=(0,_107_.FS)(result.outcome);return[(0,_116_.qy)`${iconOf(result)} ${packageName(
result)}`,state===void 0?(0,_116_.qy)`–`:(0,_116_.aY)(state.status,40),inShort(state?.validation),inShort(state?.imageScan)]}
function inShort(items){let statuses=[...new Set((items??[]).map(({status})=>status))];return statuses.length===0?(0,_116_.
qy)`–`:(0,_116_.aY)(statuses.join(", "),100)}function isUnchanged({outcome}){return outcome.kind==="reused"}var MAX_PACKAGES_BYTES=5e5;
function packagesMarker(key){return(0,_109_.Q)(`${key} packages`)}function renderPackagesComment({marker,...report}){return(0,_116_.
vm)(pageOf(report),marker)}function renderPackagesSummary(report){return(0,_116_.YG)(pageOf(report),MAX_PACKAGES_BYTES)}
function worthCommenting(results,{commit,hasComment}){let told=results.filter(({outcome})=>outcome.kind!=="superseded"&&
outcome.kind!=="offline");return told.length===0?!1:told.some(({outcome})=>outcome.kind!=="reused")||hasComment?!0:told.
some(({outcome})=>commit!==void 0&&(0,_107_.FS)(outcome)?.commit===commit)}function pageOf({results,context}){let[only,...others]=results,
one=others.length===0?only:void 0;return{context,ladder,render:view=>(0,_116_.Bv)(one?heading(one):headingOfSeveral(results),
(0,_116_.L6)(leftOut(results,view),view),one?packageBody(one,view,"top"):severalPackages(results,view),(0,_114_.qr)(context,
...(0,_114_.X0)(one?.specificationDigest)))}}function leftOut(results,{detail}){return detail===EVERYTHING?[]:[...detail.
folded?[]:["the folded sections"],...detail.sections||results.length===1?[]:["the sections of the packages"],...results.
length>detail.maxPackages?[(0,_116_.U9)(results.length-detail.maxPackages,"package")]:[],"parts of long texts"]}}),6478:((_m_,_e_,_r_)=>{
_r_.d(_e_,{w:()=>checkOffline});var _120_=_r_(8125),_99_=_r_(9130),_121_=_r_(6432),_122_=_r_(9074),_123_=_r_(9961),_124_=_r_(
1382);function checkOffline({candidates,because,baselines}){return candidates.map(candidate=>{let specification=(0,_124_.
ed)((0,_121_.rL)(candidate.file.manifest)),seen={baseline:baselines?.get(candidate.file.path)??{kind:"offline"},history:[],
identity:{specification}},compared=(0,_120_.Xp)(candidate,seen);return{...compared,outcome:{kind:"offline",because},checks:[
...(0,_99_.qd)(candidate),...(0,_122_.YA)(candidate.file.manifest),...(0,_123_.Hr)(compared),...(0,_99_.yV)(candidate)],
...candidate.unreadBase&&{isBaseUnread:!0}}})}}),9269:((_m_,_e_,_r_)=>{_r_.d(_e_,{FS:()=>stateOfOutcome,IH:()=>describePackage,
L4:()=>stateOf});var _125_=_r_(8244),_126_=_r_(5715),_127_=_r_(3694);async function describePackage(address,{reader}){try{
let description=await(0,_125_.pn)(reader.describeModelPackage,address.name);if(address.isArn(description.ModelPackageArn))
return description;let message=`The answer is not about ${address.arn}`;throw new _127_.Rk("unknown-outcome","sagemaker:\
DescribeModelPackage",message)}catch(error){if(error instanceof _127_.Rk&&error.kind==="not-found")return;throw error}}function stateOf(address,description){
let details=description.ModelPackageStatusDetails;return{name:address.name,arn:description.ModelPackageArn??address.arn,
status:description.ModelPackageStatus??"unknown",validation:items(details?.ValidationStatuses),imageScan:items(details?.
ImageScanStatuses),commit:description.MetadataProperties?.CommitId??""}}function stateOfOutcome(outcome){return"state"in
outcome?outcome.state:void 0}function items(found){return(found??[]).map(({Name:name,Status:status,FailureReason:reason})=>({
name:name??"",status:status??"unknown",...(0,_126_.s)({reason:reason||void 0})}))}})};
