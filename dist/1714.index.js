"use strict";exports.id=1714,exports.ids=[1714],exports.modules={5558:((_m_,_e_,_r_)=>{_r_.d(_e_,{Qh:()=>isInS3,VN:()=>sourceLineOf,df:()=>positionOf,
vz:()=>sourceOf});function sourceOf(of){let{file,text,isSet=!1}=of,lineStarts=[0];for(let at=text.indexOf(`
`);at!==-1;at=text.indexOf(`
`,at+1))lineStarts.push(at+1);return{file,text,isSet,lineStarts}}function isInS3(file){return file.startsWith("s3://")}function positionOf({
source,start,end}){let index=lineIndexAt(source,start),lineStart=source.lineStarts[index]??0,lineEnd=lineStart+lineText(
source,index).length,column=Math.min(start,lineEnd)-lineStart+1;return{file:source.file,line:index+1,column,endColumn:Math.
max(column+1,Math.min(end,lineEnd)-lineStart+1)}}function sourceLineOf({source,start}){return lineText(source,lineIndexAt(
source,start))}function lineText(source,index){let start=source.lineStarts[index]??0,next=source.lineStarts[index+1];return source.
text.slice(start,next===void 0?void 0:next-1).replace(/\r$/,"")}function lineIndexAt({lineStarts},offset){let low=0,high=lineStarts.
length-1;for(;low<high;){let middle=Math.ceil((low+high)/2);(lineStarts[middle]??0)<=offset?low=middle:high=middle-1}return low}}),
4963:((_m_,_e_,_r_)=>{_r_.d(_e_,{R:()=>readingsOf,f:()=>withoutETags});function*readingsOf(of){yield of;let count=countETags(
of);if(count===0)return;let all=2**Math.min(count,6)-1;if(count>6)yield withoutETags(of);else for(let dropped=1;dropped<=
all;dropped+=1)yield without(of,index=>(dropped&1<<index)!==0)}function withoutETags(of){return without(of,()=>!0)}function countETags(of){
let count=0;return without(of,()=>(count+=1,!1)),count}function without(of,isDropped){let index=0,dropped=()=>isDropped(
index++),s3=source=>{if(source===void 0)return source;let{ETag:eTag,ManifestEtag:manifestETag}=source;return{...source,ETag:eTag===
void 0||dropped()?void 0:eTag,ManifestEtag:manifestETag===void 0||dropped()?void 0:manifestETag}},container=one=>({...one,
ModelDataETag:one.ModelDataETag===void 0||dropped()?void 0:one.ModelDataETag,ModelDataSource:one.ModelDataSource&&{...one.
ModelDataSource,S3DataSource:s3(one.ModelDataSource.S3DataSource)},AdditionalModelDataSources:one.AdditionalModelDataSources?.
map(source=>({...source,S3DataSource:s3(source.S3DataSource)}))});return{...of,InferenceSpecification:of.InferenceSpecification&&
{...of.InferenceSpecification,Containers:of.InferenceSpecification.Containers?.map(container)},AdditionalInferenceSpecifications:of.
AdditionalInferenceSpecifications?.map(one=>({...one,Containers:one.Containers?.map(container)}))}}}),1949:((_m_,_e_,_r_)=>{
_r_.d(_e_,{II:()=>decisionSentence,Pe:()=>recordSection,Wf:()=>readReference,c0:()=>people,qr:()=>knownDecision,sF:()=>renderRecord,
sh:()=>versionName,yY:()=>selectManifest});var _0_=_r_(6937),_1_=_r_(3667),_2_=_r_(5536),_3_=_r_(9097),_4_=_r_(9575),_5_=_r_(
1609),_6_=_r_(1321),_7_=_r_(6761),_8_=_r_(1382),_9_=_r_(5715),_10_=_r_(3694),GROUP="[a-zA-Z0-9](?:-*[a-zA-Z0-9]){0,62}",
NAMED=new RegExp(`^(${GROUP})[@/](?:v([1-9][0-9]{0,8})|(latest-approved))$`),BARE=/^v([1-9][0-9]{0,8})$/,ARN=new RegExp(
`^arn:([a-z-]+):sagemaker:([a-z0-9-]+):([0-9]{12}):model-package/(${GROUP})/([1-9][0-9]{0,8})$`),FORMS="GROUP@vN, GROUP/\
vN, vN (with one manifest), latest-approved or the ARN of a version";function readReference(settings){let given=settings.
model.trim();if(given==="")return{kind:"unnamed"};let text2=settings.modelIsTag?given.replace(/^refs\/tags\//,""):given,
[,group,number,latest]=NAMED.exec(text2)??[];if(group!==void 0&&number!==void 0)return{kind:"version",group,version:Number(
number)};if(settings.modelIsTag)throw new _10_.lZ("invalid-input",`model: the tag "${text2}" names no model; a tag that \
deploys is GROUP@vN or GROUP/vN.`,{hint:"A release tag of the repository, such as v12, never deploys model version 12."});
if(group!==void 0&&latest!==void 0)return{kind:"latest-approved",group};if(text2==="latest-approved")return{kind:"latest\
-approved"};let[,bare]=BARE.exec(text2)??[];if(bare!==void 0)return{kind:"version",version:Number(bare)};if(text2.startsWith(
"arn:"))return readArn(text2,settings);throw new _10_.lZ("invalid-input",`model: "${text2}" is none of ${FORMS}.`)}function readArn(text2,registry){
let[,partition,region,account,group,version]=ARN.exec(text2)??[];if(group===void 0||version===void 0)throw new _10_.lZ("\
invalid-input",`model: "${text2}" is not the ARN of a version in a group.`);let wrong=[partition===registry.partition?"":
`partition ${partition}, not ${registry.partition}`,region===registry.region?"":`Region ${region}, not ${registry.region}`,
account===registry.registryAccount?"":`account ${account}, not ${registry.registryAccount}`].filter(part=>part!=="");if(wrong.
length>0){let code2=account===registry.registryAccount?"invalid-input":"wrong-account";throw new _10_.lZ(code2,`model: ${text2}\
 is of ${wrong.join(" and ")} as this workflow is set up for.`)}return{kind:"version",group,version:Number(version)}}function selectManifest(files,reference){
let group=reference.kind==="unnamed"?void 0:reference.group,matching=group===void 0?files:files.filter(file2=>file2.manifest.
group.toLowerCase()===group.toLowerCase()),[file]=matching;if(file!==void 0&&matching.length===1)return file;let groups=files.
map(({path,manifest})=>`${manifest.group} (${path})`).join(", ")||"none",what=matching.length>1?`${matching.length} mani\
fests ${group===void 0?"were found and none is named":`have the group ${group}`}`:`no manifest has the group ${group??""}`.
trim();throw new _10_.lZ("invalid-input",`model: ${what}; the groups are ${groups}.`,{hint:"Name the group as GROUP@vN, \
or narrow the `manifest` input."})}function knownDecision({description},own){let decision=own??(0,_7_.B1)(description.ApprovalDescription);
return decision?.status===description.ModelApprovalStatus?decision:void 0}function decisionSentence({description},decision,context){
let status=description.ModelApprovalStatus;if(decision!==void 0){let why=decision.reason===""?_5_.K$:(0,_5_.qy)`: <i>${(0,_5_.
Qq)(decision.reason,1e3)}</i>`,run=runLink(decision.runUrl,context);return(0,_5_.FY)((0,_5_.qy)`${(0,_5_.Cr)((0,_5_.qy)`${decision.
status} by ${people(decision)}`)} on ${(0,_3_.bm)(decision.at)}${why}`,...run===void 0?[]:[(0,_5_.qy)`(${run})`])}if(status!==
"Approved"&&status!=="Rejected")return;let said=description.ApprovalDescription;return(0,_5_.FY)((0,_5_.Cr)(`${status}.`),
said?(0,_5_.qy)`The version says: <i>${(0,_5_.Qq)(said,1e3)}</i>`:(0,_5_.qy)`Nothing says why.`,lastChangeSentence(description))}
function lastChangeSentence(description){let{by,at}=(0,_7_.$r)(description);return by===void 0?(0,_5_.qy)`The service does not name who last changed it.`:
(0,_5_.qy)`It was last changed by ${(0,_5_.aY)(by,200)}${at===void 0?"":` on ${(0,_3_.bm)(at)}`}.`}function people({by}){
return(0,_5_.fj)(by.map(login=>(0,_5_.aY)(login,100))," and ")}function runLink(runUrl,context){let prefix=`${context.serverUrl}\
/${context.repository}/actions/runs/`;if(!runUrl.startsWith(prefix))return;let[id="",attempt]=runUrl.slice(prefix.length).
split("/attempts/"),path=(0,_5_.t0)(id,attempt);return path===void 0?void 0:(0,_5_.l)("workflow run",context,path)}function environmentsOf({
description},deployments){return[...(0,_1_.ow)(description.CustomerMetadataProperties).filter(({environment})=>!deployments.
some(own=>own.environment===environment)).map(({environment,since})=>({environment,state:"recorded",...(0,_9_.s)({since})})),
...deployments]}function railOf({description},decision,environments){let by=decision===void 0?(0,_5_.qy)``:(0,_5_.qy)` by ${people(
decision)}`,isDeployed=environments.length>0;switch(description.ModelApprovalStatus){case"Approved":return["✅ Registered",
isDeployed?(0,_5_.qy)`✅ Approved${by}`:(0,_5_.qy)`✅ ${(0,_5_.Cr)("Approved")}${by}`,...isDeployed?environments.map(step):
["⚪ Deployed"]];case"Rejected":return["✅ Registered",(0,_5_.qy)`❌ ${(0,_5_.Cr)("Rejected")}${by}`];default:return[
"✅ Registered",(0,_5_.qy)`⏳ ${(0,_5_.Cr)("Approval")}`,"⚪ Deployed"]}}function deploymentsTable(environments){if(environments.
length===0)return;let has=member=>environments.some(one=>one[member]!==void 0),columns=[{title:"Environment",cell:({environment,
state,gaveWay})=>(0,_5_.qy)`${SIGN[state]} ${(0,_5_.aY)(environment,100)}${gaveWay===void 0?WORDS[state]:` ${GAVE_WAY[gaveWay.
by]} version ${gaveWay.to}`}`},...has("endpointName")?[{title:"Endpoint",cell:one=>shown(one.endpointName)}]:[],{title:"\
Put into service",cell:({since})=>(0,_5_.qy)`${since===void 0?"":(0,_3_.bm)(since)}`},...has("traffic")?[{title:"Traffic",
cell:({traffic=""})=>(0,_5_.qy)`${traffic}`}]:[],...has("alarms")?[{title:"Alarms",cell:({alarms=""})=>(0,_5_.qy)`${alarms}`}]:
[]];return(0,_4_.t)({columns:columns.map(({title})=>({title:(0,_5_.qy)`${title}`,wraps:WRAPS.includes(title)})),rows:environments.
map(one=>columns.map(({cell})=>cell(one)))})}var WRAPS=["Put into service","Traffic"],SIGN={"in-service":"✅",recorded:"\
✅","under-way":"⏳","rolled-back":"↩️",failed:"❌",replaced:"⚪"},GAVE_WAY={deploy:"replaced by",rollback:"roll\
ed back to"},WORDS={"in-service":"",recorded:"","under-way":" under way","rolled-back":" rolled back",failed:" failed",replaced:"\
 replaced"};function step(one,index,all){let name=(0,_5_.aY)(one.environment,100);return(0,_5_.qy)`${SIGN[one.state]} ${index===
all.length-1?(0,_5_.Cr)(name):name}`}function shown(name){return name===void 0?(0,_5_.qy)``:(0,_5_.aY)(name,63)}var STEPS=[
5e3,500,100,20,5,0];function renderRecord(request){let{marker}=request,head=marker===void 0?"":`${marker}
`;return(0,_5_.t6)({steps:STEPS,render:maxRows=>`${head}${page(request,maxRows).source}
`,limitInBytes:marker===void 0?_5_.Q0:_5_.pJ})}function recordSection(request,maxRows){return page(request,maxRows)}function versionName(group,version){
return(0,_5_.qy)`${(0,_5_.aY)(group,63)} version ${version}`}function page(request,maxRows){let{heading,version,context,
body=[]}=request,decision=knownDecision(version,request.decision),environments=environmentsOf(version,request.deployments??
[]);return(0,_5_.Bv)((0,_5_.qy)`<h3>${heading}</h3>`,(0,_5_.FY)((0,_5_.fj)(railOf(version,decision,environments)," → ")),
decisionSentence(version,decision,context),...body,deploymentsTable(environments),metricsOf(version,maxRows),(0,_2_.EU)(
"text",version.arn),provenanceOf(version,context),reportAtRegistration(version,context))}function reportAtRegistration({
description},context){let page2=[(description.CustomerMetadataProperties??{})["smr/run"],description.MetadataProperties?.
GeneratedBy].find(one=>one!==void 0),home=`${context.serverUrl}/${context.repository}/`,path=page2?.startsWith(home)?page2.
slice(home.length):void 0,id=/^actions\/runs\/([1-9]\d{0,15})$/.exec(path??"")?.[1];if(id!==void 0)return(0,_5_.FY)((0,_5_.
qy)`The report at registration is the summary of ${(0,_5_.l)(`run ${id}`,context,path)}.`)}function provenanceOf({description,
arn},context){let{CustomerMetadataProperties:metadata={},MetadataProperties:provenance}=description,{CommitId:commit=""}=provenance??
{},isOurs=provenance?.Repository===`${context.serverUrl}/${context.repository}`,actor=metadata["smr/actor"],specification=(0,_8_.
wn)(description.ModelPackageDescription)?.specification,account=/^arn:[a-z-]+:sagemaker:[a-z0-9-]+:(\d{12}):/.exec(arn)?.[1],
commitName=(0,_5_.aY)(commit.slice(0,7));return(0,_5_.EX)(...commit===""?[]:[(0,_5_.qy)`commit ${isOurs?(0,_5_.l)(commitName,
context,(0,_5_.$Q)(commit)):commitName}`],...actor===void 0?[]:[(0,_5_.qy)`registered by ${(0,_5_.aY)(actor,100)}`],...specification===
void 0?[]:[(0,_5_.qy)`spec ${(0,_5_.aY)(specification.slice(0,8))}`],...account===void 0?[]:[(0,_5_.qy)`registry ${(0,_5_.
aY)(account)}`],...(0,_3_.Lk)(context),...(0,_3_.vl)(context))}function metricsOf({description},maxRows){let metrics=[...(0,_6_.
CV)((0,_0_.n)(description))];if(metrics.length===0)return _5_.K$;let shown2=metrics.slice(0,maxRows),left=metrics.length-
shown2.length;if(shown2.length===0)return(0,_5_.EX)(`${(0,_5_.U9)(metrics.length,"metric")} left out to fit GitHub’s lim\
it`);let hasDeviation=shown2.some(([,{standardDeviation}])=>standardDeviation!==void 0);return(0,_5_.Bv)((0,_4_.t)({columns:[
{title:(0,_5_.qy)`Metric`},{title:(0,_5_.qy)`Value`,align:"right"},...hasDeviation?[{title:(0,_5_.qy)`Standard deviation`,
align:"right"}]:[]],rows:shown2.map(([name,{value,standardDeviation}])=>[(0,_5_.aY)(name,64),(0,_5_.Cr)((0,_5_.ZV)(value)),
...hasDeviation?[(0,_5_.qy)`${standardDeviation===void 0?"":(0,_5_.ZV)(standardDeviation)}`]:[]])}),left===0?void 0:(0,_5_.
EX)(`${(0,_5_.U9)(left,"more metric")} left out to fit GitHub’s limit`))}}),3667:((_m_,_e_,_r_)=>{_r_.d(_e_,{Bl:()=>servedKey,
EJ:()=>USUAL_SERVED_KEYS,eO:()=>servedNote,ow:()=>servedEnvironments,zX:()=>servedRun});var _11_=_r_(3966),PREFIX="smr/s\
erved/";function servedKey(environment){return(0,_11_.rY)(PREFIX,environment)}var USUAL_SERVED_KEYS=["qa","prod"].map(servedKey);
function servedNote(since,runUrl){let time=since.toISOString().replace(/\.\d+Z$/,"Z"),note=`${time} ${runUrl}`;return/^[\w.:/=+\-@ ]{1,256}$/.
test(note)?note.trim():time}function servedRun(note,{serverUrl,repository}){let[,page="",id]=/^\S+ (https?:\/\/\S+)\/actions\/runs\/([1-9]\d{0,15})$/.
exec(note??"")??[];return page.toLowerCase()===`${serverUrl}/${repository}`.toLowerCase()?id:void 0}function servedEnvironments(metadata){
return Object.entries(metadata??{}).filter(([key])=>key.startsWith(PREFIX)&&key.length>PREFIX.length).map(([key,text])=>({
environment:key.slice(PREFIX.length),since:timeOf(text)})).sort((a,b)=>(a.since?.getTime()??0)-(b.since?.getTime()??0)||
(a.environment<b.environment?-1:1))}function timeOf(note){let[,text]=/^(\d{4}-\d\d-\d\dT[\d:.]+Z)(?: \S+)?$/.exec(note)??
[],time=text===void 0?void 0:new Date(text);return time===void 0||Number.isNaN(time.getTime())?void 0:time}}),3450:((_m_,_e_,_r_)=>{
_r_.d(_e_,{$5:()=>checkedFiles,JE:()=>leaveOutPackages,fC:()=>whyChosen,kJ:()=>namedManifests,uu:()=>checkedManifests,vd:()=>chosenVersion});
var _12_=_r_(4268),_13_=_r_(664),_14_=_r_(4104),_15_=_r_(3694);function chosenVersion(run,{model,tagsSelect=!1}){let{eventVersion}=run,
tag=tagsSelect?run.tag:void 0;if(model!=="")return{model,modelIsTag:isTag(model,tag),from:"the input `model`"};switch(eventVersion.
kind){case"named":return{model:eventVersion.model,modelIsTag:isTag(eventVersion.model,tag),from:eventVersion.from};case"\
unknown":throw new _15_.lZ("invalid-input",`${eventVersion.why} Nothing was called.`,{hint:'Send `{"model": "GROUP@vN"}`\
, an event of EventBridge with `detail.ModelPackageArn`, or its `detail`; or set the input `model`. An empty client_payl\
oad leaves the choice to the mode.'});case"unnamed":return{model:tag??"",modelIsTag:tag!==void 0,from:tag===void 0?void 0:
"the git tag"}}}function whyChosen({model,from},otherwise){return from===void 0?`Version: ${otherwise}, since nothing na\
mes one.`:`Version: ${model}, named by ${from}.`}function isTag(model,tag){return tag!==void 0&&model.replace(/^refs\/tags\//,
"")===tag}async function checkedManifests(request){let{inputs,run,runner}=request;return runner.group("Check the manifes\
ts",async()=>{let{manifests,packages}=await readWhole(request);leaveOutPackages({inputs,run,runner},{manifests,packages});
for(let{path,manifest}of manifests)runner.info(`${path}: group ${manifest.group}`);return manifests})}async function checkedFiles(request){
let{runner}=request;return runner.group("Check the manifests",async()=>{let{manifests,packages}=await readWhole(request);
for(let{path,manifest}of manifests)runner.info(`${path}: group ${manifest.group}`);for(let{path,manifest}of packages)runner.
info(`${path}: package ${manifest.name}`);return{manifests,packages}})}async function readWhole({inputs,run,runner}){let reading=await(0,_12_.
xt)({workspace:run.context.workspace,patterns:inputs.manifest,set:inputs.set});return(0,_14_.T)(reading.problems,runner),
reading}function leaveOutPackages({inputs,run,runner},{manifests,packages}){if(packages.length===0)return;let named=new Set(
(0,_13_.VI)(run.context.workspace,inputs.manifest)),asked=packages.filter(({path})=>manifests.length===0||named.has(path)),
paths=(asked.length>0?asked:packages).map(({path})=>path).join(", ");if(asked.length===0){runner.notice(`${paths}: left \
out, since mode: ${inputs.mode} knows no unversioned packages.`);return}let message=`mode: ${inputs.mode} knows only ver\
sions (\`group\`), and this is for an unversioned package (\`name\`): ${paths}`;throw new _15_.lZ("invalid-input",message,
{hint:"Name manifests with `group` in the input `manifest`. Packages are made by mode: register, and nothing else is don\
e with them."})}async function namedManifests(request){let{model}=chosenVersion(request.run,request.inputs);return/[@/]|^arn:/.
test(model)?[]:checkedManifests(request)}}),1321:((_m_,_e_,_r_)=>{_r_.d(_e_,{CV:()=>byShownName,EU:()=>shortName,GX:()=>pairMetrics});
var _16_=_r_(2421),_17_=_r_(5564),_18_=_r_(874);function pairMetrics(metrics,recorded){let{metrics:byPath,named=new Map}=recorded,
found=new Map;for(let{path}of metrics){let value=byPath.get(path);value!==void 0&&found.set(path,value)}let meant=namesOf(
metrics);for(let[name,value]of named){let[path,...others]=meant.get(name)??[];path!==void 0&&others.length===0&&!found.has(
path)&&found.set(path,value)}let paths=new Set(metrics.map(({path})=>path)),gone=[...[...byPath].filter(([path])=>!paths.
has(path)),...[...named].filter(([name])=>!meant.has(name)&&!byPath.has(name))].filter(([path])=>!(0,_16_.rU)(path)).map(
([path,value])=>({name:shortName(path),path,value}));return{metrics:found,gone}}function namesOf(metrics){let meant=new Map;
for(let{name,path}of metrics)for(let word of new Set([name,path,shortName(path)])){let paths=meant.get(word)??[];paths.includes(
path)||meant.set(word,[...paths,path])}return meant}function shortName(path){let only=/^"(?:[^"\\]|\\.)*"$/.test(path)?(0,_18_.
_n)(path):void 0;if(only!==void 0)return only;let section=[..._17_.bP.keys()].find(key=>path.startsWith(`${key}.`));return section===
void 0?path:path.slice(section.length+1)}function byShownName({metrics,named=new Map}){let all=[...metrics,...named],times=new Map;
for(let[path]of all)times.set(shortName(path),(times.get(shortName(path))??0)+1);return new Map(all.map(([path,value])=>[
times.get(shortName(path))===1?shortName(path):path,value]))}}),9997:((_m_,_e_,_r_)=>{_r_.d(_e_,{BL:()=>specificationOf,
em:()=>addedSentence,v:()=>hasSomethingToServe});var _19_=_r_(4963),_20_=_r_(1382);function specificationOf(description){
let recorded=(0,_20_.wn)(description.ModelPackageDescription)?.specification;if(recorded===void 0)return{kind:"unknown"};
let additional=description.AdditionalInferenceSpecifications??[];for(let kept=additional.length;kept>=0;kept-=1){let AdditionalInferenceSpecifications=additional.
slice(0,kept);if(!isRecorded({...description,AdditionalInferenceSpecifications},recorded))continue;let added=additional.
slice(kept).map(({Name})=>Name??"");return added.length===0?{kind:"same"}:{kind:"extended",added}}return{kind:"changed"}}
function hasSomethingToServe({InferenceSpecification:main,SourceAlgorithmSpecification:algorithm}){return(main?.Containers??
[]).length>0||algorithm!==void 0}function addedSentence(added){return`${added.length===1?"An additional specification wa\
s":`${added.length} additional specifications were`} added since it was registered: ${added.join(", ")}.`}function isRecorded(specification,recorded){
for(let reading of(0,_19_.R)(specification))if((0,_20_.v5)((0,_20_.ed)(reading))===recorded)return!0;return!1}}),1336:((_m_,_e_,_r_)=>{
_r_.d(_e_,{Ku:()=>firstOf,S3:()=>publishReport,_1:()=>settleWith,mk:()=>publish,u5:()=>writeReport});var _21_=_r_(8227),
_22_=_r_(3694),_23_=_r_(7598),_24_=_r_.n(_23_),_25_=_r_(1455),_26_=_r_.n(_25_),_27_=_r_(8161),_28_=_r_.n(_27_),_29_=_r_(
6760),_30_=_r_.n(_29_);async function publish({runner},{failure,outputs,report,reportJson,summary,comment}){for(let[name,
value]of Object.entries(outputs))runner.setOutput(name,value);runner.setOutput("report-json",reportJson),runner.setOutput(
"report-path",await writeReport(report)),runner.setOutput("failure-reason",failure?.code??"");let{answer}=await(0,_21_.f)(
comment);await runner.writeSummary(await summary());let url=await answer;url!==void 0&&(runner.setOutput("comment-url",url),
runner.info(`Comment: ${url}`))}async function publishReport(request,{failure,summary,outputs,report,reportJson,comment}){
let whole={...report,...failure&&{failureReason:failure.code,message:failure.message}},text=JSON.stringify(whole),short=Buffer.
byteLength(text)<=1e5?text:JSON.stringify({truncated:!0,...scalars(whole)});await publish(request,{failure,outputs:Object.
fromEntries(outputs),report:whole,reportJson:reportJson??short,summary:()=>summary,comment})}function settleWith(failure){
return{failure:failure&&{code:failure.code,message:(0,_22_.mu)(failure)}}}function firstOf(failures){let[first]=failures;
return{failure:first&&{code:first.code,message:failures.map(({message})=>message).join(`
`)}}}async function writeReport(report){let path=(0,_29_.join)(process.env.RUNNER_TEMP||(0,_27_.tmpdir)(),`model-registr\
y-report-${(0,_23_.randomUUID)()}.json`);try{return await(0,_25_.writeFile)(path,linesOf(report),{mode:384}),path}catch{
return""}}function*linesOf(report){let before=`{
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
1769:((_m_,_e_,_r_)=>{_r_.d(_e_,{i:()=>refuseOffline});var _31_=_r_(3694);function refuseOffline({run,inputs}){switch(run.
offline){case void 0:return;case"laptop":if(inputs.mode==="status"||inputs.mode==="doctor"||inputs.dryRun)return;throw new _31_.
lZ("invalid-input",`mode ${inputs.mode} writes, and outside GitHub Actions (GITHUB_ACTIONS is not true) no mode does. No\
thing was called.`,{hint:"Run it in a workflow. Here, `dry-run: true` shows what it would send, `mode: status` which ver\
sion is where, and `mode: doctor` what is missing; all three read with the credentials that the AWS SDK finds."});case"f\
ork":case"dependabot":{let who=run.offline==="fork"?"a fork's pull request":"Dependabot";throw new _31_.lZ("no-credentia\
ls",`mode ${inputs.mode} needs credentials, and ${who} gets none.`,{hint:"Run it from a workflow_dispatch, a tag or a pu\
sh of this repository."})}}}}),1102:((_m_,_e_,_r_)=>{_r_.d(_e_,{_:()=>requiredRegion});var _31_=_r_(3694);function requiredRegion({
region}){if(region!==void 0)return region;throw new _31_.lZ("invalid-input","aws-region: is empty, and AWS_REGION and AW\
S_DEFAULT_REGION are not set",{hint:"Give the Region of the model package group, such as `aws-region: eu-west-1`."})}}),
9892:((_m_,_e_,_r_)=>{_r_.d(_e_,{y:()=>mapBounded});async function mapBounded(items,limit,map){let results=new Map,queue=items.
entries();async function worker(){for(let[index,item]of queue)results.set(index,{result:await map(item)})}return await Promise.
all(Array.from({length:Math.min(limit,items.length)},worker)),items.flatMap((_,index)=>{let done=results.get(index);return done===
void 0?[]:[done.result]})}}),6937:((_m_,_e_,_r_)=>{_r_.d(_e_,{n:()=>storedMetrics});var _32_=_r_(2764);function storedMetrics(description){
let card=(0,_32_.Qj)(description.ModelCard?.ModelCardContent??""),metadata=(0,_32_.ao)(description.CustomerMetadataProperties??
{});return{metrics:new Map([...card.metrics,...metadata.metrics]),named:new Map([...card.named??[],...metadata.named??[]])}}}),
5694:((_m_,_e_,_r_)=>{_r_.d(_e_,{g:()=>reportContext});var _33_=_r_(4238),_34_=_r_(4513);function reportContext({run,actionVersion},beside={}){
let{repository,serverUrl,runId,runNumber,runAttempt}=run.context,commit=(0,_33_.D3)(run.context);return{repository,serverUrl,
commit,runId,runNumber,runAttempt,...beside,actionVersion,now:_34_.p.now()}}}),4104:((_m_,_e_,_r_)=>{_r_.d(_e_,{T:()=>reportProblems});
var _35_=_r_(2015),_31_=_r_(3694);function reportProblems(problems,runner){if(problems.length===0)return;for(let problem of problems){
runner.info((0,_35_.V)(problem));let{file,line,column}=problem.at;file==="set"?runner.error(`set:${line}:${column}: ${problem.
message}`):runner.error([problem.message,problem.help].filter(part=>part!==void 0).join(`
`),problem)}let count=problems.length===1?"There is 1 problem":`There are ${problems.length} problems`;throw new _31_.lZ(
"invalid-manifest",`${count} in the manifests and reports. Nothing was sent.`,{problems})}}),8679:((_m_,_e_,_r_)=>{_r_.d(
_e_,{JN:()=>reportsWithoutPlace,LT:()=>hasMetricsInS3,Tb:()=>metricReportsInS3,_F:()=>reportsOfMetrics,h4:()=>wantedReports,
hK:()=>namedReports,hL:()=>uploadReports,sc:()=>sha256,vw:()=>hasReportsInS3});var _36_=_r_(9892),_37_=_r_(5558),_31_=_r_(
3694),_38_=_r_(7598),_39_=_r_.n(_38_),CONCURRENT_UPLOADS=4,STATISTICS=["reports","model_quality","statistics"];function namedReports({
reports,drift_baselines}){return[...reportsUnder(["reports"],reports),...reportsUnder(["drift_baselines"],drift_baselines)]}
function reportsUnder(at,branch){return Object.entries(branch??{}).flatMap(([key,value])=>value===void 0?[]:isReport(value)?
[{at:[...at,key],report:value}]:reportsUnder([...at,key],value))}function isReport(value){return typeof value.file=="str\
ing"}function wantedReports(manifest,settings){let named=namedReports(manifest).map(one=>({...one,fileAt:one.at})),file=manifest.
metrics?.report;return file===void 0||manifest.reports?.model_quality?.statistics!==void 0||!(0,_37_.Qh)(file)&&settings.
reports===void 0?named:[{at:STATISTICS,report:{file},fileAt:["metrics","report"]},...named]}function reportsOfMetrics({metrics}){
return[...new Set(Object.values(metrics?.values??{}).flatMap(({report})=>report??[]))]}function metricReportsInS3(manifest){
return[...manifest.metrics===void 0?[]:[manifest.metrics.report],...reportsOfMetrics(manifest)].filter(_37_.Qh)}function hasMetricsInS3(manifest){
return metricReportsInS3(manifest).length>0}function hasReportsInS3(manifest){return hasMetricsInS3(manifest)||namedReports(
manifest).some(({report})=>(0,_37_.Qh)(report.file))}function reportsWithoutPlace({manifest,locate}){return namedReports(
manifest).filter(({report})=>!(0,_37_.Qh)(report.file)).map(({at,report})=>({at:locate(at),message:`${at.join(".")}: ${report.
file} is a file of the repository, and there is no place to upload it to`,help:"give the input `reports-s3-uri`, or name\
 an `s3://` object"}))}async function uploadReports(resolved,{settings,reports}){let place=settings.reports,local=[...new Map(
[...resolved.reports.values()].map(report=>[report.s3Uri,report])).values()].flatMap(({bytes,...report})=>bytes===void 0?
[]:[{...report,bytes}]);if(local.length===0)return[];if(place===void 0||reports===void 0)throw new _31_.lZ("invalid-inpu\
t","reports-s3-uri: is empty, and there are report files to upload",{hint:"Give the input `reports-s3-uri`."});let count=(await(0,_36_.
y)(local,CONCURRENT_UPLOADS,({s3Uri,bytes,contentType})=>reports.writeOnce({s3Uri,bytes,contentType,kmsKeyId:place.kmsKeyId,
bucketOwner:place.bucketOwner}))).filter(outcome=>outcome==="written").length,[was,were]=local.length===1?["it was","One\
 report"]:["the others were",`${local.length} reports`];return[{level:"passed",title:"Reports",detail:count===local.length?
`${were} uploaded to ${place.s3Uri}.`:`${count} of ${local.length} uploaded to ${place.s3Uri}; ${was} there already.`}]}
function sha256(bytes){return(0,_38_.createHash)("sha256").update(bytes).digest("hex")}}),6440:((_m_,_e_,_r_)=>{_r_.d(_e_,
{c:()=>addressOf});function addressOf(group,settings){let account=settings.registryAccount||settings.callerAccount,prefix=`\
arn:${settings.partition}:sagemaker:${settings.region}:${account}`,arn=`${prefix}:model-package-group/${group}`,versions=`${prefix}\
:model-package/${group}/`;return{name:group,arn,sent:account===settings.callerAccount?group:arn,versionArn:version=>`${versions}${version}`,
versionOf:text=>{if(text===void 0||!text.toLowerCase().startsWith(versions.toLowerCase()))return;let number=text.slice(versions.
length);return/^[1-9]\d{0,8}$/.test(number)?Number(number):void 0}}}})};
