"use strict";exports.id=8817,exports.ids=[8817],exports.modules={4513:((_m_,_e_,_r_)=>{_r_.d(_e_,{p:()=>clock});var _0_=_r_(8500),_1_=_r_.
n(_0_),clock={now:()=>new Date,sleep:async milliseconds=>{await(0,_0_.setTimeout)(milliseconds)}}}),2452:((_m_,_e_,_r_)=>{
_r_.d(_e_,{b:()=>endpointReader,v:()=>endpoints});var _2_=_r_(6921),_3_=_r_(1376),_4_=_r_(5896),_5_=_r_(2612),_6_=_r_(9702),
AddTagsCommand=class extends(0,_4_.G5)(_4_.lq,_4_.yt,"AddTags",_4_.FB){},CreateEndpointCommand=class extends(0,_4_.G5)(_4_.
lq,_4_.yt,"CreateEndpoint",_4_.Wi){},CreateEndpointConfigCommand=class extends(0,_4_.G5)(_4_.lq,_4_.yt,"CreateEndpointCo\
nfig",_4_.aX){},CreateModelCommand=class extends(0,_4_.G5)(_4_.lq,_4_.yt,"CreateModel",_4_.co){},DeleteEndpointConfigCommand=class extends(0,_4_.
G5)(_4_.lq,_4_.yt,"DeleteEndpointConfig",_4_.P8){},DeleteModelCommand=class extends(0,_4_.G5)(_4_.lq,_4_.yt,"DeleteModel",
_4_.rN){},DescribeEndpointCommand=class extends(0,_4_.G5)(_4_.lq,_4_.yt,"DescribeEndpoint",_4_.Jl){},DescribeEndpointConfigCommand=class extends(0,_4_.
G5)(_4_.lq,_4_.yt,"DescribeEndpointConfig",_4_.xW){},ListEndpointConfigsCommand=class extends(0,_4_.G5)(_4_.lq,_4_.yt,"L\
istEndpointConfigs",_4_.Px){},ListEndpointsCommand=class extends(0,_4_.G5)(_4_.lq,_4_.yt,"ListEndpoints",_4_.Bl){},ListTagsCommand=class extends(0,_4_.
G5)(_4_.lq,_4_.yt,"ListTags",_4_.Ss){},UpdateEndpointCommand=class extends(0,_4_.G5)(_4_.lq,_4_.yt,"UpdateEndpoint",_4_.
hB){},UpdateEndpointWeightsAndCapacitiesCommand=class extends(0,_4_.G5)(_4_.lq,_4_.yt,"UpdateEndpointWeightsAndCapacitie\
s",_4_.V4){};function readingUnknownMembers(command2){let raw;return command2.middlewareStack.add(next=>async args=>{let answer=await next(
args),text=await textOf(answer.response);return raw=text===void 0?void 0:(0,_6_.U4)(text),answer},{step:"deserialize",priority:"\
low",name:"keepRawAnswer"}),command2.middlewareStack.add(next=>async args=>{let result=await next(args);return Object.assign(
result.output,addedTo(result.output,raw)),result},{step:"initialize",name:"addUnknownMembersToAnswer"}),command2}function writingUnknownMembers(command2){
return command2.middlewareStack.add(next=>async args=>{let{request}=args,body=isRecord(request)?request.body:void 0,text=body instanceof
Uint8Array?new TextDecoder().decode(body):body,known=typeof text=="string"?(0,_6_.U4)(text):void 0;return isRecord(request)&&
isRecord(known)&&(request.body=new TextEncoder().encode(JSON.stringify(addedTo(known,args.input)))),next(args)},{step:"s\
erialize",priority:"low",name:"addUnknownMembersToRequest"}),command2}function addedTo(known,raw){if(Array.isArray(known)&&
Array.isArray(raw)&&known.length===raw.length)return known.map((item,index)=>addedTo(item,raw[index]));if(!isRecord(known)||
!isRecord(raw))return known;let added=Object.entries(raw).flatMap(([key,value])=>value==null?[]:[[key,known[key]===void 0?
value:addedTo(known[key],value)]]);return{...known,...Object.fromEntries(added)}}function isRecord(value){return typeof value==
"object"&&value!==null&&!Array.isArray(value)&&!(value instanceof Date)}async function textOf(response){if(!isRecord(response))
return;let{body}=response;if(body instanceof Uint8Array)return new TextDecoder().decode(body);if(!isStream(body))return;
let chunks=[];for await(let chunk of body)chunks.push(typeof chunk=="string"?Buffer.from(chunk):chunk);let bytes=Buffer.
concat(chunks);return response.body=new Uint8Array(bytes),bytes.toString("utf8")}function isStream(body){return typeof body==
"object"&&body!==null&&Symbol.asyncIterator in body}function endpoints(options){let reader=new _4_.kH({...(0,_5_.W0)(options),
maxAttempts:_5_.Ml}),writer=new _4_.kH({...(0,_5_.W0)(options),retryStrategy:_3_.j});return{createModel:(0,_5_.T1)("sage\
maker:CreateModel",input=>writer.send(new CreateModelCommand(input))),describeModel:(0,_5_.T1)("sagemaker:DescribeModel",
input=>reader.send(new _2_.u(input))),deleteModel:(0,_5_.T1)("sagemaker:DeleteModel",input=>writer.send(new DeleteModelCommand(
input))),createEndpointConfig:(0,_5_.T1)("sagemaker:CreateEndpointConfig",input=>writer.send(writingUnknownMembers(new CreateEndpointConfigCommand(
input)))),describeEndpointConfig:(0,_5_.T1)("sagemaker:DescribeEndpointConfig",input=>reader.send(readingUnknownMembers(
new DescribeEndpointConfigCommand(input)))),listEndpointConfigs:(0,_5_.T1)("sagemaker:ListEndpointConfigs",input=>reader.
send(new ListEndpointConfigsCommand(input))),deleteEndpointConfig:(0,_5_.T1)("sagemaker:DeleteEndpointConfig",input=>writer.
send(new DeleteEndpointConfigCommand(input))),createEndpoint:(0,_5_.T1)("sagemaker:CreateEndpoint",input=>writer.send(new CreateEndpointCommand(
input))),updateEndpoint:(0,_5_.T1)("sagemaker:UpdateEndpoint",input=>writer.send(new UpdateEndpointCommand(input))),updateEndpointWeightsAndCapacities:(0,_5_.
T1)("sagemaker:UpdateEndpointWeightsAndCapacities",input=>writer.send(new UpdateEndpointWeightsAndCapacitiesCommand(input))),
describeEndpoint:(0,_5_.T1)("sagemaker:DescribeEndpoint",input=>reader.send(new DescribeEndpointCommand(input))),listTags:(0,_5_.
T1)("sagemaker:ListTags",input=>reader.send(new ListTagsCommand(input))),addTags:(0,_5_.T1)("sagemaker:AddTags",input=>writer.
send(new AddTagsCommand(input)))}}function endpointReader(options){let client=new _4_.kH({...(0,_5_.W0)(options),maxAttempts:_5_.
Ml});return{listEndpoints:(0,_5_.T1)("sagemaker:ListEndpoints",input=>client.send(new ListEndpointsCommand(input))),describeEndpoint:(0,_5_.
T1)("sagemaker:DescribeEndpoint",input=>client.send(new DescribeEndpointCommand(input))),describeEndpointConfig:(0,_5_.T1)(
"sagemaker:DescribeEndpointConfig",input=>client.send(new DescribeEndpointConfigCommand(input))),describeModel:(0,_5_.T1)(
"sagemaker:DescribeModel",input=>client.send(new _2_.u(input)))}}}),4640:((_m_,_e_,_r_)=>{_r_.d(_e_,{S:()=>idTokens,g:()=>environmentClaim});
var _7_=_r_(4513),_8_=_r_(9636),_9_=_r_(9702),_10_=_r_(5107),ATTEMPTS=5,FIRST_WAIT_MILLISECONDS=200,DEADLINE_MILLISECONDS=3e4;
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
"utf8")),claim=(0,_9_.C5)(claims,"environment");return typeof claim=="string"&&claim!==""?claim:void 0}}),8817:((_m_,_e_,_r_)=>{
_r_.d(_e_,{endpointNow:()=>endpointNow});var _11_=_r_(2452),_12_=_r_(7107),_13_=_r_(6921),_14_=_r_(1376),_15_=_r_(5896),
_16_=_r_(3279),_17_=_r_(2612),_18_=_r_(74),_19_=_r_(1659),_20_=_r_(3440),_21_=_r_(4640),_22_=_r_(4513),_23_=_r_(603),_24_=_r_(
9636),_25_=_r_(9598),_26_=_r_(5107),_27_=_r_(4933),_28_=_r_(4449),_29_=_r_(7977),_30_=_r_(7384),_31_=_r_(7930),_32_=_r_(
362);async function endpointNow(request,{name,config}){let region=(0,_12_._)(request.inputs),{own}=await(0,_16_._s)(request,
{region,idToken:(0,_21_.S)(request.inputs)}),endpoint=await(0,_11_.v)(own).describeEndpoint({EndpointName:name});return sentenceOf(
endpoint,{name,config})}function sentenceOf(endpoint,{name,config}){let{EndpointStatus:status="",EndpointConfigName:live="",
PendingDeploymentSummary:pending}=endpoint,verb=status==="Creating"?"will serve":status==="Failed"?"does not serve":"ser\
ves",serves=live===config?`${live}, which is this run's, ${verb}`:`${live} ${verb}, which is not this run's ${config}`,goesOn=pending===
void 0?"":` An update to ${pending.EndpointConfigName} is under way.`;return`Endpoint ${name} is ${status} now: ${serves}\
.${goesOn}`}}),1659:((_m_,_e_,_r_)=>{_r_.d(_e_,{C:()=>wasNeverSent,Y:()=>isCertificateRefused});var _33_=_r_(9702);function wasNeverSent(error){
let codes=(0,_33_.MZ)(error);if(codes.some(code=>NEVER_SENT.has(code)||CERTIFICATE.has(code)))return!0;let message=String(
(0,_33_.$r)(error,"message"));return/did not establish a connection/.test(message)||/tunneling socket could not be established/.
test(message)||/\bconnect (ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT)\b|\bgetaddrinfo (ENOTFOUND|EAI_AGAIN)\b/.test(
message)||codes.includes("ETIMEDOUT")&&(0,_33_.$r)(error,"syscall")==="connect"}function isCertificateRefused(error){return(0,_33_.
MZ)(error).some(code=>CERTIFICATE.has(code))}var NEVER_SENT=new Set(["ECONNREFUSED","ENOTFOUND","EAI_AGAIN","EHOSTUNREAC\
H","ENETUNREACH"]),CERTIFICATE=new Set(["CERT_HAS_EXPIRED","DEPTH_ZERO_SELF_SIGNED_CERT","ERR_TLS_CERT_ALTNAME_INVALID",
"SELF_SIGNED_CERT_IN_CHAIN","UNABLE_TO_GET_ISSUER_CERT_LOCALLY","UNABLE_TO_VERIFY_LEAF_SIGNATURE"])}),74:((_m_,_e_,_r_)=>{
_r_.d(_e_,{Q:()=>proxyAgent});var _34_=_r_(9598);function proxyAgent(url){return(0,_34_.s_)(new URL(url))?new _34_.Qq("p\
roxy").getAgent(url):void 0}}),6921:((_m_,_e_,_r_)=>{_r_.d(_e_,{u:()=>DescribeModelCommand});var _35_=_r_(5896),DescribeModelCommand=class extends(0,_35_.
G5)(_35_.lq,_35_.yt,"DescribeModel",_35_.H8){}}),7107:((_m_,_e_,_r_)=>{_r_.d(_e_,{_:()=>requiredRegion});var _36_=_r_(5107);
function requiredRegion({region}){if(region!==void 0)return region;throw new _36_.lZ("invalid-input","aws-region: is emp\
ty, and AWS_REGION and AWS_DEFAULT_REGION are not set",{hint:"Give the Region of the model package group, such as `aws-r\
egion: eu-west-1`."})}})};
