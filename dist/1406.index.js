"use strict";exports.id=1406,exports.ids=[1406],exports.modules={9961:((_m_,_e_,_r_)=>{_r_.d(_e_,{Qf:()=>violation,Qr:()=>isBroken,jh:()=>measured,
xV:()=>readConstraints});var _0_=_r_(5027),_1_=_r_(7073),_2_=_r_(2169),VIOLATED=new Map([["GreaterThanThreshold",(value,threshold)=>value>
threshold],["GreaterThanOrEqualToThreshold",(value,threshold)=>value>=threshold],["LessThanThreshold",(value,threshold)=>value<
threshold],["LessThanOrEqualToThreshold",(value,threshold)=>value<=threshold]]),MAX_CONSTRAINTS=500;function readConstraints(root){
let constraints=[],broken=[];for(let[name,{value:section}]of(0,_1_.jh)(root)?root.entries:[])if(!(!name.endsWith("_const\
raints")||!(0,_1_.jh)(section)))for(let[metric,{keyPlace,value}]of section.entries){let read=readConstraint(metric,value);
read.kind==="unreadable"?broken.push(read):constraints.push({constraint:read.value,at:keyPlace})}return{constraints:constraints.
slice(0,MAX_CONSTRAINTS),unreadable:broken.slice(0,20)}}function readConstraint(metric,node){let threshold=(0,_1_.at)(node,
["threshold"]),operator=(0,_1_.at)(node,["comparison_operator"]),number=threshold&&numberOf(threshold);if(!(0,_0_.Wi)(metric,
node))return(0,_0_.O$)(node,`the constraint ${(0,_2_.hD)(metric)} has no name that can be shown`);if(number===void 0){let given=threshold===
void 0?"is absent":`is ${(0,_0_.I)(threshold)}`;return(0,_0_.O$)(threshold??node,`the ${(0,_2_.hD)("threshold")} of ${(0,_2_.
hD)(metric)} ${given}; it is a finite number`)}if(!(0,_1_.KH)(operator)||!VIOLATED.has(operator.value)){let allowed=[...VIOLATED.
keys()].map(_2_.hD).join(", ");return(0,_0_.O$)(operator??node,`the ${(0,_2_.hD)("comparison_operator")} of ${(0,_2_.hD)(
metric)} is one of ${allowed}`)}return{kind:"read",value:{metric,threshold:number,operator:operator.value}}}function numberOf(node){
if(node.kind!=="scalar")return;let isNumeric=(0,_1_.KH)(node)&&/^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(node.value),value=typeof node.
value=="number"?node.value:isNumeric?Number(node.value):Number.NaN;return Number.isFinite(value)?value:void 0}function isBroken({
threshold,operator},value){return VIOLATED.get(operator)?.(value,threshold)??!1}function violation({metric,threshold,operator},metrics){
let found=measured({metric},metrics);if(found===void 0||!isBroken({threshold,operator},found.value))return;let than=operator.
startsWith("Greater")?"above":"below";return`${(0,_2_.hD)(metric)} of this model is ${found.value}, ${than} the threshol\
d ${threshold} of its own constraint`}function measured({metric},metrics){return metrics.find(({name})=>name===metric||name.
endsWith(`.${metric}`))}}),1406:((_m_,_e_,_r_)=>{_r_.d(_e_,{readReports:()=>readReports});var _3_=_r_(9961),_4_=_r_(3381),
_5_=_r_(6801),_6_=_r_(478),_7_=_r_(2421),_8_=_r_(5027),_9_=_r_(5564),_10_=_r_(4139),_11_=_r_(8469),_12_=_r_(7073),_13_=_r_(
362),MODEL_QUALITY={kinds:["model-quality","metrics"],wanted:"the metrics of the model, such as an evaluation report"},MODEL_CONSTRAINTS={
kinds:["constraints"],wanted:'constraints of Model Monitor on the model’s quality, such as {"regression_constraints": {…\
}}'},DATA_STATISTICS={kinds:["data-statistics"],wanted:'statistics of Model Monitor, {"dataset": {…}, "features": […]}'},
DATA_CONSTRAINTS={kinds:["data-constraints"],wanted:'constraints of Model Monitor on data, {"features": […], "monitoring\
_config": {…}}'},CONFIG={kinds:["analysis-config"],wanted:"the configuration of a Clarify analysis"},PRE=["pre_trainin\
g_bias_metrics"],POST=["post_training_bias_metrics"],clarify=keys=>({kinds:["bias-and-explanations"],keys,wanted:`an ana\
lysis of SageMaker Clarify with \`${keys.join("` or `")}\``}),EXPECTED=new Map([["model_quality.statistics",MODEL_QUALITY],
["model_quality.constraints",MODEL_CONSTRAINTS],["data_quality.statistics",DATA_STATISTICS],["data_quality.constraints",
DATA_CONSTRAINTS],["bias.report",clarify([...PRE,...POST])],["bias.pre_training",clarify(PRE)],["bias.post_training",clarify(
POST)],["bias.config",CONFIG],["bias.pre_training_constraints",clarify(PRE)],["bias.post_training_constraints",clarify(POST)],
["explainability",clarify(["explanations"])],["explainability.config",CONFIG],["explainability.constraints",clarify(["ex\
planations"])]]);function expectationOf(at2,root,format){let expected=EXPECTED.get(at2.slice(1).join("."));if(expected===
void 0)return;let isKind=expected.kinds.includes(format.kind),hasKey=expected.keys?.some(key2=>(0,_12_.at)(root,[key2])!==
void 0)??!0;if(isKind&&hasKey)return;let isOther=format.kind!=="metrics";return{says:`should be ${expected.wanted}; this\
 looks like ${format.name}`,isOther}}function readReports({files,metrics=[]}){let read=files.map(file=>readReport(file,metrics));
return{details:read.map(({details})=>details).reduce(_6_.Zh,_6_.pH),problems:read.flatMap(({problems})=>problems),notices:read.
flatMap(({notices})=>notices),shapes:read.map(({shape},index)=>({at:files[index]?.at??[],path:files[index]?.path??"",shape}))}}
function readReport({at:at2,path,text},metrics){let nothing={details:_6_.pH,problems:[],notices:[],shape:"not read"};if(!/\.json$/i.
test(path)||text.length>_4_.Bq)return nothing;let opened=(0,_5_.NL)({path,text});if("problems"in opened)return{...nothing,
notices:opened.problems};let{root,format}=opened,unexpected=expectationOf(at2,root,format);if(unexpected!==void 0){let problem=(0,_11_.
l4)({...root,end:root.start+1},`${key(at2)} ${unexpected.says}`),said=unexpected.isOther?{problems:[problem]}:{notices:[
problem]};return{...nothing,shape:format.name,...said}}let{details,notices}=(0,_6_.LF)(root,format),{constraints,unreadable}=format.
kind==="constraints"?(0,_3_.xV)(root):{constraints:[],unreadable:[]},broken=constraints.flatMap(({constraint,at:place})=>{
let message=(0,_3_.Qf)(constraint,metrics);return message===void 0?[]:[(0,_11_.l4)(place,message)]});return{details:{...at2[0]===
"reports"?details:_6_.pH,constraints:constraints.map(({constraint})=>constraint)},problems:[],notices:[...notices,...unreadable.
map(_8_.H8),...broken],shape:format.name}}function key(at2){return`\`${at2.join(".")}\``}})};
