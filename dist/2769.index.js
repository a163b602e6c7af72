"use strict";exports.id=2769,exports.ids=[2769,5150],exports.modules={2769:((_m_,_e_,_r_)=>{_r_.d(_e_,{takeCredentials:()=>_0_._s});var _0_=_r_(
3105),_1_=_r_(74),_2_=_r_(1259),_3_=_r_(1659),_4_=_r_(2251),_5_=_r_(4513),_6_=_r_(3162),_7_=_r_(4147),_8_=_r_(9636),_9_=_r_(
9598),_10_=_r_(3694),_11_=_r_(2197),_12_=_r_(793),_13_=_r_(8734),_14_=_r_(5271),_15_=_r_(4976),_16_=_r_(362)}),1659:((_m_,_e_,_r_)=>{
_r_.d(_e_,{C:()=>wasNeverSent,Y:()=>isCertificateRefused});var _17_=_r_(9702);function wasNeverSent(error){let codes=(0,_17_.
MZ)(error);if(codes.some(code=>NEVER_SENT.has(code)||CERTIFICATE.has(code)))return!0;let message=String((0,_17_.$r)(error,
"message"));return/did not establish a connection/.test(message)||/tunneling socket could not be established/.test(message)||
/\bconnect (ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT)\b|\bgetaddrinfo (ENOTFOUND|EAI_AGAIN)\b/.test(message)||codes.
includes("ETIMEDOUT")&&(0,_17_.$r)(error,"syscall")==="connect"}function isCertificateRefused(error){return(0,_17_.MZ)(error).
some(code=>CERTIFICATE.has(code))}var NEVER_SENT=new Set(["ECONNREFUSED","ENOTFOUND","EAI_AGAIN","EHOSTUNREACH","ENETUNR\
EACH"]),CERTIFICATE=new Set(["CERT_HAS_EXPIRED","DEPTH_ZERO_SELF_SIGNED_CERT","ERR_TLS_CERT_ALTNAME_INVALID","SELF_SIGNE\
D_CERT_IN_CHAIN","UNABLE_TO_GET_ISSUER_CERT_LOCALLY","UNABLE_TO_VERIFY_LEAF_SIGNATURE"])}),74:((_m_,_e_,_r_)=>{_r_.d(_e_,
{Q:()=>proxyAgent});var _18_=_r_(9598);function proxyAgent(url){return(0,_18_.s_)(new URL(url))?new _18_.Qq("proxy").getAgent(
url):void 0}}),2251:((_m_,_e_,_r_)=>{_r_.d(_e_,{S:()=>idTokens,g:()=>environmentClaim});var _19_=_r_(4513),_20_=_r_(9636),
_21_=_r_(9702),_22_=_r_(3694),ATTEMPTS=5,FIRST_WAIT_MILLISECONDS=200,DEADLINE_MILLISECONDS=3e4;function hasIdTokenEndpoint(){
return!!(process.env.ACTIONS_ID_TOKEN_REQUEST_URL&&process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN)}async function idToken({audience,
clock:clock2}){for(let attempt=1;;attempt+=1){try{return await withDeadline((0,_20_.V9)(audience))}catch(error){let message=(0,_22_.
bD)(error);if(attempt===ATTEMPTS||!isRetryable(message))throw failure(message,{cause:error,attempts:attempt})}await clock2.
sleep(Math.random()*FIRST_WAIT_MILLISECONDS*2**attempt)}}function isRetryable(message){let status=statusOf(message);return status===
void 0||status==="429"||/^5\d\d$/.test(status)}function failure(message,options){let status=statusOf(message),words=(/Error Message: (.*)/s.
exec(message)?.[1]??message).replace(/^Error message: /,""),sentence=(status===void 0?words:`HTTP ${status}: ${words}`).
replace(/\s+/g," ").trim();return new _22_.Rk("credentials","GET ACTIONS_ID_TOKEN_REQUEST_URL",`GitHub gave no ID token:\
 ${sentence}`,{...options,hint:isRetryable(message)?"Run the job again. Where it stays, see https://www.githubstatus.com\
, and whether the runner may reach GitHub.":"Give the job `permissions: id-token: write`, see that the input `audience` \
is right, and run the job again."})}function statusOf(message){return/Error Code : (\d+)/.exec(message)?.[1]}async function withDeadline(promise){
let timer,late=new Promise((_,reject)=>{timer=setTimeout(()=>reject(new Error("no answer within 30 s")),DEADLINE_MILLISECONDS)});
try{return await Promise.race([promise,late])}finally{clearTimeout(timer)}}function idTokens({audience,role,registryRole}){
if(!(role||registryRole)||!hasIdTokenEndpoint())return;let first=idToken({audience,clock:_19_.p});return first.catch(()=>{}),
()=>{let token=first??idToken({audience,clock:_19_.p});return first=void 0,token}}function environmentClaim(token){let claims=(0,_21_.
U4)(Buffer.from(token.split(".")[1]??"","base64url").toString("utf8")),claim=(0,_21_.C5)(claims,"environment");return typeof claim==
"string"&&claim!==""?claim:void 0}})};
