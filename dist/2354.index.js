"use strict";exports.id=2354,exports.ids=[2354],exports.modules={3162:((_m_,_e_,_r_)=>{_r_.d(_e_,{W:()=>SignatureV4MultiRegion});var _0_=_r_(
793),signatureV4CrtContainer={CrtSignerV4:null},SESSION_TOKEN_QUERY_PARAM="X-Amz-S3session-Token",SESSION_TOKEN_HEADER=SESSION_TOKEN_QUERY_PARAM.
toLowerCase(),SignatureV4SignWithCredentials=class extends _0_.BB{async signWithCredentials(e,s,i){let n=getCredentialsWithoutSessionToken(
s);e.headers[SESSION_TOKEN_HEADER]=s.sessionToken;let r=this;return setSingleOverride(r,n),r.signRequest(e,i??{})}async presignWithCredentials(e,s,i){
let n=getCredentialsWithoutSessionToken(s);return delete e.headers[SESSION_TOKEN_HEADER],e.headers[SESSION_TOKEN_QUERY_PARAM]=
s.sessionToken,e.query=e.query??{},e.query[SESSION_TOKEN_QUERY_PARAM]=s.sessionToken,setSingleOverride(this,n),this.presign(
e,i)}};function getCredentialsWithoutSessionToken(e){return{accessKeyId:e.accessKeyId,secretAccessKey:e.secretAccessKey,
expiration:e.expiration}}function setSingleOverride(e,s){let i=e.credentialProvider;e.credentialProvider=()=>(e.credentialProvider=
i,Promise.resolve(s))}var SignatureV4MultiRegion=class{sigv4aSigner;sigv4Signer;signerOptions;static sigv4aDependency(){
return typeof signatureV4CrtContainer.CrtSignerV4=="function"?"crt":typeof _0_.dm.SignatureV4a=="function"?"js":"none"}constructor(e){
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
if(!this.sigv4aSigner){let e=signatureV4CrtContainer.CrtSignerV4,i=_0_.dm.SignatureV4a;if(this.signerOptions.runtime==="\
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
2354:((_m_,_e_,_r_)=>{_r_.d(_e_,{_s:()=>takeCredentials,ah:()=>openAwsSession,hD:()=>locationOf,rN:()=>takeCredentialsAhead});
var _1_=_r_(74),_2_=_r_(9159),_3_=_r_(3162),_4_=_r_(823),_5_=_r_(4513),_6_=_r_(5715),_7_=_r_(3694),_8_=_r_(793),_9_=_r_(
8734),_10_=_r_(5271),_11_=_r_(4976),_12_=_r_(7075),_13_=_r_.n(_12_),_14_=_r_(8500),_15_=_r_.n(_14_),q="ref",a=-1,b=!0,c="\
isSet",d="PartitionResult",e="booleanEquals",f="stringEquals",g="getAttr",h="us-east-1",i="sigv4",j="sts",k="https://sts\
.{Region}.{PartitionResult#dnsSuffix}",l={[q]:"Endpoint"},m={[q]:"Region"},n={[q]:d},o={},p=[m],_data={conditions:[[c,[l]],
[c,p],["aws.partition",p,d],[e,[{[q]:"UseFIPS"},b]],[e,[{[q]:"UseDualStack"},b]],[f,[m,"aws-global"]],[e,[{[q]:"UseGloba\
lEndpoint"},b]],[f,[m,"eu-central-1"]],[e,[{fn:g,argv:[n,"supportsDualStack"]},b]],[e,[{fn:g,argv:[n,"supportsFIPS"]},b]],
[f,[m,"ap-south-1"]],[f,[m,"eu-north-1"]],[f,[m,"eu-west-1"]],[f,[m,"eu-west-2"]],[f,[m,"eu-west-3"]],[f,[m,"sa-east-1"]],
[f,[m,h]],[f,[m,"us-east-2"]],[f,[m,"us-west-2"]],[f,[m,"us-west-1"]],[f,[m,"ca-central-1"]],[f,[m,"ap-southeast-1"]],[f,
[m,"ap-northeast-1"]],[f,[m,"ap-southeast-2"]],[f,[{fn:g,argv:[n,"name"]},"aws-us-gov"]]],results:[[a],["https://sts.ama\
zonaws.com",{authSchemes:[{name:i,signingName:j,signingRegion:h}]}],[k,{authSchemes:[{name:i,signingName:j,signingRegion:"\
{Region}"}]}],[a,"Invalid Configuration: FIPS and custom endpoint are not supported"],[a,"Invalid Configuration: Dualsta\
ck and custom endpoint are not supported"],[l,o],["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",o],[a,
"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://sts.{Region}.amazonaws.com",
o],["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}",o],[a,"FIPS is enabled but this partition does not support F\
IPS"],["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}",o],[a,"DualStack is enabled but this partition does n\
ot support DualStack"],[k,o],[a,"Invalid Configuration: Missing Region"]]},root=2,r=1e8,nodes=new Int32Array([-1,1,-1,0,
30,3,1,4,r+14,2,5,r+14,3,25,6,4,24,7,5,r+1,8,6,9,r+13,7,r+1,10,10,r+1,11,11,r+1,12,12,r+1,13,13,r+1,14,14,r+1,15,15,r+1,
16,16,r+1,17,17,r+1,18,18,r+1,19,19,r+1,20,20,r+1,21,21,r+1,22,22,r+1,23,23,r+1,r+2,8,r+11,r+12,4,28,26,9,27,r+10,24,r+8,
r+9,8,29,r+7,9,r+6,r+7,3,r+3,31,4,r+4,r+5]),bdd=_10_.d5.from(nodes,root,_data.conditions,_data.results),cache=new _10_.kS(
{size:50,params:["Endpoint","Region","UseDualStack","UseFIPS","UseGlobalEndpoint"]}),defaultEndpointResolver=(n2,e2={})=>cache.
get(n2,()=>(0,_10_.cH)(bdd,{endpointParams:n2,logger:e2.logger}));_10_.mw.aws=_10_.UF;var createEndpointRuleSetHttpAuthSchemeParametersProvider=e2=>async(t,r2,n2)=>{
if(!n2)throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");let i2=await e2(
t,r2,n2),o2=(0,_11_.ug)(r2)?.commandInstance?.constructor?.getEndpointParameterInstructions;if(!o2)throw new Error(`getE\
ndpointParameterInstructions() is not defined on '${r2.commandName}'`);let h2=await(0,_10_.xg)(n2,{getEndpointParameterInstructions:o2},
t);return Object.assign(i2,h2)},_defaultSTSHttpAuthSchemeParametersProvider=async(e2,t,r2)=>({operation:(0,_11_.ug)(t).operation,
region:await(0,_11_.te)(e2.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()}),
defaultSTSHttpAuthSchemeParametersProvider=createEndpointRuleSetHttpAuthSchemeParametersProvider(_defaultSTSHttpAuthSchemeParametersProvider);
function createAwsAuthSigv4HttpAuthOption(e2){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"sts",region:e2.region},
propertiesExtractor:(t,r2)=>({signingProperties:{config:t,context:r2}})}}function createAwsAuthSigv4aHttpAuthOption(e2){
return{schemeId:"aws.auth#sigv4a",signingProperties:{name:"sts",region:e2.region},propertiesExtractor:(t,r2)=>({signingProperties:{
config:t,context:r2}})}}function createSmithyApiNoAuthHttpAuthOption(e2){return{schemeId:"smithy.api#noAuth"}}var createEndpointRuleSetHttpAuthSchemeProvider=(e2,t,r2)=>n2=>{
let i2=e2(n2).properties?.authSchemes;if(!i2)return t(n2);let o2=[];for(let h2 of i2){let{name:p2,properties:d2={},...m2}=h2,
s=p2.toLowerCase();p2!==s&&console.warn(`HttpAuthScheme has been normalized with lowercasing: '${p2}' to '${s}'`);let a2;
if(s==="sigv4a"){a2="aws.auth#sigv4a";let l2=i2.find(S=>{let g2=S.name.toLowerCase();return g2!=="sigv4a"&&g2.startsWith(
"sigv4")});if(_3_.W.sigv4aDependency()==="none"&&l2)continue}else if(s.startsWith("sigv4"))a2="aws.auth#sigv4";else throw new Error(
`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${s}'`);let c2=r2[a2];if(!c2)throw new Error(`Could n\
ot find HttpAuthOption create function for '${a2}'`);let u=c2(n2);u.schemeId=a2,u.signingProperties={...u.signingProperties||
{},...m2,...d2},o2.push(u)}return o2},_defaultSTSHttpAuthSchemeProvider=e2=>{let t=[];switch(e2.operation){case"AssumeRo\
leWithSAML":{t.push(createSmithyApiNoAuthHttpAuthOption(e2)),t.push(createAwsAuthSigv4aHttpAuthOption(e2));break}case"As\
sumeRoleWithWebIdentity":{t.push(createSmithyApiNoAuthHttpAuthOption(e2)),t.push(createAwsAuthSigv4aHttpAuthOption(e2));
break}default:t.push(createAwsAuthSigv4HttpAuthOption(e2)),t.push(createAwsAuthSigv4aHttpAuthOption(e2))}return t},defaultSTSHttpAuthSchemeProvider=createEndpointRuleSetHttpAuthSchemeProvider(
defaultEndpointResolver,_defaultSTSHttpAuthSchemeProvider,{"aws.auth#sigv4":createAwsAuthSigv4HttpAuthOption,"aws.auth#s\
igv4a":createAwsAuthSigv4aHttpAuthOption,"smithy.api#noAuth":createSmithyApiNoAuthHttpAuthOption}),resolveHttpAuthSchemeConfig=e2=>{
let t=(0,_8_.ho)(e2),r2=(0,_8_.Oy)(t);return Object.assign(r2,{authSchemePreference:(0,_11_.te)(e2.authSchemePreference??
[])})},resolveClientEndpointParameters=n2=>Object.assign(n2,{useDualstackEndpoint:n2.useDualstackEndpoint??!1,useFipsEndpoint:n2.
useFipsEndpoint??!1,useGlobalEndpoint:n2.useGlobalEndpoint??!1,defaultSigningName:"sts"}),commonParams={UseGlobalEndpoint:{
type:"builtInParams",name:"useGlobalEndpoint"},UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"bui\
ltInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDua\
lstackEndpoint"}},package_default={version:"3.1169.0"},STSServiceException=class e2 extends _10_.TJ{static shapeId="smit\
hy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";constructor(t){super(t),Object.setPrototypeOf(this,e2.prototype)}},
ExpiredTokenException=class t extends STSServiceException{static shapeId="com.amazonaws.sts#ExpiredTokenException";name="\
ExpiredTokenException";$fault="client";constructor(e2){super({name:"ExpiredTokenException",$fault:"client",...e2}),Object.
setPrototypeOf(this,t.prototype)}},MalformedPolicyDocumentException=class o2 extends STSServiceException{static shapeId="\
com.amazonaws.sts#MalformedPolicyDocumentException";name="MalformedPolicyDocumentException";$fault="client";constructor(e2){
super({name:"MalformedPolicyDocumentException",$fault:"client",...e2}),Object.setPrototypeOf(this,o2.prototype)}},PackedPolicyTooLargeException=class n2 extends STSServiceException{static shapeId="\
com.amazonaws.sts#PackedPolicyTooLargeException";name="PackedPolicyTooLargeException";$fault="client";constructor(e2){super(
{name:"PackedPolicyTooLargeException",$fault:"client",...e2}),Object.setPrototypeOf(this,n2.prototype)}},RegionDisabledException=class i2 extends STSServiceException{static shapeId="\
com.amazonaws.sts#RegionDisabledException";name="RegionDisabledException";$fault="client";constructor(e2){super({name:"R\
egionDisabledException",$fault:"client",...e2}),Object.setPrototypeOf(this,i2.prototype)}},IDPRejectedClaimException=class c2 extends STSServiceException{static shapeId="\
com.amazonaws.sts#IDPRejectedClaimException";name="IDPRejectedClaimException";$fault="client";constructor(e2){super({name:"\
IDPRejectedClaimException",$fault:"client",...e2}),Object.setPrototypeOf(this,c2.prototype)}},InvalidIdentityTokenException=class a2 extends STSServiceException{static shapeId="\
com.amazonaws.sts#InvalidIdentityTokenException";name="InvalidIdentityTokenException";$fault="client";constructor(e2){super(
{name:"InvalidIdentityTokenException",$fault:"client",...e2}),Object.setPrototypeOf(this,a2.prototype)}},IDPCommunicationErrorException=class s extends STSServiceException{static shapeId="\
com.amazonaws.sts#IDPCommunicationErrorException";name="IDPCommunicationErrorException";$fault="client";$retryable={};constructor(e2){
super({name:"IDPCommunicationErrorException",$fault:"client",...e2}),Object.setPrototypeOf(this,s.prototype)}},InvalidAuthorizationMessageException=class p2 extends STSServiceException{static shapeId="\
com.amazonaws.sts#InvalidAuthorizationMessageException";name="InvalidAuthorizationMessageException";$fault="client";constructor(e2){
super({name:"InvalidAuthorizationMessageException",$fault:"client",...e2}),Object.setPrototypeOf(this,p2.prototype)}},ExpiredTradeInTokenException=class r2 extends STSServiceException{static shapeId="\
com.amazonaws.sts#ExpiredTradeInTokenException";name="ExpiredTradeInTokenException";$fault="client";constructor(e2){super(
{name:"ExpiredTradeInTokenException",$fault:"client",...e2}),Object.setPrototypeOf(this,r2.prototype)}},JWTPayloadSizeExceededException=class l2 extends STSServiceException{static shapeId="\
com.amazonaws.sts#JWTPayloadSizeExceededException";name="JWTPayloadSizeExceededException";$fault="client";constructor(e2){
super({name:"JWTPayloadSizeExceededException",$fault:"client",...e2}),Object.setPrototypeOf(this,l2.prototype)}},OutboundWebIdentityFederationDisabledException=class d2 extends STSServiceException{static shapeId="\
com.amazonaws.sts#OutboundWebIdentityFederationDisabledException";name="OutboundWebIdentityFederationDisabledException";$fault="\
client";constructor(e2){super({name:"OutboundWebIdentityFederationDisabledException",$fault:"client",...e2}),Object.setPrototypeOf(
this,d2.prototype)}},SessionDurationEscalationException=class x extends STSServiceException{static shapeId="com.amazonaw\
s.sts#SessionDurationEscalationException";name="SessionDurationEscalationException";$fault="client";constructor(e2){super(
{name:"SessionDurationEscalationException",$fault:"client",...e2}),Object.setPrototypeOf(this,x.prototype)}},_ETE="Expir\
edTokenException",_ETITE="ExpiredTradeInTokenException",_IAME="InvalidAuthorizationMessageException",_IDPCEE="IDPCommuni\
cationErrorException",_IDPRCE="IDPRejectedClaimException",_IITE="InvalidIdentityTokenException",_JWTPSEE="JWTPayloadSize\
ExceededException",_MPDE="MalformedPolicyDocumentException",_OWIFDE="OutboundWebIdentityFederationDisabledException",_PPTLE="\
PackedPolicyTooLargeException",_RDE="RegionDisabledException",_SDEE="SessionDurationEscalationException",_c="client",_m="\
message",_s="smithy.ts.sdk.synthetic.com.amazonaws.sts",n0="com.amazonaws.sts",_s_registry=new _11_.OF(_s),STSServiceException$=[
-3,_s,"STSServiceException",0,[],[]];_s_registry.registerError(STSServiceException$,STSServiceException);var n0_registry=new _11_.
OF(n0),ExpiredTokenException$=[-3,n0,_ETE,{awsQueryError:["ExpiredTokenException",400],error:_c,httpError:400},[_m],[0]];
n0_registry.registerError(ExpiredTokenException$,ExpiredTokenException);var ExpiredTradeInTokenException$=[-3,n0,_ETITE,
{awsQueryError:["ExpiredTradeInTokenException",400],error:_c,httpError:400},[_m],[0]];n0_registry.registerError(ExpiredTradeInTokenException$,
ExpiredTradeInTokenException);var IDPCommunicationErrorException$=[-3,n0,_IDPCEE,{awsQueryError:["IDPCommunicationError",
400],error:_c,httpError:400},[_m],[0]];n0_registry.registerError(IDPCommunicationErrorException$,IDPCommunicationErrorException);
var IDPRejectedClaimException$=[-3,n0,_IDPRCE,{awsQueryError:["IDPRejectedClaim",403],error:_c,httpError:403},[_m],[0]];
n0_registry.registerError(IDPRejectedClaimException$,IDPRejectedClaimException);var InvalidAuthorizationMessageException$=[
-3,n0,_IAME,{awsQueryError:["InvalidAuthorizationMessageException",400],error:_c,httpError:400},[_m],[0]];n0_registry.registerError(
InvalidAuthorizationMessageException$,InvalidAuthorizationMessageException);var InvalidIdentityTokenException$=[-3,n0,_IITE,
{awsQueryError:["InvalidIdentityToken",400],error:_c,httpError:400},[_m],[0]];n0_registry.registerError(InvalidIdentityTokenException$,
InvalidIdentityTokenException);var JWTPayloadSizeExceededException$=[-3,n0,_JWTPSEE,{awsQueryError:["JWTPayloadSizeExcee\
dedException",400],error:_c,httpError:400},[_m],[0]];n0_registry.registerError(JWTPayloadSizeExceededException$,JWTPayloadSizeExceededException);
var MalformedPolicyDocumentException$=[-3,n0,_MPDE,{awsQueryError:["MalformedPolicyDocument",400],error:_c,httpError:400},
[_m],[0]];n0_registry.registerError(MalformedPolicyDocumentException$,MalformedPolicyDocumentException);var OutboundWebIdentityFederationDisabledException$=[
-3,n0,_OWIFDE,{awsQueryError:["OutboundWebIdentityFederationDisabledException",403],error:_c,httpError:403},[_m],[0]];n0_registry.
registerError(OutboundWebIdentityFederationDisabledException$,OutboundWebIdentityFederationDisabledException);var PackedPolicyTooLargeException$=[
-3,n0,_PPTLE,{awsQueryError:["PackedPolicyTooLarge",400],error:_c,httpError:400},[_m],[0]];n0_registry.registerError(PackedPolicyTooLargeException$,
PackedPolicyTooLargeException);var RegionDisabledException$=[-3,n0,_RDE,{awsQueryError:["RegionDisabledException",403],error:_c,
httpError:403},[_m],[0]];n0_registry.registerError(RegionDisabledException$,RegionDisabledException);var SessionDurationEscalationException$=[
-3,n0,_SDEE,{awsQueryError:["SessionDurationEscalationException",403],error:_c,httpError:403},[_m],[0]];n0_registry.registerError(
SessionDurationEscalationException$,SessionDurationEscalationException);var errorTypeRegistries=[_s_registry,n0_registry],
getRuntimeConfig=e2=>({apiVersion:"2011-06-15",base64Decoder:e2?.base64Decoder??_11_.Ey,base64Encoder:e2?.base64Encoder??
_11_.nk,disableHostPrefix:e2?.disableHostPrefix??!1,endpointProvider:e2?.endpointProvider??defaultEndpointResolver,extensions:e2?.
extensions??[],httpAuthSchemeProvider:e2?.httpAuthSchemeProvider??defaultSTSHttpAuthSchemeProvider,httpAuthSchemes:e2?.httpAuthSchemes??
[{schemeId:"aws.auth#sigv4",identityProvider:t=>t.getIdentityProvider("aws.auth#sigv4"),signer:new _8_.f2},{schemeId:"aw\
s.auth#sigv4a",identityProvider:t=>t.getIdentityProvider("aws.auth#sigv4a"),signer:new _8_.S1},{schemeId:"smithy.api#noA\
uth",identityProvider:t=>t.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new _10_.mR}],logger:e2?.logger??
new _10_.N4,protocol:e2?.protocol??_8_.kE,protocolSettings:e2?.protocolSettings??{defaultNamespace:"com.amazonaws.sts",errorTypeRegistries,
xmlNamespace:"https://sts.amazonaws.com/doc/2011-06-15/",version:"2011-06-15",serviceTarget:"AWSSecurityTokenServiceV201\
10615"},serviceId:e2?.serviceId??"STS",sha256:e2?.sha256??_8_.kS,signerConstructor:e2?.signerConstructor??_3_.W,urlParser:e2?.
urlParser??_11_.Dl,utf8Decoder:e2?.utf8Decoder??_11_.ar,utf8Encoder:e2?.utf8Encoder??_11_.Pq}),getRuntimeConfig2=e2=>{(0,_10_.
o_)(process.version);let a2=(0,_11_.IZ)(e2),d2=()=>a2().then(_10_.lT),i2=getRuntimeConfig(e2);(0,_10_.I9)(process.version);
let t={profile:e2?.profile,logger:i2.logger};return{...i2,...e2,runtime:"node",defaultsMode:a2,authSchemePreference:e2?.
authSchemePreference??(0,_11_.Z9)(_8_.$S,t),bodyLengthChecker:e2?.bodyLengthChecker??_11_.n8,credentialDefaultProvider:e2?.
credentialDefaultProvider??_2_.v6,defaultSocketTimeout:(0,_10_.ED)(e2?.requestHandler,3e5),defaultUserAgentProvider:e2?.
defaultUserAgentProvider??(0,_10_.pf)({serviceId:i2.serviceId,clientVersion:package_default.version}),httpAuthSchemes:e2?.
httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:r2=>r2.getIdentityProvider("aws.auth#sigv4")||(async n2=>await(0,_2_.
v6)(n2?.__config||{})()),signer:new _8_.f2},{schemeId:"aws.auth#sigv4a",identityProvider:r2=>r2.getIdentityProvider("aws\
.auth#sigv4a"),signer:new _8_.S1},{schemeId:"smithy.api#noAuth",identityProvider:r2=>r2.getIdentityProvider("smithy.api#\
noAuth")||(async()=>({})),signer:new _10_.mR}],maxAttempts:e2?.maxAttempts??(0,_11_.Z9)(_10_.qs,e2),region:e2?.region??(0,_11_.
Z9)(_11_.GG,{..._11_.zH,...t}),requestHandler:_9_.$.create(e2?.requestHandler??d2),retryMode:e2?.retryMode??(0,_11_.Z9)(
{..._10_.kN,default:async()=>(await d2()).retryMode||_10_.L0},e2),sigv4aSigningRegionSet:e2?.sigv4aSigningRegionSet??(0,_11_.
Z9)(_8_.AE,t),streamCollector:e2?.streamCollector??_11_.kv,useDualstackEndpoint:e2?.useDualstackEndpoint??(0,_11_.Z9)(_11_.
e$,t),useFipsEndpoint:e2?.useFipsEndpoint??(0,_11_.Z9)(_11_.Ko,t),userAgentAppId:e2?.userAgentAppId??(0,_11_.Z9)(_10_.hV,
t)}},getHttpAuthExtensionConfiguration=e2=>{let h2=e2.httpAuthSchemes,r2=e2.httpAuthSchemeProvider,s=e2.credentials;return{
setHttpAuthScheme(t){let d2=h2.findIndex(u=>u.schemeId===t.schemeId);d2===-1?h2.push(t):h2.splice(d2,1,t)},httpAuthSchemes(){
return h2},setHttpAuthSchemeProvider(t){r2=t},httpAuthSchemeProvider(){return r2},setCredentials(t){s=t},credentials(){return s}}},
resolveHttpAuthRuntimeConfig=e2=>({httpAuthSchemes:e2.httpAuthSchemes(),httpAuthSchemeProvider:e2.httpAuthSchemeProvider(),
credentials:e2.credentials()}),resolveRuntimeExtensions=(e2,t)=>{let n2=Object.assign((0,_10_.Rq)(e2),(0,_10_.xA)(e2),(0,_11_.
eS)(e2),getHttpAuthExtensionConfiguration(e2));return t.forEach(o2=>o2.configure(n2)),Object.assign(e2,(0,_10_.$3)(n2),(0,_10_.
uv)(n2),(0,_11_.jt)(n2),resolveHttpAuthRuntimeConfig(n2))},STSClient=class extends _10_.Kj{config;constructor(...[t]){let e2=getRuntimeConfig2(
t||{});super(e2),this.initConfig=e2;let n2=resolveClientEndpointParameters(e2),s=(0,_10_.Dc)(n2),g2=(0,_10_.$z)(s),o2=(0,_11_.
TD)(g2),r2=o2,c2=(0,_10_.Co)(r2),a2=resolveHttpAuthSchemeConfig(c2),d2=resolveRuntimeExtensions(a2,t?.extensions||[]);this.
config=d2,this.middlewareStack.use((0,_11_.wq)(this.config)),this.middlewareStack.use((0,_10_.sM)(this.config)),this.middlewareStack.
use((0,_10_.ey)(this.config)),this.middlewareStack.use((0,_11_.vK)(this.config)),this.middlewareStack.use((0,_10_.TC)(this.
config)),this.middlewareStack.use((0,_10_.Y7)(this.config)),this.middlewareStack.use((0,_10_.n4)(this.config)),this.middlewareStack.
use((0,_10_.wB)(this.config,{httpAuthSchemeParametersProvider:defaultSTSHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async i2=>new _10_.
h$({"aws.auth#sigv4":i2.credentials,"aws.auth#sigv4a":i2.credentials})})),this.middlewareStack.use((0,_10_.lW)(this.config))}destroy(){
super.destroy()}},command=(0,_10_.k8)(commonParams,"AWSSecurityTokenServiceV20110615","STSClient",_10_.rD),_ep0={},_mw0=(e2,m2,n2,o2)=>[],
_A="Arn",_Ac="Account",_GCI="GetCallerIdentity",_GCIR="GetCallerIdentityRequest",_GCIRe="GetCallerIdentityResponse",_UI="\
UserId",_s2="smithy.ts.sdk.synthetic.com.amazonaws.sts",n02="com.amazonaws.sts",_s_registry2=new _11_.OF(_s2),n0_registry2=new _11_.
OF(n02),GetCallerIdentityRequest$=[3,n02,_GCIR,0,[],[]],GetCallerIdentityResponse$=[3,n02,_GCIRe,0,[_UI,_Ac,_A],[0,0,0]],
GetCallerIdentity$=[9,n02,_GCI,0,()=>GetCallerIdentityRequest$,()=>GetCallerIdentityResponse$],GetCallerIdentityCommand=class extends command(
_ep0,_mw0,"GetCallerIdentity",GetCallerIdentity$){};async function callerIdentity(options){let client=new STSClient({...(0,_2_.
W0)(options),maxAttempts:_2_.Ml}),ask=(0,_2_.hF)("sts:GetCallerIdentity",_=>client.send(new GetCallerIdentityCommand({}))),
{Account:account="",Arn:arn=""}=await ask({}),partition=/^arn:(aws[a-z-]*):/.exec(arn)?.[1];if(!/^\d{12}$/.test(account)||
partition===void 0)throw new _7_.Rk("unknown-outcome","sts:GetCallerIdentity","STS's answer names no account.");return{account,
arn,partition}}function sessionNameOf({repository,runId}){let run=valid(runId).slice(0,20),end=run===""?"":`-${run}`;return`${`\
smr-${valid(repository)}`.slice(0,64-end.length)}${end}`}function valid(text){return text.replace(/[^A-Za-z0-9_+=,.@-]/g,
"-")}var _A2="Arn",_AKI="AccessKeyId",_ARI="AssumedRoleId",_ARU="AssumedRoleUser",_ARWWI="AssumeRoleWithWebIdentity",_ARWWIR="\
AssumeRoleWithWebIdentityRequest",_ARWWIRs="AssumeRoleWithWebIdentityResponse",_Au="Audience",_C="Credentials",_DS="Dura\
tionSeconds",_E="Expiration",_MSTS="MinimumSessionTokenSize",_P="Policy",_PA="PolicyArns",_PDT="PolicyDescriptorType",_PI="\
ProviderId",_PPS="PackedPolicySize",_Pr="Provider",_RA="RoleArn",_RSN="RoleSessionName",_SAK="SecretAccessKey",_SFWIT="S\
ubjectFromWebIdentityToken",_SI="SourceIdentity",_STS="SessionTokenSize",_STU="SessionTokenUtilization",_STe="SessionTok\
en",_WIT="WebIdentityToken",_a="arn",_aKST="accessKeySecretType",_cTT="clientTokenType",_pDLT="policyDescriptorListType",
_s3="smithy.ts.sdk.synthetic.com.amazonaws.sts",n03="com.amazonaws.sts",_s_registry3=new _11_.OF(_s3),n0_registry3=new _11_.
OF(n03),accessKeySecretType=[0,n03,_aKST,8,0],clientTokenType=[0,n03,_cTT,8,0],AssumedRoleUser$=[3,n03,_ARU,0,[_ARI,_A2],
[0,0],2],AssumeRoleWithWebIdentityRequest$=[3,n03,_ARWWIR,0,[_RA,_RSN,_WIT,_PI,_PA,_P,_DS,_MSTS],[0,0,[()=>clientTokenType,
0],0,()=>policyDescriptorListType,0,1,1],3],AssumeRoleWithWebIdentityResponse$=[3,n03,_ARWWIRs,0,[_C,_SFWIT,_ARU,_PPS,_Pr,
_Au,_SI,_STU,_STS],[[()=>Credentials$,0],0,()=>AssumedRoleUser$,1,0,0,0,1,1]],Credentials$=[3,n03,_C,0,[_AKI,_SAK,_STe,_E],
[0,[()=>accessKeySecretType,0],0,4],4],PolicyDescriptorType$=[3,n03,_PDT,0,[_a],[0]],policyDescriptorListType=[1,n03,_pDLT,
0,()=>PolicyDescriptorType$],AssumeRoleWithWebIdentity$=[9,n03,_ARWWI,0,()=>AssumeRoleWithWebIdentityRequest$,()=>AssumeRoleWithWebIdentityResponse$],
AssumeRoleWithWebIdentityCommand=class extends command(_ep0,_mw0,"AssumeRoleWithWebIdentity",AssumeRoleWithWebIdentity$){},
CALL="sts:AssumeRoleWithWebIdentity",ATTEMPTS=6,FIRST_WAIT_MILLISECONDS=100,REFRESH_BEFORE_MILLISECONDS=5*6e4;function webIdentityCredentials(options){
let current,isFresh=({expiration})=>expiration!==void 0&&expiration.getTime()-options.clock.now().getTime()>REFRESH_BEFORE_MILLISECONDS;
return async()=>{let before=current,known=await before?.catch(()=>{});return known!==void 0&&isFresh(known)?known:((current===
before||current===void 0)&&(current=assume(options)),current)}}async function assume(options){let client=new STSClient({
region:options.region,requestHandler:options.transport.forIdToken(options.idTokenHosts),maxAttempts:5,customUserAgent:options.
userAgent,credentials:{accessKeyId:"",secretAccessKey:""}}),token=await options.idToken(),isRenewed=!1,asked=0;for(let attempt=1;;attempt+=
1){let requestedAt=options.clock.now().getTime();try{let answer=await client.send(new AssumeRoleWithWebIdentityCommand({
RoleArn:options.roleArn,RoleSessionName:options.sessionName,WebIdentityToken:token,DurationSeconds:options.durationSeconds}));
return read(answer,requestedAt,options)}catch(error){if(error instanceof _7_.lZ)throw error;let failure=(0,_2_.g5)(CALL,
error);if(asked+=failure.attempts??1,isExpired(error)&&!isRenewed)isRenewed=!0,token=await options.idToken();else if(attempt===
ATTEMPTS||!(isPassing(error)||(0,_2_.EP)(error)))throw await refused(failure.after(asked),token,options)}await options.clock.
sleep(Math.random()*FIRST_WAIT_MILLISECONDS*2**attempt)}}function read({Credentials:given,AssumedRoleUser:user},requestedAt,{
mask,durationSeconds,roleArn}){let{AccessKeyId,SecretAccessKey,SessionToken}=given??{};if(!AccessKeyId||!SecretAccessKey||
!SessionToken)throw new _7_.Rk("unknown-outcome",CALL,"STS's answer holds no credentials.");mask(SecretAccessKey),mask(SessionToken);
let[asked,answered]=[roleArn,user?.Arn].map(arn=>arn?.split(":")[4]);if(answered!==void 0&&answered!==asked){let message=`${roleArn}\
 was to be assumed, and the answer of ${CALL} is for ${user?.Arn}, in another account.`;throw new _7_.lZ("wrong-account",
message,{hint:"Nothing was written. See what answers in place of STS: AWS_ENDPOINT_URL_STS, or a proxy."})}let expiration=new Date(
requestedAt+durationSeconds*1e3);return{accessKeyId:AccessKeyId,secretAccessKey:SecretAccessKey,sessionToken:SessionToken,
expiration}}function isExpired(error){return error instanceof Error&&/^ExpiredToken/.test(error.name)}function isPassing(error){
return error instanceof Error&&/^InvalidIdentityToken/.test(error.name)&&/Couldn't retrieve verification key/.test(error.
message)}async function refused(failure,token,options){let{trustHint}=await _r_.e(3299).then(_r_.bind(_r_,3299)),hint=trustHint(
{failure,token,roleArn:options.roleArn});return hint===void 0?failure:new _7_.Rk("credentials",failure.call,`${options.roleArn}\
 could not be assumed: ${failure.message}`,(0,_6_.s)({hint,cause:failure,requestId:failure.requestId,attempts:failure.attempts}))}
var FIRST_RATE=10,LEAST_RATE=1,RATE_A_ANSWER=.2,FULL_RATE=100,PAUSE_OF_TURNS=5;function newPace({now=Date.now,sleep=_14_.
setTimeout}={}){let rate=Number.POSITIVE_INFINITY,next=0,slowedAt=Number.NEGATIVE_INFINITY,interval=()=>1e3/rate;return{
turn:async()=>{let start=Math.max(now(),next);next=start+interval();let milliseconds=start-now();return milliseconds>0&&
await sleep(milliseconds),now()},throttled:since=>{since<slowedAt||(slowedAt=now(),rate=Number.isFinite(rate)?Math.max(rate/
2,LEAST_RATE):FIRST_RATE,next=Math.max(next,slowedAt+interval()*PAUSE_OF_TURNS))},answered:()=>{rate+=RATE_A_ANSWER,rate>=
FULL_RATE&&(rate=Number.POSITIVE_INFINITY)}}}var CONNECT_MILLISECONDS=3e3,DEADLINES={readMilliseconds:1e4,createMilliseconds:3e4,
invokeMilliseconds:7e4},MAX_ERROR_BYTES=1e4,MAX_BODY_BYTES=8*1024*1024,Transport=class extends _9_.${#proxyAgent;#deadlines;#proxied=new Map;#named=new Set;#paces=new Map;#log;constructor(proxyAgent2,deadlines=DEADLINES,log=()=>{}){
super({connectionTimeout:CONNECT_MILLISECONDS}),this.#deadlines=deadlines,this.#log=log,this.#proxyAgent=proxyAgent2}async handle(request,options={}){
let url=`${request.protocol}//${request.hostname}${request.port===void 0?"":`:${request.port}`}`;(0,_4_.q9)(url),this.#name(
request.hostname);let pace=this.#paceOf(request.hostname),since=await pace.turn(),milliseconds=this.#deadlines[deadlineOf(
request)],deadline=AbortSignal.timeout(milliseconds);try{let answer=await this.#send(url,request,{...options,abortSignal:deadline});
if(answer.response.body instanceof _12_.Readable){let bytes=await readWhole(answer.response.body,deadline);isThrottled(answer.
response,bytes)?pace.throttled(since):pace.answered(),answer.response.body=_12_.Readable.from([bytes])}return answer}catch(error){
throw deadline.aborted?Object.assign(new Error(`no whole answer within ${milliseconds/1e3} s`),{name:"TimeoutError"}):isCutOff(
error)?Object.assign(error,{message:CUT_OFF}):error}}forIdToken(hosts){return{metadata:this.metadata,destroy:()=>{},httpHandlerConfigs:()=>this.
httpHandlerConfigs(),updateHttpClientConfig:(key,value)=>this.updateHttpClientConfig(key,value),handle:async(request,options)=>((0,_4_.
D9)(request.hostname,hosts),this.handle(request,options))}}#paceOf(hostname){let pace=this.#paces.get(hostname)??newPace();
return this.#paces.set(hostname,pace),pace}#name(hostname){(0,_4_.NX)(hostname)||this.#named.has(hostname)||(this.#named.
add(hostname),this.#log(`Requests go to ${hostname}, which is no host of AWS.`))}async#send(url,request,options){let proxied=this.#proxied.
get(url)??this.#proxyHandler(url);return proxied?proxied.handle(request,options):super.handle(request,options)}#proxyHandler(url){
let agent=this.#proxyAgent(url);if(!agent)return;let destroyable=Object.assign(agent,{destroy:agent.destroy??(()=>{})}),
handler=new _9_.$({connectionTimeout:CONNECT_MILLISECONDS,...url.startsWith("https:")?{httpsAgent:destroyable}:{httpAgent:destroyable}});
return this.#proxied.set(url,handler),handler}},CUT_OFF="the connection ended in the middle of the answer";function isCutOff(error){
return error instanceof Error&&error.message==="aborted"}function isThrottled({statusCode,headers},bytes){if(statusCode<
400)return!1;let text=bytes.subarray(0,MAX_ERROR_BYTES).toString("utf8");return(0,_2_.bX)({status:statusCode,errorType:headers["\
x-amzn-errortype"],text})}function deadlineOf({method,path,headers}){return/\/endpoints\/[^/]+\/invocations$/.test(path)?
"invokeMilliseconds":method==="PUT"||/\.Create/.test(headers["x-amz-target"]??"")?"createMilliseconds":"readMilliseconds"}
async function readWhole(body,deadline){let stop=()=>{body.destroy(new Error("deadline"))};deadline.aborted&&stop(),deadline.
addEventListener("abort",stop,{once:!0});try{let chunks=[],size=0;for await(let chunk of body){let bytes=Buffer.from(chunk);
if(size+=bytes.length,size>MAX_BODY_BYTES)throw new Error(`an answer of more than ${MAX_BODY_BYTES} bytes`);chunks.push(
bytes)}return Buffer.concat(chunks)}finally{deadline.removeEventListener("abort",stop)}}async function openAwsSession(request){
let{inputs}=request,{own,registry,environment}=clientsFor(request),[identity]=await Promise.all([callerIdentity(own),inputs.
role===void 0?registry.credentials?.().catch(()=>{}):void 0]);return checkAccount(identity,inputs),sessionOf(request,{own,
registry,identity,environment:environment()})}async function openAwsSessionAhead(request){let{inputs}=request,{role}=inputs;
if(role===void 0){let session=await openAwsSession(request);return{session,confirmed:Promise.resolve(session.identity)}}
let{own,registry}=clientsFor(request),confirmed=callerIdentity(own).then(identity=>(checkAccount(identity,inputs),identity));
return confirmed.catch(()=>{}),{session:sessionOf(request,{own,registry,identity:role,environment:void 0}),confirmed}}function clientsFor(request){
let{inputs,region,userAgent}=request,environment,idToken=request.idToken&&(async()=>{let token=await request.idToken?.();
return environment=(0,_4_.g6)(token??""),token??""}),transport=new Transport(_1_.Q,void 0,request.tell),clientsOf=role=>({
region,transport,userAgent,credentials:role&&credentialsOf(role,transport,{...request,idToken})}),own=clientsOf(inputs.role),
registry=inputs.registryRole?clientsOf(inputs.registryRole):own;return{own,registry,environment:()=>environment}}function sessionOf({
inputs,region},taken){let{identity}=taken,registryAccount=inputs.registryAccountId??inputs.registryRole?.account??identity.
account,registryCaller=inputs.registryRole?.account??identity.account;return{...taken,region,registryAccount,registryCaller}}
function locationOf({region,identity,registryCaller,registryAccount}){return{region,partition:identity.partition,callerAccount:registryCaller,
registryAccount}}async function takeCredentials(taking,region){return taking.runner.group("Take credentials",async()=>{let opened=await openAwsSession(
requestOf(taking,region));return sayWhose(taking,opened.identity,region),opened})}async function takeCredentialsAhead(taking,region){
let{session,confirmed}=await openAwsSessionAhead(requestOf(taking,region));return confirmed.then(identity=>sayWhose(taking,
identity,region),()=>{}),{session,confirmed}}function requestOf({inputs,run,runner,actionVersion,idToken},region){return{
inputs,region,context:run.context,userAgent:`sagemaker-model-registry-action/${actionVersion}`,mask:runner.mask,tell:line=>runner.
notice(line),clock:_5_.p,idToken}}function sayWhose({runner},{arn,account},region){runner.info(`${arn} in account ${account}\
, ${region}`)}function credentialsOf(role,transport,{inputs,region,context,userAgent,mask,clock:clock2,idToken}){if(!idToken)
throw noIdToken();return webIdentityCredentials({roleArn:role.arn,sessionName:inputs.roleSessionName??sessionNameOf(context),
durationSeconds:inputs.roleDurationSeconds,region,userAgent,transport,idToken,idTokenHosts:inputs.idTokenHosts,mask,clock:clock2})}
function noIdToken(){return new _7_.lZ("no-credentials","This job may not ask GitHub for an ID token, so no role can be \
assumed.",{hint:`Give the job both permissions, since naming one takes away the others:
permissions:
  id-token: write
  contents: read
  pull-requests: write`})}function checkAccount(identity,{role,allowedAccountIds}){if(role&&role.account!==identity.account)
throw new _7_.lZ("wrong-account",`sts:GetCallerIdentity says that the credentials are for account ${identity.account}, b\
ut role-to-assume is in ${role.account}.`,{hint:"Nothing was written. See what answers in place of STS: AWS_ENDPOINT_URL\
_STS, or a proxy."});if(allowedAccountIds.length>0&&!allowedAccountIds.includes(identity.account))throw new _7_.lZ("wron\
g-account",`The credentials are for account ${identity.account} (${identity.arn}), which is not among allowed-account-id\
s (${allowedAccountIds.join(", ")}).`,{hint:"Nothing was written. Correct the credentials or the input."})}})};
