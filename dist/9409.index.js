"use strict";exports.id=9409;exports.ids=[9409];exports.modules={5641:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{AT:()=>accountProblems,Z$:()=>asVersion,Zo:()=>packageCandidates});var _0_=__webpack_require__(
8912);async function packageCandidates(files,{workspace,inputs}){let read=await Promise.all(files.map(file=>(0,_0_.RH)(asVersionFile(
file),workspace)));return{packages:read.flatMap(({candidate},index)=>{let file=files[index];return file===void 0?[]:[{...candidate,
file}]}),problems:[...read.flatMap(one=>one.problems),...inputs===void 0?[]:files.flatMap(file=>inputProblems(file,inputs))],
notices:read.flatMap(one=>one.notices)}}function asVersionFile(file){let{name,algorithm,containers,...rest}=file.manifest,
trained=algorithm&&{...algorithm.model_data!==void 0&&{model_data:algorithm.model_data},...algorithm.model_data_source!==
void 0&&{model_data_source:algorithm.model_data_source}};return{...file,manifest:{...rest,group:name,containers:trained===
void 0?containers:[trained]},locate:path=>file.locate(algorithm===void 0?ownPath(path):algorithmPath(ownPath(path)))}}function asVersion(candidate){
return{...candidate,file:asVersionFile(candidate.file)}}function ownPath(path){return path[0]==="group"?["name",...path.
slice(1)]:path}function algorithmPath(path){return path[0]==="containers"?["algorithm",...path.slice(2)]:path}function inputProblems(file,inputs){
let{manifest,locate}=file,problems=[];return manifest.validation!==void 0&&inputs.validationRole===void 0&&problems.push(
{at:locate(["validation"]),message:"validation: SageMaker runs a transform job for it, and no role is given that the job\
 may use",help:"give the input `validation-role-arn`"}),inputs.role!==void 0&&problems.push(...accountProblems(file,inputs,
inputs.role.account)),problems}function accountProblems({locate},{registryAccountId},account){return registryAccountId===
void 0||registryAccountId===account?[]:[{at:locate(["name"]),message:`name: such a package can be made in the account of\
 the credentials alone (${account}), and registry-account-id is ${registryAccountId}`,help:"register packages in a step \
of their own, with a role of the account that sells them and without registry-account-id"}]}}),8912:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{RH:()=>candidateOf,gw:()=>checkFiles,xt:()=>readManifestFiles});var _1_=__webpack_require__(
5746);var _2_=__webpack_require__(5219);var _3_=__webpack_require__(3391);var _4_=__webpack_require__(3840);var _5_=__webpack_require__(
2756);var _6_=__webpack_require__(1157);var _7_=__webpack_require__(809);var _8_=__webpack_require__(3011);function typedValue(override,shape){
let{value,valuePlace:place}=override;switch(kindOf(shape,value)){case"text":return{tree:{kind:"scalar",value,written:value,
place}};case"literal":{let literal=jsonOf(value);return typeof literal=="number"||typeof literal=="boolean"?{tree:{kind:"\
scalar",value:literal,written:value.trim(),place}}:refusal(override,(0,_2_.cv)(shape,"allowed")??"a number")}case"json":{
if(jsonOf(value)===void 0)return refusal(override,`JSON text of ${(0,_2_.cv)(shape,"allowed")??"a mapping or list"}`);let{
tree,findings}=(0,_6_.gM)(place.source,{start:place.start,end:place.end}),first=findings[0];return first!==void 0?{finding:first}:
tree===void 0?refusal(override,"JSON text"):{tree}}}}function kindOf(shape,value){if(shape instanceof _2_.fZ&&!(shape instanceof
_2_.jv)){let literal=jsonOf(value);return shape.options.some(option=>option instanceof _2_.rS&&typeof literal=="number"||
option instanceof _2_.WF&&typeof literal=="boolean")?"literal":typeof literal=="object"&&shape.options.some(option=>option instanceof
_2_.bv)?"json":"text"}return(0,_2_.cv)(shape,"shortFor")!==void 0&&!/^\s*\{/.test(value)?"text":shape instanceof _2_.jv||
shape instanceof _2_.bv||shape instanceof _2_.b8||shape instanceof _2_.n?"json":shape instanceof _2_.rS||shape instanceof
_2_.WF||shape instanceof _2_.DN&&typeof shape.value!="string"?"literal":"text"}function refusal({name,value,valuePlace},allowed){
let given=JSON.stringify((0,_7_.d)(value));return{finding:(0,_6_.F9)(valuePlace,`${name}: ${given} is not ${allowed}`)}}
function jsonOf(text){try{return JSON.parse(text)}catch{return}}function layOver(tree,overrides){let findings=[],laid=tree;
for(let override of overrides){let value=givenValue(override,laid),next="finding"in value?value:put(laid,override,0,value.
tree);"finding"in next?findings.push(next.finding):laid=next.tree}return{tree:laid,findings}}function givenValue(override,laid){
let place=override.stepPlaces.at(-1)??override.valuePlace;if(touchesGates(override)){let message=`\`set\` cannot change \`${override.
name}\`: gates, and what they measure, are changed in the manifest, where reviewers see it`;return{finding:(0,_6_.F9)(place,
message)}}let reserved=override.path.find(step=>_6_.a1.includes(step));if(reserved!==void 0)return{finding:(0,_6_.F9)(place,
`the key \`${reserved}\` is reserved`)};let known=override.path.findIndex((_,index)=>(0,_2_.ln)(_1_.rc,override.path.slice(
0,index+1),laid)===void 0);if(known!==-1)return{finding:unknownPath(override,known)};let shape=(0,_2_.ln)(_1_.rc,override.
path,laid),value=typedValue(override,shape);return"finding"in value||shape===void 0?value:{tree:(0,_1_.Y9)(value.tree,shape)}}
function touchesGates({path}){let[first,second,,member]=path;return first!=="metrics"?false:second===void 0||second==="b\
aseline"?true:second==="values"&&(member===void 0||member==="gate"||member==="path"||member==="goal")}function unknownPath({
path,stepPlaces,valuePlace,name},index){let place=stepPlaces[index]??valuePlace,parent=path.slice(0,index),step=path[index];
return typeof step!="string"?(0,_6_.F9)(place,`${name}: ${ownerOf(parent)} is not a list`):(0,_2_.nh)({place,path:parent,
key:step,kind:_1_.e0})}function put(tree,override,depth,value){let step=override.path[depth];if(step===void 0)return{tree:value};
let place=override.stepPlaces[depth]??override.valuePlace,owner=ownerOf(override.path.slice(0,depth)),isAbsent=tree===void 0||
tree.kind==="scalar"&&tree.value===null;if(typeof step=="number"){let list=isAbsent?{kind:"list",items:[],place}:tree;if(list.
kind!=="list")return{finding:(0,_6_.F9)(place,`${owner} is not a list in the manifest`)};if(step>list.items.length){let message=`${owner}\
 has ${list.items.length} ${list.items.length===1?"item":"items"}, so the index is at most ${list.items.length}`;return{
finding:(0,_6_.F9)(place,message)}}let next2=put(list.items[step],override,depth+1,value);return"finding"in next2?next2:
{tree:{...list,items:[...list.items.slice(0,step),next2.tree,...list.items.slice(step+1)]}}}let map=isAbsent?{kind:"map",
entries:new Map,place}:tree;if(map.kind!=="map")return{finding:(0,_6_.F9)(place,`${owner} is not a mapping in the manife\
st`)};let entry=map.entries.get(step),next=put(entry?.value,override,depth+1,value);if("finding"in next)return next;let keyPlace=depth===
override.path.length-1||entry===void 0?place:entry.keyPlace;return{tree:{...map,entries:new Map([...map.entries,[step,{keyPlace,
value:next.tree}]])}}}function ownerOf(path){return path.length===0?"the manifest":`\`${(0,_2_.jV)(path)}\``}function readSet(text,files){
let source=(0,_6_.vz)({file:"set",text,isSet:true}),overrides=[],findings=[];return source.lineStarts.forEach((start,index)=>{
let end=(source.lineStarts[index+1]??text.length+1)-1,line=text.slice(start,end).replace(/\r$/,""),content=line.trimStart();
if(content===""||content.startsWith("#"))return;let reading=readLine({source,line,start,from:line.length-content.length,
files}),finding="finding"in reading?reading.finding:clash(reading.override,overrides);finding!==void 0?findings.push(finding):
"override"in reading&&overrides.push(reading.override)}),{overrides,findings}}function readLine({source,line,start,from,
files}){let place=(first,last)=>({source,start:start+first,end:start+last}),refuse=(at,message,help)=>({finding:(0,_6_.F9)(
at,message,help)}),named=files.filter(file2=>line.startsWith(`${file2}:`,from)).sort((a,b)=>b.length-a.length)[0],file=named??
(files.length===1&&!/^[^=[]*\.ya?ml:/.test(line.slice(from))?files[0]:void 0);if(file===void 0)return refuse(place(from,
line.length),"this line names no manifest of this run",`write \`FILE:path=value\`, with FILE one of ${files.slice(0,5).join(
", ")}`);let pathStart=named===void 0?from:from+named.length+1,rest=line.slice(pathStart),reading=(0,_2_.G7)(rest);if("f\
ailedAt"in reading){let at=pathStart+reading.failedAt;return refuse(place(at,at+1),"from here on this is no path of a ma\
nifest",'write it as `containers[0].image=VALUE`, other keys as `environment["A.B"]=VALUE`')}let pathLength=reading.ends.
at(-1)??0,equals=/^[ \t]*=/.exec(rest.slice(pathLength));if(equals===null)return refuse(place(pathStart,line.length),"th\
ere is no `=` after the path","write it as `path=value`");let valueStart=pathStart+pathLength+equals[0].length;return{override:{
file,path:reading.path,name:(0,_2_.jV)(reading.path),value:line.slice(valueStart),stepPlaces:reading.ends.map(end=>place(
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
return{kind:"unreadable",findings:parsed.findings};let{tree,findings:setFindings}=layOver((0,_1_.Y9)(parsed.tree,_1_.rc),
overrides),{manifest:content,findings:checkFindings}=(0,_1_.z6)(tree),findings=[...parsed.findings,...setFindings,...withoutTwice(
checkFindings,parsed.findings)];return content===void 0||findings.length>0?{kind:"faulty",path,tree,findings}:{kind:"che\
cked",path,tree,content,overrides,findings}}function fileOf({path,tree,overrides},manifest){return{path,manifest,locate:steps=>(0,
_6_.df)((0,_6_.$t)(tree,steps)),overrides:overrides.map(({name,value})=>({path:name,value}))}}function withoutTwice(findings,said){
let starts=new Set(said.map(({place})=>place.start));return findings.filter(({place})=>place.source.isSet||!starts.has(place.
start))}function sharedGroupFindings(readings){let first=new Map,findings=new Map;for(let reading of readings)for(let key of[
"group","name"]){let named=(0,_6_.GG)(reading.tree,key);if(named?.kind!=="scalar"||typeof named.value!="string")continue;
let other=first.get(`${key} ${named.value}`);if(other===void 0)first.set(`${key} ${named.value}`,reading);else{let message=`${key}\
: ${JSON.stringify(named.value)} is the ${key} of ${other.path} too`;findings.set(reading,[(0,_6_.F9)(named.place,message,
`in one run each ${key} has one manifest`)])}}return findings}var MAX_REPORT_BYTES=5*1024*1024,MAX_TOGETHER=50*1024*1024;
function reportReader(workspace){let known=new Map,together=0,read=async path=>{let bytes2=await(0,_3_.io)({workspace,path,
maxBytes:MAX_REPORT_BYTES});if(together+=bytes2.length,together<=MAX_TOGETHER)return bytes2;throw new _8_.l("invalid-inp\
ut",`${path} is one too many: together the reports of a run have at most ${MAX_TOGETHER} bytes`)},bytes=path=>{let found2=known.
get(path)??read(path);return known.set(path,found2),found2};return{bytes,text:async path=>(0,_3_.D4)(await bytes(path),path)}}
var MAX_MANIFEST_BYTES=64*1024;async function checkFiles({workspace,patterns,set,needsPlace}){let{manifests,packages,problems}=await readManifestFiles(
{workspace,patterns,set}),reader=reportReader(workspace),read=await Promise.all(manifests.map(file=>candidateOf(file,workspace,
reader)));return{candidates:read.map(({candidate})=>candidate),packages,problems:[...problems,...needsPlace?manifests.flatMap(
_4_.JN):[],...read.flatMap(one=>one.problems)],notices:read.flatMap(one=>one.notices)}}async function readManifestFiles({
workspace,patterns,set}){let files=await readAll((0,_3_.lY)(workspace,patterns),workspace);return readManifests({files,...set.
trim()===""?{}:{set}})}async function readAll(paths,workspace){let complaints=[],files=await Promise.all(paths.map(path=>(0,
_3_.TA)({workspace,path,maxBytes:MAX_MANIFEST_BYTES}).catch(error=>{if(!(error instanceof _8_.l))throw error;complaints.
push(error)})));if(complaints.length===0)return files.filter(file=>file!==void 0);throw new _8_.l("invalid-input",complaints.
map(({message})=>`manifest: ${message}`).join(`
`),{hint:"Is there an actions/checkout step before this one? Paths are relative to the root of the workspace."})}async function candidateOf(file,workspace,reader=reportReader(
workspace)){let[evaluated,named,card]=await Promise.all([(0,_3_._3)(file,reader),(0,_3_.Mk)(file,reader),(0,_3_.hX)(file,
workspace)]),told=await(0,_3_.fv)(named.files,evaluated.metrics),details=(0,_5_.Zh)(evaluated.details,told.details);return{
candidate:{file,metrics:evaluated.metrics,loosenedGates:[],...evaluated.report===void 0?{}:{report:evaluated.report},...evaluated.
shape===void 0?{}:{shape:evaluated.shape},...(0,_5_.Bv)(details)?{}:{details},...card.card===void 0?{}:{card:card.card},
...named.files.length===0?{}:{files:named.files}},problems:[...evaluated.problems,...named.problems,...told.problems,...card.
problems],notices:[...evaluated.notices,...told.notices]}}}),9409:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{packageCandidates:()=>_9_.Zo});var _9_=__webpack_require__(5641);var _10_=__webpack_require__(
8912);var _11_=__webpack_require__(5746);var _12_=__webpack_require__(5219);var _13_=__webpack_require__(3391);var _14_=__webpack_require__(
3840);var _15_=__webpack_require__(2266);var _16_=__webpack_require__(6493);var _17_=__webpack_require__(3773);var _18_=__webpack_require__(
3442);var _19_=__webpack_require__(2756);var _20_=__webpack_require__(4768);var _21_=__webpack_require__(1157);var _22_=__webpack_require__(
3011);var _23_=__webpack_require__(1326)})};;
