"use strict";exports.id=9207;exports.ids=[9207];exports.modules={9207:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{NE:()=>effectiveDeployment,Ux:()=>checkMetrics,Y9:()=>expandShortForms,YA:()=>seconds,
e0:()=>MANIFEST,oC:()=>deploymentProblems,rc:()=>manifestSchema,yv:()=>originOf,z6:()=>check});var _0_=__webpack_require__(
785);var _1_=__webpack_require__(4896);var _2_=__webpack_require__(7755);var _3_=__webpack_require__(8443);var _4_=__webpack_require__(
3843);var _5_=__webpack_require__(8209);var _6_=__webpack_require__(9702);var _7_=__webpack_require__(4321);var compression=(0,
_1_.$8)(["none","gzip"]),members=member=>({uri:_1_.eS.meta({description:"Where it is: a folder that ends with `/`, or on\
e object.",examples:["s3://acme-ml/llm/weights/"],api:`${member}.S3Uri`}),type:(0,_1_.$8)(["prefix","object"]).meta({description:"\
Whether `uri` is a folder (a key prefix) or one object.",examples:["prefix"],api:`${member}.S3DataType`,allowed:"`prefix\
` or `object`"}),compression:compression.meta({description:"Whether it is one gzip-compressed tar archive, which SageMak\
er unpacks, or as it is.",default:"none",examples:["none"],api:`${member}.CompressionType`,allowed:"`none` or `gzip`"}).
optional(),manifest:_1_.KE.meta({description:"A CSV file in S3 that names the objects.",examples:["s3://acme-ml/llm/mani\
fest.csv"],api:`${member}.ManifestS3Uri`}).optional(),accept_eula:(0,_1_.zM)().meta({description:"That whoever registers\
 this has read and accepts the end-user licence of the model.",examples:[true],api:`${member}.ModelAccessConfig.AcceptEu\
la`,allowed:"`true` or `false`"}).optional(),hub_content:_1_.O8.meta({description:"The model of a SageMaker hub that the\
 data is from, as an ARN.",examples:["arn:aws:sagemaker:eu-west-1:aws:hub-content/SageMakerPublicHub/Model/meta-textgene\
ration-llama-3-8b/2.0.2"],api:`${member}.HubAccessConfig.HubContentArn`}).optional(),etag:_1_.ER.meta({description:"The \
ETag of the object.",examples:["d41d8cd98f00b204e9800998ecf8427e"],api:`${member}.ETag`}).optional(),manifest_etag:_1_.ER.
meta({description:"The ETag of `manifest`.",examples:["d41d8cd98f00b204e9800998ecf8427e"],api:`${member}.ManifestEtag`}).
optional()}),modelDataSource=member=>(0,_1_.re)(members(member)).meta({allowed:"a mapping with `uri` and `type`"}),additionalModelData=member=>(0,
_1_.re)({channel:(0,_1_.Yj)().min(1).max(64).regex(/^[A-Za-z0-9._-]+$/).meta({description:"The name under which the cont\
ainer finds it; no two alike in one container.",examples:["adapter"],api:`${member}.ChannelName`,allowed:"a name of 1 to\
 64 letters, digits, `.`, `-` and `_`"}),...members(`${member}.S3DataSource`)}).meta({description:"One more source of mo\
del data.",allowed:"a mapping with `channel`, `uri` and `type`"}),baseModel=member=>(0,_1_.re)({name:_1_.X7.meta({description:"\
Its name in the hub.",examples:["meta-textgeneration-llama-3-8b"],api:`${member}.HubContentName`}).optional(),version:(0,
_1_.Yj)().regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/).meta({description:"Its version in the hub.",examples:["2.0.2"],api:`${member}\
.HubContentVersion`,allowed:'a version of three numbers of at most 4 digits, such as "2.0.2"'}).optional(),recipe:(0,_1_.
Yj)().min(1).max(255).regex(/^[^\p{C}\p{Zl}\p{Zp}]*$/u).meta({description:"The recipe by which it was customised.",examples:[
"llama-3-8b-lora"],api:`${member}.RecipeName`,allowed:"a text of 1 to 255 characters on one line"}).optional()}).refine(
_1_.hj,_1_.HV).meta({description:"The foundation model that was customised.",examples:[{name:"meta-textgeneration-llama-\
3-8b",version:"2.0.2"}],api:member,allowed:"a mapping with `name`, `version` or `recipe`",minProperties:1});var container=member=>(0,
_1_.re)({image:_1_.Sl.meta({description:"The image in ECR that serves the model. A tag is resolved to its digest where t\
he role may read the repository, since a tag can be moved. Left out only where `source` fills it.",examples:["1415026676\
06.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:1.7-1"],api:`${member}.Image`}).optional(),model_data:_1_.e$.meta({
description:"The trained model, in a bucket of the same region. Left out where the image holds it.",examples:["s3://acme\
-ml/housing/model.tar.gz"],api:`${member}.ModelDataUrl`}).optional(),model_data_etag:_1_.ER.meta({description:"The ETag \
of `model_data`.",examples:["d41d8cd98f00b204e9800998ecf8427e"],api:`${member}.ModelDataETag`}).optional(),model_data_source:modelDataSource(
`${member}.ModelDataSource.S3DataSource`).meta({description:"The trained model where it is not one `.tar.gz`: a folder o\
r a single object. Instead of `model_data`.",examples:[{uri:"s3://acme-ml/llm/weights/",type:"prefix",compression:"none"}],
api:`${member}.ModelDataSource.S3DataSource`}).optional(),additional_model_data:(0,_1_.YO)(additionalModelData(`${member}\
.AdditionalModelDataSources[]`)).min(1).max(5).meta({description:"Further model data beside `model_data` or `model_data_\
source`, such as adapters or a draft model.",examples:[[{channel:"adapter",uri:"s3://acme-ml/llm/adapter/",type:"prefix",
compression:"none"}]],api:`${member}.AdditionalModelDataSources`,allowed:"a list of 1 to 5 sources of model data"}).optional(),
environment:_1_.cA.meta({description:"Environment variables of the container, at most 16. Values are texts: quote number\
s. No secrets: whoever reads the registry reads them.",examples:[{SAGEMAKER_PROGRAM:"inference.py"}],api:`${member}.Envi\
ronment`}).optional(),name:_1_.X7.meta({description:"The host name of the container in an inference pipeline: every cont\
ainer has one, or none.",examples:["preprocess"],api:`${member}.ContainerHostname`}).optional(),framework:_1_.d9.meta({description:"\
The machine learning framework.",examples:["XGBOOST","TENSORFLOW"],api:`${member}.Framework`}).optional(),framework_version:_1_.
xu.meta({description:"The version of the framework. Quoted, since 2.10 is the number 2.1.",examples:["1.7-1"],api:`${member}\
.FrameworkVersion`}).optional(),nearest_model:_1_.qF.meta({description:"The benchmarked model of Inference Recommender t\
hat is most like this one (`aws sagemaker list-model-metadata`).",examples:["resnet50"],api:`${member}.NearestModelName`}).
optional(),data_input_config:_1_.Hx.meta({description:"The names and shapes of the inputs, as JSON text; compiling with \
SageMaker Neo and benchmarks need it.",examples:['{"input_1": [1, 3, 224, 224]}'],api:`${member}.ModelInput.DataInputCon\
fig`}).optional(),product_id:_1_.Vo.meta({description:"The product id of AWS Marketplace, of a container that was bought\
 there.",examples:["a1b2c3d4-5678-90ab-cdef-example11111"],api:`${member}.ProductId`}).optional(),is_checkpoint:(0,_1_.zM)().
meta({description:"Whether the model data is a checkpoint of a training.",default:false,examples:[true],api:`${member}.I\
sCheckpoint`,allowed:"`true` or `false`"}).optional(),base_model:baseModel(`${member}.BaseModel`).optional()}).meta({description:"\
One container of the model.",allowed:"a mapping with `image`",not:{required:["model_data","model_data_source"],properties:{
model_data:{},model_data_source:{}}}}),containers=member=>(0,_1_.YO)(container(`${member}.Containers[]`)).min(1).max(15);
var duration=(0,_1_.Yj)().regex(/^\d{1,6}[smh]$/).meta({allowed:"a duration such as `30s`, `10m` or `1h`"}),shortDuration=(0,
_1_.Yj)().regex(/^\d{1,6}m?s$/).meta({allowed:"a duration such as `500ms` or `2s`"}),percent=(0,_1_.Yj)().regex(/^(?:100|\d{1,2})%$/).
meta({allowed:"a share in whole percent, such as `20%`"}),text=most=>(0,_1_.Yj)().min(1).max(most).regex(/^[^\p{C}]*$/u),
count=most=>(0,_1_.Wh)().min(1).max(most).meta({allowed:`a whole number from 1 to ${most}`}),environmentName=text(100).regex(
/^\S/).meta({allowed:"the name of an environment"});var dataCapture=(0,_1_.re)({sampling:percent.meta({description:"How \
much of the traffic is copied.",api:"CreateEndpointConfig: DataCaptureConfig.InitialSamplingPercentage",examples:["20%"]}),
capture:(0,_1_.YO)((0,_1_.$8)(["input","output"]).meta({allowed:"`input` or `output`"})).min(1).max(2).meta({description:"\
Whether requests, answers or both are copied.",api:"CreateEndpointConfig: DataCaptureConfig.CaptureOptions",examples:[["\
input","output"]],allowed:"a list of `input`, `output` or both"})}).meta({description:"Copies requests and answers to S3\
. Where to, and under which key, the workflow says.",api:"CreateEndpointConfig: DataCaptureConfig",examples:[{sampling:"\
20%",capture:["input","output"]}],allowed:"a mapping with `sampling` and `capture`"}),asynchronous=(0,_1_.re)({max_concurrent_invocations:count(
1e3).meta({description:"How many requests an instance works on at once.",api:"CreateEndpointConfig: AsyncInferenceConfig\
.ClientConfig.MaxConcurrentInvocationsPerInstance",examples:[4]}).optional()}).meta({description:"Asynchronous inference\
. Where answers go, the workflow says.",api:"CreateEndpointConfig: AsyncInferenceConfig",examples:[{max_concurrent_invocations:4}],
allowed:"a mapping with `max_concurrent_invocations`, which may be empty: `{}`"}),smokeTest=(0,_1_.re)({payload:(0,_1_.Yj)().
min(1).max(1024).regex(/^[^\\\p{C}]*$/u).regex(/^(?!\/)(?![A-Za-z][A-Za-z0-9+.-]*:)/).meta({description:"A file with the\
 body of the request, relative to the manifest.",api:"InvokeEndpoint: Body",examples:["tests/sample.csv"],allowed:"a pat\
h relative to the manifest, with `/`"}),content_type:_1_.IM.meta({description:"The media type of the request.",api:"Invo\
keEndpoint: ContentType",examples:["text/csv"]}),max_latency:shortDuration.meta({description:"How long the answer may ta\
ke.",examples:["500ms"]}).optional()}).meta({description:"One request to the endpoint once it is green; if it fails, an \
update is taken back.",api:"InvokeEndpoint: Body",examples:[{payload:"tests/sample.csv",content_type:"text/csv",max_latency:"\
500ms"}],allowed:"a mapping with `payload`, `content_type` and `max_latency`"});var size=(0,_1_.KC)([percent,(0,_1_.Wh)().
min(1).max(5e3)]).meta({allowed:"a share such as `10%`, or a whole number of instances"}),POLICY="DeploymentConfig.BlueG\
reenUpdatePolicy",ROUTING=`${POLICY}.TrafficRoutingConfiguration`,ROLLING="DeploymentConfig.RollingUpdatePolicy",traffic=(0,
_1_.re)({shift:(0,_1_.$8)(["all_at_once","canary","linear","rolling"]).meta({description:"How traffic moves to the new f\
leet; `rolling` replaces instances in batches instead.",api:`UpdateEndpoint: ${ROUTING}.Type, ${ROLLING}`,examples:["can\
ary"],allowed:"`all_at_once`, `canary`, `linear` or `rolling`"}),size:size.meta({description:"Of a canary up to 50%, of \
a linear step 10% to 50%, of a rolling batch 5% to 50%.",api:`UpdateEndpoint: ${ROUTING}.CanarySize, ${ROUTING}.LinearSt\
epSize, ${ROLLING}.MaximumBatchSize`,examples:["10%",1]}).optional(),wait:duration.meta({description:"How long alarms ar\
e watched after each step, up to 1h.",api:`UpdateEndpoint: ${ROUTING}.WaitIntervalInSeconds, ${ROLLING}.WaitIntervalInSe\
conds`,examples:["10m"]}).optional(),terminate_after:duration.meta({description:"How long the old fleet is kept, up to 1\
h.",api:`UpdateEndpoint: ${POLICY}.TerminationWaitInSeconds`,examples:["5m"]}).optional(),timeout:duration.meta({description:"\
10m to 8h, and longer than all the waits together.",api:`UpdateEndpoint: ${POLICY}.MaximumExecutionTimeoutInSeconds, ${ROLLING}\
.MaximumExecutionTimeoutInSeconds`,examples:["60m"]}).optional(),rollback_size:size.meta({description:"How much a rollin\
g update takes back at a time; for `rolling` alone.",api:`UpdateEndpoint: ${ROLLING}.RollbackMaximumBatchSize`,examples:[
"50%"]}).optional()}).meta({description:"How an update moves traffic. Absent: as the last update did, or all at once.",api:"\
UpdateEndpoint: DeploymentConfig",examples:[{shift:"canary",size:"10%",wait:"10m",terminate_after:"5m",timeout:"60m"}],allowed:"\
a mapping with `shift`, `size`, `wait`, `terminate_after`, `timeout` and `rollback_size`"}),alarms=(0,_1_.YO)(text(255).
regex(/\S/).meta({allowed:"the name of a CloudWatch alarm"})).min(1).max(10).meta({description:"CloudWatch alarms of the\
 endpoint's account. One in ALARM takes the update back.",api:"UpdateEndpoint: DeploymentConfig.AutoRollbackConfiguratio\
n.Alarms",examples:[["california-housing-5xx"]],allowed:"a list of 1 to 10 alarms"}),autoscaling=(0,_1_.re)({min:count(1e4).
meta({description:"The fewest instances.",api:"RegisterScalableTarget: MinCapacity",examples:[2]}),max:count(1e4).meta({
description:"The most instances.",api:"RegisterScalableTarget: MaxCapacity",examples:[6]}),invocations_per_instance:(0,_1_.
ai)().positive().meta({description:"How many requests a minute an instance is to have.",api:"PutScalingPolicy: TargetTra\
ckingScalingPolicyConfiguration.TargetValue",examples:[750],allowed:"a number above 0"}),scale_in_cooldown:duration.meta(
{description:"How long after instances were taken away the next may be.",api:"PutScalingPolicy: TargetTrackingScalingPol\
icyConfiguration.ScaleInCooldown",default:"5m",examples:["5m"]}).optional(),scale_out_cooldown:duration.meta({description:"\
How long after instances were added the next may be.",api:"PutScalingPolicy: TargetTrackingScalingPolicyConfiguration.Sc\
aleOutCooldown",default:"5m",examples:["1m"]}).optional()}).meta({description:"Put on every variant after a green deploy\
ment. Its count is kept by later updates.",api:"PutScalingPolicy: TargetTrackingScalingPolicyConfiguration",examples:[{min:2,
max:6,invocations_per_instance:750}],allowed:"a mapping with `min`, `max`, `invocations_per_instance` and cooldowns"});var serverless=(0,
_1_.re)({memory:(0,_1_.Wh)().min(1024).max(6144).multipleOf(1024).meta({description:"Memory in MB, in steps of 1024.",api:"\
CreateEndpointConfig: ProductionVariants[].ServerlessConfig.MemorySizeInMB",allowed:"1024, 2048, 3072, 4096, 5120 or 614\
4",examples:[2048]}),max_concurrency:count(200).meta({description:"How many requests are answered at once; more are turn\
ed away.",api:"CreateEndpointConfig: ProductionVariants[].ServerlessConfig.MaxConcurrency",examples:[5]}),provisioned_concurrency:count(
200).meta({description:"How many of these are kept warm, at most `max_concurrency`.",api:"CreateEndpointConfig: Producti\
onVariants[].ServerlessConfig.ProvisionedConcurrency",examples:[1]}).optional()}).meta({description:"Serverless, instead\
 of instances.",api:"CreateEndpointConfig: ProductionVariants[].ServerlessConfig",examples:[{memory:2048,max_concurrency:5}],
allowed:"a mapping with `memory`, `max_concurrency` and `provisioned_concurrency`"}),environment2=(0,_1_.g1)((0,_1_.Yj)().
max(1024).regex(/^[a-zA-Z_][a-zA-Z0-9_]*$/).meta({allowed:"the name of an environment variable (letters, digits and `_`,\
 at most 1024)"}),(0,_1_.Yj)().max(1024).meta({allowed:"a text of at most 1024 characters"})).refine(entries=>Object.keys(
entries).length<=100).overwrite(_1_.Rh).meta({allowed:"a mapping of at most 100 names to texts",maxProperties:100}),variant=(0,
_1_.re)({name:_1_.X7.meta({description:"Keep it over deployments: SageMaker shifts traffic between variants of the same \
name.",api:"CreateEndpointConfig: ProductionVariants[].VariantName",examples:["main"]}),instance_type:_1_.D.meta({description:"\
The instance type; needed unless the variant is serverless.",api:"CreateEndpointConfig: ProductionVariants[].InstanceTyp\
e",examples:["ml.m5.xlarge"]}).optional(),instance_count:count(1e4).meta({description:"How many instances it begins with\
. Gradual updates need at least 2.",api:"CreateEndpointConfig: ProductionVariants[].InitialInstanceCount",default:1,examples:[
2]}).optional(),weight:(0,_1_.ai)().min(0).max(1e6).meta({description:"Its part of the traffic, beside the weights of th\
e other variants.",api:"CreateEndpointConfig: ProductionVariants[].InitialVariantWeight",default:1,examples:[.1],allowed:"\
a number from 0 to 1000000"}).optional(),version:(0,_1_.Wh)().min(1).max(999999999).meta({description:"Another version o\
f the group, which must be Approved, too: for A/B and shadow tests.",api:"CreateModel: PrimaryContainer.ModelPackageName",
examples:[12],allowed:"a version number of at least 1"}).optional(),serverless:serverless.optional(),environment:environment2.
meta({description:"Variables beside those of the version; one that the version sets was approved and stays.",api:"Create\
Model: PrimaryContainer.Environment",examples:[{LOG_LEVEL:"info"}]}).optional(),volume_size:count(512).meta({description:"\
The storage of each instance in GB.",api:"CreateEndpointConfig: ProductionVariants[].VolumeSizeInGB",examples:[30]}).optional(),
model_download_timeout:duration.meta({description:"How long an instance may take to fetch the model, 1m to 1h.",api:"Cre\
ateEndpointConfig: ProductionVariants[].ModelDataDownloadTimeoutInSeconds",examples:["20m"]}).optional(),startup_timeout:duration.
meta({description:"How long a container may take to pass its health check, 1m to 1h.",api:"CreateEndpointConfig: Product\
ionVariants[].ContainerStartupHealthCheckTimeoutInSeconds",examples:["10m"]}).optional(),ami:(0,_1_.$8)(["al2-ami-sagema\
ker-inference-gpu-2","al2-ami-sagemaker-inference-gpu-2-1","al2-ami-sagemaker-inference-gpu-3-1","al2-ami-sagemaker-infe\
rence-neuron-2","al2023-ami-sagemaker-inference-gpu-4-1"]).meta({description:"The system image of the instances: drivers\
 of accelerators.",api:"CreateEndpointConfig: ProductionVariants[].InferenceAmiVersion",examples:["al2-ami-sagemaker-inf\
erence-gpu-3-1"],allowed:"a system image such as `al2-ami-sagemaker-inference-gpu-3-1`"}).optional(),routing:(0,_1_.$8)(
["least_outstanding_requests","random"]).meta({description:"How requests are spread over the instances.",api:"CreateEndp\
ointConfig: ProductionVariants[].RoutingConfig.RoutingStrategy",examples:["least_outstanding_requests"],allowed:"`least_\
outstanding_requests` or `random`"}).optional()}).meta({description:"One model with its instances.",examples:[{name:"mai\
n",instance_type:"ml.m5.xlarge",instance_count:2,weight:1}],allowed:"a mapping with `name`, `instance_type` and more"});
var endpoint=_1_.X7.meta({description:"The name of the endpoint.",api:"CreateEndpoint: EndpointName",examples:["californ\
ia-housing"]}),variants=(0,_1_.YO)(variant).min(1).max(10).meta({description:"What stands behind the endpoint.",api:"Cre\
ateEndpointConfig: ProductionVariants",examples:[[{name:"main",instance_type:"ml.m5.xlarge",instance_count:1}]],allowed:"\
a list of 1 to 10 variants"}),shadowVariants=(0,_1_.YO)(variant).min(1).max(1).meta({description:"Gets a copy of the tra\
ffic; its answers are dropped.",api:"CreateEndpointConfig: ShadowProductionVariants",examples:[[{name:"shadow",instance_type:"\
ml.m5.xlarge",version:15}]],allowed:"a list of one variant"}),environment3=(0,_1_.re)({endpoint:endpoint.optional(),variants:variants.
optional(),shadow_variants:removable(shadowVariants,shadowVariants).optional(),traffic:removable(traffic.partial(),traffic).
optional(),alarms:removable(alarms,alarms).optional(),autoscaling:removable(autoscaling.partial(),autoscaling).optional(),
data_capture:removable(dataCapture.partial(),dataCapture).optional(),async:removable(asynchronous,asynchronous).optional(),
smoke_test:removable(smokeTest.partial(),smokeTest).optional(),stage:_1_.X7.meta({description:"Written on the version af\
ter a green deployment.",api:"UpdateModelPackage: ModelLifeCycle.Stage",examples:["Prod"]}).optional(),stage_status:_1_.
X7.meta({description:"Written beside the stage.",api:"UpdateModelPackage: ModelLifeCycle.StageStatus",default:"Approved",
examples:["Approved"]}).optional(),requires:environmentName.meta({description:"Another environment where this very versi\
on must have been in service.",examples:["qa"]}).optional()}).meta({description:"Laid over the values above: mappings me\
rge, lists replace, `null` removes.",examples:[{stage:"Prod",requires:"qa"}],allowed:"a mapping of the same keys, and `s\
tage`, `stage_status` and `requires`"});function removable(value,like){let said=_1_.fd.get(like)??{};return(0,_1_.me)(value.
meta(said)).meta(said)}var MAX_ENVIRONMENTS=100,deploySchema=(0,_1_.re)({endpoint,variants:variants.optional(),shadow_variants:shadowVariants.
optional(),traffic:traffic.optional(),alarms:alarms.optional(),autoscaling:autoscaling.optional(),data_capture:dataCapture.
optional(),async:asynchronous.optional(),smoke_test:smokeTest.optional(),environments:(0,_1_.g1)(environmentName,environment3).
refine(entries=>Object.keys(entries).length<=MAX_ENVIRONMENTS).overwrite(_1_.Rh).meta({description:"How each environment\
 differs. The key is the name of the GitHub Environment.",examples:[{qa:{stage:"QA"},prod:{stage:"Prod",requires:"qa"}}],
allowed:`a mapping of at most ${MAX_ENVIRONMENTS} environments`,maxProperties:MAX_ENVIRONMENTS}).optional()}).meta({description:"\
Which endpoint serves the model, and how. It is no part of what is registered.",examples:[{endpoint:"california-housing",
variants:[{name:"main",instance_type:"ml.m5.xlarge",instance_count:1}]}],allowed:"a mapping with `endpoint`, `variants`,\
 `environments` and more"});var containersNeedImages={properties:{containers:{type:"array",items:{type:"object",...needs(
"image")}}}},forEditors={oneOf:["group","name"].map(needs),allOf:[{anyOf:["containers","algorithm","source","source_uri"].
map(needs)},{if:needs("name"),then:without("group_description","source","source_uri","deploy"),else:without("algorithm",
"validation","certify_for_marketplace")},{if:needs("source"),else:containersNeedImages},{properties:{additional_specifications:{
type:"array",items:{type:"object",...containersNeedImages}}}}]};function needs(key){return{required:[key],properties:{[key]:{}}}}
function without(...keys){return{properties:Object.fromEntries(keys.map(key=>[key,false]))}}function inferenceLists(member){
return{content_types:(0,_1_.YO)(_1_.IM).min(1).meta({description:"The media types the model takes.",examples:[["text/csv"]],
api:`${member}.SupportedContentTypes`,allowed:"a list of at least one media type"}).optional(),response_types:(0,_1_.YO)(
_1_.e5).min(1).meta({description:"The media types the model answers with.",examples:[["application/json"]],api:`${member}\
.SupportedResponseMIMETypes`,allowed:"a list of at least one media type"}).optional(),realtime_instance_types:(0,_1_.YO)(
_1_.D).min(1).meta({description:"The instance types an endpoint with this model may use.",examples:[["ml.t2.medium","ml.\
m5.xlarge"]],api:`${member}.SupportedRealtimeInferenceInstanceTypes`,allowed:"a list of at least one instance type"}).optional(),
transform_instance_types:(0,_1_.YO)(_1_.s9).min(1).meta({description:"The instance types a batch transform with this mod\
el may use.",examples:[["ml.m5.xlarge"]],api:`${member}.SupportedTransformInstanceTypes`,allowed:"a list of at least one\
 instance type"}).optional()}}var reportPath=(0,_1_.Yj)().min(1).max(1024).regex(/^[^\\\p{C}]*$/u).regex(/^(?!.*(?:\$\{|\{\{))/).
regex(/^(?!\/)(?!(?!s3:)[A-Za-z][A-Za-z0-9+.-]*:)/).refine(path=>!path.startsWith("s3://")||(0,_1_.XG)(path).kind==="val\
id").meta({allowed:"a path relative to the manifest, with `/`, or an `s3://BUCKET/KEY`"}),localPath=reportPath.regex(/^(?!s3:)/).
meta({allowed:"a path relative to the manifest, with `/`"}),metricName=(0,_1_.Yj)().max(121).regex(/^[\p{L}\p{N}_.:/=+\-@](?:[\p{L}\p{N}_.:/=+\-@ ]*[\p{L}\p{N}_.:/=+\-@])?$/u).
meta({allowed:"a name of 1 to 121 letters, digits, `_.:/=+-@` and spaces between them"}),limit=(0,_1_.ai)().meta({allowed:"\
a finite number"}),maxRegression=(0,_1_.KC)([(0,_1_.ai)().min(0),(0,_1_.Yj)().regex(/^(?:0|[1-9][0-9]{0,3})(?:\.[0-9]{1,6})?%$/)]).
meta({description:"How much worse than the baseline the metric may be: a number in its own unit, or a share of the basel\
ine such as `2%`.",examples:["2%",.01],allowed:"a number of at least 0, or a percentage such as `2%`"}),gate=(0,_1_.re)(
{min:limit.meta({description:"The lowest value that passes.",examples:[.75]}).optional(),max:limit.meta({description:"Th\
e highest value that passes.",examples:[.3]}).optional(),max_regression:maxRegression.optional(),level:(0,_1_.$8)(["erro\
r","warn"]).meta({description:"Whether a failed gate stops the registration or only shows.",default:"error",examples:["w\
arn"],allowed:"`error` or `warn`"}).optional()}).meta({description:"What the metric must keep for a version to be regist\
ered. At least one limit is needed.",examples:[{max:.3,max_regression:"2%"}],allowed:"a mapping with `min`, `max`, `max_\
regression` and `level`",anyOf:["min","max","max_regression"].map(key=>({required:[key],properties:{[key]:{}}}))}),metricDefinition=(0,
_1_.re)({path:(0,_1_.Yj)().min(1).max(256).regex(/^[^\p{C}]*$/u).meta({description:"Where the report holds it, with dots\
; the last `.value` may be left out. A key with dots stands in quotes. In a list `[0]` is an item, `[-1]` the last, and \
a name finds the item of that name. The metric’s name, where absent.",examples:["regression_metrics.mse",'multiclass_c\
lassification_metrics.confusion_matrix."1"."2"',"post_training_bias_metrics.facets.sex[0].metrics.DI","loss[-1]"],allowed:"\
a dotted path of 1 to 256 characters, such as `regression_metrics.mse`"}).optional(),goal:(0,_1_.$8)(["minimize","maximi\
ze"]).meta({description:"Which direction is better. Guessed from well-known names where absent, and marked so.",examples:[
"minimize"],allowed:"`minimize` or `maximize`"}).optional(),tolerance:(0,_1_.ai)().min(0).meta({description:"A change of\
 at most this much is called *the same*. It changes words, never a gate.",examples:[.001],allowed:"a number of at least \
0"}).optional(),unit:(0,_1_.Yj)().min(1).max(20).regex(/^[^\p{C}]*$/u).meta({description:"Shown after the value.",examples:[
"ms"],allowed:"a text of 1 to 20 characters, such as `ms`"}).optional(),deviation:(0,_1_.$8)(["metric","residuals"]).meta(
{description:"Whose spread the report’s `standard_deviation` is: the metric’s own, which makes noise of small changes, o\
r that of the residuals, which says nothing about them. Told from the numbers where absent.",examples:["residuals"],allowed:"\
`metric` or `residuals`"}).optional(),report:reportPath.meta({description:"The report that holds this metric, where it i\
s another than that of the metrics: a bias metric of Clarify can be gated beside the AUC.",examples:["clarify/analysis.j\
son"]}).optional(),gate:gate.optional()}).meta({description:"What is known of this metric.",examples:[{path:"regression_\
metrics.mse",goal:"minimize",gate:{max:.3}}],allowed:"a mapping with `path`, `goal`, `tolerance`, `unit`, `deviation`, `\
report` and `gate`"}),baseline=(0,_1_.KC)([(0,_1_.eu)("latest_approved"),(0,_1_.eu)("none"),(0,_1_.re)({version:(0,_1_.Wh)().
min(1).meta({allowed:"a version number of at least 1",examples:[12]})})]).meta({description:"The version to compare with\
: the latest Approved one, a certain one, or none.",default:"latest_approved",examples:["latest_approved",{version:12},"\
none"],allowed:"`latest_approved`, `none` or `{ version: NUMBER }` with a number of at least 1"}),metrics=(0,_1_.re)({report:reportPath.
meta({description:"The evaluation report: a file beside the manifest, or an object in S3.",examples:["evaluation.json","\
s3://acme-ml/housing/evaluation.json"]}),primary:metricName.meta({description:"The metric the first sentence of the repo\
rt is about. One of `values`, where there are any.",examples:["mse"],allowed:"the name of a metric"}).optional(),baseline:baseline.
optional(),show:(0,_1_.$8)(["declared","all"]).meta({description:"Which metrics the comment shows: those of `values`, or\
 every number of the report. All are stored either way.",default:"all",examples:["declared"],allowed:"`declared` or `all\
`"}).optional(),values:(0,_1_.g1)(metricName,metricDefinition).overwrite(_1_.Rh).meta({description:"What is known of eac\
h metric, by name. Metrics that are not named here are shown, and never stop anything.",examples:[{mse:{path:"regression\
_metrics.mse",goal:"minimize",gate:{max:.3,max_regression:"2%"}}}],allowed:"a mapping of names to metrics"}).optional()}).
meta({description:"Where the metrics are and what they must keep. A plain text is short for `{ report: TEXT }`.",examples:[
"evaluation.json",{report:"evaluation.json",primary:"mse"}],api:"CustomerMetadataProperties, ModelCard",allowed:"the pat\
h of a report, or a mapping with `report`, `primary`, `baseline`, `show` and `values`",shortFor:"report"});var ALGORITHM="\
SourceAlgorithmSpecification.SourceAlgorithms[]",algorithm=(0,_1_.re)({name:(0,_1_.Yj)().max(170).regex(/^(?:arn:aws[a-z-]*:sagemaker:[a-z0-9-]*:\d{12}:algorithm\/)?[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?$/).
meta({description:"An algorithm of your own account, or one of AWS Marketplace that you are subscribed to.",examples:["m\
y-algorithm","arn:aws:sagemaker:eu-west-1:222222222222:algorithm/my-algorithm"],api:`${ALGORITHM}.AlgorithmName`,allowed:"\
the name or the ARN of an algorithm"}),model_data:_1_.e$.meta({description:"What the algorithm made in training.",examples:[
"s3://acme-ml/housing/model.tar.gz"],api:`${ALGORITHM}.ModelDataUrl`}).optional(),model_data_etag:_1_.ER.meta({description:"\
The ETag of `model_data`.",examples:["d41d8cd98f00b204e9800998ecf8427e"],api:`${ALGORITHM}.ModelDataETag`}).optional(),model_data_source:modelDataSource(
`${ALGORITHM}.ModelDataSource.S3DataSource`).meta({description:"The same where it is not one `.tar.gz`. Instead of `mode\
l_data`.",examples:[{uri:"s3://acme-ml/housing/model/",type:"prefix",compression:"none"}],api:`${ALGORITHM}.ModelDataSou\
rce.S3DataSource`}).optional()}).meta({description:"The algorithm that made the model. Instead of `containers`, and only\
 in a package with a `name`.",examples:[{name:"my-algorithm",model_data:"s3://acme-ml/housing/model.tar.gz"}],api:"Sourc\
eAlgorithmSpecification.SourceAlgorithms",allowed:"a mapping with `name` and `model_data`"}),PROFILE="ValidationSpecific\
ation.ValidationProfiles[]",JOB=`${PROFILE}.TransformJobDefinition`,validation=(0,_1_.re)({name:_1_.X7.meta({description:"\
The name of the profile.",examples:["batch-smoke"],api:`${PROFILE}.ProfileName`}),input:_1_.eS.meta({description:"What t\
he model is tried on. It becomes public with a listing in AWS Marketplace.",examples:["s3://acme-ml/housing/validation/"],
api:`${JOB}.TransformInput.DataSource.S3DataSource.S3Uri`}),input_type:(0,_1_.$8)(["prefix","manifest"]).meta({description:"\
Whether `input` is a folder, or a JSON file that names the objects.",default:"prefix",examples:["prefix"],api:`${JOB}.Tr\
ansformInput.DataSource.S3DataSource.S3DataType`,allowed:"`prefix` or `manifest`"}).optional(),content_type:_1_.IM.meta(
{description:"Its media type.",examples:["text/csv"],api:`${JOB}.TransformInput.ContentType`}).optional(),compression:(0,
_1_.$8)(["none","gzip"]).meta({description:"Whether it is compressed.",default:"none",examples:["none"],api:`${JOB}.Tran\
sformInput.CompressionType`,allowed:"`none` or `gzip`"}).optional(),split:(0,_1_.$8)(["none","line","recordio","tfrecord"]).
meta({description:"How it is taken apart into records.",default:"none",examples:["line"],api:`${JOB}.TransformInput.Spli\
tType`,allowed:"`none`, `line`, `recordio` or `tfrecord`"}).optional(),output:_1_.eS.meta({description:"Where the answer\
s go.",examples:["s3://acme-ml/housing/validation-out/"],api:`${JOB}.TransformOutput.S3OutputPath`}),accept:_1_.IM.meta(
{description:"The media type of the answers.",examples:["text/csv"],api:`${JOB}.TransformOutput.Accept`}).optional(),assemble_with:(0,
_1_.$8)(["none","line"]).meta({description:"How the answers are put together.",default:"none",examples:["line"],api:`${JOB}\
.TransformOutput.AssembleWith`,allowed:"`none` or `line`"}).optional(),instance_type:_1_.s9.meta({description:"The insta\
nces it runs on.",examples:["ml.m5.xlarge"],api:`${JOB}.TransformResources.InstanceType`}),instance_count:(0,_1_.Wh)().min(
1).max(100).meta({description:"How many.",default:1,examples:[1],api:`${JOB}.TransformResources.InstanceCount`,allowed:"\
a whole number from 1 to 100"}).optional(),ami:(0,_1_.Yj)().max(63).regex(/^[a-zA-Z0-9]+(?:-[a-zA-Z0-9]+)*$/).meta({description:"\
The machine image of the instances.",examples:["al2-ami-sagemaker-batch-gpu-535"],api:`${JOB}.TransformResources.Transfo\
rmAmiVersion`,allowed:"a name of 1 to 63 letters, digits and hyphens"}).optional(),batch_strategy:(0,_1_.$8)(["single_re\
cord","multi_record"]).meta({description:"How many records a request holds.",examples:["multi_record"],api:`${JOB}.Batch\
Strategy`,allowed:"`single_record` or `multi_record`"}).optional(),max_concurrent_transforms:(0,_1_.Wh)().min(0).max(1e4).
meta({description:"Requests to one instance at a time.",examples:[4],api:`${JOB}.MaxConcurrentTransforms`,allowed:"a who\
le number from 0 to 10000"}).optional(),max_payload_mb:(0,_1_.Wh)().min(0).max(100).meta({description:"The largest reque\
st, in MB.",examples:[6],api:`${JOB}.MaxPayloadInMB`,allowed:"a whole number from 0 to 100"}).optional(),environment:_1_.
GQ.meta({description:"Environment variables of the container in this job.",examples:[{LOG_LEVEL:"debug"}],api:`${JOB}.En\
vironment`}).optional()}).meta({description:"A batch transform that SageMaker runs to try the package; the role is the i\
nput `validation-role-arn`. Only in a package with a `name`.",examples:[{name:"batch-smoke",input:"s3://acme-ml/housing/\
validation/",output:"s3://acme-ml/housing/validation-out/",content_type:"text/csv",instance_type:"ml.m5.xlarge"}],api:"V\
alidationSpecification",allowed:"a mapping with `name`, `input`, `output` and `instance_type`"}),tags=(0,_1_.g1)((0,_1_.
Yj)().min(1).max(128).regex(/^[\p{L}\p{Zs}\p{N}_.:/=+\-@]+$/u).regex(/^(?![aA][wW][sS]:)/).meta({allowed:"a key of 1 to \
128 letters, digits, spaces and `_.:/=+-@` that does not begin with `aws:`"}),(0,_1_.Yj)().max(256).regex(/^[\p{L}\p{Zs}\p{N}_.:/=+\-@]*$/u).
meta({allowed:"a text of at most 256 letters, digits, spaces and `_.:/=+-@`"})).refine(entries=>Object.keys(entries).length<=
50).overwrite(_1_.Rh).meta({allowed:"a mapping of at most 50 keys to texts",maxProperties:50});var reportFile=member=>(0,
_1_.re)({file:reportPath.meta({description:"A file beside the manifest, which is uploaded to the input `reports-s3-uri`,\
 or an object in S3.",examples:["reports/constraints.json","s3://acme-ml/housing/constraints.json"],api:`${member}.S3Uri`}),
content_type:_1_.IM.meta({description:"Its media type. Told by the ending of the file where it is absent: `application/j\
son` for `.json`.",examples:["application/json"],api:`${member}.ContentType`}).optional(),digest:(0,_1_.Yj)().regex(/^sha256:[0-9a-f]{64}$/).
meta({description:"The SHA-256 that it must have. Computed where absent, for every file that can be read.",examples:[`sh\
a256:${"0123456789abcdef".repeat(4)}`],api:`${member}.ContentDigest`,allowed:"`sha256:` and 64 hexadecimal digits in low\
er case"}).optional()}),report=({description:description2,example,api})=>reportFile(api).meta({description:description2,
examples:[example,{file:example,content_type:"application/json"}],api,allowed:"the path of a report, or a mapping with `\
file`, `content_type` and `digest`",shortFor:"file"}).optional(),pair=(member,what,folder)=>({statistics:report({description:`\
The statistics of ${what}.`,example:`${folder}/statistics.json`,api:`${member}.Statistics`}),constraints:report({description:`\
The constraints that Model Monitor holds ${what} against.`,example:`${folder}/constraints.json`,api:`${member}.Constrain\
ts`})}),statisticsAndConstraints="a mapping with `statistics` or `constraints`, or both",reports=(0,_1_.re)({model_quality:(0,
_1_.re)(pair("ModelMetrics.ModelQuality","the model’s quality","reports")).refine(_1_.hj,_1_.HV).meta({description:"Mo\
del quality. `statistics` is the report of `metrics` where it is absent.",examples:[{constraints:"reports/constraints.js\
on"}],api:"ModelMetrics.ModelQuality",allowed:statisticsAndConstraints,minProperties:1}).optional(),data_quality:(0,_1_.
re)(pair("ModelMetrics.ModelDataQuality","the data","reports/data")).refine(_1_.hj,_1_.HV).meta({description:"The qualit\
y of the data the model was trained on.",examples:[{statistics:"reports/data/statistics.json",constraints:"reports/data/\
constraints.json"}],api:"ModelMetrics.ModelDataQuality",allowed:statisticsAndConstraints,minProperties:1}).optional(),bias:(0,
_1_.re)({report:report({description:"One bias report of SageMaker Clarify, over data and model.",example:"reports/bias/a\
nalysis.json",api:"ModelMetrics.Bias.Report"}),pre_training:report({description:"The bias report over the data, before t\
raining.",example:"reports/bias/pre.json",api:"ModelMetrics.Bias.PreTrainingReport"}),post_training:report({description:"\
The bias report over the model’s predictions, after training.",example:"reports/bias/post.json",api:"ModelMetrics.Bias\
.PostTrainingReport"})}).refine(_1_.hj,_1_.HV).meta({description:"Bias reports of SageMaker Clarify.",examples:[{pre_training:"\
reports/bias/pre.json",post_training:"reports/bias/post.json"}],api:"ModelMetrics.Bias",allowed:"a mapping with `report`\
, `pre_training` or `post_training`",minProperties:1}).optional(),explainability:report({description:"The feature attrib\
utions (SHAP) of SageMaker Clarify.",example:"reports/shap/analysis.json",api:"ModelMetrics.Explainability.Report"})}).refine(
_1_.hj,_1_.HV).meta({description:"Reports that stay with the version. They can never be changed later, and a wrong one m\
eans a new version.",examples:[{model_quality:{constraints:"reports/constraints.json"}}],api:"ModelMetrics",allowed:"a m\
apping with `model_quality`, `data_quality`, `bias` or `explainability`",minProperties:1}),driftBaselines=(0,_1_.re)({model_quality:(0,
_1_.re)(pair("DriftCheckBaselines.ModelQuality","the model’s quality","reports")).refine(_1_.hj,_1_.HV).meta({description:"\
What the model’s quality is compared with later.",examples:[{statistics:"evaluation.json",constraints:"reports/constra\
ints.json"}],api:"DriftCheckBaselines.ModelQuality",allowed:statisticsAndConstraints,minProperties:1}).optional(),data_quality:(0,
_1_.re)(pair("DriftCheckBaselines.ModelDataQuality","the data","reports/data")).refine(_1_.hj,_1_.HV).meta({description:"\
What the data is compared with later.",examples:[{statistics:"reports/data/statistics.json",constraints:"reports/data/co\
nstraints.json"}],api:"DriftCheckBaselines.ModelDataQuality",allowed:statisticsAndConstraints,minProperties:1}).optional(),
bias:(0,_1_.re)({config:report({description:"The configuration of the bias analysis.",example:"reports/bias/config.json",
api:"DriftCheckBaselines.Bias.ConfigFile"}),pre_training_constraints:report({description:"Constraints on the bias before\
 training.",example:"reports/bias/pre.json",api:"DriftCheckBaselines.Bias.PreTrainingConstraints"}),post_training_constraints:report(
{description:"Constraints on the bias after training.",example:"reports/bias/post.json",api:"DriftCheckBaselines.Bias.Po\
stTrainingConstraints"})}).refine(_1_.hj,_1_.HV).meta({description:"What the bias is compared with later.",examples:[{config:"\
reports/bias/config.json",pre_training_constraints:"reports/bias/pre.json"}],api:"DriftCheckBaselines.Bias",allowed:"a m\
apping with `config`, `pre_training_constraints` or `post_training_constraints`",minProperties:1}).optional(),explainability:(0,
_1_.re)({config:report({description:"The configuration of the attribution analysis.",example:"reports/shap/config.json",
api:"DriftCheckBaselines.Explainability.ConfigFile"}),constraints:report({description:"Constraints on the feature attrib\
utions.",example:"reports/shap/analysis.json",api:"DriftCheckBaselines.Explainability.Constraints"})}).refine(_1_.hj,_1_.
HV).meta({description:"What the feature attributions are compared with later.",examples:[{config:"reports/shap/config.js\
on",constraints:"reports/shap/analysis.json"}],api:"DriftCheckBaselines.Explainability",allowed:"a mapping with `config`\
 or `constraints`, or both",minProperties:1}).optional()}).refine(_1_.hj,_1_.HV).meta({description:"What Model Monitor c\
ompares with later. It can never be changed after the registration.",examples:[{model_quality:{statistics:"evaluation.js\
on",constraints:"reports/constraints.json"}}],api:"DriftCheckBaselines",allowed:"a mapping with `model_quality`, `data_q\
uality`, `bias` or `explainability`",minProperties:1});var source=(0,_1_.re)({training_job:_1_.X7.meta({description:"The\
 training job. Its image, model data and hyper-parameters are used where they are absent, and its ARN is recorded.",examples:[
"tf2-california-housing-train-2026-11-19-c4"],api:"MetadataProperties.GeneratedBy"}).optional(),pipeline_execution:(0,_1_.
Yj)().max(256).regex(/^arn:aws[a-z-]*:sagemaker:[a-z0-9-]+:\d{12}:pipeline\/[a-zA-Z0-9-]{1,256}\/execution\/[A-Za-z0-9-]{1,64}$/).
meta({description:"The execution of a SageMaker pipeline. Its training job is used where it has exactly one.",examples:[
"arn:aws:sagemaker:eu-west-1:222222222222:pipeline/housing/execution/abcdefghijkl"],api:"MetadataProperties.GeneratedBy",
allowed:"the ARN of a pipeline execution"}).optional(),project:(0,_1_.Yj)().min(1).max(1024).regex(/^[^\p{C}\p{Zl}\p{Zp}]+$/u).
meta({description:"The SageMaker project.",examples:["p-abcdefghijkl"],api:"MetadataProperties.ProjectId",allowed:"the i\
d of a project, such as `p-abcdefghijkl`"}).optional()}).refine(_1_.hj,_1_.HV).meta({description:"What made the model; u\
sually laid over the manifest by the workflow, through the input `set`.",examples:[{training_job:"tf2-california-housing\
-train-2026-11-19-c4"}],allowed:"a mapping with `training_job`, `pipeline_execution` or `project`",minProperties:1}),additionalSpecifications=(0,
_1_.YO)((0,_1_.re)({name:_1_.X7.meta({description:"Its name; no two alike.",examples:["inferentia"],api:"AdditionalInfer\
enceSpecifications[].Name"}),description:_1_.h_.meta({description:"What it is for, on one line.",examples:["Compiled for\
 Inferentia"],api:"AdditionalInferenceSpecifications[].Description"}).optional(),containers:containers("AdditionalInfere\
nceSpecifications[]").meta({description:"Its containers, with the keys of `containers` above.",examples:[[{image:"222222\
222222.dkr.ecr.eu-west-1.amazonaws.com/housing-neuron:1.0"}]],api:"AdditionalInferenceSpecifications[].Containers",allowed:"\
a list of 1 to 15 containers"}),...inferenceLists("AdditionalInferenceSpecifications[]")}).meta({description:"One more w\
ay to serve the model.",allowed:"a mapping with `name` and `containers`"})).min(1).max(15).meta({description:"Further wa\
ys to serve the same model, such as one compiled for other hardware. More can be added later (`mode: update`), none chan\
ged or removed.",examples:[[{name:"inferentia",containers:[{image:"222222222222.dkr.ecr.eu-west-1.amazonaws.com/housing-\
neuron:1.0"}]}]],api:"AdditionalInferenceSpecifications",allowed:"a list of 1 to 15 specifications"}),hyperParameters=(0,
_1_.g1)((0,_1_.Yj)().min(1).max(255).regex(/^[^\p{C}\p{Zl}\p{Zp}]+$/u).meta({allowed:"a name of 1 to 255 characters on o\
ne line"}),(0,_1_.KC)([(0,_1_.ai)(),(0,_1_.zM)(),(0,_1_.Yj)().min(1).max(255)]).meta({allowed:"a number, `true`, `false`\
 or a text of 1 to 255 characters"})).refine(entries=>Object.keys(entries).length<=100).overwrite(_1_.Rh).meta({description:"\
The hyper-parameters, for the model card and for the comparison with the last version.",examples:[{epochs:30,learning_rate:.001}],
api:"ModelCard.ModelCardContent",allowed:"a mapping of at most 100 names to numbers or texts",maxProperties:100});var manifestSchema=(0,
_1_.re)({schema:(0,_1_.eu)(1).meta({description:"The version of this format. Only ever raised for a breaking change.",default:1,
examples:[1],allowed:"1, the only version of this format"}).optional(),group:_1_.X7.meta({description:"The model package\
 group the version is registered in. A name; account and region come from the workflow.",examples:["california-housing"],
api:"ModelPackageGroupName"}).optional(),group_description:_1_.h_.meta({description:"What the group is for. Written only\
 where this run makes the group (the input `create-group`).",examples:["House prices"],api:"CreateModelPackageGroup: Mod\
elPackageGroupDescription"}).optional(),name:_1_.X7.meta({description:"The name of an unversioned package, such as AWS M\
arketplace lists. Instead of `group`; unique in account and region.",examples:["california-housing-2026"],api:"ModelPack\
ageName"}).optional(),description:_1_.h_.meta({description:"What this model is for, on one line of at most 950 character\
s.",examples:["Median house value per census block group"],api:"ModelPackageDescription"}).optional(),domain:_1_.Rp.meta(
{description:"The domain of the model, for Inference Recommender.",examples:["MACHINE_LEARNING","COMPUTER_VISION","NATUR\
AL_LANGUAGE_PROCESSING"],api:"Domain"}).optional(),task:_1_.Rp.meta({description:"What the model does. Inference Recomme\
nder knows IMAGE_CLASSIFICATION, OBJECT_DETECTION, TEXT_GENERATION, IMAGE_SEGMENTATION, FILL_MASK, CLASSIFICATION, REGRE\
SSION and OTHER.",examples:["REGRESSION"],api:"Task"}).optional(),source:source.optional(),source_uri:_1_.Of.meta({description:"\
Where the model comes from. The ARN of a model package clones it and that of a model registers it, both instead of `cont\
ainers`; any other URI stands beside them.",examples:["arn:aws:sagemaker:eu-west-1:222222222222:model/california-housing",
"https://mlflow.acme.com/runs/42"],api:"SourceUri"}).optional(),containers:containers("InferenceSpecification").meta({description:"\
What serves the model: one container, or 2 to 15 for an inference pipeline, in the order of the request.",examples:[[{image:"\
141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:1.7-1"}]],api:"InferenceSpecification.Containers",allowed:"\
a list of 1 to 15 containers"}).optional(),algorithm:algorithm.optional(),...inferenceLists("InferenceSpecification"),additional_specifications:additionalSpecifications.
optional(),sample_payload:_1_.H2.meta({description:"An archive of requests that load tests send.",examples:["s3://acme-m\
l/housing/sample.tar.gz"],api:"SamplePayloadUrl"}).optional(),skip_validation:(0,_1_.$8)(["all","none"]).meta({description:"\
Whether SageMaker leaves out its own checks of the package.",examples:["none"],api:"SkipModelValidation",allowed:"`all` \
or `none`"}).optional(),hyper_parameters:hyperParameters.optional(),metadata:_1_.yu.meta({description:"Your own keys on \
the version, at most 20. Keys that begin with `smr/` or `metric/` are ours.",examples:[{team:"pricing",ticket:"ML-482"}],
api:"CustomerMetadataProperties"}).optional(),tags:tags.meta({description:"Tags of an unversioned package; with `group` \
those of the group, written only where this run makes it. A version has none.",examples:[{"cost-center":"4711"}],api:"Ta\
gs"}).optional(),metrics:metrics.optional(),reports:reports.optional(),drift_baselines:driftBaselines.optional(),model_card:(0,
_1_.re)({file:localPath.meta({description:"The card in a file of its own, as YAML or JSON. Instead of the sections.",examples:[
"model-card.yaml"]}).optional(),..._1_.H}).refine(_1_.hj,_1_.HV).meta({description:"The model card, with the keys of AWS\
. A plain text is short for `{ file: TEXT }`. The metrics of the report, the training job and `hyper_parameters` are fil\
led in.",examples:[{intended_uses:{purpose_of_model:"Price guidance",risk_rating:"Low"}},"model-card.yaml"],api:"ModelCa\
rd.ModelCardContent",allowed:"the path of a card, or a mapping with sections such as `intended_uses`",minProperties:1,shortFor:"\
file"}).optional(),model_card_status:(0,_1_.$8)(["Draft","PendingReview"]).meta({description:"The status of the card. `A\
pproved` and `Archived` are for somebody else to say: the input `model-card-status`.",default:"Draft",examples:["Pending\
Review"],api:"ModelCard.ModelCardStatus",allowed:"`Draft` or `PendingReview`"}).optional(),validation:validation.optional(),
certify_for_marketplace:(0,_1_.zM)().meta({description:"Whether AWS Marketplace may list the package. Only in a package \
with a `name`; needs `validation`.",default:false,examples:[true],api:"CertifyForMarketplace",allowed:"`true` or `false`"}).
optional(),deploy:deploySchema.optional()}).meta({title:"model.yaml of the SageMaker Model Registry Action",description:"\
A trained model that becomes a version in the SageMaker Model Registry.",examples:[{group:"california-housing",containers:[
{image:"141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:1.7-1",model_data:"s3://acme-ml/housing/model.tar\
.gz"}],content_types:["text/csv"],response_types:["text/csv"],metrics:"evaluation.json"}],allowed:"a mapping with `group\
` and `containers`",...forEditors});function manifestOf(written){let{group,name,containers:containers2=[],...rest}=written,
{group_description,source:source2,source_uri,deploy,...ofPackage}=rest,{algorithm:algorithm2,validation:validation2,certify_for_marketplace,
...ofVersion}=rest;if(group!==void 0)return{kind:"version",manifest:{...ofVersion,group,containers:containers2}};if(name!==
void 0)return{kind:"package",manifest:{...ofPackage,name,containers:containers2}}}var REFUSED=[{key:/role|^iam|_iam$|assume/,
within:"validation",because:"a manifest chooses no role: whoever opens a pull request would choose what runs with it; th\
e role of this job is an input of the workflow, `validation-role-arn`"},{key:/^validation_role/,because:"a manifest choo\
ses no role: whoever opens a pull request would choose what runs with it; this one is an input of the workflow, `validat\
ion-role-arn`"},{key:/kms|encryption/,within:"validation",because:"a manifest chooses no key of KMS; that of this job is\
 an input of the workflow, `validation-kms-key-id`"},{key:/^(model_card_)?status$/,within:"model_card",because:"the stat\
us of the card stands beside `model_card`, as `model_card_status`"},{key:/kms|encryption/,within:"reports",because:"a ma\
nifest chooses no key of KMS; that of the reports is an input of the workflow, `reports-kms-key-id`"},{key:/bucket|destination|^output|_output_|(^|_)owner/,
within:"reports",because:"a manifest chooses no place that data goes to; files are uploaded to `reports-s3-uri`, an inpu\
t of the workflow, as is `reports-bucket-owner-id`"},{key:/role|^iam|_iam$|assume/,within:"deploy",because:"a manifest c\
hooses no role: whoever opens a pull request would choose what runs with it; roles are inputs of the workflow, such as `\
execution-role-arn`"},{key:/(^|_)accounts?(_ids?)?$/,within:"deploy",because:"a manifest chooses no account; the endpoin\
t's is that of `role-to-assume`, an input of the workflow"},{key:/vpc|subnet|security_group/,within:"deploy",because:"a \
manifest chooses no network; those are inputs of the workflow, `vpc-subnets` and `vpc-security-group-ids`"},{key:/kms|encryption/,
within:"deploy",because:"a manifest chooses no key of KMS; keys are inputs of the workflow, `endpoint-kms-key-id` and `d\
ata-capture-kms-key-id`"},{key:/^tags?$/,within:"deploy",because:"this action writes the tags, and finds by them what it\
 made"},{key:/destination|bucket|s3_|_s3|^s3$|_uri$|^output|_output_|_path$|topic|notification/,within:"deploy",because:"\
a manifest chooses no place that data goes to; those are inputs of the workflow, `data-capture-s3-uri` and `async-output\
-s3-uri`"},{key:/(^|_)(role|roles|iam)(_arns?)?$|^role_|_role_|assume/,because:"a manifest chooses no role: whoever open\
s a pull request would choose what runs with it; roles are inputs of the workflow, such as `role-to-assume`"},{key:/(^|_)accounts?(_ids?)?$/,
because:"a manifest chooses no account; it is an input of the workflow, `registry-account-id`"},{key:/(^|_)regions?$/,because:"\
a manifest chooses no region; it is an input of the workflow, `aws-region`"},{key:/approv|^model_status$|^(model_package_)?status$/,
because:"a manifest cannot approve: each version is registered as PendingManualApproval, and somebody else decides"},{key:/kms|encryption|security_config/,
because:"a manifest chooses no key of KMS; keys are inputs of the workflow, and that of the registered version is `packa\
ge-kms-key-id`"},{key:/^(model_)?life_?cycle(_stage)?$|^stage(_status|_description)?$/,within:"deploy",because:"the stag\
e of each environment is `stage` in `deploy.environments.NAME`, and is written when the version serves there"},{key:/life_?cycle|^stage(_status|_description)?$/,
because:"a manifest claims no stage: a stage is what a deployment has reached"},{key:/vpc|subnet|security_group|network_isolation|isolate/,
because:"a manifest chooses no network; that is an input of the workflow"},{key:/data_capture_(s3|kms|key|uri|dest|bucket|path|prefix)|capture_destination/,
because:"a manifest chooses no place for captured data; that is an input of the workflow, `data-capture-s3-uri`"},{key:/^(client_)?token$/,
because:"the token is made from what is registered, so that the same model is registered once"},{key:/^image_digest$/,because:"\
the digest is a part of `image`: `REGISTRY/REPOSITORY@sha256:DIGEST`; a tag is resolved to it"},{key:/^additional_s3_data_source$/,
because:'SageMaker answers "AdditionalS3DataSource is not allowed in InferenceSpecification"; use `additional_model_data\
`'},{key:/^(model_package_)?registration_type$|^managed_storage_type$/,because:"what it would do is not documented, and \
SageMaker has its own default"},{key:/secret|password|credential|access_key/,because:"a manifest holds no secrets: every\
body who reads the registry reads it"}];function refusalOf(key,path=[]){let word=(0,_2_.q)(key),section=path[0]==="drift\
_baselines"?"reports":path[0];return REFUSED.find(refused=>refused.key.test(word)&&(refused.within===void 0||refused.within===
section))?.because}function effectiveDeployment(deploy,environment4){let{environments,...base}=deploy,own=environments===
void 0?{}:ownValue(environments,environment4);if(own!==void 0)return{...(0,_5_.s)({...base,...own,shadow_variants:laid(base.
shadow_variants,own.shadow_variants),traffic:merged(base.traffic,own.traffic),alarms:laid(base.alarms,own.alarms),autoscaling:merged(
base.autoscaling,own.autoscaling),data_capture:merged(base.data_capture,own.data_capture),async:merged(base.async,own.async),
smoke_test:merged(base.smoke_test,own.smoke_test)}),endpoint:own.endpoint??base.endpoint,variants:own.variants??base.variants??
[]}}function originOf(deploy,environment4,path){let own=deploy.environments===void 0?void 0:ownValue(deploy.environments,
environment4);return hasPath(own,path.slice(0,2))||!hasPath(deploy,path.slice(0,2))&&hasPath(own,path.slice(0,1))?["depl\
oy","environments",environment4,...path]:["deploy",...path]}function seconds(duration2){let amount=Number.parseInt(duration2,
10);return duration2.endsWith("ms")?amount/1e3:amount*(duration2.endsWith("h")?3600:duration2.endsWith("m")?60:1)}function laid(base,own){
return own===void 0?base:own}function merged(base,own){return own==null?own===void 0?base:null:{...base,...own}}function ownValue(record2,key){
return Object.hasOwn(record2,key)?record2[key]:void 0}function hasPath(value,path){return path.reduce((found2,step)=>{let inner=found2?.
value;if(!(typeof inner!="object"||inner===null||!Object.hasOwn(inner,step)))return{value:Object.entries(inner).find(([key])=>key===
String(step))?.[1]}},{value})!==void 0}function deploymentProblems(deployment){return[...variantProblems(deployment),...deployment.
traffic?trafficProblems(deployment,deployment.traffic):[],...timeoutProblems(deployment.variants,"variants"),...timeoutProblems(
deployment.shadow_variants??[],"shadow_variants"),...autoscalingProblems(deployment),...asynchronousProblems(deployment),
...missingMembers(deployment),...duplicates(deployment.alarms??[]).map(alarm=>({path:["alarms"],message:`alarm ${quoted(
alarm)} stands here twice`})),...duplicates(deployment.data_capture?.capture??[]).map(side=>({path:["data_capture","capt\
ure"],message:`${side} stands here twice`}))]}function asynchronousProblems({async:asynchronous2,smoke_test,shadow_variants}){
return asynchronous2?[...smoke_test?["smoke_test"]:[],...shadow_variants?["shadow_variants"]:[]].map(key=>({path:[key],message:`${key}\
 cannot stand beside async`})):[]}function variantProblems({variants:variants2,shadow_variants,data_capture,traffic:traffic2}){
let all=[...variants2,...shadow_variants??[]],problems=duplicates(all.map(({name})=>name)).map(name=>({path:["variants"],
message:`variant ${quoted(name)} stands here twice; each has its own name`}));if(variants2.length===0&&problems.push({path:[
"variants"],message:"a deployment needs at least one variant"}),variants2.forEach((variant2,index)=>{problems.push(...kindProblems(
variant2,["variants",index]))}),shadow_variants?.forEach((variant2,index)=>{problems.push(...kindProblems(variant2,["sha\
dow_variants",index]))}),shadow_variants&&variants2.length!==1&&problems.push({path:["shadow_variants"],message:"a shado\
w variant needs exactly one production variant beside it"}),!all.some(({serverless:serverless2})=>serverless2!==void 0))
return problems;let excluded=[all.length>1?"more than one variant":"",data_capture?"data_capture":"",traffic2?"traffic":
""].filter(text2=>text2!=="");return excluded.length===0?problems:[...problems,{path:["variants"],message:`a serverless \
variant excludes ${excluded.join(", ")}`}]}function kindProblems(variant2,path){if(variant2.serverless===void 0)return variant2.
instance_type===void 0?[{path,message:`variant ${quoted(variant2.name)} needs an instance_type (or serverless)`}]:[];let excluded=[
"instance_type","instance_count","volume_size","ami","routing"],{provisioned_concurrency:provisioned,max_concurrency:max}=variant2.
serverless;return[...excluded.filter(key=>variant2[key]!==void 0).map(key=>({path:[...path,key],message:`${key} cannot s\
tand beside serverless`})),...provisioned!==void 0&&provisioned>max?[{path:[...path,"serverless","provisioned_concurrenc\
y"],message:`${provisioned} is more than max_concurrency ${max}`}]:[]]}function timeoutProblems(variants2,section){let keys=[
"model_download_timeout","startup_timeout"];return variants2.flatMap((variant2,index)=>keys.flatMap(key=>{let value=variant2[key];
return value===void 0||seconds(value)>=60&&seconds(value)<=3600?[]:[{path:[section,index,key],message:`${value} is not f\
rom 1m to 1h`}]}))}var SIZES={canary:{name:"a canary",least:1,most:50},linear:{name:"a linear step",least:10,most:50},rolling:{
name:"a rolling batch",least:5,most:50}};function trafficProblems(deployment,traffic2){let{shift,size:size2,wait,terminate_after:terminate,
timeout,rollback_size:rollback}=traffic2,problems=[],say2=(key,message,help)=>problems.push({path:["traffic",key],message,
...help===void 0?{}:{help}});if(shift===void 0&&say2("shift","traffic needs a shift: all_at_once, canary, linear or roll\
ing"),shift==="all_at_once"&&size2!==void 0&&say2("size","all_at_once has no size"),shift!=="rolling"&&rollback!==void 0&&
say2("rollback_size","rollback_size belongs to rolling alone"),shift==="rolling"&&terminate!==void 0&&say2("terminate_af\
ter","rolling keeps no old fleet, so terminate_after has no meaning"),shift==="rolling"&&deployment.variants.length>1&&say2(
"shift","rolling needs a single variant"),wait!==void 0&&seconds(wait)>3600&&say2("wait",`${wait} is more than 1h`),terminate!==
void 0&&seconds(terminate)>3600&&say2("terminate_after",`${terminate} is more than 1h`),shift!==void 0&&shift!=="all_at_\
once"){if(size2===void 0)say2("size",`${shift} needs a size, such as 10%`);else for(let message of sizeProblems(shift,size2,
deployment))say2("size",message);wait===void 0&&say2("wait",`${shift} needs a wait, such as 10m: without it no alarm has\
 time to speak`)}if(problems.length>0)return problems;let waits=totalWaitInSeconds(deployment),limit2=timeout===void 0?MAX_EXECUTION_SECONDS:
seconds(timeout);return limit2<600||limit2>MAX_EXECUTION_SECONDS?say2("timeout",`${timeout} is not from 10m to 8h`):waits>=
limit2&&say2(timeout===void 0?"wait":"timeout",`the waits add up to ${waits} s, and the timeout of ${limit2} s must be l\
onger`,"wait less, take larger steps, or raise the timeout (up to 8h)"),problems}var MAX_EXECUTION_SECONDS=28800;function sizeProblems(shift,size2,{
variants:variants2}){let{name,least,most}=SIZES[shift],problems=[];if(typeof size2=="string"){let share=Number.parseInt(
size2,10);(share<least||share>most)&&problems.push(`${name} is from ${least}% to ${most}%, not ${size2}`)}for(let{name:variant2,
instance_count:count2=1}of variants2)count2===1?problems.push(`variant ${quoted(variant2)} has one instance, so ${name} \
would be all of it; use all_at_once or 2 instances`):typeof size2=="number"&&(size2*100<least*count2||size2*100>most*count2)&&
problems.push(`${name} of ${size2} of the ${count2} instances of variant ${quoted(variant2)} is not from ${least}% to ${most}\
%`);return problems}function totalWaitInSeconds({traffic:traffic2,variants:variants2}){if(!traffic2?.shift)return 0;let wait=traffic2.
wait===void 0?0:seconds(traffic2.wait),grace=traffic2.terminate_after===void 0?0:seconds(traffic2.terminate_after);switch(traffic2.
shift){case"all_at_once":return wait+grace;case"canary":return 2*wait+grace;case"linear":case"rolling":return steps(traffic2.
size??"100%",variants2)*wait+grace}}function steps(size2,variants2){return typeof size2=="string"?Math.ceil(100/Math.max(
1,Number.parseInt(size2,10))):Math.max(...variants2.map(({instance_count:count2=1})=>Math.ceil(count2/size2)))}function autoscalingProblems({
autoscaling:autoscaling2,variants:variants2}){if(!autoscaling2)return[];let{min=1,max=1}=autoscaling2;return min>max?[{path:[
"autoscaling","min"],message:`min ${min} is more than max ${max}`}]:variants2.some(({serverless:serverless2})=>serverless2!==
void 0)?[{path:["autoscaling"],message:"a serverless variant scales by itself"}]:variants2.flatMap(({name,instance_count:count2=1},index)=>count2<
min||count2>max?[{path:["variants",index,"instance_count"],message:`variant ${quoted(name)} begins with ${count2} instan\
ces, which is not from ${min} to ${max} as autoscaling says`}]:[])}function missingMembers({data_capture,autoscaling:autoscaling2,
smoke_test}){let need=(section,value,keys)=>value?keys.filter(key=>!Object.hasOwn(value,key)).map(key=>({path:[section],
message:`${section} needs ${key}`})):[];return[...need("data_capture",data_capture,["sampling","capture"]),...need("auto\
scaling",autoscaling2,["min","max","invocations_per_instance"]),...need("smoke_test",smoke_test,["payload","content_type"])]}
function duplicates(names){return names.filter((name,index)=>names.indexOf(name)!==index)}function quoted(text2){return`\
"${text2}"`}function deployFindings(tree){let section=(0,_3_.GG)(tree,"deploy");if(section===void 0)return[];let{data:deploy}=deploySchema.
safeParse((0,_3_.OY)(section));return deploy===void 0?[]:[...effectiveProblems(deploy,unservable(tree)),...environmentProblems(
deploy)].map(({path,message,help})=>(0,_3_.F9)((0,_3_.au)(tree,path),`${(0,_1_.jV)(path)}: ${message}`,help))}function effectiveProblems(deploy,notServerless){
let environments=deploy.environments===void 0?[""]:Object.keys(deploy.environments),told=new Map;for(let name of environments){
let deployment=effectiveDeployment(deploy,name),found2=deployment===void 0?[]:deploymentProblems(deployment);for(let problem of[
...found2,...deployment?serverlessProblems(deployment,notServerless):[]]){let path=originOf(deploy,name,problem.path),identity=JSON.
stringify([path,problem.message]),names=told.get(identity)?.names??[];told.set(identity,{problem:{...problem,path},names:[
...names,name]})}}return[...told.values()].map(({problem,names})=>isInEnvironment(problem.path)||names.length===environments.
length?problem:{...problem,message:`${problem.message} (in ${listed(names)})`})}function unservable(tree){let containers2=(0,
_3_.S3)((0,_3_.GG)(tree,"containers")),index=containers2.findIndex(container2=>(0,_3_.GG)(container2,"model_data_source")!==
void 0);return[...containers2.length>1?["a serverless variant serves one container, and this model has several"]:[],...index===
-1?[]:[`a serverless variant serves a \`model_data\` only, and \`containers[${index}]\` has a \`model_data_source\``]]}function serverlessProblems({
variants:variants2},notServerless){return variants2.some(({serverless:serverless2})=>serverless2!==void 0)?notServerless.
map(message=>({path:["variants"],message})):[]}function listed(names){let first=names.slice(0,3).map(quoted2).join(", ");
return names.length>3?`${first} and ${names.length-3} more`:first}function isInEnvironment(path){return path[1]==="envir\
onments"}function environmentProblems({environments={}}){return Object.entries(environments).flatMap(([name,{requires,stage,
stage_status}])=>{let path=["deploy","environments",name];return[...requires===void 0?[]:requiresProblems({environments,
name,requires,path:[...path,"requires"]}),...stage_status!==void 0&&stage===void 0?[{path:[...path,"stage_status"],message:"\
there is no `stage` that it would be the status of"}]:[]]})}function requiresProblems({environments,name,requires,path}){
if(requires===name)return[{path,message:`${quoted2(requires)} is this environment itself`}];if(!Object.hasOwn(environments,
requires)){let near=(0,_2_.k)(requires,Object.keys(environments)),help=near===void 0?"name one of them, or add it":`did \
you mean \`${near}\`?`;return[{path,message:`${quoted2(requires)} is not one of \`deploy.environments\``,help}]}let seen=new Set,
next=requires;for(;next!==void 0&&next!==name&&!seen.has(next);)seen.add(next),next=Object.hasOwn(environments,next)?environments[next]?.
requires:void 0;return next===name?[{path,message:`${quoted2(requires)} requires ${quoted2(name)} in turn, so that neith\
er can be the first`}]:[]}function quoted2(text2){return JSON.stringify((0,_7_.dh)(text2))}function identityFindings(tree){
let[group,name]=[(0,_3_.Ms)(tree,"group"),(0,_3_.Ms)(tree,"name")];if(group!==void 0&&name!==void 0)return[(0,_3_.F9)(name.
keyPlace,"`name` and `group` are given: a package is a version of a group, or has a name of its own","remove one of them\
; only AWS Marketplace needs `name`")];if(name!==void 0)return[...onlyVersionsFindings(tree),...packageFindings(tree)];let version=[
...onlyPackagesFindings(tree),...versionFindings(tree)];return group!==void 0?version:[(0,_3_.F9)((0,_3_.$t)(tree,[]),"t\
he manifest has no `group`","add the name of a model package group"),...version]}var ONLY_PACKAGES={algorithm:"a version\
 of a group names its `containers`",validation:"a version of a group is tried by a deployment, in its smoke test",certify_for_marketplace:"\
AWS Marketplace lists no versions of a group"};function onlyPackagesFindings(tree){return Object.entries(ONLY_PACKAGES).
flatMap(([key,because])=>{let entry=(0,_3_.Ms)(tree,key);if(entry===void 0)return[];let message=`\`${key}\` belongs to a \
package with a \`name\`: ${because}`;return[(0,_3_.F9)(entry.keyPlace,message,"remove it, or write `name` instead of `gr\
oup`")]})}var ONLY_VERSIONS={group_description:"a package with a `name` is in no group",source:"a package with a `name` \
is described in full, and nothing is filled in",source_uri:"SageMaker takes no source URI for a package with a `name`",deploy:"\
only an Approved version of a group is deployed, and a package with a `name` is never approved"};function onlyVersionsFindings(tree){
return Object.entries(ONLY_VERSIONS).flatMap(([key,because])=>{let entry=(0,_3_.Ms)(tree,key);if(entry===void 0)return[];
let message=`\`${key}\` belongs to a version of a \`group\`: ${because}`;return[(0,_3_.F9)(entry.keyPlace,message,"remov\
e it, or write `group` instead of `name`")]})}var INSTANCE_TYPES=["realtime_instance_types","transform_instance_types"],
LISTS=["content_types","response_types",...INSTANCE_TYPES],ADD_CONTAINERS="add a list of 1 to 15 containers";function packageFindings(tree){
if((0,_3_.Ms)(tree,"algorithm")!==void 0)return besideAlgorithmFindings(tree);if((0,_3_.Ms)(tree,"containers")===void 0){
let help=`${ADD_CONTAINERS}, or \`algorithm\``;return[(0,_3_.F9)((0,_3_.$t)(tree,[]),"the manifest has no `containers`",
help)]}return INSTANCE_TYPES.flatMap(key=>(0,_3_.Ms)(tree,key)!==void 0?[]:[(0,_3_.F9)((0,_3_.$t)(tree,["name"]),`the ma\
nifest has no \`${key}\`, which SageMaker wants of a package with a \`name\``,"add a list of instance types, such as `[m\
l.m5.xlarge]`")])}function besideAlgorithmFindings(tree){return["containers",...LISTS].flatMap(key=>{let entry=(0,_3_.Ms)(
tree,key);if(entry===void 0)return[];let message=`\`${key}\` cannot stand beside \`algorithm\`: the specification is the al\
gorithm's own`;return[(0,_3_.F9)(entry.keyPlace,message,"remove one of them")]})}function versionFindings(tree){let uri=(0,
_3_.GG)(tree,"source_uri"),text2=(0,_3_.b6)(uri),problem=(0,_0_.z$)(text2??"");if(uri!==void 0&&problem!==void 0)return[
(0,_3_.F9)(uri,`source_uri: ${JSON.stringify((0,_7_.dh)(text2??""))} ${problem.message}`,problem.help)];if(uri!==void 0&&
text2!==void 0&&(0,_0_.i1)(text2))return cloneFindings(tree,text2);if((0,_3_.Ms)(tree,"containers")!==void 0||isFilledBySource(
tree))return[];if((0,_3_.Ms)(tree,"algorithm")!==void 0)return[];if(uri!==void 0&&text2!==void 0){let message=`source_ur\
i: ${JSON.stringify((0,_7_.dh)(text2))} is not the ARN of a model or a model package, so that it stands beside \`containe\
rs\` and not for them`;return[(0,_3_.F9)(uri,message,ADD_CONTAINERS)]}let help=(0,_3_.Ms)(tree,"source")===void 0?ADD_CONTAINERS:
`${ADD_CONTAINERS}, or \`training_job\` to \`source\``;return[(0,_3_.F9)((0,_3_.$t)(tree,[]),"the manifest has no `conta\
iners`",help)]}function isFilledBySource(tree){let source2=(0,_3_.GG)(tree,"source");return(0,_3_.Ms)(source2,"training_\
job")!==void 0||(0,_3_.Ms)(source2,"pipeline_execution")!==void 0}function cloneFindings(tree,uri){let of=(0,_0_.FK)(uri)?.
kind==="model"?"the model":"the model package",keys=["containers","additional_specifications",...LISTS].map(key=>[key]),
filling=["training_job","pipeline_execution"].map(key=>["source",key]);return[...keys,...filling].flatMap(path=>{let key=path.
at(-1)??"",parent=path.length===1?tree:(0,_3_.GG)(tree,"source"),entry=(0,_3_.Ms)(parent,key);if(entry===void 0)return[];
let message=`\`${path.join(".")}\` cannot stand beside a \`source_uri\` that is the ARN of ${of}: SageMaker takes the sp\
ecification from there`;return[(0,_3_.F9)(entry.keyPlace,message,"remove one of them")]})}function metricsFindings(tree){
let metrics2=(0,_3_.GG)(tree,"metrics");return[...primaryFindings(metrics2),...(0,_3_.q7)((0,_3_.GG)(metrics2,"values")).
flatMap(name=>gateFindings(tree,name))]}function primaryFindings(metrics2){let primary=(0,_3_.GG)(metrics2,"primary"),name=(0,
_3_.b6)(primary),names=(0,_3_.q7)((0,_3_.GG)(metrics2,"values"));if(primary===void 0||name===void 0||names.length===0||names.
includes(name))return[];let near=(0,_2_.k)(name,names),help=near===void 0?"name one of them, or add it to `metrics.value\
s`":`did you mean \`${near}\`?`;return[(0,_3_.F9)(primary,`metrics.primary: ${JSON.stringify((0,_7_.dh)(name))} is not o\
ne of \`metrics.values\``,help)]}function gateFindings(tree,metric){let path=["metrics","values",metric,"gate"],gate2=path.
reduce((parent,key)=>(0,_3_.GG)(parent,key),tree);if(gate2?.kind!=="map")return[];let name=(0,_1_.jV)(path);if(!["min","\
max","max_regression"].some(key=>gate2.entries.has(key)))return[(0,_3_.F9)((0,_3_.au)(tree,path),`${name} has no limit`,
"give it `min`, `max` or `max_regression`")];let min=(0,_3_.GG)(gate2,"min"),max=(0,_3_.GG)(gate2,"max"),lowest=(0,_3_.rl)(
min),highest=(0,_3_.rl)(max);if(min===void 0||max===void 0||lowest===void 0||highest===void 0||lowest<=highest)return[];
let{line}=(0,_4_.df)(max),message=`${name}: \`min\` ${lowest} is above \`max\` ${highest} (line ${line}), so that no val\
ue can pass`;return[(0,_3_.F9)(min,message)]}function uniqueFindings(tree,path,key){let items=(0,_3_.S3)(path.reduce((parent,step)=>(0,
_3_.GG)(parent,step),tree)),first=new Map;return items.flatMap((item,index)=>{let text2=(0,_3_.b6)((0,_3_.GG)(item,key));
if(text2===void 0)return[];let other=first.get(text2);if(other===void 0)return first.set(text2,index),[];let at=[...path,
index,key],message=`${(0,_1_.jV)(at)}: ${JSON.stringify((0,_7_.dh)(text2))} is the ${key} of ${(0,_1_.jV)([...path,other])}\
 already`;return[(0,_3_.F9)((0,_3_.au)(tree,at),message)]})}function modelDataFindings(tree,path,owner){let additional=[
...path,"additional_model_data"];return[...exclusiveFindings(tree,path,owner),...placeFindings(tree,path,owner),...dataFindings(
tree,[...path,"model_data_source"],(0,_3_.GG)(owner,"model_data_source")),...uniqueFindings(tree,additional,"channel"),...(0,
_3_.S3)((0,_3_.GG)(owner,"additional_model_data")).flatMap((item,index)=>dataFindings(tree,[...additional,index],item))]}
function exclusiveFindings(tree,path,owner){let[data,source2,etag]=["model_data","model_data_source","model_data_etag"].
map(key=>(0,_3_.Ms)(owner,key));if(data!==void 0&&source2!==void 0){let message=`${(0,_1_.jV)([...path,"model_data_sourc\
e"])} cannot stand beside \`model_data\`: there is one model`,help2=`remove one of them${path[0]==="algorithm"?"":"; fur\
ther data goes into `additional_model_data`"}`;return[(0,_3_.F9)(source2.keyPlace,message,help2)]}if(etag===void 0||data!==
void 0)return[];let at=[...path,"model_data_etag"],help=source2===void 0?"add `model_data`, or remove it":"write it as `\
etag` in `model_data_source`";return[(0,_3_.F9)((0,_3_.$t)(tree,at),`${(0,_1_.jV)(at)}: there is no \`model_data\` that it\
 would be the ETag of`,help)]}function placeFindings(tree,path,owner){let source2=(0,_3_.Ms)(owner,"model_data_source");
if(source2===void 0||(0,_3_.Ms)(tree,"name")===void 0)return[];let certify=(0,_3_.GG)(tree,"certify_for_marketplace"),isListed=certify?.
kind==="scalar"&&certify.value===true;if(path[0]==="algorithm"&&!isListed)return[];let name=(0,_1_.jV)([...path,"model_d\
ata_source"]),whose=path[0]==="algorithm"?"what AWS Marketplace lists":"a package with a `name`";return[(0,_3_.F9)(source2.
keyPlace,`${name}: SageMaker takes no such source for ${whose}`,"write `model_data`, one `.tar.gz`")]}function dataFindings(tree,path,data){
let uri=(0,_3_.b6)((0,_3_.GG)(data,"uri")),type=(0,_3_.b6)((0,_3_.GG)(data,"type")),isGzip=(0,_3_.b6)((0,_3_.GG)(data,"c\
ompression"))==="gzip",say2=(key,message,help)=>(0,_3_.F9)((0,_3_.au)(tree,[...path,key]),`${(0,_1_.jV)([...path,key])}:\
 ${message}`,help),shown=JSON.stringify((0,_7_.dh)(uri??"",80)),findings=[];return uri!==void 0&&type==="prefix"&&uri!==
""&&!uri.endsWith("/")&&findings.push(say2("uri",`${shown} does not end with \`/\`, as a prefix does`,"add the `/`, or w\
rite `type: object`")),uri?.endsWith("/")&&type==="object"&&findings.push(say2("uri",`${shown} ends with \`/\`, so that it\
 is no object`,"write `type: prefix`")),isGzip&&type==="prefix"&&findings.push(say2("compression","`gzip` is for one obj\
ect, a tar archive that SageMaker unpacks","write `none`, or `type: object`")),(0,_3_.Ms)(data,"etag")!==void 0&&type===
"prefix"&&findings.push(say2("etag","a prefix has no ETag, only an object has","remove it")),(0,_3_.Ms)(data,"manifest_e\
tag")!==void 0&&(0,_3_.Ms)(data,"manifest")===void 0&&findings.push(say2("manifest_etag","there is no `manifest` that it\
 would be the ETag of","add `manifest`, or remove it")),findings}function cardFindings(tree){let card=(0,_3_.GG)(tree,"m\
odel_card"),file=(0,_3_.Ms)(card,"file"),section=(0,_3_.q7)(card).find(key=>key!=="file");if(file===void 0||section===void 0)
return[];let message=`model_card: \`file\` cannot stand beside sections such as \`${section}\``;return[(0,_3_.F9)(file.keyPlace,
message,"put the sections into the file, or leave `file` out")]}function validationFindings(tree){return[...modelDataFindings(
tree,["algorithm"],(0,_3_.GG)(tree,"algorithm")),...marketplaceFindings(tree),...(0,_3_.GG)(tree,"validation")?.kind==="\
map"?jobFindings(tree):[]]}function marketplaceFindings(tree){let certify=(0,_3_.Ms)(tree,"certify_for_marketplace"),validation2=(0,
_3_.Ms)(tree,"validation"),skip=(0,_3_.GG)(tree,"skip_validation");if(skip!==void 0&&validation2!==void 0&&(0,_3_.b6)(skip)===
"all"){let message2="skip_validation: `all` leaves out the `validation` below it".replace("below it","of this manifest");
return[(0,_3_.F9)(skip,message2,"remove one of them")]}let isListed=certify?.value.kind==="scalar"&&certify.value.value===
true;return certify===void 0||!isListed||validation2!==void 0||(0,_3_.Ms)(tree,"name")===void 0?[]:[(0,_3_.F9)(certify.keyPlace,
"certify_for_marketplace: AWS Marketplace lists a package only after its `validation`, and there is none","add `validati\
on`")]}var MAX_TRANSFORM_MB=100;function jobFindings(tree){let job=(0,_3_.GG)(tree,"validation"),say2=(key,message,help)=>(0,
_3_.F9)((0,_3_.au)(tree,["validation",key]),`${(0,_1_.jV)(["validation",key])}: ${message}`,help),findings=[],split=(0,_3_.
b6)((0,_3_.GG)(job,"split"))??"none";(0,_3_.Ms)(job,"batch_strategy")!==void 0&&split==="none"&&findings.push(say2("batc\
h_strategy","there are no records to batch without a `split`","add `split: line`, or remove it"));let concurrent=(0,_3_.
rl)((0,_3_.GG)(job,"max_concurrent_transforms")),payload=(0,_3_.rl)((0,_3_.GG)(job,"max_payload_mb"));return concurrent!==
void 0&&payload!==void 0&&concurrent*payload>MAX_TRANSFORM_MB&&findings.push(say2("max_concurrent_transforms",`${concurrent}\
 requests of ${payload} MB are more than ${MAX_TRANSFORM_MB} MB at a time`,`write at most ${Math.floor(MAX_TRANSFORM_MB/
payload)}, or a smaller \`max_payload_mb\``)),(0,_3_.b6)((0,_3_.GG)(job,"input_type"))==="manifest"&&(0,_3_.b6)((0,_3_.GG)(
job,"input"))?.endsWith("/")&&findings.push(say2("input","it ends with `/`, so that it is no manifest file","name the fi\
le, or write `input_type: prefix`")),findings}function servingFindings(tree){let additional=(0,_3_.S3)((0,_3_.GG)(tree,"\
additional_specifications"));return[...listFindings(tree,["containers"]),...uniqueFindings(tree,["additional_specificati\
ons"],"name"),...additional.flatMap((_,index)=>listFindings(tree,["additional_specifications",index,"containers"]))]}function listFindings(tree,path){
let containers2=(0,_3_.S3)(path.reduce((parent,step)=>(0,_3_.GG)(parent,step),tree));return[...imageFindings(tree,path,containers2),
...nameFindings(tree,path,containers2),...environmentFindings(tree,path,containers2),...containers2.flatMap((container2,index)=>[
...modelDataFindings(tree,[...path,index],container2),...inputFindings(tree,[...path,index,"data_input_config"],(0,_3_.GG)(
container2,"data_input_config"))])]}function imageFindings(tree,path,containers2){let hasSource=path.length===1&&isFilledBySource(
tree);return containers2.flatMap((container2,index)=>{if(container2.kind!=="map"||(0,_3_.Ms)(container2,"image")!==void 0)
return[];if(hasSource&&containers2.length===1)return[];let at=[...path,index],why=hasSource?`, and \`source\` fills that o\
f a single container, not of ${containers2.length}`:"";return[(0,_3_.F9)((0,_3_.$t)(tree,at),`\`${(0,_1_.jV)(at)}\` has n\
o \`image\`${why}`,ADD_IMAGE)]})}var ADD_IMAGE="add an image of at most 255 characters, as `REGISTRY/REPOSITORY:TAG` or \
`REGISTRY/REPOSITORY@sha256:` and 64 hexadecimal digits";function nameFindings(tree,path,containers2){let hasSome=containers2.
some(container2=>(0,_3_.b6)((0,_3_.GG)(container2,"name"))!==void 0);return[...containers2.flatMap((container2,index)=>{
if(!hasSome||container2.kind!=="map"||(0,_3_.Ms)(container2,"name")!==void 0)return[];let at=[...path,index],message=`\`${(0,
_1_.jV)(at)}\` has no \`name\`, and another container has one: all have one, or none`;return[(0,_3_.F9)((0,_3_.$t)(tree,
at),message)]}),...uniqueFindings(tree,path,"name")]}var MAX_ENVIRONMENT_BYTES=32*1024;function environmentFindings(tree,path,containers2){
let bytes=0;for(let[index,container2]of containers2.entries()){let environment4=(0,_3_.GG)(container2,"environment");if(environment4?.
kind!=="map")continue;for(let[key,{value}]of environment4.entries)bytes+=Buffer.byteLength(key+((0,_3_.b6)(value)??""));
if(bytes<=MAX_ENVIRONMENT_BYTES)continue;let at=[...path,index,"environment"],those=index===0?"its names and values have":
"the names and values of all containers up to this one have",message=`${(0,_1_.jV)(at)}: ${those} more than 32 KiB, and \
no endpoint takes that`;return[(0,_3_.F9)((0,_3_.$t)(tree,at),message,"put large values in a file of the model")]}return[]}
function inputFindings(tree,path,config){let text2=(0,_3_.b6)(config);if(text2===void 0||text2===""||isMappingOrList(text2))
return[];let message=`${(0,_1_.jV)(path)}: ${JSON.stringify((0,_7_.dh)(text2))} is not the JSON text of a mapping or a l\
ist`;return[(0,_3_.F9)((0,_3_.au)(tree,path),message,`write it in single quotes, such as '{"input_1": [1, 3, 224, 224]}'`)]}
function isMappingOrList(text2){let value=(0,_6_.U4)(text2);return typeof value=="object"&&value!==null}var MANIFEST=(0,
_1_.I)({schema:manifestSchema,noun:"the manifest",refusalOf});function check(tree){let parsed=manifestSchema.safeParse((0,
_3_.OY)(tree)),findings=[...(0,_1_.s6)(parsed.error?.issues??[],tree,MANIFEST),...crossFindings(tree)],manifest=parsed.success&&
findings.length===0?manifestOf(parsed.data):void 0;return manifest===void 0?{findings}:{manifest,findings}}function checkMetrics(tree){
let parsed=manifestSchema.pick({metrics:true}).safeParse((0,_3_.OY)(tree)),findings=[...(0,_1_.s6)(parsed.error?.issues??
[],tree,MANIFEST),...metricsFindings(tree)],metrics2=findings.length===0?parsed.data?.metrics:void 0;return metrics2===void 0?
{findings}:{metrics:metrics2,findings}}function crossFindings(tree){return[...identityFindings(tree),...servingFindings(
tree),...metricsFindings(tree),...cardFindings(tree),...validationFindings(tree),...deployFindings(tree)]}function expandShortForms(tree,root){
let shape=(0,_1_.$B)(root),key=(0,_1_.cv)(shape,"shortFor");if(key!==void 0&&tree.kind==="scalar"&&typeof tree.value=="s\
tring"){let{source:source2,start,end}=tree;return{kind:"map",entries:new Map([[key,{keyPlace:tree,value:tree}]]),source:source2,
start,end}}if(!(shape instanceof _1_.bv)||tree.kind!=="map")return tree;let entries=[...tree.entries].map(([name,entry])=>{
let child=Object.hasOwn(shape.shape,name)?shape.shape[name]:void 0;return[name,child===void 0?entry:{...entry,value:expandShortForms(
entry.value,child)}]});return{...tree,entries:new Map(entries)}}}),785:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{FK:()=>clonedArn,i1:()=>isCloned,z$:()=>sourceUriProblem});var CLONED=/^arn:[^:]*:sagemaker:([^:]*):(\d{12}):(model|model-package)\/(.*)/,
WHOLE=/^arn:aws[a-z-]*:sagemaker:[a-z0-9-]+:\d{12}:(?:model\/[a-zA-Z0-9-]{1,63}|model-package\/[a-zA-Z0-9-]{1,63}(?:\/\d{1,9})?)$/;
function clonedArn(uri){let[,region="",account="",kind,name=""]=CLONED.exec(uri??"")??[];return kind==="model"||kind==="\
model-package"?{kind,region,account,name}:void 0}function isCloned(uri){return clonedArn(uri)!==void 0}function sourceUriProblem(uri){
if(isCloned(uri))return WHOLE.test(uri)?void 0:{message:"is not a whole ARN",help:"write `arn:aws:sagemaker:REGION:ACCOU\
NT:model-package/GROUP/VERSION`"};let[,resource,name]=/^arn:[^:]*:sagemaker:[^:]*:\d{12}:([a-z-]+)(?:\/([^/]*))?/.exec(uri)??
[];switch(resource){case"training-job":return{message:"is the ARN of a training job",help:`write it as \`source: { traini\
ng_job: ${name} }\``};case"pipeline":return{message:"is the ARN of a pipeline",help:"write it as `source: { pipeline_exe\
cution: ARN }`"};case"model-package-group":return{message:"is the ARN of a group, and a version is cloned",help:"add the\
 number of a version: `…:model-package/GROUP/VERSION`"};default:return}}}),8209:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{s:()=>defined});function defined(value){return Object.fromEntries(Object.entries(
value).filter(([,member])=>member!==void 0))}})};;
