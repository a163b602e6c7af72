"use strict";exports.id=4081;exports.ids=[4081];exports.modules={4513:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{p:()=>clock});var _0_=__webpack_require__(8500);var _1_=__webpack_require__.n(
_0_);var clock={now:()=>new Date,sleep:async milliseconds=>{await(0,_0_.setTimeout)(milliseconds)}}}),7388:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{b:()=>endpointReader,v:()=>endpoints});var _2_=__webpack_require__(1080);var _3_=__webpack_require__(
1979);var _4_=__webpack_require__(3759);var _5_=__webpack_require__(8508);var _6_=__webpack_require__(9702);var AddTagsCommand=class extends(0,
_4_.G5)(_4_.lq,_4_.yt,"AddTags",_4_.FB){};var CreateEndpointCommand=class extends(0,_4_.G5)(_4_.lq,_4_.yt,"CreateEndpoin\
t",_4_.Wi){};var CreateEndpointConfigCommand=class extends(0,_4_.G5)(_4_.lq,_4_.yt,"CreateEndpointConfig",_4_.aX){};var CreateModelCommand=class extends(0,
_4_.G5)(_4_.lq,_4_.yt,"CreateModel",_4_.co){};var DeleteEndpointConfigCommand=class extends(0,_4_.G5)(_4_.lq,_4_.yt,"Del\
eteEndpointConfig",_4_.P8){};var DeleteModelCommand=class extends(0,_4_.G5)(_4_.lq,_4_.yt,"DeleteModel",_4_.rN){};var DescribeEndpointCommand=class extends(0,
_4_.G5)(_4_.lq,_4_.yt,"DescribeEndpoint",_4_.Jl){};var DescribeEndpointConfigCommand=class extends(0,_4_.G5)(_4_.lq,_4_.
yt,"DescribeEndpointConfig",_4_.xW){};var ListEndpointConfigsCommand=class extends(0,_4_.G5)(_4_.lq,_4_.yt,"ListEndpoint\
Configs",_4_.Px){};var ListEndpointsCommand=class extends(0,_4_.G5)(_4_.lq,_4_.yt,"ListEndpoints",_4_.Bl){};var ListTagsCommand=class extends(0,
_4_.G5)(_4_.lq,_4_.yt,"ListTags",_4_.Ss){};var UpdateEndpointCommand=class extends(0,_4_.G5)(_4_.lq,_4_.yt,"UpdateEndpoi\
nt",_4_.hB){};var UpdateEndpointWeightsAndCapacitiesCommand=class extends(0,_4_.G5)(_4_.lq,_4_.yt,"UpdateEndpointWeights\
AndCapacities",_4_.V4){};function readingUnknownMembers(command2){let raw;return command2.middlewareStack.add(next=>async args=>{
let answer=await next(args),text=await textOf(answer.response);return raw=text===void 0?void 0:(0,_6_.U4)(text),answer},
{step:"deserialize",priority:"low",name:"keepRawAnswer"}),command2.middlewareStack.add(next=>async args=>{let result=await next(
args);return Object.assign(result.output,addedTo(result.output,raw)),result},{step:"initialize",name:"addUnknownMembersT\
oAnswer"}),command2}function writingUnknownMembers(command2){return command2.middlewareStack.add(next=>async args=>{let{
request}=args,body=isRecord(request)?request.body:void 0,text=body instanceof Uint8Array?new TextDecoder().decode(body):
body,known=typeof text=="string"?(0,_6_.U4)(text):void 0;return isRecord(request)&&isRecord(known)&&(request.body=new TextEncoder().
encode(JSON.stringify(addedTo(known,args.input)))),next(args)},{step:"serialize",priority:"low",name:"addUnknownMembersT\
oRequest"}),command2}function addedTo(known,raw){if(Array.isArray(known)&&Array.isArray(raw)&&known.length===raw.length)
return known.map((item,index)=>addedTo(item,raw[index]));if(!isRecord(known)||!isRecord(raw))return known;let added=Object.
entries(raw).flatMap(([key,value])=>value==null?[]:[[key,known[key]===void 0?value:addedTo(known[key],value)]]);return{...known,
...Object.fromEntries(added)}}function isRecord(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)&&
!(value instanceof Date)}async function textOf(response){if(!isRecord(response))return;let{body}=response;if(body instanceof
Uint8Array)return new TextDecoder().decode(body);if(!isStream(body))return;let chunks=[];for await(let chunk of body)chunks.
push(typeof chunk=="string"?Buffer.from(chunk):chunk);let bytes=Buffer.concat(chunks);return response.body=new Uint8Array(
bytes),bytes.toString("utf8")}function isStream(body){return typeof body=="object"&&body!==null&&Symbol.asyncIterator in
body}function endpoints(options){let reader=new _4_.kH({...(0,_5_.W0)(options),maxAttempts:_5_.Ml}),writer=new _4_.kH({...(0,
_5_.W0)(options),retryStrategy:_3_.j});return{createModel:(0,_5_.T1)("sagemaker:CreateModel",input=>writer.send(new CreateModelCommand(
input))),describeModel:(0,_5_.T1)("sagemaker:DescribeModel",input=>reader.send(new _2_.u(input))),deleteModel:(0,_5_.T1)(
"sagemaker:DeleteModel",input=>writer.send(new DeleteModelCommand(input))),createEndpointConfig:(0,_5_.T1)("sagemaker:Cr\
eateEndpointConfig",input=>writer.send(writingUnknownMembers(new CreateEndpointConfigCommand(input)))),describeEndpointConfig:(0,
_5_.T1)("sagemaker:DescribeEndpointConfig",input=>reader.send(readingUnknownMembers(new DescribeEndpointConfigCommand(input)))),
listEndpointConfigs:(0,_5_.T1)("sagemaker:ListEndpointConfigs",input=>reader.send(new ListEndpointConfigsCommand(input))),
deleteEndpointConfig:(0,_5_.T1)("sagemaker:DeleteEndpointConfig",input=>writer.send(new DeleteEndpointConfigCommand(input))),
createEndpoint:(0,_5_.T1)("sagemaker:CreateEndpoint",input=>writer.send(new CreateEndpointCommand(input))),updateEndpoint:(0,
_5_.T1)("sagemaker:UpdateEndpoint",input=>writer.send(new UpdateEndpointCommand(input))),updateEndpointWeightsAndCapacities:(0,
_5_.T1)("sagemaker:UpdateEndpointWeightsAndCapacities",input=>writer.send(new UpdateEndpointWeightsAndCapacitiesCommand(
input))),describeEndpoint:(0,_5_.T1)("sagemaker:DescribeEndpoint",input=>reader.send(new DescribeEndpointCommand(input))),
listTags:(0,_5_.T1)("sagemaker:ListTags",input=>reader.send(new ListTagsCommand(input))),addTags:(0,_5_.T1)("sagemaker:A\
ddTags",input=>writer.send(new AddTagsCommand(input)))}}function endpointReader(options){let client=new _4_.kH({...(0,_5_.
W0)(options),maxAttempts:_5_.Ml});return{listEndpoints:(0,_5_.T1)("sagemaker:ListEndpoints",input=>client.send(new ListEndpointsCommand(
input))),describeEndpoint:(0,_5_.T1)("sagemaker:DescribeEndpoint",input=>client.send(new DescribeEndpointCommand(input))),
describeEndpointConfig:(0,_5_.T1)("sagemaker:DescribeEndpointConfig",input=>client.send(new DescribeEndpointConfigCommand(
input))),describeModel:(0,_5_.T1)("sagemaker:DescribeModel",input=>client.send(new _2_.u(input)))}}}),1168:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{S:()=>idTokens,g:()=>environmentClaim});var _7_=__webpack_require__(4513);var _8_=__webpack_require__(
2909);var _9_=__webpack_require__(9702);var _10_=__webpack_require__(3863);var ATTEMPTS=5,FIRST_WAIT_MILLISECONDS=200,DEADLINE_MILLISECONDS=3e4;
function hasIdTokenEndpoint(){return!!(process.env.ACTIONS_ID_TOKEN_REQUEST_URL&&process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN)}
async function idToken({audience,clock:clock2}){for(let attempt=1;;attempt+=1){try{return await withDeadline((0,_8_.V9)(
audience))}catch(error){let message=(0,_10_.bD)(error);if(attempt===ATTEMPTS||!isRetryable(message))throw failure(message,
error)}await clock2.sleep(Math.random()*FIRST_WAIT_MILLISECONDS*2**attempt)}}function isRetryable(message){let code=/Error Code : (\w+)/.
exec(message)?.[1];return code===void 0||code==="undefined"||code==="429"||/^5\d\d$/.test(code)}function failure(message,cause){
return new _10_.Rk("credentials","GET ACTIONS_ID_TOKEN_REQUEST_URL",`GitHub gave no ID token: ${message.replace(/\s+/g,"\
 ").trim()}`,{cause})}async function withDeadline(promise){let timer,late=new Promise((_,reject)=>{timer=setTimeout(()=>reject(
new Error("no answer within 30 s")),DEADLINE_MILLISECONDS)});try{return await Promise.race([promise,late])}finally{clearTimeout(
timer)}}function idTokens({audience,role,registryRole}){if(!(role||registryRole)||!hasIdTokenEndpoint())return;let first=idToken(
{audience,clock:_7_.p});return first.catch(()=>{}),()=>{let token=first??idToken({audience,clock:_7_.p});return first=void 0,
token}}function environmentClaim(token){let claims=(0,_9_.U4)(Buffer.from(token.split(".")[1]??"","base64url").toString(
"utf8")),claim=(0,_9_.C5)(claims,"environment");return typeof claim=="string"&&claim!==""?claim:void 0}}),4081:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{endpointNow:()=>endpointNow});var _11_=__webpack_require__(7388);var _12_=__webpack_require__(
554);var _13_=__webpack_require__(1080);var _14_=__webpack_require__(1979);var _15_=__webpack_require__(3759);var _16_=__webpack_require__(
5118);var _17_=__webpack_require__(8508);var _18_=__webpack_require__(1168);var _19_=__webpack_require__(4513);var _20_=__webpack_require__(
8637);var _21_=__webpack_require__(9676);var _22_=__webpack_require__(2909);var _23_=__webpack_require__(2407);var _24_=__webpack_require__(
3863);var _25_=__webpack_require__(7868);var _26_=__webpack_require__(7759);var _27_=__webpack_require__(6556);var _28_=__webpack_require__(
2748);var _29_=__webpack_require__(6109);var _30_=__webpack_require__(9035);var _31_=__webpack_require__(1326);async function endpointNow(request,{
name,config}){let region=(0,_12_._)(request.inputs),{own}=await(0,_16_._s)(request,{region,idToken:(0,_18_.S)(request.inputs)}),
endpoint=await(0,_11_.v)(own).describeEndpoint({EndpointName:name});return sentenceOf(endpoint,{name,config})}function sentenceOf(endpoint,{
name,config}){let{EndpointStatus:status="",EndpointConfigName:live="",PendingDeploymentSummary:pending}=endpoint,verb=status===
"Creating"?"will serve":status==="Failed"?"does not serve":"serves",serves=live===config?`${live}, which is this run's, ${verb}`:
`${live} ${verb}, which is not this run's ${config}`,goesOn=pending===void 0?"":` An update to ${pending.EndpointConfigName}\
 is under way.`;return`Endpoint ${name} is ${status} now: ${serves}.${goesOn}`}}),1080:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{u:()=>DescribeModelCommand});var _32_=__webpack_require__(3759);var DescribeModelCommand=class extends(0,
_32_.G5)(_32_.lq,_32_.yt,"DescribeModel",_32_.H8){}}),554:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{_:()=>requiredRegion});var _33_=__webpack_require__(3863);function requiredRegion({
region}){if(region!==void 0)return region;throw new _33_.lZ("invalid-input","aws-region: is empty, and AWS_REGION and AW\
S_DEFAULT_REGION are not set",{hint:"Give the Region of the model package group, such as `aws-region: eu-west-1`."})}})};
;
