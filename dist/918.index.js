"use strict";
exports.id = 918;
exports.ids = [918];
exports.modules = {

/***/ 4918:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fromProcess: () => (/* binding */ fromProcess)
/* harmony export */ });
/* harmony import */ var _IXRCQQP5_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1100);
/* harmony import */ var _JT6RG65Q_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7370);
/* harmony import */ var _WRWHTLEK_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4081);
/* harmony import */ var _AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1326);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_5___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_5__);





// node_modules/@aws-sdk/credential-provider-process/dist-es/resolveProcessCredentials.js


// node_modules/@aws-sdk/credential-provider-process/dist-es/getValidatedProcessCredentials.js
var getValidatedProcessCredentials=(r,e,i)=>{if(e.Version!==1)throw Error(`Profile ${r} credential_process did not return Version 1.`);if(e.AccessKeyId===void 0||e.SecretAccessKey===void 0)throw Error(`Profile ${r} credential_process returned invalid credentials.`);if(e.Expiration){let s=new Date;if(new Date(e.Expiration)<s)throw Error(`Profile ${r} credential_process returned expired credentials.`)}let c=e.AccountId;!c&&i?.[r]?.aws_account_id&&(c=i[r].aws_account_id);let n={accessKeyId:e.AccessKeyId,secretAccessKey:e.SecretAccessKey,...e.SessionToken&&{sessionToken:e.SessionToken},...e.Expiration&&{expiration:new Date(e.Expiration)},...e.CredentialScope&&{credentialScope:e.CredentialScope},...c&&{accountId:c}};return (0,_IXRCQQP5_js__WEBPACK_IMPORTED_MODULE_0__/* .setCredentialFeature */ .gD)(n,"CREDENTIALS_PROCESS","w"),n};
// node_modules/@aws-sdk/credential-provider-process/dist-es/resolveProcessCredentials.js
var resolveProcessCredentials=async(e,r,t)=>{let o=r[e];if(r[e]){let d=o.credential_process;if(d!==void 0){let i=(0,node_util__WEBPACK_IMPORTED_MODULE_5__.promisify)(_JT6RG65Q_js__WEBPACK_IMPORTED_MODULE_1__/* .externalDataInterceptor */ .ZY?.getTokenRecord?.().exec??node_child_process__WEBPACK_IMPORTED_MODULE_4__.exec);try{let{stdout:s}=await i(d),n;try{n=JSON.parse(s.trim())}catch{throw Error(`Profile ${e} credential_process returned invalid JSON.`)}return getValidatedProcessCredentials(e,n,r)}catch(s){throw new _JT6RG65Q_js__WEBPACK_IMPORTED_MODULE_1__/* .CredentialsProviderError */ .C1(s.message,{logger:t})}}else throw new _JT6RG65Q_js__WEBPACK_IMPORTED_MODULE_1__/* .CredentialsProviderError */ .C1(`Profile ${e} did not contain credential_process.`,{logger:t})}else throw new _JT6RG65Q_js__WEBPACK_IMPORTED_MODULE_1__/* .CredentialsProviderError */ .C1(`Profile ${e} could not be found in shared credentials file.`,{logger:t})};
// node_modules/@aws-sdk/credential-provider-process/dist-es/fromProcess.js
var fromProcess=(e={})=>async({callerClientConfig:r}={})=>{e.logger?.debug("@aws-sdk/credential-provider-process - fromProcess");let o=await (0,_JT6RG65Q_js__WEBPACK_IMPORTED_MODULE_1__/* .parseKnownFiles */ .YU)(e);return resolveProcessCredentials((0,_JT6RG65Q_js__WEBPACK_IMPORTED_MODULE_1__/* .getProfileName */ .Bz)({profile:e.profile??r?.profile}),o,e.logger)};



/***/ })

};
;