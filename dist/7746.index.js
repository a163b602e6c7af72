"use strict";exports.id=7746,exports.ids=[7746],exports.modules={6468:((_m_,_e_,_r_)=>{_r_.d(_e_,{Fb:()=>_mw7,G5:()=>command,Yx:()=>S3Client,
eS:()=>s3Location,lq:()=>_ep0,lv:()=>s3Failure,y3:()=>_mw8,yC:()=>_mw11,yt:()=>_mw0,zx:()=>_ep8});var _0_=_r_(9159),_1_=_r_(
2975),_2_=_r_(3162),_3_=_r_(9702),_4_=_r_(5715),_5_=_r_(3694),_6_=_r_(3666),_7_=_r_(793),_8_=_r_(8734),_9_=_r_(5271),_10_=_r_(
4976),_11_=_r_(7075),_12_=_r_.n(_11_),_13_=_r_(7598),_14_=_r_.n(_13_),RequestChecksumCalculation={WHEN_SUPPORTED:"WHEN_S\
UPPORTED",WHEN_REQUIRED:"WHEN_REQUIRED"},DEFAULT_REQUEST_CHECKSUM_CALCULATION=RequestChecksumCalculation.WHEN_SUPPORTED,
ResponseChecksumValidation={WHEN_SUPPORTED:"WHEN_SUPPORTED",WHEN_REQUIRED:"WHEN_REQUIRED"},DEFAULT_RESPONSE_CHECKSUM_VALIDATION=RequestChecksumCalculation.
WHEN_SUPPORTED,ChecksumAlgorithm;(function(E2){E2.MD5="MD5",E2.CRC32="CRC32",E2.CRC32C="CRC32C",E2.CRC64NVME="CRC64NVME",
E2.SHA1="SHA1",E2.SHA256="SHA256"})(ChecksumAlgorithm||(ChecksumAlgorithm={}));var ChecksumLocation;(function(E2){E2.HEADER=
"header",E2.TRAILER="trailer"})(ChecksumLocation||(ChecksumLocation={}));var DEFAULT_CHECKSUM_ALGORITHM=ChecksumAlgorithm.
CRC32,SelectorType2;(function(e2){e2.ENV="env",e2.CONFIG="shared config entry"})(SelectorType2||(SelectorType2={}));var stringUnionSelector=(e2,r2,n2,a2)=>{
if(!(r2 in e2))return;let t8=e2[r2].toUpperCase();if(!Object.values(n2).includes(t8))throw new TypeError(`Cannot load ${a2}\
 '${r2}'. Expected one of ${Object.values(n2)}, got '${e2[r2]}'.`);return t8},ENV_REQUEST_CHECKSUM_CALCULATION="AWS_REQU\
EST_CHECKSUM_CALCULATION",CONFIG_REQUEST_CHECKSUM_CALCULATION="request_checksum_calculation",NODE_REQUEST_CHECKSUM_CALCULATION_CONFIG_OPTIONS={
environmentVariableSelector:e2=>stringUnionSelector(e2,ENV_REQUEST_CHECKSUM_CALCULATION,RequestChecksumCalculation,SelectorType2.
ENV),configFileSelector:e2=>stringUnionSelector(e2,CONFIG_REQUEST_CHECKSUM_CALCULATION,RequestChecksumCalculation,SelectorType2.
CONFIG),default:DEFAULT_REQUEST_CHECKSUM_CALCULATION},ENV_RESPONSE_CHECKSUM_VALIDATION="AWS_RESPONSE_CHECKSUM_VALIDATION",
CONFIG_RESPONSE_CHECKSUM_VALIDATION="response_checksum_validation",NODE_RESPONSE_CHECKSUM_VALIDATION_CONFIG_OPTIONS={environmentVariableSelector:e2=>stringUnionSelector(
e2,ENV_RESPONSE_CHECKSUM_VALIDATION,ResponseChecksumValidation,SelectorType2.ENV),configFileSelector:e2=>stringUnionSelector(
e2,CONFIG_RESPONSE_CHECKSUM_VALIDATION,ResponseChecksumValidation,SelectorType2.CONFIG),default:DEFAULT_RESPONSE_CHECKSUM_VALIDATION},
getChecksumAlgorithmForRequest=(E2,{requestChecksumRequired:R2,requestAlgorithmMember:C2,requestChecksumCalculation:a2})=>C2?
E2[C2]?E2[C2]:void 0:a2===RequestChecksumCalculation.WHEN_SUPPORTED||R2?DEFAULT_CHECKSUM_ALGORITHM:void 0,getChecksumLocationName=e2=>e2===
ChecksumAlgorithm.MD5?"content-md5":`x-amz-checksum-${e2.toLowerCase()}`,hasHeader=(e2,r2)=>{let a2=e2.toLowerCase();for(let t8 of Object.
keys(r2))if(a2===t8.toLowerCase())return!0;return!1},hasHeaderWithPrefix=(e2,r2)=>{let t8=e2.toLowerCase();for(let a2 of Object.
keys(r2))if(a2.toLowerCase().startsWith(t8))return!0;return!1},isStreaming=r2=>r2!==void 0&&typeof r2!="string"&&!ArrayBuffer.
isView(r2)&&!(0,_10_.mw)(r2),T=new Uint32Array(256);for(let t8=0;t8<256;++t8){let r2=t8;for(let c2=0;c2<8;++c2)r2=r2&1?2197175160^
r2>>>1:r2>>>1;T[t8]=r2>>>0}var Crc32cJs=class{digestLength=4;crc=4294967295;update(t8){let r2=this.crc;for(let c2=0;c2<t8.
length;++c2)r2=r2>>>8^T[(r2^t8[c2])&255];this.crc=r2}async digest(){let t8=(this.crc^4294967295)>>>0,r2=new Uint8Array(4);
return r2[0]=t8>>>24,r2[1]=t8>>>16&255,r2[2]=t8>>>8&255,r2[3]=t8&255,r2}reset(){this.crc=4294967295}},Crc32cNode=Crc32cJs,
crc64NvmeCrtContainer={CrtCrc64Nvme:null},generateCRC64NVMETable=()=>{let e2=new Array(8);for(let c2=0;c2<8;c2++){let r2=new Array(
512);for(let i2=0;i2<256;i2++){let t8=BigInt(i2);for(let n2=0;n2<8*(c2+1);n2++)t8&1n?t8=t8>>1n^0x9a6c9329ac4bc9b5n:t8=t8>>
1n;r2[i2*2]=Number(t8>>32n&0xffffffffn),r2[i2*2+1]=Number(t8&0xffffffffn)}e2[c2]=new Uint32Array(r2)}return e2},CRC64_NVME_REVERSED_TABLE,
t0,t1,t2,t3,t4,t5,t6,t7,ensureTablesInitialized=()=>{CRC64_NVME_REVERSED_TABLE||(CRC64_NVME_REVERSED_TABLE=generateCRC64NVMETable(),
[t0,t1,t2,t3,t4,t5,t6,t7]=CRC64_NVME_REVERSED_TABLE)},Crc64NvmeJs=class{c1=0;c2=0;constructor(){ensureTablesInitialized(),
this.reset()}update(e2){let c2=e2.length,r2=0,i2=this.c1,t8=this.c2;for(;r2+8<=c2;){let n2=((t8^e2[r2++])&255)<<1,f2=((t8>>>
8^e2[r2++])&255)<<1,s2=((t8>>>16^e2[r2++])&255)<<1,l2=((t8>>>24^e2[r2++])&255)<<1,x2=((i2^e2[r2++])&255)<<1,h2=((i2>>>8^
e2[r2++])&255)<<1,b2=((i2>>>16^e2[r2++])&255)<<1,o2=((i2>>>24^e2[r2++])&255)<<1;i2=t7[n2]^t6[f2]^t5[s2]^t4[l2]^t3[x2]^t2[h2]^
t1[b2]^t0[o2],t8=t7[n2+1]^t6[f2+1]^t5[s2+1]^t4[l2+1]^t3[x2+1]^t2[h2+1]^t1[b2+1]^t0[o2+1]}for(;r2<c2;){let n2=((t8^e2[r2])&
255)<<1;t8=(t8>>>8|(i2&255)<<24)>>>0,i2=i2>>>8^t0[n2],t8^=t0[n2+1],++r2}this.c1=i2,this.c2=t8}async digest(){let e2=this.
c1^4294967295,c2=this.c2^4294967295;return new Uint8Array([e2>>>24,e2>>>16&255,e2>>>8&255,e2&255,c2>>>24,c2>>>16&255,c2>>>
8&255,c2&255])}reset(){this.c1=4294967295,this.c2=4294967295}},Crc64Nvme=class{impl;constructor(){let t8=crc64NvmeCrtContainer.
CrtCrc64Nvme;this.impl=t8?new t8:new Crc64NvmeJs}update(t8){this.impl.update(t8)}async digest(){return this.impl.digest()}reset(){
this.impl.reset()}},CLIENT_SUPPORTED_ALGORITHMS=[ChecksumAlgorithm.CRC32,ChecksumAlgorithm.CRC32C,ChecksumAlgorithm.CRC64NVME,
ChecksumAlgorithm.SHA1,ChecksumAlgorithm.SHA256],PRIORITY_ORDER_ALGORITHMS=[ChecksumAlgorithm.SHA256,ChecksumAlgorithm.SHA1,
ChecksumAlgorithm.CRC32,ChecksumAlgorithm.CRC32C,ChecksumAlgorithm.CRC64NVME],selectChecksumAlgorithmFunction=(r2,t8)=>{
let{checksumAlgorithms:e2={}}=t8;switch(r2){case ChecksumAlgorithm.MD5:return e2?.MD5??t8.md5;case ChecksumAlgorithm.CRC32:
return e2?.CRC32??_7_.k5;case ChecksumAlgorithm.CRC32C:return e2?.CRC32C??Crc32cNode;case ChecksumAlgorithm.CRC64NVME:return e2?.
CRC64NVME??Crc64Nvme;case ChecksumAlgorithm.SHA1:return e2?.SHA1??t8.sha1;case ChecksumAlgorithm.SHA256:return e2?.SHA256??
t8.sha256;default:if(e2?.[r2])return e2[r2];throw new Error(`The checksum algorithm "${r2}" is not supported by the clie\
nt. Select one of ${CLIENT_SUPPORTED_ALGORITHMS}, or provide an implementation to  the client constructor checksums fiel\
d.`)}},stringHasher=(t8,e2)=>{let r2=new t8;return r2.update((0,_10_.Fo)(e2||"")),r2.digest()},flexibleChecksumsMiddlewareOptions={
name:"flexibleChecksumsMiddleware",step:"build",tags:["BODY_CHECKSUM"],override:!0},flexibleChecksumsMiddleware=(r2,H2)=>(d2,s2)=>async a2=>{
if(!_10_.Kd.isInstance(a2.request)||hasHeaderWithPrefix("x-amz-checksum-",a2.request.headers))return d2(a2);let{request:l2,
input:i2}=a2,{body:u2,headers:t8}=l2,{base64Encoder:o2,streamHasher:R2}=r2,{requestChecksumRequired:E2,requestAlgorithmMember:n2}=H2,
S2=await r2.requestChecksumCalculation(),c2=n2?.name,k2=n2?.httpHeader;c2&&!i2[c2]&&(S2===RequestChecksumCalculation.WHEN_SUPPORTED||
E2)&&(i2[c2]=DEFAULT_CHECKSUM_ALGORITHM,k2&&(t8[k2]=DEFAULT_CHECKSUM_ALGORITHM));let m2=getChecksumAlgorithmForRequest(i2,
{requestChecksumRequired:E2,requestAlgorithmMember:n2?.name,requestChecksumCalculation:S2}),A2=u2,h2=t8;if(m2){switch(m2){case ChecksumAlgorithm.
CRC32:(0,_9_.J7)(s2,"FLEXIBLE_CHECKSUMS_REQ_CRC32","U");break;case ChecksumAlgorithm.CRC32C:(0,_9_.J7)(s2,"FLEXIBLE_CHEC\
KSUMS_REQ_CRC32C","V");break;case ChecksumAlgorithm.CRC64NVME:(0,_9_.J7)(s2,"FLEXIBLE_CHECKSUMS_REQ_CRC64","W");break;case ChecksumAlgorithm.
SHA1:(0,_9_.J7)(s2,"FLEXIBLE_CHECKSUMS_REQ_SHA1","X");break;case ChecksumAlgorithm.SHA256:(0,_9_.J7)(s2,"FLEXIBLE_CHECKS\
UMS_REQ_SHA256","Y");break}let e2=getChecksumLocationName(m2),g2=selectChecksumAlgorithmFunction(m2,r2);if(isStreaming(u2)){
let{getAwsChunkedEncodingStream:C2,bodyLengthChecker:_}=r2;A2=C2(typeof r2.requestStreamBufferSize=="number"&&r2.requestStreamBufferSize>=
8*1024?(0,_10_.M2)(u2,r2.requestStreamBufferSize,s2.logger):u2,{base64Encoder:o2,bodyLengthChecker:_,checksumLocationName:e2,
checksumAlgorithmFn:g2,streamHasher:R2}),h2={...t8,"content-encoding":t8["content-encoding"]?`${t8["content-encoding"]},\
aws-chunked`:"aws-chunked","transfer-encoding":"chunked","x-amz-decoded-content-length":t8["content-length"],"x-amz-cont\
ent-sha256":"STREAMING-UNSIGNED-PAYLOAD-TRAILER","x-amz-trailer":e2},delete h2["content-length"]}else if(!hasHeader(e2,t8)){
let C2=await stringHasher(g2,u2);h2={...t8,[e2]:o2(C2)}}}try{return await d2({...a2,request:{...l2,headers:h2,body:A2}})}catch(e2){
if(e2 instanceof Error&&e2.name==="InvalidChunkSizeError")try{e2.message.endsWith(".")||(e2.message+="."),e2.message+=" \
Set [requestStreamBufferSize=number e.g. 65_536] in client constructor to instruct AWS SDK to buffer your input stream."}catch{}
throw e2}},flexibleChecksumsInputMiddlewareOptions={name:"flexibleChecksumsInputMiddleware",toMiddleware:"serializerMidd\
leware",relation:"before",tags:["BODY_CHECKSUM"],override:!0},flexibleChecksumsInputMiddleware=(s2,u2)=>(l2,e2)=>async E2=>{
let i2=E2.input,{requestValidationModeMember:a2}=u2,r2=await s2.requestChecksumCalculation(),t8=await s2.responseChecksumValidation();
switch(r2){case RequestChecksumCalculation.WHEN_REQUIRED:(0,_9_.J7)(e2,"FLEXIBLE_CHECKSUMS_REQ_WHEN_REQUIRED","a");break;case RequestChecksumCalculation.
WHEN_SUPPORTED:(0,_9_.J7)(e2,"FLEXIBLE_CHECKSUMS_REQ_WHEN_SUPPORTED","Z");break}switch(t8){case ResponseChecksumValidation.
WHEN_REQUIRED:(0,_9_.J7)(e2,"FLEXIBLE_CHECKSUMS_RES_WHEN_REQUIRED","c");break;case ResponseChecksumValidation.WHEN_SUPPORTED:
(0,_9_.J7)(e2,"FLEXIBLE_CHECKSUMS_RES_WHEN_SUPPORTED","b");break}return a2&&!i2[a2]&&t8===ResponseChecksumValidation.WHEN_SUPPORTED&&
(i2[a2]="ENABLED"),l2(E2)},getChecksumAlgorithmListForResponse=(R2=[])=>{let e2=[],i2=PRIORITY_ORDER_ALGORITHMS.length;for(let t8 of R2){
let r2=PRIORITY_ORDER_ALGORITHMS.indexOf(t8);r2!==-1?e2[r2]=t8:e2[i2++]=t8}return e2.filter(Boolean)},isChecksumWithPartNumber=t8=>{
let r2=t8.lastIndexOf("-");if(r2!==-1){let a2=t8.slice(r2+1);if(!a2.startsWith("0")){let e2=parseInt(a2,10);if(!isNaN(e2)&&
e2>=1&&e2<=1e4)return!0}}return!1},getChecksum=async(a2,{checksumAlgorithmFn:s2,base64Encoder:e2})=>e2(await stringHasher(
s2,a2)),validateChecksumFromResponse=async(o2,{config:m2,responseAlgorithms:u2,logger:n2})=>{let k2=getChecksumAlgorithmListForResponse(
u2),{body:s2,headers:l2}=o2;for(let c2 of k2){let r2=getChecksumLocationName(c2),e2=l2[r2];if(e2){let t8;try{t8=selectChecksumAlgorithmFunction(
c2,m2)}catch(a2){if(c2===ChecksumAlgorithm.CRC64NVME){n2?.warn(`Skipping ${ChecksumAlgorithm.CRC64NVME} checksum validat\
ion: ${a2.message}`);continue}throw a2}let{base64Encoder:h2}=m2;if(isStreaming(s2)){o2.body=(0,_10_.Of)({expectedChecksum:e2,
checksumSourceLocation:r2,checksum:new t8,source:s2,base64Encoder:h2});return}let i2=await getChecksum(s2,{checksumAlgorithmFn:t8,
base64Encoder:h2});if(i2===e2)break;throw new Error(`Checksum mismatch: expected "${i2}" but received "${e2}" in respons\
e header "${r2}".`)}}},flexibleChecksumsResponseMiddlewareOptions={name:"flexibleChecksumsResponseMiddleware",toMiddleware:"\
deserializerMiddleware",relation:"after",tags:["BODY_CHECKSUM"],override:!0},flexibleChecksumsResponseMiddleware=(o2,d2)=>(a2,l2)=>async e2=>{
if(!_10_.Kd.isInstance(e2.request))return a2(e2);let c2=e2.input,s2=await a2(e2),r2=s2.response,{requestValidationModeMember:m2,
responseAlgorithms:h2}=d2;if(m2&&c2[m2]==="ENABLED"){let{clientName:p2,commandName:C2}=l2,k2=Object.keys(o2.checksumAlgorithms??
{}).filter(t8=>{let i2=getChecksumLocationName(t8);return r2.headers[i2]!==void 0}),n2=getChecksumAlgorithmListForResponse(
[...h2??[],...k2]);if(p2==="S3Client"&&C2==="GetObjectCommand"&&n2.every(t8=>{let i2=getChecksumLocationName(t8),u2=r2.headers[i2];
return!u2||isChecksumWithPartNumber(u2)}))return s2;await validateChecksumFromResponse(r2,{config:o2,responseAlgorithms:n2,
logger:l2.logger})}return s2},getFlexibleChecksumsPlugin=(e2,s2)=>({applyToStack:l2=>{l2.add(flexibleChecksumsMiddleware(
e2,s2),flexibleChecksumsMiddlewareOptions),l2.addRelativeTo(flexibleChecksumsInputMiddleware(e2,s2),flexibleChecksumsInputMiddlewareOptions),
l2.addRelativeTo(flexibleChecksumsResponseMiddleware(e2,s2),flexibleChecksumsResponseMiddlewareOptions)}}),resolveFlexibleChecksumsConfig=e2=>{
let{requestChecksumCalculation:r2,responseChecksumValidation:s2,requestStreamBufferSize:i2}=e2;return Object.assign(e2,{
requestChecksumCalculation:(0,_10_.te)(r2??DEFAULT_REQUEST_CHECKSUM_CALCULATION),responseChecksumValidation:(0,_10_.te)(
s2??DEFAULT_RESPONSE_CHECKSUM_VALIDATION),requestStreamBufferSize:Number(i2??0),checksumAlgorithms:e2.checksumAlgorithms??
{}})},CONTENT_LENGTH_HEADER="content-length",DECODED_CONTENT_LENGTH_HEADER="x-amz-decoded-content-length";function checkContentLengthHeader(){
return(t8,e2)=>async a2=>{let{request:n2}=a2;if(_10_.Kd.isInstance(n2)&&!(CONTENT_LENGTH_HEADER in n2.headers)&&!(DECODED_CONTENT_LENGTH_HEADER in
n2.headers)){let o2="Are you using a Stream of unknown length as the Body of a PutObject request? Consider using Upload \
instead from @aws-sdk/lib-storage.";typeof e2?.logger?.warn=="function"&&!(e2.logger instanceof _9_.N4)?e2.logger.warn(o2):
console.warn(o2)}return t8({...a2})}}var checkContentLengthHeaderMiddlewareOptions={step:"finalizeRequest",tags:["CHECK_\
CONTENT_LENGTH_HEADER"],name:"getCheckContentLengthHeaderPlugin",override:!0},getCheckContentLengthHeaderPlugin=t8=>({applyToStack:e2=>{
e2.add(checkContentLengthHeader(),checkContentLengthHeaderMiddlewareOptions)}}),regionRedirectEndpointMiddleware=e2=>(o2,r2)=>async t8=>{
let d2=await e2.region(),a2=e2.region,i2=()=>{};r2.__s3RegionRedirect&&(Object.defineProperty(e2,"region",{writable:!1,value:async()=>r2.
__s3RegionRedirect}),i2=()=>Object.defineProperty(e2,"region",{writable:!0,value:a2}));try{let n2=await o2(t8);if(r2.__s3RegionRedirect){
i2();let l2=await e2.region();if(d2!==l2)throw new Error("Region was not restored following S3 region redirect.")}return n2}catch(n2){
throw i2(),n2}},regionRedirectEndpointMiddlewareOptions={tags:["REGION_REDIRECT","S3"],name:"regionRedirectEndpointMiddl\
eware",override:!0,relation:"before",toMiddleware:"endpointV2Middleware"};function regionRedirectMiddleware(e2){return(r2,i2)=>async d2=>{
try{return await r2(d2)}catch(t8){if(e2.followRegionRedirects){let o2=t8?.$metadata?.httpStatusCode,R2=i2.commandName===
"HeadBucketCommand",n2=t8?.$response?.headers?.["x-amz-bucket-region"];if(n2&&(o2===301||o2===400&&(t8?.name==="IllegalL\
ocationConstraintException"||R2))){try{let a2=n2;i2.logger?.debug(`Redirecting from ${await e2.region()} to ${a2}`),i2.__s3RegionRedirect=
a2,(0,_9_.J7)(i2,"S3_REGION_REDIRECT","Ah")}catch(a2){throw new Error("Region redirect failed: "+a2)}return r2(d2)}}throw t8}}}
var regionRedirectMiddlewareOptions={step:"initialize",tags:["REGION_REDIRECT","S3"],name:"regionRedirectMiddleware",override:!0},
getRegionRedirectMiddlewarePlugin=e2=>({applyToStack:r2=>{r2.add(regionRedirectMiddleware(e2),regionRedirectMiddlewareOptions),
r2.addRelativeTo(regionRedirectEndpointMiddleware(e2),regionRedirectEndpointMiddlewareOptions)}}),S3ExpressIdentityCache=class s2{data;lastPurgeTime=Date.
now();static EXPIRED_CREDENTIAL_PURGE_INTERVAL_MS=3e4;constructor(t8={}){this.data=t8}get(t8){let e2=this.data[t8];if(e2)
return e2}set(t8,e2){return this.data[t8]=e2,e2}delete(t8){delete this.data[t8]}clear(){this.data={}}async purgeExpired(){
let t8=Date.now();if(this.lastPurgeTime+s2.EXPIRED_CREDENTIAL_PURGE_INTERVAL_MS>t8)return;let e2=this.data;for(let a2 in e2){
let i2=e2[a2];if(!i2.isRefreshing){let r2=await i2.identity;r2.expiration&&r2.expiration.getTime()<t8&&e2[a2]===i2&&delete e2[a2]}}}},
S3ExpressIdentityCacheEntry=class{_identity;isRefreshing;accessed;constructor(t8,e2=!1,s2=Date.now()){this._identity=t8,
this.isRefreshing=e2,this.accessed=s2}get identity(){return this.accessed=Date.now(),this._identity}},S3ExpressIdentityProviderImpl=class r2{createSessionFn;cache;static REFRESH_WINDOW_MS=6e4;accessKeyId;cacheGeneration=0;constructor(t8,e2=new S3ExpressIdentityCache){
this.createSessionFn=t8,this.cache=e2}async getS3ExpressIdentity(t8,e2){let s2=e2.Bucket,{cache:i2}=this;t8.accessKeyId!==
this.accessKeyId&&(this.accessKeyId=t8.accessKeyId,this.cacheGeneration++,i2.clear());let a2=this.cacheGeneration,n2=i2.
get(s2);return n2?n2.identity.then(c2=>(c2.expiration?.getTime()??0)<Date.now()?i2.set(s2,new S3ExpressIdentityCacheEntry(
this.getIdentity(s2))).identity:((c2.expiration?.getTime()??0)<Date.now()+r2.REFRESH_WINDOW_MS&&!n2.isRefreshing&&(n2.isRefreshing=
!0,this.getIdentity(s2).then(h2=>{a2===this.cacheGeneration&&i2.set(s2,new S3ExpressIdentityCacheEntry(Promise.resolve(h2)))})),
c2)):i2.set(s2,new S3ExpressIdentityCacheEntry(this.getIdentity(s2))).identity}async getIdentity(t8){await this.cache.purgeExpired().
catch(s2=>{console.warn(`Error while clearing expired entries in S3ExpressIdentityCache: 
`+s2)});let e2=await this.createSessionFn(t8);if(!e2.Credentials?.AccessKeyId||!e2.Credentials?.SecretAccessKey)throw new Error(
"s3#createSession response credential missing AccessKeyId or SecretAccessKey.");return{accessKeyId:e2.Credentials.AccessKeyId,
secretAccessKey:e2.Credentials.SecretAccessKey,sessionToken:e2.Credentials.SessionToken,expiration:e2.Credentials.Expiration?
new Date(e2.Credentials.Expiration):void 0}}},resolveS3Config=(e2,{session:t8})=>{let[n2,i2]=t8,{forcePathStyle:s2,useAccelerateEndpoint:o2,
disableMultiregionAccessPoints:r2,followRegionRedirects:c2,s3ExpressIdentityProvider:d2,bucketEndpoint:l2,expectContinueHeader:a2}=e2;
return Object.assign(e2,{forcePathStyle:s2??!1,useAccelerateEndpoint:o2??!1,disableMultiregionAccessPoints:r2??!1,followRegionRedirects:c2??
!1,s3ExpressIdentityProvider:d2??new S3ExpressIdentityProviderImpl(async p2=>n2().send(new i2({Bucket:p2}))),bucketEndpoint:l2??
!1,expectContinueHeader:a2??2097152})},s3ExpiresMiddleware=s2=>(r2,a2)=>async d2=>{let i2=await r2(d2),{response:e2}=i2;
if(_10_.cS.isInstance(e2)&&e2.headers.expires){e2.headers.expiresstring=e2.headers.expires;try{(0,_10_.xE)(e2.headers.expires)}catch(p2){
a2.logger?.warn(`AWS SDK Warning for ${a2.clientName}::${a2.commandName} response parsing (${e2.headers.expires}): ${p2}`),
delete e2.headers.expires}}return i2},s3ExpiresMiddlewareOptions={tags:["S3"],name:"s3ExpiresMiddleware",override:!0,relation:"\
after",toMiddleware:"deserializerMiddleware"},getS3ExpiresMiddlewarePlugin=s2=>({applyToStack:r2=>{r2.addRelativeTo(s3ExpiresMiddleware(
s2),s3ExpiresMiddlewareOptions)}}),S3_EXPRESS_BUCKET_TYPE="Directory",S3_EXPRESS_BACKEND="S3Express",S3_EXPRESS_AUTH_SCHEME="\
sigv4-s3express",SESSION_TOKEN_QUERY_PARAM="X-Amz-S3session-Token",SESSION_TOKEN_HEADER=SESSION_TOKEN_QUERY_PARAM.toLowerCase(),
NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_ENV_NAME="AWS_S3_DISABLE_EXPRESS_SESSION_AUTH",NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_INI_NAME="\
s3_disable_express_session_auth",NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_OPTIONS={environmentVariableSelector:S2=>(0,_10_.Qm)(
S2,NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_ENV_NAME,_10_.cV.ENV),configFileSelector:S2=>(0,_10_.Qm)(S2,NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_INI_NAME,
_10_.cV.CONFIG),default:!1},s3ExpressMiddleware=s2=>(E2,e2)=>async t8=>{if(e2.endpointV2){let i2=e2.endpointV2,p2=i2.properties?.
authSchemes?.[0]?.name===S3_EXPRESS_AUTH_SCHEME;if((i2.properties?.backend===S3_EXPRESS_BACKEND||i2.properties?.bucketType===
S3_EXPRESS_BUCKET_TYPE)&&((0,_9_.J7)(e2,"S3_EXPRESS_BUCKET","J"),e2.isS3ExpressBucket=!0),p2){let S2=t8.input.Bucket;if(S2){
let r2=await s2.s3ExpressIdentityProvider.getS3ExpressIdentity(await s2.credentials(),{Bucket:S2});e2.s3ExpressIdentity=
r2,_10_.Kd.isInstance(t8.request)&&r2.sessionToken&&(t8.request.headers[SESSION_TOKEN_HEADER]=r2.sessionToken)}}}return E2(
t8)},s3ExpressMiddlewareOptions={name:"s3ExpressMiddleware",step:"build",tags:["S3","S3_EXPRESS"],override:!0},getS3ExpressPlugin=s2=>({
applyToStack:E2=>{E2.add(s3ExpressMiddleware(s2),s3ExpressMiddlewareOptions)}}),signS3Express=async(s2,n2,r2,t8)=>{let e2=await t8.
signWithCredentials(r2,s2,{});if(e2.headers["X-Amz-Security-Token"]||e2.headers["x-amz-security-token"])throw new Error(
"X-Amz-Security-Token must not be set for s3-express requests.");return e2},defaultErrorHandler=t8=>e2=>{throw e2},defaultSuccessHandler=(t8,e2)=>{},
s3ExpressHttpSigningMiddleware=t8=>(e2,r2)=>async s2=>{if(!_10_.Kd.isInstance(s2.request))return e2(s2);let p2=(0,_10_.ug)(
r2).selectedHttpAuthScheme;if(!p2)throw new Error("No HttpAuthScheme was selected: unable to sign request");let{httpAuthOption:{
signingProperties:i2={}},identity:d2,signer:n2}=p2,a2;r2.s3ExpressIdentity?a2=await signS3Express(r2.s3ExpressIdentity,i2,
s2.request,await t8.signer()):a2=await n2.sign(s2.request,d2,i2);let u2=await e2({...s2,request:a2}).catch((n2.errorHandler||
defaultErrorHandler)(i2));return(n2.successHandler||defaultSuccessHandler)(u2.response,i2),u2},getS3ExpressHttpSigningPlugin=t8=>({
applyToStack:e2=>{e2.addRelativeTo(s3ExpressHttpSigningMiddleware(t8),_9_.Qk)}});function toStream(r2){return _11_.Readable.
from(Buffer.from(r2))}var THROW_IF_EMPTY_BODY={CopyObjectCommand:!0,UploadPartCopyCommand:!0,CompleteMultipartUploadCommand:!0},
throw200ExceptionsMiddleware=e2=>(t8,l2)=>async s2=>{let r2=await t8(s2),{response:a2}=r2;if(!_10_.cS.isInstance(a2))return r2;
let{statusCode:i2,body:p2}=a2;if(i2<200||i2>=300)return r2;let o2=await collectBody(p2,e2);if(a2.body=toStream(o2),o2.length===
0&&THROW_IF_EMPTY_BODY[l2.commandName]){let n2=new Error("S3 aborted request");throw n2.$metadata={httpStatusCode:503},n2.
name="InternalError",n2}let d2=e2.utf8Encoder(o2.subarray(o2.length-16));return d2&&d2.endsWith("</Error>")&&(a2.statusCode=
503),r2},collectBody=(e2=new Uint8Array,t8)=>e2 instanceof Uint8Array?Promise.resolve(e2):t8.streamCollector(e2)||Promise.
resolve(new Uint8Array),throw200ExceptionsMiddlewareOptions={relation:"after",toMiddleware:"deserializerMiddleware",tags:[
"THROW_200_EXCEPTIONS","S3"],name:"throw200ExceptionsMiddleware",override:!0},getThrow200ExceptionsPlugin=e2=>({applyToStack:t8=>{
t8.addRelativeTo(throw200ExceptionsMiddleware(e2),throw200ExceptionsMiddlewareOptions)}}),validate=a2=>typeof a2=="strin\
g"&&a2.indexOf("arn:")===0&&a2.split(":").length>=6;function bucketEndpointMiddleware(o2){return(a2,e2)=>async r2=>{if(o2.
bucketEndpoint){let d2=e2.endpointV2;if(d2){let n2=r2.input.Bucket;if(typeof n2=="string")try{let t8=new URL(n2);e2.endpointV2=
{...d2,url:t8}}catch(t8){let i2=`@aws-sdk/middleware-sdk-s3: bucketEndpoint=true was set but Bucket=${n2} could not be p\
arsed as URL.`;throw e2.logger?.constructor?.name==="NoOpLogger"?console.warn(i2):e2.logger?.warn?.(i2),t8}}}return a2(r2)}}
var bucketEndpointMiddlewareOptions={name:"bucketEndpointMiddleware",override:!0,relation:"after",toMiddleware:"endpoint\
V2Middleware"};function validateBucketNameMiddleware({bucketEndpoint:e2}){return a2=>async i2=>{let{input:{Bucket:t8}}=i2;
if(!e2&&typeof t8=="string"&&!validate(t8)&&t8.indexOf("/")>=0){let d2=new Error(`Bucket name shouldn't contain '/', rec\
eived '${t8}'`);throw d2.name="InvalidBucketName",d2}return a2({...i2})}}var validateBucketNameMiddlewareOptions={step:"\
initialize",tags:["VALIDATE_BUCKET_NAME"],name:"validateBucketNameMiddleware",override:!0},getValidateBucketNamePlugin=e2=>({
applyToStack:a2=>{a2.add(validateBucketNameMiddleware(e2),validateBucketNameMiddlewareOptions),a2.addRelativeTo(bucketEndpointMiddleware(
e2),bucketEndpointMiddlewareOptions)}}),S3RestXmlProtocol=class extends _7_.tI{async serializeRequest(r2,e2,a2){let s2=await super.
serializeRequest(r2,e2,a2),t8=_10_.l1.of(r2.input),o2=t8.getSchema(),c2=0,l2=o2[6]??0;if(e2&&typeof e2=="object")for(let[
u2,i2]of t8.structIterator()){if(++c2>l2)break;if(u2==="Bucket"){if(!e2.Bucket&&i2.getMergedTraits().httpLabel)throw new Error(
"No value provided for input HTTP label: Bucket.");break}}return s2}},NODE_USE_ARN_REGION_ENV_NAME="AWS_S3_USE_ARN_REGIO\
N",NODE_USE_ARN_REGION_INI_NAME="s3_use_arn_region",NODE_USE_ARN_REGION_CONFIG_OPTIONS={environmentVariableSelector:e2=>(0,_10_.
Qm)(e2,NODE_USE_ARN_REGION_ENV_NAME,_10_.cV.ENV),configFileSelector:e2=>(0,_10_.Qm)(e2,NODE_USE_ARN_REGION_INI_NAME,_10_.
cV.CONFIG),default:void 0};function addExpectContinueMiddleware(e2){return n2=>async r2=>{let{request:t8}=r2;if(e2.expectContinueHeader!==
!1&&_10_.Kd.isInstance(t8)&&t8.body&&e2.runtime==="node"&&e2.requestHandler?.constructor?.name!=="FetchHttpHandler"){let d2=!0;
if(typeof e2.expectContinueHeader=="number")try{d2=(Number(t8.headers?.["content-length"])??e2.bodyLengthChecker?.(t8.body)??
1/0)>=e2.expectContinueHeader}catch{}else d2=!!e2.expectContinueHeader;d2&&(t8.headers.Expect="100-continue")}return n2(
{...r2,request:t8})}}var addExpectContinueMiddlewareOptions={step:"build",tags:["SET_EXPECT_HEADER","EXPECT_HEADER"],name:"\
addExpectContinueMiddleware",override:!0},getAddExpectContinuePlugin=e2=>({applyToStack:n2=>{n2.add(addExpectContinueMiddleware(
e2),addExpectContinueMiddlewareOptions)}});function ssecMiddleware(e2){return a2=>async n2=>{let s2={...n2.input},i2=[{target:"\
SSECustomerKey",hash:"SSECustomerKeyMD5"},{target:"CopySourceSSECustomerKey",hash:"CopySourceSSECustomerKeyMD5"}];for(let u2 of i2){
let r2=s2[u2.target];if(r2){let t8;typeof r2=="string"?isValidBase64EncodedSSECustomerKey(r2,e2)?t8=e2.base64Decoder(r2):
(t8=e2.utf8Decoder(r2),s2[u2.target]=e2.base64Encoder(t8)):(t8=ArrayBuffer.isView(r2)?new Uint8Array(r2.buffer,r2.byteOffset,
r2.byteLength):new Uint8Array(r2),s2[u2.target]=e2.base64Encoder(t8));let d2=new e2.md5;d2.update(t8),s2[u2.hash]=e2.base64Encoder(
await d2.digest())}}return a2({...n2,input:s2})}}var ssecMiddlewareOptions={name:"ssecMiddleware",step:"initialize",tags:[
"SSE"],override:!0},getSsecPlugin=e2=>({applyToStack:a2=>{a2.add(ssecMiddleware(e2),ssecMiddlewareOptions)}});function isValidBase64EncodedSSECustomerKey(e2,a2){
if(!/^(?:[A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(e2))return!1;try{return a2.base64Decoder(e2).length===
32}catch{return!1}}var aw="ref",ax="argv",ay="backend",az="authSchemes",aA="disableDoubleEncoding",aB="signingName",aC="\
signingRegion",aD="signingRegionSet",a=-1,b=!0,c=!1,d="isSet",e="booleanEquals",f="stringEquals",g="coalesce",h="substri\
ng",i="",j="aws.partition",k="partitionResult",l="accessPointSuffix",m="regionPrefix",n=_=>"outpostId_ssa_"+_+i,o="hardw\
areType",p="ite",q="isValidHostLabel",s="sigv4",t="aws.isVirtualHostableS3Bucket",u="url",v="getAttr",w="bucketArn",x="-\
-",y="arnType",z="accesspoint",A=_=>"accessPointName_ssa_"+_+i,B="s3-object-lambda",C="s3-outposts",D="bucketPartition",
E="us-east-1",F="outpostType",G="name",H="s3",I="{url#scheme}://{Bucket}.{url#authority}{url#path}",J="{url#scheme}://{u\
rl#authority}{url#path}",K="{url#scheme}://{url#authority}{url#normalizedPath}{Bucket}",L="https://{Bucket}.s3-accelerat\
e.{partitionResult#dnsSuffix}",M="https://{Bucket}.s3.{partitionResult#dnsSuffix}",N=_=>"{url#scheme}://{accessPointName\
_ssa_"+_+"}-{bucketArn#accountId}.{url#authority}{url#path}",O=_=>"Invalid ARN: The access point name may only contain a\
-z, A-Z, 0-9 and `-`. Found: `{accessPointName_ssa_"+_+"}`",P="sigv4a",Q="{url#scheme}://{url#authority}{url#normalizedP\
ath}{uri_encoded_bucket}",R="https://s3.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",S="https://s3.{partitionResult\
#dnsSuffix}",T2={[aw]:"UseFIPS"},U={[aw]:"UseDualStack"},V={[aw]:"Bucket"},W={fn:v,[ax]:[{[aw]:k},G]},X={[aw]:u},Y={[aw]:"\
Region"},Z={[aw]:w},aa={[aw]:y},ab={[aw]:"accessPointName_ssa_1"},ac={fn:v,[ax]:[Z,"region"]},ad={[aw]:o},ae={fn:v,[ax]:[
Z,"service"]},af={fn:v,[ax]:[Z,"accountId"]},ag={[ay]:"S3Express",[az]:[{[aA]:!0,[G]:"{_s3e_auth}",[aB]:"s3express",[aC]:"\
{Region}"}]},ah={[ay]:"S3Express",[az]:[{[aA]:!0,[G]:s,[aB]:"s3express",[aC]:"{Region}"}]},ai={[az]:[{[aA]:!0,[G]:P,[aB]:C,
[aD]:["*"]},{[aA]:!0,[G]:s,[aB]:C,[aC]:"{Region}"}]},aj={[az]:[{[aA]:!0,[G]:s,[aB]:H,[aC]:E}]},ak={[az]:[{[aA]:!0,[G]:s,
[aB]:H,[aC]:"{Region}"}]},al={[az]:[{[aA]:!0,[G]:s,[aB]:B,[aC]:"{bucketArn#region}"}]},am={[az]:[{[aA]:!0,[G]:s,[aB]:H,[aC]:"\
{bucketArn#region}"}]},an={[az]:[{[aA]:!0,[G]:P,[aB]:C,[aD]:["*"]},{[aA]:!0,[G]:s,[aB]:C,[aC]:"{bucketArn#region}"}]},ao={
[az]:[{[aA]:!0,[G]:s,[aB]:B,[aC]:"{Region}"}]},ap=[Y],aq=[{[aw]:"Endpoint"}],as=[V],at=[V,0,7,!0],au=[Z,"resourceId[1]"],
av=["*"],_data={conditions:[[d,ap],[e,[{[aw]:"Accelerate"},b]],[e,[T2,b]],[e,[U,b]],[d,aq],[d,as],[f,[{fn:g,[ax]:[{fn:h,
[ax]:[V,0,6,b]},i]},"--x-s3"]],[f,[{fn:g,[ax]:[{fn:h,[ax]:at},i]},"--xa-s3"]],[j,ap,k],[h,at,l],[f,[{[aw]:l},"--op-s3"]],
[h,[V,8,12,b],m],[h,[V,32,49,b],n(2)],[h,[V,49,50,b],o],[e,[{[aw]:"ForcePathStyle"},b]],[f,[W,"aws-cn"]],[p,[U,".dualsta\
ck",i],"_s3e_ds"],[q,[{[aw]:n(2)},c]],[p,[T2,"-fips",i],"_s3e_fips"],[p,[{fn:g,[ax]:[{[aw]:"DisableS3ExpressSessionAuth"},
c]},s,"sigv4-s3express"],"_s3e_auth"],[t,[V,c]],["parseURL",aq,u],[e,[{fn:g,[ax]:[{[aw]:"UseS3ExpressControlEndpoint"},c]},
b]],[t,[V,b]],[f,[{fn:v,[ax]:[X,"scheme"]},"http"]],[q,[Y,c]],["aws.parseArn",as,w],[v,[{fn:"split",[ax]:[V,x,0]},"[-2]"],
"s3expressAvailabilityZoneId"],[f,[{fn:g,[ax]:[{fn:h,[ax]:[V,0,4,c]},i]},"arn:"]],[f,[{fn:g,[ax]:[{fn:h,[ax]:[V,16,18,b]},
i]},x]],[e,[{fn:v,[ax]:[X,"isIp"]},b]],[f,[{fn:g,[ax]:[{fn:h,[ax]:[V,21,23,b]},i]},x]],[f,[{fn:g,[ax]:[{fn:h,[ax]:[V,27,
29,b]},i]},x]],[f,[{[aw]:m},"beta"]],["uriEncode",as,"uri_encoded_bucket"],[q,[Y,b]],[e,[{fn:g,[ax]:[{[aw]:"UseObjectLam\
bdaEndpoint"},c]},b]],[v,[Z,"resourceId[0]"],y],[f,[aa,i]],[f,[aa,z]],[v,au,A(1)],[f,[ab,i]],[f,[ac,i]],[f,[{fn:g,[ax]:[
{fn:h,[ax]:[V,14,16,b]},i]},x]],[f,[ad,"e"]],[f,[ad,"o"]],[f,[Y,"aws-global"]],[f,[{fn:g,[ax]:[{fn:h,[ax]:[V,19,21,b]},i]},
x]],[f,[ae,B]],[e,[{fn:g,[ax]:[{[aw]:"DisableAccessPoints"},c]},b]],[f,[ae,C]],[j,[ac],D],[q,[ab,b]],[f,[{fn:g,[ax]:[{fn:h,
[ax]:[V,26,28,b]},i]},x]],[f,[{fn:g,[ax]:[{fn:h,[ax]:[V,15,17,b]},i]},x]],[v,[Z,"resourceId[4]"]],[f,[{fn:g,[ax]:[{fn:h,
[ax]:[V,20,22,b]},i]},x]],[e,[{[aw]:"UseGlobalEndpoint"},b]],[f,[Y,E]],[v,au,n(1)],[e,[{fn:g,[ax]:[{[aw]:"UseArnRegion"},
b]},b]],[q,[{[aw]:n(1)},c]],[v,[Z,"resourceId[2]"],F],[f,[Y,ac]],[f,[{fn:v,[ax]:[{[aw]:D},G]},W]],[e,[{[aw]:"DisableMult\
iRegionAccessPoints"},b]],[q,[ac,b]],[f,[{fn:v,[ax]:[Z,"partition"]},W]],[f,[af,i]],[f,[ae,H]],[q,[af,c]],[v,[Z,"resourc\
eId[3]"],A(2)],[q,[ab,c]],[f,[{[aw]:F},z]],[q,[{[aw]:A(2)},c]]],results:[[a],[a,"Accelerate cannot be used with FIPS"],[
a,"Cannot set dual-stack in combination with a custom endpoint."],[a,"A custom endpoint cannot be combined with FIPS"],[
a,"A custom endpoint cannot be combined with S3 Accelerate"],[a,"Partition does not support FIPS"],[a,"S3Express does no\
t support S3 Accelerate."],["{url#scheme}://{url#authority}/{uri_encoded_bucket}{url#path}",ag],[I,ag],[a,"S3Express buc\
ket name is not a valid virtual hostable name."],["https://s3express-control{_s3e_fips}{_s3e_ds}.{Region}.{partitionResu\
lt#dnsSuffix}/{uri_encoded_bucket}",ah],["https://{Bucket}.s3express{_s3e_fips}-{s3expressAvailabilityZoneId}{_s3e_ds}.{\
Region}.{partitionResult#dnsSuffix}",ag],[a,"Unrecognized S3Express bucket name format."],[J,ag],["https://s3express-con\
trol{_s3e_fips}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}",ah],[a,"Expected a endpoint to be specified but no endpoi\
nt was found"],["https://{Bucket}.ec2.{url#authority}",ai],["https://{Bucket}.ec2.s3-outposts.{Region}.{partitionResult#\
dnsSuffix}",ai],["https://{Bucket}.op-{outpostId_ssa_2}.{url#authority}",ai],["https://{Bucket}.op-{outpostId_ssa_2}.s3-\
outposts.{Region}.{partitionResult#dnsSuffix}",ai],[a,'Unrecognized hardware type: "Expected hardware type o or e but go\
t {hardwareType}"'],[a,"Invalid Outposts Bucket alias - it must be a valid bucket name."],[a,"Invalid ARN: The outpost I\
d must only contain a-z, A-Z, 0-9 and `-`."],[a,"Custom endpoint `{Endpoint}` was not a valid URI"],[a,"S3 Accelerate ca\
nnot be used in this region"],["https://{Bucket}.s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}",aj],["https://\
{Bucket}.s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}",ak],["https://{Bucket}.s3-fips.us-east-1.{partitionResu\
lt#dnsSuffix}",aj],["https://{Bucket}.s3-fips.{Region}.{partitionResult#dnsSuffix}",ak],["https://{Bucket}.s3-accelerate\
.dualstack.us-east-1.{partitionResult#dnsSuffix}",aj],["https://{Bucket}.s3-accelerate.dualstack.{partitionResult#dnsSuf\
fix}",ak],["https://{Bucket}.s3.dualstack.us-east-1.{partitionResult#dnsSuffix}",aj],["https://{Bucket}.s3.dualstack.{Re\
gion}.{partitionResult#dnsSuffix}",ak],[K,aj],[I,aj],[K,ak],[I,ak],[L,aj],[L,ak],[M,aj],[M,ak],["https://{Bucket}.s3.{Re\
gion}.{partitionResult#dnsSuffix}",ak],[a,"Invalid region: region was not a valid DNS name."],[a,"S3 Object Lambda does \
not support Dual-stack"],[a,"S3 Object Lambda does not support S3 Accelerate"],[a,"Access points are not supported for t\
his operation"],[a,"Invalid configuration: region from ARN `{bucketArn#region}` does not match client region `{Region}` \
and UseArnRegion is `false`"],[a,"Invalid ARN: Missing account id"],[N(1),al],["https://{accessPointName_ssa_1}-{bucketA\
rn#accountId}.s3-object-lambda-fips.{bucketArn#region}.{bucketPartition#dnsSuffix}",al],["https://{accessPointName_ssa_1\
}-{bucketArn#accountId}.s3-object-lambda.{bucketArn#region}.{bucketPartition#dnsSuffix}",al],[a,O(1)],[a,"Invalid ARN: T\
he account id may only contain a-z, A-Z, 0-9 and `-`. Found: `{bucketArn#accountId}`"],[a,"Invalid region in ARN: `{buck\
etArn#region}` (invalid DNS name)"],[a,"Client was configured for partition `{partitionResult#name}` but ARN (`{Bucket}`\
) has `{bucketPartition#name}`"],[a,"Invalid ARN: The ARN may only contain a single resource component after `accesspoin\
t`."],[a,"Invalid ARN: bucket ARN is missing a region"],[a,"Invalid ARN: Expected a resource of the format `accesspoint:\
<accesspoint name>` but no name was provided"],[a,"Invalid ARN: Object Lambda ARNs only support `accesspoint` arn types,\
 but found: `{arnType}`"],[a,"Access Points do not support S3 Accelerate"],["https://{accessPointName_ssa_1}-{bucketArn#\
accountId}.s3-accesspoint-fips.dualstack.{bucketArn#region}.{bucketPartition#dnsSuffix}",am],["https://{accessPointName_\
ssa_1}-{bucketArn#accountId}.s3-accesspoint-fips.{bucketArn#region}.{bucketPartition#dnsSuffix}",am],["https://{accessPo\
intName_ssa_1}-{bucketArn#accountId}.s3-accesspoint.dualstack.{bucketArn#region}.{bucketPartition#dnsSuffix}",am],[N(1),
am],["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint.{bucketArn#region}.{bucketPartition#dnsSuffix\
}",am],[a,"Invalid ARN: The ARN was not for the S3 service, found: {bucketArn#service}"],[a,"S3 MRAP does not support du\
al-stack"],[a,"S3 MRAP does not support FIPS"],[a,"S3 MRAP does not support S3 Accelerate"],[a,"Invalid configuration: M\
ulti-Region Access Point ARNs are disabled."],["https://{accessPointName_ssa_1}.accesspoint.s3-global.{partitionResult#d\
nsSuffix}",{[az]:[{[aA]:b,name:P,[aB]:H,[aD]:av}]}],[a,"Client was configured for partition `{partitionResult#name}` but\
 bucket referred to partition `{bucketArn#partition}`"],[a,"Invalid Access Point Name"],[a,"S3 Outposts does not support\
 Dual-stack"],[a,"S3 Outposts does not support FIPS"],[a,"S3 Outposts does not support S3 Accelerate"],[a,"Invalid Arn: \
Outpost Access Point ARN contains sub resources"],["https://{accessPointName_ssa_2}-{bucketArn#accountId}.{outpostId_ssa\
_1}.{url#authority}",an],["https://{accessPointName_ssa_2}-{bucketArn#accountId}.{outpostId_ssa_1}.s3-outposts.{bucketAr\
n#region}.{bucketPartition#dnsSuffix}",an],[a,O(2)],[a,"Expected an outpost type `accesspoint`, found {outpostType}"],[a,
"Invalid ARN: expected an access point name"],[a,"Invalid ARN: Expected a 4-component resource"],[a,"Invalid ARN: The ou\
tpost Id may only contain a-z, A-Z, 0-9 and `-`. Found: `{outpostId_ssa_1}`"],[a,"Invalid ARN: The Outpost Id was not se\
t"],[a,"Invalid ARN: Unrecognized format: {Bucket} (type: {arnType})"],[a,"Invalid ARN: No ARN type specified"],[a,"Inva\
lid ARN: `{Bucket}` was not a valid ARN"],[a,"Path-style addressing cannot be used with ARN buckets"],["https://s3-fips.\
dualstack.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",aj],["https://s3-fips.dualstack.{Region}.{partitio\
nResult#dnsSuffix}/{uri_encoded_bucket}",ak],["https://s3-fips.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket\
}",aj],["https://s3-fips.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",ak],["https://s3.dualstack.us-east-1\
.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",aj],["https://s3.dualstack.{Region}.{partitionResult#dnsSuffix}/{uri_\
encoded_bucket}",ak],[Q,aj],[Q,ak],[R,aj],[R,ak],["https://s3.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",
ak],[a,"Path-style addressing cannot be used with S3 Accelerate"],[J,ao],["https://s3-object-lambda-fips.{Region}.{parti\
tionResult#dnsSuffix}",ao],["https://s3-object-lambda.{Region}.{partitionResult#dnsSuffix}",ao],["https://s3-fips.dualst\
ack.us-east-1.{partitionResult#dnsSuffix}",aj],["https://s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}",ak],["h\
ttps://s3-fips.us-east-1.{partitionResult#dnsSuffix}",aj],["https://s3-fips.{Region}.{partitionResult#dnsSuffix}",ak],["\
https://s3.dualstack.us-east-1.{partitionResult#dnsSuffix}",aj],["https://s3.dualstack.{Region}.{partitionResult#dnsSuff\
ix}",ak],[J,aj],[J,ak],[S,aj],[S,ak],["https://s3.{Region}.{partitionResult#dnsSuffix}",ak],[a,"A region must be set whe\
n sending requests to S3."]]},root=2,r=1e8,nodes=new Int32Array([-1,1,-1,0,3,r+115,1,424,4,2,272,5,3,233,6,4,85,7,5,15,8,
8,9,r+115,16,10,13,18,11,13,19,12,13,22,r+14,13,35,14,r+42,36,r+103,435,6,271,16,7,270,17,8,19,18,14,501,106,9,20,24,10,
21,24,11,22,24,12,23,24,13,547,24,14,77,25,20,73,26,26,27,78,37,28,r+86,38,r+86,29,39,47,30,48,r+58,31,50,32,r+85,51,33,
136,55,r+76,34,59,35,r+84,60,39,36,61,37,r+83,62,38,146,63,41,r+46,61,40,r+83,62,41,150,64,42,r+54,66,43,r+53,70,44,r+52,
71,45,r+81,73,46,r+80,74,r+78,r+79,40,48,r+57,41,r+57,49,42,185,50,48,62,51,49,r+45,52,51,53,526,60,56,54,62,r+55,55,63,
57,r+46,62,r+55,57,64,58,r+54,66,59,r+53,69,60,r+65,70,61,r+52,72,r+64,r+51,49,r+45,63,51,64,526,60,67,65,62,r+55,66,63,
68,r+46,62,r+55,68,64,69,r+54,66,70,r+53,68,r+47,71,70,72,r+52,72,r+50,r+51,25,74,r+42,46,r+39,75,57,76,r+41,58,r+40,r+41,
26,r+88,78,28,r+87,79,34,82,80,35,81,545,36,r+103,r+115,46,r+97,83,57,84,r+99,58,r+98,r+99,5,101,86,8,87,r+115,16,88,89,
18,91,89,19,90,92,21,97,95,19,93,92,21,98,95,21,97,94,22,r+14,95,35,96,r+42,36,r+103,r+42,22,r+13,98,35,99,r+42,36,r+101,
100,46,r+110,r+111,6,214,102,7,208,103,8,119,104,14,118,105,21,106,r+23,26,107,502,37,108,r+86,38,r+86,109,39,112,110,48,
r+58,111,50,136,r+85,40,113,r+57,41,r+57,114,42,115,500,48,r+56,116,52,117,r+72,65,r+69,r+72,21,501,r+23,9,120,124,10,121,
124,11,122,124,12,123,124,13,202,124,14,195,125,20,190,126,21,127,r+23,23,128,129,24,189,129,26,130,197,37,131,r+86,38,r+
86,132,39,159,133,48,r+58,134,50,135,r+85,51,141,136,55,r+76,137,59,138,r+84,60,r+83,139,61,140,r+83,63,r+83,r+46,55,r+76,
142,59,143,r+84,60,148,144,61,145,r+83,62,147,146,63,150,r+46,63,153,r+46,61,149,r+83,62,153,150,64,151,r+54,66,152,r+53,
70,r+82,r+52,64,154,r+54,66,155,r+53,70,156,r+52,71,157,r+81,73,158,r+80,74,r+77,r+79,40,160,r+57,41,r+57,161,42,185,162,
48,174,163,49,r+45,164,51,165,526,60,168,166,62,r+55,167,63,169,r+46,62,r+55,169,64,170,r+54,66,171,r+53,69,172,r+65,70,
173,r+52,72,r+63,r+51,49,r+45,175,51,176,526,60,179,177,62,r+55,178,63,180,r+46,62,r+55,180,64,181,r+54,66,182,r+53,68,r+
47,183,70,184,r+52,72,r+48,r+51,48,r+56,186,52,187,r+72,65,r+69,188,67,r+70,r+71,25,r+36,r+42,21,191,r+23,25,192,r+42,30,
194,193,46,r+34,r+36,46,r+33,r+35,21,196,r+23,26,r+88,197,28,r+87,198,34,201,199,35,200,545,36,r+101,r+115,46,r+95,r+96,
17,203,r+22,20,204,r+21,21,205,550,33,206,550,44,r+16,207,45,r+18,r+20,8,209,215,16,210,220,18,211,220,19,212,224,20,213,
227,21,231,401,8,218,215,19,216,r+9,20,217,227,21,231,r+9,16,219,220,18,223,220,19,221,224,20,222,227,21,231,r+12,19,226,
224,20,225,r+9,21,r+9,r+12,20,230,227,21,228,r+9,30,229,r+9,34,r+7,r+9,21,231,415,30,232,r+8,34,r+7,r+8,4,r+2,234,5,235,
480,6,271,236,7,270,237,8,238,491,9,239,243,10,240,243,11,241,243,12,242,243,13,547,243,14,266,244,20,264,245,26,246,267,
37,247,r+86,38,r+86,248,39,249,518,40,250,r+57,41,r+57,251,42,538,252,48,r+43,253,49,r+45,254,51,255,526,60,258,256,62,r+
55,257,63,259,r+46,62,r+55,259,64,260,r+54,66,261,r+53,69,262,r+65,70,263,r+52,72,r+62,r+51,25,265,r+42,46,r+31,r+32,26,
r+88,267,28,r+87,268,34,269,544,46,r+93,r+94,8,397,r+9,8,407,r+9,3,346,273,4,r+3,274,5,284,275,8,276,r+115,15,r+5,277,16,
278,281,18,279,281,19,280,281,22,r+14,281,35,282,r+42,36,r+102,283,46,r+106,r+107,6,405,285,7,395,286,8,295,287,14,501,288,
26,289,502,37,290,r+86,38,r+86,291,39,292,307,40,293,r+57,41,r+57,294,42,335,500,9,296,300,10,297,300,11,298,300,12,299,
300,13,394,300,14,339,301,15,r+5,302,20,337,303,26,304,341,37,305,r+86,38,r+86,306,39,309,307,48,r+58,308,50,r+74,r+85,40,
310,r+57,41,r+57,311,42,335,312,48,324,313,49,r+45,314,51,315,526,60,318,316,62,r+55,317,63,319,r+46,62,r+55,319,64,320,
r+54,66,321,r+53,69,322,r+65,70,323,r+52,72,r+61,r+51,49,r+45,325,51,326,526,60,329,327,62,r+55,328,63,330,r+46,62,r+55,
330,64,331,r+54,66,332,r+53,68,r+47,333,70,334,r+52,72,r+49,r+51,48,r+56,336,52,r+67,r+72,25,338,r+42,46,r+27,r+28,15,r+
5,340,26,r+88,341,28,r+87,342,34,345,343,35,344,545,36,r+102,r+115,46,r+91,r+92,4,r+2,347,5,357,348,8,349,r+115,15,r+5,350,
16,351,354,18,352,354,19,353,354,22,r+14,354,35,355,r+42,36,r+43,356,46,r+104,r+105,6,405,358,7,395,359,8,360,491,9,361,
365,10,362,365,11,363,365,12,364,365,13,394,365,14,389,366,15,r+5,367,20,387,368,26,369,391,37,370,r+86,38,r+86,371,39,372,
518,40,373,r+57,41,r+57,374,42,538,375,48,r+43,376,49,r+45,377,51,378,526,60,381,379,62,r+55,380,63,382,r+46,62,r+55,382,
64,383,r+54,66,384,r+53,69,385,r+65,70,386,r+52,72,r+60,r+51,25,388,r+42,46,r+25,r+26,15,r+5,390,26,r+88,391,28,r+87,392,
34,393,544,46,r+89,r+90,15,r+5,547,8,396,r+9,15,r+5,397,16,398,410,18,399,410,19,400,410,20,401,r+9,27,402,r+12,29,r+11,
403,31,r+11,404,32,r+11,422,8,406,r+9,15,r+5,407,16,408,410,18,409,410,19,411,410,20,r+12,r+9,20,414,412,22,413,r+9,34,r+
10,r+9,22,416,415,27,419,r+12,27,418,417,34,r+10,r+12,34,r+10,419,43,r+11,420,47,r+11,421,53,r+11,422,54,r+11,423,56,r+11,
r+12,2,r+1,425,3,478,426,4,r+4,427,5,438,428,8,429,r+115,16,430,433,18,431,433,19,432,433,22,r+14,433,35,434,r+42,36,r+44,
435,46,r+112,436,57,437,r+114,58,r+113,r+114,6,r+6,439,7,r+6,440,8,450,441,14,501,442,26,443,502,37,444,r+86,38,r+86,445,
39,446,465,40,447,r+57,41,r+57,448,42,471,449,48,r+44,500,9,451,455,10,452,455,11,453,455,12,454,455,13,547,455,14,473,456,
15,460,457,20,458,461,25,459,r+42,46,r+37,r+38,20,540,461,26,462,474,37,463,r+86,38,r+86,464,39,467,465,48,r+58,466,50,r+
75,r+85,40,468,r+57,41,r+57,469,42,471,470,48,r+44,524,48,r+44,472,52,r+68,r+72,26,r+88,474,28,r+87,475,34,r+100,476,35,
477,545,36,r+44,r+115,4,r+2,479,5,488,480,8,481,r+115,16,482,485,18,483,485,19,484,485,22,r+14,485,35,486,r+42,36,r+43,487,
46,r+108,r+109,6,r+6,489,7,r+6,490,8,503,491,14,501,492,26,493,502,37,494,r+86,38,r+86,495,39,496,518,40,497,r+57,41,r+57,
498,42,538,499,48,r+43,500,49,r+45,526,26,r+88,502,28,r+87,r+115,9,504,508,10,505,508,11,506,508,12,507,508,13,547,508,14,
541,509,15,513,510,20,511,514,25,512,r+42,46,r+29,r+30,20,540,514,26,515,542,37,516,r+86,38,r+86,517,39,520,518,48,r+58,
519,50,r+73,r+85,40,521,r+57,41,r+57,522,42,538,523,48,r+43,524,49,r+45,525,51,529,526,60,r+55,527,62,r+55,528,63,r+55,r+
46,60,532,530,62,r+55,531,63,533,r+46,62,r+55,533,64,534,r+54,66,535,r+53,69,536,r+65,70,537,r+52,72,r+59,r+51,48,r+43,539,
52,r+66,r+72,25,r+24,r+42,26,r+88,542,28,r+87,543,34,r+100,544,35,546,545,36,r+42,r+115,36,r+43,r+115,17,548,r+22,20,549,
r+21,33,552,550,44,r+17,551,45,r+19,r+20,44,r+15,553,45,r+15,r+20]),bdd=_9_.d5.from(nodes,root,_data.conditions,_data.results),
cache=new _9_.kS({size:50,params:["Accelerate","Bucket","DisableAccessPoints","DisableMultiRegionAccessPoints","DisableS\
3ExpressSessionAuth","Endpoint","ForcePathStyle","Region","UseArnRegion","UseDualStack","UseFIPS","UseGlobalEndpoint","U\
seObjectLambdaEndpoint","UseS3ExpressControlEndpoint"]}),defaultEndpointResolver=(e2,n2={})=>cache.get(e2,()=>(0,_9_.cH)(
bdd,{endpointParams:e2,logger:n2.logger}));_9_.mw.aws=_9_.UF;var createEndpointRuleSetHttpAuthSchemeParametersProvider=e2=>async(t8,r2,n2)=>{
if(!n2)throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");let i2=await e2(
t8,r2,n2),o2=(0,_10_.ug)(r2)?.commandInstance?.constructor?.getEndpointParameterInstructions;if(!o2)throw new Error(`get\
EndpointParameterInstructions() is not defined on '${r2.commandName}'`);let h2=await(0,_9_.xg)(n2,{getEndpointParameterInstructions:o2},
t8);return Object.assign(i2,h2)},_defaultS3HttpAuthSchemeParametersProvider=async(e2,t8,r2)=>({operation:(0,_10_.ug)(t8).
operation,region:await(0,_10_.te)(e2.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#\
sigv4`")})()}),defaultS3HttpAuthSchemeParametersProvider=createEndpointRuleSetHttpAuthSchemeParametersProvider(_defaultS3HttpAuthSchemeParametersProvider);
function createAwsAuthSigv4HttpAuthOption(e2){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"s3",region:e2.region},
propertiesExtractor:(t8,r2)=>({signingProperties:{config:t8,context:r2}})}}function createAwsAuthSigv4aHttpAuthOption(e2){
return{schemeId:"aws.auth#sigv4a",signingProperties:{name:"s3",region:e2.region},propertiesExtractor:(t8,r2)=>({signingProperties:{
config:t8,context:r2}})}}var createEndpointRuleSetHttpAuthSchemeProvider=(e2,t8,r2)=>n2=>{let i2=e2(n2).properties?.authSchemes;
if(!i2)return t8(n2);let o2=[];for(let h2 of i2){let{name:p2,properties:d2={},...m2}=h2,s2=p2.toLowerCase();p2!==s2&&console.
warn(`HttpAuthScheme has been normalized with lowercasing: '${p2}' to '${s2}'`);let a2;if(s2==="sigv4a"){a2="aws.auth#si\
gv4a";let l2=i2.find(f2=>{let g2=f2.name.toLowerCase();return g2!=="sigv4a"&&g2.startsWith("sigv4")});if(_2_.W.sigv4aDependency()===
"none"&&l2)continue}else if(s2.startsWith("sigv4"))a2="aws.auth#sigv4";else throw new Error(`Unknown HttpAuthScheme foun\
d in '@smithy.rules#endpointRuleSet': '${s2}'`);let c2=r2[a2];if(!c2)throw new Error(`Could not find HttpAuthOption crea\
te function for '${a2}'`);let u2=c2(n2);u2.schemeId=a2,u2.signingProperties={...u2.signingProperties||{},...m2,...d2},o2.
push(u2)}return o2},_defaultS3HttpAuthSchemeProvider=e2=>{let t8=[];switch(e2.operation){default:t8.push(createAwsAuthSigv4HttpAuthOption(
e2)),t8.push(createAwsAuthSigv4aHttpAuthOption(e2))}return t8},defaultS3HttpAuthSchemeProvider=createEndpointRuleSetHttpAuthSchemeProvider(
defaultEndpointResolver,_defaultS3HttpAuthSchemeProvider,{"aws.auth#sigv4":createAwsAuthSigv4HttpAuthOption,"aws.auth#si\
gv4a":createAwsAuthSigv4aHttpAuthOption}),resolveHttpAuthSchemeConfig=e2=>{let t8=(0,_7_.ho)(e2),r2=(0,_7_.Oy)(t8);return Object.
assign(r2,{authSchemePreference:(0,_10_.te)(e2.authSchemePreference??[])})},resolveClientEndpointParameters=e2=>Object.assign(
e2,{useFipsEndpoint:e2.useFipsEndpoint??!1,useDualstackEndpoint:e2.useDualstackEndpoint??!1,forcePathStyle:e2.forcePathStyle??
!1,useAccelerateEndpoint:e2.useAccelerateEndpoint??!1,useGlobalEndpoint:e2.useGlobalEndpoint??!1,disableMultiregionAccessPoints:e2.
disableMultiregionAccessPoints??!1,defaultSigningName:"s3",clientContextParams:e2.clientContextParams??{}}),commonParams={
ForcePathStyle:{type:"clientContextParams",name:"forcePathStyle"},UseArnRegion:{type:"clientContextParams",name:"useArnR\
egion"},DisableMultiRegionAccessPoints:{type:"clientContextParams",name:"disableMultiregionAccessPoints"},Accelerate:{type:"\
clientContextParams",name:"useAccelerateEndpoint"},DisableS3ExpressSessionAuth:{type:"clientContextParams",name:"disable\
S3ExpressSessionAuth"},UseGlobalEndpoint:{type:"builtInParams",name:"useGlobalEndpoint"},UseFIPS:{type:"builtInParams",name:"\
useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{
type:"builtInParams",name:"useDualstackEndpoint"}},command=(0,_9_.k8)(commonParams,"AmazonS3","S3Client",_9_.rD),_ep0={Bucket:{
type:"contextParams",name:"Bucket"},Key:{type:"contextParams",name:"Key"}},_ep4={DisableS3ExpressSessionAuth:{type:"stat\
icContextParams",value:!0},Bucket:{type:"contextParams",name:"Bucket"}},_ep8={Bucket:{type:"contextParams",name:"Bucket"},
Prefix:{type:"contextParams",name:"Prefix"}},_mw0=(t8,m2,e2,a2)=>[getThrow200ExceptionsPlugin(e2)],_mw7=(t8,m2,e2,a2)=>[
getFlexibleChecksumsPlugin(e2,{requestChecksumRequired:!1,requestValidationModeMember:"ChecksumMode",responseAlgorithms:[
"CRC64NVME","CRC32","CRC32C","SHA256","SHA1","SHA512","MD5","XXHASH64","XXHASH3","XXHASH128"]}),getSsecPlugin(e2),getS3ExpiresMiddlewarePlugin(
e2)],_mw8=(t8,m2,e2,a2)=>[getThrow200ExceptionsPlugin(e2),getSsecPlugin(e2),getS3ExpiresMiddlewarePlugin(e2)],_mw11=(t8,m2,e2,a2)=>[
getFlexibleChecksumsPlugin(e2,{requestAlgorithmMember:{httpHeader:"x-amz-sdk-checksum-algorithm",name:"ChecksumAlgorithm"},
requestChecksumRequired:!1}),getCheckContentLengthHeaderPlugin(e2),getThrow200ExceptionsPlugin(e2),getSsecPlugin(e2)],S3ServiceException=class e2 extends _9_.
TJ{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.s3#S3ServiceException";constructor(t8){super(t8),Object.setPrototypeOf(
this,e2.prototype)}},InvalidObjectState=class e2 extends S3ServiceException{static shapeId="com.amazonaws.s3#InvalidObje\
ctState";name="InvalidObjectState";$fault="client";StorageClass;AccessTier;constructor(t8){super({name:"InvalidObjectSta\
te",$fault:"client",...t8}),Object.setPrototypeOf(this,e2.prototype),this.StorageClass=t8.StorageClass,this.AccessTier=t8.
AccessTier}},_AKI="AccessKeyId",_AT="AccessTier",_B="Bucket",_BKE="BucketKeyEnabled",_CSO="CreateSessionOutput",_CSR="Cr\
eateSessionResult",_CSRr="CreateSessionRequest",_CSr="CreateSession",_Cr="Credentials",_Ex="Expiration",_IOS="InvalidObj\
ectState",_SAK="SecretAccessKey",_SC="StorageClass",_SCV="SessionCredentialValue",_SCe="SessionCredentials",_SM="Session\
Mode",_SSE="ServerSideEncryption",_SSEKMSEC="SSEKMSEncryptionContext",_SSEKMSKI="SSEKMSKeyId",_ST="SessionToken",_c="cli\
ent",_s="smithy.ts.sdk.synthetic.com.amazonaws.s3",_xacsm="x-amz-create-session-mode",_xasse="x-amz-server-side-encrypti\
on",_xasseakki="x-amz-server-side-encryption-aws-kms-key-id",_xassebke="x-amz-server-side-encryption-bucket-key-enabled",
_xassec="x-amz-server-side-encryption-context",n0="com.amazonaws.s3",_s_registry=new _10_.OF(_s),S3ServiceException$=[-3,
_s,"S3ServiceException",0,[],[]];_s_registry.registerError(S3ServiceException$,S3ServiceException);var n0_registry=new _10_.
OF(n0),InvalidObjectState$=[-3,n0,_IOS,{error:_c,httpError:403},[_SC,_AT],[0,0]];n0_registry.registerError(InvalidObjectState$,
InvalidObjectState);var errorTypeRegistries=[_s_registry,n0_registry],SessionCredentialValue=[0,n0,_SCV,8,0],SSEKMSEncryptionContext=[
0,n0,_SSEKMSEC,8,0],SSEKMSKeyId=[0,n0,_SSEKMSKI,8,0],CreateSessionOutput$=[3,n0,_CSO,{xmlName:_CSR},[_Cr,_SSE,_SSEKMSKI,
_SSEKMSEC,_BKE],[[()=>SessionCredentials$,{xmlName:_Cr}],[0,{httpHeader:_xasse}],[()=>SSEKMSKeyId,{httpHeader:_xasseakki}],
[()=>SSEKMSEncryptionContext,{httpHeader:_xassec}],[2,{httpHeader:_xassebke}]],1],CreateSessionRequest$=[3,n0,_CSRr,0,[_B,
_SM,_SSE,_SSEKMSKI,_SSEKMSEC,_BKE],[[0,1],[0,{httpHeader:_xacsm}],[0,{httpHeader:_xasse}],[()=>SSEKMSKeyId,{httpHeader:_xasseakki}],
[()=>SSEKMSEncryptionContext,{httpHeader:_xassec}],[2,{httpHeader:_xassebke}]],1],SessionCredentials$=[3,n0,_SCe,0,[_AKI,
_SAK,_ST,_Ex],[[0,{xmlName:_AKI}],[()=>SessionCredentialValue,{xmlName:_SAK}],[()=>SessionCredentialValue,{xmlName:_ST}],
[4,{xmlName:_Ex}]],4],CreateSession$=[9,n0,_CSr,{http:["GET","/?session",200]},()=>CreateSessionRequest$,()=>CreateSessionOutput$],
CreateSessionCommand=class extends command(_ep4,_mw0,"CreateSession",CreateSession$){},package_default={version:"3.1169.\
0"},BLOCK=64,DIGEST_LENGTH=20,INIT=new Int32Array([1732584193,4023233417,2562383102,271733878,3285377520]),K2=new Int32Array(
[1518500249,1859775393,2400959708,3395469782]),Sha1Js=class a2{digestLength=DIGEST_LENGTH;state=Int32Array.from(INIT);w;buffer=new Uint8Array(
BLOCK);bufferLength=0;bytesHashed=0;finished=!1;inner;outer;constructor(e2){if(e2){let r2=a2.normalizeKey(e2);this.inner=
new a2,this.outer=new a2;let i2=new Uint8Array(BLOCK*2);for(let s2=0;s2<BLOCK;++s2)i2[s2]=54^r2[s2],i2[s2+BLOCK]=92^r2[s2];
this.inner.update(i2.subarray(0,BLOCK)),this.outer.update(i2.subarray(BLOCK))}}update(e2){if(this.finished)throw new Error(
"Attempted to update an already finished HMAC.");if(this.inner){this.inner.update(e2);return}let r2=0,{length:i2}=e2;if(this.
bytesHashed+=i2,this.bufferLength>0){for(;i2>0&&this.bufferLength<BLOCK;)this.buffer[this.bufferLength++]=e2[r2++],--i2;
this.bufferLength===BLOCK&&(this.hashBuffer(this.buffer,0),this.bufferLength=0)}for(;i2>=BLOCK;)this.hashBuffer(e2,r2),r2+=
BLOCK,i2-=BLOCK;for(;i2>0;)this.buffer[this.bufferLength++]=e2[r2++],--i2}async digest(){if(this.inner&&this.outer){if(this.
finished)throw new Error("Attempted to digest an already finished HMAC.");this.finished=!0;let e2=this.inner.digestSync();
return this.outer.update(e2),this.outer.digestSync()}return this.digestSync()}reset(){this.state=Int32Array.from(INIT),this.
buffer=new Uint8Array(BLOCK),this.bufferLength=0,this.bytesHashed=0}digestSync(){let e2=this.state.slice(),r2=this.buffer.
slice(),i2=this.bufferLength,s2=this.bytesHashed/536870912|0,u2=this.bytesHashed<<3;if(r2[i2++]=128,i2>BLOCK-8){for(let f2=i2;f2<
BLOCK;++f2)r2[f2]=0;this.hashBufferWith(e2,r2,0),i2=0}for(let f2=i2;f2<BLOCK-8;++f2)r2[f2]=0;let n2=new DataView(r2.buffer,
r2.byteOffset,BLOCK);n2.setUint32(BLOCK-8,s2,!1),n2.setUint32(BLOCK-4,u2,!1),this.hashBufferWith(e2,r2,0);let t8=new Uint8Array(
DIGEST_LENGTH);return t8[0]=e2[0]>>>24&255,t8[1]=e2[0]>>>16&255,t8[2]=e2[0]>>>8&255,t8[3]=e2[0]&255,t8[4]=e2[1]>>>24&255,
t8[5]=e2[1]>>>16&255,t8[6]=e2[1]>>>8&255,t8[7]=e2[1]&255,t8[8]=e2[2]>>>24&255,t8[9]=e2[2]>>>16&255,t8[10]=e2[2]>>>8&255,
t8[11]=e2[2]&255,t8[12]=e2[3]>>>24&255,t8[13]=e2[3]>>>16&255,t8[14]=e2[3]>>>8&255,t8[15]=e2[3]&255,t8[16]=e2[4]>>>24&255,
t8[17]=e2[4]>>>16&255,t8[18]=e2[4]>>>8&255,t8[19]=e2[4]&255,t8}static normalizeKey(e2){let r2=(0,_10_.Fo)(e2);if(r2.byteLength>
BLOCK){let s2=new a2;s2.update(r2);let u2=s2.digestSync(),n2=new Uint8Array(BLOCK);return n2.set(u2),n2}let i2=new Uint8Array(
BLOCK);return i2.set(r2),i2}hashBuffer(e2,r2){this.hashBufferWith(this.state,e2,r2)}hashBufferWith(e2,r2,i2){let s2=this.
w??=new Int32Array(80),u2=e2[0],n2=e2[1],t8=e2[2],f2=e2[3],d2=e2[4];for(let h2=0;h2<16;++h2)s2[h2]=(r2[i2+h2*4]&255)<<24|
(r2[i2+h2*4+1]&255)<<16|(r2[i2+h2*4+2]&255)<<8|r2[i2+h2*4+3]&255;for(let h2=16;h2<80;++h2){let y2=s2[h2-3]^s2[h2-8]^s2[h2-
14]^s2[h2-16];s2[h2]=y2<<1|y2>>>31}for(let h2=0;h2<80;++h2){let y2=h2<20?0:h2<40?1:h2<60?2:3,b2=((u2<<5|u2>>>27)+(y2===0?
n2&t8^~n2&f2:y2===2?n2&t8^n2&f2^t8&f2:n2^t8^f2)|0)+(d2+(K2[y2]+s2[h2]|0)|0)|0;d2=f2,f2=t8,t8=n2<<30|n2>>>2,n2=u2,u2=b2}e2[0]=
e2[0]+u2|0,e2[1]=e2[1]+n2|0,e2[2]=e2[2]+t8|0,e2[3]=e2[3]+f2|0,e2[4]=e2[4]+d2|0}},hasNativeCrypto=(()=>{try{return(0,_13_.
createHash)("sha1"),!0}catch{return!1}})(),Sha1Node=hasNativeCrypto?buildNativeClass():Sha1Js;function buildNativeClass(){
return class{digestLength=20;secret;hash;isHmac;finished=!1;constructor(e2){this.secret=e2,this.isHmac=!!e2,this.hash=this.
createHash()}update(e2){if(this.finished)throw new Error("Attempted to update an already finished hash.");this.hash.update(
e2)}async digest(){let e2;return this.isHmac?(this.finished=!0,e2=this.hash.digest()):e2=this.hash.copy().digest(),new Uint8Array(
e2.buffer,e2.byteOffset,e2.byteLength)}reset(){this.hash=this.createHash(),this.finished=!1}createHash(){return this.secret?
(0,_13_.createHmac)("sha1",toBuffer(this.secret)):(0,_13_.createHash)("sha1")}}}function toBuffer(e2){return typeof e2==
"string"?e2:ArrayBuffer.isView(e2)?Buffer.from(e2.buffer,e2.byteOffset,e2.byteLength):Buffer.from(e2)}var getRuntimeConfig=e2=>({
apiVersion:"2006-03-01",base64Decoder:e2?.base64Decoder??_10_.Ey,base64Encoder:e2?.base64Encoder??_10_.nk,disableHostPrefix:e2?.
disableHostPrefix??!1,endpointProvider:e2?.endpointProvider??defaultEndpointResolver,extensions:e2?.extensions??[],getAwsChunkedEncodingStream:e2?.
getAwsChunkedEncodingStream??_10_.Bk,httpAuthSchemeProvider:e2?.httpAuthSchemeProvider??defaultS3HttpAuthSchemeProvider,
httpAuthSchemes:e2?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:t8=>t8.getIdentityProvider("aws.auth#s\
igv4"),signer:new _7_.f2},{schemeId:"aws.auth#sigv4a",identityProvider:t8=>t8.getIdentityProvider("aws.auth#sigv4a"),signer:new _7_.
S1}],logger:e2?.logger??new _9_.N4,md5:e2?.md5??_7_.jG,protocol:e2?.protocol??S3RestXmlProtocol,protocolSettings:e2?.protocolSettings??
{defaultNamespace:"com.amazonaws.s3",errorTypeRegistries,xmlNamespace:"http://s3.amazonaws.com/doc/2006-03-01/",version:"\
2006-03-01",serviceTarget:"AmazonS3"},sdkStreamMixin:e2?.sdkStreamMixin??_10_.c9,serviceId:e2?.serviceId??"S3",sha1:e2?.
sha1??Sha1Node,sha256:e2?.sha256??_7_.kS,signerConstructor:e2?.signerConstructor??_2_.W,signingEscapePath:e2?.signingEscapePath??
!1,urlParser:e2?.urlParser??_10_.Dl,useArnRegion:e2?.useArnRegion??void 0,utf8Decoder:e2?.utf8Decoder??_10_.ar,utf8Encoder:e2?.
utf8Encoder??_10_.Pq}),getRuntimeConfig2=e2=>{(0,_9_.o_)(process.version);let a2=(0,_10_.IZ)(e2),o2=()=>a2().then(_9_.lT),
t8=getRuntimeConfig(e2);(0,_9_.I9)(process.version);let r2={profile:e2?.profile,logger:t8.logger};return{...t8,...e2,runtime:"\
node",defaultsMode:a2,authSchemePreference:e2?.authSchemePreference??(0,_10_.Z9)(_7_.$S,r2),bodyLengthChecker:e2?.bodyLengthChecker??
_10_.n8,credentialDefaultProvider:e2?.credentialDefaultProvider??_0_.v6,defaultUserAgentProvider:e2?.defaultUserAgentProvider??
(0,_9_.pf)({serviceId:t8.serviceId,clientVersion:package_default.version}),disableS3ExpressSessionAuth:e2?.disableS3ExpressSessionAuth??
(0,_10_.Z9)(NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_OPTIONS,r2),eventStreamSerdeProvider:e2?.eventStreamSerdeProvider??_6_.
J2,maxAttempts:e2?.maxAttempts??(0,_10_.Z9)(_9_.qs,e2),region:e2?.region??(0,_10_.Z9)(_10_.GG,{..._10_.zH,...r2}),requestChecksumCalculation:e2?.
requestChecksumCalculation??(0,_10_.Z9)(NODE_REQUEST_CHECKSUM_CALCULATION_CONFIG_OPTIONS,r2),requestHandler:_8_.$.create(
e2?.requestHandler??o2),responseChecksumValidation:e2?.responseChecksumValidation??(0,_10_.Z9)(NODE_RESPONSE_CHECKSUM_VALIDATION_CONFIG_OPTIONS,
r2),retryMode:e2?.retryMode??(0,_10_.Z9)({..._9_.kN,default:async()=>(await o2()).retryMode||_9_.L0},e2),sigv4aSigningRegionSet:e2?.
sigv4aSigningRegionSet??(0,_10_.Z9)(_7_.AE,r2),streamCollector:e2?.streamCollector??_10_.kv,streamHasher:e2?.streamHasher??
_7_.SR,useArnRegion:e2?.useArnRegion??(0,_10_.Z9)(NODE_USE_ARN_REGION_CONFIG_OPTIONS,r2),useDualstackEndpoint:e2?.useDualstackEndpoint??
(0,_10_.Z9)(_10_.e$,r2),useFipsEndpoint:e2?.useFipsEndpoint??(0,_10_.Z9)(_10_.Ko,r2),userAgentAppId:e2?.userAgentAppId??
(0,_10_.Z9)(_9_.hV,r2)}},getHttpAuthExtensionConfiguration=e2=>{let h2=e2.httpAuthSchemes,r2=e2.httpAuthSchemeProvider,s2=e2.
credentials;return{setHttpAuthScheme(t8){let d2=h2.findIndex(u2=>u2.schemeId===t8.schemeId);d2===-1?h2.push(t8):h2.splice(
d2,1,t8)},httpAuthSchemes(){return h2},setHttpAuthSchemeProvider(t8){r2=t8},httpAuthSchemeProvider(){return r2},setCredentials(t8){
s2=t8},credentials(){return s2}}},resolveHttpAuthRuntimeConfig=e2=>({httpAuthSchemes:e2.httpAuthSchemes(),httpAuthSchemeProvider:e2.
httpAuthSchemeProvider(),credentials:e2.credentials()}),resolveRuntimeExtensions=(e2,t8)=>{let n2=Object.assign((0,_9_.Rq)(
e2),(0,_9_.xA)(e2),(0,_10_.eS)(e2),getHttpAuthExtensionConfiguration(e2));return t8.forEach(o2=>o2.configure(n2)),Object.
assign(e2,(0,_9_.$3)(n2),(0,_9_.uv)(n2),(0,_10_.jt)(n2),resolveHttpAuthRuntimeConfig(n2))},S3Client=class extends _9_.Kj{config;constructor(...[
i2]){let e2=getRuntimeConfig2(i2||{});super(e2),this.initConfig=e2;let n2=resolveClientEndpointParameters(e2),s2=(0,_9_.
Dc)(n2),g2=resolveFlexibleChecksumsConfig(s2),o2=(0,_9_.$z)(g2),r2=(0,_10_.TD)(o2),c2=r2,a2=(0,_9_.Co)(c2),d2=a2,l2=resolveHttpAuthSchemeConfig(
d2),h2=resolveS3Config(l2,{session:[()=>this,CreateSessionCommand]}),u2=resolveRuntimeExtensions(h2,i2?.extensions||[]);
this.config=u2,this.middlewareStack.use((0,_10_.wq)(this.config)),this.middlewareStack.use((0,_9_.sM)(this.config)),this.
middlewareStack.use((0,_9_.ey)(this.config)),this.middlewareStack.use((0,_10_.vK)(this.config)),this.middlewareStack.use(
(0,_9_.TC)(this.config)),this.middlewareStack.use((0,_9_.Y7)(this.config)),this.middlewareStack.use((0,_9_.n4)(this.config)),
this.middlewareStack.use((0,_9_.wB)(this.config,{httpAuthSchemeParametersProvider:defaultS3HttpAuthSchemeParametersProvider,
identityProviderConfigProvider:async t8=>new _9_.h$({"aws.auth#sigv4":t8.credentials,"aws.auth#sigv4a":t8.credentials})})),
this.middlewareStack.use((0,_9_.lW)(this.config)),this.middlewareStack.use(getValidateBucketNamePlugin(this.config)),this.
middlewareStack.use(getAddExpectContinuePlugin(this.config)),this.middlewareStack.use(getRegionRedirectMiddlewarePlugin(
this.config)),this.middlewareStack.use(getS3ExpressPlugin(this.config)),this.middlewareStack.use(getS3ExpressHttpSigningPlugin(
this.config))}destroy(){super.destroy()}};function s3Location(uri,call){let[,bucket,key]=/^s3:\/\/([^/]+)\/(.+)$/s.exec(
uri)??[];if(bucket===void 0||key===void 0)throw new _5_.Rk("invalid-request",call,`${uri} is not of the form s3://BUCKET\
/KEY.`);return{uri,bucket,key}}function s3Failure(error,purpose){let failure=(0,_0_.g5)(purpose.call,error),{call,at:at2,
done,statements,note}=purpose,options=(0,_4_.s)({cause:failure,requestId:failure.requestId});switch(failure.kind){case"n\
ot-found":{let what=done==="written"||(0,_3_.$r)(error,"name")==="NoSuchBucket"?`The bucket ${at2.bucket}`:at2.uri,hint=done===
"written"?{hint:"Correct `reports-s3-uri`, or make the bucket."}:{};return new _5_.Rk("not-found",call,`${what} does not\
 exist.`,{...options,...hint})}case"access-denied":{let maybe=done==="read"?", or does not exist (without s3:ListBucket \
S3 answers 403 to both)":"",where="Allow in the role's identity policy, and in the bucket's policy where another account\
 owns it:",isExplained=failure.hint!==void 0,message=isExplained?`${at2.uri} may not be ${done}: ${failure.message}`:`${at2.
uri} may not be ${done}${maybe}.`,hint=isExplained?[failure.hint,note]:[where,(0,_1_.vA)(statements),note];return new _5_.
Rk("access-denied",call,message,{...options,hint:hint.filter(line=>line!==void 0).join(`
`)})}default:{let region=regionOf(error);return region===void 0?isMute(error)?mute(purpose,options):failure:new _5_.Rk("\
invalid-request",call,`The bucket of ${at2.uri} is in ${region}.`,{...options,hint:"SageMaker reads model artifacts and \
reports only from buckets of its own Region."})}}}function isMute(error){return(0,_3_.$r)((0,_3_.$r)(error,"$metadata"),
"httpStatusCode")===400&&(0,_3_.$r)(error,"message")==="UnknownError"}function mute({call,at:at2},options){let message=`${at2.
uri} could not be looked at: S3 answered HTTP 400, and to a HEAD it says no more.`,hint="That is its answer to credentia\
ls that have ended: run the job again. An object that is encrypted with a key of one's own (SSE-C) is answered so, too, \
and SageMaker can read none.";return new _5_.Rk("credentials",call,message,{...options,hint})}function regionOf(error){let region=(0,_3_.
$r)((0,_3_.$r)((0,_3_.$r)(error,"$response"),"headers"),"x-amz-bucket-region");return typeof region=="string"?region:void 0}}),
3162:((_m_,_e_,_r_)=>{_r_.d(_e_,{W:()=>SignatureV4MultiRegion});var _15_=_r_(793),signatureV4CrtContainer={CrtSignerV4:null},
SESSION_TOKEN_QUERY_PARAM="X-Amz-S3session-Token",SESSION_TOKEN_HEADER=SESSION_TOKEN_QUERY_PARAM.toLowerCase(),SignatureV4SignWithCredentials=class extends _15_.
BB{async signWithCredentials(e,s,i){let n=getCredentialsWithoutSessionToken(s);e.headers[SESSION_TOKEN_HEADER]=s.sessionToken;
let r=this;return setSingleOverride(r,n),r.signRequest(e,i??{})}async presignWithCredentials(e,s,i){let n=getCredentialsWithoutSessionToken(
s);return delete e.headers[SESSION_TOKEN_HEADER],e.headers[SESSION_TOKEN_QUERY_PARAM]=s.sessionToken,e.query=e.query??{},
e.query[SESSION_TOKEN_QUERY_PARAM]=s.sessionToken,setSingleOverride(this,n),this.presign(e,i)}};function getCredentialsWithoutSessionToken(e){
return{accessKeyId:e.accessKeyId,secretAccessKey:e.secretAccessKey,expiration:e.expiration}}function setSingleOverride(e,s){
let i=e.credentialProvider;e.credentialProvider=()=>(e.credentialProvider=i,Promise.resolve(s))}var SignatureV4MultiRegion=class{sigv4aSigner;sigv4Signer;signerOptions;static sigv4aDependency(){
return typeof signatureV4CrtContainer.CrtSignerV4=="function"?"crt":typeof _15_.dm.SignatureV4a=="function"?"js":"none"}constructor(e){
this.sigv4Signer=new SignatureV4SignWithCredentials(e),this.signerOptions=e}async sign(e,i={}){return i.signingRegion===
"*"?this.getSigv4aSigner().sign(e,i):this.sigv4Signer.sign(e,i)}async signWithCredentials(e,i,n={}){if(n.signingRegion===
"*"){let t=this.getSigv4aSigner(),r=signatureV4CrtContainer.CrtSignerV4;if(r&&t instanceof r)return t.signWithCredentials(
e,i,n);throw new Error(`signWithCredentials with signingRegion '*' is only supported when using the CRT dependency @aws-\
sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You mu\
st also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@a\
ws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiri\
ng-aws-common-runtime-crt`)}return this.sigv4Signer.signWithCredentials(e,i,n)}async presign(e,i={}){if(i.signingRegion===
"*"){let n=this.getSigv4aSigner(),t=signatureV4CrtContainer.CrtSignerV4;if(t&&n instanceof t)return n.presign(e,i);throw new Error(
`presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check \
whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by cal\
ling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For mor\
e information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`)}return this.
sigv4Signer.presign(e,i)}async presignWithCredentials(e,i,n={}){if(n.signingRegion==="*")throw new Error("Method presign\
WithCredentials is not supported for [signingRegion=*].");return this.sigv4Signer.presignWithCredentials(e,i,n)}getSigv4aSigner(){
if(!this.sigv4aSigner){let e=signatureV4CrtContainer.CrtSignerV4,i=_15_.dm.SignatureV4a;if(this.signerOptions.runtime===
"node"){if(!e&&!i)throw new Error("Neither CRT nor JS SigV4a implementation is available. Please load either @aws-sdk/si\
gnature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#functio\
nality-requiring-aws-common-runtime-crt");if(e&&typeof e=="function")this.sigv4aSigner=new e({...this.signerOptions,signingAlgorithm:1});else if(i&&
typeof i=="function")this.sigv4aSigner=new i({...this.signerOptions});else throw new Error("Available SigV4a implementat\
ion is not a valid constructor. Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v\
4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt")}else{
if(!i||typeof i!="function")throw new Error("JS SigV4a implementation is not available or not a valid constructor. Pleas\
e check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not availabl\
e for browsers. You must also register the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent \
such as [import '@aws-sdk/signature-v4a';]. For more information please go to https://github.com/aws/aws-sdk-js-v3#using\
-javascript-non-crt-implementation-of-sigv4a");this.sigv4aSigner=new i({...this.signerOptions})}}return this.sigv4aSigner}}}),
1397:((_m_,_e_,_r_)=>{_r_.d(_e_,{Jn:()=>hostSuffixesOf,iQ:()=>partitionOf,kg:()=>isHostSuffix});var OTHERS=[{name:"aws-c\
n",regions:/^cn-/,suffixes:["amazonaws.com.cn","on.amazonwebservices.com.cn"]},{name:"aws-us-gov",regions:/^us-gov-/,suffixes:[
"amazonaws.com","on.aws"]},{name:"aws-eusc",regions:/^eusc-/,suffixes:["amazonaws.eu","on.amazonwebservices.eu"]},{name:"\
aws-iso",regions:/^us-iso-/,suffixes:["c2s.ic.gov"]},{name:"aws-iso-b",regions:/^us-isob-/,suffixes:["sc2s.sgov.gov"]},{
name:"aws-iso-e",regions:/^eu-isoe-/,suffixes:["cloud.adc-e.uk"]},{name:"aws-iso-f",regions:/^us-isof-/,suffixes:["csp.h\
ci.ic.gov"]}],COMMERCIAL={name:"aws",regions:/^/,suffixes:["amazonaws.com","on.aws"]};function partitionOf(region){return ofRegion(
region).name}function hostSuffixesOf(region){return ofRegion(region).suffixes}function isHostSuffix(suffix){return[...OTHERS,
COMMERCIAL].some(({suffixes})=>suffixes.includes(suffix))}function ofRegion(region){return OTHERS.find(({regions})=>regions.
test(region))??COMMERCIAL}}),3666:((_m_,_e_,_r_)=>{_r_.d(_e_,{J2:()=>eventStreamSerdeProvider,M3:()=>EventStreamSerde});
function eventStreamSerdeProvider(){}function resolveEventStreamSerdeConfig(config){return config}var EventStreamSerde=class{constructor(){
throw new Error("scripts/shims/event-streams.ts: event streams are left out of dist/")}}})};
