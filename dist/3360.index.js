"use strict";exports.id=3360,exports.ids=[3360],exports.modules={3360:((_m_,_e_,_r_)=>{_r_.d(_e_,{ENV_CMDS_FULL_URI:()=>ENV_CMDS_FULL_URI,
ENV_CMDS_RELATIVE_URI:()=>ENV_CMDS_RELATIVE_URI,fromContainerMetadata:()=>fromContainerMetadata,fromInstanceMetadata:()=>fromInstanceMetadata});
var _0_=_r_(4976),_1_=_r_(362),_2_=_r_(7067),_3_=_r_.n(_2_),isImdsCredentials=e=>!!e&&typeof e=="object"&&typeof e.AccessKeyId==
"string"&&typeof e.SecretAccessKey=="string"&&typeof e.Token=="string"&&typeof e.Expiration=="string",fromImdsCredentials=e=>({
accessKeyId:e.AccessKeyId,secretAccessKey:e.SecretAccessKey,sessionToken:e.Token,expiration:new Date(e.Expiration),...e.
AccountId&&{accountId:e.AccountId}}),DEFAULT_TIMEOUT=1e3,DEFAULT_MAX_RETRIES=0,providerConfigFromInit=({maxRetries:E=0,timeout:T=1e3})=>({
maxRetries:E,timeout:T});function httpRequest(n){return new Promise((a,t)=>{let e=_3_().request({method:"GET",...n,hostname:n.
hostname?.replace(/^\[(.+)\]$/,"$1")});e.on("error",r=>{t(Object.assign(new _0_.mZ("Unable to connect to instance metada\
ta service"),r)),e.destroy()}),e.on("timeout",()=>{t(new _0_.mZ("TimeoutError from instance metadata service")),e.destroy()}),
e.on("response",r=>{let{statusCode:o=400}=r;(o<200||300<=o)&&(t(Object.assign(new _0_.mZ("Error response received from i\
nstance metadata service"),{statusCode:o})),e.destroy());let s=[];r.on("data",d=>{s.push(d)}),r.on("end",()=>{a(Buffer.concat(
s)),e.destroy()})}),e.end()})}var retry=(e,a)=>{let r=e();for(let t=0;t<a;t++)r=r.catch(e);return r},ENV_CMDS_FULL_URI="\
AWS_CONTAINER_CREDENTIALS_FULL_URI",ENV_CMDS_RELATIVE_URI="AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",ENV_CMDS_AUTH_TOKEN="\
AWS_CONTAINER_AUTHORIZATION_TOKEN",fromContainerMetadata=(r={})=>{let{timeout:e,maxRetries:o}=providerConfigFromInit(r);
return()=>retry(async()=>{let a=await getCmdsUri({logger:r.logger}),t=JSON.parse(await requestFromEcsImds(e,a));if(!isImdsCredentials(
t))throw new _0_.C1("Invalid response received from instance metadata service.",{logger:r.logger});return fromImdsCredentials(
t)},o)},requestFromEcsImds=async(r,e)=>(process.env[ENV_CMDS_AUTH_TOKEN]&&(e.headers={...e.headers,Authorization:process.
env[ENV_CMDS_AUTH_TOKEN]}),(await httpRequest({...e,timeout:r})).toString()),CMDS_IP="169.254.170.2",GREENGRASS_HOSTS=new Set(
["localhost","127.0.0.1"]),GREENGRASS_PROTOCOLS=new Set(["http:","https:"]),getCmdsUri=async({logger:r})=>{if(process.env[ENV_CMDS_RELATIVE_URI])
return{hostname:CMDS_IP,path:process.env[ENV_CMDS_RELATIVE_URI]};if(process.env[ENV_CMDS_FULL_URI]){let e;try{e=new URL(
process.env[ENV_CMDS_FULL_URI])}catch{throw new _0_.C1(`${process.env[ENV_CMDS_FULL_URI]} is not a valid container metad\
ata service URL`,{tryNextLink:!1,logger:r})}if(!e.hostname||!GREENGRASS_HOSTS.has(e.hostname))throw new _0_.C1(`${e.hostname}\
 is not a valid container metadata service hostname`,{tryNextLink:!1,logger:r});if(!e.protocol||!GREENGRASS_PROTOCOLS.has(
e.protocol))throw new _0_.C1(`${e.protocol} is not a valid container metadata service protocol`,{tryNextLink:!1,logger:r});
return{protocol:e.protocol,hostname:e.hostname,path:e.pathname+e.search,port:e.port?parseInt(e.port,10):void 0}}throw new _0_.
C1(`The container metadata credential provider cannot be used unless the ${ENV_CMDS_RELATIVE_URI} or ${ENV_CMDS_FULL_URI}\
 environment variable is set`,{tryNextLink:!1,logger:r})},InstanceMetadataV1FallbackError=class a extends _0_.C1{tryNextLink;name="\
InstanceMetadataV1FallbackError";constructor(r,t=!0){super(r,t),this.tryNextLink=t,Object.setPrototypeOf(this,a.prototype)}},
Endpoint;(function(t){t.IPv4="http://169.254.169.254",t.IPv6="http://[fd00:ec2::254]"})(Endpoint||(Endpoint={}));var ENV_ENDPOINT_NAME="\
AWS_EC2_METADATA_SERVICE_ENDPOINT",CONFIG_ENDPOINT_NAME="ec2_metadata_service_endpoint",ENDPOINT_CONFIG_OPTIONS={environmentVariableSelector:e=>e[ENV_ENDPOINT_NAME],
configFileSelector:e=>e[CONFIG_ENDPOINT_NAME],default:void 0},EndpointMode;(function(v){v.IPv4="IPv4",v.IPv6="IPv6"})(EndpointMode||
(EndpointMode={}));var ENV_ENDPOINT_MODE_NAME="AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE",CONFIG_ENDPOINT_MODE_NAME="ec2_me\
tadata_service_endpoint_mode",ENDPOINT_MODE_CONFIG_OPTIONS={environmentVariableSelector:_=>_[ENV_ENDPOINT_MODE_NAME],configFileSelector:_=>_[CONFIG_ENDPOINT_MODE_NAME],
default:EndpointMode.IPv4},getInstanceMetadataEndpoint=async()=>(0,_0_.Dl)(await getFromEndpointConfig()||await getFromEndpointModeConfig()),
getFromEndpointConfig=async()=>(0,_0_.Z9)(ENDPOINT_CONFIG_OPTIONS)(),getFromEndpointModeConfig=async()=>{let n=await(0,_0_.
Z9)(ENDPOINT_MODE_CONFIG_OPTIONS)();switch(n){case EndpointMode.IPv4:return Endpoint.IPv4;case EndpointMode.IPv6:return Endpoint.
IPv6;default:throw new Error(`Unsupported endpoint mode: ${n}. Select from ${Object.values(EndpointMode)}`)}},STATIC_STABILITY_DOC_URL="\
https://docs.aws.amazon.com/sdkref/latest/guide/feature-static-credentials.html",getExtendedInstanceMetadataCredentials=(e,i)=>{
let r=300+Math.floor(Math.random()*300),t=new Date(Date.now()+r*1e3);i.warn(`Attempting credential expiration extension \
due to a credential service availability issue. A refresh of these credentials will be attempted after ${new Date(t)}.
For more information, please visit: `+STATIC_STABILITY_DOC_URL);let a=e.originalExpiration??e.expiration;return{...e,...a?
{originalExpiration:a}:{},expiration:t}},staticStabilityProvider=(r,i={})=>{let t=i?.logger||console,a;return async()=>{
let e;try{e=await r(),e.expiration&&e.expiration.getTime()<Date.now()&&(e=getExtendedInstanceMetadataCredentials(e,t))}catch(n){
if(a)t.warn("Credential renew failed: ",n),e=getExtendedInstanceMetadataCredentials(a,t);else throw n}return a=e,e}},IMDS_PATH="\
/latest/meta-data/iam/security-credentials/",IMDS_TOKEN_PATH="/latest/api/token",AWS_EC2_METADATA_V1_DISABLED="AWS_EC2_M\
ETADATA_V1_DISABLED",PROFILE_AWS_EC2_METADATA_V1_DISABLED="ec2_metadata_v1_disabled",X_AWS_EC2_METADATA_TOKEN="x-aws-ec2\
-metadata-token",fromInstanceMetadata=(e={})=>staticStabilityProvider(getInstanceMetadataProvider(e),{logger:e.logger}),
getInstanceMetadataProvider=(e={})=>{let n=!1,{logger:d,profile:c}=e,{timeout:g,maxRetries:u}=providerConfigFromInit(e),
f=async(o,i)=>{if(n||i.headers?.[X_AWS_EC2_METADATA_TOKEN]==null){let t=!1,a=!1,h=await(0,_0_.Z9)({environmentVariableSelector:r=>{
let s=r[AWS_EC2_METADATA_V1_DISABLED];if(a=!!s&&s!=="false",s===void 0)throw new _0_.C1(`${AWS_EC2_METADATA_V1_DISABLED}\
 not set in env, checking config file next.`,{logger:e.logger});return a},configFileSelector:r=>{let s=r[PROFILE_AWS_EC2_METADATA_V1_DISABLED];
return t=!!s&&s!=="false",t},default:!1},{profile:c})();if(e.ec2MetadataV1Disabled||h){let r=[];throw e.ec2MetadataV1Disabled&&
r.push("credential provider initialization (runtime option ec2MetadataV1Disabled)"),t&&r.push(`config file profile (${PROFILE_AWS_EC2_METADATA_V1_DISABLED}\
)`),a&&r.push(`process environment variable (${AWS_EC2_METADATA_V1_DISABLED})`),new InstanceMetadataV1FallbackError(`AWS\
 EC2 Metadata v1 fallback has been blocked by AWS SDK configuration in the following: [${r.join(", ")}].`)}}let l=(await retry(
async()=>{let t;try{t=await getProfile(i)}catch(a){throw a.statusCode===401&&(n=!1),a}return t},o)).trim();return retry(
async()=>{let t;try{t=await getCredentialsFromProfile(l,i,e)}catch(a){throw a.statusCode===401&&(n=!1),a}return t},o)};return async()=>{
let o=await getInstanceMetadataEndpoint();if(n)return d?.debug("AWS SDK Instance Metadata","using v1 fallback (no token \
fetch)"),f(u,{...o,timeout:g});{let i;try{i=(await getMetadataToken({...o,timeout:g})).toString()}catch(l){if(l?.statusCode===
400)throw Object.assign(l,{message:"EC2 Metadata token request returned error"});return(l.message==="TimeoutError"||[403,
404,405].includes(l.statusCode))&&(n=!0),d?.debug("AWS SDK Instance Metadata","using v1 fallback (initial)"),f(u,{...o,timeout:g})}
return f(u,{...o,headers:{[X_AWS_EC2_METADATA_TOKEN]:i},timeout:g})}}},getMetadataToken=async e=>httpRequest({...e,path:IMDS_TOKEN_PATH,
method:"PUT",headers:{"x-aws-ec2-metadata-token-ttl-seconds":"21600"}}),getProfile=async e=>(await httpRequest({...e,path:IMDS_PATH})).
toString(),getCredentialsFromProfile=async(e,n,d)=>{let c=JSON.parse((await httpRequest({...n,path:IMDS_PATH+e})).toString());
if(!isImdsCredentials(c))throw new _0_.C1("Invalid response received from instance metadata service.",{logger:d.logger});
return fromImdsCredentials(c)}})};
