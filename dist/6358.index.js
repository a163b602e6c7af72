"use strict";exports.id=6358;exports.ids=[6358];exports.modules={6358:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{fromTokenFile:()=>fromTokenFile});var _0_=__webpack_require__(2748);var _1_=__webpack_require__(
6109);var _2_=__webpack_require__(9035);var _3_=__webpack_require__(1326);var _4_=__webpack_require__(3024);var _5_=__webpack_require__.
n(_4_);var fromWebToken=e=>async r=>{e.logger?.debug("@aws-sdk/credential-provider-web-identity - fromWebToken");let{roleArn:n,
roleSessionName:l,webIdentityToken:t,providerId:i,policyArns:s,policy:d,durationSeconds:a}=e,{roleAssumerWithWebIdentity:o}=e;
if(!o){let{getDefaultRoleAssumerWithWebIdentity:g}=await __webpack_require__.e(5676).then(__webpack_require__.bind(__webpack_require__,
5676));o=g({...e.clientConfig,credentialProviderLogger:e.logger,parentClientConfig:{...r?.callerClientConfig,...e.parentClientConfig}},
e.clientPlugins)}return o({RoleArn:n,RoleSessionName:l??`aws-sdk-js-session-${Date.now()}`,WebIdentityToken:t,ProviderId:i,
PolicyArns:s,Policy:d,DurationSeconds:a})};var ENV_TOKEN_FILE="AWS_WEB_IDENTITY_TOKEN_FILE",ENV_ROLE_ARN="AWS_ROLE_ARN",
ENV_ROLE_SESSION_NAME="AWS_ROLE_SESSION_NAME",fromTokenFile=(e={})=>async t=>{e.logger?.debug("@aws-sdk/credential-provi\
der-web-identity - fromTokenFile");let r=e?.webIdentityTokenFile??process.env[ENV_TOKEN_FILE],o=e?.roleArn??process.env[ENV_ROLE_ARN],
E=e?.roleSessionName??process.env[ENV_ROLE_SESSION_NAME];if(!r||!o)throw new _1_.C1("Web identity configuration not spec\
ified",{logger:e.logger});let n=await fromWebToken({...e,webIdentityToken:_1_.ZY?.getTokenRecord?.()[r]??(0,_4_.readFileSync)(
r,{encoding:"ascii"}),roleArn:o,roleSessionName:E})(t);return r===process.env[ENV_TOKEN_FILE]&&(0,_0_.gD)(n,"CREDENTIALS\
_ENV_VARS_STS_WEB_ID_TOKEN","h"),n}})};;
