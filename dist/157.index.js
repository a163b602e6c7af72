"use strict";exports.id=157,exports.ids=[157],exports.modules={157:((_m_,_e_,_r_)=>{_r_.d(_e_,{GetRoleCredentialsCommand:()=>GetRoleCredentialsCommand,
SSOClient:()=>SSOClient});var _0_=_r_(1893),_1_=_r_(793),_2_=_r_(8734),_3_=_r_(5271),_4_=_r_(4976),_5_=_r_(362),defaultSSOHttpAuthSchemeParametersProvider=async(e2,t,r2)=>({
operation:(0,_4_.ug)(t).operation,region:await(0,_4_.te)(e2.region)()||(()=>{throw new Error("expected `region` to be co\
nfigured for `aws.auth#sigv4`")})()});function createAwsAuthSigv4HttpAuthOption(e2){return{schemeId:"aws.auth#sigv4",signingProperties:{
name:"awsssoportal",region:e2.region},propertiesExtractor:(t,r2)=>({signingProperties:{config:t,context:r2}})}}function createSmithyApiNoAuthHttpAuthOption(e2){
return{schemeId:"smithy.api#noAuth"}}var defaultSSOHttpAuthSchemeProvider=e2=>{let t=[];return e2.operation==="GetRoleCr\
edentials"?t.push(createSmithyApiNoAuthHttpAuthOption(e2)):t.push(createAwsAuthSigv4HttpAuthOption(e2)),t},resolveHttpAuthSchemeConfig=e2=>{
let t=(0,_1_.ho)(e2);return Object.assign(t,{authSchemePreference:(0,_4_.te)(e2.authSchemePreference??[])})},resolveClientEndpointParameters=n=>Object.
assign(n,{useDualstackEndpoint:n.useDualstackEndpoint??!1,useFipsEndpoint:n.useFipsEndpoint??!1,defaultSigningName:"awss\
soportal"}),commonParams={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"end\
point"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}},k="\
ref",a=-1,b=!0,c="isSet",d="PartitionResult",e="booleanEquals",f="getAttr",g={[k]:"Endpoint"},h={[k]:d},i={},j=[{[k]:"Re\
gion"}],_data={conditions:[[c,[g]],[c,j],["aws.partition",j,d],[e,[{[k]:"UseFIPS"},b]],[e,[{[k]:"UseDualStack"},b]],[e,[
{fn:f,argv:[h,"supportsDualStack"]},b]],[e,[{fn:f,argv:[h,"supportsFIPS"]},b]],["stringEquals",[{fn:f,argv:[h,"name"]},"\
aws-us-gov"]]],results:[[a],[a,"Invalid Configuration: FIPS and custom endpoint are not supported"],[a,"Invalid Configur\
ation: Dualstack and custom endpoint are not supported"],[g,i],["https://portal.sso-fips.{Region}.{PartitionResult#dualS\
tackDnsSuffix}",i],[a,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://porta\
l.sso.{Region}.amazonaws.com",i],["https://portal.sso-fips.{Region}.{PartitionResult#dnsSuffix}",i],[a,"FIPS is enabled \
but this partition does not support FIPS"],["https://portal.sso.{Region}.{PartitionResult#dualStackDnsSuffix}",i],[a,"Du\
alStack is enabled but this partition does not support DualStack"],["https://portal.sso.{Region}.{PartitionResult#dnsSuf\
fix}",i],[a,"Invalid Configuration: Missing Region"]]},root=2,r=1e8,nodes=new Int32Array([-1,1,-1,0,13,3,1,4,r+12,2,5,r+
12,3,8,6,4,7,r+11,5,r+9,r+10,4,11,9,6,10,r+8,7,r+6,r+7,5,12,r+5,6,r+4,r+5,3,r+1,14,4,r+2,r+3]),bdd=_3_.d5.from(nodes,root,
_data.conditions,_data.results),cache=new _3_.kS({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),defaultEndpointResolver=(n,e2={})=>cache.
get(n,()=>(0,_3_.cH)(bdd,{endpointParams:n,logger:e2.logger}));_3_.mw.aws=_3_.UF;var SSOServiceException=class e2 extends _3_.
TJ{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sso#SSOServiceException";constructor(t){super(t),Object.setPrototypeOf(
this,e2.prototype)}},InvalidRequestException=class t extends SSOServiceException{static shapeId="com.amazonaws.sso#Inval\
idRequestException";name="InvalidRequestException";$fault="client";constructor(e2){super({name:"InvalidRequestException",
$fault:"client",...e2}),Object.setPrototypeOf(this,t.prototype)}},ResourceNotFoundException=class o extends SSOServiceException{static shapeId="\
com.amazonaws.sso#ResourceNotFoundException";name="ResourceNotFoundException";$fault="client";constructor(e2){super({name:"\
ResourceNotFoundException",$fault:"client",...e2}),Object.setPrototypeOf(this,o.prototype)}},TooManyRequestsException=class n extends SSOServiceException{static shapeId="\
com.amazonaws.sso#TooManyRequestsException";name="TooManyRequestsException";$fault="client";constructor(e2){super({name:"\
TooManyRequestsException",$fault:"client",...e2}),Object.setPrototypeOf(this,n.prototype)}},UnauthorizedException=class s extends SSOServiceException{static shapeId="\
com.amazonaws.sso#UnauthorizedException";name="UnauthorizedException";$fault="client";constructor(e2){super({name:"Unaut\
horizedException",$fault:"client",...e2}),Object.setPrototypeOf(this,s.prototype)}},_ATT="AccessTokenType",_GRC="GetRole\
Credentials",_GRCR="GetRoleCredentialsRequest",_GRCRe="GetRoleCredentialsResponse",_IRE="InvalidRequestException",_RC="R\
oleCredentials",_RNFE="ResourceNotFoundException",_SAKT="SecretAccessKeyType",_STT="SessionTokenType",_TMRE="TooManyRequ\
estsException",_UE="UnauthorizedException",_aI="accountId",_aKI="accessKeyId",_aT="accessToken",_ai="account_id",_c="cli\
ent",_e="error",_ex="expiration",_h="http",_hE="httpError",_hH="httpHeader",_hQ="httpQuery",_m="message",_rC="roleCreden\
tials",_rN="roleName",_rn="role_name",_s="smithy.ts.sdk.synthetic.com.amazonaws.sso",_sAK="secretAccessKey",_sT="session\
Token",_xasbt="x-amz-sso_bearer_token",n0="com.amazonaws.sso",_s_registry=new _4_.OF(_s),SSOServiceException$=[-3,_s,"SS\
OServiceException",0,[],[]];_s_registry.registerError(SSOServiceException$,SSOServiceException);var n0_registry=new _4_.
OF(n0),InvalidRequestException$=[-3,n0,_IRE,{[_e]:_c,[_hE]:400},[_m],[0]];n0_registry.registerError(InvalidRequestException$,
InvalidRequestException);var ResourceNotFoundException$=[-3,n0,_RNFE,{[_e]:_c,[_hE]:404},[_m],[0]];n0_registry.registerError(
ResourceNotFoundException$,ResourceNotFoundException);var TooManyRequestsException$=[-3,n0,_TMRE,{[_e]:_c,[_hE]:429},[_m],
[0]];n0_registry.registerError(TooManyRequestsException$,TooManyRequestsException);var UnauthorizedException$=[-3,n0,_UE,
{[_e]:_c,[_hE]:401},[_m],[0]];n0_registry.registerError(UnauthorizedException$,UnauthorizedException);var errorTypeRegistries=[
_s_registry,n0_registry],AccessTokenType=[0,n0,_ATT,8,0],SecretAccessKeyType=[0,n0,_SAKT,8,0],SessionTokenType=[0,n0,_STT,
8,0],GetRoleCredentialsRequest$=[3,n0,_GRCR,0,[_rN,_aI,_aT],[[0,{[_hQ]:_rn}],[0,{[_hQ]:_ai}],[()=>AccessTokenType,{[_hH]:_xasbt}]],
3],GetRoleCredentialsResponse$=[3,n0,_GRCRe,0,[_rC],[[()=>RoleCredentials$,0]]],RoleCredentials$=[3,n0,_RC,0,[_aKI,_sAK,
_sT,_ex],[0,[()=>SecretAccessKeyType,0],[()=>SessionTokenType,0],1]],GetRoleCredentials$=[9,n0,_GRC,{[_h]:["GET","/feder\
ation/credentials",200]},()=>GetRoleCredentialsRequest$,()=>GetRoleCredentialsResponse$],getRuntimeConfig=e2=>({apiVersion:"\
2019-06-10",base64Decoder:e2?.base64Decoder??_4_.Ey,base64Encoder:e2?.base64Encoder??_4_.nk,disableHostPrefix:e2?.disableHostPrefix??
!1,endpointProvider:e2?.endpointProvider??defaultEndpointResolver,extensions:e2?.extensions??[],httpAuthSchemeProvider:e2?.
httpAuthSchemeProvider??defaultSSOHttpAuthSchemeProvider,httpAuthSchemes:e2?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:t=>t.getIdentityProvider("aws.auth#sigv4"),signer:new _1_.f2},{schemeId:"smithy.api#noAuth",identityProvider:t=>t.
getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new _3_.mR}],logger:e2?.logger??new _3_.N4,protocol:e2?.
protocol??_1_.Yu,protocolSettings:e2?.protocolSettings??{defaultNamespace:"com.amazonaws.sso",errorTypeRegistries,version:"\
2019-06-10",serviceTarget:"SWBPortalService"},serviceId:e2?.serviceId??"SSO",sha256:e2?.sha256??_1_.kS,urlParser:e2?.urlParser??
_4_.Dl,utf8Decoder:e2?.utf8Decoder??_4_.ar,utf8Encoder:e2?.utf8Encoder??_4_.Pq}),getRuntimeConfig2=e2=>{(0,_3_.o_)(process.
version);let o=(0,_4_.IZ)(e2),a2=()=>o().then(_3_.lT),r2=getRuntimeConfig(e2);(0,_3_.I9)(process.version);let t={profile:e2?.
profile,logger:r2.logger};return{...r2,...e2,runtime:"node",defaultsMode:o,authSchemePreference:e2?.authSchemePreference??
(0,_4_.Z9)(_1_.$S,t),bodyLengthChecker:e2?.bodyLengthChecker??_4_.n8,defaultSocketTimeout:(0,_3_.ED)(e2?.requestHandler,
3e5),defaultUserAgentProvider:e2?.defaultUserAgentProvider??(0,_3_.pf)({serviceId:r2.serviceId,clientVersion:_0_.n.version}),
maxAttempts:e2?.maxAttempts??(0,_4_.Z9)(_3_.qs,e2),region:e2?.region??(0,_4_.Z9)(_4_.GG,{..._4_.zH,...t}),requestHandler:_2_.
$.create(e2?.requestHandler??a2),retryMode:e2?.retryMode??(0,_4_.Z9)({..._3_.kN,default:async()=>(await a2()).retryMode||
_3_.L0},e2),streamCollector:e2?.streamCollector??_4_.kv,useDualstackEndpoint:e2?.useDualstackEndpoint??(0,_4_.Z9)(_4_.e$,
t),useFipsEndpoint:e2?.useFipsEndpoint??(0,_4_.Z9)(_4_.Ko,t),userAgentAppId:e2?.userAgentAppId??(0,_4_.Z9)(_3_.hV,t)}},getHttpAuthExtensionConfiguration=e2=>{
let h2=e2.httpAuthSchemes,r2=e2.httpAuthSchemeProvider,s=e2.credentials;return{setHttpAuthScheme(t){let d2=h2.findIndex(
u=>u.schemeId===t.schemeId);d2===-1?h2.push(t):h2.splice(d2,1,t)},httpAuthSchemes(){return h2},setHttpAuthSchemeProvider(t){
r2=t},httpAuthSchemeProvider(){return r2},setCredentials(t){s=t},credentials(){return s}}},resolveHttpAuthRuntimeConfig=e2=>({
httpAuthSchemes:e2.httpAuthSchemes(),httpAuthSchemeProvider:e2.httpAuthSchemeProvider(),credentials:e2.credentials()}),resolveRuntimeExtensions=(e2,t)=>{
let n=Object.assign((0,_3_.Rq)(e2),(0,_3_.xA)(e2),(0,_4_.eS)(e2),getHttpAuthExtensionConfiguration(e2));return t.forEach(
o=>o.configure(n)),Object.assign(e2,(0,_3_.$3)(n),(0,_3_.uv)(n),(0,_4_.jt)(n),resolveHttpAuthRuntimeConfig(n))},SSOClient=class extends _3_.
Kj{config;constructor(...[i2]){let e2=getRuntimeConfig2(i2||{});super(e2),this.initConfig=e2;let t=resolveClientEndpointParameters(
e2),n=(0,_3_.Dc)(t),s=(0,_3_.$z)(n),g2=(0,_4_.TD)(s),o=g2,r2=(0,_3_.Co)(o),c2=resolveHttpAuthSchemeConfig(r2),d2=resolveRuntimeExtensions(
c2,i2?.extensions||[]);this.config=d2,this.middlewareStack.use((0,_4_.wq)(this.config)),this.middlewareStack.use((0,_3_.
sM)(this.config)),this.middlewareStack.use((0,_3_.ey)(this.config)),this.middlewareStack.use((0,_4_.vK)(this.config)),this.
middlewareStack.use((0,_3_.TC)(this.config)),this.middlewareStack.use((0,_3_.Y7)(this.config)),this.middlewareStack.use(
(0,_3_.n4)(this.config)),this.middlewareStack.use((0,_3_.wB)(this.config,{httpAuthSchemeParametersProvider:defaultSSOHttpAuthSchemeParametersProvider,
identityProviderConfigProvider:async l=>new _3_.h$({"aws.auth#sigv4":l.credentials})})),this.middlewareStack.use((0,_3_.
lW)(this.config))}destroy(){super.destroy()}},command=(0,_3_.k8)(commonParams,"SWBPortalService","SSOClient",_3_.rD),_ep0={},
_mw0=(m,n,o,a2)=>[],GetRoleCredentialsCommand=class extends command(_ep0,_mw0,"GetRoleCredentials",GetRoleCredentials$){}}),
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
