"use strict";exports.id=1180;exports.ids=[1180];exports.modules={1180:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{s3FolderStore:()=>s3FolderStore});
var _UZGK3QFS_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(331);var _H4BHAB6X_js__WEBPACK_IMPORTED_MODULE_13__=__webpack_require__(
5262);var _QTIGN4FM_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(9487);var _FXJU324T_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
5323);var _65D27UM2_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(7945);var _TO6JXOX5_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
2654);var _YMVKCLKB_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(246);var _LTRC7R3K_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
357);var _QWIJCFUX_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(4546);var _PDPZWDN4_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
5470);var _3CLBYDGH_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(7907);var _VSPODENI_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(
5697);var _AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(1508);var node_crypto__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(
7598);var node_crypto__WEBPACK_IMPORTED_MODULE_12___default=__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_12__);
var ListObjectsV2Command=class extends(0,_UZGK3QFS_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_UZGK3QFS_js__WEBPACK_IMPORTED_MODULE_0__.
zx,_UZGK3QFS_js__WEBPACK_IMPORTED_MODULE_0__.yt,"ListObjectsV2",_UZGK3QFS_js__WEBPACK_IMPORTED_MODULE_0__.FW){};var CALL="\
s3:ListBucket",MAX_PAGES=10;function s3FolderStore(options){let client=new _UZGK3QFS_js__WEBPACK_IMPORTED_MODULE_0__.Yx(
{...(0,_QTIGN4FM_js__WEBPACK_IMPORTED_MODULE_1__.W0)(options),maxAttempts:_QTIGN4FM_js__WEBPACK_IMPORTED_MODULE_1__.Ml}),
{region}=options;return{identifyPrefix:async uri=>{let at=(0,_UZGK3QFS_js__WEBPACK_IMPORTED_MODULE_0__.eS)(uri,CALL);try{
let identity=await list(client,at);if(identity.objects>0)return identity}catch(error){let statements=[(0,_H4BHAB6X_js__WEBPACK_IMPORTED_MODULE_13__.
cw)(CALL,`arn:${(0,_H4BHAB6X_js__WEBPACK_IMPORTED_MODULE_13__.iQ)(region)}:s3:::${at.bucket}`)];throw(0,_UZGK3QFS_js__WEBPACK_IMPORTED_MODULE_0__.
lv)(error,{call:CALL,at,done:"listed",region,statements})}throw new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_3__.R("not-fou\
nd",CALL,`Nothing lies under ${uri}.`)}}}async function list(client,{bucket,key}){let hash=(0,node_crypto__WEBPACK_IMPORTED_MODULE_12__.
createHash)("sha256"),objects=0,next;for(let page=0;page<MAX_PAGES;page+=1){let token=next===void 0?{}:{ContinuationToken:next},
listed=await client.send(new ListObjectsV2Command({Bucket:bucket,Prefix:key,...token}));for(let{Key,ETag,Size}of listed.
Contents??[])hash.update(`${JSON.stringify([Key,ETag,Size])}
`),objects+=1;if(next=listed.IsTruncated?listed.NextContinuationToken:void 0,next===void 0)break}return{digest:`sha256:${hash.
digest("hex")}`,objects,isWhole:next===void 0}}})};;
