"use strict";exports.id=705,exports.ids=[705],exports.modules={4484:((_m_,_e_,_r_)=>{_r_.d(_e_,{V:()=>versionOutputs});function versionOutputs(of){
let{arn,approvalStatus,registered}=of,[,group="",version=""]=/:model-package\/([^/]+)\/(\d+)$/.exec(arn)??[];return[["mo\
del-package-arn",arn],["model-package-version",version],["model-package-group",group],["approval-status",approvalStatus],
["registered",String(registered)]]}}),705:((_m_,_e_,_r_)=>{_r_.d(_e_,{aftermath:()=>aftermath,whatIsKnown:()=>whatIsKnown});
var _0_=_r_(4484),_1_=_r_(2956),_2_=_r_(3854),_3_=_r_(3694),_4_=_r_(362);async function aftermath(of){let{journalPath,outcome,
journal,endpointNow}=of,intent=journalPath===""?void 0:(0,_1_.Mj)(journalPath);if(intent?.phase==="done"||outcome==="suc\
cess"||outcome==="skipped")return;let code=reasonOf(outcome,intent);journal.setOutput("failure-reason",code);let[only]=intent?.
models===1?intent.versions:[];if(only)for(let[name,value]of(0,_0_.V)(only))journal.setOutput(name,value);let stopped=outcome===
"cancelled"?"The run was cancelled":"The run was killed",now=intent?.endpoint===void 0?[]:[await orWhy(endpointNow(intent.
endpoint))],failure={code,message:`${stopped} before it could report.`,sent:[...whatIsKnown(intent),...now]};return journal.
error((0,_1_.b6)(failure)),failure}async function orWhy(sentence){try{return await sentence}catch(error){return`What the\
 endpoint is doing now could not be read: ${(0,_3_.bD)(error)}`}}function reasonOf(outcome,intent){return outcome==="can\
celled"?"cancelled":[...intent?.creations??[],...intent?.requests??[]].some(({isAnswered})=>!isAnswered)?"unknown-outcom\
e":"failed"}function whatIsKnown(intent){let requests=intent?.requests??[],versions=intent?.versions??[],creations=intent?.
creations??[];if(requests.length>0&&versions.length+creations.length===0)return[...requests.map(wasSent),goesOn];let unanswered=creations.
filter(({isAnswered})=>!isAnswered);return[...requests.map(wasSent),...versions.map(({arn,registered})=>`${registered?"R\
egistered":"Found"}: ${arn}`),...unanswered.map(mayExist),unanswered.length>0?"Run the job again: it finds that version,\
 if there is one, and makes no second.":creations.length>0||requests.length>0?"Run the job again: what is registered is \
found and not registered twice, and what is missing is done.":"Nothing was sent that changes anything. Run the job again\
."]}function mayExist({group,clientToken}){return`A version of ${group} may have been created: the request with client t\
oken ${clientToken} got no answer.`}function wasSent({what,isAnswered}){return isAnswered?`Done: ${what}.`:`Sent, withou\
t an answer: ${what}.`}var goesOn="AWS goes on with what was sent. Run the job again: it finds what was done, joins what\
 is under way and reports the truth."})};
