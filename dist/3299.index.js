"use strict";exports.id=3299,exports.ids=[3299],exports.modules={6860:((_m_,_e_,_r_)=>{_r_.d(_e_,{An:()=>trustOf,MJ:()=>trustHint,fB:()=>trustRemedy});
var _0_=_r_(3978),_1_=_r_(9702),_2_=_r_(3694);function trustHint(of){let remedy=trustRemedy(of);if(remedy!==void 0)return remedy.
statement===void 0?remedy.hint:`${remedy.hint}
${JSON.stringify(remedy.statement)}`}function trustRemedy({failure,token,roleArn}){let{message}=failure;if(failure.cause instanceof
_2_.lZ||failure.kind!=="access-denied"&&failure.kind!=="credentials"&&failure.kind!=="invalid-request")return;if(/DurationSeconds/.
test(message))return{hint:"Lower role-duration-seconds, or raise the role's maximum session duration (3600 seconds unles\
s changed)."};if(failure.kind==="invalid-request")return{hint:"Correct the input that it names: `role-to-assume` or `reg\
istry-role-to-assume`, `role-session-name`, `role-duration-seconds`."};if(/^ExpiredToken/.test(message))return{hint:"Git\
Hub's tokens live for minutes, and STS found a fresh one too old. Run the job again."};let{account,issuer,provider,statement,
subject,audience}=trustOf(token,roleArn),shown=`The token says:
  sub: ${subject||"(none)"}
  aud: ${audience||"(none)"}`;if(/No OpenIDConnect provider/i.test(message))return{hint:`Create the OIDC provider https:\
//${issuer} in account ${account} (${provider}).
${shown}`};if(/audience/i.test(message))return{hint:`Add ${audience||"the audience"} to the client IDs of ${provider}, o\
r set \`audience\` to one of them.
${shown}`};let where=`Add to the trust policy of ${roleArn} in account ${account} (and see that the role exists):`;return{
hint:`${shown}
${where}`,statement}}function trustOf(token,roleArn){let claims=claimsOf(token),[,partition="aws",account=""]=/^arn:([\w-]+):iam::(\d{12}):/.
exec(roleArn)??[],issuer=(claims.get("iss")??"https://token.actions.githubusercontent.com").replace(/^https?:\/\//,""),provider=`\
arn:${partition}:iam::${account}:oidc-provider/${issuer}`,audience=claims.get("aud")??"",statement=(0,_0_.s)({provider,issuer,
audience,subjects:subjects(claims)});return{account,issuer,provider,statement,subject:claims.get("sub")??"",audience}}function subjects(claims){
let sub=claims.get("sub")??"",[,owner,ownerId,repo,repoId,rest]=/^repo:([^@/:]+)(?:@(\d+))?\/([^@:]+)(?:@(\d+))?:(.*)$/.
exec(sub)??[];if(owner===void 0||repo===void 0)return[sub];if(ownerId!==void 0&&repoId!==void 0)return[sub,`repo:${owner}\
/${repo}:${rest}`];let ids=[claims.get("repository_owner_id"),claims.get("repository_id")];return ids.every(id=>id)?[sub,
`repo:${owner}@${ids[0]}/${repo}@${ids[1]}:${rest}`]:[sub]}function claimsOf(token){let claims=(0,_1_.U4)(Buffer.from(token.
split(".")[1]??"","base64url").toString("utf8"));return typeof claims!="object"||claims===null?new Map:new Map(Object.entries(
claims).flatMap(([name,value])=>typeof value=="string"?[[name,value]]:[]))}}),3299:((_m_,_e_,_r_)=>{_r_.d(_e_,{trustHint:()=>_3_.
MJ});var _3_=_r_(6860),_4_=_r_(3694),_5_=_r_(362)}),3978:((_m_,_e_,_r_)=>{_r_.d(_e_,{s:()=>trustStatement});function trustStatement({
provider,issuer,audience,subjects}){return{Effect:"Allow",Action:"sts:AssumeRoleWithWebIdentity",Principal:{Federated:provider},
Condition:{StringEquals:{[`${issuer}:aud`]:audience,[`${issuer}:sub`]:subjects}}}}})};
