"use strict";exports.id=225;exports.ids=[225];exports.modules={225:((_m_,_e_,_r_)=>{_r_.r(_e_);_r_.d(_e_,{s3ArtifactStore:()=>s3ArtifactStore});
var _0_=_r_(9079);var _1_=_r_(2255);var _2_=_r_(360);var _3_=_r_(1397);var _4_=_r_(271);var _5_=_r_(1659);var _6_=_r_(8637);
var _7_=_r_(5715);var _8_=_r_(7929);var _9_=_r_(8928);var _10_=_r_(7868);var _11_=_r_(7759);var _12_=_r_(6556);var _13_=_r_(
2748);var _14_=_r_(6109);var _15_=_r_(9035);var _16_=_r_(1326);var CALL="s3:GetObject";function s3ArtifactStore(options){
let client=new _2_.Yx({...(0,_4_.W0)(options),maxAttempts:_4_.Ml}),{region}=options;return{identify:async uri=>{let at=(0,
_2_.eS)(uri,CALL);try{let head=await client.send(new _0_.l({Bucket:at.bucket,Key:at.key}));return identityOf(uri,head)}catch(error){
throw(0,_2_.lv)(error,{call:CALL,at,done:"read",region,statements:(0,_1_.Bq)(at,region)})}}}}function identityOf(uri,head){
if(!head.ETag||head.ContentLength===void 0)throw new _8_.Rk("unknown-outcome",CALL,`S3's answer about ${uri} has no ETag\
.`);let isKms=head.ServerSideEncryption?.startsWith("aws:kms");return(0,_7_.s)({eTag:head.ETag.replace(/^"|"$/g,""),sizeInBytes:head.
ContentLength,versionId:head.VersionId==="null"?void 0:head.VersionId,kmsKeyArn:isKms?head.SSEKMSKeyId:void 0})}}),9079:((_m_,_e_,_r_)=>{
_r_.d(_e_,{l:()=>HeadObjectCommand});var _17_=_r_(360);var HeadObjectCommand=class extends(0,_17_.G5)(_17_.lq,_17_.y3,"H\
eadObject",_17_.Qd){}}),2255:((_m_,_e_,_r_)=>{_r_.d(_e_,{Bq:()=>readingStatements,DJ:()=>WRITES_REPORTS,tQ:()=>writingStatements,
z2:()=>ENCRYPTS_REPORTS});var _18_=_r_(1397);var _19_=_r_(8201);var WRITES_REPORTS=["s3:PutObject","s3:GetObject"],ENCRYPTS_REPORTS=[
"kms:GenerateDataKey","kms:Decrypt"];function readingStatements({bucket,key},region){let partition=(0,_18_.iQ)(region);return[
(0,_19_.cw)("s3:GetObject",`arn:${partition}:s3:::${bucket}/${(0,_19_.yS)(key)}`),(0,_19_.cw)("s3:ListBucket",`arn:${partition}\
:s3:::${bucket}`)]}function writingStatements({bucket,key},{keyArn,region}){let folder=key.split("/").slice(0,-2).join("\
/"),objects=(0,_19_.cw)(WRITES_REPORTS,`arn:${(0,_18_.iQ)(region)}:s3:::${bucket}/${folder}/*`);return keyArn===void 0?[
objects]:[objects,(0,_19_.cw)(ENCRYPTS_REPORTS,keyArn)]}})};;
