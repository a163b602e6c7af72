"use strict";exports.id=4788,exports.ids=[4788],exports.modules={4788:((_m_,_e_,_r_)=>{_r_.d(_e_,{fromIni:()=>fromIni});var _0_=_r_(5271),
_1_=_r_(4976),_2_=_r_(362),resolveCredentialSource=(t,i,n)=>{let a={EcsContainer:async e=>{let{fromHttp:r}=await _r_.e(9808).
then(_r_.bind(_r_,9808)),{fromContainerMetadata:s}=await _r_.e(3360).then(_r_.bind(_r_,3360));return n?.debug("@aws-sdk/\
credential-provider-ini - credential_source is EcsContainer"),async()=>(0,_1_.cy)(r(e??{}),s(e))().then(setNamedProvider)},
Ec2InstanceMetadata:async e=>{n?.debug("@aws-sdk/credential-provider-ini - credential_source is Ec2InstanceMetadata");let{
fromInstanceMetadata:r}=await _r_.e(3360).then(_r_.bind(_r_,3360));return async()=>r(e)().then(setNamedProvider)},Environment:async e=>{
n?.debug("@aws-sdk/credential-provider-ini - credential_source is Environment");let{fromEnv:r}=await _r_.e(77).then(_r_.
bind(_r_,77));return async()=>r(e)().then(setNamedProvider)}};if(t in a)return a[t];throw new _1_.C1(`Unsupported creden\
tial source in profile ${i}. Got ${t}, expected EcsContainer or Ec2InstanceMetadata or Environment.`,{logger:n})},setNamedProvider=t=>(0,_0_.
gD)(t,"CREDENTIALS_PROFILE_NAMED_PROVIDER","p"),isAssumeRoleProfile=(r,{profile:i="default",logger:e}={})=>!!r&&typeof r==
"object"&&typeof r.role_arn=="string"&&["undefined","string"].indexOf(typeof r.role_session_name)>-1&&["undefined","stri\
ng"].indexOf(typeof r.external_id)>-1&&["undefined","string"].indexOf(typeof r.mfa_serial)>-1&&(isAssumeRoleWithSourceProfile(
r,{profile:i,logger:e})||isCredentialSourceProfile(r,{profile:i,logger:e})),isAssumeRoleWithSourceProfile=(r,{profile:i,
logger:e})=>{let t=typeof r.source_profile=="string"&&typeof r.credential_source>"u";return t&&e?.debug?.(`    ${i} isAs\
sumeRoleWithSourceProfile source_profile=${r.source_profile}`),t},isCredentialSourceProfile=(r,{profile:i,logger:e})=>{let t=typeof r.
credential_source=="string"&&typeof r.source_profile>"u";return t&&e?.debug?.(`    ${i} isCredentialSourceProfile creden\
tial_source=${r.credential_source}`),t},resolveAssumeRoleCredentials=async(r,i,e,t,s={},u)=>{e.logger?.debug("@aws-sdk/c\
redential-provider-ini - resolveAssumeRoleCredentials (STS)");let l=i[r],{source_profile:o,region:c}=l;if(!e.roleAssumer){
let{getDefaultRoleAssumer:n}=await _r_.e(9733).then(_r_.bind(_r_,9733));e.roleAssumer=n({...e.clientConfig,credentialProviderLogger:e.
logger,parentClientConfig:{...t,...e?.parentClientConfig,region:c??e?.parentClientConfig?.region??t?.region}},e.clientPlugins)}
if(o&&o in s)throw new _1_.C1(`Detected a cycle attempting to resolve credentials for profile ${(0,_1_.Bz)(e)}. Profiles\
 visited: `+Object.keys(s).join(", "),{logger:e.logger});e.logger?.debug(`@aws-sdk/credential-provider-ini - finding cre\
dential resolver using ${o?`source_profile=[${o}]`:`profile=[${r}]`}`);let a=o?u(o,i,e,t,{...s,[o]:!0},isCredentialSourceWithoutRoleArn(
i[o]??{})):(await resolveCredentialSource(l.credential_source,r,e.logger)(e))();if(isCredentialSourceWithoutRoleArn(l))return a.
then(n=>(0,_0_.gD)(n,"CREDENTIALS_PROFILE_SOURCE_PROFILE","o"));{let n={RoleArn:l.role_arn,RoleSessionName:l.role_session_name||
`aws-sdk-js-${Date.now()}`,ExternalId:l.external_id,DurationSeconds:parseInt(l.duration_seconds||"3600",10)},{mfa_serial:d}=l;
if(d){if(!e.mfaCodeProvider)throw new _1_.C1(`Profile ${r} requires multi-factor authentication, but no MFA code callbac\
k was provided.`,{logger:e.logger,tryNextLink:!1});n.SerialNumber=d,n.TokenCode=await e.mfaCodeProvider(d)}let f=await a;
return e.roleAssumer(f,n).then(_=>(0,_0_.gD)(_,"CREDENTIALS_PROFILE_SOURCE_PROFILE","o"))}},isCredentialSourceWithoutRoleArn=r=>!r.
role_arn&&!!r.credential_source,isLoginProfile=e=>!!(e&&e.login_session),resolveLoginCredentials=async(e,i,r)=>{let{fromLoginCredentials:n}=await _r_.
e(5662).then(_r_.bind(_r_,5662)),o=await n({...i,profile:e})({callerClientConfig:r});return(0,_0_.gD)(o,"CREDENTIALS_PRO\
FILE_LOGIN","AC")},isProcessProfile=e=>!!e&&typeof e=="object"&&typeof e.credential_process=="string",resolveProcessCredentials=async(e,r)=>{
let{fromProcess:s}=await _r_.e(798).then(_r_.bind(_r_,798)),t=await s({...e,profile:r})();return(0,_0_.gD)(t,"CREDENTIAL\
S_PROFILE_PROCESS","v")},resolveSsoCredentials=async(e,n,t={},o)=>{let{fromSSO:i}=await _r_.e(5768).then(_r_.bind(_r_,5768));
return i({profile:e,logger:t.logger,parentClientConfig:t.parentClientConfig,clientConfig:t.clientConfig})({callerClientConfig:o}).
then(s=>n.sso_session?(0,_0_.gD)(s,"CREDENTIALS_PROFILE_SSO","r"):(0,_0_.gD)(s,"CREDENTIALS_PROFILE_SSO_LEGACY","t"))},isSsoProfile=e=>e&&
(typeof e.sso_start_url=="string"||typeof e.sso_account_id=="string"||typeof e.sso_session=="string"||typeof e.sso_region==
"string"||typeof e.sso_role_name=="string"),isStaticCredsProfile=e=>!!e&&typeof e=="object"&&typeof e.aws_access_key_id==
"string"&&typeof e.aws_secret_access_key=="string"&&["undefined","string"].indexOf(typeof e.aws_session_token)>-1&&["und\
efined","string"].indexOf(typeof e.aws_account_id)>-1,resolveStaticCredentials=async(e,s)=>{s?.logger?.debug("@aws-sdk/c\
redential-provider-ini - resolveStaticCredentials");let t={accessKeyId:e.aws_access_key_id,secretAccessKey:e.aws_secret_access_key,
sessionToken:e.aws_session_token,...e.aws_credential_scope&&{credentialScope:e.aws_credential_scope},...e.aws_account_id&&
{accountId:e.aws_account_id}};return(0,_0_.gD)(t,"CREDENTIALS_PROFILE","n")},isWebIdentityProfile=e=>!!e&&typeof e=="obj\
ect"&&typeof e.web_identity_token_file=="string"&&typeof e.role_arn=="string"&&["undefined","string"].indexOf(typeof e.role_session_name)>
-1,resolveWebIdentityCredentials=async(e,t,n)=>{let{fromTokenFile:i}=await _r_.e(8058).then(_r_.bind(_r_,8058)),r=await i(
{webIdentityTokenFile:e.web_identity_token_file,roleArn:e.role_arn,roleSessionName:e.role_session_name,roleAssumerWithWebIdentity:t.
roleAssumerWithWebIdentity,logger:t.logger,parentClientConfig:t.parentClientConfig})({callerClientConfig:n});return(0,_0_.
gD)(r,"CREDENTIALS_PROFILE_STS_WEB_ID_TOKEN","q")},resolveProfileData=async(s,i,r,t,l={},d=!1)=>{let e=i[s];if(Object.keys(
l).length>0&&isStaticCredsProfile(e))return resolveStaticCredentials(e,r);if(d||isAssumeRoleProfile(e,{profile:s,logger:r.
logger}))return resolveAssumeRoleCredentials(s,i,r,t,l,resolveProfileData);if(isStaticCredsProfile(e))return resolveStaticCredentials(
e,r);if(isWebIdentityProfile(e))return resolveWebIdentityCredentials(e,r,t);if(isProcessProfile(e))return resolveProcessCredentials(
r,s);if(isSsoProfile(e))return await resolveSsoCredentials(s,e,r,t);if(isLoginProfile(e))return resolveLoginCredentials(
s,r,t);throw new _1_.C1(`Could not resolve credentials using profile: [${s}] in configuration/credentials file(s).`,{logger:r.
logger})},fromIni=(e={})=>async({callerClientConfig:r}={})=>{e.logger?.debug("@aws-sdk/credential-provider-ini - fromIni");
let o=await(0,_1_.YU)(e);return resolveProfileData((0,_1_.Bz)({profile:e.profile??r?.profile}),o,e,r)}})};
