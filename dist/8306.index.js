"use strict";exports.id=8306;exports.ids=[8306];exports.modules={8306:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{s3ArtifactStore:()=>s3ArtifactStore});
var _SFFOAIXW_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76);var _UZGK3QFS_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
331);var _QTIGN4FM_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(9487);var _FXJU324T_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
5323);var _65D27UM2_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(7945);var _TO6JXOX5_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
2654);var _YMVKCLKB_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(246);var _LTRC7R3K_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
357);var _QWIJCFUX_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(4546);var _PDPZWDN4_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(
5470);var _3CLBYDGH_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(7907);var _VSPODENI_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(
5697);var _AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(1508);var CALL="s3:GetObject";function s3ArtifactStore(options){
let client=new _UZGK3QFS_js__WEBPACK_IMPORTED_MODULE_1__.Yx({...(0,_QTIGN4FM_js__WEBPACK_IMPORTED_MODULE_2__.W0)(options),
maxAttempts:_QTIGN4FM_js__WEBPACK_IMPORTED_MODULE_2__.Ml}),{region}=options;return{identify:async uri=>{let at=(0,_UZGK3QFS_js__WEBPACK_IMPORTED_MODULE_1__.
eS)(uri,CALL);try{let head=await client.send(new _SFFOAIXW_js__WEBPACK_IMPORTED_MODULE_0__.l({Bucket:at.bucket,Key:at.key}));
return identityOf(uri,head)}catch(error){throw(0,_UZGK3QFS_js__WEBPACK_IMPORTED_MODULE_1__.lv)(error,{call:CALL,at,done:"\
read",region,statements:(0,_UZGK3QFS_js__WEBPACK_IMPORTED_MODULE_1__.Bq)(at,region)})}}}}function identityOf(uri,head){if(!head.
ETag||head.ContentLength===void 0)throw new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_4__.R("unknown-outcome",CALL,`S3's ans\
wer about ${uri} has no ETag.`);let isVersioned=head.VersionId!==void 0&&head.VersionId!=="null",isKms=head.ServerSideEncryption?.
startsWith("aws:kms")&&head.SSEKMSKeyId!==void 0;return{eTag:head.ETag.replace(/^"|"$/g,""),sizeInBytes:head.ContentLength,
...isVersioned?{versionId:head.VersionId}:{},...isKms?{kmsKeyArn:head.SSEKMSKeyId}:{}}}}),76:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{l:()=>HeadObjectCommand});var _UZGK3QFS_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
331);var HeadObjectCommand=class extends(0,_UZGK3QFS_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_UZGK3QFS_js__WEBPACK_IMPORTED_MODULE_0__.
lq,_UZGK3QFS_js__WEBPACK_IMPORTED_MODULE_0__.y3,"HeadObject",_UZGK3QFS_js__WEBPACK_IMPORTED_MODULE_0__.Qd){}})};;
