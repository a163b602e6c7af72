"use strict";exports.id=2296,exports.ids=[2296],exports.modules={4484:((_m_,_e_,_r_)=>{_r_.d(_e_,{V:()=>versionOutputs});function versionOutputs(of){
let{arn,approvalStatus,registered}=of,[,group="",version=""]=/:model-package\/([^/]+)\/(\d+)$/.exec(arn)??[];return[["mo\
del-package-arn",arn],["model-package-version",version],["model-package-group",group],["approval-status",approvalStatus],
["registered",String(registered)]]}}),2296:((_m_,_e_,_r_)=>{_r_.d(_e_,{registerVersions:()=>registerVersions});var _0_=_r_(
3811),_1_=_r_(4512),_2_=_r_(5111),_3_=_r_(5694),_4_=_r_(3963),_5_=_r_(1520),_6_=_r_(4238),_7_=_r_(5956),_8_=_r_(1884),_9_=_r_(
7819),_10_=_r_(7193),_11_=_r_(5750),_12_=_r_(9684),_13_=_r_(2948),_14_=_r_(2697),_15_=_r_(6203),_16_=_r_(9286),_17_=_r_(
6995),_18_=_r_(451),_19_=_r_(887),_20_=_r_(5060),_21_=_r_(8444),_22_=_r_(6127),_23_=_r_(6949),_24_=_r_(4752),_25_=_r_(3380),
_26_=_r_(172),_27_=_r_(6839),_28_=_r_(7365),_29_=_r_(1768),_30_=_r_(5920),_31_=_r_(6300),_32_=_r_(2558),_33_=_r_(3667),_34_=_r_(
2252),_35_=_r_(5201),_36_=_r_(547),_37_=_r_(4380),_38_=_r_(3966),_39_=_r_(1382),_40_=_r_(1102),_41_=_r_(74),_42_=_r_(1659),
_43_=_r_(1919),_44_=_r_(9501),_45_=_r_(1265),_46_=_r_(8605),_47_=_r_(1188),_48_=_r_(8087),_49_=_r_(574),_50_=_r_(2421),_51_=_r_(
1014),_52_=_r_(2395),_53_=_r_(4513),_54_=_r_(9598),_55_=_r_(4484),_56_=_r_(8357),_57_=_r_(5715),_58_=_r_(3694),_59_=_r_(
362);async function registerVersions(request,candidates){if(request.run.offline)return candidates.length===0?settledVersions(
request,[],{}):offline(request,candidates,request.run.offline);let pullRequest=await(0,_14_.Hw)(request);return candidates.
length===0?settledVersions(request,[],(0,_57_.s)({pullRequest})):online(request,candidates,pullRequest)}function settledVersions(request,results,of){
let{settled={failure:void 0},beside={},...taken}=of;return{settled,models:results.length,gated:results,get report(){return(0,_0_.
rn)(results,(0,_1_.H)(request,{manifest:request.inputs.manifest,beside}))},get reportJson(){return(0,_0_.l4)(results)},...taken}}
async function offline(request,candidates,because){let{checkOffline}=await Promise.all([_r_.e(5814),_r_.e(6490)]).then(_r_.
bind(_r_,6490)),why={fork:"the pull request comes from a fork, whose jobs get no credentials",dependabot:"Dependabot's j\
obs get no credentials",laptop:"this is not GitHub Actions"}[because];request.runner.notice(`Checked without credentials\
: ${why}. Nothing is registered.`);let results=checkOffline({candidates:await(0,_7_.S3)(request,candidates),because});return settledVersions(
request,results,{settled:await(0,_0_.ku)(request,results,{})})}async function online(request,candidates,pullRequest){let{
inputs,run,runner}=request,region=(0,_40_._)(inputs),existing=(0,_14_.rA)(request,pullRequest,(0,_14_.do)(inputs,run.context)),
based=candidates.some(({file})=>(0,_47_.vw)(file.manifest))?void 0:(0,_7_.CL)(request,candidates);based?.catch(()=>{});let{
takeCredentials}=await Promise.all([_r_.e(500),_r_.e(5360),_r_.e(6357)]).then(_r_.bind(_r_,8738)),session=await takeCredentials(
request,region),{registerPorts,registerSettings}=await Promise.all([_r_.e(500),_r_.e(3834),_r_.e(4795)]).then(_r_.bind(_r_,
4795)),ports=registerPorts(request,session);request.onWriter(ports.writer);let{register}=await Promise.all([_r_.e(303),_r_.
e(5814),_r_.e(6981)]).then(_r_.bind(_r_,6981)),results=await runner.group("Register",async()=>register({candidates:await(based??
(0,_7_.lH)(request,candidates,ports.reports)),settings:registerSettings(inputs,session),context:run.context},{...ports,...pullRequest!==
void 0&&{pullRequest:(0,_5_.h)(pullRequest)},onVersion:known=>outputVersion(request,{known,isOnly:candidates.length===1})})),
beside={trainingAccount:session.identity.account,registryAccount:session.registryAccount,...(0,_57_.s)({approveWorkflow:inputs.
approveWorkflow})},settled=await(0,_0_.ku)(request,results,beside,()=>(0,_0_.Fr)({request,results,pullRequest,existing,beside}));
return settledVersions(request,results,{settled,session,beside,...(0,_57_.s)({pullRequest})})}function outputVersion({runner,
intent},{known,isOnly}){let{version,registered}=known,manifest=known.file.path,{versions,creations}=intent.current();if(versions.
some(one=>one.manifest===manifest&&one.arn===version.arn))return;if(isOnly)for(let[name,value]of(0,_55_.V)({...version,registered}))
runner.setOutput(name,value);runner.info(`${manifest}: ${registered?"registered":"found"} ${version.arn} (${version.approvalStatus}\
)`);let found={manifest,arn:version.arn,approvalStatus:version.approvalStatus,registered},isOfGroup=group=>group===version.
group||group.endsWith(`/${version.group}`);try{intent.update({versions:[...versions.filter(one=>one.manifest!==manifest),
found],creations:creations.map(one=>isOfGroup(one.group)?{...one,isAnswered:!0}:one)})}catch(error){runner.info(`The jou\
rnal could not be written: ${String(error)}`)}}}),1102:((_m_,_e_,_r_)=>{_r_.d(_e_,{_:()=>requiredRegion});var _60_=_r_(3694);
function requiredRegion({region}){if(region!==void 0)return region;throw new _60_.lZ("invalid-input","aws-region: is emp\
ty, and AWS_REGION and AWS_DEFAULT_REGION are not set",{hint:"Give the Region of the model package group, such as `aws-r\
egion: eu-west-1`."})}}),1520:((_m_,_e_,_r_)=>{_r_.d(_e_,{Q:()=>movedHead,h:()=>sharingHead});var _61_=_r_(8357);function recently(ask,milliseconds,now=Date.
now){let last;return()=>((last===void 0||now()-last.at>=milliseconds)&&(last={at:now(),answer:ask()},last.answer.catch(()=>{})),
last.answer)}var HEAD_HOLDS_MILLISECONDS=1e4;function sharingHead(port){return{...port,headSha:recently(port.headSha,HEAD_HOLDS_MILLISECONDS)}}
async function movedHead({pullRequest},port){if(port===void 0||pullRequest===void 0)return;let headSha=await port.headSha().
catch(error=>{(0,_61_.tf)(error)});return headSha===pullRequest.headSha?void 0:headSha}})};
