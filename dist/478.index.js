"use strict";exports.id=478,exports.ids=[478],exports.modules={3322:((_m_,_e_,_r_)=>{_r_.d(_e_,{$:()=>groupBy});function groupBy(items,keyOf){
let groups=new Map;for(let item of items){let key=keyOf(item),group=groups.get(key);group===void 0?groups.set(key,[item]):
group.push(item)}return groups}}),478:((_m_,_e_,_r_)=>{_r_.d(_e_,{Bv:()=>isWithoutDetails,Ee:()=>compareDetails,H1:()=>CURVES,
LF:()=>readDetails,RX:()=>SHAP_GROUP,Sp:()=>MATRIX_NAME,TP:()=>BIAS_GROUPS,Zh:()=>mergeDetails,dV:()=>cardGroups,oB:()=>fairValue,
pH:()=>NO_DETAILS,xs:()=>MAX_LABELS2});var _0_=_r_(3322),_1_=_r_(5027),_2_=_r_(5564),_3_=_r_(7073),_4_=_r_(2169),_5_=_r_(
5715),MAX_SAID=20,Gatherer=class{items=[];leftOut=[];leaveOut(place,message){this.leftOut.length<MAX_SAID&&this.leftOut.
push((0,_1_.O$)(place,message))}gathered(root,most,what){let{items,leftOut}=this,cut=items.length>most?[(0,_1_.O$)(root,
`of ${items.length} ${what} the first ${most} are kept`)]:[];return{items:items.slice(0,most),leftOut:[...leftOut,...cut]}}};
function labelOf(node){return node?.kind==="scalar"&&node.value!==null?String(node.value):void 0}function isWithoutValue(node){
if(node===void 0)return!0;if(node.kind!=="scalar")return!1;let{value}=node;return value===null||Number.isNaN(value)||["N\
aN","Infinity","-Infinity",Number.POSITIVE_INFINITY,Number.NEGATIVE_INFINITY].some(one=>one===value)}function compared(value,baseline){
let change=value===void 0||baseline===void 0?void 0:value-baseline;return(0,_5_.s)({value,baseline,change})}var MAX_FEATURES=50,
MAX_LABELS=20;function readAttributions(root){let reader=new Gatherer,labels=(0,_3_.at)(root,["explanations","kernel_sha\
p"]);if(labels!==void 0&&!(0,_3_.jh)(labels)&&reader.leaveOut(labels,`${(0,_4_.hD)("kernel_shap")} is ${(0,_1_.I)(labels)}\
; it is an object, with a key for each label`),(0,_3_.jh)(labels))for(let[label,{value}]of labels.entries)readLabel(reader,
label,value);return reader.gathered(root,MAX_LABELS*MAX_FEATURES,"attributions")}function readLabel(reader,label,node){let values=(0,_3_.
at)(node,["global_shap_values"]),texts=(0,_3_.at)(node,["global_top_shap_text"]);if(label!==""&&!(0,_1_.Wi)(label,node)){
reader.leaveOut(node,`the label ${(0,_4_.hD)(label)} is left out: it cannot be shown`);return}if(!(0,_3_.jh)(values)&&!(0,_3_.
jh)(texts)){reader.leaveOut(values??node,`the label ${(0,_4_.hD)(label)} has no object ${(0,_4_.hD)("global_shap_values")}`);
return}let features=[...(0,_3_.jh)(values)?featuresIn(reader,label,values):[],...(0,_3_.jh)(texts)?tokensIn(reader,label,
texts):[]];features.length>MAX_FEATURES&&reader.leaveOut(node,`of ${features.length} features of ${(0,_4_.hD)(label)} th\
e ${MAX_FEATURES} that count most are kept`),reader.items.push(...features.toSorted(byWeight).slice(0,MAX_FEATURES))}function tokensIn(reader,label,columns){
return[...columns.entries].flatMap(([column,{value}])=>{if(!(0,_3_.jh)(value))return reader.leaveOut(value,`the tokens o\
f ${(0,_4_.hD)(column)} are ${(0,_1_.I)(value)}; they are an object with a number for each`),[];let tokens=featuresIn(reader,
label,value);return columns.entries.size===1?tokens:tokens.map(one=>({...one,feature:`${column}: ${one.feature}`}))})}function featuresIn(reader,label,values){
return[...values.entries].flatMap(([feature,{value:number}])=>{if((0,_3_.Et)(number)&&Number.isFinite(number.value)&&(0,_1_.
Wi)(feature,number))return[{label,feature,value:number.value}];let reason=isWithoutValue(number)?"it has no number":(0,_3_.
Et)(number)?"its name cannot be shown":`it is ${(0,_1_.I)(number)}, not a number`;return reader.leaveOut(number,`the att\
ribution of ${(0,_4_.hD)(feature)} is left out: ${reason}`),[]})}function byWeight(one,other){return Math.abs(other.value)-
Math.abs(one.value)}function compareAttributions(candidate,baseline){let now=byLabel(candidate),before=byLabel(baseline??
[]);return[...now].map(([label,features])=>{let old=before.get(label);return{label,features:featuresOf(standingsOf(features),
old&&standingsOf(old)),isCut:features.length>=MAX_FEATURES||(old?.length??0)>=MAX_FEATURES}})}function byLabel(attributions){
return(0,_0_.$)(attributions,({label})=>label)}function standingsOf(features){let sum2=features.every(({value})=>value>=
0)?features.reduce((total,{value})=>total+value,0):0;return new Map(features.toSorted(byWeight).map(({feature,value},index)=>[
feature,{value,...sum2>0?{share:value/sum2}:{},rank:index+1}]))}function featuresOf(now,before){let removed=[...before?.
keys()??[]].filter(feature=>!now.has(feature));return[...now.keys(),...removed].map(feature=>{let one=now.get(feature),other=before?.
get(feature);return{feature,value:compared(one?.value,other?.value),share:compared(one?.share,other?.share),rank:compared(
one?.rank,other?.rank),presence:presenceOf(one,other,before!==void 0)}})}function presenceOf(one,other,hasBaseline){return hasBaseline?
one===void 0?"removed":other===void 0?"new":"both":"not-compared"}var MATRIX_NAME="confusion_matrix",CURVES={roc:{name:"\
receiver_operating_characteristic_curve",x:"false_positive_rates",y:"true_positive_rates"},"precision-recall":{name:"pre\
cision_recall_curve",x:"recalls",y:"precisions"}},BIAS_GROUPS={"pre-training":"pre_training_bias_metrics","post-training":"\
post_training_bias_metrics"},SHAP_GROUP="explanations - global_shap_values",CURVE_GROUP="curves",MAX_AXIS_CHARACTERS=63,
MAX_NAME_CHARACTERS=255,MAX_BARS=500;function cardGroups(metrics,details){let{confusionMatrix,curves,bias,attributions}=details,
groups=[{name:MATRIX_NAME,metric_data:confusionMatrix===void 0?[]:[matrixDatum(confusionMatrix)]},{name:CURVE_GROUP,metric_data:curves.
filter(({points})=>points.length>0).map(curveDatum)},{name:BIAS_GROUPS["pre-training"],metric_data:biasData(bias,"pre-tr\
aining")},{name:BIAS_GROUPS["post-training"],metric_data:biasData(bias,"post-training")},{name:SHAP_GROUP,metric_data:attributionData(
attributions)}];return[{name:"metrics",metric_data:metrics.map(metricDatum)},...groups.filter(({metric_data})=>metric_data.
length>0)]}function metricDatum({path,value,standardDeviation}){let notes=standardDeviation===void 0?{}:{notes:`sd=${standardDeviation}`};
return{name:path,type:"number",value,...notes}}function matrixDatum({labels,counts}){let axis=labels.map(cutAxis);return{
name:MATRIX_NAME,type:"matrix",value:counts,x_axis_name:axis,y_axis_name:axis,notes:"rows: actual, columns: predicted"}}
function curveDatum({kind,points}){let{name,x,y}=CURVES[kind];return{name,type:"linear_graph",value:points,x_axis_name:x,
y_axis_name:y}}function biasData(bias,stage){let kept=bias.filter(metric=>metric.stage===stage).slice(0,MAX_BARS);return[
...(0,_0_.$)(kept,facetName)].map(([name,metrics])=>barChart(name,metrics.map(metric=>({axis:metric.name,value:metric.value})),
"value"))}function facetName({facet,facetValue}){return`${/^"|=/.test(facet)?JSON.stringify(facet):facet}=${facetValue}`}
function attributionData(attributions){return[...(0,_0_.$)(attributions.slice(0,MAX_BARS),({label})=>label)].map(([label,
features])=>barChart(`label=${label}`,features.map(({feature,value})=>({axis:feature,value})),"mean(|SHAP value|)"))}function barChart(name,bars,unit){
return{name:name.slice(0,MAX_NAME_CHARACTERS),type:"bar_chart",value:bars.map(({value})=>value),x_axis_name:bars.map(({axis})=>cutAxis(
axis)),y_axis_name:unit}}function cutAxis(name){return name.length<=MAX_AXIS_CHARACTERS?name:`${name.slice(0,MAX_AXIS_CHARACTERS-
1).replace(/[\uD800-\uDBFF]$/,"")}…`}var MAX_BIAS_METRICS=500;function readBias(root){let reader=new Gatherer;for(let stage of[
"pre-training","post-training"]){let section=(0,_3_.at)(root,[BIAS_GROUPS[stage]]);if(section===void 0)continue;let facets=(0,_3_.
at)(section,["facets"]);if(!(0,_3_.jh)(facets)){reader.leaveOut(facets??section,`${(0,_4_.hD)(BIAS_GROUPS[stage])} has n\
o object ${(0,_4_.hD)("facets")}`);continue}for(let[facet,{value}]of facets.entries)readFacet(reader,{stage,facet},value)}
return reader.gathered(root,MAX_BIAS_METRICS,"bias metrics")}function readFacet(reader,facet,node){if(!(0,_3_.Lv)(node)){
reader.leaveOut(node,`the facet ${(0,_4_.hD)(facet.facet)} is ${(0,_1_.I)(node)}; it is a list, with an item for each va\
lue`);return}for(let item of node.items){let metrics=(0,_3_.at)(item,["metrics"]),facetValue=labelOf((0,_3_.at)(item,["v\
alue_or_threshold"]));if(!(0,_3_.Lv)(metrics)||facetValue===void 0){let parts=`${(0,_4_.hD)("value_or_threshold")} and a\
 list ${(0,_4_.hD)("metrics")}`;reader.leaveOut(metrics??item,`a value of the facet ${(0,_4_.hD)(facet.facet)} has ${parts}`);
continue}for(let metric of metrics.items)readBiasMetric(reader,{...facet,facetValue},metric)}}function readBiasMetric(reader,facet,node){
let name=(0,_3_.at)(node,["name"]),value=(0,_3_.at)(node,["value"]),error=labelOf((0,_3_.at)(node,["error"])),description=(0,_3_.
at)(node,["description"]);if(!(0,_3_.KH)(name)||![name.value,facet.facet,facet.facetValue].every(word=>(0,_1_.Wi)(word,node)))
reader.leaveOut(name??node,`a bias metric of ${(0,_4_.hD)(facet.facet)} has no name that can be shown`);else if((0,_3_.Et)(
value)&&Number.isFinite(value.value)){let said=(0,_3_.KH)(description)?{description:description.value}:{};reader.items.push(
{...facet,name:name.value,...said,value:value.value,fair:fairValue(name.value)})}else if(isWithoutValue(value)){let reason=error===
void 0?"it has no number":(0,_4_.hD)(error);reader.leaveOut(node,`${(0,_4_.hD)(name.value)} of ${(0,_4_.hD)(`${facet.facet}\
=${facet.facetValue}`)} is left out: ${reason}`)}else reader.leaveOut(value??node,`${(0,_4_.hD)(name.value)} of ${(0,_4_.
hD)(facet.facet)} is ${(0,_1_.I)(value??node)}, not a number`)}function fairValue(name){return name==="DI"?1:0}var AS_FAR=1e-12;
function compareBias(candidate,baseline){let before=new Map((baseline??[]).map(metric=>[biasKey(metric),metric])),now=new Set(
candidate.map(biasKey)),removed=candidate.length===0?[]:[...before].filter(([key])=>!now.has(key));return[...candidate.map(
metric=>beside(metric,before.get(biasKey(metric)),baseline!==void 0)),...removed.map(([,{value,...metric}])=>({...metric,
value:compared(void 0,value),verdict:"removed"}))]}function beside(metric,before,hasBaseline){let{value,...rest}=metric;
return{...rest,value:compared(value,before?.value),verdict:verdictOf(metric,before,hasBaseline)}}function verdictOf(metric,before,hasBaseline){
if(before===void 0)return hasBaseline?"new":"not-compared";let change=Math.abs(metric.value-metric.fair)-Math.abs(before.
value-metric.fair);return Math.abs(change)<=AS_FAR?"same":change<0?"nearer":"further"}function biasKey({stage,facet,facetValue,
name}){return JSON.stringify([stage,facet,facetValue,name])}var MAX_POINTS=200;function readCurve(kind,node){let{name,x,
y}=CURVES[kind];if(!(0,_3_.jh)(node))return(0,_1_.O$)(node,`${(0,_4_.hD)(name)} is ${(0,_1_.I)(node)}; it is an object w\
ith two lists`);let xs=(0,_3_.Ms)(node,x)?.value,ys=(0,_3_.Ms)(node,y)?.value;if(!(0,_3_.Lv)(xs))return(0,_1_.O$)(xs??node,
`${(0,_4_.hD)(name)} needs the list ${(0,_4_.hD)(x)}`);if(!(0,_3_.Lv)(ys))return(0,_1_.O$)(ys??node,`${(0,_4_.hD)(name)}\
 needs the list ${(0,_4_.hD)(y)}`);if(xs.items.length!==ys.items.length){let lengths=`${(0,_4_.hD)(x)} has ${xs.items.length}\
 points and ${(0,_4_.hD)(y)} has ${ys.items.length}`;return(0,_1_.O$)(ys,`${lengths}; both lists of a curve are equally \
long`)}return pointsOf(kind,xs.items,ys.items)}function pointsOf(kind,xs,ys){let points=[],direction=0;for(let[index,xNode]of xs.
entries()){let yNode=ys[index];if(yNode===void 0)break;if(isNaNText(xNode)||isNaNText(yNode))continue;if(!isRate(xNode))
return rateProblem(kind,xNode);if(!isRate(yNode))return rateProblem(kind,yNode);let step=Math.sign(xNode.value-(points.at(
-1)?.[0]??xNode.value));if(step!==0&&direction!==0&&step!==direction)return(0,_1_.O$)(xNode,`${(0,_4_.hD)(CURVES[kind].x)}\
 goes up and down; a curve is sorted`);direction=direction===0?step:direction,points.push([xNode.value,yNode.value])}return{
kind:"read",value:{kind,points:thinned(points)}}}function isNaNText(node){return node.kind==="scalar"&&(node.value==="Na\
N"||Number.isNaN(node.value))}function isRate(node){return(0,_3_.Et)(node)&&node.value>=0&&node.value<=1}function rateProblem(kind,node){
return(0,_1_.O$)(node,`a point of ${(0,_4_.hD)(CURVES[kind].name)} is ${(0,_1_.I)(node)}; rates are numbers from 0 to 1`)}
function thinned(points){let kept=points;for(;kept.length>MAX_POINTS;)kept=withoutFlattest(kept,kept.length-MAX_POINTS);
return kept}function withoutFlattest(points,most){let areas=Float64Array.from(points,(_,index)=>areaAt(points,index)),inner=areas.
slice(1,-1).sort(),flat=inner[Math.min(most,Math.ceil(inner.length/2))-1]??0,left=most,wasLeftOut=!1;return points.filter(
(_,index)=>(wasLeftOut=!(index===0||index===points.length-1)&&!wasLeftOut&&left>0&&(areas[index]??0)<=flat,wasLeftOut&&left--,
!wasLeftOut))}function areaAt(points,index){let[a,b,c]=[points[index-1],points[index],points[index+1]];return a===void 0||
b===void 0||c===void 0?0:Math.abs((b[0]-a[0])*(c[1]-a[1])-(c[0]-a[0])*(b[1]-a[1]))/2}function areaUnder(points){let area=0,
before;for(let point of points)before!==void 0&&(area+=(point[0]-before[0])*(point[1]+before[1])/2),before=point;return Math.
abs(area)}function compareCurve({kind,points},baseline){let before=baseline?.curves.find(curve=>curve.kind===kind);return{
kind,area:compared(areaUnder(points),before&&areaUnder(before.points)),points,...(0,_5_.s)({baselinePoints:before?.points})}}
var MAX_LABELS2=20,MAX_READ_LABELS=1e3,LABELS=["labels","classes","target_names"],COUNTS=["matrix","counts","values","va\
lue"],FORMS='write it as {"ACTUAL": {"PREDICTED": COUNT}} or as a list of rows';function readMatrix(node){let matrix=(0,_3_.
Lv)(node)?fromRows(node,void 0):fromObject(node);return matrix.kind==="unreadable"?matrix:{kind:"read",value:withMostFrequent(
matrix.value)}}function fromObject(node){if(!(0,_3_.jh)(node))return(0,_1_.O$)(node,`the confusion matrix is ${(0,_1_.I)(
node)}`,FORMS);let rows=memberOf(node,COUNTS),labels=memberOf(node,LABELS);return(0,_3_.Lv)(rows)?fromRows(rows,labels):
fromMaps(node)}function memberOf(node,keys){return keys.map(key=>(0,_3_.Ms)(node,key)?.value).find(value=>value!==void 0)}
function fromMaps(node){let labels=new Set(node.entries.keys());for(let[label,{value}]of node.entries){if(!(0,_3_.jh)(value))
return(0,_1_.O$)(value,`the row ${(0,_4_.hD)(label)} of the confusion matrix is ${(0,_1_.I)(value)}, not an object`,FORMS);
for(let predicted of(0,_3_.q7)(value))labels.add(predicted)}let problem=labelProblem(node,[...labels]);if(problem!==void 0)
return problem;let counts=[];for(let actual of labels){let row=node.entries.get(actual)?.value,cells=[];for(let predicted of labels){
let cell2=(0,_3_.Ms)(row,predicted)?.value;if(cell2!==void 0&&!isCount(cell2))return cellProblem(cell2);cells.push(cell2?.
value??0)}counts.push(cells)}return{kind:"read",value:{labels:[...labels],counts}}}function fromRows(node,written){let size=node.
items.length,labels=written===void 0?node.items.map((_,index)=>String(index)):labelsOf(written);if(!Array.isArray(labels))
return(0,_1_.O$)(written??node,"the labels of the confusion matrix are no list of texts");let problem=labelProblem(node,
labels);if(problem!==void 0)return problem;if(labels.length!==size)return(0,_1_.O$)(written??node,`the confusion matrix \
has ${size} rows and ${labels.length} labels`);let counts=[];for(let row of node.items){if(!(0,_3_.Lv)(row))return(0,_1_.
O$)(row,`a row of the confusion matrix is ${(0,_1_.I)(row)}, not a list`,FORMS);if(row.items.length!==size)return(0,_1_.
O$)(row,`a row of the confusion matrix has ${row.items.length} cells; there are ${size} rows`);let cells=[];for(let cell2 of row.
items){if(!isCount(cell2))return cellProblem(cell2);cells.push(cell2.value)}counts.push(cells)}return{kind:"read",value:{
labels,counts}}}function labelsOf(node){if(!(0,_3_.Lv)(node))return;let labels=(0,_3_.S3)(node).flatMap(item=>item.kind===
"scalar"&&item.value!==null?[String(item.value)]:[]);return labels.length===node.items.length?labels:void 0}function labelProblem(node,labels){
if(labels.length===0)return(0,_1_.O$)(node,"the confusion matrix has no label");if(labels.length>MAX_READ_LABELS)return(0,_1_.
O$)(node,`the confusion matrix has ${labels.length} labels; at most ${MAX_READ_LABELS} are read`);let hidden=labels.find(
label=>!(0,_1_.Wi)(label,node));if(hidden!==void 0)return(0,_1_.O$)(node,`the label ${(0,_4_.hD)(hidden)} of the confusi\
on matrix cannot be shown`);let twice=labels.find((label,index)=>labels.indexOf(label)!==index);return twice===void 0?void 0:
(0,_1_.O$)(node,`the confusion matrix has the label ${(0,_4_.hD)(twice)} twice`)}function isCount(node){return(0,_3_.Et)(
node)&&Number.isFinite(node.value)&&node.value>=0}function cellProblem(cell2){return(0,_1_.O$)(cell2,`a cell of the conf\
usion matrix is ${(0,_1_.I)(cell2)}; it is a number of at least 0`)}var REST=/^\(\d+ others\)$/;function isRest(label){return REST.
test(label)}function withMostFrequent(matrix){let{labels,counts}=matrix;if(labels.length<=MAX_LABELS2)return matrix;let frequencies=counts.
map(row=>row.reduce((sum2,count)=>sum2+count,0)),kept=labels.map((_,index)=>index).sort((a,b)=>(frequencies[b]??0)-(frequencies[a]??
0)).slice(0,MAX_LABELS2-1).sort((a,b)=>a-b),places=new Map(kept.map((index,place)=>[index,place])),sums=Array.from({length:MAX_LABELS2},
()=>Array.from({length:MAX_LABELS2},()=>0));for(let[actual,row]of counts.entries()){let into=sums[places.get(actual)??MAX_LABELS2-
1]??[];for(let[predicted,count]of row.entries()){let place=places.get(predicted)??MAX_LABELS2-1;into[place]=(into[place]??
0)+count}}let rest=`(${labels.length-kept.length} others)`;return{labels:[...kept.map(index=>labels[index]??""),rest],counts:sums}}
function compareMatrices(now,before){let removed=before?.labels.filter(label=>!now.labels.includes(label))??[],added=before===
void 0?[]:now.labels.filter(label=>!before.labels.includes(label)),labels=[...now.labels,...removed],isCut=[...now.labels,
...before?.labels??[]].some(isRest);return{labels,cells:labels.map(actual=>labels.map(predicted=>cell(now,before,actual,
predicted))),classes:labels.map(label=>classOf(now,before,label)),added:isCut?[]:added,removed:isCut?[]:removed}}function cell(now,before,actual,predicted){
let{value:count,...others}=compared(countOf(now,actual,predicted),countOf(before,actual,predicted));return{...(0,_5_.s)(
{count}),...others,isCorrect:actual===predicted}}function countOf(matrix,actual,predicted){let row=matrix?.labels.indexOf(
actual)??-1;return matrix?.counts[row]?.[matrix.labels.indexOf(predicted)]}function classOf(now,before,label){return{label,
recall:compared(recallOf(now,label),before&&recallOf(before,label)),precision:compared(precisionOf(now,label),before&&precisionOf(
before,label))}}function recallOf({labels,counts},label){let index=labels.indexOf(label);return rate(counts[index]?.[index],
sum(counts[index]??[]))}function precisionOf({labels,counts},label){let index=labels.indexOf(label);return rate(counts[index]?.[index],
sum(counts.map(row=>row[index]??0)))}function rate(part,whole){return part===void 0||whole===0?void 0:part/whole}function sum(numbers){
return numbers.reduce((total,one)=>total+one,0)}var NO_DETAILS={curves:[],bias:[],attributions:[],constraints:[]},KINDS=[
"roc","precision-recall"];function readDetails(root,format){let leftOut=[],take=part=>part.kind==="read"?[part.value]:(leftOut.
push({...part,message:`left out: ${part.message}`}),[]),places=[...[..._2_.bP.keys()].map(key=>[key]),...format.sections,
[]],found=new Set,partsAt=key=>places.flatMap(path=>{let node=(0,_3_.at)(root,[...path,key]);return node===void 0||found.
has(node)?[]:(found.add(node),[node])}),matrices=partsAt(MATRIX_NAME).flatMap(node=>take(readMatrix(node))),curves=KINDS.
flatMap(kind=>partsAt(CURVES[kind].name).flatMap(node=>take(readCurve(kind,node)))),bias=readBias(root),attributions=readAttributions(
root),[confusionMatrix]=matrices;return{details:{...NO_DETAILS,...(0,_5_.s)({confusionMatrix}),curves:KINDS.flatMap(kind=>curves.
find(curve=>curve.kind===kind&&curve.points.length>0)??[]),bias:bias.items,attributions:attributions.items},notices:[...leftOut,
...bias.leftOut,...attributions.leftOut].map(_1_.H8)}}function isWithoutDetails(details){let{confusionMatrix,curves,bias,
attributions,constraints}=details;return confusionMatrix===void 0&&[curves,bias,attributions,constraints].every(({length})=>length===
0)}function mergeDetails(one,other){return{...(0,_5_.s)({confusionMatrix:one.confusionMatrix??other.confusionMatrix}),curves:firstOfEach(
[...one.curves,...other.curves],({kind})=>kind),bias:firstOfEach([...one.bias,...other.bias],biasKey),attributions:firstOfEach(
[...one.attributions,...other.attributions],attributionKey),constraints:firstOfEach([...one.constraints,...other.constraints],
constraint=>JSON.stringify(constraint))}}function attributionKey({label,feature}){return JSON.stringify([label,feature])}
function firstOfEach(items,keyOf){let byKey=new Map;for(let item of items){let key=keyOf(item);byKey.has(key)||byKey.set(
key,item)}return[...byKey.values()]}function compareDetails(candidate,baseline){let matrix=candidate.confusionMatrix&&compareMatrices(
candidate.confusionMatrix,baseline?.confusionMatrix);return{...(0,_5_.s)({matrix}),curves:candidate.curves.map(curve=>compareCurve(
curve,baseline)),bias:compareBias(candidate.bias,baseline?.bias),attributions:compareAttributions(candidate.attributions,
baseline?.attributions)}}})};
