"use strict";exports.id=8298,exports.ids=[8298],exports.modules={8298:((_m_,_e_,_r_)=>{_r_.d(_e_,{Bl:()=>writeNamedFile,Oq:()=>renderPoliciesText,
vO:()=>plannedPolicies});var _0_=_r_(8983),_1_=_r_(4216),_2_=_r_(2975),_3_=_r_(664),_4_=_r_(3322),_5_=_r_(9702),_6_=_r_(
3694),_7_=_r_(3024),_8_=_r_.n(_7_),_9_=_r_(1455),_10_=_r_.n(_9_),_11_=_r_(6760),_12_=_r_.n(_11_);function renderPoliciesText({
policies}){return policies.map(({account,kind,resource,purpose,apply,alternatives,notes})=>[`${kind} ${resource} in acco\
unt ${account}`,`  ${purpose}`,...notes.map(note=>`  Note: ${note}`),`  ${apply}`,...alternatives.map(alternative=>`  Or\
: ${alternative.purpose}`)].join(`
`)).join(`

`)}var POLICY_NAME="sagemaker-model-registry-action";function putCommand(holder,document,region){let policy=quoted(JSON.
stringify(document));switch(holder.kind){case"role-trust":return`aws iam update-assume-role-policy --role-name ${word(holder.
role.name)} --policy-document ${policy}`;case"role":case"execution-role":return`aws iam put-role-policy --role-name ${word(
holder.role.name)} --policy-name ${POLICY_NAME} --policy-document ${policy}`;case"model-package-group":return`aws sagema\
ker put-model-package-group-policy --region ${word(region)} --model-package-group-name ${word(holder.name)} --resource-p\
olicy ${policy}`;case"bucket":return`aws s3api put-bucket-policy --bucket ${word(holder.name)} --expected-bucket-owner ${word(
holder.account)} --policy ${policy}`;case"key":return`aws kms put-key-policy --region ${word(regionOf(holder.arn))} --ke\
y-id ${word(holder.arn)} --policy-name default --policy ${policy}`;case"repository":return`aws ecr set-repository-policy\
 --region ${word(regionOf(holder.arn))} --registry-id ${word(holder.account)} --repository-name ${word(holder.name)} --p\
olicy-text ${policy}`}}function readCommand(holder,region){let{kind}=holder;switch(kind){case"role-trust":return`aws iam\
 get-role --role-name ${word(holder.role.name)} ${entry(holder,"Role.AssumeRolePolicyDocument")}`;case"role":case"execut\
ion-role":return`aws iam get-role-policy --role-name ${word(holder.role.name)} --policy-name ${POLICY_NAME} ${entry(holder,
"PolicyDocument")}`;case"model-package-group":return`aws sagemaker get-model-package-group-policy --region ${word(region)}\
 --model-package-group-name ${word(holder.name)} ${entry(holder,"ResourcePolicy")}`;case"bucket":return`aws s3api get-bu\
cket-policy --bucket ${word(holder.name)} --expected-bucket-owner ${word(holder.account)} ${entry(holder,"Policy")}`;case"\
key":return`aws kms get-key-policy --region ${word(regionOf(holder.arn))} --key-id ${word(holder.arn)} --policy-name def\
ault ${entry(holder,"Policy")}`;case"repository":return`aws ecr get-repository-policy --region ${word(regionOf(holder.arn))}\
 --registry-id ${word(holder.account)} --repository-name ${word(holder.name)} ${entry(holder,"policyText")}`}}function entry(holder,document){
let text=value=>`\`${JSON.stringify(value)}\``,query=`{kind: ${text(holder.kind)}, resource: ${text((0,_0_.KU)(holder))}\
, document: ${document}}`;return`--output json --query ${quoted(query)}`}function createRoleCommand(holder,document){let{
role}=holder,path=role.arn.split(":role")[1]?.slice(0,-role.name.length)??"/",where=path==="/"?"":` --path ${word(path)}`;
return`aws iam create-role --role-name ${word(role.name)}${where} --assume-role-policy-document ${quoted(JSON.stringify(
document))}`}function grantCommand(grant){let{KeyId,GranteePrincipal,Operations}=grant;return`aws kms create-grant --reg\
ion ${word(regionOf(KeyId))} --key-id ${word(KeyId)} --grantee-principal ${word(GranteePrincipal)} --operations ${Operations.
join(" ")}`}function regionOf(arn){return arn.split(":")[3]??""}function word(text){return/^[\w@%+=:,./-]+$/.test(text)?
text:quoted(text)}function quoted(text){return`'${text.replaceAll("'","'\\''")}'`}function documentOf(needs){let statements=joined(
needs.map(({statement})=>statement));return{Version:"2012-10-17",Statement:withNames(statements.map(_0_.al))}}function joined(statements){
let byResource=[...(0,_4_.$)(statements,({Principal,Resource,Condition})=>JSON.stringify([Principal,Resource,Condition]))].
flatMap(([,[first,...more]])=>first===void 0?[]:[{...first,Action:unique([first,...more].flatMap(({Action})=>Action))}]);
return[...(0,_4_.$)(byResource,({Principal,Action,Condition})=>JSON.stringify([Principal,Action,Condition]))].flatMap(([
,[first,...more]])=>{if(first===void 0)return[];let Resource=unique([first,...more].flatMap(({Resource:named=[]})=>named));
return[{...first,...Resource.length===0?{}:{Resource}}]})}function withNames(statements,taken=[]){let used=new Set(taken);
return statements.map(statement=>{let{Sid}=statement;if(typeof Sid!="string")return statement;let name=Sid;for(let count=2;used.
has(name);count+=1)name=`${Sid}${count}`;return used.add(name),name===Sid?statement:{...statement,Sid:name}})}function unique(values){
return[...new Set(values)]}function alternativesOf(holder,{needed,useful},setting){let put=(purpose,needs)=>{let document=documentOf(
needs);return{purpose,account:accountFor(holder),document,apply:putCommand(holder,document,setting.region)}},wider=useful.
length===0?[]:[put(`The same and what the modes can do without: ${whyOf(useful)}.`,[...needed,...useful])];switch(holder.
kind){case"role-trust":return[{purpose:"Makes the role, where there is none yet.",account:accountFor(holder),document:documentOf(
needed),apply:createRoleCommand({kind:"role-trust",role:holder.role},documentOf(needed))}];case"model-package-group":return[
...narrow(needed,put),...wider];case"bucket":return[...wider,...combined(holder,setting)];case"key":return[...wider,...grants(
holder.arn,needed,holder)];case"role":case"execution-role":case"repository":return wider}}function whyOf(needs){return[...new Set(
needs.map(({why})=>why))].join("; ")}function narrow(needed,put){let only=needed.map(need=>{let{statement}=need;if(statement.
Sid!=="TrainingRegisters")return need;let Resource=(statement.Resource??[]).filter(arn=>arn.includes(":model-package/"));
return{...need,statement:{...statement,Action:["sagemaker:CreateModelPackage"],Resource}}});return only.some(({statement})=>statement.
Sid==="TrainingRegisters")?[put("The narrow one: the training account can create versions and nothing else. Then metrics\
 are compared with nothing, unless the input `registry-role-to-assume` names a role of this account that reads.",only)]:
[]}function combined(holder,setting){let{partition,registryAccount,registerRole,workloads}=setting;if(registerRole===void 0||
registerRole.account===registryAccount)return[];let readers=workloads.filter(({account})=>account!==registryAccount),shared={
...holder,account:registryAccount},statement=(Sid,accounts,Action)=>({Sid,Effect:"Allow",Principal:{AWS:accounts.map(account=>(0,_2_.
I5)(account,partition))},Action,Resource:[`${holder.arn}/*`]}),document={Version:"2012-10-17",Statement:[statement("AddP\
erm",[registerRole.account],["s3:PutObject","s3:PutObjectAcl","s3:GetObject","s3:GetObjectVersion"]),...readers.length===
0?[]:[statement("AddPermDeployment",readers.map(({account})=>account),["s3:GetObject","s3:GetObjectVersion"])]]};return[
{purpose:"The combined policy of AWS's blog, for a bucket of the registry's account (shared services): the training acco\
unt writes and reads whatever lies in it, the workload accounts read. Name that account in the input `artifact-bucket-ow\
ner-id` for statements of its roles alone.",account:registryAccount,document,apply:putCommand(shared,document,setting.region)}]}
var OPERATIONS=new Map([["kms:Decrypt","Decrypt"],["kms:GenerateDataKey","GenerateDataKey"],["kms:GenerateDataKey*","Gen\
erateDataKey"],["kms:DescribeKey","DescribeKey"]]);function grants(KeyId,needed,holder){return needed.flatMap(({statement,
why})=>{if(statement.Sid==="EnableIamPolicies")return[];let Operations=[...new Set(statement.Action.flatMap(action=>OPERATIONS.
get(action)??[]))];return(statement.Principal?.AWS??[]).map(GranteePrincipal=>{let document={KeyId,GranteePrincipal,Operations};
return{purpose:`A grant instead of the statement ${statement.Sid} of the key's policy: ${why}. It is made once and kept \
until it is revoked.`,account:accountFor(holder),document,apply:grantCommand(document)}})})}function accountFor(holder){
return"role"in holder?holder.role.account:holder.account}var CORRECTIONS={"role-trust":[],role:[],"execution-role":["AWS\
's blog adds AmazonSageMakerFullAccess to the execution role; an endpoint needs what stands here.","Its inline policy na\
mes one model.tar.gz, and the next version's has another key; here the folder is named."],"model-package-group":["AWS's \
blog lets whole accounts update versions, and whoever may update may approve; here nobody of another account may, but fo\
r `check-mode: update`, without status and stage.","The blog as it is printed has lost Region, account and group: `arn:a\
ws:sagemaker:::model-package//*` matches nothing."],bucket:[`AWS's sample names the bucket as the text "Resource: arn:aw\
s:s3:::{bucket}", which is no ARN, and does not fill in {bucket}.`,"Its other form names `BUCKET/*` alone, on which s3:G\
etBucketAcl is never decided; it is decided on the bucket."],key:["AWS's create_grant lacks a comma behind KeyId and giv\
es an account id as GranteePrincipal, which takes the ARN of a principal.","Its key policy leaves out the statement of t\
he own account; put as it stands KMS refuses it, or nobody can change the key again."],repository:["AWS's policy lets th\
e registry's account look at an image; endpoints of another account also need ecr:GetDownloadUrlForLayer and ecr:BatchCh\
eckLayerAvailability."]},ORDER={"role-trust":0,role:1,"execution-role":2,"model-package-group":3,bucket:4,key:5,repository:6};
function planPolicies(setting,present=[],answers=_1_.I3){let byHolder=[...(0,_4_.$)((0,_0_.hN)(setting,answers),keyOf)].
map(([,needs])=>needs),policies=byHolder.flatMap(needs=>policyOf(needs,setting,present)).sort((one,other)=>ORDER[one.kind]-
ORDER[other.kind]),without=byHolder.filter(needs=>needs.every(({weight})=>weight==="useful"));return{schema:1,policies:withRoles(
policies,without,setting)}}function withRoles(policies,without,setting){let roles=without.flatMap(([first,...more])=>first===
void 0||!("role"in first.holder)?[]:[{holder:first.holder,needs:[first,...more]}]);return policies.map((policy,index)=>{
let mine=policies.findIndex(({kind,account})=>kind==="role"&&account===policy.account)===index?roles.filter(({holder})=>(0,_0_.
XP)(holder)===policy.account):[];return mine.length===0?policy:{...policy,alternatives:[...policy.alternatives,...mine.map(
role=>roleBeside(role,setting))]}})}function roleBeside({holder,needs},setting){let document=documentOf(needs);return{purpose:`\
A further role, ${(0,_0_.KU)(holder)}: ${whyOf(needs)}.`,account:(0,_0_.XP)(holder),document,apply:holder.kind==="role-t\
rust"?createRoleCommand({kind:"role-trust",role:holder.role},document):putCommand(holder,document,setting.region)}}function keyOf({
holder}){return JSON.stringify([holder.kind,(0,_0_.KU)(holder)])}function policyOf(needs,setting,present){let needed=needs.
filter(({weight})=>weight==="needed"),useful=needs.filter(({weight})=>weight==="useful"),[first]=needed;if(first===void 0)
return[];let{holder}=first,there=present.filter(({resource,isTrust})=>resource===(0,_0_.KU)(holder)&&isTrust===(holder.kind===
"role-trust")),merged=mergedWith(documentOf(needed),there);if(merged===void 0)return[];let{document,notes}=merged;return[
{account:(0,_0_.XP)(holder),kind:holder.kind,resource:(0,_0_.KU)(holder),purpose:`${sentence(whyOf(needed))}.`,document,
apply:putCommand(holder,document,setting.region),read:readCommand(holder,setting.region),alternatives:there.length>0?[]:
alternativesOf(holder,{needed,useful},setting),corrects:CORRECTIONS[holder.kind],notes:[...notes,...tooLong(holder,document),
...strangers(holder,setting),...before(holder)]}]}function mergedWith(wanted,there){let statements=wanted.Statement.filter(
isOurs);if(there.length===0)return{document:wanted,notes:[]};let present=there.flatMap(policy=>policy.statements),lacking=statements.
flatMap(statement=>(0,_0_.KY)(statement,present)??[]);if(lacking.length===0)return;let denied=lacking.filter(statement=>(0,_0_.
GZ)(statement,present)).map(({Sid})=>Sid),added=withNames(lacking,present.map(({Sid})=>Sid));return{document:{Version:"2\
012-10-17",Statement:[...present,...added]},notes:[`${there.length===1?"The policy":"The policies"} that ${there.length===
1?"is":"are"} there already lack${there.length===1?"s":""} ${lacking.map(({Sid})=>Sid).join(", ")}; the document has bot\
h.`,...denied.length===0?[]:[`A Deny that is there speaks of what ${denied.join(", ")} would allow; an Allow does not he\
lp against it.`]]}}function isOurs(statement){return typeof statement.Sid=="string"&&Array.isArray(statement.Action)}function sentence(text){
return`${text.charAt(0).toUpperCase()}${text.slice(1)}`}var MOST={"role-trust":2048,role:10240,"execution-role":10240,"m\
odel-package-group":20480,bucket:20480,key:32768,repository:10240};function tooLong({kind},document){let{length}=JSON.stringify(
document);return length<=MOST[kind]?[]:[`It has ${length} characters, and ${MOST[kind]} are allowed: name fewer manifest\
s in \`manifest\`, or give repositories roles of their own.`]}function strangers(holder,{registryAccount,registerRole,workloads}){
return holder.kind!=="repository"?[]:[registryAccount,registerRole?.account,...workloads.map(({account})=>account)].includes(
holder.account)?[]:[`No input names the account ${holder.account}; the image's name does. Where it is of AWS or of a ven\
dor, its owner lets everybody in who may, and there is nothing to put.`]}function before(holder){switch(holder.kind){case"\
model-package-group":return[`The group must be there: aws sagemaker create-model-package-group --model-package-group-nam\
e ${holder.name}. Put replaces the policy that is there; give that one in policies-present-path.`];case"bucket":case"key":case"\
repository":return["Put replaces the policy that is there; give that one in policies-present-path to have both merged."];case"\
role-trust":case"role":case"execution-role":return[]}}var FORM='Give what this mode writes to policies-path: {"schema":1\
,"policies":[{"kind":"bucket","resource":"arn:aws:s3:::BUCKET","document":{"Version":"2012-10-17","Statement":[…]}}]}. A\
 `document` may also be the text that the AWS CLI gives; what the commands in `read` print may stand one after another.';
function readPresent(text,path){let parsed=(0,_5_.U4)(text)??entriesIn(text);if(parsed===void 0)throw refused(`${path} i\
s not JSON`);let policies=Array.isArray(parsed)?parsed:isEntry(parsed)?[parsed]:(0,_5_.C5)(parsed,"policies"),schema=(0,_5_.
C5)(parsed,"schema");if(schema!==void 0&&schema!==1)throw refused(`${path}: schema: ${JSON.stringify(schema)} is not 1`);
if(!Array.isArray(policies)){let isPolicy=(0,_5_.C5)(parsed,"Statement")!==void 0;throw refused(isPolicy?`${path} is one\
 policy, and does not say what it hangs on`:`${path} has no list \`policies\`, and is no list itself`)}return policies.map(
(policy,index)=>presentPolicy(policy,`${path}: policies[${index}]`))}function isEntry(parsed){return(0,_5_.C5)(parsed,"r\
esource")!==void 0&&(0,_5_.C5)(parsed,"document")!==void 0}function entriesIn(text){let entries=[];for(let rest=text.trim();rest!==
"";){let end=endOfObject(rest),value=end===void 0?void 0:(0,_5_.U4)(rest.slice(0,end));if(value===void 0)return;entries.
push(value),rest=rest.slice(end).trim()}return entries.length===0?void 0:entries}function endOfObject(text){if(!text.startsWith(
"{"))return;let depth=0;for(let{0:token,index}of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}]/gs))if(token==="{"&&(depth+=1),token===
"}"&&(depth-=1),depth===0)return index+1}function presentPolicy(policy,at){let resource=(0,_5_.C5)(policy,"resource");if(typeof resource!=
"string"||!/^arn:aws[a-z-]*:[a-z0-9-]+:[a-z0-9-]*:(\d{12})?:.+$/.test(resource))throw refused(`${at}.resource: ${JSON.stringify(
resource)??"nothing"} is not an ARN`);let given=(0,_5_.C5)(policy,"document"),document=typeof given=="string"?(0,_5_.U4)(
given):given,statements=(0,_5_.C5)(document,"Statement"),list=Array.isArray(statements)?(0,_5_.S3)(statements):(0,_5_.u4)(
statements)?[statements]:void 0;if(list===void 0)throw refused(`${at}.document: is not a policy, which is a mapping with\
 \`Version\` and \`Statement\``);let version=(0,_5_.C5)(document,"Version")??"2008-10-17";if(version!=="2012-10-17"&&version!==
"2008-10-17")throw refused(`${at}.document.Version: ${JSON.stringify(version)} is neither "2012-10-17" nor "2008-10-17"`);
let records=list.map((statement,index)=>{let effect=(0,_5_.C5)(statement,"Effect");if(!(0,_5_.u4)(statement)||effect!=="\
Allow"&&effect!=="Deny")throw refused(`${at}.document.Statement[${index}]: is not a statement with the Effect "Allow" or\
 "Deny"`);return statement});return{resource,isTrust:(0,_5_.C5)(policy,"kind")==="role-trust",version,statements:records}}
