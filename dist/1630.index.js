"use strict";exports.id=1630;exports.ids=[1630];exports.modules={1385:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{S:()=>idTokens,g:()=>environmentClaim});var _0_=__webpack_require__(2909);var _1_=__webpack_require__(
4513);var _2_=__webpack_require__(9702);var _3_=__webpack_require__(3863);var ATTEMPTS=5,FIRST_WAIT_MILLISECONDS=200,DEADLINE_MILLISECONDS=3e4;
function hasIdTokenEndpoint(){return!!(process.env.ACTIONS_ID_TOKEN_REQUEST_URL&&process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN)}
async function idToken({audience,clock:clock2}){for(let attempt=1;;attempt+=1){try{return await withDeadline((0,_0_.V9)(
audience))}catch(error){let message=(0,_3_.bD)(error);if(attempt===ATTEMPTS||!isRetryable(message))throw failure(message,
error)}await clock2.sleep(Math.random()*FIRST_WAIT_MILLISECONDS*2**attempt)}}function isRetryable(message){let code=/Error Code : (\w+)/.
exec(message)?.[1];return code===void 0||code==="undefined"||code==="429"||/^5\d\d$/.test(code)}function failure(message,cause){
return new _3_.Rk("credentials","GET ACTIONS_ID_TOKEN_REQUEST_URL",`GitHub gave no ID token: ${message.replace(/\s+/g," ").
trim()}`,{cause})}async function withDeadline(promise){let timer,late=new Promise((_,reject)=>{timer=setTimeout(()=>reject(
new Error("no answer within 30 s")),DEADLINE_MILLISECONDS)});try{return await Promise.race([promise,late])}finally{clearTimeout(
timer)}}function idTokens({audience,role,registryRole}){if(!(role||registryRole)||!hasIdTokenEndpoint())return;let first=idToken(
{audience,clock:_1_.p});return first.catch(()=>{}),()=>{let token=first??idToken({audience,clock:_1_.p});return first=void 0,
token}}function environmentClaim(token){let claims=(0,_2_.U4)(Buffer.from(token.split(".")[1]??"","base64url").toString(
"utf8")),claim=(0,_2_.C5)(claims,"environment");return typeof claim=="string"&&claim!==""?claim:void 0}}),1630:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{earlierVersions:()=>earlierVersions,manifestIsGone:()=>manifestIsGone});var _4_=__webpack_require__(
155);var _5_=__webpack_require__(6440);var _6_=__webpack_require__(554);var _7_=__webpack_require__(7576);var _8_=__webpack_require__(
8354);var _9_=__webpack_require__(9892);var _10_=__webpack_require__(3735);var _11_=__webpack_require__(1764);var _12_=__webpack_require__(
7073);var _13_=__webpack_require__(5558);var _14_=__webpack_require__(3849);var _15_=__webpack_require__(4962);var _16_=__webpack_require__(
2372);var _17_=__webpack_require__(2083);var _18_=__webpack_require__(4332);var _19_=__webpack_require__(1385);var _20_=__webpack_require__(
9511);var _21_=__webpack_require__(8637);var _22_=__webpack_require__(7868);var _23_=__webpack_require__(6556);var _24_=__webpack_require__(
7404);var _25_=__webpack_require__(9676);var _26_=__webpack_require__(2909);var _27_=__webpack_require__(4513);var _28_=__webpack_require__(
2407);var _29_=__webpack_require__(3863);var _30_=__webpack_require__(7759);var _31_=__webpack_require__(2748);var _32_=__webpack_require__(
6109);var _33_=__webpack_require__(9035);var _34_=__webpack_require__(1326);var MAX_MANIFEST_BYTES=64*1024,MAX_FILES=20;
async function groupsNamed(of){let{workspace,patterns,readBase}=of,paths=pathsOf(workspace,patterns).slice(0,MAX_FILES),
groups=await Promise.all(paths.map(async path=>groupOf(path,await here(workspace,path))??groupOf(path,await readBase(path))));
return[...new Set(groups.filter(group=>group!==void 0))]}function pathsOf(workspace,patterns){try{return(0,_8_.lY)(workspace,
patterns)}catch(error){if(!(error instanceof _29_.lZ))throw error;return patterns.filter(pattern=>!/[*?[\]{}]/.test(pattern))}}
async function here(workspace,path){try{return(await(0,_8_.TA)({workspace,path,maxBytes:MAX_MANIFEST_BYTES})).text}catch(error){
if(!(error instanceof _29_.lZ))throw error;return}}function groupOf(file,text){if(text===void 0)return;let{tree}=(0,_10_.
q)((0,_13_.vz)({file,text})),group=(0,_12_.GG)(tree,"group");return group?.kind==="scalar"&&typeof group.value=="string"&&
GROUP_NAME.test(group.value)?String(group.value):void 0}var GROUP_NAME=/^[a-zA-Z0-9](?:-*[a-zA-Z0-9]){0,62}$/;var MAX_DESCRIBED=10,
CONCURRENT_READS=4,MAX_WAIT_MILLISECONDS=2e4;async function earlierVersions(request){if(request.run.context.pullRequest===
void 0)return{kind:"not-asked"};let late=async()=>(await _27_.p.sleep(MAX_WAIT_MILLISECONDS),{kind:"unknown",reason:`The\
 registry did not answer within ${MAX_WAIT_MILLISECONDS/1e3} s.`});return Promise.race([lookUp(request).catch(unknown),late()])}
