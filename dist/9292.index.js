"use strict";exports.id=9292,exports.ids=[9292],exports.modules={9292:((_m_,_e_,_r_)=>{_r_.d(_e_,{ensureGroup:()=>ensureGroup});var _0_=_r_(
3966),_1_=_r_(1382),_2_=_r_(3670),_3_=_r_(5715),_4_=_r_(3694),_5_=_r_(362),MAX_LOOKS=15,MILLISECONDS_BETWEEN_LOOKS=2e3;async function ensureGroup(of){
let{address,manifest,settings,groups,clock}=of;if(!settings.createGroup||groups===void 0)return;if(address.sent!==address.
name)return{level:"notice",title:"Group",detail:`\`create-group\` makes groups of the credentials' own account only, and ${address.
arn} is of another.`};if(await describe(groups,address)!==void 0)return;if(settings.dryRun)return{level:"notice",title:"\
Group",detail:`${address.arn} does not exist; it would be made.`};let isOurs=await create(groups,address,manifest);return await untilThere(
groups,address,clock),isOurs?made(address):void 0}async function describe(groups,{name}){return(0,_2_.NJ)(groups.describeModelPackageGroup(
{ModelPackageGroupName:name}),["not-found"],void 0)}async function create(groups,address,manifest){try{return await groups.
createModelPackageGroup({ModelPackageGroupName:address.name,...(0,_3_.s)({ModelPackageGroupDescription:manifest.group_description,
Tags:(0,_0_.Fg)(manifest)})}),!0}catch(error){if((0,_2_.N6)(error,"already-exists","conflict"))return!1;if(!(0,_2_.N6)(error,
"unknown-outcome")||await describe(groups,address)===void 0)throw error;return!0}}async function untilThere(groups,address,clock){
for(let look=1;look<=MAX_LOOKS;look+=1){let status=(await describe(groups,address))?.ModelPackageGroupStatus;if(status===
"Completed")return;if(status==="Failed"||status==="Deleting"||status==="DeleteFailed")throw new _4_.lZ("failed",`The mod\
el package group ${address.arn} is ${status}.`,{hint:"Look at the group in SageMaker, delete it if need be, then run the\
 job again."});await clock.sleep(MILLISECONDS_BETWEEN_LOOKS)}}function made(address){return{level:"notice",title:"Group",
detail:`${address.arn} did not exist and was made. No CloudFormation stack holds it: a stack that declares AWS::SageMake\
r::ModelPackageGroup with this name has to import it. Nobody else can read it until it has a resource policy.`}}})};
