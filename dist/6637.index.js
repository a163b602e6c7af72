"use strict";exports.id=6637;exports.ids=[6637];exports.modules={6193:((_m_,_e_,_r_)=>{_r_.d(_e_,{b:()=>endpointReader,v:()=>endpoints});
var _0_=_r_(6881);var _1_=_r_(1376);var _2_=_r_(7854);var _3_=_r_(271);var _4_=_r_(9702);var AddTagsCommand=class extends(0,
_2_.G5)(_2_.lq,_2_.yt,"AddTags",_2_.FB){};var CreateEndpointCommand=class extends(0,_2_.G5)(_2_.lq,_2_.yt,"CreateEndpoin\
t",_2_.Wi){};var CreateEndpointConfigCommand=class extends(0,_2_.G5)(_2_.lq,_2_.yt,"CreateEndpointConfig",_2_.aX){};var CreateModelCommand=class extends(0,
_2_.G5)(_2_.lq,_2_.yt,"CreateModel",_2_.co){};var DeleteEndpointConfigCommand=class extends(0,_2_.G5)(_2_.lq,_2_.yt,"Del\
eteEndpointConfig",_2_.P8){};var DeleteModelCommand=class extends(0,_2_.G5)(_2_.lq,_2_.yt,"DeleteModel",_2_.rN){};var DescribeEndpointCommand=class extends(0,
_2_.G5)(_2_.lq,_2_.yt,"DescribeEndpoint",_2_.Jl){};var DescribeEndpointConfigCommand=class extends(0,_2_.G5)(_2_.lq,_2_.
yt,"DescribeEndpointConfig",_2_.xW){};var ListEndpointConfigsCommand=class extends(0,_2_.G5)(_2_.lq,_2_.yt,"ListEndpoint\
Configs",_2_.Px){};var ListEndpointsCommand=class extends(0,_2_.G5)(_2_.lq,_2_.yt,"ListEndpoints",_2_.Bl){};var ListTagsCommand=class extends(0,
_2_.G5)(_2_.lq,_2_.yt,"ListTags",_2_.Ss){};var UpdateEndpointCommand=class extends(0,_2_.G5)(_2_.lq,_2_.yt,"UpdateEndpoi\
nt",_2_.hB){};var UpdateEndpointWeightsAndCapacitiesCommand=class extends(0,_2_.G5)(_2_.lq,_2_.yt,"UpdateEndpointWeights\
AndCapacities",_2_.V4){};function readingUnknownMembers(command2){let raw;return command2.middlewareStack.add(next=>async args=>{
let answer=await next(args),text=await textOf(answer.response);return raw=text===void 0?void 0:(0,_4_.U4)(text),answer},
{step:"deserialize",priority:"low",name:"keepRawAnswer"}),command2.middlewareStack.add(next=>async args=>{let result=await next(
args);return Object.assign(result.output,addedTo(result.output,raw)),result},{step:"initialize",name:"addUnknownMembersT\
oAnswer"}),command2}function writingUnknownMembers(command2){return command2.middlewareStack.add(next=>async args=>{let{
request}=args,body=isRecord(request)?request.body:void 0,text=body instanceof Uint8Array?new TextDecoder().decode(body):
body,known=typeof text=="string"?(0,_4_.U4)(text):void 0;return isRecord(request)&&isRecord(known)&&(request.body=new TextEncoder().
encode(JSON.stringify(addedTo(known,args.input)))),next(args)},{step:"serialize",priority:"low",name:"addUnknownMembersT\
oRequest"}),command2}function addedTo(known,raw){if(Array.isArray(known)&&Array.isArray(raw)&&known.length===raw.length)
return known.map((item,index)=>addedTo(item,raw[index]));if(!isRecord(known)||!isRecord(raw))return known;let added=Object.
entries(raw).flatMap(([key,value])=>value==null?[]:[[key,known[key]===void 0?value:addedTo(known[key],value)]]);return{...known,
...Object.fromEntries(added)}}function isRecord(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)&&
!(value instanceof Date)}async function textOf(response){if(!isRecord(response))return;let{body}=response;if(body instanceof
Uint8Array)return new TextDecoder().decode(body);if(!isStream(body))return;let chunks=[];for await(let chunk of body)chunks.
push(typeof chunk=="string"?Buffer.from(chunk):chunk);let bytes=Buffer.concat(chunks);return response.body=new Uint8Array(
bytes),bytes.toString("utf8")}function isStream(body){return typeof body=="object"&&body!==null&&Symbol.asyncIterator in
body}function endpoints(options){let reader=new _2_.kH({...(0,_3_.W0)(options),maxAttempts:_3_.Ml}),writer=new _2_.kH({...(0,
_3_.W0)(options),retryStrategy:_1_.j});return{createModel:(0,_3_.T1)("sagemaker:CreateModel",input=>writer.send(new CreateModelCommand(
input))),describeModel:(0,_3_.T1)("sagemaker:DescribeModel",input=>reader.send(new _0_.u(input))),deleteModel:(0,_3_.T1)(
"sagemaker:DeleteModel",input=>writer.send(new DeleteModelCommand(input))),createEndpointConfig:(0,_3_.T1)("sagemaker:Cr\
eateEndpointConfig",input=>writer.send(writingUnknownMembers(new CreateEndpointConfigCommand(input)))),describeEndpointConfig:(0,
_3_.T1)("sagemaker:DescribeEndpointConfig",input=>reader.send(readingUnknownMembers(new DescribeEndpointConfigCommand(input)))),
listEndpointConfigs:(0,_3_.T1)("sagemaker:ListEndpointConfigs",input=>reader.send(new ListEndpointConfigsCommand(input))),
deleteEndpointConfig:(0,_3_.T1)("sagemaker:DeleteEndpointConfig",input=>writer.send(new DeleteEndpointConfigCommand(input))),
createEndpoint:(0,_3_.T1)("sagemaker:CreateEndpoint",input=>writer.send(new CreateEndpointCommand(input))),updateEndpoint:(0,
_3_.T1)("sagemaker:UpdateEndpoint",input=>writer.send(new UpdateEndpointCommand(input))),updateEndpointWeightsAndCapacities:(0,
_3_.T1)("sagemaker:UpdateEndpointWeightsAndCapacities",input=>writer.send(new UpdateEndpointWeightsAndCapacitiesCommand(
input))),describeEndpoint:(0,_3_.T1)("sagemaker:DescribeEndpoint",input=>reader.send(new DescribeEndpointCommand(input))),
listTags:(0,_3_.T1)("sagemaker:ListTags",input=>reader.send(new ListTagsCommand(input))),addTags:(0,_3_.T1)("sagemaker:A\
ddTags",input=>writer.send(new AddTagsCommand(input)))}}function endpointReader(options){let client=new _2_.kH({...(0,_3_.
W0)(options),maxAttempts:_3_.Ml});return{listEndpoints:(0,_3_.T1)("sagemaker:ListEndpoints",input=>client.send(new ListEndpointsCommand(
input))),describeEndpoint:(0,_3_.T1)("sagemaker:DescribeEndpoint",input=>client.send(new DescribeEndpointCommand(input))),
describeEndpointConfig:(0,_3_.T1)("sagemaker:DescribeEndpointConfig",input=>client.send(new DescribeEndpointConfigCommand(
input))),describeModel:(0,_3_.T1)("sagemaker:DescribeModel",input=>client.send(new _0_.u(input)))}}}),4513:((_m_,_e_,_r_)=>{
_r_.d(_e_,{p:()=>clock});var _5_=_r_(8500);var _6_=_r_.n(_5_);var clock={now:()=>new Date,sleep:async milliseconds=>{await(0,
_5_.setTimeout)(milliseconds)}}}),6881:((_m_,_e_,_r_)=>{_r_.d(_e_,{u:()=>DescribeModelCommand});var _7_=_r_(7854);var DescribeModelCommand=class extends(0,
_7_.G5)(_7_.lq,_7_.yt,"DescribeModel",_7_.H8){}}),1659:((_m_,_e_,_r_)=>{_r_.d(_e_,{C:()=>wasNeverSent,Y:()=>isCertificateRefused});
var _8_=_r_(9702);function wasNeverSent(error){let codes=(0,_8_.MZ)(error);if(codes.some(code=>NEVER_SENT.has(code)||CERTIFICATE.
has(code)))return true;let message=String((0,_8_.$r)(error,"message"));return/did not establish a connection/.test(message)||
/tunneling socket could not be established/.test(message)||/\bconnect (ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT)\b|\bgetaddrinfo (ENOTFOUND|EAI_AGAIN)\b/.
test(message)||codes.includes("ETIMEDOUT")&&(0,_8_.$r)(error,"syscall")==="connect"}function isCertificateRefused(error){
return(0,_8_.MZ)(error).some(code=>CERTIFICATE.has(code))}var NEVER_SENT=new Set(["ECONNREFUSED","ENOTFOUND","EAI_AGAIN",
"EHOSTUNREACH","ENETUNREACH"]),CERTIFICATE=new Set(["CERT_HAS_EXPIRED","DEPTH_ZERO_SELF_SIGNED_CERT","ERR_TLS_CERT_ALTNA\
ME_INVALID","SELF_SIGNED_CERT_IN_CHAIN","UNABLE_TO_GET_ISSUER_CERT_LOCALLY","UNABLE_TO_VERIFY_LEAF_SIGNATURE"])}),3824:((_m_,_e_,_r_)=>{
_r_.d(_e_,{Q:()=>proxyAgent});var _9_=_r_(1690);function proxyAgent(url){return(0,_9_.s_)(new URL(url))?new _9_.Qq("prox\
y").getAgent(url):void 0}}),9331:((_m_,_e_,_r_)=>{_r_.d(_e_,{_:()=>requiredRegion});var _10_=_r_(7929);function requiredRegion({
region}){if(region!==void 0)return region;throw new _10_.lZ("invalid-input","aws-region: is empty, and AWS_REGION and AW\
S_DEFAULT_REGION are not set",{hint:"Give the Region of the model package group, such as `aws-region: eu-west-1`."})}}),
6637:((_m_,_e_,_r_)=>{_r_.d(_e_,{endpointNow:()=>endpointNow});var _11_=_r_(6193);var _12_=_r_(9331);var _13_=_r_(6881);
var _14_=_r_(1376);var _15_=_r_(7854);var _16_=_r_(7988);var _17_=_r_(3824);var _18_=_r_(271);var _19_=_r_(1659);var _20_=_r_(
6020);var _21_=_r_(4513);var _22_=_r_(8637);var _23_=_r_(816);var _24_=_r_(9353);var _25_=_r_(1690);var _26_=_r_(7929);var _27_=_r_(
7868);var _28_=_r_(7759);var _29_=_r_(6556);var _30_=_r_(2748);var _31_=_r_(6109);var _32_=_r_(9035);var _33_=_r_(1326);
async function endpointNow(request,{name,config}){let region=(0,_12_._)(request.inputs),{own}=await(0,_16_._s)(request,{
region,idToken:(0,_20_.S)(request.inputs)}),endpoint=await(0,_11_.v)(own).describeEndpoint({EndpointName:name});return sentenceOf(
endpoint,{name,config})}function sentenceOf(endpoint,{name,config}){let{EndpointStatus:status="",EndpointConfigName:live="",
PendingDeploymentSummary:pending}=endpoint,verb=status==="Creating"?"will serve":status==="Failed"?"does not serve":"ser\
ves",serves=live===config?`${live}, which is this run's, ${verb}`:`${live} ${verb}, which is not this run's ${config}`,goesOn=pending===
void 0?"":` An update to ${pending.EndpointConfigName} is under way.`;return`Endpoint ${name} is ${status} now: ${serves}\
.${goesOn}`}}),6020:((_m_,_e_,_r_)=>{_r_.d(_e_,{S:()=>idTokens,g:()=>environmentClaim});var _34_=_r_(4513);var _35_=_r_(
9353);var _36_=_r_(9702);var _37_=_r_(7929);var ATTEMPTS=5,FIRST_WAIT_MILLISECONDS=200,DEADLINE_MILLISECONDS=3e4;function hasIdTokenEndpoint(){
return!!(process.env.ACTIONS_ID_TOKEN_REQUEST_URL&&process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN)}async function idToken({audience,
clock:clock2}){for(let attempt=1;;attempt+=1){try{return await withDeadline((0,_35_.V9)(audience))}catch(error){let message=(0,
_37_.bD)(error);if(attempt===ATTEMPTS||!isRetryable(message))throw failure(message,error)}await clock2.sleep(Math.random()*
FIRST_WAIT_MILLISECONDS*2**attempt)}}function isRetryable(message){let code=/Error Code : (\w+)/.exec(message)?.[1];return code===
void 0||code==="undefined"||code==="429"||/^5\d\d$/.test(code)}function failure(message,cause){return new _37_.Rk("crede\
ntials","GET ACTIONS_ID_TOKEN_REQUEST_URL",`GitHub gave no ID token: ${message.replace(/\s+/g," ").trim()}`,{cause})}async function withDeadline(promise){
let timer,late=new Promise((_,reject)=>{timer=setTimeout(()=>reject(new Error("no answer within 30 s")),DEADLINE_MILLISECONDS)});
try{return await Promise.race([promise,late])}finally{clearTimeout(timer)}}function idTokens({audience,role,registryRole}){
if(!(role||registryRole)||!hasIdTokenEndpoint())return;let first=idToken({audience,clock:_34_.p});return first.catch(()=>{}),
()=>{let token=first??idToken({audience,clock:_34_.p});return first=void 0,token}}function environmentClaim(token){let claims=(0,
_36_.U4)(Buffer.from(token.split(".")[1]??"","base64url").toString("utf8")),claim=(0,_36_.C5)(claims,"environment");return typeof claim==
"string"&&claim!==""?claim:void 0}})};;
