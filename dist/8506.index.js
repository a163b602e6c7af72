"use strict";exports.id=8506;exports.ids=[8506];exports.modules={8506:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{runStatus:()=>runStatus});var _OMF65VZ2_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
9078);var _UPFYJN24_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1971);var _SSQIU5WG_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
329);var _2EK6GLYM_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(4084);var _Z35X2E3Q_js__WEBPACK_IMPORTED_MODULE_46__=__webpack_require__(
6030);var _NQDO3VPN_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(3614);var _U5YJZQ65_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
5800);var _IPCXHVH6_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(267);var _WXWEMN6I_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
4308);var _2CHPL4VL_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(8228);var _LTNOEKLX_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(
702);var _AWWJWSAC_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(6046);var _USHUA3VM_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(
5027);var _NC35JJS4_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(1001);var _GA3HME3F_js__WEBPACK_IMPORTED_MODULE_13__=__webpack_require__(
801);var _65O7N7XM_js__WEBPACK_IMPORTED_MODULE_14__=__webpack_require__(2210);var _QJQETYJB_js__WEBPACK_IMPORTED_MODULE_15__=__webpack_require__(
2879);var _FCO6EZBG_js__WEBPACK_IMPORTED_MODULE_16__=__webpack_require__(6355);var _UDH7PV2E_js__WEBPACK_IMPORTED_MODULE_17__=__webpack_require__(
1190);var _DDRH5YHI_js__WEBPACK_IMPORTED_MODULE_18__=__webpack_require__(3522);var _MI5KI6B3_js__WEBPACK_IMPORTED_MODULE_19__=__webpack_require__(
3327);var _ZUWGZJAL_js__WEBPACK_IMPORTED_MODULE_20__=__webpack_require__(9443);var _KMAKEEW2_js__WEBPACK_IMPORTED_MODULE_21__=__webpack_require__(
5630);var _W6XO7WCU_js__WEBPACK_IMPORTED_MODULE_45__=__webpack_require__(7511);var _H7XNJHSV_js__WEBPACK_IMPORTED_MODULE_22__=__webpack_require__(
4501);var _AJYMDJZ5_js__WEBPACK_IMPORTED_MODULE_23__=__webpack_require__(7663);var _SU2VCPWR_js__WEBPACK_IMPORTED_MODULE_24__=__webpack_require__(
9819);var _STVADTX3_js__WEBPACK_IMPORTED_MODULE_25__=__webpack_require__(1374);var _GUTK4OBK_js__WEBPACK_IMPORTED_MODULE_26__=__webpack_require__(
9190);var _BANCUHN6_js__WEBPACK_IMPORTED_MODULE_27__=__webpack_require__(3350);var _U6O3IGAQ_js__WEBPACK_IMPORTED_MODULE_28__=__webpack_require__(
2130);var _VD2P5OUL_js__WEBPACK_IMPORTED_MODULE_29__=__webpack_require__(7712);var _YRUX2LEV_js__WEBPACK_IMPORTED_MODULE_30__=__webpack_require__(
5534);var _ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_31__=__webpack_require__(1524);var _QTIGN4FM_js__WEBPACK_IMPORTED_MODULE_32__=__webpack_require__(
9487);var _FXJU324T_js__WEBPACK_IMPORTED_MODULE_33__=__webpack_require__(5323);var _HPR74CD7_js__WEBPACK_IMPORTED_MODULE_34__=__webpack_require__(
9398);var _EDY4CZET_js__WEBPACK_IMPORTED_MODULE_35__=__webpack_require__(8220);var _ZMG3RH2E_js__WEBPACK_IMPORTED_MODULE_36__=__webpack_require__(
6873);var _65D27UM2_js__WEBPACK_IMPORTED_MODULE_37__=__webpack_require__(7945);var _YMVKCLKB_js__WEBPACK_IMPORTED_MODULE_38__=__webpack_require__(
246);var _LTRC7R3K_js__WEBPACK_IMPORTED_MODULE_39__=__webpack_require__(357);var _QWIJCFUX_js__WEBPACK_IMPORTED_MODULE_40__=__webpack_require__(
4546);var _PDPZWDN4_js__WEBPACK_IMPORTED_MODULE_41__=__webpack_require__(5470);var _3CLBYDGH_js__WEBPACK_IMPORTED_MODULE_42__=__webpack_require__(
7907);var _VSPODENI_js__WEBPACK_IMPORTED_MODULE_43__=__webpack_require__(5697);var _AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_44__=__webpack_require__(
1508);function decidedBy({decision}){return decision?.by.join(", ")??""}function stageOf({description}){let{Stage:stage,
StageStatus:status2}=description.ModelLifeCycle??{};return[stage,status2].filter(part=>part!==void 0).join(" ")}function approvalOf({
approvalStatus,specification,description}){let status2=description.ModelPackageStatus;return[approvalStatus,...specification===
"changed"?["specification changed"]:[],...specification==="extended"?["specification extended"]:[],...status2==="Complet\
ed"||status2===void 0?[]:[status2]].join(", ")}function servedIn({served},date){return served.map(({environment,since})=>since===
void 0?environment:`${environment} ${date(since)}`)}function endpointsOf({version},{endpoints}){return endpoints.flatMap(
({name,status:status2,serving})=>serving.filter(one=>one.version===version).map(({percent})=>`${name} ${status2}${percent===
100?"":` ${Math.round(percent)}%`}`))}var MAX_VERSIONS=8;function historyTable(history,maxMetrics){if(history.length===0)
return;let shown=history.slice(0,maxMetrics),left=history.length-shown.length,rest=left===0?void 0:(0,_2CHPL4VL_js__WEBPACK_IMPORTED_MODULE_8__.
EX)(`${(0,_2CHPL4VL_js__WEBPACK_IMPORTED_MODULE_8__.U9)(left,"metric")} left out to fit the summary`);if(shown.length===
0)return rest;let versions=[...new Set(history.flatMap(({points})=>points.map(({version})=>version)))].sort((a,b)=>a-b).
slice(-MAX_VERSIONS),rows=shown.map(({name,points})=>{let seen=points.filter(({version})=>versions.includes(version)),texts=(0,
_2CHPL4VL_js__WEBPACK_IMPORTED_MODULE_8__._M)(seen.map(({value})=>value)),cells=versions.map(version=>{let text=texts[seen.
findIndex(point=>point.version===version)];return(0,_2CHPL4VL_js__WEBPACK_IMPORTED_MODULE_8__.qy)`${text??"—"}`});return[
(0,_2CHPL4VL_js__WEBPACK_IMPORTED_MODULE_8__.aY)(name,64),...cells,(0,_WXWEMN6I_js__WEBPACK_IMPORTED_MODULE_7__.K)(seen.
map(({value})=>value))]}),columns=[{title:(0,_2CHPL4VL_js__WEBPACK_IMPORTED_MODULE_8__.qy)`Metric`},...versions.map(version=>({
title:(0,_2CHPL4VL_js__WEBPACK_IMPORTED_MODULE_8__.aY)(`v${version}`),align:"right"})),{title:(0,_2CHPL4VL_js__WEBPACK_IMPORTED_MODULE_8__.
qy)`Course`}];return(0,_2CHPL4VL_js__WEBPACK_IMPORTED_MODULE_8__.Bv)((0,_2CHPL4VL_js__WEBPACK_IMPORTED_MODULE_8__.tp)({columns,
rows}),rest)}var MAX_SUMMARY_BYTES=1e6,MAX_METRICS=[1e3,100,20,5,0];function renderStatusSummary({result,context}){let{groups,
error}=result;return error!==void 0?`${(0,_2CHPL4VL_js__WEBPACK_IMPORTED_MODULE_8__.Bv)((0,_2CHPL4VL_js__WEBPACK_IMPORTED_MODULE_8__.
qy)`<h3>❌ The status could not be read</h3>`,trouble(error)).source}
`:(0,_2CHPL4VL_js__WEBPACK_IMPORTED_MODULE_8__.t6)({steps:MAX_METRICS,render:maxMetrics=>`${(0,_2CHPL4VL_js__WEBPACK_IMPORTED_MODULE_8__.
Bv)(...groups.map(status2=>groupSection(status2,maxMetrics,context)),(0,_2CHPL4VL_js__WEBPACK_IMPORTED_MODULE_8__.EX)((0,
_2CHPL4VL_js__WEBPACK_IMPORTED_MODULE_8__.qy)`sagemaker-model-registry-action ${(0,_2CHPL4VL_js__WEBPACK_IMPORTED_MODULE_8__.
aY)(context.actionVersion,40)}`,(0,_2CHPL4VL_js__WEBPACK_IMPORTED_MODULE_8__.qy)`read ${(0,_2CHPL4VL_js__WEBPACK_IMPORTED_MODULE_8__.
bm)(result.at)}`)).source}
`,limitInBytes:MAX_SUMMARY_BYTES})}function groupSection(status2,maxMetrics,context){let{group,versions,hasMore,error,notes,
history}=status2,[only]=versions,course=historyTable(history,maxMetrics);if(status2.isDetail&&only!==void 0)return detail(
status2,only,[course,...notes.map(noteOf)],{context,maxMetrics});let title=(0,_2CHPL4VL_js__WEBPACK_IMPORTED_MODULE_8__.
qy)`<h3>📋 ${(0,_2CHPL4VL_js__WEBPACK_IMPORTED_MODULE_8__.aY)(group,63)}: ${hasMore?"the last ":""}${(0,_2CHPL4VL_js__WEBPACK_IMPORTED_MODULE_8__.
U9)(versions.length,"version")}</h3>`;return error!==void 0?(0,_2CHPL4VL_js__WEBPACK_IMPORTED_MODULE_8__.Bv)((0,_2CHPL4VL_js__WEBPACK_IMPORTED_MODULE_8__.
qy)`<h3>❌ ${(0,_2CHPL4VL_js__WEBPACK_IMPORTED_MODULE_8__.aY)(group,63)} could not be read</h3>`,trouble(error)):(0,_2CHPL4VL_js__WEBPACK_IMPORTED_MODULE_8__.
Bv)(title,versions.length===0?(0,_2CHPL4VL_js__WEBPACK_IMPORTED_MODULE_8__.FY)("No version was registered yet."):versionsTable(
status2),course,...notes.map(noteOf))}function detail(status2,version,body,{context,maxMetrics}){let heading=(0,_2CHPL4VL_js__WEBPACK_IMPORTED_MODULE_8__.
qy)`📋 ${(0,_UPFYJN24_js__WEBPACK_IMPORTED_MODULE_1__.sh)(status2.group,version.version)}: ${approvalOf(version)}`,now=endpointsOf(
version,status2),serving=now.length===0?void 0:(0,_2CHPL4VL_js__WEBPACK_IMPORTED_MODULE_8__.FY)((0,_2CHPL4VL_js__WEBPACK_IMPORTED_MODULE_8__.
Cr)("Behind now:"),list(now));return(0,_UPFYJN24_js__WEBPACK_IMPORTED_MODULE_1__.Pe)({heading,group:status2.group,version,
body:[serving,...body],context},maxMetrics)}function versionsTable(status2){let used=[{title:"Version",cell:({version})=>(0,
_2CHPL4VL_js__WEBPACK_IMPORTED_MODULE_8__.Cr)((0,_2CHPL4VL_js__WEBPACK_IMPORTED_MODULE_8__.aY)(`v${version}`))},{title:"\
Approval",cell:version=>(0,_2CHPL4VL_js__WEBPACK_IMPORTED_MODULE_8__.qy)`${SIGN[version.approvalStatus]??"❔"} ${approvalOf(
version)}`},{title:"By",cell:({decision})=>list(decision?.by??[]),isEmpty:({decision})=>decision===void 0},{title:"When",
cell:({decision})=>(0,_2CHPL4VL_js__WEBPACK_IMPORTED_MODULE_8__.qy)`${decision===void 0?"":(0,_2CHPL4VL_js__WEBPACK_IMPORTED_MODULE_8__.
bm)(decision.at)}`,isEmpty:({decision})=>decision===void 0},{title:"Stage",cell:version=>(0,_2CHPL4VL_js__WEBPACK_IMPORTED_MODULE_8__.
qy)`${stageOf(version)}`,isEmpty:version=>stageOf(version)===""},{title:"Put into service",cell:version=>list(servedIn(version,
_2CHPL4VL_js__WEBPACK_IMPORTED_MODULE_8__.bm)),isEmpty:({served})=>served.length===0},{title:"Behind now",cell:version=>list(
endpointsOf(version,status2)),isEmpty:version=>endpointsOf(version,status2).length===0}].filter(({isEmpty})=>isEmpty===void 0||
!status2.versions.every(isEmpty));return(0,_2CHPL4VL_js__WEBPACK_IMPORTED_MODULE_8__.tp)({columns:used.map(({title})=>({
title:(0,_2CHPL4VL_js__WEBPACK_IMPORTED_MODULE_8__.qy)`${title}`})),rows:status2.versions.map(version=>used.map(({cell})=>cell(
version)))})}var SIGN={Approved:"✅",Rejected:"❌",PendingManualApproval:"⏳"};function list(values){return(0,_2CHPL4VL_js__WEBPACK_IMPORTED_MODULE_8__.
fj)(values.map(value=>(0,_2CHPL4VL_js__WEBPACK_IMPORTED_MODULE_8__.aY)(value,100)),"<br>")}function noteOf(note){return(0,
_2CHPL4VL_js__WEBPACK_IMPORTED_MODULE_8__.xE)("NOTE",(0,_2CHPL4VL_js__WEBPACK_IMPORTED_MODULE_8__.h1)(note))}function trouble({
code:word,message,hint}){let toDo=hint===void 0?[]:[(0,_2CHPL4VL_js__WEBPACK_IMPORTED_MODULE_8__.FY)((0,_2CHPL4VL_js__WEBPACK_IMPORTED_MODULE_8__.
Cr)("What to do:")),(0,_2CHPL4VL_js__WEBPACK_IMPORTED_MODULE_8__.h1)(hint)];return(0,_2CHPL4VL_js__WEBPACK_IMPORTED_MODULE_8__.
xE)("CAUTION",(0,_2CHPL4VL_js__WEBPACK_IMPORTED_MODULE_8__.Bv)((0,_2CHPL4VL_js__WEBPACK_IMPORTED_MODULE_8__.FY)((0,_2CHPL4VL_js__WEBPACK_IMPORTED_MODULE_8__.
qy)`<b>What happened:</b> ${(0,_2CHPL4VL_js__WEBPACK_IMPORTED_MODULE_8__.aY)(word)}`),(0,_2CHPL4VL_js__WEBPACK_IMPORTED_MODULE_8__.
h1)(message),...toDo))}function statusDocument({at,groups,error}){return{v:1,at:at.toISOString(),...errorOf(error),groups:groups.
map(groupDocument)}}function groupDocument(status2){let{group,arn,error,notes,hasMore,versions,history,endpoints}=status2;
return{group,arn,...errorOf(error),notes,has_more:hasMore,versions:versions.map(versionDocument),metrics:Object.fromEntries(
history.map(({name,points})=>[name,points])),endpoints}}function versionDocument(version){let{description,decision,served,
metrics}=version,{ModelLifeCycle:stage,CustomerMetadataProperties:metadata={},MetadataProperties:origin}=description,number=Number(
metadata["smr/pull-request"]);return{version:version.version,arn:version.arn,status:description.ModelPackageStatus??null,
approval_status:version.approvalStatus,approval_description:description.ApprovalDescription??null,decision:decision===void 0?
null:{by:decision.by,at:decision.at.toISOString(),reason:decision.reason,run_url:decision.runUrl},specification:version.
specification,stage:stage===void 0?null:{stage:stage.Stage??null,status:stage.StageStatus??null},served:served.map(({environment,
since})=>({environment,since:since?.toISOString()??null})),metrics:Object.fromEntries([...metrics].map(([name,{value,standardDeviation}])=>[
name,{value,...standardDeviation===void 0?{}:{standard_deviation:standardDeviation}}])),commit:origin?.CommitId??null,repository:origin?.
Repository??null,pull_request:Number.isSafeInteger(number)&&number>0?number:null,registered_by:metadata["smr/actor"]??null,
created_at:description.CreationTime?.toISOString()??null}}function errorOf(error){if(error===void 0)return{};let{code:code2,
message,hint}=error;return{error:{code:code2,message,...hint===void 0?{}:{hint}}}}var MAX_CELL=60,MAX_POINTS=8;function renderStatusText({
groups,error}){return error!==void 0?[error.message,error.hint??""].filter(line=>line!=="").map(_2CHPL4VL_js__WEBPACK_IMPORTED_MODULE_8__.
RK).join(`
`):groups.map(groupText).join(`

`)}function groupText(status2){let{group,arn,versions,history,hasMore,notes,error}=status2,lines=[`${group}  ${arn}`];return error!==
void 0?lines.push(error.message,...error.hint===void 0?[]:[error.hint]):versions.length===0?lines.push("No version was r\
egistered yet."):lines.push(...versionTable(status2),...hasMore?["… and older versions"]:[]),history.length>0&&lines.push(
"",...metricTable(history)),[...lines,...notes].map(_2CHPL4VL_js__WEBPACK_IMPORTED_MODULE_8__.RK).join(`
`)}function versionTable(status2){let used=[["version",({version})=>`v${version}`],["approval",approvalOf],["by",decidedBy],
["when",({decision})=>decision===void 0?"":minute(decision.at)],["stage",stageOf],["put into service",version=>servedIn(
version,minute).join(", ")],["behind now",version=>endpointsOf(version,status2).join(", ")]].filter(([,cell],index)=>index<
2||status2.versions.some(one=>cell(one)!==""));return table2([used.map(([title])=>title),...status2.versions.map(version=>used.
map(([,cell])=>cell(version)))])}function metricTable(history){let versions=[...new Set(history.flatMap(({points})=>points.
map(({version})=>version)))].sort((a,b)=>a-b).slice(-MAX_POINTS),row=({name,points})=>{let shown=points.filter(({version})=>versions.
includes(version)),texts=(0,_2CHPL4VL_js__WEBPACK_IMPORTED_MODULE_8__._M)(shown.map(({value})=>value));return[name,...versions.
map(version=>texts[shown.findIndex(point=>point.version===version)]??"")]};return table2([["metric",...versions.map(version=>`\
v${version}`)],...history.map(row)])}function table2(rows){let cells=rows.map(row=>row.map(cell=>(0,_2CHPL4VL_js__WEBPACK_IMPORTED_MODULE_8__.
ml)((0,_2CHPL4VL_js__WEBPACK_IMPORTED_MODULE_8__.RK)(cell),MAX_CELL))),widths=(cells[0]??[]).map((_,column)=>Math.max(...cells.
map(row=>[...row[column]??""].length))),padded=(text,width)=>text+" ".repeat(width-[...text].length);return cells.map(row=>row.
map((cell,column)=>padded(cell,widths[column]??0)).join("  ").trimEnd())}function minute(date){return date.toISOString().
slice(0,16).replace("T"," ")}var CONCURRENT_DESCRIBES=8;async function observeVersions(at,of){let{reference,last}=of,[listed,
chosen]=await Promise.all([lastVersions(at,reference,last),chosenVersion(at,reference)]),described=await(0,_W6XO7WCU_js__WEBPACK_IMPORTED_MODULE_45__.
y)(listed.versions,CONCURRENT_DESCRIBES,({arn})=>tried(at,arn)),unread=described.filter(one=>one instanceof _65D27UM2_js__WEBPACK_IMPORTED_MODULE_37__.
R),notes=[...listed.notes,...unread[0]===void 0?[]:[notReadable(unread[0],unread.length)]];return{versions:described.flatMap(
one=>one===void 0||one instanceof _65D27UM2_js__WEBPACK_IMPORTED_MODULE_37__.R?[]:[statusOf(one)]),chosen:chosen&&statusOf(
chosen),hasMore:listed.hasMore,notes}}function statusOf(version){let{description}=version,decision=(0,_UPFYJN24_js__WEBPACK_IMPORTED_MODULE_1__.
B1)(description.ApprovalDescription);return{...version,approvalStatus:description.ModelApprovalStatus??"not set",decision:decision?.
status===description.ModelApprovalStatus?decision:void 0,metrics:(0,_2EK6GLYM_js__WEBPACK_IMPORTED_MODULE_3__.n)(description),
served:(0,_UPFYJN24_js__WEBPACK_IMPORTED_MODULE_1__.ow)(description.CustomerMetadataProperties),specification:(0,_NQDO3VPN_js__WEBPACK_IMPORTED_MODULE_4__.
BL)(description).kind}}async function lastVersions(at,reference,last){try{let page=await(0,_NQDO3VPN_js__WEBPACK_IMPORTED_MODULE_4__.
aH)(at),all=page.versions.length>=last||page.isWhole?page.versions:await(0,_NQDO3VPN_js__WEBPACK_IMPORTED_MODULE_4__.X2)(
at),versions=all.toSorted((a,b)=>b.version-a.version).slice(0,last),hasMore=all.length>last||all===page.versions&&!page.
isWhole;return{versions,hasMore,notes:[]}}catch(error){if(!(error instanceof _65D27UM2_js__WEBPACK_IMPORTED_MODULE_37__.
R)||reference.kind!=="version")throw error;return{versions:[],hasMore:false,notes:[`The group could not be listed. ${sentence(
error)}`]}}}async function chosenVersion(at,reference){if(reference.kind==="unnamed")return;let arn=reference.kind==="ve\
rsion"?at.address.versionArn(reference.version):(await(0,_NQDO3VPN_js__WEBPACK_IMPORTED_MODULE_4__.or)(at,(0,_NQDO3VPN_js__WEBPACK_IMPORTED_MODULE_4__.
aH)(at)))?.arn,found=arn===void 0?void 0:await(0,_NQDO3VPN_js__WEBPACK_IMPORTED_MODULE_4__.MP)(at,arn);if(found!==void 0)
return found;let what=reference.kind==="version"?`no version ${reference.version}`:"no Approved version";throw new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_37__.
l("invalid-input",`There is ${what} in ${at.address.arn}.`)}async function tried(at,arn){try{return await(0,_NQDO3VPN_js__WEBPACK_IMPORTED_MODULE_4__.
MP)(at,arn)}catch(error){if(error instanceof _65D27UM2_js__WEBPACK_IMPORTED_MODULE_37__.R)return error;throw error}}function notReadable(failure,count2){
return`${count2===1?"One version":`${count2} versions`} could not be read. ${sentence(failure)}`}function sentence(failure){
return[`${failure.call}: ${failure.message.replace(/[.\s]+$/,"")}.`,failure.hint??""].join(" ").trim()}var MAX_ENDPOINTS=100,
CONCURRENT_ENDPOINTS=4;async function observeEndpoints(of,ports){try{let{names,hasMore}=of.names.length>0?named(of.names):
await newestEndpoints(ports.endpoints);return{endpoints:(await(0,_W6XO7WCU_js__WEBPACK_IMPORTED_MODULE_45__.y)(names,CONCURRENT_ENDPOINTS,
name=>endpointStatus(name,of.address,ports.endpoints))).flatMap(endpoint=>endpoint??[]),notes:hasMore?[`Only the newest ${MAX_ENDPOINTS}\
 endpoints of the account were looked at.`]:[]}}catch(error){if(!(error instanceof _65D27UM2_js__WEBPACK_IMPORTED_MODULE_37__.
R))throw error;return{endpoints:[],notes:[`The endpoints could not be read. ${sentence(error)}`]}}}function named(names){
return{names:[...new Set(names)].slice(0,MAX_ENDPOINTS),hasMore:false}}async function newestEndpoints(endpoints){let answer=await endpoints.
listEndpoints({SortBy:"CreationTime",SortOrder:"Descending",MaxResults:MAX_ENDPOINTS});return{names:(answer.Endpoints??[]).
flatMap(({EndpointName:name})=>name??[]),hasMore:answer.NextToken!==void 0&&answer.NextToken!==""}}async function endpointStatus(name,address,endpoints){
let endpoint=await(0,_MI5KI6B3_js__WEBPACK_IMPORTED_MODULE_19__.NJ)(endpoints.describeEndpoint({EndpointName:name}),["no\
t-found"],void 0);if(endpoint?.EndpointConfigName===void 0)return;let variants=(await(0,_MI5KI6B3_js__WEBPACK_IMPORTED_MODULE_19__.
NJ)(endpoints.describeEndpointConfig({EndpointConfigName:endpoint.EndpointConfigName}),["not-found"],void 0))?.ProductionVariants??
[],behind=await(0,_W6XO7WCU_js__WEBPACK_IMPORTED_MODULE_45__.y)(variants,CONCURRENT_ENDPOINTS,async({VariantName,ModelName})=>{
let model=await(0,_MI5KI6B3_js__WEBPACK_IMPORTED_MODULE_19__.NJ)(endpoints.describeModel({ModelName}),["not-found"],void 0);
return{variant:VariantName,version:address.versionOf(packageOf(model))}}),serving=shares(endpoint,behind);if(serving.length!==
0)return{name:endpoint.EndpointName??name,status:endpoint.EndpointStatus??"not known",serving}}function packageOf(model){
return model?.PrimaryContainer?.ModelPackageName??model?.Containers?.[0]?.ModelPackageName}function shares(endpoint,behind){
let weightOf=variant=>endpoint.ProductionVariants?.find(({VariantName:name})=>name===variant)?.CurrentWeight??1,total=behind.
reduce((sum,{variant})=>sum+weightOf(variant),0),weights=new Map;for(let{variant,version}of behind)version!==void 0&&weights.
set(version,(weights.get(version)??0)+weightOf(variant));return[...weights].map(([version,weight])=>({version,percent:total===
0?0:weight/total*100})).sort((a,b)=>b.percent-a.percent||b.version-a.version)}var DEFAULT_LAST=10,MAX_LAST=100,CONCURRENT_GROUPS=4;
async function status(request,ports){let at=ports.clock.now();try{let{groups,reference}=wanted(request);return{at,groups:await(0,
_W6XO7WCU_js__WEBPACK_IMPORTED_MODULE_45__.y)(groups,CONCURRENT_GROUPS,group=>groupStatus({group,reference,settings:request.
settings},ports))}}catch(error){return{at,groups:[],error:(0,_MI5KI6B3_js__WEBPACK_IMPORTED_MODULE_19__.z6)(error,"The s\
tatus could not be read")}}}function wanted({files,settings}){let{last=DEFAULT_LAST}=settings;if(!Number.isInteger(last)||
last<1||last>MAX_LAST)throw new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_37__.l("invalid-input",`last: ${last} is not a who\
le number from 1 to ${MAX_LAST}.`);let registryAccount=settings.registryAccount||settings.callerAccount,reference=(0,_UPFYJN24_js__WEBPACK_IMPORTED_MODULE_1__.
Wf)({...settings,registryAccount,modelIsTag:false}),groups=[...new Set(files.map(({manifest})=>manifest.group))];if(reference.
kind==="unnamed"){if(groups.length>0)return{groups,reference};throw new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_37__.l("in\
valid-input","There is no manifest and no `model`, so no group is known.",{hint:"Check the repository out before this st\
ep, or name a version: model: GROUP@vN."})}if(files.length>0)return{groups:[(0,_UPFYJN24_js__WEBPACK_IMPORTED_MODULE_1__.
yY)(files,reference).manifest.group],reference};if(reference.group!==void 0)return{groups:[reference.group],reference};throw new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_37__.
l("invalid-input",`model: "${settings.model}" names no group, and there is no manifest.`,{hint:"Give GROUP@vN, or check \
the repository out before this step."})}async function groupStatus(of,ports){let{group,reference,settings}=of,address=(0,
_Z35X2E3Q_js__WEBPACK_IMPORTED_MODULE_46__.c)(group,settings),empty={group,arn:address.arn,versions:[],hasMore:false,isDetail:false,
history:[],endpoints:[]};try{let at={address,reader:ports.registry,clock:ports.clock},[seen,live]=await Promise.all([observeVersions(
at,{reference,last:settings.last??DEFAULT_LAST}),liveEndpoints(address,settings,ports)]),versions=seen.chosen===void 0?seen.
versions:[seen.chosen];return{...empty,versions,hasMore:seen.hasMore,isDetail:seen.chosen!==void 0,history:courses(upTo(
seen.versions,seen.chosen)),endpoints:live.endpoints,notes:[...seen.notes,...live.notes]}}catch(error){return{...empty,notes:[],
error:(0,_MI5KI6B3_js__WEBPACK_IMPORTED_MODULE_19__.z6)(error,`${address.arn} could not be read`)}}}async function liveEndpoints(address,settings,{
endpoints,clock:clock2}){return endpoints===void 0?{endpoints:[],notes:[]}:observeEndpoints({address,names:settings.endpointNames},
{endpoints,clock:clock2})}function upTo(versions,chosen){return chosen===void 0?versions:[chosen,...versions.filter(({version})=>version<
chosen.version)]}function courses(versions){let points=new Map;for(let{version,metrics}of versions.toReversed())for(let[
name,{value}]of metrics)points.set(name,[...points.get(name)??[],{version,value}]);let newest=[...versions[0]?.metrics.keys()??
[]];return[...newest,...[...points.keys()].filter(name=>!newest.includes(name))].map(name=>({name,points:points.get(name)??
[]}))}async function runStatus(request){let{inputs,run,runner}=request;(0,_UPFYJN24_js__WEBPACK_IMPORTED_MODULE_1__.iy)(
request);let region=(0,_GA3HME3F_js__WEBPACK_IMPORTED_MODULE_13__._)(inputs),idToken=(0,_FCO6EZBG_js__WEBPACK_IMPORTED_MODULE_16__.
S)(inputs),files=await(0,_OMF65VZ2_js__WEBPACK_IMPORTED_MODULE_0__.k)(request),session=await(0,_65O7N7XM_js__WEBPACK_IMPORTED_MODULE_14__.
_)(request,{region,idToken}),result=await status({files,settings:{model:inputs.model||run.dispatchedModel,endpointNames:endpointNames(
files),region,partition:session.identity.partition,callerAccount:session.registryCaller,registryAccount:session.registryAccount}},
{registry:(0,_QJQETYJB_js__WEBPACK_IMPORTED_MODULE_15__.SI)(session.registry),endpoints:(0,_NC35JJS4_js__WEBPACK_IMPORTED_MODULE_12__.
b)(session.own),clock:_UDH7PV2E_js__WEBPACK_IMPORTED_MODULE_17__.p});await runner.group("Status",async()=>runner.info(renderStatusText(
result)));let[failed]=result.groups.flatMap(({error})=>error===void 0?[]:[error]),failure=result.error??failed;return await(0,
_SSQIU5WG_js__WEBPACK_IMPORTED_MODULE_2__.kf)(request,{failure,summary:renderStatusSummary({result,context:(0,_LTNOEKLX_js__WEBPACK_IMPORTED_MODULE_9__.
pD)(request)}),outputs:[],report:statusDocument(result),comment:async()=>{}}),(0,_SSQIU5WG_js__WEBPACK_IMPORTED_MODULE_2__.
_1)(failure)}function endpointNames(files){let names=files.flatMap(({manifest:{deploy}})=>[deploy?.endpoint,...Object.values(
deploy?.environments??{}).map(({endpoint})=>endpoint)]);return[...new Set(names.filter(name=>name!==void 0))]}}),702:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Qm:()=>runUrlOf,gW:()=>reportContext,pD:()=>recordContext});var _UDH7PV2E_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
1190);function reportContext({inputs,run,actionVersion},accounts){let{context}=run;return{repository:context.repository,
serverUrl:context.serverUrl,commit:context.pullRequest?.headSha??context.sha,runId:context.runId,runNumber:context.runNumber,
runAttempt:context.runAttempt,workflow:context.workflow,region:inputs.region??"",...accounts,actionVersion,now:_UDH7PV2E_js__WEBPACK_IMPORTED_MODULE_0__.
p.now()}}function recordContext({run,actionVersion}){let{repository,serverUrl,runId,runNumber,runAttempt}=run.context;return{
repository,serverUrl,runId,runNumber,runAttempt,actionVersion,now:_UDH7PV2E_js__WEBPACK_IMPORTED_MODULE_0__.p.now()}}function runUrlOf({
serverUrl,repository,runId}){return runId===""||repository===""?"":`${serverUrl}/${repository}/actions/runs/${runId}`}}),
1001:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{b:()=>endpointReader,
v:()=>endpoints});var _VD2P5OUL_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7712);var _YRUX2LEV_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
5534);var _ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1524);var _QTIGN4FM_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
9487);var AddTagsCommand=class extends(0,_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_2__.G5)(_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_2__.
lq,_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_2__.yt,"AddTags",_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_2__.FB){};var CreateEndpointCommand=class extends(0,
_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_2__.G5)(_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_2__.lq,_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_2__.
yt,"CreateEndpoint",_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_2__.Wi){};var CreateEndpointConfigCommand=class extends(0,_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_2__.
G5)(_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_2__.lq,_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_2__.yt,"CreateEndpointConfig",_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_2__.
aX){};var CreateModelCommand=class extends(0,_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_2__.G5)(_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_2__.
lq,_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_2__.yt,"CreateModel",_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_2__.co){};var DeleteEndpointConfigCommand=class extends(0,
_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_2__.G5)(_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_2__.lq,_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_2__.
yt,"DeleteEndpointConfig",_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_2__.P8){};var DeleteModelCommand=class extends(0,_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_2__.
G5)(_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_2__.lq,_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_2__.yt,"DeleteModel",_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_2__.
rN){};var DescribeEndpointCommand=class extends(0,_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_2__.G5)(_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_2__.
lq,_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_2__.yt,"DescribeEndpoint",_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_2__.Jl){};var DescribeEndpointConfigCommand=class extends(0,
_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_2__.G5)(_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_2__.lq,_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_2__.
yt,"DescribeEndpointConfig",_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_2__.xW){};var ListEndpointConfigsCommand=class extends(0,
_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_2__.G5)(_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_2__.lq,_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_2__.
yt,"ListEndpointConfigs",_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_2__.Px){};var ListEndpointsCommand=class extends(0,_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_2__.
G5)(_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_2__.lq,_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_2__.yt,"ListEndpoints",_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_2__.
Bl){};var ListTagsCommand=class extends(0,_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_2__.G5)(_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_2__.
lq,_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_2__.yt,"ListTags",_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_2__.Ss){};var UpdateEndpointCommand=class extends(0,
_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_2__.G5)(_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_2__.lq,_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_2__.
yt,"UpdateEndpoint",_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_2__.hB){};var UpdateEndpointWeightsAndCapacitiesCommand=class extends(0,
_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_2__.G5)(_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_2__.lq,_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_2__.
yt,"UpdateEndpointWeightsAndCapacities",_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_2__.V4){};function endpoints(options){let reader=new _ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_2__.
kH({...(0,_QTIGN4FM_js__WEBPACK_IMPORTED_MODULE_3__.W0)(options),maxAttempts:_QTIGN4FM_js__WEBPACK_IMPORTED_MODULE_3__.Ml}),
writer=new _ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_2__.kH({...(0,_QTIGN4FM_js__WEBPACK_IMPORTED_MODULE_3__.W0)(options),retryStrategy:_YRUX2LEV_js__WEBPACK_IMPORTED_MODULE_1__.
j});return{createModel:(0,_QTIGN4FM_js__WEBPACK_IMPORTED_MODULE_3__.T1)("sagemaker:CreateModel",input=>writer.send(new CreateModelCommand(
input))),describeModel:(0,_QTIGN4FM_js__WEBPACK_IMPORTED_MODULE_3__.T1)("sagemaker:DescribeModel",input=>reader.send(new _VD2P5OUL_js__WEBPACK_IMPORTED_MODULE_0__.
u(input))),deleteModel:(0,_QTIGN4FM_js__WEBPACK_IMPORTED_MODULE_3__.T1)("sagemaker:DeleteModel",input=>writer.send(new DeleteModelCommand(
input))),createEndpointConfig:(0,_QTIGN4FM_js__WEBPACK_IMPORTED_MODULE_3__.T1)("sagemaker:CreateEndpointConfig",input=>writer.
send(new CreateEndpointConfigCommand(input))),describeEndpointConfig:(0,_QTIGN4FM_js__WEBPACK_IMPORTED_MODULE_3__.T1)("s\
agemaker:DescribeEndpointConfig",input=>reader.send(new DescribeEndpointConfigCommand(input))),listEndpointConfigs:(0,_QTIGN4FM_js__WEBPACK_IMPORTED_MODULE_3__.
T1)("sagemaker:ListEndpointConfigs",input=>reader.send(new ListEndpointConfigsCommand(input))),deleteEndpointConfig:(0,_QTIGN4FM_js__WEBPACK_IMPORTED_MODULE_3__.
T1)("sagemaker:DeleteEndpointConfig",input=>writer.send(new DeleteEndpointConfigCommand(input))),createEndpoint:(0,_QTIGN4FM_js__WEBPACK_IMPORTED_MODULE_3__.
T1)("sagemaker:CreateEndpoint",input=>writer.send(new CreateEndpointCommand(input))),updateEndpoint:(0,_QTIGN4FM_js__WEBPACK_IMPORTED_MODULE_3__.
T1)("sagemaker:UpdateEndpoint",input=>writer.send(new UpdateEndpointCommand(input))),updateEndpointWeightsAndCapacities:(0,
_QTIGN4FM_js__WEBPACK_IMPORTED_MODULE_3__.T1)("sagemaker:UpdateEndpointWeightsAndCapacities",input=>writer.send(new UpdateEndpointWeightsAndCapacitiesCommand(
input))),describeEndpoint:(0,_QTIGN4FM_js__WEBPACK_IMPORTED_MODULE_3__.T1)("sagemaker:DescribeEndpoint",input=>reader.send(
new DescribeEndpointCommand(input))),listTags:(0,_QTIGN4FM_js__WEBPACK_IMPORTED_MODULE_3__.T1)("sagemaker:ListTags",input=>reader.
send(new ListTagsCommand(input))),addTags:(0,_QTIGN4FM_js__WEBPACK_IMPORTED_MODULE_3__.T1)("sagemaker:AddTags",input=>writer.
send(new AddTagsCommand(input)))}}function endpointReader(options){let client=new _ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_2__.
kH({...(0,_QTIGN4FM_js__WEBPACK_IMPORTED_MODULE_3__.W0)(options),maxAttempts:_QTIGN4FM_js__WEBPACK_IMPORTED_MODULE_3__.Ml});
return{listEndpoints:(0,_QTIGN4FM_js__WEBPACK_IMPORTED_MODULE_3__.T1)("sagemaker:ListEndpoints",input=>client.send(new ListEndpointsCommand(
input))),describeEndpoint:(0,_QTIGN4FM_js__WEBPACK_IMPORTED_MODULE_3__.T1)("sagemaker:DescribeEndpoint",input=>client.send(
new DescribeEndpointCommand(input))),describeEndpointConfig:(0,_QTIGN4FM_js__WEBPACK_IMPORTED_MODULE_3__.T1)("sagemaker:\
DescribeEndpointConfig",input=>client.send(new DescribeEndpointConfigCommand(input))),describeModel:(0,_QTIGN4FM_js__WEBPACK_IMPORTED_MODULE_3__.
T1)("sagemaker:DescribeModel",input=>client.send(new _VD2P5OUL_js__WEBPACK_IMPORTED_MODULE_0__.u(input)))}}}),9078:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{k:()=>namedManifests,u:()=>checkedManifests});var _IPCXHVH6_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
267);var _AWWJWSAC_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6046);async function checkedManifests({inputs,run,
runner}){return runner.group("Check the manifests",async()=>{let{manifests,problems}=await(0,_AWWJWSAC_js__WEBPACK_IMPORTED_MODULE_1__.
xt)({workspace:run.context.workspace,patterns:inputs.manifest,set:inputs.set});(0,_IPCXHVH6_js__WEBPACK_IMPORTED_MODULE_0__.
s)(problems,runner);for(let{path,manifest}of manifests)runner.info(`${path}: group ${manifest.group}`);return manifests})}
async function namedManifests(request){let model=request.inputs.model||request.run.dispatchedModel;return/[@/]|^arn:/.test(
model)?[]:checkedManifests(request)}}),7712:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{u:()=>DescribeModelCommand});var _ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1524);
var DescribeModelCommand=class extends(0,_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_0__.
lq,_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_0__.yt,"DescribeModel",_ZEKEZ7OH_js__WEBPACK_IMPORTED_MODULE_0__.H8){}}),4308:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{K:()=>sparkline});var _2CHPL4VL_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
8228);var BARS="▁▂▃▄▅▆▇█";function sparkline(values){if(values.length<2)return new _2CHPL4VL_js__WEBPACK_IMPORTED_MODULE_0__.
VK("");let lowest=Math.min(...values),range=Math.max(...values)-lowest,bars=values.map(value=>BARS[level(value,lowest,range)]??
"");return new _2CHPL4VL_js__WEBPACK_IMPORTED_MODULE_0__.VK(`<code>${bars.join("")}</code>`)}function level(value,lowest,range){
return range===0||!Number.isFinite(range)?3:Math.round((value-lowest)/range*(BARS.length-1))}})};;
