"use strict";
exports.id = 286;
exports.ids = [286];
exports.modules = {

/***/ 2133:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pi: () => (/* binding */ ENV_SECRET),
/* harmony export */   sF: () => (/* binding */ fromEnv),
/* harmony export */   yG: () => (/* binding */ ENV_KEY)
/* harmony export */ });
/* unused harmony exports ENV_SESSION, ENV_EXPIRATION, ENV_CREDENTIAL_SCOPE, ENV_ACCOUNT_ID */
/* harmony import */ var _IXRCQQP5_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1100);
/* harmony import */ var _JT6RG65Q_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7370);



// node_modules/@aws-sdk/credential-provider-env/dist-es/fromEnv.js
var ENV_KEY="AWS_ACCESS_KEY_ID",ENV_SECRET="AWS_SECRET_ACCESS_KEY",ENV_SESSION="AWS_SESSION_TOKEN",ENV_EXPIRATION="AWS_CREDENTIAL_EXPIRATION",ENV_CREDENTIAL_SCOPE="AWS_CREDENTIAL_SCOPE",ENV_ACCOUNT_ID="AWS_ACCOUNT_ID",fromEnv=e=>async()=>{e?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv");let r=process.env[ENV_KEY],E=process.env[ENV_SECRET],n=process.env[ENV_SESSION],s=process.env[ENV_EXPIRATION],_=process.env[ENV_CREDENTIAL_SCOPE],S=process.env[ENV_ACCOUNT_ID];if(r&&E){let o={accessKeyId:r,secretAccessKey:E,...n&&{sessionToken:n},...s&&{expiration:new Date(s)},..._&&{credentialScope:_},...S&&{accountId:S}};return (0,_IXRCQQP5_js__WEBPACK_IMPORTED_MODULE_0__/* .setCredentialFeature */ .gD)(o,"CREDENTIALS_ENV_VARS","g"),o}throw new _JT6RG65Q_js__WEBPACK_IMPORTED_MODULE_1__/* .CredentialsProviderError */ .C1("Unable to find environment variable credentials.",{logger:e?.logger})};



/***/ }),

/***/ 3286:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   credentialsTreatedAsExpired: () => (/* binding */ credentialsTreatedAsExpired),
/* harmony export */   credentialsWillNeedRefresh: () => (/* binding */ credentialsWillNeedRefresh),
/* harmony export */   defaultProvider: () => (/* binding */ defaultProvider)
/* harmony export */ });
/* harmony import */ var _HJGYASQS_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2133);
/* harmony import */ var _IXRCQQP5_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1100);
/* harmony import */ var _JT6RG65Q_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7370);
/* harmony import */ var _WRWHTLEK_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4081);
/* harmony import */ var _AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1326);






