"use strict";exports.id=1677;exports.ids=[1677];exports.modules={1677:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{ensureGroup:()=>ensureGroup});var _0_=__webpack_require__(9695);var _1_=__webpack_require__(
7404);var _2_=__webpack_require__(1780);var _3_=__webpack_require__(3863);var _4_=__webpack_require__(5715);var _5_=__webpack_require__(
1326);var MAX_LOOKS=15,MILLISECONDS_BETWEEN_LOOKS=2e3;async function ensureGroup(of){let{address,manifest,settings,groups,
clock}=of;if(!settings.createGroup||groups===void 0)return;if(address.sent!==address.name)return{level:"notice",title:"G\
roup",detail:`\`create-group\` makes groups of the credentials' own account only, and ${address.arn} is of another.`};if(await describe(
groups,address)!==void 0)return;if(settings.dryRun)return{level:"notice",title:"Group",detail:`${address.arn} does not e\
xist; it would be made.`};let isOurs=await create(groups,address,manifest);return await untilThere(groups,address,clock),
isOurs?made(address):void 0}async function describe(groups,{name}){return(0,_2_.NJ)(groups.describeModelPackageGroup({ModelPackageGroupName:name}),
["not-found"],void 0)}async function create(groups,address,manifest){try{return await groups.createModelPackageGroup({ModelPackageGroupName:address.
name,...(0,_4_.s)({ModelPackageGroupDescription:manifest.group_description,Tags:(0,_0_.Fg)(manifest)})}),true}catch(error){
if((0,_2_.N6)(error,"already-exists","conflict"))return false;if(!(0,_2_.N6)(error,"unknown-outcome")||await describe(groups,
address)===void 0)throw error;return true}}async function untilThere(groups,address,clock){for(let look=1;look<=MAX_LOOKS;look+=
1){let status=(await describe(groups,address))?.ModelPackageGroupStatus;if(status==="Completed")return;if(status==="Fail\
ed"||status==="Deleting"||status==="DeleteFailed")throw new _3_.lZ("failed",`The model package group ${address.arn} is ${status}\
.`,{hint:"Look at the group in SageMaker, delete it if need be, then run the job again."});await clock.sleep(MILLISECONDS_BETWEEN_LOOKS)}}
function made(address){return{level:"notice",title:"Group",detail:`${address.arn} did not exist and was made. No CloudFo\
rmation stack holds it: a stack that declares AWS::SageMaker::ModelPackageGroup with this name has to import it. Nobody \
else can read it until it has a resource policy.`}}})};;
