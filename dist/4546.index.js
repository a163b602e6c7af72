"use strict";exports.id=4546,exports.ids=[4546],exports.modules={6367:((_m_,_e_,_r_)=>{_r_.d(_e_,{Bq:()=>readingStatements,DJ:()=>WRITES_REPORTS,
tQ:()=>writingStatements,z2:()=>ENCRYPTS_REPORTS});var _0_=_r_(1397),_1_=_r_(9305),WRITES_REPORTS=["s3:PutObject","s3:Ge\
tObject"],ENCRYPTS_REPORTS=["kms:GenerateDataKey","kms:Decrypt"];function readingStatements({bucket,key},region){let partition=(0,_0_.
iQ)(region);return[(0,_1_.cw)("s3:GetObject",`arn:${partition}:s3:::${bucket}/${(0,_1_.yS)(key)}`),(0,_1_.cw)("s3:ListBu\
cket",`arn:${partition}:s3:::${bucket}`)]}function writingStatements({bucket,key},{keyArn,region}){let folder=key.split(
"/").slice(0,-2).join("/"),objects=(0,_1_.cw)(WRITES_REPORTS,`arn:${(0,_0_.iQ)(region)}:s3:::${bucket}/${folder}/*`);return keyArn===
void 0?[objects]:[objects,(0,_1_.cw)(ENCRYPTS_REPORTS,keyArn)]}}),1833:((_m_,_e_,_r_)=>{_r_.d(_e_,{l:()=>HeadObjectCommand});
var _2_=_r_(6341),HeadObjectCommand=class extends(0,_2_.G5)(_2_.lq,_2_.y3,"HeadObject",_2_.Qd){}}),6980:((_m_,_e_,_r_)=>{
_r_.d(_e_,{u:()=>within});var _3_=_r_(5107);async function within(milliseconds,call,work){let timer,late=new Promise((_,reject)=>{
timer=setTimeout(()=>reject(new _3_.Rk("unknown-outcome",call,`No answer within ${milliseconds/1e3} seconds.`)),milliseconds)});
try{return await Promise.race([work,late])}finally{clearTimeout(timer)}}}),4546:((_m_,_e_,_r_)=>{_r_.r(_e_),_r_.d(_e_,{s3ReportStore:()=>s3ReportStore});
var _4_=_r_(1833),_5_=_r_(6367),_6_=_r_(6341),_7_=_r_(6980),_8_=_r_(1397),_9_=_r_(2612),_10_=_r_(1659),_11_=_r_(3440),_12_=_r_(
5107),_13_=_r_(4933),_14_=_r_(4449),_15_=_r_(7977),_16_=_r_(7384),_17_=_r_(7930),_18_=_r_(362),_19_=_r_(7598),_20_=_r_.n(
_19_),GetObjectCommand=class extends(0,_6_.G5)(_6_.lq,_6_.Fb,"GetObject",_6_.iK){},PutObjectCommand=class extends(0,_6_.
G5)(_6_.lq,_6_.yC,"PutObject",_6_.lH){},READ="s3:GetObject",WRITE="s3:PutObject",READ_MILLISECONDS=1e4,ATTEMPTS=3;function s3ReportStore(options){
let client=new _6_.Yx({...(0,_9_.W0)(options),maxAttempts:ATTEMPTS,requestChecksumCalculation:"WHEN_REQUIRED",responseChecksumValidation:"\
WHEN_REQUIRED"}),{region}=options;return{read:async({s3Uri,maxBytes})=>{let at=(0,_6_.eS)(s3Uri,READ);try{return await(0,_7_.
u)(READ_MILLISECONDS,READ,get(client,at,maxBytes))}catch(error){let note="Where it is encrypted with a KMS key, allow km\
s:Decrypt on that key, too.",statements=(0,_5_.Bq)(at,region);throw(0,_6_.lv)(error,{call:READ,at,done:"read",region,statements,
note})}},writeOnce:async file=>{let at=(0,_6_.eS)(file.s3Uri,WRITE);try{return await isThere(client,at,file)?"was-there":
await put(client,at,file)}catch(error){let note=`The bucket must be of account ${file.bucketOwner} (the input \`reports-b\
ucket-owner-id\` names another); S3 refuses it otherwise.`;throw(0,_6_.lv)(error,{call:WRITE,at,done:"written",region,statements:(0,_5_.
tQ)(at,{keyArn:keyArnOf(file,region),region}),note})}}}}async function get(client,at,maxBytes){let range=`bytes=0-${maxBytes}`;
try{let{Body}=await client.send(new GetObjectCommand({Bucket:at.bucket,Key:at.key,Range:range})),bytes=await Body?.transformToByteArray()??
new Uint8Array;if(bytes.length<=maxBytes)return bytes}catch(error){if(isNamed(error,"InvalidRange"))return new Uint8Array;
throw error}throw new _12_.Rk("invalid-request",READ,`${at.uri} has more than ${maxBytes} bytes, which are the most that\
 are read.`)}async function isThere(client,at,{bytes,bucketOwner}){try{let head=await client.send(new _4_.l({Bucket:at.bucket,
Key:at.key,ExpectedBucketOwner:bucketOwner,ChecksumMode:"ENABLED"}));if(head.ContentLength===bytes.length&&(head.ChecksumSHA256===
void 0||head.ChecksumSHA256===checksumOf(bytes)))return!0}catch(error){let{kind}=(0,_9_.g5)(WRITE,error);if(kind==="not-\
found"||kind==="access-denied")return!1;throw error}let message=`${at.uri} exists and holds other bytes than its name sa\
ys. Remove it, then run the job again.`;throw new _12_.Rk("invalid-request",WRITE,message)}async function put(client,at,file){
try{return await client.send(new PutObjectCommand({Bucket:at.bucket,Key:at.key,Body:file.bytes,ContentLength:file.bytes.
length,ContentType:file.contentType,ChecksumSHA256:checksumOf(file.bytes),ExpectedBucketOwner:file.bucketOwner,IfNoneMatch:"\
*",...file.kmsKeyId===void 0?{}:{ServerSideEncryption:"aws:kms",SSEKMSKeyId:file.kmsKeyId}})),"written"}catch(error){let{
kind}=(0,_9_.g5)(WRITE,error);if(kind==="already-exists"||kind==="conflict")return"was-there";throw error}}function keyArnOf({
kmsKeyId},region){return kmsKeyId===void 0||kmsKeyId.startsWith("arn:")?kmsKeyId:`arn:${(0,_8_.iQ)(region)}:kms:${region}\
:*:key/*`}function checksumOf(bytes){return(0,_19_.createHash)("sha256").update(bytes).digest("base64")}function isNamed(error,name){
return error instanceof Error&&error.name===name}})};
