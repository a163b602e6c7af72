"use strict";exports.id=306;exports.ids=[306];exports.modules={306:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{s3ArtifactStore:()=>s3ArtifactStore});
var _0_=__webpack_require__(5979);var _1_=__webpack_require__(4525);var _2_=__webpack_require__(1397);var _3_=__webpack_require__(
2556);var _4_=__webpack_require__(8637);var _5_=__webpack_require__(7868);var _6_=__webpack_require__(6556);var _7_=__webpack_require__(
5715);var _8_=__webpack_require__(3863);var _9_=__webpack_require__(8928);var _10_=__webpack_require__(7759);var _11_=__webpack_require__(
2748);var _12_=__webpack_require__(6109);var _13_=__webpack_require__(9035);var _14_=__webpack_require__(1326);var CALL="\
s3:GetObject";function s3ArtifactStore(options){let client=new _1_.Yx({...(0,_3_.W0)(options),maxAttempts:_3_.Ml}),{region}=options;
return{identify:async uri=>{let at=(0,_1_.eS)(uri,CALL);try{let head=await client.send(new _0_.l({Bucket:at.bucket,Key:at.
key}));return identityOf(uri,head)}catch(error){throw(0,_1_.lv)(error,{call:CALL,at,done:"read",region,statements:(0,_1_.
Bq)(at,region)})}}}}function identityOf(uri,head){if(!head.ETag||head.ContentLength===void 0)throw new _8_.Rk("unknown-o\
utcome",CALL,`S3's answer about ${uri} has no ETag.`);let isKms=head.ServerSideEncryption?.startsWith("aws:kms");return(0,
_7_.s)({eTag:head.ETag.replace(/^"|"$/g,""),sizeInBytes:head.ContentLength,versionId:head.VersionId==="null"?void 0:head.
VersionId,kmsKeyArn:isKms?head.SSEKMSKeyId:void 0})}}),5979:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{l:()=>HeadObjectCommand});var _15_=__webpack_require__(4525);var HeadObjectCommand=class extends(0,
_15_.G5)(_15_.lq,_15_.y3,"HeadObject",_15_.Qd){}})};;
