"use strict";exports.id=2691,exports.ids=[2691],exports.modules={2691:((_m_,_e_,_r_)=>{_r_.r(_e_),_r_.d(_e_,{s3ReportStore:()=>s3ReportStore});
var _0_=_r_(9533),_1_=_r_(8516),_2_=_r_(6468),_3_=_r_(1397),_4_=_r_(9159),_5_=_r_(1659),_6_=_r_(3162),_7_=_r_(3694),_8_=_r_(
2197),_9_=_r_(793),_10_=_r_(8734),_11_=_r_(5271),_12_=_r_(4976),_13_=_r_(362),_14_=_r_(7598),_15_=_r_.n(_14_),_ACL_="ACL",
_AR="AcceptRanges",_ASr="ArchiveStatus",_B="Bucket",_BKE="BucketKeyEnabled",_Bo="Body",_CA="ChecksumAlgorithm",_CC="Cach\
eControl",_CCRC="ChecksumCRC32",_CCRCC="ChecksumCRC32C",_CCRCNVME="ChecksumCRC64NVME",_CC_="Cache-Control",_CD_="Content\
-Disposition",_CDo="ContentDisposition",_CE_="Content-Encoding",_CEo="ContentEncoding",_CL="ContentLanguage",_CL_="Conte\
nt-Language",_CL__="Content-Length",_CLo="ContentLength",_CM="Content-MD5",_CMD="ChecksumMD5",_CMDo="ContentMD5",_CMh="C\
hecksumMode",_CR="ContentRange",_CR_="Content-Range",_CSHA="ChecksumSHA1",_CSHAh="ChecksumSHA256",_CSHAhe="ChecksumSHA51\
2",_CT="ChecksumType",_CT_="Content-Type",_CTo="ContentType",_CXXHASH="ChecksumXXHASH64",_CXXHASHh="ChecksumXXHASH3",_CXXHASHhe="\
ChecksumXXHASH128",_DM="DeleteMarker",_EBO="ExpectedBucketOwner",_ES="ExpiresString",_ET="ETag",_Ex="Expiration",_Exp="E\
xpires",_GFC="GrantFullControl",_GO="GetObject",_GOO="GetObjectOutput",_GOR="GetObjectRequest",_GR="GrantRead",_GRACP="G\
rantReadACP",_GWACP="GrantWriteACP",_HO="HeadObject",_HOO="HeadObjectOutput",_HOR="HeadObjectRequest",_IM="IfMatch",_IMS_="\
If-Modified-Since",_IMSf="IfModifiedSince",_IM_="If-Match",_INM="IfNoneMatch",_INM_="If-None-Match",_IUS="IfUnmodifiedSi\
nce",_IUS_="If-Unmodified-Since",_K="Key",_LM="LastModified",_LM_="Last-Modified",_M="Metadata",_MM="MissingMeta",_OLEH="\
ObjectLockEventHold",_OLEHDD="ObjectLockEventHoldDurationDays",_OLEHDY="ObjectLockEventHoldDurationYears",_OLLHS="Object\
LockLegalHoldStatus",_OLM="ObjectLockMode",_OLRUD="ObjectLockRetainUntilDate",_PC="PartsCount",_PN="PartNumber",_PO="Put\
Object",_POO="PutObjectOutput",_POR="PutObjectRequest",_RC="RequestCharged",_RCC="ResponseCacheControl",_RCD="ResponseCo\
ntentDisposition",_RCE="ResponseContentEncoding",_RCL="ResponseContentLanguage",_RCT="ResponseContentType",_RE="Response\
Expires",_RP="RequestPayer",_RS="ReplicationStatus",_Ra="Range",_Re="Restore",_SB="StreamingBlob",_SC="StorageClass",_SSE="\
ServerSideEncryption",_SSECA="SSECustomerAlgorithm",_SSECK="SSECustomerKey",_SSECKMD="SSECustomerKeyMD5",_SSEKMSEC="SSEK\
MSEncryptionContext",_SSEKMSKI="SSEKMSKeyId",_Si="Size",_TC="TagCount",_Tag="Tagging",_VI="VersionId",_WOB="WriteOffsetB\
ytes",_WRL="WebsiteRedirectLocation",_ar="accept-ranges",_pN="partNumber",_rcc="response-cache-control",_rcd="response-c\
ontent-disposition",_rce="response-content-encoding",_rcl="response-content-language",_rct="response-content-type",_re="\
response-expires",_s="smithy.ts.sdk.synthetic.com.amazonaws.s3",_vI="versionId",_xaa="x-amz-acl",_xaas="x-amz-archive-st\
atus",_xacc="x-amz-checksum-crc32",_xacc_="x-amz-checksum-crc32c",_xacc__="x-amz-checksum-crc64nvme",_xacm="x-amz-checks\
um-md5",_xacm_="x-amz-checksum-mode",_xacs="x-amz-checksum-sha1",_xacs_="x-amz-checksum-sha256",_xacs__="x-amz-checksum-\
sha512",_xact="x-amz-checksum-type",_xacx="x-amz-checksum-xxhash64",_xacx_="x-amz-checksum-xxhash3",_xacx__="x-amz-check\
sum-xxhash128",_xadm="x-amz-delete-marker",_xae="x-amz-expiration",_xaebo="x-amz-expected-bucket-owner",_xagfc="x-amz-gr\
ant-full-control",_xagr="x-amz-grant-read",_xagra="x-amz-grant-read-acp",_xagwa="x-amz-grant-write-acp",_xam="x-amz-meta\
-",_xamm="x-amz-missing-meta",_xampc="x-amz-mp-parts-count",_xaoleh="x-amz-object-lock-event-hold",_xaolehdd="x-amz-obje\
ct-lock-event-hold-duration-days",_xaolehdy="x-amz-object-lock-event-hold-duration-years",_xaollh="x-amz-object-lock-leg\
al-hold",_xaolm="x-amz-object-lock-mode",_xaolrud="x-amz-object-lock-retain-until-date",_xaos="x-amz-object-size",_xar="\
x-amz-restore",_xarc="x-amz-request-charged",_xarp="x-amz-request-payer",_xars="x-amz-replication-status",_xasc="x-amz-s\
torage-class",_xasca="x-amz-sdk-checksum-algorithm",_xasse="x-amz-server-side-encryption",_xasseakki="x-amz-server-side-\
encryption-aws-kms-key-id",_xassebke="x-amz-server-side-encryption-bucket-key-enabled",_xassec="x-amz-server-side-encryp\
tion-context",_xasseca="x-amz-server-side-encryption-customer-algorithm",_xasseck="x-amz-server-side-encryption-customer\
-key",_xasseckM="x-amz-server-side-encryption-customer-key-MD5",_xat="x-amz-tagging",_xatc="x-amz-tagging-count",_xavi="\
x-amz-version-id",_xawob="x-amz-write-offset-bytes",_xawrl="x-amz-website-redirect-location",n0="com.amazonaws.s3",_s_registry=new _12_.
OF(_s),n0_registry=new _12_.OF(n0),SSECustomerKey=[0,n0,_SSECK,8,0],SSEKMSEncryptionContext=[0,n0,_SSEKMSEC,8,0],SSEKMSKeyId=[
0,n0,_SSEKMSKI,8,0],StreamingBlob=[0,n0,_SB,{streaming:1},42],GetObjectOutput$=[3,n0,_GOO,0,[_Bo,_DM,_AR,_Ex,_Re,_LM,_CLo,
_ET,_CCRC,_CCRCC,_CCRCNVME,_CSHA,_CSHAh,_CSHAhe,_CMD,_CXXHASH,_CXXHASHh,_CXXHASHhe,_CT,_MM,_VI,_CC,_CDo,_CEo,_CL,_CR,_CTo,
_Exp,_ES,_WRL,_SSE,_M,_SSECA,_SSECKMD,_SSEKMSKI,_BKE,_SC,_RC,_RS,_PC,_TC,_OLM,_OLRUD,_OLLHS,_OLEH,_OLEHDD,_OLEHDY],[[()=>StreamingBlob,
16],[2,{httpHeader:_xadm}],[0,{httpHeader:_ar}],[0,{httpHeader:_xae}],[0,{httpHeader:_xar}],[4,{httpHeader:_LM_}],[1,{httpHeader:_CL__}],
[0,{httpHeader:_ET}],[0,{httpHeader:_xacc}],[0,{httpHeader:_xacc_}],[0,{httpHeader:_xacc__}],[0,{httpHeader:_xacs}],[0,{
httpHeader:_xacs_}],[0,{httpHeader:_xacs__}],[0,{httpHeader:_xacm}],[0,{httpHeader:_xacx}],[0,{httpHeader:_xacx_}],[0,{httpHeader:_xacx__}],
[0,{httpHeader:_xact}],[1,{httpHeader:_xamm}],[0,{httpHeader:_xavi}],[0,{httpHeader:_CC_}],[0,{httpHeader:_CD_}],[0,{httpHeader:_CE_}],
[0,{httpHeader:_CL_}],[0,{httpHeader:_CR_}],[0,{httpHeader:_CT_}],[4,{httpHeader:_Exp}],[0,{httpHeader:_ES}],[0,{httpHeader:_xawrl}],
[0,{httpHeader:_xasse}],[128,{httpPrefixHeaders:_xam}],[0,{httpHeader:_xasseca}],[0,{httpHeader:_xasseckM}],[()=>SSEKMSKeyId,
{httpHeader:_xasseakki}],[2,{httpHeader:_xassebke}],[0,{httpHeader:_xasc}],[0,{httpHeader:_xarc}],[0,{httpHeader:_xars}],
[1,{httpHeader:_xampc}],[1,{httpHeader:_xatc}],[0,{httpHeader:_xaolm}],[5,{httpHeader:_xaolrud}],[0,{httpHeader:_xaollh}],
[0,{httpHeader:_xaoleh}],[1,{httpHeader:_xaolehdd}],[1,{httpHeader:_xaolehdy}]]],GetObjectRequest$=[3,n0,_GOR,0,[_B,_K,_IM,
_IMSf,_INM,_IUS,_Ra,_RCC,_RCD,_RCE,_RCL,_RCT,_RE,_VI,_SSECA,_SSECK,_SSECKMD,_RP,_PN,_EBO,_CMh],[[0,1],[0,1],[0,{httpHeader:_IM_}],
[4,{httpHeader:_IMS_}],[0,{httpHeader:_INM_}],[4,{httpHeader:_IUS_}],[0,{httpHeader:_Ra}],[0,{httpQuery:_rcc}],[0,{httpQuery:_rcd}],
[0,{httpQuery:_rce}],[0,{httpQuery:_rcl}],[0,{httpQuery:_rct}],[6,{httpQuery:_re}],[0,{httpQuery:_vI}],[0,{httpHeader:_xasseca}],
[()=>SSECustomerKey,{httpHeader:_xasseck}],[0,{httpHeader:_xasseckM}],[0,{httpHeader:_xarp}],[1,{httpQuery:_pN}],[0,{httpHeader:_xaebo}],
[0,{httpHeader:_xacm_}]],2],HeadObjectOutput$=[3,n0,_HOO,0,[_DM,_AR,_Ex,_Re,_ASr,_LM,_CLo,_CCRC,_CCRCC,_CCRCNVME,_CSHA,_CSHAh,
_CSHAhe,_CMD,_CXXHASH,_CXXHASHh,_CXXHASHhe,_CT,_ET,_MM,_VI,_CC,_CDo,_CEo,_CL,_CTo,_CR,_Exp,_ES,_WRL,_SSE,_M,_SSECA,_SSECKMD,
_SSEKMSKI,_BKE,_SC,_RC,_RS,_PC,_TC,_OLM,_OLRUD,_OLLHS,_OLEH,_OLEHDD,_OLEHDY],[[2,{httpHeader:_xadm}],[0,{httpHeader:_ar}],
[0,{httpHeader:_xae}],[0,{httpHeader:_xar}],[0,{httpHeader:_xaas}],[4,{httpHeader:_LM_}],[1,{httpHeader:_CL__}],[0,{httpHeader:_xacc}],
[0,{httpHeader:_xacc_}],[0,{httpHeader:_xacc__}],[0,{httpHeader:_xacs}],[0,{httpHeader:_xacs_}],[0,{httpHeader:_xacs__}],
[0,{httpHeader:_xacm}],[0,{httpHeader:_xacx}],[0,{httpHeader:_xacx_}],[0,{httpHeader:_xacx__}],[0,{httpHeader:_xact}],[0,
{httpHeader:_ET}],[1,{httpHeader:_xamm}],[0,{httpHeader:_xavi}],[0,{httpHeader:_CC_}],[0,{httpHeader:_CD_}],[0,{httpHeader:_CE_}],
[0,{httpHeader:_CL_}],[0,{httpHeader:_CT_}],[0,{httpHeader:_CR_}],[4,{httpHeader:_Exp}],[0,{httpHeader:_ES}],[0,{httpHeader:_xawrl}],
[0,{httpHeader:_xasse}],[128,{httpPrefixHeaders:_xam}],[0,{httpHeader:_xasseca}],[0,{httpHeader:_xasseckM}],[()=>SSEKMSKeyId,
{httpHeader:_xasseakki}],[2,{httpHeader:_xassebke}],[0,{httpHeader:_xasc}],[0,{httpHeader:_xarc}],[0,{httpHeader:_xars}],
[1,{httpHeader:_xampc}],[1,{httpHeader:_xatc}],[0,{httpHeader:_xaolm}],[5,{httpHeader:_xaolrud}],[0,{httpHeader:_xaollh}],
[0,{httpHeader:_xaoleh}],[1,{httpHeader:_xaolehdd}],[1,{httpHeader:_xaolehdy}]]],HeadObjectRequest$=[3,n0,_HOR,0,[_B,_K,
_IM,_IMSf,_INM,_IUS,_Ra,_RCC,_RCD,_RCE,_RCL,_RCT,_RE,_VI,_SSECA,_SSECK,_SSECKMD,_RP,_PN,_EBO,_CMh],[[0,1],[0,1],[0,{httpHeader:_IM_}],
[4,{httpHeader:_IMS_}],[0,{httpHeader:_INM_}],[4,{httpHeader:_IUS_}],[0,{httpHeader:_Ra}],[0,{httpQuery:_rcc}],[0,{httpQuery:_rcd}],
[0,{httpQuery:_rce}],[0,{httpQuery:_rcl}],[0,{httpQuery:_rct}],[6,{httpQuery:_re}],[0,{httpQuery:_vI}],[0,{httpHeader:_xasseca}],
[()=>SSECustomerKey,{httpHeader:_xasseck}],[0,{httpHeader:_xasseckM}],[0,{httpHeader:_xarp}],[1,{httpQuery:_pN}],[0,{httpHeader:_xaebo}],
[0,{httpHeader:_xacm_}]],2],PutObjectOutput$=[3,n0,_POO,0,[_Ex,_ET,_CCRC,_CCRCC,_CCRCNVME,_CSHA,_CSHAh,_CSHAhe,_CMD,_CXXHASH,
_CXXHASHh,_CXXHASHhe,_CT,_SSE,_VI,_SSECA,_SSECKMD,_SSEKMSKI,_SSEKMSEC,_BKE,_Si,_RC],[[0,{httpHeader:_xae}],[0,{httpHeader:_ET}],
[0,{httpHeader:_xacc}],[0,{httpHeader:_xacc_}],[0,{httpHeader:_xacc__}],[0,{httpHeader:_xacs}],[0,{httpHeader:_xacs_}],[
0,{httpHeader:_xacs__}],[0,{httpHeader:_xacm}],[0,{httpHeader:_xacx}],[0,{httpHeader:_xacx_}],[0,{httpHeader:_xacx__}],[
0,{httpHeader:_xact}],[0,{httpHeader:_xasse}],[0,{httpHeader:_xavi}],[0,{httpHeader:_xasseca}],[0,{httpHeader:_xasseckM}],
[()=>SSEKMSKeyId,{httpHeader:_xasseakki}],[()=>SSEKMSEncryptionContext,{httpHeader:_xassec}],[2,{httpHeader:_xassebke}],
[1,{httpHeader:_xaos}],[0,{httpHeader:_xarc}]]],PutObjectRequest$=[3,n0,_POR,0,[_B,_K,_ACL_,_Bo,_CC,_CDo,_CEo,_CL,_CLo,_CMDo,
_CTo,_CA,_CCRC,_CCRCC,_CCRCNVME,_CSHA,_CSHAh,_CSHAhe,_CMD,_CXXHASH,_CXXHASHh,_CXXHASHhe,_Exp,_IM,_INM,_GFC,_GR,_GRACP,_GWACP,
_WOB,_M,_SSE,_SC,_WRL,_SSECA,_SSECK,_SSECKMD,_SSEKMSKI,_SSEKMSEC,_BKE,_RP,_Tag,_OLM,_OLRUD,_OLLHS,_OLEH,_OLEHDD,_OLEHDY,
_EBO],[[0,1],[0,1],[0,{httpHeader:_xaa}],[()=>StreamingBlob,16],[0,{httpHeader:_CC_}],[0,{httpHeader:_CD_}],[0,{httpHeader:_CE_}],
[0,{httpHeader:_CL_}],[1,{httpHeader:_CL__}],[0,{httpHeader:_CM}],[0,{httpHeader:_CT_}],[0,{httpHeader:_xasca}],[0,{httpHeader:_xacc}],
[0,{httpHeader:_xacc_}],[0,{httpHeader:_xacc__}],[0,{httpHeader:_xacs}],[0,{httpHeader:_xacs_}],[0,{httpHeader:_xacs__}],
[0,{httpHeader:_xacm}],[0,{httpHeader:_xacx}],[0,{httpHeader:_xacx_}],[0,{httpHeader:_xacx__}],[4,{httpHeader:_Exp}],[0,
{httpHeader:_IM_}],[0,{httpHeader:_INM_}],[0,{httpHeader:_xagfc}],[0,{httpHeader:_xagr}],[0,{httpHeader:_xagra}],[0,{httpHeader:_xagwa}],
[1,{httpHeader:_xawob}],[128,{httpPrefixHeaders:_xam}],[0,{httpHeader:_xasse}],[0,{httpHeader:_xasc}],[0,{httpHeader:_xawrl}],
[0,{httpHeader:_xasseca}],[()=>SSECustomerKey,{httpHeader:_xasseck}],[0,{httpHeader:_xasseckM}],[()=>SSEKMSKeyId,{httpHeader:_xasseakki}],
[()=>SSEKMSEncryptionContext,{httpHeader:_xassec}],[2,{httpHeader:_xassebke}],[0,{httpHeader:_xarp}],[0,{httpHeader:_xat}],
[0,{httpHeader:_xaolm}],[5,{httpHeader:_xaolrud}],[0,{httpHeader:_xaollh}],[0,{httpHeader:_xaoleh}],[1,{httpHeader:_xaolehdd}],
[1,{httpHeader:_xaolehdy}],[0,{httpHeader:_xaebo}]],2],GetObject$=[9,n0,_GO,{httpChecksum:"-",http:["GET","/{Key+}?x-id=\
GetObject",200]},()=>GetObjectRequest$,()=>GetObjectOutput$],HeadObject$=[9,n0,_HO,{http:["HEAD","/{Key+}",200]},()=>HeadObjectRequest$,
()=>HeadObjectOutput$],PutObject$=[9,n0,_PO,{httpChecksum:"-",http:["PUT","/{Key+}?x-id=PutObject",200]},()=>PutObjectRequest$,
()=>PutObjectOutput$],GetObjectCommand=class extends(0,_2_.G5)(_2_.lq,_2_.Fb,"GetObject",GetObject$){},HeadObjectCommand=class extends(0,_2_.
G5)(_2_.lq,_2_.y3,"HeadObject",HeadObject$){},PutObjectCommand=class extends(0,_2_.G5)(_2_.lq,_2_.yC,"PutObject",PutObject$){},
READ="s3:GetObject",WRITE="s3:PutObject",READ_MILLISECONDS=1e4,ATTEMPTS=3;function s3ReportStore(options){let client=new _2_.
Yx({...(0,_4_.W0)(options),maxAttempts:ATTEMPTS,requestChecksumCalculation:"WHEN_REQUIRED",responseChecksumValidation:"W\
HEN_REQUIRED"}),{region}=options;return{read:async({s3Uri,maxBytes})=>{let at=(0,_2_.eS)(s3Uri,READ);try{return await(0,_0_.
u)(READ_MILLISECONDS,READ,(0,_4_.Kt)(READ,()=>get(client,at,maxBytes)))}catch(error){let note="Where it is encrypted wit\
h a KMS key, allow kms:Decrypt on that key, too.",statements=(0,_1_.Bq)(at,region);throw(0,_2_.lv)(error,{call:READ,at,done:"\
read",region,statements,note})}},writeOnce:async file=>{let at=(0,_2_.eS)(file.s3Uri,WRITE);try{return await isThere(client,
at,file)?"was-there":await put(client,at,file)}catch(error){let note=`The bucket must be of account ${file.bucketOwner} \
(the input \`reports-bucket-owner-id\` names another); S3 refuses it otherwise.`;throw(0,_2_.lv)(error,{call:WRITE,at,done:"\
written",region,statements:(0,_1_.tQ)(at,{keyArn:keyArnOf(file,region),region}),note})}}}}async function get(client,at,maxBytes){
let range=`bytes=0-${maxBytes}`;try{let got=await client.send(new GetObjectCommand({Bucket:at.bucket,Key:at.key,Range:range})),
{Body,ETag}=got;if(!ETag)throw new _7_.Rk("unknown-outcome",READ,`S3's answer about ${at.uri} has no ETag.`);let bytes=await Body?.
transformToByteArray()??new Uint8Array;if(bytes.length<=maxBytes)return bytes}catch(error){if(isNamed(error,"InvalidRang\
e"))return new Uint8Array;throw error}throw new _7_.Rk("invalid-request",READ,`${at.uri} has more than ${maxBytes} bytes\
, which are the most that are read.`)}async function isThere(client,at,{bytes,bucketOwner}){try{let head=await client.send(
new HeadObjectCommand({Bucket:at.bucket,Key:at.key,ExpectedBucketOwner:bucketOwner,ChecksumMode:"ENABLED"}));if(head.ContentLength===
bytes.length&&(head.ChecksumSHA256===void 0||head.ChecksumSHA256===checksumOf(bytes)))return!0}catch(error){let{kind}=(0,_4_.
g5)(WRITE,error);if(kind==="not-found"||kind==="access-denied")return!1;throw error}let message=`${at.uri} exists and ho\
lds other bytes than its name says. Remove it, then run the job again.`;throw new _7_.Rk("invalid-request",WRITE,message)}
async function put(client,at,file){try{return await client.send(new PutObjectCommand({Bucket:at.bucket,Key:at.key,Body:file.
bytes,ContentLength:file.bytes.length,ContentType:file.contentType,ChecksumSHA256:checksumOf(file.bytes),ExpectedBucketOwner:file.
bucketOwner,IfNoneMatch:"*",...file.kmsKeyId===void 0?{}:{ServerSideEncryption:"aws:kms",SSEKMSKeyId:file.kmsKeyId}})),"\
written"}catch(error){let{kind}=(0,_4_.g5)(WRITE,error);if(kind==="already-exists"||kind==="conflict")return"was-there";
throw error}}function keyArnOf({kmsKeyId},region){return kmsKeyId===void 0||kmsKeyId.startsWith("arn:")?kmsKeyId:`arn:${(0,_3_.
iQ)(region)}:kms:${region}:*:key/*`}function checksumOf(bytes){return(0,_14_.createHash)("sha256").update(bytes).digest(
"base64")}function isNamed(error,name){return error instanceof Error&&error.name===name}}),8516:((_m_,_e_,_r_)=>{_r_.d(_e_,
{Bq:()=>readingStatements,DJ:()=>WRITES_REPORTS,tQ:()=>writingStatements,z2:()=>ENCRYPTS_REPORTS});var _16_=_r_(1397),_17_=_r_(
2975),WRITES_REPORTS=["s3:PutObject","s3:GetObject"],ENCRYPTS_REPORTS=["kms:GenerateDataKey","kms:Decrypt"];function readingStatements({
bucket,key},region){let partition=(0,_16_.iQ)(region);return[(0,_17_.cw)("s3:GetObject",`arn:${partition}:s3:::${bucket}\
/${(0,_17_.yS)(key)}`),(0,_17_.cw)("s3:ListBucket",`arn:${partition}:s3:::${bucket}`)]}function writingStatements({bucket,
key},{keyArn,region}){let folder=key.split("/").slice(0,-2).join("/"),objects=(0,_17_.cw)(WRITES_REPORTS,`arn:${(0,_16_.
iQ)(region)}:s3:::${bucket}/${folder}/*`);return keyArn===void 0?[objects]:[objects,(0,_17_.cw)(ENCRYPTS_REPORTS,keyArn)]}}),
9533:((_m_,_e_,_r_)=>{_r_.d(_e_,{u:()=>within2});var _18_=_r_(3402),_19_=_r_(3694);function within2(milliseconds,call,work){
return(0,_18_.u)(milliseconds,work,()=>new _19_.Rk("unknown-outcome",call,`No answer within ${milliseconds/1e3} seconds.`))}})};
