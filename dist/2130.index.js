"use strict";exports.id=2130;exports.ids=[2130];exports.modules={2130:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$t:()=>placeOf,F9:()=>found,GG:()=>childOf,I6:()=>find,Ms:()=>entryOf,OY:()=>toData,
S3:()=>itemsOf,a1:()=>RESERVED_KEYS,au:()=>valuePlaceOf,b6:()=>textOf,df:()=>positionOf,ek:()=>toProblems,gM:()=>readYaml,
kp:()=>closest,q7:()=>keysIn,qb:()=>normal,qg:()=>parse,rl:()=>numberOf,vz:()=>sourceOf});var _XCZQCMGW_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
4275);var _AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1508);var require_identity=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.
P$)({"node_modules/yaml/dist/nodes/identity.js"(a){"use strict";var m=Symbol.for("yaml.alias"),t=Symbol.for("yaml.docume\
nt"),l=Symbol.for("yaml.map"),f=Symbol.for("yaml.pair"),s=Symbol.for("yaml.scalar"),y=Symbol.for("yaml.seq"),c=Symbol.for(
"yaml.node.type"),A=i=>!!i&&typeof i=="object"&&i[c]===m,b=i=>!!i&&typeof i=="object"&&i[c]===t,r=i=>!!i&&typeof i=="obj\
ect"&&i[c]===l,e=i=>!!i&&typeof i=="object"&&i[c]===f,S=i=>!!i&&typeof i=="object"&&i[c]===s,u=i=>!!i&&typeof i=="object"&&
i[c]===y;function o(i){if(i&&typeof i=="object")switch(i[c]){case l:case y:return true}return false}function j(i){if(i&&
typeof i=="object")switch(i[c]){case m:case l:case s:case y:return true}return false}var P=i=>(S(i)||o(i))&&!!i.anchor;a.
ALIAS=m,a.DOC=t,a.MAP=l,a.NODE_TYPE=c,a.PAIR=f,a.SCALAR=s,a.SEQ=y,a.hasAnchor=P,a.isAlias=A,a.isCollection=o,a.isDocument=
b,a.isMap=r,a.isNode=j,a.isPair=e,a.isScalar=S,a.isSeq=u}});var require_visit=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.
P$)({"node_modules/yaml/dist/visit.js"(S){"use strict";var u=require_identity(),n=Symbol("break visit"),O=Symbol("skip c\
hildren"),a=Symbol("remove node");function b(e,l){let t=j(l);u.isDocument(e)?s(null,e.contents,t,Object.freeze([e]))===a&&
(e.contents=null):s(null,e,t,Object.freeze([]))}b.BREAK=n,b.SKIP=O,b.REMOVE=a;function s(e,l,t,i){let r=A(e,l,t,i);if(u.
isNode(r)||u.isPair(r))return E(e,i,r),s(e,r,t,i);if(typeof r!="symbol"){if(u.isCollection(l)){i=Object.freeze(i.concat(
l));for(let c=0;c<l.items.length;++c){let f=s(c,l.items[c],t,i);if(typeof f=="number")c=f-1;else{if(f===n)return n;f===a&&
(l.items.splice(c,1),c-=1)}}}else if(u.isPair(l)){i=Object.freeze(i.concat(l));let c=s("key",l.key,t,i);if(c===n)return n;
c===a&&(l.key=null);let f=s("value",l.value,t,i);if(f===n)return n;f===a&&(l.value=null)}}return r}async function y(e,l){
let t=j(l);u.isDocument(e)?await m(null,e.contents,t,Object.freeze([e]))===a&&(e.contents=null):await m(null,e,t,Object.
freeze([]))}y.BREAK=n,y.SKIP=O,y.REMOVE=a;async function m(e,l,t,i){let r=await A(e,l,t,i);if(u.isNode(r)||u.isPair(r))return E(
e,i,r),m(e,r,t,i);if(typeof r!="symbol"){if(u.isCollection(l)){i=Object.freeze(i.concat(l));for(let c=0;c<l.items.length;++c){
let f=await m(c,l.items[c],t,i);if(typeof f=="number")c=f-1;else{if(f===n)return n;f===a&&(l.items.splice(c,1),c-=1)}}}else if(u.
isPair(l)){i=Object.freeze(i.concat(l));let c=await m("key",l.key,t,i);if(c===n)return n;c===a&&(l.key=null);let f=await m(
"value",l.value,t,i);if(f===n)return n;f===a&&(l.value=null)}}return r}function j(e){return typeof e=="object"&&(e.Collection||
e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.
Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function A(e,l,t,i){if(typeof t=="function")return t(e,l,i);
if(u.isMap(l))return t.Map?.(e,l,i);if(u.isSeq(l))return t.Seq?.(e,l,i);if(u.isPair(l))return t.Pair?.(e,l,i);if(u.isScalar(
l))return t.Scalar?.(e,l,i);if(u.isAlias(l))return t.Alias?.(e,l,i)}function E(e,l,t){let i=l[l.length-1];if(u.isCollection(
i))i.items[e]=t;else if(u.isPair(i))e==="key"?i.key=t:i.value=t;else if(u.isDocument(i))i.contents=t;else{let r=u.isAlias(
i)?"alias":"scalar";throw new Error(`Cannot replace node with ${r} parent`)}}S.visit=b,S.visitAsync=y}});var require_directives=(0,
_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.P$)({"node_modules/yaml/dist/doc/directives.js"(d){"use strict";var c=require_identity(),
g=require_visit(),u={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},m=f=>f.replace(/[!,[\]{}]/g,t=>u[t]),h=class n{constructor(t,e){
this.docStart=null,this.docEnd=false,this.yaml=Object.assign({},n.defaultYaml,t),this.tags=Object.assign({},n.defaultTags,
e)}clone(){let t=new n(this.yaml,this.tags);return t.docStart=this.docStart,t}atDocument(){let t=new n(this.yaml,this.tags);
switch(this.yaml.version){case"1.1":this.atNextDocument=true;break;case"1.2":this.atNextDocument=false,this.yaml={explicit:n.
defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},n.defaultTags);break}return t}add(t,e){this.atNextDocument&&
(this.yaml={explicit:n.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},n.defaultTags),this.atNextDocument=
false);let s=t.trim().split(/[ \t]+/),l=s.shift();switch(l){case"%TAG":{if(s.length!==2&&(e(0,"%TAG directive should con\
tain exactly two parts"),s.length<2))return false;let[i,a]=s;return this.tags[i]=a,true}case"%YAML":{if(this.yaml.explicit=
true,s.length!==1)return e(0,"%YAML directive should contain exactly one part"),false;let[i]=s;if(i==="1.1"||i==="1.2")return this.
yaml.version=i,true;{let a=/^\d+\.\d+$/.test(i);return e(6,`Unsupported YAML version ${i}`,a),false}}default:return e(0,
`Unknown directive ${l}`,true),false}}tagName(t,e){if(t==="!")return"!";if(t[0]!=="!")return e(`Not a valid tag: ${t}`),
null;if(t[1]==="<"){let a=t.slice(2,-1);return a==="!"||a==="!!"?(e(`Verbatim tags aren't resolved, so ${t} is invalid.`),
null):(t[t.length-1]!==">"&&e("Verbatim tags must end with a >"),a)}let[,s,l]=t.match(/^(.*!)([^!]*)$/s);l||e(`The ${t} \
tag has no suffix`);let i=this.tags[s];if(i)try{return i+decodeURIComponent(l)}catch(a){return e(String(a)),null}return s===
"!"?t:(e(`Could not resolve tag: ${t}`),null)}tagString(t){for(let[e,s]of Object.entries(this.tags))if(t.startsWith(s))return e+
m(t.substring(s.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let e=this.yaml.explicit?[`%YAML ${this.yaml.version||
"1.2"}`]:[],s=Object.entries(this.tags),l;if(t&&s.length>0&&c.isNode(t.contents)){let i={};g.visit(t.contents,(a,r)=>{c.
isNode(r)&&r.tag&&(i[r.tag]=true)}),l=Object.keys(i)}else l=[];for(let[i,a]of s)i==="!!"&&a==="tag:yaml.org,2002:"||(!t||
l.some(r=>r.startsWith(a)))&&e.push(`%TAG ${i} ${a}`);return e.join(`
`)}};h.defaultYaml={explicit:false,version:"1.2"},h.defaultTags={"!!":"tag:yaml.org,2002:"},d.Directives=h}});var require_anchors=(0,
_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.P$)({"node_modules/yaml/dist/doc/anchors.js"(c){"use strict";var i=require_identity(),
d=require_visit();function f(r){if(/[\x00-\x19\s,[\]{}]/.test(r)){let n=`Anchor must not contain whitespace or control c\
haracters: ${JSON.stringify(r)}`;throw new Error(n)}return true}function h(r){let n=new Set;return d.visit(r,{Value(t,o){
o.anchor&&n.add(o.anchor)}}),n}function l(r,n){for(let t=1;;++t){let o=`${r}${t}`;if(!n.has(o))return o}}function m(r,n){
let t=[],o=new Map,a=null;return{onAnchor:s=>{t.push(s),a??(a=h(r));let e=l(n,a);return a.add(e),e},setAnchors:()=>{for(let s of t){
let e=o.get(s);if(typeof e=="object"&&e.anchor&&(i.isScalar(e.node)||i.isCollection(e.node)))e.node.anchor=e.anchor;else{
let u=new Error("Failed to resolve repeated object (this should not happen)");throw u.source=s,u}}},sourceObjects:o}}c.anchorIsValid=
f,c.anchorNames=h,c.createNodeAnchors=m,c.findNewAnchor=l}});var require_applyReviver=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.
P$)({"node_modules/yaml/dist/doc/applyReviver.js"(s){"use strict";function r(f,n,y,e){if(e&&typeof e=="object")if(Array.
isArray(e))for(let t=0,o=e.length;t<o;++t){let i=e[t],d=r(f,e,String(t),i);d===void 0?delete e[t]:d!==i&&(e[t]=d)}else if(e instanceof
Map)for(let t of Array.from(e.keys())){let o=e.get(t),i=r(f,e,t,o);i===void 0?e.delete(t):i!==o&&e.set(t,i)}else if(e instanceof
Set)for(let t of Array.from(e)){let o=r(f,e,t,t);o===void 0?e.delete(t):o!==t&&(e.delete(t),e.add(o))}else for(let[t,o]of Object.
entries(e)){let i=r(f,e,t,o);i===void 0?delete e[t]:i!==o&&(e[t]=i)}return f.call(n,y,e)}s.applyReviver=r}});var require_toJS=(0,
_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.P$)({"node_modules/yaml/dist/nodes/toJS.js"(s){"use strict";var d=require_identity();
function n(r,i,e){if(Array.isArray(r))return r.map((t,o)=>n(t,String(o),e));if(r&&typeof r.toJSON=="function"){if(!e||!d.
hasAnchor(r))return r.toJSON(i,e);let t={aliasCount:0,count:1,res:void 0};e.anchors.set(r,t),e.onCreate=S=>{t.res=S,delete e.
onCreate};let o=r.toJSON(i,e);return e.onCreate&&e.onCreate(o),o}return typeof r=="bigint"&&!e?.keep?Number(r):r}s.toJS=
n}});var require_Node=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.P$)({"node_modules/yaml/dist/nodes/Node.js"(a){"use s\
trict";var c=require_applyReviver(),r=require_identity(),p=require_toJS(),u=class{constructor(e){Object.defineProperty(this,
r.NODE_TYPE,{value:e})}clone(){let e=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.
range&&(e.range=this.range.slice()),e}toJS(e,{mapAsMap:y,maxAliasCount:o,onAnchor:s,reviver:i}={}){if(!r.isDocument(e))throw new TypeError(
"A document argument is required");let n={anchors:new Map,doc:e,keep:true,mapAsMap:y===true,mapKeyWarned:false,maxAliasCount:typeof o==
"number"?o:100},t=p.toJS(this,"",n);if(typeof s=="function")for(let{count:d,res:l}of n.anchors.values())s(l,d);return typeof i==
"function"?c.applyReviver(i,{"":t},"",t):t}};a.NodeBase=u}});var require_Alias=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.
P$)({"node_modules/yaml/dist/nodes/Alias.js"(c){"use strict";var f=require_anchors(),v=require_visit(),l=require_identity(),
d=require_Node(),m=require_toJS(),A=class extends d.NodeBase{constructor(i){super(l.ALIAS),this.source=i,Object.defineProperty(
this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(i,e){if(e?.maxAliasCount===0)throw new ReferenceError(
"Alias resolution is disabled");let t;e?.aliasResolveCache?t=e.aliasResolveCache:(t=[],v.visit(i,{Node:(r,o)=>{(l.isAlias(
o)||l.hasAnchor(o))&&t.push(o)}}),e&&(e.aliasResolveCache=t));let s;for(let r of t){if(r===this)break;r.anchor===this.source&&
(s=r)}if(s&&e){let{anchors:r,doc:o,maxAliasCount:h}=e,a=r.get(s);if(a||(m.toJS(s,null,e),a=r.get(s)),a?.res===void 0){let u="\
This should not happen: Alias anchor was not resolved?";throw new ReferenceError(u)}if(h>=0&&(a.count+=1,a.aliasCount===
0&&(a.aliasCount=n(o,s,r)),a.count*a.aliasCount>h)){let u="Excessive alias count indicates a resource exhaustion attack";
throw new ReferenceError(u)}}return s}toJSON(i,e){if(!e)return{source:this.source};let t=this.resolve(e.doc,e);if(!t){let s=`\
Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(s)}return e.anchors.
get(t).res}toString(i,e,t){let s=`*${this.source}`;if(i){if(f.anchorIsValid(this.source),i.options.verifyAliasOrder&&!i.
anchors.has(this.source)){let r=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(
r)}if(i.implicitKey)return`${s} `}return s}};function n(i,e,t){if(l.isAlias(e)){let s=e.resolve(i),r=t&&s&&t.get(s);return r?
r.count*r.aliasCount:0}else if(l.isCollection(e)){let s=0;for(let r of e.items){let o=n(i,r,t);o>s&&(s=o)}return s}else if(l.
isPair(e)){let s=n(i,e.key,t),r=n(i,e.value,t);return Math.max(s,r)}return 1}c.Alias=A}});var require_Scalar=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.
P$)({"node_modules/yaml/dist/nodes/Scalar.js"(t){"use strict";var i=require_identity(),o=require_Node(),s=require_toJS(),
L=e=>!e||typeof e!="function"&&typeof e!="object",r=class extends o.NodeBase{constructor(e){super(i.SCALAR),this.value=e}toJSON(e,a){
return a?.keep?this.value:s.toJS(this.value,e,a)}toString(){return String(this.value)}};r.BLOCK_FOLDED="BLOCK_FOLDED",r.
BLOCK_LITERAL="BLOCK_LITERAL",r.PLAIN="PLAIN",r.QUOTE_DOUBLE="QUOTE_DOUBLE",r.QUOTE_SINGLE="QUOTE_SINGLE",t.Scalar=r,t.isScalarValue=
L}});var require_createNode=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.P$)({"node_modules/yaml/dist/doc/createNode.js"(j){
"use strict";var y=require_Alias(),i=require_identity(),m=require_Scalar(),O="tag:yaml.org,2002:";function g(n,o,t){if(o){
let c=t.filter(f=>f.tag===o),d=c.find(f=>!f.format)??c[0];if(!d)throw new Error(`Tag ${o} not found`);return d}return t.
find(c=>c.identify?.(n)&&!c.format)}function S(n,o,t){if(i.isDocument(n)&&(n=n.contents),i.isNode(n))return n;if(i.isPair(
n)){let s=t.schema[i.MAP].createNode?.(t.schema,null,t);return s.items.push(n),s}(n instanceof String||n instanceof Number||
n instanceof Boolean||typeof BigInt<"u"&&n instanceof BigInt)&&(n=n.valueOf());let{aliasDuplicateObjects:c,onAnchor:d,onTagObj:f,
schema:a,sourceObjects:b}=t,e;if(c&&n&&typeof n=="object"){if(e=b.get(n),e)return e.anchor??(e.anchor=d(n)),new y.Alias(
e.anchor);e={anchor:null,node:null},b.set(n,e)}o?.startsWith("!!")&&(o=O+o.slice(2));let r=g(n,o,a.tags);if(!r){if(n&&typeof n.
toJSON=="function"&&(n=n.toJSON()),!n||typeof n!="object"){let s=new m.Scalar(n);return e&&(e.node=s),s}r=n instanceof Map?
a[i.MAP]:Symbol.iterator in Object(n)?a[i.SEQ]:a[i.MAP]}f&&(f(r),delete t.onTagObj);let h=r?.createNode?r.createNode(t.schema,
n,t):typeof r?.nodeClass?.from=="function"?r.nodeClass.from(t.schema,n,t):new m.Scalar(n);return o?h.tag=o:r.default||(h.
tag=r.tag),e&&(e.node=h),h}j.createNode=S}});var require_Collection=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.P$)({"n\
ode_modules/yaml/dist/nodes/Collection.js"(s){"use strict";var d=require_createNode(),o=require_identity(),u=require_Node();
function c(i,e,t){let n=t;for(let r=e.length-1;r>=0;--r){let l=e[r];if(typeof l=="number"&&Number.isInteger(l)&&l>=0){let h=[];
h[l]=n,n=h}else n=new Map([[l,n]])}return d.createNode(n,void 0,{aliasDuplicateObjects:false,keepUndefined:false,onAnchor:()=>{
throw new Error("This should not happen, please report a bug.")},schema:i,sourceObjects:new Map})}var a=i=>i==null||typeof i==
"object"&&!!i[Symbol.iterator]().next().done,m=class extends u.NodeBase{constructor(i,e){super(i),Object.defineProperty(
this,"schema",{value:e,configurable:true,enumerable:false,writable:true})}clone(i){let e=Object.create(Object.getPrototypeOf(
this),Object.getOwnPropertyDescriptors(this));return i&&(e.schema=i),e.items=e.items.map(t=>o.isNode(t)||o.isPair(t)?t.clone(
i):t),this.range&&(e.range=this.range.slice()),e}addIn(i,e){if(a(i))this.add(e);else{let[t,...n]=i,r=this.get(t,true);if(o.
isCollection(r))r.addIn(n,e);else if(r===void 0&&this.schema)this.set(t,c(this.schema,n,e));else throw new Error(`Expect\
ed YAML collection at ${t}. Remaining path: ${n}`)}}deleteIn(i){let[e,...t]=i;if(t.length===0)return this.delete(e);let n=this.
get(e,true);if(o.isCollection(n))return n.deleteIn(t);throw new Error(`Expected YAML collection at ${e}. Remaining path:\
 ${t}`)}getIn(i,e){let[t,...n]=i,r=this.get(t,true);return n.length===0?!e&&o.isScalar(r)?r.value:r:o.isCollection(r)?r.
getIn(n,e):void 0}hasAllNullValues(i){return this.items.every(e=>{if(!o.isPair(e))return false;let t=e.value;return t==null||
i&&o.isScalar(t)&&t.value==null&&!t.commentBefore&&!t.comment&&!t.tag})}hasIn(i){let[e,...t]=i;if(t.length===0)return this.
has(e);let n=this.get(e,true);return o.isCollection(n)?n.hasIn(t):false}setIn(i,e){let[t,...n]=i;if(n.length===0)this.set(
t,e);else{let r=this.get(t,true);if(o.isCollection(r))r.setIn(n,e);else if(r===void 0&&this.schema)this.set(t,c(this.schema,
n,e));else throw new Error(`Expected YAML collection at ${t}. Remaining path: ${n}`)}}};s.Collection=m,s.collectionFromPath=
c,s.isEmptyPath=a}});var require_stringifyComment=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.P$)({"node_modules/yaml/d\
ist/stringify/stringifyComment.js"(t){"use strict";var s=i=>i.replace(/^(?!$)(?: $)?/gm,"#");function r(i,n){return/^\n+$/.
test(i)?i.substring(1):n?i.replace(/^(?! *$)/gm,n):i}var m=(i,n,e)=>i.endsWith(`
`)?r(e,n):e.includes(`
`)?`
`+r(e,n):(i.endsWith(" ")?"":" ")+e;t.indentComment=r,t.lineComment=m,t.stringifyComment=s}});var require_foldFlowLines=(0,
_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.P$)({"node_modules/yaml/dist/stringify/foldFlowLines.js"(h){"use strict";var U="\
flow",v="block",w="quoted";function d(l,s,L="flow",{indentAtStart:O,lineWidth:r=80,minContentWidth:o=20,onFold:k,onOverflow:n}={}){
if(!r||r<0)return l;r<o&&(o=0);let _=Math.max(1+o,1+r-s.length);if(l.length<=_)return l;let c=[],b={},g=r-s.length;typeof O==
"number"&&(O>r-Math.max(2,o)?c.push(0):g=r-O);let F,a,p=false,e=-1,y=-1,E=-1;L===v&&(e=$(l,e,s.length),e!==-1&&(g=e+_));
for(let u;u=l[e+=1];){if(L===w&&u==="\\"){switch(y=e,l[e+1]){case"x":e+=3;break;case"u":e+=5;break;case"U":e+=9;break;default:
e+=1}E=e}if(u===`
`)L===v&&(e=$(l,e,s.length)),g=e+s.length+_,F=void 0;else{if(u===" "&&a&&a!==" "&&a!==`
`&&a!=="	"){let f=l[e+1];f&&f!==" "&&f!==`
`&&f!=="	"&&(F=e)}if(e>=g)if(F)c.push(F),g=F+_,F=void 0;else if(L===w){for(;a===" "||a==="	";)a=u,u=l[e+=1],p=true;let f=e>
E+1?e-2:y-1;if(b[f])return l;c.push(f),b[f]=true,g=f+_,F=void 0}else p=true}a=u}if(p&&n&&n(),c.length===0)return l;k&&k();
let D=l.slice(0,c[0]);for(let u=0;u<c.length;++u){let f=c[u],M=c[u+1]||l.length;f===0?D=`
${s}${l.slice(0,M)}`:(L===w&&b[f]&&(D+=`${l[f]}\\`),D+=`
${s}${l.slice(f+1,M)}`)}return D}function $(l,s,L){let O=s,r=s+1,o=l[r];for(;o===" "||o==="	";)if(s<r+L)o=l[++s];else{do
o=l[++s];while(o&&o!==`
`);O=s,r=s+1,o=l[r]}return O}h.FOLD_BLOCK=v,h.FOLD_FLOW=U,h.FOLD_QUOTED=w,h.foldFlowLines=d}});var require_stringifyString=(0,
_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.P$)({"node_modules/yaml/dist/stringify/stringifyString.js"(U){"use strict";var g=require_Scalar(),
S=require_foldFlowLines(),y=(r,t)=>({indentAtStart:t?r.indent.length:r.indentAtStart,lineWidth:r.options.lineWidth,minContentWidth:r.
options.minContentWidth}),_=r=>/^(%|---|\.\.\.)/m.test(r);function K(r,t,e){if(!t||t<0)return false;let l=t-e,f=r.length;
if(f<=l)return false;for(let s=0,n=0;s<f;++s)if(r[s]===`
`){if(s-n>l)return true;if(n=s+1,f-n<=l)return false}return true}function F(r,t){let e=JSON.stringify(r);if(t.options.doubleQuotedAsJSON)
return e;let{implicitKey:l}=t,f=t.options.doubleQuotedMinMultiLineLength,s=t.indent||(_(r)?"  ":""),n="",o=0;for(let i=0,
a=e[i];a;a=e[++i])if(a===" "&&e[i+1]==="\\"&&e[i+2]==="n"&&(n+=e.slice(o,i)+"\\ ",i+=1,o=i,a="\\"),a==="\\")switch(e[i+1]){case"\
u":{n+=e.slice(o,i);let d=e.substr(i+2,4);switch(d){case"0000":n+="\\0";break;case"0007":n+="\\a";break;case"000b":n+="\\\
v";break;case"001b":n+="\\e";break;case"0085":n+="\\N";break;case"00a0":n+="\\_";break;case"2028":n+="\\L";break;case"20\
29":n+="\\P";break;default:d.substr(0,2)==="00"?n+="\\x"+d.substr(2):n+=e.substr(i,6)}i+=5,o=i+1}break;case"n":if(l||e[i+
2]==='"'||e.length<f)i+=1;else{for(n+=e.slice(o,i)+`

`;e[i+2]==="\\"&&e[i+3]==="n"&&e[i+4]!=='"';)n+=`
`,i+=2;n+=s,e[i+2]===" "&&(n+="\\"),i+=1,o=i+1}break;default:i+=1}return n=o?n+e.slice(o):e,l?n:S.foldFlowLines(n,s,S.FOLD_QUOTED,
y(t,false))}function E(r,t){if(t.options.singleQuote===false||t.implicitKey&&r.includes(`
`)||/[ \t]\n|\n[ \t]/.test(r))return F(r,t);let e=t.indent||(_(r)?"  ":""),l="'"+r.replace(/'/g,"''").replace(/\n+/g,`$&\

${e}`)+"'";return t.implicitKey?l:S.foldFlowLines(l,e,S.FOLD_FLOW,y(t,false))}function O(r,t){let{singleQuote:e}=t.options,
l;if(e===false)l=F;else{let f=r.includes('"'),s=r.includes("'");f&&!s?l=E:s&&!f?l=F:l=e?E:F}return l(r,t)}var w;try{w=new RegExp(
`(^|(?<!
))
+(?!
|$)`,"g")}catch{w=/\n+(?!\n|$)/g}function k({comment:r,type:t,value:e},l,f,s){let{blockQuote:n,commentString:o,lineWidth:i}=l.
options;if(!n||/\n[\t ]+$/.test(e))return O(e,l);let a=l.indent||(l.forceBlockIndent||_(e)?"  ":""),d=n==="literal"?true:
n==="folded"||t===g.Scalar.BLOCK_FOLDED?false:t===g.Scalar.BLOCK_LITERAL?true:!K(e,i,a.length);if(!e)return d?`|
`:`>
`;let L,c;for(c=e.length;c>0;--c){let b=e[c-1];if(b!==`
`&&b!=="	"&&b!==" ")break}let u=e.substring(c),D=u.indexOf(`
`);D===-1?L="-":e===u||D!==u.length-1?(L="+",s&&s()):L="",u&&(e=e.slice(0,-u.length),u[u.length-1]===`
`&&(u=u.slice(0,-1)),u=u.replace(w,`$&${a}`));let p=false,$,Q=-1;for($=0;$<e.length;++$){let b=e[$];if(b===" ")p=true;else if(b===
`
`)Q=$;else break}let h=e.substring(0,Q<$?Q+1:$);h&&(e=e.substring(h.length),h=h.replace(/\n+/g,`$&${a}`));let B=(p?a?"2":
"1":"")+L;if(r&&(B+=" "+o(r.replace(/ ?[\r\n]+/g," ")),f&&f()),!d){let b=e.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${a}`),N=false,T=y(l,true);n!=="\
folded"&&t!==g.Scalar.BLOCK_FOLDED&&(T.onOverflow=()=>{N=true});let W=S.foldFlowLines(`${h}${b}${u}`,a,S.FOLD_BLOCK,T);if(!N)
return`>${B}
${a}${W}`}return e=e.replace(/\n+/g,`$&${a}`),`|${B}
${a}${h}${e}${u}`}function A(r,t,e,l){let{type:f,value:s}=r,{actualString:n,implicitKey:o,indent:i,indentStep:a,inFlow:d}=t;
if(o&&s.includes(`
`)||d&&/[[\]{},]/.test(s))return O(s,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.
test(s))return o||d||!s.includes(`
`)?O(s,t):k(r,t,e,l);if(!o&&!d&&f!==g.Scalar.PLAIN&&s.includes(`
`))return k(r,t,e,l);if(_(s)){if(i==="")return t.forceBlockIndent=true,k(r,t,e,l);if(o&&i===a)return O(s,t)}let L=s.replace(
/\n+/g,`$&
${i}`);if(n){let c=p=>p.default&&p.tag!=="tag:yaml.org,2002:str"&&p.test?.test(L),{compat:u,tags:D}=t.doc.schema;if(D.some(
c)||u?.some(c))return O(s,t)}return o?L:S.foldFlowLines(L,i,S.FOLD_FLOW,y(t,false))}function I(r,t,e,l){let{implicitKey:f,
inFlow:s}=t,n=typeof r.value=="string"?r:Object.assign({},r,{value:String(r.value)}),{type:o}=r;o!==g.Scalar.QUOTE_DOUBLE&&
/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(n.value)&&(o=g.Scalar.QUOTE_DOUBLE);let i=d=>{switch(d){case g.Scalar.
BLOCK_FOLDED:case g.Scalar.BLOCK_LITERAL:return f||s?O(n.value,t):k(n,t,e,l);case g.Scalar.QUOTE_DOUBLE:return F(n.value,
t);case g.Scalar.QUOTE_SINGLE:return E(n.value,t);case g.Scalar.PLAIN:return A(n,t,e,l);default:return null}},a=i(o);if(a===
null){let{defaultKeyType:d,defaultStringType:L}=t.options,c=f&&d||L;if(a=i(c),a===null)throw new Error(`Unsupported defa\
ult string type ${c}`)}return a}U.stringifyString=I}});var require_stringify=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.
P$)({"node_modules/yaml/dist/stringify/stringify.js"(f){"use strict";var d=require_anchors(),a=require_identity(),u=require_stringifyComment(),
g=require_stringifyString();function c(i,t){let l=Object.assign({blockQuote:true,commentString:u.stringifyComment,defaultKeyType:null,
defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:false,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:true,
indentSeq:true,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:false,singleQuote:null,trailingComma:false,trueStr:"\
true",verifyAliasOrder:true},i.schema.toStringOptions,t),r;switch(l.collectionStyle){case"block":r=false;break;case"flow":
r=true;break;default:r=null}return{anchors:new Set,doc:i,flowCollectionPadding:l.flowCollectionPadding?" ":"",indent:"",
indentStep:typeof l.indent=="number"?" ".repeat(l.indent):"  ",inFlow:r,options:l}}function y(i,t){if(t.tag){let e=i.filter(
n=>n.tag===t.tag);if(e.length>0)return e.find(n=>n.format===t.format)??e[0]}let l,r;if(a.isScalar(t)){r=t.value;let e=i.
filter(n=>n.identify?.(r));if(e.length>1){let n=e.filter(s=>s.test);n.length>0&&(e=n)}l=e.find(n=>n.format===t.format)??
e.find(n=>!n.format)}else r=t,l=i.find(e=>e.nodeClass&&r instanceof e.nodeClass);if(!l){let e=r?.constructor?.name??(r===
null?"null":typeof r);throw new Error(`Tag not resolved for ${e} value`)}return l}function S(i,t,{anchors:l,doc:r}){if(!r.
directives)return"";let e=[],n=(a.isScalar(i)||a.isCollection(i))&&i.anchor;n&&d.anchorIsValid(n)&&(l.add(n),e.push(`&${n}`));
let s=i.tag??(t.default?null:t.tag);return s&&e.push(r.directives.tagString(s)),e.join(" ")}function h(i,t,l,r){if(a.isPair(
i))return i.toString(t,l,r);if(a.isAlias(i)){if(t.doc.directives)return i.toString(t);if(t.resolvedAliases?.has(i))throw new TypeError(
"Cannot stringify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(i):t.resolvedAliases=
new Set([i]),i=i.resolve(t.doc)}let e,n=a.isNode(i)?i:t.doc.createNode(i,{onTagObj:v=>e=v});e??(e=y(t.doc.schema.tags,n));
let s=S(n,e,t);s.length>0&&(t.indentAtStart=(t.indentAtStart??0)+s.length+1);let o=typeof e.stringify=="function"?e.stringify(
n,t,l,r):a.isScalar(n)?g.stringifyString(n,t,l,r):n.toString(t,l,r);return s?a.isScalar(n)||o[0]==="{"||o[0]==="["?`${s}\
 ${o}`:`${s}
${t.indent}${o}`:o}f.createStringifyContext=c,f.stringify=h}});var require_stringifyPair=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.
P$)({"node_modules/yaml/dist/stringify/stringifyPair.js"(E){"use strict";var r=require_identity(),$=require_Scalar(),q=require_stringify(),
a=require_stringifyComment();function P({key:t,value:e},i,p,S){let{allNullValues:_,doc:B,indent:N,indentStep:O,options:{
commentString:g,indentSeq:D,simpleKeys:y}}=i,l=r.isNode(t)&&t.comment||null;if(y){if(l)throw new Error("With simple keys\
, key nodes cannot have comments");if(r.isCollection(t)||!r.isNode(t)&&typeof t=="object"){let f="With simple keys, coll\
ection cannot be used as a key value";throw new Error(f)}}let s=!y&&(!t||l&&e==null&&!i.inFlow||r.isCollection(t)||(r.isScalar(
t)?t.type===$.Scalar.BLOCK_FOLDED||t.type===$.Scalar.BLOCK_LITERAL:typeof t=="object"));i=Object.assign({},i,{allNullValues:false,
implicitKey:!s&&(y||!_),indent:N+O});let u=false,w=false,n=q.stringify(t,i,()=>u=true,()=>w=true);if(!s&&!i.inFlow&&n.length>
1024){if(y)throw new Error("With simple keys, single line scalar must not span more than 1024 characters");s=true}if(i.inFlow){
if(_||e==null)return u&&p&&p(),n===""?"?":s?`? ${n}`:n}else if(_&&!y||e==null&&s)return n=`? ${n}`,l&&!u?n+=a.lineComment(
n,i.indent,g(l)):w&&S&&S(),n;u&&(l=null),s?(l&&(n+=a.lineComment(n,i.indent,g(l))),n=`? ${n}
${N}:`):(n=`${n}:`,l&&(n+=a.lineComment(n,i.indent,g(l))));let C,c,h;r.isNode(e)?(C=!!e.spaceBefore,c=e.commentBefore,h=
e.comment):(C=false,c=null,h=null,e&&typeof e=="object"&&(e=B.createNode(e))),i.implicitKey=false,!s&&!l&&r.isScalar(e)&&
(i.indentAtStart=n.length+1),w=false,!D&&O.length>=2&&!i.inFlow&&!s&&r.isSeq(e)&&!e.flow&&!e.tag&&!e.anchor&&(i.indent=i.
indent.substring(2));let b=false,o=q.stringify(e,i,()=>b=true,()=>w=true),m=" ";if(l||C||c){if(m=C?`
`:"",c){let f=g(c);m+=`
${a.indentComment(f,i.indent)}`}o===""&&!i.inFlow?m===`
`&&h&&(m=`

`):m+=`
${i.indent}`}else if(!s&&r.isCollection(e)){let f=o[0],F=o.indexOf(`
`),L=F!==-1,K=i.inFlow??e.flow??e.items.length===0;if(L||!K){let j=false;if(L&&(f==="&"||f==="!")){let d=o.indexOf(" ");
f==="&"&&d!==-1&&d<F&&o[d+1]==="!"&&(d=o.indexOf(" ",d+1)),(d===-1||F<d)&&(j=true)}j||(m=`
${i.indent}`)}}else(o===""||o[0]===`
`)&&(m="");return n+=m+o,i.inFlow?b&&p&&p():h&&!b?n+=a.lineComment(n,i.indent,g(h)):w&&S&&S(),n}E.stringifyPair=P}});var require_log=(0,
_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.P$)({"node_modules/yaml/dist/log.js"(o){"use strict";var r=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.
ki)("process");function u(n,...e){n==="debug"&&console.log(...e)}function i(n,e){(n==="debug"||n==="warn")&&(typeof r.emitWarning==
"function"?r.emitWarning(e):console.warn(e))}o.debug=u,o.warn=i}});var require_merge=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.
P$)({"node_modules/yaml/dist/schema/yaml-1.1/merge.js"(f){"use strict";var o=require_identity(),c=require_Scalar(),l="<<",
n={identify:r=>r===l||typeof r=="symbol"&&r.description===l,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.
assign(new c.Scalar(Symbol(l)),{addToJSMap:u}),stringify:()=>l},m=(r,e)=>(n.identify(e)||o.isScalar(e)&&(!e.type||e.type===
c.Scalar.PLAIN)&&n.identify(e.value))&&r?.doc.schema.tags.some(t=>t.tag===n.tag&&t.default);function u(r,e,t){let i=g(r,
t);if(o.isSeq(i))for(let a of i.items)d(r,e,a);else if(Array.isArray(i))for(let a of i)d(r,e,a);else d(r,e,i)}function d(r,e,t){
let i=g(r,t);if(!o.isMap(i))throw new Error("Merge sources must be maps or map aliases");let a=i.toJSON(null,r,Map);for(let[
s,y]of a)e instanceof Map?e.has(s)||e.set(s,y):e instanceof Set?e.add(s):Object.prototype.hasOwnProperty.call(e,s)||Object.
defineProperty(e,s,{value:y,writable:true,enumerable:true,configurable:true});return e}function g(r,e){return r&&o.isAlias(
e)?e.resolve(r.doc,r):e}f.addMergeToJSMap=u,f.isMergeKey=m,f.merge=n}});var require_addPairToJSMap=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.
P$)({"node_modules/yaml/dist/nodes/addPairToJSMap.js"(f){"use strict";var S=require_log(),d=require_merge(),u=require_stringify(),
a=require_identity(),s=require_toJS();function g(t,e,{key:r,value:n}){if(a.isNode(r)&&r.addToJSMap)r.addToJSMap(t,e,n);else if(d.
isMergeKey(t,r))d.addMergeToJSMap(t,e,n);else{let o=s.toJS(r,"",t);if(e instanceof Map)e.set(o,s.toJS(n,o,t));else if(e instanceof
Set)e.add(o);else{let i=J(r,o,t),l=s.toJS(n,i,t);i in e?Object.defineProperty(e,i,{value:l,writable:true,enumerable:true,
configurable:true}):e[i]=l}}return e}function J(t,e,r){if(e===null)return"";if(typeof e!="object")return String(e);if(a.
isNode(t)&&r?.doc){let n=u.createStringifyContext(r.doc,{});n.anchors=new Set;for(let i of r.anchors.keys())n.anchors.add(
i.anchor);n.inFlow=true,n.inStringifyKey=true;let o=t.toString(n);if(!r.mapKeyWarned){let i=JSON.stringify(o);i.length>40&&
(i=i.substring(0,36)+'..."'),S.warn(r.doc.options.logLevel,`Keys with collection values will be stringified due to JS Ob\
ject restrictions: ${i}. Set mapAsMap: true to use object keys.`),r.mapKeyWarned=true}return o}return JSON.stringify(e)}
f.addPairToJSMap=g}});var require_Pair=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.P$)({"node_modules/yaml/dist/nodes/P\
air.js"(t){"use strict";var n=require_createNode(),s=require_stringifyPair(),u=require_addPairToJSMap(),a=require_identity();
function P(l,r,e){let i=n.createNode(l,void 0,e),c=n.createNode(r,void 0,e);return new o(i,c)}var o=class d{constructor(r,e=null){
Object.defineProperty(this,a.NODE_TYPE,{value:a.PAIR}),this.key=r,this.value=e}clone(r){let{key:e,value:i}=this;return a.
isNode(e)&&(e=e.clone(r)),a.isNode(i)&&(i=i.clone(r)),new d(e,i)}toJSON(r,e){let i=e?.mapAsMap?new Map:{};return u.addPairToJSMap(
e,i,this)}toString(r,e,i){return r?.doc?s.stringifyPair(this,r,e,i):JSON.stringify(this)}};t.Pair=o,t.createPair=P}});var require_stringifyCollection=(0,
_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.P$)({"node_modules/yaml/dist/stringify/stringifyCollection.js"(N){"use strict";
var c=require_identity(),v=require_stringify(),C=require_stringifyComment();function q(f,i,g){return(i.inFlow??f.flow?S:
w)(f,i,g)}function w({comment:f,items:i},g,{blockItemPrefix:m,flowChars:a,itemIndent:p,onChompKeep:h,onComment:B}){let{indent:k,
options:{commentString:o}}=g,_=Object.assign({},g,{indent:p,type:null}),n=false,r=[];for(let t=0;t<i.length;++t){let e=i[t],
l=null;if(c.isNode(e))!n&&e.spaceBefore&&r.push(""),$(g,r,e.commentBefore,n),e.comment&&(l=e.comment);else if(c.isPair(e)){
let s=c.isNode(e.key)?e.key:null;s&&(!n&&s.spaceBefore&&r.push(""),$(g,r,s.commentBefore,n))}n=false;let u=v.stringify(e,
_,()=>l=null,()=>n=true);l&&(u+=C.lineComment(u,p,o(l))),n&&l&&(n=false),r.push(m+u)}let d;if(r.length===0)d=a.start+a.end;else{
d=r[0];for(let t=1;t<r.length;++t){let e=r[t];d+=e?`
${k}${e}`:`
`}}return f?(d+=`
`+C.indentComment(o(f),k),B&&B()):n&&h&&h(),d}function S({items:f},i,{flowChars:g,itemIndent:m}){let{indent:a,indentStep:p,
flowCollectionPadding:h,options:{commentString:B}}=i;m+=p;let k=Object.assign({},i,{indent:m,inFlow:true,type:null}),o=false,
_=0,n=[];for(let t=0;t<f.length;++t){let e=f[t],l=null;if(c.isNode(e))e.spaceBefore&&n.push(""),$(i,n,e.commentBefore,false),
e.comment&&(l=e.comment);else if(c.isPair(e)){let s=c.isNode(e.key)?e.key:null;s&&(s.spaceBefore&&n.push(""),$(i,n,s.commentBefore,
false),s.comment&&(o=true));let y=c.isNode(e.value)?e.value:null;y?(y.comment&&(l=y.comment),y.commentBefore&&(o=true)):
e.value==null&&s?.comment&&(l=s.comment)}l&&(o=true);let u=v.stringify(e,k,()=>l=null);o||(o=n.length>_||u.includes(`
`)),t<f.length-1?u+=",":i.options.trailingComma&&(i.options.lineWidth>0&&(o||(o=n.reduce((s,y)=>s+y.length+2,2)+(u.length+
2)>i.options.lineWidth)),o&&(u+=",")),l&&(u+=C.lineComment(u,m,B(l))),n.push(u),_=n.length}let{start:r,end:d}=g;if(n.length===
0)return r+d;if(!o){let t=n.reduce((e,l)=>e+l.length+2,2);o=i.options.lineWidth>0&&t>i.options.lineWidth}if(o){let t=r;for(let e of n)
t+=e?`
${p}${a}${e}`:`
`;return`${t}
${a}${d}`}else return`${r}${h}${n.join(" ")}${h}${d}`}function $({indent:f,options:{commentString:i}},g,m,a){if(m&&a&&(m=
m.replace(/^\n+/,"")),m){let p=C.indentComment(i(m),f);g.push(p.trimStart())}}N.stringifyCollection=q}});var require_YAMLMap=(0,
_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.P$)({"node_modules/yaml/dist/nodes/YAMLMap.js"(m){"use strict";var h=require_stringifyCollection(),
c=require_addPairToJSMap(),p=require_Collection(),a=require_identity(),f=require_Pair(),y=require_Scalar();function u(e,i){
let t=a.isScalar(i)?i.value:i;for(let r of e)if(a.isPair(r)&&(r.key===i||r.key===t||a.isScalar(r.key)&&r.key.value===t))
return r}var M=class extends p.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(e){super(a.MAP,
e),this.items=[]}static from(e,i,t){let{keepUndefined:r,replacer:s}=t,n=new this(e),d=(l,o)=>{if(typeof s=="function")o=
s.call(i,l,o);else if(Array.isArray(s)&&!s.includes(l))return;(o!==void 0||r)&&n.items.push(f.createPair(l,o,t))};if(i instanceof
Map)for(let[l,o]of i)d(l,o);else if(i&&typeof i=="object")for(let l of Object.keys(i))d(l,i[l]);return typeof e.sortMapEntries==
"function"&&n.items.sort(e.sortMapEntries),n}add(e,i){let t;a.isPair(e)?t=e:!e||typeof e!="object"||!("key"in e)?t=new f.
Pair(e,e?.value):t=new f.Pair(e.key,e.value);let r=u(this.items,t.key),s=this.schema?.sortMapEntries;if(r){if(!i)throw new Error(
`Key ${t.key} already set`);a.isScalar(r.value)&&y.isScalarValue(t.value)?r.value.value=t.value:r.value=t.value}else if(s){
let n=this.items.findIndex(d=>s(t,d)<0);n===-1?this.items.push(t):this.items.splice(n,0,t)}else this.items.push(t)}delete(e){
let i=u(this.items,e);return i?this.items.splice(this.items.indexOf(i),1).length>0:false}get(e,i){let t=u(this.items,e)?.
value;return(!i&&a.isScalar(t)?t.value:t)??void 0}has(e){return!!u(this.items,e)}set(e,i){this.add(new f.Pair(e,i),true)}toJSON(e,i,t){
let r=t?new t:i?.mapAsMap?new Map:{};i?.onCreate&&i.onCreate(r);for(let s of this.items)c.addPairToJSMap(i,r,s);return r}toString(e,i,t){
if(!e)return JSON.stringify(this);for(let r of this.items)if(!a.isPair(r))throw new Error(`Map items must all be pairs; \
found ${JSON.stringify(r)} instead`);return!e.allNullValues&&this.hasAllNullValues(false)&&(e=Object.assign({},e,{allNullValues:true})),
h.stringifyCollection(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:e.indent||"",onChompKeep:t,onComment:i})}};
m.YAMLMap=M,m.findPair=u}});var require_map=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.P$)({"node_modules/yaml/dist/sc\
hema/common/map.js"(t){"use strict";var m=require_identity(),r=require_YAMLMap(),o={collection:"map",default:true,nodeClass:r.
YAMLMap,tag:"tag:yaml.org,2002:map",resolve(a,e){return m.isMap(a)||e("Expected a mapping for this tag"),a},createNode:(a,e,i)=>r.
YAMLMap.from(a,e,i)};t.map=o}});var require_YAMLSeq=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.P$)({"node_modules/yaml\
/dist/nodes/YAMLSeq.js"(a){"use strict";var u=require_createNode(),m=require_stringifyCollection(),c=require_Collection(),
n=require_identity(),d=require_Scalar(),f=require_toJS(),S=class extends c.Collection{static get tagName(){return"tag:ya\
ml.org,2002:seq"}constructor(t){super(n.SEQ,t),this.items=[]}add(t){this.items.push(t)}delete(t){let e=s(t);return typeof e!=
"number"?false:this.items.splice(e,1).length>0}get(t,e){let i=s(t);if(typeof i!="number")return;let r=this.items[i];return!e&&
n.isScalar(r)?r.value:r}has(t){let e=s(t);return typeof e=="number"&&e<this.items.length}set(t,e){let i=s(t);if(typeof i!=
"number")throw new Error(`Expected a valid index, not ${t}.`);let r=this.items[i];n.isScalar(r)&&d.isScalarValue(e)?r.value=
e:this.items[i]=e}toJSON(t,e){let i=[];e?.onCreate&&e.onCreate(i);let r=0;for(let l of this.items)i.push(f.toJS(l,String(
r++),e));return i}toString(t,e,i){return t?m.stringifyCollection(this,t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"\
]"},itemIndent:(t.indent||"")+"  ",onChompKeep:i,onComment:e}):JSON.stringify(this)}static from(t,e,i){let{replacer:r}=i,
l=new this(t);if(e&&Symbol.iterator in Object(e)){let h=0;for(let o of e){if(typeof r=="function"){let g=e instanceof Set?
o:String(h++);o=r.call(e,g,o)}l.items.push(u.createNode(o,void 0,i))}}return l}};function s(t){let e=n.isScalar(t)?t.value:
t;return e&&typeof e=="string"&&(e=Number(e)),typeof e=="number"&&Number.isInteger(e)&&e>=0?e:null}a.YAMLSeq=S}});var require_seq=(0,
_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.P$)({"node_modules/yaml/dist/schema/common/seq.js"(t){"use strict";var o=require_identity(),
r=require_YAMLSeq(),q={collection:"seq",default:true,nodeClass:r.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(e,s){return o.
isSeq(e)||s("Expected a sequence for this tag"),e},createNode:(e,s,a)=>r.YAMLSeq.from(e,s,a)};t.seq=q}});var require_string=(0,
_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.P$)({"node_modules/yaml/dist/schema/common/string.js"(t){"use strict";var n=require_stringifyString(),
s={identify:r=>typeof r=="string",default:true,tag:"tag:yaml.org,2002:str",resolve:r=>r,stringify(r,i,g,e){return i=Object.
assign({actualString:true},i),n.stringifyString(r,i,g,e)}};t.string=s}});var require_null=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.
P$)({"node_modules/yaml/dist/schema/common/null.js"(n){"use strict";var a=require_Scalar(),e={identify:l=>l==null,createNode:()=>new a.
Scalar(null),default:true,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new a.Scalar(null),stringify:({
source:l},t)=>typeof l=="string"&&e.test.test(l)?l:t.options.nullStr};n.nullTag=e}});var require_bool=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.
P$)({"node_modules/yaml/dist/schema/core/bool.js"(r){"use strict";var l=require_Scalar(),e={identify:t=>typeof t=="boole\
an",default:true,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:t=>new l.Scalar(t[0]==="t"||
t[0]==="T"),stringify({source:t,value:o},a){if(t&&e.test.test(t)){let i=t[0]==="t"||t[0]==="T";if(o===i)return t}return o?
a.options.trueStr:a.options.falseStr}};r.boolTag=e}});var require_stringifyNumber=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.
P$)({"node_modules/yaml/dist/stringify/stringifyNumber.js"(s){"use strict";function m({format:g,minFractionDigits:e,tag:f,
value:t}){if(typeof t=="bigint")return String(t);let n=typeof t=="number"?t:Number(t);if(!isFinite(n))return isNaN(n)?".\
nan":n<0?"-.inf":".inf";let i=Object.is(t,-0)?"-0":JSON.stringify(t);if(!g&&e&&(!f||f==="tag:yaml.org,2002:float")&&/^-?\d/.
test(i)&&!i.includes("e")){let r=i.indexOf(".");r<0&&(r=i.length,i+=".");let y=e-(i.length-r-1);for(;y-- >0;)i+="0"}return i}
s.stringifyNumber=m}});var require_float=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.P$)({"node_modules/yaml/dist/schem\
a/core/float.js"(a){"use strict";var l=require_Scalar(),r=require_stringifyNumber(),n={identify:e=>typeof e=="number",default:true,
tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()===
"nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:r.stringifyNumber},f={identify:e=>typeof e==
"number",default:true,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
resolve:e=>parseFloat(e),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():r.stringifyNumber(e)}},
o={identify:e=>typeof e=="number",default:true,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){
let t=new l.Scalar(parseFloat(e)),i=e.indexOf(".");return i!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-i-1),
t},stringify:r.stringifyNumber};a.float=o,a.floatExp=f,a.floatNaN=n}});var require_int=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.
P$)({"node_modules/yaml/dist/schema/core/int.js"(g){"use strict";var s=require_stringifyNumber(),e=t=>typeof t=="bigint"||
Number.isInteger(t),o=(t,r,i,{intAsBigInt:n})=>n?BigInt(t):parseInt(t.substring(r),i);function f(t,r,i){let{value:n}=t;return e(
n)&&n>=0?i+n.toString(r):s.stringifyNumber(t)}var a={identify:t=>e(t)&&t>=0,default:true,tag:"tag:yaml.org,2002:int",format:"\
OCT",test:/^0o[0-7]+$/,resolve:(t,r,i)=>o(t,2,8,i),stringify:t=>f(t,8,"0o")},y={identify:e,default:true,tag:"tag:yaml.or\
g,2002:int",test:/^[-+]?[0-9]+$/,resolve:(t,r,i)=>o(t,0,10,i),stringify:s.stringifyNumber},m={identify:t=>e(t)&&t>=0,default:true,
tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(t,r,i)=>o(t,2,16,i),stringify:t=>f(t,16,"0x")};
g.int=y,g.intHex=m,g.intOct=a}});var require_schema=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.P$)({"node_modules/yaml\
/dist/schema/core/schema.js"(a){"use strict";var i=require_map(),t=require_null(),l=require_seq(),o=require_string(),s=require_bool(),
e=require_float(),r=require_int(),n=[i.map,l.seq,o.string,t.nullTag,s.boolTag,r.intOct,r.int,r.intHex,e.floatNaN,e.floatExp,
e.float];a.schema=n}});var require_schema2=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.P$)({"node_modules/yaml/dist/sch\
ema/json/schema.js"(i){"use strict";var n=require_Scalar(),s=require_map(),l=require_seq();function r(e){return typeof e==
"bigint"||Number.isInteger(e)}var t=({value:e})=>JSON.stringify(e),o=[{identify:e=>typeof e=="string",default:true,tag:"\
tag:yaml.org,2002:str",resolve:e=>e,stringify:t},{identify:e=>e==null,createNode:()=>new n.Scalar(null),default:true,tag:"\
tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:t},{identify:e=>typeof e=="boolean",default:true,tag:"t\
ag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="true",stringify:t},{identify:r,default:true,tag:"tag:yaml.o\
rg,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,a,{intAsBigInt:y})=>y?BigInt(e):parseInt(e,10),stringify:({value:e})=>r(
e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:true,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:e=>parseFloat(e),stringify:t}],g={default:true,tag:"",test:/^/,resolve(e,a){return a(`Unresolved plain scalar ${JSON.
stringify(e)}`),e}},f=[s.map,l.seq].concat(o,g);i.schema=f}});var require_binary=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.
P$)({"node_modules/yaml/dist/schema/yaml-1.1/binary.js"(y){"use strict";var s=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.
ki)("buffer"),l=require_Scalar(),d=require_stringifyString(),m={identify:r=>r instanceof Uint8Array,default:false,tag:"t\
ag:yaml.org,2002:binary",resolve(r,e){if(typeof s.Buffer=="function")return s.Buffer.from(r,"base64");if(typeof atob=="f\
unction"){let i=atob(r.replace(/[\n\r]/g,"")),t=new Uint8Array(i.length);for(let n=0;n<i.length;++n)t[n]=i.charCodeAt(n);
return t}else return e("This environment does not support reading binary tags; either Buffer or atob is required"),r},stringify({
comment:r,type:e,value:i},t,n,c){if(!i)return"";let u=i,o;if(typeof s.Buffer=="function")o=u instanceof s.Buffer?u.toString(
"base64"):s.Buffer.from(u.buffer).toString("base64");else if(typeof btoa=="function"){let f="";for(let a=0;a<u.length;++a)
f+=String.fromCharCode(u[a]);o=btoa(f)}else throw new Error("This environment does not support writing binary tags; eith\
er Buffer or btoa is required");if(e??(e=l.Scalar.BLOCK_LITERAL),e!==l.Scalar.QUOTE_DOUBLE){let f=Math.max(t.options.lineWidth-
t.indent.length,t.options.minContentWidth),a=Math.ceil(o.length/f),b=new Array(a);for(let g=0,h=0;g<a;++g,h+=f)b[g]=o.substr(
h,f);o=b.join(e===l.Scalar.BLOCK_LITERAL?`
`:" ")}return d.stringifyString({comment:r,type:e,value:o},t,n,c)}};y.binary=m}});var require_pairs=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.
P$)({"node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(s){"use strict";var m=require_identity(),c=require_Pair(),g=require_Scalar(),
h=require_YAMLSeq();function y(i,a){if(m.isSeq(i))for(let n=0;n<i.items.length;++n){let e=i.items[n];if(!m.isPair(e)){if(m.
isMap(e)){e.items.length>1&&a("Each pair must have its own sequence indicator");let r=e.items[0]||new c.Pair(new g.Scalar(
null));if(e.commentBefore&&(r.key.commentBefore=r.key.commentBefore?`${e.commentBefore}
${r.key.commentBefore}`:e.commentBefore),e.comment){let o=r.value??r.key;o.comment=o.comment?`${e.comment}
${o.comment}`:e.comment}e=r}i.items[n]=m.isPair(e)?e:new c.Pair(e)}}else a("Expected a sequence for this tag");return i}
function p(i,a,n){let{replacer:e}=n,r=new h.YAMLSeq(i);r.tag="tag:yaml.org,2002:pairs";let o=0;if(a&&Symbol.iterator in Object(
a))for(let t of a){typeof e=="function"&&(t=e.call(a,String(o++),t));let l,f;if(Array.isArray(t))if(t.length===2)l=t[0],
f=t[1];else throw new TypeError(`Expected [key, value] tuple: ${t}`);else if(t&&t instanceof Object){let u=Object.keys(t);
if(u.length===1)l=u[0],f=t[l];else throw new TypeError(`Expected tuple with one key, not ${u.length} keys`)}else l=t;r.items.
push(c.createPair(l,f,n))}return r}var d={collection:"seq",default:false,tag:"tag:yaml.org,2002:pairs",resolve:y,createNode:p};
s.createPairs=p,s.pairs=d,s.resolvePairs=y}});var require_omap=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.P$)({"node_m\
odules/yaml/dist/schema/yaml-1.1/omap.js"(l){"use strict";var d=require_identity(),n=require_toJS(),i=require_YAMLMap(),
h=require_YAMLSeq(),u=require_pairs(),o=class M extends h.YAMLSeq{constructor(){super(),this.add=i.YAMLMap.prototype.add.
bind(this),this.delete=i.YAMLMap.prototype.delete.bind(this),this.get=i.YAMLMap.prototype.get.bind(this),this.has=i.YAMLMap.
prototype.has.bind(this),this.set=i.YAMLMap.prototype.set.bind(this),this.tag=M.tag}toJSON(s,e){if(!e)return super.toJSON(
s);let a=new Map;e?.onCreate&&e.onCreate(a);for(let t of this.items){let r,m;if(d.isPair(t)?(r=n.toJS(t.key,"",e),m=n.toJS(
t.value,r,e)):r=n.toJS(t,"",e),a.has(r))throw new Error("Ordered maps must not include duplicate keys");a.set(r,m)}return a}static from(s,e,a){
let t=u.createPairs(s,e,a),r=new this;return r.items=t.items,r}};o.tag="tag:yaml.org,2002:omap";var y={collection:"seq",
identify:p=>p instanceof Map,nodeClass:o,default:false,tag:"tag:yaml.org,2002:omap",resolve(p,s){let e=u.resolvePairs(p,
s),a=[];for(let{key:t}of e.items)d.isScalar(t)&&(a.includes(t.value)?s(`Ordered maps must not include duplicate keys: ${t.
value}`):a.push(t.value));return Object.assign(new o,e)},createNode:(p,s,e)=>o.from(p,s,e)};l.YAMLOMap=o,l.omap=y}});var require_bool2=(0,
_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.P$)({"node_modules/yaml/dist/schema/yaml-1.1/bool.js"(e){"use strict";var r=require_Scalar();
function o({value:t,source:a},i){return a&&(t?l:s).test.test(a)?a:t?i.options.trueStr:i.options.falseStr}var l={identify:t=>t===
true,default:true,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new r.Scalar(
true),stringify:o},s={identify:t=>t===false,default:true,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
resolve:()=>new r.Scalar(false),stringify:o};e.falseTag=s,e.trueTag=l}});var require_float2=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.
P$)({"node_modules/yaml/dist/schema/yaml-1.1/float.js"(a){"use strict";var n=require_Scalar(),r=require_stringifyNumber(),
f={identify:e=>typeof e=="number",default:true,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:r.
stringifyNumber},o={identify:e=>typeof e=="number",default:true,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():r.stringifyNumber(
e)}},g={identify:e=>typeof e=="number",default:true,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
resolve(e){let t=new n.Scalar(parseFloat(e.replace(/_/g,""))),l=e.indexOf(".");if(l!==-1){let i=e.substring(l+1).replace(
/_/g,"");i[i.length-1]==="0"&&(t.minFractionDigits=i.length)}return t},stringify:r.stringifyNumber};a.float=g,a.floatExp=
o,a.floatNaN=f}});var require_int2=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.P$)({"node_modules/yaml/dist/schema/yaml\
-1.1/int.js"(g){"use strict";var l=require_stringifyNumber(),r=t=>typeof t=="bigint"||Number.isInteger(t);function f(t,n,i,{
intAsBigInt:a}){let e=t[0];if((e==="-"||e==="+")&&(n+=1),t=t.substring(n).replace(/_/g,""),a){switch(i){case 2:t=`0b${t}`;
break;case 8:t=`0o${t}`;break;case 16:t=`0x${t}`;break}let u=BigInt(t);return e==="-"?BigInt(-1)*u:u}let s=parseInt(t,i);
return e==="-"?-1*s:s}function o(t,n,i){let{value:a}=t;if(r(a)){let e=a.toString(n);return a<0?"-"+i+e.substr(1):i+e}return l.
stringifyNumber(t)}var y={identify:r,default:true,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(t,n,i)=>f(
t,2,2,i),stringify:t=>o(t,2,"0b")},m={identify:r,default:true,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,
resolve:(t,n,i)=>f(t,1,8,i),stringify:t=>o(t,8,"0")},b={identify:r,default:true,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,
resolve:(t,n,i)=>f(t,0,10,i),stringify:l.stringifyNumber},_={identify:r,default:true,tag:"tag:yaml.org,2002:int",format:"\
HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(t,n,i)=>f(t,2,16,i),stringify:t=>o(t,16,"0x")};g.int=b,g.intBin=y,g.intHex=_,
g.intOct=m}});var require_set=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.P$)({"node_modules/yaml/dist/schema/yaml-1.1/\
set.js"(o){"use strict";var a=require_identity(),l=require_Pair(),n=require_YAMLMap(),r=class m extends n.YAMLMap{constructor(e){
super(e),this.tag=m.tag}add(e){let t;a.isPair(e)?t=e:e&&typeof e=="object"&&"key"in e&&"value"in e&&e.value===null?t=new l.
Pair(e.key,null):t=new l.Pair(e,null),n.findPair(this.items,t.key)||this.items.push(t)}get(e,t){let i=n.findPair(this.items,
e);return!t&&a.isPair(i)?a.isScalar(i.key)?i.key.value:i.key:i}set(e,t){if(typeof t!="boolean")throw new Error(`Expected\
 boolean value for set(key, value) in a YAML set, not ${typeof t}`);let i=n.findPair(this.items,e);i&&!t?this.items.splice(
this.items.indexOf(i),1):!i&&t&&this.items.push(new l.Pair(e))}toJSON(e,t){return super.toJSON(e,t,Set)}toString(e,t,i){
if(!e)return JSON.stringify(this);if(this.hasAllNullValues(true))return super.toString(Object.assign({},e,{allNullValues:true}),
t,i);throw new Error("Set items must all have null values")}static from(e,t,i){let{replacer:f}=i,h=new this(e);if(t&&Symbol.
iterator in Object(t))for(let u of t)typeof f=="function"&&(u=f.call(t,u,u)),h.items.push(l.createPair(u,null,i));return h}};
r.tag="tag:yaml.org,2002:set";var c={collection:"map",identify:s=>s instanceof Set,nodeClass:r,default:false,tag:"tag:ya\
ml.org,2002:set",createNode:(s,e,t)=>r.from(s,e,t),resolve(s,e){if(a.isMap(s)){if(s.hasAllNullValues(true))return Object.
assign(new r,s);e("Set items must all have null values")}else e("Expected a mapping for this tag");return s}};o.YAMLSet=
r,o.set=c}});var require_timestamp=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.P$)({"node_modules/yaml/dist/schema/yaml\
-1.1/timestamp.js"(s){"use strict";var d=require_stringifyNumber();function f(e,t){let r=e[0],n=r==="-"||r==="+"?e.substring(
1):e,a=i=>t?BigInt(i):Number(i),m=n.replace(/_/g,"").split(":").reduce((i,g)=>i*a(60)+a(g),a(0));return r==="-"?a(-1)*m:
m}function o(e){let{value:t}=e,r=i=>i;if(typeof t=="bigint")r=i=>BigInt(i);else if(isNaN(t)||!isFinite(t))return d.stringifyNumber(
e);let n="";t<0&&(n="-",t*=r(-1));let a=r(60),m=[t%a];return t<60?m.unshift(0):(t=(t-m[0])/a,m.unshift(t%a),t>=60&&(t=(t-
m[0])/a,m.unshift(t))),n+m.map(i=>String(i).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var c={identify:e=>typeof e==
"bigint"||Number.isInteger(e),default:true,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
resolve:(e,t,{intAsBigInt:r})=>f(e,r),stringify:o},b={identify:e=>typeof e=="number",default:true,tag:"tag:yaml.org,2002\
:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>f(e,false),stringify:o},y={identify:e=>e instanceof
Date,default:true,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)(\
[0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(
y.test);if(!t)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,r,n,a,m,i,g]=t.map(Number),h=t[7]?
Number((t[7]+"00").substr(1,3)):0,p=Date.UTC(r,n-1,a,m||0,i||0,g||0,h),l=t[8];if(l&&l!=="Z"){let u=f(l,false);Math.abs(u)<
30&&(u*=60),p-=6e4*u}return new Date(p)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};
s.floatTime=b,s.intTime=c,s.timestamp=y}});var require_schema3=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.P$)({"node_m\
odules/yaml/dist/schema/yaml-1.1/schema.js"(t){"use strict";var m=require_map(),s=require_null(),u=require_seq(),n=require_string(),
l=require_binary(),a=require_bool2(),r=require_float2(),e=require_int2(),_=require_merge(),o=require_omap(),q=require_pairs(),
p=require_set(),i=require_timestamp(),g=[m.map,u.seq,n.string,s.nullTag,a.trueTag,a.falseTag,e.intBin,e.intOct,e.int,e.intHex,
r.floatNaN,r.floatExp,r.float,l.binary,_.merge,o.omap,q.pairs,p.set,i.intTime,i.floatTime,i.timestamp];t.schema=g}});var require_tags=(0,
_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.P$)({"node_modules/yaml/dist/schema/tags.js"(g){"use strict";var y=require_map(),
O=require_null(),c=require_seq(),j=require_string(),k=require_bool(),n=require_float(),o=require_int(),T=require_schema(),
$=require_schema2(),f=require_binary(),t=require_merge(),u=require_omap(),p=require_pairs(),q=require_schema3(),_=require_set(),
m=require_timestamp(),h=new Map([["core",T.schema],["failsafe",[y.map,c.seq,j.string]],["json",$.schema],["yaml11",q.schema],
["yaml-1.1",q.schema]]),b={binary:f.binary,bool:k.boolTag,float:n.float,floatExp:n.floatExp,floatNaN:n.floatNaN,floatTime:m.
floatTime,int:o.int,intHex:o.intHex,intOct:o.intOct,intTime:m.intTime,map:y.map,merge:t.merge,null:O.nullTag,omap:u.omap,
pairs:p.pairs,seq:c.seq,set:_.set,timestamp:m.timestamp},d={"tag:yaml.org,2002:binary":f.binary,"tag:yaml.org,2002:merge":t.
merge,"tag:yaml.org,2002:omap":u.omap,"tag:yaml.org,2002:pairs":p.pairs,"tag:yaml.org,2002:set":_.set,"tag:yaml.org,2002\
:timestamp":m.timestamp};function A(i,w,N){let s=h.get(w);if(s&&!i)return N&&!s.includes(t.merge)?s.concat(t.merge):s.slice();
let e=s;if(!e)if(Array.isArray(i))e=[];else{let a=Array.from(h.keys()).filter(r=>r!=="yaml11").map(r=>JSON.stringify(r)).
join(", ");throw new Error(`Unknown schema "${w}"; use one of ${a} or define customTags array`)}if(Array.isArray(i))for(let a of i)
e=e.concat(a);else typeof i=="function"&&(e=i(e.slice()));return N&&(e=e.concat(t.merge)),e.reduce((a,r)=>{let l=typeof r==
"string"?b[r]:r;if(!l){let E=JSON.stringify(r),J=Object.keys(b).map(S=>JSON.stringify(S)).join(", ");throw new Error(`Un\
known custom tag ${E}; use one of ${J}`)}return a.includes(l)||a.push(l),a},[])}g.coreKnownTags=d,g.getTags=A}});var require_Schema=(0,
_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.P$)({"node_modules/yaml/dist/schema/Schema.js"(o){"use strict";var r=require_identity(),
c=require_map(),g=require_seq(),y=require_string(),t=require_tags(),u=(i,e)=>i.key<e.key?-1:i.key>e.key?1:0,h=class a{constructor({
compat:e,customTags:l,merge:m,resolveKnownTags:p,schema:n,sortMapEntries:s,toStringDefaults:q}){this.compat=Array.isArray(
e)?t.getTags(e,"compat"):e?t.getTags(null,e):null,this.name=typeof n=="string"&&n||"core",this.knownTags=p?t.coreKnownTags:
{},this.tags=t.getTags(l,this.name,m),this.toStringOptions=q??null,Object.defineProperty(this,r.MAP,{value:c.map}),Object.
defineProperty(this,r.SCALAR,{value:y.string}),Object.defineProperty(this,r.SEQ,{value:g.seq}),this.sortMapEntries=typeof s==
"function"?s:s===true?u:null}clone(){let e=Object.create(a.prototype,Object.getOwnPropertyDescriptors(this));return e.tags=
this.tags.slice(),e}};o.Schema=h}});var require_stringifyDocument=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.P$)({"nod\
e_modules/yaml/dist/stringify/stringifyDocument.js"(h){"use strict";var g=require_identity(),c=require_stringify(),m=require_stringifyComment();
function p(t,f){let e=[],o=f.directives===true;if(f.directives!==false&&t.directives){let n=t.directives.toString(t);n?(e.
push(n),o=true):t.directives.docStart&&(o=true)}o&&e.push("---");let u=c.createStringifyContext(t,f),{commentString:r}=u.
options;if(t.commentBefore){e.length!==1&&e.unshift("");let n=r(t.commentBefore);e.unshift(m.indentComment(n,""))}let l=false,
i=null;if(t.contents){if(g.isNode(t.contents)){if(t.contents.spaceBefore&&o&&e.push(""),t.contents.commentBefore){let y=r(
t.contents.commentBefore);e.push(m.indentComment(y,""))}u.forceBlockIndent=!!t.comment,i=t.contents.comment}let n=i?void 0:
()=>l=true,s=c.stringify(t.contents,u,()=>i=null,n);i&&(s+=m.lineComment(s,"",r(i))),(s[0]==="|"||s[0]===">")&&e[e.length-
1]==="---"?e[e.length-1]=`--- ${s}`:e.push(s)}else e.push(c.stringify(t.contents,u));if(t.directives?.docEnd)if(t.comment){
let n=r(t.comment);n.includes(`
`)?(e.push("..."),e.push(m.indentComment(n,""))):e.push(`... ${n}`)}else e.push("...");else{let n=t.comment;n&&l&&(n=n.replace(
/^\n+/,"")),n&&((!l||i)&&e[e.length-1]!==""&&e.push(""),e.push(m.indentComment(r(n),"")))}return e.join(`
`)+`
`}h.stringifyDocument=p}});var require_Document=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.P$)({"node_modules/yaml/dis\
t/doc/Document.js"(b){"use strict";var S=require_Alias(),o=require_Collection(),n=require_identity(),_=require_Pair(),D=require_toJS(),
N=require_Schema(),A=require_stringifyDocument(),u=require_anchors(),O=require_applyReviver(),E=require_createNode(),d=require_directives(),
p=class w{constructor(t,e,s){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(
this,n.NODE_TYPE,{value:n.DOC});let i=null;typeof e=="function"||Array.isArray(e)?i=e:s===void 0&&e&&(s=e,e=void 0);let r=Object.
assign({intAsBigInt:false,keepSourceTokens:false,logLevel:"warn",prettyErrors:true,strict:true,stringKeys:false,uniqueKeys:true,
version:"1.2"},s);this.options=r;let{version:c}=r;s?._directives?(this.directives=s._directives.atDocument(),this.directives.
yaml.explicit&&(c=this.directives.yaml.version)):this.directives=new d.Directives({version:c}),this.setSchema(c,s),this.
contents=t===void 0?null:this.createNode(t,i,s)}clone(){let t=Object.create(w.prototype,{[n.NODE_TYPE]:{value:n.DOC}});return t.
commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.warnings.slice(),t.
options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),
t.contents=n.isNode(this.contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),
t}add(t){h(this.contents)&&this.contents.add(t)}addIn(t,e){h(this.contents)&&this.contents.addIn(t,e)}createAlias(t,e){if(!t.
anchor){let s=u.anchorNames(this);t.anchor=!e||s.has(e)?u.findNewAnchor(e||"a",s):e}return new S.Alias(t.anchor)}createNode(t,e,s){
let i;if(typeof e=="function")t=e.call({"":t},"",t),i=e;else if(Array.isArray(e)){let J=y=>typeof y=="number"||y instanceof
String||y instanceof Number,g=e.filter(J).map(String);g.length>0&&(e=e.concat(g)),i=e}else s===void 0&&e&&(s=e,e=void 0);
let{aliasDuplicateObjects:r,anchorPrefix:c,flow:l,keepUndefined:a,onTagObj:m,tag:f}=s??{},{onAnchor:P,setAnchors:j,sourceObjects:I}=u.
createNodeAnchors(this,c||"a"),C={aliasDuplicateObjects:r??true,keepUndefined:a??false,onAnchor:P,onTagObj:m,replacer:i,
schema:this.schema,sourceObjects:I},v=E.createNode(t,f,C);return l&&n.isCollection(v)&&(v.flow=true),j(),v}createPair(t,e,s={}){
let i=this.createNode(t,null,s),r=this.createNode(e,null,s);return new _.Pair(i,r)}delete(t){return h(this.contents)?this.
contents.delete(t):false}deleteIn(t){return o.isEmptyPath(t)?this.contents==null?false:(this.contents=null,true):h(this.
contents)?this.contents.deleteIn(t):false}get(t,e){return n.isCollection(this.contents)?this.contents.get(t,e):void 0}getIn(t,e){
return o.isEmptyPath(t)?!e&&n.isScalar(this.contents)?this.contents.value:this.contents:n.isCollection(this.contents)?this.
contents.getIn(t,e):void 0}has(t){return n.isCollection(this.contents)?this.contents.has(t):false}hasIn(t){return o.isEmptyPath(
t)?this.contents!==void 0:n.isCollection(this.contents)?this.contents.hasIn(t):false}set(t,e){this.contents==null?this.contents=
o.collectionFromPath(this.schema,[t],e):h(this.contents)&&this.contents.set(t,e)}setIn(t,e){o.isEmptyPath(t)?this.contents=
e:this.contents==null?this.contents=o.collectionFromPath(this.schema,Array.from(t),e):h(this.contents)&&this.contents.setIn(
t,e)}setSchema(t,e={}){typeof t=="number"&&(t=String(t));let s;switch(t){case"1.1":this.directives?this.directives.yaml.
version="1.1":this.directives=new d.Directives({version:"1.1"}),s={resolveKnownTags:false,schema:"yaml-1.1"};break;case"\
1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=new d.Directives({version:t}),s={resolveKnownTags:true,
schema:"core"};break;case null:this.directives&&delete this.directives,s=null;break;default:{let i=JSON.stringify(t);throw new Error(
`Expected '1.1', '1.2' or null as first argument, but found: ${i}`)}}if(e.schema instanceof Object)this.schema=e.schema;else if(s)
this.schema=new N.Schema(Object.assign(s,e));else throw new Error("With a null YAML version, the { schema: Schema } opti\
on is required")}toJS({json:t,jsonArg:e,mapAsMap:s,maxAliasCount:i,onAnchor:r,reviver:c}={}){let l={anchors:new Map,doc:this,
keep:!t,mapAsMap:s===true,mapKeyWarned:false,maxAliasCount:typeof i=="number"?i:100},a=D.toJS(this.contents,e??"",l);if(typeof r==
"function")for(let{count:m,res:f}of l.anchors.values())r(f,m);return typeof c=="function"?O.applyReviver(c,{"":a},"",a):
a}toJSON(t,e){return this.toJS({json:true,jsonArg:t,mapAsMap:false,onAnchor:e})}toString(t={}){if(this.errors.length>0)throw new Error(
"Document with errors cannot be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let e=JSON.
stringify(t.indent);throw new Error(`"indent" option must be a positive integer, not ${e}`)}return A.stringifyDocument(this,
t)}};function h(q){if(n.isCollection(q))return true;throw new Error("Expected a YAML collection as document contents")}b.
Document=p}});var require_errors=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.P$)({"node_modules/yaml/dist/errors.js"(l){
"use strict";var u=class extends Error{constructor(i,r,t,n){super(),this.name=i,this.code=t,this.message=n,this.pos=r}},
c=class extends u{constructor(i,r,t){super("YAMLParseError",i,r,t)}},m=class extends u{constructor(i,r,t){super("YAMLWar\
ning",i,r,t)}},h=(i,r)=>t=>{if(t.pos[0]===-1)return;t.linePos=t.pos.map(e=>r.linePos(e));let{line:n,col:o}=t.linePos[0];
t.message+=` at line ${n}, column ${o}`;let a=o-1,s=i.substring(r.lineStarts[n-1],r.lineStarts[n]).replace(/[\n\r]+$/,"");
if(a>=60&&s.length>80){let e=Math.min(a-39,s.length-79);s="…"+s.substring(e),a-=e-1}if(s.length>80&&(s=s.substring(0,79)+
"…"),n>1&&/^ *$/.test(s.substring(0,a))){let e=i.substring(r.lineStarts[n-2],r.lineStarts[n-1]);e.length>80&&(e=e.substring(
0,79)+`…
`),s=e+s}if(/[^ ]/.test(s)){let e=1,g=t.linePos[1];g?.line===n&&g.col>o&&(e=Math.max(1,Math.min(g.col-o,80-a)));let p=" ".
repeat(a)+"^".repeat(e);t.message+=`:

${s}
${p}
`}};l.YAMLError=u,l.YAMLParseError=c,l.YAMLWarning=m,l.prettifyError=h}});var require_resolve_props=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.
P$)({"node_modules/yaml/dist/compose/resolve-props.js"(g){"use strict";function I(f,{flow:d,indicator:l,next:s,offset:w,
onError:t,parentIndent:P,startOnNewline:y}){let A=false,a=y,c=y,o="",r="",T=false,p=false,n=null,m=null,u=null,N=null,b=null,
h=null,i=null;for(let e of f)switch(p&&(e.type!=="space"&&e.type!=="newline"&&e.type!=="comma"&&t(e.offset,"MISSING_CHAR",
"Tags and anchors must be separated from the next token by white space"),p=false),n&&(a&&e.type!=="comment"&&e.type!=="n\
ewline"&&t(n,"TAB_AS_INDENT","Tabs are not allowed as indentation"),n=null),e.type){case"space":!d&&(l!=="doc-start"||s?.
type!=="flow-collection")&&e.source.includes("	")&&(n=e),c=true;break;case"comment":{c||t(e,"MISSING_CHAR","Comments mus\
t be separated from other tokens by white space characters");let k=e.source.substring(1)||" ";o?o+=r+k:o=k,r="",a=false;
break}case"newline":a?o?o+=e.source:(!h||l!=="seq-item-ind")&&(A=true):r+=e.source,a=true,T=true,(m||u)&&(N=e),c=true;break;case"\
anchor":m&&t(e,"MULTIPLE_ANCHORS","A node can have at most one anchor"),e.source.endsWith(":")&&t(e.offset+e.source.length-
1,"BAD_ALIAS","Anchor ending in : is ambiguous",true),m=e,i??(i=e.offset),a=false,c=false,p=true;break;case"tag":{u&&t(e,
"MULTIPLE_TAGS","A node can have at most one tag"),u=e,i??(i=e.offset),a=false,c=false,p=true;break}case l:(m||u)&&t(e,"\
BAD_PROP_ORDER",`Anchors and tags must be after the ${e.source} indicator`),h&&t(e,"UNEXPECTED_TOKEN",`Unexpected ${e.source}\
 in ${d??"collection"}`),h=e,a=l==="seq-item-ind"||l==="explicit-key-ind",c=false;break;case"comma":if(d){b&&t(e,"UNEXPE\
CTED_TOKEN",`Unexpected , in ${d}`),b=e,a=false,c=false;break}default:t(e,"UNEXPECTED_TOKEN",`Unexpected ${e.type} token`),
a=false,c=false}let _=f[f.length-1],S=_?_.offset+_.source.length:w;return p&&s&&s.type!=="space"&&s.type!=="newline"&&s.
type!=="comma"&&(s.type!=="scalar"||s.source!=="")&&t(s.offset,"MISSING_CHAR","Tags and anchors must be separated from t\
he next token by white space"),n&&(a&&n.indent<=P||s?.type==="block-map"||s?.type==="block-seq")&&t(n,"TAB_AS_INDENT","T\
abs are not allowed as indentation"),{comma:b,found:h,spaceBefore:A,comment:o,hasNewline:T,anchor:m,tag:u,newlineAfterProp:N,
end:S,start:i??S}}g.resolveProps=I}});var require_util_contains_newline=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.P$)(
{"node_modules/yaml/dist/compose/util-contains-newline.js"(r){"use strict";function t(n){if(!n)return null;switch(n.type){case"\
alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(n.source.includes(`
`))return true;if(n.end){for(let e of n.end)if(e.type==="newline")return true}return false;case"flow-collection":for(let e of n.
items){for(let i of e.start)if(i.type==="newline")return true;if(e.sep){for(let i of e.sep)if(i.type==="newline")return true}
if(t(e.key)||t(e.value))return true}return false;default:return true}}r.containsNewline=t}});var require_util_flow_indent_check=(0,
_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.P$)({"node_modules/yaml/dist/compose/util-flow-indent-check.js"(i){"use strict";
var o=require_util_contains_newline();function t(l,n,c){if(n?.type==="flow-collection"){let e=n.end[0];e.indent===l&&(e.
source==="]"||e.source==="}")&&o.containsNewline(n)&&c(e,"BAD_INDENT","Flow end indicator should be more indented than p\
arent",true)}}i.flowIndentCheck=t}});var require_util_map_includes=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.P$)({"no\
de_modules/yaml/dist/compose/util-map-includes.js"(n){"use strict";var t=require_identity();function s(l,r,a){let{uniqueKeys:i}=l.
options;if(i===false)return false;let o=typeof i=="function"?i:(e,u)=>e===u||t.isScalar(e)&&t.isScalar(u)&&e.value===u.value;
return r.some(e=>o(e.key,a))}n.mapIncludes=s}});var require_resolve_block_map=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.
P$)({"node_modules/yaml/dist/compose/resolve-block-map.js"(P){"use strict";var f=require_Pair(),g=require_YAMLMap(),r=require_resolve_props(),
A=require_util_contains_newline(),y=require_util_flow_indent_check(),N=require_util_map_includes(),M="All mapping items \
must start at the same column";function L({composeNode:h,composeEmptyNode:w},t,l,e,T){let S=T?.nodeClass??g.YAMLMap,m=new S(
t.schema);t.atRoot&&(t.atRoot=false);let a=l.offset,p=null;for(let k of l.items){let{start:d,key:i,sep:_,value:c}=k,n=r.
resolveProps(d,{indicator:"explicit-key-ind",next:i??_?.[0],offset:a,onError:e,parentIndent:l.indent,startOnNewline:true}),
I=!n.found;if(I){if(i&&(i.type==="block-seq"?e(a,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implici\
t map key"):"indent"in i&&i.indent!==l.indent&&e(a,"BAD_INDENT",M)),!n.anchor&&!n.tag&&!_){p=n.end,n.comment&&(m.comment?
m.comment+=`
`+n.comment:m.comment=n.comment);continue}(n.newlineAfterProp||A.containsNewline(i))&&e(i??d[d.length-1],"MULTILINE_IMPL\
ICIT_KEY","Implicit keys need to be on a single line")}else n.found?.indent!==l.indent&&e(a,"BAD_INDENT",M);t.atKey=true;
let v=n.end,s=i?h(t,i,n,e):w(t,v,d,null,n,e);t.schema.compat&&y.flowIndentCheck(l.indent,i,e),t.atKey=false,N.mapIncludes(
t,m.items,s)&&e(v,"DUPLICATE_KEY","Map keys must be unique");let o=r.resolveProps(_??[],{indicator:"map-value-ind",next:c,
offset:s.range[2],onError:e,parentIndent:l.indent,startOnNewline:!i||i.type==="block-scalar"});if(a=o.end,o.found){I&&(c?.
type==="block-map"&&!o.hasNewline&&e(a,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),t.
options.strict&&n.start<o.found.offset-1024&&e(s.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars\
 after the start of an implicit block mapping key"));let u=c?h(t,c,o,e):w(t,a,_,null,o,e);t.schema.compat&&y.flowIndentCheck(
l.indent,c,e),a=u.range[2];let C=new f.Pair(s,u);t.options.keepSourceTokens&&(C.srcToken=k),m.items.push(C)}else{I&&e(s.
range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),o.comment&&(s.comment?s.comment+=`
`+o.comment:s.comment=o.comment);let u=new f.Pair(s);t.options.keepSourceTokens&&(u.srcToken=k),m.items.push(u)}}return p&&
p<a&&e(p,"IMPOSSIBLE","Map comment with trailing content"),m.range=[l.offset,a,p??a],m}P.resolveBlockMap=L}});var require_resolve_block_seq=(0,
_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.P$)({"node_modules/yaml/dist/compose/resolve-block-seq.js"(c){"use strict";var d=require_YAMLSeq(),
r=require_resolve_props(),q=require_util_flow_indent_check();function _({composeNode:f,composeEmptyNode:p},t,s,n,v){let h=v?.
nodeClass??d.YAMLSeq,i=new h(t.schema);t.atRoot&&(t.atRoot=false),t.atKey&&(t.atKey=false);let l=s.offset,a=null;for(let{
start:m,value:o}of s.items){let e=r.resolveProps(m,{indicator:"seq-item-ind",next:o,offset:l,onError:n,parentIndent:s.indent,
startOnNewline:true});if(!e.found)if(e.anchor||e.tag||o)o?.type==="block-seq"?n(e.end,"BAD_INDENT","All sequence items m\
ust start at the same column"):n(l,"MISSING_CHAR","Sequence item without - indicator");else{a=e.end,e.comment&&(i.comment=
e.comment);continue}let u=o?f(t,o,e,n):p(t,e.end,m,null,e,n);t.schema.compat&&q.flowIndentCheck(s.indent,o,n),l=u.range[2],
i.items.push(u)}return i.range=[s.offset,l,a??l],i}c.resolveBlockSeq=_}});var require_resolve_end=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.
P$)({"node_modules/yaml/dist/compose/resolve-end.js"(d){"use strict";function i(a,c,u,r){let e="";if(a){let t=false,s="";
for(let n of a){let{source:o,type:l}=n;switch(l){case"space":t=true;break;case"comment":{u&&!t&&r(n,"MISSING_CHAR","Comm\
ents must be separated from other tokens by white space characters");let m=o.substring(1)||" ";e?e+=s+m:e=m,s="";break}case"\
newline":e&&(s+=o),t=true;break;default:r(n,"UNEXPECTED_TOKEN",`Unexpected ${l} at node end`)}c+=o.length}}return{comment:e,
offset:c}}d.resolveEnd=i}});var require_resolve_flow_collection=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.P$)({"node_\
modules/yaml/dist/compose/resolve-flow-collection.js"(A){"use strict";var K=require_identity(),O=require_Pair(),P=require_YAMLMap(),
Y=require_YAMLSeq(),R=require_resolve_end(),S=require_resolve_props(),U=require_util_contains_newline(),$=require_util_map_includes(),
N="Block collections are not allowed within flow collections",k=p=>p&&(p.type==="block-map"||p.type==="block-seq");function B({
composeNode:p,composeEmptyNode:v},s,c,t,D){let _=c.start.source==="{",f=_?"flow map":"flow sequence",F=D?.nodeClass??(_?
P.YAMLMap:Y.YAMLSeq),i=new F(s.schema);i.flow=true;let C=s.atRoot;C&&(s.atRoot=false),s.atKey&&(s.atKey=false);let r=c.offset+
c.start.source.length;for(let l=0;l<c.items.length;++l){let h=c.items[l],{start:b,key:I,sep:d,value:o}=h,e=S.resolveProps(
b,{flow:f,indicator:"explicit-key-ind",next:I??d?.[0],offset:r,onError:t,parentIndent:c.indent,startOnNewline:false});if(!e.
found){if(!e.anchor&&!e.tag&&!d&&!o){l===0&&e.comma?t(e.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${f}`):l<c.items.length-
1&&t(e.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${f}`),e.comment&&(i.comment?i.comment+=`
`+e.comment:i.comment=e.comment),r=e.end;continue}!_&&s.options.strict&&U.containsNewline(I)&&t(I,"MULTILINE_IMPLICIT_KE\
Y","Implicit keys of flow sequence pairs need to be on a single line")}if(l===0)e.comma&&t(e.comma,"UNEXPECTED_TOKEN",`U\
nexpected , in ${f}`);else if(e.comma||t(e.start,"MISSING_CHAR",`Missing , between ${f} items`),e.comment){let m="";e:for(let n of b)
switch(n.type){case"comma":case"space":break;case"comment":m=n.source.substring(1);break e;default:break e}if(m){let n=i.
items[i.items.length-1];K.isPair(n)&&(n=n.value??n.key),n.comment?n.comment+=`
`+m:n.comment=m,e.comment=e.comment.substring(m.length+1)}}if(!_&&!d&&!e.found){let m=o?p(s,o,e,t):v(s,e.end,d,null,e,t);
i.items.push(m),r=m.range[2],k(o)&&t(m.range,"BLOCK_IN_FLOW",N)}else{s.atKey=true;let m=e.end,n=I?p(s,I,e,t):v(s,m,b,null,
e,t);k(I)&&t(n.range,"BLOCK_IN_FLOW",N),s.atKey=false;let a=S.resolveProps(d??[],{flow:f,indicator:"map-value-ind",next:o,
offset:n.range[2],onError:t,parentIndent:c.indent,startOnNewline:false});if(a.found){if(!_&&!e.found&&s.options.strict){
if(d)for(let u of d){if(u===a.found)break;if(u.type==="newline"){t(u,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow seq\
uence pairs need to be on a single line");break}}e.start<a.found.offset-1024&&t(a.found,"KEY_OVER_1024_CHARS","The : ind\
icator must be at most 1024 chars after the start of an implicit flow sequence key")}}else o&&("source"in o&&o.source?.[0]===
":"?t(o,"MISSING_CHAR",`Missing space after : in ${f}`):t(a.start,"MISSING_CHAR",`Missing , or : between ${f} items`));let w=o?
p(s,o,a,t):a.found?v(s,a.end,d,null,a,t):null;w?k(o)&&t(w.range,"BLOCK_IN_FLOW",N):a.comment&&(n.comment?n.comment+=`
`+a.comment:n.comment=a.comment);let q=new O.Pair(n,w);if(s.options.keepSourceTokens&&(q.srcToken=h),_){let u=i;$.mapIncludes(
s,u.items,n)&&t(m,"DUPLICATE_KEY","Map keys must be unique"),u.items.push(q)}else{let u=new P.YAMLMap(s.schema);u.flow=true,
u.items.push(q);let T=(w??n).range;u.range=[n.range[0],T[1],T[2]],i.items.push(u)}r=w?w.range[2]:a.end}}let y=_?"}":"]",
[g,...L]=c.end,M=r;if(g?.source===y)M=g.offset+g.source.length;else{let l=f[0].toUpperCase()+f.substring(1),h=C?`${l} mu\
st end with a ${y}`:`${l} in block collection must be sufficiently indented and end with a ${y}`;t(r,C?"MISSING_CHAR":"B\
AD_INDENT",h),g&&g.source.length!==1&&L.unshift(g)}if(L.length>0){let l=R.resolveEnd(L,M,s.options.strict,t);l.comment&&
(i.comment?i.comment+=`
`+l.comment:i.comment=l.comment),i.range=[c.offset,M,l.offset]}else i.range=[c.offset,M,M];return i}A.resolveFlowCollection=
B}});var require_compose_collection=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.P$)({"node_modules/yaml/dist/compose/co\
mpose-collection.js"(g){"use strict";var v=require_identity(),A=require_Scalar(),L=require_YAMLMap(),S=require_YAMLSeq(),
M=require_resolve_block_map(),d=require_resolve_block_seq(),b=require_resolve_flow_collection();function n(i,t,s,r,a,o){
let l=s.type==="block-map"?M.resolveBlockMap(i,t,s,r,o):s.type==="block-seq"?d.resolveBlockSeq(i,t,s,r,o):b.resolveFlowCollection(
i,t,s,r,o),c=l.constructor;return a==="!"||a===c.tagName?(l.tag=c.tagName,l):(a&&(l.tag=a),l)}function y(i,t,s,r,a){let o=r.
tag,l=o?t.directives.tagName(o.source,e=>a(o,"TAG_RESOLVE_FAILED",e)):null;if(s.type==="block-seq"){let{anchor:e,newlineAfterProp:q}=r,
f=e&&o?e.offset>o.offset?e:o:e??o;f&&(!q||q.offset<f.offset)&&a(f,"MISSING_CHAR","Missing newline after block sequence p\
rops")}let c=s.type==="block-map"?"map":s.type==="block-seq"?"seq":s.start.source==="{"?"map":"seq";if(!o||!l||l==="!"||
l===L.YAMLMap.tagName&&c==="map"||l===S.YAMLSeq.tagName&&c==="seq")return n(i,t,s,a,l);let p=t.schema.tags.find(e=>e.tag===
l&&e.collection===c);if(!p){let e=t.schema.knownTags[l];if(e?.collection===c)t.schema.tags.push(Object.assign({},e,{default:false})),
p=e;else return e?a(o,"BAD_COLLECTION_TYPE",`${e.tag} used for ${c} collection, but expects ${e.collection??"scalar"}`,true):
a(o,"TAG_RESOLVE_FAILED",`Unresolved tag: ${l}`,true),n(i,t,s,a,l)}let u=n(i,t,s,a,l,p),m=p.resolve?.(u,e=>a(o,"TAG_RESO\
LVE_FAILED",e),t.options)??u,_=v.isNode(m)?m:new A.Scalar(m);return _.range=u.range,_.tag=l,p?.format&&(_.format=p.format),
_}g.composeCollection=y}});var require_resolve_block_scalar=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.P$)({"node_modu\
les/yaml/dist/compose/resolve-block-scalar.js"(_){"use strict";var S=require_Scalar();function B(k,n,u){let a=n.offset,t=N(
n,k.options.strict,u);if(!t)return{value:"",type:null,comment:"",range:[a,a,a]};let m=t.mode===">"?S.Scalar.BLOCK_FOLDED:
S.Scalar.BLOCK_LITERAL,o=n.source?v(n.source):[],g=o.length;for(let e=o.length-1;e>=0;--e){let s=o[e][1];if(s===""||s===
"\r")g=e;else break}if(g===0){let e=t.chomp==="+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"",s=a+t.length;return n.source&&(s+=n.source.length),{value:e,type:m,comment:t.comment,
range:[a,s,s]}}let i=n.indent+t.indent,d=n.offset+t.length,p=0;for(let e=0;e<g;++e){let[s,h]=o[e];if(h===""||h==="\r")t.
indent===0&&s.length>i&&(i=s.length);else{s.length<i&&u(d+s.length,"MISSING_CHAR","Block scalars with more-indented lead\
ing empty lines must use an explicit indentation indicator"),t.indent===0&&(i=s.length),p=e,i===0&&!k.atRoot&&u(d,"BAD_I\
NDENT","Block scalar values in collections must be indented");break}d+=s.length+h.length+1}for(let e=o.length-1;e>=g;--e)
o[e][0].length>i&&(g=e+1);let r="",l="",c=false;for(let e=0;e<p;++e)r+=o[e][0].slice(i)+`
`;for(let e=p;e<g;++e){let[s,h]=o[e];d+=s.length+h.length+1;let b=h[h.length-1]==="\r";if(b&&(h=h.slice(0,-1)),h&&s.length<
i){let I=`Block scalar lines must not be less indented than their ${t.indent?"explicit indentation indicator":"first lin\
e"}`;u(d-h.length-(b?2:1),"BAD_INDENT",I),s=""}m===S.Scalar.BLOCK_LITERAL?(r+=l+s.slice(i)+h,l=`
`):s.length>i||h[0]==="	"?(l===" "?l=`
`:!c&&l===`
`&&(l=`

`),r+=l+s.slice(i)+h,l=`
`,c=true):h===""?l===`
`?r+=`
`:l=`
`:(r+=l+h,l=" ",c=false)}switch(t.chomp){case"-":break;case"+":for(let e=g;e<o.length;++e)r+=`
`+o[e][0].slice(i);r[r.length-1]!==`
`&&(r+=`
`);break;default:r+=`
`}let f=a+t.length+n.source.length;return{value:r,type:m,comment:t.comment,range:[a,f,f]}}function N({offset:k,props:n},u,a){
if(n[0].type!=="block-scalar-header")return a(n[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:t}=n[0],
m=t[0],o=0,g="",i=-1;for(let l=1;l<t.length;++l){let c=t[l];if(!g&&(c==="-"||c==="+"))g=c;else{let f=Number(c);!o&&f?o=f:
i===-1&&(i=k+l)}}i!==-1&&a(i,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${t}`);let d=false,p="",
r=t.length;for(let l=1;l<n.length;++l){let c=n[l];switch(c.type){case"space":d=true;case"newline":r+=c.source.length;break;case"\
comment":u&&!d&&a(c,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),r+=c.source.
length,p=c.source.substring(1);break;case"error":a(c,"UNEXPECTED_TOKEN",c.message),r+=c.source.length;break;default:{let f=`\
Unexpected token in block scalar header: ${c.type}`;a(c,"UNEXPECTED_TOKEN",f);let e=c.source;e&&typeof e=="string"&&(r+=
e.length)}}}return{mode:m,indent:o,chomp:g,comment:p,length:r}}function v(k){let n=k.split(/\n( *)/),u=n[0],a=u.match(/^( *)/),
t=[a?.[1]?[a[1],u.slice(a[1].length)]:["",u]];for(let m=1;m<n.length;m+=2)t.push([n[m],n[m+1]]);return t}_.resolveBlockScalar=
B}});var require_resolve_flow_scalar=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.P$)({"node_modules/yaml/dist/compose/r\
esolve-flow-scalar.js"(_){"use strict";var f=require_Scalar(),u=require_resolve_end();function v(e,n,a){let{offset:t,type:i,
source:l,end:r}=e,c,s,d=(x,A,I)=>a(t+x,A,I);switch(i){case"scalar":c=f.Scalar.PLAIN,s=b(l,d);break;case"single-quoted-sc\
alar":c=f.Scalar.QUOTE_SINGLE,s=p(l,d);break;case"double-quoted-scalar":c=f.Scalar.QUOTE_DOUBLE,s=S(l,d);break;default:return a(
e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${i}`),{value:"",type:null,comment:"",range:[t,t+l.length,
t+l.length]}}let g=t+l.length,o=u.resolveEnd(r,g,n,a);return{value:s,type:c,comment:o.comment,range:[t,g,o.offset]}}function b(e,n){
let a="";switch(e[0]){case"	":a="a tab character";break;case",":a="flow indicator character ,";break;case"%":a="directiv\
e indicator character %";break;case"|":case">":{a=`block scalar indicator ${e[0]}`;break}case"@":case"`":{a=`reserved ch\
aracter ${e[0]}`;break}}return a&&n(0,"BAD_SCALAR_START",`Plain value cannot start with ${a}`),h(e)}function p(e,n){return(e[e.
length-1]!=="'"||e.length===1)&&n(e.length,"MISSING_CHAR","Missing closing 'quote"),h(e.slice(1,-1)).replace(/''/g,"'")}
function h(e){let n=/(.*?)\r?\n/sy,a=n.exec(e);if(!a)return e;let t,i;try{t=new RegExp("(?<![ 	])[ 	]+$"),i=new RegExp("\
^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{t=/[ \t]+$/,i=/^[ \t]+|[ \t]+$/g}let l=a[1].replace(t,""),r=" ",c=n.lastIndex;for(;a=
n.exec(e);){let d=a[1].replace(i,"");d===""?r===`
`?l+=r:r=`
`:(l+=r+d,r=" "),c=n.lastIndex}let s=/[ \t]*(.*)/sy;return s.lastIndex=c,a=s.exec(e),l+r+(a?.[1]??"")}function S(e,n){let a="";
for(let t=1;t<e.length-1;++t){let i=e[t];if(!(i==="\r"&&e[t+1]===`
`))if(i===`
`){let{fold:l,offset:r}=m(e,t);a+=l,t=r}else if(i==="\\"){let l=e[++t],r=E[l];if(r)a+=r;else if(l===`
`)for(l=e[t+1];l===" "||l==="	";)l=e[++t+1];else if(l==="\r"&&e[t+1]===`
`)for(l=e[++t+1];l===" "||l==="	";)l=e[++t+1];else if(l==="x"||l==="u"||l==="U"){let c=l==="x"?2:l==="u"?4:8;a+=w(e,t+1,
c,n),t+=c}else{let c=e.substr(t-1,2);n(t-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${c}`),a+=c}}else if(i===" "||i==="	"){
let l=t,r=e[t+1];for(;r===" "||r==="	";)r=e[++t+1];r!==`
`&&!(r==="\r"&&e[t+2]===`
`)&&(a+=t>l?e.slice(l,t+1):i)}else a+=i}return(e[e.length-1]!=='"'||e.length===1)&&n(e.length,"MISSING_CHAR",'Missing cl\
osing "quote'),a}function m(e,n){let a="",t=e[n+1];for(;(t===" "||t==="	"||t===`
`||t==="\r")&&!(t==="\r"&&e[n+2]!==`
`);)t===`
`&&(a+=`
`),n+=1,t=e[n+1];return a||(a=" "),{fold:a,offset:n}}var E={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"",_:" ",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function w(e,n,a,t){
let i=e.substr(n,a),l=i.length===a&&/^[0-9a-fA-F]+$/.test(i)?parseInt(i,16):NaN;try{return String.fromCodePoint(l)}catch{
let r=e.substr(n-2,a+2);return t(n-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${r}`),r}}_.resolveFlowScalar=v}});var require_compose_scalar=(0,
_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.P$)({"node_modules/yaml/dist/compose/compose-scalar.js"(g){"use strict";var u=require_identity(),
A=require_Scalar(),m=require_resolve_block_scalar(),p=require_resolve_flow_scalar();function d(e,l,t,r){let{value:o,type:n,
comment:s,range:a}=l.type==="block-scalar"?m.resolveBlockScalar(e,l,r):p.resolveFlowScalar(l,e.options.strict,r),c=t?e.directives.
tagName(t.source,f=>r(t,"TAG_RESOLVE_FAILED",f)):null,S;e.options.stringKeys&&e.atKey?S=e.schema[u.SCALAR]:c?S=L(e.schema,
o,c,t,r):l.type==="scalar"?S=y(e,o,l,r):S=e.schema[u.SCALAR];let i;try{let f=S.resolve(o,_=>r(t??l,"TAG_RESOLVE_FAILED",
_),e.options);i=u.isScalar(f)?f:new A.Scalar(f)}catch(f){let _=f instanceof Error?f.message:String(f);r(t??l,"TAG_RESOLV\
E_FAILED",_),i=new A.Scalar(o)}return i.range=a,i.source=o,n&&(i.type=n),c&&(i.tag=c),S.format&&(i.format=S.format),s&&(i.
comment=s),i}function L(e,l,t,r,o){if(t==="!")return e[u.SCALAR];let n=[];for(let a of e.tags)if(!a.collection&&a.tag===
t)if(a.default&&a.test)n.push(a);else return a;for(let a of n)if(a.test?.test(l))return a;let s=e.knownTags[t];return s&&
!s.collection?(e.tags.push(Object.assign({},s,{default:false,test:void 0})),s):(o(r,"TAG_RESOLVE_FAILED",`Unresolved tag\
: ${t}`,t!=="tag:yaml.org,2002:str"),e[u.SCALAR])}function y({atKey:e,directives:l,schema:t},r,o,n){let s=t.tags.find(a=>(a.
default===true||e&&a.default==="key")&&a.test?.test(r))||t[u.SCALAR];if(t.compat){let a=t.compat.find(c=>c.default&&c.test?.
test(r))??t[u.SCALAR];if(s.tag!==a.tag){let c=l.tagString(s.tag),S=l.tagString(a.tag),i=`Value may be parsed as either ${c}\
 or ${S}`;n(o,"TAG_RESOLVE_FAILED",i,true)}}return s}g.composeScalar=d}});var require_util_empty_scalar_position=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.
P$)({"node_modules/yaml/dist/compose/util-empty-scalar-position.js"(s){"use strict";function a(c,e,n){if(e){n??(n=e.length);
for(let i=n-1;i>=0;--i){let t=e[i];switch(t.type){case"space":case"comment":case"newline":c-=t.source.length;continue}for(t=
e[++i];t?.type==="space";)c+=t.source.length,t=e[++i];break}}return c}s.emptyScalarPosition=a}});var require_compose_node=(0,
_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.P$)({"node_modules/yaml/dist/compose/compose-node.js"(g){"use strict";var _=require_Alias(),
A=require_identity(),S=require_compose_collection(),d=require_compose_scalar(),b=require_resolve_end(),f=require_util_empty_scalar_position(),
h={composeNode:y,composeEmptyNode:p};function y(t,e,l,a){let r=t.atKey,{spaceBefore:i,comment:n,anchor:c,tag:m}=l,s,u=true;
switch(e.type){case"alias":s=N(t,e,a),(c||m)&&a(e,"ALIAS_PROPS","An alias node must not specify any properties");break;case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":s=d.composeScalar(t,e,m,a),c&&(s.anchor=
c.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{s=S.composeCollection(h,t,e,l,a),
c&&(s.anchor=c.source.substring(1))}catch(o){let q=o instanceof Error?o.message:String(o);a(e,"RESOURCE_EXHAUSTION",q)}break;default:{
let o=e.type==="error"?e.message:`Unsupported token (type: ${e.type})`;a(e,"UNEXPECTED_TOKEN",o),u=false}}return s??(s=p(
t,e.offset,void 0,null,l,a)),c&&s.anchor===""&&a(c,"BAD_ALIAS","Anchor cannot be an empty string"),r&&t.options.stringKeys&&
(!A.isScalar(s)||typeof s.value!="string"||s.tag&&s.tag!=="tag:yaml.org,2002:str")&&a(m??e,"NON_STRING_KEY","With string\
Keys, all keys must be strings"),i&&(s.spaceBefore=true),n&&(e.type==="scalar"&&e.source===""?s.comment=n:s.commentBefore=
n),t.options.keepSourceTokens&&u&&(s.srcToken=e),s}function p(t,e,l,a,{spaceBefore:r,comment:i,anchor:n,tag:c,end:m},s){
let u={type:"scalar",offset:f.emptyScalarPosition(e,l,a),indent:-1,source:""},o=d.composeScalar(t,u,c,s);return n&&(o.anchor=
n.source.substring(1),o.anchor===""&&s(n,"BAD_ALIAS","Anchor cannot be an empty string")),r&&(o.spaceBefore=true),i&&(o.
comment=i,o.range[2]=m),o}function N({options:t},{offset:e,source:l,end:a},r){let i=new _.Alias(l.substring(1));i.source===
""&&r(e,"BAD_ALIAS","Alias cannot be an empty string"),i.source.endsWith(":")&&r(e+l.length-1,"BAD_ALIAS","Alias ending \
in : is ambiguous",true);let n=e+l.length,c=b.resolveEnd(a,n,t.strict,r);return i.range=[e,n,c.offset],c.comment&&(i.comment=
c.comment),i}g.composeEmptyNode=p,g.composeNode=y}});var require_compose_doc=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.
P$)({"node_modules/yaml/dist/compose/compose-doc.js"(a){"use strict";var l=require_Document(),n=require_compose_node(),_=require_resolve_end(),
u=require_resolve_props();function v(q,N,{offset:i,start:m,value:o,end:r},c){let y=Object.assign({_directives:N},q),e=new l.
Document(void 0,y),d={atKey:false,atRoot:true,directives:e.directives,options:e.options,schema:e.schema},t=u.resolveProps(
m,{indicator:"doc-start",next:o??r?.[0],offset:i,onError:c,parentIndent:0,startOnNewline:true});t.found&&(e.directives.docStart=
true,o&&(o.type==="block-map"||o.type==="block-seq")&&!t.hasNewline&&c(t.end,"MISSING_CHAR","Block collection cannot sta\
rt on same line with directives-end marker")),e.contents=o?n.composeNode(d,o,t,c):n.composeEmptyNode(d,t.end,m,null,t,c);
let p=e.contents.range[2],s=_.resolveEnd(r,p,false,c);return s.comment&&(e.comment=s.comment),e.range=[i,p,s.offset],e}a.
composeDoc=v}});var require_composer=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.P$)({"node_modules/yaml/dist/compose/c\
omposer.js"(m){"use strict";var l=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.ki)("process"),u=require_directives(),p=require_Document(),
n=require_errors(),h=require_identity(),f=require_compose_doc(),v=require_resolve_end();function c(e){if(typeof e=="numb\
er")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:s,source:r}=e;return[s,s+(typeof r=="\
string"?r.length:1)]}function d(e){let s="",r=false,i=false;for(let t=0;t<e.length;++t){let o=e[t];switch(o[0]){case"#":
s+=(s===""?"":i?`

`:`
`)+(o.substring(1)||" "),r=true,i=false;break;case"%":e[t+1]?.[0]!=="#"&&(t+=1),r=false;break;default:r||(i=true),r=false}}
return{comment:s,afterEmptyLine:i}}var g=class{constructor(e={}){this.doc=null,this.atDirectives=false,this.prelude=[],this.
errors=[],this.warnings=[],this.onError=(s,r,i,t)=>{let o=c(s);t?this.warnings.push(new n.YAMLWarning(o,r,i)):this.errors.
push(new n.YAMLParseError(o,r,i))},this.directives=new u.Directives({version:e.version||"1.2"}),this.options=e}decorate(e,s){
let{comment:r,afterEmptyLine:i}=d(this.prelude);if(r){let t=e.contents;if(s)e.comment=e.comment?`${e.comment}
${r}`:r;else if(i||e.directives.docStart||!t)e.commentBefore=r;else if(h.isCollection(t)&&!t.flow&&t.items.length>0){let o=t.
items[0];h.isPair(o)&&(o=o.key);let a=o.commentBefore;o.commentBefore=a?`${r}
${a}`:r}else{let o=t.commentBefore;t.commentBefore=o?`${r}
${o}`:r}}if(s){for(let t=0;t<this.errors.length;++t)e.errors.push(this.errors[t]);for(let t=0;t<this.warnings.length;++t)
e.warnings.push(this.warnings[t])}else e.errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.
warnings=[]}streamInfo(){return{comment:d(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.
warnings}}*compose(e,s=false,r=-1){for(let i of e)yield*this.next(i);yield*this.end(s,r)}*next(e){switch(l.env.LOG_STREAM&&
console.dir(e,{depth:null}),e.type){case"directive":this.directives.add(e.source,(s,r,i)=>{let t=c(e);t[0]+=s,this.onError(
t,"BAD_DIRECTIVE",r,i)}),this.prelude.push(e.source),this.atDirectives=true;break;case"document":{let s=f.composeDoc(this.
options,this.directives,e,this.onError);this.atDirectives&&!s.directives.docStart&&this.onError(e,"MISSING_CHAR","Missin\
g directives-end/doc-start indicator line"),this.decorate(s,false),this.doc&&(yield this.doc),this.doc=s,this.atDirectives=
false;break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(e.source);break;case"e\
rror":{let s=e.source?`${e.message}: ${JSON.stringify(e.source)}`:e.message,r=new n.YAMLParseError(c(e),"UNEXPECTED_TOKE\
N",s);this.atDirectives||!this.doc?this.errors.push(r):this.doc.errors.push(r);break}case"doc-end":{if(!this.doc){let r="\
Unexpected doc-end without preceding document";this.errors.push(new n.YAMLParseError(c(e),"UNEXPECTED_TOKEN",r));break}this.
doc.directives.docEnd=true;let s=v.resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError);if(this.
decorate(this.doc,true),s.comment){let r=this.doc.comment;this.doc.comment=r?`${r}
${s.comment}`:s.comment}this.doc.range[2]=s.offset;break}default:this.errors.push(new n.YAMLParseError(c(e),"UNEXPECTED_\
TOKEN",`Unsupported token ${e.type}`))}}*end(e=false,s=-1){if(this.doc)this.decorate(this.doc,true),yield this.doc,this.
doc=null;else if(e){let r=Object.assign({_directives:this.directives},this.options),i=new p.Document(void 0,r);this.atDirectives&&
this.onError(s,"MISSING_CHAR","Missing directives-end indicator line"),i.range=[0,s,s],this.decorate(i,false),yield i}}};
m.Composer=g}});var require_cst_scalar=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.P$)({"node_modules/yaml/dist/parse/c\
st-scalar.js"(d){"use strict";var y=require_resolve_block_scalar(),h=require_resolve_flow_scalar(),w=require_errors(),p=require_stringifyString();
function g(e,s=true,c){if(e){let a=(t,r,i)=>{let l=typeof t=="number"?t:Array.isArray(t)?t[0]:t.offset;if(c)c(l,r,i);else
throw new w.YAMLParseError([l,l+1],r,i)};switch(e.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scala\
r":return h.resolveFlowScalar(e,s,a);case"block-scalar":return y.resolveBlockScalar({options:{strict:s}},e,a)}}return null}
function S(e,s){let{implicitKey:c=false,indent:a,inFlow:t=false,offset:r=-1,type:i="PLAIN"}=s,l=p.stringifyString({type:i,
value:e},{implicitKey:c,indent:a>0?" ".repeat(a):"",inFlow:t,options:{blockQuote:true,lineWidth:-1}}),n=s.end??[{type:"n\
ewline",offset:-1,indent:a,source:`
`}];switch(l[0]){case"|":case">":{let o=l.indexOf(`
`),m=l.substring(0,o),O=l.substring(o+1)+`
`,f=[{type:"block-scalar-header",offset:r,indent:a,source:m}];return b(f,n)||f.push({type:"newline",offset:-1,indent:a,source:`\

`}),{type:"block-scalar",offset:r,indent:a,props:f,source:O}}case'"':return{type:"double-quoted-scalar",offset:r,indent:a,
source:l,end:n};case"'":return{type:"single-quoted-scalar",offset:r,indent:a,source:l,end:n};default:return{type:"scalar",
offset:r,indent:a,source:l,end:n}}}function _(e,s,c={}){let{afterKey:a=false,implicitKey:t=false,inFlow:r=false,type:i}=c,
l="indent"in e?e.indent:null;if(a&&typeof l=="number"&&(l+=2),!i)switch(e.type){case"single-quoted-scalar":i="QUOTE_SING\
LE";break;case"double-quoted-scalar":i="QUOTE_DOUBLE";break;case"block-scalar":{let o=e.props[0];if(o.type!=="block-scal\
ar-header")throw new Error("Invalid block scalar header");i=o.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:
i="PLAIN"}let n=p.stringifyString({type:i,value:s},{implicitKey:t||l===null,indent:l!==null&&l>0?" ".repeat(l):"",inFlow:r,
options:{blockQuote:true,lineWidth:-1}});switch(n[0]){case"|":case">":q(e,n);break;case'"':u(e,n,"double-quoted-scalar");
break;case"'":u(e,n,"single-quoted-scalar");break;default:u(e,n,"scalar")}}function q(e,s){let c=s.indexOf(`
`),a=s.substring(0,c),t=s.substring(c+1)+`
`;if(e.type==="block-scalar"){let r=e.props[0];if(r.type!=="block-scalar-header")throw new Error("Invalid block scalar h\
eader");r.source=a,e.source=t}else{let{offset:r}=e,i="indent"in e?e.indent:-1,l=[{type:"block-scalar-header",offset:r,indent:i,
source:a}];b(l,"end"in e?e.end:void 0)||l.push({type:"newline",offset:-1,indent:i,source:`
`});for(let n of Object.keys(e))n!=="type"&&n!=="offset"&&delete e[n];Object.assign(e,{type:"block-scalar",indent:i,props:l,
source:t})}}function b(e,s){if(s)for(let c of s)switch(c.type){case"space":case"comment":e.push(c);break;case"newline":return e.
push(c),true}return false}function u(e,s,c){switch(e.type){case"scalar":case"double-quoted-scalar":case"single-quoted-sc\
alar":e.type=c,e.source=s;break;case"block-scalar":{let a=e.props.slice(1),t=s.length;e.props[0].type==="block-scalar-he\
ader"&&(t-=e.props[0].source.length);for(let r of a)r.offset+=t;delete e.props,Object.assign(e,{type:c,source:s,end:a});
break}case"block-map":case"block-seq":{let a={type:"newline",offset:e.offset+s.length,indent:e.indent,source:`
`};delete e.items,Object.assign(e,{type:c,source:s,end:[a]});break}default:{let a="indent"in e?e.indent:-1,t="end"in e&&
Array.isArray(e.end)?e.end.filter(r=>r.type==="space"||r.type==="comment"||r.type==="newline"):[];for(let r of Object.keys(
e))r!=="type"&&r!=="offset"&&delete e[r];Object.assign(e,{type:c,indent:a,source:s,end:t})}}}d.createScalarToken=S,d.resolveAsScalar=
g,d.setScalarValue=_}});var require_cst_stringify=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.P$)({"node_modules/yaml/d\
ist/parse/cst-stringify.js"(l){"use strict";var u=r=>"type"in r?f(r):i(r);function f(r){switch(r.type){case"block-scalar":{
let e="";for(let s of r.props)e+=f(s);return e+r.source}case"block-map":case"block-seq":{let e="";for(let s of r.items)e+=
i(s);return e}case"flow-collection":{let e=r.start.source;for(let s of r.items)e+=i(s);for(let s of r.end)e+=s.source;return e}case"\
document":{let e=i(r);if(r.end)for(let s of r.end)e+=s.source;return e}default:{let e=r.source;if("end"in r&&r.end)for(let s of r.
end)e+=s.source;return e}}}function i({start:r,key:e,sep:s,value:c}){let t="";for(let o of r)t+=o.source;if(e&&(t+=f(e)),
s)for(let o of s)t+=o.source;return c&&(t+=f(c)),t}l.stringify=u}});var require_cst_visit=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.
P$)({"node_modules/yaml/dist/parse/cst-visit.js"(y){"use strict";var m=Symbol("break visit"),a=Symbol("skip children"),u=Symbol(
"remove item");function o(e,t){"type"in e&&e.type==="document"&&(e={start:e.start,value:e.value}),c(Object.freeze([]),e,
t)}o.BREAK=m,o.SKIP=a,o.REMOVE=u,o.itemAtPath=(e,t)=>{let l=e;for(let[i,n]of t){let r=l?.[i];if(r&&"items"in r)l=r.items[n];else
return}return l},o.parentCollection=(e,t)=>{let l=o.itemAtPath(e,t.slice(0,-1)),i=t[t.length-1][0],n=l?.[i];if(n&&"items"in
n)return n;throw new Error("Parent collection not found")};function c(e,t,l){let i=l(t,e);if(typeof i=="symbol")return i;
for(let n of["key","value"]){let r=t[n];if(r&&"items"in r){for(let f=0;f<r.items.length;++f){let s=c(Object.freeze(e.concat(
[[n,f]])),r.items[f],l);if(typeof s=="number")f=s-1;else{if(s===m)return m;s===u&&(r.items.splice(f,1),f-=1)}}typeof i==
"function"&&n==="key"&&(i=i(t,e))}}return typeof i=="function"?i(t,e):i}y.visit=o}});var require_cst=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.
P$)({"node_modules/yaml/dist/parse/cst.js"(r){"use strict";var a=require_cst_scalar(),i=require_cst_stringify(),u=require_cst_visit(),
c="\uFEFF",s="",t="",n="",l=e=>!!e&&"items"in e,d=e=>!!e&&(e.type==="scalar"||e.type==="single-quoted-scalar"||e.type===
"double-quoted-scalar"||e.type==="block-scalar");function o(e){switch(e){case c:return"<BOM>";case s:return"<DOC>";case t:
return"<FLOW_END>";case n:return"<SCALAR>";default:return JSON.stringify(e)}}function y(e){switch(e){case c:return"byte-\
order-mark";case s:return"doc-mode";case t:return"flow-error-end";case n:return"scalar";case"---":return"doc-start";case"\
...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"\
flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"\
comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"\
alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scal\
ar";case"|":case">":return"block-scalar-header"}return null}r.createScalarToken=a.createScalarToken,r.resolveAsScalar=a.
resolveAsScalar,r.setScalarValue=a.setScalarValue,r.stringify=i.stringify,r.visit=u.visit,r.BOM=c,r.DOCUMENT=s,r.FLOW_END=
t,r.SCALAR=n,r.isCollection=l,r.isScalar=d,r.prettyToken=o,r.tokenType=y}});var require_lexer=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.
P$)({"node_modules/yaml/dist/parse/lexer.js"(o){"use strict";var n=require_cst();function l(e){switch(e){case void 0:case"\
 ":case`
`:case"\r":case"	":return true;default:return false}}var f=new Set("0123456789ABCDEFabcdef"),d=new Set("0123456789ABCDEF\
GHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),a=new Set(",[]{}"),c=new Set(` ,[]{}
\r	`),u=e=>!e||c.has(e),p=class{constructor(){this.atEnd=false,this.blockScalarIndent=-1,this.blockScalarKeep=false,this.
buffer="",this.flowKey=false,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.
pos=0}*lex(e,t=false){if(e){if(typeof e!="string")throw TypeError("source is not a string");this.buffer=this.buffer?this.
buffer+e:e,this.lineEndPos=null}this.atEnd=!t;let s=this.next??"stream";for(;s&&(t||this.hasChars(1));)s=yield*this.parseNext(
s)}atLineEnd(){let e=this.pos,t=this.buffer[e];for(;t===" "||t==="	";)t=this.buffer[++e];return!t||t==="#"||t===`
`?true:t==="\r"?this.buffer[e+1]===`
`:false}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let t=this.buffer[e];if(this.indentNext>0){let s=0;for(;t===
" ";)t=this.buffer[++s+e];if(t==="\r"){let h=this.buffer[s+e+1];if(h===`
`||!h&&!this.atEnd)return e+s+1}return t===`
`||s>=this.indentNext||!t&&!this.atEnd?e+s:-1}if(t==="-"||t==="."){let s=this.buffer.substr(e,3);if((s==="---"||s==="...")&&
l(this.buffer[e+3]))return-1}return e}getLine(){let e=this.lineEndPos;return(typeof e!="number"||e!==-1&&e<this.pos)&&(e=
this.buffer.indexOf(`
`,this.pos),this.lineEndPos=e),e===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[e-1]==="\r"&&(e-=1),this.
buffer.substring(this.pos,e))}hasChars(e){return this.pos+e<=this.buffer.length}setNext(e){return this.buffer=this.buffer.
substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){return this.buffer.substr(this.pos,e)}*parseNext(e){
switch(e){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"\
quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-\
scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();if(e===null)return this.setNext("strea\
m");if(e[0]===n.BOM&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let t=e.length,s=e.indexOf("#");for(;s!==-1;){
let i=e[s-1];if(i===" "||i==="	"){t=s-1;break}else s=e.indexOf("#",s+1)}for(;;){let i=e[t-1];if(i===" "||i==="	")t-=1;else
break}let h=(yield*this.pushCount(t))+(yield*this.pushSpaces(true));return yield*this.pushCount(e.length-h),this.pushNewline(),
"stream"}if(this.atLineEnd()){let t=yield*this.pushSpaces(true);return yield*this.pushCount(e.length-t),yield*this.pushNewline(),
"stream"}return yield n.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let e=this.charAt(0);if(!e&&!this.atEnd)return this.
setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let t=this.
peek(3);if((t==="---"||t==="...")&&l(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,
t==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(false),this.indentNext>this.indentValue&&!l(this.
charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[e,t]=this.peek(2);if(!t&&
!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||e===":")&&l(t)){let s=(yield*this.pushCount(1))+(yield*this.
pushSpaces(true));return this.indentNext=this.indentValue+1,this.indentValue+=s,"block-start"}return"doc"}*parseDocument(){
yield*this.pushSpaces(true);let e=this.getLine();if(e===null)return this.setNext("doc");let t=yield*this.pushIndicators();
switch(e[t]){case"#":yield*this.pushCount(e.length-t);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=false,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(
1),"doc";case"*":return yield*this.pushUntil(u),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case"\
>":return t+=yield*this.parseBlockScalarHeader(),t+=yield*this.pushSpaces(true),yield*this.pushCount(e.length-t),yield*this.
pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let e,t,
s=-1;do e=yield*this.pushNewline(),e>0?(t=yield*this.pushSpaces(false),this.indentValue=s=t):t=0,t+=yield*this.pushSpaces(
true);while(e+t>0);let h=this.getLine();if(h===null)return this.setNext("flow");if((s!==-1&&s<this.indentNext&&h[0]!=="#"||
s===0&&(h.startsWith("---")||h.startsWith("..."))&&l(h[3]))&&!(s===this.indentNext-1&&this.flowLevel===1&&(h[0]==="]"||h[0]===
"}")))return this.flowLevel=0,yield n.FLOW_END,yield*this.parseLineStart();let i=0;for(;h[i]===",";)i+=yield*this.pushCount(
1),i+=yield*this.pushSpaces(true),this.flowKey=false;switch(i+=yield*this.pushIndicators(),h[i]){case void 0:return"flow";case"\
#":return yield*this.pushCount(h.length-i),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=false,this.
flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=true,this.flowLevel-=1,this.flowLevel?"f\
low":"doc";case"*":return yield*this.pushUntil(u),"flow";case'"':case"'":return this.flowKey=true,yield*this.parseQuotedScalar();case"\
:":{let r=this.charAt(1);if(this.flowKey||l(r)||r===",")return this.flowKey=false,yield*this.pushCount(1),yield*this.pushSpaces(
true),"flow"}default:return this.flowKey=false,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let e=this.charAt(0),
t=this.buffer.indexOf(e,this.pos+1);if(e==="'")for(;t!==-1&&this.buffer[t+1]==="'";)t=this.buffer.indexOf("'",t+2);else for(;t!==
-1;){let i=0;for(;this.buffer[t-1-i]==="\\";)i+=1;if(i%2===0)break;t=this.buffer.indexOf('"',t+1)}let s=this.buffer.substring(
0,t),h=s.indexOf(`
`,this.pos);if(h!==-1){for(;h!==-1;){let i=this.continueScalar(h+1);if(i===-1)break;h=s.indexOf(`
`,i)}h!==-1&&(t=h-(s[h-1]==="\r"?2:1))}if(t===-1){if(!this.atEnd)return this.setNext("quoted-scalar");t=this.buffer.length}
return yield*this.pushToIndex(t+1,false),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,
this.blockScalarKeep=false;let e=this.pos;for(;;){let t=this.buffer[++e];if(t==="+")this.blockScalarKeep=true;else if(t>
"0"&&t<="9")this.blockScalarIndent=Number(t)-1;else if(t!=="-")break}return yield*this.pushUntil(t=>l(t)||t==="#")}*parseBlockScalar(){
let e=this.pos-1,t=0,s;e:for(let i=this.pos;s=this.buffer[i];++i)switch(s){case" ":t+=1;break;case`
`:e=i,t=0;break;case"\r":{let r=this.buffer[i+1];if(!r&&!this.atEnd)return this.setNext("block-scalar");if(r===`
`)break}default:break e}if(!s&&!this.atEnd)return this.setNext("block-scalar");if(t>=this.indentNext){this.blockScalarIndent===
-1?this.indentNext=t:this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let i=this.continueScalar(
e+1);if(i===-1)break;e=this.buffer.indexOf(`
`,i)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext("block-scalar");e=this.buffer.length}}let h=e+1;for(s=this.
buffer[h];s===" ";)s=this.buffer[++h];if(s==="	"){for(;s==="	"||s===" "||s==="\r"||s===`
`;)s=this.buffer[++h];e=h-1}else if(!this.blockScalarKeep)do{let i=e-1,r=this.buffer[i];r==="\r"&&(r=this.buffer[--i]);let b=i;
for(;r===" ";)r=this.buffer[--i];if(r===`
`&&i>=this.pos&&i+1+t>b)e=i;else break}while(true);return yield n.SCALAR,yield*this.pushToIndex(e+1,true),yield*this.parseLineStart()}*parsePlainScalar(){
let e=this.flowLevel>0,t=this.pos-1,s=this.pos-1,h;for(;h=this.buffer[++s];)if(h===":"){let i=this.buffer[s+1];if(l(i)||
e&&a.has(i))break;t=s}else if(l(h)){let i=this.buffer[s+1];if(h==="\r"&&(i===`
`?(s+=1,h=`
`,i=this.buffer[s+1]):t=s),i==="#"||e&&a.has(i))break;if(h===`
`){let r=this.continueScalar(s+1);if(r===-1)break;s=Math.max(s,r-2)}}else{if(e&&a.has(h))break;t=s}return!h&&!this.atEnd?
this.setNext("plain-scalar"):(yield n.SCALAR,yield*this.pushToIndex(t+1,true),e?"flow":"doc")}*pushCount(e){return e>0?(yield this.
buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,t){let s=this.buffer.slice(this.pos,e);return s?(yield s,this.
pos+=s.length,s.length):(t&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.
pushTag(),e+=yield*this.pushSpaces(true);continue e;case"&":e+=yield*this.pushUntil(u),e+=yield*this.pushSpaces(true);continue e;case"\
-":case"?":case":":{let t=this.flowLevel>0,s=this.charAt(1);if(l(s)||t&&a.has(s)){t?this.flowKey&&(this.flowKey=false):this.
indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.pushSpaces(true);continue e}}}break e}return e}*pushTag(){
if(this.charAt(1)==="<"){let e=this.pos+2,t=this.buffer[e];for(;!l(t)&&t!==">";)t=this.buffer[++e];return yield*this.pushToIndex(
t===">"?e+1:e,false)}else{let e=this.pos+1,t=this.buffer[e];for(;t;)if(d.has(t))t=this.buffer[++e];else if(t==="%"&&f.has(
this.buffer[e+1])&&f.has(this.buffer[e+2]))t=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,false)}}*pushNewline(){
let e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let t=this.pos-1,s;do s=this.buffer[++t];while(s===" "||e&&s==="	");let h=t-this.
pos;return h>0&&(yield this.buffer.substr(this.pos,h),this.pos=t),h}*pushUntil(e){let t=this.pos,s=this.buffer[t];for(;!e(
s);)s=this.buffer[++t];return yield*this.pushToIndex(t,false)}};o.Lexer=p}});var require_line_counter=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.
P$)({"node_modules/yaml/dist/parse/line-counter.js"(r){"use strict";var l=class{constructor(){this.lineStarts=[],this.addNewLine=
e=>this.lineStarts.push(e),this.linePos=e=>{let t=0,i=this.lineStarts.length;for(;t<i;){let n=t+i>>1;this.lineStarts[n]<
e?t=n+1:i=n}if(this.lineStarts[t]===e)return{line:t+1,col:1};if(t===0)return{line:0,col:e};let s=this.lineStarts[t-1];return{
line:t,col:e-s+1}}}};r.LineCounter=l}});var require_parser=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.P$)({"node_modul\
es/yaml/dist/parse/parser.js"(k){"use strict";var m=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.ki)("process"),u=require_cst(),
w=require_lexer();function o(t,e){for(let s=0;s<t.length;++s)if(t[s].type===e)return true;return false}function d(t){for(let e=0;e<
t.length;++e)switch(t[e].type){case"space":case"comment":case"newline":break;default:return e}return-1}function y(t){switch(t?.
type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return true;default:
return false}}function c(t){switch(t.type){case"document":return t.start;case"block-map":{let e=t.items[t.items.length-1];
return e.sep??e.start}case"block-seq":return t.items[t.items.length-1].start;default:return[]}}function r(t){if(t.length===
0)return[];let e=t.length;e:for(;--e>=0;)switch(t[e].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"\
seq-item-ind":case"newline":break e}for(;t[++e]?.type==="space";);return t.splice(e,t.length)}function p(t,e){if(e.length<
1e5)Array.prototype.push.apply(t,e);else for(let s=0;s<e.length;++s)t.push(e[s])}function f(t){if(t.start.type==="flow-s\
eq-start")for(let e of t.items)e.sep&&!e.value&&!o(e.start,"explicit-key-ind")&&!o(e.sep,"map-value-ind")&&(e.key&&(e.value=
e.key),delete e.key,y(e.value)?e.value.end?p(e.value.end,e.sep):e.value.end=e.sep:p(e.start,e.sep),delete e.sep)}var b=class{constructor(t){
this.atNewLine=true,this.atScalar=false,this.indent=0,this.offset=0,this.onKeyLine=false,this.stack=[],this.source="",this.
type="",this.lexer=new w.Lexer,this.onNewLine=t}*parse(t,e=false){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let s of this.
lexer.lex(t,e))yield*this.next(s);e||(yield*this.end())}*next(t){if(this.source=t,m.env.LOG_TOKENS&&console.log("|",u.prettyToken(
t)),this.atScalar){this.atScalar=false,yield*this.step(),this.offset+=t.length;return}let e=u.tokenType(t);if(e)if(e==="\
scalar")this.atNewLine=false,this.atScalar=true,this.type="scalar";else{switch(this.type=e,yield*this.step(),e){case"new\
line":this.atNewLine=true,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+t.length);break;case"space":this.atNewLine&&
t[0]===" "&&(this.indent+=t.length);break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&
(this.indent+=t.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=false}this.offset+=t.length}else{
let s=`Not a YAML token: ${t}`;yield*this.pop({type:"error",offset:this.offset,message:s,source:t}),this.offset+=t.length}}*end(){
for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,
source:this.source}}*step(){let t=this.peek(1);if(this.type==="doc-end"&&t?.type!=="doc-end"){for(;this.stack.length>0;)
yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!t)return yield*this.
stream();switch(t.type){case"document":return yield*this.document(t);case"alias":case"scalar":case"single-quoted-scalar":case"\
double-quoted-scalar":return yield*this.scalar(t);case"block-scalar":return yield*this.blockScalar(t);case"block-map":return yield*this.
blockMap(t);case"block-seq":return yield*this.blockSequence(t);case"flow-collection":return yield*this.flowCollection(t);case"\
doc-end":return yield*this.documentEnd(t)}yield*this.pop()}peek(t){return this.stack[this.stack.length-t]}*pop(t){let e=t??
this.stack.pop();if(!e)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.
stack.length===0)yield e;else{let s=this.peek(1);switch(e.type==="block-scalar"?e.indent="indent"in s?s.indent:0:e.type===
"flow-collection"&&s.type==="document"&&(e.indent=0),e.type==="flow-collection"&&f(e),s.type){case"document":s.value=e;break;case"\
block-scalar":s.props.push(e);break;case"block-map":{let i=s.items[s.items.length-1];if(i.value){s.items.push({start:[],
key:e,sep:[]}),this.onKeyLine=true;return}else if(i.sep)i.value=e;else{Object.assign(i,{key:e,sep:[]}),this.onKeyLine=!i.
explicitKey;return}break}case"block-seq":{let i=s.items[s.items.length-1];i.value?s.items.push({start:[],value:e}):i.value=
e;break}case"flow-collection":{let i=s.items[s.items.length-1];!i||i.value?s.items.push({start:[],key:e,sep:[]}):i.sep?i.
value=e:Object.assign(i,{key:e,sep:[]});return}default:yield*this.pop(),yield*this.pop(e)}if((s.type==="document"||s.type===
"block-map"||s.type==="block-seq")&&(e.type==="block-map"||e.type==="block-seq")){let i=e.items[e.items.length-1];i&&!i.
sep&&!i.value&&i.start.length>0&&d(i.start)===-1&&(e.indent===0||i.start.every(a=>a.type!=="comment"||a.indent<e.indent))&&
(s.type==="document"?s.end=i.start:s.items.push({start:i.start}),e.items.splice(-1,1))}}}*stream(){switch(this.type){case"\
directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"\
comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let t={type:"document",offset:this.
offset,start:[]};this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"error",offset:this.
offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.
lineEnd(t);switch(this.type){case"doc-start":{d(t.start)!==-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);
return}case"anchor":case"tag":case"space":case"comment":case"newline":t.start.push(this.sourceToken);return}let e=this.startBlockValue(
t);e?this.stack.push(e):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.
source}}*scalar(t){if(this.type==="map-value-ind"){let e=c(this.peek(2)),s=r(e),i;t.end?(i=t.end,i.push(this.sourceToken),
delete t.end):i=[this.sourceToken];let a={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:s,key:t,sep:i}]};
this.onKeyLine=true,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"\
space":case"comment":case"newline":t.props.push(this.sourceToken);return;case"scalar":if(t.source=this.source,this.atNewLine=
true,this.indent=0,this.onNewLine){let e=this.source.indexOf(`
`)+1;for(;e!==0;)this.onNewLine(this.offset+e),e=this.source.indexOf(`
`,e)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let e=t.items[t.items.length-1];switch(this.
type){case"newline":if(this.onKeyLine=false,e.value){let s="end"in e.value?e.value.end:void 0;(Array.isArray(s)?s[s.length-
1]:void 0)?.type==="comment"?s?.push(this.sourceToken):t.items.push({start:[this.sourceToken]})}else e.sep?e.sep.push(this.
sourceToken):e.start.push(this.sourceToken);return;case"space":case"comment":if(e.value)t.items.push({start:[this.sourceToken]});else if(e.
sep)e.sep.push(this.sourceToken);else{if(this.atIndentedComment(e.start,t.indent)){let s=t.items[t.items.length-2]?.value?.
end;if(Array.isArray(s)){p(s,e.start),s.push(this.sourceToken),t.items.pop();return}}e.start.push(this.sourceToken)}return}
if(this.indent>=t.indent){let s=!this.onKeyLine&&this.indent===t.indent,i=s&&(e.sep||e.explicitKey)&&this.type!=="seq-it\
em-ind",a=[];if(i&&e.sep&&!e.value){let n=[];for(let l=0;l<e.sep.length;++l){let h=e.sep[l];switch(h.type){case"newline":
n.push(l);break;case"space":break;case"comment":h.indent>t.indent&&(n.length=0);break;default:n.length=0}}n.length>=2&&(a=
e.sep.splice(n[1]))}switch(this.type){case"anchor":case"tag":i||e.value?(a.push(this.sourceToken),t.items.push({start:a}),
this.onKeyLine=true):e.sep?e.sep.push(this.sourceToken):e.start.push(this.sourceToken);return;case"explicit-key-ind":!e.
sep&&!e.explicitKey?(e.start.push(this.sourceToken),e.explicitKey=true):i||e.value?(a.push(this.sourceToken),t.items.push(
{start:a,explicitKey:true})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.
sourceToken],explicitKey:true}]}),this.onKeyLine=true;return;case"map-value-ind":if(e.explicitKey)if(e.sep)if(e.value)t.
items.push({start:[],key:null,sep:[this.sourceToken]});else if(o(e.sep,"map-value-ind"))this.stack.push({type:"block-map",
offset:this.offset,indent:this.indent,items:[{start:a,key:null,sep:[this.sourceToken]}]});else if(y(e.key)&&!o(e.sep,"ne\
wline")){let n=r(e.start),l=e.key,h=e.sep;h.push(this.sourceToken),delete e.key,delete e.sep,this.stack.push({type:"bloc\
k-map",offset:this.offset,indent:this.indent,items:[{start:n,key:l,sep:h}]})}else a.length>0?e.sep=e.sep.concat(a,this.sourceToken):
e.sep.push(this.sourceToken);else if(o(e.start,"newline"))Object.assign(e,{key:null,sep:[this.sourceToken]});else{let n=r(
e.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,key:null,sep:[this.sourceToken]}]})}else
e.sep?e.value||i?t.items.push({start:a,key:null,sep:[this.sourceToken]}):o(e.sep,"map-value-ind")?this.stack.push({type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):e.sep.push(this.sourceToken):
Object.assign(e,{key:null,sep:[this.sourceToken]});this.onKeyLine=true;return;case"alias":case"scalar":case"single-quote\
d-scalar":case"double-quoted-scalar":{let n=this.flowScalar(this.type);i||e.value?(t.items.push({start:a,key:n,sep:[]}),
this.onKeyLine=true):e.sep?this.stack.push(n):(Object.assign(e,{key:n,sep:[]}),this.onKeyLine=true);return}default:{let n=this.
startBlockValue(t);if(n){if(n.type==="block-seq"){if(!e.explicitKey&&e.sep&&!o(e.sep,"newline")){yield*this.pop({type:"e\
rror",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",source:this.source});return}}else s&&t.
items.push({start:a});this.stack.push(n);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let e=t.items[t.
items.length-1];switch(this.type){case"newline":if(e.value){let s="end"in e.value?e.value.end:void 0;(Array.isArray(s)?s[s.
length-1]:void 0)?.type==="comment"?s?.push(this.sourceToken):t.items.push({start:[this.sourceToken]})}else e.start.push(
this.sourceToken);return;case"space":case"comment":if(e.value)t.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(
e.start,t.indent)){let s=t.items[t.items.length-2]?.value?.end;if(Array.isArray(s)){p(s,e.start),s.push(this.sourceToken),
t.items.pop();return}}e.start.push(this.sourceToken)}return;case"anchor":case"tag":if(e.value||this.indent<=t.indent)break;
e.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==t.indent)break;e.value||o(e.start,"seq-item-in\
d")?t.items.push({start:[this.sourceToken]}):e.start.push(this.sourceToken);return}if(this.indent>t.indent){let s=this.startBlockValue(
t);if(s){this.stack.push(s);return}}yield*this.pop(),yield*this.step()}*flowCollection(t){let e=t.items[t.items.length-1];
if(this.type==="flow-error-end"){let s;do yield*this.pop(),s=this.peek(1);while(s?.type==="flow-collection")}else if(t.end.
length===0){switch(this.type){case"comma":case"explicit-key-ind":!e||e.sep?t.items.push({start:[this.sourceToken]}):e.start.
push(this.sourceToken);return;case"map-value-ind":!e||e.value?t.items.push({start:[],key:null,sep:[this.sourceToken]}):e.
sep?e.sep.push(this.sourceToken):Object.assign(e,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"\
newline":case"anchor":case"tag":!e||e.value?t.items.push({start:[this.sourceToken]}):e.sep?e.sep.push(this.sourceToken):
e.start.push(this.sourceToken);return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let i=this.
flowScalar(this.type);!e||e.value?t.items.push({start:[],key:i,sep:[]}):e.sep?this.stack.push(i):Object.assign(e,{key:i,
sep:[]});return}case"flow-map-end":case"flow-seq-end":t.end.push(this.sourceToken);return}let s=this.startBlockValue(t);
s?this.stack.push(s):(yield*this.pop(),yield*this.step())}else{let s=this.peek(2);if(s.type==="block-map"&&(this.type===
"map-value-ind"&&s.indent===t.indent||this.type==="newline"&&!s.items[s.items.length-1].sep))yield*this.pop(),yield*this.
step();else if(this.type==="map-value-ind"&&s.type!=="flow-collection"){let i=c(s),a=r(i);f(t);let n=t.end.splice(1,t.end.
length);n.push(this.sourceToken);let l={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:a,key:t,sep:n}]};
this.onKeyLine=true,this.stack[this.stack.length-1]=l}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let e=this.
source.indexOf(`
`)+1;for(;e!==0;)this.onNewLine(this.offset+e),e=this.source.indexOf(`
`,e)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-s\
calar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"\
flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"\
explicit-key-ind":{this.onKeyLine=true;let e=c(t),s=r(e);return s.push(this.sourceToken),{type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:s,explicitKey:true}]}}case"map-value-ind":{this.onKeyLine=true;let e=c(t),s=r(e);return{
type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(t,e){
return this.type!=="comment"||this.indent<=e?false:t.every(s=>s.type==="newline"||s.type==="space")}*documentEnd(t){this.
type!=="doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){
switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.
pop(),yield*this.step();break;case"newline":this.onKeyLine=false;default:t.end?t.end.push(this.sourceToken):t.end=[this.
sourceToken],this.type==="newline"&&(yield*this.pop())}}};k.Parser=b}});var require_public_api=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.
P$)({"node_modules/yaml/dist/public-api.js"(f){"use strict";var a=require_composer(),p=require_Document(),s=require_errors(),
y=require_log(),g=require_identity(),_=require_line_counter(),c=require_parser();function m(n){let e=n.prettyErrors!==false;
return{lineCounter:n.lineCounter||e&&new _.LineCounter||null,prettyErrors:e}}function E(n,e={}){let{lineCounter:r,prettyErrors:i}=m(
e),t=new c.Parser(r?.addNewLine),l=new a.Composer(e),o=Array.from(l.compose(t.parse(n)));if(i&&r)for(let u of o)u.errors.
forEach(s.prettifyError(n,r)),u.warnings.forEach(s.prettifyError(n,r));return o.length>0?o:Object.assign([],{empty:true},
l.streamInfo())}function d(n,e={}){let{lineCounter:r,prettyErrors:i}=m(e),t=new c.Parser(r?.addNewLine),l=new a.Composer(
e),o=null;for(let u of l.compose(t.parse(n),true,n.length))if(!o)o=u;else if(o.options.logLevel!=="silent"){o.errors.push(
new s.YAMLParseError(u.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDoc\
uments()"));break}return i&&r&&(o.errors.forEach(s.prettifyError(n,r)),o.warnings.forEach(s.prettifyError(n,r))),o}function w(n,e,r){
let i;typeof e=="function"?i=e:r===void 0&&e&&typeof e=="object"&&(r=e);let t=d(n,r);if(!t)return null;if(t.warnings.forEach(
l=>y.warn(t.options.logLevel,l)),t.errors.length>0){if(t.options.logLevel!=="silent")throw t.errors[0];t.errors=[]}return t.
toJS(Object.assign({reviver:i},r))}function h(n,e,r){let i=null;if(typeof e=="function"||Array.isArray(e)?i=e:r===void 0&&
e&&(r=e),typeof r=="string"&&(r=r.length),typeof r=="number"){let t=Math.round(r);r=t<1?void 0:t>8?{indent:8}:{indent:t}}
if(n===void 0){let{keepUndefined:t}=r??e??{};if(!t)return}return g.isDocument(n)&&!i?n.toString(r):new p.Document(n,i,r).
toString(r)}f.parse=w,f.parseAllDocuments=E,f.parseDocument=d,f.stringify=h}});var require_dist=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.
P$)({"node_modules/yaml/dist/index.js"(i){"use strict";var c=require_composer(),n=require_Document(),s=require_Schema(),
a=require_errors(),l=require_Alias(),r=require_identity(),A=require_Pair(),q=require_Scalar(),m=require_YAMLMap(),_=require_YAMLSeq(),
M=require_cst(),L=require_lexer(),S=require_line_counter(),Y=require_parser(),e=require_public_api(),u=require_visit();i.
Composer=c.Composer,i.Document=n.Document,i.Schema=s.Schema,i.YAMLError=a.YAMLError,i.YAMLParseError=a.YAMLParseError,i.
YAMLWarning=a.YAMLWarning,i.Alias=l.Alias,i.isAlias=r.isAlias,i.isCollection=r.isCollection,i.isDocument=r.isDocument,i.
isMap=r.isMap,i.isNode=r.isNode,i.isPair=r.isPair,i.isScalar=r.isScalar,i.isSeq=r.isSeq,i.Pair=A.Pair,i.Scalar=q.Scalar,
i.YAMLMap=m.YAMLMap,i.YAMLSeq=_.YAMLSeq,i.CST=M,i.Lexer=L.Lexer,i.LineCounter=S.LineCounter,i.Parser=Y.Parser,i.parse=e.
parse,i.parseAllDocuments=e.parseAllDocuments,i.parseDocument=e.parseDocument,i.stringify=e.stringify,i.visit=u.visit,i.
visitAsync=u.visitAsync}});function sourceOf({file,text,isSet=false}){let lineStarts=[0];for(let at2=text.indexOf(`
`);at2!==-1;at2=text.indexOf(`
`,at2+1))lineStarts.push(at2+1);return{file,text,isSet,lineStarts}}function positionOf({source,start,end}){let index=lineIndexAt(
source,start),lineStart=source.lineStarts[index]??0,lineEnd=lineStart+lineText(source,index).length,column=Math.min(start,
lineEnd)-lineStart+1;return{file:source.file,line:index+1,column,endColumn:Math.max(column+1,Math.min(end,lineEnd)-lineStart+
1)}}function sourceLineOf({source,start}){return lineText(source,lineIndexAt(source,start))}function lineText(source,index){
let start=source.lineStarts[index]??0,next=source.lineStarts[index+1];return source.text.slice(start,next===void 0?void 0:
next-1).replace(/\r$/,"")}function lineIndexAt({lineStarts},offset){let low=0,high=lineStarts.length-1;for(;low<high;){let middle=Math.
ceil((low+high)/2);(lineStarts[middle]??0)<=offset?low=middle:high=middle-1}return low}function found(place,message,help){
return{place,says:()=>({message,help})}}var MAX_PROBLEMS_SHOWN=20;function toProblems(findings){let sorted=[...findings].
sort((a,b)=>compare(a.place,b.place)),shown=sorted.slice(0,MAX_PROBLEMS_SHOWN).map(toProblem),rest=sorted.slice(MAX_PROBLEMS_SHOWN),
next=rest[0];if(next===void 0)return shown;let message=rest.length===1?"there is 1 more problem":`there are ${rest.length}\
 more problems`;return[...shown,{at:positionOf(next.place),message,sourceLine:sourceLineOf(next.place)}]}function toProblem({
place,says}){let{message,help}=says();return{at:positionOf(place),message:(0,_XCZQCMGW_js__WEBPACK_IMPORTED_MODULE_1__.R)(
message),...help===void 0?{}:{help:(0,_XCZQCMGW_js__WEBPACK_IMPORTED_MODULE_1__.R)(help)},sourceLine:sourceLineOf(place)}}
function compare(a,b){return a.source!==b.source?Number(a.source.isSet)-Number(b.source.isSet):a.start-b.start}var RESERVED_KEYS=[
"__proto__","constructor","prototype"];function toData(tree){switch(tree.kind){case"scalar":return tree.value;case"list":
return tree.items.map(toData);case"map":{let data=Object.create(null);for(let[key,{value}]of tree.entries)data[key]=toData(
value);return data}}}function entryOf(tree,key){return tree?.kind==="map"&&typeof key=="string"?tree.entries.get(key):void 0}
function childOf(tree,step){return tree?.kind==="list"?typeof step=="number"?tree.items[step]:void 0:entryOf(tree,step)?.
value}function find(tree,path){let value=tree,keyPlace;for(let step of path){let next=childOf(value,step);if(next===void 0)
return;keyPlace=entryOf(value,step)?.keyPlace,value=next}return keyPlace===void 0?{value}:{value,keyPlace}}function placeOf(tree,path){
for(let length=path.length;length>0;length--){let found2=find(tree,path.slice(0,length));if(found2!==void 0)return found2.
keyPlace??beginningOf(found2.value)}return beginningOf(tree)}function beginningOf(tree){if(tree.kind!=="map")return tree.
place;for(let{keyPlace}of tree.entries.values())return keyPlace;return tree.place}function valuePlaceOf(tree,path){let found2=find(
tree,path);return found2?.value.kind==="scalar"&&found2.value.place.end>found2.value.place.start?found2.value.place:placeOf(
tree,path)}function textOf(tree){return tree?.kind==="scalar"&&typeof tree.value=="string"?tree.value:void 0}function numberOf(tree){
return tree?.kind==="scalar"&&typeof tree.value=="number"?tree.value:void 0}function keysIn(tree){return tree?.kind==="m\
ap"?[...tree.entries.keys()]:[]}function itemsOf(tree){return tree?.kind==="list"?tree.items:[]}var import_yaml=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__.
f1)(require_dist(),1);var JSON_NUMBER=/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;function numberFinding(value,written,place){
let shown=`\`${(0,_XCZQCMGW_js__WEBPACK_IMPORTED_MODULE_1__.d)(written,40)}\``,quote=`quote it if it is a text: "${(0,_XCZQCMGW_js__WEBPACK_IMPORTED_MODULE_1__.
d)(written,40)}"`,rewrite=`write ${value}, or ${quote}`;return Number.isNaN(value)||/inf/i.test(written)?found(place,`${shown}\
 is not a finite number`,quote):Number.isFinite(value)?JSON_NUMBER.test(written)?isExact(value,written)?void 0:found(place,
`${shown} would be read as ${value}, which is not the same`,quote):found(place,`${shown} would be read as the number ${value}`,
rewrite):found(place,`${shown} is too large for a number`,quote)}function isExact(value,written){return Number.isInteger(
value)&&/^-?[0-9]+$/.test(written)?Number.isSafeInteger(value):value!==0||/^-?[0.]*(?:[eE]|$)/.test(written)}var MAX_DEPTH=16,
MANIFEST_SIZE={noun:"manifest",maxNodes:1e4},BLANK=new Set(["space","newline","comment","byte-order-mark"]);function strictness(tokens,placeOf2,{
noun,maxNodes}=MANIFEST_SIZE){let tooMany=`more than ${maxNodes} values and signs; a ${noun} is smaller than that`,findings=[],
say=(token,message,help)=>{let length="source"in token?Math.max(1,token.source.length):1;findings.push(found(placeOf2(token.
offset,token.offset+length),message,help))},tooBig=(token,message)=>(say(token,message),{findings:findings.slice(-1),isTooBig:true}),
documents=tokens.filter(token=>token.type==="document");documents[1]!==void 0&&say(documents[1],`a second YAML document;\
 a ${noun} is one`,"put each model in a file of its own");let pending=[],badEscapes=0,nodes=0;for(let token of tokens)token.
type==="directive"&&say(token,`a YAML directive; a ${noun} is plain YAML 1.2`,"remove the line"),token===documents[0]&&pending.
push({token,depth:0}),nodes+=countOf([token]);let last=tokens.at(-1);if(nodes>maxNodes&&last!==void 0)return tooBig(last,
tooMany);for(let next=pending.pop();next!==void 0;next=pending.pop()){let{token,depth}=next;if(nodes+=weightOf(token),badEscapes+=
badEscapesIn(token),badEscapes>MAX_BAD_ESCAPES)return tooBig(token,`more than ${MAX_BAD_ESCAPES} backslashes that mean n\
othing in double quotes`);if(nodes>maxNodes)return tooBig(token,tooMany);if(depth>MAX_DEPTH)return tooBig(token,`nested \
more than ${MAX_DEPTH} deep; no key of a ${noun} lies that deep`);checkToken(token,say);for(let child of childrenOf(token))
pending.push({token:child,depth:depth+1})}return{findings,isTooBig:false}}function badEscapesIn(token){return token.type!==
"double-quoted-scalar"?0:[...token.source.matchAll(/\\([\s\S])/g)].filter(([,letter=""])=>!ESCAPED.includes(letter)).length}
var MAX_BAD_ESCAPES=100,ESCAPED=`0abtnvfre "/\\N_LPxuU	\r
`;function weightOf(token){return"items"in token?token.items.reduce((sum,item)=>sum+1+countOf(item.start)+countOf("sep"in
item?item.sep??[]:[]),countOf("end"in token?token.end:[])):1+countOf("end"in token?token.end??[]:[])+countOf(token.type===
"document"?token.start:[])}function countOf(tokens){return tokens.filter(token=>!BLANK.has(token.type)).length}function checkToken(token,say){
switch(token.type){case"alias":say(token,`the alias \`${token.source}\`; aliases are not read`,"write the value out");break;case"\
document":checkProperties(token.start,say);break;case"block-map":case"block-seq":case"flow-collection":for(let item of token.
items)checkProperties(item.start,say),"sep"in item&&item.sep!==void 0&&checkProperties(item.sep,say),"key"in item&&item.
key!==void 0&&checkKey(item,say)}}function checkProperties(properties,say){for(let token of properties)token.type==="anc\
hor"&&say(token,`the anchor \`${token.source}\`; anchors are not read`,"remove it, and write the value out where it is u\
sed"),token.type==="tag"&&say(token,`the tag \`${token.source}\`; types come from the schema`,"remove it"),token.type===
"explicit-key-ind"&&say(token,"a key that begins with `?`","write it as `key: value`")}function checkKey({key,sep},say){
if(key==null){let colon=sep?.find(token=>token.type==="map-value-ind");colon!==void 0&&say(colon,"a value without a key",
"write it as `key: value`")}else key.type==="block-map"||key.type==="block-seq"||key.type==="flow-collection"?say(key,"a\
 key that is a list or a mapping; keys are texts"):key.type==="scalar"&&key.source==="<<"&&say(key,"the merge key `<<`; \
mappings are not merged","write the keys out")}function findQuoted(tokens,holds){let pending=[...tokens];for(let token=pending.
pop();token!==void 0;token=pending.pop()){if((token.type==="double-quoted-scalar"||token.type==="single-quoted-scalar")&&
holds(token))return token;pending.push(...childrenOf(token))}}function childrenOf(token){switch(token.type){case"documen\
t":return token.value===void 0?[]:[token.value];case"block-map":case"block-seq":case"flow-collection":return token.items.
flatMap(item=>{let key="key"in item&&item.key!==null&&item.key!==void 0?[item.key]:[];return item.value===void 0?key:[...key,
item.value]});default:return[]}}function syntaxFinding(error,place){return{place,says:()=>sentenceFor(error)}}function sentenceFor({
code,message}){let known=KNOWN.find(entry=>entry.code===code&&entry.message.test(message));if(known!==void 0)return{message:`\
not valid YAML: ${known.says}`,help:known.help};let unexpected=/^Unexpected [a-z-]+ token in YAML \w+: "(.*)"$/s.exec(message)?.[1];
if(unexpected!==void 0)return{message:`not valid YAML: unexpected \`${(0,_XCZQCMGW_js__WEBPACK_IMPORTED_MODULE_1__.d)(unexpected)}\
\``};let first=(0,_XCZQCMGW_js__WEBPACK_IMPORTED_MODULE_1__.d)(message.split(`
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
g here",help:"write `\\\\` for a backslash, or use 'single quotes'"}];var OPTIONS={version:"1.2",schema:"core",uniqueKeys:false,
merge:false,resolveKnownTags:false,prettyErrors:false,logLevel:"silent"};function readYaml(source,range,size){let text=source.
text.slice(range.start,range.end),tokens=[...new import_yaml.Parser().parse(text)],shifted=(start,end)=>({source,start:range.
start+start,end:range.start+end}),strict=strictness(tokens,shifted,size);if(strict.isTooBig)return{findings:strict.findings};
let[document]=new import_yaml.Composer(OPTIONS).compose(tokens,true,text.length),errors=document?.errors??[];if(document===
void 0||errors.length>0){let syntax=errors.map(error=>syntaxFinding(error,shifted(...placeOfError(error,tokens))));return{
findings:onePerLine([...syntax,...strict.findings])}}if(strict.findings.length>0)return{findings:strict.findings};let findings=[];
return{tree:toTree(document.contents,{shifted,findings}),findings}}function placeOfError(error,tokens){let[start,end]=error.
pos,opened=error.message.startsWith("Missing closing")?findQuoted(tokens,token=>token.offset+token.source.length===start):
void 0;return opened===void 0?[start,end]:[opened.offset,opened.offset+1]}function onePerLine(findings){let lines=new Set;
return findings.filter(({place})=>{let{line}=positionOf(place);return lines.size<lines.add(line).size})}function toTree(node,context){
let place=placeOfNode(node,context);if((0,import_yaml.isMap)(node))return toMap(node.items,place,context);if((0,import_yaml.
isSeq)(node))return{kind:"list",items:node.items.map(item=>toTree(item,context)),place};let written=place.source.text.slice(
place.start,place.end),value=(0,import_yaml.isScalar)(node)?node.value:null;if(typeof value=="number"){let finding=numberFinding(
value,written,place);finding!==void 0&&context.findings.push(finding)}return{kind:"scalar",value:typeof value=="string"||
typeof value=="number"||typeof value=="boolean"?value:null,written,place}}function toMap(pairs,place,context){let entries=new Map;
for(let{key,value}of pairs){let keyPlace=placeOfNode(key,context),name=(0,import_yaml.isScalar)(key)?key.value:void 0,finding=keyFinding(
name,keyPlace,entries);finding!==void 0?context.findings.push(finding):typeof name=="string"&&entries.set(name,{keyPlace,
value:toTree(value,context)})}return{kind:"map",entries,place}}function keyFinding(key,place,entries){let written=place.
source.text.slice(place.start,place.end);if(typeof key!="string"){let kind=key===null?"no value":`a ${typeof key}`;return found(
place,`the key \`${(0,_XCZQCMGW_js__WEBPACK_IMPORTED_MODULE_1__.d)(written)}\` is read as ${kind}; keys are texts`,`quot\
e it: "${(0,_XCZQCMGW_js__WEBPACK_IMPORTED_MODULE_1__.d)(written)}"`)}if(RESERVED_KEYS.includes(key))return found(place,
`the key \`${key}\` is reserved`);let first=entries.get(key);if(first===void 0)return;let{line}=positionOf(first.keyPlace);
return found(place,`the key \`${(0,_XCZQCMGW_js__WEBPACK_IMPORTED_MODULE_1__.d)(key)}\` is here a second time`,`the firs\
t is in line ${line}`)}function placeOfNode(node,{shifted}){let range=(0,import_yaml.isNode)(node)?node.range:void 0;return shifted(
range?.[0]??0,range?.[1]??0)}var MANIFEST_LIMITS={noun:"manifest",maxBytes:64*1024,maxNodes:1e4,begin:"begin with `group\
: NAME`"};function parse(source,limits=MANIFEST_LIMITS){let bytes=Buffer.byteLength(source.text);if(bytes>limits.maxBytes){
let message2=`the file has ${bytes} bytes; a ${limits.noun} has at most ${limits.maxBytes}`;return{findings:[found({source,
start:0,end:1},message2)]}}let characters=characterFindings(source);if(characters.length>0)return{findings:characters};let start=source.
text.startsWith("\uFEFF")?1:0,{tree,findings}=readYaml(source,{start,end:source.text.length},limits);if(tree===void 0)return{
findings};if(tree.kind==="map")return{tree,findings};let message=tree.kind==="scalar"&&tree.value===null?`the ${limits.noun}\
 is empty`:`the ${limits.noun} is not a mapping of keys to values`;return{findings:findings.length>0?findings:[found(tree.
place,message,limits.begin)]}}var UNREADABLE=/(?!^\u{FEFF}|[\t\n\r])[\p{Cc}\p{Cs}\u{FEFF}\uFFFD\uFFFE\uFFFF]|\r(?!\n)/gu;
function characterFindings(source){let help="save the file as UTF-8 text with LF or CRLF line ends";return[...source.text.
matchAll(UNREADABLE)].map(({0:character,index})=>found({source,start:index,end:index+1},sentenceFor2(character),help))}function sentenceFor2(character){
return character==="\r"?"a carriage return that is not part of a line end":character==="�"?"bytes that are not UTF-8 (\
or the character U+FFFD)":`the control character U+${(character.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,
"0")}`}function closest(given,candidates){let wanted=normal(given);if(wanted.length===0||wanted.length>64)return;let best,
bestDistance=Math.max(1,Math.floor(wanted.length/3))+1;for(let candidate of candidates){if(Math.abs(candidate.length-wanted.
length)>=bestDistance)continue;let distance=editDistance(wanted,normal(candidate));distance<bestDistance&&(best=candidate,
bestDistance=distance)}return best}function normal(word){return word.replace(/([a-z0-9])([A-Z])/g,"$1_$2").replace(/[\s-]+/g,
"_").toLowerCase()}function editDistance(from,to){let beforeLast=[],last=Array.from({length:to.length+1},(_,column)=>column);
for(let row=1;row<=from.length;row++){let current=[row];for(let column=1;column<=to.length;column++){let isSame=from[row-
1]===to[column-1],isSwap=row>1&&column>1&&from[row-1]===to[column-2]&&from[row-2]===to[column-1];current[column]=Math.min(
at(current,column-1)+1,at(last,column)+1,at(last,column-1)+(isSame?0:1),isSwap?at(beforeLast,column-2)+1:Number.POSITIVE_INFINITY)}
beforeLast=last,last=current}return at(last,to.length)}function at(row,column){return row[column]??Number.POSITIVE_INFINITY}})};
;
