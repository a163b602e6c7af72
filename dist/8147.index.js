"use strict";exports.id=8147,exports.ids=[8147],exports.modules={9871:((_m_,_e_,_r_)=>{_r_.d(_e_,{h:()=>specificationChanges});var _0_=_r_(
7341),_1_=_r_(6432),_2_=_r_(5201),_3_=_r_(1382),_4_=_r_(9702);function sectionsOf(of){let metadata=Object.entries(of.CustomerMetadataProperties??
{}).filter(([key])=>(0,_3_.JK)(key));return new Map([single("description",(0,_3_.al)(of.ModelPackageDescription)),single(
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
[`${key}.etag`]:of?.ETag,[`${key}.manifest_etag`]:of?.ManifestEtag}}function reportSection(prefix,of){let found=[...(0,_1_.
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
void 0;return after===void 0||digest===void 0?[change]:before===`${(0,_2_._M)(after)}@${digest}`?[]:[{...change,after:`${after}\
@${digest}`}]}function changesOf(section,before,after){let changes=(0,_0_.bF)(before?.values??NONE,after?.values??NONE).
map(entry=>({section,...entry}));if(!(after??before)?.isList)return changes;let items=changes.map(change=>({...change,key:""}));
return[...items.filter(item=>item.before!==void 0),...items.filter(item=>item.before===void 0)]}var NONE=new Map}),4747:((_m_,_e_,_r_)=>{
_r_.d(_e_,{T6:()=>isFromFile,_n:()=>pullRequestOf,iI:()=>isOfRepository,yv:()=>originOf});var _5_=_r_(3966);function originOf({
description}){let{Repository:repository="",CommitId:commit=""}=description.MetadataProperties??{};if(repository==="")return;
let number=description.CustomerMetadataProperties?.["smr/pull-request"]??"";return{repository,commit,pullRequest:/^[1-9]\d{0,9}$/.
test(number)?Number(number):void 0}}function isOfRepository(origin,{serverUrl,repository}){return origin.repository.toLowerCase()===
`${serverUrl}/${repository}`.toLowerCase()}function isFromFile(version,path,here){let origin=originOf(version);return(here.
repository===""||origin!==void 0&&isOfRepository(origin,here))&&version.description.CustomerMetadataProperties?.["smr/ma\
nifest"]===(0,_5_.TP)(path)}function pullRequestOf(version,here){let origin=originOf(version);return origin!==void 0&&isOfRepository(
origin,here)?origin.pullRequest:void 0}}),3771:((_m_,_e_,_r_)=>{_r_.d(_e_,{C:()=>unservableForm});var DOCKER="applicatio\
n/vnd.docker.distribution.manifest.v2+json",REFUSED=new Map([["application/vnd.oci.image.manifest.v1+json","an OCI image"],
["application/vnd.oci.image.index.v1+json","an OCI index"],["application/vnd.docker.distribution.manifest.list.v2+json",
"a list of images for several platforms"]]);function unservableForm({mediaType}){let form=mediaType===void 0?void 0:REFUSED.
get(mediaType);if(form!==void 0)return{because:`it is ${form} (${mediaType}), and SageMaker takes a single image in Dock\
er's own form alone (${DOCKER}): CreateModel would answer "Unsupported manifest media type"`,help:"Build it with `docker\
 buildx build --platform linux/amd64 --provenance=false --output type=docker …` and push it anew, or with `--provenance=\
false --output type=registry,oci-mediatypes=false`; then name the new digest or tag."}}}),9333:((_m_,_e_,_r_)=>{_r_.d(_e_,
{O:()=>changeLines,d:()=>changesDiff});var _6_=_r_(5536),_7_=_r_(1609),MAX_VALUE=200,MAX_KEY_WIDTH=24;function changesDiff(changes){
return(0,_6_._B)("diff",changeLines(changes))}function changeLines(changes){let width=Math.min(MAX_KEY_WIDTH,Math.max(0,
...changes.map(({key})=>key.length)));return[...new Set(changes.map(({section})=>section))].flatMap(section=>[`  ${section}`,
...changes.filter(change=>change.section===section).flatMap(change=>linesOf(change,width))])}function linesOf({key,before,
after},width){let name=key===""?"":`${key.padEnd(width)}  `,differsByDigest=shortDigest(before)!==shortDigest(after),toText=value=>(0,_7_.
ml)((differsByDigest?shortDigest(value):value)??"",MAX_VALUE);return[...before===void 0?[]:[`-   ${name}${toText(before)}`],
...after===void 0?[]:[`+   ${name}${toText(after)}`]]}function shortDigest(value){return value?.replace(/@sha256:([0-9a-f]{12})[0-9a-f]{52}$/,
"@sha256:$1…")}}),4484:((_m_,_e_,_r_)=>{_r_.d(_e_,{V:()=>versionOutputs});function versionOutputs(of){let{arn,approvalStatus,
registered}=of,[,group="",version=""]=/:model-package\/([^/]+)\/(\d+)$/.exec(arn)??[];return[["model-package-arn",arn],[
"model-package-version",version],["model-package-group",group],["approval-status",approvalStatus],["registered",String(registered)]]}}),
1946:((_m_,_e_,_r_)=>{_r_.d(_e_,{a:()=>updateStatementHint});var _8_=_r_(4216),_9_=_r_(3667);function updateStatementHint(address,hint){
let statement={Effect:"Allow",Action:"sagemaker:UpdateModelPackage",Resource:address.versionArn(1).replace(/1$/,"*"),Condition:(0,_8_.
uQ)(_9_.EJ)};return`${hint===void 0?"":`${hint}
`}With these conditions, for without them whoever may update versions may approve them:
`+JSON.stringify(statement)}}),1659:((_m_,_e_,_r_)=>{_r_.d(_e_,{C:()=>wasNeverSent,Y:()=>isCertificateRefused});var _10_=_r_(
9702);function wasNeverSent(error){let codes=(0,_10_.MZ)(error);if(codes.some(code=>NEVER_SENT.has(code)||CERTIFICATE.has(
code)))return!0;let message=String((0,_10_.$r)(error,"message"));return/did not establish a connection/.test(message)||/tunneling socket could not be established/.
test(message)||/\bconnect (ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT)\b|\bgetaddrinfo (ENOTFOUND|EAI_AGAIN)\b/.test(
message)||codes.includes("ETIMEDOUT")&&(0,_10_.$r)(error,"syscall")==="connect"}function isCertificateRefused(error){return(0,_10_.
MZ)(error).some(code=>CERTIFICATE.has(code))}var NEVER_SENT=new Set(["ECONNREFUSED","ENOTFOUND","EAI_AGAIN","EHOSTUNREAC\
H","ENETUNREACH"]),CERTIFICATE=new Set(["CERT_HAS_EXPIRED","DEPTH_ZERO_SELF_SIGNED_CERT","ERR_TLS_CERT_ALTNAME_INVALID",
"SELF_SIGNED_CERT_IN_CHAIN","UNABLE_TO_GET_ISSUER_CERT_LOCALLY","UNABLE_TO_VERIFY_LEAF_SIGNATURE"])}),183:((_m_,_e_,_r_)=>{
_r_.d(_e_,{V:()=>watchedCall});var _11_=_r_(3694);function watchedCall({intent,cancellation},of){let{name,call,what,before=()=>{}}=of,
note=(input,isAnswered)=>{let sentence=what(input),others=intent.current().requests.filter(request=>request.what!==sentence);
intent.update({phase:"changing",requests:[...others,{what:sentence,isAnswered}]})},forget=input=>{intent.update({requests:intent.
current().requests.filter(request=>request.what!==what(input))})};return async input=>{if(cancellation.isRequested())throw new _11_.
Rk("unreachable",name,"Not sent: the run was stopped.");try{before(input),note(input,!1)}catch(cause){let why="Not sent:\
 the file that a kill would be explained from cannot be written.";throw new _11_.Rk("unreachable",name,why,{cause})}try{
let output=await call(input);return quietly(()=>note(input,!0)),output}catch(error){throw error instanceof _11_.Rk&&error.
kind==="unknown-outcome"||quietly(()=>forget(input)),error}}}function quietly(write){try{write()}catch{return}}}),8147:((_m_,_e_,_r_)=>{
_r_.r(_e_),_r_.d(_e_,{runUpdate:()=>runUpdate});var _12_=_r_(7418),_13_=_r_(4747),_14_=_r_(1949),_15_=_r_(1769),_16_=_r_(
3450),_17_=_r_(1946),_18_=_r_(4216),_19_=_r_(9871),_20_=_r_(6937),_21_=_r_(7341),_22_=_r_(6440),_23_=_r_(9997),_24_=_r_(
3667),_25_=_r_(5694),_26_=_r_(1336),_27_=_r_(4268),_28_=_r_(9352),_29_=_r_(8580),_30_=_r_(183),_31_=_r_(3479),_32_=_r_(8375),
_33_=_r_(6695),_34_=_r_(9333),_35_=_r_(6944),_36_=_r_(204),_37_=_r_(5536),_38_=_r_(9097),_39_=_r_(9575),_40_=_r_(1609),_41_=_r_(
6432),_42_=_r_(3771),_43_=_r_(1321),_44_=_r_(5201),_45_=_r_(4238),_46_=_r_(6316),_47_=_r_(1183),_48_=_r_(6761),_49_=_r_(
3275),_50_=_r_(2764),_51_=_r_(3966),_52_=_r_(1382),_53_=_r_(785),_54_=_r_(1397),_55_=_r_(1102),_56_=_r_(9090),_57_=_r_(4454),
_58_=_r_(2354),_59_=_r_(74),_60_=_r_(9159),_61_=_r_(1659),_62_=_r_(706),_63_=_r_(4421),_64_=_r_(6450),_65_=_r_(4813),_66_=_r_(
664),_67_=_r_(8679),_68_=_r_(3381),_69_=_r_(6801),_70_=_r_(478),_71_=_r_(2421),_72_=_r_(5564),_73_=_r_(4139),_74_=_r_(4104),
_75_=_r_(3162),_76_=_r_(823),_77_=_r_(8227),_78_=_r_(4513),_79_=_r_(9598),_80_=_r_(9702),_81_=_r_(4484),_82_=_r_(3854),_83_=_r_(
5715),_84_=_r_(3694),_85_=_r_(2197),_86_=_r_(793),_87_=_r_(8734),_88_=_r_(5271),_89_=_r_(4976),_90_=_r_(362),_91_=_r_(7598),
_92_=_r_.n(_91_);function differencesOf(candidate,version){let{manifest}=candidate.file,written=(0,_41_.rL)(manifest),sent={
...written,InferenceSpecification:filledIn(written.InferenceSpecification,version.InferenceSpecification),...reportsFor(
candidate,version),ModelCard:version.ModelCard};return[...(0,_19_.h)(sent,version).filter(change=>!isResolvedTag(change)),
...projectChanges(manifest.source?.project,version.MetadataProperties?.ProjectId),...metricChanges(candidate,version)]}function filledIn(ours,theirs){
return ours===void 0?theirs:{...ours,Containers:ours.Containers?.map((container,index)=>{let{Image,ModelDataUrl,ModelDataSource}=theirs?.
Containers?.[index]??{},hasData=container.ModelDataUrl!==void 0||container.ModelDataSource!==void 0;return{...container,
Image:container.Image??Image,...!hasData&&{ModelDataUrl,ModelDataSource}}})}}function isResolvedTag({key,before="",after=""}){
return key==="image"&&before.includes("@sha256:")&&!after.includes("@")&&(0,_44_._M)(before)===(0,_44_._M)(after)}function reportsFor({
file,files=[]},version){let theirs=(0,_41_.dl)(version),named=(0,_67_.hK)(file.manifest).map(({at,report})=>{let key=at.
join("."),there=theirs.get(key),local=files.find(one=>one.at.join(".")===key),digest=local&&(0,_91_.createHash)("sha256").
update(local.bytes).digest("hex"),s3Uri=digest!==void 0&&there?.S3Uri?.includes(`/${digest}/`)===!0?there?.S3Uri??"":report.
file;return[key,{s3Uri,contentType:report.content_type??there?.ContentType??"application/json"}]}),own=theirs.get(STATISTICS),
placed=new Map(named);return own?.S3Uri!==void 0&&!placed.has(STATISTICS)&&placed.set(STATISTICS,{s3Uri:own.S3Uri,contentType:own.
ContentType??"application/json"}),{ModelMetrics:(0,_41_.l3)(placed),DriftCheckBaselines:(0,_41_.K6)(placed)}}var STATISTICS="\
reports.model_quality.statistics";function projectChanges(after,before){return after===void 0||after===before?[]:[{section:"\
source",key:"project",...(0,_83_.s)({before}),after}]}function metricChanges({metrics},version){let stored=(0,_43_.GX)(metrics,
(0,_20_.n)(version)).metrics;return metrics.flatMap(({name,path,value})=>{let before=stored.get(path)?.value;return before===
value||!Number.isFinite(value)?[]:[{section:"metrics",key:name,...before!==void 0&&{before:String(before)},after:String(
value)}]})}var MAX_LINES=200,MAX_MESSAGE=4e3,ACTION="sagemaker:UpdateModelPackage";function renderUpdateSummary(results,context){
let sections=results.flatMap(result=>[(0,_40_.qy)`<h3>${headingOf(result)}</h3>`,manifestLine(result,context),...bodyOf(
result)]);return`${(0,_40_.Bv)(...sections,(0,_38_.qr)(context)).source}
`}function manifestLine({file:{path}},context){return(0,_40_.FY)((0,_40_.RF)(path,(0,_40_.aY)(path,200),context))}function updateLine({
file,outcome,version,changes}){let name=version===void 0?file.manifest.group:`${file.manifest.group} version ${version.version}`;
return`${file.path}: ${name}: ${outcome.kind}${changes.length>0?`, ${(0,_40_.U9)(changes.length,"change")}`:""}`}function changesText(changes){
return shown(changes).join(`
`)}function headingOf({file,outcome,version,fixed}){let{group}=file.manifest,name=version===void 0?(0,_40_.aY)(group,80):
(0,_14_.sh)(group,version.version);switch(outcome.kind){case"updated":return(0,_40_.qy)`✏️ ${name} was updated`;case"\
unchanged":return fixed.length===0?(0,_40_.qy)`⚪ ${name} is what its manifest says`:(0,_40_.qy)`⚪ ${name} was left as it is: ${(0,_40_.
U9)(fixed.length,"difference")} that no update changes`;case"planned":return(0,_40_.qy)`📝 ${name}: dry run, nothing was sent`;case"\
refused":return(0,_40_.qy)`❌ ${name} was not updated: ${outcome.error.code}`;case"overtaken":return(0,_40_.qy)`❌ ${name} was updated, and somebody else changed that`;case"\
unknown-outcome":return(0,_40_.qy)`❓ ${name}: it is not known whether it was updated`}}function bodyOf(result){let{file,
outcome,changes,fixed,checks}=result,isDone2=outcome.kind==="updated"||outcome.kind==="overtaken";return[trouble(result),
changes.length===0?void 0:(0,_40_.Bv)((0,_40_.FY)((0,_40_.Cr)(isDone2?"What was changed:":"What would change:")),diff(changes)),
stays(fixed),isNow(result),(0,_35_.N$)(checks),outcome.kind==="planned"?(0,_36_.TN)({action:ACTION,input:outcome.request,
open:!0}):void 0,(0,_36_.dY)(file.overrides),outcome.kind==="planned"?(0,_40_.FY)((0,_40_.Cr)("Next:"),(0,_40_.qy)`run it without ${(0,_40_.
aY)("dry-run")}.`):void 0]}function trouble({outcome}){if(!("error"in outcome))return;let formatProblem=({at,message})=>`${at.
file}:${at.line}:${at.column}: ${message}`;return(0,_40_.xE)("CAUTION",(0,_36_.pD)(outcome.error,{maxMessage:MAX_MESSAGE,
formatProblem}))}function stays(fixed){if(fixed.length!==0)return(0,_40_.zH)({summary:(0,_40_.qy)`${(0,_40_.Cr)("What no\
 update changes")} — ${(0,_40_.U9)(fixed.length,"difference")} between the version and the manifest`,content:(0,_40_.Bv)(
diff(fixed),(0,_40_.FY)((0,_40_.qy)`${(0,_40_.aY)("−")} is on the version and stays there, ${(0,_40_.aY)("+")} is in the manifest. UpdateModelPackage takes none of it, or it is part of what is approved: register a new version for it.`)),
open:!0})}function isNow({version,outcome}){if(version===void 0||outcome.kind==="planned")return;let{ModelApprovalStatus:approval,
ModelCard:card}=version.description,status=card?.ModelCardStatus;return(0,_40_.FY)((0,_40_.qy)`It is ${(0,_40_.aY)(approval??
"undecided",40)}${status===void 0?(0,_40_.qy)``:(0,_40_.qy)`, its card ${(0,_40_.aY)(status,40)}`}: ${(0,_40_.aY)(version.
arn,300)}`)}function diff(changes){return(0,_37_._B)("diff",shown(changes))}function shown(changes){let lines=(0,_34_.O)(
changes);return lines.length<=MAX_LINES?lines:[...lines.slice(0,MAX_LINES),`  … and ${(0,_40_.U9)(lines.length-MAX_LINES,
"more line")}`]}function jsonChanges(section,before,after){return(0,_21_.bF)(new Map(leaves("",before)),new Map(leaves("",
after))).map(entry=>({section,...entry}))}function leaves(path,value){return value==null?[]:(0,_80_.u4)(value)?Object.entries(
value).flatMap(([key,child])=>leaves(path===""?key:`${path}.${key}`,child)):Array.isArray(value)&&!value.every(isNumeric)?
value.flatMap((item,index)=>leaves(`${path}[${index}]`,item)):[[path,typeof value=="string"?value:JSON.stringify(value)]]}
function isNumeric(value){return Array.isArray(value)?value.every(item=>typeof item=="number"):typeof value=="number"}var NOTHING={
members:{},changes:[],checks:[]};function planCard({file,card},{arn,description,unreadCard},settings){let{manifest}=file,
{ModelCardContent:was,ModelCardStatus:statusWas}=description.ModelCard??{},at=file.locate(["model_card"]),isManaged=card!==
void 0||manifest.hyper_parameters!==void 0;if(unreadCard!==void 0){if(!isManaged&&settings.modelCardStatus===void 0)return NOTHING;
throw(0,_82_.z6)(unreadCard,`The model card of ${arn} cannot be read, so nothing was written`)}let own=card??(0,_21_.LP)(
was);if(isManaged&&own===void 0)return{...NOTHING,checks:[unreadable]};let content=isManaged?(0,_21_.uj)({card:own,manifest,
content:was,at})?.content:was,[before,after]=[(0,_80_.U4)(was??""),(0,_80_.U4)(content??"")],isContentNew=content!==void 0&&
(0,_52_.dj)(before)!==(0,_52_.dj)(after),status=statusOf({isContentNew,statusWas,said:settings.modelCardStatus,manifest});
if(content===void 0)return settings.modelCardStatus===void 0?NOTHING:{...NOTHING,checks:[nothingToReport]};if(!isContentNew&&
status===statusWas)return NOTHING;if(statusWas==="Archived")throw archived(arn);return{members:{ModelCard:{ModelCardContent:content,
ModelCardStatus:status}},changes:[...status===statusWas?[]:[{section:"model_card_status",key:"",...(0,_83_.s)({before:statusWas}),
after:status}],...jsonChanges("model_card",before,after)],checks:isContentNew&&statusWas==="Approved"&&settings.modelCardStatus===
void 0?[notApproved(status)]:[]}}function statusOf(of){let{isContentNew,statusWas,said,manifest}=of;if(said!==void 0)return said;
let isDecided=statusWas==="Approved"||statusWas==="Archived";return isDecided&&!isContentNew?statusWas:manifest.model_card_status??
(isDecided?"PendingReview":statusWas??"Draft")}function notApproved(status){return{level:"warning",title:"Model card",detail:`\
The card was Approved with another content, so that it becomes ${status}. The input model-card-status can say otherwise.`}}
var nothingToReport={level:"notice",title:"Model card",detail:"There is no card whose status could be set: neither the v\
ersion nor the manifest has one."},unreadable={level:"warning",title:"Model card",detail:"The card of the version is of \
no form that this action knows, and the manifest has none: it was left, without the hyper-parameters. Write `model_card`\
 to replace it."};function archived(arn){return new _84_.lZ("invalid-input",`The model card of ${arn} is Archived, and a\
n archived card takes no change. Nothing was written.`,{hint:"Take `model_card`, `hyper_parameters` and `model-card-stat\
us` back to what the card says, or register a new version."})}function planMetadata(file,on={}){let wanted=file.manifest.
metadata;if(wanted===void 0)return{members:{},changes:[]};let set=Object.entries(wanted).filter(([key,value])=>!Object.hasOwn(
on,key)||on[key]!==value),removed=Object.keys(on).filter(key=>(0,_52_.JK)(key)&&!Object.hasOwn(wanted,key));return refuseTooMany(
file,Object.keys({...on,...wanted}).length-removed.length),{members:{...set.length>0&&{CustomerMetadataProperties:Object.
fromEntries(set)},...removed.length>0&&{CustomerMetadataPropertiesToRemove:removed}},changes:[...set.map(([key,after])=>({
...line(key),...Object.hasOwn(on,key)&&{before:on[key]??""},after})),...removed.map(key=>({...line(key),before:on[key]??
""}))]}}function line(key){return{section:"metadata",key}}function refuseTooMany(file,count2){if(count2<=_51_.H_)return;
let at=file.locate(["metadata"]),message=`metadata: the version would have ${count2} keys with those of this action; Sag\
eMaker takes ${_51_.H_}`;throw new _84_.lZ("invalid-manifest",`${at.file}:${at.line}:${at.column}: ${message}.`,{hint:"L\
eave some out.",problems:[{at,message}]})}var MAX_ADDITIONAL=15;function planSpecifications(file,{description},images){let names=new Set(
(description.AdditionalInferenceSpecifications??[]).map(({Name})=>Name)),added=(file.manifest.additional_specifications??
[]).filter(({name})=>!names.has(name)),definitions=(0,_44_.iN)(added,images),changes=definitions.flatMap(({Name,...rest})=>jsonChanges(
`additional_specifications[${Name??""}]`,void 0,rest));if(definitions.length===0)return{members:{},changes,fixed:[],checks:[]};
if(description.ModelApprovalStatus==="Approved")return{members:{},changes:[],fixed:changes,checks:[approvedAlready(added.
map(({name})=>name))]};if(names.size+added.length>MAX_ADDITIONAL)throw tooMany(file,names.size+added.length);return{members:{
AdditionalInferenceSpecificationsToAdd:definitions},changes,fixed:[],checks:[]}}function imagesToAppend(file,{description}){
let names=new Set((description.AdditionalInferenceSpecifications??[]).map(({Name})=>Name)),images=(file.manifest.additional_specifications??
[]).filter(({name})=>!names.has(name)).flatMap(({containers})=>containers.map(({image})=>image)).filter(image=>image!==void 0&&
!image.includes("@sha256:"));return[...new Set(images.filter(image=>image!==void 0))]}function approvedAlready(names){return{
level:"warning",title:"Additional specifications",detail:`The version is Approved, and the specification of an approved \
version is not touched: ${names.join(", ")} stays out. Register a new version for it.`}}function tooMany(file,count2){let at=file.
locate(["additional_specifications"]),message=`additional_specifications: the version would have ${count2}; SageMaker ta\
kes ${MAX_ADDITIONAL}, and none can be removed`;return new _84_.lZ("invalid-manifest",`${at.file}:${at.line}:${at.column}\
: ${message}.`,{hint:"Register a new version with those that are wanted.",problems:[{at,message}]})}function planUpdate({
candidate,settings,differences,images},version){let{file}=candidate,card=planCard(candidate,version,settings),metadata=planMetadata(
file,version.description.CustomerMetadataProperties),specifications=planSpecifications(file,version,images),sourceUri=planSourceUri(
candidate,version),members={...card.members,...metadata.members,...specifications.members,...sourceUri.members};Object.keys(
members).length>0&&refuseToApproveByWriting(version);let isNew=section=>specifications.changes.some(change=>sameSpecification(
change.section,section)),others=differences(candidate,version.description).filter(({section})=>!HANDLED.has(section)&&!isNew(
section));return{request:Object.keys(members).length===0?void 0:{ModelPackageArn:version.arn,...members},changes:[...card.
changes,...metadata.changes,...specifications.changes,...sourceUri.changes],fixed:[...others.filter(({section})=>!isIn(specifications.
fixed,section)),...specifications.fixed,...sourceUri.fixed],checks:[...card.checks,...specifications.checks]}}function refuseToApproveByWriting({
arn,description}){if((0,_48_.Mj)(description))throw new _84_.lZ("not-approved",`${arn} has been Approved since it was cr\
eated, so nobody approved it; an update would be its first change and pass for an approval.`,{hint:"Have it rejected and\
 approved again (mode: reject, mode: approve with a reason), then update it."})}var HANDLED=new Set(["metadata","hyper_p\
arameters","source_uri"]);function isIn(changes,section){return changes.some(change=>sameSpecification(change.section,section))}
function sameSpecification(one,other){return nameOf(one)!==void 0&&nameOf(one)===nameOf(other)}function nameOf(section){
return/^additional_specifications\[([^\]]*)\]/.exec(section)?.[1]}function planSourceUri({file},{description}){let{source_uri:uri}=file.
manifest,theirs=description.SourceUri||void 0,nothing={members:{},changes:[],fixed:[]};if(uri===void 0||uri===theirs)return nothing;
let change={section:"source_uri",key:"",...(0,_83_.s)({before:theirs}),after:uri};return(0,_53_.i1)(uri)||theirs!==void 0?
{...nothing,fixed:[change]}:{members:{SourceUri:uri},changes:[change],fixed:[]}}var MAX_ATTEMPTS=6,FIRST_PAUSE_MILLISECONDS=1e3,
MAX_LOOKS=4,LOOK_MILLISECONDS=2e3;async function applyUpdate(at,ports){let sent,doubt;for(let attempt=0;attempt<MAX_ATTEMPTS;attempt+=
1){attempt>0&&await ports.clock.sleep(FIRST_PAUSE_MILLISECONDS*2**(attempt-1));let inDoubt=doubt?.kind==="unknown-outcom\
e"?cause=>unknownOutcome(at,cause):void 0,now=await(0,_12_.R)({address:at.address,reader:ports.registry},{arn:at.version.
arn,card:"whole",inDoubt}),plan=planUpdate(at,now);if(plan.request===void 0)return sent===void 0?{outcome:{kind:"unchang\
ed"},plan,version:now,checks:[]}:{outcome:{kind:"updated"},plan:sent,version:now,checks:meanwhile(at,sent,now)};try{return await ports.
registry.updateModelPackage(plan.request),await lookBack(at,plan,ports)}catch(error){if(!(0,_82_.to)(error))throw error;
doubt=error,error.kind==="unknown-outcome"&&(sent=plan)}}throw stillOpen(at,doubt)}async function lookBack(at,sent,ports){
let last=at.version;for(let look=0;look<MAX_LOOKS;look+=1){look>0&&await ports.clock.sleep(LOOK_MILLISECONDS);let now=await(0,_49_.
MP)({address:at.address,reader:ports.registry},at.version.arn,"whole").catch(_82_.tf);if(now instanceof _84_.Rk){if(look<
MAX_LOOKS-1)continue;return{outcome:{kind:"unknown-outcome",error:unknownOutcome(at,now)},plan:sent,version:last,checks:[]}}
if(now===void 0)throw new _84_.lZ("failed",`${at.version.arn} was deleted right after it was updated.`);if(last=now,isDone(
at,now))return{outcome:{kind:"updated"},plan:sent,version:now,checks:meanwhile(at,sent,now)}}return{outcome:{kind:"overt\
aken",error:new _84_.lZ("superseded",`${last.arn} was updated, and somebody changed it right after.`,{hint:"Two write to\
 one version: see who (CloudTrail: UpdateModelPackage), then run the job again."})},plan:sent,version:last,checks:meanwhile(
at,sent,last)}}function isDone(at,now){try{return planUpdate(at,now).request===void 0}catch(error){if(error instanceof _84_.
lZ)return!1;throw error}}function meanwhile(at,sent,now){let[before,after]=[at.version.description.ModelApprovalStatus,now.
description.ModelApprovalStatus];if(before===after||after===void 0)return[];let added=sent.request?.AdditionalInferenceSpecificationsToAdd??
[];if(after!=="Approved"||added.length===0)return[{level:"notice",title:"Decided meanwhile",detail:`The version became ${after}\
 while it was updated. The update did not touch that.`}];let names=added.map(({Name})=>Name).join(", "),state=(0,_23_.BL)(
now.description).kind;return[{level:"warning",title:"Decided meanwhile",detail:`The version became Approved while ${names}\
 was appended, so that the approver may not have seen it. What deployments serve is ${state==="changed"?"not what was re\
gistered":"what was registered"}.`}]}function unknownOutcome({version},cause){return new _84_.lZ("unknown-outcome",`Whet\
her ${version.arn} was updated is not known: ${cause.call}: ${cause.message}`,{hint:"Run the job again: it writes what i\
s left to write.",cause})}function stillOpen({version},doubt){return new _84_.lZ("failed",`${version.arn} was not update\
d in ${MAX_ATTEMPTS} attempts: ${doubt?.call}: ${doubt?.message}`,{hint:"Run the job again.",...(0,_83_.s)({cause:doubt})})}
var MAX_DESCRIBED=30,POLL_MILLISECONDS=5e3;async function findVersion({candidate,address,version},request,ports){let at={
address,reader:ports.registry,clock:ports.clock},found=version===void 0?await registeredFrom(candidate,at,request):await(0,_49_.
e$)(at,address.versionArn(version),"whole");return onceMade(found,at,request.settings.waitMilliseconds)}async function registeredFrom(candidate,at,{
settings,differences}){let{versions}=await(0,_49_.aH)(at),made=versions.filter(({summary})=>summary.ModelPackageStatus!==
"Failed"&&summary.ModelPackageStatus!=="Deleting"),nearest;for(let{arn}of made.slice(0,MAX_DESCRIBED)){let version=await(0,_49_.
MP)(at,arn,"whole");if(!(version===void 0||!(0,_13_.T6)(version,candidate.file.path,settings.here))){if(!differences(candidate,
version.description).some(({section})=>servesOtherwise(section))&&hasMetrics(version,candidate))return version;nearest??=
version}}let{path,manifest}=candidate.file,why=nearest===void 0?`Of the newest versions of ${manifest.group} none was re\
gistered from ${path}.`:`Version ${nearest.version} of ${manifest.group} is the newest that was registered from ${path},\
 and its specification or its metrics are others.`;throw new _84_.lZ("invalid-input",`${why} Nothing was written.`,{hint:"\
Register the manifest first (mode: register), or name the version in `model`, such as GROUP@vN."})}function servesOtherwise(section){
return/^(?:containers\[|content_types|response_types)/.test(section)}function hasMetrics({description},{metrics}){if(metrics===
void 0)return!0;let stored=(0,_43_.GX)(metrics,(0,_20_.n)(description)).metrics;return metrics.every(({path,value})=>{let theirs=stored.
get(path);return theirs===void 0||theirs.value===value})}async function onceMade(found,at,waitMilliseconds){let end=at.clock.
now().getTime()+waitMilliseconds;for(let version=found;;){let{arn,description}=version;switch(description.ModelPackageStatus){case"\
Pending":case"InProgress":break;case"Failed":throw neverMade(arn,`is Failed and can never serve: ${(0,_49_.Fw)(description)}`);case"\
Deleting":throw neverMade(arn,"is being deleted.");default:return version}if(at.clock.now().getTime()+POLL_MILLISECONDS>
end)throw new _84_.lZ("timeout",`${arn} is still ${description.ModelPackageStatus}, and cannot be updated yet.`,{hint:"R\
un the job again later, or give it more time with `wait-timeout-minutes`."});await at.clock.sleep(POLL_MILLISECONDS),version=
await(0,_49_.e$)(at,arn,"whole")}}function neverMade(arn,what){return new _84_.lZ("failed",`${arn} ${what}`,{hint:"Regis\
ter the model again."})}async function digestsOf(images,registry){let read=await Promise.all(images.map(async image=>({image,
answer:await digestOf(image,registry)}))),digests=new Map(read.flatMap(({image,answer})=>typeof answer=="string"?[[image,
answer]]:[])),unread=read.flatMap(({image,answer})=>typeof answer=="string"?[]:[`${image}: ${answer.why}`]);if(unread.length===
0)return{digests,checks:[]};let detail=`A tag is sent as it is, and can be moved later. ${unread.join(`
`)}`;return{digests,checks:[{level:"notice",title:"Images",detail}]}}async function digestOf(image,registry){if(registry===
void 0)return{why:"Nobody could be asked."};let manifest=await registry.manifestOf(image).catch(_82_.tf);if(manifest instanceof
_84_.Rk){if(manifest.kind!=="not-found")return{why:[manifest.message,manifest.hint].filter(Boolean).join(" ")};throw new _84_.
lZ("failed",`${image}: ${manifest.message} Nothing was written.`,{hint:"Push the image first, or correct the tag.",cause:manifest})}
let refused=(0,_42_.C)(manifest);if(refused===void 0)return manifest.digest;throw new _84_.lZ("failed",`${image} can nev\
er be served: ${refused.because}. Nothing was written.`,{hint:refused.help})}async function update(request,ports){let{candidates,
version}=chosen(request),results=[];for(let candidate of candidates)results.push(await updateOne({candidate,version},request,
ports));return results}function chosen({candidates,settings}){let registryAccount=settings.registryAccount||settings.callerAccount,
reference=(0,_14_.Wf)({...settings,registryAccount,modelIsTag:!1});if(reference.kind==="unnamed")return{candidates,version:void 0};
if(reference.kind==="latest-approved")throw new _84_.lZ("invalid-input",`model: "${settings.model}" names no version to \
update.`,{hint:"Give GROUP@vN, vN (with one manifest) or an ARN; or nothing, for the version that the manifest registere\
d."});let file=(0,_14_.yY)(candidates.map(candidate=>candidate.file),reference);return{candidates:candidates.filter(candidate=>candidate.
file===file),version:reference.version}}async function updateOne({candidate,version},request,ports){let address=(0,_22_.
c)(candidate.file.manifest.group,request.settings),known={file:candidate.file,changes:[],fixed:[],checks:[]},note=more=>{
known={...known,...more}},outcome;try{outcome=await carryOut({candidate,version,address},request,{ports,note})}catch(error){
outcome=ended(error,address)}return{...known,outcome}}async function carryOut(one,{settings,differences},of){let{ports,note}=of,
{candidate,address}=one,version=await findVersion(one,{settings,differences},ports);note({version});let images=await digestsOf(
imagesToAppend(candidate.file,version),ports.images),planning={candidate,settings,differences,images:images.digests},plan=planUpdate(
planning,version);if(note({changes:plan.changes,fixed:plan.fixed,checks:[...images.checks,...plan.checks]}),plan.request===
void 0)return{kind:"unchanged"};if(settings.dryRun)return{kind:"planned",request:plan.request};let applied=await applyUpdate(
{...planning,address,version},ports);return note({version:applied.version,changes:applied.plan.changes,fixed:applied.plan.
fixed,checks:[...images.checks,...applied.plan.checks,...applied.checks]}),applied.outcome}function ended(error,address){
let isDenied=error instanceof _84_.Rk&&error.kind==="access-denied"&&error.call===UPDATE,plain=(0,_82_.Ez)(error,"Nothin\
g was written"),told=isDenied?new _84_.lZ(plain.code,plain.message,{hint:(0,_17_.a)(address,plain.hint),cause:error}):plain;
return{kind:told.code==="unknown-outcome"?"unknown-outcome":"refused",error:told}}var UPDATE="sagemaker:UpdateModelPacka\
ge",RESERVE_MILLISECONDS=6e4;async function runUpdate(request){let{inputs,runner}=request;(0,_15_.i)(request);let region=(0,_55_.
_)(inputs);runner.info((0,_16_.fC)((0,_16_.vd)(request.run,inputs),"of each group the newest that its manifest registere\
d"));let candidates=await checkedCandidates(request),session=await(0,_58_._s)(request,region),results=await runner.group(
"Update",async()=>{let updated=await update({candidates,settings:settingsOf(request,session),differences:({file},version)=>{
let candidate=candidates.find(one=>one.file===file);return candidate===void 0?[]:differencesOf(candidate,version)}},{registry:{
...(0,_31_.SI)(session.registry),updateModelPackage:(0,_30_.V)(request,{name:"sagemaker:UpdateModelPackage",call:(0,_31_.
g9)(session.registry),what:({ModelPackageArn:arn,...members})=>`${Object.keys(members).join(", ")} of ${arn}`})},images:(0,_29_.
v)(session.own).images,clock:_78_.p});return logResults(updated,runner),updated});return tell(request,results)}async function checkedCandidates({
inputs,run,runner}){return runner.group("Check the manifests",async()=>{let{workspace}=run.context,{manifests,packages,problems}=await(0,_27_.
xt)({workspace,patterns:inputs.manifest,set:inputs.set}),read=await Promise.all(manifests.map(file=>(0,_27_.RH)(file,workspace)));
(0,_74_.T)([...problems,...read.flatMap(one=>one.problems)],runner),(0,_16_.JE)({inputs,run,runner},{manifests,packages});
for(let{path,manifest}of manifests)runner.info(`${path}: group ${manifest.group}`);return read.map(({candidate})=>candidate)})}
function settingsOf({inputs,run},session){let{serverUrl,repository}=run.context;return{model:(0,_16_.vd)(run,inputs).model,
...(0,_83_.s)({modelCardStatus:inputs.modelCardStatus}),dryRun:inputs.dryRun,waitMilliseconds:inputs.waitTimeoutMinutes*
6e4-RESERVE_MILLISECONDS,...(0,_58_.hD)(session),here:{serverUrl,repository}}}function logResults(results,runner){for(let result of results){
let{outcome,changes,fixed,checks}=result;runner.info(updateLine(result)),changes.length>0&&runner.info(changesText(changes)),
fixed.length>0&&(runner.warning(`${result.file.path}: ${fixed.length} values differ from the version that no update chan\
ges; register a new version for them. The job summary has them.`),runner.info(changesText(fixed)));for(let{level,title,detail}of checks)
level==="warning"?runner.warning(`${title}: ${detail}`):runner.info(`${title}: ${detail}`);outcome.kind==="planned"&&runner.
info(`Dry run. UpdateModelPackage would be sent:
${JSON.stringify(outcome.request,null,2)}`)}}async function tell(request,results){let failures=results.flatMap(({file,outcome})=>"\
error"in outcome?[{file,error:outcome.error}]:[]),failure=results.length===1?failures[0]?.error:together(failures),[only]=results;
return await(0,_26_.S3)(request,{failure,summary:renderUpdateSummary(results,(0,_25_.g)(request)),outputs:results.length===
1&&only?.version!==void 0?outputsOf(only.version):[],report:{mode:"update",models:results.map(reportOf)},comment:async()=>{}}),
(0,_26_._1)(failure)}function together(failures){let[first]=failures;if(first===void 0)return;let message=failures.map(({
file,error})=>`${file.path}: ${error.message}`).join(`
`),hints=[...new Set(failures.flatMap(({error})=>error.hint===void 0?[]:[error.hint]))];return new _84_.lZ(first.error.code,
message,hints.length===0?{}:{hint:hints.join(`
`)})}function outputsOf({arn,description}){return(0,_81_.V)({arn,approvalStatus:description.ModelApprovalStatus??"",registered:!1})}
function reportOf({file,outcome,version,changes,fixed,checks}){return{manifest:file.path,group:file.manifest.group,outcome:outcome.
kind,arn:version?.arn,version:version?.version,approvalStatus:version?.description.ModelApprovalStatus,modelCardStatus:version?.
description.ModelCard?.ModelCardStatus,changes,fixed,checks,..."error"in outcome&&{failureReason:outcome.error.code,message:outcome.
error.message}}}}),706:((_m_,_e_,_r_)=>{_r_.d(_e_,{W:()=>readModelCard,e:()=>asModelCard});var _93_=_r_(4421),_94_=_r_(6450),
_95_=_r_(4139),_96_=_r_(8469),_97_=_r_(7073),_98_=_r_(5558),CARD_LIMITS={noun:"model card",maxBytes:128*1024,maxNodes:4e4,
begin:"begin with a section, such as `intended_uses:`"},CARD=(0,_93_.I)({schema:_94_.uk,noun:"the model card",refusalOf:()=>{}});
function readModelCard({path,text}){let{tree,findings:syntax}=(0,_95_.q)((0,_98_.vz)({file:path,text}),CARD_LIMITS);if(tree===
void 0)return{problems:(0,_96_.ek)(syntax)};let exported=exportedFinding(tree);if(exported!==void 0)return{problems:(0,_96_.
ek)([exported])};let parsed=_94_.uk.safeParse((0,_97_.OY)(tree)),said=new Set(syntax.map(({place})=>place.start)),findings=[
...syntax,...(0,_93_.s6)(parsed.error?.issues??[],tree,CARD).filter(({place})=>!said.has(place.start)),...parsed.success?
lengthFindings(parsed.data,tree):[]];return parsed.success&&findings.length===0?{card:parsed.data,problems:[]}:{problems:(0,_96_.
ek)(findings)}}function asModelCard(value){return _94_.uk.safeParse(value).data}function exportedFinding(tree){let content=(0,_97_.
Ms)(tree,"Content"),isAnswer=["ModelCardArn","ModelCardName"].some(key=>(0,_97_.Ms)(tree,key)!==void 0);if(!(content===void 0||
!isAnswer))return(0,_96_.F9)(content.keyPlace,"this is the answer of DescribeModelCard, in which the card is the text of\
 `Content`","write that text into the file: `jq -r .Content ANSWER.json > card.json`")}function lengthFindings(card,tree){
let characters=JSON.stringify(card).length;if(characters<=1e5)return[];let message=`the model card has ${characters} cha\
racters as JSON; SageMaker takes 100000`;return[(0,_96_.F9)((0,_97_.$t)(tree,[]),message,"shorten it, or put the long pa\
rt where a link can lead to it")]}}),7341:((_m_,_e_,_r_)=>{_r_.d(_e_,{LP:()=>ownCard,Ul:()=>candidateCard,bF:()=>changedEntries,
uj:()=>updatedCard});var _99_=_r_(2764),_100_=_r_(706),_101_=_r_(478),_102_=_r_(5027),_4_=_r_(9702),_103_=_r_(5715),_104_=_r_(
3694),MAX_NAME_CHARACTERS=63;function evaluationDetail(metrics,{name},details=_101_.pH){return{name:cut(name)||"evaluati\
on",metric_groups:(0,_101_.dV)(metrics,details)}}function cut(name){let line2=name.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu," ");
return line2.length<=MAX_NAME_CHARACTERS?line2:`${line2.slice(0,MAX_NAME_CHARACTERS-1).replace(/[\uD800-\uDBFF]$/,"")}…`}
var WRITTEN_BY="smr/written-by",WRITER="sagemaker-model-registry-action",FILLED_IN="smr/filled-in";function markEvaluation(detail){
return{...detail,name:line(detail.name,MAX_EVALUATION_NAME),metric_groups:onLines(detail.metric_groups),metadata:{[WRITTEN_BY]:WRITER,
[_99_.Uw.key]:_99_.Uw.value}}}function onLines(value){return typeof value=="string"?line(value,MAX_NAMED):Array.isArray(
value)?value.map(onLines):(0,_4_.u4)(value)?Object.fromEntries(Object.entries(value).map(([key,child])=>[key,onLines(child)])):
value}function markTraining(information,names){return{...information,custom_details:{...information?.custom_details,[FILLED_IN]:names.
join(" ")}}}function filledInAlready(content){let card=(0,_4_.U4)(content??""),evaluation=(0,_4_.S3)((0,_4_.C5)(card,"ev\
aluation_details")).find(isOurs),names=(0,_4_.C5)((0,_4_.C5)((0,_4_.C5)(card,"additional_information"),"custom_details"),
FILLED_IN),job=(0,_4_.C5)((0,_4_.C5)(card,"training_details"),"training_job_details"),training=(typeof names=="string"?names.
split(" "):[]).filter(name=>TRAINING_KEYS.some(key=>key===name)).flatMap(name=>{let value=(0,_4_.C5)(job,name);return value===
void 0?[]:[[name,value]]});return{...(0,_4_.u4)(evaluation)&&{evaluation},training:Object.fromEntries(training)}}function withoutFilledIn(content){
let card=(0,_4_.U4)(content??"");if(!(0,_4_.u4)(card))return;let{training}=filledInAlready(content),{evaluation_details,
training_details,additional_information,...others}=card,evaluations=(0,_4_.S3)(evaluation_details).filter(entry=>!isOurs(
entry)),job=without((0,_4_.C5)(training_details,"training_job_details"),[...Object.keys(training),"user_provided_hyper_p\
arameters"]),details={...without(training_details,["training_job_details"]),...present("training_job_details",job)},custom=without(
(0,_4_.C5)(additional_information,"custom_details"),[FILLED_IN]),information={...without(additional_information,["custom\
_details"]),...present("custom_details",custom)};return{...others,...present("training_details",details),...evaluations.
length>0&&{evaluation_details:evaluations},...present("additional_information",information)}}function without(value,keys){
return Object.fromEntries(Object.entries((0,_4_.u4)(value)?value:{}).filter(([key])=>!keys.includes(key)))}function present(key,value){
return Object.keys(value).length===0?{}:{[key]:value}}function isOurs(entry){return(0,_4_.C5)((0,_4_.C5)(entry,"metadata"),
WRITTEN_BY)===WRITER}var TRAINING_KEYS=["training_arn","training_datasets","training_environment","training_metrics","hy\
per_parameters"],MAX_TEXT=1024,MAX_EVALUATION_NAME=63,MAX_NAMED=255,MAX_DATASETS=15,MAX_METRICS=50,MAX_HYPER_PARAMETERS=100;
function trainingFilledIn({arn,image,datasets,hyperParameters,metrics}){let hyper=Object.entries(hyperParameters).map(([
name,value])=>({name:line(name,MAX_NAMED),value:line(value,MAX_NAMED)})).filter(({name,value})=>name!==""&&value!==""),numbers=metrics.
map(({name,value})=>({name:line(name,MAX_NAMED),value})).filter(({name,value})=>name!==""&&Number.isFinite(value)),details={
training_arn:line(arn,MAX_TEXT)||void 0,training_datasets:filled(datasets.slice(0,MAX_DATASETS).map(uri=>line(uri,MAX_TEXT))),
training_environment:image===void 0?void 0:{container_image:[line(image,MAX_TEXT)]},training_metrics:filled(numbers.slice(
0,MAX_METRICS)),hyper_parameters:filled(hyper.slice(0,MAX_HYPER_PARAMETERS))};return Object.fromEntries(Object.entries(details).
filter(([,value])=>value!==void 0))}function filled(items){return items.length===0?void 0:items}function line(text,length){
let one=text.replace(new RegExp("\\p{Cs}","gu"),"�").replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu," ");return one.length<=length?
one:`${one.slice(0,length-1).replace(/[\uD800-\uDBFF]$/,"")}…`}var SHORTEST_CURVE=20,HALF_A_CURVE=60;function fitting(filled2,fits2){
let smaller=[filled2,withEvaluation(filled2,entry=>thinned(entry,HALF_A_CURVE)),withEvaluation(filled2,entry=>thinned(entry,
SHORTEST_CURVE))],least=smaller.at(-1)??filled2,groups=(0,_4_.S3)(filled2.evaluation?.metric_groups).length,fewerGroups=Array.
from({length:Math.max(0,groups-1)},(_,index)=>withEvaluation(least,entry=>firstGroups(entry,groups-1-index))),withoutTraining={
...fewerGroups.at(-1)??least,training:{}};return[...smaller,...fewerGroups,withoutTraining].find(fits2)??fewestMetrics(withoutTraining,
fits2)}function fewestMetrics(filled2,fits2){let nothing={training:{}},kept=0,tooMany=(0,_4_.S3)((0,_4_.C5)((0,_4_.S3)(filled2.
evaluation?.metric_groups)[0],"metric_data")).length,withFirst=count=>count===0?nothing:withEvaluation(filled2,entry=>firstMetrics(
entry,count));for(;tooMany-kept>1;){let middle=Math.floor((kept+tooMany)/2);fits2(withFirst(middle))?kept=middle:tooMany=
middle}return withFirst(kept)}function withEvaluation(filled2,change){return filled2.evaluation===void 0?filled2:{...filled2,
evaluation:change(filled2.evaluation)}}function firstGroups(entry,count){return{...entry,metric_groups:(0,_4_.S3)(entry.
metric_groups).slice(0,count)}}function firstMetrics(entry,count){let[first]=(0,_4_.S3)(entry.metric_groups);return(0,_4_.
u4)(first)?{...entry,metric_groups:[{...first,metric_data:(0,_4_.S3)(first.metric_data).slice(0,count)}]}:entry}function thinned(entry,most){
let groups=(0,_4_.S3)(entry.metric_groups).map(group=>(0,_4_.u4)(group)?{...group,metric_data:(0,_4_.S3)(group.metric_data).
map(datum=>thinnedCurve(datum,most))}:group);return{...entry,metric_groups:groups}}function thinnedCurve(datum,most){if(!(0,_4_.
u4)(datum)||datum.type!=="linear_graph")return datum;let points=(0,_4_.S3)(datum.value);if(points.length<=most)return datum;
let step=(points.length-1)/(most-1);return{...datum,value:Array.from({length:most},(_,index)=>points[Math.round(index*step)])}}
var MAX_HYPER_PARAMETERS2=100;function candidateCard({file,card,metrics,details,report},of){return versionCard({...of,card,
metrics,details,report,at:file.locate(["model_card"])})}function versionCard(of){let evaluation=evaluationOf(of);return assembled(
of,{...evaluation&&{evaluation:markEvaluation(evaluation)},training:of.training===void 0?{}:trainingFilledIn(of.training)})}
function updatedCard(of){return assembled(of,filledInAlready(of.content))}function ownCard(content){return content===void 0?
{}:(0,_100_.e)(withoutFilledIn(content))}function evaluationOf(of){let metrics=(0,_99_.G5)(of.metrics).filter(({name,value})=>(0,_102_.
zw)(name)&&Number.isFinite(value)),detail=evaluationDetail(metrics,{name:nameOf(of.report?.path)},of.details);return detail.
metric_groups.some(({metric_data})=>metric_data.length>0)?detail:void 0}function nameOf(path){return path===void 0?"eval\
uation":path.length<=63?path:path.split("/").at(-1)??path}function assembled(of,filled2){let own=withHyperParameters(of),
status=of.status??of.manifest.model_card_status??"Draft",nothing={training:{}},whole=written(own,fitting(filled2,some=>fits(
written(own,some)))),content=fits(whole)?whole:written(own,nothing);if(!fits(content))throw tooLong(content.length,of.at);
return content==="{}"?void 0:{content,status}}function fits(content){return content.length<=1e5}function written(own,{evaluation,
training}){let{training_details,evaluation_details,additional_information,...before}=own,ownJob=training_details?.training_job_details??
{},added=Object.entries(training).filter(([name])=>!Object.hasOwn(ownJob,name)),job={...ownJob,...Object.fromEntries(added)},
trained={...training_details,...Object.keys(job).length>0&&{training_job_details:job}},evaluations=[...evaluation===void 0?
[]:[evaluation],...evaluation_details??[]],information=added.length===0?additional_information:markTraining(additional_information,
added.map(([name])=>name));return oneLine({...before,...(training_details!==void 0||Object.keys(job).length>0)&&{training_details:trained},
...(evaluation_details!==void 0||evaluations.length>0)&&{evaluation_details:evaluations},...(0,_103_.s)({additional_information:information})})}
function withHyperParameters({card={},manifest,at}){let given=Object.entries(manifest.hyper_parameters??{});if(given.length===
0)return card;let job=card.training_details?.training_job_details,noted=job?.user_provided_hyper_parameters??[],added=given.
filter(([name])=>!noted.some(one=>one.name===name)).map(([name,value])=>({name,value:String(value)})),all=[...noted,...added];
if(all.length>MAX_HYPER_PARAMETERS2){let message=`hyper_parameters and those of the model card are ${all.length} togethe\
r; a card has at most ${MAX_HYPER_PARAMETERS2}`;throw wrongCard(message,"leave some out",at)}let details={...job,user_provided_hyper_parameters:all};
return{...card,training_details:{...card.training_details,training_job_details:details}}}function tooLong(characters,at){
let message=`the model card has ${characters} characters as JSON, hyper_parameters included; SageMaker takes 100000`;return wrongCard(
message,"shorten it, or put the long part where a link can lead to it",at)}function wrongCard(message,help,at){let place=at===
void 0?"":`${at.file}:${at.line}:${at.column}: `;return new _104_.lZ("invalid-manifest",`${place}${message}.`,{hint:`${help[0]?.
toUpperCase()}${help.slice(1)}.`,...at&&{problems:[{at,message,help}]}})}function oneLine(value){return JSON.stringify(value).
replace(/[\u007F-\u009F\u2028\u2029]/g,end=>`\\u${end.charCodeAt(0).toString(16).padStart(4,"0")}`)}function changedEntries(before,after){
return[...new Set([...after.keys(),...before.keys()])].flatMap(key=>{let[was,is]=[before.get(key),after.get(key)];return was===
is?[]:[{key,...(0,_103_.s)({before:was,after:is})}]})}}),4216:((_m_,_e_,_r_)=>{_r_.d(_e_,{I1:()=>ownWords,I3:()=>ANSWERS,
P_:()=>stageOnly,pW:()=>isMetByVersions,uQ:()=>noDecision,zV:()=>bornPending});var _10_=_r_(9702),ANSWERS={groupConditions:"\
decided",groupSpelling:"as-given",groupPrincipals:"roles",absentMembers:"absent",createStatus:"if-exists",alarms:"everyt\
hing",printedReads:"asked-for"},STATUS="sagemaker:ModelApprovalStatus",STAGE="sagemaker:ModelLifeCycle:stage",REMOVED="s\
agemaker:CustomerMetadataPropertiesToRemove",NOTES=["smr/forced","smr/actor","smr/author","smr/pull-request"];function without(keys,{
absentMembers}){switch(absentMembers){case"absent":return{Null:Object.fromEntries(keys.map(key=>[key,"true"]))};case"emp\
ty":return{StringEqualsIfExists:Object.fromEntries(keys.map(key=>[key,""]))}}}function allOf(...conditions){let operators=new Set(
conditions.flatMap(condition=>Object.keys(condition)));return Object.fromEntries([...operators].map(operator=>[operator,
Object.assign({},...conditions.map(one=>one[operator]??{}))]))}function keysOf(notes){return notes.map(note=>`sagemaker:\
CustomerMetadataProperties/${note}`)}function bornPending(served,answers=ANSWERS){let operator=answers.createStatus==="r\
equired"?"StringEquals":"StringEqualsIfExists";return allOf({[operator]:{[STATUS]:"PendingManualApproval"}},without([STAGE,
...keysOf(served)],answers))}function noDecision(served,answers=ANSWERS){return without([STATUS,STAGE,...keysOf([...served,
...NOTES])],answers)}function ownWords(served,answers=ANSWERS){return{...noDecision(served,answers),"ForAllValues:String\
NotLike":{[REMOVED]:["smr/*","metric/*"]}}}function stageOnly(others,answers=ANSWERS){return without([STATUS,REMOVED,...keysOf(
[...others,...NOTES])],answers)}function isMetByVersions(condition,action){if(condition===void 0)return!0;if(!(0,_10_.u4)(
condition))return;let isCreate=action==="sagemaker:CreateModelPackage",verdicts=Object.entries(condition).flatMap(([operator,
keys])=>(0,_10_.u4)(keys)?Object.entries(keys).map(([key,values])=>isMet({operator,key,values,isCreate})):[void 0]);return verdicts.
includes(!1)?!1:verdicts.includes(void 0)?void 0:!0}function isMet(of){let{operator,key,values,isCreate}=of,isStatus=key.
toLowerCase()===STATUS.toLowerCase(),isOfVersion=isStatus||key.toLowerCase()===STAGE.toLowerCase()||/^sagemaker:CustomerMetadataProperties/i.
test(key);switch(operator){case"StringEquals":return isStatus?isCreate&&[values].flat().includes("PendingManualApproval"):
void 0;case"StringEqualsIfExists":return isStatus?!isCreate||[values].flat().includes("PendingManualApproval"):void 0;case"\
Null":return!isOfVersion||/CustomerMetadataProperties\/(?!smr\/served\/)/i.test(key)?void 0:isStatus&&isCreate?String(values)===
"false":String(values)==="true";default:return}}}),8580:((_m_,_e_,_r_)=>{_r_.d(_e_,{v:()=>clientsOnDemand});var _105_=_r_(
1430);function clientsOnDemand(options){let artifacts=(0,_105_.O)(async()=>(await Promise.all([_r_.e(7746),_r_.e(4123)]).
then(_r_.bind(_r_,4123))).s3ArtifactStore(options)),folders=(0,_105_.O)(async()=>(await Promise.all([_r_.e(7746),_r_.e(5338)]).
then(_r_.bind(_r_,5338))).s3FolderStore(options)),reports=(0,_105_.O)(async()=>(await Promise.all([_r_.e(7746),_r_.e(2691)]).
then(_r_.bind(_r_,2691))).s3ReportStore(options)),images=(0,_105_.O)(async()=>(await _r_.e(9208).then(_r_.bind(_r_,9208))).
ecrImageRegistry(options)),keys=(0,_105_.O)(async()=>(await _r_.e(1905).then(_r_.bind(_r_,1905))).kmsKeyReader(options)),
sources=(0,_105_.O)(async()=>(await _r_.e(1237).then(_r_.bind(_r_,1237))).sageMakerSources(options)),groups=(0,_105_.O)(
async()=>(await _r_.e(3626).then(_r_.bind(_r_,3626))).sageMakerGroups(options));return{artifacts:{identify:async uri=>(await artifacts()).
identify(uri)},folders:{identifyPrefix:async uri=>(await folders()).identifyPrefix(uri)},reports:{read:async from=>(await reports()).
read(from),writeOnce:async file=>(await reports()).writeOnce(file)},images:{manifestOf:async image=>(await images()).manifestOf(
image)},keys:{managerOf:async keyArn=>(await keys()).managerOf(keyArn)},sources:{describeTrainingJob:async input=>(await sources()).
describeTrainingJob(input),listPipelineExecutionSteps:async input=>(await sources()).listPipelineExecutionSteps(input),describeModel:async input=>(await sources()).
describeModel(input)},groups:{describeModelPackageGroup:async input=>(await groups()).describeModelPackageGroup(input),createModelPackageGroup:async input=>(await groups()).
createModelPackageGroup(input)}}}}),6944:((_m_,_e_,_r_)=>{_r_.d(_e_,{N$:()=>checksSection,s6:()=>byLevel,y7:()=>CHECK_SIGNS});
var _106_=_r_(9575),_7_=_r_(1609),CHECK_SIGNS={warning:"⚠️",notice:"ℹ️",passed:"✅"},AMOUNTS={warning:amount=>(0,_7_.
U9)(amount,"warning"),notice:amount=>(0,_7_.U9)(amount,"notice"),passed:amount=>`${amount} passed`};function checksSection(checks,{
open=checks.some(({level})=>level==="warning"),maxRows=checks.length}={}){if(checks.length===0)return;let amounts=Object.
entries(AMOUNTS).flatMap(([level,inWords])=>{let amount=checks.filter(check=>check.level===level).length;return amount===
0?[]:[inWords(amount)]}),summary=(0,_7_.qy)`${(0,_7_.Cr)("Checks")} — ${amounts.join(", ")}`;return maxRows===0?(0,_7_.
FY)(summary):(0,_7_.zH)({summary,content:(0,_106_.t)({columns:[{title:(0,_7_.qy)``,align:"center"},{title:(0,_7_.qy)`Check`,
wraps:!0},{title:(0,_7_.qy)`Detail`,wraps:!0}],rows:checks.slice(0,maxRows).map(({level,title,detail})=>[(0,_7_.qy)`${CHECK_SIGNS[level]}`,
(0,_7_.Qq)(title,200),(0,_7_.Qq)(detail,1e3)])}),open})}function byLevel(checks){let levels=Object.keys(CHECK_SIGNS);return checks.
toSorted((one,other)=>levels.indexOf(one.level)-levels.indexOf(other.level))}}),7418:((_m_,_e_,_r_)=>{_r_.d(_e_,{R:()=>readBeforeWrite});
var _107_=_r_(3275),_108_=_r_(3694);async function readBeforeWrite(at,{arn,card,inDoubt}){try{let now=await(0,_107_.MP)(
at,arn,card);if(now!==void 0)return now;throw new _108_.lZ("failed",`${arn} was deleted meanwhile.`)}catch(error){throw inDoubt!==
void 0&&error instanceof _108_.Rk?inDoubt(error):error}}}),6432:((_m_,_e_,_r_)=>{_r_.d(_e_,{$E:()=>contentOf,K6:()=>driftCheckBaselines,
Mo:()=>neverApproved,RR:()=>describedMembers,dl:()=>reportsIn,l3:()=>modelMetrics,ol:()=>addedMembers,rL:()=>requestAsWritten});
var _109_=_r_(5201),_110_=_r_(1382),_111_=_r_(8679),_112_=_r_(5715);function modelMetrics(reports){let of=key=>source(reports,
`reports.${key}`);return present({ModelQuality:present({Statistics:of("model_quality.statistics"),Constraints:of("model_\
quality.constraints")}),ModelDataQuality:present({Statistics:of("data_quality.statistics"),Constraints:of("data_quality.\
constraints")}),Bias:present({Report:of("bias.report"),PreTrainingReport:of("bias.pre_training"),PostTrainingReport:of("\
bias.post_training")}),Explainability:present({Report:of("explainability")})})}function driftCheckBaselines(reports){let of=key=>source(
reports,`drift_baselines.${key}`);return present({ModelQuality:present({Statistics:of("model_quality.statistics"),Constraints:of(
"model_quality.constraints")}),ModelDataQuality:present({Statistics:of("data_quality.statistics"),Constraints:of("data_q\
uality.constraints")}),Bias:present({ConfigFile:of("bias.config"),PreTrainingConstraints:of("bias.pre_training_constrain\
ts"),PostTrainingConstraints:of("bias.post_training_constraints")}),Explainability:present({ConfigFile:of("explainabilit\
y.config"),Constraints:of("explainability.constraints")})})}function reportsIn(of){let{ModelMetrics:metrics,DriftCheckBaselines:baselines}=of,
found=[["reports.model_quality.statistics",metrics?.ModelQuality?.Statistics],["reports.model_quality.constraints",metrics?.
ModelQuality?.Constraints],["reports.data_quality.statistics",metrics?.ModelDataQuality?.Statistics],["reports.data_qual\
ity.constraints",metrics?.ModelDataQuality?.Constraints],["reports.bias.report",metrics?.Bias?.Report],["reports.bias.pr\
e_training",metrics?.Bias?.PreTrainingReport],["reports.bias.post_training",metrics?.Bias?.PostTrainingReport],["reports\
.explainability",metrics?.Explainability?.Report],["drift_baselines.model_quality.statistics",baselines?.ModelQuality?.Statistics],
["drift_baselines.model_quality.constraints",baselines?.ModelQuality?.Constraints],["drift_baselines.data_quality.statis\
tics",baselines?.ModelDataQuality?.Statistics],["drift_baselines.data_quality.constraints",baselines?.ModelDataQuality?.
Constraints],["drift_baselines.bias.config",baselines?.Bias?.ConfigFile],["drift_baselines.bias.pre_training_constraints",
baselines?.Bias?.PreTrainingConstraints],["drift_baselines.bias.post_training_constraints",baselines?.Bias?.PostTrainingConstraints],
["drift_baselines.explainability.config",baselines?.Explainability?.ConfigFile],["drift_baselines.explainability.constra\
ints",baselines?.Explainability?.Constraints]];return new Map(found.flatMap(([key,report])=>report===void 0?[]:[[key,report]]))}
function source(reports,key){let report=reports.get(key);if(report===void 0)return;let{s3Uri,contentType,digest}=report;
return{ContentType:contentType,S3Uri:s3Uri,...(0,_112_.s)({ContentDigest:digest})}}function present(members){return Object.
values(members).some(value=>value!==void 0)?members:void 0}function contentOf(candidate,address){let{manifest}=candidate.
file;return(0,_110_.eZ)({groupArn:address.arn,request:{...requestAsWritten(manifest),...neverApproved},metrics:candidate.
metrics,beside:{source:manifest.source,reports:reportsAsWritten(candidate),card:candidate.card,cardStatus:manifest.model_card_status,
hyperParameters:Object.entries(manifest.hyper_parameters??{}).map(([name,value])=>[name,String(value)]).sort(([a=""],[b=""])=>a<
b?-1:1)}})}var neverApproved={ModelApprovalStatus:"PendingManualApproval"};function requestAsWritten(manifest){return{ModelPackageDescription:(0,_110_.
$Y)(manifest.description??""),...(0,_109_.i3)(manifest),...(0,_112_.s)({SourceUri:manifest.source_uri}),...describedMembers(
manifest)}}function describedMembers(manifest){let{domain:Domain,task:Task,sample_payload:SamplePayloadUrl,skip_validation:skipped}=manifest,
SkipModelValidation=skipped&&(skipped==="all"?"All":"None"),CustomerMetadataProperties=(0,_112_.A)(manifest.metadata);return(0,_112_.
s)({Domain,Task,SamplePayloadUrl,SkipModelValidation,CustomerMetadataProperties})}function addedMembers(of){let{settings,
reports,card}=of,{packageKmsKeyId:KmsKeyId}=settings;return(0,_112_.s)({SecurityConfig:KmsKeyId===void 0?void 0:{KmsKeyId},
ModelMetrics:modelMetrics(reports),DriftCheckBaselines:driftCheckBaselines(reports),ModelCard:card&&{ModelCardContent:card.
content,ModelCardStatus:card.status}})}function reportsAsWritten({file,files=[]}){return(0,_111_.hK)(file.manifest).map(
({at,report})=>{let key=at.join("."),local=files.find(one=>one.at.join(".")===key);return[key,local===void 0?report.file:
(0,_111_.sc)(local.bytes),report.content_type??"",report.digest??""]}).sort(([a=""],[b=""])=>a<b?-1:1)}}),5201:((_m_,_e_,_r_)=>{
_r_.d(_e_,{_M:()=>repositoryOf,i3:()=>specificationsOf,iN:()=>additionalSpecifications,lU:()=>modelDataMembers});var _113_=_r_(
5715),MAX_IMAGE=255,NONE=new Map;function inferenceSpecification(serving,images=NONE){return{Containers:serving.containers.
map(container=>containerDefinition(container,images)),...(0,_113_.s)({SupportedTransformInstanceTypes:(0,_113_.A)(serving.
transform_instance_types?.filter(isTransformType)),SupportedRealtimeInferenceInstanceTypes:(0,_113_.A)(serving.realtime_instance_types?.
filter(isRealtimeType)),SupportedContentTypes:listed(serving.content_types),SupportedResponseMIMETypes:listed(serving.response_types)})}}
function specificationsOf(manifest,images=NONE){return(0,_113_.s)({InferenceSpecification:manifest.containers.length===0?
void 0:inferenceSpecification(manifest,images),AdditionalInferenceSpecifications:(0,_113_.A)(additionalSpecifications(manifest.
additional_specifications,images))})}function additionalSpecifications(specifications,images=NONE){return(specifications??
[]).map(({name,description,...serving})=>({Name:name,...(0,_113_.s)({Description:description}),...inferenceSpecification(
serving,images)}))}function containerDefinition(container,images){let{image,data_input_config:inputConfig,base_model:base,
additional_model_data:additional}=container;return(0,_113_.s)({ContainerHostname:container.name,Image:image===void 0?void 0:
pinnedImage(image,images),...modelDataMembers(container),AdditionalModelDataSources:(0,_113_.A)(additional?.map(({channel,
...data})=>({ChannelName:channel,S3DataSource:s3DataSource(data)}))),Environment:(0,_113_.A)(container.environment),Framework:container.
framework,FrameworkVersion:container.framework_version,NearestModelName:container.nearest_model,ModelInput:inputConfig===
void 0?void 0:{DataInputConfig:inputConfig},ProductId:container.product_id,IsCheckpoint:container.is_checkpoint,BaseModel:base&&
(0,_113_.s)({HubContentName:base.name,HubContentVersion:base.version,RecipeName:base.recipe})})}function modelDataMembers(of){
let{model_data:ModelDataUrl,model_data_etag:ModelDataETag,model_data_source:source}=of;return(0,_113_.s)({ModelDataUrl,ModelDataETag,
ModelDataSource:source&&{S3DataSource:s3DataSource(source)}})}function pinnedImage(image,images){let digest=images.get(image),
pinned=digest===void 0?image:`${repositoryOf(image)}@${digest}`;return pinned.length>MAX_IMAGE?image:pinned}function repositoryOf(image){
return image.replace(/@sha256:.*$/,"").replace(/:[^:/]*$/,"")}function s3DataSource(data){return{S3Uri:data.uri,S3DataType:data.
type==="prefix"?"S3Prefix":"S3Object",CompressionType:data.compression==="gzip"?"Gzip":"None",...(0,_113_.s)({ModelAccessConfig:data.
accept_eula===void 0?void 0:{AcceptEula:data.accept_eula},HubAccessConfig:data.hub_content===void 0?void 0:{HubContentArn:data.
hub_content},ManifestS3Uri:data.manifest,ETag:data.etag,ManifestEtag:data.manifest_etag})}}function listed(items){return(0,_113_.
A)(items&&[...items])}function isTransformType(type){return type!==""}function isRealtimeType(type){return type!==""}}),
74:((_m_,_e_,_r_)=>{_r_.d(_e_,{Q:()=>proxyAgent});var _114_=_r_(9598);function proxyAgent(url){return(0,_114_.s_)(new URL(
url))?new _114_.Qq("proxy").getAgent(url):void 0}})};
