"use strict";exports.id=4268,exports.ids=[4268],exports.modules={3381:((_m_,_e_,_r_)=>{_r_.d(_e_,{Bq:()=>MAX_REPORT_CHARACTERS,Lu:()=>readEvaluation,
lY:()=>undeclaredMetrics});var _0_=_r_(6801),_1_=_r_(478),_2_=_r_(2421),_3_=_r_(5027),_4_=_r_(5564),_5_=_r_(8469),_6_=_r_(
7073),_7_=_r_(2169),MAX_METRICS=1e3,MAX_NAMED=8;function undeclaredMetrics({root,format,declared}){let metrics=[],leftOut=[],
used=new Set(declared.names),places=(0,_0_.ek)(root,format).filter(({node})=>!declared.places.has(node)),taken=places.slice(
0,MAX_METRICS);for(let[index,name]of namesOf(taken,declared.names).entries()){let place=taken[index];if(place===void 0||
name!==void 0&&used.has(name))continue;let read=(0,_0_.wK)(place.node,place.deviation);if(name===void 0||place.path===void 0){
leftOut.push({reason:"name",name:place.shortName??"…",place:place.node});continue}used.add(name),read.kind==="unreadab\
le"?leftOut.push(whyLeftOut(name,place.node,read)):(read.value.leftOut!==void 0&&leftOut.push({reason:"deviation",name,place:read.
value.leftOut.at}),metrics.push(undeclared(name,place.path,read.value)))}let tooMany=(0,_5_.l4)(root,`the report has ${places.
length} numbers; the first ${MAX_METRICS} are taken`,"declare the ones that matter under `metrics.values`");return{metrics,
notices:[...noticesOf(leftOut),...places.length>MAX_METRICS?[tooMany]:[]]}}function namesOf(places,taken){let timesUsed=new Map;
for(let{shortName}of places)timesUsed.set(shortName,(timesUsed.get(shortName)??0)+1);return places.map(({shortName,path,
node})=>{let name=timesUsed.get(shortName)===1&&shortName!==void 0&&!taken.has(shortName)?shortName:path;return name!==void 0&&
path!==void 0&&(0,_3_.Wi)(name,node)&&(0,_3_.Wi)(path,node)?name:void 0})}function undeclared(name,path,{value}){return{
name,path,...value,...(0,_2_.rU)(name)?{goalSource:"unknown"}:(0,_2_.Ah)(name),isPrimary:!1,isDeclared:!1,gates:[]}}var REASONS={
text:{one:"is a text and no number",many:"are texts and no numbers",help:"write numbers without quotes; in Python float(\
x) before json.dump"},"not-finite":{one:"is not finite",many:"are not finite",help:"find out why, or leave it out; in Py\
thon json.dump(…, allow_nan=False) finds it earlier"},other:{one:"is no number",many:"are no numbers",help:void 0},deviation:{
one:"has a `standard_deviation` that is no finite number of at least 0; its value counts without it",many:"have a `stand\
ard_deviation` that is no finite number of at least 0; their values count without it",help:void 0},name:{one:"has a name\
 with characters that cannot be shown, or one that is too long",many:"have names with characters that cannot be shown, o\
r that are too long",help:void 0}};function whyLeftOut(name,node,part){let value=node.kind==="map"?(0,_0_.eC)(node):node;
return(0,_6_.KH)(value)&&(0,_0_.jT)(value.value)?{reason:"text",name,place:part.at,text:value.value}:{reason:(0,_6_.Et)(
value)||(0,_6_.KH)(value)&&/^[-+]?(?:nan|inf|infinity)$/i.test(value.value)?"not-finite":"other",name,place:part.at}}function noticesOf(all){
return["text","not-finite","other","deviation","name"].flatMap(reason=>{let those=all.filter(one2=>one2.reason===reason),
[first]=those;if(first===void 0)return[];let{one,many,help}=REASONS[reason],left=reason==="deviation"?"":"left out: ",names=those.
slice(0,MAX_NAMED).map(({name})=>(0,_7_.hD)(name)),more=those.length>names.length?` and ${those.length-names.length} mor\
e`:"",said=first.text===void 0||those.length>1?"":`, ${(0,_7_.hD)(first.text)}`,verb=those.length===1?`${one}${said}`:many;
return[(0,_5_.l4)(first.place,`${left}${names.join(", ")}${more} ${verb}`,help)]})}var MAX_REPORT_CHARACTERS=5242880;function readEvaluation({
report,file,others=new Map}){let definition=file.manifest.metrics;if(definition===void 0)return{...NOTHING,shape:"none"};
if(report.text.length>MAX_REPORT_CHARACTERS)return withoutMetrics([tooLarge(report)]);let opened=(0,_0_.NL)(report);if("\
problems"in opened)return withoutMetrics(opened.problems);let{root,format}=opened,besides=openAll(others),values=definition.
values??{},declared=(0,_0_.Ad)({...opened,file,values,others:besides.opened}),names=new Set(Object.keys(values)),undeclared2=undeclaredMetrics(
{...opened,declared:{names,places:declared.places}}),residuals=(0,_0_.el)(root),all=[...declared.metrics,...undeclared2.
metrics.map(metric=>(0,_0_.sY)(metric,{residuals}))],beside=(0,_1_.LF)(root,format),problems=[...declared.problems,...besides.
problems],isEmpty=all.length===0&&problems.length===0&&(0,_1_.Bv)(beside.details),empty=isEmpty?[(0,_5_.l4)(root,...emptiness(
format,undeclared2.notices))]:[];return finished({metrics:all,problems:[...problems,...empty],notices:[...declared.notices,
...isEmpty?[]:undeclared2.notices,...beside.notices],shape:format.name,details:beside.details},file)}var NOTHING={metrics:[],
problems:[],notices:[],shape:"unreadable",details:_1_.pH};function emptiness({kind,name},[first]){let message="the repor\
t has no number that could be a metric";if(first!==void 0){let said=`${message}; ${first.message}`;return first.help===void 0?
[said]:[said,first.help]}return[(0,_4_.SV)(kind)?message:`${message}; this looks like ${name}`]}function openAll(others){
let opened=new Map,problems=[];for(let[name,report]of others){let read=report.text.length>MAX_REPORT_CHARACTERS?{problems:[
tooLarge(report)]}:(0,_0_.NL)(report);"problems"in read?problems.push(...read.problems):opened.set(name,read)}return{opened,
problems}}function withoutMetrics(problems){return{...NOTHING,problems}}function tooLarge({path,text}){let size=`${(text.
length/1024/1024).toFixed(1)} million characters`;return{at:{file:path,line:1,column:1},message:`the report has ${size};\
 at most ${MAX_REPORT_CHARACTERS/1024/1024} are read`,help:"write the numbers that matter into a report of their own; cu\
rves need no 10,000 points"}}function finished(evaluation,file){let wanted=file.manifest.metrics?.primary,{metrics}=evaluation;
if(evaluation.problems.length>0)return{...evaluation,metrics:[],details:_1_.pH};if(wanted!==void 0&&!metrics.some(({name})=>name===
wanted)){let help=`the metrics are ${metrics.slice(0,10).map(({name})=>name).join(", ")}${metrics.length>10?", …":""}`,
problem={at:file.locate(["metrics","primary"]),message:"`primary` names no metric of this report",help};return{...evaluation,
metrics:[],details:_1_.pH,problems:[problem]}}let primary=wanted??(metrics.find(({isDeclared,goal})=>isDeclared||goal!==
void 0)??metrics.find(({name})=>!(0,_2_.rU)(name))??metrics[0])?.name;return{...evaluation,metrics:metrics.map(metric=>({
...metric,isPrimary:metric.name===primary}))}}}),1183:((_m_,_e_,_r_)=>{_r_.d(_e_,{t:()=>readImageName});var _8_=_r_(1397),
ECR_HOST=/^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z]{2,4}(?:-[a-z]+)+-\d+)\.([a-z0-9.-]+)$/;function readImageName(image){let[
reference="",digest]=image.split("@",2),[,name=reference,tag]=/^(.*?)(?::([^:/]*))?$/.exec(reference)??[],[,registry,repository=""]=/^((?:[^/]*[.:][^/]*|localhost))\/(.*)$/.
exec(name)??[],ecr=ecrOf(registry,repository);return{name,...registry!==void 0&&{registry},...tag!==void 0&&tag!==""&&{tag},
...digest!==void 0&&{digest},...ecr!==void 0&&{ecr}}}function ecrOf(registry,repository){let[,account,region,suffix]=ECR_HOST.
exec(registry??"")??[];if(!(account===void 0||region===void 0||suffix===void 0||!(0,_8_.kg)(suffix)))return{account,region,
repository,suffix,isOfPartition:(0,_8_.Jn)(region).includes(suffix)}}}),6316:((_m_,_e_,_r_)=>{_r_.d(_e_,{I:()=>imagesOf,
y:()=>imageProblems});var _9_=_r_(1183),_10_=_r_(1397),_11_=_r_(839),_12_=_r_(2169);function imagesOf({containers,additional_specifications=[]}){
return[{of:containers,at:["containers"]},...additional_specifications.map((specification,index)=>({of:specification.containers,
at:["additional_specifications",index,"containers"]}))].flatMap(({of,at})=>of.flatMap(({image},index)=>image===void 0?[]:
[{image,at:[...at,index,"image"]}]))}function imageProblems({manifest,locate},region){return imagesOf(manifest).flatMap(
({image,at})=>{let wrong=whatIsWrong(image,region);return wrong===void 0?[]:[{at:locate(at),message:`${(0,_11_.j)(at)}: ${wrong.
message}`,help:wrong.help}]})}function whatIsWrong(image,region){let{name,registry="",tag,digest,ecr}=(0,_9_.t)(image),said=JSON.
stringify((0,_12_.dh)(image,120));if(tag===void 0&&digest===void 0)return{message:`${said} has neither a tag nor a diges\
t, so that nothing says which of its images is meant`,help:`write \`${(0,_12_.dh)(name,120)}:TAG\`, or better \`${(0,_12_.
dh)(name,120)}@sha256:\` and 64 hexadecimal digits`};if(ecr===void 0)return;let[suffix=""]=(0,_10_.Jn)(ecr.region);if(!ecr.
isOfPartition){let host=`${registry.slice(0,-ecr.suffix.length)}${suffix}`;return{message:`${said} ends its host with \`${ecr.
suffix}\`, and registries of ${ecr.region} end with \`${suffix}\``,help:`write the host as \`${host}\``}}if(!(region===void 0||
ecr.region===region))return{message:`${said} is in ${ecr.region}, and the version is registered in ${region}: SageMaker \
pulls images from the Region of the endpoint alone`,help:`push it to ${region} (ECR can replicate it), or give the Regio\
n of the image as \`aws-region\``}}}),4268:((_m_,_e_,_r_)=>{_r_.d(_e_,{PX:()=>readManifests,RH:()=>candidateOf,cy:()=>openListNotices,
eq:()=>servedProblems,gw:()=>checkFiles,wB:()=>unknownInVariants,xt:()=>readManifestFiles});var _13_=_r_(9352),_14_=_r_(
8375),_15_=_r_(6695),_16_=_r_(1430),_17_=_r_(6316),_18_=_r_(4421),_19_=_r_(6450),_20_=_r_(839),_21_=_r_(4813),_22_=_r_(664),
_23_=_r_(8679),_24_=_r_(478),_25_=_r_(4139),_26_=_r_(8469),_27_=_r_(7073),_28_=_r_(5558),_29_=_r_(5715),_30_=_r_(3694);function readManifests(of){
let{files,set=""}=of,paths=files.map(file=>file.path),{overrides,findings}=(0,_13_.R)(set,paths),readings=files.map(file=>{
let ours=overrides.filter(override=>override.file===file.path);return readManifest(file,ours)}),readable=readings.flatMap(
reading=>reading.kind==="unreadable"?[]:[reading]),shared=sharedGroupFindings(readable),problems=[...readings.flatMap(reading=>(0,_26_.
ek)([...reading.findings,...shared.get(reading)??[]])),...(0,_26_.ek)(findings)],alone=(findings.length>0?[]:readable.filter(
reading=>reading.kind==="checked")).filter(reading=>!shared.has(reading));return{manifests:alone.flatMap(({content,...reading})=>content.
kind==="version"?[fileOf(reading,content.manifest)]:[]),packages:alone.flatMap(({content,...reading})=>content.kind==="p\
ackage"?[fileOf(reading,content.manifest)]:[]),problems}}function readManifest({path,text},overrides){let parsed=(0,_25_.
q)((0,_28_.vz)({file:path,text}));if(parsed.tree===void 0)return{kind:"unreadable",findings:parsed.findings};let{tree,findings:setFindings}=(0,_13_.
T)((0,_14_.Y9)(parsed.tree,_15_.rc),overrides),{manifest:content,findings:checkFindings}=(0,_14_.z6)(tree),findings=[...parsed.
findings,...setFindings,...withoutTwice(checkFindings,parsed.findings)];return content===void 0||findings.length>0?{kind:"\
faulty",path,tree,findings}:{kind:"checked",path,tree,content,overrides,findings}}function fileOf({path,tree,overrides},manifest){
return{path,manifest,locate:steps=>(0,_28_.df)((0,_27_.$t)(tree,steps)),overrides:overrides.map(({name,value})=>({path:name,
value}))}}function withoutTwice(findings,said){let starts=new Set(said.map(({place})=>place.start));return findings.filter(
({place})=>place.source.isSet||!starts.has(place.start))}function sharedGroupFindings(readings){let first=new Map,findings=new Map;
for(let reading of readings)for(let key of["group","name"]){let named=(0,_27_.GG)(reading.tree,key);if(named?.kind!=="sc\
alar"||typeof named.value!="string")continue;let other=first.get(`${key} ${named.value}`);if(other===void 0)first.set(`${key}\
 ${named.value}`,reading);else{let message=`${key}: ${JSON.stringify(named.value)} is the ${key} of ${other.path} too`;findings.
set(reading,[(0,_26_.F9)(named,message,`in one run each ${key} has one manifest`)])}}return findings}function openListNotices({
manifest,locate}){return wordsOf(manifest).flatMap(({at,word,known})=>{let unknown=word===void 0?void 0:unknownWord(word,
known);if(unknown===void 0)return[];let{message,help}=unknown;return[{at:locate(at),message:`${(0,_20_.j)(at)}: ${message}`,
...help!==void 0&&{help}}]})}function unknownInVariants(variants){return variants.flatMap(variant=>ofVariant(variant,[]).
flatMap(({word,known})=>{let unknown=word===void 0?void 0:unknownWord(word,known);return unknown===void 0?[]:[`${unknown.
message}${unknown.help===void 0?"":`; ${unknown.help}`}`]}))}function wordsOf(manifest){let{additional_specifications=[],
validation,deploy}=manifest,sections=[{section:deploy,at:["deploy"]},...Object.entries(deploy?.environments??{}).map(([name,
section])=>({section,at:["deploy","environments",name]}))];return[...ofLists(manifest,[]),...additional_specifications.flatMap(
(one,index)=>ofLists(one,["additional_specifications",index])),{at:["validation","instance_type"],word:validation?.instance_type,
known:_19_.x_},...sections.flatMap(({section,at})=>["variants","shadow_variants"].flatMap(key=>(section?.[key]??[]).flatMap(
(variant,index)=>ofVariant(variant,[...at,key,index]))))]}function ofLists({realtime_instance_types,transform_instance_types},at){
let each=(key,words,known)=>(words??[]).map((word,index)=>({at:[...at,key,index],word,known}));return[...each("realtime_\
instance_types",realtime_instance_types,_19_.q4),...each("transform_instance_types",transform_instance_types,_19_.x_)]}function ofVariant({
instance_type,ami},at){return[{at:[...at,"instance_type"],word:instance_type,known:_19_.q4},{at:[...at,"ami"],word:ami,known:_19_.
nM}]}function unknownWord(word,known){if(known.includes(word))return;let message=`"${word}" is not known to this release\
 (${_19_.x2}) and is sent as it is`;if([..._19_.q4,..._19_.x_].some(type=>type===word))return{message,help:`SageMaker of\
fered it for ${known===_19_.x_?"endpoints":"batch transform"} only`};let meant=(0,_18_.zZ)(word,known);return{message,help:meant===
void 0?void 0:`did you mean \`${meant}\`?`}}function servedProblems(file,region){return[...(0,_17_.y)(file,region),...ignoredGuardrails(
file)]}function ignoredGuardrails({manifest:{containers,deploy},locate}){if(deploy===void 0)return[];let facts=containers.
map(({model_data_source,product_id})=>({hasModelDataSource:model_data_source!==void 0,isOfMarketplace:product_id!==void 0}));
return(0,_14_.d6)(deploy,deployment=>(0,_14_.Im)(deployment,facts)).map(({path,message,help})=>({at:locate(path),message:`${(0,_20_.
j)(path)}: ${message}`,...help!==void 0&&{help}}))}var MAX_TOGETHER=50*1024*1024;function reportReader(workspace){let together=0,
bytes=(0,_16_.G)(path=>path,async path=>{let bytes2=await(0,_22_.io)({workspace,path,maxBytes:5242880});if(together+=bytes2.
length,together<=MAX_TOGETHER)return bytes2;throw new _30_.lZ("invalid-input",`${path} is one too many: together the rep\
orts of a run have at most ${MAX_TOGETHER} bytes`)});return{bytes,text:async path=>(0,_22_.D4)(await bytes(path),path)}}
var MAX_MANIFEST_BYTES=64*1024;async function checkFiles(of){let{workspace,patterns,set,needsPlace,region}=of,{manifests,
packages,problems}=await readManifestFiles({workspace,patterns,set}),reader=reportReader(workspace),read=await Promise.all(
manifests.map(file=>candidateOf(file,workspace,reader)));return{candidates:read.map(({candidate})=>candidate),packages,problems:[
...problems,...manifests.flatMap(file=>servedProblems(file,region)),...needsPlace?manifests.flatMap(_23_.JN):[],...read.
flatMap(one=>one.problems)],notices:[...manifests.flatMap(openListNotices),...read.flatMap(one=>one.notices)]}}async function readManifestFiles(of){
let{workspace,patterns,set}=of,files=await readAll((0,_22_.lY)(workspace,patterns),workspace);return readManifests({files,
...set.trim()===""?{}:{set}})}async function readAll(paths,workspace){let complaints=[],files=await Promise.all(paths.map(
path=>(0,_22_.TA)({workspace,path,maxBytes:MAX_MANIFEST_BYTES}).catch(error=>{if(!(error instanceof _30_.lZ))throw error;
complaints.push(error)})));if(complaints.length===0)return files.filter(file=>file!==void 0);throw new _30_.lZ("invalid-\
input",complaints.map(({message})=>`manifest: ${message}`).join(`
`),{hint:"Is there an actions/checkout step before this one? Paths are relative to the root of the workspace."})}async function candidateOf(file,workspace,reader=reportReader(
workspace)){let[evaluated,named,card]=await Promise.all([(0,_21_._3)(file,reader),(0,_21_.Mk)(file,reader),(0,_21_.hX)(file,
workspace)]),told=await(0,_21_.JQ)(named.files,evaluated.metrics),details=(0,_24_.Zh)(evaluated.details,told.details);return{
candidate:{file,metrics:evaluated.metrics,loosenedGates:[],...(0,_29_.s)({report:evaluated.report,metricReports:evaluated.
metricReports,shape:evaluated.shape}),...(0,_24_.Bv)(details)?{}:{details},...(0,_29_.s)({card:card.card}),...named.files.
length===0?{}:{files:named.files}},problems:[...evaluated.problems,...named.problems,...told.problems,...card.problems],
notices:[...evaluated.notices,...told.notices,...(0,_21_.HN)(file,named.files)]}}}),1397:((_m_,_e_,_r_)=>{_r_.d(_e_,{Jn:()=>hostSuffixesOf,
iQ:()=>partitionOf,kg:()=>isHostSuffix});var OTHERS=[{name:"aws-cn",regions:/^cn-/,suffixes:["amazonaws.com.cn","on.amaz\
onwebservices.com.cn"]},{name:"aws-us-gov",regions:/^us-gov-/,suffixes:["amazonaws.com","on.aws"]},{name:"aws-eusc",regions:/^eusc-/,
suffixes:["amazonaws.eu","on.amazonwebservices.eu"]},{name:"aws-iso",regions:/^us-iso-/,suffixes:["c2s.ic.gov"]},{name:"\
aws-iso-b",regions:/^us-isob-/,suffixes:["sc2s.sgov.gov"]},{name:"aws-iso-e",regions:/^eu-isoe-/,suffixes:["cloud.adc-e.\
uk"]},{name:"aws-iso-f",regions:/^us-isof-/,suffixes:["csp.hci.ic.gov"]}],COMMERCIAL={name:"aws",regions:/^/,suffixes:["\
amazonaws.com","on.aws"]};function partitionOf(region){return ofRegion(region).name}function hostSuffixesOf(region){return ofRegion(
region).suffixes}function isHostSuffix(suffix){return[...OTHERS,COMMERCIAL].some(({suffixes})=>suffixes.includes(suffix))}
function ofRegion(region){return OTHERS.find(({regions})=>regions.test(region))??COMMERCIAL}}),9352:((_m_,_e_,_r_)=>{_r_.
d(_e_,{R:()=>readSet,T:()=>layOver});var _31_=_r_(8375),_32_=_r_(6695),_33_=_r_(4421),_34_=_r_(6450),_35_=_r_(839),_36_=_r_(
4139),_37_=_r_(8469),_38_=_r_(7073),_39_=_r_(5558),_40_=_r_(2169),_41_=_r_(9702);function typedValue(override,shape){let{
value,valuePlace:place}=override;switch(kindOf(shape,value)){case"text":return{tree:{kind:"scalar",value,...place}};case"\
literal":{let literal=(0,_41_.U4)(value);return typeof literal=="number"||typeof literal=="boolean"?{tree:{kind:"scalar",
value:literal,...place}}:refusal(override,(0,_33_.fX)(shape,"allowed")??"a number")}case"json":{if((0,_41_.U4)(value)===
void 0)return refusal(override,`JSON text of ${(0,_33_.fX)(shape,"allowed")??"a mapping or list"}`);let{tree,findings}=(0,_36_.
g)(place.source,{start:place.start,end:place.end}),first=findings[0];return first!==void 0?{finding:first}:tree===void 0?
refusal(override,"JSON text"):{tree}}}}function kindOf(shape,value){if(shape instanceof _34_.fZ&&!(shape instanceof _34_.
jv)){let literal=(0,_41_.U4)(value);return shape.options.some(option=>option instanceof _34_.rS&&typeof literal=="number"||
option instanceof _34_.WF&&typeof literal=="boolean")?"literal":typeof literal=="object"&&shape.options.some(option=>option instanceof
_34_.bv)?"json":"text"}return(0,_33_.fX)(shape,"shortFor")!==void 0&&!/^\s*\{/.test(value)?"text":shape instanceof _34_.
jv||shape instanceof _34_.bv||shape instanceof _34_.b8||shape instanceof _34_.n?"json":shape instanceof _34_.rS||shape instanceof
_34_.WF||shape instanceof _34_.DN&&typeof shape.value!="string"?"literal":"text"}function refusal({name,value,valuePlace},allowed){
let given=JSON.stringify((0,_40_.dh)(value));return{finding:(0,_37_.F9)(valuePlace,`${name}: ${given} is not ${allowed}`)}}
function layOver(tree,overrides){let findings=[],laid=tree;for(let override of overrides){let value=givenValue(override,
laid),next="finding"in value?value:put(laid,override,0,value.tree);"finding"in next?findings.push(next.finding):laid=next.
tree}return{tree:laid,findings}}function givenValue(override,laid){let place=override.stepPlaces.at(-1)??override.valuePlace;
if(touchesGates(override)){let message=`\`set\` cannot change \`${override.name}\`: gates, and what they measure, are cha\
nged in the manifest, where reviewers see it`;return{finding:(0,_37_.F9)(place,message)}}let reserved=override.path.find(
step=>_38_.a1.includes(step));if(reserved!==void 0)return{finding:(0,_37_.F9)(place,`the key \`${reserved}\` is reserved`)};
let known=override.path.findIndex((_,index)=>(0,_33_.ln)(_32_.rc,override.path.slice(0,index+1),laid)===void 0);if(known!==
-1)return{finding:unknownPath(override,known)};let shape=(0,_33_.ln)(_32_.rc,override.path,laid),value=typedValue(override,
shape);return"finding"in value||shape===void 0?value:{tree:(0,_31_.Y9)(value.tree,shape)}}function touchesGates({path}){
let[first,second,,member]=path;return first!=="metrics"?!1:second===void 0||second==="baseline"?!0:second==="values"&&(member===
void 0||GATE_KEYS.includes(member))}var GATE_KEYS=["gate","path","report","goal"];function unknownPath({path,stepPlaces,
valuePlace,name},index){let place=stepPlaces[index]??valuePlace,parent=path.slice(0,index),step=path[index];return typeof step!=
"string"?(0,_37_.F9)(place,`${name}: ${ownerOf(parent)} is not a list`):(0,_33_.nh)({place,path:parent,key:step,kind:_31_.
e0})}function put(tree,override,depth,value){let step=override.path[depth];if(step===void 0)return{tree:value};let place=override.
stepPlaces[depth]??override.valuePlace,owner=ownerOf(override.path.slice(0,depth)),isAbsent=tree===void 0||tree.kind==="\
scalar"&&tree.value===null;if(typeof step=="number"){let list=isAbsent?{kind:"list",items:[],...place}:tree;if(list.kind!==
"list")return{finding:(0,_37_.F9)(place,`${owner} is not a list in the manifest`)};if(step>list.items.length){let message=`${owner}\
 has ${list.items.length} ${list.items.length===1?"item":"items"}, so the index is at most ${list.items.length}`;return{
finding:(0,_37_.F9)(place,message)}}let next2=put(list.items[step],override,depth+1,value);return"finding"in next2?next2:
{tree:{...list,items:[...list.items.slice(0,step),next2.tree,...list.items.slice(step+1)]}}}let map=isAbsent?{kind:"map",
entries:new Map,...place}:tree;if(map.kind!=="map")return{finding:(0,_37_.F9)(place,`${owner} is not a mapping in the ma\
nifest`)};let entry=map.entries.get(step),next=put(entry?.value,override,depth+1,value);if("finding"in next)return next;
let keyPlace=depth===override.path.length-1||entry===void 0?place:entry.keyPlace;return{tree:{...map,entries:new Map([...map.
entries,[step,{keyPlace,value:next.tree}]])}}}function ownerOf(path){return path.length===0?"the manifest":`\`${(0,_35_.
j)(path)}\``}function readSet(text,files){let source=(0,_39_.vz)({file:"set",text,isSet:!0}),overrides=[],findings=[];return source.
lineStarts.forEach((start,index)=>{let end=(source.lineStarts[index+1]??text.length+1)-1,line=text.slice(start,end).replace(
/\r$/,""),content=line.trimStart();if(content===""||content.startsWith("#"))return;let reading=readLine({source,line,start,
from:line.length-content.length,files}),finding="finding"in reading?reading.finding:clash(reading.override,overrides);finding!==
void 0?findings.push(finding):"override"in reading&&overrides.push(reading.override)}),{overrides,findings}}function readLine(of){
let{source,line,start,from,files}=of,place=(first,last)=>({source,start:start+first,end:start+last}),refuse=(at,message,help)=>({
finding:(0,_37_.F9)(at,message,help)}),named=files.filter(file2=>line.startsWith(`${file2}:`,from)).sort((a,b)=>b.length-
a.length)[0],file=named??(files.length===1&&!/^[^=[]*\.ya?ml:/.test(line.slice(from))?files[0]:void 0);if(file===void 0)
return refuse(place(from,line.length),"this line names no manifest of this run",`write \`FILE:path=value\`, with FILE one \
of ${files.slice(0,5).join(", ")}`);let pathStart=named===void 0?from:from+named.length+1,rest=line.slice(pathStart),reading=(0,_35_.
G)(rest);if("failedAt"in reading){let at=pathStart+reading.failedAt;return refuse(place(at,at+1),"from here on this is n\
o path of a manifest",'write it as `containers[0].image=VALUE`, other keys as `environment["A.B"]=VALUE`')}let pathLength=reading.
ends.at(-1)??0,equals=/^[ \t]*=/.exec(rest.slice(pathLength));if(equals===null)return refuse(place(pathStart,line.length),
"there is no `=` after the path","write it as `path=value`");let valueStart=pathStart+pathLength+equals[0].length;return{
override:{file,path:reading.path,name:(0,_35_.j)(reading.path),value:line.slice(valueStart),stepPlaces:reading.ends.map(
end=>place(pathStart,pathStart+end)),valuePlace:place(valueStart,line.length)}}}function clash(override,earlier){let place=override.
stepPlaces.at(-1)??override.valuePlace;for(let other of earlier){if(other.file!==override.file||!override.path.every((step,at)=>other.
path[at]===step))continue;let message=other.path.length===override.path.length?`\`${override.name}\` is set a second time`:
`\`${override.name}\` would undo \`${other.name}\`, which is set before`;return(0,_37_.F9)(place,message,`the first is i\
n line ${(0,_39_.df)(other.valuePlace).line}`)}}}),4813:((_m_,_e_,_r_)=>{_r_.d(_e_,{HN:()=>lineEndNotices,JQ:()=>readNamedReports,
Mk:()=>readNamed,_3:()=>evaluate,hX:()=>readCard});var _42_=_r_(664),_43_=_r_(8679),_44_=_r_(3381),_45_=_r_(478),_46_=_r_(
5558),_47_=_r_(9702),_48_=_r_(5715),_49_=_r_(3694),_50_=_r_(3916),_51_=_r_.n(_50_),MAX_CARD_BYTES=256*1024,NOTHING={metrics:[],
problems:[],notices:[],details:_45_.pH};async function evaluate(file,reader){let name=file.manifest.metrics?.report;if(name===
void 0)return NOTHING;let[main,others]=await Promise.all([(0,_46_.Qh)(name)?NOT_HERE:readText(file,{name,at:["metrics","\
report"]},reader),readOwnReports(file,reader)]),metricReports=new Map(others.flatMap(({name:name2,report})=>report===void 0?
[]:[[name2,report]])),problems=[main,...others].flatMap(({problem})=>problem??[]),read={...(0,_48_.s)({report:main.report}),
...metricReports.size>0&&{metricReports}};return problems.length>0||main.report===void 0||(0,_43_.LT)(file.manifest)?{...NOTHING,
...read,problems}:{...(0,_44_.Lu)({report:main.report,file,others:metricReports}),...read}}function readOwnReports(file,reader){
let values=Object.entries(file.manifest.metrics?.values??{}),local=(0,_43_._F)(file.manifest).filter(name=>!(0,_46_.Qh)(
name));return Promise.all(local.map(async name=>{let metric=values.find(([,{report}])=>report===name)?.[0]??"";return{name,
...await readText(file,{name,at:["metrics","values",metric,"report"]},reader)}}))}var NOT_HERE={};async function readText(file,{
name,at},reader){let path=(0,_42_.ej)(file.path,name);try{return{report:{path,text:await reader.text(path)}}}catch(error){
return{problem:problemOf(file,at,error)}}}async function readNamed(file,reader){let{metrics}=file.manifest,own=metrics===
void 0?[]:[{at:["metrics","report"],name:metrics.report}],others=(0,_43_.hK)(file.manifest).map(({at,report})=>({at,name:report.
file})),read=await Promise.all([...own,...others].filter(({name})=>!(0,_46_.Qh)(name)).map(async({at,name})=>{let path=(0,_42_.
ej)(file.path,name);try{return{file:{at,path,bytes:await reader.bytes(path)}}}catch(error){return{problem:problemOf(file,
at,error)}}}));return{files:read.flatMap(one=>one.file===void 0?[]:[one.file]),problems:read.slice(own.filter(({name})=>!(0,_46_.
Qh)(name)).length).flatMap(one=>one.problem??[])}}async function readNamedReports(files,metrics){let texts=files.flatMap(
({at,path,bytes})=>{let text=at[0]==="metrics"?void 0:textOf(bytes,path);return text===void 0?[]:[{at,path,text}]});if(texts.
length===0)return{details:_45_.pH,problems:[],notices:[]};let{readReports}=await _r_.e(1406).then(_r_.bind(_r_,1406));return readReports(
{files:texts,metrics})}function lineEndNotices(file,files){return files.filter(({at,path,bytes})=>at[0]!=="metrics"&&textOf(
bytes,path)?.includes(`\r
`)).map(({at,path})=>({at:file.locate(at),message:`${path} has Windows line ends (CRLF), and a version is known by the b\
ytes of this file: checked out with other line ends, the same commit is another candidate`,help:"add `*.json text eol=lf\
` to .gitattributes, so that every checkout has the same bytes"}))}function textOf(bytes,path){try{return(0,_42_.D4)(bytes,
path)}catch{return}}async function readCard(file,workspace){let{file:name,...sections}=file.manifest.model_card??{};if(name===
void 0)return{problems:[],...Object.keys(sections).length===0?{}:{card:sections}};let at=["model_card","file"];try{let text=await(0,_42_.
TA)({workspace,path:(0,_42_.ej)(file.path,name),maxBytes:MAX_CARD_BYTES}),{readModelCard}=await _r_.e(3165).then(_r_.bind(
_r_,3165));return readModelCard(text)}catch(error){return{problems:[problemOf(file,at,error)]}}}function problemOf(file,at,error){
if(!(error instanceof _49_.lZ))throw error;return{at:file.locate(at),message:`${at.at(-1)==="file"?"the card":"the repor\
t"} ${error.message}`,...helpFor(file,at,error)}}function helpFor(file,at,error){let folder=(0,_50_.dirname)(file.path),
named=namedAt(file,at);return folder!=="."&&named?.startsWith(`${folder}/`)?{help:`paths are relative to the manifest: w\
rite \`${named.slice(folder.length+1)}\``}:error.hint===void 0?{}:{help:error.hint}}function namedAt({manifest},at){let value=at.
reduce((inner,key)=>(0,_47_.$r)(inner,String(key)),manifest);if(typeof value=="string")return value;let name=(0,_47_.$r)(
value,"file");return typeof name=="string"?name:void 0}})};
