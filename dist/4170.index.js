"use strict";exports.id=4170;exports.ids=[4170];exports.modules={1385:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
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
"utf8")),claim=(0,_2_.C5)(claims,"environment");return typeof claim=="string"&&claim!==""?claim:void 0}}),4170:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{endpointNow:()=>endpointNow});var _4_=__webpack_require__(2655);var _5_=__webpack_require__(
133);var _6_=__webpack_require__(554);var _7_=__webpack_require__(7849);var _8_=__webpack_require__(2143);var _9_=__webpack_require__(
3728);var _10_=__webpack_require__(934);var _11_=__webpack_require__(1385);var _12_=__webpack_require__(8637);var _13_=__webpack_require__(
7868);var _14_=__webpack_require__(6556);var _15_=__webpack_require__(9676);var _16_=__webpack_require__(2909);var _17_=__webpack_require__(
4513);var _18_=__webpack_require__(2407);var _19_=__webpack_require__(3863);var _20_=__webpack_require__(7759);var _21_=__webpack_require__(
2748);var _22_=__webpack_require__(6109);var _23_=__webpack_require__(9035);var _24_=__webpack_require__(1326);async function endpointNow(request,{
name,config}){let region=(0,_6_._)(request.inputs),{own}=await(0,_9_._)(request,{region,idToken:(0,_11_.S)(request.inputs)}),
endpoint=await(0,_4_.v)(own).describeEndpoint({EndpointName:name});return sentenceOf(endpoint,{name,config})}function sentenceOf(endpoint,{
name,config}){let{EndpointStatus:status="",EndpointConfigName:live="",PendingDeploymentSummary:pending}=endpoint,verb=status===
"Creating"?"will serve":status==="Failed"?"does not serve":"serves",serves=live===config?`${live}, which is this run's, ${verb}`:
`${live} ${verb}, which is not this run's ${config}`,goesOn=pending===void 0?"":` An update to ${pending.EndpointConfigName}\
 is under way.`;return`Endpoint ${name} is ${status} now: ${serves}.${goesOn}`}}),133:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{u:()=>DescribeModelCommand});var _25_=__webpack_require__(2143);var DescribeModelCommand=class extends(0,
_25_.G5)(_25_.lq,_25_.yt,"DescribeModel",_25_.H8){}}),2655:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{b:()=>endpointReader,v:()=>endpoints});var _26_=__webpack_require__(133);var _27_=__webpack_require__(
7849);var _28_=__webpack_require__(2143);var _29_=__webpack_require__(934);var _30_=__webpack_require__(9702);var AddTagsCommand=class extends(0,
_28_.G5)(_28_.lq,_28_.yt,"AddTags",_28_.FB){};var CreateEndpointCommand=class extends(0,_28_.G5)(_28_.lq,_28_.yt,"Create\
Endpoint",_28_.Wi){};var CreateEndpointConfigCommand=class extends(0,_28_.G5)(_28_.lq,_28_.yt,"CreateEndpointConfig",_28_.
aX){};var CreateModelCommand=class extends(0,_28_.G5)(_28_.lq,_28_.yt,"CreateModel",_28_.co){};var DeleteEndpointConfigCommand=class extends(0,
_28_.G5)(_28_.lq,_28_.yt,"DeleteEndpointConfig",_28_.P8){};var DeleteModelCommand=class extends(0,_28_.G5)(_28_.lq,_28_.
yt,"DeleteModel",_28_.rN){};var DescribeEndpointCommand=class extends(0,_28_.G5)(_28_.lq,_28_.yt,"DescribeEndpoint",_28_.
Jl){};var DescribeEndpointConfigCommand=class extends(0,_28_.G5)(_28_.lq,_28_.yt,"DescribeEndpointConfig",_28_.xW){};var ListEndpointConfigsCommand=class extends(0,
_28_.G5)(_28_.lq,_28_.yt,"ListEndpointConfigs",_28_.Px){};var ListEndpointsCommand=class extends(0,_28_.G5)(_28_.lq,_28_.
yt,"ListEndpoints",_28_.Bl){};var ListTagsCommand=class extends(0,_28_.G5)(_28_.lq,_28_.yt,"ListTags",_28_.Ss){};var UpdateEndpointCommand=class extends(0,
_28_.G5)(_28_.lq,_28_.yt,"UpdateEndpoint",_28_.hB){};var UpdateEndpointWeightsAndCapacitiesCommand=class extends(0,_28_.
G5)(_28_.lq,_28_.yt,"UpdateEndpointWeightsAndCapacities",_28_.V4){};function readingUnknownMembers(command2){let raw;return command2.
middlewareStack.add(next=>async args=>{let answer=await next(args),text=await textOf(answer.response);return raw=text===
void 0?void 0:(0,_30_.U4)(text),answer},{step:"deserialize",priority:"low",name:"keepRawAnswer"}),command2.middlewareStack.
add(next=>async args=>{let result=await next(args);return Object.assign(result.output,addedTo(result.output,raw)),result},
{step:"initialize",name:"addUnknownMembersToAnswer"}),command2}function writingUnknownMembers(command2){return command2.
middlewareStack.add(next=>async args=>{let{request}=args,body=isRecord(request)?request.body:void 0,text=body instanceof
Uint8Array?new TextDecoder().decode(body):body,known=typeof text=="string"?(0,_30_.U4)(text):void 0;return isRecord(request)&&
isRecord(known)&&(request.body=new TextEncoder().encode(JSON.stringify(addedTo(known,args.input)))),next(args)},{step:"s\
erialize",priority:"low",name:"addUnknownMembersToRequest"}),command2}function addedTo(known,raw){if(Array.isArray(known)&&
Array.isArray(raw)&&known.length===raw.length)return known.map((item,index)=>addedTo(item,raw[index]));if(!isRecord(known)||
!isRecord(raw))return known;let added=Object.entries(raw).flatMap(([key,value])=>value==null?[]:[[key,known[key]===void 0?
value:addedTo(known[key],value)]]);return{...known,...Object.fromEntries(added)}}function isRecord(value){return typeof value==
"object"&&value!==null&&!Array.isArray(value)&&!(value instanceof Date)}async function textOf(response){if(!isRecord(response))
return;let{body}=response;if(body instanceof Uint8Array)return new TextDecoder().decode(body);if(!isStream(body))return;
let chunks=[];for await(let chunk of body)chunks.push(typeof chunk=="string"?Buffer.from(chunk):chunk);let bytes=Buffer.
concat(chunks);return response.body=new Uint8Array(bytes),bytes.toString("utf8")}function isStream(body){return typeof body==
"object"&&body!==null&&Symbol.asyncIterator in body}function endpoints(options){let reader=new _28_.kH({...(0,_29_.W0)(options),
maxAttempts:_29_.Ml}),writer=new _28_.kH({...(0,_29_.W0)(options),retryStrategy:_27_.j});return{createModel:(0,_29_.T1)(
"sagemaker:CreateModel",input=>writer.send(new CreateModelCommand(input))),describeModel:(0,_29_.T1)("sagemaker:Describe\
Model",input=>reader.send(new _26_.u(input))),deleteModel:(0,_29_.T1)("sagemaker:DeleteModel",input=>writer.send(new DeleteModelCommand(
input))),createEndpointConfig:(0,_29_.T1)("sagemaker:CreateEndpointConfig",input=>writer.send(writingUnknownMembers(new CreateEndpointConfigCommand(
input)))),describeEndpointConfig:(0,_29_.T1)("sagemaker:DescribeEndpointConfig",input=>reader.send(readingUnknownMembers(
new DescribeEndpointConfigCommand(input)))),listEndpointConfigs:(0,_29_.T1)("sagemaker:ListEndpointConfigs",input=>reader.
send(new ListEndpointConfigsCommand(input))),deleteEndpointConfig:(0,_29_.T1)("sagemaker:DeleteEndpointConfig",input=>writer.
send(new DeleteEndpointConfigCommand(input))),createEndpoint:(0,_29_.T1)("sagemaker:CreateEndpoint",input=>writer.send(new CreateEndpointCommand(
input))),updateEndpoint:(0,_29_.T1)("sagemaker:UpdateEndpoint",input=>writer.send(new UpdateEndpointCommand(input))),updateEndpointWeightsAndCapacities:(0,
_29_.T1)("sagemaker:UpdateEndpointWeightsAndCapacities",input=>writer.send(new UpdateEndpointWeightsAndCapacitiesCommand(
input))),describeEndpoint:(0,_29_.T1)("sagemaker:DescribeEndpoint",input=>reader.send(new DescribeEndpointCommand(input))),
listTags:(0,_29_.T1)("sagemaker:ListTags",input=>reader.send(new ListTagsCommand(input))),addTags:(0,_29_.T1)("sagemaker\
:AddTags",input=>writer.send(new AddTagsCommand(input)))}}function endpointReader(options){let client=new _28_.kH({...(0,
_29_.W0)(options),maxAttempts:_29_.Ml});return{listEndpoints:(0,_29_.T1)("sagemaker:ListEndpoints",input=>client.send(new ListEndpointsCommand(
input))),describeEndpoint:(0,_29_.T1)("sagemaker:DescribeEndpoint",input=>client.send(new DescribeEndpointCommand(input))),
describeEndpointConfig:(0,_29_.T1)("sagemaker:DescribeEndpointConfig",input=>client.send(new DescribeEndpointConfigCommand(
input))),describeModel:(0,_29_.T1)("sagemaker:DescribeModel",input=>client.send(new _26_.u(input)))}}}),554:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{_:()=>requiredRegion});var _31_=__webpack_require__(3863);function requiredRegion({
region}){if(region!==void 0)return region;throw new _31_.lZ("invalid-input","aws-region: is empty, and AWS_REGION and AW\
S_DEFAULT_REGION are not set",{hint:"Give the Region of the model package group, such as `aws-region: eu-west-1`."})}})};
;
