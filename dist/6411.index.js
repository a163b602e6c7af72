"use strict";exports.id=6411;exports.ids=[6411];exports.modules={6990:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$3:()=>approvedIn,Fw:()=>whyItFailed,HD:()=>readable,MP:()=>describeVersion,X2:()=>manyVersions,
aH:()=>newestVersions,"do":()=>versionPages,jI:()=>approvedBelow,or:()=>newestApproved,sW:()=>firstApproved});var _0_=__webpack_require__(
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
skipped),found.version!==void 0||page.isWhole)return{version:found.version,skipped}}throw endlessPages(at)}async function describeVersion(at,arn){
try{let description=await at.reader.describeModelPackage({ModelPackageName:arn}),version=at.address.versionOf(description.
ModelPackageArn);if(version===void 0||version!==at.address.versionOf(arn))throw new _0_.Rk("unknown-outcome","sagemaker:\
DescribeModelPackage",`The answer is not about ${arn}`);return{version,arn:description.ModelPackageArn??arn,description}}catch(error){
if(error instanceof _0_.Rk&&error.kind==="not-found")return;throw error}}function whyItFailed(description){let details=description.
ModelPackageStatusDetails,reasons=[...details?.ValidationStatuses??[],...details?.ImageScanStatuses??[]].flatMap(({FailureReason})=>FailureReason?
[FailureReason]:[]);return reasons.length===0?void 0:reasons.join(" ")}async function readable(reading){try{return{kind:"\
read",value:await reading}}catch(error){if(error instanceof _0_.Rk&&error.kind==="access-denied")return{kind:"denied",failure:error};
throw error}}var WHOLE_PAGES={MaxResults:PAGE_SIZE},APPROVED={ModelApprovalStatus:"Approved"};async function firstPage(at,filter){
for await(let page of versionPages(at,filter))if(page.versions.length>0||page.isWhole)return page;throw endlessPages(at)}
function endlessPages({address}){return new _0_.Rk("unknown-outcome","sagemaker:ListModelPackages",`${MAX_PAGES} pages o\
f ${address.name} did not settle it, each with a token for the next.`)}async function*versionPages(at,filter=WHOLE_PAGES,maxPages=MAX_PAGES){
let token;for(let page=0;page<maxPages;page+=1){page>0&&await pause(at.clock,page);let{versions,nextToken}=await onePage(
at,filter,token);if(yield{versions,isWhole:nextToken===void 0},nextToken===void 0)return;token=nextToken}}async function onePage({
address,reader},filter,token){let answer=await reader.listModelPackages({ModelPackageGroupName:address.sent,SortBy:"Crea\
tionTime",SortOrder:"Descending",...filter,...token!==void 0&&{NextToken:token}});return{versions:listed(address,answer.
ModelPackageSummaryList),nextToken:answer.NextToken===""?void 0:answer.NextToken}}async function pause(clock,page){await clock.
sleep(Math.min(PAUSE_MILLISECONDS*2**page,MAX_PAUSE_MILLISECONDS))}function listed(address,summaries){if(!Array.isArray(
summaries))throw new _0_.Rk("unknown-outcome","sagemaker:ListModelPackages","The answer holds no list of versions");return summaries.
flatMap(summary=>{let version=address.versionOf(summary.ModelPackageArn);return version===void 0?[]:[{version,arn:summary.
ModelPackageArn??"",summary}]}).sort((a,b)=>b.version-a.version)}}),3460:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{E:()=>manifestsGone,b:()=>goneSentence});var _1_=__webpack_require__(8354);var _2_=__webpack_require__(
3024);var _3_=__webpack_require__.n(_2_);var _4_=__webpack_require__(6760);var _5_=__webpack_require__.n(_4_);function manifestsGone({
blobs},{workspace,patterns}){let matchers=patterns.map(_1_.fU);return[...blobs.keys()].filter(path=>matchers.some(matches=>matches(
path))).filter(path=>!isThere((0,_4_.resolve)(workspace,path))).sort()}function goneSentence(paths,base){if(paths.length===
0)return;let shown=paths.slice(0,10).join(", "),more=paths.length>10?` and ${paths.length-10} more`:"";return`On ${base}\
 and not here, so deleted or renamed: ${shown}${more}. What was registered from there stays in the registry.`}function isThere(path){
try{return(0,_2_.lstatSync)(path)!==void 0}catch{return false}}}),3413:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{_:()=>takeCredentials});var _6_=__webpack_require__(4338);var _7_=__webpack_require__(
8028);var _8_=__webpack_require__(1385);var _9_=__webpack_require__(6556);var _10_=__webpack_require__(460);var _11_=__webpack_require__(
2909);var _12_=__webpack_require__(4513);var _13_=__webpack_require__(9702);var _14_=__webpack_require__(3863);var _15_=__webpack_require__(
7075);var _16_=__webpack_require__.n(_15_);var AssumeRoleWithWebIdentityCommand=class extends(0,_6_.G5)(_6_.lq,_6_.yt,"A\
ssumeRoleWithWebIdentity",_6_.p$){};function sessionNameOf({repository,runId}){let run=valid(runId).slice(0,20),end=run===
""?"":`-${run}`;return`${`smr-${valid(repository)}`.slice(0,64-end.length)}${end}`}function valid(text){return text.replace(
/[^A-Za-z0-9_+=,.@-]/g,"-")}function trustHint({failure,token,roleArn}){let{message}=failure;if(failure.cause instanceof
_14_.lZ||failure.kind!=="access-denied"&&failure.kind!=="credentials"&&failure.kind!=="invalid-request")return;if(/DurationSeconds/.
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
`repo:${owner}@${ids[0]}/${repo}@${ids[1]}:${rest}`]:[sub]}function claimsOf(token){let claims=(0,_13_.U4)(Buffer.from(token.
split(".")[1]??"","base64url").toString("utf8"));return typeof claims!="object"||claims===null?new Map:new Map(Object.entries(
claims).flatMap(([name,value])=>typeof value=="string"?[[name,value]]:[]))}var CALL="sts:AssumeRoleWithWebIdentity",ATTEMPTS=6,
FIRST_WAIT_MILLISECONDS=100,REFRESH_BEFORE_MILLISECONDS=5*6e4;function webIdentityCredentials(options){let current;return async()=>{
let known=await current?.catch(()=>{});return!(known?.expiration&&known.expiration.getTime()-options.clock.now().getTime()>
REFRESH_BEFORE_MILLISECONDS)&&current!==void 0&&(current=void 0),current??=assume(options),current}}async function assume(options){
let client=new _6_.iM({region:options.region,requestHandler:options.transport.forIdToken(options.idTokenHosts),maxAttempts:5,
customUserAgent:options.userAgent,credentials:{accessKeyId:"",secretAccessKey:""}}),token=await options.idToken(),isRenewed=false;
for(let attempt=1;;attempt+=1){let requestedAt=options.clock.now().getTime();try{let answer=await client.send(new AssumeRoleWithWebIdentityCommand(
{RoleArn:options.roleArn,RoleSessionName:options.sessionName,WebIdentityToken:token,DurationSeconds:options.durationSeconds}));
return read(answer.Credentials,requestedAt,options)}catch(error){if(error instanceof _14_.lZ)throw error;let failure=(0,
_7_.g5)(CALL,error);if(isExpired(error)&&!isRenewed)isRenewed=true,token=await options.idToken();else if(attempt===ATTEMPTS||
!isPassing(error))throw refused(failure,token,options)}await options.clock.sleep(Math.random()*FIRST_WAIT_MILLISECONDS*2**
attempt)}}function read(given,requestedAt,{mask,durationSeconds}){let{AccessKeyId,SecretAccessKey,SessionToken}=given??{};
if(!AccessKeyId||!SecretAccessKey||!SessionToken)throw new _14_.Rk("unknown-outcome",CALL,"STS's answer holds no credent\
ials.");mask(SecretAccessKey),mask(SessionToken);let expiration=new Date(requestedAt+durationSeconds*1e3);return{accessKeyId:AccessKeyId,
secretAccessKey:SecretAccessKey,sessionToken:SessionToken,expiration}}function isExpired(error){return error instanceof Error&&
/^ExpiredToken/.test(error.name)}function isPassing(error){return error instanceof Error&&/^InvalidIdentityToken/.test(error.
name)&&/Couldn't retrieve verification key/.test(error.message)}function refused(failure,token,options){let hint=trustHint(
{failure,token,roleArn:options.roleArn});return hint===void 0?failure:new _14_.Rk("credentials",failure.call,`${options.
roleArn} could not be assumed: ${failure.message}`,{hint,cause:failure,...failure.requestId===void 0?{}:{requestId:failure.
requestId}})}var CONNECT_MILLISECONDS=3e3,DEADLINES={readMilliseconds:1e4,createMilliseconds:3e4},MAX_BODY_BYTES=8*1024*
1024,Transport=class extends _9_.${#proxyAgent;#deadlines;#proxied=new Map;#told=new Set;#tell;constructor(proxyAgent2,deadlines=DEADLINES,tell=()=>{}){
super({connectionTimeout:CONNECT_MILLISECONDS}),this.#deadlines=deadlines,this.#tell=tell,this.#proxyAgent=proxyAgent2}async handle(request,options={}){
let url=`${request.protocol}//${request.hostname}${request.port===void 0?"":`:${request.port}`}`;(0,_10_.q9)(url),this.#name(
request.hostname);let milliseconds=isWrite(request)?this.#deadlines.createMilliseconds:this.#deadlines.readMilliseconds,
deadline=AbortSignal.timeout(milliseconds);try{let answer=await this.#send(url,request,{...options,abortSignal:deadline});
return answer.response.body instanceof _15_.Readable&&(answer.response.body=_15_.Readable.from([await readWhole(answer.response.
body,deadline)])),answer}catch(error){throw deadline.aborted?Object.assign(new Error(`no whole answer within ${milliseconds/
1e3} s`),{name:"TimeoutError"}):error}}forIdToken(hosts){return{metadata:this.metadata,destroy:()=>{},httpHandlerConfigs:()=>this.
httpHandlerConfigs(),updateHttpClientConfig:(key,value)=>this.updateHttpClientConfig(key,value),handle:async(request,options)=>((0,
_10_.D9)(request.hostname,hosts),this.handle(request,options))}}#name(hostname){(0,_10_.NX)(hostname)||this.#told.has(hostname)||
(this.#told.add(hostname),this.#tell(`Requests go to ${hostname}, which is no host of AWS.`))}async#send(url,request,options){
let proxied=this.#proxied.get(url)??this.#proxyHandler(url);return proxied?proxied.handle(request,options):super.handle(
request,options)}#proxyHandler(url){let agent=this.#proxyAgent(url);if(!agent)return;let destroyable=Object.assign(agent,
{destroy:agent.destroy??(()=>{})}),handler=new _9_.$({connectionTimeout:CONNECT_MILLISECONDS,...url.startsWith("https:")?
{httpsAgent:destroyable}:{httpAgent:destroyable}});return this.#proxied.set(url,handler),handler}};function isWrite(request){
return request.method==="PUT"||/\.Create/.test(request.headers["x-amz-target"]??"")}async function readWhole(body,deadline){
let stop=()=>{body.destroy(new Error("deadline"))};deadline.aborted&&stop(),deadline.addEventListener("abort",stop,{once:true});
try{let chunks=[],size=0;for await(let chunk of body){let bytes=Buffer.from(chunk);if(size+=bytes.length,size>MAX_BODY_BYTES)
throw new Error(`an answer of more than ${MAX_BODY_BYTES} bytes`);chunks.push(bytes)}return Buffer.concat(chunks)}finally{
deadline.removeEventListener("abort",stop)}}function proxyAgent(url){return(0,_11_.s_)(new URL(url))?new _11_.Qq("proxy").
getAgent(url):void 0}async function openAwsSession(request){let{inputs,region,userAgent}=request,environment,idToken=request.
idToken&&(async()=>{let token=await request.idToken?.();return environment=(0,_8_.g)(token??""),token??""}),transport=new Transport(
proxyAgent,void 0,request.tell),clientsOf=role=>({region,transport,userAgent,credentials:role&&credentialsOf(role,transport,
{...request,idToken})}),own=clientsOf(inputs.role),registry=inputs.registryRole?clientsOf(inputs.registryRole):own,[identity]=await Promise.
all([(0,_6_.IX)(own),inputs.role===void 0?registry.credentials?.().catch(()=>{}):void 0]);checkAccount(identity,inputs);
let registryAccount=inputs.registryAccountId??inputs.registryRole?.account??identity.account,registryCaller=inputs.registryRole?.
account??identity.account;return{identity,region,own,registry,registryAccount,registryCaller,environment}}async function takeCredentials({
inputs,run,runner,actionVersion},{region,idToken}){return runner.group("Take credentials",async()=>{let opened=await openAwsSession(
{inputs,region,context:run.context,userAgent:`sagemaker-model-registry-action/${actionVersion}`,mask:runner.mask,tell:line=>runner.
notice(line),clock:_12_.p,idToken});return runner.info(`${opened.identity.arn} in account ${opened.identity.account}, ${region}`),
opened})}function credentialsOf(role,transport,{inputs,region,context,userAgent,mask,clock:clock2,idToken}){if(!idToken)
throw noIdToken();return webIdentityCredentials({roleArn:role.arn,sessionName:inputs.roleSessionName??sessionNameOf(context),
durationSeconds:inputs.roleDurationSeconds,region,userAgent,transport,idToken,idTokenHosts:inputs.idTokenHosts,mask,clock:clock2})}
function noIdToken(){return new _14_.lZ("no-credentials","This job may not ask GitHub for an ID token, so no role can be\
 assumed.",{hint:`Give the job both permissions, since naming one takes away the others:
permissions:
  id-token: write
  contents: read
  pull-requests: write`})}function checkAccount(identity,{role,allowedAccountIds}){if(role&&role.account!==identity.account)
throw new _14_.lZ("wrong-account",`The credentials are for account ${identity.account}, but role-to-assume is in ${role.
account}.`);if(allowedAccountIds.length>0&&!allowedAccountIds.includes(identity.account))throw new _14_.lZ("wrong-accoun\
t",`The credentials are for account ${identity.account} (${identity.arn}), which is not among allowed-account-ids (${allowedAccountIds.
join(", ")}).`,{hint:"Nothing was written. Correct the credentials or the input."})}}),1385:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{S:()=>idTokens,g:()=>environmentClaim});var _17_=__webpack_require__(2909);var _18_=__webpack_require__(
4513);var _19_=__webpack_require__(9702);var _20_=__webpack_require__(3863);var ATTEMPTS=5,FIRST_WAIT_MILLISECONDS=200,DEADLINE_MILLISECONDS=3e4;
function hasIdTokenEndpoint(){return!!(process.env.ACTIONS_ID_TOKEN_REQUEST_URL&&process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN)}
async function idToken({audience,clock:clock2}){for(let attempt=1;;attempt+=1){try{return await withDeadline((0,_17_.V9)(
audience))}catch(error){let message=(0,_20_.bD)(error);if(attempt===ATTEMPTS||!isRetryable(message))throw failure(message,
error)}await clock2.sleep(Math.random()*FIRST_WAIT_MILLISECONDS*2**attempt)}}function isRetryable(message){let code=/Error Code : (\w+)/.
exec(message)?.[1];return code===void 0||code==="undefined"||code==="429"||/^5\d\d$/.test(code)}function failure(message,cause){
return new _20_.Rk("credentials","GET ACTIONS_ID_TOKEN_REQUEST_URL",`GitHub gave no ID token: ${message.replace(/\s+/g,"\
 ").trim()}`,{cause})}async function withDeadline(promise){let timer,late=new Promise((_,reject)=>{timer=setTimeout(()=>reject(
new Error("no answer within 30 s")),DEADLINE_MILLISECONDS)});try{return await Promise.race([promise,late])}finally{clearTimeout(
timer)}}function idTokens({audience,role,registryRole}){if(!(role||registryRole)||!hasIdTokenEndpoint())return;let first=idToken(
{audience,clock:_18_.p});return first.catch(()=>{}),()=>{let token=first??idToken({audience,clock:_18_.p});return first=
void 0,token}}function environmentClaim(token){let claims=(0,_19_.U4)(Buffer.from(token.split(".")[1]??"","base64url").toString(
"utf8")),claim=(0,_19_.C5)(claims,"environment");return typeof claim=="string"&&claim!==""?claim:void 0}}),3314:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{T6:()=>isFromFile,_n:()=>pullRequestOf,iI:()=>isOfRepository,yv:()=>originOf});
var _21_=__webpack_require__(702);function originOf({description}){let{Repository:repository="",CommitId:commit=""}=description.
MetadataProperties??{};if(repository==="")return;let number=description.CustomerMetadataProperties?.["smr/pull-request"]??
"";return{repository,commit,pullRequest:/^[1-9]\d{0,9}$/.test(number)?Number(number):void 0}}function isOfRepository(origin,{
serverUrl,repository}){return origin.repository.toLowerCase()===`${serverUrl}/${repository}`.toLowerCase()}function isFromFile(version,path,here){
let origin=originOf(version);return(here.repository===""||origin!==void 0&&isOfRepository(origin,here))&&version.description.
CustomerMetadataProperties?.["smr/manifest"]===(0,_21_.TP)(path)}function pullRequestOf(version,here){let origin=originOf(
version);return origin!==void 0&&isOfRepository(origin,here)?origin.pullRequest:void 0}}),2899:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{earlierVersions:()=>earlierVersions,manifestIsGone:()=>manifestIsGone});var _22_=__webpack_require__(
3314);var _23_=__webpack_require__(6440);var _24_=__webpack_require__(6990);var _25_=__webpack_require__(702);var _26_=__webpack_require__(
554);var _27_=__webpack_require__(3460);var _28_=__webpack_require__(8354);var _29_=__webpack_require__(9892);var _30_=__webpack_require__(
3390);var _31_=__webpack_require__(2222);var _32_=__webpack_require__(3843);var _33_=__webpack_require__(848);var _34_=__webpack_require__(
3413);var _35_=__webpack_require__(4338);var _36_=__webpack_require__(2004);var _37_=__webpack_require__(6492);var _38_=__webpack_require__(
8028);var _39_=__webpack_require__(1385);var _40_=__webpack_require__(8637);var _41_=__webpack_require__(7868);var _42_=__webpack_require__(
6556);var _43_=__webpack_require__(7404);var _44_=__webpack_require__(460);var _45_=__webpack_require__(2909);var _46_=__webpack_require__(
4513);var _47_=__webpack_require__(2407);var _48_=__webpack_require__(3863);var _49_=__webpack_require__(7759);var _50_=__webpack_require__(
2748);var _51_=__webpack_require__(6109);var _52_=__webpack_require__(9035);var _53_=__webpack_require__(1326);var MAX_MANIFEST_BYTES=64*
1024,MAX_FILES=20;async function groupsNamed({workspace,patterns,readBase}){let paths=pathsOf(workspace,patterns).slice(
0,MAX_FILES),groups=await Promise.all(paths.map(async path=>groupOf(path,await here(workspace,path))??groupOf(path,await readBase(
path))));return[...new Set(groups.filter(group=>group!==void 0))]}function pathsOf(workspace,patterns){try{return(0,_28_.
lY)(workspace,patterns)}catch(error){if(!(error instanceof _48_.lZ))throw error;return patterns.filter(pattern=>!/[*?[\]{}]/.
test(pattern))}}async function here(workspace,path){try{return(await(0,_28_.TA)({workspace,path,maxBytes:MAX_MANIFEST_BYTES})).
text}catch(error){if(!(error instanceof _48_.lZ))throw error;return}}function groupOf(file,text){if(text===void 0)return;
let{tree}=(0,_30_.q)((0,_32_.vz)({file,text})),group=(0,_31_.GG)(tree,"group");return group?.kind==="scalar"&&typeof group.
value=="string"&&GROUP_NAME.test(group.value)?String(group.value):void 0}var GROUP_NAME=/^[a-zA-Z0-9](?:-*[a-zA-Z0-9]){0,62}$/;
var MAX_DESCRIBED=10,CONCURRENT_READS=4,MAX_WAIT_MILLISECONDS=2e4;async function earlierVersions(request){if(request.run.
context.pullRequest===void 0)return{kind:"not-asked"};let late=async()=>(await _46_.p.sleep(MAX_WAIT_MILLISECONDS),{kind:"\
unknown",reason:`The registry did not answer within ${MAX_WAIT_MILLISECONDS/1e3} s.`});return Promise.race([lookUp(request).
catch(unknown),late()])}function unknown(error){let hint=error instanceof _48_.Rk&&error.hint!==void 0?`
${error.hint}`:"";return{kind:"unknown",reason:`${(0,_48_.bD)(error)}${hint}`}}async function lookUp(request){let groups=await groupsNamed(
{workspace:request.run.context.workspace,patterns:request.inputs.manifest,readBase:baseReader(request)});if(groups.length===
0)return{kind:"unknown",reason:"No manifest here or on the base branch names a group."};let{inputs}=request,session=await(0,
_34_._)(request,{region:(0,_26_._)(inputs),idToken:(0,_39_.S)(inputs)});return{kind:"read",versions:(await Promise.all(groups.
map(group=>ofPullRequest(request,session,group)))).flat()}}async function manifestIsGone({inputs,run}){let{pullRequest,repository,
workspace}=run.context;if(!(pullRequest===void 0||inputs.githubToken===""))try{let tree=await(0,_33_.gF)({token:inputs.githubToken,
repository}).list({ref:pullRequest.baseSha});return(0,_27_.b)((0,_27_.E)(tree,{workspace,patterns:inputs.manifest}),`the\
 base branch ${pullRequest.baseRef}`)}catch{return}}function baseReader({inputs,run}){let{pullRequest,repository}=run.context;
if(pullRequest===void 0||inputs.githubToken==="")return async()=>{};let files=(0,_33_.gF)({token:inputs.githubToken,repository});
return async path=>{try{return await files.readAt({path,ref:pullRequest.baseSha})}catch(error){if(error instanceof _48_.
Rk)return;throw error}}}async function ofPullRequest({run},{identity,region,registryAccount,registryCaller,registry},group){
let at={address:(0,_23_.c)(group,{region,partition:identity.partition,callerAccount:registryCaller,registryAccount}),reader:(0,
_35_.SI)(registry),clock:_46_.p},{versions}=await(0,_24_.aH)(at),newest=versions.slice(0,MAX_DESCRIBED);return(await(0,_29_.
y)(newest,CONCURRENT_READS,({arn})=>(0,_24_.MP)(at,arn))).flatMap(version=>{if(version===void 0||(0,_22_._n)(version,run.
context)!==run.context.pullRequest?.number)return[];let approvalStatus=version.description.ModelApprovalStatus??"not set",
commit=(0,_22_.yv)(version)?.commit??"";return[{arn:version.arn,group,version:version.version,approvalStatus,commit}]})}}),
702:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{EZ:()=>tagValue,
H_:()=>MAX_METADATA,TP:()=>metadataValue,rY:()=>metadataKey,rx:()=>MAX_METADATA_VALUE});var _54_=__webpack_require__(7404);
var MAX_METADATA=50,MAX_METADATA_VALUE=256,MAX_METADATA_KEY=128,REFUSED=/[^\p{L}\p{Zs}\p{N}_.:/=+\-@]/gu;function metadataValue(text){
return(0,_54_.Jj)(text.replace(REFUSED,"_").trim(),MAX_METADATA_VALUE)}function metadataKey(prefix,name){return`${prefix}${name.
replace(REFUSED,"-")}`.slice(0,MAX_METADATA_KEY)}function tagValue(text){return(0,_54_.Jj)(text.replace(REFUSED,"-"),MAX_METADATA_VALUE)}}),
8338:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{O:()=>once});
function once(make){let made;return()=>(made??=make(),made)}}),554:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{_:()=>requiredRegion});var _0_=__webpack_require__(3863);function requiredRegion({
region}){if(region!==void 0)return region;throw new _0_.lZ("invalid-input","aws-region: is empty, and AWS_REGION and AWS\
_DEFAULT_REGION are not set",{hint:"Give the Region of the model package group, such as `aws-region: eu-west-1`."})}}),6440:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{c:()=>addressOf});function addressOf(group,settings){let account=settings.registryAccount||
settings.callerAccount,prefix=`arn:${settings.partition}:sagemaker:${settings.region}:${account}`,arn=`${prefix}:model-p\
ackage-group/${group}`,versions=`${prefix}:model-package/${group}/`;return{name:group,arn,sent:account===settings.callerAccount?
group:arn,versionArn:version=>`${versions}${version}`,versionOf:text=>{if(text===void 0||!text.toLowerCase().startsWith(
versions.toLowerCase()))return;let number=text.slice(versions.length);return/^[1-9]\d{0,8}$/.test(number)?Number(number):
void 0}}}})};;
