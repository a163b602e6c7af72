"use strict";exports.id=7946,exports.ids=[7946],exports.modules={4640:((_m_,_e_,_r_)=>{_r_.d(_e_,{S:()=>idTokens,g:()=>environmentClaim});
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
"utf8")),claim=(0,_2_.C5)(claims,"environment");return typeof claim=="string"&&claim!==""?claim:void 0}}),7946:((_m_,_e_,_r_)=>{
_r_.d(_e_,{idTokens:()=>_4_.S});var _4_=_r_(4640),_5_=_r_(4513),_6_=_r_(9636),_7_=_r_(9598),_8_=_r_(5107),_9_=_r_(362)})};
