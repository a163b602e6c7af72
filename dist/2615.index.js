"use strict";exports.id=2615;exports.ids=[2615];exports.modules={3413:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{_:()=>takeCredentials});var _0_=__webpack_require__(4338);var _1_=__webpack_require__(
8028);var _2_=__webpack_require__(1385);var _3_=__webpack_require__(6556);var _4_=__webpack_require__(460);var _5_=__webpack_require__(
2909);var _6_=__webpack_require__(4513);var _7_=__webpack_require__(9702);var _8_=__webpack_require__(3863);var _9_=__webpack_require__(
7075);var _10_=__webpack_require__.n(_9_);var AssumeRoleWithWebIdentityCommand=class extends(0,_0_.G5)(_0_.lq,_0_.yt,"As\
sumeRoleWithWebIdentity",_0_.p$){};function sessionNameOf({repository,runId}){let run=valid(runId).slice(0,20),end=run===
""?"":`-${run}`;return`${`smr-${valid(repository)}`.slice(0,64-end.length)}${end}`}function valid(text){return text.replace(
/[^A-Za-z0-9_+=,.@-]/g,"-")}function trustHint({failure,token,roleArn}){let{message}=failure;if(failure.cause instanceof
_8_.lZ||failure.kind!=="access-denied"&&failure.kind!=="credentials"&&failure.kind!=="invalid-request")return;if(/DurationSeconds/.
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
`repo:${owner}@${ids[0]}/${repo}@${ids[1]}:${rest}`]:[sub]}function claimsOf(token){let claims=(0,_7_.U4)(Buffer.from(token.
split(".")[1]??"","base64url").toString("utf8"));return typeof claims!="object"||claims===null?new Map:new Map(Object.entries(
claims).flatMap(([name,value])=>typeof value=="string"?[[name,value]]:[]))}var CALL="sts:AssumeRoleWithWebIdentity",ATTEMPTS=6,
FIRST_WAIT_MILLISECONDS=100,REFRESH_BEFORE_MILLISECONDS=5*6e4;function webIdentityCredentials(options){let current;return async()=>{
let known=await current?.catch(()=>{});return!(known?.expiration&&known.expiration.getTime()-options.clock.now().getTime()>
REFRESH_BEFORE_MILLISECONDS)&&current!==void 0&&(current=void 0),current??=assume(options),current}}async function assume(options){
let client=new _0_.iM({region:options.region,requestHandler:options.transport.forIdToken(options.idTokenHosts),maxAttempts:5,
customUserAgent:options.userAgent,credentials:{accessKeyId:"",secretAccessKey:""}}),token=await options.idToken(),isRenewed=false;
for(let attempt=1;;attempt+=1){let requestedAt=options.clock.now().getTime();try{let answer=await client.send(new AssumeRoleWithWebIdentityCommand(
{RoleArn:options.roleArn,RoleSessionName:options.sessionName,WebIdentityToken:token,DurationSeconds:options.durationSeconds}));
return read(answer.Credentials,requestedAt,options)}catch(error){if(error instanceof _8_.lZ)throw error;let failure=(0,_1_.
g5)(CALL,error);if(isExpired(error)&&!isRenewed)isRenewed=true,token=await options.idToken();else if(attempt===ATTEMPTS||
!isPassing(error))throw refused(failure,token,options)}await options.clock.sleep(Math.random()*FIRST_WAIT_MILLISECONDS*2**
attempt)}}function read(given,requestedAt,{mask,durationSeconds}){let{AccessKeyId,SecretAccessKey,SessionToken}=given??{};
if(!AccessKeyId||!SecretAccessKey||!SessionToken)throw new _8_.Rk("unknown-outcome",CALL,"STS's answer holds no credenti\
als.");mask(SecretAccessKey),mask(SessionToken);let expiration=new Date(requestedAt+durationSeconds*1e3);return{accessKeyId:AccessKeyId,
secretAccessKey:SecretAccessKey,sessionToken:SessionToken,expiration}}function isExpired(error){return error instanceof Error&&
/^ExpiredToken/.test(error.name)}function isPassing(error){return error instanceof Error&&/^InvalidIdentityToken/.test(error.
name)&&/Couldn't retrieve verification key/.test(error.message)}function refused(failure,token,options){let hint=trustHint(
{failure,token,roleArn:options.roleArn});return hint===void 0?failure:new _8_.Rk("credentials",failure.call,`${options.roleArn}\
 could not be assumed: ${failure.message}`,{hint,cause:failure,...failure.requestId===void 0?{}:{requestId:failure.requestId}})}
