"use strict";exports.id=6020,exports.ids=[6020],exports.modules={5558:((_m_,_e_,_r_)=>{_r_.d(_e_,{Qh:()=>isInS3,VN:()=>sourceLineOf,df:()=>positionOf,
vz:()=>sourceOf});function sourceOf(of){let{file,text,isSet=!1}=of,lineStarts=[0];for(let at=text.indexOf(`
`);at!==-1;at=text.indexOf(`
`,at+1))lineStarts.push(at+1);return{file,text,isSet,lineStarts}}function isInS3(file){return file.startsWith("s3://")}function positionOf({
source,start,end}){let index=lineIndexAt(source,start),lineStart=source.lineStarts[index]??0,lineEnd=lineStart+lineText(
source,index).length,column=Math.min(start,lineEnd)-lineStart+1;return{file:source.file,line:index+1,column,endColumn:Math.
max(column+1,Math.min(end,lineEnd)-lineStart+1)}}function sourceLineOf({source,start}){return lineText(source,lineIndexAt(
source,start))}function lineText(source,index){let start=source.lineStarts[index]??0,next=source.lineStarts[index+1];return source.
text.slice(start,next===void 0?void 0:next-1).replace(/\r$/,"")}function lineIndexAt({lineStarts},offset){let low=0,high=lineStarts.
length-1;for(;low<high;){let middle=Math.ceil((low+high)/2);(lineStarts[middle]??0)<=offset?low=middle:high=middle-1}return low}}),
8469:((_m_,_e_,_r_)=>{_r_.d(_e_,{F9:()=>found,ek:()=>toProblems,l4:()=>problemAt,sh:()=>isPlainName});var _0_=_r_(5558),
_1_=_r_(2169);function found(place,message,help){return{place,says:()=>({message,help})}}var MAX_PROBLEMS_SHOWN=20;function toProblems(findings){
let sorted=[...findings].sort((a,b)=>compare(a.place,b.place)),shown=sorted.slice(0,MAX_PROBLEMS_SHOWN).map(toProblem),rest=sorted.
slice(MAX_PROBLEMS_SHOWN),next=rest[0];if(next===void 0)return shown;let message=rest.length===1?"there is 1 more proble\
m":`there are ${rest.length} more problems`;return[...shown,{at:(0,_0_.df)(next.place),message,...(0,_0_.Qh)(next.place.
source.file)?{}:{sourceLine:(0,_0_.VN)(next.place)}}]}function toProblem({place,says}){let{message,help}=says();return problemAt(
place,message,help)}function problemAt(place,message,help){let at=(0,_0_.df)(place),isObject=(0,_0_.Qh)(place.source.file),
shown=isObject?withheld(message,place):message,advice=help===void 0||!isObject?help:withheld(help,place);return{at,message:(0,_1_.
RK)(shown),...advice===void 0?{}:{help:(0,_1_.RK)(advice)},...shownLine(place)}}var MAX_SHOWN_LINE=64*1024;function shownLine(place){
if((0,_0_.Qh)(place.source.file))return{};let sourceLine=(0,_0_.VN)(place);return sourceLine.length>MAX_SHOWN_LINE?{}:{sourceLine}}
function withheld(sentence,{source,start,end}){let literal=source.text.slice(start,Math.min(end,start+MAX_LITERAL));return[
literal,textOf(literal)].filter(value=>value!=="").reduce((told,value)=>told.replaceAll((0,_1_.hD)(value),"`…`"),sentence).
replace(/`([^`]*)`/g,(quoted,name)=>isPlainName(name)?quoted:"`…`")}var MAX_LITERAL=1e3;function isPlainName(name){return name.
length<=64&&/^[\p{L}\p{N} _.:/=+@%"'(),[\]{}|&<>*…-]*$/u.test(name)}function textOf(literal){try{return String(JSON.parse(
literal))}catch{return literal.replace(/^["']|["']$/g,"")}}function compare(a,b){return a.source!==b.source?Number(a.source.
isSet)-Number(b.source.isSet):a.start-b.start}}),4747:((_m_,_e_,_r_)=>{_r_.d(_e_,{T6:()=>isFromFile,_n:()=>pullRequestOf,
iI:()=>isOfRepository,yv:()=>originOf});var _2_=_r_(3966);function originOf({description}){let{Repository:repository="",
CommitId:commit=""}=description.MetadataProperties??{};if(repository==="")return;let number=description.CustomerMetadataProperties?.["\
smr/pull-request"]??"";return{repository,commit,pullRequest:/^[1-9]\d{0,9}$/.test(number)?Number(number):void 0}}function isOfRepository(origin,{
serverUrl,repository}){return origin.repository.toLowerCase()===`${serverUrl}/${repository}`.toLowerCase()}function isFromFile(version,path,here){
let origin=originOf(version);return(here.repository===""||origin!==void 0&&isOfRepository(origin,here))&&version.description.
CustomerMetadataProperties?.["smr/manifest"]===(0,_2_.TP)(path)}function pullRequestOf(version,here){let origin=originOf(
version);return origin!==void 0&&isOfRepository(origin,here)?origin.pullRequest:void 0}}),3275:((_m_,_e_,_r_)=>{_r_.d(_e_,
{$3:()=>approvedIn,Fw:()=>whyItFailed,HD:()=>readable,MP:()=>describeVersion,X2:()=>manyVersions,aH:()=>newestVersions,do:()=>versionPages,
e$:()=>namedVersion,gn:()=>isUnderWay,jI:()=>approvedBelow,or:()=>newestApproved,pr:()=>whyPassedOver,sW:()=>firstApproved});
var _3_=_r_(2764),_4_=_r_(5715),_5_=_r_(3694);function whyPassedOver({summary:{ModelPackageStatus:status,ModelPackageRegistrationType:type}}){
return status!=="Completed"?String(status):type==="Logged"?"only Logged":void 0}var MAX_PAGES=40,MAX_FILTERED_PAGES=200,
PAUSE_MILLISECONDS=100,MAX_PAUSE_MILLISECONDS=2e3,PAGE_SIZE=100,WHOLE_PAGES={MaxResults:PAGE_SIZE},APPROVED={ModelApprovalStatus:"\
Approved"};function endlessPages({address}){return new _5_.Rk("unknown-outcome","sagemaker:ListModelPackages",`The pages\
 of ${address.name} did not settle it, each with a token for the next.`)}async function*versionPages(at,{filter=WHOLE_PAGES,
maxPages=filter.ModelApprovalStatus===void 0?MAX_PAGES:MAX_FILTERED_PAGES,after}={}){let token=after;for(let page=0;page<
maxPages;page+=1){page>0&&await pause(at.clock,page);let{versions,nextToken}=await onePage(at,filter,token);if(yield{versions,
isWhole:nextToken===void 0,next:nextToken},nextToken===void 0)return;token=nextToken}}async function onePage({address,reader},filter,token){
let answer=await reader.listModelPackages({ModelPackageGroupName:address.sent,SortBy:"CreationTime",SortOrder:"Descendin\
g",...filter,...(0,_4_.s)({NextToken:token})});return{versions:listed(address,answer.ModelPackageSummaryList),nextToken:answer.
NextToken===""?void 0:answer.NextToken}}async function pause(clock,page){await clock.sleep(Math.min(PAUSE_MILLISECONDS*2**
page,MAX_PAUSE_MILLISECONDS))}function listed(address,summaries){let senseless=message=>new _5_.Rk("unknown-outcome","sa\
gemaker:ListModelPackages",message);if(!Array.isArray(summaries))throw senseless("The answer holds no list of versions");
return summaries.map(summary=>{let version=address.versionOf(summary.ModelPackageArn);if(version!==void 0)return{version,
arn:summary.ModelPackageArn??"",summary};throw senseless(`The answer names ${summary.ModelPackageArn??"no ARN"}, which i\
s no version of ${address.arn}`)}).sort((a,b)=>b.version-a.version)}async function newestVersions(at){return firstPage(at)}
async function manyVersions(at){let versions=[];for await(let page of versionPages(at))versions.push(...page.versions);return versions}
async function newestApproved(at,newest){let first=await onePage(at,{MaxResults:1,...APPROVED}),[only]=first.versions,found=approvedIn(
first.versions);if(found.version!==void 0||first.nextToken===void 0)return found;let{versions,isWhole}=await newest,known=approvedIn(
[...only===void 0?[]:[only],...versions.filter(({arn})=>arn!==only?.arn)]);return known.version!==void 0||isWhole?known:
firstApproved(at)}async function firstApproved(at){let skipped=[];for await(let{versions,isWhole}of versionPages(at,{filter:{
...WHOLE_PAGES,...APPROVED}})){let found=approvedIn(versions);if(skipped.push(...found.skipped),found.version!==void 0||
isWhole)return{version:found.version,skipped}}throw endlessPages(at)}function approvedIn(versions){let approved=versions.
filter(({summary})=>summary.ModelApprovalStatus==="Approved").toSorted((a,b)=>b.version-a.version),index=approved.findIndex(
one=>whyPassedOver(one)===void 0);return{version:approved[index],skipped:index===-1?approved:approved.slice(0,index)}}async function approvedBelow(at,{
version,created}){let older=created&&{CreationTimeBefore:new Date(created.getTime()+1e3)},skipped=[];for await(let page of versionPages(
at,{filter:{...WHOLE_PAGES,...APPROVED,...older}})){let found=approvedIn(page.versions.filter(one=>one.version<version));
if(skipped.push(...found.skipped),found.version!==void 0||page.isWhole)return{version:found.version,skipped}}throw endlessPages(
at)}async function describeVersion(at,arn,card="none"){try{let described=await(0,_3_.IH)(at.reader.describeModelPackage,
{name:arn,card}),{description}=described,version=at.address.versionOf(description.ModelPackageArn);if(version===void 0||
version!==at.address.versionOf(arn))throw new _5_.Rk("unknown-outcome","sagemaker:DescribeModelPackage",`The answer is n\
ot about ${arn}`);return{...described,version,arn:description.ModelPackageArn??arn}}catch(error){if(error instanceof _5_.
Rk&&error.kind==="not-found")return;throw error}}async function namedVersion(at,arn,card){let version=await describeVersion(
at,arn,card);if(version!==void 0)return version;throw new _5_.lZ("invalid-input",`There is no version ${arn}.`,{hint:"It\
 may have been deleted, or be in another account or Region: see `registry-account-id` and `aws-region`."})}function isUnderWay(status){
return status==="Pending"||status==="InProgress"}function whyItFailed(description){let details=description.ModelPackageStatusDetails,
reasons=[...details?.ValidationStatuses??[],...details?.ImageScanStatuses??[]].flatMap(({FailureReason})=>FailureReason?
[FailureReason]:[]);return reasons.length===0?"The service gives no reason.":reasons.join(" ")}async function readable(reading){
try{return{kind:"read",value:await reading}}catch(error){if(error instanceof _5_.Rk&&error.kind==="access-denied")return{
kind:"denied",failure:error};throw error}}async function firstPage(at){for await(let page of versionPages(at))if(page.versions.
length>0||page.isWhole)return page;throw endlessPages(at)}}),664:((_m_,_e_,_r_)=>{_r_.d(_e_,{D4:()=>decode,FK:()=>isInside,
TA:()=>readFile,TH:()=>toSlashes,VI:()=>namedFiles,VS:()=>matchingFiles,dN:()=>textOrWhy,ej:()=>besideManifest,fU:()=>globMatcher,
fg:()=>isGlob,io:()=>readBytes,lY:()=>findFiles});var _6_=_r_(3694),_7_=_r_(6760),_8_=_r_.n(_7_),_9_=_r_(3024),_10_=_r_.
n(_9_),_11_=_r_(1455),_12_=_r_.n(_11_);function toSlashes(of,{sep}=_8_()){return sep==="/"?of:of.split(sep).join("/")}function isInside(root,of,{
sep}=_8_()){return of===root||of.startsWith(root.endsWith(sep)?root:`${root}${sep}`)}function isOfGit(root,of,{sep,relative:relative2}=_8_()){
return relative2(root,of).split(sep).some(part=>part.toLowerCase()===".git")}function isGlob(pattern){return/[*?{[]/.test(
pattern)}function globMatcher(pattern,platform=_8_()){let slashed=toSlashes(pattern,platform),alternatives=expandBraces(
slashed.replace(/^(\.\/)+/,"")).map(one=>one.split("/"));return path2=>{let parts=path2.split("/");return alternatives.some(
wanted=>matchParts(wanted,parts))}}var MAX_ALTERNATIVES=256;function expandBraces(pattern){let alternatives=[pattern];for(;;){
let next=alternatives.flatMap(one=>{let match=/^(.*?)\{([^{}]*)\}(.*)$/s.exec(one);if(!match)return[one];let[,before="",
choices="",after=""]=match;return choices.split(",").map(choice=>`${before}${choice}${after}`)});if(next.length>MAX_ALTERNATIVES)
return next.slice(0,MAX_ALTERNATIVES);if(next.length===alternatives.length&&next.every((one,index)=>one===alternatives[index]))
return next;alternatives=next}}function matchParts(wanted,parts){let reachable=throughStars(wanted,new Set([0]));for(let part of parts){
let next=new Set;for(let at of reachable){let one=wanted[at];one!==void 0&&(one==="**"?next.add(at):matchPart(one,part)&&
next.add(at+1))}reachable=throughStars(wanted,next)}return reachable.has(wanted.length)}function throughStars(wanted,from){
let all=new Set(from);for(let at of all)wanted[at]==="**"&&all.add(at+1);return all}function matchPart(pattern,part){let tokens=tokensOf(
pattern),characters=[...part];if(part.startsWith(".")&&!pattern.startsWith("."))return!1;let reachable=new Set([0]),settle=from=>{
for(let at of from)tokens[at]?.kind==="star"&&from.add(at+1);return from};reachable=settle(reachable);for(let character of characters){
let next=new Set;for(let at of reachable){let token=tokens[at];token?.kind==="star"?next.add(at):token?.accepts(character)&&
next.add(at+1)}reachable=settle(next)}return reachable.has(tokens.length)}function tokensOf(pattern){let tokens=[];for(let rest=pattern;rest!==
"";){let group=/^\[([!^]?)([^\]]+)\]/.exec(rest),character=String.fromCodePoint(rest.codePointAt(0)??0),length=group?.[0].
length??character.length;if(group){let[,negation,members=""]=group,accepts=membership(members);tokens.push({kind:"one",accepts:negation?
one=>!accepts(one):accepts})}else character==="*"?tokens.push({kind:"star"}):tokens.push({kind:"one",accepts:character===
"?"?()=>!0:one=>one===character});rest=rest.slice(length)}return tokens}function membership(text){let ranges=[...text.matchAll(
/(.)-(.)|(.)/gsu)].map(([,from,to,one])=>[from??one??"",to??one??""]);return character=>ranges.some(([from,to])=>character>=
from&&character<=to)}var MAX_FILES=1e3,MAX_FOLDERS=5e4,SKIPPED=new Set([".git","node_modules"]);function findFiles(workspace,patterns,mostFiles=MAX_FILES){
let{paths,unmatched,walked}=matchingFiles(workspace,patterns);if(unmatched.length>0)throw noFile(unmatched,walked.filter(
isCalledManifest));if(paths.length>mostFiles)throw new _6_.lZ("invalid-input",`manifest: ${paths.length} files match; ${mostFiles}\
 are allowed`);return paths}function matchingFiles(workspace,patterns){let globs=patterns.filter(isGlob),matchers=globs.
map(glob=>globMatcher(glob)),walked=globs.length===0?[]:walk(workspace),matched=walked.filter(path2=>matchers.some(matches=>matches(
path2)));return{paths:[...new Set([...namedFiles(workspace,patterns),...matched])].sort(),unmatched:globs.filter((_,index)=>!matched.
some(path2=>matchers[index]?.(path2))),walked}}function namedFiles(workspace,patterns){return patterns.filter(pattern=>!isGlob(
pattern)).map(path2=>toSlashes((0,_7_.relative)(workspace,(0,_7_.resolve)(workspace,path2))))}async function readFile(file){
return{path:toSlashes(file.path),text:decode(await readBytes(file),file.path)}}async function textOrWhy(file){try{return(await readFile(
file)).text}catch(error){if(error instanceof _6_.lZ)return error;throw error}}async function readBytes({workspace,path:path2,
maxBytes}){let root=_9_.realpathSync.native(workspace),wanted=(0,_7_.resolve)(root,path2);if(!isInside(root,wanted))throw refused(
path2,"lies outside the workspace");let real=realPathOf(wanted,path2);if(!isInside(root,real))throw refused(path2,"lies \
outside the workspace");if(isOfGit(root,real))throw refused(path2,"lies in a .git folder, which is never read");let file=await(0,_11_.
open)(real,_9_.constants.O_RDONLY|_9_.constants.O_NOFOLLOW|_9_.constants.O_NONBLOCK).catch(cause=>{throw refused(path2,"\
cannot be read",cause)});try{let facts=await file.stat();if(!facts.isFile())throw refused(path2,"is not a regular file");
if(facts.size>maxBytes)throw refused(path2,`has ${facts.size} bytes; ${maxBytes} are allowed`);let buffer=Buffer.alloc(facts.
size),{bytesRead}=await file.read(buffer,0,facts.size,0);return buffer.subarray(0,bytesRead)}finally{await file.close()}}
function besideManifest(manifest,path2){return toSlashes((0,_7_.join)((0,_7_.dirname)(manifest),path2))}function walk(workspace){
let files=[],folders=[""];for(let[count,folder]of folders.entries()){if(count>MAX_FOLDERS)throw new _6_.lZ("invalid-inpu\
t",`manifest: more than ${MAX_FOLDERS} folders to look through; name a narrower pattern`);for(let entry of(0,_9_.readdirSync)(
(0,_7_.join)(workspace,folder),{withFileTypes:!0})){let path2=folder===""?entry.name:`${folder}/${entry.name}`;entry.isDirectory()&&
!SKIPPED.has(entry.name)?folders.push(path2):entry.isFile()&&files.push(path2)}}return files}var MAX_SHOWN=10;function isCalledManifest(path2){
return/(?:^|[/._-])model\.ya?ml$/i.test(path2)}function noFile(patterns,manifests){let shown=manifests.slice(0,MAX_SHOWN).
map(path2=>JSON.stringify(path2)),more=manifests.length>shown.length?` and ${manifests.length-shown.length} more`:"";return new _6_.
lZ("invalid-input",`manifest: no file in the workspace matches ${patterns.map(p=>JSON.stringify(p)).join(", ")}`,{hint:shown.
length===0?"Is there an actions/checkout step before this one? Paths are relative to the root of the workspace, and ther\
e is no model.yaml in it.":`Paths are relative to the root of the workspace. The manifests there are: ${shown.join(", ")}${more}\
.`})}function realPathOf(wanted,path2){try{return _9_.realpathSync.native(wanted)}catch(cause){let isThere=safely(()=>(0,_9_.
lstatSync)(wanted))!==void 0;throw refused(path2,isThere?"is a link to nowhere":"does not exist",cause)}}function refused(path2,reason,cause){
return new _6_.lZ("invalid-input",`${path2} ${reason}`,{cause})}function decode(bytes,path2){try{return new TextDecoder(
"utf-8",{fatal:!0}).decode(bytes)}catch(cause){throw refused(path2,"is not UTF-8 text",cause)}}function safely(ask){try{
return ask()}catch{return}}}),3966:((_m_,_e_,_r_)=>{_r_.d(_e_,{EZ:()=>tagValue,Fg:()=>tagsOf,H_:()=>MAX_METADATA,TP:()=>metadataValue,
rY:()=>metadataKey,rx:()=>MAX_METADATA_VALUE});var _13_=_r_(1382),_14_=_r_(5715),MAX_METADATA=50,MAX_METADATA_VALUE=256,
MAX_METADATA_KEY=128,REFUSED=/[^\p{L}\p{Zs}\p{N}_.:/=+\-@]/gu;function metadataValue(text){return(0,_13_.Jj)(text.replace(
REFUSED,"_").trim(),MAX_METADATA_VALUE)}function metadataKey(prefix,name){return`${prefix}${name.replace(REFUSED,"-")}`.
slice(0,MAX_METADATA_KEY)}function tagValue(text){return(0,_13_.Jj)(text.replace(REFUSED,"-"),MAX_METADATA_VALUE)}function tagsOf({
tags={}}){return(0,_14_.A)(Object.entries(tags).map(([Key,Value])=>({Key,Value})))}}),5027:((_m_,_e_,_r_)=>{_r_.d(_e_,{H8:()=>toProblem,
I:()=>kindOf,O$:()=>unreadable,Uk:()=>pathOfKey,Wi:()=>mayBeShown,m1:()=>nameOfKey,px:()=>MAX_CARD_NAME_LENGTH,rY:()=>metadataKey,
zw:()=>isPresentableName});var _15_=_r_(8469),_16_=_r_(5558),_17_=_r_(2169),_18_=_r_(5715);function unreadable(at,message,help){
return(0,_18_.s)({kind:"unreadable",at,message,help})}function toProblem({at,message,help}){return(0,_15_.l4)(at,message,
help)}function kindOf(node){switch(node.kind){case"list":return"a list";case"map":return"an object";case"scalar":return node.
value===null?"null":typeof node.value=="boolean"?String(node.value):typeof node.value=="string"?`the text ${(0,_17_.hD)(
node.value)}`:numberInWords(node.value)}}function numberInWords(value){return Number.isFinite(value)?`the number ${value}`:
Number.isNaN(value)?"NaN":"an endless number"}var MAX_KEY_LENGTH=128,PREFIX="metric/",PLAIN=/[\p{L}\p{N}_.:/+\-@]/u;function metadataKey(path){
let characters=[...path],encoded=characters.map((character,index)=>PLAIN.test(character)?character:character===" "&&[characters[index-
1],characters[index+1]].every(isPlain)?" ":`=${(character.codePointAt(0)??0).toString(16)}=`).join(""),key=`${PREFIX}${encoded}`;
return path===""||key.length>MAX_KEY_LENGTH?void 0:key}function isPlain(character){return character!==void 0&&PLAIN.test(
character)}function pathOfKey(key){if(!key.startsWith(PREFIX))return;let path=key.slice(PREFIX.length).replace(/=([0-9a-f]{1,6})=/g,
(whole,hex)=>{let code=Number.parseInt(hex,16);return code<=1114111?String.fromCodePoint(code):whole});return metadataKey(
path)===key?path:void 0}var NAME=/^[\p{L}\p{N}_.:/=+\-@](?:[\p{L}\p{N}_.:/=+\-@ ]*[\p{L}\p{N}_.:/=+\-@])?$/u;function nameOfKey(key){
let name=key.startsWith(PREFIX)?key.slice(PREFIX.length):"";return NAME.test(name)?name:void 0}var MAX_CARD_NAME_LENGTH=255;
function isPresentableName(name){return name.length>0&&name.length<=MAX_CARD_NAME_LENGTH&&!/[\p{C}\p{Zl}\p{Zp}]/u.test(name)}
function mayBeShown(name,{source}){return isPresentableName(name)&&(!(0,_16_.Qh)(source.file)||(0,_15_.sh)(name))}}),6976:((_m_,_e_,_r_)=>{
_r_.d(_e_,{g:()=>repositoryFiles});var _19_=_r_(3799);function repositoryFiles(options){let octokit=(0,_19_.g)(options),
{owner,repo}=(0,_19_.lD)(options.repository);return{readAt:({path,ref})=>(0,_19_.X_)("GET /repos/{owner}/{repo}/contents\
/{path}","contents: read",async()=>{try{let{data}=await octokit.rest.repos.getContent({owner,repo,path,ref,mediaType:{format:"\
raw"}}),raw=data;if(typeof raw=="string")return raw;if(isBytes(raw))return new TextDecoder().decode(raw);throw new Error(
`${path} is not a file at ${ref}`)}catch(error){if((0,_19_.o7)("",error,"").kind==="not-found")return;throw error}}),list:({
ref})=>(0,_19_.X_)("GET /repos/{owner}/{repo}/git/trees/{tree_sha}","contents: read",async()=>{let{data}=await octokit.rest.
git.getTree({owner,repo,tree_sha:ref,recursive:"true"}),blobs=data.tree.flatMap(({type,path,sha})=>type==="blob"&&path!==
void 0?[[path,sha??""]]:[]);return{blobs:new Map(blobs),isWhole:!data.truncated}})}}function isBytes(value){return typeof value==
"object"&&value!==null&&"byteLength"in value}}),1102:((_m_,_e_,_r_)=>{_r_.d(_e_,{_:()=>requiredRegion});var _6_=_r_(3694);
function requiredRegion({region}){if(region!==void 0)return region;throw new _6_.lZ("invalid-input","aws-region: is empt\
y, and AWS_REGION and AWS_DEFAULT_REGION are not set",{hint:"Give the Region of the model package group, such as `aws-re\
gion: eu-west-1`."})}}),2169:((_m_,_e_,_r_)=>{_r_.d(_e_,{RK:()=>visible,_5:()=>quoteBeginning,dh:()=>brief,hD:()=>quote});
function visible(text){return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu,character=>`\\u{${(character.codePointAt(
0)??0).toString(16)}}`)}function brief(text,maxCharacters=60){return text.length<=maxCharacters?text:`${text.slice(0,maxCharacters).
replace(/[\uD800-\uDBFF]$/,"")}…`}function quote(text){return quoteBeginning(text,60)}function quoteBeginning(text,maxCharacters){
let shown=text.length>maxCharacters?`${text.slice(0,maxCharacters)}…`:text;return`\`${JSON.stringify(shown).slice(1,-1).
replaceAll('\\"','"').replace(/[\p{C}\p{Zl}\p{Zp}]/gu,escaped)}\``}function escaped(character){return`\\u{${(character.codePointAt(
0)??0).toString(16).padStart(4,"0")}}`}}),4974:((_m_,_e_,_r_)=>{_r_.d(_e_,{E:()=>manifestsGone,m:()=>goneOnBase});var _20_=_r_(
1305),_21_=_r_(664),_22_=_r_(3024),_23_=_r_.n(_22_),_24_=_r_(6760),_25_=_r_.n(_24_);function manifestsGone({blobs},{workspace,
patterns}){let matchers=patterns.map(pattern=>(0,_21_.fU)(pattern));return[...blobs.keys()].filter(path=>matchers.some(matches=>matches(
path))).filter(path=>!isThere((0,_24_.resolve)(workspace,path))).sort()}function goneOnBase(paths,base){return(0,_20_.b)(
paths,`On ${base} and not here, so deleted or renamed`)}function isThere(path){try{return(0,_22_.lstatSync)(path)!==void 0}catch{
return!1}}}),5564:((_m_,_e_,_r_)=>{_r_.d(_e_,{AP:()=>isCalled,EB:()=>isClassMetrics,GJ:()=>recognise,P6:()=>isNamedValue,
SV:()=>holdsMetrics,Yf:()=>nameOfItem,bP:()=>SECTIONS,gL:()=>isNamedValues,op:()=>nameAndSetOf});var _26_=_r_(7073),NAMES=[
"name","key","MetricName","metric_name","metric","eval_name","model","model_name","task","feature_name","value_or_thresh\
old","label"];function nameOfItem(item){if(item.kind==="map")for(let key of NAMES){let name=(0,_26_.Ms)(item,key)?.value;
if((0,_26_.KH)(name)||(0,_26_.Et)(name))return String(name.value)}}function nameAndSetOf(item){let name=nameOfItem(item),
set=((0,_26_.Ms)(item,"Set")??(0,_26_.Ms)(item,"split")??(0,_26_.Ms)(item,"dataset_name"))?.value;return name===void 0||
!(0,_26_.KH)(set)?void 0:`${name} (${set.value})`}function isCalled(item,name){return item.kind!=="map"?!1:nameAndSetOf(
item)===name?!0:NAMES.some(key=>{let node=(0,_26_.Ms)(item,key)?.value;return((0,_26_.KH)(node)||(0,_26_.Et)(node))&&String(
node.value)===name})}var HOLDS_METRICS={"model-quality":!0,"bias-and-explanations":!1,constraints:!1,"data-statistics":!1,
"data-constraints":!1,violations:!1,"analysis-config":!1,metrics:!0};function holdsMetrics(kind){return HOLDS_METRICS[kind]}
var SECTIONS=new Map([["regression_metrics","SageMaker regression"],["binary_classification_metrics","SageMaker binary c\
lassification"],["multiclass_classification_metrics","SageMaker multiclass classification"]]),CLARIFY=new Map([["pre_tra\
ining_bias_metrics","bias before training"],["post_training_bias_metrics","bias after training"],["explanations","explan\
ations"]]);function recognise(root,syntax="JSON"){if(root.kind==="list")return isEvaluations(root)?named("metrics","fmev\
al results"):named("metrics","a list of named values");let sections=[...SECTIONS].filter(([key])=>(0,_26_.jh)((0,_26_.at)(
root,[key]))),clarify=[...CLARIFY].filter(([key])=>(0,_26_.jh)((0,_26_.at)(root,[key]))),names=[...sections.map(([,name])=>name),
...clarify.length>0?[`Clarify ${clarify.map(([,name])=>name).join(", ")}`]:[]];return sections.length>0?{kind:"model-qua\
lity",name:names.join(", "),sections:sections.map(([key])=>[key]),isClosed:!1}:clarify.length>0?named("bias-and-explanat\
ions",names.join(", ")):monitorFile(root)??experiment(root)??plain(root,syntax)}function isEvaluations({items}){return items.
some(item=>(0,_26_.Lv)((0,_26_.at)(item,["dataset_scores"])))}function monitorFile(root){let constraints=(0,_26_.q7)(root).
filter(key=>key.endsWith("_constraints")&&(0,_26_.jh)((0,_26_.at)(root,[key])));if(constraints.length>0)return closed("c\
onstraints",`Model Monitor ${constraints.join(", ")}`);let features=(0,_26_.at)(root,["features"]);if((0,_26_.Lv)(features)){
let many=features.items.length===1?"1 feature":`${features.items.length} features`;if((0,_26_.jh)((0,_26_.at)(root,["dat\
aset"])))return closed("data-statistics",`Model Monitor statistics of ${many}`);if((0,_26_.jh)((0,_26_.at)(root,["monito\
ring_config"]))||features.items.some(isConstrained))return closed("data-constraints",`Model Monitor constraints of ${many}`)}
if((0,_26_.Lv)((0,_26_.at)(root,["violations"])))return closed("violations","Model Monitor violations");if((0,_26_.jh)((0,_26_.
at)(root,["methods"]))&&((0,_26_.Ms)(root,"dataset_type")??(0,_26_.Ms)(root,"label"))!==void 0)return closed("analysis-c\
onfig","Clarify configuration")}function isConstrained(feature){return(0,_26_.Ms)(feature,"inferred_type")!==void 0&&(0,_26_.
Ms)(feature,"completeness")!==void 0}function experiment(root){return mlflowRun(root)??dvcMetrics(root)??harness(root)??
sagemakerJob(root)??((0,_26_.Lv)((0,_26_.at)(root,["dataset_scores"]))?inSections("fmeval results",[["dataset_scores"]]):
void 0)??(isClassificationReport(root)?named("metrics","scikit-learn classification report"):void 0)??history(root)??((0,_26_.
Ms)(root,"example_count")===void 0?void 0:named("metrics","MLflow evaluation"))}function mlflowRun(root){let path=[["dat\
a","metrics"],["run","data","metrics"]].find(one=>{let metrics=(0,_26_.at)(root,one);return(0,_26_.jh)((0,_26_.at)(root,
[...one.slice(0,-2),"info"]))&&((0,_26_.jh)(metrics)||(0,_26_.Lv)(metrics))});return path===void 0?void 0:inSections("ML\
flow run",[path])}function dvcMetrics(root){let revisions=(0,_26_.q7)(root),isShow=revisions.every(revision2=>{let files2=(0,_26_.
at)(root,[revision2,"data"]);return(0,_26_.jh)(files2)&&(0,_26_.q7)(files2).every(file=>isDvcFile((0,_26_.at)(files2,[file])))}),
revision=["workspace",""].find(name=>(0,_26_.Ms)(root,name)!==void 0)??revisions[0];if(revision===void 0||!isShow)return;
let files=(0,_26_.q7)((0,_26_.at)(root,[revision,"data"]));if(files.length!==0)return inSections("DVC metrics",files.map(
file=>[revision,"data",file,"data"]))}function isDvcFile(file){return((0,_26_.Ms)(file,"data")??(0,_26_.Ms)(file,"error"))!==
void 0}function harness(root){return(0,_26_.jh)((0,_26_.at)(root,["results"]))&&["versions","n-shot","config_general"].some(
key=>(0,_26_.jh)((0,_26_.at)(root,[key])))?inSections("lm-evaluation-harness results",[["results"]]):void 0}function sagemakerJob(root){
let training=["FinalMetricDataList"];if((0,_26_.Lv)((0,_26_.at)(root,training)))return inSections("SageMaker training jo\
b",[training]);let candidate=(0,_26_.jh)((0,_26_.at)(root,["BestCandidate"]))?["BestCandidate"]:[],metrics=[...candidate,
"CandidateProperties","CandidateMetrics"];if((0,_26_.Lv)((0,_26_.at)(root,metrics)))return inSections("Autopilot candida\
te",[metrics]);let final=[...candidate,"FinalAutoMLJobObjectiveMetric"];return(0,_26_.jh)((0,_26_.at)(root,final))?inSections(
"Autopilot candidate",[final]):void 0}function isClassificationReport(root){return["macro avg","weighted avg"].some(key=>isClassMetrics(
(0,_26_.at)(root,[key])))}function isClassMetrics(node){return["precision","recall","f1-score","support"].every(key=>(0,_26_.
Ms)(node,key)!==void 0)}function history(root){let lists=[...root.entries.values()].map(({value})=>value),epochs=(0,_26_.
S3)(lists[0]).length;if((0,_26_.Ms)(root,"loss")!==void 0&&epochs>0&&lists.every(list=>(0,_26_.Lv)(list)&&list.items.length===
epochs&&(0,_26_.Et)(list.items.at(-1))))return{...named("metrics",`Keras history, the last of ${epochs} epochs`),isHistory:!0}}
function plain(root,syntax){let isNested=[...root.entries.values()].some(({value})=>(0,_26_.jh)(value));return named("me\
trics",`${isNested?"nested":"flat"} ${syntax}`)}function named(kind,name){return{kind,name,sections:[],isClosed:!1}}function closed(kind,name){
return{kind,name,sections:[],isClosed:!0}}function inSections(name,sections){return{kind:"metrics",name,sections,isClosed:!0}}
function isNamedValues(node){return(0,_26_.Lv)(node)&&node.items.length>0&&node.items.every(item=>isNamedValue(item))}function isNamedValue(item){
return((0,_26_.Ms)(item,"value")??(0,_26_.Ms)(item,"Value"))?.value?.kind==="scalar"&&nameOfItem(item)!==void 0}}),9892:((_m_,_e_,_r_)=>{
_r_.d(_e_,{y:()=>mapBounded});async function mapBounded(items,limit,map){let results=new Map,queue=items.entries();async function worker(){
for(let[index,item]of queue)results.set(index,{result:await map(item)})}return await Promise.all(Array.from({length:Math.
min(limit,items.length)},worker)),items.flatMap((_,index)=>{let done=results.get(index);return done===void 0?[]:[done.result]})}}),
2764:((_m_,_e_,_r_)=>{_r_.d(_e_,{G5:()=>byImportance,IH:()=>describePackage,Mp:()=>detailsFromModelCard,Qj:()=>fromModelCard,
Re:()=>toCustomerMetadata,Uw:()=>METRIC_NAMES,ao:()=>fromCustomerMetadata,pn:()=>packageWithoutCard});var _2_=_r_(3966),
_27_=_r_(478),_28_=_r_(5027),_29_=_r_(5564),_30_=_r_(874),_31_=_r_(9702),_32_=_r_(5715),_33_=_r_(3694);function byImportance(metrics){
return metrics.toSorted((one,other)=>rank(one)-rank(other))}function rank({gates,isPrimary,isDeclared}){return gates.length>
0?0:isPrimary?1:isDeclared?2:3}var METRIC_NAMES={key:"smr/metric-names",value:"path"};function groupsOf(content){let card=content.
length>1e5?void 0:(0,_31_.U4)(content);return(0,_31_.S3)((0,_31_.C5)(card,"evaluation_details")).flatMap(detail=>{let hasPaths=(0,_31_.
C5)((0,_31_.C5)(detail,"metadata"),METRIC_NAMES.key)===METRIC_NAMES.value;return(0,_31_.S3)((0,_31_.C5)(detail,"metric_g\
roups")).map(group=>{let name=(0,_31_.C5)(group,"name"),data=(0,_31_.S3)((0,_31_.C5)(group,"metric_data")).map(datum=>({
name:(0,_31_.C5)(datum,"name"),type:(0,_31_.C5)(datum,"type"),value:(0,_31_.C5)(datum,"value"),notes:(0,_31_.C5)(datum,"\
notes"),xAxis:(0,_31_.C5)(datum,"x_axis_name")}));return{group:typeof name=="string"?name:"",hasPaths,data}})})}function isFiniteNumber(value){
return typeof value=="number"&&Number.isFinite(value)}var STAGES=["pre-training","post-training"];function holdsDetails(group){
return stageOf(group)!==void 0||group.startsWith("explanations - ")}function detailsOf(group,datum){let{name}=datum;if(typeof name!=
"string"||Math.max(group.length,name.length)>_28_.px)return _27_.pH;let stage=stageOf(group);if(stage!==void 0)return{..._27_.
pH,bias:biasOf({stage,group,name,datum})};if(group.startsWith(_27_.RX))return{..._27_.pH,attributions:attributionsOf(group,
name,datum)};if(name===_27_.Sp&&datum.type==="matrix"){let confusionMatrix=matrixOf(datum);return confusionMatrix===void 0?
_27_.pH:{..._27_.pH,confusionMatrix}}return datum.type==="linear_graph"?{..._27_.pH,curves:curvesOf(name,datum)}:_27_.pH}
function stageOf(group){return STAGES.find(stage=>group===_27_.TP[stage]||group.startsWith(`${_27_.TP[stage]} - `))}function matrixOf({
value,xAxis}){let counts=(0,_31_.S3)(value).map(row=>(0,_31_.S3)(row).filter(isFiniteNumber)),size=counts.length;if(size===
0||size>_27_.xs||counts.some(row=>row.length!==size))return;let named=(0,_31_.S3)(xAxis).filter(label=>typeof label=="st\
ring");return{labels:named.length===size&&new Set(named).size===size?named:counts.map((_,index)=>String(index)),counts}}
function curvesOf(name,{value}){let kind=["roc","precision-recall"].find(one=>_27_.H1[one].name===name);if(kind===void 0)
return[];let points=(0,_31_.S3)(value).flatMap(point=>{let[x,y]=(0,_31_.S3)(point);return isFiniteNumber(x)&&isFiniteNumber(
y)&&isRate(x)&&isRate(y)?[[x,y]]:[]});return points.length===0?[]:[{kind,points}]}function isRate(value){return value>=0&&
value<=1}function biasOf({stage,group,name,datum}){let facet=facetOf(datum.type==="bar_chart"?name:/ and facet (.+)$/.exec(
group)?.[1]??"");return facet===void 0?[]:(datum.type==="bar_chart"?barsOf(datum):numberOf(name,datum)).map(({axis,value})=>({
stage,...facet,name:axis,value,fair:(0,_27_.oB)(axis)}))}function facetOf(text){let[,quoted,bare,facetValue]=/^(?:("(?:[^"\\]|\\.)*")|([^="][^=]*))=(.*)$/.
exec(text)??[],facet=quoted===void 0?bare:(0,_30_._n)(quoted);return facet===void 0||facetValue===void 0?void 0:{facet,facetValue}}
function attributionsOf(group,name,datum){let[text,prefix]=datum.type==="bar_chart"?[name,"label="]:[group,`${_27_.RX}, \
label=`];if(!text.startsWith(prefix))return[];let label=text.slice(prefix.length);return(datum.type==="bar_chart"?barsOf(
datum):numberOf(name,datum)).map(({axis,value})=>({label,feature:axis,value}))}function numberOf(name,{value}){return isFiniteNumber(
value)&&(0,_28_.zw)(name)?[{axis:name,value}]:[]}function barsOf({value,xAxis}){let values=(0,_31_.S3)(value);return(0,_31_.
S3)(xAxis).flatMap((axis,index)=>{let number=values[index];return typeof axis=="string"&&(0,_28_.zw)(axis)&&isFiniteNumber(
number)?[{axis,value:number}]:[]})}var DEVIATION=" - standard_deviation";function fromModelCard(content){let metrics=new Map,
named=new Map;for(let{group,hasPaths,data}of groupsOf(content)){if(holdsDetails(group))continue;let isSection=!hasPaths&&
_29_.bP.has(group),into=hasPaths||isSection?metrics:named,nameIn=name=>isSection?`${group}.${(0,_30_.yS)(name)}`:name;for(let{
name,value,notes}of data){if(typeof name!="string"||!(0,_28_.zw)(name)||!isFiniteNumber(value))continue;let measured=nameIn(
name.endsWith(DEVIATION)?name.slice(0,-DEVIATION.length):""),metric=name.endsWith(DEVIATION)?into.get(measured):void 0;metric!==
void 0?into.set(measured,{...deviation(value),...metric}):into.has(nameIn(name))||into.set(nameIn(name),{value:value+0,...deviationIn(
notes)})}}return{metrics,named}}function detailsFromModelCard(content){let found=groupsOf(content).flatMap(({group,data})=>data.
map(datum=>detailsOf(group,datum))),confusionMatrix=found.find(one=>one.confusionMatrix!==void 0)?.confusionMatrix,all={
...(0,_32_.s)({confusionMatrix}),curves:found.flatMap(({curves})=>curves),bias:found.flatMap(({bias})=>bias),attributions:found.
flatMap(({attributions})=>attributions),constraints:[]};return(0,_27_.Bv)(all)?void 0:(0,_27_.Zh)(all,_27_.pH)}function deviationIn(notes){
let text=typeof notes=="string"?/^sd=([0-9.e+-]{1,25})$/.exec(notes)?.[1]:void 0;return text===void 0?{}:deviation(Number(
text))}function deviation(value){return Number.isFinite(value)&&value>=0?{standardDeviation:value+0}:{}}var NUMBER="-?(?\
:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:e[+-][0-9]{1,3})?",STORED=new RegExp(`^(${NUMBER})(?: sd=(${NUMBER}))?$`);function toCustomerMetadata(metrics,room){
let entries=new Map;for(let metric of byImportance(metrics)){let key=(0,_28_.rY)(metric.path);key===void 0||!(0,_28_.zw)(
metric.path)||!Number.isFinite(metric.value)||entries.has(key)||entries.set(key,toText(metric))}let kept=[...entries].slice(
0,Math.max(0,room));return kept.length===0?{}:{...Object.fromEntries(kept),[METRIC_NAMES.key]:METRIC_NAMES.value}}function fromCustomerMetadata(properties){
let hasPaths=properties?.[METRIC_NAMES.key]===METRIC_NAMES.value,nameIn=hasPaths?_28_.Uk:_28_.m1,found=new Map(Object.entries(
properties??{}).flatMap(([key,text])=>{let name=nameIn(key),value=name!==void 0&&(0,_28_.zw)(name)?fromText(text):void 0;
return name===void 0||value===void 0?[]:[[name,value]]}));return hasPaths?{metrics:found}:{metrics:new Map,named:found}}
function toText({value,standardDeviation}){return standardDeviation===void 0?String(value):`${value} sd=${standardDeviation}`}
function fromText(text){let[,first,second]=STORED.exec(text)??[];if(first===void 0)return;let value=Number(first)+0;if(!Number.
isFinite(value))return;if(second===void 0)return{value};let standardDeviation=Number(second)+0;return Number.isFinite(standardDeviation)&&
standardDeviation>=0?{value,standardDeviation}:void 0}async function describePackage(describe,{name,card}){if(card==="wh\
ole")return wholePackage(describe,name);let description=await packageWithoutCard(describe,name);if(card==="none"||!mayHoldMoreMetrics(
description))return{description};let whole=await describe({ModelPackageName:name}).catch(refusalOnly);return whole instanceof
_33_.Rk?{description,unreadCard:explained(whole,description)}:{description:whole}}async function packageWithoutCard(describe,name){
try{return await describe({ModelPackageName:name,IncludedData:"MetadataOnly"})}catch(error){if(!(error instanceof _33_.Rk)||
error.kind!=="invalid-request")throw error;return describe({ModelPackageName:name})}}async function wholePackage(describe,name){
let whole=await describe({ModelPackageName:name}).catch(refusalOnly);if(!(whole instanceof _33_.Rk))return{description:whole};
let description=await describe({ModelPackageName:name,IncludedData:"MetadataOnly"}).catch(()=>{throw whole});return{description,
unreadCard:explained(whole,description)}}function refusalOnly(error){if(error instanceof _33_.Rk&&["access-denied","inva\
lid-request"].includes(error.kind))return error;throw error}function mayHoldMoreMetrics({ModelCard:card,CustomerMetadataProperties:metadata}){
if(card===void 0)return!1;let{metrics,named}=fromCustomerMetadata(metadata);return metrics.size+(named?.size??0)===0||Object.
keys(metadata??{}).length>=_2_.H_}function explained(failure,{SecurityConfig:security}){let key=security?.KmsKeyId;if(failure.
hint!==void 0||key===void 0)return failure;let statement=JSON.stringify({Effect:"Allow",Action:"kms:Decrypt",Resource:key});
return new _33_.Rk(failure.kind,failure.call,failure.message,{cause:failure,...failure.requestId!==void 0&&{requestId:failure.
requestId},hint:`The card is encrypted with ${key}. Allow in the role's identity policy, and in the key's policy where a\
nother account owns it:
${statement}`})}}),7073:((_m_,_e_,_r_)=>{_r_.d(_e_,{$t:()=>placeOf,Et:()=>isNumber,GG:()=>childOf,I6:()=>find,KH:()=>isText,
Lv:()=>isList,Ms:()=>entryOf,OY:()=>toData,S3:()=>itemsOf,a1:()=>RESERVED_KEYS,at:()=>at,au:()=>valuePlaceOf,b6:()=>textOf,
jh:()=>isMap,lu:()=>writtenOf,q7:()=>keysIn,rl:()=>numberOf});var RESERVED_KEYS=["__proto__","constructor","prototype"];
function toData(tree){switch(tree.kind){case"scalar":return tree.value;case"list":return tree.items.map(toData);case"map":{
let data=Object.create(null);for(let[key,{value}]of tree.entries)data[key]=toData(value);return data}}}function entryOf(tree,key){
return tree?.kind==="map"&&typeof key=="string"?tree.entries.get(key):void 0}function childOf(tree,step){return tree?.kind===
"list"?typeof step=="number"?tree.items[step]:void 0:entryOf(tree,step)?.value}function find(tree,path){let value=tree,keyPlace;
for(let step of path){let next=childOf(value,step);if(next===void 0)return;keyPlace=entryOf(value,step)?.keyPlace,value=
next}return keyPlace===void 0?{value}:{value,keyPlace}}function placeOf(tree,path){for(let length=path.length;length>0;length--){
let found=find(tree,path.slice(0,length));if(found!==void 0)return found.keyPlace??beginningOf(found.value)}return beginningOf(
tree)}function beginningOf(tree){if(tree.kind!=="map")return tree;for(let{keyPlace}of tree.entries.values())return keyPlace;
return tree}function valuePlaceOf(tree,path){let found=find(tree,path);return found?.value.kind==="scalar"&&found.value.
end>found.value.start?found.value:placeOf(tree,path)}function writtenOf({source,start,end}){return source.text.slice(start,
end).trim()}function at(tree,keys){return keys.reduce((node,key)=>entryOf(node,key)?.value,tree)}function textOf(tree){return tree?.
kind==="scalar"&&typeof tree.value=="string"?tree.value:void 0}function numberOf(tree){return tree?.kind==="scalar"&&typeof tree.
value=="number"?tree.value:void 0}function keysIn(tree){return tree?.kind==="map"?[...tree.entries.keys()]:[]}function itemsOf(tree){
return tree?.kind==="list"?tree.items:[]}function isNumber(tree){return tree?.kind==="scalar"&&typeof tree.value=="numbe\
r"}function isText(tree){return tree?.kind==="scalar"&&typeof tree.value=="string"}function isMap(tree){return tree?.kind===
"map"}function isList(tree){return tree?.kind==="list"}}),6020:((_m_,_e_,_r_)=>{_r_.d(_e_,{earlierVersions:()=>earlierVersions,
manifestIsGone:()=>manifestIsGone});var _34_=_r_(4747),_35_=_r_(6440),_36_=_r_(3479),_37_=_r_(4974),_38_=_r_(6976),_39_=_r_(
3799),_40_=_r_(3275),_41_=_r_(2764),_42_=_r_(3966),_43_=_r_(1382),_44_=_r_(1102),_45_=_r_(9090),_46_=_r_(4454),_47_=_r_(
2354),_48_=_r_(74),_49_=_r_(9159),_50_=_r_(1659),_51_=_r_(664),_52_=_r_(9892),_53_=_r_(478),_54_=_r_(5564),_55_=_r_(4139),
_56_=_r_(7073),_57_=_r_(5558),_58_=_r_(3162),_59_=_r_(823),_60_=_r_(8227),_61_=_r_(4513),_62_=_r_(9598),_63_=_r_(3694),_64_=_r_(
2197),_65_=_r_(793),_66_=_r_(8734),_67_=_r_(5271),_68_=_r_(4976),_69_=_r_(362),MAX_MANIFEST_BYTES=64*1024,MAX_FILES=20;async function groupsNamed(of){
let{workspace,patterns,readBase}=of,paths=pathsOf(workspace,patterns).slice(0,MAX_FILES),groups=await Promise.all(paths.
map(async path=>groupOf(path,await here(workspace,path))??groupOf(path,await readBase(path))));return[...new Set(groups.
filter(group=>group!==void 0))]}function pathsOf(workspace,patterns){try{return(0,_51_.lY)(workspace,patterns)}catch(error){
if(!(error instanceof _63_.lZ))throw error;return patterns.filter(pattern=>!/[*?[\]{}]/.test(pattern))}}async function here(workspace,path){
try{return(await(0,_51_.TA)({workspace,path,maxBytes:MAX_MANIFEST_BYTES})).text}catch(error){if(!(error instanceof _63_.
lZ))throw error;return}}function groupOf(file,text){if(text===void 0)return;let{tree}=(0,_55_.q)((0,_57_.vz)({file,text})),
group=(0,_56_.GG)(tree,"group");return group?.kind==="scalar"&&typeof group.value=="string"&&GROUP_NAME.test(group.value)?
String(group.value):void 0}var GROUP_NAME=/^[a-zA-Z0-9](?:-*[a-zA-Z0-9]){0,62}$/,MAX_DESCRIBED=10,CONCURRENT_READS=4,MAX_WAIT_MILLISECONDS=2e4;
async function earlierVersions(request){if(request.run.context.pullRequest===void 0)return{kind:"not-asked"};let late=async()=>(await _61_.
p.sleep(MAX_WAIT_MILLISECONDS),{kind:"unknown",reason:`The registry did not answer within ${MAX_WAIT_MILLISECONDS/1e3} s\
.`});return Promise.race([lookUp(request).catch(unknown),late()])}function unknown(error){let hint=error instanceof _63_.
Rk&&error.hint!==void 0?`
${error.hint}`:"";return{kind:"unknown",reason:`${(0,_63_.bD)(error)}${hint}`}}async function lookUp(request){let groups=await groupsNamed(
{workspace:request.run.context.workspace,patterns:request.inputs.manifest,readBase:baseReader(request)});if(groups.length===
0)return{kind:"unknown",reason:"No manifest here or on the base branch names a group."};let{inputs}=request,session=await(0,_47_.
_s)(request,(0,_44_._)(inputs));return{kind:"read",versions:(await Promise.all(groups.map(group=>ofPullRequest(request,session,
group)))).flat()}}async function manifestIsGone({inputs,run}){let{pullRequest,repository,workspace}=run.context;if(!(pullRequest===
void 0||inputs.githubToken===""))try{let tree=await(0,_38_.g)({token:inputs.githubToken,repository}).list({ref:pullRequest.
baseSha});return(0,_37_.m)((0,_37_.E)(tree,{workspace,patterns:inputs.manifest}),`the base branch ${pullRequest.baseRef}`)}catch{
return}}function baseReader({inputs,run}){let{pullRequest,repository}=run.context;if(pullRequest===void 0||inputs.githubToken===
"")return async()=>{};let files=(0,_38_.g)({token:inputs.githubToken,repository});return async path=>{try{return await files.
readAt({path,ref:pullRequest.baseSha})}catch(error){if(error instanceof _63_.Rk)return;throw error}}}async function ofPullRequest({
run},session,group){let at={address:(0,_35_.c)(group,(0,_47_.hD)(session)),reader:(0,_36_.SI)(session.registry),clock:_61_.
p},{versions}=await(0,_40_.aH)(at),newest=versions.slice(0,MAX_DESCRIBED);return(await(0,_52_.y)(newest,CONCURRENT_READS,
({arn})=>(0,_40_.MP)(at,arn))).flatMap(version=>{if(version===void 0||(0,_34_._n)(version,run.context)!==run.context.pullRequest?.
number)return[];let approvalStatus=version.description.ModelApprovalStatus??"not set",commit=(0,_34_.yv)(version)?.commit??
"";return[{arn:version.arn,group,version:version.version,approvalStatus,commit}]})}}),874:((_m_,_e_,_r_)=>{_r_.d(_e_,{I$:()=>readSteps,
_n:()=>unquote,yS:()=>formatStep});function readSteps(path){if(path===""||path.length>1024)return;let steps=[],at=0;for(;at<
path.length;){let rest=path.slice(at),index=/^\[(-1|0|[1-9][0-9]{0,8})\]/.exec(rest),bracketed=/^\[("(?:[^"\\]|\\.)*")\]/.
exec(rest),dot=steps.length===0?"":".",quoted=rest.startsWith(`${dot}"`)?/^"(?:[^"\\]|\\.)*"/.exec(rest.slice(dot.length)):
null,bare=rest.startsWith(dot)?/^[^.["]+/.exec(rest.slice(dot.length)):null,key=bracketed?.[1]??quoted?.[0];if(index?.[1]!==
void 0)steps.push({index:Number(index[1])});else if(key!==void 0){let text=unquote(key);if(text===void 0)return;steps.push(
{key:text,isQuoted:!0})}else if(bare!==null)steps.push({key:bare[0],isQuoted:!1});else return;at+=index?.[0].length??bracketed?.[0].
length??dot.length+(quoted??bare??[""])[0].length}return steps}function formatStep(key){return/^[^.["#]+$/.test(key)?key:
JSON.stringify(key)}function unquote(literal){try{let value=JSON.parse(literal);return typeof value=="string"?value:void 0}catch{
return}}}),1305:((_m_,_e_,_r_)=>{_r_.d(_e_,{b:()=>goneSentence});function goneSentence(paths,how="Deleted or renamed"){if(paths.
length===0)return;let shown=paths.slice(0,10).join(", "),more=paths.length>10?` and ${paths.length-10} more`:"";return`${how}\
: ${shown}${more}. What was registered from there stays in the registry.`}}),6440:((_m_,_e_,_r_)=>{_r_.d(_e_,{c:()=>addressOf});
function addressOf(group,settings){let account=settings.registryAccount||settings.callerAccount,prefix=`arn:${settings.partition}\
:sagemaker:${settings.region}:${account}`,arn=`${prefix}:model-package-group/${group}`,versions=`${prefix}:model-package\
/${group}/`;return{name:group,arn,sent:account===settings.callerAccount?group:arn,versionArn:version=>`${versions}${version}`,
versionOf:text=>{if(text===void 0||!text.toLowerCase().startsWith(versions.toLowerCase()))return;let number=text.slice(versions.
length);return/^[1-9]\d{0,8}$/.test(number)?Number(number):void 0}}}})};
