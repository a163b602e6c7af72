"use strict";exports.id=6172,exports.ids=[6172],exports.modules={6172:((_m_,_e_,_r_)=>{_r_.d(_e_,{CL:()=>candidatesWithBase,S3:()=>candidatesOffline,
lH:()=>readCandidates});var _0_=_r_(4974),_1_=_r_(6976),_2_=_r_(9073),_3_=_r_(2381),_4_=_r_(664),_5_=_r_(8679),_6_=_r_(3854),
_7_=_r_(3694),MAX_MANIFEST_BYTES=64*1024;async function readCandidates(request,candidates,reports){let{withReportsOfS3}=await Promise.
all([_r_.e(478),_r_.e(1602)]).then(_r_.bind(_r_,1602)),{reportProblems}=await _r_.e(2773).then(_r_.bind(_r_,5154)),read=await withReportsOfS3(
candidates,reports);for(let notice of read.notices)request.runner.notice(notice.message,notice);return reportProblems(read.
problems,request.runner),candidatesWithBase(request,read.candidates)}async function candidatesOffline(request,candidates){
if(!request.run.context.base||request.inputs.baseGates==="ignore")return candidatesWithBase(request,candidates);let isRead=({
file})=>!(0,_5_.LT)(file.manifest),based=await candidatesWithBase(request,candidates.filter(isRead)),unread=(0,_2_.z)(candidates.
filter(candidate=>!isRead(candidate)),{reason:"Metrics in S3 are not read without credentials, so the gates of the base \
branch did not judge them",why:"no-credentials"}),known=[...based,...unread];return candidates.map(candidate=>known.find(
({file})=>file.path===candidate.file.path)??candidate)}async function candidatesWithBase(request,candidates){let{inputs,
run,runner}=request,{base,repository,workspace,defaultBranch}=run.context;if(base===void 0||candidates.length===0)return candidates;
if(inputs.baseGates==="ignore")return runner.notice("base-gates is ignore: whoever writes this commit chooses the gates \
that judge it."),candidates;if(inputs.githubToken==="")return(0,_2_.z)(candidates,{reason:"github-token is empty, so the\
 gates of the base branch could not be read",why:"no-token"});let options={token:inputs.githubToken,repository},bases=await basesOf(
base,(0,_3_.J)({...options,defaultBranch}));return bases instanceof _7_.Rk?(0,_2_.z)(candidates,{reason:`Which branch th\
e gates come from could not be read: ${bases.message}`,why:bases}):bases.length===0?(0,_2_.z)(candidates,{reason:"The ev\
ent does not say which commit this is proposed for",why:"no-commit"}):(0,_2_.I)({candidates,files:(0,_1_.g)(options),bases,
patterns:inputs.manifest,here:path=>(0,_4_.io)({workspace,path,maxBytes:MAX_MANIFEST_BYTES}).catch(undefinedFor),warn:runner.
warning,onTree:(tree,name)=>{let gone=(0,_0_.m)((0,_0_.E)(tree,{workspace,patterns:inputs.manifest}),name);gone!==void 0&&
runner.notice(gone)}})}async function basesOf({branch,sha},repository){if(branch===""||sha==="")return[];let base={ref:sha??
branch,name:`the base branch ${branch}`};try{let standard=await repository.defaultBranch();return branch===standard||(await repository.
branch(branch))?.isProtected?[base]:[base,{ref:standard,name:`the default branch ${standard}`}]}catch(error){return(0,_6_.
tf)(error)}}function undefinedFor(error){if(!(error instanceof _7_.lZ))throw error}}),2381:((_m_,_e_,_r_)=>{_r_.d(_e_,{J:()=>branches});
var _8_=_r_(3799),_9_=_r_(3694),NEEDED="contents: read",COMPARE="GET /repos/{owner}/{repo}/compare/{basehead}",RESTRICTING_RULES=new Set(
["pull_request","update","merge_queue"]),NO_ANCESTOR=/^No common ancestor between /;function branches(options){let{owner,
repo}=(0,_8_.lD)(options.repository);async function isRestricted(octokit,branch){try{return(await octokit.paginate(octokit.
rest.repos.getBranchRules,{owner,repo,branch,per_page:100})).some(({type})=>RESTRICTING_RULES.has(type))}catch(error){if((0,_8_.
c2)(error)===404)return!0;throw error}}return{defaultBranch:async()=>options.defaultBranch??(0,_8_.X3)(options,"GET /rep\
os/{owner}/{repo}",NEEDED,async octokit=>{let{data}=await octokit.rest.repos.get({owner,repo});return data.default_branch}),
branch:name=>(0,_8_.CA)((0,_8_.X3)(options,"GET /repos/{owner}/{repo}/branches/{branch}",NEEDED,async octokit=>{let{data}=await octokit.
rest.repos.getBranch({owner,repo,branch:name}),isClassic=data.protection?.enabled===!0;return{isProtected:data.protected&&
(isClassic||await isRestricted(octokit,name)),sha:data.commit.sha}})),protectedBranches:()=>(0,_8_.X3)(options,"GET /rep\
os/{owner}/{repo}/branches",NEEDED,async octokit=>{let{data}=await octokit.rest.repos.listBranches({owner,repo,protected:!0,
per_page:100});return data.map(({name})=>name)}),contains:({branch,commit})=>(0,_8_.X3)(options,COMPARE,NEEDED,async octokit=>{
let basehead=`${branch}...${commit}`,{data}=await octokit.rest.repos.compareCommitsWithBasehead({owner,repo,basehead,per_page:1});
return isBehind(data.status)}).catch(error=>{if(error instanceof _9_.Rk&&error.kind==="not-found"&&NO_ANCESTOR.test(error.
message))return!1;throw error})}}function isBehind(status){switch(status){case"behind":case"identical":return!0;case"ahe\
ad":case"diverged":return!1;default:throw new _9_.Rk("unknown-outcome",COMPARE,"GitHub's answer does not say how the two\
 commits lie.")}}}),6976:((_m_,_e_,_r_)=>{_r_.d(_e_,{g:()=>repositoryFiles});var _8_=_r_(3799);function repositoryFiles(options){
let octokit=(0,_8_.g)(options),{owner,repo}=(0,_8_.lD)(options.repository);return{readAt:({path,ref})=>(0,_8_.X_)("GET /\
repos/{owner}/{repo}/contents/{path}","contents: read",async()=>{try{let{data}=await octokit.rest.repos.getContent({owner,
repo,path,ref,mediaType:{format:"raw"}}),raw=data;if(typeof raw=="string")return raw;if(isBytes(raw))return new TextDecoder().
decode(raw);throw new Error(`${path} is not a file at ${ref}`)}catch(error){if((0,_8_.o7)("",error,"").kind==="not-found")
return;throw error}}),list:({ref})=>(0,_8_.X_)("GET /repos/{owner}/{repo}/git/trees/{tree_sha}","contents: read",async()=>{
let{data}=await octokit.rest.git.getTree({owner,repo,tree_sha:ref,recursive:"true"}),blobs=data.tree.flatMap(({type,path,
sha})=>type==="blob"&&path!==void 0?[[path,sha??""]]:[]);return{blobs:new Map(blobs),isWhole:!data.truncated}})}}function isBytes(value){
return typeof value=="object"&&value!==null&&"byteLength"in value}}),4974:((_m_,_e_,_r_)=>{_r_.d(_e_,{E:()=>manifestsGone,
m:()=>goneOnBase});var _10_=_r_(1305),_11_=_r_(664),_12_=_r_(3024),_13_=_r_.n(_12_),_14_=_r_(6760),_15_=_r_.n(_14_);function manifestsGone({
blobs},{workspace,patterns}){let matchers=patterns.map(pattern=>(0,_11_.fU)(pattern));return[...blobs.keys()].filter(path=>matchers.
some(matches=>matches(path))).filter(path=>!isThere((0,_14_.resolve)(workspace,path))).sort()}function goneOnBase(paths,base){
return(0,_10_.b)(paths,`On ${base} and not here, so deleted or renamed`)}function isThere(path){try{return(0,_12_.lstatSync)(
path)!==void 0}catch{return!1}}}),9073:((_m_,_e_,_r_)=>{_r_.d(_e_,{I:()=>withBaseGates,z:()=>withUnreadBase});var _16_=_r_(
8375),_17_=_r_(6695),_18_=_r_(1430),_19_=_r_(664),_20_=_r_(9892),_21_=_r_(6801),_22_=_r_(2421),_23_=_r_(4139),_24_=_r_(8469),
_25_=_r_(7073),_26_=_r_(5558),_6_=_r_(3854),_27_=_r_(5715),_7_=_r_(3694),_28_=_r_(7598),_29_=_r_.n(_28_),_30_=_r_(6760),
_31_=_r_.n(_30_),CURES={permission:"Give the job `permissions: contents: read` and its `github-token`.",again:"Run the j\
ob again.",mend:"Correct it on the base branch.",narrow:"Name the manifests more narrowly by the input `manifest`.",stay:"\
Leave the manifest where it is on the base branch.",credentials:"Propose it from a branch of this repository, whose jobs\
 have credentials.",event:"Register from a `pull_request`, a `merge_group` or a `push`."},CURE_OF={"no-token":CURES.permission,
"no-commit":CURES.event,"no-credentials":CURES.credentials};function withUnreadBase(candidates,{reason,why}){let cure=typeof why==
"string"?CURE_OF[why]:cureOf(why);return candidates.map(candidate=>unread(candidate,[{reason,cure}]))}function cureOf({kind,
hint}){switch(kind){case"access-denied":case"not-found":case"credentials":return hint??CURES.permission;case"invalid-req\
uest":return hint??CURES.mend;default:return hint??CURES.again}}function unread(candidate,found){let{reasons,cures}=candidate.
unreadBase??{reasons:[],cures:[]};return{...candidate,unreadBase:{reasons:[...new Set([...reasons,...found.map(({reason})=>reason)])],
cures:[...new Set([...cures,...found.map(({cure})=>cure)])]}}}function readMetrics({path,text}){let source=(0,_26_.vz)({
file:path,text}),{tree,findings}=(0,_23_.q)(source);if(tree===void 0)return{problems:(0,_24_.ek)(findings)};let expanded=(0,_16_.
Y9)(tree,_17_.rc),name=(0,_25_.Ms)(tree,"group")?.value,group=name?.kind==="scalar"&&typeof name.value=="string"?{group:name.
value}:{},written=(0,_25_.Ms)(tree,"metrics"),entry=(0,_25_.Ms)(expanded,"metrics");if(written===void 0||entry===void 0)
return{...group,problems:[]};let whole={source,start:0,end:text.length},only={kind:"map",entries:new Map([["metrics",entry]]),
...whole},{metrics,findings:wrong}=(0,_16_.Ux)(only),inside=findings.filter(({place})=>place.start>=written.keyPlace.start&&
place.start<=written.value.end),problems=(0,_24_.ek)([...inside,...wrong]);if(problems.length===0)return metrics===void 0?
{...group,problems}:{...group,metrics,problems};let sound=soundPart(entry,whole);return sound===void 0?{...group,problems}:
{...group,metrics:sound,problems}}function soundPart(entry,whole){let section=entry.value,values=section.kind==="map"?section.
entries.get("values"):void 0;if(section.kind!=="map"||values?.value.kind!=="map")return;let report={...values,value:{...whole,
kind:"scalar",value:ANY_REPORT}},checked=more=>{let map={...section,entries:new Map([["report",report],...more])},{metrics}=(0,_16_.
Ux)({kind:"map",entries:new Map([["metrics",{...entry,value:map}]]),...whole});return metrics},listed=values.value,read=[
...listed.entries].flatMap(([name,one])=>{let alone={...listed,entries:new Map([[name,one]])},definition=checked([["valu\
es",{...values,value:alone}]])?.values?.[name];return definition===void 0?[]:[[name,definition]]});if(read.length===0)return;
let written=section.entries.get("baseline"),baseline=written&&checked([["baseline",written]])?.baseline;return{report:ANY_REPORT,
values:Object.fromEntries(read),...(0,_27_.s)({baseline})}}var ANY_REPORT="evaluation.json";function dominates(one,other){
if((0,_22_.b5)(one,other))return!1;switch(one.kind){case"min":return other.kind==="min"&&one.limit>=other.limit;case"max":
return other.kind==="max"&&one.limit<=other.limit;case"max-regression":return other.kind==="max-regression"&&one.relative===
other.relative&&one.limit<=other.limit}}function loosenedGates({name,definition,base,file}){let at=(...rest)=>file.locate(
["metrics","values",name,...rest]),head=file.manifest.metrics?.values?.[name];if(head===void 0)return[{metric:name,what:"\
metric",before:gateText(definition),after:"deleted",at:at()}];let loosened=(what,before,after,...path)=>before===after?[]:
[{metric:name,what,before,after,at:at(...path)}],gates={before:gatesIn(definition),after:gatesIn(head)},needsGoal=definition.
gate?.max_regression!==void 0;return[...loosened("path",pathOf(name,definition),pathOf(name,head),"path"),...needsGoal?loosened(
"goal",definition.goal??"none",head.goal??"none","goal"):[],...gates.before.flatMap(gate=>weakerThan(gate,gates.after).flatMap(
({what,before,after,key})=>loosened(what,before,after,"gate",key))),...needsGoal?baselineChange(name,base,file):[]].filter(
isFirst)}function baselineChange(name,base,file){let before=baselineText(base),after=baselineText(file.manifest);return before===
after?[]:[{metric:name,what:"baseline",before,after,at:file.locate(["metrics","baseline"])}]}function weakerThan(gate,now){
if(now.some(other=>dominates(other,gate)))return[];let key=keyOf(gate),same=now.find(({kind})=>kind===gate.kind);return same===
void 0?[{what:key,before:limitText(gate),after:"none",key}]:[...dominates({...same,level:gate.level},gate)?[]:[{what:key,
before:limitText(gate),after:limitText(same),key}],...(0,_22_.b5)(same,gate)?[{what:"level",before:gate.level,after:same.
level,key:"level"}]:[]]}function isFirst(entry,index,all){return all.findIndex(({what})=>what===entry.what)===index}var nowhere={
file:"",line:1,column:1};function gatesIn({gate}){return gate===void 0?[]:(0,_21_.og)(gate,()=>nowhere)}function gateText(definition){
return gatesIn(definition).map(gate=>`${keyOf(gate)} ${limitText(gate)}`).join(", ")}function keyOf({kind}){return kind===
"max-regression"?"max_regression":kind}function pathOf(name,{path,report}){return`${report===void 0?"":`${report}#`}${(0,_21_.
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
(0,_21_.og)(gate,key=>file.locate(["metrics","values",name,"gate",key]))}function restore({name,definition,file,metrics,
report,metricReports}){let shown=metrics.find(metric=>metric.name===name),found=report===void 0?shown:readWith(definition,
name,file,{report,own:metricReports?.get(definition.report??"")}),{value,standardDeviation}=found??{value:Number.NaN};return{
name,path:found?.path??(0,_21_.CU)(definition.path??name),value,...definition.goal===void 0?{goalSource:"unknown"}:{goal:definition.
goal,goalSource:"declared"},...(0,_27_.s)({standardDeviation,tolerance:definition.tolerance,unit:definition.unit}),isPrimary:shown?.
isPrimary??!1,isDeclared:!0,gates:baseGates(file,name,definition)}}function readWith(definition,name,file,{report,own}){
let opened=(0,_21_.NL)(report);if("problems"in opened)return;let other=own&&(0,_21_.NL)(own),others=other===void 0||"pro\
blems"in other?new Map:new Map([[definition.report??"",other]]);return(0,_21_.Ad)({...opened,file,values:{[name]:definition},
others}).metrics[0]}function withBaseline(file,base){let needsBaseline=Object.values(base.metrics?.values??{}).some(({gate})=>gate?.
max_regression!==void 0),{metrics}=file.manifest;if(!needsBaseline||metrics===void 0)return file;let baseline=base.metrics?.
baseline??"latest_approved";return{...file,manifest:{...file.manifest,metrics:{...metrics,baseline}}}}var MAX_READ=200,CONCURRENT_READS=8;
async function withBaseGates(request){let bases=request.bases.map(base=>openBase(base,request)),judged=await Promise.all(
request.candidates.map(async candidate=>{let judged2=candidate;for(let base of bases)judged2=await judgedBy(base,judged2,
request);return judged2})),tree=await bases[0]?.tree();return bases[0]!==void 0&&tree!==void 0&&!(tree instanceof _7_.Rk)&&
tree.isWhole&&request.onTree?.(tree,bases[0].name),judged}function openBase({ref,name},{files,here}){let tree=(0,_18_.O)(
()=>files.list({ref}).catch(_6_.tf));return{name,tree,read:(0,_18_.G)(path=>path,async path=>{let known=await tree();if(known instanceof
_7_.Rk)return{kind:"unreadable",failure:known};let blob=known.blobs.get(path);if(blob===void 0&&known.isWhole)return{kind:"\
absent"};let own=blob===void 0?void 0:await here(path);if(own!==void 0&&blobName(own)===blob)return manifest(path,new TextDecoder().
decode(own));try{let text=await files.readAt({path,ref});return text!==void 0?manifest(path,text):blob===void 0?{kind:"a\
bsent"}:{kind:"unreadable",failure:new _7_.Rk("not-found","GET contents",`${path} is in the tree and cannot be read.`)}}catch(error){
return{kind:"unreadable",failure:(0,_6_.tf)(error)}}})}}function manifest(path,text){return{kind:"manifest",reading:readMetrics(
{path,text}),text}}function blobName(bytes){return(0,_28_.createHash)("sha1").update(`blob ${bytes.byteLength}\0`).update(
bytes).digest("hex")}async function judgedBy(base,candidate,request){let{path}=candidate.file,own=await base.read(path);
if(own.kind==="unreadable")return unread(candidate,[{reason:`${unreadSentence(path,base)}: ${named(own.failure)}`,cure:cureOf(
own.failure)}]);let others=own.kind==="manifest"&&isOfGroup(own.reading,candidate)?{found:[],unread:[]}:await elsewhere(
base,candidate,request.patterns),judged=(own.kind==="manifest"?[{path,reading:own.reading},...others.found]:others.found).
reduce((one,at)=>layOver(one,at,base,request.warn),candidate);return others.unread.length===0?judged:unread(judged,others.
unread)}async function elsewhere(base,{file},patterns){let tree=await base.tree(),unsure=`Whether ${file.path} was moved\
 from elsewhere on ${base.name} cannot be told`;if(tree instanceof _7_.Rk)return{found:[],unread:[{reason:`${unsure}: ${named(
tree)}`,cure:cureOf(tree)}]};let matchers=patterns.map(pattern=>(0,_19_.fU)(pattern)),mayBeMoved=other=>other!==file.path&&
(nameOf(other)===nameOf(file.path)||matchers.some(matches=>matches(other))),paths=[...tree.blobs.keys()].filter(mayBeMoved),
answers=await(0,_20_.y)(paths.slice(0,MAX_READ),CONCURRENT_READS,async path=>({path,answer:await base.read(path)})),unread2=answers.
flatMap(({path,answer})=>answer.kind==="unreadable"?[{reason:`${unsure}: ${path}: ${named(answer.failure)}`,cure:cureOf(
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
name}){return`Not all gates of ${path} on ${name} could be read`}function named(failure){return(0,_6_.s$)(failure).replace(
/\.$/,"")}function nameOf(path){return _30_.posix.basename(path).toLowerCase()}}),1305:((_m_,_e_,_r_)=>{_r_.d(_e_,{b:()=>goneSentence});
function goneSentence(paths,how="Deleted or renamed"){if(paths.length===0)return;let shown=paths.slice(0,10).join(", "),
more=paths.length>10?` and ${paths.length-10} more`:"";return`${how}: ${shown}${more}. What was registered from there st\
ays in the registry.`}})};
