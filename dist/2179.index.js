"use strict";exports.id=2179,exports.ids=[2179],exports.modules={3966:((_m_,_e_,_r_)=>{_r_.d(_e_,{EZ:()=>tagValue,Fg:()=>tagsOf,H_:()=>MAX_METADATA,
TP:()=>metadataValue,rY:()=>metadataKey,rx:()=>MAX_METADATA_VALUE});var _0_=_r_(1382),_1_=_r_(5715),MAX_METADATA=50,MAX_METADATA_VALUE=256,
MAX_METADATA_KEY=128,REFUSED=/[^\p{L}\p{Zs}\p{N}_.:/=+\-@]/gu;function metadataValue(text){return(0,_0_.Jj)(text.replace(
REFUSED,"_").trim(),MAX_METADATA_VALUE)}function metadataKey(prefix,name){return`${prefix}${name.replace(REFUSED,"-")}`.
slice(0,MAX_METADATA_KEY)}function tagValue(text){return(0,_0_.Jj)(text.replace(REFUSED,"-"),MAX_METADATA_VALUE)}function tagsOf({
tags={}}){return(0,_1_.A)(Object.entries(tags).map(([Key,Value])=>({Key,Value})))}}),3450:((_m_,_e_,_r_)=>{_r_.d(_e_,{$5:()=>checkedFiles,
JE:()=>leaveOutPackages,fC:()=>whyChosen,kJ:()=>namedManifests,uu:()=>checkedManifests,vd:()=>chosenVersion});var _2_=_r_(
4268),_3_=_r_(664),_4_=_r_(4104),_5_=_r_(3694);function chosenVersion(run,{model,tagsSelect=!1}){let{eventVersion}=run,tag=tagsSelect?
run.tag:void 0;if(model!=="")return{model,modelIsTag:isTag(model,tag),from:"the input `model`"};switch(eventVersion.kind){case"\
named":return{model:eventVersion.model,modelIsTag:isTag(eventVersion.model,tag),from:eventVersion.from};case"unknown":throw new _5_.
lZ("invalid-input",`${eventVersion.why} Nothing was called.`,{hint:'Send `{"model": "GROUP@vN"}`, an event of EventBridg\
e with `detail.ModelPackageArn`, or its `detail`; or set the input `model`. An empty client_payload leaves the choice to\
 the mode.'});case"unnamed":return{model:tag??"",modelIsTag:tag!==void 0,from:tag===void 0?void 0:"the git tag"}}}function whyChosen({
model,from},otherwise){return from===void 0?`Version: ${otherwise}, since nothing names one.`:`Version: ${model}, named \
by ${from}.`}function isTag(model,tag){return tag!==void 0&&model.replace(/^refs\/tags\//,"")===tag}async function checkedManifests(request){
let{inputs,run,runner}=request;return runner.group("Check the manifests",async()=>{let{manifests,packages}=await readWhole(
request);leaveOutPackages({inputs,run,runner},{manifests,packages});for(let{path,manifest}of manifests)runner.info(`${path}\
: group ${manifest.group}`);return manifests})}async function checkedFiles(request){let{runner}=request;return runner.group(
"Check the manifests",async()=>{let{manifests,packages}=await readWhole(request);for(let{path,manifest}of manifests)runner.
info(`${path}: group ${manifest.group}`);for(let{path,manifest}of packages)runner.info(`${path}: package ${manifest.name}`);
return{manifests,packages}})}async function readWhole({inputs,run,runner}){let reading=await(0,_2_.xt)({workspace:run.context.
workspace,patterns:inputs.manifest,set:inputs.set});return(0,_4_.T)(reading.problems,runner),reading}function leaveOutPackages({
inputs,run,runner},{manifests,packages}){if(packages.length===0)return;let named=new Set((0,_3_.VI)(run.context.workspace,
inputs.manifest)),asked=packages.filter(({path})=>manifests.length===0||named.has(path)),paths=(asked.length>0?asked:packages).
map(({path})=>path).join(", ");if(asked.length===0){runner.notice(`${paths}: left out, since mode: ${inputs.mode} knows \
no unversioned packages.`);return}let message=`mode: ${inputs.mode} knows only versions (\`group\`), and this is for an un\
versioned package (\`name\`): ${paths}`;throw new _5_.lZ("invalid-input",message,{hint:"Name manifests with `group` in t\
he input `manifest`. Packages are made by mode: register, and nothing else is done with them."})}async function namedManifests(request){
let{model}=chosenVersion(request.run,request.inputs);return/[@/]|^arn:/.test(model)?[]:checkedManifests(request)}}),1336:((_m_,_e_,_r_)=>{
_r_.d(_e_,{Ku:()=>firstOf,S3:()=>publishReport,_1:()=>settleWith,mk:()=>publish,u5:()=>writeReport});var _6_=_r_(8227),_7_=_r_(
3694),_8_=_r_(7598),_9_=_r_.n(_8_),_10_=_r_(1455),_11_=_r_.n(_10_),_12_=_r_(8161),_13_=_r_.n(_12_),_14_=_r_(6760),_15_=_r_.
n(_14_);async function publish({runner},{failure,outputs,report,reportJson,summary,comment}){for(let[name,value]of Object.
entries(outputs))runner.setOutput(name,value);runner.setOutput("report-json",reportJson),runner.setOutput("report-path",
await writeReport(report)),runner.setOutput("failure-reason",failure?.code??"");let{answer}=await(0,_6_.f)(comment);await runner.
writeSummary(await summary());let url=await answer;url!==void 0&&(runner.setOutput("comment-url",url),runner.info(`Comme\
nt: ${url}`))}async function publishReport(request,{failure,summary,outputs,report,reportJson,comment}){let whole={...report,
...failure&&{failureReason:failure.code,message:failure.message}},text=JSON.stringify(whole),short=Buffer.byteLength(text)<=
1e5?text:JSON.stringify({truncated:!0,...scalars(whole)});await publish(request,{failure,outputs:Object.fromEntries(outputs),
report:whole,reportJson:reportJson??short,summary:()=>summary,comment})}function settleWith(failure){return{failure:failure&&
{code:failure.code,message:(0,_7_.mu)(failure)}}}function firstOf(failures){let[first]=failures;return{failure:first&&{code:first.
code,message:failures.map(({message})=>message).join(`
`)}}}async function writeReport(report){let path=(0,_14_.join)(process.env.RUNNER_TEMP||(0,_12_.tmpdir)(),`model-registr\
y-report-${(0,_8_.randomUUID)()}.json`);try{return await(0,_10_.writeFile)(path,linesOf(report),{mode:384}),path}catch{return""}}
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
8968:((_m_,_e_,_r_)=>{_r_.r(_e_),_r_.d(_e_,{runPolicies:()=>runPolicies});var _16_=_r_(8298),_17_=_r_(8983),_18_=_r_(3450),
_19_=_r_(4216),_20_=_r_(3667),_21_=_r_(5694),_22_=_r_(1336),_23_=_r_(4268),_24_=_r_(9352),_25_=_r_(8375),_26_=_r_(6695),
_27_=_r_(5536),_28_=_r_(9575),_29_=_r_(1609),_30_=_r_(4238),_31_=_r_(6316),_32_=_r_(1183),_33_=_r_(3966),_34_=_r_(1382),
_35_=_r_(8516),_36_=_r_(1397),_37_=_r_(1102),_38_=_r_(4421),_39_=_r_(6450),_40_=_r_(4813),_41_=_r_(664),_42_=_r_(8679),_43_=_r_(
3381),_44_=_r_(6801),_45_=_r_(478),_46_=_r_(2421),_47_=_r_(5564),_48_=_r_(4139),_49_=_r_(4104),_50_=_r_(8227),_51_=_r_(4513),
_52_=_r_(3694),_53_=_r_(362);function renderPoliciesSummary({policies},{isDifference,context}){let title=(0,_29_.qy)`<h3>🔐 ${titleOf(
policies,isDifference)}</h3>`;return(0,_29_.t6)({steps:[!0,!1],render:isWhole=>`${(0,_29_.Bv)(title,policies.length===0?
void 0:overview(policies),policies.length===0?void 0:(0,_29_.FY)((0,_29_.qy)`The command that puts each stands in the log of this step and in the output ${(0,_29_.
aY)("policies-json")}; it is for credentials of its account.`),...isWhole?policies.map(policySection):[(0,_29_.FY)("The \
documents stand in the output policies-json.")],(0,_29_.EX)((0,_29_.qy)`sagemaker-model-registry-action ${(0,_29_.aY)(context.
actionVersion,40)}`)).source}
`,limitInBytes:_29_.Q0})}function titleOf(policies,isDifference){let accounts=new Set(policies.map(({account})=>account)).
size;if(policies.length===0)return isDifference?"No policy lacks anything":"No policy is needed";let lack=isDifference?"\
 lacking something":"";return`${(0,_29_.U9)(policies.length,"policy","policies")}${lack} in ${(0,_29_.U9)(accounts,"acco\
unt")}`}function overview(policies){return(0,_28_.t)({columns:[{title:(0,_29_.qy)`Account`},{title:(0,_29_.qy)`Kind`},{title:(0,_29_.
qy)`On`},{title:(0,_29_.qy)`For`,wraps:!0}],rows:policies.map(({account,kind,resource,purpose})=>[(0,_29_.aY)(account),(0,_29_.
aY)(kind),(0,_29_.aY)(resource),(0,_29_.qy)`${purpose}`])})}function policySection(policy){let{account,kind,resource,document,
alternatives,corrects,notes}=policy;return(0,_29_.zH)({summary:(0,_29_.qy)`${(0,_29_.aY)(kind)} ${(0,_29_.aY)(resource)} in account ${(0,_29_.
aY)(account)}`,open:!1,content:(0,_29_.Bv)(...notes.map(note=>(0,_29_.FY)(note)),(0,_27_.EU)("json",JSON.stringify(document,
null,2)),...corrects.map(correction=>(0,_29_.FY)((0,_29_.qy)`<i>Not as AWS prints it:</i> ${correction}`)),...alternatives.
flatMap(alternative=>[(0,_29_.FY)((0,_29_.qy)`<b>Or</b>, in account ${(0,_29_.aY)(alternative.account)}: ${alternative.purpose}`),
(0,_27_.EU)("json",JSON.stringify(alternative.document,null,2))]))})}async function runPolicies(request){let{inputs,run,
runner}=request,{workspace}=run.context,region=(0,_37_._)(inputs),gitHub=await(0,_17_.Tc)(inputs,run.context),{files,packages}=await filesOf(
request),document=await(0,_16_.vO)({inputs,region,files,packages,gitHub},workspace),isDifference=inputs.policiesPresentPath!==
void 0,text=JSON.stringify(document);await runner.group(titleOf(document.policies,isDifference),async()=>runner.info((0,_16_.
Oq)(document)));for(let{kind,resource,notes}of document.policies)for(let note of notes.filter(one=>one.startsWith("It ha\
s ")))runner.warning(`${kind} ${resource}: ${note}`);if(inputs.policiesPath!==void 0){let pretty=`${JSON.stringify(document,
null,2)}
`,path=await(0,_16_.Bl)({workspace,path:inputs.policiesPath,text:pretty});runner.info(`Written to ${path}`)}return await(0,_22_.
S3)(request,{failure:void 0,summary:renderPoliciesSummary(document,{isDifference,context:(0,_21_.g)(request)}),outputs:[
["policies-json",text]],report:{mode:"policies",...document},comment:async()=>{}}),(0,_22_._1)(void 0)}async function filesOf(request){
switch(request.inputs.checkMode){case"register":case"update":{let{manifests:files,packages}=await(0,_18_.$5)(request);return{
files,packages}}case"approve":case"deploy":return{files:await(0,_18_.uu)(request),packages:[]}}}}),5694:((_m_,_e_,_r_)=>{
_r_.d(_e_,{g:()=>reportContext});var _54_=_r_(4238),_55_=_r_(4513);function reportContext({run,actionVersion},beside={}){
let{repository,serverUrl,runId,runNumber,runAttempt}=run.context,commit=(0,_54_.D3)(run.context);return{repository,serverUrl,
commit,runId,runNumber,runAttempt,...beside,actionVersion,now:_55_.p.now()}}}),6108:((_m_,_e_,_r_)=>{_r_.d(_e_,{N:()=>artifactsOf});
var _56_=_r_(5715);function artifactsOf({containers,additional_specifications,sample_payload}){let ofContainers=(of,at)=>of.
flatMap((container,index)=>ofContainer(container,[...at,index]));return[...ofContainers(containers,["containers"]),...(additional_specifications??
[]).flatMap((specification,index)=>ofContainers(specification.containers,["additional_specifications",index,"containers"])),
...sample_payload===void 0?[]:[object(["sample_payload"],sample_payload,void 0)]]}function ofContainer(container,at){let{
model_data,model_data_etag,model_data_source,additional_model_data=[]}=container;return[...model_data===void 0?[]:[object(
[...at,"model_data"],model_data,model_data_etag)],...model_data_source===void 0?[]:ofSource(model_data_source,[...at,"mo\
del_data_source"]),...additional_model_data.flatMap((source,index)=>ofSource(source,[...at,"additional_model_data",index]))]}
function ofSource({uri,type,etag,manifest,manifest_etag},at){let data=type==="prefix"?{at:[...at,"uri"],uri,kind:"prefix"}:
object([...at,"uri"],uri,etag);return manifest===void 0?[data]:[data,object([...at,"manifest"],manifest,manifest_etag)]}
function object(at,uri,eTag){return{at,uri,kind:"object",...(0,_56_.s)({eTag})}}}),4104:((_m_,_e_,_r_)=>{_r_.d(_e_,{T:()=>reportProblems});
var _57_=_r_(2015),_58_=_r_(3694);function reportProblems(problems,runner){if(problems.length===0)return;for(let problem of problems){
runner.info((0,_57_.V)(problem));let{file,line,column}=problem.at;file==="set"?runner.error(`set:${line}:${column}: ${problem.
message}`):runner.error([problem.message,problem.help].filter(part=>part!==void 0).join(`
`),problem)}let count=problems.length===1?"There is 1 problem":`There are ${problems.length} problems`;throw new _58_.lZ(
"invalid-manifest",`${count} in the manifests and reports. Nothing was sent.`,{problems})}}),5536:((_m_,_e_,_r_)=>{_r_.d(
_e_,{EC:()=>preformatted,EU:()=>fence,_B:()=>fenceOfLines,h1:()=>wrappedFence});var _59_=_r_(1609),MAX_LINE=400,MAX_LINES=2e3,
WRAP_AT=96;function fence(language,foreign){return fenceOfLines(language,foreign.split(`
`))}function wrappedFence(foreign){return fenceOfLines("text",foreign.split(`
`).flatMap(wrap))}function fenceOfLines(language,lines){let{shown,left}=shownOf(lines),body=[...shown,...left],longest=body.
flatMap(line=>line.match(/`+/g)??[]).reduce((length,run)=>Math.max(length,run.length),2),ticks="`".repeat(longest+1);return new _59_.
VK([`${ticks}${language}`,...body,ticks].join(`
`))}function preformatted(foreign,{wraps=!1}={}){let all=wraps?foreign.split(`
`).flatMap(wrap):foreign.split(`
`),{shown,left}=shownOf(all);return new _59_.VK(`<pre><code>${[...shown,...left].map(withoutTags).join(`
`)}</code></pre>`)}function withoutTags(line){return line.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">",
"&gt;")}function shownOf(lines){return{shown:lines.slice(0,MAX_LINES).map(line=>(0,_59_.RK)((0,_59_.ml)(line,MAX_LINE))),
left:lines.length>MAX_LINES?[`… ${lines.length-MAX_LINES} more lines`]:[]}}function wrap(line){if(line.length<=WRAP_AT)
return[line];let cut=line.lastIndexOf(" ",WRAP_AT),indent=/^ */.exec(line)?.[0]??"";return cut<=indent.length?[line]:[line.
slice(0,cut),...wrap(`${indent}${line.slice(cut+1)}`)]}})};
