"use strict";exports.id=3479,exports.ids=[3479],exports.modules={4454:((_m_,_e_,_r_)=>{_r_.d(_e_,{G5:()=>command,kH:()=>SageMakerClient,
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
2**count))}function token(count,delay){return{getRetryCount:()=>count,getRetryDelay:()=>delay}}}),3479:((_m_,_e_,_r_)=>{
_r_.d(_e_,{Qf:()=>versionWriter,SI:()=>versionReader,g9:()=>versionUpdater});var _7_=_r_(9090),_8_=_r_(4454),_9_=_r_(9159),
_10_=_r_(4976),_ADpp="ApprovalDescription",_AEc="AcceptEula",_AIS="AdditionalInferenceSpecifications",_AISD="AdditionalI\
nferenceSpecificationDefinition",_AISTA="AdditionalInferenceSpecificationsToAdd",_AMDS="AdditionalModelDataSource",_AMDSd="\
AdditionalModelDataSources",_ANlg="AlgorithmName",_ASDS="AdditionalS3DataSource",_AW="AssembleWith",_Acce="Accept",_Ar="\
Arn",_B="Bias",_BM="BaseModel",_BS="BatchStrategy",_CB="CreatedBy",_CDon="ContentDigest",_CF="ConfigFile",_CFM="CertifyF\
orMarketplace",_CH="ContainerHostname",_CIom="CommitId",_CMP="CustomerMetadataProperties",_CMPI="CreateModelPackageInput",
_CMPO="CreateModelPackageOutput",_CMPTR="CustomerMetadataPropertiesToRemove",_CMPr="CreateModelPackage",_CN="ChannelName",
_CT="CreationTime",_CTA="CreationTimeAfter",_CTB="CreationTimeBefore",_CTl="ClientToken",_CTo="CompressionType",_CTon="C\
ontentType",_Co="Containers",_Con="Constraints",_D="Description",_DCB="DriftCheckBaselines",_DCBr="DriftCheckBias",_DCE="\
DriftCheckExplainability",_DCMDQ="DriftCheckModelDataQuality",_DCMQ="DriftCheckModelQuality",_DI="DomainId",_DICa="DataI\
nputConfig",_DMPIe="DescribeModelPackageInput",_DMPO="DescribeModelPackageOutput",_DMPe="DescribeModelPackage",_DS="Data\
Source",_Do="Domain",_E="Environment",_ET="ETag",_Ex="Explainability",_F="Framework",_FR="FailureReason",_FS="FileSource",
_FV="FrameworkVersion",_GB="GeneratedBy",_HAC="HubAccessConfig",_HCA="HubContentArn",_HCN="HubContentName",_HCV="HubCont\
entVersion",_ICn="InstanceCount",_ICs="IsCheckpoint",_IDm="ImageDigest",_IDn="IncludedData",_IHAC="InferenceHubAccessCon\
fig",_IIa="IamIdentity",_ISS="ImageScanStatuses",_ISn="InferenceSpecification",_ITn="InstanceType",_Im="Image",_K="Key",
_KKI="KmsKeyId",_LMB="LastModifiedBy",_LMP="ListModelPackages",_LMPI="ListModelPackagesInput",_LMPO="ListModelPackagesOu\
tput",_LMT="LastModifiedTime",_MAC="ModelAccessConfig",_MAS="ModelApprovalStatus",_MCC="ModelCardContent",_MCS="ModelCar\
dStatus",_MCT="MaxConcurrentTransforms",_MCod="ModelCard",_MDET="ModelDataETag",_MDQ="ModelDataQuality",_MDS="ModelDataS\
ource",_MDU="ModelDataUrl",_MEa="ManifestEtag",_MIod="ModelInput",_MLC="ModelLifeCycle",_MM="ModelMetrics",_MPA="ModelPa\
ckageArn",_MPCD="ModelPackageContainerDefinition",_MPCDL="ModelPackageContainerDefinitionList",_MPD="ModelPackageDescrip\
tion",_MPGN="ModelPackageGroupName",_MPIMB="MaxPayloadInMB",_MPMC="ModelPackageModelCard",_MPN="ModelPackageName",_MPRT="\
ModelPackageRegistrationType",_MPSC="ModelPackageSecurityConfig",_MPSD="ModelPackageStatusDetails",_MPSI="ModelPackageSt\
atusItem",_MPSIL="ModelPackageStatusItemList",_MPSL="ModelPackageSummaryList",_MPSo="ModelPackageStatus",_MPSod="ModelPa\
ckageSummary",_MPT="ModelPackageType",_MPV="ModelPackageVersion",_MPVP="ModelPackageValidationProfile",_MPVPo="ModelPack\
ageValidationProfiles",_MPVS="ModelPackageValidationSpecification",_MPe="MetadataProperties",_MQ="ModelQuality",_MR="Max\
Results",_MST="ManagedStorageType",_MSU="ManifestS3Uri",_MSe="MetricsSource",_N="Name",_NCa="NameContains",_NMN="Nearest\
ModelName",_NTe="NextToken",_PIri="PrincipalId",_PIro="ProjectId",_PIrod="ProductId",_PN="ProfileName",_PTC="PreTraining\
Constraints",_PTCo="PostTrainingConstraints",_PTR="PreTrainingReport",_PTRo="PostTrainingReport",_R="Report",_RNe="Recip\
eName",_Rep="Repository",_SAL="SourceAlgorithmList",_SAS="SourceAlgorithmSpecification",_SAo="SourceAlgorithm",_SAou="So\
urceAlgorithms",_SBo="SortBy",_SC="SecurityConfig",_SCT="SupportedContentTypes",_SDS="S3DataSource",_SDT="S3DataType",_SDta="\
StageDescription",_SIo="SourceIdentity",_SMDS="S3ModelDataSource",_SMV="SkipModelValidation",_SO="SortOrder",_SOP="S3Out\
putPath",_SPU="SamplePayloadUrl",_SRIIT="SupportedRealtimeInferenceInstanceTypes",_SRMIMET="SupportedResponseMIMETypes",
_SSt="StageStatus",_STIT="SupportedTransformInstanceTypes",_STp="SplitType",_SU="SourceUri",_SUr="S3Uri",_St="Status",_Stage="\
Stage",_Stati="Statistics",_TAV="TransformAmiVersion",_TDSr="TransformDataSource",_TIr="TransformInput",_TJDr="Transform\
JobDefinition",_TLa="TagList",_TO="TransformOutput",_TR="TransformResources",_TSDS="TransformS3DataSource",_Ta="Tags",_Tag="\
Tag",_Tas="Task",_UCs="UserContext",_UMP="UpdateModelPackage",_UMPI="UpdateModelPackageInput",_UMPO="UpdateModelPackageO\
utput",_UPA="UserProfileArn",_UPN="UserProfileName",_VKKI="VolumeKmsKeyId",_VP="ValidationProfiles",_VR="ValidationRole",
_VS="ValidationStatuses",_VSa="ValidationSpecification",_Va="Value",_s="smithy.ts.sdk.synthetic.com.amazonaws.sagemaker",
n0="com.amazonaws.sagemaker",_s_registry=new _10_.OF(_s),n0_registry=new _10_.OF(n0),ModelCardContent=[0,n0,_MCC,8,0],AdditionalInferenceSpecificationDefinition$=[
3,n0,_AISD,0,[_N,_Co,_D,_STIT,_SRIIT,_SCT,_SRMIMET],[0,()=>ModelPackageContainerDefinitionList,0,64,64,64,64],2],AdditionalModelDataSource$=[
3,n0,_AMDS,0,[_CN,_SDS],[0,()=>S3ModelDataSource$],2],AdditionalS3DataSource$=[3,n0,_ASDS,0,[_SDT,_SUr,_CTo,_ET],[0,0,0,
0],2],BaseModel$=[3,n0,_BM,0,[_HCN,_HCV,_RNe],[0,0,0]],Bias$=[3,n0,_B,0,[_R,_PTR,_PTRo],[()=>MetricsSource$,()=>MetricsSource$,
()=>MetricsSource$]],CreateModelPackageInput$=[3,n0,_CMPI,0,[_MPN,_MPGN,_MPD,_MPRT,_ISn,_VSa,_SAS,_CFM,_Ta,_MAS,_MPe,_MM,
_CTl,_Do,_Tas,_SPU,_CMP,_DCB,_AIS,_SMV,_SU,_SC,_MCod,_MLC,_MST],[0,0,0,0,()=>InferenceSpecification$,()=>ModelPackageValidationSpecification$,
()=>SourceAlgorithmSpecification$,2,()=>TagList,0,()=>MetadataProperties$,()=>ModelMetrics$,[0,4],0,0,0,128,()=>DriftCheckBaselines$,
()=>AdditionalInferenceSpecifications,0,0,()=>ModelPackageSecurityConfig$,[()=>ModelPackageModelCard$,0],()=>ModelLifeCycle$,
0]],CreateModelPackageOutput$=[3,n0,_CMPO,0,[_MPA],[0],1],DescribeModelPackageInput$=[3,n0,_DMPIe,0,[_MPN,_IDn],[0,0],1],
DescribeModelPackageOutput$=[3,n0,_DMPO,0,[_MPN,_MPA,_CT,_MPSo,_MPSD,_MPGN,_MPV,_MPRT,_MPD,_ISn,_SAS,_VSa,_CFM,_MAS,_CB,
_MPe,_MM,_LMT,_LMB,_ADpp,_Do,_Tas,_SPU,_CMP,_DCB,_AIS,_SMV,_SU,_SC,_MCod,_MLC,_MST],[0,0,4,0,()=>ModelPackageStatusDetails$,
0,1,0,0,()=>InferenceSpecification$,()=>SourceAlgorithmSpecification$,()=>ModelPackageValidationSpecification$,2,0,()=>UserContext$,
()=>MetadataProperties$,()=>ModelMetrics$,4,()=>UserContext$,0,0,0,0,128,()=>DriftCheckBaselines$,()=>AdditionalInferenceSpecifications,
0,0,()=>ModelPackageSecurityConfig$,[()=>ModelPackageModelCard$,0],()=>ModelLifeCycle$,0],5],DriftCheckBaselines$=[3,n0,
_DCB,0,[_B,_Ex,_MQ,_MDQ],[()=>DriftCheckBias$,()=>DriftCheckExplainability$,()=>DriftCheckModelQuality$,()=>DriftCheckModelDataQuality$]],
DriftCheckBias$=[3,n0,_DCBr,0,[_CF,_PTC,_PTCo],[()=>FileSource$,()=>MetricsSource$,()=>MetricsSource$]],DriftCheckExplainability$=[
3,n0,_DCE,0,[_Con,_CF],[()=>MetricsSource$,()=>FileSource$]],DriftCheckModelDataQuality$=[3,n0,_DCMDQ,0,[_Stati,_Con],[()=>MetricsSource$,
()=>MetricsSource$]],DriftCheckModelQuality$=[3,n0,_DCMQ,0,[_Stati,_Con],[()=>MetricsSource$,()=>MetricsSource$]],Explainability$=[
3,n0,_Ex,0,[_R],[()=>MetricsSource$]],FileSource$=[3,n0,_FS,0,[_SUr,_CTon,_CDon],[0,0,0],1],IamIdentity$=[3,n0,_IIa,0,[_Ar,
_PIri,_SIo],[0,0,0]],InferenceHubAccessConfig$=[3,n0,_IHAC,0,[_HCA],[0],1],InferenceSpecification$=[3,n0,_ISn,0,[_Co,_STIT,
_SRIIT,_SCT,_SRMIMET],[()=>ModelPackageContainerDefinitionList,64,64,64,64],1],ListModelPackagesInput$=[3,n0,_LMPI,0,[_CTA,
_CTB,_MR,_NCa,_MAS,_MPGN,_MPT,_NTe,_SBo,_SO],[4,4,1,0,0,0,0,0,0,0]],ListModelPackagesOutput$=[3,n0,_LMPO,0,[_MPSL,_NTe],
[()=>ModelPackageSummaryList,0],1],MetadataProperties$=[3,n0,_MPe,0,[_CIom,_Rep,_GB,_PIro],[0,0,0,0]],MetricsSource$=[3,
n0,_MSe,0,[_CTon,_SUr,_CDon],[0,0,0],2],ModelAccessConfig$=[3,n0,_MAC,0,[_AEc],[2],1],ModelDataQuality$=[3,n0,_MDQ,0,[_Stati,
_Con],[()=>MetricsSource$,()=>MetricsSource$]],ModelDataSource$=[3,n0,_MDS,0,[_SDS],[()=>S3ModelDataSource$]],ModelInput$=[
3,n0,_MIod,0,[_DICa],[0],1],ModelLifeCycle$=[3,n0,_MLC,0,[_Stage,_SSt,_SDta],[0,0,0],2],ModelMetrics$=[3,n0,_MM,0,[_MQ,_MDQ,
_B,_Ex],[()=>ModelQuality$,()=>ModelDataQuality$,()=>Bias$,()=>Explainability$]],ModelPackageContainerDefinition$=[3,n0,
_MPCD,0,[_CH,_Im,_IDm,_MDU,_MDS,_PIrod,_E,_MIod,_F,_FV,_NMN,_AMDSd,_ASDS,_MDET,_ICs,_BM],[0,0,0,0,()=>ModelDataSource$,0,
128,()=>ModelInput$,0,0,0,()=>AdditionalModelDataSources,()=>AdditionalS3DataSource$,0,2,()=>BaseModel$]],ModelPackageModelCard$=[
3,n0,_MPMC,0,[_MCC,_MCS],[[()=>ModelCardContent,0],0]],ModelPackageSecurityConfig$=[3,n0,_MPSC,0,[_KKI],[0],1],ModelPackageStatusDetails$=[
3,n0,_MPSD,0,[_VS,_ISS],[()=>ModelPackageStatusItemList,()=>ModelPackageStatusItemList],1],ModelPackageStatusItem$=[3,n0,
_MPSI,0,[_N,_St,_FR],[0,0,0],2],ModelPackageSummary$=[3,n0,_MPSod,0,[_MPA,_CT,_MPSo,_MPN,_MPGN,_MPV,_MPD,_MAS,_MLC,_MPRT],
[0,4,0,0,0,1,0,0,()=>ModelLifeCycle$,0],3],ModelPackageValidationProfile$=[3,n0,_MPVP,0,[_PN,_TJDr],[0,()=>TransformJobDefinition$],
2],ModelPackageValidationSpecification$=[3,n0,_MPVS,0,[_VR,_VP],[0,()=>ModelPackageValidationProfiles],2],ModelQuality$=[
3,n0,_MQ,0,[_Stati,_Con],[()=>MetricsSource$,()=>MetricsSource$]],S3ModelDataSource$=[3,n0,_SMDS,0,[_SUr,_SDT,_CTo,_MAC,
_HAC,_MSU,_ET,_MEa],[0,0,0,()=>ModelAccessConfig$,()=>InferenceHubAccessConfig$,0,0,0],3],SourceAlgorithm$=[3,n0,_SAo,0,
[_ANlg,_MDU,_MDS,_MDET],[0,0,()=>ModelDataSource$,0],1],SourceAlgorithmSpecification$=[3,n0,_SAS,0,[_SAou],[()=>SourceAlgorithmList],
1],Tag$=[3,n0,_Tag,0,[_K,_Va],[0,0],2],TransformDataSource$=[3,n0,_TDSr,0,[_SDS],[()=>TransformS3DataSource$],1],TransformInput$=[
3,n0,_TIr,0,[_DS,_CTon,_CTo,_STp],[()=>TransformDataSource$,0,0,0],1],TransformJobDefinition$=[3,n0,_TJDr,0,[_TIr,_TO,_TR,
_MCT,_MPIMB,_BS,_E],[()=>TransformInput$,()=>TransformOutput$,()=>TransformResources$,1,1,0,128],3],TransformOutput$=[3,
n0,_TO,0,[_SOP,_Acce,_AW,_KKI],[0,0,0,0],1],TransformResources$=[3,n0,_TR,0,[_ITn,_ICn,_VKKI,_TAV],[0,1,0,0],2],TransformS3DataSource$=[
3,n0,_TSDS,0,[_SDT,_SUr],[0,0],2],UpdateModelPackageInput$=[3,n0,_UMPI,0,[_MPA,_MAS,_MPRT,_ADpp,_CMP,_CMPTR,_AISTA,_ISn,
_SU,_MCod,_MLC,_CTl],[0,0,0,0,128,64,()=>AdditionalInferenceSpecifications,()=>InferenceSpecification$,0,[()=>ModelPackageModelCard$,
0],()=>ModelLifeCycle$,0],1],UpdateModelPackageOutput$=[3,n0,_UMPO,0,[_MPA],[0],1],UserContext$=[3,n0,_UCs,0,[_UPA,_UPN,
_DI,_IIa],[0,0,0,()=>IamIdentity$]],AdditionalInferenceSpecifications=[1,n0,_AIS,0,()=>AdditionalInferenceSpecificationDefinition$],
AdditionalModelDataSources=[1,n0,_AMDSd,0,()=>AdditionalModelDataSource$],ModelPackageContainerDefinitionList=[1,n0,_MPCDL,
0,()=>ModelPackageContainerDefinition$],ModelPackageStatusItemList=[1,n0,_MPSIL,0,()=>ModelPackageStatusItem$],ModelPackageSummaryList=[
1,n0,_MPSL,0,()=>ModelPackageSummary$],ModelPackageValidationProfiles=[1,n0,_MPVPo,0,()=>ModelPackageValidationProfile$],
SourceAlgorithmList=[1,n0,_SAL,0,()=>SourceAlgorithm$],TagList=[1,n0,_TLa,0,()=>Tag$],CreateModelPackage$=[9,n0,_CMPr,0,
()=>CreateModelPackageInput$,()=>CreateModelPackageOutput$],DescribeModelPackage$=[9,n0,_DMPe,0,()=>DescribeModelPackageInput$,
()=>DescribeModelPackageOutput$],ListModelPackages$=[9,n0,_LMP,0,()=>ListModelPackagesInput$,()=>ListModelPackagesOutput$],
UpdateModelPackage$=[9,n0,_UMP,0,()=>UpdateModelPackageInput$,()=>UpdateModelPackageOutput$],CreateModelPackageCommand=class extends(0,_8_.
G5)(_8_.lq,_8_.yt,"CreateModelPackage",CreateModelPackage$){},DescribeModelPackageCommand=class extends(0,_8_.G5)(_8_.lq,
_8_.yt,"DescribeModelPackage",DescribeModelPackage$){},ListModelPackagesCommand=class extends(0,_8_.G5)(_8_.lq,_8_.yt,"L\
istModelPackages",ListModelPackages$){},UpdateModelPackageCommand=class extends(0,_8_.G5)(_8_.lq,_8_.yt,"UpdateModelPack\
age",UpdateModelPackage$){};function versionWriter(options){let client=new _8_.kH({...(0,_9_.W0)(options),retryStrategy:_7_.
j});return{createModelPackage:(0,_9_.T1)("sagemaker:CreateModelPackage",input=>client.send(new CreateModelPackageCommand(
input)))}}function versionUpdater(options){let client=new _8_.kH({...(0,_9_.W0)(options),retryStrategy:_7_.j});return(0,_9_.
T1)("sagemaker:UpdateModelPackage",input=>client.send(new UpdateModelPackageCommand(input)))}function versionReader(options){
let client=new _8_.kH({...(0,_9_.W0)(options),maxAttempts:_9_.Ml});return{describeModelPackage:(0,_9_.hF)("sagemaker:Des\
cribeModelPackage",input=>client.send(new DescribeModelPackageCommand(input))),listModelPackages:(0,_9_.hF)("sagemaker:L\
istModelPackages",input=>client.send(new ListModelPackagesCommand(input)))}}})};
