"use strict";exports.id=8960,exports.ids=[8960],exports.modules={8960:((_m_,_e_,_r_)=>{_r_.d(_e_,{idTokens:()=>_0_.S});var _0_=_r_(2251),
_1_=_r_(4513),_2_=_r_(9636),_3_=_r_(9598),_4_=_r_(3694),_5_=_r_(362)}),2251:((_m_,_e_,_r_)=>{_r_.d(_e_,{S:()=>idTokens,g:()=>environmentClaim});
var _6_=_r_(4513),_7_=_r_(9636),_8_=_r_(9702),_9_=_r_(3694),ATTEMPTS=5,FIRST_WAIT_MILLISECONDS=200,DEADLINE_MILLISECONDS=3e4;
function hasIdTokenEndpoint(){return!!(process.env.ACTIONS_ID_TOKEN_REQUEST_URL&&process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN)}
async function idToken({audience,clock:clock2}){for(let attempt=1;;attempt+=1){try{return await withDeadline((0,_7_.V9)(
audience))}catch(error){let message=(0,_9_.bD)(error);if(attempt===ATTEMPTS||!isRetryable(message))throw failure(message,
{cause:error,attempts:attempt})}await clock2.sleep(Math.random()*FIRST_WAIT_MILLISECONDS*2**attempt)}}function isRetryable(message){
let status=statusOf(message);return status===void 0||status==="429"||/^5\d\d$/.test(status)}function failure(message,options){
let status=statusOf(message),words=(/Error Message: (.*)/s.exec(message)?.[1]??message).replace(/^Error message: /,""),sentence=(status===
void 0?words:`HTTP ${status}: ${words}`).replace(/\s+/g," ").trim();return new _9_.Rk("credentials","GET ACTIONS_ID_TOKE\
N_REQUEST_URL",`GitHub gave no ID token: ${sentence}`,{...options,hint:isRetryable(message)?"Run the job again. Where it\
 stays, see https://www.githubstatus.com, and whether the runner may reach GitHub.":"Give the job `permissions: id-token\
: write`, see that the input `audience` is right, and run the job again."})}function statusOf(message){return/Error Code : (\d+)/.
exec(message)?.[1]}async function withDeadline(promise){let timer,late=new Promise((_,reject)=>{timer=setTimeout(()=>reject(
new Error("no answer within 30 s")),DEADLINE_MILLISECONDS)});try{return await Promise.race([promise,late])}finally{clearTimeout(
timer)}}function idTokens({audience,role,registryRole}){if(!(role||registryRole)||!hasIdTokenEndpoint())return;let first=idToken(
{audience,clock:_6_.p});return first.catch(()=>{}),()=>{let token=first??idToken({audience,clock:_6_.p});return first=void 0,
token}}function environmentClaim(token){let claims=(0,_8_.U4)(Buffer.from(token.split(".")[1]??"","base64url").toString(
"utf8")),claim=(0,_8_.C5)(claims,"environment");return typeof claim=="string"&&claim!==""?claim:void 0}})};
