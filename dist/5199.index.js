"use strict";exports.id=5199;exports.ids=[5199];exports.modules={5199:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{s3ReportStore:()=>s3ReportStore});
var _4XTXEHCO_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1750);var _SFFOAIXW_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76);var _UZGK3QFS_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(331);var _H4BHAB6X_js__WEBPACK_IMPORTED_MODULE_15__=__webpack_require__(
5262);var _QTIGN4FM_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(9487);var _FXJU324T_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
5323);var _65D27UM2_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(7945);var _TO6JXOX5_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
2654);var _YMVKCLKB_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(246);var _LTRC7R3K_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
357);var _QWIJCFUX_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(4546);var _PDPZWDN4_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(
5470);var _3CLBYDGH_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(7907);var _VSPODENI_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(
5697);var _AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_13__=__webpack_require__(1508);var node_crypto__WEBPACK_IMPORTED_MODULE_14__=__webpack_require__(
7598);var node_crypto__WEBPACK_IMPORTED_MODULE_14___default=__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_14__);
var GetObjectCommand=class extends(0,_UZGK3QFS_js__WEBPACK_IMPORTED_MODULE_2__.G5)(_UZGK3QFS_js__WEBPACK_IMPORTED_MODULE_2__.
lq,_UZGK3QFS_js__WEBPACK_IMPORTED_MODULE_2__.Fb,"GetObject",_UZGK3QFS_js__WEBPACK_IMPORTED_MODULE_2__.iK){};var PutObjectCommand=class extends(0,
_UZGK3QFS_js__WEBPACK_IMPORTED_MODULE_2__.G5)(_UZGK3QFS_js__WEBPACK_IMPORTED_MODULE_2__.lq,_UZGK3QFS_js__WEBPACK_IMPORTED_MODULE_2__.
yC,"PutObject",_UZGK3QFS_js__WEBPACK_IMPORTED_MODULE_2__.lH){};var READ="s3:GetObject",WRITE="s3:PutObject",READ_MILLISECONDS=1e4,
ATTEMPTS=3;function s3ReportStore(options){let client=new _UZGK3QFS_js__WEBPACK_IMPORTED_MODULE_2__.Yx({...(0,_QTIGN4FM_js__WEBPACK_IMPORTED_MODULE_3__.
W0)(options),maxAttempts:ATTEMPTS,requestChecksumCalculation:"WHEN_REQUIRED",responseChecksumValidation:"WHEN_REQUIRED"}),
{region}=options;return{read:async({s3Uri,maxBytes})=>{let at=(0,_UZGK3QFS_js__WEBPACK_IMPORTED_MODULE_2__.eS)(s3Uri,READ);
try{return await(0,_4XTXEHCO_js__WEBPACK_IMPORTED_MODULE_0__.u)(READ_MILLISECONDS,READ,get(client,at,maxBytes))}catch(error){
let note="Where it is encrypted with a KMS key, allow kms:Decrypt on that key, too.",statements=(0,_UZGK3QFS_js__WEBPACK_IMPORTED_MODULE_2__.
Bq)(at,region);throw(0,_UZGK3QFS_js__WEBPACK_IMPORTED_MODULE_2__.lv)(error,{call:READ,at,done:"read",region,statements,note})}},
writeOnce:async file=>{let at=(0,_UZGK3QFS_js__WEBPACK_IMPORTED_MODULE_2__.eS)(file.s3Uri,WRITE);try{return await isThere(
client,at,file)?"was-there":await put(client,at,file)}catch(error){let note=`The bucket must be of account ${file.bucketOwner}\
 (the input \`reports-bucket-owner-id\` names another); S3 refuses it otherwise.`;throw(0,_UZGK3QFS_js__WEBPACK_IMPORTED_MODULE_2__.
lv)(error,{call:WRITE,at,done:"written",region,statements:writingStatements(at,file,region),note})}}}}async function get(client,at,maxBytes){
let range=`bytes=0-${maxBytes}`;try{let{Body}=await client.send(new GetObjectCommand({Bucket:at.bucket,Key:at.key,Range:range})),
bytes=await Body?.transformToByteArray()??new Uint8Array;if(bytes.length<=maxBytes)return bytes}catch(error){if(isNamed(
error,"InvalidRange"))return new Uint8Array;throw error}throw new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_5__.R("invalid-r\
equest",READ,`${at.uri} has more than ${maxBytes} bytes, which are the most that are read.`)}async function isThere(client,at,{
bytes,bucketOwner}){try{let head=await client.send(new _SFFOAIXW_js__WEBPACK_IMPORTED_MODULE_1__.l({Bucket:at.bucket,Key:at.
key,ExpectedBucketOwner:bucketOwner,ChecksumMode:"ENABLED"}));if(head.ContentLength===bytes.length&&(head.ChecksumSHA256===
void 0||head.ChecksumSHA256===checksumOf(bytes)))return true}catch(error){let{kind}=(0,_QTIGN4FM_js__WEBPACK_IMPORTED_MODULE_3__.
g5)(WRITE,error);if(kind==="not-found"||kind==="access-denied")return false;throw error}let message=`${at.uri} exists an\
d holds other bytes than its name says. Remove it, then run the job again.`;throw new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_5__.
R("invalid-request",WRITE,message)}async function put(client,at,file){try{return await client.send(new PutObjectCommand(
{Bucket:at.bucket,Key:at.key,Body:file.bytes,ContentLength:file.bytes.length,ContentType:file.contentType,ChecksumSHA256:checksumOf(
file.bytes),ExpectedBucketOwner:file.bucketOwner,IfNoneMatch:"*",...file.kmsKeyId===void 0?{}:{ServerSideEncryption:"aws\
:kms",SSEKMSKeyId:file.kmsKeyId}})),"written"}catch(error){let{kind}=(0,_QTIGN4FM_js__WEBPACK_IMPORTED_MODULE_3__.g5)(WRITE,
error);if(kind==="already-exists"||kind==="conflict")return"was-there";throw error}}function writingStatements({bucket,key},{
kmsKeyId},region){let partition=(0,_H4BHAB6X_js__WEBPACK_IMPORTED_MODULE_15__.iQ)(region),folder=key.split("/").slice(0,
-2).join("/"),objects=(0,_H4BHAB6X_js__WEBPACK_IMPORTED_MODULE_15__.cw)([WRITE,READ],`arn:${partition}:s3:::${bucket}/${folder}\
/*`);if(kmsKeyId===void 0)return[objects];let key_=kmsKeyId.startsWith("arn:")?kmsKeyId:`arn:${partition}:kms:${region}:\
*:key/*`;return[objects,(0,_H4BHAB6X_js__WEBPACK_IMPORTED_MODULE_15__.cw)(["kms:GenerateDataKey","kms:Decrypt"],key_)]}function checksumOf(bytes){
return(0,node_crypto__WEBPACK_IMPORTED_MODULE_14__.createHash)("sha256").update(bytes).digest("base64")}function isNamed(error,name){
return error instanceof Error&&error.name===name}}),1750:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{u:()=>within});var _65D27UM2_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
7945);async function within(milliseconds,call,work){let timer,late=new Promise((_,reject)=>{timer=setTimeout(()=>reject(
new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_0__.R("unknown-outcome",call,`No answer within ${milliseconds/1e3} seconds.`)),
milliseconds)});try{return await Promise.race([work,late])}finally{clearTimeout(timer)}}}),76:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{l:()=>HeadObjectCommand});var _UZGK3QFS_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
331);var HeadObjectCommand=class extends(0,_UZGK3QFS_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_UZGK3QFS_js__WEBPACK_IMPORTED_MODULE_0__.
lq,_UZGK3QFS_js__WEBPACK_IMPORTED_MODULE_0__.y3,"HeadObject",_UZGK3QFS_js__WEBPACK_IMPORTED_MODULE_0__.Qd){}})};;
