"use strict";exports.id=2368,exports.ids=[2368],exports.modules={3771:((_m_,_e_,_r_)=>{_r_.d(_e_,{C:()=>unservableForm});var DOCKER="\
application/vnd.docker.distribution.manifest.v2+json",REFUSED=new Map([["application/vnd.oci.image.manifest.v1+json","an\
 OCI image"],["application/vnd.oci.image.index.v1+json","an OCI index"],["application/vnd.docker.distribution.manifest.l\
ist.v2+json","a list of images for several platforms"]]);function unservableForm({mediaType}){let form=mediaType===void 0?
void 0:REFUSED.get(mediaType);if(form!==void 0)return{because:`it is ${form} (${mediaType}), and SageMaker takes a singl\
e image in Docker's own form alone (${DOCKER}): CreateModel would answer "Unsupported manifest media type"`,help:"Build \
it with `docker buildx build --platform linux/amd64 --provenance=false --output type=docker …` and push it anew, or with\
 `--provenance=false --output type=registry,oci-mediatypes=false`; then name the new digest or tag."}}}),9512:((_m_,_e_,_r_)=>{
_r_.d(_e_,{Y:()=>reviews});var _0_=_r_(3799),_1_=_r_(3694),WEB_FLOW="web-flow";function commitAuthorsOf(commits){let written=commits.
filter(({parents})=>parents.length<2),merges=commits.filter(({parents})=>parents.length>1),people=written.flatMap(commit=>[
...accountsOf(commit),...coAuthorsOf(commit.commit.message)]),authors=people.filter(one=>one.kind==="author").map(({name})=>name),
mergers=merges.flatMap(accountsOf).map(({name})=>name),others=[...people.filter(one=>one.kind==="other").map(({name})=>name),
...mergers];return{logins:distinct(authors),alsoNamed:distinct(others).filter(name=>!authors.includes(name)),unlinkedCommits:written.
filter(({author})=>!author?.login).map(({sha})=>sha)}}function accountsOf({author,committer}){return[author,committer].flatMap(
person=>{let{login,type}=person??{};return login===void 0||login===""?[]:[named(login,type==="Bot")]})}function named(login,isBot=!1){
return{kind:isBot||login.endsWith("[bot]")||login===WEB_FLOW?"other":"author",name:login}}var TRAILER=/^co-authored-by:[ \t]*([^<>\r\n]*)<([^<>\s]*)>[ \t]*$/gim,
NO_REPLY=/^(?:\d+\+)?([a-z0-9](?:[a-z0-9-]{0,98}[a-z0-9])?(?:\[bot\])?)@users\.noreply\.[a-z0-9.-]+$/i;function coAuthorsOf(message){
return[...message.matchAll(TRAILER)].map(([,name="",address=""])=>{let login=NO_REPLY.exec(address)?.[1];return login===
void 0?{kind:"other",name:`${name.trim()} <${address}>`}:named(login)})}function distinct(names){return[...new Set(names)]}
var COMMITS="GET /repos/{owner}/{repo}/pulls/{pull_number}/commits",PERMISSION="GET /repos/{owner}/{repo}/collaborators/\
{username}/permission",MAX_LISTED_COMMITS=250;function reviews(options){let{owner,repo}=(0,_0_.lD)(options.repository),asking=(call,permission,ask)=>(0,_0_.
X3)(options,call,permission,ask);return{reviewersOfThisRun:()=>asking("GET /repos/{owner}/{repo}/actions/runs/{run_id}/a\
pprovals","actions: read",async octokit=>{let{data}=await octokit.rest.actions.getReviewsForRun({owner,repo,run_id:Number(
options.runId)});return data.map(({state,environments,user})=>({state,environments:(environments??[]).flatMap(({name})=>name===
void 0?[]:[name]),login:user?.login??"",isBot:user?.type==="Bot"}))}),pullRequestAuthors:number=>asking(COMMITS,"pull-re\
quests: read",async octokit=>{let[{data:pull},commits]=await Promise.all([octokit.rest.pulls.get({owner,repo,pull_number:number}),
octokit.paginate(octokit.rest.pulls.listCommits,{owner,repo,pull_number:number,per_page:100})]);if(commits.length===0&&pull.
commits!==0)throw senseless(COMMITS,"no commits");let isComplete=commits.length<MAX_LISTED_COMMITS&&commits.length>=pull.
commits;return{author:pull.user?.login??"",isComplete,...commitAuthorsOf(commits)}}),commitAuthors:sha=>asking("GET /rep\
os/{owner}/{repo}/commits/{ref}","contents: read",async octokit=>{let{data}=await octokit.rest.repos.getCommit({owner,repo,
ref:sha});return commitAuthorsOf([data])}),pullRequestsOf:sha=>asking("GET /repos/{owner}/{repo}/commits/{commit_sha}/pu\
lls","pull-requests: read",async octokit=>(await octokit.paginate(octokit.rest.repos.listPullRequestsAssociatedWithCommit,
{owner,repo,commit_sha:sha,per_page:100})).map(({number})=>number)),roleOf:login=>asking(PERMISSION,"contents: read",async octokit=>{
let{data}=await octokit.rest.repos.getCollaboratorPermissionLevel({owner,repo,username:login});return baseRoleOf(data.permission)})}}
function baseRoleOf(permission){switch(permission){case"admin":case"write":case"read":case"none":return permission;default:
throw senseless(PERMISSION,"none of its base roles")}}function senseless(call,what){return new _1_.Rk("unknown-outcome",
call,`GitHub's answer has ${what}.`)}}),6860:((_m_,_e_,_r_)=>{_r_.d(_e_,{An:()=>trustOf,MJ:()=>trustHint,fB:()=>trustRemedy});
var _2_=_r_(3978),_3_=_r_(9702),_4_=_r_(3694);function trustHint(of){let remedy=trustRemedy(of);if(remedy!==void 0)return remedy.
statement===void 0?remedy.hint:`${remedy.hint}
${JSON.stringify(remedy.statement)}`}function trustRemedy({failure,token,roleArn}){let{message}=failure;if(failure.cause instanceof
_4_.lZ||failure.kind!=="access-denied"&&failure.kind!=="credentials"&&failure.kind!=="invalid-request")return;if(/DurationSeconds/.
test(message))return{hint:"Lower role-duration-seconds, or raise the role's maximum session duration (3600 seconds unles\
s changed)."};if(failure.kind==="invalid-request")return{hint:"Correct the input that it names: `role-to-assume` or `reg\
istry-role-to-assume`, `role-session-name`, `role-duration-seconds`."};if(/^ExpiredToken/.test(message))return{hint:"Git\
Hub's tokens live for minutes, and STS found a fresh one too old. Run the job again."};let{account,issuer,provider,statement,
subject,audience}=trustOf(token,roleArn),shown=`The token says:
  sub: ${subject||"(none)"}
  aud: ${audience||"(none)"}`;if(/No OpenIDConnect provider/i.test(message))return{hint:`Create the OIDC provider https:\
//${issuer} in account ${account} (${provider}).
${shown}`};if(/audience/i.test(message))return{hint:`Add ${audience||"the audience"} to the client IDs of ${provider}, o\
r set \`audience\` to one of them.
${shown}`};let where=`Add to the trust policy of ${roleArn} in account ${account} (and see that the role exists):`;return{
hint:`${shown}
${where}`,statement}}function trustOf(token,roleArn){let claims=claimsOf(token),[,partition="aws",account=""]=/^arn:([\w-]+):iam::(\d{12}):/.
exec(roleArn)??[],issuer=(claims.get("iss")??"https://token.actions.githubusercontent.com").replace(/^https?:\/\//,""),provider=`\
arn:${partition}:iam::${account}:oidc-provider/${issuer}`,audience=claims.get("aud")??"",statement=(0,_2_.s)({provider,issuer,
audience,subjects:subjects(claims)});return{account,issuer,provider,statement,subject:claims.get("sub")??"",audience}}function subjects(claims){
let sub=claims.get("sub")??"",[,owner,ownerId,repo,repoId,rest]=/^repo:([^@/:]+)(?:@(\d+))?\/([^@:]+)(?:@(\d+))?:(.*)$/.
exec(sub)??[];if(owner===void 0||repo===void 0)return[sub];if(ownerId!==void 0&&repoId!==void 0)return[sub,`repo:${owner}\
/${repo}:${rest}`];let ids=[claims.get("repository_owner_id"),claims.get("repository_id")];return ids.every(id=>id)?[sub,
`repo:${owner}@${ids[0]}/${repo}@${ids[1]}:${rest}`]:[sub]}function claimsOf(token){let claims=(0,_3_.U4)(Buffer.from(token.
split(".")[1]??"","base64url").toString("utf8"));return typeof claims!="object"||claims===null?new Map:new Map(Object.entries(
claims).flatMap(([name,value])=>typeof value=="string"?[[name,value]]:[]))}}),2368:((_m_,_e_,_r_)=>{_r_.r(_e_),_r_.d(_e_,
{runDoctor:()=>runDoctor});var _5_=_r_(7811),_6_=_r_(9512),_7_=_r_(1769),_8_=_r_(8983),_9_=_r_(289),_10_=_r_(3450),_11_=_r_(
4216),_12_=_r_(6440),_13_=_r_(3667),_14_=_r_(5694),_15_=_r_(1336),_16_=_r_(4268),_17_=_r_(9352),_18_=_r_(1024),_19_=_r_(
8580),_20_=_r_(3479),_21_=_r_(6976),_22_=_r_(2381),_23_=_r_(8375),_24_=_r_(6695),_25_=_r_(3799),_26_=_r_(3888),_27_=_r_(
6203),_28_=_r_(5536),_29_=_r_(9575),_30_=_r_(1609),_31_=_r_(3771),_32_=_r_(6108),_33_=_r_(4238),_34_=_r_(6316),_35_=_r_(
1183),_36_=_r_(3966),_37_=_r_(1382),_38_=_r_(9533),_39_=_r_(8516),_40_=_r_(1397),_41_=_r_(6860),_42_=_r_(6293),_43_=_r_(
1102),_44_=_r_(9090),_45_=_r_(4454),_46_=_r_(2354),_47_=_r_(74),_48_=_r_(9159),_49_=_r_(2975),_50_=_r_(1659),_51_=_r_(4421),
_52_=_r_(6450),_53_=_r_(4813),_54_=_r_(664),_55_=_r_(8679),_56_=_r_(3381),_57_=_r_(6801),_58_=_r_(478),_59_=_r_(3322),_60_=_r_(
2421),_61_=_r_(5564),_62_=_r_(4139),_63_=_r_(5558),_64_=_r_(4104),_65_=_r_(3162),_66_=_r_(823),_67_=_r_(8227),_68_=_r_(4513),
_69_=_r_(9598),_70_=_r_(9702),_71_=_r_(3854),_72_=_r_(3694),_73_=_r_(2197),_74_=_r_(793),_75_=_r_(8734),_76_=_r_(5271),_77_=_r_(
4976),_78_=_r_(362),CHECK_NAMES=["node","id-token","assume-role","assume-registry-role","account","group","group-policy",
"list-versions","describe-version","create-version","update-version","artifact","artifact-key","image","source","report",
"reports-place","endpoint","execution-role","instance-quota","alarms","scaling","endpoint-key","base-branch","protected-\
branches","required-environment","reviewers","comment"];function ok(subject,detail){return{...subject,status:"ok",detail}}
function missing(subject,detail,statement){return{...subject,status:"missing",detail,statement}}function unknown(subject,detail,statement){
return{...subject,status:"unknown",detail,statement}}async function ask(call,asking){try{return{kind:"answered",value:await asking}}catch(error){
if(error instanceof _72_.Rk)return{kind:"failed",failure:error};if(error instanceof _72_.lZ)return{kind:"failed",failure:new _72_.
Rk("credentials",call,error.message,{cause:error})};throw error}}var EVERY_REFUSAL=["access-denied","not-found","invalid\
-request","limit-exceeded"];function checksOf(failed){let{failure,needs,asked:asked2}=failed;if(failure.kind!=="access-d\
enied")return[lost(failed)];let refusal=(0,_48_.Of)(failure.message);if(refusal===void 0){let known=asked2===void 0?[]:needs.
filter(need=>isMet(need,asked2));return known.length===0?[lost(failed)]:known.map(need=>byNeed(failed,need))}let cause=(0,_48_.
rl)(refusal);return cause.kind!=="lacking"?[lost(failed)]:cause.sides.map(side=>bySide(failed,refusal,side))}function lost(failed){
let{subject,failure,otherwise}=failed,sentence=(0,_71_.s$)(failure);if(isFatal(failed))return missing(subject,sentences(
sentence,failure.hint));let observed=EVERY_REFUSAL.includes(failure.kind)?sentence:`It could not be asked: ${sentence}`;
return unknown(subject,sentences(observed,otherwise,failure.hint))}function isFatal({fails,failure}){return fails.includes(
failure.kind)}function bySide(failed,refusal,side){let isIdentity=side.kind==="identity",need=failed.needs.find(one=>isMet(
one,refusal)&&isIdentity===isOfRole(one)&&(!isIdentity||(0,_8_.XP)(one.holder)===side.account));if(need!==void 0)return byNeed(
failed,need);let detail=`Add to the ${side.kind} policy of ${side.holder} in account ${side.account}.`;return told(failed,
{account:side.account,where:detail,statement:side.statement})}function byNeed(failed,need){let account=(0,_8_.XP)(need.holder);
return told(failed,{account,where:`Add to the policy of ${nameOf(need)} in account ${account}, which then ${need.why}.`,
statement:need.statement})}function told(failed,to){let{failure,otherwise}=failed,subject={...failed.subject,account:to.
account},detail=sentences((0,_71_.s$)(failure),isFatal(failed)?void 0:otherwise,to.where);return isFatal(failed)?missing(
subject,detail,to.statement):unknown(subject,detail,to.statement)}function nameOf({holder}){switch(holder.kind){case"rol\
e-trust":return`the trust of role ${holder.role.name}`;case"role":case"execution-role":return`role ${holder.role.name}`;case"\
model-package-group":return`model package group ${holder.name}`;case"bucket":return`bucket ${holder.name}`;case"reposito\
ry":return`repository ${holder.name}`;case"key":return`key ${holder.arn}`}}function isOfRole({holder:{kind}}){return kind===
"role"||kind==="execution-role"}function needFor(needs,asked2){return needs.find(need=>need.holder.kind==="role"&&isMet(
need,asked2))}function isMet({holder,statement},{action,resource}){if(holder.kind==="role-trust")return!1;let{Action,Resource=[
"*"]}=statement;return(0,_8_.KY)({Sid:"Asked",Effect:"Allow",Action:[action],Resource:[resource]},[{Effect:"Allow",Action,
Resource}])===void 0}function sentences(...parts){return parts.filter(part=>part!==void 0&&part!=="").join(" ")}var UNREAD=[
"access-denied","not-found","credentials"];async function gitHubChecks(settings,gitHub){return(await Promise.all(partsOf(
settings.checkMode).map(part=>part(settings,gitHub)))).flat()}function partsOf(checkMode){switch(checkMode){case"registe\
r":return[baseChecks,commentChecks];case"deploy":return[branchChecks,requiredChecks,commentChecks];case"approve":return[
reviewerChecks,commentChecks];case"update":return[]}}async function baseChecks({repository,base,baseGates},{files,branches:branches2}){
let subject={name:"base-branch",resource:repository};if(baseGates==="ignore")return[ok(subject,"base-gates is ignore: th\
e base branch is not read.")];let answer=await ask("GET /repos/{owner}/{repo}/git/trees/{tree_sha}",(async()=>{let ref=base?.
sha??(base===void 0||base.branch===""?await branches2.defaultBranch():base.branch);return files.list({ref})})());if(answer.
kind==="answered")return[ok(subject,"Its files may be read, and with them the gates there.")];let fails=base===void 0?[]:
UNREAD;return checksOf({subject,failure:answer.failure,fails,needs:[],otherwise:"This run is proposed for no branch; the\
 registration of a pull request would be stopped."})}async function commentChecks({repository},{findComment}){let subject={
name:"comment",resource:repository};if(findComment===void 0)return[unknown(subject,"This run is for no pull request, so \
there is nothing to ask about.")];let answer=await ask("GET /repos/{owner}/{repo}/issues/{issue_number}/comments",findComment());
return answer.kind==="failed"?checksOf({subject,failure:answer.failure,fails:[],needs:[],otherwise:"The mode goes on wit\
hout a comment."}):answer.value!==void 0?[ok(subject,`An earlier run wrote one: ${answer.value.url}`)]:[unknown(subject,
"Comments may be read. Whether one may be written is not tried, since it writes: the job needs `permissions: pull-reques\
ts: write`.")]}async function branchChecks({repository,deployFrom},{branches:branches2}){let subject={name:"protected-br\
anches",resource:repository};if(deployFrom==="any")return[ok(subject,"deploy-from is any: branches are not read.")];let answer=await ask(
"GET /repos/{owner}/{repo}/branches/{branch}",branches2.defaultBranch().then(async name2=>({name:name2,branch:await branches2.
branch(name2)})));if(answer.kind==="failed")return checksOf({subject,failure:answer.failure,fails:UNREAD,needs:[]});let{
name,branch}=answer.value;if(branch===void 0)return[unknown(subject,`The default branch ${name} is not found: with \`cont\
ents: read\` a job sees it.`)];let detail=branch.isProtected?`Branches may be read; ${name} is protected.`:`Branches may\
 be read. The default branch ${name} is not protected: whoever may push to it chooses what is deployed.`;return[ok(subject,
detail)]}async function requiredChecks({repository,environment,files,run},{records}){let required=files.flatMap(({manifest:{
deploy}})=>(deploy&&(0,_23_.NE)(deploy,environment)?.requires)??[]),checks=[...new Set(required)].map(async name=>{let subject={
name:"required-environment",resource:repository},failures=(await Promise.all([ask("GET /repos/{owner}/{repo}/actions/run\
s/{run_id}",records.run(run.id)),ask("GET /repos/{owner}/{repo}/deployments",records.deployments({environment:name,commit:run.
commit}))])).flatMap(answer=>answer.kind==="failed"?[answer.failure]:[]);return failures.length===0?[ok(subject,`Whether\
 a version served in ${name} may be read from GitHub's runs and deployments.`)]:failures.flatMap(failure=>checksOf({subject,
failure,fails:UNREAD,needs:[]}))});return(await Promise.all(checks)).flat()}async function reviewerChecks({repository,environment},{
reviews:reviews2}){let subject={name:"reviewers",resource:repository};if(environment==="")return[unknown(subject,"This j\
ob has no `environment:`, so that whoever starts the run counts as approver: give it one with required reviewers.")];let answer=await ask(
"GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals",reviews2.reviewersOfThisRun());if(answer.kind==="failed")return checksOf(
{subject,failure:answer.failure,fails:UNREAD,needs:[]});let people=answer.value.filter(({state})=>state==="approved").map(
({login})=>login);return[people.length>0?ok(subject,`Who reviewed this run may be read: ${people.join(", ")}.`):unknown(
subject,`Nobody had to review the environment ${environment}: give it required reviewers.`)]}async function writeChecks(write,{
settings,simulate}){let{subject,actions,resource,keys={},need,alsoDecides}=write,names=actions.map(action=>action.replace(
/^[a-z0-9-]+:/,"")).join(", "),{roleArn}=settings,answer=await ask("iam:SimulatePrincipalPolicy",simulate({roleArn,actions,
resource,keys}));if(answer.kind==="failed")return[unknown(subject,notTried(names,answer.failure),need?.statement)];let refused=actions.
filter(action=>(answer.value.get(action)??"allowed")!=="allowed"),unsaid=actions.filter(action=>!answer.value.has(action));
if(refused.length>0){let denied=refused.filter(action=>answer.value.get(action)==="explicitDeny"),why=denied.length>0?`A\
 Deny forbids it ${denied.join(", ")}`:`it does not allow ${refused.join(", ")}`;return[missing(subject,`IAM says of the\
 policy of ${roleArn}: ${why} on ${resource}.`,need?.statement)]}if(unsaid.length>0)return[unknown(subject,`IAM did not \
say whether ${roleArn} may ${unsaid.join(", ")}.`,need?.statement)];let allowed=`IAM says that the role's own policy all\
ows ${names}.`;return[alsoDecides===void 0?ok(subject,allowed):unknown(subject,`${allowed} ${alsoDecides}`)]}function notTried(names,failure){
let why=failure.kind==="access-denied"?"IAM would say it to a role that may ask of itself (iam:SimulatePrincipalPolicy).":
`IAM could not be asked: ${(0,_71_.s$)(failure)}`;return`Not tried, since it writes: whether the role's own policy allow\
s ${names} is not known. ${why}`}async function roleChecks({settings,needs},simulate){let{executionRoleArn,account}=settings,
subject={name:"execution-role",account,resource:executionRoleArn};if(executionRoleArn===void 0)return[missing(subject,"T\
he input `execution-role-arn` is empty: give the role that the containers run with.")];let owner=executionRoleArn.split(
":")[4];if(owner!==account)return[missing(subject,`It is a role of account ${owner}, and the endpoint is made in ${account}\
: SageMaker is passed roles of the same account alone. Correct \`execution-role-arn\` or \`role-to-assume\`.`)];let pass={
subject,actions:["iam:PassRole"],resource:executionRoleArn,keys:{"iam:PassedToService":"sagemaker.amazonaws.com"},need:needs.
find(({statement})=>statement.Action.includes("iam:PassRole"))};return writeChecks(pass,{settings,simulate})}async function makingChecks({
settings,needs},simulate,{endpoint,smoke_test:test,async:asynchronous}){let prefix=(0,_49_.f_)({...settings.location,account:settings.
account}),derived=`${(0,_9_.q)(endpoint)}-v1`.toLowerCase(),made=[{actions:["sagemaker:CreateModel"],resource:`${prefix}\
:model/${derived}`},{actions:["sagemaker:CreateEndpointConfig"],resource:`${prefix}:endpoint-config/${derived}`},{actions:[
"sagemaker:CreateEndpoint","sagemaker:UpdateEndpoint",...test?[asynchronous?"sagemaker:InvokeEndpointAsync":"sagemaker:I\
nvokeEndpoint"]:[]],resource:`${prefix}:endpoint/${endpoint.toLowerCase()}`},...(test&&asynchronous?answersOf(settings):
[]).map(resource=>({actions:["s3:GetObject"],resource}))];return(await Promise.all(made.map(({actions,resource})=>writeChecks(
{subject:{name:"endpoint",account:settings.account,resource},actions,resource,need:needFor(needs,{action:actions[0]??"",
resource})},{settings,simulate})))).flat()}function answersOf({account,setting,location}){let answers=setting.workloads.
flatMap(workload=>workload.account===account?workload.outputs:[]).filter(({isAnswers})=>isAnswers===!0);return(0,_8_.W5)(
answers,location.partition).objects.map(arn=>arn.replace(/\*$/,"answer.out"))}async function quotaChecks({settings,needs},quotas,deployments){
let wanted=instancesOf(deployments);if(wanted.size===0)return[];let{account}=settings,answer=await ask("servicequotas:Li\
stServiceQuotas",quotas.endpointInstances({}));if(answer.kind==="failed"){let subject={name:"instance-quota",account,resource:[
...wanted.keys()].join(", ")};return checksOf({subject,failure:answer.failure,fails:[],needs,otherwise:"No mode asks for\
 it; a quota that is too low is refused when the endpoint is made."})}return[...wanted].map(([type,count2])=>{let name=`${type}\
 for endpoint usage`,subject={name:"instance-quota",account,resource:name},quota=answer.value.get(type);if(quota===void 0)
return unknown(subject,"Service Quotas lists no applied value of it, so that the default holds.");let asked2=`The quota \
is ${quota}, and the manifests ask for ${count2}`;return quota<count2?missing(subject,`${asked2}: ask for more of \`${name}\
\` in Service Quotas, or take fewer or other instances.`):quota<2*count2?unknown(subject,`${asked2}: an update, which ru\
ns the old and the new fleet beside each other, may exceed it.`):ok(subject,`${asked2}. What else uses it is not asked.`)})}
function instancesOf(deployments){let counts=new Map;for(let{variants,shadow_variants:shadows}of deployments)for(let{instance_type:type,
instance_count:count2=1}of[...variants,...shadows??[]])type!==void 0&&counts.set(type,(counts.get(type)??0)+count2);return counts}
async function hostingChecks(looking,ports){let{files,environment}=looking.settings,deployed=files.map(file=>({file,deployment:deploymentOf(
file,environment)})),deployments=deployed.flatMap(({deployment})=>deployment??[]),none=deployed.flatMap(({file,deployment})=>{
let isLeftOut=file.manifest.deploy===void 0&&deployments.length>0;return deployment!==void 0||isLeftOut?[]:[withoutDeployment(
file,environment)]}),checks=await Promise.all([...deployments.map(deployment=>endpointChecks(looking,ports,deployment)),
roleChecks(looking,ports.simulate),...deployments.map(deployment=>makingChecks(looking,ports.simulate,deployment)),quotaChecks(
looking,ports.quotas,deployments),alarmChecks(looking,ports.alarms,deployments),keyChecks(looking,ports.keys)]);return[...none,
...deployed.flatMap(one=>serverlessChecks(looking,one)),...checks.flat()]}function deploymentOf({manifest:{deploy}},environment){
return deploy===void 0?void 0:(0,_23_.NE)(deploy,environment)}function withoutDeployment({path,manifest:{deploy}},environment){
let names=Object.keys(deploy?.environments??{}).join(", "),detail=deploy===void 0?`${path} has no deploy section.`:`The \
environment "${environment}" is not in ${path}; there are ${names}. Give the input \`environment\`.`;return missing({name:"\
endpoint"},detail)}function serverlessChecks({settings},{file,deployment}){return deployment?.variants.some(({serverless})=>serverless!==
void 0)?(0,_34_.I)(file.manifest).flatMap(({image})=>{let owner=(0,_35_.t)(image).ecr?.account;if(owner===void 0||owner===
settings.account)return[];let detail=`A serverless variant is to run an image of account ${owner}. Where that is not AWS\
's own, it was refused to others: copy the image into a repository of account ${settings.account}.`;return[unknown({name:"\
image",account:settings.account,resource:image},detail)]}):[]}async function endpointChecks({settings,needs},{endpoints,
scaling},deployment){let{endpoint:name}=deployment,prefix=(0,_49_.f_)({...settings.location,account:settings.account}),subject={
name:"endpoint",account:settings.account,resource:`${prefix}:endpoint/${name.toLowerCase()}`},answer=await ask("sagemake\
r:DescribeEndpoint",endpoints.describeEndpoint({EndpointName:name})),live=answer.kind==="answered"?answer.value:void 0,described=answer.
kind==="answered"?[ok(subject,`It is ${answer.value.EndpointStatus}, and may be described.`)]:answer.failure.kind==="not\
-found"?[ok(subject,"It is not there, and would be made.")]:checksOf({subject,failure:answer.failure,fails:EVERY_REFUSAL,
needs}),variants=(live?.ProductionVariants??[]).flatMap(({VariantName:variant})=>variant??[]),derived=`${(0,_9_.q)(name)}\
-v1`,[made,scaled]=await Promise.all([madeChecks({settings,needs},endpoints,{configuration:live?.EndpointConfigName??derived,
model:derived}),variants.length===0?[]:scalingChecks({settings,needs},scaling,{name,variants})]);return[...described,...made,
...scaled]}async function madeChecks({settings,needs},{describeEndpointConfig,describeModel},{configuration,model}){let prefix=(0,_49_.
f_)({...settings.location,account:settings.account});return[{resource:`endpoint-config/${configuration.toLowerCase()}`,answer:await ask(
"sagemaker:DescribeEndpointConfig",describeEndpointConfig({EndpointConfigName:configuration}))},{resource:`model/${model.
toLowerCase()}`,answer:await ask("sagemaker:DescribeModel",describeModel({ModelName:model}))}].flatMap(({resource,answer})=>{
let subject={name:"endpoint",account:settings.account,resource:`${prefix}:${resource}`};return answer.kind==="answered"||
answer.failure.kind==="not-found"?[ok(subject,"What is of this name may be described.")]:checksOf({subject,failure:answer.
failure,fails:EVERY_REFUSAL,needs})})}async function scalingChecks({settings,needs},scaling,{name,variants}){let subject={
name:"scaling",account:settings.account,resource:`endpoint/${name}`},answer=await ask("application-autoscaling:DescribeS\
calableTargets",scaling.describeScalableTargets({endpointName:name,variantNames:variants}));return answer.kind==="answer\
ed"?[ok(subject,"How it is scaled may be read.")]:checksOf({subject,failure:answer.failure,fails:[],needs,otherwise:"A d\
eployment goes on without it, and takes the counts of the manifest."})}async function alarmChecks({settings,needs},alarms,deployments){
let names=[...new Set(deployments.flatMap(one=>one.alarms??[]))];if(names.length===0)return[];let{account}=settings,answer=await ask(
"cloudwatch:DescribeAlarms",alarms.describeAlarms({names}));if(answer.kind==="failed"){let subject={name:"alarms",account,
resource:names.join(", ")};return checksOf({subject,failure:answer.failure,fails:EVERY_REFUSAL,needs})}return names.map(
name=>{let subject={name:"alarms",account,resource:name},state=answer.value.find(alarm=>alarm.name===name)?.state;switch(state){case void 0:
return missing(subject,"There is no such alarm in this account and Region: nothing would take a bad version back.");case"\
ALARM":return missing(subject,"It is in ALARM: SageMaker would take an update back at once. Wait until it is quiet.");case"\
INSUFFICIENT_DATA":return ok(subject,"It is there, without data: without data an alarm takes nothing back.");default:return ok(
subject,`It is ${state}.`)}})}async function keyChecks({settings,needs},keys){let{endpointKmsKeyId:key,account}=settings;
if(key===void 0)return[];let subject={name:"endpoint-key",account,resource:key},answer=await ask("kms:DescribeKey",keys.
managerOf(key));return answer.kind==="answered"?[ok(subject,"It is there, and may be described.")]:checksOf({subject,failure:answer.
failure,fails:["not-found"],needs,asked:{action:"kms:DescribeKey",resource:key},otherwise:"Whether SageMaker may use it \
shows when the endpoint is made."})}async function reportsChecks(looking,ports){let read=[...new Set(looking.settings.files.
flatMap(({manifest})=>(0,_55_.Tb)(manifest)))].map(uri=>reportChecks(looking,ports.reports,uri));return(await Promise.all(
[...read,placeChecks(looking,ports)])).flat()}async function reportChecks({settings,needs},reports,s3Uri){let subject={name:"\
report",account:settings.account,resource:s3Uri},answer=await ask("s3:GetObject",reports.read({s3Uri,maxBytes:1}));if(answer.
kind==="answered"||/has more than 1 bytes/.test(answer.failure.message))return[ok(subject,"It is there, and may be read.")];
let resource=s3Uri.replace(/^s3:\/\//,`arn:${settings.location.partition}:s3:::`);return checksOf({subject,failure:answer.
failure,fails:EVERY_REFUSAL,needs,asked:{action:"s3:GetObject",resource}})}async function placeChecks({settings,needs},{
reports,simulate}){let{reportsS3Uri,files,setting,location}=settings,isUploaded=files.some(({manifest})=>(0,_55_.hK)(manifest).
some(({report})=>!(0,_63_.Qh)(report.file)));if(reportsS3Uri===void 0)return isUploaded?[NO_PLACE]:[];let owner=setting.
reports?.account??settings.account,subject={name:"reports-place",account:owner,resource:reportsS3Uri},answer=await ask("\
s3:GetObject",reports.read({s3Uri:`${reportsS3Uri}/doctor`,maxBytes:1}));if(answer.kind==="failed"){let{failure}=answer;
if(failure.kind==="not-found"&&/^The bucket /.test(failure.message))return[missing(subject,`${failure.message} Correct \`\
reports-s3-uri\`, or make the bucket.`)];if(failure.kind==="invalid-request")return checksOf({subject,failure,fails:["in\
valid-request"],needs})}let resource=`${reportsS3Uri.replace(/^s3:\/\//,`arn:${location.partition}:s3:::`)}/doctor/repor\
t.json`;return writeChecks({subject,actions:["s3:PutObject"],resource,keys:{"s3:if-none-match":"*"},need:needFor(needs,{
action:"s3:PutObject",resource}),...owner!==settings.account&&{alsoDecides:`The bucket's policy in account ${owner} has \
to allow it, too.`}},{settings,simulate})}var NO_PLACE=missing({name:"reports-place"},"A manifest names report files of \
the repository, and the input `reports-s3-uri` is empty: give it.");async function modelChecks(looking,ports){let{files}=looking.
settings,isRegister=looking.settings.checkMode==="register",artifacts=isRegister?unique(files.flatMap(({manifest})=>(0,_32_.
N)(manifest)),({uri})=>uri):[],images=unique(files.flatMap(({manifest})=>(0,_34_.I)(manifest)),({image})=>image),checks=await Promise.
all([...artifacts.map(artifact=>artifactChecks(looking,ports,artifact)),...images.map(({image})=>imageChecks(looking,ports.
images,image)),...isRegister?[...sourcesOf(files).map(job=>sourceChecks(looking,ports.sources,job)),reportsChecks(looking,
ports)]:[]]);return[...isRegister?unservable(looking.settings):[],...checks.flat()]}function unservable({files,location}){
return files.flatMap(file=>(0,_16_.eq)(file,location.region).map(({at,message,help})=>missing({name:"image",resource:`${at.
file}:${at.line}`},help===void 0?`${message}.`:`${message}: ${help}.`)))}async function artifactChecks(looking,{artifacts,
folders,keys},{uri,kind}){let{settings,needs}=looking,subject={name:"artifact",account:settings.account,resource:uri},[bucket="",
key=""]=[uri.split("/")[2],uri.split("/").slice(3).join("/")],isPrefix=kind==="prefix",resource=`arn:${settings.location.
partition}:s3:::${bucket}${isPrefix?"":`/${key}`}`,looked=await(isPrefix?ask("s3:ListBucket",folders.identifyPrefix(uri)):
ask("s3:GetObject",artifacts.identify(uri)));if(looked.kind==="failed")return checksOf({subject,failure:looked.failure,fails:[
"not-found","invalid-request"],needs,asked:{action:isPrefix?"s3:ListBucket":"s3:GetObject",resource},otherwise:"No mode \
fails for it; bytes that are overwritten later would not be noticed."});let there=ok(subject,isPrefix?"Objects lie there\
, and may be listed.":"It is there, and may be read."),keyArn="kmsKeyArn"in looked.value?looked.value.kmsKeyArn:void 0;return keyArn===
void 0?[there]:[there,...await keyChecks2(looking,keys,{keyArn,uri})]}async function keyChecks2({settings,needs},keys,{keyArn,
uri}){let{registryAccount}=settings.location,subject={name:"artifact-key",account:keyArn.split(":")[4],resource:keyArn};
if(registryAccount===settings.account)return[ok(subject,`${uri} is encrypted with it, and the registry is in the same ac\
count.`)];let answer=await ask("kms:DescribeKey",keys.managerOf(keyArn));if(answer.kind==="failed")return checksOf({subject,
failure:answer.failure,fails:[],needs,asked:{action:"kms:DescribeKey",resource:keyArn},otherwise:`Whether account ${registryAccount}\
 can be let use it is not known.`});switch(answer.value){case"AWS":return[missing(subject,`${uri} is encrypted with a ke\
y that AWS manages, and account ${registryAccount} cannot be let use that. Encrypt it with a key of your own (a customer\
 managed key), or without KMS.`)];case"CUSTOMER":{let need=needs.find(({holder})=>holder.kind==="key"&&holder.arn===keyArn);
return[unknown(subject,`It is a key of your own. Whether its policy lets account ${registryAccount} decrypt with it is n\
ot asked.`,need?.statement)]}}}async function imageChecks({settings,needs},images,image){let name=(0,_35_.t)(image),subject={
name:"image",account:name.ecr?.account,resource:image},{ecr}=name;if(ecr?.isOfPartition!==!0)return[unknown(subject,"It \
is not in ECR, where endpoints pull the images of model packages from: push it there, and name it there.")];let resource=`\
arn:${settings.location.partition}:ecr:${ecr.region}:${ecr.account}:repository/${ecr.repository}`,answer=await ask("ecr:\
BatchGetImage",images.manifestOf(image));if(answer.kind==="failed")return checksOf({subject,failure:answer.failure,fails:settings.
checkMode==="register"&&name.digest===void 0?["not-found"]:[],needs,asked:{action:"ecr:BatchGetImage",resource},otherwise:"\
No mode fails for it; whether SageMaker can pull the image is not known."});let refused=(0,_31_.C)(answer.value);return refused!==
void 0?[missing(subject,`It can never be served: ${refused.because} ${refused.help}`)]:[ok(subject,`It is there (${answer.
value.digest}), in a form that SageMaker takes.`)]}function sourcesOf(files){let all=files.flatMap(({manifest:{source}})=>[
...source?.training_job===void 0?[]:[{call:"sagemaker:DescribeTrainingJob",name:source.training_job}],...source?.pipeline_execution===
void 0?[]:[{call:"sagemaker:ListPipelineExecutionSteps",name:source.pipeline_execution}]]);return unique(all,({call,name})=>`${call}\
 ${name}`)}async function sourceChecks({settings,needs},sources,{call,name}){let subject={name:"source",account:settings.
account,resource:name},answer=call==="sagemaker:DescribeTrainingJob"?await ask(call,sources.describeTrainingJob({TrainingJobName:name})):
await ask(call,sources.listPipelineExecutionSteps({PipelineExecutionArn:name,MaxResults:1}));return answer.kind==="faile\
d"?checksOf({subject,failure:answer.failure,fails:EVERY_REFUSAL,needs}):[ok(subject,"It is there, and may be read.")]}function unique(items,key){
return[...new Map(items.map(item=>[key(item),item])).values()]}var GET_POLICY="sagemaker:GetModelPackageGroupPolicy";async function policyChecks({
address,settings,needs},registry){let owner=(0,_49_.KC)(address.arn),subject={name:"group-policy",account:owner,resource:address.
arn},mine=needs.filter(need=>need.holder.kind==="model-package-group"&&need.holder.arn===address.arn).filter(({statement})=>concerns(
statement,settings.account)).map(need=>asked(need,settings));if(mine.length===0)return[];if(settings.location.callerAccount!==
owner)return mine.map(({statement})=>unknown(subject,`Its policy is read by account ${owner} alone, and this run has no \
role there (\`registry-role-to-assume\`). What it must say is shown; a refusal of it is told where it is met.`,statement));
let answer=await ask(GET_POLICY,registry.getModelPackageGroupPolicy({ModelPackageGroupName:address.name}));if(answer.kind===
"failed"){let{failure}=answer;return failure.kind==="not-found"&&!/Model Package Group:/i.test(failure.message)?mine.map(
({statement,why})=>missing(subject,`The group has no policy, and needs one that ${why}.`,statement)):checksOf({subject,failure,
fails:[],needs,otherwise:"No mode reads the policy."})}let statements2=statementsOf(answer.value.ResourcePolicy??"");return statements2===
void 0?[unknown(subject,"Its policy is no JSON that could be read.")]:mine.map(need=>judged(subject,need,statements2))}function asked(need,{
roleArn,location}){let{statement}=need,Action=location.callerAccount===location.registryAccount?statement.Action.filter(
action=>!READING.test(action)):statement.Action;return{...need,statement:{...statement,Principal:{AWS:[roleArn]},Action}}}
var READING=/:(?:List|Describe)/;function judged(subject,{statement,why},present){if((0,_8_.GZ)(statement,present))return unknown(
subject,"A Deny in its policy speaks of what this mode does; whether it is met depends on the request.",statement);let verdicts=statement.
Action.map(action=>({action,verdict:verdictOf(statement,action,present)})),lacking=verdicts.flatMap(({action,verdict})=>verdict===
"lacking"?[action]:[]);if(lacking.length>0)return missing(subject,`Its policy lacks what ${why}: ${lacking.join(", ")}.`,
{...statement,Action:lacking});let open=verdicts.flatMap(({action,verdict})=>verdict==="conditional"?[action]:[]);return open.
length>0?unknown(subject,`Its policy allows ${open.join(", ")} under conditions that cannot be judged from here.`,statement):
ok(subject,`Its policy ${why}.`)}function verdictOf({Condition:_condition,...statement},action,present){let wanted={...statement,
Action:[action]},met=present.filter(({Condition})=>(0,_11_.pW)(Condition,action)===!0),possible=present.filter(({Condition})=>(0,_11_.
pW)(Condition,action)!==!1);return(0,_8_.KY)(wanted,met.map(unconditional))===void 0?"allowed":(0,_8_.KY)(wanted,possible.
map(unconditional))===void 0?"conditional":"lacking"}function unconditional({Condition:_condition,...statement}){return statement}
function concerns({Principal},account){return(Principal?.AWS??[]).some(principal=>(0,_49_.KC)(principal)===account)}function statementsOf(text2){
let statements2=(0,_70_.C5)((0,_70_.U4)(text2),"Statement");return(0,_70_.u4)(statements2)?[statements2]:Array.isArray(statements2)?
(0,_70_.S3)(statements2).filter(_70_.u4):void 0}var LIST="sagemaker:ListModelPackages",DESCRIBE="sagemaker:DescribeModel\
Package";async function versionChecks(looking,{registry,simulate}){let[group,policy,listed,writes]=await Promise.all([groupChecks(
looking,registry),policyChecks(looking,registry),listChecks(looking,registry),versionWrites(looking,simulate)]),described=await describeChecks(
looking,registry,listed.newest);return[...group,...policy,...listed.checks,...described,...writes]}async function groupChecks({
address,settings,needs},registry){let subject={name:"group",account:(0,_49_.KC)(address.arn),resource:address.arn};if(address.
sent!==address.name)return[];let answer=await ask("sagemaker:DescribeModelPackageGroup",registry.describeModelPackageGroup(
{ModelPackageGroupName:address.name}));if(answer.kind==="answered"){let{ModelPackageGroupStatus:status}=answer.value;return[
status===void 0||status==="Completed"?ok(subject,"It is there."):missing(subject,`The group is ${status}, and takes no v\
ersions.`)]}let{failure}=answer;if(failure.kind==="not-found"&&isMadeByUs(settings))return[ok(subject,"It is not there, \
and is made by the first registration (`create-group`).")];if(failure.kind==="not-found")return[missing(subject,`${address.
arn} does not exist. ${toMake(address.name)}`)];let fails=isMadeByUs(settings)?EVERY_REFUSAL:[];return checksOf({subject,
failure,fails,needs,otherwise:"Without `create-group` no mode asks for it."})}function isMadeByUs({createGroup,checkMode,
account,location}){return createGroup&&checkMode==="register"&&account===location.registryAccount}function toMake(name){
return`Correct \`group\`, \`aws-region\` or \`registry-account-id\`; or make it: aws sagemaker create-model-package-group --mo\
del-package-group-name ${name}`}async function listChecks({address,settings,needs,files},registry){let subject={name:"li\
st-versions",account:(0,_49_.KC)(address.arn),resource:address.arn},answer=await ask(LIST,registry.listModelPackages({ModelPackageGroupName:address.
sent,MaxResults:1,SortBy:"CreationTime",SortOrder:"Descending"}));if(answer.kind==="answered"){let[newest]=answer.value.
ModelPackageSummaryList??[],arn=newest?.ModelPackageArn,detail=arn===void 0?"Versions may be listed; there is none yet.":
`Versions may be listed; ${arn} is the newest.`;return{checks:[ok(subject,detail)],newest:arn}}let{failure}=answer;return failure.
kind==="not-found"&&isMadeByUs(settings)?{checks:[],newest:void 0}:failure.kind==="not-found"?{checks:[missing({...subject,
name:"group"},`${failure.message} ${toMake(address.name)}`)],newest:void 0}:{checks:checksOf({subject,failure,fails:readingFails(
settings.checkMode,files),needs,otherwise:WITHOUT_READING}),newest:void 0}}async function describeChecks({address,settings,
needs,files},registry,newest){let arn=newest??address.versionArn(1),subject={name:"describe-version",account:(0,_49_.KC)(
address.arn),resource:arn},answer=await ask(DESCRIBE,registry.describeModelPackage({ModelPackageName:arn,IncludedData:"M\
etadataOnly"}));if(answer.kind==="answered")return[ok(subject,"Versions may be described.")];let{failure}=answer;return failure.
kind==="not-found"||failure.kind==="invalid-request"?[ok(subject,"Versions may be described; this one is not there.")]:checksOf(
{subject,failure,fails:readingFails(settings.checkMode,files),needs,otherwise:WITHOUT_READING})}var WITHOUT_READING="Ver\
sions are registered without it, and nothing is compared (no manifest of this group has a `max_regression`).";function readingFails(checkMode,files){
return checkMode==="register"&&!files.some(isCompared)?EVERY_REFUSAL.filter(kind=>kind!=="access-denied"):EVERY_REFUSAL}
function isCompared({manifest:{metrics}}){return Object.values(metrics?.values??{}).some(({gate})=>gate!==void 0&&"max_r\
egression"in gate&&gate.max_regression!==void 0&&gate.level!=="warn")}async function versionWrites({address,settings,needs},simulate){
let write=WRITES[settings.checkMode];if(write===void 0)return[];let{name,action,keys}=write,owner=(0,_49_.KC)(address.arn);
return settings.checkMode!=="register"&&settings.location.callerAccount!==settings.account?[]:writeChecks({subject:{name,
account:settings.account,resource:address.arn},actions:[action],resource:address.versionArn(1),keys,need:needs.find(({holder,
statement})=>holder.kind==="role"&&statement.Action.includes(action)),...owner!==settings.account&&{alsoDecides:`The gro\
up's policy in account ${owner} has to allow it, too: see group-policy.`}},{settings,simulate})}var WRITES={register:{name:"\
create-version",action:"sagemaker:CreateModelPackage",keys:{"sagemaker:ModelApprovalStatus":"PendingManualApproval"}},approve:{
name:"update-version",action:"sagemaker:UpdateModelPackage",keys:{"sagemaker:ModelApprovalStatus":"Approved"}},update:{name:"\
update-version",action:"sagemaker:UpdateModelPackage",keys:{}},deploy:void 0};async function doctor(settings,ports,gitHub){
let needs=(0,_8_.hN)(settings.setting).map(need=>({...need,statement:(0,_8_.al)(need.statement)})),looking={settings,needs},
groups=(0,_59_.$)(settings.files,({manifest})=>manifest.group),checks=await Promise.all([...[...groups].map(([group,files])=>versionChecks(
{...looking,files,address:(0,_12_.c)(group,settings.location)},ports)),settings.checkMode==="register"||settings.checkMode===
"deploy"?modelChecks(looking,ports):[],settings.checkMode==="deploy"?hostingChecks(looking,ports):[],gitHubChecks(settings,
gitHub)]);return inTheirOrder(checks.flat())}function inTheirOrder(checks){return[...new Map(checks.map(check=>[JSON.stringify(
check),check])).values()].toSorted((a,b)=>CHECK_NAMES.indexOf(a.name)-CHECK_NAMES.indexOf(b.name))}function doctorDocument(checks){
return{schema:1,checks:checks.map(({name,status,account,resource,detail,statement})=>({name,status,account:account??null,
resource:resource??null,detail,statement:statement??null}))}}var WORDS={ok:"ok     ",missing:"missing",unknown:"unknown"};
function renderDoctorText(checks){return checks.flatMap(({name,status,account,resource,detail,statement})=>[[`${WORDS[status]}\
 ${name}`,resource,account===void 0?void 0:`account ${account}`].filter(part=>part!==void 0).join("  "),`          ${detail}`,
...statement===void 0||status==="ok"?[]:[`          ${JSON.stringify(statement)}`]]).join(`
`)}var ICONS={ok:"✅",missing:"❌",unknown:"❓"},MAX_DETAIL=1500;function renderDoctorSummary(checks,{checkMode,context}){
let isReady=checks.every(({status})=>status!=="missing"),title=(0,_30_.qy)`<h3>${isReady?"🩺":"❌"} ${titleOf(checks,
checkMode)}</h3>`;return(0,_30_.t6)({steps:STEPS,render:({hasStatements,maxRows})=>`${(0,_30_.Bv)(title,overview(checks,
maxRows),...hasStatements?statements(checks):[(0,_30_.FY)("The statements stand in the output doctor-json.")],(0,_30_.EX)(
"missing: the mode would fail","unknown: it could not be asked, or the mode can do without it",(0,_30_.qy)`sagemaker-model-registry-action ${(0,_30_.
aY)(context.actionVersion,40)}`)).source}
`,limitInBytes:_30_.Q0})}var STEPS=[{hasStatements:!0,maxRows:Number.POSITIVE_INFINITY},{hasStatements:!1,maxRows:Number.
POSITIVE_INFINITY},{hasStatements:!1,maxRows:400},{hasStatements:!1,maxRows:50}];function titleOf(checks,checkMode){let of=wanted=>checks.
filter(({status})=>status===wanted).length,lacking=of("missing"),rest=`${of("ok")} ok, ${of("unknown")} unknown`;return lacking===
0?`Nothing is missing for mode ${checkMode} (${rest})`:`${(0,_30_.U9)(lacking,"thing")} missing for mode ${checkMode} (${rest}\
)`}function overview(checks,maxRows){let rows=checks.length<=maxRows?checks:checks.toSorted(byStatus).slice(0,maxRows),cut=checks.
length-rows.length,shown=(0,_29_.t)({columns:[{title:(0,_30_.qy)``},{title:(0,_30_.qy)`Check`},{title:(0,_30_.qy)`Account`},
{title:(0,_30_.qy)`What was seen`,wraps:!0}],rows:rows.map(({name,status,account,resource,detail})=>[(0,_30_.qy)`${ICONS[status]}`,
(0,_30_.D_)((0,_30_.aY)(name)),account===void 0?(0,_30_.qy)``:(0,_30_.aY)(account),resource===void 0?(0,_30_.Qq)(detail,
MAX_DETAIL):(0,_30_.qy)`${(0,_30_.aY)(resource)}<br>${(0,_30_.Qq)(detail,MAX_DETAIL)}`])});return cut===0?shown:(0,_30_.
Bv)(shown,(0,_30_.FY)(`${(0,_30_.U9)(cut,"more line")} in the output doctor-json.`))}function byStatus(one,other){let order=[
"missing","unknown","ok"];return order.indexOf(one.status)-order.indexOf(other.status)}function statements(checks){return[
"missing","unknown"].flatMap(wanted=>checks.flatMap(({name,status,account,resource,statement})=>status!==wanted||statement===
void 0?[]:[(0,_30_.zH)({summary:(0,_30_.qy)`${ICONS[status]} ${(0,_30_.aY)(name)}${resource===void 0?"":(0,_30_.qy)` ${(0,_30_.
aY)(resource)}`}: statement for account ${(0,_30_.aY)(account??"")}`,open:status==="missing",content:(0,_28_.EU)("json",
JSON.stringify(statement,null,2))})]))}async function lookAtCredentials(request,region){let{inputs,idToken}=request;if((inputs.
role!==void 0||inputs.registryRole!==void 0)&&idToken===void 0)return{checks:[noToken()],session:void 0};let tokens=remembering(
idToken),opening={request,region,tokens},own=await opened(opening,inputs),registry=inputs.registryRole===void 0?void 0:await opened(
opening,{...inputs,role:inputs.registryRole,registryRole:void 0,allowedAccountIds:[]}),token=tokens.last(),session=own instanceof
Error?void 0:own;return{checks:[...tokenChecks(token),...inputs.role===void 0?[]:[roleCheck("assume-role",inputs.role,own,
token)],...inputs.registryRole===void 0||registry===void 0?[]:[roleCheck("assume-registry-role",inputs.registryRole,registry,
token)],...accountChecks(own,inputs)],session}}function noToken(){return missing({name:"id-token"},"This job may not ask\
 GitHub for an ID token, so no role can be assumed: give it `permissions: id-token: write` beside `contents: read` and `\
pull-requests: write`, since naming one takes away the others.")}function remembering(idToken){let last;return{last:()=>last,
idToken:idToken&&(async()=>(last=await idToken(),last))}}async function opened(of,inputs){let{runner,run,actionVersion}=of.
request;try{return await(0,_46_.ah)({inputs,region:of.region,context:run.context,userAgent:`sagemaker-model-registry-act\
ion/${actionVersion}`,mask:runner.mask,tell:line=>runner.notice(line),clock:_68_.p,idToken:of.tokens.idToken})}catch(error){
if(error instanceof _72_.Rk||error instanceof _72_.lZ)return error;throw error}}function tokenChecks(token){if(token===void 0)
return[];let{subject,audience}=(0,_41_.An)(token,"");return[ok({name:"id-token",resource:subject},`GitHub gives this job\
 a token for ${audience}.`)]}function roleCheck(name,role,result,token){let subject={name,account:role.account,resource:role.
arn};if(!(result instanceof Error)||result instanceof _72_.lZ&&result.code==="wrong-account")return ok(subject,"Its trus\
t lets this job in.");if(result instanceof _72_.lZ)return missing(subject,(0,_72_.mu)(result));if(token===void 0)return missing(
{name:"id-token"},(0,_72_.mu)(result));if(result.call!=="sts:AssumeRoleWithWebIdentity")return unknown(subject,(0,_72_.mu)(
result));switch(result.kind){case"throttled":case"unreachable":case"unknown-outcome":return unknown(subject,`It could no\
t be asked: ${(0,_72_.mu)(result)}`);default:{let remedy=(0,_41_.fB)({failure:result,token,roleArn:role.arn});return missing(
subject,[(0,_71_.s$)(result),remedy?.hint??result.hint??""].join(" ").trim(),remedy?.statement)}}}function accountChecks(own,{
role,allowedAccountIds}){if(!(own instanceof Error)){let{identity,region}=own;return[ok({name:"account",account:identity.
account,resource:identity.arn},`Account ${identity.account}, ${region}.`)]}return own instanceof _72_.lZ&&own.code==="wr\
ong-account"?[missing({name:"account",account:role?.account??allowedAccountIds[0]},(0,_72_.mu)(own))]:role===void 0?[missing(
{name:"account"},(0,_72_.mu)(own))]:[]}var MILLISECONDS=3e4;function doctorPorts({own,registry}){let onDemand=(0,_19_.v)(
own),{groups}=(0,_19_.v)(registry),reader=(0,_20_.SI)(registry),endpoints=(0,_42_.b)(own);return{registry:{describeModelPackageGroup:timed(
"sagemaker:DescribeModelPackageGroup",groups.describeModelPackageGroup),listModelPackages:timed("sagemaker:ListModelPack\
ages",reader.listModelPackages),describeModelPackage:timed("sagemaker:DescribeModelPackage",reader.describeModelPackage),
getModelPackageGroupPolicy:timed("sagemaker:GetModelPackageGroupPolicy",(0,_18_.r)(registry))},artifacts:{identify:timed(
"s3:GetObject",onDemand.artifacts.identify)},folders:{identifyPrefix:timed("s3:ListBucket",onDemand.folders.identifyPrefix)},
reports:{read:timed("s3:GetObject",onDemand.reports.read)},images:{manifestOf:timed("ecr:BatchGetImage",onDemand.images.
manifestOf)},keys:{managerOf:timed("kms:DescribeKey",onDemand.keys.managerOf)},sources:{describeTrainingJob:timed("sagem\
aker:DescribeTrainingJob",onDemand.sources.describeTrainingJob),listPipelineExecutionSteps:timed("sagemaker:ListPipeline\
ExecutionSteps",onDemand.sources.listPipelineExecutionSteps),describeModel:timed("sagemaker:DescribeModel",onDemand.sources.
describeModel)},endpoints:{describeEndpoint:timed("sagemaker:DescribeEndpoint",endpoints.describeEndpoint),describeEndpointConfig:timed(
"sagemaker:DescribeEndpointConfig",endpoints.describeEndpointConfig),describeModel:timed("sagemaker:DescribeModel",endpoints.
describeModel)},alarms:{describeAlarms:timed("cloudwatch:DescribeAlarms",async input=>(await _r_.e(7752).then(_r_.bind(_r_,
7752))).alarms(own).describeAlarms(input))},scaling:{describeScalableTargets:timed("application-autoscaling:DescribeScal\
ableTargets",async input=>(await _r_.e(7885).then(_r_.bind(_r_,7885))).scaling(own).describeScalableTargets(input))},simulate:timed(
"iam:SimulatePrincipalPolicy",async input=>(await _r_.e(8251).then(_r_.bind(_r_,8251))).policySimulation(own)(input)),quotas:{
endpointInstances:timed("servicequotas:ListServiceQuotas",async input=>(await _r_.e(5698).then(_r_.bind(_r_,5698))).instanceQuotas(
own).endpointInstances(input))}}}function timed(call,ask2){return input=>(0,_38_.u)(MILLISECONDS,call,ask2(input))}function doctorGitHub({
inputs,run}){let{context}=run,options={token:inputs.githubToken,repository:context.repository},{pullRequest}=context;return{
branches:(0,_22_.J)({...options,defaultBranch:context.defaultBranch}),reviews:(0,_6_.Y)({...options,runId:context.runId}),
records:(0,_5_.D)(options),files:{list:async at=>{if(inputs.githubToken!=="")return(0,_21_.g)(options).list(at);throw new _72_.
Rk("access-denied","GET /repos/{owner}/{repo}/git/trees/{tree_sha}","github-token is empty, so GitHub cannot be asked.",
{hint:"Leave `github-token` out, and give the job `permissions: contents: read`."})}},findComment:pullRequest===void 0||
inputs.githubToken===""?void 0:async()=>{let{pullRequestPort}=await _r_.e(2581).then(_r_.bind(_r_,2581));return pullRequestPort(
{...options,number:pullRequest.number}).findComment((0,_26_.do)(inputs,context))}}}async function runDoctor(request){let{
inputs,runner}=request;(0,_7_.i)(request);let region=(0,_43_._)(inputs),files=await(0,_10_.uu)(request),gitHub=doctorGitHub(
request),checks=await runner.group(`Look at what mode ${inputs.checkMode} needs`,async()=>{let{checks:first,session}=await lookAtCredentials(
request,region),found=session===void 0?[...await gitHubChecks(ofTheRun(request,{environment:inputs.environment,files}),gitHub),
NOT_ASKED]:await doctor(await settingsOf(request,{session,region,files}),doctorPorts(session),gitHub),all=inTheirOrder([
nodeCheck(),...first,...found]);return runner.info(renderDoctorText(all)),all});runner.info(titleOf(checks,inputs.checkMode));
let failure=failureOf(checks,inputs.checkMode),document=doctorDocument(checks);return await(0,_15_.S3)(request,{failure,
summary:renderDoctorSummary(checks,{checkMode:inputs.checkMode,context:(0,_14_.g)(request)}),outputs:[["doctor-json",JSON.
stringify(document)]],report:{mode:"doctor",checkMode:inputs.checkMode,...document},comment:async()=>{}}),(0,_15_._1)(failure)}
function nodeCheck(){let{node}=process.versions;return ok({name:"node",resource:node},`Node.js ${node} works.`)}var NOT_ASKED=unknown(
{name:"account"},"There are no credentials, so nothing else was asked of AWS.");function failureOf(checks,checkMode){let lacking=checks.
filter(({status})=>status==="missing");if(lacking.length===0)return;let lines=lacking.map(({name,detail})=>`${name}: ${detail}`);
return new _72_.lZ("not-ready",[titleOf(checks,checkMode),...lines].join(`
`),{hint:"The statements stand in the job summary and in the output `doctor-json`."})}function ofTheRun({inputs,run:{context}},{
environment,files}){let{checkMode,baseGates,deployFrom}=inputs,{base,repository,runId}=context,run={id:runId,commit:(0,_33_.
D3)(context)};return{checkMode,environment,files,baseGates,deployFrom,base,repository,run}}async function settingsOf(request,{
session,region,files}){let{inputs,run}=request,{identity,registryAccount}=session,{account,partition}=identity,role=inputs.
role??{arn:(0,_48_.z$)(identity.arn),account,partition},executionRole=inputs.checkMode==="deploy"&&inputs.executionRole?.
account!==account?void 0:inputs.executionRole,setting=(0,_8_.y7)({inputs:{...inputs,role,executionRole},region,files,gitHub:await(0,_8_.
Tc)(inputs,run.context)});return{...ofTheRun(request,{environment:inputs.environment||session.environment||"",files}),location:{
...(0,_46_.hD)(session),registryAccount},account,roleArn:role.arn,setting,createGroup:inputs.createGroup,executionRoleArn:inputs.
executionRole?.arn,reportsS3Uri:inputs.reportsS3Uri?.replace(/\/+$/,""),endpointKmsKeyId:inputs.endpointKmsKeyId||void 0}}}),
3966:((_m_,_e_,_r_)=>{_r_.d(_e_,{EZ:()=>tagValue,Fg:()=>tagsOf,H_:()=>MAX_METADATA,TP:()=>metadataValue,rY:()=>metadataKey,
rx:()=>MAX_METADATA_VALUE});var _79_=_r_(1382),_80_=_r_(5715),MAX_METADATA=50,MAX_METADATA_VALUE=256,MAX_METADATA_KEY=128,
REFUSED=/[^\p{L}\p{Zs}\p{N}_.:/=+\-@]/gu;function metadataValue(text){return(0,_79_.Jj)(text.replace(REFUSED,"_").trim(),
MAX_METADATA_VALUE)}function metadataKey(prefix,name){return`${prefix}${name.replace(REFUSED,"-")}`.slice(0,MAX_METADATA_KEY)}
function tagValue(text){return(0,_79_.Jj)(text.replace(REFUSED,"-"),MAX_METADATA_VALUE)}function tagsOf({tags={}}){return(0,_80_.
A)(Object.entries(tags).map(([Key,Value])=>({Key,Value})))}}),2381:((_m_,_e_,_r_)=>{_r_.d(_e_,{J:()=>branches});var _0_=_r_(
3799),_1_=_r_(3694),NEEDED="contents: read",COMPARE="GET /repos/{owner}/{repo}/compare/{basehead}",RESTRICTING_RULES=new Set(
["pull_request","update","merge_queue"]),NO_ANCESTOR=/^No common ancestor between /;function branches(options){let{owner,
repo}=(0,_0_.lD)(options.repository);async function isRestricted(octokit,branch){try{return(await octokit.paginate(octokit.
rest.repos.getBranchRules,{owner,repo,branch,per_page:100})).some(({type})=>RESTRICTING_RULES.has(type))}catch(error){if((0,_0_.
c2)(error)===404)return!0;throw error}}return{defaultBranch:async()=>options.defaultBranch??(0,_0_.X3)(options,"GET /rep\
os/{owner}/{repo}",NEEDED,async octokit=>{let{data}=await octokit.rest.repos.get({owner,repo});return data.default_branch}),
branch:name=>(0,_0_.CA)((0,_0_.X3)(options,"GET /repos/{owner}/{repo}/branches/{branch}",NEEDED,async octokit=>{let{data}=await octokit.
rest.repos.getBranch({owner,repo,branch:name}),isClassic=data.protection?.enabled===!0;return{isProtected:data.protected&&
(isClassic||await isRestricted(octokit,name)),sha:data.commit.sha}})),protectedBranches:()=>(0,_0_.X3)(options,"GET /rep\
os/{owner}/{repo}/branches",NEEDED,async octokit=>{let{data}=await octokit.rest.repos.listBranches({owner,repo,protected:!0,
per_page:100});return data.map(({name})=>name)}),contains:({branch,commit})=>(0,_0_.X3)(options,COMPARE,NEEDED,async octokit=>{
let basehead=`${branch}...${commit}`,{data}=await octokit.rest.repos.compareCommitsWithBasehead({owner,repo,basehead,per_page:1});
return isBehind(data.status)}).catch(error=>{if(error instanceof _1_.Rk&&error.kind==="not-found"&&NO_ANCESTOR.test(error.
message))return!1;throw error})}}function isBehind(status){switch(status){case"behind":case"identical":return!0;case"ahe\
ad":case"diverged":return!1;default:throw new _1_.Rk("unknown-outcome",COMPARE,"GitHub's answer does not say how the two\
 commits lie.")}}}),3450:((_m_,_e_,_r_)=>{_r_.d(_e_,{$5:()=>checkedFiles,JE:()=>leaveOutPackages,fC:()=>whyChosen,kJ:()=>namedManifests,
uu:()=>checkedManifests,vd:()=>chosenVersion});var _81_=_r_(4268),_82_=_r_(664),_83_=_r_(4104),_84_=_r_(3694);function chosenVersion(run,{
model,tagsSelect=!1}){let{eventVersion}=run,tag=tagsSelect?run.tag:void 0;if(model!=="")return{model,modelIsTag:isTag(model,
tag),from:"the input `model`"};switch(eventVersion.kind){case"named":return{model:eventVersion.model,modelIsTag:isTag(eventVersion.
model,tag),from:eventVersion.from};case"unknown":throw new _84_.lZ("invalid-input",`${eventVersion.why} Nothing was call\
ed.`,{hint:'Send `{"model": "GROUP@vN"}`, an event of EventBridge with `detail.ModelPackageArn`, or its `detail`; or set\
 the input `model`. An empty client_payload leaves the choice to the mode.'});case"unnamed":return{model:tag??"",modelIsTag:tag!==
void 0,from:tag===void 0?void 0:"the git tag"}}}function whyChosen({model,from},otherwise){return from===void 0?`Version\
: ${otherwise}, since nothing names one.`:`Version: ${model}, named by ${from}.`}function isTag(model,tag){return tag!==
void 0&&model.replace(/^refs\/tags\//,"")===tag}async function checkedManifests(request){let{inputs,run,runner}=request;
return runner.group("Check the manifests",async()=>{let{manifests,packages}=await readWhole(request);leaveOutPackages({inputs,
run,runner},{manifests,packages});for(let{path,manifest}of manifests)runner.info(`${path}: group ${manifest.group}`);return manifests})}
async function checkedFiles(request){let{runner}=request;return runner.group("Check the manifests",async()=>{let{manifests,
packages}=await readWhole(request);for(let{path,manifest}of manifests)runner.info(`${path}: group ${manifest.group}`);for(let{
path,manifest}of packages)runner.info(`${path}: package ${manifest.name}`);return{manifests,packages}})}async function readWhole({
inputs,run,runner}){let reading=await(0,_81_.xt)({workspace:run.context.workspace,patterns:inputs.manifest,set:inputs.set});
return(0,_83_.T)(reading.problems,runner),reading}function leaveOutPackages({inputs,run,runner},{manifests,packages}){if(packages.
length===0)return;let named=new Set((0,_82_.VI)(run.context.workspace,inputs.manifest)),asked=packages.filter(({path})=>manifests.
length===0||named.has(path)),paths=(asked.length>0?asked:packages).map(({path})=>path).join(", ");if(asked.length===0){runner.
notice(`${paths}: left out, since mode: ${inputs.mode} knows no unversioned packages.`);return}let message=`mode: ${inputs.
mode} knows only versions (\`group\`), and this is for an unversioned package (\`name\`): ${paths}`;throw new _84_.lZ("i\
nvalid-input",message,{hint:"Name manifests with `group` in the input `manifest`. Packages are made by mode: register, a\
nd nothing else is done with them."})}async function namedManifests(request){let{model}=chosenVersion(request.run,request.
inputs);return/[@/]|^arn:/.test(model)?[]:checkedManifests(request)}}),1336:((_m_,_e_,_r_)=>{_r_.d(_e_,{Ku:()=>firstOf,S3:()=>publishReport,
_1:()=>settleWith,mk:()=>publish,u5:()=>writeReport});var _85_=_r_(8227),_1_=_r_(3694),_86_=_r_(7598),_87_=_r_.n(_86_),_88_=_r_(
1455),_89_=_r_.n(_88_),_90_=_r_(8161),_91_=_r_.n(_90_),_92_=_r_(6760),_93_=_r_.n(_92_);async function publish({runner},{
failure,outputs,report,reportJson,summary,comment}){for(let[name,value]of Object.entries(outputs))runner.setOutput(name,
value);runner.setOutput("report-json",reportJson),runner.setOutput("report-path",await writeReport(report)),runner.setOutput(
"failure-reason",failure?.code??"");let{answer}=await(0,_85_.f)(comment);await runner.writeSummary(await summary());let url=await answer;
url!==void 0&&(runner.setOutput("comment-url",url),runner.info(`Comment: ${url}`))}async function publishReport(request,{
failure,summary,outputs,report,reportJson,comment}){let whole={...report,...failure&&{failureReason:failure.code,message:failure.
message}},text=JSON.stringify(whole),short=Buffer.byteLength(text)<=1e5?text:JSON.stringify({truncated:!0,...scalars(whole)});
await publish(request,{failure,outputs:Object.fromEntries(outputs),report:whole,reportJson:reportJson??short,summary:()=>summary,
comment})}function settleWith(failure){return{failure:failure&&{code:failure.code,message:(0,_1_.mu)(failure)}}}function firstOf(failures){
let[first]=failures;return{failure:first&&{code:first.code,message:failures.map(({message})=>message).join(`
`)}}}async function writeReport(report){let path=(0,_92_.join)(process.env.RUNNER_TEMP||(0,_90_.tmpdir)(),`model-registr\
y-report-${(0,_86_.randomUUID)()}.json`);try{return await(0,_88_.writeFile)(path,linesOf(report),{mode:384}),path}catch{
return""}}function*linesOf(report){let before=`{
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
6976:((_m_,_e_,_r_)=>{_r_.d(_e_,{g:()=>repositoryFiles});var _0_=_r_(3799);function repositoryFiles(options){let octokit=(0,_0_.
g)(options),{owner,repo}=(0,_0_.lD)(options.repository);return{readAt:({path,ref})=>(0,_0_.X_)("GET /repos/{owner}/{repo\
}/contents/{path}","contents: read",async()=>{try{let{data}=await octokit.rest.repos.getContent({owner,repo,path,ref,mediaType:{
format:"raw"}}),raw=data;if(typeof raw=="string")return raw;if(isBytes(raw))return new TextDecoder().decode(raw);throw new Error(
`${path} is not a file at ${ref}`)}catch(error){if((0,_0_.o7)("",error,"").kind==="not-found")return;throw error}}),list:({
ref})=>(0,_0_.X_)("GET /repos/{owner}/{repo}/git/trees/{tree_sha}","contents: read",async()=>{let{data}=await octokit.rest.
git.getTree({owner,repo,tree_sha:ref,recursive:"true"}),blobs=data.tree.flatMap(({type,path,sha})=>type==="blob"&&path!==
void 0?[[path,sha??""]]:[]);return{blobs:new Map(blobs),isWhole:!data.truncated}})}}function isBytes(value){return typeof value==
"object"&&value!==null&&"byteLength"in value}}),6203:((_m_,_e_,_r_)=>{_r_.d(_e_,{Q:()=>commentMarker,_:()=>MARKER_START});
var _94_=_r_(7598),_95_=_r_.n(_94_),MAX_KEY=200,MARKER_START="<!-- sagemaker-model-registry:v1";function commentMarker(key){
return`${MARKER_START} ${encodeKey(key)} -->`}function encodeKey(key){let encoded=[...key].map((character,index,all)=>isPlain(
character,all[index+1])?character:percent(character)).join("");return encoded.length<=MAX_KEY?encoded:`${encoded.slice(0,
MAX_KEY).replace(/[%-][^%]?$/,"")}~${(0,_94_.createHash)("sha256").update(key).digest("hex")}`}function isPlain(character,next){
return/[A-Za-z0-9._/@]/.test(character)||character==="-"&&next!==void 0&&/[A-Za-z0-9]/.test(next)}function percent(character){
return[...new TextEncoder().encode(character)].map(byte=>`%${byte.toString(16).toUpperCase().padStart(2,"0")}`).join("")}}),
1769:((_m_,_e_,_r_)=>{_r_.d(_e_,{i:()=>refuseOffline});var _4_=_r_(3694);function refuseOffline({run,inputs}){switch(run.
offline){case void 0:return;case"laptop":if(inputs.mode==="status"||inputs.mode==="doctor"||inputs.dryRun)return;throw new _4_.
lZ("invalid-input",`mode ${inputs.mode} writes, and outside GitHub Actions (GITHUB_ACTIONS is not true) no mode does. No\
thing was called.`,{hint:"Run it in a workflow. Here, `dry-run: true` shows what it would send, `mode: status` which ver\
sion is where, and `mode: doctor` what is missing; all three read with the credentials that the AWS SDK finds."});case"f\
ork":case"dependabot":{let who=run.offline==="fork"?"a fork's pull request":"Dependabot";throw new _4_.lZ("no-credential\
s",`mode ${inputs.mode} needs credentials, and ${who} gets none.`,{hint:"Run it from a workflow_dispatch, a tag or a pus\
h of this repository."})}}}}),7811:((_m_,_e_,_r_)=>{_r_.d(_e_,{D:()=>workflowRunsAndDeployments,Y:()=>createDeployment});
var _0_=_r_(3799),_1_=_r_(3694),PERMISSION="deployments: write",RUN="GET /repos/{owner}/{repo}/actions/runs/{run_id}";async function createDeployment(options,status){
let octokit=(0,_0_.g)(options),{owner,repo}=(0,_0_.lD)(options.repository);await(0,_0_.X_)("POST /repos/{owner}/{repo}/d\
eployments",PERMISSION,async()=>{let{data}=await octokit.rest.repos.createDeployment({owner,repo,ref:options.commit,environment:status.
environment,description:status.description,payload:{...options.payload},auto_merge:!1,required_contexts:[],..._0_.zs});if(!("\
id"in data))return;let{environment:_,...body}=status;await octokit.rest.repos.createDeploymentStatus({owner,repo,deployment_id:data.
id,...body,..._0_.zs})})}var MAX_DEPLOYMENTS=30;function workflowRunsAndDeployments(options){let{owner,repo}=(0,_0_.lD)(
options.repository);return{run:id=>(0,_0_.CA)((0,_0_.X3)(options,RUN,"actions: read",async octokit=>{let{data}=await octokit.
rest.actions.getWorkflowRun({owner,repo,run_id:Number(id)});if(!data.head_sha)throw new _1_.Rk("unknown-outcome",RUN,"Gi\
tHub's answer names no commit.");return{headSha:data.head_sha,ref:data.head_branch??""}})),deployments:({environment,commit})=>(0,_0_.
X3)(options,"GET /repos/{owner}/{repo}/deployments","deployments: read",async octokit=>{let{data}=await octokit.rest.repos.
listDeployments({owner,repo,environment,sha:commit,per_page:MAX_DEPLOYMENTS});return Promise.all(data.map(async({id})=>({
statuses:(await octokit.rest.repos.listDeploymentStatuses({owner,repo,deployment_id:id,per_page:100})).data.map(({state,
created_at:at,log_url,target_url})=>({state,at:new Date(at),logUrl:log_url||target_url||""}))})))})}}}),8580:((_m_,_e_,_r_)=>{
_r_.d(_e_,{v:()=>clientsOnDemand});var _96_=_r_(1430);function clientsOnDemand(options){let artifacts=(0,_96_.O)(async()=>(await Promise.
all([_r_.e(7746),_r_.e(4123)]).then(_r_.bind(_r_,4123))).s3ArtifactStore(options)),folders=(0,_96_.O)(async()=>(await Promise.
all([_r_.e(7746),_r_.e(5338)]).then(_r_.bind(_r_,5338))).s3FolderStore(options)),reports=(0,_96_.O)(async()=>(await Promise.
all([_r_.e(7746),_r_.e(2691)]).then(_r_.bind(_r_,2691))).s3ReportStore(options)),images=(0,_96_.O)(async()=>(await _r_.e(
9208).then(_r_.bind(_r_,9208))).ecrImageRegistry(options)),keys=(0,_96_.O)(async()=>(await _r_.e(1905).then(_r_.bind(_r_,
1905))).kmsKeyReader(options)),sources=(0,_96_.O)(async()=>(await _r_.e(1237).then(_r_.bind(_r_,1237))).sageMakerSources(
options)),groups=(0,_96_.O)(async()=>(await _r_.e(3626).then(_r_.bind(_r_,3626))).sageMakerGroups(options));return{artifacts:{
identify:async uri=>(await artifacts()).identify(uri)},folders:{identifyPrefix:async uri=>(await folders()).identifyPrefix(
uri)},reports:{read:async from=>(await reports()).read(from),writeOnce:async file=>(await reports()).writeOnce(file)},images:{
manifestOf:async image=>(await images()).manifestOf(image)},keys:{managerOf:async keyArn=>(await keys()).managerOf(keyArn)},
sources:{describeTrainingJob:async input=>(await sources()).describeTrainingJob(input),listPipelineExecutionSteps:async input=>(await sources()).
listPipelineExecutionSteps(input),describeModel:async input=>(await sources()).describeModel(input)},groups:{describeModelPackageGroup:async input=>(await groups()).
describeModelPackageGroup(input),createModelPackageGroup:async input=>(await groups()).createModelPackageGroup(input)}}}}),
1024:((_m_,_e_,_r_)=>{_r_.d(_e_,{j:()=>sageMakerGroups,r:()=>groupPolicyReader});var _97_=_r_(9090),_98_=_r_(4454),_99_=_r_(
9159),_100_=_r_(4976),_Ar="Arn",_CB="CreatedBy",_CMPG="CreateModelPackageGroup",_CMPGI="CreateModelPackageGroupInput",_CMPGO="\
CreateModelPackageGroupOutput",_CT="CreationTime",_DI="DomainId",_DMPGIe="DescribeModelPackageGroupInput",_DMPGO="Descri\
beModelPackageGroupOutput",_DMPGe="DescribeModelPackageGroup",_GMPGP="GetModelPackageGroupPolicy",_GMPGPI="GetModelPacka\
geGroupPolicyInput",_GMPGPO="GetModelPackageGroupPolicyOutput",_IIa="IamIdentity",_K="Key",_MCan="ManagedConfiguration",
_MPGA="ModelPackageGroupArn",_MPGD="ModelPackageGroupDescription",_MPGN="ModelPackageGroupName",_MPGS="ModelPackageGroup\
Status",_MST="ManagedStorageType",_PIri="PrincipalId",_RPes="ResourcePolicy",_SIo="SourceIdentity",_TLa="TagList",_Ta="T\
ags",_Tag="Tag",_UCs="UserContext",_UPA="UserProfileArn",_UPN="UserProfileName",_Va="Value",_s="smithy.ts.sdk.synthetic.\
com.amazonaws.sagemaker",n0="com.amazonaws.sagemaker",_s_registry=new _100_.OF(_s),n0_registry=new _100_.OF(n0),CreateModelPackageGroupInput$=[
3,n0,_CMPGI,0,[_MPGN,_MPGD,_Ta,_MCan],[0,0,()=>TagList,()=>ManagedConfiguration$],1],CreateModelPackageGroupOutput$=[3,n0,
_CMPGO,0,[_MPGA],[0],1],DescribeModelPackageGroupInput$=[3,n0,_DMPGIe,0,[_MPGN],[0],1],DescribeModelPackageGroupOutput$=[
3,n0,_DMPGO,0,[_MPGN,_MPGA,_CT,_CB,_MPGS,_MPGD,_MCan],[0,0,4,()=>UserContext$,0,0,()=>ManagedConfiguration$],5],GetModelPackageGroupPolicyInput$=[
3,n0,_GMPGPI,0,[_MPGN],[0],1],GetModelPackageGroupPolicyOutput$=[3,n0,_GMPGPO,0,[_RPes],[0],1],IamIdentity$=[3,n0,_IIa,0,
[_Ar,_PIri,_SIo],[0,0,0]],ManagedConfiguration$=[3,n0,_MCan,0,[_MST],[0]],Tag$=[3,n0,_Tag,0,[_K,_Va],[0,0],2],UserContext$=[
3,n0,_UCs,0,[_UPA,_UPN,_DI,_IIa],[0,0,0,()=>IamIdentity$]],TagList=[1,n0,_TLa,0,()=>Tag$],CreateModelPackageGroup$=[9,n0,
_CMPG,0,()=>CreateModelPackageGroupInput$,()=>CreateModelPackageGroupOutput$],DescribeModelPackageGroup$=[9,n0,_DMPGe,0,
()=>DescribeModelPackageGroupInput$,()=>DescribeModelPackageGroupOutput$],GetModelPackageGroupPolicy$=[9,n0,_GMPGP,0,()=>GetModelPackageGroupPolicyInput$,
()=>GetModelPackageGroupPolicyOutput$],CreateModelPackageGroupCommand=class extends(0,_98_.G5)(_98_.lq,_98_.yt,"CreateMo\
delPackageGroup",CreateModelPackageGroup$){},DescribeModelPackageGroupCommand=class extends(0,_98_.G5)(_98_.lq,_98_.yt,"\
DescribeModelPackageGroup",DescribeModelPackageGroup$){},GetModelPackageGroupPolicyCommand=class extends(0,_98_.G5)(_98_.
lq,_98_.yt,"GetModelPackageGroupPolicy",GetModelPackageGroupPolicy$){};function sageMakerGroups(options){let reader=new _98_.
kH({...(0,_99_.W0)(options),maxAttempts:_99_.Ml}),writer=new _98_.kH({...(0,_99_.W0)(options),retryStrategy:_97_.j});return{
describeModelPackageGroup:(0,_99_.hF)("sagemaker:DescribeModelPackageGroup",input=>reader.send(new DescribeModelPackageGroupCommand(
input))),createModelPackageGroup:(0,_99_.T1)("sagemaker:CreateModelPackageGroup",input=>writer.send(new CreateModelPackageGroupCommand(
input)))}}function groupPolicyReader(options){let client=new _98_.kH({...(0,_99_.W0)(options),maxAttempts:_99_.Ml});return(0,_99_.
hF)("sagemaker:GetModelPackageGroupPolicy",input=>client.send(new GetModelPackageGroupPolicyCommand(input)))}}),5694:((_m_,_e_,_r_)=>{
_r_.d(_e_,{g:()=>reportContext});var _101_=_r_(4238),_102_=_r_(4513);function reportContext({run,actionVersion},beside={}){
let{repository,serverUrl,runId,runNumber,runAttempt}=run.context,commit=(0,_101_.D3)(run.context);return{repository,serverUrl,
commit,runId,runNumber,runAttempt,...beside,actionVersion,now:_102_.p.now()}}}),9533:((_m_,_e_,_r_)=>{_r_.d(_e_,{u:()=>within2});
var _103_=_r_(3402),_4_=_r_(3694);function within2(milliseconds,call,work){return(0,_103_.u)(milliseconds,work,()=>new _4_.
Rk("unknown-outcome",call,`No answer within ${milliseconds/1e3} seconds.`))}}),6108:((_m_,_e_,_r_)=>{_r_.d(_e_,{N:()=>artifactsOf});
var _104_=_r_(5715);function artifactsOf({containers,additional_specifications,sample_payload}){let ofContainers=(of,at)=>of.
flatMap((container,index)=>ofContainer(container,[...at,index]));return[...ofContainers(containers,["containers"]),...(additional_specifications??
[]).flatMap((specification,index)=>ofContainers(specification.containers,["additional_specifications",index,"containers"])),
...sample_payload===void 0?[]:[object(["sample_payload"],sample_payload,void 0)]]}function ofContainer(container,at){let{
model_data,model_data_etag,model_data_source,additional_model_data=[]}=container;return[...model_data===void 0?[]:[object(
[...at,"model_data"],model_data,model_data_etag)],...model_data_source===void 0?[]:ofSource(model_data_source,[...at,"mo\
del_data_source"]),...additional_model_data.flatMap((source,index)=>ofSource(source,[...at,"additional_model_data",index]))]}
function ofSource({uri,type,etag,manifest,manifest_etag},at){let data=type==="prefix"?{at:[...at,"uri"],uri,kind:"prefix"}:
object([...at,"uri"],uri,etag);return manifest===void 0?[data]:[data,object([...at,"manifest"],manifest,manifest_etag)]}
function object(at,uri,eTag){return{at,uri,kind:"object",...(0,_104_.s)({eTag})}}}),3888:((_m_,_e_,_r_)=>{_r_.d(_e_,{EV:()=>commentKeyOf,
Hw:()=>openPullRequest,Q8:()=>lookForComment,do:()=>ownMarker,xU:()=>writeOwnComment});var _105_=_r_(6203),_106_=_r_(8389),
_107_=_r_(3854),_108_=_r_(3694),LOOK_HOLDS_MILLISECONDS=1e4;async function openPullRequest({inputs,run}){let{pullRequest,
repository}=run.context;if(!pullRequest||inputs.githubToken==="")return;let{pullRequestPort}=await Promise.all([_r_.e(3799),
_r_.e(4962)]).then(_r_.bind(_r_,2581));return pullRequestPort({token:inputs.githubToken,repository,number:pullRequest.number})}
function commentKeyOf({commentKey},{workflow,job}){return commentKey??`${workflow}/${job}`}function ownMarker(inputs,context){
return(0,_105_.Q)(commentKeyOf(inputs,context))}function lookForComment({inputs,run},pullRequest,marker){return!pullRequest||
inputs.comment==="never"||inputs.dryRun?async()=>({existing:void 0,isStale:!1}):(0,_106_.x)(async()=>{let[existing,isStale]=await Promise.
all([pullRequest.findComment(marker).catch(_107_.tf),hasMovedOn(pullRequest,run.context)]);return{existing,isStale}},LOOK_HOLDS_MILLISECONDS)}
async function writeOwnComment(own){let{request,pullRequest,look,marker,render}=own,{inputs,runner}=request;if(!(!pullRequest||
inputs.comment==="never"||inputs.dryRun))try{let{existing,isStale}=await look();if(existing instanceof _108_.Rk)throw existing;
return isDue(own,existing)?isStale?(runner.notice("The pull request has a newer commit: its run writes the comment."),existing?.
url):await pullRequest.writeComment({existing,marker,body:render()}):existing?.url}catch(error){if(!(error instanceof _108_.
Rk))throw error;runner.warning(`The comment could not be written: ${(0,_108_.mu)(error)}`);return}}function isDue({request,
hasFailed,isWorthCommenting},existing){switch(request.inputs.comment){case"always":return!0;case"never":return!1;case"on\
-change":return isWorthCommenting(existing!==void 0);case"on-failure":return hasFailed||existing!==void 0&&isWorthCommenting(
!0)}}async function hasMovedOn(pullRequest,{pullRequest:event}){try{return event!==void 0&&await pullRequest.headSha()!==
event.headSha}catch(error){if(error instanceof _108_.Rk)return!1;throw error}}}),8389:((_m_,_e_,_r_)=>{_r_.d(_e_,{x:()=>recently});
function recently(ask,milliseconds,now=Date.now){let last;return()=>((last===void 0||now()-last.at>=milliseconds)&&(last=
{at:now(),answer:ask()},last.answer.catch(()=>{})),last.answer)}}),4104:((_m_,_e_,_r_)=>{_r_.d(_e_,{T:()=>reportProblems});
var _109_=_r_(2015),_4_=_r_(3694);function reportProblems(problems,runner){if(problems.length===0)return;for(let problem of problems){
runner.info((0,_109_.V)(problem));let{file,line,column}=problem.at;file==="set"?runner.error(`set:${line}:${column}: ${problem.
message}`):runner.error([problem.message,problem.help].filter(part=>part!==void 0).join(`
`),problem)}let count=problems.length===1?"There is 1 problem":`There are ${problems.length} problems`;throw new _4_.lZ(
"invalid-manifest",`${count} in the manifests and reports. Nothing was sent.`,{problems})}}),5536:((_m_,_e_,_r_)=>{_r_.d(
_e_,{EC:()=>preformatted,EU:()=>fence,_B:()=>fenceOfLines,h1:()=>wrappedFence});var _110_=_r_(1609),MAX_LINE=400,MAX_LINES=2e3,
WRAP_AT=96;function fence(language,foreign){return fenceOfLines(language,foreign.split(`
`))}function wrappedFence(foreign){return fenceOfLines("text",foreign.split(`
`).flatMap(wrap))}function fenceOfLines(language,lines){let{shown,left}=shownOf(lines),body=[...shown,...left],longest=body.
flatMap(line=>line.match(/`+/g)??[]).reduce((length,run)=>Math.max(length,run.length),2),ticks="`".repeat(longest+1);return new _110_.
VK([`${ticks}${language}`,...body,ticks].join(`
`))}function preformatted(foreign,{wraps=!1}={}){let all=wraps?foreign.split(`
`).flatMap(wrap):foreign.split(`
`),{shown,left}=shownOf(all);return new _110_.VK(`<pre><code>${[...shown,...left].map(withoutTags).join(`
`)}</code></pre>`)}function withoutTags(line){return line.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">",
"&gt;")}function shownOf(lines){return{shown:lines.slice(0,MAX_LINES).map(line=>(0,_110_.RK)((0,_110_.ml)(line,MAX_LINE))),
left:lines.length>MAX_LINES?[`… ${lines.length-MAX_LINES} more lines`]:[]}}function wrap(line){if(line.length<=WRAP_AT)
return[line];let cut=line.lastIndexOf(" ",WRAP_AT),indent=/^ */.exec(line)?.[0]??"";return cut<=indent.length?[line]:[line.
slice(0,cut),...wrap(`${indent}${line.slice(cut+1)}`)]}}),6440:((_m_,_e_,_r_)=>{_r_.d(_e_,{c:()=>addressOf});function addressOf(group,settings){
let account=settings.registryAccount||settings.callerAccount,prefix=`arn:${settings.partition}:sagemaker:${settings.region}\
:${account}`,arn=`${prefix}:model-package-group/${group}`,versions=`${prefix}:model-package/${group}/`;return{name:group,
arn,sent:account===settings.callerAccount?group:arn,versionArn:version=>`${versions}${version}`,versionOf:text=>{if(text===
void 0||!text.toLowerCase().startsWith(versions.toLowerCase()))return;let number=text.slice(versions.length);return/^[1-9]\d{0,8}$/.
test(number)?Number(number):void 0}}}})};
