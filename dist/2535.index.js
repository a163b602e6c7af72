"use strict";exports.id=2535,exports.ids=[2535],exports.modules={2535:((_m_,_e_,_r_)=>{_r_.d(_e_,{resolveSource:()=>resolveSource});var _0_=_r_(
5375),_1_=_r_(3854),_2_=_r_(5715),_3_=_r_(3694),_4_=_r_(362),MAX_PAGES=20,MAX_NAMED=10,AT_PIPELINE=["source","pipeline_e\
xecution"];async function jobOfPipeline(asking,execution){let names=await jobsOfPipeline(asking,execution),[name,...others]=names;
if(others.length===0)return name;let listed=[...names].slice(0,MAX_NAMED).join(", "),message=`The pipeline execution has\
 ${names.size} training jobs: ${listed}${names.size>MAX_NAMED?", …":""}.`;throw(0,_0_.Qm)({file:asking.file,at:AT_PIPELINE,
message,hint:"Name the one that made this model as `source.training_job`."})}async function jobsOfPipeline({file,sources,
settings},execution){let at=AT_PIPELINE;refuseOther(file,execution,settings);let names=new Set,next;for(let page=0;page<
MAX_PAGES;page+=1){let token=next===void 0?{}:{NextToken:next},listed=await sources.listPipelineExecutionSteps({PipelineExecutionArn:execution,
MaxResults:100,...token}).catch(error=>{let message=`There is no pipeline execution ${execution}.`;throw missing(error)?
(0,_0_.Qm)({file,at,message,hint:"Correct the ARN.",cause:error}):(0,_0_.JG)({file,at,doing:`The steps of ${execution} c\
ould not be read`,error})});for(let{Metadata}of listed.PipelineExecutionSteps??[]){let name=/:training-job\/([^/]+)$/.exec(
Metadata?.TrainingJob?.Arn??"")?.[1];name!==void 0&&names.add(name)}if(next=listed.NextToken,next===void 0)break}return names}
async function readTrainingJob({file,sources,settings},name,at){let description=await sources.describeTrainingJob({TrainingJobName:name}).
catch(error=>{let where=`account ${settings.callerAccount}, ${settings.region}`,message=`There is no training job ${name}\
 in ${where}.`;throw missing(error)?(0,_0_.Qm)({file,at,message,hint:"Correct the name, `aws-region` or `role-to-assume`\
.",cause:error}):(0,_0_.JG)({file,at,doing:`The training job ${name} could not be read`,error})}),{TrainingJobStatus:status,
TrainingJobArn="",FailureReason}=description;if(status!=="Completed"){let why=FailureReason?` ${FailureReason}`:"",message=`\
The training job ${name} is ${status}, and a model is registered from one that is Completed.${why}`;throw(0,_0_.Qm)({file,
at,message,hint:"Wait for it, or name another."})}let image=description.AlgorithmSpecification?.TrainingImage,modelData=description.
ModelArtifacts?.S3ModelArtifacts;return{facts:{arn:TrainingJobArn,...(0,_2_.s)({image}),datasets:(description.InputDataConfig??
[]).flatMap(({DataSource})=>DataSource?.S3DataSource?.S3Uri??[]),hyperParameters:description.HyperParameters??{},metrics:(description.
FinalMetricDataList??[]).flatMap(({MetricName,Value})=>MetricName!==void 0&&Value!==void 0?[{name:MetricName,value:Value}]:
[])},...modelData?{modelData}:{}}}function refuseOther(file,arn,{region,callerAccount}){let[,,,theirRegion="",theirAccount=""]=arn.
split(":");if(theirRegion===region&&theirAccount===callerAccount)return;let message=`${arn} is of account ${theirAccount}\
, ${theirRegion}; the credentials are for account ${callerAccount}, ${region}.`;throw(0,_0_.Qm)({file,at:AT_PIPELINE,message,
hint:"Correct the ARN, `aws-region` or `role-to-assume`: what made a model is read in the training account."})}function missing(error){
return error instanceof _3_.Rk&&error.kind==="not-found"}async function resolveSource(file,{settings,sources}){let{training_job:job,
pipeline_execution:execution}=file.manifest.source??{};if(job===void 0&&execution===void 0)return{file,checks:[]};let recorded=execution??
trainingJobArn(job??"",settings);if(sources===void 0)return whole({file,generatedBy:recorded,checks:[notAsked]});let asking={
file,sources,settings},at=["source",job===void 0?"pipeline_execution":"training_job"],name=job??await jobOfPipeline(asking,
execution??"");if(name===void 0){let detail=`${recorded} has no training job, so that nothing was filled in from it.`;return whole(
{file,generatedBy:recorded,checks:[{level:"notice",title:"Source",detail}]})}let[read,provenance]=await(0,_0_.Xd)([readTrainingJob(
asking,name,at),provenanceChecks(asking,{job,execution})]),{manifest,filled}=fill(file.manifest,read);return whole({file:{
...file,manifest,locate:path=>file.locate(isFilled(path,filled)?at:path)},generatedBy:execution??read.facts.arn,training:read.
facts,checks:[...checksOf(name,read,filled),...provenance]})}async function provenanceChecks(asking,{job,execution}){if(job===
void 0||execution===void 0)return[];let say=(level,detail)=>[{level,title:"Source",detail}];try{let jobs=await jobsOfPipeline(
asking,execution);if(jobs.has(job))return[];let what=jobs.size===0?"has no training job of its own":`ran ${[...jobs].slice(
0,10).join(", ")}`,detail=`${execution} is recorded as what made the model, and it ${what}, not ${job}. A job of a tunin\
g step is not told apart from one that it never ran.`;return say(jobs.size===0?"notice":"warning",detail)}catch(error){if(!(error instanceof
_3_.lZ)||error.code==="invalid-manifest")throw error;let hint=error.hint===void 0?"":`
${error.hint}`;return say("notice",`Whether ${execution} ran ${job} is not known. ${error.message}${hint}`)}}var notAsked={
level:"notice",title:"Source",detail:"The training job could not be asked."};function trainingJobArn(name,{partition,region,
callerAccount}){return`arn:${partition}:sagemaker:${region}:${callerAccount}:training-job/${name}`}function fill(manifest,{
facts,modelData}){let[container={},...others]=manifest.containers;if(others.length>0)return{manifest,filled:[]};let image=container.
image===void 0&&facts.image!==void 0?{image:facts.image}:{},data=container.model_data!==void 0||container.model_data_source!==
void 0||modelData===void 0?{}:dataOf(modelData),filled=Object.keys({...image,...data}).map(key=>["containers",0,key]);return{
manifest:{...manifest,containers:[{...container,...image,...data}]},filled}}function dataOf(uri){return uri.endsWith(".t\
ar.gz")?{model_data:uri}:{model_data_source:{uri:uri.endsWith("/")?uri:`${uri}/`,type:"prefix",compression:"none"}}}function isFilled(path,filled){
return filled.some(one=>one.every((step,index)=>path[index]===step))}function whole(sourced){let{file}=sourced,{containers}=file.
manifest;if(containers.length>0&&containers.every(({image})=>image!==void 0))return sourced;throw(0,_0_.Qm)({file,at:containers.
length>0?["containers",0]:["source"],message:"No image is known: the manifest names none, and what `source` names has no\
ne that it could give.",hint:"Give the container the `image` that serves the model. A job of an algorithm has none of it\
s own."})}function checksOf(name,{facts},filled){let keys=filled.map(path=>path.at(-1)),what=keys.length===0?"nothing wa\
s left to fill in":`it filled in ${keys.map(key=>`\`${key}\``).join(" and ")}`,checks=[{level:"passed",title:"Source",detail:`\
The training job ${name} is Completed; ${what}.`}],repository=/\/([^/:@]+)(?:[:@]|$)/.exec(facts.image??"")?.[1]??"";if(keys.
includes("image")&&repository.endsWith("-training")){let detail=`${facts.image} trains and does not serve; give the cont\
ainer the \`image\` that serves the model.`;checks.push({level:"warning",title:"Source",detail})}return checks}})};
