"use strict";exports.id=2506,exports.ids=[2506],exports.modules={2506:((_m_,_e_,_r_)=>{_r_.d(_e_,{ensureGroup:()=>ensureGroup});var _0_=_r_(
3966),_1_=_r_(1382),_2_=_r_(3854),_3_=_r_(5715),_4_=_r_(3694),_5_=_r_(362),CREATE_ATTEMPTS=3,MAX_LOOKS=15,MILLISECONDS_BETWEEN_LOOKS=2e3;
async function ensureGroup(of){let{address,manifest,settings,groups,clock}=of;if(!settings.createGroup||groups===void 0)
return;if(address.sent!==address.name)return{level:"notice",title:"Group",detail:`\`create-group\` makes groups of the cre\
dentials' own account only, and ${address.arn} is of another.`};if(await describe(groups,address)!==void 0)return;if(settings.
dryRun)return{level:"notice",title:"Group",detail:`${address.arn} does not exist; it would be made.`};let isOurs=await create(
{groups,clock},address,manifest);return await untilThere(groups,address,clock),isOurs?made(address):void 0}async function describe(groups,{
name}){return(0,_2_.NJ)(groups.describeModelPackageGroup({ModelPackageGroupName:name}),["not-found"],void 0)}async function create({
groups,clock},address,manifest){for(let attempt=1;;attempt+=1)try{return await groups.createModelPackageGroup({ModelPackageGroupName:address.
name,...(0,_3_.s)({ModelPackageGroupDescription:manifest.group_description,Tags:(0,_0_.Fg)(manifest)})}),!0}catch(error){
let isOfOthers=(0,_2_.N6)(error,"already-exists","conflict");if(!isOfOthers&&!(0,_2_.N6)(error,"unknown-outcome"))throw error;
if(await describe(groups,address)!==void 0)return!isOfOthers;if(attempt===CREATE_ATTEMPTS)throw error;await clock.sleep(
MILLISECONDS_BETWEEN_LOOKS)}}async function untilThere(groups,address,clock){for(let look=1;look<=MAX_LOOKS;look+=1){let status=(await describe(
groups,address))?.ModelPackageGroupStatus;if(status==="Completed")return;if(status==="Failed"||status==="Deleting"||status===
"DeleteFailed")throw new _4_.lZ("failed",`The model package group ${address.arn} is ${status}.`,{hint:"Look at the group\
 in SageMaker, delete it if need be, then run the job again."});await clock.sleep(MILLISECONDS_BETWEEN_LOOKS)}}function made(address){
return{level:"notice",title:"Group",detail:`${address.arn} did not exist and was made. No CloudFormation stack holds it:\
 a stack that declares AWS::SageMaker::ModelPackageGroup with this name has to import it. Nobody else can read it until \
it has a resource policy.`}}})};
