"use strict";
exports.id = 731;
exports.ids = [731];
exports.modules = {

/***/ 731:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fromTokenFile: () => (/* binding */ fromTokenFile)
/* harmony export */ });
/* unused harmony export fromWebToken */
/* harmony import */ var _chunk_RFU3MQGQ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7769);
/* harmony import */ var _chunk_LU5R2LPU_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8454);
/* harmony import */ var _chunk_PAKSZ33E_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(945);
/* harmony import */ var _chunk_2MBUIRTA_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(135);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_4__);





// node_modules/@aws-sdk/credential-provider-web-identity/dist-es/fromTokenFile.js

// node_modules/@aws-sdk/credential-provider-web-identity/dist-es/fromWebToken.js
var fromWebToken=init=>async awsIdentityProperties=>{init.logger?.debug("@aws-sdk/credential-provider-web-identity - fromWebToken");let{roleArn,roleSessionName,webIdentityToken,providerId,policyArns,policy,durationSeconds}=init,{roleAssumerWithWebIdentity}=init;if(!roleAssumerWithWebIdentity){let{getDefaultRoleAssumerWithWebIdentity}=await __webpack_require__.e(/* import() */ 334).then(__webpack_require__.bind(__webpack_require__, 7334));roleAssumerWithWebIdentity=getDefaultRoleAssumerWithWebIdentity({...init.clientConfig,credentialProviderLogger:init.logger,parentClientConfig:{...awsIdentityProperties?.callerClientConfig,...init.parentClientConfig}},init.clientPlugins)}return roleAssumerWithWebIdentity({RoleArn:roleArn,RoleSessionName:roleSessionName??`aws-sdk-js-session-${Date.now()}`,WebIdentityToken:webIdentityToken,ProviderId:providerId,PolicyArns:policyArns,Policy:policy,DurationSeconds:durationSeconds})};
// node_modules/@aws-sdk/credential-provider-web-identity/dist-es/fromTokenFile.js
var ENV_TOKEN_FILE="AWS_WEB_IDENTITY_TOKEN_FILE",ENV_ROLE_ARN="AWS_ROLE_ARN",ENV_ROLE_SESSION_NAME="AWS_ROLE_SESSION_NAME",fromTokenFile=(init={})=>async awsIdentityProperties=>{init.logger?.debug("@aws-sdk/credential-provider-web-identity - fromTokenFile");let webIdentityTokenFile=init?.webIdentityTokenFile??process.env[ENV_TOKEN_FILE],roleArn=init?.roleArn??process.env[ENV_ROLE_ARN],roleSessionName=init?.roleSessionName??process.env[ENV_ROLE_SESSION_NAME];if(!webIdentityTokenFile||!roleArn)throw new _chunk_LU5R2LPU_js__WEBPACK_IMPORTED_MODULE_1__/* .CredentialsProviderError */ .C1("Web identity configuration not specified",{logger:init.logger});let credentials=await fromWebToken({...init,webIdentityToken:_chunk_LU5R2LPU_js__WEBPACK_IMPORTED_MODULE_1__/* .externalDataInterceptor */ .ZY?.getTokenRecord?.()[webIdentityTokenFile]??(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.readFileSync)(webIdentityTokenFile,{encoding:"ascii"}),roleArn,roleSessionName})(awsIdentityProperties);return webIdentityTokenFile===process.env[ENV_TOKEN_FILE]&&(0,_chunk_RFU3MQGQ_js__WEBPACK_IMPORTED_MODULE_0__/* .setCredentialFeature */ .gD)(credentials,"CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN","h"),credentials};



/***/ })

};
;