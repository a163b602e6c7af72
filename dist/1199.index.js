"use strict";exports.id=1199;exports.ids=[1199,3580];exports.modules={1199:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{takeCredentials:()=>_0_._s});var _0_=__webpack_require__(5118);var _1_=__webpack_require__(
8508);var _2_=__webpack_require__(1168);var _3_=__webpack_require__(4513);var _4_=__webpack_require__(8637);var _5_=__webpack_require__(
9676);var _6_=__webpack_require__(2909);var _7_=__webpack_require__(2407);var _8_=__webpack_require__(3863);var _9_=__webpack_require__(
7868);var _10_=__webpack_require__(7759);var _11_=__webpack_require__(6556);var _12_=__webpack_require__(2748);var _13_=__webpack_require__(
6109);var _14_=__webpack_require__(9035);var _15_=__webpack_require__(1326)}),1168:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{S:()=>idTokens,g:()=>environmentClaim});var _16_=__webpack_require__(4513);var _17_=__webpack_require__(
2909);var _18_=__webpack_require__(9702);var _19_=__webpack_require__(3863);var ATTEMPTS=5,FIRST_WAIT_MILLISECONDS=200,DEADLINE_MILLISECONDS=3e4;
function hasIdTokenEndpoint(){return!!(process.env.ACTIONS_ID_TOKEN_REQUEST_URL&&process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN)}
async function idToken({audience,clock:clock2}){for(let attempt=1;;attempt+=1){try{return await withDeadline((0,_17_.V9)(
audience))}catch(error){let message=(0,_19_.bD)(error);if(attempt===ATTEMPTS||!isRetryable(message))throw failure(message,
error)}await clock2.sleep(Math.random()*FIRST_WAIT_MILLISECONDS*2**attempt)}}function isRetryable(message){let code=/Error Code : (\w+)/.
exec(message)?.[1];return code===void 0||code==="undefined"||code==="429"||/^5\d\d$/.test(code)}function failure(message,cause){
return new _19_.Rk("credentials","GET ACTIONS_ID_TOKEN_REQUEST_URL",`GitHub gave no ID token: ${message.replace(/\s+/g,"\
 ").trim()}`,{cause})}async function withDeadline(promise){let timer,late=new Promise((_,reject)=>{timer=setTimeout(()=>reject(
new Error("no answer within 30 s")),DEADLINE_MILLISECONDS)});try{return await Promise.race([promise,late])}finally{clearTimeout(
timer)}}function idTokens({audience,role,registryRole}){if(!(role||registryRole)||!hasIdTokenEndpoint())return;let first=idToken(
{audience,clock:_16_.p});return first.catch(()=>{}),()=>{let token=first??idToken({audience,clock:_16_.p});return first=
void 0,token}}function environmentClaim(token){let claims=(0,_18_.U4)(Buffer.from(token.split(".")[1]??"","base64url").toString(
"utf8")),claim=(0,_18_.C5)(claims,"environment");return typeof claim=="string"&&claim!==""?claim:void 0}})};;