function refused(what){return new _6_.lZ("invalid-input",`policies-present-path: ${what}`,{hint:FORM})}var MAX_PRESENT_BYTES=1024*
1024;async function plannedPolicies({inputs,...facts},workspace){let{policiesPresentPath:path}=inputs,present=path===void 0?
[]:await readThere(workspace,path);return planPolicies((0,_0_.y7)({inputs,...facts}),present)}async function readThere(workspace,path){
try{let{text}=await(0,_3_.TA)({workspace,path,maxBytes:MAX_PRESENT_BYTES});return readPresent(text,path)}catch(error){throw!(error instanceof
_6_.lZ)||error.message.startsWith("policies-present-path")?error:new _6_.lZ("invalid-input",`policies-present-path: ${error.
message}`,{cause:error})}}async function writeNamedFile({workspace,path,text}){let wanted=(0,_11_.resolve)(workspace,path);
try{(0,_11_.isAbsolute)(path)||refuseOutside((0,_7_.realpathSync)(workspace),(0,_7_.realpathSync)((0,_11_.dirname)(wanted)),
path);let flags=_7_.constants.O_WRONLY|_7_.constants.O_CREAT|_7_.constants.O_TRUNC|_7_.constants.O_NOFOLLOW,file=await(0,_9_.
open)(wanted,flags,420);try{await file.writeFile(text)}finally{await file.close()}return wanted}catch(error){throw error instanceof
_6_.lZ?error:new _6_.lZ("invalid-input",`policies-path: ${path} cannot be written: ${(0,_6_.bD)(error)}`,{hint:"Name a f\
ile in a folder that is there, relative to the workspace.",cause:error})}}function refuseOutside(root,folder,path){let parts=(0,_11_.
relative)(root,folder).split(_11_.sep);if(parts[0]===".."||(0,_11_.isAbsolute)((0,_11_.relative)(root,folder)))throw new _6_.
lZ("invalid-input",`policies-path: ${path} lies outside the workspace`,{hint:"Name a file in the workspace, or give a wh\
ole path."});if(parts.some(part=>part.toLowerCase()===".git"))throw new _6_.lZ("invalid-input",`policies-path: ${path} l\
ies in a .git folder`)}}),2975:((_m_,_e_,_r_)=>{_r_.d(_e_,{I5:()=>rootOf,KC:()=>accountOfArn,cl:()=>spellings,cw:()=>allow,
f_:()=>sageMakerPrefix,vA:()=>asJson,xo:()=>groupResources,yS:()=>folderOf});function allow(action,resource){return{Effect:"\
Allow",Action:action,Resource:resource}}function asJson(statements){return JSON.stringify(statements.length===1?statements[0]:
statements)}function folderOf(key){let folders=key.split("/").slice(0,-1),digest=folders.findIndex(folder=>/^[0-9a-f]{64}$/.
test(folder)),kept=digest<0?folders:folders.slice(0,digest);return kept.length===0?key:`${kept.join("/")}/*`}function accountOfArn(arn){
return arn.split(":")[4]??""}function spellings(names){return[...new Set(names.flatMap(name=>[name.toLowerCase(),name]))]}
function rootOf(account,partition){return`arn:${partition}:iam::${account}:root`}function groupResources({prefix,name}){
return[`${prefix}:model-package-group/${name}`,`${prefix}:model-package/${name}/*`]}function sageMakerPrefix({partition,
region,account}){return`arn:${partition}:sagemaker:${region}:${account}`}})};
