"use strict";exports.id=7885,exports.ids=[7885],exports.modules={7885:((_m_,_e_,_r_)=>{_r_.r(_e_),_r_.d(_e_,{scaling:()=>scaling});var _0_=_r_(
9159),_1_=_r_(1659),_2_=_r_(5715),_3_=_r_(3694),_4_=_r_(2197),_5_=_r_(793),_6_=_r_(8734),_7_=_r_(5271),_8_=_r_(4976),_9_=_r_(
362),defaultApplicationAutoScalingHttpAuthSchemeParametersProvider=async(e2,t,r2)=>({operation:(0,_8_.ug)(t).operation,region:await(0,_8_.
te)(e2.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function createAwsAuthSigv4HttpAuthOption(e2){
return{schemeId:"aws.auth#sigv4",signingProperties:{name:"application-autoscaling",region:e2.region},propertiesExtractor:(t,r2)=>({
signingProperties:{config:t,context:r2}})}}var defaultApplicationAutoScalingHttpAuthSchemeProvider=e2=>{let t=[];switch(e2.
operation){default:t.push(createAwsAuthSigv4HttpAuthOption(e2))}return t},resolveHttpAuthSchemeConfig=e2=>{let t=(0,_5_.
ho)(e2);return Object.assign(t,{authSchemePreference:(0,_8_.te)(e2.authSchemePreference??[])})},resolveClientEndpointParameters=n=>Object.
assign(n,{useDualstackEndpoint:n.useDualstackEndpoint??!1,useFipsEndpoint:n.useFipsEndpoint??!1,defaultSigningName:"appl\
ication-autoscaling"}),commonParams={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",
name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoi\
nt"}},package_default={version:"3.1141.0"},k="ref",a=-1,b=!0,c="isSet",d="PartitionResult",e="booleanEquals",f="getAttr",
g={[k]:"Endpoint"},h={[k]:d},i={},j=[{[k]:"Region"}],_data={conditions:[[c,[g]],[c,j],["aws.partition",j,d],[e,[{[k]:"Us\
eFIPS"},b]],[e,[{[k]:"UseDualStack"},b]],[e,[{fn:f,argv:[h,"supportsDualStack"]},b]],[e,[{fn:f,argv:[h,"supportsFIPS"]},
b]],["stringEquals",[{fn:f,argv:[h,"name"]},"aws-us-gov"]]],results:[[a],[a,"Invalid Configuration: FIPS and custom endp\
oint are not supported"],[a,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[g,i],["https://ap\
plication-autoscaling-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",i],[a,"FIPS and DualStack are enabled, but thi\
s partition does not support one or both"],["https://application-autoscaling.{Region}.amazonaws.com",i],["https://applic\
ation-autoscaling-fips.{Region}.{PartitionResult#dnsSuffix}",i],[a,"FIPS is enabled but this partition does not support \
FIPS"],["https://application-autoscaling.{Region}.{PartitionResult#dualStackDnsSuffix}",i],[a,"DualStack is enabled but \
this partition does not support DualStack"],["https://application-autoscaling.{Region}.{PartitionResult#dnsSuffix}",i],[
a,"Invalid Configuration: Missing Region"]]},root=2,r=1e8,nodes=new Int32Array([-1,1,-1,0,13,3,1,4,r+12,2,5,r+12,3,8,6,4,
7,r+11,5,r+9,r+10,4,11,9,6,10,r+8,7,r+6,r+7,5,12,r+5,6,r+4,r+5,3,r+1,14,4,r+2,r+3]),bdd=_7_.d5.from(nodes,root,_data.conditions,
_data.results),cache=new _7_.kS({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),defaultEndpointResolver=(n,e2={})=>cache.
get(n,()=>(0,_7_.cH)(bdd,{endpointParams:n,logger:e2.logger}));_7_.mw.aws=_7_.UF;var ApplicationAutoScalingServiceException=class t extends _7_.
TJ{constructor(e2){super(e2),Object.setPrototypeOf(this,t.prototype)}},ConcurrentUpdateException=class t extends ApplicationAutoScalingServiceException{name="\
ConcurrentUpdateException";$fault="server";Message;constructor(e2){super({name:"ConcurrentUpdateException",$fault:"serve\
r",...e2}),Object.setPrototypeOf(this,t.prototype),this.Message=e2.Message}},InternalServiceException=class c2 extends ApplicationAutoScalingServiceException{name="\
InternalServiceException";$fault="server";Message;constructor(e2){super({name:"InternalServiceException",$fault:"server",
...e2}),Object.setPrototypeOf(this,c2.prototype),this.Message=e2.Message}},ObjectNotFoundException=class o extends ApplicationAutoScalingServiceException{name="\
ObjectNotFoundException";$fault="client";Message;constructor(e2){super({name:"ObjectNotFoundException",$fault:"client",...e2}),
Object.setPrototypeOf(this,o.prototype),this.Message=e2.Message}},ValidationException=class n extends ApplicationAutoScalingServiceException{name="\
ValidationException";$fault="client";Message;constructor(e2){super({name:"ValidationException",$fault:"client",...e2}),Object.
setPrototypeOf(this,n.prototype),this.Message=e2.Message}},InvalidNextTokenException=class s extends ApplicationAutoScalingServiceException{name="\
InvalidNextTokenException";$fault="client";Message;constructor(e2){super({name:"InvalidNextTokenException",$fault:"clien\
t",...e2}),Object.setPrototypeOf(this,s.prototype),this.Message=e2.Message}},FailedResourceAccessException=class i2 extends ApplicationAutoScalingServiceException{name="\
FailedResourceAccessException";$fault="client";Message;constructor(e2){super({name:"FailedResourceAccessException",$fault:"\
client",...e2}),Object.setPrototypeOf(this,i2.prototype),this.Message=e2.Message}},ResourceNotFoundException=class a2 extends ApplicationAutoScalingServiceException{name="\
ResourceNotFoundException";$fault="client";Message;ResourceName;constructor(e2){super({name:"ResourceNotFoundException",
$fault:"client",...e2}),Object.setPrototypeOf(this,a2.prototype),this.Message=e2.Message,this.ResourceName=e2.ResourceName}},
LimitExceededException=class r2 extends ApplicationAutoScalingServiceException{name="LimitExceededException";$fault="cli\
ent";Message;constructor(e2){super({name:"LimitExceededException",$fault:"client",...e2}),Object.setPrototypeOf(this,r2.
prototype),this.Message=e2.Message}},TooManyTagsException=class p extends ApplicationAutoScalingServiceException{name="T\
ooManyTagsException";$fault="client";Message;ResourceName;constructor(e2){super({name:"TooManyTagsException",$fault:"cli\
ent",...e2}),Object.setPrototypeOf(this,p.prototype),this.Message=e2.Message,this.ResourceName=e2.ResourceName}},_CUE="C\
oncurrentUpdateException",_FRAE="FailedResourceAccessException",_INTE="InvalidNextTokenException",_ISE="InternalServiceE\
xception",_LEE="LimitExceededException",_M="Message",_ONFE="ObjectNotFoundException",_RN="ResourceName",_RNFE="ResourceN\
otFoundException",_TMTE="TooManyTagsException",_VE="ValidationException",_c="client",_s="smithy.ts.sdk.synthetic.com.ama\
zonaws.applicationautoscaling",_se="server",n0="com.amazonaws.applicationautoscaling",_s_registry=new _8_.OF(_s),ApplicationAutoScalingServiceException$=[
-3,_s,"ApplicationAutoScalingServiceException",0,[],[]];_s_registry.registerError(ApplicationAutoScalingServiceException$,
ApplicationAutoScalingServiceException);var n0_registry=new _8_.OF(n0),ConcurrentUpdateException$=[-3,n0,_CUE,{awsQueryError:[
"ConcurrentUpdateException",500],error:_se,httpError:500},[_M],[0]];n0_registry.registerError(ConcurrentUpdateException$,
ConcurrentUpdateException);var FailedResourceAccessException$=[-3,n0,_FRAE,{awsQueryError:["FailedResourceAccessExceptio\
n",400],error:_c,httpError:400},[_M],[0]];n0_registry.registerError(FailedResourceAccessException$,FailedResourceAccessException);
var InternalServiceException$=[-3,n0,_ISE,{awsQueryError:["InternalServiceException",500],error:_se,httpError:500},[_M],
[0]];n0_registry.registerError(InternalServiceException$,InternalServiceException);var InvalidNextTokenException$=[-3,n0,
_INTE,{awsQueryError:["InvalidNextTokenException",400],error:_c,httpError:400},[_M],[0]];n0_registry.registerError(InvalidNextTokenException$,
InvalidNextTokenException);var LimitExceededException$=[-3,n0,_LEE,{awsQueryError:["LimitExceededException",400],error:_c,
httpError:400},[_M],[0]];n0_registry.registerError(LimitExceededException$,LimitExceededException);var ObjectNotFoundException$=[
-3,n0,_ONFE,{awsQueryError:["ObjectNotFoundException",400],error:_c,httpError:400},[_M],[0]];n0_registry.registerError(ObjectNotFoundException$,
ObjectNotFoundException);var ResourceNotFoundException$=[-3,n0,_RNFE,{error:_c,httpError:404},[_M,_RN],[0,0]];n0_registry.
registerError(ResourceNotFoundException$,ResourceNotFoundException);var TooManyTagsException$=[-3,n0,_TMTE,{error:_c,httpError:400},
[_M,_RN],[0,0]];n0_registry.registerError(TooManyTagsException$,TooManyTagsException);var ValidationException$=[-3,n0,_VE,
{awsQueryError:["ValidationException",400],error:_c,httpError:400},[_M],[0]];n0_registry.registerError(ValidationException$,
ValidationException);var errorTypeRegistries=[_s_registry,n0_registry],getRuntimeConfig=e2=>({apiVersion:"2016-02-06",base64Decoder:e2?.
base64Decoder??_8_.Ey,base64Encoder:e2?.base64Encoder??_8_.nk,disableHostPrefix:e2?.disableHostPrefix??!1,endpointProvider:e2?.
endpointProvider??defaultEndpointResolver,extensions:e2?.extensions??[],httpAuthSchemeProvider:e2?.httpAuthSchemeProvider??
defaultApplicationAutoScalingHttpAuthSchemeProvider,httpAuthSchemes:e2?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:t=>t.
getIdentityProvider("aws.auth#sigv4"),signer:new _5_.f2}],logger:e2?.logger??new _7_.N4,protocol:e2?.protocol??_5_.TE,protocolSettings:e2?.
protocolSettings??{defaultNamespace:"com.amazonaws.applicationautoscaling",errorTypeRegistries,version:"2016-02-06",serviceTarget:"\
AnyScaleFrontendService"},serviceId:e2?.serviceId??"Application Auto Scaling",sha256:e2?.sha256??_5_.kS,urlParser:e2?.urlParser??
_8_.Dl,utf8Decoder:e2?.utf8Decoder??_8_.ar,utf8Encoder:e2?.utf8Encoder??_8_.Pq}),getRuntimeConfig2=e2=>{(0,_7_.o_)(process.
version);let a2=(0,_8_.IZ)(e2),o=()=>a2().then(_7_.lT),t=getRuntimeConfig(e2);(0,_7_.I9)(process.version);let r2={profile:e2?.
profile,logger:t.logger};return{...t,...e2,runtime:"node",defaultsMode:a2,authSchemePreference:e2?.authSchemePreference??
(0,_8_.Z9)(_5_.$S,r2),bodyLengthChecker:e2?.bodyLengthChecker??_8_.n8,credentialDefaultProvider:e2?.credentialDefaultProvider??
_0_.v6,defaultUserAgentProvider:e2?.defaultUserAgentProvider??(0,_7_.pf)({serviceId:t.serviceId,clientVersion:package_default.
version}),maxAttempts:e2?.maxAttempts??(0,_8_.Z9)(_7_.qs,e2),region:e2?.region??(0,_8_.Z9)(_8_.GG,{..._8_.zH,...r2}),requestHandler:_6_.
$.create(e2?.requestHandler??o),retryMode:e2?.retryMode??(0,_8_.Z9)({..._7_.kN,default:async()=>(await o()).retryMode||_7_.
L0},e2),streamCollector:e2?.streamCollector??_8_.kv,useDualstackEndpoint:e2?.useDualstackEndpoint??(0,_8_.Z9)(_8_.e$,r2),
useFipsEndpoint:e2?.useFipsEndpoint??(0,_8_.Z9)(_8_.Ko,r2),userAgentAppId:e2?.userAgentAppId??(0,_8_.Z9)(_7_.hV,r2)}},getHttpAuthExtensionConfiguration=e2=>{
let h2=e2.httpAuthSchemes,r2=e2.httpAuthSchemeProvider,s=e2.credentials;return{setHttpAuthScheme(t){let d2=h2.findIndex(
u=>u.schemeId===t.schemeId);d2===-1?h2.push(t):h2.splice(d2,1,t)},httpAuthSchemes(){return h2},setHttpAuthSchemeProvider(t){
r2=t},httpAuthSchemeProvider(){return r2},setCredentials(t){s=t},credentials(){return s}}},resolveHttpAuthRuntimeConfig=e2=>({
httpAuthSchemes:e2.httpAuthSchemes(),httpAuthSchemeProvider:e2.httpAuthSchemeProvider(),credentials:e2.credentials()}),resolveRuntimeExtensions=(e2,t)=>{
let n=Object.assign((0,_7_.Rq)(e2),(0,_7_.xA)(e2),(0,_8_.eS)(e2),getHttpAuthExtensionConfiguration(e2));return t.forEach(
o=>o.configure(n)),Object.assign(e2,(0,_7_.$3)(n),(0,_7_.uv)(n),(0,_8_.jt)(n),resolveHttpAuthRuntimeConfig(n))},ApplicationAutoScalingClient=class extends _7_.
Kj{config;constructor(...[i2]){let e2=getRuntimeConfig2(i2||{});super(e2),this.initConfig=e2;let t=resolveClientEndpointParameters(
e2),n=(0,_7_.Dc)(t),s=(0,_7_.$z)(n),g2=(0,_8_.TD)(s),o=g2,r2=(0,_7_.Co)(o),c2=resolveHttpAuthSchemeConfig(r2),l=resolveRuntimeExtensions(
c2,i2?.extensions||[]);this.config=l,this.middlewareStack.use((0,_8_.wq)(this.config)),this.middlewareStack.use((0,_7_.sM)(
this.config)),this.middlewareStack.use((0,_7_.ey)(this.config)),this.middlewareStack.use((0,_8_.vK)(this.config)),this.middlewareStack.
use((0,_7_.TC)(this.config)),this.middlewareStack.use((0,_7_.Y7)(this.config)),this.middlewareStack.use((0,_7_.n4)(this.
config)),this.middlewareStack.use((0,_7_.wB)(this.config,{httpAuthSchemeParametersProvider:defaultApplicationAutoScalingHttpAuthSchemeParametersProvider,
identityProviderConfigProvider:async a2=>new _7_.h$({"aws.auth#sigv4":a2.credentials})})),this.middlewareStack.use((0,_7_.
lW)(this.config))}destroy(){super.destroy()}},command=(0,_7_.k8)(commonParams,"AnyScaleFrontendService","ApplicationAuto\
ScalingClient",_7_.rD),_ep0={},_mw0=(n,o,a2,e2)=>[],_A="Alarm",_AARN="AlarmARN",_AN="AlarmName",_AT="AdjustmentType",_Al="\
Alarms",_CCMS="CustomizedCapacityMetricSpecification",_CLMS="CustomizedLoadMetricSpecification",_CMS="CustomizedMetricSp\
ecification",_CSMS="CustomizedScalingMetricSpecification",_CT="CreationTime",_Co="Cooldown",_D="Dimensions",_DSARescr="D\
escribeScheduledActionsRequest",_DSARescri="DescribeScheduledActionsResponse",_DSAes="DescribeScheduledActions",_DSI="Di\
sableScaleIn",_DSIS="DynamicScalingInSuspended",_DSOS="DynamicScalingOutSuspended",_DSPRes="DescribeScalingPoliciesReque\
st",_DSPResc="DescribeScalingPoliciesResponse",_DSPe="DescribeScalingPolicies",_DST="DeregisterScalableTarget",_DSTR="De\
registerScalableTargetRequest",_DSTRe="DeregisterScalableTargetResponse",_DSTRes="DescribeScalableTargetsRequest",_DSTResc="\
DescribeScalableTargetsResponse",_DSTe="DescribeScalableTargets",_E="Expression",_ET="EndTime",_I="Id",_L="Label",_MAM="\
MinAdjustmentMagnitude",_MAT="MetricAggregationType",_MC="MaxCapacity",_MCB="MaxCapacityBuffer",_MCBB="MaxCapacityBreach\
Behavior",_MCi="MinCapacity",_MD="MetricDimension",_MDQ="MetricDataQueries",_MDe="MetricDimensions",_MILB="MetricInterva\
lLowerBound",_MIUB="MetricIntervalUpperBound",_MN="MetricName",_MR="MaxResults",_MSe="MetricStat",_MSet="MetricSpecifica\
tions",_Me="Metrics",_Met="Metric",_Mo="Mode",_N="Namespace",_NT="NextToken",_Na="Name",_PARN="PolicyARN",_PC="Predicted\
Capacity",_PLMS="PredefinedLoadMetricSpecification",_PMPS="PredefinedMetricPairSpecification",_PMS="PredefinedMetricSpec\
ification",_PMT="PredefinedMetricType",_PN="PolicyName",_PNo="PolicyNames",_PSCMS="PredictiveScalingCustomizedMetricSpec\
ification",_PSM="PredictiveScalingMetric",_PSMD="PredictiveScalingMetricDimension",_PSMDQ="PredictiveScalingMetricDataQu\
ery",_PSMDQr="PredictiveScalingMetricDataQueries",_PSMDr="PredictiveScalingMetricDimensions",_PSMS="PredictiveScalingMet\
ricSpecification",_PSMSr="PredefinedScalingMetricSpecification",_PSMSre="PredictiveScalingMetricStat",_PSMSred="Predicti\
veScalingMetricSpecifications",_PSP="PutScalingPolicy",_PSPC="PredictiveScalingPolicyConfiguration",_PSPLMS="PredictiveS\
calingPredefinedLoadMetricSpecification",_PSPMPS="PredictiveScalingPredefinedMetricPairSpecification",_PSPR="PutScalingP\
olicyRequest",_PSPRu="PutScalingPolicyResponse",_PSPSMS="PredictiveScalingPredefinedScalingMetricSpecification",_PT="Pol\
icyType",_RARNo="RoleARN",_RD="ReturnData",_RI="ResourceId",_RIe="ResourceIds",_RL="ResourceLabel",_RST="RegisterScalabl\
eTarget",_RSTR="RegisterScalableTargetRequest",_RSTRe="RegisterScalableTargetResponse",_S="Statistic",_SAARN="ScheduledA\
ctionARN",_SAN="ScheduledActionName",_SANc="ScheduledActionNames",_SAc="ScheduledActions",_SAcal="ScalingAdjustment",_SAch="\
ScheduledAction",_SAt="StepAdjustment",_SAte="StepAdjustments",_SBT="SchedulingBufferTime",_SD="ScalableDimension",_SIC="\
ScaleInCooldown",_SN="ServiceNamespace",_SOC="ScaleOutCooldown",_SP="ScalingPolicies",_SPc="ScalingPolicy",_SS="Suspende\
dState",_SSPC="StepScalingPolicyConfiguration",_SSS="ScheduledScalingSuspended",_ST="ScalableTargets",_STA="ScalableTarg\
etAction",_STARN="ScalableTargetARN",_STc="ScalableTarget",_STt="StartTime",_Sc="Schedule",_St="Stat",_TTM="TargetTracki\
ngMetric",_TTMD="TargetTrackingMetricDimension",_TTMDQ="TargetTrackingMetricDataQuery",_TTMDQa="TargetTrackingMetricData\
Queries",_TTMDa="TargetTrackingMetricDimensions",_TTMS="TargetTrackingMetricStat",_TTSPC="TargetTrackingScalingPolicyCon\
figuration",_TV="TargetValue",_Ta="Tags",_Ti="Timezone",_U="Unit",_Va="Value",_s2="smithy.ts.sdk.synthetic.com.amazonaws\
.applicationautoscaling",n02="com.amazonaws.applicationautoscaling",_s_registry2=new _8_.OF(_s2),n0_registry2=new _8_.OF(
n02),Alarm$=[3,n02,_A,0,[_AN,_AARN],[0,0],2],CustomizedMetricSpecification$=[3,n02,_CMS,0,[_MN,_N,_D,_S,_U,_Me],[0,0,()=>MetricDimensions,
0,0,()=>TargetTrackingMetricDataQueries]],DeregisterScalableTargetRequest$=[3,n02,_DSTR,0,[_SN,_RI,_SD],[0,0,0],3],DeregisterScalableTargetResponse$=[
3,n02,_DSTRe,0,[],[]],DescribeScalableTargetsRequest$=[3,n02,_DSTRes,0,[_SN,_RIe,_SD,_MR,_NT],[0,64,0,1,0],1],DescribeScalableTargetsResponse$=[
3,n02,_DSTResc,0,[_ST,_NT],[()=>ScalableTargets,0]],DescribeScalingPoliciesRequest$=[3,n02,_DSPRes,0,[_SN,_PNo,_RI,_SD,_MR,
_NT],[0,64,0,0,1,0],1],DescribeScalingPoliciesResponse$=[3,n02,_DSPResc,0,[_SP,_NT],[()=>ScalingPolicies,0]],DescribeScheduledActionsRequest$=[
3,n02,_DSARescr,0,[_SN,_SANc,_RI,_SD,_MR,_NT],[0,64,0,0,1,0],1],DescribeScheduledActionsResponse$=[3,n02,_DSARescri,0,[_SAc,
_NT],[()=>ScheduledActions,0]],MetricDimension$=[3,n02,_MD,0,[_Na,_Va],[0,0],2],PredefinedMetricSpecification$=[3,n02,_PMS,
0,[_PMT,_RL],[0,0],1],PredictiveScalingCustomizedMetricSpecification$=[3,n02,_PSCMS,0,[_MDQ],[()=>PredictiveScalingMetricDataQueries],
1],PredictiveScalingMetric$=[3,n02,_PSM,0,[_D,_MN,_N],[()=>PredictiveScalingMetricDimensions,0,0]],PredictiveScalingMetricDataQuery$=[
3,n02,_PSMDQ,0,[_I,_E,_MSe,_L,_RD],[0,0,()=>PredictiveScalingMetricStat$,0,2],1],PredictiveScalingMetricDimension$=[3,n02,
_PSMD,0,[_Na,_Va],[0,0],2],PredictiveScalingMetricSpecification$=[3,n02,_PSMS,0,[_TV,_PMPS,_PSMSr,_PLMS,_CSMS,_CLMS,_CCMS],
[1,()=>PredictiveScalingPredefinedMetricPairSpecification$,()=>PredictiveScalingPredefinedScalingMetricSpecification$,()=>PredictiveScalingPredefinedLoadMetricSpecification$,
()=>PredictiveScalingCustomizedMetricSpecification$,()=>PredictiveScalingCustomizedMetricSpecification$,()=>PredictiveScalingCustomizedMetricSpecification$],
1],PredictiveScalingMetricStat$=[3,n02,_PSMSre,0,[_Met,_St,_U],[()=>PredictiveScalingMetric$,0,0],2],PredictiveScalingPolicyConfiguration$=[
3,n02,_PSPC,0,[_MSet,_Mo,_SBT,_MCBB,_MCB],[()=>PredictiveScalingMetricSpecifications,0,1,0,1],1],PredictiveScalingPredefinedLoadMetricSpecification$=[
3,n02,_PSPLMS,0,[_PMT,_RL],[0,0],1],PredictiveScalingPredefinedMetricPairSpecification$=[3,n02,_PSPMPS,0,[_PMT,_RL],[0,0],
1],PredictiveScalingPredefinedScalingMetricSpecification$=[3,n02,_PSPSMS,0,[_PMT,_RL],[0,0],1],PutScalingPolicyRequest$=[
3,n02,_PSPR,0,[_PN,_SN,_RI,_SD,_PT,_SSPC,_TTSPC,_PSPC],[0,0,0,0,0,()=>StepScalingPolicyConfiguration$,()=>TargetTrackingScalingPolicyConfiguration$,
()=>PredictiveScalingPolicyConfiguration$],4],PutScalingPolicyResponse$=[3,n02,_PSPRu,0,[_PARN,_Al],[0,()=>Alarms],1],RegisterScalableTargetRequest$=[
3,n02,_RSTR,0,[_SN,_RI,_SD,_MCi,_MC,_RARNo,_SS,_Ta],[0,0,0,1,1,0,()=>SuspendedState$,128],3],RegisterScalableTargetResponse$=[
3,n02,_RSTRe,0,[_STARN],[0]],ScalableTarget$=[3,n02,_STc,0,[_SN,_RI,_SD,_MCi,_MC,_RARNo,_CT,_PC,_SS,_STARN],[0,0,0,1,1,0,
4,1,()=>SuspendedState$,0],7],ScalableTargetAction$=[3,n02,_STA,0,[_MCi,_MC],[1,1]],ScalingPolicy$=[3,n02,_SPc,0,[_PARN,
_PN,_SN,_RI,_SD,_PT,_CT,_SSPC,_TTSPC,_PSPC,_Al],[0,0,0,0,0,0,4,()=>StepScalingPolicyConfiguration$,()=>TargetTrackingScalingPolicyConfiguration$,
()=>PredictiveScalingPolicyConfiguration$,()=>Alarms],7],ScheduledAction$=[3,n02,_SAch,0,[_SAN,_SAARN,_SN,_Sc,_RI,_CT,_Ti,
_SD,_STt,_ET,_STA],[0,0,0,0,0,4,0,0,4,4,()=>ScalableTargetAction$],6],StepAdjustment$=[3,n02,_SAt,0,[_SAcal,_MILB,_MIUB],
[1,1,1],1],StepScalingPolicyConfiguration$=[3,n02,_SSPC,0,[_AT,_SAte,_MAM,_Co,_MAT],[0,()=>StepAdjustments,1,1,0]],SuspendedState$=[
3,n02,_SS,0,[_DSIS,_DSOS,_SSS],[2,2,2]],TargetTrackingMetric$=[3,n02,_TTM,0,[_D,_MN,_N],[()=>TargetTrackingMetricDimensions,
0,0]],TargetTrackingMetricDataQuery$=[3,n02,_TTMDQ,0,[_I,_E,_L,_MSe,_RD],[0,0,0,()=>TargetTrackingMetricStat$,2],1],TargetTrackingMetricDimension$=[
3,n02,_TTMD,0,[_Na,_Va],[0,0],2],TargetTrackingMetricStat$=[3,n02,_TTMS,0,[_Met,_St,_U],[()=>TargetTrackingMetric$,0,0],
2],TargetTrackingScalingPolicyConfiguration$=[3,n02,_TTSPC,0,[_TV,_PMS,_CMS,_SOC,_SIC,_DSI],[1,()=>PredefinedMetricSpecification$,
()=>CustomizedMetricSpecification$,1,1,2],1],Alarms=[1,n02,_Al,0,()=>Alarm$],MetricDimensions=[1,n02,_MDe,0,()=>MetricDimension$],
PredictiveScalingMetricDataQueries=[1,n02,_PSMDQr,0,()=>PredictiveScalingMetricDataQuery$],PredictiveScalingMetricDimensions=[
1,n02,_PSMDr,0,()=>PredictiveScalingMetricDimension$],PredictiveScalingMetricSpecifications=[1,n02,_PSMSred,0,()=>PredictiveScalingMetricSpecification$],
ScalableTargets=[1,n02,_ST,0,()=>ScalableTarget$],ScalingPolicies=[1,n02,_SP,0,()=>ScalingPolicy$],ScheduledActions=[1,n02,
_SAc,0,()=>ScheduledAction$],StepAdjustments=[1,n02,_SAte,0,()=>StepAdjustment$],TargetTrackingMetricDataQueries=[1,n02,
_TTMDQa,0,()=>TargetTrackingMetricDataQuery$],TargetTrackingMetricDimensions=[1,n02,_TTMDa,0,()=>TargetTrackingMetricDimension$],
DeregisterScalableTarget$=[9,n02,_DST,0,()=>DeregisterScalableTargetRequest$,()=>DeregisterScalableTargetResponse$],DescribeScalableTargets$=[
9,n02,_DSTe,0,()=>DescribeScalableTargetsRequest$,()=>DescribeScalableTargetsResponse$],DescribeScalingPolicies$=[9,n02,
_DSPe,0,()=>DescribeScalingPoliciesRequest$,()=>DescribeScalingPoliciesResponse$],DescribeScheduledActions$=[9,n02,_DSAes,
0,()=>DescribeScheduledActionsRequest$,()=>DescribeScheduledActionsResponse$],PutScalingPolicy$=[9,n02,_PSP,0,()=>PutScalingPolicyRequest$,
()=>PutScalingPolicyResponse$],RegisterScalableTarget$=[9,n02,_RST,0,()=>RegisterScalableTargetRequest$,()=>RegisterScalableTargetResponse$],
DeregisterScalableTargetCommand=class extends command(_ep0,_mw0,"DeregisterScalableTarget",DeregisterScalableTarget$){},
DescribeScalableTargetsCommand=class extends command(_ep0,_mw0,"DescribeScalableTargets",DescribeScalableTargets$){},DescribeScalingPoliciesCommand=class extends command(
_ep0,_mw0,"DescribeScalingPolicies",DescribeScalingPolicies$){},DescribeScheduledActionsCommand=class extends command(_ep0,
_mw0,"DescribeScheduledActions",DescribeScheduledActions$){},PutScalingPolicyCommand=class extends command(_ep0,_mw0,"Pu\
tScalingPolicy",PutScalingPolicy$){},RegisterScalableTargetCommand=class extends command(_ep0,_mw0,"RegisterScalableTarg\
et",RegisterScalableTarget$){},NAMESPACE="sagemaker",DIMENSION="sagemaker:variant:DesiredInstanceCount",DEFAULT_COOLDOWN_SECONDS=300;
function scaling(options){let client=new ApplicationAutoScalingClient({...(0,_0_.W0)(options),maxAttempts:_0_.Ml}),describe=(0,_0_.
hF)("application-autoscaling:DescribeScalableTargets",input=>client.send(new DescribeScalableTargetsCommand({ServiceNamespace:NAMESPACE,
ResourceIds:[...input.ids],ScalableDimension:DIMENSION,...input.next===void 0?{}:{NextToken:input.next}}))),policiesOf=(0,_0_.
hF)("application-autoscaling:DescribeScalingPolicies",input=>client.send(new DescribeScalingPoliciesCommand(input))),actionsOf=(0,_0_.
hF)("application-autoscaling:DescribeScheduledActions",input=>client.send(new DescribeScheduledActionsCommand(input)));return{
describeScaling:async({endpointName,variantName})=>{let of={ServiceNamespace:NAMESPACE,ResourceId:resourceId(endpointName,
variantName),ScalableDimension:DIMENSION},[policies,actions]=await Promise.all([allOf(async NextToken=>{let page=await policiesOf(
{...of,...(0,_2_.s)({NextToken})});return{items:page.ScalingPolicies??[],next:page.NextToken}}),allOf(async NextToken=>{
let page=await actionsOf({...of,...(0,_2_.s)({NextToken})});return{items:page.ScheduledActions??[],next:page.NextToken}})]);
return{policies:policies.map(policy=>(0,_2_.s)({policyName:policy.PolicyName??"",settings:settingsOf(policy)})),scheduledActions:actions.
map(({ScheduledActionName:name=""})=>name)}},deregisterScalableTarget:(0,_0_.T1)("application-autoscaling:DeregisterScal\
ableTarget",({endpointName,variantName})=>client.send(new DeregisterScalableTargetCommand({ServiceNamespace:NAMESPACE,ResourceId:resourceId(
endpointName,variantName),ScalableDimension:DIMENSION}))),describeScalableTargets:async({endpointName,variantNames})=>{let found=[],
next;do{let page=await describe({ids:variantNames.map(name=>resourceId(endpointName,name)),next});for(let{ResourceId:id="",
MinCapacity:min,MaxCapacity:max}of page.ScalableTargets??[]){let variantName=variantNames.find(name=>resourceId(endpointName,
name)===id);variantName!==void 0&&min!==void 0&&max!==void 0&&found.push({variantName,min,max})}next=page.NextToken}while(next);
return found},registerScalableTarget:(0,_0_.T1)("application-autoscaling:RegisterScalableTarget",({endpointName,variantName,
min,max})=>client.send(new RegisterScalableTargetCommand({ServiceNamespace:NAMESPACE,ResourceId:resourceId(endpointName,
variantName),ScalableDimension:DIMENSION,MinCapacity:min,MaxCapacity:max}))),putScalingPolicy:(0,_0_.T1)("application-au\
toscaling:PutScalingPolicy",policy=>client.send(new PutScalingPolicyCommand({PolicyName:policy.policyName,PolicyType:"Ta\
rgetTrackingScaling",ServiceNamespace:NAMESPACE,ResourceId:resourceId(policy.endpointName,policy.variantName),ScalableDimension:DIMENSION,
TargetTrackingScalingPolicyConfiguration:{TargetValue:policy.invocationsPerInstance,PredefinedMetricSpecification:{PredefinedMetricType:"\
SageMakerVariantInvocationsPerInstance"},ScaleInCooldown:policy.scaleInCooldownInSeconds,ScaleOutCooldown:policy.scaleOutCooldownInSeconds}})))}}
async function allOf(pageAt){let found=[],next;do{let page=await pageAt(next);found.push(...page.items),next=page.next}while(next);
return found}function settingsOf({PolicyType:type,TargetTrackingScalingPolicyConfiguration:tracking}){if(type!=="TargetT\
rackingScaling"||tracking?.TargetValue===void 0)return;let{TargetValue,ScaleInCooldown,ScaleOutCooldown,PredefinedMetricSpecification:metric,
...more}=tracking;if(!(Object.values(more).some(value=>value!==void 0&&value!==!1)||metric?.PredefinedMetricType!=="Sage\
MakerVariantInvocationsPerInstance"))return{invocationsPerInstance:TargetValue,scaleInCooldownInSeconds:ScaleInCooldown??
DEFAULT_COOLDOWN_SECONDS,scaleOutCooldownInSeconds:ScaleOutCooldown??DEFAULT_COOLDOWN_SECONDS}}function resourceId(endpointName,variantName){
return`endpoint/${endpointName}/variant/${variantName}`}})};
