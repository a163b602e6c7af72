"use strict";exports.id=5768,exports.ids=[5768],exports.modules={5768:((_m_,_e_,_r_)=>{_r_.d(_e_,{fromSSO:()=>fromSSO});var _0_=_r_(5271),
_1_=_r_(4976),_2_=_r_(362),_3_=_r_(3024),_4_=_r_.n(_3_),isSsoProfile=s=>s&&(typeof s.sso_start_url=="string"||typeof s.sso_account_id==
"string"||typeof s.sso_session=="string"||typeof s.sso_region=="string"||typeof s.sso_role_name=="string"),REFRESH_MESSAGE="\
To refresh this SSO session run 'aws sso login' with the corresponding profile.",getSsoOidcClient=async(t,e={},i)=>{let{
SSOOIDCClient:l}=await _r_.e(9253).then(_r_.bind(_r_,9253)),g=n=>e.clientConfig?.[n]??e.parentClientConfig?.[n]??i?.[n];
return new l(Object.assign({},e.clientConfig??{},{region:t??e.clientConfig?.region,logger:g("logger"),userAgentAppId:g("\
userAgentAppId")}))},getNewSsoOidcToken=async(e,t,n={},r)=>{let{CreateTokenCommand:i}=await _r_.e(9253).then(_r_.bind(_r_,
9253));return(await getSsoOidcClient(t,n,r)).send(new i({clientId:e.clientId,clientSecret:e.clientSecret,refreshToken:e.
refreshToken,grantType:"refresh_token"}))},validateTokenExpiry=e=>{if(e.expiration&&e.expiration.getTime()<Date.now())throw new _1_.
Jh(`Token is expired. ${REFRESH_MESSAGE}`,!1)},validateTokenKey=(e,r,o=!1)=>{if(typeof r>"u")throw new _1_.Jh(`Value not\
 present for '${e}' in SSO Token${o?". Cannot refresh":""}. ${REFRESH_MESSAGE}`,!1)},{writeFile}=_3_.promises,writeSSOTokenToFile=(e,t)=>{
let i=(0,_1_.C9)(e),n=JSON.stringify(t,null,2);return writeFile(i,n)},lastRefreshAttemptTimes=new Map,inFlightRefreshes=new Map,
fromSso=(t={})=>async({callerClientConfig:l}={})=>{t.logger?.debug("@aws-sdk/token-providers - fromSso");let c=await(0,_1_.
YU)(t),i=(0,_1_.Bz)({profile:t.profile??l?.profile}),a=c[i];if(a){if(!a.sso_session)throw new _1_.Jh(`Profile '${i}' is \
missing required property 'sso_session'.`)}else throw new _1_.Jh(`Profile '${i}' could not be found in shared credential\
s file.`,!1);let e=a.sso_session,k=inFlightRefreshes.get(e);if(k)return await k;let n=(await(0,_1_.qw)(t))[e];if(!n)throw new _1_.
Jh(`Sso session '${e}' could not be found in shared credentials file.`,!1);for(let s of["sso_start_url","sso_region"])if(!n[s])
throw new _1_.Jh(`Sso session '${e}' is missing required property '${s}'.`,!1);let g=n.sso_start_url,w=n.sso_region,o;try{
o=await(0,_1_.vf)(e)}catch{throw new _1_.Jh(`The SSO session token associated with profile=${i} was not found or is inva\
lid. ${REFRESH_MESSAGE}`,!1)}validateTokenKey("accessToken",o.accessToken),validateTokenKey("expiresAt",o.expiresAt);let{
accessToken:p,expiresAt:h}=o,r={token:p,expiration:new Date(h)};if(r.expiration.getTime()-Date.now()>3e5)return r;let T=inFlightRefreshes.
get(e);if(T)return await T;let S=lastRefreshAttemptTimes.get(e)??0;if(Date.now()-S<30*1e3)return validateTokenExpiry(r),
r;validateTokenKey("clientId",o.clientId,!0),validateTokenKey("clientSecret",o.clientSecret,!0),validateTokenKey("refres\
hToken",o.refreshToken,!0);let d=(async()=>{try{lastRefreshAttemptTimes.set(e,Date.now());let s=await getNewSsoOidcToken(
o,w,t,l);validateTokenKey("accessToken",s.accessToken),validateTokenKey("expiresIn",s.expiresIn);let f=new Date(Date.now()+
s.expiresIn*1e3);try{await writeSSOTokenToFile(e,{...o,accessToken:s.accessToken,expiresAt:f.toISOString(),refreshToken:s.
refreshToken})}catch{}return{token:s.accessToken,expiration:f}}catch{return validateTokenExpiry(r),r}})();inFlightRefreshes.
set(e,d);try{return await d}finally{inFlightRefreshes.delete(e)}},SHOULD_FAIL_CREDENTIAL_CHAIN=!1,resolveSSOCredentials=async({
ssoStartUrl:I,ssoSession:o,ssoAccountId:k,ssoRegion:u,ssoRoleName:y,ssoClient:E,clientConfig:t,parentClientConfig:i,callerClientConfig:a,
profile:O,filepath:x,configFilepath:L,ignoreCache:T,logger:e})=>{let s,d="To refresh this SSO session run aws sso login \
with the corresponding profile.";if(o)try{let r=await fromSso({profile:O,filepath:x,configFilepath:L,ignoreCache:T,clientConfig:t,
parentClientConfig:i,logger:e})({callerClientConfig:a});s={accessToken:r.token,expiresAt:new Date(r.expiration).toISOString()}}catch(r){
throw new _1_.C1(r.message,{tryNextLink:SHOULD_FAIL_CREDENTIAL_CHAIN,logger:e})}else try{s=await(0,_1_.vf)(I)}catch{throw new _1_.
C1(`The SSO session associated with this profile is invalid. ${d}`,{tryNextLink:SHOULD_FAIL_CREDENTIAL_CHAIN,logger:e})}
if(new Date(s.expiresAt).getTime()-Date.now()<=0)throw new _1_.C1(`The SSO session associated with this profile has expi\
red. ${d}`,{tryNextLink:SHOULD_FAIL_CREDENTIAL_CHAIN,logger:e});let{accessToken:N}=s,{SSOClient:m,GetRoleCredentialsCommand:v}=await _r_.
e(157).then(_r_.bind(_r_,157)),D=E||new m(Object.assign({},t??{},{logger:t?.logger??a?.logger??i?.logger,region:t?.region??
u,userAgentAppId:t?.userAgentAppId??a?.userAgentAppId??i?.userAgentAppId})),w;try{w=await D.send(new v({accountId:k,roleName:y,
accessToken:N}))}catch(r){throw new _1_.C1(r,{tryNextLink:SHOULD_FAIL_CREDENTIAL_CHAIN,logger:e})}let{roleCredentials:{accessKeyId:S,
secretAccessKey:c,sessionToken:h,expiration:p,credentialScope:l,accountId:A}={}}=w;if(!S||!c||!h||!p)throw new _1_.C1("S\
SO returns an invalid temporary credential.",{tryNextLink:SHOULD_FAIL_CREDENTIAL_CHAIN,logger:e});let n={accessKeyId:S,secretAccessKey:c,
sessionToken:h,expiration:new Date(p),...l&&{credentialScope:l},...A&&{accountId:A}};return o?(0,_0_.gD)(n,"CREDENTIALS_\
SSO","s"):(0,_0_.gD)(n,"CREDENTIALS_SSO_LEGACY","u"),n},validateSsoProfile=(e,s)=>{let{sso_start_url:r,sso_account_id:o,
sso_region:t,sso_role_name:i}=e;if(!r||!o||!t||!i)throw new _1_.C1(`Profile is configured with invalid SSO credentials. \
Required parameters "sso_account_id", "sso_region", "sso_role_name", "sso_start_url". Got ${Object.keys(e).join(", ")}
Reference: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html`,{tryNextLink:!1,logger:s});return e},
fromSSO=(e={})=>async({callerClientConfig:c}={})=>{e.logger?.debug("@aws-sdk/credential-provider-sso - fromSSO");let{ssoStartUrl:s,
ssoAccountId:g,ssoRegion:l,ssoRoleName:i,ssoSession:a}=e,{ssoClient:t}=e,r=(0,_1_.Bz)({profile:e.profile??c?.profile});if(!s&&
!g&&!l&&!i&&!a){let o=(await(0,_1_.YU)(e))[r];if(!o)throw new _1_.C1(`Profile ${r} was not found.`,{logger:e.logger});if(!isSsoProfile(
o))throw new _1_.C1(`Profile ${r} is not configured with SSO credentials.`,{logger:e.logger});if(o?.sso_session){let n=(await(0,_1_.
qw)(e))[o.sso_session],f=` configurations in profile ${r} and sso-session ${o.sso_session}`;if(l&&l!==n.sso_region)throw new _1_.
C1("Conflicting SSO region"+f,{tryNextLink:!1,logger:e.logger});if(s&&s!==n.sso_start_url)throw new _1_.C1("Conflicting \
SSO start_url"+f,{tryNextLink:!1,logger:e.logger});o.sso_region=n.sso_region,o.sso_start_url=n.sso_start_url}let{sso_start_url:C,
sso_account_id:d,sso_region:S,sso_role_name:p,sso_session:h}=validateSsoProfile(o,e.logger);return resolveSSOCredentials(
{ssoStartUrl:C,ssoSession:h,ssoAccountId:d,ssoRegion:S,ssoRoleName:p,ssoClient:t,clientConfig:e.clientConfig,parentClientConfig:e.
parentClientConfig,callerClientConfig:e.callerClientConfig,profile:r,filepath:e.filepath,configFilepath:e.configFilepath,
ignoreCache:e.ignoreCache,logger:e.logger})}else{if(!s||!g||!l||!i)throw new _1_.C1('Incomplete configuration. The fromS\
SO() argument hash must include "ssoStartUrl", "ssoAccountId", "ssoRegion", "ssoRoleName"',{tryNextLink:!1,logger:e.logger});
return resolveSSOCredentials({ssoStartUrl:s,ssoSession:a,ssoAccountId:g,ssoRegion:l,ssoRoleName:i,ssoClient:t,clientConfig:e.
clientConfig,parentClientConfig:e.parentClientConfig,callerClientConfig:e.callerClientConfig,profile:r,filepath:e.filepath,
configFilepath:e.configFilepath,ignoreCache:e.ignoreCache,logger:e.logger})}}})};
