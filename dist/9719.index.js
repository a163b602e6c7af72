"use strict";exports.id=9719,exports.ids=[9719],exports.modules={6367:((_m_,_e_,_r_)=>{_r_.d(_e_,{Bq:()=>readingStatements,DJ:()=>WRITES_REPORTS,
tQ:()=>writingStatements,z2:()=>ENCRYPTS_REPORTS});var _0_=_r_(1397),_1_=_r_(9305),WRITES_REPORTS=["s3:PutObject","s3:Ge\
tObject"],ENCRYPTS_REPORTS=["kms:GenerateDataKey","kms:Decrypt"];function readingStatements({bucket,key},region){let partition=(0,_0_.
iQ)(region);return[(0,_1_.cw)("s3:GetObject",`arn:${partition}:s3:::${bucket}/${(0,_1_.yS)(key)}`),(0,_1_.cw)("s3:ListBu\
cket",`arn:${partition}:s3:::${bucket}`)]}function writingStatements({bucket,key},{keyArn,region}){let folder=key.split(
"/").slice(0,-2).join("/"),objects=(0,_1_.cw)(WRITES_REPORTS,`arn:${(0,_0_.iQ)(region)}:s3:::${bucket}/${folder}/*`);return keyArn===
void 0?[objects]:[objects,(0,_1_.cw)(ENCRYPTS_REPORTS,keyArn)]}}),9719:((_m_,_e_,_r_)=>{_r_.r(_e_),_r_.d(_e_,{s3ArtifactStore:()=>s3ArtifactStore});
var _2_=_r_(1833),_3_=_r_(6367),_4_=_r_(6341),_5_=_r_(1397),_6_=_r_(2612),_7_=_r_(1659),_8_=_r_(3440),_9_=_r_(5715),_10_=_r_(
5107),_11_=_r_(4933),_12_=_r_(4449),_13_=_r_(7977),_14_=_r_(7384),_15_=_r_(7930),_16_=_r_(362),CALL="s3:GetObject";function s3ArtifactStore(options){
let client=new _4_.Yx({...(0,_6_.W0)(options),maxAttempts:_6_.Ml}),{region}=options;return{identify:async uri=>{let at=(0,_4_.
eS)(uri,CALL);try{let head=await client.send(new _2_.l({Bucket:at.bucket,Key:at.key}));return identityOf(uri,head)}catch(error){
throw(0,_4_.lv)(error,{call:CALL,at,done:"read",region,statements:(0,_3_.Bq)(at,region)})}}}}function identityOf(uri,head){
if(!head.ETag||head.ContentLength===void 0)throw new _10_.Rk("unknown-outcome",CALL,`S3's answer about ${uri} has no ETa\
g.`);let isKms=head.ServerSideEncryption?.startsWith("aws:kms");return(0,_9_.s)({eTag:head.ETag.replace(/^"|"$/g,""),sizeInBytes:head.
ContentLength,versionId:head.VersionId==="null"?void 0:head.VersionId,kmsKeyArn:isKms?head.SSEKMSKeyId:void 0})}}),1833:((_m_,_e_,_r_)=>{
_r_.d(_e_,{l:()=>HeadObjectCommand});var _17_=_r_(6341),HeadObjectCommand=class extends(0,_17_.G5)(_17_.lq,_17_.y3,"Head\
Object",_17_.Qd){}})};
