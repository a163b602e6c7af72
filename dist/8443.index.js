"use strict";exports.id=8443,exports.ids=[8443],exports.modules={5896:((_m_,_e_,_r_)=>{_r_.d(_e_,{A_:()=>CreateModelPackage$,Bl:()=>ListEndpoints$,
C3:()=>ListPipelineExecutionSteps$,FB:()=>AddTags$,G5:()=>command,H8:()=>DescribeModel$,Jl:()=>DescribeEndpoint$,LD:()=>ListModelPackages$,
P8:()=>DeleteEndpointConfig$,Px:()=>ListEndpointConfigs$,Qh:()=>DescribeModelPackage$,Rd:()=>GetModelPackageGroupPolicy$,
Ss:()=>ListTags$,V4:()=>UpdateEndpointWeightsAndCapacities$,Wi:()=>CreateEndpoint$,Z9:()=>CreateModelPackageGroup$,aX:()=>CreateEndpointConfig$,
co:()=>CreateModel$,hB:()=>UpdateEndpoint$,kH:()=>SageMakerClient,le:()=>UpdateModelPackage$,lq:()=>_ep0,nS:()=>DescribeTrainingJob$,
rN:()=>DeleteModel$,s_:()=>DescribeModelPackageGroup$,xW:()=>DescribeEndpointConfig$,yt:()=>_mw0});var _0_=_r_(2612),_1_=_r_(
4449),_2_=_r_(7977),_3_=_r_(7384),_4_=_r_(7930),defaultSageMakerHttpAuthSchemeParametersProvider=async(e2,r2,t)=>({operation:(0,_4_.
ug)(r2).operation,region:await(0,_4_.te)(e2.region)()||(()=>{throw new Error("expected `region` to be configured for `aw\
s.auth#sigv4`")})()});function createAwsAuthSigv4HttpAuthOption(e2){return{schemeId:"aws.auth#sigv4",signingProperties:{
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
this,o.prototype),this.Message=e2.Message}},_A="Alarm",_AAc="ActionArns",_AArt="ArtifactArns",_ACt="AttemptCount",_ADpp="\
ApprovalDescription",_AEc="AcceptEula",_AIC="AsyncInferenceConfig",_AICC="AsyncInferenceClientConfig",_AICv="AvailableIn\
stanceCount",_AIL="AssociationInfoList",_AINC="AsyncInferenceNotificationConfig",_AIOC="AsyncInferenceOutputConfig",_AIS="\
AdditionalInferenceSpecifications",_AISD="AdditionalInferenceSpecificationDefinition",_AISTA="AdditionalInferenceSpecifi\
cationsToAdd",_AIs="AssociationInfo",_AL="AlarmList",_AMDS="AdditionalModelDataSource",_AMDSd="AdditionalModelDataSource\
s",_AMLJ="AutoMLJob",_AMLJAu="AutoMLJobArn",_AMLJSM="AutoMLJobStepMetadata",_ANl="AlarmName",_ANlg="AlgorithmName",_ANt="\
AttributeNames",_ARC="AutoRollbackConfig",_ARCu="AutoRollbackConfiguration",_ASDS="AdditionalS3DataSource",_ASl="Algorit\
hmSpecification",_ATI="AddTagsInput",_ATO="AddTagsOutput",_ATcc="AcceleratorType",_ATd="AddTags",_AW="AssembleWith",_Acce="\
Accept",_Al="Alarms",_Ar="Arn",_As="Associations",_B="Bias",_BCM="BedrockCustomModel",_BCMD="BedrockCustomModelDeploymen\
t",_BCMDM="BedrockCustomModelDeploymentMetadata",_BCMM="BedrockCustomModelMetadata",_BGUP="BlueGreenUpdatePolicy",_BM="B\
aseModel",_BMA="BaseModelArn",_BMI="BedrockModelImport",_BMIM="BedrockModelImportMetadata",_BPMT="BedrockProvisionedMode\
lThroughput",_BPMTM="BedrockProvisionedModelThroughputMetadata",_BS="BatchStrategy",_BTC="BillableTokenCount",_BTIS="Bil\
lableTimeInSeconds",_BUFDCC="BaselineUsedForDriftCheckConstraints",_BUFDCS="BaselineUsedForDriftCheckStatistics",_CA="Co\
ntainerArguments",_CAon="ContextArns",_CB="CreatedBy",_CBC="CalculatedBaselineConstraints",_CBS="CalculatedBaselineStati\
stics",_CC="ClientConfig",_CCSM="ClarifyCheckStepMetadata",_CCT="CsvContentTypes",_CCTH="CaptureContentTypeHeader",_CCh="\
CheckpointConfig",_CCla="ClarifyCheck",_CCol="CollectionConfiguration",_CColl="CollectionConfigurations",_CD="ContainerD\
efinition",_CDCo="CoreDumpConfig",_CDL="ContainerDefinitionList",_CDon="ContentDigest",_CE="ConflictException",_CEC="Cla\
rifyExplainerConfig",_CECI="CreateEndpointConfigInput",_CECO="CreateEndpointConfigOutput",_CECr="CreateEndpointConfig",_CEI="\
CreateEndpointInput",_CEO="CreateEndpointOutput",_CEo="ContainerEntrypoint",_CEr="CreateEndpoint",_CEur="CurrentEpoch",_CF="\
ConfigFile",_CFM="CertifyForMarketplace",_CH="ContainerHostname",_CHR="CacheHitResult",_CIC="ClarifyInferenceConfig",_CICu="\
CurrentInstanceCount",_CIM="CooldownInMinutes",_CIlu="ClusterId",_CIom="CommitId",_CJA="CheckJobArn",_CMC="ContainerMetr\
icsConfig",_CMI="CreateModelInput",_CMO="CreateModelOutput",_CMP="CustomerMetadataProperties",_CMPG="CreateModelPackageG\
roup",_CMPGI="CreateModelPackageGroupInput",_CMPGO="CreateModelPackageGroupOutput",_CMPI="CreateModelPackageInput",_CMPO="\
CreateModelPackageOutput",_CMPTR="CustomerMetadataPropertiesToRemove",_CMPr="CreateModelPackage",_CMa="CaptureMode",_CMr="\
CreateModel",_CN="ChannelName",_CNo="CollectionName",_CO="CaptureOption",_COL="CaptureOptionList",_COa="CaptureOptions",
_CPo="CollectionParameters",_CRC="CapacityReservationConfig",_CRP="CapacityReservationPreference",_CSBC="ClarifyShapBase\
lineConfig",_CSCl="ClarifyShapConfig",_CSCu="CurrentServerlessConfig",_CSHCTIS="ContainerStartupHealthCheckTimeoutInSeco\
nds",_CSM="CallbackStepMetadata",_CSMo="ConditionStepMetadata",_CSPu="CurrentSamplingPercentage",_CSana="CanarySize",_CSap="\
CapacitySize",_CSapt="CaptureStatus",_CSu="CurrentStep",_CT="CreationTime",_CTA="CreationTimeAfter",_CTB="CreationTimeBe\
fore",_CTC="ClarifyTextConfig",_CTa="CallbackToken",_CThe="CheckType",_CTl="ClientToken",_CTo="CompressionType",_CTon="C\
ontentType",_CTonc="ConcurrencyThreshold",_CTont="ContentTemplate",_CTus="CustomizationTechnique",_CW="CurrentWeight",_Cal="\
Callback",_Ch="Channel",_Co="Containers",_Con="Constraints",_Cond="Condition",_D="Description",_DA="DestinationArn",_DAa="\
DatasetArn",_DCB="DriftCheckBaselines",_DCBr="DriftCheckBias",_DCC="DataCaptureConfig",_DCCS="DataCaptureConfigSummary",
_DCE="DriftCheckExplainability",_DCMDQ="DriftCheckModelDataQuality",_DCMQ="DriftCheckModelQuality",_DCe="DeploymentConfi\
g",_DEC="DeleteEndpointConfig",_DECI="DeleteEndpointConfigInput",_DECIe="DescribeEndpointConfigInput",_DECO="DescribeEnd\
pointConfigOutput",_DECe="DescribeEndpointConfig",_DEIe="DescribeEndpointInput",_DEO="DescribeEndpointOutput",_DEes="Des\
cribeEndpoint",_DHC="DebugHookConfig",_DI="DomainId",_DIC="DesiredInstanceCount",_DICa="DataInputConfig",_DIe="DeployedI\
mage",_DIep="DeployedImages",_DMI="DeleteModelInput",_DMIe="DescribeModelInput",_DMO="DescribeModelOutput",_DMPGIe="Desc\
ribeModelPackageGroupInput",_DMPGO="DescribeModelPackageGroupOutput",_DMPGe="DescribeModelPackageGroup",_DMPIe="Describe\
ModelPackageInput",_DMPO="DescribeModelPackageOutput",_DMPe="DescribeModelPackage",_DMe="DeleteModel",_DMes="DescribeMod\
el",_DPi="DirectoryPath",_DPis="DisableProfiler",_DR="DeploymentRecommendation",_DRC="DebugRuleConfigurations",_DRCe="De\
bugRuleConfiguration",_DRES="DebugRuleEvaluationStatus",_DRESe="DebugRuleEvaluationStatuses",_DS="DataSource",_DSCes="De\
siredServerlessConfig",_DSU="DestinationS3Uri",_DSa="DatasetSource",_DTJRe="DescribeTrainingJobRequest",_DTJRes="Describ\
eTrainingJobResponse",_DTJe="DescribeTrainingJob",_DW="DesiredWeight",_DWAC="DesiredWeightAndCapacity",_DWACL="DesiredWe\
ightAndCapacityList",_DWACe="DesiredWeightsAndCapacities",_Do="Domain",_E="Environment",_EA="EndpointArn",_EAv="Evaluato\
rArn",_ECA="EndpointConfigArn",_ECN="EndpointConfigName",_ECR="Ec2CapacityReservation",_ECRI="Ec2CapacityReservationId",
_ECRL="Ec2CapacityReservationsList",_ECRc="Ec2CapacityReservations",_ECS="EndpointConfigSummary",_ECSL="EndpointConfigSu\
mmaryList",_ECSM="EndpointConfigStepMetadata",_ECna="EnableCapture",_ECndp="EndpointConfigs",_ECndpo="EndpointConfig",_ECx="\
ExplainerConfig",_ECxp="ExperimentConfig",_EDO="EnableDetailedObservability",_EEM="EnableEnhancedMetrics",_EEn="EnableEx\
planations",_EICTE="EnableInterContainerTrafficEncryption",_EICn="EnableInfraCheck",_EMJ="EnableMultipleJobs",_EMR="EMR",
_EMRSM="EMRStepMetadata",_EMST="EnableManagedSpotTraining",_EMr="ErrorMessage",_EN="EndpointName",_ENI="EnableNetworkIso\
lation",_ENx="ExperimentName",_ERA="ExecutionRoleArn",_ERD="EnableRemoteDebug",_ERVP="ExcludeRetainedVariantProperties",
_ES="EndpointStatus",_ESL="EndpointSummaryList",_ESM="EndpointStepMetadata",_ESMMTS="EnableSageMakerMetricsTimeSeries",_ESSMA="\
EnableSSMAccess",_ESn="EndpointSummary",_ET="ETag",_ETn="EndTime",_ETr="ErrorTopic",_ETva="EvaluationType",_En="Endpoint",
_End="Endpoints",_Ex="Explainability",_F="Framework",_FA="FeaturesAttribute",_FH="FeatureHeaders",_FMDL="FinalMetricData\
List",_FR="FailureReason",_FS="FileSource",_FSAM="FileSystemAccessMode",_FSDS="FileSystemDataSource",_FSI="FileSystemId",
_FSM="FailStepMetadata",_FST="FileSystemType",_FT="FeatureTypes",_FV="FrameworkVersion",_Fai="Fail",_G="Granularity",_GB="\
GeneratedBy",_GMPGP="GetModelPackageGroupPolicy",_GMPGPI="GetModelPackageGroupPolicyInput",_GMPGPO="GetModelPackageGroup\
PolicyOutput",_HAC="HubAccessConfig",_HCA="HubContentArn",_HCN="HubContentName",_HCV="HubContentVersion",_HP="HyperParam\
eters",_HPo="HookParameters",_IAV="InferenceAmiVersion",_ICC="InfraCheckConfig",_ICM="InferenceComponentMetadata",_ICm="\
ImageConfig",_ICn="InstanceCount",_ICnfe="InferenceConfig",_ICnfer="InferenceComponent",_ICs="IsCheckpoint",_IDC="InputD\
ataConfig",_IDm="ImageDigest",_IDn="IncludedData",_IEC="InferenceExecutionConfig",_IG="InstanceGroups",_IGN="InstanceGro\
upName",_IGNn="InstanceGroupNames",_IGn="InstanceGroup",_IHAC="InferenceHubAccessConfig",_IIC="InitialInstanceCount",_IIRI="\
IncludeInferenceResponseIn",_IIa="IamIdentity",_IM="InputMode",_IP="InstancePool",_IPCn="InstancePlacementConfig",_IPL="\
InstancePoolList",_IPLn="InstancePreferenceList",_IPS="InstancePoolSummary",_IPSL="InstancePoolSummaryList",_IPn="Instan\
cePreference",_IPns="InstancePools",_IPnst="InstancePreferences",_ISN="InferenceSpecificationName",_ISP="InitialSampling\
Percentage",_ISS="ImageScanStatuses",_ISn="InferenceSpecification",_ITn="InstanceType",_IVW="InitialVariantWeight",_Im="\
Image",_J="Job",_JCT="JsonContentTypes",_JSM="JobStepMetadata",_JT="JobType",_K="Key",_KAPIS="KeepAlivePeriodInSeconds",
_KKI="KmsKeyId",_L="Language",_LA="LabelAttribute",_LDC="LastDeploymentConfig",_LEC="ListEndpointConfigs",_LECI="ListEnd\
pointConfigsInput",_LECO="ListEndpointConfigsOutput",_LEI="ListEndpointsInput",_LEO="ListEndpointsOutput",_LEi="ListEndp\
oints",_LFP="LogFilePath",_LH="LabelHeaders",_LI="LabelIndex",_LJA="LabelingJobArn",_LMB="LastModifiedBy",_LMP="ListMode\
lPackages",_LMPI="ListModelPackagesInput",_LMPO="ListModelPackagesOutput",_LMT="LastModifiedTime",_LMTA="LastModifiedTim\
eAfter",_LMTB="LastModifiedTimeBefore",_LMi="LineageMetadata",_LP="LocalPath",_LPES="ListPipelineExecutionSteps",_LPESR="\
ListPipelineExecutionStepsRequest",_LPESRi="ListPipelineExecutionStepsResponse",_LSM="LambdaStepMetadata",_LSS="LinearSt\
epSize",_LTI="ListTagsInput",_LTO="ListTagsOutput",_LTis="ListTags",_Lam="Lambda",_Lin="Lineage",_M="Message",_MA="Model\
Arn",_MAC="ModelAccessConfig",_MAS="ModelApprovalStatus",_MAo="ModelArtifacts",_MBS="MaximumBatchSize",_MC="MlflowConfig",
_MCC="ModelCardContent",_MCIPI="MaxConcurrentInvocationsPerInstance",_MCS="ModelCardStatus",_MCSode="ModelCacheSetting",
_MCT="MaxConcurrentTransforms",_MCan="ManagedConfiguration",_MCaxo="MaxConcurrency",_MCe="MetricsConfig",_MCod="ModelCar\
d",_MDDTIS="ModelDataDownloadTimeoutInSeconds",_MDET="ModelDataETag",_MDLe="MetricDefinitionList",_MDQ="ModelDataQuality",
_MDS="ModelDataSource",_MDU="ModelDataUrl",_MDe="MetricDefinitions",_MDet="MetricData",_MDetri="MetricDefinition",_MDl="\
MlflowDetails",_ME="MetricsEndpoints",_MEI="MlflowExperimentId",_MEL="MetricsEndpointList",_MEN="MlflowExperimentName",_MEP="\
MetricsEndpointPath",_METIS="MaximumExecutionTimeoutInSeconds",_MEa="ManifestEtag",_MEax="MaxEpoch",_MEe="MetricsEndpoin\
t",_MIC="MinInstanceCount",_MICa="MaxInstanceCount",_MIS="ManagedInstanceScaling",_MIod="ModelInput",_MLC="ModelLifeCycl\
e",_MM="ModelMetrics",_MMC="MultiModelConfig",_MN="MetricName",_MNO="ModelNameOverride",_MNod="ModelName",_MPA="ModelPac\
kageArn",_MPC="ModelPackageConfig",_MPCD="ModelPackageContainerDefinition",_MPCDL="ModelPackageContainerDefinitionList",
_MPD="ModelPackageDescription",_MPFIS="MetricPublishFrequencyInSeconds",_MPGA="ModelPackageGroupArn",_MPGD="ModelPackage\
GroupDescription",_MPGN="ModelPackageGroupName",_MPGS="ModelPackageGroupStatus",_MPIMB="MaxPayloadInMB",_MPMC="ModelPack\
ageModelCard",_MPN="ModelPackageName",_MPRT="ModelPackageRegistrationType",_MPSC="ModelPackageSecurityConfig",_MPSD="Mod\
elPackageStatusDetails",_MPSI="ModelPackageStatusItem",_MPSIL="ModelPackageStatusItemList",_MPSL="ModelPackageSummaryLis\
t",_MPSo="ModelPackageStatus",_MPSod="ModelPackageSummary",_MPT="ModelPackageType",_MPTIS="MaxPendingTimeInSeconds",_MPV="\
ModelPackageVersion",_MPVP="ModelPackageValidationProfile",_MPVPo="ModelPackageValidationProfiles",_MPVS="ModelPackageVa\
lidationSpecification",_MPe="MetadataProperties",_MQ="ModelQuality",_MR="MaxResults",_MRAa="MaximumRetryAttempts",_MRAl="\
MlflowResourceArn",_MRAle="MlReservationArn",_MRC="MaxRecordCount",_MRI="MlflowRunId",_MRIS="MaxRuntimeInSeconds",_MRN="\
MlflowRunName",_MSIMB="MemorySizeInMB",_MSM="ModelStepMetadata",_MSSa="MaximumStepSize",_MST="ManagedStorageType",_MSU="\
ManifestS3Uri",_MSe="MetricsSource",_MT="MimeType",_MWTIS="MaxWaitTimeInSeconds",_Meta="Metadata",_Mo="Mode",_Mode="Mode\
l",_N="Name",_NC="NotificationConfig",_NCa="NameContains",_NMN="NearestModelName",_NOS="NumberOfSamples",_NTe="NextToken",
_O="Outcome",_OCu="OutputConfig",_ODC="OutputDataConfig",_OMPA="OutputModelPackageArn",_OP="OutputParameters",_OPL="Outp\
utParameterList",_OPu="OutputParameter",_PA="ProbabilityAttribute",_PARC="PrefixAwareRoutingConfig",_PC="PrimaryContaine\
r",_PCr="ProfilerConfig",_PCro="ProvisionedConcurrency",_PDS="PendingDeploymentSummary",_PEA="PipelineExecutionArn",_PESL="\
PipelineExecutionStepList",_PESM="PipelineExecutionStepMetadata",_PESip="PipelineExecutionSteps",_PESipe="PipelineExecut\
ionStep",_PI="ProbabilityIndex",_PIIM="ProfilingIntervalInMilliseconds",_PIri="PrincipalId",_PIro="ProjectId",_PIrod="Pr\
oductId",_PIrog="ProgressInfo",_PJ="ProcessingJob",_PJSM="ProcessingJobStepMetadata",_PLr="PrefixLength",_PN="ProfileNam\
e",_PPVS="PendingProductionVariantSummary",_PPVSL="PendingProductionVariantSummaryList",_PPr="ProfilingParameters",_PRC="\
ProfilerRuleConfigurations",_PRCr="ProfilerRuleConfiguration",_PRES="ProfilerRuleEvaluationStatuses",_PRESr="ProfilerRul\
eEvaluationStatus",_PSlac="PlacementSpecifications",_PSlace="PlacementSpecification",_PSro="ProfilingStatus",_PTC="PreTr\
ainingConstraints",_PTCo="PostTrainingConstraints",_PTR="PreTrainingReport",_PTRo="PostTrainingReport",_PV="ProductionVa\
riants",_PVCDC="ProductionVariantCoreDumpConfig",_PVCRC="ProductionVariantCapacityReservationConfig",_PVCRS="ProductionV\
ariantCapacityReservationSummary",_PVL="ProductionVariantList",_PVMIS="ProductionVariantManagedInstanceScaling",_PVMISSIP="\
ProductionVariantManagedInstanceScalingScaleInPolicy",_PVRC="ProductionVariantRoutingConfig",_PVSC="ProductionVariantSer\
verlessConfig",_PVSLr="ProductionVariantStatusList",_PVSLro="ProductionVariantSummaryList",_PVSUC="ProductionVariantServ\
erlessUpdateConfig",_PVSr="ProductionVariantStatus",_PVSro="ProductionVariantSummary",_PVr="ProductionVariant",_Pef="Pef\
t",_Pri="Priority",_QC="QualityCheck",_QCSM="QualityCheckStepMetadata",_R="Report",_RA="ResourceArn",_RAC="RepositoryAut\
hConfig",_RAM="RepositoryAccessMode",_RAVP="RetainAllVariantProperties",_RAo="RoleArn",_RBJ="ReusedByJob",_RCN="RuleConf\
igurationName",_RCPA="RepositoryCredentialsProviderArn",_RCe="ResourceConfig",_RCo="RoutingConfig",_RDC="RemoteDebugConf\
ig",_RDCet="RetainDeploymentConfig",_REI="RuleEvaluatorImage",_REJA="RuleEvaluationJobArn",_RES="RuleEvaluationStatus",_RI="\
ResolvedImage",_RIU="ResourceInUse",_RIe="RecommendationId",_RLE="ResourceLimitExceeded",_RMBS="RollbackMaximumBatchSize",
_RMSM="RegisterModelStepMetadata",_RMe="RegisterModel",_RNB="RegisterNewBaseline",_RNF="ResourceNotFound",_RNe="RecipeNa\
me",_RNu="RunName",_RP="RuleParameters",_RPes="ResourcePolicy",_RRBTIS="ResourceRetainedBillableTimeInSeconds",_RSe="Ret\
ryStrategy",_RSec="RecommendationStatus",_RSo="RoutingStrategy",_RTIR="RealTimeInferenceRecommendations",_RTIRe="RealTim\
eInferenceRecommendation",_RTe="ResolutionTime",_RUP="RollingUpdatePolicy",_RWT="RecordWrapperType",_Reg="Regex",_Rep="R\
epository",_SA="SourceArn",_SAL="SourceAlgorithmList",_SAS="SourceAlgorithmSpecification",_SAo="SourceAlgorithm",_SAou="\
SourceAlgorithms",_SB="ShapBaseline",_SBC="ShapBaselineConfig",_SBU="ShapBaselineUri",_SBo="SortBy",_SC="SecurityConfig",
_SCT="SupportedContentTypes",_SCe="ServerlessConfig",_SCh="ShuffleConfig",_SCha="ShapConfig",_SCk="SkipCheck",_SCt="Stop\
pingCondition",_SDDT="S3DataDistributionType",_SDNt="StepDisplayName",_SDS="S3DataSource",_SDT="S3DataType",_SDt="Status\
Details",_SDta="StageDescription",_SDte="StepDescription",_SE="StatusEquals",_SER="SelectiveExecutionResult",_SFP="S3Fai\
lurePath",_SGI="SecurityGroupIds",_SICe="SelectedInstanceCount",_SIP="ScaleInPolicy",_SITe="SelectedInstanceType",_SIo="\
SourceIdentity",_SIp="SpecifiedImage",_SIt="StepId",_SJC="ServerlessJobConfig",_SL="SequenceLength",_SM="StatusMessage",
_SMA="S3ModelArtifacts",_SMDS="S3ModelDataSource",_SMPA="SourceModelPackageArn",_SMV="SkipModelValidation",_SNte="StepNa\
me",_SO="SortOrder",_SOP="S3OutputPath",_SPEA="SourcePipelineExecutionArn",_SPU="SamplePayloadUrl",_SPV="ShadowProductio\
nVariants",_SQU="SqsQueueUrl",_SRIIT="SupportedRealtimeInferenceInstanceTypes",_SRMIMET="SupportedResponseMIMETypes",_SST="\
SecondaryStatusTransitions",_SSTe="SecondaryStatusTransition",_SSe="SecondaryStatus",_SSt="StageStatus",_SSte="StepStatu\
s",_STIT="SupportedTransformInstanceTypes",_STp="SplitType",_STt="StartTime",_STu="SuccessTopic",_SU="SourceUri",_SUCe="\
ServerlessUpdateConfig",_SUr="S3Uri",_Se="Seed",_St="Status",_Stage="Stage",_Stati="Statistics",_Str="Strategy",_Sub="Su\
bnets",_T="Type",_TAV="TransformAmiVersion",_TBOC="TensorBoardOutputConfig",_TC="TextConfig",_TCDN="TrialComponentDispla\
yName",_TDSr="TransformDataSource",_TET="TrainingEndTime",_TI="TrainingImage",_TIC="TrainingImageConfig",_TICo="TotalIns\
tanceCount",_TIM="TrainingInputMode",_TIr="TransformInput",_TJ="TrainingJob",_TJA="TrainingJobArn",_TJAu="TuningJobArn",
_TJDr="TransformJobDefinition",_TJN="TrainingJobName",_TJS="TrainingJobStatus",_TJSM="TrainingJobStepMetadata",_TJSMD="T\
uningJobStepMetaData",_TJSMr="TransformJobStepMetadata",_TJr="TransformJob",_TJu="TuningJob",_TLa="TagList",_TN="TrialNa\
me",_TO="TransformOutput",_TPA="TrainingPlanArn",_TPAr="TrainingPlanArns",_TPI="TrainingProgressInfo",_TR="TransformReso\
urces",_TRAC="TrainingRepositoryAuthConfig",_TRAM="TrainingRepositoryAccessMode",_TRC="TrafficRoutingConfiguration",_TRCPA="\
TrainingRepositoryCredentialsProviderArn",_TRCr="TrafficRoutingConfig",_TSCPE="TotalStepCountPerEpoch",_TSDS="TransformS\
3DataSource",_TST="TrainingStartTime",_TTIS="TrainingTimeInSeconds",_TWIS="TerminationWaitInSeconds",_Ta="Tags",_Tag="Ta\
g",_Tas="Task",_Tim="Timestamp",_UBCE="UsedByCurrentEndpoint",_UCs="UserContext",_UE="UpdateEndpoint",_UEI="UpdateEndpoi\
ntInput",_UEO="UpdateEndpointOutput",_UEWAC="UpdateEndpointWeightsAndCapacities",_UEWACI="UpdateEndpointWeightsAndCapaci\
tiesInput",_UEWACO="UpdateEndpointWeightsAndCapacitiesOutput",_UL="UseLogit",_UMP="UpdateModelPackage",_UMPI="UpdateMode\
lPackageInput",_UMPO="UpdateModelPackageOutput",_UPA="UserProfileArn",_UPN="UserProfileName",_USIl="UltraServerId",_VC="\
VpcConfig",_VIPTIS="VariantInstanceProvisionTimeoutInSeconds",_VKKI="VolumeKmsKeyId",_VN="VariantName",_VP="ValidationPr\
ofiles",_VPL="VariantPropertyList",_VPT="VariantPropertyType",_VPa="VariantProperty",_VR="ValidationRole",_VRi="Violatio\
nReport",_VS="ValidationStatuses",_VSIGB="VolumeSizeInGB",_VSa="ValidationSpecification",_VSar="VariantStatus",_Va="Valu\
e",_WIIS="WaitIntervalInSeconds",_WPS="WarmPoolStatus",_c="client",_s="smithy.ts.sdk.synthetic.com.amazonaws.sagemaker",
n0="com.amazonaws.sagemaker",_s_registry=new _4_.OF(_s),SageMakerServiceException$=[-3,_s,"SageMakerServiceException",0,
[],[]];_s_registry.registerError(SageMakerServiceException$,SageMakerServiceException);var n0_registry=new _4_.OF(n0),ConflictException$=[
-3,n0,_CE,{error:_c},[_M],[0]];n0_registry.registerError(ConflictException$,ConflictException);var ResourceInUse$=[-3,n0,
_RIU,{error:_c},[_M],[0]];n0_registry.registerError(ResourceInUse$,ResourceInUse);var ResourceLimitExceeded$=[-3,n0,_RLE,
{error:_c},[_M],[0]];n0_registry.registerError(ResourceLimitExceeded$,ResourceLimitExceeded);var ResourceNotFound$=[-3,n0,
_RNF,{error:_c},[_M],[0]];n0_registry.registerError(ResourceNotFound$,ResourceNotFound);var errorTypeRegistries=[_s_registry,
n0_registry],ModelCardContent=[0,n0,_MCC,8,0],AdditionalInferenceSpecificationDefinition$=[3,n0,_AISD,0,[_N,_Co,_D,_STIT,
_SRIIT,_SCT,_SRMIMET],[0,()=>ModelPackageContainerDefinitionList,0,64,64,64,64],2],AdditionalModelDataSource$=[3,n0,_AMDS,
0,[_CN,_SDS],[0,()=>S3ModelDataSource$],2],AdditionalS3DataSource$=[3,n0,_ASDS,0,[_SDT,_SUr,_CTo,_ET],[0,0,0,0],2],AddTagsInput$=[
3,n0,_ATI,0,[_RA,_Ta],[0,()=>TagList],2],AddTagsOutput$=[3,n0,_ATO,0,[_Ta],[()=>TagList]],Alarm$=[3,n0,_A,0,[_ANl],[0]],
AlgorithmSpecification$=[3,n0,_ASl,0,[_TIM,_TI,_ANlg,_MDe,_ESMMTS,_CEo,_CA,_TIC],[0,0,0,()=>MetricDefinitionList,2,64,64,
()=>TrainingImageConfig$],1],AssociationInfo$=[3,n0,_AIs,0,[_SA,_DA],[0,0],2],AsyncInferenceClientConfig$=[3,n0,_AICC,0,
[_MCIPI],[1]],AsyncInferenceConfig$=[3,n0,_AIC,0,[_OCu,_CC],[()=>AsyncInferenceOutputConfig$,()=>AsyncInferenceClientConfig$],
1],AsyncInferenceNotificationConfig$=[3,n0,_AINC,0,[_STu,_ETr,_IIRI],[0,0,64]],AsyncInferenceOutputConfig$=[3,n0,_AIOC,0,
[_KKI,_SOP,_NC,_SFP],[0,0,()=>AsyncInferenceNotificationConfig$,0]],AutoMLJobStepMetadata$=[3,n0,_AMLJSM,0,[_Ar],[0]],AutoRollbackConfig$=[
3,n0,_ARC,0,[_Al],[()=>AlarmList]],BaseModel$=[3,n0,_BM,0,[_HCN,_HCV,_RNe],[0,0,0]],BedrockCustomModelDeploymentMetadata$=[
3,n0,_BCMDM,0,[_Ar],[0]],BedrockCustomModelMetadata$=[3,n0,_BCMM,0,[_Ar],[0]],BedrockModelImportMetadata$=[3,n0,_BMIM,0,
[_Ar],[0]],BedrockProvisionedModelThroughputMetadata$=[3,n0,_BPMTM,0,[_Ar],[0]],Bias$=[3,n0,_B,0,[_R,_PTR,_PTRo],[()=>MetricsSource$,
()=>MetricsSource$,()=>MetricsSource$]],BlueGreenUpdatePolicy$=[3,n0,_BGUP,0,[_TRC,_TWIS,_METIS],[()=>TrafficRoutingConfig$,
1,1],1],CacheHitResult$=[3,n0,_CHR,0,[_SPEA],[0]],CallbackStepMetadata$=[3,n0,_CSM,0,[_CTa,_SQU,_OP],[0,0,()=>OutputParameterList]],
CapacitySize$=[3,n0,_CSap,0,[_T,_Va],[0,1],2],CaptureContentTypeHeader$=[3,n0,_CCTH,0,[_CCT,_JCT],[64,64]],CaptureOption$=[
3,n0,_CO,0,[_CMa],[0],1],Channel$=[3,n0,_Ch,0,[_CN,_DS,_CTon,_CTo,_RWT,_IM,_SCh],[0,()=>DataSource$,0,0,0,0,()=>ShuffleConfig$],
2],CheckpointConfig$=[3,n0,_CCh,0,[_SUr,_LP],[0,0],1],ClarifyCheckStepMetadata$=[3,n0,_CCSM,0,[_CThe,_BUFDCC,_CBC,_MPGN,
_VRi,_CJA,_SCk,_RNB],[0,0,0,0,0,0,2,2]],ClarifyExplainerConfig$=[3,n0,_CEC,0,[_SCha,_EEn,_ICnfe],[()=>ClarifyShapConfig$,
0,()=>ClarifyInferenceConfig$],1],ClarifyInferenceConfig$=[3,n0,_CIC,0,[_FA,_CTont,_MRC,_MPIMB,_PI,_LI,_PA,_LA,_LH,_FH,_FT],
[0,0,1,1,1,1,0,0,64,64,64]],ClarifyShapBaselineConfig$=[3,n0,_CSBC,0,[_MT,_SB,_SBU],[0,0,0]],ClarifyShapConfig$=[3,n0,_CSCl,
0,[_SBC,_NOS,_UL,_Se,_TC],[()=>ClarifyShapBaselineConfig$,1,2,1,()=>ClarifyTextConfig$],1],ClarifyTextConfig$=[3,n0,_CTC,
0,[_L,_G],[0,0],2],CollectionConfiguration$=[3,n0,_CCol,0,[_CNo,_CPo],[0,128]],ConditionStepMetadata$=[3,n0,_CSMo,0,[_O],
[0]],ContainerDefinition$=[3,n0,_CD,0,[_CH,_Im,_ICm,_Mo,_MDU,_MDS,_AMDSd,_E,_MPN,_ISN,_MMC,_CMC],[0,0,()=>ImageConfig$,0,
0,()=>ModelDataSource$,()=>AdditionalModelDataSources,128,0,0,()=>MultiModelConfig$,()=>ContainerMetricsConfig$]],ContainerMetricsConfig$=[
3,n0,_CMC,0,[_ME],[()=>MetricsEndpointList]],CreateEndpointConfigInput$=[3,n0,_CECI,0,[_ECN,_PV,_DCC,_Ta,_KKI,_AIC,_ECx,
_SPV,_ERA,_VC,_ENI,_MCe],[0,()=>ProductionVariantList,()=>DataCaptureConfig$,()=>TagList,0,()=>AsyncInferenceConfig$,()=>ExplainerConfig$,
()=>ProductionVariantList,0,()=>VpcConfig$,2,()=>MetricsConfig$],2],CreateEndpointConfigOutput$=[3,n0,_CECO,0,[_ECA],[0],
1],CreateEndpointInput$=[3,n0,_CEI,0,[_EN,_ECN,_DCe,_Ta],[0,0,()=>DeploymentConfig$,()=>TagList],2],CreateEndpointOutput$=[
3,n0,_CEO,0,[_EA],[0],1],CreateModelInput$=[3,n0,_CMI,0,[_MNod,_PC,_Co,_IEC,_ERA,_Ta,_VC,_ENI],[0,()=>ContainerDefinition$,
()=>ContainerDefinitionList,()=>InferenceExecutionConfig$,0,()=>TagList,()=>VpcConfig$,2],1],CreateModelOutput$=[3,n0,_CMO,
0,[_MA],[0],1],CreateModelPackageGroupInput$=[3,n0,_CMPGI,0,[_MPGN,_MPGD,_Ta,_MCan],[0,0,()=>TagList,()=>ManagedConfiguration$],
1],CreateModelPackageGroupOutput$=[3,n0,_CMPGO,0,[_MPGA],[0],1],CreateModelPackageInput$=[3,n0,_CMPI,0,[_MPN,_MPGN,_MPD,
_MPRT,_ISn,_VSa,_SAS,_CFM,_Ta,_MAS,_MPe,_MM,_CTl,_Do,_Tas,_SPU,_CMP,_DCB,_AIS,_SMV,_SU,_SC,_MCod,_MLC,_MST],[0,0,0,0,()=>InferenceSpecification$,
()=>ModelPackageValidationSpecification$,()=>SourceAlgorithmSpecification$,2,()=>TagList,0,()=>MetadataProperties$,()=>ModelMetrics$,
[0,4],0,0,0,128,()=>DriftCheckBaselines$,()=>AdditionalInferenceSpecifications,0,0,()=>ModelPackageSecurityConfig$,[()=>ModelPackageModelCard$,
0],()=>ModelLifeCycle$,0]],CreateModelPackageOutput$=[3,n0,_CMPO,0,[_MPA],[0],1],DataCaptureConfig$=[3,n0,_DCC,0,[_ISP,_DSU,
_COa,_ECna,_KKI,_CCTH],[1,0,()=>CaptureOptionList,2,0,()=>CaptureContentTypeHeader$],3],DataCaptureConfigSummary$=[3,n0,
_DCCS,0,[_ECna,_CSapt,_CSPu,_DSU,_KKI],[2,0,1,0,0],5],DatasetSource$=[3,n0,_DSa,0,[_DAa],[0],1],DataSource$=[3,n0,_DS,0,
[_SDS,_FSDS,_DSa],[()=>S3DataSource$,()=>FileSystemDataSource$,()=>DatasetSource$]],DebugHookConfig$=[3,n0,_DHC,0,[_SOP,
_LP,_HPo,_CColl],[0,0,128,()=>CollectionConfigurations],1],DebugRuleConfiguration$=[3,n0,_DRCe,0,[_RCN,_REI,_LP,_SOP,_ITn,
_VSIGB,_RP],[0,0,0,0,0,1,128],2],DebugRuleEvaluationStatus$=[3,n0,_DRES,0,[_RCN,_REJA,_RES,_SDt,_LMT],[0,0,0,0,4]],DeleteEndpointConfigInput$=[
3,n0,_DECI,0,[_ECN],[0],1],DeleteModelInput$=[3,n0,_DMI,0,[_MNod],[0],1],DeployedImage$=[3,n0,_DIe,0,[_SIp,_RI,_RTe],[0,
0,4]],DeploymentConfig$=[3,n0,_DCe,0,[_BGUP,_RUP,_ARCu],[()=>BlueGreenUpdatePolicy$,()=>RollingUpdatePolicy$,()=>AutoRollbackConfig$]],
DeploymentRecommendation$=[3,n0,_DR,0,[_RSec,_RTIR],[0,()=>RealTimeInferenceRecommendations],1],DescribeEndpointConfigInput$=[
3,n0,_DECIe,0,[_ECN],[0],1],DescribeEndpointConfigOutput$=[3,n0,_DECO,0,[_ECN,_ECA,_PV,_CT,_DCC,_KKI,_AIC,_ECx,_SPV,_ERA,
_VC,_ENI,_MCe],[0,0,()=>ProductionVariantList,4,()=>DataCaptureConfig$,0,()=>AsyncInferenceConfig$,()=>ExplainerConfig$,
()=>ProductionVariantList,0,()=>VpcConfig$,2,()=>MetricsConfig$],4],DescribeEndpointInput$=[3,n0,_DEIe,0,[_EN],[0],1],DescribeEndpointOutput$=[
3,n0,_DEO,0,[_EN,_EA,_ES,_CT,_LMT,_ECN,_PV,_DCC,_FR,_LDC,_AIC,_PDS,_ECx,_SPV,_MCe],[0,0,0,4,4,0,()=>ProductionVariantSummaryList,
()=>DataCaptureConfigSummary$,0,()=>DeploymentConfig$,()=>AsyncInferenceConfig$,()=>PendingDeploymentSummary$,()=>ExplainerConfig$,
()=>ProductionVariantSummaryList,()=>MetricsConfig$],5],DescribeModelInput$=[3,n0,_DMIe,0,[_MNod],[0],1],DescribeModelOutput$=[
3,n0,_DMO,0,[_MNod,_CT,_MA,_PC,_Co,_IEC,_ERA,_VC,_ENI,_DR],[0,4,0,()=>ContainerDefinition$,()=>ContainerDefinitionList,()=>InferenceExecutionConfig$,
0,()=>VpcConfig$,2,()=>DeploymentRecommendation$],3],DescribeModelPackageGroupInput$=[3,n0,_DMPGIe,0,[_MPGN],[0],1],DescribeModelPackageGroupOutput$=[
3,n0,_DMPGO,0,[_MPGN,_MPGA,_CT,_CB,_MPGS,_MPGD,_MCan],[0,0,4,()=>UserContext$,0,0,()=>ManagedConfiguration$],5],DescribeModelPackageInput$=[
3,n0,_DMPIe,0,[_MPN,_IDn],[0,0],1],DescribeModelPackageOutput$=[3,n0,_DMPO,0,[_MPN,_MPA,_CT,_MPSo,_MPSD,_MPGN,_MPV,_MPRT,
_MPD,_ISn,_SAS,_VSa,_CFM,_MAS,_CB,_MPe,_MM,_LMT,_LMB,_ADpp,_Do,_Tas,_SPU,_CMP,_DCB,_AIS,_SMV,_SU,_SC,_MCod,_MLC,_MST],[0,
0,4,0,()=>ModelPackageStatusDetails$,0,1,0,0,()=>InferenceSpecification$,()=>SourceAlgorithmSpecification$,()=>ModelPackageValidationSpecification$,
2,0,()=>UserContext$,()=>MetadataProperties$,()=>ModelMetrics$,4,()=>UserContext$,0,0,0,0,128,()=>DriftCheckBaselines$,()=>AdditionalInferenceSpecifications,
0,0,()=>ModelPackageSecurityConfig$,[()=>ModelPackageModelCard$,0],()=>ModelLifeCycle$,0],5],DescribeTrainingJobRequest$=[
3,n0,_DTJRe,0,[_TJN],[0],1],DescribeTrainingJobResponse$=[3,n0,_DTJRes,0,[_TJN,_TJA,_MAo,_TJS,_SSe,_SCt,_CT,_TJAu,_LJA,_AMLJAu,
_FR,_HP,_ASl,_RAo,_IDC,_ODC,_RCe,_WPS,_VC,_TST,_TET,_LMT,_SST,_FMDL,_ENI,_EICTE,_EMST,_CCh,_TTIS,_BTIS,_BTC,_DHC,_ECxp,_DRC,
_TBOC,_DRESe,_PCr,_PRC,_PRES,_PSro,_E,_RSe,_RDC,_ICC,_SJC,_MC,_MPC,_MDl,_PIrog,_OMPA],[0,0,()=>ModelArtifacts$,0,0,()=>StoppingCondition$,
4,0,0,0,0,128,()=>AlgorithmSpecification$,0,()=>InputDataConfig,()=>OutputDataConfig$,()=>ResourceConfig$,()=>WarmPoolStatus$,
()=>VpcConfig$,4,4,4,()=>SecondaryStatusTransitions,()=>FinalMetricDataList,2,2,2,()=>CheckpointConfig$,1,1,1,()=>DebugHookConfig$,
()=>ExperimentConfig$,()=>DebugRuleConfigurations,()=>TensorBoardOutputConfig$,()=>DebugRuleEvaluationStatuses,()=>ProfilerConfig$,
()=>ProfilerRuleConfigurations,()=>ProfilerRuleEvaluationStatuses,0,128,()=>RetryStrategy$,()=>RemoteDebugConfig$,()=>InfraCheckConfig$,
()=>ServerlessJobConfig$,()=>MlflowConfig$,()=>ModelPackageConfig$,()=>MlflowDetails$,()=>TrainingProgressInfo$,0],7],DesiredWeightAndCapacity$=[
3,n0,_DWAC,0,[_VN,_DW,_DIC,_SUCe],[0,1,1,()=>ProductionVariantServerlessUpdateConfig$],1],DriftCheckBaselines$=[3,n0,_DCB,
0,[_B,_Ex,_MQ,_MDQ],[()=>DriftCheckBias$,()=>DriftCheckExplainability$,()=>DriftCheckModelQuality$,()=>DriftCheckModelDataQuality$]],
DriftCheckBias$=[3,n0,_DCBr,0,[_CF,_PTC,_PTCo],[()=>FileSource$,()=>MetricsSource$,()=>MetricsSource$]],DriftCheckExplainability$=[
3,n0,_DCE,0,[_Con,_CF],[()=>MetricsSource$,()=>FileSource$]],DriftCheckModelDataQuality$=[3,n0,_DCMDQ,0,[_Stati,_Con],[()=>MetricsSource$,
()=>MetricsSource$]],DriftCheckModelQuality$=[3,n0,_DCMQ,0,[_Stati,_Con],[()=>MetricsSource$,()=>MetricsSource$]],Ec2CapacityReservation$=[
3,n0,_ECR,0,[_ECRI,_TICo,_AICv,_UBCE],[0,1,1,1]],EMRStepMetadata$=[3,n0,_EMRSM,0,[_CIlu,_SIt,_SNte,_LFP],[0,0,0,0]],EndpointConfigStepMetadata$=[
3,n0,_ECSM,0,[_Ar],[0]],EndpointConfigSummary$=[3,n0,_ECS,0,[_ECN,_ECA,_CT],[0,0,4],3],EndpointStepMetadata$=[3,n0,_ESM,
0,[_Ar],[0]],EndpointSummary$=[3,n0,_ESn,0,[_EN,_EA,_CT,_LMT,_ES],[0,0,4,4,0],5],ExperimentConfig$=[3,n0,_ECxp,0,[_ENx,_TN,
_TCDN,_RNu],[0,0,0,0]],Explainability$=[3,n0,_Ex,0,[_R],[()=>MetricsSource$]],ExplainerConfig$=[3,n0,_ECx,0,[_CEC],[()=>ClarifyExplainerConfig$]],
FailStepMetadata$=[3,n0,_FSM,0,[_EMr],[0]],FileSource$=[3,n0,_FS,0,[_SUr,_CTon,_CDon],[0,0,0],1],FileSystemDataSource$=[
3,n0,_FSDS,0,[_FSI,_FSAM,_FST,_DPi],[0,0,0,0],4],GetModelPackageGroupPolicyInput$=[3,n0,_GMPGPI,0,[_MPGN],[0],1],GetModelPackageGroupPolicyOutput$=[
3,n0,_GMPGPO,0,[_RPes],[0],1],HubAccessConfig$=[3,n0,_HAC,0,[_HCA],[0],1],IamIdentity$=[3,n0,_IIa,0,[_Ar,_PIri,_SIo],[0,
0,0]],ImageConfig$=[3,n0,_ICm,0,[_RAM,_RAC],[0,()=>RepositoryAuthConfig$],1],InferenceComponentMetadata$=[3,n0,_ICM,0,[_Ar],
[0]],InferenceExecutionConfig$=[3,n0,_IEC,0,[_Mo],[0],1],InferenceHubAccessConfig$=[3,n0,_IHAC,0,[_HCA],[0],1],InferenceSpecification$=[
3,n0,_ISn,0,[_Co,_STIT,_SRIIT,_SCT,_SRMIMET],[()=>ModelPackageContainerDefinitionList,64,64,64,64],1],InfraCheckConfig$=[
3,n0,_ICC,0,[_EICn],[2]],InstanceGroup$=[3,n0,_IGn,0,[_ITn,_ICn,_IGN],[0,1,0],3],InstancePlacementConfig$=[3,n0,_IPCn,0,
[_EMJ,_PSlac],[2,()=>PlacementSpecifications]],InstancePool$=[3,n0,_IP,0,[_ITn,_Pri,_MNO],[0,1,0],2],InstancePoolSummary$=[
3,n0,_IPS,0,[_ITn,_CICu],[0,1],2],InstancePreference$=[3,n0,_IPn,0,[_ITn,_ICn,_TPAr],[0,1,64],1],JobStepMetadata$=[3,n0,
_JSM,0,[_Ar],[0]],LambdaStepMetadata$=[3,n0,_LSM,0,[_Ar,_OP],[0,()=>OutputParameterList]],LineageMetadata$=[3,n0,_LMi,0,
[_AAc,_AArt,_CAon,_As],[128,128,128,()=>AssociationInfoList]],ListEndpointConfigsInput$=[3,n0,_LECI,0,[_SBo,_SO,_NTe,_MR,
_NCa,_CTB,_CTA],[0,0,0,1,0,4,4]],ListEndpointConfigsOutput$=[3,n0,_LECO,0,[_ECndp,_NTe],[()=>EndpointConfigSummaryList,0],
1],ListEndpointsInput$=[3,n0,_LEI,0,[_SBo,_SO,_NTe,_MR,_NCa,_CTB,_CTA,_LMTB,_LMTA,_SE],[0,0,0,1,0,4,4,4,4,0]],ListEndpointsOutput$=[
3,n0,_LEO,0,[_End,_NTe],[()=>EndpointSummaryList,0],1],ListModelPackagesInput$=[3,n0,_LMPI,0,[_CTA,_CTB,_MR,_NCa,_MAS,_MPGN,
_MPT,_NTe,_SBo,_SO],[4,4,1,0,0,0,0,0,0,0]],ListModelPackagesOutput$=[3,n0,_LMPO,0,[_MPSL,_NTe],[()=>ModelPackageSummaryList,
0],1],ListPipelineExecutionStepsRequest$=[3,n0,_LPESR,0,[_PEA,_NTe,_MR,_SO],[0,0,1,0]],ListPipelineExecutionStepsResponse$=[
3,n0,_LPESRi,0,[_PESip,_NTe],[()=>PipelineExecutionStepList,0]],ListTagsInput$=[3,n0,_LTI,0,[_RA,_NTe,_MR],[0,0,1],1],ListTagsOutput$=[
3,n0,_LTO,0,[_Ta,_NTe],[()=>TagList,0]],ManagedConfiguration$=[3,n0,_MCan,0,[_MST],[0]],MetadataProperties$=[3,n0,_MPe,0,
[_CIom,_Rep,_GB,_PIro],[0,0,0,0]],MetricData$=[3,n0,_MDet,0,[_MN,_Va,_Tim],[0,1,4]],MetricDefinition$=[3,n0,_MDetri,0,[_N,
_Reg],[0,0],2],MetricsConfig$=[3,n0,_MCe,0,[_EEM,_EDO,_MPFIS],[2,2,1]],MetricsEndpoint$=[3,n0,_MEe,0,[_MEP,_MPFIS],[0,1],
1],MetricsSource$=[3,n0,_MSe,0,[_CTon,_SUr,_CDon],[0,0,0],2],MlflowConfig$=[3,n0,_MC,0,[_MRAl,_MEN,_MRN],[0,0,0],1],MlflowDetails$=[
3,n0,_MDl,0,[_MEI,_MRI],[0,0]],ModelAccessConfig$=[3,n0,_MAC,0,[_AEc],[2],1],ModelArtifacts$=[3,n0,_MAo,0,[_SMA],[0],1],
ModelDataQuality$=[3,n0,_MDQ,0,[_Stati,_Con],[()=>MetricsSource$,()=>MetricsSource$]],ModelDataSource$=[3,n0,_MDS,0,[_SDS],
[()=>S3ModelDataSource$]],ModelInput$=[3,n0,_MIod,0,[_DICa],[0],1],ModelLifeCycle$=[3,n0,_MLC,0,[_Stage,_SSt,_SDta],[0,0,
0],2],ModelMetrics$=[3,n0,_MM,0,[_MQ,_MDQ,_B,_Ex],[()=>ModelQuality$,()=>ModelDataQuality$,()=>Bias$,()=>Explainability$]],
ModelPackageConfig$=[3,n0,_MPC,0,[_MPGA,_SMPA],[0,0],1],ModelPackageContainerDefinition$=[3,n0,_MPCD,0,[_CH,_Im,_IDm,_MDU,
_MDS,_PIrod,_E,_MIod,_F,_FV,_NMN,_AMDSd,_ASDS,_MDET,_ICs,_BM],[0,0,0,0,()=>ModelDataSource$,0,128,()=>ModelInput$,0,0,0,
()=>AdditionalModelDataSources,()=>AdditionalS3DataSource$,0,2,()=>BaseModel$]],ModelPackageModelCard$=[3,n0,_MPMC,0,[_MCC,
_MCS],[[()=>ModelCardContent,0],0]],ModelPackageSecurityConfig$=[3,n0,_MPSC,0,[_KKI],[0],1],ModelPackageStatusDetails$=[
3,n0,_MPSD,0,[_VS,_ISS],[()=>ModelPackageStatusItemList,()=>ModelPackageStatusItemList],1],ModelPackageStatusItem$=[3,n0,
_MPSI,0,[_N,_St,_FR],[0,0,0],2],ModelPackageSummary$=[3,n0,_MPSod,0,[_MPA,_CT,_MPSo,_MPN,_MPGN,_MPV,_MPD,_MAS,_MLC,_MPRT],
[0,4,0,0,0,1,0,0,()=>ModelLifeCycle$,0],3],ModelPackageValidationProfile$=[3,n0,_MPVP,0,[_PN,_TJDr],[0,()=>TransformJobDefinition$],
2],ModelPackageValidationSpecification$=[3,n0,_MPVS,0,[_VR,_VP],[0,()=>ModelPackageValidationProfiles],2],ModelQuality$=[
3,n0,_MQ,0,[_Stati,_Con],[()=>MetricsSource$,()=>MetricsSource$]],ModelStepMetadata$=[3,n0,_MSM,0,[_Ar],[0]],MultiModelConfig$=[
3,n0,_MMC,0,[_MCSode],[0]],OutputDataConfig$=[3,n0,_ODC,0,[_SOP,_KKI,_CTo],[0,0,0],1],OutputParameter$=[3,n0,_OPu,0,[_N,
_Va],[0,0],2],PendingDeploymentSummary$=[3,n0,_PDS,0,[_ECN,_PV,_STt,_SPV],[0,()=>PendingProductionVariantSummaryList,4,()=>PendingProductionVariantSummaryList],
1],PendingProductionVariantSummary$=[3,n0,_PPVS,0,[_VN,_DIep,_CW,_DW,_CICu,_DIC,_ITn,_IPns,_ATcc,_VSar,_CSCu,_DSCes,_MIS,
_RCo],[0,()=>DeployedImages,1,1,1,1,0,()=>InstancePoolSummaryList,0,()=>ProductionVariantStatusList,()=>ProductionVariantServerlessConfig$,
()=>ProductionVariantServerlessConfig$,()=>ProductionVariantManagedInstanceScaling$,()=>ProductionVariantRoutingConfig$],
1],PipelineExecutionStep$=[3,n0,_PESipe,0,[_SNte,_SDNt,_SDte,_STt,_ETn,_SSte,_CHR,_FR,_Meta,_ACt,_SER],[0,0,0,4,4,0,()=>CacheHitResult$,
0,()=>PipelineExecutionStepMetadata$,1,()=>SelectiveExecutionResult$]],PipelineExecutionStepMetadata$=[3,n0,_PESM,0,[_TJ,
_PJ,_TJr,_TJu,_Mode,_RMe,_Cond,_Cal,_Lam,_EMR,_QC,_CCla,_Fai,_AMLJ,_En,_ECndpo,_BCM,_BCMD,_BPMT,_BMI,_ICnfer,_Lin,_J],[()=>TrainingJobStepMetadata$,
()=>ProcessingJobStepMetadata$,()=>TransformJobStepMetadata$,()=>TuningJobStepMetaData$,()=>ModelStepMetadata$,()=>RegisterModelStepMetadata$,
()=>ConditionStepMetadata$,()=>CallbackStepMetadata$,()=>LambdaStepMetadata$,()=>EMRStepMetadata$,()=>QualityCheckStepMetadata$,
()=>ClarifyCheckStepMetadata$,()=>FailStepMetadata$,()=>AutoMLJobStepMetadata$,()=>EndpointStepMetadata$,()=>EndpointConfigStepMetadata$,
()=>BedrockCustomModelMetadata$,()=>BedrockCustomModelDeploymentMetadata$,()=>BedrockProvisionedModelThroughputMetadata$,
()=>BedrockModelImportMetadata$,()=>InferenceComponentMetadata$,()=>LineageMetadata$,()=>JobStepMetadata$]],PlacementSpecification$=[
3,n0,_PSlace,0,[_ICn,_USIl],[1,0],1],PrefixAwareRoutingConfig$=[3,n0,_PARC,0,[_PLr,_CTonc],[1,1]],ProcessingJobStepMetadata$=[
3,n0,_PJSM,0,[_Ar],[0]],ProductionVariant$=[3,n0,_PVr,0,[_VN,_MNod,_IIC,_ITn,_IPns,_VIPTIS,_IVW,_ATcc,_CDCo,_SCe,_VSIGB,
_MDDTIS,_CSHCTIS,_ESSMA,_MIS,_RCo,_IAV,_CRC],[0,0,1,0,()=>InstancePoolList,1,1,0,()=>ProductionVariantCoreDumpConfig$,()=>ProductionVariantServerlessConfig$,
1,1,1,2,()=>ProductionVariantManagedInstanceScaling$,()=>ProductionVariantRoutingConfig$,0,()=>ProductionVariantCapacityReservationConfig$],
1],ProductionVariantCapacityReservationConfig$=[3,n0,_PVCRC,0,[_CRP,_MRAle],[0,0]],ProductionVariantCapacityReservationSummary$=[
3,n0,_PVCRS,0,[_MRAle,_CRP,_TICo,_AICv,_UBCE,_ECRc],[0,0,1,1,1,()=>Ec2CapacityReservationsList]],ProductionVariantCoreDumpConfig$=[
3,n0,_PVCDC,0,[_DSU,_KKI],[0,0],1],ProductionVariantManagedInstanceScaling$=[3,n0,_PVMIS,0,[_St,_MIC,_MICa,_SIP],[0,1,1,
()=>ProductionVariantManagedInstanceScalingScaleInPolicy$]],ProductionVariantManagedInstanceScalingScaleInPolicy$=[3,n0,
_PVMISSIP,0,[_Str,_MSSa,_CIM],[0,1,1],1],ProductionVariantRoutingConfig$=[3,n0,_PVRC,0,[_RSo,_PARC],[0,()=>PrefixAwareRoutingConfig$],
1],ProductionVariantServerlessConfig$=[3,n0,_PVSC,0,[_MSIMB,_MCaxo,_PCro],[1,1,1],2],ProductionVariantServerlessUpdateConfig$=[
3,n0,_PVSUC,0,[_MCaxo,_PCro],[1,1]],ProductionVariantStatus$=[3,n0,_PVSr,0,[_St,_SM,_STt],[0,0,4],1],ProductionVariantSummary$=[
3,n0,_PVSro,0,[_VN,_DIep,_CW,_DW,_CICu,_DIC,_IPns,_VSar,_CSCu,_DSCes,_MIS,_RCo,_CRC],[0,()=>DeployedImages,1,1,1,1,()=>InstancePoolSummaryList,
()=>ProductionVariantStatusList,()=>ProductionVariantServerlessConfig$,()=>ProductionVariantServerlessConfig$,()=>ProductionVariantManagedInstanceScaling$,
()=>ProductionVariantRoutingConfig$,()=>ProductionVariantCapacityReservationSummary$],1],ProfilerConfig$=[3,n0,_PCr,0,[_SOP,
_PIIM,_PPr,_DPis],[0,1,128,2]],ProfilerRuleConfiguration$=[3,n0,_PRCr,0,[_RCN,_REI,_LP,_SOP,_ITn,_VSIGB,_RP],[0,0,0,0,0,
1,128],2],ProfilerRuleEvaluationStatus$=[3,n0,_PRESr,0,[_RCN,_REJA,_RES,_SDt,_LMT],[0,0,0,0,4]],QualityCheckStepMetadata$=[
3,n0,_QCSM,0,[_CThe,_BUFDCS,_BUFDCC,_CBS,_CBC,_MPGN,_VRi,_CJA,_SCk,_RNB],[0,0,0,0,0,0,0,0,2,2]],RealTimeInferenceRecommendation$=[
3,n0,_RTIRe,0,[_RIe,_ITn,_E],[0,0,128],2],RegisterModelStepMetadata$=[3,n0,_RMSM,0,[_Ar],[0]],RemoteDebugConfig$=[3,n0,_RDC,
0,[_ERD],[2]],RepositoryAuthConfig$=[3,n0,_RAC,0,[_RCPA],[0],1],ResourceConfig$=[3,n0,_RCe,0,[_ITn,_ICn,_VSIGB,_VKKI,_KAPIS,
_IG,_TPA,_IPCn,_IPnst,_SITe,_SICe],[0,1,1,0,1,()=>InstanceGroups,0,()=>InstancePlacementConfig$,()=>InstancePreferenceList,
0,1]],RetryStrategy$=[3,n0,_RSe,0,[_MRAa],[1],1],RollingUpdatePolicy$=[3,n0,_RUP,0,[_MBS,_WIIS,_METIS,_RMBS],[()=>CapacitySize$,
1,1,()=>CapacitySize$],2],S3DataSource$=[3,n0,_SDS,0,[_SDT,_SUr,_SDDT,_ANt,_IGNn,_MAC,_HAC],[0,0,0,64,64,()=>ModelAccessConfig$,
()=>HubAccessConfig$],2],S3ModelDataSource$=[3,n0,_SMDS,0,[_SUr,_SDT,_CTo,_MAC,_HAC,_MSU,_ET,_MEa],[0,0,0,()=>ModelAccessConfig$,
()=>InferenceHubAccessConfig$,0,0,0],3],SecondaryStatusTransition$=[3,n0,_SSTe,0,[_St,_STt,_ETn,_SM],[0,4,4,0],2],SelectiveExecutionResult$=[
3,n0,_SER,0,[_SPEA],[0]],ServerlessJobConfig$=[3,n0,_SJC,0,[_BMA,_JT,_AEc,_CTus,_Pef,_ETva,_EAv,_SL],[0,0,2,0,0,0,0,0],2],
ShuffleConfig$=[3,n0,_SCh,0,[_Se],[1],1],SourceAlgorithm$=[3,n0,_SAo,0,[_ANlg,_MDU,_MDS,_MDET],[0,0,()=>ModelDataSource$,
0],1],SourceAlgorithmSpecification$=[3,n0,_SAS,0,[_SAou],[()=>SourceAlgorithmList],1],StoppingCondition$=[3,n0,_SCt,0,[_MRIS,
_MWTIS,_MPTIS],[1,1,1]],Tag$=[3,n0,_Tag,0,[_K,_Va],[0,0],2],TensorBoardOutputConfig$=[3,n0,_TBOC,0,[_SOP,_LP],[0,0],1],TrafficRoutingConfig$=[
3,n0,_TRCr,0,[_T,_WIIS,_CSana,_LSS],[0,1,()=>CapacitySize$,()=>CapacitySize$],2],TrainingImageConfig$=[3,n0,_TIC,0,[_TRAM,
_TRAC],[0,()=>TrainingRepositoryAuthConfig$],1],TrainingJobStepMetadata$=[3,n0,_TJSM,0,[_Ar],[0]],TrainingProgressInfo$=[
3,n0,_TPI,0,[_TSCPE,_CSu,_CEur,_MEax],[1,1,1,1]],TrainingRepositoryAuthConfig$=[3,n0,_TRAC,0,[_TRCPA],[0],1],TransformDataSource$=[
3,n0,_TDSr,0,[_SDS],[()=>TransformS3DataSource$],1],TransformInput$=[3,n0,_TIr,0,[_DS,_CTon,_CTo,_STp],[()=>TransformDataSource$,
0,0,0],1],TransformJobDefinition$=[3,n0,_TJDr,0,[_TIr,_TO,_TR,_MCT,_MPIMB,_BS,_E],[()=>TransformInput$,()=>TransformOutput$,
()=>TransformResources$,1,1,0,128],3],TransformJobStepMetadata$=[3,n0,_TJSMr,0,[_Ar],[0]],TransformOutput$=[3,n0,_TO,0,[
_SOP,_Acce,_AW,_KKI],[0,0,0,0],1],TransformResources$=[3,n0,_TR,0,[_ITn,_ICn,_VKKI,_TAV],[0,1,0,0],2],TransformS3DataSource$=[
3,n0,_TSDS,0,[_SDT,_SUr],[0,0],2],TuningJobStepMetaData$=[3,n0,_TJSMD,0,[_Ar],[0]],UpdateEndpointInput$=[3,n0,_UEI,0,[_EN,
_ECN,_RAVP,_ERVP,_DCe,_RDCet],[0,0,2,()=>VariantPropertyList,()=>DeploymentConfig$,2],2],UpdateEndpointOutput$=[3,n0,_UEO,
0,[_EA],[0],1],UpdateEndpointWeightsAndCapacitiesInput$=[3,n0,_UEWACI,0,[_EN,_DWACe],[0,()=>DesiredWeightAndCapacityList],
2],UpdateEndpointWeightsAndCapacitiesOutput$=[3,n0,_UEWACO,0,[_EA],[0],1],UpdateModelPackageInput$=[3,n0,_UMPI,0,[_MPA,_MAS,
_MPRT,_ADpp,_CMP,_CMPTR,_AISTA,_ISn,_SU,_MCod,_MLC,_CTl],[0,0,0,0,128,64,()=>AdditionalInferenceSpecifications,()=>InferenceSpecification$,
0,[()=>ModelPackageModelCard$,0],()=>ModelLifeCycle$,0],1],UpdateModelPackageOutput$=[3,n0,_UMPO,0,[_MPA],[0],1],UserContext$=[
3,n0,_UCs,0,[_UPA,_UPN,_DI,_IIa],[0,0,0,()=>IamIdentity$]],VariantProperty$=[3,n0,_VPa,0,[_VPT],[0],1],VpcConfig$=[3,n0,
_VC,0,[_SGI,_Sub],[64,64],2],WarmPoolStatus$=[3,n0,_WPS,0,[_St,_RRBTIS,_RBJ],[0,1,0],1],__Unit="unit",AdditionalInferenceSpecifications=[
1,n0,_AIS,0,()=>AdditionalInferenceSpecificationDefinition$],AdditionalModelDataSources=[1,n0,_AMDSd,0,()=>AdditionalModelDataSource$],
AlarmList=[1,n0,_AL,0,()=>Alarm$],AssociationInfoList=[1,n0,_AIL,0,()=>AssociationInfo$],CaptureOptionList=[1,n0,_COL,0,
()=>CaptureOption$],CollectionConfigurations=[1,n0,_CColl,0,()=>CollectionConfiguration$],ContainerDefinitionList=[1,n0,
_CDL,0,()=>ContainerDefinition$],DebugRuleConfigurations=[1,n0,_DRC,0,()=>DebugRuleConfiguration$],DebugRuleEvaluationStatuses=[
1,n0,_DRESe,0,()=>DebugRuleEvaluationStatus$],DeployedImages=[1,n0,_DIep,0,()=>DeployedImage$],DesiredWeightAndCapacityList=[
1,n0,_DWACL,0,()=>DesiredWeightAndCapacity$],Ec2CapacityReservationsList=[1,n0,_ECRL,0,()=>Ec2CapacityReservation$],EndpointConfigSummaryList=[
1,n0,_ECSL,0,()=>EndpointConfigSummary$],EndpointSummaryList=[1,n0,_ESL,0,()=>EndpointSummary$],FinalMetricDataList=[1,n0,
_FMDL,0,()=>MetricData$],InputDataConfig=[1,n0,_IDC,0,()=>Channel$],InstanceGroups=[1,n0,_IG,0,()=>InstanceGroup$],InstancePoolList=[
1,n0,_IPL,0,()=>InstancePool$],InstancePoolSummaryList=[1,n0,_IPSL,0,()=>InstancePoolSummary$],InstancePreferenceList=[1,
n0,_IPLn,0,()=>InstancePreference$],MetricDefinitionList=[1,n0,_MDLe,0,()=>MetricDefinition$],MetricsEndpointList=[1,n0,
_MEL,0,()=>MetricsEndpoint$],ModelPackageContainerDefinitionList=[1,n0,_MPCDL,0,()=>ModelPackageContainerDefinition$],ModelPackageStatusItemList=[
1,n0,_MPSIL,0,()=>ModelPackageStatusItem$],ModelPackageSummaryList=[1,n0,_MPSL,0,()=>ModelPackageSummary$],ModelPackageValidationProfiles=[
1,n0,_MPVPo,0,()=>ModelPackageValidationProfile$],OutputParameterList=[1,n0,_OPL,0,()=>OutputParameter$],PendingProductionVariantSummaryList=[
1,n0,_PPVSL,0,()=>PendingProductionVariantSummary$],PipelineExecutionStepList=[1,n0,_PESL,0,()=>PipelineExecutionStep$],
PlacementSpecifications=[1,n0,_PSlac,0,()=>PlacementSpecification$],ProductionVariantList=[1,n0,_PVL,0,()=>ProductionVariant$],
ProductionVariantStatusList=[1,n0,_PVSLr,0,()=>ProductionVariantStatus$],ProductionVariantSummaryList=[1,n0,_PVSLro,0,()=>ProductionVariantSummary$],
ProfilerRuleConfigurations=[1,n0,_PRC,0,()=>ProfilerRuleConfiguration$],ProfilerRuleEvaluationStatuses=[1,n0,_PRES,0,()=>ProfilerRuleEvaluationStatus$],
RealTimeInferenceRecommendations=[1,n0,_RTIR,0,()=>RealTimeInferenceRecommendation$],SecondaryStatusTransitions=[1,n0,_SST,
0,()=>SecondaryStatusTransition$],SourceAlgorithmList=[1,n0,_SAL,0,()=>SourceAlgorithm$],TagList=[1,n0,_TLa,0,()=>Tag$],
VariantPropertyList=[1,n0,_VPL,0,()=>VariantProperty$],AddTags$=[9,n0,_ATd,0,()=>AddTagsInput$,()=>AddTagsOutput$],CreateEndpoint$=[
9,n0,_CEr,0,()=>CreateEndpointInput$,()=>CreateEndpointOutput$],CreateEndpointConfig$=[9,n0,_CECr,0,()=>CreateEndpointConfigInput$,
()=>CreateEndpointConfigOutput$],CreateModel$=[9,n0,_CMr,0,()=>CreateModelInput$,()=>CreateModelOutput$],CreateModelPackage$=[
9,n0,_CMPr,0,()=>CreateModelPackageInput$,()=>CreateModelPackageOutput$],CreateModelPackageGroup$=[9,n0,_CMPG,0,()=>CreateModelPackageGroupInput$,
()=>CreateModelPackageGroupOutput$],DeleteEndpointConfig$=[9,n0,_DEC,0,()=>DeleteEndpointConfigInput$,()=>__Unit],DeleteModel$=[
9,n0,_DMe,0,()=>DeleteModelInput$,()=>__Unit],DescribeEndpoint$=[9,n0,_DEes,0,()=>DescribeEndpointInput$,()=>DescribeEndpointOutput$],
DescribeEndpointConfig$=[9,n0,_DECe,0,()=>DescribeEndpointConfigInput$,()=>DescribeEndpointConfigOutput$],DescribeModel$=[
9,n0,_DMes,0,()=>DescribeModelInput$,()=>DescribeModelOutput$],DescribeModelPackage$=[9,n0,_DMPe,0,()=>DescribeModelPackageInput$,
()=>DescribeModelPackageOutput$],DescribeModelPackageGroup$=[9,n0,_DMPGe,0,()=>DescribeModelPackageGroupInput$,()=>DescribeModelPackageGroupOutput$],
DescribeTrainingJob$=[9,n0,_DTJe,0,()=>DescribeTrainingJobRequest$,()=>DescribeTrainingJobResponse$],GetModelPackageGroupPolicy$=[
9,n0,_GMPGP,0,()=>GetModelPackageGroupPolicyInput$,()=>GetModelPackageGroupPolicyOutput$],ListEndpointConfigs$=[9,n0,_LEC,
0,()=>ListEndpointConfigsInput$,()=>ListEndpointConfigsOutput$],ListEndpoints$=[9,n0,_LEi,0,()=>ListEndpointsInput$,()=>ListEndpointsOutput$],
ListModelPackages$=[9,n0,_LMP,0,()=>ListModelPackagesInput$,()=>ListModelPackagesOutput$],ListPipelineExecutionSteps$=[9,
n0,_LPES,0,()=>ListPipelineExecutionStepsRequest$,()=>ListPipelineExecutionStepsResponse$],ListTags$=[9,n0,_LTis,0,()=>ListTagsInput$,
()=>ListTagsOutput$],UpdateEndpoint$=[9,n0,_UE,0,()=>UpdateEndpointInput$,()=>UpdateEndpointOutput$],UpdateEndpointWeightsAndCapacities$=[
9,n0,_UEWAC,0,()=>UpdateEndpointWeightsAndCapacitiesInput$,()=>UpdateEndpointWeightsAndCapacitiesOutput$],UpdateModelPackage$=[
9,n0,_UMP,0,()=>UpdateModelPackageInput$,()=>UpdateModelPackageOutput$],getRuntimeConfig=e2=>({apiVersion:"2017-07-24",base64Decoder:e2?.
base64Decoder??_4_.Ey,base64Encoder:e2?.base64Encoder??_4_.nk,disableHostPrefix:e2?.disableHostPrefix??!1,endpointProvider:e2?.
endpointProvider??defaultEndpointResolver,extensions:e2?.extensions??[],httpAuthSchemeProvider:e2?.httpAuthSchemeProvider??
defaultSageMakerHttpAuthSchemeProvider,httpAuthSchemes:e2?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:r2=>r2.
getIdentityProvider("aws.auth#sigv4"),signer:new _1_.f2}],logger:e2?.logger??new _3_.N4,protocol:e2?.protocol??_1_.TE,protocolSettings:e2?.
protocolSettings??{defaultNamespace:"com.amazonaws.sagemaker",errorTypeRegistries,xmlNamespace:"http://sagemaker.amazona\
ws.com/doc/2017-05-13/",version:"2017-07-24",serviceTarget:"SageMaker"},serviceId:e2?.serviceId??"SageMaker",sha256:e2?.
sha256??_1_.kS,urlParser:e2?.urlParser??_4_.Dl,utf8Decoder:e2?.utf8Decoder??_4_.ar,utf8Encoder:e2?.utf8Encoder??_4_.Pq}),
getRuntimeConfig2=e2=>{(0,_3_.o_)(process.version);let a2=(0,_4_.IZ)(e2),o=()=>a2().then(_3_.lT),t=getRuntimeConfig(e2);
(0,_3_.I9)(process.version);let r2={profile:e2?.profile,logger:t.logger};return{...t,...e2,runtime:"node",defaultsMode:a2,
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
_mw0=(a2,e2,m2,n)=>[]}),1376:((_m_,_e_,_r_)=>{_r_.d(_e_,{j:()=>onlyIfNotCarriedOut});var _5_=_r_(1659),MAX_ATTEMPTS=5,THROTTLED_BASE_MILLISECONDS=1e3,
BASE_MILLISECONDS=200,CAP_MILLISECONDS=2e4,onlyIfNotCarriedOut={acquireInitialRetryToken:async()=>token(0,0),refreshRetryTokenForRetry:async(previous,info)=>{
let count=previous.getRetryCount()+1;if(count>=MAX_ATTEMPTS||!isNotCarriedOut(info))throw new Error("not to be repeated");
return token(count,delayOf(info,count))},recordSuccess:()=>{}};function isNotCarriedOut({error,errorType}){return errorType===
"THROTTLING"||(0,_5_.C)(error)||isClockCorrected(error)}function isClockCorrected(error){let metadata=typeof error=="obj\
ect"&&error!==null?Reflect.get(error,"$metadata"):void 0;return typeof metadata=="object"&&metadata!==null&&Reflect.get(
metadata,"clockSkewCorrected")===!0}function delayOf({errorType},count){let base=errorType==="THROTTLING"?THROTTLED_BASE_MILLISECONDS:
BASE_MILLISECONDS;return Math.floor(Math.random()*Math.min(CAP_MILLISECONDS,base*2**count))}function token(count,delay){
return{getRetryCount:()=>count,getRetryDelay:()=>delay}}})};
