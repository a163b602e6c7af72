"use strict";exports.id=2266,exports.ids=[2266],exports.modules={381:((_m_,_e_,_r_)=>{_r_.d(_e_,{K:()=>sparkline});var _0_=_r_(1609),
BARS="▁▂▃▄▅▆▇█";function sparkline(values){if(values.length<2)return new _0_.VK("");let lowest=Math.min(
...values),range=Math.max(...values)-lowest,bars=values.map(value=>BARS[level(value,lowest,range)]??"");return new _0_.VK(
`<code aria-hidden="true">${bars.join("")}</code>`)}function level(value,lowest,range){return range===0||!Number.isFinite(
range)?3:Math.round((value-lowest)/range*(BARS.length-1))}}),1659:((_m_,_e_,_r_)=>{_r_.d(_e_,{C:()=>wasNeverSent,Y:()=>isCertificateRefused});
var _1_=_r_(9702);function wasNeverSent(error){let codes=(0,_1_.MZ)(error);if(codes.some(code=>NEVER_SENT.has(code)||CERTIFICATE.
has(code)))return!0;let message=String((0,_1_.$r)(error,"message"));return/did not establish a connection/.test(message)||
/tunneling socket could not be established/.test(message)||/\bconnect (ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT)\b|\bgetaddrinfo (ENOTFOUND|EAI_AGAIN)\b/.
test(message)||codes.includes("ETIMEDOUT")&&(0,_1_.$r)(error,"syscall")==="connect"}function isCertificateRefused(error){
return(0,_1_.MZ)(error).some(code=>CERTIFICATE.has(code))}var NEVER_SENT=new Set(["ECONNREFUSED","ENOTFOUND","EAI_AGAIN",
"EHOSTUNREACH","ENETUNREACH"]),CERTIFICATE=new Set(["CERT_HAS_EXPIRED","DEPTH_ZERO_SELF_SIGNED_CERT","ERR_TLS_CERT_ALTNA\
ME_INVALID","SELF_SIGNED_CERT_IN_CHAIN","UNABLE_TO_GET_ISSUER_CERT_LOCALLY","UNABLE_TO_VERIFY_LEAF_SIGNATURE"])}),5867:((_m_,_e_,_r_)=>{
_r_.d(_e_,{n:()=>errorAlert});var _2_=_r_(204),_3_=_r_(1609),_4_=_r_(2015);function errorAlert(error){return(0,_3_.xE)("\
CAUTION",(0,_2_.pT)(error,{maxMessage:Number.POSITIVE_INFINITY,formatProblem:_4_.V}))}}),74:((_m_,_e_,_r_)=>{_r_.d(_e_,{
Q:()=>proxyAgent});var _5_=_r_(9598);function proxyAgent(url){return(0,_5_.s_)(new URL(url))?new _5_.Qq("proxy").getAgent(
url):void 0}}),2266:((_m_,_e_,_r_)=>{_r_.r(_e_),_r_.d(_e_,{runStatus:()=>runStatus});var _6_=_r_(5867),_7_=_r_(1949),_8_=_r_(
1769),_9_=_r_(3450),_10_=_r_(6937),_11_=_r_(6440),_12_=_r_(9997),_13_=_r_(3667),_14_=_r_(5694),_15_=_r_(1336),_16_=_r_(4268),
_17_=_r_(9352),_18_=_r_(3479),_19_=_r_(8375),_20_=_r_(6695),_21_=_r_(381),_22_=_r_(204),_23_=_r_(5536),_24_=_r_(9097),_25_=_r_(
9575),_26_=_r_(1609),_27_=_r_(1321),_28_=_r_(4238),_29_=_r_(6316),_30_=_r_(1183),_31_=_r_(6761),_32_=_r_(3275),_33_=_r_(
2764),_34_=_r_(3966),_35_=_r_(1382),_36_=_r_(1397),_37_=_r_(6293),_38_=_r_(1102),_39_=_r_(9090),_40_=_r_(4454),_41_=_r_(
2354),_42_=_r_(74),_43_=_r_(9159),_44_=_r_(1659),_45_=_r_(4421),_46_=_r_(6450),_47_=_r_(4813),_48_=_r_(664),_49_=_r_(8679),
_50_=_r_(9892),_51_=_r_(3381),_52_=_r_(6801),_53_=_r_(478),_54_=_r_(2421),_55_=_r_(5564),_56_=_r_(4139),_57_=_r_(4104),_58_=_r_(
3162),_59_=_r_(823),_60_=_r_(8227),_61_=_r_(4513),_62_=_r_(9598),_63_=_r_(3854),_64_=_r_(5715),_65_=_r_(3694),_66_=_r_(2197),
_67_=_r_(793),_68_=_r_(8734),_69_=_r_(5271),_70_=_r_(4976),_71_=_r_(362);function statusDocument({at,groups,error}){return{
v:1,at:at.toISOString(),...errorOf(error),groups:groups.map(groupDocument)}}function groupDocument(status2){let{group,arn,
error,notes,hasMore,versions,history,endpoints}=status2;return{group,arn,...errorOf(error),notes,has_more:hasMore,versions:versions.
map(versionDocument),metrics:Object.fromEntries(history.map(({name,points})=>[name,points])),endpoints_of:status2.endpointsOf??
null,endpoints}}function versionDocument(version){let{description,decision,served,metrics}=version,{ModelLifeCycle:stage,
CustomerMetadataProperties:metadata={},MetadataProperties:origin}=description,number=Number(metadata["smr/pull-request"]);
return{version:version.version,arn:version.arn,status:description.ModelPackageStatus??null,registration_type:description.
ModelPackageRegistrationType??null,approval_status:version.approvalStatus,approval_description:description.ApprovalDescription??
null,decision:decision===void 0?null:{by:decision.by,at:decision.at.toISOString(),reason:decision.reason,run_url:decision.
runUrl},last_change:changeOf(description),specification:version.specification,stage:stage===void 0?null:{stage:stage.Stage??
null,status:stage.StageStatus??null},served:served.map(({environment,since})=>({environment,since:since?.toISOString()??
null})),metrics:Object.fromEntries([...metrics].map(([name,{value,standardDeviation}])=>[name,(0,_64_.s)({value,standard_deviation:standardDeviation})])),
commit:origin?.CommitId??null,repository:origin?.Repository??null,pull_request:Number.isSafeInteger(number)&&number>0?number:
null,registered_by:metadata["smr/actor"]??null,created_at:description.CreationTime?.toISOString()??null}}function changeOf(description){
let{by,at}=(0,_31_.$r)(description);return{by:by??null,at:at?.toISOString()??null}}function errorOf(error){if(error===void 0)
return{};let{code:code2,message,hint}=error;return{error:(0,_64_.s)({code:code2,message,hint})}}function decidedBy(version){
let{decision,description}=version;return decision!==void 0?decision.by:isDecided(version)?[`${shortName((0,_31_.$r)(description).
by??"not named")} (last change)`]:[]}function shortName(by){return by.replace(/^arn:[a-z-]+:(?:iam|sts)::\d{12}:(?:assumed-role\/|role\/)?/,
"")}function decidedAt(version){let{decision,description}=version;return decision?.at??(isDecided(version)?(0,_31_.$r)(description).
at:void 0)}function wordsOf(version){let{decision,description}=version;return decision?.reason??(isDecided(version)?description.
ApprovalDescription??"":"")}function isDecided({approvalStatus}){return approvalStatus==="Approved"||approvalStatus==="R\
ejected"}function lookedAt({endpointsOf:seen,endpoints}){if(seen===void 0)return"No endpoints were looked at.";let none=endpoints.
length===0?"; none has a version of this group":"";return`Behind now: endpoints of account ${seen.account}, ${seen.region}\
, alone${none}.`}function stageOf({description}){let{Stage:stage,StageStatus:status2}=description.ModelLifeCycle??{};return[
stage,status2].filter(part=>part!==void 0).join(" ")}function approvalOf({approvalStatus,specification,description}){let status2=description.
ModelPackageStatus;return[approvalStatus,...description.ModelPackageRegistrationType==="Logged"?["only logged"]:[],...specification===
"changed"?["specification changed"]:[],...specification==="extended"?["specification extended"]:[],...status2==="Complet\
ed"||status2===void 0?[]:[status2]].join(", ")}function servedIn({served},date){return served.map(({environment,since})=>since===
void 0?environment:`${environment} ${date(since)}`)}function endpointsOf({version},{endpoints}){return endpoints.flatMap(
({name,status:status2,serving})=>serving.filter(one=>one.version===version).map(({percent})=>`${name} ${status2}${percent===
100?"":` ${Math.round(percent)}%`}`))}var MAX_POINTS=8;function renderStatusText({groups,error}){return error!==void 0?[
error.message,error.hint??""].filter(line=>line!=="").map(_26_.RK).join(`
`):groups.map(groupText).join(`

`)}var MAX_COLUMNS=100;function groupText(status2){let{group,arn,versions,history,hasMore,notes,error}=status2,lines=[group,
arn];error!==void 0?lines.push(error.message,...error.hint===void 0?[]:[error.hint]):versions.length===0?lines.push("No \
version was registered yet."):lines.push(...versionTable(status2),...hasMore?["… and older versions"]:[],lookedAt(status2));
let more=versions.flatMap(moreOf);return more.length>0&&lines.push("",...more),history.length>0&&lines.push("",...metricTable(
history)),[...lines,...notes].flatMap(setIn).flatMap(wrapped).join(`
`)}function setIn(text2){return text2.split(`
`).map((line,index)=>index===0?(0,_26_.RK)(line).trimStart():`  ${(0,_26_.RK)(line)}`)}function moreOf(version){let name=`\
v${version.version}`,served=servedIn(version,minute),words=wordsOf(version);return[...words===""?[]:[`${name} ${version.
approvalStatus}: ${(0,_26_.RK)(words)}`],...served.length===0?[]:[`${name} put into service: ${served.join(", ")}`]]}function versionTable(status2){
let used=[["version",({version})=>`v${version}`],["behind now",version=>endpointsOf(version,status2).join(", ")],["appro\
val",approvalOf],["by",version=>decidedBy(version).join(", ")],["when",version=>optionalMinute(decidedAt(version))],["st\
age",stageOf]].filter(([,cell],index)=>index<3||status2.versions.some(one=>cell(one)!==""));return table2([used.map(([title])=>title),
...status2.versions.map(version=>used.map(([,cell])=>cell(version)))])}function metricTable(history){let versions=[...new Set(
history.flatMap(({points})=>points.map(({version})=>version)))].sort((a,b)=>a-b).slice(-MAX_POINTS),row=({name,points})=>{
let shown=points.filter(({version})=>versions.includes(version)),texts=(0,_26_._M)(shown.map(({value})=>value));return[name,
...versions.map(version=>texts[shown.findIndex(point=>point.version===version)]??"")]};return table2([["metric",...versions.
map(version=>`v${version}`)],...history.map(row)])}function table2(rows){let cells=rows.map(row=>row.map(cell=>(0,_26_.RK)(
cell))),widths=fitting((cells[0]??[]).map((_,column)=>Math.max(...cells.map(row=>length(row[column]??"")))));return cells.
map(row=>row.map((cell,column)=>padded(cut(cell,widths[column]??0),widths[column]??0)).join(GAP).trimEnd())}var GAP="  ";
function fitting(widths){let room=MAX_COLUMNS-GAP.length*(widths.length-1);for(let most=Math.max(...widths);most>1;most-=
1){let cut2=widths.map(width=>Math.min(width,most));if(cut2.reduce((sum,width)=>sum+width,0)<=room)return cut2}return widths}
function length(text2){return[...text2].length}function cut(text2,width){let points=[...text2.slice(0,width*2+2)];return points.
length<=width?text2:`${points.slice(0,Math.max(0,width-1)).join("")}…`}function padded(text2,width){return text2+" ".repeat(
Math.max(0,width-length(text2)))}function wrapped(line){if(length(line)<=MAX_COLUMNS||/^\s*[{"]/.test(line))return[line];
let at=line.lastIndexOf(" ",MAX_COLUMNS);return at<=2?[line]:[line.slice(0,at),...wrapped(`  ${line.slice(at+1)}`)]}function optionalMinute(date){
return date===void 0?"":minute(date)}function minute(date){return date.toISOString().slice(0,16).replace("T"," ")}var MAX_VERSIONS=8;
function historyTable(history,maxMetrics){if(history.length===0)return;let shown=history.slice(0,maxMetrics),left=history.
length-shown.length,rest=left===0?void 0:(0,_26_.EX)(`${(0,_26_.U9)(left,"metric")} left out to fit the summary`);if(shown.
length===0)return rest;let versions=[...new Set(history.flatMap(({points})=>points.map(({version})=>version)))].sort((a,b)=>a-
b).slice(-MAX_VERSIONS),rows=shown.map(({name,points})=>{let seen=points.filter(({version})=>versions.includes(version)),
texts=(0,_26_._M)(seen.map(({value})=>value)),cells=versions.map(version=>{let text2=texts[seen.findIndex(point=>point.version===
version)];return(0,_26_.qy)`${text2??"—"}`});return[(0,_26_.aY)(name,64),...cells,(0,_21_.K)(seen.map(({value})=>value))]}),
columns=[{title:(0,_26_.qy)`Metric`},...versions.map(version=>({title:(0,_26_.aY)(`v${version}`),align:"right"})),{title:(0,_26_.
qy)`Course`}];return(0,_26_.Bv)((0,_25_.t)({columns,rows}),rest)}var MAX_METRICS=[1e3,100,20,5,0];function renderStatusSummary({
result,context}){let{groups,error}=result;return error!==void 0?`${(0,_26_.Bv)((0,_26_.qy)`<h3>❌ The status could not be read</h3>`,
(0,_6_.n)(error)).source}
`:(0,_26_.t6)({steps:MAX_METRICS,render:maxMetrics=>`${(0,_26_.Bv)(...groups.map(status2=>groupSection(status2,maxMetrics,
context)),(0,_26_.EX)((0,_26_.qy)`sagemaker-model-registry-action ${(0,_26_.aY)(context.actionVersion,40)}`,(0,_26_.qy)`read ${(0,_24_.
bm)(result.at)}`)).source}
`,limitInBytes:_26_.Q0})}function groupSection(status2,maxMetrics,context){let{group,versions,hasMore,error,notes,history}=status2,
[only]=versions,course=historyTable(history,maxMetrics);if(status2.isDetail&&only!==void 0)return detail(status2,only,[course,
...notes.map(noteOf)],{context,maxMetrics});let title=(0,_26_.qy)`<h3>📋 ${(0,_26_.aY)(group,63)}: ${hasMore?"the last\
 ":""}${(0,_26_.U9)(versions.length,"version")}</h3>`;return error!==void 0?(0,_26_.Bv)((0,_26_.qy)`<h3>❌ ${(0,_26_.aY)(
group,63)} could not be read</h3>`,(0,_6_.n)(error)):(0,_26_.Bv)(title,versions.length===0?(0,_26_.FY)("No version was r\
egistered yet."):versionsTable(status2),versions.length===0?void 0:(0,_26_.EX)(lookedAt(status2)),course,...notes.map(noteOf))}
function detail(status2,version,body,{context,maxMetrics}){let heading=(0,_26_.qy)`📋 ${(0,_7_.sh)(status2.group,version.
version)}: ${approvalOf(version)}`,now=endpointsOf(version,status2),serving=(0,_26_.FY)(...now.length===0?[]:[list(now)],
lookedAt(status2));return(0,_7_.Pe)({heading,group:status2.group,version,body:[serving,...body],context},maxMetrics)}function versionsTable(status2){
let used=[{title:"Version",cell:({version})=>(0,_26_.Cr)((0,_26_.aY)(`v${version}`))},{title:"Behind now",cell:version=>list(
endpointsOf(version,status2))},{title:"Approval",cell:version=>(0,_26_.qy)`${SIGN[version.approvalStatus]??"❔"} ${approvalOf(
version)}`},{title:"By",cell:version=>list(decidedBy(version)),isEmpty:version=>decidedBy(version).length===0},{title:"W\
hen",cell:version=>(0,_26_.qy)`${when(version)}`,isEmpty:version=>when(version)===""},{title:"Words",cell:version=>(0,_26_.
Qq)(wordsOf(version),300),isEmpty:version=>wordsOf(version)===""},{title:"Stage",cell:version=>(0,_26_.qy)`${stageOf(version)}`,
isEmpty:version=>stageOf(version)===""},{title:"Put into service",cell:version=>list(servedIn(version,_24_.bm)),isEmpty:({
served})=>served.length===0}].filter(({isEmpty})=>isEmpty===void 0||!status2.versions.every(isEmpty));return(0,_25_.t)({
columns:used.map(({title})=>({title:(0,_26_.qy)`${title}`,wraps:WRAPS.includes(title)})),rows:status2.versions.map(version=>used.
map(({cell})=>cell(version)))})}var WRAPS=["Behind now","Approval","By","When","Words"];function when(version){let at=decidedAt(
version);return at===void 0?"":(0,_24_.bm)(at)}var SIGN={Approved:"✅",Rejected:"❌",PendingManualApproval:"⏳"};function list(values){
return(0,_26_.fj)(values.map(value=>(0,_26_.aY)(value,100)),"<br>")}function noteOf(note){return(0,_26_.xE)("NOTE",(0,_23_.
h1)(note))}var CONCURRENT_DESCRIBES=8;async function observeVersions(at,of){let{reference,last}=of,[listed,chosen]=await Promise.
all([lastVersions(at,reference,last),chosenVersion2(at,reference)]),described=await(0,_50_.y)(listed.versions,CONCURRENT_DESCRIBES,
({arn})=>(0,_32_.MP)(at,arn,"metrics").catch(_63_.tf)),unread=described.filter(one=>one instanceof _65_.Rk),sealed=described.
flatMap(one=>one===void 0||one instanceof _65_.Rk||one.unreadCard===void 0?[]:[one.unreadCard]),notes=[...listed.notes,...unread[0]===
void 0?[]:[notReadable(unread[0],unread.length)],...sealed[0]===void 0?[]:[cardNotReadable(sealed[0],sealed.length)]];return{
versions:described.flatMap(one=>one===void 0||one instanceof _65_.Rk?[]:[statusOf(one)]),chosen:chosen&&statusOf(chosen),
hasMore:listed.hasMore,notes}}function statusOf(version){let{description}=version,decision=(0,_31_.B1)(description.ApprovalDescription);
return{...version,approvalStatus:description.ModelApprovalStatus??"not set",decision:decision?.status===description.ModelApprovalStatus?
decision:void 0,metrics:(0,_27_.CV)((0,_10_.n)(description)),served:(0,_13_.ow)(description.CustomerMetadataProperties),
specification:(0,_12_.BL)(description).kind}}async function lastVersions(at,reference,last){try{let page=await(0,_32_.aH)(
at),all=page.versions.length>=last||page.isWhole?page.versions:await(0,_32_.X2)(at),versions=all.toSorted((a,b)=>b.version-
a.version).slice(0,last),hasMore=all.length>last||all===page.versions&&!page.isWhole;return{versions,hasMore,notes:[]}}catch(error){
if(!(error instanceof _65_.Rk)||reference.kind!=="version")throw error;return{versions:[],hasMore:!1,notes:[`The group c\
ould not be listed. ${sentence(error)}`]}}}async function chosenVersion2(at,reference){if(reference.kind==="unnamed")return;
let arn=reference.kind==="version"?at.address.versionArn(reference.version):(await(0,_32_.or)(at,(0,_32_.aH)(at))).version?.
arn,found=arn===void 0?void 0:await(0,_32_.MP)(at,arn,"metrics");if(found!==void 0)return found;let what=reference.kind===
"version"?`no version ${reference.version}`:"no Approved version";throw new _65_.lZ("invalid-input",`There is ${what} in\
 ${at.address.arn}.`)}function notReadable(failure,count2){return`${count2===1?"One version":`${count2} versions`} could\
 not be read. ${sentence(failure)}`}function cardNotReadable(failure,count2){return`${count2===1?"The card of one versio\
n":`The cards of ${count2} versions`} could not be read, so metrics that stand there alone are missing. ${sentence(failure)}`}
function sentence(failure){return[`${failure.call}: ${failure.message.replace(/[.\s]+$/,"")}.`,failure.hint??""].join(" ").
trim()}var MAX_ENDPOINTS=100,CONCURRENT_ENDPOINTS=4;async function observeEndpoints(of,ports){try{let{names,hasMore}=of.
names.length>0?named(of.names):await newestEndpoints(ports.endpoints);return{endpoints:(await(0,_50_.y)(names,CONCURRENT_ENDPOINTS,
name=>endpointStatus(name,of.address,ports.endpoints))).flatMap(endpoint=>endpoint??[]),isRead:!0,notes:hasMore?[`Only t\
he newest ${MAX_ENDPOINTS} endpoints of the account were looked at.`]:[]}}catch(error){if(!(error instanceof _65_.Rk))throw error;
return{endpoints:[],isRead:!1,notes:[`The endpoints could not be read. ${sentence(error)}`]}}}function named(names){return{
names:[...new Set(names)].slice(0,MAX_ENDPOINTS),hasMore:!1}}async function newestEndpoints(endpoints){let answer=await endpoints.
listEndpoints({SortBy:"CreationTime",SortOrder:"Descending",MaxResults:MAX_ENDPOINTS});return{names:(answer.Endpoints??[]).
flatMap(({EndpointName:name})=>name??[]),hasMore:answer.NextToken!==void 0&&answer.NextToken!==""}}async function endpointStatus(name,address,endpoints){
let endpoint=await(0,_63_.NJ)(endpoints.describeEndpoint({EndpointName:name}),["not-found"],void 0);if(endpoint?.EndpointConfigName===
void 0)return;let variants=(await(0,_63_.NJ)(endpoints.describeEndpointConfig({EndpointConfigName:endpoint.EndpointConfigName}),
["not-found"],void 0))?.ProductionVariants??[],behind=await(0,_50_.y)(variants,CONCURRENT_ENDPOINTS,async({VariantName,ModelName})=>{
let model=await(0,_63_.NJ)(endpoints.describeModel({ModelName}),["not-found"],void 0);return{variant:VariantName,version:address.
versionOf(packageOf(model))}}),serving=shares(endpoint,behind);if(serving.length!==0)return{name:endpoint.EndpointName??
name,status:endpoint.EndpointStatus??"not known",serving}}function packageOf(model){return model?.PrimaryContainer?.ModelPackageName??
model?.Containers?.[0]?.ModelPackageName}function shares(endpoint,behind){let weightOf=variant=>endpoint.ProductionVariants?.
find(({VariantName:name})=>name===variant)?.CurrentWeight??1,total=behind.reduce((sum,{variant})=>sum+weightOf(variant),
0),weights=new Map;for(let{variant,version}of behind)version!==void 0&&weights.set(version,(weights.get(version)??0)+weightOf(
variant));return[...weights].map(([version,weight])=>({version,percent:total===0?0:weight/total*100})).sort((a,b)=>b.percent-
a.percent||b.version-a.version)}var DEFAULT_LAST=10,MAX_LAST=100,CONCURRENT_GROUPS=4;async function status(request,ports){
let at=ports.clock.now();try{let{groups,reference}=wanted(request);return{at,groups:await(0,_50_.y)(groups,CONCURRENT_GROUPS,
group=>groupStatus({group,reference,settings:request.settings},ports))}}catch(error){return{at,groups:[],error:(0,_63_.z6)(
error,"The status could not be read")}}}function wanted({files,settings}){let{last=DEFAULT_LAST}=settings;if(!Number.isInteger(
last)||last<1||last>MAX_LAST)throw new _65_.lZ("invalid-input",`last: ${last} is not a whole number from 1 to ${MAX_LAST}\
.`);let registryAccount=settings.registryAccount||settings.callerAccount,reference=(0,_7_.Wf)({...settings,registryAccount,
modelIsTag:!1}),groups=[...new Set(files.map(({manifest})=>manifest.group))];if(reference.kind==="unnamed"){if(groups.length>
0)return{groups,reference};throw new _65_.lZ("invalid-input","There is no manifest and no `model`, so no group is known.",
{hint:"Check the repository out before this step, or name a version: model: GROUP@vN."})}if(files.length>0)return{groups:[
(0,_7_.yY)(files,reference).manifest.group],reference};if(reference.group!==void 0)return{groups:[reference.group],reference};
throw new _65_.lZ("invalid-input",`model: "${settings.model}" names no group, and there is no manifest.`,{hint:"Give GRO\
UP@vN, or check the repository out before this step."})}async function groupStatus(of,ports){let{group,reference,settings}=of,
address=(0,_11_.c)(group,settings),empty={versions:[],hasMore:!1,isDetail:!1,history:[],endpoints:[],group,arn:address.arn,
endpointsOf:void 0};try{let at={address,reader:ports.registry,clock:ports.clock},[seen,live]=await Promise.all([observeVersions(
at,{reference,last:settings.last??DEFAULT_LAST}),liveEndpoints(address,settings,ports)]),versions=seen.chosen===void 0?seen.
versions:[seen.chosen];return{...empty,versions,hasMore:seen.hasMore,isDetail:seen.chosen!==void 0,history:courses(upTo(
seen.versions,seen.chosen)),endpoints:live.endpoints,endpointsOf:live.isRead?{account:settings.endpointsAccount,region:settings.
region}:void 0,notes:[...seen.notes,...live.notes]}}catch(error){return{...empty,notes:[],error:(0,_63_.z6)(error,`${address.
arn} could not be read`)}}}async function liveEndpoints(address,settings,{endpoints,clock:clock2}){return endpoints===void 0?
{endpoints:[],isRead:!1,notes:[]}:observeEndpoints({address,names:settings.endpointNames},{endpoints,clock:clock2})}function upTo(versions,chosen){
return chosen===void 0?versions:[chosen,...versions.filter(({version})=>version<chosen.version)]}function courses(versions){
let points=new Map;for(let{version,metrics}of versions.toReversed())for(let[name,{value}]of metrics)points.set(name,[...points.
get(name)??[],{version,value}]);let newest=[...versions[0]?.metrics.keys()??[]];return[...newest,...[...points.keys()].filter(
name=>!newest.includes(name))].map(name=>({name,points:points.get(name)??[]}))}async function runStatus(request){let{inputs,
run,runner}=request;(0,_8_.i)(request);let region=(0,_38_._)(inputs);runner.info((0,_9_.fC)((0,_9_.vd)(run,inputs),"the \
newest of each group"));let files=await(0,_9_.kJ)(request),session=await(0,_41_._s)(request,region),result=await status(
{files,settings:{model:(0,_9_.vd)(run,inputs).model,endpointNames:endpointNames(files),endpointsAccount:session.identity.
account,region,partition:session.identity.partition,callerAccount:session.registryCaller,registryAccount:session.registryAccount}},
{registry:(0,_18_.SI)(session.registry),endpoints:(0,_37_.b)(session.own),clock:_61_.p});await runner.group("Status",async()=>runner.
info(renderStatusText(result)));let[failed]=result.groups.flatMap(({error})=>error===void 0?[]:[error]),failure=result.error??
failed;return await(0,_15_.S3)(request,{failure,summary:renderStatusSummary({result,context:(0,_14_.g)(request)}),outputs:[],
report:statusDocument(result),comment:async()=>{}}),(0,_15_._1)(failure)}function endpointNames(files){let names=files.flatMap(
({manifest:{deploy}})=>[deploy?.endpoint,...Object.values(deploy?.environments??{}).map(({endpoint})=>endpoint)]);return[
...new Set(names.filter(name=>name!==void 0))]}})};
