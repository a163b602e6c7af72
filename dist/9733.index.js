"use strict";exports.id=9733,exports.ids=[9733],exports.modules={9733:((_m_,_e_,_r_)=>{_r_.d(_e_,{getDefaultRoleAssumer:()=>getDefaultRoleAssumer2,
getDefaultRoleAssumerWithWebIdentity:()=>getDefaultRoleAssumerWithWebIdentity2});var _0_=_r_(3162),_1_=_r_(1893),_2_=_r_(
793),_3_=_r_(8734),_4_=_r_(5271),_5_=_r_(4976),_6_=_r_(362),q="ref",a=-1,b=!0,c="isSet",d="PartitionResult",e="booleanEq\
uals",f="stringEquals",g="getAttr",h="us-east-1",i="sigv4",j="sts",k="https://sts.{Region}.{PartitionResult#dnsSuffix}",
l={[q]:"Endpoint"},m={[q]:"Region"},n={[q]:d},o={},p=[m],_data={conditions:[[c,[l]],[c,p],["aws.partition",p,d],[e,[{[q]:"\
UseFIPS"},b]],[e,[{[q]:"UseDualStack"},b]],[f,[m,"aws-global"]],[e,[{[q]:"UseGlobalEndpoint"},b]],[f,[m,"eu-central-1"]],
[e,[{fn:g,argv:[n,"supportsDualStack"]},b]],[e,[{fn:g,argv:[n,"supportsFIPS"]},b]],[f,[m,"ap-south-1"]],[f,[m,"eu-north-\
1"]],[f,[m,"eu-west-1"]],[f,[m,"eu-west-2"]],[f,[m,"eu-west-3"]],[f,[m,"sa-east-1"]],[f,[m,h]],[f,[m,"us-east-2"]],[f,[m,
"us-west-2"]],[f,[m,"us-west-1"]],[f,[m,"ca-central-1"]],[f,[m,"ap-southeast-1"]],[f,[m,"ap-northeast-1"]],[f,[m,"ap-sou\
theast-2"]],[f,[{fn:g,argv:[n,"name"]},"aws-us-gov"]]],results:[[a],["https://sts.amazonaws.com",{authSchemes:[{name:i,signingName:j,
signingRegion:h}]}],[k,{authSchemes:[{name:i,signingName:j,signingRegion:"{Region}"}]}],[a,"Invalid Configuration: FIPS \
and custom endpoint are not supported"],[a,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[l,
o],["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",o],[a,"FIPS and DualStack are enabled, but this par\
tition does not support one or both"],["https://sts.{Region}.amazonaws.com",o],["https://sts-fips.{Region}.{PartitionRes\
ult#dnsSuffix}",o],[a,"FIPS is enabled but this partition does not support FIPS"],["https://sts.{Region}.{PartitionResul\
t#dualStackDnsSuffix}",o],[a,"DualStack is enabled but this partition does not support DualStack"],[k,o],[a,"Invalid Con\
figuration: Missing Region"]]},root=2,r=1e8,nodes=new Int32Array([-1,1,-1,0,30,3,1,4,r+14,2,5,r+14,3,25,6,4,24,7,5,r+1,8,
6,9,r+13,7,r+1,10,10,r+1,11,11,r+1,12,12,r+1,13,13,r+1,14,14,r+1,15,15,r+1,16,16,r+1,17,17,r+1,18,18,r+1,19,19,r+1,20,20,
r+1,21,21,r+1,22,22,r+1,23,23,r+1,r+2,8,r+11,r+12,4,28,26,9,27,r+10,24,r+8,r+9,8,29,r+7,9,r+6,r+7,3,r+3,31,4,r+4,r+5]),bdd=_4_.
d5.from(nodes,root,_data.conditions,_data.results),cache=new _4_.kS({size:50,params:["Endpoint","Region","UseDualStack",
"UseFIPS","UseGlobalEndpoint"]}),defaultEndpointResolver=(n2,e2={})=>cache.get(n2,()=>(0,_4_.cH)(bdd,{endpointParams:n2,
logger:e2.logger}));_4_.mw.aws=_4_.UF;var createEndpointRuleSetHttpAuthSchemeParametersProvider=e2=>async(t,r2,n2)=>{if(!n2)
throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");let i2=await e2(t,
r2,n2),o2=(0,_5_.ug)(r2)?.commandInstance?.constructor?.getEndpointParameterInstructions;if(!o2)throw new Error(`getEndp\
ointParameterInstructions() is not defined on '${r2.commandName}'`);let h2=await(0,_4_.xg)(n2,{getEndpointParameterInstructions:o2},
t);return Object.assign(i2,h2)},_defaultSTSHttpAuthSchemeParametersProvider=async(e2,t,r2)=>({operation:(0,_5_.ug)(t).operation,
region:await(0,_5_.te)(e2.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()}),
defaultSTSHttpAuthSchemeParametersProvider=createEndpointRuleSetHttpAuthSchemeParametersProvider(_defaultSTSHttpAuthSchemeParametersProvider);
function createAwsAuthSigv4HttpAuthOption(e2){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"sts",region:e2.region},
propertiesExtractor:(t,r2)=>({signingProperties:{config:t,context:r2}})}}function createAwsAuthSigv4aHttpAuthOption(e2){
return{schemeId:"aws.auth#sigv4a",signingProperties:{name:"sts",region:e2.region},propertiesExtractor:(t,r2)=>({signingProperties:{
config:t,context:r2}})}}function createSmithyApiNoAuthHttpAuthOption(e2){return{schemeId:"smithy.api#noAuth"}}var createEndpointRuleSetHttpAuthSchemeProvider=(e2,t,r2)=>n2=>{
let i2=e2(n2).properties?.authSchemes;if(!i2)return t(n2);let o2=[];for(let h2 of i2){let{name:p2,properties:d2={},...m2}=h2,
s=p2.toLowerCase();p2!==s&&console.warn(`HttpAuthScheme has been normalized with lowercasing: '${p2}' to '${s}'`);let a2;
if(s==="sigv4a"){a2="aws.auth#sigv4a";let l2=i2.find(S=>{let g2=S.name.toLowerCase();return g2!=="sigv4a"&&g2.startsWith(
"sigv4")});if(_0_.W.sigv4aDependency()==="none"&&l2)continue}else if(s.startsWith("sigv4"))a2="aws.auth#sigv4";else throw new Error(
`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${s}'`);let c2=r2[a2];if(!c2)throw new Error(`Could n\
ot find HttpAuthOption create function for '${a2}'`);let u=c2(n2);u.schemeId=a2,u.signingProperties={...u.signingProperties||
{},...m2,...d2},o2.push(u)}return o2},_defaultSTSHttpAuthSchemeProvider=e2=>{let t=[];return e2.operation==="AssumeRoleW\
ithWebIdentity"?(t.push(createSmithyApiNoAuthHttpAuthOption(e2)),t.push(createAwsAuthSigv4aHttpAuthOption(e2))):(t.push(
createAwsAuthSigv4HttpAuthOption(e2)),t.push(createAwsAuthSigv4aHttpAuthOption(e2))),t},defaultSTSHttpAuthSchemeProvider=createEndpointRuleSetHttpAuthSchemeProvider(
defaultEndpointResolver,_defaultSTSHttpAuthSchemeProvider,{"aws.auth#sigv4":createAwsAuthSigv4HttpAuthOption,"aws.auth#s\
igv4a":createAwsAuthSigv4aHttpAuthOption,"smithy.api#noAuth":createSmithyApiNoAuthHttpAuthOption}),resolveHttpAuthSchemeConfig=e2=>{
let t=(0,_2_.ho)(e2),r2=(0,_2_.Oy)(t);return Object.assign(r2,{authSchemePreference:(0,_5_.te)(e2.authSchemePreference??
[])})},resolveClientEndpointParameters=n2=>Object.assign(n2,{useDualstackEndpoint:n2.useDualstackEndpoint??!1,useFipsEndpoint:n2.
useFipsEndpoint??!1,useGlobalEndpoint:n2.useGlobalEndpoint??!1,defaultSigningName:"sts"}),commonParams={UseGlobalEndpoint:{
type:"builtInParams",name:"useGlobalEndpoint"},UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"bui\
ltInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDua\
lstackEndpoint"}},STSServiceException=class e2 extends _4_.TJ{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sts#\
STSServiceException";constructor(t){super(t),Object.setPrototypeOf(this,e2.prototype)}},ExpiredTokenException=class t extends STSServiceException{static shapeId="\
com.amazonaws.sts#ExpiredTokenException";name="ExpiredTokenException";$fault="client";constructor(e2){super({name:"Expir\
edTokenException",$fault:"client",...e2}),Object.setPrototypeOf(this,t.prototype)}},MalformedPolicyDocumentException=class o2 extends STSServiceException{static shapeId="\
com.amazonaws.sts#MalformedPolicyDocumentException";name="MalformedPolicyDocumentException";$fault="client";constructor(e2){
super({name:"MalformedPolicyDocumentException",$fault:"client",...e2}),Object.setPrototypeOf(this,o2.prototype)}},PackedPolicyTooLargeException=class c2 extends STSServiceException{static shapeId="\
com.amazonaws.sts#PackedPolicyTooLargeException";name="PackedPolicyTooLargeException";$fault="client";constructor(e2){super(
{name:"PackedPolicyTooLargeException",$fault:"client",...e2}),Object.setPrototypeOf(this,c2.prototype)}},RegionDisabledException=class n2 extends STSServiceException{static shapeId="\
com.amazonaws.sts#RegionDisabledException";name="RegionDisabledException";$fault="client";constructor(e2){super({name:"R\
egionDisabledException",$fault:"client",...e2}),Object.setPrototypeOf(this,n2.prototype)}},IDPRejectedClaimException=class i2 extends STSServiceException{static shapeId="\
com.amazonaws.sts#IDPRejectedClaimException";name="IDPRejectedClaimException";$fault="client";constructor(e2){super({name:"\
IDPRejectedClaimException",$fault:"client",...e2}),Object.setPrototypeOf(this,i2.prototype)}},InvalidIdentityTokenException=class a2 extends STSServiceException{static shapeId="\
com.amazonaws.sts#InvalidIdentityTokenException";name="InvalidIdentityTokenException";$fault="client";constructor(e2){super(
{name:"InvalidIdentityTokenException",$fault:"client",...e2}),Object.setPrototypeOf(this,a2.prototype)}},IDPCommunicationErrorException=class s extends STSServiceException{static shapeId="\
com.amazonaws.sts#IDPCommunicationErrorException";name="IDPCommunicationErrorException";$fault="client";$retryable={};constructor(e2){
super({name:"IDPCommunicationErrorException",$fault:"client",...e2}),Object.setPrototypeOf(this,s.prototype)}},_A="Arn",
_AKI="AccessKeyId",_AR="AssumeRole",_ARI="AssumedRoleId",_ARR="AssumeRoleRequest",_ARRs="AssumeRoleResponse",_ARU="Assum\
edRoleUser",_ARWWI="AssumeRoleWithWebIdentity",_ARWWIR="AssumeRoleWithWebIdentityRequest",_ARWWIRs="AssumeRoleWithWebIde\
ntityResponse",_Au="Audience",_C="Credentials",_CA="ContextAssertion",_DS="DurationSeconds",_E="Expiration",_EI="Externa\
lId",_ETE="ExpiredTokenException",_IDPCEE="IDPCommunicationErrorException",_IDPRCE="IDPRejectedClaimException",_IITE="In\
validIdentityTokenException",_K="Key",_MPDE="MalformedPolicyDocumentException",_MSTS="MinimumSessionTokenSize",_P="Polic\
y",_PA="PolicyArns",_PAr="ProviderArn",_PC="ProvidedContexts",_PCLT="ProvidedContextsListType",_PCr="ProvidedContext",_PDT="\
PolicyDescriptorType",_PI="ProviderId",_PPS="PackedPolicySize",_PPTLE="PackedPolicyTooLargeException",_Pr="Provider",_RA="\
RoleArn",_RDE="RegionDisabledException",_RSN="RoleSessionName",_SAK="SecretAccessKey",_SFWIT="SubjectFromWebIdentityToke\
n",_SI="SourceIdentity",_SN="SerialNumber",_ST="SessionToken",_STS="SessionTokenSize",_STU="SessionTokenUtilization",_T="\
Tags",_TC="TokenCode",_TTK="TransitiveTagKeys",_Ta="Tag",_V="Value",_WIT="WebIdentityToken",_a="arn",_aKST="accessKeySec\
retType",_aQE="awsQueryError",_c="client",_cTT="clientTokenType",_e="error",_hE="httpError",_m="message",_pDLT="policyDe\
scriptorListType",_s="smithy.ts.sdk.synthetic.com.amazonaws.sts",_tLT="tagListType",n0="com.amazonaws.sts",_s_registry=new _5_.
OF(_s),STSServiceException$=[-3,_s,"STSServiceException",0,[],[]];_s_registry.registerError(STSServiceException$,STSServiceException);
var n0_registry=new _5_.OF(n0),ExpiredTokenException$=[-3,n0,_ETE,{[_aQE]:["ExpiredTokenException",400],[_e]:_c,[_hE]:400},
[_m],[0]];n0_registry.registerError(ExpiredTokenException$,ExpiredTokenException);var IDPCommunicationErrorException$=[-3,
n0,_IDPCEE,{[_aQE]:["IDPCommunicationError",400],[_e]:_c,[_hE]:400},[_m],[0]];n0_registry.registerError(IDPCommunicationErrorException$,
IDPCommunicationErrorException);var IDPRejectedClaimException$=[-3,n0,_IDPRCE,{[_aQE]:["IDPRejectedClaim",403],[_e]:_c,[_hE]:403},
[_m],[0]];n0_registry.registerError(IDPRejectedClaimException$,IDPRejectedClaimException);var InvalidIdentityTokenException$=[
-3,n0,_IITE,{[_aQE]:["InvalidIdentityToken",400],[_e]:_c,[_hE]:400},[_m],[0]];n0_registry.registerError(InvalidIdentityTokenException$,
InvalidIdentityTokenException);var MalformedPolicyDocumentException$=[-3,n0,_MPDE,{[_aQE]:["MalformedPolicyDocument",400],
[_e]:_c,[_hE]:400},[_m],[0]];n0_registry.registerError(MalformedPolicyDocumentException$,MalformedPolicyDocumentException);
var PackedPolicyTooLargeException$=[-3,n0,_PPTLE,{[_aQE]:["PackedPolicyTooLarge",400],[_e]:_c,[_hE]:400},[_m],[0]];n0_registry.
registerError(PackedPolicyTooLargeException$,PackedPolicyTooLargeException);var RegionDisabledException$=[-3,n0,_RDE,{[_aQE]:[
"RegionDisabledException",403],[_e]:_c,[_hE]:403},[_m],[0]];n0_registry.registerError(RegionDisabledException$,RegionDisabledException);
var errorTypeRegistries=[_s_registry,n0_registry],accessKeySecretType=[0,n0,_aKST,8,0],clientTokenType=[0,n0,_cTT,8,0],AssumedRoleUser$=[
3,n0,_ARU,0,[_ARI,_A],[0,0],2],AssumeRoleRequest$=[3,n0,_ARR,0,[_RA,_RSN,_PA,_P,_DS,_T,_TTK,_EI,_SN,_TC,_SI,_PC,_MSTS],[
0,0,()=>policyDescriptorListType,0,1,()=>tagListType,64,0,0,0,0,()=>ProvidedContextsListType,1],2],AssumeRoleResponse$=[
3,n0,_ARRs,0,[_C,_ARU,_PPS,_SI,_STU,_STS],[[()=>Credentials$,0],()=>AssumedRoleUser$,1,0,1,1]],AssumeRoleWithWebIdentityRequest$=[
3,n0,_ARWWIR,0,[_RA,_RSN,_WIT,_PI,_PA,_P,_DS,_MSTS],[0,0,[()=>clientTokenType,0],0,()=>policyDescriptorListType,0,1,1],3],
AssumeRoleWithWebIdentityResponse$=[3,n0,_ARWWIRs,0,[_C,_SFWIT,_ARU,_PPS,_Pr,_Au,_SI,_STU,_STS],[[()=>Credentials$,0],0,
()=>AssumedRoleUser$,1,0,0,0,1,1]],Credentials$=[3,n0,_C,0,[_AKI,_SAK,_ST,_E],[0,[()=>accessKeySecretType,0],0,4],4],PolicyDescriptorType$=[
3,n0,_PDT,0,[_a],[0]],ProvidedContext$=[3,n0,_PCr,0,[_PAr,_CA],[0,0]],Tag$=[3,n0,_Ta,0,[_K,_V],[0,0],2],policyDescriptorListType=[
1,n0,_pDLT,0,()=>PolicyDescriptorType$],ProvidedContextsListType=[1,n0,_PCLT,0,()=>ProvidedContext$],tagListType=[1,n0,_tLT,
0,()=>Tag$],AssumeRole$=[9,n0,_AR,0,()=>AssumeRoleRequest$,()=>AssumeRoleResponse$],AssumeRoleWithWebIdentity$=[9,n0,_ARWWI,
0,()=>AssumeRoleWithWebIdentityRequest$,()=>AssumeRoleWithWebIdentityResponse$],getRuntimeConfig=e2=>({apiVersion:"2011-\
06-15",base64Decoder:e2?.base64Decoder??_5_.Ey,base64Encoder:e2?.base64Encoder??_5_.nk,disableHostPrefix:e2?.disableHostPrefix??
!1,endpointProvider:e2?.endpointProvider??defaultEndpointResolver,extensions:e2?.extensions??[],httpAuthSchemeProvider:e2?.
httpAuthSchemeProvider??defaultSTSHttpAuthSchemeProvider,httpAuthSchemes:e2?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:t=>t.getIdentityProvider("aws.auth#sigv4"),signer:new _2_.f2},{schemeId:"aws.auth#sigv4a",identityProvider:t=>t.
getIdentityProvider("aws.auth#sigv4a"),signer:new _2_.S1},{schemeId:"smithy.api#noAuth",identityProvider:t=>t.getIdentityProvider(
"smithy.api#noAuth")||(async()=>({})),signer:new _4_.mR}],logger:e2?.logger??new _4_.N4,protocol:e2?.protocol??_2_.kE,protocolSettings:e2?.
protocolSettings??{defaultNamespace:"com.amazonaws.sts",errorTypeRegistries,xmlNamespace:"https://sts.amazonaws.com/doc/\
2011-06-15/",version:"2011-06-15",serviceTarget:"AWSSecurityTokenServiceV20110615"},serviceId:e2?.serviceId??"STS",sha256:e2?.
sha256??_2_.kS,signerConstructor:e2?.signerConstructor??_0_.W,urlParser:e2?.urlParser??_5_.Dl,utf8Decoder:e2?.utf8Decoder??
_5_.ar,utf8Encoder:e2?.utf8Encoder??_5_.Pq}),getRuntimeConfig2=e2=>{(0,_4_.o_)(process.version);let a2=(0,_5_.IZ)(e2),d2=()=>a2().
then(_4_.lT),i2=getRuntimeConfig(e2);(0,_4_.I9)(process.version);let t={profile:e2?.profile,logger:i2.logger};return{...i2,
...e2,runtime:"node",defaultsMode:a2,authSchemePreference:e2?.authSchemePreference??(0,_5_.Z9)(_2_.$S,t),bodyLengthChecker:e2?.
bodyLengthChecker??_5_.n8,defaultSocketTimeout:(0,_4_.ED)(e2?.requestHandler,3e5),defaultUserAgentProvider:e2?.defaultUserAgentProvider??
(0,_4_.pf)({serviceId:i2.serviceId,clientVersion:_1_.n.version}),httpAuthSchemes:e2?.httpAuthSchemes??[{schemeId:"aws.au\
th#sigv4",identityProvider:r2=>r2.getIdentityProvider("aws.auth#sigv4")||(async n2=>await e2.credentialDefaultProvider(n2?.
__config||{})()),signer:new _2_.f2},{schemeId:"aws.auth#sigv4a",identityProvider:r2=>r2.getIdentityProvider("aws.auth#si\
gv4a"),signer:new _2_.S1},{schemeId:"smithy.api#noAuth",identityProvider:r2=>r2.getIdentityProvider("smithy.api#noAuth")||
(async()=>({})),signer:new _4_.mR}],maxAttempts:e2?.maxAttempts??(0,_5_.Z9)(_4_.qs,e2),region:e2?.region??(0,_5_.Z9)(_5_.
GG,{..._5_.zH,...t}),requestHandler:_3_.$.create(e2?.requestHandler??d2),retryMode:e2?.retryMode??(0,_5_.Z9)({..._4_.kN,
default:async()=>(await d2()).retryMode||_4_.L0},e2),sigv4aSigningRegionSet:e2?.sigv4aSigningRegionSet??(0,_5_.Z9)(_2_.AE,
t),streamCollector:e2?.streamCollector??_5_.kv,useDualstackEndpoint:e2?.useDualstackEndpoint??(0,_5_.Z9)(_5_.e$,t),useFipsEndpoint:e2?.
useFipsEndpoint??(0,_5_.Z9)(_5_.Ko,t),userAgentAppId:e2?.userAgentAppId??(0,_5_.Z9)(_4_.hV,t)}},getHttpAuthExtensionConfiguration=e2=>{
let h2=e2.httpAuthSchemes,r2=e2.httpAuthSchemeProvider,s=e2.credentials;return{setHttpAuthScheme(t){let d2=h2.findIndex(
u=>u.schemeId===t.schemeId);d2===-1?h2.push(t):h2.splice(d2,1,t)},httpAuthSchemes(){return h2},setHttpAuthSchemeProvider(t){
r2=t},httpAuthSchemeProvider(){return r2},setCredentials(t){s=t},credentials(){return s}}},resolveHttpAuthRuntimeConfig=e2=>({
httpAuthSchemes:e2.httpAuthSchemes(),httpAuthSchemeProvider:e2.httpAuthSchemeProvider(),credentials:e2.credentials()}),resolveRuntimeExtensions=(e2,t)=>{
let n2=Object.assign((0,_4_.Rq)(e2),(0,_4_.xA)(e2),(0,_5_.eS)(e2),getHttpAuthExtensionConfiguration(e2));return t.forEach(
o2=>o2.configure(n2)),Object.assign(e2,(0,_4_.$3)(n2),(0,_4_.uv)(n2),(0,_5_.jt)(n2),resolveHttpAuthRuntimeConfig(n2))},STSClient=class extends _4_.
Kj{config;constructor(...[t]){let e2=getRuntimeConfig2(t||{});super(e2),this.initConfig=e2;let n2=resolveClientEndpointParameters(
e2),s=(0,_4_.Dc)(n2),g2=(0,_4_.$z)(s),o2=(0,_5_.TD)(g2),r2=o2,c2=(0,_4_.Co)(r2),a2=resolveHttpAuthSchemeConfig(c2),d2=resolveRuntimeExtensions(
a2,t?.extensions||[]);this.config=d2,this.middlewareStack.use((0,_5_.wq)(this.config)),this.middlewareStack.use((0,_4_.sM)(
this.config)),this.middlewareStack.use((0,_4_.ey)(this.config)),this.middlewareStack.use((0,_5_.vK)(this.config)),this.middlewareStack.
use((0,_4_.TC)(this.config)),this.middlewareStack.use((0,_4_.Y7)(this.config)),this.middlewareStack.use((0,_4_.n4)(this.
config)),this.middlewareStack.use((0,_4_.wB)(this.config,{httpAuthSchemeParametersProvider:defaultSTSHttpAuthSchemeParametersProvider,
identityProviderConfigProvider:async i2=>new _4_.h$({"aws.auth#sigv4":i2.credentials,"aws.auth#sigv4a":i2.credentials})})),
this.middlewareStack.use((0,_4_.lW)(this.config))}destroy(){super.destroy()}},command=(0,_4_.k8)(commonParams,"AWSSecuri\
tyTokenServiceV20110615","STSClient",_4_.rD),_ep0={},_mw0=(e2,m2,n2,o2)=>[],AssumeRoleCommand=class extends command(_ep0,
_mw0,"AssumeRole",AssumeRole$){},AssumeRoleWithWebIdentityCommand=class extends command(_ep0,_mw0,"AssumeRoleWithWebIden\
tity",AssumeRoleWithWebIdentity$){},commands={AssumeRoleCommand,AssumeRoleWithWebIdentityCommand},STS=class extends STSClient{};
(0,_4_.J1)(commands,STS);var getAccountIdFromAssumedRoleUser=e2=>{if(typeof e2?.Arn=="string"){let t=e2.Arn.split(":");if(t.
length>4&&t[4]!=="")return t[4]}},resolveRegion=async(e2,t,i2,l2={})=>{let n2=typeof e2=="function"?await e2():e2,o2=typeof t==
"function"?await t():t,r2="",a2=n2??o2??(r2=await(0,_4_.oQ)(l2)());return i2?.debug?.("@aws-sdk/client-sts::resolveRegio\
n","accepting first of:",`${n2} (credential provider clientConfig)`,`${o2} (contextual client)`,`${r2} (STS default: AWS\
_REGION, profile region, or us-east-1)`),a2},getDefaultRoleAssumer=(e2,t)=>{let i2,l2;return async(n2,o2)=>{if(l2=n2,!i2){
let{logger:g2=e2?.parentClientConfig?.logger,profile:d2=e2?.parentClientConfig?.profile,region:C,requestHandler:u=e2?.parentClientConfig?.
requestHandler,credentialProviderLogger:f2,userAgentAppId:A=e2?.parentClientConfig?.userAgentAppId}=e2,S=await resolveRegion(
C,e2?.parentClientConfig?.region,f2,{logger:g2,profile:d2}),p2=!isH2(u);i2=new t({...e2,userAgentAppId:A,profile:d2,credentialDefaultProvider:()=>async()=>l2,
region:S,requestHandler:p2?u:void 0,logger:g2})}let{Credentials:r2,AssumedRoleUser:a2}=await i2.send(new AssumeRoleCommand(
o2));if(!r2||!r2.AccessKeyId||!r2.SecretAccessKey)throw new Error(`Invalid response from STS.assumeRole call with role ${o2.
RoleArn}`);let s=getAccountIdFromAssumedRoleUser(a2),c2={accessKeyId:r2.AccessKeyId,secretAccessKey:r2.SecretAccessKey,sessionToken:r2.
SessionToken,expiration:r2.Expiration,...r2.CredentialScope&&{credentialScope:r2.CredentialScope},...s&&{accountId:s}};return(0,_4_.
gD)(c2,"CREDENTIALS_STS_ASSUME_ROLE","i"),c2}},getDefaultRoleAssumerWithWebIdentity=(e2,t)=>{let i2;return async l2=>{if(!i2){
let{logger:s=e2?.parentClientConfig?.logger,profile:c2=e2?.parentClientConfig?.profile,region:g2,requestHandler:d2=e2?.parentClientConfig?.
requestHandler,credentialProviderLogger:C,userAgentAppId:u=e2?.parentClientConfig?.userAgentAppId}=e2,f2=await resolveRegion(
g2,e2?.parentClientConfig?.region,C,{logger:s,profile:c2}),A=!isH2(d2);i2=new t({...e2,userAgentAppId:u,profile:c2,region:f2,
requestHandler:A?d2:void 0,logger:s})}let{Credentials:n2,AssumedRoleUser:o2}=await i2.send(new AssumeRoleWithWebIdentityCommand(
l2));if(!n2||!n2.AccessKeyId||!n2.SecretAccessKey)throw new Error(`Invalid response from STS.assumeRoleWithWebIdentity c\
all with role ${l2.RoleArn}`);let r2=getAccountIdFromAssumedRoleUser(o2),a2={accessKeyId:n2.AccessKeyId,secretAccessKey:n2.
SecretAccessKey,sessionToken:n2.SessionToken,expiration:n2.Expiration,...n2.CredentialScope&&{credentialScope:n2.CredentialScope},
...r2&&{accountId:r2}};return r2&&(0,_4_.gD)(a2,"RESOLVED_ACCOUNT_ID","T"),(0,_4_.gD)(a2,"CREDENTIALS_STS_ASSUME_ROLE_WE\
B_ID","k"),a2}},isH2=e2=>e2?.metadata?.handlerProtocol==="h2",getCustomizableStsClientCtor=(t,e2)=>e2?class extends t{constructor(l2){
super(l2);for(let s of e2)this.middlewareStack.use(s)}}:t,getDefaultRoleAssumer2=(t={},e2)=>getDefaultRoleAssumer(t,getCustomizableStsClientCtor(
STSClient,e2)),getDefaultRoleAssumerWithWebIdentity2=(t={},e2)=>getDefaultRoleAssumerWithWebIdentity(t,getCustomizableStsClientCtor(
STSClient,e2)),decorateDefaultCredentialProvider=t=>e2=>t({roleAssumer:getDefaultRoleAssumer2(e2),roleAssumerWithWebIdentity:getDefaultRoleAssumerWithWebIdentity2(
e2),...e2})}),3162:((_m_,_e_,_r_)=>{_r_.d(_e_,{W:()=>SignatureV4MultiRegion});var _7_=_r_(793),signatureV4CrtContainer={
CrtSignerV4:null},SESSION_TOKEN_QUERY_PARAM="X-Amz-S3session-Token",SESSION_TOKEN_HEADER=SESSION_TOKEN_QUERY_PARAM.toLowerCase(),
SignatureV4SignWithCredentials=class extends _7_.BB{async signWithCredentials(e,s,i){let n=getCredentialsWithoutSessionToken(
s);e.headers[SESSION_TOKEN_HEADER]=s.sessionToken;let r=this;return setSingleOverride(r,n),r.signRequest(e,i??{})}async presignWithCredentials(e,s,i){
let n=getCredentialsWithoutSessionToken(s);return delete e.headers[SESSION_TOKEN_HEADER],e.headers[SESSION_TOKEN_QUERY_PARAM]=
s.sessionToken,e.query=e.query??{},e.query[SESSION_TOKEN_QUERY_PARAM]=s.sessionToken,setSingleOverride(this,n),this.presign(
e,i)}};function getCredentialsWithoutSessionToken(e){return{accessKeyId:e.accessKeyId,secretAccessKey:e.secretAccessKey,
expiration:e.expiration}}function setSingleOverride(e,s){let i=e.credentialProvider;e.credentialProvider=()=>(e.credentialProvider=
i,Promise.resolve(s))}var SignatureV4MultiRegion=class{sigv4aSigner;sigv4Signer;signerOptions;static sigv4aDependency(){
return typeof signatureV4CrtContainer.CrtSignerV4=="function"?"crt":typeof _7_.dm.SignatureV4a=="function"?"js":"none"}constructor(e){
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
if(!this.sigv4aSigner){let e=signatureV4CrtContainer.CrtSignerV4,i=_7_.dm.SignatureV4a;if(this.signerOptions.runtime==="\
node"){if(!e&&!i)throw new Error("Neither CRT nor JS SigV4a implementation is available. Please load either @aws-sdk/sig\
nature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#function\
ality-requiring-aws-common-runtime-crt");if(e&&typeof e=="function")this.sigv4aSigner=new e({...this.signerOptions,signingAlgorithm:1});else if(i&&
typeof i=="function")this.sigv4aSigner=new i({...this.signerOptions});else throw new Error("Available SigV4a implementat\
ion is not a valid constructor. Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v\
4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt")}else{
if(!i||typeof i!="function")throw new Error("JS SigV4a implementation is not available or not a valid constructor. Pleas\
e check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not availabl\
e for browsers. You must also register the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent \
such as [import '@aws-sdk/signature-v4a';]. For more information please go to https://github.com/aws/aws-sdk-js-v3#using\
-javascript-non-crt-implementation-of-sigv4a");this.sigv4aSigner=new i({...this.signerOptions})}}return this.sigv4aSigner}}}),
1893:((_m_,_e_,_r_)=>{_r_.d(_e_,{n:()=>package_default});var package_default={name:"@aws-sdk/nested-clients",version:"3.\
998.3",description:"Nested clients for AWS SDK packages.",homepage:"https://github.com/aws/aws-sdk-js-v3/tree/main/packa\
ges/nested-clients",license:"Apache-2.0",author:{name:"AWS SDK for JavaScript Team",url:"https://aws.amazon.com/sdk-for-\
javascript/"},repository:{type:"git",url:"https://github.com/aws/aws-sdk-js-v3.git",directory:"packages/nested-clients"},
files:["./cognito-identity.d.ts","./cognito-identity.js","./signin.d.ts","./signin.js","./sso-oidc.d.ts","./sso-oidc.js",
"./sso.d.ts","./sso.js","./sts.d.ts","./sts.js","dist-*/**"],sideEffects:!1,main:"./dist-cjs/index.js",module:"./dist-es\
/index.js",browser:{"./dist-es/submodules/cognito-identity/runtimeConfig":"./dist-es/submodules/cognito-identity/runtime\
Config.browser","./dist-es/submodules/signin/runtimeConfig":"./dist-es/submodules/signin/runtimeConfig.browser","./dist-\
es/submodules/sso-oidc/runtimeConfig":"./dist-es/submodules/sso-oidc/runtimeConfig.browser","./dist-es/submodules/sso/ru\
ntimeConfig":"./dist-es/submodules/sso/runtimeConfig.browser","./dist-es/submodules/sts/runtimeConfig":"./dist-es/submod\
ules/sts/runtimeConfig.browser"},types:"./dist-types/index.d.ts",typesVersions:{"<4.5":{"dist-types/*":["dist-types/ts3.\
4/*"],"*":["dist-types/ts3.4/submodules/*/index.d.ts"]}},"react-native":{},exports:{"./package.json":"./package.json",".\
/sso-oidc":{types:"./dist-types/submodules/sso-oidc/index.d.ts",module:"./dist-es/submodules/sso-oidc/index.js",node:"./\
dist-cjs/submodules/sso-oidc/index.js",import:"./dist-es/submodules/sso-oidc/index.js",require:"./dist-cjs/submodules/ss\
o-oidc/index.js"},"./sts":{types:"./dist-types/submodules/sts/index.d.ts",module:"./dist-es/submodules/sts/index.js",node:"\
./dist-cjs/submodules/sts/index.js",import:"./dist-es/submodules/sts/index.js",require:"./dist-cjs/submodules/sts/index.\
js"},"./signin":{types:"./dist-types/submodules/signin/index.d.ts",module:"./dist-es/submodules/signin/index.js",node:".\
/dist-cjs/submodules/signin/index.js",import:"./dist-es/submodules/signin/index.js",require:"./dist-cjs/submodules/signi\
n/index.js"},"./cognito-identity":{types:"./dist-types/submodules/cognito-identity/index.d.ts",module:"./dist-es/submodu\
les/cognito-identity/index.js",node:"./dist-cjs/submodules/cognito-identity/index.js",import:"./dist-es/submodules/cogni\
to-identity/index.js",require:"./dist-cjs/submodules/cognito-identity/index.js"},"./sso":{types:"./dist-types/submodules\
/sso/index.d.ts",module:"./dist-es/submodules/sso/index.js",node:"./dist-cjs/submodules/sso/index.js",import:"./dist-es/\
submodules/sso/index.js",require:"./dist-cjs/submodules/sso/index.js"}},scripts:{build:"concurrently 'yarn:build:types' \
'yarn:build:es' && yarn build:cjs","build:cjs":"node ../../scripts/compilation/inline","build:es":"premove dist-es && ts\
c -p tsconfig.es.json","build:include:deps":'yarn g:turbo run build -F="$npm_package_name"',"build:types":"premove dist-\
types && tsc -p tsconfig.types.json","build:types:downlevel":"downlevel-dts dist-types dist-types/ts3.4",clean:"premove \
dist-cjs dist-es dist-types",lint:"node ../../scripts/validation/submodules-linter.js",prebuild:"yarn lint",test:"yarn g\
:vitest run","test:watch":"yarn g:vitest watch"},dependencies:{"@aws-sdk/core":"^3.981.0","@aws-sdk/signature-v4-multi-r\
egion":"^3.996.52","@aws-sdk/types":"^3.975.1","@smithy/core":"^3.40.0","@smithy/fetch-http-handler":"^5.8.1","@smithy/n\
ode-http-handler":"^4.14.2","@smithy/types":"^4.20.0",tslib:"^2.6.2"},devDependencies:{concurrently:"7.0.0","downlevel-d\
ts":"0.10.1",premove:"4.0.0",typescript:"~7.0.2"},engines:{node:">=20.0.0"}}})};
