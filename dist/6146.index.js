"use strict";exports.id=6146,exports.ids=[6146],exports.modules={6146:((_m_,_e_,_r_)=>{_r_.d(_e_,{readReports:()=>readReports});var _0_=_r_(
5214),_1_=_r_(27),_2_=_r_(3273),_3_=_r_(4720),_4_=_r_(2421),_5_=_r_(3864),_6_=_r_(5564),_7_=_r_(3287),_8_=_r_(1628),_9_=_r_(
7073),_10_=_r_(362),MODEL_QUALITY={kinds:["model-quality","metrics"],wanted:"the metrics of the model, such as an evalua\
tion report"},MODEL_CONSTRAINTS={kinds:["constraints"],wanted:'constraints of Model Monitor on the model’s quality, such\
 as {"regression_constraints": {…}}'},DATA_STATISTICS={kinds:["data-statistics"],wanted:'statistics of Model Monitor, \
{"dataset": {…}, "features": […]}'},DATA_CONSTRAINTS={kinds:["data-constraints"],wanted:'constraints of Model Monito\
r on data, {"features": […], "monitoring_config": {…}}'},CONFIG={kinds:["analysis-config"],wanted:"the configuration\
 of a Clarify analysis"},PRE=["pre_training_bias_metrics"],POST=["post_training_bias_metrics"],clarify=keys=>({kinds:["b\
ias-and-explanations"],keys,wanted:`an analysis of SageMaker Clarify with \`${keys.join("` or `")}\``}),EXPECTED=new Map(
[["model_quality.statistics",MODEL_QUALITY],["model_quality.constraints",MODEL_CONSTRAINTS],["data_quality.statistics",DATA_STATISTICS],
["data_quality.constraints",DATA_CONSTRAINTS],["bias.report",clarify([...PRE,...POST])],["bias.pre_training",clarify(PRE)],
["bias.post_training",clarify(POST)],["bias.config",CONFIG],["bias.pre_training_constraints",clarify(PRE)],["bias.post_t\
raining_constraints",clarify(POST)],["explainability",clarify(["explanations"])],["explainability.config",CONFIG],["expl\
ainability.constraints",clarify(["explanations"])]]);function expectationOf(at2,root,format){let expected=EXPECTED.get(at2.
slice(1).join("."));if(expected===void 0)return;let isKind=expected.kinds.includes(format.kind),hasKey=expected.keys?.some(
key2=>(0,_9_.at)(root,[key2])!==void 0)??!0;if(isKind&&hasKey)return;let isOther=format.kind!=="metrics";return{says:`sh\
ould be ${expected.wanted}; this looks like ${format.name}`,isOther}}function readReports({files,metrics=[]}){let read=files.
map(file=>readReport(file,metrics));return{details:read.map(({details})=>details).reduce(_3_.Zh,_3_.pH),problems:read.flatMap(
({problems})=>problems),notices:read.flatMap(({notices})=>notices),shapes:read.map(({shape},index)=>({at:files[index]?.at??
[],path:files[index]?.path??"",shape}))}}function readReport({at:at2,path,text},metrics){let nothing={details:_3_.pH,problems:[],
notices:[],shape:"not read"};if(!/\.json$/i.test(path)||text.length>_1_.Bq)return nothing;let opened=(0,_2_.NL)({path,text});
if("problems"in opened)return{...nothing,notices:opened.problems};let{root,format}=opened,unexpected=expectationOf(at2,root,
format);if(unexpected!==void 0){let problem=(0,_8_.l4)({...root,end:root.start+1},`${key(at2)} ${unexpected.says}`),said=unexpected.
isOther?{problems:[problem]}:{notices:[problem]};return{...nothing,shape:format.name,...said}}let{details,notices}=(0,_3_.
LF)(root,format),{constraints,unreadable}=format.kind==="constraints"?(0,_0_.xV)(root):{constraints:[],unreadable:[]},broken=constraints.
flatMap(({constraint,at:place})=>{let message=(0,_0_.Qf)(constraint,metrics);return message===void 0?[]:[(0,_8_.l4)(place,
message)]});return{details:{...at2[0]==="reports"?details:_3_.pH,constraints:constraints.map(({constraint})=>constraint)},
problems:[],notices:[...notices,...unreadable.map(_5_.H8),...broken],shape:format.name}}function key(at2){return`\`${at2.
join(".")}\``}}),5214:((_m_,_e_,_r_)=>{_r_.d(_e_,{Qf:()=>violation,Qr:()=>isBroken,jh:()=>measured,xV:()=>readConstraints});
var _11_=_r_(3864),_12_=_r_(7073),_13_=_r_(8886),VIOLATED=new Map([["GreaterThanThreshold",(value,threshold)=>value>threshold],
["GreaterThanOrEqualToThreshold",(value,threshold)=>value>=threshold],["LessThanThreshold",(value,threshold)=>value<threshold],
["LessThanOrEqualToThreshold",(value,threshold)=>value<=threshold]]),MAX_CONSTRAINTS=500;function readConstraints(root){
let constraints=[],broken=[];for(let[name,{value:section}]of(0,_12_.jh)(root)?root.entries:[])if(!(!name.endsWith("_cons\
traints")||!(0,_12_.jh)(section)))for(let[metric,{keyPlace,value}]of section.entries){let read=readConstraint(metric,value);
read.kind==="unreadable"?broken.push(read):constraints.push({constraint:read.value,at:keyPlace})}return{constraints:constraints.
slice(0,MAX_CONSTRAINTS),unreadable:broken.slice(0,20)}}function readConstraint(metric,node){let threshold=(0,_12_.at)(node,
["threshold"]),operator=(0,_12_.at)(node,["comparison_operator"]),number=threshold&&numberOf(threshold);if(!(0,_11_.Wi)(
metric,node))return(0,_11_.O$)(node,`the constraint ${(0,_13_.hD)(metric)} has no name that can be shown`);if(number===void 0){
let given=threshold===void 0?"is absent":`is ${(0,_11_.I)(threshold)}`;return(0,_11_.O$)(threshold??node,`the ${(0,_13_.
hD)("threshold")} of ${(0,_13_.hD)(metric)} ${given}; it is a finite number`)}if(!(0,_12_.KH)(operator)||!VIOLATED.has(operator.
value)){let allowed=[...VIOLATED.keys()].map(_13_.hD).join(", ");return(0,_11_.O$)(operator??node,`the ${(0,_13_.hD)("co\
mparison_operator")} of ${(0,_13_.hD)(metric)} is one of ${allowed}`)}return{kind:"read",value:{metric,threshold:number,
operator:operator.value}}}function numberOf(node){if(node.kind!=="scalar")return;let isNumeric=(0,_12_.KH)(node)&&/^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.
test(node.value),value=typeof node.value=="number"?node.value:isNumeric?Number(node.value):Number.NaN;return Number.isFinite(
value)?value:void 0}function isBroken({threshold,operator},value){return VIOLATED.get(operator)?.(value,threshold)??!1}function violation({
metric,threshold,operator},metrics){let found=measured({metric},metrics);if(found===void 0||!isBroken({threshold,operator},
found.value))return;let than=operator.startsWith("Greater")?"above":"below";return`${(0,_13_.hD)(metric)} of this model \
is ${found.value}, ${than} the threshold ${threshold} of its own constraint`}function measured({metric},metrics){return metrics.
find(({name})=>name===metric||name.endsWith(`.${metric}`))}})};
