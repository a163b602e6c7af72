"use strict";exports.id=6171,exports.ids=[6171],exports.modules={4484:((_m_,_e_,_r_)=>{_r_.d(_e_,{V:()=>versionOutputs});function versionOutputs(of){
let{arn,approvalStatus,registered}=of,[,group="",version=""]=/:model-package\/([^/]+)\/(\d+)$/.exec(arn)??[];return[["mo\
del-package-arn",arn],["model-package-version",version],["model-package-group",group],["approval-status",approvalStatus],
["registered",String(registered)]]}}),6171:((_m_,_e_,_r_)=>{_r_.d(_e_,{registerVersions:()=>registerVersions});var _0_=_r_(
6356),_1_=_r_(8052),_2_=_r_(5111),_3_=_r_(9493),_4_=_r_(4415),_5_=_r_(7279),_6_=_r_(4871),_7_=_r_(1884),_8_=_r_(7241),_9_=_r_(
9255),_10_=_r_(3895),_11_=_r_(9684),_12_=_r_(8805),_13_=_r_(3598),_14_=_r_(6203),_15_=_r_(6182),_16_=_r_(5060),_17_=_r_(
6995),_18_=_r_(451),_19_=_r_(887),_20_=_r_(8444),_21_=_r_(6127),_22_=_r_(6949),_23_=_r_(4752),_24_=_r_(3380),_25_=_r_(172),
_26_=_r_(6839),_27_=_r_(339),_28_=_r_(5456),_29_=_r_(5920),_30_=_r_(8032),_31_=_r_(7689),_32_=_r_(2292),_33_=_r_(378),_34_=_r_(
5201),_35_=_r_(6660),_36_=_r_(1216),_37_=_r_(9695),_38_=_r_(7404),_39_=_r_(1102),_40_=_r_(74),_41_=_r_(1659),_42_=_r_(2251),
_43_=_r_(4513),_44_=_r_(5091),_45_=_r_(9501),_46_=_r_(1265),_47_=_r_(8605),_48_=_r_(1188),_49_=_r_(588),_50_=_r_(8311),_51_=_r_(
2421),_52_=_r_(1014),_53_=_r_(8445),_54_=_r_(9636),_55_=_r_(9598),_56_=_r_(4484),_57_=_r_(1403),_58_=_r_(3694),_59_=_r_(
5715),_60_=_r_(362);async function registerVersions(request,candidates){if(request.run.offline)return candidates.length===
0?settledVersions(request,[],{}):offline(request,candidates,request.run.offline);let pullRequest=await(0,_13_.Hw)(request);
return candidates.length===0?settledVersions(request,[],(0,_59_.s)({pullRequest})):online(request,candidates,pullRequest)}
function settledVersions(request,results,of){let{settled={failure:void 0},beside={},...taken}=of;return{settled,models:results.
length,gated:results,report:(0,_0_.rn)(results,(0,_1_.H)(request,{manifest:request.inputs.manifest,beside})),reportJson:(0,_0_.
l4)(results),...taken}}async function offline(request,candidates,because){let{checkOffline}=await Promise.all([_r_.e(2148),
_r_.e(6712)]).then(_r_.bind(_r_,6712)),why={fork:"the pull request comes from a fork, whose jobs get no credentials",dependabot:"\
Dependabot's jobs get no credentials",laptop:"this is not GitHub Actions"}[because];request.runner.notice(`Checked witho\
ut credentials: ${why}. Nothing is registered.`);let results=checkOffline({candidates:await(0,_6_.S3)(request,candidates),
because});return settledVersions(request,results,{settled:await(0,_0_.ku)(request,results,{})})}async function online(request,candidates,pullRequest){
let{inputs,run,runner}=request,region=(0,_39_._)(inputs),idToken=(0,_42_.S)(inputs),existing=(0,_13_.rA)(request,pullRequest,
(0,_13_.do)(inputs,run.context)),based=candidates.some(({file})=>(0,_48_.vw)(file.manifest))?void 0:(0,_6_.CL)(request,candidates);
based?.catch(()=>{});let{takeCredentials}=await Promise.all([_r_.e(7076),_r_.e(3105),_r_.e(5150)]).then(_r_.bind(_r_,2769)),
session=await takeCredentials(request,{region,idToken}),{registerPorts,registerSettings}=await Promise.all([_r_.e(7076),
_r_.e(8847),_r_.e(5925)]).then(_r_.bind(_r_,5925)),ports=registerPorts(request,session);request.onWriter(ports.writer);let{
register}=await Promise.all([_r_.e(3668),_r_.e(2148),_r_.e(2069)]).then(_r_.bind(_r_,2069)),results=await runner.group("\
Register",async()=>register({candidates:await(based??(0,_6_.lH)(request,candidates,ports.reports)),settings:registerSettings(
inputs,session),context:run.context},{...ports,...(0,_59_.s)({pullRequest}),onVersion:known=>outputVersion(request,{known,
isOnly:candidates.length===1})})),beside={trainingAccount:session.identity.account,registryAccount:session.registryAccount,
...(0,_59_.s)({approveWorkflow:inputs.approveWorkflow})},settled=await(0,_0_.ku)(request,results,beside,()=>(0,_0_.Fr)({
request,results,pullRequest,existing,beside}));return settledVersions(request,results,{settled,session,beside,...(0,_59_.
s)({pullRequest})})}function outputVersion({runner,intent},{known,isOnly}){let{version,registered}=known,manifest=known.
file.path,{versions,creations}=intent.current();if(versions.some(one=>one.manifest===manifest&&one.arn===version.arn))return;
if(isOnly)for(let[name,value]of(0,_56_.V)({...version,registered}))runner.setOutput(name,value);runner.info(`${manifest}\
: ${registered?"registered":"found"} ${version.arn} (${version.approvalStatus})`);let found={manifest,arn:version.arn,approvalStatus:version.
approvalStatus,registered},isOfGroup=group=>group===version.group||group.endsWith(`/${version.group}`);try{intent.update(
{versions:[...versions.filter(one=>one.manifest!==manifest),found],creations:creations.map(one=>isOfGroup(one.group)?{...one,
isAnswered:!0}:one)})}catch(error){runner.info(`The journal could not be written: ${String(error)}`)}}}),1102:((_m_,_e_,_r_)=>{
_r_.d(_e_,{_:()=>requiredRegion});var _61_=_r_(3694);function requiredRegion({region}){if(region!==void 0)return region;
throw new _61_.lZ("invalid-input","aws-region: is empty, and AWS_REGION and AWS_DEFAULT_REGION are not set",{hint:"Give \
the Region of the model package group, such as `aws-region: eu-west-1`."})}}),2251:((_m_,_e_,_r_)=>{_r_.d(_e_,{S:()=>idTokens,
g:()=>environmentClaim});var _62_=_r_(4513),_63_=_r_(9636),_64_=_r_(9702),_65_=_r_(3694),ATTEMPTS=5,FIRST_WAIT_MILLISECONDS=200,
DEADLINE_MILLISECONDS=3e4;function hasIdTokenEndpoint(){return!!(process.env.ACTIONS_ID_TOKEN_REQUEST_URL&&process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN)}
async function idToken({audience,clock:clock2}){for(let attempt=1;;attempt+=1){try{return await withDeadline((0,_63_.V9)(
audience))}catch(error){let message=(0,_65_.bD)(error);if(attempt===ATTEMPTS||!isRetryable(message))throw failure(message,
{cause:error,attempts:attempt})}await clock2.sleep(Math.random()*FIRST_WAIT_MILLISECONDS*2**attempt)}}function isRetryable(message){
let status=statusOf(message);return status===void 0||status==="429"||/^5\d\d$/.test(status)}function failure(message,options){
let status=statusOf(message),words=(/Error Message: (.*)/s.exec(message)?.[1]??message).replace(/^Error message: /,""),sentence=(status===
void 0?words:`HTTP ${status}: ${words}`).replace(/\s+/g," ").trim();return new _65_.Rk("credentials","GET ACTIONS_ID_TOK\
EN_REQUEST_URL",`GitHub gave no ID token: ${sentence}`,{...options,hint:isRetryable(message)?"Run the job again. Where i\
t stays, see https://www.githubstatus.com, and whether the runner may reach GitHub.":"Give the job `permissions: id-toke\
n: write`, see that the input `audience` is right, and run the job again."})}function statusOf(message){return/Error Code : (\d+)/.
exec(message)?.[1]}async function withDeadline(promise){let timer,late=new Promise((_,reject)=>{timer=setTimeout(()=>reject(
new Error("no answer within 30 s")),DEADLINE_MILLISECONDS)});try{return await Promise.race([promise,late])}finally{clearTimeout(
timer)}}function idTokens({audience,role,registryRole}){if(!(role||registryRole)||!hasIdTokenEndpoint())return;let first=idToken(
{audience,clock:_62_.p});return first.catch(()=>{}),()=>{let token=first??idToken({audience,clock:_62_.p});return first=
void 0,token}}function environmentClaim(token){let claims=(0,_64_.U4)(Buffer.from(token.split(".")[1]??"","base64url").toString(
"utf8")),claim=(0,_64_.C5)(claims,"environment");return typeof claim=="string"&&claim!==""?claim:void 0}})};
