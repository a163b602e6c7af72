"use strict";exports.id=4139,exports.ids=[4139],exports.modules={4139:((_m_,_e_,_r_)=>{_r_.d(_e_,{g:()=>readYaml,q:()=>parse2});var _0_=_r_(
8469),_1_=_r_(7073),_2_=_r_(5558),_3_=_r_(2169),ALIAS=Symbol.for("yaml.alias"),DOC=Symbol.for("yaml.document"),MAP=Symbol.
for("yaml.map"),PAIR=Symbol.for("yaml.pair"),SCALAR=Symbol.for("yaml.scalar"),SEQ=Symbol.for("yaml.seq"),NODE_TYPE=Symbol.
for("yaml.node.type"),isAlias=a=>!!a&&typeof a=="object"&&a[NODE_TYPE]===ALIAS,isDocument=a=>!!a&&typeof a=="object"&&a[NODE_TYPE]===
DOC,isMap=a=>!!a&&typeof a=="object"&&a[NODE_TYPE]===MAP,isPair=a=>!!a&&typeof a=="object"&&a[NODE_TYPE]===PAIR,isScalar=a=>!!a&&
typeof a=="object"&&a[NODE_TYPE]===SCALAR,isSeq=a=>!!a&&typeof a=="object"&&a[NODE_TYPE]===SEQ;function isCollection(a){
if(a&&typeof a=="object")switch(a[NODE_TYPE]){case MAP:case SEQ:return!0}return!1}function isNode(a){if(a&&typeof a=="ob\
ject")switch(a[NODE_TYPE]){case ALIAS:case MAP:case SCALAR:case SEQ:return!0}return!1}var hasAnchor=a=>(isScalar(a)||isCollection(
a))&&!!a.anchor,BREAK=Symbol("break visit"),SKIP=Symbol("skip children"),REMOVE=Symbol("remove node");function visit(e,l){
let t=initVisitor(l);isDocument(e)?visit_(null,e.contents,t,Object.freeze([e]))===REMOVE&&(e.contents=null):visit_(null,
e,t,Object.freeze([]))}visit.BREAK=BREAK,visit.SKIP=SKIP,visit.REMOVE=REMOVE;function visit_(e,l,t,c){let u=callVisitor(
e,l,t,c);if(isNode(u)||isPair(u))return replaceNode(e,c,u),visit_(e,u,t,c);if(typeof u!="symbol"){if(isCollection(l)){c=
Object.freeze(c.concat(l));for(let i=0;i<l.items.length;++i){let f=visit_(i,l.items[i],t,c);if(typeof f=="number")i=f-1;else{
if(f===BREAK)return BREAK;f===REMOVE&&(l.items.splice(i,1),i-=1)}}}else if(isPair(l)){c=Object.freeze(c.concat(l));let i=visit_(
"key",l.key,t,c);if(i===BREAK)return BREAK;i===REMOVE&&(l.key=null);let f=visit_("value",l.value,t,c);if(f===BREAK)return BREAK;
f===REMOVE&&(l.value=null)}}return u}async function visitAsync(e,l){let t=initVisitor(l);isDocument(e)?await visitAsync_(
null,e.contents,t,Object.freeze([e]))===REMOVE&&(e.contents=null):await visitAsync_(null,e,t,Object.freeze([]))}visitAsync.
BREAK=BREAK,visitAsync.SKIP=SKIP,visitAsync.REMOVE=REMOVE;async function visitAsync_(e,l,t,c){let u=await callVisitor(e,
l,t,c);if(isNode(u)||isPair(u))return replaceNode(e,c,u),visitAsync_(e,u,t,c);if(typeof u!="symbol"){if(isCollection(l)){
c=Object.freeze(c.concat(l));for(let i=0;i<l.items.length;++i){let f=await visitAsync_(i,l.items[i],t,c);if(typeof f=="n\
umber")i=f-1;else{if(f===BREAK)return BREAK;f===REMOVE&&(l.items.splice(i,1),i-=1)}}}else if(isPair(l)){c=Object.freeze(
c.concat(l));let i=await visitAsync_("key",l.key,t,c);if(i===BREAK)return BREAK;i===REMOVE&&(l.key=null);let f=await visitAsync_(
"value",l.value,t,c);if(f===BREAK)return BREAK;f===REMOVE&&(l.value=null)}}return u}function initVisitor(e){return typeof e==
"object"&&(e.Collection||e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.
Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function callVisitor(e,l,t,c){if(typeof t==
"function")return t(e,l,c);if(isMap(l))return t.Map?.(e,l,c);if(isSeq(l))return t.Seq?.(e,l,c);if(isPair(l))return t.Pair?.(
e,l,c);if(isScalar(l))return t.Scalar?.(e,l,c);if(isAlias(l))return t.Alias?.(e,l,c)}function replaceNode(e,l,t){let c=l[l.
length-1];if(isCollection(c))c.items[e]=t;else if(isPair(c))e==="key"?c.key=t:c.value=t;else if(isDocument(c))c.contents=
t;else{let u=isAlias(c)?"alias":"scalar";throw new Error(`Cannot replace node with ${u} parent`)}}var escapeChars={"!":"\
%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},escapeTagName=h=>h.replace(/[!,[\]{}]/g,t=>escapeChars[t]),Directives=class n{constructor(t,e){
this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},n.defaultYaml,t),this.tags=Object.assign({},n.defaultTags,e)}clone(){
let t=new n(this.yaml,this.tags);return t.docStart=this.docStart,t}atDocument(){let t=new n(this.yaml,this.tags);switch(this.
yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:n.defaultYaml.
explicit,version:"1.2"},this.tags=Object.assign({},n.defaultTags);break}return t}add(t,e){this.atNextDocument&&(this.yaml=
{explicit:n.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},n.defaultTags),this.atNextDocument=!1);let a=t.
trim().split(/[ \t]+/),l=a.shift();switch(l){case"%TAG":{if(a.length!==2&&(e(0,"%TAG directive should contain exactly tw\
o parts"),a.length<2))return!1;let[i,s]=a;return this.tags[i]=s,!0}case"%YAML":{if(this.yaml.explicit=!0,a.length!==1)return e(
0,"%YAML directive should contain exactly one part"),!1;let[i]=a;if(i==="1.1"||i==="1.2")return this.yaml.version=i,!0;{
let s=/^\d+\.\d+$/.test(i);return e(6,`Unsupported YAML version ${i}`,s),!1}}default:return e(0,`Unknown directive ${l}`,
!0),!1}}tagName(t,e){if(t==="!")return"!";if(t[0]!=="!")return e(`Not a valid tag: ${t}`),null;if(t[1]==="<"){let s=t.slice(
2,-1);return s==="!"||s==="!!"?(e(`Verbatim tags aren't resolved, so ${t} is invalid.`),null):(t[t.length-1]!==">"&&e("V\
erbatim tags must end with a >"),s)}let[,a,l]=t.match(/^(.*!)([^!]*)$/s);l||e(`The ${t} tag has no suffix`);let i=this.tags[a];
if(i)try{return i+decodeURIComponent(l)}catch(s){return e(String(s)),null}return a==="!"?t:(e(`Could not resolve tag: ${t}`),
null)}tagString(t){for(let[e,a]of Object.entries(this.tags))if(t.startsWith(a))return e+escapeTagName(t.substring(a.length));
return t[0]==="!"?t:`!<${t}>`}toString(t){let e=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],a=Object.entries(
this.tags),l;if(t&&a.length>0&&isNode(t.contents)){let i={};visit(t.contents,(s,r)=>{isNode(r)&&r.tag&&(i[r.tag]=!0)}),l=
Object.keys(i)}else l=[];for(let[i,s]of a)i==="!!"&&s==="tag:yaml.org,2002:"||(!t||l.some(r=>r.startsWith(s)))&&e.push(`\
%TAG ${i} ${s}`);return e.join(`
`)}};Directives.defaultYaml={explicit:!1,version:"1.2"},Directives.defaultTags={"!!":"tag:yaml.org,2002:"};function anchorIsValid(r){
if(/[\x00-\x19\s,[\]{}]/.test(r)){let o=`Anchor must not contain whitespace or control characters: ${JSON.stringify(r)}`;
throw new Error(o)}return!0}function anchorNames(r){let o=new Set;return visit(r,{Value(t,n){n.anchor&&o.add(n.anchor)}}),
o}function findNewAnchor(r,o){for(let t=1;;++t){let n=`${r}${t}`;if(!o.has(n))return n}}function createNodeAnchors(r,o){
let t=[],n=new Map,c=null;return{onAnchor:s=>{t.push(s),c??(c=anchorNames(r));let e=findNewAnchor(o,c);return c.add(e),e},
setAnchors:()=>{for(let s of t){let e=n.get(s);if(typeof e=="object"&&e.anchor&&(isScalar(e.node)||isCollection(e.node)))
e.node.anchor=e.anchor;else{let a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=
s,a}}},sourceObjects:n}}function applyReviver(){throw new Error("applyReviver.js: applyReviver")}function toJS(){throw new Error(
"toJS.js: toJS")}var NodeBase=class{constructor(e){Object.defineProperty(this,NODE_TYPE,{value:e})}clone(){let e=Object.
create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(e.range=this.range.slice()),
e}toJS(e,{mapAsMap:a,maxAliasCount:r,onAnchor:o,reviver:s}={}){if(!isDocument(e))throw new TypeError("A document argumen\
t is required");let n={anchors:new Map,doc:e,keep:!0,mapAsMap:a===!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?r:
100},t=toJS(this,"",n);if(typeof o=="function")for(let{count:c,res:i}of n.anchors.values())o(i,c);return typeof s=="func\
tion"?applyReviver(s,{"":t},"",t):t}},Alias=class extends NodeBase{constructor(o){super(ALIAS),this.source=o,Object.defineProperty(
this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(o,e){if(e?.maxAliasCount===0)throw new ReferenceError(
"Alias resolution is disabled");let t;e?.aliasResolveCache?t=e.aliasResolveCache:(t=[],visit(o,{Node:(r,i)=>{(isAlias(i)||
hasAnchor(i))&&t.push(i)}}),e&&(e.aliasResolveCache=t));let s;for(let r of t){if(r===this)break;r.anchor===this.source&&
(s=r)}if(s&&e){let{anchors:r,doc:i,maxAliasCount:n}=e,a=r.get(s);if(a||(toJS(s,null,e),a=r.get(s)),a?.res===void 0){let l="\
This should not happen: Alias anchor was not resolved?";throw new ReferenceError(l)}if(n>=0&&(a.count+=1,a.aliasCount===
0&&(a.aliasCount=getAliasCount(i,s,r)),a.count*a.aliasCount>n)){let l="Excessive alias count indicates a resource exhaus\
tion attack";throw new ReferenceError(l)}}return s}toJSON(o,e){if(!e)return{source:this.source};let t=this.resolve(e.doc,
e);if(!t){let s=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(s)}
return e.anchors.get(t).res}toString(o,e,t){let s=`*${this.source}`;if(o){if(anchorIsValid(this.source),o.options.verifyAliasOrder&&
!o.anchors.has(this.source)){let r=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(
r)}if(o.implicitKey)return`${s} `}return s}};function getAliasCount(o,e,t){if(isAlias(e)){let s=e.resolve(o),r=t&&s&&t.get(
s);return r?r.count*r.aliasCount:0}else if(isCollection(e)){let s=0;for(let r of e.items){let i=getAliasCount(o,r,t);i>s&&
(s=i)}return s}else if(isPair(e)){let s=getAliasCount(o,e.key,t),r=getAliasCount(o,e.value,t);return Math.max(s,r)}return 1}
function createNode(){throw new Error("createNode.js: createNode")}function collectionFromPath(n,e,t){let s=t;for(let i=e.
length-1;i>=0;--i){let r=e[i];if(typeof r=="number"&&Number.isInteger(r)&&r>=0){let l=[];l[r]=s,s=l}else s=new Map([[r,s]])}
return createNode(s,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not hap\
pen, please report a bug.")},schema:n,sourceObjects:new Map})}var isEmptyPath=n=>n==null||typeof n=="object"&&!!n[Symbol.
iterator]().next().done,Collection=class extends NodeBase{constructor(n,e){super(n),Object.defineProperty(this,"schema",
{value:e,configurable:!0,enumerable:!1,writable:!0})}clone(n){let e=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(
this));return n&&(e.schema=n),e.items=e.items.map(t=>isNode(t)||isPair(t)?t.clone(n):t),this.range&&(e.range=this.range.
slice()),e}addIn(n,e){if(isEmptyPath(n))this.add(e);else{let[t,...s]=n,i=this.get(t,!0);if(isCollection(i))i.addIn(s,e);else if(i===
void 0&&this.schema)this.set(t,collectionFromPath(this.schema,s,e));else throw new Error(`Expected YAML collection at ${t}\
. Remaining path: ${s}`)}}deleteIn(n){let[e,...t]=n;if(t.length===0)return this.delete(e);let s=this.get(e,!0);if(isCollection(
s))return s.deleteIn(t);throw new Error(`Expected YAML collection at ${e}. Remaining path: ${t}`)}getIn(n,e){let[t,...s]=n,
i=this.get(t,!0);return s.length===0?!e&&isScalar(i)?i.value:i:isCollection(i)?i.getIn(s,e):void 0}hasAllNullValues(n){return this.
items.every(e=>{if(!isPair(e))return!1;let t=e.value;return t==null||n&&isScalar(t)&&t.value==null&&!t.commentBefore&&!t.
comment&&!t.tag})}hasIn(n){let[e,...t]=n;if(t.length===0)return this.has(e);let s=this.get(e,!0);return isCollection(s)?
s.hasIn(t):!1}setIn(n,e){let[t,...s]=n;if(s.length===0)this.set(t,e);else{let i=this.get(t,!0);if(isCollection(i))i.setIn(
s,e);else if(i===void 0&&this.schema)this.set(t,collectionFromPath(this.schema,s,e));else throw new Error(`Expected YAML\
 collection at ${t}. Remaining path: ${s}`)}}};function stringifyPair(){throw new Error("stringifyPair.js: stringifyPair")}
function addPairToJSMap(){throw new Error("addPairToJSMap.js: addPairToJSMap")}function createPair(a,r,e){let i=createNode(
a,void 0,e),n=createNode(r,void 0,e);return new Pair(i,n)}var Pair=class t{constructor(r,e=null){Object.defineProperty(this,
NODE_TYPE,{value:PAIR}),this.key=r,this.value=e}clone(r){let{key:e,value:i}=this;return isNode(e)&&(e=e.clone(r)),isNode(
i)&&(i=i.clone(r)),new t(e,i)}toJSON(r,e){let i=e?.mapAsMap?new Map:{};return addPairToJSMap(e,i,this)}toString(r,e,i){return r?.
doc?stringifyPair(this,r,e,i):JSON.stringify(this)}};function stringifyCollection(){throw new Error("stringifyCollection\
.js: stringifyCollection")}var isScalarValue=t=>!t||typeof t!="function"&&typeof t!="object",Scalar=class extends NodeBase{constructor(t){
super(SCALAR),this.value=t}toJSON(t,L){return L?.keep?this.value:toJS(this.value,t,L)}toString(){return String(this.value)}};
Scalar.BLOCK_FOLDED="BLOCK_FOLDED",Scalar.BLOCK_LITERAL="BLOCK_LITERAL",Scalar.PLAIN="PLAIN",Scalar.QUOTE_DOUBLE="QUOTE_\
DOUBLE",Scalar.QUOTE_SINGLE="QUOTE_SINGLE";function findPair(e,t){let i=isScalar(t)?t.value:t;for(let s of e)if(isPair(s)&&
(s.key===t||s.key===i||isScalar(s.key)&&s.key.value===i))return s}var YAMLMap=class extends Collection{static get tagName(){
return"tag:yaml.org,2002:map"}constructor(e){super(MAP,e),this.items=[]}static from(e,t,i){let{keepUndefined:s,replacer:r}=i,
l=new this(e),o=(a,n)=>{if(typeof r=="function")n=r.call(t,a,n);else if(Array.isArray(r)&&!r.includes(a))return;(n!==void 0||
s)&&l.items.push(createPair(a,n,i))};if(t instanceof Map)for(let[a,n]of t)o(a,n);else if(t&&typeof t=="object")for(let a of Object.
keys(t))o(a,t[a]);return typeof e.sortMapEntries=="function"&&l.items.sort(e.sortMapEntries),l}add(e,t){let i;isPair(e)?
i=e:!e||typeof e!="object"||!("key"in e)?i=new Pair(e,e?.value):i=new Pair(e.key,e.value);let s=findPair(this.items,i.key),
r=this.schema?.sortMapEntries;if(s){if(!t)throw new Error(`Key ${i.key} already set`);isScalar(s.value)&&isScalarValue(i.
value)?s.value.value=i.value:s.value=i.value}else if(r){let l=this.items.findIndex(o=>r(i,o)<0);l===-1?this.items.push(i):
this.items.splice(l,0,i)}else this.items.push(i)}delete(e){let t=findPair(this.items,e);return t?this.items.splice(this.
items.indexOf(t),1).length>0:!1}get(e,t){let i=findPair(this.items,e)?.value;return(!t&&isScalar(i)?i.value:i)??void 0}has(e){
return!!findPair(this.items,e)}set(e,t){this.add(new Pair(e,t),!0)}toJSON(e,t,i){let s=i?new i:t?.mapAsMap?new Map:{};t?.
onCreate&&t.onCreate(s);for(let r of this.items)addPairToJSMap(t,s,r);return s}toString(e,t,i){if(!e)return JSON.stringify(
this);for(let s of this.items)if(!isPair(s))throw new Error(`Map items must all be pairs; found ${JSON.stringify(s)} ins\
tead`);return!e.allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{allNullValues:!0})),stringifyCollection(
this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:e.indent||"",onChompKeep:i,onComment:t})}},map={collection:"\
map",default:!0,nodeClass:YAMLMap,tag:"tag:yaml.org,2002:map",resolve(a,e){return isMap(a)||e("Expected a mapping for th\
is tag"),a},createNode:(a,e,t)=>YAMLMap.from(a,e,t)},YAMLSeq=class extends Collection{static get tagName(){return"tag:ya\
ml.org,2002:seq"}constructor(t){super(SEQ,t),this.items=[]}add(t){this.items.push(t)}delete(t){let e=asItemIndex(t);return typeof e!=
"number"?!1:this.items.splice(e,1).length>0}get(t,e){let i=asItemIndex(t);if(typeof i!="number")return;let r=this.items[i];
return!e&&isScalar(r)?r.value:r}has(t){let e=asItemIndex(t);return typeof e=="number"&&e<this.items.length}set(t,e){let i=asItemIndex(
t);if(typeof i!="number")throw new Error(`Expected a valid index, not ${t}.`);let r=this.items[i];isScalar(r)&&isScalarValue(
e)?r.value=e:this.items[i]=e}toJSON(t,e){let i=[];e?.onCreate&&e.onCreate(i);let r=0;for(let s of this.items)i.push(toJS(
s,String(r++),e));return i}toString(t,e,i){return t?stringifyCollection(this,t,{blockItemPrefix:"- ",flowChars:{start:"[",
end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:i,onComment:e}):JSON.stringify(this)}static from(t,e,i){let{replacer:r}=i,
s=new this(t);if(e&&Symbol.iterator in Object(e)){let l=0;for(let n of e){if(typeof r=="function"){let a=e instanceof Set?
n:String(l++);n=r.call(e,a,n)}s.items.push(createNode(n,void 0,i))}}return s}};function asItemIndex(t){let e=isScalar(t)?
t.value:t;return e&&typeof e=="string"&&(e=Number(e)),typeof e=="number"&&Number.isInteger(e)&&e>=0?e:null}var seq={collection:"\
seq",default:!0,nodeClass:YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(e,a){return isSeq(e)||a("Expected a sequence for t\
his tag"),e},createNode:(e,a,t)=>YAMLSeq.from(e,a,t)};function stringifyString(){throw new Error("stringifyString.js: st\
ringifyString")}var string={identify:t=>typeof t=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:t=>t,stringify(t,r,i,g){
return r=Object.assign({actualString:!0},r),stringifyString(t,r,i,g)}},nullTag={identify:l=>l==null,createNode:()=>new Scalar(
null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new Scalar(null),stringify:({source:l},t)=>typeof l==
"string"&&nullTag.test.test(l)?l:t.options.nullStr},boolTag={identify:t=>typeof t=="boolean",default:!0,tag:"tag:yaml.or\
g,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:t=>new Scalar(t[0]==="t"||t[0]==="T"),stringify({source:t,
value:e},a){if(t&&boolTag.test.test(t)){let l=t[0]==="t"||t[0]==="T";if(e===l)return t}return e?a.options.trueStr:a.options.
falseStr}};function stringifyNumber(){throw new Error("stringifyNumber.js: stringifyNumber")}var floatNaN={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(
-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:stringifyNumber},floatExp={
identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
resolve:e=>parseFloat(e),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():stringifyNumber(e)}},float={
identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){
let t=new Scalar(parseFloat(e)),a=e.indexOf(".");return a!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-a-1),
t},stringify:stringifyNumber},intIdentify=t=>typeof t=="bigint"||Number.isInteger(t),intResolve=(t,r,i,{intAsBigInt:n})=>n?
BigInt(t):parseInt(t.substring(r),i);function intStringify(t,r,i){let{value:n}=t;return intIdentify(n)&&n>=0?i+n.toString(
r):stringifyNumber(t)}var intOct={identify:t=>intIdentify(t)&&t>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:(t,r,i)=>intResolve(t,2,8,i),stringify:t=>intStringify(t,8,"0o")},int={identify:intIdentify,default:!0,tag:"tag:\
yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(t,r,i)=>intResolve(t,0,10,i),stringify:stringifyNumber},intHex={identify:t=>intIdentify(
t)&&t>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(t,r,i)=>intResolve(t,2,16,
i),stringify:t=>intStringify(t,16,"0x")},schema=[map,seq,string,nullTag,boolTag,intOct,int,intHex,floatNaN,floatExp,float],
coreKnownTags={},getTags=()=>schema.slice(),sortMapEntriesByKey=(s,e)=>s.key<e.key?-1:s.key>e.key?1:0,Schema=class i{constructor({
compat:e,customTags:n,merge:a,resolveKnownTags:o,schema:r,sortMapEntries:t,toStringDefaults:c}){this.compat=Array.isArray(
e)?getTags(e,"compat"):e?getTags(null,e):null,this.name=typeof r=="string"&&r||"core",this.knownTags=o?coreKnownTags:{},
this.tags=getTags(n,this.name,a),this.toStringOptions=c??null,Object.defineProperty(this,MAP,{value:map}),Object.defineProperty(
this,SCALAR,{value:string}),Object.defineProperty(this,SEQ,{value:seq}),this.sortMapEntries=typeof t=="function"?t:t===!0?
sortMapEntriesByKey:null}clone(){let e=Object.create(i.prototype,Object.getOwnPropertyDescriptors(this));return e.tags=this.
tags.slice(),e}};function stringifyDocument(){throw new Error("stringifyDocument.js: stringifyDocument")}var Document=class u{constructor(t,e,s){
this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,NODE_TYPE,{value:DOC});
let n=null;typeof e=="function"||Array.isArray(e)?n=e:s===void 0&&e&&(s=e,e=void 0);let i=Object.assign({intAsBigInt:!1,
keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},s);this.options=
i;let{version:c}=i;s?._directives?(this.directives=s._directives.atDocument(),this.directives.yaml.explicit&&(c=this.directives.
yaml.version)):this.directives=new Directives({version:c}),this.setSchema(c,s),this.contents=t===void 0?null:this.createNode(
t,n,s)}clone(){let t=Object.create(u.prototype,{[NODE_TYPE]:{value:DOC}});return t.commentBefore=this.commentBefore,t.comment=
this.comment,t.errors=this.errors.slice(),t.warnings=this.warnings.slice(),t.options=Object.assign({},this.options),this.
directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=isNode(this.contents)?this.contents.
clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){assertCollection(this.contents)&&this.contents.
add(t)}addIn(t,e){assertCollection(this.contents)&&this.contents.addIn(t,e)}createAlias(t,e){if(!t.anchor){let s=anchorNames(
this);t.anchor=!e||s.has(e)?findNewAnchor(e||"a",s):e}return new Alias(t.anchor)}createNode(t,e,s){let n;if(typeof e=="f\
unction")t=e.call({"":t},"",t),n=e;else if(Array.isArray(e)){let b=d=>typeof d=="number"||d instanceof String||d instanceof
Number,m=e.filter(b).map(String);m.length>0&&(e=e.concat(m)),n=e}else s===void 0&&e&&(s=e,e=void 0);let{aliasDuplicateObjects:i,
anchorPrefix:c,flow:o,keepUndefined:r,onTagObj:h,tag:a}=s??{},{onAnchor:g,setAnchors:v,sourceObjects:y}=createNodeAnchors(
this,c||"a"),w={aliasDuplicateObjects:i??!0,keepUndefined:r??!1,onAnchor:g,onTagObj:h,replacer:n,schema:this.schema,sourceObjects:y},
l=createNode(t,a,w);return o&&isCollection(l)&&(l.flow=!0),v(),l}createPair(t,e,s={}){let n=this.createNode(t,null,s),i=this.
createNode(e,null,s);return new Pair(n,i)}delete(t){return assertCollection(this.contents)?this.contents.delete(t):!1}deleteIn(t){
return isEmptyPath(t)?this.contents==null?!1:(this.contents=null,!0):assertCollection(this.contents)?this.contents.deleteIn(
t):!1}get(t,e){return isCollection(this.contents)?this.contents.get(t,e):void 0}getIn(t,e){return isEmptyPath(t)?!e&&isScalar(
this.contents)?this.contents.value:this.contents:isCollection(this.contents)?this.contents.getIn(t,e):void 0}has(t){return isCollection(
this.contents)?this.contents.has(t):!1}hasIn(t){return isEmptyPath(t)?this.contents!==void 0:isCollection(this.contents)?
this.contents.hasIn(t):!1}set(t,e){this.contents==null?this.contents=collectionFromPath(this.schema,[t],e):assertCollection(
this.contents)&&this.contents.set(t,e)}setIn(t,e){isEmptyPath(t)?this.contents=e:this.contents==null?this.contents=collectionFromPath(
this.schema,Array.from(t),e):assertCollection(this.contents)&&this.contents.setIn(t,e)}setSchema(t,e={}){typeof t=="numb\
er"&&(t=String(t));let s;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Directives(
{version:"1.1"}),s={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.
version=t:this.directives=new Directives({version:t}),s={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&
delete this.directives,s=null;break;default:{let n=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or null as f\
irst argument, but found: ${n}`)}}if(e.schema instanceof Object)this.schema=e.schema;else if(s)this.schema=new Schema(Object.
assign(s,e));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:t,jsonArg:e,
mapAsMap:s,maxAliasCount:n,onAnchor:i,reviver:c}={}){let o={anchors:new Map,doc:this,keep:!t,mapAsMap:s===!0,mapKeyWarned:!1,
maxAliasCount:typeof n=="number"?n:100},r=toJS(this.contents,e??"",o);if(typeof i=="function")for(let{count:h,res:a}of o.
anchors.values())i(a,h);return typeof c=="function"?applyReviver(c,{"":r},"",r):r}toJSON(t,e){return this.toJS({json:!0,
jsonArg:t,mapAsMap:!1,onAnchor:e})}toString(t={}){if(this.errors.length>0)throw new Error("Document with errors cannot b\
e stringified");if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let e=JSON.stringify(t.indent);throw new Error(
`"indent" option must be a positive integer, not ${e}`)}return stringifyDocument(this,t)}};function assertCollection(f){
if(isCollection(f))return!0;throw new Error("Expected a YAML collection as document contents")}var YAMLError=class extends Error{constructor(r,s,e,t){
super(),this.name=r,this.code=e,this.message=t,this.pos=s}},YAMLParseError=class extends YAMLError{constructor(r,s,e){super(
"YAMLParseError",r,s,e)}},YAMLWarning=class extends YAMLError{constructor(r,s,e){super("YAMLWarning",r,s,e)}};function resolveProps(f,{
flow:d,indicator:o,next:a,offset:g,onError:t,parentIndent:I,startOnNewline:T}){let N=!1,s=T,c=T,l="",b="",_=!1,p=!1,n=null,
m=null,u=null,S=null,y=null,h=null,i=null;for(let e of f)switch(p&&(e.type!=="space"&&e.type!=="newline"&&e.type!=="comm\
a"&&t(e.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),p=!1),n&&(s&&e.type!==
"comment"&&e.type!=="newline"&&t(n,"TAB_AS_INDENT","Tabs are not allowed as indentation"),n=null),e.type){case"space":!d&&
(o!=="doc-start"||a?.type!=="flow-collection")&&e.source.includes("	")&&(n=e),c=!0;break;case"comment":{c||t(e,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters");let r=e.source.substring(1)||" ";l?l+=b+
r:l=r,b="",s=!1;break}case"newline":s?l?l+=e.source:(!h||o!=="seq-item-ind")&&(N=!0):b+=e.source,s=!0,_=!0,(m||u)&&(S=e),
c=!0;break;case"anchor":m&&t(e,"MULTIPLE_ANCHORS","A node can have at most one anchor"),e.source.endsWith(":")&&t(e.offset+
e.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),m=e,i??(i=e.offset),s=!1,c=!1,p=!0;break;case"tag":{
u&&t(e,"MULTIPLE_TAGS","A node can have at most one tag"),u=e,i??(i=e.offset),s=!1,c=!1,p=!0;break}case o:(m||u)&&t(e,"B\
AD_PROP_ORDER",`Anchors and tags must be after the ${e.source} indicator`),h&&t(e,"UNEXPECTED_TOKEN",`Unexpected ${e.source}\
 in ${d??"collection"}`),h=e,s=o==="seq-item-ind"||o==="explicit-key-ind",c=!1;break;case"comma":if(d){y&&t(e,"UNEXPECTE\
D_TOKEN",`Unexpected , in ${d}`),y=e,s=!1,c=!1;break}default:t(e,"UNEXPECTED_TOKEN",`Unexpected ${e.type} token`),s=!1,c=
!1}let A=f[f.length-1],k=A?A.offset+A.source.length:g;return p&&a&&a.type!=="space"&&a.type!=="newline"&&a.type!=="comma"&&
(a.type!=="scalar"||a.source!=="")&&t(a.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by\
 white space"),n&&(s&&n.indent<=I||a?.type==="block-map"||a?.type==="block-seq")&&t(n,"TAB_AS_INDENT","Tabs are not allo\
wed as indentation"),{comma:y,found:h,spaceBefore:N,comment:l,hasNewline:_,anchor:m,tag:u,newlineAfterProp:S,end:k,start:i??
k}}function containsNewline(t){if(!t)return null;switch(t.type){case"alias":case"scalar":case"double-quoted-scalar":case"\
single-quoted-scalar":if(t.source.includes(`
`))return!0;if(t.end){for(let e of t.end)if(e.type==="newline")return!0}return!1;case"flow-collection":for(let e of t.items){
for(let r of e.start)if(r.type==="newline")return!0;if(e.sep){for(let r of e.sep)if(r.type==="newline")return!0}if(containsNewline(
e.key)||containsNewline(e.value))return!0}return!1;default:return!0}}function flowIndentCheck(o,n,t){if(n?.type==="flow-\
collection"){let e=n.end[0];e.indent===o&&(e.source==="]"||e.source==="}")&&containsNewline(n)&&t(e,"BAD_INDENT","Flow e\
nd indicator should be more indented than parent",!0)}}function mapIncludes(i,l,t){let{uniqueKeys:u}=i.options;if(u===!1)
return!1;let s=typeof u=="function"?u:(e,n)=>e===n||isScalar(e)&&isScalar(n)&&e.value===n.value;return l.some(e=>s(e.key,
t))}var startColMsg="All mapping items must start at the same column";function resolveBlockMap({composeNode:y,composeEmptyNode:h},t,s,e,N){
let w=N?.nodeClass??YAMLMap,o=new w(t.schema);t.atRoot&&(t.atRoot=!1);let i=s.offset,p=null;for(let I of s.items){let{start:u,
key:a,sep:f,value:c}=I,n=resolveProps(u,{indicator:"explicit-key-ind",next:a??f?.[0],offset:i,onError:e,parentIndent:s.indent,
startOnNewline:!0}),k=!n.found;if(k){if(a&&(a.type==="block-seq"?e(i,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not b\
e used as an implicit map key"):"indent"in a&&a.indent!==s.indent&&e(i,"BAD_INDENT",startColMsg)),!n.anchor&&!n.tag&&!f){
p=n.end,n.comment&&(o.comment?o.comment+=`
`+n.comment:o.comment=n.comment);continue}(n.newlineAfterProp||containsNewline(a))&&e(a??u[u.length-1],"MULTILINE_IMPLIC\
IT_KEY","Implicit keys need to be on a single line")}else n.found?.indent!==s.indent&&e(i,"BAD_INDENT",startColMsg);t.atKey=
!0;let _=n.end,l=a?y(t,a,n,e):h(t,_,u,null,n,e);t.schema.compat&&flowIndentCheck(s.indent,a,e),t.atKey=!1,mapIncludes(t,
o.items,l)&&e(_,"DUPLICATE_KEY","Map keys must be unique");let m=resolveProps(f??[],{indicator:"map-value-ind",next:c,offset:l.
range[2],onError:e,parentIndent:s.indent,startOnNewline:!a||a.type==="block-scalar"});if(i=m.end,m.found){k&&(c?.type===
"block-map"&&!m.hasNewline&&e(i,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),t.options.
strict&&n.start<m.found.offset-1024&&e(l.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after t\
he start of an implicit block mapping key"));let d=c?y(t,c,m,e):h(t,i,f,null,m,e);t.schema.compat&&flowIndentCheck(s.indent,
c,e),i=d.range[2];let g=new Pair(l,d);t.options.keepSourceTokens&&(g.srcToken=I),o.items.push(g)}else{k&&e(l.range,"MISS\
ING_CHAR","Implicit map keys need to be followed by map values"),m.comment&&(l.comment?l.comment+=`
`+m.comment:l.comment=m.comment);let d=new Pair(l);t.options.keepSourceTokens&&(d.srcToken=I),o.items.push(d)}}return p&&
p<i&&e(p,"IMPOSSIBLE","Map comment with trailing content"),o.range=[s.offset,i,p??i],o}function resolveBlockSeq({composeNode:c,
composeEmptyNode:f},t,s,n,u){let p=u?.nodeClass??YAMLSeq,l=new p(t.schema);t.atRoot&&(t.atRoot=!1),t.atKey&&(t.atKey=!1);
let a=s.offset,m=null;for(let{start:i,value:o}of s.items){let e=resolveProps(i,{indicator:"seq-item-ind",next:o,offset:a,
onError:n,parentIndent:s.indent,startOnNewline:!0});if(!e.found)if(e.anchor||e.tag||o)o?.type==="block-seq"?n(e.end,"BAD\
_INDENT","All sequence items must start at the same column"):n(a,"MISSING_CHAR","Sequence item without - indicator");else{
m=e.end,e.comment&&(l.comment=e.comment);continue}let d=o?c(t,o,e,n):f(t,e.end,i,null,e,n);t.schema.compat&&flowIndentCheck(
s.indent,o,n),a=d.range[2],l.items.push(d)}return l.range=[s.offset,a,m??a],l}function resolveEnd(n,r,b,o){let e="";if(n){
let t=!1,a="";for(let s of n){let{source:c,type:l}=s;switch(l){case"space":t=!0;break;case"comment":{b&&!t&&o(s,"MISSING\
_CHAR","Comments must be separated from other tokens by white space characters");let m=c.substring(1)||" ";e?e+=a+m:e=m,
a="";break}case"newline":e&&(a+=c),t=!0;break;default:o(s,"UNEXPECTED_TOKEN",`Unexpected ${l} at node end`)}r+=c.length}}
return{comment:e,offset:r}}var blockMsg="Block collections are not allowed within flow collections",isBlock=d=>d&&(d.type===
"block-map"||d.type==="block-seq");function resolveFlowCollection({composeNode:d,composeEmptyNode:b},s,c,t,v){let g=c.start.
source==="{",u=g?"flow map":"flow sequence",O=v?.nodeClass??(g?YAMLMap:YAMLSeq),i=new O(s.schema);i.flow=!0;let C=s.atRoot;
C&&(s.atRoot=!1),s.atKey&&(s.atKey=!1);let I=c.offset+c.start.source.length;for(let l=0;l<c.items.length;++l){let k=c.items[l],
{start:L,key:h,sep:p,value:m}=k,e=resolveProps(L,{flow:u,indicator:"explicit-key-ind",next:h??p?.[0],offset:I,onError:t,
parentIndent:c.indent,startOnNewline:!1});if(!e.found){if(!e.anchor&&!e.tag&&!p&&!m){l===0&&e.comma?t(e.comma,"UNEXPECTE\
D_TOKEN",`Unexpected , in ${u}`):l<c.items.length-1&&t(e.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${u}`),e.comment&&
(i.comment?i.comment+=`
`+e.comment:i.comment=e.comment),I=e.end;continue}!g&&s.options.strict&&containsNewline(h)&&t(h,"MULTILINE_IMPLICIT_KEY",
"Implicit keys of flow sequence pairs need to be on a single line")}if(l===0)e.comma&&t(e.comma,"UNEXPECTED_TOKEN",`Unex\
pected , in ${u}`);else if(e.comma||t(e.start,"MISSING_CHAR",`Missing , between ${u} items`),e.comment){let o="";e:for(let n of L)
switch(n.type){case"comma":case"space":break;case"comment":o=n.source.substring(1);break e;default:break e}if(o){let n=i.
items[i.items.length-1];isPair(n)&&(n=n.value??n.key),n.comment?n.comment+=`
`+o:n.comment=o,e.comment=e.comment.substring(o.length+1)}}if(!g&&!p&&!e.found){let o=m?d(s,m,e,t):b(s,e.end,p,null,e,t);
i.items.push(o),I=o.range[2],isBlock(m)&&t(o.range,"BLOCK_IN_FLOW",blockMsg)}else{s.atKey=!0;let o=e.end,n=h?d(s,h,e,t):
b(s,o,L,null,e,t);isBlock(h)&&t(n.range,"BLOCK_IN_FLOW",blockMsg),s.atKey=!1;let a=resolveProps(p??[],{flow:u,indicator:"\
map-value-ind",next:m,offset:n.range[2],onError:t,parentIndent:c.indent,startOnNewline:!1});if(a.found){if(!g&&!e.found&&
s.options.strict){if(p)for(let f of p){if(f===a.found)break;if(f.type==="newline"){t(f,"MULTILINE_IMPLICIT_KEY","Implici\
t keys of flow sequence pairs need to be on a single line");break}}e.start<a.found.offset-1024&&t(a.found,"KEY_OVER_1024\
_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else m&&("source"in
m&&m.source?.[0]===":"?t(m,"MISSING_CHAR",`Missing space after : in ${u}`):t(a.start,"MISSING_CHAR",`Missing , or : betw\
een ${u} items`));let N=m?d(s,m,a,t):a.found?b(s,a.end,p,null,a,t):null;N?isBlock(m)&&t(N.range,"BLOCK_IN_FLOW",blockMsg):
a.comment&&(n.comment?n.comment+=`
`+a.comment:n.comment=a.comment);let T=new Pair(n,N);if(s.options.keepSourceTokens&&(T.srcToken=k),g){let f=i;mapIncludes(
s,f.items,n)&&t(o,"DUPLICATE_KEY","Map keys must be unique"),f.items.push(T)}else{let f=new YAMLMap(s.schema);f.flow=!0,
f.items.push(T);let K=(N??n).range;f.range=[n.range[0],K[1],K[2]],i.items.push(f)}I=N?N.range[2]:a.end}}let M=g?"}":"]",
[w,...y]=c.end,_=I;if(w?.source===M)_=w.offset+w.source.length;else{let l=u[0].toUpperCase()+u.substring(1),k=C?`${l} mu\
st end with a ${M}`:`${l} in block collection must be sufficiently indented and end with a ${M}`;t(I,C?"MISSING_CHAR":"B\
AD_INDENT",k),w&&w.source.length!==1&&y.unshift(w)}if(y.length>0){let l=resolveEnd(y,_,s.options.strict,t);l.comment&&(i.
comment?i.comment+=`
`+l.comment:i.comment=l.comment),i.range=[c.offset,_,l.offset]}else i.range=[c.offset,_,_];return i}function resolveCollection(i,c,a,f,t,s){
let l=a.type==="block-map"?resolveBlockMap(i,c,a,f,s):a.type==="block-seq"?resolveBlockSeq(i,c,a,f,s):resolveFlowCollection(
i,c,a,f,s),o=l.constructor;return t==="!"||t===o.tagName?(l.tag=o.tagName,l):(t&&(l.tag=t),l)}function composeCollection(i,c,a,f,t){
let s=f.tag,l=s?c.directives.tagName(s.source,e=>t(s,"TAG_RESOLVE_FAILED",e)):null;if(a.type==="block-seq"){let{anchor:e,
newlineAfterProp:A}=f,u=e&&s?e.offset>s.offset?e:s:e??s;u&&(!A||A.offset<u.offset)&&t(u,"MISSING_CHAR","Missing newline \
after block sequence props")}let o=a.type==="block-map"?"map":a.type==="block-seq"?"seq":a.start.source==="{"?"map":"seq";
if(!s||!l||l==="!"||l===YAMLMap.tagName&&o==="map"||l===YAMLSeq.tagName&&o==="seq")return resolveCollection(i,c,a,t,l);let p=c.
schema.tags.find(e=>e.tag===l&&e.collection===o);if(!p){let e=c.schema.knownTags[l];if(e?.collection===o)c.schema.tags.push(
Object.assign({},e,{default:!1})),p=e;else return e?t(s,"BAD_COLLECTION_TYPE",`${e.tag} used for ${o} collection, but ex\
pects ${e.collection??"scalar"}`,!0):t(s,"TAG_RESOLVE_FAILED",`Unresolved tag: ${l}`,!0),resolveCollection(i,c,a,t,l)}let n=resolveCollection(
i,c,a,t,l,p),m=p.resolve?.(n,e=>t(s,"TAG_RESOLVE_FAILED",e),c.options)??n,g=isNode(m)?m:new Scalar(m);return g.range=n.range,
g.tag=l,p?.format&&(g.format=p.format),g}function resolveBlockScalar(k,l,u){let s=l.offset,t=parseBlockScalarHeader(l,k.
options.strict,u);if(!t)return{value:"",type:null,comment:"",range:[s,s,s]};let d=t.mode===">"?Scalar.BLOCK_FOLDED:Scalar.
BLOCK_LITERAL,h=l.source?splitLines(l.source):[],g=h.length;for(let e=h.length-1;e>=0;--e){let c=h[e][1];if(c===""||c===
"\r")g=e;else break}if(g===0){let e=t.chomp==="+"&&h.length>0?`
`.repeat(Math.max(1,h.length-1)):"",c=s+t.length;return l.source&&(c+=l.source.length),{value:e,type:d,comment:t.comment,
range:[s,c,c]}}let a=l.indent+t.indent,m=l.offset+t.length,p=0;for(let e=0;e<g;++e){let[c,o]=h[e];if(o===""||o==="\r")t.
indent===0&&c.length>a&&(a=c.length);else{c.length<a&&u(m+c.length,"MISSING_CHAR","Block scalars with more-indented lead\
ing empty lines must use an explicit indentation indicator"),t.indent===0&&(a=c.length),p=e,a===0&&!k.atRoot&&u(m,"BAD_I\
NDENT","Block scalar values in collections must be indented");break}m+=c.length+o.length+1}for(let e=h.length-1;e>=g;--e)
h[e][0].length>a&&(g=e+1);let r="",n="",i=!1;for(let e=0;e<p;++e)r+=h[e][0].slice(a)+`
`;for(let e=p;e<g;++e){let[c,o]=h[e];m+=c.length+o.length+1;let b=o[o.length-1]==="\r";if(b&&(o=o.slice(0,-1)),o&&c.length<
a){let S=`Block scalar lines must not be less indented than their ${t.indent?"explicit indentation indicator":"first lin\
e"}`;u(m-o.length-(b?2:1),"BAD_INDENT",S),c=""}d===Scalar.BLOCK_LITERAL?(r+=n+c.slice(a)+o,n=`
`):c.length>a||o[0]==="	"?(n===" "?n=`
`:!i&&n===`
`&&(n=`

`),r+=n+c.slice(a)+o,n=`
`,i=!0):o===""?n===`
`?r+=`
`:n=`
`:(r+=n+o,n=" ",i=!1)}switch(t.chomp){case"-":break;case"+":for(let e=g;e<h.length;++e)r+=`
`+h[e][0].slice(a);r[r.length-1]!==`
`&&(r+=`
`);break;default:r+=`
`}let f=s+t.length+l.source.length;return{value:r,type:d,comment:t.comment,range:[s,f,f]}}function parseBlockScalarHeader({
offset:k,props:l},u,s){if(l[0].type!=="block-scalar-header")return s(l[0],"IMPOSSIBLE","Block scalar header not found"),
null;let{source:t}=l[0],d=t[0],h=0,g="",a=-1;for(let n=1;n<t.length;++n){let i=t[n];if(!g&&(i==="-"||i==="+"))g=i;else{let f=Number(
i);!h&&f?h=f:a===-1&&(a=k+n)}}a!==-1&&s(a,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${t}`);let m=!1,
p="",r=t.length;for(let n=1;n<l.length;++n){let i=l[n];switch(i.type){case"space":m=!0;case"newline":r+=i.source.length;
break;case"comment":u&&!m&&s(i,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),
r+=i.source.length,p=i.source.substring(1);break;case"error":s(i,"UNEXPECTED_TOKEN",i.message),r+=i.source.length;break;default:{
let f=`Unexpected token in block scalar header: ${i.type}`;s(i,"UNEXPECTED_TOKEN",f);let e=i.source;e&&typeof e=="string"&&
(r+=e.length)}}}return{mode:d,indent:h,chomp:g,comment:p,length:r}}function splitLines(k){let l=k.split(/\n( *)/),u=l[0],
s=u.match(/^( *)/),t=[s?.[1]?[s[1],u.slice(s[1].length)]:["",u]];for(let d=1;d<l.length;d+=2)t.push([l[d],l[d+1]]);return t}
function resolveFlowScalar(e,n,a){let{offset:t,type:i,source:l,end:r}=e,c,d,s=(g,b,p)=>a(t+g,b,p);switch(i){case"scalar":
c=Scalar.PLAIN,d=plainValue(l,s);break;case"single-quoted-scalar":c=Scalar.QUOTE_SINGLE,d=singleQuotedValue(l,s);break;case"\
double-quoted-scalar":c=Scalar.QUOTE_DOUBLE,d=doubleQuotedValue(l,s);break;default:return a(e,"UNEXPECTED_TOKEN",`Expect\
ed a flow scalar value, but found: ${i}`),{value:"",type:null,comment:"",range:[t,t+l.length,t+l.length]}}let f=t+l.length,
h=resolveEnd(r,f,n,a);return{value:d,type:c,comment:h.comment,range:[t,f,h.offset]}}function plainValue(e,n){let a="";switch(e[0]){case"\
	":a="a tab character";break;case",":a="flow indicator character ,";break;case"%":a="directive indicator character %";break;case"\
|":case">":{a=`block scalar indicator ${e[0]}`;break}case"@":case"`":{a=`reserved character ${e[0]}`;break}}return a&&n(
0,"BAD_SCALAR_START",`Plain value cannot start with ${a}`),unfoldLines(e)}function singleQuotedValue(e,n){return(e[e.length-
1]!=="'"||e.length===1)&&n(e.length,"MISSING_CHAR","Missing closing 'quote"),unfoldLines(e.slice(1,-1)).replace(/''/g,"'")}
function unfoldLines(e){let n=/(.*?)\r?\n/sy,a=n.exec(e);if(!a)return e;let t,i;try{t=new RegExp("(?<![ 	])[ 	]+$"),i=new RegExp(
"^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{t=/[ \t]+$/,i=/^[ \t]+|[ \t]+$/g}let l=a[1].replace(t,""),r=" ",c=n.lastIndex;for(;a=
n.exec(e);){let s=a[1].replace(i,"");s===""?r===`
`?l+=r:r=`
`:(l+=r+s,r=" "),c=n.lastIndex}let d=/[ \t]*(.*)/sy;return d.lastIndex=c,a=d.exec(e),l+r+(a?.[1]??"")}function doubleQuotedValue(e,n){
let a="";for(let t=1;t<e.length-1;++t){let i=e[t];if(!(i==="\r"&&e[t+1]===`
`))if(i===`
`){let{fold:l,offset:r}=foldNewline(e,t);a+=l,t=r}else if(i==="\\"){let l=e[++t],r=escapeCodes[l];if(r)a+=r;else if(l===
`
`)for(l=e[t+1];l===" "||l==="	";)l=e[++t+1];else if(l==="\r"&&e[t+1]===`
`)for(l=e[++t+1];l===" "||l==="	";)l=e[++t+1];else if(l==="x"||l==="u"||l==="U"){let c=l==="x"?2:l==="u"?4:8;a+=parseCharCode(
e,t+1,c,n),t+=c}else{let c=e.substr(t-1,2);n(t-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${c}`),a+=c}}else if(i===" "||
i==="	"){let l=t,r=e[t+1];for(;r===" "||r==="	";)r=e[++t+1];r!==`
`&&!(r==="\r"&&e[t+2]===`
`)&&(a+=t>l?e.slice(l,t+1):i)}else a+=i}return(e[e.length-1]!=='"'||e.length===1)&&n(e.length,"MISSING_CHAR",'Missing cl\
osing "quote'),a}function foldNewline(e,n){let a="",t=e[n+1];for(;(t===" "||t==="	"||t===`
`||t==="\r")&&!(t==="\r"&&e[n+2]!==`
`);)t===`
`&&(a+=`
`),n+=1,t=e[n+1];return a||(a=" "),{fold:a,offset:n}}var escapeCodes={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"",_:" ",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function parseCharCode(e,n,a,t){
let i=e.substr(n,a),l=i.length===a&&/^[0-9a-fA-F]+$/.test(i)?parseInt(i,16):NaN;try{return String.fromCodePoint(l)}catch{
let r=e.substr(n-2,a+2);return t(n-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${r}`),r}}function composeScalar(t,l,e,s){
let{value:f,type:g,comment:r,range:a}=l.type==="block-scalar"?resolveBlockScalar(t,l,s):resolveFlowScalar(l,t.options.strict,
s),c=e?t.directives.tagName(e.source,S=>s(e,"TAG_RESOLVE_FAILED",S)):null,A;t.options.stringKeys&&t.atKey?A=t.schema[SCALAR]:
c?A=findScalarTagByName(t.schema,f,c,e,s):l.type==="scalar"?A=findScalarTagByTest(t,f,l,s):A=t.schema[SCALAR];let i;try{
let S=A.resolve(f,n=>s(e??l,"TAG_RESOLVE_FAILED",n),t.options);i=isScalar(S)?S:new Scalar(S)}catch(S){let n=S instanceof
Error?S.message:String(S);s(e??l,"TAG_RESOLVE_FAILED",n),i=new Scalar(f)}return i.range=a,i.source=f,g&&(i.type=g),c&&(i.
tag=c),A.format&&(i.format=A.format),r&&(i.comment=r),i}function findScalarTagByName(t,l,e,s,f){if(e==="!")return t[SCALAR];
let g=[];for(let a of t.tags)if(!a.collection&&a.tag===e)if(a.default&&a.test)g.push(a);else return a;for(let a of g)if(a.
test?.test(l))return a;let r=t.knownTags[e];return r&&!r.collection?(t.tags.push(Object.assign({},r,{default:!1,test:void 0})),
r):(f(s,"TAG_RESOLVE_FAILED",`Unresolved tag: ${e}`,e!=="tag:yaml.org,2002:str"),t[SCALAR])}function findScalarTagByTest({
atKey:t,directives:l,schema:e},s,f,g){let r=e.tags.find(a=>(a.default===!0||t&&a.default==="key")&&a.test?.test(s))||e[SCALAR];
if(e.compat){let a=e.compat.find(c=>c.default&&c.test?.test(s))??e[SCALAR];if(r.tag!==a.tag){let c=l.tagString(r.tag),A=l.
tagString(a.tag),i=`Value may be parsed as either ${c} or ${A}`;g(f,"TAG_RESOLVE_FAILED",i,!0)}}return r}function emptyScalarPosition(e,c,a){
if(c){a??(a=c.length);for(let n=a-1;n>=0;--n){let t=c[n];switch(t.type){case"space":case"comment":case"newline":e-=t.source.
length;continue}for(t=c[++n];t?.type==="space";)e+=t.source.length,t=c[++n];break}}return e}var CN={composeNode,composeEmptyNode};
function composeNode(n,e,o,a){let r=n.atKey,{spaceBefore:i,comment:l,anchor:c,tag:m}=o,s,g=!0;switch(e.type){case"alias":
s=composeAlias(n,e,a),(c||m)&&a(e,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"\
single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":s=composeScalar(n,e,m,a),c&&(s.anchor=c.source.substring(
1));break;case"block-map":case"block-seq":case"flow-collection":try{s=composeCollection(CN,n,e,o,a),c&&(s.anchor=c.source.
substring(1))}catch(t){let u=t instanceof Error?t.message:String(t);a(e,"RESOURCE_EXHAUSTION",u)}break;default:{let t=e.
type==="error"?e.message:`Unsupported token (type: ${e.type})`;a(e,"UNEXPECTED_TOKEN",t),g=!1}}return s??(s=composeEmptyNode(
n,e.offset,void 0,null,o,a)),c&&s.anchor===""&&a(c,"BAD_ALIAS","Anchor cannot be an empty string"),r&&n.options.stringKeys&&
(!isScalar(s)||typeof s.value!="string"||s.tag&&s.tag!=="tag:yaml.org,2002:str")&&a(m??e,"NON_STRING_KEY","With stringKe\
ys, all keys must be strings"),i&&(s.spaceBefore=!0),l&&(e.type==="scalar"&&e.source===""?s.comment=l:s.commentBefore=l),
n.options.keepSourceTokens&&g&&(s.srcToken=e),s}function composeEmptyNode(n,e,o,a,{spaceBefore:r,comment:i,anchor:l,tag:c,
end:m},s){let g={type:"scalar",offset:emptyScalarPosition(e,o,a),indent:-1,source:""},t=composeScalar(n,g,c,s);return l&&
(t.anchor=l.source.substring(1),t.anchor===""&&s(l,"BAD_ALIAS","Anchor cannot be an empty string")),r&&(t.spaceBefore=!0),
i&&(t.comment=i,t.range[2]=m),t}function composeAlias({options:n},{offset:e,source:o,end:a},r){let i=new Alias(o.substring(
1));i.source===""&&r(e,"BAD_ALIAS","Alias cannot be an empty string"),i.source.endsWith(":")&&r(e+o.length-1,"BAD_ALIAS",
"Alias ending in : is ambiguous",!0);let l=e+o.length,c=resolveEnd(a,l,n.strict,r);return i.range=[e,l,c.offset],c.comment&&
(i.comment=c.comment),i}function composeDoc(a,l,{offset:s,start:i,value:t,end:d},o){let r=Object.assign({_directives:l},
a),e=new Document(void 0,r),m={atKey:!1,atRoot:!0,directives:e.directives,options:e.options,schema:e.schema},n=resolveProps(
i,{indicator:"doc-start",next:t??d?.[0],offset:s,onError:o,parentIndent:0,startOnNewline:!0});n.found&&(e.directives.docStart=
!0,t&&(t.type==="block-map"||t.type==="block-seq")&&!n.hasNewline&&o(n.end,"MISSING_CHAR","Block collection cannot start\
 on same line with directives-end marker")),e.contents=t?composeNode(m,t,n,o):composeEmptyNode(m,n.end,i,null,n,o);let p=e.
contents.range[2],c=resolveEnd(d,p,!1,o);return c.comment&&(e.comment=c.comment),e.range=[s,p,c.offset],e}function getErrorPos(e){
if(typeof e=="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:r}=e;return[
t,t+(typeof r=="string"?r.length:1)]}function parsePrelude(e){let t="",r=!1,i=!1;for(let s=0;s<e.length;++s){let o=e[s];
switch(o[0]){case"#":t+=(t===""?"":i?`

`:`
`)+(o.substring(1)||" "),r=!0,i=!1;break;case"%":e[s+1]?.[0]!=="#"&&(s+=1),r=!1;break;default:r||(i=!0),r=!1}}return{comment:t,
afterEmptyLine:i}}var Composer=class{constructor(e={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],
this.warnings=[],this.onError=(t,r,i,s)=>{let o=getErrorPos(t);s?this.warnings.push(new YAMLWarning(o,r,i)):this.errors.
push(new YAMLParseError(o,r,i))},this.directives=new Directives({version:e.version||"1.2"}),this.options=e}decorate(e,t){
let{comment:r,afterEmptyLine:i}=parsePrelude(this.prelude);if(r){let s=e.contents;if(t)e.comment=e.comment?`${e.comment}\

${r}`:r;else if(i||e.directives.docStart||!s)e.commentBefore=r;else if(isCollection(s)&&!s.flow&&s.items.length>0){let o=s.
items[0];isPair(o)&&(o=o.key);let n=o.commentBefore;o.commentBefore=n?`${r}
${n}`:r}else{let o=s.commentBefore;s.commentBefore=o?`${r}
${o}`:r}}if(t){for(let s=0;s<this.errors.length;++s)e.errors.push(this.errors[s]);for(let s=0;s<this.warnings.length;++s)
e.warnings.push(this.warnings[s])}else e.errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.
warnings=[]}streamInfo(){return{comment:parsePrelude(this.prelude).comment,directives:this.directives,errors:this.errors,
warnings:this.warnings}}*compose(e,t=!1,r=-1){for(let i of e)yield*this.next(i);yield*this.end(t,r)}*next(e){switch(e.type){case"\
directive":this.directives.add(e.source,(t,r,i)=>{let s=getErrorPos(e);s[0]+=t,this.onError(s,"BAD_DIRECTIVE",r,i)}),this.
prelude.push(e.source),this.atDirectives=!0;break;case"document":{let t=composeDoc(this.options,this.directives,e,this.onError);
this.atDirectives&&!t.directives.docStart&&this.onError(e,"MISSING_CHAR","Missing directives-end/doc-start indicator lin\
e"),this.decorate(t,!1),this.doc&&(yield this.doc),this.doc=t,this.atDirectives=!1;break}case"byte-order-mark":case"spac\
e":break;case"comment":case"newline":this.prelude.push(e.source);break;case"error":{let t=e.source?`${e.message}: ${JSON.
stringify(e.source)}`:e.message,r=new YAMLParseError(getErrorPos(e),"UNEXPECTED_TOKEN",t);this.atDirectives||!this.doc?this.
errors.push(r):this.doc.errors.push(r);break}case"doc-end":{if(!this.doc){let r="Unexpected doc-end without preceding do\
cument";this.errors.push(new YAMLParseError(getErrorPos(e),"UNEXPECTED_TOKEN",r));break}this.doc.directives.docEnd=!0;let t=resolveEnd(
e.end,e.offset+e.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),t.comment){let r=this.
doc.comment;this.doc.comment=r?`${r}
${t.comment}`:t.comment}this.doc.range[2]=t.offset;break}default:this.errors.push(new YAMLParseError(getErrorPos(e),"UNE\
XPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,t=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.
doc=null;else if(e){let r=Object.assign({_directives:this.directives},this.options),i=new Document(void 0,r);this.atDirectives&&
this.onError(t,"MISSING_CHAR","Missing directives-end indicator line"),i.range=[0,t,t],this.decorate(i,!1),yield i}}},BREAK2=Symbol(
"break visit"),SKIP2=Symbol("skip children"),REMOVE2=Symbol("remove item");function visit2(e,t){"type"in e&&e.type==="do\
cument"&&(e={start:e.start,value:e.value}),_visit(Object.freeze([]),e,t)}visit2.BREAK=BREAK2,visit2.SKIP=SKIP2,visit2.REMOVE=
REMOVE2,visit2.itemAtPath=(e,t)=>{let r=e;for(let[i,n]of t){let l=r?.[i];if(l&&"items"in l)r=l.items[n];else return}return r},
visit2.parentCollection=(e,t)=>{let r=visit2.itemAtPath(e,t.slice(0,-1)),i=t[t.length-1][0],n=r?.[i];if(n&&"items"in n)return n;
throw new Error("Parent collection not found")};function _visit(e,t,r){let i=r(t,e);if(typeof i=="symbol")return i;for(let n of[
"key","value"]){let l=t[n];if(l&&"items"in l){for(let o=0;o<l.items.length;++o){let f=_visit(Object.freeze(e.concat([[n,
o]])),l.items[o],r);if(typeof f=="number")o=f-1;else{if(f===BREAK2)return BREAK2;f===REMOVE2&&(l.items.splice(o,1),o-=1)}}
typeof i=="function"&&n==="key"&&(i=i(t,e))}}return typeof i=="function"?i(t,e):i}var BOM="\uFEFF",DOCUMENT="",FLOW_END="\
",SCALAR2="";function tokenType(e){switch(e){case BOM:return"byte-order-mark";case DOCUMENT:return"doc-mode";case FLOW_END:
return"flow-error-end";case SCALAR2:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"\
flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"\
comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"\
alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scal\
ar";case"|":case">":return"block-scalar-header"}return null}function isEmpty(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var hexDigits=new Set("0123456789ABCDEFabcdef"),tagChars=new Set("01234567\
89ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),flowIndicatorChars=new Set(",[]{}"),invalidAnchorChars=new Set(
` ,[]{}
\r	`),isNotAnchorChar=e=>!e||invalidAnchorChars.has(e),Lexer=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,
this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=
null,this.next=null,this.pos=0}*lex(e,t=!1){if(e){if(typeof e!="string")throw TypeError("source is not a string");this.buffer=
this.buffer?this.buffer+e:e,this.lineEndPos=null}this.atEnd=!t;let s=this.next??"stream";for(;s&&(t||this.hasChars(1));)
s=yield*this.parseNext(s)}atLineEnd(){let e=this.pos,t=this.buffer[e];for(;t===" "||t==="	";)t=this.buffer[++e];return!t||
t==="#"||t===`
`?!0:t==="\r"?this.buffer[e+1]===`
`:!1}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let t=this.buffer[e];if(this.indentNext>0){let s=0;for(;t===
" ";)t=this.buffer[++s+e];if(t==="\r"){let h=this.buffer[s+e+1];if(h===`
`||!h&&!this.atEnd)return e+s+1}return t===`
`||s>=this.indentNext||!t&&!this.atEnd?e+s:-1}if(t==="-"||t==="."){let s=this.buffer.substr(e,3);if((s==="---"||s==="...")&&
isEmpty(this.buffer[e+3]))return-1}return e}getLine(){let e=this.lineEndPos;return(typeof e!="number"||e!==-1&&e<this.pos)&&
(e=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=e),e===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[e-1]==="\r"&&(e-=1),this.
buffer.substring(this.pos,e))}hasChars(e){return this.pos+e<=this.buffer.length}setNext(e){return this.buffer=this.buffer.
substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){return this.buffer.substr(this.pos,e)}*parseNext(e){
switch(e){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"\
quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-\
scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();if(e===null)return this.setNext("strea\
m");if(e[0]===BOM&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let t=e.length,s=e.indexOf("#");for(;s!==-1;){
let i=e[s-1];if(i===" "||i==="	"){t=s-1;break}else s=e.indexOf("#",s+1)}for(;;){let i=e[t-1];if(i===" "||i==="	")t-=1;else
break}let h=(yield*this.pushCount(t))+(yield*this.pushSpaces(!0));return yield*this.pushCount(e.length-h),this.pushNewline(),
"stream"}if(this.atLineEnd()){let t=yield*this.pushSpaces(!0);return yield*this.pushCount(e.length-t),yield*this.pushNewline(),
"stream"}return yield DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let e=this.charAt(0);if(!e&&!this.atEnd)return this.
setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let t=this.
peek(3);if((t==="---"||t==="...")&&isEmpty(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=
0,t==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&!isEmpty(
this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[e,t]=this.peek(2);
if(!t&&!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||e===":")&&isEmpty(t)){let s=(yield*this.pushCount(
1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+1,this.indentValue+=s,"block-start"}return"doc"}*parseDocument(){
yield*this.pushSpaces(!0);let e=this.getLine();if(e===null)return this.setNext("doc");let t=yield*this.pushIndicators();
switch(e[t]){case"#":yield*this.pushCount(e.length-t);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(
1),"doc";case"*":return yield*this.pushUntil(isNotAnchorChar),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"\
|":case">":return t+=yield*this.parseBlockScalarHeader(),t+=yield*this.pushSpaces(!0),yield*this.pushCount(e.length-t),yield*this.
pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let e,t,
s=-1;do e=yield*this.pushNewline(),e>0?(t=yield*this.pushSpaces(!1),this.indentValue=s=t):t=0,t+=yield*this.pushSpaces(!0);while(e+
t>0);let h=this.getLine();if(h===null)return this.setNext("flow");if((s!==-1&&s<this.indentNext&&h[0]!=="#"||s===0&&(h.startsWith(
"---")||h.startsWith("..."))&&isEmpty(h[3]))&&!(s===this.indentNext-1&&this.flowLevel===1&&(h[0]==="]"||h[0]==="}")))return this.
flowLevel=0,yield FLOW_END,yield*this.parseLineStart();let i=0;for(;h[i]===",";)i+=yield*this.pushCount(1),i+=yield*this.
pushSpaces(!0),this.flowKey=!1;switch(i+=yield*this.pushIndicators(),h[i]){case void 0:return"flow";case"#":return yield*this.
pushCount(h.length-i),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"\
}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.
pushUntil(isNotAnchorChar),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case":":{let r=this.
charAt(1);if(this.flowKey||isEmpty(r)||r===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),
"flow"}default:return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let e=this.charAt(0),t=this.buffer.
indexOf(e,this.pos+1);if(e==="'")for(;t!==-1&&this.buffer[t+1]==="'";)t=this.buffer.indexOf("'",t+2);else for(;t!==-1;){
let i=0;for(;this.buffer[t-1-i]==="\\";)i+=1;if(i%2===0)break;t=this.buffer.indexOf('"',t+1)}let s=this.buffer.substring(
0,t),h=s.indexOf(`
`,this.pos);if(h!==-1){for(;h!==-1;){let i=this.continueScalar(h+1);if(i===-1)break;h=s.indexOf(`
`,i)}h!==-1&&(t=h-(s[h-1]==="\r"?2:1))}if(t===-1){if(!this.atEnd)return this.setNext("quoted-scalar");t=this.buffer.length}
return yield*this.pushToIndex(t+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.
blockScalarKeep=!1;let e=this.pos;for(;;){let t=this.buffer[++e];if(t==="+")this.blockScalarKeep=!0;else if(t>"0"&&t<="9")
this.blockScalarIndent=Number(t)-1;else if(t!=="-")break}return yield*this.pushUntil(t=>isEmpty(t)||t==="#")}*parseBlockScalar(){
let e=this.pos-1,t=0,s;e:for(let i=this.pos;s=this.buffer[i];++i)switch(s){case" ":t+=1;break;case`
`:e=i,t=0;break;case"\r":{let r=this.buffer[i+1];if(!r&&!this.atEnd)return this.setNext("block-scalar");if(r===`
`)break}default:break e}if(!s&&!this.atEnd)return this.setNext("block-scalar");if(t>=this.indentNext){this.blockScalarIndent===
-1?this.indentNext=t:this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let i=this.continueScalar(
e+1);if(i===-1)break;e=this.buffer.indexOf(`
`,i)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext("block-scalar");e=this.buffer.length}}let h=e+1;for(s=this.
buffer[h];s===" ";)s=this.buffer[++h];if(s==="	"){for(;s==="	"||s===" "||s==="\r"||s===`
`;)s=this.buffer[++h];e=h-1}else if(!this.blockScalarKeep)do{let i=e-1,r=this.buffer[i];r==="\r"&&(r=this.buffer[--i]);let l=i;
for(;r===" ";)r=this.buffer[--i];if(r===`
`&&i>=this.pos&&i+1+t>l)e=i;else break}while(!0);return yield SCALAR2,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){
let e=this.flowLevel>0,t=this.pos-1,s=this.pos-1,h;for(;h=this.buffer[++s];)if(h===":"){let i=this.buffer[s+1];if(isEmpty(
i)||e&&flowIndicatorChars.has(i))break;t=s}else if(isEmpty(h)){let i=this.buffer[s+1];if(h==="\r"&&(i===`
`?(s+=1,h=`
`,i=this.buffer[s+1]):t=s),i==="#"||e&&flowIndicatorChars.has(i))break;if(h===`
`){let r=this.continueScalar(s+1);if(r===-1)break;s=Math.max(s,r-2)}}else{if(e&&flowIndicatorChars.has(h))break;t=s}return!h&&
!this.atEnd?this.setNext("plain-scalar"):(yield SCALAR2,yield*this.pushToIndex(t+1,!0),e?"flow":"doc")}*pushCount(e){return e>
0?(yield this.buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,t){let s=this.buffer.slice(this.pos,e);return s?
(yield s,this.pos+=s.length,s.length):(t&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":
e+=yield*this.pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(isNotAnchorChar),e+=yield*this.
pushSpaces(!0);continue e;case"-":case"?":case":":{let t=this.flowLevel>0,s=this.charAt(1);if(isEmpty(s)||t&&flowIndicatorChars.
has(s)){t?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.pushSpaces(
!0);continue e}}}break e}return e}*pushTag(){if(this.charAt(1)==="<"){let e=this.pos+2,t=this.buffer[e];for(;!isEmpty(t)&&
t!==">";)t=this.buffer[++e];return yield*this.pushToIndex(t===">"?e+1:e,!1)}else{let e=this.pos+1,t=this.buffer[e];for(;t;)
if(tagChars.has(t))t=this.buffer[++e];else if(t==="%"&&hexDigits.has(this.buffer[e+1])&&hexDigits.has(this.buffer[e+2]))
t=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){let e=this.buffer[this.pos];return e===
`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let t=this.pos-1,s;do s=this.buffer[++t];while(s===" "||e&&s==="	");let h=t-this.
pos;return h>0&&(yield this.buffer.substr(this.pos,h),this.pos=t),h}*pushUntil(e){let t=this.pos,s=this.buffer[t];for(;!e(
s);)s=this.buffer[++t];return yield*this.pushToIndex(t,!1)}};function includesToken(t,e){for(let s=0;s<t.length;++s)if(t[s].
type===e)return!0;return!1}function findNonEmptyIndex(t){for(let e=0;e<t.length;++e)switch(t[e].type){case"space":case"c\
omment":case"newline":break;default:return e}return-1}function isFlowToken(t){switch(t?.type){case"alias":case"scalar":case"\
single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function getPrevProps(t){
switch(t.type){case"document":return t.start;case"block-map":{let e=t.items[t.items.length-1];return e.sep??e.start}case"\
block-seq":return t.items[t.items.length-1].start;default:return[]}}function getFirstKeyStartProps(t){if(t.length===0)return[];
let e=t.length;e:for(;--e>=0;)switch(t[e].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item\
-ind":case"newline":break e}for(;t[++e]?.type==="space";);return t.splice(e,t.length)}function arrayPushArray(t,e){if(e.
length<1e5)Array.prototype.push.apply(t,e);else for(let s=0;s<e.length;++s)t.push(e[s])}function fixFlowSeqItems(t){if(t.
start.type==="flow-seq-start")for(let e of t.items)e.sep&&!e.value&&!includesToken(e.start,"explicit-key-ind")&&!includesToken(
e.sep,"map-value-ind")&&(e.key&&(e.value=e.key),delete e.key,isFlowToken(e.value)?e.value.end?arrayPushArray(e.value.end,
e.sep):e.value.end=e.sep:arrayPushArray(e.start,e.sep),delete e.sep)}var Parser=class{constructor(t){this.atNewLine=!0,this.
atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new Lexer,
this.onNewLine=t}*parse(t,e=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let s of this.lexer.lex(t,e))yield*this.
next(s);e||(yield*this.end())}*next(t){if(this.source=t,this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=t.
length;return}let e=tokenType(t);if(e)if(e==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.
type=e,yield*this.step(),e){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+t.length);
break;case"space":this.atNewLine&&t[0]===" "&&(this.indent+=t.length);break;case"explicit-key-ind":case"map-value-ind":case"\
seq-item-ind":this.atNewLine&&(this.indent+=t.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=
!1}this.offset+=t.length}else{let s=`Not a YAML token: ${t}`;yield*this.pop({type:"error",offset:this.offset,message:s,source:t}),
this.offset+=t.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.
offset,indent:this.indent,source:this.source}}*step(){let t=this.peek(1);if(this.type==="doc-end"&&t?.type!=="doc-end"){
for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}
if(!t)return yield*this.stream();switch(t.type){case"document":return yield*this.document(t);case"alias":case"scalar":case"\
single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(t);case"block-scalar":return yield*this.blockScalar(
t);case"block-map":return yield*this.blockMap(t);case"block-seq":return yield*this.blockSequence(t);case"flow-collection":
return yield*this.flowCollection(t);case"doc-end":return yield*this.documentEnd(t)}yield*this.pop()}peek(t){return this.
stack[this.stack.length-t]}*pop(t){let e=t??this.stack.pop();if(!e)yield{type:"error",offset:this.offset,source:"",message:"\
Tried to pop an empty stack"};else if(this.stack.length===0)yield e;else{let s=this.peek(1);switch(e.type==="block-scala\
r"?e.indent="indent"in s?s.indent:0:e.type==="flow-collection"&&s.type==="document"&&(e.indent=0),e.type==="flow-collect\
ion"&&fixFlowSeqItems(e),s.type){case"document":s.value=e;break;case"block-scalar":s.props.push(e);break;case"block-map":{
let i=s.items[s.items.length-1];if(i.value){s.items.push({start:[],key:e,sep:[]}),this.onKeyLine=!0;return}else if(i.sep)
i.value=e;else{Object.assign(i,{key:e,sep:[]}),this.onKeyLine=!i.explicitKey;return}break}case"block-seq":{let i=s.items[s.
items.length-1];i.value?s.items.push({start:[],value:e}):i.value=e;break}case"flow-collection":{let i=s.items[s.items.length-
1];!i||i.value?s.items.push({start:[],key:e,sep:[]}):i.sep?i.value=e:Object.assign(i,{key:e,sep:[]});return}default:yield*this.
pop(),yield*this.pop(e)}if((s.type==="document"||s.type==="block-map"||s.type==="block-seq")&&(e.type==="block-map"||e.type===
"block-seq")){let i=e.items[e.items.length-1];i&&!i.sep&&!i.value&&i.start.length>0&&findNonEmptyIndex(i.start)===-1&&(e.
indent===0||i.start.every(a=>a.type!=="comment"||a.indent<e.indent))&&(s.type==="document"?s.end=i.start:s.items.push({start:i.
start}),e.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,
source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"\
doc-mode":case"doc-start":{let t={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(this.
sourceToken),this.stack.push(t);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in \
YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{
findNonEmptyIndex(t.start)!==-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);return}case"anchor":case"\
tag":case"space":case"comment":case"newline":t.start.push(this.sourceToken);return}let e=this.startBlockValue(t);e?this.
stack.push(e):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.
source}}*scalar(t){if(this.type==="map-value-ind"){let e=getPrevProps(this.peek(2)),s=getFirstKeyStartProps(e),i;t.end?(i=
t.end,i.push(this.sourceToken),delete t.end):i=[this.sourceToken];let a={type:"block-map",offset:t.offset,indent:t.indent,
items:[{start:s,key:t,sep:i}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(t)}*blockScalar(t){
switch(this.type){case"space":case"comment":case"newline":t.props.push(this.sourceToken);return;case"scalar":if(t.source=
this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let e=this.source.indexOf(`
`)+1;for(;e!==0;)this.onNewLine(this.offset+e),e=this.source.indexOf(`
`,e)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let e=t.items[t.items.length-1];switch(this.
type){case"newline":if(this.onKeyLine=!1,e.value){let s="end"in e.value?e.value.end:void 0;(Array.isArray(s)?s[s.length-
1]:void 0)?.type==="comment"?s?.push(this.sourceToken):t.items.push({start:[this.sourceToken]})}else e.sep?e.sep.push(this.
sourceToken):e.start.push(this.sourceToken);return;case"space":case"comment":if(e.value)t.items.push({start:[this.sourceToken]});else if(e.
sep)e.sep.push(this.sourceToken);else{if(this.atIndentedComment(e.start,t.indent)){let s=t.items[t.items.length-2]?.value?.
end;if(Array.isArray(s)){arrayPushArray(s,e.start),s.push(this.sourceToken),t.items.pop();return}}e.start.push(this.sourceToken)}
return}if(this.indent>=t.indent){let s=!this.onKeyLine&&this.indent===t.indent,i=s&&(e.sep||e.explicitKey)&&this.type!==
"seq-item-ind",a=[];if(i&&e.sep&&!e.value){let n=[];for(let o=0;o<e.sep.length;++o){let l=e.sep[o];switch(l.type){case"n\
ewline":n.push(o);break;case"space":break;case"comment":l.indent>t.indent&&(n.length=0);break;default:n.length=0}}n.length>=
2&&(a=e.sep.splice(n[1]))}switch(this.type){case"anchor":case"tag":i||e.value?(a.push(this.sourceToken),t.items.push({start:a}),
this.onKeyLine=!0):e.sep?e.sep.push(this.sourceToken):e.start.push(this.sourceToken);return;case"explicit-key-ind":!e.sep&&
!e.explicitKey?(e.start.push(this.sourceToken),e.explicitKey=!0):i||e.value?(a.push(this.sourceToken),t.items.push({start:a,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],
explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(e.explicitKey)if(e.sep)if(e.value)t.items.push({start:[],
key:null,sep:[this.sourceToken]});else if(includesToken(e.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.
offset,indent:this.indent,items:[{start:a,key:null,sep:[this.sourceToken]}]});else if(isFlowToken(e.key)&&!includesToken(
e.sep,"newline")){let n=getFirstKeyStartProps(e.start),o=e.key,l=e.sep;l.push(this.sourceToken),delete e.key,delete e.sep,
this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,key:o,sep:l}]})}else a.length>0?
e.sep=e.sep.concat(a,this.sourceToken):e.sep.push(this.sourceToken);else if(includesToken(e.start,"newline"))Object.assign(
e,{key:null,sep:[this.sourceToken]});else{let n=getFirstKeyStartProps(e.start);this.stack.push({type:"block-map",offset:this.
offset,indent:this.indent,items:[{start:n,key:null,sep:[this.sourceToken]}]})}else e.sep?e.value||i?t.items.push({start:a,
key:null,sep:[this.sourceToken]}):includesToken(e.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):e.sep.push(this.sourceToken):Object.assign(e,{key:null,
sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted\
-scalar":{let n=this.flowScalar(this.type);i||e.value?(t.items.push({start:a,key:n,sep:[]}),this.onKeyLine=!0):e.sep?this.
stack.push(n):(Object.assign(e,{key:n,sep:[]}),this.onKeyLine=!0);return}default:{let n=this.startBlockValue(t);if(n){if(n.
type==="block-seq"){if(!e.explicitKey&&e.sep&&!includesToken(e.sep,"newline")){yield*this.pop({type:"error",offset:this.
offset,message:"Unexpected block-seq-ind on same line with key",source:this.source});return}}else s&&t.items.push({start:a});
this.stack.push(n);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let e=t.items[t.items.length-1];switch(this.
type){case"newline":if(e.value){let s="end"in e.value?e.value.end:void 0;(Array.isArray(s)?s[s.length-1]:void 0)?.type===
"comment"?s?.push(this.sourceToken):t.items.push({start:[this.sourceToken]})}else e.start.push(this.sourceToken);return;case"\
space":case"comment":if(e.value)t.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(e.start,t.indent)){
let s=t.items[t.items.length-2]?.value?.end;if(Array.isArray(s)){arrayPushArray(s,e.start),s.push(this.sourceToken),t.items.
pop();return}}e.start.push(this.sourceToken)}return;case"anchor":case"tag":if(e.value||this.indent<=t.indent)break;e.start.
push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==t.indent)break;e.value||includesToken(e.start,"seq-ite\
m-ind")?t.items.push({start:[this.sourceToken]}):e.start.push(this.sourceToken);return}if(this.indent>t.indent){let s=this.
startBlockValue(t);if(s){this.stack.push(s);return}}yield*this.pop(),yield*this.step()}*flowCollection(t){let e=t.items[t.
items.length-1];if(this.type==="flow-error-end"){let s;do yield*this.pop(),s=this.peek(1);while(s?.type==="flow-collecti\
on")}else if(t.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":!e||e.sep?t.items.push({start:[this.
sourceToken]}):e.start.push(this.sourceToken);return;case"map-value-ind":!e||e.value?t.items.push({start:[],key:null,sep:[
this.sourceToken]}):e.sep?e.sep.push(this.sourceToken):Object.assign(e,{key:null,sep:[this.sourceToken]});return;case"sp\
ace":case"comment":case"newline":case"anchor":case"tag":!e||e.value?t.items.push({start:[this.sourceToken]}):e.sep?e.sep.
push(this.sourceToken):e.start.push(this.sourceToken);return;case"alias":case"scalar":case"single-quoted-scalar":case"do\
uble-quoted-scalar":{let i=this.flowScalar(this.type);!e||e.value?t.items.push({start:[],key:i,sep:[]}):e.sep?this.stack.
push(i):Object.assign(e,{key:i,sep:[]});return}case"flow-map-end":case"flow-seq-end":t.end.push(this.sourceToken);return}
let s=this.startBlockValue(t);s?this.stack.push(s):(yield*this.pop(),yield*this.step())}else{let s=this.peek(2);if(s.type===
"block-map"&&(this.type==="map-value-ind"&&s.indent===t.indent||this.type==="newline"&&!s.items[s.items.length-1].sep))yield*this.
pop(),yield*this.step();else if(this.type==="map-value-ind"&&s.type!=="flow-collection"){let i=getPrevProps(s),a=getFirstKeyStartProps(
i);fixFlowSeqItems(t);let n=t.end.splice(1,t.end.length);n.push(this.sourceToken);let o={type:"block-map",offset:t.offset,
indent:t.indent,items:[{start:a,key:t,sep:n}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=o}else yield*this.lineEnd(
t)}}flowScalar(t){if(this.onNewLine){let e=this.source.indexOf(`
`)+1;for(;e!==0;)this.onNewLine(this.offset+e),e=this.source.indexOf(`
`,e)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-s\
calar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"\
flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"\
explicit-key-ind":{this.onKeyLine=!0;let e=getPrevProps(t),s=getFirstKeyStartProps(e);return s.push(this.sourceToken),{type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:s,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0;
let e=getPrevProps(t),s=getFirstKeyStartProps(e);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,
key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(t,e){return this.type!=="comment"||this.indent<=e?!1:t.
every(s=>s.type==="newline"||s.type==="space")}*documentEnd(t){this.type!=="doc-mode"&&(t.end?t.end.push(this.sourceToken):
t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"doc-s\
tart":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"\
newline":this.onKeyLine=!1;default:t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.
pop())}}},MAX_DEPTH=16,MANIFEST_SIZE={noun:"manifest",maxNodes:1e4},BLANK=new Set(["space","newline","comment","byte-ord\
er-mark"]);function strictness(tokens,placeOf,{noun,maxNodes,dialect="manifest"}=MANIFEST_SIZE){let tooMany=`more than ${maxNodes}\
 values and signs; a ${noun} is smaller than that`,findings=[],say=(token,message,help)=>{let length="source"in token?Math.
max(1,token.source.length):1;findings.push((0,_0_.F9)(placeOf(token.offset,token.offset+length),message,help))},tooBig=(token,message)=>(say(
token,message),{findings:findings.slice(-1),isTooBig:!0}),documents=tokens.filter(token=>token.type==="document");documents[1]!==
void 0&&say(documents[1],`a second YAML document; a ${noun} is one`,"put each model in a file of its own");let pending=[],
badEscapes=0,nodes=0;for(let token of tokens)token.type==="directive"&&say(token,`a YAML directive; a ${noun} is plain Y\
AML 1.2`,"remove the line"),token===documents[0]&&pending.push({token,depth:0}),nodes+=countOf([token]);let last=tokens.
at(-1);if(nodes>maxNodes&&last!==void 0)return tooBig(last,tooMany);for(let next=pending.pop();next!==void 0;next=pending.
pop()){let{token,depth}=next;if(nodes+=weightOf(token),badEscapes+=badEscapesIn(token),badEscapes>MAX_BAD_ESCAPES)return tooBig(
token,`more than ${MAX_BAD_ESCAPES} backslashes that mean nothing in double quotes`);if(nodes>maxNodes)return tooBig(token,
tooMany);if(depth>MAX_DEPTH)return tooBig(token,`nested more than ${MAX_DEPTH} deep; no key of a ${noun} lies that deep`);
checkToken(token,say,HELPS[dialect]);for(let child of childrenOf(token))pending.push({token:child,depth:depth+1})}return{
findings,isTooBig:!1}}function badEscapesIn(token){return token.type!=="double-quoted-scalar"?0:[...token.source.matchAll(
/\\([\s\S])/g)].filter(([,letter=""])=>!ESCAPED.includes(letter)).length}var MAX_BAD_ESCAPES=100,ESCAPED=`0abtnvfre "/\\N\
_LPxuU	\r
`;function weightOf(token){return"items"in token?token.items.reduce((sum,item)=>sum+1+countOf(item.start)+countOf("sep"in
item?item.sep??[]:[]),countOf("end"in token?token.end:[])):1+countOf("end"in token?token.end??[]:[])+countOf(token.type===
"document"?token.start:[])}function countOf(tokens){return tokens.filter(token=>!BLANK.has(token.type)).length}var HELPS={
manifest:{anchor:"remove it, and write the value out where it is used",alias:"write the value out",types:"types come fro\
m the schema",tag:"remove it"},report:{anchor:"yaml.dump writes it for what is used twice: dump a copy, or write JSON",alias:"\
yaml.dump writes it for what is used twice: dump a copy, or write JSON",types:"a report has plain numbers",tag:"float(x)\
 before yaml.dump, or write JSON"}};function checkToken(token,say,helps){switch(token.type){case"alias":say(token,`the a\
lias \`${token.source}\`; aliases are not read`,helps.alias);break;case"document":checkProperties(token.start,say,helps);
break;case"block-map":case"block-seq":case"flow-collection":for(let item of token.items)checkProperties(item.start,say,helps),
"sep"in item&&item.sep!==void 0&&checkProperties(item.sep,say,helps),"key"in item&&item.key!==void 0&&checkKey(item,say)}}
function checkProperties(properties,say,helps){for(let token of properties)token.type==="anchor"&&say(token,`the anchor \
\`${token.source}\`; anchors are not read`,helps.anchor),token.type==="tag"&&say(token,`the tag \`${token.source}\`; ${helps.
types}`,helps.tag),token.type==="explicit-key-ind"&&say(token,"a key that begins with `?`","write it as `key: value`")}function checkKey({
key,sep},say){if(key==null){let colon=sep?.find(token=>token.type==="map-value-ind");colon!==void 0&&say(colon,"a value \
without a key","write it as `key: value`")}else key.type==="block-map"||key.type==="block-seq"||key.type==="flow-collect\
ion"?say(key,"a key that is a list or a mapping; keys are texts"):key.type==="scalar"&&key.source==="<<"&&say(key,"the m\
erge key `<<`; mappings are not merged","write the keys out")}function findQuoted(tokens,holds){let pending=[...tokens];
for(let token=pending.pop();token!==void 0;token=pending.pop()){if((token.type==="double-quoted-scalar"||token.type==="s\
ingle-quoted-scalar")&&holds(token))return token;pending.push(...childrenOf(token))}}function childrenOf(token){switch(token.
type){case"document":return token.value===void 0?[]:[token.value];case"block-map":case"block-seq":case"flow-collection":
return token.items.flatMap(item=>{let key="key"in item&&item.key!==null&&item.key!==void 0?[item.key]:[];return item.value===
void 0?key:[...key,item.value]});default:return[]}}function syntaxFinding(error,place){return{place,says:()=>(0,_2_.Qh)(
place.source.file)?{message:"not valid YAML"}:sentenceFor(error)}}function sentenceFor({code,message}){let known=KNOWN.find(
entry=>entry.code===code&&entry.message.test(message));if(known!==void 0)return{message:`not valid YAML: ${known.says}`,
help:known.help};let unexpected=/^Unexpected [a-z-]+ token in YAML \w+: "(.*)"$/s.exec(message)?.[1];if(unexpected!==void 0)
return{message:`not valid YAML: unexpected \`${(0,_3_.dh)(unexpected)}\``};let first=(0,_3_.dh)(message.split(`
`,1)[0]??"",160);return{message:`not valid YAML: ${first.charAt(0).toLowerCase()}${first.slice(1)}`}}var LINE_UP="items \
of one list, and keys of one mapping, begin at the same column",KNOWN=[{code:"TAB_AS_INDENT",message:/./,says:"a tab bef\
ore the first sign of a line",help:"indent with spaces"},{code:"BLOCK_AS_IMPLICIT_KEY",message:/Nested mappings/,says:"a\
 key inside of a value",help:`quote a text that holds \`: \`; ${LINE_UP}`},{code:"BLOCK_AS_IMPLICIT_KEY",message:/block sequence/,
says:"an item that does not line up",help:LINE_UP},{code:"BAD_INDENT",message:/must be sufficiently indented and end with/,
says:"a `[` or `{` is not closed before this line",help:"close it; if it is closed here, indent this line"},{code:"BAD_I\
NDENT",message:/./,says:"a line that does not line up",help:LINE_UP},{code:"BAD_SCALAR_START",message:/./,says:"a text t\
hat begins with a reserved sign",help:"quote it"},{code:"MULTILINE_IMPLICIT_KEY",message:/./,says:"a text where `key: va\
lue` is wanted",help:"is a `: ` missing, with its space, or a quote not closed?"},{code:"MISSING_CHAR",message:/map keys need/,
says:"a text where `key: value` is wanted",help:"is a `: ` missing, with its space?"},{code:"MISSING_CHAR",message:/closing ['"]quote/,
says:"a quote that is not closed",help:"close it"},{code:"BAD_DQ_ESCAPE",message:/./,says:"a backslash that means nothin\
g here",help:"write `\\\\` for a backslash, or use 'single quotes'"}],OPTIONS={version:"1.2",schema:"core",uniqueKeys:!1,
merge:!1,resolveKnownTags:!1,prettyErrors:!1,logLevel:"silent"};function readYaml(source,range,size){let text=source.text.
slice(range.start,range.end),tokens=[...new Parser().parse(text)],shifted=(start,end)=>({source,start:range.start+start,
end:range.start+end}),strict=strictness(tokens,shifted,size);if(strict.isTooBig)return{findings:strict.findings};let[document]=new Composer(
OPTIONS).compose(tokens,!0,text.length),errors=document?.errors??[];if(document===void 0||errors.length>0){let syntax=errors.
map(error=>syntaxFinding(error,shifted(...placeOfError(error,tokens))));return{findings:onePerLine([...syntax,...strict.
findings])}}if(strict.findings.length>0)return{findings:strict.findings};let findings=[];return{tree:toTree(document.contents,
{shifted,findings,dialect:size?.dialect??"manifest"}),findings}}function placeOfError(error,tokens){let[start,end]=error.
pos,opened=error.message.startsWith("Missing closing")?findQuoted(tokens,token=>token.offset+token.source.length===start):
void 0;return opened===void 0?[start,end]:[opened.offset,opened.offset+1]}function onePerLine(findings){let lines=new Set;
return findings.filter(({place})=>{let{line}=(0,_2_.df)(place);return lines.size<lines.add(line).size})}function toTree(node,context){
let place=placeOfNode(node,context);if(isMap(node))return toMap(node.items,place,context);if(isSeq(node))return{kind:"li\
st",items:node.items.map(item=>toTree(item,context)),...place};let written=place.source.text.slice(place.start,place.end),
value=isScalar(node)?node.value:null;if(typeof value=="number"&&context.dialect==="manifest"){let finding=numberFinding(
value,written,place);finding!==void 0&&context.findings.push(finding)}return{kind:"scalar",value:typeof value=="string"||
typeof value=="number"||typeof value=="boolean"?value:null,...place}}function toMap(pairs,place,context){let entries=new Map;
for(let{key,value}of pairs){let keyPlace=placeOfNode(key,context),name=isScalar(key)?key.value:void 0,finding=keyFinding(
name,keyPlace,entries);finding!==void 0?context.findings.push(finding):typeof name=="string"&&entries.set(name,{keyPlace,
value:toTree(value,context)})}return{kind:"map",entries,...place}}function keyFinding(key,place,entries){let written=place.
source.text.slice(place.start,place.end);if(typeof key!="string"){let kind=key===null?"no value":`a ${typeof key}`;return(0,_0_.
F9)(place,`the key \`${(0,_3_.dh)(written)}\` is read as ${kind}; keys are texts`,`quote it: "${(0,_3_.dh)(written)}"`)}
if(_1_.a1.includes(key))return(0,_0_.F9)(place,`the key \`${key}\` is reserved`);let first=entries.get(key);if(first===void 0)
return;let{line}=(0,_2_.df)(first.keyPlace);return(0,_0_.F9)(place,`the key \`${(0,_3_.dh)(key)}\` is here a second time`,
`the first is in line ${line}`)}function placeOfNode(node,{shifted}){let range=isNode(node)?node.range:void 0;return shifted(
range?.[0]??0,range?.[1]??0)}var JSON_NUMBER=/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;function numberFinding(value,written,place){
let shown=`\`${(0,_3_.dh)(written,40)}\``,quote=`quote it if it is a text: "${(0,_3_.dh)(written,40)}"`,rewrite=`write ${value}\
, or ${quote}`;return Number.isNaN(value)||/inf/i.test(written)?(0,_0_.F9)(place,`${shown} is not a finite number`,quote):
Number.isFinite(value)?JSON_NUMBER.test(written)?isExact(value,written)?void 0:(0,_0_.F9)(place,`${shown} would be read \
as ${value}, which is not the same`,quote):(0,_0_.F9)(place,`${shown} would be read as the number ${value}`,rewrite):(0,_0_.
F9)(place,`${shown} is too large for a number`,quote)}function isExact(value,written){return Number.isInteger(value)&&/^-?[0-9]+$/.
test(written)?Number.isSafeInteger(value):value!==0||/^-?[0.]*(?:[eE]|$)/.test(written)}var MANIFEST_LIMITS={noun:"manif\
est",maxBytes:64*1024,maxNodes:1e4,begin:"begin with `group: NAME`"};function parse2(source,limits=MANIFEST_LIMITS){let bytes=Buffer.
byteLength(source.text);if(bytes>limits.maxBytes){let message2=`the file has ${bytes} bytes; a ${limits.noun} has at mos\
t ${limits.maxBytes}`;return{findings:[(0,_0_.F9)({source,start:0,end:1},message2)]}}let characters=characterFindings(source);
if(characters.length>0)return{findings:characters};let start=source.text.startsWith("\uFEFF")?1:0,{tree,findings}=readYaml(
source,{start,end:source.text.length},limits);if(tree===void 0)return{findings};if(tree.kind==="map")return{tree,findings};
let message=tree.kind==="scalar"&&tree.value===null?`the ${limits.noun} is empty`:`the ${limits.noun} is not a mapping o\
f keys to values`;return{findings:findings.length>0?findings:[(0,_0_.F9)(tree,message,limits.begin)]}}var UNREADABLE=/(?!^\u{FEFF}|[\t\n\r])[\p{Cc}\p{Cs}\u{FEFF}\uFFFD\uFFFE\uFFFF]|\r(?!\n)/gu;
function characterFindings(source){let help="save the file as UTF-8 text with LF or CRLF line ends";return[...source.text.
matchAll(UNREADABLE)].map(({0:character,index})=>(0,_0_.F9)({source,start:index,end:index+1},sentenceFor2(character),help))}
function sentenceFor2(character){return character==="\r"?"a carriage return that is not part of a line end":character===
"�"?"bytes that are not UTF-8 (or the character U+FFFD)":`the control character U+${(character.codePointAt(0)??0).toString(
16).toUpperCase().padStart(4,"0")}`}})};
