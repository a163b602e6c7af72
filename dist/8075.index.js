"use strict";exports.id=8075,exports.ids=[8075],exports.modules={4484:((_m_,_e_,_r_)=>{_r_.d(_e_,{V:()=>versionOutputs});function versionOutputs(of){
let{arn,approvalStatus,registered}=of,[,group="",version=""]=/:model-package\/([^/]+)\/(\d+)$/.exec(arn)??[];return[["mo\
del-package-arn",arn],["model-package-version",version],["model-package-group",group],["approval-status",approvalStatus],
["registered",String(registered)]]}}),4640:((_m_,_e_,_r_)=>{_r_.d(_e_,{S:()=>idTokens,g:()=>environmentClaim});var _0_=_r_(
4513),_1_=_r_(9636),_2_=_r_(9702),_3_=_r_(5107),ATTEMPTS=5,FIRST_WAIT_MILLISECONDS=200,DEADLINE_MILLISECONDS=3e4;function hasIdTokenEndpoint(){
return!!(process.env.ACTIONS_ID_TOKEN_REQUEST_URL&&process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN)}async function idToken({audience,
clock:clock2}){for(let attempt=1;;attempt+=1){try{return await withDeadline((0,_1_.V9)(audience))}catch(error){let message=(0,_3_.
bD)(error);if(attempt===ATTEMPTS||!isRetryable(message))throw failure(message,error)}await clock2.sleep(Math.random()*FIRST_WAIT_MILLISECONDS*
2**attempt)}}function isRetryable(message){let code=/Error Code : (\w+)/.exec(message)?.[1];return code===void 0||code===
"undefined"||code==="429"||/^5\d\d$/.test(code)}function failure(message,cause){return new _3_.Rk("credentials","GET ACT\
IONS_ID_TOKEN_REQUEST_URL",`GitHub gave no ID token: ${message.replace(/\s+/g," ").trim()}`,{cause})}async function withDeadline(promise){
let timer,late=new Promise((_,reject)=>{timer=setTimeout(()=>reject(new Error("no answer within 30 s")),DEADLINE_MILLISECONDS)});
try{return await Promise.race([promise,late])}finally{clearTimeout(timer)}}function idTokens({audience,role,registryRole}){
if(!(role||registryRole)||!hasIdTokenEndpoint())return;let first=idToken({audience,clock:_0_.p});return first.catch(()=>{}),
()=>{let token=first??idToken({audience,clock:_0_.p});return first=void 0,token}}function environmentClaim(token){let claims=(0,_2_.
U4)(Buffer.from(token.split(".")[1]??"","base64url").toString("utf8")),claim=(0,_2_.C5)(claims,"environment");return typeof claim==
"string"&&claim!==""?claim:void 0}}),8075:((_m_,_e_,_r_)=>{_r_.d(_e_,{registerVersions:()=>registerVersions});var _4_=_r_(
1763),_5_=_r_(8052),_6_=_r_(5111),_7_=_r_(9493),_8_=_r_(6010),_9_=_r_(7279),_10_=_r_(4910),_11_=_r_(3351),_12_=_r_(1856),
_13_=_r_(7288),_14_=_r_(3895),_15_=_r_(9684),_16_=_r_(7010),_17_=_r_(6091),_18_=_r_(6203),_19_=_r_(3529),_20_=_r_(5060),
_21_=_r_(6995),_22_=_r_(2832),_23_=_r_(887),_24_=_r_(8444),_25_=_r_(6127),_26_=_r_(6949),_27_=_r_(4752),_28_=_r_(3380),_29_=_r_(
172),_30_=_r_(6839),_31_=_r_(380),_32_=_r_(2474),_33_=_r_(5920),_34_=_r_(8421),_35_=_r_(7689),_36_=_r_(2292),_37_=_r_(378),
_38_=_r_(5201),_39_=_r_(8635),_40_=_r_(4864),_41_=_r_(9695),_42_=_r_(7404),_43_=_r_(7107),_44_=_r_(74),_45_=_r_(1659),_46_=_r_(
4640),_47_=_r_(4513),_48_=_r_(5091),_49_=_r_(9501),_50_=_r_(1265),_51_=_r_(7539),_52_=_r_(6623),_53_=_r_(588),_54_=_r_(8311),
_55_=_r_(2421),_56_=_r_(1014),_57_=_r_(8445),_58_=_r_(9636),_59_=_r_(9598),_60_=_r_(4484),_61_=_r_(4143),_62_=_r_(5107),
_63_=_r_(5715),_64_=_r_(362);async function registerVersions(request,candidates){if(request.run.offline)return candidates.
length===0?settledVersions(request,[],{}):offline(request,candidates,request.run.offline);let pullRequest=await(0,_17_.Hw)(
request);return candidates.length===0?settledVersions(request,[],(0,_63_.s)({pullRequest})):online(request,candidates,pullRequest)}
function settledVersions(request,results,of){let{settled={failure:void 0},beside={},...taken}=of;return{settled,models:results.
length,gated:results,report:(0,_4_.rn)(results,(0,_5_.H)(request,{manifest:request.inputs.manifest,beside})),reportJson:(0,_4_.
l4)(results),...taken}}async function offline(request,candidates,because){let{checkOffline}=await Promise.all([_r_.e(5957),
_r_.e(5052)]).then(_r_.bind(_r_,5052)),why={fork:"the pull request comes from a fork, whose jobs get no credentials",dependabot:"\
Dependabot's jobs get no credentials",laptop:"this is not GitHub Actions"}[because];request.runner.notice(`Checked witho\
ut credentials: ${why}. Nothing is registered.`);let results=checkOffline({candidates:await(0,_10_.S3)(request,candidates),
because});return settledVersions(request,results,{settled:await(0,_4_.ku)(request,results,{})})}async function online(request,candidates,pullRequest){
let{inputs,run,runner}=request,region=(0,_43_._)(inputs),idToken=(0,_46_.S)(inputs),existing=(0,_17_.rA)(request,pullRequest,
(0,_17_.do)(inputs,run.context)),based=candidates.some(({file})=>(0,_52_.vw)(file.manifest))?void 0:(0,_10_.CL)(request,
candidates);based?.catch(()=>{});let{takeCredentials}=await Promise.all([_r_.e(5313),_r_.e(8982),_r_.e(9551)]).then(_r_.
bind(_r_,1932)),session=await takeCredentials(request,{region,idToken}),{registerPorts,registerSettings}=await Promise.all(
[_r_.e(5313),_r_.e(9349),_r_.e(3547)]).then(_r_.bind(_r_,3547)),ports=registerPorts(request,session);request.onWriter(ports.
writer);let{register}=await Promise.all([_r_.e(7730),_r_.e(5957),_r_.e(6203)]).then(_r_.bind(_r_,8584)),results=await runner.
group("Register",async()=>register({candidates:await(based??(0,_10_.lH)(request,candidates,ports.reports)),settings:registerSettings(
inputs,session),context:run.context},{...ports,...(0,_63_.s)({pullRequest}),onVersion:known=>outputVersion(request,{known,
isOnly:candidates.length===1})})),beside={trainingAccount:session.identity.account,registryAccount:session.registryAccount,
...(0,_63_.s)({approveWorkflow:inputs.approveWorkflow})},settled=await(0,_4_.ku)(request,results,beside,()=>(0,_4_.Fr)({
request,results,pullRequest,existing,beside}));return settledVersions(request,results,{settled,session,beside,...(0,_63_.
s)({pullRequest})})}function outputVersion({runner,intent},{known,isOnly}){let{version,registered}=known,manifest=known.
file.path,{versions,creations}=intent.current();if(versions.some(one=>one.manifest===manifest&&one.arn===version.arn))return;
if(isOnly)for(let[name,value]of(0,_60_.V)({...version,registered}))runner.setOutput(name,value);runner.info(`${manifest}\
: ${registered?"registered":"found"} ${version.arn} (${version.approvalStatus})`);let found={manifest,arn:version.arn,approvalStatus:version.
approvalStatus,registered},isOfGroup=group=>group===version.group||group.endsWith(`/${version.group}`);try{intent.update(
{versions:[...versions.filter(one=>one.manifest!==manifest),found],creations:creations.map(one=>isOfGroup(one.group)?{...one,
isAnswered:!0}:one)})}catch(error){runner.info(`The journal could not be written: ${String(error)}`)}}}),7107:((_m_,_e_,_r_)=>{
_r_.d(_e_,{_:()=>requiredRegion});var _65_=_r_(5107);function requiredRegion({region}){if(region!==void 0)return region;
throw new _65_.lZ("invalid-input","aws-region: is empty, and AWS_REGION and AWS_DEFAULT_REGION are not set",{hint:"Give \
the Region of the model package group, such as `aws-region: eu-west-1`."})}})};
