"use strict";exports.id=2317;exports.ids=[2317];exports.modules={4977:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Qf:()=>violation,jh:()=>measured,xV:()=>readConstraints});var _STVADTX3_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
1374);var _BANCUHN6_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3350);var _PG2RQTUN_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
6026);var VIOLATED=new Map([["GreaterThanThreshold",(value,threshold)=>value>threshold],["GreaterThanOrEqualToThreshold",
(value,threshold)=>value>=threshold],["LessThanThreshold",(value,threshold)=>value<threshold],["LessThanOrEqualToThresho\
ld",(value,threshold)=>value<=threshold]]),MAX_CONSTRAINTS=500;function readConstraints(root){let constraints=[],broken=[];
for(let[name,{value:section}]of root.kind==="object"?root.members:[])if(!(!name.endsWith("_constraints")||section.kind!==
"object"))for(let[metric,{key,value}]of section.members){let read=readConstraint(metric,value);read.kind==="wrong"?broken.
push(read):constraints.push({constraint:read.value,at:key})}return{constraints:constraints.slice(0,MAX_CONSTRAINTS),wrong:broken.
slice(0,20)}}function readConstraint(metric,node){let threshold=(0,_BANCUHN6_js__WEBPACK_IMPORTED_MODULE_1__.at)(node,["\
threshold"]),operator=(0,_BANCUHN6_js__WEBPACK_IMPORTED_MODULE_1__.at)(node,["comparison_operator"]),number=threshold&&numberOf(
threshold);if(!(0,_PG2RQTUN_js__WEBPACK_IMPORTED_MODULE_2__.z)(metric))return(0,_STVADTX3_js__WEBPACK_IMPORTED_MODULE_0__.
Qm)(node,`the constraint ${(0,_BANCUHN6_js__WEBPACK_IMPORTED_MODULE_1__.hD)(metric)} has no name that can be shown`);if(number===
void 0){let given=threshold===void 0?"is absent":`is ${(0,_STVADTX3_js__WEBPACK_IMPORTED_MODULE_0__.I)(threshold)}`;return(0,
_STVADTX3_js__WEBPACK_IMPORTED_MODULE_0__.Qm)(threshold??node,`the ${(0,_BANCUHN6_js__WEBPACK_IMPORTED_MODULE_1__.hD)("t\
hreshold")} of ${(0,_BANCUHN6_js__WEBPACK_IMPORTED_MODULE_1__.hD)(metric)} ${given}; it is a finite number`)}if(operator?.
kind!=="string"||!VIOLATED.has(operator.value)){let allowed=[...VIOLATED.keys()].map(_BANCUHN6_js__WEBPACK_IMPORTED_MODULE_1__.
hD).join(", ");return(0,_STVADTX3_js__WEBPACK_IMPORTED_MODULE_0__.Qm)(operator??node,`the ${(0,_BANCUHN6_js__WEBPACK_IMPORTED_MODULE_1__.
hD)("comparison_operator")} of ${(0,_BANCUHN6_js__WEBPACK_IMPORTED_MODULE_1__.hD)(metric)} is one of ${allowed}`)}return{
kind:"read",value:{metric,threshold:number,operator:operator.value}}}function numberOf(node){let isText=node.kind==="str\
ing"&&/^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(node.value),value=node.kind==="number"?node.value:isText?Number(node.value):
Number.NaN;return Number.isFinite(value)?value:void 0}function violation({metric,threshold,operator},metrics){let found=measured(
{metric},metrics);if(found===void 0||!VIOLATED.get(operator)?.(found.value,threshold))return;let than=operator.startsWith(
"Greater")?"above":"below";return`${(0,_BANCUHN6_js__WEBPACK_IMPORTED_MODULE_1__.hD)(metric)} of this model is ${found.value}\
, ${than} the threshold ${threshold} of its own constraint`}function measured({metric},metrics){return metrics.find(({name})=>name===
metric||name.endsWith(`.${metric}`))}}),2317:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{readReports:()=>readReports});var _CIWHJ73E_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4977);
var _H7XNJHSV_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4501);var _AJYMDJZ5_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
7663);var _SU2VCPWR_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(9819);var _STVADTX3_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
1374);var _GUTK4OBK_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(9190);var _BANCUHN6_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
3350);var _U6O3IGAQ_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(2130);var _AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
1508);var MODEL_QUALITY={kinds:["model-quality","metrics"],wanted:"the metrics of the model, such as an evaluation repor\
t"},MODEL_CONSTRAINTS={kinds:["constraints"],wanted:'constraints of Model Monitor on the model’s quality, such as {"regr\
ession_constraints": {…}}'},DATA_STATISTICS={kinds:["data-statistics"],wanted:'statistics of Model Monitor, {"dataset"\
: {…}, "features": […]}'},DATA_CONSTRAINTS={kinds:["data-constraints"],wanted:'constraints of Model Monitor on data,\
 {"features": […], "monitoring_config": {…}}'},CONFIG={kinds:["analysis-config"],wanted:"the configuration of a Clar\
ify analysis"},PRE=["pre_training_bias_metrics"],POST=["post_training_bias_metrics"],clarify=keys=>({kinds:["bias-and-ex\
planations"],keys,wanted:`an analysis of SageMaker Clarify with \`${keys.join("` or `")}\``}),EXPECTED=new Map([["model_\
quality.statistics",MODEL_QUALITY],["model_quality.constraints",MODEL_CONSTRAINTS],["data_quality.statistics",DATA_STATISTICS],
["data_quality.constraints",DATA_CONSTRAINTS],["bias.report",clarify([...PRE,...POST])],["bias.pre_training",clarify(PRE)],
["bias.post_training",clarify(POST)],["bias.config",CONFIG],["bias.pre_training_constraints",clarify(PRE)],["bias.post_t\
raining_constraints",clarify(POST)],["explainability",clarify(["explanations"])],["explainability.config",CONFIG],["expl\
ainability.constraints",clarify(["explanations"])]]);function expectationOf(at2,root,shape){let expected=EXPECTED.get(at2.
slice(1).join("."));if(expected===void 0)return;let isKind=expected.kinds.includes(shape.kind),hasKey=expected.keys?.some(
key2=>(0,_BANCUHN6_js__WEBPACK_IMPORTED_MODULE_6__.at)(root,[key2])!==void 0)??true;return isKind&&hasKey?void 0:`should\
 be ${expected.wanted}; this looks like ${shape.name}`}function readReports({files,metrics=[]}){let read=files.map(file=>readReport(
file,metrics));return{details:read.map(({details})=>details).reduce(_GUTK4OBK_js__WEBPACK_IMPORTED_MODULE_5__.Zh,_GUTK4OBK_js__WEBPACK_IMPORTED_MODULE_5__.
pH),problems:read.flatMap(({problems})=>problems),notices:read.flatMap(({notices})=>notices),shapes:read.map(({shape},index)=>({
at:files[index]?.at??[],path:files[index]?.path??"",shape}))}}function readReport({at:at2,path,text},metrics){let nothing={
details:_GUTK4OBK_js__WEBPACK_IMPORTED_MODULE_5__.pH,problems:[],notices:[],shape:"not read"};if(!/\.json$/i.test(path)||
text.length>_H7XNJHSV_js__WEBPACK_IMPORTED_MODULE_1__.Bq)return nothing;let opened=(0,_SU2VCPWR_js__WEBPACK_IMPORTED_MODULE_3__.
NL)({path,text});if("problems"in opened)return{...nothing,problems:opened.problems};let{document,root,shape}=opened,unexpected=expectationOf(
at2,root,shape);if(unexpected!==void 0){let problem=document.problemAt({start:root.start,end:root.start+1},`${key(at2)} ${unexpected}`);
return{...nothing,shape:shape.name,problems:[problem]}}let{details,problems,notices}=(0,_H7XNJHSV_js__WEBPACK_IMPORTED_MODULE_1__.
LF)(document,root,shape),{constraints,wrong}=shape.kind==="constraints"?(0,_CIWHJ73E_js__WEBPACK_IMPORTED_MODULE_0__.xV)(
root):{constraints:[],wrong:[]},broken=constraints.flatMap(({constraint,at:place})=>{let message=(0,_CIWHJ73E_js__WEBPACK_IMPORTED_MODULE_0__.
Qf)(constraint,metrics);return message===void 0?[]:[document.problemAt(place,message)]});return{details:{...at2[0]==="re\
ports"?details:_GUTK4OBK_js__WEBPACK_IMPORTED_MODULE_5__.pH,constraints:constraints.map(({constraint})=>constraint)},problems:[
...problems,...wrong.map(one=>(0,_STVADTX3_js__WEBPACK_IMPORTED_MODULE_4__.H8)(document,one))],notices:[...notices,...broken],
shape:shape.name}}function key(at2){return`\`${at2.join(".")}\``}})};;
