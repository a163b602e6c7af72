"use strict";exports.id=8375,exports.ids=[8375],exports.modules={7755:((_m_,_e_,_r_)=>{_r_.d(_e_,{k:()=>closest,q:()=>normal});function closest(given,candidates){
let wanted=normal(given);if(wanted.length===0||wanted.length>64)return;let best,bestDistance=Math.max(1,Math.floor(wanted.
length/3))+1;for(let candidate of candidates){if(Math.abs(candidate.length-wanted.length)>=bestDistance)continue;let distance=editDistance(
wanted,normal(candidate));distance<bestDistance&&(best=candidate,bestDistance=distance)}return best}function normal(word){
return word.replace(/([a-z0-9])([A-Z])/g,"$1_$2").replace(/[\s-]+/g,"_").toLowerCase()}function editDistance(from,to){let beforeLast=[],
last=Array.from({length:to.length+1},(_,column)=>column);for(let row=1;row<=from.length;row++){let current=[row];for(let column=1;column<=
to.length;column++){let isSame=from[row-1]===to[column-1],isSwap=row>1&&column>1&&from[row-1]===to[column-2]&&from[row-2]===
to[column-1];current[column]=Math.min(at(current,column-1)+1,at(last,column)+1,at(last,column-1)+(isSame?0:1),isSwap?at(
beforeLast,column-2)+1:Number.POSITIVE_INFINITY)}beforeLast=last,last=current}return at(last,to.length)}function at(row,column){
return row[column]??Number.POSITIVE_INFINITY}}),839:((_m_,_e_,_r_)=>{_r_.d(_e_,{G:()=>readPath,j:()=>formatPath});var BARE_KEY=/^[A-Za-z_][A-Za-z0-9_-]*/;
function formatPath(path){return path.map((step,index)=>typeof step=="number"?`[${step}]`:BARE_KEY.exec(step)?.[0]!==step?
`[${JSON.stringify(step)}]`:index===0?step:`.${step}`).join("")}function readPath(text){let path=[],ends=[],at=0;for(;at<
text.length&&text[at]!=="="&&text[at]!==" "&&text[at]!=="	";){let step=readStep(text.slice(at),path.length===0);if(step===
void 0)return{failedAt:at};path.push(step.value),at+=step.length,ends.push(at)}return path.length===0?{failedAt:0}:{path,
ends}}function readStep(text,isFirst){let index=/^\[(0|[1-9][0-9]{0,5})\]/.exec(text);if(index?.[1]!==void 0)return{value:Number(
index[1]),length:index[0].length};let quoted=/^\[("(?:[^"\\]|\\.)*")\]/.exec(text);if(quoted?.[1]!==void 0)return quotedStep(
quoted[1],quoted[0].length);let dot=isFirst?0:1;if(dot===1&&text[0]!==".")return;let bare=BARE_KEY.exec(text.slice(dot))?.[0];
return bare===void 0?void 0:{value:bare,length:dot+bare.length}}function quotedStep(literal,length){try{let value=JSON.parse(
literal);return typeof value=="string"?{value,length}:void 0}catch{return}}}),8375:((_m_,_e_,_r_)=>{_r_.d(_e_,{Im:()=>guardrailProblems,
NE:()=>effectiveDeployment,Ux:()=>checkMetrics,Xh:()=>smokeRequestsOf,Y9:()=>expandShortForms,YA:()=>seconds,d6:()=>everyEnvironment,
e0:()=>MANIFEST,je:()=>exclusionProblems,oC:()=>deploymentProblems,yv:()=>originOf,z6:()=>check});var _0_=_r_(6695),_1_=_r_(
785),_2_=_r_(4421),_3_=_r_(6450),_4_=_r_(839),_5_=_r_(7755),_6_=_r_(8469),_7_=_r_(7073),_8_=_r_(5558),_9_=_r_(2169),_10_=_r_(
9702),_11_=_r_(5715);function effectiveDeployment(deploy,environment){let{environments,...base}=deploy,own=environments===
void 0?{}:ownValue(environments,environment);if(own!==void 0)return{...(0,_11_.s)({...base,...own,shadow_variants:laid(base.
shadow_variants,own.shadow_variants),traffic:merged(base.traffic,own.traffic),alarms:laid(base.alarms,own.alarms),autoscaling:merged(
base.autoscaling,own.autoscaling),data_capture:merged(base.data_capture,own.data_capture),async:merged(base.async,own.async),
enhanced_metrics:merged(base.enhanced_metrics,own.enhanced_metrics),explainer:merged(base.explainer,own.explainer),smoke_test:merged(
base.smoke_test,own.smoke_test)}),endpoint:own.endpoint??base.endpoint,variants:own.variants??base.variants??[]}}function originOf(deploy,environment,path){
let own=deploy.environments===void 0?void 0:ownValue(deploy.environments,environment);return hasPath(own,path.slice(0,2))||
!hasPath(deploy,path.slice(0,2))&&hasPath(own,path.slice(0,1))?["deploy","environments",environment,...path]:["deploy",...path]}
function seconds(duration){let amount=Number.parseInt(duration,10);return duration.endsWith("ms")?amount/1e3:amount*(duration.
endsWith("h")?3600:duration.endsWith("m")?60:1)}function laid(base,own){return own===void 0?base:own}function merged(base,own){
return own==null?own===void 0?base:null:{...base,...own}}function ownValue(record,key){return Object.hasOwn(record,key)?
record[key]:void 0}function hasPath(value,path){return path.reduce((found2,step)=>{let inner=found2?.value;if(!(typeof inner!=
"object"||inner===null||!Object.hasOwn(inner,step)))return{value:Object.entries(inner).find(([key])=>key===String(step))?.[1]}},
{value})!==void 0}function exclusionProblems(deployment,containers){let{variants,shadow_variants:shadows}=deployment;return[
...variants.some(({serverless})=>serverless!==void 0)?notServerless(containers).map(message=>({path:["variants"],message})):
[],...shadows?notBesideShadows([...variants,...shadows],containers).map(message=>({path:["shadow_variants"],message})):[]]}
function notServerless(containers){let source=containers.findIndex(({hasModelDataSource})=>hasModelDataSource),bought=containers.
findIndex(({isOfMarketplace})=>isOfMarketplace);return[...containers.length>1?["a serverless variant serves one containe\
r, and this model has several"]:[],...source===-1?[]:[`a serverless variant serves a \`model_data\` only, and \`containers[${source}\
]\` has a \`model_data_source\``],...bought===-1?[]:[`a serverless variant serves nothing of AWS Marketplace, and \`conta\
iners[${bought}]\` has a \`product_id\``]]}function notBesideShadows(variants,containers){let old=inf1Of(variants),bought=containers.
findIndex(({isOfMarketplace})=>isOfMarketplace);return[...containers.length>1?["a shadow test is of models with one cont\
ainer, and this model has several"]:[],...bought===-1?[]:[`a shadow test is of nothing from AWS Marketplace, and \`contai\
ners[${bought}]\` has a \`product_id\``],...old===void 0?[]:[`a shadow test has no Inf1 instances, and variant "${old.name}\
" is ${typeOf(old)}`]]}function guardrailProblems(deployment,containers){let{traffic,alarms}=deployment,isGradual=traffic?.
shift!==void 0&&traffic.shift!=="all_at_once",isWatched=alarms!=null,old=inf1Of(deployment.variants),bought=containers.findIndex(
({isOfMarketplace})=>isOfMarketplace);if(!isGradual&&!isWatched||old===void 0&&bought===-1)return[];let because=old===void 0?
`\`containers[${bought}]\` is of AWS Marketplace (it has a \`product_id\`)`:`variant "${old.name}" is ${typeOf(old)}`,wanted=[
...isGradual?[traffic.shift]:[],...isWatched?["alarms"]:[]].join(" and ");return[{path:isGradual?["traffic","shift"]:["a\
larms"],message:`SageMaker has no guardrails for Inf1 instances and for AWS Marketplace, and ${because}: it would leave \
out ${wanted} without a word, and move all traffic at once, without baking`,help:"take `traffic` and `alarms` out (`null\
` in an environment), or serve it from other instances"}]}function inf1Of(variants){return variants.find(({instance_type:type})=>type?.
startsWith("ml.inf1.")===!0)}function typeOf({instance_type:type}){return type??"serverless"}function explainerProblems({
explainer,variants,async:asynchronous}){if(!explainer)return[];let problems=[],complain=(path,message,help)=>problems.push(
{path:["explainer",...path],message,...help!==void 0&&{help}}),{shap_baseline:baseline,inference}=explainer;return baseline===
void 0&&complain([],"explainer needs shap_baseline"),inference?.feature_types!==void 0&&!inference.feature_types.includes(
"text")&&complain(["inference","feature_types"],"feature_types are for texts, and one of them must be text","leave them \
out: numbers and categories are inferred from the baseline"),variants.some(({serverless})=>serverless!==void 0)&&complain(
[],"explainer is for real-time endpoints, and a variant is serverless"),asynchronous&&complain([],"explainer is for real\
-time endpoints, and cannot stand beside async"),problems}function scalingProblems({autoscaling,variants}){let managed=variants.
flatMap(({name,managed_scaling:scaling,instance_count:count=1},index)=>{if(scaling===void 0)return[];let path=["variants",
index,"managed_scaling"];return scaling.min>scaling.max?[{path:[...path,"min"],message:`min ${scaling.min} is more than \
max ${scaling.max}`}]:autoscaling?[{path,message:"managed_scaling cannot stand beside autoscaling"}]:count<scaling.min||
count>scaling.max?[{path:["variants",index,"instance_count"],message:`variant "${name}" begins with ${count} instances, \
which is not from ${scaling.min} to ${scaling.max} as managed_scaling says`}]:[]});if(!autoscaling)return managed;let{min=1,
max=1}=autoscaling;return managed.length>0?managed:min>max?[{path:["autoscaling","min"],message:`min ${min} is more than\
 max ${max}`}]:variants.some(({serverless})=>serverless!==void 0)?[{path:["autoscaling"],message:"a serverless variant s\
cales by itself"}]:variants.flatMap(({name,instance_count:count=1},index)=>count<min||count>max?[{path:["variants",index,
"instance_count"],message:`variant "${name}" begins with ${count} instances, which is not from ${min} to ${max} as autos\
caling says`}]:[])}function smokeRequestsOf({requests,...shared}){return requests===void 0?[{...shared,path:[]}]:requests.
map((own,index)=>({...shared,...own,path:["requests",index]}))}function smokeTestProblems({smoke_test:test,async:asynchronous}){
return test?[...test.payload!==void 0&&test.requests!==void 0?[{path:["smoke_test","payload"],message:"payload cannot st\
and beside requests; each of them has its own"}]:[],...smokeRequestsOf(test).flatMap(request=>requestProblems(request,isGiven(
asynchronous)))]:[]}function requestProblems(request,isAsynchronous){let{expect={}}=request,at=(...path)=>["smoke_test",
...request.path,...path],problems=[...["payload","content_type"].filter(key=>request[key]===void 0).map(key=>({path:at(),
message:`smoke_test needs ${key}`}))],{equals,at_least:least,at_most:most,http_status:status}=expect;return equals!==void 0&&
(least!==void 0||most!==void 0)&&problems.push({path:at("expect","equals"),message:"equals cannot stand beside at_least \
or at_most"}),least!==void 0&&most!==void 0&&least>most&&problems.push({path:at("expect","at_least"),message:`at_least ${least}\
 is more than at_most ${most}`}),isAsynchronous&&status!==void 0&&status!==200&&problems.push({path:at("expect","http_st\
atus"),message:"an asynchronous endpoint does not tell the status of an answer",help:"take it out: an answer is expected\
, and a failure is none"}),problems}function isGiven(value){return value!=null}function deploymentProblems(deployment){return[
...variantProblems(deployment),...deployment.traffic?trafficProblems(deployment,deployment.traffic):[],...timeoutProblems(
deployment.variants,"variants"),...timeoutProblems(deployment.shadow_variants??[],"shadow_variants"),...scalingProblems(
deployment),...asynchronousProblems(deployment),...explainerProblems(deployment),...smokeTestProblems(deployment),...missingMembers(
deployment),...duplicates(deployment.alarms??[]).map(alarm=>({path:["alarms"],message:`alarm ${quoted(alarm)} stands her\
e twice`})),...duplicates(deployment.data_capture?.capture??[]).map(side=>({path:["data_capture","capture"],message:`${side}\
 stands here twice`}))]}function asynchronousProblems({async:asynchronous,shadow_variants}){return!asynchronous||!shadow_variants?
[]:[{path:["shadow_variants"],message:"shadow_variants cannot stand beside async"}]}function variantProblems({variants,shadow_variants,
data_capture,traffic}){let all=[...variants,...shadow_variants??[]],problems=duplicates(all.map(({name})=>name)).map(name=>({
path:["variants"],message:`variant ${quoted(name)} stands here twice; each has its own name`}));if(variants.length===0&&
problems.push({path:["variants"],message:"a deployment needs at least one variant"}),variants.forEach((variant,index)=>{
problems.push(...kindProblems(variant,["variants",index]))}),shadow_variants?.forEach((variant,index)=>{problems.push(...kindProblems(
variant,["shadow_variants",index]))}),shadow_variants&&variants.length!==1&&problems.push({path:["shadow_variants"],message:"\
a shadow variant needs exactly one production variant beside it"}),!all.some(({serverless})=>serverless!==void 0))return problems;
let excluded=[all.length>1?"more than one variant":"",data_capture?"data_capture":"",traffic?"traffic":""].filter(text=>text!==
"");return excluded.length===0?problems:[...problems,{path:["variants"],message:`a serverless variant excludes ${excluded.
join(", ")}`}]}function kindProblems(variant,path){if(variant.serverless===void 0)return variant.instance_type===void 0?
[{path,message:`variant ${quoted(variant.name)} needs an instance_type (or serverless)`}]:[];let excluded=["instance_typ\
e","instance_count","volume_size","ami","routing","managed_scaling"],{provisioned_concurrency:provisioned,max_concurrency:max}=variant.
serverless;return[...excluded.filter(key=>variant[key]!==void 0).map(key=>({path:[...path,key],message:`${key} cannot st\
and beside serverless`})),...provisioned!==void 0&&provisioned>max?[{path:[...path,"serverless","provisioned_concurrency"],
message:`${provisioned} is more than max_concurrency ${max}`}]:[]]}function timeoutProblems(variants,section){let keys=[
"model_download_timeout","startup_timeout"];return variants.flatMap((variant,index)=>keys.flatMap(key=>{let value=variant[key];
return value===void 0||seconds(value)>=60&&seconds(value)<=3600?[]:[{path:[section,index,key],message:`${value} is not f\
rom 1m to 1h`}]}))}var SIZES={canary:{name:"a canary",least:1,most:50},linear:{name:"a linear step",least:10,most:50},rolling:{
name:"a rolling batch",least:5,most:50}};function trafficProblems(deployment,traffic){let{shift,size,wait,terminate_after:terminate,
timeout,rollback_size:rollback}=traffic,problems=[],complain=(key,message,help)=>problems.push({path:["traffic",key],message,
...help===void 0?{}:{help}});if(shift===void 0&&complain("shift","traffic needs a shift: all_at_once, canary, linear or \
rolling"),shift==="all_at_once"&&size!==void 0&&complain("size","all_at_once has no size"),shift!=="rolling"&&rollback!==
void 0&&complain("rollback_size","rollback_size belongs to rolling alone"),shift==="rolling"&&terminate!==void 0&&complain(
"terminate_after","rolling keeps no old fleet, so terminate_after has no meaning"),shift==="rolling"&&deployment.variants.
length>1&&complain("shift","rolling needs a single variant"),wait!==void 0&&seconds(wait)>3600&&complain("wait",`${wait}\
 is more than 1h`),terminate!==void 0&&seconds(terminate)>3600&&complain("terminate_after",`${terminate} is more than 1h`),
shift!==void 0&&shift!=="all_at_once"){if(size===void 0)complain("size",`${shift} needs a size, such as 10%`);else for(let message of sizeProblems(
shift,size,deployment))complain("size",message);wait===void 0&&complain("wait",`${shift} needs a wait, such as 10m: with\
out it no alarm has time to speak`)}if(problems.length>0)return problems;let waits=totalWaitInSeconds(deployment),limit=timeout===
void 0?MAX_EXECUTION_SECONDS:seconds(timeout);return limit<600||limit>MAX_EXECUTION_SECONDS?complain("timeout",`${timeout}\
 is not from 10m to 8h`):waits>=limit&&complain(timeout===void 0?"wait":"timeout",`the waits add up to ${waits} s, and t\
he timeout of ${limit} s must be longer`,"wait less, take larger steps, or raise the timeout (up to 8h)"),problems}var MAX_EXECUTION_SECONDS=28800;
function sizeProblems(shift,size,{variants}){let{name,least,most}=SIZES[shift],problems=[];if(typeof size=="string"){let share=Number.
parseInt(size,10);(share<least||share>most)&&problems.push(`${name} is from ${least}% to ${most}%, not ${size}`)}for(let{
name:variant,instance_count:count=1}of variants)count===1?problems.push(`variant ${quoted(variant)} has one instance, so\
 ${name} would be all of it; use all_at_once or 2 instances`):typeof size=="number"&&(size*100<least*count||size*100>most*
count)&&problems.push(`${name} of ${size} of the ${count} instances of variant ${quoted(variant)} is not from ${least}% \
to ${most}%`);return problems}function totalWaitInSeconds({traffic,variants}){if(!traffic?.shift)return 0;let wait=traffic.
wait===void 0?0:seconds(traffic.wait),grace=traffic.terminate_after===void 0?0:seconds(traffic.terminate_after);switch(traffic.
shift){case"all_at_once":return wait+grace;case"canary":return 2*wait+grace;case"linear":case"rolling":return steps(traffic.
size??"100%",variants)*wait+grace}}function steps(size,variants){return typeof size=="string"?Math.ceil(100/Math.max(1,Number.
parseInt(size,10))):Math.max(...variants.map(({instance_count:count=1})=>Math.ceil(count/size)))}function missingMembers({
data_capture,autoscaling}){let need=(section,value,keys)=>value?keys.filter(key=>!Object.hasOwn(value,key)).map(key=>({path:[
section],message:`${section} needs ${key}`})):[];return[...need("data_capture",data_capture,["sampling","capture"]),...need(
"autoscaling",autoscaling,["min","max","invocations_per_instance"])]}function duplicates(names){return names.filter((name,index)=>names.
indexOf(name)!==index)}function quoted(text){return`"${text}"`}function deployFindings(tree){let section=(0,_7_.GG)(tree,
"deploy");if(section===void 0)return[];let{data:deploy}=_0_.zR.safeParse((0,_7_.OY)(section));if(deploy===void 0)return[];
let containers=containersOf(tree);return[...everyEnvironment(deploy,deployment=>[...deploymentProblems(deployment),...exclusionProblems(
deployment,containers)]),...environmentProblems(deploy)].map(({path,message,help})=>(0,_6_.F9)((0,_7_.au)(tree,path),`${(0,_4_.
j)(path)}: ${message}`,help))}function everyEnvironment(deploy,rule){let environments=deploy.environments===void 0?[""]:
Object.keys(deploy.environments),told=new Map;for(let name of environments){let deployment=effectiveDeployment(deploy,name);
for(let problem of deployment===void 0?[]:rule(deployment)){let path=originOf(deploy,name,problem.path),identity=JSON.stringify(
[path,problem.message]),names=told.get(identity)?.names??[];told.set(identity,{problem:{...problem,path},names:[...names,
name]})}}return[...told.values()].map(({problem,names})=>isInEnvironment(problem.path)||names.length===environments.length?
problem:{...problem,message:`${problem.message} (in ${listed(names)})`})}function containersOf(tree){return(0,_7_.S3)((0,_7_.
GG)(tree,"containers")).map(container=>({hasModelDataSource:(0,_7_.GG)(container,"model_data_source")!==void 0,isOfMarketplace:(0,_7_.
GG)(container,"product_id")!==void 0}))}function listed(names){let first=names.slice(0,3).map(quoted2).join(", ");return names.
length>3?`${first} and ${names.length-3} more`:first}function isInEnvironment(path){return path[1]==="environments"}function environmentProblems({
environments={}}){return Object.entries(environments).flatMap(([name,{requires,stage,stage_status}])=>{let path=["deploy",
"environments",name];return[...requires===void 0?[]:requiresProblems({environments,name,requires,path:[...path,"requires"]}),
...stage_status!==void 0&&stage===void 0?[{path:[...path,"stage_status"],message:"there is no `stage` that it would be t\
he status of"}]:[]]})}function requiresProblems({environments,name,requires,path}){if(requires===name)return[{path,message:`${quoted2(
requires)} is this environment itself`}];if(!Object.hasOwn(environments,requires)){let near=(0,_5_.k)(requires,Object.keys(
environments)),help=near===void 0?"name one of them, or add it":`did you mean \`${near}\`?`;return[{path,message:`${quoted2(
requires)} is not one of \`deploy.environments\``,help}]}let seen=new Set,next=requires;for(;next!==void 0&&next!==name&&
!seen.has(next);)seen.add(next),next=Object.hasOwn(environments,next)?environments[next]?.requires:void 0;return next===
name?[{path,message:`${quoted2(requires)} requires ${quoted2(name)} in turn, so that neither can be the first`}]:[]}function quoted2(text){
return JSON.stringify((0,_9_.dh)(text))}var REFUSED=[{key:/role|^iam|_iam$|assume/,within:"validation",because:"a manife\
st chooses no role: whoever opens a pull request would choose what runs with it; the role of this job is an input of the\
 workflow, `validation-role-arn`"},{key:/^validation_role/,because:"a manifest chooses no role: whoever opens a pull req\
uest would choose what runs with it; this one is an input of the workflow, `validation-role-arn`"},{key:/kms|encryption/,
within:"validation",because:"a manifest chooses no key of KMS; that of this job is an input of the workflow, `validation\
-kms-key-id`"},{key:/^(model_card_)?status$/,within:"model_card",because:"the status of the card stands beside `model_ca\
rd`, as `model_card_status`"},{key:/kms|encryption/,within:"reports",because:"a manifest chooses no key of KMS; that of \
the reports is an input of the workflow, `reports-kms-key-id`"},{key:/bucket|destination|^output|_output_|(^|_)owner/,within:"\
reports",because:"a manifest chooses no place that data goes to; files are uploaded to `reports-s3-uri`, an input of the\
 workflow, as is `reports-bucket-owner-id`"},{key:/role|^iam|_iam$|assume/,within:"deploy",because:"a manifest chooses n\
o role: whoever opens a pull request would choose what runs with it; roles are inputs of the workflow, such as `executio\
n-role-arn`"},{key:/(^|_)accounts?(_ids?)?$/,within:"deploy",because:"a manifest chooses no account; the endpoint's is t\
hat of `role-to-assume`, an input of the workflow"},{key:/vpc|subnet|security_group/,within:"deploy",because:"a manifest\
 chooses no network; those are inputs of the workflow, `vpc-subnets` and `vpc-security-group-ids`"},{key:/kms|encryption/,
within:"deploy",because:"a manifest chooses no key of KMS; keys are inputs of the workflow, `endpoint-kms-key-id` and `d\
ata-capture-kms-key-id`"},{key:/^tags?$/,within:"deploy",because:"this action writes the tags, and finds by them what it\
 made"},{key:/destination|bucket|s3_|_s3|^s3$|_uri$|^output|_output_|_path$|topic|notification/,within:"deploy",because:"\
a manifest chooses no place that data goes to; those are inputs of the workflow, such as `data-capture-s3-uri`, `async-o\
utput-s3-uri` and `async-error-topic-arn`"},{key:/(^|_)(role|roles|iam)(_arns?)?$|^role_|_role_|assume/,because:"a manif\
est chooses no role: whoever opens a pull request would choose what runs with it; roles are inputs of the workflow, such\
 as `role-to-assume`"},{key:/(^|_)accounts?(_ids?)?$/,because:"a manifest chooses no account; it is an input of the work\
flow, `registry-account-id`"},{key:/(^|_)regions?$/,because:"a manifest chooses no region; it is an input of the workflo\
w, `aws-region`"},{key:/approv|^model_status$|^(model_package_)?status$/,because:"a manifest cannot approve: each versio\
n is registered as PendingManualApproval, and somebody else decides"},{key:/kms|encryption|security_config/,because:"a m\
anifest chooses no key of KMS; keys are inputs of the workflow, and that of the registered version is `package-kms-key-i\
d`"},{key:/^(model_)?life_?cycle(_stage)?$|^stage(_status|_description)?$/,within:"deploy",because:"the stage of each en\
vironment is `stage` in `deploy.environments.NAME`, and is written when the version serves there"},{key:/life_?cycle|^stage(_status|_description)?$/,
because:"a manifest claims no stage: a stage is what a deployment has reached"},{key:/vpc|subnet|security_group/,because:"\
a manifest chooses no network; that is an input of the workflow"},{key:/data_capture_(s3|kms|key|uri|dest|bucket|path|prefix)|capture_destination/,
because:"a manifest chooses no place for captured data; that is an input of the workflow, `data-capture-s3-uri`"},{key:/^(client_)?token$/,
because:"the token is made from what is registered, so that the same model is registered once"},{key:/^image_digest$/,because:"\
the digest is a part of `image`: `REGISTRY/REPOSITORY@sha256:DIGEST`; a tag is resolved to it"},{key:/^additional_s3_data_source$/,
because:'SageMaker answers "AdditionalS3DataSource is not allowed in InferenceSpecification"; use `additional_model_data\
`'},{key:/^(model_package_)?registration_type$|^managed_storage_type$/,because:"what it would do is not documented, and \
SageMaker has its own default"},{key:/secret|password|credential|access_key/,because:"a manifest holds no secrets: every\
body who reads the registry reads it"}];function refusalOf(key,path=[]){let word=(0,_5_.q)(key),section=path[0]==="drift\
_baselines"?"reports":path[0];return REFUSED.find(refused=>refused.key.test(word)&&(refused.within===void 0||refused.within===
section))?.because}function identityFindings(tree){let[group,name]=[(0,_7_.Ms)(tree,"group"),(0,_7_.Ms)(tree,"name")];if(group!==
void 0&&name!==void 0)return[(0,_6_.F9)(name.keyPlace,"`name` and `group` are given: a package is a version of a group, \
or has a name of its own","remove one of them; only AWS Marketplace needs `name`")];if(name!==void 0)return[...onlyVersionsFindings(
tree),...packageFindings(tree)];let version=[...onlyPackagesFindings(tree),...versionFindings(tree)];return group!==void 0?
version:[(0,_6_.F9)((0,_7_.$t)(tree,[]),"the manifest has no `group`","add the name of a model package group"),...version]}
var ONLY_PACKAGES={algorithm:"a version of a group names its `containers`",validation:"a version of a group is tried by \
a deployment, in its smoke test",certify_for_marketplace:"AWS Marketplace lists no versions of a group"};function onlyPackagesFindings(tree){
return Object.entries(ONLY_PACKAGES).flatMap(([key,because])=>{let entry=(0,_7_.Ms)(tree,key);if(entry===void 0)return[];
let message=`\`${key}\` belongs to a package with a \`name\`: ${because}`;return[(0,_6_.F9)(entry.keyPlace,message,"remo\
ve it, or write `name` instead of `group`")]})}var ONLY_VERSIONS={group_description:"a package with a `name` is in no gr\
oup",source:"a package with a `name` is described in full, and nothing is filled in",source_uri:"SageMaker takes no sour\
ce URI for a package with a `name`",deploy:"only an Approved version of a group is deployed, and a package with a `name`\
 is never approved"};function onlyVersionsFindings(tree){return Object.entries(ONLY_VERSIONS).flatMap(([key,because])=>{
let entry=(0,_7_.Ms)(tree,key);if(entry===void 0)return[];let message=`\`${key}\` belongs to a version of a \`group\`: ${because}`;
return[(0,_6_.F9)(entry.keyPlace,message,"remove it, or write `group` instead of `name`")]})}var INSTANCE_TYPES=["realti\
me_instance_types","transform_instance_types"],LISTS=["content_types","response_types",...INSTANCE_TYPES],ADD_CONTAINERS="\
add a list of 1 to 15 containers";function packageFindings(tree){if((0,_7_.Ms)(tree,"algorithm")!==void 0)return besideAlgorithmFindings(
tree);if((0,_7_.Ms)(tree,"containers")===void 0){let help=`${ADD_CONTAINERS}, or \`algorithm\``;return[(0,_6_.F9)((0,_7_.
$t)(tree,[]),"the manifest has no `containers`",help)]}return INSTANCE_TYPES.flatMap(key=>(0,_7_.Ms)(tree,key)!==void 0?
[]:[(0,_6_.F9)((0,_7_.$t)(tree,["name"]),`the manifest has no \`${key}\`, which SageMaker wants of a package with a \`name\
\``,"add a list of instance types, such as `[ml.m5.xlarge]`")])}function besideAlgorithmFindings(tree){return["container\
s",...LISTS].flatMap(key=>{let entry=(0,_7_.Ms)(tree,key);if(entry===void 0)return[];let message=`\`${key}\` cannot stand\
 beside \`algorithm\`: the specification is the algorithm's own`;return[(0,_6_.F9)(entry.keyPlace,message,"remove one of\
 them")]})}function versionFindings(tree){let uri=(0,_7_.GG)(tree,"source_uri"),text=(0,_7_.b6)(uri),problem=(0,_1_.z$)(
text??"");if(uri!==void 0&&problem!==void 0)return[(0,_6_.F9)(uri,`source_uri: ${JSON.stringify((0,_9_.dh)(text??""))} ${problem.
message}`,problem.help)];if(uri!==void 0&&text!==void 0&&(0,_1_.i1)(text))return cloneFindings(tree,text);if((0,_7_.Ms)(
tree,"containers")!==void 0||isFilledBySource(tree))return[];if((0,_7_.Ms)(tree,"algorithm")!==void 0)return[];if(uri!==
void 0&&text!==void 0){let message=`source_uri: ${JSON.stringify((0,_9_.dh)(text))} is not the ARN of a model or a model\
 package, so that it stands beside \`containers\` and not for them`;return[(0,_6_.F9)(uri,message,ADD_CONTAINERS)]}let help=(0,_7_.
Ms)(tree,"source")===void 0?ADD_CONTAINERS:`${ADD_CONTAINERS}, or \`training_job\` to \`source\``;return[(0,_6_.F9)((0,_7_.
$t)(tree,[]),"the manifest has no `containers`",help)]}function isFilledBySource(tree){let source=(0,_7_.GG)(tree,"sourc\
e");return(0,_7_.Ms)(source,"training_job")!==void 0||(0,_7_.Ms)(source,"pipeline_execution")!==void 0}function cloneFindings(tree,uri){
let of=(0,_1_.FK)(uri)?.kind==="model"?"the model":"the model package",keys=["containers","additional_specifications",...LISTS].
map(key=>[key]),filling=["training_job","pipeline_execution"].map(key=>["source",key]);return[...keys,...filling].flatMap(
path=>{let key=path.at(-1)??"",parent=path.length===1?tree:(0,_7_.GG)(tree,"source"),entry=(0,_7_.Ms)(parent,key);if(entry===
void 0)return[];let message=`\`${path.join(".")}\` cannot stand beside a \`source_uri\` that is the ARN of ${of}: SageMa\
ker takes the specification from there`;return[(0,_6_.F9)(entry.keyPlace,message,"remove one of them")]})}function metricsFindings(tree){
let metrics=(0,_7_.GG)(tree,"metrics");return[...primaryFindings(metrics),...(0,_7_.q7)((0,_7_.GG)(metrics,"values")).flatMap(
name=>gateFindings(tree,name))]}function primaryFindings(metrics){let primary=(0,_7_.GG)(metrics,"primary"),name=(0,_7_.
b6)(primary),names=(0,_7_.q7)((0,_7_.GG)(metrics,"values"));if(primary===void 0||name===void 0||names.length===0||names.
includes(name))return[];let near=(0,_5_.k)(name,names),help=near===void 0?"name one of them, or add it to `metrics.value\
s`":`did you mean \`${near}\`?`;return[(0,_6_.F9)(primary,`metrics.primary: ${JSON.stringify((0,_9_.dh)(name))} is not o\
ne of \`metrics.values\``,help)]}function gateFindings(tree,metric){let path=["metrics","values",metric,"gate"],gate=path.
reduce((parent,key)=>(0,_7_.GG)(parent,key),tree);if(gate?.kind!=="map")return[];let name=(0,_4_.j)(path);if(!["min","ma\
x","max_regression"].some(key=>gate.entries.has(key)))return[(0,_6_.F9)((0,_7_.au)(tree,path),`${name} has no limit`,"gi\
ve it `min`, `max` or `max_regression`")];let min=(0,_7_.GG)(gate,"min"),max=(0,_7_.GG)(gate,"max"),lowest=(0,_7_.rl)(min),
highest=(0,_7_.rl)(max);if(min===void 0||max===void 0||lowest===void 0||highest===void 0||lowest<=highest)return[];let{line}=(0,_8_.
df)(max),message=`${name}: \`min\` ${lowest} is above \`max\` ${highest} (line ${line}), so that no value can pass`;return[
(0,_6_.F9)(min,message)]}function uniqueFindings(tree,path,key){let items=(0,_7_.S3)(path.reduce((parent,step)=>(0,_7_.GG)(
parent,step),tree)),first=new Map;return items.flatMap((item,index)=>{let text=(0,_7_.b6)((0,_7_.GG)(item,key));if(text===
void 0)return[];let other=first.get(text);if(other===void 0)return first.set(text,index),[];let at=[...path,index,key],message=`${(0,_4_.
j)(at)}: ${JSON.stringify((0,_9_.dh)(text))} is the ${key} of ${(0,_4_.j)([...path,other])} already`;return[(0,_6_.F9)((0,_7_.
au)(tree,at),message)]})}function modelDataFindings(tree,path,owner){let additional=[...path,"additional_model_data"];return[
...exclusiveFindings(tree,path,owner),...placeFindings(tree,path,owner),...dataFindings(tree,[...path,"model_data_source"],
(0,_7_.GG)(owner,"model_data_source")),...uniqueFindings(tree,additional,"channel"),...(0,_7_.S3)((0,_7_.GG)(owner,"addi\
tional_model_data")).flatMap((item,index)=>dataFindings(tree,[...additional,index],item))]}function exclusiveFindings(tree,path,owner){
let[data,source,etag]=["model_data","model_data_source","model_data_etag"].map(key=>(0,_7_.Ms)(owner,key));if(data!==void 0&&
source!==void 0){let message=`${(0,_4_.j)([...path,"model_data_source"])} cannot stand beside \`model_data\`: there is one\
 model`,help2=`remove one of them${path[0]==="algorithm"?"":"; further data goes into `additional_model_data`"}`;return[
(0,_6_.F9)(source.keyPlace,message,help2)]}if(etag===void 0||data!==void 0)return[];let at=[...path,"model_data_etag"],help=source===
void 0?"add `model_data`, or remove it":"write it as `etag` in `model_data_source`";return[(0,_6_.F9)((0,_7_.$t)(tree,at),
`${(0,_4_.j)(at)}: there is no \`model_data\` that it would be the ETag of`,help)]}function placeFindings(tree,path,owner){
let source=(0,_7_.Ms)(owner,"model_data_source");if(source===void 0||(0,_7_.Ms)(tree,"name")===void 0)return[];let certify=(0,_7_.
GG)(tree,"certify_for_marketplace"),isListed=certify?.kind==="scalar"&&certify.value===!0;if(path[0]==="algorithm"&&!isListed)
return[];let name=(0,_4_.j)([...path,"model_data_source"]),whose=path[0]==="algorithm"?"what AWS Marketplace lists":"a p\
ackage with a `name`";return[(0,_6_.F9)(source.keyPlace,`${name}: SageMaker takes no such source for ${whose}`,"write `m\
odel_data`, one `.tar.gz`")]}function dataFindings(tree,path,data){let uri=(0,_7_.b6)((0,_7_.GG)(data,"uri")),type=(0,_7_.
b6)((0,_7_.GG)(data,"type")),isGzip=(0,_7_.b6)((0,_7_.GG)(data,"compression"))==="gzip",findingAt=(key,message,help)=>(0,_6_.
F9)((0,_7_.au)(tree,[...path,key]),`${(0,_4_.j)([...path,key])}: ${message}`,help),shown=JSON.stringify((0,_9_.dh)(uri??
"",80)),findings=[];return uri!==void 0&&type==="prefix"&&uri!==""&&!uri.endsWith("/")&&findings.push(findingAt("uri",`${shown}\
 does not end with \`/\`, as a prefix does`,"add the `/`, or write `type: object`")),uri?.endsWith("/")&&type==="object"&&
findings.push(findingAt("uri",`${shown} ends with \`/\`, so that it is no object`,"write `type: prefix`")),isGzip&&type===
"prefix"&&findings.push(findingAt("compression","`gzip` is for one object, a tar archive that SageMaker unpacks","write \
`none`, or `type: object`")),(0,_7_.Ms)(data,"etag")!==void 0&&type==="prefix"&&findings.push(findingAt("etag","a prefix\
 has no ETag, only an object has","remove it")),(0,_7_.Ms)(data,"manifest_etag")!==void 0&&(0,_7_.Ms)(data,"manifest")===
void 0&&findings.push(findingAt("manifest_etag","there is no `manifest` that it would be the ETag of","add `manifest`, o\
r remove it")),findings}function cardFindings(tree){let card=(0,_7_.GG)(tree,"model_card"),file=(0,_7_.Ms)(card,"file"),
section=(0,_7_.q7)(card).find(key=>key!=="file");if(file===void 0||section===void 0)return[];let message=`model_card: \`f\
ile\` cannot stand beside sections such as \`${section}\``;return[(0,_6_.F9)(file.keyPlace,message,"put the sections int\
o the file, or leave `file` out")]}function validationFindings(tree){return[...modelDataFindings(tree,["algorithm"],(0,_7_.
GG)(tree,"algorithm")),...marketplaceFindings(tree),...(0,_7_.GG)(tree,"validation")?.kind==="map"?jobFindings(tree):[]]}
function marketplaceFindings(tree){let certify=(0,_7_.Ms)(tree,"certify_for_marketplace"),validation=(0,_7_.Ms)(tree,"va\
lidation"),skip=(0,_7_.GG)(tree,"skip_validation");if(skip!==void 0&&validation!==void 0&&(0,_7_.b6)(skip)==="all"){let message2="\
skip_validation: `all` leaves out the `validation` below it".replace("below it","of this manifest");return[(0,_6_.F9)(skip,
message2,"remove one of them")]}let isListed=certify?.value.kind==="scalar"&&certify.value.value===!0;return certify===void 0||
!isListed||validation!==void 0||(0,_7_.Ms)(tree,"name")===void 0?[]:[(0,_6_.F9)(certify.keyPlace,"certify_for_marketplac\
e: AWS Marketplace lists a package only after its `validation`, and there is none","add `validation`")]}var MAX_TRANSFORM_MB=100;
function jobFindings(tree){let job=(0,_7_.GG)(tree,"validation"),findingAt=(key,message,help)=>(0,_6_.F9)((0,_7_.au)(tree,
["validation",key]),`${(0,_4_.j)(["validation",key])}: ${message}`,help),findings=[],split=(0,_7_.b6)((0,_7_.GG)(job,"sp\
lit"))??"none";(0,_7_.Ms)(job,"batch_strategy")!==void 0&&split==="none"&&findings.push(findingAt("batch_strategy","ther\
e are no records to batch without a `split`","add `split: line`, or remove it"));let concurrent=(0,_7_.rl)((0,_7_.GG)(job,
"max_concurrent_transforms")),payload=(0,_7_.rl)((0,_7_.GG)(job,"max_payload_mb"));return concurrent!==void 0&&payload!==
void 0&&concurrent*payload>MAX_TRANSFORM_MB&&findings.push(findingAt("max_concurrent_transforms",`${concurrent} requests\
 of ${payload} MB are more than ${MAX_TRANSFORM_MB} MB at a time`,`write at most ${Math.floor(MAX_TRANSFORM_MB/payload)}\
, or a smaller \`max_payload_mb\``)),(0,_7_.b6)((0,_7_.GG)(job,"input_type"))==="manifest"&&(0,_7_.b6)((0,_7_.GG)(job,"i\
nput"))?.endsWith("/")&&findings.push(findingAt("input","it ends with `/`, so that it is no manifest file","name the fil\
e, or write `input_type: prefix`")),findings}function servingFindings(tree){let additional=(0,_7_.S3)((0,_7_.GG)(tree,"a\
dditional_specifications"));return[...listFindings(tree,["containers"]),...uniqueFindings(tree,["additional_specificatio\
ns"],"name"),...additional.flatMap((_,index)=>listFindings(tree,["additional_specifications",index,"containers"]))]}function listFindings(tree,path){
let containers=(0,_7_.S3)(path.reduce((parent,step)=>(0,_7_.GG)(parent,step),tree));return[...imageFindings(tree,path,containers),
...nameFindings(tree,path,containers),...environmentFindings(tree,path,containers),...containers.flatMap((container,index)=>[
...modelDataFindings(tree,[...path,index],container),...inputFindings(tree,[...path,index,"data_input_config"],(0,_7_.GG)(
container,"data_input_config"))])]}function imageFindings(tree,path,containers){let hasSource=path.length===1&&isFilledBySource(
tree);return containers.flatMap((container,index)=>{if(container.kind!=="map"||(0,_7_.Ms)(container,"image")!==void 0)return[];
if(hasSource&&containers.length===1)return[];let at=[...path,index],why=hasSource?`, and \`source\` fills that of a single\
 container, not of ${containers.length}`:"";return[(0,_6_.F9)((0,_7_.$t)(tree,at),`\`${(0,_4_.j)(at)}\` has no \`image\`${why}`,
ADD_IMAGE)]})}var ADD_IMAGE="add an image of at most 255 characters, as `REGISTRY/REPOSITORY:TAG` or `REGISTRY/REPOSITOR\
Y@sha256:` and 64 hexadecimal digits";function nameFindings(tree,path,containers){let hasSome=containers.some(container=>(0,_7_.
b6)((0,_7_.GG)(container,"name"))!==void 0);return[...containers.flatMap((container,index)=>{if(!hasSome||container.kind!==
"map"||(0,_7_.Ms)(container,"name")!==void 0)return[];let at=[...path,index],message=`\`${(0,_4_.j)(at)}\` has no \`name\`,\
 and another container has one: all have one, or none`;return[(0,_6_.F9)((0,_7_.$t)(tree,at),message)]}),...uniqueFindings(
tree,path,"name")]}var MAX_ENVIRONMENT_BYTES=32*1024;function environmentFindings(tree,path,containers){let bytes=0;for(let[
index,container]of containers.entries()){let environment=(0,_7_.GG)(container,"environment");if(environment?.kind!=="map")
continue;for(let[key,{value}]of environment.entries)bytes+=Buffer.byteLength(key+((0,_7_.b6)(value)??""));if(bytes<=MAX_ENVIRONMENT_BYTES)
continue;let at=[...path,index,"environment"],those=index===0?"its names and values have":"the names and values of all c\
ontainers up to this one have",message=`${(0,_4_.j)(at)}: ${those} more than 32 KiB, and no endpoint takes that`;return[
(0,_6_.F9)((0,_7_.$t)(tree,at),message,"put large values in a file of the model")]}return[]}function inputFindings(tree,path,config){
let text=(0,_7_.b6)(config);if(text===void 0||text===""||isMappingOrList(text))return[];let message=`${(0,_4_.j)(path)}:\
 ${JSON.stringify((0,_9_.dh)(text))} is not the JSON text of a mapping or a list`;return[(0,_6_.F9)((0,_7_.au)(tree,path),
message,`write it in single quotes, such as '{"input_1": [1, 3, 224, 224]}'`)]}function isMappingOrList(text){let value=(0,_10_.
U4)(text);return typeof value=="object"&&value!==null}var MANIFEST=(0,_2_.I)({schema:_0_.rc,noun:"the manifest",refusalOf});
function check(tree){let parsed=_0_.rc.safeParse((0,_7_.OY)(tree)),findings=[...(0,_2_.s6)(parsed.error?.issues??[],tree,
MANIFEST),...crossFindings(tree)],manifest=parsed.success&&findings.length===0?(0,_0_.$V)(parsed.data):void 0;return manifest===
void 0?{findings}:{manifest,findings}}function checkMetrics(tree){let parsed=_0_.rc.pick({metrics:!0}).safeParse((0,_7_.
OY)(tree)),findings=[...(0,_2_.s6)(parsed.error?.issues??[],tree,MANIFEST),...metricsFindings(tree)],metrics=findings.length===
0?parsed.data?.metrics:void 0;return metrics===void 0?{findings}:{metrics,findings}}function crossFindings(tree){return[
...identityFindings(tree),...servingFindings(tree),...metricsFindings(tree),...cardFindings(tree),...validationFindings(
tree),...deployFindings(tree)]}function expandShortForms(tree,root){let shape=(0,_2_.$B)(root),key=(0,_2_.fX)(shape,"sho\
rtFor");if(key!==void 0&&tree.kind==="scalar"&&typeof tree.value=="string"){let{source,start,end}=tree;return{kind:"map",
entries:new Map([[key,{keyPlace:tree,value:tree}]]),source,start,end}}if(!(shape instanceof _3_.bv)||tree.kind!=="map")return tree;
let entries=[...tree.entries].map(([name,entry])=>{let child=Object.hasOwn(shape.shape,name)?shape.shape[name]:void 0;return[
name,child===void 0?entry:{...entry,value:expandShortForms(entry.value,child)}]});return{...tree,entries:new Map(entries)}}}),
4421:((_m_,_e_,_r_)=>{_r_.d(_e_,{$B:()=>bare,I:()=>kindOf,fX:()=>metaOf,ln:()=>shapeAt,nh:()=>unknownKeyFinding,s6:()=>issueFindings,
zZ:()=>nearestWord});var _12_=_r_(6450),_13_=_r_(839),_14_=_r_(7755),_15_=_r_(7073),_16_=_r_(2169);function bare(shape){
return shape instanceof _12_.Ii||shape instanceof _12_.l1?bare(shape.unwrap()):shape}function shapeAt(root,path,tree){let shape=root,
value=tree;for(let step of path){if(shape===void 0)return;shape=childShape(chosen(bare(shape),value),step),value=(0,_15_.
GG)(value,step)}return shape===void 0?void 0:bare(shape)}function chosen(shape,value){if(!(shape instanceof _12_.jv))return shape;
let word=(0,_15_.b6)((0,_15_.GG)(value,shape.def.discriminator));return shape.options.find(option=>word!==void 0&&wordsOf(
shapeAt(option,[shape.def.discriminator])).includes(word))??shape}function childShape(shape,step){if(shape instanceof _12_.
jv&&step===shape.def.discriminator)return kindsOf(shape,step);if(shape instanceof _12_.bv)return typeof step=="string"&&
Object.hasOwn(shape.shape,step)?shape.shape[step]:void 0;if(shape instanceof _12_.b8)return typeof step=="string"?shape.
valueType:void 0;if(shape instanceof _12_.n)return typeof step=="number"?shape.element:void 0;if(shape instanceof _12_.fZ)
return shape.options.map(option=>childShape(bare(option),step)).find(found=>found!==void 0)}function kindsOf(shape,key){
let words=shape.options.flatMap(option=>wordsOf(shapeAt(option,[key]))),shown=words.map(word=>`\`${word}\``);return(0,_12_.
$8)(words).meta({allowed:`${shown.slice(0,-1).join(", ")} or ${shown.at(-1)}`})}function keysOf(shape){return shape instanceof
_12_.bv?Object.keys(shape.shape):shape instanceof _12_.fZ?[...new Set(shape.options.flatMap(option=>keysOf(bare(option))))]:
[]}function wordsOf(shape){return shape instanceof _12_.Vb?shape.options.filter(option=>typeof option=="string"):shape instanceof
_12_.DN?[...shape.values].filter(value=>typeof value=="string"):shape instanceof _12_.fZ?shape.options.flatMap(option=>wordsOf(
bare(option))):[]}function knownWordsOf(shape){let known=shape===void 0?void 0:_12_.fd.get(shape)?.known;return Array.isArray(
known)?known.filter(word=>typeof word=="string"):[]}function metaOf(shape,what){let text=shape===void 0?void 0:_12_.fd.get(
shape)?.[what];return typeof text=="string"?text:void 0}function everyKey(root,prefix=""){let shape=bare(root);return shape instanceof
_12_.n?everyKey(shape.element,`${prefix}[]`):shape instanceof _12_.b8?everyKey(shape.valueType,`${prefix}.NAME`):shape instanceof
_12_.bv?Object.entries(shape.shape).flatMap(([key,child])=>[{key,inside:prefix,shape:bare(child)},...everyKey(child,prefix===
""?key:`${prefix}.${key}`)]):[]}function explainMeasure(given,shape){let allowed=metaOf(shape,"allowed")??"";return allowed.
startsWith("a duration")?durationHelp(given.trim()):allowed.startsWith("a share")?shareHelp(given.trim()):void 0}function durationHelp(given){
if(/^\d{1,6}$/.test(given))return`write it with its unit, such as \`${given}s\``;let[,amount,unit]=/^(\d{1,6})\s*(ms|s|m|h)[a-z]*$/i.
exec(given)??[];return amount===void 0||unit===void 0?void 0:`did you mean \`${amount}${unit.toLowerCase()}\`?`}function shareHelp(given){
let[,number]=/^(\d{1,3}(?:\.\d{1,4})?)\s*%?$/.exec(given)??[];if(number===void 0)return;let share=given.endsWith("%")||Number(
number)>=1?Number(number):Number(number)*100;return share>100?void 0:`did you mean \`${Math.round(share)}%\`?`}function quoted(text){
return JSON.stringify((0,_16_.dh)(text,80))}function explainReference(known,name,text){switch(known){case"source.trainin\
g_job":return{help:afterSlash(/:training-job\/([A-Za-z0-9-]+)$/,text,"the name alone")};case"source.pipeline_execution":
return{help:"write its `PipelineExecutionArn`, such as `arn:aws:sagemaker:eu-west-1:ACCOUNT:pipeline/NAME/execution/ID`"};case"\
source_uri":return explainSourceUri(name,text);case"algorithm.name":return{help:"write the name, or `arn:aws:sagemaker:R\
EGION:ACCOUNT:algorithm/NAME`"};case"algorithm.model_data_source.uri":case"containers[].model_data_source.uri":case"cont\
ainers[].model_data_source.manifest":case"containers[].additional_model_data[].uri":case"containers[].additional_model_d\
ata[].manifest":case"validation.input":case"validation.output":return explainPlace(name,text);case"containers[].base_mod\
el.name":return{help:afterSlash(/:hub-content\/[^/]+\/[^/]+\/([A-Za-z0-9-]+)/,text,"the name alone")};case"containers[].\
base_model.version":return{help:/^v\d/.test(text)?`write it without the v: "${(0,_16_.dh)(text.slice(1))}"`:"look it up \
in the hub"};case"containers[].framework_version":return/^\d+$/.test(text)?{help:`with a dot, such as "${(0,_16_.dh)(text)}\
.0"`}:{};default:return known.endsWith(".digest")?{help:digestHelp(text)}:{}}}function afterSlash(pattern,text,what){let name=pattern.
exec(text)?.[1];return name===void 0?void 0:`write ${what}: \`${name}\``}function explainSourceUri(name,text){let refused=/[^\p{L}\p{M}\p{Zs}\p{N}\p{P}]/u.
exec(text)?.[0];return refused===void 0||new RegExp("\\p{C}","u").test(refused)?{}:{message:`${name}: ${quoted(text)} ha\
s a \`${refused}\` in it, and SageMaker takes no signs such as \`=\`, \`+\` and \`~\``}}function explainPlace(name,text){
let[,bucket,key]=/^https:\/\/([a-z0-9-]+)\.s3[.-][a-z0-9.-]+\/(.*)$/.exec(text)??[];if(bucket!==void 0)return{help:`writ\
e it as \`s3://${(0,_16_.dh)(`${bucket}/${key}`)}\``};let reading=(0,_12_.XG)(text);return reading.kind==="invalid"?{message:`${name}\
: ${quoted(text)} ${reading.reason}`}:{}}function digestHelp(text){let hexadecimal=/^(?:sha256[:-])?([0-9a-f]{64})$/i.exec(
text)?.[1];return hexadecimal===void 0?void 0:`write it as \`sha256:${hexadecimal.toLowerCase()}\``}function nearestWord(text,words){
let given=letters(text);return words.find(word=>letters(word)===given)??(0,_14_.k)(text,words)}function letters(word){return word.
toLowerCase().replace(/^ml\b/,"").replace(/[^a-z0-9]/g,"")}function explain({path,value,shape}){if(value===void 0)return{};
if(value.kind!=="scalar")return explainCollection(value,shape);if(shape instanceof _12_.n)return value.value===null?{}:{
help:`write it as a list: [${(0,_16_.dh)((0,_15_.lu)(value))}]`};if(value.value===null)return(0,_13_.j)(path.slice(0,-1))===
"deploy.environments"?{help:"write `{}` where nothing differs"}:{};let measure=explainMeasure(String(value.value),shape);
return measure!==void 0?{help:measure}:typeof value.value!="string"?{help:quoteHelp(value,shape)}:value.value.includes("\
${")||value.value.includes("{{")?{help:"values are not interpolated; let the workflow lay them over the manifest with th\
e input `set`"}:explainText(value.value,{path,shape})}function explainCollection(value,shape){return value.kind==="list"&&
shape instanceof _12_.b8?{help:"write it as a mapping: `NAME: VALUE`"}:value.kind==="map"&&shape instanceof _12_.n?{help:"\
begin each item with `- `"}:value.kind!=="scalar"&&shape instanceof _12_.ND&&metaOf(shape,"allowed")?.includes("{")?{help:"\
write it as JSON text, in single quotes"}:{}}function quoteHelp(value,shape){return shape instanceof _12_.ND||shape instanceof
_12_.Vb?`quote it: "${(0,_16_.dh)((0,_15_.lu)(value))}"`:void 0}function explainText(text,{path,shape}){let name=(0,_13_.
j)(path),wantsNumber=shape instanceof _12_.rS||shape instanceof _12_.DN&&typeof shape.value=="number";if(wantsNumber&&/^-?[0-9.]+$/.
test(text))return{help:`write it without quotes: ${(0,_16_.dh)(text)}`};if(wantsNumber&&/^v[0-9]+$/i.test(text))return{help:`\
write the number alone: ${(0,_16_.dh)(text.slice(1))}`};if(shape instanceof _12_.WF)return{help:booleanHelp(text)};let words=wordsOf(
shape);if(words.length>0)return explainWord(text,words);let openWords=knownWordsOf(shape);if(openWords.length>0)return explainOpenWord(
text,openWords);let known=name.replace(/\[\d+\]/g,"[]").replace(/^metrics\.values.*(?=\.gate\.)/,"metric").replace(/^additional_specifications\[\]\.(?=containers)/,
"");switch(known){case"group":case"name":return/^arn:/.test(text)?explainNameArn(name,text):{help:nameHelp(text)};case"c\
ontainers[].name":case"additional_specifications[].name":case"validation.name":return{help:nameHelp(text)};case"descript\
ion":case"group_description":case"additional_specifications[].description":return explainDescription(name,text);case"con\
tainers[].image":return explainImage(name,text);case"containers[].model_data":case"algorithm.model_data":case"sample_pay\
load":return explainModelData(name,text);case"metric.gate.max_regression":return/^[0-9.]+$/.test(text)?{help:`did you me\
an ${text}% (a share), or the number ${text} (in the metric's own unit)?`}:{};default:return path[0]==="deploy"&&metaOf(
shape,"allowed")?.startsWith("a name of 1 to 63")?{help:nameHelp(text)}:isReportPath(path)?explainReport(name,text):explainReference(
known,name,text)}}function booleanHelp(text){return/^(?:true|yes|on|y)$/i.test(text)?"write `true`, without quotes":/^(?:false|no|off|n)$/i.
test(text)?"write `false`, without quotes":void 0}function isReportPath(path){let[section,...rest]=path;return section===
"metrics"?rest[0]==="report":rest.at(-1)==="file"}function explainWord(text,words){let ofAws=words.find(word=>WORDS_OF_AWS[text]===
word),leftOut=WORDS_LEFT_OUT.find(({word,beside})=>word.test(text)&&words.includes(beside));if(leftOut!==void 0)return{help:leftOut.
help};let goal=GOALS.find(one=>words.includes(one.goal)&&one.words.test(text))?.goal,meant=ofAws??goal??nearestWord(text,
words);return meant===void 0?{}:{help:`did you mean \`${meant}\`?`}}function explainOpenWord(text,known){let meant=nearestWord(
text,known);return meant!==void 0?{help:`did you mean \`${meant}\`?`}:known.some(word=>word.startsWith("ml."))?{help:"wr\
ite it as `ml.FAMILY.SIZE`"}:{}}var WORDS_OF_AWS={S3Prefix:"prefix",S3Object:"object",ManifestFile:"manifest"},GOALS=[{goal:"\
maximize",words:/^(?:higher|high|up|max|maximum|increase|increasing|greater|bigger|better_?if_?higher|higher[_ -]?is[_ -]?better|asc(?:ending)?)$/i},
{goal:"minimize",words:/^(?:lower|low|down|min|minimum|decrease|decreasing|less|smaller|lower[_ -]?is[_ -]?better|desc(?:ending)?)$/i}],
WORDS_LEFT_OUT=[{word:/^augmented_?manifest/i,beside:"manifest",help:"a batch transform takes no augmented manifest"},{word:/^(?:approved|archived)$/i,
beside:"PendingReview",help:"who has reviewed the card says so, with the input `model-card-status`"}];function explainNameArn(name,arn){
let group=/:model-package(?:-group)?\/([A-Za-z0-9-]{1,63})/.exec(arn)?.[1];return{message:`${name}: an ARN is given, and\
 it must be a name: the account and the region come from the workflow${name==="group"?" (`registry-account-id`, `aws-reg\
ion`)":""}`,...group===void 0?{}:{help:`write \`${name}: ${group}\``}}}function nameHelp(text){let repaired=text.normalize(
"NFKD").replace(new RegExp("\\p{M}","gu"),"").trim().replace(/[^A-Za-z0-9]+/g,"-").replace(/^-|-$/g,"").slice(0,63).replace(
/-$/,"");return repaired===""||repaired===text?void 0:`for example \`${repaired}\``}function explainDescription(name,text){
if(text.split(`
`).length>1)return{message:`${name}: a text with a line break; SageMaker takes one line`,help:"write it on one line, or \
fold it with `>-`"};let unseen=/[\p{C}\p{Zl}\p{Zp}]/u.exec(text)?.[0];return unseen===void 0?{}:{message:`${name}: the i\
nvisible character ${unseen}; SageMaker does not take it`}}function explainImage(name,text){return/\s/.test(text)?{message:`${name}\
: an image with white space in it`}:/^[A-Za-z0-9+.-]+:\/\//.test(text)?{help:"leave the scheme out"}:text.includes("@")?
{help:"after `@` a digest is wanted: `sha256:` and 64 hexadecimal digits in lower case"}:{}}function explainModelData(name,text){
let reading=(0,_12_.XG)(text);return reading.kind==="invalid"?{message:`${name}: ${quoted(text)} ${reading.reason}`,...example}:
name.endsWith("model_data")&&!/\.[A-Za-z0-9]+$/.test(text)?{message:`${name}: ${quoted(text)} is a folder, and \`model_da\
ta\` is one archive`,help:`write \`model_data_source: { uri: ${(0,_16_.dh)(text.replace(/\/?$/,"/"))}, type: prefix }\` i\
nstead`}:text.endsWith(".tar.gz")?{}:{message:`${name}: ${quoted(text)} is not a single \`.tar.gz\`, which SageMaker wants`,
...example}}var example={help:"for example `s3://acme-ml/housing/model.tar.gz`"};function explainReport(name,text){if(text.
startsWith("s3://")){let reading=(0,_12_.XG)(text);return reading.kind==="invalid"?{message:`${name}: ${quoted(text)} ${reading.
reason}`}:{help:"let a step of the workflow fetch it, and write its path"}}return text.includes("\\")?{help:"write `/` b\
etween folders, on every platform"}:/^[A-Za-z]:/.test(text)?{help:"write it relative to the manifest"}:/^[A-Za-z][A-Za-z0-9+.-]*:/.
test(text)?{help:"let a step of the workflow fetch it, and write its path"}:text.startsWith("/")?{help:"write it relativ\
e to the manifest"}:{}}function unknownKeyFinding(of){let{place,path,key,kind}=of;return{place,says:()=>{let shown=(0,_16_.
dh)(key),refusal=kind.refusalOf(key,path);if(refusal!==void 0)return{message:`\`${shown}\` does not belong in a manifest:\
 ${refusal}`};let owner=path.length===0?"":` in \`${(0,_13_.j)(path)}\``;return{message:`unknown key \`${shown}\`${owner}`,
help:suggestion(path,key,kind)}}}}function suggestion(path,key,{schema,known}){let keys=keysOf(shapeAt(schema,path)),inside=genericPath(
path,schema),near=(0,_14_.k)(key,keys);if(near!==void 0&&(0,_14_.q)(key)===near)return`did you mean \`${near}\`?`;let word=(0,_14_.
q)(key),all=known(),named=all.filter(({key:name,apiNames})=>word===name||apiNames.includes(word)),same=named.length>0?named:
all.filter(({apiParts})=>apiParts.includes(word)),here=same.find(one=>one.inside===inside);if(here!==void 0)return`did y\
ou mean \`${here.key}\`?`;if(near!==void 0)return`did you mean \`${near}\`?`;if(same.length>0)return belonging(same,path[0]);
if(inside==="metrics")return`metrics stand under \`values\`: \`values: { ${(0,_16_.dh)(key)}: { … } }\``;let shown=keys.
slice(0,MAX_KEYS_SHOWN).map(name=>`\`${name}\``),rest=keys.length-shown.length;if(keys.length!==0)return rest<=0?`known \
here: ${shown.join(", ")}`:`known here: ${shown.join(", ")} and ${rest} more, which docs/model-yaml.md lists`}var MAX_KEYS_SHOWN=12;
function belonging(same,section){let sectionOf=known=>known.inside.replace(/[[.].*$/,""),places=same.filter(known=>sectionOf(
known)!=="additional_specifications"),near=same.filter(known=>known.inside!==""&&sectionOf(known)===section).slice(0,1),
others=places.filter((known,index)=>places.findIndex(other=>sectionOf(other)===sectionOf(known))===index),[first,second]=near.
length>0?near:others.length>0?others:same;if(first===void 0)return;let place=({inside})=>inside===""?"the top level":`\`${inside}\
\``,also=second===void 0||second.key!==first.key?"":` or ${place(second)}`;return`\`${first.key}\` belongs in ${place(first)}${also}`}
function genericPath(path,schema){return path.map((step,index)=>typeof step=="number"?"[]":shapeAt(schema,path.slice(0,index))instanceof
_12_.b8?".NAME":index===0?step:`.${step}`).join("")}function issueFindings(issues,tree,kind){let told=new Set;return issues.
flatMap(insideOf).flatMap(issue=>{let path=issue.path.filter(step=>typeof step!="symbol");if(issue.code==="unrecognized_\
keys")return issue.keys.map(key=>unknownKeyFinding({place:(0,_15_.$t)(tree,[...path,key]),path,key,kind}));let identity=JSON.
stringify([issue.code==="invalid_key",path]);return told.has(identity)?[]:(told.add(identity),issue.code==="invalid_key"?
[{place:(0,_15_.$t)(tree,path),says:()=>aboutKey(path,kind)}]:(0,_15_.I6)(tree,path)===void 0?[{place:(0,_15_.$t)(tree,path.
slice(0,-1)),says:()=>aboutMissing(path,tree,kind)}]:[{place:(0,_15_.au)(tree,path),says:()=>aboutValue(path,tree,kind)}])})}
function insideOf(issue){if(issue.code!=="invalid_union")return[issue];let inside=issue.errors.find(errors=>errors.some(
error=>error.path.length>0||error.code==="unrecognized_keys"));return inside===void 0?[issue]:inside.map(error=>({...error,
path:[...issue.path,...error.path]}))}function aboutMissing(path,tree,{schema,noun}){let owner=path.length===1?noun:`\`${(0,_13_.
j)(path.slice(0,-1))}\``,allowed=metaOf(shapeAt(schema,path,tree),"allowed");return{message:`${owner} has no \`${path.at(
-1)}\``,help:allowed===void 0?void 0:`add ${allowed}`}}function aboutKey(path,{schema}){let key=String(path.at(-1)),parent=path.
slice(0,-1),name=(0,_13_.j)(parent);if(/^smr\//i.test(key)&&["metadata","custom_details"].includes(String(parent.at(-1)))&&
parent.length>1)return{message:`${name}: names that begin with \`smr/\` are written by this action`};if(/^(?:smr|metric)\//i.
test(key)&&parent[0]==="metadata")return{message:`${name}: keys that begin with \`smr/\` or \`metric/\` are written by this \
action`};let shape=shapeAt(schema,parent),allowed=shape instanceof _12_.b8?metaOf(shape.keyType,"allowed"):void 0;return{
message:`${name}: the key ${JSON.stringify((0,_16_.dh)(key))} is not ${allowed??"allowed here"}`}}function aboutValue(path,tree,{
schema,noun}){let value=(0,_15_.I6)(tree,path)?.value,shape=shapeAt(schema,path,tree),allowed=metaOf(shape,"allowed")??"\
allowed here",name=path.length===0?noun:(0,_13_.j)(path);return{message:value?.kind==="scalar"&&value.value===null?`${name}\
: nothing is given; it must be ${allowed}`:`${name}: ${describe(value)} is not ${allowed}`,...explain({path,value,shape})}}
function describe(value){if(value===void 0)return"nothing";switch(value.kind){case"list":return value.items.length===0?"\
an empty list":`a list of ${value.items.length}`;case"map":return value.entries.size===0?"an empty mapping":`a mapping o\
f ${value.entries.size} ${value.entries.size===1?"key":"keys"}`;case"scalar":return value.value===null?"nothing":typeof value.
value=="string"?describeText(value.value):typeof value.value=="number"?`the number ${(0,_16_.dh)((0,_15_.lu)(value))}`:`\
the boolean ${value.value}`}}function describeText(text){return text.length>120?`a text of ${text.length} characters`:JSON.
stringify(text)}function kindOf(of){let known;return{...of,known:()=>(known??=knownKeys(of.schema),known)}}function knownKeys(schema){
return everyKey(schema).map(({key,inside,shape})=>({key,inside,apiNames:apiPaths(metaOf(shape,"api")??"").map(parts=>parts.
at(-1)??""),apiParts:apiPaths(metaOf(shape,"api")??"").flatMap(parts=>parts.slice(0,-1))}))}function apiPaths(api){return api.
replace(/^\w+: /,"").split(", ").map(member=>member.split(".").map(part=>(0,_14_.q)(part.replace("[]",""))))}})};