function unknown(error){let hint=error instanceof _29_.Rk&&error.hint!==void 0?`
${error.hint}`:"";return{kind:"unknown",reason:`${(0,_29_.bD)(error)}${hint}`}}async function lookUp(request){let groups=await groupsNamed(
{workspace:request.run.context.workspace,patterns:request.inputs.manifest,readBase:baseReader(request)});if(groups.length===
0)return{kind:"unknown",reason:"No manifest here or on the base branch names a group."};let{inputs}=request,session=await(0,
_17_._)(request,{region:(0,_6_._)(inputs),idToken:(0,_19_.S)(inputs)});return{kind:"read",versions:(await Promise.all(groups.
map(group=>ofPullRequest(request,session,group)))).flat()}}async function manifestIsGone({inputs,run}){let{pullRequest,repository,
workspace}=run.context;if(!(pullRequest===void 0||inputs.githubToken===""))try{let tree=await(0,_7_.gF)({token:inputs.githubToken,
repository}).list({ref:pullRequest.baseSha});return(0,_7_.b)((0,_7_.Ec)(tree,{workspace,patterns:inputs.manifest}),`the \
base branch ${pullRequest.baseRef}`)}catch{return}}function baseReader({inputs,run}){let{pullRequest,repository}=run.context;
if(pullRequest===void 0||inputs.githubToken==="")return async()=>{};let files=(0,_7_.gF)({token:inputs.githubToken,repository});
return async path=>{try{return await files.readAt({path,ref:pullRequest.baseSha})}catch(error){if(error instanceof _29_.
Rk)return;throw error}}}async function ofPullRequest({run},{identity,region,registryAccount,registryCaller,registry},group){
let at={address:(0,_5_.c)(group,{region,partition:identity.partition,callerAccount:registryCaller,registryAccount}),reader:(0,
_14_.SI)(registry),clock:_27_.p},{versions}=await(0,_11_.aH)(at),newest=versions.slice(0,MAX_DESCRIBED);return(await(0,_9_.
y)(newest,CONCURRENT_READS,({arn})=>(0,_11_.MP)(at,arn))).flatMap(version=>{if(version===void 0||(0,_4_._n)(version,run.
context)!==run.context.pullRequest?.number)return[];let approvalStatus=version.description.ModelApprovalStatus??"not set",
commit=(0,_4_.yv)(version)?.commit??"";return[{arn:version.arn,group,version:version.version,approvalStatus,commit}]})}}),
3849:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Qf:()=>versionWriter,
SI:()=>versionReader,g9:()=>versionUpdater});var _35_=__webpack_require__(4962);var _36_=__webpack_require__(2372);var _37_=__webpack_require__(
4332);var CreateModelPackageCommand=class extends(0,_36_.G5)(_36_.lq,_36_.yt,"CreateModelPackage",_36_.A_){};var DescribeModelPackageCommand=class extends(0,
_36_.G5)(_36_.lq,_36_.yt,"DescribeModelPackage",_36_.Qh){};var ListModelPackagesCommand=class extends(0,_36_.G5)(_36_.lq,
_36_.yt,"ListModelPackages",_36_.LD){};var UpdateModelPackageCommand=class extends(0,_36_.G5)(_36_.lq,_36_.yt,"UpdateMod\
elPackage",_36_.le){};function versionWriter(options){let client=new _36_.kH({...(0,_37_.W0)(options),retryStrategy:_35_.
j});return{createModelPackage:(0,_37_.T1)("sagemaker:CreateModelPackage",input=>client.send(new CreateModelPackageCommand(
input)))}}function versionUpdater(options){let client=new _36_.kH({...(0,_37_.W0)(options),retryStrategy:_35_.j});return(0,
_37_.T1)("sagemaker:UpdateModelPackage",input=>client.send(new UpdateModelPackageCommand(input)))}function versionReader(options){
let client=new _36_.kH({...(0,_37_.W0)(options),maxAttempts:_37_.Ml});return{describeModelPackage:(0,_37_.T1)("sagemaker\
:DescribeModelPackage",input=>client.send(new DescribeModelPackageCommand(input))),listModelPackages:(0,_37_.T1)("sagema\
ker:ListModelPackages",input=>client.send(new ListModelPackagesCommand(input)))}}}),1764:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$3:()=>approvedIn,EZ:()=>tagValue,Fg:()=>tagsOf,Fw:()=>whyItFailed,HD:()=>readable,
H_:()=>MAX_METADATA,MP:()=>describeVersion,TP:()=>metadataValue,X2:()=>manyVersions,aH:()=>newestVersions,"do":()=>versionPages,
e$:()=>namedVersion,gn:()=>isUnderWay,jI:()=>approvedBelow,or:()=>newestApproved,rY:()=>metadataKey,rx:()=>MAX_METADATA_VALUE,
sW:()=>firstApproved});var _38_=__webpack_require__(7404);var _39_=__webpack_require__(5715);var _40_=__webpack_require__(
3863);var MAX_PAGES=40,PAUSE_MILLISECONDS=100,MAX_PAUSE_MILLISECONDS=2e3,PAGE_SIZE=100;async function newestVersions(at){
return firstPage(at,WHOLE_PAGES)}async function manyVersions(at){let versions=[];for await(let page of versionPages(at))
versions.push(...page.versions);return versions}async function newestApproved(at,newest){let first=await onePage(at,{MaxResults:1,
...APPROVED}),[only]=first.versions,found=approvedIn(first.versions);if(found.version!==void 0||first.nextToken===void 0)
return found;let{versions,isWhole}=await newest,known=approvedIn([...only===void 0?[]:[only],...versions.filter(({arn})=>arn!==
only?.arn)]);return known.version!==void 0||isWhole?known:firstApproved(at)}async function firstApproved(at){let skipped=[];
for await(let{versions,isWhole}of versionPages(at,{...WHOLE_PAGES,...APPROVED})){let found=approvedIn(versions);if(skipped.
push(...found.skipped),found.version!==void 0||isWhole)return{version:found.version,skipped}}throw endlessPages(at)}function approvedIn(versions){
let approved=versions.filter(({summary})=>summary.ModelApprovalStatus==="Approved").toSorted((a,b)=>b.version-a.version),
index=approved.findIndex(({summary})=>summary.ModelPackageStatus==="Completed");return{version:approved[index],skipped:index===
-1?approved:approved.slice(0,index)}}async function approvedBelow(at,version){let skipped=[];for await(let page of versionPages(
at,{...WHOLE_PAGES,...APPROVED})){let found=approvedIn(page.versions.filter(one=>one.version<version));if(skipped.push(...found.
skipped),found.version!==void 0||page.isWhole)return{version:found.version,skipped}}throw endlessPages(at)}async function describeVersion(at,arn){
try{let description=await at.reader.describeModelPackage({ModelPackageName:arn}),version=at.address.versionOf(description.
ModelPackageArn);if(version===void 0||version!==at.address.versionOf(arn))throw new _40_.Rk("unknown-outcome","sagemaker\
:DescribeModelPackage",`The answer is not about ${arn}`);return{version,arn:description.ModelPackageArn??arn,description}}catch(error){
if(error instanceof _40_.Rk&&error.kind==="not-found")return;throw error}}async function namedVersion(at,arn){let version=await describeVersion(
at,arn);if(version!==void 0)return version;throw new _40_.lZ("invalid-input",`There is no version ${arn}.`,{hint:"It may\
 have been deleted, or be in another account or Region: see `registry-account-id` and `aws-region`."})}function isUnderWay(status){
return status==="Pending"||status==="InProgress"}function whyItFailed(description){let details=description.ModelPackageStatusDetails,
reasons=[...details?.ValidationStatuses??[],...details?.ImageScanStatuses??[]].flatMap(({FailureReason})=>FailureReason?
[FailureReason]:[]);return reasons.length===0?"The service gives no reason.":reasons.join(" ")}async function readable(reading){
try{return{kind:"read",value:await reading}}catch(error){if(error instanceof _40_.Rk&&error.kind==="access-denied")return{
kind:"denied",failure:error};throw error}}var WHOLE_PAGES={MaxResults:PAGE_SIZE},APPROVED={ModelApprovalStatus:"Approved"};
async function firstPage(at,filter){for await(let page of versionPages(at,filter))if(page.versions.length>0||page.isWhole)
return page;throw endlessPages(at)}function endlessPages({address}){return new _40_.Rk("unknown-outcome","sagemaker:List\
ModelPackages",`${MAX_PAGES} pages of ${address.name} did not settle it, each with a token for the next.`)}async function*versionPages(at,filter=WHOLE_PAGES,maxPages=MAX_PAGES){
let token;for(let page=0;page<maxPages;page+=1){page>0&&await pause(at.clock,page);let{versions,nextToken}=await onePage(
at,filter,token);if(yield{versions,isWhole:nextToken===void 0},nextToken===void 0)return;token=nextToken}}async function onePage({
address,reader},filter,token){let answer=await reader.listModelPackages({ModelPackageGroupName:address.sent,SortBy:"Crea\
tionTime",SortOrder:"Descending",...filter,...(0,_39_.s)({NextToken:token})});return{versions:listed(address,answer.ModelPackageSummaryList),
nextToken:answer.NextToken===""?void 0:answer.NextToken}}async function pause(clock,page){await clock.sleep(Math.min(PAUSE_MILLISECONDS*
2**page,MAX_PAUSE_MILLISECONDS))}function listed(address,summaries){if(!Array.isArray(summaries))throw new _40_.Rk("unkn\
own-outcome","sagemaker:ListModelPackages","The answer holds no list of versions");return summaries.flatMap(summary=>{let version=address.
versionOf(summary.ModelPackageArn);return version===void 0?[]:[{version,arn:summary.ModelPackageArn??"",summary}]}).sort(
(a,b)=>b.version-a.version)}var MAX_METADATA=50,MAX_METADATA_VALUE=256,MAX_METADATA_KEY=128,REFUSED=/[^\p{L}\p{Zs}\p{N}_.:/=+\-@]/gu;
function metadataValue(text){return(0,_38_.Jj)(text.replace(REFUSED,"_").trim(),MAX_METADATA_VALUE)}function metadataKey(prefix,name){
return`${prefix}${name.replace(REFUSED,"-")}`.slice(0,MAX_METADATA_KEY)}function tagValue(text){return(0,_38_.Jj)(text.replace(
REFUSED,"-"),MAX_METADATA_VALUE)}function tagsOf({tags={}}){return(0,_39_.A)(Object.entries(tags).map(([Key,Value])=>({Key,
Value})))}}),155:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{T6:()=>isFromFile,_n:()=>pullRequestOf,iI:()=>isOfRepository,yv:()=>originOf});var _41_=__webpack_require__(1764);function originOf({
description}){let{Repository:repository="",CommitId:commit=""}=description.MetadataProperties??{};if(repository==="")return;
let number=description.CustomerMetadataProperties?.["smr/pull-request"]??"";return{repository,commit,pullRequest:/^[1-9]\d{0,9}$/.
test(number)?Number(number):void 0}}function isOfRepository(origin,{serverUrl,repository}){return origin.repository.toLowerCase()===
`${serverUrl}/${repository}`.toLowerCase()}function isFromFile(version,path,here){let origin=originOf(version);return(here.
repository===""||origin!==void 0&&isOfRepository(origin,here))&&version.description.CustomerMetadataProperties?.["smr/ma\
nifest"]===(0,_41_.TP)(path)}function pullRequestOf(version,here){let origin=originOf(version);return origin!==void 0&&isOfRepository(
origin,here)?origin.pullRequest:void 0}}),7576:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Ec:()=>manifestsGone,b:()=>goneSentence,gF:()=>repositoryFiles});var _42_=__webpack_require__(8354);
var _43_=__webpack_require__(9511);var _44_=__webpack_require__(3024);var _45_=__webpack_require__.n(_44_);var _46_=__webpack_require__(
6760);var _47_=__webpack_require__.n(_46_);function manifestsGone({blobs},{workspace,patterns}){let matchers=patterns.map(
_42_.fU);return[...blobs.keys()].filter(path=>matchers.some(matches=>matches(path))).filter(path=>!isThere((0,_46_.resolve)(
workspace,path))).sort()}function goneSentence(paths,base){if(paths.length===0)return;let shown=paths.slice(0,10).join("\
, "),more=paths.length>10?` and ${paths.length-10} more`:"";return`On ${base} and not here, so deleted or renamed: ${shown}${more}\
. What was registered from there stays in the registry.`}function isThere(path){try{return(0,_44_.lstatSync)(path)!==void 0}catch{
return false}}function repositoryFiles(options){let octokit=(0,_43_.g)(options),{owner,repo}=(0,_43_.lD)(options.repository);
return{readAt:({path,ref})=>(0,_43_.X_)("GET /repos/{owner}/{repo}/contents/{path}","contents: read",async()=>{try{let{data}=await octokit.
rest.repos.getContent({owner,repo,path,ref,mediaType:{format:"raw"}}),raw=data;if(typeof raw=="string")return raw;if(isBytes(
raw))return new TextDecoder().decode(raw);throw new Error(`${path} is not a file at ${ref}`)}catch(error){if((0,_43_.o7)(
"",error,"").kind==="not-found")return;throw error}}),list:({ref})=>(0,_43_.X_)("GET /repos/{owner}/{repo}/git/trees/{tr\
ee_sha}","contents: read",async()=>{let{data}=await octokit.rest.git.getTree({owner,repo,tree_sha:ref,recursive:"true"}),
blobs=data.tree.flatMap(({type,path,sha})=>type==="blob"&&path!==void 0?[[path,sha??""]]:[]);return{blobs:new Map(blobs),
isWhole:!data.truncated}})}}function isBytes(value){return typeof value=="object"&&value!==null&&"byteLength"in value}}),
554:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{_:()=>requiredRegion});
var _48_=__webpack_require__(3863);function requiredRegion({region}){if(region!==void 0)return region;throw new _48_.lZ(
"invalid-input","aws-region: is empty, and AWS_REGION and AWS_DEFAULT_REGION are not set",{hint:"Give the Region of the \
model package group, such as `aws-region: eu-west-1`."})}}),6440:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{c:()=>addressOf});function addressOf(group,settings){let account=settings.registryAccount||
settings.callerAccount,prefix=`arn:${settings.partition}:sagemaker:${settings.region}:${account}`,arn=`${prefix}:model-p\
ackage-group/${group}`,versions=`${prefix}:model-package/${group}/`;return{name:group,arn,sent:account===settings.callerAccount?
group:arn,versionArn:version=>`${versions}${version}`,versionOf:text=>{if(text===void 0||!text.toLowerCase().startsWith(
versions.toLowerCase()))return;let number=text.slice(versions.length);return/^[1-9]\d{0,8}$/.test(number)?Number(number):
void 0}}}})};;
