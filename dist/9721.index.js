"use strict";exports.id=9721;exports.ids=[9721];exports.modules={3829:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{B1:()=>readDecision,Bl:()=>servedKey,II:()=>decisionSentence,IK:()=>recordLine,
JE:()=>leaveOutPackages,JH:()=>plainReason,Pe:()=>recordSection,Wf:()=>readReference,c0:()=>people,el:()=>writeDecision,
fC:()=>whyChosen,iy:()=>refuseOffline,kJ:()=>namedManifests,ow:()=>servedEnvironments,qr:()=>knownDecision,sF:()=>renderRecord,
sh:()=>versionName,uu:()=>checkedManifests,vd:()=>chosenVersion,yY:()=>selectManifest});var _0_=__webpack_require__(2692);
var _1_=__webpack_require__(1785);var _2_=__webpack_require__(8075);var _3_=__webpack_require__(8019);var _4_=__webpack_require__(
3464);var _5_=__webpack_require__(6894);var _6_=__webpack_require__(3011);var _7_=__webpack_require__(3345);var _8_=__webpack_require__(
7598);var _9_=__webpack_require__.n(_8_);function chosenVersion(run,{model,tagsSelect=false}){let{eventVersion}=run,tag=tagsSelect?
run.tag:void 0;if(model!=="")return{model,modelIsTag:isTag(model,tag),from:"the input `model`"};switch(eventVersion.kind){case"\
named":return{model:eventVersion.model,modelIsTag:isTag(eventVersion.model,tag),from:eventVersion.from};case"unknown":throw new _6_.
l("invalid-input",`${eventVersion.why} Nothing was called.`,{hint:'Send `{"model": "GROUP@vN"}`, an event of EventBridge\
 with `detail.ModelPackageArn`, or its `detail`; or set the input `model`. An empty client_payload leaves the choice to \
the mode.'});case"unnamed":return{model:tag??"",modelIsTag:tag!==void 0,from:tag===void 0?void 0:"the git tag"}}}function whyChosen({
model,from},otherwise){return from===void 0?`Version: ${otherwise}, since nothing names one.`:`Version: ${model}, named \
by ${from}.`}function isTag(model,tag){return tag!==void 0&&model.replace(/^refs\/tags\//,"")===tag}async function checkedManifests({
inputs,run,runner}){return runner.group("Check the manifests",async()=>{let{manifests,packages,problems}=await(0,_2_.xt)(
{workspace:run.context.workspace,patterns:inputs.manifest,set:inputs.set});(0,_4_.s)(problems,runner),leaveOutPackages({
inputs,run,runner},{manifests,packages});for(let{path,manifest}of manifests)runner.info(`${path}: group ${manifest.group}`);
return manifests})}function leaveOutPackages({inputs,run,runner},{manifests,packages}){if(packages.length===0)return;let named=new Set(
(0,_5_.VI)(run.context.workspace,inputs.manifest)),asked=packages.filter(({path})=>manifests.length===0||named.has(path)),
paths=(asked.length>0?asked:packages).map(({path})=>path).join(", ");if(asked.length===0){runner.notice(`${paths}: left \
out, since mode: ${inputs.mode} knows no unversioned packages.`);return}let message=`mode: ${inputs.mode} knows only ver\
sions (\`group\`), and this is for an unversioned package (\`name\`): ${paths}`;throw new _6_.l("invalid-input",message,
{hint:"Name manifests with `group` in the input `manifest`. Packages are made by mode: register, and nothing else is don\
e with them."})}async function namedManifests(request){let{model}=chosenVersion(request.run,request.inputs);return/[@/]|^arn:/.
test(model)?[]:checkedManifests(request)}function refuseOffline({run,inputs}){switch(run.offline){case void 0:return;case"\
laptop":if(inputs.mode==="status"||inputs.dryRun)return;throw new _6_.l("invalid-input",`mode ${inputs.mode} writes, and\
 outside GitHub Actions (GITHUB_ACTIONS is not true) no mode does. Nothing was called.`,{hint:"Run it in a workflow. Her\
e, `dry-run: true` shows what it would send, and `mode: status` which version is where; both read with the credentials t\
hat the AWS SDK finds."});case"fork":case"dependabot":{let who=run.offline==="fork"?"a fork's pull request":"Dependabot";
throw new _6_.l("no-credentials",`mode ${inputs.mode} needs credentials, and ${who} gets none.`,{hint:"Run it from a wor\
kflow_dispatch, a tag or a push of this repository."})}}}var GROUP="[a-zA-Z0-9](?:-*[a-zA-Z0-9]){0,62}",NAMED=new RegExp(
`^(${GROUP})[@/](?:v([1-9][0-9]{0,8})|(latest-approved))$`),BARE=/^v([1-9][0-9]{0,8})$/,ARN=new RegExp(`^arn:([a-z-]+):s\
agemaker:([a-z0-9-]+):([0-9]{12}):model-package/(${GROUP})/([1-9][0-9]{0,8})$`),FORMS="GROUP@vN, GROUP/vN, vN (with one \
manifest), latest-approved or the ARN of a version";function readReference(settings){let given=settings.model.trim();if(given===
"")return{kind:"unnamed"};let text2=settings.modelIsTag?given.replace(/^refs\/tags\//,""):given,[,group,number,latest]=NAMED.
exec(text2)??[];if(group!==void 0&&number!==void 0)return{kind:"version",group,version:Number(number)};if(settings.modelIsTag)
throw new _6_.l("invalid-input",`model: the tag "${text2}" names no model; a tag that deploys is GROUP@vN or GROUP/vN.`,
{hint:"A release tag of the repository, such as v12, never deploys model version 12."});if(group!==void 0&&latest!==void 0)
return{kind:"latest-approved",group};if(text2==="latest-approved")return{kind:"latest-approved"};let[,bare]=BARE.exec(text2)??
[];if(bare!==void 0)return{kind:"version",version:Number(bare)};if(text2.startsWith("arn:"))return readArn(text2,settings);
throw new _6_.l("invalid-input",`model: "${text2}" is none of ${FORMS}.`)}function readArn(text2,registry){let[,partition,
region,account,group,version]=ARN.exec(text2)??[];if(group===void 0||version===void 0)throw new _6_.l("invalid-input",`m\
odel: "${text2}" is not the ARN of a version in a group.`);let wrong=[partition===registry.partition?"":`partition ${partition}\
, not ${registry.partition}`,region===registry.region?"":`Region ${region}, not ${registry.region}`,account===registry.registryAccount?
"":`account ${account}, not ${registry.registryAccount}`].filter(part=>part!=="");if(wrong.length>0){let code2=account===
registry.registryAccount?"invalid-input":"wrong-account";throw new _6_.l(code2,`model: ${text2} is of ${wrong.join(" and\
 ")} as this workflow is set up for.`)}return{kind:"version",group,version:Number(version)}}function selectManifest(files,reference){
let group=reference.kind==="unnamed"?void 0:reference.group,matching=group===void 0?files:files.filter(file2=>file2.manifest.
group.toLowerCase()===group.toLowerCase()),[file]=matching;if(file!==void 0&&matching.length===1)return file;let groups=files.
map(({path,manifest})=>`${manifest.group} (${path})`).join(", ")||"none",what=matching.length>1?`${matching.length} mani\
fests ${group===void 0?"were found and none is named":`have the group ${group}`}`:`no manifest has the group ${group??""}`.
trim();throw new _6_.l("invalid-input",`model: ${what}; the groups are ${groups}.`,{hint:"Name the group as GROUP@vN, or\
 narrow the `manifest` input."})}var PREFIX="smr/served/";function servedKey(environment){return`${PREFIX}${environment.
replace(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu,"-")}`.slice(0,128)}function servedEnvironments(metadata){return Object.entries(
metadata??{}).filter(([key])=>key.startsWith(PREFIX)&&key.length>PREFIX.length).map(([key,text2])=>({environment:key.slice(
PREFIX.length),since:timeOf(text2)})).sort((a,b)=>(a.since?.getTime()??0)-(b.since?.getTime()??0)||(a.environment<b.environment?
-1:1))}function timeOf(text2){let time=/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text2)?new Date(text2):void 0;return time===void 0||
Number.isNaN(time.getTime())?void 0:time}var MAX_DESCRIPTION=1024,MAX_LOGIN=100,MAX_PEOPLE=6,NO_RUN="-",DECISION=/^(Approved|Rejected) by (@[\w-]{1,100}(?:\[bot\])?(?: and @[\w-]{1,100}(?:\[bot\])?){0,5}) at (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)(?:: (.+))? \[(-|https?:\/\/[^\s[\]]{1,200})\]$/u;
function writeDecision({status,by,at,reason,runUrl}){let people2=by.slice(0,MAX_PEOPLE).map(plainLogin).join(" and "),head=`${status}\
 by ${people2} at ${at.toISOString().replace(/\.\d+Z$/,"Z")}`,tail=` [${/^https?:\/\/[^\s[\]]{1,190}$/u.test(runUrl)?runUrl:
NO_RUN}]`,why=(0,_1_.Jj)(plainReason(reason),MAX_DESCRIPTION-head.length-tail.length-2);return`${head}${why===""?"":`: ${why}`}${tail}`}
function readDecision(description){let[,status,people2,time,reason="",run]=DECISION.exec(description??"")??[];if(people2===
void 0||time===void 0||run===void 0)return;let at=new Date(time);if(!Number.isNaN(at.getTime()))return{status:status==="\
Approved"?"Approved":"Rejected",by:people2.split(" and ").map(login=>login.slice(1)),at,reason,runUrl:run===NO_RUN?"":run}}
function plainReason(reason){return reason.replace(/[\p{C}\p{Z}]+/gu," ").trim()}function plainLogin(login){let[,name="",
bot=""]=/^(.*?)(\[bot\])?$/su.exec(login)??[];return`@${name.replace(/[^\w-]/gu,"_").slice(0,MAX_LOGIN)||"_"}${bot}`}function knownDecision({
description},own){let decision=own??readDecision(description.ApprovalDescription);return decision?.status===description.
ModelApprovalStatus?decision:void 0}function decisionSentence({description},decision,context){let status=description.ModelApprovalStatus;
if(decision!==void 0){let why=decision.reason===""?_7_.K$:(0,_7_.qy)`: <i>${(0,_7_.Qq)(decision.reason,1e3)}</i>`,run=runLink(
decision.runUrl,context);return(0,_7_.FY)((0,_7_.qy)`${(0,_7_.Cr)((0,_7_.qy)`${decision.status} by ${people(decision)}`)} on ${(0,
_7_.bm)(decision.at)}${why}`,...run===void 0?[]:[(0,_7_.qy)`(${run})`])}if(status!=="Approved"&&status!=="Rejected")return;
let said=description.ApprovalDescription;return(0,_7_.FY)((0,_7_.Cr)(`${status}.`),said?(0,_7_.qy)`The version says: <i>${(0,
_7_.Qq)(said,1e3)}</i>`:(0,_7_.qy)`Nothing says by whom or why.`)}function people({by}){return(0,_7_.fj)(by.map(login=>(0,
_7_.aY)(login,100))," and ")}function runLink(runUrl,context){let prefix=`${context.serverUrl}/${context.repository}/act\
ions/runs/`;if(!runUrl.startsWith(prefix))return;let[id="",attempt]=runUrl.slice(prefix.length).split("/attempts/"),path=(0,
_7_.t0)(id,attempt);return path===void 0?void 0:(0,_7_.l)("workflow run",context,path)}var BEGIN="<!-- before:begin -->",
END="<!-- before:end -->";function whatItSaidBefore(body){if(body===void 0)return;let start=body.indexOf(BEGIN),end=body.
lastIndexOf(END),shown2=(start>=0&&end>start?body.slice(start+BEGIN.length,end):withoutHiddenLines(body)).trim();if(shown2!==
"")return new _7_.VK(`<details>
<summary><b>The report at registration</b></summary>

${BEGIN}

${shown2}

${END}

</details>`)}function withoutHiddenLines(body){return body.replace(/\r\n/g,`
`).replace(/^<!-- [^\n]* -->$/gm,"").replace(/^> \[!(NOTE|WARNING|CAUTION)\]$/gm,`> <b>$1</b>
>`)}function environmentsOf({description},deployments){return[...servedEnvironments(description.CustomerMetadataProperties).
filter(({environment})=>!deployments.some(own=>own.environment===environment)).map(({environment,since})=>({environment,
state:"recorded",...since===void 0?{}:{since}})),...deployments]}function railOf({description},decision,environments){let by=decision===
void 0?(0,_7_.qy)``:(0,_7_.qy)` by ${people(decision)}`,isDeployed=environments.length>0;switch(description.ModelApprovalStatus){case"\
Approved":return["✅ Registered",isDeployed?(0,_7_.qy)`✅ Approved${by}`:(0,_7_.qy)`✅ ${(0,_7_.Cr)("Approved")}${by}`,
...isDeployed?environments.map(step):["⚪ Deployed"]];case"Rejected":return["✅ Registered",(0,_7_.qy)`❌ ${(0,_7_.Cr)(
"Rejected")}${by}`];default:return["✅ Registered",(0,_7_.qy)`⏳ ${(0,_7_.Cr)("Approval")}`,"⚪ Deployed"]}}function deploymentsTable(environments){
if(environments.length===0)return;let has=member=>environments.some(one=>one[member]!==void 0),columns=[{title:"Environm\
ent",cell:({environment,state})=>(0,_7_.qy)`${SIGN[state]} ${(0,_7_.aY)(environment,100)}${WORDS[state]}`},...has("endpo\
intName")?[{title:"Endpoint",cell:one=>shown(one.endpointName)}]:[],{title:"Put into service",cell:({since})=>(0,_7_.qy)`${since===
void 0?"":(0,_7_.bm)(since)}`},...has("traffic")?[{title:"Traffic",cell:({traffic=""})=>(0,_7_.qy)`${traffic}`}]:[],...has(
"alarms")?[{title:"Alarms",cell:({alarms=""})=>(0,_7_.qy)`${alarms}`}]:[]];return(0,_3_.t)({columns:columns.map(({title})=>({
title:(0,_7_.qy)`${title}`,wraps:WRAPS.includes(title)})),rows:environments.map(one=>columns.map(({cell})=>cell(one)))})}
var WRAPS=["Put into service","Traffic"],SIGN={"in-service":"✅",recorded:"✅","under-way":"⏳","rolled-back":"↩️",
failed:"❌"},WORDS={"in-service":"",recorded:"","under-way":" under way","rolled-back":" rolled back",failed:" failed"};
function step(one,index,all){let name=(0,_7_.aY)(one.environment,100);return(0,_7_.qy)`${SIGN[one.state]} ${index===all.
length-1?(0,_7_.Cr)(name):name}`}function shown(name){return name===void 0?(0,_7_.qy)``:(0,_7_.aY)(name,63)}function provenanceOf({
description,arn},context){let{CustomerMetadataProperties:metadata={},MetadataProperties:provenance}=description,{CommitId:commit=""}=provenance??
{},isOurs=provenance?.Repository===`${context.serverUrl}/${context.repository}`,actor=metadata["smr/actor"],specification=(0,
_1_.wn)(description.ModelPackageDescription)?.specification,account=/^arn:[a-z-]+:sagemaker:[a-z0-9-]+:(\d{12}):/.exec(arn)?.[1],
attempt=context.runAttempt==="1"?void 0:context.runAttempt,commitName=(0,_7_.aY)(commit.slice(0,7));return(0,_7_.EX)(...commit===
""?[]:[(0,_7_.qy)`commit ${isOurs?(0,_7_.l)(commitName,context,(0,_7_.$Q)(commit)):commitName}`],...actor===void 0?[]:[(0,
_7_.qy)`registered by ${(0,_7_.aY)(actor,100)}`],...specification===void 0?[]:[(0,_7_.qy)`spec ${(0,_7_.aY)(specification.
slice(0,8))}`],...account===void 0?[]:[(0,_7_.qy)`registry ${(0,_7_.aY)(account)}`],...context.runId===""?[]:[(0,_7_.qy)`run ${(0,
_7_.l)((0,_7_.aY)(`#${context.runNumber}`),context,(0,_7_.t0)(context.runId,attempt))}`],(0,_7_.qy)`sagemaker-model-registry-action ${(0,
_7_.aY)(context.actionVersion,40)}`,(0,_7_.qy)`updated ${(0,_7_.bm)(context.now)}`)}function metricsOf({description},maxRows){
let metrics=[...(0,_0_.nU)(description)];if(metrics.length===0)return _7_.K$;let shown2=metrics.slice(0,maxRows),left=metrics.
length-shown2.length;if(shown2.length===0)return(0,_7_.EX)(`${(0,_7_.U9)(metrics.length,"metric")} left out to fit GitHu\
b’s limit`);let hasDeviation=shown2.some(([,{standardDeviation}])=>standardDeviation!==void 0);return(0,_7_.Bv)((0,_3_.
t)({columns:[{title:(0,_7_.qy)`Metric`},{title:(0,_7_.qy)`Value`,align:"right"},...hasDeviation?[{title:(0,_7_.qy)`Standard deviation`,
align:"right"}]:[]],rows:shown2.map(([name,{value,standardDeviation}])=>[(0,_7_.aY)(name,64),(0,_7_.Cr)((0,_7_.ZV)(value)),
...hasDeviation?[(0,_7_.qy)`${standardDeviation===void 0?"":(0,_7_.ZV)(standardDeviation)}`]:[]])}),left===0?void 0:(0,_7_.
EX)(`${(0,_7_.U9)(left,"more metric")} left out to fit GitHub’s limit`))}var MAX_BYTES={comment:6e4,summary:1e6},STEPS=[
{maxRows:5e3,before:true},...[5e3,500,100,20,5,0].map(maxRows=>({maxRows,before:false}))];function renderRecord(request){
let{marker}=request,head=marker===void 0?"":`${marker}
${recordLine(request.version)}
`;return(0,_7_.t6)({steps:STEPS,render:room=>`${head}${page(request,room).source}
`,limitInBytes:MAX_BYTES[marker===void 0?"summary":"comment"]})}function recordLine({arn,description}){let state=[arn,description.
ModelApprovalStatus,description.ApprovalDescription];return`<!-- record ${(0,_8_.createHash)("sha256").update(JSON.stringify(
state)).digest("hex").slice(0,32)} -->`}function recordSection(request,maxRows){return page(request,{maxRows,before:false})}
function versionName(group,version){return(0,_7_.qy)`${(0,_7_.aY)(group,63)} version ${version}`}function page(request,{
maxRows,before}){let{heading,version,context,body=[]}=request,decision=knownDecision(version,request.decision),environments=environmentsOf(
version,request.deployments??[]);return(0,_7_.Bv)((0,_7_.qy)`<h3>${heading}</h3>`,(0,_7_.FY)((0,_7_.fj)(railOf(version,decision,
environments)," → ")),decisionSentence(version,decision,context),...body,deploymentsTable(environments),metricsOf(version,
maxRows),(0,_7_.EU)("text",version.arn),provenanceOf(version,context),before?whatItSaidBefore(request.existingBody):void 0)}}),
2962:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{JN:()=>reportsWithoutPlace,
Qh:()=>isInS3,hK:()=>namedReports,hL:()=>uploadReports,sc:()=>sha256});var _10_=__webpack_require__(9892);var _11_=__webpack_require__(
3011);var _12_=__webpack_require__(7598);var _13_=__webpack_require__.n(_12_);var CONCURRENT_UPLOADS=4;function namedReports({
reports,drift_baselines}){return[...reportsUnder(["reports"],reports),...reportsUnder(["drift_baselines"],drift_baselines)]}
function reportsUnder(at,branch){return Object.entries(branch??{}).flatMap(([key,value])=>value===void 0?[]:isReport(value)?
[{at:[...at,key],report:value}]:reportsUnder([...at,key],value))}function isReport(value){return typeof value.file=="str\
ing"}function isInS3(file){return file.startsWith("s3://")}function reportsWithoutPlace({manifest,locate}){return namedReports(
manifest).filter(({report})=>!isInS3(report.file)).map(({at,report})=>({at:locate(at),message:`${at.join(".")}: ${report.
file} is a file of the repository, and there is no place to upload it to`,help:"give the input `reports-s3-uri`, or name\
 an `s3://` object"}))}async function uploadReports(resolved,{settings,reports}){let place=settings.reports,local=[...new Map(
[...resolved.reports.values()].map(report=>[report.s3Uri,report])).values()].flatMap(({bytes,...report})=>bytes===void 0?
[]:[{...report,bytes}]);if(local.length===0)return[];if(place===void 0||reports===void 0)throw new _11_.l("invalid-input",
"reports-s3-uri: is empty, and there are report files to upload",{hint:"Give the input `reports-s3-uri`."});let count=(await(0,
_10_.y)(local,CONCURRENT_UPLOADS,({s3Uri,bytes,contentType})=>reports.writeOnce({s3Uri,bytes,contentType,kmsKeyId:place.
kmsKeyId,bucketOwner:place.bucketOwner}))).filter(outcome=>outcome==="written").length,[was,were]=local.length===1?["it \
was","One report"]:["the others were",`${local.length} reports`];return[{level:"passed",title:"Reports",detail:count===local.
length?`${were} uploaded to ${place.s3Uri}.`:`${count} of ${local.length} uploaded to ${place.s3Uri}; ${was} there alrea\
dy.`}]}function sha256(bytes){return(0,_12_.createHash)("sha256").update(bytes).digest("hex")}}),5323:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{_:()=>takeCredentials});var _14_=__webpack_require__(1641);var _15_=__webpack_require__(
5285);var _16_=__webpack_require__(7515);var _17_=__webpack_require__(5640);var _18_=__webpack_require__(2909);var _19_=__webpack_require__(
4513);var _6_=__webpack_require__(3011);var _20_=__webpack_require__(6556);var _21_=__webpack_require__(7075);var _22_=__webpack_require__.
n(_21_);var AssumeRoleWithWebIdentityCommand=class extends(0,_14_.G5)(_14_.lq,_14_.yt,"AssumeRoleWithWebIdentity",_14_.p$){};
function sessionNameOf({repository,runId}){let run=valid(runId).slice(0,20),end=run===""?"":`-${run}`;return`${`smr-${valid(
repository)}`.slice(0,64-end.length)}${end}`}function valid(text){return text.replace(/[^A-Za-z0-9_+=,.@-]/g,"-")}function trustHint({
failure,token,roleArn}){let{message}=failure;if(failure.cause instanceof _6_.l||failure.kind!=="access-denied"&&failure.
kind!=="credentials"&&failure.kind!=="invalid-request")return;if(/DurationSeconds/.test(message))return"Lower role-durat\
ion-seconds, or raise the role's maximum session duration (3600 seconds unless changed).";let claims=claimsOf(token),[,partition="\
aws",account=""]=/^arn:([\w-]+):iam::(\d{12}):/.exec(roleArn)??[],issuer=(claims.get("iss")??"https://token.actions.gith\
ubusercontent.com").replace(/^https?:\/\//,""),provider=`arn:${partition}:iam::${account}:oidc-provider/${issuer}`,shown=`\
The token says:
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
`repo:${owner}@${ids[0]}/${repo}@${ids[1]}:${rest}`]:[sub]}function claimsOf(token){let claims=parseJson(Buffer.from(token.
split(".")[1]??"","base64url").toString("utf8"));return typeof claims!="object"||claims===null?new Map:new Map(Object.entries(
claims).flatMap(([name,value])=>typeof value=="string"?[[name,value]]:[]))}function parseJson(text){try{return JSON.parse(
text)}catch{return}}var CALL="sts:AssumeRoleWithWebIdentity",ATTEMPTS=6,FIRST_WAIT_MILLISECONDS=100,REFRESH_BEFORE_MILLISECONDS=5*
6e4;function webIdentityCredentials(options){let current;return async()=>{let known=await current?.catch(()=>{});return!(known?.
expiration&&known.expiration.getTime()-options.clock.now().getTime()>REFRESH_BEFORE_MILLISECONDS)&&current!==void 0&&(current=
void 0),current??=assume(options),current}}async function assume(options){let client=new _14_.iM({region:options.region,
requestHandler:options.transport,maxAttempts:5,customUserAgent:options.userAgent,credentials:{accessKeyId:"",secretAccessKey:""}}),
token=await options.idToken(),isRenewed=false;for(let attempt=1;;attempt+=1){let requestedAt=options.clock.now().getTime();
try{let answer=await client.send(new AssumeRoleWithWebIdentityCommand({RoleArn:options.roleArn,RoleSessionName:options.sessionName,
WebIdentityToken:token,DurationSeconds:options.durationSeconds}));return read(answer.Credentials,requestedAt,options)}catch(error){
let failure=(0,_16_.g5)(CALL,error);if(isExpired(error)&&!isRenewed)isRenewed=true,token=await options.idToken();else if(attempt===
ATTEMPTS||!isPassing(error))throw refused(failure,token,options)}await options.clock.sleep(Math.random()*FIRST_WAIT_MILLISECONDS*
2**attempt)}}function read(given,requestedAt,{mask,durationSeconds}){let{AccessKeyId,SecretAccessKey,SessionToken}=given??
{};if(!AccessKeyId||!SecretAccessKey||!SessionToken)throw new _6_.R("unknown-outcome",CALL,"STS's answer holds no creden\
tials.");mask(SecretAccessKey),mask(SessionToken);let expiration=new Date(requestedAt+durationSeconds*1e3);return{accessKeyId:AccessKeyId,
secretAccessKey:SecretAccessKey,sessionToken:SessionToken,expiration}}function isExpired(error){return error instanceof Error&&
/^ExpiredToken/.test(error.name)}function isPassing(error){return error instanceof Error&&/^InvalidIdentityToken/.test(error.
name)&&/Couldn't retrieve verification key/.test(error.message)}function refused(failure,token,options){let hint=trustHint(
{failure,token,roleArn:options.roleArn});return hint===void 0?failure:new _6_.R(failure.kind,failure.call,`${options.roleArn}\
 could not be assumed: ${failure.message}`,{hint,cause:failure,...failure.requestId===void 0?{}:{requestId:failure.requestId}})}
