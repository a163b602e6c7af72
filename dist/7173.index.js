"use strict";exports.id=7173;exports.ids=[7173];exports.modules={4474:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{b:()=>endpointReader,v:()=>endpoints});var _0_=__webpack_require__(5073);var _1_=__webpack_require__(
4962);var _2_=__webpack_require__(2372);var _3_=__webpack_require__(4332);var AddTagsCommand=class extends(0,_2_.G5)(_2_.
lq,_2_.yt,"AddTags",_2_.FB){};var CreateEndpointCommand=class extends(0,_2_.G5)(_2_.lq,_2_.yt,"CreateEndpoint",_2_.Wi){};
var CreateEndpointConfigCommand=class extends(0,_2_.G5)(_2_.lq,_2_.yt,"CreateEndpointConfig",_2_.aX){};var CreateModelCommand=class extends(0,
_2_.G5)(_2_.lq,_2_.yt,"CreateModel",_2_.co){};var DeleteEndpointConfigCommand=class extends(0,_2_.G5)(_2_.lq,_2_.yt,"Del\
eteEndpointConfig",_2_.P8){};var DeleteModelCommand=class extends(0,_2_.G5)(_2_.lq,_2_.yt,"DeleteModel",_2_.rN){};var DescribeEndpointCommand=class extends(0,
_2_.G5)(_2_.lq,_2_.yt,"DescribeEndpoint",_2_.Jl){};var DescribeEndpointConfigCommand=class extends(0,_2_.G5)(_2_.lq,_2_.
yt,"DescribeEndpointConfig",_2_.xW){};var ListEndpointConfigsCommand=class extends(0,_2_.G5)(_2_.lq,_2_.yt,"ListEndpoint\
Configs",_2_.Px){};var ListEndpointsCommand=class extends(0,_2_.G5)(_2_.lq,_2_.yt,"ListEndpoints",_2_.Bl){};var ListTagsCommand=class extends(0,
_2_.G5)(_2_.lq,_2_.yt,"ListTags",_2_.Ss){};var UpdateEndpointCommand=class extends(0,_2_.G5)(_2_.lq,_2_.yt,"UpdateEndpoi\
nt",_2_.hB){};var UpdateEndpointWeightsAndCapacitiesCommand=class extends(0,_2_.G5)(_2_.lq,_2_.yt,"UpdateEndpointWeights\
AndCapacities",_2_.V4){};function endpoints(options){let reader=new _2_.kH({...(0,_3_.W0)(options),maxAttempts:_3_.Ml}),
writer=new _2_.kH({...(0,_3_.W0)(options),retryStrategy:_1_.j});return{createModel:(0,_3_.T1)("sagemaker:CreateModel",input=>writer.
send(new CreateModelCommand(input))),describeModel:(0,_3_.T1)("sagemaker:DescribeModel",input=>reader.send(new _0_.u(input))),
deleteModel:(0,_3_.T1)("sagemaker:DeleteModel",input=>writer.send(new DeleteModelCommand(input))),createEndpointConfig:(0,
_3_.T1)("sagemaker:CreateEndpointConfig",input=>writer.send(new CreateEndpointConfigCommand(input))),describeEndpointConfig:(0,
_3_.T1)("sagemaker:DescribeEndpointConfig",input=>reader.send(new DescribeEndpointConfigCommand(input))),listEndpointConfigs:(0,
_3_.T1)("sagemaker:ListEndpointConfigs",input=>reader.send(new ListEndpointConfigsCommand(input))),deleteEndpointConfig:(0,
_3_.T1)("sagemaker:DeleteEndpointConfig",input=>writer.send(new DeleteEndpointConfigCommand(input))),createEndpoint:(0,_3_.
T1)("sagemaker:CreateEndpoint",input=>writer.send(new CreateEndpointCommand(input))),updateEndpoint:(0,_3_.T1)("sagemake\
r:UpdateEndpoint",input=>writer.send(new UpdateEndpointCommand(input))),updateEndpointWeightsAndCapacities:(0,_3_.T1)("s\
agemaker:UpdateEndpointWeightsAndCapacities",input=>writer.send(new UpdateEndpointWeightsAndCapacitiesCommand(input))),describeEndpoint:(0,
_3_.T1)("sagemaker:DescribeEndpoint",input=>reader.send(new DescribeEndpointCommand(input))),listTags:(0,_3_.T1)("sagema\
ker:ListTags",input=>reader.send(new ListTagsCommand(input))),addTags:(0,_3_.T1)("sagemaker:AddTags",input=>writer.send(
new AddTagsCommand(input)))}}function endpointReader(options){let client=new _2_.kH({...(0,_3_.W0)(options),maxAttempts:_3_.
Ml});return{listEndpoints:(0,_3_.T1)("sagemaker:ListEndpoints",input=>client.send(new ListEndpointsCommand(input))),describeEndpoint:(0,
_3_.T1)("sagemaker:DescribeEndpoint",input=>client.send(new DescribeEndpointCommand(input))),describeEndpointConfig:(0,_3_.
T1)("sagemaker:DescribeEndpointConfig",input=>client.send(new DescribeEndpointConfigCommand(input))),describeModel:(0,_3_.
T1)("sagemaker:DescribeModel",input=>client.send(new _0_.u(input)))}}}),1385:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{S:()=>idTokens,g:()=>environmentClaim});var _4_=__webpack_require__(2909);var _5_=__webpack_require__(
4513);var _6_=__webpack_require__(9702);var _7_=__webpack_require__(3863);var ATTEMPTS=5,FIRST_WAIT_MILLISECONDS=200,DEADLINE_MILLISECONDS=3e4;
function hasIdTokenEndpoint(){return!!(process.env.ACTIONS_ID_TOKEN_REQUEST_URL&&process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN)}
async function idToken({audience,clock:clock2}){for(let attempt=1;;attempt+=1){try{return await withDeadline((0,_4_.V9)(
audience))}catch(error){let message=(0,_7_.bD)(error);if(attempt===ATTEMPTS||!isRetryable(message))throw failure(message,
error)}await clock2.sleep(Math.random()*FIRST_WAIT_MILLISECONDS*2**attempt)}}function isRetryable(message){let code=/Error Code : (\w+)/.
exec(message)?.[1];return code===void 0||code==="undefined"||code==="429"||/^5\d\d$/.test(code)}function failure(message,cause){
return new _7_.Rk("credentials","GET ACTIONS_ID_TOKEN_REQUEST_URL",`GitHub gave no ID token: ${message.replace(/\s+/g," ").
trim()}`,{cause})}async function withDeadline(promise){let timer,late=new Promise((_,reject)=>{timer=setTimeout(()=>reject(
new Error("no answer within 30 s")),DEADLINE_MILLISECONDS)});try{return await Promise.race([promise,late])}finally{clearTimeout(
timer)}}function idTokens({audience,role,registryRole}){if(!(role||registryRole)||!hasIdTokenEndpoint())return;let first=idToken(
{audience,clock:_5_.p});return first.catch(()=>{}),()=>{let token=first??idToken({audience,clock:_5_.p});return first=void 0,
token}}function environmentClaim(token){let claims=(0,_6_.U4)(Buffer.from(token.split(".")[1]??"","base64url").toString(
"utf8")),claim=(0,_6_.C5)(claims,"environment");return typeof claim=="string"&&claim!==""?claim:void 0}}),7173:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{endpointNow:()=>endpointNow});var _8_=__webpack_require__(4474);var _9_=__webpack_require__(
5073);var _10_=__webpack_require__(554);var _11_=__webpack_require__(4962);var _12_=__webpack_require__(2372);var _13_=__webpack_require__(
2083);var _14_=__webpack_require__(4332);var _15_=__webpack_require__(1385);var _16_=__webpack_require__(8637);var _17_=__webpack_require__(
7868);var _18_=__webpack_require__(6556);var _19_=__webpack_require__(9676);var _20_=__webpack_require__(2909);var _21_=__webpack_require__(
4513);var _22_=__webpack_require__(2407);var _23_=__webpack_require__(3863);var _24_=__webpack_require__(7759);var _25_=__webpack_require__(
2748);var _26_=__webpack_require__(6109);var _27_=__webpack_require__(9035);var _28_=__webpack_require__(1326);async function endpointNow(request,{
name,config}){let region=(0,_10_._)(request.inputs),{own}=await(0,_13_._)(request,{region,idToken:(0,_15_.S)(request.inputs)}),
endpoint=await(0,_8_.v)(own).describeEndpoint({EndpointName:name});return sentenceOf(endpoint,{name,config})}function sentenceOf(endpoint,{
name,config}){let{EndpointStatus:status="",EndpointConfigName:live="",PendingDeploymentSummary:pending}=endpoint,verb=status===
"Creating"?"will serve":status==="Failed"?"does not serve":"serves",serves=live===config?`${live}, which is this run's, ${verb}`:
`${live} ${verb}, which is not this run's ${config}`,goesOn=pending===void 0?"":` An update to ${pending.EndpointConfigName}\
 is under way.`;return`Endpoint ${name} is ${status} now: ${serves}.${goesOn}`}}),554:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{_:()=>requiredRegion});var _29_=__webpack_require__(3863);function requiredRegion({
region}){if(region!==void 0)return region;throw new _29_.lZ("invalid-input","aws-region: is empty, and AWS_REGION and AW\
S_DEFAULT_REGION are not set",{hint:"Give the Region of the model package group, such as `aws-region: eu-west-1`."})}}),
5073:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{u:()=>DescribeModelCommand});
var _30_=__webpack_require__(2372);var DescribeModelCommand=class extends(0,_30_.G5)(_30_.lq,_30_.yt,"DescribeModel",_30_.
H8){}})};;
