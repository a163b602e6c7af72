"use strict";exports.id=858;exports.ids=[858];exports.modules={9919:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{s:()=>tellProblems});var _0_=__webpack_require__(3526);var _1_=__webpack_require__(
3863);function tellProblems(problems,runner){if(problems.length===0)return;for(let problem of problems){runner.info((0,_0_.
V)(problem));let{file,line,column}=problem.at;file==="set"?runner.error(`set:${line}:${column}: ${problem.message}`):runner.
error([problem.message,problem.help].filter(part=>part!==void 0).join(`
`),problem)}let count=problems.length===1?"There is 1 problem":`There are ${problems.length} problems`;throw new _1_.lZ(
"invalid-manifest",`${count} in the manifests and reports. Nothing was sent.`,{problems})}}),4965:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Bl:()=>servedKey,II:()=>decisionSentence,JE:()=>leaveOutPackages,Pe:()=>recordSection,
Wf:()=>readReference,c0:()=>people,eO:()=>servedNote,fC:()=>whyChosen,iy:()=>refuseOffline,kJ:()=>namedManifests,ow:()=>servedEnvironments,
qr:()=>knownDecision,sF:()=>renderRecord,sh:()=>versionName,uu:()=>checkedManifests,vd:()=>chosenVersion,yY:()=>selectManifest,
zX:()=>servedRun});var _2_=__webpack_require__(1207);var _3_=__webpack_require__(346);var _4_=__webpack_require__(7529);
var _5_=__webpack_require__(2038);var _6_=__webpack_require__(1585);var _7_=__webpack_require__(702);var _8_=__webpack_require__(
9919);var _9_=__webpack_require__(8354);var _10_=__webpack_require__(7404);var _11_=__webpack_require__(2698);var _12_=__webpack_require__(
3863);function chosenVersion(run,{model,tagsSelect=false}){let{eventVersion}=run,tag=tagsSelect?run.tag:void 0;if(model!==
"")return{model,modelIsTag:isTag(model,tag),from:"the input `model`"};switch(eventVersion.kind){case"named":return{model:eventVersion.
model,modelIsTag:isTag(eventVersion.model,tag),from:eventVersion.from};case"unknown":throw new _12_.lZ("invalid-input",`${eventVersion.
why} Nothing was called.`,{hint:'Send `{"model": "GROUP@vN"}`, an event of EventBridge with `detail.ModelPackageArn`, or\
 its `detail`; or set the input `model`. An empty client_payload leaves the choice to the mode.'});case"unnamed":return{
model:tag??"",modelIsTag:tag!==void 0,from:tag===void 0?void 0:"the git tag"}}}function whyChosen({model,from},otherwise){
return from===void 0?`Version: ${otherwise}, since nothing names one.`:`Version: ${model}, named by ${from}.`}function isTag(model,tag){
return tag!==void 0&&model.replace(/^refs\/tags\//,"")===tag}async function checkedManifests({inputs,run,runner}){return runner.
group("Check the manifests",async()=>{let{manifests,packages,problems}=await(0,_3_.xt)({workspace:run.context.workspace,
patterns:inputs.manifest,set:inputs.set});(0,_8_.s)(problems,runner),leaveOutPackages({inputs,run,runner},{manifests,packages});
for(let{path,manifest}of manifests)runner.info(`${path}: group ${manifest.group}`);return manifests})}function leaveOutPackages({
inputs,run,runner},{manifests,packages}){if(packages.length===0)return;let named=new Set((0,_9_.VI)(run.context.workspace,
inputs.manifest)),asked=packages.filter(({path})=>manifests.length===0||named.has(path)),paths=(asked.length>0?asked:packages).
map(({path})=>path).join(", ");if(asked.length===0){runner.notice(`${paths}: left out, since mode: ${inputs.mode} knows \
no unversioned packages.`);return}let message=`mode: ${inputs.mode} knows only versions (\`group\`), and this is for an un\
versioned package (\`name\`): ${paths}`;throw new _12_.lZ("invalid-input",message,{hint:"Name manifests with `group` in \
the input `manifest`. Packages are made by mode: register, and nothing else is done with them."})}async function namedManifests(request){
let{model}=chosenVersion(request.run,request.inputs);return/[@/]|^arn:/.test(model)?[]:checkedManifests(request)}function refuseOffline({
run,inputs}){switch(run.offline){case void 0:return;case"laptop":if(inputs.mode==="status"||inputs.dryRun)return;throw new _12_.
lZ("invalid-input",`mode ${inputs.mode} writes, and outside GitHub Actions (GITHUB_ACTIONS is not true) no mode does. No\
thing was called.`,{hint:"Run it in a workflow. Here, `dry-run: true` shows what it would send, and `mode: status` which\
 version is where; both read with the credentials that the AWS SDK finds."});case"fork":case"dependabot":{let who=run.offline===
"fork"?"a fork's pull request":"Dependabot";throw new _12_.lZ("no-credentials",`mode ${inputs.mode} needs credentials, a\
nd ${who} gets none.`,{hint:"Run it from a workflow_dispatch, a tag or a push of this repository."})}}}var GROUP="[a-zA-\
Z0-9](?:-*[a-zA-Z0-9]){0,62}",NAMED=new RegExp(`^(${GROUP})[@/](?:v([1-9][0-9]{0,8})|(latest-approved))$`),BARE=/^v([1-9][0-9]{0,8})$/,
ARN=new RegExp(`^arn:([a-z-]+):sagemaker:([a-z0-9-]+):([0-9]{12}):model-package/(${GROUP})/([1-9][0-9]{0,8})$`),FORMS="G\
ROUP@vN, GROUP/vN, vN (with one manifest), latest-approved or the ARN of a version";function readReference(settings){let given=settings.
model.trim();if(given==="")return{kind:"unnamed"};let text2=settings.modelIsTag?given.replace(/^refs\/tags\//,""):given,
[,group,number,latest]=NAMED.exec(text2)??[];if(group!==void 0&&number!==void 0)return{kind:"version",group,version:Number(
number)};if(settings.modelIsTag)throw new _12_.lZ("invalid-input",`model: the tag "${text2}" names no model; a tag that \
deploys is GROUP@vN or GROUP/vN.`,{hint:"A release tag of the repository, such as v12, never deploys model version 12."});
if(group!==void 0&&latest!==void 0)return{kind:"latest-approved",group};if(text2==="latest-approved")return{kind:"latest\
-approved"};let[,bare]=BARE.exec(text2)??[];if(bare!==void 0)return{kind:"version",version:Number(bare)};if(text2.startsWith(
"arn:"))return readArn(text2,settings);throw new _12_.lZ("invalid-input",`model: "${text2}" is none of ${FORMS}.`)}function readArn(text2,registry){
let[,partition,region,account,group,version]=ARN.exec(text2)??[];if(group===void 0||version===void 0)throw new _12_.lZ("\
invalid-input",`model: "${text2}" is not the ARN of a version in a group.`);let wrong=[partition===registry.partition?"":
`partition ${partition}, not ${registry.partition}`,region===registry.region?"":`Region ${region}, not ${registry.region}`,
account===registry.registryAccount?"":`account ${account}, not ${registry.registryAccount}`].filter(part=>part!=="");if(wrong.
length>0){let code2=account===registry.registryAccount?"invalid-input":"wrong-account";throw new _12_.lZ(code2,`model: ${text2}\
 is of ${wrong.join(" and ")} as this workflow is set up for.`)}return{kind:"version",group,version:Number(version)}}function selectManifest(files,reference){
let group=reference.kind==="unnamed"?void 0:reference.group,matching=group===void 0?files:files.filter(file2=>file2.manifest.
group.toLowerCase()===group.toLowerCase()),[file]=matching;if(file!==void 0&&matching.length===1)return file;let groups=files.
map(({path,manifest})=>`${manifest.group} (${path})`).join(", ")||"none",what=matching.length>1?`${matching.length} mani\
fests ${group===void 0?"were found and none is named":`have the group ${group}`}`:`no manifest has the group ${group??""}`.
trim();throw new _12_.lZ("invalid-input",`model: ${what}; the groups are ${groups}.`,{hint:"Name the group as GROUP@vN, \
or narrow the `manifest` input."})}var PREFIX="smr/served/";function servedKey(environment){return(0,_7_.rY)(PREFIX,environment)}
function servedNote(since,runUrl){let time=since.toISOString().replace(/\.\d+Z$/,"Z"),note=`${time} ${runUrl}`;return/^[\w.:/=+\-@ ]{1,256}$/.
test(note)?note.trim():time}function servedRun(note,{serverUrl,repository}){let[,page2="",id]=/^\S+ (https?:\/\/\S+)\/actions\/runs\/([1-9]\d{0,15})$/.
exec(note??"")??[];return page2.toLowerCase()===`${serverUrl}/${repository}`.toLowerCase()?id:void 0}function servedEnvironments(metadata){
return Object.entries(metadata??{}).filter(([key])=>key.startsWith(PREFIX)&&key.length>PREFIX.length).map(([key,text2])=>({
environment:key.slice(PREFIX.length),since:timeOf(text2)})).sort((a,b)=>(a.since?.getTime()??0)-(b.since?.getTime()??0)||
(a.environment<b.environment?-1:1))}function timeOf(note){let[,text2]=/^(\d{4}-\d\d-\d\dT[\d:.]+Z)(?: \S+)?$/.exec(note)??
[],time=text2===void 0?void 0:new Date(text2);return time===void 0||Number.isNaN(time.getTime())?void 0:time}function knownDecision({
description},own){let decision=own??(0,_6_.B1)(description.ApprovalDescription);return decision?.status===description.ModelApprovalStatus?
decision:void 0}function decisionSentence({description},decision,context){let status=description.ModelApprovalStatus;if(decision!==
void 0){let why=decision.reason===""?_11_.K$:(0,_11_.qy)`: <i>${(0,_11_.Qq)(decision.reason,1e3)}</i>`,run=runLink(decision.
runUrl,context);return(0,_11_.FY)((0,_11_.qy)`${(0,_11_.Cr)((0,_11_.qy)`${decision.status} by ${people(decision)}`)} on ${(0,
_11_.bm)(decision.at)}${why}`,...run===void 0?[]:[(0,_11_.qy)`(${run})`])}if(status!=="Approved"&&status!=="Rejected")return;
let said=description.ApprovalDescription;return(0,_11_.FY)((0,_11_.Cr)(`${status}.`),said?(0,_11_.qy)`The version says: <i>${(0,
_11_.Qq)(said,1e3)}</i>`:(0,_11_.qy)`Nothing says why.`,lastChangeSentence(description))}function lastChangeSentence(description){
let{by,at}=(0,_6_.$r)(description);return by===void 0?(0,_11_.qy)`The service does not name who last changed it.`:(0,_11_.
qy)`It was last changed by ${(0,_11_.aY)(by,200)}${at===void 0?"":` on ${(0,_11_.bm)(at)}`}.`}function people({by}){return(0,
_11_.fj)(by.map(login=>(0,_11_.aY)(login,100))," and ")}function runLink(runUrl,context){let prefix=`${context.serverUrl}\
/${context.repository}/actions/runs/`;if(!runUrl.startsWith(prefix))return;let[id="",attempt]=runUrl.slice(prefix.length).
split("/attempts/"),path=(0,_11_.t0)(id,attempt);return path===void 0?void 0:(0,_11_.l)("workflow run",context,path)}function environmentsOf({
description},deployments){return[...servedEnvironments(description.CustomerMetadataProperties).filter(({environment})=>!deployments.
some(own=>own.environment===environment)).map(({environment,since})=>({environment,state:"recorded",...since===void 0?{}:
{since}})),...deployments]}function railOf({description},decision,environments){let by=decision===void 0?(0,_11_.qy)``:(0,
_11_.qy)` by ${people(decision)}`,isDeployed=environments.length>0;switch(description.ModelApprovalStatus){case"Approved":
return["✅ Registered",isDeployed?(0,_11_.qy)`✅ Approved${by}`:(0,_11_.qy)`✅ ${(0,_11_.Cr)("Approved")}${by}`,...isDeployed?
environments.map(step):["⚪ Deployed"]];case"Rejected":return["✅ Registered",(0,_11_.qy)`❌ ${(0,_11_.Cr)("Rejected")}${by}`];default:
return["✅ Registered",(0,_11_.qy)`⏳ ${(0,_11_.Cr)("Approval")}`,"⚪ Deployed"]}}function deploymentsTable(environments){
if(environments.length===0)return;let has=member=>environments.some(one=>one[member]!==void 0),columns=[{title:"Environm\
ent",cell:({environment,state,gaveWay})=>(0,_11_.qy)`${SIGN[state]} ${(0,_11_.aY)(environment,100)}${gaveWay===void 0?WORDS[state]:
wayWords(gaveWay)}`},...has("endpointName")?[{title:"Endpoint",cell:one=>shown(one.endpointName)}]:[],{title:"Put into s\
ervice",cell:({since})=>(0,_11_.qy)`${since===void 0?"":(0,_11_.bm)(since)}`},...has("traffic")?[{title:"Traffic",cell:({
traffic=""})=>(0,_11_.qy)`${traffic}`}]:[],...has("alarms")?[{title:"Alarms",cell:({alarms=""})=>(0,_11_.qy)`${alarms}`}]:
[]];return(0,_4_.t)({columns:columns.map(({title})=>({title:(0,_11_.qy)`${title}`,wraps:WRAPS.includes(title)})),rows:environments.
map(one=>columns.map(({cell})=>cell(one)))})}var WRAPS=["Put into service","Traffic"],SIGN={"in-service":"✅",recorded:"\
✅","under-way":"⏳","rolled-back":"↩️",failed:"❌",replaced:"⚪"},WORDS={"in-service":"",recorded:"","under-way":"\
 under way","rolled-back":" rolled back",failed:" failed",replaced:" replaced"};function wayWords({to,by}){return by==="\
rollback"?` rolled back to version ${to}`:` replaced by version ${to}`}function step(one,index,all){let name=(0,_11_.aY)(
one.environment,100);return(0,_11_.qy)`${SIGN[one.state]} ${index===all.length-1?(0,_11_.Cr)(name):name}`}function shown(name){
return name===void 0?(0,_11_.qy)``:(0,_11_.aY)(name,63)}function provenanceOf({description,arn},context){let{CustomerMetadataProperties:metadata={},
MetadataProperties:provenance}=description,{CommitId:commit=""}=provenance??{},isOurs=provenance?.Repository===`${context.
serverUrl}/${context.repository}`,actor=metadata["smr/actor"],specification=(0,_10_.wn)(description.ModelPackageDescription)?.
specification,account=/^arn:[a-z-]+:sagemaker:[a-z0-9-]+:(\d{12}):/.exec(arn)?.[1],commitName=(0,_11_.aY)(commit.slice(0,
7));return(0,_11_.EX)(...commit===""?[]:[(0,_11_.qy)`commit ${isOurs?(0,_11_.l)(commitName,context,(0,_11_.$Q)(commit)):
commitName}`],...actor===void 0?[]:[(0,_11_.qy)`registered by ${(0,_11_.aY)(actor,100)}`],...specification===void 0?[]:[
(0,_11_.qy)`spec ${(0,_11_.aY)(specification.slice(0,8))}`],...account===void 0?[]:[(0,_11_.qy)`registry ${(0,_11_.aY)(account)}`],
...(0,_11_.Lk)(context),...(0,_11_.vl)(context))}function metricsOf({description},maxRows){let metrics=[...(0,_5_.CV)((0,
_2_.nU)(description))];if(metrics.length===0)return _11_.K$;let shown2=metrics.slice(0,maxRows),left=metrics.length-shown2.
length;if(shown2.length===0)return(0,_11_.EX)(`${(0,_11_.U9)(metrics.length,"metric")} left out to fit GitHub’s limit`);
let hasDeviation=shown2.some(([,{standardDeviation}])=>standardDeviation!==void 0);return(0,_11_.Bv)((0,_4_.t)({columns:[
{title:(0,_11_.qy)`Metric`},{title:(0,_11_.qy)`Value`,align:"right"},...hasDeviation?[{title:(0,_11_.qy)`Standard deviation`,
align:"right"}]:[]],rows:shown2.map(([name,{value,standardDeviation}])=>[(0,_11_.aY)(name,64),(0,_11_.Cr)((0,_11_.ZV)(value)),
...hasDeviation?[(0,_11_.qy)`${standardDeviation===void 0?"":(0,_11_.ZV)(standardDeviation)}`]:[]])}),left===0?void 0:(0,
_11_.EX)(`${(0,_11_.U9)(left,"more metric")} left out to fit GitHub’s limit`))}var STEPS=[5e3,500,100,20,5,0];function renderRecord(request){
let{marker}=request,head=marker===void 0?"":`${marker}
`;return(0,_11_.t6)({steps:STEPS,render:maxRows=>`${head}${page(request,maxRows).source}
`,limitInBytes:marker===void 0?_11_.Q0:_11_.pJ})}function recordSection(request,maxRows){return page(request,maxRows)}function versionName(group,version){
return(0,_11_.qy)`${(0,_11_.aY)(group,63)} version ${version}`}function page(request,maxRows){let{heading,version,context,
body=[]}=request,decision=knownDecision(version,request.decision),environments=environmentsOf(version,request.deployments??
[]);return(0,_11_.Bv)((0,_11_.qy)`<h3>${heading}</h3>`,(0,_11_.FY)((0,_11_.fj)(railOf(version,decision,environments)," →\
 ")),decisionSentence(version,decision,context),...body,deploymentsTable(environments),metricsOf(version,maxRows),(0,_11_.
EU)("text",version.arn),provenanceOf(version,context),reportAtRegistration(version,context))}function reportAtRegistration({
description},context){let page2=[(description.CustomerMetadataProperties??{})["smr/run"],description.MetadataProperties?.
GeneratedBy].find(one=>one!==void 0),home=`${context.serverUrl}/${context.repository}/`,path=page2?.startsWith(home)?page2.
slice(home.length):void 0,id=/^actions\/runs\/([1-9]\d{0,15})$/.exec(path??"")?.[1];if(id!==void 0)return(0,_11_.FY)((0,
_11_.qy)`The report at registration is the summary of ${(0,_11_.l)(`run ${id}`,context,path)}.`)}}),4963:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{R:()=>readingsOf,f:()=>withoutETags});function*readingsOf(of){yield of;let count=countETags(
of);if(count===0)return;let all=2**Math.min(count,6)-1;if(count>6)yield withoutETags(of);else for(let dropped=1;dropped<=
all;dropped+=1)yield without(of,index=>(dropped&1<<index)!==0)}function withoutETags(of){return without(of,()=>true)}function countETags(of){
let count=0;return without(of,()=>(count+=1,false)),count}function without(of,isDropped){let index=0,dropped=()=>isDropped(
index++),s3=source=>{if(source===void 0)return source;let{ETag:eTag,ManifestEtag:manifestETag}=source;return{...source,ETag:eTag===
void 0||dropped()?void 0:eTag,ManifestEtag:manifestETag===void 0||dropped()?void 0:manifestETag}},container=one=>({...one,
ModelDataETag:one.ModelDataETag===void 0||dropped()?void 0:one.ModelDataETag,ModelDataSource:one.ModelDataSource&&{...one.
ModelDataSource,S3DataSource:s3(one.ModelDataSource.S3DataSource)},AdditionalModelDataSources:one.AdditionalModelDataSources?.
map(source=>({...source,S3DataSource:s3(source.S3DataSource)}))});return{...of,InferenceSpecification:of.InferenceSpecification&&
{...of.InferenceSpecification,Containers:of.InferenceSpecification.Containers?.map(container)},AdditionalInferenceSpecifications:of.
AdditionalInferenceSpecifications?.map(one=>({...one,Containers:one.Containers?.map(container)}))}}}),3413:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{_:()=>takeCredentials});var _13_=__webpack_require__(4338);var _14_=__webpack_require__(
8028);var _15_=__webpack_require__(1385);var _16_=__webpack_require__(6556);var _17_=__webpack_require__(460);var _18_=__webpack_require__(
2909);var _19_=__webpack_require__(4513);var _20_=__webpack_require__(9702);var _21_=__webpack_require__(3863);var _22_=__webpack_require__(
7075);var _23_=__webpack_require__.n(_22_);var AssumeRoleWithWebIdentityCommand=class extends(0,_13_.G5)(_13_.lq,_13_.yt,
"AssumeRoleWithWebIdentity",_13_.p$){};function sessionNameOf({repository,runId}){let run=valid(runId).slice(0,20),end=run===
""?"":`-${run}`;return`${`smr-${valid(repository)}`.slice(0,64-end.length)}${end}`}function valid(text){return text.replace(
/[^A-Za-z0-9_+=,.@-]/g,"-")}function trustHint({failure,token,roleArn}){let{message}=failure;if(failure.cause instanceof
_21_.lZ||failure.kind!=="access-denied"&&failure.kind!=="credentials"&&failure.kind!=="invalid-request")return;if(/DurationSeconds/.
test(message))return"Lower role-duration-seconds, or raise the role's maximum session duration (3600 seconds unless chan\
ged).";let claims=claimsOf(token),[,partition="aws",account=""]=/^arn:([\w-]+):iam::(\d{12}):/.exec(roleArn)??[],issuer=(claims.
get("iss")??"https://token.actions.githubusercontent.com").replace(/^https?:\/\//,""),provider=`arn:${partition}:iam::${account}\
:oidc-provider/${issuer}`,shown=`The token says:
  sub: ${claims.get("sub")??"(none)"}
  aud: ${claims.get("aud")??"(none)"}`;return/No OpenIDConnect provider/i.test(message)?`Create the OIDC provider https:\
//${issuer} in account ${account} (${provider}).
${shown}`:/audience/i.test(message)?`Add ${claims.get("aud")??"the audience"} to the client IDs of ${provider}, or set \`\
audience\` to one of them.
${shown}`:[shown,`Add to the trust policy of ${roleArn} in account ${account} (and see that the role exists):`,JSON.stringify(
statement({provider,issuer,claims}))].join(`
`)}function statement({provider,issuer,claims}){return{Effect:"Allow",Action:"sts:AssumeRoleWithWebIdentity",Principal:{
Federated:provider},Condition:{StringEquals:{[`${issuer}:aud`]:claims.get("aud")??"",[`${issuer}:sub`]:subjects(claims)}}}}
function subjects(claims){let sub=claims.get("sub")??"",[,owner,ownerId,repo,repoId,rest]=/^repo:([^@/:]+)(?:@(\d+))?\/([^@:]+)(?:@(\d+))?:(.*)$/.
exec(sub)??[];if(owner===void 0||repo===void 0)return[sub];if(ownerId!==void 0&&repoId!==void 0)return[sub,`repo:${owner}\
/${repo}:${rest}`];let ids=[claims.get("repository_owner_id"),claims.get("repository_id")];return ids.every(id=>id)?[sub,
`repo:${owner}@${ids[0]}/${repo}@${ids[1]}:${rest}`]:[sub]}function claimsOf(token){let claims=(0,_20_.U4)(Buffer.from(token.
split(".")[1]??"","base64url").toString("utf8"));return typeof claims!="object"||claims===null?new Map:new Map(Object.entries(
claims).flatMap(([name,value])=>typeof value=="string"?[[name,value]]:[]))}var CALL="sts:AssumeRoleWithWebIdentity",ATTEMPTS=6,
FIRST_WAIT_MILLISECONDS=100,REFRESH_BEFORE_MILLISECONDS=5*6e4;function webIdentityCredentials(options){let current;return async()=>{
let known=await current?.catch(()=>{});return!(known?.expiration&&known.expiration.getTime()-options.clock.now().getTime()>
REFRESH_BEFORE_MILLISECONDS)&&current!==void 0&&(current=void 0),current??=assume(options),current}}async function assume(options){
let client=new _13_.iM({region:options.region,requestHandler:options.transport.forIdToken(options.idTokenHosts),maxAttempts:5,
customUserAgent:options.userAgent,credentials:{accessKeyId:"",secretAccessKey:""}}),token=await options.idToken(),isRenewed=false;
for(let attempt=1;;attempt+=1){let requestedAt=options.clock.now().getTime();try{let answer=await client.send(new AssumeRoleWithWebIdentityCommand(
{RoleArn:options.roleArn,RoleSessionName:options.sessionName,WebIdentityToken:token,DurationSeconds:options.durationSeconds}));
return read(answer.Credentials,requestedAt,options)}catch(error){if(error instanceof _21_.lZ)throw error;let failure=(0,
_14_.g5)(CALL,error);if(isExpired(error)&&!isRenewed)isRenewed=true,token=await options.idToken();else if(attempt===ATTEMPTS||
!isPassing(error))throw refused(failure,token,options)}await options.clock.sleep(Math.random()*FIRST_WAIT_MILLISECONDS*2**
attempt)}}function read(given,requestedAt,{mask,durationSeconds}){let{AccessKeyId,SecretAccessKey,SessionToken}=given??{};
if(!AccessKeyId||!SecretAccessKey||!SessionToken)throw new _21_.Rk("unknown-outcome",CALL,"STS's answer holds no credent\
ials.");mask(SecretAccessKey),mask(SessionToken);let expiration=new Date(requestedAt+durationSeconds*1e3);return{accessKeyId:AccessKeyId,
secretAccessKey:SecretAccessKey,sessionToken:SessionToken,expiration}}function isExpired(error){return error instanceof Error&&
/^ExpiredToken/.test(error.name)}function isPassing(error){return error instanceof Error&&/^InvalidIdentityToken/.test(error.
name)&&/Couldn't retrieve verification key/.test(error.message)}function refused(failure,token,options){let hint=trustHint(
{failure,token,roleArn:options.roleArn});return hint===void 0?failure:new _21_.Rk("credentials",failure.call,`${options.
roleArn} could not be assumed: ${failure.message}`,{hint,cause:failure,...failure.requestId===void 0?{}:{requestId:failure.
requestId}})}var CONNECT_MILLISECONDS=3e3,DEADLINES={readMilliseconds:1e4,createMilliseconds:3e4},MAX_BODY_BYTES=8*1024*
1024,Transport=class extends _16_.${#proxyAgent;#deadlines;#proxied=new Map;#told=new Set;#tell;constructor(proxyAgent2,deadlines=DEADLINES,tell=()=>{}){
super({connectionTimeout:CONNECT_MILLISECONDS}),this.#deadlines=deadlines,this.#tell=tell,this.#proxyAgent=proxyAgent2}async handle(request,options={}){
let url=`${request.protocol}//${request.hostname}${request.port===void 0?"":`:${request.port}`}`;(0,_17_.q9)(url),this.#name(
request.hostname);let milliseconds=isWrite(request)?this.#deadlines.createMilliseconds:this.#deadlines.readMilliseconds,
deadline=AbortSignal.timeout(milliseconds);try{let answer=await this.#send(url,request,{...options,abortSignal:deadline});
return answer.response.body instanceof _22_.Readable&&(answer.response.body=_22_.Readable.from([await readWhole(answer.response.
body,deadline)])),answer}catch(error){throw deadline.aborted?Object.assign(new Error(`no whole answer within ${milliseconds/
1e3} s`),{name:"TimeoutError"}):error}}forIdToken(hosts){return{metadata:this.metadata,destroy:()=>{},httpHandlerConfigs:()=>this.
httpHandlerConfigs(),updateHttpClientConfig:(key,value)=>this.updateHttpClientConfig(key,value),handle:async(request,options)=>((0,
_17_.D9)(request.hostname,hosts),this.handle(request,options))}}#name(hostname){(0,_17_.NX)(hostname)||this.#told.has(hostname)||
(this.#told.add(hostname),this.#tell(`Requests go to ${hostname}, which is no host of AWS.`))}async#send(url,request,options){
let proxied=this.#proxied.get(url)??this.#proxyHandler(url);return proxied?proxied.handle(request,options):super.handle(
request,options)}#proxyHandler(url){let agent=this.#proxyAgent(url);if(!agent)return;let destroyable=Object.assign(agent,
{destroy:agent.destroy??(()=>{})}),handler=new _16_.$({connectionTimeout:CONNECT_MILLISECONDS,...url.startsWith("https:")?
{httpsAgent:destroyable}:{httpAgent:destroyable}});return this.#proxied.set(url,handler),handler}};function isWrite(request){
return request.method==="PUT"||/\.Create/.test(request.headers["x-amz-target"]??"")}async function readWhole(body,deadline){
let stop=()=>{body.destroy(new Error("deadline"))};deadline.aborted&&stop(),deadline.addEventListener("abort",stop,{once:true});
try{let chunks=[],size=0;for await(let chunk of body){let bytes=Buffer.from(chunk);if(size+=bytes.length,size>MAX_BODY_BYTES)
throw new Error(`an answer of more than ${MAX_BODY_BYTES} bytes`);chunks.push(bytes)}return Buffer.concat(chunks)}finally{
deadline.removeEventListener("abort",stop)}}function proxyAgent(url){return(0,_18_.s_)(new URL(url))?new _18_.Qq("proxy").
getAgent(url):void 0}async function openAwsSession(request){let{inputs,region,userAgent}=request,environment,idToken=request.
idToken&&(async()=>{let token=await request.idToken?.();return environment=(0,_15_.g)(token??""),token??""}),transport=new Transport(
proxyAgent,void 0,request.tell),clientsOf=role=>({region,transport,userAgent,credentials:role&&credentialsOf(role,transport,
{...request,idToken})}),own=clientsOf(inputs.role),registry=inputs.registryRole?clientsOf(inputs.registryRole):own,[identity]=await Promise.
all([(0,_13_.IX)(own),inputs.role===void 0?registry.credentials?.().catch(()=>{}):void 0]);checkAccount(identity,inputs);
let registryAccount=inputs.registryAccountId??inputs.registryRole?.account??identity.account,registryCaller=inputs.registryRole?.
account??identity.account;return{identity,region,own,registry,registryAccount,registryCaller,environment}}async function takeCredentials({
inputs,run,runner,actionVersion},{region,idToken}){return runner.group("Take credentials",async()=>{let opened=await openAwsSession(
{inputs,region,context:run.context,userAgent:`sagemaker-model-registry-action/${actionVersion}`,mask:runner.mask,tell:line=>runner.
notice(line),clock:_19_.p,idToken});return runner.info(`${opened.identity.arn} in account ${opened.identity.account}, ${region}`),
opened})}function credentialsOf(role,transport,{inputs,region,context,userAgent,mask,clock:clock2,idToken}){if(!idToken)
throw noIdToken();return webIdentityCredentials({roleArn:role.arn,sessionName:inputs.roleSessionName??sessionNameOf(context),
durationSeconds:inputs.roleDurationSeconds,region,userAgent,transport,idToken,idTokenHosts:inputs.idTokenHosts,mask,clock:clock2})}
function noIdToken(){return new _21_.lZ("no-credentials","This job may not ask GitHub for an ID token, so no role can be\
 assumed.",{hint:`Give the job both permissions, since naming one takes away the others:
permissions:
  id-token: write
  contents: read
  pull-requests: write`})}function checkAccount(identity,{role,allowedAccountIds}){if(role&&role.account!==identity.account)
throw new _21_.lZ("wrong-account",`The credentials are for account ${identity.account}, but role-to-assume is in ${role.
account}.`);if(allowedAccountIds.length>0&&!allowedAccountIds.includes(identity.account))throw new _21_.lZ("wrong-accoun\
t",`The credentials are for account ${identity.account} (${identity.arn}), which is not among allowed-account-ids (${allowedAccountIds.
join(", ")}).`,{hint:"Nothing was written. Correct the credentials or the input."})}}),1385:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{S:()=>idTokens,g:()=>environmentClaim});var _24_=__webpack_require__(2909);var _25_=__webpack_require__(
4513);var _26_=__webpack_require__(9702);var _27_=__webpack_require__(3863);var ATTEMPTS=5,FIRST_WAIT_MILLISECONDS=200,DEADLINE_MILLISECONDS=3e4;
function hasIdTokenEndpoint(){return!!(process.env.ACTIONS_ID_TOKEN_REQUEST_URL&&process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN)}
async function idToken({audience,clock:clock2}){for(let attempt=1;;attempt+=1){try{return await withDeadline((0,_24_.V9)(
audience))}catch(error){let message=(0,_27_.bD)(error);if(attempt===ATTEMPTS||!isRetryable(message))throw failure(message,
error)}await clock2.sleep(Math.random()*FIRST_WAIT_MILLISECONDS*2**attempt)}}function isRetryable(message){let code=/Error Code : (\w+)/.
exec(message)?.[1];return code===void 0||code==="undefined"||code==="429"||/^5\d\d$/.test(code)}function failure(message,cause){
return new _27_.Rk("credentials","GET ACTIONS_ID_TOKEN_REQUEST_URL",`GitHub gave no ID token: ${message.replace(/\s+/g,"\
 ").trim()}`,{cause})}async function withDeadline(promise){let timer,late=new Promise((_,reject)=>{timer=setTimeout(()=>reject(
new Error("no answer within 30 s")),DEADLINE_MILLISECONDS)});try{return await Promise.race([promise,late])}finally{clearTimeout(
timer)}}function idTokens({audience,role,registryRole}){if(!(role||registryRole)||!hasIdTokenEndpoint())return;let first=idToken(
{audience,clock:_25_.p});return first.catch(()=>{}),()=>{let token=first??idToken({audience,clock:_25_.p});return first=
void 0,token}}function environmentClaim(token){let claims=(0,_26_.U4)(Buffer.from(token.split(".")[1]??"","base64url").toString(
"utf8")),claim=(0,_26_.C5)(claims,"environment");return typeof claim=="string"&&claim!==""?claim:void 0}}),803:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Bf:()=>isFiniteNumber,G5:()=>byImportance,Uw:()=>METRIC_NAMES,c1:()=>groupsOf});
var _28_=__webpack_require__(9702);function byImportance(metrics){return metrics.toSorted((one,other)=>rank(one)-rank(other))}
function rank({gates,isPrimary,isDeclared}){return gates.length>0?0:isPrimary?1:isDeclared?2:3}var MAX_CARD_CHARACTERS=1e5,
METRIC_NAMES={key:"smr/metric-names",value:"path"};function groupsOf(content){let card=content.length>MAX_CARD_CHARACTERS?
void 0:(0,_28_.U4)(content);return(0,_28_.S3)((0,_28_.C5)(card,"evaluation_details")).flatMap(detail=>{let hasPaths=(0,_28_.
C5)((0,_28_.C5)(detail,"metadata"),METRIC_NAMES.key)===METRIC_NAMES.value;return(0,_28_.S3)((0,_28_.C5)(detail,"metric_g\
roups")).map(group=>{let name=(0,_28_.C5)(group,"name"),data=(0,_28_.S3)((0,_28_.C5)(group,"metric_data")).map(datum=>({
name:(0,_28_.C5)(datum,"name"),type:(0,_28_.C5)(datum,"type"),value:(0,_28_.C5)(datum,"value"),notes:(0,_28_.C5)(datum,"\
notes"),xAxis:(0,_28_.C5)(datum,"x_axis_name")}));return{group:typeof name=="string"?name:"",hasPaths,data}})})}function isFiniteNumber(value){
return typeof value=="number"&&Number.isFinite(value)}}),4462:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$3:()=>approvedIn,Fw:()=>whyItFailed,HD:()=>readable,MP:()=>describeVersion,X2:()=>manyVersions,
aH:()=>newestVersions,"do":()=>versionPages,jI:()=>approvedBelow,or:()=>newestApproved,sW:()=>firstApproved});var _1_=__webpack_require__(
3863);var MAX_PAGES=40,PAUSE_MILLISECONDS=100,MAX_PAUSE_MILLISECONDS=2e3,PAGE_SIZE=100;async function newestVersions(at){
return firstPage(at,WHOLE_PAGES)}async function manyVersions(at){let versions=[];for await(let page of versionPages(at))
versions.push(...page.versions);return versions}async function newestApproved(at,newest){let first=await onePage(at,{MaxResults:1,
...APPROVED}),[only]=first.versions,found=approvedIn(first.versions);if(found.version!==void 0||first.nextToken===void 0)
return found;let{versions,isWhole}=await newest,known=approvedIn([...only===void 0?[]:[only],...versions.filter(({arn})=>arn!==
only?.arn)]);return known.version!==void 0||isWhole?known:firstApproved(at)}async function firstApproved(at){let skipped=[];
for await(let{versions,isWhole}of versionPages(at,{...WHOLE_PAGES,...APPROVED})){let found=approvedIn(versions);if(skipped.
push(...found.skipped),found.version!==void 0||isWhole)return{version:found.version,skipped}}throw endlessPages(at)}function approvedIn(versions){
let approved=versions.filter(({summary})=>summary.ModelApprovalStatus==="Approved").toSorted((a,b)=>b.version-a.version),
index=approved.findIndex(({summary})=>summary.ModelPackageStatus==="Completed");return{version:approved[index],skipped:index===
-1?approved:approved.slice(0,index)}}async function approvedBelow(at,version){let skipped=[];for await(let page of versionPages(
at,{...WHOLE_PAGES,...APPROVED})){let found=approvedIn(page.versions.filter(one=>one.version<version));if(skipped.push(...found.
skipped),found.version!==void 0)return{version:found.version,skipped}}return{version:void 0,skipped}}async function describeVersion(at,arn){
try{let description=await at.reader.describeModelPackage({ModelPackageName:arn}),version=at.address.versionOf(description.
ModelPackageArn);if(version===void 0||version!==at.address.versionOf(arn))throw new _1_.Rk("unknown-outcome","sagemaker:\
DescribeModelPackage",`The answer is not about ${arn}`);return{version,arn:description.ModelPackageArn??arn,description}}catch(error){
if(error instanceof _1_.Rk&&error.kind==="not-found")return;throw error}}function whyItFailed(description){let details=description.
ModelPackageStatusDetails,reasons=[...details?.ValidationStatuses??[],...details?.ImageScanStatuses??[]].flatMap(({FailureReason})=>FailureReason?
[FailureReason]:[]);return reasons.length===0?void 0:reasons.join(" ")}async function readable(reading){try{return{kind:"\
read",value:await reading}}catch(error){if(error instanceof _1_.Rk&&error.kind==="access-denied")return{kind:"denied",failure:error};
throw error}}var WHOLE_PAGES={MaxResults:PAGE_SIZE},APPROVED={ModelApprovalStatus:"Approved"};async function firstPage(at,filter){
for await(let page of versionPages(at,filter))if(page.versions.length>0||page.isWhole)return page;throw endlessPages(at)}
function endlessPages({address}){return new _1_.Rk("unknown-outcome","sagemaker:ListModelPackages",`${MAX_PAGES} pages o\
f ${address.name} did not settle it, each with a token for the next.`)}async function*versionPages(at,filter=WHOLE_PAGES,maxPages=MAX_PAGES){
let token;for(let page=0;page<maxPages;page+=1){page>0&&await pause(at.clock,page);let{versions,nextToken}=await onePage(
at,filter,token);if(yield{versions,isWhole:nextToken===void 0},nextToken===void 0)return;token=nextToken}}async function onePage({
address,reader},filter,token){let answer=await reader.listModelPackages({ModelPackageGroupName:address.sent,SortBy:"Crea\
tionTime",SortOrder:"Descending",...filter,...token!==void 0&&{NextToken:token}});return{versions:listed(address,answer.
ModelPackageSummaryList),nextToken:answer.NextToken===""?void 0:answer.NextToken}}async function pause(clock,page){await clock.
sleep(Math.min(PAUSE_MILLISECONDS*2**page,MAX_PAUSE_MILLISECONDS))}function listed(address,summaries){if(!Array.isArray(
summaries))throw new _1_.Rk("unknown-outcome","sagemaker:ListModelPackages","The answer holds no list of versions");return summaries.
flatMap(summary=>{let version=address.versionOf(summary.ModelPackageArn);return version===void 0?[]:[{version,arn:summary.
ModelPackageArn??"",summary}]}).sort((a,b)=>b.version-a.version)}}),1207:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Mp:()=>detailsFromModelCard,Re:()=>toCustomerMetadata,nU:()=>storedMetrics});
var _29_=__webpack_require__(803);var _30_=__webpack_require__(2152);var _31_=__webpack_require__(1235);var _32_=__webpack_require__(
5039);var _33_=__webpack_require__(1762);var _34_=__webpack_require__(9581);var _35_=__webpack_require__(9702);var STAGES=[
"pre-training","post-training"];function holdsDetails(group){return stageOf(group)!==void 0||group.startsWith("explanati\
ons - ")}function detailsOf(group,datum){let{name}=datum;if(typeof name!="string")return _30_.pH;let stage=stageOf(group);
if(stage!==void 0)return{..._30_.pH,bias:biasOf({stage,group,name,datum})};if(group.startsWith(_30_.RX))return{..._30_.pH,
attributions:attributionsOf(group,name,datum)};if(name===_30_.Sp&&datum.type==="matrix"){let confusionMatrix=matrixOf(datum);
return confusionMatrix===void 0?_30_.pH:{..._30_.pH,confusionMatrix}}return datum.type==="linear_graph"?{..._30_.pH,curves:curvesOf(
name,datum)}:_30_.pH}function stageOf(group){return STAGES.find(stage=>group===_30_.TP[stage]||group.startsWith(`${_30_.
TP[stage]} - `))}function matrixOf({value,xAxis}){let counts=(0,_35_.S3)(value).map(row=>(0,_35_.S3)(row).filter(_29_.Bf)),
size=counts.length;if(size===0||size>_30_.xs||counts.some(row=>row.length!==size))return;let named=(0,_35_.S3)(xAxis).filter(
label=>typeof label=="string");return{labels:named.length===size&&new Set(named).size===size?named:counts.map((_,index)=>String(
index)),counts}}function curvesOf(name,{value}){let kind=["roc","precision-recall"].find(one=>_30_.H1[one].name===name);
if(kind===void 0)return[];let points=(0,_35_.S3)(value).flatMap(point=>{let[x,y]=(0,_35_.S3)(point);return(0,_29_.Bf)(x)&&
(0,_29_.Bf)(y)&&isRate(x)&&isRate(y)?[[x,y]]:[]});return points.length===0?[]:[{kind,points}]}function isRate(value){return value>=
0&&value<=1}function biasOf({stage,group,name,datum}){let facet=facetOf(datum.type==="bar_chart"?name:/ and facet (.+)$/.
exec(group)?.[1]??"");return facet===void 0?[]:(datum.type==="bar_chart"?barsOf(datum):numberOf(name,datum)).map(({axis,
value})=>({stage,...facet,name:axis,value,fair:(0,_30_.oB)(axis)}))}function facetOf(text){let[,quoted,bare,facetValue]=/^(?:("(?:[^"\\]|\\.)*")|([^="][^=]*))=(.*)$/.
exec(text)??[],facet=quoted===void 0?bare:(0,_32_._)(quoted);return facet===void 0||facetValue===void 0?void 0:{facet,facetValue}}
function attributionsOf(group,name,datum){let[text,prefix]=datum.type==="bar_chart"?[name,"label="]:[group,`${_30_.RX}, \
label=`];if(!text.startsWith(prefix))return[];let label=text.slice(prefix.length);return(datum.type==="bar_chart"?barsOf(
datum):numberOf(name,datum)).map(({axis,value})=>({label,feature:axis,value}))}function numberOf(name,{value}){return(0,
_29_.Bf)(value)&&(0,_33_.zw)(name)?[{axis:name,value}]:[]}function barsOf({value,xAxis}){let values=(0,_35_.S3)(value);return(0,
_35_.S3)(xAxis).flatMap((axis,index)=>{let number=values[index];return typeof axis=="string"&&(0,_33_.zw)(axis)&&(0,_29_.
Bf)(number)?[{axis,value:number}]:[]})}var DEVIATION=" - standard_deviation";function fromModelCard(content){let metrics=new Map,
named=new Map;for(let{group,hasPaths,data}of(0,_29_.c1)(content)){if(holdsDetails(group))continue;let isSection=!hasPaths&&
_34_.bP.has(group),into=hasPaths||isSection?metrics:named,nameIn=name=>isSection?`${group}.${(0,_31_.yS)(name)}`:name;for(let{
name,value,notes}of data){if(typeof name!="string"||!(0,_33_.zw)(name)||!(0,_29_.Bf)(value))continue;let measured=nameIn(
name.endsWith(DEVIATION)?name.slice(0,-DEVIATION.length):""),metric=name.endsWith(DEVIATION)?into.get(measured):void 0;metric!==
void 0?into.set(measured,{...deviation(value),...metric}):into.has(nameIn(name))||into.set(nameIn(name),{value:value+0,...deviationIn(
notes)})}}return{metrics,named}}function detailsFromModelCard(content){let found=(0,_29_.c1)(content).flatMap(({group,data})=>data.
map(datum=>detailsOf(group,datum))),confusionMatrix=found.find(one=>one.confusionMatrix!==void 0)?.confusionMatrix,all={
...confusionMatrix===void 0?{}:{confusionMatrix},curves:found.flatMap(({curves})=>curves),bias:found.flatMap(({bias})=>bias),
attributions:found.flatMap(({attributions})=>attributions),constraints:[]};return(0,_30_.Bv)(all)?void 0:(0,_30_.Zh)(all,
_30_.pH)}function deviationIn(notes){let text=typeof notes=="string"?/^sd=([0-9.e+-]{1,25})$/.exec(notes)?.[1]:void 0;return text===
void 0?{}:deviation(Number(text))}function deviation(value){return Number.isFinite(value)&&value>=0?{standardDeviation:value+
0}:{}}var NUMBER="-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:e[+-][0-9]{1,3})?",STORED=new RegExp(`^(${NUMBER})(?: sd=(${NUMBER}\
))?$`);function toCustomerMetadata(metrics,room){let entries=new Map;for(let metric of(0,_29_.G5)(metrics)){let key=(0,_33_.
rY)(metric.path);key===void 0||!(0,_33_.zw)(metric.path)||!Number.isFinite(metric.value)||entries.has(key)||entries.set(
key,toText(metric))}let kept=[...entries].slice(0,Math.max(0,room));return kept.length===0?{}:{...Object.fromEntries(kept),
[_29_.Uw.key]:_29_.Uw.value}}function fromCustomerMetadata(properties){let hasPaths=properties?.[_29_.Uw.key]===_29_.Uw.
value,nameIn=hasPaths?_33_.Uk:_33_.m1,found=new Map(Object.entries(properties??{}).flatMap(([key,text])=>{let name=nameIn(
key),value=name!==void 0&&(0,_33_.zw)(name)?fromText(text):void 0;return name===void 0||value===void 0?[]:[[name,value]]}));
return hasPaths?{metrics:found}:{metrics:new Map,named:found}}function toText({value,standardDeviation}){return standardDeviation===
void 0?String(value):`${value} sd=${standardDeviation}`}function fromText(text){let[,first,second]=STORED.exec(text)??[];
if(first===void 0)return;let value=Number(first)+0;if(!Number.isFinite(value))return;if(second===void 0)return{value};let standardDeviation=Number(
second)+0;return Number.isFinite(standardDeviation)&&standardDeviation>=0?{value,standardDeviation}:void 0}function storedMetrics(description){
let card=fromModelCard(description.ModelCard?.ModelCardContent??""),metadata=fromCustomerMetadata(description.CustomerMetadataProperties??
{});return{metrics:new Map([...card.metrics,...metadata.metrics]),named:new Map([...card.named??[],...metadata.named??[]])}}}),
702:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{EZ:()=>tagValue,
H_:()=>MAX_METADATA,TP:()=>metadataValue,rY:()=>metadataKey,rx:()=>MAX_METADATA_VALUE});var _36_=__webpack_require__(7404);
var MAX_METADATA=50,MAX_METADATA_VALUE=256,MAX_METADATA_KEY=128,REFUSED=/[^\p{L}\p{Zs}\p{N}_.:/=+\-@]/gu;function metadataValue(text){
return(0,_36_.Jj)(text.replace(REFUSED,"_").trim(),MAX_METADATA_VALUE)}function metadataKey(prefix,name){return`${prefix}${name.
replace(REFUSED,"-")}`.slice(0,MAX_METADATA_KEY)}function tagValue(text){return(0,_36_.Jj)(text.replace(REFUSED,"-"),MAX_METADATA_VALUE)}}),
1585:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$r:()=>lastChange,
B1:()=>readDecision,BL:()=>specificationOf,JH:()=>plainReason,el:()=>writeDecision,em:()=>addedSentence});var _37_=__webpack_require__(
4963);var _36_=__webpack_require__(7404);var MAX_DESCRIPTION=1024,MAX_LOGIN=100,MAX_PEOPLE=6,NO_RUN="-",DECISION=/^(Approved|Rejected) by (@[\w-]{1,100}(?:\[bot\])?(?: and @[\w-]{1,100}(?:\[bot\])?){0,5}) at (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)(?:: (.+))? \[(-|https?:\/\/[^\s[\]]{1,200})\]$/u;
function writeDecision({status,by,at,reason,runUrl}){let people=by.slice(0,MAX_PEOPLE).map(plainLogin).join(" and "),head=`${status}\
 by ${people} at ${at.toISOString().replace(/\.\d+Z$/,"Z")}`,tail=` [${/^https?:\/\/[^\s[\]]{1,190}$/u.test(runUrl)?runUrl:
NO_RUN}]`,why=(0,_36_.Jj)(plainReason(reason),MAX_DESCRIPTION-head.length-tail.length-2);return`${head}${why===""?"":`: ${why}`}${tail}`}
function readDecision(description){let[,status,people,time,reason="",run]=DECISION.exec(description??"")??[];if(people===
void 0||time===void 0||run===void 0)return;let at=new Date(time);if(!Number.isNaN(at.getTime()))return{status:status==="\
Approved"?"Approved":"Rejected",by:people.split(" and ").map(login=>login.slice(1)),at,reason,runUrl:run===NO_RUN?"":run}}
function plainReason(reason){return reason.replace(/[\p{C}\p{Z}]+/gu," ").trim()}function plainLogin(login){let[,name="",
bot=""]=/^(.*?)(\[bot\])?$/su.exec(login)??[];return`@${name.replace(/[^\w-]/gu,"_").slice(0,MAX_LOGIN)||"_"}${bot}`}function lastChange({
LastModifiedBy:user,LastModifiedTime:at}){return{by:user?.UserProfileName??user?.IamIdentity?.Arn,at}}function specificationOf(description){
let recorded=(0,_36_.wn)(description.ModelPackageDescription)?.specification;if(recorded===void 0)return{kind:"unknown"};
let additional=description.AdditionalInferenceSpecifications??[];for(let kept=additional.length;kept>=0;kept-=1){let AdditionalInferenceSpecifications=additional.
slice(0,kept);if(!isRecorded({...description,AdditionalInferenceSpecifications},recorded))continue;let added=additional.
slice(kept).map(({Name})=>Name??"");return added.length===0?{kind:"same"}:{kind:"extended",added}}return{kind:"changed"}}
function addedSentence(added){return`${added.length===1?"An additional specification was":`${added.length} additional sp\
ecifications were`} added since it was registered: ${added.join(", ")}.`}function isRecorded(specification,recorded){for(let reading of(0,
_37_.R)(specification))if((0,_36_.v5)((0,_36_.ed)(reading))===recorded)return true;return false}}),8338:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{O:()=>once});function once(make){let made;return()=>(made??=make(),made)}}),2038:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{CV:()=>byShownName,EU:()=>shortName,GX:()=>pairMetrics});var _38_=__webpack_require__(
5039);var _39_=__webpack_require__(9581);function pairMetrics(metrics,recorded){let{metrics:byPath,named=new Map}=recorded,
found=new Map;for(let{path}of metrics){let value=byPath.get(path);value!==void 0&&found.set(path,value)}let meant=namesOf(
metrics);for(let[name,value]of named){let[path,...others]=meant.get(name)??[];path!==void 0&&others.length===0&&!found.has(
path)&&found.set(path,value)}let paths=new Set(metrics.map(({path})=>path)),gone=[...[...byPath].filter(([path])=>!paths.
has(path)),...[...named].filter(([name])=>!meant.has(name)&&!byPath.has(name))].filter(([path])=>!(0,_39_.ty)(path)).map(
([path,value])=>({name:shortName(path),path,value}));return{metrics:found,gone}}function namesOf(metrics){let meant=new Map;
for(let{name,path}of metrics)for(let word of new Set([name,path,shortName(path)])){let paths=meant.get(word)??[];paths.includes(
path)||meant.set(word,[...paths,path])}return meant}function shortName(path){let only=/^"(?:[^"\\]|\\.)*"$/.test(path)?(0,
_38_._)(path):void 0;if(only!==void 0)return only;let section=[..._39_.bP.keys()].find(key=>path.startsWith(`${key}.`));
return section===void 0?path:path.slice(section.length+1)}function byShownName({metrics,named=new Map}){let all=[...metrics,
...named],times=new Map;for(let[path]of all)times.set(shortName(path),(times.get(shortName(path))??0)+1);return new Map(
all.map(([path,value])=>[times.get(shortName(path))===1?shortName(path):path,value]))}}),6440:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{c:()=>addressOf});function addressOf(group,settings){let account=settings.registryAccount||
settings.callerAccount,prefix=`arn:${settings.partition}:sagemaker:${settings.region}:${account}`,arn=`${prefix}:model-p\
ackage-group/${group}`,versions=`${prefix}:model-package/${group}/`;return{name:group,arn,sent:account===settings.callerAccount?
group:arn,versionArn:version=>`${versions}${version}`,versionOf:text=>{if(text===void 0||!text.toLowerCase().startsWith(
versions.toLowerCase()))return;let number=text.slice(versions.length);return/^[1-9]\d{0,8}$/.test(number)?Number(number):
void 0}}}})};;