var CONNECT_MILLISECONDS=3e3,DEADLINES={readMilliseconds:1e4,createMilliseconds:3e4},MAX_BODY_BYTES=8*1024*1024,Transport=class extends _20_.
${#proxyAgent;#deadlines;#proxied=new Map;constructor(proxyAgent2,deadlines=DEADLINES){super({connectionTimeout:CONNECT_MILLISECONDS}),
this.#deadlines=deadlines,this.#proxyAgent=proxyAgent2}async handle(request,options={}){let url=`${request.protocol}//${request.
hostname}${request.port===void 0?"":`:${request.port}`}`;(0,_17_.q)(url);let milliseconds=isWrite(request)?this.#deadlines.
createMilliseconds:this.#deadlines.readMilliseconds,deadline=AbortSignal.timeout(milliseconds);try{let answer=await this.#send(
url,request,{...options,abortSignal:deadline});return answer.response.body instanceof _21_.Readable&&(answer.response.body=
_21_.Readable.from([await readWhole(answer.response.body,deadline)])),answer}catch(error){throw deadline.aborted?Object.
assign(new Error(`no whole answer within ${milliseconds/1e3} s`),{name:"TimeoutError"}):error}}async#send(url,request,options){
let proxied=this.#proxied.get(url)??this.#proxyHandler(url);return proxied?proxied.handle(request,options):super.handle(
request,options)}#proxyHandler(url){let agent=this.#proxyAgent(url);if(!agent)return;let destroyable=Object.assign(agent,
{destroy:agent.destroy??(()=>{})}),handler=new _20_.$({connectionTimeout:CONNECT_MILLISECONDS,...url.startsWith("https:")?
{httpsAgent:destroyable}:{httpAgent:destroyable}});return this.#proxied.set(url,handler),handler}};function isWrite(request){
return request.method==="PUT"||/\.Create/.test(request.headers["x-amz-target"]??"")}async function readWhole(body,deadline){
let stop=()=>{body.destroy(new Error("deadline"))};deadline.aborted&&stop(),deadline.addEventListener("abort",stop,{once:true});
try{let chunks=[],size=0;for await(let chunk of body){let bytes=Buffer.from(chunk);if(size+=bytes.length,size>MAX_BODY_BYTES)
throw new Error(`an answer of more than ${MAX_BODY_BYTES} bytes`);chunks.push(bytes)}return Buffer.concat(chunks)}finally{
deadline.removeEventListener("abort",stop)}}function proxyAgent(url){return(0,_18_.s_)(new URL(url))?new _18_.Qq("proxy").
getAgent(url):void 0}async function openAwsSession(request){let{inputs,region,userAgent}=request,environment,idToken=request.
idToken&&(async()=>{let token=await request.idToken?.();return environment=(0,_15_.g)(token??""),token??""}),transport=new Transport(
proxyAgent),clientsOf=role=>({region,transport,userAgent,credentials:role&&credentialsOf(role,transport,{...request,idToken})}),
own=clientsOf(inputs.role),registry=inputs.registryRole?clientsOf(inputs.registryRole):own,[identity]=await Promise.all(
[(0,_14_.IX)(own),inputs.role===void 0?registry.credentials?.().catch(()=>{}):void 0]);checkAccount(identity,inputs);let registryAccount=inputs.
registryAccountId??inputs.registryRole?.account??identity.account,registryCaller=inputs.registryRole?.account??identity.
account;return{identity,region,own,registry,registryAccount,registryCaller,environment}}async function takeCredentials({
inputs,run,runner,actionVersion},{region,idToken}){return runner.group("Take credentials",async()=>{let opened=await openAwsSession(
{inputs,region,context:run.context,userAgent:`sagemaker-model-registry-action/${actionVersion}`,mask:runner.mask,clock:_19_.
p,idToken});return runner.info(`${opened.identity.arn} in account ${opened.identity.account}, ${region}`),opened})}function credentialsOf(role,transport,{
inputs,region,context,userAgent,mask,clock:clock2,idToken}){if(!idToken)throw noIdToken();return webIdentityCredentials(
{roleArn:role.arn,sessionName:inputs.roleSessionName??sessionNameOf(context),durationSeconds:inputs.roleDurationSeconds,
region,userAgent,transport,idToken,mask,clock:clock2})}function noIdToken(){return new _6_.l("no-credentials","This job \
may not ask GitHub for an ID token, so no role can be assumed.",{hint:`Give the job both permissions, since naming one t\
akes away the others:
permissions:
  id-token: write
  contents: read
  pull-requests: write`})}function checkAccount(identity,{role,allowedAccountIds}){if(role&&role.account!==identity.account)
throw new _6_.l("wrong-account",`The credentials are for account ${identity.account}, but role-to-assume is in ${role.account}\
.`);if(allowedAccountIds.length>0&&!allowedAccountIds.includes(identity.account))throw new _6_.l("wrong-account",`The cr\
edentials are for account ${identity.account} (${identity.arn}), which is not among allowed-account-ids (${allowedAccountIds.
join(", ")}).`,{hint:"Nothing was written. Correct the credentials or the input."})}}),5285:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{S:()=>idTokens,g:()=>environmentClaim});var _23_=__webpack_require__(2909);var _24_=__webpack_require__(
4513);var _25_=__webpack_require__(3011);var ATTEMPTS=5,FIRST_WAIT_MILLISECONDS=200,DEADLINE_MILLISECONDS=3e4;function hasIdTokenEndpoint(){
return!!(process.env.ACTIONS_ID_TOKEN_REQUEST_URL&&process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN)}async function idToken({audience,
clock:clock2}){for(let attempt=1;;attempt+=1){try{return await withDeadline((0,_23_.V9)(audience))}catch(error){let message=error instanceof
Error?error.message:String(error);if(attempt===ATTEMPTS||!isRetryable(message))throw failure(message,error)}await clock2.
sleep(Math.random()*FIRST_WAIT_MILLISECONDS*2**attempt)}}function isRetryable(message){let code=/Error Code : (\w+)/.exec(
message)?.[1];return code===void 0||code==="undefined"||code==="429"||/^5\d\d$/.test(code)}function failure(message,cause){
return new _25_.R("credentials","GET ACTIONS_ID_TOKEN_REQUEST_URL",`GitHub gave no ID token: ${message.replace(/\s+/g," ").
trim()}`,{cause})}async function withDeadline(promise){let timer,late=new Promise((_,reject)=>{timer=setTimeout(()=>reject(
new Error("no answer within 30 s")),DEADLINE_MILLISECONDS)});try{return await Promise.race([promise,late])}finally{clearTimeout(
timer)}}function idTokens({audience,role,registryRole}){if(!(role||registryRole)||!hasIdTokenEndpoint())return;let first=idToken(
{audience,clock:_24_.p});return first.catch(()=>{}),()=>{let token=first??idToken({audience,clock:_24_.p});return first=
void 0,token}}function environmentClaim(token){try{let claims=JSON.parse(Buffer.from(token.split(".")[1]??"","base64url").
toString("utf8")),claim=typeof claims=="object"&&claims!==null?Reflect.get(claims,"environment"):void 0;return typeof claim==
"string"&&claim!==""?claim:void 0}catch{return}}}),9356:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{_:()=>requiredRegion});var _11_=__webpack_require__(3011);function requiredRegion({
region}){if(region!==void 0)return region;throw new _11_.l("invalid-input","aws-region: is empty, and AWS_REGION and AWS\
_DEFAULT_REGION are not set",{hint:"Give the Region of the model package group, such as `aws-region: eu-west-1`."})}}),5116:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{_1:()=>settleWith,kf:()=>tellReport,u5:()=>writeReport});var _26_=__webpack_require__(
7598);var _27_=__webpack_require__.n(_26_);var _28_=__webpack_require__(1455);var _29_=__webpack_require__.n(_28_);var _30_=__webpack_require__(
8161);var _31_=__webpack_require__.n(_30_);var _32_=__webpack_require__(6760);var _33_=__webpack_require__.n(_32_);var MAX_REPORT_BYTES=1e5;
async function tellReport({runner},{failure,summary,outputs,report,reportJson,comment}){for(let[name,value]of outputs)runner.
setOutput(name,value);let whole={...report,...failure&&{failureReason:failure.code,message:failure.message}},text=JSON.stringify(
whole),short=Buffer.byteLength(text)<=MAX_REPORT_BYTES?text:JSON.stringify({truncated:true,...scalars(whole)});runner.setOutput(
"report-json",reportJson??short),runner.setOutput("report-path",await writeReport(JSON.stringify(whole,null,2))),runner.
setOutput("failure-reason",failure?.code??""),await runner.writeSummary(summary);let url=await comment();url!==void 0&&(runner.
setOutput("comment-url",url),runner.info(`Comment: ${url}`))}function settleWith(failure){if(failure===void 0)return{failure:void 0};
let{code,message,hint}=failure;return{failure:{code,message:hint===void 0?message:`${message}
${hint}`}}}async function writeReport(text){let path=(0,_32_.join)(process.env.RUNNER_TEMP||(0,_30_.tmpdir)(),`model-reg\
istry-report-${(0,_26_.randomUUID)()}.json`);try{return await(0,_28_.writeFile)(path,`${text}
`,{mode:384}),path}catch{return""}}function scalars(report){return Object.fromEntries(Object.entries(report).filter(([,value])=>typeof value!=
"object"))}}),9892:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{y:()=>mapBounded});async function mapBounded(items,limit,map){let results=new Map,queue=items.entries();async function worker(){
for(let[index,item]of queue)results.set(index,{result:await map(item)})}return await Promise.all(Array.from({length:Math.
min(limit,items.length)},worker)),items.flatMap((_,index)=>{let done=results.get(index);return done===void 0?[]:[done.result]})}}),
3464:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{s:()=>tellProblems});
var _11_=__webpack_require__(3011);var _34_=__webpack_require__(9214);function tellProblems(problems,runner){if(problems.
length===0)return;for(let problem of problems){runner.info((0,_34_.V)(problem));let{file,line,column}=problem.at;file===
"set"?runner.error(`set:${line}:${column}: ${problem.message}`):runner.error([problem.message,problem.help].filter(part=>part!==
void 0).join(`
`),problem)}let count=problems.length===1?"There is 1 problem":`There are ${problems.length} problems`;throw new _11_.l(
"invalid-manifest",`${count} in the manifests and reports. Nothing was sent.`,{problems})}}),8075:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{RH:()=>candidateOf,gw:()=>checkFiles,xt:()=>readManifestFiles});var _35_=__webpack_require__(
9295);var _36_=__webpack_require__(7658);var _37_=__webpack_require__(7575);var _38_=__webpack_require__(2962);var _39_=__webpack_require__(
8307);var _5_=__webpack_require__(6894);var _40_=__webpack_require__(8229);var _41_=__webpack_require__(3011);var _42_=__webpack_require__(
1692);function typedValue(override,shape){let{value,valuePlace:place}=override;switch(kindOf(shape,value)){case"text":return{
tree:{kind:"scalar",value,written:value,place}};case"literal":{let literal=jsonOf(value);return typeof literal=="number"||
typeof literal=="boolean"?{tree:{kind:"scalar",value:literal,written:value.trim(),place}}:refusal(override,(0,_36_.cv)(shape,
"allowed")??"a number")}case"json":{if(jsonOf(value)===void 0)return refusal(override,`JSON text of ${(0,_36_.cv)(shape,
"allowed")??"a mapping or list"}`);let{tree,findings}=(0,_40_.gM)(place.source,{start:place.start,end:place.end}),first=findings[0];
return first!==void 0?{finding:first}:tree===void 0?refusal(override,"JSON text"):{tree}}}}function kindOf(shape,value){
if(shape instanceof _36_.fZ&&!(shape instanceof _36_.jv)){let literal=jsonOf(value);return shape.options.some(option=>option instanceof
_36_.rS&&typeof literal=="number"||option instanceof _36_.WF&&typeof literal=="boolean")?"literal":typeof literal=="obje\
ct"&&shape.options.some(option=>option instanceof _36_.bv)?"json":"text"}return(0,_36_.cv)(shape,"shortFor")!==void 0&&!/^\s*\{/.
test(value)?"text":shape instanceof _36_.jv||shape instanceof _36_.bv||shape instanceof _36_.b8||shape instanceof _36_.n?
"json":shape instanceof _36_.rS||shape instanceof _36_.WF||shape instanceof _36_.DN&&typeof shape.value!="string"?"liter\
al":"text"}function refusal({name,value,valuePlace},allowed){let given=JSON.stringify((0,_42_.d)(value));return{finding:(0,
_40_.F9)(valuePlace,`${name}: ${given} is not ${allowed}`)}}function jsonOf(text){try{return JSON.parse(text)}catch{return}}
function layOver(tree,overrides){let findings=[],laid=tree;for(let override of overrides){let value=givenValue(override,
laid),next="finding"in value?value:put(laid,override,0,value.tree);"finding"in next?findings.push(next.finding):laid=next.
tree}return{tree:laid,findings}}function givenValue(override,laid){let place=override.stepPlaces.at(-1)??override.valuePlace;
if(touchesGates(override)){let message=`\`set\` cannot change \`${override.name}\`: gates, and what they measure, are cha\
nged in the manifest, where reviewers see it`;return{finding:(0,_40_.F9)(place,message)}}let reserved=override.path.find(
step=>_40_.a1.includes(step));if(reserved!==void 0)return{finding:(0,_40_.F9)(place,`the key \`${reserved}\` is reserved`)};
let known=override.path.findIndex((_,index)=>(0,_36_.ln)(_35_.rc,override.path.slice(0,index+1),laid)===void 0);if(known!==
-1)return{finding:unknownPath(override,known)};let shape=(0,_36_.ln)(_35_.rc,override.path,laid),value=typedValue(override,
shape);return"finding"in value||shape===void 0?value:{tree:(0,_35_.Y9)(value.tree,shape)}}function touchesGates({path}){
let[first,second,,member]=path;return first!=="metrics"?false:second===void 0||second==="baseline"?true:second==="values"&&
(member===void 0||member==="gate"||member==="path"||member==="goal")}function unknownPath({path,stepPlaces,valuePlace,name},index){
let place=stepPlaces[index]??valuePlace,parent=path.slice(0,index),step=path[index];return typeof step!="string"?(0,_40_.
F9)(place,`${name}: ${ownerOf(parent)} is not a list`):(0,_36_.nh)({place,path:parent,key:step,kind:_35_.e0})}function put(tree,override,depth,value){
let step=override.path[depth];if(step===void 0)return{tree:value};let place=override.stepPlaces[depth]??override.valuePlace,
owner=ownerOf(override.path.slice(0,depth)),isAbsent=tree===void 0||tree.kind==="scalar"&&tree.value===null;if(typeof step==
"number"){let list=isAbsent?{kind:"list",items:[],place}:tree;if(list.kind!=="list")return{finding:(0,_40_.F9)(place,`${owner}\
 is not a list in the manifest`)};if(step>list.items.length){let message=`${owner} has ${list.items.length} ${list.items.
length===1?"item":"items"}, so the index is at most ${list.items.length}`;return{finding:(0,_40_.F9)(place,message)}}let next2=put(
list.items[step],override,depth+1,value);return"finding"in next2?next2:{tree:{...list,items:[...list.items.slice(0,step),
next2.tree,...list.items.slice(step+1)]}}}let map=isAbsent?{kind:"map",entries:new Map,place}:tree;if(map.kind!=="map")return{
finding:(0,_40_.F9)(place,`${owner} is not a mapping in the manifest`)};let entry=map.entries.get(step),next=put(entry?.
value,override,depth+1,value);if("finding"in next)return next;let keyPlace=depth===override.path.length-1||entry===void 0?
place:entry.keyPlace;return{tree:{...map,entries:new Map([...map.entries,[step,{keyPlace,value:next.tree}]])}}}function ownerOf(path){
return path.length===0?"the manifest":`\`${(0,_36_.jV)(path)}\``}function readSet(text,files){let source=(0,_40_.vz)({file:"\
set",text,isSet:true}),overrides=[],findings=[];return source.lineStarts.forEach((start,index)=>{let end=(source.lineStarts[index+
1]??text.length+1)-1,line=text.slice(start,end).replace(/\r$/,""),content=line.trimStart();if(content===""||content.startsWith(
"#"))return;let reading=readLine({source,line,start,from:line.length-content.length,files}),finding="finding"in reading?
reading.finding:clash(reading.override,overrides);finding!==void 0?findings.push(finding):"override"in reading&&overrides.
push(reading.override)}),{overrides,findings}}function readLine({source,line,start,from,files}){let place=(first,last)=>({
source,start:start+first,end:start+last}),refuse=(at,message,help)=>({finding:(0,_40_.F9)(at,message,help)}),named=files.
filter(file2=>line.startsWith(`${file2}:`,from)).sort((a,b)=>b.length-a.length)[0],file=named??(files.length===1&&!/^[^=[]*\.ya?ml:/.
test(line.slice(from))?files[0]:void 0);if(file===void 0)return refuse(place(from,line.length),"this line names no manif\
est of this run",`write \`FILE:path=value\`, with FILE one of ${files.slice(0,5).join(", ")}`);let pathStart=named===void 0?
from:from+named.length+1,rest=line.slice(pathStart),reading=(0,_36_.G7)(rest);if("failedAt"in reading){let at=pathStart+
reading.failedAt;return refuse(place(at,at+1),"from here on this is no path of a manifest",'write it as `containers[0].i\
mage=VALUE`, other keys as `environment["A.B"]=VALUE`')}let pathLength=reading.ends.at(-1)??0,equals=/^[ \t]*=/.exec(rest.
slice(pathLength));if(equals===null)return refuse(place(pathStart,line.length),"there is no `=` after the path","write i\
t as `path=value`");let valueStart=pathStart+pathLength+equals[0].length;return{override:{file,path:reading.path,name:(0,
_36_.jV)(reading.path),value:line.slice(valueStart),stepPlaces:reading.ends.map(end=>place(pathStart,pathStart+end)),valuePlace:place(
valueStart,line.length)}}}function clash(override,earlier){let place=override.stepPlaces.at(-1)??override.valuePlace;for(let other of earlier){
if(other.file!==override.file||!override.path.every((step,at)=>other.path[at]===step))continue;let message=other.path.length===
override.path.length?`\`${override.name}\` is set a second time`:`\`${override.name}\` would undo \`${other.name}\`, whic\
h is set before`;return(0,_40_.F9)(place,message,`the first is in line ${(0,_40_.df)(other.valuePlace).line}`)}}function readManifests({
files,set=""}){let paths=files.map(file=>file.path),{overrides,findings}=readSet(set,paths),readings=files.map(file=>{let ours=overrides.
filter(override=>override.file===file.path);return readManifest(file,ours)}),readable=readings.flatMap(reading=>reading.
kind==="unreadable"?[]:[reading]),shared=sharedGroupFindings(readable),problems=[...readings.flatMap(reading=>(0,_40_.ek)(
[...reading.findings,...shared.get(reading)??[]])),...(0,_40_.ek)(findings)],alone=(findings.length>0?[]:readable.filter(
reading=>reading.kind==="checked")).filter(reading=>!shared.has(reading));return{manifests:alone.flatMap(({content,...reading})=>content.
kind==="version"?[fileOf(reading,content.manifest)]:[]),packages:alone.flatMap(({content,...reading})=>content.kind==="p\
ackage"?[fileOf(reading,content.manifest)]:[]),problems}}function readManifest({path,text},overrides){let parsed=(0,_40_.
qg)((0,_40_.vz)({file:path,text}));if(parsed.tree===void 0)return{kind:"unreadable",findings:parsed.findings};let{tree,findings:setFindings}=layOver(
(0,_35_.Y9)(parsed.tree,_35_.rc),overrides),{manifest:content,findings:checkFindings}=(0,_35_.z6)(tree),findings=[...parsed.
findings,...setFindings,...withoutTwice(checkFindings,parsed.findings)];return content===void 0||findings.length>0?{kind:"\
faulty",path,tree,findings}:{kind:"checked",path,tree,content,overrides,findings}}function fileOf({path,tree,overrides},manifest){
return{path,manifest,locate:steps=>(0,_40_.df)((0,_40_.$t)(tree,steps)),overrides:overrides.map(({name,value})=>({path:name,
value}))}}function withoutTwice(findings,said){let starts=new Set(said.map(({place})=>place.start));return findings.filter(
({place})=>place.source.isSet||!starts.has(place.start))}function sharedGroupFindings(readings){let first=new Map,findings=new Map;
for(let reading of readings)for(let key of["group","name"]){let named=(0,_40_.GG)(reading.tree,key);if(named?.kind!=="sc\
alar"||typeof named.value!="string")continue;let other=first.get(`${key} ${named.value}`);if(other===void 0)first.set(`${key}\
 ${named.value}`,reading);else{let message=`${key}: ${JSON.stringify(named.value)} is the ${key} of ${other.path} too`;findings.
set(reading,[(0,_40_.F9)(named.place,message,`in one run each ${key} has one manifest`)])}}return findings}var MAX_REPORT_BYTES=5*
1024*1024,MAX_TOGETHER=50*1024*1024;function reportReader(workspace){let known=new Map,together=0,read=async path=>{let bytes2=await(0,
_5_.io)({workspace,path,maxBytes:MAX_REPORT_BYTES});if(together+=bytes2.length,together<=MAX_TOGETHER)return bytes2;throw new _41_.
l("invalid-input",`${path} is one too many: together the reports of a run have at most ${MAX_TOGETHER} bytes`)},bytes=path=>{
let found2=known.get(path)??read(path);return known.set(path,found2),found2};return{bytes,text:async path=>(0,_5_.D4)(await bytes(
path),path)}}var MAX_MANIFEST_BYTES=64*1024;async function checkFiles({workspace,patterns,set,needsPlace}){let{manifests,
packages,problems}=await readManifestFiles({workspace,patterns,set}),reader=reportReader(workspace),read=await Promise.all(
manifests.map(file=>candidateOf(file,workspace,reader)));return{candidates:read.map(({candidate})=>candidate),packages,problems:[
...problems,...needsPlace?manifests.flatMap(_38_.JN):[],...read.flatMap(one=>one.problems)],notices:read.flatMap(one=>one.
notices)}}async function readManifestFiles({workspace,patterns,set}){let files=await readAll((0,_5_.lY)(workspace,patterns),
workspace);return readManifests({files,...set.trim()===""?{}:{set}})}async function readAll(paths,workspace){let complaints=[],
files=await Promise.all(paths.map(path=>(0,_5_.TA)({workspace,path,maxBytes:MAX_MANIFEST_BYTES}).catch(error=>{if(!(error instanceof
_41_.l))throw error;complaints.push(error)})));if(complaints.length===0)return files.filter(file=>file!==void 0);throw new _41_.
l("invalid-input",complaints.map(({message})=>`manifest: ${message}`).join(`
`),{hint:"Is there an actions/checkout step before this one? Paths are relative to the root of the workspace."})}async function candidateOf(file,workspace,reader=reportReader(
workspace)){let[evaluated,named,card]=await Promise.all([(0,_37_._3)(file,reader),(0,_37_.Mk)(file,reader),(0,_37_.hX)(file,
workspace)]),told=await(0,_37_.fv)(named.files,evaluated.metrics),details=(0,_39_.Zh)(evaluated.details,told.details);return{
candidate:{file,metrics:evaluated.metrics,loosenedGates:[],...evaluated.report===void 0?{}:{report:evaluated.report},...evaluated.
shape===void 0?{}:{shape:evaluated.shape},...(0,_39_.Bv)(details)?{}:{details},...card.card===void 0?{}:{card:card.card},
...named.files.length===0?{}:{files:named.files}},problems:[...evaluated.problems,...named.problems,...told.problems,...card.
problems],notices:[...evaluated.notices,...told.notices]}}})};;
