"use strict";exports.id=5645;exports.ids=[5645];exports.modules={8313:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{RH:()=>candidateOf,gw:()=>checkFiles,xt:()=>readManifestFiles});var _0_=__webpack_require__(
5362);var _1_=__webpack_require__(5336);var _2_=__webpack_require__(5787);var _3_=__webpack_require__(996);var _4_=__webpack_require__(
7658);var _5_=__webpack_require__(3);var _6_=__webpack_require__(8229);var _7_=__webpack_require__(7963);var _8_=__webpack_require__(
3863);var _9_=__webpack_require__(1692);function typedValue(override,shape){let{value,valuePlace:place}=override;switch(kindOf(
shape,value)){case"text":return{tree:{kind:"scalar",value,written:value,place}};case"literal":{let literal=(0,_7_.U4)(value);
return typeof literal=="number"||typeof literal=="boolean"?{tree:{kind:"scalar",value:literal,written:value.trim(),place}}:
refusal(override,(0,_4_.cv)(shape,"allowed")??"a number")}case"json":{if((0,_7_.U4)(value)===void 0)return refusal(override,
`JSON text of ${(0,_4_.cv)(shape,"allowed")??"a mapping or list"}`);let{tree,findings}=(0,_6_.gM)(place.source,{start:place.
start,end:place.end}),first=findings[0];return first!==void 0?{finding:first}:tree===void 0?refusal(override,"JSON text"):
{tree}}}}function kindOf(shape,value){if(shape instanceof _4_.fZ&&!(shape instanceof _4_.jv)){let literal=(0,_7_.U4)(value);
return shape.options.some(option=>option instanceof _4_.rS&&typeof literal=="number"||option instanceof _4_.WF&&typeof literal==
"boolean")?"literal":typeof literal=="object"&&shape.options.some(option=>option instanceof _4_.bv)?"json":"text"}return(0,
_4_.cv)(shape,"shortFor")!==void 0&&!/^\s*\{/.test(value)?"text":shape instanceof _4_.jv||shape instanceof _4_.bv||shape instanceof
_4_.b8||shape instanceof _4_.n?"json":shape instanceof _4_.rS||shape instanceof _4_.WF||shape instanceof _4_.DN&&typeof shape.
value!="string"?"literal":"text"}function refusal({name,value,valuePlace},allowed){let given=JSON.stringify((0,_9_.d)(value));
return{finding:(0,_6_.F9)(valuePlace,`${name}: ${given} is not ${allowed}`)}}function layOver(tree,overrides){let findings=[],
laid=tree;for(let override of overrides){let value=givenValue(override,laid),next="finding"in value?value:put(laid,override,
0,value.tree);"finding"in next?findings.push(next.finding):laid=next.tree}return{tree:laid,findings}}function givenValue(override,laid){
let place=override.stepPlaces.at(-1)??override.valuePlace;if(touchesGates(override)){let message=`\`set\` cannot change \`${override.
name}\`: gates, and what they measure, are changed in the manifest, where reviewers see it`;return{finding:(0,_6_.F9)(place,
message)}}let reserved=override.path.find(step=>_6_.a1.includes(step));if(reserved!==void 0)return{finding:(0,_6_.F9)(place,
`the key \`${reserved}\` is reserved`)};let known=override.path.findIndex((_,index)=>(0,_4_.ln)(_3_.rc,override.path.slice(
0,index+1),laid)===void 0);if(known!==-1)return{finding:unknownPath(override,known)};let shape=(0,_4_.ln)(_3_.rc,override.
path,laid),value=typedValue(override,shape);return"finding"in value||shape===void 0?value:{tree:(0,_3_.Y9)(value.tree,shape)}}
function touchesGates({path}){let[first,second,,member]=path;return first!=="metrics"?false:second===void 0||second==="b\
aseline"?true:second==="values"&&(member===void 0||member==="gate"||member==="path"||member==="goal")}function unknownPath({
path,stepPlaces,valuePlace,name},index){let place=stepPlaces[index]??valuePlace,parent=path.slice(0,index),step=path[index];
return typeof step!="string"?(0,_6_.F9)(place,`${name}: ${ownerOf(parent)} is not a list`):(0,_4_.nh)({place,path:parent,
key:step,kind:_3_.e0})}function put(tree,override,depth,value){let step=override.path[depth];if(step===void 0)return{tree:value};
let place=override.stepPlaces[depth]??override.valuePlace,owner=ownerOf(override.path.slice(0,depth)),isAbsent=tree===void 0||
tree.kind==="scalar"&&tree.value===null;if(typeof step=="number"){let list=isAbsent?{kind:"list",items:[],place}:tree;if(list.
kind!=="list")return{finding:(0,_6_.F9)(place,`${owner} is not a list in the manifest`)};if(step>list.items.length){let message=`${owner}\
 has ${list.items.length} ${list.items.length===1?"item":"items"}, so the index is at most ${list.items.length}`;return{
finding:(0,_6_.F9)(place,message)}}let next2=put(list.items[step],override,depth+1,value);return"finding"in next2?next2:
{tree:{...list,items:[...list.items.slice(0,step),next2.tree,...list.items.slice(step+1)]}}}let map=isAbsent?{kind:"map",
entries:new Map,place}:tree;if(map.kind!=="map")return{finding:(0,_6_.F9)(place,`${owner} is not a mapping in the manife\
st`)};let entry=map.entries.get(step),next=put(entry?.value,override,depth+1,value);if("finding"in next)return next;let keyPlace=depth===
override.path.length-1||entry===void 0?place:entry.keyPlace;return{tree:{...map,entries:new Map([...map.entries,[step,{keyPlace,
value:next.tree}]])}}}function ownerOf(path){return path.length===0?"the manifest":`\`${(0,_4_.jV)(path)}\``}function readSet(text,files){
let source=(0,_6_.vz)({file:"set",text,isSet:true}),overrides=[],findings=[];return source.lineStarts.forEach((start,index)=>{
let end=(source.lineStarts[index+1]??text.length+1)-1,line=text.slice(start,end).replace(/\r$/,""),content=line.trimStart();
if(content===""||content.startsWith("#"))return;let reading=readLine({source,line,start,from:line.length-content.length,
files}),finding="finding"in reading?reading.finding:clash(reading.override,overrides);finding!==void 0?findings.push(finding):
"override"in reading&&overrides.push(reading.override)}),{overrides,findings}}function readLine({source,line,start,from,
files}){let place=(first,last)=>({source,start:start+first,end:start+last}),refuse=(at,message,help)=>({finding:(0,_6_.F9)(
at,message,help)}),named=files.filter(file2=>line.startsWith(`${file2}:`,from)).sort((a,b)=>b.length-a.length)[0],file=named??
(files.length===1&&!/^[^=[]*\.ya?ml:/.test(line.slice(from))?files[0]:void 0);if(file===void 0)return refuse(place(from,
line.length),"this line names no manifest of this run",`write \`FILE:path=value\`, with FILE one of ${files.slice(0,5).join(
", ")}`);let pathStart=named===void 0?from:from+named.length+1,rest=line.slice(pathStart),reading=(0,_4_.G7)(rest);if("f\
ailedAt"in reading){let at=pathStart+reading.failedAt;return refuse(place(at,at+1),"from here on this is no path of a ma\
nifest",'write it as `containers[0].image=VALUE`, other keys as `environment["A.B"]=VALUE`')}let pathLength=reading.ends.
at(-1)??0,equals=/^[ \t]*=/.exec(rest.slice(pathLength));if(equals===null)return refuse(place(pathStart,line.length),"th\
ere is no `=` after the path","write it as `path=value`");let valueStart=pathStart+pathLength+equals[0].length;return{override:{
file,path:reading.path,name:(0,_4_.jV)(reading.path),value:line.slice(valueStart),stepPlaces:reading.ends.map(end=>place(
pathStart,pathStart+end)),valuePlace:place(valueStart,line.length)}}}function clash(override,earlier){let place=override.
stepPlaces.at(-1)??override.valuePlace;for(let other of earlier){if(other.file!==override.file||!override.path.every((step,at)=>other.
path[at]===step))continue;let message=other.path.length===override.path.length?`\`${override.name}\` is set a second time`:
`\`${override.name}\` would undo \`${other.name}\`, which is set before`;return(0,_6_.F9)(place,message,`the first is in\
 line ${(0,_6_.df)(other.valuePlace).line}`)}}function readManifests({files,set=""}){let paths=files.map(file=>file.path),
{overrides,findings}=readSet(set,paths),readings=files.map(file=>{let ours=overrides.filter(override=>override.file===file.
path);return readManifest(file,ours)}),readable=readings.flatMap(reading=>reading.kind==="unreadable"?[]:[reading]),shared=sharedGroupFindings(
readable),problems=[...readings.flatMap(reading=>(0,_6_.ek)([...reading.findings,...shared.get(reading)??[]])),...(0,_6_.
ek)(findings)],alone=(findings.length>0?[]:readable.filter(reading=>reading.kind==="checked")).filter(reading=>!shared.has(
reading));return{manifests:alone.flatMap(({content,...reading})=>content.kind==="version"?[fileOf(reading,content.manifest)]:
[]),packages:alone.flatMap(({content,...reading})=>content.kind==="package"?[fileOf(reading,content.manifest)]:[]),problems}}
function readManifest({path,text},overrides){let parsed=(0,_6_.qg)((0,_6_.vz)({file:path,text}));if(parsed.tree===void 0)
return{kind:"unreadable",findings:parsed.findings};let{tree,findings:setFindings}=layOver((0,_3_.Y9)(parsed.tree,_3_.rc),
overrides),{manifest:content,findings:checkFindings}=(0,_3_.z6)(tree),findings=[...parsed.findings,...setFindings,...withoutTwice(
checkFindings,parsed.findings)];return content===void 0||findings.length>0?{kind:"faulty",path,tree,findings}:{kind:"che\
cked",path,tree,content,overrides,findings}}function fileOf({path,tree,overrides},manifest){return{path,manifest,locate:steps=>(0,
_6_.df)((0,_6_.$t)(tree,steps)),overrides:overrides.map(({name,value})=>({path:name,value}))}}function withoutTwice(findings,said){
let starts=new Set(said.map(({place})=>place.start));return findings.filter(({place})=>place.source.isSet||!starts.has(place.
start))}function sharedGroupFindings(readings){let first=new Map,findings=new Map;for(let reading of readings)for(let key of[
"group","name"]){let named=(0,_6_.GG)(reading.tree,key);if(named?.kind!=="scalar"||typeof named.value!="string")continue;
let other=first.get(`${key} ${named.value}`);if(other===void 0)first.set(`${key} ${named.value}`,reading);else{let message=`${key}\
: ${JSON.stringify(named.value)} is the ${key} of ${other.path} too`;findings.set(reading,[(0,_6_.F9)(named.place,message,
`in one run each ${key} has one manifest`)])}}return findings}var MAX_REPORT_BYTES=5*1024*1024,MAX_TOGETHER=50*1024*1024;
function reportReader(workspace){let known=new Map,together=0,read=async path=>{let bytes2=await(0,_5_.io)({workspace,path,
maxBytes:MAX_REPORT_BYTES});if(together+=bytes2.length,together<=MAX_TOGETHER)return bytes2;throw new _8_.lZ("invalid-in\
put",`${path} is one too many: together the reports of a run have at most ${MAX_TOGETHER} bytes`)},bytes=path=>{let found2=known.
get(path)??read(path);return known.set(path,found2),found2};return{bytes,text:async path=>(0,_5_.D4)(await bytes(path),path)}}
var MAX_MANIFEST_BYTES=64*1024;async function checkFiles({workspace,patterns,set,needsPlace}){let{manifests,packages,problems}=await readManifestFiles(
{workspace,patterns,set}),reader=reportReader(workspace),read=await Promise.all(manifests.map(file=>candidateOf(file,workspace,
reader)));return{candidates:read.map(({candidate})=>candidate),packages,problems:[...problems,...needsPlace?manifests.flatMap(
_1_.JN):[],...read.flatMap(one=>one.problems)],notices:read.flatMap(one=>one.notices)}}async function readManifestFiles({
workspace,patterns,set}){let files=await readAll((0,_5_.lY)(workspace,patterns),workspace);return readManifests({files,...set.
trim()===""?{}:{set}})}async function readAll(paths,workspace){let complaints=[],files=await Promise.all(paths.map(path=>(0,
_5_.TA)({workspace,path,maxBytes:MAX_MANIFEST_BYTES}).catch(error=>{if(!(error instanceof _8_.lZ))throw error;complaints.
push(error)})));if(complaints.length===0)return files.filter(file=>file!==void 0);throw new _8_.lZ("invalid-input",complaints.
map(({message})=>`manifest: ${message}`).join(`
`),{hint:"Is there an actions/checkout step before this one? Paths are relative to the root of the workspace."})}async function candidateOf(file,workspace,reader=reportReader(
workspace)){let[evaluated,named,card]=await Promise.all([(0,_0_._3)(file,reader),(0,_0_.Mk)(file,reader),(0,_0_.hX)(file,
workspace)]),told=await(0,_0_.fv)(named.files,evaluated.metrics),details=(0,_2_.Zh)(evaluated.details,told.details);return{
candidate:{file,metrics:evaluated.metrics,loosenedGates:[],...evaluated.report===void 0?{}:{report:evaluated.report},...evaluated.
shape===void 0?{}:{shape:evaluated.shape},...(0,_2_.Bv)(details)?{}:{details},...card.card===void 0?{}:{card:card.card},
...named.files.length===0?{}:{files:named.files}},problems:[...evaluated.problems,...named.problems,...told.problems,...card.
problems],notices:[...evaluated.notices,...told.notices]}}}),1692:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{R:()=>visible,d:()=>brief});function visible(text){return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu,
character=>`\\u{${(character.codePointAt(0)??0).toString(16)}}`)}function brief(text,maxCharacters=60){return text.length<=
maxCharacters?text:`${text.slice(0,maxCharacters).replace(/[\uD800-\uDBFF]$/,"")}…`}}),7881:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{c:()=>withMostFrequent,p:()=>isRest});var REST=/^\(\d+ others\)$/;function isRest(label){
return REST.test(label)}function withMostFrequent(matrix){let{labels,counts}=matrix;if(labels.length<=20)return matrix;let frequencies=counts.
map(row=>row.reduce((sum,count)=>sum+count,0)),kept=labels.map((_,index)=>index).sort((a,b)=>(frequencies[b]??0)-(frequencies[a]??
0)).slice(0,19).sort((a,b)=>a-b),places=new Map(kept.map((index,place)=>[index,place])),sums=Array.from({length:20},()=>Array.
from({length:20},()=>0));for(let[actual,row]of counts.entries()){let into=sums[places.get(actual)??19]??[];for(let[predicted,
count]of row.entries()){let place=places.get(predicted)??19;into[place]=(into[place]??0)+count}}let rest=`(${labels.length-
kept.length} others)`;return{labels:[...kept.map(index=>labels[index]??""),rest],counts:sums}}}),2829:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{EB:()=>isClassMetrics,GJ:()=>recognise,Qh:()=>isInS3,at:()=>at,bP:()=>SECTIONS,
fl:()=>locator,hD:()=>quote});function locator(path,text){let lineStarts,isObject=isInS3(path);return({start,end},message,help)=>{
lineStarts??=startsOfLines(text);let line=lastAtMost(lineStarts,start),lineStart=lineStarts[line]??0,next=lineStarts[line+
1],sourceLine=text.slice(lineStart,next===void 0?text.length:next).replace(/[\r\n]+$/,""),column=start-lineStart+1;return{
at:{file:path,line:line+1,column,endColumn:Math.max(column+1,Math.min(end-lineStart,sourceLine.length)+1)},message:isObject?
withoutValue(message,text.slice(start,end)):message,...help===void 0?{}:{help},...sourceLine.length>400?{}:{sourceLine}}}}
function isInS3(path){return path.startsWith("s3://")}function withoutValue(message,literal){return[literal,textOf(literal)].
reduce((told,value)=>told.replaceAll(quote(value),"`…`"),message)}function textOf(literal){try{return String(JSON.parse(
literal))}catch{return literal.replace(/^["']|["']$/g,"")}}function startsOfLines(text){let starts=[0];for(let at2=text.
indexOf(`
`);at2>=0;at2=text.indexOf(`
`,at2+1))starts.push(at2+1);return starts}function lastAtMost(sorted,wanted){let low=0,high=sorted.length-1;for(;low<high;){
let middle=Math.ceil((low+high)/2);(sorted[middle]??0)<=wanted?low=middle:high=middle-1}return low}function quote(text){
let shown=text.length>60?`${text.slice(0,60)}…`:text;return`\`${JSON.stringify(shown).slice(1,-1).replaceAll('\\"','"').
replace(/[\p{C}\p{Zl}\p{Zp}]/gu,escaped)}\``}function escaped(character){return`\\u{${(character.codePointAt(0)??0).toString(
16).padStart(4,"0")}}`}var SECTIONS=new Map([["regression_metrics","SageMaker regression"],["binary_classification_metri\
cs","SageMaker binary classification"],["multiclass_classification_metrics","SageMaker multiclass classification"]]),CLARIFY=new Map(
[["pre_training_bias_metrics","bias before training"],["post_training_bias_metrics","bias after training"],["explanation\
s","explanations"]]);function recognise(root,format="JSON"){let sections=[...SECTIONS].filter(([key])=>objectIn(root,key)!==
void 0),clarify=[...CLARIFY].filter(([key])=>objectIn(root,key)!==void 0),names=[...sections.map(([,name])=>name),...clarify.
length>0?[`Clarify ${clarify.map(([,name])=>name).join(", ")}`]:[]];return sections.length>0?{kind:"model-quality",name:names.
join(", "),sections:sections.map(([key])=>[key]),isClosed:false}:clarify.length>0?named("bias-and-explanations",names.join(
", ")):monitorFile(root)??experiment(root)??plain(root,format)}function monitorFile(root){let constraints=[...root.members.
keys()].filter(key=>key.endsWith("_constraints")&&objectIn(root,key));if(constraints.length>0)return closed("constraints",
`Model Monitor ${constraints.join(", ")}`);let features=root.members.get("features")?.value;if(features?.kind==="array"){
let many=features.items.length===1?"1 feature":`${features.items.length} features`;if(objectIn(root,"dataset"))return closed(
"data-statistics",`Model Monitor statistics of ${many}`);if(objectIn(root,"monitoring_config")||features.items.some(isConstrained))
return closed("data-constraints",`Model Monitor constraints of ${many}`)}if(root.members.get("violations")?.value.kind===
"array")return closed("violations","Model Monitor violations");if(objectIn(root,"methods")&&(root.members.has("dataset_t\
ype")||root.members.has("label")))return closed("analysis-config","Clarify configuration")}function isConstrained(feature){
return feature.kind==="object"&&feature.members.has("inferred_type")&&feature.members.has("completeness")}function experiment(root){
for(let path of[["data","metrics"],["run","data","metrics"]]){let metrics=at(root,path);if(at(root,[...path.slice(0,-2),
"info"])?.kind==="object"&&(metrics?.kind==="object"||metrics?.kind==="array"))return{kind:"metrics",name:"MLflow run",sections:[
path],isClosed:true}}let dvc=dvcFiles(root);if(dvc.length>0)return{kind:"metrics",name:"DVC metrics",sections:dvc,isClosed:true};
if(isClassificationReport(root))return named("metrics","scikit-learn classification report");let epochs=epochsOf(root);return epochs!==
void 0?{kind:"metrics",name:`Keras history, the last of ${epochs} epochs`,sections:[],isClosed:false,isHistory:true}:root.
members.has("example_count")?named("metrics","MLflow evaluation"):void 0}function dvcFiles(root){let revisions=[...root.
members].map(([key])=>key);if(revisions.length===0)return[];let isShow=revisions.every(revision2=>{let files2=at(root,[revision2,
"data"]);return files2?.kind==="object"&&[...files2.members.keys()].every(file=>isDvcFile(objectIn(files2,file)))}),revision=[
"workspace",""].find(name=>root.members.has(name))??revisions[0],files=revision===void 0||!isShow?void 0:at(root,[revision,
"data"]);return revision===void 0||files?.kind!=="object"?[]:[...files.members.keys()].map(file=>[revision,"data",file,"\
data"])}function isDvcFile(file){return file!==void 0&&(file.members.has("data")||file.members.has("error"))}function isClassificationReport(root){
return["macro avg","weighted avg"].some(key=>isClassMetrics(objectIn(root,key)))}function isClassMetrics(node){return node?.
kind==="object"&&["precision","recall","f1-score","support"].every(key=>node.members.has(key))}function epochsOf(root){let lists=[
...root.members.values()].map(({value})=>value),length=lists[0]?.kind==="array"?lists[0].items.length:0;return root.members.
has("loss")&&length>0&&lists.every(list=>list.kind==="array"&&list.items.length===length&&list.items.at(-1)?.kind==="num\
ber")?length:void 0}function plain(root,format){let isNested=[...root.members.values()].some(({value})=>value.kind==="ob\
ject");return named("metrics",`${isNested?"nested":"flat"} ${format}`)}function named(kind,name){return{kind,name,sections:[],
isClosed:false}}function closed(kind,name){return{kind,name,sections:[],isClosed:true}}function objectIn(node,key){let value=node.
members.get(key)?.value;return value?.kind==="object"?value:void 0}function at(root,path){return path.reduce((node,key)=>node?.
kind==="object"?node.members.get(key)?.value:void 0,root)}}),1530:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{checkFiles:()=>_10_.gw});var _10_=__webpack_require__(8313);var _11_=__webpack_require__(
5362);var _12_=__webpack_require__(5336);var _13_=__webpack_require__(6952);var _14_=__webpack_require__(5503);var _15_=__webpack_require__(
7960);var _16_=__webpack_require__(5787);var _17_=__webpack_require__(996);var _18_=__webpack_require__(7658);var _19_=__webpack_require__(
3626);var _20_=__webpack_require__(2829);var _21_=__webpack_require__(3);var _22_=__webpack_require__(8229);var _23_=__webpack_require__(
3863);var _24_=__webpack_require__(1326)}),9892:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{y:()=>mapBounded});async function mapBounded(items,limit,map){let results=new Map,queue=items.entries();
async function worker(){for(let[index,item]of queue)results.set(index,{result:await map(item)})}return await Promise.all(
Array.from({length:Math.min(limit,items.length)},worker)),items.flatMap((_,index)=>{let done=results.get(index);return done===
void 0?[]:[done.result]})}}),5336:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{JN:()=>reportsWithoutPlace,Qh:()=>isInS3,hK:()=>namedReports,hL:()=>uploadReports,sc:()=>sha256});
var _25_=__webpack_require__(9892);var _26_=__webpack_require__(3863);var _27_=__webpack_require__(7598);var _28_=__webpack_require__.
n(_27_);var CONCURRENT_UPLOADS=4;function namedReports({reports,drift_baselines}){return[...reportsUnder(["reports"],reports),
...reportsUnder(["drift_baselines"],drift_baselines)]}function reportsUnder(at,branch){return Object.entries(branch??{}).
flatMap(([key,value])=>value===void 0?[]:isReport(value)?[{at:[...at,key],report:value}]:reportsUnder([...at,key],value))}
function isReport(value){return typeof value.file=="string"}function isInS3(file){return file.startsWith("s3://")}function reportsWithoutPlace({
manifest,locate}){return namedReports(manifest).filter(({report})=>!isInS3(report.file)).map(({at,report})=>({at:locate(
at),message:`${at.join(".")}: ${report.file} is a file of the repository, and there is no place to upload it to`,help:"g\
ive the input `reports-s3-uri`, or name an `s3://` object"}))}async function uploadReports(resolved,{settings,reports}){
let place=settings.reports,local=[...new Map([...resolved.reports.values()].map(report=>[report.s3Uri,report])).values()].
flatMap(({bytes,...report})=>bytes===void 0?[]:[{...report,bytes}]);if(local.length===0)return[];if(place===void 0||reports===
void 0)throw new _26_.lZ("invalid-input","reports-s3-uri: is empty, and there are report files to upload",{hint:"Give th\
e input `reports-s3-uri`."});let count=(await(0,_25_.y)(local,CONCURRENT_UPLOADS,({s3Uri,bytes,contentType})=>reports.writeOnce(
{s3Uri,bytes,contentType,kmsKeyId:place.kmsKeyId,bucketOwner:place.bucketOwner}))).filter(outcome=>outcome==="written").
length,[was,were]=local.length===1?["it was","One report"]:["the others were",`${local.length} reports`];return[{level:"\
passed",title:"Reports",detail:count===local.length?`${were} uploaded to ${place.s3Uri}.`:`${count} of ${local.length} u\
ploaded to ${place.s3Uri}; ${was} there already.`}]}function sha256(bytes){return(0,_27_.createHash)("sha256").update(bytes).
digest("hex")}}),4452:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{E:()=>isStorableName,z:()=>isPresentableName});var STORED_NAME=/^[\p{L}\p{N}_.:/=+\-@](?:[\p{L}\p{N}_.:/=+\-@ ]*[\p{L}\p{N}_.:/=+\-@])?$/u;
function isStorableName(name){return name.length<=121&&STORED_NAME.test(name)}var MAX_CARD_NAME_LENGTH=255;function isPresentableName(name){
return name.length>0&&name.length<=MAX_CARD_NAME_LENGTH&&!/[\p{C}\p{Zl}\p{Zp}]/u.test(name)}}),7960:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{H8:()=>toProblem,I:()=>kindOf,K5:()=>compareAttributions,Qm:()=>wrong,mU:()=>compared,
xC:()=>MAX_FEATURES});var _29_=__webpack_require__(5787);var _30_=__webpack_require__(2829);function wrong(at,message,help){
return{kind:"wrong",at,message,...help===void 0?{}:{help}}}function toProblem({problemAt},{at,message,help}){return problemAt(
at,message,help)}function kindOf(node){switch(node.kind){case"string":return`the text ${(0,_30_.hD)(node.value)}`;case"n\
umber":return Number.isFinite(node.value)?`the number ${node.value}`:"a number that is too large for a double";case"bool\
ean":return String(node.value);case"null":return"null";case"array":return"a list";case"object":return"an object";case"no\
t-json":return"no JSON"}}function compared(value,baseline){return{...value===void 0?{}:{value},...baseline===void 0?{}:{
baseline},...value===void 0||baseline===void 0?{}:{change:value-baseline}}}var MAX_FEATURES=50;function compareAttributions(candidate,baseline){
let now=byLabel(candidate),before=byLabel(baseline??[]);return[...now].map(([label,features])=>{let old=before.get(label);
return{label,features:featuresOf(standingsOf(features),old&&standingsOf(old)),isCut:features.length>=MAX_FEATURES||(old?.
length??0)>=MAX_FEATURES}})}function byLabel(attributions){return(0,_29_.$z)(attributions,({label})=>label)}function standingsOf(features){
let sum=features.reduce((total,{value})=>total+value,0);return new Map(features.toSorted((one,other)=>other.value-one.value).
map(({feature,value},index)=>[feature,{value,...sum>0?{share:value/sum}:{},rank:index+1}]))}function featuresOf(now,before){
let removed=[...before?.keys()??[]].filter(feature=>!now.has(feature));return[...now.keys(),...removed].map(feature=>{let one=now.
get(feature),other=before?.get(feature);return{feature,value:compared(one?.value,other?.value),share:compared(one?.share,
other?.share),rank:compared(one?.rank,other?.rank),presence:presenceOf(one,other,before!==void 0)}})}function presenceOf(one,other,hasBaseline){
return hasBaseline?one===void 0?"removed":other===void 0?"new":"both":"not-compared"}}),5787:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$z:()=>groupBy,Bv:()=>isWithoutDetails,Zh:()=>mergeDetails,d5:()=>biasKey,pH:()=>NO_DETAILS});
var NO_DETAILS={curves:[],bias:[],attributions:[],constraints:[]};function isWithoutDetails(details){let{confusionMatrix,
curves,bias,attributions,constraints}=details;return confusionMatrix===void 0&&[curves,bias,attributions,constraints].every(
({length})=>length===0)}function mergeDetails(one,other){let confusionMatrix=one.confusionMatrix??other.confusionMatrix;
return{...confusionMatrix===void 0?{}:{confusionMatrix},curves:firstOfEach([...one.curves,...other.curves],({kind})=>kind),
bias:firstOfEach([...one.bias,...other.bias],biasKey),attributions:firstOfEach([...one.attributions,...other.attributions],
attributionKey),constraints:firstOfEach([...one.constraints,...other.constraints],constraint=>JSON.stringify(constraint))}}
function biasKey({stage,facet,facetValue,name}){return JSON.stringify([stage,facet,facetValue,name])}function attributionKey({
label,feature}){return JSON.stringify([label,feature])}function firstOfEach(items,keyOf){let byKey=new Map;for(let item of items){
let key=keyOf(item);byKey.has(key)||byKey.set(key,item)}return[...byKey.values()]}function groupBy(items,keyOf){let groups=new Map;
for(let item of items){let key=keyOf(item),group=groups.get(key);group===void 0?groups.set(key,[item]):group.push(item)}
return groups}})};;
