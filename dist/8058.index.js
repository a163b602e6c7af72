"use strict";exports.id=8058,exports.ids=[8058],exports.modules={8058:((_m_,_e_,_r_)=>{_r_.d(_e_,{fromTokenFile:()=>fromTokenFile});var _0_=_r_(
5271),_1_=_r_(4976),_2_=_r_(362),_3_=_r_(3024),_4_=_r_.n(_3_),fromWebToken=e=>async r=>{e.logger?.debug("@aws-sdk/creden\
tial-provider-web-identity - fromWebToken");let{roleArn:n,roleSessionName:l,webIdentityToken:t,providerId:i,policyArns:s,
policy:d,durationSeconds:a}=e,{roleAssumerWithWebIdentity:o}=e;if(!o){let{getDefaultRoleAssumerWithWebIdentity:g}=await _r_.
e(9733).then(_r_.bind(_r_,9733));o=g({...e.clientConfig,credentialProviderLogger:e.logger,parentClientConfig:{...r?.callerClientConfig,
...e.parentClientConfig}},e.clientPlugins)}return o({RoleArn:n,RoleSessionName:l??`aws-sdk-js-session-${Date.now()}`,WebIdentityToken:t,
ProviderId:i,PolicyArns:s,Policy:d,DurationSeconds:a})},ENV_TOKEN_FILE="AWS_WEB_IDENTITY_TOKEN_FILE",ENV_ROLE_ARN="AWS_R\
OLE_ARN",ENV_ROLE_SESSION_NAME="AWS_ROLE_SESSION_NAME",fromTokenFile=(e={})=>async t=>{e.logger?.debug("@aws-sdk/credent\
ial-provider-web-identity - fromTokenFile");let r=e?.webIdentityTokenFile??process.env[ENV_TOKEN_FILE],o=e?.roleArn??process.
env[ENV_ROLE_ARN],E=e?.roleSessionName??process.env[ENV_ROLE_SESSION_NAME];if(!r||!o)throw new _1_.C1("Web identity conf\
iguration not specified",{logger:e.logger});let n=await fromWebToken({...e,webIdentityToken:_1_.ZY?.getTokenRecord?.()[r]??
(0,_3_.readFileSync)(r,{encoding:"ascii"}),roleArn:o,roleSessionName:E})(t);return r===process.env[ENV_TOKEN_FILE]&&(0,_0_.
gD)(n,"CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN","h"),n}})};
