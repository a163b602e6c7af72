"use strict";exports.id=5698,exports.ids=[5698],exports.modules={5698:((_m_,_e_,_r_)=>{_r_.r(_e_),_r_.d(_e_,{instanceQuotas:()=>instanceQuotas});
var _0_=_r_(9159),_1_=_r_(1659),_2_=_r_(3694),_3_=_r_(2197),_4_=_r_(793),_5_=_r_(8734),_6_=_r_(5271),_7_=_r_(4976),_8_=_r_(
362),defaultServiceQuotasHttpAuthSchemeParametersProvider=async(e2,r2,t)=>({operation:(0,_7_.ug)(r2).operation,region:await(0,_7_.
te)(e2.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function createAwsAuthSigv4HttpAuthOption(e2){
return{schemeId:"aws.auth#sigv4",signingProperties:{name:"servicequotas",region:e2.region},propertiesExtractor:(r2,t)=>({
signingProperties:{config:r2,context:t}})}}var defaultServiceQuotasHttpAuthSchemeProvider=e2=>{let r2=[];switch(e2.operation){default:
r2.push(createAwsAuthSigv4HttpAuthOption(e2))}return r2},resolveHttpAuthSchemeConfig=e2=>{let r2=(0,_4_.ho)(e2);return Object.
assign(r2,{authSchemePreference:(0,_7_.te)(e2.authSchemePreference??[])})},resolveClientEndpointParameters=n=>Object.assign(
n,{useDualstackEndpoint:n.useDualstackEndpoint??!1,useFipsEndpoint:n.useFipsEndpoint??!1,defaultSigningName:"servicequot\
as"}),commonParams={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},
Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}},package_default={
version:"3.1138.0"},k="ref",a=-1,b=!0,c="isSet",d="PartitionResult",e="booleanEquals",f="getAttr",g={[k]:"Endpoint"},h={
[k]:d},i={},j=[{[k]:"Region"}],_data={conditions:[[c,[g]],[c,j],["aws.partition",j,d],[e,[{[k]:"UseFIPS"},b]],[e,[{[k]:"\
UseDualStack"},b]],[e,[{fn:f,argv:[h,"supportsDualStack"]},b]],[e,[{fn:f,argv:[h,"supportsFIPS"]},b]],["stringEquals",[{
fn:f,argv:[h,"name"]},"aws-us-gov"]]],results:[[a],[a,"Invalid Configuration: FIPS and custom endpoint are not supported"],
[a,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[g,i],["https://servicequotas-fips.{Region}\
.{PartitionResult#dualStackDnsSuffix}",i],[a,"FIPS and DualStack are enabled, but this partition does not support one or\
 both"],["https://servicequotas.{Region}.amazonaws.com",i],["https://servicequotas-fips.{Region}.{PartitionResult#dnsSuf\
fix}",i],[a,"FIPS is enabled but this partition does not support FIPS"],["https://servicequotas.{Region}.{PartitionResul\
t#dualStackDnsSuffix}",i],[a,"DualStack is enabled but this partition does not support DualStack"],["https://servicequot\
as.{Region}.{PartitionResult#dnsSuffix}",i],[a,"Invalid Configuration: Missing Region"]]},root=2,r=1e8,nodes=new Int32Array(
[-1,1,-1,0,13,3,1,4,r+12,2,5,r+12,3,8,6,4,7,r+11,5,r+9,r+10,4,11,9,6,10,r+8,7,r+6,r+7,5,12,r+5,6,r+4,r+5,3,r+1,14,4,r+2,
r+3]),bdd=_6_.d5.from(nodes,root,_data.conditions,_data.results),cache=new _6_.kS({size:50,params:["Endpoint","Region","\
UseDualStack","UseFIPS"]}),defaultEndpointResolver=(n,e2={})=>cache.get(n,()=>(0,_6_.cH)(bdd,{endpointParams:n,logger:e2.
logger}));_6_.mw.aws=_6_.UF;var ServiceQuotasServiceException=class e2 extends _6_.TJ{constructor(t){super(t),Object.setPrototypeOf(
this,e2.prototype)}},AccessDeniedException=class t extends ServiceQuotasServiceException{name="AccessDeniedException";$fault="\
client";Message;constructor(e2){super({name:"AccessDeniedException",$fault:"client",...e2}),Object.setPrototypeOf(this,t.
prototype),this.Message=e2.Message}},AWSServiceAccessNotEnabledException=class s extends ServiceQuotasServiceException{name="\
AWSServiceAccessNotEnabledException";$fault="client";Message;constructor(e2){super({name:"AWSServiceAccessNotEnabledExce\
ption",$fault:"client",...e2}),Object.setPrototypeOf(this,s.prototype),this.Message=e2.Message}},DependencyAccessDeniedException=class c2 extends ServiceQuotasServiceException{name="\
DependencyAccessDeniedException";$fault="client";Message;constructor(e2){super({name:"DependencyAccessDeniedException",$fault:"\
client",...e2}),Object.setPrototypeOf(this,c2.prototype),this.Message=e2.Message}},NoAvailableOrganizationException=class o extends ServiceQuotasServiceException{name="\
NoAvailableOrganizationException";$fault="client";Message;constructor(e2){super({name:"NoAvailableOrganizationException",
$fault:"client",...e2}),Object.setPrototypeOf(this,o.prototype),this.Message=e2.Message}},OrganizationNotInAllFeaturesModeException=class n extends ServiceQuotasServiceException{name="\
OrganizationNotInAllFeaturesModeException";$fault="client";Message;constructor(e2){super({name:"OrganizationNotInAllFeat\
uresModeException",$fault:"client",...e2}),Object.setPrototypeOf(this,n.prototype),this.Message=e2.Message}},ServiceException2=class i2 extends ServiceQuotasServiceException{name="\
ServiceException";$fault="server";Message;constructor(e2){super({name:"ServiceException",$fault:"server",...e2}),Object.
setPrototypeOf(this,i2.prototype),this.Message=e2.Message}},TemplatesNotAvailableInRegionException=class a2 extends ServiceQuotasServiceException{name="\
TemplatesNotAvailableInRegionException";$fault="client";Message;constructor(e2){super({name:"TemplatesNotAvailableInRegi\
onException",$fault:"client",...e2}),Object.setPrototypeOf(this,a2.prototype),this.Message=e2.Message}},TooManyRequestsException=class r2 extends ServiceQuotasServiceException{name="\
TooManyRequestsException";$fault="client";Message;constructor(e2){super({name:"TooManyRequestsException",$fault:"client",
...e2}),Object.setPrototypeOf(this,r2.prototype),this.Message=e2.Message}},IllegalArgumentException=class l extends ServiceQuotasServiceException{name="\
IllegalArgumentException";$fault="client";Message;constructor(e2){super({name:"IllegalArgumentException",$fault:"client",
...e2}),Object.setPrototypeOf(this,l.prototype),this.Message=e2.Message}},InvalidResourceStateException=class p extends ServiceQuotasServiceException{name="\
InvalidResourceStateException";$fault="client";Message;constructor(e2){super({name:"InvalidResourceStateException",$fault:"\
client",...e2}),Object.setPrototypeOf(this,p.prototype),this.Message=e2.Message}},NoSuchResourceException=class u extends ServiceQuotasServiceException{name="\
NoSuchResourceException";$fault="client";Message;constructor(e2){super({name:"NoSuchResourceException",$fault:"client",...e2}),
Object.setPrototypeOf(this,u.prototype),this.Message=e2.Message}},ResourceAlreadyExistsException=class x extends ServiceQuotasServiceException{name="\
ResourceAlreadyExistsException";$fault="client";Message;constructor(e2){super({name:"ResourceAlreadyExistsException",$fault:"\
client",...e2}),Object.setPrototypeOf(this,x.prototype),this.Message=e2.Message}},ServiceQuotaTemplateNotInUseException=class E extends ServiceQuotasServiceException{name="\
ServiceQuotaTemplateNotInUseException";$fault="client";Message;constructor(e2){super({name:"ServiceQuotaTemplateNotInUse\
Exception",$fault:"client",...e2}),Object.setPrototypeOf(this,E.prototype),this.Message=e2.Message}},InvalidPaginationTokenException=class g2 extends ServiceQuotasServiceException{name="\
InvalidPaginationTokenException";$fault="client";Message;constructor(e2){super({name:"InvalidPaginationTokenException",$fault:"\
client",...e2}),Object.setPrototypeOf(this,g2.prototype),this.Message=e2.Message}},QuotaExceededException=class v extends ServiceQuotasServiceException{name="\
QuotaExceededException";$fault="client";Message;constructor(e2){super({name:"QuotaExceededException",$fault:"client",...e2}),
Object.setPrototypeOf(this,v.prototype),this.Message=e2.Message}},TagPolicyViolationException=class M extends ServiceQuotasServiceException{name="\
TagPolicyViolationException";$fault="client";Message;constructor(e2){super({name:"TagPolicyViolationException",$fault:"c\
lient",...e2}),Object.setPrototypeOf(this,M.prototype),this.Message=e2.Message}},TooManyTagsException=class S extends ServiceQuotasServiceException{name="\
TooManyTagsException";$fault="client";Message;constructor(e2){super({name:"TooManyTagsException",$fault:"client",...e2}),
Object.setPrototypeOf(this,S.prototype),this.Message=e2.Message}},_A="Adjustable",_AAL="AdjustableAtLevel",_ADE="AccessD\
eniedException",_AWSSANEE="AWSServiceAccessNotEnabledException",_CI="ContextId",_CS="ContextScope",_CST="ContextScopeTyp\
e",_D="Description",_DADE="DependencyAccessDeniedException",_EC="ErrorCode",_EM="ErrorMessage",_ER="ErrorReason",_GQ="Gl\
obalQuota",_IAE="IllegalArgumentException",_IPTE="InvalidPaginationTokenException",_IRSE="InvalidResourceStateException",
_LSQ="ListServiceQuotas",_LSQR="ListServiceQuotasRequest",_LSQRi="ListServiceQuotasResponse",_M="Message",_MD="MetricDim\
ensions",_MI="MetricInfo",_MN="MetricNamespace",_MNe="MetricName",_MR="MaxResults",_MSR="MetricStatisticRecommendation",
_NAOE="NoAvailableOrganizationException",_NSRE="NoSuchResourceException",_NT="NextToken",_ONIAFME="OrganizationNotInAllF\
eaturesModeException",_P="Period",_PU="PeriodUnit",_PV="PeriodValue",_QA="QuotaArn",_QAAL="QuotaAppliedAtLevel",_QC="Quo\
taCode",_QCI="QuotaContextInfo",_QCu="QuotaContext",_QEE="QuotaExceededException",_QN="QuotaName",_QP="QuotaPeriod",_Qu="\
Quotas",_RAEE="ResourceAlreadyExistsException",_SC="ServiceCode",_SE="ServiceException",_SN="ServiceName",_SQ="ServiceQu\
ota",_SQLD="ServiceQuotaListDefinition",_SQTNIUE="ServiceQuotaTemplateNotInUseException",_TMRE="TooManyRequestsException",
_TMTE="TooManyTagsException",_TNAIRE="TemplatesNotAvailableInRegionException",_TPVE="TagPolicyViolationException",_UM="U\
sageMetric",_Un="Unit",_V="Value",_c="client",_s="smithy.ts.sdk.synthetic.com.amazonaws.servicequotas",_se="server",n0="\
com.amazonaws.servicequotas",_s_registry=new _7_.OF(_s),ServiceQuotasServiceException$=[-3,_s,"ServiceQuotasServiceExcep\
tion",0,[],[]];_s_registry.registerError(ServiceQuotasServiceException$,ServiceQuotasServiceException);var n0_registry=new _7_.
OF(n0),AccessDeniedException$=[-3,n0,_ADE,{error:_c,httpError:403},[_M],[0]];n0_registry.registerError(AccessDeniedException$,
AccessDeniedException);var AWSServiceAccessNotEnabledException$=[-3,n0,_AWSSANEE,{error:_c,httpError:403},[_M],[0]];n0_registry.
registerError(AWSServiceAccessNotEnabledException$,AWSServiceAccessNotEnabledException);var DependencyAccessDeniedException$=[
-3,n0,_DADE,{error:_c,httpError:403},[_M],[0]];n0_registry.registerError(DependencyAccessDeniedException$,DependencyAccessDeniedException);
var IllegalArgumentException$=[-3,n0,_IAE,{error:_c,httpError:400},[_M],[0]];n0_registry.registerError(IllegalArgumentException$,
IllegalArgumentException);var InvalidPaginationTokenException$=[-3,n0,_IPTE,{error:_c,httpError:400},[_M],[0]];n0_registry.
registerError(InvalidPaginationTokenException$,InvalidPaginationTokenException);var InvalidResourceStateException$=[-3,n0,
_IRSE,{error:_c,httpError:405},[_M],[0]];n0_registry.registerError(InvalidResourceStateException$,InvalidResourceStateException);
var NoAvailableOrganizationException$=[-3,n0,_NAOE,{error:_c,httpError:403},[_M],[0]];n0_registry.registerError(NoAvailableOrganizationException$,
NoAvailableOrganizationException);var NoSuchResourceException$=[-3,n0,_NSRE,{error:_c,httpError:404},[_M],[0]];n0_registry.
registerError(NoSuchResourceException$,NoSuchResourceException);var OrganizationNotInAllFeaturesModeException$=[-3,n0,_ONIAFME,
{error:_c,httpError:400},[_M],[0]];n0_registry.registerError(OrganizationNotInAllFeaturesModeException$,OrganizationNotInAllFeaturesModeException);
var QuotaExceededException$=[-3,n0,_QEE,{error:_c,httpError:409},[_M],[0]];n0_registry.registerError(QuotaExceededException$,
QuotaExceededException);var ResourceAlreadyExistsException$=[-3,n0,_RAEE,{error:_c,httpError:400},[_M],[0]];n0_registry.
registerError(ResourceAlreadyExistsException$,ResourceAlreadyExistsException);var ServiceException$=[-3,n0,_SE,{error:_se,
httpError:500},[_M],[0]];n0_registry.registerError(ServiceException$,ServiceException2);var ServiceQuotaTemplateNotInUseException$=[
-3,n0,_SQTNIUE,{error:_c,httpError:400},[_M],[0]];n0_registry.registerError(ServiceQuotaTemplateNotInUseException$,ServiceQuotaTemplateNotInUseException);
var TagPolicyViolationException$=[-3,n0,_TPVE,{error:_c,httpError:401},[_M],[0]];n0_registry.registerError(TagPolicyViolationException$,
TagPolicyViolationException);var TemplatesNotAvailableInRegionException$=[-3,n0,_TNAIRE,{error:_c,httpError:404},[_M],[0]];
n0_registry.registerError(TemplatesNotAvailableInRegionException$,TemplatesNotAvailableInRegionException);var TooManyRequestsException$=[
-3,n0,_TMRE,{error:_c,httpError:429},[_M],[0]];n0_registry.registerError(TooManyRequestsException$,TooManyRequestsException);
var TooManyTagsException$=[-3,n0,_TMTE,{error:_c,httpError:400},[_M],[0]];n0_registry.registerError(TooManyTagsException$,
TooManyTagsException);var errorTypeRegistries=[_s_registry,n0_registry],ErrorReason$=[3,n0,_ER,0,[_EC,_EM],[0,0]],ListServiceQuotasRequest$=[
3,n0,_LSQR,0,[_SC,_NT,_MR,_QC,_QAAL],[0,0,1,0,0],1],ListServiceQuotasResponse$=[3,n0,_LSQRi,0,[_NT,_Qu],[0,()=>ServiceQuotaListDefinition]],
MetricInfo$=[3,n0,_MI,0,[_MN,_MNe,_MD,_MSR],[0,0,128,0]],QuotaContextInfo$=[3,n0,_QCI,0,[_CS,_CST,_CI,_AAL],[0,0,0,0]],QuotaPeriod$=[
3,n0,_QP,0,[_PV,_PU],[1,0]],ServiceQuota$=[3,n0,_SQ,0,[_SC,_SN,_QA,_QC,_QN,_V,_Un,_A,_GQ,_UM,_P,_ER,_QAAL,_QCu,_D],[0,0,
0,0,0,1,0,2,2,()=>MetricInfo$,()=>QuotaPeriod$,()=>ErrorReason$,0,()=>QuotaContextInfo$,0]],ServiceQuotaListDefinition=[
1,n0,_SQLD,0,()=>ServiceQuota$],ListServiceQuotas$=[9,n0,_LSQ,0,()=>ListServiceQuotasRequest$,()=>ListServiceQuotasResponse$],
getRuntimeConfig=e2=>({apiVersion:"2019-06-24",base64Decoder:e2?.base64Decoder??_7_.Ey,base64Encoder:e2?.base64Encoder??
_7_.nk,disableHostPrefix:e2?.disableHostPrefix??!1,endpointProvider:e2?.endpointProvider??defaultEndpointResolver,extensions:e2?.
extensions??[],httpAuthSchemeProvider:e2?.httpAuthSchemeProvider??defaultServiceQuotasHttpAuthSchemeProvider,httpAuthSchemes:e2?.
httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:r2=>r2.getIdentityProvider("aws.auth#sigv4"),signer:new _4_.
f2}],logger:e2?.logger??new _6_.N4,protocol:e2?.protocol??_4_.TE,protocolSettings:e2?.protocolSettings??{defaultNamespace:"\
com.amazonaws.servicequotas",errorTypeRegistries,version:"2019-06-24",serviceTarget:"ServiceQuotasV20190624"},serviceId:e2?.
serviceId??"Service Quotas",sha256:e2?.sha256??_4_.kS,urlParser:e2?.urlParser??_7_.Dl,utf8Decoder:e2?.utf8Decoder??_7_.ar,
utf8Encoder:e2?.utf8Encoder??_7_.Pq}),getRuntimeConfig2=e2=>{(0,_6_.o_)(process.version);let a2=(0,_7_.IZ)(e2),o=()=>a2().
then(_6_.lT),t=getRuntimeConfig(e2);(0,_6_.I9)(process.version);let r2={profile:e2?.profile,logger:t.logger};return{...t,
...e2,runtime:"node",defaultsMode:a2,authSchemePreference:e2?.authSchemePreference??(0,_7_.Z9)(_4_.$S,r2),bodyLengthChecker:e2?.
bodyLengthChecker??_7_.n8,credentialDefaultProvider:e2?.credentialDefaultProvider??_0_.v6,defaultUserAgentProvider:e2?.defaultUserAgentProvider??
(0,_6_.pf)({serviceId:t.serviceId,clientVersion:package_default.version}),maxAttempts:e2?.maxAttempts??(0,_7_.Z9)(_6_.qs,
e2),region:e2?.region??(0,_7_.Z9)(_7_.GG,{..._7_.zH,...r2}),requestHandler:_5_.$.create(e2?.requestHandler??o),retryMode:e2?.
retryMode??(0,_7_.Z9)({..._6_.kN,default:async()=>(await o()).retryMode||_6_.L0},e2),streamCollector:e2?.streamCollector??
_7_.kv,useDualstackEndpoint:e2?.useDualstackEndpoint??(0,_7_.Z9)(_7_.e$,r2),useFipsEndpoint:e2?.useFipsEndpoint??(0,_7_.
Z9)(_7_.Ko,r2),userAgentAppId:e2?.userAgentAppId??(0,_7_.Z9)(_6_.hV,r2)}},getHttpAuthExtensionConfiguration=e2=>{let h2=e2.
httpAuthSchemes,r2=e2.httpAuthSchemeProvider,s=e2.credentials;return{setHttpAuthScheme(t){let d2=h2.findIndex(u=>u.schemeId===
t.schemeId);d2===-1?h2.push(t):h2.splice(d2,1,t)},httpAuthSchemes(){return h2},setHttpAuthSchemeProvider(t){r2=t},httpAuthSchemeProvider(){
return r2},setCredentials(t){s=t},credentials(){return s}}},resolveHttpAuthRuntimeConfig=e2=>({httpAuthSchemes:e2.httpAuthSchemes(),
httpAuthSchemeProvider:e2.httpAuthSchemeProvider(),credentials:e2.credentials()}),resolveRuntimeExtensions=(e2,t)=>{let n=Object.
assign((0,_6_.Rq)(e2),(0,_6_.xA)(e2),(0,_7_.eS)(e2),getHttpAuthExtensionConfiguration(e2));return t.forEach(o=>o.configure(
n)),Object.assign(e2,(0,_6_.$3)(n),(0,_6_.uv)(n),(0,_7_.jt)(n),resolveHttpAuthRuntimeConfig(n))},ServiceQuotasClient=class extends _6_.
Kj{config;constructor(...[i2]){let e2=getRuntimeConfig2(i2||{});super(e2),this.initConfig=e2;let t=resolveClientEndpointParameters(
e2),n=(0,_6_.Dc)(t),s=(0,_6_.$z)(n),g2=(0,_7_.TD)(s),o=g2,r2=(0,_6_.Co)(o),c2=resolveHttpAuthSchemeConfig(r2),a2=resolveRuntimeExtensions(
c2,i2?.extensions||[]);this.config=a2,this.middlewareStack.use((0,_7_.wq)(this.config)),this.middlewareStack.use((0,_6_.
sM)(this.config)),this.middlewareStack.use((0,_6_.ey)(this.config)),this.middlewareStack.use((0,_7_.vK)(this.config)),this.
middlewareStack.use((0,_6_.TC)(this.config)),this.middlewareStack.use((0,_6_.Y7)(this.config)),this.middlewareStack.use(
(0,_6_.n4)(this.config)),this.middlewareStack.use((0,_6_.wB)(this.config,{httpAuthSchemeParametersProvider:defaultServiceQuotasHttpAuthSchemeParametersProvider,
identityProviderConfigProvider:async d2=>new _6_.h$({"aws.auth#sigv4":d2.credentials})})),this.middlewareStack.use((0,_6_.
lW)(this.config))}destroy(){super.destroy()}},command=(0,_6_.k8)(commonParams,"ServiceQuotasV20190624","ServiceQuotasCli\
ent",_6_.rD),_ep0={},_mw0=(e2,m,o,a2)=>[],ListServiceQuotasCommand=class extends command(_ep0,_mw0,"ListServiceQuotas",ListServiceQuotas$){},
paginateListServiceQuotas=(0,_6_.KU)(ServiceQuotasClient,ListServiceQuotasCommand,"NextToken","NextToken","MaxResults"),
SUFFIX=" for endpoint usage";function instanceQuotas(options){let client=new ServiceQuotasClient({...(0,_0_.W0)(options),
maxAttempts:_0_.Ml});return{endpointInstances:(0,_0_.T1)("servicequotas:ListServiceQuotas",async()=>{let found=new Map;for await(let page of paginateListServiceQuotas(
{client,pageSize:100},{ServiceCode:"sagemaker"}))for(let{QuotaName:name="",Value:value}of page.Quotas??[])name.endsWith(
SUFFIX)&&value!==void 0&&found.set(name.slice(0,-SUFFIX.length),value);return found})}}})};
