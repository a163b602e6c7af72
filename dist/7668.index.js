"use strict";exports.id=7668,exports.ids=[7668],exports.modules={8469:((_m_,_e_,_r_)=>{_r_.d(_e_,{F9:()=>found,ek:()=>toProblems,l4:()=>problemAt,
sh:()=>isPlainName});var _0_=_r_(5558),_1_=_r_(2169);function found(place,message,help){return{place,says:()=>({message,
help})}}var MAX_PROBLEMS_SHOWN=20;function toProblems(findings){let sorted=[...findings].sort((a,b)=>compare(a.place,b.place)),
shown=sorted.slice(0,MAX_PROBLEMS_SHOWN).map(toProblem),rest=sorted.slice(MAX_PROBLEMS_SHOWN),next=rest[0];if(next===void 0)
return shown;let message=rest.length===1?"there is 1 more problem":`there are ${rest.length} more problems`;return[...shown,
{at:(0,_0_.df)(next.place),message,...(0,_0_.Qh)(next.place.source.file)?{}:{sourceLine:(0,_0_.VN)(next.place)}}]}function toProblem({
place,says}){let{message,help}=says();return problemAt(place,message,help)}function problemAt(place,message,help){let at=(0,_0_.
df)(place),isObject=(0,_0_.Qh)(place.source.file),shown=isObject?withheld(message,place):message,advice=help===void 0||!isObject?
help:withheld(help,place);return{at,message:(0,_1_.RK)(shown),...advice===void 0?{}:{help:(0,_1_.RK)(advice)},...shownLine(
place)}}var MAX_SHOWN_LINE=64*1024;function shownLine(place){if((0,_0_.Qh)(place.source.file))return{};let sourceLine=(0,_0_.
VN)(place);return sourceLine.length>MAX_SHOWN_LINE?{}:{sourceLine}}function withheld(sentence,{source,start,end}){let literal=source.
text.slice(start,Math.min(end,start+MAX_LITERAL));return[literal,textOf(literal)].filter(value=>value!=="").reduce((told,value)=>told.
replaceAll((0,_1_.hD)(value),"`…`"),sentence).replace(/`([^`]*)`/g,(quoted,name)=>isPlainName(name)?quoted:"`…`")}var MAX_LITERAL=1e3;
function isPlainName(name){return name.length<=64&&/^[\p{L}\p{N} _.:/=+@%"'(),[\]{}|&<>*…-]*$/u.test(name)}function textOf(literal){
try{return String(JSON.parse(literal))}catch{return literal.replace(/^["']|["']$/g,"")}}function compare(a,b){return a.source!==
b.source?Number(a.source.isSet)-Number(b.source.isSet):a.start-b.start}}),6450:((_m_,_e_,_r_)=>{_r_.d(_e_,{$8:()=>_enum,
D:()=>realtimeInstanceType,DN:()=>ZodLiteral,ER:()=>eTag,FK:()=>inferenceAmi,GQ:()=>transformEnvironment,H:()=>cardSections,
H2:()=>samplePayload,HV:()=>last,Hx:()=>dataInputConfig,IM:()=>contentType,Ii:()=>ZodOptional,Ik:()=>object,KC:()=>union,
KE:()=>s3Object,L5:()=>unknown,ND:()=>ZodString,O8:()=>hubContentArn,Of:()=>sourceUri,PV:()=>tuple,Rh:()=>withoutPrototype,
Rp:()=>freeWord,Sl:()=>image,Vb:()=>ZodEnum,Vo:()=>productId,WF:()=>ZodBoolean,Wh:()=>int,X7:()=>entityName,XG:()=>readS3Uri,
YO:()=>array,Yj:()=>string2,_H:()=>looseObject,ai:()=>number2,b8:()=>ZodRecord,bv:()=>ZodObject,cA:()=>environment,d9:()=>framework,
e$:()=>modelData,e5:()=>responseType,eS:()=>s3Location,eu:()=>literal,fZ:()=>ZodUnion,fd:()=>globalRegistry,g1:()=>record,
gM:()=>discriminatedUnion,h_:()=>description,hj:()=>isNotEmpty,jv:()=>ZodDiscriminatedUnion,jw:()=>_null3,l1:()=>ZodNullable,
me:()=>nullable,n:()=>ZodArray,nM:()=>INFERENCE_AMIS,q4:()=>REALTIME_INSTANCE_TYPES,qF:()=>nearestModel,rS:()=>ZodNumber,
re:()=>strictObject,s9:()=>transformInstanceType,sl:()=>textLanguage,uk:()=>cardSchema,x2:()=>INSTANCE_TYPES_FROM,x_:()=>TRANSFORM_INSTANCE_TYPES,
xu:()=>frameworkVersion,yu:()=>metadata,zM:()=>boolean2});var _2_=_r_(362),util_exports={};(0,_2_.VA)(util_exports,{BIGINT_FORMAT_RANGES:()=>BIGINT_FORMAT_RANGES,
CONSTANT_CATCH:()=>CONSTANT_CATCH,Class:()=>Class,NUMBER_FORMAT_RANGES:()=>NUMBER_FORMAT_RANGES,aborted:()=>aborted,allowsEval:()=>allowsEval,
assert:()=>assert,assertEqual:()=>assertEqual,assertIs:()=>assertIs,assertNever:()=>assertNever,assertNotEqual:()=>assertNotEqual,
assignProp:()=>assignProp,attachSchema:()=>attachSchema,base64ToUint8Array:()=>base64ToUint8Array,base64urlToUint8Array:()=>base64urlToUint8Array,
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
_null=/^null$/i,lowercase=/^[^A-Z]*$/,uppercase=/^[^a-z]*$/,$ZodCheck=$constructor("$ZodCheck",(t,e)=>{var i;t._zod??(t.
_zod={}),t._zod.def=e,(i=t._zod).onattach??(i.onattach=[])}),_whenHasLength=t=>{let e=t.value;return!nullish(e)&&e.length!==
void 0},numericOriginMap={number:"number",bigint:"bigint",object:"date"},$ZodCheckLessThan=$constructor("$ZodCheckLessTh\
an",(t,e)=>{$ZodCheck.init(t,e);let i=numericOriginMap[typeof e.value];t._zod.check=n=>{(e.inclusive?n.value<=e.value:n.
value<e.value)||n.issues.push({origin:numericOriginMap[typeof n.value]??i,code:"too_big",maximum:typeof e.value=="object"?
e.value.getTime():e.value,input:n.value,inclusive:e.inclusive,inst:t,continue:!e.abort})}}),$ZodCheckGreaterThan=$constructor(
"$ZodCheckGreaterThan",(t,e)=>{$ZodCheck.init(t,e);let i=numericOriginMap[typeof e.value];t._zod.check=n=>{(e.inclusive?
n.value>=e.value:n.value>e.value)||n.issues.push({origin:numericOriginMap[typeof n.value]??i,code:"too_small",minimum:typeof e.
value=="object"?e.value.getTime():e.value,input:n.value,inclusive:e.inclusive,inst:t,continue:!e.abort})}}),$ZodCheckMultipleOf=$constructor(
"$ZodCheckMultipleOf",(t,e)=>{$ZodCheck.init(t,e),t._zod.check=i=>{if(typeof i.value!=typeof e.value)throw new Error("Ca\
nnot mix number and bigint in multiple_of check.");(typeof i.value=="bigint"?e.value!==BigInt(0)&&i.value%e.value===BigInt(
0):floatSafeRemainder(i.value,e.value)===0)||i.issues.push({origin:typeof i.value,code:"not_multiple_of",divisor:e.value,
input:i.value,inst:t,continue:!e.abort})}}),$ZodCheckNumberFormat=$constructor("$ZodCheckNumberFormat",(t,e)=>{$ZodCheck.
init(t,e),e.format=e.format||"float64";let i=e.format?.includes("int"),n=i?"int":"number",[o,u]=NUMBER_FORMAT_RANGES[e.format];
t._zod.check=r=>{let c=r.value;if(i){if(!Number.isInteger(c)){r.issues.push({expected:n,format:e.format,code:"invalid_ty\
pe",continue:!1,input:c,inst:t});return}if(!Number.isSafeInteger(c)){c>0?r.issues.push({input:c,code:"too_big",maximum:Number.
MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:t,origin:n,inclusive:!0,continue:!e.abort}):
r.issues.push({input:c,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer r\
ange.",inst:t,origin:n,inclusive:!0,continue:!e.abort});return}}c<o&&r.issues.push({origin:"number",input:c,code:"too_sm\
all",minimum:o,inclusive:!0,inst:t,continue:!e.abort}),c>u&&r.issues.push({origin:"number",input:c,code:"too_big",maximum:u,
inclusive:!0,inst:t,continue:!e.abort})}}),$ZodCheckMaxLength=$constructor("$ZodCheckMaxLength",(t,e)=>{var i;$ZodCheck.
init(t,e),(i=t._zod.def).when??(i.when=_whenHasLength),t._zod.check=n=>{let o=n.value,u=o.length;if((typeof o=="string"&&
u>e.maximum?codePointLength(o):u)<=e.maximum)return;let r=getLengthableOrigin(o);n.issues.push({origin:r,code:"too_big",
maximum:e.maximum,inclusive:!0,input:o,inst:t,continue:!e.abort})}}),$ZodCheckMinLength=$constructor("$ZodCheckMinLength",
(t,e)=>{var i;$ZodCheck.init(t,e),(i=t._zod.def).when??(i.when=_whenHasLength),t._zod.check=n=>{let o=n.value,u=o.length;
if((typeof o=="string"&&u>=e.minimum&&u<e.minimum*2?codePointLength(o):u)>=e.minimum)return;let r=getLengthableOrigin(o);
n.issues.push({origin:r,code:"too_small",minimum:e.minimum,inclusive:!0,input:o,inst:t,continue:!e.abort})}}),$ZodCheckLengthEquals=$constructor(
"$ZodCheckLengthEquals",(t,e)=>{var i;$ZodCheck.init(t,e),(i=t._zod.def).when??(i.when=_whenHasLength),t._zod.check=n=>{
let o=n.value,u=o.length,r=typeof o=="string"&&u>=e.length&&u<=e.length*2?codePointLength(o):u;if(r===e.length)return;let c=getLengthableOrigin(
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
(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=version;let o=e._zod.def.checks,n=e._zod.traits.has("$ZodCh\
eck")?[e,...o??[]]:o?.length?[...o]:[];for(let i of n)for(let u of i._zod.onattach)u(e);if(n.length===0)(r=e._zod).deferred??
(r.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let i=(a,c,s)=>{if(a.memo)return a;let l=aborted(
a),h;for(let d of c){if(d._zod.def.when){if(explicitlyAborted(a)||!d._zod.def.when(a))continue}else if(l)continue;let p=a.
issues.length,v=d._zod.check(a);if(v instanceof Promise&&s?.async===!1)throw new $ZodAsyncError;if(h||v instanceof Promise)
h=(h??Promise.resolve()).then(async()=>{await v,a.issues.length!==p&&(attachSchema(a.issues,p,e),l||(l=aborted(a,p)))});else{
if(a.issues.length===p)continue;attachSchema(a.issues,p,e),l||(l=aborted(a,p))}}return h?h.then(()=>a):a},u=(a,c,s)=>{if(aborted(
a))return a.aborted=!0,a;let l=i(c,n,s);if(l instanceof Promise){if(s.async===!1)throw new $ZodAsyncError;return l.then(
h=>e._zod.parse(h,s))}return e._zod.parse(l,s)};e._zod.run=(a,c)=>{if(c.skipChecks)return e._zod.parse(a,c);if(c.direction===
"backward"){let l=e._zod.parse({value:a.value,issues:[]},{...c,skipChecks:!0});return l instanceof Promise?l.then(h=>u(h,
a,c)):u(l,a,c)}let s=e._zod.parse(a,c);if(s instanceof Promise){if(c.async===!1)throw new $ZodAsyncError;return s.then(l=>i(
l,n,c))}return i(s,n,c)}}},{get"~standard"(){return hide(this,"~standard",standardProps(this))},set"~standard"(e){own(this,
"~standard",e)}}),toStandardResult=(e,t)=>e.issues.length?{issues:e.issues.map(r=>finalizeIssue(r,t,config()))}:{value:e.
value};async function validateAsync2(e,t){let r={async:!0};return toStandardResult(await e._zod.run({value:t,issues:[]},
r),r)}function standardProps(e){return{validate:t=>{let r={async:!1};try{let o=e._zod.run({value:t,issues:[]},r);if(!(o instanceof
Promise))return toStandardResult(o,r)}catch{}return validateAsync2(e,t)},vendor:"zod",version:1}}var $ZodString=$constructor(
"$ZodString",(e,t)=>{$ZodType.init(e,t),e._zod.pattern=t.pattern??anyString,e._zod.parse=(r,o)=>{if(t.coerce)try{r.value=
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
L",(e,t)=>{$ZodStringFormat.init(e,t),e._zod.check=r=>{try{let o=r.value.trim(),n=validateURL(o,t);if(n===URL_BAD_FORMAT){
r.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:r.value,inst:e,continue:!t.abort});return}
if(n===URL_UNPARSEABLE){r.issues.push({code:"invalid_format",format:"url",input:r.value,inst:e,continue:!t.abort});return}
if(n===!0){r.value=stripTabAndNewline(o);return}t.hostname&&!urlHostnameOk(n,t.hostname)&&r.issues.push({code:"invalid_f\
ormat",format:"url",note:"Invalid hostname",pattern:t.hostname.source,input:r.value,inst:e,continue:!t.abort}),t.protocol&&
!urlProtocolOk(n,t.protocol)&&r.issues.push({code:"invalid_format",format:"url",note:"Invalid protocol",pattern:t.protocol.
source,input:r.value,inst:e,continue:!t.abort}),r.value=t.normalize?n.href:stripTabAndNewline(o);return}catch{r.issues.push(
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
"/");if(t.length!==2)return!1;let[r,o]=t;if(!o)return!1;let n=Number(o);return`${n}`!==o||n<0||n>128?!1:isValidIPv6(r)}var $ZodCIDRv6=$constructor(
"$ZodCIDRv6",(e,t)=>{t.pattern??(t.pattern=cidrv6),$ZodStringFormat.init(e,t),e._zod.check=r=>{isValidCIDRv6(r.value)||r.
issues.push({code:"invalid_format",format:"cidrv6",input:r.value,inst:e,continue:!t.abort})}});function isValidBase64(e){
if(e==="")return!0;if(/\s/.test(e)||e.length%4!==0)return!1;try{return atob(e),!0}catch{return!1}}var base64Charset=/^[0-9a-zA-Z+/]*={0,2}$/,
$ZodBase64=$constructor("$ZodBase64",(e,t)=>{t.pattern??(t.pattern=base64Charset),$ZodStringFormat.init(e,t),e._zod.check=
r=>{isValidBase64(r.value)||r.issues.push({code:"invalid_format",format:"base64",input:r.value,inst:e,continue:!t.abort})}}),
base64urlCharset=/^[A-Za-z0-9_-]*$/;function isValidBase64URL(e){if(!base64urlCharset.test(e))return!1;let t=e.replace(/[-_]/g,
o=>o==="-"?"+":"/"),r=t.padEnd(Math.ceil(t.length/4)*4,"=");return isValidBase64(r)}var $ZodBase64URL=$constructor("$Zod\
Base64URL",(e,t)=>{t.pattern??(t.pattern=base64urlCharset),$ZodStringFormat.init(e,t),e._zod.check=r=>{isValidBase64URL(
r.value)||r.issues.push({code:"invalid_format",format:"base64url",input:r.value,inst:e,continue:!t.abort})}}),$ZodE164=$constructor(
"$ZodE164",(e,t)=>{t.pattern??(t.pattern=e164),$ZodStringFormat.init(e,t)});function isValidJWT(e,t=null){try{let r=e.split(
".");if(r.length!==3)return!1;let[o]=r;if(!o)return!1;let n=JSON.parse(atob(o));return!("typ"in n&&n?.typ!=="JWT"||!n.alg||
t&&(!("alg"in n)||n.alg!==t))}catch{return!1}}var $ZodJWT=$constructor("$ZodJWT",(e,t)=>{$ZodStringFormat.init(e,t),e._zod.
check=r=>{isValidJWT(r.value,t.alg)||r.issues.push({code:"invalid_format",format:"jwt",input:r.value,inst:e,continue:!t.
abort})}}),$ZodNumber=$constructor("$ZodNumber",(e,t)=>{$ZodType.init(e,t),e._zod.pattern=number,e._zod.parse=(r,o)=>{if(t.
coerce)try{r.value=Number(r.value)}catch{}let n=r.value;if(typeof n=="number"&&!Number.isNaN(n)&&Number.isFinite(n))return r;
let i=typeof n=="number"?Number.isNaN(n)?"NaN":Number.isFinite(n)?void 0:String(n):void 0;return r.issues.push({expected:"\
number",code:"invalid_type",input:n,inst:e,...i?{received:i}:{}}),r}}),$ZodNumberFormat=$constructor("$ZodNumberFormat",
(e,t)=>{$ZodCheckNumberFormat.init(e,t),$ZodNumber.init(e,t)}),$ZodBoolean=$constructor("$ZodBoolean",(e,t)=>{$ZodType.init(
e,t),e._zod.pattern=boolean,e._zod.parse=(r,o)=>{if(t.coerce)try{r.value=!!r.value}catch{}let n=r.value;return typeof n==
"boolean"||r.issues.push({expected:"boolean",code:"invalid_type",input:n,inst:e}),r}}),$ZodNull=$constructor("$ZodNull",
(e,t)=>{$ZodType.init(e,t),e._zod.pattern=_null,e._zod.values=new Set([null]),e._zod.parse=(r,o)=>{let n=r.value;return n===
null||r.issues.push({expected:"null",code:"invalid_type",input:n,inst:e}),r}}),$ZodUnknown=$constructor("$ZodUnknown",(e,t)=>{
$ZodType.init(e,t),e._zod.parse=r=>r}),$ZodNever=$constructor("$ZodNever",(e,t)=>{$ZodType.init(e,t),e._zod.parse=(r,o)=>(r.
issues.push({expected:"never",code:"invalid_type",input:r.value,inst:e}),r)});function capSize(e,t){let r=sizeCaps(e._zod.
def.checks);if(!r.length)return;let o=Math.min(...r.map(i=>i[0])),n=e._zod.parse;e._zod.parse=(i,u)=>{let a=t(i.value);if(a>
o&&!u?.skipChecks&&u?.direction!=="backward"){for(let[c,s]of sizeCaps(e._zod.def.checks))if(a>c&&s._zod.def.when(i)){let l=i.
issues.length;return s._zod.check(i),i.issues[l].continue=!1,attachSchema(i.issues,l,e),i}}return n(i,u)}}var arraySize=e=>Array.
isArray(e)?e.length:-1;function handleArrayResult(e,t,r){e.issues.length&&t.issues.push(...prefixIssues(r,e.issues)),t.value[r]=
e.value}var $ZodArray=$constructor("$ZodArray",(e,t)=>{$ZodType.init(e,t);let r=globalConfig.memoizer;r?.attach(e),e._zod.
parse=(o,n)=>{let i=o.value;if(!Array.isArray(i))return o.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),
o;o.value=r?r.alloc(e,o,Array(i.length),n):Array(i.length);let u=[],a=n?.abortEarly;for(let c=0;c<i.length;c++){let s=i[c],
l=t.element._zod.run({value:s,issues:[]},n);if(l instanceof Promise)u.push(l.then(h=>handleArrayResult(h,o,c)));else if(handleArrayResult(
l,o,c),a&&l.issues.length!==0&&aborted(l))break}return u.length?Promise.all(u).then(()=>o):o},capSize(e,arraySize)});function handlePropertyResult(e,t,r,o,n,i){
let u=r in o,a=i==="optional";if(!(!u&&a&&n==="optional")){if(e.issues.length){if(n!==void 0&&a&&!u)return;t.issues.push(
...prefixIssues(r,e.issues))}if(!u&&n===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptiona\
l",input:void 0,path:[r]});return}e.value===void 0?(u||n==="defaulted"&&!a)&&(t.value[r]=void 0):t.value[r]=e.value}}var NO_SYMBOL_KEYS=[];
function normalizeDef(e){let t=Object.keys(e.shape),r=Object.getOwnPropertySymbols(e.shape),o=r.length?r:NO_SYMBOL_KEYS,
n=o.length?[...t,...o]:t;for(let u of n)if(!e.shape?.[u]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element\
 at key "${String(u)}": expected a Zod schema`);let i=optionalKeys(e.shape);return{...e,allKeys:n,symbolKeys:o,keySet:new Set(
t),numKeys:t.length,optionalKeys:new Set(i)}}function handleCatchall(e,t,r,o,n,i,u){let a=[],c=n.keySet,s=n.catchall._zod,
l=s.def.type,h=s.optin,d=s.optout,p=0;for(let v in t){if(u&&r.issues.length!==p){if(aborted(r,p))break;p=r.issues.length}
if(c.has(v))continue;if(v==="__proto__"){l==="never"&&a.push(v);continue}if(l==="never"){a.push(v);continue}let _=s.run(
{value:t[v],issues:[]},o);_ instanceof Promise?e.push(_.then($=>handlePropertyResult($,r,v,t,h,d))):handlePropertyResult(
_,r,v,t,h,d)}return a.length&&r.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,continue:!0}),e.length?Promise.
all(e).then(()=>r):r}var $ZodObject=$constructor("$ZodObject",(e,t)=>{$ZodType.init(e,t);let r=Object.getOwnPropertyDescriptor(
t,"shape"),o=r?.get?r.get.raw:t.shape??{};if(o){let s=()=>{let l={...o};return Object.defineProperty(t,"shape",{value:l}),
s.raw=l,l};s.raw=o,Object.defineProperty(t,"shape",{get:s})}let n=cached(()=>normalizeDef(t));defineLazyInternal(e,"prop\
Values",s=>{let l=s.def.shape,h={};for(let d in l){let p=l[d]._zod;if(p.values){Object.prototype.hasOwnProperty.call(h,d)||
assignProp(h,d,new Set);for(let v of p.values)h[d].add(v);p.optin!==void 0&&h[d].add(void 0)}}return h});let i=isObject,
u=t.catchall,a,c=globalConfig.memoizer;c?.attach(e),e._zod.parse=(s,l)=>{a??(a=n.value);let h=s.value;if(!i(h))return s.
issues.push({expected:"object",code:"invalid_type",input:h,inst:e}),s;s.value=c?c.alloc(e,s,{},l):{};let d=[],p=a.shape,
v=l?.abortEarly,_=s.issues.length;for(let $ of a.allKeys){if(v&&s.issues.length!==_){if(aborted(s,_))break;_=s.issues.length}
if($==="__proto__")continue;let z=p[$],b=z._zod.optin,Z=z._zod.optout,m=z._zod.run({value:h[$],issues:[]},l);m instanceof
Promise?d.push(m.then(f=>handlePropertyResult(f,s,$,h,b,Z))):handlePropertyResult(m,s,$,h,b,Z)}return u?handleCatchall(d,
h,s,l,n.value,e,v===!0):d.length?Promise.all(d).then(()=>s):s}}),$ZodObjectJIT=$constructor("$ZodObjectJIT",(e,t)=>{$ZodObject.
init(e,t);let r=e._zod.parse,o=cached(()=>normalizeDef(t)),n=globalConfig.memoizer,i=d=>{let p=o.value,v=p.symbolKeys,_=new Doc(
["payload","ctx"],{shape:d,inst:e,memo:n,syms:v}),$=m=>`shape[${m}]._zod.run({ value: input[${m}], issues: [] }, ctx)`,z=(m,f)=>`\

          let ${m}_ab = false;
          for (let i = 0; i < ${m}.issues.length; i++) {
            const iss = ${m}.issues[i];
            iss.path = iss.path ? [${f}, ...iss.path] : [${f}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${m}_ab = true;
          }
          if (${m}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;_.write("const input = payload.value;");let b=Object.create(null),Z=0;for(let m of p.allKeys)b[m]=`key_${Z++}`;
_.write(n?"const newResult = memo.alloc(inst, payload, {}, ctx);":"const newResult = {};");for(let m of p.allKeys){if(m===
"__proto__")continue;let f=b[m],g=typeof m=="symbol"?`syms[${v.indexOf(m)}]`:esc(m),w=`${g} in input`,k=d[m],I=k?._zod?.
optin,y=I!==void 0,P=k?._zod?.optout==="optional";if(_.write(`const ${f} = ${$(g)};`),y&&P){let R=I==="optional"?`${f}_p\
resent`:`${f}.value !== undefined || ${f}_present`;_.write(`
        const ${f}_present = ${w};
        if (!${f}.issues.length || ${f}_present) {
          if (${f}.issues.length) {${z(f,g)}
          }

          if (${R}) {
            newResult[${g}] = ${f}.value;
          }
        }

      `)}else y?(_.write(`
        if (${f}.issues.length) {${z(f,g)}
        }
      `),I==="defaulted"?_.write(`newResult[${g}] = ${f}.value;`):_.write(`
        if (${f}.value !== undefined || ${w}) {
          newResult[${g}] = ${f}.value;
        }
      `)):_.write(`
        const ${f}_present = ${w};
        if (${f}.issues.length) {${z(f,g)}
        }
        if (!${f}_present && !${f}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${g}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${f}_present) {
          newResult[${g}] = ${f}.value;
        }

      `)}return _.write("payload.value = newResult;"),_.write("return payload;"),_.compile()},u,a=isObject,c=!globalConfig.
jitless,s=c&&allowsEval.value,l=t.catchall,h;e._zod.parse=(d,p)=>{h??(h=o.value);let v=d.value;return a(v)?c&&s&&p?.async===
!1&&p.jitless!==!0?(u||(u=i(t.shape)),d=u(d,p),l?handleCatchall([],v,d,p,h,e,p?.abortEarly===!0):d):r(d,p):(d.issues.push(
{expected:"object",code:"invalid_type",input:v,inst:e}),d)}});function handleUnionResults(e,t,r,o){for(let i of e)if(i.issues.
length===0)return t.value=i.value,t;let n=e.filter(i=>!aborted(i));return n.length===1?(t.value=n[0].value,n[0]):(t.issues.
push({code:"invalid_union",input:t.value,inst:r,errors:e.map(i=>i.issues.map(u=>finalizeIssue(u,o,config())))}),t)}var $ZodUnion=$constructor(
"$ZodUnion",(e,t)=>{$ZodType.init(e,t),defineLazyInternal(e,"optin",o=>o.def.options.some(n=>n._zod.optin==="defaulted")?
"defaulted":o.def.options.some(n=>n._zod.optin!==void 0)?"optional":void 0),defineLazyInternal(e,"optout",o=>o.def.options.
some(n=>n._zod.optout==="optional")?"optional":void 0),defineLazyInternal(e,"values",o=>{if(o.def.options.every(n=>n._zod.
values))return new Set(o.def.options.flatMap(n=>Array.from(n._zod.values)))}),defineLazyInternal(e,"pattern",o=>{if(o.def.
options.every(n=>n._zod.pattern)){let n=o.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${n.map(i=>cleanRegex(
i.source)).join("|")})$`)}});let r=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(o,n)=>{if(r)return r(o,
n);let i=!1,u=[];for(let a of t.options){let c=a._zod.run({value:o.value,issues:[]},n);if(c instanceof Promise)u.push(c),
i=!0;else{if(c.issues.length===0)return c;u.push(c)}}return i?Promise.all(u).then(a=>handleUnionResults(a,o,e,n)):handleUnionResults(
u,o,e,n)}});function discriminatorMap(e){let t=new Map;for(let r of e.options){let o=r._zod.propValues?.[e.discriminator];
if(!o||o.size===0)throw new Error(`Invalid discriminated union option at index "${e.options.indexOf(r)}"`);for(let n of o)
if(t.has(n)){if(n!==void 0)throw new Error(`Duplicate discriminator value "${String(n)}"`);t.set(n,null)}else t.set(n,r)}
return t}var $ZodDiscriminatedUnion=$constructor("$ZodDiscriminatedUnion",(e,t)=>{t.inclusive=!1,$ZodUnion.init(e,t);let r=e.
_zod.parse;defineLazyInternal(e,"propValues",n=>{let i={},u=0;for(let a of n.def.options){let c=a._zod.propValues;if(!c||
Object.keys(c).length===0)throw new Error(`Invalid discriminated union option at index "${n.def.options.indexOf(a)}"`);c[n.
def.discriminator]?.has(void 0)&&u++;for(let[s,l]of Object.entries(c)){Object.prototype.hasOwnProperty.call(i,s)||assignProp(
i,s,new Set);for(let h of l)i[s].add(h)}}return!n.def.unionFallback&&u>1&&i[n.def.discriminator]?.delete(void 0),i}),t.options.
forEach((n,i)=>{let u=rawShape(n._zod.def);if(u&&!Object.prototype.hasOwnProperty.call(u,t.discriminator))throw new Error(
`Invalid discriminated union option at index "${i}"`)});let o=cached(()=>discriminatorMap(t));e._zod.parse=(n,i)=>{let u=n.
value;if(!isObject(u))return n.issues.push({code:"invalid_type",expected:"object",input:u,inst:e}),n;let a=u?.[t.discriminator],
c=o.value.get(a);return c&&(a!==void 0||i.direction!=="backward")?c._zod.run(n,i):t.unionFallback||i.direction==="backwa\
rd"?r(n,i):(n.issues.push({code:"invalid_union",errors:[],note:"No matching discriminator",discriminator:t.discriminator,
options:Array.from(o.value.keys()).filter(s=>o.value.get(s)!==null),input:u,path:[t.discriminator],inst:e}),n)}}),$ZodIntersection=$constructor(
"$ZodIntersection",(e,t)=>{$ZodType.init(e,t),e._zod.parse=(r,o)=>{let n=r.value,i=t.left._zod.run({value:n,issues:[]},o),
u=t.right._zod.run({value:n,issues:[]},o);return i instanceof Promise||u instanceof Promise?Promise.all([i,u]).then(([a,
c])=>handleIntersectionResults(r,a,c)):handleIntersectionResults(r,i,u)}});function mergeValues(e,t){if(e===t)return{valid:!0,
data:e};if(e instanceof Date&&t instanceof Date&&+e==+t)return{valid:!0,data:e};if(isPlainObject(e)&&isPlainObject(t)){let r=Object.
keys(t),o=Object.keys(e).filter(i=>r.indexOf(i)!==-1),n={...e,...t};Object.prototype.hasOwnProperty.call(n,"__proto__")&&
delete n.__proto__;for(let i of o){if(i==="__proto__")continue;let u=mergeValues(e[i],t[i]);if(!u.valid)return{valid:!1,
mergeErrorPath:[i,...u.mergeErrorPath]};n[i]=u.data}return{valid:!0,data:n}}if(Array.isArray(e)&&Array.isArray(t)){if(e.
length!==t.length)return{valid:!1,mergeErrorPath:[]};let r=[];for(let o=0;o<e.length;o++){let n=e[o],i=t[o],u=mergeValues(
n,i);if(!u.valid)return{valid:!1,mergeErrorPath:[o,...u.mergeErrorPath]};r.push(u.data)}return{valid:!0,data:r}}return{valid:!1,
mergeErrorPath:[]}}function handleIntersectionResults(e,t,r){let o=new Map,n,i=new Map,u=(s,l)=>{let h;if(s.code==="unre\
cognized_keys"&&!s.path?.length)n??(n=s),h=s.keys;else if(s.code==="invalid_key"&&s.origin==="record"&&s.path?.length===
1){let d=String(s.path[0]);i.has(d)||i.set(d,s),h=[d]}else return!1;for(let d of h)o.has(d)||o.set(d,{}),o.get(d)[l]=!0;
return!0};for(let s of t.issues)u(s,"l")||e.issues.push(s);for(let s of r.issues)u(s,"r")||e.issues.push(s);let a=[...o].
filter(([,s])=>s.l&&s.r).map(([s])=>s);if(a.length){let s=n?a.filter(l=>n.keys.includes(l)):[];s.length&&e.issues.push({
...n,keys:s});for(let l of a)!s.includes(l)&&i.has(l)&&e.issues.push(i.get(l))}let c=mergeValues(t.value,r.value);if(!c.
valid){if(aborted(e))return e;throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(c.mergeErrorPath)}`)}
return e.value=c.data,e}var $ZodTuple=$constructor("$ZodTuple",(e,t)=>{$ZodType.init(e,t);let r=t.items,o=globalConfig.memoizer;
o?.attach(e),e._zod.parse=(n,i)=>{let u=n.value;if(!Array.isArray(u))return n.issues.push({input:u,inst:e,expected:"tupl\
e",code:"invalid_type"}),n;n.value=o?o.alloc(e,n,[],i):[];let a=[],c=getTupleOptStart(r,"optin"),s=getTupleOptStart(r,"o\
ptout");if(!t.rest){if(u.length<c)return n.issues.push({code:"too_small",minimum:c,inclusive:!0,input:u,inst:e,origin:"a\
rray"}),n;u.length>r.length&&n.issues.push({code:"too_big",maximum:r.length,inclusive:!0,input:u,inst:e,origin:"array"})}
let l=new Array(r.length),h=t.rest?i?.abortEarly:void 0,d=!1;for(let p=0;p<r.length;p++){let v=r[p]._zod.run({value:u[p],
issues:[]},i);v instanceof Promise?a.push(v.then(_=>{l[p]=_})):(l[p]=v,h&&!d&&v.issues.length&&(d=aborted(v)))}if(t.rest&&
!d){let p=r.length-1,v=u.slice(r.length),_=n.issues.length;for(let $ of v){if(h&&n.issues.length!==_){if(aborted(n,_))break;
_=n.issues.length}p++;let z=t.rest._zod.run({value:$,issues:[]},i);z instanceof Promise?a.push(z.then(b=>handleTupleResult(
b,n,p))):handleTupleResult(z,n,p)}}return a.length?Promise.all(a).then(()=>handleTupleResults(l,n,r,u,s)):handleTupleResults(
l,n,r,u,s)}});function getTupleOptStart(e,t){for(let r=e.length-1;r>=0;r--)if(!(t==="optin"?e[r]._zod.optin!==void 0:e[r].
_zod.optout==="optional"))return r+1;return 0}function handleTupleResult(e,t,r){e.issues.length&&t.issues.push(...prefixIssues(
r,e.issues)),t.value[r]=e.value}function handleTupleResults(e,t,r,o,n){for(let i=0;i<r.length;i++){let u=e[i],a=i<o.length;
if(!a&&i>=n&&r[i]._zod.optin==="optional"){t.value.length=i;break}if(u.issues.length){if(!a&&i>=n){t.value.length=i;break}
t.issues.push(...prefixIssues(i,u.issues))}t.value[i]=u.value}for(let i=t.value.length-1;i>=o.length&&r[i]._zod.optout===
"optional"&&t.value[i]===void 0;i--)t.value.length=i;return t}var $ZodRecord=$constructor("$ZodRecord",(e,t)=>{$ZodType.
init(e,t);let r=globalConfig.memoizer;r?.attach(e),e._zod.parse=(o,n)=>{let i=o.value;if(!isPlainObject(i))return o.issues.
push({expected:"record",code:"invalid_type",input:i,inst:e}),o;let u=[],a=t.keyType._zod.values;if(a&&!t.partial){o.value=
r?r.alloc(e,o,{},n):{};let c=new Set;for(let l of a)if(typeof l=="string"||typeof l=="number"||typeof l=="symbol"){if(c.
add(typeof l=="number"?l.toString():l),l==="__proto__")continue;let h=t.keyType._zod.run({value:l,issues:[]},n);if(h instanceof
Promise)throw new Error("Async schemas not supported in object keys currently");if(h.issues.length){o.issues.push({code:"\
invalid_key",origin:"record",issues:h.issues.map(v=>finalizeIssue(v,n,config())),input:l,path:[l],inst:e});continue}let d=h.
value;if(d==="__proto__")continue;let p=t.valueType._zod.run({value:i[l],issues:[]},n);p instanceof Promise?u.push(p.then(
v=>{v.issues.length&&o.issues.push(...prefixIssues(l,v.issues)),o.value[d]=v.value})):(p.issues.length&&o.issues.push(...prefixIssues(
l,p.issues)),o.value[d]=p.value)}let s;for(let l in i)if(!c.has(l))if(t.mode==="loose"){if(l==="__proto__")continue;o.value[l]=
i[l]}else s=s??[],s.push(l);s&&s.length>0&&o.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:s,continue:!0})}else{
o.value=r?r.alloc(e,o,{},n):{};let c;for(let s of Reflect.ownKeys(i)){if(s==="__proto__"||!Object.prototype.propertyIsEnumerable.
call(i,s))continue;let l=t.keyType._zod.run({value:s,issues:[]},n);if(l instanceof Promise)throw new Error("Async schema\
s not supported in object keys currently");if(typeof s=="string"&&number.test(s)&&l.issues.length){let p=t.keyType._zod.
run({value:Number(s),issues:[]},n);if(p instanceof Promise)throw new Error("Async schemas not supported in object keys c\
urrently");p.issues.length===0&&(l=p)}if(l.issues.length){t.mode==="loose"?o.value[s]=i[s]:a?(c=c??[],c.push(s)):o.issues.
push({code:"invalid_key",origin:"record",issues:l.issues.map(p=>finalizeIssue(p,n,config())),input:s,path:[s],inst:e});continue}
let h=l.value;if(h==="__proto__")continue;let d=t.valueType._zod.run({value:i[s],issues:[]},n);d instanceof Promise?u.push(
d.then(p=>{p.issues.length&&o.issues.push(...prefixIssues(s,p.issues)),o.value[h]=p.value})):(d.issues.length&&o.issues.
push(...prefixIssues(s,d.issues)),o.value[h]=d.value)}c&&c.length>0&&o.issues.push({code:"unrecognized_keys",input:i,inst:e,
keys:c,continue:!0})}return u.length?Promise.all(u).then(()=>o):o}}),$ZodEnum=$constructor("$ZodEnum",(e,t)=>{$ZodType.init(
e,t);let r=getEnumValues(t.entries),o=new Set(r);e._zod.values=o,defineLazyInternal(e,"pattern",n=>{let i=getEnumValues(
n.def.entries).filter(u=>propertyKeyTypes.has(typeof u));return new RegExp(i.length?`^(${i.map(u=>escapeRegex(u.toString())).
join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(n,i)=>{let u=n.value;return o.has(u)||n.issues.push({code:"invalid_value",values:r,
input:u,inst:e}),n}}),$ZodLiteral=$constructor("$ZodLiteral",(e,t)=>{$ZodType.init(e,t);let r=new Set(t.values);e._zod.values=
r,defineLazyInternal(e,"pattern",o=>{let n=o.def.values;return new RegExp(n.length?`^(${n.map(i=>typeof i=="string"?escapeRegex(
i):i?escapeRegex(i.toString()):String(i)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,n)=>{let i=o.value;return r.has(
i)||o.issues.push({code:"invalid_value",values:t.values,input:i,inst:e}),o}}),$ZodTransform=$constructor("$ZodTransform",
(e,t)=>{$ZodType.init(e,t),e._zod.optin="optional",globalConfig.memoizer?.guard(e),e._zod.parse=(r,o)=>{if(o.direction===
"backward")throw new $ZodEncodeError(e.constructor.name);let n=t.transform(r.value,r);if(o.async)return(n instanceof Promise?
n:Promise.resolve(n)).then(i=>(r.value=i,r));if(n instanceof Promise)throw new $ZodAsyncError;return r.value=n,r}});function handleOptionalResult(e,t){
return e.value=t.issues.length?void 0:t.value,e}var $ZodOptional=$constructor("$ZodOptional",(e,t)=>{$ZodType.init(e,t),
defineLazyInternal(e,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",
defineLazyInternal(e,"values",r=>{let o=r.def.innerType._zod.values;return o?new Set([...o,void 0]):void 0}),defineLazyInternal(
e,"pattern",r=>{let o=r.def.innerType._zod.pattern;return o?new RegExp(`^(${cleanRegex(o.source)})?$`):void 0}),e._zod.parse=
(r,o)=>{if(r.value===void 0){if(t.innerType._zod.optin!=="defaulted")return r;let n=t.innerType._zod.run({value:r.value,
issues:[]},o);return n instanceof Promise?n.then(i=>handleOptionalResult(r,i)):handleOptionalResult(r,n)}return t.innerType.
_zod.run(r,o)}}),$ZodExactOptional=$constructor("$ZodExactOptional",(e,t)=>{$ZodOptional.init(e,t),defineLazyInternal(e,
"values",r=>r.def.innerType._zod.values),defineLazyInternal(e,"pattern",r=>r.def.innerType._zod.pattern),e._zod.parse=(r,o)=>t.
innerType._zod.run(r,o)}),$ZodNullable=$constructor("$ZodNullable",(e,t)=>{$ZodType.init(e,t),defineLazyInternal(e,"opti\
n",r=>r.def.innerType._zod.optin),defineLazyInternal(e,"optout",r=>r.def.innerType._zod.optout),defineLazyInternal(e,"pa\
ttern",r=>{let o=r.def.innerType._zod.pattern;return o?new RegExp(`^(${cleanRegex(o.source)}|null)$`):void 0}),defineLazyInternal(
e,"values",r=>r.def.innerType._zod.values?new Set([...r.def.innerType._zod.values,null]):void 0),e._zod.parse=(r,o)=>r.value===
null?r:t.innerType._zod.run(r,o)}),$ZodDefault=$constructor("$ZodDefault",(e,t)=>{$ZodType.init(e,t),e._zod.optin="defau\
lted",defineLazyInternal(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,o)=>{if(o.direction==="backward")return t.
innerType._zod.run(r,o);if(r.value===void 0)return r.value=t.defaultValue,r;let n=t.innerType._zod.run(r,o);return n instanceof
Promise?n.then(i=>handleDefaultResult(i,t)):handleDefaultResult(n,t)}});function handleDefaultResult(e,t){return e.value===
void 0&&(e.value=t.defaultValue),e}var $ZodPrefault=$constructor("$ZodPrefault",(e,t)=>{$ZodType.init(e,t),e._zod.optin=
"defaulted",defineLazyInternal(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,o)=>(o.direction==="backward"||
r.value===void 0&&(r.value=t.defaultValue),t.innerType._zod.run(r,o))}),$ZodNonOptional=$constructor("$ZodNonOptional",(e,t)=>{
$ZodType.init(e,t),defineLazyInternal(e,"values",r=>{let o=r.def.innerType._zod.values;return o?new Set([...o].filter(n=>n!==
void 0)):void 0}),e._zod.parse=(r,o)=>{let n=t.innerType._zod.run(r,o);return n instanceof Promise?n.then(i=>handleNonOptionalResult(
i,e)):handleNonOptionalResult(n,e)}});function handleNonOptionalResult(e,t){return!e.issues.length&&e.value===void 0&&e.
issues.push({code:"invalid_type",expected:"nonoptional",input:e.value,inst:t}),e}function handleCatchResult(e,t,r,o){return t.
issues.length?(e.value=r.catchValue({...t,value:e.value,error:{issues:t.issues.map(n=>finalizeIssue(n,o,config()))},input:e.
value}),e):(e.value=t.value,t.memo&&(e.memo=!0),e)}var $ZodCatch=$constructor("$ZodCatch",(e,t)=>{$ZodType.init(e,t),defineLazyInternal(
e,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),defineLazyInternal(e,"optout",r=>r.def.innerType.
_zod.optout),defineLazyInternal(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,o)=>{if(o.direction==="backwa\
rd")return t.innerType._zod.run(r,o);let n=t.innerType._zod.run({value:r.value,issues:[]},o);return n instanceof Promise?
n.then(i=>handleCatchResult(r,i,t,o)):handleCatchResult(r,n,t,o)}}),$ZodPipe=$constructor("$ZodPipe",(e,t)=>{$ZodType.init(
e,t),defineLazyInternal(e,"values",r=>r.def.in._zod.values),defineLazyInternal(e,"optin",r=>r.def.in._zod.optin),defineLazyInternal(
e,"optout",r=>r.def.out._zod.optout),defineLazyInternal(e,"propValues",r=>r.def.in._zod.propValues),e._zod.parse=(r,o)=>{
if(o.direction==="backward"){let i=t.out._zod.run(r,o);return i instanceof Promise?i.then(u=>handlePipeResult(u,t.in,o)):
handlePipeResult(i,t.in,o)}let n=t.in._zod.run(r,o);return n instanceof Promise?n.then(i=>handlePipeResult(i,t.out,o)):handlePipeResult(
n,t.out,o)}});function handlePipeResult(e,t,r){return e.issues.some(o=>o.code!=="unrecognized_keys")?(e.aborted=!0,e):t.
_zod.run({value:e.value,issues:e.issues},r)}var $ZodReadonly=$constructor("$ZodReadonly",(e,t)=>{$ZodType.init(e,t),defineLazyInternal(
e,"propValues",r=>r.def.innerType._zod.propValues),defineLazyInternal(e,"values",r=>r.def.innerType._zod.values),defineLazyInternal(
e,"optin",r=>r.def.innerType?._zod?.optin),defineLazyInternal(e,"optout",r=>r.def.innerType?._zod?.optout),e._zod.parse=
(r,o)=>{if(o.direction==="backward")return t.innerType._zod.run(r,o);let n=t.innerType._zod.run(r,o);return n instanceof
Promise?n.then(handleReadonlyResult):handleReadonlyResult(n)}});function handleReadonlyResult(e){return e.memo||(e.value=
Object.freeze(e.value)),e}var $ZodCustom=$constructor("$ZodCustom",(e,t)=>{$ZodCheck.init(e,t),$ZodType.init(e,t),e._zod.
parse=(r,o)=>r,e._zod.check=r=>{let o=r.value,n=t.fn(o);if(n instanceof Promise)return n.then(i=>handleRefineResult(i,r,
o,e));handleRefineResult(n,r,o,e)}});function handleRefineResult(e,t,r,o){if(!e){let n={code:"custom",input:r,inst:o,path:[
...o._zod.def.path??[]],continue:!o._zod.def.abort};o._zod.def.params&&(n.params=o._zod.def.params),t.issues.push(issue(
n))}}var $ZodCyclicError=class extends Error{constructor(){super("Cannot parse a reference cycle that closes through a t\
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
isRef(r)&&c.has(r)}var en_default=()=>({}),_a2,$ZodRegistry=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(t,...e){
let i=e[0];return this._map.set(t,i),i&&typeof i=="object"&&"id"in i&&this._idmap.set(i.id,t),this}clear(){return this._map=
new WeakMap,this._idmap=new Map,this}remove(t){let e=this._map.get(t);return e&&typeof e=="object"&&"id"in e&&this._idmap.
delete(e.id),this._map.delete(t),this}get(t){let e=t._zod.parent;if(e){let i={...this.get(e)??{}};delete i.id;let a={...i,
...this._map.get(t)};return Object.keys(a).length?a:void 0}return this._map.get(t)}has(t){return this._map.has(t)}};function registry(){
return new $ZodRegistry}(_a2=globalThis).__zod_globalRegistry??(_a2.__zod_globalRegistry=registry());var globalRegistry=globalThis.
__zod_globalRegistry;function snapshotChecks(r){return r.checks&&(r.checks=[...r.checks]),r}function _string(r,n){return new r(
snapshotChecks({type:"string",...normalizeParams(n)}))}function _email(r,n){return new r({type:"string",format:"email",check:"\
string_format",abort:!1,...normalizeParams(n)})}function _guid(r,n){return new r({type:"string",format:"guid",check:"str\
ing_format",abort:!1,...normalizeParams(n)})}function _uuid(r,n){return new r({type:"string",format:"uuid",check:"string\
_format",abort:!1,...normalizeParams(n)})}function _uuidv4(r,n){return new r({type:"string",format:"uuid",check:"string_\
format",abort:!1,version:"v4",...normalizeParams(n)})}function _uuidv6(r,n){return new r({type:"string",format:"uuid",check:"\
string_format",abort:!1,version:"v6",...normalizeParams(n)})}function _uuidv7(r,n){return new r({type:"string",format:"u\
uid",check:"string_format",abort:!1,version:"v7",...normalizeParams(n)})}function _url(r,n){return new r({type:"string",
format:"url",check:"string_format",abort:!1,...normalizeParams(n)})}function _emoji2(r,n){return new r({type:"string",format:"\
emoji",check:"string_format",abort:!1,...normalizeParams(n)})}function _nanoid(r,n){return new r({type:"string",format:"\
nanoid",check:"string_format",abort:!1,...normalizeParams(n)})}function _cuid(r,n){return new r({type:"string",format:"c\
uid",check:"string_format",abort:!1,...normalizeParams(n)})}function _cuid2(r,n){return new r({type:"string",format:"cui\
d2",check:"string_format",abort:!1,...normalizeParams(n)})}function _ulid(r,n){return new r({type:"string",format:"ulid",
check:"string_format",abort:!1,...normalizeParams(n)})}function _xid(r,n){return new r({type:"string",format:"xid",check:"\
string_format",abort:!1,...normalizeParams(n)})}function _ksuid(r,n){return new r({type:"string",format:"ksuid",check:"s\
tring_format",abort:!1,...normalizeParams(n)})}function _ipv4(r,n){return new r({type:"string",format:"ipv4",check:"stri\
ng_format",abort:!1,...normalizeParams(n)})}function _ipv6(r,n){return new r({type:"string",format:"ipv6",check:"string_\
format",abort:!1,...normalizeParams(n)})}function _cidrv4(r,n){return new r({type:"string",format:"cidrv4",check:"string\
_format",abort:!1,...normalizeParams(n)})}function _cidrv6(r,n){return new r({type:"string",format:"cidrv6",check:"strin\
g_format",abort:!1,...normalizeParams(n)})}function _base64(r,n){return new r({type:"string",format:"base64",check:"stri\
ng_format",abort:!1,...normalizeParams(n)})}function _base64url(r,n){return new r({type:"string",format:"base64url",check:"\
string_format",abort:!1,...normalizeParams(n)})}function _e164(r,n){return new r({type:"string",format:"e164",check:"str\
ing_format",abort:!1,...normalizeParams(n)})}function _jwt(r,n){return new r({type:"string",format:"jwt",check:"string_f\
ormat",abort:!1,...normalizeParams(n)})}function _isoDateTime(r,n){return new r({type:"string",format:"datetime",check:"\
string_format",offset:!1,local:!1,precision:null,...normalizeParams(n)})}function _isoDate(r,n){return new r({type:"stri\
ng",format:"date",check:"string_format",...normalizeParams(n)})}function _isoTime(r,n){return new r({type:"string",format:"\
time",check:"string_format",precision:null,...normalizeParams(n)})}function _isoDuration(r,n){return new r({type:"string",
format:"duration",check:"string_format",...normalizeParams(n)})}function _number(r,n){return new r(snapshotChecks({type:"\
number",checks:[],...normalizeParams(n)}))}function _int(r,n){return new r({type:"number",check:"number_format",abort:!1,
format:"safeint",...normalizeParams(n)})}function _boolean(r,n){return new r({type:"boolean",...normalizeParams(n)})}function _null2(r,n){
return new r({type:"null",...normalizeParams(n)})}function _unknown(r){return new r({type:"unknown"})}function _never(r,n){
return new r({type:"never",...normalizeParams(n)})}function _lt(r,n){return new $ZodCheckLessThan({check:"less_than",...normalizeParams(
n),value:r,inclusive:!1})}function _lte(r,n){return new $ZodCheckLessThan({check:"less_than",...normalizeParams(n),value:r,
inclusive:!0})}function _gt(r,n){return new $ZodCheckGreaterThan({check:"greater_than",...normalizeParams(n),value:r,inclusive:!1})}
function _gte(r,n){return new $ZodCheckGreaterThan({check:"greater_than",...normalizeParams(n),value:r,inclusive:!0})}function _multipleOf(r,n){
return new $ZodCheckMultipleOf({check:"multiple_of",...normalizeParams(n),value:r})}function _maxLength(r,n){return new $ZodCheckMaxLength(
{check:"max_length",...normalizeParams(n),maximum:r})}function _minLength(r,n){return new $ZodCheckMinLength({check:"min\
_length",...normalizeParams(n),minimum:r})}function _length(r,n){return new $ZodCheckLengthEquals({check:"length_equals",
...normalizeParams(n),length:r})}function _regex(r,n){return new $ZodCheckRegex({check:"string_format",format:"regex",...normalizeParams(
n),pattern:r})}function _lowercase(r){return new $ZodCheckLowerCase({check:"string_format",format:"lowercase",...normalizeParams(
r)})}function _uppercase(r){return new $ZodCheckUpperCase({check:"string_format",format:"uppercase",...normalizeParams(r)})}
function _includes(r,n){return new $ZodCheckIncludes({check:"string_format",format:"includes",...normalizeParams(n),includes:r})}
function _startsWith(r,n){return new $ZodCheckStartsWith({check:"string_format",format:"starts_with",...normalizeParams(
n),prefix:r})}function _endsWith(r,n){return new $ZodCheckEndsWith({check:"string_format",format:"ends_with",...normalizeParams(
n),suffix:r})}function _overwrite(r){return new $ZodCheckOverwrite({check:"overwrite",tx:r})}function _normalize(r){return _overwrite(
n=>n.normalize(r))}function _trim(){return _overwrite(r=>r.trim())}function _toLowerCase(){return _overwrite(r=>r.toLowerCase())}
function _toUpperCase(){return _overwrite(r=>r.toUpperCase())}function _slugify(){return _overwrite(r=>slugify(r))}function _array(r,n,e){
return new r({type:"array",element:n,...normalizeParams(e)})}function _refine(r,n,e){return new r({type:"custom",check:"\
custom",fn:n,...normalizeParams(e)})}function _superRefine(r,n){let e=_check(a=>(a.addIssue=i=>{if(typeof i=="string")a.
issues.push(issue(i,a.value,e._zod.def));else{let t=i;t.fatal&&(t.continue=!1),t.code??(t.code="custom"),"input"in t||(t.
input=a.value),t.inst??(t.inst=e),t.continue??(t.continue=!e._zod.def.abort),a.issues.push(issue(t))}},r(a.value,a)),n);
return e}function _check(r,n){let e=new $ZodCheck({check:"custom",...normalizeParams(n)});return e._zod.check=r,e}function createToJSONSchemaMethod(){
throw new Error("to-json-schema.js: createToJSONSchemaMethod")}function createStandardJSONSchemaMethod(){throw new Error(
"to-json-schema.js: createStandardJSONSchemaMethod")}var narrowMin=(i,m,e)=>{(i[m]===void 0||e>i[m])&&(i[m]=e)},narrowMax=(i,m,e)=>{
(i[m]===void 0||e<i[m])&&(i[m]=e)},narrowBoth=(i,m)=>{narrowMin(i,"minimum",m),narrowMax(i,"maximum",m)},addDivisor=(i,m)=>{
i.multipleOf??(i.multipleOf=[]),i.multipleOf.includes(m)||i.multipleOf.push(m)},addPattern=(i,m)=>{i.patterns??(i.patterns=
new Set),i.patterns.add(m)},intersectMime=(i,m)=>{i.mime=i.mime?i.mime.filter(e=>m.includes(e)):[...m]},setFormat=(i,m)=>{
i.format=m,m.includes("int")&&(i.isInt=!0)},minContributor=(i,m)=>narrowMin(i,"minimum",m.minimum),maxContributor=(i,m)=>narrowMax(
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
ZodBoolean,t)}var ZodNull=$constructor("ZodNull",(t,e)=>{$ZodNull.init(t,e),ZodType.init(t,e)});function _null3(t){return _null2(
ZodNull,t)}var ZodUnknown=$constructor("ZodUnknown",(t,e)=>{$ZodUnknown.init(t,e),ZodType.init(t,e)});function unknown(){
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
required(ZodNonOptional,this,t[0])}});function object(t,e){let r={type:"object",shape:t??{},...util_exports.normalizeParams(
e)};return new ZodObject(r)}function strictObject(t,e){return new ZodObject({type:"object",shape:t,catchall:never(),...util_exports.
normalizeParams(e)})}function looseObject(t,e){return new ZodObject({type:"object",shape:t,catchall:unknown(),...util_exports.
normalizeParams(e)})}var ZodUnion=$constructor("ZodUnion",(t,e)=>{$ZodUnion.init(t,e),ZodType.init(t,e),t.options=e.options});
function union(t,e){return new ZodUnion({type:"union",options:t,...util_exports.normalizeParams(e)})}var ZodDiscriminatedUnion=$constructor(
"ZodDiscriminatedUnion",(t,e)=>{ZodUnion.init(t,e),$ZodDiscriminatedUnion.init(t,e)});function discriminatedUnion(t,e,r){
return new ZodDiscriminatedUnion({type:"union",options:e,discriminator:t,...util_exports.normalizeParams(r)})}var ZodIntersection=$constructor(
"ZodIntersection",(t,e)=>{$ZodIntersection.init(t,e),ZodType.init(t,e)});function intersection(t,e){return new ZodIntersection(
{type:"intersection",left:t,right:e})}var ZodTuple=$constructor("ZodTuple",(t,e)=>{_ensureDefaultMemoizer(),$ZodTuple.init(
t,e),ZodType.init(t,e)},{rest(t){return this.clone({...this._zod.def,rest:t})},partial(){let t=this._zod.def;if(t.checks?.
length)throw new Error(".partial() cannot be used on tuple schemas containing refinements");return this.clone({...t,items:t.
items.map(e=>new ZodOptional({type:"optional",innerType:e}))})}});function tuple(t,e,r){let o=e instanceof $ZodType,c=o?
r:e,i=o?e:null;return new ZodTuple({type:"tuple",items:t,rest:i,...util_exports.normalizeParams(c)})}var ZodRecord=$constructor(
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
return _superRefine(t,e)}var BUCKET=/^[a-z0-9](?:[a-z0-9.-]{1,61})[a-z0-9]$/,IP_ADDRESS=/^\d+\.\d+\.\d+\.\d+$/;function readS3Uri(uri){
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
`\`${character}\``}var INSTANCE_TYPES_FROM="botocore 1.44.5",REALTIME_INSTANCE_TYPES=expand({t2:"medium large xlarge 2xl\
arge",m4:"xlarge 2xlarge 4xlarge 10xlarge 16xlarge",m5:"large xlarge 2xlarge 4xlarge 12xlarge 24xlarge",m5d:"large xlarg\
e 2xlarge 4xlarge 12xlarge 24xlarge",c4:"large xlarge 2xlarge 4xlarge 8xlarge",p2:"xlarge 8xlarge 16xlarge",p3:"2xlarge \
8xlarge 16xlarge",c5:"large xlarge 2xlarge 4xlarge 9xlarge 18xlarge",c5d:"large xlarge 2xlarge 4xlarge 9xlarge 18xlarge",
g4dn:"xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge",r5:"large xlarge 2xlarge 4xlarge 12xlarge 24xlarge",r5d:"large x\
large 2xlarge 4xlarge 12xlarge 24xlarge",inf1:"xlarge 2xlarge 6xlarge 24xlarge",dl1:"24xlarge",c6i:"large xlarge 2xlarge\
 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 32xlarge",m6i:"large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlar\
ge 32xlarge",r6i:"large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 32xlarge",g5:"xlarge 2xlarge 4xlarge 8\
xlarge 12xlarge 16xlarge 24xlarge 48xlarge",g6:"xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 48xlarge",r8g:"\
medium large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 48xlarge",g6e:"xlarge 2xlarge 4xlarge 8xlarge 12x\
large 16xlarge 24xlarge 48xlarge",g7e:"2xlarge 4xlarge 8xlarge 12xlarge 24xlarge 48xlarge",g7:"2xlarge 4xlarge 8xlarge 1\
2xlarge 24xlarge 48xlarge",p4d:"24xlarge",c7g:"large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge",m6g:"large xlarge\
 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge",m6gd:"large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge",c6g:"large xla\
rge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge",c6gd:"large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge",c6gn:"large\
 xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge",r6g:"large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge",r6gd:"la\
rge xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge",p4de:"24xlarge",trn1:"2xlarge 32xlarge",trn1n:"32xlarge",trn2:"48x\
large",inf2:"xlarge 8xlarge 24xlarge 48xlarge",p5:"48xlarge 4xlarge",p5e:"48xlarge",p5en:"48xlarge",m7i:"large xlarge 2x\
large 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 48xlarge",c7i:"large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 2\
4xlarge 48xlarge",r7i:"large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 48xlarge",c8g:"medium large xlarg\
e 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 48xlarge",r7gd:"medium large xlarge 2xlarge 4xlarge 8xlarge 12xlarg\
e 16xlarge",m8g:"medium large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 48xlarge",c6in:"large xlarge 2xl\
arge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 32xlarge","p6-b200":"48xlarge","p6-b300":"48xlarge","p6e-gb200":"36xlarg\
e"}),TRANSFORM_INSTANCE_TYPES=expand({m4:"xlarge 2xlarge 4xlarge 10xlarge 16xlarge",c4:"xlarge 2xlarge 4xlarge 8xlarge",
p2:"xlarge 8xlarge 16xlarge",p3:"2xlarge 8xlarge 16xlarge",c5:"xlarge 2xlarge 4xlarge 9xlarge 18xlarge",m5:"large xlarge\
 2xlarge 4xlarge 12xlarge 24xlarge",m6i:"large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 32xlarge",c6i:"\
large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 32xlarge",r6i:"large xlarge 2xlarge 4xlarge 8xlarge 12xl\
arge 16xlarge 24xlarge 32xlarge",m7i:"large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 48xlarge",c7i:"lar\
ge xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 48xlarge",r7i:"large xlarge 2xlarge 4xlarge 8xlarge 12xlarg\
e 16xlarge 24xlarge 48xlarge",g4dn:"xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge",g5:"xlarge 2xlarge 4xlarge 8xlarge\
 12xlarge 16xlarge 24xlarge 48xlarge",trn1:"2xlarge 32xlarge",inf2:"xlarge 8xlarge 24xlarge 48xlarge",g6:"xlarge 2xlarge\
 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 48xlarge",g6e:"xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 48x\
large"});function expand(sizesByFamily){return Object.entries(sizesByFamily).flatMap(([family,sizes])=>sizes.split(" ").
map(size=>`ml.${family}.${size}`))}var INFERENCE_AMIS=["al2-ami-sagemaker-inference-gpu-2","al2-ami-sagemaker-inference-\
gpu-2-1","al2-ami-sagemaker-inference-gpu-3-1","al2-ami-sagemaker-inference-neuron-2","al2023-ami-sagemaker-inference-gp\
u-4-1"],INSTANCE_TYPE=/^ml\.[a-z][a-z0-9]*(?:-[a-z0-9]+)*\.(?:small|medium|large|[0-9]{0,3}xlarge|metal(?:-[0-9]{1,3}xl)?)$/,
realtimeInstanceType=open2({pattern:INSTANCE_TYPE,known:REALTIME_INSTANCE_TYPES,allowed:"an instance type for endpoints,\
 such as `ml.m5.xlarge`"}),transformInstanceType=open2({pattern:INSTANCE_TYPE,known:TRANSFORM_INSTANCE_TYPES,allowed:"an\
 instance type for batch transform, such as `ml.m5.xlarge`"}),inferenceAmi=open2({pattern:/^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/,
known:INFERENCE_AMIS,allowed:"a system image such as `al2-ami-sagemaker-inference-gpu-3-1`"}),TEXT_LANGUAGES="af ar bg b\
n ca cs da de el en es et eu fa fi fr ga gu he hi hr hu hy id is it kn ky lb lij lt lv mk ml mr nb ne nl pl pt ro ru sa \
si sk sl sq sr sv ta te tl tn tr tt uk ur xx yo zh".split(" "),textLanguage=open2({pattern:/^[a-z]{2,3}$/,known:TEXT_LANGUAGES,
allowed:"the code of a language, such as `en`, or `xx` for several"});function open2({pattern,known,allowed}){return string2().
max(128).regex(pattern).meta({known,allowed})}var entityName=string2().max(63).regex(/^[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$/).
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
list of evaluations"}),proseOf=(max,description2,example)=>prose(max).meta({}).optional(),objectiveFunction=strictObject(
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
d_uses` and `business_details`"})}),664:((_m_,_e_,_r_)=>{_r_.d(_e_,{D4:()=>decode,FK:()=>isInside,TA:()=>readFile,TH:()=>toSlashes,
VI:()=>namedFiles,VS:()=>matchingFiles,dN:()=>textOrWhy,ej:()=>besideManifest,fU:()=>globMatcher,fg:()=>isGlob,io:()=>readBytes,
lY:()=>findFiles});var _3_=_r_(3694),_4_=_r_(6760),_5_=_r_.n(_4_),_6_=_r_(3024),_7_=_r_.n(_6_),_8_=_r_(1455),_9_=_r_.n(_8_);
function toSlashes(of,{sep}=_5_()){return sep==="/"?of:of.split(sep).join("/")}function isInside(root,of,{sep}=_5_()){return of===
root||of.startsWith(root.endsWith(sep)?root:`${root}${sep}`)}function isOfGit(root,of,{sep,relative:relative2}=_5_()){return relative2(
root,of).split(sep).some(part=>part.toLowerCase()===".git")}function isGlob(pattern){return/[*?{[]/.test(pattern)}function globMatcher(pattern,platform=_5_()){
let slashed=toSlashes(pattern,platform),alternatives=expandBraces(slashed.replace(/^(\.\/)+/,"")).map(one=>one.split("/"));
return path2=>{let parts=path2.split("/");return alternatives.some(wanted=>matchParts(wanted,parts))}}var MAX_ALTERNATIVES=256;
function expandBraces(pattern){let alternatives=[pattern];for(;;){let next=alternatives.flatMap(one=>{let match=/^(.*?)\{([^{}]*)\}(.*)$/s.
exec(one);if(!match)return[one];let[,before="",choices="",after=""]=match;return choices.split(",").map(choice=>`${before}${choice}${after}`)});
if(next.length>MAX_ALTERNATIVES)return next.slice(0,MAX_ALTERNATIVES);if(next.length===alternatives.length&&next.every((one,index)=>one===
alternatives[index]))return next;alternatives=next}}function matchParts(wanted,parts){let reachable=throughStars(wanted,
new Set([0]));for(let part of parts){let next=new Set;for(let at of reachable){let one=wanted[at];one!==void 0&&(one==="\
**"?next.add(at):matchPart(one,part)&&next.add(at+1))}reachable=throughStars(wanted,next)}return reachable.has(wanted.length)}
function throughStars(wanted,from){let all=new Set(from);for(let at of all)wanted[at]==="**"&&all.add(at+1);return all}function matchPart(pattern,part){
let tokens=tokensOf(pattern),characters=[...part];if(part.startsWith(".")&&!pattern.startsWith("."))return!1;let reachable=new Set(
[0]),settle=from=>{for(let at of from)tokens[at]?.kind==="star"&&from.add(at+1);return from};reachable=settle(reachable);
for(let character of characters){let next=new Set;for(let at of reachable){let token=tokens[at];token?.kind==="star"?next.
add(at):token?.accepts(character)&&next.add(at+1)}reachable=settle(next)}return reachable.has(tokens.length)}function tokensOf(pattern){
let tokens=[];for(let rest=pattern;rest!=="";){let group=/^\[([!^]?)([^\]]+)\]/.exec(rest),character=String.fromCodePoint(
rest.codePointAt(0)??0),length=group?.[0].length??character.length;if(group){let[,negation,members=""]=group,accepts=membership(
members);tokens.push({kind:"one",accepts:negation?one=>!accepts(one):accepts})}else character==="*"?tokens.push({kind:"s\
tar"}):tokens.push({kind:"one",accepts:character==="?"?()=>!0:one=>one===character});rest=rest.slice(length)}return tokens}
function membership(text){let ranges=[...text.matchAll(/(.)-(.)|(.)/gsu)].map(([,from,to,one])=>[from??one??"",to??one??
""]);return character=>ranges.some(([from,to])=>character>=from&&character<=to)}var MAX_FILES=1e3,MAX_FOLDERS=5e4,SKIPPED=new Set(
[".git","node_modules"]);function findFiles(workspace,patterns,mostFiles=MAX_FILES){let{paths,unmatched,walked}=matchingFiles(
workspace,patterns);if(unmatched.length>0)throw noFile(unmatched,walked.filter(isCalledManifest));if(paths.length>mostFiles)
throw new _3_.lZ("invalid-input",`manifest: ${paths.length} files match; ${mostFiles} are allowed`);return paths}function matchingFiles(workspace,patterns){
let globs=patterns.filter(isGlob),matchers=globs.map(glob=>globMatcher(glob)),walked=globs.length===0?[]:walk(workspace),
matched=walked.filter(path2=>matchers.some(matches=>matches(path2)));return{paths:[...new Set([...namedFiles(workspace,patterns),
...matched])].sort(),unmatched:globs.filter((_,index)=>!matched.some(path2=>matchers[index]?.(path2))),walked}}function namedFiles(workspace,patterns){
return patterns.filter(pattern=>!isGlob(pattern)).map(path2=>toSlashes((0,_4_.relative)(workspace,(0,_4_.resolve)(workspace,
path2))))}async function readFile(file){return{path:toSlashes(file.path),text:decode(await readBytes(file),file.path)}}async function textOrWhy(file){
try{return(await readFile(file)).text}catch(error){if(error instanceof _3_.lZ)return error;throw error}}async function readBytes({
workspace,path:path2,maxBytes}){let root=_6_.realpathSync.native(workspace),wanted=(0,_4_.resolve)(root,path2);if(!isInside(
root,wanted))throw refused(path2,"lies outside the workspace");let real=realPathOf(wanted,path2);if(!isInside(root,real))
throw refused(path2,"lies outside the workspace");if(isOfGit(root,real))throw refused(path2,"lies in a .git folder, whic\
h is never read");let file=await(0,_8_.open)(real,_6_.constants.O_RDONLY|_6_.constants.O_NOFOLLOW|_6_.constants.O_NONBLOCK).
catch(cause=>{throw refused(path2,"cannot be read",cause)});try{let facts=await file.stat();if(!facts.isFile())throw refused(
path2,"is not a regular file");if(facts.size>maxBytes)throw refused(path2,`has ${facts.size} bytes; ${maxBytes} are allo\
wed`);let buffer=Buffer.alloc(facts.size),{bytesRead}=await file.read(buffer,0,facts.size,0);return buffer.subarray(0,bytesRead)}finally{
await file.close()}}function besideManifest(manifest,path2){return toSlashes((0,_4_.join)((0,_4_.dirname)(manifest),path2))}
function walk(workspace){let files=[],folders=[""];for(let[count,folder]of folders.entries()){if(count>MAX_FOLDERS)throw new _3_.
lZ("invalid-input",`manifest: more than ${MAX_FOLDERS} folders to look through; name a narrower pattern`);for(let entry of(0,_6_.
readdirSync)((0,_4_.join)(workspace,folder),{withFileTypes:!0})){let path2=folder===""?entry.name:`${folder}/${entry.name}`;
entry.isDirectory()&&!SKIPPED.has(entry.name)?folders.push(path2):entry.isFile()&&files.push(path2)}}return files}var MAX_SHOWN=10;
function isCalledManifest(path2){return/(?:^|[/._-])model\.ya?ml$/i.test(path2)}function noFile(patterns,manifests){let shown=manifests.
slice(0,MAX_SHOWN).map(path2=>JSON.stringify(path2)),more=manifests.length>shown.length?` and ${manifests.length-shown.length}\
 more`:"";return new _3_.lZ("invalid-input",`manifest: no file in the workspace matches ${patterns.map(p=>JSON.stringify(
p)).join(", ")}`,{hint:shown.length===0?"Is there an actions/checkout step before this one? Paths are relative to the ro\
ot of the workspace, and there is no model.yaml in it.":`Paths are relative to the root of the workspace. The manifests \
there are: ${shown.join(", ")}${more}.`})}function realPathOf(wanted,path2){try{return _6_.realpathSync.native(wanted)}catch(cause){
let isThere=safely(()=>(0,_6_.lstatSync)(wanted))!==void 0;throw refused(path2,isThere?"is a link to nowhere":"does not \
exist",cause)}}function refused(path2,reason,cause){return new _3_.lZ("invalid-input",`${path2} ${reason}`,{cause})}function decode(bytes,path2){
try{return new TextDecoder("utf-8",{fatal:!0}).decode(bytes)}catch(cause){throw refused(path2,"is not UTF-8 text",cause)}}
function safely(ask){try{return ask()}catch{return}}}),2169:((_m_,_e_,_r_)=>{_r_.d(_e_,{RK:()=>visible,_5:()=>quoteBeginning,
dh:()=>brief,hD:()=>quote});function visible(text){return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu,character=>`\
\\u{${(character.codePointAt(0)??0).toString(16)}}`)}function brief(text,maxCharacters=60){return text.length<=maxCharacters?
text:`${text.slice(0,maxCharacters).replace(/[\uD800-\uDBFF]$/,"")}…`}function quote(text){return quoteBeginning(text,
60)}function quoteBeginning(text,maxCharacters){let shown=text.length>maxCharacters?`${text.slice(0,maxCharacters)}…`:
text;return`\`${JSON.stringify(shown).slice(1,-1).replaceAll('\\"','"').replace(/[\p{C}\p{Zl}\p{Zp}]/gu,escaped)}\``}function escaped(character){
return`\\u{${(character.codePointAt(0)??0).toString(16).padStart(4,"0")}}`}}),6695:((_m_,_e_,_r_)=>{_r_.d(_e_,{$V:()=>manifestOf,
rc:()=>manifestSchema,zR:()=>deploySchema});var _10_=_r_(6450),_11_=_r_(874),_12_=_r_(5558),compression=(0,_10_.$8)(["no\
ne","gzip"]),members=member=>({uri:_10_.eS.meta({api:`${member}.S3Uri`}),type:(0,_10_.$8)(["prefix","object"]).meta({api:`${member}\
.S3DataType`,allowed:"`prefix` or `object`"}),compression:compression.meta({default:"none",api:`${member}.CompressionTyp\
e`,allowed:"`none` or `gzip`"}).optional(),manifest:_10_.KE.meta({api:`${member}.ManifestS3Uri`}).optional(),accept_eula:(0,_10_.
zM)().meta({api:`${member}.ModelAccessConfig.AcceptEula`,allowed:"`true` or `false`"}).optional(),hub_content:_10_.O8.meta(
{api:`${member}.HubAccessConfig.HubContentArn`}).optional(),etag:_10_.ER.meta({api:`${member}.ETag`}).optional(),manifest_etag:_10_.
ER.meta({api:`${member}.ManifestEtag`}).optional()}),modelDataSource=member=>(0,_10_.re)(members(member)).meta({allowed:"\
a mapping with `uri` and `type`"}),additionalModelData=member=>(0,_10_.re)({channel:(0,_10_.Yj)().min(1).max(64).regex(/^[A-Za-z0-9._-]+$/).
meta({api:`${member}.ChannelName`,allowed:"a name of 1 to 64 letters, digits, `.`, `-` and `_`"}),...members(`${member}.\
S3DataSource`)}).meta({allowed:"a mapping with `channel`, `uri` and `type`"}),baseModel=member=>(0,_10_.re)({name:_10_.X7.
meta({api:`${member}.HubContentName`}).optional(),version:(0,_10_.Yj)().regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/).meta({api:`${member}\
.HubContentVersion`,allowed:'a version of three numbers of at most 4 digits, such as "2.0.2"'}).optional(),recipe:(0,_10_.
Yj)().min(1).max(255).regex(/^[^\p{C}\p{Zl}\p{Zp}]*$/u).meta({api:`${member}.RecipeName`,allowed:"a text of 1 to 255 cha\
racters on one line"}).optional()}).refine(_10_.hj,_10_.HV).meta({api:member,allowed:"a mapping with `name`, `version` o\
r `recipe`",minProperties:1}),container=member=>(0,_10_.re)({image:_10_.Sl.meta({api:`${member}.Image`}).optional(),model_data:_10_.
e$.meta({api:`${member}.ModelDataUrl`}).optional(),model_data_etag:_10_.ER.meta({api:`${member}.ModelDataETag`}).optional(),
model_data_source:modelDataSource(`${member}.ModelDataSource.S3DataSource`).meta({api:`${member}.ModelDataSource.S3DataS\
ource`}).optional(),additional_model_data:(0,_10_.YO)(additionalModelData(`${member}.AdditionalModelDataSources[]`)).min(
1).max(5).meta({api:`${member}.AdditionalModelDataSources`,allowed:"a list of 1 to 5 sources of model data"}).optional(),
environment:_10_.cA.meta({api:`${member}.Environment`}).optional(),name:_10_.X7.meta({api:`${member}.ContainerHostname`}).
optional(),framework:_10_.d9.meta({api:`${member}.Framework`}).optional(),framework_version:_10_.xu.meta({api:`${member}\
.FrameworkVersion`}).optional(),nearest_model:_10_.qF.meta({api:`${member}.NearestModelName`}).optional(),data_input_config:_10_.
Hx.meta({api:`${member}.ModelInput.DataInputConfig`}).optional(),product_id:_10_.Vo.meta({api:`${member}.ProductId`}).optional(),
is_checkpoint:(0,_10_.zM)().meta({default:!1,api:`${member}.IsCheckpoint`,allowed:"`true` or `false`"}).optional(),base_model:baseModel(
`${member}.BaseModel`).optional()}).meta({allowed:"a mapping with `image`",not:{required:["model_data","model_data_sourc\
e"],properties:{model_data:{},model_data_source:{}}}}),containers=member=>(0,_10_.YO)(container(`${member}.Containers[]`)).
min(1).max(15),duration=(0,_10_.Yj)().regex(/^\d{1,6}[smh]$/).meta({allowed:"a duration such as `30s`, `10m` or `1h`"}),
shortDuration=(0,_10_.Yj)().regex(/^\d{1,6}m?s$/).meta({allowed:"a duration such as `500ms` or `2s`"}),percent=(0,_10_.Yj)().
regex(/^(?:100|\d{1,2})%$/).meta({allowed:"a share in whole percent, such as `20%`"}),text=most=>(0,_10_.Yj)().min(1).max(
most).regex(/^[^\p{C}]*$/u),count=most=>(0,_10_.Wh)().min(1).max(most).meta({allowed:`a whole number from 1 to ${most}`}),
environmentName=text(100).regex(/^\S/).meta({allowed:"the name of an environment"}),MAX_EXPRESSION_CHARACTERS=64,expression=(description2,member,example)=>text(
MAX_EXPRESSION_CHARACTERS).meta({api:`CreateEndpointConfig: ExplainerConfig.ClarifyExplainerConfig.${member}`,allowed:`a\
 text of 1 to ${MAX_EXPRESSION_CHARACTERS} characters on one line`}).optional(),position=(description2,member)=>(0,_10_.
Wh)().min(0).meta({api:`CreateEndpointConfig: ExplainerConfig.ClarifyExplainerConfig.InferenceConfig.${member}`,allowed:"\
a whole number from 0"}).optional(),headers=(most,description2,member,example)=>(0,_10_.YO)(text(MAX_EXPRESSION_CHARACTERS).
meta({allowed:`a text of 1 to ${MAX_EXPRESSION_CHARACTERS} characters`})).min(1).max(most).meta({api:`CreateEndpointConf\
ig: ExplainerConfig.ClarifyExplainerConfig.InferenceConfig.${member}`,allowed:`a list of 1 to ${most} texts`}).optional(),
inference=(0,_10_.re)({features_attribute:expression("Where the features are in a record of JSON Lines, as JMESPath.","I\
nferenceConfig.FeaturesAttribute","features"),content_template:expression("A record of JSON Lines, with `$features` for \
the features.","InferenceConfig.ContentTemplate",'{"features":$features}'),max_record_count:(0,_10_.Wh)().min(1).max(2147483647).
meta({api:"CreateEndpointConfig: ExplainerConfig.ClarifyExplainerConfig.InferenceConfig.MaxRecordCount",allowed:"a whole\
 number from 1"}).optional(),max_payload:count(25).meta({api:"CreateEndpointConfig: ExplainerConfig.ClarifyExplainerConf\
ig.InferenceConfig.MaxPayloadInMB"}).optional(),probability_index:position("Which column of a CSV answer is the probabil\
ity, from 0.","ProbabilityIndex"),label_index:position("Which column of a CSV answer is the label, from 0.","LabelIndex"),
probability_attribute:expression("Where the probability is in an answer of JSON Lines, as JMESPath.","InferenceConfig.Pr\
obabilityAttribute","probability"),label_attribute:expression("Where the label is in an answer of JSON Lines, as JMESPat\
h.","InferenceConfig.LabelAttribute","predicted_label"),label_headers:headers(16,"What the labels are called.","LabelHea\
ders",["benign","malignant"]),feature_headers:headers(256,"What the features are called.","FeatureHeaders",["radius","te\
xture"]),feature_types:(0,_10_.YO)((0,_10_.$8)(["numerical","categorical","text"]).meta({allowed:"`numerical`, `categori\
cal` or `text`"})).min(1).max(256).meta({api:"CreateEndpointConfig: ExplainerConfig.ClarifyExplainerConfig.InferenceConf\
ig.FeatureTypes",allowed:"a list of `numerical`, `categorical` and `text`"}).optional()}).meta({api:"CreateEndpointConfi\
g: ExplainerConfig.ClarifyExplainerConfig.InferenceConfig",allowed:"a mapping of `probability_index`, `feature_headers` \
and more"}),explainer=(0,_10_.re)({enable:expression("Which records are explained, as JMESPath over the answer; each, un\
less given.","EnableExplanations","[0]>`0.8`"),shap_baseline:(0,_10_.Yj)().min(1).max(4096).refine(baseline2=>!(0,_12_.Qh)(
baseline2)||_10_.KE.safeParse(baseline2).success).meta({api:"CreateEndpointConfig: ExplainerConfig.ClarifyExplainerConfi\
g.ShapConfig.ShapBaselineConfig",allowed:"a text of 1 to 4096 characters, or an `s3://BUCKET/KEY`"}).optional(),shap_baseline_type:(0,_10_.
$8)(["text/csv","application/jsonlines"]).meta({api:"CreateEndpointConfig: ExplainerConfig.ClarifyExplainerConfig.ShapCo\
nfig.ShapBaselineConfig.MimeType",allowed:"`text/csv` or `application/jsonlines`"}).optional(),samples:(0,_10_.Wh)().min(
1).max(2147483647).meta({api:"CreateEndpointConfig: ExplainerConfig.ClarifyExplainerConfig.ShapConfig.NumberOfSamples",allowed:"\
a whole number from 1"}).optional(),use_logit:(0,_10_.zM)().meta({api:"CreateEndpointConfig: ExplainerConfig.ClarifyExpl\
ainerConfig.ShapConfig.UseLogit",allowed:"`true` or `false`"}).optional(),seed:(0,_10_.Wh)().min(-2147483648).max(2147483647).
meta({api:"CreateEndpointConfig: ExplainerConfig.ClarifyExplainerConfig.ShapConfig.Seed",allowed:"a whole number"}).optional(),
texts:(0,_10_.re)({language:_10_.sl.meta({api:"CreateEndpointConfig: ExplainerConfig.ClarifyExplainerConfig.ShapConfig.T\
extConfig.Language"}),granularity:(0,_10_.$8)(["token","sentence","paragraph"]).meta({api:"CreateEndpointConfig: Explain\
erConfig.ClarifyExplainerConfig.ShapConfig.TextConfig.Granularity",allowed:"`token`, `sentence` or `paragraph`"})}).meta(
{api:"CreateEndpointConfig: ExplainerConfig.ClarifyExplainerConfig.ShapConfig.TextConfig",allowed:"a mapping with `langu\
age` and `granularity`"}).optional(),inference:inference.optional()}).meta({api:"CreateEndpointConfig: ExplainerConfig.C\
larifyExplainerConfig",allowed:"a mapping with `shap_baseline` and more"}),dataCapture=(0,_10_.re)({sampling:percent.meta(
{api:"CreateEndpointConfig: DataCaptureConfig.InitialSamplingPercentage"}),capture:(0,_10_.YO)((0,_10_.$8)(["input","out\
put"]).meta({allowed:"`input` or `output`"})).min(1).max(2).meta({api:"CreateEndpointConfig: DataCaptureConfig.CaptureOp\
tions",allowed:"a list of `input`, `output` or both"})}).meta({api:"CreateEndpointConfig: DataCaptureConfig",allowed:"a \
mapping with `sampling` and `capture`"}),asynchronous=(0,_10_.re)({max_concurrent_invocations:count(1e3).meta({api:"Crea\
teEndpointConfig: AsyncInferenceConfig.ClientConfig.MaxConcurrentInvocationsPerInstance"}).optional()}).meta({api:"Creat\
eEndpointConfig: AsyncInferenceConfig",allowed:"a mapping with `max_concurrent_invocations`, which may be empty: `{}`"}),
FREQUENCIES=["10s","30s","1m","2m","3m","4m","5m"],enhancedMetrics=(0,_10_.re)({frequency:(0,_10_.$8)(FREQUENCIES).meta(
{api:"CreateEndpointConfig: MetricsConfig.MetricPublishFrequencyInSeconds",allowed:"`10s`, `30s`, `1m`, `2m`, `3m`, `4m`\
 or `5m`"}).optional()}).meta({api:"CreateEndpointConfig: MetricsConfig.EnableEnhancedMetrics",allowed:"a mapping with `\
frequency`, which may be empty: `{}`"}),networkIsolation=(0,_10_.zM)().meta({api:"CreateModel: EnableNetworkIsolation",allowed:"\
`true` or `false`"}),size=(0,_10_.KC)([percent,(0,_10_.Wh)().min(1).max(5e3)]).meta({allowed:"a share such as `10%`, or \
a whole number of instances"}),POLICY="DeploymentConfig.BlueGreenUpdatePolicy",ROUTING=`${POLICY}.TrafficRoutingConfigur\
ation`,ROLLING="DeploymentConfig.RollingUpdatePolicy",traffic=(0,_10_.re)({shift:(0,_10_.$8)(["all_at_once","canary","li\
near","rolling"]).meta({api:`UpdateEndpoint: ${ROUTING}.Type, ${ROLLING}`,allowed:"`all_at_once`, `canary`, `linear` or \
`rolling`"}),size:size.meta({api:`UpdateEndpoint: ${ROUTING}.CanarySize, ${ROUTING}.LinearStepSize, ${ROLLING}.MaximumBa\
tchSize`}).optional(),wait:duration.meta({api:`UpdateEndpoint: ${ROUTING}.WaitIntervalInSeconds, ${ROLLING}.WaitInterval\
InSeconds`}).optional(),terminate_after:duration.meta({api:`UpdateEndpoint: ${POLICY}.TerminationWaitInSeconds`}).optional(),
timeout:duration.meta({api:`UpdateEndpoint: ${POLICY}.MaximumExecutionTimeoutInSeconds, ${ROLLING}.MaximumExecutionTimeo\
utInSeconds`}).optional(),rollback_size:size.meta({api:`UpdateEndpoint: ${ROLLING}.RollbackMaximumBatchSize`}).optional()}).
meta({api:"UpdateEndpoint: DeploymentConfig",allowed:"a mapping with `shift`, `size`, `wait`, `terminate_after`, `timeou\
t` and `rollback_size`"}),alarms=(0,_10_.YO)(text(255).regex(/\S/).meta({allowed:"the name of a CloudWatch alarm"})).min(
1).max(10).meta({api:"UpdateEndpoint: DeploymentConfig.AutoRollbackConfiguration.Alarms",allowed:"a list of 1 to 10 alar\
ms"}),autoscaling=(0,_10_.re)({min:count(1e4).meta({api:"RegisterScalableTarget: MinCapacity"}),max:count(1e4).meta({api:"\
RegisterScalableTarget: MaxCapacity"}),invocations_per_instance:(0,_10_.ai)().positive().meta({api:"PutScalingPolicy: Ta\
rgetTrackingScalingPolicyConfiguration.TargetValue",allowed:"a number above 0"}),scale_in_cooldown:duration.meta({api:"P\
utScalingPolicy: TargetTrackingScalingPolicyConfiguration.ScaleInCooldown",default:"5m"}).optional(),scale_out_cooldown:duration.
meta({api:"PutScalingPolicy: TargetTrackingScalingPolicyConfiguration.ScaleOutCooldown",default:"5m"}).optional()}).meta(
{api:"PutScalingPolicy: TargetTrackingScalingPolicyConfiguration",allowed:"a mapping with `min`, `max`, `invocations_per\
_instance` and cooldowns"}),MAX_REQUESTS=20,number2=(0,_10_.ai)().refine(Number.isFinite),expected=(0,_10_.re)({http_status:(0,_10_.
Wh)().min(200).max(599).meta({allowed:"an HTTP status from 200 to 599"}).optional(),json:(0,_10_.Yj)().refine(path=>(0,_11_.
I$)(path)!==void 0).meta({allowed:"a path such as `predictions[0].score`"}).optional(),equals:(0,_10_.KC)([(0,_10_.Yj)().
max(1024),number2,(0,_10_.zM)()]).meta({allowed:"a text, a number or a boolean"}).optional(),at_least:number2.meta({allowed:"\
a number"}).optional(),at_most:number2.meta({allowed:"a number"}).optional(),matches:(0,_10_.Yj)().min(1).max(1024).refine(
isRegularExpression).meta({allowed:"a regular expression of JavaScript, as with the flag `u`"}).optional()}).meta({allowed:"\
a mapping with `http_status`, `json`, `equals`, `at_least`, `at_most` and `matches`"}),request=(0,_10_.re)({payload:(0,_10_.
Yj)().min(1).max(1024).regex(/^[^\\\p{C}]*$/u).regex(/^(?!\/)(?![A-Za-z][A-Za-z0-9+.-]*:)/).meta({api:"InvokeEndpoint: B\
ody",allowed:"a path relative to the manifest, with `/`"}).optional(),content_type:_10_.IM.meta({api:"InvokeEndpoint: Co\
ntentType"}).optional(),accept:_10_.e5.meta({api:"InvokeEndpoint: Accept"}).optional(),max_latency:shortDuration.meta({}).
optional(),expect:expected.optional()}),smokeTest=request.extend({requests:(0,_10_.YO)(request.meta({allowed:"a mapping \
with `payload`, `content_type`, `accept`, `max_latency` and `expect`"})).min(1).max(MAX_REQUESTS).meta({allowed:`a list \
of 1 to ${MAX_REQUESTS} requests`}).optional()}).meta({api:"InvokeEndpoint: Body",allowed:"a mapping with `payload`, `co\
ntent_type`, `accept`, `max_latency`, `expect` and `requests`"});function isRegularExpression(text2){try{return new RegExp(
text2,"u"),!0}catch{return!1}}var serverless=(0,_10_.re)({memory:(0,_10_.Wh)().min(1024).max(6144).multipleOf(1024).meta(
{api:"CreateEndpointConfig: ProductionVariants[].ServerlessConfig.MemorySizeInMB",allowed:"1024, 2048, 3072, 4096, 5120 \
or 6144"}),max_concurrency:count(200).meta({api:"CreateEndpointConfig: ProductionVariants[].ServerlessConfig.MaxConcurre\
ncy"}),provisioned_concurrency:count(200).meta({api:"CreateEndpointConfig: ProductionVariants[].ServerlessConfig.Provisi\
onedConcurrency"}).optional()}).meta({api:"CreateEndpointConfig: ProductionVariants[].ServerlessConfig",allowed:"a mappi\
ng with `memory`, `max_concurrency` and `provisioned_concurrency`"}),managedScaling=(0,_10_.re)({min:(0,_10_.Wh)().min(0).
max(1e4).meta({api:"CreateEndpointConfig: ProductionVariants[].ManagedInstanceScaling.MinInstanceCount",allowed:"a whole\
 number from 0 to 10000"}),max:count(1e4).meta({api:"CreateEndpointConfig: ProductionVariants[].ManagedInstanceScaling.M\
axInstanceCount"})}).meta({api:"CreateEndpointConfig: ProductionVariants[].ManagedInstanceScaling",allowed:"a mapping wi\
th `min` and `max`"}),environment2=(0,_10_.g1)((0,_10_.Yj)().max(1024).regex(/^[a-zA-Z_][a-zA-Z0-9_]*$/).meta({allowed:"\
the name of an environment variable (letters, digits and `_`, at most 1024)"}),(0,_10_.Yj)().max(1024).meta({allowed:"a \
text of at most 1024 characters"})).refine(entries=>Object.keys(entries).length<=100).overwrite(_10_.Rh).meta({allowed:"\
a mapping of at most 100 names to texts",maxProperties:100}),variant=(0,_10_.re)({name:_10_.X7.meta({api:"CreateEndpoint\
Config: ProductionVariants[].VariantName"}),instance_type:_10_.D.meta({api:"CreateEndpointConfig: ProductionVariants[].I\
nstanceType"}).optional(),instance_count:count(1e4).meta({api:"CreateEndpointConfig: ProductionVariants[].InitialInstanc\
eCount",default:1}).optional(),weight:(0,_10_.ai)().min(0).max(1e6).meta({api:"CreateEndpointConfig: ProductionVariants[\
].InitialVariantWeight",default:1,allowed:"a number from 0 to 1000000"}).optional(),version:(0,_10_.Wh)().min(1).max(999999999).
meta({api:"CreateModel: PrimaryContainer.ModelPackageName",allowed:"a version number of at least 1"}).optional(),serverless:serverless.
optional(),environment:environment2.meta({api:"CreateModel: PrimaryContainer.Environment"}).optional(),volume_size:count(
512).meta({api:"CreateEndpointConfig: ProductionVariants[].VolumeSizeInGB"}).optional(),model_download_timeout:duration.
meta({api:"CreateEndpointConfig: ProductionVariants[].ModelDataDownloadTimeoutInSeconds"}).optional(),startup_timeout:duration.
meta({api:"CreateEndpointConfig: ProductionVariants[].ContainerStartupHealthCheckTimeoutInSeconds"}).optional(),ami:_10_.
FK.meta({api:"CreateEndpointConfig: ProductionVariants[].InferenceAmiVersion"}).optional(),managed_scaling:managedScaling.
optional(),routing:(0,_10_.$8)(["least_outstanding_requests","random"]).meta({api:"CreateEndpointConfig: ProductionVaria\
nts[].RoutingConfig.RoutingStrategy",allowed:"`least_outstanding_requests` or `random`"}).optional()}).meta({allowed:"a \
mapping with `name`, `instance_type` and more"}),endpoint=_10_.X7.meta({api:"CreateEndpoint: EndpointName"}),variants=(0,_10_.
YO)(variant).min(1).max(10).meta({api:"CreateEndpointConfig: ProductionVariants",allowed:"a list of 1 to 10 variants"}),
shadowVariants=(0,_10_.YO)(variant).min(1).max(1).meta({api:"CreateEndpointConfig: ShadowProductionVariants",allowed:"a \
list of one variant"}),environment3=(0,_10_.re)({endpoint:endpoint.optional(),variants:variants.optional(),shadow_variants:removable(
shadowVariants,shadowVariants).optional(),traffic:removable(traffic.partial(),traffic).optional(),alarms:removable(alarms,
alarms).optional(),autoscaling:removable(autoscaling.partial(),autoscaling).optional(),data_capture:removable(dataCapture.
partial(),dataCapture).optional(),async:removable(asynchronous,asynchronous).optional(),enhanced_metrics:removable(enhancedMetrics,
enhancedMetrics).optional(),explainer:removable(explainer,explainer).optional(),network_isolation:networkIsolation.optional(),
smoke_test:removable(smokeTest,smokeTest).optional(),stage:_10_.X7.meta({api:"UpdateModelPackage: ModelLifeCycle.Stage"}).
optional(),stage_status:_10_.X7.meta({api:"UpdateModelPackage: ModelLifeCycle.StageStatus",default:"Approved"}).optional(),
requires:environmentName.meta({}).optional()}).meta({allowed:"a mapping of the same keys, and `stage`, `stage_status` an\
d `requires`"});function removable(value,like){let said=_10_.fd.get(like)??{};return(0,_10_.me)(value.meta(said)).meta(said)}
var MAX_ENVIRONMENTS=100,deploySchema=(0,_10_.re)({endpoint,variants:variants.optional(),shadow_variants:shadowVariants.
optional(),traffic:traffic.optional(),alarms:alarms.optional(),autoscaling:autoscaling.optional(),data_capture:dataCapture.
optional(),async:asynchronous.optional(),enhanced_metrics:enhancedMetrics.optional(),explainer:explainer.optional(),network_isolation:networkIsolation.
optional(),smoke_test:smokeTest.optional(),environments:(0,_10_.g1)(environmentName,environment3).refine(entries=>Object.
keys(entries).length<=MAX_ENVIRONMENTS).overwrite(_10_.Rh).meta({allowed:`a mapping of at most ${MAX_ENVIRONMENTS} envir\
onments`,maxProperties:MAX_ENVIRONMENTS}).optional()}).meta({allowed:"a mapping with `endpoint`, `variants`, `environmen\
ts` and more"}),containersNeedImages={properties:{containers:{type:"array",items:{type:"object",...needs("image")}}}},forEditors={
oneOf:["group","name"].map(needs),allOf:[{anyOf:["containers","algorithm","source","source_uri"].map(needs)},{if:needs("\
name"),then:without("group_description","source","source_uri","deploy"),else:without("algorithm","validation","certify_f\
or_marketplace")},{if:needs("source"),else:containersNeedImages},{properties:{additional_specifications:{type:"array",items:{
type:"object",...containersNeedImages}}}}]};function needs(key){return{required:[key],properties:{[key]:{}}}}function without(...keys){
return{properties:Object.fromEntries(keys.map(key=>[key,!1]))}}function inferenceLists(member){return{content_types:(0,_10_.
YO)(_10_.IM).min(1).meta({api:`${member}.SupportedContentTypes`,allowed:"a list of at least one media type"}).optional(),
response_types:(0,_10_.YO)(_10_.e5).min(1).meta({api:`${member}.SupportedResponseMIMETypes`,allowed:"a list of at least \
one media type"}).optional(),realtime_instance_types:(0,_10_.YO)(_10_.D).min(1).meta({api:`${member}.SupportedRealtimeIn\
ferenceInstanceTypes`,allowed:"a list of at least one instance type"}).optional(),transform_instance_types:(0,_10_.YO)(_10_.
s9).min(1).meta({api:`${member}.SupportedTransformInstanceTypes`,allowed:"a list of at least one instance type"}).optional()}}
var reportPath=(0,_10_.Yj)().min(1).max(1024).regex(/^[^\\\p{C}]*$/u).regex(/^(?!.*(?:\$\{|\{\{))/).regex(/^(?!\/)(?!(?!s3:)[A-Za-z][A-Za-z0-9+.-]*:)/).
refine(path=>!path.startsWith("s3://")||(0,_10_.XG)(path).kind==="valid").meta({allowed:"a path relative to the manifest\
, with `/`, or an `s3://BUCKET/KEY`"}),localPath=reportPath.regex(/^(?!s3:)/).meta({allowed:"a path relative to the mani\
fest, with `/`"}),metricName=(0,_10_.Yj)().max(121).regex(/^[\p{L}\p{N}_.:/=+\-@](?:[\p{L}\p{N}_.:/=+\-@ ]*[\p{L}\p{N}_.:/=+\-@])?$/u).
meta({allowed:"a name of 1 to 121 letters, digits, `_.:/=+-@` and spaces between them"}),limit=(0,_10_.ai)().meta({allowed:"\
a finite number"}),maxRegression=(0,_10_.KC)([(0,_10_.ai)().min(0),(0,_10_.Yj)().regex(/^(?:0|[1-9][0-9]{0,3})(?:\.[0-9]{1,6})?%$/)]).
meta({allowed:"a number of at least 0, or a percentage such as `2%`"}),gate=(0,_10_.re)({min:limit.meta({}).optional(),max:limit.
meta({}).optional(),max_regression:maxRegression.optional(),level:(0,_10_.$8)(["error","warn"]).meta({default:"error",allowed:"\
`error` or `warn`"}).optional()}).meta({allowed:"a mapping with `min`, `max`, `max_regression` and `level`",anyOf:["min",
"max","max_regression"].map(key=>({required:[key],properties:{[key]:{}}}))}),metricDefinition=(0,_10_.re)({path:(0,_10_.
Yj)().min(1).max(256).regex(/^[^\p{C}]*$/u).meta({allowed:"a dotted path of 1 to 256 characters, such as `regression_met\
rics.mse`"}).optional(),goal:(0,_10_.$8)(["minimize","maximize"]).meta({allowed:"`minimize` or `maximize`"}).optional(),
tolerance:(0,_10_.ai)().min(0).meta({allowed:"a number of at least 0"}).optional(),unit:(0,_10_.Yj)().min(1).max(20).regex(
/^[^\p{C}]*$/u).meta({allowed:"a text of 1 to 20 characters, such as `ms`"}).optional(),deviation:(0,_10_.$8)(["metric",
"residuals"]).meta({allowed:"`metric` or `residuals`"}).optional(),report:reportPath.meta({}).optional(),gate:gate.optional()}).
meta({allowed:"a mapping with `path`, `goal`, `tolerance`, `unit`, `deviation`, `report` and `gate`"}),baseline=(0,_10_.
KC)([(0,_10_.eu)("latest_approved"),(0,_10_.eu)("none"),(0,_10_.re)({version:(0,_10_.Wh)().min(1).meta({allowed:"a versi\
on number of at least 1"})})]).meta({default:"latest_approved",allowed:"`latest_approved`, `none` or `{ version: NUMBER \
}` with a number of at least 1"}),metrics=(0,_10_.re)({report:reportPath.meta({}),primary:metricName.meta({allowed:"the \
name of a metric"}).optional(),baseline:baseline.optional(),show:(0,_10_.$8)(["declared","all"]).meta({default:"all",allowed:"\
`declared` or `all`"}).optional(),values:(0,_10_.g1)(metricName,metricDefinition).overwrite(_10_.Rh).meta({allowed:"a ma\
pping of names to metrics"}).optional()}).meta({api:"CustomerMetadataProperties, ModelCard",allowed:"the path of a repor\
t, or a mapping with `report`, `primary`, `baseline`, `show` and `values`",shortFor:"report"}),ALGORITHM="SourceAlgorith\
mSpecification.SourceAlgorithms[]",algorithm=(0,_10_.re)({name:(0,_10_.Yj)().max(170).regex(/^(?:arn:aws[a-z-]*:sagemaker:[a-z0-9-]*:\d{12}:algorithm\/)?[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?$/).
meta({api:`${ALGORITHM}.AlgorithmName`,allowed:"the name or the ARN of an algorithm"}),model_data:_10_.e$.meta({api:`${ALGORITHM}\
.ModelDataUrl`}).optional(),model_data_etag:_10_.ER.meta({api:`${ALGORITHM}.ModelDataETag`}).optional(),model_data_source:modelDataSource(
`${ALGORITHM}.ModelDataSource.S3DataSource`).meta({api:`${ALGORITHM}.ModelDataSource.S3DataSource`}).optional()}).meta({
api:"SourceAlgorithmSpecification.SourceAlgorithms",allowed:"a mapping with `name` and `model_data`"}),PROFILE="Validati\
onSpecification.ValidationProfiles[]",JOB=`${PROFILE}.TransformJobDefinition`,validation=(0,_10_.re)({name:_10_.X7.meta(
{api:`${PROFILE}.ProfileName`}),input:_10_.eS.meta({api:`${JOB}.TransformInput.DataSource.S3DataSource.S3Uri`}),input_type:(0,_10_.
$8)(["prefix","manifest"]).meta({default:"prefix",api:`${JOB}.TransformInput.DataSource.S3DataSource.S3DataType`,allowed:"\
`prefix` or `manifest`"}).optional(),content_type:_10_.IM.meta({api:`${JOB}.TransformInput.ContentType`}).optional(),compression:(0,_10_.
$8)(["none","gzip"]).meta({default:"none",api:`${JOB}.TransformInput.CompressionType`,allowed:"`none` or `gzip`"}).optional(),
split:(0,_10_.$8)(["none","line","recordio","tfrecord"]).meta({default:"none",api:`${JOB}.TransformInput.SplitType`,allowed:"\
`none`, `line`, `recordio` or `tfrecord`"}).optional(),output:_10_.eS.meta({api:`${JOB}.TransformOutput.S3OutputPath`}),
accept:_10_.IM.meta({api:`${JOB}.TransformOutput.Accept`}).optional(),assemble_with:(0,_10_.$8)(["none","line"]).meta({default:"\
none",api:`${JOB}.TransformOutput.AssembleWith`,allowed:"`none` or `line`"}).optional(),instance_type:_10_.s9.meta({api:`${JOB}\
.TransformResources.InstanceType`}),instance_count:(0,_10_.Wh)().min(1).max(100).meta({default:1,api:`${JOB}.TransformRe\
sources.InstanceCount`,allowed:"a whole number from 1 to 100"}).optional(),ami:(0,_10_.Yj)().max(63).regex(/^[a-zA-Z0-9]+(?:-[a-zA-Z0-9]+)*$/).
meta({api:`${JOB}.TransformResources.TransformAmiVersion`,allowed:"a name of 1 to 63 letters, digits and hyphens"}).optional(),
batch_strategy:(0,_10_.$8)(["single_record","multi_record"]).meta({api:`${JOB}.BatchStrategy`,allowed:"`single_record` o\
r `multi_record`"}).optional(),max_concurrent_transforms:(0,_10_.Wh)().min(0).max(1e4).meta({api:`${JOB}.MaxConcurrentTr\
ansforms`,allowed:"a whole number from 0 to 10000"}).optional(),max_payload_mb:(0,_10_.Wh)().min(0).max(100).meta({api:`${JOB}\
.MaxPayloadInMB`,allowed:"a whole number from 0 to 100"}).optional(),environment:_10_.GQ.meta({api:`${JOB}.Environment`}).
optional()}).meta({api:"ValidationSpecification",allowed:"a mapping with `name`, `input`, `output` and `instance_type`"}),
tags=(0,_10_.g1)((0,_10_.Yj)().min(1).max(128).regex(/^[\p{L}\p{Zs}\p{N}_.:/=+\-@]+$/u).regex(/^(?![aA][wW][sS]:)/).meta(
{allowed:"a key of 1 to 128 letters, digits, spaces and `_.:/=+-@` that does not begin with `aws:`"}),(0,_10_.Yj)().max(
256).regex(/^[\p{L}\p{Zs}\p{N}_.:/=+\-@]*$/u).meta({allowed:"a text of at most 256 letters, digits, spaces and `_.:/=+-@\
`"})).refine(entries=>Object.keys(entries).length<=50).overwrite(_10_.Rh).meta({allowed:"a mapping of at most 50 keys to\
 texts",maxProperties:50}),reportFile=member=>(0,_10_.re)({file:reportPath.meta({api:`${member}.S3Uri`}),content_type:_10_.
IM.meta({api:`${member}.ContentType`}).optional(),digest:(0,_10_.Yj)().regex(/^sha256:[0-9a-f]{64}$/).meta({api:`${member}\
.ContentDigest`,allowed:"`sha256:` and 64 hexadecimal digits in lower case"}).optional()}),report=({description:description2,
example,api})=>reportFile(api).meta({api,allowed:"the path of a report, or a mapping with `file`, `content_type` and `di\
gest`",shortFor:"file"}).optional(),pair=(member,what,folder)=>({statistics:report({description:`The statistics of ${what}\
.`,example:`${folder}/statistics.json`,api:`${member}.Statistics`}),constraints:report({description:`The constraints tha\
t Model Monitor holds ${what} against.`,example:`${folder}/constraints.json`,api:`${member}.Constraints`})}),statisticsAndConstraints="\
a mapping with `statistics` or `constraints`, or both",reports=(0,_10_.re)({model_quality:(0,_10_.re)(pair("ModelMetrics\
.ModelQuality","the model’s quality","reports")).refine(_10_.hj,_10_.HV).meta({api:"ModelMetrics.ModelQuality",allowed:statisticsAndConstraints,
minProperties:1}).optional(),data_quality:(0,_10_.re)(pair("ModelMetrics.ModelDataQuality","the data","reports/data")).refine(
_10_.hj,_10_.HV).meta({api:"ModelMetrics.ModelDataQuality",allowed:statisticsAndConstraints,minProperties:1}).optional(),
bias:(0,_10_.re)({report:report({description:"One bias report of SageMaker Clarify, over data and model.",example:"repor\
ts/bias/analysis.json",api:"ModelMetrics.Bias.Report"}),pre_training:report({description:"The bias report over the data,\
 before training.",example:"reports/bias/pre.json",api:"ModelMetrics.Bias.PreTrainingReport"}),post_training:report({description:"\
The bias report over the model’s predictions, after training.",example:"reports/bias/post.json",api:"ModelMetrics.Bias\
.PostTrainingReport"})}).refine(_10_.hj,_10_.HV).meta({api:"ModelMetrics.Bias",allowed:"a mapping with `report`, `pre_tr\
aining` or `post_training`",minProperties:1}).optional(),explainability:report({description:"The feature attributions (S\
HAP) of SageMaker Clarify.",example:"reports/shap/analysis.json",api:"ModelMetrics.Explainability.Report"})}).refine(_10_.
hj,_10_.HV).meta({api:"ModelMetrics",allowed:"a mapping with `model_quality`, `data_quality`, `bias` or `explainability`",
minProperties:1}),driftBaselines=(0,_10_.re)({model_quality:(0,_10_.re)(pair("DriftCheckBaselines.ModelQuality","the mod\
el’s quality","reports")).refine(_10_.hj,_10_.HV).meta({api:"DriftCheckBaselines.ModelQuality",allowed:statisticsAndConstraints,
minProperties:1}).optional(),data_quality:(0,_10_.re)(pair("DriftCheckBaselines.ModelDataQuality","the data","reports/da\
ta")).refine(_10_.hj,_10_.HV).meta({api:"DriftCheckBaselines.ModelDataQuality",allowed:statisticsAndConstraints,minProperties:1}).
optional(),bias:(0,_10_.re)({config:report({description:"The configuration of the bias analysis.",example:"reports/bias/\
config.json",api:"DriftCheckBaselines.Bias.ConfigFile"}),pre_training_constraints:report({description:"Constraints on th\
e bias before training.",example:"reports/bias/pre.json",api:"DriftCheckBaselines.Bias.PreTrainingConstraints"}),post_training_constraints:report(
{description:"Constraints on the bias after training.",example:"reports/bias/post.json",api:"DriftCheckBaselines.Bias.Po\
stTrainingConstraints"})}).refine(_10_.hj,_10_.HV).meta({api:"DriftCheckBaselines.Bias",allowed:"a mapping with `config`\
, `pre_training_constraints` or `post_training_constraints`",minProperties:1}).optional(),explainability:(0,_10_.re)({config:report(
{description:"The configuration of the attribution analysis.",example:"reports/shap/config.json",api:"DriftCheckBaseline\
s.Explainability.ConfigFile"}),constraints:report({description:"Constraints on the feature attributions.",example:"repor\
ts/shap/analysis.json",api:"DriftCheckBaselines.Explainability.Constraints"})}).refine(_10_.hj,_10_.HV).meta({api:"Drift\
CheckBaselines.Explainability",allowed:"a mapping with `config` or `constraints`, or both",minProperties:1}).optional()}).
refine(_10_.hj,_10_.HV).meta({api:"DriftCheckBaselines",allowed:"a mapping with `model_quality`, `data_quality`, `bias` \
or `explainability`",minProperties:1}),source=(0,_10_.re)({training_job:_10_.X7.meta({api:"MetadataProperties.GeneratedB\
y"}).optional(),pipeline_execution:(0,_10_.Yj)().max(256).regex(/^arn:aws[a-z-]*:sagemaker:[a-z0-9-]+:\d{12}:pipeline\/[a-zA-Z0-9-]{1,256}\/execution\/[A-Za-z0-9-]{1,64}$/).
meta({api:"MetadataProperties.GeneratedBy",allowed:"the ARN of a pipeline execution"}).optional(),project:(0,_10_.Yj)().
min(1).max(1024).regex(/^[^\p{C}\p{Zl}\p{Zp}]+$/u).meta({api:"MetadataProperties.ProjectId",allowed:"the id of a project\
, such as `p-abcdefghijkl`"}).optional()}).refine(_10_.hj,_10_.HV).meta({allowed:"a mapping with `training_job`, `pipeli\
ne_execution` or `project`",minProperties:1}),additionalSpecifications=(0,_10_.YO)((0,_10_.re)({name:_10_.X7.meta({api:"\
AdditionalInferenceSpecifications[].Name"}),description:_10_.h_.meta({api:"AdditionalInferenceSpecifications[].Descripti\
on"}).optional(),containers:containers("AdditionalInferenceSpecifications[]").meta({api:"AdditionalInferenceSpecificatio\
ns[].Containers",allowed:"a list of 1 to 15 containers"}),...inferenceLists("AdditionalInferenceSpecifications[]")}).meta(
{allowed:"a mapping with `name` and `containers`"})).min(1).max(15).meta({api:"AdditionalInferenceSpecifications",allowed:"\
a list of 1 to 15 specifications"}),hyperParameters=(0,_10_.g1)((0,_10_.Yj)().min(1).max(255).regex(/^[^\p{C}\p{Zl}\p{Zp}]+$/u).
meta({allowed:"a name of 1 to 255 characters on one line"}),(0,_10_.KC)([(0,_10_.ai)(),(0,_10_.zM)(),(0,_10_.Yj)().min(1).
max(255)]).meta({allowed:"a number, `true`, `false` or a text of 1 to 255 characters"})).refine(entries=>Object.keys(entries).
length<=100).overwrite(_10_.Rh).meta({api:"ModelCard.ModelCardContent",allowed:"a mapping of at most 100 names to number\
s or texts",maxProperties:100}),manifestSchema=(0,_10_.re)({schema:(0,_10_.eu)(1).meta({default:1,allowed:"1, the only v\
ersion of this format"}).optional(),group:_10_.X7.meta({api:"ModelPackageGroupName"}).optional(),group_description:_10_.
h_.meta({api:"CreateModelPackageGroup: ModelPackageGroupDescription"}).optional(),name:_10_.X7.meta({api:"ModelPackageNa\
me"}).optional(),description:_10_.h_.meta({api:"ModelPackageDescription"}).optional(),domain:_10_.Rp.meta({api:"Domain"}).
optional(),task:_10_.Rp.meta({api:"Task"}).optional(),source:source.optional(),source_uri:_10_.Of.meta({api:"SourceUri"}).
optional(),containers:containers("InferenceSpecification").meta({api:"InferenceSpecification.Containers",allowed:"a list\
 of 1 to 15 containers"}).optional(),algorithm:algorithm.optional(),...inferenceLists("InferenceSpecification"),additional_specifications:additionalSpecifications.
optional(),sample_payload:_10_.H2.meta({api:"SamplePayloadUrl"}).optional(),skip_validation:(0,_10_.$8)(["all","none"]).
meta({api:"SkipModelValidation",allowed:"`all` or `none`"}).optional(),hyper_parameters:hyperParameters.optional(),metadata:_10_.
yu.meta({api:"CustomerMetadataProperties"}).optional(),tags:tags.meta({api:"Tags"}).optional(),metrics:metrics.optional(),
reports:reports.optional(),drift_baselines:driftBaselines.optional(),model_card:(0,_10_.re)({file:localPath.meta({}).optional(),
..._10_.H}).refine(_10_.hj,_10_.HV).meta({api:"ModelCard.ModelCardContent",allowed:"the path of a card, or a mapping wit\
h sections such as `intended_uses`",minProperties:1,shortFor:"file"}).optional(),model_card_status:(0,_10_.$8)(["Draft",
"PendingReview"]).meta({default:"Draft",api:"ModelCard.ModelCardStatus",allowed:"`Draft` or `PendingReview`"}).optional(),
validation:validation.optional(),certify_for_marketplace:(0,_10_.zM)().meta({default:!1,api:"CertifyForMarketplace",allowed:"\
`true` or `false`"}).optional(),deploy:deploySchema.optional()}).meta({title:"model.yaml of the SageMaker Model Registry\
 Action",allowed:"a mapping with `group` and `containers`",...forEditors});function manifestOf(written){let{group,name,containers:containers2=[],
...rest}=written,{group_description,source:source2,source_uri,deploy,...ofPackage}=rest,{algorithm:algorithm2,validation:validation2,
certify_for_marketplace,...ofVersion}=rest;if(group!==void 0)return{kind:"version",manifest:{...ofVersion,group,containers:containers2}};
if(name!==void 0)return{kind:"package",manifest:{...ofPackage,name,containers:containers2}}}}),7073:((_m_,_e_,_r_)=>{_r_.
d(_e_,{$t:()=>placeOf,Et:()=>isNumber,GG:()=>childOf,I6:()=>find,KH:()=>isText,Lv:()=>isList,Ms:()=>entryOf,OY:()=>toData,
S3:()=>itemsOf,a1:()=>RESERVED_KEYS,at:()=>at,au:()=>valuePlaceOf,b6:()=>textOf,jh:()=>isMap,lu:()=>writtenOf,q7:()=>keysIn,
rl:()=>numberOf});var RESERVED_KEYS=["__proto__","constructor","prototype"];function toData(tree){switch(tree.kind){case"\
scalar":return tree.value;case"list":return tree.items.map(toData);case"map":{let data=Object.create(null);for(let[key,{
value}]of tree.entries)data[key]=toData(value);return data}}}function entryOf(tree,key){return tree?.kind==="map"&&typeof key==
"string"?tree.entries.get(key):void 0}function childOf(tree,step){return tree?.kind==="list"?typeof step=="number"?tree.
items[step]:void 0:entryOf(tree,step)?.value}function find(tree,path){let value=tree,keyPlace;for(let step of path){let next=childOf(
value,step);if(next===void 0)return;keyPlace=entryOf(value,step)?.keyPlace,value=next}return keyPlace===void 0?{value}:{
value,keyPlace}}function placeOf(tree,path){for(let length=path.length;length>0;length--){let found=find(tree,path.slice(
0,length));if(found!==void 0)return found.keyPlace??beginningOf(found.value)}return beginningOf(tree)}function beginningOf(tree){
if(tree.kind!=="map")return tree;for(let{keyPlace}of tree.entries.values())return keyPlace;return tree}function valuePlaceOf(tree,path){
let found=find(tree,path);return found?.value.kind==="scalar"&&found.value.end>found.value.start?found.value:placeOf(tree,
path)}function writtenOf({source,start,end}){return source.text.slice(start,end).trim()}function at(tree,keys){return keys.
reduce((node,key)=>entryOf(node,key)?.value,tree)}function textOf(tree){return tree?.kind==="scalar"&&typeof tree.value==
"string"?tree.value:void 0}function numberOf(tree){return tree?.kind==="scalar"&&typeof tree.value=="number"?tree.value:
void 0}function keysIn(tree){return tree?.kind==="map"?[...tree.entries.keys()]:[]}function itemsOf(tree){return tree?.kind===
"list"?tree.items:[]}function isNumber(tree){return tree?.kind==="scalar"&&typeof tree.value=="number"}function isText(tree){
return tree?.kind==="scalar"&&typeof tree.value=="string"}function isMap(tree){return tree?.kind==="map"}function isList(tree){
return tree?.kind==="list"}}),874:((_m_,_e_,_r_)=>{_r_.d(_e_,{I$:()=>readSteps,_n:()=>unquote,yS:()=>formatStep});function readSteps(path){
if(path===""||path.length>1024)return;let steps=[],at=0;for(;at<path.length;){let rest=path.slice(at),index=/^\[(-1|0|[1-9][0-9]{0,8})\]/.
exec(rest),bracketed=/^\[("(?:[^"\\]|\\.)*")\]/.exec(rest),dot=steps.length===0?"":".",quoted=rest.startsWith(`${dot}"`)?
/^"(?:[^"\\]|\\.)*"/.exec(rest.slice(dot.length)):null,bare=rest.startsWith(dot)?/^[^.["]+/.exec(rest.slice(dot.length)):
null,key=bracketed?.[1]??quoted?.[0];if(index?.[1]!==void 0)steps.push({index:Number(index[1])});else if(key!==void 0){let text=unquote(
key);if(text===void 0)return;steps.push({key:text,isQuoted:!0})}else if(bare!==null)steps.push({key:bare[0],isQuoted:!1});else
return;at+=index?.[0].length??bracketed?.[0].length??dot.length+(quoted??bare??[""])[0].length}return steps}function formatStep(key){
return/^[^.["#]+$/.test(key)?key:JSON.stringify(key)}function unquote(literal){try{let value=JSON.parse(literal);return typeof value==
"string"?value:void 0}catch{return}}}),785:((_m_,_e_,_r_)=>{_r_.d(_e_,{FK:()=>clonedArn,i1:()=>isCloned,z$:()=>sourceUriProblem});
var CLONED=/^arn:[^:]*:sagemaker:([^:]*):(\d{12}):(model|model-package)\/(.*)/,WHOLE=/^arn:aws[a-z-]*:sagemaker:[a-z0-9-]+:\d{12}:(?:model\/[a-zA-Z0-9-]{1,63}|model-package\/[a-zA-Z0-9-]{1,63}(?:\/\d{1,9})?)$/;
function clonedArn(uri){let[,region="",account="",kind,name=""]=CLONED.exec(uri??"")??[];return kind==="model"||kind==="\
model-package"?{kind,region,account,name}:void 0}function isCloned(uri){return clonedArn(uri)!==void 0}function sourceUriProblem(uri){
if(isCloned(uri))return WHOLE.test(uri)?void 0:{message:"is not a whole ARN",help:"write `arn:aws:sagemaker:REGION:ACCOU\
NT:model-package/GROUP/VERSION`"};let[,resource,name]=/^arn:[^:]*:sagemaker:[^:]*:\d{12}:([a-z-]+)(?:\/([^/]*))?/.exec(uri)??
[];switch(resource){case"training-job":return{message:"is the ARN of a training job",help:`write it as \`source: { traini\
ng_job: ${name} }\``};case"pipeline":return{message:"is the ARN of a pipeline",help:"write it as `source: { pipeline_exe\
cution: ARN }`"};case"model-package-group":return{message:"is the ARN of a group, and a version is cloned",help:"add the\
 number of a version: `…:model-package/GROUP/VERSION`"};default:return}}})};
