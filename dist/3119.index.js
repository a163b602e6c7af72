"use strict";exports.id=3119;exports.ids=[3119];exports.modules={5255:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{l:()=>HeadObjectCommand});var _0_=__webpack_require__(8091);var HeadObjectCommand=class extends(0,
_0_.G5)(_0_.lq,_0_.y3,"HeadObject",_0_.Qd){}}),3119:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{s3ArtifactStore:()=>s3ArtifactStore});
var _1_=__webpack_require__(5255);var _2_=__webpack_require__(8091);var _3_=__webpack_require__(1397);var _4_=__webpack_require__(
4332);var _5_=__webpack_require__(8637);var _6_=__webpack_require__(7868);var _7_=__webpack_require__(6556);var _8_=__webpack_require__(
5715);var _9_=__webpack_require__(3863);var _10_=__webpack_require__(8928);var _11_=__webpack_require__(7759);var _12_=__webpack_require__(
2748);var _13_=__webpack_require__(6109);var _14_=__webpack_require__(9035);var _15_=__webpack_require__(1326);var CALL="\
s3:GetObject";function s3ArtifactStore(options){let client=new _2_.Yx({...(0,_4_.W0)(options),maxAttempts:_4_.Ml}),{region}=options;
return{identify:async uri=>{let at=(0,_2_.eS)(uri,CALL);try{let head=await client.send(new _1_.l({Bucket:at.bucket,Key:at.
key}));return identityOf(uri,head)}catch(error){throw(0,_2_.lv)(error,{call:CALL,at,done:"read",region,statements:(0,_2_.
Bq)(at,region)})}}}}function identityOf(uri,head){if(!head.ETag||head.ContentLength===void 0)throw new _9_.Rk("unknown-o\
utcome",CALL,`S3's answer about ${uri} has no ETag.`);let isKms=head.ServerSideEncryption?.startsWith("aws:kms");return(0,
_8_.s)({eTag:head.ETag.replace(/^"|"$/g,""),sizeInBytes:head.ContentLength,versionId:head.VersionId==="null"?void 0:head.
VersionId,kmsKeyArn:isKms?head.SSEKMSKeyId:void 0})}})};;
