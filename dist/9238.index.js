"use strict";exports.id=9238,exports.ids=[9238],exports.modules={4454:((_m_,_e_,_r_)=>{_r_.d(_e_,{G5:()=>command,kH:()=>SageMakerClient,
lq:()=>_ep0,yt:()=>_mw0});var _0_=_r_(9159),_1_=_r_(793),_2_=_r_(8734),_3_=_r_(5271),_4_=_r_(4976),defaultSageMakerHttpAuthSchemeParametersProvider=async(e2,r2,t)=>({
operation:(0,_4_.ug)(r2).operation,region:await(0,_4_.te)(e2.region)()||(()=>{throw new Error("expected `region` to be c\
onfigured for `aws.auth#sigv4`")})()});function createAwsAuthSigv4HttpAuthOption(e2){return{schemeId:"aws.auth#sigv4",signingProperties:{
name:"sagemaker",region:e2.region},propertiesExtractor:(r2,t)=>({signingProperties:{config:r2,context:t}})}}var defaultSageMakerHttpAuthSchemeProvider=e2=>{
let r2=[];switch(e2.operation){default:r2.push(createAwsAuthSigv4HttpAuthOption(e2))}return r2},resolveHttpAuthSchemeConfig=e2=>{
let r2=(0,_1_.ho)(e2);return Object.assign(r2,{authSchemePreference:(0,_4_.te)(e2.authSchemePreference??[])})},resolveClientEndpointParameters=n=>Object.
assign(n,{useDualstackEndpoint:n.useDualstackEndpoint??!1,useFipsEndpoint:n.useFipsEndpoint??!1,defaultSigningName:"sage\
maker"}),commonParams={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoi\
nt"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}},package_default={
version:"3.1142.0"},m="ref",a=-1,b=!0,c="isSet",d="PartitionResult",e="booleanEquals",f="getAttr",g="stringEquals",h={[m]:"\
Endpoint"},i={[m]:d},j={fn:f,argv:[i,"name"]},k={},l=[{[m]:"Region"}],_data={conditions:[[c,[h]],[c,l],["aws.partition",
l,d],[e,[{[m]:"UseFIPS"},b]],[e,[{[m]:"UseDualStack"},b]],[e,[{fn:f,argv:[i,"supportsDualStack"]},b]],[e,[{fn:f,argv:[i,
"supportsFIPS"]},b]],[g,[j,"aws"]],[g,[j,"aws-us-gov"]]],results:[[a],[a,"Invalid Configuration: FIPS and custom endpoin\
t are not supported"],[a,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[h,k],["https://api.s\
agemaker-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",k],[a,"FIPS and DualStack are enabled, but this partition d\
oes not support one or both"],["https://api-fips.sagemaker.{Region}.amazonaws.com",k],["https://api.sagemaker-fips.{Regi\
on}.{PartitionResult#dnsSuffix}",k],[a,"FIPS is enabled but this partition does not support FIPS"],["https://api.sagemak\
er.{Region}.{PartitionResult#dualStackDnsSuffix}",k],[a,"DualStack is enabled but this partition does not support DualSt\
ack"],["https://api.sagemaker.{Region}.{PartitionResult#dnsSuffix}",k],[a,"Invalid Configuration: Missing Region"]]},root=2,
r=1e8,nodes=new Int32Array([-1,1,-1,0,14,3,1,4,r+12,2,5,r+12,3,8,6,4,7,r+11,5,r+9,r+10,4,12,9,6,10,r+8,7,r+6,11,8,r+6,r+
7,5,13,r+5,6,r+4,r+5,3,r+1,15,4,r+2,r+3]),bdd=_3_.d5.from(nodes,root,_data.conditions,_data.results),cache=new _3_.kS({size:50,
params:["Endpoint","Region","UseDualStack","UseFIPS"]}),defaultEndpointResolver=(n,e2={})=>cache.get(n,()=>(0,_3_.cH)(bdd,
{endpointParams:n,logger:e2.logger}));_3_.mw.aws=_3_.UF;var SageMakerServiceException=class e2 extends _3_.TJ{constructor(t){
super(t),Object.setPrototypeOf(this,e2.prototype)}},ResourceLimitExceeded=class t extends SageMakerServiceException{name="\
ResourceLimitExceeded";$fault="client";Message;constructor(e2){super({name:"ResourceLimitExceeded",$fault:"client",...e2}),
Object.setPrototypeOf(this,t.prototype),this.Message=e2.Message}},ResourceNotFound=class s extends SageMakerServiceException{name="\
ResourceNotFound";$fault="client";Message;constructor(e2){super({name:"ResourceNotFound",$fault:"client",...e2}),Object.
setPrototypeOf(this,s.prototype),this.Message=e2.Message}},ConflictException=class c2 extends SageMakerServiceException{name="\
ConflictException";$fault="client";Message;constructor(e2){super({name:"ConflictException",$fault:"client",...e2}),Object.
setPrototypeOf(this,c2.prototype),this.Message=e2.Message}},ResourceInUse=class o extends SageMakerServiceException{name="\
ResourceInUse";$fault="client";Message;constructor(e2){super({name:"ResourceInUse",$fault:"client",...e2}),Object.setPrototypeOf(
this,o.prototype),this.Message=e2.Message}},_CE="ConflictException",_M="Message",_RIU="ResourceInUse",_RLE="ResourceLimi\
tExceeded",_RNF="ResourceNotFound",_c="client",_s="smithy.ts.sdk.synthetic.com.amazonaws.sagemaker",n0="com.amazonaws.sa\
gemaker",_s_registry=new _4_.OF(_s),SageMakerServiceException$=[-3,_s,"SageMakerServiceException",0,[],[]];_s_registry.registerError(
SageMakerServiceException$,SageMakerServiceException);var n0_registry=new _4_.OF(n0),ConflictException$=[-3,n0,_CE,{error:_c},
[_M],[0]];n0_registry.registerError(ConflictException$,ConflictException);var ResourceInUse$=[-3,n0,_RIU,{error:_c},[_M],
[0]];n0_registry.registerError(ResourceInUse$,ResourceInUse);var ResourceLimitExceeded$=[-3,n0,_RLE,{error:_c},[_M],[0]];
n0_registry.registerError(ResourceLimitExceeded$,ResourceLimitExceeded);var ResourceNotFound$=[-3,n0,_RNF,{error:_c},[_M],
[0]];n0_registry.registerError(ResourceNotFound$,ResourceNotFound);var errorTypeRegistries=[_s_registry,n0_registry],getRuntimeConfig=e2=>({
apiVersion:"2017-07-24",base64Decoder:e2?.base64Decoder??_4_.Ey,base64Encoder:e2?.base64Encoder??_4_.nk,disableHostPrefix:e2?.
disableHostPrefix??!1,endpointProvider:e2?.endpointProvider??defaultEndpointResolver,extensions:e2?.extensions??[],httpAuthSchemeProvider:e2?.
httpAuthSchemeProvider??defaultSageMakerHttpAuthSchemeProvider,httpAuthSchemes:e2?.httpAuthSchemes??[{schemeId:"aws.auth\
#sigv4",identityProvider:r2=>r2.getIdentityProvider("aws.auth#sigv4"),signer:new _1_.f2}],logger:e2?.logger??new _3_.N4,
protocol:e2?.protocol??_1_.TE,protocolSettings:e2?.protocolSettings??{defaultNamespace:"com.amazonaws.sagemaker",errorTypeRegistries,
xmlNamespace:"http://sagemaker.amazonaws.com/doc/2017-05-13/",version:"2017-07-24",serviceTarget:"SageMaker"},serviceId:e2?.
serviceId??"SageMaker",sha256:e2?.sha256??_1_.kS,urlParser:e2?.urlParser??_4_.Dl,utf8Decoder:e2?.utf8Decoder??_4_.ar,utf8Encoder:e2?.
utf8Encoder??_4_.Pq}),getRuntimeConfig2=e2=>{(0,_3_.o_)(process.version);let a2=(0,_4_.IZ)(e2),o=()=>a2().then(_3_.lT),t=getRuntimeConfig(
e2);(0,_3_.I9)(process.version);let r2={profile:e2?.profile,logger:t.logger};return{...t,...e2,runtime:"node",defaultsMode:a2,
authSchemePreference:e2?.authSchemePreference??(0,_4_.Z9)(_1_.$S,r2),bodyLengthChecker:e2?.bodyLengthChecker??_4_.n8,credentialDefaultProvider:e2?.
credentialDefaultProvider??_0_.v6,defaultUserAgentProvider:e2?.defaultUserAgentProvider??(0,_3_.pf)({serviceId:t.serviceId,
clientVersion:package_default.version}),maxAttempts:e2?.maxAttempts??(0,_4_.Z9)(_3_.qs,e2),region:e2?.region??(0,_4_.Z9)(
_4_.GG,{..._4_.zH,...r2}),requestHandler:_2_.$.create(e2?.requestHandler??o),retryMode:e2?.retryMode??(0,_4_.Z9)({..._3_.
kN,default:async()=>(await o()).retryMode||_3_.L0},e2),streamCollector:e2?.streamCollector??_4_.kv,useDualstackEndpoint:e2?.
useDualstackEndpoint??(0,_4_.Z9)(_4_.e$,r2),useFipsEndpoint:e2?.useFipsEndpoint??(0,_4_.Z9)(_4_.Ko,r2),userAgentAppId:e2?.
userAgentAppId??(0,_4_.Z9)(_3_.hV,r2)}},getHttpAuthExtensionConfiguration=e2=>{let h2=e2.httpAuthSchemes,r2=e2.httpAuthSchemeProvider,
s=e2.credentials;return{setHttpAuthScheme(t){let d2=h2.findIndex(u=>u.schemeId===t.schemeId);d2===-1?h2.push(t):h2.splice(
d2,1,t)},httpAuthSchemes(){return h2},setHttpAuthSchemeProvider(t){r2=t},httpAuthSchemeProvider(){return r2},setCredentials(t){
s=t},credentials(){return s}}},resolveHttpAuthRuntimeConfig=e2=>({httpAuthSchemes:e2.httpAuthSchemes(),httpAuthSchemeProvider:e2.
httpAuthSchemeProvider(),credentials:e2.credentials()}),resolveRuntimeExtensions=(e2,t)=>{let n=Object.assign((0,_3_.Rq)(
e2),(0,_3_.xA)(e2),(0,_4_.eS)(e2),getHttpAuthExtensionConfiguration(e2));return t.forEach(o=>o.configure(n)),Object.assign(
e2,(0,_3_.$3)(n),(0,_3_.uv)(n),(0,_4_.jt)(n),resolveHttpAuthRuntimeConfig(n))},SageMakerClient=class extends _3_.Kj{config;constructor(...[
i2]){let e2=getRuntimeConfig2(i2||{});super(e2),this.initConfig=e2;let t=resolveClientEndpointParameters(e2),n=(0,_3_.Dc)(
t),s=(0,_3_.$z)(n),g2=(0,_4_.TD)(s),o=g2,r2=(0,_3_.Co)(o),c2=resolveHttpAuthSchemeConfig(r2),a2=resolveRuntimeExtensions(
c2,i2?.extensions||[]);this.config=a2,this.middlewareStack.use((0,_4_.wq)(this.config)),this.middlewareStack.use((0,_3_.
sM)(this.config)),this.middlewareStack.use((0,_3_.ey)(this.config)),this.middlewareStack.use((0,_4_.vK)(this.config)),this.
middlewareStack.use((0,_3_.TC)(this.config)),this.middlewareStack.use((0,_3_.Y7)(this.config)),this.middlewareStack.use(
(0,_3_.n4)(this.config)),this.middlewareStack.use((0,_3_.wB)(this.config,{httpAuthSchemeParametersProvider:defaultSageMakerHttpAuthSchemeParametersProvider,
identityProviderConfigProvider:async d2=>new _3_.h$({"aws.auth#sigv4":d2.credentials})})),this.middlewareStack.use((0,_3_.
lW)(this.config))}destroy(){super.destroy()}},command=(0,_3_.k8)(commonParams,"SageMaker","SageMakerClient",_3_.rD),_ep0={},
_mw0=(a2,e2,m2,n)=>[]}),9090:((_m_,_e_,_r_)=>{_r_.d(_e_,{j:()=>onlyIfNotCarriedOut});var _5_=_r_(1659),_6_=_r_(9702),MAX_ATTEMPTS=5,
THROTTLED_BASE_MILLISECONDS=1e3,BASE_MILLISECONDS=200,CAP_MILLISECONDS=2e4,onlyIfNotCarriedOut={acquireInitialRetryToken:async()=>token(
0,0),refreshRetryTokenForRetry:async(previous,info)=>{let count=previous.getRetryCount()+1;if(count>=MAX_ATTEMPTS||!isNotCarriedOut(
info))throw new Error("not to be repeated");return token(count,delayOf(info,count))},recordSuccess:()=>{}};function isNotCarriedOut({
error,errorType}){return errorType==="THROTTLING"||(0,_5_.C)(error)||isClockCorrected(error)}function isClockCorrected(error){
return CLOCK_REFUSALS.has(String((0,_6_.$r)(error,"name")))&&(0,_6_.$r)((0,_6_.$r)(error,"$metadata"),"clockSkewCorrecte\
d")===!0}var CLOCK_REFUSALS=new Set(["AccessDeniedException","AuthFailure","InvalidSignatureException","RequestExpired",
"RequestInTheFuture","RequestTimeTooSkewed","SignatureDoesNotMatch"]);function delayOf({errorType},count){let base=errorType===
"THROTTLING"?THROTTLED_BASE_MILLISECONDS:BASE_MILLISECONDS;return Math.floor(Math.random()*Math.min(CAP_MILLISECONDS,base*
2**count))}function token(count,delay){return{getRetryCount:()=>count,getRetryDelay:()=>delay}}}),1659:((_m_,_e_,_r_)=>{
_r_.d(_e_,{C:()=>wasNeverSent,Y:()=>isCertificateRefused});var _7_=_r_(9702);function wasNeverSent(error){let codes=(0,_7_.
MZ)(error);if(codes.some(code=>NEVER_SENT.has(code)||CERTIFICATE.has(code)))return!0;let message=String((0,_7_.$r)(error,
"message"));return/did not establish a connection/.test(message)||/tunneling socket could not be established/.test(message)||
/\bconnect (ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT)\b|\bgetaddrinfo (ENOTFOUND|EAI_AGAIN)\b/.test(message)||codes.
includes("ETIMEDOUT")&&(0,_7_.$r)(error,"syscall")==="connect"}function isCertificateRefused(error){return(0,_7_.MZ)(error).
some(code=>CERTIFICATE.has(code))}var NEVER_SENT=new Set(["ECONNREFUSED","ENOTFOUND","EAI_AGAIN","EHOSTUNREACH","ENETUNR\
EACH"]),CERTIFICATE=new Set(["CERT_HAS_EXPIRED","DEPTH_ZERO_SELF_SIGNED_CERT","ERR_TLS_CERT_ALTNAME_INVALID","SELF_SIGNE\
D_CERT_IN_CHAIN","UNABLE_TO_GET_ISSUER_CERT_LOCALLY","UNABLE_TO_VERIFY_LEAF_SIGNATURE"])}),1102:((_m_,_e_,_r_)=>{_r_.d(_e_,
{_:()=>requiredRegion});var _8_=_r_(3694);function requiredRegion({region}){if(region!==void 0)return region;throw new _8_.
lZ("invalid-input","aws-region: is empty, and AWS_REGION and AWS_DEFAULT_REGION are not set",{hint:"Give the Region of t\
he model package group, such as `aws-region: eu-west-1`."})}}),9238:((_m_,_e_,_r_)=>{_r_.d(_e_,{endpointNow:()=>endpointNow});
var _9_=_r_(6293),_10_=_r_(1102),_11_=_r_(9090),_12_=_r_(4454),_13_=_r_(2354),_14_=_r_(74),_15_=_r_(9159),_16_=_r_(1659),
_17_=_r_(3162),_18_=_r_(823),_19_=_r_(8227),_20_=_r_(4513),_21_=_r_(9598),_22_=_r_(3694),_23_=_r_(2197),_24_=_r_(793),_25_=_r_(
8734),_26_=_r_(5271),_27_=_r_(4976),_28_=_r_(362);async function endpointNow(request,{name,config}){let region=(0,_10_._)(
request.inputs),{own}=await(0,_13_._s)(request,region),endpoint=await(0,_9_.v)(own).describeEndpoint({EndpointName:name});
return sentenceOf(endpoint,{name,config})}function sentenceOf(endpoint,{name,config}){let{EndpointStatus:status="",EndpointConfigName:live="",
PendingDeploymentSummary:pending}=endpoint,verb=status==="Creating"?"will serve":status==="Failed"?"does not serve":"ser\
ves",serves=live===config?`${live}, which is this run's, ${verb}`:`${live} ${verb}, which is not this run's ${config}`,goesOn=pending===
void 0?"":` An update to ${pending.EndpointConfigName} is under way.`;return`Endpoint ${name} is ${status} now: ${serves}\
.${goesOn}`}}),74:((_m_,_e_,_r_)=>{_r_.d(_e_,{Q:()=>proxyAgent});var _29_=_r_(9598);function proxyAgent(url){return(0,_29_.
s_)(new URL(url))?new _29_.Qq("proxy").getAgent(url):void 0}})};
