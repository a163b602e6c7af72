"use strict";exports.id=664;exports.ids=[664];exports.modules={6277:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$:()=>comparedCandidate});var _0_=__webpack_require__(1066);function compareMetrics({
metrics,baseline,history}){return metrics.map(metric=>{let before=baseline.kind==="version"?baseline.metrics.get(metric.
name):void 0;return{metric,...before===void 0?{}:{baseline:before},...verdictOf(metric,before,baseline),gates:(0,_0_.y8)(
metric,baseline),history:history.get(metric.name)??[]}})}function verdictOf(metric,before,baseline){if(before===void 0)return{
verdict:baseline.kind==="version"||baseline.kind==="first"?"new":"not-comparable"};if(!Number.isFinite(metric.value)||!Number.
isFinite(before.value))return{verdict:"not-comparable"};let change=(0,_0_.Ro)((0,_0_.Re)((0,_0_._)(metric.value),(0,_0_.
_)(before.value))),percent=change/Math.abs(before.value)*100;return{verdict:wordFor(change,metric,before),...Number.isFinite(
change)?{change}:{},...before.value!==0&&Number.isFinite(percent)?{changeInPercent:percent}:{}}}function wordFor(change,metric,before){
if(Math.abs(change)<=(metric.tolerance??0))return"same";if(isWithinNoise(change,metric,before))return"within-noise";if(metric.
goal===void 0)return"changed";switch(metric.goal){case"minimize":return change<0?"better":"worse";case"maximize":return change>
0?"better":"worse"}}function isWithinNoise(change,one,other){return one.standardDeviation===void 0||other.standardDeviation===
void 0?false:Math.abs(change)<=Math.hypot(one.standardDeviation,other.standardDeviation)}function comparedCandidate({metrics,
loosenedGates,shape,details},seen){let{baseline,history,identity,skippedBecause}=seen,judged=gate=>gate.outcome==="skipp\
ed"&&skippedBecause!==void 0?{...gate,reason:skippedBecause}:gate,diffs=compareMetrics({metrics,baseline,history}).map(diff=>({
...diff,gates:diff.gates.map(judged)}));return{diffs,gates:diffs.flatMap(({gates})=>gates),loosenedGates,...shape!==void 0&&
{shape},...details!==void 0&&{details},specificationDigest:digestText(identity?.specification),candidateDigest:digestText(
identity?.content)}}function digestText(digest){return digest===void 0?"":`sha256:${digest.toString("hex")}`}}),9585:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{X:()=>comparedResult});var _1_=__webpack_require__(6277);function comparedResult({
candidate,settings,draft}){let{file}=candidate,card=draft?.request.ModelCard,publicData=publicDataOf(candidate);return{file,
name:file.manifest.name,region:settings.region,checks:[],...(0,_1_.$)(candidate,{baseline:{kind:"first",hasUnapproved:false},
history:new Map,identity:draft?.identity,skippedBecause:NO_BASELINE}),...publicData!==void 0&&{publicData},...card?.ModelCardContent!==
void 0&&{card:{content:card.ModelCardContent,status:card.ModelCardStatus??""}}}}var NO_BASELINE="needs a baseline, and a\
 package has none: it is no version of a group";function publicDataOf({file}){let{validation}=file.manifest;return validation&&
{uri:validation.input,at:file.locate(["validation","input"])}}}),664:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{checkPackagesOffline:()=>checkPackagesOffline});var _2_=__webpack_require__(9585);
var _3_=__webpack_require__(6277);var _4_=__webpack_require__(1066);var _5_=__webpack_require__(1326);function checkPackagesOffline({
candidates,because,region}){return candidates.map(candidate=>({...(0,_2_.X)({candidate,settings:{region}}),outcome:{kind:"\
offline",because}}))}})};;
