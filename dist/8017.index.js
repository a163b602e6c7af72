"use strict";exports.id=8017;exports.ids=[8017];exports.modules={9722:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{l:()=>HeadObjectCommand});var _0_=__webpack_require__(9927);var HeadObjectCommand=class extends(0,
_0_.G5)(_0_.lq,_0_.y3,"HeadObject",_0_.Qd){}}),5160:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{s3ArtifactStore:()=>s3ArtifactStore});
var _1_=__webpack_require__(9722);var _2_=__webpack_require__(9927);var _3_=__webpack_require__(8209);var _4_=__webpack_require__(
9262);var _5_=__webpack_require__(8637);var _6_=__webpack_require__(7868);var _7_=__webpack_require__(6556);var _8_=__webpack_require__(
3863);var _9_=__webpack_require__(8928);var _10_=__webpack_require__(7759);var _11_=__webpack_require__(2748);var _12_=__webpack_require__(
6109);var _13_=__webpack_require__(9035);var _14_=__webpack_require__(1326);var CALL="s3:GetObject";function s3ArtifactStore(options){
let client=new _2_.Yx({...(0,_4_.W0)(options),maxAttempts:_4_.Ml}),{region}=options;return{identify:async uri=>{let at=(0,
_2_.eS)(uri,CALL);try{let head=await client.send(new _1_.l({Bucket:at.bucket,Key:at.key}));return identityOf(uri,head)}catch(error){
throw(0,_2_.lv)(error,{call:CALL,at,done:"read",region,statements:(0,_2_.Bq)(at,region)})}}}}function identityOf(uri,head){
if(!head.ETag||head.ContentLength===void 0)throw new _8_.Rk("unknown-outcome",CALL,`S3's answer about ${uri} has no ETag\
.`);let isKms=head.ServerSideEncryption?.startsWith("aws:kms");return(0,_3_.s)({eTag:head.ETag.replace(/^"|"$/g,""),sizeInBytes:head.
ContentLength,versionId:head.VersionId==="null"?void 0:head.VersionId,kmsKeyArn:isKms?head.SSEKMSKeyId:void 0})}})};;