var CONNECT_MILLISECONDS=3e3,DEADLINES={readMilliseconds:1e4,createMilliseconds:3e4},MAX_BODY_BYTES=8*1024*1024,Transport=class extends _3_.
${#proxyAgent;#deadlines;#proxied=new Map;#told=new Set;#tell;constructor(proxyAgent2,deadlines=DEADLINES,tell=()=>{}){super(
{connectionTimeout:CONNECT_MILLISECONDS}),this.#deadlines=deadlines,this.#tell=tell,this.#proxyAgent=proxyAgent2}async handle(request,options={}){
let url=`${request.protocol}//${request.hostname}${request.port===void 0?"":`:${request.port}`}`;(0,_4_.q9)(url),this.#name(
request.hostname);let milliseconds=isWrite(request)?this.#deadlines.createMilliseconds:this.#deadlines.readMilliseconds,
deadline=AbortSignal.timeout(milliseconds);try{let answer=await this.#send(url,request,{...options,abortSignal:deadline});
return answer.response.body instanceof _9_.Readable&&(answer.response.body=_9_.Readable.from([await readWhole(answer.response.
body,deadline)])),answer}catch(error){throw deadline.aborted?Object.assign(new Error(`no whole answer within ${milliseconds/
1e3} s`),{name:"TimeoutError"}):error}}forIdToken(hosts){return{metadata:this.metadata,destroy:()=>{},httpHandlerConfigs:()=>this.
httpHandlerConfigs(),updateHttpClientConfig:(key,value)=>this.updateHttpClientConfig(key,value),handle:async(request,options)=>((0,
_4_.D9)(request.hostname,hosts),this.handle(request,options))}}#name(hostname){(0,_4_.NX)(hostname)||this.#told.has(hostname)||
(this.#told.add(hostname),this.#tell(`Requests go to ${hostname}, which is no host of AWS.`))}async#send(url,request,options){
let proxied=this.#proxied.get(url)??this.#proxyHandler(url);return proxied?proxied.handle(request,options):super.handle(
request,options)}#proxyHandler(url){let agent=this.#proxyAgent(url);if(!agent)return;let destroyable=Object.assign(agent,
{destroy:agent.destroy??(()=>{})}),handler=new _3_.$({connectionTimeout:CONNECT_MILLISECONDS,...url.startsWith("https:")?
{httpsAgent:destroyable}:{httpAgent:destroyable}});return this.#proxied.set(url,handler),handler}};function isWrite(request){
return request.method==="PUT"||/\.Create/.test(request.headers["x-amz-target"]??"")}async function readWhole(body,deadline){
let stop=()=>{body.destroy(new Error("deadline"))};deadline.aborted&&stop(),deadline.addEventListener("abort",stop,{once:true});
try{let chunks=[],size=0;for await(let chunk of body){let bytes=Buffer.from(chunk);if(size+=bytes.length,size>MAX_BODY_BYTES)
throw new Error(`an answer of more than ${MAX_BODY_BYTES} bytes`);chunks.push(bytes)}return Buffer.concat(chunks)}finally{
deadline.removeEventListener("abort",stop)}}function proxyAgent(url){return(0,_5_.s_)(new URL(url))?new _5_.Qq("proxy").
getAgent(url):void 0}async function openAwsSession(request){let{inputs,region,userAgent}=request,environment,idToken=request.
idToken&&(async()=>{let token=await request.idToken?.();return environment=(0,_2_.g)(token??""),token??""}),transport=new Transport(
proxyAgent,void 0,request.tell),clientsOf=role=>({region,transport,userAgent,credentials:role&&credentialsOf(role,transport,
{...request,idToken})}),own=clientsOf(inputs.role),registry=inputs.registryRole?clientsOf(inputs.registryRole):own,[identity]=await Promise.
all([(0,_0_.IX)(own),inputs.role===void 0?registry.credentials?.().catch(()=>{}):void 0]);checkAccount(identity,inputs);
let registryAccount=inputs.registryAccountId??inputs.registryRole?.account??identity.account,registryCaller=inputs.registryRole?.
account??identity.account;return{identity,region,own,registry,registryAccount,registryCaller,environment}}async function takeCredentials({
inputs,run,runner,actionVersion},{region,idToken}){return runner.group("Take credentials",async()=>{let opened=await openAwsSession(
{inputs,region,context:run.context,userAgent:`sagemaker-model-registry-action/${actionVersion}`,mask:runner.mask,tell:line=>runner.
notice(line),clock:_6_.p,idToken});return runner.info(`${opened.identity.arn} in account ${opened.identity.account}, ${region}`),
opened})}function credentialsOf(role,transport,{inputs,region,context,userAgent,mask,clock:clock2,idToken}){if(!idToken)
throw noIdToken();return webIdentityCredentials({roleArn:role.arn,sessionName:inputs.roleSessionName??sessionNameOf(context),
durationSeconds:inputs.roleDurationSeconds,region,userAgent,transport,idToken,idTokenHosts:inputs.idTokenHosts,mask,clock:clock2})}
function noIdToken(){return new _8_.lZ("no-credentials","This job may not ask GitHub for an ID token, so no role can be \
assumed.",{hint:`Give the job both permissions, since naming one takes away the others:
permissions:
  id-token: write
  contents: read
  pull-requests: write`})}function checkAccount(identity,{role,allowedAccountIds}){if(role&&role.account!==identity.account)
throw new _8_.lZ("wrong-account",`The credentials are for account ${identity.account}, but role-to-assume is in ${role.account}\
.`);if(allowedAccountIds.length>0&&!allowedAccountIds.includes(identity.account))throw new _8_.lZ("wrong-account",`The c\
redentials are for account ${identity.account} (${identity.arn}), which is not among allowed-account-ids (${allowedAccountIds.
join(", ")}).`,{hint:"Nothing was written. Correct the credentials or the input."})}}),4080:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{n:()=>storedMetrics});var _11_=__webpack_require__(2619);function storedMetrics(description){
let card=(0,_11_.Qj)(description.ModelCard?.ModelCardContent??""),metadata=(0,_11_.ao)(description.CustomerMetadataProperties??
{});return{metrics:new Map([...card.metrics,...metadata.metrics]),named:new Map([...card.named??[],...metadata.named??[]])}}}),
7580:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{II:()=>decisionSentence,
JE:()=>leaveOutPackages,Pe:()=>recordSection,Wf:()=>readReference,c0:()=>people,fC:()=>whyChosen,iy:()=>refuseOffline,kJ:()=>namedManifests,
qr:()=>knownDecision,sF:()=>renderRecord,sh:()=>versionName,uu:()=>checkedManifests,vd:()=>chosenVersion,yY:()=>selectManifest});
var _12_=__webpack_require__(4080);var _13_=__webpack_require__(7728);var _14_=__webpack_require__(651);var _15_=__webpack_require__(
2850);var _16_=__webpack_require__(2619);var _17_=__webpack_require__(7650);var _18_=__webpack_require__(8354);var _19_=__webpack_require__(
7404);var _20_=__webpack_require__(1111);var _21_=__webpack_require__(3863);function chosenVersion(run,{model,tagsSelect=false}){
let{eventVersion}=run,tag=tagsSelect?run.tag:void 0;if(model!=="")return{model,modelIsTag:isTag(model,tag),from:"the inp\
ut `model`"};switch(eventVersion.kind){case"named":return{model:eventVersion.model,modelIsTag:isTag(eventVersion.model,tag),
from:eventVersion.from};case"unknown":throw new _21_.lZ("invalid-input",`${eventVersion.why} Nothing was called.`,{hint:'\
Send `{"model": "GROUP@vN"}`, an event of EventBridge with `detail.ModelPackageArn`, or its `detail`; or set the input `\
model`. An empty client_payload leaves the choice to the mode.'});case"unnamed":return{model:tag??"",modelIsTag:tag!==void 0,
from:tag===void 0?void 0:"the git tag"}}}function whyChosen({model,from},otherwise){return from===void 0?`Version: ${otherwise}\
, since nothing names one.`:`Version: ${model}, named by ${from}.`}function isTag(model,tag){return tag!==void 0&&model.
replace(/^refs\/tags\//,"")===tag}async function checkedManifests({inputs,run,runner}){return runner.group("Check the ma\
nifests",async()=>{let{manifests,packages,problems}=await(0,_13_.xt)({workspace:run.context.workspace,patterns:inputs.manifest,
set:inputs.set});(0,_17_.T)(problems,runner),leaveOutPackages({inputs,run,runner},{manifests,packages});for(let{path,manifest}of manifests)
runner.info(`${path}: group ${manifest.group}`);return manifests})}function leaveOutPackages({inputs,run,runner},{manifests,
packages}){if(packages.length===0)return;let named=new Set((0,_18_.VI)(run.context.workspace,inputs.manifest)),asked=packages.
filter(({path})=>manifests.length===0||named.has(path)),paths=(asked.length>0?asked:packages).map(({path})=>path).join("\
, ");if(asked.length===0){runner.notice(`${paths}: left out, since mode: ${inputs.mode} knows no unversioned packages.`);
return}let message=`mode: ${inputs.mode} knows only versions (\`group\`), and this is for an unversioned package (\`name\`):\
 ${paths}`;throw new _21_.lZ("invalid-input",message,{hint:"Name manifests with `group` in the input `manifest`. Package\
s are made by mode: register, and nothing else is done with them."})}async function namedManifests(request){let{model}=chosenVersion(
request.run,request.inputs);return/[@/]|^arn:/.test(model)?[]:checkedManifests(request)}function refuseOffline({run,inputs}){
switch(run.offline){case void 0:return;case"laptop":if(inputs.mode==="status"||inputs.dryRun)return;throw new _21_.lZ("i\
nvalid-input",`mode ${inputs.mode} writes, and outside GitHub Actions (GITHUB_ACTIONS is not true) no mode does. Nothing\
 was called.`,{hint:"Run it in a workflow. Here, `dry-run: true` shows what it would send, and `mode: status` which vers\
ion is where; both read with the credentials that the AWS SDK finds."});case"fork":case"dependabot":{let who=run.offline===
"fork"?"a fork's pull request":"Dependabot";throw new _21_.lZ("no-credentials",`mode ${inputs.mode} needs credentials, a\
nd ${who} gets none.`,{hint:"Run it from a workflow_dispatch, a tag or a push of this repository."})}}}var GROUP="[a-zA-\
Z0-9](?:-*[a-zA-Z0-9]){0,62}",NAMED=new RegExp(`^(${GROUP})[@/](?:v([1-9][0-9]{0,8})|(latest-approved))$`),BARE=/^v([1-9][0-9]{0,8})$/,
ARN=new RegExp(`^arn:([a-z-]+):sagemaker:([a-z0-9-]+):([0-9]{12}):model-package/(${GROUP})/([1-9][0-9]{0,8})$`),FORMS="G\
ROUP@vN, GROUP/vN, vN (with one manifest), latest-approved or the ARN of a version";function readReference(settings){let given=settings.
model.trim();if(given==="")return{kind:"unnamed"};let text2=settings.modelIsTag?given.replace(/^refs\/tags\//,""):given,
[,group,number,latest]=NAMED.exec(text2)??[];if(group!==void 0&&number!==void 0)return{kind:"version",group,version:Number(
number)};if(settings.modelIsTag)throw new _21_.lZ("invalid-input",`model: the tag "${text2}" names no model; a tag that \
deploys is GROUP@vN or GROUP/vN.`,{hint:"A release tag of the repository, such as v12, never deploys model version 12."});
if(group!==void 0&&latest!==void 0)return{kind:"latest-approved",group};if(text2==="latest-approved")return{kind:"latest\
-approved"};let[,bare]=BARE.exec(text2)??[];if(bare!==void 0)return{kind:"version",version:Number(bare)};if(text2.startsWith(
"arn:"))return readArn(text2,settings);throw new _21_.lZ("invalid-input",`model: "${text2}" is none of ${FORMS}.`)}function readArn(text2,registry){
let[,partition,region,account,group,version]=ARN.exec(text2)??[];if(group===void 0||version===void 0)throw new _21_.lZ("\
invalid-input",`model: "${text2}" is not the ARN of a version in a group.`);let wrong=[partition===registry.partition?"":
`partition ${partition}, not ${registry.partition}`,region===registry.region?"":`Region ${region}, not ${registry.region}`,
account===registry.registryAccount?"":`account ${account}, not ${registry.registryAccount}`].filter(part=>part!=="");if(wrong.
length>0){let code2=account===registry.registryAccount?"invalid-input":"wrong-account";throw new _21_.lZ(code2,`model: ${text2}\
 is of ${wrong.join(" and ")} as this workflow is set up for.`)}return{kind:"version",group,version:Number(version)}}function selectManifest(files,reference){
let group=reference.kind==="unnamed"?void 0:reference.group,matching=group===void 0?files:files.filter(file2=>file2.manifest.
group.toLowerCase()===group.toLowerCase()),[file]=matching;if(file!==void 0&&matching.length===1)return file;let groups=files.
map(({path,manifest})=>`${manifest.group} (${path})`).join(", ")||"none",what=matching.length>1?`${matching.length} mani\
fests ${group===void 0?"were found and none is named":`have the group ${group}`}`:`no manifest has the group ${group??""}`.
trim();throw new _21_.lZ("invalid-input",`model: ${what}; the groups are ${groups}.`,{hint:"Name the group as GROUP@vN, \
or narrow the `manifest` input."})}function knownDecision({description},own){let decision=own??(0,_16_.B1)(description.ApprovalDescription);
return decision?.status===description.ModelApprovalStatus?decision:void 0}function decisionSentence({description},decision,context){
let status=description.ModelApprovalStatus;if(decision!==void 0){let why=decision.reason===""?_20_.K$:(0,_20_.qy)`: <i>${(0,
_20_.Qq)(decision.reason,1e3)}</i>`,run=runLink(decision.runUrl,context);return(0,_20_.FY)((0,_20_.qy)`${(0,_20_.Cr)((0,
_20_.qy)`${decision.status} by ${people(decision)}`)} on ${(0,_20_.bm)(decision.at)}${why}`,...run===void 0?[]:[(0,_20_.
qy)`(${run})`])}if(status!=="Approved"&&status!=="Rejected")return;let said=description.ApprovalDescription;return(0,_20_.
FY)((0,_20_.Cr)(`${status}.`),said?(0,_20_.qy)`The version says: <i>${(0,_20_.Qq)(said,1e3)}</i>`:(0,_20_.qy)`Nothing says why.`,
lastChangeSentence(description))}function lastChangeSentence(description){let{by,at}=(0,_16_.$r)(description);return by===
void 0?(0,_20_.qy)`The service does not name who last changed it.`:(0,_20_.qy)`It was last changed by ${(0,_20_.aY)(by,200)}${at===
void 0?"":` on ${(0,_20_.bm)(at)}`}.`}function people({by}){return(0,_20_.fj)(by.map(login=>(0,_20_.aY)(login,100))," an\
d ")}function runLink(runUrl,context){let prefix=`${context.serverUrl}/${context.repository}/actions/runs/`;if(!runUrl.startsWith(
prefix))return;let[id="",attempt]=runUrl.slice(prefix.length).split("/attempts/"),path=(0,_20_.t0)(id,attempt);return path===
void 0?void 0:(0,_20_.l)("workflow run",context,path)}function environmentsOf({description},deployments){return[...(0,_16_.
ow)(description.CustomerMetadataProperties).filter(({environment})=>!deployments.some(own=>own.environment===environment)).
map(({environment,since})=>({environment,state:"recorded",...since===void 0?{}:{since}})),...deployments]}function railOf({
description},decision,environments){let by=decision===void 0?(0,_20_.qy)``:(0,_20_.qy)` by ${people(decision)}`,isDeployed=environments.
length>0;switch(description.ModelApprovalStatus){case"Approved":return["✅ Registered",isDeployed?(0,_20_.qy)`✅ Approved${by}`:
(0,_20_.qy)`✅ ${(0,_20_.Cr)("Approved")}${by}`,...isDeployed?environments.map(step):["⚪ Deployed"]];case"Rejected":return[
"✅ Registered",(0,_20_.qy)`❌ ${(0,_20_.Cr)("Rejected")}${by}`];default:return["✅ Registered",(0,_20_.qy)`⏳ ${(0,
_20_.Cr)("Approval")}`,"⚪ Deployed"]}}function deploymentsTable(environments){if(environments.length===0)return;let has=member=>environments.
some(one=>one[member]!==void 0),columns=[{title:"Environment",cell:({environment,state,gaveWay})=>(0,_20_.qy)`${SIGN[state]} ${(0,
_20_.aY)(environment,100)}${gaveWay===void 0?WORDS[state]:wayWords(gaveWay)}`},...has("endpointName")?[{title:"Endpoint",
cell:one=>shown(one.endpointName)}]:[],{title:"Put into service",cell:({since})=>(0,_20_.qy)`${since===void 0?"":(0,_20_.
bm)(since)}`},...has("traffic")?[{title:"Traffic",cell:({traffic=""})=>(0,_20_.qy)`${traffic}`}]:[],...has("alarms")?[{title:"\
Alarms",cell:({alarms=""})=>(0,_20_.qy)`${alarms}`}]:[]];return(0,_14_.t)({columns:columns.map(({title})=>({title:(0,_20_.
qy)`${title}`,wraps:WRAPS.includes(title)})),rows:environments.map(one=>columns.map(({cell})=>cell(one)))})}var WRAPS=["\
Put into service","Traffic"],SIGN={"in-service":"✅",recorded:"✅","under-way":"⏳","rolled-back":"↩️",failed:"❌",
replaced:"⚪"},WORDS={"in-service":"",recorded:"","under-way":" under way","rolled-back":" rolled back",failed:" failed",
replaced:" replaced"};function wayWords({to,by}){return by==="rollback"?` rolled back to version ${to}`:` replaced by ve\
rsion ${to}`}function step(one,index,all){let name=(0,_20_.aY)(one.environment,100);return(0,_20_.qy)`${SIGN[one.state]} ${index===
all.length-1?(0,_20_.Cr)(name):name}`}function shown(name){return name===void 0?(0,_20_.qy)``:(0,_20_.aY)(name,63)}function provenanceOf({
description,arn},context){let{CustomerMetadataProperties:metadata={},MetadataProperties:provenance}=description,{CommitId:commit=""}=provenance??
{},isOurs=provenance?.Repository===`${context.serverUrl}/${context.repository}`,actor=metadata["smr/actor"],specification=(0,
_19_.wn)(description.ModelPackageDescription)?.specification,account=/^arn:[a-z-]+:sagemaker:[a-z0-9-]+:(\d{12}):/.exec(
arn)?.[1],commitName=(0,_20_.aY)(commit.slice(0,7));return(0,_20_.EX)(...commit===""?[]:[(0,_20_.qy)`commit ${isOurs?(0,
_20_.l)(commitName,context,(0,_20_.$Q)(commit)):commitName}`],...actor===void 0?[]:[(0,_20_.qy)`registered by ${(0,_20_.
aY)(actor,100)}`],...specification===void 0?[]:[(0,_20_.qy)`spec ${(0,_20_.aY)(specification.slice(0,8))}`],...account===
void 0?[]:[(0,_20_.qy)`registry ${(0,_20_.aY)(account)}`],...(0,_20_.Lk)(context),...(0,_20_.vl)(context))}function metricsOf({
description},maxRows){let metrics=[...(0,_15_.CV)((0,_12_.n)(description))];if(metrics.length===0)return _20_.K$;let shown2=metrics.
slice(0,maxRows),left=metrics.length-shown2.length;if(shown2.length===0)return(0,_20_.EX)(`${(0,_20_.U9)(metrics.length,
"metric")} left out to fit GitHub’s limit`);let hasDeviation=shown2.some(([,{standardDeviation}])=>standardDeviation!==
void 0);return(0,_20_.Bv)((0,_14_.t)({columns:[{title:(0,_20_.qy)`Metric`},{title:(0,_20_.qy)`Value`,align:"right"},...hasDeviation?
[{title:(0,_20_.qy)`Standard deviation`,align:"right"}]:[]],rows:shown2.map(([name,{value,standardDeviation}])=>[(0,_20_.
aY)(name,64),(0,_20_.Cr)((0,_20_.ZV)(value)),...hasDeviation?[(0,_20_.qy)`${standardDeviation===void 0?"":(0,_20_.ZV)(standardDeviation)}`]:
[]])}),left===0?void 0:(0,_20_.EX)(`${(0,_20_.U9)(left,"more metric")} left out to fit GitHub’s limit`))}var STEPS=[5e3,
500,100,20,5,0];function renderRecord(request){let{marker}=request,head=marker===void 0?"":`${marker}
`;return(0,_20_.t6)({steps:STEPS,render:maxRows=>`${head}${page(request,maxRows).source}
`,limitInBytes:marker===void 0?_20_.Q0:_20_.pJ})}function recordSection(request,maxRows){return page(request,maxRows)}function versionName(group,version){
return(0,_20_.qy)`${(0,_20_.aY)(group,63)} version ${version}`}function page(request,maxRows){let{heading,version,context,
body=[]}=request,decision=knownDecision(version,request.decision),environments=environmentsOf(version,request.deployments??
[]);return(0,_20_.Bv)((0,_20_.qy)`<h3>${heading}</h3>`,(0,_20_.FY)((0,_20_.fj)(railOf(version,decision,environments)," →\
 ")),decisionSentence(version,decision,context),...body,deploymentsTable(environments),metricsOf(version,maxRows),(0,_20_.
EU)("text",version.arn),provenanceOf(version,context),reportAtRegistration(version,context))}function reportAtRegistration({
description},context){let page2=[(description.CustomerMetadataProperties??{})["smr/run"],description.MetadataProperties?.
GeneratedBy].find(one=>one!==void 0),home=`${context.serverUrl}/${context.repository}/`,path=page2?.startsWith(home)?page2.
slice(home.length):void 0,id=/^actions\/runs\/([1-9]\d{0,15})$/.exec(path??"")?.[1];if(id!==void 0)return(0,_20_.FY)((0,
_20_.qy)`The report at registration is the summary of ${(0,_20_.l)(`run ${id}`,context,path)}.`)}}),7650:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{T:()=>reportProblems});var _22_=__webpack_require__(3526);var _23_=__webpack_require__(
3863);function reportProblems(problems,runner){if(problems.length===0)return;for(let problem of problems){runner.info((0,
_22_.V)(problem));let{file,line,column}=problem.at;file==="set"?runner.error(`set:${line}:${column}: ${problem.message}`):
runner.error([problem.message,problem.help].filter(part=>part!==void 0).join(`
`),problem)}let count=problems.length===1?"There is 1 problem":`There are ${problems.length} problems`;throw new _23_.lZ(
"invalid-manifest",`${count} in the manifests and reports. Nothing was sent.`,{problems})}}),2850:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{CV:()=>byShownName,EU:()=>shortName,GX:()=>pairMetrics});var _24_=__webpack_require__(
6593);function pairMetrics(metrics,recorded){let{metrics:byPath,named=new Map}=recorded,found=new Map;for(let{path}of metrics){
let value=byPath.get(path);value!==void 0&&found.set(path,value)}let meant=namesOf(metrics);for(let[name,value]of named){
let[path,...others]=meant.get(name)??[];path!==void 0&&others.length===0&&!found.has(path)&&found.set(path,value)}let paths=new Set(
metrics.map(({path})=>path)),gone=[...[...byPath].filter(([path])=>!paths.has(path)),...[...named].filter(([name])=>!meant.
has(name)&&!byPath.has(name))].filter(([path])=>!(0,_24_.ty)(path)).map(([path,value])=>({name:shortName(path),path,value}));
return{metrics:found,gone}}function namesOf(metrics){let meant=new Map;for(let{name,path}of metrics)for(let word of new Set(
[name,path,shortName(path)])){let paths=meant.get(word)??[];paths.includes(path)||meant.set(word,[...paths,path])}return meant}
function shortName(path){let only=/^"(?:[^"\\]|\\.)*"$/.test(path)?(0,_24_._n)(path):void 0;if(only!==void 0)return only;
let section=[..._24_.bP.keys()].find(key=>path.startsWith(`${key}.`));return section===void 0?path:path.slice(section.length+
1)}function byShownName({metrics,named=new Map}){let all=[...metrics,...named],times=new Map;for(let[path]of all)times.set(
shortName(path),(times.get(shortName(path))??0)+1);return new Map(all.map(([path,value])=>[times.get(shortName(path))===
1?shortName(path):path,value]))}}),6440:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{c:()=>addressOf});function addressOf(group,settings){let account=settings.registryAccount||settings.
callerAccount,prefix=`arn:${settings.partition}:sagemaker:${settings.region}:${account}`,arn=`${prefix}:model-package-gr\
oup/${group}`,versions=`${prefix}:model-package/${group}/`;return{name:group,arn,sent:account===settings.callerAccount?group:
arn,versionArn:version=>`${versions}${version}`,versionOf:text=>{if(text===void 0||!text.toLowerCase().startsWith(versions.
toLowerCase()))return;let number=text.slice(versions.length);return/^[1-9]\d{0,8}$/.test(number)?Number(number):void 0}}}})};
;
