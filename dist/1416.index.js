"use strict";exports.id=1416;exports.ids=[1416,3857];exports.modules={3413:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
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
join(", ")}).`,{hint:"Nothing was written. Correct the credentials or the input."})}}),1385:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{S:()=>idTokens,g:()=>environmentClaim});var _11_=__webpack_require__(2909);var _12_=__webpack_require__(
4513);var _13_=__webpack_require__(9702);var _14_=__webpack_require__(3863);var ATTEMPTS=5,FIRST_WAIT_MILLISECONDS=200,DEADLINE_MILLISECONDS=3e4;
function hasIdTokenEndpoint(){return!!(process.env.ACTIONS_ID_TOKEN_REQUEST_URL&&process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN)}
async function idToken({audience,clock:clock2}){for(let attempt=1;;attempt+=1){try{return await withDeadline((0,_11_.V9)(
audience))}catch(error){let message=(0,_14_.bD)(error);if(attempt===ATTEMPTS||!isRetryable(message))throw failure(message,
error)}await clock2.sleep(Math.random()*FIRST_WAIT_MILLISECONDS*2**attempt)}}function isRetryable(message){let code=/Error Code : (\w+)/.
exec(message)?.[1];return code===void 0||code==="undefined"||code==="429"||/^5\d\d$/.test(code)}function failure(message,cause){
return new _14_.Rk("credentials","GET ACTIONS_ID_TOKEN_REQUEST_URL",`GitHub gave no ID token: ${message.replace(/\s+/g,"\
 ").trim()}`,{cause})}async function withDeadline(promise){let timer,late=new Promise((_,reject)=>{timer=setTimeout(()=>reject(
new Error("no answer within 30 s")),DEADLINE_MILLISECONDS)});try{return await Promise.race([promise,late])}finally{clearTimeout(
timer)}}function idTokens({audience,role,registryRole}){if(!(role||registryRole)||!hasIdTokenEndpoint())return;let first=idToken(
{audience,clock:_12_.p});return first.catch(()=>{}),()=>{let token=first??idToken({audience,clock:_12_.p});return first=
void 0,token}}function environmentClaim(token){let claims=(0,_13_.U4)(Buffer.from(token.split(".")[1]??"","base64url").toString(
"utf8")),claim=(0,_13_.C5)(claims,"environment");return typeof claim=="string"&&claim!==""?claim:void 0}}),8338:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{O:()=>once});function once(make){let made;return()=>(made??=make(),made)}}),3857:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{takeCredentials:()=>_15_._});var _15_=__webpack_require__(3413);var _16_=__webpack_require__(
4338);var _17_=__webpack_require__(2004);var _18_=__webpack_require__(6492);var _19_=__webpack_require__(8028);var _20_=__webpack_require__(
1385);var _21_=__webpack_require__(8637);var _22_=__webpack_require__(7868);var _23_=__webpack_require__(6556);var _24_=__webpack_require__(
460);var _25_=__webpack_require__(2909);var _26_=__webpack_require__(4513);var _27_=__webpack_require__(2407);var _28_=__webpack_require__(
3863);var _29_=__webpack_require__(7759);var _30_=__webpack_require__(2748);var _31_=__webpack_require__(6109);var _32_=__webpack_require__(
9035);var _33_=__webpack_require__(1326)})};;
