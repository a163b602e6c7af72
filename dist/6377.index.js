"use strict";exports.id=6377,exports.ids=[6377],exports.modules={6377:((_m_,_e_,_r_)=>{_r_.d(_e_,{CreateOAuth2TokenCommand:()=>CreateOAuth2TokenCommand,
SigninClient:()=>SigninClient});var _0_=_r_(1893),_1_=_r_(793),_2_=_r_(8734),_3_=_r_(5271),_4_=_r_(4976),_5_=_r_(362),defaultSigninHttpAuthSchemeParametersProvider=async(e2,t,r2)=>({
operation:(0,_4_.ug)(t).operation,region:await(0,_4_.te)(e2.region)()||(()=>{throw new Error("expected `region` to be co\
nfigured for `aws.auth#sigv4`")})()});function createAwsAuthSigv4HttpAuthOption(e2){return{schemeId:"aws.auth#sigv4",signingProperties:{
name:"signin",region:e2.region},propertiesExtractor:(t,r2)=>({signingProperties:{config:t,context:r2}})}}function createSmithyApiNoAuthHttpAuthOption(e2){
return{schemeId:"smithy.api#noAuth"}}var defaultSigninHttpAuthSchemeProvider=e2=>{let t=[];return e2.operation==="Create\
OAuth2Token"?t.push(createSmithyApiNoAuthHttpAuthOption(e2)):t.push(createAwsAuthSigv4HttpAuthOption(e2)),t},resolveHttpAuthSchemeConfig=e2=>{
let t=(0,_1_.ho)(e2);return Object.assign(t,{authSchemePreference:(0,_4_.te)(e2.authSchemePreference??[])})},resolveClientEndpointParameters=n2=>Object.
assign(n2,{useDualstackEndpoint:n2.useDualstackEndpoint??!1,useFipsEndpoint:n2.useFipsEndpoint??!1,defaultSigningName:"s\
ignin"}),commonParams={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoi\
nt"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}},s="ref",
a=-1,b=!1,c=!0,d="isSet",e="booleanEquals",f="coalesce",g="PartitionResult",h="stringEquals",i="getAttr",j="https://sign\
in.{Region}.{PartitionResult#dualStackDnsSuffix}",k={[s]:"Endpoint"},l={fn:i,argv:[{[s]:g},"name"]},m={[s]:"Region"},n={
[s]:g},o={authSchemes:[{name:"sigv4",signingName:"signin",signingRegion:"{Region}"}]},p={},q=[m],_data={conditions:[[d,q],
[e,[{fn:f,argv:[{[s]:"IsControlPlane"},b]},c]],[d,[k]],["aws.partition",q,g],[e,[{[s]:"UseFIPS"},c]],[h,[l,"aws"]],[e,[{
fn:f,argv:[{[s]:"IsOAuthEndpoint"},b]},c]],[e,[{[s]:"UseDualStack"},c]],[h,[l,"aws-cn"]],[h,[m,"us-gov-west-1"]],[h,[l,"\
aws-us-gov"]],[e,[{fn:i,argv:[n,"supportsFIPS"]},c]],[h,[l,"aws-iso"]],[h,[l,"aws-iso-b"]],[h,[l,"aws-iso-f"]],[h,[l,"aw\
s-iso-e"]],[h,[l,"aws-eusc"]],[e,[{fn:i,argv:[n,"supportsDualStack"]},c]]],results:[[a],["https://signin.{Region}.api.aw\
s",o],["https://signin.{Region}.api.amazonwebservices.com.cn",o],[j,o],[a,"FIPS endpoints are not supported for OAuth op\
erations. Disable FIPS or use a non-OAuth operation."],["https://{Region}.oauth.signin.aws",o],["https://{Region}.signin\
.aws.amazon.com",p],["https://{Region}.signin.amazonaws.cn",p],["https://{Region}.signin.amazonaws-us-gov.com",p],["http\
s://{Region}.signin.c2shome.ic.gov",p],["https://{Region}.signin.sc2shome.sgov.gov",p],["https://{Region}.signin.csphome\
.hci.ic.gov",p],["https://{Region}.signin.csphome.adc-e.uk",p],["https://{Region}.signin.amazonaws-eusc.eu",p],["https:/\
/signin-fips.amazonaws-us-gov.com",p],["https://{Region}.signin-fips.amazonaws-us-gov.com",p],["https://{Region}.signin.\
{PartitionResult#dnsSuffix}",p],[a,"Invalid Configuration: FIPS and custom endpoint are not supported"],[a,"Invalid Conf\
iguration: Dualstack and custom endpoint are not supported"],[k,p],["https://signin-fips.{Region}.{PartitionResult#dualS\
tackDnsSuffix}",p],[a,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://signi\
n-fips.{Region}.{PartitionResult#dnsSuffix}",p],[a,"FIPS is enabled but this partition does not support FIPS"],[j,p],[a,
"DualStack is enabled but this partition does not support DualStack"],["https://signin.{Region}.{PartitionResult#dnsSuff\
ix}",p],[a,"Invalid Configuration: Missing Region"]]},root=2,r=1e8,nodes=new Int32Array([-1,1,-1,0,6,3,2,36,4,4,5,r+27,6,
r+4,r+27,1,29,7,2,36,8,3,9,31,4,22,10,5,19,11,7,21,12,8,r+7,13,10,r+8,14,12,r+9,15,13,r+10,16,14,r+11,17,15,r+12,18,16,r+
13,r+16,6,r+5,20,7,21,r+6,17,r+24,r+25,6,r+4,23,7,27,24,9,r+14,25,10,r+15,26,11,r+22,r+23,11,28,r+21,17,r+20,r+21,2,35,30,
3,39,31,4,32,r+27,6,r+4,33,7,r+27,34,9,r+14,r+27,3,39,36,4,38,37,7,r+18,r+19,6,r+4,r+17,5,r+1,40,8,r+2,r+3]),bdd=_3_.d5.
from(nodes,root,_data.conditions,_data.results),cache=new _3_.kS({size:50,params:["Endpoint","IsControlPlane","IsOAuthEn\
dpoint","Region","UseDualStack","UseFIPS"]}),defaultEndpointResolver=(n2,e2={})=>cache.get(n2,()=>(0,_3_.cH)(bdd,{endpointParams:n2,
logger:e2.logger}));_3_.mw.aws=_3_.UF;var SigninServiceException=class e2 extends _3_.TJ{static shapeId="smithy.ts.sdk.s\
ynthetic.com.amazonaws.signin#SigninServiceException";constructor(i2){super(i2),Object.setPrototypeOf(this,e2.prototype)}},
AccessDeniedException=class t extends SigninServiceException{static shapeId="com.amazonaws.signin#AccessDeniedException";name="\
AccessDeniedException";$fault="client";error;constructor(e2){super({name:"AccessDeniedException",$fault:"client",...e2}),
Object.setPrototypeOf(this,t.prototype),this.error=e2.error}},InternalServerException=class r2 extends SigninServiceException{static shapeId="\
com.amazonaws.signin#InternalServerException";name="InternalServerException";$fault="server";error;constructor(e2){super(
{name:"InternalServerException",$fault:"server",...e2}),Object.setPrototypeOf(this,r2.prototype),this.error=e2.error}},TooManyRequestsError=class n2 extends SigninServiceException{static shapeId="\
com.amazonaws.signin#TooManyRequestsError";name="TooManyRequestsError";$fault="client";error;constructor(e2){super({name:"\
TooManyRequestsError",$fault:"client",...e2}),Object.setPrototypeOf(this,n2.prototype),this.error=e2.error}},ValidationException=class o2 extends SigninServiceException{static shapeId="\
com.amazonaws.signin#ValidationException";name="ValidationException";$fault="client";error;constructor(e2){super({name:"\
ValidationException",$fault:"client",...e2}),Object.setPrototypeOf(this,o2.prototype),this.error=e2.error}},_ADE="Access\
DeniedException",_AT="AccessToken",_COAT="CreateOAuth2Token",_COATR="CreateOAuth2TokenRequest",_COATRB="CreateOAuth2Toke\
nRequestBody",_COATRBr="CreateOAuth2TokenResponseBody",_COATRr="CreateOAuth2TokenResponse",_COATWIAM="CreateOAuth2TokenW\
ithIAM",_COATWIAMR="CreateOAuth2TokenWithIAMRequest",_COATWIAMRr="CreateOAuth2TokenWithIAMResponse",_ISE="InternalServer\
Exception",_OAAT="OAuthAccessToken",_RT="RefreshToken",_TMRE="TooManyRequestsError",_VE="ValidationException",_aKI="acce\
ssKeyId",_aT="accessToken",_at="access_token",_c="client",_cI="clientId",_cV="codeVerifier",_co="code",_e="error",_eI="e\
xpiresIn",_ei="expires_in",_gT="grantType",_gt="grant_type",_h="http",_hE="httpError",_iT="idToken",_jN="jsonName",_m="m\
essage",_r="resource",_rT="refreshToken",_rU="redirectUri",_s="smithy.ts.sdk.synthetic.com.amazonaws.signin",_sAK="secre\
tAccessKey",_sT="sessionToken",_se="server",_tI="tokenInput",_tO="tokenOutput",_tT="tokenType",_tt="token_type",n0="com.\
amazonaws.signin",_s_registry=new _4_.OF(_s),SigninServiceException$=[-3,_s,"SigninServiceException",0,[],[]];_s_registry.
registerError(SigninServiceException$,SigninServiceException);var n0_registry=new _4_.OF(n0),AccessDeniedException$=[-3,
n0,_ADE,{[_e]:_c},[_e,_m],[0,0],2];n0_registry.registerError(AccessDeniedException$,AccessDeniedException);var InternalServerException$=[
-3,n0,_ISE,{[_e]:_se,[_hE]:500},[_e,_m],[0,0],2];n0_registry.registerError(InternalServerException$,InternalServerException);
var TooManyRequestsError$=[-3,n0,_TMRE,{[_e]:_c,[_hE]:429},[_e,_m],[0,0],2];n0_registry.registerError(TooManyRequestsError$,
TooManyRequestsError);var ValidationException$=[-3,n0,_VE,{[_e]:_c,[_hE]:400},[_e,_m],[0,0],2];n0_registry.registerError(
ValidationException$,ValidationException);var errorTypeRegistries=[_s_registry,n0_registry],OAuthAccessToken=[0,n0,_OAAT,
8,0],RefreshToken=[0,n0,_RT,8,0],AccessToken$=[3,n0,_AT,8,[_aKI,_sAK,_sT],[[0,{[_jN]:_aKI}],[0,{[_jN]:_sAK}],[0,{[_jN]:_sT}]],
3],CreateOAuth2TokenRequest$=[3,n0,_COATR,0,[_tI],[[()=>CreateOAuth2TokenRequestBody$,16]],1],CreateOAuth2TokenRequestBody$=[
3,n0,_COATRB,0,[_cI,_gT,_co,_rU,_cV,_rT],[[0,{[_jN]:_cI}],[0,{[_jN]:_gT}],0,[0,{[_jN]:_rU}],[0,{[_jN]:_cV}],[()=>RefreshToken,
{[_jN]:_rT}]],2],CreateOAuth2TokenResponse$=[3,n0,_COATRr,0,[_tO],[[()=>CreateOAuth2TokenResponseBody$,16]],1],CreateOAuth2TokenResponseBody$=[
3,n0,_COATRBr,0,[_aT,_tT,_eI,_rT,_iT],[[()=>AccessToken$,{[_jN]:_aT}],[0,{[_jN]:_tT}],[1,{[_jN]:_eI}],[()=>RefreshToken,
{[_jN]:_rT}],[0,{[_jN]:_iT}]],4],CreateOAuth2TokenWithIAMRequest$=[3,n0,_COATWIAMR,0,[_gT,_r],[[0,{[_jN]:_gt}],0],2],CreateOAuth2TokenWithIAMResponse$=[
3,n0,_COATWIAMRr,0,[_aT,_tT,_eI],[[()=>OAuthAccessToken,{[_jN]:_at}],[0,{[_jN]:_tt}],[1,{[_jN]:_ei}]],3],CreateOAuth2Token$=[
9,n0,_COAT,{[_h]:["POST","/v1/token",200]},()=>CreateOAuth2TokenRequest$,()=>CreateOAuth2TokenResponse$],CreateOAuth2TokenWithIAM$=[
9,n0,_COATWIAM,{[_h]:["POST","/v1/token?x-amz-client-auth-method=iam",200]},()=>CreateOAuth2TokenWithIAMRequest$,()=>CreateOAuth2TokenWithIAMResponse$],
getRuntimeConfig=e2=>({apiVersion:"2023-01-01",base64Decoder:e2?.base64Decoder??_4_.Ey,base64Encoder:e2?.base64Encoder??
_4_.nk,disableHostPrefix:e2?.disableHostPrefix??!1,endpointProvider:e2?.endpointProvider??defaultEndpointResolver,extensions:e2?.
extensions??[],httpAuthSchemeProvider:e2?.httpAuthSchemeProvider??defaultSigninHttpAuthSchemeProvider,httpAuthSchemes:e2?.
httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:t=>t.getIdentityProvider("aws.auth#sigv4"),signer:new _1_.
f2},{schemeId:"smithy.api#noAuth",identityProvider:t=>t.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new _3_.
mR}],logger:e2?.logger??new _3_.N4,protocol:e2?.protocol??_1_.Yu,protocolSettings:e2?.protocolSettings??{defaultNamespace:"\
com.amazonaws.signin",errorTypeRegistries,version:"2023-01-01",serviceTarget:"Signin"},serviceId:e2?.serviceId??"Signin",
sha256:e2?.sha256??_1_.kS,urlParser:e2?.urlParser??_4_.Dl,utf8Decoder:e2?.utf8Decoder??_4_.ar,utf8Encoder:e2?.utf8Encoder??
_4_.Pq}),getRuntimeConfig2=e2=>{(0,_3_.o_)(process.version);let o2=(0,_4_.IZ)(e2),a2=()=>o2().then(_3_.lT),r2=getRuntimeConfig(
e2);(0,_3_.I9)(process.version);let t={profile:e2?.profile,logger:r2.logger};return{...r2,...e2,runtime:"node",defaultsMode:o2,
authSchemePreference:e2?.authSchemePreference??(0,_4_.Z9)(_1_.$S,t),bodyLengthChecker:e2?.bodyLengthChecker??_4_.n8,defaultSocketTimeout:(0,_3_.
ED)(e2?.requestHandler,3e5),defaultUserAgentProvider:e2?.defaultUserAgentProvider??(0,_3_.pf)({serviceId:r2.serviceId,clientVersion:_0_.
n.version}),maxAttempts:e2?.maxAttempts??(0,_4_.Z9)(_3_.qs,e2),region:e2?.region??(0,_4_.Z9)(_4_.GG,{..._4_.zH,...t}),requestHandler:_2_.
$.create(e2?.requestHandler??a2),retryMode:e2?.retryMode??(0,_4_.Z9)({..._3_.kN,default:async()=>(await a2()).retryMode||
_3_.L0},e2),streamCollector:e2?.streamCollector??_4_.kv,useDualstackEndpoint:e2?.useDualstackEndpoint??(0,_4_.Z9)(_4_.e$,
t),useFipsEndpoint:e2?.useFipsEndpoint??(0,_4_.Z9)(_4_.Ko,t),userAgentAppId:e2?.userAgentAppId??(0,_4_.Z9)(_3_.hV,t)}},getHttpAuthExtensionConfiguration=e2=>{
let h2=e2.httpAuthSchemes,r2=e2.httpAuthSchemeProvider,s2=e2.credentials;return{setHttpAuthScheme(t){let d2=h2.findIndex(
u=>u.schemeId===t.schemeId);d2===-1?h2.push(t):h2.splice(d2,1,t)},httpAuthSchemes(){return h2},setHttpAuthSchemeProvider(t){
r2=t},httpAuthSchemeProvider(){return r2},setCredentials(t){s2=t},credentials(){return s2}}},resolveHttpAuthRuntimeConfig=e2=>({
httpAuthSchemes:e2.httpAuthSchemes(),httpAuthSchemeProvider:e2.httpAuthSchemeProvider(),credentials:e2.credentials()}),resolveRuntimeExtensions=(e2,t)=>{
let n2=Object.assign((0,_3_.Rq)(e2),(0,_3_.xA)(e2),(0,_4_.eS)(e2),getHttpAuthExtensionConfiguration(e2));return t.forEach(
o2=>o2.configure(n2)),Object.assign(e2,(0,_3_.$3)(n2),(0,_3_.uv)(n2),(0,_4_.jt)(n2),resolveHttpAuthRuntimeConfig(n2))},SigninClient=class extends _3_.
Kj{config;constructor(...[i2]){let e2=getRuntimeConfig2(i2||{});super(e2),this.initConfig=e2;let t=resolveClientEndpointParameters(
e2),n2=(0,_3_.Dc)(t),s2=(0,_3_.$z)(n2),g2=(0,_4_.TD)(s2),o2=g2,r2=(0,_3_.Co)(o2),c2=resolveHttpAuthSchemeConfig(r2),d2=resolveRuntimeExtensions(
c2,i2?.extensions||[]);this.config=d2,this.middlewareStack.use((0,_4_.wq)(this.config)),this.middlewareStack.use((0,_3_.
sM)(this.config)),this.middlewareStack.use((0,_3_.ey)(this.config)),this.middlewareStack.use((0,_4_.vK)(this.config)),this.
middlewareStack.use((0,_3_.TC)(this.config)),this.middlewareStack.use((0,_3_.Y7)(this.config)),this.middlewareStack.use(
(0,_3_.n4)(this.config)),this.middlewareStack.use((0,_3_.wB)(this.config,{httpAuthSchemeParametersProvider:defaultSigninHttpAuthSchemeParametersProvider,
identityProviderConfigProvider:async l2=>new _3_.h$({"aws.auth#sigv4":l2.credentials})})),this.middlewareStack.use((0,_3_.
lW)(this.config))}destroy(){super.destroy()}},command=(0,_3_.k8)(commonParams,"Signin","SigninClient",_3_.rD),_ep0={IsControlPlane:{
type:"staticContextParams",value:!1}},_ep1={IsOAuthEndpoint:{type:"staticContextParams",value:!0}},_mw0=(n2,t,a2,e2)=>[],
CreateOAuth2TokenCommand=class extends command(_ep0,_mw0,"CreateOAuth2Token",CreateOAuth2Token$){},CreateOAuth2TokenWithIAMCommand=class extends command(
_ep1,_mw0,"CreateOAuth2TokenWithIAM",CreateOAuth2TokenWithIAM$){},commands={CreateOAuth2TokenCommand,CreateOAuth2TokenWithIAMCommand},
Signin=class extends SigninClient{};(0,_3_.J1)(commands,Signin);var OAuth2ErrorCode={AUTHCODE_EXPIRED:"AUTHCODE_EXPIRED",
CONFLICT:"CONFLICT",INSUFFICIENT_PERMISSIONS:"INSUFFICIENT_PERMISSIONS",INVALID_REQUEST:"INVALID_REQUEST",OAUTH_INVALID_GRANT:"\
invalid_grant",OAUTH_INVALID_REQUEST:"invalid_request",OAUTH_INVALID_SCOPE:"invalid_scope",OAUTH_INVALID_TARGET:"invalid\
_target",OAUTH_RATE_EXCEEDED:"rate_exceeded",OAUTH_SERVICE_UNAVAILABLE:"service_unavailable",OAUTH_UNSUPPORTED_GRANT_TYPE:"\
unsupported_grant_type",RESOURCE_NOT_FOUND:"RESOURCE_NOT_FOUND",SERVER_ERROR:"server_error",SERVICE_QUOTA_EXCEEDED:"SERV\
ICE_QUOTA_EXCEEDED",TOKEN_EXPIRED:"TOKEN_EXPIRED",USER_CREDENTIALS_CHANGED:"USER_CREDENTIALS_CHANGED"}}),1893:((_m_,_e_,_r_)=>{
_r_.d(_e_,{n:()=>package_default});var package_default={name:"@aws-sdk/nested-clients",version:"3.998.3",description:"Ne\
sted clients for AWS SDK packages.",homepage:"https://github.com/aws/aws-sdk-js-v3/tree/main/packages/nested-clients",license:"\
Apache-2.0",author:{name:"AWS SDK for JavaScript Team",url:"https://aws.amazon.com/sdk-for-javascript/"},repository:{type:"\
git",url:"https://github.com/aws/aws-sdk-js-v3.git",directory:"packages/nested-clients"},files:["./cognito-identity.d.ts",
"./cognito-identity.js","./signin.d.ts","./signin.js","./sso-oidc.d.ts","./sso-oidc.js","./sso.d.ts","./sso.js","./sts.d\
.ts","./sts.js","dist-*/**"],sideEffects:!1,main:"./dist-cjs/index.js",module:"./dist-es/index.js",browser:{"./dist-es/s\
ubmodules/cognito-identity/runtimeConfig":"./dist-es/submodules/cognito-identity/runtimeConfig.browser","./dist-es/submo\
dules/signin/runtimeConfig":"./dist-es/submodules/signin/runtimeConfig.browser","./dist-es/submodules/sso-oidc/runtimeCo\
nfig":"./dist-es/submodules/sso-oidc/runtimeConfig.browser","./dist-es/submodules/sso/runtimeConfig":"./dist-es/submodul\
es/sso/runtimeConfig.browser","./dist-es/submodules/sts/runtimeConfig":"./dist-es/submodules/sts/runtimeConfig.browser"},
types:"./dist-types/index.d.ts",typesVersions:{"<4.5":{"dist-types/*":["dist-types/ts3.4/*"],"*":["dist-types/ts3.4/subm\
odules/*/index.d.ts"]}},"react-native":{},exports:{"./package.json":"./package.json","./sso-oidc":{types:"./dist-types/s\
ubmodules/sso-oidc/index.d.ts",module:"./dist-es/submodules/sso-oidc/index.js",node:"./dist-cjs/submodules/sso-oidc/inde\
x.js",import:"./dist-es/submodules/sso-oidc/index.js",require:"./dist-cjs/submodules/sso-oidc/index.js"},"./sts":{types:"\
./dist-types/submodules/sts/index.d.ts",module:"./dist-es/submodules/sts/index.js",node:"./dist-cjs/submodules/sts/index\
.js",import:"./dist-es/submodules/sts/index.js",require:"./dist-cjs/submodules/sts/index.js"},"./signin":{types:"./dist-\
types/submodules/signin/index.d.ts",module:"./dist-es/submodules/signin/index.js",node:"./dist-cjs/submodules/signin/ind\
ex.js",import:"./dist-es/submodules/signin/index.js",require:"./dist-cjs/submodules/signin/index.js"},"./cognito-identit\
y":{types:"./dist-types/submodules/cognito-identity/index.d.ts",module:"./dist-es/submodules/cognito-identity/index.js",
node:"./dist-cjs/submodules/cognito-identity/index.js",import:"./dist-es/submodules/cognito-identity/index.js",require:"\
./dist-cjs/submodules/cognito-identity/index.js"},"./sso":{types:"./dist-types/submodules/sso/index.d.ts",module:"./dist\
-es/submodules/sso/index.js",node:"./dist-cjs/submodules/sso/index.js",import:"./dist-es/submodules/sso/index.js",require:"\
./dist-cjs/submodules/sso/index.js"}},scripts:{build:"concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs",
"build:cjs":"node ../../scripts/compilation/inline","build:es":"premove dist-es && tsc -p tsconfig.es.json","build:inclu\
de:deps":'yarn g:turbo run build -F="$npm_package_name"',"build:types":"premove dist-types && tsc -p tsconfig.types.json",
"build:types:downlevel":"downlevel-dts dist-types dist-types/ts3.4",clean:"premove dist-cjs dist-es dist-types",lint:"no\
de ../../scripts/validation/submodules-linter.js",prebuild:"yarn lint",test:"yarn g:vitest run","test:watch":"yarn g:vit\
est watch"},dependencies:{"@aws-sdk/core":"^3.981.0","@aws-sdk/signature-v4-multi-region":"^3.996.52","@aws-sdk/types":"\
^3.975.1","@smithy/core":"^3.40.0","@smithy/fetch-http-handler":"^5.8.1","@smithy/node-http-handler":"^4.14.2","@smithy/\
types":"^4.20.0",tslib:"^2.6.2"},devDependencies:{concurrently:"7.0.0","downlevel-dts":"0.10.1",premove:"4.0.0",typescript:"\
~7.0.2"},engines:{node:">=20.0.0"}}})};
