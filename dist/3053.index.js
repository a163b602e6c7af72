"use strict";exports.id=3053,exports.ids=[3053],exports.modules={6203:((_m_,_e_,_r_)=>{_r_.d(_e_,{Q:()=>commentMarker,_:()=>MARKER_START});
var _0_=_r_(7598),_1_=_r_.n(_0_),MAX_KEY=200,MARKER_START="<!-- sagemaker-model-registry:v1";function commentMarker(key){
return`${MARKER_START} ${encodeKey(key)} -->`}function encodeKey(key){let encoded=[...key].map((character,index,all)=>isPlain(
character,all[index+1])?character:percent(character)).join("");return encoded.length<=MAX_KEY?encoded:`${encoded.slice(0,
MAX_KEY).replace(/[%-][^%]?$/,"")}~${(0,_0_.createHash)("sha256").update(key).digest("hex")}`}function isPlain(character,next){
return/[A-Za-z0-9._/@]/.test(character)||character==="-"&&next!==void 0&&/[A-Za-z0-9]/.test(next)}function percent(character){
return[...new TextEncoder().encode(character)].map(byte=>`%${byte.toString(16).toUpperCase().padStart(2,"0")}`).join("")}}),
4580:((_m_,_e_,_r_)=>{_r_.d(_e_,{EV:()=>commentKeyOf,Hw:()=>openPullRequest,do:()=>ownMarker,rA:()=>findOwnComment,xU:()=>writeOwnComment});
var _2_=_r_(6203),_3_=_r_(3670),_4_=_r_(3694);async function openPullRequest({inputs,run}){let{pullRequest,repository}=run.
context;if(!pullRequest||inputs.githubToken==="")return;let{pullRequestPort}=await Promise.all([_r_.e(6379),_r_.e(1117)]).
then(_r_.bind(_r_,3498));return pullRequestPort({token:inputs.githubToken,repository,number:pullRequest.number})}function commentKeyOf({
commentKey},{workflow,job}){return commentKey??`${workflow}/${job}`}function ownMarker(inputs,context){return(0,_2_.Q)(commentKeyOf(
inputs,context))}async function findOwnComment({inputs},pullRequest,marker){if(!(!pullRequest||inputs.comment==="never"||
inputs.dryRun))return pullRequest.findComment(marker).catch(_3_.tf)}async function writeOwnComment(own){let{request,pullRequest,
existing,marker,render}=own,{inputs,run,runner}=request;if(!(!pullRequest||inputs.comment==="never"||inputs.dryRun))try{
let found=await existing;if(found instanceof _4_.Rk)throw found;if(!isDue(own,found))return found?.url;let[current,isStale]=await Promise.
all([found??pullRequest.findComment(marker),hasMovedOn(pullRequest,run.context)]);return isStale?(runner.notice("The pul\
l request has a newer commit: its run writes the comment."),current?.url):await pullRequest.writeComment({existing:current,
marker,body:render()})}catch(error){if(!(error instanceof _4_.Rk))throw error;runner.warning(`The comment could not be w\
ritten: ${(0,_4_.mu)(error)}`);return}}function isDue({request,hasFailed,isWorthCommenting},existing){switch(request.inputs.
comment){case"always":return!0;case"never":return!1;case"on-change":return isWorthCommenting(existing!==void 0);case"on-\
failure":return hasFailed||existing!==void 0&&isWorthCommenting(!0)}}async function hasMovedOn(pullRequest,{pullRequest:event}){
try{return event!==void 0&&await pullRequest.headSha()!==event.headSha}catch(error){if(error instanceof _4_.Rk)return!1;
throw error}}}),3053:((_m_,_e_,_r_)=>{_r_.d(_e_,{findOwnComment:()=>_5_.rA,ownMarker:()=>_5_.do,writeOwnComment:()=>_5_.
xU});var _5_=_r_(4580),_6_=_r_(6203),_7_=_r_(3670),_8_=_r_(3694),_9_=_r_(362)})};
