"use strict";exports.id=2713;exports.ids=[2713];exports.modules={2713:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{fromProcess:()=>fromProcess});var _PDPZWDN4_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
5470);var _3CLBYDGH_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7907);var _VSPODENI_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
5697);var _AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(1508);var node_child_process__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
1421);var node_child_process__WEBPACK_IMPORTED_MODULE_4___default=__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_4__);
var node_util__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(7975);var node_util__WEBPACK_IMPORTED_MODULE_5___default=__webpack_require__.
n(node_util__WEBPACK_IMPORTED_MODULE_5__);var getValidatedProcessCredentials=(r,e,i)=>{if(e.Version!==1)throw Error(`Pro\
file ${r} credential_process did not return Version 1.`);if(e.AccessKeyId===void 0||e.SecretAccessKey===void 0)throw Error(
`Profile ${r} credential_process returned invalid credentials.`);if(e.Expiration){let s=new Date;if(new Date(e.Expiration)<
s)throw Error(`Profile ${r} credential_process returned expired credentials.`)}let c=e.AccountId;!c&&i?.[r]?.aws_account_id&&
(c=i[r].aws_account_id);let n={accessKeyId:e.AccessKeyId,secretAccessKey:e.SecretAccessKey,...e.SessionToken&&{sessionToken:e.
SessionToken},...e.Expiration&&{expiration:new Date(e.Expiration)},...e.CredentialScope&&{credentialScope:e.CredentialScope},
...c&&{accountId:c}};return(0,_PDPZWDN4_js__WEBPACK_IMPORTED_MODULE_0__.gD)(n,"CREDENTIALS_PROCESS","w"),n};var resolveProcessCredentials=async(e,r,t)=>{
let o=r[e];if(r[e]){let d=o.credential_process;if(d!==void 0){let i=(0,node_util__WEBPACK_IMPORTED_MODULE_5__.promisify)(
_3CLBYDGH_js__WEBPACK_IMPORTED_MODULE_1__.ZY?.getTokenRecord?.().exec??node_child_process__WEBPACK_IMPORTED_MODULE_4__.exec);
try{let{stdout:s}=await i(d),n;try{n=JSON.parse(s.trim())}catch{throw Error(`Profile ${e} credential_process returned in\
valid JSON.`)}return getValidatedProcessCredentials(e,n,r)}catch(s){throw new _3CLBYDGH_js__WEBPACK_IMPORTED_MODULE_1__.
C1(s.message,{logger:t})}}else throw new _3CLBYDGH_js__WEBPACK_IMPORTED_MODULE_1__.C1(`Profile ${e} did not contain cred\
ential_process.`,{logger:t})}else throw new _3CLBYDGH_js__WEBPACK_IMPORTED_MODULE_1__.C1(`Profile ${e} could not be foun\
d in shared credentials file.`,{logger:t})};var fromProcess=(e={})=>async({callerClientConfig:r}={})=>{e.logger?.debug("\
@aws-sdk/credential-provider-process - fromProcess");let o=await(0,_3CLBYDGH_js__WEBPACK_IMPORTED_MODULE_1__.YU)(e);return resolveProcessCredentials(
(0,_3CLBYDGH_js__WEBPACK_IMPORTED_MODULE_1__.Bz)({profile:e.profile??r?.profile}),o,e.logger)}})};;
