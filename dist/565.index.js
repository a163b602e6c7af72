"use strict";exports.id=565,exports.ids=[565],exports.modules={565:((_m_,_e_,_r_)=>{_r_.r(_e_),_r_.d(_e_,{s3ArtifactStore:()=>s3ArtifactStore});
var _0_=_r_(4958),_1_=_r_(2255),_2_=_r_(634),_3_=_r_(1397),_4_=_r_(7899),_5_=_r_(1659),_6_=_r_(3160),_7_=_r_(5715),_8_=_r_(
7929),_9_=_r_(3836),_10_=_r_(9490),_11_=_r_(7977),_12_=_r_(4379),_13_=_r_(7930),_14_=_r_(362),CALL="s3:GetObject";function s3ArtifactStore(options){
let client=new _2_.Yx({...(0,_4_.W0)(options),maxAttempts:_4_.Ml}),{region}=options;return{identify:async uri=>{let at=(0,_2_.
eS)(uri,CALL);try{let head=await client.send(new _0_.l({Bucket:at.bucket,Key:at.key}));return identityOf(uri,head)}catch(error){
throw(0,_2_.lv)(error,{call:CALL,at,done:"read",region,statements:(0,_1_.Bq)(at,region)})}}}}function identityOf(uri,head){
if(!head.ETag||head.ContentLength===void 0)throw new _8_.Rk("unknown-outcome",CALL,`S3's answer about ${uri} has no ETag\
.`);let isKms=head.ServerSideEncryption?.startsWith("aws:kms");return(0,_7_.s)({eTag:head.ETag.replace(/^"|"$/g,""),sizeInBytes:head.
ContentLength,versionId:head.VersionId==="null"?void 0:head.VersionId,kmsKeyArn:isKms?head.SSEKMSKeyId:void 0})}}),4958:((_m_,_e_,_r_)=>{
_r_.d(_e_,{l:()=>HeadObjectCommand});var _15_=_r_(634),HeadObjectCommand=class extends(0,_15_.G5)(_15_.lq,_15_.y3,"HeadO\
bject",_15_.Qd){}}),2255:((_m_,_e_,_r_)=>{_r_.d(_e_,{Bq:()=>readingStatements,DJ:()=>WRITES_REPORTS,tQ:()=>writingStatements,
z2:()=>ENCRYPTS_REPORTS});var _16_=_r_(1397),_17_=_r_(8201),WRITES_REPORTS=["s3:PutObject","s3:GetObject"],ENCRYPTS_REPORTS=[
"kms:GenerateDataKey","kms:Decrypt"];function readingStatements({bucket,key},region){let partition=(0,_16_.iQ)(region);return[
(0,_17_.cw)("s3:GetObject",`arn:${partition}:s3:::${bucket}/${(0,_17_.yS)(key)}`),(0,_17_.cw)("s3:ListBucket",`arn:${partition}\
:s3:::${bucket}`)]}function writingStatements({bucket,key},{keyArn,region}){let folder=key.split("/").slice(0,-2).join("\
/"),objects=(0,_17_.cw)(WRITES_REPORTS,`arn:${(0,_16_.iQ)(region)}:s3:::${bucket}/${folder}/*`);return keyArn===void 0?[
objects]:[objects,(0,_17_.cw)(ENCRYPTS_REPORTS,keyArn)]}})};
