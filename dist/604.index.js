"use strict";exports.id=604,exports.ids=[604],exports.modules={633:((_m_,_e_,_r_)=>{_r_.d(_e_,{LP:()=>ownCard,Ul:()=>candidateCard,bF:()=>changedEntries,
uj:()=>updatedCard});var _0_=_r_(2575),_1_=_r_(6538),_2_=_r_(478),_3_=_r_(5027),_4_=_r_(9702),_5_=_r_(5715),_6_=_r_(3694),
MAX_NAME_CHARACTERS=63;function evaluationDetail(metrics,{name},details=_2_.pH){return{name:cut(name)||"evaluation",metric_groups:(0,_2_.
dV)(metrics,details)}}function cut(name){let line2=name.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu," ");return line2.length<=MAX_NAME_CHARACTERS?
line2:`${line2.slice(0,MAX_NAME_CHARACTERS-1).replace(/[\uD800-\uDBFF]$/,"")}…`}var WRITTEN_BY="smr/written-by",WRITER="\
sagemaker-model-registry-action",FILLED_IN="smr/filled-in";function markEvaluation(detail){return{...detail,name:line(detail.
name,MAX_EVALUATION_NAME),metric_groups:onLines(detail.metric_groups),metadata:{[WRITTEN_BY]:WRITER,[_0_.Uw.key]:_0_.Uw.
value}}}function onLines(value){return typeof value=="string"?line(value,MAX_NAMED):Array.isArray(value)?value.map(onLines):
(0,_4_.u4)(value)?Object.fromEntries(Object.entries(value).map(([key,child])=>[key,onLines(child)])):value}function markTraining(information,names){
return{...information,custom_details:{...information?.custom_details,[FILLED_IN]:names.join(" ")}}}function filledInAlready(content){
let card=(0,_4_.U4)(content??""),evaluation=(0,_4_.S3)((0,_4_.C5)(card,"evaluation_details")).find(isOurs),names=(0,_4_.
C5)((0,_4_.C5)((0,_4_.C5)(card,"additional_information"),"custom_details"),FILLED_IN),job=(0,_4_.C5)((0,_4_.C5)(card,"tr\
aining_details"),"training_job_details"),training=(typeof names=="string"?names.split(" "):[]).filter(name=>TRAINING_KEYS.
some(key=>key===name)).flatMap(name=>{let value=(0,_4_.C5)(job,name);return value===void 0?[]:[[name,value]]});return{...(0,_4_.
u4)(evaluation)&&{evaluation},training:Object.fromEntries(training)}}function withoutFilledIn(content){let card=(0,_4_.U4)(
content??"");if(!(0,_4_.u4)(card))return;let{training}=filledInAlready(content),{evaluation_details,training_details,additional_information,
...others}=card,evaluations=(0,_4_.S3)(evaluation_details).filter(entry=>!isOurs(entry)),job=without((0,_4_.C5)(training_details,
"training_job_details"),[...Object.keys(training),"user_provided_hyper_parameters"]),details={...without(training_details,
["training_job_details"]),...present("training_job_details",job)},custom=without((0,_4_.C5)(additional_information,"cust\
om_details"),[FILLED_IN]),information={...without(additional_information,["custom_details"]),...present("custom_details",
custom)};return{...others,...present("training_details",details),...evaluations.length>0&&{evaluation_details:evaluations},
...present("additional_information",information)}}function without(value,keys){return Object.fromEntries(Object.entries(
(0,_4_.u4)(value)?value:{}).filter(([key])=>!keys.includes(key)))}function present(key,value){return Object.keys(value).
length===0?{}:{[key]:value}}function isOurs(entry){return(0,_4_.C5)((0,_4_.C5)(entry,"metadata"),WRITTEN_BY)===WRITER}var TRAINING_KEYS=[
"training_arn","training_datasets","training_environment","training_metrics","hyper_parameters"],MAX_TEXT=1024,MAX_EVALUATION_NAME=63,
MAX_NAMED=255,MAX_DATASETS=15,MAX_METRICS=50,MAX_HYPER_PARAMETERS=100;function trainingFilledIn({arn,image,datasets,hyperParameters,
metrics}){let hyper=Object.entries(hyperParameters).map(([name,value])=>({name:line(name,MAX_NAMED),value:line(value,MAX_NAMED)})).
filter(({name,value})=>name!==""&&value!==""),numbers=metrics.map(({name,value})=>({name:line(name,MAX_NAMED),value})).filter(
({name,value})=>name!==""&&Number.isFinite(value)),details={training_arn:line(arn,MAX_TEXT)||void 0,training_datasets:filled(
datasets.slice(0,MAX_DATASETS).map(uri=>line(uri,MAX_TEXT))),training_environment:image===void 0?void 0:{container_image:[
line(image,MAX_TEXT)]},training_metrics:filled(numbers.slice(0,MAX_METRICS)),hyper_parameters:filled(hyper.slice(0,MAX_HYPER_PARAMETERS))};
return Object.fromEntries(Object.entries(details).filter(([,value])=>value!==void 0))}function filled(items){return items.
length===0?void 0:items}function line(text,length){let one=text.replace(new RegExp("\\p{Cs}","gu"),"�").replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu,
" ");return one.length<=length?one:`${one.slice(0,length-1).replace(/[\uD800-\uDBFF]$/,"")}…`}var SHORTEST_CURVE=20,HALF_A_CURVE=60;
function fitting(filled2,fits2){let smaller=[filled2,withEvaluation(filled2,entry=>thinned(entry,HALF_A_CURVE)),withEvaluation(
filled2,entry=>thinned(entry,SHORTEST_CURVE))],least=smaller.at(-1)??filled2,groups=(0,_4_.S3)(filled2.evaluation?.metric_groups).
length,fewerGroups=Array.from({length:Math.max(0,groups-1)},(_,index)=>withEvaluation(least,entry=>firstGroups(entry,groups-
1-index))),withoutTraining={...fewerGroups.at(-1)??least,training:{}};return[...smaller,...fewerGroups,withoutTraining].
find(fits2)??fewestMetrics(withoutTraining,fits2)}function fewestMetrics(filled2,fits2){let nothing={training:{}},kept=0,
tooMany=(0,_4_.S3)((0,_4_.C5)((0,_4_.S3)(filled2.evaluation?.metric_groups)[0],"metric_data")).length,withFirst=count=>count===
0?nothing:withEvaluation(filled2,entry=>firstMetrics(entry,count));for(;tooMany-kept>1;){let middle=Math.floor((kept+tooMany)/
2);fits2(withFirst(middle))?kept=middle:tooMany=middle}return withFirst(kept)}function withEvaluation(filled2,change){return filled2.
evaluation===void 0?filled2:{...filled2,evaluation:change(filled2.evaluation)}}function firstGroups(entry,count){return{
...entry,metric_groups:(0,_4_.S3)(entry.metric_groups).slice(0,count)}}function firstMetrics(entry,count){let[first]=(0,_4_.
S3)(entry.metric_groups);return(0,_4_.u4)(first)?{...entry,metric_groups:[{...first,metric_data:(0,_4_.S3)(first.metric_data).
slice(0,count)}]}:entry}function thinned(entry,most){let groups=(0,_4_.S3)(entry.metric_groups).map(group=>(0,_4_.u4)(group)?
{...group,metric_data:(0,_4_.S3)(group.metric_data).map(datum=>thinnedCurve(datum,most))}:group);return{...entry,metric_groups:groups}}
function thinnedCurve(datum,most){if(!(0,_4_.u4)(datum)||datum.type!=="linear_graph")return datum;let points=(0,_4_.S3)(
datum.value);if(points.length<=most)return datum;let step=(points.length-1)/(most-1);return{...datum,value:Array.from({length:most},
(_,index)=>points[Math.round(index*step)])}}var MAX_HYPER_PARAMETERS2=100;function candidateCard({file,card,metrics,details,
report},of){return versionCard({...of,card,metrics,details,report,at:file.locate(["model_card"])})}function versionCard(of){
let evaluation=evaluationOf(of);return assembled(of,{...evaluation&&{evaluation:markEvaluation(evaluation)},training:of.
training===void 0?{}:trainingFilledIn(of.training)})}function updatedCard(of){return assembled(of,filledInAlready(of.content))}
function ownCard(content){return content===void 0?{}:(0,_1_.e)(withoutFilledIn(content))}function evaluationOf(of){let metrics=(0,_0_.
G5)(of.metrics).filter(({name,value})=>(0,_3_.zw)(name)&&Number.isFinite(value)),detail=evaluationDetail(metrics,{name:nameOf(
of.report?.path)},of.details);return detail.metric_groups.some(({metric_data})=>metric_data.length>0)?detail:void 0}function nameOf(path){
return path===void 0?"evaluation":path.length<=63?path:path.split("/").at(-1)??path}function assembled(of,filled2){let own=withHyperParameters(
of),status=of.status??of.manifest.model_card_status??"Draft",nothing={training:{}},whole=written(own,fitting(filled2,some=>fits(
written(own,some)))),content=fits(whole)?whole:written(own,nothing);if(!fits(content))throw tooLong(content.length,of.at);
return content==="{}"?void 0:{content,status}}function fits(content){return content.length<=1e5}function written(own,{evaluation,
training}){let{training_details,evaluation_details,additional_information,...before}=own,ownJob=training_details?.training_job_details??
{},added=Object.entries(training).filter(([name])=>!Object.hasOwn(ownJob,name)),job={...ownJob,...Object.fromEntries(added)},
trained={...training_details,...Object.keys(job).length>0&&{training_job_details:job}},evaluations=[...evaluation===void 0?
[]:[evaluation],...evaluation_details??[]],information=added.length===0?additional_information:markTraining(additional_information,
added.map(([name])=>name));return oneLine({...before,...(training_details!==void 0||Object.keys(job).length>0)&&{training_details:trained},
...(evaluation_details!==void 0||evaluations.length>0)&&{evaluation_details:evaluations},...(0,_5_.s)({additional_information:information})})}
function withHyperParameters({card={},manifest,at}){let given=Object.entries(manifest.hyper_parameters??{});if(given.length===
0)return card;let job=card.training_details?.training_job_details,noted=job?.user_provided_hyper_parameters??[],added=given.
filter(([name])=>!noted.some(one=>one.name===name)).map(([name,value])=>({name,value:String(value)})),all=[...noted,...added];
if(all.length>MAX_HYPER_PARAMETERS2){let message=`hyper_parameters and those of the model card are ${all.length} togethe\
r; a card has at most ${MAX_HYPER_PARAMETERS2}`;throw wrongCard(message,"leave some out",at)}let details={...job,user_provided_hyper_parameters:all};
return{...card,training_details:{...card.training_details,training_job_details:details}}}function tooLong(characters,at){
let message=`the model card has ${characters} characters as JSON, hyper_parameters included; SageMaker takes 100000`;return wrongCard(
message,"shorten it, or put the long part where a link can lead to it",at)}function wrongCard(message,help,at){let place=at===
void 0?"":`${at.file}:${at.line}:${at.column}: `;return new _6_.lZ("invalid-manifest",`${place}${message}.`,{hint:`${help[0]?.
toUpperCase()}${help.slice(1)}.`,...at&&{problems:[{at,message,help}]}})}function oneLine(value){return JSON.stringify(value).
replace(/[\u007F-\u009F\u2028\u2029]/g,end=>`\\u${end.charCodeAt(0).toString(16).padStart(4,"0")}`)}function changedEntries(before,after){
return[...new Set([...after.keys(),...before.keys()])].flatMap(key=>{let[was,is]=[before.get(key),after.get(key)];return was===
is?[]:[{key,...(0,_5_.s)({before:was,after:is})}]})}}),604:((_m_,_e_,_r_)=>{_r_.d(_e_,{h:()=>specificationChanges});var _7_=_r_(
633),_8_=_r_(6432),_9_=_r_(5201),_10_=_r_(1382),_4_=_r_(9702);function sectionsOf(of){let metadata=Object.entries(of.CustomerMetadataProperties??
{}).filter(([key])=>(0,_10_.JK)(key));return new Map([single("description",(0,_10_.al)(of.ModelPackageDescription)),single(
"domain",of.Domain),single("task",of.Task),single("source_uri",of.SourceUri),...servingSections("",of.InferenceSpecification),
...(of.AdditionalInferenceSpecifications??[]).flatMap(({Name,Description,...serving})=>{let name=`additional_specificati\
ons[${Name??""}]`;return[[name,mapping({description:Description})],...servingSections(`${name}.`,serving)]}),single("sam\
ple_payload",of.SamplePayloadUrl),single("skip_validation",of.SkipModelValidation?.toLowerCase()),["hyper_parameters",{isList:!1,
values:hyperParametersIn(of.ModelCard?.ModelCardContent)}],["reports",reportSection("reports.",of)],["drift_baselines",reportSection(
"drift_baselines.",of)],["metadata",mapping(Object.fromEntries(metadata))]])}function servingSections(prefix,of){return[
...(of?.Containers??[]).map((container,index)=>[`${prefix}containers[${index}]`,containerSection(container)]),[`${prefix}\
content_types`,list(of?.SupportedContentTypes)],[`${prefix}response_types`,list(of?.SupportedResponseMIMETypes)],[`${prefix}\
realtime_instance_types`,list(of?.SupportedRealtimeInferenceInstanceTypes)],[`${prefix}transform_instance_types`,list(of?.
SupportedTransformInstanceTypes)]]}function containerSection(of){return mapping({name:of.ContainerHostname,image:of.Image,
model_data:of.ModelDataUrl,model_data_etag:of.ModelDataETag,...sourceValues("model_data_source",of.ModelDataSource?.S3DataSource),
...Object.fromEntries((of.AdditionalModelDataSources??[]).flatMap(({ChannelName,S3DataSource})=>Object.entries(sourceValues(
`additional_model_data[${ChannelName??""}]`,S3DataSource)))),framework:of.Framework,framework_version:of.FrameworkVersion,
nearest_model:of.NearestModelName,data_input_config:of.ModelInput?.DataInputConfig,product_id:of.ProductId,is_checkpoint:of.
IsCheckpoint?"true":void 0,"base_model.name":of.BaseModel?.HubContentName,"base_model.version":of.BaseModel?.HubContentVersion,
"base_model.recipe":of.BaseModel?.RecipeName,...Object.fromEntries(Object.entries(of.Environment??{}).map(([key,value])=>[
`environment.${key}`,value]))})}function sourceValues(key,of){return{[`${key}.uri`]:of?.S3Uri,[`${key}.type`]:of&&(of.S3DataType===
"S3Prefix"?"prefix":"object"),[`${key}.compression`]:of?.CompressionType?.toLowerCase(),[`${key}.manifest`]:of?.ManifestS3Uri,
[`${key}.accept_eula`]:of?.ModelAccessConfig?.AcceptEula?"true":void 0,[`${key}.hub_content`]:of?.HubAccessConfig?.HubContentArn,
[`${key}.etag`]:of?.ETag,[`${key}.manifest_etag`]:of?.ManifestEtag}}function reportSection(prefix,of){let found=[...(0,_8_.
dl)(of)].filter(([key])=>key.startsWith(prefix));return mapping(Object.fromEntries(found.flatMap(([at,{S3Uri,ContentType,
ContentDigest}])=>{let key=at.slice(prefix.length);return[[key,S3Uri],[`${key}.content_type`,ContentType],[`${key}.diges\
t`,ContentDigest]]})))}function single(name,value){return[name,mapping({"":value||void 0})]}function mapping(values){let present=Object.
entries(values).flatMap(([key,value])=>value===void 0?[]:[[key,value]]);return{isList:!1,values:new Map(present)}}function list(items){
return{isList:!0,values:new Map((items??[]).map(item=>[item,item]))}}function hyperParametersIn(cardContent){let job=["t\
raining_details","training_job_details"].reduce(_4_.C5,(0,_4_.U4)(cardContent??"")),lists=["hyper_parameters","user_prov\
ided_hyper_parameters"].map(key=>(0,_4_.S3)((0,_4_.C5)(job,key)));return new Map(lists.flat().flatMap(hyperParameter))}function hyperParameter(item){
let[name,value]=[(0,_4_.C5)(item,"name"),(0,_4_.C5)(item,"value")];return typeof name=="string"&&typeof value=="string"?
[[name,value]]:[]}function specificationChanges(sent,baseline,images=new Map){let[before,after]=[sectionsOf(baseline),sectionsOf(
sent)];return[...new Set([...after.keys(),...before.keys()])].flatMap(section=>changesOf(section,before.get(section),after.
get(section))).filter(change=>!(isFilledIn(change.key)&&change.after===void 0)).flatMap(change=>withDigest(change,images))}
function isFilledIn(key){return/(?:\.|^model_data_)(?:etag|manifest_etag|digest)$/.test(key)&&!key.startsWith("environme\
nt.")}function withDigest(change,images){let{key,before,after}=change,digest=key==="image"&&after!==void 0?images.get(after):
void 0;return after===void 0||digest===void 0?[change]:before===`${(0,_9_._M)(after)}@${digest}`?[]:[{...change,after:`${after}\
@${digest}`}]}function changesOf(section,before,after){let changes=(0,_7_.bF)(before?.values??NONE,after?.values??NONE).
map(entry=>({section,...entry}));if(!(after??before)?.isList)return changes;let items=changes.map(change=>({...change,key:""}));
return[...items.filter(item=>item.before!==void 0),...items.filter(item=>item.before===void 0)]}var NONE=new Map}),6538:((_m_,_e_,_r_)=>{
_r_.d(_e_,{W:()=>readModelCard,e:()=>asModelCard});var _11_=_r_(5341),_12_=_r_(1265),_13_=_r_(4139),_14_=_r_(8469),_15_=_r_(
7073),_16_=_r_(5558),CARD_LIMITS={noun:"model card",maxBytes:128*1024,maxNodes:4e4,begin:"begin with a section, such as \
`intended_uses:`"},CARD=(0,_11_.I)({schema:_12_.uk,noun:"the model card",refusalOf:()=>{}});function readModelCard({path,
text}){let{tree,findings:syntax}=(0,_13_.q)((0,_16_.vz)({file:path,text}),CARD_LIMITS);if(tree===void 0)return{problems:(0,_14_.
ek)(syntax)};let exported=exportedFinding(tree);if(exported!==void 0)return{problems:(0,_14_.ek)([exported])};let parsed=_12_.
uk.safeParse((0,_15_.OY)(tree)),said=new Set(syntax.map(({place})=>place.start)),findings=[...syntax,...(0,_11_.s6)(parsed.
error?.issues??[],tree,CARD).filter(({place})=>!said.has(place.start)),...parsed.success?lengthFindings(parsed.data,tree):
[]];return parsed.success&&findings.length===0?{card:parsed.data,problems:[]}:{problems:(0,_14_.ek)(findings)}}function asModelCard(value){
return _12_.uk.safeParse(value).data}function exportedFinding(tree){let content=(0,_15_.Ms)(tree,"Content"),isAnswer=["M\
odelCardArn","ModelCardName"].some(key=>(0,_15_.Ms)(tree,key)!==void 0);if(!(content===void 0||!isAnswer))return(0,_14_.
F9)(content.keyPlace,"this is the answer of DescribeModelCard, in which the card is the text of `Content`","write that t\
ext into the file: `jq -r .Content ANSWER.json > card.json`")}function lengthFindings(card,tree){let characters=JSON.stringify(
card).length;if(characters<=1e5)return[];let message=`the model card has ${characters} characters as JSON; SageMaker tak\
es 100000`;return[(0,_14_.F9)((0,_15_.$t)(tree,[]),message,"shorten it, or put the long part where a link can lead to it")]}})};
