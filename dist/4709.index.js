"use strict";exports.id=4709,exports.ids=[4709],exports.modules={7755:((_m_,_e_,_r_)=>{_r_.d(_e_,{k:()=>closest,q:()=>normal});function closest(given,candidates){
let wanted=normal(given);if(wanted.length===0||wanted.length>64)return;let best,bestDistance=Math.max(1,Math.floor(wanted.
length/3))+1;for(let candidate of candidates){if(Math.abs(candidate.length-wanted.length)>=bestDistance)continue;let distance=editDistance(
wanted,normal(candidate));distance<bestDistance&&(best=candidate,bestDistance=distance)}return best}function normal(word){
return word.replace(/([a-z0-9])([A-Z])/g,"$1_$2").replace(/[\s-]+/g,"_").toLowerCase()}function editDistance(from,to){let beforeLast=[],
last=Array.from({length:to.length+1},(_,column)=>column);for(let row=1;row<=from.length;row++){let current=[row];for(let column=1;column<=
to.length;column++){let isSame=from[row-1]===to[column-1],isSwap=row>1&&column>1&&from[row-1]===to[column-2]&&from[row-2]===
to[column-1];current[column]=Math.min(at(current,column-1)+1,at(last,column)+1,at(last,column-1)+(isSame?0:1),isSwap?at(
beforeLast,column-2)+1:Number.POSITIVE_INFINITY)}beforeLast=last,last=current}return at(last,to.length)}function at(row,column){
return row[column]??Number.POSITIVE_INFINITY}}),839:((_m_,_e_,_r_)=>{_r_.d(_e_,{G:()=>readPath,j:()=>formatPath});var BARE_KEY=/^[A-Za-z_][A-Za-z0-9_-]*/;
function formatPath(path){return path.map((step,index)=>typeof step=="number"?`[${step}]`:BARE_KEY.exec(step)?.[0]!==step?
`[${JSON.stringify(step)}]`:index===0?step:`.${step}`).join("")}function readPath(text){let path=[],ends=[],at=0;for(;at<
text.length&&text[at]!=="="&&text[at]!==" "&&text[at]!=="	";){let step=readStep(text.slice(at),path.length===0);if(step===
void 0)return{failedAt:at};path.push(step.value),at+=step.length,ends.push(at)}return path.length===0?{failedAt:0}:{path,
ends}}function readStep(text,isFirst){let index=/^\[(0|[1-9][0-9]{0,5})\]/.exec(text);if(index?.[1]!==void 0)return{value:Number(
index[1]),length:index[0].length};let quoted=/^\[("(?:[^"\\]|\\.)*")\]/.exec(text);if(quoted?.[1]!==void 0)return quotedStep(
quoted[1],quoted[0].length);let dot=isFirst?0:1;if(dot===1&&text[0]!==".")return;let bare=BARE_KEY.exec(text.slice(dot))?.[0];
return bare===void 0?void 0:{value:bare,length:dot+bare.length}}function quotedStep(literal,length){try{let value=JSON.parse(
literal);return typeof value=="string"?{value,length}:void 0}catch{return}}}),3433:((_m_,_e_,_r_)=>{_r_.d(_e_,{$8:()=>_enum,
$B:()=>bare,D:()=>realtimeInstanceType,DN:()=>ZodLiteral,ER:()=>eTag,FK:()=>inferenceAmi,GQ:()=>transformEnvironment,H:()=>cardSections,
H2:()=>samplePayload,HV:()=>last,Hx:()=>dataInputConfig,I:()=>kindOf,IM:()=>contentType,KC:()=>union,KE:()=>s3Object,O8:()=>hubContentArn,
Of:()=>sourceUri,Rh:()=>withoutPrototype,Rp:()=>freeWord,Sl:()=>image,Vo:()=>productId,WF:()=>ZodBoolean,Wh:()=>int,X7:()=>entityName,
XG:()=>readS3Uri,YO:()=>array,Yj:()=>string2,ai:()=>number2,b8:()=>ZodRecord,bv:()=>ZodObject,cA:()=>environment,d9:()=>framework,
e$:()=>modelData,e5:()=>responseType,eS:()=>s3Location,eu:()=>literal,fX:()=>metaOf,fZ:()=>ZodUnion,fd:()=>globalRegistry,
g1:()=>record,h_:()=>description,hj:()=>isNotEmpty,jv:()=>ZodDiscriminatedUnion,ln:()=>shapeAt,me:()=>nullable,n:()=>ZodArray,
nM:()=>INFERENCE_AMIS,nh:()=>unknownKeyFinding,q4:()=>REALTIME_INSTANCE_TYPES,qF:()=>nearestModel,rS:()=>ZodNumber,re:()=>strictObject,
s6:()=>issueFindings,s9:()=>transformInstanceType,uk:()=>cardSchema,x2:()=>INSTANCE_TYPES_FROM,x_:()=>TRANSFORM_INSTANCE_TYPES,
xu:()=>frameworkVersion,yu:()=>metadata,zM:()=>boolean2,zZ:()=>nearestWord});var _0_=_r_(839),_1_=_r_(7755),_2_=_r_(7073),
_3_=_r_(4321),_4_=_r_(362),util_exports={};(0,_4_.VA)(util_exports,{BIGINT_FORMAT_RANGES:()=>BIGINT_FORMAT_RANGES,CONSTANT_CATCH:()=>CONSTANT_CATCH,
Class:()=>Class,NUMBER_FORMAT_RANGES:()=>NUMBER_FORMAT_RANGES,aborted:()=>aborted,allowsEval:()=>allowsEval,assert:()=>assert,
assertEqual:()=>assertEqual,assertIs:()=>assertIs,assertNever:()=>assertNever,assertNotEqual:()=>assertNotEqual,assignProp:()=>assignProp,
attachSchema:()=>attachSchema,base64ToUint8Array:()=>base64ToUint8Array,base64urlToUint8Array:()=>base64urlToUint8Array,
cached:()=>cached,captureStackTrace:()=>captureStackTrace,cleanEnum:()=>cleanEnum,cleanRegex:()=>cleanRegex,clone:()=>clone,
cloneDef:()=>cloneDef,codePointLength:()=>codePointLength,constantCatch:()=>constantCatch,createTransparentProxy:()=>createTransparentProxy,
defineLazy:()=>defineLazy,defineLazyInternal:()=>defineLazyInternal,derived:()=>derived,esc:()=>esc,escapeRegex:()=>escapeRegex,
explicitlyAborted:()=>explicitlyAborted,extend:()=>extend,finalizeIssue:()=>finalizeIssue,floatSafeRemainder:()=>floatSafeRemainder,
getElementAtPath:()=>getElementAtPath,getEnumValues:()=>getEnumValues,getLengthableOrigin:()=>getLengthableOrigin,getParsedType:()=>getParsedType,
getSizableOrigin:()=>getSizableOrigin,hexToUint8Array:()=>hexToUint8Array,hide:()=>hide,installLazyProp:()=>installLazyProp,
isObject:()=>isObject,isPlainObject:()=>isPlainObject,issue:()=>issue,joinValues:()=>joinValues,jsonStringifyReplacer:()=>jsonStringifyReplacer,
members:()=>members,merge:()=>merge,mergeDefs:()=>mergeDefs,normalizeParams:()=>normalizeParams,nullish:()=>nullish,numKeys:()=>numKeys,
objectClone:()=>objectClone,omit:()=>omit,optionalKeys:()=>optionalKeys,own:()=>own,parsedType:()=>parsedType,partial:()=>partial,
pick:()=>pick,prefixIssues:()=>prefixIssues,primitiveTypes:()=>primitiveTypes,promiseAllObject:()=>promiseAllObject,propertyKeyTypes:()=>propertyKeyTypes,
randomString:()=>randomString,rawShape:()=>rawShape,required:()=>required,safeExtend:()=>safeExtend,shallowClone:()=>shallowClone,
sizeCaps:()=>sizeCaps,slugify:()=>slugify,stringifyPrimitive:()=>stringifyPrimitive,toZod:()=>toZod,uint8ArrayToBase64:()=>uint8ArrayToBase64,
uint8ArrayToBase64url:()=>uint8ArrayToBase64url,uint8ArrayToHex:()=>uint8ArrayToHex,unwrapMessage:()=>unwrapMessage});function assertEqual(e){
return e}function assertNotEqual(e){return e}function toZod(){return e=>e}function assertIs(e){}function assertNever(e){
throw new Error("Unexpected value in exhaustive check")}function assert(e){}function getEnumValues(e){let t=Object.values(
e).filter(r=>typeof r=="number");return Object.entries(e).filter(([r,n])=>t.indexOf(+r)===-1).map(([r,n])=>n)}function joinValues(e,t="\
|"){return e.map(r=>stringifyPrimitive(r)).join(t)}function jsonStringifyReplacer(e,t){return typeof t=="bigint"?t.toString():
t}var Cached=class{constructor(e){this._getter=e,this._value=void 0}get value(){let e=this._getter;return e!==void 0&&(this.
_value=e(),this._getter=void 0),this._value}};function cached(e){return new Cached(e)}function nullish(e){return e==null}
function cleanRegex(e){let t=e.startsWith("^")?1:0,r=e.endsWith("$")?e.length-1:e.length;return e.slice(t,r)}function floatSafeRemainder(e,t){
let r=e/t,n=Math.round(r),o=4*Number.EPSILON*Math.max(Math.abs(r),1);return Math.abs(r-n)<o?0:r-n}var EVALUATING=Symbol(
"evaluating");function defineLazy(e,t,r){let n;Object.defineProperty(e,t,{get(){if(n!==EVALUATING)return n===void 0&&(n=
EVALUATING,n=r()),n},set(o){Object.defineProperty(e,t,{value:o})},configurable:!0})}function objectClone(e){return Object.
create(Object.getPrototypeOf(e),Object.getOwnPropertyDescriptors(e))}function assignProp(e,t,r){Object.defineProperty(e,
t,{value:r,writable:!0,enumerable:!0,configurable:!0})}function rawShape(e){let t=Object.getOwnPropertyDescriptor(e,"sha\
pe");return t?.get?t.get.raw:t?.value}function sourceShape(e){return rawShape(e._zod.def)??e._zod.def.shape}function deferProp(e,t,r){
Object.defineProperty(e,t,{get(){let n=r();return assignProp(this,t,n),n},enumerable:!0,configurable:!0})}function putProp(e,t,r){
t in e?assignProp(e,t,r):e[t]=r}function mirrorShape(e,t,r,n){let o=sourceShape(t);for(let i of r){let a=Object.getOwnPropertyDescriptor(
o,i);a.enumerable&&(a.get?deferProp(e,i,()=>{let c=t._zod.def.shape[i];return n?n(c,i):c}):putProp(e,i,n?n(a.value,i):a.
value))}}function mirrorProps(e,t){for(let r of Reflect.ownKeys(t)){let n=Object.getOwnPropertyDescriptor(t,r);n.enumerable&&
(n.get?deferProp(e,r,()=>t[r]):putProp(e,r,n.value))}}function mergeDefs(...e){let t={};for(let r of e){let n=Object.getOwnPropertyDescriptors(
r);Object.assign(t,n)}return Object.defineProperties({},t)}function cloneDef(e){return mergeDefs(e._zod.def)}function getElementAtPath(e,t){
return t?t.reduce((r,n)=>r?.[n],e):e}function promiseAllObject(e){let t=Object.keys(e),r=t.map(n=>e[n]);return Promise.all(
r).then(n=>{let o={};for(let i=0;i<t.length;i++)o[t[i]]=n[i];return o})}function randomString(e=10){let t="abcdefghijklm\
nopqrstuvwxyz",r="";for(let n=0;n<e;n++)r+=t[Math.floor(Math.random()*t.length)];return r}function esc(e){return JSON.stringify(
e)}function slugify(e){return e.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,
"")}var captureStackTrace="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function isObject(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)}var allowsEval=cached(()=>{if(globalConfig.jitless||typeof navigator<"u"&&navigator?.
userAgent?.includes("Cloudflare"))return!1;try{let e=Function;return new e(""),!0}catch{return!1}});function isPlainObject(e){
if(isObject(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let r=t.prototype;return!(isObject(
r)===!1||Object.prototype.hasOwnProperty.call(r,"isPrototypeOf")===!1)}function shallowClone(e){return isPlainObject(e)?
{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}function numKeys(e){let t=0;for(let r in e)
Object.prototype.hasOwnProperty.call(e,r)&&t++;return t}var getParsedType=e=>{let t=typeof e;switch(t){case"undefined":return"\
undefined";case"string":return"string";case"number":return Number.isNaN(e)?"nan":"number";case"boolean":return"boolean";case"\
function":return"function";case"bigint":return"bigint";case"symbol":return"symbol";case"object":return Array.isArray(e)?
"array":e===null?"null":e.then&&typeof e.then=="function"&&e.catch&&typeof e.catch=="function"?"promise":typeof Map<"u"&&
e instanceof Map?"map":typeof Set<"u"&&e instanceof Set?"set":typeof Date<"u"&&e instanceof Date?"date":typeof File<"u"&&
e instanceof File?"file":"object";default:throw new Error(`Unknown data type: ${t}`)}},propertyKeyTypes=new Set(["string",
"number","symbol"]),primitiveTypes=new Set(["string","number","bigint","boolean","symbol","undefined"]);function escapeRegex(e){
return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function clone(e,t,r){let n=new e._zod.constr(t??e._zod.def);return(!t||r?.
parent)&&(n._zod.parent=e),n}function normalizeParams(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};
if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=
t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function createTransparentProxy(e){
let t;return new Proxy({},{get(r,n,o){return t??(t=e()),Reflect.get(t,n,o)},set(r,n,o,i){return t??(t=e()),Reflect.set(t,
n,o,i)},has(r,n){return t??(t=e()),Reflect.has(t,n)},deleteProperty(r,n){return t??(t=e()),Reflect.deleteProperty(t,n)},
ownKeys(r){return t??(t=e()),Reflect.ownKeys(t)},getOwnPropertyDescriptor(r,n){return t??(t=e()),Reflect.getOwnPropertyDescriptor(
t,n)},defineProperty(r,n,o){return t??(t=e()),Reflect.defineProperty(t,n,o)}})}function stringifyPrimitive(e){return typeof e==
"bigint"?e.toString()+"n":typeof e=="string"?`"${e}"`:`${e}`}function optionalKeys(e){return Object.keys(e).filter(t=>e[t].
_zod.optin!==void 0&&e[t]._zod.optout==="optional")}var NUMBER_FORMAT_RANGES={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],
int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.
MAX_VALUE,Number.MAX_VALUE]},BIGINT_FORMAT_RANGES={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],
uint64:[BigInt(0),BigInt("18446744073709551615")]};function pick(e,t){let r=e._zod.def,n=r.checks;if(n&&n.length>0)throw new Error(
".pick() cannot be used on object schemas containing refinements");let o={};return mirrorShape(o,e,maskedKeys(e,t)),clone(
e,mergeDefs(r,{shape:o,checks:[]}))}function maskedKeys(e,t){let r=sourceShape(e),n=[];for(let o of Reflect.ownKeys(t)){
if(!Object.getOwnPropertyDescriptor(r,o)?.enumerable)throw new Error(`Unrecognized key: "${String(o)}"`);t[o]&&n.push(o)}
return n}function omit(e,t){let r=e._zod.def,n=r.checks;if(n&&n.length>0)throw new Error(".omit() cannot be used on obje\
ct schemas containing refinements");let o=new Set(maskedKeys(e,t)),i={};return mirrorShape(i,e,Reflect.ownKeys(sourceShape(
e)).filter(a=>!o.has(a))),clone(e,mergeDefs(r,{shape:i,checks:[]}))}function extend(e,t){if(!isPlainObject(t))throw new Error(
"Invalid input to extend: expected a plain object");let r=e._zod.def.checks;if(r&&r.length>0){let n=sourceShape(e);for(let o of Reflect.
ownKeys(t))if(Object.getOwnPropertyDescriptor(n,o)!==void 0)throw new Error("Cannot overwrite keys on object schemas con\
taining refinements. Use `.safeExtend()` instead.")}return clone(e,mergeDefs(e._zod.def,{shape:extended(e,t)}))}function extended(e,t){
let r={};return mirrorShape(r,e,Reflect.ownKeys(sourceShape(e))),mirrorProps(r,t),r}function safeExtend(e,t){if(!isPlainObject(
t))throw new Error("Invalid input to safeExtend: expected a plain object");return clone(e,mergeDefs(e._zod.def,{shape:extended(
e,t)}))}function merge(e,t){if(!t?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merg\
e a plain shape, use `.extend()`.");if(e._zod.def.checks?.length)throw new Error(".merge() cannot be used on object sche\
mas containing refinements. Use .safeExtend() instead.");let r={};mirrorShape(r,e,Reflect.ownKeys(sourceShape(e))),mirrorShape(
r,t,Reflect.ownKeys(sourceShape(t)));let n=mergeDefs(e._zod.def,{shape:r,get catchall(){return t._zod.def.catchall},checks:t.
_zod.def.checks??[]});return clone(e,n)}function partial(e,t,r,n="partial"){let o=t._zod.def.checks;if(o&&o.length>0)throw new Error(
`.${n}() cannot be used on object schemas containing refinements`);let i=r?new Set(maskedKeys(t,r)):void 0,a={};return mirrorShape(
a,t,Reflect.ownKeys(sourceShape(t)),e&&((c,u)=>i&&!i.has(u)?c:new e({type:"optional",innerType:c}))),clone(t,mergeDefs(t.
_zod.def,{shape:a,checks:[]}))}function required(e,t,r){let n=r?new Set(maskedKeys(t,r)):void 0,o={};return mirrorShape(
o,t,Reflect.ownKeys(sourceShape(t)),(i,a)=>n&&!n.has(a)?i:new e({type:"nonoptional",innerType:i})),clone(t,mergeDefs(t._zod.
def,{shape:o}))}function aborted(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.continue!==
!0)return!0;return!1}function explicitlyAborted(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.
issues[r]?.continue===!1)return!0;return!1}function prefixIssues(e,t){return t.map(r=>{var n;return(n=r).path??(n.path=[]),
r.path.unshift(e),r})}function unwrapMessage(e){return typeof e=="string"?e:e?.message}function sizeCaps(e){let t=[];for(let r of e??
[]){let n=r._zod.def;if(!/_(length|size)$|_equals$/.test(n.check))break;let o=n.maximum??n.length??n.size;o>=0&&t.push([
o,r])}return t}function attachSchema(e,t,r){var n;for(let o=t;o<e.length;o++)(n=e[o]).schema??(n.schema=r)}function finalizeIssue(e,t,r){
var n;let o=e.inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?(n=e).schema??(n.schema=e.inst):e.schema=e.inst);
let i=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,a=e.message?e.message:unwrapMessage(e.inst?._zod.def?.error?.(e))??
unwrapMessage(i?.(e))??unwrapMessage(t?.error?.(e))??unwrapMessage(r.customError?.(e))??unwrapMessage(r.localeError?.(e))??
"Invalid input",c={};for(let u of Object.keys(e))u==="inst"||u==="schema"||u==="continue"||u==="input"||u==="__proto__"||
(c[u]=e[u]);return c.path??(c.path=[]),c.message=a,t?.reportInput&&(c.input=e.input),c}function getSizableOrigin(e){return e instanceof
Set?"set":e instanceof Map?"map":e instanceof File?"file":"unknown"}var highSurrogate=/[\uD800-\uDBFF]/;function codePointLength(e){
let t=e.length;if(!highSurrogate.test(e))return t;let r=t;for(let n=0;n<t-1;n++)(e.charCodeAt(n)&64512)===55296&&(e.charCodeAt(
n+1)&64512)===56320&&(r--,n++);return r}function getLengthableOrigin(e){return Array.isArray(e)?"array":typeof e=="strin\
g"?"string":"unknown"}function parsedType(e){let t=typeof e;switch(t){case"number":return Number.isNaN(e)?"nan":"number";case"\
object":{if(e===null)return"null";if(Array.isArray(e))return"array";let r=e;if(r&&Object.getPrototypeOf(r)!==Object.prototype&&
"constructor"in r&&r.constructor)return r.constructor.name}}return t}function issue(...e){let[t,r,n]=e;return typeof t==
"string"?{message:t,code:"custom",input:r,inst:n}:{...t}}function cleanEnum(e){return Object.entries(e).filter(([t,r])=>Number.
isNaN(Number.parseInt(t,10))).map(t=>t[1])}function base64ToUint8Array(e){let t=atob(e),r=new Uint8Array(t.length);for(let n=0;n<
t.length;n++)r[n]=t.charCodeAt(n);return r}function uint8ArrayToBase64(e){let t="";for(let r=0;r<e.length;r++)t+=String.
fromCharCode(e[r]);return btoa(t)}function base64urlToUint8Array(e){let t=e.replace(/-/g,"+").replace(/_/g,"/"),r="=".repeat(
(4-t.length%4)%4);return base64ToUint8Array(t+r)}function uint8ArrayToBase64url(e){return uint8ArrayToBase64(e).replace(
/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}function hexToUint8Array(e){let t=e.replace(/^0x/,"");if(t.length%2!==0)throw new Error(
"Invalid hex string length");let r=new Uint8Array(t.length/2);for(let n=0;n<t.length;n+=2)r[n/2]=Number.parseInt(t.slice(
n,n+2),16);return r}function uint8ArrayToHex(e){return Array.from(e).map(t=>t.toString(16).padStart(2,"0")).join("")}var Class=class{constructor(...e){}};
function members(e,t){for(let r in t){let n=Object.getOwnPropertyDescriptor(t,r);n.get?Object.defineProperty(e,r,{...n,enumerable:!1}):
defineBound(e,r,n.value)}}function own(e,t,r,n=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:n,
value:r}),r}function hide(e,t,r){return own(e,t,r,!1)}function derived(e,t){for(let r in e){let n=e[r];Object.defineProperty(
t,r,{configurable:!0,enumerable:!0,get(){return own(this,r,n(this))},set(o){own(this,r,o)}})}return t}function defineBound(e,t,r){
Object.defineProperty(e,t,{configurable:!0,get(){return this==null?r:own(this,t,r.bind(this))},set(n){own(this,t,n)}})}function claim(e,t){
let r=Object.getPrototypeOf(e);return t in r?void 0:r}var installing,broke=!1,breaker={configurable:!0,get(){broke=!0}};
function defineLazyInternal(e,t,r){let n=Object.getPrototypeOf(e._zod);if(t in n&&installing!==e._zod){installing=void 0;
return}installing=e._zod,Object.defineProperty(n,t,{configurable:!0,get(){Object.defineProperty(this,t,breaker);let o=broke;
broke=!1;try{let i=r(this);return broke?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:i}),
broke=broke||o,i}catch(i){throw delete this[t],broke=broke||o,i}},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,
value:o})}})}function installLazyProp(e,t,r,n){let o=claim(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){let i={
configurable:!0,writable:!0,enumerable:n,value:void 0};return Object.defineProperty(this,t,i),i.value=r(this),Object.defineProperty(
this,t,i),i.value},set(i){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:n,value:i})}})}var CONSTANT_CATCH="\
~constantCatch";function constantCatch(e){let t=()=>e;return t[CONSTANT_CATCH]=!0,t}var _a,_zodDesc={value:void 0,enumerable:!1},
_E="captureStackTrace"in Error?Error:null;function newError(r){let n=_E;if(n){let i=n.stackTraceLimit;if(typeof i=="numb\
er"){try{n.stackTraceLimit=0}catch{return _E=null,new r}try{return new r}finally{n.stackTraceLimit=i}}}return new r}function $constructor(r,n,i,d){
let g={};function p(e){this.def=e,this.constr=a,this.traits=new Set}p.prototype=g;let b=i,s=b&&new WeakSet;function _(e,o){
if(e._zod){if(e._zod.traits.has(r))return}else{_zodDesc.value=new p(o);try{Object.defineProperty(e,"_zod",_zodDesc)}finally{
_zodDesc.value=void 0}}if(e._zod.traits.add(r),n(e,o),s){let t=Object.getPrototypeOf(e),u=e._zod.constr.prototype,c=t;for(;c&&
c!==u;)c=Object.getPrototypeOf(c);let f=c??t;s.has(f)||(s.add(f),members(f,b))}let l=a.prototype;for(let t in l)Object.prototype.
hasOwnProperty.call(l,t)&&(t in e||(e[t]=l[t].bind(e)))}let P=d?.Parent??Object;class y extends P{}Object.defineProperty(
y,"name",{value:r});function a(e){let o=d?.Parent?newError(y):this;_(o,e);let l=o._zod.deferred;if(l){for(let u of l)u();
o._zod.deferred=void 0}let t=globalThis.__zod_globalConfig?.postProcessor;return t&&t(o),o}return Object.defineProperty(
a,"init",{value:_}),Object.defineProperty(a,Symbol.hasInstance,{value:e=>d?.Parent&&e instanceof d.Parent?!0:e?._zod?.traits?.
has(r)}),Object.defineProperty(a,"name",{value:r}),a}var $ZodAsyncError=class extends Error{constructor(){super("Encount\
ered Promise during synchronous parse. Use .parseAsync() instead.")}},$ZodEncodeError=class extends Error{constructor(r){
super(`Encountered unidirectional transform during encode: ${r}`),this.name="ZodEncodeError"}};(_a=globalThis).__zod_globalConfig??
(_a.__zod_globalConfig={});var globalConfig=globalThis.__zod_globalConfig;function config(r){return r&&Object.assign(globalConfig,
r),globalConfig}function _getMessage(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,jsonStringifyReplacer,
2)),e.message}function _setMessage(e){this._zod.message=e}var _messageDesc={get:_getMessage,set:_setMessage,enumerable:!0,
configurable:!0},_issuesDesc={value:void 0,enumerable:!1},_installedToString=new WeakSet([Object.prototype,Error.prototype]),
initializer=(e,t)=>{e.name="$ZodError",_issuesDesc.value=t,Object.defineProperty(e,"issues",_issuesDesc),_issuesDesc.value=
void 0,Object.defineProperty(e,"message",_messageDesc);let r=Object.getPrototypeOf(e);_installedToString.has(r)||(_installedToString.
add(r),Object.defineProperty(r,"toString",{configurable:!0,enumerable:!1,get(){let o=()=>this.message;return Object.defineProperty(
this,"toString",{value:o,configurable:!0,writable:!0}),o},set(o){Object.defineProperty(this,"toString",{value:o,configurable:!0,
writable:!0})}}))},$ZodError=$constructor("$ZodError",initializer),$ZodRealError=$constructor("$ZodError",initializer,void 0,
{Parent:Error});function node(e,t,r){return Object.prototype.hasOwnProperty.call(e,t)||(t==="__proto__"?Object.defineProperty(
e,t,{value:r(),writable:!0,enumerable:!0,configurable:!0}):e[t]=r()),e[t]}function flattenError(e,t=r=>r.message){let r={},
o=[];for(let i of e.issues)i.path.length>0?node(r,i.path[0],()=>[]).push(t(i)):o.push(t(i));return{formErrors:o,fieldErrors:r}}
function formatError(e,t=r=>r.message){let r={_errors:[]},o=(i,u=[])=>{for(let s of i.issues)if(s.code==="invalid_union"&&
s.errors.length)s.errors.map(n=>o({issues:n},[...u,...s.path]));else if(s.code==="invalid_key")o({issues:s.issues},[...u,
...s.path]);else if(s.code==="invalid_element")o({issues:s.issues},[...u,...s.path]);else{let n=[...u,...s.path];if(n.length===
0)r._errors.push(t(s));else{let l=r,a=0;for(;a<n.length;){let f=n[a],c=a===n.length-1;if(f==="_errors"){c&&l._errors.push(
t(s)),a++;continue}Object.prototype.hasOwnProperty.call(l,f)||Object.defineProperty(l,f,{value:{_errors:[]},enumerable:!0,
writable:!0,configurable:!0});let g=l[f];c&&g._errors.push(t(s)),l=g,a++}}}};return o(e),r}function finalizeParams(s,r){
return{callee:r?.callee??s,Err:r?.Err}}var _parse=s=>{let r=(a,e,n,t)=>{let c=n?{...n,async:!1}:{async:!1},i=a._zod.run(
{value:e,issues:[]},c);if(i instanceof Promise)throw new $ZodAsyncError;if(i.issues.length){let o=new(t?.Err??s)(i.issues.
map(l=>finalizeIssue(l,c,config())));throw captureStackTrace(o,t?.callee??r),o}return i.value};return r},_parseAsync=s=>{
let r=async(a,e,n,t)=>{let c=n?{...n,async:!0}:{async:!0},i=a._zod.run({value:e,issues:[]},c);if(i instanceof Promise&&(i=
await i),i.issues.length){let o=new(t?.Err??s)(i.issues.map(l=>finalizeIssue(l,c,config())));throw captureStackTrace(o,t?.
callee??r),o}return i.value};return r},_safeParse=s=>(r,a,e)=>{let n=e?{...e,async:!1}:{async:!1},t=r._zod.run({value:a,
issues:[]},n);if(t instanceof Promise)throw new $ZodAsyncError;return t.issues.length?failure(s,t.issues,n):{success:!0,
data:t.value}};function failure(s,r,a){let e;return{success:!1,get error(){return e||(e=new s(r.map(n=>finalizeIssue(n,a,
config()))),r=void 0,a=void 0),e},set error(n){e=n,r=void 0,a=void 0}}}var _safeParseAsync=s=>async(r,a,e)=>{let n=e?{...e,
async:!0}:{async:!0},t=r._zod.run({value:a,issues:[]},n);return t instanceof Promise&&(t=await t),t.issues.length?failure(
s,t.issues,n):{success:!0,data:t.value}},COMPILE_INVALID=Symbol.for("zod.compile.invalid"),COMPILE_FALLBACK=Symbol.for("\
zod.compile.fallback"),validate=((s,r,a)=>{let e=s._zod.bag.validator;if(e!==void 0){if(e(r)!==COMPILE_INVALID)return!0;
if(e.definite===!0&&a===void 0)return!1}return validateFallback(s,r,a)});function validateFallback(s,r,a){let e=a?{...a,
async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},n=s._zod.bag.fallbackRun,t;if(n?(e[COMPILE_FALLBACK]=!0,t=n({value:r,issues:[]},
e)):t=s._zod.run({value:r,issues:[]},e),t instanceof Promise)throw new $ZodAsyncError;return t.issues.length===0}var validateAsync=async(s,r,a)=>{
let e=a?{...a,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0},n=s._zod.run({value:r,issues:[]},e);return n instanceof Promise&&
(n=await n),n.issues.length===0},_encode=s=>{let r=_parse(s),a=(e,n,t,c)=>{let i=t?{...t,direction:"backward"}:{direction:"\
backward"};return r(e,n,i,finalizeParams(a,c))};return a},_decode=s=>{let r=_parse(s),a=(e,n,t,c)=>r(e,n,t,finalizeParams(
a,c));return a},_encodeAsync=s=>{let r=_parseAsync(s),a=async(e,n,t,c)=>{let i=t?{...t,direction:"backward"}:{direction:"\
backward"};return await r(e,n,i,finalizeParams(a,c))};return a},_decodeAsync=s=>{let r=_parseAsync(s),a=async(e,n,t,c)=>await r(
e,n,t,finalizeParams(a,c));return a},_safeEncode=s=>(r,a,e)=>{let n=e?{...e,direction:"backward"}:{direction:"backward"};
return _safeParse(s)(r,a,n)},_safeDecode=s=>(r,a,e)=>_safeParse(s)(r,a,e),_safeEncodeAsync=s=>async(r,a,e)=>{let n=e?{...e,
direction:"backward"}:{direction:"backward"};return _safeParseAsync(s)(r,a,n)},_safeDecodeAsync=s=>async(r,a,e)=>_safeParseAsync(
s)(r,a,e),cuid=/^[cC][0-9a-z]{6,}$/,cuid2=/^[0-9a-z]+$/,ulid=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,xid=/^[0-9a-vA-V]{20}$/,
ksuid=/^[A-Za-z0-9]{27}$/,nanoid=/^[a-zA-Z0-9_-]{21}$/;function nanoidOfLength(f){return new RegExp(`^[a-zA-Z0-9_-]{${f}\
}$`)}var duration=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/,guid=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,
uuid=f=>f?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${f}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,
email=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/,_emoji="^\
(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";
function emoji(){return new RegExp(_emoji,"u")}var ipv4=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,
ipv6=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/,
cidrv4=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,
cidrv6=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
httpProtocol=/^https?$/,e164=/^\+[1-9]\d{6,14}$/,dateSource="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048\
]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(\
?:0[1-9]|1\\d|2[0-8])))";function anchor(f){return new RegExp(`^${f}$`)}var date=anchor(dateSource);function timeSource(f){
let a="(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof f.precision=="number"?f.precision===-1?`${a}`:f.precision===0?`${a}:[0\
-5]\\d`:`${a}:[0-5]\\d\\.\\d{${f.precision}}`:f.seconds?`${a}:[0-5]\\d(?:\\.\\d+)?`:`${a}(?::[0-5]\\d(?:\\.\\d+)?)?`}function time(f){
return new RegExp(`^${timeSource(f)}$`)}function datetime(f){let a=["Z"];f.offset&&a.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\\
d)");let e=`${timeSource({precision:f.precision,seconds:!0})}(?:${a.join("|")})`,A=f.local?`${e}|${timeSource({precision:f.
precision})}`:e;return new RegExp(`^${dateSource}T(?:${A})$`)}var anyString=/^[\s\S]{0,}$/,number=/^-?\d+(?:\.\d+)?$/,boolean=/^(?:true|false)$/i,
lowercase=/^[^A-Z]*$/,uppercase=/^[^a-z]*$/,$ZodCheck=$constructor("$ZodCheck",(t,e)=>{var i;t._zod??(t._zod={}),t._zod.
def=e,(i=t._zod).onattach??(i.onattach=[])}),_whenHasLength=t=>{let e=t.value;return!nullish(e)&&e.length!==void 0},numericOriginMap={
number:"number",bigint:"bigint",object:"date"},$ZodCheckLessThan=$constructor("$ZodCheckLessThan",(t,e)=>{$ZodCheck.init(
t,e);let i=numericOriginMap[typeof e.value];t._zod.check=n=>{(e.inclusive?n.value<=e.value:n.value<e.value)||n.issues.push(
{origin:numericOriginMap[typeof n.value]??i,code:"too_big",maximum:typeof e.value=="object"?e.value.getTime():e.value,input:n.
value,inclusive:e.inclusive,inst:t,continue:!e.abort})}}),$ZodCheckGreaterThan=$constructor("$ZodCheckGreaterThan",(t,e)=>{
$ZodCheck.init(t,e);let i=numericOriginMap[typeof e.value];t._zod.check=n=>{(e.inclusive?n.value>=e.value:n.value>e.value)||
n.issues.push({origin:numericOriginMap[typeof n.value]??i,code:"too_small",minimum:typeof e.value=="object"?e.value.getTime():
e.value,input:n.value,inclusive:e.inclusive,inst:t,continue:!e.abort})}}),$ZodCheckMultipleOf=$constructor("$ZodCheckMul\
tipleOf",(t,e)=>{$ZodCheck.init(t,e),t._zod.check=i=>{if(typeof i.value!=typeof e.value)throw new Error("Cannot mix numb\
er and bigint in multiple_of check.");(typeof i.value=="bigint"?e.value!==BigInt(0)&&i.value%e.value===BigInt(0):floatSafeRemainder(
i.value,e.value)===0)||i.issues.push({origin:typeof i.value,code:"not_multiple_of",divisor:e.value,input:i.value,inst:t,
continue:!e.abort})}}),$ZodCheckNumberFormat=$constructor("$ZodCheckNumberFormat",(t,e)=>{$ZodCheck.init(t,e),e.format=e.
format||"float64";let i=e.format?.includes("int"),n=i?"int":"number",[o,u]=NUMBER_FORMAT_RANGES[e.format];t._zod.check=r=>{
let c=r.value;if(i){if(!Number.isInteger(c)){r.issues.push({expected:n,format:e.format,code:"invalid_type",continue:!1,input:c,
inst:t});return}if(!Number.isSafeInteger(c)){c>0?r.issues.push({input:c,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"\
Integers must be within the safe integer range.",inst:t,origin:n,inclusive:!0,continue:!e.abort}):r.issues.push({input:c,
code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:t,origin:n,
inclusive:!0,continue:!e.abort});return}}c<o&&r.issues.push({origin:"number",input:c,code:"too_small",minimum:o,inclusive:!0,
inst:t,continue:!e.abort}),c>u&&r.issues.push({origin:"number",input:c,code:"too_big",maximum:u,inclusive:!0,inst:t,continue:!e.
abort})}}),$ZodCheckMaxLength=$constructor("$ZodCheckMaxLength",(t,e)=>{var i;$ZodCheck.init(t,e),(i=t._zod.def).when??(i.
when=_whenHasLength),t._zod.check=n=>{let o=n.value,u=o.length;if((typeof o=="string"&&u>e.maximum?codePointLength(o):u)<=
e.maximum)return;let r=getLengthableOrigin(o);n.issues.push({origin:r,code:"too_big",maximum:e.maximum,inclusive:!0,input:o,
inst:t,continue:!e.abort})}}),$ZodCheckMinLength=$constructor("$ZodCheckMinLength",(t,e)=>{var i;$ZodCheck.init(t,e),(i=
t._zod.def).when??(i.when=_whenHasLength),t._zod.check=n=>{let o=n.value,u=o.length;if((typeof o=="string"&&u>=e.minimum&&
u<e.minimum*2?codePointLength(o):u)>=e.minimum)return;let r=getLengthableOrigin(o);n.issues.push({origin:r,code:"too_sma\
ll",minimum:e.minimum,inclusive:!0,input:o,inst:t,continue:!e.abort})}}),$ZodCheckLengthEquals=$constructor("$ZodCheckLe\
ngthEquals",(t,e)=>{var i;$ZodCheck.init(t,e),(i=t._zod.def).when??(i.when=_whenHasLength),t._zod.check=n=>{let o=n.value,
u=o.length,r=typeof o=="string"&&u>=e.length&&u<=e.length*2?codePointLength(o):u;if(r===e.length)return;let c=getLengthableOrigin(
o),s=r>e.length;n.issues.push({origin:c,...s?{code:"too_big",maximum:e.length}:{code:"too_small",minimum:e.length},inclusive:!0,
exact:!0,input:n.value,inst:t,continue:!e.abort})}}),$ZodCheckStringFormat=$constructor("$ZodCheckStringFormat",(t,e)=>{
var i,n;$ZodCheck.init(t,e),e.pattern?(i=t._zod).check??(i.check=o=>{e.pattern.lastIndex=0,!e.pattern.test(o.value)&&o.issues.
push({origin:"string",code:"invalid_format",format:e.format,input:o.value,...e.pattern?{pattern:e.pattern.toString()}:{},
inst:t,continue:!e.abort})}):(n=t._zod).check??(n.check=()=>{})}),$ZodCheckRegex=$constructor("$ZodCheckRegex",(t,e)=>{$ZodCheckStringFormat.
init(t,e),t._zod.check=i=>{e.pattern.lastIndex=0,!e.pattern.test(i.value)&&i.issues.push({origin:"string",code:"invalid_\
format",format:"regex",input:i.value,pattern:e.pattern.toString(),inst:t,continue:!e.abort})}}),$ZodCheckLowerCase=$constructor(
"$ZodCheckLowerCase",(t,e)=>{e.pattern??(e.pattern=lowercase),$ZodCheckStringFormat.init(t,e)}),$ZodCheckUpperCase=$constructor(
"$ZodCheckUpperCase",(t,e)=>{e.pattern??(e.pattern=uppercase),$ZodCheckStringFormat.init(t,e)}),$ZodCheckIncludes=$constructor(
"$ZodCheckIncludes",(t,e)=>{$ZodCheck.init(t,e);let i=escapeRegex(e.includes),n=new RegExp(typeof e.position=="number"?`\
^.{${e.position},}${i}`:i);e.pattern=n,t._zod.check=o=>{o.value.includes(e.includes,e.position)||o.issues.push({origin:"\
string",code:"invalid_format",format:"includes",includes:e.includes,input:o.value,inst:t,continue:!e.abort})}}),$ZodCheckStartsWith=$constructor(
"$ZodCheckStartsWith",(t,e)=>{$ZodCheck.init(t,e);let i=new RegExp(`^${escapeRegex(e.prefix)}.*`);e.pattern??(e.pattern=
i),t._zod.check=n=>{n.value.startsWith(e.prefix)||n.issues.push({origin:"string",code:"invalid_format",format:"starts_wi\
th",prefix:e.prefix,input:n.value,inst:t,continue:!e.abort})}}),$ZodCheckEndsWith=$constructor("$ZodCheckEndsWith",(t,e)=>{
$ZodCheck.init(t,e);let i=new RegExp(`.*${escapeRegex(e.suffix)}$`);e.pattern??(e.pattern=i),t._zod.check=n=>{n.value.endsWith(
e.suffix)||n.issues.push({origin:"string",code:"invalid_format",format:"ends_with",suffix:e.suffix,input:n.value,inst:t,
continue:!e.abort})}}),$ZodCheckOverwrite=$constructor("$ZodCheckOverwrite",(t,e)=>{$ZodCheck.init(t,e),t._zod.check=i=>{
i.value=e.tx(i.value)}}),Doc=class{constructor(t=[],e={}){this.content=[],this.indent=0,this.args=t,this.closed=e}indented(t){
this.indent+=1;try{t(this)}finally{this.indent-=1}}write(t){if(typeof t=="function"){t(this,{execution:"sync"}),t(this,{
execution:"async"});return}let e=t.split(`
`).filter(n=>n),i=Math.min(...e.map(n=>n.length-n.trimStart().length)),s=e.map(n=>n.slice(i)).map(n=>" ".repeat(this.indent*
2)+n);for(let n of s)this.content.push(n)}compile(){let t=Function,e=this?.content??[""];return new t(...Object.keys(this.
closed),`return function (${this.args.join(", ")}) {
${e.join(`
`)}
};`)(...Object.values(this.closed))}},version={major:4,minor:6,patch:7},$ZodType=$constructor("$ZodType",(e,t)=>{var r;e??
(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=version;let n=e._zod.def.checks,o=e._zod.traits.has("$ZodCh\
eck")?[e,...n??[]]:n?.length?[...n]:[];for(let i of o)for(let a of i._zod.onattach)a(e);if(o.length===0)(r=e._zod).deferred??
(r.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let i=(l,c,s)=>{if(l.memo)return l;let u=aborted(
l),d;for(let p of c){if(p._zod.def.when){if(explicitlyAborted(l)||!p._zod.def.when(l))continue}else if(u)continue;let v=l.
issues.length,h=p._zod.check(l);if(h instanceof Promise&&s?.async===!1)throw new $ZodAsyncError;if(d||h instanceof Promise)
d=(d??Promise.resolve()).then(async()=>{await h,l.issues.length!==v&&(attachSchema(l.issues,v,e),u||(u=aborted(l,v)))});else{
if(l.issues.length===v)continue;attachSchema(l.issues,v,e),u||(u=aborted(l,v))}}return d?d.then(()=>l):l},a=(l,c,s)=>{if(aborted(
l))return l.aborted=!0,l;let u=i(c,o,s);if(u instanceof Promise){if(s.async===!1)throw new $ZodAsyncError;return u.then(
d=>e._zod.parse(d,s))}return e._zod.parse(u,s)};e._zod.run=(l,c)=>{if(c.skipChecks)return e._zod.parse(l,c);if(c.direction===
"backward"){let u=e._zod.parse({value:l.value,issues:[]},{...c,skipChecks:!0});return u instanceof Promise?u.then(d=>a(d,
l,c)):a(u,l,c)}let s=e._zod.parse(l,c);if(s instanceof Promise){if(c.async===!1)throw new $ZodAsyncError;return s.then(u=>i(
u,o,c))}return i(s,o,c)}}},{get"~standard"(){return hide(this,"~standard",standardProps(this))},set"~standard"(e){own(this,
"~standard",e)}}),toStandardResult=(e,t)=>e.issues.length?{issues:e.issues.map(r=>finalizeIssue(r,t,config()))}:{value:e.
value};async function validateAsync2(e,t){let r={async:!0};return toStandardResult(await e._zod.run({value:t,issues:[]},
r),r)}function standardProps(e){return{validate:t=>{let r={async:!1};try{let n=e._zod.run({value:t,issues:[]},r);if(!(n instanceof
Promise))return toStandardResult(n,r)}catch{}return validateAsync2(e,t)},vendor:"zod",version:1}}var $ZodString=$constructor(
"$ZodString",(e,t)=>{$ZodType.init(e,t),e._zod.pattern=t.pattern??anyString,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=
String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"string",code:"invalid_type",input:r.value,
inst:e}),r}}),$ZodStringFormat=$constructor("$ZodStringFormat",(e,t)=>{$ZodCheckStringFormat.init(e,t),$ZodString.init(e,
t)}),$ZodGUID=$constructor("$ZodGUID",(e,t)=>{t.pattern??(t.pattern=guid),$ZodStringFormat.init(e,t)}),$ZodUUID=$constructor(
"$ZodUUID",(e,t)=>{if(t.version){let r={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[t.version];if(r===void 0)throw new Error(
`Invalid UUID version: "${t.version}"`);t.pattern??(t.pattern=uuid(r))}else t.pattern??(t.pattern=uuid());$ZodStringFormat.
init(e,t)}),$ZodEmail=$constructor("$ZodEmail",(e,t)=>{t.pattern??(t.pattern=email),$ZodStringFormat.init(e,t)}),URL_BAD_FORMAT=1,
URL_UNPARSEABLE=2;function canParseURL(e){try{return typeof URL<"u"&&typeof URL.canParse=="function"?URL.canParse(e):(new URL(
e),!0)}catch{return!1}}function validateURL(e,t){return!("normalize"in t)&&!("hostname"in t)&&!("protocol"in t)?canParseURL(
e)||URL_UNPARSEABLE:parseURLObject(e,t)}function parseURLObject(e,t){if(!t.normalize&&t.protocol?.source===httpProtocol.
source&&!/^https?:\/\//i.test(e))return URL_BAD_FORMAT;try{if(typeof URL<"u"){let r=URL;if(typeof r.parse=="function")return r.
parse(e)??URL_UNPARSEABLE}return new URL(e)}catch{return URL_UNPARSEABLE}}var asciiTabOrNewline=/[\t\n\r]/g;function stripTabAndNewline(e){
return e.replace(asciiTabOrNewline,"")}function urlHostnameOk(e,t){return t.lastIndex=0,t.test(e.hostname)}function urlProtocolOk(e,t){
return t.lastIndex=0,t.test(e.protocol.endsWith(":")?e.protocol.slice(0,-1):e.protocol)}var $ZodURL=$constructor("$ZodUR\
L",(e,t)=>{$ZodStringFormat.init(e,t),e._zod.check=r=>{try{let n=r.value.trim(),o=validateURL(n,t);if(o===URL_BAD_FORMAT){
r.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:r.value,inst:e,continue:!t.abort});return}
if(o===URL_UNPARSEABLE){r.issues.push({code:"invalid_format",format:"url",input:r.value,inst:e,continue:!t.abort});return}
if(o===!0){r.value=stripTabAndNewline(n);return}t.hostname&&!urlHostnameOk(o,t.hostname)&&r.issues.push({code:"invalid_f\
ormat",format:"url",note:"Invalid hostname",pattern:t.hostname.source,input:r.value,inst:e,continue:!t.abort}),t.protocol&&
!urlProtocolOk(o,t.protocol)&&r.issues.push({code:"invalid_format",format:"url",note:"Invalid protocol",pattern:t.protocol.
source,input:r.value,inst:e,continue:!t.abort}),r.value=t.normalize?o.href:stripTabAndNewline(n);return}catch{r.issues.push(
{code:"invalid_format",format:"url",input:r.value,inst:e,continue:!t.abort})}}}),$ZodEmoji=$constructor("$ZodEmoji",(e,t)=>{
t.pattern??(t.pattern=emoji()),$ZodStringFormat.init(e,t)}),$ZodNanoID=$constructor("$ZodNanoID",(e,t)=>{if(t.length!==void 0&&
(!Number.isInteger(t.length)||t.length<1))throw new Error(`Invalid nanoid length: ${t.length}`);t.pattern??(t.pattern=t.
length===void 0?nanoid:nanoidOfLength(t.length)),$ZodStringFormat.init(e,t)}),$ZodCUID=$constructor("$ZodCUID",(e,t)=>{t.
pattern??(t.pattern=cuid),$ZodStringFormat.init(e,t)}),$ZodCUID2=$constructor("$ZodCUID2",(e,t)=>{t.pattern??(t.pattern=
cuid2),$ZodStringFormat.init(e,t)}),$ZodULID=$constructor("$ZodULID",(e,t)=>{t.pattern??(t.pattern=ulid),$ZodStringFormat.
init(e,t)}),$ZodXID=$constructor("$ZodXID",(e,t)=>{t.pattern??(t.pattern=xid),$ZodStringFormat.init(e,t)}),$ZodKSUID=$constructor(
"$ZodKSUID",(e,t)=>{t.pattern??(t.pattern=ksuid),$ZodStringFormat.init(e,t)}),$ZodISODateTime=$constructor("$ZodISODateT\
ime",(e,t)=>{t.pattern??(t.pattern=datetime(t)),$ZodStringFormat.init(e,t)}),$ZodISODate=$constructor("$ZodISODate",(e,t)=>{
t.pattern??(t.pattern=date),$ZodStringFormat.init(e,t)}),$ZodISOTime=$constructor("$ZodISOTime",(e,t)=>{t.pattern??(t.pattern=
time(t)),$ZodStringFormat.init(e,t)}),$ZodISODuration=$constructor("$ZodISODuration",(e,t)=>{t.pattern??(t.pattern=duration),
$ZodStringFormat.init(e,t)}),$ZodIPv4=$constructor("$ZodIPv4",(e,t)=>{t.pattern??(t.pattern=ipv4),$ZodStringFormat.init(
e,t)}),ipv6Alphabet=/^[0-9a-fA-F:.]+$/;function isValidIPv6(e){return ipv6Alphabet.test(e)?canParseURL(`http://[${e}]`):
!1}var $ZodIPv6=$constructor("$ZodIPv6",(e,t)=>{t.pattern??(t.pattern=ipv6),$ZodStringFormat.init(e,t),e._zod.check=r=>{
isValidIPv6(r.value)||r.issues.push({code:"invalid_format",format:"ipv6",input:r.value,inst:e,continue:!t.abort})}}),$ZodCIDRv4=$constructor(
"$ZodCIDRv4",(e,t)=>{t.pattern??(t.pattern=cidrv4),$ZodStringFormat.init(e,t)});function isValidCIDRv6(e){let t=e.split(
"/");if(t.length!==2)return!1;let[r,n]=t;if(!n)return!1;let o=Number(n);return`${o}`!==n||o<0||o>128?!1:isValidIPv6(r)}var $ZodCIDRv6=$constructor(
"$ZodCIDRv6",(e,t)=>{t.pattern??(t.pattern=cidrv6),$ZodStringFormat.init(e,t),e._zod.check=r=>{isValidCIDRv6(r.value)||r.
issues.push({code:"invalid_format",format:"cidrv6",input:r.value,inst:e,continue:!t.abort})}});function isValidBase64(e){
if(e==="")return!0;if(/\s/.test(e)||e.length%4!==0)return!1;try{return atob(e),!0}catch{return!1}}var base64Charset=/^[0-9a-zA-Z+/]*={0,2}$/,
$ZodBase64=$constructor("$ZodBase64",(e,t)=>{t.pattern??(t.pattern=base64Charset),$ZodStringFormat.init(e,t),e._zod.check=
r=>{isValidBase64(r.value)||r.issues.push({code:"invalid_format",format:"base64",input:r.value,inst:e,continue:!t.abort})}}),
base64urlCharset=/^[A-Za-z0-9_-]*$/;function isValidBase64URL(e){if(!base64urlCharset.test(e))return!1;let t=e.replace(/[-_]/g,
n=>n==="-"?"+":"/"),r=t.padEnd(Math.ceil(t.length/4)*4,"=");return isValidBase64(r)}var $ZodBase64URL=$constructor("$Zod\
Base64URL",(e,t)=>{t.pattern??(t.pattern=base64urlCharset),$ZodStringFormat.init(e,t),e._zod.check=r=>{isValidBase64URL(
r.value)||r.issues.push({code:"invalid_format",format:"base64url",input:r.value,inst:e,continue:!t.abort})}}),$ZodE164=$constructor(
"$ZodE164",(e,t)=>{t.pattern??(t.pattern=e164),$ZodStringFormat.init(e,t)});function isValidJWT(e,t=null){try{let r=e.split(
".");if(r.length!==3)return!1;let[n]=r;if(!n)return!1;let o=JSON.parse(atob(n));return!("typ"in o&&o?.typ!=="JWT"||!o.alg||
t&&(!("alg"in o)||o.alg!==t))}catch{return!1}}var $ZodJWT=$constructor("$ZodJWT",(e,t)=>{$ZodStringFormat.init(e,t),e._zod.
check=r=>{isValidJWT(r.value,t.alg)||r.issues.push({code:"invalid_format",format:"jwt",input:r.value,inst:e,continue:!t.
abort})}}),$ZodNumber=$constructor("$ZodNumber",(e,t)=>{$ZodType.init(e,t),e._zod.pattern=number,e._zod.parse=(r,n)=>{if(t.
coerce)try{r.value=Number(r.value)}catch{}let o=r.value;if(typeof o=="number"&&!Number.isNaN(o)&&Number.isFinite(o))return r;
let i=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return r.issues.push({expected:"\
number",code:"invalid_type",input:o,inst:e,...i?{received:i}:{}}),r}}),$ZodNumberFormat=$constructor("$ZodNumberFormat",
(e,t)=>{$ZodCheckNumberFormat.init(e,t),$ZodNumber.init(e,t)}),$ZodBoolean=$constructor("$ZodBoolean",(e,t)=>{$ZodType.init(
e,t),e._zod.pattern=boolean,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=!!r.value}catch{}let o=r.value;return typeof o==
"boolean"||r.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e}),r}}),$ZodUnknown=$constructor("$ZodUnk\
nown",(e,t)=>{$ZodType.init(e,t),e._zod.parse=r=>r}),$ZodNever=$constructor("$ZodNever",(e,t)=>{$ZodType.init(e,t),e._zod.
parse=(r,n)=>(r.issues.push({expected:"never",code:"invalid_type",input:r.value,inst:e}),r)});function capSize(e,t){let r=sizeCaps(
e._zod.def.checks);if(!r.length)return;let n=Math.min(...r.map(i=>i[0])),o=e._zod.parse;e._zod.parse=(i,a)=>{let l=t(i.value);
if(l>n&&!a?.skipChecks&&a?.direction!=="backward"){for(let[c,s]of sizeCaps(e._zod.def.checks))if(l>c&&s._zod.def.when(i)){
let u=i.issues.length;return s._zod.check(i),i.issues[u].continue=!1,attachSchema(i.issues,u,e),i}}return o(i,a)}}var arraySize=e=>Array.
isArray(e)?e.length:-1;function handleArrayResult(e,t,r){e.issues.length&&t.issues.push(...prefixIssues(r,e.issues)),t.value[r]=
e.value}var $ZodArray=$constructor("$ZodArray",(e,t)=>{$ZodType.init(e,t);let r=globalConfig.memoizer;r?.attach(e),e._zod.
parse=(n,o)=>{let i=n.value;if(!Array.isArray(i))return n.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),
n;n.value=r?r.alloc(e,n,Array(i.length),o):Array(i.length);let a=[],l=o?.abortEarly;for(let c=0;c<i.length;c++){let s=i[c],
u=t.element._zod.run({value:s,issues:[]},o);if(u instanceof Promise)a.push(u.then(d=>handleArrayResult(d,n,c)));else if(handleArrayResult(
u,n,c),l&&u.issues.length!==0&&aborted(u))break}return a.length?Promise.all(a).then(()=>n):n},capSize(e,arraySize)});function handlePropertyResult(e,t,r,n,o,i){
let a=r in n,l=i==="optional";if(!(!a&&l&&o==="optional")){if(e.issues.length){if(o!==void 0&&l&&!a)return;t.issues.push(
...prefixIssues(r,e.issues))}if(!a&&o===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptiona\
l",input:void 0,path:[r]});return}e.value===void 0?(a||o==="defaulted"&&!l)&&(t.value[r]=void 0):t.value[r]=e.value}}var NO_SYMBOL_KEYS=[];
function normalizeDef(e){let t=Object.keys(e.shape),r=Object.getOwnPropertySymbols(e.shape),n=r.length?r:NO_SYMBOL_KEYS,
o=n.length?[...t,...n]:t;for(let a of o)if(!e.shape?.[a]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element\
 at key "${String(a)}": expected a Zod schema`);let i=optionalKeys(e.shape);return{...e,allKeys:o,symbolKeys:n,keySet:new Set(
t),numKeys:t.length,optionalKeys:new Set(i)}}function handleCatchall(e,t,r,n,o,i,a){let l=[],c=o.keySet,s=o.catchall._zod,
u=s.def.type,d=s.optin,p=s.optout,v=0;for(let h in t){if(a&&r.issues.length!==v){if(aborted(r,v))break;v=r.issues.length}
if(c.has(h))continue;if(h==="__proto__"){u==="never"&&l.push(h);continue}if(u==="never"){l.push(h);continue}let $=s.run(
{value:t[h],issues:[]},n);$ instanceof Promise?e.push($.then(z=>handlePropertyResult(z,r,h,t,d,p))):handlePropertyResult(
$,r,h,t,d,p)}return l.length&&r.issues.push({code:"unrecognized_keys",keys:l,input:t,inst:i,continue:!0}),e.length?Promise.
all(e).then(()=>r):r}var $ZodObject=$constructor("$ZodObject",(e,t)=>{$ZodType.init(e,t);let r=Object.getOwnPropertyDescriptor(
t,"shape"),n=r?.get?r.get.raw:t.shape??{};if(n){let s=()=>{let u={...n};return Object.defineProperty(t,"shape",{value:u}),
s.raw=u,u};s.raw=n,Object.defineProperty(t,"shape",{get:s})}let o=cached(()=>normalizeDef(t));defineLazyInternal(e,"prop\
Values",s=>{let u=s.def.shape,d={};for(let p in u){let v=u[p]._zod;if(v.values){Object.prototype.hasOwnProperty.call(d,p)||
assignProp(d,p,new Set);for(let h of v.values)d[p].add(h);v.optin!==void 0&&d[p].add(void 0)}}return d});let i=isObject,
a=t.catchall,l,c=globalConfig.memoizer;c?.attach(e),e._zod.parse=(s,u)=>{l??(l=o.value);let d=s.value;if(!i(d))return s.
issues.push({expected:"object",code:"invalid_type",input:d,inst:e}),s;s.value=c?c.alloc(e,s,{},u):{};let p=[],v=l.shape,
h=u?.abortEarly,$=s.issues.length;for(let z of l.allKeys){if(h&&s.issues.length!==$){if(aborted(s,$))break;$=s.issues.length}
if(z==="__proto__")continue;let g=v[z],b=g._zod.optin,Z=g._zod.optout,_=g._zod.run({value:d[z],issues:[]},u);_ instanceof
Promise?p.push(_.then(f=>handlePropertyResult(f,s,z,d,b,Z))):handlePropertyResult(_,s,z,d,b,Z)}return a?handleCatchall(p,
d,s,u,o.value,e,h===!0):p.length?Promise.all(p).then(()=>s):s}}),$ZodObjectJIT=$constructor("$ZodObjectJIT",(e,t)=>{$ZodObject.
init(e,t);let r=e._zod.parse,n=cached(()=>normalizeDef(t)),o=globalConfig.memoizer,i=p=>{let v=n.value,h=v.symbolKeys,$=new Doc(
["payload","ctx"],{shape:p,inst:e,memo:o,syms:h}),z=_=>`shape[${_}]._zod.run({ value: input[${_}], issues: [] }, ctx)`,g=(_,f)=>`\

          let ${_}_ab = false;
          for (let i = 0; i < ${_}.issues.length; i++) {
            const iss = ${_}.issues[i];
            iss.path = iss.path ? [${f}, ...iss.path] : [${f}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${_}_ab = true;
          }
          if (${_}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;$.write("const input = payload.value;");let b=Object.create(null),Z=0;for(let _ of v.allKeys)b[_]=`key_${Z++}`;
$.write(o?"const newResult = memo.alloc(inst, payload, {}, ctx);":"const newResult = {};");for(let _ of v.allKeys){if(_===
"__proto__")continue;let f=b[_],m=typeof _=="symbol"?`syms[${h.indexOf(_)}]`:esc(_),w=`${m} in input`,k=p[_],I=k?._zod?.
optin,y=I!==void 0,P=k?._zod?.optout==="optional";if($.write(`const ${f} = ${z(m)};`),y&&P){let R=I==="optional"?`${f}_p\
resent`:`${f}.value !== undefined || ${f}_present`;$.write(`
        const ${f}_present = ${w};
        if (!${f}.issues.length || ${f}_present) {
          if (${f}.issues.length) {${g(f,m)}
          }

          if (${R}) {
            newResult[${m}] = ${f}.value;
          }
        }

      `)}else y?($.write(`
        if (${f}.issues.length) {${g(f,m)}
        }
      `),I==="defaulted"?$.write(`newResult[${m}] = ${f}.value;`):$.write(`
        if (${f}.value !== undefined || ${w}) {
          newResult[${m}] = ${f}.value;
        }
      `)):$.write(`
        const ${f}_present = ${w};
        if (${f}.issues.length) {${g(f,m)}
        }
        if (!${f}_present && !${f}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${m}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${f}_present) {
          newResult[${m}] = ${f}.value;
        }

      `)}return $.write("payload.value = newResult;"),$.write("return payload;"),$.compile()},a,l=isObject,c=!globalConfig.
jitless,s=c&&allowsEval.value,u=t.catchall,d;e._zod.parse=(p,v)=>{d??(d=n.value);let h=p.value;return l(h)?c&&s&&v?.async===
!1&&v.jitless!==!0?(a||(a=i(t.shape)),p=a(p,v),u?handleCatchall([],h,p,v,d,e,v?.abortEarly===!0):p):r(p,v):(p.issues.push(
{expected:"object",code:"invalid_type",input:h,inst:e}),p)}});function handleUnionResults(e,t,r,n){for(let i of e)if(i.issues.
length===0)return t.value=i.value,t;let o=e.filter(i=>!aborted(i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.
push({code:"invalid_union",input:t.value,inst:r,errors:e.map(i=>i.issues.map(a=>finalizeIssue(a,n,config())))}),t)}var $ZodUnion=$constructor(
"$ZodUnion",(e,t)=>{$ZodType.init(e,t),defineLazyInternal(e,"optin",n=>n.def.options.some(o=>o._zod.optin==="defaulted")?
"defaulted":n.def.options.some(o=>o._zod.optin!==void 0)?"optional":void 0),defineLazyInternal(e,"optout",n=>n.def.options.
some(o=>o._zod.optout==="optional")?"optional":void 0),defineLazyInternal(e,"values",n=>{if(n.def.options.every(o=>o._zod.
values))return new Set(n.def.options.flatMap(o=>Array.from(o._zod.values)))}),defineLazyInternal(e,"pattern",n=>{if(n.def.
options.every(o=>o._zod.pattern)){let o=n.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>cleanRegex(
i.source)).join("|")})$`)}});let r=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(n,o)=>{if(r)return r(n,
o);let i=!1,a=[];for(let l of t.options){let c=l._zod.run({value:n.value,issues:[]},o);if(c instanceof Promise)a.push(c),
i=!0;else{if(c.issues.length===0)return c;a.push(c)}}return i?Promise.all(a).then(l=>handleUnionResults(l,n,e,o)):handleUnionResults(
a,n,e,o)}});function discriminatorMap(e){let t=new Map;for(let r of e.options){let n=r._zod.propValues?.[e.discriminator];
if(!n||n.size===0)throw new Error(`Invalid discriminated union option at index "${e.options.indexOf(r)}"`);for(let o of n)
if(t.has(o)){if(o!==void 0)throw new Error(`Duplicate discriminator value "${String(o)}"`);t.set(o,null)}else t.set(o,r)}
return t}var $ZodDiscriminatedUnion=$constructor("$ZodDiscriminatedUnion",(e,t)=>{t.inclusive=!1,$ZodUnion.init(e,t);let r=e.
_zod.parse;defineLazyInternal(e,"propValues",o=>{let i={},a=0;for(let l of o.def.options){let c=l._zod.propValues;if(!c||
Object.keys(c).length===0)throw new Error(`Invalid discriminated union option at index "${o.def.options.indexOf(l)}"`);c[o.
def.discriminator]?.has(void 0)&&a++;for(let[s,u]of Object.entries(c)){Object.prototype.hasOwnProperty.call(i,s)||assignProp(
i,s,new Set);for(let d of u)i[s].add(d)}}return!o.def.unionFallback&&a>1&&i[o.def.discriminator]?.delete(void 0),i}),t.options.
forEach((o,i)=>{let a=rawShape(o._zod.def);if(a&&!Object.prototype.hasOwnProperty.call(a,t.discriminator))throw new Error(
`Invalid discriminated union option at index "${i}"`)});let n=cached(()=>discriminatorMap(t));e._zod.parse=(o,i)=>{let a=o.
value;if(!isObject(a))return o.issues.push({code:"invalid_type",expected:"object",input:a,inst:e}),o;let l=a?.[t.discriminator],
c=n.value.get(l);return c&&(l!==void 0||i.direction!=="backward")?c._zod.run(o,i):t.unionFallback||i.direction==="backwa\
rd"?r(o,i):(o.issues.push({code:"invalid_union",errors:[],note:"No matching discriminator",discriminator:t.discriminator,
options:Array.from(n.value.keys()).filter(s=>n.value.get(s)!==null),input:a,path:[t.discriminator],inst:e}),o)}}),$ZodIntersection=$constructor(
"$ZodIntersection",(e,t)=>{$ZodType.init(e,t),e._zod.parse=(r,n)=>{let o=r.value,i=t.left._zod.run({value:o,issues:[]},n),
a=t.right._zod.run({value:o,issues:[]},n);return i instanceof Promise||a instanceof Promise?Promise.all([i,a]).then(([l,
c])=>handleIntersectionResults(r,l,c)):handleIntersectionResults(r,i,a)}});function mergeValues(e,t){if(e===t)return{valid:!0,
data:e};if(e instanceof Date&&t instanceof Date&&+e==+t)return{valid:!0,data:e};if(isPlainObject(e)&&isPlainObject(t)){let r=Object.
keys(t),n=Object.keys(e).filter(i=>r.indexOf(i)!==-1),o={...e,...t};Object.prototype.hasOwnProperty.call(o,"__proto__")&&
delete o.__proto__;for(let i of n){if(i==="__proto__")continue;let a=mergeValues(e[i],t[i]);if(!a.valid)return{valid:!1,
mergeErrorPath:[i,...a.mergeErrorPath]};o[i]=a.data}return{valid:!0,data:o}}if(Array.isArray(e)&&Array.isArray(t)){if(e.
length!==t.length)return{valid:!1,mergeErrorPath:[]};let r=[];for(let n=0;n<e.length;n++){let o=e[n],i=t[n],a=mergeValues(
o,i);if(!a.valid)return{valid:!1,mergeErrorPath:[n,...a.mergeErrorPath]};r.push(a.data)}return{valid:!0,data:r}}return{valid:!1,
mergeErrorPath:[]}}function handleIntersectionResults(e,t,r){let n=new Map,o,i=new Map,a=(s,u)=>{let d;if(s.code==="unre\
cognized_keys"&&!s.path?.length)o??(o=s),d=s.keys;else if(s.code==="invalid_key"&&s.origin==="record"&&s.path?.length===
1){let p=String(s.path[0]);i.has(p)||i.set(p,s),d=[p]}else return!1;for(let p of d)n.has(p)||n.set(p,{}),n.get(p)[u]=!0;
return!0};for(let s of t.issues)a(s,"l")||e.issues.push(s);for(let s of r.issues)a(s,"r")||e.issues.push(s);let l=[...n].
filter(([,s])=>s.l&&s.r).map(([s])=>s);if(l.length){let s=o?l.filter(u=>o.keys.includes(u)):[];s.length&&e.issues.push({
...o,keys:s});for(let u of l)!s.includes(u)&&i.has(u)&&e.issues.push(i.get(u))}let c=mergeValues(t.value,r.value);if(!c.
valid){if(aborted(e))return e;throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(c.mergeErrorPath)}`)}
return e.value=c.data,e}var $ZodRecord=$constructor("$ZodRecord",(e,t)=>{$ZodType.init(e,t);let r=globalConfig.memoizer;
r?.attach(e),e._zod.parse=(n,o)=>{let i=n.value;if(!isPlainObject(i))return n.issues.push({expected:"record",code:"inval\
id_type",input:i,inst:e}),n;let a=[],l=t.keyType._zod.values;if(l&&!t.partial){n.value=r?r.alloc(e,n,{},o):{};let c=new Set;
for(let u of l)if(typeof u=="string"||typeof u=="number"||typeof u=="symbol"){if(c.add(typeof u=="number"?u.toString():u),
u==="__proto__")continue;let d=t.keyType._zod.run({value:u,issues:[]},o);if(d instanceof Promise)throw new Error("Async \
schemas not supported in object keys currently");if(d.issues.length){n.issues.push({code:"invalid_key",origin:"record",issues:d.
issues.map(h=>finalizeIssue(h,o,config())),input:u,path:[u],inst:e});continue}let p=d.value;if(p==="__proto__")continue;
let v=t.valueType._zod.run({value:i[u],issues:[]},o);v instanceof Promise?a.push(v.then(h=>{h.issues.length&&n.issues.push(
...prefixIssues(u,h.issues)),n.value[p]=h.value})):(v.issues.length&&n.issues.push(...prefixIssues(u,v.issues)),n.value[p]=
v.value)}let s;for(let u in i)if(!c.has(u))if(t.mode==="loose"){if(u==="__proto__")continue;n.value[u]=i[u]}else s=s??[],
s.push(u);s&&s.length>0&&n.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:s,continue:!0})}else{n.value=r?r.alloc(
e,n,{},o):{};let c;for(let s of Reflect.ownKeys(i)){if(s==="__proto__"||!Object.prototype.propertyIsEnumerable.call(i,s))
continue;let u=t.keyType._zod.run({value:s,issues:[]},o);if(u instanceof Promise)throw new Error("Async schemas not supp\
orted in object keys currently");if(typeof s=="string"&&number.test(s)&&u.issues.length){let v=t.keyType._zod.run({value:Number(
s),issues:[]},o);if(v instanceof Promise)throw new Error("Async schemas not supported in object keys currently");v.issues.
length===0&&(u=v)}if(u.issues.length){t.mode==="loose"?n.value[s]=i[s]:l?(c=c??[],c.push(s)):n.issues.push({code:"invali\
d_key",origin:"record",issues:u.issues.map(v=>finalizeIssue(v,o,config())),input:s,path:[s],inst:e});continue}let d=u.value;
if(d==="__proto__")continue;let p=t.valueType._zod.run({value:i[s],issues:[]},o);p instanceof Promise?a.push(p.then(v=>{
v.issues.length&&n.issues.push(...prefixIssues(s,v.issues)),n.value[d]=v.value})):(p.issues.length&&n.issues.push(...prefixIssues(
s,p.issues)),n.value[d]=p.value)}c&&c.length>0&&n.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:c,continue:!0})}
return a.length?Promise.all(a).then(()=>n):n}}),$ZodEnum=$constructor("$ZodEnum",(e,t)=>{$ZodType.init(e,t);let r=getEnumValues(
t.entries),n=new Set(r);e._zod.values=n,defineLazyInternal(e,"pattern",o=>{let i=getEnumValues(o.def.entries).filter(a=>propertyKeyTypes.
has(typeof a));return new RegExp(i.length?`^(${i.map(a=>escapeRegex(a.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.
parse=(o,i)=>{let a=o.value;return n.has(a)||o.issues.push({code:"invalid_value",values:r,input:a,inst:e}),o}}),$ZodLiteral=$constructor(
"$ZodLiteral",(e,t)=>{$ZodType.init(e,t);let r=new Set(t.values);e._zod.values=r,defineLazyInternal(e,"pattern",n=>{let o=n.
def.values;return new RegExp(o.length?`^(${o.map(i=>typeof i=="string"?escapeRegex(i):i?escapeRegex(i.toString()):String(
i)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(n,o)=>{let i=n.value;return r.has(i)||n.issues.push({code:"invalid_valu\
e",values:t.values,input:i,inst:e}),n}}),$ZodTransform=$constructor("$ZodTransform",(e,t)=>{$ZodType.init(e,t),e._zod.optin=
"optional",globalConfig.memoizer?.guard(e),e._zod.parse=(r,n)=>{if(n.direction==="backward")throw new $ZodEncodeError(e.
constructor.name);let o=t.transform(r.value,r);if(n.async)return(o instanceof Promise?o:Promise.resolve(o)).then(i=>(r.value=
i,r));if(o instanceof Promise)throw new $ZodAsyncError;return r.value=o,r}});function handleOptionalResult(e,t){return e.
value=t.issues.length?void 0:t.value,e}var $ZodOptional=$constructor("$ZodOptional",(e,t)=>{$ZodType.init(e,t),defineLazyInternal(
e,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",defineLazyInternal(
e,"values",r=>{let n=r.def.innerType._zod.values;return n?new Set([...n,void 0]):void 0}),defineLazyInternal(e,"pattern",
r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(`^(${cleanRegex(n.source)})?$`):void 0}),e._zod.parse=(r,n)=>{
if(r.value===void 0){if(t.innerType._zod.optin!=="defaulted")return r;let o=t.innerType._zod.run({value:r.value,issues:[]},
n);return o instanceof Promise?o.then(i=>handleOptionalResult(r,i)):handleOptionalResult(r,o)}return t.innerType._zod.run(
r,n)}}),$ZodExactOptional=$constructor("$ZodExactOptional",(e,t)=>{$ZodOptional.init(e,t),defineLazyInternal(e,"values",
r=>r.def.innerType._zod.values),defineLazyInternal(e,"pattern",r=>r.def.innerType._zod.pattern),e._zod.parse=(r,n)=>t.innerType.
_zod.run(r,n)}),$ZodNullable=$constructor("$ZodNullable",(e,t)=>{$ZodType.init(e,t),defineLazyInternal(e,"optin",r=>r.def.
innerType._zod.optin),defineLazyInternal(e,"optout",r=>r.def.innerType._zod.optout),defineLazyInternal(e,"pattern",r=>{let n=r.
def.innerType._zod.pattern;return n?new RegExp(`^(${cleanRegex(n.source)}|null)$`):void 0}),defineLazyInternal(e,"values",
r=>r.def.innerType._zod.values?new Set([...r.def.innerType._zod.values,null]):void 0),e._zod.parse=(r,n)=>r.value===null?
r:t.innerType._zod.run(r,n)}),$ZodDefault=$constructor("$ZodDefault",(e,t)=>{$ZodType.init(e,t),e._zod.optin="defaulted",
defineLazyInternal(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.
innerType._zod.run(r,n);if(r.value===void 0)return r.value=t.defaultValue,r;let o=t.innerType._zod.run(r,n);return o instanceof
Promise?o.then(i=>handleDefaultResult(i,t)):handleDefaultResult(o,t)}});function handleDefaultResult(e,t){return e.value===
void 0&&(e.value=t.defaultValue),e}var $ZodPrefault=$constructor("$ZodPrefault",(e,t)=>{$ZodType.init(e,t),e._zod.optin=
"defaulted",defineLazyInternal(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>(n.direction==="backward"||
r.value===void 0&&(r.value=t.defaultValue),t.innerType._zod.run(r,n))}),$ZodNonOptional=$constructor("$ZodNonOptional",(e,t)=>{
$ZodType.init(e,t),defineLazyInternal(e,"values",r=>{let n=r.def.innerType._zod.values;return n?new Set([...n].filter(o=>o!==
void 0)):void 0}),e._zod.parse=(r,n)=>{let o=t.innerType._zod.run(r,n);return o instanceof Promise?o.then(i=>handleNonOptionalResult(
i,e)):handleNonOptionalResult(o,e)}});function handleNonOptionalResult(e,t){return!e.issues.length&&e.value===void 0&&e.
issues.push({code:"invalid_type",expected:"nonoptional",input:e.value,inst:t}),e}function handleCatchResult(e,t,r,n){return t.
issues.length?(e.value=r.catchValue({...t,value:e.value,error:{issues:t.issues.map(o=>finalizeIssue(o,n,config()))},input:e.
value}),e):(e.value=t.value,t.memo&&(e.memo=!0),e)}var $ZodCatch=$constructor("$ZodCatch",(e,t)=>{$ZodType.init(e,t),defineLazyInternal(
e,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),defineLazyInternal(e,"optout",r=>r.def.innerType.
_zod.optout),defineLazyInternal(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>{if(n.direction==="backwa\
rd")return t.innerType._zod.run(r,n);let o=t.innerType._zod.run({value:r.value,issues:[]},n);return o instanceof Promise?
o.then(i=>handleCatchResult(r,i,t,n)):handleCatchResult(r,o,t,n)}}),$ZodPipe=$constructor("$ZodPipe",(e,t)=>{$ZodType.init(
e,t),defineLazyInternal(e,"values",r=>r.def.in._zod.values),defineLazyInternal(e,"optin",r=>r.def.in._zod.optin),defineLazyInternal(
e,"optout",r=>r.def.out._zod.optout),defineLazyInternal(e,"propValues",r=>r.def.in._zod.propValues),e._zod.parse=(r,n)=>{
if(n.direction==="backward"){let i=t.out._zod.run(r,n);return i instanceof Promise?i.then(a=>handlePipeResult(a,t.in,n)):
handlePipeResult(i,t.in,n)}let o=t.in._zod.run(r,n);return o instanceof Promise?o.then(i=>handlePipeResult(i,t.out,n)):handlePipeResult(
o,t.out,n)}});function handlePipeResult(e,t,r){return e.issues.some(n=>n.code!=="unrecognized_keys")?(e.aborted=!0,e):t.
_zod.run({value:e.value,issues:e.issues},r)}var $ZodReadonly=$constructor("$ZodReadonly",(e,t)=>{$ZodType.init(e,t),defineLazyInternal(
e,"propValues",r=>r.def.innerType._zod.propValues),defineLazyInternal(e,"values",r=>r.def.innerType._zod.values),defineLazyInternal(
e,"optin",r=>r.def.innerType?._zod?.optin),defineLazyInternal(e,"optout",r=>r.def.innerType?._zod?.optout),e._zod.parse=
(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);let o=t.innerType._zod.run(r,n);return o instanceof
Promise?o.then(handleReadonlyResult):handleReadonlyResult(o)}});function handleReadonlyResult(e){return e.memo||(e.value=
Object.freeze(e.value)),e}var $ZodCustom=$constructor("$ZodCustom",(e,t)=>{$ZodCheck.init(e,t),$ZodType.init(e,t),e._zod.
parse=(r,n)=>r,e._zod.check=r=>{let n=r.value,o=t.fn(n);if(o instanceof Promise)return o.then(i=>handleRefineResult(i,r,
n,e));handleRefineResult(o,r,n,e)}});function handleRefineResult(e,t,r,n){if(!e){let o={code:"custom",input:r,inst:n,path:[
...n._zod.def.path??[]],continue:!n._zod.def.abort};n._zod.def.params&&(o.params=n._zod.def.params),t.issues.push(issue(
o))}}var $ZodCyclicError=class extends Error{constructor(){super("Cannot parse a reference cycle that closes through a t\
ransform"),this.name="ZodCyclicError"}},STATE="~memo",NO_ISSUES=[];function isRef(e){return e!==null&&typeof e=="object"}
function cloneIssues(e){return e.map(r=>r.path?{...r,path:r.path.slice()}:{...r})}var recursive=new WeakMap,NONE=0,ASSUMED=1,
PROVEN=2;function isRecursive(e,r,c){let l=recursive.get(e);if(l!==void 0)return l?PROVEN:NONE;if(r.has(e))return PROVEN;
r.add(e);let o=NONE,t=s=>{if(o!==PROVEN&&s?._zod){let n=isRecursive(s,r,c);n>o&&(o=n)}},i=(s,n)=>{let u=NONE;for(let d of Reflect.
ownKeys(s)){let k=Object.getOwnPropertyDescriptor(s,d);if(n&&!k.enumerable)continue;let p=k.get?ASSUMED:k.value?._zod?isRecursive(
k.value,r,c):NONE;p>u&&(u=p)}return u},b=s=>{s>o&&(o=s)},a=e._zod.def;switch(a.type){case"object":{let s=rawShape(a);b(s?
i(s,!0):ASSUMED),t(a.catchall);break}case"array":t(a.element);break;case"tuple":for(let s of a.items)t(s);t(a.rest);break;case"\
record":case"map":t(a.keyType),t(a.valueType);break;case"set":t(a.valueType);break;case"union":for(let s of a.options)t(
s);break;case"intersection":t(a.left),t(a.right);break;case"optional":case"nullable":case"default":case"prefault":case"c\
atch":case"readonly":case"nonoptional":case"promise":case"success":t(a.innerType);break;case"pipe":t(a.in),t(a.out);break;case"\
function":t(a.input),t(a.output);break;case"lazy":{let s=a._cachedInner??(c?e._zod.innerType:void 0);b(s?isRecursive(s,r,
!1):ASSUMED);break}case"template_literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"\
undefined":case"null":case"void":case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"literal":case"\
file":case"transform":case"custom":break;default:for(let s in a){let n=Object.getOwnPropertyDescriptor(a,s);if(!n||n.get)
continue;let u=n.value;if(!(!u||typeof u!="object")){if(u._zod)t(u);else if(Array.isArray(u))for(let d of u)t(d)}}}return r.
delete(e),settle(e,o)}function settle(e,r){return r!==ASSUMED&&recursive.set(e,r===PROVEN),r}function bucketFor(e,r){let c=e.
buckets.get(r);return c||(c=new WeakMap,e.buckets.set(r,c)),c}var handoff,open=[],memo={alloc(e,r,c){let l=handoff;if(!l)
return c;handoff=void 0;let o={value:c,issues:null};return l.set(r.value,o),open.push(o),c},guard(e){var r;(r=e._zod).deferred??
(r.deferred=[]),e._zod.deferred.push(()=>{let c=e._zod.parse,l=(o,t)=>{if(t.direction!=="backward"&&isBackEdge(t,o.value))
throw new $ZodCyclicError;return c(o,t)};e._zod.parse=l,e._zod.run===c&&(e._zod.run=l)})},attach(e){var r;let c,l=!1,o,t;
(r=e._zod).deferred??(r.deferred=[]),e._zod.deferred.push(()=>{let i=e._zod.parse,b=(a,f)=>{if(c===void 0){let h=isRecursive(
e,new Set,!1);if(h===NONE)return e._zod.parse=i,e._zod.run===b&&(e._zod.run=i),i(a,f);h===PROVEN||l?c=!0:l=!0}let s=a.value;
if(!isRef(s))return i(a,f);let n=f[STATE];n||(n={buckets:new WeakMap,backEdges:void 0},f[STATE]=n);let u;o===f?u=t:(u=bucketFor(
n,e),o=f,t=u);let d=u.get(s);if(d)return a.value=d.value,d.issues?d.issues.length&&a.issues.push(...cloneIssues(d.issues)):
(a.memo=!0,n.backEdges??(n.backEdges=new WeakSet),n.backEdges.add(d.value)),a;handoff=u;let k=open.length,p=i(a,f);handoff=
void 0;let v=open.length>k?open.pop():void 0;return p instanceof Promise?p.then(h=>(v&&(v.issues=h.issues.length?cloneIssues(
h.issues):NO_ISSUES),h)):(v&&(v.issues=p.issues.length?cloneIssues(p.issues):NO_ISSUES),p)};e._zod.parse=b,e._zod.run===
i&&(e._zod.run=b)})}};function memoizer(){return memo}function isBackEdge(e,r){let c=e[STATE]?.backEdges;return c!==void 0&&
isRef(r)&&c.has(r)}var error=()=>{let a={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{
unit:"items",verb:"to have"},set:{unit:"items",verb:"to have"},map:{unit:"entries",verb:"to have"}};function i(e){return a[e]??
null}let d={regex:"input",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"\
nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",
time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"\
IPv6 range",base64:"base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 nu\
mber",currency_code:"currency code",credit_card:"credit card number",iban:"IBAN",jwt:"JWT",template_literal:"input"},o={
nan:"NaN"};function r(e,t){return e==="number"&&typeof t=="number"&&!Number.isFinite(t)?String(t):o[e]??e}return e=>{switch(e.
code){case"invalid_type":{let t=r(e.expected),n=parsedType(e.input),l=r(n,e.input);return`Invalid input: expected ${t}, \
received ${l}`}case"invalid_value":return e.values.length===1?`Invalid input: expected ${stringifyPrimitive(e.values[0])}`:
`Invalid option: expected one of ${joinValues(e.values,"|")}`;case"too_big":{let t=e.exact?"exactly ":e.inclusive?"<=":"\
<",n=i(e.origin);return n?`Too big: expected ${e.origin??"value"} to have ${t}${e.maximum.toString()} ${n.unit??"element\
s"}`:`Too big: expected ${e.origin??"value"} to be ${t}${e.maximum.toString()}`}case"too_small":{let t=e.exact?"exactly ":
e.inclusive?">=":">",n=i(e.origin);return n?`Too small: expected ${e.origin} to have ${t}${e.minimum.toString()} ${n.unit}`:
`Too small: expected ${e.origin} to be ${t}${e.minimum.toString()}`}case"invalid_format":{let t=e;return t.format==="sta\
rts_with"?`Invalid string: must start with "${t.prefix}"`:t.format==="ends_with"?`Invalid string: must end with "${t.suffix}\
"`:t.format==="includes"?`Invalid string: must include "${t.includes}"`:t.format==="regex"?`Invalid string: must match p\
attern ${t.pattern}`:`Invalid ${d[t.format]??e.format}`}case"not_multiple_of":return`Invalid number: must be a multiple \
of ${e.divisor}`;case"unrecognized_keys":return`Unrecognized key${e.keys.length>1?"s":""}: ${joinValues(e.keys,", ")}`;case"\
invalid_key":return`Invalid key in ${e.origin}`;case"invalid_union":return e.options&&Array.isArray(e.options)&&e.options.
length>0?`Invalid discriminator value. Expected ${e.options.map(t=>`'${t}'`).join(" | ")}`:e.inclusive===!1?"Invalid inp\
ut: more than one option matched":"Invalid input";case"invalid_element":return`Invalid value in ${e.origin}`;default:return"\
Invalid input"}}};function en_default(){return{localeError:error()}}var _a2,$ZodRegistry=class{constructor(){this._map=new WeakMap,
this._idmap=new Map}add(t,...e){let i=e[0];return this._map.set(t,i),i&&typeof i=="object"&&"id"in i&&this._idmap.set(i.
id,t),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(t){let e=this._map.get(t);return e&&typeof e==
"object"&&"id"in e&&this._idmap.delete(e.id),this._map.delete(t),this}get(t){let e=t._zod.parent;if(e){let i={...this.get(
e)??{}};delete i.id;let a={...i,...this._map.get(t)};return Object.keys(a).length?a:void 0}return this._map.get(t)}has(t){
return this._map.has(t)}};function registry(){return new $ZodRegistry}(_a2=globalThis).__zod_globalRegistry??(_a2.__zod_globalRegistry=
registry());var globalRegistry=globalThis.__zod_globalRegistry;function snapshotChecks(r){return r.checks&&(r.checks=[...r.
checks]),r}function _string(r,n){return new r(snapshotChecks({type:"string",...normalizeParams(n)}))}function _email(r,n){
return new r({type:"string",format:"email",check:"string_format",abort:!1,...normalizeParams(n)})}function _guid(r,n){return new r(
{type:"string",format:"guid",check:"string_format",abort:!1,...normalizeParams(n)})}function _uuid(r,n){return new r({type:"\
string",format:"uuid",check:"string_format",abort:!1,...normalizeParams(n)})}function _uuidv4(r,n){return new r({type:"s\
tring",format:"uuid",check:"string_format",abort:!1,version:"v4",...normalizeParams(n)})}function _uuidv6(r,n){return new r(
{type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",...normalizeParams(n)})}function _uuidv7(r,n){return new r(
{type:"string",format:"uuid",check:"string_format",abort:!1,version:"v7",...normalizeParams(n)})}function _url(r,n){return new r(
{type:"string",format:"url",check:"string_format",abort:!1,...normalizeParams(n)})}function _emoji2(r,n){return new r({type:"\
string",format:"emoji",check:"string_format",abort:!1,...normalizeParams(n)})}function _nanoid(r,n){return new r({type:"\
string",format:"nanoid",check:"string_format",abort:!1,...normalizeParams(n)})}function _cuid(r,n){return new r({type:"s\
tring",format:"cuid",check:"string_format",abort:!1,...normalizeParams(n)})}function _cuid2(r,n){return new r({type:"str\
ing",format:"cuid2",check:"string_format",abort:!1,...normalizeParams(n)})}function _ulid(r,n){return new r({type:"strin\
g",format:"ulid",check:"string_format",abort:!1,...normalizeParams(n)})}function _xid(r,n){return new r({type:"string",format:"\
xid",check:"string_format",abort:!1,...normalizeParams(n)})}function _ksuid(r,n){return new r({type:"string",format:"ksu\
id",check:"string_format",abort:!1,...normalizeParams(n)})}function _ipv4(r,n){return new r({type:"string",format:"ipv4",
check:"string_format",abort:!1,...normalizeParams(n)})}function _ipv6(r,n){return new r({type:"string",format:"ipv6",check:"\
string_format",abort:!1,...normalizeParams(n)})}function _cidrv4(r,n){return new r({type:"string",format:"cidrv4",check:"\
string_format",abort:!1,...normalizeParams(n)})}function _cidrv6(r,n){return new r({type:"string",format:"cidrv6",check:"\
string_format",abort:!1,...normalizeParams(n)})}function _base64(r,n){return new r({type:"string",format:"base64",check:"\
string_format",abort:!1,...normalizeParams(n)})}function _base64url(r,n){return new r({type:"string",format:"base64url",
check:"string_format",abort:!1,...normalizeParams(n)})}function _e164(r,n){return new r({type:"string",format:"e164",check:"\
string_format",abort:!1,...normalizeParams(n)})}function _jwt(r,n){return new r({type:"string",format:"jwt",check:"strin\
g_format",abort:!1,...normalizeParams(n)})}function _isoDateTime(r,n){return new r({type:"string",format:"datetime",check:"\
string_format",offset:!1,local:!1,precision:null,...normalizeParams(n)})}function _isoDate(r,n){return new r({type:"stri\
ng",format:"date",check:"string_format",...normalizeParams(n)})}function _isoTime(r,n){return new r({type:"string",format:"\
time",check:"string_format",precision:null,...normalizeParams(n)})}function _isoDuration(r,n){return new r({type:"string",
format:"duration",check:"string_format",...normalizeParams(n)})}function _number(r,n){return new r(snapshotChecks({type:"\
number",checks:[],...normalizeParams(n)}))}function _int(r,n){return new r({type:"number",check:"number_format",abort:!1,
format:"safeint",...normalizeParams(n)})}function _boolean(r,n){return new r({type:"boolean",...normalizeParams(n)})}function _unknown(r){
return new r({type:"unknown"})}function _never(r,n){return new r({type:"never",...normalizeParams(n)})}function _lt(r,n){
return new $ZodCheckLessThan({check:"less_than",...normalizeParams(n),value:r,inclusive:!1})}function _lte(r,n){return new $ZodCheckLessThan(
{check:"less_than",...normalizeParams(n),value:r,inclusive:!0})}function _gt(r,n){return new $ZodCheckGreaterThan({check:"\
greater_than",...normalizeParams(n),value:r,inclusive:!1})}function _gte(r,n){return new $ZodCheckGreaterThan({check:"gr\
eater_than",...normalizeParams(n),value:r,inclusive:!0})}function _multipleOf(r,n){return new $ZodCheckMultipleOf({check:"\
multiple_of",...normalizeParams(n),value:r})}function _maxLength(r,n){return new $ZodCheckMaxLength({check:"max_length",
...normalizeParams(n),maximum:r})}function _minLength(r,n){return new $ZodCheckMinLength({check:"min_length",...normalizeParams(
n),minimum:r})}function _length(r,n){return new $ZodCheckLengthEquals({check:"length_equals",...normalizeParams(n),length:r})}
function _regex(r,n){return new $ZodCheckRegex({check:"string_format",format:"regex",...normalizeParams(n),pattern:r})}function _lowercase(r){
return new $ZodCheckLowerCase({check:"string_format",format:"lowercase",...normalizeParams(r)})}function _uppercase(r){return new $ZodCheckUpperCase(
{check:"string_format",format:"uppercase",...normalizeParams(r)})}function _includes(r,n){return new $ZodCheckIncludes({
check:"string_format",format:"includes",...normalizeParams(n),includes:r})}function _startsWith(r,n){return new $ZodCheckStartsWith(
{check:"string_format",format:"starts_with",...normalizeParams(n),prefix:r})}function _endsWith(r,n){return new $ZodCheckEndsWith(
{check:"string_format",format:"ends_with",...normalizeParams(n),suffix:r})}function _overwrite(r){return new $ZodCheckOverwrite(
{check:"overwrite",tx:r})}function _normalize(r){return _overwrite(n=>n.normalize(r))}function _trim(){return _overwrite(
r=>r.trim())}function _toLowerCase(){return _overwrite(r=>r.toLowerCase())}function _toUpperCase(){return _overwrite(r=>r.
toUpperCase())}function _slugify(){return _overwrite(r=>slugify(r))}function _array(r,n,e){return new r({type:"array",element:n,
...normalizeParams(e)})}function _refine(r,n,e){return new r({type:"custom",check:"custom",fn:n,...normalizeParams(e)})}
function _superRefine(r,n){let e=_check(a=>(a.addIssue=i=>{if(typeof i=="string")a.issues.push(issue(i,a.value,e._zod.def));else{
let t=i;t.fatal&&(t.continue=!1),t.code??(t.code="custom"),"input"in t||(t.input=a.value),t.inst??(t.inst=e),t.continue??
(t.continue=!e._zod.def.abort),a.issues.push(issue(t))}},r(a.value,a)),n);return e}function _check(r,n){let e=new $ZodCheck(
{check:"custom",...normalizeParams(n)});return e._zod.check=r,e}function createToJSONSchemaMethod(){throw new Error("to-\
json-schema.js: createToJSONSchemaMethod")}function createStandardJSONSchemaMethod(){throw new Error("to-json-schema.js:\
 createStandardJSONSchemaMethod")}var narrowMin=(i,m,e)=>{(i[m]===void 0||e>i[m])&&(i[m]=e)},narrowMax=(i,m,e)=>{(i[m]===
void 0||e<i[m])&&(i[m]=e)},narrowBoth=(i,m)=>{narrowMin(i,"minimum",m),narrowMax(i,"maximum",m)},addDivisor=(i,m)=>{i.multipleOf??
(i.multipleOf=[]),i.multipleOf.includes(m)||i.multipleOf.push(m)},addPattern=(i,m)=>{i.patterns??(i.patterns=new Set),i.
patterns.add(m)},intersectMime=(i,m)=>{i.mime=i.mime?i.mime.filter(e=>m.includes(e)):[...m]},setFormat=(i,m)=>{i.format=
m,m.includes("int")&&(i.isInt=!0)},minContributor=(i,m)=>narrowMin(i,"minimum",m.minimum),maxContributor=(i,m)=>narrowMax(
i,"maximum",m.maximum),formatContributor=i=>(m,e)=>{setFormat(m,e.format);let[u,t]=i[e.format];narrowMin(m,"minimum",u),
narrowMax(m,"maximum",t)},contributors={greater_than:(i,m)=>narrowMin(i,m.inclusive?"minimum":"exclusiveMinimum",m.value),
less_than:(i,m)=>narrowMax(i,m.inclusive?"maximum":"exclusiveMaximum",m.value),multiple_of:(i,m)=>addDivisor(i,m.value),
number_format:formatContributor(NUMBER_FORMAT_RANGES),bigint_format:formatContributor(BIGINT_FORMAT_RANGES),min_length:minContributor,
max_length:maxContributor,length_equals:(i,m)=>narrowBoth(i,m.length),min_size:minContributor,max_size:maxContributor,size_equals:(i,m)=>narrowBoth(
i,m.size),string_format:(i,m)=>{setFormat(i,m.format),m.pattern&&addPattern(i,m.pattern),(m.format==="base64"||m.format===
"base64url")&&(i.contentEncoding=m.format),(m.local||m.precision===-1)&&(i.laxFormat=!0)},mime_type:(i,m)=>intersectMime(
i,m.mime)};function aggregateChecks(i){let m={},e=i._zod.def,u=i._zod.traits.has("$ZodCheck")?[i,...e.checks??[]]:e.checks??
[];for(let n of u)contributors[n._zod.def.check]?.(m,n._zod.def);let t=i._zod.bag;t.minimum!==void 0&&narrowMin(m,"minim\
um",t.minimum),t.exclusiveMinimum!==void 0&&narrowMin(m,"exclusiveMinimum",t.exclusiveMinimum),t.maximum!==void 0&&narrowMax(
m,"maximum",t.maximum),t.exclusiveMaximum!==void 0&&narrowMax(m,"exclusiveMaximum",t.exclusiveMaximum),t.multipleOf!==void 0&&
addDivisor(m,t.multipleOf),t.format!==void 0&&(m.format??(m.format=t.format),t.format.includes("int")&&(m.isInt=!0)),t.mime&&
intersectMime(m,t.mime);for(let n of t.patterns??[])addPattern(m,n);return m}var _installedErrorProtos=new WeakSet([Object.
prototype,Error.prototype]);function _lazyMethod(o,i,e){Object.defineProperty(o,i,{configurable:!0,enumerable:!1,get(){let r=e(
this);return Object.defineProperty(this,i,{value:r,configurable:!0,writable:!0}),r},set(r){Object.defineProperty(this,i,
{value:r,configurable:!0,writable:!0})}})}var initializer2=(o,i)=>{$ZodError.init(o,i),o.name="ZodError";let e=Object.getPrototypeOf(
o);_installedErrorProtos.has(e)||(_installedErrorProtos.add(e),_lazyMethod(e,"format",r=>t=>formatError(r,t)),_lazyMethod(
e,"flatten",r=>t=>flattenError(r,t)),_lazyMethod(e,"addIssue",r=>t=>{r.issues.push(t),r.message=JSON.stringify(r.issues,
jsonStringifyReplacer,2)}),_lazyMethod(e,"addIssues",r=>t=>{r.issues.push(...t),r.message=JSON.stringify(r.issues,jsonStringifyReplacer,
2)}),Object.defineProperty(e,"isEmpty",{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))},ZodRealError=$constructor(
"ZodError",initializer2,void 0,{Parent:Error}),parse=_parse(ZodRealError),parseAsync=_parseAsync(ZodRealError),safeParse=_safeParse(
ZodRealError),safeParseAsync=_safeParseAsync(ZodRealError),encode=_encode(ZodRealError),decode=_decode(ZodRealError),encodeAsync=_encodeAsync(
ZodRealError),decodeAsync=_decodeAsync(ZodRealError),safeEncode=_safeEncode(ZodRealError),safeDecode=_safeDecode(ZodRealError),
safeEncodeAsync=_safeEncodeAsync(ZodRealError),safeDecodeAsync=_safeDecodeAsync(ZodRealError);function _ensureDefaultLocale(){
globalConfig.localeError||config(en_default())}function _ensureDefaultMemoizer(){globalConfig.memoizer||config({memoizer:memoizer()})}
var ZodType=$constructor("ZodType",(t,e)=>(_ensureDefaultLocale(),$ZodType.init(t,e),t.def=e,t.type=e.type,t),{check(...t){
let e=this.def;return this.clone(util_exports.mergeDefs(e,{checks:[...e.checks??[],...t.map(r=>typeof r=="function"?{_zod:{
check:r,def:{check:"custom"},onattach:[]}}:r)]}),{parent:!0})},with(...t){return this.check(...t)},clone(t,e){return clone(
this,t,e)},brand(){return this},register(t,e){return t.add(this,e),this},refine(t,e){return this.check(refine(t,e))},superRefine(t,e){
return this.check(superRefine(t,e))},overwrite(t){return this.check(_overwrite(t))},optional(){return optional(this)},exactOptional(){
return exactOptional(this)},nullable(){return nullable(this)},nullish(){return optional(nullable(this))},nonoptional(t){
return nonoptional(this,t)},array(){return array(this)},or(t){return union([this,t])},and(t){return intersection(this,t)},
transform(t){return pipe(this,transform(t))},default(t){return _default(this,t)},prefault(t){return prefault(this,t)},catch(t){
return _catch(this,t)},pipe(t){return pipe(this,t)},readonly(){return readonly(this)},describe(t){let e=this.clone();return globalRegistry.
add(e,{description:t}),e},meta(...t){if(t.length===0)return globalRegistry.get(this);let e=this.clone();return globalRegistry.
add(e,t[0]),e},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.safeParse(null).success},apply(t,...e){
return e.length===0?t(this):t(this,...e)},get"~standard"(){return util_exports.hide(this,"~standard",{...standardProps(this),
jsonSchema:{input:createStandardJSONSchemaMethod(this,"input"),output:createStandardJSONSchemaMethod(this,"output")}})},
set"~standard"(t){util_exports.own(this,"~standard",t)},parse:function t(e,r){return parse(this,e,r,{callee:t})},parseAsync:async function t(e,r){
return await parseAsync(this,e,r,{callee:t})},safeParse(t,e){return safeParse(this,t,e)},async safeParseAsync(t,e){return safeParseAsync(
this,t,e)},get spa(){return this?.safeParseAsync},set spa(t){util_exports.own(this,"spa",t)},validate(t,e){return validate(
this,t,e)},validateAsync(t,e){return validateAsync(this,t,e)},encode:function t(e,r){return encode(this,e,r,{callee:t})},
decode:function t(e,r){return decode(this,e,r,{callee:t})},encodeAsync:async function t(e,r){return await encodeAsync(this,
e,r,{callee:t})},decodeAsync:async function t(e,r){return await decodeAsync(this,e,r,{callee:t})},safeEncode(t,e){return safeEncode(
this,t,e)},safeDecode(t,e){return safeDecode(this,t,e)},async safeEncodeAsync(t,e){return safeEncodeAsync(this,t,e)},async safeDecodeAsync(t,e){
return safeDecodeAsync(this,t,e)},toJSONSchema(t){return createToJSONSchemaMethod(this,{})(t)},get description(){return globalRegistry.
get(this)?.description},get _def(){return this._zod.def}}),_ZodString=$constructor("_ZodString",(t,e)=>{$ZodString.init(
t,e),ZodType.init(t,e)},util_exports.derived({format:t=>aggregateChecks(t).format??null,minLength:t=>aggregateChecks(t).
minimum??null,maxLength:t=>aggregateChecks(t).maximum??null},{regex(...t){return this.check(_regex(...t))},includes(...t){
return this.check(_includes(...t))},startsWith(...t){return this.check(_startsWith(...t))},endsWith(...t){return this.check(
_endsWith(...t))},min(...t){return this.check(_minLength(...t))},max(...t){return this.check(_maxLength(...t))},length(...t){
return this.check(_length(...t))},nonempty(...t){return this.check(_minLength(1,...t))},lowercase(t){return this.check(_lowercase(
t))},uppercase(t){return this.check(_uppercase(t))},trim(){return this.check(_trim())},normalize(...t){return this.check(
_normalize(...t))},toLowerCase(){return this.check(_toLowerCase())},toUpperCase(){return this.check(_toUpperCase())},slugify(){
return this.check(_slugify())}})),ZodString=$constructor("ZodString",(t,e)=>{$ZodString.init(t,e),_ZodString.init(t,e)},
{email(t){return this.check(_email(ZodEmail,t))},url(t){return this.check(_url(ZodURL,t))},jwt(t){return this.check(_jwt(
ZodJWT,t))},emoji(t){return this.check(_emoji2(ZodEmoji,t))},guid(t){return this.check(_guid(ZodGUID,t))},uuid(t){return this.
check(_uuid(ZodUUID,t))},uuidv4(t){return this.check(_uuidv4(ZodUUID,t))},uuidv6(t){return this.check(_uuidv6(ZodUUID,t))},
uuidv7(t){return this.check(_uuidv7(ZodUUID,t))},nanoid(t){return this.check(_nanoid(ZodNanoID,t))},cuid(t){return this.
check(_cuid(ZodCUID,t))},cuid2(t){return this.check(_cuid2(ZodCUID2,t))},ulid(t){return this.check(_ulid(ZodULID,t))},base64(t){
return this.check(_base64(ZodBase64,t))},base64url(t){return this.check(_base64url(ZodBase64URL,t))},xid(t){return this.
check(_xid(ZodXID,t))},ksuid(t){return this.check(_ksuid(ZodKSUID,t))},ipv4(t){return this.check(_ipv4(ZodIPv4,t))},ipv6(t){
return this.check(_ipv6(ZodIPv6,t))},cidrv4(t){return this.check(_cidrv4(ZodCIDRv4,t))},cidrv6(t){return this.check(_cidrv6(
ZodCIDRv6,t))},e164(t){return this.check(_e164(ZodE164,t))},datetime(t){return this.check(_isoDateTime(ZodISODateTime,t))},
date(t){return this.check(_isoDate(ZodISODate,t))},time(t){return this.check(_isoTime(ZodISOTime,t))},duration(t){return this.
check(_isoDuration(ZodISODuration,t))}});function string2(t){return _string(ZodString,t)}var ZodStringFormat=$constructor(
"ZodStringFormat",(t,e)=>{$ZodStringFormat.init(t,e),_ZodString.init(t,e)}),ZodISODateTime=$constructor("ZodISODateTime",
(t,e)=>{$ZodISODateTime.init(t,e),ZodStringFormat.init(t,e)}),ZodISODate=$constructor("ZodISODate",(t,e)=>{$ZodISODate.init(
t,e),ZodStringFormat.init(t,e)}),ZodISOTime=$constructor("ZodISOTime",(t,e)=>{$ZodISOTime.init(t,e),ZodStringFormat.init(
t,e)}),ZodISODuration=$constructor("ZodISODuration",(t,e)=>{$ZodISODuration.init(t,e),ZodStringFormat.init(t,e)}),ZodEmail=$constructor(
"ZodEmail",(t,e)=>{$ZodEmail.init(t,e),ZodStringFormat.init(t,e)}),ZodGUID=$constructor("ZodGUID",(t,e)=>{$ZodGUID.init(
t,e),ZodStringFormat.init(t,e)}),ZodUUID=$constructor("ZodUUID",(t,e)=>{$ZodUUID.init(t,e),ZodStringFormat.init(t,e)}),ZodURL=$constructor(
"ZodURL",(t,e)=>{$ZodURL.init(t,e),ZodStringFormat.init(t,e)}),ZodEmoji=$constructor("ZodEmoji",(t,e)=>{$ZodEmoji.init(t,
e),ZodStringFormat.init(t,e)}),ZodNanoID=$constructor("ZodNanoID",(t,e)=>{$ZodNanoID.init(t,e),ZodStringFormat.init(t,e)}),
ZodCUID=$constructor("ZodCUID",(t,e)=>{$ZodCUID.init(t,e),ZodStringFormat.init(t,e)}),ZodCUID2=$constructor("ZodCUID2",(t,e)=>{
$ZodCUID2.init(t,e),ZodStringFormat.init(t,e)}),ZodULID=$constructor("ZodULID",(t,e)=>{$ZodULID.init(t,e),ZodStringFormat.
init(t,e)}),ZodXID=$constructor("ZodXID",(t,e)=>{$ZodXID.init(t,e),ZodStringFormat.init(t,e)}),ZodKSUID=$constructor("Zo\
dKSUID",(t,e)=>{$ZodKSUID.init(t,e),ZodStringFormat.init(t,e)}),ZodIPv4=$constructor("ZodIPv4",(t,e)=>{$ZodIPv4.init(t,e),
ZodStringFormat.init(t,e)}),ZodIPv6=$constructor("ZodIPv6",(t,e)=>{$ZodIPv6.init(t,e),ZodStringFormat.init(t,e)}),ZodCIDRv4=$constructor(
"ZodCIDRv4",(t,e)=>{$ZodCIDRv4.init(t,e),ZodStringFormat.init(t,e)}),ZodCIDRv6=$constructor("ZodCIDRv6",(t,e)=>{$ZodCIDRv6.
init(t,e),ZodStringFormat.init(t,e)}),ZodBase64=$constructor("ZodBase64",(t,e)=>{$ZodBase64.init(t,e),ZodStringFormat.init(
t,e)}),ZodBase64URL=$constructor("ZodBase64URL",(t,e)=>{$ZodBase64URL.init(t,e),ZodStringFormat.init(t,e)}),ZodE164=$constructor(
"ZodE164",(t,e)=>{$ZodE164.init(t,e),ZodStringFormat.init(t,e)}),ZodJWT=$constructor("ZodJWT",(t,e)=>{$ZodJWT.init(t,e),
ZodStringFormat.init(t,e)}),ZodNumber=$constructor("ZodNumber",(t,e)=>{$ZodNumber.init(t,e),ZodType.init(t,e),t.isFinite=
!0},util_exports.derived({minValue:t=>{let{minimum:e,exclusiveMinimum:r}=aggregateChecks(t);return Math.max(e??Number.NEGATIVE_INFINITY,
r??Number.NEGATIVE_INFINITY)},maxValue:t=>{let{maximum:e,exclusiveMaximum:r}=aggregateChecks(t);return Math.min(e??Number.
POSITIVE_INFINITY,r??Number.POSITIVE_INFINITY)},isInt:t=>{let{isInt:e,multipleOf:r}=aggregateChecks(t);return!!e||!!r?.some(
Number.isSafeInteger)},format:t=>aggregateChecks(t).format??null},{gt(t,e){return this.check(_gt(t,e))},gte(t,e){return this.
check(_gte(t,e))},min(t,e){return this.check(_gte(t,e))},lt(t,e){return this.check(_lt(t,e))},lte(t,e){return this.check(
_lte(t,e))},max(t,e){return this.check(_lte(t,e))},int(t){return this.check(int(t))},safe(t){return this.check(int(t))},
positive(t){return this.check(_gt(0,t))},nonnegative(t){return this.check(_gte(0,t))},negative(t){return this.check(_lt(
0,t))},nonpositive(t){return this.check(_lte(0,t))},multipleOf(t,e){return this.check(_multipleOf(t,e))},step(t,e){return this.
check(_multipleOf(t,e))},finite(){return this}}));function number2(t){return _number(ZodNumber,t)}var ZodNumberFormat=$constructor(
"ZodNumberFormat",(t,e)=>{$ZodNumberFormat.init(t,e),ZodNumber.init(t,e)});function int(t){return _int(ZodNumberFormat,t)}
var ZodBoolean=$constructor("ZodBoolean",(t,e)=>{$ZodBoolean.init(t,e),ZodType.init(t,e)});function boolean2(t){return _boolean(
ZodBoolean,t)}var ZodUnknown=$constructor("ZodUnknown",(t,e)=>{$ZodUnknown.init(t,e),ZodType.init(t,e)});function unknown(){
return _unknown(ZodUnknown)}var ZodNever=$constructor("ZodNever",(t,e)=>{$ZodNever.init(t,e),ZodType.init(t,e)});function never(t){
return _never(ZodNever,t)}var ZodArray=$constructor("ZodArray",(t,e)=>{_ensureDefaultMemoizer(),$ZodArray.init(t,e),ZodType.
init(t,e),t.element=e.element},{min(t,e){return this.check(_minLength(t,e))},nonempty(t){return this.check(_minLength(1,
t))},max(t,e){return this.check(_maxLength(t,e))},length(t,e){return this.check(_length(t,e))},unwrap(){return this.element}});
function array(t,e){return _array(ZodArray,t,e)}var ZodObject=$constructor("ZodObject",(t,e)=>{_ensureDefaultMemoizer(),
$ZodObjectJIT.init(t,e),ZodType.init(t,e),util_exports.installLazyProp(t,"shape",r=>r._zod.def.shape,!1)},{keyof(){return _enum(
Object.keys(this._zod.def.shape))},catchall(t){return this.clone(util_exports.mergeDefs(this._zod.def,{catchall:t}))},passthrough(){
return this.clone(util_exports.mergeDefs(this._zod.def,{catchall:unknown()}))},loose(){return this.clone(util_exports.mergeDefs(
this._zod.def,{catchall:unknown()}))},strict(){return this.clone(util_exports.mergeDefs(this._zod.def,{catchall:never()}))},
strip(){return this.clone(util_exports.mergeDefs(this._zod.def,{catchall:void 0}))},extend(t){return util_exports.extend(
this,t)},safeExtend(t){return util_exports.safeExtend(this,t)},merge(t){return util_exports.merge(this,t)},pick(t){return util_exports.
pick(this,t)},omit(t){return util_exports.omit(this,t)},partial(...t){return util_exports.partial(ZodOptional,this,t[0])},
exactPartial(...t){return util_exports.partial(ZodExactOptional,this,t[0],"exactPartial")},required(...t){return util_exports.
required(ZodNonOptional,this,t[0])}});function strictObject(t,e){return new ZodObject({type:"object",shape:t,catchall:never(),
...util_exports.normalizeParams(e)})}var ZodUnion=$constructor("ZodUnion",(t,e)=>{$ZodUnion.init(t,e),ZodType.init(t,e),
t.options=e.options});function union(t,e){return new ZodUnion({type:"union",options:t,...util_exports.normalizeParams(e)})}
var ZodDiscriminatedUnion=$constructor("ZodDiscriminatedUnion",(t,e)=>{ZodUnion.init(t,e),$ZodDiscriminatedUnion.init(t,
e)});function discriminatedUnion(t,e,r){return new ZodDiscriminatedUnion({type:"union",options:e,discriminator:t,...util_exports.
normalizeParams(r)})}var ZodIntersection=$constructor("ZodIntersection",(t,e)=>{$ZodIntersection.init(t,e),ZodType.init(
t,e)});function intersection(t,e){return new ZodIntersection({type:"intersection",left:t,right:e})}var ZodRecord=$constructor(
"ZodRecord",(t,e)=>{_ensureDefaultMemoizer(),$ZodRecord.init(t,e),ZodType.init(t,e),t.keyType=e.keyType,t.valueType=e.valueType});
function record(t,e,r){return!e||!e._zod?new ZodRecord({type:"record",keyType:string2(),valueType:t,...util_exports.normalizeParams(
e)}):new ZodRecord({type:"record",keyType:t,valueType:e,...util_exports.normalizeParams(r)})}var ZodEnum=$constructor("Z\
odEnum",(t,e)=>{$ZodEnum.init(t,e),ZodType.init(t,e),t.enum=e.entries,t.options=[...t._zod.values];let r=new Set(Object.
keys(e.entries));t.extract=(o,c)=>{let i={};for(let n of o)if(r.has(n))i[n]=e.entries[n];else throw new Error(`Key ${n} \
not found in enum`);return new ZodEnum({...e,checks:[],...util_exports.normalizeParams(c),entries:i})},t.exclude=(o,c)=>{
let i={...e.entries};for(let n of o)if(r.has(n))delete i[n];else throw new Error(`Key ${n} not found in enum`);return new ZodEnum(
{...e,checks:[],...util_exports.normalizeParams(c),entries:i})}});function _enum(t,e){let r=Array.isArray(t)?Object.fromEntries(
t.map(o=>[o,o])):t;return new ZodEnum({type:"enum",entries:r,...util_exports.normalizeParams(e)})}var ZodLiteral=$constructor(
"ZodLiteral",(t,e)=>{$ZodLiteral.init(t,e),ZodType.init(t,e),t.values=new Set(e.values),Object.defineProperty(t,"value",
{get(){if(e.values.length>1)throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
return e.values[0]}})});function literal(t,e){return new ZodLiteral({type:"literal",values:Array.isArray(t)?t:[t],...util_exports.
normalizeParams(e)})}var ZodTransform=$constructor("ZodTransform",(t,e)=>{_ensureDefaultMemoizer(),$ZodTransform.init(t,
e),ZodType.init(t,e),t._zod.parse=(r,o)=>{if(o.direction==="backward")throw new $ZodEncodeError(t.constructor.name);r.addIssue=
i=>{if(typeof i=="string")r.issues.push(util_exports.issue(i,r.value,e));else{let n=i;n.fatal&&(n.continue=!1),n.code??(n.
code="custom"),"input"in n||(n.input=r.value),n.inst??(n.inst=t),r.issues.push(util_exports.issue(n))}};let c=e.transform(
r.value,r);return c instanceof Promise?c.then(i=>(r.value=i,r)):(r.value=c,r)}});function transform(t){return new ZodTransform(
{type:"transform",transform:t})}var ZodOptional=$constructor("ZodOptional",(t,e)=>{$ZodOptional.init(t,e),ZodType.init(t,
e),t.unwrap=()=>t._zod.def.innerType});function optional(t){return new ZodOptional({type:"optional",innerType:t})}var ZodExactOptional=$constructor(
"ZodExactOptional",(t,e)=>{$ZodExactOptional.init(t,e),ZodType.init(t,e),t.unwrap=()=>t._zod.def.innerType});function exactOptional(t){
return new ZodExactOptional({type:"optional",innerType:t})}var ZodNullable=$constructor("ZodNullable",(t,e)=>{$ZodNullable.
init(t,e),ZodType.init(t,e),t.unwrap=()=>t._zod.def.innerType});function nullable(t){return new ZodNullable({type:"nulla\
ble",innerType:t})}var ZodDefault=$constructor("ZodDefault",(t,e)=>{$ZodDefault.init(t,e),ZodType.init(t,e),t.unwrap=()=>t.
_zod.def.innerType,t.removeDefault=t.unwrap});function _default(t,e){return new ZodDefault({type:"default",innerType:t,get defaultValue(){
return typeof e=="function"?e():util_exports.shallowClone(e)}})}var ZodPrefault=$constructor("ZodPrefault",(t,e)=>{$ZodPrefault.
init(t,e),ZodType.init(t,e),t.unwrap=()=>t._zod.def.innerType});function prefault(t,e){return new ZodPrefault({type:"pre\
fault",innerType:t,get defaultValue(){return typeof e=="function"?e():util_exports.shallowClone(e)}})}var ZodNonOptional=$constructor(
"ZodNonOptional",(t,e)=>{$ZodNonOptional.init(t,e),ZodType.init(t,e),t.unwrap=()=>t._zod.def.innerType});function nonoptional(t,e){
return new ZodNonOptional({type:"nonoptional",innerType:t,...util_exports.normalizeParams(e)})}var ZodCatch=$constructor(
"ZodCatch",(t,e)=>{$ZodCatch.init(t,e),ZodType.init(t,e),t.unwrap=()=>t._zod.def.innerType,t.removeCatch=t.unwrap});function _catch(t,e){
return new ZodCatch({type:"catch",innerType:t,catchValue:typeof e=="function"?e:util_exports.constantCatch(e)})}var ZodPipe=$constructor(
"ZodPipe",(t,e)=>{$ZodPipe.init(t,e),ZodType.init(t,e),t.in=e.in,t.out=e.out});function pipe(t,e){return new ZodPipe({type:"\
pipe",in:t,out:e})}var ZodReadonly=$constructor("ZodReadonly",(t,e)=>{$ZodReadonly.init(t,e),ZodType.init(t,e),t.unwrap=
()=>t._zod.def.innerType});function readonly(t){return new ZodReadonly({type:"readonly",innerType:t})}var ZodCustom=$constructor(
"ZodCustom",(t,e)=>{$ZodCustom.init(t,e),ZodType.init(t,e)});function refine(t,e={}){return _refine(ZodCustom,t,e)}function superRefine(t,e){
return _superRefine(t,e)}function bare(shape){return shape instanceof ZodOptional||shape instanceof ZodNullable?bare(shape.
unwrap()):shape}function shapeAt(root,path,tree){let shape=root,value=tree;for(let step of path){if(shape===void 0)return;
shape=childShape(chosen(bare(shape),value),step),value=(0,_2_.GG)(value,step)}return shape===void 0?void 0:bare(shape)}function chosen(shape,value){
if(!(shape instanceof ZodDiscriminatedUnion))return shape;let word=(0,_2_.b6)((0,_2_.GG)(value,shape.def.discriminator));
return shape.options.find(option=>word!==void 0&&wordsOf(shapeAt(option,[shape.def.discriminator])).includes(word))??shape}
function childShape(shape,step){if(shape instanceof ZodDiscriminatedUnion&&step===shape.def.discriminator)return kindsOf(
shape,step);if(shape instanceof ZodObject)return typeof step=="string"&&Object.hasOwn(shape.shape,step)?shape.shape[step]:
void 0;if(shape instanceof ZodRecord)return typeof step=="string"?shape.valueType:void 0;if(shape instanceof ZodArray)return typeof step==
"number"?shape.element:void 0;if(shape instanceof ZodUnion)return shape.options.map(option=>childShape(bare(option),step)).
find(found=>found!==void 0)}function kindsOf(shape,key){let words=shape.options.flatMap(option=>wordsOf(shapeAt(option,[
key]))),shown2=words.map(word=>`\`${word}\``);return _enum(words).meta({allowed:`${shown2.slice(0,-1).join(", ")} or ${shown2.
at(-1)}`})}function keysOf(shape){return shape instanceof ZodObject?Object.keys(shape.shape):shape instanceof ZodUnion?[
...new Set(shape.options.flatMap(option=>keysOf(bare(option))))]:[]}function wordsOf(shape){return shape instanceof ZodEnum?
shape.options.filter(option=>typeof option=="string"):shape instanceof ZodLiteral?[...shape.values].filter(value=>typeof value==
"string"):shape instanceof ZodUnion?shape.options.flatMap(option=>wordsOf(bare(option))):[]}function knownWordsOf(shape){
let known=shape===void 0?void 0:globalRegistry.get(shape)?.known;return Array.isArray(known)?known.filter(word=>typeof word==
"string"):[]}function metaOf(shape,what){let text=shape===void 0?void 0:globalRegistry.get(shape)?.[what];return typeof text==
"string"?text:void 0}function everyKey(root,prefix=""){let shape=bare(root);return shape instanceof ZodArray?everyKey(shape.
element,`${prefix}[]`):shape instanceof ZodRecord?everyKey(shape.valueType,`${prefix}.NAME`):shape instanceof ZodObject?
Object.entries(shape.shape).flatMap(([key,child])=>[{key,inside:prefix,shape:bare(child)},...everyKey(child,prefix===""?
key:`${prefix}.${key}`)]):[]}var BUCKET=/^[a-z0-9](?:[a-z0-9.-]{1,61})[a-z0-9]$/,IP_ADDRESS=/^\d+\.\d+\.\d+\.\d+$/;function readS3Uri(uri){
let invalid=reason=>({kind:"invalid",reason});if(!uri.startsWith("s3://"))return invalid("does not begin with `s3://`");
if(uri.length>1024)return invalid(`has ${uri.length} characters, and at most 1024 are allowed`);let slash=uri.indexOf("/",
5),bucket=uri.slice(5,slash===-1?void 0:slash),key=slash===-1?"":uri.slice(slash+1);if(bucket.startsWith("arn:"))return invalid(
"names an access point; the name of a bucket is wanted");if(!BUCKET.test(bucket)||bucket.includes("..")||IP_ADDRESS.test(
bucket))return invalid(`has ${JSON.stringify(bucket)} as its bucket, which is not a bucket's name (3 to 63 of a-z, 0-9, \
\`.\` and \`-\`)`);if(key==="")return invalid("has no key after the bucket");if(/\$\{|\{\{/.test(key))return invalid("ha\
s a placeholder in it, and values are not interpolated");let forbidden=new RegExp("[%?#\\\\]|\\p{C}","u").exec(key)?.[0];
return forbidden!==void 0?invalid(`has ${shown(forbidden)} in its key`):key!==key.normalize("NFC")?invalid("is not in th\
e normal form NFC of Unicode, so that two keys could look alike"):key.split("/").some(segment=>/^\.{1,2}$/.test(segment.
normalize("NFKC")))?invalid("has a `.` or `..` in its key"):{kind:"valid",bucket,key}}function shown(character){return new RegExp(
"\\p{C}","u").test(character)?`the character U+${(character.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`:
`\`${character}\``}function explainMeasure(given,shape){let allowed=metaOf(shape,"allowed")??"";return allowed.startsWith(
"a duration")?durationHelp(given.trim()):allowed.startsWith("a share")?shareHelp(given.trim()):void 0}function durationHelp(given){
if(/^\d{1,6}$/.test(given))return`write it with its unit, such as \`${given}s\``;let[,amount,unit]=/^(\d{1,6})\s*(ms|s|m|h)[a-z]*$/i.
exec(given)??[];return amount===void 0||unit===void 0?void 0:`did you mean \`${amount}${unit.toLowerCase()}\`?`}function shareHelp(given){
let[,number4]=/^(\d{1,3}(?:\.\d{1,4})?)\s*%?$/.exec(given)??[];if(number4===void 0)return;let share=given.endsWith("%")||
Number(number4)>=1?Number(number4):Number(number4)*100;return share>100?void 0:`did you mean \`${Math.round(share)}%\`?`}
function quoted(text){return JSON.stringify((0,_3_.dh)(text,80))}function explainReference(known,name2,text){switch(known){case"\
source.training_job":return{help:afterSlash(/:training-job\/([A-Za-z0-9-]+)$/,text,"the name alone")};case"source.pipeli\
ne_execution":return{help:"write its `PipelineExecutionArn`, such as `arn:aws:sagemaker:eu-west-1:ACCOUNT:pipeline/NAME/\
execution/ID`"};case"source_uri":return explainSourceUri(name2,text);case"algorithm.name":return{help:"write the name, o\
r `arn:aws:sagemaker:REGION:ACCOUNT:algorithm/NAME`"};case"algorithm.model_data_source.uri":case"containers[].model_data\
_source.uri":case"containers[].model_data_source.manifest":case"containers[].additional_model_data[].uri":case"container\
s[].additional_model_data[].manifest":case"validation.input":case"validation.output":return explainPlace(name2,text);case"\
containers[].base_model.name":return{help:afterSlash(/:hub-content\/[^/]+\/[^/]+\/([A-Za-z0-9-]+)/,text,"the name alone")};case"\
containers[].base_model.version":return{help:/^v\d/.test(text)?`write it without the v: "${(0,_3_.dh)(text.slice(1))}"`:
"look it up in the hub"};case"containers[].framework_version":return/^\d+$/.test(text)?{help:`with a dot, such as "${(0,_3_.
dh)(text)}.0"`}:{};default:return known.endsWith(".digest")?{help:digestHelp(text)}:{}}}function afterSlash(pattern,text,what){
let name2=pattern.exec(text)?.[1];return name2===void 0?void 0:`write ${what}: \`${name2}\``}function explainSourceUri(name2,text){
let refused=/[^\p{L}\p{M}\p{Zs}\p{N}\p{P}]/u.exec(text)?.[0];return refused===void 0||new RegExp("\\p{C}","u").test(refused)?
{}:{message:`${name2}: ${quoted(text)} has a \`${refused}\` in it, and SageMaker takes no signs such as \`=\`, \`+\` and \`~\``}}
function explainPlace(name2,text){let[,bucket,key]=/^https:\/\/([a-z0-9-]+)\.s3[.-][a-z0-9.-]+\/(.*)$/.exec(text)??[];if(bucket!==
void 0)return{help:`write it as \`s3://${(0,_3_.dh)(`${bucket}/${key}`)}\``};let reading=readS3Uri(text);return reading.
kind==="invalid"?{message:`${name2}: ${quoted(text)} ${reading.reason}`}:{}}function digestHelp(text){let hexadecimal=/^(?:sha256[:-])?([0-9a-f]{64})$/i.
exec(text)?.[1];return hexadecimal===void 0?void 0:`write it as \`sha256:${hexadecimal.toLowerCase()}\``}function nearestWord(text,words){
let given=letters(text);return words.find(word=>letters(word)===given)??(0,_1_.k)(text,words)}function letters(word){return word.
toLowerCase().replace(/^ml\b/,"").replace(/[^a-z0-9]/g,"")}function explain({path,value,shape}){if(value===void 0)return{};
if(value.kind!=="scalar")return explainCollection(value,shape);if(shape instanceof ZodArray)return value.value===null?{}:
{help:`write it as a list: [${(0,_3_.dh)((0,_2_.lu)(value))}]`};if(value.value===null)return(0,_0_.j)(path.slice(0,-1))===
"deploy.environments"?{help:"write `{}` where nothing differs"}:{};let measure=explainMeasure(String(value.value),shape);
return measure!==void 0?{help:measure}:typeof value.value!="string"?{help:quoteHelp(value,shape)}:value.value.includes("\
${")||value.value.includes("{{")?{help:"values are not interpolated; let the workflow lay them over the manifest with th\
e input `set`"}:explainText(value.value,{path,shape})}function explainCollection(value,shape){return value.kind==="list"&&
shape instanceof ZodRecord?{help:"write it as a mapping: `NAME: VALUE`"}:value.kind==="map"&&shape instanceof ZodArray?{
help:"begin each item with `- `"}:value.kind!=="scalar"&&shape instanceof ZodString&&metaOf(shape,"allowed")?.includes("\
{")?{help:"write it as JSON text, in single quotes"}:{}}function quoteHelp(value,shape){return shape instanceof ZodString||
shape instanceof ZodEnum?`quote it: "${(0,_3_.dh)((0,_2_.lu)(value))}"`:void 0}function explainText(text,{path,shape}){let name2=(0,_0_.
j)(path),wantsNumber=shape instanceof ZodNumber||shape instanceof ZodLiteral&&typeof shape.value=="number";if(wantsNumber&&
/^-?[0-9.]+$/.test(text))return{help:`write it without quotes: ${(0,_3_.dh)(text)}`};if(wantsNumber&&/^v[0-9]+$/i.test(text))
return{help:`write the number alone: ${(0,_3_.dh)(text.slice(1))}`};if(shape instanceof ZodBoolean)return{help:booleanHelp(
text)};let words=wordsOf(shape);if(words.length>0)return explainWord(text,words);let openWords=knownWordsOf(shape);if(openWords.
length>0)return explainOpenWord(text,openWords);let known=name2.replace(/\[\d+\]/g,"[]").replace(/^metrics\.values.*(?=\.gate\.)/,
"metric").replace(/^additional_specifications\[\]\.(?=containers)/,"");switch(known){case"group":case"name":return/^arn:/.
test(text)?explainNameArn(name2,text):{help:nameHelp(text)};case"containers[].name":case"additional_specifications[].nam\
e":case"validation.name":return{help:nameHelp(text)};case"description":case"group_description":case"additional_specifica\
tions[].description":return explainDescription(name2,text);case"containers[].image":return explainImage(name2,text);case"\
containers[].model_data":case"algorithm.model_data":case"sample_payload":return explainModelData(name2,text);case"metric\
.gate.max_regression":return/^[0-9.]+$/.test(text)?{help:`did you mean ${text}% (a share), or the number ${text} (in the\
 metric's own unit)?`}:{};default:return path[0]==="deploy"&&metaOf(shape,"allowed")?.startsWith("a name of 1 to 63")?{help:nameHelp(
text)}:isReportPath(path)?explainReport(name2,text):explainReference(known,name2,text)}}function booleanHelp(text){return/^(?:true|yes|on|y)$/i.
test(text)?"write `true`, without quotes":/^(?:false|no|off|n)$/i.test(text)?"write `false`, without quotes":void 0}function isReportPath(path){
let[section,...rest]=path;return section==="metrics"?rest[0]==="report":rest.at(-1)==="file"}function explainWord(text,words){
let ofAws=words.find(word=>WORDS_OF_AWS[text]===word),leftOut=WORDS_LEFT_OUT.find(({word,beside})=>word.test(text)&&words.
includes(beside));if(leftOut!==void 0)return{help:leftOut.help};let goal=GOALS.find(one=>words.includes(one.goal)&&one.words.
test(text))?.goal,meant=ofAws??goal??nearestWord(text,words);return meant===void 0?{}:{help:`did you mean \`${meant}\`?`}}
function explainOpenWord(text,known){let meant=nearestWord(text,known);return meant!==void 0?{help:`did you mean \`${meant}\
\`?`}:known.some(word=>word.startsWith("ml."))?{help:"write it as `ml.FAMILY.SIZE`"}:{}}var WORDS_OF_AWS={S3Prefix:"pref\
ix",S3Object:"object",ManifestFile:"manifest"},GOALS=[{goal:"maximize",words:/^(?:higher|high|up|max|maximum|increase|increasing|greater|bigger|better_?if_?higher|higher[_ -]?is[_ -]?better|asc(?:ending)?)$/i},
{goal:"minimize",words:/^(?:lower|low|down|min|minimum|decrease|decreasing|less|smaller|lower[_ -]?is[_ -]?better|desc(?:ending)?)$/i}],
WORDS_LEFT_OUT=[{word:/^augmented_?manifest/i,beside:"manifest",help:"a batch transform takes no augmented manifest"},{word:/^(?:approved|archived)$/i,
beside:"PendingReview",help:"who has reviewed the card says so, with the input `model-card-status`"}];function explainNameArn(name2,arn){
let group=/:model-package(?:-group)?\/([A-Za-z0-9-]{1,63})/.exec(arn)?.[1];return{message:`${name2}: an ARN is given, an\
d it must be a name: the account and the region come from the workflow${name2==="group"?" (`registry-account-id`, `aws-r\
egion`)":""}`,...group===void 0?{}:{help:`write \`${name2}: ${group}\``}}}function nameHelp(text){let repaired=text.normalize(
"NFKD").replace(new RegExp("\\p{M}","gu"),"").trim().replace(/[^A-Za-z0-9]+/g,"-").replace(/^-|-$/g,"").slice(0,63).replace(
/-$/,"");return repaired===""||repaired===text?void 0:`for example \`${repaired}\``}function explainDescription(name2,text){
if(text.split(`
`).length>1)return{message:`${name2}: a text with a line break; SageMaker takes one line`,help:"write it on one line, or\
 fold it with `>-`"};let unseen=/[\p{C}\p{Zl}\p{Zp}]/u.exec(text)?.[0];return unseen===void 0?{}:{message:`${name2}: the\
 invisible character ${unseen}; SageMaker does not take it`}}function explainImage(name2,text){return/\s/.test(text)?{message:`${name2}\
: an image with white space in it`}:/^[A-Za-z0-9+.-]+:\/\//.test(text)?{help:"leave the scheme out"}:text.includes("@")?
{help:"after `@` a digest is wanted: `sha256:` and 64 hexadecimal digits in lower case"}:{}}function explainModelData(name2,text){
let reading=readS3Uri(text);return reading.kind==="invalid"?{message:`${name2}: ${quoted(text)} ${reading.reason}`,...example}:
name2.endsWith("model_data")&&!/\.[A-Za-z0-9]+$/.test(text)?{message:`${name2}: ${quoted(text)} is a folder, and \`model_\
data\` is one archive`,help:`write \`model_data_source: { uri: ${(0,_3_.dh)(text.replace(/\/?$/,"/"))}, type: prefix }\` \
instead`}:text.endsWith(".tar.gz")?{}:{message:`${name2}: ${quoted(text)} is not a single \`.tar.gz\`, which SageMaker wan\
ts`,...example}}var example={help:"for example `s3://acme-ml/housing/model.tar.gz`"};function explainReport(name2,text){
if(text.startsWith("s3://")){let reading=readS3Uri(text);return reading.kind==="invalid"?{message:`${name2}: ${quoted(text)}\
 ${reading.reason}`}:{help:"let a step of the workflow fetch it, and write its path"}}return text.includes("\\")?{help:"\
write `/` between folders, on every platform"}:/^[A-Za-z]:/.test(text)?{help:"write it relative to the manifest"}:/^[A-Za-z][A-Za-z0-9+.-]*:/.
test(text)?{help:"let a step of the workflow fetch it, and write its path"}:text.startsWith("/")?{help:"write it relativ\
e to the manifest"}:{}}function unknownKeyFinding(of){let{place,path,key,kind}=of;return{place,says:()=>{let shown2=(0,_3_.
dh)(key),refusal=kind.refusalOf(key,path);if(refusal!==void 0)return{message:`\`${shown2}\` does not belong in a manifest\
: ${refusal}`};let owner=path.length===0?"":` in \`${(0,_0_.j)(path)}\``;return{message:`unknown key \`${shown2}\`${owner}`,
help:suggestion(path,key,kind)}}}}function suggestion(path,key,{schema,known}){let keys=keysOf(shapeAt(schema,path)),inside=genericPath(
path,schema),near=(0,_1_.k)(key,keys);if(near!==void 0&&(0,_1_.q)(key)===near)return`did you mean \`${near}\`?`;let word=(0,_1_.
q)(key),all=known(),named2=all.filter(({key:name2,apiNames})=>word===name2||apiNames.includes(word)),same=named2.length>
0?named2:all.filter(({apiParts})=>apiParts.includes(word)),here=same.find(one=>one.inside===inside);if(here!==void 0)return`\
did you mean \`${here.key}\`?`;if(near!==void 0)return`did you mean \`${near}\`?`;if(same.length>0)return belonging(same,
path[0]);if(inside==="metrics")return`metrics stand under \`values\`: \`values: { ${(0,_3_.dh)(key)}: { … } }\``;let shown2=keys.
slice(0,MAX_KEYS_SHOWN).map(name2=>`\`${name2}\``),rest=keys.length-shown2.length;if(keys.length!==0)return rest<=0?`kno\
wn here: ${shown2.join(", ")}`:`known here: ${shown2.join(", ")} and ${rest} more, which docs/model-yaml.md lists`}var MAX_KEYS_SHOWN=12;
function belonging(same,section){let sectionOf=known=>known.inside.replace(/[[.].*$/,""),places=same.filter(known=>sectionOf(
known)!=="additional_specifications"),near=same.filter(known=>known.inside!==""&&sectionOf(known)===section).slice(0,1),
others=places.filter((known,index)=>places.findIndex(other=>sectionOf(other)===sectionOf(known))===index),[first,second]=near.
length>0?near:others.length>0?others:same;if(first===void 0)return;let place=({inside})=>inside===""?"the top level":`\`${inside}\
\``,also=second===void 0||second.key!==first.key?"":` or ${place(second)}`;return`\`${first.key}\` belongs in ${place(first)}${also}`}
function genericPath(path,schema){return path.map((step,index)=>typeof step=="number"?"[]":shapeAt(schema,path.slice(0,index))instanceof
ZodRecord?".NAME":index===0?step:`.${step}`).join("")}function issueFindings(issues,tree,kind){let told=new Set;return issues.
flatMap(insideOf).flatMap(issue2=>{let path=issue2.path.filter(step=>typeof step!="symbol");if(issue2.code==="unrecogniz\
ed_keys")return issue2.keys.map(key=>unknownKeyFinding({place:(0,_2_.$t)(tree,[...path,key]),path,key,kind}));let identity=JSON.
stringify([issue2.code==="invalid_key",path]);return told.has(identity)?[]:(told.add(identity),issue2.code==="invalid_ke\
y"?[{place:(0,_2_.$t)(tree,path),says:()=>aboutKey(path,kind)}]:(0,_2_.I6)(tree,path)===void 0?[{place:(0,_2_.$t)(tree,path.
slice(0,-1)),says:()=>aboutMissing(path,tree,kind)}]:[{place:(0,_2_.au)(tree,path),says:()=>aboutValue(path,tree,kind)}])})}
function insideOf(issue2){if(issue2.code!=="invalid_union")return[issue2];let inside=issue2.errors.find(errors=>errors.some(
error2=>error2.path.length>0||error2.code==="unrecognized_keys"));return inside===void 0?[issue2]:inside.map(error2=>({...error2,
path:[...issue2.path,...error2.path]}))}function aboutMissing(path,tree,{schema,noun}){let owner=path.length===1?noun:`\`${(0,_0_.
j)(path.slice(0,-1))}\``,allowed=metaOf(shapeAt(schema,path,tree),"allowed");return{message:`${owner} has no \`${path.at(
-1)}\``,help:allowed===void 0?void 0:`add ${allowed}`}}function aboutKey(path,{schema}){let key=String(path.at(-1)),parent=path.
slice(0,-1),name2=(0,_0_.j)(parent);if(/^smr\//i.test(key)&&["metadata","custom_details"].includes(String(parent.at(-1)))&&
parent.length>1)return{message:`${name2}: names that begin with \`smr/\` are written by this action`};if(/^(?:smr|metric)\//i.
test(key)&&parent[0]==="metadata")return{message:`${name2}: keys that begin with \`smr/\` or \`metric/\` are written by this\
 action`};let shape=shapeAt(schema,parent),allowed=shape instanceof ZodRecord?metaOf(shape.keyType,"allowed"):void 0;return{
message:`${name2}: the key ${JSON.stringify((0,_3_.dh)(key))} is not ${allowed??"allowed here"}`}}function aboutValue(path,tree,{
schema,noun}){let value=(0,_2_.I6)(tree,path)?.value,shape=shapeAt(schema,path,tree),allowed=metaOf(shape,"allowed")??"a\
llowed here",name2=path.length===0?noun:(0,_0_.j)(path);return{message:value?.kind==="scalar"&&value.value===null?`${name2}\
: nothing is given; it must be ${allowed}`:`${name2}: ${describe2(value)} is not ${allowed}`,...explain({path,value,shape})}}
function describe2(value){if(value===void 0)return"nothing";switch(value.kind){case"list":return value.items.length===0?
"an empty list":`a list of ${value.items.length}`;case"map":return value.entries.size===0?"an empty mapping":`a mapping \
of ${value.entries.size} ${value.entries.size===1?"key":"keys"}`;case"scalar":return value.value===null?"nothing":typeof value.
value=="string"?describeText(value.value):typeof value.value=="number"?`the number ${(0,_3_.dh)((0,_2_.lu)(value))}`:`th\
e boolean ${value.value}`}}function describeText(text){return text.length>120?`a text of ${text.length} characters`:JSON.
stringify(text)}function kindOf(of){let known;return{...of,known:()=>(known??=knownKeys(of.schema),known)}}function knownKeys(schema){
return everyKey(schema).map(({key,inside,shape})=>({key,inside,apiNames:apiPaths(metaOf(shape,"api")??"").map(parts=>parts.
at(-1)??""),apiParts:apiPaths(metaOf(shape,"api")??"").flatMap(parts=>parts.slice(0,-1))}))}function apiPaths(api){return api.
replace(/^\w+: /,"").split(", ").map(member=>member.split(".").map(part=>(0,_1_.q)(part.replace("[]",""))))}var INSTANCE_TYPES_FROM="\
botocore 1.44.5",REALTIME_INSTANCE_TYPES=expand({t2:"medium large xlarge 2xlarge",m4:"xlarge 2xlarge 4xlarge 10xlarge 16\
xlarge",m5:"large xlarge 2xlarge 4xlarge 12xlarge 24xlarge",m5d:"large xlarge 2xlarge 4xlarge 12xlarge 24xlarge",c4:"lar\
ge xlarge 2xlarge 4xlarge 8xlarge",p2:"xlarge 8xlarge 16xlarge",p3:"2xlarge 8xlarge 16xlarge",c5:"large xlarge 2xlarge 4\
xlarge 9xlarge 18xlarge",c5d:"large xlarge 2xlarge 4xlarge 9xlarge 18xlarge",g4dn:"xlarge 2xlarge 4xlarge 8xlarge 12xlar\
ge 16xlarge",r5:"large xlarge 2xlarge 4xlarge 12xlarge 24xlarge",r5d:"large xlarge 2xlarge 4xlarge 12xlarge 24xlarge",inf1:"\
xlarge 2xlarge 6xlarge 24xlarge",dl1:"24xlarge",c6i:"large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 32x\
large",m6i:"large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 32xlarge",r6i:"large xlarge 2xlarge 4xlarge \
8xlarge 12xlarge 16xlarge 24xlarge 32xlarge",g5:"xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 48xlarge",g6:"\
xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 48xlarge",r8g:"medium large xlarge 2xlarge 4xlarge 8xlarge 12x\
large 16xlarge 24xlarge 48xlarge",g6e:"xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 48xlarge",g7e:"2xlarge \
4xlarge 8xlarge 12xlarge 24xlarge 48xlarge",g7:"2xlarge 4xlarge 8xlarge 12xlarge 24xlarge 48xlarge",p4d:"24xlarge",c7g:"\
large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge",m6g:"large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge",m6gd:"\
large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge",c6g:"large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge",c6gd:"\
large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge",c6gn:"large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge",r6g:"\
large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge",r6gd:"large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge",p4de:"\
24xlarge",trn1:"2xlarge 32xlarge",trn1n:"32xlarge",trn2:"48xlarge",inf2:"xlarge 8xlarge 24xlarge 48xlarge",p5:"48xlarge \
4xlarge",p5e:"48xlarge",p5en:"48xlarge",m7i:"large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 48xlarge",c7i:"\
large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 48xlarge",r7i:"large xlarge 2xlarge 4xlarge 8xlarge 12xl\
arge 16xlarge 24xlarge 48xlarge",c8g:"medium large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 48xlarge",r7gd:"\
medium large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge",m8g:"medium large xlarge 2xlarge 4xlarge 8xlarge 12xlarge\
 16xlarge 24xlarge 48xlarge",c6in:"large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 32xlarge","p6-b200":"\
48xlarge","p6-b300":"48xlarge","p6e-gb200":"36xlarge"}),TRANSFORM_INSTANCE_TYPES=expand({m4:"xlarge 2xlarge 4xlarge 10xl\
arge 16xlarge",c4:"xlarge 2xlarge 4xlarge 8xlarge",p2:"xlarge 8xlarge 16xlarge",p3:"2xlarge 8xlarge 16xlarge",c5:"xlarge\
 2xlarge 4xlarge 9xlarge 18xlarge",m5:"large xlarge 2xlarge 4xlarge 12xlarge 24xlarge",m6i:"large xlarge 2xlarge 4xlarge\
 8xlarge 12xlarge 16xlarge 24xlarge 32xlarge",c6i:"large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 32xla\
rge",r6i:"large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 32xlarge",m7i:"large xlarge 2xlarge 4xlarge 8x\
large 12xlarge 16xlarge 24xlarge 48xlarge",c7i:"large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 48xlarge",
r7i:"large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 48xlarge",g4dn:"xlarge 2xlarge 4xlarge 8xlarge 12xl\
arge 16xlarge",g5:"xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 48xlarge",trn1:"2xlarge 32xlarge",inf2:"xla\
rge 8xlarge 24xlarge 48xlarge",g6:"xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 48xlarge",g6e:"xlarge 2xlar\
ge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 48xlarge"});function expand(sizesByFamily){return Object.entries(sizesByFamily).
flatMap(([family,sizes])=>sizes.split(" ").map(size=>`ml.${family}.${size}`))}var INFERENCE_AMIS=["al2-ami-sagemaker-inf\
erence-gpu-2","al2-ami-sagemaker-inference-gpu-2-1","al2-ami-sagemaker-inference-gpu-3-1","al2-ami-sagemaker-inference-n\
euron-2","al2023-ami-sagemaker-inference-gpu-4-1"],INSTANCE_TYPE=/^ml\.[a-z][a-z0-9]*(?:-[a-z0-9]+)*\.(?:small|medium|large|[0-9]{0,3}xlarge|metal(?:-[0-9]{1,3}xl)?)$/,
realtimeInstanceType=open2({pattern:INSTANCE_TYPE,known:REALTIME_INSTANCE_TYPES,allowed:"an instance type for endpoints,\
 such as `ml.m5.xlarge`"}),transformInstanceType=open2({pattern:INSTANCE_TYPE,known:TRANSFORM_INSTANCE_TYPES,allowed:"an\
 instance type for batch transform, such as `ml.m5.xlarge`"}),inferenceAmi=open2({pattern:/^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/,
known:INFERENCE_AMIS,allowed:"a system image such as `al2-ami-sagemaker-inference-gpu-3-1`"});function open2({pattern,known,
allowed}){return string2().max(128).regex(pattern).meta({known,allowed})}var entityName=string2().max(63).regex(/^[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$/).
meta({allowed:"a name of 1 to 63 letters, digits and hyphens that begins and ends with a letter or digit"}),MAX_DESCRIPTION_CHARACTERS=950,
description=string2().max(MAX_DESCRIPTION_CHARACTERS).regex(/^[\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}]*$/u).meta({allowed:`a te\
xt of at most ${MAX_DESCRIPTION_CHARACTERS} characters on one line`}),image=string2().max(255).regex(/^[A-Za-z0-9][A-Za-z0-9._:/-]*(?:@sha256:[0-9a-f]{64})?$/).
regex(/^(?![A-Za-z0-9+.-]+:\/\/)/).meta({allowed:"an image of at most 255 characters, as `REGISTRY/REPOSITORY:TAG` or `R\
EGISTRY/REPOSITORY@sha256:` and 64 hexadecimal digits"}),modelData=string2().max(1024).regex(/^s3:\/\/[^/]+\/.*\.tar\.gz$/).
refine(uri=>readS3Uri(uri).kind==="valid").meta({allowed:"an `s3://BUCKET/KEY.tar.gz` of at most 1024 characters"}),variables=maxValue=>record(
string2().max(1024).regex(/^[a-zA-Z_][a-zA-Z0-9_]*$/).meta({allowed:"the name of an environment variable (letters, digit\
s and `_`, at most 1024)"}),string2().max(maxValue).meta({allowed:`a text of at most ${maxValue} characters`})).refine(entries=>Object.
keys(entries).length<=16).overwrite(withoutPrototype).meta({allowed:"a mapping of at most 16 names to texts",maxProperties:16}),
environment=variables(1024),transformEnvironment=variables(10240),framework=string2().min(1).max(64).regex(/^[!-~]+$/).meta(
{allowed:"a word of at most 64 characters, such as `PYTORCH`"}),frameworkVersion=string2().max(10).regex(/^[0-9]\.[A-Za-z0-9.-]+$/).
meta({allowed:'a version of 3 to 10 characters, one digit and a dot first, such as "2.4.1"'}),contentType=string2().min(
1).max(256).regex(/^[^\p{C}]*$/u).meta({allowed:"a media type of at most 256 characters, such as `text/csv`"}),responseType=string2().
max(1024).regex(/^[-\w]+\/[^\p{C}]+$/u).meta({allowed:"a media type of at most 1024 characters, such as `text/csv`"}),MAX_USER_METADATA_ENTRIES=20,
metadata=record(string2().min(1).max(128).regex(/^[\p{L}\p{Zs}\p{N}_.:/=+\-@]+$/u).regex(/^(?![sS][mM][rR]\/|[mM][eE][tT][rR][iI][cC]\/)/).
meta({allowed:"a key of 1 to 128 letters, digits, spaces and `_.:/=+-@`"}),string2().min(1).max(256).regex(/^[\p{L}\p{Zs}\p{N}_.:/=+\-@]+$/u).
meta({allowed:"a text of 1 to 256 letters, digits, spaces and `_.:/=+-@`"})).refine(entries=>Object.keys(entries).length<=
MAX_USER_METADATA_ENTRIES).overwrite(withoutPrototype).meta({allowed:`a mapping of at most ${MAX_USER_METADATA_ENTRIES} \
keys to texts`,maxProperties:MAX_USER_METADATA_ENTRIES}),s3Location=string2().max(1024).regex(/^s3:\/\/[^/]+\/.+$/s).refine(
uri=>readS3Uri(uri).kind==="valid").meta({allowed:"an `s3://BUCKET/KEY` or an `s3://BUCKET/FOLDER/` of at most 1024 char\
acters"}),s3Object=string2().max(1024).regex(/^s3:\/\/[^/]+\/.*[^/]$/s).refine(uri=>readS3Uri(uri).kind==="valid").meta(
{allowed:"an `s3://BUCKET/KEY` of at most 1024 characters"}),hubContentArn=string2().max(255).regex(/^arn:aws[a-z-]*:sagemaker:[a-z0-9-]+:(?:\d{12}|aws):hub-content\/[A-Za-z0-9-]+\/[A-Za-z]+\/[A-Za-z0-9-]+(?:\/\d{1,4}\.\d{1,4}\.\d{1,4})?$/).
meta({allowed:"the ARN of a hub content, `arn:aws:sagemaker:REGION:ACCOUNT:hub-content/HUB/Model/NAME/VERSION`"}),eTag=string2().
min(1).max(256).regex(/^[!-~]+$/).meta({allowed:"an ETag of 1 to 256 characters without blanks"}),nearestModel=string2().
min(1).max(256).regex(/^[!-~]+$/).meta({allowed:"a word of at most 256 characters, such as `resnet50`"}),dataInputConfig=string2().
min(1).max(16384).meta({allowed:`a text of 1 to 16384 characters, such as '{"input_1": [1, 3, 224, 224]}'`}),productId=string2().
max(256).regex(/^[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$/).meta({allowed:"a product id of 1 to 256 letters, digits and\
 hyphens"}),freeWord=string2().min(1).max(256).regex(/^[^\p{C}\p{Zl}\p{Zp}]+$/u).meta({allowed:"a text of 1 to 256 chara\
cters on one line"}),samplePayload=modelData,sourceUri=string2().min(1).max(1024).regex(/^[\p{L}\p{M}\p{Zs}\p{N}\p{P}]+$/u).
meta({allowed:"a URI of 1 to 1024 characters, or the ARN of a model or a model package"});function isNotEmpty(entries){return Object.
keys(entries).length>0}var last={when:({issues})=>issues.length===0};function withoutPrototype(entries){return Object.assign(
Object.create(null),entries)}var prose=max=>string2().max(max).regex(/^[^\p{Cs}\0]*$/u).meta({allowed:`a text of at most\
 ${max} characters`}),label=max=>string2().min(1).max(max).regex(/^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+$/u).meta({allowed:`a tex\
t of 1 to ${max} characters on one line`}),namedTexts=record(string2().min(1).max(1024).regex(/^(?![sS][mM][rR]\/)[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+$/u).
meta({allowed:"a name of 1 to 1024 characters on one line"}),prose(1024)).overwrite(withoutPrototype),number3=number2().
meta({allowed:"a finite number"}),texts=(most,what)=>array(prose(1024)).max(most).meta({allowed:`a list of at most ${most}\
 ${what}`}),trainingMetrics=array(strictObject({name:label(255).meta({}),value:number3.meta({}),notes:prose(1024).meta({}).
optional()}).meta({allowed:"a mapping with `name`, `value` and `notes`"})).max(50).meta({allowed:"a list of at most 50 m\
etrics"}),trainingHyperParameters=array(strictObject({name:label(255).meta({}),value:label(255).meta({})}).meta({allowed:"\
a mapping with `name` and `value`"})).max(100).meta({allowed:"a list of at most 100 hyper-parameters"}),name=label(255).
meta({}),notes=prose(1024).meta({}).optional(),axis=prose(63),x_axis_name=axis.meta({}).optional(),y_axis_name=axis.meta(
{}).optional(),type=(name2,description2)=>literal(name2).meta({allowed:`\`${name2}\``}),named=what=>array(axis).meta({allowed:"\
a list of texts of at most 63 characters"}).optional(),numbers=array(number3).min(1),metric=discriminatedUnion("type",[strictObject(
{name,type:type("number","A number."),value:number3.meta({}),notes,x_axis_name,y_axis_name}),strictObject({name,type:type(
"string","A text."),value:prose(63).meta({}),notes,x_axis_name,y_axis_name}),strictObject({name,type:type("boolean","Yes\
 or no."),value:boolean2().meta({allowed:"`true` or `false`"}),notes,x_axis_name,y_axis_name}),strictObject({name,type:type(
"linear_graph","A curve."),value:array(array(number3).length(2).meta({allowed:"a point: a list of two numbers"})).min(1).
meta({allowed:"a list of points, such as `[[0, 0], [0.1, 0.8], [1, 1]]`"}),notes,x_axis_name,y_axis_name}),strictObject(
{name,type:type("bar_chart","Bars."),value:numbers.meta({allowed:"a list of at least one number"}),notes,x_axis_name:named(
"bar"),y_axis_name}),strictObject({name,type:type("matrix","A matrix, such as a confusion matrix."),value:array(numbers.
max(20).meta({allowed:"a row of 1 to 20 numbers"})).min(1).max(20).meta({allowed:"a list of 1 to 20 rows of 1 to 20 numb\
ers"}),notes,x_axis_name:named("column"),y_axis_name:named("row")})]).meta({allowed:"a mapping with `name`, `value` and \
a `type`: `number`, `string`, `boolean`, `linear_graph`, `bar_chart` or `matrix`"}),evaluationDetail=strictObject({name:label(
63).meta({}),evaluation_observation:prose(2096).meta({}).optional(),evaluation_job_arn:prose(256).meta({}).optional(),datasets:texts(
10,"places of datasets").meta({}).optional(),metadata:namedTexts.meta({allowed:"a mapping of names to texts of at most 1\
024 characters"}).optional(),metric_groups:array(strictObject({name:label(63).meta({}),metric_data:array(metric).meta({allowed:"\
a list of metrics"})}).meta({allowed:"a mapping with `name` and `metric_data`"})).meta({allowed:"a list of groups of met\
rics"}).optional()}).meta({allowed:"a mapping with `name`"}),evaluationDetails=array(evaluationDetail).meta({allowed:"a \
list of evaluations"}),proseOf=(max,description2,example2)=>prose(max).meta({}).optional(),objectiveFunction=strictObject(
{function:strictObject({function:_enum(["Maximize","Minimize"]).meta({allowed:"`Maximize` or `Minimize`"}).optional(),facet:prose(
63).meta({}).optional(),condition:prose(63).meta({}).optional()}).meta({allowed:"a mapping with `function`, `facet` and \
`condition`"}).optional(),notes:proseOf(1024,"What is to be said of it.","squared error, with early stopping")}).meta({allowed:"\
a mapping with `function` and `notes`"}),trainingJobDetails=strictObject({training_arn:proseOf(1024,"The training job.",
"arn:aws:sagemaker:eu-west-1:222222222222:training-job/housing-c4"),training_datasets:texts(15,"places of datasets").meta(
{}).optional(),training_environment:strictObject({container_image:texts(15,"images").meta({}).optional()}).meta({allowed:"\
a mapping with `container_image`"}).optional(),training_metrics:trainingMetrics.meta({}).optional(),user_provided_training_metrics:trainingMetrics.
meta({}).optional(),hyper_parameters:trainingHyperParameters.meta({}).optional(),user_provided_hyper_parameters:trainingHyperParameters.
meta({}).optional()}).meta({allowed:"a mapping such as `training_arn`, `training_datasets` and `training_environment`"}),
cardSections={model_overview:strictObject({model_creator:proseOf(1024,"Who made the model.","Pricing team"),model_artifact:texts(
15,"places").meta({}).optional()}).meta({allowed:"a mapping with `model_creator` and `model_artifact`"}).optional(),intended_uses:strictObject(
{purpose_of_model:proseOf(2048,"Why the model was developed.","Price guidance"),intended_uses:proseOf(2048,"What it is t\
o be used for.","Suggests a price to an agent, who decides"),factors_affecting_model_efficiency:proseOf(2048,"What makes\
 it better or worse.","Sparse regions"),risk_rating:_enum(["High","Medium","Low","Unknown"]).meta({allowed:"`High`, `Med\
ium`, `Low` or `Unknown`"}).optional(),explanations_for_risk_rating:proseOf(2048,"Why it is rated so.","An agent decides")}).
meta({allowed:"a mapping such as `purpose_of_model` and `risk_rating`"}).optional(),business_details:strictObject({business_problem:proseOf(
2048,"The problem it solves.","Consistent valuations"),business_stakeholders:proseOf(2048,"Whom it concerns.","Agents, s\
ellers"),line_of_business:proseOf(2048,"Whose it is.","Residential")}).meta({allowed:"a mapping with `business_problem`,\
 `business_stakeholders` and `line_of_business`"}).optional(),training_details:strictObject({objective_function:objectiveFunction.
optional(),training_observations:proseOf(1024,"What was observed.","Converged after 20 epochs"),training_job_details:trainingJobDetails.
optional()}).meta({allowed:"a mapping with `objective_function`, `training_observations` and `training_job_details`"}).optional(),
evaluation_details:evaluationDetails.meta({}).optional(),additional_information:strictObject({ethical_considerations:proseOf(
2048,"What is to be considered.","Prices reflect past discrimination"),caveats_and_recommendations:proseOf(2048,"What to\
 beware of.","Census 1990 data"),custom_details:namedTexts.meta({allowed:"a mapping of names to texts of at most 1024 ch\
aracters"}).optional()}).meta({allowed:"a mapping with `ethical_considerations`, `caveats_and_recommendations` and `cust\
om_details`"}).optional()},cardSchema=strictObject(cardSections).meta({allowed:"a mapping with sections such as `intende\
d_uses` and `business_details`"})}),4709:((_m_,_e_,_r_)=>{_r_.d(_e_,{Im:()=>guardrailProblems,NE:()=>effectiveDeployment,
Ux:()=>checkMetrics,Y9:()=>expandShortForms,YA:()=>seconds,d6:()=>everyEnvironment,e0:()=>MANIFEST,je:()=>exclusionProblems,
oC:()=>deploymentProblems,rc:()=>manifestSchema,yv:()=>originOf,z6:()=>check});var _5_=_r_(785),_6_=_r_(3433),_0_=_r_(839),
_7_=_r_(7755),_8_=_r_(8388),_9_=_r_(7073),_10_=_r_(5558),_11_=_r_(4321),_12_=_r_(5715),_13_=_r_(9702);function effectiveDeployment(deploy,environment4){
let{environments,...base}=deploy,own=environments===void 0?{}:ownValue(environments,environment4);if(own!==void 0)return{
...(0,_12_.s)({...base,...own,shadow_variants:laid(base.shadow_variants,own.shadow_variants),traffic:merged(base.traffic,
own.traffic),alarms:laid(base.alarms,own.alarms),autoscaling:merged(base.autoscaling,own.autoscaling),data_capture:merged(
base.data_capture,own.data_capture),async:merged(base.async,own.async),smoke_test:merged(base.smoke_test,own.smoke_test)}),
endpoint:own.endpoint??base.endpoint,variants:own.variants??base.variants??[]}}function originOf(deploy,environment4,path){
let own=deploy.environments===void 0?void 0:ownValue(deploy.environments,environment4);return hasPath(own,path.slice(0,2))||
!hasPath(deploy,path.slice(0,2))&&hasPath(own,path.slice(0,1))?["deploy","environments",environment4,...path]:["deploy",
...path]}function seconds(duration2){let amount=Number.parseInt(duration2,10);return duration2.endsWith("ms")?amount/1e3:
amount*(duration2.endsWith("h")?3600:duration2.endsWith("m")?60:1)}function laid(base,own){return own===void 0?base:own}
function merged(base,own){return own==null?own===void 0?base:null:{...base,...own}}function ownValue(record2,key){return Object.
hasOwn(record2,key)?record2[key]:void 0}function hasPath(value,path){return path.reduce((found2,step)=>{let inner=found2?.
value;if(!(typeof inner!="object"||inner===null||!Object.hasOwn(inner,step)))return{value:Object.entries(inner).find(([key])=>key===
String(step))?.[1]}},{value})!==void 0}function exclusionProblems(deployment,containers2){let{variants:variants2,shadow_variants:shadows}=deployment;
return[...variants2.some(({serverless:serverless2})=>serverless2!==void 0)?notServerless(containers2).map(message=>({path:[
"variants"],message})):[],...shadows?notBesideShadows([...variants2,...shadows],containers2).map(message=>({path:["shado\
w_variants"],message})):[]]}function notServerless(containers2){let source2=containers2.findIndex(({hasModelDataSource})=>hasModelDataSource),
bought=containers2.findIndex(({isOfMarketplace})=>isOfMarketplace);return[...containers2.length>1?["a serverless variant\
 serves one container, and this model has several"]:[],...source2===-1?[]:[`a serverless variant serves a \`model_data\` o\
nly, and \`containers[${source2}]\` has a \`model_data_source\``],...bought===-1?[]:[`a serverless variant serves nothin\
g of AWS Marketplace, and \`containers[${bought}]\` has a \`product_id\``]]}function notBesideShadows(variants2,containers2){
let old=inf1Of(variants2),bought=containers2.findIndex(({isOfMarketplace})=>isOfMarketplace);return[...containers2.length>
1?["a shadow test is of models with one container, and this model has several"]:[],...bought===-1?[]:[`a shadow test is \
of nothing from AWS Marketplace, and \`containers[${bought}]\` has a \`product_id\``],...old===void 0?[]:[`a shadow test\
 has no Inf1 instances, and variant "${old.name}" is ${typeOf(old)}`]]}function guardrailProblems(deployment,containers2){
let{traffic:traffic2,alarms:alarms2}=deployment,isGradual=traffic2?.shift!==void 0&&traffic2.shift!=="all_at_once",isWatched=alarms2!=
null,old=inf1Of(deployment.variants),bought=containers2.findIndex(({isOfMarketplace})=>isOfMarketplace);if(!isGradual&&!isWatched||
old===void 0&&bought===-1)return[];let because=old===void 0?`\`containers[${bought}]\` is of AWS Marketplace (it has a \`p\
roduct_id\`)`:`variant "${old.name}" is ${typeOf(old)}`,wanted=[...isGradual?[traffic2.shift]:[],...isWatched?["alarms"]:
[]].join(" and ");return[{path:isGradual?["traffic","shift"]:["alarms"],message:`SageMaker has no guardrails for Inf1 in\
stances and for AWS Marketplace, and ${because}: it would leave out ${wanted} without a word, and move all traffic at on\
ce, without baking`,help:"take `traffic` and `alarms` out (`null` in an environment), or serve it from other instances"}]}
function inf1Of(variants2){return variants2.find(({instance_type:type})=>type?.startsWith("ml.inf1.")===!0)}function typeOf({
instance_type:type}){return type??"serverless"}var duration=(0,_6_.Yj)().regex(/^\d{1,6}[smh]$/).meta({allowed:"a durati\
on such as `30s`, `10m` or `1h`"}),shortDuration=(0,_6_.Yj)().regex(/^\d{1,6}m?s$/).meta({allowed:"a duration such as `5\
00ms` or `2s`"}),percent=(0,_6_.Yj)().regex(/^(?:100|\d{1,2})%$/).meta({allowed:"a share in whole percent, such as `20%`"}),
text=most=>(0,_6_.Yj)().min(1).max(most).regex(/^[^\p{C}]*$/u),count=most=>(0,_6_.Wh)().min(1).max(most).meta({allowed:`\
a whole number from 1 to ${most}`}),environmentName=text(100).regex(/^\S/).meta({allowed:"the name of an environment"}),
dataCapture=(0,_6_.re)({sampling:percent.meta({api:"CreateEndpointConfig: DataCaptureConfig.InitialSamplingPercentage"}),
capture:(0,_6_.YO)((0,_6_.$8)(["input","output"]).meta({allowed:"`input` or `output`"})).min(1).max(2).meta({api:"Create\
EndpointConfig: DataCaptureConfig.CaptureOptions",allowed:"a list of `input`, `output` or both"})}).meta({api:"CreateEnd\
pointConfig: DataCaptureConfig",allowed:"a mapping with `sampling` and `capture`"}),asynchronous=(0,_6_.re)({max_concurrent_invocations:count(
1e3).meta({api:"CreateEndpointConfig: AsyncInferenceConfig.ClientConfig.MaxConcurrentInvocationsPerInstance"}).optional()}).
meta({api:"CreateEndpointConfig: AsyncInferenceConfig",allowed:"a mapping with `max_concurrent_invocations`, which may b\
e empty: `{}`"}),smokeTest=(0,_6_.re)({payload:(0,_6_.Yj)().min(1).max(1024).regex(/^[^\\\p{C}]*$/u).regex(/^(?!\/)(?![A-Za-z][A-Za-z0-9+.-]*:)/).
meta({api:"InvokeEndpoint: Body",allowed:"a path relative to the manifest, with `/`"}),content_type:_6_.IM.meta({api:"In\
vokeEndpoint: ContentType"}),max_latency:shortDuration.meta({}).optional()}).meta({api:"InvokeEndpoint: Body",allowed:"a\
 mapping with `payload`, `content_type` and `max_latency`"}),size=(0,_6_.KC)([percent,(0,_6_.Wh)().min(1).max(5e3)]).meta(
{allowed:"a share such as `10%`, or a whole number of instances"}),POLICY="DeploymentConfig.BlueGreenUpdatePolicy",ROUTING=`${POLICY}\
.TrafficRoutingConfiguration`,ROLLING="DeploymentConfig.RollingUpdatePolicy",traffic=(0,_6_.re)({shift:(0,_6_.$8)(["all_\
at_once","canary","linear","rolling"]).meta({api:`UpdateEndpoint: ${ROUTING}.Type, ${ROLLING}`,allowed:"`all_at_once`, `\
canary`, `linear` or `rolling`"}),size:size.meta({api:`UpdateEndpoint: ${ROUTING}.CanarySize, ${ROUTING}.LinearStepSize,\
 ${ROLLING}.MaximumBatchSize`}).optional(),wait:duration.meta({api:`UpdateEndpoint: ${ROUTING}.WaitIntervalInSeconds, ${ROLLING}\
.WaitIntervalInSeconds`}).optional(),terminate_after:duration.meta({api:`UpdateEndpoint: ${POLICY}.TerminationWaitInSeco\
nds`}).optional(),timeout:duration.meta({api:`UpdateEndpoint: ${POLICY}.MaximumExecutionTimeoutInSeconds, ${ROLLING}.Max\
imumExecutionTimeoutInSeconds`}).optional(),rollback_size:size.meta({api:`UpdateEndpoint: ${ROLLING}.RollbackMaximumBatc\
hSize`}).optional()}).meta({api:"UpdateEndpoint: DeploymentConfig",allowed:"a mapping with `shift`, `size`, `wait`, `ter\
minate_after`, `timeout` and `rollback_size`"}),alarms=(0,_6_.YO)(text(255).regex(/\S/).meta({allowed:"the name of a Clo\
udWatch alarm"})).min(1).max(10).meta({api:"UpdateEndpoint: DeploymentConfig.AutoRollbackConfiguration.Alarms",allowed:"\
a list of 1 to 10 alarms"}),autoscaling=(0,_6_.re)({min:count(1e4).meta({api:"RegisterScalableTarget: MinCapacity"}),max:count(
1e4).meta({api:"RegisterScalableTarget: MaxCapacity"}),invocations_per_instance:(0,_6_.ai)().positive().meta({api:"PutSc\
alingPolicy: TargetTrackingScalingPolicyConfiguration.TargetValue",allowed:"a number above 0"}),scale_in_cooldown:duration.
meta({api:"PutScalingPolicy: TargetTrackingScalingPolicyConfiguration.ScaleInCooldown",default:"5m"}).optional(),scale_out_cooldown:duration.
meta({api:"PutScalingPolicy: TargetTrackingScalingPolicyConfiguration.ScaleOutCooldown",default:"5m"}).optional()}).meta(
{api:"PutScalingPolicy: TargetTrackingScalingPolicyConfiguration",allowed:"a mapping with `min`, `max`, `invocations_per\
_instance` and cooldowns"}),serverless=(0,_6_.re)({memory:(0,_6_.Wh)().min(1024).max(6144).multipleOf(1024).meta({api:"C\
reateEndpointConfig: ProductionVariants[].ServerlessConfig.MemorySizeInMB",allowed:"1024, 2048, 3072, 4096, 5120 or 6144"}),
max_concurrency:count(200).meta({api:"CreateEndpointConfig: ProductionVariants[].ServerlessConfig.MaxConcurrency"}),provisioned_concurrency:count(
200).meta({api:"CreateEndpointConfig: ProductionVariants[].ServerlessConfig.ProvisionedConcurrency"}).optional()}).meta(
{api:"CreateEndpointConfig: ProductionVariants[].ServerlessConfig",allowed:"a mapping with `memory`, `max_concurrency` a\
nd `provisioned_concurrency`"}),environment2=(0,_6_.g1)((0,_6_.Yj)().max(1024).regex(/^[a-zA-Z_][a-zA-Z0-9_]*$/).meta({allowed:"\
the name of an environment variable (letters, digits and `_`, at most 1024)"}),(0,_6_.Yj)().max(1024).meta({allowed:"a t\
ext of at most 1024 characters"})).refine(entries=>Object.keys(entries).length<=100).overwrite(_6_.Rh).meta({allowed:"a \
mapping of at most 100 names to texts",maxProperties:100}),variant=(0,_6_.re)({name:_6_.X7.meta({api:"CreateEndpointConf\
ig: ProductionVariants[].VariantName"}),instance_type:_6_.D.meta({api:"CreateEndpointConfig: ProductionVariants[].Instan\
ceType"}).optional(),instance_count:count(1e4).meta({api:"CreateEndpointConfig: ProductionVariants[].InitialInstanceCoun\
t",default:1}).optional(),weight:(0,_6_.ai)().min(0).max(1e6).meta({api:"CreateEndpointConfig: ProductionVariants[].Init\
ialVariantWeight",default:1,allowed:"a number from 0 to 1000000"}).optional(),version:(0,_6_.Wh)().min(1).max(999999999).
meta({api:"CreateModel: PrimaryContainer.ModelPackageName",allowed:"a version number of at least 1"}).optional(),serverless:serverless.
optional(),environment:environment2.meta({api:"CreateModel: PrimaryContainer.Environment"}).optional(),volume_size:count(
512).meta({api:"CreateEndpointConfig: ProductionVariants[].VolumeSizeInGB"}).optional(),model_download_timeout:duration.
meta({api:"CreateEndpointConfig: ProductionVariants[].ModelDataDownloadTimeoutInSeconds"}).optional(),startup_timeout:duration.
meta({api:"CreateEndpointConfig: ProductionVariants[].ContainerStartupHealthCheckTimeoutInSeconds"}).optional(),ami:_6_.
FK.meta({api:"CreateEndpointConfig: ProductionVariants[].InferenceAmiVersion"}).optional(),routing:(0,_6_.$8)(["least_ou\
tstanding_requests","random"]).meta({api:"CreateEndpointConfig: ProductionVariants[].RoutingConfig.RoutingStrategy",allowed:"\
`least_outstanding_requests` or `random`"}).optional()}).meta({allowed:"a mapping with `name`, `instance_type` and more"}),
endpoint=_6_.X7.meta({api:"CreateEndpoint: EndpointName"}),variants=(0,_6_.YO)(variant).min(1).max(10).meta({api:"Create\
EndpointConfig: ProductionVariants",allowed:"a list of 1 to 10 variants"}),shadowVariants=(0,_6_.YO)(variant).min(1).max(
1).meta({api:"CreateEndpointConfig: ShadowProductionVariants",allowed:"a list of one variant"}),environment3=(0,_6_.re)(
{endpoint:endpoint.optional(),variants:variants.optional(),shadow_variants:removable(shadowVariants,shadowVariants).optional(),
traffic:removable(traffic.partial(),traffic).optional(),alarms:removable(alarms,alarms).optional(),autoscaling:removable(
autoscaling.partial(),autoscaling).optional(),data_capture:removable(dataCapture.partial(),dataCapture).optional(),async:removable(
asynchronous,asynchronous).optional(),smoke_test:removable(smokeTest.partial(),smokeTest).optional(),stage:_6_.X7.meta({
api:"UpdateModelPackage: ModelLifeCycle.Stage"}).optional(),stage_status:_6_.X7.meta({api:"UpdateModelPackage: ModelLife\
Cycle.StageStatus",default:"Approved"}).optional(),requires:environmentName.meta({}).optional()}).meta({allowed:"a mappi\
ng of the same keys, and `stage`, `stage_status` and `requires`"});function removable(value,like){let said=_6_.fd.get(like)??
{};return(0,_6_.me)(value.meta(said)).meta(said)}var MAX_ENVIRONMENTS=100,deploySchema=(0,_6_.re)({endpoint,variants:variants.
optional(),shadow_variants:shadowVariants.optional(),traffic:traffic.optional(),alarms:alarms.optional(),autoscaling:autoscaling.
optional(),data_capture:dataCapture.optional(),async:asynchronous.optional(),smoke_test:smokeTest.optional(),environments:(0,_6_.
g1)(environmentName,environment3).refine(entries=>Object.keys(entries).length<=MAX_ENVIRONMENTS).overwrite(_6_.Rh).meta(
{allowed:`a mapping of at most ${MAX_ENVIRONMENTS} environments`,maxProperties:MAX_ENVIRONMENTS}).optional()}).meta({allowed:"\
a mapping with `endpoint`, `variants`, `environments` and more"});function deploymentProblems(deployment){return[...variantProblems(
deployment),...deployment.traffic?trafficProblems(deployment,deployment.traffic):[],...timeoutProblems(deployment.variants,
"variants"),...timeoutProblems(deployment.shadow_variants??[],"shadow_variants"),...autoscalingProblems(deployment),...asynchronousProblems(
deployment),...missingMembers(deployment),...duplicates(deployment.alarms??[]).map(alarm=>({path:["alarms"],message:`ala\
rm ${quoted(alarm)} stands here twice`})),...duplicates(deployment.data_capture?.capture??[]).map(side=>({path:["data_ca\
pture","capture"],message:`${side} stands here twice`}))]}function asynchronousProblems({async:asynchronous2,smoke_test,
shadow_variants}){return asynchronous2?[...smoke_test?["smoke_test"]:[],...shadow_variants?["shadow_variants"]:[]].map(key=>({
path:[key],message:`${key} cannot stand beside async`})):[]}function variantProblems({variants:variants2,shadow_variants,
data_capture,traffic:traffic2}){let all=[...variants2,...shadow_variants??[]],problems=duplicates(all.map(({name})=>name)).
map(name=>({path:["variants"],message:`variant ${quoted(name)} stands here twice; each has its own name`}));if(variants2.
length===0&&problems.push({path:["variants"],message:"a deployment needs at least one variant"}),variants2.forEach((variant2,index)=>{
problems.push(...kindProblems(variant2,["variants",index]))}),shadow_variants?.forEach((variant2,index)=>{problems.push(
...kindProblems(variant2,["shadow_variants",index]))}),shadow_variants&&variants2.length!==1&&problems.push({path:["shad\
ow_variants"],message:"a shadow variant needs exactly one production variant beside it"}),!all.some(({serverless:serverless2})=>serverless2!==
void 0))return problems;let excluded=[all.length>1?"more than one variant":"",data_capture?"data_capture":"",traffic2?"t\
raffic":""].filter(text2=>text2!=="");return excluded.length===0?problems:[...problems,{path:["variants"],message:`a ser\
verless variant excludes ${excluded.join(", ")}`}]}function kindProblems(variant2,path){if(variant2.serverless===void 0)
return variant2.instance_type===void 0?[{path,message:`variant ${quoted(variant2.name)} needs an instance_type (or serve\
rless)`}]:[];let excluded=["instance_type","instance_count","volume_size","ami","routing"],{provisioned_concurrency:provisioned,
max_concurrency:max}=variant2.serverless;return[...excluded.filter(key=>variant2[key]!==void 0).map(key=>({path:[...path,
key],message:`${key} cannot stand beside serverless`})),...provisioned!==void 0&&provisioned>max?[{path:[...path,"server\
less","provisioned_concurrency"],message:`${provisioned} is more than max_concurrency ${max}`}]:[]]}function timeoutProblems(variants2,section){
let keys=["model_download_timeout","startup_timeout"];return variants2.flatMap((variant2,index)=>keys.flatMap(key=>{let value=variant2[key];
return value===void 0||seconds(value)>=60&&seconds(value)<=3600?[]:[{path:[section,index,key],message:`${value} is not f\
rom 1m to 1h`}]}))}var SIZES={canary:{name:"a canary",least:1,most:50},linear:{name:"a linear step",least:10,most:50},rolling:{
name:"a rolling batch",least:5,most:50}};function trafficProblems(deployment,traffic2){let{shift,size:size2,wait,terminate_after:terminate,
timeout,rollback_size:rollback}=traffic2,problems=[],complain=(key,message,help)=>problems.push({path:["traffic",key],message,
...help===void 0?{}:{help}});if(shift===void 0&&complain("shift","traffic needs a shift: all_at_once, canary, linear or \
rolling"),shift==="all_at_once"&&size2!==void 0&&complain("size","all_at_once has no size"),shift!=="rolling"&&rollback!==
void 0&&complain("rollback_size","rollback_size belongs to rolling alone"),shift==="rolling"&&terminate!==void 0&&complain(
"terminate_after","rolling keeps no old fleet, so terminate_after has no meaning"),shift==="rolling"&&deployment.variants.
length>1&&complain("shift","rolling needs a single variant"),wait!==void 0&&seconds(wait)>3600&&complain("wait",`${wait}\
 is more than 1h`),terminate!==void 0&&seconds(terminate)>3600&&complain("terminate_after",`${terminate} is more than 1h`),
shift!==void 0&&shift!=="all_at_once"){if(size2===void 0)complain("size",`${shift} needs a size, such as 10%`);else for(let message of sizeProblems(
shift,size2,deployment))complain("size",message);wait===void 0&&complain("wait",`${shift} needs a wait, such as 10m: wit\
hout it no alarm has time to speak`)}if(problems.length>0)return problems;let waits=totalWaitInSeconds(deployment),limit2=timeout===
void 0?MAX_EXECUTION_SECONDS:seconds(timeout);return limit2<600||limit2>MAX_EXECUTION_SECONDS?complain("timeout",`${timeout}\
 is not from 10m to 8h`):waits>=limit2&&complain(timeout===void 0?"wait":"timeout",`the waits add up to ${waits} s, and \
the timeout of ${limit2} s must be longer`,"wait less, take larger steps, or raise the timeout (up to 8h)"),problems}var MAX_EXECUTION_SECONDS=28800;
function sizeProblems(shift,size2,{variants:variants2}){let{name,least,most}=SIZES[shift],problems=[];if(typeof size2=="\
string"){let share=Number.parseInt(size2,10);(share<least||share>most)&&problems.push(`${name} is from ${least}% to ${most}\
%, not ${size2}`)}for(let{name:variant2,instance_count:count2=1}of variants2)count2===1?problems.push(`variant ${quoted(
variant2)} has one instance, so ${name} would be all of it; use all_at_once or 2 instances`):typeof size2=="number"&&(size2*
100<least*count2||size2*100>most*count2)&&problems.push(`${name} of ${size2} of the ${count2} instances of variant ${quoted(
variant2)} is not from ${least}% to ${most}%`);return problems}function totalWaitInSeconds({traffic:traffic2,variants:variants2}){
if(!traffic2?.shift)return 0;let wait=traffic2.wait===void 0?0:seconds(traffic2.wait),grace=traffic2.terminate_after===void 0?
0:seconds(traffic2.terminate_after);switch(traffic2.shift){case"all_at_once":return wait+grace;case"canary":return 2*wait+
grace;case"linear":case"rolling":return steps(traffic2.size??"100%",variants2)*wait+grace}}function steps(size2,variants2){
return typeof size2=="string"?Math.ceil(100/Math.max(1,Number.parseInt(size2,10))):Math.max(...variants2.map(({instance_count:count2=1})=>Math.
ceil(count2/size2)))}function autoscalingProblems({autoscaling:autoscaling2,variants:variants2}){if(!autoscaling2)return[];
let{min=1,max=1}=autoscaling2;return min>max?[{path:["autoscaling","min"],message:`min ${min} is more than max ${max}`}]:
variants2.some(({serverless:serverless2})=>serverless2!==void 0)?[{path:["autoscaling"],message:"a serverless variant sc\
ales by itself"}]:variants2.flatMap(({name,instance_count:count2=1},index)=>count2<min||count2>max?[{path:["variants",index,
"instance_count"],message:`variant ${quoted(name)} begins with ${count2} instances, which is not from ${min} to ${max} a\
s autoscaling says`}]:[])}function missingMembers({data_capture,autoscaling:autoscaling2,smoke_test}){let need=(section,value,keys)=>value?
keys.filter(key=>!Object.hasOwn(value,key)).map(key=>({path:[section],message:`${section} needs ${key}`})):[];return[...need(
"data_capture",data_capture,["sampling","capture"]),...need("autoscaling",autoscaling2,["min","max","invocations_per_ins\
tance"]),...need("smoke_test",smoke_test,["payload","content_type"])]}function duplicates(names){return names.filter((name,index)=>names.
indexOf(name)!==index)}function quoted(text2){return`"${text2}"`}function deployFindings(tree){let section=(0,_9_.GG)(tree,
"deploy");if(section===void 0)return[];let{data:deploy}=deploySchema.safeParse((0,_9_.OY)(section));if(deploy===void 0)return[];
let containers2=containersOf(tree);return[...everyEnvironment(deploy,deployment=>[...deploymentProblems(deployment),...exclusionProblems(
deployment,containers2)]),...environmentProblems(deploy)].map(({path,message,help})=>(0,_8_.F9)((0,_9_.au)(tree,path),`${(0,_0_.
j)(path)}: ${message}`,help))}function everyEnvironment(deploy,rule){let environments=deploy.environments===void 0?[""]:
Object.keys(deploy.environments),told=new Map;for(let name of environments){let deployment=effectiveDeployment(deploy,name);
for(let problem of deployment===void 0?[]:rule(deployment)){let path=originOf(deploy,name,problem.path),identity=JSON.stringify(
[path,problem.message]),names=told.get(identity)?.names??[];told.set(identity,{problem:{...problem,path},names:[...names,
name]})}}return[...told.values()].map(({problem,names})=>isInEnvironment(problem.path)||names.length===environments.length?
problem:{...problem,message:`${problem.message} (in ${listed(names)})`})}function containersOf(tree){return(0,_9_.S3)((0,_9_.
GG)(tree,"containers")).map(container2=>({hasModelDataSource:(0,_9_.GG)(container2,"model_data_source")!==void 0,isOfMarketplace:(0,_9_.
GG)(container2,"product_id")!==void 0}))}function listed(names){let first=names.slice(0,3).map(quoted2).join(", ");return names.
length>3?`${first} and ${names.length-3} more`:first}function isInEnvironment(path){return path[1]==="environments"}function environmentProblems({
environments={}}){return Object.entries(environments).flatMap(([name,{requires,stage,stage_status}])=>{let path=["deploy",
"environments",name];return[...requires===void 0?[]:requiresProblems({environments,name,requires,path:[...path,"requires"]}),
...stage_status!==void 0&&stage===void 0?[{path:[...path,"stage_status"],message:"there is no `stage` that it would be t\
he status of"}]:[]]})}function requiresProblems({environments,name,requires,path}){if(requires===name)return[{path,message:`${quoted2(
requires)} is this environment itself`}];if(!Object.hasOwn(environments,requires)){let near=(0,_7_.k)(requires,Object.keys(
environments)),help=near===void 0?"name one of them, or add it":`did you mean \`${near}\`?`;return[{path,message:`${quoted2(
requires)} is not one of \`deploy.environments\``,help}]}let seen=new Set,next=requires;for(;next!==void 0&&next!==name&&
!seen.has(next);)seen.add(next),next=Object.hasOwn(environments,next)?environments[next]?.requires:void 0;return next===
name?[{path,message:`${quoted2(requires)} requires ${quoted2(name)} in turn, so that neither can be the first`}]:[]}function quoted2(text2){
return JSON.stringify((0,_11_.dh)(text2))}var compression=(0,_6_.$8)(["none","gzip"]),members=member=>({uri:_6_.eS.meta(
{api:`${member}.S3Uri`}),type:(0,_6_.$8)(["prefix","object"]).meta({api:`${member}.S3DataType`,allowed:"`prefix` or `obj\
ect`"}),compression:compression.meta({default:"none",api:`${member}.CompressionType`,allowed:"`none` or `gzip`"}).optional(),
manifest:_6_.KE.meta({api:`${member}.ManifestS3Uri`}).optional(),accept_eula:(0,_6_.zM)().meta({api:`${member}.ModelAcce\
ssConfig.AcceptEula`,allowed:"`true` or `false`"}).optional(),hub_content:_6_.O8.meta({api:`${member}.HubAccessConfig.Hu\
bContentArn`}).optional(),etag:_6_.ER.meta({api:`${member}.ETag`}).optional(),manifest_etag:_6_.ER.meta({api:`${member}.\
ManifestEtag`}).optional()}),modelDataSource=member=>(0,_6_.re)(members(member)).meta({allowed:"a mapping with `uri` and\
 `type`"}),additionalModelData=member=>(0,_6_.re)({channel:(0,_6_.Yj)().min(1).max(64).regex(/^[A-Za-z0-9._-]+$/).meta({
api:`${member}.ChannelName`,allowed:"a name of 1 to 64 letters, digits, `.`, `-` and `_`"}),...members(`${member}.S3Data\
Source`)}).meta({allowed:"a mapping with `channel`, `uri` and `type`"}),baseModel=member=>(0,_6_.re)({name:_6_.X7.meta({
api:`${member}.HubContentName`}).optional(),version:(0,_6_.Yj)().regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/).meta({api:`${member}\
.HubContentVersion`,allowed:'a version of three numbers of at most 4 digits, such as "2.0.2"'}).optional(),recipe:(0,_6_.
Yj)().min(1).max(255).regex(/^[^\p{C}\p{Zl}\p{Zp}]*$/u).meta({api:`${member}.RecipeName`,allowed:"a text of 1 to 255 cha\
racters on one line"}).optional()}).refine(_6_.hj,_6_.HV).meta({api:member,allowed:"a mapping with `name`, `version` or \
`recipe`",minProperties:1}),container=member=>(0,_6_.re)({image:_6_.Sl.meta({api:`${member}.Image`}).optional(),model_data:_6_.
e$.meta({api:`${member}.ModelDataUrl`}).optional(),model_data_etag:_6_.ER.meta({api:`${member}.ModelDataETag`}).optional(),
model_data_source:modelDataSource(`${member}.ModelDataSource.S3DataSource`).meta({api:`${member}.ModelDataSource.S3DataS\
ource`}).optional(),additional_model_data:(0,_6_.YO)(additionalModelData(`${member}.AdditionalModelDataSources[]`)).min(
1).max(5).meta({api:`${member}.AdditionalModelDataSources`,allowed:"a list of 1 to 5 sources of model data"}).optional(),
environment:_6_.cA.meta({api:`${member}.Environment`}).optional(),name:_6_.X7.meta({api:`${member}.ContainerHostname`}).
optional(),framework:_6_.d9.meta({api:`${member}.Framework`}).optional(),framework_version:_6_.xu.meta({api:`${member}.F\
rameworkVersion`}).optional(),nearest_model:_6_.qF.meta({api:`${member}.NearestModelName`}).optional(),data_input_config:_6_.
Hx.meta({api:`${member}.ModelInput.DataInputConfig`}).optional(),product_id:_6_.Vo.meta({api:`${member}.ProductId`}).optional(),
is_checkpoint:(0,_6_.zM)().meta({default:!1,api:`${member}.IsCheckpoint`,allowed:"`true` or `false`"}).optional(),base_model:baseModel(
`${member}.BaseModel`).optional()}).meta({allowed:"a mapping with `image`",not:{required:["model_data","model_data_sourc\
e"],properties:{model_data:{},model_data_source:{}}}}),containers=member=>(0,_6_.YO)(container(`${member}.Containers[]`)).
min(1).max(15),containersNeedImages={properties:{containers:{type:"array",items:{type:"object",...needs("image")}}}},forEditors={
oneOf:["group","name"].map(needs),allOf:[{anyOf:["containers","algorithm","source","source_uri"].map(needs)},{if:needs("\
name"),then:without("group_description","source","source_uri","deploy"),else:without("algorithm","validation","certify_f\
or_marketplace")},{if:needs("source"),else:containersNeedImages},{properties:{additional_specifications:{type:"array",items:{
type:"object",...containersNeedImages}}}}]};function needs(key){return{required:[key],properties:{[key]:{}}}}function without(...keys){
return{properties:Object.fromEntries(keys.map(key=>[key,!1]))}}function inferenceLists(member){return{content_types:(0,_6_.
YO)(_6_.IM).min(1).meta({api:`${member}.SupportedContentTypes`,allowed:"a list of at least one media type"}).optional(),
response_types:(0,_6_.YO)(_6_.e5).min(1).meta({api:`${member}.SupportedResponseMIMETypes`,allowed:"a list of at least on\
e media type"}).optional(),realtime_instance_types:(0,_6_.YO)(_6_.D).min(1).meta({api:`${member}.SupportedRealtimeInfere\
nceInstanceTypes`,allowed:"a list of at least one instance type"}).optional(),transform_instance_types:(0,_6_.YO)(_6_.s9).
min(1).meta({api:`${member}.SupportedTransformInstanceTypes`,allowed:"a list of at least one instance type"}).optional()}}
var reportPath=(0,_6_.Yj)().min(1).max(1024).regex(/^[^\\\p{C}]*$/u).regex(/^(?!.*(?:\$\{|\{\{))/).regex(/^(?!\/)(?!(?!s3:)[A-Za-z][A-Za-z0-9+.-]*:)/).
refine(path=>!path.startsWith("s3://")||(0,_6_.XG)(path).kind==="valid").meta({allowed:"a path relative to the manifest,\
 with `/`, or an `s3://BUCKET/KEY`"}),localPath=reportPath.regex(/^(?!s3:)/).meta({allowed:"a path relative to the manif\
est, with `/`"}),metricName=(0,_6_.Yj)().max(121).regex(/^[\p{L}\p{N}_.:/=+\-@](?:[\p{L}\p{N}_.:/=+\-@ ]*[\p{L}\p{N}_.:/=+\-@])?$/u).
meta({allowed:"a name of 1 to 121 letters, digits, `_.:/=+-@` and spaces between them"}),limit=(0,_6_.ai)().meta({allowed:"\
a finite number"}),maxRegression=(0,_6_.KC)([(0,_6_.ai)().min(0),(0,_6_.Yj)().regex(/^(?:0|[1-9][0-9]{0,3})(?:\.[0-9]{1,6})?%$/)]).
meta({allowed:"a number of at least 0, or a percentage such as `2%`"}),gate=(0,_6_.re)({min:limit.meta({}).optional(),max:limit.
meta({}).optional(),max_regression:maxRegression.optional(),level:(0,_6_.$8)(["error","warn"]).meta({default:"error",allowed:"\
`error` or `warn`"}).optional()}).meta({allowed:"a mapping with `min`, `max`, `max_regression` and `level`",anyOf:["min",
"max","max_regression"].map(key=>({required:[key],properties:{[key]:{}}}))}),metricDefinition=(0,_6_.re)({path:(0,_6_.Yj)().
min(1).max(256).regex(/^[^\p{C}]*$/u).meta({allowed:"a dotted path of 1 to 256 characters, such as `regression_metrics.m\
se`"}).optional(),goal:(0,_6_.$8)(["minimize","maximize"]).meta({allowed:"`minimize` or `maximize`"}).optional(),tolerance:(0,_6_.
ai)().min(0).meta({allowed:"a number of at least 0"}).optional(),unit:(0,_6_.Yj)().min(1).max(20).regex(/^[^\p{C}]*$/u).
meta({allowed:"a text of 1 to 20 characters, such as `ms`"}).optional(),deviation:(0,_6_.$8)(["metric","residuals"]).meta(
{allowed:"`metric` or `residuals`"}).optional(),report:reportPath.meta({}).optional(),gate:gate.optional()}).meta({allowed:"\
a mapping with `path`, `goal`, `tolerance`, `unit`, `deviation`, `report` and `gate`"}),baseline=(0,_6_.KC)([(0,_6_.eu)(
"latest_approved"),(0,_6_.eu)("none"),(0,_6_.re)({version:(0,_6_.Wh)().min(1).meta({allowed:"a version number of at leas\
t 1"})})]).meta({default:"latest_approved",allowed:"`latest_approved`, `none` or `{ version: NUMBER }` with a number of \
at least 1"}),metrics=(0,_6_.re)({report:reportPath.meta({}),primary:metricName.meta({allowed:"the name of a metric"}).optional(),
baseline:baseline.optional(),show:(0,_6_.$8)(["declared","all"]).meta({default:"all",allowed:"`declared` or `all`"}).optional(),
values:(0,_6_.g1)(metricName,metricDefinition).overwrite(_6_.Rh).meta({allowed:"a mapping of names to metrics"}).optional()}).
meta({api:"CustomerMetadataProperties, ModelCard",allowed:"the path of a report, or a mapping with `report`, `primary`, \
`baseline`, `show` and `values`",shortFor:"report"}),ALGORITHM="SourceAlgorithmSpecification.SourceAlgorithms[]",algorithm=(0,_6_.
re)({name:(0,_6_.Yj)().max(170).regex(/^(?:arn:aws[a-z-]*:sagemaker:[a-z0-9-]*:\d{12}:algorithm\/)?[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?$/).
meta({api:`${ALGORITHM}.AlgorithmName`,allowed:"the name or the ARN of an algorithm"}),model_data:_6_.e$.meta({api:`${ALGORITHM}\
.ModelDataUrl`}).optional(),model_data_etag:_6_.ER.meta({api:`${ALGORITHM}.ModelDataETag`}).optional(),model_data_source:modelDataSource(
`${ALGORITHM}.ModelDataSource.S3DataSource`).meta({api:`${ALGORITHM}.ModelDataSource.S3DataSource`}).optional()}).meta({
api:"SourceAlgorithmSpecification.SourceAlgorithms",allowed:"a mapping with `name` and `model_data`"}),PROFILE="Validati\
onSpecification.ValidationProfiles[]",JOB=`${PROFILE}.TransformJobDefinition`,validation=(0,_6_.re)({name:_6_.X7.meta({api:`${PROFILE}\
.ProfileName`}),input:_6_.eS.meta({api:`${JOB}.TransformInput.DataSource.S3DataSource.S3Uri`}),input_type:(0,_6_.$8)(["p\
refix","manifest"]).meta({default:"prefix",api:`${JOB}.TransformInput.DataSource.S3DataSource.S3DataType`,allowed:"`pref\
ix` or `manifest`"}).optional(),content_type:_6_.IM.meta({api:`${JOB}.TransformInput.ContentType`}).optional(),compression:(0,_6_.
$8)(["none","gzip"]).meta({default:"none",api:`${JOB}.TransformInput.CompressionType`,allowed:"`none` or `gzip`"}).optional(),
split:(0,_6_.$8)(["none","line","recordio","tfrecord"]).meta({default:"none",api:`${JOB}.TransformInput.SplitType`,allowed:"\
`none`, `line`, `recordio` or `tfrecord`"}).optional(),output:_6_.eS.meta({api:`${JOB}.TransformOutput.S3OutputPath`}),accept:_6_.
IM.meta({api:`${JOB}.TransformOutput.Accept`}).optional(),assemble_with:(0,_6_.$8)(["none","line"]).meta({default:"none",
api:`${JOB}.TransformOutput.AssembleWith`,allowed:"`none` or `line`"}).optional(),instance_type:_6_.s9.meta({api:`${JOB}\
.TransformResources.InstanceType`}),instance_count:(0,_6_.Wh)().min(1).max(100).meta({default:1,api:`${JOB}.TransformRes\
ources.InstanceCount`,allowed:"a whole number from 1 to 100"}).optional(),ami:(0,_6_.Yj)().max(63).regex(/^[a-zA-Z0-9]+(?:-[a-zA-Z0-9]+)*$/).
meta({api:`${JOB}.TransformResources.TransformAmiVersion`,allowed:"a name of 1 to 63 letters, digits and hyphens"}).optional(),
batch_strategy:(0,_6_.$8)(["single_record","multi_record"]).meta({api:`${JOB}.BatchStrategy`,allowed:"`single_record` or\
 `multi_record`"}).optional(),max_concurrent_transforms:(0,_6_.Wh)().min(0).max(1e4).meta({api:`${JOB}.MaxConcurrentTran\
sforms`,allowed:"a whole number from 0 to 10000"}).optional(),max_payload_mb:(0,_6_.Wh)().min(0).max(100).meta({api:`${JOB}\
.MaxPayloadInMB`,allowed:"a whole number from 0 to 100"}).optional(),environment:_6_.GQ.meta({api:`${JOB}.Environment`}).
optional()}).meta({api:"ValidationSpecification",allowed:"a mapping with `name`, `input`, `output` and `instance_type`"}),
tags=(0,_6_.g1)((0,_6_.Yj)().min(1).max(128).regex(/^[\p{L}\p{Zs}\p{N}_.:/=+\-@]+$/u).regex(/^(?![aA][wW][sS]:)/).meta({
allowed:"a key of 1 to 128 letters, digits, spaces and `_.:/=+-@` that does not begin with `aws:`"}),(0,_6_.Yj)().max(256).
regex(/^[\p{L}\p{Zs}\p{N}_.:/=+\-@]*$/u).meta({allowed:"a text of at most 256 letters, digits, spaces and `_.:/=+-@`"})).
refine(entries=>Object.keys(entries).length<=50).overwrite(_6_.Rh).meta({allowed:"a mapping of at most 50 keys to texts",
maxProperties:50}),reportFile=member=>(0,_6_.re)({file:reportPath.meta({api:`${member}.S3Uri`}),content_type:_6_.IM.meta(
{api:`${member}.ContentType`}).optional(),digest:(0,_6_.Yj)().regex(/^sha256:[0-9a-f]{64}$/).meta({api:`${member}.Conten\
tDigest`,allowed:"`sha256:` and 64 hexadecimal digits in lower case"}).optional()}),report=({description:description2,example,
api})=>reportFile(api).meta({api,allowed:"the path of a report, or a mapping with `file`, `content_type` and `digest`",shortFor:"\
file"}).optional(),pair=(member,what,folder)=>({statistics:report({description:`The statistics of ${what}.`,example:`${folder}\
/statistics.json`,api:`${member}.Statistics`}),constraints:report({description:`The constraints that Model Monitor holds\
 ${what} against.`,example:`${folder}/constraints.json`,api:`${member}.Constraints`})}),statisticsAndConstraints="a mapp\
ing with `statistics` or `constraints`, or both",reports=(0,_6_.re)({model_quality:(0,_6_.re)(pair("ModelMetrics.ModelQu\
ality","the model’s quality","reports")).refine(_6_.hj,_6_.HV).meta({api:"ModelMetrics.ModelQuality",allowed:statisticsAndConstraints,
minProperties:1}).optional(),data_quality:(0,_6_.re)(pair("ModelMetrics.ModelDataQuality","the data","reports/data")).refine(
_6_.hj,_6_.HV).meta({api:"ModelMetrics.ModelDataQuality",allowed:statisticsAndConstraints,minProperties:1}).optional(),bias:(0,_6_.
re)({report:report({description:"One bias report of SageMaker Clarify, over data and model.",example:"reports/bias/analy\
sis.json",api:"ModelMetrics.Bias.Report"}),pre_training:report({description:"The bias report over the data, before train\
ing.",example:"reports/bias/pre.json",api:"ModelMetrics.Bias.PreTrainingReport"}),post_training:report({description:"The\
 bias report over the model’s predictions, after training.",example:"reports/bias/post.json",api:"ModelMetrics.Bias.Po\
stTrainingReport"})}).refine(_6_.hj,_6_.HV).meta({api:"ModelMetrics.Bias",allowed:"a mapping with `report`, `pre_trainin\
g` or `post_training`",minProperties:1}).optional(),explainability:report({description:"The feature attributions (SHAP) \
of SageMaker Clarify.",example:"reports/shap/analysis.json",api:"ModelMetrics.Explainability.Report"})}).refine(_6_.hj,_6_.
HV).meta({api:"ModelMetrics",allowed:"a mapping with `model_quality`, `data_quality`, `bias` or `explainability`",minProperties:1}),
driftBaselines=(0,_6_.re)({model_quality:(0,_6_.re)(pair("DriftCheckBaselines.ModelQuality","the model’s quality","rep\
orts")).refine(_6_.hj,_6_.HV).meta({api:"DriftCheckBaselines.ModelQuality",allowed:statisticsAndConstraints,minProperties:1}).
optional(),data_quality:(0,_6_.re)(pair("DriftCheckBaselines.ModelDataQuality","the data","reports/data")).refine(_6_.hj,
_6_.HV).meta({api:"DriftCheckBaselines.ModelDataQuality",allowed:statisticsAndConstraints,minProperties:1}).optional(),bias:(0,_6_.
re)({config:report({description:"The configuration of the bias analysis.",example:"reports/bias/config.json",api:"DriftC\
heckBaselines.Bias.ConfigFile"}),pre_training_constraints:report({description:"Constraints on the bias before training.",
example:"reports/bias/pre.json",api:"DriftCheckBaselines.Bias.PreTrainingConstraints"}),post_training_constraints:report(
{description:"Constraints on the bias after training.",example:"reports/bias/post.json",api:"DriftCheckBaselines.Bias.Po\
stTrainingConstraints"})}).refine(_6_.hj,_6_.HV).meta({api:"DriftCheckBaselines.Bias",allowed:"a mapping with `config`, \
`pre_training_constraints` or `post_training_constraints`",minProperties:1}).optional(),explainability:(0,_6_.re)({config:report(
{description:"The configuration of the attribution analysis.",example:"reports/shap/config.json",api:"DriftCheckBaseline\
s.Explainability.ConfigFile"}),constraints:report({description:"Constraints on the feature attributions.",example:"repor\
ts/shap/analysis.json",api:"DriftCheckBaselines.Explainability.Constraints"})}).refine(_6_.hj,_6_.HV).meta({api:"DriftCh\
eckBaselines.Explainability",allowed:"a mapping with `config` or `constraints`, or both",minProperties:1}).optional()}).
refine(_6_.hj,_6_.HV).meta({api:"DriftCheckBaselines",allowed:"a mapping with `model_quality`, `data_quality`, `bias` or\
 `explainability`",minProperties:1}),source=(0,_6_.re)({training_job:_6_.X7.meta({api:"MetadataProperties.GeneratedBy"}).
optional(),pipeline_execution:(0,_6_.Yj)().max(256).regex(/^arn:aws[a-z-]*:sagemaker:[a-z0-9-]+:\d{12}:pipeline\/[a-zA-Z0-9-]{1,256}\/execution\/[A-Za-z0-9-]{1,64}$/).
meta({api:"MetadataProperties.GeneratedBy",allowed:"the ARN of a pipeline execution"}).optional(),project:(0,_6_.Yj)().min(
1).max(1024).regex(/^[^\p{C}\p{Zl}\p{Zp}]+$/u).meta({api:"MetadataProperties.ProjectId",allowed:"the id of a project, su\
ch as `p-abcdefghijkl`"}).optional()}).refine(_6_.hj,_6_.HV).meta({allowed:"a mapping with `training_job`, `pipeline_exe\
cution` or `project`",minProperties:1}),additionalSpecifications=(0,_6_.YO)((0,_6_.re)({name:_6_.X7.meta({api:"Additiona\
lInferenceSpecifications[].Name"}),description:_6_.h_.meta({api:"AdditionalInferenceSpecifications[].Description"}).optional(),
containers:containers("AdditionalInferenceSpecifications[]").meta({api:"AdditionalInferenceSpecifications[].Containers",
allowed:"a list of 1 to 15 containers"}),...inferenceLists("AdditionalInferenceSpecifications[]")}).meta({allowed:"a map\
ping with `name` and `containers`"})).min(1).max(15).meta({api:"AdditionalInferenceSpecifications",allowed:"a list of 1 \
to 15 specifications"}),hyperParameters=(0,_6_.g1)((0,_6_.Yj)().min(1).max(255).regex(/^[^\p{C}\p{Zl}\p{Zp}]+$/u).meta({
allowed:"a name of 1 to 255 characters on one line"}),(0,_6_.KC)([(0,_6_.ai)(),(0,_6_.zM)(),(0,_6_.Yj)().min(1).max(255)]).
meta({allowed:"a number, `true`, `false` or a text of 1 to 255 characters"})).refine(entries=>Object.keys(entries).length<=
100).overwrite(_6_.Rh).meta({api:"ModelCard.ModelCardContent",allowed:"a mapping of at most 100 names to numbers or text\
s",maxProperties:100}),manifestSchema=(0,_6_.re)({schema:(0,_6_.eu)(1).meta({default:1,allowed:"1, the only version of t\
his format"}).optional(),group:_6_.X7.meta({api:"ModelPackageGroupName"}).optional(),group_description:_6_.h_.meta({api:"\
CreateModelPackageGroup: ModelPackageGroupDescription"}).optional(),name:_6_.X7.meta({api:"ModelPackageName"}).optional(),
description:_6_.h_.meta({api:"ModelPackageDescription"}).optional(),domain:_6_.Rp.meta({api:"Domain"}).optional(),task:_6_.
Rp.meta({api:"Task"}).optional(),source:source.optional(),source_uri:_6_.Of.meta({api:"SourceUri"}).optional(),containers:containers(
"InferenceSpecification").meta({api:"InferenceSpecification.Containers",allowed:"a list of 1 to 15 containers"}).optional(),
algorithm:algorithm.optional(),...inferenceLists("InferenceSpecification"),additional_specifications:additionalSpecifications.
optional(),sample_payload:_6_.H2.meta({api:"SamplePayloadUrl"}).optional(),skip_validation:(0,_6_.$8)(["all","none"]).meta(
{api:"SkipModelValidation",allowed:"`all` or `none`"}).optional(),hyper_parameters:hyperParameters.optional(),metadata:_6_.
yu.meta({api:"CustomerMetadataProperties"}).optional(),tags:tags.meta({api:"Tags"}).optional(),metrics:metrics.optional(),
reports:reports.optional(),drift_baselines:driftBaselines.optional(),model_card:(0,_6_.re)({file:localPath.meta({}).optional(),
..._6_.H}).refine(_6_.hj,_6_.HV).meta({api:"ModelCard.ModelCardContent",allowed:"the path of a card, or a mapping with s\
ections such as `intended_uses`",minProperties:1,shortFor:"file"}).optional(),model_card_status:(0,_6_.$8)(["Draft","Pen\
dingReview"]).meta({default:"Draft",api:"ModelCard.ModelCardStatus",allowed:"`Draft` or `PendingReview`"}).optional(),validation:validation.
optional(),certify_for_marketplace:(0,_6_.zM)().meta({default:!1,api:"CertifyForMarketplace",allowed:"`true` or `false`"}).
optional(),deploy:deploySchema.optional()}).meta({title:"model.yaml of the SageMaker Model Registry Action",allowed:"a m\
apping with `group` and `containers`",...forEditors});function manifestOf(written){let{group,name,containers:containers2=[],
...rest}=written,{group_description,source:source2,source_uri,deploy,...ofPackage}=rest,{algorithm:algorithm2,validation:validation2,
certify_for_marketplace,...ofVersion}=rest;if(group!==void 0)return{kind:"version",manifest:{...ofVersion,group,containers:containers2}};
if(name!==void 0)return{kind:"package",manifest:{...ofPackage,name,containers:containers2}}}var REFUSED=[{key:/role|^iam|_iam$|assume/,
within:"validation",because:"a manifest chooses no role: whoever opens a pull request would choose what runs with it; th\
e role of this job is an input of the workflow, `validation-role-arn`"},{key:/^validation_role/,because:"a manifest choo\
ses no role: whoever opens a pull request would choose what runs with it; this one is an input of the workflow, `validat\
ion-role-arn`"},{key:/kms|encryption/,within:"validation",because:"a manifest chooses no key of KMS; that of this job is\
 an input of the workflow, `validation-kms-key-id`"},{key:/^(model_card_)?status$/,within:"model_card",because:"the stat\
us of the card stands beside `model_card`, as `model_card_status`"},{key:/kms|encryption/,within:"reports",because:"a ma\
nifest chooses no key of KMS; that of the reports is an input of the workflow, `reports-kms-key-id`"},{key:/bucket|destination|^output|_output_|(^|_)owner/,
within:"reports",because:"a manifest chooses no place that data goes to; files are uploaded to `reports-s3-uri`, an inpu\
t of the workflow, as is `reports-bucket-owner-id`"},{key:/role|^iam|_iam$|assume/,within:"deploy",because:"a manifest c\
hooses no role: whoever opens a pull request would choose what runs with it; roles are inputs of the workflow, such as `\
execution-role-arn`"},{key:/(^|_)accounts?(_ids?)?$/,within:"deploy",because:"a manifest chooses no account; the endpoin\
t's is that of `role-to-assume`, an input of the workflow"},{key:/vpc|subnet|security_group/,within:"deploy",because:"a \
manifest chooses no network; those are inputs of the workflow, `vpc-subnets` and `vpc-security-group-ids`"},{key:/kms|encryption/,
within:"deploy",because:"a manifest chooses no key of KMS; keys are inputs of the workflow, `endpoint-kms-key-id` and `d\
ata-capture-kms-key-id`"},{key:/^tags?$/,within:"deploy",because:"this action writes the tags, and finds by them what it\
 made"},{key:/destination|bucket|s3_|_s3|^s3$|_uri$|^output|_output_|_path$|topic|notification/,within:"deploy",because:"\
a manifest chooses no place that data goes to; those are inputs of the workflow, `data-capture-s3-uri` and `async-output\
-s3-uri`"},{key:/(^|_)(role|roles|iam)(_arns?)?$|^role_|_role_|assume/,because:"a manifest chooses no role: whoever open\
s a pull request would choose what runs with it; roles are inputs of the workflow, such as `role-to-assume`"},{key:/(^|_)accounts?(_ids?)?$/,
because:"a manifest chooses no account; it is an input of the workflow, `registry-account-id`"},{key:/(^|_)regions?$/,because:"\
a manifest chooses no region; it is an input of the workflow, `aws-region`"},{key:/approv|^model_status$|^(model_package_)?status$/,
because:"a manifest cannot approve: each version is registered as PendingManualApproval, and somebody else decides"},{key:/kms|encryption|security_config/,
because:"a manifest chooses no key of KMS; keys are inputs of the workflow, and that of the registered version is `packa\
ge-kms-key-id`"},{key:/^(model_)?life_?cycle(_stage)?$|^stage(_status|_description)?$/,within:"deploy",because:"the stag\
e of each environment is `stage` in `deploy.environments.NAME`, and is written when the version serves there"},{key:/life_?cycle|^stage(_status|_description)?$/,
because:"a manifest claims no stage: a stage is what a deployment has reached"},{key:/vpc|subnet|security_group|network_isolation|isolate/,
because:"a manifest chooses no network; that is an input of the workflow"},{key:/data_capture_(s3|kms|key|uri|dest|bucket|path|prefix)|capture_destination/,
because:"a manifest chooses no place for captured data; that is an input of the workflow, `data-capture-s3-uri`"},{key:/^(client_)?token$/,
because:"the token is made from what is registered, so that the same model is registered once"},{key:/^image_digest$/,because:"\
the digest is a part of `image`: `REGISTRY/REPOSITORY@sha256:DIGEST`; a tag is resolved to it"},{key:/^additional_s3_data_source$/,
because:'SageMaker answers "AdditionalS3DataSource is not allowed in InferenceSpecification"; use `additional_model_data\
`'},{key:/^(model_package_)?registration_type$|^managed_storage_type$/,because:"what it would do is not documented, and \
SageMaker has its own default"},{key:/secret|password|credential|access_key/,because:"a manifest holds no secrets: every\
body who reads the registry reads it"}];function refusalOf(key,path=[]){let word=(0,_7_.q)(key),section=path[0]==="drift\
_baselines"?"reports":path[0];return REFUSED.find(refused=>refused.key.test(word)&&(refused.within===void 0||refused.within===
section))?.because}function identityFindings(tree){let[group,name]=[(0,_9_.Ms)(tree,"group"),(0,_9_.Ms)(tree,"name")];if(group!==
void 0&&name!==void 0)return[(0,_8_.F9)(name.keyPlace,"`name` and `group` are given: a package is a version of a group, \
or has a name of its own","remove one of them; only AWS Marketplace needs `name`")];if(name!==void 0)return[...onlyVersionsFindings(
tree),...packageFindings(tree)];let version=[...onlyPackagesFindings(tree),...versionFindings(tree)];return group!==void 0?
version:[(0,_8_.F9)((0,_9_.$t)(tree,[]),"the manifest has no `group`","add the name of a model package group"),...version]}
var ONLY_PACKAGES={algorithm:"a version of a group names its `containers`",validation:"a version of a group is tried by \
a deployment, in its smoke test",certify_for_marketplace:"AWS Marketplace lists no versions of a group"};function onlyPackagesFindings(tree){
return Object.entries(ONLY_PACKAGES).flatMap(([key,because])=>{let entry=(0,_9_.Ms)(tree,key);if(entry===void 0)return[];
let message=`\`${key}\` belongs to a package with a \`name\`: ${because}`;return[(0,_8_.F9)(entry.keyPlace,message,"remo\
ve it, or write `name` instead of `group`")]})}var ONLY_VERSIONS={group_description:"a package with a `name` is in no gr\
oup",source:"a package with a `name` is described in full, and nothing is filled in",source_uri:"SageMaker takes no sour\
ce URI for a package with a `name`",deploy:"only an Approved version of a group is deployed, and a package with a `name`\
 is never approved"};function onlyVersionsFindings(tree){return Object.entries(ONLY_VERSIONS).flatMap(([key,because])=>{
let entry=(0,_9_.Ms)(tree,key);if(entry===void 0)return[];let message=`\`${key}\` belongs to a version of a \`group\`: ${because}`;
return[(0,_8_.F9)(entry.keyPlace,message,"remove it, or write `group` instead of `name`")]})}var INSTANCE_TYPES=["realti\
me_instance_types","transform_instance_types"],LISTS=["content_types","response_types",...INSTANCE_TYPES],ADD_CONTAINERS="\
add a list of 1 to 15 containers";function packageFindings(tree){if((0,_9_.Ms)(tree,"algorithm")!==void 0)return besideAlgorithmFindings(
tree);if((0,_9_.Ms)(tree,"containers")===void 0){let help=`${ADD_CONTAINERS}, or \`algorithm\``;return[(0,_8_.F9)((0,_9_.
$t)(tree,[]),"the manifest has no `containers`",help)]}return INSTANCE_TYPES.flatMap(key=>(0,_9_.Ms)(tree,key)!==void 0?
[]:[(0,_8_.F9)((0,_9_.$t)(tree,["name"]),`the manifest has no \`${key}\`, which SageMaker wants of a package with a \`name\
\``,"add a list of instance types, such as `[ml.m5.xlarge]`")])}function besideAlgorithmFindings(tree){return["container\
s",...LISTS].flatMap(key=>{let entry=(0,_9_.Ms)(tree,key);if(entry===void 0)return[];let message=`\`${key}\` cannot stand\
 beside \`algorithm\`: the specification is the algorithm's own`;return[(0,_8_.F9)(entry.keyPlace,message,"remove one of\
 them")]})}function versionFindings(tree){let uri=(0,_9_.GG)(tree,"source_uri"),text2=(0,_9_.b6)(uri),problem=(0,_5_.z$)(
text2??"");if(uri!==void 0&&problem!==void 0)return[(0,_8_.F9)(uri,`source_uri: ${JSON.stringify((0,_11_.dh)(text2??""))}\
 ${problem.message}`,problem.help)];if(uri!==void 0&&text2!==void 0&&(0,_5_.i1)(text2))return cloneFindings(tree,text2);
if((0,_9_.Ms)(tree,"containers")!==void 0||isFilledBySource(tree))return[];if((0,_9_.Ms)(tree,"algorithm")!==void 0)return[];
if(uri!==void 0&&text2!==void 0){let message=`source_uri: ${JSON.stringify((0,_11_.dh)(text2))} is not the ARN of a mode\
l or a model package, so that it stands beside \`containers\` and not for them`;return[(0,_8_.F9)(uri,message,ADD_CONTAINERS)]}
let help=(0,_9_.Ms)(tree,"source")===void 0?ADD_CONTAINERS:`${ADD_CONTAINERS}, or \`training_job\` to \`source\``;return[
(0,_8_.F9)((0,_9_.$t)(tree,[]),"the manifest has no `containers`",help)]}function isFilledBySource(tree){let source2=(0,_9_.
GG)(tree,"source");return(0,_9_.Ms)(source2,"training_job")!==void 0||(0,_9_.Ms)(source2,"pipeline_execution")!==void 0}
function cloneFindings(tree,uri){let of=(0,_5_.FK)(uri)?.kind==="model"?"the model":"the model package",keys=["container\
s","additional_specifications",...LISTS].map(key=>[key]),filling=["training_job","pipeline_execution"].map(key=>["source",
key]);return[...keys,...filling].flatMap(path=>{let key=path.at(-1)??"",parent=path.length===1?tree:(0,_9_.GG)(tree,"sou\
rce"),entry=(0,_9_.Ms)(parent,key);if(entry===void 0)return[];let message=`\`${path.join(".")}\` cannot stand beside a \`s\
ource_uri\` that is the ARN of ${of}: SageMaker takes the specification from there`;return[(0,_8_.F9)(entry.keyPlace,message,
"remove one of them")]})}function metricsFindings(tree){let metrics2=(0,_9_.GG)(tree,"metrics");return[...primaryFindings(
metrics2),...(0,_9_.q7)((0,_9_.GG)(metrics2,"values")).flatMap(name=>gateFindings(tree,name))]}function primaryFindings(metrics2){
let primary=(0,_9_.GG)(metrics2,"primary"),name=(0,_9_.b6)(primary),names=(0,_9_.q7)((0,_9_.GG)(metrics2,"values"));if(primary===
void 0||name===void 0||names.length===0||names.includes(name))return[];let near=(0,_7_.k)(name,names),help=near===void 0?
"name one of them, or add it to `metrics.values`":`did you mean \`${near}\`?`;return[(0,_8_.F9)(primary,`metrics.primary\
: ${JSON.stringify((0,_11_.dh)(name))} is not one of \`metrics.values\``,help)]}function gateFindings(tree,metric){let path=[
"metrics","values",metric,"gate"],gate2=path.reduce((parent,key)=>(0,_9_.GG)(parent,key),tree);if(gate2?.kind!=="map")return[];
let name=(0,_0_.j)(path);if(!["min","max","max_regression"].some(key=>gate2.entries.has(key)))return[(0,_8_.F9)((0,_9_.au)(
tree,path),`${name} has no limit`,"give it `min`, `max` or `max_regression`")];let min=(0,_9_.GG)(gate2,"min"),max=(0,_9_.
GG)(gate2,"max"),lowest=(0,_9_.rl)(min),highest=(0,_9_.rl)(max);if(min===void 0||max===void 0||lowest===void 0||highest===
void 0||lowest<=highest)return[];let{line}=(0,_10_.df)(max),message=`${name}: \`min\` ${lowest} is above \`max\` ${highest}\
 (line ${line}), so that no value can pass`;return[(0,_8_.F9)(min,message)]}function uniqueFindings(tree,path,key){let items=(0,_9_.
S3)(path.reduce((parent,step)=>(0,_9_.GG)(parent,step),tree)),first=new Map;return items.flatMap((item,index)=>{let text2=(0,_9_.
b6)((0,_9_.GG)(item,key));if(text2===void 0)return[];let other=first.get(text2);if(other===void 0)return first.set(text2,
index),[];let at=[...path,index,key],message=`${(0,_0_.j)(at)}: ${JSON.stringify((0,_11_.dh)(text2))} is the ${key} of ${(0,_0_.
j)([...path,other])} already`;return[(0,_8_.F9)((0,_9_.au)(tree,at),message)]})}function modelDataFindings(tree,path,owner){
let additional=[...path,"additional_model_data"];return[...exclusiveFindings(tree,path,owner),...placeFindings(tree,path,
owner),...dataFindings(tree,[...path,"model_data_source"],(0,_9_.GG)(owner,"model_data_source")),...uniqueFindings(tree,
additional,"channel"),...(0,_9_.S3)((0,_9_.GG)(owner,"additional_model_data")).flatMap((item,index)=>dataFindings(tree,[
...additional,index],item))]}function exclusiveFindings(tree,path,owner){let[data,source2,etag]=["model_data","model_dat\
a_source","model_data_etag"].map(key=>(0,_9_.Ms)(owner,key));if(data!==void 0&&source2!==void 0){let message=`${(0,_0_.j)(
[...path,"model_data_source"])} cannot stand beside \`model_data\`: there is one model`,help2=`remove one of them${path[0]===
"algorithm"?"":"; further data goes into `additional_model_data`"}`;return[(0,_8_.F9)(source2.keyPlace,message,help2)]}if(etag===
void 0||data!==void 0)return[];let at=[...path,"model_data_etag"],help=source2===void 0?"add `model_data`, or remove it":
"write it as `etag` in `model_data_source`";return[(0,_8_.F9)((0,_9_.$t)(tree,at),`${(0,_0_.j)(at)}: there is no \`model_\
data\` that it would be the ETag of`,help)]}function placeFindings(tree,path,owner){let source2=(0,_9_.Ms)(owner,"model_\
data_source");if(source2===void 0||(0,_9_.Ms)(tree,"name")===void 0)return[];let certify=(0,_9_.GG)(tree,"certify_for_ma\
rketplace"),isListed=certify?.kind==="scalar"&&certify.value===!0;if(path[0]==="algorithm"&&!isListed)return[];let name=(0,_0_.
j)([...path,"model_data_source"]),whose=path[0]==="algorithm"?"what AWS Marketplace lists":"a package with a `name`";return[
(0,_8_.F9)(source2.keyPlace,`${name}: SageMaker takes no such source for ${whose}`,"write `model_data`, one `.tar.gz`")]}
function dataFindings(tree,path,data){let uri=(0,_9_.b6)((0,_9_.GG)(data,"uri")),type=(0,_9_.b6)((0,_9_.GG)(data,"type")),
isGzip=(0,_9_.b6)((0,_9_.GG)(data,"compression"))==="gzip",findingAt=(key,message,help)=>(0,_8_.F9)((0,_9_.au)(tree,[...path,
key]),`${(0,_0_.j)([...path,key])}: ${message}`,help),shown=JSON.stringify((0,_11_.dh)(uri??"",80)),findings=[];return uri!==
void 0&&type==="prefix"&&uri!==""&&!uri.endsWith("/")&&findings.push(findingAt("uri",`${shown} does not end with \`/\`, as\
 a prefix does`,"add the `/`, or write `type: object`")),uri?.endsWith("/")&&type==="object"&&findings.push(findingAt("u\
ri",`${shown} ends with \`/\`, so that it is no object`,"write `type: prefix`")),isGzip&&type==="prefix"&&findings.push(
findingAt("compression","`gzip` is for one object, a tar archive that SageMaker unpacks","write `none`, or `type: object\
`")),(0,_9_.Ms)(data,"etag")!==void 0&&type==="prefix"&&findings.push(findingAt("etag","a prefix has no ETag, only an ob\
ject has","remove it")),(0,_9_.Ms)(data,"manifest_etag")!==void 0&&(0,_9_.Ms)(data,"manifest")===void 0&&findings.push(findingAt(
"manifest_etag","there is no `manifest` that it would be the ETag of","add `manifest`, or remove it")),findings}function cardFindings(tree){
let card=(0,_9_.GG)(tree,"model_card"),file=(0,_9_.Ms)(card,"file"),section=(0,_9_.q7)(card).find(key=>key!=="file");if(file===
void 0||section===void 0)return[];let message=`model_card: \`file\` cannot stand beside sections such as \`${section}\``;
return[(0,_8_.F9)(file.keyPlace,message,"put the sections into the file, or leave `file` out")]}function validationFindings(tree){
return[...modelDataFindings(tree,["algorithm"],(0,_9_.GG)(tree,"algorithm")),...marketplaceFindings(tree),...(0,_9_.GG)(
tree,"validation")?.kind==="map"?jobFindings(tree):[]]}function marketplaceFindings(tree){let certify=(0,_9_.Ms)(tree,"c\
ertify_for_marketplace"),validation2=(0,_9_.Ms)(tree,"validation"),skip=(0,_9_.GG)(tree,"skip_validation");if(skip!==void 0&&
validation2!==void 0&&(0,_9_.b6)(skip)==="all"){let message2="skip_validation: `all` leaves out the `validation` below i\
t".replace("below it","of this manifest");return[(0,_8_.F9)(skip,message2,"remove one of them")]}let isListed=certify?.value.
kind==="scalar"&&certify.value.value===!0;return certify===void 0||!isListed||validation2!==void 0||(0,_9_.Ms)(tree,"nam\
e")===void 0?[]:[(0,_8_.F9)(certify.keyPlace,"certify_for_marketplace: AWS Marketplace lists a package only after its `v\
alidation`, and there is none","add `validation`")]}var MAX_TRANSFORM_MB=100;function jobFindings(tree){let job=(0,_9_.GG)(
tree,"validation"),findingAt=(key,message,help)=>(0,_8_.F9)((0,_9_.au)(tree,["validation",key]),`${(0,_0_.j)(["validatio\
n",key])}: ${message}`,help),findings=[],split=(0,_9_.b6)((0,_9_.GG)(job,"split"))??"none";(0,_9_.Ms)(job,"batch_strateg\
y")!==void 0&&split==="none"&&findings.push(findingAt("batch_strategy","there are no records to batch without a `split`",
"add `split: line`, or remove it"));let concurrent=(0,_9_.rl)((0,_9_.GG)(job,"max_concurrent_transforms")),payload=(0,_9_.
rl)((0,_9_.GG)(job,"max_payload_mb"));return concurrent!==void 0&&payload!==void 0&&concurrent*payload>MAX_TRANSFORM_MB&&
findings.push(findingAt("max_concurrent_transforms",`${concurrent} requests of ${payload} MB are more than ${MAX_TRANSFORM_MB}\
 MB at a time`,`write at most ${Math.floor(MAX_TRANSFORM_MB/payload)}, or a smaller \`max_payload_mb\``)),(0,_9_.b6)((0,_9_.
GG)(job,"input_type"))==="manifest"&&(0,_9_.b6)((0,_9_.GG)(job,"input"))?.endsWith("/")&&findings.push(findingAt("input",
"it ends with `/`, so that it is no manifest file","name the file, or write `input_type: prefix`")),findings}function servingFindings(tree){
let additional=(0,_9_.S3)((0,_9_.GG)(tree,"additional_specifications"));return[...listFindings(tree,["containers"]),...uniqueFindings(
tree,["additional_specifications"],"name"),...additional.flatMap((_,index)=>listFindings(tree,["additional_specification\
s",index,"containers"]))]}function listFindings(tree,path){let containers2=(0,_9_.S3)(path.reduce((parent,step)=>(0,_9_.
GG)(parent,step),tree));return[...imageFindings(tree,path,containers2),...nameFindings(tree,path,containers2),...environmentFindings(
tree,path,containers2),...containers2.flatMap((container2,index)=>[...modelDataFindings(tree,[...path,index],container2),
...inputFindings(tree,[...path,index,"data_input_config"],(0,_9_.GG)(container2,"data_input_config"))])]}function imageFindings(tree,path,containers2){
let hasSource=path.length===1&&isFilledBySource(tree);return containers2.flatMap((container2,index)=>{if(container2.kind!==
"map"||(0,_9_.Ms)(container2,"image")!==void 0)return[];if(hasSource&&containers2.length===1)return[];let at=[...path,index],
why=hasSource?`, and \`source\` fills that of a single container, not of ${containers2.length}`:"";return[(0,_8_.F9)((0,_9_.
$t)(tree,at),`\`${(0,_0_.j)(at)}\` has no \`image\`${why}`,ADD_IMAGE)]})}var ADD_IMAGE="add an image of at most 255 char\
acters, as `REGISTRY/REPOSITORY:TAG` or `REGISTRY/REPOSITORY@sha256:` and 64 hexadecimal digits";function nameFindings(tree,path,containers2){
let hasSome=containers2.some(container2=>(0,_9_.b6)((0,_9_.GG)(container2,"name"))!==void 0);return[...containers2.flatMap(
(container2,index)=>{if(!hasSome||container2.kind!=="map"||(0,_9_.Ms)(container2,"name")!==void 0)return[];let at=[...path,
index],message=`\`${(0,_0_.j)(at)}\` has no \`name\`, and another container has one: all have one, or none`;return[(0,_8_.
F9)((0,_9_.$t)(tree,at),message)]}),...uniqueFindings(tree,path,"name")]}var MAX_ENVIRONMENT_BYTES=32*1024;function environmentFindings(tree,path,containers2){
let bytes=0;for(let[index,container2]of containers2.entries()){let environment4=(0,_9_.GG)(container2,"environment");if(environment4?.
kind!=="map")continue;for(let[key,{value}]of environment4.entries)bytes+=Buffer.byteLength(key+((0,_9_.b6)(value)??""));
if(bytes<=MAX_ENVIRONMENT_BYTES)continue;let at=[...path,index,"environment"],those=index===0?"its names and values have":
"the names and values of all containers up to this one have",message=`${(0,_0_.j)(at)}: ${those} more than 32 KiB, and n\
o endpoint takes that`;return[(0,_8_.F9)((0,_9_.$t)(tree,at),message,"put large values in a file of the model")]}return[]}
function inputFindings(tree,path,config){let text2=(0,_9_.b6)(config);if(text2===void 0||text2===""||isMappingOrList(text2))
return[];let message=`${(0,_0_.j)(path)}: ${JSON.stringify((0,_11_.dh)(text2))} is not the JSON text of a mapping or a l\
ist`;return[(0,_8_.F9)((0,_9_.au)(tree,path),message,`write it in single quotes, such as '{"input_1": [1, 3, 224, 224]}'`)]}
function isMappingOrList(text2){let value=(0,_13_.U4)(text2);return typeof value=="object"&&value!==null}var MANIFEST=(0,_6_.
I)({schema:manifestSchema,noun:"the manifest",refusalOf});function check(tree){let parsed=manifestSchema.safeParse((0,_9_.
OY)(tree)),findings=[...(0,_6_.s6)(parsed.error?.issues??[],tree,MANIFEST),...crossFindings(tree)],manifest=parsed.success&&
findings.length===0?manifestOf(parsed.data):void 0;return manifest===void 0?{findings}:{manifest,findings}}function checkMetrics(tree){
let parsed=manifestSchema.pick({metrics:!0}).safeParse((0,_9_.OY)(tree)),findings=[...(0,_6_.s6)(parsed.error?.issues??[],
tree,MANIFEST),...metricsFindings(tree)],metrics2=findings.length===0?parsed.data?.metrics:void 0;return metrics2===void 0?
{findings}:{metrics:metrics2,findings}}function crossFindings(tree){return[...identityFindings(tree),...servingFindings(
tree),...metricsFindings(tree),...cardFindings(tree),...validationFindings(tree),...deployFindings(tree)]}function expandShortForms(tree,root){
let shape=(0,_6_.$B)(root),key=(0,_6_.fX)(shape,"shortFor");if(key!==void 0&&tree.kind==="scalar"&&typeof tree.value=="s\
tring"){let{source:source2,start,end}=tree;return{kind:"map",entries:new Map([[key,{keyPlace:tree,value:tree}]]),source:source2,
start,end}}if(!(shape instanceof _6_.bv)||tree.kind!=="map")return tree;let entries=[...tree.entries].map(([name,entry])=>{
let child=Object.hasOwn(shape.shape,name)?shape.shape[name]:void 0;return[name,child===void 0?entry:{...entry,value:expandShortForms(
entry.value,child)}]});return{...tree,entries:new Map(entries)}}}),785:((_m_,_e_,_r_)=>{_r_.d(_e_,{FK:()=>clonedArn,i1:()=>isCloned,
z$:()=>sourceUriProblem});var CLONED=/^arn:[^:]*:sagemaker:([^:]*):(\d{12}):(model|model-package)\/(.*)/,WHOLE=/^arn:aws[a-z-]*:sagemaker:[a-z0-9-]+:\d{12}:(?:model\/[a-zA-Z0-9-]{1,63}|model-package\/[a-zA-Z0-9-]{1,63}(?:\/\d{1,9})?)$/;
function clonedArn(uri){let[,region="",account="",kind,name=""]=CLONED.exec(uri??"")??[];return kind==="model"||kind==="\
model-package"?{kind,region,account,name}:void 0}function isCloned(uri){return clonedArn(uri)!==void 0}function sourceUriProblem(uri){
if(isCloned(uri))return WHOLE.test(uri)?void 0:{message:"is not a whole ARN",help:"write `arn:aws:sagemaker:REGION:ACCOU\
NT:model-package/GROUP/VERSION`"};let[,resource,name]=/^arn:[^:]*:sagemaker:[^:]*:\d{12}:([a-z-]+)(?:\/([^/]*))?/.exec(uri)??
[];switch(resource){case"training-job":return{message:"is the ARN of a training job",help:`write it as \`source: { traini\
ng_job: ${name} }\``};case"pipeline":return{message:"is the ARN of a pipeline",help:"write it as `source: { pipeline_exe\
cution: ARN }`"};case"model-package-group":return{message:"is the ARN of a group, and a version is cloned",help:"add the\
 number of a version: `…:model-package/GROUP/VERSION`"};default:return}}})};
