"use strict";exports.id=3952,exports.ids=[3952],exports.modules={117:((_m_,_e_,_r_)=>{_r_.d(_e_,{E:()=>manifestsGone,m:()=>goneOnBase});
var _0_=_r_(1305),_1_=_r_(5477),_2_=_r_(3024),_3_=_r_.n(_2_),_4_=_r_(6760),_5_=_r_.n(_4_);function manifestsGone({blobs},{
workspace,patterns}){let matchers=patterns.map(pattern=>(0,_1_.fU)(pattern));return[...blobs.keys()].filter(path=>matchers.
some(matches=>matches(path))).filter(path=>!isThere((0,_4_.resolve)(workspace,path))).sort()}function goneOnBase(paths,base){
return(0,_0_.b)(paths,`On ${base} and not here, so deleted or renamed`)}function isThere(path){try{return(0,_2_.lstatSync)(
path)!==void 0}catch{return!1}}}),3952:((_m_,_e_,_r_)=>{_r_.d(_e_,{earlierVersions:()=>earlierVersions,manifestIsGone:()=>manifestIsGone});
var _6_=_r_(4894),_7_=_r_(6440),_8_=_r_(346),_9_=_r_(3932),_10_=_r_(8275),_11_=_r_(9695),_12_=_r_(7404),_13_=_r_(9331),_14_=_r_(
1376),_15_=_r_(2288),_16_=_r_(8994),_17_=_r_(1897),_18_=_r_(574),_19_=_r_(117),_20_=_r_(5903),_21_=_r_(779),_22_=_r_(74),
_23_=_r_(1659),_24_=_r_(5477),_25_=_r_(9892),_26_=_r_(1014),_27_=_r_(4289),_28_=_r_(7073),_29_=_r_(5558),_30_=_r_(3440),
_31_=_r_(9949),_32_=_r_(4513),_33_=_r_(816),_34_=_r_(9636),_35_=_r_(9598),_36_=_r_(7929),_37_=_r_(4933),_38_=_r_(4449),_39_=_r_(
7977),_40_=_r_(7384),_41_=_r_(7930),_42_=_r_(362),MAX_MANIFEST_BYTES=64*1024,MAX_FILES=20;async function groupsNamed(of){
let{workspace,patterns,readBase}=of,paths=pathsOf(workspace,patterns).slice(0,MAX_FILES),groups=await Promise.all(paths.
map(async path=>groupOf(path,await here(workspace,path))??groupOf(path,await readBase(path))));return[...new Set(groups.
filter(group=>group!==void 0))]}function pathsOf(workspace,patterns){try{return(0,_24_.lY)(workspace,patterns)}catch(error){
if(!(error instanceof _36_.lZ))throw error;return patterns.filter(pattern=>!/[*?[\]{}]/.test(pattern))}}async function here(workspace,path){
try{return(await(0,_24_.TA)({workspace,path,maxBytes:MAX_MANIFEST_BYTES})).text}catch(error){if(!(error instanceof _36_.
lZ))throw error;return}}function groupOf(file,text){if(text===void 0)return;let{tree}=(0,_27_.q)((0,_29_.vz)({file,text})),
group=(0,_28_.GG)(tree,"group");return group?.kind==="scalar"&&typeof group.value=="string"&&GROUP_NAME.test(group.value)?
String(group.value):void 0}var GROUP_NAME=/^[a-zA-Z0-9](?:-*[a-zA-Z0-9]){0,62}$/,MAX_DESCRIBED=10,CONCURRENT_READS=4,MAX_WAIT_MILLISECONDS=2e4;
async function earlierVersions(request){if(request.run.context.pullRequest===void 0)return{kind:"not-asked"};let late=async()=>(await _32_.
p.sleep(MAX_WAIT_MILLISECONDS),{kind:"unknown",reason:`The registry did not answer within ${MAX_WAIT_MILLISECONDS/1e3} s\
.`});return Promise.race([lookUp(request).catch(unknown),late()])}function unknown(error){let hint=error instanceof _36_.
Rk&&error.hint!==void 0?`
${error.hint}`:"";return{kind:"unknown",reason:`${(0,_36_.bD)(error)}${hint}`}}async function lookUp(request){let groups=await groupsNamed(
{workspace:request.run.context.workspace,patterns:request.inputs.manifest,readBase:baseReader(request)});if(groups.length===
0)return{kind:"unknown",reason:"No manifest here or on the base branch names a group."};let{inputs}=request,session=await(0,_16_.
_s)(request,{region:(0,_13_._)(inputs),idToken:(0,_31_.S)(inputs)});return{kind:"read",versions:(await Promise.all(groups.
map(group=>ofPullRequest(request,session,group)))).flat()}}async function manifestIsGone({inputs,run}){let{pullRequest,repository,
workspace}=run.context;if(!(pullRequest===void 0||inputs.githubToken===""))try{let tree=await(0,_20_.g)({token:inputs.githubToken,
repository}).list({ref:pullRequest.baseSha});return(0,_19_.m)((0,_19_.E)(tree,{workspace,patterns:inputs.manifest}),`the\
 base branch ${pullRequest.baseRef}`)}catch{return}}function baseReader({inputs,run}){let{pullRequest,repository}=run.context;
if(pullRequest===void 0||inputs.githubToken==="")return async()=>{};let files=(0,_20_.g)({token:inputs.githubToken,repository});
return async path=>{try{return await files.readAt({path,ref:pullRequest.baseSha})}catch(error){if(error instanceof _36_.
Rk)return;throw error}}}async function ofPullRequest({run},session,group){let at={address:(0,_7_.c)(group,(0,_16_.hD)(session)),
reader:(0,_8_.SI)(session.registry),clock:_32_.p},{versions}=await(0,_9_.aH)(at),newest=versions.slice(0,MAX_DESCRIBED);
return(await(0,_25_.y)(newest,CONCURRENT_READS,({arn})=>(0,_9_.MP)(at,arn))).flatMap(version=>{if(version===void 0||(0,_6_.
_n)(version,run.context)!==run.context.pullRequest?.number)return[];let approvalStatus=version.description.ModelApprovalStatus??
"not set",commit=(0,_6_.yv)(version)?.commit??"";return[{arn:version.arn,group,version:version.version,approvalStatus,commit}]})}}),
9695:((_m_,_e_,_r_)=>{_r_.d(_e_,{EZ:()=>tagValue,Fg:()=>tagsOf,H_:()=>MAX_METADATA,TP:()=>metadataValue,rY:()=>metadataKey,
rx:()=>MAX_METADATA_VALUE});var _43_=_r_(7404),_44_=_r_(5715),MAX_METADATA=50,MAX_METADATA_VALUE=256,MAX_METADATA_KEY=128,
REFUSED=/[^\p{L}\p{Zs}\p{N}_.:/=+\-@]/gu;function metadataValue(text){return(0,_43_.Jj)(text.replace(REFUSED,"_").trim(),
MAX_METADATA_VALUE)}function metadataKey(prefix,name){return`${prefix}${name.replace(REFUSED,"-")}`.slice(0,MAX_METADATA_KEY)}
function tagValue(text){return(0,_43_.Jj)(text.replace(REFUSED,"-"),MAX_METADATA_VALUE)}function tagsOf({tags={}}){return(0,_44_.
A)(Object.entries(tags).map(([Key,Value])=>({Key,Value})))}}),9331:((_m_,_e_,_r_)=>{_r_.d(_e_,{_:()=>requiredRegion});var _45_=_r_(
7929);function requiredRegion({region}){if(region!==void 0)return region;throw new _45_.lZ("invalid-input","aws-region: \
is empty, and AWS_REGION and AWS_DEFAULT_REGION are not set",{hint:"Give the Region of the model package group, such as \
`aws-region: eu-west-1`."})}}),3932:((_m_,_e_,_r_)=>{_r_.d(_e_,{$3:()=>approvedIn,Fw:()=>whyItFailed,HD:()=>readable,MP:()=>describeVersion,
X2:()=>manyVersions,aH:()=>newestVersions,do:()=>versionPages,e$:()=>namedVersion,gn:()=>isUnderWay,jI:()=>approvedBelow,
or:()=>newestApproved,pr:()=>whyPassedOver,sW:()=>firstApproved});var _46_=_r_(8275),_47_=_r_(5715),_48_=_r_(7929);function whyPassedOver({
summary:{ModelPackageStatus:status,ModelPackageRegistrationType:type}}){return status!=="Completed"?String(status):type===
"Logged"?"only Logged":void 0}var MAX_PAGES=40,PAUSE_MILLISECONDS=100,MAX_PAUSE_MILLISECONDS=2e3,PAGE_SIZE=100;async function newestVersions(at){
return firstPage(at,WHOLE_PAGES)}async function manyVersions(at){let versions=[];for await(let page of versionPages(at))
versions.push(...page.versions);return versions}async function newestApproved(at,newest){let first=await onePage(at,{MaxResults:1,
...APPROVED}),[only]=first.versions,found=approvedIn(first.versions);if(found.version!==void 0||first.nextToken===void 0)
return found;let{versions,isWhole}=await newest,known=approvedIn([...only===void 0?[]:[only],...versions.filter(({arn})=>arn!==
only?.arn)]);return known.version!==void 0||isWhole?known:firstApproved(at)}async function firstApproved(at){let skipped=[];
for await(let{versions,isWhole}of versionPages(at,{...WHOLE_PAGES,...APPROVED})){let found=approvedIn(versions);if(skipped.
push(...found.skipped),found.version!==void 0||isWhole)return{version:found.version,skipped}}throw endlessPages(at)}function approvedIn(versions){
let approved=versions.filter(({summary})=>summary.ModelApprovalStatus==="Approved").toSorted((a,b)=>b.version-a.version),
index=approved.findIndex(one=>whyPassedOver(one)===void 0);return{version:approved[index],skipped:index===-1?approved:approved.
slice(0,index)}}async function approvedBelow(at,version){let skipped=[];for await(let page of versionPages(at,{...WHOLE_PAGES,
...APPROVED})){let found=approvedIn(page.versions.filter(one=>one.version<version));if(skipped.push(...found.skipped),found.
version!==void 0||page.isWhole)return{version:found.version,skipped}}throw endlessPages(at)}async function describeVersion(at,arn,card="\
none"){try{let described=await(0,_46_.IH)(at.reader.describeModelPackage,{name:arn,card}),{description}=described,version=at.
address.versionOf(description.ModelPackageArn);if(version===void 0||version!==at.address.versionOf(arn))throw new _48_.Rk(
"unknown-outcome","sagemaker:DescribeModelPackage",`The answer is not about ${arn}`);return{...described,version,arn:description.
ModelPackageArn??arn}}catch(error){if(error instanceof _48_.Rk&&error.kind==="not-found")return;throw error}}async function namedVersion(at,arn,card){
let version=await describeVersion(at,arn,card);if(version!==void 0)return version;throw new _48_.lZ("invalid-input",`The\
re is no version ${arn}.`,{hint:"It may have been deleted, or be in another account or Region: see `registry-account-id`\
 and `aws-region`."})}function isUnderWay(status){return status==="Pending"||status==="InProgress"}function whyItFailed(description){
let details=description.ModelPackageStatusDetails,reasons=[...details?.ValidationStatuses??[],...details?.ImageScanStatuses??
[]].flatMap(({FailureReason})=>FailureReason?[FailureReason]:[]);return reasons.length===0?"The service gives no reason.":
reasons.join(" ")}async function readable(reading){try{return{kind:"read",value:await reading}}catch(error){if(error instanceof
_48_.Rk&&error.kind==="access-denied")return{kind:"denied",failure:error};throw error}}var WHOLE_PAGES={MaxResults:PAGE_SIZE},
APPROVED={ModelApprovalStatus:"Approved"};async function firstPage(at,filter){for await(let page of versionPages(at,filter))
if(page.versions.length>0||page.isWhole)return page;throw endlessPages(at)}function endlessPages({address}){return new _48_.
Rk("unknown-outcome","sagemaker:ListModelPackages",`${MAX_PAGES} pages of ${address.name} did not settle it, each with a\
 token for the next.`)}async function*versionPages(at,filter=WHOLE_PAGES,maxPages=MAX_PAGES){let token;for(let page=0;page<
maxPages;page+=1){page>0&&await pause(at.clock,page);let{versions,nextToken}=await onePage(at,filter,token);if(yield{versions,
isWhole:nextToken===void 0},nextToken===void 0)return;token=nextToken}}async function onePage({address,reader},filter,token){
let answer=await reader.listModelPackages({ModelPackageGroupName:address.sent,SortBy:"CreationTime",SortOrder:"Descendin\
g",...filter,...(0,_47_.s)({NextToken:token})});return{versions:listed(address,answer.ModelPackageSummaryList),nextToken:answer.
NextToken===""?void 0:answer.NextToken}}async function pause(clock,page){await clock.sleep(Math.min(PAUSE_MILLISECONDS*2**
page,MAX_PAUSE_MILLISECONDS))}function listed(address,summaries){if(!Array.isArray(summaries))throw new _48_.Rk("unknown\
-outcome","sagemaker:ListModelPackages","The answer holds no list of versions");return summaries.flatMap(summary=>{let version=address.
versionOf(summary.ModelPackageArn);return version===void 0?[]:[{version,arn:summary.ModelPackageArn??"",summary}]}).sort(
(a,b)=>b.version-a.version)}}),9949:((_m_,_e_,_r_)=>{_r_.d(_e_,{S:()=>idTokens,g:()=>environmentClaim});var _49_=_r_(4513),
_50_=_r_(9636),_51_=_r_(9702),_52_=_r_(7929),ATTEMPTS=5,FIRST_WAIT_MILLISECONDS=200,DEADLINE_MILLISECONDS=3e4;function hasIdTokenEndpoint(){
return!!(process.env.ACTIONS_ID_TOKEN_REQUEST_URL&&process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN)}async function idToken({audience,
clock:clock2}){for(let attempt=1;;attempt+=1){try{return await withDeadline((0,_50_.V9)(audience))}catch(error){let message=(0,_52_.
bD)(error);if(attempt===ATTEMPTS||!isRetryable(message))throw failure(message,error)}await clock2.sleep(Math.random()*FIRST_WAIT_MILLISECONDS*
2**attempt)}}function isRetryable(message){let code=/Error Code : (\w+)/.exec(message)?.[1];return code===void 0||code===
"undefined"||code==="429"||/^5\d\d$/.test(code)}function failure(message,cause){return new _52_.Rk("credentials","GET AC\
TIONS_ID_TOKEN_REQUEST_URL",`GitHub gave no ID token: ${message.replace(/\s+/g," ").trim()}`,{cause})}async function withDeadline(promise){
let timer,late=new Promise((_,reject)=>{timer=setTimeout(()=>reject(new Error("no answer within 30 s")),DEADLINE_MILLISECONDS)});
try{return await Promise.race([promise,late])}finally{clearTimeout(timer)}}function idTokens({audience,role,registryRole}){
if(!(role||registryRole)||!hasIdTokenEndpoint())return;let first=idToken({audience,clock:_49_.p});return first.catch(()=>{}),
()=>{let token=first??idToken({audience,clock:_49_.p});return first=void 0,token}}function environmentClaim(token){let claims=(0,_51_.
U4)(Buffer.from(token.split(".")[1]??"","base64url").toString("utf8")),claim=(0,_51_.C5)(claims,"environment");return typeof claim==
"string"&&claim!==""?claim:void 0}}),5903:((_m_,_e_,_r_)=>{_r_.d(_e_,{g:()=>repositoryFiles});var _53_=_r_(779);function repositoryFiles(options){
let octokit=(0,_53_.g)(options),{owner,repo}=(0,_53_.lD)(options.repository);return{readAt:({path,ref})=>(0,_53_.X_)("GE\
T /repos/{owner}/{repo}/contents/{path}","contents: read",async()=>{try{let{data}=await octokit.rest.repos.getContent({owner,
repo,path,ref,mediaType:{format:"raw"}}),raw=data;if(typeof raw=="string")return raw;if(isBytes(raw))return new TextDecoder().
decode(raw);throw new Error(`${path} is not a file at ${ref}`)}catch(error){if((0,_53_.o7)("",error,"").kind==="not-foun\
d")return;throw error}}),list:({ref})=>(0,_53_.X_)("GET /repos/{owner}/{repo}/git/trees/{tree_sha}","contents: read",async()=>{
let{data}=await octokit.rest.git.getTree({owner,repo,tree_sha:ref,recursive:"true"}),blobs=data.tree.flatMap(({type,path,
sha})=>type==="blob"&&path!==void 0?[[path,sha??""]]:[]);return{blobs:new Map(blobs),isWhole:!data.truncated}})}}function isBytes(value){
return typeof value=="object"&&value!==null&&"byteLength"in value}}),4894:((_m_,_e_,_r_)=>{_r_.d(_e_,{T6:()=>isFromFile,
_n:()=>pullRequestOf,iI:()=>isOfRepository,yv:()=>originOf});var _54_=_r_(9695);function originOf({description}){let{Repository:repository="",
CommitId:commit=""}=description.MetadataProperties??{};if(repository==="")return;let number=description.CustomerMetadataProperties?.["\
smr/pull-request"]??"";return{repository,commit,pullRequest:/^[1-9]\d{0,9}$/.test(number)?Number(number):void 0}}function isOfRepository(origin,{
serverUrl,repository}){return origin.repository.toLowerCase()===`${serverUrl}/${repository}`.toLowerCase()}function isFromFile(version,path,here){
let origin=originOf(version);return(here.repository===""||origin!==void 0&&isOfRepository(origin,here))&&version.description.
CustomerMetadataProperties?.["smr/manifest"]===(0,_54_.TP)(path)}function pullRequestOf(version,here){let origin=originOf(
version);return origin!==void 0&&isOfRepository(origin,here)?origin.pullRequest:void 0}}),346:((_m_,_e_,_r_)=>{_r_.d(_e_,
{Qf:()=>versionWriter,SI:()=>versionReader,g9:()=>versionUpdater});var _55_=_r_(1376),_56_=_r_(2288),_57_=_r_(1897),CreateModelPackageCommand=class extends(0,_56_.
G5)(_56_.lq,_56_.yt,"CreateModelPackage",_56_.A_){},DescribeModelPackageCommand=class extends(0,_56_.G5)(_56_.lq,_56_.yt,
"DescribeModelPackage",_56_.Qh){},ListModelPackagesCommand=class extends(0,_56_.G5)(_56_.lq,_56_.yt,"ListModelPackages",
_56_.LD){},UpdateModelPackageCommand=class extends(0,_56_.G5)(_56_.lq,_56_.yt,"UpdateModelPackage",_56_.le){};function versionWriter(options){
let client=new _56_.kH({...(0,_57_.W0)(options),retryStrategy:_55_.j});return{createModelPackage:(0,_57_.T1)("sagemaker:\
CreateModelPackage",input=>client.send(new CreateModelPackageCommand(input)))}}function versionUpdater(options){let client=new _56_.
kH({...(0,_57_.W0)(options),retryStrategy:_55_.j});return(0,_57_.T1)("sagemaker:UpdateModelPackage",input=>client.send(new UpdateModelPackageCommand(
input)))}function versionReader(options){let client=new _56_.kH({...(0,_57_.W0)(options),maxAttempts:_57_.Ml});return{describeModelPackage:(0,_57_.
T1)("sagemaker:DescribeModelPackage",input=>client.send(new DescribeModelPackageCommand(input))),listModelPackages:(0,_57_.
T1)("sagemaker:ListModelPackages",input=>client.send(new ListModelPackagesCommand(input)))}}}),8275:((_m_,_e_,_r_)=>{_r_.
d(_e_,{G5:()=>byImportance,IH:()=>describePackage,Mp:()=>detailsFromModelCard,Qj:()=>fromModelCard,Re:()=>toCustomerMetadata,
Uw:()=>METRIC_NAMES,ao:()=>fromCustomerMetadata,pn:()=>packageWithoutCard});var _54_=_r_(9695),_58_=_r_(574),_59_=_r_(5647),
_60_=_r_(1014),_61_=_r_(5715),_62_=_r_(9702),_63_=_r_(7929);function byImportance(metrics){return metrics.toSorted((one,other)=>rank(
one)-rank(other))}function rank({gates,isPrimary,isDeclared}){return gates.length>0?0:isPrimary?1:isDeclared?2:3}var METRIC_NAMES={
key:"smr/metric-names",value:"path"};function groupsOf(content){let card=content.length>1e5?void 0:(0,_62_.U4)(content);
return(0,_62_.S3)((0,_62_.C5)(card,"evaluation_details")).flatMap(detail=>{let hasPaths=(0,_62_.C5)((0,_62_.C5)(detail,"\
metadata"),METRIC_NAMES.key)===METRIC_NAMES.value;return(0,_62_.S3)((0,_62_.C5)(detail,"metric_groups")).map(group=>{let name=(0,_62_.
C5)(group,"name"),data=(0,_62_.S3)((0,_62_.C5)(group,"metric_data")).map(datum=>({name:(0,_62_.C5)(datum,"name"),type:(0,_62_.
C5)(datum,"type"),value:(0,_62_.C5)(datum,"value"),notes:(0,_62_.C5)(datum,"notes"),xAxis:(0,_62_.C5)(datum,"x_axis_name")}));
return{group:typeof name=="string"?name:"",hasPaths,data}})})}function isFiniteNumber(value){return typeof value=="numbe\
r"&&Number.isFinite(value)}var STAGES=["pre-training","post-training"];function holdsDetails(group){return stageOf(group)!==
void 0||group.startsWith("explanations - ")}function detailsOf(group,datum){let{name}=datum;if(typeof name!="string")return _58_.
pH;let stage=stageOf(group);if(stage!==void 0)return{..._58_.pH,bias:biasOf({stage,group,name,datum})};if(group.startsWith(
_58_.RX))return{..._58_.pH,attributions:attributionsOf(group,name,datum)};if(name===_58_.Sp&&datum.type==="matrix"){let confusionMatrix=matrixOf(
datum);return confusionMatrix===void 0?_58_.pH:{..._58_.pH,confusionMatrix}}return datum.type==="linear_graph"?{..._58_.
pH,curves:curvesOf(name,datum)}:_58_.pH}function stageOf(group){return STAGES.find(stage=>group===_58_.TP[stage]||group.
startsWith(`${_58_.TP[stage]} - `))}function matrixOf({value,xAxis}){let counts=(0,_62_.S3)(value).map(row=>(0,_62_.S3)(
row).filter(isFiniteNumber)),size=counts.length;if(size===0||size>_58_.xs||counts.some(row=>row.length!==size))return;let named=(0,_62_.
S3)(xAxis).filter(label=>typeof label=="string");return{labels:named.length===size&&new Set(named).size===size?named:counts.
map((_,index)=>String(index)),counts}}function curvesOf(name,{value}){let kind=["roc","precision-recall"].find(one=>_58_.
H1[one].name===name);if(kind===void 0)return[];let points=(0,_62_.S3)(value).flatMap(point=>{let[x,y]=(0,_62_.S3)(point);
return isFiniteNumber(x)&&isFiniteNumber(y)&&isRate(x)&&isRate(y)?[[x,y]]:[]});return points.length===0?[]:[{kind,points}]}
function isRate(value){return value>=0&&value<=1}function biasOf({stage,group,name,datum}){let facet=facetOf(datum.type===
"bar_chart"?name:/ and facet (.+)$/.exec(group)?.[1]??"");return facet===void 0?[]:(datum.type==="bar_chart"?barsOf(datum):
numberOf(name,datum)).map(({axis,value})=>({stage,...facet,name:axis,value,fair:(0,_58_.oB)(axis)}))}function facetOf(text){
let[,quoted,bare,facetValue]=/^(?:("(?:[^"\\]|\\.)*")|([^="][^=]*))=(.*)$/.exec(text)??[],facet=quoted===void 0?bare:(0,_60_.
_n)(quoted);return facet===void 0||facetValue===void 0?void 0:{facet,facetValue}}function attributionsOf(group,name,datum){
let[text,prefix]=datum.type==="bar_chart"?[name,"label="]:[group,`${_58_.RX}, label=`];if(!text.startsWith(prefix))return[];
let label=text.slice(prefix.length);return(datum.type==="bar_chart"?barsOf(datum):numberOf(name,datum)).map(({axis,value})=>({
label,feature:axis,value}))}function numberOf(name,{value}){return isFiniteNumber(value)&&(0,_59_.zw)(name)?[{axis:name,
value}]:[]}function barsOf({value,xAxis}){let values=(0,_62_.S3)(value);return(0,_62_.S3)(xAxis).flatMap((axis,index)=>{
let number=values[index];return typeof axis=="string"&&(0,_59_.zw)(axis)&&isFiniteNumber(number)?[{axis,value:number}]:[]})}
var DEVIATION=" - standard_deviation";function fromModelCard(content){let metrics=new Map,named=new Map;for(let{group,hasPaths,
data}of groupsOf(content)){if(holdsDetails(group))continue;let isSection=!hasPaths&&_60_.bP.has(group),into=hasPaths||isSection?
metrics:named,nameIn=name=>isSection?`${group}.${(0,_60_.yS)(name)}`:name;for(let{name,value,notes}of data){if(typeof name!=
"string"||!(0,_59_.zw)(name)||!isFiniteNumber(value))continue;let measured=nameIn(name.endsWith(DEVIATION)?name.slice(0,
-DEVIATION.length):""),metric=name.endsWith(DEVIATION)?into.get(measured):void 0;metric!==void 0?into.set(measured,{...deviation(
value),...metric}):into.has(nameIn(name))||into.set(nameIn(name),{value:value+0,...deviationIn(notes)})}}return{metrics,
named}}function detailsFromModelCard(content){let found=groupsOf(content).flatMap(({group,data})=>data.map(datum=>detailsOf(
group,datum))),confusionMatrix=found.find(one=>one.confusionMatrix!==void 0)?.confusionMatrix,all={...(0,_61_.s)({confusionMatrix}),
curves:found.flatMap(({curves})=>curves),bias:found.flatMap(({bias})=>bias),attributions:found.flatMap(({attributions})=>attributions),
constraints:[]};return(0,_58_.Bv)(all)?void 0:(0,_58_.Zh)(all,_58_.pH)}function deviationIn(notes){let text=typeof notes==
"string"?/^sd=([0-9.e+-]{1,25})$/.exec(notes)?.[1]:void 0;return text===void 0?{}:deviation(Number(text))}function deviation(value){
return Number.isFinite(value)&&value>=0?{standardDeviation:value+0}:{}}var NUMBER="-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:e[\
+-][0-9]{1,3})?",STORED=new RegExp(`^(${NUMBER})(?: sd=(${NUMBER}))?$`);function toCustomerMetadata(metrics,room){let entries=new Map;
for(let metric of byImportance(metrics)){let key=(0,_59_.rY)(metric.path);key===void 0||!(0,_59_.zw)(metric.path)||!Number.
isFinite(metric.value)||entries.has(key)||entries.set(key,toText(metric))}let kept=[...entries].slice(0,Math.max(0,room));
return kept.length===0?{}:{...Object.fromEntries(kept),[METRIC_NAMES.key]:METRIC_NAMES.value}}function fromCustomerMetadata(properties){
let hasPaths=properties?.[METRIC_NAMES.key]===METRIC_NAMES.value,nameIn=hasPaths?_59_.Uk:_59_.m1,found=new Map(Object.entries(
properties??{}).flatMap(([key,text])=>{let name=nameIn(key),value=name!==void 0&&(0,_59_.zw)(name)?fromText(text):void 0;
return name===void 0||value===void 0?[]:[[name,value]]}));return hasPaths?{metrics:found}:{metrics:new Map,named:found}}
function toText({value,standardDeviation}){return standardDeviation===void 0?String(value):`${value} sd=${standardDeviation}`}
function fromText(text){let[,first,second]=STORED.exec(text)??[];if(first===void 0)return;let value=Number(first)+0;if(!Number.
isFinite(value))return;if(second===void 0)return{value};let standardDeviation=Number(second)+0;return Number.isFinite(standardDeviation)&&
standardDeviation>=0?{value,standardDeviation}:void 0}async function describePackage(describe,{name,card}){if(card==="wh\
ole")return wholePackage(describe,name);let description=await packageWithoutCard(describe,name);if(card==="none"||!mayHoldMoreMetrics(
description))return{description};let whole=await describe({ModelPackageName:name}).catch(refusalOnly);return whole instanceof
_63_.Rk?{description,unreadCard:explained(whole,description)}:{description:whole}}async function packageWithoutCard(describe,name){
try{return await describe({ModelPackageName:name,IncludedData:"MetadataOnly"})}catch(error){if(!(error instanceof _63_.Rk)||
error.kind!=="invalid-request")throw error;return describe({ModelPackageName:name})}}async function wholePackage(describe,name){
let whole=await describe({ModelPackageName:name}).catch(refusalOnly);if(!(whole instanceof _63_.Rk))return{description:whole};
let description=await describe({ModelPackageName:name,IncludedData:"MetadataOnly"}).catch(()=>{throw whole});return{description,
unreadCard:explained(whole,description)}}function refusalOnly(error){if(error instanceof _63_.Rk&&["access-denied","inva\
lid-request"].includes(error.kind))return error;throw error}function mayHoldMoreMetrics({ModelCard:card,CustomerMetadataProperties:metadata}){
if(card===void 0)return!1;let{metrics,named}=fromCustomerMetadata(metadata);return metrics.size+(named?.size??0)===0||Object.
keys(metadata??{}).length>=_54_.H_}function explained(failure,{SecurityConfig:security}){let key=security?.KmsKeyId;if(failure.
hint!==void 0||key===void 0)return failure;let statement=JSON.stringify({Effect:"Allow",Action:"kms:Decrypt",Resource:key});
return new _63_.Rk(failure.kind,failure.call,failure.message,{cause:failure,...failure.requestId!==void 0&&{requestId:failure.
requestId},hint:`The card is encrypted with ${key}. Allow in the role's identity policy, and in the key's policy where a\
nother account owns it:
${statement}`})}}),1305:((_m_,_e_,_r_)=>{_r_.d(_e_,{b:()=>goneSentence});function goneSentence(paths,how="Deleted or ren\
amed"){if(paths.length===0)return;let shown=paths.slice(0,10).join(", "),more=paths.length>10?` and ${paths.length-10} m\
ore`:"";return`${how}: ${shown}${more}. What was registered from there stays in the registry.`}}),6440:((_m_,_e_,_r_)=>{
_r_.d(_e_,{c:()=>addressOf});function addressOf(group,settings){let account=settings.registryAccount||settings.callerAccount,
prefix=`arn:${settings.partition}:sagemaker:${settings.region}:${account}`,arn=`${prefix}:model-package-group/${group}`,
versions=`${prefix}:model-package/${group}/`;return{name:group,arn,sent:account===settings.callerAccount?group:arn,versionArn:version=>`${versions}${version}`,
versionOf:text=>{if(text===void 0||!text.toLowerCase().startsWith(versions.toLowerCase()))return;let number=text.slice(versions.
length);return/^[1-9]\d{0,8}$/.test(number)?Number(number):void 0}}}})};
