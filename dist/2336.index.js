"use strict";exports.id=2336;exports.ids=[2336];exports.modules={2336:((_m_,_e_,_r_)=>{_r_.r(_e_);_r_.d(_e_,{s3ReportStore:()=>s3ReportStore});
var _0_=_r_(9079);var _1_=_r_(2255);var _2_=_r_(360);var _3_=_r_(5515);var _4_=_r_(1397);var _5_=_r_(271);var _6_=_r_(1659);
var _7_=_r_(8637);var _8_=_r_(7929);var _9_=_r_(8928);var _10_=_r_(7868);var _11_=_r_(7759);var _12_=_r_(6556);var _13_=_r_(
2748);var _14_=_r_(6109);var _15_=_r_(9035);var _16_=_r_(1326);var _17_=_r_(7598);var _18_=_r_.n(_17_);var GetObjectCommand=class extends(0,
_2_.G5)(_2_.lq,_2_.Fb,"GetObject",_2_.iK){};var PutObjectCommand=class extends(0,_2_.G5)(_2_.lq,_2_.yC,"PutObject",_2_.lH){};
var READ="s3:GetObject",WRITE="s3:PutObject",READ_MILLISECONDS=1e4,ATTEMPTS=3;function s3ReportStore(options){let client=new _2_.
Yx({...(0,_5_.W0)(options),maxAttempts:ATTEMPTS,requestChecksumCalculation:"WHEN_REQUIRED",responseChecksumValidation:"W\
HEN_REQUIRED"}),{region}=options;return{read:async({s3Uri,maxBytes})=>{let at=(0,_2_.eS)(s3Uri,READ);try{return await(0,
_3_.u)(READ_MILLISECONDS,READ,get(client,at,maxBytes))}catch(error){let note="Where it is encrypted with a KMS key, allo\
w kms:Decrypt on that key, too.",statements=(0,_1_.Bq)(at,region);throw(0,_2_.lv)(error,{call:READ,at,done:"read",region,
statements,note})}},writeOnce:async file=>{let at=(0,_2_.eS)(file.s3Uri,WRITE);try{return await isThere(client,at,file)?
"was-there":await put(client,at,file)}catch(error){let note=`The bucket must be of account ${file.bucketOwner} (the inpu\
t \`reports-bucket-owner-id\` names another); S3 refuses it otherwise.`;throw(0,_2_.lv)(error,{call:WRITE,at,done:"writt\
en",region,statements:(0,_1_.tQ)(at,{keyArn:keyArnOf(file,region),region}),note})}}}}async function get(client,at,maxBytes){
let range=`bytes=0-${maxBytes}`;try{let{Body}=await client.send(new GetObjectCommand({Bucket:at.bucket,Key:at.key,Range:range})),
bytes=await Body?.transformToByteArray()??new Uint8Array;if(bytes.length<=maxBytes)return bytes}catch(error){if(isNamed(
error,"InvalidRange"))return new Uint8Array;throw error}throw new _8_.Rk("invalid-request",READ,`${at.uri} has more than\
 ${maxBytes} bytes, which are the most that are read.`)}async function isThere(client,at,{bytes,bucketOwner}){try{let head=await client.
send(new _0_.l({Bucket:at.bucket,Key:at.key,ExpectedBucketOwner:bucketOwner,ChecksumMode:"ENABLED"}));if(head.ContentLength===
bytes.length&&(head.ChecksumSHA256===void 0||head.ChecksumSHA256===checksumOf(bytes)))return true}catch(error){let{kind}=(0,
_5_.g5)(WRITE,error);if(kind==="not-found"||kind==="access-denied")return false;throw error}let message=`${at.uri} exist\
s and holds other bytes than its name says. Remove it, then run the job again.`;throw new _8_.Rk("invalid-request",WRITE,
message)}async function put(client,at,file){try{return await client.send(new PutObjectCommand({Bucket:at.bucket,Key:at.key,
Body:file.bytes,ContentLength:file.bytes.length,ContentType:file.contentType,ChecksumSHA256:checksumOf(file.bytes),ExpectedBucketOwner:file.
bucketOwner,IfNoneMatch:"*",...file.kmsKeyId===void 0?{}:{ServerSideEncryption:"aws:kms",SSEKMSKeyId:file.kmsKeyId}})),"\
written"}catch(error){let{kind}=(0,_5_.g5)(WRITE,error);if(kind==="already-exists"||kind==="conflict")return"was-there";
throw error}}function keyArnOf({kmsKeyId},region){return kmsKeyId===void 0||kmsKeyId.startsWith("arn:")?kmsKeyId:`arn:${(0,
_4_.iQ)(region)}:kms:${region}:*:key/*`}function checksumOf(bytes){return(0,_17_.createHash)("sha256").update(bytes).digest(
"base64")}function isNamed(error,name){return error instanceof Error&&error.name===name}}),5515:((_m_,_e_,_r_)=>{_r_.d(_e_,
{u:()=>within});var _19_=_r_(7929);async function within(milliseconds,call,work){let timer,late=new Promise((_,reject)=>{
timer=setTimeout(()=>reject(new _19_.Rk("unknown-outcome",call,`No answer within ${milliseconds/1e3} seconds.`)),milliseconds)});
try{return await Promise.race([work,late])}finally{clearTimeout(timer)}}}),9079:((_m_,_e_,_r_)=>{_r_.d(_e_,{l:()=>HeadObjectCommand});
var _20_=_r_(360);var HeadObjectCommand=class extends(0,_20_.G5)(_20_.lq,_20_.y3,"HeadObject",_20_.Qd){}}),2255:((_m_,_e_,_r_)=>{
_r_.d(_e_,{Bq:()=>readingStatements,DJ:()=>WRITES_REPORTS,tQ:()=>writingStatements,z2:()=>ENCRYPTS_REPORTS});var _21_=_r_(
1397);var _22_=_r_(8201);var WRITES_REPORTS=["s3:PutObject","s3:GetObject"],ENCRYPTS_REPORTS=["kms:GenerateDataKey","kms\
:Decrypt"];function readingStatements({bucket,key},region){let partition=(0,_21_.iQ)(region);return[(0,_22_.cw)("s3:GetO\
bject",`arn:${partition}:s3:::${bucket}/${(0,_22_.yS)(key)}`),(0,_22_.cw)("s3:ListBucket",`arn:${partition}:s3:::${bucket}`)]}
function writingStatements({bucket,key},{keyArn,region}){let folder=key.split("/").slice(0,-2).join("/"),objects=(0,_22_.
cw)(WRITES_REPORTS,`arn:${(0,_21_.iQ)(region)}:s3:::${bucket}/${folder}/*`);return keyArn===void 0?[objects]:[objects,(0,
_22_.cw)(ENCRYPTS_REPORTS,keyArn)]}})};;
