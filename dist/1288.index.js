"use strict";exports.id=1288,exports.ids=[1288],exports.modules={8734:((_m_,_e_,_r_)=>{_r_.d(_e_,{$:()=>NodeHttpHandler});var _0_=_r_(
4976),_1_=_r_(4708),_2_=_r_.n(_1_),_3_=_r_(7075),_4_=_r_.n(_3_);function buildAbortError(r){let e=r&&typeof r=="object"&&
"reason"in r?r.reason:void 0;if(e){if(e instanceof Error){let o=new Error("Request aborted");return o.name="AbortError",
o.cause=e,o}let n=new Error(String(e));return n.name="AbortError",n}let t=new Error("Request aborted");return t.name="Ab\
ortError",t}var NODEJS_TIMEOUT_ERROR_CODES=["ECONNRESET","EPIPE","ETIMEDOUT"],getTransformedHeaders=r=>{let n={};for(let e in r){
if(!(0,_0_.$3)(r,e))continue;let a=r[e];n[e]=Array.isArray(a)?a.join(","):a}return n},timing={setTimeout:(e,t)=>setTimeout(
e,t),clearTimeout:e=>clearTimeout(e)},DEFER_EVENT_LISTENER_TIME=1e3,setConnectionTimeout=(e,c,t=0)=>{if(!t)return-1;let i=m=>{
let n=timing.setTimeout(()=>{e.destroy(),c(Object.assign(new Error(`@smithy/node-http-handler - the request socket did n\
ot establish a connection with the server within the configured timeout of ${t} ms.`),{name:"TimeoutError"}))},t-m),o=r=>{
r?.connecting?r.on("connect",()=>{timing.clearTimeout(n)}):timing.clearTimeout(n)};e.socket?o(e.socket):e.on("socket",o)};
return t<2e3?(i(0),0):timing.setTimeout(i.bind(null,DEFER_EVENT_LISTENER_TIME),DEFER_EVENT_LISTENER_TIME)},setRequestTimeout=(s,n,e=0,t,o)=>e?
timing.setTimeout(()=>{let r=`@smithy/node-http-handler - [${t?"ERROR":"WARN"}] a request has exceeded the configured ${e}\
 ms requestTimeout.`;if(t){let i=Object.assign(new Error(r),{name:"TimeoutError",code:"ETIMEDOUT"});s.destroy(i),n(i)}else
r+=" Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.",o?.warn?.(r)},e):-1,DEFER_EVENT_LISTENER_TIME2=3e3,
setSocketKeepAlive=(t,{keepAlive:e,keepAliveMsecs:E},o=DEFER_EVENT_LISTENER_TIME2)=>{if(e!==!0)return-1;let i=()=>{t.socket?
t.socket.setKeepAlive(e,E||0):t.on("socket",n=>{n.setKeepAlive(e,E||0)})};return o===0?(i(),0):timing.setTimeout(i,o)},resolveDefaultSocketTimeout=t=>{
let e=t?.defaultSocketTimeout;return typeof e=="number"&&Number.isFinite(e)&&e>0?e:void 0},DEFER_EVENT_LISTENER_TIME3=3e3,
setSocketTimeout=(t,c,o=0,s=!1)=>{if(!Number.isFinite(o)||o<=0)return;let i;t.once("response",e=>i=e);let n=()=>{if(i?.complete){
t.socket?.destroy();return}let e=Object.assign(new Error(`@smithy/node-http-handler - the request socket timed out after\
 ${o} ms of inactivity (${s?"service default socket timeout":"configured by client requestHandler"}).`),{name:"TimeoutEr\
ror"});i?.destroy(e),t.destroy(),c(e)},r=()=>{let{socket:e}=t;e?e.connecting?e.once("connect",r):(e.setTimeout(o,n),t.on(
"close",()=>e.removeListener("timeout",n))):t.once("socket",r)};if(o<6e3){r();return}let l=timing.setTimeout(r,DEFER_EVENT_LISTENER_TIME3);
t.once("close",()=>timing.clearTimeout(l))},MIN_WAIT_TIME=6e3;async function writeRequestBody(n,e,f=MIN_WAIT_TIME,i=!1){
let o=e.headers,u=o?o.Expect||o.expect:void 0,t=-1,m=!0;!i&&u==="100-continue"&&(m=await Promise.race([new Promise(r=>{t=
Number(timing.setTimeout(()=>r(!0),Math.max(MIN_WAIT_TIME,f)))}),new Promise(r=>{n.on("continue",()=>{timing.clearTimeout(
t),r(!0)}),n.on("response",()=>{timing.clearTimeout(t),r(!1)}),n.on("error",()=>{timing.clearTimeout(t),r(!1)})})])),m&&
writeBody(n,e.body)}function writeBody(n,e){if(e instanceof _3_.Readable){e.pipe(n);return}if(e){let f=Buffer.isBuffer(e);
if(f||typeof e=="string"){f&&e.byteLength===0?n.end():n.end(e);return}let i=e;if(typeof i=="object"&&i.buffer&&typeof i.
byteOffset=="number"&&typeof i.byteLength=="number"){n.end(Buffer.from(i.buffer,i.byteOffset,i.byteLength));return}n.end(
Buffer.from(e));return}n.end()}var hAgent,hRequest,NodeHttpHandler=class b{config;configProvider;socketWarningTimestamp=0;externalAgent=!1;metadata={
handlerProtocol:"http/1.1"};static create(e){return typeof e?.handle=="function"?e:new b(e)}static checkSocketUsage(e,t,s=console){
let{sockets:n,requests:h,maxSockets:i}=e;if(typeof i!="number"||i===1/0||Date.now()-15e3<t)return t;if(n&&h)for(let r in n){
if(!(0,_0_.$3)(n,r))continue;let d=n[r]?.length??0,c=h[r]?.length??0;if(d>=i&&c>=2*i)return s?.warn?.(`@smithy/node-http\
-handler:WARN - socket usage at capacity=${d} and ${c} additional requests are enqueued.
See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`),Date.now()}return t}constructor(e){
this.configProvider=new Promise((t,s)=>{typeof e=="function"?e().then(n=>{t(this.resolveDefaultConfig(n))}).catch(s):t(this.
resolveDefaultConfig(e))})}destroy(){this.config?.httpAgent?.destroy(),this.config?.httpsAgent?.destroy()}async handle(e,{
abortSignal:t,requestTimeout:s}={}){this.config||(this.config=await this.configProvider);let n=this.config,h=n.logger,i=e.
protocol==="https:";return!i&&!this.config.httpAgent&&(this.config.httpAgent=await this.config.httpAgentProvider()),new Promise(
(r,d)=>{let c,g=-1,m=-1,A=-1,f=-1,p=()=>{timing.clearTimeout(g),timing.clearTimeout(m),timing.clearTimeout(A),timing.clearTimeout(
f)},v=async o=>{await c,p(),r(o)},u=async o=>{await c,p(),d(o)};if(t?.aborted){let o=buildAbortError(t);u(o);return}let y=e.
headers,H=y?(y.Expect??y.expect)==="100-continue":!1,w=i?n.httpsAgent:n.httpAgent;H&&!this.externalAgent&&(w=new(i?_2_().
Agent:hAgent)({keepAlive:!1,maxSockets:1/0})),g=timing.setTimeout(()=>{this.socketWarningTimestamp=b.checkSocketUsage(w,
this.socketWarningTimestamp,h)},n.socketAcquisitionWarningTimeout??(n.requestTimeout??2e3)+(n.connectionTimeout??1e3));let E=e.
query?(0,_0_.Go)(e.query):"",R;if(e.username!=null||e.password!=null){let o=e.username??"",l=e.password??"";R=`${o}:${l}`}
let S=e.path;E&&(S+=`?${E}`),e.fragment&&(S+=`#${e.fragment}`);let T=e.hostname??"";T[0]==="["&&T.endsWith("]")?T=e.hostname.
slice(1,-1):T=e.hostname;let x={headers:e.headers,host:T,method:e.method,path:S,port:e.port,agent:w,auth:R},a=(i?_2_().request:
hRequest)(x,o=>{let l=new _0_.cS({statusCode:o.statusCode||-1,reason:o.statusMessage,headers:getTransformedHeaders(o.headers),
body:o});v({response:l})});if(a.on("error",o=>{NODEJS_TIMEOUT_ERROR_CODES.includes(o.code)?u(Object.assign(o,{name:"Time\
outError"})):u(o)}),t){let o=()=>{a.destroy();let l=buildAbortError(t);u(l)};if(typeof t.addEventListener=="function"){let l=t;
l.addEventListener("abort",o,{once:!0}),a.once("close",()=>l.removeEventListener("abort",o))}else t.onabort=o}let P=s??n.
requestTimeout;m=setConnectionTimeout(a,u,n.connectionTimeout),A=setRequestTimeout(a,u,P,n.throwOnRequestTimeout,h??console);
let C=n.socketTimeout===void 0?resolveDefaultSocketTimeout(n):void 0;C?setSocketTimeout(a,u,C,!0):setSocketTimeout(a,u,n.
socketTimeout);let k=x.agent;typeof k=="object"&&"keepAlive"in k&&(f=setSocketKeepAlive(a,{keepAlive:k.keepAlive,keepAliveMsecs:k.
keepAliveMsecs})),c=writeRequestBody(a,e,P,this.externalAgent).catch(o=>(p(),d(o)))})}updateHttpClientConfig(e,t){this.config=
void 0,this.configProvider=this.configProvider.then(s=>{switch(e){case Symbol.for("logger"):e="logger",t=s.logger??t;break;case Symbol.
for("@smithy/defaultSocketTimeout"):e="defaultSocketTimeout",t=resolveDefaultSocketTimeout(s)??t;break}return{...s,[e]:t}})}httpHandlerConfigs(){
return this.config??{}}resolveDefaultConfig(e){let{requestTimeout:t,connectionTimeout:s,socketTimeout:n,socketAcquisitionWarningTimeout:h,
httpAgent:i,httpsAgent:r,throwOnRequestTimeout:d,logger:c}=e||{},g=!0,m=50,A;return{connectionTimeout:s,requestTimeout:t,
socketTimeout:n,defaultSocketTimeout:resolveDefaultSocketTimeout(e),socketAcquisitionWarningTimeout:h,throwOnRequestTimeout:d,
httpAgentProvider:()=>A??=(async()=>{let f=await Promise.resolve().then(_r_.t.bind(_r_,7067,23)),{Agent:p,request:v}=f.default??
f;return hRequest=v,hAgent=p,i instanceof hAgent||typeof i?.destroy=="function"?(this.externalAgent=!0,i):new hAgent({keepAlive:g,
maxSockets:m,...i})})(),httpsAgent:r instanceof _2_().Agent||typeof r?.destroy=="function"?(this.externalAgent=!0,r):new(_2_()).
Agent({keepAlive:g,maxSockets:m,...r}),logger:c}}}}),9159:((_m_,_e_,_r_)=>{_r_.d(_e_,{EP:()=>isSenseless,Kt:()=>unlessSenseless,
Ml:()=>READ_ATTEMPTS,Of:()=>refusalOf,T1:()=>call,W0:()=>settings,bX:()=>isThrottledAnswer,g5:()=>failureOf,hF:()=>reading,
rl:()=>causeOf,v6:()=>defaultProvider,z$:()=>roleArnOf});var _5_=_r_(2975),_6_=_r_(1659),_7_=_r_(9702),_8_=_r_(5715),_9_=_r_(
3694),_10_=_r_(2197),_11_=_r_(4976),_12_=_r_(8500),_13_=_r_.n(_12_);function resourcesAsked(resource){let[,bucket,key]=/^(arn:[\w-]+:s3:::[^/]+)\/(.+)$/.
exec(resource)??[];if(bucket!==void 0&&key!==void 0)return`${bucket}/${(0,_5_.yS)(key)}`;let group=groupAsked(resource);
return group===void 0?resource:(0,_5_.xo)(group)}function groupAsked(resource){if(/:model-package\/[A-Za-z0-9-]+$/.test(
resource))return;let match=/^(arn:[\w-]+:sagemaker:[\w-]*:\d{12}):model-package(?:-group)?\/([A-Za-z0-9-]+)/.exec(resource),
[,prefix,name]=match??[];return prefix===void 0||name===void 0?void 0:{prefix,name}}function refusalOf(message){let match=/User: (\S+) is not authorized to perform: ([\w:*-]+)(?: on resource: (\S+?))?(?: (?:because|with) (an explicit deny .*?|.*?))?\.?$/s.
exec(message.trim()),[,principal,action,resource="*",reason=""]=match??[];if(!(principal===void 0||action===void 0))return{
principal,action,resource:resource.replace(/^"(.*)"$/,"$1"),reason}}function causeOf(refusal){let{reason}=refusal;return/explicit deny/.
test(reason)?{kind:"denied",where:/in an? ([\w -]+policy|permissions boundary)/.exec(reason)?.[1]??"policy"}:/no resource-based policy/.
test(reason)?{kind:"lacking",sides:[resourceSide(refusal)]}:/no (service control|resource control|VPC endpoint|permissions boundary|session) policy|no permissions boundary/.
test(reason)?{kind:"limited",by:reason}:/no identity-based policy/.test(reason)||accountOf(refusal.principal)===accountOf(
refusal.resource)?{kind:"lacking",sides:[identitySide(refusal)]}:{kind:"lacking",sides:[identitySide(refusal),resourceSide(
refusal)]}}function roleArnOf(principal){return principal.replace(/^arn:([\w-]+):sts::(\d{12}):assumed-role\/([^/]+)\/.*$/,
"arn:$1:iam::$2:role/$3")}function identitySide({principal,action,resource}){let role=/:assumed-role\/([^/]+)\//.exec(principal)?.[1];
return{kind:"identity",account:accountOf(principal),holder:role===void 0?principal:`role ${role}`,statement:{Effect:"All\
ow",Action:action,Resource:resourcesAsked(resource)}}}function resourceSide({principal,action,resource}){let group=groupAsked(
resource);return{kind:"resource",account:accountOf(resource),holder:group?`model package group ${group.name}`:resource,statement:{
Effect:"Allow",Principal:{AWS:roleArnOf(principal)},Action:action,Resource:resourcesAsked(resource)}}}function accountOf(arn){
return arn.split(":")[4]||"unknown"}function accessDeniedHint(message){let refusal=refusalOf(message);if(!refusal)return;
let{action}=refusal,cause=causeOf(refusal);switch(cause.kind){case"denied":return`A Deny in a ${cause.where} forbids ${action}\
; an Allow does not help against it.`;case"limited":return`A limit above the role's own policy does not allow ${action}:\
 ${cause.by}.`;case"lacking":return[...cause.sides.length>1?["Across accounts both sides must allow it."]:[],...cause.sides.
map(toAdd)].join(`
`)}}function toAdd({kind,holder,account,statement}){return`Add to the ${kind} policy of ${holder} in account ${account}:\

${JSON.stringify(statement)}`}function failureOf(call2,error){if(error instanceof _9_.Rk)return error;let kind=error instanceof
_9_.lZ?"credentials":kindOf(error),hint=hintOf(kind,call2,error),requestId=requestIdOf(error),attempts=attemptsOf(error);
return new _9_.Rk(kind,call2,sentenceOf(error),(0,_8_.s)({cause:error,hint,requestId,attempts}))}function isSenseless(error){
return!(error instanceof _9_.Rk)||error.kind!=="unknown-outcome"?!1:error.cause===void 0||error.cause instanceof SyntaxError&&
statusOf(error.cause)===200}var KIND_BY_CODE={AccessDenied:"access-denied",Forbidden:"access-denied",OptInRequired:"acce\
ss-denied",UnauthorizedOperation:"access-denied",NotAuthorized:"access-denied",AllAccessDisabled:"access-denied",ResourceNotFound:"\
not-found",NotFound:"not-found",NoSuchKey:"not-found",NoSuchBucket:"not-found",Conflict:"conflict",ConditionalRequestConflict:"\
conflict",PreconditionFailed:"already-exists",ResourceLimitExceeded:"limit-exceeded",ServiceQuotaExceeded:"limit-exceede\
d",ResourceInUse:"busy",AuthFailure:"credentials",CredentialsProviderError:"credentials",TokenProviderError:"credentials",
ExpiredToken:"credentials",IDPCommunicationError:"credentials",IDPRejectedClaim:"credentials",IncompleteSignature:"crede\
ntials",InvalidAccessKeyId:"credentials",InvalidClientTokenId:"credentials",InvalidIdentityToken:"credentials",InvalidSignature:"\
credentials",InvalidToken:"credentials",MissingAuthenticationToken:"credentials",RegionDisabled:"credentials",RequestExpired:"\
credentials",RequestTimeTooSkewed:"credentials",SignatureDoesNotMatch:"credentials",UnrecognizedClient:"credentials"},THROTTLING=/^(Throttl|RequestThrottled|TooManyRequests|RequestLimitExceeded|BandwidthLimitExceeded|SlowDown|PriorRequestNotComplete|LimitExceeded$)/;
function isThrottledAnswer(of){let{status,errorType="",text}=of;if(status<400)return!1;let code=/(?:"__type"\s*:\s*"(?:[^"#]*#)?|<Code>)(\w+)/.
exec(text)?.[1]??"";return status===429||THROTTLING.test(errorType)||THROTTLING.test(code)||/"Rate exceeded/.test(text)}
function kindOf(error){if((0,_6_.C)(error))return"unreachable";let code=codeOf(error),status=statusOf(error);if(status===
429||THROTTLING.test(code)||/^Rate exceeded/.test((0,_9_.bD)(error)))return"throttled";let known=KIND_BY_CODE[code];return known!==
void 0?known:code==="Validation"||code==="ValidationError"?kindOfValidation((0,_9_.bD)(error)):status===void 0||status<300||
status>=500?"unknown-outcome":status===403?"access-denied":status===404?"not-found":"invalid-request"}function kindOfValidation(message){
return/^Could not find /i.test(message)||/does not exist\.?$/i.test(message.trim())||/^Model package \S+ not found\.?$/i.
test(message.trim())||/^Cannot find (resource policy|Model Package Group)\b/i.test(message)||/^Requested resource not found/i.
test(message)?"not-found":/already exist/i.test(message)?"already-exists":/in-progress|in progress|being (created|updated|deleted)/i.
test(message)?"busy":"invalid-request"}function hintOf(kind,call2,error){if(error instanceof _9_.lZ)return error.hint;let message=(0,_9_.
bD)(error),code=codeOf(error);return kind==="access-denied"?accessDeniedHint(message):(0,_6_.Y)(error)?"The certificate \
is not trusted here. Behind a proxy that opens TLS, set NODE_EXTRA_CA_CERTS for the job.":kind==="unreachable"?"Nothing \
was sent. Check the Region, and HTTPS_PROXY and NO_PROXY where the runner has no way out of its own.":code==="RequestTim\
eTooSkewed"||/Signature (expired|not yet current)/.test(message)?"The runner's clock differs from AWS's by more than fiv\
e minutes.":/Could not access model data at/.test(message)?modelDataHint(call2,message):code==="CredentialsProviderError"?
"Give `role-to-assume` and `permissions: id-token: write`, or run aws-actions/configure-aws-credentials before this step\
.":kind==="limit-exceeded"?quotaHint(call2,message):void 0}function modelDataHint(call2,message){if(call2!=="sagemaker:C\
reateModel")return"The registry account and the SageMaker service must be able to read the object: bucket policy, and th\
e key policy where it is encrypted with a KMS key.";let[,role="the execution role"]=/role "?(arn:[\w-]+:iam::\d{12}:role\/[\w+=,.@/-]+)/.
exec(message)??[],[,bucket,key]=/s3:\/\/([a-z0-9.-]+)\/([^\s"]+?)[.,]?(?:\s|$)/.exec(message)??[],statement=bucket===void 0||
key===void 0?"":`
${(0,_5_.vA)([(0,_5_.cw)("s3:GetObject",`arn:${role.split(":")[1]??"aws"}:s3:::${bucket}/${(0,_5_.yS)(key)}`)])}`;return`\
It is \`execution-role-arn\` that reads the model data, not the role of the job: allow ${role} to read it, in its own po\
licy, in the bucket's policy where another account owns it, and with kms:Decrypt where it is encrypted.${statement}`}function quotaHint(call2,message){
let quota=/service limit '([^']{1,120})'/.exec(message)?.[1];if(quota!==void 0){let fleets=/endpoint usage/.test(quota)?
", or take fewer or smaller instances: an update runs the old and the new fleet beside each other":"";return`Ask for mor\
e of \`${quota}\` in Service Quotas of this account and Region${fleets}.`}return call2==="sagemaker:CreateModelPackage"?
"Ask for more in Service Quotas, or delete versions that are no longer needed.":"A quota of the account is used up: ask \
for more in Service Quotas, or delete what is not needed."}function codeOf(error){let name=(0,_7_.$r)(error,"name");return typeof name==
"string"?name.replace(/^.*#/,"").replace(/Exception$/,""):""}function statusOf(error){let status=(0,_7_.$r)((0,_7_.$r)(error,
"$metadata"),"httpStatusCode");return typeof status=="number"?status:void 0}function requestIdOf(error){let id=(0,_7_.$r)(
(0,_7_.$r)(error,"$metadata"),"requestId");return typeof id=="string"?id:void 0}function attemptsOf(error){let attempts=(0,_7_.
$r)((0,_7_.$r)(error,"$metadata"),"attempts");return typeof attempts=="number"?attempts:void 0}function sentenceOf(error){
let answered=(statusOf(error)??200)<300?"The answer is":`The answer was HTTP ${statusOf(error)}, and`;if(error instanceof
SyntaxError)return`${answered} not what this service sends (not JSON).`;let message=(0,_9_.bD)(error).trim(),code=codeOf(
error),status=statusOf(error);if(status!==void 0&&/^(Unknown|UnknownError|)$/.test(message))return`The answer was HTTP ${status}\
, without a word about why.`;let sentence=!["","Error","ActionError","TimeoutError"].includes(code)&&!message.startsWith(
code)?`${code}: ${message}`:message;return sentence.length>2e3?`${sentence.slice(0,2e3)}…`:sentence}var REQUIRED={"sag\
emaker:CreateModelPackage":["ModelPackageArn"],"sagemaker:DescribeModelPackage":["ModelPackageArn","ModelPackageStatus",
"CreationTime"],"sagemaker:ListModelPackages":["ModelPackageSummaryList"],"sagemaker:UpdateModelPackage":["ModelPackageA\
rn"],"sagemaker:CreateModelPackageGroup":["ModelPackageGroupArn"],"sagemaker:DescribeModelPackageGroup":["ModelPackageGr\
oupName","ModelPackageGroupStatus"],"sagemaker:DescribeTrainingJob":["TrainingJobArn","TrainingJobStatus"],"sagemaker:Cr\
eateModel":["ModelArn"],"sagemaker:DescribeModel":["ModelName","CreationTime"],"sagemaker:CreateEndpointConfig":["Endpoi\
ntConfigArn"],"sagemaker:DescribeEndpointConfig":["EndpointConfigName","ProductionVariants"],"sagemaker:ListEndpointConf\
igs":["EndpointConfigs"],"sagemaker:CreateEndpoint":["EndpointArn"],"sagemaker:UpdateEndpoint":["EndpointArn"],"sagemake\
r:DescribeEndpoint":["EndpointName","EndpointStatus"],"sagemaker:ListEndpoints":["Endpoints"],"sts:GetCallerIdentity":["\
Account","Arn"],"kms:DescribeKey":["KeyMetadata"]};function missingMember(call2,output){return(REQUIRED[call2]??[]).find(
member=>{let value=Reflect.get(output,member);return value==null||value===""})}var READ_ATTEMPTS=6,SENSELESS_ATTEMPTS=3,
FIRST_WAIT_MILLISECONDS=200;function settings({region,credentials,transport,userAgent}){return(0,_8_.s)({region,requestHandler:transport,
customUserAgent:userAgent,credentials})}function reading(name,send){let ask=call(name,send);return input=>unlessSenseless(
name,()=>ask(input))}async function unlessSenseless(name,ask){for(let attempt=1;;attempt+=1){try{return await ask()}catch(error){
if(!isSenseless(error)||error.call!==name)throw error;if(attempt===SENSELESS_ATTEMPTS)throw error.after(attempt)}await(0,_12_.
setTimeout)(Math.random()*FIRST_WAIT_MILLISECONDS*2**attempt)}}function call(name,send){return async input=>{try{let output=await send(
input),missing=missingMember(name,output);if(missing===void 0)return output;throw new _9_.Rk("unknown-outcome",name,`The\
 answer has no ${missing}, as if something between us and AWS had written it.`)}catch(error){throw failureOf(name,error)}}}
var ENV_IMDS_DISABLED="AWS_EC2_METADATA_DISABLED",remoteProvider=async e=>{let{ENV_CMDS_FULL_URI:r,ENV_CMDS_RELATIVE_URI:a,
fromContainerMetadata:o,fromInstanceMetadata:t}=await _r_.e(3360).then(_r_.bind(_r_,3360));if(process.env[a]||process.env[r]){
e.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");let{fromHttp:d}=await _r_.
e(9808).then(_r_.bind(_r_,9808));return(0,_11_.cy)(d(e),o(e))}return process.env[ENV_IMDS_DISABLED]&&process.env[ENV_IMDS_DISABLED]!==
"false"?async()=>{throw new _11_.C1("EC2 Instance Metadata Service access disabled",{logger:e.logger})}:(e.logger?.debug(
"@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata"),t(e))};function memoizeChain(f,o){let i=internalCreateChain(
f),t,r,e,c,l=async a=>{if(a?.forceRefresh)return c||(c=i(a).then(n=>{e=n}).finally(()=>{c=void 0})),await c,e;if(e?.expiration&&
e?.expiration?.getTime()<Date.now()&&(e=void 0),t)await t;else if(!e||o?.(e))if(e)r||(r=i(a).then(n=>{e=n}).catch(()=>{}).
finally(()=>{r=void 0}));else return t=i(a).then(n=>{e=n}).finally(()=>{t=void 0}),l(a);return e};return l}var internalCreateChain=f=>async o=>{
let i;for(let t of f)try{return await t(o)}catch(r){if(i=r,r?.tryNextLink)continue;throw r}throw i},multipleCredentialSourceWarningEmitted=!1,
defaultProvider=(e={})=>memoizeChain([async()=>{if(e.profile??process.env[_11_.Ch])throw process.env[_10_.yG]&&process.env[_10_.
pi]&&(multipleCredentialSourceWarningEmitted||((e.logger?.warn&&e.logger?.constructor?.name!=="NoOpLogger"?e.logger.warn.
bind(e.logger):console.warn)(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:
    Multiple credential sources detected: 
    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.
    This SDK will proceed with the AWS_PROFILE value.
    
    However, a future version may change this behavior to prefer the ENV static credentials.
    Please ensure that your environment only sets either the AWS_PROFILE or the
    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.
`),multipleCredentialSourceWarningEmitted=!0)),new _11_.C1("AWS_PROFILE is set, skipping fromEnv provider.",{logger:e.logger,
tryNextLink:!0});return e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv"),(0,_10_.sF)(e)()},
async r=>{e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");let{ssoStartUrl:o,ssoAccountId:d,
ssoRegion:a,ssoRoleName:t,ssoSession:s}=e;if(!o&&!d&&!a&&!t&&!s)throw new _11_.C1("Skipping SSO provider in default chai\
n (inputs do not include SSO fields).",{logger:e.logger});let{fromSSO:l}=await _r_.e(5768).then(_r_.bind(_r_,5768));return l(
e)(r)},async r=>{e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");let{fromIni:o}=await _r_.
e(4788).then(_r_.bind(_r_,4788));return o(e)(r)},async r=>{e.logger?.debug("@aws-sdk/credential-provider-node - defaultP\
rovider::fromProcess");let{fromProcess:o}=await _r_.e(798).then(_r_.bind(_r_,798));return o(e)(r)},async r=>{e.logger?.debug(
"@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");let{fromTokenFile:o}=await _r_.e(8058).then(_r_.bind(
_r_,8058));return o(e)(r)},async()=>(e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvide\
r"),(await remoteProvider(e))()),async()=>{throw new _11_.C1("Could not load credentials from any providers",{tryNextLink:!1,
logger:e.logger})}],credentialsTreatedAsExpired),credentialsTreatedAsExpired=e=>e?.expiration!==void 0&&e.expiration.getTime()-
Date.now()<3e5}),4976:((_m_,_e_,_r_)=>{_r_.d(_e_,{$3:()=>hasOwn,$6:()=>extendedEncodeURIComponent,Bk:()=>getAwsChunkedEncodingStream2,
Bz:()=>getProfileName,C1:()=>CredentialsProviderError,C9:()=>getSSOTokenFilepath,Ch:()=>ENV_PROFILE,Dl:()=>parseUrl,Dv:()=>NumericValue,
EI:()=>parseRfc3339DateTime,Ey:()=>fromBase64,Fo:()=>toUint8Array,GG:()=>NODE_REGION_CONFIG_OPTIONS,Go:()=>buildQueryString,
IZ:()=>resolveDefaultsModeConfig,JV:()=>dateToUtcString,Jh:()=>TokenProviderError,Kd:()=>HttpRequest,Ko:()=>NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,
LA:()=>deref,M2:()=>createBufferedReadable,Mp:()=>RpcProtocol,OF:()=>TypeRegistry,Of:()=>createChecksumStream2,Pq:()=>toUtf8,
Px:()=>collectBody,Qm:()=>booleanSelector,TD:()=>resolveRegionConfig,TE:()=>writeKey,Ue:()=>EndpointURLScheme,Vf:()=>SMITHY_CONTEXT_KEY,
Vm:()=>determineTimestampFormat,X8:()=>isValidHostLabel,YU:()=>parseKnownFiles,Z9:()=>loadConfig,ZY:()=>externalDataInterceptor,
_2:()=>HttpInterceptingShapeSerializer,a0:()=>toEndpointV1,aD:()=>fromHex,ar:()=>fromUtf8,c9:()=>sdkStreamMixin2,cJ:()=>loadRestJsonErrorCode,
cS:()=>HttpResponse,cV:()=>SelectorType,cy:()=>chain,dB:()=>AlgorithmId,e$:()=>NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,
eS:()=>getHttpHandlerExtensionConfiguration,ec:()=>generateIdempotencyToken,jt:()=>resolveHttpHandlerRuntimeConfig,k:()=>FromStringShapeDeserializer,
kv:()=>streamCollector,l1:()=>NormalizedSchema,mZ:()=>ProviderError,mw:()=>isArrayBuffer,n8:()=>calculateBodyLength,nB:()=>numberSelector,
nj:()=>toHex,nk:()=>toBase64,o$:()=>escapeUri,pl:()=>JsonCodec2,qw:()=>loadSsoSessionData,rh:()=>loadJsonRpcErrorCode,sM:()=>HttpBindingProtocol,
te:()=>normalizeProvider,ug:()=>getSmithyContext,v4:()=>v4,vK:()=>getContentLengthPlugin,vf:()=>getSSOTokenFromFile,wq:()=>getSchemaSerdePlugin,
xE:()=>parseRfc7231DateTime,zH:()=>NODE_REGION_CONFIG_FILE_OPTIONS,zS:()=>HttpInterceptingShapeDeserializer});var _14_=_r_(
6760),_15_=_r_.n(_14_),_16_=_r_(8161),_17_=_r_.n(_16_),_18_=_r_(1455),_19_=_r_.n(_18_),_20_=_r_(7598),_21_=_r_.n(_20_),_22_=_r_(
3024),_23_=_r_.n(_22_),_24_=_r_(7075),_25_=_r_.n(_24_),AlgorithmId;(function(c){c.MD5="md5",c.CRC32="crc32",c.CRC32C="cr\
c32c",c.SHA1="sha1",c.SHA256="sha256"})(AlgorithmId||(AlgorithmId={}));var SMITHY_CONTEXT_KEY="__smithy_context",EndpointURLScheme;
(function(t){t.HTTP="http",t.HTTPS="https"})(EndpointURLScheme||(EndpointURLScheme={}));var IniSectionType;(function(s){
s.PROFILE="profile",s.SSO_SESSION="sso-session",s.SERVICES="services"})(IniSectionType||(IniSectionType={}));var getSmithyContext=T=>T[SMITHY_CONTEXT_KEY]||
(T[SMITHY_CONTEXT_KEY]={}),normalizeProvider=r=>{if(typeof r=="function")return r;let e=Promise.resolve(r);return()=>e};
function parseQueryString(p){let l={};if(p=p.replace(/^\?/,""),p)for(let n of p.split("&")){let[e,o=null]=n.split("=");e=
decodeURIComponent(e),o&&(o=decodeURIComponent(o)),e in l?Array.isArray(l[e])?l[e].push(o):l[e]=[l[e],o]:l[e]=o}return l}
var parseUrl=r=>{if(typeof r=="string")return parseUrl(new URL(r));let{hostname:p,pathname:n,port:e,protocol:o,search:t}=r,
a;return t&&(a=parseQueryString(t)),{hostname:p,port:e?parseInt(e):void 0,protocol:o,path:n,query:a}};function hasOwn(t,n){
return Object.prototype.hasOwnProperty.call(t,n)}var HttpRequest=class h{method;protocol;hostname;port;path;query;headers;username;password;fragment;body;constructor(e){
this.method=e.method||"GET",this.hostname=e.hostname||"localhost",this.port=e.port,this.query=e.query||{},this.headers=e.
headers||{},this.body=e.body,this.protocol=e.protocol?e.protocol.slice(-1)!==":"?`${e.protocol}:`:e.protocol:"https:",this.
path=e.path?e.path.charAt(0)!=="/"?`/${e.path}`:e.path:"/",this.username=e.username,this.password=e.password,this.fragment=
e.fragment}static clone(e){let t=new h({...e,headers:{...e.headers}});return t.query&&(t.query=cloneQuery(t.query)),t}static isInstance(e){
if(!e)return!1;let t=e;return"method"in t&&"protocol"in t&&"hostname"in t&&"path"in t&&typeof t.query=="object"&&typeof t.
headers=="object"}clone(){return h.clone(this)}};function cloneQuery(a){return Object.keys(a).reduce((e,t)=>{let r=a[t];
return{...e,[t]:Array.isArray(r)?[...r]:r}},{})}var HttpResponse=class{statusCode;reason;headers;body;constructor(e){this.
statusCode=e.statusCode,this.reason=e.reason,this.headers=e.headers||{},this.body=e.body}static isInstance(e){if(!e)return!1;
let s=e;return typeof s.statusCode=="number"&&typeof s.headers=="object"}},VALID_HOST_LABEL_REGEX=new RegExp("^(?!.*-$)(\
?!-)[a-zA-Z0-9-]{1,63}$"),isValidHostLabel=(e,t=!1)=>{if(!t)return VALID_HOST_LABEL_REGEX.test(e);let l=e.split(".");for(let r of l)
if(!isValidHostLabel(r))return!1;return!0};function isValidHostname(a){return/^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(a)}var toEndpointV1=r=>{
if(typeof r=="object"){if("url"in r){let e=parseUrl(r.url);if(r.headers){e.headers={};for(let a in r.headers)hasOwn(r.headers,
a)&&(e.headers[a.toLowerCase()]=r.headers[a].join(", "))}return e}return r}return parseUrl(r)},ProviderError=class i extends Error{name="\
ProviderError";tryNextLink;constructor(e,r=!0){let o,t=!0;typeof r=="boolean"?(o=void 0,t=r):r!=null&&typeof r=="object"&&
(o=r.logger,t=r.tryNextLink??!0),super(e),this.tryNextLink=t,Object.setPrototypeOf(this,i.prototype),o?.debug?.(`@smithy\
/property-provider ${t?"->":"(!)"} ${e}`)}static from(e,r=!0){return Object.assign(new this(e.message,r),e)}},CredentialsProviderError=class r extends ProviderError{name="\
CredentialsProviderError";constructor(e,o=!0){super(e,o),Object.setPrototypeOf(this,r.prototype)}},ENV_PROFILE="AWS_PROF\
ILE",DEFAULT_PROFILE="default",getProfileName=e=>e.profile||process.env[ENV_PROFILE]||DEFAULT_PROFILE,homeDirCache={},getHomeDirCacheKey=()=>process&&
process.geteuid?`${process.geteuid()}`:"DEFAULT",getHomeDir=()=>{let{HOME:r,USERPROFILE:i,HOMEPATH:t,HOMEDRIVE:o=`C:${_14_.
sep}`}=process.env;if(r)return r;if(i)return i;if(t)return`${o}${t}`;let e=getHomeDirCacheKey();return homeDirCache[e]||
(homeDirCache[e]=(0,_16_.homedir)()),homeDirCache[e]},ENV_CONFIG_PATH="AWS_CONFIG_FILE",getConfigFilepath=()=>process.env[ENV_CONFIG_PATH]||
(0,_14_.join)(getHomeDir(),".aws","config"),getConfigData=n=>Object.entries(n).filter(([t])=>{let e=t.indexOf(".");return e===
-1?!1:Object.values(IniSectionType).includes(t.substring(0,e))}).reduce((t,[e,r])=>{let i=e.indexOf("."),u=e.substring(0,
i)===IniSectionType.PROFILE?e.substring(i+1):e;return t[u]=r,t},{...n.default&&{default:n.default}}),ENV_CREDENTIALS_PATH="\
AWS_SHARED_CREDENTIALS_FILE",getCredentialsFilepath=()=>process.env[ENV_CREDENTIALS_PATH]||(0,_14_.join)(getHomeDir(),".\
aws","credentials"),prefixKeyRegex=/^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/,profileNameBlockList=["__proto__","profile __pr\
oto__"],parseIni=a=>{let o={},t,n;for(let s of a.split(/\r?\n/)){let e=s.split(/(^|\s)[;#]/)[0].trim();if(e[0]==="["&&e[e.
length-1]==="]"){t=void 0,n=void 0;let i=e.substring(1,e.length-1),r=prefixKeyRegex.exec(i);if(r){let[,l,,f]=r;Object.values(
IniSectionType).includes(l)&&(t=[l,f].join("."))}else t=i;if(profileNameBlockList.includes(i))throw new Error(`Found inv\
alid profile name "${i}"`)}else if(t){let i=e.indexOf("=");if(![0,-1].includes(i)){let[r,l]=[e.substring(0,i).trim(),e.substring(
i+1).trim()];if(l==="")n=r;else{n&&s.trimStart()===s&&(n=void 0),o[t]=o[t]||{};let f=n?[n,r].join("."):r;o[t][f]=l}}}}return o},
filePromises={},fileIntercept={},readFile=(e,i)=>fileIntercept[e]!==void 0?fileIntercept[e]:((!filePromises[e]||i?.ignoreCache)&&
(filePromises[e]=(0,_18_.readFile)(e,"utf8")),filePromises[e]),swallowError=()=>({}),loadSharedConfigFiles=async(e={})=>{
let{filepath:i=getCredentialsFilepath(),configFilepath:a=getConfigFilepath()}=e,r=getHomeDir(),t="~/",l=i;i.startsWith(t)&&
(l=(0,_14_.join)(r,i.slice(2)));let o=a;a.startsWith(t)&&(o=(0,_14_.join)(r,a.slice(2)));let h=await Promise.all([readFile(
o,{ignoreCache:e.ignoreCache}).then(parseIni).then(getConfigData).catch(swallowError),readFile(l,{ignoreCache:e.ignoreCache}).
then(parseIni).catch(swallowError)]);return{configFile:h[0],credentialsFile:h[1]}},getSsoSessionData=i=>Object.entries(i).
filter(([e])=>e.startsWith(IniSectionType.SSO_SESSION+".")).reduce((e,[t,s])=>({...e,[t.substring(t.indexOf(".")+1)]:s}),
{}),swallowError2=()=>({}),loadSsoSessionData=async(a={})=>readFile(a.configFilepath??getConfigFilepath()).then(parseIni).
then(getSsoSessionData).catch(swallowError2),mergeConfigFiles=(...f)=>{let e={};for(let i of f)for(let[r,t]of Object.entries(
i))e[r]!==void 0?Object.assign(e[r],t):e[r]=t;return e},parseKnownFiles=async i=>{let e=await loadSharedConfigFiles(i);return mergeConfigFiles(
e.configFile,e.credentialsFile)},getSSOTokenFilepath=e=>{let a=(0,_20_.createHash)("sha1").update(e).digest("hex");return(0,_14_.
join)(getHomeDir(),".aws","sso","cache",`${a}.json`)},tokenIntercept={},getSSOTokenFromFile=async e=>{if(tokenIntercept[e])
return tokenIntercept[e];let t=getSSOTokenFilepath(e),n=await(0,_18_.readFile)(t,"utf8");return JSON.parse(n)},externalDataInterceptor={
getFileRecord(){return fileIntercept},interceptFile(e,t){fileIntercept[e]=Promise.resolve(t)},getTokenRecord(){return tokenIntercept},
interceptToken(e,t){tokenIntercept[e]=t}},chain=(...t)=>async()=>{if(t.length===0)throw new ProviderError("No providers \
in chain");let o;for(let e of t)try{return await e()}catch(r){if(o=r,r?.tryNextLink)continue;throw r}throw o},memoize=(c,i,s)=>{
let a,e,t,n=!1,o=async()=>{e||(e=c());try{a=await e,t=!0,n=!1}finally{e=void 0}return a};return i===void 0?async r=>((!t||
r?.forceRefresh)&&(a=await o()),a):async r=>((!t||r?.forceRefresh)&&(a=await o()),n?a:s&&!s(a)?(n=!0,a):(i(a)&&await o(),
a))};function getSelectorName(t){try{let e=new Set(Array.from(t.match(/([A-Z_]){3,}/g)??[]));return e.delete("CONFIG"),e.
delete("CONFIG_PREFIX_SEPARATOR"),e.delete("ENV"),[...e].join(", ")}catch{return t}}var fromEnv=(e,o)=>async()=>{try{let r=e(
process.env,o);if(r===void 0)throw new Error;return r}catch(r){throw new CredentialsProviderError(r.message||`Not found \
in ENV: ${getSelectorName(e.toString())}`,{logger:o?.logger})}},fromSharedConfigFiles=(i,{preferredFile:l="config",...o}={})=>async()=>{
let r=getProfileName(o),{configFile:f,credentialsFile:g}=await loadSharedConfigFiles(o),n=g[r]||{},a=f[r]||{},t=l==="con\
fig"?{...n,...a}:{...a,...n};try{let e=i(t,l==="config"?f:g);if(e===void 0)throw new Error;return e}catch(e){throw new CredentialsProviderError(
e.message||`Not found in config files w/ profile [${r}]: ${getSelectorName(i.toString())}`,{logger:o.logger})}},fromValue=e=>()=>Promise.
resolve(e),isFunction=i=>typeof i=="function",fromStatic=i=>isFunction(i)?async()=>await i():fromValue(i),loadConfig=({environmentVariableSelector:g,
configFileSelector:r,default:o},e={})=>{let{signingName:l,logger:a}=e;return memoize(chain(fromEnv(g,{signingName:l,logger:a}),
fromSharedConfigFiles(r,e),fromStatic(o)))},operation=(a,o,r,e,i)=>({name:o,namespace:a,traits:r,input:e,output:i}),schemaDeserializationMiddleware=s=>(o,t)=>async n=>{
let{response:r}=await o(n),{operationSchema:d}=getSmithyContext(t),[,p,l,c,h,u]=d??[];try{let e=await s.protocol.deserializeResponse(
operation(p,l,c,h,u),{...s,...t},r);return{response:r,output:e}}catch(e){if(Object.defineProperty(e,"$response",{value:r,
enumerable:!1,writable:!1,configurable:!1}),!("$metadata"in e)){let a="Deserialization error: to see the raw response, i\
nspect the hidden field {error}.$response on this object.";try{e.message+=`
  `+a}catch{!t.logger||t.logger?.constructor?.name==="NoOpLogger"?console.warn(a):t.logger?.warn?.(a)}typeof e.$responseBodyText<
"u"&&e.$response&&(e.$response.body=e.$responseBodyText);try{if(HttpResponse.isInstance(r)){let{headers:w={},statusCode:$}=r,
i=Object.entries(w);e.$metadata={httpStatusCode:$,requestId:findHeader(/^x-[\w-]+-request-?id$/,i),extendedRequestId:findHeader(
/^x-[\w-]+-id-2$/,i),cfId:findHeader(/^x-[\w-]+-cf-id$/,i)}}}catch{}}throw e}},findHeader=(s,o)=>(o.find(([t])=>t.match(
s))||[void 0,void 0])[1],schemaSerializationMiddleware=i=>(t,e)=>async n=>{let{operationSchema:a}=getSmithyContext(e),[,
o,p,r,d,s]=a??[],l=e.endpointV2?async()=>toEndpointV1(e.endpointV2):i.endpoint,u=await i.protocol.serializeRequest(operation(
o,p,r,d,s),n.input,{...i,...e,endpoint:l});return t({...n,request:u})},deserializerMiddlewareOption={name:"deserializerM\
iddleware",step:"deserialize",tags:["DESERIALIZER"],override:!0},serializerMiddlewareOption={name:"serializerMiddleware",
step:"serialize",tags:["SERIALIZER"],override:!0};function getSchemaSerdePlugin(e){return{applyToStack:r=>{r.add(schemaSerializationMiddleware(
e),serializerMiddlewareOption),r.add(schemaDeserializationMiddleware(e),deserializerMiddlewareOption),e.protocol.setSerdeContext(
e)}}}var deref=n=>typeof n=="function"?n():n,traitsCache=[];function translateTraits(t){if(typeof t=="object")return t;if(t=
t|0,traitsCache[t])return traitsCache[t];let e={},s=0;for(let p of["httpLabel","idempotent","idempotencyToken","sensitiv\
e","httpPayload","httpResponseCode","httpQueryParams"])(t>>s++&1)===1&&(e[p]=1);return traitsCache[t]=e}var anno={it:Symbol.
for("@smithy/nor-struct-it"),ns:Symbol.for("@smithy/ns")},simpleSchemaCacheN=[],simpleSchemaCacheS={},NormalizedSchema=class h{ref;memberName;static symbol=Symbol.
for("@smithy/nor");symbol=h.symbol;name;schema;_isMemberSchema;traits;memberTraits;normalizedTraits;constructor(e,t){this.
ref=e,this.memberName=t;let r=[],i=e,s=e;for(this._isMemberSchema=!1;isMemberSchema(i);)r.push(i[1]),i=i[0],s=deref(i),this.
_isMemberSchema=!0;if(r.length>0){this.memberTraits={};for(let m=r.length-1;m>=0;--m){let n=r[m];Object.assign(this.memberTraits,
translateTraits(n))}}else this.memberTraits=0;if(s instanceof h){let m=this.memberTraits;Object.assign(this,s),this.memberTraits=
Object.assign({},m,s.getMemberTraits(),this.getMemberTraits()),this.normalizedTraits=void 0,this.memberName=t??s.memberName;
return}if(this.schema=deref(s),isStaticSchema(this.schema)?(this.name=`${this.schema[1]}#${this.schema[2]}`,this.traits=
this.schema[3]):(this.name=this.memberName??String(s),this.traits=0),this._isMemberSchema&&!t)throw new Error(`@smithy/c\
ore/schema - NormalizedSchema member init ${this.getName(!0)} missing member name.`)}static[Symbol.hasInstance](e){let t=this.
prototype.isPrototypeOf(e);return!t&&typeof e=="object"&&e!==null?e.symbol===this.symbol:t}static of(e){let t=typeof e==
"function"||typeof e=="object"&&e!==null;if(typeof e=="number"){if(simpleSchemaCacheN[e])return simpleSchemaCacheN[e]}else if(typeof e==
"string"){if(simpleSchemaCacheS[e])return simpleSchemaCacheS[e]}else if(t&&e[anno.ns])return e[anno.ns];let r=deref(e);if(r instanceof
h)return r;if(isMemberSchema(r)){let[s,m]=r;if(s instanceof h)return Object.assign(s.getMergedTraits(),translateTraits(m)),
s;throw new Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(e,null,2)}.`)}let i=new h(
r);return t?e[anno.ns]=i:typeof r=="string"?simpleSchemaCacheS[r]=i:typeof r=="number"?simpleSchemaCacheN[r]=i:i}getSchema(){
let e=this.schema;return Array.isArray(e)&&e[0]===0?e[4]:e}getName(e=!1){let{name:t}=this;return!e&&t&&t.includes("#")?t.
split("#")[1]:t||void 0}getMemberName(){return this.memberName}isMemberSchema(){return this._isMemberSchema}isListSchema(){
let e=this.getSchema();return typeof e=="number"?e>=64&&e<128:e[0]===1}isMapSchema(){let e=this.getSchema();return typeof e==
"number"?e>=128&&e<=255:e[0]===2}isStructSchema(){let e=this.getSchema();if(typeof e!="object")return!1;let t=e[0];return t===
3||t===-3||t===4}isUnionSchema(){let e=this.getSchema();return typeof e!="object"?!1:e[0]===4}isBlobSchema(){let e=this.
getSchema();return e===21||e===42}isTimestampSchema(){let e=this.getSchema();return typeof e=="number"&&e>=4&&e<=7}isUnitSchema(){
return this.getSchema()==="unit"}isDocumentSchema(){return this.getSchema()===15}isStringSchema(){return this.getSchema()===
0}isBooleanSchema(){return this.getSchema()===2}isNumericSchema(){return this.getSchema()===1}isBigIntegerSchema(){return this.
getSchema()===17}isBigDecimalSchema(){return this.getSchema()===19}isStreaming(){let{streaming:e}=this.getMergedTraits();
return!!e||this.getSchema()===42}isIdempotencyToken(){return!!this.getMergedTraits().idempotencyToken}getMergedTraits(){
return this.normalizedTraits??(this.normalizedTraits={...this.getOwnTraits(),...this.getMemberTraits()})}getMemberTraits(){
return translateTraits(this.memberTraits)}getOwnTraits(){return translateTraits(this.traits)}getKeySchema(){let[e,t]=[this.
isDocumentSchema(),this.isMapSchema()];if(!e&&!t)throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.
getName(!0)}`);let r=this.getSchema(),i=e?15:r[4]??0;return member([i,0],"key")}getValueSchema(){let e=this.getSchema(),
[t,r,i]=[this.isDocumentSchema(),this.isMapSchema(),this.isListSchema()],s=typeof e=="number"?63&e:e&&typeof e=="object"&&
(r||i)?e[3+e[0]]:t?15:void 0;if(s!=null)return member([s,0],r?"value":"member");throw new Error(`@smithy/core/schema - ${this.
getName(!0)} has no value member.`)}getMemberSchema(e){let t=this.getSchema();if(this.isStructSchema()&&t[4].includes(e)){
let r=t[4].indexOf(e),i=t[5][r];return member(isMemberSchema(i)?i:[i,0],e)}if(this.isDocumentSchema())return member([15,
0],e);throw new Error(`@smithy/core/schema - ${this.getName(!0)} has no member=${e}.`)}getMemberSchemas(){let e={};try{for(let[
t,r]of this.structIterator())e[t]=r}catch{}return e}getEventStreamMember(){if(this.isStructSchema()){for(let[e,t]of this.
structIterator())if(t.isStreaming()&&t.isStructSchema())return e}return""}*structIterator(){if(this.isUnitSchema())return;
if(!this.isStructSchema())throw new Error("@smithy/core/schema - cannot iterate non-struct schema.");let e=this.getSchema(),
t=e[4].length,r=e[anno.it];if(r&&t===r.length){yield*r;return}r=Array(t);for(let i=0;i<t;++i){let s=e[4][i],m=member([e[5][i],
0],s);yield r[i]=[s,m]}e[anno.it]=r}};function member(a,e){if(a instanceof NormalizedSchema)return Object.assign(a,{memberName:e,
_isMemberSchema:!0});let t=NormalizedSchema;return new t(a,e)}var isMemberSchema=a=>Array.isArray(a)&&a.length===2,isStaticSchema=a=>Array.
isArray(a)&&a.length>=5,TypeRegistry=class h{namespace;schemas;exceptions;static registries=new Map;constructor(e,s=new Map,t=new Map){
this.namespace=e,this.schemas=s,this.exceptions=t,h.registries.has(e)||h.registries.set(e,this)}static for(e){return h.registries.
get(e)??new h(e)}copyFrom(e){let{schemas:s,exceptions:t}=this;for(let[i,r]of e.schemas)s.has(i)||s.set(i,r);for(let[i,r]of e.
exceptions)t.has(i)||t.set(i,r)}register(e,s){let t=this.normalizeShapeId(e);for(let i of[this,h.for(t.split("#")[0])])i.
schemas.has(t)||i.schemas.set(t,s)}getSchema(e){let s=this.normalizeShapeId(e);if(!this.schemas.has(s)){if(!e.includes("\
#")){let t="#"+e,i=[];for(let[r,a]of this.schemas.entries())r.endsWith(t)&&i.push(a);if(i.length===1)return i[0]}throw new Error(
`@smithy/core/schema - schema not found for ${s}`)}return this.schemas.get(s)}registerError(e,s){let t=e,i=t[1],r=i+"#"+
t[2];s.hasOwnProperty?.("shapeId")||(s.shapeId=r);for(let a of[this,h.for(i)])!a.schemas.has(r)&&!a.exceptions.has(t)&&(a.
schemas.set(r,t),a.exceptions.set(t,s))}getErrorCtor(e){let s=e;return this.exceptions.has(s)?this.exceptions.get(s):h.for(
s[1]).exceptions.get(s)}getBaseException(){for(let e of this.exceptions.keys())if(Array.isArray(e)){let[,s,t]=e,i=s+"#"+
t;if(i.startsWith("smithy.ts.sdk.synthetic.")&&i.endsWith("ServiceException"))return e}}find(e){for(let s of this.schemas.
values())if(e(s))return s}clear(){this.schemas.clear(),this.exceptions.clear()}normalizeShapeId(e){return e.includes("#")?
e:this.namespace+"#"+e}},validRegions=new Set,checkRegion=(e,s=isValidHostLabel)=>{if(!validRegions.has(e)&&!s(e))if(e===
"*")console.warn('@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://gi\
thub.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.');else throw new Error(`Region not accepted: region="${e}\
" is not a valid hostname component.`);else validRegions.add(e)},isFipsRegion=s=>typeof s=="string"&&(s.startsWith("fips\
-")||s.endsWith("-fips")),getRealRegion=s=>isFipsRegion(s)?["fips-aws-global","aws-fips"].includes(s)?"us-east-1":s.replace(
/fips-(dkr-|prod-)?|-fips/,""):s,resolveRegionConfig=o=>{let{region:e,useFipsEndpoint:i}=o;if(!e)throw new Error("Region\
 is missing");return Object.assign(o,{region:async()=>{let n=typeof e=="function"?await e():e,r=getRealRegion(n);return checkRegion(
r),r},useFipsEndpoint:async()=>{let n=typeof e=="string"?e:await e();return isFipsRegion(n)?!0:typeof i!="function"?Promise.
resolve(!!i):i()}})},TokenProviderError=class r extends ProviderError{name="TokenProviderError";constructor(o,e=!0){super(
o,e),Object.setPrototypeOf(this,r.prototype)}},booleanSelector=(t,r,e)=>{if(r in t){if(t[r]==="true")return!0;if(t[r]===
"false")return!1;throw new Error(`Cannot load ${e} "${r}". Expected "true" or "false", got ${t[r]}.`)}},numberSelector=(e,r,t)=>{
if(!(r in e))return;let n=parseInt(e[r],10);if(Number.isNaN(n))throw new TypeError(`Cannot load ${t} '${r}'. Expected nu\
mber, got '${e[r]}'.`);return n},SelectorType;(function(n){n.ENV="env",n.CONFIG="shared config entry"})(SelectorType||(SelectorType=
{}));var ENV_USE_DUALSTACK_ENDPOINT="AWS_USE_DUALSTACK_ENDPOINT",CONFIG_USE_DUALSTACK_ENDPOINT="use_dualstack_endpoint",
NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS={environmentVariableSelector:e=>booleanSelector(e,ENV_USE_DUALSTACK_ENDPOINT,
SelectorType.ENV),configFileSelector:e=>booleanSelector(e,CONFIG_USE_DUALSTACK_ENDPOINT,SelectorType.CONFIG),default:!1},
ENV_USE_FIPS_ENDPOINT="AWS_USE_FIPS_ENDPOINT",CONFIG_USE_FIPS_ENDPOINT="use_fips_endpoint",NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS={
environmentVariableSelector:e=>booleanSelector(e,ENV_USE_FIPS_ENDPOINT,SelectorType.ENV),configFileSelector:e=>booleanSelector(
e,CONFIG_USE_FIPS_ENDPOINT,SelectorType.CONFIG),default:!1},AWS_EXECUTION_ENV="AWS_EXECUTION_ENV",AWS_REGION_ENV="AWS_RE\
GION",AWS_DEFAULT_REGION_ENV="AWS_DEFAULT_REGION",ENV_IMDS_DISABLED="AWS_EC2_METADATA_DISABLED",DEFAULTS_MODE_OPTIONS=["\
in-region","cross-region","mobile","standard","legacy"],IMDS_REGION_PATH="/latest/meta-data/placement/region",IMDS_TOKEN_PATH="\
/latest/api/token",X_AWS_EC2_METADATA_TOKEN="x-aws-ec2-metadata-token",X_AWS_EC2_METADATA_TOKEN_TTL="x-aws-ec2-metadata-\
token-ttl-seconds",TIMEOUT_MS=1e3,NEG_CACHE_TTL_MS=6e4,negativeCacheUntil=0,getInstanceMetadataRegion=async()=>{if(!process.
env[ENV_IMDS_DISABLED]&&!(Date.now()<negativeCacheUntil))try{let e=resolveImdsEndpoint(),r=(await imdsRequest({...e,path:IMDS_TOKEN_PATH,
method:"PUT",headers:{[X_AWS_EC2_METADATA_TOKEN_TTL]:"21600"}})).toString();return(await imdsRequest({...e,path:IMDS_REGION_PATH,
method:"GET",headers:{[X_AWS_EC2_METADATA_TOKEN]:r}})).toString().trim()||cacheNegativeAndReturnUndefined()}catch{return cacheNegativeAndReturnUndefined()}},
cacheNegativeAndReturnUndefined=()=>{negativeCacheUntil=Date.now()+NEG_CACHE_TTL_MS},resolveImdsEndpoint=()=>{let e=process.
env.AWS_EC2_METADATA_SERVICE_ENDPOINT;if(e){let r=new URL(e);return{hostname:r.hostname.replace(/^\[(.+)]$/,"$1"),port:r.
port?Number(r.port):void 0}}return process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE==="IPv6"?{hostname:"fd00:ec2::254"}:
{hostname:"169.254.169.254"}},imdsRequest=async e=>{let{request:r}=await Promise.resolve().then(_r_.t.bind(_r_,7067,23));
return new Promise((E,a)=>{let t=r({hostname:e.hostname,port:e.port,path:e.path,method:e.method,headers:e.headers,timeout:TIMEOUT_MS,
signal:AbortSignal.timeout(TIMEOUT_MS)});t.on("error",n=>{a(n),t.destroy()}),t.on("timeout",()=>{a(new Error("TimeoutErr\
or from instance metadata service")),t.destroy()}),t.on("response",n=>{let{statusCode:o=400}=n;if(o<200||o>=300){a(Object.
assign(new Error("Error response received from instance metadata service"),{statusCode:o})),t.destroy();return}let s=[];
n.on("data",d=>s.push(d)),n.on("end",()=>{E(Buffer.concat(s)),t.destroy()})}),t.end()})},REGION_ENV_NAME="AWS_REGION",REGION_INI_NAME="\
region",NODE_REGION_CONFIG_OPTIONS={environmentVariableSelector:e=>e[REGION_ENV_NAME],configFileSelector:e=>e[REGION_INI_NAME],
default:async()=>{let e=await getInstanceMetadataRegion();if(e)return e;throw new Error("Region is missing")}},NODE_REGION_CONFIG_FILE_OPTIONS={
preferredFile:"credentials"},AWS_DEFAULTS_MODE_ENV="AWS_DEFAULTS_MODE",AWS_DEFAULTS_MODE_CONFIG="defaults_mode",NODE_DEFAULTS_MODE_CONFIG_OPTIONS={
environmentVariableSelector:_=>_[AWS_DEFAULTS_MODE_ENV],configFileSelector:_=>_[AWS_DEFAULTS_MODE_CONFIG],default:"legac\
y"},resolveDefaultsModeConfig=({region:e=loadConfig(NODE_REGION_CONFIG_OPTIONS),defaultsMode:r=loadConfig(NODE_DEFAULTS_MODE_CONFIG_OPTIONS)}={})=>memoize(
async()=>{let o=typeof r=="function"?await r():r;switch(o?.toLowerCase()){case"auto":return resolveNodeDefaultsModeAuto(
e);case"in-region":case"cross-region":case"mobile":case"standard":case"legacy":return Promise.resolve(o?.toLocaleLowerCase());case void 0:
return Promise.resolve("legacy");default:throw new Error(`Invalid parameter for "defaultsMode", expect ${DEFAULTS_MODE_OPTIONS.
join(", ")}, got ${o}`)}}),resolveNodeDefaultsModeAuto=async e=>{if(e){let r=typeof e=="function"?await e():e,o=await inferPhysicalRegion();
return o?r===o?"in-region":"cross-region":"standard"}return"standard"},inferPhysicalRegion=async()=>process.env[AWS_EXECUTION_ENV]&&
(process.env[AWS_REGION_ENV]||process.env[AWS_DEFAULT_REGION_ENV])?process.env[AWS_REGION_ENV]??process.env[AWS_DEFAULT_REGION_ENV]:
getInstanceMetadataRegion(),CONTENT_LENGTH_HEADER="content-length";function contentLengthMiddleware(n){return r=>async a=>{
let e=a.request;if(HttpRequest.isInstance(e)){let{body:d,headers:i}=e;if(d&&Object.keys(i).map(t=>t.toLowerCase()).indexOf(
CONTENT_LENGTH_HEADER)===-1)try{let t=n(d);t!=null&&(e.headers={...e.headers,[CONTENT_LENGTH_HEADER]:String(t)})}catch{}}
return r({...a,request:e})}}var contentLengthMiddlewareOptions={step:"build",tags:["SET_CONTENT_LENGTH","CONTENT_LENGTH"],
name:"contentLengthMiddleware",override:!0},getContentLengthPlugin=n=>({applyToStack:r=>{r.add(contentLengthMiddleware(n.
bodyLengthChecker),contentLengthMiddlewareOptions)}}),isArrayBuffer=r=>typeof ArrayBuffer=="function"&&r instanceof ArrayBuffer||
Object.prototype.toString.call(r)==="[object ArrayBuffer]",fromArrayBuffer=(r,e=0,f=r.byteLength-e)=>{if(!isArrayBuffer(
r))throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof r} (${r})`);return Buffer.from(
r,e,f)},fromString=(r,e)=>{if(typeof r!="string")throw new TypeError(`The "input" argument must be of type string. Recei\
ved type ${typeof r} (${r})`);return e?Buffer.from(r,e):Buffer.from(r)},BASE64_REGEX=/^[A-Za-z0-9+/]*={0,2}$/,fromBase64=r=>{
if(r.length*3%4!==0)throw new TypeError("Incorrect padding on base64 string.");if(!BASE64_REGEX.exec(r))throw new TypeError(
"Invalid base64 string.");let e=fromString(r,"base64");return new Uint8Array(e.buffer,e.byteOffset,e.byteLength)},fromUtf8=t=>{
let r=fromString(t,"utf8");return new Uint8Array(r.buffer,r.byteOffset,r.byteLength/Uint8Array.BYTES_PER_ELEMENT)},toBase64=t=>{
let e;if(typeof t=="string"?e=fromUtf8(t):e=t,typeof e!="object"||typeof e.byteOffset!="number"||typeof e.byteLength!="n\
umber")throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");return fromArrayBuffer(
e.buffer,e.byteOffset,e.byteLength).toString("base64")};function bindUint8ArrayBlobAdapter(n,e,a,o){return class r extends Uint8Array{static fromString(t,i="\
utf-8"){if(typeof t=="string")return i==="base64"?r.mutate(o(t)):r.mutate(e(t));throw new Error(`Unsupported conversion \
from ${typeof t} to Uint8ArrayBlobAdapter.`)}static mutate(t){return Object.setPrototypeOf(t,r.prototype),t}transformToString(t="\
utf-8"){return t==="base64"?a(this):n(this)}}}var toUtf8=t=>{if(typeof t=="string")return t;if(typeof t!="object"||typeof t.
byteOffset!="number"||typeof t.byteLength!="number")throw new Error("@smithy/util-utf8: toUtf8 encoder function only acc\
epts string | Uint8Array.");return fromArrayBuffer(t.buffer,t.byteOffset,t.byteLength).toString("utf8")},decimalToHex=Array.
from({length:256},(t,r)=>r.toString(16).padStart(2,"0"));function bindV4(t){return typeof crypto<"u"&&typeof crypto.randomUUID==
"function"?()=>crypto.randomUUID():()=>{let r=new Uint8Array(16);return t(r),r[6]=r[6]&15|64,r[8]=r[8]&63|128,decimalToHex[r[0]]+
decimalToHex[r[1]]+decimalToHex[r[2]]+decimalToHex[r[3]]+"-"+decimalToHex[r[4]]+decimalToHex[r[5]]+"-"+decimalToHex[r[6]]+
decimalToHex[r[7]]+"-"+decimalToHex[r[8]]+decimalToHex[r[9]]+"-"+decimalToHex[r[10]]+decimalToHex[r[11]]+decimalToHex[r[12]]+
decimalToHex[r[13]]+decimalToHex[r[14]]+decimalToHex[r[15]]}}var expectNumber=r=>{if(r!=null){if(typeof r=="string"){let t=parseFloat(
r);if(!Number.isNaN(t))return String(t)!==String(r)&&logger.warn(stackTraceWarning(`Expected number but observed string:\
 ${r}`)),t}if(typeof r=="number")return r;throw new TypeError(`Expected number, got ${typeof r}: ${r}`)}},MAX_FLOAT=Math.
ceil(34028234663852886e22),expectFloat32=r=>{let t=expectNumber(r);if(t!==void 0&&!Number.isNaN(t)&&t!==1/0&&t!==-1/0&&Math.
abs(t)>MAX_FLOAT)throw new TypeError(`Expected 32-bit float, got ${r}`);return t},expectLong=r=>{if(r!=null){if(Number.isInteger(
r)&&!Number.isNaN(r))return r;throw new TypeError(`Expected integer, got ${typeof r}: ${r}`)}},expectShort=r=>expectSizedInt(
r,16),expectByte=r=>expectSizedInt(r,8),expectSizedInt=(r,t)=>{let e=expectLong(r);if(e!==void 0&&castInt(e,t)!==e)throw new TypeError(
`Expected ${t}-bit integer, got ${r}`);return e},castInt=(r,t)=>{switch(t){case 32:return Int32Array.of(r)[0];case 16:return Int16Array.
of(r)[0];case 8:return Int8Array.of(r)[0]}},strictParseDouble=r=>expectNumber(typeof r=="string"?parseNumber(r):r),strictParseFloat32=r=>expectFloat32(
typeof r=="string"?parseNumber(r):r),NUMBER_REGEX=/(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g,parseNumber=r=>{
let t=r.match(NUMBER_REGEX);if(t===null||t[0].length!==r.length)throw new TypeError("Expected real number, got implicit \
NaN");return parseFloat(r)},strictParseShort=r=>expectShort(typeof r=="string"?parseNumber(r):r),strictParseByte=r=>expectByte(
typeof r=="string"?parseNumber(r):r),stackTraceWarning=r=>String(new TypeError(r).stack||r).split(`
`).slice(0,5).filter(t=>!t.includes("stackTraceWarning")).join(`
`),logger={warn:console.warn},DAYS=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],MONTHS=["Jan","Feb","Mar","Apr","May","Ju\
n","Jul","Aug","Sep","Oct","Nov","Dec"];function dateToUtcString(e){let t=e.getUTCFullYear(),n=e.getUTCMonth(),r=e.getUTCDay(),
s=e.getUTCDate(),i=e.getUTCHours(),o=e.getUTCMinutes(),a=e.getUTCSeconds(),d=s<10?`0${s}`:`${s}`,u=i<10?`0${i}`:`${i}`,l=o<
10?`0${o}`:`${o}`,c=a<10?`0${a}`:`${a}`;return`${DAYS[r]}, ${d} ${MONTHS[n]} ${t} ${u}:${l}:${c} GMT`}var RFC3339=new RegExp(
/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/),parseRfc3339DateTime=e=>{if(e==null)return;if(typeof e!=
"string")throw new TypeError("RFC-3339 date-times must be expressed as strings");let t=RFC3339.exec(e);if(!t)throw new TypeError(
"Invalid RFC-3339 date-time value");let[n,r,s,i,o,a,d,u]=t,l=strictParseShort(stripLeadingZeroes(r)),c=parseDateValue(s,
"month",1,12),h=parseDateValue(i,"day",1,31);return buildDate(l,c,h,{hours:o,minutes:a,seconds:d,fractionalMilliseconds:u})},
RFC3339_WITH_OFFSET=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/),
parseRfc3339DateTimeWithOffset=e=>{if(e==null)return;if(typeof e!="string")throw new TypeError("RFC-3339 date-times must\
 be expressed as strings");let t=RFC3339_WITH_OFFSET.exec(e);if(!t)throw new TypeError("Invalid RFC-3339 date-time value");
let[n,r,s,i,o,a,d,u,l]=t,c=strictParseShort(stripLeadingZeroes(r)),h=parseDateValue(s,"month",1,12),f=parseDateValue(i,"\
day",1,31),T=buildDate(c,h,f,{hours:o,minutes:a,seconds:d,fractionalMilliseconds:u});return l.toUpperCase()!="Z"&&T.setTime(
T.getTime()-parseOffsetToMilliseconds(l)),T},IMF_FIXDATE=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/),
RFC_850_DATE=new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/),
ASC_TIME=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/),
parseRfc7231DateTime=e=>{if(e==null)return;if(typeof e!="string")throw new TypeError("RFC-7231 date-times must be expres\
sed as strings");let t=IMF_FIXDATE.exec(e);if(t){let[n,r,s,i,o,a,d,u]=t;return buildDate(strictParseShort(stripLeadingZeroes(
i)),parseMonthByShortName(s),parseDateValue(r,"day",1,31),{hours:o,minutes:a,seconds:d,fractionalMilliseconds:u})}if(t=RFC_850_DATE.
exec(e),t){let[n,r,s,i,o,a,d,u]=t;return adjustRfc850Year(buildDate(parseTwoDigitYear(i),parseMonthByShortName(s),parseDateValue(
r,"day",1,31),{hours:o,minutes:a,seconds:d,fractionalMilliseconds:u}))}if(t=ASC_TIME.exec(e),t){let[n,r,s,i,o,a,d,u]=t;return buildDate(
strictParseShort(stripLeadingZeroes(u)),parseMonthByShortName(r),parseDateValue(s.trimLeft(),"day",1,31),{hours:i,minutes:o,
seconds:a,fractionalMilliseconds:d})}throw new TypeError("Invalid RFC-7231 date-time value")},parseEpochTimestamp=e=>{if(e==
null)return;let t;if(typeof e=="number")t=e;else if(typeof e=="string")t=strictParseDouble(e);else if(typeof e=="object"&&
e.tag===1)t=e.value;else throw new TypeError("Epoch timestamps must be expressed as floating point numbers or their stri\
ng representation");if(Number.isNaN(t)||t===1/0||t===-1/0)throw new TypeError("Epoch timestamps must be valid, non-Infin\
ite, non-NaN numerics");return new Date(Math.round(t*1e3))},buildDate=(e,t,n,r)=>{let s=t-1;return validateDayOfMonth(e,
s,n),new Date(Date.UTC(e,s,n,parseDateValue(r.hours,"hour",0,23),parseDateValue(r.minutes,"minute",0,59),parseDateValue(
r.seconds,"seconds",0,60),parseMilliseconds(r.fractionalMilliseconds)))},parseTwoDigitYear=e=>{let t=new Date().getUTCFullYear(),
n=Math.floor(t/100)*100+strictParseShort(stripLeadingZeroes(e));return n<t?n+100:n},FIFTY_YEARS_IN_MILLIS=50*365*24*60*60*
1e3,adjustRfc850Year=e=>e.getTime()-new Date().getTime()>FIFTY_YEARS_IN_MILLIS?new Date(Date.UTC(e.getUTCFullYear()-100,
e.getUTCMonth(),e.getUTCDate(),e.getUTCHours(),e.getUTCMinutes(),e.getUTCSeconds(),e.getUTCMilliseconds())):e,parseMonthByShortName=e=>{
let t=MONTHS.indexOf(e);if(t<0)throw new TypeError(`Invalid month: ${e}`);return t+1},DAYS_IN_MONTH=[31,28,31,30,31,30,31,
31,30,31,30,31],validateDayOfMonth=(e,t,n)=>{let r=DAYS_IN_MONTH[t];if(t===1&&isLeapYear(e)&&(r=29),n>r)throw new TypeError(
`Invalid day for ${MONTHS[t]} in ${e}: ${n}`)},isLeapYear=e=>e%4===0&&(e%100!==0||e%400===0),parseDateValue=(e,t,n,r)=>{
let s=strictParseByte(stripLeadingZeroes(e));if(s<n||s>r)throw new TypeError(`${t} must be between ${n} and ${r}, inclus\
ive`);return s},parseMilliseconds=e=>e==null?0:strictParseFloat32("0."+e)*1e3,parseOffsetToMilliseconds=e=>{let t=e[0],n=1;
if(t=="+")n=1;else if(t=="-")n=-1;else throw new TypeError(`Offset direction, ${t}, must be "+" or "-"`);let r=Number(e.
substring(1,3)),s=Number(e.substring(4,6));return n*(r*60+s)*60*1e3},stripLeadingZeroes=e=>{let t=0;for(;t<e.length-1&&e.
charAt(t)==="0";)t++;return t===0?e:e.slice(t)},LazyJsonString=function(r){return Object.assign(new String(r),{deserializeJSON(){
return JSON.parse(String(r))},toString(){return String(r)},toJSON(){return String(r)}})};LazyJsonString.from=r=>r&&typeof r==
"object"&&(r instanceof LazyJsonString||"deserializeJSON"in r)?r:typeof r=="string"||Object.getPrototypeOf(r)===String.prototype?
LazyJsonString(String(r)):LazyJsonString(JSON.stringify(r)),LazyJsonString.fromObject=LazyJsonString.from;function quoteHeader(e){
return(e.includes(",")||e.includes('"'))&&(e=`"${e.replace(/\\/g,"\\\\").replace(/"/g,'\\"')}"`),e}var ddd="(?:Mon|Tue|W\
ed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?",mmm="(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)",time="(\\d?\\d):(\\d{2}):(\\\
d{2})(?:\\.(\\d+))?",date="(\\d?\\d)",year="(\\d{4})",RFC3339_WITH_OFFSET2=new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/),
IMF_FIXDATE_NATIVE=/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/,
IMF_FIXDATE2=new RegExp(`^${ddd}, ${date} ${mmm} ${year} ${time} GMT$`),RFC_850_DATE2=new RegExp(`^${ddd}, ${date}-${mmm}\
-(\\d\\d) ${time} GMT$`),ASC_TIME2=new RegExp(`^${ddd} ${mmm} ( [1-9]|\\d\\d) ${time} ${year}$`),months=["Jan","Feb","Ma\
r","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],_parseEpochTimestamp=e=>{if(e==null)return;let t=NaN;if(typeof e==
"number")t=e;else if(typeof e=="string"){if(!/^-?\d*\.?\d+$/.test(e))throw new TypeError("parseEpochTimestamp - numeric \
string invalid.");t=Number.parseFloat(e)}else typeof e=="object"&&e.tag===1&&(t=e.value);if(isNaN(t)||Math.abs(t)===1/0)
throw new TypeError("Epoch timestamps must be valid finite numbers.");return new Date(Math.round(t*1e3))},_parseRfc3339DateTimeWithOffset=e=>{
if(e==null)return;if(typeof e!="string")throw new TypeError("RFC3339 timestamps must be strings");let t=RFC3339_WITH_OFFSET2.
exec(e);if(!t)throw new TypeError(`Invalid RFC3339 timestamp format ${e}`);let[,n,r,s,a,d,i,,m,u]=t;range(r,1,12),range(
s,1,31),range(a,0,23),range(d,0,59),range(i,0,60);let o=new Date(Date.UTC(Number(n),Number(r)-1,Number(s),Number(a),Number(
d),Number(i),Number(m)?Math.round(parseFloat(`0.${m}`)*1e3):0));if(o.setUTCFullYear(Number(n)),u.toUpperCase()!="Z"){let[
,p,f,T]=/([+-])(\d\d):(\d\d)/.exec(u)||[void 0,"+",0,0],b=p==="-"?1:-1;o.setTime(o.getTime()+b*(Number(f)*60*60*1e3+Number(
T)*60*1e3))}return o},_parseRfc7231DateTime=e=>{if(e==null)return;if(typeof e!="string")throw new TypeError("RFC7231 tim\
estamps must be strings.");if(IMF_FIXDATE_NATIVE.test(e))return new Date(e);let t,n,r,s,a,d,i,m;if((m=IMF_FIXDATE2.exec(
e))?[,t,n,r,s,a,d,i]=m:(m=RFC_850_DATE2.exec(e))?([,t,n,r,s,a,d,i]=m,r=(Number(r)+1900).toString()):(m=ASC_TIME2.exec(e))&&
([,n,t,s,a,d,i,r]=m),r&&d){let u=Date.UTC(Number(r),months.indexOf(n),Number(t),Number(s),Number(a),Number(d),i?Math.round(
parseFloat(`0.${i}`)*1e3):0);range(t,1,31),range(s,0,23),range(a,0,59),range(d,0,60);let o=new Date(u);return o.setUTCFullYear(
Number(r)),o}throw new TypeError(`Invalid RFC7231 date-time value ${e}.`)};function range(e,t,n){let r=Number(e);if(r<t||
r>n)throw new Error(`Value ${r} out of range [${t}, ${n}]`)}function splitEvery(p,f,e){if(e<=0||!Number.isInteger(e))throw new Error(
"Invalid number of delimiters ("+e+") for splitEvery.");let n=p.split(f);if(e===1)return n;let o=[],r="";for(let t=0;t<n.
length;t++)r===""?r=n[t]:r+=f+n[t],(t+1)%e===0&&(o.push(r),r="");return r!==""&&o.push(r),o}var splitHeader=t=>{let i=t.
length,s=[],a=!1,c=!1,l=0;for(let e=0;e<i;++e){let r=t[e];switch(r){case'"':c||(a=!a);break;case",":a||(s.push(t.slice(l,
e)),l=e+1);break;default:}c=r==="\\"&&!c}return s.push(t.slice(l)),s.map(e=>{e=e.trim();let r=e.length;return r<2?e:e[0]===
'"'&&e[r-1]==='"'?(e=e.slice(1,r-1),e.replace(/\\(["\\])/g,"$1")):e.replace(/\\"/g,'"')})},format=/^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/,
NumericValue=class r{string;type;constructor(t,e){if(this.string=t,this.type=e,!format.test(t))throw new Error(`@smithy/\
core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${t}"`)}toString(){return this.
string}static[Symbol.hasInstance](t){if(!t||typeof t!="object")return!1;let e=t;return r.prototype.isPrototypeOf(t)||e.type===
"bigDecimal"&&format.test(e.string)}},SHORT_TO_HEX={},HEX_TO_SHORT={};for(let e=0;e<256;e++){let t=e.toString(16).toLowerCase();
t.length===1&&(t=`0${t}`),SHORT_TO_HEX[e]=t,HEX_TO_SHORT[t]=e}function fromHex(e){if(e.length%2!==0)throw new Error("Hex\
 encoded strings must have an even number length");let t=new Uint8Array(e.length/2);for(let n=0;n<e.length;n+=2){let r=e.
slice(n,n+2).toLowerCase();if(r in HEX_TO_SHORT)t[n/2]=HEX_TO_SHORT[r];else throw new Error(`Cannot decode unrecognized \
sequence ${r} as hexadecimal`)}return t}function toHex(e){let t="";for(let n=0;n<e.byteLength;n++)t+=SHORT_TO_HEX[e[n]];
return t}var calculateBodyLength=e=>{if(!e)return 0;if(typeof e=="string")return Buffer.byteLength(e);if(typeof e.byteLength==
"number")return e.byteLength;if(typeof e.size=="number")return e.size;if(typeof e.start=="number"&&typeof e.end=="number")
return e.end+1-e.start;if(e instanceof _22_.ReadStream){if(e.path!=null)return(0,_22_.lstatSync)(e.path).size;if(typeof e.
fd=="number")return(0,_22_.fstatSync)(e.fd).size}throw new Error(`Body Length computation failed for ${e}`)},toUint8Array=r=>r instanceof
Uint8Array?r:typeof r=="string"?fromUtf8(r):ArrayBuffer.isView(r)?new Uint8Array(r.buffer,r.byteOffset,r.byteLength/Uint8Array.
BYTES_PER_ELEMENT):new Uint8Array(r);function concatBytes(f,t){if(t===void 0){t=0;for(let e of f)t+=e.byteLength}let o=new Uint8Array(
t),n=0;for(let e of f)o.set(e,n),n+=e.byteLength;return o}var ChecksumStream=class extends _24_.Readable{expectedChecksum;checksumSourceLocation;checksum;source;base64Encoder;constructor({
expectedChecksum:e,checksum:s,source:r,checksumSourceLocation:t,base64Encoder:o}){if(super(),typeof r.pipe!="function")throw new Error(
`@smithy/util-stream: unsupported source type ${r?.constructor?.name??r} in ChecksumStream.`);this.source=r,this.base64Encoder=
o??toBase64,this.expectedChecksum=e,this.checksum=s,this.checksumSourceLocation=t,this.source.on("data",this.onSourceData),
this.source.on("end",this.onSourceEnd),this.source.on("error",this.onSourceError),this.source.on("close",this.onSourceClose),
this.source.pause()}onSourceData=e=>{if(!this.destroyed){try{this.checksum.update(e)}catch(s){this.destroy(s);return}this.
push(e)||this.source.pause()}};onSourceEnd=async()=>{if(!this.destroyed){try{let e=await this.checksum.digest(),s=this.base64Encoder(
e);if(this.expectedChecksum!==s){this.destroy(new Error(`Checksum mismatch: expected "${this.expectedChecksum}" but rece\
ived "${s}" in response header "${this.checksumSourceLocation}".`));return}}catch(e){this.destroy(e);return}this.push(null)}};onSourceError=e=>{
this.destroy(e)};onSourceClose=()=>{!this.destroyed&&!this.source.readableEnded&&this.destroy(new Error("Connection lost\
 or stream closed before all data was received."))};_read(e){this.source.resume()}_destroy(e,s){this.source?.removeListener(
"data",this.onSourceData),this.source?.removeListener("end",this.onSourceEnd),this.source?.removeListener("error",this.onSourceError),
this.source?.removeListener("close",this.onSourceClose),this.source?.destroy(),s(e)}},isReadableStream=e=>typeof ReadableStream==
"function"&&(e?.constructor?.name===ReadableStream.name||e instanceof ReadableStream),isBlob=e=>typeof Blob=="function"&&
(e?.constructor?.name===Blob.name||e instanceof Blob);function createChecksumStream(){throw new Error("createChecksumStr\
eam.browser.js: createChecksumStream")}function createChecksumStream2(e){return typeof ReadableStream=="function"&&isReadableStream(
e.source)?createChecksumStream(e):new ChecksumStream(e)}var ByteArrayCollector=class{allocByteArray;byteLength=0;byteArrays=[];constructor(t){
this.allocByteArray=t}push(t){this.byteArrays.push(t),this.byteLength+=t.byteLength}flush(){if(this.byteArrays.length===
1){let e=this.byteArrays[0];return this.reset(),e}let t=this.allocByteArray(this.byteLength),r=0;for(let e=0;e<this.byteArrays.
length;++e){let s=this.byteArrays[e];t.set(s,r),r+=s.byteLength}return this.reset(),t}reset(){this.byteArrays=[],this.byteLength=
0}};function createBufferedReadableStream(e,t,r){let w=e.getReader(),l=!1,c=0,u=["",new ByteArrayCollector(a=>new Uint8Array(
a))],n=-1,h=async a=>{let{value:y,done:d}=await w.read(),i=y;if(d){if(n!==-1){let s=flush(u,n);sizeOf(s)>0&&a.enqueue(s)}
a.close()}else{let s=modeOf(i,!1);if(n!==s&&(n>=0&&a.enqueue(flush(u,n)),n=s),n===-1){a.enqueue(i);return}let f=sizeOf(i);
c+=f;let g=sizeOf(u[n]);if(f>=t&&g===0)a.enqueue(i);else{let m=merge(u,n,i);!l&&c>t*2&&(l=!0,r?.warn(`@smithy/util-strea\
m - stream chunk size ${f} is below threshold of ${t}, automatically buffering.`)),m>=t?a.enqueue(flush(u,n)):await h(a)}}};
return new ReadableStream({pull:h})}function merge(e,t,r){switch(t){case 0:return e[0]+=r,sizeOf(e[0]);case 1:case 2:return e[t].
push(r),sizeOf(e[t])}}function flush(e,t){switch(t){case 0:let r=e[0];return e[0]="",r;case 1:case 2:return e[t].flush()}
throw new Error(`@smithy/util-stream - invalid index ${t} given to flush()`)}function sizeOf(e){return e?.byteLength??e?.
length??0}function modeOf(e,t=!0){return t&&typeof Buffer<"u"&&e instanceof Buffer?2:e instanceof Uint8Array?1:typeof e==
"string"?0:-1}function createBufferedReadable(l,t,i){if(isReadableStream(l))return createBufferedReadableStream(l,t,i);let f=new _24_.
Readable({read(){}}),u=!1,s=0,a=["",new ByteArrayCollector(e=>new Uint8Array(e)),new ByteArrayCollector(e=>Buffer.from(new Uint8Array(
e)))],r=-1;return l.on("data",e=>{let d=modeOf(e,!0);if(r!==d&&(r>=0&&f.push(flush(a,r)),r=d),r===-1){f.push(e);return}let n=sizeOf(
e);s+=n;let o=sizeOf(a[r]);if(n>=t&&o===0)f.push(e);else{let h=merge(a,r,e);!u&&s>t*2&&(u=!0,i?.warn(`@smithy/util-strea\
m - stream chunk size ${n} is below threshold of ${t}, automatically buffering.`)),h>=t&&f.push(flush(a,r))}}),l.on("end",
()=>{if(r!==-1){let e=flush(a,r);sizeOf(e)>0&&f.push(e)}f.push(null)}),f}function getAwsChunkedEncodingStream(){throw new Error(
"getAwsChunkedEncodingStream.browser.js: getAwsChunkedEncodingStream")}function getAwsChunkedEncodingStream2(a,n){let t=a,
s=a;if(isReadableStream(s))return getAwsChunkedEncodingStream(s,n);let{base64Encoder:d,bodyLengthChecker:m,checksumAlgorithmFn:u,
checksumLocationName:h,streamHasher:o}=n,c=d!==void 0&&u!==void 0&&h!==void 0&&o!==void 0,i=c?o(u,t):void 0;Promise.resolve(
i).catch(()=>{});let e=new _24_.Readable({read(){t.resume()}});return t.on("data",r=>{let l=m(r)||0;l!==0&&(e.push(`${l.
toString(16)}\r
`),e.push(r),e.push(`\r
`)||t.pause())}),t.on("error",r=>{e.destroy(r)}),t.pause(),t.on("end",async()=>{try{if(e.push(`0\r
`),c){let r=d(await i);e.push(`${h}:${r}\r
`),e.push(`\r
`)}e.push(null)}catch(r){e.destroy(r)}}),e}function sdkStreamMixin(){throw new Error("sdk-stream-mixin.browser.js: sdkSt\
reamMixin")}function collectBlob(){throw new Error("stream-collector.browser.js: collectBlob")}function collectReadableStream(){
throw new Error("stream-collector.browser.js: collectReadableStream")}var streamCollector=e=>isBlob(e)?collectBlob(e):isReadableStream(
e)?collectReadableStream(e):new Promise((r,o)=>{let l=new Collector,n=e;n.pipe(l),n.on("error",t=>{l.end(),o(t)}),l.on("\
error",o),l.on("finish",function(){let t=concatBytes(this.bufferedBytes);r(t)})}),Collector=class extends _24_.Writable{bufferedBytes=[];_write(e,r,o){
this.bufferedBytes.push(e),o()}},ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED="The stream has already been transformed.",sdkStreamMixin2=e=>{
if(!(e instanceof _24_.Readable))try{return sdkStreamMixin(e)}catch{let r=e?.__proto__?.constructor?.name||e;throw new Error(
`Unexpected stream implementation, expect Stream.Readable instance, got ${r}`)}let t=!1,o=async()=>{if(t)throw new Error(
ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);return t=!0,await streamCollector(e)};return Object.assign(e,{transformToByteArray:o,
transformToString:async r=>{let a=await o();return r===void 0||Buffer.isEncoding(r)?fromArrayBuffer(a.buffer,a.byteOffset,
a.byteLength).toString(r):new TextDecoder(r).decode(a)},transformToWebStream:()=>{if(t)throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
if(e.readableFlowing!==null)throw new Error("The stream has been consumed by other callbacks.");if(typeof _24_.Readable.
toWeb!="function")throw new Error("Readable.toWeb() is not supported. Please ensure a polyfill is available.");return t=
!0,_24_.Readable.toWeb(e)}})};function writeKey(e){Object.defineProperty(e,"__proto__",{value:void 0,writable:!0,enumerable:!0,
configurable:!0})}var Uint8ArrayBlobAdapter=class extends bindUint8ArrayBlobAdapter(toUtf8,fromUtf8,toBase64,fromBase64){},
_getRandomValues=_20_.getRandomValues,v4=bindV4(_getRandomValues),generateIdempotencyToken=v4,collectBody=async(t=new Uint8Array,r)=>{
if(t instanceof Uint8Array)return Uint8ArrayBlobAdapter.mutate(t);if(!t)return Uint8ArrayBlobAdapter.mutate(new Uint8Array);
let a=r.streamCollector(t);return Uint8ArrayBlobAdapter.mutate(await a)};function extendedEncodeURIComponent(e){return/^[\w.~-]+$/.
test(e)?e:encodeURIComponent(e).replace(/[!'()*]/g,function(n){return"%"+n.charCodeAt(0).toString(16).toUpperCase()})}var HTTP_BINDINGS=Symbol.
for("@smithy/schema-x"),HttpBindingNormalizedSchema=class y extends NormalizedSchema{static identity=Symbol.for("@smithy\
/HttpBindingNormalizedSchema");identity=y.identity;bindings;constructor(e){super(e)}static of(e){let t=NormalizedSchema.
of(e);if(t.identity===y.identity)return t;let i=t.isMemberSchema()?t:t.getSchema(),s=typeof i=="object"&&i!==null?i:t;return s[HTTP_BINDINGS]??=
new y(t)}getHttpBindingLocation(e){return e.httpPayload?36:e.httpLabel?33:e.httpHeader?38:typeof e.httpPrefixHeaders=="s\
tring"?39:e.httpQuery?34:e.httpQueryParams?35:e.httpResponseCode?37:32}getHttpBindingValue(e,t,i=!1){let s=this.getSchema(),
o=typeof s=="number"?s&255:this.isListSchema()?64:255,r=e&7,l=t.mediaType?t.mediaType==="application/json"||t.mediaType.
endsWith("+json")?2:1:0,p=t.streaming||o===42?this.isStructSchema()?2:1:0,g=o>=4&&o<=7?r>=6?2:r>0&&r<4?1:0:0,m=o|l<<8|(t.
idempotencyToken?1:0)<<10|p<<11|(t.sparse?1:0)<<13|g<<14|(t.hostLabel?1:0)<<17|(e===36&&typeof s!="object"?1:0)<<18,a=o&
192,b=r&2&&(a===64||!i&&r&1)?this.getHttpBindingCollectionValue(e,t):void 0,d=(b?.[1]??0)&255;return m|=(r>=6&&(d===4||d===
6)?1:0)<<16,[this,m,b]}getHttpBindingCollectionValue(e,t=this.getMergedTraits()){let i=y.of(this.getValueSchema());return i.
getHttpBindingValue(e,{...i.getMergedTraits(),...t},!0)}getHttpBindings(){let e=this.getSchema();return typeof e!="objec\
t"||e===null?EMPTY_BINDINGS:this.bindings??=buildHttpBindings(this)}},buildHttpBindings=n=>{let e=[],t=[],i=[],s=[],o=[],
r={},l={},p=[],g={headers:l,prefixHeaders:p},m={request:{memberBindings:o,byName:r},response:{bodyMemberNames:e,bindings:g}},
{request:a,response:b}=m;for(let[d,f]of n.structIterator()){let S=HttpBindingNormalizedSchema.of(f),h=S.getMergedTraits(),
B=S.getHttpBindingLocation(h),H=h.httpHeader?.toLowerCase()??h.httpPrefixHeaders?.toLowerCase()??h.httpQuery,T=S.getHttpBindingValue(
B,h),c=[d,T,B,H];d==="__proto__"&&writeKey(r),r[d]=c,T[1]>>10&1&&(a.hasIdempotency=!0),o.push(c);let u=B&7;if(u===0&&(i.
push(d),s.push(f)),(u&4)===0)e.push(d),t.push(f);else if((u&6)===4)if(u&1)g.statusCode=c;else{g.payload=c;let N=T[1]&255;
a.contentTypeInstruction=h.mediaType??(N===0?"text/plain":N===21||N===42?"application/octet-stream":null)}else u&1?(a.hasPrefixHeaders=
!0,p.push(c)):(H==="__proto__"&&writeKey(l),l[H]=c)}return a.contentTypeInstruction===void 0&&i.length&&(a.contentTypeInstruction=
null),a.syntheticBodySchema=createBodySchema(n,i,s),b.syntheticBodySchema=createBodySchema(n,e,t),m},buildPathSegments=n=>{
let e=[],t=0;for(let i of n.matchAll(/\{([^{}+]+)(\+)?\}/g))i.index>t&&e.push([n.slice(t,i.index),0]),e.push([i[1],i[2]?
2:1]),t=i.index+i[0].length;return e.length&&t<n.length&&e.push([n.slice(t),0]),e.length?e:void 0},buildHttpOperationBindings=n=>{
let{http:e,endpoint:t}=translateTraits(n.traits??{}),[i,s]=e?.[1].split("?")??[];return[e?.[0],i,s?[...new URLSearchParams(
s)]:[],i?buildPathSegments(i):void 0,t?.[0]]},EMPTY_BINDINGS={request:{memberBindings:[],byName:{}},response:{bodyMemberNames:[],
bindings:{headers:{},prefixHeaders:[]}}},getHttpOperationBindings=n=>n[HTTP_BINDINGS]??=buildHttpOperationBindings(n),createBodySchema=(n,e,t)=>{
if(!e.length)return;let i=n.getSchema(),s=[3,i[1],i[2],n.getMergedTraits(),e,t],o=i[6],r=o&&e.reduce((l,p)=>l+(i[4].indexOf(
p)<o?1:0),0);return r&&(s[6]=r),s},SerdeContext=class{serdeContext;setSerdeContext(e){this.serdeContext=e}},HttpProtocol=class extends SerdeContext{options;compositeErrorRegistry;constructor(e){
super(),this.options=e,this.compositeErrorRegistry=new TypeRegistry(e.defaultNamespace);for(let r of e.errorTypeRegistries??
[])this.compositeErrorRegistry.copyFrom(r)}getRequestType(){return HttpRequest}getResponseType(){return HttpResponse}setSerdeContext(e){
this.serdeContext=e,this.serializer.setSerdeContext(e),this.deserializer.setSerdeContext(e),this.getPayloadCodec()&&this.
getPayloadCodec().setSerdeContext(e)}updateServiceEndpoint(e,r){if("url"in r){e.protocol=r.url.protocol,e.hostname=r.url.
hostname,e.port=r.url.port?Number(r.url.port):void 0,e.path=r.url.pathname,e.fragment=r.url.hash||void 0,e.username=r.url.
username||void 0,e.password=r.url.password||void 0,e.query||(e.query={});for(let[t,l]of r.url.searchParams.entries())e.query[t]=
l;if(r.headers)for(let t in r.headers)hasOwn(r.headers,t)&&(e.headers[t]=r.headers[t].join(", "));return e}else{if(e.protocol=
r.protocol,e.hostname=r.hostname,e.port=r.port?Number(r.port):void 0,e.path=r.path,e.query={...r.query},r.headers)for(let t in r.
headers)hasOwn(r.headers,t)&&(e.headers[t]=r.headers[t]);return e}}setHostPrefix(e,r,t,l=getHttpOperationBindings(r)){if(this.
serdeContext?.disableHostPrefix)return;let o=l[4];if(typeof o!="string")return;let a=o;for(let[s,[,i]]of HttpBindingNormalizedSchema.
of(r.input).getHttpBindings().request.memberBindings){if(!(i>>17&1))continue;let h=t[s];if(typeof h!="string")throw new Error(
`@smithy/core/schema - ${s} in input must be a string as hostLabel.`);a=a.replace(`{${s}}`,h)}if(e.hostname=a+e.hostname,
!isValidHostname(e.hostname))throw new Error(`[${e.hostname}] is not a valid hostname.`)}deserializeMetadata(e){return{httpStatusCode:e.
statusCode,requestId:e.headers["x-amzn-requestid"]??e.headers["x-amzn-request-id"]??e.headers["x-amz-request-id"],extendedRequestId:e.
headers["x-amz-id-2"],cfId:e.headers["x-amz-cf-id"]}}resolveError(e,r,t){let l=[-3,"","Error",0,[],[],0],o;for(let a of t)
for(let s of r)try{s==="*"?o=a.getSchema(e):o=a.getSchema(s+"#"+e);let i=a.getErrorCtor(o);if(i)return[o,i,"modeled"];{let h=a.
getBaseException();if(h){let n=a.getErrorCtor(h);if(n)return[o,n,"synthetic"]}}}catch{}for(let a of t){let s=a.getBaseException();
if(s){let i=a.getErrorCtor(s);if(i)return[s,i,"synthetic"]}}return[l,Error,"native"]}async serializeEventStream({eventStream:e,
requestSchema:r,initialRequest:t}){return(await this.loadEventStreamCapability()).serializeEventStream({eventStream:e,requestSchema:r,
initialRequest:t})}async deserializeEventStream({response:e,responseSchema:r,initialResponseContainer:t}){return(await this.
loadEventStreamCapability()).deserializeEventStream({response:e,responseSchema:r,initialResponseContainer:t})}async loadEventStreamCapability(){
let{EventStreamSerde:e,eventStreamSerdeProvider:r}=await _r_.e(4759).then(_r_.bind(_r_,4759)),t=this.resolveEventStreamMarshaller(
r);return new e({marshaller:t,serializer:this.serializer,deserializer:this.deserializer,serdeContext:this.serdeContext,defaultContentType:this.
getDefaultContentType(),compositeErrorRegistry:this.compositeErrorRegistry})}getDefaultContentType(){throw new Error(`@s\
mithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`)}async deserializeHttpMessage(e,r,t,l,o){
return[]}getEventStreamMarshaller(){let e=this.serdeContext;if(!e.eventStreamMarshaller)throw new Error("@smithy/core - \
HttpProtocol: eventStreamMarshaller missing in serdeContext.");return e.eventStreamMarshaller}resolveEventStreamMarshaller(e){
let r=this.serdeContext;return r.eventStreamMarshaller?r.eventStreamMarshaller:e(this.serdeContext)}},HttpBindingProtocol=class extends HttpProtocol{async serializeRequest(n,a,e){
let l=a&&typeof a=="object"?a:{},i={},t={},s=await e.endpoint(),r=HttpBindingNormalizedSchema.of(n?.input),m=r.getHttpBindings().
request,o=getHttpOperationBindings(n),d=new HttpRequest({query:i,headers:t});if(s){this.updateServiceEndpoint(d,s),this.
setHostPrefix(d,n,l,o);let[v,z,g]=o;if(v){d.method=v,d.path=d.path==="/"?z:d.path+z;for(let[h,c]of g)i[h]=c}}d.query=i;let f=this.
serializeHttpBindings(l,d,m,o);return f&&(d.body=await this.serializeEventStream({eventStream:f,requestSchema:r})),d}serializeHttpBindings(n,a,e,l){
let i=this.serializer,t=typeof i.writeCodec=="function"?i:void 0,s=a.query,r=a.headers,m=e.syntheticBodySchema,o=!1,d,f,
v,z=Object.getOwnPropertyNames(n),g=Object.getPrototypeOf(n),h=(g===Object.prototype||g===null)&&!e.hasIdempotency&&!e.hasPrefixHeaders&&
z.length*2<e.memberBindings.length,c=h?z.length:e.memberBindings.length;for(let u=0;u<c;++u){let b=h?hasOwn(e.byName,z[u])?
e.byName[z[u]]:void 0:e.memberBindings[u];if(!b)continue;let O=b[1],N=b[0],C=O[0],V=O[1],P=O[2],w=b[2],j=b[3],H=n[N];if(!(H==
null&&!(V>>10&1)))if(w===36){let B=V>>11&3;B?B===2?f=H||void 0:d=H:(t?t.writeCodec(C,H):i.write(C,H),d=i.flush())}else if(w===
33||w===38){let B=this.serializeHttpValue(O,H,w,t);w===33?(v??=Object.create(null))[N]=B:r[j]=B}else if(w===39)for(let B in H){
if(!hasOwn(H,B))continue;let M=j+B;r[M.toLowerCase()]=this.serializeHttpValue(P,H[B],38,t,t?P[0]:[P[0],{httpHeader:M}])}else
(w&62)===34?this.serializeQuery(O,H,j,s,t):o=!0}let p=l[1],y=l[3];return p&&y&&a.path.endsWith(p)&&(a.path=a.path.slice(
0,-p.length)+this.serializePath(y,v,e)),o&&m&&(t?t.writeCodec(m,n):i.write(m,n),d=i.flush()),a.body=d,f}serializeQuery(n,a,e,l,i){
let[t,s,r]=n,m=i?void 0:t.getMergedTraits();if(e===void 0){for(let o in a)!hasOwn(a,o)||o in l||(i||Object.assign(r[0].getMergedTraits(),
{...m,httpQuery:o,httpQueryParams:void 0}),this.serializeQuery(r,a[o],o,l,i));return}if((s&192)===64){let o=[];for(let d of a){
let f=this.serializeHttpValue(r,d,34,i,i?r[0]:[r[0],m]);(s>>13&1||f!==void 0)&&o.push(f)}l[e]=o}else l[e]=this.serializeHttpValue(
n,a,34,i,i?t:[t,m])}serializeHttpValue(n,a,e,l,i=n[0]){let t=n[1],s=t&255;return l&&!(t&1792)&&(s<=2||s===17||s===19)?String(
a):(l?l.writeHttpBinding(n,a,e):this.serializer.write(i,a),this.serializer.flush())}serializePath(n,a,e){let l="";for(let[
i,t]of n){if(t===0){l+=i;continue}let s=a?.[i];if(s===void 0){if(hasOwn(e.byName,i)&&e.byName[i][2]===33)throw new Error(
`No value provided for input HTTP label: ${i}.`);l+=`{${i}${t===2?"+":""}}`}else l+=t===2?s.split("/").map(extendedEncodeURIComponent).
join("/"):extendedEncodeURIComponent(s)}return l}async deserializeResponse(n,a,e){let l=this.deserializer,i=typeof l.readCodec==
"function"?l:void 0,t=HttpBindingNormalizedSchema.of(n.output),s=t.getHttpBindings().response,r={};if(e.statusCode>=300){
let o=await collectBody(e.body,a);throw o.byteLength>0&&Object.assign(r,await l.read(15,o)),await this.handleError(n,a,e,
r,this.deserializeMetadata(e)),new Error("@smithy/core/protocols - HTTP Protocol error handler failed to throw.")}let m=await this.
deserializeHttpMessage(t,a,e,r);if(m.length){let o=await collectBody(e.body,a);if(o.byteLength>0){let d=await(i?i.readCodec(
s.syntheticBodySchema,o):l.read(s.syntheticBodySchema,o));for(let f of m)d[f]!=null&&(r[f]=d[f])}}else s.bindings.payload||
await collectBody(e.body,a);return r.$metadata=this.deserializeMetadata(e),r}async deserializeHttpMessage(n,a,e,l,i){let t=l instanceof
Set?i:l,s=this.deserializer,r=typeof s.readCodec=="function"?s:void 0,m=HttpBindingNormalizedSchema.of(n),{bodyMemberNames:o,
bindings:{payload:d,statusCode:f,headers:v,prefixHeaders:z}}=m.getHttpBindings().response,g=e.headers;if(d){let[h,c]=d,[
p,y]=c,u=y>>11&3;if(u)u===2?t[h]=await this.deserializeEventStream({response:e,responseSchema:m}):t[h]=sdkStreamMixin2(e.
body);else if(e.body){let b=await collectBody(e.body,a);b.byteLength>0&&(t[h]=await(r?r.readPayload(c,b):s.read(p,b)))}}
for(let h in g){if(!hasOwn(g,h))continue;let c=h.toLowerCase(),p=g[h];c!==h&&(delete g[h],g[c]=p);let y=hasOwn(v,c)?v[c]:
void 0;if(!y)continue;let[u,[b,O,N],,C]=y;if(N){let V=O>>16&1?splitEvery(p,",",2):splitHeader(p),P=[];for(let w of V)P.push(
r?r.readHttpBinding(N,w.trim(),38):await s.read([N[0],{httpHeader:C}],w.trim()));t[u]=P}else t[u]=r?r.readHttpBinding(y[1],
p,38):await s.read(b,p)}for(let[h,[,,c],,p]of z){t[h]={};for(let y in g){if(!hasOwn(g,y)||!y.startsWith(p))continue;let u=g[y];
t[h][y.slice(p.length)]=r?r.readHttpBinding(c,u,38):await s.read([c[0],{httpHeader:y}],u)}}return f&&(t[f[0]]=e.statusCode),
o}},RpcProtocol=class extends HttpProtocol{async serializeRequest(i,s,t){let d=this.serializer,l={},a={},h=await t.endpoint(),
e=NormalizedSchema.of(i?.input),c=e.getSchema(),u,o=s&&typeof s=="object"?s:{},r=new HttpRequest({protocol:"",hostname:"",
port:void 0,path:"/",fragment:void 0,query:l,headers:a,body:void 0});if(h&&(this.updateServiceEndpoint(r,h),this.setHostPrefix(
r,i,o)),o){let n=e.getEventStreamMember();if(n){if(o[n]){let b={};for(let[m]of e.structIterator())m!==n&&o[m]!=null&&(b[m]=
o[m]);u=await this.serializeEventStream({eventStream:o[n],requestSchema:e,initialRequest:b})}}else d.write(c,o),u=d.flush()}
return r.headers=Object.assign(r.headers,a),r.query=l,r.body=u,r.method="POST",r}async deserializeResponse(i,s,t){let d=this.
deserializer,l=NormalizedSchema.of(i.output),a={};if(this.isErrorResponse(t.statusCode)){let e=await collectBody(t.body,
s);throw e.byteLength>0&&Object.assign(a,await d.read(15,e)),await this.handleError(i,s,t,a,this.deserializeMetadata(t)),
new Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.")}for(let e in t.headers){if(!hasOwn(t.headers,
e))continue;let c=t.headers[e];delete t.headers[e],t.headers[e.toLowerCase()]=c}let h=l.getEventStreamMember();if(h)a[h]=
await this.deserializeEventStream({response:t,responseSchema:l,initialResponseContainer:a});else{let e=await collectBody(
t.body,s);e.byteLength>0&&Object.assign(a,await d.read(l,e))}return a.$metadata=this.deserializeMetadata(t),a}isErrorResponse(i){
return i>=300}},FromStringShapeDeserializer=class extends SerdeContext{settings;constructor(i){super(),this.settings=i}read(i,n){
let r=HttpBindingNormalizedSchema.of(i),e=r.getMergedTraits(),s=r.getHttpBindingLocation(e);return this.readHttpBinding(
r.getHttpBindingValue(s,e),n,s)}readHttpBinding([i,n,r],e,s){let a=n&255;if((a&192)===64)return r??=i.getHttpBindingCollectionValue(
s),splitHeader(e).map(t=>this.readHttpBinding(r,t,s));switch(a){case 21:case 42:return(this.serdeContext?.base64Decoder??
fromBase64)(e);case 4:case 5:case 6:case 7:{let t=this.settings.httpBindings?n>>14&3:0;switch(this.settings.timestampFormat.
useTrait&&a>4?a:t?t+4:this.settings.timestampFormat.default){case 5:return _parseRfc3339DateTimeWithOffset(e);case 6:return _parseRfc7231DateTime(
e);case 7:return _parseEpochTimestamp(e);default:return console.warn("Missing timestamp format, parsing value with Date \
constructor:",e),new Date(e)}}case 0:{let t=n>>8&3;if(!t)return e;let c=e;return(s&6)===6&&(c=(this.serdeContext?.utf8Encoder??
toUtf8)((this.serdeContext?.base64Decoder??fromBase64)(c))),t===2?LazyJsonString.from(c):c}case 1:return Number(e);case 2:
return e.toLowerCase()==="true";case 17:return BigInt(e);case 19:return new NumericValue(e,"bigDecimal");default:return e}}},
HttpInterceptingShapeDeserializer=class extends SerdeContext{codecDeserializer;stringDeserializer;constructor(t,r){super(),
this.codecDeserializer=t,this.stringDeserializer=new FromStringShapeDeserializer(r)}setSerdeContext(t){this.stringDeserializer.
setSerdeContext(t),this.codecDeserializer.setSerdeContext(t),this.serdeContext=t}read(t,r){let e=HttpBindingNormalizedSchema.
of(t),i=e.getMergedTraits();if(i.httpHeader||i.httpResponseCode){let s=e.getHttpBindingValue(38,i);return this.readHttpBinding(
s,r,38)}return i.httpPayload?this.readPayload(e.getHttpBindingValue(36,i),r):this.readCodec(e,r)}readHttpBinding(t,r,e){
let i=typeof r=="string"?r:(this.serdeContext?.utf8Encoder??toUtf8)(r);return this.stringDeserializer.readHttpBinding(t,
i,e)}readPayload([t,r],e){let i=r&255;return i===21||i===42?typeof e=="string"?(this.serdeContext?.utf8Decoder??fromUtf8)(
e):e:i===0?typeof e=="string"?e:(this.serdeContext?.utf8Encoder??toUtf8)(e):this.readCodec(t,e)}readCodec(t,r){return this.
codecDeserializer.read(t,r)}},ToStringShapeSerializer=class extends SerdeContext{settings;stringBuffer="";constructor(e){
super(),this.settings=e}write(e,s){let i=HttpBindingNormalizedSchema.of(e),t=i.getMergedTraits(),n=i.getHttpBindingLocation(
t);this.writeHttpBinding(i.getHttpBindingValue(n,t),s,n)}writeHttpBinding([e,s,i],t,n){let r=s&255;switch(typeof t){case"\
object":if(t===null){this.stringBuffer="null";return}if(r>=4&&r<=7){if(!(t instanceof Date))throw new Error(`@smithy/cor\
e/protocols - received non-Date value ${t} when schema expected Date in ${e.getName(!0)}`);let f=this.settings.httpBindings?
s>>14&3:0;switch(this.settings.timestampFormat.useTrait&&r>4?r:f?f+4:this.settings.timestampFormat.default){case 5:this.
stringBuffer=t.toISOString().replace(".000Z","Z");break;case 6:this.stringBuffer=dateToUtcString(t);break;case 7:this.stringBuffer=
String(t.getTime()/1e3);break;default:console.warn("Missing timestamp format, using epoch seconds",t),this.stringBuffer=
String(t.getTime()/1e3)}return}if((r===21||r===42)&&"byteLength"in t){this.stringBuffer=(this.serdeContext?.base64Encoder??
toBase64)(t);return}if((r&192)===64&&Array.isArray(t)){i??=e.getHttpBindingCollectionValue(n);let f=i[1]&255,d=f>=4&&f<=
7,g="";for(let m of t){this.writeHttpBinding(i,m,n);let a=this.flush();g&&(g+=", "),g+=d?a:quoteHeader(a)}this.stringBuffer=
g;return}this.stringBuffer=JSON.stringify(t,null,2);break;case"string":let o=s>>8&3,h=t;if(o===2&&(h=LazyJsonString.from(
h)),o&&(n&6)===6){this.stringBuffer=(this.serdeContext?.base64Encoder??toBase64)(h.toString());return}this.stringBuffer=
t;break;default:this.stringBuffer=s>>10&1?generateIdempotencyToken():String(t)}}flush(){let e=this.stringBuffer;return this.
stringBuffer="",e}},HttpInterceptingShapeSerializer=class{codecSerializer;stringSerializer;buffer;constructor(e,i,t=new ToStringShapeSerializer(
i)){this.codecSerializer=e,this.stringSerializer=t}setSerdeContext(e){this.codecSerializer.setSerdeContext(e),this.stringSerializer.
setSerdeContext(e)}write(e,i){let t=HttpBindingNormalizedSchema.of(e),r=t.getMergedTraits();if(r.httpHeader||r.httpLabel||
r.httpQuery){let n=t.getHttpBindingLocation(r);this.writeHttpBinding(t.getHttpBindingValue(n,r),i,n);return}this.writeCodec(
t,i)}writeHttpBinding(e,i,t){this.stringSerializer.writeHttpBinding(e,i,t),this.buffer=this.stringSerializer.flush()}writeCodec(e,i){
this.codecSerializer.write(e,i)}flush(){if(this.buffer!==void 0){let e=this.buffer;return this.buffer=void 0,e}return this.
codecSerializer.flush()}};function determineTimestampFormat(r,e){if(e.timestampFormat.useTrait){let t=r.getSchema();if(t===
5||t===6||t===7)return t}let{httpLabel:a,httpPrefixHeaders:i,httpHeader:m,httpQuery:p}=r.getMergedTraits();return(e.httpBindings?
typeof i=="string"||m?6:p||a?5:void 0:void 0)??e.timestampFormat.default}var getHttpHandlerExtensionConfiguration=e=>(e.
logger&&e.logger.constructor?.name!=="NoOpLogger"&&e.requestHandler?.updateHttpClientConfig?.(Symbol.for("logger"),e.logger),
e.defaultSocketTimeout&&e.requestHandler?.updateHttpClientConfig?.(Symbol.for("@smithy/defaultSocketTimeout"),e.defaultSocketTimeout),
{setHttpHandler(t){e.requestHandler=t},httpHandler(){return e.requestHandler},updateHttpClientConfig(t,l){e.requestHandler?.
updateHttpClientConfig(t,l)},httpHandlerConfigs(){return e.requestHandler.httpHandlerConfigs()}}),resolveHttpHandlerRuntimeConfig=e=>({
requestHandler:e.httpHandler()}),escapeUri=e=>encodeURIComponent(e).replace(/[!'()*]/g,hexEncode),hexEncode=e=>`%${e.charCodeAt(
0).toString(16).toUpperCase()}`;function buildQueryString(s){let i=[];for(let t of Object.keys(s).sort()){let e=s[t];if(t=
escapeUri(t),Array.isArray(e))for(let r=0,l=e.length;r<l;r++)i.push(`${t}=${escapeUri(e[r])}`);else{let r=t;(e||typeof e==
"string")&&(r+=`=${escapeUri(e)}`),i.push(r)}}return i.join("&")}var SerdeContextConfig=class{serdeContext;setSerdeContext(e){
this.serdeContext=e}},UnionSerde=class{from;to;keys;constructor(e,t){this.from=e,this.to=t;let n=Object.keys(this.from),
s=new Set(n);s.delete("__type"),this.keys=s}mark(e){this.keys.delete(e)}hasUnknown(){return this.keys.size===1&&Object.keys(
this.to).length===0}writeUnknown(){if(this.hasUnknown()){let e=this.keys.values().next().value,t=this.from[e];this.to.$unknown=
[e,t]}}},canParseBuffer;function detectBufferParsing(){if(canParseBuffer===void 0)try{if(typeof Buffer!="function")canParseBuffer=
!1;else{let e=JSON.parse(Buffer.from([123,125]));canParseBuffer=e!==null&&typeof e=="object"}}catch{canParseBuffer=!1}return canParseBuffer}
function jsonReviver(i,e,n){if(n?.source){let t=n.source;if(typeof e=="number")return e<=Number.MAX_SAFE_INTEGER&&e>=Number.
MIN_SAFE_INTEGER?isRepresentable(t,e)?e:new NumericValue(t,"bigDecimal"):isFractionalBigNumeric(t)?new NumericValue(t,"b\
igDecimal"):/[eE]/.test(t)?expandExponentToBigInt(t):BigInt(t)}return e}function isFractionalBigNumeric(i){let e=i.indexOf(
".");if(e===-1)return!1;let n=i.search(/[eE]/);if(n===-1)return!0;let t=n-e-1;return parseInt(i.slice(n+1),10)<t}function isRepresentable(i,e){
if(i===String(e)||Object.is(e,-0))return!0;if(/[eE]/.test(i))return expandToDecimal(i)===expandToDecimal(String(e));let n=i.
replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,""),t=String(e);return n===t?!0:/[eE]/.test(t)?n===expandToDecimal(t):!1}function expandToDecimal(i){
let e=i.startsWith("-"),n=e?i.slice(1):i,t=n.search(/[eE]/),r;if(t===-1)r=n;else{let a=parseInt(n.slice(t+1),10),s=n.slice(
0,t),c=s.indexOf("."),l,f;c===-1?(l=s,f=s.length):(l=s.slice(0,c)+s.slice(c+1),f=c),l=l.replace(/0+$/,"")||"0";let d=f+a;
l==="0"?r="0":d<=0?r="0."+"0".repeat(-d)+l:d>=l.length?r=l+"0".repeat(d-l.length):r=l.slice(0,d)+"."+l.slice(d)}return r.
includes(".")&&(r=r.replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,"")),(e?"-":"")+r}function expandExponentToBigInt(i){let e=i.
search(/[eE]/),n=parseInt(i.slice(e+1),10),t=i.startsWith("-"),r=i.slice(t?1:0,e),a=r.indexOf("."),s,c;if(a===-1)s=r,c=n;else{
s=r.slice(0,a)+r.slice(a+1);let f=r.length-a-1;c=n-f}s=s.replace(/0+$/,"")||"0";let l=BigInt(s)*10n**BigInt(c+(r.replace(
".","").length-s.length));return t?-l:l}var REVIVER_SYMBOL=Symbol.for("@aws-sdk/reviver");function needsReviver(e){let r=NormalizedSchema.
of(e),t=r.getSchema();if(Array.isArray(t)&&r.isStructSchema()){if(REVIVER_SYMBOL in t)return t[REVIVER_SYMBOL];let i=_check(
r,new Set);return t[REVIVER_SYMBOL]=i,i}return _check(r,new Set)}function _check(e,r){let t=e.getSchema();if(r.has(t))return!1;
if(r.add(t),e.isBigIntegerSchema()||e.isBigDecimalSchema())return!0;if(e.isStructSchema()){for(let[,i]of e.structIterator())
if(_check(i,r))return!0}else if(e.isListSchema()||e.isMapSchema()){if(_check(e.getValueSchema(),r))return!0}else if(e.isDocumentSchema())
return!0;return!1}var collectBodyString=(t,o)=>collectBody(t,o).then(c=>(o?.utf8Encoder??toUtf8)(c));async function parseJsonBody(r,e,o){
let t;if(detectBufferParsing()&&typeof r?.[Symbol.asyncIterator]=="function"){let n=await collectBody(r,e);typeof Buffer==
"function"&&(Buffer.isBuffer(n)?t=n:t=Buffer.from(n.buffer,n.byteOffset,n.byteLength))}if(t||(t=await collectBodyString(
r,e)),t.length===0)return{};let f=o&&needsReviver(o)?jsonReviver:void 0;try{return JSON.parse(t,f)}catch(n){throw n?.name===
"SyntaxError"&&Object.defineProperty(n,"$responseBodyText",{value:typeof t=="string"?t:t.toString("utf8")}),n}}var findKey=(r,e)=>Object.
keys(r).find(o=>o.toLowerCase()===e.toLowerCase()),sanitizeErrorCode=r=>{let e=r;return typeof e=="number"&&(e=e.toString()),
e.indexOf(",")>=0&&(e=e.split(",")[0]),e.indexOf(":")>=0&&(e=e.split(":")[0]),e.indexOf("#")>=0&&(e=e.split("#")[1]),e},
loadRestJsonErrorCode=(r,e)=>loadErrorCode(r,e,["header","code","type"]),loadJsonRpcErrorCode=(r,e,o=!1)=>loadErrorCode(
r,e,o?["code","header","type"]:["type","code","header"]),loadErrorCode=({headers:r},e,o)=>{for(;o.length>0;)switch(o.shift()){case"\
header":let t=findKey(r??{},"x-amzn-errortype");if(t!==void 0)return sanitizeErrorCode(r[t]);break;case"code":let f=findKey(
e??{},"code");if(f&&e[f]!==void 0)return sanitizeErrorCode(e[f]);break;case"type":if(e?.__type!==void 0)return sanitizeErrorCode(
e.__type);break}},JsonShapeDeserializer2=class extends SerdeContextConfig{settings;constructor(r){super(),this.settings=
r}async read(r,e){let m=needsReviver(r)?jsonReviver:void 0,t;if(typeof e=="string"){if(e.length===0)return{};t=JSON.parse(
e,m)}else if(e instanceof Uint8Array&&detectBufferParsing()){if(e.byteLength===0)return{};let f=Buffer.isBuffer(e)?e:Buffer.
from(e.buffer,e.byteOffset,e.byteLength);t=JSON.parse(f,m)}else t=await parseJsonBody(e,this.serdeContext,r);return this.
_read(r,t)}readObject(r,e){return this._read(r,e)}_read(r,e){let m=e!==null&&typeof e=="object",t=NormalizedSchema.of(r);
if(m){if(t.isStructSchema())return this._readStruct(t,e);if(Array.isArray(e)&&t.isListSchema()){let i=t.getValueSchema();
if(this.needsTransform(i))for(let n=0;n<e.length;++n)e[n]=this._read(i,e[n]);return e}if(t.isMapSchema()){let i=t.getValueSchema(),
n=e;if(this.needsTransform(i))for(let s in n)hasOwn(n,s)&&(s==="__proto__"&&writeKey(n),n[s]=this._read(i,n[s]));return n}}
if(t.isBlobSchema()&&typeof e=="string")return fromBase64(e);let f=t.getMergedTraits().mediaType;if(t.isStringSchema()&&
typeof e=="string"&&f)return f==="application/json"||f.endsWith("+json")?LazyJsonString.from(e):e;if(t.isTimestampSchema()&&
e!=null)switch(determineTimestampFormat(t,this.settings)){case 5:return parseRfc3339DateTimeWithOffset(e);case 6:return parseRfc7231DateTime(
e);case 7:return parseEpochTimestamp(e);default:return console.warn("Missing timestamp format, parsing value with Date c\
onstructor:",e),new Date(e)}if(t.isBigIntegerSchema()&&(typeof e=="number"||typeof e=="string"))return BigInt(e);if(t.isBigDecimalSchema()&&
e!=null){if(e instanceof NumericValue)return e;let i=e;return i.type==="bigDecimal"&&"string"in i?new NumericValue(i.string,
i.type):new NumericValue(String(e),"bigDecimal")}if(t.isNumericSchema()&&typeof e=="string"){switch(e){case"Infinity":return 1/0;case"\
-Infinity":return-1/0;case"NaN":return NaN}return e}if(t.isDocumentSchema()&&m)if(Array.isArray(e))for(let i=0;i<e.length;++i){
let n=e[i];n instanceof NumericValue||(e[i]=this._read(t,n))}else{let i=e;for(let n in i){if(!hasOwn(i,n))continue;n==="\
__proto__"&&writeKey(i);let s=i[n];s instanceof NumericValue||(i[n]=this._read(t,s))}}return e}_readStruct(r,e){let m=r.
isUnionSchema(),t={},f,i=typeof e.__type=="string",{jsonName:n}=this.settings;n&&i&&(f={});let s;m&&(s=new UnionSerde(e,
t));for(let[a,o]of r.structIterator()){let c=a;n&&(c=o.getMergedTraits().jsonName??c,i&&(f[c]=a)),m&&s.mark(c),e[c]!=null&&
(t[a]=this._read(o,e[c]))}if(m)s.writeUnknown();else if(i)for(let a in e){if(!hasOwn(e,a))continue;let o=e[a],c=n?f[a]??
a:a;c in t||(t[c]=o)}return t}needsTransform(r){return!!(r.isBlobSchema()||r.isTimestampSchema()||r.isBigIntegerSchema()||
r.isBigDecimalSchema()||r.isNumericSchema()||r.isDocumentSchema()||r.isStructSchema()||r.isListSchema()||r.isMapSchema()||
r.isStringSchema()&&r.getMergedTraits().mediaType)}},JsonBytesStringAdapter=class e extends Uint8Array{string=null;static allocUnsafe(t){
if(typeof Buffer=="function"){let r=Buffer.allocUnsafe(t);return new e(r.buffer,r.byteOffset,r.byteLength)}return new e(
t)}toString(){return this.s()}valueOf(){return this.s()}includes(t,r){return typeof t=="string"?this.s().includes(t,r):Uint8Array.
prototype.includes.call(this,t,r)}indexOf(t,r){return typeof t=="string"?this.s().indexOf(t,r):Uint8Array.prototype.indexOf.
call(this,t,r)}lastIndexOf(t,r){if(typeof t=="string")return this.s().lastIndexOf(t,r);let s=Uint8Array.prototype.lastIndexOf;
return r!==void 0?s.call(this,t,r):s.call(this,t)}startsWith(t,r){return this.s().startsWith(t,r)}endsWith(t,r){return this.
s().endsWith(t,r)}match(t){return this.s().match(t)}replace(t,r){return this.s().replace(t,r)}search(t){return this.s().
search(t)}split(t,r){return this.s().split(t,r)}substring(t,r){return this.s().substring(t,r)}trim(){return this.s().trim()}trimStart(){
return this.s().trimStart()}trimEnd(){return this.s().trimEnd()}charAt(t){return this.s().charAt(t)}charCodeAt(t){return this.
s().charCodeAt(t)}padStart(t,r){return this.s().padStart(t,r)}padEnd(t,r){return this.s().padEnd(t,r)}repeat(t){return this.
s().repeat(t)}toUpperCase(){return this.s().toUpperCase()}toLowerCase(){return this.s().toLowerCase()}s(){if(this.string==
null){let t=Date.now();t>warned+6e4&&(console.warn("@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a strin\
g method on a Uint8Array request body. It has been automatically converted to string. In a future version this will thro\
w an error."),warned=t),this.string=toUtf8(this)}return this.string}},warned=0,encoder=new TextEncoder,OPEN_BRACE=123,CLOSE_BRACE=125,
OPEN_BRACKET=91,CLOSE_BRACKET=93,QUOTE=34,COLON=58,COMMA=44,BACKSLASH=92,TRUE=new Uint8Array([116,114,117,101]),FALSE=new Uint8Array(
[102,97,108,115,101]),NULL=new Uint8Array([110,117,108,108]),ESCAPE_TABLE=new Array(128).fill(null);ESCAPE_TABLE[8]="b",
ESCAPE_TABLE[9]="t",ESCAPE_TABLE[10]="n",ESCAPE_TABLE[12]="f",ESCAPE_TABLE[13]="r",ESCAPE_TABLE[34]='"',ESCAPE_TABLE[92]=
"\\";for(let S=0;S<32;S++)ESCAPE_TABLE[S]===null&&(ESCAPE_TABLE[S]="u00"+S.toString(16).padStart(2,"0"));var INITIAL_BUFFER_SIZE=2048;
function alloc(S){return JsonBytesStringAdapter.allocUnsafe(S)}var JsonShapeSerializer2=class f extends SerdeContextConfig{settings;json;i=0;rootSchema;rawValue;passthrough=!1;constructor(r){
super(),this.settings=r,this.json=alloc(INITIAL_BUFFER_SIZE)}write(r,t){this.i=0,this.rawValue=t,this.rootSchema=NormalizedSchema.
of(r),this.passthrough=this.rootSchema.isBlobSchema()||this.rootSchema.isStringSchema(),this.passthrough||this.writeValue(
this.rootSchema,t,void 0)}writeDiscriminatedDocument(r,t){this.i=0,this.rootSchema=NormalizedSchema.of(r);let e=this.rootSchema;
if(e.isStructSchema()&&t!=null&&typeof t=="object"){this.writeValue(e,t,void 0);let i=`"__type":"${e.getName(!0)??"Unkno\
wn"}",`,s=i.length;this.ensure(s),this.json.copyWithin(1+s,1,this.i),encoder.encodeInto(i,this.json.subarray(1)),this.i+=
s}else this.writeValue(e,t,void 0)}flush(){this.rootSchema=void 0;let r=this.i;this.i=0;let t=this.rawValue;if(this.rawValue=
void 0,r===0)return t;let e=this.json.subarray(0,r);return this.json=alloc(INITIAL_BUFFER_SIZE),e}ensure(r){let{i:t,json:e}=this;
if(t+r>e.length){let i=e.length*2;for(;i<t+r;)i*=2;let s=alloc(i);s.set(this.json),this.json=s}}writeAscii(r){let t=r.length;
this.ensure(t);let{i:e,json:i}=this;for(let s=0;s<t;++s)i[e]=r.charCodeAt(s),e+=1;this.i=e}writeAsciiQuoted(r){let t=r.length;
this.ensure(t+4);let{json:e,i}=this;e[i++]=QUOTE;for(let s=0;s<t;++s)e[i++]=r.charCodeAt(s);e[i++]=QUOTE,this.i=i}writeJsonString(r){
let t=r.length;this.ensure(t*3+2),this.json[this.i++]=QUOTE;for(let e=0;e<t;++e){let i=r.charCodeAt(e);if(i>34&&i<92)this.
json[this.i++]=i;else if(i<128){let s=ESCAPE_TABLE[i];if(s!==null){this.ensure(s.length+1+(t-e-1)*3+1),this.json[this.i++]=
BACKSLASH;for(let n=0;n<s.length;n++)this.json[this.i++]=s.charCodeAt(n)}else this.json[this.i++]=i}else if(i>=55296&&i<=
56319){let s=e+1<t?r.charCodeAt(e+1):0;if(s>=56320&&s<=57343){this.ensure(4);let{written:n}=encoder.encodeInto(r.substring(
e,e+2),this.json.subarray(this.i));this.i+=n,++e}else this.ensure(6+(t-e-1)*3+1),this.writeUnicodeEscape(i)}else if(i>=56320&&
i<=57343)this.ensure(6+(t-e-1)*3+1),this.writeUnicodeEscape(i);else{let{i:s,json:n}=this;i<2048?(n[s++]=192|i>>6,n[s++]=
128|i&63):(n[s++]=224|i>>12,n[s++]=128|i>>6&63,n[s++]=128|i&63),this.i=s}}this.json[this.i++]=QUOTE}writeUnicodeEscape(r){
let{json:t,i:e}=this;t[e++]=BACKSLASH,t[e++]=117;let i=r.toString(16).padStart(4,"0");for(let s=0;s<4;++s)t[e++]=i.charCodeAt(
s);this.i=e}static B64=(()=>{let r="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",t=new Uint8Array(64);
for(let e=0;e<64;++e)t[e]=r.charCodeAt(e);return t})();writeBase64(r){let t=Math.ceil(r.length/3)*4;this.ensure(t+2);let e=this.
json,i=f.B64,s=this.i;e[s++]=QUOTE;let n=r.length,h=n%3,c=n-h;for(let o=0;o<c;o+=3){let a=r[o],l=r[o+1],m=r[o+2];e[s++]=
i[a>>2],e[s++]=i[(a&3)<<4|l>>4],e[s++]=i[(l&15)<<2|m>>6],e[s++]=i[m&63]}if(h===2){let o=r[c],a=r[c+1];e[s++]=i[o>>2],e[s++]=
i[(o&3)<<4|a>>4],e[s++]=i[(a&15)<<2],e[s++]=61}else if(h===1){let o=r[c];e[s++]=i[o>>2],e[s++]=i[(o&3)<<4],e[s++]=61,e[s++]=
61}e[s++]=QUOTE,this.i=s}writeValue(r,t,e){if(t==null){if(e?.isStructSchema()){if(t===void 0&&NormalizedSchema.of(r).isIdempotencyToken()){
this.writeAsciiQuoted(generateIdempotencyToken());return}return}this.ensure(4),this.json.set(NULL,this.i),this.i+=4;return}
let i=NormalizedSchema.of(r),s=typeof t=="object";if(i.isStringSchema()){let n=i.getMergedTraits().mediaType;if(n&&(n===
"application/json"||n.endsWith("+json"))){this.writeJsonString(LazyJsonString.from(t).toString());return}}if(this.settings.
bigNumberAsString&&t!=null&&(i.isBigIntegerSchema()||i.isBigDecimalSchema())){let n=t instanceof NumericValue?t.string:String(
t);this.writeAsciiQuoted(n);return}if(s){if(i.isStructSchema()){this.writeStruct(i,t);return}if(Array.isArray(t)&&(i.isListSchema()||
i.isDocumentSchema())){this.writeList(i,t,i.isDocumentSchema());return}if(i.isMapSchema()){this.writeMap(i,t,!1);return}
if(t instanceof Uint8Array&&(i.isBlobSchema()||i.isDocumentSchema())){this.writeBase64(t);return}if(t instanceof Date&&(i.
isTimestampSchema()||i.isDocumentSchema())){this.writeTimestamp(i,t);return}if(t instanceof NumericValue){this.writeAscii(
t.string);return}if(i.isDocumentSchema()){Array.isArray(t)?this.writeList(i,t,!0):this.writeMap(i,t,!0);return}let n=JSON.
stringify(t);this.writeAscii(n);return}if(typeof t=="string"){if(i.isBlobSchema()){let n=(this.serdeContext?.base64Encoder??
toBase64)(t);this.writeAsciiQuoted(n);return}this.writeJsonString(t);return}if(typeof t=="number"){if(Math.abs(t)===1/0||
Number.isNaN(t)){this.writeAsciiQuoted(String(t));return}let n=String(t);this.writeAscii(n);return}if(typeof t=="boolean"){
this.ensure(5);let{i:n,json:h}=this;t?(h.set(TRUE,n),n+=4):(h.set(FALSE,n),n+=5),this.i=n;return}if(typeof t=="bigint"){
this.writeAscii(t.toString());return}this.writeAscii(String(t))}writeStruct(r,t){this.ensure(2),this.json[this.i++]=OPEN_BRACE;
let e=!1,i=typeof t.__type=="string",s;i&&(s=new Set);for(let[n,h]of r.structIterator()){let c=t[n];if(c==null&&!h.isIdempotencyToken())
continue;e&&(this.ensure(1),this.json[this.i++]=COMMA),e=!0;let o=this.settings.jsonName?h.getMergedTraits().jsonName??n:
n;s&&(s.add(n),s.add(o)),this.writeAsciiQuoted(o),this.json[this.i++]=COLON,this.writeValue(h,c,r)}if(!e&&r.isUnionSchema()){
let{$unknown:n}=t;if(Array.isArray(n)){let[h,c]=n;this.writeAsciiQuoted(h),this.ensure(1),this.json[this.i++]=COLON,this.
writeValue(15,c,r)}}else if(i)for(let n in t){if(s.has(n))continue;s.add(n);let h=t[n];e&&(this.ensure(1),this.json[this.
i++]=COMMA),e=!0,this.writeAsciiQuoted(n),this.ensure(1),this.json[this.i++]=COLON,this.writeValue(15,h,void 0)}this.ensure(
1),this.json[this.i++]=CLOSE_BRACE}writeList(r,t,e){let i=!!r.getMergedTraits().sparse,s=r.getValueSchema();if(!e&&(s.isStringSchema()||
s.isNumericSchema()||s.isBooleanSchema())){let h=!1;for(let o=0;o<t.length;++o){let a=t[o];if(Number.isNaN(a)||a===1/0||
a===-1/0||a==null&&!i){h=!0;break}}let c;if(!h)c=JSON.stringify(t);else{let o=[];for(let a=0;a<t.length;++a){let l=t[a];
l==null&&!i||(Number.isNaN(l)||l===1/0||l===-1/0?o.push(String(l)):o.push(l))}c=JSON.stringify(o)}this.ensure(c.length*3),
this.i+=encoder.encodeInto(c,this.json.subarray(this.i)).written;return}this.ensure(2),this.json[this.i++]=OPEN_BRACKET;
let n=!1;for(let h=0;h<t.length;++h){let c=t[h];(e?c===void 0:c==null&&!i)||(n&&(this.ensure(1),this.json[this.i++]=COMMA),
this.writeValue(s,c,void 0),n=!0)}this.ensure(1),this.json[this.i++]=CLOSE_BRACKET}writeMap(r,t,e){let i=!!r.getMergedTraits().
sparse,s=r.getValueSchema();if(!e&&(s.isStringSchema()||s.isNumericSchema()||s.isBooleanSchema())){let h;for(let o in t){
if(!hasOwn(t,o))continue;let a=t[o];Number.isNaN(a)||a===1/0||a===-1/0?((h??={})[o]=a,t[o]=String(a)):a===null&&!i&&((h??=
{})[o]=null,t[o]=void 0)}let c=JSON.stringify(t);h&&Object.assign(t,h),this.ensure(c.length*3),this.i+=encoder.encodeInto(
c,this.json.subarray(this.i)).written;return}this.ensure(2),this.json[this.i++]=OPEN_BRACE;let n=!0;for(let h in t){if(!hasOwn(
t,h))continue;let c=t[h];(e?c===void 0:c==null&&!i)||(n||(this.ensure(1),this.json[this.i++]=COMMA),n=!1,this.writeJsonString(
h),this.ensure(1),this.json[this.i++]=COLON,this.writeValue(s,c,void 0))}this.ensure(1),this.json[this.i++]=CLOSE_BRACE}writeTimestamp(r,t){
switch(determineTimestampFormat(r,this.settings)){case 5:{let e=t.toISOString().replace(".000Z","Z");this.writeAsciiQuoted(
e);return}case 6:{this.writeAsciiQuoted(dateToUtcString(t));return}case 7:{let e=String(t.getTime()/1e3);this.writeAscii(
e);return}default:{let e=String(t.getTime()/1e3);this.writeAscii(e);return}}}},JsonCodec2=class extends SerdeContextConfig{settings;constructor(e){
super(),this.settings=e}createSerializer(){let e=new JsonShapeSerializer2(this.settings);return e.setSerdeContext(this.serdeContext),
e}createDeserializer(){let e=new JsonShapeDeserializer2(this.settings);return e.setSerdeContext(this.serdeContext),e}}}),
2975:((_m_,_e_,_r_)=>{_r_.d(_e_,{I5:()=>rootOf,KC:()=>accountOfArn,cl:()=>spellings,cw:()=>allow,f_:()=>sageMakerPrefix,
vA:()=>asJson,xo:()=>groupResources,yS:()=>folderOf});function allow(action,resource){return{Effect:"Allow",Action:action,
Resource:resource}}function asJson(statements){return JSON.stringify(statements.length===1?statements[0]:statements)}function folderOf(key){
let folders=key.split("/").slice(0,-1),digest=folders.findIndex(folder=>/^[0-9a-f]{64}$/.test(folder)),kept=digest<0?folders:
folders.slice(0,digest);return kept.length===0?key:`${kept.join("/")}/*`}function accountOfArn(arn){return arn.split(":")[4]??
""}function spellings(names){return[...new Set(names.flatMap(name=>[name.toLowerCase(),name]))]}function rootOf(account,partition){
return`arn:${partition}:iam::${account}:root`}function groupResources({prefix,name}){return[`${prefix}:model-package-gro\
up/${name}`,`${prefix}:model-package/${name}/*`]}function sageMakerPrefix({partition,region,account}){return`arn:${partition}\
:sagemaker:${region}:${account}`}}),793:((_m_,_e_,_r_)=>{_r_.d(_e_,{$S:()=>NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,AE:()=>NODE_SIGV4A_CONFIG_OPTIONS,
BB:()=>SignatureV4,Oy:()=>resolveAwsSdkSigV4AConfig,S1:()=>AwsSdkSigV4ASigner,SR:()=>readableStreamHasher,TE:()=>AwsJson1_1Protocol,
WK:()=>AwsJson1_0Protocol,Yu:()=>AwsRestJsonProtocol,dm:()=>signatureV4aContainer,f2:()=>AwsSdkSigV4Signer,ho:()=>resolveAwsSdkSigV4Config,
jG:()=>Md5Node,k5:()=>Crc32Node,kE:()=>AwsQueryProtocol,kS:()=>Sha256Node,tI:()=>AwsRestXmlProtocol});var _26_=_r_(5271),
_27_=_r_(4976),_3_=_r_(7075),_4_=_r_.n(_3_),_20_=_r_(7598),_21_=_r_.n(_20_),_28_=_r_(8522),_29_=_r_.n(_28_),getDateHeader=e=>_27_.
cS.isInstance(e)?e.headers?.date??e.headers?.Date:void 0,getAgeHeader=e=>_27_.cS.isInstance(e)?e.headers?.age??e.headers?.
Age:void 0,getSkewCorrectedDate=e=>new Date(Date.now()+e),getUpdatedSystemClockOffset=(d,e,i,v)=>{if(v!==void 0)return e;
let r=Date.parse(d);if(Number.isNaN(r))return e;let a=Date.now();return i!==void 0&&a-i>9e5?e:r-a},throwSigningPropertyError=(e,n)=>{
if(!n)throw new Error(`Property \`${e}\` is not resolved for AWS SDK SigV4Auth`);return n},hasEventStreamOutput=e=>e.context?.[_27_.
Vf]?.eventStream?.output===!0,validateSigningProperties=async e=>{let n=throwSigningPropertyError("context",e.context),t=throwSigningPropertyError(
"config",e.config),a=n.endpointV2?.properties?.authSchemes?.[0],o=await throwSigningPropertyError("signer",t.signer)(a),
s=e?.signingRegion,c=e?.signingRegionSet,i=e?.signingName;return{config:t,signer:o,signingRegion:s,signingRegionSet:c,signingName:i}},
AwsSdkSigV4Signer=class{async sign(e,n,t){if(!_27_.Kd.isInstance(e))throw new Error("The request is not an instance of `\
HttpRequest` and cannot be signed");let a=await validateSigningProperties(t),{config:o,signer:s}=a,{signingRegion:c,signingName:i}=a,
r=t.context;if(r?.authSchemes?.length??!1){let[g,l]=r.authSchemes;g?.name==="sigv4a"&&l?.name==="sigv4"&&(c=l?.signingRegion??
c,i=l?.signingName??i)}let f=await o.disableClockSkewCorrection?.()===!0;t._disableClockSkewCorrection=f;let S2=f||hasEventStreamOutput(
t);return t._skipClockSkewSampling=S2,S2||(t._preRequestSystemClockOffset=o.systemClockOffset,t._requestSentAt=Date.now()),
await s.sign(e,{signingDate:f?new Date:getSkewCorrectedDate(o.systemClockOffset),signingRegion:c,signingService:i})}errorHandler(e){
return n=>{let t=n;if(!e._skipClockSkewSampling&&!e._disableClockSkewCorrection){let a=t.ServerTime??getDateHeader(t.$response);
if(a){let o=throwSigningPropertyError("config",e.config),s=e._preRequestSystemClockOffset,c=e._requestSentAt,i=getAgeHeader(
t.$response),r=getUpdatedSystemClockOffset(a,o.systemClockOffset,c,i);o.systemClockOffset=r,Math.abs(r)>=24e4&&(r!==s||s!==
void 0&&s!==r)&&t.$metadata&&(t.$metadata.clockSkewCorrected=!0)}}throw n}}successHandler(e,n){if(n._skipClockSkewSampling||
n._disableClockSkewCorrection)return;let t=getDateHeader(e);if(t){let a=throwSigningPropertyError("config",n.config),o=n.
_requestSentAt,s=getAgeHeader(e);a.systemClockOffset=getUpdatedSystemClockOffset(t,a.systemClockOffset,o,s)}}},AwsSdkSigV4ASigner=class extends AwsSdkSigV4Signer{async sign(t,S2,e){
if(!_27_.Kd.isInstance(t))throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");let{config:n,
signer:s,signingRegion:a,signingRegionSet:g,signingName:o}=await validateSigningProperties(e),r=(await n.sigv4aSigningRegionSet?.()??
g??[a]).join(","),i=await n.disableClockSkewCorrection?.()===!0;return e._disableClockSkewCorrection=i,i||(e._preRequestSystemClockOffset=
n.systemClockOffset,e._requestSentAt=Date.now()),await s.sign(t,{signingDate:i?new Date:getSkewCorrectedDate(n.systemClockOffset),
signingRegion:r,signingService:o})}},getArrayForCommaSeparatedString=a=>typeof a=="string"&&a.length>0?a.split(",").map(
r=>r.trim()):[],getBearerTokenEnvKey=e=>`AWS_BEARER_TOKEN_${e.replace(/[\s-]/g,"_").toUpperCase()}`,NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY="\
AWS_AUTH_SCHEME_PREFERENCE",NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY="auth_scheme_preference",NODE_AUTH_SCHEME_PREFERENCE_OPTIONS={
environmentVariableSelector:(E,e)=>{if(e?.signingName&&getBearerTokenEnvKey(e.signingName)in E)return["httpBearerAuth"];
if(NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY in E)return getArrayForCommaSeparatedString(E[NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY])},
configFileSelector:E=>{if(NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY in E)return getArrayForCommaSeparatedString(E[NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY])},
default:[]},resolveAwsSdkSigV4AConfig=i=>(i.sigv4aSigningRegionSet=(0,_26_.te)(i.sigv4aSigningRegionSet),i),NODE_SIGV4A_CONFIG_OPTIONS={
environmentVariableSelector(i){if(i.AWS_SIGV4A_SIGNING_REGION_SET)return i.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map(
e=>e.trim());throw new _27_.mZ("AWS_SIGV4A_SIGNING_REGION_SET not set in env.",{tryNextLink:!0})},configFileSelector(i){
if(i.sigv4a_signing_region_set)return(i.sigv4a_signing_region_set??"").split(",").map(e=>e.trim());throw new _27_.mZ("si\
gv4a_signing_region_set not set in profile.",{tryNextLink:!0})},default:void 0},HeaderFormatter=class{format(t){let e=[];
for(let r in t){if(!(0,_27_.$3)(t,r))continue;let i=(0,_27_.ar)(r);e.push(Uint8Array.from([i.byteLength]),i,this.formatHeaderValue(
t[r]))}let n=new Uint8Array(e.reduce((r,i)=>r+i.byteLength,0)),a=0;for(let r of e)n.set(r,a),a+=r.byteLength;return n}formatHeaderValue(t){
switch(t.type){case"boolean":return Uint8Array.from([t.value?0:1]);case"byte":return Uint8Array.from([2,t.value]);case"s\
hort":let e=new DataView(new ArrayBuffer(3));return e.setUint8(0,3),e.setInt16(1,t.value,!1),new Uint8Array(e.buffer);case"\
integer":let n=new DataView(new ArrayBuffer(5));return n.setUint8(0,4),n.setInt32(1,t.value,!1),new Uint8Array(n.buffer);case"\
long":let a=new Uint8Array(9);return a[0]=5,a.set(t.value.bytes,1),a;case"binary":let r=new DataView(new ArrayBuffer(3+t.
value.byteLength));r.setUint8(0,6),r.setUint16(1,t.value.byteLength,!1);let i=new Uint8Array(r.buffer);return i.set(t.value,
3),i;case"string":let s=(0,_27_.ar)(t.value),u=new DataView(new ArrayBuffer(3+s.byteLength));u.setUint8(0,7),u.setUint16(
1,s.byteLength,!1);let f=new Uint8Array(u.buffer);return f.set(s,3),f;case"timestamp":let o=new Uint8Array(9);return o[0]=
8,o.set(Int64.fromNumber(t.value.valueOf()).bytes,1),o;case"uuid":if(!UUID_PATTERN.test(t.value))throw new Error(`Invali\
d UUID received: ${t.value}`);let l=new Uint8Array(17);return l[0]=9,l.set((0,_27_.aD)(t.value.replace(/-/g,"")),1),l}}},
HEADER_VALUE_TYPE;(function(t){t[t.boolTrue=0]="boolTrue",t[t.boolFalse=1]="boolFalse",t[t.byte=2]="byte",t[t.short=3]="\
short",t[t.integer=4]="integer",t[t.long=5]="long",t[t.byteArray=6]="byteArray",t[t.string=7]="string",t[t.timestamp=8]=
"timestamp",t[t.uuid=9]="uuid"})(HEADER_VALUE_TYPE||(HEADER_VALUE_TYPE={}));var UUID_PATTERN=/^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,
Int64=class y{bytes;constructor(e){if(this.bytes=e,e.byteLength!==8)throw new Error("Int64 buffers must be exactly 8 byt\
es")}static fromNumber(e){if(e>9223372036854776e3||e<-9223372036854776e3)throw new Error(`${e} is too large (or, if nega\
tive, too small) to represent as an Int64`);let n=new Uint8Array(8);for(let a=7,r=Math.abs(Math.round(e));a>-1&&r>0;a--,
r/=256)n[a]=r;return e<0&&negate(n),new y(n)}valueOf(){let e=this.bytes.slice(0),n=e[0]&128;return n&&negate(e),parseInt(
(0,_27_.nj)(e),16)*(n?-1:1)}toString(){return String(this.valueOf())}};function negate(t){for(let e=0;e<8;e++)t[e]^=255;
for(let e=7;e>-1&&(t[e]++,t[e]===0);e--);}var ALGORITHM_QUERY_PARAM="X-Amz-Algorithm",CREDENTIAL_QUERY_PARAM="X-Amz-Cred\
ential",AMZ_DATE_QUERY_PARAM="X-Amz-Date",SIGNED_HEADERS_QUERY_PARAM="X-Amz-SignedHeaders",EXPIRES_QUERY_PARAM="X-Amz-Ex\
pires",SIGNATURE_QUERY_PARAM="X-Amz-Signature",TOKEN_QUERY_PARAM="X-Amz-Security-Token",AUTH_HEADER="authorization",AMZ_DATE_HEADER=AMZ_DATE_QUERY_PARAM.
toLowerCase(),DATE_HEADER="date",GENERATED_HEADERS=[AUTH_HEADER,AMZ_DATE_HEADER,DATE_HEADER],SIGNATURE_HEADER=SIGNATURE_QUERY_PARAM.
toLowerCase(),SHA256_HEADER="x-amz-content-sha256",TOKEN_HEADER=TOKEN_QUERY_PARAM.toLowerCase(),ALWAYS_UNSIGNABLE_HEADERS={
authorization:!0,"cache-control":!0,connection:!0,expect:!0,from:!0,"keep-alive":!0,"max-forwards":!0,pragma:!0,referer:!0,
te:!0,trailer:!0,"transfer-encoding":!0,upgrade:!0,"user-agent":!0,"x-amzn-trace-id":!0},PROXY_HEADER_PATTERN=/^proxy-/,
SEC_HEADER_PATTERN=/^sec-/,ALGORITHM_IDENTIFIER="AWS4-HMAC-SHA256",EVENT_ALGORITHM_IDENTIFIER="AWS4-HMAC-SHA256-PAYLOAD",
UNSIGNED_PAYLOAD="UNSIGNED-PAYLOAD",MAX_CACHE_SIZE=50,KEY_TYPE_IDENTIFIER="aws4_request",MAX_PRESIGNED_TTL=3600*24*7,getCanonicalQuery=({
query:a={}})=>{let s=[],t={};for(let e in a){if(!(0,_27_.$3)(a,e)||e.toLowerCase()===SIGNATURE_HEADER)continue;let r=(0,_27_.
o$)(e);s.push(r);let i=a[e];typeof i=="string"?t[r]=`${r}=${(0,_27_.o$)(i)}`:Array.isArray(i)&&(t[r]=i.slice(0).reduce((n,o)=>n.
concat([`${r}=${(0,_27_.o$)(o)}`]),[]).sort().join("&"))}return s.sort().map(e=>t[e]).filter(e=>e).join("&")},iso8601=e=>toDate(
e).toISOString().replace(/\.\d{3}Z$/,"Z"),toDate=e=>typeof e=="number"?new Date(e*1e3):typeof e=="string"?Number(e)?new Date(
Number(e)*1e3):new Date(e):e,SignatureV4Base=class{service;regionProvider;credentialProvider;sha256;uriEscapePath;applyChecksum;constructor({
applyChecksum:e,credentials:t,region:i,service:r,sha256:a,uriEscapePath:s=!0}){this.service=r,this.sha256=a,this.uriEscapePath=
s,this.applyChecksum=typeof e=="boolean"?e:!0,this.regionProvider=(0,_27_.te)(i),this.credentialProvider=(0,_27_.te)(t)}createCanonicalRequest(e,t,i){
let r=Object.keys(t).sort();return`${e.method}
${this.getCanonicalPath(e)}
${getCanonicalQuery(e)}
${r.map(a=>`${a}:${t[a]}`).join(`
`)}

${r.join(";")}
${i}`}async createStringToSign(e,t,i,r){let a=new this.sha256;a.update((0,_27_.Fo)(i));let s=await a.digest();return`${r}\

${e}
${t}
${(0,_27_.nj)(s)}`}getCanonicalPath({path:e}){if(this.uriEscapePath){let t=[];for(let r of e.split("/"))r?.length!==0&&r!==
"."&&(r===".."?t.pop():t.push(r));let i=`${e?.startsWith("/")?"/":""}${t.join("/")}${t.length>0&&e?.endsWith("/")?"/":""}`;
return(0,_27_.o$)(i).replace(/%2F/g,"/")}return e}validateResolvedCredentials(e){if(typeof e!="object"||typeof e.accessKeyId!=
"string"||typeof e.secretAccessKey!="string")throw new Error("Resolved credential object is not valid")}formatDate(e){let t=iso8601(
e).replace(/[-:]/g,"");return{longDate:t,shortDate:t.slice(0,8)}}getCanonicalHeaderList(e){return Object.keys(e).sort().
join(";")}},signingKeyCache={},cacheQueue=[],createScope=(t,e,a)=>`${t}/${e}/${a}/${KEY_TYPE_IDENTIFIER}`,getSigningKey=async(t,e,a,c,E)=>{
let $=await hmac(t,e.secretAccessKey,e.accessKeyId),s=`${a}:${c}:${E}:${(0,_27_.nj)($)}:${e.sessionToken}`;if(s in signingKeyCache)
return signingKeyCache[s];for(cacheQueue.push(s);cacheQueue.length>MAX_CACHE_SIZE;)delete signingKeyCache[cacheQueue.shift()];
let n=`AWS4${e.secretAccessKey}`;for(let y of[a,c,E,KEY_TYPE_IDENTIFIER])n=await hmac(t,n,y);return signingKeyCache[s]=n},
hmac=(t,e,a)=>{let c=new t(e);return c.update((0,_27_.Fo)(a)),c.digest()},getCanonicalHeaders=({headers:t},c,a)=>{let o={};
for(let r of Object.keys(t).sort()){if(t[r]==null)continue;let e=r.toLowerCase();((0,_27_.$3)(ALWAYS_UNSIGNABLE_HEADERS,
e)||c?.has(e)||PROXY_HEADER_PATTERN.test(e)||SEC_HEADER_PATTERN.test(e))&&(!a||a&&!a.has(e))||(e==="__proto__"&&(0,_27_.
TE)(o),o[e]=t[r].replace(/[\r\n]/g," ").replace(/[ \t]+/g," ").replace(/^ | $/g,""))}return o},getPayloadHash=async({headers:a,
body:e},t)=>{for(let r in a)if((0,_27_.$3)(a,r)&&r.toLowerCase()===SHA256_HEADER)return a[r];if(e==null)return"e3b0c4429\
8fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";if(typeof e=="string"||ArrayBuffer.isView(e)||(0,_27_.mw)(e)){let r=new t;
return r.update((0,_27_.Fo)(e)),(0,_27_.nj)(await r.digest())}return UNSIGNED_PAYLOAD},hasHeader=(r,e)=>{r=r.toLowerCase();
for(let a in e)if((0,_27_.$3)(e,a)&&r===a.toLowerCase())return!0;return!1},moveHeadersToQuery=(s,t={})=>{let{headers:e,query:l={}}=_27_.
Kd.clone(s);for(let a in e){if(!(0,_27_.$3)(e,a))continue;let r=a.toLowerCase();(r.slice(0,6)==="x-amz-"&&!t.unhoistableHeaders?.
has(r)||t.hoistableHeaders?.has(r))&&(l[a]=e[a],delete e[a])}return{...s,headers:e,query:l}},prepareRequest=e=>{e=_27_.Kd.
clone(e);for(let a in e.headers)(0,_27_.$3)(e.headers,a)&&GENERATED_HEADERS.indexOf(a.toLowerCase())>-1&&delete e.headers[a];
return e},SignatureV4=class extends SignatureV4Base{headerFormatter=new HeaderFormatter;constructor({applyChecksum:e,credentials:t,
region:s,service:i,sha256:n,uriEscapePath:a=!0}){super({applyChecksum:e,credentials:t,region:s,service:i,sha256:n,uriEscapePath:a})}async presign(e,t={}){
let{signingDate:s=new Date,expiresIn:i=3600,unsignableHeaders:n,unhoistableHeaders:a,signableHeaders:h,hoistableHeaders:d,
signingRegion:r,signingService:c}=t,o=await this.credentialProvider();this.validateResolvedCredentials(o);let u=r??await this.
regionProvider(),{longDate:l,shortDate:E}=this.formatDate(s);if(i>MAX_PRESIGNED_TTL)return Promise.reject("Signature ver\
sion 4 presigned URLs must have an expiration date less than one week in the future");let R=createScope(E,u,c??this.service),
g=moveHeadersToQuery(prepareRequest(e),{unhoistableHeaders:a,hoistableHeaders:d});o.sessionToken&&(g.query[TOKEN_QUERY_PARAM]=
o.sessionToken),g.query[ALGORITHM_QUERY_PARAM]=ALGORITHM_IDENTIFIER,g.query[CREDENTIAL_QUERY_PARAM]=`${o.accessKeyId}/${R}`,
g.query[AMZ_DATE_QUERY_PARAM]=l,g.query[EXPIRES_QUERY_PARAM]=i.toString(10);let A=getCanonicalHeaders(g,n,h);return g.query[SIGNED_HEADERS_QUERY_PARAM]=
this.getCanonicalHeaderList(A),g.query[SIGNATURE_QUERY_PARAM]=await this.getSignature(l,R,this.getSigningKey(o,u,E,c),this.
createCanonicalRequest(g,A,await getPayloadHash(e,this.sha256))),g}async sign(e,t){return typeof e=="string"?this.signString(
e,t):e.headers&&e.payload?this.signEvent(e,t):e.message?this.signMessage(e,t):this.signRequest(e,t)}async signEvent({headers:e,
payload:t},{signingDate:s=new Date,priorSignature:i,signingRegion:n,signingService:a,eventStreamCredentials:h}){let d=n??
await this.regionProvider(),{shortDate:r,longDate:c}=this.formatDate(s),o=createScope(r,d,a??this.service),u=await getPayloadHash(
{headers:{},body:t},this.sha256),l=new this.sha256;l.update(e);let E=(0,_27_.nj)(await l.digest()),R=[EVENT_ALGORITHM_IDENTIFIER,
c,o,i,E,u].join(`
`);return this.signString(R,{signingDate:s,signingRegion:d,signingService:a,eventStreamCredentials:h})}async signMessage(e,{
signingDate:t=new Date,signingRegion:s,signingService:i,eventStreamCredentials:n}){return this.signEvent({headers:this.headerFormatter.
format(e.message.headers),payload:e.message.body},{signingDate:t,signingRegion:s,signingService:i,priorSignature:e.priorSignature,
eventStreamCredentials:n}).then(a=>({message:e.message,signature:a}))}async signString(e,{signingDate:t=new Date,signingRegion:s,
signingService:i,eventStreamCredentials:n}={}){let a=n??await this.credentialProvider();this.validateResolvedCredentials(
a);let h=s??await this.regionProvider(),{shortDate:d}=this.formatDate(t),r=new this.sha256(await this.getSigningKey(a,h,
d,i));return r.update((0,_27_.Fo)(e)),(0,_27_.nj)(await r.digest())}async signRequest(e,{signingDate:t=new Date,signableHeaders:s,
unsignableHeaders:i,signingRegion:n,signingService:a}={}){let h=await this.credentialProvider();this.validateResolvedCredentials(
h);let d=n??await this.regionProvider(),r=prepareRequest(e),{longDate:c,shortDate:o}=this.formatDate(t),u=createScope(o,
d,a??this.service);r.headers[AMZ_DATE_HEADER]=c,h.sessionToken&&(r.headers[TOKEN_HEADER]=h.sessionToken);let l=await getPayloadHash(
r,this.sha256);!hasHeader(SHA256_HEADER,r.headers)&&this.applyChecksum&&(r.headers[SHA256_HEADER]=l);let E=getCanonicalHeaders(
r,i,s),R=await this.getSignature(c,u,this.getSigningKey(h,d,o,a),this.createCanonicalRequest(r,E,l));return r.headers[AUTH_HEADER]=
`${ALGORITHM_IDENTIFIER} Credential=${h.accessKeyId}/${u}, SignedHeaders=${this.getCanonicalHeaderList(E)}, Signature=${R}`,
r}async getSignature(e,t,s,i){let n=await this.createStringToSign(e,t,i,ALGORITHM_IDENTIFIER),a=new this.sha256(await s);
return a.update((0,_27_.Fo)(n)),(0,_27_.nj)(await a.digest())}getSigningKey(e,t,s,i){return getSigningKey(this.sha256,e,
s,t,i||this.service)}},signatureV4aContainer={SignatureV4a:null},bindResolveAwsSdkSigV4Config=a=>e=>{let n=e.credentials,
r=!!e.credentials,s;Object.defineProperty(e,"credentials",{set(i){i&&i!==n&&i!==s&&(r=!0),n=i;let l=normalizeCredentialProvider(
e,{credentials:n,credentialDefaultProvider:e.credentialDefaultProvider}),t=bindCallerConfig(e,l);if(r&&!t.attributed){let o=typeof n==
"object"&&n!==null;s=async g=>{let d=await t(g);return o&&(!d.$source||Object.keys(d.$source).length===0)?(0,_26_.gD)(d,
"CREDENTIALS_CODE","e"):d},s.memoized=t.memoized,s.configBound=t.configBound,s.attributed=!0}else s=t},get(){return s},enumerable:!0,
configurable:!0}),e.credentials=n;let{signingEscapePath:m=!0,systemClockOffset:v=e.systemClockOffset||0,sha256:C}=e,u;return e.
signer?u=(0,_26_.te)(e.signer):e.regionInfoProvider?u=()=>(0,_26_.te)(e.region)().then(async i=>[await e.regionInfoProvider(
i,{useFipsEndpoint:await e.useFipsEndpoint(),useDualstackEndpoint:await e.useDualstackEndpoint()})||{},i]).then(([i,l])=>{
let{signingRegion:t,signingService:o}=i;e.signingRegion=e.signingRegion||t||l,e.signingName=e.signingName||o||e.serviceId;
let g={...e,credentials:e.credentials,region:e.signingRegion,service:e.signingName,sha256:C,uriEscapePath:m},d=e.signerConstructor||
SignatureV4;return new d(g)}):u=async i=>{i=Object.assign({},{name:"sigv4",signingName:e.signingName||e.defaultSigningName,
signingRegion:await(0,_26_.te)(e.region)(),properties:{}},i);let l=i.signingRegion,t=i.signingName;e.signingRegion=e.signingRegion||
l,e.signingName=e.signingName||t||e.serviceId;let o={...e,credentials:e.credentials,region:e.signingRegion,service:e.signingName,
sha256:C,uriEscapePath:m},g=e.signerConstructor||SignatureV4;return new g(o)},Object.assign(e,{systemClockOffset:v,signingEscapePath:m,
signer:u,disableClockSkewCorrection:(0,_26_.te)(e.disableClockSkewCorrection??a)})};function normalizeCredentialProvider(a,{
credentials:e,credentialDefaultProvider:n}){let r;return e?e?.memoized?r=e:r=(0,_26_.K4)(e,_26_.OC,_26_.e):n?r=(0,_26_.te)(
n(Object.assign({},a,{parentClientConfig:a}))):r=async()=>{throw new Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `c\
redentials` not provided and no credentialDefaultProvider was configured.")},r.memoized=!0,r}function bindCallerConfig(a,e){
if(e.configBound)return e;let n=async r=>e({...r,callerClientConfig:a});return n.memoized=e.memoized,n.configBound=!0,n}
var ENV_DISABLE_CLOCK_SKEW_CORRECTION="AWS_DISABLE_CLOCK_SKEW_CORRECTION",CONFIG_DISABLE_CLOCK_SKEW_CORRECTION="disable_\
clock_skew_correction",NODE_DISABLE_CLOCK_SKEW_CORRECTION_CONFIG_OPTIONS={environmentVariableSelector:e=>(0,_27_.Qm)(e,ENV_DISABLE_CLOCK_SKEW_CORRECTION,
_27_.cV.ENV),configFileSelector:e=>(0,_27_.Qm)(e,CONFIG_DISABLE_CLOCK_SKEW_CORRECTION,_27_.cV.CONFIG),default:!1},DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION=(0,_27_.
Z9)(NODE_DISABLE_CLOCK_SKEW_CORRECTION_CONFIG_OPTIONS),resolveAwsSdkSigV4Config=bindResolveAwsSdkSigV4Config(DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION),
HashCalculator=class extends _3_.Writable{hash;constructor(r,t){super(t),this.hash=r}_write(r,t,s){try{this.hash.update(
(0,_27_.Fo)(r))}catch(a){return s(a)}s()}},readableStreamHasher=(o,a)=>{if(a.readableFlowing!==null)throw new Error("Una\
ble to calculate hash for flowing readable stream");let e=new o,r=new HashCalculator(e);return a.pipe(r),new Promise((l,n)=>{
a.on("error",h=>{r.end(),n(h)}),r.on("error",n),r.on("finish",()=>{e.digest().then(l).catch(n)})})},Md5Js=class{digestLength=16;state=Uint32Array.
from(INIT);writeBuffer=new DataView(new ArrayBuffer(64));bufferLength=0;bytesHashed=0;update(t){let i=(0,_27_.Fo)(t),f=0,
r=i.byteLength;for(this.bytesHashed+=r;r>0;)this.writeBuffer.setUint8(this.bufferLength++,i[f++]),--r,this.bufferLength===
64&&(compress(this.state,this.writeBuffer),this.bufferLength=0)}async digest(){let t=Uint32Array.from(this.state),i=new DataView(
this.writeBuffer.buffer.slice(0)),f=this.bufferLength,r=this.bytesHashed*8;if(i.setUint8(f++,128),this.bufferLength%64>=
56){for(let e=f;e<64;++e)i.setUint8(e,0);compress(t,i),f=0}for(let e=f;e<56;++e)i.setUint8(e,0);i.setUint32(56,r>>>0,!0),
i.setUint32(60,Math.floor(r/4294967296),!0),compress(t,i);let s=new Uint8Array(16),n=new DataView(s.buffer);for(let e=0;e<
4;++e)n.setUint32(e*4,t[e],!0);return s}reset(){this.state.set(INIT),this.writeBuffer=new DataView(new ArrayBuffer(64)),
this.bufferLength=0,this.bytesHashed=0}},INIT=[1732584193,4023233417,2562383102,271733878],M=4294967295,S=Uint8Array.of(
7,12,17,22,5,9,14,20,4,11,16,23,6,10,15,21),T=Array.from({length:64},(t,i)=>Math.abs(Math.sin(i+1))*2**32>>>0);function compress(t,i){
let f=t[0],r=t[1],s=t[2],n=t[3];for(let e=0;e<64;++e){let h,a;e<16?(h=r&s|~r&n,a=e):e<32?(h=n&r|s&~n,a=(5*e+1)%16):e<48?
(h=r^s^n,a=(3*e+5)%16):(h=s^(r|~n),a=7*e%16);let w=i.getUint32(a*4,!0),l=n;n=s,s=r;let u=S[(e>>4)*4+(e&3)],b=(f+h&M)+(w+
T[e]&M)&M;r=r+((b<<u|b>>>32-u)>>>0)&M,f=l}t[0]=t[0]+f&M,t[1]=t[1]+r&M,t[2]=t[2]+s&M,t[3]=t[3]+n&M}var hasNativeCrypto=(()=>{
try{return(0,_20_.createHash)("md5"),!0}catch{return!1}})(),Md5Node=hasNativeCrypto?buildNativeClass():Md5Js;function buildNativeClass(){
return class{digestLength=16;hash=(0,_20_.createHash)("md5");update(t){this.hash.update((0,_27_.Fo)(t))}async digest(){let t=this.
hash.copy().digest();return new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}reset(){this.hash=(0,_20_.createHash)("md\
5")}}}var CRC32_TABLE=new Uint32Array(256);for(let t=0;t<256;++t){let e=t;for(let s=0;s<8;++s)e=e&1?3988292384^e>>>1:e>>>
1;CRC32_TABLE[t]=e>>>0}var ONES=4294967295,Crc32Js=class{digestLength=4;checksum=ONES;update(t){for(let e=0;e<t.length;++e)
this.checksum=this.checksum>>>8^CRC32_TABLE[(this.checksum^t[e])&255]}digestSync(){return(this.checksum^ONES)>>>0}async digest(){
let t=this.digestSync(),e=new Uint8Array(4);return new DataView(e.buffer).setUint32(0,t,!1),e}reset(){this.checksum=ONES}},
zlibCrc32=typeof _28_.crc32=="function"?_28_.crc32:void 0,Crc32Node=zlibCrc32?buildNativeClass2(zlibCrc32):Crc32Js;function buildNativeClass2(t){
return class{digestLength=4;value=0;update(e){this.value=t(e,this.value)}digestSync(){return this.value>>>0}async digest(){
let e=new Uint8Array(4);return new DataView(e.buffer).setUint32(0,this.digestSync(),!1),e}reset(){this.value=0}}}var BLOCK=64,
DIGEST_LENGTH=32,MAX_HASHABLE_LENGTH=2**53-1,Sha256Js=class d{digestLength=DIGEST_LENGTH;state=Int32Array.from(INIT2);w;buffer=new Uint8Array(
64);bufferLength=0;bytesHashed=0;finished=!1;inner;outer;constructor(e){if(e){let t=d.normalizeKey(e);this.inner=new d,this.
outer=new d;let{inner:i,outer:r}=this,s=new Uint8Array(BLOCK*2);for(let h=0;h<BLOCK;++h)s[h]=54^t[h],s[h+BLOCK]=92^t[h];
i.update(s.subarray(0,BLOCK)),r.update(s.subarray(BLOCK))}}update(e){if(this.finished)throw new Error("Attempted to upda\
te an already finished HMAC.");if(this.inner){this.inner.update(e);return}let t=(0,_27_.Fo)(e),i=0,{byteLength:r}=t;if(this.
bytesHashed+=r,this.bytesHashed*8>MAX_HASHABLE_LENGTH)throw new Error("Cannot hash more than 2^53 - 1 bits");for(;r>0;)this.
buffer[this.bufferLength++]=t[i++],r--,this.bufferLength===BLOCK&&(this.hashBuffer(),this.bufferLength=0)}async digest(){
let{inner:e,outer:t}=this;if(e&&t){if(this.finished)throw new Error("Attempted to digest an already finished HMAC.");this.
finished=!0;let i=e.digestSync();return t.update(i),t.digestSync()}return this.digestSync()}reset(){this.state=Int32Array.
from(INIT2),this.buffer=new Uint8Array(64),this.bufferLength=0,this.bytesHashed=0}digestSync(){let e=this.state.slice(),
t=this.buffer.slice(),i=this.bufferLength,r=this.bytesHashed*8,s=new DataView(t.buffer,t.byteOffset,t.byteLength);if(s.setUint8(
i++,128),(i-1)%BLOCK>=BLOCK-8){for(let n=i;n<BLOCK;++n)s.setUint8(n,0);this.hashBufferWith(e,t),i=0}for(let n=i;n<BLOCK-
8;++n)s.setUint8(n,0);s.setUint32(BLOCK-8,Math.floor(r/4294967296),!1),s.setUint32(BLOCK-4,r,!1),this.hashBufferWith(e,t);
let h=new Uint8Array(DIGEST_LENGTH);for(let n=0;n<8;++n)h[n*4]=e[n]>>>24&255,h[n*4+1]=e[n]>>>16&255,h[n*4+2]=e[n]>>>8&255,
h[n*4+3]=e[n]>>>0&255;return h}static normalizeKey(e){let t=(0,_27_.Fo)(e);if(t.byteLength>BLOCK){let i=new d;i.update(t);
let r=i.digestSync(),s=new Uint8Array(BLOCK);return s.set(r),s}if(t.byteLength<BLOCK){let i=new Uint8Array(BLOCK);return i.
set(t),i}return t}hashBuffer(){this.hashBufferWith(this.state,this.buffer)}hashBufferWith(e,t){let i=this.w??=new Int32Array(
64),r=e[0],s=e[1],h=e[2],n=e[3],a=e[4],y=e[5],o=e[6],l=e[7];for(let f=0;f<BLOCK;++f){if(f<16)i[f]=(t[f*4]&255)<<24|(t[f*
4+1]&255)<<16|(t[f*4+2]&255)<<8|t[f*4+3]&255;else{let u=i[f-2],g=(u>>>17|u<<15)^(u>>>19|u<<13)^u>>>10;u=i[f-15];let A=(u>>>
7|u<<25)^(u>>>18|u<<14)^u>>>3;i[f]=(g+i[f-7]|0)+(A+i[f-16]|0)}let b=(((a>>>6|a<<26)^(a>>>11|a<<21)^(a>>>25|a<<7))+(a&y^~a&
o)|0)+(l+(K[f]+i[f]|0)|0)|0,w=((r>>>2|r<<30)^(r>>>13|r<<19)^(r>>>22|r<<10))+(r&s^r&h^s&h)|0;l=o,o=y,y=a,a=n+b|0,n=h,h=s,
s=r,r=b+w|0}e[0]+=r,e[1]+=s,e[2]+=h,e[3]+=n,e[4]+=a,e[5]+=y,e[6]+=o,e[7]+=l}},INIT2=new Int32Array([1779033703,3144134277,
1013904242,2773480762,1359893119,2600822924,528734635,1541459225]),K=new Int32Array([1116352408,1899447441,3049323471,3921009573,
961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,
3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,
3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,
2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,
958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,
3329325298]),hasNativeCrypto2=(()=>{try{return(0,_20_.createHash)("sha256"),!0}catch{return!1}})(),Sha256Node=hasNativeCrypto2?
buildNativeClass3():Sha256Js;function buildNativeClass3(){return class{digestLength=32;secret;hash;isHmac;finished=!1;constructor(e){
this.secret=e,this.isHmac=!!e,this.hash=this.createHash()}update(e){if(this.finished)throw new Error("Attempted to updat\
e an already finished hash.");this.hash.update(e)}async digest(){let e;return this.isHmac?(this.finished=!0,e=this.hash.
digest()):e=this.hash.copy().digest(),new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}reset(){this.hash=this.createHash(),
this.finished=!1}createHash(){return this.secret?(0,_20_.createHmac)("sha256",toBuffer(this.secret)):(0,_20_.createHash)(
"sha256")}}}function toBuffer(e){return typeof e=="string"?e:ArrayBuffer.isView(e)?Buffer.from(e.buffer,e.byteOffset,e.byteLength):
Buffer.from(e)}var ProtocolLib=class{queryCompat;errorRegistry;constructor(e=!1){this.queryCompat=e}resolveRestContentType(e,t){
let s=t.getMemberSchemas(),r=Object.values(s).find(o=>!!o.getMergedTraits().httpPayload);if(r)return r.getMergedTraits().
mediaType||(r.isStringSchema()?"text/plain":r.isBlobSchema()?"application/octet-stream":e);if(!t.isUnitSchema()&&Object.
values(s).find(o=>{let{httpQuery:i,httpQueryParams:a,httpHeader:c,httpLabel:l,httpPrefixHeaders:g}=o.getMergedTraits();return!i&&
!a&&!c&&!l&&g===void 0}))return e}async getErrorSchemaOrThrowBaseException(e,t,s,r,o,i){let a=e;e.includes("#")&&([,a]=e.
split("#"));let c={$metadata:o,$fault:s.statusCode<500?"client":"server"};if(!this.errorRegistry)throw new Error("@aws-s\
dk/core/protocols - error handler not initialized.");try{return{errorSchema:i?.(this.errorRegistry,a)??this.errorRegistry.
getSchema(e),errorMetadata:c}}catch{r.message=r.message??r.Message??"UnknownError";let l=this.errorRegistry,g=l.getBaseException();
if(g){let h=l.getErrorCtor(g)??Error;throw this.decorateServiceException(Object.assign(new h({name:a}),c),r)}let y=r,n=y?.
message??y?.Message??y?.Error?.Message??y?.Error?.message;throw this.decorateServiceException(Object.assign(new Error(n),
{name:a},c),r)}}compose(e,t,s){let r=s;t.includes("#")&&([r]=t.split("#"));let o=_27_.OF.for(r),i=_27_.OF.for("smithy.ts\
.sdk.synthetic."+s);e.copyFrom(o),e.copyFrom(i),this.errorRegistry=e}decorateServiceException(e,t={}){if(this.queryCompat){
let s=e.Message??t.Message,r=(0,_26_.Mw)(e,t);s&&(r.message=s);let o=r.Error??{};o.Type=r.Error?.Type,o.Code=r.Error?.Code,
o.Message=r.Error?.message??r.Error?.Message??s,r.Error=o;let i=r.$metadata.requestId;return i&&(r.RequestId=i),r}return(0,_26_.
Mw)(e,t)}setQueryCompatError(e,t){let s=t.headers?.["x-amzn-query-error"];if(e!==void 0&&s!=null){let[r,o]=s.split(";"),
i=Object.keys(e),a={Code:r,Type:o};e.Code=r,e.Type=o;for(let c=0;c<i.length;c++){let l=i[c];a[l==="message"?"Message":l]=
e[l]}delete a.__type,e.Error=a}}queryCompatOutput(e,t){e.Error&&(t.Error=e.Error),e.Type&&(t.Type=e.Type),e.Code&&(t.Code=
e.Code)}findQueryCompatibleError(e,t){try{return e.getSchema(t)}catch{return e.find(s=>_27_.l1.of(s).getMergedTraits().awsQueryError?.[0]===
t)}}},AwsJsonRpcProtocol=class extends _27_.Mp{serializer;deserializer;serviceTarget;codec;mixin;awsQueryCompatible;constructor({
defaultNamespace:i,errorTypeRegistries:t,serviceTarget:r,awsQueryCompatible:e,jsonCodec:o}){super({defaultNamespace:i,errorTypeRegistries:t}),
this.serviceTarget=r,this.codec=o??new _27_.pl({timestampFormat:{useTrait:!0,default:7},jsonName:!1}),this.serializer=this.
codec.createSerializer(),this.deserializer=this.codec.createDeserializer(),this.awsQueryCompatible=!!e,this.mixin=new ProtocolLib(
this.awsQueryCompatible)}async serializeRequest(i,t,r){let e=await super.serializeRequest(i,t,r);return e.path.endsWith(
"/")||(e.path+="/"),e.headers["content-type"]=`application/x-amz-json-${this.getJsonRpcVersion()}`,e.headers["x-amz-targ\
et"]=`${this.serviceTarget}.${i.name}`,this.awsQueryCompatible&&(e.headers["x-amzn-query-mode"]="true"),((0,_27_.LA)(i.input)===
"unit"||!e.body)&&(e.body="{}"),e}getPayloadCodec(){return this.codec}async handleError(i,t,r,e,o){let{awsQueryCompatible:s}=this;
s&&this.mixin.setQueryCompatError(e,r);let c=(0,_27_.rh)(r,e,s)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,
c,this.options.defaultNamespace);let{errorSchema:m,errorMetadata:l}=await this.mixin.getErrorSchemaOrThrowBaseException(
c,this.options.defaultNamespace,r,e,o,s?this.mixin.findQueryCompatibleError:void 0),h=_27_.l1.of(m),u=e.message??e.Message??
"UnknownError",p=this.compositeErrorRegistry.getErrorCtor(m)??Error,d=new p({}),a={},y=this.codec.createDeserializer();for(let[
n,g]of h.structIterator())e[n]!=null&&(a[n]=y.readObject(g,e[n]));throw s&&this.mixin.queryCompatOutput(e,a),this.mixin.
decorateServiceException(Object.assign(d,l,{$fault:h.getMergedTraits().error,message:u},a),e)}},AwsJson1_0Protocol=class extends AwsJsonRpcProtocol{constructor({
defaultNamespace:o,errorTypeRegistries:s,serviceTarget:t,awsQueryCompatible:e,jsonCodec:n}){super({defaultNamespace:o,errorTypeRegistries:s,
serviceTarget:t,awsQueryCompatible:e,jsonCodec:n})}getShapeId(){return"aws.protocols#awsJson1_0"}getJsonRpcVersion(){return"\
1.0"}getDefaultContentType(){return"application/x-amz-json-1.0"}},AwsJson1_1Protocol=class extends AwsJsonRpcProtocol{constructor({
defaultNamespace:o,errorTypeRegistries:s,serviceTarget:t,awsQueryCompatible:e,jsonCodec:n}){super({defaultNamespace:o,errorTypeRegistries:s,
serviceTarget:t,awsQueryCompatible:e,jsonCodec:n})}getShapeId(){return"aws.protocols#awsJson1_1"}getJsonRpcVersion(){return"\
1.1"}getDefaultContentType(){return"application/x-amz-json-1.1"}},AwsRestJsonProtocol=class extends _27_.sM{serializer;deserializer;codec;mixin=new ProtocolLib;constructor({
defaultNamespace:t,errorTypeRegistries:o,jsonCodec:r}){super({defaultNamespace:t,errorTypeRegistries:o});let e={timestampFormat:{
useTrait:!0,default:7},httpBindings:!0,jsonName:!0};this.codec=r??new _27_.pl(e),this.serializer=new _27_._2(this.codec.
createSerializer(),e),this.deserializer=new _27_.zS(this.codec.createDeserializer(),e)}getShapeId(){return"aws.protocols\
#restJson1"}getPayloadCodec(){return this.codec}setSerdeContext(t){this.codec.setSerdeContext(t),super.setSerdeContext(t)}async serializeRequest(t,o,r){
let e=await super.serializeRequest(t,o,r),s=_27_.l1.of(t.input);if(!e.headers["content-type"]){let i=this.mixin.resolveRestContentType(
this.getDefaultContentType(),s);i&&(e.headers["content-type"]=i)}return e.body==null&&e.headers["content-type"]===this.getDefaultContentType()&&
(e.body="{}"),e}async deserializeResponse(t,o,r){let e=await super.deserializeResponse(t,o,r),s=_27_.l1.of(t.output);for(let[
i,a]of s.structIterator())a.getMemberTraits().httpPayload&&!(i in e)&&(e[i]=null);return e}async handleError(t,o,r,e,s){
let i=(0,_27_.cJ)(r,e)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,i,this.options.defaultNamespace);let{errorSchema:a,
errorMetadata:d}=await this.mixin.getErrorSchemaOrThrowBaseException(i,this.options.defaultNamespace,r,e,s),n=_27_.l1.of(
a),h=e.message??e.Message??"UnknownError",u=this.compositeErrorRegistry.getErrorCtor(a)??Error,m=new u({});await this.deserializeHttpMessage(
a,o,r,e);let c={},g=this.codec.createDeserializer();for(let[l,p]of n.structIterator()){let z=p.getMergedTraits().jsonName??
l;c[l]=g.readObject(p,e[z])}throw this.mixin.decorateServiceException(Object.assign(m,d,{$fault:n.getMergedTraits().error,
message:h},c),e)}getDefaultContentType(){return"application/json"}},ATTR_ESCAPE_RE=/[&<>"]/g,ATTR_ESCAPE_MAP={"&":"&amp;",
"<":"&lt;",">":"&gt;",'"':"&quot;"};function escapeAttribute(t){return t.replace(ATTR_ESCAPE_RE,e=>ATTR_ESCAPE_MAP[e])}var ELEMENT_ESCAPE_RE=/[&"'<>\r\n\u0085\u2028]/g,
ELEMENT_ESCAPE_MAP={"&":"&amp;",'"':"&quot;","'":"&apos;","<":"&lt;",">":"&gt;","\r":"&#x0D;","\n":"&#x0A;","":"&#x85;",
"\u2028":"&#x2028;"};function escapeElement(E){return E.replace(ELEMENT_ESCAPE_RE,e=>ELEMENT_ESCAPE_MAP[e])}var XmlText=class{value;constructor(e){
this.value=e}toString(){return escapeElement(""+this.value)}},XmlNode=class h{name;children;attributes={};static of(t,e,r){
let i=new h(t);return e!==void 0&&i.addChildNode(new XmlText(e)),r!==void 0&&i.withName(r),i}constructor(t,e=[]){this.name=
t,this.children=e}withName(t){return this.name=t,this}addAttribute(t,e){return this.attributes[t]=e,this}addChildNode(t){
return this.children.push(t),this}removeAttribute(t){return delete this.attributes[t],this}n(t){return this.name=t,this}c(t){
return this.children.push(t),this}a(t,e){return e!=null&&(this.attributes[t]=e),this}cc(t,e,r=e){if(t[e]!=null){let i=h.
of(e,t[e]).withName(r);this.c(i)}}l(t,e,r,i){t[e]!=null&&i().map(s=>{s.withName(r),this.c(s)})}lc(t,e,r,i){if(t[e]!=null){
let s=i(),n=new h(r);s.map(a=>{n.c(a)}),this.c(n)}}toString(){let t=!!this.children.length,e=`<${this.name}`,r=this.attributes;
for(let i of Object.keys(r)){let s=r[i];s!=null&&(e+=` ${i}="${escapeAttribute(""+s)}"`)}return e+=t?`>${this.children.map(
i=>i.toString()).join("")}</${this.name}>`:"/>"}};function writeKey2(l){Object.defineProperty(l,"__proto__",{value:void 0,
writable:!0,enumerable:!0,configurable:!0})}function parseXML(l){return new AwsXmlParser(l).parse()}var AwsXmlParser=class u{x;i=0;z;constructor(e){
this.x=e,this.x=e.replace(/\r\n?/g,`
`),this.z=this.x.length}parse(){let e=this,{z:t}=e;for(;e.i<t&&(e.trim(),!(e.i>=t));)if(e.isNext("<?"))e.readTo("?>"),e.
trim();else if(e.isNext("<!--"))e.readTo("-->"),e.trim();else if(e.isNext("<!DOCTYPE",!1))e.skipDoctype(),e.trim();else if(e.
x[e.i]==="<"){let i=e.parseTag();return{[i.tag]:i.value}}else throw new Error("@aws-sdk XML parse error: unexpected cont\
ent.");throw new Error("@aws-sdk XML parse error: no root element.")}isNext(e,t=!0){let i=this;return t?i.x.startsWith(e,
i.i):i.x.toLowerCase().startsWith(e.toLowerCase(),i.i)}readTo(e){let t=this,i=t.x.indexOf(e,t.i);if(i===-1)throw new Error(
`@aws-sdk XML parse error: expected "${e}" not found.`);let a=t.x.slice(t.i,i);return t.i=i+e.length,a}trim(){let e=this;
for(;e.i<e.z&&` 	\r
`.includes(e.x[e.i]);)++e.i}readAttrValue(){let e=this,t=e.x[e.i];++e.i;let i="";for(;e.i<e.z&&e.x[e.i]!==t;)i+=e.x[e.i++];
return++e.i,e.decodeEntities(i)}parseTag(){let e=this;++e.i;let t="";for(;e.i<e.z&&!` 	\r
>/`.includes(e.x[e.i]);)t+=e.x[e.i++];let i=!1,a={};for(;e.i<e.z&&(e.trim(),!">/".includes(e.x[e.i]));){let r="";for(;e.
i<e.z&&!`= 	\r
>/?`.includes(e.x[e.i]);)r+=e.x[e.i++];if(e.trim(),e.x[e.i]!=="=")break;++e.i,e.trim(),r==="__proto__"&&writeKey2(a),a[r]=
e.readAttrValue(),i=!0}if(e.i>=e.z)throw new Error("@aws-sdk XML parse error: unexpected end of input.");if(e.x[e.i]==="\
/"){if(++e.i,e.i>=e.z||e.x[e.i]!==">")throw new Error("@aws-sdk XML parse error: expected > at the end of self-closing t\
ag.");return++e.i,{tag:t,value:i?a:""}}if(e.x[e.i]!==">")throw new Error("@aws-sdk XML parse error: expected > at the en\
d of opening tag.");++e.i;let o=[],d=[],n=!1;for(;e.i<e.z&&!e.isNext("</");)if(e.x[e.i]==="<")e.isNext("<!--")?e.readTo(
"-->"):e.isNext("<![CDATA[")?(e.i+=9,o.push(e.readTo("]]>"))):e.isNext("<?")?e.readTo("?>"):(n=!0,d.push(e.parseTag()));else{
let r="";for(;e.i<e.z&&e.x[e.i]!=="<";)r+=e.x[e.i++];o.push(e.decodeEntities(r))}if(!e.isNext("</"))throw new Error(`@aw\
s-sdk XML parse error: missing closing tag </${t}>.`);e.i+=2;let p=e.readTo(">").trim();if(p!==t)throw new Error(`@aws-s\
dk XML parse error: mismatched tags <${t}> and </${p}>.`);if(!i&&o.length===0&&!n)return{tag:t,value:""};if(!i&&!n){let r=o.
length===1?o[0]:o.join("");return r.trim()===""&&r.includes(`
`)?{tag:t,value:""}:{tag:t,value:r}}let s={};for(let r of o)r.trim()===""&&r.includes(`
`)||(s["#text"]="#text"in s?s["#text"]+r:r);for(let r of d)r.tag==="__proto__"&&writeKey2(s),r.tag in s?Array.isArray(s[r.
tag])?s[r.tag].push(r.value):s[r.tag]=[s[r.tag],r.value]:s[r.tag]=r.value;for(let[r,x]of Object.entries(a))r==="__proto_\
_"&&writeKey2(s),s[r]=x;return{tag:t,value:s}}static ENTITIES={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"};skipDoctype(){let e=this;
e.i+=9;let t=0;for(;e.i<e.z;){let i=e.x[e.i];if(i==="[")++t;else if(i==="]")--t;else if(i===">"&&t===0){++e.i;return}++e.
i}throw new Error("@aws-sdk XML parse error: unclosed DOCTYPE.")}decodeEntities(e){return e.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g,
(t,i,a,o)=>i?String.fromCharCode(parseInt(i,16)):a?String.fromCharCode(parseInt(a,10)):u.ENTITIES[o]??"")}},SerdeContextConfig=class{serdeContext;setSerdeContext(e){
this.serdeContext=e}},UnionSerde=class{from;to;keys;constructor(e,t){this.from=e,this.to=t;let n=Object.keys(this.from),
s=new Set(n);s.delete("__type"),this.keys=s}mark(e){this.keys.delete(e)}hasUnknown(){return this.keys.size===1&&Object.keys(
this.to).length===0}writeUnknown(){if(this.hasUnknown()){let e=this.keys.values().next().value,t=this.from[e];this.to.$unknown=
[e,t]}}};function writeKey3(e){Object.defineProperty(e,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}
var XmlShapeDeserializer=class extends SerdeContextConfig{settings;stringDeserializer;constructor(i){super(),this.settings=
i,this.stringDeserializer=new _27_.k(i)}setSerdeContext(i){this.serdeContext=i,this.stringDeserializer.setSerdeContext(i)}read(i,e,r){
let c=_27_.l1.of(i),s=c.getMemberSchemas();if(c.isStructSchema()&&c.isMemberSchema()&&Object.values(s).find(t=>!!t.getMemberTraits().
eventPayload)){let t={},m=Object.keys(s)[0];return s[m].isBlobSchema()?t[m]=e:t[m]=this.read(s[m],e),t}let a=(this.serdeContext?.
utf8Encoder??_27_.Pq)(e),n=this.parseXml(a);return this.readSchema(i,r?n[r]:n)}readSchema(i,e){let r=_27_.l1.of(i);if(r.
isUnitSchema())return;let c=r.getMergedTraits();if(r.isListSchema()&&!Array.isArray(e))return this.readSchema(r,[e]);if(e==
null)return e;if(typeof e=="object"){let s=!!c.xmlFlattened;if(r.isListSchema()){let n=r.getValueSchema(),t=[],m=n.getMergedTraits().
xmlName??"member",o=s?e:(e[0]??e)[m];if(o==null)return t;let l=Array.isArray(o)?o:[o];for(let h of l)t.push(this.readSchema(
n,h));return t}let a={};if(r.isMapSchema()){let n=r.getKeySchema(),t=r.getValueSchema(),m;s?m=Array.isArray(e)?e:[e]:m=Array.
isArray(e.entry)?e.entry:[e.entry];let o=n.getMergedTraits().xmlName??"key",l=t.getMergedTraits().xmlName??"value";for(let h of m){
let d=h[o],S2=h[l];d==="__proto__"&&writeKey3(a),a[d]=this.readSchema(t,S2)}return a}if(r.isStructSchema()){let n=r.isUnionSchema(),
t;n&&(t=new UnionSerde(e,a));for(let[m,o]of r.structIterator()){let l=o.getMergedTraits(),h=l.httpPayload?l.xmlName??o.getName():
o.getMemberTraits().xmlName??m;n&&t.mark(h),e[h]!=null&&(a[m]=this.readSchema(o,e[h]))}return n&&t.writeUnknown(),a}if(r.
isDocumentSchema())return e;throw new Error(`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${r.getName(
!0)}`)}return r.isListSchema()?[]:r.isMapSchema()||r.isStructSchema()?{}:this.stringDeserializer.read(r,e)}parseXml(i){if(i.
length){let e;try{e=parseXML(i)}catch(a){throw a&&typeof a=="object"&&Object.defineProperty(a,"$responseBodyText",{value:i}),
a}let r="#text",c=Object.keys(e)[0],s=e[c];return s[r]&&(s[c]=s[r],delete s[r]),(0,_26_.rm)(s)}return{}}},QueryShapeSerializer=class extends SerdeContextConfig{settings;buffer;constructor(r){
super(),this.settings=r}write(r,e,t=""){this.buffer===void 0&&(this.buffer="");let i=_27_.l1.of(r);if(t&&!t.endsWith(".")&&
(t+="."),i.isBlobSchema())(typeof e=="string"||e instanceof Uint8Array)&&(this.writeKey(t),this.writeValue((this.serdeContext?.
base64Encoder??_27_.nk)(e)));else if(i.isBooleanSchema()||i.isNumericSchema()||i.isStringSchema())e!=null?(this.writeKey(
t),this.writeValue(String(e))):i.isIdempotencyToken()&&(this.writeKey(t),this.writeValue((0,_27_.ec)()));else if(i.isBigIntegerSchema())
e!=null&&(this.writeKey(t),this.writeValue(String(e)));else if(i.isBigDecimalSchema())e!=null&&(this.writeKey(t),this.writeValue(
e instanceof _27_.Dv?e.string:String(e)));else if(i.isTimestampSchema()){if(e instanceof Date)switch(this.writeKey(t),(0,_27_.
Vm)(i,this.settings)){case 5:this.writeValue(e.toISOString().replace(".000Z","Z"));break;case 6:this.writeValue((0,_27_.
JV)(e));break;case 7:this.writeValue(String(e.getTime()/1e3));break}}else if(i.isDocumentSchema())Array.isArray(e)?this.
write(79,e,t):e instanceof Date?this.write(4,e,t):e instanceof Uint8Array?this.write(21,e,t):e&&typeof e=="object"?this.
write(143,e,t):(this.writeKey(t),this.writeValue(String(e)));else if(i.isListSchema()){if(Array.isArray(e))if(e.length===
0)this.settings.serializeEmptyLists&&(this.writeKey(t),this.writeValue(""));else{let a=i.getValueSchema(),n=this.settings.
flattenLists||i.getMergedTraits().xmlFlattened,s=1;for(let h of e){if(h==null)continue;let o=a.getMergedTraits(),c=this.
getKey("member",o.xmlName,o.ec2QueryName),m=n?`${t}${s}`:`${t}${c}.${s}`;this.write(a,h,m),++s}}}else if(i.isMapSchema()){
if(e&&typeof e=="object"){let a=i.getKeySchema(),n=i.getValueSchema(),s=i.getMergedTraits().xmlFlattened,h=1;for(let o in e){
let c=e[o];if(c==null)continue;let m=a.getMergedTraits(),l=this.getKey("key",m.xmlName,m.ec2QueryName),y=s?`${t}${h}.${l}`:
`${t}entry.${h}.${l}`,f=n.getMergedTraits(),g=this.getKey("value",f.xmlName,f.ec2QueryName),w=s?`${t}${h}.${g}`:`${t}ent\
ry.${h}.${g}`;this.write(a,o,y),this.write(n,c,w),++h}}}else if(i.isStructSchema()){if(e&&typeof e=="object"){let a=!1;for(let[
n,s]of i.structIterator()){if(e[n]==null&&!s.isIdempotencyToken())continue;let h=s.getMergedTraits(),o=this.getKey(n,h.xmlName,
h.ec2QueryName,"struct"),c=`${t}${o}`;this.write(s,e[n],c),a=!0}if(!a&&i.isUnionSchema()){let{$unknown:n}=e;if(Array.isArray(
n)){let[s,h]=n,o=`${t}${s}`;this.write(15,h,o)}}}}else if(!i.isUnitSchema())throw new Error(`@aws-sdk/core/protocols - Q\
uerySerializer unrecognized schema type ${i.getName(!0)}`)}flush(){if(this.buffer===void 0)throw new Error("@aws-sdk/cor\
e/protocols - QuerySerializer cannot flush with nothing written to buffer.");let r=this.buffer;return delete this.buffer,
r}getKey(r,e,t,i){let{ec2:a,capitalizeKeys:n}=this.settings;if(a&&t)return t;let s=e??r;return n&&i==="struct"?s[0].toUpperCase()+
s.slice(1):s}writeKey(r){r.endsWith(".")&&(r=r.slice(0,r.length-1)),this.buffer+=`&${(0,_27_.$6)(r)}=`}writeValue(r){this.
buffer+=(0,_27_.$6)(r)}},AwsQueryProtocol=class extends _27_.Mp{options;serializer;deserializer;mixin=new ProtocolLib;constructor(e){
super({defaultNamespace:e.defaultNamespace,errorTypeRegistries:e.errorTypeRegistries}),this.options=e;let s={timestampFormat:{
useTrait:!0,default:5},httpBindings:!1,xmlNamespace:e.xmlNamespace,serviceNamespace:e.defaultNamespace,serializeEmptyLists:!0};
this.serializer=new QueryShapeSerializer(s),this.deserializer=new XmlShapeDeserializer(s)}getShapeId(){return"aws.protoc\
ols#awsQuery"}setSerdeContext(e){this.serializer.setSerdeContext(e),this.deserializer.setSerdeContext(e)}getPayloadCodec(){
throw new Error("AWSQuery protocol has no payload codec.")}async serializeRequest(e,s,t){let r=await super.serializeRequest(
e,s,t);r.path.endsWith("/")||(r.path+="/"),r.headers["content-type"]="application/x-www-form-urlencoded",((0,_27_.LA)(e.
input)==="unit"||!r.body)&&(r.body="");let l=e.name.split("#")[1]??e.name;return r.body=`Action=${l}&Version=${this.options.
version}`+r.body,r.body.endsWith("&")&&(r.body=r.body.slice(-1)),r}async deserializeResponse(e,s,t){let r=this.deserializer,
l=_27_.l1.of(e.output),i={};if(t.statusCode>=300){let o=await(0,_27_.Px)(t.body,s);o.byteLength>0&&Object.assign(i,await r.
read(15,o)),await this.handleError(e,s,t,i,this.deserializeMetadata(t))}for(let o in t.headers){let u=t.headers[o];delete t.
headers[o],t.headers[o.toLowerCase()]=u}let a=e.name.split("#")[1]??e.name,d=l.isStructSchema()&&this.useNestedResult()?
a+"Result":void 0,n=await(0,_27_.Px)(t.body,s);return n.byteLength>0&&Object.assign(i,await r.read(l,n,d)),i.$metadata=this.
deserializeMetadata(t),i}useNestedResult(){return!0}async handleError(e,s,t,r,l){let i=this.loadQueryErrorCode(t,r)??"Un\
known";this.mixin.compose(this.compositeErrorRegistry,i,this.options.defaultNamespace);let a=this.loadQueryError(r)??{},
d=this.loadQueryErrorMessage(r);a.message=d,a.Error={Type:a.Type,Code:a.Code,Message:d};let{errorSchema:n,errorMetadata:o}=await this.
mixin.getErrorSchemaOrThrowBaseException(i,this.options.defaultNamespace,t,a,l,this.mixin.findQueryCompatibleError),u=_27_.
l1.of(n),E=this.compositeErrorRegistry.getErrorCtor(n)??Error,p=new E({}),h={Type:a.Error.Type,Code:a.Error.Code,Error:a.
Error};for(let[c,y]of u.structIterator()){let m=y.getMergedTraits().xmlName??c,g=a[m]??r[m];h[c]=this.deserializer.readSchema(
y,g)}throw this.mixin.decorateServiceException(Object.assign(p,o,{$fault:u.getMergedTraits().error,message:d},h),r)}loadQueryErrorCode(e,s){
let t=(s.Errors?.[0]?.Error??s.Errors?.Error??s.Error)?.Code;if(t!==void 0)return t;if(e.statusCode==404)return"NotFound"}loadQueryError(e){
return e.Errors?.[0]?.Error??e.Errors?.Error??e.Error}loadQueryErrorMessage(e){let s=this.loadQueryError(e);return s?.message??
s?.Message??e.message??e.Message??"Unknown"}getDefaultContentType(){return"application/x-www-form-urlencoded"}},loadRestXmlErrorCode=(o,r)=>{
if(r?.Error?.Code!==void 0)return r.Error.Code;if(r?.Code!==void 0)return r.Code;if(o.statusCode==404)return"NotFound"},
XmlShapeSerializer=class extends SerdeContextConfig{settings;stringBuffer;byteBuffer;buffer;constructor(t){super(),this.
settings=t}write(t,e){let i=_27_.l1.of(t);if(i.isStringSchema()&&typeof e=="string")this.stringBuffer=e;else if(i.isBlobSchema())
this.byteBuffer="byteLength"in e?e:(this.serdeContext?.base64Decoder??_27_.Ey)(e);else{this.buffer=this.writeStruct(i,e,
void 0);let r=i.getMergedTraits();r.httpPayload&&!r.xmlName&&this.buffer.withName(i.getName())}}flush(){if(this.byteBuffer!==
void 0){let e=this.byteBuffer;return delete this.byteBuffer,e}if(this.stringBuffer!==void 0){let e=this.stringBuffer;return delete this.
stringBuffer,e}let t=this.buffer;return this.settings.xmlNamespace&&(t?.attributes?.xmlns||t.addAttribute("xmlns",this.settings.
xmlNamespace)),delete this.buffer,t.toString()}writeStruct(t,e,i){let r=t.getMergedTraits(),l=t.isMemberSchema()&&!r.httpPayload?
t.getMemberTraits().xmlName??t.getMemberName():r.xmlName??t.getName();if(!l||!t.isStructSchema())throw new Error(`@aws-s\
dk/core/protocols - xml serializer, cannot write struct with empty name or non-struct, schema=${t.getName(!0)}.`);let a=XmlNode.
of(l),[f,n]=this.getXmlnsAttribute(t,i);for(let[S2,s]of t.structIterator()){let d=e[S2];if(d!=null||s.isIdempotencyToken()){
if(s.getMergedTraits().xmlAttribute){a.addAttribute(s.getMergedTraits().xmlName??S2,this.writeSimple(s,d));continue}if(s.
isListSchema())this.writeList(s,d,a,n);else if(s.isMapSchema())this.writeMap(s,d,a,n);else if(s.isStructSchema())a.addChildNode(
this.writeStruct(s,d,n));else{let o=XmlNode.of(s.getMergedTraits().xmlName??s.getMemberName());this.writeSimpleInto(s,d,
o,n),a.addChildNode(o)}}}let{$unknown:m}=e;if(m&&t.isUnionSchema()&&Array.isArray(m)&&Object.keys(e).length===1){let[S2,
s]=m,d=XmlNode.of(S2);if(typeof s!="string")if(e instanceof XmlNode||e instanceof XmlText)a.addChildNode(e);else throw new Error(
"@aws-sdk - $unknown union member in XML requires value of type string, @aws-sdk/xml-builder::XmlNode or XmlText.");this.
writeSimpleInto(0,s,d,n),a.addChildNode(d)}return n&&a.addAttribute(f,n),a}writeList(t,e,i,r){if(!t.isMemberSchema())throw new Error(
`@aws-sdk/core/protocols - xml serializer, cannot write non-member list: ${t.getName(!0)}`);let l=t.getMergedTraits(),a=t.
getValueSchema(),f=a.getMergedTraits(),n=!!f.sparse,m=!!l.xmlFlattened,[S2,s]=this.getXmlnsAttribute(t,r),d=(o,c)=>{if(a.
isListSchema())this.writeList(a,Array.isArray(c)?c:[c],o,s);else if(a.isMapSchema())this.writeMap(a,c,o,s);else if(a.isStructSchema()){
let h=this.writeStruct(a,c,s);o.addChildNode(h.withName(m?l.xmlName??t.getMemberName():f.xmlName??"member"))}else{let h=XmlNode.
of(m?l.xmlName??t.getMemberName():f.xmlName??"member");this.writeSimpleInto(a,c,h,s),o.addChildNode(h)}};if(m)for(let o of e)
(n||o!=null)&&d(i,o);else{let o=XmlNode.of(l.xmlName??t.getMemberName());s&&o.addAttribute(S2,s);for(let c of e)(n||c!=null)&&
d(o,c);i.addChildNode(o)}}writeMap(t,e,i,r,l=!1){if(!t.isMemberSchema())throw new Error(`@aws-sdk/core/protocols - xml s\
erializer, cannot write non-member map: ${t.getName(!0)}`);let a=t.getMergedTraits(),f=t.getKeySchema(),n=f.getMergedTraits().
xmlName??"key",m=t.getValueSchema(),S2=m.getMergedTraits(),s=S2.xmlName??"value",d=!!S2.sparse,o=!!a.xmlFlattened,[c,h]=this.
getXmlnsAttribute(t,r),p=(g,w,N)=>{let u=XmlNode.of(n,w),[y,b]=this.getXmlnsAttribute(f,h);b&&u.addAttribute(y,b),g.addChildNode(
u);let x=XmlNode.of(s);m.isListSchema()?this.writeList(m,N,x,h):m.isMapSchema()?this.writeMap(m,N,x,h,!0):m.isStructSchema()?
x=this.writeStruct(m,N,h):this.writeSimpleInto(m,N,x,h),g.addChildNode(x)};if(o)for(let g in e){let w=e[g];if(d||w!=null){
let N=XmlNode.of(a.xmlName??t.getMemberName());p(N,g,w),i.addChildNode(N)}}else{let g;l||(g=XmlNode.of(a.xmlName??t.getMemberName()),
h&&g.addAttribute(c,h),i.addChildNode(g));for(let w in e){let N=e[w];if(d||N!=null){let u=XmlNode.of("entry");p(u,w,N),(l?
i:g).addChildNode(u)}}}}writeSimple(t,e){if(e===null)throw new Error("@aws-sdk/core/protocols - (XML serializer) cannot \
write null value.");let i=_27_.l1.of(t),r=null;if(e&&typeof e=="object")if(i.isBlobSchema())r=(this.serdeContext?.base64Encoder??
_27_.nk)(e);else if(i.isTimestampSchema()&&e instanceof Date)switch((0,_27_.Vm)(i,this.settings)){case 5:r=e.toISOString().
replace(".000Z","Z");break;case 6:r=(0,_27_.JV)(e);break;case 7:r=String(e.getTime()/1e3);break;default:console.warn("Mi\
ssing timestamp format, using http date",e),r=(0,_27_.JV)(e);break}else{if(i.isBigDecimalSchema()&&e)return e instanceof
_27_.Dv?e.string:String(e);throw i.isMapSchema()||i.isListSchema()?new Error("@aws-sdk/core/protocols - xml serializer, \
cannot call _write() on List/Map schema, call writeList or writeMap() instead."):new Error(`@aws-sdk/core/protocols - xm\
l serializer, unhandled schema type for object value and schema: ${i.getName(!0)}`)}if((i.isBooleanSchema()||i.isNumericSchema()||
i.isBigIntegerSchema()||i.isBigDecimalSchema())&&(r=String(e)),i.isStringSchema()&&(e===void 0&&i.isIdempotencyToken()?r=
(0,_27_.ec)():r=String(e)),r===null)throw new Error(`Unhandled schema-value pair ${i.getName(!0)}=${e}`);return r}writeSimpleInto(t,e,i,r){
let l=this.writeSimple(t,e),a=_27_.l1.of(t),f=new XmlText(l),[n,m]=this.getXmlnsAttribute(a,r);m&&i.addAttribute(n,m),i.
addChildNode(f)}getXmlnsAttribute(t,e){let i=t.getMergedTraits(),[r,l]=i.xmlNamespace??[];return l&&l!==e?[r?`xmlns:${r}`:
"xmlns",l]:[void 0,void 0]}},XmlCodec=class extends SerdeContextConfig{settings;constructor(e){super(),this.settings=e}createSerializer(){
let e=new XmlShapeSerializer(this.settings);return e.setSerdeContext(this.serdeContext),e}createDeserializer(){let e=new XmlShapeDeserializer(
this.settings);return e.setSerdeContext(this.serdeContext),e}},AwsRestXmlProtocol=class extends _27_.sM{codec;serializer;deserializer;mixin=new ProtocolLib;constructor(t){
super(t);let r={timestampFormat:{useTrait:!0,default:5},httpBindings:!0,xmlNamespace:t.xmlNamespace,serviceNamespace:t.defaultNamespace};
this.codec=new XmlCodec(r),this.serializer=new _27_._2(this.codec.createSerializer(),r),this.deserializer=new _27_.zS(this.
codec.createDeserializer(),r)}getPayloadCodec(){return this.codec}getShapeId(){return"aws.protocols#restXml"}async serializeRequest(t,r,s){
let e=await super.serializeRequest(t,r,s),o=_27_.l1.of(t.input);if(!e.headers["content-type"]){let n=this.mixin.resolveRestContentType(
this.getDefaultContentType(),o);n&&(e.headers["content-type"]=n)}return typeof e.body=="string"&&e.headers["content-type"]===
this.getDefaultContentType()&&!e.body.startsWith("<?xml ")&&!this.hasUnstructuredPayloadBinding(o)&&(e.body='<?xml versi\
on="1.0" encoding="UTF-8"?>'+e.body),e}async deserializeResponse(t,r,s){return super.deserializeResponse(t,r,s)}async handleError(t,r,s,e,o){
let n=loadRestXmlErrorCode(s,e)??"Unknown";if(this.mixin.compose(this.compositeErrorRegistry,n,this.options.defaultNamespace),
e.Error&&typeof e.Error=="object")for(let i of Object.keys(e.Error))e[i]=e.Error[i],i.toLowerCase()==="message"&&(e.message=
e.Error[i]);e.RequestId&&!o.requestId&&(o.requestId=e.RequestId);let{errorSchema:a,errorMetadata:h}=await this.mixin.getErrorSchemaOrThrowBaseException(
n,this.options.defaultNamespace,s,e,o),l=_27_.l1.of(a),u=e.Error?.message??e.Error?.Message??e.message??e.Message??"Unkn\
ownError",g=this.compositeErrorRegistry.getErrorCtor(a)??Error,d=new g({});await this.deserializeHttpMessage(a,r,s,e);let c={},
y=this.codec.createDeserializer();for(let[i,m]of l.structIterator()){let p=m.getMergedTraits().xmlName??i,f=e.Error?.[p]??
e[p];c[i]=y.readSchema(m,f)}throw this.mixin.decorateServiceException(Object.assign(d,h,{$fault:l.getMergedTraits().error,
message:u},c),e)}getDefaultContentType(){return"application/xml"}hasUnstructuredPayloadBinding(t){for(let[,r]of t.structIterator())
if(r.getMergedTraits().httpPayload)return!(r.isStructSchema()||r.isMapSchema()||r.isListSchema());return!1}}}),2197:((_m_,_e_,_r_)=>{
_r_.d(_e_,{pi:()=>ENV_SECRET,sF:()=>fromEnv,yG:()=>ENV_KEY});var _26_=_r_(5271),_27_=_r_(4976),ENV_KEY="AWS_ACCESS_KEY_I\
D",ENV_SECRET="AWS_SECRET_ACCESS_KEY",ENV_SESSION="AWS_SESSION_TOKEN",ENV_EXPIRATION="AWS_CREDENTIAL_EXPIRATION",ENV_CREDENTIAL_SCOPE="\
AWS_CREDENTIAL_SCOPE",ENV_ACCOUNT_ID="AWS_ACCOUNT_ID",fromEnv=e=>async()=>{e?.logger?.debug("@aws-sdk/credential-provide\
r-env - fromEnv");let r=process.env[ENV_KEY],E=process.env[ENV_SECRET],n=process.env[ENV_SESSION],s=process.env[ENV_EXPIRATION],
_=process.env[ENV_CREDENTIAL_SCOPE],S=process.env[ENV_ACCOUNT_ID];if(r&&E){let o={accessKeyId:r,secretAccessKey:E,...n&&
{sessionToken:n},...s&&{expiration:new Date(s)},..._&&{credentialScope:_},...S&&{accountId:S}};return(0,_26_.gD)(o,"CRED\
ENTIALS_ENV_VARS","g"),o}throw new _27_.C1("Unable to find environment variable credentials.",{logger:e?.logger})}}),5271:((_m_,_e_,_r_)=>{
_r_.d(_e_,{$3:()=>resolveAwsRegionExtensionConfiguration,$z:()=>resolveRetryConfig,Co:()=>resolveEndpointConfig,Dc:()=>resolveUserAgentConfig,
ED:()=>getDefaultSocketTimeout,I9:()=>emitWarningIfUnsupportedVersion2,J1:()=>createAggregatedClient,J7:()=>setFeature2,
K4:()=>memoizeIdentityProvider,KU:()=>createPaginator,Kj:()=>Client,L0:()=>DEFAULT_RETRY_MODE,Mw:()=>decorateServiceException,
N4:()=>NoOpLogger,OC:()=>isIdentityExpired,Qk:()=>httpSigningMiddlewareOptions,Rq:()=>getAwsRegionExtensionConfiguration,
TC:()=>getHostHeaderPlugin,TJ:()=>ServiceException,UF:()=>awsEndpointFunctions,Y7:()=>getLoggerPlugin,cH:()=>decideEndpoint,
d5:()=>BinaryDecisionDiagram,e:()=>doesIdentityRequireRefresh,ey:()=>getRetryPlugin,gD:()=>setCredentialFeature,h$:()=>DefaultIdentityProviderConfig,
hV:()=>NODE_APP_ID_CONFIG_OPTIONS,k8:()=>makeBuilder,kN:()=>NODE_RETRY_MODE_CONFIG_OPTIONS,kS:()=>EndpointCache,lT:()=>loadConfigsForDefaultMode,
lW:()=>getHttpSigningPlugin,mR:()=>NoAuthSigner,mw:()=>customEndpointFunctions,n4:()=>getRecursionDetectionPlugin,oQ:()=>stsRegionDefaultResolver,
o_:()=>emitWarningIfUnsupportedVersion,pf:()=>createDefaultUserAgentProvider,qs:()=>NODE_MAX_ATTEMPT_CONFIG_OPTIONS,rD:()=>getEndpointPlugin,
rm:()=>getValueFromTextNode,sM:()=>getUserAgentPlugin,te:()=>normalizeProvider2,uv:()=>resolveDefaultRuntimeConfig,wB:()=>getHttpAuthSchemeEndpointRuleSetPlugin,
xA:()=>getDefaultExtensionConfiguration,xg:()=>resolveParams});var _0_=_r_(4976),_30_=_r_(7075),_31_=_r_.n(_30_),_32_=_r_(
8161),_33_=_r_.n(_32_),_34_=_r_(1708),_35_=_r_.n(_34_),getAllAliases=(s,t)=>{let m=[];if(s&&m.push(s),t)for(let p of t)m.
push(p);return m},getMiddlewareNameWithAliases=(s,t)=>`${s||"anonymous"}${t&&t.length>0?` (a.k.a. ${t.join(",")})`:""}`,
constructStack=()=>{let s=[],t=[],m=!1,p=new Set,b=e=>e.sort((i,r)=>stepWeights[r.step]-stepWeights[i.step]||priorityWeights[r.
priority||"normal"]-priorityWeights[i.priority||"normal"]),g=e=>{let i=!1,r=o=>{let a=getAllAliases(o.name,o.aliases);if(a.
includes(e)){i=!0;for(let l of a)p.delete(l);return!1}return!0};return s=s.filter(r),t=t.filter(r),i},M=e=>{let i=!1,r=o=>{
if(o.middleware===e){i=!0;for(let a of getAllAliases(o.name,o.aliases))p.delete(a);return!1}return!0};return s=s.filter(
r),t=t.filter(r),i},v=e=>(s.forEach(i=>{e.add(i.middleware,{...i})}),t.forEach(i=>{e.addRelativeTo(i.middleware,{...i})}),
e.identifyOnResolve?.(w.identifyOnResolve()),e),c=e=>{let i=[];return e.before.forEach(r=>{r.before.length===0&&r.after.
length===0?i.push(r):i.push(...c(r))}),i.push(e),e.after.reverse().forEach(r=>{r.before.length===0&&r.after.length===0?i.
push(r):i.push(...c(r))}),i},E=(e=!1)=>{let i=[],r=[],o={};return s.forEach(a=>{let l={...a,before:[],after:[]};for(let d of getAllAliases(
l.name,l.aliases))o[d]=l;i.push(l)}),t.forEach(a=>{let l={...a,before:[],after:[]};for(let d of getAllAliases(l.name,l.aliases))
o[d]=l;r.push(l)}),r.forEach(a=>{if(a.toMiddleware){let l=o[a.toMiddleware];if(l===void 0){if(e)return;throw new Error(`${a.
toMiddleware} is not found when adding ${getMiddlewareNameWithAliases(a.name,a.aliases)} middleware ${a.relation} ${a.toMiddleware}`)}
a.relation==="after"&&l.after.push(a),a.relation==="before"&&l.before.push(a)}}),b(i).map(c).reduce((a,l)=>(a.push(...l),
a),[])},w={add:(e,i={})=>{let{name:r,override:o,aliases:a}=i,l={step:"initialize",priority:"normal",middleware:e,...i},d=getAllAliases(
r,a);if(d.length>0){if(d.some(n=>p.has(n))){if(!o)throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(
r,a)}'`);for(let n of d){let u=s.findIndex(h=>h.name===n||h.aliases?.some($=>$===n));if(u===-1)continue;let f=s[u];if(f.
step!==l.step||l.priority!==f.priority)throw new Error(`"${getMiddlewareNameWithAliases(f.name,f.aliases)}" middleware w\
ith ${f.priority} priority in ${f.step} step cannot be overridden by "${getMiddlewareNameWithAliases(r,a)}" middleware w\
ith ${l.priority} priority in ${l.step} step.`);s.splice(u,1)}}for(let n of d)p.add(n)}s.push(l)},addRelativeTo:(e,i)=>{
let{name:r,override:o,aliases:a}=i,l={middleware:e,...i},d=getAllAliases(r,a);if(d.length>0){if(d.some(n=>p.has(n))){if(!o)
throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(r,a)}'`);for(let n of d){let u=t.findIndex(h=>h.
name===n||h.aliases?.some($=>$===n));if(u===-1)continue;let f=t[u];if(f.toMiddleware!==l.toMiddleware||f.relation!==l.relation)
throw new Error(`"${getMiddlewareNameWithAliases(f.name,f.aliases)}" middleware ${f.relation} "${f.toMiddleware}" middle\
ware cannot be overridden by "${getMiddlewareNameWithAliases(r,a)}" middleware ${l.relation} "${l.toMiddleware}" middlew\
are.`);t.splice(u,1)}}for(let n of d)p.add(n)}t.push(l)},clone:()=>v(constructStack()),use:e=>{e.applyToStack(w)},remove:e=>typeof e==
"string"?g(e):M(e),removeByTag:e=>{let i=!1,r=o=>{let{tags:a,name:l,aliases:d}=o;if(a&&a.includes(e)){let n=getAllAliases(
l,d);for(let u of n)p.delete(u);return i=!0,!1}return!0};return s=s.filter(r),t=t.filter(r),i},concat:e=>{let i=v(constructStack());
return i.use(e),i.identifyOnResolve(m||i.identifyOnResolve()||(e.identifyOnResolve?.()??!1)),i},applyToStack:v,identify:()=>E(
!0).map(e=>{let i=e.step??e.relation+" "+e.toMiddleware;return getMiddlewareNameWithAliases(e.name,e.aliases)+" - "+i}),
identifyOnResolve(e){return typeof e=="boolean"&&(m=e),m},resolve:(e,i)=>{for(let r of E().map(o=>o.middleware).reverse())
e=r(e,i);return m&&console.log(w.identify()),e}};return w},stepWeights={initialize:5,serialize:4,build:3,finalizeRequest:2,
deserialize:1},priorityWeights={high:3,normal:2,low:1},Client=class{config;middlewareStack=constructStack();initConfig;handlers;constructor(e){
this.config=e;let{protocol:s,protocolSettings:r}=e;r&&typeof s=="function"&&(e.protocol=new s(r))}send(e,s,r){let i=typeof s!=
"function"?s:void 0,n=typeof s=="function"?s:r,o=i===void 0&&this.config.cacheMiddleware===!0,l;if(o){this.handlers||(this.
handlers=new WeakMap);let t=this.handlers;t.has(e.constructor)?l=t.get(e.constructor):(l=e.resolveMiddleware(this.middlewareStack,
this.config,i),t.set(e.constructor,l))}else delete this.handlers,l=e.resolveMiddleware(this.middlewareStack,this.config,
i);if(n)l(e).then(t=>n(null,t.output),t=>n(t)).catch(()=>{});else return l(e).then(t=>t.output)}destroy(){this.config?.requestHandler?.
destroy?.(),delete this.handlers}},SENSITIVE_STRING="***SensitiveInformation***";function schemaLogFilter(n,e){if(e==null)
return e;let r=_0_.l1.of(n);if(r.getMergedTraits().sensitive)return SENSITIVE_STRING;if(r.isListSchema()){let t=r.getValueSchema();
if(t.getMergedTraits().sensitive)return SENSITIVE_STRING;if(Array.isArray(e))return e.map(i=>schemaLogFilter(t,i))}else if(r.
isMapSchema()){let t=r.getValueSchema();if(r.getKeySchema().getMergedTraits().sensitive||t.getMergedTraits().sensitive)return SENSITIVE_STRING;
if(typeof e=="object")return Object.fromEntries(Object.entries(e).map(([i,s])=>[i,schemaLogFilter(t,s)]))}else if(r.isStructSchema()&&
typeof e=="object"){let t=e,i={};for(let[s,c]of r.structIterator())t[s]!=null&&(i[s]=schemaLogFilter(c,t[s]));return i}return e}
var operationEventStreamMarker=Symbol.for("@smithy/op-event-stream"),Command=class{middlewareStack=constructStack();schema;static classBuilder(){
return new ClassBuilder}resolveMiddlewareWithContext(e,i,t,{middlewareFn:m,clientName:d,commandName:r,inputFilterSensitiveLog:h,
outputFilterSensitiveLog:u,smithyContext:n,additionalContext:c,CommandCtor:S}){for(let o of m.bind(this)(S,e,i,t))this.middlewareStack.
use(o);let p=e.concat(this.middlewareStack),{logger:v}=i,C=c[_0_.Vf],g={logger:v,clientName:d,commandName:r,inputFilterSensitiveLog:h,
outputFilterSensitiveLog:u,...c,[_0_.Vf]:{...C,commandInstance:this,...n,...t?.metricsRecorder===void 0?{}:{metricsRecorder:t.
metricsRecorder},...t?.abortSignal===void 0?{}:{abortSignal:t.abortSignal}}},{requestHandler:x}=i,s=t??{};s.metricsRecorder&&
(s={...s},delete s.metricsRecorder);let l,a=this.schema,_=a?.[operationEventStreamMarker];if(_!==void 0)l=_;else if(a&&Array.
isArray(a)&&a[0]===9){let[,,,,o,F]=a;l=a[operationEventStreamMarker]=!!(_0_.l1.of(o).getEventStreamMember()||_0_.l1.of(F).
getEventStreamMember())}return l&&(s={isEventStream:l,...s}),p.resolve(o=>x.handle(o.request,s),g)}},ClassBuilder=class{_init=()=>{};_ep={};_middlewareFn=()=>[];_commandName="";_clientName="";_additionalContext={};_smithyContext={};_inputFilterSensitiveLog=void 0;_outputFilterSensitiveLog=void 0;_serializer=null;_deserializer=null;_operationSchema;init(e){
this._init=e}ep(e){return this._ep=e,this}m(e){return this._middlewareFn=e,this}s(e,i,t={}){return this._smithyContext={
service:e,operation:i,...t},this}c(e={}){return this._additionalContext=e,this}n(e,i){return this._clientName=e,this._commandName=
i,this}f(e=t=>t,i=t=>t){return this._inputFilterSensitiveLog=e,this._outputFilterSensitiveLog=i,this}ser(e){return this.
_serializer=e,this}de(e){return this._deserializer=e,this}sc(e){return this._operationSchema=e,this._smithyContext.operationSchema=
e,this}build(){let e=this,i;return i=class extends Command{input;static getEndpointParameterInstructions(){return e._ep}constructor(...[
t]){super(),this.input=t??{},e._init(this),this.schema=e._operationSchema}resolveMiddleware(t,m,d){let r=e._operationSchema,
h=r?.[4]??r?.input,u=r?.[5]??r?.output;return this.resolveMiddlewareWithContext(t,m,d,{CommandCtor:i,middlewareFn:e._middlewareFn,
clientName:e._clientName,commandName:e._commandName,inputFilterSensitiveLog:e._inputFilterSensitiveLog??(r?schemaLogFilter.
bind(null,h):n=>n),outputFilterSensitiveLog:e._outputFilterSensitiveLog??(r?schemaLogFilter.bind(null,u):n=>n),smithyContext:e.
_smithyContext,additionalContext:e._additionalContext})}serialize=e._serializer;deserialize=e._deserializer}}},createAggregatedClient=(i,n,m)=>{
for(let[t,r]of Object.entries(i)){let a=async function(c,e,p){let f=new r(c);if(typeof e=="function")this.send(f,e);else if(typeof p==
"function"){if(typeof e!="object")throw new Error(`Expected http options but got ${typeof e}`);this.send(f,e||{},p)}else
return this.send(f,e)},o=(t[0].toLowerCase()+t.slice(1)).replace(/Command$/,"");n.prototype[o]=a}let{paginators:s={},waiters:d={}}=m??
{};for(let[t,r]of Object.entries(s))n.prototype[t]===void 0&&(n.prototype[t]=function(a={},o,...c){return r({...o,client:this},
a,...c)});for(let[t,r]of Object.entries(d))n.prototype[t]===void 0&&(n.prototype[t]=async function(a={},o,...c){let e=o;
return typeof o=="number"&&(e={maxWaitTime:o}),r({...e,client:this},a,...c)})},ServiceException=class c extends Error{static shapeId="\
smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";$fault;$response;$retryable;$metadata;constructor(t){super(
t.message),Object.setPrototypeOf(this,Object.getPrototypeOf(this).constructor.prototype),this.name=t.name,this.$fault=t.
$fault,this.$metadata=t.$metadata}static isInstance(t){if(!t)return!1;let e=t;return c.prototype.isPrototypeOf(e)||!!e.$fault&&
!!e.$metadata&&(e.$fault==="client"||e.$fault==="server")}static[Symbol.hasInstance](t){if(!t)return!1;let e=t;if(this===
c)return c.isInstance(t);if(c.isInstance(t)){if(this.prototype.isPrototypeOf(t))return!0;let a=Object.prototype.hasOwnProperty.
call(this,"shapeId")?this.shapeId:void 0,i=!1;if(a){let r=Object.getPrototypeOf(e);for(;r&&r!==Object.prototype;){let o=r.
constructor,f=o!==c&&Object.prototype.hasOwnProperty.call(o,"shapeId")?o?.shapeId:void 0;if(f&&(i=!0,f===a))return!0;r=Object.
getPrototypeOf(r)}}if(a&&i)return!1;let n=this.name;if(n&&n.length>=6){if(e.name===n)return!0;let r=Object.getPrototypeOf(
e);for(;r&&r!==Object.prototype;){let o=r.constructor?.name;if(o&&o!=="Error"&&o===n)return!0;r=Object.getPrototypeOf(r)}}}
return!1}},decorateServiceException=(s,t={})=>{Object.entries(t).filter(([,a])=>a!==void 0).forEach(([a,i])=>{(s[a]==null||
s[a]==="")&&(s[a]=i)});let e=s.message||s.Message||"UnknownError";return s.message=e,delete s.Message,s},loadConfigsForDefaultMode=e=>{
switch(e){case"standard":return{retryMode:"standard",connectionTimeout:3100};case"in-region":return{retryMode:"standard",
connectionTimeout:1100};case"cross-region":return{retryMode:"standard",connectionTimeout:3100};case"mobile":return{retryMode:"\
standard",connectionTimeout:3e4};default:return{}}},warningEmitted=!1,emitWarningIfUnsupportedVersion=n=>{n&&!warningEmitted&&
parseInt(n.substring(1,n.indexOf(".")))<16&&(warningEmitted=!0)},knownAlgorithms=Object.values(_0_.dB),getChecksumConfiguration=s=>{
let c=[];for(let h in _0_.dB){if(!(0,_0_.$3)(_0_.dB,h))continue;let t=_0_.dB[h];s[t]!==void 0&&c.push({algorithmId:()=>t,
checksumConstructor:()=>s[t]})}for(let[h,t]of Object.entries(s.checksumAlgorithms??{}))c.push({algorithmId:()=>h,checksumConstructor:()=>t});
return{addChecksumAlgorithm(h){s.checksumAlgorithms=s.checksumAlgorithms??{};let t=h.algorithmId(),r=h.checksumConstructor();
knownAlgorithms.includes(t)?s.checksumAlgorithms[t.toUpperCase()]=r:s.checksumAlgorithms[t]=r,c.push(h)},checksumAlgorithms(){
return c}}},resolveChecksumRuntimeConfig=s=>{let c={};return s.checksumAlgorithms().forEach(h=>{let t=h.algorithmId();knownAlgorithms.
includes(t)&&(c[t]=h.checksumConstructor())}),c},getRetryConfiguration=t=>({setRetryStrategy(r){t.retryStrategy=r},retryStrategy(){
return t.retryStrategy}}),resolveRetryRuntimeConfig=t=>{let r={};return r.retryStrategy=t.retryStrategy(),r},getDefaultExtensionConfiguration=e=>Object.
assign(getChecksumConfiguration(e),getRetryConfiguration(e)),resolveDefaultRuntimeConfig=e=>Object.assign(resolveChecksumRuntimeConfig(
e),resolveRetryRuntimeConfig(e)),getValueFromTextNode=e=>{let l="#text";for(let t in e)(0,_0_.$3)(e,t)&&(e[t][l]!==void 0?
e[t]=e[t][l]:typeof e[t]=="object"&&e[t]!==null&&(e[t]=getValueFromTextNode(e[t])));return e},NoOpLogger=class{trace(){}debug(){}info(){}warn(){}error(){}};
function makeBuilder(s,i,u,l){return function(a,c,e,d,m={}){let f=Object.assign({},s,a);return Command.classBuilder().ep(
f).m(function(t,h,n,o){let r=c.call(this,t,h,n,o);return r.unshift(l(n,t.getEndpointParameterInstructions())),r}).s(i,e,
m).n(u,e.charAt(0).toUpperCase()+e.slice(1)+"Command").sc(d).build()}}function setCredentialFeature(u,o,r){return u.$source||
(u.$source={}),u.$source[o]=r,u}var ENV_ENDPOINT_URL="AWS_ENDPOINT_URL",CONFIG_ENDPOINT_URL="endpoint_url",getEndpointUrlConfig=s=>({
environmentVariableSelector:e=>{let i=s.split(" ").map(n=>n.toUpperCase()),r=e[[ENV_ENDPOINT_URL,...i].join("_")];if(r)return r;
let t=e[ENV_ENDPOINT_URL];if(t)return t},configFileSelector:(e,i)=>{if(e.services){let t=["services",e.services].join(".");
if(!i||!i[t])throw new Error(`The services section "${e.services}" specified in the profile is not present in the shared\
 configuration file.`);let n=i[t],l=s.split(" ").map(c=>c.toLowerCase()),o=n[[l.join("_"),CONFIG_ENDPOINT_URL].join(".")];
if(o)return o}let r=e[CONFIG_ENDPOINT_URL];if(r)return r},default:void 0}),ENV_IGNORE_CONFIGURED_ENDPOINT_URLS="AWS_IGNO\
RE_CONFIGURED_ENDPOINT_URLS",CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS="ignore_configured_endpoint_urls",ignoreConfiguredEndpointUrlsConfigSelectors={
environmentVariableSelector:e=>(0,_0_.Qm)(e,ENV_IGNORE_CONFIGURED_ENDPOINT_URLS,_0_.cV.ENV),configFileSelector:e=>(0,_0_.
Qm)(e,CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS,_0_.cV.CONFIG),default:!1},getEndpointFromConfig=async n=>{if(!await(0,_0_.
Z9)(ignoreConfiguredEndpointUrlsConfigSelectors)())return(0,_0_.Z9)(getEndpointUrlConfig(n??""))()},resolveParamsForS3=async e=>{
let t=e?.Bucket||"";if(typeof e.Bucket=="string"&&(e.Bucket=t.replace(/#/g,encodeURIComponent("#")).replace(/\?/g,encodeURIComponent(
"?"))),isArnBucketName(t)){if(e.ForcePathStyle===!0)throw new Error("Path-style addressing cannot be used with ARN bucke\
ts")}else(!isDnsCompatibleBucketName(t)||t.indexOf(".")!==-1&&!String(e.Endpoint).startsWith("http:")||t.toLowerCase()!==
t||t.length<3)&&(e.ForcePathStyle=!0);return e.DisableMultiRegionAccessPoints&&(e.disableMultiRegionAccessPoints=!0,e.DisableMRAP=
!0),e},DOMAIN_PATTERN=/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,IP_ADDRESS_PATTERN=/(\d+\.){3}\d+/,DOTS_PATTERN=/\.\./,isDnsCompatibleBucketName=e=>DOMAIN_PATTERN.
test(e)&&!IP_ADDRESS_PATTERN.test(e)&&!DOTS_PATTERN.test(e),isArnBucketName=e=>{let[t,r,l,,,c]=e.split(":"),s=t==="arn"&&
e.split(":").length>=6,i=!!(s&&r&&l&&c);if(s&&!i)throw new Error(`Invalid ARN: ${e} was an invalid ARN.`);return i},createConfigValueProvider=(r,l,t,d=!1)=>{
let u=async()=>{let e;return d?e=t.clientContextParams?.[r]??t[r]??t[l]:e=t[r]??t[l],typeof e=="function"?e():e};return r===
"credentialScope"||l==="CredentialScope"?async()=>{let e=typeof t.credentials=="function"?await t.credentials():t.credentials;
return e?.credentialScope??e?.CredentialScope}:r==="accountId"||l==="AccountId"?async()=>{let e=typeof t.credentials=="f\
unction"?await t.credentials():t.credentials;return e?.accountId??e?.AccountId}:r==="endpoint"||l==="endpoint"?async()=>{
if(t.isCustomEndpoint===!1)return;let e=await u();if(e&&typeof e=="object"){if("url"in e)return e.url.href;if("hostname"in
e){let{protocol:a,hostname:s,port:n,path:c}=e;return`${a}//${s}${n?":"+n:""}${c}`}}return e}:u};function bindGetEndpointFromInstructions(s){
return async(i,n,e,o)=>{if(!e.isCustomEndpoint&&!e.ignoreConfiguredEndpointUrls){let t;e.serviceConfiguredEndpoint?t=await e.
serviceConfiguredEndpoint():t=await s(e.serviceId),t&&(e.endpoint=()=>Promise.resolve((0,_0_.a0)(t)),e.isCustomEndpoint=
!0,o?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${t}`))}let a=await resolveParams(i,n,e);
if(typeof e.endpointProvider!="function")throw new Error("config.endpointProvider is not set.");let r=e.endpointProvider(
a,o);if(e.isCustomEndpoint&&e.endpoint){let t=await e.endpoint();if(t?.headers){r.headers??={};for(let[p,d]of Object.entries(
t.headers))r.headers[p]=Array.isArray(d)?d:[d]}}return r}}var resolveParams=async(s,i,n)=>{let e={},o=i?.getEndpointParameterInstructions?.()||
{};for(let[a,r]of Object.entries(o))switch(r.type){case"staticContextParams":e[a]=r.value;break;case"contextParams":e[a]=
s[r.name];break;case"clientContextParams":case"builtInParams":e[a]=await createConfigValueProvider(r.name,a,n,r.type!=="\
builtInParams")();break;case"operationContextParams":e[a]=r.get(s);break;default:throw new Error("Unrecognized endpoint \
parameter instruction: "+JSON.stringify(r))}return Object.keys(o).length===0&&Object.assign(e,n),String(n.serviceId).toLowerCase()===
"s3"&&await resolveParamsForS3(e),e};function setFeature(e,s,t){e.__smithy_context?e.__smithy_context.features||(e.__smithy_context.
features={}):e.__smithy_context={features:{}},e.__smithy_context.features[s]=t}function bindEndpointMiddleware(e){let s=bindGetEndpointFromInstructions(
e);return({config:t,instructions:u})=>(h,n)=>async r=>{t.isCustomEndpoint&&setFeature(n,"ENDPOINT_OVERRIDE","N");let o=await s(
r.input,{getEndpointParameterInstructions(){return u}},{...t},n);n.endpointV2=o,n.authSchemes=o.properties?.authSchemes;
let i=n.authSchemes?.[0];if(i){n.signing_region=i.signingRegion,n.signing_service=i.signingName;let g=(0,_0_.ug)(n)?.selectedHttpAuthScheme?.
httpAuthOption;g&&(g.signingProperties=Object.assign(g.signingProperties||{},{signing_region:i.signingRegion,signingRegion:i.
signingRegion,signing_service:i.signingName,signingName:i.signingName,signingRegionSet:i.signingRegionSet},i.properties))}
return h({...r})}}var serializerMiddlewareOption={name:"serializerMiddleware",step:"serialize",tags:["SERIALIZER"],override:!0},
endpointMiddlewareOptions={step:"serialize",tags:["ENDPOINT_PARAMETERS","ENDPOINT_V2","ENDPOINT"],name:"endpointV2Middle\
ware",override:!0,relation:"before",toMiddleware:serializerMiddlewareOption.name};function bindGetEndpointPlugin(e){let i=bindEndpointMiddleware(
e);return(d,a)=>({applyToStack:n=>{n.addRelativeTo(i({config:d,instructions:a}),endpointMiddlewareOptions)}})}function bindResolveEndpointConfig(r){
return n=>{let d=n.tls??!0,{endpoint:o,useDualstackEndpoint:s,useFipsEndpoint:t}=n,l=o!=null?async()=>(0,_0_.a0)(await(0,_0_.
te)(o)()):void 0,e=Object.assign(n,{endpoint:l,tls:d,isCustomEndpoint:!!o,useDualstackEndpoint:(0,_0_.te)(s??!1),useFipsEndpoint:(0,_0_.
te)(t??!1),ignoreConfiguredEndpointUrls:!!n.ignoreConfiguredEndpointUrls}),i;return e.serviceConfiguredEndpoint=async()=>(n.
serviceId&&!i&&(i=r(n.serviceId)),i),e}}var BinaryDecisionDiagram=class r{nodes;root;conditions;results;constructor(s,i,o,t){
this.nodes=s,this.root=i,this.conditions=o,this.results=t}static from(s,i,o,t){return new r(s,i,o,t)}},EndpointCache=class{capacity;data=new Map;parameters=[];constructor({
size:e,params:t}){this.capacity=e??50,t&&(this.parameters=t)}get(e,t){let a=this.hash(e);if(a===!1)return t();if(!this.data.
has(a)){if(this.data.size>this.capacity+10){let r=this.data.keys(),i=0;for(;;){let{value:s,done:h}=r.next();if(this.data.
delete(s),h||++i>10)break}}this.data.set(a,t())}return this.data.get(a)}size(){return this.data.size}hash(e){let t="",{parameters:a}=this;
if(a.length===0)return!1;for(let r of a){let i=e[r],s=i==null?"\0":String(i);if(s.includes("|;"))return!1;t+=s+"|;"}return t}},
EndpointError=class extends Error{constructor(r){super(r),this.name="EndpointError"}},debugId="endpoints";function toDebugString(f){
return typeof f!="object"||f==null?f:"ref"in f?`$${toDebugString(f.ref)}`:"fn"in f?`${f.fn}(${(f.argv||[]).map(toDebugString).
join(", ")})`:JSON.stringify(f,null,2)}var customEndpointFunctions={},booleanEquals=(a,l)=>a===l;function coalesce(...f){
for(let e of f)if(e!=null)return e}var getAttrPathList=n=>{let a=n.split("."),t=[];for(let e of a){let r=e.indexOf("[");
if(r!==-1){if(e.indexOf("]")!==e.length-1)throw new EndpointError(`Path: '${n}' does not end with ']'`);let i=e.slice(r+
1,-1);if(Number.isNaN(parseInt(i)))throw new EndpointError(`Invalid array index: '${i}' in path: '${n}'`);r!==0&&t.push(
e.slice(0,r)),t.push(i)}else t.push(e)}return t},getAttr=(e,i)=>getAttrPathList(i).reduce((r,t)=>{if(typeof r!="object")
throw new EndpointError(`Index '${t}' in '${i}' not found in '${JSON.stringify(e)}'`);if(Array.isArray(r)){let n=parseInt(
t);return r[n<0?r.length+n:n]}return r[t]},e),isSet=l=>l!=null;function ite(n,t,e){return n?t:e}var not=a=>!a,IP_V4_REGEX=new RegExp(
"^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$"),isIpAddress=d=>IP_V4_REGEX.
test(d)||d.startsWith("[")&&d.endsWith("]"),DEFAULT_PORTS={[_0_.Ue.HTTP]:80,[_0_.Ue.HTTPS]:443},parseURL=t=>{let r=(()=>{
try{if(t instanceof URL)return t;if(typeof t=="object"&&"hostname"in t){let{hostname:f,port:i,protocol:m="",path:U="",query:d={}}=t,
s=new URL(`${m}//${f}${i?`:${i}`:""}${U}`);return s.search=Object.entries(d).map(([L,R])=>`${L}=${R}`).join("&"),s}return new URL(
t)}catch{return null}})();if(!r)return console.error(`Unable to parse ${JSON.stringify(t)} as a whatwg URL.`),null;let h=r.
href,{host:o,hostname:c,pathname:n,protocol:a,search:l}=r;if(l)return null;let e=a.slice(0,-1);if(!Object.values(_0_.Ue).
includes(e))return null;let p=isIpAddress(c),$=h.includes(`${o}:${DEFAULT_PORTS[e]}`)||typeof t=="string"&&t.includes(`${o}\
:${DEFAULT_PORTS[e]}`),u=`${o}${$?`:${DEFAULT_PORTS[e]}`:""}`;return{scheme:e,authority:u,path:n,normalizedPath:n.endsWith(
"/")?n:`${n}/`,isIp:p}};function split(n,c,r){if(r===1)return[n];if(n==="")return[""];let t=n.split(c);return r===0?t:t.
slice(0,r-1).concat(t.slice(1).join(c))}var stringEquals=(a,r)=>a===r,substring=(l,e,g,b)=>l==null||e>=g||l.length<g||/[^\u0000-\u007f]/.
test(l)?null:b?l.substring(l.length-g,l.length-e):l.substring(e,g),uriEncode=e=>encodeURIComponent(e).replace(/[!*'()]/g,
o=>`%${o.charCodeAt(0).toString(16).toUpperCase()}`),endpointFunctions={booleanEquals,coalesce,getAttr,isSet,isValidHostLabel:_0_.
X8,ite,not,parseURL,split,stringEquals,substring,uriEncode},evaluateTemplate=(e,l)=>{let r=[],{referenceRecord:c,endpointParams:a}=l,
s=0;for(;s<e.length;){let n=e.indexOf("{",s);if(n===-1){r.push(e.slice(s));break}r.push(e.slice(s,n));let i=e.indexOf("}",
n);if(i===-1){r.push(e.slice(n));break}e[n+1]==="{"&&e[i+1]==="}"&&(r.push(e.slice(n+1,i)),s=i+2);let u=e.substring(n+1,
i);if(u.includes("#")){let[d,f]=u.split("#");r.push(getAttr(c[d]??a[d],f))}else r.push(c[u]??a[u]);s=i+1}return r.join("")},
getReferenceValue=({ref:e},r)=>r.referenceRecord[e]??r.endpointParams[e],evaluateExpression=(e,i,t)=>{if(typeof e=="stri\
ng")return evaluateTemplate(e,t);if(e.fn)return group.callFunction(e,t);if(e.ref)return getReferenceValue(e,t);throw new EndpointError(
`'${i}': ${String(e)} is not a string, function or reference.`)},callFunction=({fn:e,argv:i},t)=>{let r=Array(i.length);
for(let n=0;n<r.length;++n){let o=i[n];typeof o=="boolean"||typeof o=="number"?r[n]=o:r[n]=group.evaluateExpression(o,"a\
rg",t)}let l=e.indexOf(".");if(l!==-1){let n=customEndpointFunctions[e.slice(0,l)]?.[e.slice(l+1)];if(typeof n=="functio\
n")return n(...r)}let a=endpointFunctions[e];if(typeof a=="function")return a(...r);throw new Error(`function ${e} not l\
oaded in endpointFunctions.`)},group={evaluateExpression,callFunction},evaluateCondition=(n,l)=>{let{assign:e}=n;if(e&&e in
l.referenceRecord)throw new EndpointError(`'${e}' is already defined in Reference Record.`);let r=callFunction(n,l);l.logger?.
debug?.(`${debugId} evaluateCondition: ${toDebugString(n)} = ${toDebugString(r)}`);let t=r===""?!0:!!r;return e!=null?{result:t,
toAssign:{name:e,value:r}}:{result:t}},getEndpointHeaders=(n,s)=>Object.entries(n??{}).reduce((r,[t,a])=>(r[t]=a.map(i=>{
let e=evaluateExpression(i,"Header value entry",s);if(typeof e!="string")throw new EndpointError(`Header '${t}' value '${e}\
' is not a string`);return e}),r),{}),getEndpointProperties=(e,t)=>Object.entries(e).reduce((n,[r,i])=>(n[r]=group2.getEndpointProperty(
i,t),n),{}),getEndpointProperty=(e,t)=>{if(Array.isArray(e))return e.map(n=>getEndpointProperty(n,t));switch(typeof e){case"\
string":return evaluateTemplate(e,t);case"object":if(e===null)throw new EndpointError(`Unexpected endpoint property: ${e}`);
return group2.getEndpointProperties(e,t);case"boolean":return e;default:throw new EndpointError(`Unexpected endpoint pro\
perty type: ${typeof e}`)}},group2={getEndpointProperty,getEndpointProperties},getEndpointUrl=(o,e)=>{let t=evaluateExpression(
o,"Endpoint URL",e);if(typeof t=="string")try{return new URL(t)}catch(r){throw console.error(`Failed to construct URL wi\
th ${t}`,r),r}throw new EndpointError(`Endpoint URL must be a string, got ${typeof t}`)},RESULT=1e8,decideEndpoint=(g,l)=>{
let{nodes:o,root:E,results:u,conditions:f}=g,e=E,p={},n={referenceRecord:p,endpointParams:l.endpointParams,logger:l.logger};
for(;e!==1&&e!==-1&&e<RESULT;){let r=3*(Math.abs(e)-1),[t,i,s]=[o[r],o[r+1],o[r+2]],[a,h,c]=f[t],d=evaluateCondition({fn:a,
assign:c,argv:h},n);if(d.toAssign){let{name:v,value:w}=d.toAssign;p[v]=w}e=e>=0===d.result?i:s}if(e>=RESULT){let r=u[e-RESULT];
if(r[0]===-1){let[,a]=r;throw new EndpointError(evaluateExpression(a,"Error",n))}let[t,i,s]=r;return{url:getEndpointUrl(
t,n),properties:getEndpointProperties(i,n),headers:getEndpointHeaders(s??{},n)}}throw new EndpointError("No matching end\
point.")},getEndpointFromInstructions=bindGetEndpointFromInstructions(getEndpointFromConfig),resolveEndpointConfig=bindResolveEndpointConfig(
getEndpointFromConfig),endpointMiddleware=bindEndpointMiddleware(getEndpointFromConfig),getEndpointPlugin=bindGetEndpointPlugin(
getEndpointFromConfig),hostHeaderMiddleware=a=>t=>async r=>{if(!_0_.Kd.isInstance(r.request))return t(r);let{request:e}=r,
{handlerProtocol:o=""}=a.requestHandler.metadata||{};if(o.indexOf("h2")>=0&&!e.headers[":authority"])delete e.headers.host,
e.headers[":authority"]=e.hostname+(e.port?":"+e.port:"");else if(!e.headers.host){let d=e.hostname;e.port!=null&&(d+=`:${e.
port}`),e.headers.host=d}return t(r)},hostHeaderMiddlewareOptions={name:"hostHeaderMiddleware",step:"build",priority:"lo\
w",tags:["HOST"],override:!0},getHostHeaderPlugin=a=>({applyToStack:t=>{t.add(hostHeaderMiddleware(a),hostHeaderMiddlewareOptions)}}),
loggerMiddleware=()=>(p,e)=>async i=>{try{let t=await p(i),{clientName:o,commandName:n,logger:r,dynamoDbDocumentClientOptions:a={}}=e,
{overrideInputFilterSensitiveLog:u,overrideOutputFilterSensitiveLog:l}=a,g=u??e.inputFilterSensitiveLog,d=l??e.outputFilterSensitiveLog,
{$metadata:m,...s}=t.output;return r?.info?.({clientName:o,commandName:n,input:g(i.input),output:d(s),metadata:m}),t}catch(t){
let{clientName:o,commandName:n,logger:r,dynamoDbDocumentClientOptions:a={}}=e,{overrideInputFilterSensitiveLog:u}=a,l=u??
e.inputFilterSensitiveLog;throw r?.error?.({clientName:o,commandName:n,input:l(i.input),error:t,metadata:t.$metadata}),t}},
loggerMiddlewareOptions={name:"loggerMiddleware",tags:["LOGGER"],step:"initialize",override:!0},getLoggerPlugin=p=>({applyToStack:e=>{
e.add(loggerMiddleware(),loggerMiddlewareOptions)}}),recursionDetectionMiddlewareOptions={step:"build",tags:["RECURSION_\
DETECTION","TRACE_CONTEXT_PROPAGATION"],name:"recursionDetectionMiddleware",override:!0,priority:"low"},PROTECTED_KEYS={
REQUEST_ID:Symbol.for("_AWS_LAMBDA_REQUEST_ID"),X_RAY_TRACE_ID:Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),TENANT_ID:Symbol.
for("_AWS_LAMBDA_TENANT_ID"),TRACEPARENT:Symbol.for("_AWS_LAMBDA_TRACEPARENT"),TRACESTATE:Symbol.for("_AWS_LAMBDA_TRACES\
TATE"),BAGGAGE:Symbol.for("_AWS_LAMBDA_BAGGAGE")},NO_GLOBAL_AWS_LAMBDA=["true","1"].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA??
"");NO_GLOBAL_AWS_LAMBDA||(globalThis.awslambda=globalThis.awslambda||{});var InvokeStoreBase=class{static PROTECTED_KEYS=PROTECTED_KEYS;isProtectedKey(e){
return Object.values(PROTECTED_KEYS).includes(e)}getRequestId(){return this.get(PROTECTED_KEYS.REQUEST_ID)??"-"}getXRayTraceId(){
return this.get(PROTECTED_KEYS.X_RAY_TRACE_ID)}getTenantId(){return this.get(PROTECTED_KEYS.TENANT_ID)}getTraceparent(){
return this.get(PROTECTED_KEYS.TRACEPARENT)}getTracestate(){return this.get(PROTECTED_KEYS.TRACESTATE)}getBaggage(){return this.
get(PROTECTED_KEYS.BAGGAGE)}},InvokeStoreSingle=class extends InvokeStoreBase{currentContext;getContext(){return this.currentContext}hasContext(){
return this.currentContext!==void 0}get(e){return this.currentContext?.[e]}set(e,t){if(this.isProtectedKey(e))throw new Error(
`Cannot modify protected Lambda context field: ${String(e)}`);this.currentContext=this.currentContext||{},this.currentContext[e]=
t}run(e,t){return this.currentContext=e,t()}},InvokeStoreMulti=class s extends InvokeStoreBase{als;static async create(){
let t=new s,r=await Promise.resolve().then(_r_.t.bind(_r_,6698,23));return t.als=new r.AsyncLocalStorage,t}getContext(){
return this.als.getStore()}hasContext(){return this.als.getStore()!==void 0}get(t){return this.als.getStore()?.[t]}set(t,r){
if(this.isProtectedKey(t))throw new Error(`Cannot modify protected Lambda context field: ${String(t)}`);let n=this.als.getStore();
if(!n)throw new Error("No context available");n[t]=r}run(t,r){return this.als.run(t,r)}},InvokeStore;(function(e){let t=null;
async function r(n){return t||(t=(async()=>{let o=n===!0||"AWS_LAMBDA_MAX_CONCURRENCY"in process.env?await InvokeStoreMulti.
create():new InvokeStoreSingle;return!NO_GLOBAL_AWS_LAMBDA&&globalThis.awslambda?.InvokeStore?globalThis.awslambda.InvokeStore:
(!NO_GLOBAL_AWS_LAMBDA&&globalThis.awslambda&&(globalThis.awslambda.InvokeStore=o),o)})()),t}e.getInstanceAsync=r,e._testing=
process.env.AWS_LAMBDA_BENCHMARK_MODE==="1"?{reset:()=>{t=null,globalThis.awslambda?.InvokeStore&&delete globalThis.awslambda.
InvokeStore,globalThis.awslambda={InvokeStore:void 0}}}:void 0})(InvokeStore||(InvokeStore={}));var AWS_LAMBDA_FUNCTION_NAME="\
AWS_LAMBDA_FUNCTION_NAME",_X_AMZN_TRACE_ID="_X_AMZN_TRACE_ID",X_AMZN_TRACE_ID="X-Amzn-Trace-Id",TRACEPARENT="traceparent",
TRACESTATE="tracestate",BAGGAGE="baggage",recursionDetectionMiddleware=()=>a=>async t=>{let{request:e}=t;if(!_0_.Kd.isInstance(
e))return a(t);let n;{let s=Object.keys(e.headers??{}).find(r=>r.toLowerCase()===X_AMZN_TRACE_ID.toLowerCase())??X_AMZN_TRACE_ID;
if(!e.headers.hasOwnProperty(s)){let r=process.env[AWS_LAMBDA_FUNCTION_NAME],c=process.env[_X_AMZN_TRACE_ID];n??=await InvokeStore.
getInstanceAsync();let o=n?.getXRayTraceId()??c,A=i=>typeof i=="string"&&i.length>0;A(r)&&A(o)&&(e.headers[X_AMZN_TRACE_ID]=
o)}}if(sanitizeTraceHeaders(e.headers),!e.headers[TRACEPARENT]){let s=(n??=await InvokeStore.getInstanceAsync())?.getTraceparent?.();
if(s){e.headers[TRACEPARENT]=s;let r=n?.getTracestate?.();r&&(e.headers[TRACESTATE]=r);let c=n?.getBaggage?.();c&&(e.headers[BAGGAGE]=
c)}}return a(t)};function sanitizeTraceHeaders(a){for(let t of Object.keys(a)){let e=t.toLowerCase();t!==e&&(e===TRACEPARENT||
e===TRACESTATE||e===BAGGAGE)&&(a[e]=a[t],delete a[t])}}var getRecursionDetectionPlugin=i=>({applyToStack:e=>{e.add(recursionDetectionMiddleware(),
recursionDetectionMiddlewareOptions)}}),resolveAuthOptions=(o,f)=>{if(!f||f.length===0)return o;let r=[];for(let e of f)
for(let t of o)t.schemeId.split("#")[1]===e&&r.push(t);for(let e of o)r.find(({schemeId:t})=>t===e.schemeId)||r.push(e);
return r};function convertHttpAuthSchemesToMap(t){let i=new Map;for(let r of t)i.set(r.schemeId,r);return i}var httpAuthSchemeMiddleware=(t,i)=>(r,h)=>async o=>{
let p=t.httpAuthSchemeProvider(await i.httpAuthSchemeParametersProvider(t,h,o.input)),c=t.authSchemePreference?await t.authSchemePreference():
[],u=resolveAuthOptions(p,c),m=convertHttpAuthSchemesToMap(t.httpAuthSchemes),a=(0,_0_.ug)(h),s=[];for(let e of u){let n=m.
get(e.schemeId);if(!n){s.push(`HttpAuthScheme \`${e.schemeId}\` was not enabled for this service.`);continue}let d=n.identityProvider(
await i.identityProviderConfigProvider(t));if(!d){s.push(`HttpAuthScheme \`${e.schemeId}\` did not have an IdentityProvid\
er configured.`);continue}let{identityProperties:P={},signingProperties:l={}}=e.propertiesExtractor?.(t,h)||{};e.identityProperties=
Object.assign(e.identityProperties||{},P),e.signingProperties=Object.assign(e.signingProperties||{},l),a.selectedHttpAuthScheme=
{httpAuthOption:e,identity:await d(e.identityProperties),signer:n.signer};break}if(!a.selectedHttpAuthScheme)throw new Error(
s.join(`
`));return r(o)},httpAuthSchemeEndpointRuleSetMiddlewareOptions={step:"serialize",tags:["HTTP_AUTH_SCHEME"],name:"httpAu\
thSchemeMiddleware",override:!0,relation:"before",toMiddleware:"endpointV2Middleware"},getHttpAuthSchemeEndpointRuleSetPlugin=(e,{
httpAuthSchemeParametersProvider:t,identityProviderConfigProvider:d})=>({applyToStack:i=>{i.addRelativeTo(httpAuthSchemeMiddleware(
e,{httpAuthSchemeParametersProvider:t,identityProviderConfigProvider:d}),httpAuthSchemeEndpointRuleSetMiddlewareOptions)}}),
defaultErrorHandler=s=>e=>{throw e},defaultSuccessHandler=(s,e)=>{},httpSigningMiddleware=s=>(e,o)=>async t=>{if(!_0_.Kd.
isInstance(t.request))return e(t);let i=(0,_0_.ug)(o).selectedHttpAuthScheme;if(!i)throw new Error("No HttpAuthScheme wa\
s selected: unable to sign request");let{httpAuthOption:{signingProperties:r={}},identity:a,signer:n}=i,u=await e({...t,
request:await n.sign(t.request,a,r)}).catch((n.errorHandler||defaultErrorHandler)(r));return(n.successHandler||defaultSuccessHandler)(
u.response,r),u},httpSigningMiddlewareOptions={step:"finalizeRequest",tags:["HTTP_SIGNING"],name:"httpSigningMiddleware",
aliases:["apiKeyMiddleware","tokenMiddleware","awsAuthMiddleware"],override:!0,relation:"after",toMiddleware:"retryMiddl\
eware"},getHttpSigningPlugin=e=>({applyToStack:i=>{i.addRelativeTo(httpSigningMiddleware(e),httpSigningMiddlewareOptions)}}),
makePagedClientRequest=async(r,a,t,o=e=>e,...n)=>{let e=new r(t);return e=o(e)??e,await a.send(e,...n)};function createPaginator(r,a,t,o,n){
return async function*(e,c,...u){let l=c,s=e.startingToken??l[t],d=!0,i;for(;d;){if(l[t]=s,n&&(l[n]=l[n]??e.pageSize),e.
client instanceof r)i=await makePagedClientRequest(a,e.client,c,e.withCommand,...u);else throw new Error(`Invalid client\
, expected instance of ${r.name}`);yield i;let p=s;s=get(i,o),d=!!(s&&(!e.stopOnSameToken||s!==p))}return void 0}}var get=(r,a)=>{
let t=r,o=a.split(".");for(let n of o){if(!t||typeof t!="object")return;t=t[n]}return t},DefaultIdentityProviderConfig=class{authSchemes=new Map;constructor(e){
for(let t in e){if(!(0,_0_.$3)(e,t))continue;let r=e[t];r!==void 0&&this.authSchemes.set(t,r)}}getIdentityProvider(e){return this.
authSchemes.get(e)}},NoAuthSigner=class{async sign(i,n,r){return i}},createIsIdentityExpiredFunction=r=>function(i){return doesIdentityRequireRefresh(
i)&&i.expiration.getTime()-Date.now()<r},isIdentityExpired=createIsIdentityExpiredFunction(3e5),doesIdentityRequireRefresh=r=>r.
expiration!==void 0,memoizeIdentityProvider=(r,i,c)=>{if(r===void 0)return;let d=typeof r!="function"?async()=>Promise.resolve(
r):r,e,a,n,o=!1,s=async t=>{a||(a=d(t));try{e=await a,n=!0,o=!1}finally{a=void 0}return e};return i===void 0?async t=>((!n||
t?.forceRefresh)&&(e=await s(t)),e):async t=>((!n||t?.forceRefresh)&&(e=await s(t)),o?e:c(e)?(i(e)&&await s(t),e):(o=!0,
e))},normalizeProvider2=r=>{if(typeof r=="function")return r;let e=Promise.resolve(r);return()=>e},DEFAULT_UA_APP_ID=void 0;
function isValidUserAgentAppId(e){return e===void 0?!0:typeof e=="string"&&e.length<=50}function resolveUserAgentConfig(e){
let o=normalizeProvider2(e.userAgentAppId??DEFAULT_UA_APP_ID),{customUserAgent:t}=e;return Object.assign(e,{customUserAgent:typeof t==
"string"?[[t]]:t,userAgentAppId:async()=>{let r=await o();if(!isValidUserAgentAppId(r)){let n=e.logger?.constructor?.name===
"NoOpLogger"||!e.logger?console:e.logger;typeof r!="string"?n?.warn("userAgentAppId must be a string or undefined."):r.length>
50&&n?.warn("The provided userAgentAppId exceeds the maximum length of 50 characters.")}return r}})}var THROTTLING_ERROR_CODES=[
"BandwidthLimitExceeded","EC2ThrottledException","LimitExceededException","PriorRequestNotComplete","ProvisionedThroughp\
utExceededException","RequestLimitExceeded","RequestThrottled","RequestThrottledException","SlowDown","ThrottledExceptio\
n","Throttling","ThrottlingException","TooManyRequestsException","TransactionInProgressException"],TRANSIENT_ERROR_CODES=[
"TimeoutError","RequestTimeout","RequestTimeoutException"],TRANSIENT_ERROR_STATUS_CODES=[500,502,503,504],NODEJS_TIMEOUT_ERROR_CODES=[
"ECONNRESET","ECONNREFUSED","EPIPE","ETIMEDOUT"],NODEJS_NETWORK_ERROR_CODES=["EHOSTUNREACH","ENETUNREACH","ENOTFOUND","E\
AI_AGAIN"],isRetryableByTrait=t=>t?.$retryable!==void 0,isClockSkewCorrectedError=t=>t.$metadata?.clockSkewCorrected,isBrowserNetworkError=t=>{
let e=new Set(["Failed to fetch","NetworkError when attempting to fetch resource","The Internet connection appears to be\
 offline","Load failed","Network request failed"]);return t&&t instanceof TypeError?e.has(t.message):!1},isThrottlingError=t=>t.
$metadata?.httpStatusCode===429||THROTTLING_ERROR_CODES.includes(t.name)||t.$retryable?.throttling==!0,isTransientError=(t,e=0)=>t?.
name!=="AbortError"&&(isRetryableByTrait(t)||isClockSkewCorrectedError(t)||t.name==="InvalidSignatureException"&&t.message?.
includes("Signature expired")||TRANSIENT_ERROR_CODES.includes(t.name)||NODEJS_TIMEOUT_ERROR_CODES.includes(t?.code||"")||
NODEJS_NETWORK_ERROR_CODES.includes(t?.code||"")||TRANSIENT_ERROR_STATUS_CODES.includes(t.$metadata?.httpStatusCode||0)||
isBrowserNetworkError(t)||isNodeJsHttp2TransientError(t)||t.cause!==void 0&&e<=10&&isTransientError(t.cause,e+1)),isServerError=t=>{
if(t.$metadata?.httpStatusCode!==void 0){let e=t.$metadata.httpStatusCode;return 500<=e&&e<=599&&!isTransientError(t)}return!1};
function isNodeJsHttp2TransientError(t){return t.code==="ERR_HTTP2_STREAM_ERROR"&&t.message.includes("NGHTTP2_REFUSED_ST\
REAM")}var DefaultRateLimiter=class s{static setTimeoutFn=(t,e)=>setTimeout(t,e);beta;minCapacity;minFillRate;scaleConstant;smooth;enabled=!1;availableTokens=0;lastMaxRate=0;measuredTxRate=0;requestCount=0;fillRate;lastThrottleTime;lastTimestamp=0;lastTxRateBucket;maxCapacity;timeWindow=0;constructor(t){
this.beta=t?.beta??.7,this.minCapacity=t?.minCapacity??1,this.minFillRate=t?.minFillRate??.5,this.scaleConstant=t?.scaleConstant??
.4,this.smooth=t?.smooth??.8,this.lastThrottleTime=this.getCurrentTimeInSeconds(),this.lastTxRateBucket=Math.floor(this.
getCurrentTimeInSeconds()),this.fillRate=this.minFillRate,this.maxCapacity=this.minCapacity}async getSendToken(){return this.
acquireTokenBucket(1)}updateClientSendingRate(t){let e;this.updateMeasuredRate();let i=t;if(i?.errorType==="THROTTLING"||
isThrottlingError(i?.error??t)){let a=this.enabled?Math.min(this.measuredTxRate,this.fillRate):this.measuredTxRate;this.
lastMaxRate=a,this.calculateTimeWindow(),this.lastThrottleTime=this.getCurrentTimeInSeconds(),e=this.cubicThrottle(a),this.
enableTokenBucket()}else this.calculateTimeWindow(),e=this.cubicSuccess(this.getCurrentTimeInSeconds());let l=Math.min(e,
2*this.measuredTxRate);this.updateTokenBucketRate(l)}getCurrentTimeInSeconds(){return Date.now()/1e3}async acquireTokenBucket(t){
if(this.enabled){for(this.refillTokenBucket();t>this.availableTokens;){let e=(t-this.availableTokens)/this.fillRate*1e3;
await new Promise(i=>s.setTimeoutFn(i,e)),this.refillTokenBucket()}this.availableTokens=this.availableTokens-t}}refillTokenBucket(){
let t=this.getCurrentTimeInSeconds();if(!this.lastTimestamp){this.lastTimestamp=t;return}let e=(t-this.lastTimestamp)*this.
fillRate;this.availableTokens=Math.min(this.maxCapacity,this.availableTokens+e),this.lastTimestamp=t}calculateTimeWindow(){
this.timeWindow=this.getPrecise(Math.pow(this.lastMaxRate*(1-this.beta)/this.scaleConstant,.3333333333333333))}cubicThrottle(t){
return this.getPrecise(t*this.beta)}cubicSuccess(t){return this.getPrecise(this.scaleConstant*Math.pow(t-this.lastThrottleTime-
this.timeWindow,3)+this.lastMaxRate)}enableTokenBucket(){this.enabled=!0}updateTokenBucketRate(t){this.refillTokenBucket(),
this.fillRate=Math.max(t,this.minFillRate),this.maxCapacity=Math.max(t,this.minCapacity),this.availableTokens=Math.min(this.
availableTokens,this.maxCapacity)}updateMeasuredRate(){let t=this.getCurrentTimeInSeconds(),e=Math.floor(t*2)/2;if(this.
requestCount++,e>this.lastTxRateBucket){let i=this.requestCount/(e-this.lastTxRateBucket);this.measuredTxRate=this.getPrecise(
i*this.smooth+this.measuredTxRate*(1-this.smooth)),this.requestCount=0,this.lastTxRateBucket=e}}getPrecise(t){return parseFloat(
t.toFixed(8))}},INVOCATION_ID_HEADER="amz-sdk-invocation-id",REQUEST_HEADER="amz-sdk-request",Retry=class{static v2026=!0;static delay(){
return 50}static throttlingDelay(){return 1e3}static cost(){return 14}static throttlingCost(){return 5}static modifiedCostType(){
return"THROTTLING"}},DefaultRetryBackoffStrategy=class{x=Retry.delay();computeNextBackoffDelay(t){let a=Math.random()*Math.
min(this.x*2**t,2e4);return Math.floor(a)}setDelayBase(t){this.x=t}},DefaultRetryToken=class{delay;count;cost;longPoll;$retryLog={
acquisitionDelay:0};constructor(t,o,e,l){this.delay=t,this.count=o,this.cost=e,this.longPoll=l}getRetryCount(){return this.
count}getRetryDelay(){return Math.min(2e4,this.delay)}getRetryCost(){return this.cost}isLongPoll(){return this.longPoll}},
RETRY_MODES;(function(A){A.STANDARD="standard",A.ADAPTIVE="adaptive"})(RETRY_MODES||(RETRY_MODES={}));var DEFAULT_MAX_ATTEMPTS=3,
DEFAULT_RETRY_MODE=RETRY_MODES.STANDARD,refusal={incompatible:1,attempts:2,capacity:3},StandardRetryStrategy=class{mode=RETRY_MODES.
STANDARD;retryBackoffStrategy;capacity=500;maxAttemptsProvider;baseDelay;constructor(t){typeof t=="number"?this.maxAttemptsProvider=
async()=>t:typeof t=="function"?this.maxAttemptsProvider=t:t&&typeof t=="object"&&(this.maxAttemptsProvider=async()=>t.maxAttempts,
this.baseDelay=t.baseDelay,this.retryBackoffStrategy=t.backoff),this.maxAttemptsProvider??=async()=>DEFAULT_MAX_ATTEMPTS,
this.baseDelay??=Retry.delay(),this.retryBackoffStrategy??=new DefaultRetryBackoffStrategy}async acquireInitialRetryToken(t){
return new DefaultRetryToken(Retry.delay(),0,void 0,t.includes(":longpoll"))}async refreshRetryTokenForRetry(t,e){let l=await this.
getMaxAttempts(),r=this.retryCode(t,e,l),s=r===0,i=t.isLongPoll?.();if(s||i){let y=e.errorType;this.retryBackoffStrategy.
setDelayBase(y==="THROTTLING"?Retry.throttlingDelay():this.baseDelay);let n=this.retryBackoffStrategy.computeNextBackoffDelay(
t.getRetryCount()),o=n;if(e.retryAfterHint instanceof Date&&(o=Math.max(n,Math.min(e.retryAfterHint.getTime()-Date.now(),
n+5e3))),s){let a=this.getCapacityCost(y);this.capacity-=a;let c=new DefaultRetryToken(0,t.getRetryCount()+1,a,t.isLongPoll?.()??
!1);return await new Promise(p=>setTimeout(p,o)),c.$retryLog.acquisitionDelay=o,c}else{let a=r===refusal.capacity&&i?o:0;
a>0&&await new Promise(c=>setTimeout(c,a))}}throw new Error("No retry token available")}recordSuccess(t){this.capacity=Math.
min(500,this.capacity+(t.getRetryCost()??1))}getCapacity(){return this.capacity}async maxAttempts(){return this.maxAttemptsProvider()}async getMaxAttempts(){
try{return await this.maxAttemptsProvider()}catch{return console.warn(`Max attempts provider could not resolve. Using de\
fault of ${DEFAULT_MAX_ATTEMPTS}`),DEFAULT_MAX_ATTEMPTS}}retryCode(t,e,l){let r=t.getRetryCount()+1,s=this.isRetryableError(
e.errorType)?0:refusal.incompatible,i=r<l?0:refusal.attempts,y=this.capacity>=this.getCapacityCost(e.errorType)?0:refusal.
capacity;return s||i||y}getCapacityCost(t){return t===Retry.modifiedCostType()?Retry.throttlingCost():Retry.cost()}isRetryableError(t){
return t==="THROTTLING"||t==="TRANSIENT"}},AdaptiveRetryStrategy=class{mode=RETRY_MODES.ADAPTIVE;rateLimiter;standardRetryStrategy;constructor(t,e){
let{rateLimiter:r}=e??{};this.rateLimiter=r??new DefaultRateLimiter,this.standardRetryStrategy=e?new StandardRetryStrategy(
{maxAttempts:typeof t=="number"?t:3,...e}):new StandardRetryStrategy(t)}async acquireInitialRetryToken(t){let e=await this.
standardRetryStrategy.acquireInitialRetryToken(t);return await this.rateLimiter.getSendToken(),e}async refreshRetryTokenForRetry(t,e){
this.rateLimiter.updateClientSendingRate(e);let r=await this.standardRetryStrategy.refreshRetryTokenForRetry(t,e);return await this.
rateLimiter.getSendToken(),r}recordSuccess(t){this.rateLimiter.updateClientSendingRate({}),this.standardRetryStrategy.recordSuccess(
t)}async maxAttemptsProvider(){return this.standardRetryStrategy.maxAttempts()}},ENV_MAX_ATTEMPTS="AWS_MAX_ATTEMPTS",CONFIG_MAX_ATTEMPTS="\
max_attempts",NODE_MAX_ATTEMPT_CONFIG_OPTIONS={environmentVariableSelector:e=>{let t=e[ENV_MAX_ATTEMPTS];if(!t)return;let r=parseInt(
t);if(Number.isNaN(r))throw new Error(`Environment variable ${ENV_MAX_ATTEMPTS} mast be a number, got "${t}"`);return r},
configFileSelector:e=>{let t=e[CONFIG_MAX_ATTEMPTS];if(!t)return;let r=parseInt(t);if(Number.isNaN(r))throw new Error(`S\
hared config file entry ${CONFIG_MAX_ATTEMPTS} mast be a number, got "${t}"`);return r},default:DEFAULT_MAX_ATTEMPTS},resolveRetryConfig=(e,t)=>{
let{retryStrategy:r,retryMode:o}=e,{defaultMaxAttempts:T=DEFAULT_MAX_ATTEMPTS,defaultBaseDelay:l=Retry.delay()}=t??{},a=(0,_0_.
te)(e.maxAttempts??T),E=r?Promise.resolve(r):void 0,_=async()=>{let n=await a();return await(0,_0_.te)(o)()===RETRY_MODES.
ADAPTIVE?new AdaptiveRetryStrategy(a,{maxAttempts:n,baseDelay:l}):new StandardRetryStrategy({maxAttempts:n,baseDelay:l})};
return Object.assign(e,{maxAttempts:a,retryStrategy:()=>E??=_()})},ENV_RETRY_MODE="AWS_RETRY_MODE",CONFIG_RETRY_MODE="re\
try_mode",NODE_RETRY_MODE_CONFIG_OPTIONS={environmentVariableSelector:e=>e[ENV_RETRY_MODE],configFileSelector:e=>e[CONFIG_RETRY_MODE],
default:DEFAULT_RETRY_MODE},isStreamingPayload=a=>a?.body instanceof _30_.Readable||typeof ReadableStream<"u"&&a?.body instanceof
ReadableStream,race=(e,r)=>{if(!r)return e;let o=()=>{},n=new Promise((b,a)=>{let t=()=>a(createAbortError());r.aborted?
t():typeof r.addEventListener=="function"?(r.addEventListener("abort",t,{once:!0}),o=()=>r.removeEventListener("abort",t)):
r.onabort=t});return Promise.race([e,n]).finally(o)},createAbortError=()=>Object.assign(new Error("Request aborted"),{name:"\
AbortError"}),isAbortError=e=>typeof e=="object"&&e!==null&&"name"in e&&e.name==="AbortError";function parseRetryAfterHeader(a,d){
if(_0_.cS.isInstance(a))for(let r in a.headers){if(!(0,_0_.$3)(a.headers,r))continue;let i=r.toLowerCase();if(i==="retry\
-after"){let e=a.headers[r],t=NaN;if(e.endsWith("GMT"))try{t=((0,_0_.xE)(e).getTime()-Date.now())/1e3}catch(f){d?.trace?.(
"Failed to parse retry-after header"),d?.trace?.(f)}else e.match(/ GMT, ((\d+)|(\d+\.\d+))$/)?t=Number(e.match(/ GMT, ([\d.]+)$/)?.[1]):
e.match(/^((\d+)|(\d+\.\d+))$/)?t=Number(e):Date.parse(e)>=Date.now()&&(t=(Date.parse(e)-Date.now())/1e3);return isNaN(t)?
void 0:new Date(Date.now()+t*1e3)}else if(i==="x-amz-retry-after"){let e=a.headers[r],t=Number(e);if(isNaN(t)){d?.trace?.(
`Failed to parse x-amz-retry-after=${e}`);return}return new Date(Date.now()+t)}}}var asSdkError=n=>n instanceof Error?n:
n instanceof Object?Object.assign(new Error,n):typeof n=="string"?new Error(n):new Error(`AWS SDK error wrapper for ${n}`);
function bindRetryMiddleware(e){return a=>(o,r)=>async E=>{let t=await a.retryStrategy(),m=await a.maxAttempts(),s=r[_0_.
Vf]?.abortSignal;if(isRetryStrategyV2(t)){t=t;let c=(r.partition_id??"")+(r.__retryLongPoll?":longpoll":""),n=await race(
t.acquireInitialRetryToken(c),s),i=new Error,l=0,g=0,{request:R}=E,T=_0_.Kd.isInstance(R);for(T&&(R.headers[INVOCATION_ID_HEADER]=
(0,_0_.v4)());;)try{T&&(R.headers[REQUEST_HEADER]=`attempt=${l+1}; max=${m}`);let{response:d,output:y}=await o(E);return t.
recordSuccess(n),y.$metadata.attempts=l+1,y.$metadata.totalRetryDelay=g,{response:d,output:y}}catch(d){let y=getRetryErrorInfo(
d,a.logger);if(i=asSdkError(d),T&&e(R))throw(r.logger instanceof NoOpLogger?console:r.logger)?.warn("An error was encoun\
tered in a non-retryable streaming request."),i;try{n=await race(t.refreshRetryTokenForRetry(n,y),s)}catch(u){throw s?.aborted&&
isAbortError(u)?u:(i.$metadata||(i.$metadata={}),i.$metadata.attempts=l+1,i.$metadata.totalRetryDelay=g,i)}l=n.getRetryCount();
let p=n.getRetryDelay();g+=(n?.$retryLog?.acquisitionDelay??0)+p,p>0&&await race(new Promise(u=>setTimeout(u,p)),s)}}else
return t=t,t?.mode&&(r.userAgent=[...r.userAgent||[],["cfg/retry-mode",t.mode]]),t.retry(o,E)}}var isRetryStrategyV2=e=>typeof e.
acquireInitialRetryToken<"u"&&typeof e.refreshRetryTokenForRetry<"u"&&typeof e.recordSuccess<"u",getRetryErrorInfo=(e,a)=>{
let o={error:e,errorType:getRetryErrorType(e)},r=parseRetryAfterHeader(e.$response,a);return r&&(o.retryAfterHint=r),o},
getRetryErrorType=e=>isThrottlingError(e)?"THROTTLING":isTransientError(e)?"TRANSIENT":isServerError(e)?"SERVER_ERROR":"\
CLIENT_ERROR",retryMiddlewareOptions={name:"retryMiddleware",tags:["RETRY"],step:"finalizeRequest",priority:"high",override:!0};
function bindGetRetryPlugin(e){let a=bindRetryMiddleware(e);return o=>({applyToStack:r=>{r.add(a(o),retryMiddlewareOptions)}})}
var retryMiddleware=bindRetryMiddleware(isStreamingPayload),getRetryPlugin=bindGetRetryPlugin(isStreamingPayload),partitionsInfo={
partitions:[{id:"aws",outputs:{dnsSuffix:"amazonaws.com",dualStackDnsSuffix:"api.aws",implicitGlobalRegion:"us-east-1",name:"\
aws",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",regions:{"af-south\
-1":{description:"Africa (Cape Town)"},"ap-east-1":{description:"Asia Pacific (Hong Kong)"},"ap-east-2":{description:"As\
ia Pacific (Taipei)"},"ap-northeast-1":{description:"Asia Pacific (Tokyo)"},"ap-northeast-2":{description:"Asia Pacific \
(Seoul)"},"ap-northeast-3":{description:"Asia Pacific (Osaka)"},"ap-south-1":{description:"Asia Pacific (Mumbai)"},"ap-s\
outh-2":{description:"Asia Pacific (Hyderabad)"},"ap-southeast-1":{description:"Asia Pacific (Singapore)"},"ap-southeast\
-2":{description:"Asia Pacific (Sydney)"},"ap-southeast-3":{description:"Asia Pacific (Jakarta)"},"ap-southeast-4":{description:"\
Asia Pacific (Melbourne)"},"ap-southeast-5":{description:"Asia Pacific (Malaysia)"},"ap-southeast-6":{description:"Asia \
Pacific (New Zealand)"},"ap-southeast-7":{description:"Asia Pacific (Thailand)"},"aws-global":{description:"aws global r\
egion"},"ca-central-1":{description:"Canada (Central)"},"ca-west-1":{description:"Canada West (Calgary)"},"eu-central-1":{
description:"Europe (Frankfurt)"},"eu-central-2":{description:"Europe (Zurich)"},"eu-north-1":{description:"Europe (Stoc\
kholm)"},"eu-south-1":{description:"Europe (Milan)"},"eu-south-2":{description:"Europe (Spain)"},"eu-west-1":{description:"\
Europe (Ireland)"},"eu-west-2":{description:"Europe (London)"},"eu-west-3":{description:"Europe (Paris)"},"il-central-1":{
description:"Israel (Tel Aviv)"},"me-central-1":{description:"Middle East (UAE)"},"me-south-1":{description:"Middle East\
 (Bahrain)"},"me-west-1":{description:"Middle East (Saudi Arabia)"},"mx-central-1":{description:"Mexico (Central)"},"sa-\
east-1":{description:"South America (Sao Paulo)"},"sa-west-1":{description:"South America (Chile)"},"us-east-1":{description:"\
US East (N. Virginia)"},"us-east-2":{description:"US East (Ohio)"},"us-west-1":{description:"US West (N. California)"},"\
us-west-2":{description:"US West (Oregon)"}}},{id:"aws-cn",outputs:{dnsSuffix:"amazonaws.com.cn",dualStackDnsSuffix:"api\
.amazonwebservices.com.cn",implicitGlobalRegion:"cn-northwest-1",name:"aws-cn",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"\
^cn\\-\\w+\\-\\d+$",regions:{"aws-cn-global":{description:"aws-cn global region"},"cn-north-1":{description:"China (Beij\
ing)"},"cn-northwest-1":{description:"China (Ningxia)"}}},{id:"aws-eusc",outputs:{dnsSuffix:"amazonaws.eu",dualStackDnsSuffix:"\
api.amazonwebservices.eu",implicitGlobalRegion:"eusc-de-east-1",name:"aws-eusc",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"\
^eusc\\-(de)\\-\\w+\\-\\d+$",regions:{"eusc-de-east-1":{description:"AWS European Sovereign Cloud (Germany)"}}},{id:"aws\
-iso",outputs:{dnsSuffix:"c2s.ic.gov",dualStackDnsSuffix:"api.aws.ic.gov",implicitGlobalRegion:"us-iso-east-1",name:"aws\
-iso",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-iso\\-\\w+\\-\\d+$",regions:{"aws-iso-global":{description:"\
aws-iso global region"},"us-iso-east-1":{description:"US ISO East"},"us-iso-west-1":{description:"US ISO WEST"}}},{id:"a\
ws-iso-b",outputs:{dnsSuffix:"sc2s.sgov.gov",dualStackDnsSuffix:"api.aws.scloud",implicitGlobalRegion:"us-isob-east-1",name:"\
aws-iso-b",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-isob\\-\\w+\\-\\d+$",regions:{"aws-iso-b-global":{description:"\
aws-iso-b global region"},"us-isob-east-1":{description:"US ISOB East (Ohio)"},"us-isob-west-1":{description:"US ISOB We\
st"}}},{id:"aws-iso-e",outputs:{dnsSuffix:"cloud.adc-e.uk",dualStackDnsSuffix:"api.cloud-aws.adc-e.uk",implicitGlobalRegion:"\
eu-isoe-west-1",name:"aws-iso-e",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^eu\\-isoe\\-\\w+\\-\\d+$",regions:{
"aws-iso-e-global":{description:"aws-iso-e global region"},"eu-isoe-west-1":{description:"EU ISOE West"}}},{id:"aws-iso-\
f",outputs:{dnsSuffix:"csp.hci.ic.gov",dualStackDnsSuffix:"api.aws.hci.ic.gov",implicitGlobalRegion:"us-isof-south-1",name:"\
aws-iso-f",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-isof\\-\\w+\\-\\d+$",regions:{"aws-iso-f-global":{description:"\
aws-iso-f global region"},"us-isof-east-1":{description:"US ISOF EAST"},"us-isof-south-1":{description:"US ISOF SOUTH"}}},
{id:"aws-us-gov",outputs:{dnsSuffix:"amazonaws.com",dualStackDnsSuffix:"api.aws",implicitGlobalRegion:"us-gov-west-1",name:"\
aws-us-gov",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-gov\\-\\w+\\-\\d+$",regions:{"aws-us-gov-global":{description:"\
aws-us-gov global region"},"us-gov-east-1":{description:"AWS GovCloud (US-East)"},"us-gov-west-1":{description:"AWS GovC\
loud (US-West)"}}}],version:"1.1"},selectedPartitionsInfo=partitionsInfo,selectedUserAgentPrefix="",partition=o=>{let{partitions:e}=selectedPartitionsInfo;
for(let t of e){let{regions:r,outputs:i}=t;for(let[a,s]of Object.entries(r))if(a===o)return{...i,...s}}for(let t of e){let{
regionRegex:r,outputs:i}=t;if(new RegExp(r).test(o))return{...i}}let n=e.find(t=>t.id==="aws");if(!n)throw new Error("Pr\
ovided region was not found in the partition array or regex, and default partition with id 'aws' doesn't exist.");return{
...n.outputs}},getUserAgentPrefix=()=>selectedUserAgentPrefix;function setFeature2(_,s,e){_.__aws_sdk_context?_.__aws_sdk_context.
features||(_.__aws_sdk_context.features={}):_.__aws_sdk_context={features:{}},_.__aws_sdk_context.features[s]=e}var ACCOUNT_ID_ENDPOINT_REGEX=/\d{12}\.ddb/;
async function checkFeatures(e,r,s){if(s.request?.headers?.["smithy-protocol"]==="rpc-v2-cbor"&&setFeature2(e,"PROTOCOL_\
RPC_V2_CBOR","M"),typeof r.retryStrategy=="function"){let t=await r.retryStrategy();if(typeof t.mode=="string")switch(t.
mode){case RETRY_MODES.ADAPTIVE:setFeature2(e,"RETRY_MODE_ADAPTIVE","F");break;case RETRY_MODES.STANDARD:setFeature2(e,"\
RETRY_MODE_STANDARD","E");break}}if(typeof r.accountIdEndpointMode=="function"){let t=e.endpointV2;switch(String(t?.url?.
hostname).match(ACCOUNT_ID_ENDPOINT_REGEX)&&setFeature2(e,"ACCOUNT_ID_ENDPOINT","O"),await r.accountIdEndpointMode?.()){case"\
disabled":setFeature2(e,"ACCOUNT_ID_MODE_DISABLED","Q");break;case"preferred":setFeature2(e,"ACCOUNT_ID_MODE_PREFERRED",
"P");break;case"required":setFeature2(e,"ACCOUNT_ID_MODE_REQUIRED","R");break}}let a=e.__smithy_context?.selectedHttpAuthScheme?.
identity;if(a?.$source){let t=a;t.accountId&&setFeature2(e,"RESOLVED_ACCOUNT_ID","T");for(let[E,_]of Object.entries(t.$source??
{}))setFeature2(e,E,_)}}var USER_AGENT="user-agent",X_AMZ_USER_AGENT="x-amz-user-agent",UA_NAME_ESCAPE_REGEX=/[^!$%&'*+\-.^_`|~\w]/g,
UA_VALUE_ESCAPE_REGEX=/[^!$%&'*+\-.^_`|~\w#]/g;function encodeFeatures(t){let e="";for(let l in t){let n=t[l];if(e.length+
n.length+1<=1024){e.length?e+=","+n:e+=n;continue}break}return e}var userAgentMiddleware=e=>(a,u)=>async n=>{let{request:A}=n;
if(!_0_.Kd.isInstance(A))return a(n);let{headers:t}=A,r=u?.userAgent?.map(escapeUserAgent)||[],s=(await e.defaultUserAgentProvider()).
map(escapeUserAgent);await checkFeatures(u,e,n);let i=u;s.push(`m/${encodeFeatures(Object.assign({},u.__smithy_context?.
features,i.__aws_sdk_context?.features))}`);let l=e?.customUserAgent?.map(escapeUserAgent)||[],E=await e.userAgentAppId();
E&&s.push(escapeUserAgent(["app",`${E}`]));let d=getUserAgentPrefix(),p=(d?[d]:[]).concat([...s,...r,...l]).join(" "),_=[
...s.filter(U=>U.startsWith("aws-sdk-")),...l].join(" ");return e.runtime!=="browser"?(_&&(t[X_AMZ_USER_AGENT]=t[X_AMZ_USER_AGENT]?
`${t[USER_AGENT]} ${_}`:_),t[USER_AGENT]=p):t[X_AMZ_USER_AGENT]=p,a({...n,request:A})},escapeUserAgent=e=>{let a=e[0].split(
"/").map(r=>r.replace(UA_NAME_ESCAPE_REGEX,"-")).join("/"),u=e[1]?.replace(UA_VALUE_ESCAPE_REGEX,"-"),n=a.indexOf("/"),A=a.
substring(0,n),t=a.substring(n+1);return A==="api"&&(t=t.toLowerCase()),[A,t,u].filter(r=>r&&r.length>0).reduce((r,s,i)=>{
switch(i){case 0:return s;case 1:return`${r}/${s}`;default:return`${r}#${s}`}},"")},getUserAgentMiddlewareOptions={name:"\
getUserAgentMiddleware",step:"build",priority:"low",tags:["SET_USER_AGENT","USER_AGENT"],override:!0},getUserAgentPlugin=e=>({
applyToStack:a=>{a.add(userAgentMiddleware(e),getUserAgentMiddlewareOptions)}}),state={warningEmitted:!1},emitWarningIfUnsupportedVersion2=e=>{
if(e&&!state.warningEmitted){if(process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED==="true"){state.warningEmitted=
!0;return}let r=parseInt(e.substring(1,e.indexOf("."))),n=22;r<n&&(state.warningEmitted=!0,process.emitWarning(`NodeVers\
ionSupportWarning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=${n}. You are running node ${e}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=${n}.

More information can be found at: https://a.co/c895JFp`))}},isDefaultSocketTimeoutEnabled=()=>typeof process=="object"&&
process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026==="true",getDefaultSocketTimeout=(e,t)=>{if(isDefaultSocketTimeoutEnabled()&&
typeof e?.handle!="function")return t},getRuntimeUserAgentPair=()=>{let r=["deno","bun","llrt"];for(let e of r)if(_34_.versions[e])
return[`md/${e}`,_34_.versions[e]];return["md/nodejs",_34_.versions.node]},crtAvailability={isCrtAvailable:!1},isCrtAvailable=()=>crtAvailability.
isCrtAvailable?["md/crt-avail"]:null,createDefaultUserAgentProvider=({serviceId:a,clientVersion:t})=>{let n=getRuntimeUserAgentPair();
return async p=>{let e=[["aws-sdk-js",t],["ua","2.1"],[`os/${(0,_32_.platform)()}`,(0,_32_.release)()],["lang/js"],n],r=isCrtAvailable();
r&&e.push(r),a&&e.push([`api/${a}`,t]),_34_.env.AWS_EXECUTION_ENV&&e.push([`exec-env/${_34_.env.AWS_EXECUTION_ENV}`]);let s=await p?.
userAgentAppId?.();return s?[...e,[`app/${s}`]]:[...e]}},UA_APP_ID_ENV_NAME="AWS_SDK_UA_APP_ID",UA_APP_ID_INI_NAME="sdk_\
ua_app_id",UA_APP_ID_INI_NAME_DEPRECATED="sdk-ua-app-id",NODE_APP_ID_CONFIG_OPTIONS={environmentVariableSelector:_=>_[UA_APP_ID_ENV_NAME],
configFileSelector:_=>_[UA_APP_ID_INI_NAME]??_[UA_APP_ID_INI_NAME_DEPRECATED],default:DEFAULT_UA_APP_ID},isVirtualHostableS3Bucket=(t,r=!1)=>{
if(r){for(let s of t.split("."))if(!isVirtualHostableS3Bucket(s))return!1;return!0}return!(!(0,_0_.X8)(t)||t.length<3||t.
length>63||t!==t.toLowerCase()||isIpAddress(t))},parseArn=i=>{let r=i.split(":");if(r.length<6)return null;let[l,e,t,a,s,
...n]=r;if(l!=="arn"||e===""||t===""||n.join(":")==="")return null;let u=n.map(o=>o.split("/")).flat();return{partition:e,
service:t,region:a,accountId:s,resourceId:u}},awsEndpointFunctions={isVirtualHostableS3Bucket,parseArn,partition};customEndpointFunctions.
aws=awsEndpointFunctions;function stsRegionDefaultResolver(e={}){return(0,_0_.Z9)({..._0_.GG,async default(){return warning.
silence||console.warn("@aws-sdk - WARN - default STS region of us-east-1 used. See @aws-sdk/credential-providers README \
and set a region explicitly."),"us-east-1"}},{..._0_.zH,...e})}var warning={silence:!1},getAwsRegionExtensionConfiguration=n=>({
setRegion(e){n.region=e},region(){return n.region}}),resolveAwsRegionExtensionConfiguration=n=>({region:n.region()})})};
