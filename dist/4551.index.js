"use strict";exports.id=4551;exports.ids=[4551];exports.modules={1567:((_m_,_e_,_r_)=>{_r_.d(_e_,{pi:()=>ENV_SECRET,sF:()=>fromEnv,yG:()=>ENV_KEY});
var _0_=_r_(2748);var _1_=_r_(6109);var ENV_KEY="AWS_ACCESS_KEY_ID",ENV_SECRET="AWS_SECRET_ACCESS_KEY",ENV_SESSION="AWS_\
SESSION_TOKEN",ENV_EXPIRATION="AWS_CREDENTIAL_EXPIRATION",ENV_CREDENTIAL_SCOPE="AWS_CREDENTIAL_SCOPE",ENV_ACCOUNT_ID="AW\
S_ACCOUNT_ID",fromEnv=e=>async()=>{e?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv");let r=process.env[ENV_KEY],
E=process.env[ENV_SECRET],n=process.env[ENV_SESSION],s=process.env[ENV_EXPIRATION],_=process.env[ENV_CREDENTIAL_SCOPE],S=process.
env[ENV_ACCOUNT_ID];if(r&&E){let o={accessKeyId:r,secretAccessKey:E,...n&&{sessionToken:n},...s&&{expiration:new Date(s)},
..._&&{credentialScope:_},...S&&{accountId:S}};return(0,_0_.gD)(o,"CREDENTIALS_ENV_VARS","g"),o}throw new _1_.C1("Unable\
 to find environment variable credentials.",{logger:e?.logger})}}),4551:((_m_,_e_,_r_)=>{_r_.r(_e_);_r_.d(_e_,{credentialsTreatedAsExpired:()=>credentialsTreatedAsExpired,
credentialsWillNeedRefresh:()=>credentialsWillNeedRefresh,defaultProvider:()=>defaultProvider});var _2_=_r_(1567);var _3_=_r_(
2748);var _4_=_r_(6109);var _5_=_r_(9035);var _6_=_r_(1326);var ENV_IMDS_DISABLED="AWS_EC2_METADATA_DISABLED",remoteProvider=async e=>{
let{ENV_CMDS_FULL_URI:r,ENV_CMDS_RELATIVE_URI:a,fromContainerMetadata:o,fromInstanceMetadata:t}=await _r_.e(2085).then(_r_.
bind(_r_,2085));if(process.env[a]||process.env[r]){e.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::\
fromHttp/fromContainerMetadata");let{fromHttp:d}=await _r_.e(6442).then(_r_.bind(_r_,6442));return(0,_4_.cy)(d(e),o(e))}
return process.env[ENV_IMDS_DISABLED]&&process.env[ENV_IMDS_DISABLED]!=="false"?async()=>{throw new _4_.C1("EC2 Instance\
 Metadata Service access disabled",{logger:e.logger})}:(e.logger?.debug("@aws-sdk/credential-provider-node - remoteProvi\
der::fromInstanceMetadata"),t(e))};function memoizeChain(f,o){let i=internalCreateChain(f),t,r,e,c,l=async a=>{if(a?.forceRefresh)
return c||(c=i(a).then(n=>{e=n}).finally(()=>{c=void 0})),await c,e;if(e?.expiration&&e?.expiration?.getTime()<Date.now()&&
(e=void 0),t)await t;else if(!e||o?.(e))if(e)r||(r=i(a).then(n=>{e=n}).catch(()=>{}).finally(()=>{r=void 0}));else return t=
i(a).then(n=>{e=n}).finally(()=>{t=void 0}),l(a);return e};return l}var internalCreateChain=f=>async o=>{let i;for(let t of f)
try{return await t(o)}catch(r){if(i=r,r?.tryNextLink)continue;throw r}throw i};var multipleCredentialSourceWarningEmitted=false,
defaultProvider=(e={})=>memoizeChain([async()=>{if(e.profile??process.env[_4_.Ch])throw process.env[_2_.yG]&&process.env[_2_.
pi]&&(multipleCredentialSourceWarningEmitted||((e.logger?.warn&&e.logger?.constructor?.name!=="NoOpLogger"?e.logger.warn.
bind(e.logger):console.warn)(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:
    Multiple credential sources detected: 
    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.
    This SDK will proceed with the AWS_PROFILE value.
    
    However, a future version may change this behavior to prefer the ENV static credentials.
    Please ensure that your environment only sets either the AWS_PROFILE or the
    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.
`),multipleCredentialSourceWarningEmitted=true)),new _4_.C1("AWS_PROFILE is set, skipping fromEnv provider.",{logger:e.logger,
tryNextLink:true});return e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv"),(0,_2_.sF)(e)()},
async r=>{e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");let{ssoStartUrl:o,ssoAccountId:d,
ssoRegion:a,ssoRoleName:t,ssoSession:s}=e;if(!o&&!d&&!a&&!t&&!s)throw new _4_.C1("Skipping SSO provider in default chain\
 (inputs do not include SSO fields).",{logger:e.logger});let{fromSSO:l}=await _r_.e(5369).then(_r_.bind(_r_,5369));return l(
e)(r)},async r=>{e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");let{fromIni:o}=await _r_.
e(8679).then(_r_.bind(_r_,8679));return o(e)(r)},async r=>{e.logger?.debug("@aws-sdk/credential-provider-node - defaultP\
rovider::fromProcess");let{fromProcess:o}=await _r_.e(4923).then(_r_.bind(_r_,4923));return o(e)(r)},async r=>{e.logger?.
debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");let{fromTokenFile:o}=await _r_.e(6358).then(
_r_.bind(_r_,6358));return o(e)(r)},async()=>(e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remo\
teProvider"),(await remoteProvider(e))()),async()=>{throw new _4_.C1("Could not load credentials from any providers",{tryNextLink:false,
logger:e.logger})}],credentialsTreatedAsExpired),credentialsWillNeedRefresh=e=>e?.expiration!==void 0,credentialsTreatedAsExpired=e=>e?.
expiration!==void 0&&e.expiration.getTime()-Date.now()<3e5})};;
