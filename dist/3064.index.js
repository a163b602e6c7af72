"use strict";exports.id=3064,exports.ids=[3064],exports.modules={6122:((_m_,_e_,_r_)=>{_r_.d(_e_,{T:()=>reportProblems});var _0_=_r_(
3526),_1_=_r_(7929);function reportProblems(problems,runner){if(problems.length===0)return;for(let problem of problems){
runner.info((0,_0_.V)(problem));let{file,line,column}=problem.at;file==="set"?runner.error(`set:${line}:${column}: ${problem.
message}`):runner.error([problem.message,problem.help].filter(part=>part!==void 0).join(`
`),problem)}let count=problems.length===1?"There is 1 problem":`There are ${problems.length} problems`;throw new _1_.lZ(
"invalid-manifest",`${count} in the manifests and reports. Nothing was sent.`,{problems})}}),8201:((_m_,_e_,_r_)=>{_r_.d(
_e_,{I5:()=>rootOf,cw:()=>allow,f_:()=>sageMakerPrefix,vA:()=>asJson,xo:()=>groupResources,yS:()=>folderOf});function allow(action,resource){
return{Effect:"Allow",Action:action,Resource:resource}}function asJson(statements){return JSON.stringify(statements.length===
1?statements[0]:statements)}function folderOf(key){let folders=key.split("/").slice(0,-1),digest=folders.findIndex(folder=>/^[0-9a-f]{64}$/.
test(folder)),kept=digest<0?folders:folders.slice(0,digest);return kept.length===0?key:`${kept.join("/")}/*`}function rootOf(account,partition){
return`arn:${partition}:iam::${account}:root`}function groupResources({prefix,name}){return[`${prefix}:model-package-gro\
up/${name}`,`${prefix}:model-package/${name}/*`]}function sageMakerPrefix({partition,region,account}){return`arn:${partition}\
:sagemaker:${region}:${account}`}}),2292:((_m_,_e_,_r_)=>{_r_.d(_e_,{Bl:()=>servedKey,EJ:()=>USUAL_SERVED_KEYS,eO:()=>servedNote,
ow:()=>servedEnvironments,zX:()=>servedRun});var _2_=_r_(9695),PREFIX="smr/served/";function servedKey(environment){return(0,_2_.
rY)(PREFIX,environment)}var USUAL_SERVED_KEYS=["qa","prod"].map(servedKey);function servedNote(since,runUrl){let time=since.
toISOString().replace(/\.\d+Z$/,"Z"),note=`${time} ${runUrl}`;return/^[\w.:/=+\-@ ]{1,256}$/.test(note)?note.trim():time}
function servedRun(note,{serverUrl,repository}){let[,page="",id]=/^\S+ (https?:\/\/\S+)\/actions\/runs\/([1-9]\d{0,15})$/.
exec(note??"")??[];return page.toLowerCase()===`${serverUrl}/${repository}`.toLowerCase()?id:void 0}function servedEnvironments(metadata){
return Object.entries(metadata??{}).filter(([key])=>key.startsWith(PREFIX)&&key.length>PREFIX.length).map(([key,text])=>({
environment:key.slice(PREFIX.length),since:timeOf(text)})).sort((a,b)=>(a.since?.getTime()??0)-(b.since?.getTime()??0)||
(a.environment<b.environment?-1:1))}function timeOf(note){let[,text]=/^(\d{4}-\d\d-\d\dT[\d:.]+Z)(?: \S+)?$/.exec(note)??
[],time=text===void 0?void 0:new Date(text);return time===void 0||Number.isNaN(time.getTime())?void 0:time}}),3064:((_m_,_e_,_r_)=>{
_r_.r(_e_),_r_.d(_e_,{runPolicies:()=>runPolicies});var _3_=_r_(289),_4_=_r_(9912),_5_=_r_(7766),_6_=_r_(4031),_7_=_r_(6400),
_8_=_r_(1847),_9_=_r_(7279),_10_=_r_(3380),_11_=_r_(172),_12_=_r_(6949),_13_=_r_(6839),_14_=_r_(6108),_15_=_r_(4251),_16_=_r_(
2292),_17_=_r_(9695),_18_=_r_(7404),_19_=_r_(2255),_20_=_r_(1183),_21_=_r_(1397),_22_=_r_(9331),_23_=_r_(3978),_24_=_r_(
8201),_25_=_r_(2174),_26_=_r_(7965),_27_=_r_(574),_28_=_r_(3322),_29_=_r_(6122),_30_=_r_(5076),_31_=_r_(3433),_32_=_r_(5477),
_33_=_r_(5611),_34_=_r_(8061),_35_=_r_(2421),_36_=_r_(1014),_37_=_r_(4289),_38_=_r_(5558),_39_=_r_(4513),_40_=_r_(5715),
_41_=_r_(9702),_42_=_r_(7929),_43_=_r_(362),_44_=_r_(1421),_45_=_r_.n(_44_),_46_=_r_(3024),_47_=_r_.n(_46_),_48_=_r_(1455),
_49_=_r_.n(_48_),_50_=_r_(6760),_51_=_r_.n(_50_),MILLISECONDS=5e3;function originRepository(folder){return new Promise(resolve2=>{
(0,_44_.execFile)("git",["config","--get","remote.origin.url"],{cwd:folder,timeout:MILLISECONDS,windowsHide:!0},(error,stdout)=>resolve2(
error?void 0:repositoryOfUrl(stdout)))})}function repositoryOfUrl(url){let[,owner,name]=/[/:]([A-Za-z0-9_][A-Za-z0-9_-]*)\/([\w.-]+?)(?:\.git)?\/?\s*$/.
exec(url)??[];return owner===void 0||name===void 0||!/^(?:https?:\/\/|ssh:\/\/|git:\/\/|[\w.-]+@[\w.-]+:)/.test(url)?void 0:
`${owner}/${name}`}var GITHUB="token.actions.githubusercontent.com";function issuerOf(serverUrl){let host=hostOf(serverUrl);
if(host===void 0||host==="github.com")return GITHUB;let tenant=/^([a-z0-9-]+)\.ghe\.com$/.exec(host)?.[1];return tenant===
void 0?`${host}/_services/token`:`token.actions.${tenant}.ghe.com`}function hostOf(url){try{return new URL(url).host}catch{
return}}function uncovered(wanted,present){let allows=present.filter(({Effect})=>Effect==="Allow"),missing=variantsOf(wanted).
filter(atom=>!allows.some(statement=>allowsAtom(statement,atom)));if(missing.length===0)return;let of=pick=>[...new Set(
missing.map(pick))],resources=of(({resource})=>resource).filter(one=>one!==void 0);return{...wanted,...wanted.Principal?.
AWS===void 0?{}:{Principal:{AWS:of(({principal})=>principal)}},Action:of(({action})=>action),...wanted.Resource===void 0?
{}:{Resource:resources},...wanted.Condition===void 0?{}:{Condition:withSubjects(wanted.Condition,of(({subject})=>subject))}}}
function isDenied(wanted,present){let denies=present.filter(({Effect})=>Effect==="Deny");return variantsOf(wanted).some(
atom=>denies.some(statement=>{let{Condition:_condition,...always}=statement;return allowsAtom(always,atom)}))}function variantsOf({
Principal,Action,Resource,Condition}){let principals=Principal?.AWS??[Principal?.Federated??Principal?.Service??""],subjects=subjectsOf(
Condition)??[void 0],resources=Resource??[void 0];return principals.flatMap(principal=>Action.flatMap(action=>resources.
flatMap(resource=>subjects.map(subject=>({principal,action,resource,subject,condition:subject===void 0||Condition===void 0?
Condition:withSubjects(Condition,[subject])})))))}function subjectsOf(condition){let values=Object.entries(condition?.StringEquals??
{}).find(([key])=>key.endsWith(":sub"))?.[1];return typeof values=="string"?[values]:values}function withSubjects(condition,subjects){
let kept=subjects.filter(subject=>subject!==void 0);if(kept.length===0)return condition;let equals=Object.entries(condition.
StringEquals??{});return{...condition,StringEquals:Object.fromEntries(equals.map(([key,value])=>[key,key.endsWith(":sub")?
kept:value]))}}function allowsAtom(statement,atom){let{Action,Resource,Condition,Principal}=statement;return Action===void 0||
atom.resource!==void 0&&Resource===void 0?!1:texts(Action).some(pattern=>covers(pattern.toLowerCase(),atom.action.toLowerCase()))&&
(atom.resource===void 0||texts(Resource).some(pattern=>covers(pattern,atom.resource??"")))&&(atom.principal===""||letsIn(
Principal,atom.principal))&&implies(atom.condition,Condition)}function letsIn(present,principal){if(present==="*")return!0;
if(!(0,_41_.u4)(present))return!1;let names=Object.values(present).flatMap(texts),account=/^arn:[\w-]+:iam::(\d{12}):/.exec(
principal)?.[1];return names.some(name=>name==="*"||name===principal||account!==void 0&&(name===account||new RegExp(`^ar\
n:[\\w-]+:iam::${account}:root$`).test(name)))}function implies(wanted,present){return present===void 0?!0:(0,_41_.u4)(present)?
Object.entries(present).every(([operator,keys])=>(0,_41_.u4)(keys)&&Object.entries(keys).every(([key,values])=>{let mine=Object.
entries(wanted?.[operator]??{}).find(([name])=>name.toLowerCase()===key.toLowerCase());return mine!==void 0&&texts(mine[1]).
every(value=>texts(values).includes(value))})):!1}function covers(pattern,text){let source=pattern.replace(/[.+^${}()|[\]\\]/g,
"\\$&").replaceAll("*","[\\s\\S]*").replaceAll("?","[^*]");return new RegExp(`^${source}$`).test(text)}function texts(value){
return typeof value=="string"?[value]:Array.isArray(value)?value.filter(one=>typeof one=="string"):[]}function accountOf(holder){
switch(holder.kind){case"role-trust":case"role":case"execution-role":return holder.role.account;case"model-package-group":case"\
bucket":case"key":case"repository":return holder.account}}function resourceOf(holder){switch(holder.kind){case"role-trus\
t":case"role":case"execution-role":return holder.role.arn;case"model-package-group":case"bucket":case"key":case"reposito\
ry":return holder.arn}}function needOf(holder,statement,why,weight="needed"){return{holder,statement:{Effect:"Allow",...statement},
weight,why}}function objectArns(places,partition){let bucketArn=bucket=>`arn:${partition}:s3:::${bucket}`,objects=places.
map(({bucket,key,isPrefix})=>{let named=literal(key);return`${bucketArn(bucket)}/${isPrefix?`${named}*`:(0,_24_.yS)(named)}`}),
folders=places.filter(({isPrefix})=>isPrefix).map(({bucket})=>bucketArn(bucket));return{objects:withoutCovered(objects),
folders:[...new Set(folders)]}}function literal(key){return key.replace(/[*?$]/g,character=>`\${${character}}`)}function withoutCovered(arns){
let each=[...new Set(arns)];return each.filter(arn=>!each.some(other=>other!==arn&&other.endsWith("*")&&arn.startsWith(other.
slice(0,-1))))}function placesByBucket(places){return(0,_28_.$)(places,({bucket})=>bucket)}function registryReads({printedReads}){
let reads=["s3:GetObject","s3:GetObjectVersion"];return printedReads==="asked-for"?[...reads,"s3:GetObjectAcl","s3:GetBu\
cketAcl"]:reads}function bucketNeeds(setting,answers=_5_.I3){let{partition,registryAccount,artifactAccount,registerRole,
workloads}=setting;return artifactAccount===void 0?[]:[...placesByBucket(setting.artifacts)].flatMap(([bucket,places])=>{
let holder=bucketHolder(bucket,artifactAccount,partition),{objects,folders}=objectArns(places,partition),lists=folders.length>
0?["s3:ListBucket"]:[],readers=workloads.filter(({account})=>account!==artifactAccount),look={Sid:"LookAtArtifacts",Action:[
"s3:GetObject",...lists],Resource:[...objects,...folders]};return[...registryAccount===artifactAccount?[]:[needOf(holder,
{Sid:"RegistryReadsArtifacts",Principal:{AWS:[(0,_24_.I5)(registryAccount,partition)]},Action:[...registryReads(answers),
...lists],Resource:[holder.arn,...objects]},"lets the registry's account read what versions point at")],...readers.length===
0?[]:[needOf(holder,{Sid:"EndpointsReadArtifacts",Principal:{AWS:readers.map(({executionRole})=>executionRole.arn)},Action:[
"s3:GetObject","s3:GetObjectVersion",...lists],Resource:[...objects,...folders]},"lets endpoints read the artifacts")],...registerRole===
void 0?[]:[needOf({kind:"role",role:registerRole},look,"identifies the bytes of artifacts","useful")],...registerRole!==
void 0&&registerRole.account!==artifactAccount?[needOf(holder,{...look,Sid:"TrainingLooksAtArtifacts",Principal:{AWS:[registerRole.
arn]}},"lets the training account identify the bytes of artifacts","useful")]:[]]})}function reportNeeds(setting){let{partition,
registerRole,reports}=setting;if(registerRole===void 0)return[];let named=objectArns(setting.reportsInS3,partition).objects,
role={kind:"role",role:registerRole},reads=named.length===0?[]:[needOf(role,{Sid:"ReadReports",Action:["s3:GetObject"],Resource:named},
"reads reports in S3")];if(reports===void 0)return reads;let holder=bucketHolder(reports.bucket,reports.account,partition),
written={Sid:"WriteReports",Action:_19_.DJ,Resource:[`${holder.arn}/${reports.prefix===""?"":`${reports.prefix}/`}*`]};return[
...reads,needOf(role,written,"uploads reports",reports.isUsed?"needed":"useful"),...reports.account===registerRole.account?
[]:[needOf(holder,{...written,Sid:"TrainingWritesReports",Principal:{AWS:[registerRole.arn]}},"lets the training account\
 upload reports",reports.isUsed?"needed":"useful")]]}function bucketHolder(name,account,partition){return{kind:"bucket",
account,name,arn:`arn:${partition}:s3:::${name}`}}function registryPulls({printedReads}){return printedReads==="asked-fo\
r"?["ecr:BatchGetImage","ecr:Describe*"]:["ecr:BatchGetImage"]}var PULLS=["ecr:BatchGetImage","ecr:GetDownloadUrlForLaye\
r","ecr:BatchCheckLayerAvailability"];function repositoryNeeds(setting,answers=_5_.I3){let{partition,registryAccount,registerRole,
workloads}=setting,accounts=[registryAccount,registerRole?.account,...workloads.map(({account})=>account)];return setting.
repositories.flatMap(repository=>{let holder=repositoryHolder(repository,partition),resolving={Sid:"ResolveTags",Action:[
"ecr:BatchGetImage"],Resource:[holder.arn]},tagged=repository.isTagged?registerRole:void 0,tags=tagged?[needOf({kind:"ro\
le",role:tagged},resolving,"resolves tags of images to digests","useful")]:[],looks=workloads.map(({deployRole})=>needOf(
{kind:"role",role:deployRole},{Sid:"LookAtImages",Action:["ecr:BatchGetImage"],Resource:[holder.arn]},"sees images of a \
form that SageMaker refuses","useful"));if(!accounts.includes(repository.account))return[...tags,...looks];let endpoints=workloads.
filter(({account})=>account!==repository.account);return[...tags,...looks,...registryAccount===repository.account?[]:[needOf(
holder,{Sid:"RegistryReadsImages",Principal:{AWS:[(0,_24_.I5)(registryAccount,partition)]},Action:registryPulls(answers)},
"lets the registry's account read what versions point at")],...endpoints.length===0?[]:[needOf(holder,{Sid:"EndpointsPul\
lImages",Principal:{AWS:endpoints.map(({executionRole})=>executionRole.arn)},Action:PULLS},"lets endpoints pull the imag\
es")],...lookers(repository,tagged,workloads).map(statement=>needOf(holder,statement,"lets the roles of jobs look at the\
 images","useful"))]})}function lookers({account},tagged,workloads){let foreign=[...tagged===void 0?[]:[tagged],...workloads.
map(({deployRole})=>deployRole)].filter(role=>role.account!==account).map(({arn})=>arn);return foreign.length===0?[]:[{Sid:"\
JobsLookAtImages",Principal:{AWS:foreign},Action:["ecr:BatchGetImage"]}]}function repositoryHolder({account,region,name},partition){
return{kind:"repository",account,name,arn:`arn:${partition}:ecr:${region}:${account}:repository/${name}`}}function endpointNeeds(setting,workload){
let{partition,region}=setting,{account,hostings,outputs,executionRole}=workload,own=(service2,resource)=>`arn:${partition}\
:${service2}:${region}:${account}:${resource}`,of=(statement,why,weight="needed")=>({holder:{kind:"execution-role",role:executionRole},
statement:{Effect:"Allow",...statement},weight,why}),artifacts=objectArns(setting.artifacts,partition),repositories=setting.
repositories.map(({account:owner,region:of_,name})=>`arn:${partition}:ecr:${of_}:${owner}:repository/${name}`),written=objectArns(
outputs,partition).objects,watches=hostings.some(({hasAlarms})=>hasAlarms);return[...artifacts.objects.length>0?[of({Sid:"\
ReadArtifacts",Action:["s3:GetObject","s3:GetObjectVersion",...artifacts.folders.length>0?["s3:ListBucket"]:[]],Resource:[
...artifacts.objects,...artifacts.folders]},"reads the artifacts")]:[],...setting.artifactKey!==void 0?[of({Sid:"Decrypt\
Artifacts",Action:["kms:Decrypt"],Resource:[setting.artifactKey.arn]},"decrypts them")]:[],...repositories.length>0?[of(
{Sid:"PullImages",Action:PULLS,Resource:repositories},"pulls the images"),of({Sid:watches?"LogInAndWatch":"LogIn",Action:[
"ecr:GetAuthorizationToken",...watches?["cloudwatch:DescribeAlarms"]:[]],Resource:["*"]},watches?"logs in to ECR and wat\
ches alarms":"logs in to ECR")]:[],...written.length>0?[of({Sid:"WriteOutputs",Action:["s3:PutObject"],Resource:written},
"writes captures and answers")]:[],...workload.captureKey!==void 0&&placesByBucket(outputs).size>0?[of({Sid:"EncryptOutp\
uts",Action:["kms:GenerateDataKey"],Resource:[workload.captureKey.arn]},"encrypts captures")]:[],...workload.isInVpc?[of(
{Sid:"JoinVpc",Action:VPC_ACTIONS,Resource:["*"]},"puts network interfaces into your VPC")]:[],of({Sid:"WriteLogs",Action:[
"logs:CreateLogGroup","logs:CreateLogStream","logs:PutLogEvents","logs:DescribeLogStreams"],Resource:["*","*:log-stream:\
*"].map(name=>own("logs",`log-group:/aws/sagemaker/Endpoints/${name}`))},"writes the containers' logs","useful"),of({Sid:"\
WriteMetrics",Action:["cloudwatch:PutMetricData"],Resource:["*"],Condition:{StringLike:{"cloudwatch:namespace":["AWS/Sag\
eMaker","/aws/sagemaker/*"]}}},"writes the containers' metrics","useful")]}var VPC_ACTIONS=["ec2:CreateNetworkInterface",
"ec2:CreateNetworkInterfacePermission","ec2:DeleteNetworkInterface","ec2:DeleteNetworkInterfacePermission","ec2:Describe\
DhcpOptions","ec2:DescribeNetworkInterfaces","ec2:DescribeSecurityGroups","ec2:DescribeSubnets","ec2:DescribeVpcs"],SERVICE={
StringEquals:{"iam:PassedToService":"sagemaker.amazonaws.com"}};function hostingNeeds(setting,answers=_5_.I3){return setting.
workloads.flatMap(workload=>[...deployNeeds(setting,workload,answers),...endpointNeeds(setting,workload)])}function deployNeeds(setting,workload,answers){
let{partition,region}=setting,{account,hostings,deployRole,executionRole,endpointKey,captureKey}=workload,own=(service2,resource)=>`\
arn:${partition}:${service2}:${region}:${account}:${resource}`,of=(statement,why,weight="needed")=>({holder:{kind:"role",
role:deployRole},statement:{Effect:"Allow",...statement},weight,why}),prefixes=hostings.map(({endpoint})=>(0,_3_.q)(endpoint)),
endpoints=spellings(hostings.map(({endpoint})=>endpoint)).map(name=>own("sagemaker",`endpoint/${name}`)),made=type=>spellings(
prefixes).map(name=>own("sagemaker",`${type}/${name==="*"?"*":`${name}*`}`)),uses=what=>hostings.some(what),keys=[endpointKey,
captureKey].filter(key=>key!==void 0).map(({arn})=>arn),tags=["sagemaker:AddTags","sagemaker:ListTags"];return[of({Sid:"\
MakeModels",Action:["sagemaker:CreateModel","sagemaker:DescribeModel","sagemaker:DeleteModel",...tags],Resource:made("mo\
del")},"makes models"),of({Sid:"MakeConfigurations",Action:["sagemaker:CreateEndpointConfig","sagemaker:DescribeEndpoint\
Config","sagemaker:DeleteEndpointConfig","sagemaker:CreateEndpoint","sagemaker:UpdateEndpoint",...tags],Resource:made("e\
ndpoint-config")},"makes endpoint configurations"),of({Sid:"MakeEndpoints",Action:["sagemaker:CreateEndpoint","sagemaker\
:UpdateEndpoint","sagemaker:DescribeEndpoint","sagemaker:UpdateEndpointWeightsAndCapacities",...uses(({hasSmokeTest})=>hasSmokeTest)?
["sagemaker:InvokeEndpoint"]:[],...tags],Resource:endpoints},"makes and updates endpoints"),of({Sid:"PassExecutionRole",
Action:["iam:PassRole"],Resource:[executionRole.arn],Condition:SERVICE},"hands the execution role to SageMaker"),...uses(
({hasAlarms})=>hasAlarms)?[of({Sid:"ReadAlarms",Action:["cloudwatch:DescribeAlarms"],Resource:[answers.alarms==="everyth\
ing"?"*":own("cloudwatch","alarm:*")]},"looks at the alarms before traffic shifts")]:[],...uses(({hasScaling})=>hasScaling)?
scaling(workload,{partition,own,of}):[],...keys.length>0?[of({Sid:"UseKeys",Action:["kms:CreateGrant","kms:DescribeKey"],
Resource:keys},"lets the endpoint use its keys")]:[],of({Sid:"ListEndpoints",Action:["sagemaker:ListEndpointConfigs","sa\
gemaker:ListEndpoints"],Resource:["*"]},"deletes what was superseded, rolls back and shows the status","useful"),...artifactLooks(
setting,workload)]}function scaling({account},{partition,own,of}){return[of({Sid:"ScaleEndpoints",Action:["application-a\
utoscaling:RegisterScalableTarget","application-autoscaling:PutScalingPolicy"],Resource:[own("application-autoscaling","\
scalable-target/*")],Condition:{StringEqualsIfExists:{"application-autoscaling:service-namespace":"sagemaker"}}},"scales\
 endpoints","useful"),of({Sid:"ReadScaling",Action:["application-autoscaling:DescribeScalableTargets"],Resource:["*"]},"\
reads how endpoints are scaled","useful"),of({Sid:"KeepScalingAlarms",Action:["cloudwatch:PutMetricAlarm","cloudwatch:De\
leteAlarms"],Resource:[own("cloudwatch","alarm:TargetTracking-endpoint/*")]},"keeps the alarms of its scaling policies",
"useful"),of({Sid:"MakeScalingRole",Action:["iam:CreateServiceLinkedRole"],Resource:[`arn:${partition}:iam::${account}:r\
ole/aws-service-role/sagemaker.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_SageMakerEn\
dpoint`],Condition:{StringEquals:{"iam:AWSServiceName":"sagemaker.application-autoscaling.amazonaws.com"}}},"makes the r\
ole of Application Auto Scaling, once an account","useful")]}function artifactLooks(setting,{deployRole,account}){let{objects}=objectArns(
setting.artifacts,setting.partition);return objects.length===0||account!==setting.artifactAccount?[]:[{holder:{kind:"rol\
e",role:deployRole},statement:{Sid:"LookAtArtifacts",Effect:"Allow",Action:["s3:GetObject"],Resource:objects},weight:"us\
eful",why:"sees artifacts that were overwritten since they were registered"}]}function spellings(names){return[...new Set(
names.flatMap(name=>[name.toLowerCase(),name]))]}var SEALS=["kms:CreateGrant","kms:DescribeKey","kms:GenerateDataKey","k\
ms:Decrypt"];function registryUses({printedReads}){return printedReads==="asked-for"?["kms:Decrypt","kms:GenerateDataKey\
*"]:["kms:Decrypt"]}function keyNeeds(setting,answers=_5_.I3){let uses=usesOf(setting,answers),identity=[...(0,_28_.$)(uses,
({key,by,weight})=>JSON.stringify([key.arn,by,weight]))].flatMap(([,same])=>identityNeeds(same)),policies=[...(0,_28_.$)(
uses,({key})=>key.arn)].flatMap(([,of])=>keyPolicy(of,setting));return[...identity,...policies]}function usesOf(setting,answers){
let{artifactKey,packageKey,reports,registerRole,approveRole,registryAccount,workloads}=setting,reportsKey=reports?.key,artifact=artifactKey===
void 0||setting.artifacts.length===0?[]:[{key:artifactKey,by:registryAccount,sid:"RegistryUsesKey",actions:registryUses(
answers),why:"lets the registry's account read what versions point at"},...workloads.map(({executionRole})=>({key:artifactKey,
by:executionRole,sid:"EndpointsUseKey",actions:["kms:Decrypt"],why:"lets endpoints read the artifacts",isSaid:!0})),...some(
registerRole).map(role=>({key:artifactKey,by:role,sid:"LookAtKey",actions:["kms:DescribeKey"],why:"sees a key that no ot\
her account can use",weight:"useful"}))],report=reportsKey===void 0?[]:some(registerRole).map(role=>({key:reportsKey,by:role,
sid:"EncryptReports",actions:_19_.z2,why:"uploads reports under a key",weight:reports?.isUsed===!0?"needed":"useful"})),
sealed=packageKey===void 0?[]:[...some(registerRole).map(role=>({key:packageKey,by:role,sid:"SealPackages",actions:SEALS,
why:"seals packages with the key"})),...[...some(approveRole),...workloads.map(({deployRole})=>deployRole)].map(role=>({
key:packageKey,by:role,sid:"OpenPackages",actions:["kms:Decrypt"],why:"reads the cards of packages that are sealed with \
the key",weight:"useful"}))],hosting=workloads.flatMap(({deployRole,executionRole,endpointKey,captureKey,outputs})=>[...[
endpointKey,captureKey].flatMap(key=>key===void 0?[]:[{key,by:deployRole,sid:"LetEndpointsUseKey",actions:["kms:CreateGr\
ant","kms:DescribeKey"],why:"lets endpoints use the key",isSaid:!0}]),...captureKey===void 0||outputs.length===0?[]:[{key:captureKey,
by:executionRole,sid:"EndpointsEncrypt",actions:["kms:GenerateDataKey"],why:"lets endpoints encrypt captures",isSaid:!0}]]);
return[...artifact,...report,...sealed,...hosting]}function identityNeeds(uses){return uses.flatMap(({key,by,sid,actions,
why,isSaid,weight="needed"})=>typeof by=="string"||isSaid===!0?[]:[{holder:{kind:"role",role:by},statement:{Sid:sid,Effect:"\
Allow",Action:actions,Resource:[key.arn]},weight,why}])}function keyPolicy(uses,{partition}){let[first]=uses;if(first===
void 0)return[];let{key}=first,holder={kind:"key",account:key.account,arn:key.arn},foreign=uses.filter(({by})=>accountOfUser(
by)!==key.account),own={holder,statement:{Sid:"EnableIamPolicies",Effect:"Allow",Principal:{AWS:[(0,_24_.I5)(key.account,
partition)]},Action:["kms:*"],Resource:["*"]},weight:"needed",why:"leaves the key to the policies of its own account, as\
 KMS's default does"},others=[...(0,_28_.$)(foreign,({sid})=>sid)].map(([sid,same])=>{let actions=[...new Set(same.flatMap(
use=>use.actions))];return{holder,statement:{Sid:sid,Effect:"Allow",Principal:{AWS:[...new Set(same.map(({by})=>typeof by==
"string"?(0,_24_.I5)(by,partition):by.arn))]},Action:actions,Resource:["*"]},weight:same.every(({weight})=>weight==="use\
ful")?"useful":"needed",why:same[0]?.why??""}});return[own,...others]}function some(role){return role===void 0?[]:[role]}
function accountOfUser(by){return typeof by=="string"?by:by.account}function sourceNeeds({sources,registerRole}){return registerRole===
void 0?[]:[...(0,_28_.$)(sources,({action})=>action)].map(([action,named])=>needOf({kind:"role",role:registerRole},{Sid:action.
replace(/^sagemaker:(?:Describe|List)/,"Read"),Action:[action],Resource:[...new Set(named.map(({arn})=>arn))]},"reads wh\
at made the model"))}function trustNeeds(setting){let{gitHub,registerRole,approveRole,stageRoles,workloads}=setting;return[
...registerRole===void 0?[]:[jobs(setting,{role:registerRole,subjects:["pull_request",`ref:refs/heads/${gitHub.defaultBranch}`],
why:`lets pull requests and pushes to ${gitHub.defaultBranch} assume the role that registers`})],...approveRole===void 0?
[]:[jobs(setting,{role:approveRole,subjects:[`environment:${gitHub.approvalEnvironment}`],why:`lets jobs of the environm\
ent ${gitHub.approvalEnvironment} assume the role that approves`})],...workloads.flatMap(workload=>[jobs(setting,{role:workload.
deployRole,subjects:workload.environments.map(name=>`environment:${name}`),why:`lets jobs of ${namesOf(workload.environments)}\
 assume the role that deploys`}),service(workload.executionRole)]),...stageRoles.map(({role,environment,weight})=>jobs(setting,
{role,subjects:[`environment:${environment}`],why:`lets jobs of the environment ${environment} assume the role that writ\
es stages`,weight}))]}function namesOf(environments){return environments.length===1?`the environment ${environments[0]}`:
`the environments ${environments.join(", ")}`}function jobs({gitHub,partition},of){let{issuer,audience}=gitHub,trusting=(0,_23_.
s)({provider:`arn:${partition}:iam::${of.role.account}:oidc-provider/${issuer}`,issuer,audience,subjects:of.subjects.flatMap(
subject=>repositoriesOf(gitHub).map(name=>`repo:${name}:${subject}`))});return{holder:{kind:"role-trust",role:of.role},statement:{
Sid:"TrustGitHub",...trusting,Action:[trusting.Action]},weight:of.weight??"needed",why:of.why}}function repositoriesOf({
repository,ids}){let[owner="",name=""]=repository.split("/");return ids===void 0?[repository]:[repository,`${owner}@${ids.
owner}/${name}@${ids.repository}`]}function service(role){return{holder:{kind:"role-trust",role},statement:{Sid:"TrustSa\
geMaker",Effect:"Allow",Principal:{Service:"sagemaker.amazonaws.com"},Action:["sts:AssumeRole"],Condition:{StringEquals:{
"aws:SourceAccount":role.account}}},weight:"needed",why:"lets SageMaker run endpoints in the name of the execution role"}}
var READ=["sagemaker:DescribeModelPackage","sagemaker:ListModelPackages","sagemaker:DescribeModelPackageGroup"],REGISTER_ACTIONS=[
"sagemaker:CreateModelPackage",...READ],DEPLOY_ACTIONS=[...READ,"sagemaker:CreateModel"],APPROVE_ACTIONS=[...READ,"sagem\
aker:UpdateModelPackage"],UPDATE=["sagemaker:UpdateModelPackage"];function versionNeeds(setting,answers=_5_.I3){return[...identityNeeds2(
setting,answers),...setting.groups.flatMap(group=>groupNeeds(setting,group,answers)),...stageNeeds(setting,answers)]}function identityNeeds2(setting,answers){
let{registerRole,approveRole,workloads,updates,createsGroups}=setting,Resource=setting.groups.flatMap(group=>resourcesOf(
setting,group)),of=(role,statement,why)=>({holder:{kind:"role",role},statement:{Effect:"Allow",Resource,...statement},weight:"\
needed",why});return[...registerRole===void 0?[]:[...registering("RegisterVersions",setting,answers).map(statement=>of(registerRole,
statement,"registers versions as PendingManualApproval, and reads those it compares them with")),...updates?[of(registerRole,
{Sid:"UpdateVersions",Action:UPDATE,Resource:versionsOf(setting),Condition:(0,_5_.I1)(setting.servedNotes,answers)},"cha\
nges what a version says of itself, never its approval or stage")]:[],...createsGroups&&registerRole.account===setting.registryAccount?
[groupMaker(setting,registerRole)]:[]],...approveRole===void 0?[]:[of(approveRole,{Sid:"DecideVersions",Action:APPROVE_ACTIONS},
"approves and rejects versions")],...workloads.map(({deployRole})=>of(deployRole,{Sid:"DeployVersions",Action:DEPLOY_ACTIONS},
"reads versions and makes models of them"))]}function registering(Sid,{servedNotes:servedNotes2},answers){let Condition=(0,_5_.
zV)(servedNotes2,answers);switch(answers.createStatus){case"if-exists":return[{Sid,Action:REGISTER_ACTIONS,Condition}];case"\
required":return[{Sid,Action:["sagemaker:CreateModelPackage"],Condition},{Sid:`${Sid}Reads`,Action:READ}]}}function groupMaker({
groups,...setting},registerRole){let prefix=(0,_24_.f_)({...setting,account:setting.registryAccount}),Action=["sagemaker\
:CreateModelPackageGroup","sagemaker:AddTags"],Resource=groups.map(name=>(0,_24_.xo)({prefix,name})[0]);return{holder:{kind:"\
role",role:registerRole},statement:{Sid:"CreateGroups",Effect:"Allow",Action,Resource},weight:"needed",why:"makes groups\
 that are missing (`create-group`)"}}function groupNeeds(setting,group,answers){let{partition,registryAccount,registerRole,
workloads,updates}=setting,holder=groupHolder(setting,group),Resource=resourcesOf(setting,group),foreign=workloads.filter(
({account})=>account!==registryAccount),training=registerRole?.account===registryAccount?void 0:registerRole,trained=training===
void 0||answers.groupPrincipals==="accounts"?(0,_24_.I5)(training?.account??registryAccount,partition):training.arn,conditioned=Condition=>Condition!==
void 0&&answers.groupConditions==="decided"?{Condition}:{},of=(statement,why)=>({holder,statement:{Effect:"Allow",Resource,
...statement},weight:"needed",why});return[...training!==void 0?[...registering("TrainingRegisters",setting,answers).map(
({Condition,...statement})=>of({...statement,Principal:{AWS:[trained]},...conditioned(Condition)},"lets the training acc\
ount create, describe and list versions"))]:[],...training!==void 0&&updates?[of({Sid:"TrainingUpdates",Principal:{AWS:[
trained]},Action:UPDATE,Resource:Resource.slice(1),...conditioned((0,_5_.I1)(setting.servedNotes,answers))},"lets the tr\
aining account change what a version says of itself")]:[],...foreign.length>0?[of({Sid:"WorkloadsDeploy",Principal:{AWS:foreign.
map(({account})=>(0,_24_.I5)(account,partition))},Action:DEPLOY_ACTIONS},"lets the workload accounts read versions and m\
ake models of them")]:[]]}function stageNeeds(setting,answers){let{stageRoles,servedNotes:servedNotes2}=setting;return stageRoles.
flatMap(({role,note,weight})=>{let holder={kind:"role",role},others=servedNotes2.filter(one=>one!==note);return[needOf(holder,
{Sid:"WriteStages",Action:UPDATE,Resource:versionsOf(setting),Condition:(0,_5_.P_)(others,answers)},"writes a version's \
stage and that it served, and cannot approve (the input `registry-role-to-assume` of a deploy)",weight),needOf(holder,{Sid:"\
ReadVersions",Action:READ,Resource:setting.groups.flatMap(group=>resourcesOf(setting,group))},"reads versions for the de\
ploy",weight)]})}function groupHolder(setting,name){let{registryAccount}=setting;return{kind:"model-package-group",account:registryAccount,
name,arn:resourcesOf(setting,name)[0]}}function resourcesOf(setting,name){return(0,_24_.xo)({prefix:(0,_24_.f_)({...setting,
account:setting.registryAccount}),name})}function versionsOf(setting){return setting.groups.map(group=>resourcesOf(setting,
group)[1])}function needsOf(setting,answers=_5_.I3){return[...trustNeeds(setting),...versionNeeds(setting,answers),...hostingNeeds(
setting,answers),...bucketNeeds(setting,answers),...reportNeeds(setting),...repositoryNeeds(setting,answers),...sourceNeeds(
setting),...keyNeeds(setting,answers)]}var POLICY_NAME="sagemaker-model-registry-action";function putCommand(holder,document,region){
let policy=quoted(JSON.stringify(document));switch(holder.kind){case"role-trust":return`aws iam update-assume-role-polic\
y --role-name ${word(holder.role.name)} --policy-document ${policy}`;case"role":case"execution-role":return`aws iam put-\
role-policy --role-name ${word(holder.role.name)} --policy-name ${POLICY_NAME} --policy-document ${policy}`;case"model-p\
ackage-group":return`aws sagemaker put-model-package-group-policy --region ${word(region)} --model-package-group-name ${word(
holder.name)} --resource-policy ${policy}`;case"bucket":return`aws s3api put-bucket-policy --bucket ${word(holder.name)}\
 --expected-bucket-owner ${word(holder.account)} --policy ${policy}`;case"key":return`aws kms put-key-policy --region ${word(
regionOf(holder.arn))} --key-id ${word(holder.arn)} --policy-name default --policy ${policy}`;case"repository":return`aw\
s ecr set-repository-policy --region ${word(regionOf(holder.arn))} --registry-id ${word(holder.account)} --repository-na\
me ${word(holder.name)} --policy-text ${policy}`}}function createRoleCommand(holder,document){let{role}=holder,path=role.
arn.split(":role")[1]?.slice(0,-role.name.length)??"/",where=path==="/"?"":` --path ${word(path)}`;return`aws iam create\
-role --role-name ${word(role.name)}${where} --assume-role-policy-document ${quoted(JSON.stringify(document))}`}function grantCommand(grant){
let{KeyId,GranteePrincipal,Operations}=grant;return`aws kms create-grant --region ${word(regionOf(KeyId))} --key-id ${word(
KeyId)} --grantee-principal ${word(GranteePrincipal)} --operations ${Operations.join(" ")}`}function regionOf(arn){return arn.
split(":")[3]??""}function word(text){return/^[\w@%+=:,./-]+$/.test(text)?text:quoted(text)}function quoted(text){return`\
'${text.replaceAll("'","'\\''")}'`}function documentOf(needs){let statements=joined(needs.map(({statement})=>statement));
return{Version:"2012-10-17",Statement:withNames(statements.map(inOrder))}}function inOrder({Sid,Effect,Principal,Action,
Resource,Condition}){return{Sid,Effect,...(0,_40_.s)({Principal}),Action,...(0,_40_.s)({Resource,Condition})}}function joined(statements){
let byResource=[...(0,_28_.$)(statements,({Principal,Resource,Condition})=>JSON.stringify([Principal,Resource,Condition]))].
flatMap(([,[first,...more]])=>first===void 0?[]:[{...first,Action:unique([first,...more].flatMap(({Action})=>Action))}]);
return[...(0,_28_.$)(byResource,({Principal,Action,Condition})=>JSON.stringify([Principal,Action,Condition]))].flatMap(([
,[first,...more]])=>{if(first===void 0)return[];let Resource=unique([first,...more].flatMap(({Resource:named=[]})=>named));
return[{...first,...Resource.length===0?{}:{Resource}}]})}function withNames(statements,taken=[]){let used=new Set(taken);
return statements.map(statement=>{let{Sid}=statement;if(typeof Sid!="string")return statement;let name=Sid;for(let count2=2;used.
has(name);count2+=1)name=`${Sid}${count2}`;return used.add(name),name===Sid?statement:{...statement,Sid:name}})}function unique(values){
return[...new Set(values)]}function alternativesOf(holder,{needed,useful},setting){let put=(purpose,needs)=>{let document=documentOf(
needs);return{purpose,account:accountFor(holder),document,apply:putCommand(holder,document,setting.region)}},wider=useful.
length===0?[]:[put(`The same and what the modes can do without: ${whyOf(useful)}.`,[...needed,...useful])];switch(holder.
kind){case"role-trust":return[{purpose:"Makes the role, where there is none yet.",account:accountFor(holder),document:documentOf(
needed),apply:createRoleCommand({kind:"role-trust",role:holder.role},documentOf(needed))}];case"model-package-group":return[
...narrow(needed,put),...wider];case"bucket":return[...wider,...combined(holder,setting)];case"key":return[...wider,...grants(
holder.arn,needed,holder)];case"role":case"execution-role":case"repository":return wider}}function whyOf(needs){return[...new Set(
needs.map(({why})=>why))].join("; ")}function narrow(needed,put){let only=needed.map(need=>{let{statement}=need;if(statement.
Sid!=="TrainingRegisters")return need;let Resource=(statement.Resource??[]).filter(arn=>arn.includes(":model-package/"));
return{...need,statement:{...statement,Action:["sagemaker:CreateModelPackage"],Resource}}});return only.some(({statement})=>statement.
Sid==="TrainingRegisters")?[put("The narrow one: the training account can create versions and nothing else. Then metrics\
 are compared with nothing, unless the input `registry-role-to-assume` names a role of this account that reads.",only)]:
[]}function combined(holder,setting){let{partition,registryAccount,registerRole,workloads}=setting;if(registerRole===void 0||
registerRole.account===registryAccount)return[];let readers=workloads.filter(({account})=>account!==registryAccount),shared={
...holder,account:registryAccount},statement=(Sid,accounts,Action)=>({Sid,Effect:"Allow",Principal:{AWS:accounts.map(account=>(0,_24_.
I5)(account,partition))},Action,Resource:[`${holder.arn}/*`]}),document={Version:"2012-10-17",Statement:[statement("AddP\
erm",[registerRole.account],["s3:PutObject","s3:PutObjectAcl","s3:GetObject","s3:GetObjectVersion"]),...readers.length===
0?[]:[statement("AddPermDeployment",readers.map(({account})=>account),["s3:GetObject","s3:GetObjectVersion"])]]};return[
{purpose:"The combined policy of AWS's blog, for a bucket of the registry's account (shared services): the training acco\
unt writes and reads whatever lies in it, the workload accounts read. Name that account in the input `artifact-bucket-ow\
ner-id` for statements of its roles alone.",account:registryAccount,document,apply:putCommand(shared,document,setting.region)}]}
var OPERATIONS=new Map([["kms:Decrypt","Decrypt"],["kms:GenerateDataKey","GenerateDataKey"],["kms:GenerateDataKey*","Gen\
erateDataKey"],["kms:DescribeKey","DescribeKey"]]);function grants(KeyId,needed,holder){return needed.flatMap(({statement,
why})=>{if(statement.Sid==="EnableIamPolicies")return[];let Operations=[...new Set(statement.Action.flatMap(action=>OPERATIONS.
get(action)??[]))];return(statement.Principal?.AWS??[]).map(GranteePrincipal=>{let document={KeyId,GranteePrincipal,Operations};
return{purpose:`A grant instead of the statement ${statement.Sid} of the key's policy: ${why}. It is made once and kept \
until it is revoked.`,account:accountFor(holder),document,apply:grantCommand(document)}})})}function accountFor(holder){
return"role"in holder?holder.role.account:holder.account}var CORRECTIONS={"role-trust":[],role:[],"execution-role":["AWS\
's blog adds AmazonSageMakerFullAccess to the execution role; an endpoint needs what stands here.","Its inline policy na\
mes one model.tar.gz, and the next version's has another key; here the folder is named."],"model-package-group":["AWS's \
blog lets whole accounts update versions, and whoever may update may approve; here nobody of another account may, but fo\
r `check-mode: update`, without status and stage.","The blog as it is printed has lost Region, account and group: `arn:a\
ws:sagemaker:::model-package//*` matches nothing."],bucket:[`AWS's sample names the bucket as the text "Resource: arn:aw\
s:s3:::{bucket}", which is no ARN, and does not fill in {bucket}.`,"Its other form names `BUCKET/*` alone, on which s3:G\
etBucketAcl is never decided; it is decided on the bucket."],key:["AWS's create_grant lacks a comma behind KeyId and giv\
es an account id as GranteePrincipal, which takes the ARN of a principal.","Its key policy leaves out the statement of t\
he own account; put as it stands KMS refuses it, or nobody can change the key again."],repository:["AWS's policy lets th\
e registry's account look at an image; endpoints of another account also need ecr:GetDownloadUrlForLayer and ecr:BatchCh\
eckLayerAvailability."]},ORDER={"role-trust":0,role:1,"execution-role":2,"model-package-group":3,bucket:4,key:5,repository:6};
function planPolicies(setting,present=[],answers=_5_.I3){let byHolder=[...(0,_28_.$)(needsOf(setting,answers),keyOf)].map(
([,needs])=>needs),policies=byHolder.flatMap(needs=>policyOf(needs,setting,present)).sort((one,other)=>ORDER[one.kind]-ORDER[other.
kind]),without=byHolder.filter(needs=>needs.every(({weight})=>weight==="useful"));return{schema:1,policies:withRoles(policies,
without,setting)}}function withRoles(policies,without,setting){let roles=without.flatMap(([first,...more])=>first===void 0||
!("role"in first.holder)?[]:[{holder:first.holder,needs:[first,...more]}]);return policies.map((policy,index)=>{let mine=policies.
findIndex(({kind,account})=>kind==="role"&&account===policy.account)===index?roles.filter(({holder})=>accountOf(holder)===
policy.account):[];return mine.length===0?policy:{...policy,alternatives:[...policy.alternatives,...mine.map(role=>roleBeside(
role,setting))]}})}function roleBeside({holder,needs},setting){let document=documentOf(needs);return{purpose:`A further \
role, ${resourceOf(holder)}: ${whyOf(needs)}.`,account:accountOf(holder),document,apply:holder.kind==="role-trust"?createRoleCommand(
{kind:"role-trust",role:holder.role},document):putCommand(holder,document,setting.region)}}function keyOf({holder}){return JSON.
stringify([holder.kind,resourceOf(holder)])}function policyOf(needs,setting,present){let needed=needs.filter(({weight})=>weight===
"needed"),useful=needs.filter(({weight})=>weight==="useful"),[first]=needed;if(first===void 0)return[];let{holder}=first,
there=present.filter(({resource,isTrust})=>resource===resourceOf(holder)&&isTrust===(holder.kind==="role-trust")),merged=mergedWith(
documentOf(needed),there);if(merged===void 0)return[];let{document,notes}=merged;return[{account:accountOf(holder),kind:holder.
kind,resource:resourceOf(holder),purpose:`${sentence(whyOf(needed))}.`,document,apply:putCommand(holder,document,setting.
region),alternatives:there.length>0?[]:alternativesOf(holder,{needed,useful},setting),corrects:CORRECTIONS[holder.kind],
notes:[...notes,...tooLong(holder,document),...before(holder)]}]}function mergedWith(wanted,there){let statements=wanted.
Statement.filter(isOurs);if(there.length===0)return{document:wanted,notes:[]};let present=there.flatMap(policy=>policy.statements),
lacking=statements.flatMap(statement=>uncovered(statement,present)??[]);if(lacking.length===0)return;let denied=lacking.
filter(statement=>isDenied(statement,present)).map(({Sid})=>Sid),added=withNames(lacking,present.map(({Sid})=>Sid));return{
document:{Version:"2012-10-17",Statement:[...present,...added]},notes:[`${there.length===1?"The policy":"The policies"} \
that ${there.length===1?"is":"are"} there already lack${there.length===1?"s":""} ${lacking.map(({Sid})=>Sid).join(", ")}\
; the document has both.`,...denied.length===0?[]:[`A Deny that is there speaks of what ${denied.join(", ")} would allow\
; an Allow does not help against it.`]]}}function isOurs(statement){return typeof statement.Sid=="string"&&Array.isArray(
statement.Action)}function sentence(text){return`${text.charAt(0).toUpperCase()}${text.slice(1)}`}var MOST={"role-trust":2048,
role:10240,"execution-role":10240,"model-package-group":20480,bucket:20480,key:32768,repository:10240};function tooLong({
kind},document){let{length}=JSON.stringify(document);return length<=MOST[kind]?[]:[`It has ${length} characters, and ${MOST[kind]}\
 are allowed: name fewer manifests in \`manifest\`, or give repositories roles of their own.`]}function before(holder){switch(holder.
kind){case"model-package-group":return[`The group must be there: aws sagemaker create-model-package-group --model-packag\
e-group-name ${holder.name}. Put replaces the policy that is there; give that one in policies-present-path.`];case"bucke\
t":case"key":case"repository":return["Put replaces the policy that is there; give that one in policies-present-path to h\
ave both merged."];case"role-trust":case"role":case"execution-role":return[]}}var FORM='Give what this mode writes to po\
licies-path: {"schema":1,"policies":[{"kind":"bucket","resource":"arn:aws:s3:::BUCKET","document":{"Version":"2012-10-17\
","Statement":[…]}}]}. A `document` may also be the text that the AWS CLI gives.';function readPresent(text,path){let parsed=(0,_41_.
U4)(text);if(parsed===void 0)throw refused(`${path} is not JSON`);let policies=Array.isArray(parsed)?parsed:(0,_41_.C5)(
parsed,"policies"),schema=(0,_41_.C5)(parsed,"schema");if(schema!==void 0&&schema!==1)throw refused(`${path}: schema: ${JSON.
stringify(schema)} is not 1`);if(!Array.isArray(policies)){let isPolicy=(0,_41_.C5)(parsed,"Statement")!==void 0;throw refused(
isPolicy?`${path} is one policy, and does not say what it hangs on`:`${path} has no list \`policies\`, and is no list itse\
lf`)}return policies.map((policy,index)=>presentPolicy(policy,`${path}: policies[${index}]`))}function presentPolicy(policy,at){
let resource=(0,_41_.C5)(policy,"resource");if(typeof resource!="string"||!/^arn:aws[a-z-]*:[a-z0-9-]+:[a-z0-9-]*:(\d{12})?:.+$/.
test(resource))throw refused(`${at}.resource: ${JSON.stringify(resource)??"nothing"} is not an ARN`);let given=(0,_41_.C5)(
policy,"document"),document=typeof given=="string"?(0,_41_.U4)(given):given,statements=(0,_41_.C5)(document,"Statement"),
list=Array.isArray(statements)?(0,_41_.S3)(statements):(0,_41_.u4)(statements)?[statements]:void 0;if(list===void 0)throw refused(
`${at}.document: is not a policy, which is a mapping with \`Version\` and \`Statement\``);let version=(0,_41_.C5)(document,
"Version")??"2008-10-17";if(version!=="2012-10-17"&&version!=="2008-10-17")throw refused(`${at}.document.Version: ${JSON.
stringify(version)} is neither "2012-10-17" nor "2008-10-17"`);let records=list.map((statement,index)=>{let effect=(0,_41_.
C5)(statement,"Effect");if(!(0,_41_.u4)(statement)||effect!=="Allow"&&effect!=="Deny")throw refused(`${at}.document.Stat\
ement[${index}]: is not a statement with the Effect "Allow" or "Deny"`);return statement});return{resource,isTrust:(0,_41_.
C5)(policy,"kind")==="role-trust",version,statements:records}}function refused(what){return new _42_.lZ("invalid-input",
`policies-present-path: ${what}`,{hint:FORM})}function renderPoliciesSummary({policies},{isDifference,context}){let title=(0,_13_.
qy)`<h3>🔐 ${titleOf(policies,isDifference)}</h3>`;return(0,_13_.t6)({steps:[!0,!1],render:isWhole=>`${(0,_13_.Bv)(title,
policies.length===0?void 0:overview(policies),policies.length===0?void 0:(0,_13_.FY)((0,_13_.qy)`The command that puts each stands in the log of this step and in the output ${(0,_13_.
aY)("policies-json")}; it is for credentials of its account.`),...isWhole?policies.map(policySection):[(0,_13_.FY)("The \
documents stand in the output policies-json.")],(0,_13_.EX)((0,_13_.qy)`sagemaker-model-registry-action ${(0,_13_.aY)(context.
actionVersion,40)}`)).source}
`,limitInBytes:_13_.Q0})}function titleOf(policies,isDifference){let accounts=new Set(policies.map(({account})=>account)).
size;if(policies.length===0)return isDifference?"No policy lacks anything":"No policy is needed";let lack=isDifference?"\
 lacking something":"";return`${(0,_13_.U9)(policies.length,"policy","policies")}${lack} in ${(0,_13_.U9)(accounts,"acco\
unt")}`}function overview(policies){return(0,_11_.t)({columns:[{title:(0,_13_.qy)`Account`},{title:(0,_13_.qy)`Kind`},{title:(0,_13_.
qy)`On`},{title:(0,_13_.qy)`For`,wraps:!0}],rows:policies.map(({account,kind,resource,purpose})=>[(0,_13_.aY)(account),(0,_13_.
aY)(kind),(0,_13_.aY)(resource),(0,_13_.qy)`${purpose}`])})}function policySection(policy){let{account,kind,resource,document,
alternatives,corrects,notes}=policy;return(0,_10_.z)({summary:(0,_13_.qy)`${(0,_13_.aY)(kind)} ${(0,_13_.aY)(resource)} in account ${(0,_13_.
aY)(account)}`,open:!1,content:(0,_13_.Bv)(...notes.map(note=>(0,_13_.FY)(note)),(0,_12_.EU)("json",JSON.stringify(document,
null,2)),...corrects.map(correction=>(0,_13_.FY)((0,_13_.qy)`<i>Not as AWS prints it:</i> ${correction}`)),...alternatives.
flatMap(alternative=>[(0,_13_.FY)((0,_13_.qy)`<b>Or</b>, in account ${(0,_13_.aY)(alternative.account)}: ${alternative.purpose}`),
(0,_12_.EU)("json",JSON.stringify(alternative.document,null,2))]))})}function renderPoliciesText({policies}){return policies.
map(({account,kind,resource,purpose,apply,alternatives,notes})=>[`${kind} ${resource} in account ${account}`,`  ${purpose}`,
...notes.map(note=>`  Note: ${note}`),`  ${apply}`,...alternatives.map(alternative=>`  Or: ${alternative.purpose}`)].join(
`
`)).join(`

`)}async function writeNamedFile({workspace,path,text}){let wanted=(0,_50_.resolve)(workspace,path);try{(0,_50_.isAbsolute)(
path)||refuseOutside((0,_46_.realpathSync)(workspace),(0,_46_.realpathSync)((0,_50_.dirname)(wanted)),path);let flags=_46_.
constants.O_WRONLY|_46_.constants.O_CREAT|_46_.constants.O_TRUNC|_46_.constants.O_NOFOLLOW,file=await(0,_48_.open)(wanted,
flags,420);try{await file.writeFile(text)}finally{await file.close()}return wanted}catch(error){throw error instanceof _42_.
lZ?error:new _42_.lZ("invalid-input",`policies-path: ${path} cannot be written: ${(0,_42_.bD)(error)}`,{hint:"Name a fil\
e in a folder that is there, relative to the workspace.",cause:error})}}function refuseOutside(root,folder,path){let parts=(0,_50_.
relative)(root,folder).split(_50_.sep);if(parts[0]===".."||(0,_50_.isAbsolute)((0,_50_.relative)(root,folder)))throw new _42_.
lZ("invalid-input",`policies-path: ${path} lies outside the workspace`,{hint:"Name a file in the workspace, or give a wh\
ole path."});if(parts.some(part=>part.toLowerCase()===".git"))throw new _42_.lZ("invalid-input",`policies-path: ${path} \
lies in a .git folder`)}function roleOf(arn){return{arn,account:arn.split(":")[4]??"",name:arn.split("/").at(-1)??arn}}function keyReader(at){
return(name,text,account)=>{if(text===void 0)return;let[,partition,owner]=/^arn:(aws[a-z-]*):kms:[a-z0-9-]+:(\d{12}):key\/[\w-]+$/.
exec(text)??[];if(partition!==void 0&&owner!==void 0){if(partition===at.partition)return{arn:text,account:owner};throw new _42_.
lZ("invalid-input",`${name}: ${text} is of the partition ${partition}, and the Region of ${at.partition}`)}if(/^[\da-fA-F-]{36}$|^mrk-[\da-f]{32}$/.
test(text)&&account!==void 0)return{arn:`arn:${at.partition}:kms:${at.region}:${account}:key/${text}`,account};throw new _42_.
lZ("invalid-input",`${name}: ${JSON.stringify(text)} is not the ARN of a key`,{hint:`A policy names no alias: give arn:${at.
partition}:kms:${at.region}:ACCOUNT:key/ID, which aws kms describe-key --key-id ALIAS shows.`})}}var REPOSITORY=/^(?:[a-z0-9]+(?:[._-][a-z0-9]+)*\/)*[a-z0-9]+(?:[._-][a-z0-9]+)*$/,
BUCKET=/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;function artifactPlaces(files){let places=files.flatMap(({manifest})=>(0,_14_.
N)(manifest).flatMap(({uri,kind})=>placeOf(uri,kind==="prefix")));return[...(0,_28_.$)(places,place=>JSON.stringify(place)).
values()].flatMap(([first])=>first??[])}function metricsInS3(files){let reports=files.flatMap(({manifest})=>[...manifest.
metrics===void 0?[]:[manifest.metrics.report],...(0,_33_._F)(manifest)]);return[...new Set(reports)].filter(_38_.Qh).flatMap(
uri=>placeOf(uri,!1))}function isReportUploaded(files){return files.some(({manifest})=>{let{metrics,reports}=manifest,isStatistics=metrics!==
void 0&&reports?.model_quality?.statistics===void 0;return[...(0,_33_.hK)(manifest).map(({report})=>report.file),...isStatistics?
[metrics.report]:[]].some(file=>!(0,_38_.Qh)(file))})}function repositoriesOf2(files){let images=files.flatMap(({manifest})=>[
...manifest.containers,...(manifest.additional_specifications??[]).flatMap(specification=>specification.containers)]).flatMap(
({image})=>image===void 0?[]:(0,_20_.t)(image)).flatMap(({ecr,digest})=>ecr===void 0?[]:{...ecr,isTagged:digest===void 0}).
filter(({repository})=>REPOSITORY.test(repository));return[...(0,_28_.$)(images,({account,region,repository})=>`${account}\
 ${region} ${repository}`).values()].flatMap(([first,...more])=>{if(first===void 0)return[];let{account,region,repository}=first;
return{account,region,name:repository,isTagged:[first,...more].some(({isTagged})=>isTagged)}})}function sourcesOf(files,own){
let jobs2={action:"sagemaker:DescribeTrainingJob",arn:`${(0,_24_.f_)(own)}:training-job/*`};return files.flatMap(({manifest:{
source,source_uri:uri=""}})=>[...source?.training_job===void 0?[]:[jobs2],...source?.pipeline_execution===void 0?[]:[{action:"\
sagemaker:ListPipelineExecutionSteps",arn:source.pipeline_execution.replace(/\/execution\/.*$/,"/execution/*")},jobs2],.../:sagemaker:[^:]*:\d{12}:model\//.
test(uri)?[{action:"sagemaker:DescribeModel",arn:uri}]:[]])}function placeOf(uri,isPrefix){let[,bucket,key]=/^s3:\/\/([^/]+)\/(.*)$/.
exec(uri)??[];return bucket===void 0||key===void 0||!BUCKET.test(bucket)?[]:[{bucket,key,isPrefix}]}var ROLE_NAMES={register:"\
model-registry-register",approve:"model-registry-approve",stage:"model-registry-stage",deploy:"model-registry-deploy",endpoint:"\
model-registry-endpoint"},DEPLOY_ENVIRONMENT="prod";function workloadsOf(inputs,files,{partition,keyOf:keyOf2}){let{workloadAccounts,
executionRole,role,checkMode}=inputs;if(checkMode==="approve")return[];let mine=checkMode==="deploy"?role:void 0,first=mine?.
account??executionRole?.account,given=checkMode==="deploy"?workloadAccounts.filter(({account})=>account===first):workloadAccounts,
accounts=given.length>0||first===void 0?given:[{account:first,environment:void 0}];if(executionRole!==void 0&&!accounts.
some(({account})=>account===executionRole.account))throw new _42_.lZ("invalid-input",`execution-role-arn: is a role of a\
ccount ${executionRole.account}, which is not among the workload accounts (${accounts.map(({account})=>account).join(", ")}\
)`);let named=environmentsOf(inputs,files);return accounts.map(({account,environment},index)=>{let paired=named.length===
accounts.length?named.slice(index,index+1):named,environments=environment===void 0?paired:[environment],[only,...more]=environments,
suffix=only===void 0||more.length>0?"":`-${environmentPart(only)}`,roleNamed=name=>roleOf(`arn:${partition}:iam::${account}\
:role/${name}${suffix}`);return{account,environments,deployRole:mine===void 0?roleNamed(ROLE_NAMES.deploy):roleOf(mine.arn),
executionRole:executionRole===void 0?roleNamed(ROLE_NAMES.endpoint):roleOf(executionRole.arn.replace(/::\d{12}:/,`::${account}\
:`)),hostings:hostingsOf(files,environments),outputs:outputsOf(inputs,files,environments),endpointKey:ofAccount(keyOf2("\
endpoint-kms-key-id",inputs.endpointKmsKeyId,account),account),captureKey:ofAccount(keyOf2("data-capture-kms-key-id",inputs.
dataCaptureKmsKeyId,account),account),isInVpc:inputs.subnets.length>0}})}function ofAccount(key,account){return key?.account===
account?key:void 0}function environmentsOf(inputs,files){if(inputs.checkMode==="deploy"&&inputs.environment!=="")return[
inputs.environment];let names=files.flatMap(({manifest})=>Object.keys(manifest.deploy?.environments??{}));return names.length===
0?[inputs.environment||DEPLOY_ENVIRONMENT]:[...new Set(names)]}function deploymentsOf(files,environments){return files.flatMap(
({manifest:{deploy}})=>deploy===void 0?[]:environments.flatMap(environment=>(0,_30_.NE)(deploy,environment)??[]))}function hostingsOf(files,environments){
let found=deploymentsOf(files,environments).map(({endpoint,alarms,autoscaling,smoke_test})=>({endpoint,hasAlarms:(alarms??
[]).length>0,hasScaling:isGiven(autoscaling),hasSmokeTest:isGiven(smoke_test)}));return found.length>0?found:[{endpoint:"\
*",hasAlarms:!1,hasScaling:!1,hasSmokeTest:!1}]}function outputsOf({dataCaptureS3Uri,asyncOutputS3Uri},files,environments){
let deployments=deploymentsOf(files,environments);return[deployments.some(({data_capture})=>isGiven(data_capture))?dataCaptureS3Uri:
void 0,deployments.some(deployment=>isGiven(deployment.async))?asyncOutputS3Uri:void 0].flatMap(uri=>{let[,bucket,key=""]=/^s3:\/\/([^/]+)\/?(.*?)\/*$/.
exec(uri??"")??[];return bucket===void 0?[]:[{bucket,key:key===""?"":`${key}/`,isPrefix:!0}]})}function environmentPart(environment){
return environment.replace(/[^\w+=,.@-]/g,"-").slice(0,40)}function isGiven(value){return value!=null}var APPROVAL_ENVIRONMENT="\
model-approval";function settingOf({inputs,region,files,gitHub}){let partition=(0,_21_.iQ)(region),roles=rolesOf(inputs,
partition),{registerRole}=roles,keyOf2=keyReader({partition,region}),own=registerRole?.account,artifactAccount=inputs.artifactBucketOwnerId??
own,reports=reportsOf(inputs,files,keyOf2,own),workloads=workloadsOf(inputs,files,{partition,keyOf:keyOf2});return{partition,
region,...roles,workloads,stageRoles:stageRolesOf(inputs,{files,workloads,partition,registryAccount:roles.registryAccount}),
groups:[...new Set(files.map(({manifest})=>manifest.group))],servedNotes:servedNotes(workloads),updates:inputs.checkMode===
"update",createsGroups:inputs.createGroup,artifacts:artifactPlaces(files),artifactAccount,artifactKey:keyOf2("artifact-k\
ms-key-id",inputs.artifactKmsKeyId,artifactAccount)??reports.key,repositories:repositoriesOf2(files),reports:reports.place,
reportsInS3:metricsInS3(files),sources:own===void 0?[]:sourcesOf(files,{partition,region,account:own}),packageKey:keyOf2(
"package-kms-key-id",inputs.packageKmsKeyId,own),gitHub:{...gitHub,audience:inputs.audience,approvalEnvironment:(inputs.
checkMode==="approve"?inputs.environment:"")||APPROVAL_ENVIRONMENT}}}function rolesOf(inputs,partition){let{role,registryRole,
checkMode}=inputs;if(role===void 0)throw new _42_.lZ("invalid-input","role-to-assume: is empty; mode policies names this\
 role, and does not assume it",{hint:`Give the ARN that the role has or will have, such as arn:${partition}:iam::2222222\
22222:role/${ROLE_NAMES.register}.`});for(let[name,one]of[["role-to-assume",role],["registry-role-to-assume",registryRole],
["execution-role-arn",inputs.executionRole]])if(one!==void 0&&one.partition!==partition)throw new _42_.lZ("invalid-input",
`${name}: ${one.arn} is of the partition ${one.partition}, and the Region of ${partition}`);let registryAccount=inputs.registryAccountId??
registryRole?.account??role.account,named=name=>roleOf(`arn:${partition}:iam::${registryAccount}:role/${name}`),registry=registryRole===
void 0?void 0:roleOf(registryRole.arn),mine=roleOf(role.arn);switch(checkMode){case"register":case"update":return{registerRole:mine,
approveRole:registry??named(ROLE_NAMES.approve),registryAccount};case"approve":return{registerRole:void 0,approveRole:mine,
registryAccount};case"deploy":return{registerRole:void 0,approveRole:void 0,registryAccount}}}function reportsOf(inputs,files,keyOf2,own){
let account=inputs.reportsBucketOwnerId??own,key=keyOf2("reports-kms-key-id",inputs.reportsKmsKeyId,account),[,bucket,prefix=""]=/^s3:\/\/([^/]+)\/?(.*?)\/*$/.
exec(inputs.reportsS3Uri??"")??[];return bucket===void 0||account===void 0?{place:void 0,key}:{place:{bucket,prefix,account,
key,isUsed:isReportUploaded(files)},key}}function stageRolesOf({checkMode,registryRole},of){let environments=[...new Set(
of.workloads.flatMap(workload=>workload.environments))],deployments=deploymentsOf(of.files,environments);if(deployments.
length===0)return[];let chosen=checkMode==="deploy"?registryRole?.arn:void 0;return environments.map(environment=>({environment,
role:roleOf(chosen??`arn:${of.partition}:iam::${of.registryAccount}:role/${ROLE_NAMES.stage}-${environmentPart(environment)}`),
note:(0,_16_.Bl)(environment),weight:deployments.some(({requires})=>requires===environment)?"needed":"useful"}))}function servedNotes(workloads){
let environments=workloads.flatMap(workload=>workload.environments);return environments.length===0?_16_.EJ:[...new Set(environments)].
map(_16_.Bl)}var MAX_PRESENT_BYTES=1024*1024;async function runPolicies(request){let{inputs,run,runner}=request,{workspace}=run.
context,region=(0,_22_._)(inputs),gitHub=await gitHubOf(request),files=await(0,_4_.uu)(request),present=inputs.policiesPresentPath===
void 0?[]:await readThere(workspace,inputs.policiesPresentPath),document=planPolicies(settingOf({inputs,region,files,gitHub}),
present),isDifference=inputs.policiesPresentPath!==void 0,text=JSON.stringify(document);await runner.group(titleOf(document.
policies,isDifference),async()=>runner.info(renderPoliciesText(document)));for(let{kind,resource,notes}of document.policies)
for(let note of notes.filter(one=>one.startsWith("It has ")))runner.warning(`${kind} ${resource}: ${note}`);if(inputs.policiesPath!==
void 0){let pretty=`${JSON.stringify(document,null,2)}
`,path=await writeNamedFile({workspace,path:inputs.policiesPath,text:pretty});runner.info(`Written to ${path}`)}return await(0,_6_.
S3)(request,{failure:void 0,summary:renderPoliciesSummary(document,{isDifference,context:(0,_6_.gW)(request)}),outputs:[
["policies-json",text]],report:{mode:"policies",...document},comment:async()=>{}}),(0,_6_._1)(void 0)}async function readThere(workspace,path){
try{let{text}=await(0,_32_.TA)({workspace,path,maxBytes:MAX_PRESENT_BYTES});return readPresent(text,path)}catch(error){throw!(error instanceof
_42_.lZ)||error.message.startsWith("policies-present-path")?error:new _42_.lZ("invalid-input",`policies-present-path: ${error.
message}`,{cause:error})}}async function gitHubOf({inputs,run:{context}}){let{repository,repositoryIds,serverUrl,workspace,
defaultBranch="main"}=context,name=repository||inputs.repository?.name||await originRepository(workspace);if(name===void 0)
throw new _42_.lZ("invalid-input","repository: is empty, GITHUB_REPOSITORY is not set, and git names no repository of Gi\
tHub as origin",{hint:"Give the repository whose jobs assume the roles, such as `repository: acme/housing`."});let given=inputs.
repository,ids=repositoryIds??(given?.name.toLowerCase()===name.toLowerCase()?given.ids:void 0);return{issuer:issuerOf(serverUrl),
repository:name,ids,defaultBranch}}}),9695:((_m_,_e_,_r_)=>{_r_.d(_e_,{EZ:()=>tagValue,Fg:()=>tagsOf,H_:()=>MAX_METADATA,
TP:()=>metadataValue,rY:()=>metadataKey,rx:()=>MAX_METADATA_VALUE});var _52_=_r_(7404),_53_=_r_(5715),MAX_METADATA=50,MAX_METADATA_VALUE=256,
MAX_METADATA_KEY=128,REFUSED=/[^\p{L}\p{Zs}\p{N}_.:/=+\-@]/gu;function metadataValue(text){return(0,_52_.Jj)(text.replace(
REFUSED,"_").trim(),MAX_METADATA_VALUE)}function metadataKey(prefix,name){return`${prefix}${name.replace(REFUSED,"-")}`.
slice(0,MAX_METADATA_KEY)}function tagValue(text){return(0,_52_.Jj)(text.replace(REFUSED,"-"),MAX_METADATA_VALUE)}function tagsOf({
tags={}}){return(0,_53_.A)(Object.entries(tags).map(([Key,Value])=>({Key,Value})))}}),7766:((_m_,_e_,_r_)=>{_r_.d(_e_,{I1:()=>ownWords,
I3:()=>ANSWERS,P_:()=>stageOnly,uQ:()=>noDecision,zV:()=>bornPending});var ANSWERS={groupConditions:"decided",groupPrincipals:"\
roles",absentMembers:"absent",createStatus:"if-exists",alarms:"everything",printedReads:"asked-for"},STATUS="sagemaker:M\
odelApprovalStatus",STAGE="sagemaker:ModelLifeCycle:stage",REMOVED="sagemaker:CustomerMetadataPropertiesToRemove",NOTES=[
"smr/forced","smr/actor","smr/author","smr/pull-request"];function without(keys,{absentMembers}){switch(absentMembers){case"\
absent":return{Null:Object.fromEntries(keys.map(key=>[key,"true"]))};case"empty":return{StringEqualsIfExists:Object.fromEntries(
keys.map(key=>[key,""]))}}}function allOf(...conditions){let operators=new Set(conditions.flatMap(condition=>Object.keys(
condition)));return Object.fromEntries([...operators].map(operator=>[operator,Object.assign({},...conditions.map(one=>one[operator]??
{}))]))}function keysOf(notes){return notes.map(note=>`sagemaker:CustomerMetadataProperties/${note}`)}function bornPending(served,answers=ANSWERS){
let operator=answers.createStatus==="required"?"StringEquals":"StringEqualsIfExists";return allOf({[operator]:{[STATUS]:"\
PendingManualApproval"}},without([STAGE,...keysOf(served)],answers))}function noDecision(served,answers=ANSWERS){return without(
[STATUS,STAGE,...keysOf([...served,...NOTES])],answers)}function ownWords(served,answers=ANSWERS){return{...noDecision(served,
answers),"ForAllValues:StringNotLike":{[REMOVED]:["smr/*","metric/*"]}}}function stageOnly(others,answers=ANSWERS){return without(
[STATUS,REMOVED,...keysOf([...others,...NOTES])],answers)}}),9331:((_m_,_e_,_r_)=>{_r_.d(_e_,{_:()=>requiredRegion});var _1_=_r_(
7929);function requiredRegion({region}){if(region!==void 0)return region;throw new _1_.lZ("invalid-input","aws-region: i\
s empty, and AWS_REGION and AWS_DEFAULT_REGION are not set",{hint:"Give the Region of the model package group, such as `\
aws-region: eu-west-1`."})}}),3978:((_m_,_e_,_r_)=>{_r_.d(_e_,{s:()=>trustStatement});function trustStatement({provider,
issuer,audience,subjects}){return{Effect:"Allow",Action:"sts:AssumeRoleWithWebIdentity",Principal:{Federated:provider},Condition:{
StringEquals:{[`${issuer}:aud`]:audience,[`${issuer}:sub`]:subjects}}}}}),2255:((_m_,_e_,_r_)=>{_r_.d(_e_,{Bq:()=>readingStatements,
DJ:()=>WRITES_REPORTS,tQ:()=>writingStatements,z2:()=>ENCRYPTS_REPORTS});var _54_=_r_(1397),_55_=_r_(8201),WRITES_REPORTS=[
"s3:PutObject","s3:GetObject"],ENCRYPTS_REPORTS=["kms:GenerateDataKey","kms:Decrypt"];function readingStatements({bucket,
key},region){let partition=(0,_54_.iQ)(region);return[(0,_55_.cw)("s3:GetObject",`arn:${partition}:s3:::${bucket}/${(0,_55_.
yS)(key)}`),(0,_55_.cw)("s3:ListBucket",`arn:${partition}:s3:::${bucket}`)]}function writingStatements({bucket,key},{keyArn,
region}){let folder=key.split("/").slice(0,-2).join("/"),objects=(0,_55_.cw)(WRITES_REPORTS,`arn:${(0,_54_.iQ)(region)}:\
s3:::${bucket}/${folder}/*`);return keyArn===void 0?[objects]:[objects,(0,_55_.cw)(ENCRYPTS_REPORTS,keyArn)]}}),6949:((_m_,_e_,_r_)=>{
_r_.d(_e_,{EC:()=>preformatted,EU:()=>fence,_B:()=>fenceOfLines,h1:()=>wrappedFence});var _56_=_r_(6839),MAX_LINE=400,MAX_LINES=2e3,
WRAP_AT=96;function fence(language,foreign){return fenceOfLines(language,foreign.split(`
`))}function wrappedFence(foreign){return fenceOfLines("text",foreign.split(`
`).flatMap(wrap))}function fenceOfLines(language,lines){let{shown,left}=shownOf(lines),body=[...shown,...left],longest=body.
flatMap(line=>line.match(/`+/g)??[]).reduce((length,run)=>Math.max(length,run.length),2),ticks="`".repeat(longest+1);return new _56_.
VK([`${ticks}${language}`,...body,ticks].join(`
`))}function preformatted(foreign,{wraps=!1}={}){let all=wraps?foreign.split(`
`).flatMap(wrap):foreign.split(`
`),{shown,left}=shownOf(all);return new _56_.VK(`<pre><code>${[...shown,...left].map(withoutTags).join(`
`)}</code></pre>`)}function withoutTags(line){return line.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">",
"&gt;")}function shownOf(lines){return{shown:lines.slice(0,MAX_LINES).map(line=>(0,_56_.RK)((0,_56_.ml)(line,MAX_LINE))),
left:lines.length>MAX_LINES?[`… ${lines.length-MAX_LINES} more lines`]:[]}}function wrap(line){if(line.length<=WRAP_AT)
return[line];let cut=line.lastIndexOf(" ",WRAP_AT),indent=/^ */.exec(line)?.[0]??"";return cut<=indent.length?[line]:[line.
slice(0,cut),...wrap(`${indent}${line.slice(cut+1)}`)]}}),6108:((_m_,_e_,_r_)=>{_r_.d(_e_,{N:()=>artifactsOf});var _57_=_r_(
5715);function artifactsOf({containers,additional_specifications,sample_payload}){let ofContainers=(of,at)=>of.flatMap((container,index)=>ofContainer(
container,[...at,index]));return[...ofContainers(containers,["containers"]),...(additional_specifications??[]).flatMap((specification,index)=>ofContainers(
specification.containers,["additional_specifications",index,"containers"])),...sample_payload===void 0?[]:[object(["samp\
le_payload"],sample_payload,void 0)]]}function ofContainer(container,at){let{model_data,model_data_etag,model_data_source,
additional_model_data=[]}=container;return[...model_data===void 0?[]:[object([...at,"model_data"],model_data,model_data_etag)],
...model_data_source===void 0?[]:ofSource(model_data_source,[...at,"model_data_source"]),...additional_model_data.flatMap(
(source,index)=>ofSource(source,[...at,"additional_model_data",index]))]}function ofSource({uri,type,etag,manifest,manifest_etag},at){
let data=type==="prefix"?{at:[...at,"uri"],uri,kind:"prefix"}:object([...at,"uri"],uri,etag);return manifest===void 0?[data]:
[data,object([...at,"manifest"],manifest,manifest_etag)]}function object(at,uri,eTag){return{at,uri,kind:"object",...(0,_57_.
s)({eTag})}}}),9912:((_m_,_e_,_r_)=>{_r_.d(_e_,{JE:()=>leaveOutPackages,fC:()=>whyChosen,kJ:()=>namedManifests,uu:()=>checkedManifests,
vd:()=>chosenVersion});var _58_=_r_(6400),_59_=_r_(6122),_60_=_r_(5477),_61_=_r_(7929);function chosenVersion(run,{model,
tagsSelect=!1}){let{eventVersion}=run,tag=tagsSelect?run.tag:void 0;if(model!=="")return{model,modelIsTag:isTag(model,tag),
from:"the input `model`"};switch(eventVersion.kind){case"named":return{model:eventVersion.model,modelIsTag:isTag(eventVersion.
model,tag),from:eventVersion.from};case"unknown":throw new _61_.lZ("invalid-input",`${eventVersion.why} Nothing was call\
ed.`,{hint:'Send `{"model": "GROUP@vN"}`, an event of EventBridge with `detail.ModelPackageArn`, or its `detail`; or set\
 the input `model`. An empty client_payload leaves the choice to the mode.'});case"unnamed":return{model:tag??"",modelIsTag:tag!==
void 0,from:tag===void 0?void 0:"the git tag"}}}function whyChosen({model,from},otherwise){return from===void 0?`Version\
: ${otherwise}, since nothing names one.`:`Version: ${model}, named by ${from}.`}function isTag(model,tag){return tag!==
void 0&&model.replace(/^refs\/tags\//,"")===tag}async function checkedManifests({inputs,run,runner}){return runner.group(
"Check the manifests",async()=>{let{manifests,packages,problems}=await(0,_58_.xt)({workspace:run.context.workspace,patterns:inputs.
manifest,set:inputs.set});(0,_59_.T)(problems,runner),leaveOutPackages({inputs,run,runner},{manifests,packages});for(let{
path,manifest}of manifests)runner.info(`${path}: group ${manifest.group}`);return manifests})}function leaveOutPackages({
inputs,run,runner},{manifests,packages}){if(packages.length===0)return;let named=new Set((0,_60_.VI)(run.context.workspace,
inputs.manifest)),asked=packages.filter(({path})=>manifests.length===0||named.has(path)),paths=(asked.length>0?asked:packages).
map(({path})=>path).join(", ");if(asked.length===0){runner.notice(`${paths}: left out, since mode: ${inputs.mode} knows \
no unversioned packages.`);return}let message=`mode: ${inputs.mode} knows only versions (\`group\`), and this is for an un\
versioned package (\`name\`): ${paths}`;throw new _61_.lZ("invalid-input",message,{hint:"Name manifests with `group` in \
the input `manifest`. Packages are made by mode: register, and nothing else is done with them."})}async function namedManifests(request){
let{model}=chosenVersion(request.run,request.inputs);return/[@/]|^arn:/.test(model)?[]:checkedManifests(request)}}),289:((_m_,_e_,_r_)=>{
_r_.d(_e_,{q:()=>derivedPrefix,r:()=>cutEndpointName});function derivedPrefix(endpointName){return cutEndpointName(endpointName,
43)}function cutEndpointName(endpointName,length){return endpointName.slice(0,length).replace(/-+$/,"")}}),3380:((_m_,_e_,_r_)=>{
_r_.d(_e_,{z:()=>details});var _56_=_r_(6839);function details({summary,content,open}){let tag=open?(0,_56_.qy)`<details open>`:
(0,_56_.qy)`<details>`;return(0,_56_.qy)`${tag}
<summary>${summary}</summary>

${content}

</details>`}})};
