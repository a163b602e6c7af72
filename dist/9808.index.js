"use strict";exports.id=9808,exports.ids=[9808],exports.modules={9808:((_m_,_e_,_r_)=>{_r_.d(_e_,{fromHttp:()=>fromHttp});var _0_=_r_(
8734),_1_=_r_(5271),_2_=_r_(4976),_3_=_r_(362),_4_=_r_(1455),_5_=_r_.n(_4_),ECS_CONTAINER_HOST="169.254.170.2",EKS_CONTAINER_HOST_IPv4="\
169.254.170.23",EKS_CONTAINER_HOST_IPv6="[fd00:ec2::23]",checkUrl=(e,s)=>{if(e.protocol!=="https:"&&!(e.hostname===ECS_CONTAINER_HOST||
e.hostname===EKS_CONTAINER_HOST_IPv4||e.hostname===EKS_CONTAINER_HOST_IPv6)){if(e.hostname.includes("[")){if(e.hostname===
"[::1]"||e.hostname==="[0000:0000:0000:0000:0000:0000:0000:0001]")return}else{if(e.hostname==="localhost")return;let t=e.
hostname.split("."),o=a=>{let n=parseInt(a,10);return 0<=n&&n<=255};if(t[0]==="127"&&o(t[1])&&o(t[2])&&o(t[3])&&t.length===
4)return}throw new _2_.C1(`URL not accepted. It must either be HTTPS or match one of the following:
  - loopback CIDR 127.0.0.0/8 or [::1/128]
  - ECS container host 169.254.170.2
  - EKS container host 169.254.170.23 or [fd00:ec2::23]`,{logger:s})}};function createGetRequest(t){return new _2_.Kd({protocol:t.
protocol,hostname:t.hostname,port:Number(t.port),path:t.pathname,query:Array.from(t.searchParams.entries()).reduce((r,[s,
e])=>(r[s]=e,r),{}),fragment:t.hash})}async function getCredentials(t,r){let s=await(0,_2_.c9)(t.body).transformToString();
if(t.statusCode===200){let e=JSON.parse(s);if(typeof e.AccessKeyId!="string"||typeof e.SecretAccessKey!="string"||typeof e.
Token!="string"||typeof e.Expiration!="string")throw new _2_.C1("HTTP credential provider response not of the required f\
ormat, an object matching: { AccessKeyId: string, SecretAccessKey: string, Token: string, Expiration: string(rfc3339) }",
{logger:r});return{accessKeyId:e.AccessKeyId,secretAccessKey:e.SecretAccessKey,sessionToken:e.Token,expiration:(0,_2_.EI)(
e.Expiration)}}if(t.statusCode>=400&&t.statusCode<500){let e={};try{e=JSON.parse(s)}catch{}throw Object.assign(new _2_.C1(
`Server responded with status: ${t.statusCode}`,{logger:r}),{Code:e.Code,Message:e.Message})}throw new _2_.C1(`Server re\
sponded with status: ${t.statusCode}`,{logger:r})}var retryWrapper=(r,t,e)=>async()=>{for(let a=0;a<t;++a)try{return await r()}catch{
await new Promise(i=>setTimeout(i,e))}return await r()},AWS_CONTAINER_CREDENTIALS_RELATIVE_URI="AWS_CONTAINER_CREDENTIAL\
S_RELATIVE_URI",DEFAULT_LINK_LOCAL_HOST="http://169.254.170.2",AWS_CONTAINER_CREDENTIALS_FULL_URI="AWS_CONTAINER_CREDENT\
IALS_FULL_URI",AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE="AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE",AWS_CONTAINER_AUTHORIZATION_TOKEN="\
AWS_CONTAINER_AUTHORIZATION_TOKEN",fromHttp=(e={})=>{e.logger?.debug("@aws-sdk/credential-provider-http - fromHttp");let t,
a=e.awsContainerCredentialsRelativeUri??process.env[AWS_CONTAINER_CREDENTIALS_RELATIVE_URI],n=e.awsContainerCredentialsFullUri??
process.env[AWS_CONTAINER_CREDENTIALS_FULL_URI],i=e.awsContainerAuthorizationToken??process.env[AWS_CONTAINER_AUTHORIZATION_TOKEN],
l=e.awsContainerAuthorizationTokenFile??process.env[AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE],r=e.logger?.constructor?.name===
"NoOpLogger"||!e.logger?.warn?console.warn:e.logger.warn.bind(e.logger);if(a&&n&&(r("@aws-sdk/credential-provider-http: \
you have set both awsContainerCredentialsRelativeUri and awsContainerCredentialsFullUri."),r("awsContainerCredentialsRel\
ativeUri will take precedence.")),i&&l&&(r("@aws-sdk/credential-provider-http: you have set both awsContainerAuthorizati\
onToken and awsContainerAuthorizationTokenFile."),r("awsContainerAuthorizationTokenFile will take precedence.")),a)t=`${DEFAULT_LINK_LOCAL_HOST}${a}`;else if(n)
t=n;else throw new _2_.C1(`No HTTP credential provider host provided.
Set AWS_CONTAINER_CREDENTIALS_FULL_URI or AWS_CONTAINER_CREDENTIALS_RELATIVE_URI.`,{logger:e.logger});let T=new URL(t);checkUrl(
T,e.logger);let d=_0_.$.create({connectionTimeout:e.timeout??1e3}),s=e.timeout??1e3,_=retryWrapper(async()=>{let o=createGetRequest(
T);l?o.headers.Authorization=validateToken((await _5_().readFile(l)).toString()):i&&(o.headers.Authorization=validateToken(
i));try{let A=await d.handle(o,{requestTimeout:s});return getCredentials(A.response).then(E=>(0,_1_.gD)(E,"CREDENTIALS_H\
TTP","z"))}catch(A){throw new _2_.C1(String(A),{logger:e.logger})}},e.maxRetries??3,e.timeout??1e3);return async()=>{try{
return await _()}finally{d.destroy?.()}}},validateToken=e=>{if(e.includes(`\r
`))throw new _2_.C1("Authorization token contains invalid \\r\\n sequence.");return e}})};
