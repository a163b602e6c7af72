"use strict";exports.id=7578;exports.ids=[7578];exports.modules={9728:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{o:()=>fairValue});function fairValue(name){return name==="DI"?1:0}}),7663:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{H1:()=>CURVES,RX:()=>SHAP_GROUP,Sp:()=>MATRIX_NAME,TP:()=>BIAS_GROUPS,dV:()=>cardGroups});
var _GUTK4OBK_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(9190);var MATRIX_NAME="confusion_matrix",CURVES={roc:{
name:"receiver_operating_characteristic_curve",x:"false_positive_rates",y:"true_positive_rates"},"precision-recall":{name:"\
precision_recall_curve",x:"recalls",y:"precisions"}},BIAS_GROUPS={"pre-training":"pre_training_bias_metrics","post-train\
ing":"post_training_bias_metrics"},SHAP_GROUP="explanations - global_shap_values",CURVE_GROUP="curves",MAX_AXIS_CHARACTERS=63,
MAX_NAME_CHARACTERS=255,MAX_BARS=500;function cardGroups(metrics,details){let{confusionMatrix,curves,bias,attributions}=details,
groups=[{name:MATRIX_NAME,metric_data:confusionMatrix===void 0?[]:[matrixDatum(confusionMatrix)]},{name:CURVE_GROUP,metric_data:curves.
filter(({points})=>points.length>0).map(curveDatum)},{name:BIAS_GROUPS["pre-training"],metric_data:biasData(bias,"pre-tr\
aining")},{name:BIAS_GROUPS["post-training"],metric_data:biasData(bias,"post-training")},{name:SHAP_GROUP,metric_data:attributionData(
attributions)}];return[{name:"metrics",metric_data:metrics.map(metricDatum)},...groups.filter(({metric_data})=>metric_data.
length>0)]}function metricDatum({name,value,standardDeviation}){let notes=standardDeviation===void 0?{}:{notes:`sd=${standardDeviation}`};
return{name,type:"number",value,...notes}}function matrixDatum({labels,counts}){let axis=labels.map(cutAxis);return{name:MATRIX_NAME,
type:"matrix",value:counts,x_axis_name:axis,y_axis_name:axis,notes:"rows: actual, columns: predicted"}}function curveDatum({
kind,points}){let{name,x,y}=CURVES[kind];return{name,type:"linear_graph",value:points,x_axis_name:x,y_axis_name:y}}function biasData(bias,stage){
let kept=bias.filter(metric=>metric.stage===stage).slice(0,MAX_BARS);return[...(0,_GUTK4OBK_js__WEBPACK_IMPORTED_MODULE_0__.
$z)(kept,facetName)].map(([name,metrics])=>barChart(name,metrics.map(metric=>({axis:metric.name,value:metric.value})),"v\
alue"))}function facetName({facet,facetValue}){return`${/^"|=/.test(facet)?JSON.stringify(facet):facet}=${facetValue}`}function attributionData(attributions){
return[...(0,_GUTK4OBK_js__WEBPACK_IMPORTED_MODULE_0__.$z)(attributions.slice(0,MAX_BARS),({label})=>label)].map(([label,
features])=>barChart(`label=${label}`,features.map(({feature,value})=>({axis:feature,value})),"mean(|SHAP value|)"))}function barChart(name,bars,unit){
return{name:name.slice(0,MAX_NAME_CHARACTERS),type:"bar_chart",value:bars.map(({value})=>value),x_axis_name:bars.map(({axis})=>cutAxis(
axis)),y_axis_name:unit}}function cutAxis(name){return name.length<=MAX_AXIS_CHARACTERS?name:`${name.slice(0,MAX_AXIS_CHARACTERS-
1).replace(/[\uD800-\uDBFF]$/,"")}…`}}),7241:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{checkOffline:()=>checkOffline});var _N3NGPMKF_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
7963);var _LST5CEXP_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(5695);var _VB6JQEVT_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
8301);var _NQDO3VPN_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(3614);var _DWSFPY2B_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
7854);var _GV7UKTDT_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(9383);var _U6E7R5GG_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
9769);var _MSZWGDZA_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(1072);var _U5YJZQ65_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
5800);var _GHF56PWX_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(8618);var _MI5KI6B3_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(
3327);var _KMAKEEW2_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(5630);var _AJYMDJZ5_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(
7663);var _GUTK4OBK_js__WEBPACK_IMPORTED_MODULE_13__=__webpack_require__(9190);var _65D27UM2_js__WEBPACK_IMPORTED_MODULE_14__=__webpack_require__(
7945);var _AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_15__=__webpack_require__(1508);function checkOffline({candidates,because}){
return candidates.map(candidate=>{let specification=(0,_U5YJZQ65_js__WEBPACK_IMPORTED_MODULE_8__.ed)((0,_VB6JQEVT_js__WEBPACK_IMPORTED_MODULE_2__.
rL)(candidate.file.manifest));return{...(0,_N3NGPMKF_js__WEBPACK_IMPORTED_MODULE_0__.Xp)(candidate,{baseline:{kind:"offl\
ine"},history:new Map,identity:{specification}}),outcome:{kind:"offline",because},checks:(0,_LST5CEXP_js__WEBPACK_IMPORTED_MODULE_1__.
qd)(candidate)}})}}),7963:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{A4:()=>appliedOutcome,Xp:()=>comparedResult,dv:()=>planRegistration,ub:()=>withToken,yC:()=>versionNamed});var _LST5CEXP_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
5695);var _U6E7R5GG_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(9769);var _U5YJZQ65_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
5800);var _GHF56PWX_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(8618);var _65D27UM2_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
7945);function planRegistration(from){let{draft,state,diffs,onGateFailure}=from,{chosen,duplicates,generation}=state.own;
if(chosen?.description.ModelApprovalStatus==="Rejected")return{kind:"rejected",version:chosen,...rejectedBy(chosen)};if(chosen!==
void 0)return{kind:"reuse",version:chosen,duplicate:duplicates[0]};let failed=(0,_GHF56PWX_js__WEBPACK_IMPORTED_MODULE_3__.
Tm)(diffs.flatMap(({gates})=>gates));if(onGateFailure==="stop"&&(refuseUnreadableBaseline(state,diffs),failed.length>0))
return{kind:"blocked"};let forced=failed.length>0,request=forced?(0,_LST5CEXP_js__WEBPACK_IMPORTED_MODULE_0__.iO)(draft.
request,[...new Set(failed.map(({metric})=>metric))]):draft.request;return{kind:"create",request:withToken(request,draft,
generation),generation,forced}}function withToken(request,{identity},generation){return{...request,ClientToken:(0,_U5YJZQ65_js__WEBPACK_IMPORTED_MODULE_2__.
$Y)(identity,generation)}}function rejectedBy({description}){let{LastModifiedBy:user,ApprovalDescription:reason}=description,
by=user?.UserProfileName??user?.IamIdentity?.Arn;return{...by!==void 0&&{by},...reason&&{reason}}}function refuseUnreadableBaseline({
baseline},diffs){if(baseline.kind!=="unreadable")return;let relative=diffs.flatMap(({metric})=>metric.gates).find(({kind,
level})=>kind==="max-regression"&&level==="error");if(relative===void 0)return;let message=`The baseline cannot be read,\
 so \`max_regression\` cannot be judged. ${baseline.reason}`;throw new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_4__.l("acce\
ss-denied",message,{problems:[{at:relative.at,message:"This gate needs the baseline, which cannot be read."}],hint:"Add \
the statement it names, or use `min` and `max`, which need no baseline."})}function comparedResult({file,metrics,loosenedGates,
shape,details},seen){let diffs=(0,_U6E7R5GG_js__WEBPACK_IMPORTED_MODULE_1__.f)({metrics,baseline:seen.baseline,history:seen.
history});return{file,group:file.manifest.group,baseline:seen.baseline,diffs,gates:diffs.flatMap(({gates})=>gates),loosenedGates,
specificationChanges:void 0,...shape!==void 0&&{shape},...details!==void 0&&{details},specificationDigest:`sha256:${seen.
identity.specification.toString("hex")}`,candidateDigest:seen.identity.content===void 0?"":`sha256:${seen.identity.content.
toString("hex")}`}}function appliedOutcome(address,applied,forced){let version=versionNamed(address,applied.described??applied);
if(applied.described?.description.ModelApprovalStatus==="Rejected")return{kind:"rejected",version,...rejectedBy(applied.
described)};let duplicate=applied.duplicate&&{duplicate:versionNamed(address,applied.duplicate)};return applied.isNew?{kind:"\
registered",version,forced,...duplicate}:{kind:"reused",version,...duplicate}}function versionNamed({name},{arn,version,
description}){return{arn,version,group:name,approvalStatus:description?.ModelApprovalStatus??"PendingManualApproval"}}}),
9769:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{f:()=>compareMetrics});
var _GHF56PWX_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8618);function compareMetrics({metrics,baseline,history}){
return metrics.map(metric=>{let before=baseline.kind==="version"?baseline.metrics.get(metric.name):void 0;return{metric,
...before===void 0?{}:{baseline:before},...verdictOf(metric,before,baseline),gates:(0,_GHF56PWX_js__WEBPACK_IMPORTED_MODULE_0__.
y8)(metric,baseline),history:history.get(metric.name)??[]}})}function verdictOf(metric,before,baseline){if(before===void 0)
return{verdict:baseline.kind==="version"||baseline.kind==="first"?"new":"not-comparable"};if(!Number.isFinite(metric.value)||
!Number.isFinite(before.value))return{verdict:"not-comparable"};let change=(0,_GHF56PWX_js__WEBPACK_IMPORTED_MODULE_0__.
Ro)((0,_GHF56PWX_js__WEBPACK_IMPORTED_MODULE_0__.Re)((0,_GHF56PWX_js__WEBPACK_IMPORTED_MODULE_0__._)(metric.value),(0,_GHF56PWX_js__WEBPACK_IMPORTED_MODULE_0__.
_)(before.value))),percent=change/Math.abs(before.value)*100;return{verdict:wordFor(change,metric,before),...Number.isFinite(
change)?{change}:{},...before.value!==0&&Number.isFinite(percent)?{changeInPercent:percent}:{}}}function wordFor(change,metric,before){
if(Math.abs(change)<=(metric.tolerance??0))return"same";if(isWithinNoise(change,metric,before))return"within-noise";switch(metric.
goal){case void 0:return"changed";case"minimize":return change<0?"better":"worse";case"maximize":return change>0?"better":
"worse"}}function isWithinNoise(change,one,other){return one.standardDeviation===void 0||other.standardDeviation===void 0?
false:Math.abs(change)<=Math.hypot(one.standardDeviation,other.standardDeviation)}})};;
