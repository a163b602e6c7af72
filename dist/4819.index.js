"use strict";exports.id=4819,exports.ids=[4819],exports.modules={4512:((_m_,_e_,_r_)=>{_r_.d(_e_,{H:()=>jobOfReport});var _0_=_r_(4238);
function jobOfReport({run,actionVersion},{manifest,beside={}}){let{repository,runId,runAttempt}=run.context,{trainingAccount,
registryAccount}=beside;return{repository,commit:(0,_0_.D3)(run.context),runId,runAttempt,action:actionVersion,manifest:manifest.
join(`
`),...trainingAccount!==void 0&&{trainingAccount},...registryAccount!==void 0&&{registryAccount}}}}),1336:((_m_,_e_,_r_)=>{
_r_.d(_e_,{Ku:()=>firstOf,S3:()=>publishReport,_1:()=>settleWith,mk:()=>publish,u5:()=>writeReport});var _1_=_r_(8227),_2_=_r_(
3694),_3_=_r_(7598),_4_=_r_.n(_3_),_5_=_r_(1455),_6_=_r_.n(_5_),_7_=_r_(8161),_8_=_r_.n(_7_),_9_=_r_(6760),_10_=_r_.n(_9_);
async function publish({runner},{failure,outputs,report,reportJson,summary,comment}){for(let[name,value]of Object.entries(
outputs))runner.setOutput(name,value);runner.setOutput("report-json",reportJson),runner.setOutput("report-path",await writeReport(
report)),runner.setOutput("failure-reason",failure?.code??"");let{answer}=await(0,_1_.f)(comment);await runner.writeSummary(
await summary());let url=await answer;url!==void 0&&(runner.setOutput("comment-url",url),runner.info(`Comment: ${url}`))}
async function publishReport(request,{failure,summary,outputs,report,reportJson,comment}){let whole={...report,...failure&&
{failureReason:failure.code,message:failure.message}},text=JSON.stringify(whole),short=Buffer.byteLength(text)<=1e5?text:
JSON.stringify({truncated:!0,...scalars(whole)});await publish(request,{failure,outputs:Object.fromEntries(outputs),report:whole,
reportJson:reportJson??short,summary:()=>summary,comment})}function settleWith(failure){return{failure:failure&&{code:failure.
code,message:(0,_2_.mu)(failure)}}}function firstOf(failures){let[first]=failures;return{failure:first&&{code:first.code,
message:failures.map(({message})=>message).join(`
`)}}}async function writeReport(report){let path=(0,_9_.join)(process.env.RUNNER_TEMP||(0,_7_.tmpdir)(),`model-registry-\
report-${(0,_3_.randomUUID)()}.json`);try{return await(0,_5_.writeFile)(path,linesOf(report),{mode:384}),path}catch{return""}}
function*linesOf(report){let before=`{
`;for(let[name,value]of Object.entries(report))if(value!==void 0){if(yield`${before}${JSON.stringify(name)}: `,before=`,\

`,!Array.isArray(value)){yield JSON.stringify(value);continue}yield"[";for(let[index,item]of value.entries())yield`${index===
0?`
`:`,
`}${JSON.stringify(item)}`;yield value.length===0?"]":`
]`}yield before===`,
`?`
}
`:`{}
`}function scalars(report){return Object.fromEntries(Object.entries(report).filter(([,value])=>typeof value!="object"))}}),
4238:((_m_,_e_,_r_)=>{_r_.d(_e_,{C2:()=>withoutEmpty,D3:()=>commitOf,Jj:()=>provenanceOf,Qm:()=>runUrlOf});var _11_=_r_(
1382),MAX_PROVENANCE=1024;function commitOf({pullRequest,sha}){return pullRequest?.headSha??sha}function runUrlOf(of){let{
serverUrl,repository,runId}=of;return runId===""||repository===""?"":`${serverUrl}/${repository}/actions/runs/${runId}`}
function provenanceOf(context,{generatedBy,project}={}){return withoutEmpty({CommitId:onOneLine(commitOf(context)),Repository:onOneLine(
context.repository===""?"":`${context.serverUrl}/${context.repository}`),GeneratedBy:onOneLine(generatedBy??runUrlOf(context)),
ProjectId:onOneLine(project??"")})}function withoutEmpty(values){return Object.fromEntries(Object.entries(values).filter(
([,value])=>value!==""))}function onOneLine(text){return(0,_11_.Jj)(text.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu," ").trim(),MAX_PROVENANCE)}}),
4819:((_m_,_e_,_r_)=>{_r_.d(_e_,{reportEnding:()=>reportEnding});var _12_=_r_(4512),_13_=_r_(1336),_14_=_r_(4238),_15_=_r_(
1382),_16_=_r_(8227),_17_=_r_(4513),_18_=_r_(3694),_19_=_r_(362);async function reportEnding(ended){let{runner}=ended;if(!(runner.
hasSummary()||ended.run?.offline==="laptop"))try{let{renderEndingComment,renderEndingSummary}=await _r_.e(6102).then(_r_.
bind(_r_,6102));runner.setOutput("report-path",await(0,_13_.u5)(reportFileOf(ended)));let context=contextOf(ended),own=await ownComment(
ended),gone=own===void 0?void 0:await goneManifest(ended),ending=endingOf(ended,await earlier(ended,(await own?.look())?.
existing),gone);if(await runner.writeSummary(renderEndingSummary(ending,context)),own===void 0)return;let{writeOwnComment}=await _r_.
e(2314).then(_r_.bind(_r_,2314)),url=await writeOwnComment({...own,hasFailed:!0,isWorthCommenting:()=>!0,render:()=>renderEndingComment(
ending,context,own.marker)});if(url===void 0)return;runner.setOutput("comment-url",url),runner.info(`Comment: ${url}`)}catch(error){
runner.info(`The failure could not be reported beyond this log: ${String(error)}`)}}function reportFileOf({failure,inputs,
run,actionVersion}){let{code,message,hint,problems,sent=[]}=failure,ended={code,message:[message,...sent].join(`
`),hint,problems},job=run&&(0,_12_.H)({run,actionVersion},{manifest:inputs.manifest});return{schema:1,mode:inputs.mode,failureReason:code,
message,job,models:[],ended}}function endingOf({failure,inputs},earlierVersions,gone){let{code,message:said,hint,problems=[],
sent=[]}=failure,message=gone===void 0?said:`${said}
${gone}`;return{mode:inputs.mode,code,message,hint,problems,sent,earlier:earlierVersions}}async function goneManifest({failure:{
code},inputs,modeRun}){if(code!=="invalid-input"||inputs.mode!=="register"||modeRun===void 0)return;let{manifestIsGone}=await Promise.
all([_r_.e(4139),_r_.e(478),_r_.e(1288),_r_.e(3799),_r_.e(3479),_r_.e(2354),_r_.e(6020)]).then(_r_.bind(_r_,6020));return manifestIsGone(
modeRun)}async function earlier({failure:{code,message},inputs,modeRun},existing){if(existing===void 0||inputs.mode!=="r\
egister")return{kind:"not-asked"};if(modeRun===void 0)return{kind:"unknown",reason:"The inputs of this run are not valid\
."};if(code==="no-credentials"||code==="wrong-account")return{kind:"unknown",reason:message};let{earlierVersions}=await Promise.
all([_r_.e(4139),_r_.e(478),_r_.e(1288),_r_.e(3799),_r_.e(3479),_r_.e(2354),_r_.e(6020)]).then(_r_.bind(_r_,6020));return earlierVersions(
modeRun)}function mayComment({inputs,run}){let{comment:policy,githubToken,dryRun,mode}=inputs;return run?.context.pullRequest!==
void 0&&run.offline===void 0&&run.refusal===void 0&&(mode==="register"||mode==="report")&&policy!=="never"&&!dryRun&&githubToken!==
""}async function ownComment(ended){let{inputs,run,runner,failure}=ended,number=run?.context.pullRequest?.number;if(run===
void 0||number===void 0||!mayComment(ended)||failure.code==="cancelled")return;let{pullRequestPort}=await Promise.all([_r_.
e(3799),_r_.e(4962)]).then(_r_.bind(_r_,2581)),{lookForComment,ownMarker}=await _r_.e(2314).then(_r_.bind(_r_,2314)),{context}=run,
pullRequest=pullRequestPort({token:inputs.githubToken,repository:context.repository,number}),marker=ownMarker(inputs,context),
look=lookForComment({inputs,run},pullRequest,marker);return{request:{inputs,run,runner},pullRequest,look,marker}}function contextOf({
run,actionVersion}){let context=run?.context;return{repository:context?.repository??"",serverUrl:context?.serverUrl??"",
commit:context===void 0?"":(0,_14_.D3)(context),runId:context?.runId??"",runNumber:context?.runNumber??"",runAttempt:context?.
runAttempt??"",actionVersion,now:_17_.p.now()}}}),1382:((_m_,_e_,_r_)=>{_r_.d(_e_,{$Y:()=>plainDescription,GH:()=>describeWithIdentity,
JK:()=>isUserKey,Jj:()=>cut,Sl:()=>artifactCode,_B:()=>claimOf,al:()=>withoutSuffix,dj:()=>canonicalJson,eZ:()=>contentDigest,
ed:()=>specificationDigest,jT:()=>suffixOf,ol:()=>digestOf,ub:()=>withToken,v5:()=>specificationText,wn:()=>readSuffix});
var _20_=_r_(7598),_21_=_r_.n(_20_);function canonicalJson(value){return textOf(value)??"null"}function digestOf(value){
return(0,_20_.createHash)("sha256").update(canonicalJson(value)).digest()}function textOf(value){if(value==null)return;if(Array.
isArray(value)){let items=value.map(item=>textOf(item)??"null");return items.length===0?void 0:`[${items.join(",")}]`}if(typeof value!=
"object")return JSON.stringify(value);let members=Object.entries(value).sort(([a],[b])=>a<b?-1:1).flatMap(([key,member])=>{
let text=textOf(member);return text===void 0?[]:[`${JSON.stringify(key)}:${text}`]});return members.length===0?void 0:`{${members.
join(",")}}`}function specificationDigest(of){return digestOf({v:1,inference:of.InferenceSpecification&&comparable(of.InferenceSpecification),
additional:of.AdditionalInferenceSpecifications?.map(comparable).toSorted(by(({Name})=>Name)),algorithm:of.SourceAlgorithmSpecification})}
function comparable(specification){return{...specification,Containers:specification.Containers?.map(asSent),SupportedTransformInstanceTypes:specification.
SupportedTransformInstanceTypes?.toSorted(),SupportedRealtimeInferenceInstanceTypes:specification.SupportedRealtimeInferenceInstanceTypes?.
toSorted(),SupportedContentTypes:specification.SupportedContentTypes?.toSorted(),SupportedResponseMIMETypes:specification.
SupportedResponseMIMETypes?.toSorted()}}var FILLED_IN=["ImageDigest"];function asSent(container){let{IsCheckpoint:isCheckpoint,
...all}=container,sent={...all};for(let member of FILLED_IN)delete sent[member];return{...sent,IsCheckpoint:isCheckpoint||
void 0,ModelDataSource:source(sent.ModelDataSource),AdditionalModelDataSources:sent.AdditionalModelDataSources?.map(channelSource).
toSorted(by(({ChannelName})=>ChannelName))}}function channelSource({ChannelName,S3DataSource}){return{ChannelName,S3DataSource:S3DataSource&&
s3Source(S3DataSource)}}function source(of){return of?.S3DataSource&&{S3DataSource:s3Source(of.S3DataSource)}}function s3Source({
ModelAccessConfig:access,...sent}){return{...sent,...access?.AcceptEula&&{ModelAccessConfig:{AcceptEula:!0}}}}function by(key){
return(one,other)=>(key(one)??"")<(key(other)??"")?-1:1}var CONTENT_CHARACTERS=16,ARTIFACT_CHARACTERS=12,SPECIFICATION_CHARACTERS=32,
UNREAD="-".repeat(ARTIFACT_CHARACTERS),SUFFIX=/(?:^| )\[smr:([\w-]{16})([\w-]{12})\.([\w-]{32})\]$/,MAX_USER_DESCRIPTION=950;
function describeWithIdentity(userDescription,identity){let{content,artifacts,specification}=suffixOf(identity),text=plainDescription(
userDescription);return`${text}${text===""?"":" "}[smr:${content}${artifacts??UNREAD}.${specification}]`}function plainDescription(userDescription){
let line=userDescription.replace(/[\p{C}\p{Z}]+/gu," ").trim();return cut(line.replace(/\[smr:/gi,"(smr:"),MAX_USER_DESCRIPTION)}
function cut(text,units){return text.length<=units?text:text.slice(0,units).replace(/[\uD800-\uDBFF]$/,"").trimEnd()}function readSuffix(description){
let[,content,artifacts,specification]=SUFFIX.exec(description??"")??[];if(!(content===void 0||artifacts===void 0||specification===
void 0))return{content,artifacts:artifacts===UNREAD?void 0:artifacts,specification}}function withoutSuffix(description){
return(description??"").replace(SUFFIX,"")}function suffixOf(identity){let known=identity.artifacts.every(code2=>code2!==
void 0);return{content:identity.content.toString("base64url").slice(0,CONTENT_CHARACTERS),artifacts:known?code(identity.
artifacts.join("/")):void 0,specification:specificationText(identity.specification)}}function claimOf(description,ours){
let theirs=readSuffix(description);return theirs?.content!==ours.content?"other":theirs.artifacts===void 0||ours.artifacts===
void 0?"unsure":theirs.artifacts===ours.artifacts?"same":"other-artifacts"}function specificationText(digest){return digest.
toString("base64url").slice(0,SPECIFICATION_CHARACTERS)}function contentDigest(candidate){let{ClientToken:_token,ModelPackageGroupName:_group,
MetadataProperties:_provenance,ModelCard:_card,InferenceSpecification:_inference,AdditionalInferenceSpecifications:_additional,
SourceAlgorithmSpecification:_algorithm,ModelPackageDescription:description,CustomerMetadataProperties:metadata,...sent}=candidate.
request,metrics=candidate.metrics.map(({name,value,standardDeviation,residualSpread})=>({name,value,standardDeviation:standardDeviation??
residualSpread}));return digestOf({v:1,group:candidate.groupArn,sent,specification:specificationDigest(candidate.request).
toString("hex"),description:withoutSuffix(description),metadata:Object.entries(metadata??{}).filter(([key])=>isUserKey(key)).
sort(byFirst),metrics:metrics.sort((a,b)=>a.name<b.name?-1:1),beside:candidate.beside})}function isUserKey(key){return!/^(?:smr|metric)\//i.
test(key)}function byFirst([a],[b]){return a<b?-1:1}function artifactCode(object){let versioned=object.versionId!==void 0&&
object.versionId!==""&&object.versionId!=="null";return code(versioned?`version ${object.versionId}`:`eTag ${object.eTag}\
 ${object.sizeInBytes}`)}function clientToken(identity,generation){let text=`${identity.content.toString("hex")}.${generation}`;
return`smr-${(0,_20_.createHash)("sha256").update(text).digest("hex").slice(0,32)}`}function withToken(request,{identity},generation){
return{...request,ClientToken:clientToken(identity,generation)}}function code(text){return(0,_20_.createHash)("sha256").
update(text).digest("base64url").slice(0,ARTIFACT_CHARACTERS)}})};
