"use strict";exports.id=5428;exports.ids=[5428];exports.modules={5428:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{checkPackagesOffline:()=>checkPackagesOffline});var _0_=__webpack_require__(6662);
var _1_=__webpack_require__(1020);var _2_=__webpack_require__(5425);var _3_=__webpack_require__(9005);var _4_=__webpack_require__(
7295);var _5_=__webpack_require__(1326);function checkPackagesOffline({candidates,because,region}){return candidates.map(
candidate=>({...(0,_0_.X)({candidate,settings:{region}}),outcome:{kind:"offline",because}}))}}),1020:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$:()=>comparedCandidate});var _6_=__webpack_require__(5425);var _7_=__webpack_require__(
9005);function compareMetrics({metrics,baseline,history}){let paired=baseline.kind==="version"?(0,_6_.GX)(metrics,baseline):
void 0,beside=baseline.kind==="version"&&paired!==void 0?{...baseline,metrics:paired.metrics}:baseline,earlier=history.map(
({version,recorded})=>({version,metrics:(0,_6_.GX)(metrics,recorded).metrics}));return{diffs:metrics.map(metric=>{let before=paired?.
metrics.get(metric.path);return{metric,...before===void 0?{}:{baseline:before},...verdictOf(metric,before,baseline),gates:(0,
_7_.y8)(metric,beside),history:earlier.flatMap(({version,metrics:values})=>{let value=values.get(metric.path)?.value;return value===
void 0?[]:[{version,value}]})}}),gone:paired?.gone??[]}}function verdictOf(metric,before,baseline){if(before===void 0)return{
verdict:baseline.kind==="first"||baseline.kind==="version"&&baseline.unread===void 0?"new":"not-comparable"};if(!Number.
isFinite(metric.value))return{verdict:"gone"};if(!Number.isFinite(before.value))return{verdict:"not-comparable"};let change=(0,
_7_.Ro)((0,_7_.Re)((0,_7_._)(metric.value),(0,_7_._)(before.value))),percent=change/Math.abs(before.value)*100;return{verdict:wordFor(
change,metric,before),...Number.isFinite(change)?{change}:{},...before.value!==0&&Number.isFinite(percent)?{changeInPercent:percent}:
{}}}function wordFor(change,metric,before){if(Math.abs(change)<=(metric.tolerance??0))return"same";if(isWithinNoise(change,
metric,before))return"within-noise";if(metric.goal===void 0)return"changed";switch(metric.goal){case"minimize":return change<
0?"better":"worse";case"maximize":return change>0?"better":"worse"}}function isWithinNoise(change,one,other){return one.
standardDeviation===void 0||other.standardDeviation===void 0?false:Math.abs(change)<=Math.hypot(one.standardDeviation,other.
standardDeviation)}function comparedCandidate({metrics,loosenedGates,shape,details},seen){let{baseline,history,identity,
skippedBecause}=seen,judged=gate=>gate.outcome==="skipped"&&skippedBecause!==void 0?{...gate,reason:skippedBecause}:gate,
compared=compareMetrics({metrics,baseline,history}),diffs=compared.diffs.map(diff=>({...diff,gates:diff.gates.map(judged)}));
return{diffs,...compared.gone.length>0&&{gone:compared.gone},gates:diffs.flatMap(({gates})=>gates),loosenedGates,...shape!==
void 0&&{shape},...details!==void 0&&{details},specificationDigest:digestText(identity?.specification),candidateDigest:digestText(
identity?.content)}}function digestText(digest){return digest===void 0?"":`sha256:${digest.toString("hex")}`}}),6662:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{X:()=>comparedResult});var _8_=__webpack_require__(1020);function comparedResult({
candidate,settings,draft}){let{file}=candidate,card=draft?.request.ModelCard,publicData=publicDataOf(candidate);return{file,
name:file.manifest.name,region:settings.region,checks:[],...(0,_8_.$)(candidate,{baseline:{kind:"first",hasUnapproved:false},
history:[],identity:draft?.identity,skippedBecause:NO_BASELINE}),...publicData!==void 0&&{publicData},...card?.ModelCardContent!==
void 0&&{card:{content:card.ModelCardContent,status:card.ModelCardStatus??""}}}}var NO_BASELINE="needs a baseline, and a\
 package has none: it is no version of a group";function publicDataOf({file}){let{validation}=file.manifest;return validation&&
{uri:validation.input,at:file.locate(["validation","input"])}}}),5425:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{CV:()=>byShownName,EU:()=>shortName,GX:()=>pairMetrics});var _9_=__webpack_require__(
7295);function pairMetrics(metrics,recorded){let{metrics:byPath,named=new Map}=recorded,found=new Map;for(let{path}of metrics){
let value=byPath.get(path);value!==void 0&&found.set(path,value)}let meant=namesOf(metrics);for(let[name,value]of named){
let[path,...others]=meant.get(name)??[];path!==void 0&&others.length===0&&!found.has(path)&&found.set(path,value)}let paths=new Set(
metrics.map(({path})=>path)),gone=[...[...byPath].filter(([path])=>!paths.has(path)),...[...named].filter(([name])=>!meant.
has(name)&&!byPath.has(name))].filter(([path])=>!(0,_9_.rU)(path)).map(([path,value])=>({name:shortName(path),path,value}));
return{metrics:found,gone}}function namesOf(metrics){let meant=new Map;for(let{name,path}of metrics)for(let word of new Set(
[name,path,shortName(path)])){let paths=meant.get(word)??[];paths.includes(path)||meant.set(word,[...paths,path])}return meant}
function shortName(path){let only=/^"(?:[^"\\]|\\.)*"$/.test(path)?(0,_9_._n)(path):void 0;if(only!==void 0)return only;
let section=[..._9_.bP.keys()].find(key=>path.startsWith(`${key}.`));return section===void 0?path:path.slice(section.length+
1)}function byShownName({metrics,named=new Map}){let all=[...metrics,...named],times=new Map;for(let[path]of all)times.set(
shortName(path),(times.get(shortName(path))??0)+1);return new Map(all.map(([path,value])=>[times.get(shortName(path))===
1?shortName(path):path,value]))}})};;
