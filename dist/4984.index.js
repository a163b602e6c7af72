"use strict";exports.id=4984,exports.ids=[4984],exports.modules={4984:((_m_,_e_,_r_)=>{_r_.r(_e_),_r_.d(_e_,{containerLogs:()=>containerLogs});
var _0_=_r_(9533),_1_=_r_(9159),_2_=_r_(1659),_3_=_r_(3694),_4_=_r_(3666),_5_=_r_(2197),_6_=_r_(793),_7_=_r_(8734),_8_=_r_(
5271),_9_=_r_(4976),_10_=_r_(362),defaultCloudWatchLogsHttpAuthSchemeParametersProvider=async(e2,t,r2)=>({operation:(0,_9_.
ug)(t).operation,region:await(0,_9_.te)(e2.region)()||(()=>{throw new Error("expected `region` to be configured for `aws\
.auth#sigv4`")})()});function createAwsAuthSigv4HttpAuthOption(e2){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"\
logs",region:e2.region},propertiesExtractor:(t,r2)=>({signingProperties:{config:t,context:r2}})}}var defaultCloudWatchLogsHttpAuthSchemeProvider=e2=>{
let t=[];switch(e2.operation){default:t.push(createAwsAuthSigv4HttpAuthOption(e2))}return t},resolveHttpAuthSchemeConfig=e2=>{
let t=(0,_6_.ho)(e2);return Object.assign(t,{authSchemePreference:(0,_9_.te)(e2.authSchemePreference??[])})},resolveClientEndpointParameters=n=>Object.
assign(n,{useDualstackEndpoint:n.useDualstackEndpoint??!1,useFipsEndpoint:n.useFipsEndpoint??!1,defaultSigningName:"logs"}),
commonParams={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{
type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}},package_default={version:"\
3.1169.0"},m="ref",a=-1,b=!0,c="isSet",d="PartitionResult",e="booleanEquals",f="getAttr",g="stringEquals",h={[m]:"Endpoi\
nt"},i={[m]:d},j={[m]:"Region"},k={},l=[j],_data={conditions:[[c,[h]],[c,l],["aws.partition",l,d],[e,[{[m]:"UseFIPS"},b]],
[e,[{[m]:"UseDualStack"},b]],[e,[{fn:f,argv:[i,"supportsDualStack"]},b]],[e,[{fn:f,argv:[i,"supportsFIPS"]},b]],[g,[j,"u\
s-gov-east-1"]],[g,[j,"us-gov-west-1"]]],results:[[a],[a,"Invalid Configuration: FIPS and custom endpoint are not suppor\
ted"],[a,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[h,k],["https://logs-fips.{Region}.{P\
artitionResult#dualStackDnsSuffix}",k],[a,"FIPS and DualStack are enabled, but this partition does not support one or bo\
th"],["https://logs.us-gov-east-1.amazonaws.com",k],["https://logs.us-gov-west-1.amazonaws.com",k],["https://logs-fips.{\
Region}.{PartitionResult#dnsSuffix}",k],[a,"FIPS is enabled but this partition does not support FIPS"],["https://logs.{R\
egion}.{PartitionResult#dualStackDnsSuffix}",k],[a,"DualStack is enabled but this partition does not support DualStack"],
["https://logs.{Region}.{PartitionResult#dnsSuffix}",k],[a,"Invalid Configuration: Missing Region"]]},root=2,r=1e8,nodes=new Int32Array(
[-1,1,-1,0,14,3,1,4,r+13,2,5,r+13,3,8,6,4,7,r+12,5,r+10,r+11,4,12,9,6,10,r+9,7,r+6,11,8,r+7,r+8,5,13,r+5,6,r+4,r+5,3,r+1,
15,4,r+2,r+3]),bdd=_8_.d5.from(nodes,root,_data.conditions,_data.results),cache=new _8_.kS({size:50,params:["Endpoint","\
Region","UseDualStack","UseFIPS"]}),defaultEndpointResolver=(n,e2={})=>cache.get(n,()=>(0,_8_.cH)(bdd,{endpointParams:n,
logger:e2.logger}));_8_.mw.aws=_8_.UF;var CloudWatchLogsServiceException=class t extends _8_.TJ{static shapeId="smithy.t\
s.sdk.synthetic.com.amazonaws.cloudwatchlogs#CloudWatchLogsServiceException";constructor(e2){super(e2),Object.setPrototypeOf(
this,t.prototype)}},DataAlreadyAcceptedException=class t extends CloudWatchLogsServiceException{static shapeId="com.amaz\
onaws.cloudwatchlogs#DataAlreadyAcceptedException";name="DataAlreadyAcceptedException";$fault="client";expectedSequenceToken;constructor(e2){
super({name:"DataAlreadyAcceptedException",$fault:"client",...e2}),Object.setPrototypeOf(this,t.prototype),this.expectedSequenceToken=
e2.expectedSequenceToken}},InvalidSequenceTokenException=class o extends CloudWatchLogsServiceException{static shapeId="\
com.amazonaws.cloudwatchlogs#InvalidSequenceTokenException";name="InvalidSequenceTokenException";$fault="client";expectedSequenceToken;constructor(e2){
super({name:"InvalidSequenceTokenException",$fault:"client",...e2}),Object.setPrototypeOf(this,o.prototype),this.expectedSequenceToken=
e2.expectedSequenceToken}},MalformedQueryException=class c2 extends CloudWatchLogsServiceException{static shapeId="com.a\
mazonaws.cloudwatchlogs#MalformedQueryException";name="MalformedQueryException";$fault="client";queryCompileError;constructor(e2){
super({name:"MalformedQueryException",$fault:"client",...e2}),Object.setPrototypeOf(this,c2.prototype),this.queryCompileError=
e2.queryCompileError}},TooManyTagsException=class a2 extends CloudWatchLogsServiceException{static shapeId="com.amazonaw\
s.cloudwatchlogs#TooManyTagsException";name="TooManyTagsException";$fault="client";resourceName;constructor(e2){super({name:"\
TooManyTagsException",$fault:"client",...e2}),Object.setPrototypeOf(this,a2.prototype),this.resourceName=e2.resourceName}},
_DAAE="DataAlreadyAcceptedException",_ISTE="InvalidSequenceTokenException",_MQE="MalformedQueryException",_QCE="QueryCom\
pileError",_QCEL="QueryCompileErrorLocation",_TMTE="TooManyTagsException",_c="client",_eCO="endCharOffset",_eST="expecte\
dSequenceToken",_lo="location",_m="message",_qCE="queryCompileError",_rN="resourceName",_s="smithy.ts.sdk.synthetic.com.\
amazonaws.cloudwatchlogs",_sCO="startCharOffset",n0="com.amazonaws.cloudwatchlogs",_s_registry=new _9_.OF(_s),CloudWatchLogsServiceException$=[
-3,_s,"CloudWatchLogsServiceException",0,[],[]];_s_registry.registerError(CloudWatchLogsServiceException$,CloudWatchLogsServiceException);
var n0_registry=new _9_.OF(n0),DataAlreadyAcceptedException$=[-3,n0,_DAAE,{error:_c},[_eST,_m],[0,0]];n0_registry.registerError(
DataAlreadyAcceptedException$,DataAlreadyAcceptedException);var InvalidSequenceTokenException$=[-3,n0,_ISTE,{error:_c},[
_eST,_m],[0,0]];n0_registry.registerError(InvalidSequenceTokenException$,InvalidSequenceTokenException);var MalformedQueryException$=[
-3,n0,_MQE,{error:_c},[_qCE,_m],[()=>QueryCompileError$,0]];n0_registry.registerError(MalformedQueryException$,MalformedQueryException);
var TooManyTagsException$=[-3,n0,_TMTE,{error:_c,httpError:400},[_m,_rN],[0,0]];n0_registry.registerError(TooManyTagsException$,
TooManyTagsException);var errorTypeRegistries=[_s_registry,n0_registry],QueryCompileError$=[3,n0,_QCE,0,[_lo,_m],[()=>QueryCompileErrorLocation$,
0]],QueryCompileErrorLocation$=[3,n0,_QCEL,0,[_sCO,_eCO],[1,1]],getRuntimeConfig=e2=>({apiVersion:"2014-03-28",base64Decoder:e2?.
base64Decoder??_9_.Ey,base64Encoder:e2?.base64Encoder??_9_.nk,disableHostPrefix:e2?.disableHostPrefix??!1,endpointProvider:e2?.
endpointProvider??defaultEndpointResolver,extensions:e2?.extensions??[],httpAuthSchemeProvider:e2?.httpAuthSchemeProvider??
defaultCloudWatchLogsHttpAuthSchemeProvider,httpAuthSchemes:e2?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:t=>t.
getIdentityProvider("aws.auth#sigv4"),signer:new _6_.f2}],logger:e2?.logger??new _8_.N4,protocol:e2?.protocol??_6_.TE,protocolSettings:e2?.
protocolSettings??{defaultNamespace:"com.amazonaws.cloudwatchlogs",errorTypeRegistries,xmlNamespace:"http://monitoring.a\
mazonaws.com/doc/2014-03-28/",version:"2014-03-28",serviceTarget:"Logs_20140328"},serviceId:e2?.serviceId??"CloudWatch L\
ogs",sha256:e2?.sha256??_6_.kS,urlParser:e2?.urlParser??_9_.Dl,utf8Decoder:e2?.utf8Decoder??_9_.ar,utf8Encoder:e2?.utf8Encoder??
_9_.Pq}),getRuntimeConfig2=e2=>{(0,_8_.o_)(process.version);let d2=(0,_9_.IZ)(e2),a2=()=>d2().then(_8_.lT),t=getRuntimeConfig(
e2);(0,_8_.I9)(process.version);let r2={profile:e2?.profile,logger:t.logger};return{...t,...e2,runtime:"node",defaultsMode:d2,
authSchemePreference:e2?.authSchemePreference??(0,_9_.Z9)(_6_.$S,r2),bodyLengthChecker:e2?.bodyLengthChecker??_9_.n8,credentialDefaultProvider:e2?.
credentialDefaultProvider??_1_.v6,defaultSocketTimeout:(0,_8_.ED)(e2?.requestHandler,3e5),defaultUserAgentProvider:e2?.defaultUserAgentProvider??
(0,_8_.pf)({serviceId:t.serviceId,clientVersion:package_default.version}),eventStreamSerdeProvider:e2?.eventStreamSerdeProvider??
_4_.J2,maxAttempts:e2?.maxAttempts??(0,_9_.Z9)(_8_.qs,e2),region:e2?.region??(0,_9_.Z9)(_9_.GG,{..._9_.zH,...r2}),requestHandler:_7_.
$.create(e2?.requestHandler??a2),retryMode:e2?.retryMode??(0,_9_.Z9)({..._8_.kN,default:async()=>(await a2()).retryMode||
_8_.L0},e2),streamCollector:e2?.streamCollector??_9_.kv,useDualstackEndpoint:e2?.useDualstackEndpoint??(0,_9_.Z9)(_9_.e$,
r2),useFipsEndpoint:e2?.useFipsEndpoint??(0,_9_.Z9)(_9_.Ko,r2),userAgentAppId:e2?.userAgentAppId??(0,_9_.Z9)(_8_.hV,r2)}},
getHttpAuthExtensionConfiguration=e2=>{let h2=e2.httpAuthSchemes,r2=e2.httpAuthSchemeProvider,s=e2.credentials;return{setHttpAuthScheme(t){
let d2=h2.findIndex(u=>u.schemeId===t.schemeId);d2===-1?h2.push(t):h2.splice(d2,1,t)},httpAuthSchemes(){return h2},setHttpAuthSchemeProvider(t){
r2=t},httpAuthSchemeProvider(){return r2},setCredentials(t){s=t},credentials(){return s}}},resolveHttpAuthRuntimeConfig=e2=>({
httpAuthSchemes:e2.httpAuthSchemes(),httpAuthSchemeProvider:e2.httpAuthSchemeProvider(),credentials:e2.credentials()}),resolveRuntimeExtensions=(e2,t)=>{
let n=Object.assign((0,_8_.Rq)(e2),(0,_8_.xA)(e2),(0,_9_.eS)(e2),getHttpAuthExtensionConfiguration(e2));return t.forEach(
o=>o.configure(n)),Object.assign(e2,(0,_8_.$3)(n),(0,_8_.uv)(n),(0,_9_.jt)(n),resolveHttpAuthRuntimeConfig(n))},CloudWatchLogsClient=class extends _8_.
Kj{config;constructor(...[t]){let e2=getRuntimeConfig2(t||{});super(e2),this.initConfig=e2;let i2=resolveClientEndpointParameters(
e2),n=(0,_8_.Dc)(i2),s=(0,_8_.$z)(n),g2=(0,_9_.TD)(s),o=g2,r2=(0,_8_.Co)(o),c2=r2,d2=resolveHttpAuthSchemeConfig(c2),l2=resolveRuntimeExtensions(
d2,t?.extensions||[]);this.config=l2,this.middlewareStack.use((0,_9_.wq)(this.config)),this.middlewareStack.use((0,_8_.sM)(
this.config)),this.middlewareStack.use((0,_8_.ey)(this.config)),this.middlewareStack.use((0,_9_.vK)(this.config)),this.middlewareStack.
use((0,_8_.TC)(this.config)),this.middlewareStack.use((0,_8_.Y7)(this.config)),this.middlewareStack.use((0,_8_.n4)(this.
config)),this.middlewareStack.use((0,_8_.wB)(this.config,{httpAuthSchemeParametersProvider:defaultCloudWatchLogsHttpAuthSchemeParametersProvider,
identityProviderConfigProvider:async a2=>new _8_.h$({"aws.auth#sigv4":a2.credentials})})),this.middlewareStack.use((0,_8_.
lW)(this.config))}destroy(){super.destroy()}},command=(0,_8_.k8)(commonParams,"Logs_20140328","CloudWatchLogsClient",_8_.
rD),_ep0={},_mw0=(o,m2,n,a2)=>[],_DLSRe="DescribeLogStreamsRequest",_DLSRes="DescribeLogStreamsResponse",_DLSe="Describe\
LogStreams",_GLE="GetLogEvents",_GLER="GetLogEventsRequest",_GLERe="GetLogEventsResponse",_LS="LogStream",_LSog="LogStre\
ams",_OLE="OutputLogEvent",_OLEu="OutputLogEvents",_ar="arn",_cT="creationTime",_desc="descending",_eTn="endTime",_ev="e\
vents",_fETi="firstEventTimestamp",_iT="ingestionTime",_lETa="lastEventTimestamp",_lGIo="logGroupIdentifier",_lGN="logGr\
oupName",_lIT="lastIngestionTime",_lSN="logStreamName",_lSNP="logStreamNamePrefix",_lSog="logStreams",_li="limit",_m2="m\
essage",_nBT="nextBackwardToken",_nFT="nextForwardToken",_nT="nextToken",_oB="orderBy",_s2="smithy.ts.sdk.synthetic.com.\
amazonaws.cloudwatchlogs",_sBt="storedBytes",_sFH="startFromHead",_sTt="startTime",_tim="timestamp",_u="unmask",_uST="up\
loadSequenceToken",n02="com.amazonaws.cloudwatchlogs",_s_registry2=new _9_.OF(_s2),n0_registry2=new _9_.OF(n02),DescribeLogStreamsRequest$=[
3,n02,_DLSRe,0,[_lGN,_lGIo,_lSNP,_oB,_desc,_nT,_li],[0,0,0,0,2,0,1]],DescribeLogStreamsResponse$=[3,n02,_DLSRes,0,[_lSog,
_nT],[()=>LogStreams,0]],GetLogEventsRequest$=[3,n02,_GLER,0,[_lSN,_lGN,_lGIo,_sTt,_eTn,_nT,_li,_sFH,_u],[0,0,0,1,1,0,1,
2,2],1],GetLogEventsResponse$=[3,n02,_GLERe,0,[_ev,_nFT,_nBT],[()=>OutputLogEvents,0,0]],LogStream$=[3,n02,_LS,0,[_lSN,_cT,
_fETi,_lETa,_lIT,_uST,_ar,_sBt],[0,1,1,1,1,0,0,1]],OutputLogEvent$=[3,n02,_OLE,0,[_tim,_m2,_iT],[1,0,1]],LogStreams=[1,n02,
_LSog,0,()=>LogStream$],OutputLogEvents=[1,n02,_OLEu,0,()=>OutputLogEvent$],DescribeLogStreams$=[9,n02,_DLSe,0,()=>DescribeLogStreamsRequest$,
()=>DescribeLogStreamsResponse$],GetLogEvents$=[9,n02,_GLE,0,()=>GetLogEventsRequest$,()=>GetLogEventsResponse$],DescribeLogStreamsCommand=class extends command(
_ep0,_mw0,"DescribeLogStreams",DescribeLogStreams$){},GetLogEventsCommand=class extends command(_ep0,_mw0,"GetLogEvents",
GetLogEvents$){},GROUP_PREFIX="/aws/sagemaker/Endpoints/",MILLISECONDS=1e4,ATTEMPTS=2;function containerLogs(options){let client=new CloudWatchLogsClient(
{...(0,_1_.W0)(options),maxAttempts:ATTEMPTS}),streamsOf=(0,_1_.hF)("logs:DescribeLogStreams",logGroupName=>client.send(
new DescribeLogStreamsCommand({logGroupName,orderBy:"LastEventTime",descending:!0}))),eventsOf=(0,_1_.hF)("logs:GetLogEv\
ents",of=>client.send(new GetLogEventsCommand({...of,startFromHead:!1})));async function tail({endpointName,since,limit}){
let logGroupName=`${GROUP_PREFIX}${endpointName}`,{logStreams=[]}=await streamsOf(logGroupName),[newest]=logStreams.filter(
stream=>createdAt(stream)>=since.getTime()).toSorted((one,other)=>createdAt(other)-createdAt(one));if(newest?.logStreamName===
void 0)return;let{logStreamName}=newest,{events=[]}=await eventsOf({logGroupName,logStreamName,limit}),lines=events.flatMap(
({message})=>(message??"").split(`
`)).filter(line=>line.trim()!=="");return{stream:`${logGroupName}: ${logStreamName}`,lines:lines.slice(-limit)}}return request=>(0,_0_.
u)(MILLISECONDS,"logs:GetLogEvents",tail(request))}function createdAt({creationTime=0}){return creationTime}}),9533:((_m_,_e_,_r_)=>{
_r_.d(_e_,{u:()=>within2});var _11_=_r_(3402),_12_=_r_(3694);function within2(milliseconds,call,work){return(0,_11_.u)(milliseconds,
work,()=>new _12_.Rk("unknown-outcome",call,`No answer within ${milliseconds/1e3} seconds.`))}}),3666:((_m_,_e_,_r_)=>{_r_.
d(_e_,{J2:()=>eventStreamSerdeProvider,M3:()=>EventStreamSerde});function eventStreamSerdeProvider(){}function resolveEventStreamSerdeConfig(config){
return config}var EventStreamSerde=class{constructor(){throw new Error("scripts/shims/event-streams.ts: event streams ar\
e left out of dist/")}}})};
