"use strict";exports.id=8776;exports.ids=[8776];exports.modules={8776:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{fromTokenFile:()=>fromTokenFile});var _PDPZWDN4_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
5470);var _3CLBYDGH_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7907);var _VSPODENI_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
5697);var _AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(1508);var node_fs__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
3024);var node_fs__WEBPACK_IMPORTED_MODULE_4___default=__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_4__);var fromWebToken=e=>async r=>{
e.logger?.debug("@aws-sdk/credential-provider-web-identity - fromWebToken");let{roleArn:n,roleSessionName:l,webIdentityToken:t,
providerId:i,policyArns:s,policy:d,durationSeconds:a}=e,{roleAssumerWithWebIdentity:o}=e;if(!o){let{getDefaultRoleAssumerWithWebIdentity:g}=await __webpack_require__.
e(6490).then(__webpack_require__.bind(__webpack_require__,6490));o=g({...e.clientConfig,credentialProviderLogger:e.logger,
parentClientConfig:{...r?.callerClientConfig,...e.parentClientConfig}},e.clientPlugins)}return o({RoleArn:n,RoleSessionName:l??
`aws-sdk-js-session-${Date.now()}`,WebIdentityToken:t,ProviderId:i,PolicyArns:s,Policy:d,DurationSeconds:a})};var ENV_TOKEN_FILE="\
AWS_WEB_IDENTITY_TOKEN_FILE",ENV_ROLE_ARN="AWS_ROLE_ARN",ENV_ROLE_SESSION_NAME="AWS_ROLE_SESSION_NAME",fromTokenFile=(e={})=>async t=>{
e.logger?.debug("@aws-sdk/credential-provider-web-identity - fromTokenFile");let r=e?.webIdentityTokenFile??process.env[ENV_TOKEN_FILE],
o=e?.roleArn??process.env[ENV_ROLE_ARN],E=e?.roleSessionName??process.env[ENV_ROLE_SESSION_NAME];if(!r||!o)throw new _3CLBYDGH_js__WEBPACK_IMPORTED_MODULE_1__.
C1("Web identity configuration not specified",{logger:e.logger});let n=await fromWebToken({...e,webIdentityToken:_3CLBYDGH_js__WEBPACK_IMPORTED_MODULE_1__.
ZY?.getTokenRecord?.()[r]??(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.readFileSync)(r,{encoding:"ascii"}),roleArn:o,roleSessionName:E})(
t);return r===process.env[ENV_TOKEN_FILE]&&(0,_PDPZWDN4_js__WEBPACK_IMPORTED_MODULE_0__.gD)(n,"CREDENTIALS_ENV_VARS_STS_\
WEB_ID_TOKEN","h"),n}})};;
