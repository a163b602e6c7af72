"use strict";exports.id=6437;exports.ids=[6437];exports.modules={667:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{R:()=>knownGoal});var MINIMIZE=`mse rmse mae mape smape wape wmape msle rmsle\
 mase mean_squared_error root_mean_squared_error
  mean_absolute_error mean_absolute_percentage_error median_absolute_error mean_squared_log_error max_error loss log_los\
s
  logloss mlogloss cross_entropy binary_cross_entropy hinge_loss brier brier_score perplexity error error_rate merror we\
r cer
  false_positive_rate false_negative_rate fpr fnr false_discovery_rate hamming_loss zero_one_loss ece
  expected_calibration_error eer fid deviance binary_crossentropy categorical_crossentropy
  sparse_categorical_crossentropy binary_logloss multi_logloss binary_error multi_error ter word_perplexity
  byte_perplexity bits_per_byte mean_absolute_scaled_error rmspe smape crps quantile_loss nll total_loss`,MAXIMIZE=`r2 r\
_squared explained_variance accuracy balanced_accuracy top_1_accuracy top_5_accuracy precision recall f1
  f0_5 f2 f_score sensitivity specificity true_positive_rate true_negative_rate tpr tnr auc roc_auc auc_roc auroc pr_auc\
 auc_pr auprc
  average_precision map mean_average_precision mrr ndcg mcc matthews_corrcoef kappa cohen_kappa jaccard iou mean_iou dic\
e bleu
  silhouette adjusted_rand npv ppv acc binary_accuracy categorical_accuracy sparse_categorical_accuracy
  top_k_categorical_accuracy precision_recall_auc aucpr map50 map50_95 exact_match rouge1 rouge2 rougel rougelsum meteor\
 chrf rouge_1 rouge_2 rouge_l
  acc_norm sacrebleu bertscore bleurt em squad_f1 pass recall_at precision_at hit_rate hits hr rank_ic spearmanr spearma\
n
  pearsonr pearson kendalltau f1_macro f1_micro f1_weighted balanced_acc mc1 mc2 cider spice psnr ssim ap ap50 ap75 miou\
 ndcg_cut gini
  neg_mean_squared_error neg_root_mean_squared_error neg_mean_absolute_error neg_log_loss neg_brier`,GOALS=new Map([...words(
MINIMIZE).map(name=>[name,"minimize"]),...words(MAXIMIZE).map(name=>[name,"maximize"])]);function knownGoal(name){let parts=name.
replace(/@\[[^\]]*\]|@\d+(?:\.\d+)?(?::\d+(?:\.\d+)?)?/g,"").replace(/ \([^)]*\)$/,"").split(/[.:/]/);return goalOf(parts.
at(-1)??name)??goalOf(parts[0]??name)}function goalOf(part){let word=part.trim().replace(/,[^,]*$/,"").toLowerCase().replace(
/[\s-]+/g,"_").replace(/^(?:train|training|val|valid|validation|test|eval|holdout|predict|best)_/,"").replace(/^(?:weighted|macro|micro|mean|avg|average)_/,
"").replace(/_(?:train|training|val|valid|validation|test|eval|holdout|weighted|macro|micro|mean|avg)$/,"");return GOALS.
get(word)??GOALS.get(word.replace(/_score$/,""))}function words(text){return text.split(/\s+/)}}),9683:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{AP:()=>isCalled,EB:()=>isClassMetrics,GJ:()=>recognise,H8:()=>toProblem,I:()=>kindOf,
P6:()=>isNamedValue,Qm:()=>wrong,Yf:()=>nameOfItem,bP:()=>SECTIONS,eC:()=>ownValue,gL:()=>isNamedValues,jT:()=>looksLikeNumber,
op:()=>nameAndSetOf,ty:()=>isNoise,wK:()=>readValue});var _0_=__webpack_require__(8443);var _1_=__webpack_require__(4321);
function wrong(at2,message,help){return{kind:"wrong",at:at2,message,...help===void 0?{}:{help}}}function toProblem({at:at2,
message,help}){return(0,_0_.l4)(at2,message,help)}function kindOf(node){switch(node.kind){case"list":return"a list";case"\
map":return"an object";case"scalar":return node.value===null?"null":typeof node.value=="boolean"?String(node.value):typeof node.
value=="string"?`the text ${(0,_1_.hD)(node.value)}`:numberInWords(node.value)}}function numberInWords(value){return Number.
isFinite(value)?`the number ${value}`:Number.isNaN(value)?"NaN":"an endless number"}function readValue(node,deviation){if(!(0,
_0_.jh)(node))return readNumber(node,deviation);let value=ownValue(node);if(value!==void 0)return readNumber(value,(0,_0_.
at)(node,["standard_deviation"])??deviation);let keys=(0,_0_.q7)(node),help=keys.length===0?void 0:`it has ${keys.slice(
0,8).map(_1_.hD).join(", ")}${keys.length>8?", …":""}`;return wrong(node,"this is an object without a `value`, not a n\
umber",help)}function ownValue(node){return((0,_0_.Ms)(node,"value")??(0,_0_.Ms)(node,"Value"))?.value}function readNumber(node,deviation){
if(!(0,_0_.Et)(node))return wrong(node,...notANumber(node));if(!Number.isFinite(node.value))return wrong(node,notFinite(
node.value),FINITE);let value={value:node.value};if(deviation===void 0||isWithoutDeviation(deviation))return{kind:"read",
value:{value}};let standardDeviation=(0,_0_.rl)(deviation);return standardDeviation===void 0||!Number.isFinite(standardDeviation)||
standardDeviation<0?{kind:"read",value:{value,leftOut:wrong(deviation,'its `standard_deviation` is left out: it is a fin\
ite number of at least 0, the text "NaN", or absent')}}:{kind:"read",value:{value:{...value,standardDeviation}}}}function isWithoutDeviation(node){
return node.kind!=="scalar"?false:node.value===null||node.value==="NaN"||node.value==="N/A"||Number.isNaN(node.value)}var FINITE="\
find out why it is not finite, or leave it out; in Python json.dump(…, allow_nan=False) finds it earlier";function notFinite(value){
return Number.isNaN(value)?"NaN is not a number":"this number is endless, or too large for a double"}function notANumber(node){
if(node.kind==="list"){let names=(0,_0_.S3)(node).flatMap(item=>nameOfItem(item)??[]),[name]=names,help="name the item: \
`[0]`, `[-1]`";return["a list is not a number",name===void 0?help:`${help}, or by its name: ${(0,_1_.hD)(`….${name}`)}`]}
if(node.kind==="map")return["this is not a number"];if(!(0,_0_.KH)(node))return[`${node.value} is not a number`];let message=`\
the text ${(0,_1_.hD)(node.value)} is not a number`;return looksLikeNumber(node.value)?[message,"write it without the qu\
otes; in Python float(x) before json.dump"]:[message]}function looksLikeNumber(text){return text.trim()!==""&&Number.isFinite(
Number(text))}var NAMES=["name","key","MetricName","metric_name","metric","eval_name","feature_name","value_or_threshold",
"label"];function nameOfItem(item){if(item.kind==="map")for(let key of NAMES){let name=(0,_0_.Ms)(item,key)?.value;if((0,
_0_.KH)(name)||(0,_0_.Et)(name))return String(name.value)}}function nameAndSetOf(item){let name=nameOfItem(item),set=((0,
_0_.Ms)(item,"Set")??(0,_0_.Ms)(item,"split")??(0,_0_.Ms)(item,"dataset_name"))?.value;return name===void 0||!(0,_0_.KH)(
set)?void 0:`${name} (${set.value})`}function isCalled(item,name){return item.kind!=="map"?false:nameAndSetOf(item)===name?
true:NAMES.some(key=>{let node=(0,_0_.Ms)(item,key)?.value;return((0,_0_.KH)(node)||(0,_0_.Et)(node))&&String(node.value)===
name})}var SECTIONS=new Map([["regression_metrics","SageMaker regression"],["binary_classification_metrics","SageMaker b\
inary classification"],["multiclass_classification_metrics","SageMaker multiclass classification"]]),CLARIFY=new Map([["\
pre_training_bias_metrics","bias before training"],["post_training_bias_metrics","bias after training"],["explanations",
"explanations"]]);function recognise(root,format="JSON"){if(root.kind==="list")return isEvaluations(root)?named("metrics",
"fmeval results"):named("metrics","a list of named values");let sections=[...SECTIONS].filter(([key])=>(0,_0_.jh)((0,_0_.
at)(root,[key]))),clarify=[...CLARIFY].filter(([key])=>(0,_0_.jh)((0,_0_.at)(root,[key]))),names=[...sections.map(([,name])=>name),
...clarify.length>0?[`Clarify ${clarify.map(([,name])=>name).join(", ")}`]:[]];return sections.length>0?{kind:"model-qua\
lity",name:names.join(", "),sections:sections.map(([key])=>[key]),isClosed:false}:clarify.length>0?named("bias-and-expla\
nations",names.join(", ")):monitorFile(root)??experiment(root)??plain(root,format)}function isEvaluations({items}){return items.
some(item=>(0,_0_.Lv)((0,_0_.at)(item,["dataset_scores"])))}function monitorFile(root){let constraints=(0,_0_.q7)(root).
filter(key=>key.endsWith("_constraints")&&(0,_0_.jh)((0,_0_.at)(root,[key])));if(constraints.length>0)return closed("con\
straints",`Model Monitor ${constraints.join(", ")}`);let features=(0,_0_.at)(root,["features"]);if((0,_0_.Lv)(features)){
let many=features.items.length===1?"1 feature":`${features.items.length} features`;if((0,_0_.jh)((0,_0_.at)(root,["datas\
et"])))return closed("data-statistics",`Model Monitor statistics of ${many}`);if((0,_0_.jh)((0,_0_.at)(root,["monitoring\
_config"]))||features.items.some(isConstrained))return closed("data-constraints",`Model Monitor constraints of ${many}`)}
if((0,_0_.Lv)((0,_0_.at)(root,["violations"])))return closed("violations","Model Monitor violations");if((0,_0_.jh)((0,_0_.
at)(root,["methods"]))&&((0,_0_.Ms)(root,"dataset_type")??(0,_0_.Ms)(root,"label"))!==void 0)return closed("analysis-con\
fig","Clarify configuration")}function isConstrained(feature){return(0,_0_.Ms)(feature,"inferred_type")!==void 0&&(0,_0_.
Ms)(feature,"completeness")!==void 0}function experiment(root){return mlflowRun(root)??dvcMetrics(root)??harness(root)??
sagemakerJob(root)??((0,_0_.Lv)((0,_0_.at)(root,["dataset_scores"]))?inSections("fmeval results",[["dataset_scores"]]):void 0)??
(isClassificationReport(root)?named("metrics","scikit-learn classification report"):void 0)??history(root)??((0,_0_.Ms)(
root,"example_count")===void 0?void 0:named("metrics","MLflow evaluation"))}function mlflowRun(root){let path=[["data","\
metrics"],["run","data","metrics"]].find(one=>{let metrics=(0,_0_.at)(root,one);return(0,_0_.jh)((0,_0_.at)(root,[...one.
slice(0,-2),"info"]))&&((0,_0_.jh)(metrics)||(0,_0_.Lv)(metrics))});return path===void 0?void 0:inSections("MLflow run",
[path])}function dvcMetrics(root){let revisions=(0,_0_.q7)(root),isShow=revisions.every(revision2=>{let files2=(0,_0_.at)(
root,[revision2,"data"]);return(0,_0_.jh)(files2)&&(0,_0_.q7)(files2).every(file=>isDvcFile((0,_0_.at)(files2,[file])))}),
revision=["workspace",""].find(name=>(0,_0_.Ms)(root,name)!==void 0)??revisions[0];if(revision===void 0||!isShow)return;
let files=(0,_0_.q7)((0,_0_.at)(root,[revision,"data"]));if(files.length!==0)return inSections("DVC metrics",files.map(file=>[
revision,"data",file,"data"]))}function isDvcFile(file){return((0,_0_.Ms)(file,"data")??(0,_0_.Ms)(file,"error"))!==void 0}
function harness(root){return(0,_0_.jh)((0,_0_.at)(root,["results"]))&&["versions","n-shot","config_general"].some(key=>(0,
_0_.jh)((0,_0_.at)(root,[key])))?inSections("lm-evaluation-harness results",[["results"]]):void 0}function sagemakerJob(root){
let training=["FinalMetricDataList"];if((0,_0_.Lv)((0,_0_.at)(root,training)))return inSections("SageMaker training job",
[training]);let candidate=(0,_0_.jh)((0,_0_.at)(root,["BestCandidate"]))?["BestCandidate"]:[],metrics=[...candidate,"Can\
didateProperties","CandidateMetrics"];if((0,_0_.Lv)((0,_0_.at)(root,metrics)))return inSections("Autopilot candidate",[metrics]);
let final=[...candidate,"FinalAutoMLJobObjectiveMetric"];return(0,_0_.jh)((0,_0_.at)(root,final))?inSections("Autopilot \
candidate",[final]):void 0}function isClassificationReport(root){return["macro avg","weighted avg"].some(key=>isClassMetrics(
(0,_0_.at)(root,[key])))}function isClassMetrics(node){return["precision","recall","f1-score","support"].every(key=>(0,_0_.
Ms)(node,key)!==void 0)}function history(root){let lists=[...root.entries.values()].map(({value})=>value),epochs=(0,_0_.
S3)(lists[0]).length;if((0,_0_.Ms)(root,"loss")!==void 0&&epochs>0&&lists.every(list=>(0,_0_.Lv)(list)&&list.items.length===
epochs&&(0,_0_.Et)(list.items.at(-1))))return{...named("metrics",`Keras history, the last of ${epochs} epochs`),isHistory:true}}
function plain(root,format){let isNested=[...root.entries.values()].some(({value})=>(0,_0_.jh)(value));return named("met\
rics",`${isNested?"nested":"flat"} ${format}`)}function named(kind,name){return{kind,name,sections:[],isClosed:false}}function closed(kind,name){
return{kind,name,sections:[],isClosed:true}}function inSections(name,sections){return{kind:"metrics",name,sections,isClosed:true}}
function isNamedValues(node){return(0,_0_.Lv)(node)&&node.items.length>0&&node.items.every(item=>isNamedValue(item))}function isNamedValue(item){
return((0,_0_.Ms)(item,"value")??(0,_0_.Ms)(item,"Value"))?.value?.kind==="scalar"&&nameOfItem(item)!==void 0}var WHOLE=new Set(
`epoch epochs step steps global_step total_flos flos runtime time timestamp date seed seeds version n samples support
  num_samples n_samples sample_count item_count count num_examples example_count train_size test_size batch_size
  num_train_epochs start_time end_time duration elapsed fit_time score_time iteration iterations best_iteration
  best_ntree_limit id run_id job_id pid hash port commit revision year month day effective original n_shot num_fewshot`.
split(/\s+/)),PARTS=/(?:^|_)(?:runtime|seed|samples_per_second|steps_per_second|tokens_per_second|samples|flos|timestamp|start_time|end_time|evaluation_time_seconds|time_seconds|seconds_total|num_fewshot|version|mem_cpu_alloc_delta|mem_cpu_peaked_delta|mem_gpu_alloc_delta|mem_gpu_peaked_delta)$/;
function isNoise(name){let word=(name.split(/[.:/]/).at(-1)??name).replace(/\[.*$/,"").trim().replace(/([a-z])([A-Z])/g,
"$1_$2").toLowerCase().replace(/[\s-]+/g,"_");return WHOLE.has(word)||PARTS.test(word)}}),8443:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$t:()=>placeOf,Et:()=>isNumber,F9:()=>found,GG:()=>childOf,I6:()=>find,KH:()=>isText,
Lv:()=>isList,Ms:()=>entryOf,OY:()=>toData,S3:()=>itemsOf,a1:()=>RESERVED_KEYS,at:()=>at,au:()=>valuePlaceOf,b6:()=>textOf2,
ek:()=>toProblems,jh:()=>isMap,l4:()=>problemAt,lu:()=>writtenOf,q7:()=>keysIn,rl:()=>numberOf});var _2_=__webpack_require__(
3843);var _1_=__webpack_require__(4321);function found(place,message,help){return{place,says:()=>({message,help})}}var MAX_PROBLEMS_SHOWN=20;
function toProblems(findings){let sorted=[...findings].sort((a,b)=>compare(a.place,b.place)),shown=sorted.slice(0,MAX_PROBLEMS_SHOWN).
map(toProblem),rest=sorted.slice(MAX_PROBLEMS_SHOWN),next=rest[0];if(next===void 0)return shown;let message=rest.length===
1?"there is 1 more problem":`there are ${rest.length} more problems`;return[...shown,{at:(0,_2_.df)(next.place),message,
...(0,_2_.Qh)(next.place.source.file)?{}:{sourceLine:(0,_2_.VN)(next.place)}}]}function toProblem({place,says}){let{message,
help}=says();return problemAt(place,message,help)}function problemAt(place,message,help){let at2=(0,_2_.df)(place),isObject=(0,
_2_.Qh)(place.source.file),shown=isObject?withheld(message,place):message,advice=help===void 0||!isObject?help:withheld(
help,place);return{at:at2,message:(0,_1_.RK)(shown),...advice===void 0?{}:{help:(0,_1_.RK)(advice)},...isObject?{}:{sourceLine:(0,
_2_.VN)(place)}}}function withheld(sentence,{source,start,end}){let literal=source.text.slice(start,Math.min(end,start+MAX_LITERAL));
return[literal,textOf(literal)].filter(value=>value!=="").reduce((told,value)=>told.replaceAll((0,_1_.hD)(value),"`…`"),
sentence).replace(/`([^`]*)`/g,(quoted,name)=>isPlainName(name)?quoted:"`…`")}var MAX_LITERAL=1e3;function isPlainName(name){
return name.length<=64&&/^[\p{L}\p{N} _.:/=+@%"'(),[\]{}|&<>*…-]*$/u.test(name)}function textOf(literal){try{return String(
JSON.parse(literal))}catch{return literal.replace(/^["']|["']$/g,"")}}function compare(a,b){return a.source!==b.source?Number(
a.source.isSet)-Number(b.source.isSet):a.start-b.start}var RESERVED_KEYS=["__proto__","constructor","prototype"];function toData(tree){
switch(tree.kind){case"scalar":return tree.value;case"list":return tree.items.map(toData);case"map":{let data=Object.create(
null);for(let[key,{value}]of tree.entries)data[key]=toData(value);return data}}}function entryOf(tree,key){return tree?.
kind==="map"&&typeof key=="string"?tree.entries.get(key):void 0}function childOf(tree,step){return tree?.kind==="list"?typeof step==
"number"?tree.items[step]:void 0:entryOf(tree,step)?.value}function find(tree,path){let value=tree,keyPlace;for(let step of path){
let next=childOf(value,step);if(next===void 0)return;keyPlace=entryOf(value,step)?.keyPlace,value=next}return keyPlace===
void 0?{value}:{value,keyPlace}}function placeOf(tree,path){for(let length=path.length;length>0;length--){let found2=find(
tree,path.slice(0,length));if(found2!==void 0)return found2.keyPlace??beginningOf(found2.value)}return beginningOf(tree)}
function beginningOf(tree){if(tree.kind!=="map")return tree;for(let{keyPlace}of tree.entries.values())return keyPlace;return tree}
function valuePlaceOf(tree,path){let found2=find(tree,path);return found2?.value.kind==="scalar"&&found2.value.end>found2.
value.start?found2.value:placeOf(tree,path)}function writtenOf({source,start,end}){return source.text.slice(start,end).trim()}
function at(tree,keys){return keys.reduce((node,key)=>entryOf(node,key)?.value,tree)}function textOf2(tree){return tree?.
kind==="scalar"&&typeof tree.value=="string"?tree.value:void 0}function numberOf(tree){return tree?.kind==="scalar"&&typeof tree.
value=="number"?tree.value:void 0}function keysIn(tree){return tree?.kind==="map"?[...tree.entries.keys()]:[]}function itemsOf(tree){
return tree?.kind==="list"?tree.items:[]}function isNumber(tree){return tree?.kind==="scalar"&&typeof tree.value=="numbe\
r"}function isText(tree){return tree?.kind==="scalar"&&typeof tree.value=="string"}function isMap(tree){return tree?.kind===
"map"}function isList(tree){return tree?.kind==="list"}}),9892:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{y:()=>mapBounded});async function mapBounded(items,limit,map){let results=new Map,
queue=items.entries();async function worker(){for(let[index,item]of queue)results.set(index,{result:await map(item)})}return await Promise.
all(Array.from({length:Math.min(limit,items.length)},worker)),items.flatMap((_,index)=>{let done=results.get(index);return done===
void 0?[]:[done.result]})}}),4321:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{RK:()=>visible,dh:()=>brief,hD:()=>quote});function visible(text){return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu,
character=>`\\u{${(character.codePointAt(0)??0).toString(16)}}`)}function brief(text,maxCharacters=60){return text.length<=
maxCharacters?text:`${text.slice(0,maxCharacters).replace(/[\uD800-\uDBFF]$/,"")}…`}function quote(text){let shown=text.
length>60?`${text.slice(0,60)}…`:text;return`\`${JSON.stringify(shown).slice(1,-1).replaceAll('\\"','"').replace(/[\p{C}\p{Zl}\p{Zp}]/gu,
escaped)}\``}function escaped(character){return`\\u{${(character.codePointAt(0)??0).toString(16).padStart(4,"0")}}`}}),5461:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Bv:()=>isWithoutDetails,Ee:()=>compareDetails,H1:()=>CURVES,LF:()=>readDetails,
RX:()=>SHAP_GROUP,Sp:()=>MATRIX_NAME,TP:()=>BIAS_GROUPS,Zh:()=>mergeDetails,dV:()=>cardGroups,oB:()=>fairValue,pH:()=>NO_DETAILS,
xs:()=>MAX_LABELS2});var _3_=__webpack_require__(5343);var _4_=__webpack_require__(9683);var _5_=__webpack_require__(8443);
var _6_=__webpack_require__(4321);function groupBy(items,keyOf){let groups=new Map;for(let item of items){let key=keyOf(
item),group=groups.get(key);group===void 0?groups.set(key,[item]):group.push(item)}return groups}function compared(value,baseline){
return{...value===void 0?{}:{value},...baseline===void 0?{}:{baseline},...value===void 0||baseline===void 0?{}:{change:value-
baseline}}}var MAX_SAID=20,Gatherer=class{items=[];leftOut=[];leaveOut(place,message){this.leftOut.length<MAX_SAID&&this.
leftOut.push((0,_4_.Qm)(place,message))}gathered(root,most,what){let{items,leftOut}=this,cut=items.length>most?[(0,_4_.Qm)(
root,`of ${items.length} ${what} the first ${most} are kept`)]:[];return{items:items.slice(0,most),leftOut:[...leftOut,...cut]}}};
function labelOf(node){return node?.kind==="scalar"&&node.value!==null?String(node.value):void 0}function isWithoutValue(node){
if(node===void 0)return true;if(node.kind!=="scalar")return false;let{value}=node;return value===null||Number.isNaN(value)||
["NaN","Infinity","-Infinity",Number.POSITIVE_INFINITY,Number.NEGATIVE_INFINITY].some(one=>one===value)}var MAX_FEATURES=50,
MAX_LABELS=20;function readAttributions(root){let reader=new Gatherer,labels=(0,_5_.at)(root,["explanations","kernel_sha\
p"]);if(labels!==void 0&&!(0,_5_.jh)(labels)&&reader.leaveOut(labels,`${(0,_6_.hD)("kernel_shap")} is ${(0,_4_.I)(labels)}\
; it is an object, with a key for each label`),(0,_5_.jh)(labels))for(let[label,{value}]of labels.entries)readLabel(reader,
label,value);return reader.gathered(root,MAX_LABELS*MAX_FEATURES,"attributions")}function readLabel(reader,label,node){let values=(0,
_5_.at)(node,["global_shap_values"]),texts=(0,_5_.at)(node,["global_top_shap_text"]);if(label!==""&&!(0,_3_.zw)(label)){
reader.leaveOut(node,`the label ${(0,_6_.hD)(label)} is left out: it cannot be shown`);return}if(!(0,_5_.jh)(values)&&!(0,
_5_.jh)(texts)){reader.leaveOut(values??node,`the label ${(0,_6_.hD)(label)} has no object ${(0,_6_.hD)("global_shap_val\
ues")}`);return}let features=[...(0,_5_.jh)(values)?featuresIn(reader,label,values):[],...(0,_5_.jh)(texts)?tokensIn(reader,
label,texts):[]];features.length>MAX_FEATURES&&reader.leaveOut(node,`of ${features.length} features of ${(0,_6_.hD)(label)}\
 the ${MAX_FEATURES} that count most are kept`),reader.items.push(...features.toSorted(byWeight).slice(0,MAX_FEATURES))}
