"use strict";exports.id=5055,exports.ids=[5055],exports.modules={5055:((_m_,_e_,_r_)=>{_r_.r(_e_),_r_.d(_e_,{smokeRequests:()=>smokeRequests});
var _0_=_r_(9159),_1_=_r_(1659),_2_=_r_(5715),_3_=_r_(3694),_4_=_r_(3666),_5_=_r_(2197),_6_=_r_(793),_7_=_r_(8734),_8_=_r_(
5271),_9_=_r_(4976),_10_=_r_(362),defaultSageMakerRuntimeHttpAuthSchemeParametersProvider=async(e2,r2,t)=>({operation:(0,_9_.
ug)(r2).operation,region:await(0,_9_.te)(e2.region)()||(()=>{throw new Error("expected `region` to be configured for `aw\
s.auth#sigv4`")})()});function createAwsAuthSigv4HttpAuthOption(e2){return{schemeId:"aws.auth#sigv4",signingProperties:{
name:"sagemaker",region:e2.region},propertiesExtractor:(r2,t)=>({signingProperties:{config:r2,context:t}})}}var defaultSageMakerRuntimeHttpAuthSchemeProvider=e2=>{
let r2=[];switch(e2.operation){default:r2.push(createAwsAuthSigv4HttpAuthOption(e2))}return r2},resolveHttpAuthSchemeConfig=e2=>{
let r2=(0,_6_.ho)(e2);return Object.assign(r2,{authSchemePreference:(0,_9_.te)(e2.authSchemePreference??[])})},resolveClientEndpointParameters=n=>Object.
assign(n,{useDualstackEndpoint:n.useDualstackEndpoint??!1,useFipsEndpoint:n.useFipsEndpoint??!1,defaultSigningName:"sage\
maker"}),commonParams={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoi\
nt"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}},package_default={
version:"3.1162.0"},m="ref",a=-1,b=!0,c="isSet",d="PartitionResult",e="booleanEquals",f="getAttr",g="stringEquals",h={[m]:"\
Endpoint"},i={[m]:d},j={fn:f,argv:[i,"name"]},k={},l=[{[m]:"Region"}],_data={conditions:[[c,[h]],[c,l],["aws.partition",
l,d],[e,[{[m]:"UseFIPS"},b]],[e,[{[m]:"UseDualStack"},b]],[e,[{fn:f,argv:[i,"supportsDualStack"]},b]],[e,[{fn:f,argv:[i,
"supportsFIPS"]},b]],[g,[j,"aws"]],[g,[j,"aws-us-gov"]]],results:[[a],[a,"Invalid Configuration: FIPS and custom endpoin\
t are not supported"],[a,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[h,k],["https://runti\
me.sagemaker-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",k],[a,"FIPS and DualStack are enabled, but this partiti\
on does not support one or both"],["https://runtime-fips.sagemaker.{Region}.amazonaws.com",k],["https://runtime.sagemake\
r.{Region}.amazonaws.com",k],["https://runtime.sagemaker-fips.{Region}.{PartitionResult#dnsSuffix}",k],[a,"FIPS is enabl\
ed but this partition does not support FIPS"],["https://runtime.sagemaker.{Region}.{PartitionResult#dualStackDnsSuffix}",
k],[a,"DualStack is enabled but this partition does not support DualStack"],["https://runtime.sagemaker.{Region}.{Partit\
ionResult#dnsSuffix}",k],[a,"Invalid Configuration: Missing Region"]]},root=2,r=1e8,nodes=new Int32Array([-1,1,-1,0,14,3,
1,4,r+13,2,5,r+13,3,8,6,4,7,r+12,5,r+10,r+11,4,12,9,6,10,r+9,7,r+6,11,8,r+7,r+8,5,13,r+5,6,r+4,r+5,3,r+1,15,4,r+2,r+3]),
bdd=_8_.d5.from(nodes,root,_data.conditions,_data.results),cache=new _8_.kS({size:50,params:["Endpoint","Region","UseDua\
lStack","UseFIPS"]}),defaultEndpointResolver=(n,e2={})=>cache.get(n,()=>(0,_8_.cH)(bdd,{endpointParams:n,logger:e2.logger}));
_8_.mw.aws=_8_.UF;var SageMakerRuntimeServiceException=class e2 extends _8_.TJ{static shapeId="smithy.ts.sdk.synthetic.c\
om.amazonaws.sagemakerruntime#SageMakerRuntimeServiceException";constructor(t){super(t),Object.setPrototypeOf(this,e2.prototype)}},
InternalDependencyException=class a2 extends SageMakerRuntimeServiceException{static shapeId="com.amazonaws.sagemakerrun\
time#InternalDependencyException";name="InternalDependencyException";$fault="server";Message;constructor(e2){super({name:"\
InternalDependencyException",$fault:"server",...e2}),Object.setPrototypeOf(this,a2.prototype),this.Message=e2.Message}},
InternalFailure=class t extends SageMakerRuntimeServiceException{static shapeId="com.amazonaws.sagemakerruntime#Internal\
Failure";name="InternalFailure";$fault="server";Message;constructor(e2){super({name:"InternalFailure",$fault:"server",...e2}),
Object.setPrototypeOf(this,t.prototype),this.Message=e2.Message}},ModelError=class r2 extends SageMakerRuntimeServiceException{static shapeId="\
com.amazonaws.sagemakerruntime#ModelError";name="ModelError";$fault="client";Message;OriginalStatusCode;OriginalMessage;LogStreamArn;constructor(e2){
super({name:"ModelError",$fault:"client",...e2}),Object.setPrototypeOf(this,r2.prototype),this.Message=e2.Message,this.OriginalStatusCode=
e2.OriginalStatusCode,this.OriginalMessage=e2.OriginalMessage,this.LogStreamArn=e2.LogStreamArn}},ModelNotReadyException=class s extends SageMakerRuntimeServiceException{static shapeId="\
com.amazonaws.sagemakerruntime#ModelNotReadyException";name="ModelNotReadyException";$fault="client";Message;constructor(e2){
super({name:"ModelNotReadyException",$fault:"client",...e2}),Object.setPrototypeOf(this,s.prototype),this.Message=e2.Message}},
ServiceUnavailable=class n extends SageMakerRuntimeServiceException{static shapeId="com.amazonaws.sagemakerruntime#Servi\
ceUnavailable";name="ServiceUnavailable";$fault="server";Message;constructor(e2){super({name:"ServiceUnavailable",$fault:"\
server",...e2}),Object.setPrototypeOf(this,n.prototype),this.Message=e2.Message}},ValidationError=class o extends SageMakerRuntimeServiceException{static shapeId="\
com.amazonaws.sagemakerruntime#ValidationError";name="ValidationError";$fault="client";Message;constructor(e2){super({name:"\
ValidationError",$fault:"client",...e2}),Object.setPrototypeOf(this,o.prototype),this.Message=e2.Message}},InternalStreamFailure=class i2 extends SageMakerRuntimeServiceException{static shapeId="\
com.amazonaws.sagemakerruntime#InternalStreamFailure";name="InternalStreamFailure";$fault="server";Message;constructor(e2){
super({name:"InternalStreamFailure",$fault:"server",...e2}),Object.setPrototypeOf(this,i2.prototype),this.Message=e2.Message}},
ModelStreamError=class l2 extends SageMakerRuntimeServiceException{static shapeId="com.amazonaws.sagemakerruntime#ModelS\
treamError";name="ModelStreamError";$fault="client";Message;ErrorCode;constructor(e2){super({name:"ModelStreamError",$fault:"\
client",...e2}),Object.setPrototypeOf(this,l2.prototype),this.Message=e2.Message,this.ErrorCode=e2.ErrorCode}},_EC="Erro\
rCode",_IDE="InternalDependencyException",_IF="InternalFailure",_ISF="InternalStreamFailure",_LSA="LogStreamArn",_M="Mes\
sage",_ME="ModelError",_MNRE="ModelNotReadyException",_MSE="ModelStreamError",_OM="OriginalMessage",_OSC="OriginalStatus\
Code",_SU="ServiceUnavailable",_VE="ValidationError",_c="client",_s="smithy.ts.sdk.synthetic.com.amazonaws.sagemakerrunt\
ime",_se="server",n0="com.amazonaws.sagemakerruntime",_s_registry=new _9_.OF(_s),SageMakerRuntimeServiceException$=[-3,_s,
"SageMakerRuntimeServiceException",0,[],[]];_s_registry.registerError(SageMakerRuntimeServiceException$,SageMakerRuntimeServiceException);
var n0_registry=new _9_.OF(n0),InternalDependencyException$=[-3,n0,_IDE,{error:_se,httpError:530},[_M],[0]];n0_registry.
registerError(InternalDependencyException$,InternalDependencyException);var InternalFailure$=[-3,n0,_IF,{error:_se,httpError:500},
[_M],[0]];n0_registry.registerError(InternalFailure$,InternalFailure);var InternalStreamFailure$=[-3,n0,_ISF,{error:_se},
[_M],[0]];n0_registry.registerError(InternalStreamFailure$,InternalStreamFailure);var ModelError$=[-3,n0,_ME,{error:_c,httpError:424},
[_M,_OSC,_OM,_LSA],[0,1,0,0]];n0_registry.registerError(ModelError$,ModelError);var ModelNotReadyException$=[-3,n0,_MNRE,
{awsQueryError:["ModelNotReadyException",429],error:_c,httpError:429},[_M],[0]];n0_registry.registerError(ModelNotReadyException$,
ModelNotReadyException);var ModelStreamError$=[-3,n0,_MSE,{error:_c},[_M,_EC],[0,0]];n0_registry.registerError(ModelStreamError$,
ModelStreamError);var ServiceUnavailable$=[-3,n0,_SU,{error:_se,httpError:503},[_M],[0]];n0_registry.registerError(ServiceUnavailable$,
ServiceUnavailable);var ValidationError$=[-3,n0,_VE,{error:_c,httpError:400},[_M],[0]];n0_registry.registerError(ValidationError$,
ValidationError);var errorTypeRegistries=[_s_registry,n0_registry],getRuntimeConfig=e2=>({apiVersion:"2017-05-13",base64Decoder:e2?.
base64Decoder??_9_.Ey,base64Encoder:e2?.base64Encoder??_9_.nk,disableHostPrefix:e2?.disableHostPrefix??!1,endpointProvider:e2?.
endpointProvider??defaultEndpointResolver,extensions:e2?.extensions??[],httpAuthSchemeProvider:e2?.httpAuthSchemeProvider??
defaultSageMakerRuntimeHttpAuthSchemeProvider,httpAuthSchemes:e2?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:r2=>r2.
getIdentityProvider("aws.auth#sigv4"),signer:new _6_.f2}],logger:e2?.logger??new _8_.N4,protocol:e2?.protocol??_6_.Yu,protocolSettings:e2?.
protocolSettings??{defaultNamespace:"com.amazonaws.sagemakerruntime",errorTypeRegistries,version:"2017-05-13",serviceTarget:"\
AmazonSageMakerRuntime"},serviceId:e2?.serviceId??"SageMaker Runtime",sha256:e2?.sha256??_6_.kS,urlParser:e2?.urlParser??
_9_.Dl,utf8Decoder:e2?.utf8Decoder??_9_.ar,utf8Encoder:e2?.utf8Encoder??_9_.Pq}),getRuntimeConfig2=e2=>{(0,_8_.o_)(process.
version);let d2=(0,_9_.IZ)(e2),a2=()=>d2().then(_8_.lT),t=getRuntimeConfig(e2);(0,_8_.I9)(process.version);let r2={profile:e2?.
profile,logger:t.logger};return{...t,...e2,runtime:"node",defaultsMode:d2,authSchemePreference:e2?.authSchemePreference??
(0,_9_.Z9)(_6_.$S,r2),bodyLengthChecker:e2?.bodyLengthChecker??_9_.n8,credentialDefaultProvider:e2?.credentialDefaultProvider??
_0_.v6,defaultSocketTimeout:(0,_8_.ED)(e2?.requestHandler,9e5),defaultUserAgentProvider:e2?.defaultUserAgentProvider??(0,_8_.
pf)({serviceId:t.serviceId,clientVersion:package_default.version}),eventStreamSerdeProvider:e2?.eventStreamSerdeProvider??
_4_.J2,maxAttempts:e2?.maxAttempts??(0,_9_.Z9)(_8_.qs,e2),region:e2?.region??(0,_9_.Z9)(_9_.GG,{..._9_.zH,...r2}),requestHandler:_7_.
$.create(e2?.requestHandler??a2),retryMode:e2?.retryMode??(0,_9_.Z9)({..._8_.kN,default:async()=>(await a2()).retryMode||
_8_.L0},e2),streamCollector:e2?.streamCollector??_9_.kv,useDualstackEndpoint:e2?.useDualstackEndpoint??(0,_9_.Z9)(_9_.e$,
r2),useFipsEndpoint:e2?.useFipsEndpoint??(0,_9_.Z9)(_9_.Ko,r2),userAgentAppId:e2?.userAgentAppId??(0,_9_.Z9)(_8_.hV,r2)}},
getHttpAuthExtensionConfiguration=e2=>{let h2=e2.httpAuthSchemes,r2=e2.httpAuthSchemeProvider,s=e2.credentials;return{setHttpAuthScheme(t){
let d2=h2.findIndex(u=>u.schemeId===t.schemeId);d2===-1?h2.push(t):h2.splice(d2,1,t)},httpAuthSchemes(){return h2},setHttpAuthSchemeProvider(t){
r2=t},httpAuthSchemeProvider(){return r2},setCredentials(t){s=t},credentials(){return s}}},resolveHttpAuthRuntimeConfig=e2=>({
httpAuthSchemes:e2.httpAuthSchemes(),httpAuthSchemeProvider:e2.httpAuthSchemeProvider(),credentials:e2.credentials()}),resolveRuntimeExtensions=(e2,t)=>{
let n=Object.assign((0,_8_.Rq)(e2),(0,_8_.xA)(e2),(0,_9_.eS)(e2),getHttpAuthExtensionConfiguration(e2));return t.forEach(
o=>o.configure(n)),Object.assign(e2,(0,_8_.$3)(n),(0,_8_.uv)(n),(0,_9_.jt)(n),resolveHttpAuthRuntimeConfig(n))},SageMakerRuntimeClient=class extends _8_.
Kj{config;constructor(...[i2]){let e2=getRuntimeConfig2(i2||{});super(e2),this.initConfig=e2;let t=resolveClientEndpointParameters(
e2),n=(0,_8_.Dc)(t),g2=(0,_8_.$z)(n),s=(0,_9_.TD)(g2),o=s,r2=(0,_8_.Co)(o),c2=r2,a2=resolveHttpAuthSchemeConfig(c2),d2=resolveRuntimeExtensions(
a2,i2?.extensions||[]);this.config=d2,this.middlewareStack.use((0,_9_.wq)(this.config)),this.middlewareStack.use((0,_8_.
sM)(this.config)),this.middlewareStack.use((0,_8_.ey)(this.config)),this.middlewareStack.use((0,_9_.vK)(this.config)),this.
middlewareStack.use((0,_8_.TC)(this.config)),this.middlewareStack.use((0,_8_.Y7)(this.config)),this.middlewareStack.use(
(0,_8_.n4)(this.config)),this.middlewareStack.use((0,_8_.wB)(this.config,{httpAuthSchemeParametersProvider:defaultSageMakerRuntimeHttpAuthSchemeParametersProvider,
identityProviderConfigProvider:async l2=>new _8_.h$({"aws.auth#sigv4":l2.credentials})})),this.middlewareStack.use((0,_8_.
lW)(this.config))}destroy(){super.destroy()}},command=(0,_8_.k8)(commonParams,"AmazonSageMakerRuntime","SageMakerRuntime\
Client",_8_.rD),_ep0={},_mw0=(m2,a2,e2,n)=>[],_A="Accept",_ABB="AsyncBodyBlob",_B="Body",_BB="BodyBlob",_CA="CustomAttri\
butes",_CAH="CustomAttributesHeader",_CSI="ClosedSessionId",_CT="ContentType",_CT_="Content-Type",_EE="EnableExplanation\
s",_EN="EndpointName",_F="Filename",_FL="FailureLocation",_ICN="InferenceComponentName",_IE="InvokeEndpoint",_IEA="Invok\
eEndpointAsync",_IEAI="InvokeEndpointAsyncInput",_IEAO="InvokeEndpointAsyncOutput",_IEI="InvokeEndpointInput",_IEO="Invo\
keEndpointOutput",_II="InferenceId",_IL="InputLocation",_IPV="InvokedProductionVariant",_ITS="InvocationTimeoutSeconds",
_NSI="NewSessionId",_OL="OutputLocation",_PAI="PrefixAwareId",_RTTLS="RequestTTLSeconds",_SI="SessionId",_SOPE="S3Output\
PathExtension",_TCH="TargetContainerHostname",_TM="TargetModel",_TV="TargetVariant",_XASA="X-Amzn-SageMaker-Accept",_XASCA="\
X-Amzn-SageMaker-Custom-Attributes",_XASCSI="X-Amzn-SageMaker-Closed-Session-Id",_XASCT="X-Amzn-SageMaker-Content-Type",
_XASEE="X-Amzn-SageMaker-Enable-Explanations",_XASF="X-Amzn-SageMaker-Filename",_XASF_="X-Amzn-SageMaker-FailureLocation",
_XASI="X-Amzn-SageMaker-InputLocation",_XASIC="X-Amzn-SageMaker-Inference-Component",_XASII="X-Amzn-SageMaker-Inference-\
Id",_XASI_="X-Amzn-SageMaker-InvocationTimeoutSeconds",_XASNSI="X-Amzn-SageMaker-New-Session-Id",_XASO="X-Amzn-SageMaker\
-OutputLocation",_XASPAI="X-Amzn-SageMaker-Prefix-Aware-Id",_XASR="X-Amzn-SageMaker-RequestTTLSeconds",_XASS="X-Amzn-Sag\
eMaker-S3OutputPathExtension",_XASSI="X-Amzn-SageMaker-Session-Id",_XASTCH="X-Amzn-SageMaker-Target-Container-Hostname",
_XASTM="X-Amzn-SageMaker-Target-Model",_XASTV="X-Amzn-SageMaker-Target-Variant",_s2="smithy.ts.sdk.synthetic.com.amazona\
ws.sagemakerruntime",_xAIPV="x-Amzn-Invoked-Production-Variant",n02="com.amazonaws.sagemakerruntime",_s_registry2=new _9_.
OF(_s2),n0_registry2=new _9_.OF(n02),AsyncBodyBlob=[0,n02,_ABB,8,21],BodyBlob=[0,n02,_BB,8,21],CustomAttributesHeader=[0,
n02,_CAH,8,0],InvokeEndpointAsyncInput$=[3,n02,_IEAI,0,[_EN,_CT,_A,_CA,_II,_IL,_SOPE,_F,_RTTLS,_ITS,_B],[[0,1],[0,{httpHeader:_XASCT}],
[0,{httpHeader:_XASA}],[()=>CustomAttributesHeader,{httpHeader:_XASCA}],[0,{httpHeader:_XASII}],[0,{httpHeader:_XASI}],[
0,{httpHeader:_XASS}],[0,{httpHeader:_XASF}],[1,{httpHeader:_XASR}],[1,{httpHeader:_XASI_}],[()=>AsyncBodyBlob,16]],1],InvokeEndpointAsyncOutput$=[
3,n02,_IEAO,0,[_II,_OL,_FL],[0,[0,{httpHeader:_XASO}],[0,{httpHeader:_XASF_}]]],InvokeEndpointInput$=[3,n02,_IEI,0,[_EN,
_B,_CT,_A,_CA,_TM,_TV,_TCH,_II,_EE,_ICN,_SI,_PAI],[[0,1],[()=>BodyBlob,16],[0,{httpHeader:_CT_}],[0,{httpHeader:_A}],[()=>CustomAttributesHeader,
{httpHeader:_XASCA}],[0,{httpHeader:_XASTM}],[0,{httpHeader:_XASTV}],[0,{httpHeader:_XASTCH}],[0,{httpHeader:_XASII}],[0,
{httpHeader:_XASEE}],[0,{httpHeader:_XASIC}],[0,{httpHeader:_XASSI}],[0,{httpHeader:_XASPAI}]],2],InvokeEndpointOutput$=[
3,n02,_IEO,0,[_B,_CT,_IPV,_CA,_NSI,_CSI],[[()=>BodyBlob,16],[0,{httpHeader:_CT_}],[0,{httpHeader:_xAIPV}],[()=>CustomAttributesHeader,
{httpHeader:_XASCA}],[0,{httpHeader:_XASNSI}],[0,{httpHeader:_XASCSI}]],1],InvokeEndpoint$=[9,n02,_IE,{http:["POST","/en\
dpoints/{EndpointName}/invocations",200]},()=>InvokeEndpointInput$,()=>InvokeEndpointOutput$],InvokeEndpointAsync$=[9,n02,
_IEA,{http:["POST","/endpoints/{EndpointName}/async-invocations",202]},()=>InvokeEndpointAsyncInput$,()=>InvokeEndpointAsyncOutput$],
InvokeEndpointAsyncCommand=class extends command(_ep0,_mw0,"InvokeEndpointAsync",InvokeEndpointAsync$){},InvokeEndpointCommand=class extends command(
_ep0,_mw0,"InvokeEndpoint",InvokeEndpoint$){};function smokeRequests(options){let client=new SageMakerRuntimeClient({...(0,_0_.
W0)(options),maxAttempts:1});return{invokeEndpoint:(0,_0_.T1)("sagemaker:InvokeEndpoint",async request=>{let startedAt=performance.
now();return{...await client.send(new InvokeEndpointCommand(inputOf(request))).then(({Body})=>({status:200,body:Body??new Uint8Array}),
error=>modelsAnswer(error)),milliseconds:performance.now()-startedAt}}),invokeEndpointAsync:(0,_0_.T1)("sagemaker:Invoke\
EndpointAsync",async request=>{let{OutputLocation:output,FailureLocation:failure}=await client.send(new InvokeEndpointAsyncCommand(
inputOf(request)));return(0,_2_.s)({output,failure})})}}function inputOf({endpointName,targetVariant,contentType,accept,
body}){return(0,_2_.s)({EndpointName:endpointName,TargetVariant:targetVariant,ContentType:contentType,Accept:accept,Body:body})}
function modelsAnswer(error){if(!(error instanceof ModelError)||error.OriginalStatusCode===void 0)throw error;return{status:error.
OriginalStatusCode,body:Buffer.from(error.OriginalMessage??error.message)}}}),3666:((_m_,_e_,_r_)=>{_r_.d(_e_,{J2:()=>eventStreamSerdeProvider,
M3:()=>EventStreamSerde});function eventStreamSerdeProvider(){}function resolveEventStreamSerdeConfig(config){return config}
var EventStreamSerde=class{constructor(){throw new Error("scripts/shims/event-streams.ts: event streams are left out of \
dist/")}}})};
