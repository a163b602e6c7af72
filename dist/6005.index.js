"use strict";exports.id=6005,exports.ids=[6005],exports.modules={5558:((_m_,_e_,_r_)=>{_r_.d(_e_,{Qh:()=>isInS3,VN:()=>sourceLineOf,df:()=>positionOf,
vz:()=>sourceOf});function sourceOf(of){let{file,text,isSet=!1}=of,lineStarts=[0];for(let at=text.indexOf(`
`);at!==-1;at=text.indexOf(`
`,at+1))lineStarts.push(at+1);return{file,text,isSet,lineStarts}}function isInS3(file){return file.startsWith("s3://")}function positionOf({
source,start,end}){let index=lineIndexAt(source,start),lineStart=source.lineStarts[index]??0,lineEnd=lineStart+lineText(
source,index).length,column=Math.min(start,lineEnd)-lineStart+1;return{file:source.file,line:index+1,column,endColumn:Math.
max(column+1,Math.min(end,lineEnd)-lineStart+1)}}function sourceLineOf({source,start}){return lineText(source,lineIndexAt(
source,start))}function lineText(source,index){let start=source.lineStarts[index]??0,next=source.lineStarts[index+1];return source.
text.slice(start,next===void 0?void 0:next-1).replace(/\r$/,"")}function lineIndexAt({lineStarts},offset){let low=0,high=lineStarts.
length-1;for(;low<high;){let middle=Math.ceil((low+high)/2);(lineStarts[middle]??0)<=offset?low=middle:high=middle-1}return low}}),
1336:((_m_,_e_,_r_)=>{_r_.d(_e_,{Ku:()=>firstOf,S3:()=>publishReport,_1:()=>settleWith,mk:()=>publish,u5:()=>writeReport});
var _0_=_r_(8227),_1_=_r_(3694),_2_=_r_(7598),_3_=_r_.n(_2_),_4_=_r_(1455),_5_=_r_.n(_4_),_6_=_r_(8161),_7_=_r_.n(_6_),_8_=_r_(
6760),_9_=_r_.n(_8_);async function publish({runner},{failure,outputs,report,reportJson,summary,comment}){for(let[name,value]of Object.
entries(outputs))runner.setOutput(name,value);runner.setOutput("report-json",reportJson),runner.setOutput("report-path",
await writeReport(report)),runner.setOutput("failure-reason",failure?.code??"");let{answer}=await(0,_0_.f)(comment);await runner.
writeSummary(await summary());let url=await answer;url!==void 0&&(runner.setOutput("comment-url",url),runner.info(`Comme\
nt: ${url}`))}async function publishReport(request,{failure,summary,outputs,report,reportJson,comment}){let whole={...report,
...failure&&{failureReason:failure.code,message:failure.message}},text=JSON.stringify(whole),short=Buffer.byteLength(text)<=
1e5?text:JSON.stringify({truncated:!0,...scalars(whole)});await publish(request,{failure,outputs:Object.fromEntries(outputs),
report:whole,reportJson:reportJson??short,summary:()=>summary,comment})}function settleWith(failure){return{failure:failure&&
{code:failure.code,message:(0,_1_.mu)(failure)}}}function firstOf(failures){let[first]=failures;return{failure:first&&{code:first.
code,message:failures.map(({message})=>message).join(`
`)}}}async function writeReport(report){let path=(0,_8_.join)(process.env.RUNNER_TEMP||(0,_6_.tmpdir)(),`model-registry-\
report-${(0,_2_.randomUUID)()}.json`);try{return await(0,_4_.writeFile)(path,linesOf(report),{mode:384}),path}catch{return""}}
function*linesOf(report){let before=`{
`;for(let[name,value]of Object.entries(report))if(value!==void 0){if(yield`${before}${JSON.stringify(name)}: `,before=`,\

`,!Array.isArray(value)){yield JSON.stringify(value);continue}yield"[";for(let[index,item]of value.entries())yield`${index===
0?`
`:`,
`}${JSON.stringify(item)}`;yield value.length===0?"]":`
]`}yield before===`,
`?`
}
`:`{}
`}function scalars(report){return Object.fromEntries(Object.entries(report).filter(([,value])=>typeof value!="object"))}}),
6005:((_m_,_e_,_r_)=>{_r_.r(_e_),_r_.d(_e_,{runList:()=>runList});var _10_=_r_(5694),_11_=_r_(1336),_12_=_r_(9352),_13_=_r_(
1305),_14_=_r_(8375),_15_=_r_(6695),_16_=_r_(3799),_17_=_r_(9097),_18_=_r_(9575),_19_=_r_(1609),_20_=_r_(4238),_21_=_r_(
1382),_22_=_r_(74),_23_=_r_(1659),_24_=_r_(4421),_25_=_r_(6450),_26_=_r_(664),_27_=_r_(9892),_28_=_r_(3322),_29_=_r_(4139),
_30_=_r_(8469),_31_=_r_(7073),_32_=_r_(5558),_33_=_r_(4104),_34_=_r_(8227),_35_=_r_(4513),_36_=_r_(9598),_37_=_r_(3694),
_38_=_r_(362),_39_=_r_(3024),_40_=_r_.n(_39_),_41_=_r_(6760),_42_=_r_.n(_41_);function setOfRun(set,paths){let{overrides,
findings}=(0,_12_.R)(set,paths);return{overrides,problems:(0,_30_.ek)(findings)}}function namedFiles({path,text:text2},{
overrides}){let{tree:parsed}=(0,_29_.q)((0,_32_.vz)({file:path,text:text2}));if(parsed===void 0)return{files:[],isReadable:!1};
let ours=overrides.filter(({file})=>file===path),{tree}=(0,_12_.T)((0,_14_.Y9)(parsed,_15_.rc),ours),files=PLACES.flatMap(
place=>textsAt(tree,place)).filter(file=>file!==""&&!(0,_32_.Qh)(file));return{files:[...new Set(files)],isReadable:!0,...registersOf(
tree)}}function registersOf(tree){let[registers]=["group","name"].flatMap(key=>{let name=(0,_31_.b6)((0,_31_.GG)(tree,key));
return name===void 0?[]:[`${key} ${name}`]});return registers===void 0?{}:{registers}}var EACH=Symbol("each value"),BELOW=Symbol(
"each mapping below"),PLACES=[["metrics","report"],["metrics","values",EACH,"report"],["reports",BELOW,"file"],["drift_b\
aselines",BELOW,"file"],["model_card","file"],["deploy","smoke_test","payload"],["deploy","smoke_test","requests",EACH,"\
payload"],["deploy","environments",EACH,"smoke_test","payload"],["deploy","environments",EACH,"smoke_test","requests",EACH,
"payload"]];function textsAt(tree,[step,...rest]){return tree===void 0?[]:step===void 0?[(0,_31_.b6)(tree)??[]].flat():step===
EACH?membersOf(tree).flatMap(member=>textsAt(member,rest)):step===BELOW?mappingsBelow(tree).flatMap(mapping=>textsAt(mapping,
rest)):textsAt((0,_31_.GG)(tree,step),rest)}function membersOf(tree){return tree.kind==="list"?tree.items:(0,_31_.q7)(tree).
map(key=>(0,_31_.at)(tree,[key]))}function mappingsBelow(tree){return(0,_31_.jh)(tree)?[tree,...[...tree.entries.values()].
flatMap(({value})=>mappingsBelow(value))]:[]}var MAX_LINKS=40;function pathsTo(workspace,path){let found=[],wanted=(0,_41_.
resolve)(workspace,path);for(let links=0;links<=MAX_LINKS&&(0,_26_.FK)(workspace,wanted);links+=1){found.push((0,_26_.TH)(
(0,_41_.relative)(workspace,wanted)));let next=throughFirstLink(workspace,wanted);if(next===void 0)break;wanted=next}return found}
function throughFirstLink(workspace,wanted){let parts=(0,_41_.relative)(workspace,wanted).split(_41_.sep);for(let[index]of parts.
entries()){let link=(0,_41_.join)(workspace,...parts.slice(0,index+1)),target=targetOf(link);if(target!==void 0)return(0,_41_.
resolve)((0,_41_.dirname)(link),target,...parts.slice(index+1))}}function targetOf(path){try{return(0,_39_.lstatSync)(path).
isSymbolicLink()?(0,_39_.readlinkSync)(path):void 0}catch{return}}function repositoryPaths(workspace){let known2=new Map,
isCheckout=folder=>{let answer=known2.get(folder)??(0,_39_.existsSync)((0,_41_.join)(workspace,folder,".git"));return known2.
set(folder,answer),answer};return path=>{let parts=path.split("/"),inner=parts.flatMap((_,index)=>index>0&&isCheckout(parts.
slice(0,index).join("/"))?[parts.slice(index).join("/")]:[]);return[path,...inner]}}var MAX_MANIFEST_BYTES=64*1024,MAX_MANIFESTS=1e5,
CONCURRENT_READS=32;async function dependingManifests(of){let{patterns,set}=of,workspace=_39_.realpathSync.native(of.workspace),
paths=(0,_26_.lY)(workspace,patterns,MAX_MANIFESTS),given=setOfRun(set,paths),inRepository=repositoryPaths(workspace);return{
manifests:await(0,_27_.y)(paths,CONCURRENT_READS,async path=>{let own=pathsTo(workspace,path),text2=await(0,_26_.dN)({workspace,
path,maxBytes:MAX_MANIFEST_BYTES});if(text2 instanceof _37_.lZ)return{path,dependsOn:own.flatMap(inRepository),unknown:`\
it cannot be read: ${text2.message}`};let{files,isReadable,registers}=namedFiles({path,text:text2},given),named=files.flatMap(
file=>pathsTo(workspace,(0,_26_.ej)(path,file)));return{path,dependsOn:[...own,...named].flatMap(inRepository),...!isReadable&&
{unknown:"it is no YAML that this action reads"},...registers!==void 0&&{registers}}}),problems:given.problems}}var PULL="\
GET /repos/{owner}/{repo}/pulls/{pull_number}/files",COMPARE="GET /repos/{owner}/{repo}/compare/{basehead}",MAX_OF_PULL=3e3,
MAX_OF_COMPARISON=300;function changeReader(options){let{owner,repo}=(0,_16_.lD)(options.repository);async function ofPullRequest(octokit,number,headSha){
let pull={owner,repo,pull_number:number},[entries,{data}]=await Promise.all([octokit.paginate(octokit.rest.pulls.listFiles,
{...pull,per_page:100}),octokit.rest.pulls.get(pull)]);return data.head?.sha!==headSha?{kind:"cut",why:"The pull request\
 has a newer commit, and GitHub lists the files of that one."}:entries.length>=MAX_OF_PULL?{kind:"cut",why:`GitHub lists\
 at most ${MAX_OF_PULL} changed files of a pull request, and this has more.`}:known(entries,PULL)}async function compare(octokit,base,head){
let basehead=`${base}...${head}`,{data}=await octokit.rest.repos.compareCommitsWithBasehead({owner,repo,basehead,per_page:1});
if(!Array.isArray(data.files))throw new _37_.Rk("unknown-outcome",COMPARE,"GitHub's answer has no list of changed files.");
return{status:data.status,entries:data.files}}async function between(octokit,base,head){let forth=await compare(octokit,
base,head),back=forth.status==="ahead"||forth.status==="identical"?void 0:await compare(octokit,head,base),lists=[forth.
entries,...back===void 0?[]:[back.entries]];return lists.some(({length})=>length>=MAX_OF_COMPARISON)?{kind:"cut",why:`Gi\
tHub lists at most ${MAX_OF_COMPARISON} changed files of a comparison, and this has more.`}:known(lists.flat(),COMPARE)}
return{ofPullRequest:({number,headSha})=>(0,_16_.X3)(options,PULL,"pull-requests: read",octokit=>ofPullRequest(octokit,number,
headSha)),between:({base,head})=>(0,_16_.X3)(options,COMPARE,"contents: read",octokit=>between(octokit,base,head))}}function known(entries,call){
let paths=entries.flatMap(({filename,previous_filename:before})=>[filename,...before===void 0?[]:[before]]),texts=paths.
filter(path=>typeof path=="string");if(texts.length<paths.length)throw new _37_.Rk("unknown-outcome",call,"GitHub's answ\
er names a changed file by something that is no text.");let gone2=entries.flatMap(({filename,previous_filename:before,status})=>status===
"removed"?[filename]:status==="renamed"?[before]:[]);return{kind:"known",paths:new Set(texts),removed:gone2.filter(path=>typeof path==
"string")}}async function observeChanges(run,reader){try{let found=await asked(run,reader);switch(found.kind){case"known":
return found;case"nothing-to-compare":return{kind:"unknown",why:`A ${run.context.eventName||"run on a laptop"} names no \
commit to compare with.`};case"cut":return{kind:"unknown",why:found.why}}}catch(error){if(!(error instanceof _37_.Rk))throw error;
return{kind:"unknown",why:`What has changed could not be read: ${(0,_37_.mu)(error)}`}}}async function asked({context,pushedFrom},reader){
let{pullRequest,base,sha,defaultBranch,ref}=context;if(pullRequest!==void 0)return reader.ofPullRequest(pullRequest);if(pushedFrom!==
void 0)return reader.between({base:pushedFrom,head:sha});let from=base?.sha??(ref===`refs/heads/${defaultBranch}`?void 0:
base?.branch);return from===void 0||from===""||sha===""?{kind:"nothing-to-compare"}:reader.between({base:from,head:sha})}
var MAX_MANIFESTS_OF_RUN=1e3,MAX_SHARD_BYTES=1e5,MAX_OUTPUT_CHARACTERS=5e5;function planList({manifests,changes,shards,isMeant}){
let affected=manifests.flatMap(manifest=>{let because=whyAffected(manifest,changes);return because===void 0?[]:[{path:manifest.
path,because}]});refuseShared(manifests,affected);let paths=affected.map(({path})=>path);refuseUnlistable(paths);let here=new Set(
manifests.map(({path})=>path));return{manifests:manifests.length,affected,shards:shared(paths,shards),gone:changes.kind===
"known"?changes.removed.filter(path=>isMeant(path)&&!here.has(path)).toSorted():[],...changes.kind==="unknown"&&{all:changes.
why}}}function whyAffected({dependsOn,unknown},changes){if(changes.kind==="unknown")return"all are affected";let touched=dependsOn.
map(path=>touchedBy(path,changes.paths)).find(path=>path!==void 0);return touched!==void 0?`${touched} has changed`:unknown===
void 0?void 0:`${unknown}, so nobody knows what it names`}function touchedBy(path,changed){let parts=path.split("/");return parts.
map((_,index)=>parts.slice(0,index+1).join("/")).find(one=>changed.has(one))}function refuseShared(manifests,affected){let isAffected=new Set(
affected.map(({path})=>path)),named=manifests.filter(({registers})=>registers!==void 0),shared2=[...(0,_28_.$)(named,({registers})=>registers??
"")].filter(([,ofOne])=>ofOne.length>1&&ofOne.some(({path})=>isAffected.has(path)));if(shared2.length===0)return;let lines=shared2.
map(([what,ofOne])=>`${what}: ${ofOne.map(({path})=>path).join(", ")}`);throw new _37_.lZ("invalid-manifest",`Each group\
 has one manifest.
${lines.join(`
`)}`,{hint:"Give each manifest a `group` of its own, or leave one of them out of the input `manifest`."})}function refuseUnlistable(paths){
let bad=paths.filter(path=>/[*?{[\r\n]/.test(path)||path.trim()!==path);if(bad.length===0)return;let named=bad.slice(0,10).
map(path=>JSON.stringify(path));throw new _37_.lZ("invalid-input",`manifest: ${named.join(", ")} cannot be handed on as \
a line of \`manifest\``,{hint:"Rename what has one of the characters `*?{[`, a line end, or a blank at its beginning or \
end."})}function shared(paths,most){let amount=Math.min(most,paths.length),startOf=index=>Math.floor(index*paths.length/
amount),shards=Array.from({length:amount},(_,index)=>paths.slice(startOf(index),startOf(index+1))),large=shards.find(one=>one.
length>MAX_MANIFESTS_OF_RUN||Buffer.byteLength(one.join(`
`))>MAX_SHARD_BYTES);if(large!==void 0)throw new _37_.lZ("invalid-input",`shards: ${most} are too few for ${paths.length}\
 manifests: one would have ${large.length}, and a run takes ${MAX_MANIFESTS_OF_RUN} with ${MAX_SHARD_BYTES} bytes of pat\
hs`,{hint:"Give more `shards`, at most 256, or a narrower `manifest`."});let found=shards.map((one,index)=>({index,manifest:one.
join(`
`)})),characters=JSON.stringify(found).length;if(characters>MAX_OUTPUT_CHARACTERS)throw new _37_.lZ("invalid-input",`man\
ifest: the paths of ${paths.length} manifests have ${characters} characters as JSON, and an output of a job can have ${MAX_OUTPUT_CHARACTERS}`,
{hint:"Divide them between several workflows, each with a narrower `manifest`."});return found}function listDocument({manifests,
affected,shards,all,gone:gone2}){return{schema:1,mode:"list",manifests,allAffected:all??null,affected,shards,gone:gone2}}
function listOutputs({affected,shards}){return[["shards-json",JSON.stringify(shards)],["affected-count",String(affected.
length)]]}function renderListText({affected,shards}){let sizes=shards.map(({index,manifest})=>`shard ${index}: ${manifest.
split(`
`).length}`);return[...affected.map(({path,because})=>`${path}: ${because}`),...sizes].join(`
`)}function verdict({manifests,affected,shards}){if(affected.length===0)return`None of ${(0,_19_.U9)(manifests,"manifest")}\
 is affected`;let of=affected.length===manifests?`${manifests===1?"The":"All"} ${(0,_19_.U9)(manifests,"manifest")}`:`${affected.
length} of ${(0,_19_.U9)(manifests,"manifest")}`,are=affected.length===1?"is":"are";return`${of} ${are} affected, in ${(0,_19_.
U9)(shards.length,"shard")}`}var MAX_ROWS=[2e3,500,100,10],MAX_SENTENCE=2e3;function renderListSummary({result,context}){
return(0,_19_.YG)({context,ladder:MAX_ROWS,render:({detail})=>(0,_19_.Bv)((0,_19_.qy)`<h3>🧭 ${verdict(result)}</h3>`,
result.all===void 0?void 0:(0,_19_.xE)("NOTE",(0,_19_.FY)((0,_19_.Qq)(result.all,MAX_SENTENCE))),affectedSection(result,
context,detail),gone(result),(0,_17_.qr)(context))})}function affectedSection({affected,shards},context,most){if(affected.
length===0)return;let shardOf=new Map(shards.flatMap(({index,manifest})=>manifest.split(`
`).map(path=>[path,index]))),rows=affected.slice(0,most).map(({path,because})=>[(0,_19_.qy)`${shardOf.get(path)??"–"}`,
(0,_19_.RF)(path,(0,_19_.aY)(path,200),context),(0,_19_.Qq)(because,300)]),left=affected.length-rows.length;return(0,_19_.
zH)({summary:(0,_19_.qy)`Which manifests, and why`,content:(0,_19_.Bv)((0,_18_.t)({columns:[{title:(0,_19_.qy)`Shard`,align:"\
right"},{title:(0,_19_.qy)`Manifest`},{title:(0,_19_.qy)`Why`,wraps:!0}],rows}),left>0?(0,_19_.FY)(`${(0,_19_.U9)(left,"\
more manifest")} in the log.`):void 0),open:affected.length<=20})}function gone({gone:gone2}){let sentence=(0,_13_.b)(gone2);
return sentence===void 0?void 0:(0,_19_.FY)((0,_19_.Qq)(sentence,MAX_SENTENCE))}async function runList(request){let{runner}=request,
result=await listed(request);await runner.group("List the manifests",async()=>runner.info(renderListText(result))),runner.
info(`${verdict(result)}.`);for(let sentence of[result.all,(0,_13_.b)(result.gone)])sentence!==void 0&&runner.notice(sentence);
return await(0,_11_.S3)(request,{failure:void 0,summary:renderListSummary({result,context:(0,_10_.g)(request)}),outputs:listOutputs(
result),report:listDocument(result),comment:async()=>{}}),(0,_11_._1)(void 0)}async function listed(request){let{inputs,
run,runner}=request;if(run.nothingToDo!==void 0)return runner.notice(run.nothingToDo),{manifests:0,affected:[],shards:[],
gone:[]};let{workspace}=run.context,{manifest:patterns,set}=inputs,[{manifests,problems},changes]=await Promise.all([dependingManifests(
{workspace,patterns,set}),changesOf(request)]);(0,_33_.T)(problems,runner);let matchers=patterns.map(pattern=>(0,_26_.fU)(
pattern)),isMeant=path=>matchers.some(matches=>matches(path));return planList({manifests,changes,shards:inputs.shards,isMeant})}
async function changesOf({inputs,run}){return inputs.changedOnly?observeChanges(run,changeReader({token:inputs.githubToken,
repository:run.context.repository})):{kind:"unknown",why:"changed-only is false."}}}),3322:((_m_,_e_,_r_)=>{_r_.d(_e_,{$:()=>groupBy});
function groupBy(items,keyOf){let groups=new Map;for(let item of items){let key=keyOf(item),group=groups.get(key);group===
void 0?groups.set(key,[item]):group.push(item)}return groups}}),9892:((_m_,_e_,_r_)=>{_r_.d(_e_,{y:()=>mapBounded});async function mapBounded(items,limit,map){
let results=new Map,queue=items.entries();async function worker(){for(let[index,item]of queue)results.set(index,{result:await map(
item)})}return await Promise.all(Array.from({length:Math.min(limit,items.length)},worker)),items.flatMap((_,index)=>{let done=results.
get(index);return done===void 0?[]:[done.result]})}}),5694:((_m_,_e_,_r_)=>{_r_.d(_e_,{g:()=>reportContext});var _43_=_r_(
4238),_44_=_r_(4513);function reportContext({run,actionVersion},beside={}){let{repository,serverUrl,runId,runNumber,runAttempt}=run.
context,commit=(0,_43_.D3)(run.context);return{repository,serverUrl,commit,runId,runNumber,runAttempt,...beside,actionVersion,
now:_44_.p.now()}}}),9352:((_m_,_e_,_r_)=>{_r_.d(_e_,{R:()=>readSet,T:()=>layOver});var _45_=_r_(8375),_46_=_r_(6695),_47_=_r_(
4421),_48_=_r_(6450),_49_=_r_(839),_50_=_r_(4139),_51_=_r_(8469),_52_=_r_(7073),_53_=_r_(5558),_54_=_r_(2169),_55_=_r_(9702);
function typedValue(override,shape){let{value,valuePlace:place}=override;switch(kindOf(shape,value)){case"text":return{tree:{
kind:"scalar",value,...place}};case"literal":{let literal=(0,_55_.U4)(value);return typeof literal=="number"||typeof literal==
"boolean"?{tree:{kind:"scalar",value:literal,...place}}:refusal(override,(0,_47_.fX)(shape,"allowed")??"a number")}case"\
json":{if((0,_55_.U4)(value)===void 0)return refusal(override,`JSON text of ${(0,_47_.fX)(shape,"allowed")??"a mapping o\
r list"}`);let{tree,findings}=(0,_50_.g)(place.source,{start:place.start,end:place.end}),first=findings[0];return first!==
void 0?{finding:first}:tree===void 0?refusal(override,"JSON text"):{tree}}}}function kindOf(shape,value){if(shape instanceof
_48_.fZ&&!(shape instanceof _48_.jv)){let literal=(0,_55_.U4)(value);return shape.options.some(option=>option instanceof
_48_.rS&&typeof literal=="number"||option instanceof _48_.WF&&typeof literal=="boolean")?"literal":typeof literal=="obje\
ct"&&shape.options.some(option=>option instanceof _48_.bv)?"json":"text"}return(0,_47_.fX)(shape,"shortFor")!==void 0&&!/^\s*\{/.
test(value)?"text":shape instanceof _48_.jv||shape instanceof _48_.bv||shape instanceof _48_.b8||shape instanceof _48_.n?
"json":shape instanceof _48_.rS||shape instanceof _48_.WF||shape instanceof _48_.DN&&typeof shape.value!="string"?"liter\
al":"text"}function refusal({name,value,valuePlace},allowed){let given=JSON.stringify((0,_54_.dh)(value));return{finding:(0,_51_.
F9)(valuePlace,`${name}: ${given} is not ${allowed}`)}}function layOver(tree,overrides){let findings=[],laid=tree;for(let override of overrides){
let value=givenValue(override,laid),next="finding"in value?value:put(laid,override,0,value.tree);"finding"in next?findings.
push(next.finding):laid=next.tree}return{tree:laid,findings}}function givenValue(override,laid){let place=override.stepPlaces.
at(-1)??override.valuePlace;if(touchesGates(override)){let message=`\`set\` cannot change \`${override.name}\`: gates, an\
d what they measure, are changed in the manifest, where reviewers see it`;return{finding:(0,_51_.F9)(place,message)}}let reserved=override.
path.find(step=>_52_.a1.includes(step));if(reserved!==void 0)return{finding:(0,_51_.F9)(place,`the key \`${reserved}\` is\
 reserved`)};let known=override.path.findIndex((_,index)=>(0,_47_.ln)(_46_.rc,override.path.slice(0,index+1),laid)===void 0);
if(known!==-1)return{finding:unknownPath(override,known)};let shape=(0,_47_.ln)(_46_.rc,override.path,laid),value=typedValue(
override,shape);return"finding"in value||shape===void 0?value:{tree:(0,_45_.Y9)(value.tree,shape)}}function touchesGates({
path}){let[first,second,,member]=path;return first!=="metrics"?!1:second===void 0||second==="baseline"?!0:second==="valu\
es"&&(member===void 0||GATE_KEYS.includes(member))}var GATE_KEYS=["gate","path","report","goal"];function unknownPath({path,
stepPlaces,valuePlace,name},index){let place=stepPlaces[index]??valuePlace,parent=path.slice(0,index),step=path[index];return typeof step!=
"string"?(0,_51_.F9)(place,`${name}: ${ownerOf(parent)} is not a list`):(0,_47_.nh)({place,path:parent,key:step,kind:_45_.
e0})}function put(tree,override,depth,value){let step=override.path[depth];if(step===void 0)return{tree:value};let place=override.
stepPlaces[depth]??override.valuePlace,owner=ownerOf(override.path.slice(0,depth)),isAbsent=tree===void 0||tree.kind==="\
scalar"&&tree.value===null;if(typeof step=="number"){let list=isAbsent?{kind:"list",items:[],...place}:tree;if(list.kind!==
"list")return{finding:(0,_51_.F9)(place,`${owner} is not a list in the manifest`)};if(step>list.items.length){let message=`${owner}\
 has ${list.items.length} ${list.items.length===1?"item":"items"}, so the index is at most ${list.items.length}`;return{
finding:(0,_51_.F9)(place,message)}}let next2=put(list.items[step],override,depth+1,value);return"finding"in next2?next2:
{tree:{...list,items:[...list.items.slice(0,step),next2.tree,...list.items.slice(step+1)]}}}let map=isAbsent?{kind:"map",
entries:new Map,...place}:tree;if(map.kind!=="map")return{finding:(0,_51_.F9)(place,`${owner} is not a mapping in the ma\
nifest`)};let entry=map.entries.get(step),next=put(entry?.value,override,depth+1,value);if("finding"in next)return next;
let keyPlace=depth===override.path.length-1||entry===void 0?place:entry.keyPlace;return{tree:{...map,entries:new Map([...map.
entries,[step,{keyPlace,value:next.tree}]])}}}function ownerOf(path){return path.length===0?"the manifest":`\`${(0,_49_.
j)(path)}\``}function readSet(text,files){let source=(0,_53_.vz)({file:"set",text,isSet:!0}),overrides=[],findings=[];return source.
lineStarts.forEach((start,index)=>{let end=(source.lineStarts[index+1]??text.length+1)-1,line=text.slice(start,end).replace(
/\r$/,""),content=line.trimStart();if(content===""||content.startsWith("#"))return;let reading=readLine({source,line,start,
from:line.length-content.length,files}),finding="finding"in reading?reading.finding:clash(reading.override,overrides);finding!==
void 0?findings.push(finding):"override"in reading&&overrides.push(reading.override)}),{overrides,findings}}function readLine(of){
let{source,line,start,from,files}=of,place=(first,last)=>({source,start:start+first,end:start+last}),refuse=(at,message,help)=>({
finding:(0,_51_.F9)(at,message,help)}),named=files.filter(file2=>line.startsWith(`${file2}:`,from)).sort((a,b)=>b.length-
a.length)[0],file=named??(files.length===1&&!/^[^=[]*\.ya?ml:/.test(line.slice(from))?files[0]:void 0);if(file===void 0)
return refuse(place(from,line.length),"this line names no manifest of this run",`write \`FILE:path=value\`, with FILE one \
of ${files.slice(0,5).join(", ")}`);let pathStart=named===void 0?from:from+named.length+1,rest=line.slice(pathStart),reading=(0,_49_.
G)(rest);if("failedAt"in reading){let at=pathStart+reading.failedAt;return refuse(place(at,at+1),"from here on this is n\
o path of a manifest",'write it as `containers[0].image=VALUE`, other keys as `environment["A.B"]=VALUE`')}let pathLength=reading.
ends.at(-1)??0,equals=/^[ \t]*=/.exec(rest.slice(pathLength));if(equals===null)return refuse(place(pathStart,line.length),
"there is no `=` after the path","write it as `path=value`");let valueStart=pathStart+pathLength+equals[0].length;return{
override:{file,path:reading.path,name:(0,_49_.j)(reading.path),value:line.slice(valueStart),stepPlaces:reading.ends.map(
end=>place(pathStart,pathStart+end)),valuePlace:place(valueStart,line.length)}}}function clash(override,earlier){let place=override.
stepPlaces.at(-1)??override.valuePlace;for(let other of earlier){if(other.file!==override.file||!override.path.every((step,at)=>other.
path[at]===step))continue;let message=other.path.length===override.path.length?`\`${override.name}\` is set a second time`:
`\`${override.name}\` would undo \`${other.name}\`, which is set before`;return(0,_51_.F9)(place,message,`the first is i\
n line ${(0,_53_.df)(other.valuePlace).line}`)}}}),9097:((_m_,_e_,_r_)=>{_r_.d(_e_,{Lk:()=>runPart,X0:()=>specificationPart,
bm:()=>dateAndTime,qr:()=>footer,vl:()=>signature});var _56_=_r_(1609),MONTHS=["Jan","Feb","Mar","Apr","May","Jun","Jul",
"Aug","Sep","Oct","Nov","Dec"];function dateAndTime(date){let time=date.toISOString().slice(11,16);return`${date.getUTCDate()}\
 ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()} ${time} UTC`}function footer(context,...about){let{trainingAccount,
account,registryAccount,workloadAccount,region}=context,named=(name,id)=>id===void 0?[]:[(0,_56_.qy)`${name} ${(0,_56_.aY)(
id)}`];return(0,_56_.EX)(...context.commit===""?[]:[(0,_56_.qy)`commit ${(0,_56_.wn)(context)}`],...runPart(context),...about,
...named("training",trainingAccount),...named("account",account),...named("registry",registryAccount),...named("workload",
workloadAccount),...region===void 0||region===""?[]:[(0,_56_.aY)(region)],...signature(context))}function runPart(context){
let run=(0,_56_.ut)((0,_56_.aY)(`#${context.runNumber}`),context);return run===void 0?[]:[(0,_56_.qy)`run ${run}`]}function specificationPart(digest){
return digest===void 0||digest===""?[]:[(0,_56_.qy)`spec ${(0,_56_.aY)(digest.slice(0,15))}`]}function signature({actionVersion,
now}){return[(0,_56_.qy)`action ${(0,_56_.aY)(actionVersion,40)}`,(0,_56_.qy)`updated ${dateAndTime(now)}`]}}),4104:((_m_,_e_,_r_)=>{
_r_.d(_e_,{T:()=>reportProblems});var _57_=_r_(2015),_58_=_r_(3694);function reportProblems(problems,runner){if(problems.
length===0)return;for(let problem of problems){runner.info((0,_57_.V)(problem));let{file,line,column}=problem.at;file===
"set"?runner.error(`set:${line}:${column}: ${problem.message}`):runner.error([problem.message,problem.help].filter(part=>part!==
void 0).join(`
`),problem)}let count=problems.length===1?"There is 1 problem":`There are ${problems.length} problems`;throw new _58_.lZ(
"invalid-manifest",`${count} in the manifests and reports. Nothing was sent.`,{problems})}}),1305:((_m_,_e_,_r_)=>{_r_.d(
_e_,{b:()=>goneSentence});function goneSentence(paths,how="Deleted or renamed"){if(paths.length===0)return;let shown=paths.
slice(0,10).join(", "),more=paths.length>10?` and ${paths.length-10} more`:"";return`${how}: ${shown}${more}. What was r\
egistered from there stays in the registry.`}})};
