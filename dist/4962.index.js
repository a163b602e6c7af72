"use strict";exports.id=4962,exports.ids=[4962,2581],exports.modules={2581:((_m_,_e_,_r_)=>{_r_.d(_e_,{pullRequestPort:()=>pullRequestPort});
var _0_=_r_(3799),_1_=_r_(74),_2_=_r_(1659),_3_=_r_(9598),_4_=_r_(3694),_5_=_r_(362),ACTIONS_BOT="github-actions[bot]",COMMENTS="\
pull-requests: write";function pullRequestPort(options){let octokit=(0,_0_.g)(options),{owner,repo}=(0,_0_.lD)(options.repository),
issue={owner,repo,issue_number:options.number},isMine=isOwn(octokit,options.token),doubled=new Map;async function findComment(marker,containing=""){
let mine=await ownComments(marker,containing),chosen=containing===""?mine[0]:mine.at(-1),[line=""]=chosen?.body.split(`
`,1)??[];return doubled.set(line,mine.filter(({body})=>body.startsWith(`${line}
`)).map(({id})=>id)),chosen}async function ownComments(marker,containing=""){let found=[];for await(let page of octokit.
paginate.iterator(octokit.rest.issues.listComments,{...issue,per_page:100}))for(let comment of page.data)!comment.body?.
startsWith(marker)||!mentions(comment.body,containing)||found.push({id:comment.id,url:comment.html_url,body:comment.body,
author:comment.user?.login??"",isBot:comment.user?.type==="Bot"});let mine=await Promise.all(found.map(isMine));return found.
filter((_,index)=>mine[index])}async function settle(marker,body){let[oldest,...others]=await ownComments(`${marker}
`);if(oldest===void 0)return;let url=oldest.body===body?oldest.url:await edit(oldest.id,body);for(let{id}of others)await octokit.
rest.issues.deleteComment({owner,repo,comment_id:id}).catch(()=>{});return url}async function create(marker,body){let url;
try{let created2=await octokit.rest.issues.createComment({...issue,body,..._0_.zs});url=urlOf(created2.data)}catch(error){
if((0,_0_.o7)("",error,COMMENTS).kind!=="unknown-outcome")throw error}let settled=await settle(marker,body).catch(error=>{
if(url===void 0)throw error;return url});if(settled!==void 0)return settled;if(url!==void 0)return url;let created=await octokit.
rest.issues.createComment({...issue,body,..._0_.zs});return urlOf(created.data)}async function edit(id,body){let updated=await octokit.
rest.issues.updateComment({owner,repo,comment_id:id,body});return urlOf(updated.data)}async function update(existing,marker,body){
try{let duplicates=doubled.get(marker)??[],url=await edit(existing.id,body);for(let id of duplicates.filter(one=>one!==existing.
id))await octokit.rest.issues.deleteComment({owner,repo,comment_id:id}).catch(()=>{});return url}catch(error){if((0,_0_.
o7)("",error,COMMENTS).kind!=="not-found")throw error;return create(marker,body)}}return{headSha:()=>(0,_0_.X_)("GET /re\
pos/{owner}/{repo}/pulls/{pull_number}","pull-requests: read",async()=>{let{data}=await octokit.rest.pulls.get({owner,repo,
pull_number:options.number});return required(data.head?.sha,"head.sha")}),findComment:(marker,containing)=>(0,_0_.X_)("G\
ET /repos/{owner}/{repo}/issues/{issue_number}/comments",COMMENTS,()=>findComment(marker,containing)),writeComment:({existing,
marker,body})=>existing?(0,_0_.X_)("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",COMMENTS,()=>update(existing,
marker,body)):(0,_0_.X_)("POST /repos/{owner}/{repo}/issues/{issue_number}/comments",COMMENTS,()=>create(marker,body))}}
function isOwn(octokit,token){let login;return async comment=>{let isInstallationToken=token.startsWith("ghs_");return isInstallationToken&&
comment.author===ACTIONS_BOT?!0:isInstallationToken&&!comment.isBot?!1:(login??=ownLogin(octokit),comment.author===await login)}}
async function ownLogin(octokit){try{let{data}=await octokit.rest.users.getAuthenticated(_0_.zs);return data.login}catch{}
try{let{viewer}=await octokit.graphql("query { viewer { login } }");return viewer.login}catch{return ACTIONS_BOT}}function mentions(body,text){
return text===""||body.split(text).slice(1).some(rest=>!/^\d/.test(rest))}function urlOf(comment){return required(comment?.
html_url,"html_url")}function required(value,name){if(typeof value=="string"&&value!=="")return value;throw new _4_.Rk("\
unknown-outcome",name,`GitHub's answer has no ${name}.`)}})};
