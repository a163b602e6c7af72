"use strict";exports.id=1932,exports.ids=[1932,9551],exports.modules={4640:((_m_,_e_,_r_)=>{_r_.d(_e_,{S:()=>idTokens,g:()=>environmentClaim});
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
"utf8")),claim=(0,_2_.C5)(claims,"environment");return typeof claim=="string"&&claim!==""?claim:void 0}}),1659:((_m_,_e_,_r_)=>{
_r_.d(_e_,{C:()=>wasNeverSent,Y:()=>isCertificateRefused});var _4_=_r_(9702);function wasNeverSent(error){let codes=(0,_4_.
MZ)(error);if(codes.some(code=>NEVER_SENT.has(code)||CERTIFICATE.has(code)))return!0;let message=String((0,_4_.$r)(error,
"message"));return/did not establish a connection/.test(message)||/tunneling socket could not be established/.test(message)||
/\bconnect (ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT)\b|\bgetaddrinfo (ENOTFOUND|EAI_AGAIN)\b/.test(message)||codes.
includes("ETIMEDOUT")&&(0,_4_.$r)(error,"syscall")==="connect"}function isCertificateRefused(error){return(0,_4_.MZ)(error).
some(code=>CERTIFICATE.has(code))}var NEVER_SENT=new Set(["ECONNREFUSED","ENOTFOUND","EAI_AGAIN","EHOSTUNREACH","ENETUNR\
EACH"]),CERTIFICATE=new Set(["CERT_HAS_EXPIRED","DEPTH_ZERO_SELF_SIGNED_CERT","ERR_TLS_CERT_ALTNAME_INVALID","SELF_SIGNE\
D_CERT_IN_CHAIN","UNABLE_TO_GET_ISSUER_CERT_LOCALLY","UNABLE_TO_VERIFY_LEAF_SIGNATURE"])}),1932:((_m_,_e_,_r_)=>{_r_.d(_e_,
{takeCredentials:()=>_5_._s});var _5_=_r_(8982),_6_=_r_(74),_7_=_r_(4304),_8_=_r_(1659),_9_=_r_(4640),_10_=_r_(4513),_11_=_r_(
3162),_12_=_r_(603),_13_=_r_(9636),_14_=_r_(9598),_15_=_r_(5107),_16_=_r_(2197),_17_=_r_(793),_18_=_r_(8734),_19_=_r_(5271),
_20_=_r_(4976),_21_=_r_(362)}),74:((_m_,_e_,_r_)=>{_r_.d(_e_,{Q:()=>proxyAgent});var _22_=_r_(9598);function proxyAgent(url){
return(0,_22_.s_)(new URL(url))?new _22_.Qq("proxy").getAgent(url):void 0}})};
