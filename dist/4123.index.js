"use strict";exports.id=4123,exports.ids=[4123],exports.modules={4123:((_m_,_e_,_r_)=>{_r_.r(_e_),_r_.d(_e_,{s3ArtifactStore:()=>s3ArtifactStore});
var _0_=_r_(8516),_1_=_r_(6468),_2_=_r_(1397),_3_=_r_(9159),_4_=_r_(1659),_5_=_r_(3162),_6_=_r_(5715),_7_=_r_(3694),_8_=_r_(
2197),_9_=_r_(793),_10_=_r_(8734),_11_=_r_(5271),_12_=_r_(4976),_13_=_r_(362),_AR="AcceptRanges",_ASr="ArchiveStatus",_B="\
Bucket",_BKE="BucketKeyEnabled",_CC="CacheControl",_CCRC="ChecksumCRC32",_CCRCC="ChecksumCRC32C",_CCRCNVME="ChecksumCRC6\
4NVME",_CC_="Cache-Control",_CD_="Content-Disposition",_CDo="ContentDisposition",_CE_="Content-Encoding",_CEo="ContentEn\
coding",_CL="ContentLanguage",_CL_="Content-Language",_CL__="Content-Length",_CLo="ContentLength",_CMD="ChecksumMD5",_CMh="\
ChecksumMode",_CR="ContentRange",_CR_="Content-Range",_CSHA="ChecksumSHA1",_CSHAh="ChecksumSHA256",_CSHAhe="ChecksumSHA5\
12",_CT="ChecksumType",_CT_="Content-Type",_CTo="ContentType",_CXXHASH="ChecksumXXHASH64",_CXXHASHh="ChecksumXXHASH3",_CXXHASHhe="\
ChecksumXXHASH128",_DM="DeleteMarker",_EBO="ExpectedBucketOwner",_ES="ExpiresString",_ET="ETag",_Ex="Expiration",_Exp="E\
xpires",_HO="HeadObject",_HOO="HeadObjectOutput",_HOR="HeadObjectRequest",_IM="IfMatch",_IMS_="If-Modified-Since",_IMSf="\
IfModifiedSince",_IM_="If-Match",_INM="IfNoneMatch",_INM_="If-None-Match",_IUS="IfUnmodifiedSince",_IUS_="If-Unmodified-\
Since",_K="Key",_LM="LastModified",_LM_="Last-Modified",_M="Metadata",_MM="MissingMeta",_OLEH="ObjectLockEventHold",_OLEHDD="\
ObjectLockEventHoldDurationDays",_OLEHDY="ObjectLockEventHoldDurationYears",_OLLHS="ObjectLockLegalHoldStatus",_OLM="Obj\
ectLockMode",_OLRUD="ObjectLockRetainUntilDate",_PC="PartsCount",_PN="PartNumber",_RC="RequestCharged",_RCC="ResponseCac\
heControl",_RCD="ResponseContentDisposition",_RCE="ResponseContentEncoding",_RCL="ResponseContentLanguage",_RCT="Respons\
eContentType",_RE="ResponseExpires",_RP="RequestPayer",_RS="ReplicationStatus",_Ra="Range",_Re="Restore",_SC="StorageCla\
ss",_SSE="ServerSideEncryption",_SSECA="SSECustomerAlgorithm",_SSECK="SSECustomerKey",_SSECKMD="SSECustomerKeyMD5",_SSEKMSKI="\
SSEKMSKeyId",_TC="TagCount",_VI="VersionId",_WRL="WebsiteRedirectLocation",_ar="accept-ranges",_pN="partNumber",_rcc="re\
sponse-cache-control",_rcd="response-content-disposition",_rce="response-content-encoding",_rcl="response-content-langua\
ge",_rct="response-content-type",_re="response-expires",_s="smithy.ts.sdk.synthetic.com.amazonaws.s3",_vI="versionId",_xaas="\
x-amz-archive-status",_xacc="x-amz-checksum-crc32",_xacc_="x-amz-checksum-crc32c",_xacc__="x-amz-checksum-crc64nvme",_xacm="\
x-amz-checksum-md5",_xacm_="x-amz-checksum-mode",_xacs="x-amz-checksum-sha1",_xacs_="x-amz-checksum-sha256",_xacs__="x-a\
mz-checksum-sha512",_xact="x-amz-checksum-type",_xacx="x-amz-checksum-xxhash64",_xacx_="x-amz-checksum-xxhash3",_xacx__="\
x-amz-checksum-xxhash128",_xadm="x-amz-delete-marker",_xae="x-amz-expiration",_xaebo="x-amz-expected-bucket-owner",_xam="\
x-amz-meta-",_xamm="x-amz-missing-meta",_xampc="x-amz-mp-parts-count",_xaoleh="x-amz-object-lock-event-hold",_xaolehdd="\
x-amz-object-lock-event-hold-duration-days",_xaolehdy="x-amz-object-lock-event-hold-duration-years",_xaollh="x-amz-objec\
t-lock-legal-hold",_xaolm="x-amz-object-lock-mode",_xaolrud="x-amz-object-lock-retain-until-date",_xar="x-amz-restore",_xarc="\
x-amz-request-charged",_xarp="x-amz-request-payer",_xars="x-amz-replication-status",_xasc="x-amz-storage-class",_xasse="\
x-amz-server-side-encryption",_xasseakki="x-amz-server-side-encryption-aws-kms-key-id",_xassebke="x-amz-server-side-encr\
yption-bucket-key-enabled",_xasseca="x-amz-server-side-encryption-customer-algorithm",_xasseck="x-amz-server-side-encryp\
tion-customer-key",_xasseckM="x-amz-server-side-encryption-customer-key-MD5",_xatc="x-amz-tagging-count",_xavi="x-amz-ve\
rsion-id",_xawrl="x-amz-website-redirect-location",n0="com.amazonaws.s3",_s_registry=new _12_.OF(_s),n0_registry=new _12_.
OF(n0),SSECustomerKey=[0,n0,_SSECK,8,0],SSEKMSKeyId=[0,n0,_SSEKMSKI,8,0],HeadObjectOutput$=[3,n0,_HOO,0,[_DM,_AR,_Ex,_Re,
_ASr,_LM,_CLo,_CCRC,_CCRCC,_CCRCNVME,_CSHA,_CSHAh,_CSHAhe,_CMD,_CXXHASH,_CXXHASHh,_CXXHASHhe,_CT,_ET,_MM,_VI,_CC,_CDo,_CEo,
_CL,_CTo,_CR,_Exp,_ES,_WRL,_SSE,_M,_SSECA,_SSECKMD,_SSEKMSKI,_BKE,_SC,_RC,_RS,_PC,_TC,_OLM,_OLRUD,_OLLHS,_OLEH,_OLEHDD,_OLEHDY],
[[2,{httpHeader:_xadm}],[0,{httpHeader:_ar}],[0,{httpHeader:_xae}],[0,{httpHeader:_xar}],[0,{httpHeader:_xaas}],[4,{httpHeader:_LM_}],
[1,{httpHeader:_CL__}],[0,{httpHeader:_xacc}],[0,{httpHeader:_xacc_}],[0,{httpHeader:_xacc__}],[0,{httpHeader:_xacs}],[0,
{httpHeader:_xacs_}],[0,{httpHeader:_xacs__}],[0,{httpHeader:_xacm}],[0,{httpHeader:_xacx}],[0,{httpHeader:_xacx_}],[0,{
httpHeader:_xacx__}],[0,{httpHeader:_xact}],[0,{httpHeader:_ET}],[1,{httpHeader:_xamm}],[0,{httpHeader:_xavi}],[0,{httpHeader:_CC_}],
[0,{httpHeader:_CD_}],[0,{httpHeader:_CE_}],[0,{httpHeader:_CL_}],[0,{httpHeader:_CT_}],[0,{httpHeader:_CR_}],[4,{httpHeader:_Exp}],
[0,{httpHeader:_ES}],[0,{httpHeader:_xawrl}],[0,{httpHeader:_xasse}],[128,{httpPrefixHeaders:_xam}],[0,{httpHeader:_xasseca}],
[0,{httpHeader:_xasseckM}],[()=>SSEKMSKeyId,{httpHeader:_xasseakki}],[2,{httpHeader:_xassebke}],[0,{httpHeader:_xasc}],[
0,{httpHeader:_xarc}],[0,{httpHeader:_xars}],[1,{httpHeader:_xampc}],[1,{httpHeader:_xatc}],[0,{httpHeader:_xaolm}],[5,{
httpHeader:_xaolrud}],[0,{httpHeader:_xaollh}],[0,{httpHeader:_xaoleh}],[1,{httpHeader:_xaolehdd}],[1,{httpHeader:_xaolehdy}]]],
HeadObjectRequest$=[3,n0,_HOR,0,[_B,_K,_IM,_IMSf,_INM,_IUS,_Ra,_RCC,_RCD,_RCE,_RCL,_RCT,_RE,_VI,_SSECA,_SSECK,_SSECKMD,_RP,
_PN,_EBO,_CMh],[[0,1],[0,1],[0,{httpHeader:_IM_}],[4,{httpHeader:_IMS_}],[0,{httpHeader:_INM_}],[4,{httpHeader:_IUS_}],[
0,{httpHeader:_Ra}],[0,{httpQuery:_rcc}],[0,{httpQuery:_rcd}],[0,{httpQuery:_rce}],[0,{httpQuery:_rcl}],[0,{httpQuery:_rct}],
[6,{httpQuery:_re}],[0,{httpQuery:_vI}],[0,{httpHeader:_xasseca}],[()=>SSECustomerKey,{httpHeader:_xasseck}],[0,{httpHeader:_xasseckM}],
[0,{httpHeader:_xarp}],[1,{httpQuery:_pN}],[0,{httpHeader:_xaebo}],[0,{httpHeader:_xacm_}]],2],HeadObject$=[9,n0,_HO,{http:[
"HEAD","/{Key+}",200]},()=>HeadObjectRequest$,()=>HeadObjectOutput$],HeadObjectCommand=class extends(0,_1_.G5)(_1_.lq,_1_.
y3,"HeadObject",HeadObject$){},CALL="s3:GetObject";function s3ArtifactStore(options){let client=new _1_.Yx({...(0,_3_.W0)(
options),maxAttempts:_3_.Ml}),{region}=options;return{identify:async uri=>{let at=(0,_1_.eS)(uri,CALL);try{let look=()=>client.
send(new HeadObjectCommand({Bucket:at.bucket,Key:at.key}));return await(0,_3_.Kt)(CALL,async()=>identityOf(uri,await look()))}catch(error){
throw(0,_1_.lv)(error,{call:CALL,at,done:"read",region,statements:(0,_0_.Bq)(at,region)})}}}}function identityOf(uri,head){
if(!head.ETag||head.ContentLength===void 0)throw new _7_.Rk("unknown-outcome",CALL,`S3's answer about ${uri} has no ETag\
.`);let isKms=head.ServerSideEncryption?.startsWith("aws:kms");return(0,_6_.s)({eTag:head.ETag.replace(/^"|"$/g,""),sizeInBytes:head.
ContentLength,versionId:head.VersionId==="null"?void 0:head.VersionId,kmsKeyArn:isKms?head.SSEKMSKeyId:void 0})}}),8516:((_m_,_e_,_r_)=>{
_r_.d(_e_,{Bq:()=>readingStatements,DJ:()=>WRITES_REPORTS,tQ:()=>writingStatements,z2:()=>ENCRYPTS_REPORTS});var _14_=_r_(
1397),_15_=_r_(2975),WRITES_REPORTS=["s3:PutObject","s3:GetObject"],ENCRYPTS_REPORTS=["kms:GenerateDataKey","kms:Decrypt"];
function readingStatements({bucket,key},region){let partition=(0,_14_.iQ)(region);return[(0,_15_.cw)("s3:GetObject",`arn\
:${partition}:s3:::${bucket}/${(0,_15_.yS)(key)}`),(0,_15_.cw)("s3:ListBucket",`arn:${partition}:s3:::${bucket}`)]}function writingStatements({
bucket,key},{keyArn,region}){let folder=key.split("/").slice(0,-2).join("/"),objects=(0,_15_.cw)(WRITES_REPORTS,`arn:${(0,_14_.
iQ)(region)}:s3:::${bucket}/${folder}/*`);return keyArn===void 0?[objects]:[objects,(0,_15_.cw)(ENCRYPTS_REPORTS,keyArn)]}})};
