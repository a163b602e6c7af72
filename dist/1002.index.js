"use strict";exports.id=1002;exports.ids=[1002];exports.modules={1002:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{writeOwnComment:()=>_0_.x});var _0_=__webpack_require__(5674);var _1_=__webpack_require__(
3011);var _2_=__webpack_require__(1326)}),5674:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{x:()=>writeOwnComment});var _3_=__webpack_require__(3011);async function writeOwnComment(own){let{
request,pullRequest,existing,marker,render}=own,{inputs,run,runner}=request;if(!(!pullRequest||inputs.comment==="never"||
inputs.dryRun))try{let found=await existing;if(found instanceof _3_.R)throw found;if(!isDue(own,found))return found?.url;
let[current,isStale]=await Promise.all([found??pullRequest.findComment(marker),hasMovedOn(pullRequest,run.context)]);return isStale?
(runner.notice("The pull request has a newer commit: its run writes the comment."),current?.url):await pullRequest.writeComment(
{existing:current,marker,body:render()})}catch(error){if(!(error instanceof _3_.R))throw error;runner.warning(`The comme\
nt could not be written: ${error.message}${error.hint?`
${error.hint}`:""}`);return}}function isDue({request,hasFailed,isWorthTelling},existing){switch(request.inputs.comment){case"\
always":return true;case"never":return false;case"on-change":return isWorthTelling(existing?.body);case"on-failure":return hasFailed||
existing!==void 0&&isWorthTelling(existing.body)}}async function hasMovedOn(pullRequest,{pullRequest:event}){try{return event!==
void 0&&await pullRequest.headSha()!==event.headSha}catch(error){if(error instanceof _3_.R)return false;throw error}}})};
;
