"use strict";exports.id=286,exports.ids=[286],exports.modules={6424:((_m_,_e_,_r_)=>{_r_.d(_e_,{Re:()=>subtract,Ro:()=>toNumber,Tm:()=>stoppingGates,
Zl:()=>gatesPassed,_:()=>decimal,r4:()=>inWords,uQ:()=>isCompared,y8:()=>judgeGates});var _0_=_r_(2421);function isCompared(baseline){
return baseline.kind==="version"||baseline.kind==="report"}function inWords(baseline){return baseline.kind==="version"?`\
version ${baseline.version}`:baseline.name}function decimal(value){let[mantissa="",exponent="0"]=String(value).split("e"),
[whole="",fraction=""]=mantissa.split(".");return{digits:BigInt(whole+fraction),exponent:Number(exponent)-fraction.length}}
function subtract(from,what){let exponent=Math.min(from.exponent,what.exponent);return{digits:digitsAt(from,exponent)-digitsAt(
what,exponent),exponent}}function multiply(one,other){return{digits:one.digits*other.digits,exponent:one.exponent+other.
exponent}}function absolute({digits,exponent}){return{digits:digits<0n?-digits:digits,exponent}}function negate({digits,
exponent}){return{digits:-digits,exponent}}function isAtMost(one,other){return subtract(one,other).digits<=0n}function toNumber({
digits,exponent}){return+`${digits}e${exponent}`}function digitsAt({digits,exponent},wanted){return digits*10n**BigInt(exponent-
wanted)}var HUNDRED=decimal(100);function worsening(candidate,baseline,goal){let change=subtract(decimal(candidate),decimal(
baseline));return(0,_0_.KA)(goal)?negate(change):change}function isAllowed(worse,{limit,relative,baseline}){return relative?
isAtMost(multiply(worse,HUNDRED),multiply(decimal(limit),absolute(decimal(baseline)))):isAtMost(worse,decimal(limit))}function judgeGates(metric,baseline){
return metric.gates.map(gate=>({metric:metric.name,gate,...judge(gate,metric,baseline)}))}function gatesPassed(results){
let deciding=results.filter(({gate})=>(0,_0_.Gb)(gate));return deciding.some(({outcome})=>outcome==="failed")?"false":deciding.
some(({skipped:skipped2})=>skipped2==="needs-registry")?"unknown":"true"}function stoppingGates(results){return results.
filter(({gate,outcome})=>outcome==="failed"&&(0,_0_.Gb)(gate))}function judge(gate,metric,baseline){if(!Number.isFinite(
metric.value))return failed("there is no finite number to judge");if(!Number.isFinite(gate.limit))return failed("the lim\
it of this gate is not a finite number");switch(gate.kind){case"min":return metric.value>=gate.limit?passed:failed(`${beside(
metric.value,gate.limit)[0]} is below the minimum ${gate.limit}`);case"max":return metric.value<=gate.limit?passed:failed(
`${beside(metric.value,gate.limit)[0]} is above the maximum ${gate.limit}`);case"max-regression":return judgeRegression(
gate,metric,baseline)}}function judgeRegression(gate,metric,baseline){if(metric.goal===void 0||metric.goalSource!=="decl\
ared")return failed("the metric declares no `goal`");switch(baseline.kind){case"first":return skipped("needs a baseline;\
 no version of the group is approved");case"not-wanted":return skipped("needs a baseline; the manifest says `baseline: n\
one`");case"offline":return skipped("needs the registry","needs-registry");case"unreadable":return failed(`the baseline \
cannot be read: ${baseline.reason}`);case"version":case"report":{let before=baseline.metrics.get(metric.path);if(before===
void 0&&baseline.kind==="version"&&baseline.unread!==void 0)return failed(`the baseline cannot be read: ${baseline.unread}`);
if(before===void 0)return skipped(`never recorded in ${inWords(baseline)}`);if(!Number.isFinite(before.value))return failed(
`${inWords(baseline)} recorded no finite number`);let worse=worsening(metric.value,before.value,metric.goal);return isAllowed(
worse,{...gate,baseline:before.value})?passed:failed(explain(gate,toNumber(worse),before.value,inWords(baseline)))}}}var passed={
outcome:"passed"};function failed(reason){return{outcome:"failed",reason}}function skipped(reason,because="nothing-to-co\
mpare"){return{outcome:"skipped",reason,skipped:because}}function explain(gate,worse,baseline,against){if(!gate.relative){
let[shown2,limit2]=beside(worse,gate.limit);return`worse than ${against} by ${shown2}; the gate allows ${limit2}`}if(baseline===
0)return`worse than ${against}, where it was 0; a gate in percent then allows nothing`;let[shown,limit]=beside(worse/Math.
abs(baseline)*100,gate.limit);return`${shown}% worse than ${against}; the gate allows ${limit}%`}function beside(one,other){
for(let digits of[4,6,9,12]){let shown=Number(one.toPrecision(digits));if(Number.isFinite(shown)&&shown!==other&&shown>other==
one>other)return[String(shown),String(other)]}return[String(one),String(other)]}}),4747:((_m_,_e_,_r_)=>{_r_.d(_e_,{T6:()=>isFromFile,
_n:()=>pullRequestOf,iI:()=>isOfRepository,yv:()=>originOf});var _1_=_r_(3966);function originOf({description}){let{Repository:repository="",
CommitId:commit=""}=description.MetadataProperties??{};if(repository==="")return;let number=description.CustomerMetadataProperties?.["\
smr/pull-request"]??"";return{repository,commit,pullRequest:/^[1-9]\d{0,9}$/.test(number)?Number(number):void 0}}function isOfRepository(origin,{
serverUrl,repository}){return origin.repository.toLowerCase()===`${serverUrl}/${repository}`.toLowerCase()}function isFromFile(version,path,here){
let origin=originOf(version);return(here.repository===""||origin!==void 0&&isOfRepository(origin,here))&&version.description.
CustomerMetadataProperties?.["smr/manifest"]===(0,_1_.TP)(path)}function pullRequestOf(version,here){let origin=originOf(
version);return origin!==void 0&&isOfRepository(origin,here)?origin.pullRequest:void 0}}),9512:((_m_,_e_,_r_)=>{_r_.d(_e_,
{Y:()=>reviews});var _2_=_r_(3799),_3_=_r_(3694),WEB_FLOW="web-flow";function commitAuthorsOf(commits){let written=commits.
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
{username}/permission",MAX_LISTED_COMMITS=250;function reviews(options){let{owner,repo}=(0,_2_.lD)(options.repository),asking=(call,permission,ask)=>(0,_2_.
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
throw senseless(PERMISSION,"none of its base roles")}}function senseless(call,what){return new _3_.Rk("unknown-outcome",
call,`GitHub's answer has ${what}.`)}}),6380:((_m_,_e_,_r_)=>{_r_.d(_e_,{EO:()=>requestPastGates,Io:()=>gatesPassedBy,L8:()=>refuseUnreadBase,
aU:()=>forcedGates});var _4_=_r_(6424),_5_=_r_(3966),_6_=_r_(8679),_7_=_r_(2421),_8_=_r_(3694),FORCED="smr/forced";function requestPastGates(request,gates,onGateFailure){
let failed=(0,_4_.Tm)(gates);if(failed.length===0)return{request,forced:!1};if(onGateFailure==="stop")return;let names=[
...new Set(failed.map(({metric})=>metric))].join(" "),metadata={...request.CustomerMetadataProperties,[FORCED]:(0,_5_.TP)(
names)};return{request:{...request,CustomerMetadataProperties:metadata},forced:!0}}function forcedGates(metadata){return metadata?.[FORCED]||
void 0}function refuseUnreadBase({unreadBase}){if(unreadBase===void 0)return;let{reasons,cures}=unreadBase,hint=[...cures,
"`base-gates: ignore` does without them."].join(" ");throw new _8_.lZ("base-unread",`Whether the gates of the base branc\
h hold is not known. ${reasons.join(". ")}.`,{hint})}function gatesPassedBy(results){let judged=(0,_4_.Zl)(results.flatMap(
({gates})=>gates));return judged==="true"&&results.some(isUnjudged)?"unknown":judged}function isUnjudged({outcome,file:{
manifest},isBaseUnread}){return isBaseUnread?!0:outcome.kind!=="offline"?outcome.kind==="failed":Object.values(manifest.
metrics?.values??{}).some(({gate})=>gate!==void 0&&(0,_7_.Gb)({level:gate.level??_7_.DY}))&&(0,_6_.LT)(manifest)}}),4484:((_m_,_e_,_r_)=>{
_r_.d(_e_,{V:()=>versionOutputs});function versionOutputs(of){let{arn,approvalStatus,registered}=of,[,group="",version=""]=/:model-package\/([^/]+)\/(\d+)$/.
exec(arn)??[];return[["model-package-arn",arn],["model-package-version",version],["model-package-group",group],["approva\
l-status",approvalStatus],["registered",String(registered)]]}}),5012:((_m_,_e_,_r_)=>{_r_.d(_e_,{r:()=>writeRecord});var _9_=_r_(
6203),_3_=_r_(3694);async function writeRecord({inputs,run,runner},of){let{arn,pullRequestNumber,isMade=!0,render}=of,mayComment=inputs.
comment!=="never"&&!inputs.dryRun&&inputs.githubToken!=="";if(!(pullRequestNumber===void 0||!mayComment))try{let pullRequest=await open(
inputs.githubToken,run.context.repository,pullRequestNumber),existing=await pullRequest.findComment(_9_._,arn);if(!isMade&&
(existing===void 0||!isAbout(existing.body,arn)))return;let marker=existing?firstLine(existing):(0,_9_.Q)(inputs.commentKey??
`record of ${arn}`),body=render({marker});return body===void 0?existing?.url:await pullRequest.writeComment({existing,marker,
body})}catch(error){if(!(error instanceof _3_.Rk))throw error;runner.warning(`The comment could not be written: ${(0,_3_.
mu)(error)}`);return}}async function open(token,repository,number){let{pullRequestPort}=await _r_.e(2581).then(_r_.bind(
_r_,2581));return pullRequestPort({token,repository,number})}function isAbout(body,arn){return body.split(/\r?\n/).includes(
arn)}function firstLine({body}){return body.split(`
`,1)[0]??""}}),286:((_m_,_e_,_r_)=>{_r_.r(_e_),_r_.d(_e_,{runApprove:()=>runApprove});var _10_=_r_(9512),_11_=_r_(5012),
_12_=_r_(7418),_13_=_r_(4747),_14_=_r_(5867),_15_=_r_(1949),_16_=_r_(1769),_17_=_r_(3450),_18_=_r_(6937),_19_=_r_(6440),
_20_=_r_(9997),_21_=_r_(3667),_22_=_r_(5694),_23_=_r_(1336),_24_=_r_(4268),_25_=_r_(9352),_26_=_r_(183),_27_=_r_(3479),_28_=_r_(
8375),_29_=_r_(6695),_30_=_r_(3799),_31_=_r_(6203),_32_=_r_(204),_33_=_r_(5536),_34_=_r_(9097),_35_=_r_(9575),_36_=_r_(1609),
_37_=_r_(1321),_38_=_r_(4238),_39_=_r_(6316),_40_=_r_(1183),_41_=_r_(6380),_42_=_r_(6424),_43_=_r_(6761),_44_=_r_(3275),
_45_=_r_(2764),_46_=_r_(3966),_47_=_r_(1382),_48_=_r_(1397),_49_=_r_(1102),_50_=_r_(9090),_51_=_r_(4454),_52_=_r_(2354),
_53_=_r_(74),_54_=_r_(9159),_55_=_r_(1659),_56_=_r_(4421),_57_=_r_(6450),_58_=_r_(4813),_59_=_r_(664),_60_=_r_(8679),_61_=_r_(
9892),_62_=_r_(3381),_63_=_r_(6801),_64_=_r_(478),_65_=_r_(2421),_66_=_r_(5564),_67_=_r_(4139),_68_=_r_(4104),_69_=_r_(3162),
_70_=_r_(823),_71_=_r_(8227),_72_=_r_(4513),_73_=_r_(9598),_74_=_r_(4484),_75_=_r_(3854),_76_=_r_(5715),_77_=_r_(3694),_78_=_r_(
2197),_79_=_r_(793),_80_=_r_(8734),_81_=_r_(5271),_82_=_r_(4976),_83_=_r_(362);function isBotLogin(login){return login.endsWith(
"[bot]")}async function findApprovers({environment,run},gitHub){if(environment===void 0||environment==="")return startedBy(
run.triggeringActor,NO_ENVIRONMENT,gitHub);let approved=(await reviewsOf(gitHub)).filter(({state})=>state==="approved").
filter(({environments})=>environments.some(name=>name.toLowerCase()===environment.toLowerCase())),people=approved.filter(
({login,isBot})=>!isBot&&!isBotLogin(login)),logins=[...new Set((people.length>0?people:approved).map(({login})=>login))];
if(logins.includes(""))throw new _77_.lZ("access-denied","Who reviewed this run is not known: that account is gone.",{hint:"\
Start a new run and have it reviewed."});return logins.length>0?{approvers:{logins,from:"reviewers"},checks:[]}:startedBy(
run.triggeringActor,`Nobody had to review the environment ${environment}: it has no required reviewers.`,gitHub)}var NO_ENVIRONMENT="\
This job has no `environment:`, or it is not known.",REVIEWERS="Give the job an `environment:` with required reviewers";
async function startedBy(login,why,gitHub){if(login==="")throw new _77_.lZ("invalid-input",`${why} And nothing says who \
started this run.`,{hint:"Approve and reject run in GitHub Actions, in a job with a protected `environment:`."});await refuseWithoutWrite(
login,gitHub);let approvers={logins:[login],from:"triggering-actor"},check={level:"notice",title:"Approver",detail:`${why}\
 So whoever started the run counts as approver.`};return{approvers,checks:[check]}}async function refuseWithoutWrite(login,gitHub){
let role=await roleOf(login,gitHub);if(!(role==="admin"||role==="write"))throw new _77_.lZ("not-permitted",`${login} sta\
rted this run and has the permission \`${role}\` in this repository; without a reviewed environment a decision needs \`wri\
te\`.`,{hint:`${REVIEWERS}, or let somebody with write access start the run.`})}async function roleOf(login,gitHub){try{
return await gitHub.roleOf(login)}catch(error){if(!(error instanceof _77_.Rk))throw error;if(error.kind==="not-found")return"\
none";throw unreadable(`What ${login}, who started this run, may do in this repository cannot be read`,error,{denied:`${REVIEWERS}\
, or give \`github-token\` a token that may read the repository, as the job's own is.`})}}async function reviewsOf(gitHub){
try{return await gitHub.reviewersOfThisRun()}catch(error){throw error instanceof _77_.Rk?unreadable("Who reviewed this r\
un cannot be read, so nobody can be named",error,{denied:"Give the job `permissions: actions: read`. Naming any permissi\
on takes away all that are not named."}):error}}function unreadable(what,error,{denied}){let isDenied=error.kind==="acce\
ss-denied"||error.kind==="not-found",{code:code2,message,hint=_75_.Bs}=(0,_75_.z6)(error,what);return new _77_.lZ(isDenied?
"access-denied":code2,message,{hint:isDenied?denied:hint,cause:error})}function wantedStatus({mode}){return mode==="appr\
ove"?"Approved":"Rejected"}function refuseUndecidable(version,settings){let{description,arn}=version;refuseIncomplete(version);
let specification=(0,_20_.BL)(description);if(settings.mode==="approve"&&specification.kind==="changed")throw changedSpecification(
arn);let status=description.ModelApprovalStatus;if(status===wantedStatus(settings))return{kind:"unchanged",checks:[]};if(settings.
mode==="approve"&&status==="Rejected"&&settings.reason.trim()==="")throw new _77_.lZ("invalid-input",`reason: is empty, \
and ${arn} was rejected before${saidOn(version)}.`,{hint:"Say in `reason` why it is approved after all."});let forced=settings.
mode==="approve"?(0,_41_.aU)(description.CustomerMetadataProperties):void 0;if(forced!==void 0&&settings.reason.trim()===
"")throw new _77_.lZ("invalid-input",`reason: is empty, and ${arn} was registered past failed gates: ${forced}.`,{hint:"\
Say in `reason` why it is approved although these gates failed."});return{kind:"open",checks:[...specificationChecks(specification),
...servingChecks(version),...gateChecks(forced)]}}function planDecision(from){let{version,settings,approvers,now}=from,checks2=settings.
mode==="approve"?[...secondLock(from),...alsoNamed(from.authors)]:[],decision={status:wantedStatus(settings),by:approvers.
logins,at:new Date(Math.floor(now.getTime()/1e3)*1e3),reason:(0,_43_.JH)(settings.reason),runUrl:settings.run.runUrl};return{
request:{ModelPackageArn:version.arn,ModelApprovalStatus:decision.status,ApprovalDescription:(0,_43_.el)(decision)},decision,
checks:checks2}}function changedSpecification(arn){return new _77_.lZ("changed-since-approval",`The specification of ${arn}\
 is not the one it was registered with: somebody changed it since. It was not approved.`,{hint:"Reject it (mode: reject)\
, and register the changed model as a new version."})}function saidOn({description}){let decision=(0,_43_.B1)(description.
ApprovalDescription);return decision===void 0?description.ApprovalDescription?` (${description.ApprovalDescription})`:"":
` by ${decision.by.join(" and ")}${decision.reason===""?"":`: ${decision.reason}`}`}function refuseIncomplete({description,
arn}){let status=description.ModelPackageStatus;if(status!=="Completed")throw status==="Failed"?new _77_.lZ("failed",`${arn}\
 is Failed and can never serve: ${(0,_44_.Fw)(description)}`,{hint:"Correct what it names, and register the model again."}):
new _77_.lZ("failed",`${arn} is ${status??"without a status"}, not Completed. Nothing was decided.`,{hint:status==="Dele\
ting"?"Somebody deletes it.":"Run the job again when the registration has completed."})}function gateChecks(forced){return forced===
void 0?[]:[{level:"warning",title:"Gates",detail:`It was registered past failed gates: ${forced}.`}]}function servingChecks({
description}){return(0,_20_.v)(description)?[]:[{level:"warning",title:"Nothing to serve",detail:"The version has no inf\
erence specification: it was only logged, and no deployment can come of it."}]}function specificationChecks(specification){
switch(specification.kind){case"same":return[];case"extended":return[{level:"warning",title:"Specification",detail:`${(0,_20_.
em)(specification.added)} A deployment by this action serves none of it.`}];case"changed":return[{level:"warning",title:"\
Specification",detail:"Somebody changed it since it was registered."}];case"unknown":return[{level:"warning",title:"Spec\
ification",detail:"The version was not registered by this action, so nothing shows whether it was changed since."}]}}function secondLock(from){
let{settings,approvers,authors}=from,own=approvers.logins.filter(login=>authors.logins.some(author=>isSameLogin(author,login))),
bots=approvers.logins.filter(isBotLogin);if(settings.allowSelfApproval){let said=[...own.length>0?[`${own.join(" and ")}\
 approves a version of their own.`]:[],...bots.length>0?[`${bots.join(" and ")} is a bot.`]:[],...authors.gaps.map(({what})=>what)];
return said.length===0?[]:[{level:"warning",title:"Self-approval",detail:`Allowed by allow-self-approval. ${said.join(" ")}`}]}
let how=approvers.from==="reviewers"?"reviewed this run":"started this run";if(own.length>0)throw new _77_.lZ("self-appr\
oval",`${own.join(" and ")} ${how} and is an author of the version.`,{hint:"Let somebody else review the environment of \
this job; start a new run for it, since reviews of earlier attempts count."});if(bots.length>0)throw new _77_.lZ("self-a\
pproval",`${bots.join(" and ")} ${how} and is a bot, which answers for nobody.`,{hint:"Give the job an `environment:` wi\
th required reviewers."});if(authors.gaps.length>0){let denied=authors.gaps.some(({isDenied})=>isDenied);throw new _77_.
lZ(denied?"access-denied":"self-approval",`Whether ${approvers.logins.join(" and ")} is an author of the version cannot \
be told. ${authors.gaps.map(({what})=>what).join(" ")}`,{hint:[...new Set(authors.gaps.map(({hint})=>hint))].join(" ").trim()})}
return[]}function alsoNamed({alsoNamed:names}){return names.length===0?[]:[{level:"notice",title:"Also in the commits",detail:`\
Its commits name these, too, who do not count as authors (bots, whoever merged, addresses of no known account): ${names.
slice(0,MAX_NAMED).join(", ")+(names.length>MAX_NAMED?", …":"")}.`}]}var MAX_NAMED=10;function isSameLogin(one,other){
let plain=login=>login.toLowerCase().replace(/[^a-z0-9_-]/g,"_");return plain(one)===plain(other)}function isOurs({description},{
request:request2}){return description.ModelApprovalStatus===request2.ModelApprovalStatus&&description.ApprovalDescription===
request2.ApprovalDescription}function unknownOutcome({version,plan},cause){return new _77_.lZ("unknown-outcome",`Whether\
 ${version.arn} is ${plan.request.ModelApprovalStatus} is not known: ${cause.call}: ${cause.message}`,{hint:"Run the job\
 again: it finds what was written.",cause})}var SETTLE_MILLISECONDS=5e3,MAX_ATTEMPTS=4,PAUSE_MILLISECONDS=2e3;async function settle(at,ports){
await ports.clock.sleep(SETTLE_MILLISECONDS);let now=await readBack(at,ports);if(now instanceof _77_.Rk)return{outcome:{
kind:"unknown-outcome",error:unknownOutcome(at,now)},version:at.version,checks:[]};if(now===void 0)return{outcome:{kind:"\
overtaken",error:new _77_.lZ("failed",`${at.version.arn} was deleted right after the decision.`)},version:at.version,checks:[]};
let{decision,request:request2}=at.plan,status=now.description.ModelApprovalStatus;if(status==="Approved"&&request2.ModelApprovalStatus===
"Approved"&&(0,_20_.BL)(now.description).kind==="changed")return takeBack(now,at,ports);if(isOurs(now,at.plan)){let before=at.
version.description.ModelApprovalStatus??"not set";return{outcome:{kind:"decided",decision,before},version:now,checks:[]}}
if(status===request2.ModelApprovalStatus){let detail=`Somebody else did the same right after${saidOn(now)}; the record i\
s theirs.`;return{outcome:{kind:"unchanged"},version:now,checks:[{level:"notice",title:"Decided",detail}]}}return{outcome:{
kind:"overtaken",error:new _77_.lZ("superseded",`${now.arn} was ${request2.ModelApprovalStatus} and became ${status??"un\
decided"} right after${saidOn(now)}.`,{hint:"Two decided at once: talk to each other, then run the job again."})},version:now,
checks:[]}}async function readBack(at,ports){return attempts(()=>(0,_44_.MP)({address:at.address,reader:ports.registry},
at.version.arn,"metrics"),ports)}async function takeBack(now,at,ports){let{runUrl}=at.plan.decision,request2={ModelPackageArn:now.
arn,ModelApprovalStatus:"Rejected",ApprovalDescription:`Rejected: the specification was changed while it was being appro\
ved [${runUrl}]`.slice(0,1024)},what=`The specification of ${now.arn} was changed while it was being approved.`,failure=await attempts(
()=>ports.registry.updateModelPackage(request2),ports),after=await readBack(at,ports),version=after instanceof _77_.Rk||
after===void 0?now:after;return{outcome:{kind:"taken-back",error:version.description.ModelApprovalStatus==="Approved"?new _77_.
lZ("changed-since-approval",`${what} It is still Approved, for it could not be rejected.`,{hint:`Reject it at once. ${failure instanceof
_77_.Rk?(0,_75_.z6)(failure,"It was tried").message:""}`.trim()}):new _77_.lZ("changed-since-approval",`${what} The appr\
oval was taken back: it is Rejected.`,{hint:"Find out who changed it (CloudTrail: UpdateModelPackage), and register the \
model again."})},version,checks:[]}}async function attempts(call,{clock:clock2}){for(let attempt=1;;attempt+=1){let answer=await call().
catch(_75_.tf);if(!(answer instanceof _77_.Rk)||attempt===MAX_ATTEMPTS)return answer;await clock2.sleep(PAUSE_MILLISECONDS)}}
var MAX_ATTEMPTS2=5,FIRST_PAUSE_MILLISECONDS=1e3;async function applyDecision(at,ports){let{request:request2}=at.plan,doubt;
for(let attempt=0;attempt<MAX_ATTEMPTS2;attempt+=1){attempt>0&&await ports.clock.sleep(FIRST_PAUSE_MILLISECONDS*2**(attempt-
1));let now2=await read(at,ports,doubt!==void 0);if(isOurs(now2,at.plan))return settle(at,ports);let others2=decidedByOthers(
now2,at,doubt);if(others2!==void 0)return others2;if(request2.ModelApprovalStatus==="Approved"&&(0,_20_.BL)(now2.description).
kind==="changed")throw changedSpecification(now2.arn);refuseIncomplete(now2);try{return await ports.registry.updateModelPackage(
request2),await settle(at,ports)}catch(error){if(!(0,_75_.N6)(error,"unknown-outcome","conflict"))throw error;doubt=error}}
let now=await read(at,ports,doubt!==void 0);if(isOurs(now,at.plan))return settle(at,ports);let others=decidedByOthers(now,
at,doubt);if(others!==void 0)return others;throw stillOpen(now,doubt)}async function read(at,{registry:reader},isInDoubt){
let inDoubt=isInDoubt?cause=>unknownOutcome(at,cause):void 0;return(0,_12_.R)({address:at.address,reader},{arn:at.version.
arn,card:"metrics",inDoubt})}function decidedByOthers(now,{plan,version},doubt){let status=now.description.ModelApprovalStatus;
if(status===version.description.ModelApprovalStatus&&now.description.ApprovalDescription===version.description.ApprovalDescription)
return;if(status===plan.request.ModelApprovalStatus){let detail=`Somebody else did the same meanwhile${saidOn(now)}; the\
ir record was left.`;return{outcome:{kind:"unchanged"},version:now,checks:[{level:"notice",title:"Decided",detail}]}}let error=new _77_.
lZ("superseded",`${now.arn} became ${status??"undecided"} meanwhile${saidOn(now)}. `+(doubt===void 0?"Nothing was writte\
n.":"Nothing was written over that."),{hint:"Talk to each other, then run the job again."});return{outcome:{kind:doubt===
void 0?"refused":"overtaken",error},version:now,checks:[]}}function stillOpen(now,doubt){return new _77_.lZ("failed",`Th\
e decision was not written in ${MAX_ATTEMPTS2} attempts: ${doubt?.call}: ${doubt?.message} ${now.arn} is still ${now.description.
ModelApprovalStatus??"undecided"}.`,{hint:"Run the job again.",...(0,_76_.s)({cause:doubt})})}var NO_AUTHORS={logins:[],
alsoNamed:[],gaps:[]};async function findAuthors({description},{run},gitHub){let metadata=description.CustomerMetadataProperties??
{},recorded=[metadata["smr/actor"],metadata["smr/author"]].filter(login=>login!==void 0),origin=(0,_13_.yv)({description});
if(metadata["smr/actor"]===void 0||origin===void 0)return unknown(recorded,"The version does not say who registered it.",
FOREIGN);if(!(0,_13_.iI)(origin,run)){let hint=`Approve it from a workflow of that repository. ${FOREIGN}`;return unknown(
recorded,`It was registered from ${origin.repository}, whose authors are not known here.`,hint)}if(origin.commit==="")return unknown(
recorded,"The version names no commit.",`Register it again. ${FOREIGN}`);let found=await Promise.all([ofCommit(origin.commit,
gitHub),ofPullRequests(origin,gitHub)]);return union({logins:recorded,alsoNamed:[],gaps:[]},...found)}var FOREIGN="Whoev\
er has looked at who made it may set `allow-self-approval: true` for this run, or approve it in SageMaker Studio.";function union(...all){
let logins=[...new Set(all.flatMap(one=>one.logins).filter(login=>login!==""))];return{logins,alsoNamed:[...new Set(all.
flatMap(one=>one.alsoNamed))].filter(name=>!logins.includes(name)),gaps:all.flatMap(one=>one.gaps).filter(({what},index,gaps)=>gaps.
findIndex(gap=>gap.what===what)===index)}}async function ofPullRequests({commit,pullRequest:claimed},gitHub){let read2=await readable(
()=>gitHub.pullRequestsOf(commit),nameOf(commit),"pull-requests: read");if("gaps"in read2)return read2;let numbers=claimed!==
void 0&&read2.value.includes(claimed)?[claimed]:[...read2.value,...claimed===void 0?[]:[claimed]];return union(...await Promise.
all(numbers.map(number=>ofPullRequest(number,gitHub))))}async function ofPullRequest(number,gitHub){let read2=await readable(
()=>gitHub.pullRequestAuthors(number),`pull request #${number}`,"pull-requests: read");if("gaps"in read2)return read2;let{
author,isComplete,logins,alsoNamed:alsoNamed2}=read2.value,gaps=isComplete?[]:[{what:`Pull request #${number} has more c\
ommits than GitHub lists.`,hint:"Split it.",isDenied:!1}],gone=author===""?[{what:`Who opened pull request #${number} is\
 gone.`,hint:"",isDenied:!1}]:[];return{logins:[author,...logins],alsoNamed:alsoNamed2,gaps:[...gaps,...gone,...unlinked(
read2.value)]}}async function ofCommit(commit,gitHub){let read2=await readable(()=>gitHub.commitAuthors(commit),nameOf(commit),
"contents: read");if("gaps"in read2)return read2;let{logins,alsoNamed:alsoNamed2}=read2.value;return{logins,alsoNamed:alsoNamed2,
gaps:unlinked(read2.value)}}function nameOf(commit){return`commit ${commit.slice(0,7)}`}function unlinked({unlinkedCommits}){
return unlinkedCommits.slice(0,3).map(sha=>({what:`The author of ${nameOf(sha)} has no account on GitHub, so nobody can \
tell who wrote it.`,hint:"Add the address of the commit to the author's account.",isDenied:!1}))}async function readable(read2,what,permission){
try{return{value:await read2()}}catch(error){if(!(error instanceof _77_.Rk))throw error;let isDenied=error.kind==="acces\
s-denied"||error.kind==="not-found",hint=isDenied?`Give the job \`permissions: ${permission}\`.`:error.kind==="invalid-r\
equest"?FOREIGN:error.hint??_75_.Bs,sentence=`The authors of ${what} cannot be read: ${(0,_75_.s$)(error)}`;return{...NO_AUTHORS,
gaps:[{what:sentence,hint,isDenied}]}}}function unknown(logins,what,hint){return{logins,alsoNamed:[],gaps:[{what,hint,isDenied:!1}]}}
var MAX_NEWER=20,CONCURRENT_DESCRIBES=5;async function findNewer(version,at){let origin=(0,_13_.yv)(version);if(origin?.
pullRequest===void 0)return{newer:[],checks:[]};try{let{versions}=await(0,_44_.aH)(at),higher=versions.filter(one=>one.version>
version.version).slice(0,MAX_NEWER);return{newer:(await(0,_61_.y)(higher,CONCURRENT_DESCRIBES,({arn})=>(0,_44_.MP)(at,arn))).
filter(one=>one!==void 0).filter(one=>isSamePullRequest((0,_13_.yv)(one),origin)&&one.description.ModelPackageStatus!=="\
Failed").map(one=>({arn:one.arn,version:one.version,approvalStatus:one.description.ModelApprovalStatus??"not set"})),checks:[]}}catch(error){
if(!(error instanceof _77_.Rk))throw error;let detail=`Whether the pull request has a newer version is not known: ${error.
call}: ${error.message}`;return{newer:[],checks:[{level:"notice",title:"Newer versions",detail}]}}}function isSamePullRequest(one,other){
return one?.repository===other.repository&&one.pullRequest===other.pullRequest}async function approve(request2,ports){let{
mode,reason}=request2.settings,known={mode,reason,authors:[],newer:[],served:[],checks:[]},note=more=>{known={...known,...more,
checks:[...known.checks,...more.checks??[]]}},outcome;try{outcome=await decide(request2,ports,note)}catch(error){outcome=
ended((0,_75_.Ez)(error,"Nothing was written"))}return{...known,outcome}}function ended(error){return{kind:error.code===
"unknown-outcome"?"unknown-outcome":"refused",error}}async function decide(request2,ports,note){let{settings}=request2,{
address,arn}=target(request2);note({group:address.name});let version=await(0,_44_.e$)({address,reader:ports.registry},arn,
"metrics");note({version,served:(0,_21_.ow)(version.description.CustomerMetadataProperties)});let undecided=refuseUndecidable(
version,settings);note({checks:undecided.checks});let newer=findNewer(version,{address,reader:ports.registry,clock:ports.
clock});if(undecided.kind==="unchanged")return note(await newer),{kind:"unchanged"};let[approvers,authors,others]=await Promise.
all([findApprovers(settings,ports.gitHub),settings.mode==="approve"?findAuthors(version,settings,ports.gitHub):NO_AUTHORS,
newer]);note({approvers:approvers.approvers,authors:authors.logins}),note({checks:approvers.checks}),note(others);let plan=planDecision(
{version,settings,approvers:approvers.approvers,authors,now:ports.clock.now()});if(note({checks:plan.checks}),settings.dryRun)
return{kind:"planned",request:plan.request};let applied=await applyDecision({plan,version,address},ports);return note({version:applied.
version,checks:applied.checks}),applied.outcome}function target({files,settings}){if(settings.mode==="reject"&&settings.
reason.trim()==="")throw new _77_.lZ("invalid-input","reason: is empty, and a rejection needs one.",{hint:"Say in `reaso\
n` what has to change; whoever registered the version reads it."});let registryAccount=settings.registryAccount||settings.
callerAccount,reference=(0,_15_.Wf)({...settings,registryAccount,modelIsTag:!1});if(reference.kind!=="version")throw new _77_.
lZ("invalid-input",`model: "${settings.model}" names no version to ${settings.mode}.`,{hint:"Give GROUP@vN, vN (with one\
 manifest) or an ARN: a decision is about the version somebody has looked at."});let group=groupOf(files,reference,settings),
address=(0,_19_.c)(group,settings);return{address,arn:address.versionArn(reference.version)}}function groupOf(files,reference,settings){
if(files.length>0)return(0,_15_.yY)(files,reference).manifest.group;if(reference.group!==void 0)return reference.group;throw new _77_.
lZ("invalid-input",`model: "${settings.model}" names no group, and there is no manifest.`,{hint:"Give GROUP@vN, or check\
 the repository out before this step."})}function renderApprovalComment(of){let{result,context,marker}=of,{version,group,
outcome}=result;if(!(version===void 0||group===void 0||!isWorthCommenting(outcome.kind))&&!(outcome.kind==="unchanged"&&
!isOwed(result,context)))return(0,_15_.sF)({marker,heading:outcome.kind==="unchanged"?decidedHeading(result):headingOf(result),
group,version,body:bodyOf(result),context,...outcome.kind==="decided"?{decision:outcome.decision}:{}})}function isOwed({
version,served},{serverUrl,repository,runId}){let before=(0,_43_.B1)(version?.description.ApprovalDescription),isOfThisRun=before?.
runUrl===`${serverUrl}/${repository}/actions/runs/${runId}`;return served.length===0&&(before===void 0||isOfThisRun)}function renderApprovalSummary(of){
let{result,context}=of,{version,group,outcome}=result;if(version===void 0||group===void 0)return`${(0,_36_.Bv)((0,_36_.qy)`<h3>${headingOf(
result)}</h3>`,...bodyOf(result)).source}
`;let decision=outcome.kind==="decided"?{decision:outcome.decision}:{};return(0,_15_.sF)({heading:headingOf(result),group,
version,body:bodyOf(result),context,...decision})}function isWorthCommenting(kind){switch(kind){case"decided":case"uncha\
nged":case"overtaken":case"taken-back":return!0;case"planned":case"refused":case"unknown-outcome":return!1}}function decidedHeading({
version,group,mode}){let name=version!==void 0&&group!==void 0?(0,_15_.sh)(group,version.version):(0,_36_.qy)`The version`;
return(0,_36_.qy)`${mode==="approve"?"✅":"⛔"} ${name} is ${mode==="approve"?"approved":"rejected"}`}function headingOf(result){
let{version,group,outcome,mode}=result,name=version!==void 0&&group!==void 0?(0,_15_.sh)(group,version.version):(0,_36_.
qy)`The version`,done=mode==="approve"?"approved":"rejected";switch(outcome.kind){case"decided":return decidedHeading(result);case"\
unchanged":return(0,_36_.qy)`⚪ ${name} is ${done} already`;case"planned":return(0,_36_.qy)`📝 ${name}: dry run, nothing was sent`;case"\
refused":return(0,_36_.qy)`❌ ${name} was not ${done}: ${outcome.error.code}`;case"overtaken":return(0,_36_.qy)`❌ ${name} was ${done}, and somebody else changed that`;case"\
taken-back":return(0,_36_.qy)`⛔ ${name} was changed while it was approved`;case"unknown-outcome":return(0,_36_.qy)`❓ ${name}: it is not known whether it was ${done}`}}
function bodyOf(result){return["error"in result.outcome?(0,_14_.n)(result.outcome.error):void 0,newerVersions(result),stillServing(
result),...checks(result),request(result),next(result)]}var MAX_NEWER2=5;function newerVersions({newer,mode}){if(newer.length===
0||mode==="reject")return;let named=newer.toSorted((a,b)=>b.version-a.version).slice(0,MAX_NEWER2).map(({version,approvalStatus})=>(0,_36_.
qy)`${version} (${(0,_36_.aY)(approvalStatus,40)})`),rest=newer.length>named.length?(0,_36_.qy)` and ${newer.length-named.
length} more`:(0,_36_.qy)``,word=newer.length===1?"version":"versions";return(0,_36_.xE)("WARNING",(0,_36_.FY)((0,_36_.Cr)(
"The same pull request has registered more since:"),(0,_36_.qy)`${word} ${(0,_36_.fj)(named,", ")}${rest}.`))}function stillServing({
served,mode,outcome}){if(mode==="approve"||served.length===0||outcome.kind==="refused")return;let places=(0,_36_.fj)(served.
map(({environment})=>(0,_36_.aY)(environment,100)),", ");return(0,_36_.xE)("WARNING",(0,_36_.FY)((0,_36_.Cr)((0,_36_.qy)`It was put into service in ${places}.`),
"A rejection does not take it out of there: roll back where it still serves."))}function checks({checks:found}){return found.
map(({level,title,detail})=>(0,_36_.Bv)((0,_36_.FY)((0,_36_.qy)`${level==="warning"?"⚠️":"ℹ️"} ${(0,_36_.Cr)((0,_36_.
qy)`${title}`)}`),(0,_33_.h1)(detail)))}function request({outcome}){if(outcome.kind==="planned")return(0,_36_.Bv)((0,_36_.
FY)((0,_36_.qy)`This is the ${(0,_36_.aY)("UpdateModelPackage")} request:`),(0,_33_.EU)("json",JSON.stringify(outcome.request,
null,2)))}function next({outcome,mode,group,version}){if(outcome.kind==="planned")return(0,_36_.FY)((0,_36_.Cr)("Next:"),
(0,_36_.qy)`run it without ${(0,_36_.aY)("dry-run")}.`);if(!(outcome.kind!=="decided"&&outcome.kind!=="unchanged"))return mode===
"reject"?(0,_36_.FY)((0,_36_.Cr)("Next:"),"a changed model is a new version."):(0,_36_.FY)((0,_36_.Cr)("Next:"),(0,_36_.
qy)`deploy ${(0,_36_.aY)(`${group}@v${version?.version}`,80)}.`)}async function runApprove(request2){let{inputs,run,runner}=request2;
(0,_16_.i)(request2);let region=(0,_49_._)(inputs);runner.info((0,_17_.fC)((0,_17_.vd)(run,inputs),"none"));let files=await(0,_17_.
kJ)(request2),session=await(0,_52_._s)(request2,region),result=await runner.group(`${inputs.mode==="approve"?"Approve":"\
Reject"} the version`,()=>approve({files,settings:settingsOf(request2,session)},{registry:{...(0,_27_.SI)(session.registry),
updateModelPackage:(0,_26_.V)(request2,{name:"sagemaker:UpdateModelPackage",call:(0,_27_.g9)(session.registry),what:({ModelPackageArn:arn,
ModelApprovalStatus:status})=>`the status ${status} of ${arn}`})},gitHub:(0,_10_.Y)({token:inputs.githubToken,repository:run.
context.repository,runId:run.context.runId}),clock:_72_.p}));return tell(request2,result)}function settingsOf({inputs,run},session){
let environment=session.environment??(inputs.environment||void 0);return{mode:inputs.mode,model:(0,_17_.vd)(run,inputs).
model,allowSelfApproval:inputs.allowSelfApproval,reason:inputs.reason,dryRun:inputs.dryRun,...(0,_52_.hD)(session),...(0,_76_.
s)({environment}),run:{serverUrl:run.context.serverUrl,repository:run.context.repository,runUrl:(0,_38_.Qm)(run.context),
triggeringActor:run.triggeringActor}}}async function tell(request2,result){let{runner}=request2,{outcome,version,group}=result;
for(let{level,title,detail}of result.checks)level==="warning"?runner.warning(`${title}: ${detail}`):runner.notice(`${title}\
: ${detail}`);for(let newer of result.newer)runner.warning(`The same pull request has registered version ${newer.version}\
 since (${newer.approvalStatus}).`);let said=version===void 0?result.mode:`${group} version ${version.version}`;runner.info(
`${said}: ${outcome.kind}`),outcome.kind==="planned"&&runner.info(`Dry run. UpdateModelPackage would be sent:
${JSON.stringify(outcome.request,null,2)}`);let failure="error"in outcome?outcome.error:void 0,context=(0,_22_.g)(request2),
status=version?.description.ModelApprovalStatus??"";return await(0,_23_.S3)(request2,{failure,summary:renderApprovalSummary(
{result,context}),outputs:version?(0,_74_.V)({arn:version.arn,approvalStatus:status,registered:!1}):[],report:{mode:result.
mode,outcome:outcome.kind,arn:version?.arn,approvalStatus:status,decision:outcome.kind==="decided"?outcome.decision:void 0,
approvers:result.approvers,authors:result.authors,newer:result.newer,reason:result.reason},comment:async()=>version&&(0,_11_.
r)(request2,{arn:version.arn,pullRequestNumber:(0,_13_._n)(version,request2.run.context),render:comment=>renderApprovalComment(
{result,context,...comment})})}),(0,_23_._1)(failure)}}),183:((_m_,_e_,_r_)=>{_r_.d(_e_,{V:()=>watchedCall});var _84_=_r_(
3694);function watchedCall({intent,cancellation},of){let{name,call,what,before=()=>{}}=of,note=(input,isAnswered)=>{let sentence=what(
input),others=intent.current().requests.filter(request=>request.what!==sentence);intent.update({phase:"changing",requests:[
...others,{what:sentence,isAnswered}]})},forget=input=>{intent.update({requests:intent.current().requests.filter(request=>request.
what!==what(input))})};return async input=>{if(cancellation.isRequested())throw new _84_.Rk("unreachable",name,"Not sent\
: the run was stopped.");try{before(input),note(input,!1)}catch(cause){let why="Not sent: the file that a kill would be \
explained from cannot be written.";throw new _84_.Rk("unreachable",name,why,{cause})}try{let output=await call(input);return quietly(
()=>note(input,!0)),output}catch(error){throw error instanceof _84_.Rk&&error.kind==="unknown-outcome"||quietly(()=>forget(
input)),error}}}function quietly(write){try{write()}catch{return}}}),6203:((_m_,_e_,_r_)=>{_r_.d(_e_,{Q:()=>commentMarker,
_:()=>MARKER_START});var _85_=_r_(7598),_86_=_r_.n(_85_),MAX_KEY=200,MARKER_START="<!-- sagemaker-model-registry:v1";function commentMarker(key){
return`${MARKER_START} ${encodeKey(key)} -->`}function encodeKey(key){let encoded=[...key].map((character,index,all)=>isPlain(
character,all[index+1])?character:percent(character)).join("");return encoded.length<=MAX_KEY?encoded:`${encoded.slice(0,
MAX_KEY).replace(/[%-][^%]?$/,"")}~${(0,_85_.createHash)("sha256").update(key).digest("hex")}`}function isPlain(character,next){
return/[A-Za-z0-9._/@]/.test(character)||character==="-"&&next!==void 0&&/[A-Za-z0-9]/.test(next)}function percent(character){
return[...new TextEncoder().encode(character)].map(byte=>`%${byte.toString(16).toUpperCase().padStart(2,"0")}`).join("")}}),
5867:((_m_,_e_,_r_)=>{_r_.d(_e_,{n:()=>errorAlert});var _87_=_r_(204),_88_=_r_(1609),_89_=_r_(2015);function errorAlert(error){
return(0,_88_.xE)("CAUTION",(0,_87_.pT)(error,{maxMessage:Number.POSITIVE_INFINITY,formatProblem:_89_.V}))}}),7418:((_m_,_e_,_r_)=>{
_r_.d(_e_,{R:()=>readBeforeWrite});var _90_=_r_(3275),_3_=_r_(3694);async function readBeforeWrite(at,{arn,card,inDoubt}){
try{let now=await(0,_90_.MP)(at,arn,card);if(now!==void 0)return now;throw new _3_.lZ("failed",`${arn} was deleted meanw\
hile.`)}catch(error){throw inDoubt!==void 0&&error instanceof _3_.Rk?inDoubt(error):error}}})};
