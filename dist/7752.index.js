"use strict";exports.id=7752,exports.ids=[7752],exports.modules={7752:((_m_,_e_,_r_)=>{_r_.r(_e_),_r_.d(_e_,{alarms:()=>alarms});var _0_=_r_(
9159),_1_=_r_(1659),_2_=_r_(3694),_3_=_r_(2197),_4_=_r_(793),_5_=_r_(8734),_6_=_r_(5271),_7_=_r_(4976),_8_=_r_(362),NODE_DISABLE_REQUEST_COMPRESSION_ENV_NAME="\
AWS_DISABLE_REQUEST_COMPRESSION",NODE_DISABLE_REQUEST_COMPRESSION_INI_NAME="disable_request_compression",DEFAULT_DISABLE_REQUEST_COMPRESSION=!1,
NODE_DISABLE_REQUEST_COMPRESSION_CONFIG_OPTIONS={environmentVariableSelector:E=>(0,_7_.Qm)(E,NODE_DISABLE_REQUEST_COMPRESSION_ENV_NAME,
_7_.cV.ENV),configFileSelector:E=>(0,_7_.Qm)(E,NODE_DISABLE_REQUEST_COMPRESSION_INI_NAME,_7_.cV.CONFIG),default:DEFAULT_DISABLE_REQUEST_COMPRESSION},
NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_ENV_NAME="AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES",NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_INI_NAME="\
request_min_compression_size_bytes",DEFAULT_NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES=10240,NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_CONFIG_OPTIONS={
environmentVariableSelector:_=>(0,_7_.nB)(_,NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_ENV_NAME,_7_.cV.ENV),configFileSelector:_=>(0,_7_.
nB)(_,NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_INI_NAME,_7_.cV.CONFIG),default:DEFAULT_NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES},
resolveCompressionConfig=s=>{let{disableRequestCompression:i2,requestMinCompressionSizeBytes:r2}=s;return Object.assign(
s,{disableRequestCompression:(0,_7_.te)(i2),requestMinCompressionSizeBytes:async()=>{let e2=await(0,_7_.te)(r2)();if(e2<
0||e2>10485760)throw new RangeError(`The value for requestMinCompressionSizeBytes must be between 0 and 10485760 inclusi\
ve. The provided value ${e2} is outside this range."`);return e2}})},defaultCloudWatchHttpAuthSchemeParametersProvider=async(e2,t,r2)=>({
operation:(0,_7_.ug)(t).operation,region:await(0,_7_.te)(e2.region)()||(()=>{throw new Error("expected `region` to be co\
nfigured for `aws.auth#sigv4`")})()});function createAwsAuthSigv4HttpAuthOption(e2){return{schemeId:"aws.auth#sigv4",signingProperties:{
name:"monitoring",region:e2.region},propertiesExtractor:(t,r2)=>({signingProperties:{config:t,context:r2}})}}var defaultCloudWatchHttpAuthSchemeProvider=e2=>{
let t=[];switch(e2.operation){default:t.push(createAwsAuthSigv4HttpAuthOption(e2))}return t},resolveHttpAuthSchemeConfig=e2=>{
let t=(0,_4_.ho)(e2);return Object.assign(t,{authSchemePreference:(0,_7_.te)(e2.authSchemePreference??[])})},resolveClientEndpointParameters=n=>Object.
assign(n,{useDualstackEndpoint:n.useDualstackEndpoint??!1,useFipsEndpoint:n.useFipsEndpoint??!1,defaultSigningName:"moni\
toring"}),commonParams={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpo\
int"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}},package_default={
version:"3.1162.0"},k="ref",a=-1,b=!0,c="isSet",d="PartitionResult",e="booleanEquals",f="getAttr",g={[k]:"Endpoint"},h={
[k]:d},i={},j=[{[k]:"Region"}],_data={conditions:[[c,[g]],[c,j],["aws.partition",j,d],[e,[{[k]:"UseFIPS"},b]],[e,[{[k]:"\
UseDualStack"},b]],["stringEquals",[{fn:f,argv:[h,"name"]},"aws-us-gov"]],[e,[{fn:f,argv:[h,"supportsFIPS"]},b]],[e,[{fn:f,
argv:[h,"supportsDualStack"]},b]]],results:[[a],[a,"Invalid Configuration: FIPS and custom endpoint are not supported"],
[a,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[g,i],["https://monitoring.{Region}.{Partit\
ionResult#dnsSuffix}",i],["https://monitoring.{Region}.{PartitionResult#dualStackDnsSuffix}",i],["https://monitoring-fip\
s.{Region}.{PartitionResult#dualStackDnsSuffix}",i],[a,"FIPS and DualStack are enabled, but this partition does not supp\
ort one or both"],["https://monitoring-fips.{Region}.{PartitionResult#dnsSuffix}",i],[a,"FIPS is enabled but this partit\
ion does not support FIPS"],[a,"DualStack is enabled but this partition does not support DualStack"],[a,"Invalid Configu\
ration: Missing Region"]]},root=2,r=1e8,nodes=new Int32Array([-1,1,-1,0,14,3,1,4,r+11,2,5,r+11,3,8,6,4,7,r+4,7,r+5,r+10,
4,11,9,5,r+4,10,6,r+8,r+9,5,r+5,12,6,13,r+7,7,r+6,r+7,3,r+1,15,4,r+2,r+3]),bdd=_6_.d5.from(nodes,root,_data.conditions,_data.
results),cache=new _6_.kS({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),defaultEndpointResolver=(n,e2={})=>cache.
get(n,()=>(0,_6_.cH)(bdd,{endpointParams:n,logger:e2.logger}));_6_.mw.aws=_6_.UF;var CloudWatchServiceException=class t extends _6_.
TJ{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.cloudwatch#CloudWatchServiceException";constructor(e2){super(e2),
Object.setPrototypeOf(this,t.prototype)}},ConflictException=class t extends CloudWatchServiceException{static shapeId="c\
om.amazonaws.cloudwatch#ConflictException";name="ConflictException";$fault="client";Message;constructor(e2){super({name:"\
ConflictException",$fault:"client",...e2}),Object.setPrototypeOf(this,t.prototype),this.Message=e2.Message}},KmsAccessDeniedException=class a2 extends CloudWatchServiceException{static shapeId="\
com.amazonaws.cloudwatch#KmsAccessDeniedException";name="KmsAccessDeniedException";$fault="client";Message;constructor(e2){
super({name:"KmsAccessDeniedException",$fault:"client",...e2}),Object.setPrototypeOf(this,a2.prototype),this.Message=e2.
Message}},KmsKeyDisabledException=class o extends CloudWatchServiceException{static shapeId="com.amazonaws.cloudwatch#Km\
sKeyDisabledException";name="KmsKeyDisabledException";$fault="client";Message;constructor(e2){super({name:"KmsKeyDisable\
dException",$fault:"client",...e2}),Object.setPrototypeOf(this,o.prototype),this.Message=e2.Message}},KmsKeyNotFoundException=class c2 extends CloudWatchServiceException{static shapeId="\
com.amazonaws.cloudwatch#KmsKeyNotFoundException";name="KmsKeyNotFoundException";$fault="client";Message;constructor(e2){
super({name:"KmsKeyNotFoundException",$fault:"client",...e2}),Object.setPrototypeOf(this,c2.prototype),this.Message=e2.Message}},
ResourceNotFoundException=class n extends CloudWatchServiceException{static shapeId="com.amazonaws.cloudwatch#ResourceNo\
tFoundException";name="ResourceNotFoundException";$fault="client";ResourceType;ResourceId;Message;constructor(e2){super(
{name:"ResourceNotFoundException",$fault:"client",...e2}),Object.setPrototypeOf(this,n.prototype),this.ResourceType=e2.ResourceType,
this.ResourceId=e2.ResourceId,this.Message=e2.Message}},ConcurrentModificationException=class s extends CloudWatchServiceException{static shapeId="\
com.amazonaws.cloudwatch#ConcurrentModificationException";name="ConcurrentModificationException";$fault="client";Message;constructor(e2){
super({name:"ConcurrentModificationException",$fault:"client",...e2}),Object.setPrototypeOf(this,s.prototype),this.Message=
e2.Message}},DashboardInvalidInputError=class i2 extends CloudWatchServiceException{static shapeId="com.amazonaws.cloudw\
atch#DashboardInvalidInputError";name="DashboardInvalidInputError";$fault="client";dashboardValidationMessages;constructor(e2){
super({name:"DashboardInvalidInputError",$fault:"client",...e2}),Object.setPrototypeOf(this,i2.prototype),this.dashboardValidationMessages=
e2.dashboardValidationMessages}},DashboardNotFoundError=class r2 extends CloudWatchServiceException{static shapeId="com.\
amazonaws.cloudwatch#DashboardNotFoundError";name="DashboardNotFoundError";$fault="client";constructor(e2){super({name:"\
DashboardNotFoundError",$fault:"client",...e2}),Object.setPrototypeOf(this,r2.prototype)}},ResourceConflict=class l extends CloudWatchServiceException{static shapeId="\
com.amazonaws.cloudwatch#ResourceConflict";name="ResourceConflict";$fault="client";constructor(e2){super({name:"Resource\
Conflict",$fault:"client",...e2}),Object.setPrototypeOf(this,l.prototype)}},ResourceNotFound=class u extends CloudWatchServiceException{static shapeId="\
com.amazonaws.cloudwatch#ResourceNotFound";name="ResourceNotFound";$fault="client";constructor(e2){super({name:"Resource\
NotFound",$fault:"client",...e2}),Object.setPrototypeOf(this,u.prototype)}},InternalServiceFault=class d2 extends CloudWatchServiceException{static shapeId="\
com.amazonaws.cloudwatch#InternalServiceFault";name="InternalServiceFault";$fault="server";Message;constructor(e2){super(
{name:"InternalServiceFault",$fault:"server",...e2}),Object.setPrototypeOf(this,d2.prototype),this.Message=e2.Message}},
InvalidParameterCombinationException=class p extends CloudWatchServiceException{static shapeId="com.amazonaws.cloudwatch\
#InvalidParameterCombinationException";name="InvalidParameterCombinationException";$fault="client";constructor(e2){super(
{name:"InvalidParameterCombinationException",$fault:"client",...e2}),Object.setPrototypeOf(this,p.prototype)}},InvalidParameterValueException=class m extends CloudWatchServiceException{static shapeId="\
com.amazonaws.cloudwatch#InvalidParameterValueException";name="InvalidParameterValueException";$fault="client";constructor(e2){
super({name:"InvalidParameterValueException",$fault:"client",...e2}),Object.setPrototypeOf(this,m.prototype)}},MissingRequiredParameterException=class x extends CloudWatchServiceException{static shapeId="\
com.amazonaws.cloudwatch#MissingRequiredParameterException";name="MissingRequiredParameterException";$fault="client";constructor(e2){
super({name:"MissingRequiredParameterException",$fault:"client",...e2}),Object.setPrototypeOf(this,x.prototype)}},InvalidNextToken=class h2 extends CloudWatchServiceException{static shapeId="\
com.amazonaws.cloudwatch#InvalidNextToken";name="InvalidNextToken";$fault="client";constructor(e2){super({name:"InvalidN\
extToken",$fault:"client",...e2}),Object.setPrototypeOf(this,h2.prototype)}},LimitExceededException=class E extends CloudWatchServiceException{static shapeId="\
com.amazonaws.cloudwatch#LimitExceededException";name="LimitExceededException";$fault="client";Message;constructor(e2){super(
{name:"LimitExceededException",$fault:"client",...e2}),Object.setPrototypeOf(this,E.prototype),this.Message=e2.Message}},
LimitExceededFault=class f2 extends CloudWatchServiceException{static shapeId="com.amazonaws.cloudwatch#LimitExceededFau\
lt";name="LimitExceededFault";$fault="client";constructor(e2){super({name:"LimitExceededFault",$fault:"client",...e2}),Object.
setPrototypeOf(this,f2.prototype)}},InvalidFormatFault=class I extends CloudWatchServiceException{static shapeId="com.am\
azonaws.cloudwatch#InvalidFormatFault";name="InvalidFormatFault";$fault="client";constructor(e2){super({name:"InvalidFor\
matFault",$fault:"client",...e2}),Object.setPrototypeOf(this,I.prototype)}},ValidationException=class v extends CloudWatchServiceException{static shapeId="\
com.amazonaws.cloudwatch#ValidationException";name="ValidationException";$fault="client";constructor(e2){super({name:"Va\
lidationException",$fault:"client",...e2}),Object.setPrototypeOf(this,v.prototype)}},_CE="ConflictException",_CME="Concu\
rrentModificationException",_DIIE="DashboardInvalidInputError",_DNFE="DashboardNotFoundError",_DP="DataPath",_DVM="Dashb\
oardValidationMessage",_DVMa="DashboardValidationMessages",_IFF="InvalidFormatFault",_INT="InvalidNextToken",_IPCE="Inva\
lidParameterCombinationException",_IPVE="InvalidParameterValueException",_ISF="InternalServiceFault",_KADE="KmsAccessDen\
iedException",_KKDE="KmsKeyDisabledException",_KKNFE="KmsKeyNotFoundException",_LEE="LimitExceededException",_LEF="Limit\
ExceededFault",_M="Message",_MRPE="MissingRequiredParameterException",_RC="ResourceConflict",_RI="ResourceId",_RNF="Reso\
urceNotFound",_RNFE="ResourceNotFoundException",_RT="ResourceType",_VE="ValidationException",_c="client",_dVM="dashboard\
ValidationMessages",_m="message",_s="smithy.ts.sdk.synthetic.com.amazonaws.cloudwatch",_se="server",n0="com.amazonaws.cl\
oudwatch",_s_registry=new _7_.OF(_s),CloudWatchServiceException$=[-3,_s,"CloudWatchServiceException",0,[],[]];_s_registry.
registerError(CloudWatchServiceException$,CloudWatchServiceException);var n0_registry=new _7_.OF(n0),ConcurrentModificationException$=[
-3,n0,_CME,{awsQueryError:["ConcurrentModificationException",429],error:_c,httpError:429},[_M],[0]];n0_registry.registerError(
ConcurrentModificationException$,ConcurrentModificationException);var ConflictException$=[-3,n0,_CE,{error:_c,httpError:409},
[_M],[0]];n0_registry.registerError(ConflictException$,ConflictException);var DashboardInvalidInputError$=[-3,n0,_DIIE,{
awsQueryError:["InvalidParameterInput",400],error:_c,httpError:400},[_m,_dVM],[0,()=>DashboardValidationMessages]];n0_registry.
registerError(DashboardInvalidInputError$,DashboardInvalidInputError);var DashboardNotFoundError$=[-3,n0,_DNFE,{awsQueryError:[
"ResourceNotFound",404],error:_c,httpError:404},[_m],[0]];n0_registry.registerError(DashboardNotFoundError$,DashboardNotFoundError);
var InternalServiceFault$=[-3,n0,_ISF,{awsQueryError:["InternalServiceError",500],error:_se,httpError:500},[_M],[0]];n0_registry.
registerError(InternalServiceFault$,InternalServiceFault);var InvalidFormatFault$=[-3,n0,_IFF,{awsQueryError:["InvalidFo\
rmat",400],error:_c,httpError:400},[_m],[0]];n0_registry.registerError(InvalidFormatFault$,InvalidFormatFault);var InvalidNextToken$=[
-3,n0,_INT,{awsQueryError:["InvalidNextToken",400],error:_c,httpError:400},[_m],[0]];n0_registry.registerError(InvalidNextToken$,
InvalidNextToken);var InvalidParameterCombinationException$=[-3,n0,_IPCE,{awsQueryError:["InvalidParameterCombination",400],
error:_c,httpError:400},[_m],[0]];n0_registry.registerError(InvalidParameterCombinationException$,InvalidParameterCombinationException);
var InvalidParameterValueException$=[-3,n0,_IPVE,{awsQueryError:["InvalidParameterValue",400],error:_c,httpError:400},[_m],
[0]];n0_registry.registerError(InvalidParameterValueException$,InvalidParameterValueException);var KmsAccessDeniedException$=[
-3,n0,_KADE,{error:_c},[_M],[0],1];n0_registry.registerError(KmsAccessDeniedException$,KmsAccessDeniedException);var KmsKeyDisabledException$=[
-3,n0,_KKDE,{error:_c},[_M],[0],1];n0_registry.registerError(KmsKeyDisabledException$,KmsKeyDisabledException);var KmsKeyNotFoundException$=[
-3,n0,_KKNFE,{error:_c},[_M],[0],1];n0_registry.registerError(KmsKeyNotFoundException$,KmsKeyNotFoundException);var LimitExceededException$=[
-3,n0,_LEE,{awsQueryError:["LimitExceededException",400],error:_c,httpError:400},[_M],[0]];n0_registry.registerError(LimitExceededException$,
LimitExceededException);var LimitExceededFault$=[-3,n0,_LEF,{awsQueryError:["LimitExceeded",400],error:_c,httpError:400},
[_m],[0]];n0_registry.registerError(LimitExceededFault$,LimitExceededFault);var MissingRequiredParameterException$=[-3,n0,
_MRPE,{awsQueryError:["MissingParameter",400],error:_c,httpError:400},[_m],[0]];n0_registry.registerError(MissingRequiredParameterException$,
MissingRequiredParameterException);var ResourceConflict$=[-3,n0,_RC,{awsQueryError:["ResourceConflict",409],error:_c,httpError:409},
[_m],[0]];n0_registry.registerError(ResourceConflict$,ResourceConflict);var ResourceNotFound$=[-3,n0,_RNF,{awsQueryError:[
"ResourceNotFound",404],error:_c,httpError:404},[_m],[0]];n0_registry.registerError(ResourceNotFound$,ResourceNotFound);
var ResourceNotFoundException$=[-3,n0,_RNFE,{awsQueryError:["ResourceNotFoundException",404],error:_c,httpError:404},[_RT,
_RI,_M],[0,0,0]];n0_registry.registerError(ResourceNotFoundException$,ResourceNotFoundException);var ValidationException$=[
-3,n0,_VE,{awsQueryError:["ValidationError",400],error:_c,httpError:400},[_m],[0]];n0_registry.registerError(ValidationException$,
ValidationException);var errorTypeRegistries=[_s_registry,n0_registry],DashboardValidationMessage$=[3,n0,_DVM,0,[_DP,_M],
[0,0]],DashboardValidationMessages=[1,n0,_DVMa,0,()=>DashboardValidationMessage$],getRuntimeConfig=e2=>({apiVersion:"201\
0-08-01",base64Decoder:e2?.base64Decoder??_7_.Ey,base64Encoder:e2?.base64Encoder??_7_.nk,disableHostPrefix:e2?.disableHostPrefix??
!1,endpointProvider:e2?.endpointProvider??defaultEndpointResolver,extensions:e2?.extensions??[],httpAuthSchemeProvider:e2?.
httpAuthSchemeProvider??defaultCloudWatchHttpAuthSchemeProvider,httpAuthSchemes:e2?.httpAuthSchemes??[{schemeId:"aws.aut\
h#sigv4",identityProvider:r2=>r2.getIdentityProvider("aws.auth#sigv4"),signer:new _4_.f2}],logger:e2?.logger??new _6_.N4,
protocol:e2?.protocol??_4_.WK,protocolSettings:e2?.protocolSettings??{defaultNamespace:"com.amazonaws.cloudwatch",errorTypeRegistries,
xmlNamespace:"http://monitoring.amazonaws.com/doc/2010-08-01/",version:"2010-08-01",serviceTarget:"GraniteServiceVersion\
20100801",awsQueryCompatible:!0},serviceId:e2?.serviceId??"CloudWatch",sha256:e2?.sha256??_4_.kS,urlParser:e2?.urlParser??
_7_.Dl,utf8Decoder:e2?.utf8Decoder??_7_.ar,utf8Encoder:e2?.utf8Encoder??_7_.Pq}),getRuntimeConfig2=e2=>{(0,_6_.o_)(process.
version);let o=(0,_7_.IZ)(e2),a2=()=>o().then(_6_.lT),t=getRuntimeConfig(e2);(0,_6_.I9)(process.version);let r2={profile:e2?.
profile,logger:t.logger};return{...t,...e2,runtime:"node",defaultsMode:o,authSchemePreference:e2?.authSchemePreference??
(0,_7_.Z9)(_4_.$S,r2),bodyLengthChecker:e2?.bodyLengthChecker??_7_.n8,credentialDefaultProvider:e2?.credentialDefaultProvider??
_0_.v6,defaultSocketTimeout:(0,_6_.ED)(e2?.requestHandler,9e5),defaultUserAgentProvider:e2?.defaultUserAgentProvider??(0,_6_.
pf)({serviceId:t.serviceId,clientVersion:package_default.version}),disableRequestCompression:e2?.disableRequestCompression??
(0,_7_.Z9)(NODE_DISABLE_REQUEST_COMPRESSION_CONFIG_OPTIONS,e2),maxAttempts:e2?.maxAttempts??(0,_7_.Z9)(_6_.qs,e2),region:e2?.
region??(0,_7_.Z9)(_7_.GG,{..._7_.zH,...r2}),requestHandler:_5_.$.create(e2?.requestHandler??a2),requestMinCompressionSizeBytes:e2?.
requestMinCompressionSizeBytes??(0,_7_.Z9)(NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_CONFIG_OPTIONS,e2),retryMode:e2?.retryMode??
(0,_7_.Z9)({..._6_.kN,default:async()=>(await a2()).retryMode||_6_.L0},e2),streamCollector:e2?.streamCollector??_7_.kv,useDualstackEndpoint:e2?.
useDualstackEndpoint??(0,_7_.Z9)(_7_.e$,r2),useFipsEndpoint:e2?.useFipsEndpoint??(0,_7_.Z9)(_7_.Ko,r2),userAgentAppId:e2?.
userAgentAppId??(0,_7_.Z9)(_6_.hV,r2)}},getHttpAuthExtensionConfiguration=e2=>{let h2=e2.httpAuthSchemes,r2=e2.httpAuthSchemeProvider,
s=e2.credentials;return{setHttpAuthScheme(t){let d2=h2.findIndex(u=>u.schemeId===t.schemeId);d2===-1?h2.push(t):h2.splice(
d2,1,t)},httpAuthSchemes(){return h2},setHttpAuthSchemeProvider(t){r2=t},httpAuthSchemeProvider(){return r2},setCredentials(t){
s=t},credentials(){return s}}},resolveHttpAuthRuntimeConfig=e2=>({httpAuthSchemes:e2.httpAuthSchemes(),httpAuthSchemeProvider:e2.
httpAuthSchemeProvider(),credentials:e2.credentials()}),resolveRuntimeExtensions=(e2,t)=>{let n=Object.assign((0,_6_.Rq)(
e2),(0,_6_.xA)(e2),(0,_7_.eS)(e2),getHttpAuthExtensionConfiguration(e2));return t.forEach(o=>o.configure(n)),Object.assign(
e2,(0,_6_.$3)(n),(0,_6_.uv)(n),(0,_7_.jt)(n),resolveHttpAuthRuntimeConfig(n))},CloudWatchClient=class extends _6_.Kj{config;constructor(...[
i2]){let e2=getRuntimeConfig2(i2||{});super(e2),this.initConfig=e2;let t=resolveClientEndpointParameters(e2),n=(0,_6_.Dc)(
t),s=(0,_6_.$z)(n),o=(0,_7_.TD)(s),g2=o,r2=(0,_6_.Co)(g2),c2=resolveHttpAuthSchemeConfig(r2),l=resolveCompressionConfig(
c2),d2=resolveRuntimeExtensions(l,i2?.extensions||[]);this.config=d2,this.middlewareStack.use((0,_7_.wq)(this.config)),this.
middlewareStack.use((0,_6_.sM)(this.config)),this.middlewareStack.use((0,_6_.ey)(this.config)),this.middlewareStack.use(
(0,_7_.vK)(this.config)),this.middlewareStack.use((0,_6_.TC)(this.config)),this.middlewareStack.use((0,_6_.Y7)(this.config)),
this.middlewareStack.use((0,_6_.n4)(this.config)),this.middlewareStack.use((0,_6_.wB)(this.config,{httpAuthSchemeParametersProvider:defaultCloudWatchHttpAuthSchemeParametersProvider,
identityProviderConfigProvider:async a2=>new _6_.h$({"aws.auth#sigv4":a2.credentials})})),this.middlewareStack.use((0,_6_.
lW)(this.config))}destroy(){super.destroy()}},command=(0,_6_.k8)(commonParams,"GraniteServiceVersion20100801","CloudWatc\
hClient",_6_.rD),_ep0={},_mw0=(n,e2,m,o)=>[],_AA="AlarmActions",_AAl="AlarmArn",_AC="ActionConfiguration",_ACUT="AlarmCo\
nfigurationUpdatedTimestamp",_ADl="AlarmDescription",_AE="ActionsEnabled",_AEg="AggregationExpression",_AI="AccountId",_ALLC="\
ActionLogLineCount",_ALLRA="ActionLogLineRoleArn",_AN="AlarmName",_ANP="AlarmNamePrefix",_ANl="AlarmNames",_AP="ActionPr\
efix",_APQLC="AlarmPromQLCriteria",_AR="AlarmRule",_ASB="ActionsSuppressedBy",_ASEP="ActionsSuppressorExtensionPeriod",_ASR="\
ActionsSuppressedReason",_ASWP="ActionsSuppressorWaitPeriod",_ASc="ActionsSuppressor",_ATP="AlarmTagsPropagation",_ATl="\
AlarmTypes",_CAo="CompositeAlarm",_CAom="CompositeAlarms",_CO="ComparisonOperator",_COAN="ChildrenOfAlarmName",_D="Dimen\
sions",_DAIe="DescribeAlarmsInput",_DAO="DescribeAlarmsOutput",_DAes="DescribeAlarms",_DTA="DatapointsToAlarm",_Di="Dime\
nsion",_E="Enabled",_EC="EvaluationCriteria",_EI="EvaluationInterval",_ELSCP="EvaluateLowSampleCountPercentile",_EP="Eva\
luationPeriods",_ESv="EvaluationState",_ESx="ExtendedStatistic",_ETK="ExcludedTagKeys",_ETO="EndTimeOffset",_EW="Evaluat\
ionWindow",_Ex="Expression",_I="Id",_IDA="InsufficientDataActions",_ITK="IncludedTagKeys",_Ke="Key",_L="Label",_LA="LogA\
larms",_LAo="LogAlarm",_LGI="LogGroupIdentifiers",_MA="MetricAlarms",_MAe="MetricAlarm",_MDQ="MetricDataQueries",_MDQe="\
MetricDataQuery",_MN="MetricName",_MR="MaxRecords",_MSe="MetricStat",_Me="Metrics",_Met="Metric",_N="Namespace",_NT="Nex\
tToken",_Na="Name",_OKA="OKActions",_OSEAWUPE="OnlyStartEvaluatingAfterWarmUpPeriodEnds",_P="Period",_POAN="ParentsOfAla\
rmName",_PP="PendingPeriod",_PQLC="PromQLCriteria",_Q="Query",_QARN="QueryARN",_QRTA="QueryResultsToAlarm",_QRTE="QueryR\
esultsToEvaluate",_QS="QueryString",_RD="ReturnData",_RP="RecoveryPeriod",_SCc="ScheduleConfiguration",_SE="ScheduleExpr\
ession",_SQC="ScheduledQueryConfiguration",_SQRARN="ScheduledQueryRoleARN",_SR="StateReason",_SRD="StateReasonData",_STO="\
StartTimeOffset",_STT="StateTransitionedTimestamp",_SUT="StateUpdatedTimestamp",_SV="StateValue",_SW="SlidingWindow",_St="\
Stat",_Sta="Statistic",_TL="TagList",_TMD="TreatMissingData",_TMI="ThresholdMetricId",_Ta="Tags",_Tag="Tag",_Th="Thresho\
ld",_Ti="Timezone",_U="Unit",_V="Value",_WCW="WallClockWindow",_WUC="WarmUpConfiguration",_WUPDIM="WarmUpPeriodDurationI\
nMinutes",_s2="smithy.ts.sdk.synthetic.com.amazonaws.cloudwatch",n02="com.amazonaws.cloudwatch",_s_registry2=new _7_.OF(
_s2),n0_registry2=new _7_.OF(n02),ActionConfiguration$=[3,n02,_AC,0,[_ATP],[()=>AlarmTagsPropagation$]],AlarmPromQLCriteria$=[
3,n02,_APQLC,0,[_Q,_PP,_RP],[0,1,1],1],AlarmTagsPropagation$=[3,n02,_ATP,0,[_E,_ITK,_ETK],[2,64,64],1],CompositeAlarm$=[
3,n02,_CAo,0,[_AE,_AA,_AAl,_ACUT,_ADl,_AN,_AR,_IDA,_OKA,_SR,_SRD,_SUT,_SV,_STT,_ASB,_ASR,_ASc,_ASWP,_ASEP,_AC],[2,64,0,4,
0,0,0,64,64,0,0,4,0,4,0,0,0,1,1,()=>ActionConfiguration$]],DescribeAlarmsInput$=[3,n02,_DAIe,0,[_ANl,_ANP,_ATl,_COAN,_POAN,
_SV,_AP,_MR,_NT],[64,0,64,0,0,0,0,1,0]],DescribeAlarmsOutput$=[3,n02,_DAO,0,[_CAom,_MA,_LA,_NT],[()=>CompositeAlarms,()=>MetricAlarms,
()=>LogAlarms,0]],Dimension$=[3,n02,_Di,0,[_Na,_V],[0,0],2],LogAlarm$=[3,n02,_LAo,0,[_AN,_AAl,_ADl,_ACUT,_AE,_OKA,_AA,_IDA,
_SV,_SR,_SRD,_SUT,_SQC,_QRTE,_QRTA,_Th,_CO,_TMD,_STT,_ESv,_ALLC,_ALLRA,_WUC,_AC],[0,0,0,4,2,64,64,64,0,0,0,4,()=>ScheduledQueryConfiguration$,
1,1,1,0,0,4,0,1,0,()=>WarmUpConfiguration$,()=>ActionConfiguration$]],Metric$=[3,n02,_Met,0,[_N,_MN,_D],[0,0,()=>Dimensions]],
MetricAlarm$=[3,n02,_MAe,0,[_AN,_AAl,_ADl,_ACUT,_AE,_OKA,_AA,_IDA,_SV,_SR,_SRD,_SUT,_MN,_N,_Sta,_ESx,_D,_P,_U,_EP,_DTA,_Th,
_CO,_TMD,_ELSCP,_Me,_TMI,_ESv,_STT,_EW,_WUC,_EC,_EI,_AC],[0,0,0,4,2,64,64,64,0,0,0,4,0,0,0,0,()=>Dimensions,1,0,1,1,1,0,
0,0,()=>MetricDataQueries,0,0,4,()=>EvaluationWindow$,()=>WarmUpConfiguration$,()=>EvaluationCriteria$,1,()=>ActionConfiguration$]],
MetricDataQuery$=[3,n02,_MDQe,0,[_I,_MSe,_Ex,_L,_RD,_P,_AI],[0,()=>MetricStat$,0,0,2,1,0],1],MetricStat$=[3,n02,_MSe,0,[
_Met,_P,_St,_U],[()=>Metric$,1,0,0],3],ScheduleConfiguration$=[3,n02,_SCc,0,[_SE,_STO,_ETO],[0,1,1],2],ScheduledQueryConfiguration$=[
3,n02,_SQC,0,[_QS,_SQRARN,_SCc,_AEg,_LGI,_QARN,_Ta],[0,0,()=>ScheduleConfiguration$,0,64,0,()=>TagList],4],SlidingWindow$=[
3,n02,_SW,0,[],[]],Tag$=[3,n02,_Tag,0,[_Ke,_V],[0,0],2],WallClockWindow$=[3,n02,_WCW,0,[_Ti],[0]],WarmUpConfiguration$=[
3,n02,_WUC,0,[_WUPDIM,_OSEAWUPE],[1,2],1],CompositeAlarms=[1,n02,_CAom,0,()=>CompositeAlarm$],Dimensions=[1,n02,_D,0,()=>Dimension$],
LogAlarms=[1,n02,_LA,0,()=>LogAlarm$],MetricAlarms=[1,n02,_MA,0,()=>MetricAlarm$],MetricDataQueries=[1,n02,_MDQ,0,()=>MetricDataQuery$],
TagList=[1,n02,_TL,0,()=>Tag$],EvaluationCriteria$=[4,n02,_EC,0,[_PQLC],[()=>AlarmPromQLCriteria$]],EvaluationWindow$=[4,
n02,_EW,0,[_WCW,_SW],[()=>WallClockWindow$,()=>SlidingWindow$]],DescribeAlarms$=[9,n02,_DAes,0,()=>DescribeAlarmsInput$,
()=>DescribeAlarmsOutput$],DescribeAlarmsCommand=class extends command(_ep0,_mw0,"DescribeAlarms",DescribeAlarms$){},NAMES_OF_A_REQUEST=100;
function alarms(options){let client=new CloudWatchClient({...(0,_0_.W0)(options),maxAttempts:_0_.Ml}),describe=(0,_0_.hF)(
"cloudwatch:DescribeAlarms",input=>client.send(new DescribeAlarmsCommand({AlarmNames:[...input.names],AlarmTypes:["Metri\
cAlarm","CompositeAlarm"],...input.next===void 0?{}:{NextToken:input.next}})));async function describeSome(names){let found=[],
next;do{let page=await describe({names,next});for(let alarm of[...page.MetricAlarms??[],...page.CompositeAlarms??[]]){let{
AlarmName:name,StateValue:state,StateReason:reason}=alarm;name!==void 0&&state!==void 0&&found.push({name,state,...reason&&
{reason}})}next=page.NextToken}while(next);return found}return{describeAlarms:async({names})=>{let batches=Array.from({length:Math.
ceil(names.length/NAMES_OF_A_REQUEST)},(_,index)=>names.slice(index*NAMES_OF_A_REQUEST,(index+1)*NAMES_OF_A_REQUEST));return(await Promise.
all(batches.map(describeSome))).flat()}}}})};
