"use strict";exports.id=7851,exports.ids=[7851],exports.modules={4640:((_m_,_e_,_r_)=>{_r_.d(_e_,{S:()=>idTokens,g:()=>environmentClaim});
var _0_=_r_(4513),_1_=_r_(9636),_2_=_r_(9702),_3_=_r_(5107),ATTEMPTS=5,FIRST_WAIT_MILLISECONDS=200,DEADLINE_MILLISECONDS=3e4;
function hasIdTokenEndpoint(){return!!(process.env.ACTIONS_ID_TOKEN_REQUEST_URL&&process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN)}
async function idToken({audience,clock:clock2}){for(let attempt=1;;attempt+=1){try{return await withDeadline((0,_1_.V9)(
audience))}catch(error){let message=(0,_3_.bD)(error);if(attempt===ATTEMPTS||!isRetryable(message))throw failure(message,
error)}await clock2.sleep(Math.random()*FIRST_WAIT_MILLISECONDS*2**attempt)}}function isRetryable(message){let code=/Error Code : (\w+)/.
exec(message)?.[1];return code===void 0||code==="undefined"||code==="429"||/^5\d\d$/.test(code)}function failure(message,cause){
return new _3_.Rk("credentials","GET ACTIONS_ID_TOKEN_REQUEST_URL",`GitHub gave no ID token: ${message.replace(/\s+/g," ").
trim()}`,{cause})}async function withDeadline(promise){let timer,late=new Promise((_,reject)=>{timer=setTimeout(()=>reject(
new Error("no answer within 30 s")),DEADLINE_MILLISECONDS)});try{return await Promise.race([promise,late])}finally{clearTimeout(
timer)}}function idTokens({audience,role,registryRole}){if(!(role||registryRole)||!hasIdTokenEndpoint())return;let first=idToken(
{audience,clock:_0_.p});return first.catch(()=>{}),()=>{let token=first??idToken({audience,clock:_0_.p});return first=void 0,
token}}function environmentClaim(token){let claims=(0,_2_.U4)(Buffer.from(token.split(".")[1]??"","base64url").toString(
"utf8")),claim=(0,_2_.C5)(claims,"environment");return typeof claim=="string"&&claim!==""?claim:void 0}}),7851:((_m_,_e_,_r_)=>{
_r_.d(_e_,{registerVersions:()=>registerVersions});var _4_=_r_(6469),_5_=_r_(8052),_6_=_r_(5111),_7_=_r_(9493),_8_=_r_(6010),
_9_=_r_(7279),_10_=_r_(8601),_11_=_r_(6203),_12_=_r_(6291),_13_=_r_(6995),_14_=_r_(451),_15_=_r_(5060),_16_=_r_(887),_17_=_r_(
8444),_18_=_r_(6481),_19_=_r_(3380),_20_=_r_(172),_21_=_r_(4752),_22_=_r_(6949),_23_=_r_(6839),_24_=_r_(3175),_25_=_r_(4827),
_26_=_r_(7689),_27_=_r_(2292),_28_=_r_(705),_29_=_r_(378),_30_=_r_(5201),_31_=_r_(693),_32_=_r_(5920),_33_=_r_(9365),_34_=_r_(
9695),_35_=_r_(7404),_36_=_r_(7107),_37_=_r_(1919),_38_=_r_(574),_39_=_r_(1038),_40_=_r_(3351),_41_=_r_(123),_42_=_r_(7506),
_43_=_r_(5722),_44_=_r_(71),_45_=_r_(8594),_46_=_r_(74),_47_=_r_(1659),_48_=_r_(7896),_49_=_r_(2023),_50_=_r_(7539),_51_=_r_(
7903),_52_=_r_(8061),_53_=_r_(2421),_54_=_r_(1014),_55_=_r_(4289),_56_=_r_(4640),_57_=_r_(4513),_58_=_r_(4484),_59_=_r_(
9142),_60_=_r_(5715),_61_=_r_(9636),_62_=_r_(9598),_63_=_r_(5107),_64_=_r_(362);async function registerVersions(request,candidates){
if(request.run.offline)return candidates.length===0?settledVersions(request,[],{}):offline(request,candidates,request.run.
offline);let pullRequest=await(0,_10_.Hw)(request);return candidates.length===0?settledVersions(request,[],(0,_60_.s)({pullRequest})):
online(request,candidates,pullRequest)}function settledVersions(request,results,of){let{settled={failure:void 0},beside={},
...taken}=of;return{settled,models:results.length,gated:results,report:(0,_4_.rn)(results,(0,_5_.H)(request,{manifest:request.
inputs.manifest,beside})),reportJson:(0,_4_.l4)(results),...taken}}async function offline(request,candidates,because){let{
checkOffline}=await Promise.all([_r_.e(2384),_r_.e(6473)]).then(_r_.bind(_r_,6473)),why={fork:"the pull request comes fr\
om a fork, whose jobs get no credentials",dependabot:"Dependabot's jobs get no credentials",laptop:"this is not GitHub A\
ctions"}[because];request.runner.notice(`Checked without credentials: ${why}. Nothing is registered.`);let results=checkOffline(
{candidates:await(0,_39_.S3)(request,candidates),because});return settledVersions(request,results,{settled:await(0,_4_.ku)(
request,results,{})})}async function online(request,candidates,pullRequest){let{inputs,run,runner}=request,region=(0,_36_.
_)(inputs),idToken=(0,_56_.S)(inputs),existing=(0,_10_.rA)(request,pullRequest,(0,_10_.do)(inputs,run.context)),based=candidates.
some(({file})=>(0,_51_.vw)(file.manifest))?void 0:(0,_39_.CL)(request,candidates);based?.catch(()=>{});let{takeCredentials}=await Promise.
all([_r_.e(9728),_r_.e(3279),_r_.e(1409)]).then(_r_.bind(_r_,3790)),session=await takeCredentials(request,{region,idToken}),
{registerPorts,registerSettings}=await Promise.all([_r_.e(9728),_r_.e(8443),_r_.e(3350)]).then(_r_.bind(_r_,969)),ports=registerPorts(
request,session);request.onWriter(ports.writer);let{register}=await Promise.all([_r_.e(8193),_r_.e(2384),_r_.e(1692)]).then(
_r_.bind(_r_,1692)),results=await runner.group("Register",async()=>register({candidates:await(based??(0,_39_.lH)(request,
candidates,ports.reports)),settings:registerSettings(inputs,session),context:run.context},{...ports,...(0,_60_.s)({pullRequest}),
onVersion:known=>outputVersion(request,{known,isOnly:candidates.length===1})})),beside={trainingAccount:session.identity.
account,registryAccount:session.registryAccount,...(0,_60_.s)({approveWorkflow:inputs.approveWorkflow})},settled=await(0,_4_.
ku)(request,results,beside,()=>(0,_4_.Fr)({request,results,pullRequest,existing,beside}));return settledVersions(request,
results,{settled,session,beside,...(0,_60_.s)({pullRequest})})}function outputVersion({runner,intent},{known,isOnly}){let{
version,registered}=known,manifest=known.file.path,{versions,creations}=intent.current();if(versions.some(one=>one.manifest===
manifest&&one.arn===version.arn))return;if(isOnly)for(let[name,value]of(0,_58_.V)({...version,registered}))runner.setOutput(
name,value);runner.info(`${manifest}: ${registered?"registered":"found"} ${version.arn} (${version.approvalStatus})`);let found={
manifest,arn:version.arn,approvalStatus:version.approvalStatus,registered},isOfGroup=group=>group===version.group||group.
endsWith(`/${version.group}`);try{intent.update({versions:[...versions.filter(one=>one.manifest!==manifest),found],creations:creations.
map(one=>isOfGroup(one.group)?{...one,isAnswered:!0}:one)})}catch(error){runner.info(`The journal could not be written: ${String(
error)}`)}}}),7107:((_m_,_e_,_r_)=>{_r_.d(_e_,{_:()=>requiredRegion});var _65_=_r_(5107);function requiredRegion({region}){
if(region!==void 0)return region;throw new _65_.lZ("invalid-input","aws-region: is empty, and AWS_REGION and AWS_DEFAULT\
_REGION are not set",{hint:"Give the Region of the model package group, such as `aws-region: eu-west-1`."})}})};
