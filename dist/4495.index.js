"use strict";exports.id=4495;exports.ids=[4495];exports.modules={2210:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{_:()=>takeCredentials});var _QJQETYJB_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
2879);var _FCO6EZBG_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6355);var _UDH7PV2E_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
1190);var _QTIGN4FM_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(9487);var _HPR74CD7_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
9398);var _EDY4CZET_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(8220);var _65D27UM2_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
7945);var _QWIJCFUX_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(4546);var node_stream__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
7075);var node_stream__WEBPACK_IMPORTED_MODULE_8___default=__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_8__);
var AssumeRoleWithWebIdentityCommand=class extends(0,_QJQETYJB_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_QJQETYJB_js__WEBPACK_IMPORTED_MODULE_0__.
lq,_QJQETYJB_js__WEBPACK_IMPORTED_MODULE_0__.yt,"AssumeRoleWithWebIdentity",_QJQETYJB_js__WEBPACK_IMPORTED_MODULE_0__.p$){};
function sessionNameOf({repository,runId}){let run=valid(runId).slice(0,20),end=run===""?"":`-${run}`;return`${`smr-${valid(
repository)}`.slice(0,64-end.length)}${end}`}function valid(text){return text.replace(/[^A-Za-z0-9_+=,.@-]/g,"-")}var CONNECT_MILLISECONDS=3e3,
DEADLINES={readMilliseconds:1e4,createMilliseconds:3e4},MAX_BODY_BYTES=8*1024*1024,Transport=class extends _QWIJCFUX_js__WEBPACK_IMPORTED_MODULE_7__.
${#proxyAgent;#deadlines;#proxied=new Map;constructor(proxyAgent2,deadlines=DEADLINES){super({connectionTimeout:CONNECT_MILLISECONDS}),
this.#deadlines=deadlines,this.#proxyAgent=proxyAgent2}async handle(request,options={}){let url=`${request.protocol}//${request.
hostname}${request.port===void 0?"":`:${request.port}`}`;(0,_HPR74CD7_js__WEBPACK_IMPORTED_MODULE_4__.q)(url);let milliseconds=isWrite(
request)?this.#deadlines.createMilliseconds:this.#deadlines.readMilliseconds,deadline=AbortSignal.timeout(milliseconds);
try{let answer=await this.#send(url,request,{...options,abortSignal:deadline});return answer.response.body instanceof node_stream__WEBPACK_IMPORTED_MODULE_8__.
Readable&&(answer.response.body=node_stream__WEBPACK_IMPORTED_MODULE_8__.Readable.from([await readWhole(answer.response.
body,deadline)])),answer}catch(error){throw deadline.aborted?Object.assign(new Error(`no whole answer within ${milliseconds/
1e3} s`),{name:"TimeoutError"}):error}}async#send(url,request,options){let proxied=this.#proxied.get(url)??this.#proxyHandler(
url);return proxied?proxied.handle(request,options):super.handle(request,options)}#proxyHandler(url){let agent=this.#proxyAgent(
url);if(!agent)return;let destroyable=Object.assign(agent,{destroy:agent.destroy??(()=>{})}),handler=new _QWIJCFUX_js__WEBPACK_IMPORTED_MODULE_7__.
$({connectionTimeout:CONNECT_MILLISECONDS,...url.startsWith("https:")?{httpsAgent:destroyable}:{httpAgent:destroyable}});
return this.#proxied.set(url,handler),handler}};function isWrite(request){return request.method==="PUT"||/\.Create/.test(
request.headers["x-amz-target"]??"")}async function readWhole(body,deadline){let stop=()=>{body.destroy(new Error("deadl\
ine"))};deadline.aborted&&stop(),deadline.addEventListener("abort",stop,{once:true});try{let chunks=[],size=0;for await(let chunk of body){
let bytes=Buffer.from(chunk);if(size+=bytes.length,size>MAX_BODY_BYTES)throw new Error(`an answer of more than ${MAX_BODY_BYTES}\
 bytes`);chunks.push(bytes)}return Buffer.concat(chunks)}finally{deadline.removeEventListener("abort",stop)}}function trustHint({
failure,token,roleArn}){let{message}=failure;if(failure.cause instanceof _65D27UM2_js__WEBPACK_IMPORTED_MODULE_6__.l||failure.
kind!=="access-denied"&&failure.kind!=="credentials"&&failure.kind!=="invalid-request")return;if(/DurationSeconds/.test(
message))return"Lower role-duration-seconds, or raise the role's maximum session duration (3600 seconds unless changed).";
let claims=claimsOf(token),[,partition="aws",account=""]=/^arn:([\w-]+):iam::(\d{12}):/.exec(roleArn)??[],issuer=(claims.
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
`repo:${owner}@${ids[0]}/${repo}@${ids[1]}:${rest}`]:[sub]}function claimsOf(token){let claims=parseJson(Buffer.from(token.
split(".")[1]??"","base64url").toString("utf8"));return typeof claims!="object"||claims===null?new Map:new Map(Object.entries(
claims).flatMap(([name,value])=>typeof value=="string"?[[name,value]]:[]))}function parseJson(text){try{return JSON.parse(
text)}catch{return}}var CALL="sts:AssumeRoleWithWebIdentity",ATTEMPTS=6,FIRST_WAIT_MILLISECONDS=100,REFRESH_BEFORE_MILLISECONDS=5*
6e4;function webIdentityCredentials(options){let current;return async()=>{let known=await current?.catch(()=>{});return!(known?.
expiration&&known.expiration.getTime()-options.clock.now().getTime()>REFRESH_BEFORE_MILLISECONDS)&&current!==void 0&&(current=
void 0),current??=assume(options),current}}async function assume(options){let client=new _QJQETYJB_js__WEBPACK_IMPORTED_MODULE_0__.
iM({region:options.region,requestHandler:options.transport,maxAttempts:5,customUserAgent:options.userAgent,credentials:{
accessKeyId:"",secretAccessKey:""}}),token=await options.idToken(),isRenewed=false;for(let attempt=1;;attempt+=1){let requestedAt=options.
clock.now().getTime();try{let answer=await client.send(new AssumeRoleWithWebIdentityCommand({RoleArn:options.roleArn,RoleSessionName:options.
sessionName,WebIdentityToken:token,DurationSeconds:options.durationSeconds}));return read(answer.Credentials,requestedAt,
options)}catch(error){let failure=(0,_QTIGN4FM_js__WEBPACK_IMPORTED_MODULE_3__.g5)(CALL,error);if(isExpired(error)&&!isRenewed)
isRenewed=true,token=await options.idToken();else if(attempt===ATTEMPTS||!isPassing(error))throw refused(failure,token,options)}
await options.clock.sleep(Math.random()*FIRST_WAIT_MILLISECONDS*2**attempt)}}function read(given,requestedAt,{mask,durationSeconds}){
let{AccessKeyId,SecretAccessKey,SessionToken}=given??{};if(!AccessKeyId||!SecretAccessKey||!SessionToken)throw new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_6__.
R("unknown-outcome",CALL,"STS's answer holds no credentials.");mask(SecretAccessKey),mask(SessionToken);let expiration=new Date(
requestedAt+durationSeconds*1e3);return{accessKeyId:AccessKeyId,secretAccessKey:SecretAccessKey,sessionToken:SessionToken,
expiration}}function isExpired(error){return error instanceof Error&&/^ExpiredToken/.test(error.name)}function isPassing(error){
return error instanceof Error&&/^InvalidIdentityToken/.test(error.name)&&/Couldn't retrieve verification key/.test(error.
message)}function refused(failure,token,options){let hint=trustHint({failure,token,roleArn:options.roleArn});return hint===
void 0?failure:new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_6__.R(failure.kind,failure.call,`${options.roleArn} could not b\
e assumed: ${failure.message}`,{hint,cause:failure,...failure.requestId===void 0?{}:{requestId:failure.requestId}})}function proxyAgent(url){
return(0,_EDY4CZET_js__WEBPACK_IMPORTED_MODULE_5__.s_)(new URL(url))?new _EDY4CZET_js__WEBPACK_IMPORTED_MODULE_5__.Qq("p\
roxy").getAgent(url):void 0}async function openAwsSession(request){let{inputs,region,userAgent}=request,environment,idToken=request.
idToken&&(async()=>{let token=await request.idToken?.();return environment=(0,_FCO6EZBG_js__WEBPACK_IMPORTED_MODULE_1__.
g)(token??""),token??""}),transport=new Transport(proxyAgent),clientsOf=role=>({region,transport,userAgent,credentials:role&&
credentialsOf(role,transport,{...request,idToken})}),own=clientsOf(inputs.role),registry=inputs.registryRole?clientsOf(inputs.
registryRole):own,[identity]=await Promise.all([(0,_QJQETYJB_js__WEBPACK_IMPORTED_MODULE_0__.IX)(own),inputs.role===void 0?
registry.credentials?.().catch(()=>{}):void 0]);checkAccount(identity,inputs);let registryAccount=inputs.registryAccountId??
inputs.registryRole?.account??identity.account,registryCaller=inputs.registryRole?.account??identity.account;return{identity,
region,own,registry,registryAccount,registryCaller,environment}}async function takeCredentials({inputs,run,runner,actionVersion},{
region,idToken}){return runner.group("Take credentials",async()=>{let opened=await openAwsSession({inputs,region,context:run.
context,userAgent:`sagemaker-model-registry-action/${actionVersion}`,mask:runner.mask,clock:_UDH7PV2E_js__WEBPACK_IMPORTED_MODULE_2__.
p,idToken});return runner.info(`${opened.identity.arn} in account ${opened.identity.account}, ${region}`),opened})}function credentialsOf(role,transport,{
inputs,region,context,userAgent,mask,clock:clock2,idToken}){if(!idToken)throw noIdToken();return webIdentityCredentials(
{roleArn:role.arn,sessionName:inputs.roleSessionName??sessionNameOf(context),durationSeconds:inputs.roleDurationSeconds,
region,userAgent,transport,idToken,mask,clock:clock2})}function noIdToken(){return new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_6__.
l("no-credentials","This job may not ask GitHub for an ID token, so no role can be assumed.",{hint:`Give the job both pe\
rmissions, since naming one takes away the others:
permissions:
  id-token: write
  contents: read
  pull-requests: write`})}function checkAccount(identity,{role,allowedAccountIds}){if(role&&role.account!==identity.account)
throw new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_6__.l("wrong-account",`The credentials are for account ${identity.account}\
, but role-to-assume is in ${role.account}.`);if(allowedAccountIds.length>0&&!allowedAccountIds.includes(identity.account))
throw new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_6__.l("wrong-account",`The credentials are for account ${identity.account}\
 (${identity.arn}), which is not among allowed-account-ids (${allowedAccountIds.join(", ")}).`,{hint:"Nothing was writte\
n. Correct the credentials or the input."})}}),4495:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{takeCredentials:()=>_65O7N7XM_js__WEBPACK_IMPORTED_MODULE_0__._});var _65O7N7XM_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
2210);var _QJQETYJB_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2879);var _FCO6EZBG_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
6355);var _UDH7PV2E_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(1190);var _YRUX2LEV_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
5534);var _ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(1524);var _QTIGN4FM_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
9487);var _FXJU324T_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(5323);var _HPR74CD7_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
9398);var _EDY4CZET_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(8220);var _ZMG3RH2E_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(
6873);var _65D27UM2_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(7945);var _YMVKCLKB_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(
246);var _LTRC7R3K_js__WEBPACK_IMPORTED_MODULE_13__=__webpack_require__(357);var _QWIJCFUX_js__WEBPACK_IMPORTED_MODULE_14__=__webpack_require__(
4546);var _PDPZWDN4_js__WEBPACK_IMPORTED_MODULE_15__=__webpack_require__(5470);var _3CLBYDGH_js__WEBPACK_IMPORTED_MODULE_16__=__webpack_require__(
7907);var _VSPODENI_js__WEBPACK_IMPORTED_MODULE_17__=__webpack_require__(5697);var _AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_18__=__webpack_require__(
1508)})};;
