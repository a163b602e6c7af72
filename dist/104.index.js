"use strict";
exports.id = 104;
exports.ids = [104];
exports.modules = {

/***/ 8104:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fromTokenFile: () => (/* binding */ fromTokenFile)
/* harmony export */ });
/* unused harmony export fromWebToken */
/* harmony import */ var _IXRCQQP5_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1100);
/* harmony import */ var _JT6RG65Q_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7370);
/* harmony import */ var _WRWHTLEK_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4081);
/* harmony import */ var _AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1326);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_4__);





// node_modules/@aws-sdk/credential-provider-web-identity/dist-es/fromTokenFile.js

// node_modules/@aws-sdk/credential-provider-web-identity/dist-es/fromWebToken.js
var fromWebToken=e=>async r=>{e.logger?.debug("@aws-sdk/credential-provider-web-identity - fromWebToken");let{roleArn:n,roleSessionName:l,webIdentityToken:t,providerId:i,policyArns:s,policy:d,durationSeconds:a}=e,{roleAssumerWithWebIdentity:o}=e;if(!o){let{getDefaultRoleAssumerWithWebIdentity:g}=await __webpack_require__.e(/* import() */ 945).then(__webpack_require__.bind(__webpack_require__, 9945));o=g({...e.clientConfig,credentialProviderLogger:e.logger,parentClientConfig:{...r?.callerClientConfig,...e.parentClientConfig}},e.clientPlugins)}return o({RoleArn:n,RoleSessionName:l??`aws-sdk-js-session-${Date.now()}`,WebIdentityToken:t,ProviderId:i,PolicyArns:s,Policy:d,DurationSeconds:a})};
// node_modules/@aws-sdk/credential-provider-web-identity/dist-es/fromTokenFile.js
var ENV_TOKEN_FILE="AWS_WEB_IDENTITY_TOKEN_FILE",ENV_ROLE_ARN="AWS_ROLE_ARN",ENV_ROLE_SESSION_NAME="AWS_ROLE_SESSION_NAME",fromTokenFile=(e={})=>async t=>{e.logger?.debug("@aws-sdk/credential-provider-web-identity - fromTokenFile");let r=e?.webIdentityTokenFile??process.env[ENV_TOKEN_FILE],o=e?.roleArn??process.env[ENV_ROLE_ARN],E=e?.roleSessionName??process.env[ENV_ROLE_SESSION_NAME];if(!r||!o)throw new _JT6RG65Q_js__WEBPACK_IMPORTED_MODULE_1__/* .CredentialsProviderError */ .C1("Web identity configuration not specified",{logger:e.logger});let n=await fromWebToken({...e,webIdentityToken:_JT6RG65Q_js__WEBPACK_IMPORTED_MODULE_1__/* .externalDataInterceptor */ .ZY?.getTokenRecord?.()[r]??(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.readFileSync)(r,{encoding:"ascii"}),roleArn:o,roleSessionName:E})(t);return r===process.env[ENV_TOKEN_FILE]&&(0,_IXRCQQP5_js__WEBPACK_IMPORTED_MODULE_0__/* .setCredentialFeature */ .gD)(n,"CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN","h"),n};



/***/ })

};
;