function tokensIn(reader,label,columns){return[...columns.entries].flatMap(([column,{value}])=>{if(!(0,_5_.jh)(value))return reader.
leaveOut(value,`the tokens of ${(0,_6_.hD)(column)} are ${(0,_4_.I)(value)}; they are an object with a number for each`),
[];let tokens=featuresIn(reader,label,value);return columns.entries.size===1?tokens:tokens.map(one=>({...one,feature:`${column}\
: ${one.feature}`}))})}function featuresIn(reader,label,values){return[...values.entries].flatMap(([feature,{value:number}])=>{
if((0,_5_.Et)(number)&&Number.isFinite(number.value)&&(0,_3_.zw)(feature))return[{label,feature,value:number.value}];let reason=isWithoutValue(
number)?"it has no number":(0,_5_.Et)(number)?"its name cannot be shown":`it is ${(0,_4_.I)(number)}, not a number`;return reader.
leaveOut(number,`the attribution of ${(0,_6_.hD)(feature)} is left out: ${reason}`),[]})}function byWeight(one,other){return Math.
abs(other.value)-Math.abs(one.value)}function compareAttributions(candidate,baseline){let now=byLabel(candidate),before=byLabel(
baseline??[]);return[...now].map(([label,features])=>{let old=before.get(label);return{label,features:featuresOf(standingsOf(
features),old&&standingsOf(old)),isCut:features.length>=MAX_FEATURES||(old?.length??0)>=MAX_FEATURES}})}function byLabel(attributions){
return groupBy(attributions,({label})=>label)}function standingsOf(features){let sum2=features.every(({value})=>value>=0)?
features.reduce((total,{value})=>total+value,0):0;return new Map(features.toSorted(byWeight).map(({feature,value},index)=>[
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
...groupBy(kept,facetName)].map(([name,metrics])=>barChart(name,metrics.map(metric=>({axis:metric.name,value:metric.value})),
"value"))}function facetName({facet,facetValue}){return`${/^"|=/.test(facet)?JSON.stringify(facet):facet}=${facetValue}`}
function attributionData(attributions){return[...groupBy(attributions.slice(0,MAX_BARS),({label})=>label)].map(([label,features])=>barChart(
`label=${label}`,features.map(({feature,value})=>({axis:feature,value})),"mean(|SHAP value|)"))}function barChart(name,bars,unit){
return{name:name.slice(0,MAX_NAME_CHARACTERS),type:"bar_chart",value:bars.map(({value})=>value),x_axis_name:bars.map(({axis})=>cutAxis(
axis)),y_axis_name:unit}}function cutAxis(name){return name.length<=MAX_AXIS_CHARACTERS?name:`${name.slice(0,MAX_AXIS_CHARACTERS-
1).replace(/[\uD800-\uDBFF]$/,"")}…`}var MAX_BIAS_METRICS=500;function readBias(root){let reader=new Gatherer;for(let stage of[
"pre-training","post-training"]){let section=(0,_5_.at)(root,[BIAS_GROUPS[stage]]);if(section===void 0)continue;let facets=(0,
_5_.at)(section,["facets"]);if(!(0,_5_.jh)(facets)){reader.leaveOut(facets??section,`${(0,_6_.hD)(BIAS_GROUPS[stage])} h\
as no object ${(0,_6_.hD)("facets")}`);continue}for(let[facet,{value}]of facets.entries)readFacet(reader,{stage,facet},value)}
return reader.gathered(root,MAX_BIAS_METRICS,"bias metrics")}function readFacet(reader,facet,node){if(!(0,_5_.Lv)(node)){
reader.leaveOut(node,`the facet ${(0,_6_.hD)(facet.facet)} is ${(0,_4_.I)(node)}; it is a list, with an item for each va\
lue`);return}for(let item of node.items){let metrics=(0,_5_.at)(item,["metrics"]),facetValue=labelOf((0,_5_.at)(item,["v\
alue_or_threshold"]));if(!(0,_5_.Lv)(metrics)||facetValue===void 0){let parts=`${(0,_6_.hD)("value_or_threshold")} and a\
 list ${(0,_6_.hD)("metrics")}`;reader.leaveOut(metrics??item,`a value of the facet ${(0,_6_.hD)(facet.facet)} has ${parts}`);
continue}for(let metric of metrics.items)readBiasMetric(reader,{...facet,facetValue},metric)}}function readBiasMetric(reader,facet,node){
let name=(0,_5_.at)(node,["name"]),value=(0,_5_.at)(node,["value"]),error=labelOf((0,_5_.at)(node,["error"])),description=(0,
_5_.at)(node,["description"]);if(!(0,_5_.KH)(name)||![name.value,facet.facet,facet.facetValue].every(_3_.zw))reader.leaveOut(
name??node,`a bias metric of ${(0,_6_.hD)(facet.facet)} has no name that can be shown`);else if((0,_5_.Et)(value)&&Number.
isFinite(value.value)){let said=(0,_5_.KH)(description)?{description:description.value}:{};reader.items.push({...facet,name:name.
value,...said,value:value.value,fair:fairValue(name.value)})}else if(isWithoutValue(value)){let reason=error===void 0?"i\
t has no number":(0,_6_.hD)(error);reader.leaveOut(node,`${(0,_6_.hD)(name.value)} of ${(0,_6_.hD)(`${facet.facet}=${facet.
facetValue}`)} is left out: ${reason}`)}else reader.leaveOut(value??node,`${(0,_6_.hD)(name.value)} of ${(0,_6_.hD)(facet.
facet)} is ${(0,_4_.I)(value??node)}, not a number`)}function fairValue(name){return name==="DI"?1:0}var AS_FAR=1e-12;function compareBias(candidate,baseline){
let before=new Map((baseline??[]).map(metric=>[biasKey(metric),metric])),now=new Set(candidate.map(biasKey)),removed=candidate.
length===0?[]:[...before].filter(([key])=>!now.has(key));return[...candidate.map(metric=>beside(metric,before.get(biasKey(
metric)),baseline!==void 0)),...removed.map(([,{value,...metric}])=>({...metric,value:compared(void 0,value),verdict:"re\
moved"}))]}function beside(metric,before,hasBaseline){let{value,...rest}=metric;return{...rest,value:compared(value,before?.
value),verdict:verdictOf(metric,before,hasBaseline)}}function verdictOf(metric,before,hasBaseline){if(before===void 0)return hasBaseline?
"new":"not-compared";let change=Math.abs(metric.value-metric.fair)-Math.abs(before.value-metric.fair);return Math.abs(change)<=
AS_FAR?"same":change<0?"nearer":"further"}function biasKey({stage,facet,facetValue,name}){return JSON.stringify([stage,facet,
facetValue,name])}var MAX_POINTS=200;function readCurve(kind,node){let{name,x,y}=CURVES[kind];if(!(0,_5_.jh)(node))return(0,
_4_.Qm)(node,`${(0,_6_.hD)(name)} is ${(0,_4_.I)(node)}; it is an object with two lists`);let xs=(0,_5_.Ms)(node,x)?.value,
ys=(0,_5_.Ms)(node,y)?.value;if(!(0,_5_.Lv)(xs))return(0,_4_.Qm)(xs??node,`${(0,_6_.hD)(name)} needs the list ${(0,_6_.hD)(
x)}`);if(!(0,_5_.Lv)(ys))return(0,_4_.Qm)(ys??node,`${(0,_6_.hD)(name)} needs the list ${(0,_6_.hD)(y)}`);if(xs.items.length!==
ys.items.length){let lengths=`${(0,_6_.hD)(x)} has ${xs.items.length} points and ${(0,_6_.hD)(y)} has ${ys.items.length}`;
return(0,_4_.Qm)(ys,`${lengths}; both lists of a curve are equally long`)}return pointsOf(kind,xs.items,ys.items)}function pointsOf(kind,xs,ys){
let points=[],direction=0;for(let[index,xNode]of xs.entries()){let yNode=ys[index];if(yNode===void 0)break;if(isNaNText(
xNode)||isNaNText(yNode))continue;if(!isRate(xNode))return rateProblem(kind,xNode);if(!isRate(yNode))return rateProblem(
kind,yNode);let step=Math.sign(xNode.value-(points.at(-1)?.[0]??xNode.value));if(step!==0&&direction!==0&&step!==direction)
return(0,_4_.Qm)(xNode,`${(0,_6_.hD)(CURVES[kind].x)} goes up and down; a curve is sorted`);direction=direction===0?step:
direction,points.push([xNode.value,yNode.value])}return{kind:"read",value:{kind,points:thinned(points)}}}function isNaNText(node){
return node.kind==="scalar"&&(node.value==="NaN"||Number.isNaN(node.value))}function isRate(node){return(0,_5_.Et)(node)&&
node.value>=0&&node.value<=1}function rateProblem(kind,node){return(0,_4_.Qm)(node,`a point of ${(0,_6_.hD)(CURVES[kind].
name)} is ${(0,_4_.I)(node)}; rates are numbers from 0 to 1`)}function thinned(points){let kept=points;for(;kept.length>
MAX_POINTS;)kept=withoutFlattest(kept,kept.length-MAX_POINTS);return kept}function withoutFlattest(points,most){let areas=Float64Array.
from(points,(_,index)=>areaAt(points,index)),inner=areas.slice(1,-1).sort(),flat=inner[Math.min(most,Math.ceil(inner.length/
2))-1]??0,left=most,wasLeftOut=false;return points.filter((_,index)=>(wasLeftOut=!(index===0||index===points.length-1)&&
!wasLeftOut&&left>0&&(areas[index]??0)<=flat,wasLeftOut&&left--,!wasLeftOut))}function areaAt(points,index){let[a,b,c]=[
points[index-1],points[index],points[index+1]];return a===void 0||b===void 0||c===void 0?0:Math.abs((b[0]-a[0])*(c[1]-a[1])-
(c[0]-a[0])*(b[1]-a[1]))/2}function areaUnder(points){let area=0,before;for(let point of points)before!==void 0&&(area+=
(point[0]-before[0])*(point[1]+before[1])/2),before=point;return Math.abs(area)}function compareCurve({kind,points},baseline){
let before=baseline?.curves.find(curve=>curve.kind===kind);return{kind,area:compared(areaUnder(points),before&&areaUnder(
before.points)),points,...before===void 0?{}:{baselinePoints:before.points}}}var MAX_LABELS2=20,MAX_READ_LABELS=1e3,LABELS=[
"labels","classes","target_names"],COUNTS=["matrix","counts","values","value"],FORMS='write it as {"ACTUAL": {"PREDICTED\
": COUNT}} or as a list of rows';function readMatrix(node){let matrix=(0,_5_.Lv)(node)?fromRows(node,void 0):fromObject(
node);return matrix.kind==="wrong"?matrix:{kind:"read",value:withMostFrequent(matrix.value)}}function fromObject(node){if(!(0,
_5_.jh)(node))return(0,_4_.Qm)(node,`the confusion matrix is ${(0,_4_.I)(node)}`,FORMS);let rows=memberOf(node,COUNTS),labels=memberOf(
node,LABELS);return(0,_5_.Lv)(rows)?fromRows(rows,labels):fromMaps(node)}function memberOf(node,keys){return keys.map(key=>(0,
_5_.Ms)(node,key)?.value).find(value=>value!==void 0)}function fromMaps(node){let labels=new Set(node.entries.keys());for(let[
label,{value}]of node.entries){if(!(0,_5_.jh)(value))return(0,_4_.Qm)(value,`the row ${(0,_6_.hD)(label)} of the confusi\
on matrix is ${(0,_4_.I)(value)}, not an object`,FORMS);for(let predicted of(0,_5_.q7)(value))labels.add(predicted)}let problem=labelProblem(
node,[...labels]);if(problem!==void 0)return problem;let counts=[];for(let actual of labels){let row=node.entries.get(actual)?.
value,cells=[];for(let predicted of labels){let cell2=(0,_5_.Ms)(row,predicted)?.value;if(cell2!==void 0&&!isCount(cell2))
return cellProblem(cell2);cells.push(cell2?.value??0)}counts.push(cells)}return{kind:"read",value:{labels:[...labels],counts}}}
function fromRows(node,written){let size=node.items.length,labels=written===void 0?node.items.map((_,index)=>String(index)):
labelsOf(written);if(!Array.isArray(labels))return(0,_4_.Qm)(written??node,"the labels of the confusion matrix are no li\
st of texts");let problem=labelProblem(node,labels);if(problem!==void 0)return problem;if(labels.length!==size)return(0,
_4_.Qm)(written??node,`the confusion matrix has ${size} rows and ${labels.length} labels`);let counts=[];for(let row of node.
items){if(!(0,_5_.Lv)(row))return(0,_4_.Qm)(row,`a row of the confusion matrix is ${(0,_4_.I)(row)}, not a list`,FORMS);
if(row.items.length!==size)return(0,_4_.Qm)(row,`a row of the confusion matrix has ${row.items.length} cells; there are ${size}\
 rows`);let cells=[];for(let cell2 of row.items){if(!isCount(cell2))return cellProblem(cell2);cells.push(cell2.value)}counts.
push(cells)}return{kind:"read",value:{labels,counts}}}function labelsOf(node){if(!(0,_5_.Lv)(node))return;let labels=(0,
_5_.S3)(node).flatMap(item=>item.kind==="scalar"&&item.value!==null?[String(item.value)]:[]);return labels.length===node.
items.length?labels:void 0}function labelProblem(node,labels){if(labels.length===0)return(0,_4_.Qm)(node,"the confusion \
matrix has no label");if(labels.length>MAX_READ_LABELS)return(0,_4_.Qm)(node,`the confusion matrix has ${labels.length} \
labels; at most ${MAX_READ_LABELS} are read`);let hidden=labels.find(label=>!(0,_3_.zw)(label));if(hidden!==void 0)return(0,
_4_.Qm)(node,`the label ${(0,_6_.hD)(hidden)} of the confusion matrix cannot be shown`);let twice=labels.find((label,index)=>labels.
indexOf(label)!==index);return twice===void 0?void 0:(0,_4_.Qm)(node,`the confusion matrix has the label ${(0,_6_.hD)(twice)}\
 twice`)}function isCount(node){return(0,_5_.Et)(node)&&Number.isFinite(node.value)&&node.value>=0}function cellProblem(cell2){
return(0,_4_.Qm)(cell2,`a cell of the confusion matrix is ${(0,_4_.I)(cell2)}; it is a number of at least 0`)}var REST=/^\(\d+ others\)$/;
function isRest(label){return REST.test(label)}function withMostFrequent(matrix){let{labels,counts}=matrix;if(labels.length<=
MAX_LABELS2)return matrix;let frequencies=counts.map(row=>row.reduce((sum2,count)=>sum2+count,0)),kept=labels.map((_,index)=>index).
sort((a,b)=>(frequencies[b]??0)-(frequencies[a]??0)).slice(0,MAX_LABELS2-1).sort((a,b)=>a-b),places=new Map(kept.map((index,place)=>[
index,place])),sums=Array.from({length:MAX_LABELS2},()=>Array.from({length:MAX_LABELS2},()=>0));for(let[actual,row]of counts.
entries()){let into=sums[places.get(actual)??MAX_LABELS2-1]??[];for(let[predicted,count]of row.entries()){let place=places.
get(predicted)??MAX_LABELS2-1;into[place]=(into[place]??0)+count}}let rest=`(${labels.length-kept.length} others)`;return{
labels:[...kept.map(index=>labels[index]??""),rest],counts:sums}}function compareMatrices(now,before){let removed=before?.
labels.filter(label=>!now.labels.includes(label))??[],added=before===void 0?[]:now.labels.filter(label=>!before.labels.includes(
label)),labels=[...now.labels,...removed],isCut=[...now.labels,...before?.labels??[]].some(isRest);return{labels,cells:labels.
map(actual=>labels.map(predicted=>cell(now,before,actual,predicted))),classes:labels.map(label=>classOf(now,before,label)),
added:isCut?[]:added,removed:isCut?[]:removed}}function cell(now,before,actual,predicted){let{value:count,...others}=compared(
countOf(now,actual,predicted),countOf(before,actual,predicted));return{...count===void 0?{}:{count},...others,isCorrect:actual===
predicted}}function countOf(matrix,actual,predicted){let row=matrix?.labels.indexOf(actual)??-1;return matrix?.counts[row]?.[matrix.
labels.indexOf(predicted)]}function classOf(now,before,label){return{label,recall:compared(recallOf(now,label),before&&recallOf(
before,label)),precision:compared(precisionOf(now,label),before&&precisionOf(before,label))}}function recallOf({labels,counts},label){
let index=labels.indexOf(label);return rate(counts[index]?.[index],sum(counts[index]??[]))}function precisionOf({labels,
counts},label){let index=labels.indexOf(label);return rate(counts[index]?.[index],sum(counts.map(row=>row[index]??0)))}function rate(part,whole){
return part===void 0||whole===0?void 0:part/whole}function sum(numbers){return numbers.reduce((total,one)=>total+one,0)}
var NO_DETAILS={curves:[],bias:[],attributions:[],constraints:[]},KINDS=["roc","precision-recall"];function readDetails(root,shape){
let leftOut=[],take=part=>part.kind==="read"?[part.value]:(leftOut.push({...part,message:`left out: ${part.message}`}),[]),
places=[...[..._4_.bP.keys()].map(key=>[key]),...shape.sections,[]],found=new Set,partsAt=key=>places.flatMap(path=>{let node=(0,
_5_.at)(root,[...path,key]);return node===void 0||found.has(node)?[]:(found.add(node),[node])}),matrices=partsAt(MATRIX_NAME).
flatMap(node=>take(readMatrix(node))),curves=KINDS.flatMap(kind=>partsAt(CURVES[kind].name).flatMap(node=>take(readCurve(
kind,node)))),bias=readBias(root),attributions=readAttributions(root),[confusionMatrix]=matrices;return{details:{...NO_DETAILS,
...confusionMatrix===void 0?{}:{confusionMatrix},curves:KINDS.flatMap(kind=>curves.find(curve=>curve.kind===kind&&curve.
points.length>0)??[]),bias:bias.items,attributions:attributions.items},notices:[...leftOut,...bias.leftOut,...attributions.
leftOut].map(_4_.H8)}}function isWithoutDetails(details){let{confusionMatrix,curves,bias,attributions,constraints}=details;
return confusionMatrix===void 0&&[curves,bias,attributions,constraints].every(({length})=>length===0)}function mergeDetails(one,other){
let confusionMatrix=one.confusionMatrix??other.confusionMatrix;return{...confusionMatrix===void 0?{}:{confusionMatrix},curves:firstOfEach(
[...one.curves,...other.curves],({kind})=>kind),bias:firstOfEach([...one.bias,...other.bias],biasKey),attributions:firstOfEach(
[...one.attributions,...other.attributions],attributionKey),constraints:firstOfEach([...one.constraints,...other.constraints],
constraint=>JSON.stringify(constraint))}}function attributionKey({label,feature}){return JSON.stringify([label,feature])}
function firstOfEach(items,keyOf){let byKey=new Map;for(let item of items){let key=keyOf(item);byKey.has(key)||byKey.set(
key,item)}return[...byKey.values()]}function compareDetails(candidate,baseline){let matrix=candidate.confusionMatrix&&compareMatrices(
candidate.confusionMatrix,baseline?.confusionMatrix);return{...matrix===void 0?{}:{matrix},curves:candidate.curves.map(curve=>compareCurve(
curve,baseline)),bias:compareBias(candidate.bias,baseline?.bias),attributions:compareAttributions(candidate.attributions,
baseline?.attributions)}}}),8015:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{JN:()=>reportsWithoutPlace,LT:()=>hasMetricsInS3,_F:()=>reportsOfMetrics,hK:()=>namedReports,hL:()=>uploadReports,
sc:()=>sha256});var _7_=__webpack_require__(9892);var _8_=__webpack_require__(3843);var _9_=__webpack_require__(3863);var _10_=__webpack_require__(
7598);var _11_=__webpack_require__.n(_10_);var CONCURRENT_UPLOADS=4;function namedReports({reports,drift_baselines}){return[
...reportsUnder(["reports"],reports),...reportsUnder(["drift_baselines"],drift_baselines)]}function reportsUnder(at,branch){
return Object.entries(branch??{}).flatMap(([key,value])=>value===void 0?[]:isReport(value)?[{at:[...at,key],report:value}]:
reportsUnder([...at,key],value))}function isReport(value){return typeof value.file=="string"}function reportsOfMetrics({
metrics}){return[...new Set(Object.values(metrics?.values??{}).flatMap(({report})=>report??[]))]}function hasMetricsInS3(manifest){
return[...manifest.metrics===void 0?[]:[manifest.metrics.report],...reportsOfMetrics(manifest)].some(_8_.Qh)}function reportsWithoutPlace({
manifest,locate}){return namedReports(manifest).filter(({report})=>!(0,_8_.Qh)(report.file)).map(({at,report})=>({at:locate(
at),message:`${at.join(".")}: ${report.file} is a file of the repository, and there is no place to upload it to`,help:"g\
ive the input `reports-s3-uri`, or name an `s3://` object"}))}async function uploadReports(resolved,{settings,reports}){
let place=settings.reports,local=[...new Map([...resolved.reports.values()].map(report=>[report.s3Uri,report])).values()].
flatMap(({bytes,...report})=>bytes===void 0?[]:[{...report,bytes}]);if(local.length===0)return[];if(place===void 0||reports===
void 0)throw new _9_.lZ("invalid-input","reports-s3-uri: is empty, and there are report files to upload",{hint:"Give the\
 input `reports-s3-uri`."});let count=(await(0,_7_.y)(local,CONCURRENT_UPLOADS,({s3Uri,bytes,contentType})=>reports.writeOnce(
{s3Uri,bytes,contentType,kmsKeyId:place.kmsKeyId,bucketOwner:place.bucketOwner}))).filter(outcome=>outcome==="written").
length,[was,were]=local.length===1?["it was","One report"]:["the others were",`${local.length} reports`];return[{level:"\
passed",title:"Reports",detail:count===local.length?`${were} uploaded to ${place.s3Uri}.`:`${count} of ${local.length} u\
ploaded to ${place.s3Uri}; ${was} there already.`}]}function sha256(bytes){return(0,_10_.createHash)("sha256").update(bytes).
digest("hex")}}),3843:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Qh:()=>isInS3,VN:()=>sourceLineOf,df:()=>positionOf,vz:()=>sourceOf});function sourceOf({file,text,isSet=false}){let lineStarts=[
0];for(let at=text.indexOf(`
`);at!==-1;at=text.indexOf(`
`,at+1))lineStarts.push(at+1);return{file,text,isSet,lineStarts}}function isInS3(file){return file.startsWith("s3://")}function positionOf({
source,start,end}){let index=lineIndexAt(source,start),lineStart=source.lineStarts[index]??0,lineEnd=lineStart+lineText(
source,index).length,column=Math.min(start,lineEnd)-lineStart+1;return{file:source.file,line:index+1,column,endColumn:Math.
max(column+1,Math.min(end,lineEnd)-lineStart+1)}}function sourceLineOf({source,start}){return lineText(source,lineIndexAt(
source,start))}function lineText(source,index){let start=source.lineStarts[index]??0,next=source.lineStarts[index+1];return source.
text.slice(start,next===void 0?void 0:next-1).replace(/\r$/,"")}function lineIndexAt({lineStarts},offset){let low=0,high=lineStarts.
length-1;for(;low<high;){let middle=Math.ceil((low+high)/2);(lineStarts[middle]??0)<=offset?low=middle:high=middle-1}return low}}),
5343:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Uk:()=>pathOfKey,
m1:()=>nameOfKey,px:()=>MAX_CARD_NAME_LENGTH,rY:()=>metadataKey,zw:()=>isPresentableName});var PREFIX="metric/",PLAIN=/[\p{L}\p{N}_.:/+\-@]/u;
function metadataKey(path){let characters=[...path],encoded=characters.map((character,index)=>PLAIN.test(character)?character:
character===" "&&[characters[index-1],characters[index+1]].every(isPlain)?" ":`=${(character.codePointAt(0)??0).toString(
16)}=`).join(""),key=`${PREFIX}${encoded}`;return path===""||key.length>128?void 0:key}function isPlain(character){return character!==
void 0&&PLAIN.test(character)}function pathOfKey(key){if(!key.startsWith(PREFIX))return;let path=key.slice(PREFIX.length).
replace(/=([0-9a-f]{1,6})=/g,(whole,hex)=>{let code=Number.parseInt(hex,16);return code<=1114111?String.fromCodePoint(code):
whole});return metadataKey(path)===key?path:void 0}var NAME=/^[\p{L}\p{N}_.:/=+\-@](?:[\p{L}\p{N}_.:/=+\-@ ]*[\p{L}\p{N}_.:/=+\-@])?$/u;
function nameOfKey(key){let name=key.startsWith(PREFIX)?key.slice(PREFIX.length):"";return NAME.test(name)?name:void 0}var MAX_CARD_NAME_LENGTH=255;
function isPresentableName(name){return name.length>0&&name.length<=MAX_CARD_NAME_LENGTH&&!/[\p{C}\p{Zl}\p{Zp}]/u.test(name)}})};
;
