"use strict";exports.id=8708,exports.ids=[8708],exports.modules={5558:((_m_,_e_,_r_)=>{_r_.d(_e_,{Qh:()=>isInS3,VN:()=>sourceLineOf,df:()=>positionOf,
vz:()=>sourceOf});function sourceOf(of){let{file,text,isSet=!1}=of,lineStarts=[0];for(let at=text.indexOf(`
`);at!==-1;at=text.indexOf(`
`,at+1))lineStarts.push(at+1);return{file,text,isSet,lineStarts}}function isInS3(file){return file.startsWith("s3://")}function positionOf({
source,start,end}){let index=lineIndexAt(source,start),lineStart=source.lineStarts[index]??0,lineEnd=lineStart+lineText(
source,index).length,column=Math.min(start,lineEnd)-lineStart+1;return{file:source.file,line:index+1,column,endColumn:Math.
max(column+1,Math.min(end,lineEnd)-lineStart+1)}}function sourceLineOf({source,start}){return lineText(source,lineIndexAt(
source,start))}function lineText(source,index){let start=source.lineStarts[index]??0,next=source.lineStarts[index+1];return source.
text.slice(start,next===void 0?void 0:next-1).replace(/\r$/,"")}function lineIndexAt({lineStarts},offset){let low=0,high=lineStarts.
length-1;for(;low<high;){let middle=Math.ceil((low+high)/2);(lineStarts[middle]??0)<=offset?low=middle:high=middle-1}return low}}),
3667:((_m_,_e_,_r_)=>{_r_.d(_e_,{Bl:()=>servedKey,EJ:()=>USUAL_SERVED_KEYS,eO:()=>servedNote,ow:()=>servedEnvironments,zX:()=>servedRun});
var _0_=_r_(3966),PREFIX="smr/served/";function servedKey(environment){return(0,_0_.rY)(PREFIX,environment)}var USUAL_SERVED_KEYS=[
"qa","prod"].map(servedKey);function servedNote(since,runUrl){let time=since.toISOString().replace(/\.\d+Z$/,"Z"),note=`${time}\
 ${runUrl}`;return/^[\w.:/=+\-@ ]{1,256}$/.test(note)?note.trim():time}function servedRun(note,{serverUrl,repository}){let[
,page="",id]=/^\S+ (https?:\/\/\S+)\/actions\/runs\/([1-9]\d{0,15})$/.exec(note??"")??[];return page.toLowerCase()===`${serverUrl}\
/${repository}`.toLowerCase()?id:void 0}function servedEnvironments(metadata){return Object.entries(metadata??{}).filter(
([key])=>key.startsWith(PREFIX)&&key.length>PREFIX.length).map(([key,text])=>({environment:key.slice(PREFIX.length),since:timeOf(
text)})).sort((a,b)=>(a.since?.getTime()??0)-(b.since?.getTime()??0)||(a.environment<b.environment?-1:1))}function timeOf(note){
let[,text]=/^(\d{4}-\d\d-\d\dT[\d:.]+Z)(?: \S+)?$/.exec(note)??[],time=text===void 0?void 0:new Date(text);return time===
void 0||Number.isNaN(time.getTime())?void 0:time}}),1982:((_m_,_e_,_r_)=>{_r_.d(_e_,{d:()=>packageAsVersion});var _1_=_r_(
5715);function packageAsVersion({name,algorithm,containers,...rest}){let trained=algorithm&&(0,_1_.s)({model_data:algorithm.
model_data,model_data_source:algorithm.model_data_source});return{...rest,group:name,containers:trained===void 0?containers:
[trained]}}}),8516:((_m_,_e_,_r_)=>{_r_.d(_e_,{Bq:()=>readingStatements,DJ:()=>WRITES_REPORTS,tQ:()=>writingStatements,z2:()=>ENCRYPTS_REPORTS});
var _2_=_r_(1397),_3_=_r_(2975),WRITES_REPORTS=["s3:PutObject","s3:GetObject"],ENCRYPTS_REPORTS=["kms:GenerateDataKey","\
kms:Decrypt"];function readingStatements({bucket,key},region){let partition=(0,_2_.iQ)(region);return[(0,_3_.cw)("s3:Get\
Object",`arn:${partition}:s3:::${bucket}/${(0,_3_.yS)(key)}`),(0,_3_.cw)("s3:ListBucket",`arn:${partition}:s3:::${bucket}`)]}
function writingStatements({bucket,key},{keyArn,region}){let folder=key.split("/").slice(0,-2).join("/"),objects=(0,_3_.
cw)(WRITES_REPORTS,`arn:${(0,_2_.iQ)(region)}:s3:::${bucket}/${folder}/*`);return keyArn===void 0?[objects]:[objects,(0,_3_.
cw)(ENCRYPTS_REPORTS,keyArn)]}}),8983:((_m_,_e_,_r_)=>{_r_.d(_e_,{GZ:()=>isDenied,KU:()=>resourceOf,KY:()=>uncovered,Tc:()=>gitHubOf,
Vp:()=>originRepository,W5:()=>objectArns,XP:()=>accountOf,al:()=>inOrder,hN:()=>needsOf,y7:()=>settingOf});var _4_=_r_(
289),_5_=_r_(1982),_6_=_r_(4216),_7_=_r_(3667),_8_=_r_(8375),_9_=_r_(6108),_10_=_r_(1183),_11_=_r_(8516),_12_=_r_(1397),
_13_=_r_(3978),_14_=_r_(2975),_15_=_r_(8679),_16_=_r_(3322),_17_=_r_(5558),_18_=_r_(9702),_19_=_r_(5715),_20_=_r_(3694),
_21_=_r_(1421),_22_=_r_.n(_21_),MILLISECONDS=5e3;function originRepository(folder){return new Promise(resolve=>{(0,_21_.
execFile)("git",["config","--get","remote.origin.url"],{cwd:folder,timeout:MILLISECONDS,windowsHide:!0},(error,stdout)=>resolve(
error?void 0:repositoryOfUrl(stdout)))})}function repositoryOfUrl(url){let[,owner,name]=/[/:]([A-Za-z0-9_][A-Za-z0-9_-]*)\/([\w.-]+?)(?:\.git)?\/?\s*$/.
exec(url)??[];return owner===void 0||name===void 0||!/^(?:https?:\/\/|ssh:\/\/|git:\/\/|[\w.-]+@[\w.-]+:)/.test(url)?void 0:
`${owner}/${name}`}var GITHUB="token.actions.githubusercontent.com";function issuerOf(serverUrl){let host=hostOf(serverUrl);
if(host===void 0||host==="github.com")return GITHUB;let tenant=/^([a-z0-9-]+)\.ghe\.com$/.exec(host)?.[1];return tenant===
void 0?`${host}/_services/token`:`token.actions.${tenant}.ghe.com`}function hostOf(url){try{return new URL(url).host}catch{
return}}async function gitHubOf({repository:given},{repository,repositoryIds,serverUrl,workspace,defaultBranch="main"}){
let name=repository||given?.name||await originRepository(workspace);if(name===void 0)throw new _20_.lZ("invalid-input","\
repository: is empty, GITHUB_REPOSITORY is not set, and git names no repository of GitHub as origin",{hint:"Give the rep\
ository whose jobs assume the roles, such as `repository: acme/housing`."});let ids=repositoryIds??(given?.name.toLowerCase()===
name.toLowerCase()?given.ids:void 0);return{issuer:issuerOf(serverUrl),repository:name,ids,defaultBranch}}function roleOf(arn){
return{arn,account:arn.split(":")[4]??"",name:arn.split("/").at(-1)??arn}}function keyReader(at){return(name,text,account)=>{
if(text===void 0)return;let[,partition,owner]=/^arn:(aws[a-z-]*):kms:[a-z0-9-]+:(\d{12}):key\/[\w-]+$/.exec(text)??[];if(partition!==
void 0&&owner!==void 0){if(partition===at.partition)return{arn:text,account:owner};throw new _20_.lZ("invalid-input",`${name}\
: ${text} is of the partition ${partition}, and the Region of ${at.partition}`)}if(/^[\da-fA-F-]{36}$|^mrk-[\da-f]{32}$/.
test(text)&&account!==void 0)return{arn:`arn:${at.partition}:kms:${at.region}:${account}:key/${text}`,account};throw new _20_.
lZ("invalid-input",`${name}: ${JSON.stringify(text)} is not the ARN of a key`,{hint:`A policy names no alias: give arn:${at.
partition}:kms:${at.region}:ACCOUNT:key/ID, which aws kms describe-key --key-id ALIAS shows.`})}}var REPOSITORY=/^(?:[a-z0-9]+(?:[._-][a-z0-9]+)*\/)*[a-z0-9]+(?:[._-][a-z0-9]+)*$/,
BUCKET=/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;function artifactPlaces(files){let places=files.flatMap(({manifest})=>(0,_9_.
N)(manifest).flatMap(({uri,kind})=>placeOf(uri,kind==="prefix")));return[...(0,_16_.$)(places,place=>JSON.stringify(place)).
values()].flatMap(([first])=>first??[])}function metricsInS3(files){let reports=files.flatMap(({manifest})=>(0,_15_.Tb)(
manifest));return[...new Set(reports)].flatMap(uri=>placeOf(uri,!1))}function isReportUploaded(files){return files.some(
({manifest})=>{let{metrics,reports}=manifest,isStatistics=metrics!==void 0&&reports?.model_quality?.statistics===void 0;
return[...(0,_15_.hK)(manifest).map(({report})=>report.file),...isStatistics?[metrics.report]:[]].some(file=>!(0,_17_.Qh)(
file))})}function repositoriesOf(files){let images=files.flatMap(({manifest})=>[...manifest.containers,...(manifest.additional_specifications??
[]).flatMap(specification=>specification.containers)]).flatMap(({image})=>image===void 0?[]:(0,_10_.t)(image)).flatMap(({
ecr,digest})=>ecr===void 0?[]:{...ecr,isTagged:digest===void 0}).filter(({repository})=>REPOSITORY.test(repository));return[
...(0,_16_.$)(images,({account,region,repository})=>`${account} ${region} ${repository}`).values()].flatMap(([first,...more])=>{
if(first===void 0)return[];let{account,region,repository}=first;return{account,region,name:repository,isTagged:[first,...more].
some(({isTagged})=>isTagged)}})}function sourcesOf(files,own){let jobs2={action:"sagemaker:DescribeTrainingJob",arn:`${(0,_14_.
f_)(own)}:training-job/*`};return files.flatMap(({manifest:{source,source_uri:uri=""}})=>[...source?.training_job===void 0?
[]:[jobs2],...source?.pipeline_execution===void 0?[]:[{action:"sagemaker:ListPipelineExecutionSteps",arn:source.pipeline_execution.
replace(/\/execution\/.*$/,"/execution/*")},jobs2],.../:sagemaker:[^:]*:\d{12}:model\//.test(uri)?[{action:"sagemaker:De\
scribeModel",arn:uri}]:[]])}function placeOf(uri,isPrefix){let[,bucket,key]=/^s3:\/\/([^/]+)\/(.*)$/.exec(uri)??[];return bucket===
void 0||key===void 0||!BUCKET.test(bucket)?[]:[{bucket,key,isPrefix}]}function namedPackage({path,manifest},{validationRole,
role}){let asVersion=[{manifest:(0,_5_.d)(manifest)}];return{name:manifest.name,hasTags:Object.keys(manifest.tags??{}).length>
0,artifacts:artifactPlaces(asVersion),repositories:repositoriesOf(asVersion),validation:validationOf(path,manifest,{validationRole,
role})}}function validationOf(path,{validation},{validationRole,role:maker}){if(validation===void 0)return;if(validationRole===
void 0)throw new _20_.lZ("invalid-input",`validation-role-arn: is empty, and ${path} has \`validation\``,{hint:"Give the\
 ARN of the role that the validation runs with; it need not be there yet."});if(maker!==void 0&&validationRole.account!==
maker.account)throw new _20_.lZ("invalid-input",`validation-role-arn: is a role of account ${validationRole.account}, an\
d the package of ${path} is made in account ${maker.account}`,{hint:"A role can be handed to SageMaker in its own accoun\
t alone: give one of the account of `role-to-assume`."});let input=placeIn(validation.input,validation.input_type!=="man\
ifest");return{role:roleOf(validationRole.arn),input,output:placeIn(validation.output,!0)}}function placeIn(uri,isPrefix){
let[place]=placeOf(uri,isPrefix);if(place===void 0)throw new _20_.lZ("invalid-manifest",`validation: ${uri} names no buc\
ket of S3`);return isPrefix&&place.key!==""&&!place.key.endsWith("/")?{...place,key:`${place.key}/`}:place}var ROLE_NAMES={
register:"model-registry-register",approve:"model-registry-approve",stage:"model-registry-stage",deploy:"model-registry-\
deploy",endpoint:"model-registry-endpoint"},DEPLOY_ENVIRONMENT="prod";function workloadsOf(inputs,files,{partition,keyOf}){
let{workloadAccounts,executionRole,role,checkMode}=inputs;if(checkMode==="approve")return[];let mine=checkMode==="deploy"?
role:void 0,first=mine?.account??executionRole?.account,given=checkMode==="deploy"?workloadAccounts.filter(({account})=>account===
first):workloadAccounts,accounts=given.length>0||first===void 0?given:[{account:first,environment:void 0}];if(executionRole!==
void 0&&!accounts.some(({account})=>account===executionRole.account))throw new _20_.lZ("invalid-input",`execution-role-a\
rn: is a role of account ${executionRole.account}, which is not among the workload accounts (${accounts.map(({account})=>account).
join(", ")})`);let named=environmentsOf(inputs,files);return accounts.map(({account,environment},index)=>{let paired=named.
length===accounts.length?named.slice(index,index+1):named,environments=environment===void 0?paired:[environment],[only,...more]=environments,
suffix=only===void 0||more.length>0?"":`-${environmentPart(only)}`,roleNamed=name=>roleOf(`arn:${partition}:iam::${account}\
:role/${name}${suffix}`);return{account,environments,deployRole:mine===void 0?roleNamed(ROLE_NAMES.deploy):roleOf(mine.arn),
executionRole:executionRole===void 0?roleNamed(ROLE_NAMES.endpoint):roleOf(executionRole.arn.replace(/::\d{12}:/,`::${account}\
:`)),hostings:hostingsOf(files,environments),baselines:baselinesOf(files,environments),outputs:outputsOf(inputs,files,environments),
topics:topicsOf(inputs,files,environments).filter(arn=>arn.split(":")[4]===account),endpointKey:ofAccount(keyOf("endpoin\
t-kms-key-id",inputs.endpointKmsKeyId,account),account),captureKey:ofAccount(keyOf("data-capture-kms-key-id",inputs.dataCaptureKmsKeyId,
account),account),isInVpc:inputs.subnets.length>0}})}function ofAccount(key,account){return key?.account===account?key:void 0}
function environmentsOf(inputs,files){if(inputs.checkMode==="deploy"&&inputs.environment!=="")return[inputs.environment];
let names=files.flatMap(({manifest})=>Object.keys(manifest.deploy?.environments??{}));return names.length===0?[inputs.environment||
DEPLOY_ENVIRONMENT]:[...new Set(names)]}function deploymentsOf(files,environments){return files.flatMap(({manifest:{deploy}})=>deploy===
void 0?[]:environments.flatMap(environment=>(0,_8_.NE)(deploy,environment)??[]))}var ANY_ENDPOINT={endpoint:"*",hasAlarms:!1,
hasScaling:!1,hasSmokeTest:!1,isAsynchronous:!1};function hostingsOf(files,environments){let found=deploymentsOf(files,environments).
map(({endpoint,alarms,autoscaling,smoke_test,async:asynchronous})=>({endpoint,hasAlarms:(alarms??[]).length>0,hasScaling:isGiven(
autoscaling),hasSmokeTest:isGiven(smoke_test),isAsynchronous:isGiven(asynchronous)}));return found.length>0?found:[ANY_ENDPOINT]}
function outputsOf({dataCaptureS3Uri,asyncOutputS3Uri,asyncFailureS3Uri},files,environments){let deployments=deploymentsOf(
files,environments),isAsynchronous=deployments.some(deployment=>isGiven(deployment.async));return[...placesOf([deployments.
some(({data_capture})=>isGiven(data_capture))?dataCaptureS3Uri:void 0]),...placesOf(isAsynchronous?[asyncOutputS3Uri,asyncFailureS3Uri]:
[]).map(place=>({...place,isAnswers:!0}))]}function baselinesOf(files,environments){let baselines=deploymentsOf(files,environments).
map(({explainer})=>explainer?.shap_baseline??"");return[...new Set(baselines)].filter(_17_.Qh).flatMap(uri=>placeOf(uri,
!1))}function topicsOf({asyncSuccessTopicArn,asyncErrorTopicArn},files,environments){let isAsynchronous=deploymentsOf(files,
environments).some(deployment=>isGiven(deployment.async)),named=[asyncSuccessTopicArn,asyncErrorTopicArn].filter(arn=>arn!==
void 0);return isAsynchronous?[...new Set(named)]:[]}function placesOf(uris){return uris.flatMap(uri=>{let[,bucket,key=""]=/^s3:\/\/([^/]+)\/?(.*?)\/*$/.
exec(uri??"")??[];return bucket===void 0?[]:[{bucket,key:key===""?"":`${key}/`,isPrefix:!0}]})}function environmentPart(environment){
return environment.replace(/[^\w+=,.@-]/g,"-").slice(0,40)}function isGiven(value){return value!=null}var APPROVAL_ENVIRONMENT="\
model-approval";function settingOf({inputs,region,files,packages=[],gitHub}){let partition=(0,_12_.iQ)(region),roles=rolesOf(
inputs,partition),reporting=[...files,...packages.map(file=>({...file,manifest:(0,_5_.d)(file.manifest)}))],{registerRole}=roles,
keyOf=keyReader({partition,region}),own=registerRole?.account,artifactAccount=inputs.artifactBucketOwnerId??own,reports=reportsOf(
inputs,reporting,keyOf,own),hasVersions=files.length>0,workloads=hasVersions?workloadsOf(inputs,files,{partition,keyOf}):
[];return{partition,region,...roles,approveRole:hasVersions?roles.approveRole:void 0,workloads,stageRoles:stageRolesOf(inputs,
{files,workloads,partition,registryAccount:roles.registryAccount}),groups:[...new Set(files.map(({manifest})=>manifest.group))],
servedNotes:servedNotes(workloads),updates:inputs.checkMode==="update",createsGroups:inputs.createGroup,artifacts:artifactPlaces(
files),artifactAccount,artifactKey:keyOf("artifact-kms-key-id",inputs.artifactKmsKeyId,artifactAccount)??reports.key,repositories:repositoriesOf(
files),reports:reports.place,reportsInS3:metricsInS3(reporting),sources:own===void 0?[]:sourcesOf(files,{partition,region,
account:own}),packageKey:keyOf("package-kms-key-id",inputs.packageKmsKeyId,own),packages:registerRole===void 0?[]:packages.
map(file=>namedPackage(file,inputs)),validationKey:keyOf("validation-kms-key-id",inputs.validationKmsKeyId,own),gitHub:{
...gitHub,audience:inputs.audience,approvalEnvironment:(inputs.checkMode==="approve"?inputs.environment:"")||APPROVAL_ENVIRONMENT}}}
function rolesOf(inputs,partition){let{role,registryRole,checkMode}=inputs;if(role===void 0)throw new _20_.lZ("invalid-i\
nput","role-to-assume: is empty; mode policies names this role, and does not assume it",{hint:`Give the ARN that the rol\
e has or will have, such as arn:${partition}:iam::222222222222:role/${ROLE_NAMES.register}.`});for(let[name,one]of[["rol\
e-to-assume",role],["registry-role-to-assume",registryRole],["execution-role-arn",inputs.executionRole],["validation-rol\
e-arn",inputs.validationRole]])if(one!==void 0&&one.partition!==partition)throw new _20_.lZ("invalid-input",`${name}: ${one.
arn} is of the partition ${one.partition}, and the Region of ${partition}`);let registryAccount=inputs.registryAccountId??
registryRole?.account??role.account,named=name=>roleOf(`arn:${partition}:iam::${registryAccount}:role/${name}`),registry=registryRole===
void 0?void 0:roleOf(registryRole.arn),mine=roleOf(role.arn);switch(checkMode){case"register":case"update":return{registerRole:mine,
approveRole:registry??named(ROLE_NAMES.approve),registryAccount};case"approve":return{registerRole:void 0,approveRole:mine,
registryAccount};case"deploy":return{registerRole:void 0,approveRole:void 0,registryAccount}}}function reportsOf(inputs,files,keyOf,own){
let account=inputs.reportsBucketOwnerId??own,key=keyOf("reports-kms-key-id",inputs.reportsKmsKeyId,account),[,bucket,prefix=""]=/^s3:\/\/([^/]+)\/?(.*?)\/*$/.
exec(inputs.reportsS3Uri??"")??[];return bucket===void 0||account===void 0?{place:void 0,key}:{place:{bucket,prefix,account,
key,isUsed:isReportUploaded(files)},key}}function stageRolesOf({checkMode,registryRole},of){let environments=[...new Set(
of.workloads.flatMap(workload=>workload.environments))],deployments=deploymentsOf(of.files,environments);if(deployments.
length===0)return[];let chosen=checkMode==="deploy"?registryRole?.arn:void 0;return environments.map(environment=>({environment,
role:roleOf(chosen??`arn:${of.partition}:iam::${of.registryAccount}:role/${ROLE_NAMES.stage}-${environmentPart(environment)}`),
note:(0,_7_.Bl)(environment),weight:deployments.some(({requires})=>requires===environment)?"needed":"useful"}))}function servedNotes(workloads){
let environments=workloads.flatMap(workload=>workload.environments);return environments.length===0?_7_.EJ:[...new Set(environments)].
map(_7_.Bl)}function accountOf(holder){switch(holder.kind){case"role-trust":case"role":case"execution-role":return holder.
role.account;case"model-package-group":case"bucket":case"key":case"repository":return holder.account}}function resourceOf(holder){
switch(holder.kind){case"role-trust":case"role":case"execution-role":return holder.role.arn;case"model-package-group":case"\
bucket":case"key":case"repository":return holder.arn}}function inOrder({Sid,Effect,Principal,Action,Resource,Condition}){
return{Sid,Effect,...(0,_19_.s)({Principal}),Action,...(0,_19_.s)({Resource,Condition})}}function needOf(holder,statement,why,weight="\
needed"){return{holder,statement:{Effect:"Allow",...statement},weight,why}}function objectArns(places,partition){let bucketArn=bucket=>`\
arn:${partition}:s3:::${bucket}`,objects=places.map(({bucket,key,isPrefix})=>{let named=literal(key);return`${bucketArn(
bucket)}/${isPrefix?`${named}*`:(0,_14_.yS)(named)}`}),folders=places.filter(({isPrefix})=>isPrefix).map(({bucket})=>bucketArn(
bucket));return{objects:withoutCovered(objects),folders:[...new Set(folders)]}}function literal(key){return key.replace(
/[*?$]/g,character=>`\${${character}}`)}function withoutCovered(arns){let each=[...new Set(arns)];return each.filter(arn=>!each.
some(other=>other!==arn&&other.endsWith("*")&&arn.startsWith(other.slice(0,-1))))}function placesByBucket(places){return(0,_16_.
$)(places,({bucket})=>bucket)}function registryReads({printedReads}){let reads=["s3:GetObject","s3:GetObjectVersion"];return printedReads===
"asked-for"?[...reads,"s3:GetObjectAcl","s3:GetBucketAcl"]:reads}function bucketNeeds(setting,answers=_6_.I3){let{partition,
registryAccount,artifactAccount,registerRole,workloads}=setting;if(artifactAccount===void 0)return[];let readers=workloads.
filter(({account})=>account!==artifactAccount),baselines=readers.flatMap(workload=>workload.baselines);return[...placesByBucket(
[...setting.artifacts,...baselines])].flatMap(([bucket,all])=>{let places=all.filter(place=>setting.artifacts.includes(place)),
holder=bucketHolder(bucket,artifactAccount,partition),{objects,folders}=objectArns(places,partition),read=objectArns(all,
partition),lists=folders.length>0?["s3:ListBucket"]:[],look={Sid:"LookAtArtifacts",Action:["s3:GetObject",...lists],Resource:[
...objects,...folders]};return[...registryAccount===artifactAccount||places.length===0?[]:[needOf(holder,{Sid:"RegistryR\
eadsArtifacts",Principal:{AWS:[(0,_14_.I5)(registryAccount,partition)]},Action:[...registryReads(answers),...lists],Resource:[
holder.arn,...objects]},"lets the registry's account read what versions point at")],...readers.length===0?[]:[needOf(holder,
{Sid:"EndpointsReadArtifacts",Principal:{AWS:readers.map(({executionRole})=>executionRole.arn)},Action:["s3:GetObject","\
s3:GetObjectVersion",...lists],Resource:[...read.objects,...read.folders]},"lets endpoints read the artifacts")],...registerRole===
void 0||places.length===0?[]:[needOf({kind:"role",role:registerRole},look,"identifies the bytes of artifacts","useful")],
...registerRole!==void 0&&registerRole.account!==artifactAccount&&places.length>0?[needOf(holder,{...look,Sid:"TrainingL\
ooksAtArtifacts",Principal:{AWS:[registerRole.arn]}},"lets the training account identify the bytes of artifacts","useful")]:
[]]})}function reportNeeds(setting){let{partition,registerRole,reports}=setting;if(registerRole===void 0)return[];let named=objectArns(
setting.reportsInS3,partition).objects,role={kind:"role",role:registerRole},reads=named.length===0?[]:[needOf(role,{Sid:"\
ReadReports",Action:["s3:GetObject"],Resource:named},"reads reports in S3")];if(reports===void 0)return reads;let holder=bucketHolder(
reports.bucket,reports.account,partition),written={Sid:"WriteReports",Action:_11_.DJ,Resource:[`${holder.arn}/${reports.
prefix===""?"":`${reports.prefix}/`}*`]};return[...reads,needOf(role,written,"uploads reports",reports.isUsed?"needed":"\
useful"),...reports.account===registerRole.account?[]:[needOf(holder,{...written,Sid:"TrainingWritesReports",Principal:{
AWS:[registerRole.arn]}},"lets the training account upload reports",reports.isUsed?"needed":"useful")]]}function bucketHolder(name,account,partition){
return{kind:"bucket",account,name,arn:`arn:${partition}:s3:::${name}`}}var READ=["sagemaker:DescribeModelPackage","sagem\
aker:ListModelPackages","sagemaker:DescribeModelPackageGroup"],REGISTER_ACTIONS=["sagemaker:CreateModelPackage",...READ],
DEPLOY_ACTIONS=[...READ,"sagemaker:CreateModel"],APPROVE_ACTIONS=[...READ,"sagemaker:UpdateModelPackage"],UPDATE=["sagem\
aker:UpdateModelPackage"];function versionNeeds(setting,answers=_6_.I3){return setting.groups.length===0?[]:[...identityNeeds(
setting,answers),...setting.groups.flatMap(group=>groupNeeds(setting,group,answers)),...stageNeeds(setting,answers)]}function identityNeeds(setting,answers){
let{registerRole,approveRole,workloads,updates,createsGroups}=setting,Resource=setting.groups.flatMap(group=>resourcesOf(
setting,group)),of=(role,statement,why)=>({holder:{kind:"role",role},statement:{Effect:"Allow",Resource,...statement},weight:"\
needed",why});return[...registerRole===void 0?[]:[...registering("RegisterVersions",setting,answers).map(statement=>of(registerRole,
statement,"registers versions as PendingManualApproval, and reads those it compares them with")),...updates?[of(registerRole,
{Sid:"UpdateVersions",Action:UPDATE,Resource:versionsOf(setting),Condition:(0,_6_.I1)(setting.servedNotes,answers)},"cha\
nges what a version says of itself, never its approval or stage")]:[],...createsGroups&&registerRole.account===setting.registryAccount?
[groupMaker(setting,registerRole)]:[]],...approveRole===void 0?[]:[of(approveRole,{Sid:"DecideVersions",Action:APPROVE_ACTIONS},
"approves and rejects versions")],...workloads.map(({deployRole})=>of(deployRole,{Sid:"DeployVersions",Action:DEPLOY_ACTIONS},
"reads versions and makes models of them"))]}function registering(Sid,{servedNotes:servedNotes2},answers){let Condition=(0,_6_.
zV)(servedNotes2,answers);switch(answers.createStatus){case"if-exists":return[{Sid,Action:REGISTER_ACTIONS,Condition}];case"\
required":return[{Sid,Action:["sagemaker:CreateModelPackage"],Condition},{Sid:`${Sid}Reads`,Action:READ}]}}function groupMaker({
groups,...setting},registerRole){let prefix=(0,_14_.f_)({...setting,account:setting.registryAccount}),Action=["sagemaker\
:CreateModelPackageGroup","sagemaker:AddTags"],Resource=groups.map(name=>(0,_14_.xo)({prefix,name})[0]);return{holder:{kind:"\
role",role:registerRole},statement:{Sid:"CreateGroups",Effect:"Allow",Action,Resource},weight:"needed",why:"makes groups\
 that are missing (`create-group`)"}}function groupNeeds(setting,group,answers){let{partition,registryAccount,registerRole,
workloads,updates}=setting,holder=groupHolder(setting,group),Resource=resourcesOf(setting,group),foreign=workloads.filter(
({account})=>account!==registryAccount),training=registerRole?.account===registryAccount?void 0:registerRole,trained=training===
void 0||answers.groupPrincipals==="accounts"?(0,_14_.I5)(training?.account??registryAccount,partition):training.arn,conditioned=Condition=>Condition!==
void 0&&answers.groupConditions==="decided"?{Condition}:{},of=(statement,why)=>({holder,statement:{Effect:"Allow",Resource,
...statement},weight:"needed",why});return[...training!==void 0?[...registering("TrainingRegisters",setting,answers).map(
({Condition,...statement})=>of({...statement,Principal:{AWS:[trained]},...conditioned(Condition)},"lets the training acc\
ount create, describe and list versions"))]:[],...training!==void 0&&updates?[of({Sid:"TrainingUpdates",Principal:{AWS:[
trained]},Action:UPDATE,Resource:Resource.slice(1),...conditioned((0,_6_.I1)(setting.servedNotes,answers))},"lets the tr\
aining account change what a version says of itself")]:[],...foreign.length>0?[of({Sid:"WorkloadsDeploy",Principal:{AWS:foreign.
map(({account})=>(0,_14_.I5)(account,partition))},Action:DEPLOY_ACTIONS},"lets the workload accounts read versions and m\
ake models of them")]:[]]}function stageNeeds(setting,answers){let{stageRoles,servedNotes:servedNotes2}=setting;return stageRoles.
flatMap(({role,note,weight})=>{let holder={kind:"role",role},others=servedNotes2.filter(one=>one!==note);return[needOf(holder,
{Sid:"WriteStages",Action:UPDATE,Resource:versionsOf(setting),Condition:(0,_6_.P_)(others,answers)},"writes a version's \
stage and that it served, and cannot approve (the input `registry-role-to-assume` of a deploy)",weight),needOf(holder,{Sid:"\
ReadVersions",Action:READ,Resource:setting.groups.flatMap(group=>resourcesOf(setting,group))},"reads versions for the de\
ploy",weight)]})}function groupHolder(setting,name){let{registryAccount}=setting;return{kind:"model-package-group",account:registryAccount,
name,arn:resourcesOf(setting,name)[0]}}function resourcesOf(setting,name){return(0,_14_.xo)({prefix:(0,_14_.f_)({...setting,
account:setting.registryAccount}),name})}function versionsOf(setting){return setting.groups.map(group=>resourcesOf(setting,
group)[1])}function doctorNeeds(setting){let{registerRole,approveRole,stageRoles,workloads,registryAccount}=setting,deployRoles=workloads.
map(({deployRole})=>deployRole),deciding=[approveRole,...stageRoles.map(({role})=>role)].filter(role=>role!==void 0),groups=setting.
groups.map(group=>resourcesOf(setting,group)[0]);return[...[registerRole,...deciding,...deployRoles].flatMap(role=>role===
void 0?[]:[ofItself(role)]),...deciding.filter(({account})=>account===registryAccount&&groups.length>0).map(role=>useful(
role,{Sid:"ReadGroupPolicies",Action:["sagemaker:GetModelPackageGroupPolicy"],Resource:groups})),...deployRoles.map(role=>useful(
role,{Sid:"ReadQuotas",Action:["servicequotas:ListServiceQuotas"],Resource:["*"]}))]}function ofItself(role){return useful(
role,{Sid:"AskIam",Action:["iam:SimulatePrincipalPolicy"],Resource:[role.arn]})}function useful(role,statement){return needOf(
{kind:"role",role},statement,"tells what is missing (`mode: doctor`)","useful")}var ACCOUNTS=new Set(`
000907499111 001633400207 007051062584 007439368137 010526262399 010972774902 017069133835 021081402939 022667117163
024640144536 048378556238 048819808253 053634841547 054986407534 057415533634 064688005998 081189585635 081325390199
089933028263 094389454867 098760798382 102112518831 102471314380 103105715889 104374241257 105495057255 106583098589
107072934176 107173498710 108575199400 110948597952 117516905037 119527597002 121021644041 122526803553 122578899357
124985052026 126357580389 127363102723 131013547314 131546521161 136845547031 137914896644 141502667606 142351485170
143210264188 148761635175 151534178276 153931337802 156387875391 156813124566 159807026194 167761179201 173754725891
174368400705 174872318107 175620155138 184798709955 190319476487 199566480951 204372634319 204538143572 205493899709
205585389593 211125459255 211330385671 216881608335 217643126080 224300973850 226302683700 227234621604 236514542706
237065988967 238384257742 243637512696 245090515133 245179582081 245545462676 245909111842 246618743249 246785580436
249157047649 249704162688 250201462417 254080097072 257386234256 257758044811 258307448986 260923028637 263625296855
263933020539 266724342769 271483468897 272398656194 275950707576 276181064229 281123927165 286214385809 293181348795
297031611018 301217895009 303241398832 306415355426 306986355934 309385258863 310906938811 313743910680 314341159256
314815235551 314864569078 324986816169 330188676905 341280168497 341593696636 351501993468 353608530281 354813040037
355873309152 358593528301 364406365360 366743142698 370607712162 376037874950 377024640650 380164790875 380420809688
382416733822 387376663083 390048526115 390780980154 390948362332 394103062818 395420993607 396913743851 404615174143
406031935815 406833011540 408426139102 411392592546 411782140378 414596584902 415577184552 422173101802 422961961927
423003514399 424196993095 429704687514 430734990657 433757028032 437450045455 438346466558 440695851116 440796970383
442386744353 446045086412 446299261295 447278800020 450853457545 451049120500 452307495513 452832661640 453000072557
453252182341 453391408702 454834333376 455444449433 457447274322 462105765813 464438896020 467912361380 468650794304
469771592824 470317259841 471112967968 472730292857 474822919863 475088953585 479947661362 481561238223 482524230118
488287956546 490574956308 492215442770 492261229750 493642496378 495149712605 501404015308 503227376785 503895931360
510948584623 514117268639 515509971035 519511493484 520018980103 520713654638 522234722520 523751269255 523774347010
528757812139 533267296287 536280801234 539772159869 542918446943 544295431143 545423591354 550225433462 557239378090
559312083959 563025443158 563282790590 564864627153 566113047672 567556641782 569303640362 571004829621 574779866223
578805364391 579539705040 588750061953 590183813437 590183933784 592751261982 598674086554 601324751636 607024016150
615547856133 618459771430 623308166672 626614931356 628508329040 632365934929 633353088612 633930458069 637423239942
638885417683 644912444149 648430277019 649008135260 651117190479 658645717510 658757709296 659782779980 662702820516
663277389841 664544806723 667973535471 669540362728 669576153137 671472414489 675030665977 680080141114 680994064768
683313688378 685385470294 685455198987 692866216735 705930551576 707077482487 709848358524 710691900526 712309505854
712779665605 720646828776 724002660598 727897471807 730335477804 732049463269 737130764395 737474898029 740489534195
742091327244 744548109606 746233611703 746614075791 749696950732 749857270468 750251592176 751086301963 753923664805
756306329178 759080221371 763008648453 763104351884 763603941244 764974769150 765400339828 766337827248 772153158452
774647643957 777275614652 780543022126 782484402741 783357654285 785573368785 792733760839 800295151634 801668240914
802834080501 806072073708 807237891255 810671768855 811284229777 811711786498 813361260812 818342061345 819679513684
819792524951 825641698319 833128469047 833944533722 834264404009 835164637446 835444307964 836651553127 836785723513
840123138293 841784149062 843974653677 844356804704 853188333426 855470959533 856416204555 860869212795 867004704886
871362719292 873151114052 875698925577 883091641454 885854791233 886529160074 890145073186 894491911112 895015795356
895741380848 898809789911 904829902805 906073651304 907027046896 912233562940 913387583493 914824155844 915447279597
925152966179 926135532090 929884845733 933208885752 935523707064 936697816551 938034419563 941853720454 951798379941
966458181534 972752614525 975050140332 978288397137 986000313247 990339680094 991648021394 999678624901 999911452149
`.trim().split(/\s+/));function isOfAws(account){return ACCOUNTS.has(account)}function registryPulls({printedReads}){return printedReads===
"asked-for"?["ecr:BatchGetImage","ecr:Describe*"]:["ecr:BatchGetImage"]}var PULLS=["ecr:BatchGetImage","ecr:GetDownloadU\
rlForLayer","ecr:BatchCheckLayerAvailability"];function repositoryNeeds(setting,answers=_6_.I3){let{partition,registryAccount,
registerRole,workloads}=setting;return setting.repositories.flatMap(repository=>{let holder=repositoryHolder(repository,
partition),resolving={Sid:"ResolveTags",Action:["ecr:BatchGetImage"],Resource:[holder.arn]},tagged=repository.isTagged?registerRole:
void 0,tags=tagged?[needOf({kind:"role",role:tagged},resolving,"resolves tags of images to digests","useful")]:[],looks=workloads.
map(({deployRole})=>needOf({kind:"role",role:deployRole},{Sid:"LookAtImages",Action:["ecr:BatchGetImage"],Resource:[holder.
arn]},"sees images of a form that SageMaker refuses","useful"));if(isOfAws(repository.account))return[...tags,...looks];
let endpoints=workloads.filter(({account})=>account!==repository.account);return[...tags,...looks,...registerRole===void 0||
registryAccount===repository.account?[]:[needOf(holder,{Sid:"RegistryReadsImages",Principal:{AWS:[(0,_14_.I5)(registryAccount,
partition)]},Action:registryPulls(answers)},"lets the registry's account read what versions point at")],...endpoints.length===
0?[]:[needOf(holder,{Sid:"EndpointsPullImages",Principal:{AWS:endpoints.map(({executionRole})=>executionRole.arn)},Action:PULLS},
"lets endpoints pull the images")],...lookers(repository,tagged,workloads).map(statement=>needOf(holder,statement,"lets \
the roles of jobs look at the images","useful"))]})}function lookers({account},tagged,workloads){let foreign=[...tagged===
void 0?[]:[tagged],...workloads.map(({deployRole})=>deployRole)].filter(role=>role.account!==account).map(({arn})=>arn);
return foreign.length===0?[]:[{Sid:"JobsLookAtImages",Principal:{AWS:foreign},Action:["ecr:BatchGetImage"]}]}function repositoryHolder(repository,partition){
let{account,name}=repository;return{kind:"repository",account,name,arn:repositoryArn(repository,partition)}}function repositoryArn({
account,region,name},partition){return`arn:${partition}:ecr:${region}:${account}:repository/${name}`}function endpointNeeds(setting,workload){
let{partition,region}=setting,{account,hostings,outputs,executionRole}=workload,own=(service2,resource)=>`arn:${partition}\
:${service2}:${region}:${account}:${resource}`,of=(statement,why,weight="needed")=>({holder:{kind:"execution-role",role:executionRole},
statement:{Effect:"Allow",...statement},weight,why}),artifacts=objectArns([...setting.artifacts,...workload.baselines],partition),
repositories=setting.repositories.map(repository=>repositoryArn(repository,partition)),written=objectArns(outputs,partition).
objects,watches=hostings.some(({hasAlarms})=>hasAlarms);return[...artifacts.objects.length>0?[of({Sid:"ReadArtifacts",Action:[
"s3:GetObject","s3:GetObjectVersion",...artifacts.folders.length>0?["s3:ListBucket"]:[]],Resource:[...artifacts.objects,
...artifacts.folders]},"reads the artifacts")]:[],...setting.artifactKey!==void 0?[of({Sid:"DecryptArtifacts",Action:["k\
ms:Decrypt"],Resource:[setting.artifactKey.arn]},"decrypts them")]:[],...repositories.length>0?[of({Sid:"PullImages",Action:PULLS,
Resource:repositories},"pulls the images"),of({Sid:watches?"LogInAndWatch":"LogIn",Action:["ecr:GetAuthorizationToken",...watches?
["cloudwatch:DescribeAlarms"]:[]],Resource:["*"]},watches?"logs in to ECR and watches alarms":"logs in to ECR")]:[],...written.
length>0?[of({Sid:"WriteOutputs",Action:["s3:PutObject"],Resource:written},"writes captures and answers")]:[],...workload.
topics.length>0?[of({Sid:"TellTopics",Action:["sns:Publish"],Resource:workload.topics},"tells topics of answers")]:[],...workload.
captureKey!==void 0&&placesByBucket(outputs).size>0?[of({Sid:"EncryptOutputs",Action:["kms:GenerateDataKey"],Resource:[workload.
captureKey.arn]},"encrypts captures")]:[],...workload.isInVpc?[of({Sid:"JoinVpc",Action:VPC_ACTIONS,Resource:["*"]},"put\
s network interfaces into your VPC")]:[],of({Sid:"WriteLogs",Action:["logs:CreateLogGroup","logs:CreateLogStream","logs:\
PutLogEvents","logs:DescribeLogStreams"],Resource:["*","*:log-stream:*"].map(name=>own("logs",`log-group:/aws/sagemaker/\
Endpoints/${name}`))},"writes the containers' logs","useful"),of({Sid:"WriteMetrics",Action:["cloudwatch:PutMetricData"],
Resource:["*"],Condition:{StringLike:{"cloudwatch:namespace":["AWS/SageMaker","/aws/sagemaker/*"]}}},"writes the contain\
ers' metrics","useful")]}var VPC_ACTIONS=["ec2:CreateNetworkInterface","ec2:CreateNetworkInterfacePermission","ec2:Delet\
eNetworkInterface","ec2:DeleteNetworkInterfacePermission","ec2:DescribeDhcpOptions","ec2:DescribeNetworkInterfaces","ec2\
:DescribeSecurityGroups","ec2:DescribeSubnets","ec2:DescribeVpcs"],SERVICE={StringEquals:{"iam:PassedToService":"sagemak\
er.amazonaws.com"}};function hostingNeeds(setting,answers=_6_.I3){return setting.workloads.flatMap(workload=>[...deployNeeds(
setting,workload,answers),...endpointNeeds(setting,workload)])}function deployNeeds(setting,workload,answers){let{partition,
region}=setting,{account,hostings,deployRole,executionRole,endpointKey,captureKey}=workload,own=(service2,resource)=>`ar\
n:${partition}:${service2}:${region}:${account}:${resource}`,of=(statement,why,weight="needed")=>({holder:{kind:"role",role:deployRole},
statement:{Effect:"Allow",...statement},weight,why}),prefixes=hostings.map(({endpoint})=>(0,_4_.q)(endpoint)),endpoints=(0,_14_.
cl)(hostings.map(({endpoint})=>endpoint)).map(name=>own("sagemaker",`endpoint/${name}`)),made=type=>(0,_14_.cl)(prefixes).
map(name=>own("sagemaker",`${type}/${name==="*"?"*":`${name}*`}`)),uses=what=>hostings.some(what),isAskedLater=uses(({hasSmokeTest,
isAsynchronous})=>hasSmokeTest&&isAsynchronous),keys=[endpointKey,captureKey].filter(key=>key!==void 0).map(({arn})=>arn),
tags=["sagemaker:AddTags","sagemaker:ListTags"];return[of({Sid:"MakeModels",Action:["sagemaker:CreateModel","sagemaker:D\
escribeModel","sagemaker:DeleteModel",...tags],Resource:made("model")},"makes models"),of({Sid:"MakeConfigurations",Action:[
"sagemaker:CreateEndpointConfig","sagemaker:DescribeEndpointConfig","sagemaker:DeleteEndpointConfig","sagemaker:CreateEn\
dpoint","sagemaker:UpdateEndpoint",...tags],Resource:made("endpoint-config")},"makes endpoint configurations"),of({Sid:"\
MakeEndpoints",Action:["sagemaker:CreateEndpoint","sagemaker:UpdateEndpoint","sagemaker:DescribeEndpoint","sagemaker:Upd\
ateEndpointWeightsAndCapacities",...uses(({hasSmokeTest,isAsynchronous})=>hasSmokeTest&&!isAsynchronous)?["sagemaker:Inv\
okeEndpoint"]:[],...isAskedLater?["sagemaker:InvokeEndpointAsync"]:[],...tags],Resource:endpoints},"makes and updates en\
dpoints"),of({Sid:"PassExecutionRole",Action:["iam:PassRole"],Resource:[executionRole.arn],Condition:SERVICE},"hands the\
 execution role to SageMaker"),...uses(({hasAlarms})=>hasAlarms)?[of({Sid:"ReadAlarms",Action:["cloudwatch:DescribeAlarm\
s"],Resource:[answers.alarms==="everything"?"*":own("cloudwatch","alarm:*")]},"looks at the alarms before traffic shifts")]:
[],...uses(({hasScaling})=>hasScaling)?scaling(workload,{partition,own,of}):[],...keys.length>0?[of({Sid:"UseKeys",Action:[
"kms:CreateGrant","kms:DescribeKey"],Resource:keys},"lets the endpoint use its keys")]:[],of({Sid:"ListEndpoints",Action:[
"sagemaker:ListEndpointConfigs","sagemaker:ListEndpoints"],Resource:["*"]},"deletes what was superseded, rolls back and \
shows the status","useful"),of({Sid:"ReadLogs",Action:["logs:DescribeLogStreams","logs:GetLogEvents"],Resource:hostings.
flatMap(({endpoint})=>["",":*",":log-stream:*"].map(end=>own("logs",`log-group:/aws/sagemaker/Endpoints/${endpoint}${end}`)))},
"shows what the containers wrote where a deployment failed","useful"),...isAskedLater?answerLooks(workload,{partition,of}):
[],...artifactLooks(setting,workload)]}function answerLooks({outputs},{partition,of}){let answers=objectArns(outputs.filter(
({isAnswers})=>isAnswers===!0),partition).objects;return answers.length===0?[]:[of({Sid:"ReadAnswers",Action:["s3:GetObj\
ect"],Resource:answers},"reads the answers of smoke tests")]}function scaling({account},{partition,own,of}){return[of({Sid:"\
ScaleEndpoints",Action:["application-autoscaling:RegisterScalableTarget","application-autoscaling:PutScalingPolicy","app\
lication-autoscaling:DeregisterScalableTarget"],Resource:[own("application-autoscaling","scalable-target/*")],Condition:{
StringEqualsIfExists:{"application-autoscaling:service-namespace":"sagemaker"}}},"scales endpoints","useful"),of({Sid:"R\
eadScaling",Action:["application-autoscaling:DescribeScalableTargets","application-autoscaling:DescribeScalingPolicies",
"application-autoscaling:DescribeScheduledActions"],Resource:["*"]},"reads how endpoints are scaled","useful"),of({Sid:"\
KeepScalingAlarms",Action:["cloudwatch:PutMetricAlarm","cloudwatch:DeleteAlarms"],Resource:[own("cloudwatch","alarm:Targ\
etTracking-endpoint/*")]},"keeps the alarms of its scaling policies","useful"),of({Sid:"MakeScalingRole",Action:["iam:Cr\
eateServiceLinkedRole"],Resource:[`arn:${partition}:iam::${account}:role/aws-service-role/sagemaker.application-autoscal\
ing.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_SageMakerEndpoint`],Condition:{StringEquals:{"iam:AWSServiceNa\
me":"sagemaker.application-autoscaling.amazonaws.com"}}},"makes the role of Application Auto Scaling, once an account","\
useful")]}function artifactLooks(setting,{deployRole,account}){let{objects}=objectArns(setting.artifacts,setting.partition);
return objects.length===0||account!==setting.artifactAccount?[]:[{holder:{kind:"role",role:deployRole},statement:{Sid:"L\
ookAtArtifacts",Effect:"Allow",Action:["s3:GetObject"],Resource:objects},weight:"useful",why:"sees artifacts that were o\
verwritten since they were registered"}]}var SEALS=["kms:CreateGrant","kms:DescribeKey","kms:GenerateDataKey","kms:Decry\
pt"],VALIDATES=["kms:CreateGrant","kms:Decrypt","kms:Encrypt","kms:GenerateDataKey"];function registryUses({printedReads}){
return printedReads==="asked-for"?["kms:Decrypt","kms:GenerateDataKey*"]:["kms:Decrypt"]}function keyNeeds(setting,answers=_6_.
I3){let uses=usesOf(setting,answers),identity=[...(0,_16_.$)(uses,({key,by,weight})=>JSON.stringify([key.arn,by,weight]))].
flatMap(([,same])=>identityNeeds2(same)),policies=[...(0,_16_.$)(uses,({key})=>key.arn)].flatMap(([,of])=>keyPolicy(of,setting));
return[...identity,...policies]}function usesOf(setting,answers){let{artifactKey,packageKey,reports,registerRole,approveRole,
registryAccount,workloads}=setting,{packages,validationKey}=setting,reportsKey=reports?.key,artifact=artifactKey===void 0||
setting.artifacts.length===0?[]:[{key:artifactKey,by:registryAccount,sid:"RegistryUsesKey",actions:registryUses(answers),
why:"lets the registry's account read what versions point at"},...workloads.map(({executionRole})=>({key:artifactKey,by:executionRole,
sid:"EndpointsUseKey",actions:["kms:Decrypt"],why:"lets endpoints read the artifacts",isSaid:!0})),...some(registerRole).
map(role=>({key:artifactKey,by:role,sid:"LookAtKey",actions:["kms:DescribeKey"],why:"sees a key that no other account ca\
n use",weight:"useful"}))],report=reportsKey===void 0?[]:some(registerRole).map(role=>({key:reportsKey,by:role,sid:"Encr\
yptReports",actions:_11_.z2,why:"uploads reports under a key",weight:reports?.isUsed===!0?"needed":"useful"})),sealed=packageKey===
void 0?[]:[...some(registerRole).map(role=>({key:packageKey,by:role,sid:"SealPackages",actions:SEALS,why:"seals packages\
 with the key"})),...[...some(approveRole),...workloads.map(({deployRole})=>deployRole)].map(role=>({key:packageKey,by:role,
sid:"OpenPackages",actions:["kms:Decrypt"],why:"reads the cards of packages that are sealed with the key",weight:"useful"}))],
validated=[...new Map(packages.flatMap(({validation})=>validation?.role??[]).map(role=>[role.arn,role])).values()].flatMap(
by=>[...artifactKey===void 0||packages.every(({artifacts})=>artifacts.length===0)?[]:[{key:artifactKey,by,sid:"Validatio\
nUsesKey",actions:["kms:Decrypt"],why:"lets validations read the artifacts",isExecution:!0}],...validationKey===void 0?[]:
[{key:validationKey,by,sid:"ValidationEncrypts",actions:VALIDATES,why:"encrypts the volumes and the answers of validatio\
ns",isExecution:!0}]]),hosting=workloads.flatMap(({deployRole,executionRole,endpointKey,captureKey,outputs})=>[...[endpointKey,
captureKey].flatMap(key=>key===void 0?[]:[{key,by:deployRole,sid:"LetEndpointsUseKey",actions:["kms:CreateGrant","kms:De\
scribeKey"],why:"lets endpoints use the key",isSaid:!0}]),...captureKey===void 0||outputs.length===0?[]:[{key:captureKey,
by:executionRole,sid:"EndpointsEncrypt",actions:["kms:GenerateDataKey"],why:"lets endpoints encrypt captures",isSaid:!0}]]);
return[...artifact,...report,...sealed,...validated,...hosting]}function identityNeeds2(uses){return uses.flatMap(({key,
by,sid,actions,why,isSaid,isExecution,weight="needed"})=>typeof by=="string"||isSaid===!0?[]:[{holder:{kind:isExecution===
!0?"execution-role":"role",role:by},statement:{Sid:sid,Effect:"Allow",Action:actions,Resource:[key.arn]},weight,why}])}function keyPolicy(uses,{
partition}){let[first]=uses;if(first===void 0)return[];let{key}=first,holder={kind:"key",account:key.account,arn:key.arn},
foreign=uses.filter(({by})=>accountOfUser(by)!==key.account),own={holder,statement:{Sid:"EnableIamPolicies",Effect:"Allo\
w",Principal:{AWS:[(0,_14_.I5)(key.account,partition)]},Action:["kms:*"],Resource:["*"]},weight:"needed",why:"leaves the\
 key to the policies of its own account, as KMS's default does"},others=[...(0,_16_.$)(foreign,({sid})=>sid)].map(([sid,
same])=>{let actions=[...new Set(same.flatMap(use=>use.actions))];return{holder,statement:{Sid:sid,Effect:"Allow",Principal:{
AWS:[...new Set(same.map(({by})=>typeof by=="string"?(0,_14_.I5)(by,partition):by.arn))]},Action:actions,Resource:["*"]},
weight:same.every(({weight})=>weight==="useful")?"useful":"needed",why:same[0]?.why??""}});return[own,...others]}function some(role){
return role===void 0?[]:[role]}function accountOfUser(by){return typeof by=="string"?by:by.account}function packageNeeds(setting){
let{registerRole,packages}=setting;return registerRole===void 0||packages.length===0?[]:[...makerNeeds(setting,registerRole),
...packages.flatMap(one=>one.validation===void 0?[]:validationNeeds(setting,one,one.validation))]}function makerNeeds(setting,role){
let{partition,artifactAccount,packages}=setting,holder={kind:"role",role},prefix=(0,_14_.f_)({...setting,account:role.account}),
arnsOf=made=>(0,_14_.cl)(made.map(({name})=>name)).map(name=>`${prefix}:model-package/${name}`),make=["sagemaker:CreateM\
odelPackage","sagemaker:DescribeModelPackage"],tagged=packages.filter(({hasTags})=>hasTags),validators=[...new Set(packages.
flatMap(({validation})=>validation?.role.arn??[]))],{objects,folders}=objectArns(packages.flatMap(({artifacts})=>artifacts),
partition),images=packages.flatMap(({repositories})=>repositories).filter(({isTagged})=>isTagged),look={Sid:"LookAtPacka\
geArtifacts",Action:["s3:GetObject",...folders.length>0?["s3:ListBucket"]:[]],Resource:[...objects,...folders]};return[needOf(
holder,{Sid:"MakePackages",Action:make,Resource:arnsOf(packages)},"makes packages and waits for them"),...tagged.length===
0?[]:[needOf(holder,{Sid:"TagPackages",Action:["sagemaker:AddTags"],Resource:arnsOf(tagged)},"tags them")],...validators.
length===0?[]:[needOf(holder,{Sid:"PassValidationRole",Action:["iam:PassRole"],Resource:validators,Condition:{StringEquals:{
"iam:PassedToService":"sagemaker.amazonaws.com"}}},"hands the validation role to SageMaker")],...objects.length===0?[]:[
needOf(holder,look,"identifies the bytes of artifacts","useful")],...objects.length===0||artifactAccount===void 0||artifactAccount===
role.account?[]:inBuckets(setting,packages.flatMap(({artifacts})=>artifacts),artifactAccount).map(([bucket,Action,Resource])=>needOf(
bucket,{Sid:"TrainingLooksAtPackageArtifacts",Principal:{AWS:[role.arn]},Action,Resource},"lets the training account ide\
ntify the bytes of artifacts","useful")),...images.length===0?[]:[needOf(holder,{Sid:"ResolveTags",Action:["ecr:BatchGet\
Image"],Resource:[...new Set(images.map(image=>repositoryArn(image,partition)))]},"resolves tags of images to digests","\
useful")]]}function validationNeeds(setting,{artifacts,repositories},{role,input,output}){let{partition,region,artifactAccount}=setting,
holder={kind:"execution-role",role},read=objectArns([...artifacts,input],partition),listed=[...new Set([...read.folders,
`arn:${partition}:s3:::${input.bucket}`])],named=input.isPrefix?read.objects:[...read.objects,`arn:${partition}:s3:::${input.
bucket}/*`],images=repositories.map(repository=>repositoryArn(repository,partition)),logs=`arn:${partition}:logs:${region}\
:${role.account}:log-group:/aws/sagemaker/TransformJobs`,theirs=artifactAccount===void 0||artifactAccount===role.account?
void 0:artifactAccount;return[needOf(holder,{Sid:"ReadForValidation",Action:["s3:GetObject","s3:ListBucket"],Resource:[...named,
...listed]},"reads the artifacts and what a package is tried on"),needOf(holder,{Sid:"WriteAnswers",Action:["s3:PutObjec\
t"],Resource:objectArns([output],partition).objects},"writes the answers of a validation"),...images.length===0?[]:[needOf(
holder,{Sid:"PullImages",Action:PULLS,Resource:images},"pulls the images"),needOf(holder,{Sid:"LogIn",Action:["ecr:GetAu\
thorizationToken"],Resource:["*"]},"logs in to ECR")],needOf(holder,{Sid:"WriteTransformLogs",Action:["logs:CreateLogGro\
up","logs:CreateLogStream","logs:PutLogEvents","logs:DescribeLogStreams"],Resource:[logs,`${logs}:log-stream:*`]},"write\
s the logs of a validation","useful"),...theirs===void 0?[]:inBuckets(setting,artifacts,theirs).map(([bucket,Action,Resource])=>needOf(
bucket,{Sid:"ValidationReadsArtifacts",Principal:{AWS:[role.arn]},Action,Resource},"lets validations read the artifacts")),
...repositories.filter(({account})=>account!==role.account&&!isOfAws(account)).map(repository=>needOf(repositoryHolder(repository,
partition),{Sid:"ValidationPullsImages",Principal:{AWS:[role.arn]},Action:PULLS},"lets validations pull the images"))]}function inBuckets({
partition},places,account){return[...placesByBucket(places)].map(([name,own])=>{let{objects,folders}=objectArns(own,partition),
lists=folders.length>0?["s3:ListBucket"]:[];return[bucketHolder(name,account,partition),["s3:GetObject",...lists],[...objects,
...folders]]})}function sourceNeeds({sources,registerRole}){return registerRole===void 0?[]:[...(0,_16_.$)(sources,({action})=>action)].
map(([action,named])=>needOf({kind:"role",role:registerRole},{Sid:action.replace(/^sagemaker:(?:Describe|List)/,"Read"),
Action:[action],Resource:[...new Set(named.map(({arn})=>arn))]},"reads what made the model"))}function spelled(needs,{groupSpelling}){
switch(groupSpelling){case"as-given":return needs;case"both":return needs.map(({statement,...need})=>{let{Resource}=statement;
return Resource===void 0?{...need,statement}:{...need,statement:{...statement,Resource:[...new Set(Resource.flatMap(bothOf))]}}})}}
function bothOf(arn){return[arn,arn.replace(/(:model-package(?:-group)?\/)(.*)$/,(_,type,name)=>type+name.toLowerCase())]}
function trustNeeds(setting){let{gitHub,registerRole,approveRole,stageRoles,workloads,packages}=setting;return[...registerRole===
void 0?[]:[jobs(setting,{role:registerRole,subjects:["pull_request",`ref:refs/heads/${gitHub.defaultBranch}`],why:`lets \
pull requests and pushes to ${gitHub.defaultBranch} assume the role that registers`})],...approveRole===void 0?[]:[jobs(
setting,{role:approveRole,subjects:[`environment:${gitHub.approvalEnvironment}`],why:`lets jobs of the environment ${gitHub.
approvalEnvironment} assume the role that approves`})],...workloads.flatMap(workload=>[jobs(setting,{role:workload.deployRole,
subjects:workload.environments.map(name=>`environment:${name}`),why:`lets jobs of ${namesOf(workload.environments)} assu\
me the role that deploys`}),service(workload.executionRole,"lets SageMaker run endpoints in the name of the execution ro\
le")]),...packages.flatMap(({validation})=>validation===void 0?[]:[service(validation.role,"lets SageMaker validate pack\
ages in the name of the validation role")]),...stageRoles.map(({role,environment,weight})=>jobs(setting,{role,subjects:[
`environment:${environment}`],why:`lets jobs of the environment ${environment} assume the role that writes stages`,weight}))]}
function namesOf(environments){return environments.length===1?`the environment ${environments[0]}`:`the environments ${environments.
join(", ")}`}function jobs({gitHub,partition},of){let{issuer,audience}=gitHub,trusting=(0,_13_.s)({provider:`arn:${partition}\
:iam::${of.role.account}:oidc-provider/${issuer}`,issuer,audience,subjects:of.subjects.flatMap(subject=>repositoriesOf2(
gitHub).map(name=>`repo:${name}:${subject}`))});return{holder:{kind:"role-trust",role:of.role},statement:{Sid:"TrustGitH\
ub",...trusting,Action:[trusting.Action]},weight:of.weight??"needed",why:of.why}}function repositoriesOf2({repository,ids}){
let[owner="",name=""]=repository.split("/");return ids===void 0?[repository]:[repository,`${owner}@${ids.owner}/${name}@${ids.
repository}`]}function service(role,why){return{holder:{kind:"role-trust",role},statement:{Sid:"TrustSageMaker",Effect:"\
Allow",Principal:{Service:"sagemaker.amazonaws.com"},Action:["sts:AssumeRole"],Condition:{StringEquals:{"aws:SourceAccou\
nt":role.account}}},weight:"needed",why}}function needsOf(setting,answers=_6_.I3){let needs=[...trustNeeds(setting),...versionNeeds(
setting,answers),...hostingNeeds(setting,answers),...bucketNeeds(setting,answers),...reportNeeds(setting),...repositoryNeeds(
setting,answers),...sourceNeeds(setting),...packageNeeds(setting),...keyNeeds(setting,answers),...doctorNeeds(setting)];
return spelled(needs,answers)}function uncovered(wanted,present){let allows=present.filter(({Effect})=>Effect==="Allow"),
missing=variantsOf(wanted).filter(atom=>!allows.some(statement=>allowsAtom(statement,atom)));if(missing.length===0)return;
let of=pick=>[...new Set(missing.map(pick))],resources=of(({resource})=>resource).filter(one=>one!==void 0);return{...wanted,
...wanted.Principal?.AWS===void 0?{}:{Principal:{AWS:of(({principal})=>principal)}},Action:of(({action})=>action),...wanted.
Resource===void 0?{}:{Resource:resources},...wanted.Condition===void 0?{}:{Condition:withSubjects(wanted.Condition,of(({
subject})=>subject))}}}function isDenied(wanted,present){let denies=present.filter(({Effect})=>Effect==="Deny");return variantsOf(
wanted).some(atom=>denies.some(statement=>{let{Condition:_condition,...always}=statement;return allowsAtom(always,atom)}))}
function variantsOf({Principal,Action,Resource,Condition}){let principals=Principal?.AWS??[Principal?.Federated??Principal?.
Service??""],subjects=subjectsOf(Condition)??[void 0],resources=Resource??[void 0];return principals.flatMap(principal=>Action.
flatMap(action=>resources.flatMap(resource=>subjects.map(subject=>({principal,action,resource,subject,condition:subject===
void 0||Condition===void 0?Condition:withSubjects(Condition,[subject])})))))}function subjectsOf(condition){let values=Object.
entries(condition?.StringEquals??{}).find(([key])=>key.endsWith(":sub"))?.[1];return typeof values=="string"?[values]:values}
function withSubjects(condition,subjects){let kept=subjects.filter(subject=>subject!==void 0);if(kept.length===0)return condition;
let equals=Object.entries(condition.StringEquals??{});return{...condition,StringEquals:Object.fromEntries(equals.map(([key,
value])=>[key,key.endsWith(":sub")?kept:value]))}}function allowsAtom(statement,atom){let{Action,Resource,Condition,Principal}=statement;
return Action===void 0||atom.resource!==void 0&&Resource===void 0?!1:texts(Action).some(pattern=>covers(pattern.toLowerCase(),
atom.action.toLowerCase()))&&(atom.resource===void 0||texts(Resource).some(pattern=>covers(pattern,atom.resource??"")))&&
(atom.principal===""||letsIn(Principal,atom.principal))&&implies(atom.condition,Condition)}function letsIn(present,principal){
if(present==="*")return!0;if(!(0,_18_.u4)(present))return!1;let names=Object.values(present).flatMap(texts),account=/^arn:[\w-]+:iam::(\d{12}):/.
exec(principal)?.[1];return names.some(name=>name==="*"||name===principal||account!==void 0&&(name===account||new RegExp(
`^arn:[\\w-]+:iam::${account}:root$`).test(name)))}function implies(wanted,present){return present===void 0?!0:(0,_18_.u4)(
present)?Object.entries(present).every(([operator,keys])=>(0,_18_.u4)(keys)&&Object.entries(keys).every(([key,values])=>{
let mine=Object.entries(wanted?.[operator]??{}).find(([name])=>name.toLowerCase()===key.toLowerCase());return mine!==void 0&&
texts(mine[1]).every(value=>texts(values).includes(value))})):!1}function covers(pattern,text){let source=pattern.replace(
/[.+^${}()|[\]\\]/g,"\\$&").replaceAll("*","[\\s\\S]*").replaceAll("?","[^*]");return new RegExp(`^${source}$`).test(text)}
function texts(value){return typeof value=="string"?[value]:Array.isArray(value)?value.filter(one=>typeof one=="string"):
[]}}),1102:((_m_,_e_,_r_)=>{_r_.d(_e_,{_:()=>requiredRegion});var _23_=_r_(3694);function requiredRegion({region}){if(region!==
void 0)return region;throw new _23_.lZ("invalid-input","aws-region: is empty, and AWS_REGION and AWS_DEFAULT_REGION are \
not set",{hint:"Give the Region of the model package group, such as `aws-region: eu-west-1`."})}}),4216:((_m_,_e_,_r_)=>{
_r_.d(_e_,{I1:()=>ownWords,I3:()=>ANSWERS,P_:()=>stageOnly,pW:()=>isMetByVersions,uQ:()=>noDecision,zV:()=>bornPending});
var _24_=_r_(9702),ANSWERS={groupConditions:"decided",groupSpelling:"as-given",groupPrincipals:"roles",absentMembers:"ab\
sent",createStatus:"if-exists",alarms:"everything",printedReads:"asked-for"},STATUS="sagemaker:ModelApprovalStatus",STAGE="\
sagemaker:ModelLifeCycle:stage",REMOVED="sagemaker:CustomerMetadataPropertiesToRemove",NOTES=["smr/forced","smr/actor","\
smr/author","smr/pull-request"];function without(keys,{absentMembers}){switch(absentMembers){case"absent":return{Null:Object.
fromEntries(keys.map(key=>[key,"true"]))};case"empty":return{StringEqualsIfExists:Object.fromEntries(keys.map(key=>[key,
""]))}}}function allOf(...conditions){let operators=new Set(conditions.flatMap(condition=>Object.keys(condition)));return Object.
fromEntries([...operators].map(operator=>[operator,Object.assign({},...conditions.map(one=>one[operator]??{}))]))}function keysOf(notes){
return notes.map(note=>`sagemaker:CustomerMetadataProperties/${note}`)}function bornPending(served,answers=ANSWERS){let operator=answers.
createStatus==="required"?"StringEquals":"StringEqualsIfExists";return allOf({[operator]:{[STATUS]:"PendingManualApprova\
l"}},without([STAGE,...keysOf(served)],answers))}function noDecision(served,answers=ANSWERS){return without([STATUS,STAGE,
...keysOf([...served,...NOTES])],answers)}function ownWords(served,answers=ANSWERS){return{...noDecision(served,answers),
"ForAllValues:StringNotLike":{[REMOVED]:["smr/*","metric/*"]}}}function stageOnly(others,answers=ANSWERS){return without(
[STATUS,REMOVED,...keysOf([...others,...NOTES])],answers)}function isMetByVersions(condition,action){if(condition===void 0)
return!0;if(!(0,_24_.u4)(condition))return;let isCreate=action==="sagemaker:CreateModelPackage",verdicts=Object.entries(
condition).flatMap(([operator,keys])=>(0,_24_.u4)(keys)?Object.entries(keys).map(([key,values])=>isMet({operator,key,values,
isCreate})):[void 0]);return verdicts.includes(!1)?!1:verdicts.includes(void 0)?void 0:!0}function isMet(of){let{operator,
key,values,isCreate}=of,isStatus=key.toLowerCase()===STATUS.toLowerCase(),isOfVersion=isStatus||key.toLowerCase()===STAGE.
toLowerCase()||/^sagemaker:CustomerMetadataProperties/i.test(key);switch(operator){case"StringEquals":return isStatus?isCreate&&
[values].flat().includes("PendingManualApproval"):void 0;case"StringEqualsIfExists":return isStatus?!isCreate||[values].
flat().includes("PendingManualApproval"):void 0;case"Null":return!isOfVersion||/CustomerMetadataProperties\/(?!smr\/served\/)/i.
test(key)?void 0:isStatus&&isCreate?String(values)==="false":String(values)==="true";default:return}}}),9892:((_m_,_e_,_r_)=>{
_r_.d(_e_,{y:()=>mapBounded});async function mapBounded(items,limit,map){let results=new Map,queue=items.entries();async function worker(){
for(let[index,item]of queue)results.set(index,{result:await map(item)})}return await Promise.all(Array.from({length:Math.
min(limit,items.length)},worker)),items.flatMap((_,index)=>{let done=results.get(index);return done===void 0?[]:[done.result]})}}),
3978:((_m_,_e_,_r_)=>{_r_.d(_e_,{s:()=>trustStatement});function trustStatement({provider,issuer,audience,subjects}){return{
Effect:"Allow",Action:"sts:AssumeRoleWithWebIdentity",Principal:{Federated:provider},Condition:{StringEquals:{[`${issuer}\
:aud`]:audience,[`${issuer}:sub`]:subjects}}}}}),289:((_m_,_e_,_r_)=>{_r_.d(_e_,{q:()=>derivedPrefix,r:()=>cutEndpointName});
function derivedPrefix(endpointName){return cutEndpointName(endpointName,43)}function cutEndpointName(endpointName,length){
return endpointName.slice(0,length).replace(/-+$/,"")}}),8679:((_m_,_e_,_r_)=>{_r_.d(_e_,{JN:()=>reportsWithoutPlace,LT:()=>hasMetricsInS3,
Tb:()=>metricReportsInS3,_F:()=>reportsOfMetrics,h4:()=>wantedReports,hK:()=>namedReports,hL:()=>uploadReports,sc:()=>sha256,
vw:()=>hasReportsInS3});var _25_=_r_(9892),_26_=_r_(5558),_23_=_r_(3694),_27_=_r_(7598),_28_=_r_.n(_27_),CONCURRENT_UPLOADS=4,
STATISTICS=["reports","model_quality","statistics"];function namedReports({reports,drift_baselines}){return[...reportsUnder(
["reports"],reports),...reportsUnder(["drift_baselines"],drift_baselines)]}function reportsUnder(at,branch){return Object.
entries(branch??{}).flatMap(([key,value])=>value===void 0?[]:isReport(value)?[{at:[...at,key],report:value}]:reportsUnder(
[...at,key],value))}function isReport(value){return typeof value.file=="string"}function wantedReports(manifest,settings){
let named=namedReports(manifest).map(one=>({...one,fileAt:one.at})),file=manifest.metrics?.report;return file===void 0||
manifest.reports?.model_quality?.statistics!==void 0||!(0,_26_.Qh)(file)&&settings.reports===void 0?named:[{at:STATISTICS,
report:{file},fileAt:["metrics","report"]},...named]}function reportsOfMetrics({metrics}){return[...new Set(Object.values(
metrics?.values??{}).flatMap(({report})=>report??[]))]}function metricReportsInS3(manifest){return[...manifest.metrics===
void 0?[]:[manifest.metrics.report],...reportsOfMetrics(manifest)].filter(_26_.Qh)}function hasMetricsInS3(manifest){return metricReportsInS3(
manifest).length>0}function hasReportsInS3(manifest){return hasMetricsInS3(manifest)||namedReports(manifest).some(({report})=>(0,_26_.
Qh)(report.file))}function reportsWithoutPlace({manifest,locate}){return namedReports(manifest).filter(({report})=>!(0,_26_.
Qh)(report.file)).map(({at,report})=>({at:locate(at),message:`${at.join(".")}: ${report.file} is a file of the repositor\
y, and there is no place to upload it to`,help:"give the input `reports-s3-uri`, or name an `s3://` object"}))}async function uploadReports(resolved,{
settings,reports}){let place=settings.reports,local=[...new Map([...resolved.reports.values()].map(report=>[report.s3Uri,
report])).values()].flatMap(({bytes,...report})=>bytes===void 0?[]:[{...report,bytes}]);if(local.length===0)return[];if(place===
void 0||reports===void 0)throw new _23_.lZ("invalid-input","reports-s3-uri: is empty, and there are report files to uplo\
ad",{hint:"Give the input `reports-s3-uri`."});let count=(await(0,_25_.y)(local,CONCURRENT_UPLOADS,({s3Uri,bytes,contentType})=>reports.
writeOnce({s3Uri,bytes,contentType,kmsKeyId:place.kmsKeyId,bucketOwner:place.bucketOwner}))).filter(outcome=>outcome==="\
written").length,[was,were]=local.length===1?["it was","One report"]:["the others were",`${local.length} reports`];return[
{level:"passed",title:"Reports",detail:count===local.length?`${were} uploaded to ${place.s3Uri}.`:`${count} of ${local.length}\
 uploaded to ${place.s3Uri}; ${was} there already.`}]}function sha256(bytes){return(0,_27_.createHash)("sha256").update(
bytes).digest("hex")}})};
