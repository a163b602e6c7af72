"use strict";exports.id=9315;exports.ids=[9315];exports.modules={9315:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{s3ArtifactStore:()=>s3ArtifactStore});
var _0_=__webpack_require__(2340);var _1_=__webpack_require__(1638);var _2_=__webpack_require__(8209);var _3_=__webpack_require__(
8028);var _4_=__webpack_require__(8637);var _5_=__webpack_require__(7868);var _6_=__webpack_require__(6556);var _7_=__webpack_require__(
3863);var _8_=__webpack_require__(8928);var _9_=__webpack_require__(7759);var _10_=__webpack_require__(2748);var _11_=__webpack_require__(
6109);var _12_=__webpack_require__(9035);var _13_=__webpack_require__(1326);var CALL="s3:GetObject";function s3ArtifactStore(options){
let client=new _1_.Yx({...(0,_3_.W0)(options),maxAttempts:_3_.Ml}),{region}=options;return{identify:async uri=>{let at=(0,
_1_.eS)(uri,CALL);try{let head=await client.send(new _0_.l({Bucket:at.bucket,Key:at.key}));return identityOf(uri,head)}catch(error){
throw(0,_1_.lv)(error,{call:CALL,at,done:"read",region,statements:(0,_1_.Bq)(at,region)})}}}}function identityOf(uri,head){
if(!head.ETag||head.ContentLength===void 0)throw new _7_.Rk("unknown-outcome",CALL,`S3's answer about ${uri} has no ETag\
.`);let isKms=head.ServerSideEncryption?.startsWith("aws:kms");return(0,_2_.s)({eTag:head.ETag.replace(/^"|"$/g,""),sizeInBytes:head.
ContentLength,versionId:head.VersionId==="null"?void 0:head.VersionId,kmsKeyArn:isKms?head.SSEKMSKeyId:void 0})}}),2340:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{l:()=>HeadObjectCommand});var _14_=__webpack_require__(1638);var HeadObjectCommand=class extends(0,
_14_.G5)(_14_.lq,_14_.y3,"HeadObject",_14_.Qd){}}),8209:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{s:()=>defined});function defined(value){return Object.fromEntries(Object.entries(
value).filter(([,member])=>member!==void 0))}})};;
