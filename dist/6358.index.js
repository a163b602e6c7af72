"use strict";exports.id=6358;exports.ids=[6358];exports.modules={6358:((_m_,_e_,_r_)=>{_r_.d(_e_,{fromTokenFile:()=>fromTokenFile});var _0_=_r_(
2748);var _1_=_r_(6109);var _2_=_r_(9035);var _3_=_r_(1326);var _4_=_r_(3024);var _5_=_r_.n(_4_);var fromWebToken=e=>async r=>{
e.logger?.debug("@aws-sdk/credential-provider-web-identity - fromWebToken");let{roleArn:n,roleSessionName:l,webIdentityToken:t,
providerId:i,policyArns:s,policy:d,durationSeconds:a}=e,{roleAssumerWithWebIdentity:o}=e;if(!o){let{getDefaultRoleAssumerWithWebIdentity:g}=await _r_.
e(5676).then(_r_.bind(_r_,5676));o=g({...e.clientConfig,credentialProviderLogger:e.logger,parentClientConfig:{...r?.callerClientConfig,
...e.parentClientConfig}},e.clientPlugins)}return o({RoleArn:n,RoleSessionName:l??`aws-sdk-js-session-${Date.now()}`,WebIdentityToken:t,
ProviderId:i,PolicyArns:s,Policy:d,DurationSeconds:a})};var ENV_TOKEN_FILE="AWS_WEB_IDENTITY_TOKEN_FILE",ENV_ROLE_ARN="A\
WS_ROLE_ARN",ENV_ROLE_SESSION_NAME="AWS_ROLE_SESSION_NAME",fromTokenFile=(e={})=>async t=>{e.logger?.debug("@aws-sdk/cre\
dential-provider-web-identity - fromTokenFile");let r=e?.webIdentityTokenFile??process.env[ENV_TOKEN_FILE],o=e?.roleArn??
process.env[ENV_ROLE_ARN],E=e?.roleSessionName??process.env[ENV_ROLE_SESSION_NAME];if(!r||!o)throw new _1_.C1("Web ident\
ity configuration not specified",{logger:e.logger});let n=await fromWebToken({...e,webIdentityToken:_1_.ZY?.getTokenRecord?.()[r]??
(0,_4_.readFileSync)(r,{encoding:"ascii"}),roleArn:o,roleSessionName:E})(t);return r===process.env[ENV_TOKEN_FILE]&&(0,_0_.
gD)(n,"CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN","h"),n}})};;
