"use strict";exports.id=6293,exports.ids=[6293],exports.modules={6293:((_m_,_e_,_r_)=>{_r_.d(_e_,{b:()=>endpointReader,v:()=>endpoints});
var _0_=_r_(9090),_1_=_r_(4454),_2_=_r_(9159),_3_=_r_(9702),_4_=_r_(4976),_A="Alarm",_AEc="AcceptEula",_AIC="AsyncInfere\
nceConfig",_AICC="AsyncInferenceClientConfig",_AICv="AvailableInstanceCount",_AINC="AsyncInferenceNotificationConfig",_AIOC="\
AsyncInferenceOutputConfig",_AL="AlarmList",_AMDS="AdditionalModelDataSource",_AMDSd="AdditionalModelDataSources",_ANl="\
AlarmName",_ARC="AutoRollbackConfig",_ARCu="AutoRollbackConfiguration",_ATI="AddTagsInput",_ATO="AddTagsOutput",_ATcc="A\
cceleratorType",_ATd="AddTags",_Al="Alarms",_BGUP="BlueGreenUpdatePolicy",_CC="ClientConfig",_CCT="CsvContentTypes",_CCTH="\
CaptureContentTypeHeader",_CD="ContainerDefinition",_CDCo="CoreDumpConfig",_CDL="ContainerDefinitionList",_CEC="ClarifyE\
xplainerConfig",_CECI="CreateEndpointConfigInput",_CECO="CreateEndpointConfigOutput",_CECr="CreateEndpointConfig",_CEI="\
CreateEndpointInput",_CEO="CreateEndpointOutput",_CEr="CreateEndpoint",_CH="ContainerHostname",_CIC="ClarifyInferenceCon\
fig",_CICu="CurrentInstanceCount",_CIM="CooldownInMinutes",_CMC="ContainerMetricsConfig",_CMI="CreateModelInput",_CMO="C\
reateModelOutput",_CMa="CaptureMode",_CMr="CreateModel",_CN="ChannelName",_CO="CaptureOption",_COL="CaptureOptionList",_COa="\
CaptureOptions",_CRC="CapacityReservationConfig",_CRP="CapacityReservationPreference",_CSBC="ClarifyShapBaselineConfig",
_CSCl="ClarifyShapConfig",_CSCu="CurrentServerlessConfig",_CSHCTIS="ContainerStartupHealthCheckTimeoutInSeconds",_CSPu="\
CurrentSamplingPercentage",_CSana="CanarySize",_CSap="CapacitySize",_CSapt="CaptureStatus",_CT="CreationTime",_CTA="Crea\
tionTimeAfter",_CTB="CreationTimeBefore",_CTC="ClarifyTextConfig",_CTo="CompressionType",_CTonc="ConcurrencyThreshold",_CTont="\
ContentTemplate",_CW="CurrentWeight",_Co="Containers",_DCC="DataCaptureConfig",_DCCS="DataCaptureConfigSummary",_DCe="De\
ploymentConfig",_DEC="DeleteEndpointConfig",_DECI="DeleteEndpointConfigInput",_DECIe="DescribeEndpointConfigInput",_DECO="\
DescribeEndpointConfigOutput",_DECe="DescribeEndpointConfig",_DEIe="DescribeEndpointInput",_DEO="DescribeEndpointOutput",
_DEes="DescribeEndpoint",_DIC="DesiredInstanceCount",_DIe="DeployedImage",_DIep="DeployedImages",_DMI="DeleteModelInput",
_DMIe="DescribeModelInput",_DMO="DescribeModelOutput",_DMe="DeleteModel",_DMes="DescribeModel",_DR="DeploymentRecommenda\
tion",_DSCes="DesiredServerlessConfig",_DSU="DestinationS3Uri",_DW="DesiredWeight",_DWAC="DesiredWeightAndCapacity",_DWACL="\
DesiredWeightAndCapacityList",_DWACe="DesiredWeightsAndCapacities",_E="Environment",_EA="EndpointArn",_ECA="EndpointConf\
igArn",_ECN="EndpointConfigName",_ECR="Ec2CapacityReservation",_ECRI="Ec2CapacityReservationId",_ECRL="Ec2CapacityReserv\
ationsList",_ECRc="Ec2CapacityReservations",_ECS="EndpointConfigSummary",_ECSL="EndpointConfigSummaryList",_ECna="Enable\
Capture",_ECndp="EndpointConfigs",_ECx="ExplainerConfig",_EDO="EnableDetailedObservability",_EEM="EnableEnhancedMetrics",
_EEn="EnableExplanations",_EN="EndpointName",_ENI="EnableNetworkIsolation",_ERA="ExecutionRoleArn",_ERVP="ExcludeRetaine\
dVariantProperties",_ES="EndpointStatus",_ESL="EndpointSummaryList",_ESSMA="EnableSSMAccess",_ESn="EndpointSummary",_ET="\
ETag",_ETr="ErrorTopic",_End="Endpoints",_FA="FeaturesAttribute",_FH="FeatureHeaders",_FR="FailureReason",_FT="FeatureTy\
pes",_G="Granularity",_HAC="HubAccessConfig",_HCA="HubContentArn",_IAV="InferenceAmiVersion",_ICm="ImageConfig",_ICnfe="\
InferenceConfig",_IEC="InferenceExecutionConfig",_IHAC="InferenceHubAccessConfig",_IIC="InitialInstanceCount",_IIRI="Inc\
ludeInferenceResponseIn",_IP="InstancePool",_IPL="InstancePoolList",_IPS="InstancePoolSummary",_IPSL="InstancePoolSummar\
yList",_IPns="InstancePools",_ISN="InferenceSpecificationName",_ISP="InitialSamplingPercentage",_ITn="InstanceType",_IVW="\
InitialVariantWeight",_Im="Image",_JCT="JsonContentTypes",_K="Key",_KKI="KmsKeyId",_L="Language",_LA="LabelAttribute",_LDC="\
LastDeploymentConfig",_LEC="ListEndpointConfigs",_LECI="ListEndpointConfigsInput",_LECO="ListEndpointConfigsOutput",_LEI="\
ListEndpointsInput",_LEO="ListEndpointsOutput",_LEi="ListEndpoints",_LH="LabelHeaders",_LI="LabelIndex",_LMT="LastModifi\
edTime",_LMTA="LastModifiedTimeAfter",_LMTB="LastModifiedTimeBefore",_LSS="LinearStepSize",_LTI="ListTagsInput",_LTO="Li\
stTagsOutput",_LTis="ListTags",_MA="ModelArn",_MAC="ModelAccessConfig",_MBS="MaximumBatchSize",_MCIPI="MaxConcurrentInvo\
cationsPerInstance",_MCSode="ModelCacheSetting",_MCaxo="MaxConcurrency",_MCe="MetricsConfig",_MDDTIS="ModelDataDownloadT\
imeoutInSeconds",_MDS="ModelDataSource",_MDU="ModelDataUrl",_ME="MetricsEndpoints",_MEL="MetricsEndpointList",_MEP="Metr\
icsEndpointPath",_METIS="MaximumExecutionTimeoutInSeconds",_MEa="ManifestEtag",_MEe="MetricsEndpoint",_MIC="MinInstanceC\
ount",_MICa="MaxInstanceCount",_MIS="ManagedInstanceScaling",_MMC="MultiModelConfig",_MNO="ModelNameOverride",_MNod="Mod\
elName",_MPFIS="MetricPublishFrequencyInSeconds",_MPIMB="MaxPayloadInMB",_MPN="ModelPackageName",_MR="MaxResults",_MRAle="\
MlReservationArn",_MRC="MaxRecordCount",_MSIMB="MemorySizeInMB",_MSSa="MaximumStepSize",_MSU="ManifestS3Uri",_MT="MimeTy\
pe",_Mo="Mode",_NC="NotificationConfig",_NCa="NameContains",_NOS="NumberOfSamples",_NTe="NextToken",_OCu="OutputConfig",
_PA="ProbabilityAttribute",_PARC="PrefixAwareRoutingConfig",_PC="PrimaryContainer",_PCro="ProvisionedConcurrency",_PDS="\
PendingDeploymentSummary",_PI="ProbabilityIndex",_PLr="PrefixLength",_PPVS="PendingProductionVariantSummary",_PPVSL="Pen\
dingProductionVariantSummaryList",_PV="ProductionVariants",_PVCDC="ProductionVariantCoreDumpConfig",_PVCRC="ProductionVa\
riantCapacityReservationConfig",_PVCRS="ProductionVariantCapacityReservationSummary",_PVL="ProductionVariantList",_PVMIS="\
ProductionVariantManagedInstanceScaling",_PVMISSIP="ProductionVariantManagedInstanceScalingScaleInPolicy",_PVRC="Product\
ionVariantRoutingConfig",_PVSC="ProductionVariantServerlessConfig",_PVSLr="ProductionVariantStatusList",_PVSLro="Product\
ionVariantSummaryList",_PVSUC="ProductionVariantServerlessUpdateConfig",_PVSr="ProductionVariantStatus",_PVSro="Producti\
onVariantSummary",_PVr="ProductionVariant",_Pri="Priority",_RA="ResourceArn",_RAC="RepositoryAuthConfig",_RAM="Repositor\
yAccessMode",_RAVP="RetainAllVariantProperties",_RCPA="RepositoryCredentialsProviderArn",_RCo="RoutingConfig",_RDCet="Re\
tainDeploymentConfig",_RI="ResolvedImage",_RIe="RecommendationId",_RMBS="RollbackMaximumBatchSize",_RSec="Recommendation\
Status",_RSo="RoutingStrategy",_RTIR="RealTimeInferenceRecommendations",_RTIRe="RealTimeInferenceRecommendation",_RTe="R\
esolutionTime",_RUP="RollingUpdatePolicy",_SB="ShapBaseline",_SBC="ShapBaselineConfig",_SBU="ShapBaselineUri",_SBo="Sort\
By",_SCe="ServerlessConfig",_SCha="ShapConfig",_SDS="S3DataSource",_SDT="S3DataType",_SE="StatusEquals",_SFP="S3FailureP\
ath",_SGI="SecurityGroupIds",_SIP="ScaleInPolicy",_SIp="SpecifiedImage",_SM="StatusMessage",_SMDS="S3ModelDataSource",_SO="\
SortOrder",_SOP="S3OutputPath",_SPV="ShadowProductionVariants",_STt="StartTime",_STu="SuccessTopic",_SUCe="ServerlessUpd\
ateConfig",_SUr="S3Uri",_Se="Seed",_St="Status",_Str="Strategy",_Sub="Subnets",_T="Type",_TC="TextConfig",_TICo="TotalIn\
stanceCount",_TLa="TagList",_TRC="TrafficRoutingConfiguration",_TRCr="TrafficRoutingConfig",_TWIS="TerminationWaitInSeco\
nds",_Ta="Tags",_Tag="Tag",_UBCE="UsedByCurrentEndpoint",_UE="UpdateEndpoint",_UEI="UpdateEndpointInput",_UEO="UpdateEnd\
pointOutput",_UEWAC="UpdateEndpointWeightsAndCapacities",_UEWACI="UpdateEndpointWeightsAndCapacitiesInput",_UEWACO="Upda\
teEndpointWeightsAndCapacitiesOutput",_UL="UseLogit",_VC="VpcConfig",_VIPTIS="VariantInstanceProvisionTimeoutInSeconds",
_VN="VariantName",_VPL="VariantPropertyList",_VPT="VariantPropertyType",_VPa="VariantProperty",_VSIGB="VolumeSizeInGB",_VSar="\
VariantStatus",_Va="Value",_WIIS="WaitIntervalInSeconds",_s="smithy.ts.sdk.synthetic.com.amazonaws.sagemaker",n0="com.am\
azonaws.sagemaker",_s_registry=new _4_.OF(_s),n0_registry=new _4_.OF(n0),AdditionalModelDataSource$=[3,n0,_AMDS,0,[_CN,_SDS],
[0,()=>S3ModelDataSource$],2],AddTagsInput$=[3,n0,_ATI,0,[_RA,_Ta],[0,()=>TagList],2],AddTagsOutput$=[3,n0,_ATO,0,[_Ta],
[()=>TagList]],Alarm$=[3,n0,_A,0,[_ANl],[0]],AsyncInferenceClientConfig$=[3,n0,_AICC,0,[_MCIPI],[1]],AsyncInferenceConfig$=[
3,n0,_AIC,0,[_OCu,_CC],[()=>AsyncInferenceOutputConfig$,()=>AsyncInferenceClientConfig$],1],AsyncInferenceNotificationConfig$=[
3,n0,_AINC,0,[_STu,_ETr,_IIRI],[0,0,64]],AsyncInferenceOutputConfig$=[3,n0,_AIOC,0,[_KKI,_SOP,_NC,_SFP],[0,0,()=>AsyncInferenceNotificationConfig$,
0]],AutoRollbackConfig$=[3,n0,_ARC,0,[_Al],[()=>AlarmList]],BlueGreenUpdatePolicy$=[3,n0,_BGUP,0,[_TRC,_TWIS,_METIS],[()=>TrafficRoutingConfig$,
1,1],1],CapacitySize$=[3,n0,_CSap,0,[_T,_Va],[0,1],2],CaptureContentTypeHeader$=[3,n0,_CCTH,0,[_CCT,_JCT],[64,64]],CaptureOption$=[
3,n0,_CO,0,[_CMa],[0],1],ClarifyExplainerConfig$=[3,n0,_CEC,0,[_SCha,_EEn,_ICnfe],[()=>ClarifyShapConfig$,0,()=>ClarifyInferenceConfig$],
1],ClarifyInferenceConfig$=[3,n0,_CIC,0,[_FA,_CTont,_MRC,_MPIMB,_PI,_LI,_PA,_LA,_LH,_FH,_FT],[0,0,1,1,1,1,0,0,64,64,64]],
ClarifyShapBaselineConfig$=[3,n0,_CSBC,0,[_MT,_SB,_SBU],[0,0,0]],ClarifyShapConfig$=[3,n0,_CSCl,0,[_SBC,_NOS,_UL,_Se,_TC],
[()=>ClarifyShapBaselineConfig$,1,2,1,()=>ClarifyTextConfig$],1],ClarifyTextConfig$=[3,n0,_CTC,0,[_L,_G],[0,0],2],ContainerDefinition$=[
3,n0,_CD,0,[_CH,_Im,_ICm,_Mo,_MDU,_MDS,_AMDSd,_E,_MPN,_ISN,_MMC,_CMC],[0,0,()=>ImageConfig$,0,0,()=>ModelDataSource$,()=>AdditionalModelDataSources,
128,0,0,()=>MultiModelConfig$,()=>ContainerMetricsConfig$]],ContainerMetricsConfig$=[3,n0,_CMC,0,[_ME],[()=>MetricsEndpointList]],
CreateEndpointConfigInput$=[3,n0,_CECI,0,[_ECN,_PV,_DCC,_Ta,_KKI,_AIC,_ECx,_SPV,_ERA,_VC,_ENI,_MCe],[0,()=>ProductionVariantList,
()=>DataCaptureConfig$,()=>TagList,0,()=>AsyncInferenceConfig$,()=>ExplainerConfig$,()=>ProductionVariantList,0,()=>VpcConfig$,
2,()=>MetricsConfig$],2],CreateEndpointConfigOutput$=[3,n0,_CECO,0,[_ECA],[0],1],CreateEndpointInput$=[3,n0,_CEI,0,[_EN,
_ECN,_DCe,_Ta],[0,0,()=>DeploymentConfig$,()=>TagList],2],CreateEndpointOutput$=[3,n0,_CEO,0,[_EA],[0],1],CreateModelInput$=[
3,n0,_CMI,0,[_MNod,_PC,_Co,_IEC,_ERA,_Ta,_VC,_ENI],[0,()=>ContainerDefinition$,()=>ContainerDefinitionList,()=>InferenceExecutionConfig$,
0,()=>TagList,()=>VpcConfig$,2],1],CreateModelOutput$=[3,n0,_CMO,0,[_MA],[0],1],DataCaptureConfig$=[3,n0,_DCC,0,[_ISP,_DSU,
_COa,_ECna,_KKI,_CCTH],[1,0,()=>CaptureOptionList,2,0,()=>CaptureContentTypeHeader$],3],DataCaptureConfigSummary$=[3,n0,
_DCCS,0,[_ECna,_CSapt,_CSPu,_DSU,_KKI],[2,0,1,0,0],5],DeleteEndpointConfigInput$=[3,n0,_DECI,0,[_ECN],[0],1],DeleteModelInput$=[
3,n0,_DMI,0,[_MNod],[0],1],DeployedImage$=[3,n0,_DIe,0,[_SIp,_RI,_RTe],[0,0,4]],DeploymentConfig$=[3,n0,_DCe,0,[_BGUP,_RUP,
_ARCu],[()=>BlueGreenUpdatePolicy$,()=>RollingUpdatePolicy$,()=>AutoRollbackConfig$]],DeploymentRecommendation$=[3,n0,_DR,
0,[_RSec,_RTIR],[0,()=>RealTimeInferenceRecommendations],1],DescribeEndpointConfigInput$=[3,n0,_DECIe,0,[_ECN],[0],1],DescribeEndpointConfigOutput$=[
3,n0,_DECO,0,[_ECN,_ECA,_PV,_CT,_DCC,_KKI,_AIC,_ECx,_SPV,_ERA,_VC,_ENI,_MCe],[0,0,()=>ProductionVariantList,4,()=>DataCaptureConfig$,
0,()=>AsyncInferenceConfig$,()=>ExplainerConfig$,()=>ProductionVariantList,0,()=>VpcConfig$,2,()=>MetricsConfig$],4],DescribeEndpointInput$=[
3,n0,_DEIe,0,[_EN],[0],1],DescribeEndpointOutput$=[3,n0,_DEO,0,[_EN,_EA,_ES,_CT,_LMT,_ECN,_PV,_DCC,_FR,_LDC,_AIC,_PDS,_ECx,
_SPV,_MCe],[0,0,0,4,4,0,()=>ProductionVariantSummaryList,()=>DataCaptureConfigSummary$,0,()=>DeploymentConfig$,()=>AsyncInferenceConfig$,
()=>PendingDeploymentSummary$,()=>ExplainerConfig$,()=>ProductionVariantSummaryList,()=>MetricsConfig$],5],DescribeModelInput$=[
3,n0,_DMIe,0,[_MNod],[0],1],DescribeModelOutput$=[3,n0,_DMO,0,[_MNod,_CT,_MA,_PC,_Co,_IEC,_ERA,_VC,_ENI,_DR],[0,4,0,()=>ContainerDefinition$,
()=>ContainerDefinitionList,()=>InferenceExecutionConfig$,0,()=>VpcConfig$,2,()=>DeploymentRecommendation$],3],DesiredWeightAndCapacity$=[
3,n0,_DWAC,0,[_VN,_DW,_DIC,_SUCe],[0,1,1,()=>ProductionVariantServerlessUpdateConfig$],1],Ec2CapacityReservation$=[3,n0,
_ECR,0,[_ECRI,_TICo,_AICv,_UBCE],[0,1,1,1]],EndpointConfigSummary$=[3,n0,_ECS,0,[_ECN,_ECA,_CT],[0,0,4],3],EndpointSummary$=[
3,n0,_ESn,0,[_EN,_EA,_CT,_LMT,_ES],[0,0,4,4,0],5],ExplainerConfig$=[3,n0,_ECx,0,[_CEC],[()=>ClarifyExplainerConfig$]],ImageConfig$=[
3,n0,_ICm,0,[_RAM,_RAC],[0,()=>RepositoryAuthConfig$],1],InferenceExecutionConfig$=[3,n0,_IEC,0,[_Mo],[0],1],InferenceHubAccessConfig$=[
3,n0,_IHAC,0,[_HCA],[0],1],InstancePool$=[3,n0,_IP,0,[_ITn,_Pri,_MNO],[0,1,0],2],InstancePoolSummary$=[3,n0,_IPS,0,[_ITn,
_CICu],[0,1],2],ListEndpointConfigsInput$=[3,n0,_LECI,0,[_SBo,_SO,_NTe,_MR,_NCa,_CTB,_CTA],[0,0,0,1,0,4,4]],ListEndpointConfigsOutput$=[
3,n0,_LECO,0,[_ECndp,_NTe],[()=>EndpointConfigSummaryList,0],1],ListEndpointsInput$=[3,n0,_LEI,0,[_SBo,_SO,_NTe,_MR,_NCa,
_CTB,_CTA,_LMTB,_LMTA,_SE],[0,0,0,1,0,4,4,4,4,0]],ListEndpointsOutput$=[3,n0,_LEO,0,[_End,_NTe],[()=>EndpointSummaryList,
0],1],ListTagsInput$=[3,n0,_LTI,0,[_RA,_NTe,_MR],[0,0,1],1],ListTagsOutput$=[3,n0,_LTO,0,[_Ta,_NTe],[()=>TagList,0]],MetricsConfig$=[
3,n0,_MCe,0,[_EEM,_EDO,_MPFIS],[2,2,1]],MetricsEndpoint$=[3,n0,_MEe,0,[_MEP,_MPFIS],[0,1],1],ModelAccessConfig$=[3,n0,_MAC,
0,[_AEc],[2],1],ModelDataSource$=[3,n0,_MDS,0,[_SDS],[()=>S3ModelDataSource$]],MultiModelConfig$=[3,n0,_MMC,0,[_MCSode],
[0]],PendingDeploymentSummary$=[3,n0,_PDS,0,[_ECN,_PV,_STt,_SPV],[0,()=>PendingProductionVariantSummaryList,4,()=>PendingProductionVariantSummaryList],
1],PendingProductionVariantSummary$=[3,n0,_PPVS,0,[_VN,_DIep,_CW,_DW,_CICu,_DIC,_ITn,_IPns,_ATcc,_VSar,_CSCu,_DSCes,_MIS,
_RCo],[0,()=>DeployedImages,1,1,1,1,0,()=>InstancePoolSummaryList,0,()=>ProductionVariantStatusList,()=>ProductionVariantServerlessConfig$,
()=>ProductionVariantServerlessConfig$,()=>ProductionVariantManagedInstanceScaling$,()=>ProductionVariantRoutingConfig$],
1],PrefixAwareRoutingConfig$=[3,n0,_PARC,0,[_PLr,_CTonc],[1,1]],ProductionVariant$=[3,n0,_PVr,0,[_VN,_MNod,_IIC,_ITn,_IPns,
_VIPTIS,_IVW,_ATcc,_CDCo,_SCe,_VSIGB,_MDDTIS,_CSHCTIS,_ESSMA,_MIS,_RCo,_IAV,_CRC],[0,0,1,0,()=>InstancePoolList,1,1,0,()=>ProductionVariantCoreDumpConfig$,
()=>ProductionVariantServerlessConfig$,1,1,1,2,()=>ProductionVariantManagedInstanceScaling$,()=>ProductionVariantRoutingConfig$,
0,()=>ProductionVariantCapacityReservationConfig$],1],ProductionVariantCapacityReservationConfig$=[3,n0,_PVCRC,0,[_CRP,_MRAle],
[0,0]],ProductionVariantCapacityReservationSummary$=[3,n0,_PVCRS,0,[_MRAle,_CRP,_TICo,_AICv,_UBCE,_ECRc],[0,0,1,1,1,()=>Ec2CapacityReservationsList]],
ProductionVariantCoreDumpConfig$=[3,n0,_PVCDC,0,[_DSU,_KKI],[0,0],1],ProductionVariantManagedInstanceScaling$=[3,n0,_PVMIS,
0,[_St,_MIC,_MICa,_SIP],[0,1,1,()=>ProductionVariantManagedInstanceScalingScaleInPolicy$]],ProductionVariantManagedInstanceScalingScaleInPolicy$=[
3,n0,_PVMISSIP,0,[_Str,_MSSa,_CIM],[0,1,1],1],ProductionVariantRoutingConfig$=[3,n0,_PVRC,0,[_RSo,_PARC],[0,()=>PrefixAwareRoutingConfig$],
1],ProductionVariantServerlessConfig$=[3,n0,_PVSC,0,[_MSIMB,_MCaxo,_PCro],[1,1,1],2],ProductionVariantServerlessUpdateConfig$=[
3,n0,_PVSUC,0,[_MCaxo,_PCro],[1,1]],ProductionVariantStatus$=[3,n0,_PVSr,0,[_St,_SM,_STt],[0,0,4],1],ProductionVariantSummary$=[
3,n0,_PVSro,0,[_VN,_DIep,_CW,_DW,_CICu,_DIC,_IPns,_VSar,_CSCu,_DSCes,_MIS,_RCo,_CRC],[0,()=>DeployedImages,1,1,1,1,()=>InstancePoolSummaryList,
()=>ProductionVariantStatusList,()=>ProductionVariantServerlessConfig$,()=>ProductionVariantServerlessConfig$,()=>ProductionVariantManagedInstanceScaling$,
()=>ProductionVariantRoutingConfig$,()=>ProductionVariantCapacityReservationSummary$],1],RealTimeInferenceRecommendation$=[
3,n0,_RTIRe,0,[_RIe,_ITn,_E],[0,0,128],2],RepositoryAuthConfig$=[3,n0,_RAC,0,[_RCPA],[0],1],RollingUpdatePolicy$=[3,n0,_RUP,
0,[_MBS,_WIIS,_METIS,_RMBS],[()=>CapacitySize$,1,1,()=>CapacitySize$],2],S3ModelDataSource$=[3,n0,_SMDS,0,[_SUr,_SDT,_CTo,
_MAC,_HAC,_MSU,_ET,_MEa],[0,0,0,()=>ModelAccessConfig$,()=>InferenceHubAccessConfig$,0,0,0],3],Tag$=[3,n0,_Tag,0,[_K,_Va],
[0,0],2],TrafficRoutingConfig$=[3,n0,_TRCr,0,[_T,_WIIS,_CSana,_LSS],[0,1,()=>CapacitySize$,()=>CapacitySize$],2],UpdateEndpointInput$=[
3,n0,_UEI,0,[_EN,_ECN,_RAVP,_ERVP,_DCe,_RDCet],[0,0,2,()=>VariantPropertyList,()=>DeploymentConfig$,2],2],UpdateEndpointOutput$=[
3,n0,_UEO,0,[_EA],[0],1],UpdateEndpointWeightsAndCapacitiesInput$=[3,n0,_UEWACI,0,[_EN,_DWACe],[0,()=>DesiredWeightAndCapacityList],
2],UpdateEndpointWeightsAndCapacitiesOutput$=[3,n0,_UEWACO,0,[_EA],[0],1],VariantProperty$=[3,n0,_VPa,0,[_VPT],[0],1],VpcConfig$=[
3,n0,_VC,0,[_SGI,_Sub],[64,64],2],__Unit="unit",AdditionalModelDataSources=[1,n0,_AMDSd,0,()=>AdditionalModelDataSource$],
AlarmList=[1,n0,_AL,0,()=>Alarm$],CaptureOptionList=[1,n0,_COL,0,()=>CaptureOption$],ContainerDefinitionList=[1,n0,_CDL,
0,()=>ContainerDefinition$],DeployedImages=[1,n0,_DIep,0,()=>DeployedImage$],DesiredWeightAndCapacityList=[1,n0,_DWACL,0,
()=>DesiredWeightAndCapacity$],Ec2CapacityReservationsList=[1,n0,_ECRL,0,()=>Ec2CapacityReservation$],EndpointConfigSummaryList=[
1,n0,_ECSL,0,()=>EndpointConfigSummary$],EndpointSummaryList=[1,n0,_ESL,0,()=>EndpointSummary$],InstancePoolList=[1,n0,_IPL,
0,()=>InstancePool$],InstancePoolSummaryList=[1,n0,_IPSL,0,()=>InstancePoolSummary$],MetricsEndpointList=[1,n0,_MEL,0,()=>MetricsEndpoint$],
PendingProductionVariantSummaryList=[1,n0,_PPVSL,0,()=>PendingProductionVariantSummary$],ProductionVariantList=[1,n0,_PVL,
0,()=>ProductionVariant$],ProductionVariantStatusList=[1,n0,_PVSLr,0,()=>ProductionVariantStatus$],ProductionVariantSummaryList=[
1,n0,_PVSLro,0,()=>ProductionVariantSummary$],RealTimeInferenceRecommendations=[1,n0,_RTIR,0,()=>RealTimeInferenceRecommendation$],
TagList=[1,n0,_TLa,0,()=>Tag$],VariantPropertyList=[1,n0,_VPL,0,()=>VariantProperty$],AddTags$=[9,n0,_ATd,0,()=>AddTagsInput$,
()=>AddTagsOutput$],CreateEndpoint$=[9,n0,_CEr,0,()=>CreateEndpointInput$,()=>CreateEndpointOutput$],CreateEndpointConfig$=[
9,n0,_CECr,0,()=>CreateEndpointConfigInput$,()=>CreateEndpointConfigOutput$],CreateModel$=[9,n0,_CMr,0,()=>CreateModelInput$,
()=>CreateModelOutput$],DeleteEndpointConfig$=[9,n0,_DEC,0,()=>DeleteEndpointConfigInput$,()=>__Unit],DeleteModel$=[9,n0,
_DMe,0,()=>DeleteModelInput$,()=>__Unit],DescribeEndpoint$=[9,n0,_DEes,0,()=>DescribeEndpointInput$,()=>DescribeEndpointOutput$],
DescribeEndpointConfig$=[9,n0,_DECe,0,()=>DescribeEndpointConfigInput$,()=>DescribeEndpointConfigOutput$],DescribeModel$=[
9,n0,_DMes,0,()=>DescribeModelInput$,()=>DescribeModelOutput$],ListEndpointConfigs$=[9,n0,_LEC,0,()=>ListEndpointConfigsInput$,
()=>ListEndpointConfigsOutput$],ListEndpoints$=[9,n0,_LEi,0,()=>ListEndpointsInput$,()=>ListEndpointsOutput$],ListTags$=[
9,n0,_LTis,0,()=>ListTagsInput$,()=>ListTagsOutput$],UpdateEndpoint$=[9,n0,_UE,0,()=>UpdateEndpointInput$,()=>UpdateEndpointOutput$],
UpdateEndpointWeightsAndCapacities$=[9,n0,_UEWAC,0,()=>UpdateEndpointWeightsAndCapacitiesInput$,()=>UpdateEndpointWeightsAndCapacitiesOutput$],
AddTagsCommand=class extends(0,_1_.G5)(_1_.lq,_1_.yt,"AddTags",AddTags$){},CreateEndpointCommand=class extends(0,_1_.G5)(
_1_.lq,_1_.yt,"CreateEndpoint",CreateEndpoint$){},CreateEndpointConfigCommand=class extends(0,_1_.G5)(_1_.lq,_1_.yt,"Cre\
ateEndpointConfig",CreateEndpointConfig$){},CreateModelCommand=class extends(0,_1_.G5)(_1_.lq,_1_.yt,"CreateModel",CreateModel$){},
DeleteEndpointConfigCommand=class extends(0,_1_.G5)(_1_.lq,_1_.yt,"DeleteEndpointConfig",DeleteEndpointConfig$){},DeleteModelCommand=class extends(0,_1_.
G5)(_1_.lq,_1_.yt,"DeleteModel",DeleteModel$){},DescribeEndpointCommand=class extends(0,_1_.G5)(_1_.lq,_1_.yt,"DescribeE\
ndpoint",DescribeEndpoint$){},DescribeEndpointConfigCommand=class extends(0,_1_.G5)(_1_.lq,_1_.yt,"DescribeEndpointConfi\
g",DescribeEndpointConfig$){},DescribeModelCommand=class extends(0,_1_.G5)(_1_.lq,_1_.yt,"DescribeModel",DescribeModel$){},
ListEndpointConfigsCommand=class extends(0,_1_.G5)(_1_.lq,_1_.yt,"ListEndpointConfigs",ListEndpointConfigs$){},ListEndpointsCommand=class extends(0,_1_.
G5)(_1_.lq,_1_.yt,"ListEndpoints",ListEndpoints$){},ListTagsCommand=class extends(0,_1_.G5)(_1_.lq,_1_.yt,"ListTags",ListTags$){},
UpdateEndpointCommand=class extends(0,_1_.G5)(_1_.lq,_1_.yt,"UpdateEndpoint",UpdateEndpoint$){},UpdateEndpointWeightsAndCapacitiesCommand=class extends(0,_1_.
G5)(_1_.lq,_1_.yt,"UpdateEndpointWeightsAndCapacities",UpdateEndpointWeightsAndCapacities$){};function readingUnknownMembers(command2){
let raw;return command2.middlewareStack.add(next=>async args=>{let answer=await next(args),text=await textOf(answer.response);
return raw=text===void 0?void 0:(0,_3_.U4)(text),answer},{step:"deserialize",priority:"low",name:"keepRawAnswer"}),command2.
middlewareStack.add(next=>async args=>{let result=await next(args);return Object.assign(result.output,addedTo(result.output,
raw)),result},{step:"initialize",name:"addUnknownMembersToAnswer"}),command2}function writingUnknownMembers(command2){return command2.
middlewareStack.add(next=>async args=>{let{request}=args,body=isRecord(request)?request.body:void 0,text=body instanceof
Uint8Array?new TextDecoder().decode(body):body,known=typeof text=="string"?(0,_3_.U4)(text):void 0;return isRecord(request)&&
isRecord(known)&&(request.body=new TextEncoder().encode(JSON.stringify(addedTo(known,args.input)))),next(args)},{step:"s\
erialize",priority:"low",name:"addUnknownMembersToRequest"}),command2}function addedTo(known,raw){if(Array.isArray(known)&&
Array.isArray(raw)&&known.length===raw.length)return known.map((item,index)=>addedTo(item,raw[index]));if(!isRecord(known)||
!isRecord(raw))return known;let added=Object.entries(raw).flatMap(([key,value])=>value==null?[]:[[key,known[key]===void 0?
value:addedTo(known[key],value)]]);return{...known,...Object.fromEntries(added)}}function isRecord(value){return typeof value==
"object"&&value!==null&&!Array.isArray(value)&&!(value instanceof Date)}async function textOf(response){if(!isRecord(response))
return;let{body}=response;if(body instanceof Uint8Array)return new TextDecoder().decode(body);if(!isStream(body))return;
let chunks=[];for await(let chunk of body)chunks.push(typeof chunk=="string"?Buffer.from(chunk):chunk);let bytes=Buffer.
concat(chunks);return response.body=new Uint8Array(bytes),bytes.toString("utf8")}function isStream(body){return typeof body==
"object"&&body!==null&&Symbol.asyncIterator in body}function endpoints(options){let reader=new _1_.kH({...(0,_2_.W0)(options),
maxAttempts:_2_.Ml}),writer=new _1_.kH({...(0,_2_.W0)(options),retryStrategy:_0_.j});return{createModel:(0,_2_.T1)("sage\
maker:CreateModel",input=>writer.send(new CreateModelCommand(input))),describeModel:(0,_2_.hF)("sagemaker:DescribeModel",
input=>reader.send(new DescribeModelCommand(input))),deleteModel:(0,_2_.T1)("sagemaker:DeleteModel",input=>writer.send(new DeleteModelCommand(
input))),createEndpointConfig:(0,_2_.T1)("sagemaker:CreateEndpointConfig",input=>writer.send(writingUnknownMembers(new CreateEndpointConfigCommand(
input)))),describeEndpointConfig:(0,_2_.hF)("sagemaker:DescribeEndpointConfig",input=>reader.send(readingUnknownMembers(
new DescribeEndpointConfigCommand(input)))),listEndpointConfigs:(0,_2_.hF)("sagemaker:ListEndpointConfigs",input=>reader.
send(new ListEndpointConfigsCommand(input))),deleteEndpointConfig:(0,_2_.T1)("sagemaker:DeleteEndpointConfig",input=>writer.
send(new DeleteEndpointConfigCommand(input))),createEndpoint:(0,_2_.T1)("sagemaker:CreateEndpoint",input=>writer.send(new CreateEndpointCommand(
input))),updateEndpoint:(0,_2_.T1)("sagemaker:UpdateEndpoint",input=>writer.send(new UpdateEndpointCommand(input))),updateEndpointWeightsAndCapacities:(0,_2_.
T1)("sagemaker:UpdateEndpointWeightsAndCapacities",input=>writer.send(new UpdateEndpointWeightsAndCapacitiesCommand(input))),
describeEndpoint:(0,_2_.hF)("sagemaker:DescribeEndpoint",input=>reader.send(new DescribeEndpointCommand(input))),listTags:(0,_2_.
hF)("sagemaker:ListTags",input=>reader.send(new ListTagsCommand(input))),addTags:(0,_2_.hF)("sagemaker:AddTags",input=>reader.
send(new AddTagsCommand(input)))}}function endpointReader(options){let client=new _1_.kH({...(0,_2_.W0)(options),maxAttempts:_2_.
Ml});return{listEndpoints:(0,_2_.hF)("sagemaker:ListEndpoints",input=>client.send(new ListEndpointsCommand(input))),describeEndpoint:(0,_2_.
hF)("sagemaker:DescribeEndpoint",input=>client.send(new DescribeEndpointCommand(input))),describeEndpointConfig:(0,_2_.hF)(
"sagemaker:DescribeEndpointConfig",input=>client.send(new DescribeEndpointConfigCommand(input))),describeModel:(0,_2_.hF)(
"sagemaker:DescribeModel",input=>client.send(new DescribeModelCommand(input)))}}})};