// node_modules/@aws-sdk/credential-provider-node/dist-es/remoteProvider.js
var ENV_IMDS_DISABLED="AWS_EC2_METADATA_DISABLED",remoteProvider=async e=>{let{ENV_CMDS_FULL_URI:r,ENV_CMDS_RELATIVE_URI:a,fromContainerMetadata:o,fromInstanceMetadata:t}=await __webpack_require__.e(/* import() */ 51).then(__webpack_require__.bind(__webpack_require__, 4051));if(process.env[a]||process.env[r]){e.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");let{fromHttp:d}=await __webpack_require__.e(/* import() */ 925).then(__webpack_require__.bind(__webpack_require__, 3925));return (0,_JT6RG65Q_js__WEBPACK_IMPORTED_MODULE_2__/* .chain */ .cy)(d(e),o(e))}return process.env[ENV_IMDS_DISABLED]&&process.env[ENV_IMDS_DISABLED]!=="false"?async()=>{throw new _JT6RG65Q_js__WEBPACK_IMPORTED_MODULE_2__/* .CredentialsProviderError */ .C1("EC2 Instance Metadata Service access disabled",{logger:e.logger})}:(e.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata"),t(e))};
// node_modules/@aws-sdk/credential-provider-node/dist-es/runtime/memoize-chain.js
function memoizeChain(f,o){let i=internalCreateChain(f),t,r,e,c,l=async a=>{if(a?.forceRefresh)return c||(c=i(a).then(n=>{e=n}).finally(()=>{c=void 0})),await c,e;if(e?.expiration&&e?.expiration?.getTime()<Date.now()&&(e=void 0),t)await t;else if(!e||o?.(e))if(e)r||(r=i(a).then(n=>{e=n}).catch(()=>{}).finally(()=>{r=void 0}));else return t=i(a).then(n=>{e=n}).finally(()=>{t=void 0}),l(a);return e};return l}var internalCreateChain=f=>async o=>{let i;for(let t of f)try{return await t(o)}catch(r){if(i=r,r?.tryNextLink)continue;throw r}throw i};
// node_modules/@aws-sdk/credential-provider-node/dist-es/defaultProvider.js
var multipleCredentialSourceWarningEmitted=!1,defaultProvider=(e={})=>memoizeChain([async()=>{if(e.profile??process.env[_JT6RG65Q_js__WEBPACK_IMPORTED_MODULE_2__/* .ENV_PROFILE */ .Ch])throw process.env[_HJGYASQS_js__WEBPACK_IMPORTED_MODULE_0__/* .ENV_KEY */ .yG]&&process.env[_HJGYASQS_js__WEBPACK_IMPORTED_MODULE_0__/* .ENV_SECRET */ .pi]&&(multipleCredentialSourceWarningEmitted||((e.logger?.warn&&e.logger?.constructor?.name!=="NoOpLogger"?e.logger.warn.bind(e.logger):console.warn)(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:
    Multiple credential sources detected: 
    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.
    This SDK will proceed with the AWS_PROFILE value.
    
    However, a future version may change this behavior to prefer the ENV static credentials.
    Please ensure that your environment only sets either the AWS_PROFILE or the
    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.
`),multipleCredentialSourceWarningEmitted=!0)),new _JT6RG65Q_js__WEBPACK_IMPORTED_MODULE_2__/* .CredentialsProviderError */ .C1("AWS_PROFILE is set, skipping fromEnv provider.",{logger:e.logger,tryNextLink:!0});return e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv"),(0,_HJGYASQS_js__WEBPACK_IMPORTED_MODULE_0__/* .fromEnv */ .sF)(e)()},async r=>{e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");let{ssoStartUrl:o,ssoAccountId:d,ssoRegion:a,ssoRoleName:t,ssoSession:s}=e;if(!o&&!d&&!a&&!t&&!s)throw new _JT6RG65Q_js__WEBPACK_IMPORTED_MODULE_2__/* .CredentialsProviderError */ .C1("Skipping SSO provider in default chain (inputs do not include SSO fields).",{logger:e.logger});let{fromSSO:l}=await __webpack_require__.e(/* import() */ 285).then(__webpack_require__.bind(__webpack_require__, 4285));return l(e)(r)},async r=>{e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");let{fromIni:o}=await __webpack_require__.e(/* import() */ 596).then(__webpack_require__.bind(__webpack_require__, 596));return o(e)(r)},async r=>{e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");let{fromProcess:o}=await __webpack_require__.e(/* import() */ 918).then(__webpack_require__.bind(__webpack_require__, 4918));return o(e)(r)},async r=>{e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");let{fromTokenFile:o}=await __webpack_require__.e(/* import() */ 104).then(__webpack_require__.bind(__webpack_require__, 8104));return o(e)(r)},async()=>(e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider"),(await remoteProvider(e))()),async()=>{throw new _JT6RG65Q_js__WEBPACK_IMPORTED_MODULE_2__/* .CredentialsProviderError */ .C1("Could not load credentials from any providers",{tryNextLink:!1,logger:e.logger})}],credentialsTreatedAsExpired),credentialsWillNeedRefresh=e=>e?.expiration!==void 0,credentialsTreatedAsExpired=e=>e?.expiration!==void 0&&e.expiration.getTime()-Date.now()<3e5;



/***/ })

};
;