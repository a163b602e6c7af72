"use strict";exports.id=9230;exports.ids=[9230];exports.modules={9230:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{readReports:()=>readReports});var _0_=__webpack_require__(817);var _1_=__webpack_require__(
6952);var _2_=__webpack_require__(5503);var _3_=__webpack_require__(7960);var _4_=__webpack_require__(5787);var _5_=__webpack_require__(
3626);var _6_=__webpack_require__(2829);var _7_=__webpack_require__(8229);var _8_=__webpack_require__(1326);var MODEL_QUALITY={
kinds:["model-quality","metrics"],wanted:"the metrics of the model, such as an evaluation report"},MODEL_CONSTRAINTS={kinds:[
"constraints"],wanted:'constraints of Model Monitor on the model’s quality, such as {"regression_constraints": {…}}'},
DATA_STATISTICS={kinds:["data-statistics"],wanted:'statistics of Model Monitor, {"dataset": {…}, "features": […]}'},
DATA_CONSTRAINTS={kinds:["data-constraints"],wanted:'constraints of Model Monitor on data, {"features": […], "monitoring\
_config": {…}}'},CONFIG={kinds:["analysis-config"],wanted:"the configuration of a Clarify analysis"},PRE=["pre_trainin\
g_bias_metrics"],POST=["post_training_bias_metrics"],clarify=keys=>({kinds:["bias-and-explanations"],keys,wanted:`an ana\
lysis of SageMaker Clarify with \`${keys.join("` or `")}\``}),EXPECTED=new Map([["model_quality.statistics",MODEL_QUALITY],
["model_quality.constraints",MODEL_CONSTRAINTS],["data_quality.statistics",DATA_STATISTICS],["data_quality.constraints",
DATA_CONSTRAINTS],["bias.report",clarify([...PRE,...POST])],["bias.pre_training",clarify(PRE)],["bias.post_training",clarify(
POST)],["bias.config",CONFIG],["bias.pre_training_constraints",clarify(PRE)],["bias.post_training_constraints",clarify(POST)],
["explainability",clarify(["explanations"])],["explainability.config",CONFIG],["explainability.constraints",clarify(["ex\
planations"])]]);function expectationOf(at2,root,shape){let expected=EXPECTED.get(at2.slice(1).join("."));if(expected===
void 0)return;let isKind=expected.kinds.includes(shape.kind),hasKey=expected.keys?.some(key2=>(0,_6_.at)(root,[key2])!==
void 0)??true;return isKind&&hasKey?void 0:`should be ${expected.wanted}; this looks like ${shape.name}`}function readReports({
files,metrics=[]}){let read=files.map(file=>readReport(file,metrics));return{details:read.map(({details})=>details).reduce(
_4_.Zh,_4_.pH),problems:read.flatMap(({problems})=>problems),notices:read.flatMap(({notices})=>notices),shapes:read.map(
({shape},index)=>({at:files[index]?.at??[],path:files[index]?.path??"",shape}))}}function readReport({at:at2,path,text},metrics){
let nothing={details:_4_.pH,problems:[],notices:[],shape:"not read"};if(!/\.json$/i.test(path)||text.length>_1_.Bq)return nothing;
let opened=(0,_5_.NL)({path,text});if("problems"in opened)return{...nothing,problems:opened.problems};let{document,root,
shape}=opened,unexpected=expectationOf(at2,root,shape);if(unexpected!==void 0){let problem=document.problemAt({start:root.
start,end:root.start+1},`${key(at2)} ${unexpected}`);return{...nothing,shape:shape.name,problems:[problem]}}let{details,
problems,notices}=(0,_1_.LF)(document,root,shape),{constraints,wrong}=shape.kind==="constraints"?(0,_0_.xV)(root):{constraints:[],
wrong:[]},broken=constraints.flatMap(({constraint,at:place})=>{let message=(0,_0_.Qf)(constraint,metrics);return message===
void 0?[]:[document.problemAt(place,message)]});return{details:{...at2[0]==="reports"?details:_4_.pH,constraints:constraints.
map(({constraint})=>constraint)},problems:[...problems,...wrong.map(one=>(0,_3_.H8)(document,one))],notices:[...notices,
...broken],shape:shape.name}}function key(at2){return`\`${at2.join(".")}\``}}),817:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Qf:()=>violation,jh:()=>measured,xV:()=>readConstraints});var _9_=__webpack_require__(
7960);var _10_=__webpack_require__(2829);var _11_=__webpack_require__(4452);var VIOLATED=new Map([["GreaterThanThreshold",
(value,threshold)=>value>threshold],["GreaterThanOrEqualToThreshold",(value,threshold)=>value>=threshold],["LessThanThre\
shold",(value,threshold)=>value<threshold],["LessThanOrEqualToThreshold",(value,threshold)=>value<=threshold]]),MAX_CONSTRAINTS=500;
function readConstraints(root){let constraints=[],broken=[];for(let[name,{value:section}]of root.kind==="object"?root.members:
[])if(!(!name.endsWith("_constraints")||section.kind!=="object"))for(let[metric,{key,value}]of section.members){let read=readConstraint(
metric,value);read.kind==="wrong"?broken.push(read):constraints.push({constraint:read.value,at:key})}return{constraints:constraints.
slice(0,MAX_CONSTRAINTS),wrong:broken.slice(0,20)}}function readConstraint(metric,node){let threshold=(0,_10_.at)(node,[
"threshold"]),operator=(0,_10_.at)(node,["comparison_operator"]),number=threshold&&numberOf(threshold);if(!(0,_11_.z)(metric))
return(0,_9_.Qm)(node,`the constraint ${(0,_10_.hD)(metric)} has no name that can be shown`);if(number===void 0){let given=threshold===
void 0?"is absent":`is ${(0,_9_.I)(threshold)}`;return(0,_9_.Qm)(threshold??node,`the ${(0,_10_.hD)("threshold")} of ${(0,
_10_.hD)(metric)} ${given}; it is a finite number`)}if(operator?.kind!=="string"||!VIOLATED.has(operator.value)){let allowed=[
...VIOLATED.keys()].map(_10_.hD).join(", ");return(0,_9_.Qm)(operator??node,`the ${(0,_10_.hD)("comparison_operator")} o\
f ${(0,_10_.hD)(metric)} is one of ${allowed}`)}return{kind:"read",value:{metric,threshold:number,operator:operator.value}}}
function numberOf(node){let isText=node.kind==="string"&&/^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(node.value),value=node.
kind==="number"?node.value:isText?Number(node.value):Number.NaN;return Number.isFinite(value)?value:void 0}function violation({
metric,threshold,operator},metrics){let found=measured({metric},metrics);if(found===void 0||!VIOLATED.get(operator)?.(found.
value,threshold))return;let than=operator.startsWith("Greater")?"above":"below";return`${(0,_10_.hD)(metric)} of this mo\
del is ${found.value}, ${than} the threshold ${threshold} of its own constraint`}function measured({metric},metrics){return metrics.
find(({name})=>name===metric||name.endsWith(`.${metric}`))}})};;
