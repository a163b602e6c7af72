"use strict";exports.id=2314,exports.ids=[2314],exports.modules={6203:((_m_,_e_,_r_)=>{_r_.d(_e_,{Q:()=>commentMarker,_:()=>MARKER_START});
var _0_=_r_(7598),_1_=_r_.n(_0_),MAX_KEY=200,MARKER_START="<!-- sagemaker-model-registry:v1";function commentMarker(key){
return`${MARKER_START} ${encodeKey(key)} -->`}function encodeKey(key){let encoded=[...key].map((character,index,all)=>isPlain(
character,all[index+1])?character:percent(character)).join("");return encoded.length<=MAX_KEY?encoded:`${encoded.slice(0,
MAX_KEY).replace(/[%-][^%]?$/,"")}~${(0,_0_.createHash)("sha256").update(key).digest("hex")}`}function isPlain(character,next){
return/[A-Za-z0-9._/@]/.test(character)||character==="-"&&next!==void 0&&/[A-Za-z0-9]/.test(next)}function percent(character){
return[...new TextEncoder().encode(character)].map(byte=>`%${byte.toString(16).toUpperCase().padStart(2,"0")}`).join("")}}),
2314:((_m_,_e_,_r_)=>{_r_.d(_e_,{lookForComment:()=>_2_.Q8,ownMarker:()=>_2_.do,writeOwnComment:()=>_2_.xU});var _2_=_r_(
3888),_3_=_r_(6203),_4_=_r_(3854),_5_=_r_(3694),_6_=_r_(362)}),3888:((_m_,_e_,_r_)=>{_r_.d(_e_,{EV:()=>commentKeyOf,Hw:()=>openPullRequest,
Q8:()=>lookForComment,do:()=>ownMarker,xU:()=>writeOwnComment});var _7_=_r_(6203),_8_=_r_(8389),_9_=_r_(3854),_10_=_r_(3694),
LOOK_HOLDS_MILLISECONDS=1e4;async function openPullRequest({inputs,run}){let{pullRequest,repository}=run.context;if(!pullRequest||
inputs.githubToken==="")return;let{pullRequestPort}=await Promise.all([_r_.e(3799),_r_.e(4962)]).then(_r_.bind(_r_,2581));
return pullRequestPort({token:inputs.githubToken,repository,number:pullRequest.number})}function commentKeyOf({commentKey},{
workflow,job}){return commentKey??`${workflow}/${job}`}function ownMarker(inputs,context){return(0,_7_.Q)(commentKeyOf(inputs,
context))}function lookForComment({inputs,run},pullRequest,marker){return!pullRequest||inputs.comment==="never"||inputs.
dryRun?async()=>({existing:void 0,isStale:!1}):(0,_8_.x)(async()=>{let[existing,isStale]=await Promise.all([pullRequest.
findComment(marker).catch(_9_.tf),hasMovedOn(pullRequest,run.context)]);return{existing,isStale}},LOOK_HOLDS_MILLISECONDS)}
async function writeOwnComment(own){let{request,pullRequest,look,marker,render}=own,{inputs,runner}=request;if(!(!pullRequest||
inputs.comment==="never"||inputs.dryRun))try{let{existing,isStale}=await look();if(existing instanceof _10_.Rk)throw existing;
return isDue(own,existing)?isStale?(runner.notice("The pull request has a newer commit: its run writes the comment."),existing?.
url):await pullRequest.writeComment({existing,marker,body:render()}):existing?.url}catch(error){if(!(error instanceof _10_.
Rk))throw error;runner.warning(`The comment could not be written: ${(0,_10_.mu)(error)}`);return}}function isDue({request,
hasFailed,isWorthCommenting},existing){switch(request.inputs.comment){case"always":return!0;case"never":return!1;case"on\
-change":return isWorthCommenting(existing!==void 0);case"on-failure":return hasFailed||existing!==void 0&&isWorthCommenting(
!0)}}async function hasMovedOn(pullRequest,{pullRequest:event}){try{return event!==void 0&&await pullRequest.headSha()!==
event.headSha}catch(error){if(error instanceof _10_.Rk)return!1;throw error}}}),8389:((_m_,_e_,_r_)=>{_r_.d(_e_,{x:()=>recently});
function recently(ask,milliseconds,now=Date.now){let last;return()=>((last===void 0||now()-last.at>=milliseconds)&&(last=
{at:now(),answer:ask()},last.answer.catch(()=>{})),last.answer)}})};
