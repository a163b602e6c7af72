"use strict";exports.id=8257;exports.ids=[8257];exports.modules={2255:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Bq:()=>readingStatements,DJ:()=>WRITES_REPORTS,tQ:()=>writingStatements,z2:()=>ENCRYPTS_REPORTS});
var _0_=__webpack_require__(1397);var _1_=__webpack_require__(8201);var WRITES_REPORTS=["s3:PutObject","s3:GetObject"],ENCRYPTS_REPORTS=[
"kms:GenerateDataKey","kms:Decrypt"];function readingStatements({bucket,key},region){let partition=(0,_0_.iQ)(region);return[
(0,_1_.cw)("s3:GetObject",`arn:${partition}:s3:::${bucket}/${(0,_1_.yS)(key)}`),(0,_1_.cw)("s3:ListBucket",`arn:${partition}\
:s3:::${bucket}`)]}function writingStatements({bucket,key},{keyArn,region}){let folder=key.split("/").slice(0,-2).join("\
/"),objects=(0,_1_.cw)(WRITES_REPORTS,`arn:${(0,_0_.iQ)(region)}:s3:::${bucket}/${folder}/*`);return keyArn===void 0?[objects]:
[objects,(0,_1_.cw)(ENCRYPTS_REPORTS,keyArn)]}}),8257:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{s3ArtifactStore:()=>s3ArtifactStore});
var _2_=__webpack_require__(5479);var _3_=__webpack_require__(2255);var _4_=__webpack_require__(3427);var _5_=__webpack_require__(
1397);var _6_=__webpack_require__(8508);var _7_=__webpack_require__(8637);var _8_=__webpack_require__(3863);var _9_=__webpack_require__(
5715);var _10_=__webpack_require__(8928);var _11_=__webpack_require__(7868);var _12_=__webpack_require__(7759);var _13_=__webpack_require__(
6556);var _14_=__webpack_require__(2748);var _15_=__webpack_require__(6109);var _16_=__webpack_require__(9035);var _17_=__webpack_require__(
1326);var CALL="s3:GetObject";function s3ArtifactStore(options){let client=new _4_.Yx({...(0,_6_.W0)(options),maxAttempts:_6_.
Ml}),{region}=options;return{identify:async uri=>{let at=(0,_4_.eS)(uri,CALL);try{let head=await client.send(new _2_.l({
Bucket:at.bucket,Key:at.key}));return identityOf(uri,head)}catch(error){throw(0,_4_.lv)(error,{call:CALL,at,done:"read",
region,statements:(0,_3_.Bq)(at,region)})}}}}function identityOf(uri,head){if(!head.ETag||head.ContentLength===void 0)throw new _8_.
Rk("unknown-outcome",CALL,`S3's answer about ${uri} has no ETag.`);let isKms=head.ServerSideEncryption?.startsWith("aws:\
kms");return(0,_9_.s)({eTag:head.ETag.replace(/^"|"$/g,""),sizeInBytes:head.ContentLength,versionId:head.VersionId==="nu\
ll"?void 0:head.VersionId,kmsKeyArn:isKms?head.SSEKMSKeyId:void 0})}}),5479:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{l:()=>HeadObjectCommand});var _18_=__webpack_require__(3427);var HeadObjectCommand=class extends(0,
_18_.G5)(_18_.lq,_18_.y3,"HeadObject",_18_.Qd){}})};;
