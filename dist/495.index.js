"use strict";
exports.id = 495;
exports.ids = [495];
exports.modules = {

/***/ 9495:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Ad: () => (/* binding */ declaredMetrics),
/* harmony export */   CU: () => (/* binding */ withoutValue),
/* harmony export */   DN: () => (/* binding */ ZodLiteral),
/* harmony export */   F9: () => (/* binding */ found),
/* harmony export */   G7: () => (/* binding */ readPath),
/* harmony export */   GG: () => (/* binding */ childOf),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   NE: () => (/* binding */ effectiveDeployment),
/* harmony export */   Ux: () => (/* binding */ checkMetrics),
/* harmony export */   WF: () => (/* binding */ ZodBoolean),
/* harmony export */   Y9: () => (/* binding */ expandShortForms),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   a1: () => (/* binding */ RESERVED_KEYS),
/* harmony export */   b8: () => (/* binding */ ZodRecord),
/* harmony export */   bP: () => (/* binding */ SECTIONS),
/* harmony export */   bv: () => (/* binding */ ZodObject),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   df: () => (/* binding */ positionOf),
/* harmony export */   ek: () => (/* binding */ toProblems),
/* harmony export */   fU: () => (/* binding */ globMatcher),
/* harmony export */   fZ: () => (/* binding */ ZodUnion),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   gM: () => (/* binding */ readYaml),
/* harmony export */   jV: () => (/* binding */ formatPath),
/* harmony export */   lY: () => (/* binding */ undeclaredMetrics),
/* harmony export */   ln: () => (/* binding */ shapeAt),
/* harmony export */   n: () => (/* binding */ ZodArray),
/* harmony export */   nh: () => (/* binding */ unknownKeyFinding),
/* harmony export */   oC: () => (/* binding */ deploymentProblems),
/* harmony export */   og: () => (/* binding */ gatesOf),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   qg: () => (/* binding */ parse2),
/* harmony export */   rS: () => (/* binding */ ZodNumber),
/* harmony export */   rc: () => (/* binding */ manifestSchema),
/* harmony export */   vz: () => (/* binding */ sourceOf),
/* harmony export */   yv: () => (/* binding */ originOf),
/* harmony export */   z6: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _PG2RQTUN_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4452);
/* harmony import */ var _XCZQCMGW_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(809);
/* harmony import */ var _AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1326);




// node_modules/yaml/dist/nodes/identity.js
var require_identity=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/nodes/identity.js"(a){"use strict";var m=Symbol.for("yaml.alias"),t=Symbol.for("yaml.document"),l=Symbol.for("yaml.map"),f=Symbol.for("yaml.pair"),s=Symbol.for("yaml.scalar"),y=Symbol.for("yaml.seq"),c=Symbol.for("yaml.node.type"),A=i=>!!i&&typeof i=="object"&&i[c]===m,b=i=>!!i&&typeof i=="object"&&i[c]===t,r=i=>!!i&&typeof i=="object"&&i[c]===l,e=i=>!!i&&typeof i=="object"&&i[c]===f,S=i=>!!i&&typeof i=="object"&&i[c]===s,u=i=>!!i&&typeof i=="object"&&i[c]===y;function o(i){if(i&&typeof i=="object")switch(i[c]){case l:case y:return!0}return!1}function j(i){if(i&&typeof i=="object")switch(i[c]){case m:case l:case s:case y:return!0}return!1}var P=i=>(S(i)||o(i))&&!!i.anchor;a.ALIAS=m,a.DOC=t,a.MAP=l,a.NODE_TYPE=c,a.PAIR=f,a.SCALAR=s,a.SEQ=y,a.hasAnchor=P,a.isAlias=A,a.isCollection=o,a.isDocument=b,a.isMap=r,a.isNode=j,a.isPair=e,a.isScalar=S,a.isSeq=u}});
// node_modules/yaml/dist/visit.js
var require_visit=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/visit.js"(S){"use strict";var u=require_identity(),n=Symbol("break visit"),O=Symbol("skip children"),a=Symbol("remove node");function b(e,l){let t=j(l);u.isDocument(e)?s(null,e.contents,t,Object.freeze([e]))===a&&(e.contents=null):s(null,e,t,Object.freeze([]))}b.BREAK=n,b.SKIP=O,b.REMOVE=a;function s(e,l,t,i){let r=A(e,l,t,i);if(u.isNode(r)||u.isPair(r))return E(e,i,r),s(e,r,t,i);if(typeof r!="symbol"){if(u.isCollection(l)){i=Object.freeze(i.concat(l));for(let c=0;c<l.items.length;++c){let f=s(c,l.items[c],t,i);if(typeof f=="number")c=f-1;else{if(f===n)return n;f===a&&(l.items.splice(c,1),c-=1)}}}else if(u.isPair(l)){i=Object.freeze(i.concat(l));let c=s("key",l.key,t,i);if(c===n)return n;c===a&&(l.key=null);let f=s("value",l.value,t,i);if(f===n)return n;f===a&&(l.value=null)}}return r}async function y(e,l){let t=j(l);u.isDocument(e)?await m(null,e.contents,t,Object.freeze([e]))===a&&(e.contents=null):await m(null,e,t,Object.freeze([]))}y.BREAK=n,y.SKIP=O,y.REMOVE=a;async function m(e,l,t,i){let r=await A(e,l,t,i);if(u.isNode(r)||u.isPair(r))return E(e,i,r),m(e,r,t,i);if(typeof r!="symbol"){if(u.isCollection(l)){i=Object.freeze(i.concat(l));for(let c=0;c<l.items.length;++c){let f=await m(c,l.items[c],t,i);if(typeof f=="number")c=f-1;else{if(f===n)return n;f===a&&(l.items.splice(c,1),c-=1)}}}else if(u.isPair(l)){i=Object.freeze(i.concat(l));let c=await m("key",l.key,t,i);if(c===n)return n;c===a&&(l.key=null);let f=await m("value",l.value,t,i);if(f===n)return n;f===a&&(l.value=null)}}return r}function j(e){return typeof e=="object"&&(e.Collection||e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function A(e,l,t,i){if(typeof t=="function")return t(e,l,i);if(u.isMap(l))return t.Map?.(e,l,i);if(u.isSeq(l))return t.Seq?.(e,l,i);if(u.isPair(l))return t.Pair?.(e,l,i);if(u.isScalar(l))return t.Scalar?.(e,l,i);if(u.isAlias(l))return t.Alias?.(e,l,i)}function E(e,l,t){let i=l[l.length-1];if(u.isCollection(i))i.items[e]=t;else if(u.isPair(i))e==="key"?i.key=t:i.value=t;else if(u.isDocument(i))i.contents=t;else{let r=u.isAlias(i)?"alias":"scalar";throw new Error(`Cannot replace node with ${r} parent`)}}S.visit=b,S.visitAsync=y}});
// node_modules/yaml/dist/doc/directives.js
var require_directives=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/doc/directives.js"(d){"use strict";var c=require_identity(),g=require_visit(),u={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},m=f=>f.replace(/[!,[\]{}]/g,t=>u[t]),h=class n{constructor(t,e){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},n.defaultYaml,t),this.tags=Object.assign({},n.defaultTags,e)}clone(){let t=new n(this.yaml,this.tags);return t.docStart=this.docStart,t}atDocument(){let t=new n(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:n.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},n.defaultTags);break}return t}add(t,e){this.atNextDocument&&(this.yaml={explicit:n.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},n.defaultTags),this.atNextDocument=!1);let s=t.trim().split(/[ \t]+/),l=s.shift();switch(l){case"%TAG":{if(s.length!==2&&(e(0,"%TAG directive should contain exactly two parts"),s.length<2))return!1;let[i,a]=s;return this.tags[i]=a,!0}case"%YAML":{if(this.yaml.explicit=!0,s.length!==1)return e(0,"%YAML directive should contain exactly one part"),!1;let[i]=s;if(i==="1.1"||i==="1.2")return this.yaml.version=i,!0;{let a=/^\d+\.\d+$/.test(i);return e(6,`Unsupported YAML version ${i}`,a),!1}}default:return e(0,`Unknown directive ${l}`,!0),!1}}tagName(t,e){if(t==="!")return"!";if(t[0]!=="!")return e(`Not a valid tag: ${t}`),null;if(t[1]==="<"){let a=t.slice(2,-1);return a==="!"||a==="!!"?(e(`Verbatim tags aren't resolved, so ${t} is invalid.`),null):(t[t.length-1]!==">"&&e("Verbatim tags must end with a >"),a)}let[,s,l]=t.match(/^(.*!)([^!]*)$/s);l||e(`The ${t} tag has no suffix`);let i=this.tags[s];if(i)try{return i+decodeURIComponent(l)}catch(a){return e(String(a)),null}return s==="!"?t:(e(`Could not resolve tag: ${t}`),null)}tagString(t){for(let[e,s]of Object.entries(this.tags))if(t.startsWith(s))return e+m(t.substring(s.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let e=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],s=Object.entries(this.tags),l;if(t&&s.length>0&&c.isNode(t.contents)){let i={};g.visit(t.contents,(a,r)=>{c.isNode(r)&&r.tag&&(i[r.tag]=!0)}),l=Object.keys(i)}else l=[];for(let[i,a]of s)i==="!!"&&a==="tag:yaml.org,2002:"||(!t||l.some(r=>r.startsWith(a)))&&e.push(`%TAG ${i} ${a}`);return e.join(`
`)}};h.defaultYaml={explicit:!1,version:"1.2"},h.defaultTags={"!!":"tag:yaml.org,2002:"},d.Directives=h}});
// node_modules/yaml/dist/doc/anchors.js
var require_anchors=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/doc/anchors.js"(c){"use strict";var i=require_identity(),d=require_visit();function f(r){if(/[\x00-\x19\s,[\]{}]/.test(r)){let n=`Anchor must not contain whitespace or control characters: ${JSON.stringify(r)}`;throw new Error(n)}return!0}function h(r){let n=new Set;return d.visit(r,{Value(t,o){o.anchor&&n.add(o.anchor)}}),n}function l(r,n){for(let t=1;;++t){let o=`${r}${t}`;if(!n.has(o))return o}}function m(r,n){let t=[],o=new Map,a=null;return{onAnchor:s=>{t.push(s),a??(a=h(r));let e=l(n,a);return a.add(e),e},setAnchors:()=>{for(let s of t){let e=o.get(s);if(typeof e=="object"&&e.anchor&&(i.isScalar(e.node)||i.isCollection(e.node)))e.node.anchor=e.anchor;else{let u=new Error("Failed to resolve repeated object (this should not happen)");throw u.source=s,u}}},sourceObjects:o}}c.anchorIsValid=f,c.anchorNames=h,c.createNodeAnchors=m,c.findNewAnchor=l}});
// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/doc/applyReviver.js"(s){"use strict";function r(f,n,y,e){if(e&&typeof e=="object")if(Array.isArray(e))for(let t=0,o=e.length;t<o;++t){let i=e[t],d=r(f,e,String(t),i);d===void 0?delete e[t]:d!==i&&(e[t]=d)}else if(e instanceof Map)for(let t of Array.from(e.keys())){let o=e.get(t),i=r(f,e,t,o);i===void 0?e.delete(t):i!==o&&e.set(t,i)}else if(e instanceof Set)for(let t of Array.from(e)){let o=r(f,e,t,t);o===void 0?e.delete(t):o!==t&&(e.delete(t),e.add(o))}else for(let[t,o]of Object.entries(e)){let i=r(f,e,t,o);i===void 0?delete e[t]:i!==o&&(e[t]=i)}return f.call(n,y,e)}s.applyReviver=r}});
// node_modules/yaml/dist/nodes/toJS.js
var require_toJS=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/nodes/toJS.js"(s){"use strict";var d=require_identity();function n(r,i,e){if(Array.isArray(r))return r.map((t,o)=>n(t,String(o),e));if(r&&typeof r.toJSON=="function"){if(!e||!d.hasAnchor(r))return r.toJSON(i,e);let t={aliasCount:0,count:1,res:void 0};e.anchors.set(r,t),e.onCreate=S=>{t.res=S,delete e.onCreate};let o=r.toJSON(i,e);return e.onCreate&&e.onCreate(o),o}return typeof r=="bigint"&&!e?.keep?Number(r):r}s.toJS=n}});
// node_modules/yaml/dist/nodes/Node.js
var require_Node=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/nodes/Node.js"(a){"use strict";var c=require_applyReviver(),r=require_identity(),p=require_toJS(),u=class{constructor(e){Object.defineProperty(this,r.NODE_TYPE,{value:e})}clone(){let e=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(e.range=this.range.slice()),e}toJS(e,{mapAsMap:y,maxAliasCount:o,onAnchor:s,reviver:i}={}){if(!r.isDocument(e))throw new TypeError("A document argument is required");let n={anchors:new Map,doc:e,keep:!0,mapAsMap:y===!0,mapKeyWarned:!1,maxAliasCount:typeof o=="number"?o:100},t=p.toJS(this,"",n);if(typeof s=="function")for(let{count:d,res:l}of n.anchors.values())s(l,d);return typeof i=="function"?c.applyReviver(i,{"":t},"",t):t}};a.NodeBase=u}});
// node_modules/yaml/dist/nodes/Alias.js
var require_Alias=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/nodes/Alias.js"(c){"use strict";var f=require_anchors(),v=require_visit(),l=require_identity(),d=require_Node(),m=require_toJS(),A=class extends d.NodeBase{constructor(i){super(l.ALIAS),this.source=i,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(i,e){if(e?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let t;e?.aliasResolveCache?t=e.aliasResolveCache:(t=[],v.visit(i,{Node:(r,o)=>{(l.isAlias(o)||l.hasAnchor(o))&&t.push(o)}}),e&&(e.aliasResolveCache=t));let s;for(let r of t){if(r===this)break;r.anchor===this.source&&(s=r)}if(s&&e){let{anchors:r,doc:o,maxAliasCount:h}=e,a=r.get(s);if(a||(m.toJS(s,null,e),a=r.get(s)),a?.res===void 0){let u="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(u)}if(h>=0&&(a.count+=1,a.aliasCount===0&&(a.aliasCount=n(o,s,r)),a.count*a.aliasCount>h)){let u="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(u)}}return s}toJSON(i,e){if(!e)return{source:this.source};let t=this.resolve(e.doc,e);if(!t){let s=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(s)}return e.anchors.get(t).res}toString(i,e,t){let s=`*${this.source}`;if(i){if(f.anchorIsValid(this.source),i.options.verifyAliasOrder&&!i.anchors.has(this.source)){let r=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(r)}if(i.implicitKey)return`${s} `}return s}};function n(i,e,t){if(l.isAlias(e)){let s=e.resolve(i),r=t&&s&&t.get(s);return r?r.count*r.aliasCount:0}else if(l.isCollection(e)){let s=0;for(let r of e.items){let o=n(i,r,t);o>s&&(s=o)}return s}else if(l.isPair(e)){let s=n(i,e.key,t),r=n(i,e.value,t);return Math.max(s,r)}return 1}c.Alias=A}});
// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/nodes/Scalar.js"(t){"use strict";var i=require_identity(),o=require_Node(),s=require_toJS(),L=e=>!e||typeof e!="function"&&typeof e!="object",r=class extends o.NodeBase{constructor(e){super(i.SCALAR),this.value=e}toJSON(e,a){return a?.keep?this.value:s.toJS(this.value,e,a)}toString(){return String(this.value)}};r.BLOCK_FOLDED="BLOCK_FOLDED",r.BLOCK_LITERAL="BLOCK_LITERAL",r.PLAIN="PLAIN",r.QUOTE_DOUBLE="QUOTE_DOUBLE",r.QUOTE_SINGLE="QUOTE_SINGLE",t.Scalar=r,t.isScalarValue=L}});
// node_modules/yaml/dist/doc/createNode.js
var require_createNode=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/doc/createNode.js"(j){"use strict";var y=require_Alias(),i=require_identity(),m=require_Scalar(),O="tag:yaml.org,2002:";function g(n,o,t){if(o){let c=t.filter(f=>f.tag===o),d=c.find(f=>!f.format)??c[0];if(!d)throw new Error(`Tag ${o} not found`);return d}return t.find(c=>c.identify?.(n)&&!c.format)}function S(n,o,t){if(i.isDocument(n)&&(n=n.contents),i.isNode(n))return n;if(i.isPair(n)){let s=t.schema[i.MAP].createNode?.(t.schema,null,t);return s.items.push(n),s}(n instanceof String||n instanceof Number||n instanceof Boolean||typeof BigInt<"u"&&n instanceof BigInt)&&(n=n.valueOf());let{aliasDuplicateObjects:c,onAnchor:d,onTagObj:f,schema:a,sourceObjects:b}=t,e;if(c&&n&&typeof n=="object"){if(e=b.get(n),e)return e.anchor??(e.anchor=d(n)),new y.Alias(e.anchor);e={anchor:null,node:null},b.set(n,e)}o?.startsWith("!!")&&(o=O+o.slice(2));let r=g(n,o,a.tags);if(!r){if(n&&typeof n.toJSON=="function"&&(n=n.toJSON()),!n||typeof n!="object"){let s=new m.Scalar(n);return e&&(e.node=s),s}r=n instanceof Map?a[i.MAP]:Symbol.iterator in Object(n)?a[i.SEQ]:a[i.MAP]}f&&(f(r),delete t.onTagObj);let h=r?.createNode?r.createNode(t.schema,n,t):typeof r?.nodeClass?.from=="function"?r.nodeClass.from(t.schema,n,t):new m.Scalar(n);return o?h.tag=o:r.default||(h.tag=r.tag),e&&(e.node=h),h}j.createNode=S}});
// node_modules/yaml/dist/nodes/Collection.js
var require_Collection=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/nodes/Collection.js"(s){"use strict";var d=require_createNode(),o=require_identity(),u=require_Node();function c(i,e,t){let n=t;for(let r=e.length-1;r>=0;--r){let l=e[r];if(typeof l=="number"&&Number.isInteger(l)&&l>=0){let h=[];h[l]=n,n=h}else n=new Map([[l,n]])}return d.createNode(n,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:i,sourceObjects:new Map})}var a=i=>i==null||typeof i=="object"&&!!i[Symbol.iterator]().next().done,m=class extends u.NodeBase{constructor(i,e){super(i),Object.defineProperty(this,"schema",{value:e,configurable:!0,enumerable:!1,writable:!0})}clone(i){let e=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return i&&(e.schema=i),e.items=e.items.map(t=>o.isNode(t)||o.isPair(t)?t.clone(i):t),this.range&&(e.range=this.range.slice()),e}addIn(i,e){if(a(i))this.add(e);else{let[t,...n]=i,r=this.get(t,!0);if(o.isCollection(r))r.addIn(n,e);else if(r===void 0&&this.schema)this.set(t,c(this.schema,n,e));else throw new Error(`Expected YAML collection at ${t}. Remaining path: ${n}`)}}deleteIn(i){let[e,...t]=i;if(t.length===0)return this.delete(e);let n=this.get(e,!0);if(o.isCollection(n))return n.deleteIn(t);throw new Error(`Expected YAML collection at ${e}. Remaining path: ${t}`)}getIn(i,e){let[t,...n]=i,r=this.get(t,!0);return n.length===0?!e&&o.isScalar(r)?r.value:r:o.isCollection(r)?r.getIn(n,e):void 0}hasAllNullValues(i){return this.items.every(e=>{if(!o.isPair(e))return!1;let t=e.value;return t==null||i&&o.isScalar(t)&&t.value==null&&!t.commentBefore&&!t.comment&&!t.tag})}hasIn(i){let[e,...t]=i;if(t.length===0)return this.has(e);let n=this.get(e,!0);return o.isCollection(n)?n.hasIn(t):!1}setIn(i,e){let[t,...n]=i;if(n.length===0)this.set(t,e);else{let r=this.get(t,!0);if(o.isCollection(r))r.setIn(n,e);else if(r===void 0&&this.schema)this.set(t,c(this.schema,n,e));else throw new Error(`Expected YAML collection at ${t}. Remaining path: ${n}`)}}};s.Collection=m,s.collectionFromPath=c,s.isEmptyPath=a}});
// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/stringify/stringifyComment.js"(t){"use strict";var s=i=>i.replace(/^(?!$)(?: $)?/gm,"#");function r(i,n){return/^\n+$/.test(i)?i.substring(1):n?i.replace(/^(?! *$)/gm,n):i}var m=(i,n,e)=>i.endsWith(`
`)?r(e,n):e.includes(`
`)?`
`+r(e,n):(i.endsWith(" ")?"":" ")+e;t.indentComment=r,t.lineComment=m,t.stringifyComment=s}});
// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/stringify/foldFlowLines.js"(h){"use strict";var U="flow",v="block",w="quoted";function d(l,s,L="flow",{indentAtStart:O,lineWidth:r=80,minContentWidth:o=20,onFold:k,onOverflow:n}={}){if(!r||r<0)return l;r<o&&(o=0);let _=Math.max(1+o,1+r-s.length);if(l.length<=_)return l;let c=[],b={},g=r-s.length;typeof O=="number"&&(O>r-Math.max(2,o)?c.push(0):g=r-O);let F,a,p=!1,e=-1,y=-1,E=-1;L===v&&(e=$(l,e,s.length),e!==-1&&(g=e+_));for(let u;u=l[e+=1];){if(L===w&&u==="\\"){switch(y=e,l[e+1]){case"x":e+=3;break;case"u":e+=5;break;case"U":e+=9;break;default:e+=1}E=e}if(u===`
`)L===v&&(e=$(l,e,s.length)),g=e+s.length+_,F=void 0;else{if(u===" "&&a&&a!==" "&&a!==`
`&&a!=="	"){let f=l[e+1];f&&f!==" "&&f!==`
`&&f!=="	"&&(F=e)}if(e>=g)if(F)c.push(F),g=F+_,F=void 0;else if(L===w){for(;a===" "||a==="	";)a=u,u=l[e+=1],p=!0;let f=e>E+1?e-2:y-1;if(b[f])return l;c.push(f),b[f]=!0,g=f+_,F=void 0}else p=!0}a=u}if(p&&n&&n(),c.length===0)return l;k&&k();let D=l.slice(0,c[0]);for(let u=0;u<c.length;++u){let f=c[u],M=c[u+1]||l.length;f===0?D=`
${s}${l.slice(0,M)}`:(L===w&&b[f]&&(D+=`${l[f]}\\`),D+=`
${s}${l.slice(f+1,M)}`)}return D}function $(l,s,L){let O=s,r=s+1,o=l[r];for(;o===" "||o==="	";)if(s<r+L)o=l[++s];else{do o=l[++s];while(o&&o!==`
`);O=s,r=s+1,o=l[r]}return O}h.FOLD_BLOCK=v,h.FOLD_FLOW=U,h.FOLD_QUOTED=w,h.foldFlowLines=d}});
// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/stringify/stringifyString.js"(U){"use strict";var g=require_Scalar(),S=require_foldFlowLines(),y=(r,t)=>({indentAtStart:t?r.indent.length:r.indentAtStart,lineWidth:r.options.lineWidth,minContentWidth:r.options.minContentWidth}),_=r=>/^(%|---|\.\.\.)/m.test(r);function K(r,t,e){if(!t||t<0)return!1;let l=t-e,f=r.length;if(f<=l)return!1;for(let s=0,n=0;s<f;++s)if(r[s]===`
`){if(s-n>l)return!0;if(n=s+1,f-n<=l)return!1}return!0}function F(r,t){let e=JSON.stringify(r);if(t.options.doubleQuotedAsJSON)return e;let{implicitKey:l}=t,f=t.options.doubleQuotedMinMultiLineLength,s=t.indent||(_(r)?"  ":""),n="",o=0;for(let i=0,a=e[i];a;a=e[++i])if(a===" "&&e[i+1]==="\\"&&e[i+2]==="n"&&(n+=e.slice(o,i)+"\\ ",i+=1,o=i,a="\\"),a==="\\")switch(e[i+1]){case"u":{n+=e.slice(o,i);let d=e.substr(i+2,4);switch(d){case"0000":n+="\\0";break;case"0007":n+="\\a";break;case"000b":n+="\\v";break;case"001b":n+="\\e";break;case"0085":n+="\\N";break;case"00a0":n+="\\_";break;case"2028":n+="\\L";break;case"2029":n+="\\P";break;default:d.substr(0,2)==="00"?n+="\\x"+d.substr(2):n+=e.substr(i,6)}i+=5,o=i+1}break;case"n":if(l||e[i+2]==='"'||e.length<f)i+=1;else{for(n+=e.slice(o,i)+`

`;e[i+2]==="\\"&&e[i+3]==="n"&&e[i+4]!=='"';)n+=`
`,i+=2;n+=s,e[i+2]===" "&&(n+="\\"),i+=1,o=i+1}break;default:i+=1}return n=o?n+e.slice(o):e,l?n:S.foldFlowLines(n,s,S.FOLD_QUOTED,y(t,!1))}function E(r,t){if(t.options.singleQuote===!1||t.implicitKey&&r.includes(`
`)||/[ \t]\n|\n[ \t]/.test(r))return F(r,t);let e=t.indent||(_(r)?"  ":""),l="'"+r.replace(/'/g,"''").replace(/\n+/g,`$&
${e}`)+"'";return t.implicitKey?l:S.foldFlowLines(l,e,S.FOLD_FLOW,y(t,!1))}function O(r,t){let{singleQuote:e}=t.options,l;if(e===!1)l=F;else{let f=r.includes('"'),s=r.includes("'");f&&!s?l=E:s&&!f?l=F:l=e?E:F}return l(r,t)}var w;try{w=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{w=/\n+(?!\n|$)/g}function k({comment:r,type:t,value:e},l,f,s){let{blockQuote:n,commentString:o,lineWidth:i}=l.options;if(!n||/\n[\t ]+$/.test(e))return O(e,l);let a=l.indent||(l.forceBlockIndent||_(e)?"  ":""),d=n==="literal"?!0:n==="folded"||t===g.Scalar.BLOCK_FOLDED?!1:t===g.Scalar.BLOCK_LITERAL?!0:!K(e,i,a.length);if(!e)return d?`|
`:`>
`;let L,c;for(c=e.length;c>0;--c){let b=e[c-1];if(b!==`
`&&b!=="	"&&b!==" ")break}let u=e.substring(c),D=u.indexOf(`
`);D===-1?L="-":e===u||D!==u.length-1?(L="+",s&&s()):L="",u&&(e=e.slice(0,-u.length),u[u.length-1]===`
`&&(u=u.slice(0,-1)),u=u.replace(w,`$&${a}`));let p=!1,$,Q=-1;for($=0;$<e.length;++$){let b=e[$];if(b===" ")p=!0;else if(b===`
`)Q=$;else break}let h=e.substring(0,Q<$?Q+1:$);h&&(e=e.substring(h.length),h=h.replace(/\n+/g,`$&${a}`));let B=(p?a?"2":"1":"")+L;if(r&&(B+=" "+o(r.replace(/ ?[\r\n]+/g," ")),f&&f()),!d){let b=e.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${a}`),N=!1,T=y(l,!0);n!=="folded"&&t!==g.Scalar.BLOCK_FOLDED&&(T.onOverflow=()=>{N=!0});let W=S.foldFlowLines(`${h}${b}${u}`,a,S.FOLD_BLOCK,T);if(!N)return`>${B}
${a}${W}`}return e=e.replace(/\n+/g,`$&${a}`),`|${B}
${a}${h}${e}${u}`}function A(r,t,e,l){let{type:f,value:s}=r,{actualString:n,implicitKey:o,indent:i,indentStep:a,inFlow:d}=t;if(o&&s.includes(`
`)||d&&/[[\]{},]/.test(s))return O(s,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(s))return o||d||!s.includes(`
`)?O(s,t):k(r,t,e,l);if(!o&&!d&&f!==g.Scalar.PLAIN&&s.includes(`
`))return k(r,t,e,l);if(_(s)){if(i==="")return t.forceBlockIndent=!0,k(r,t,e,l);if(o&&i===a)return O(s,t)}let L=s.replace(/\n+/g,`$&
${i}`);if(n){let c=p=>p.default&&p.tag!=="tag:yaml.org,2002:str"&&p.test?.test(L),{compat:u,tags:D}=t.doc.schema;if(D.some(c)||u?.some(c))return O(s,t)}return o?L:S.foldFlowLines(L,i,S.FOLD_FLOW,y(t,!1))}function I(r,t,e,l){let{implicitKey:f,inFlow:s}=t,n=typeof r.value=="string"?r:Object.assign({},r,{value:String(r.value)}),{type:o}=r;o!==g.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(n.value)&&(o=g.Scalar.QUOTE_DOUBLE);let i=d=>{switch(d){case g.Scalar.BLOCK_FOLDED:case g.Scalar.BLOCK_LITERAL:return f||s?O(n.value,t):k(n,t,e,l);case g.Scalar.QUOTE_DOUBLE:return F(n.value,t);case g.Scalar.QUOTE_SINGLE:return E(n.value,t);case g.Scalar.PLAIN:return A(n,t,e,l);default:return null}},a=i(o);if(a===null){let{defaultKeyType:d,defaultStringType:L}=t.options,c=f&&d||L;if(a=i(c),a===null)throw new Error(`Unsupported default string type ${c}`)}return a}U.stringifyString=I}});
// node_modules/yaml/dist/stringify/stringify.js
var require_stringify=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/stringify/stringify.js"(f){"use strict";var d=require_anchors(),a=require_identity(),u=require_stringifyComment(),g=require_stringifyString();function c(i,t){let l=Object.assign({blockQuote:!0,commentString:u.stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},i.schema.toStringOptions,t),r;switch(l.collectionStyle){case"block":r=!1;break;case"flow":r=!0;break;default:r=null}return{anchors:new Set,doc:i,flowCollectionPadding:l.flowCollectionPadding?" ":"",indent:"",indentStep:typeof l.indent=="number"?" ".repeat(l.indent):"  ",inFlow:r,options:l}}function y(i,t){if(t.tag){let e=i.filter(n=>n.tag===t.tag);if(e.length>0)return e.find(n=>n.format===t.format)??e[0]}let l,r;if(a.isScalar(t)){r=t.value;let e=i.filter(n=>n.identify?.(r));if(e.length>1){let n=e.filter(s=>s.test);n.length>0&&(e=n)}l=e.find(n=>n.format===t.format)??e.find(n=>!n.format)}else r=t,l=i.find(e=>e.nodeClass&&r instanceof e.nodeClass);if(!l){let e=r?.constructor?.name??(r===null?"null":typeof r);throw new Error(`Tag not resolved for ${e} value`)}return l}function S(i,t,{anchors:l,doc:r}){if(!r.directives)return"";let e=[],n=(a.isScalar(i)||a.isCollection(i))&&i.anchor;n&&d.anchorIsValid(n)&&(l.add(n),e.push(`&${n}`));let s=i.tag??(t.default?null:t.tag);return s&&e.push(r.directives.tagString(s)),e.join(" ")}function h(i,t,l,r){if(a.isPair(i))return i.toString(t,l,r);if(a.isAlias(i)){if(t.doc.directives)return i.toString(t);if(t.resolvedAliases?.has(i))throw new TypeError("Cannot stringify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(i):t.resolvedAliases=new Set([i]),i=i.resolve(t.doc)}let e,n=a.isNode(i)?i:t.doc.createNode(i,{onTagObj:v=>e=v});e??(e=y(t.doc.schema.tags,n));let s=S(n,e,t);s.length>0&&(t.indentAtStart=(t.indentAtStart??0)+s.length+1);let o=typeof e.stringify=="function"?e.stringify(n,t,l,r):a.isScalar(n)?g.stringifyString(n,t,l,r):n.toString(t,l,r);return s?a.isScalar(n)||o[0]==="{"||o[0]==="["?`${s} ${o}`:`${s}
${t.indent}${o}`:o}f.createStringifyContext=c,f.stringify=h}});
// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/stringify/stringifyPair.js"(E){"use strict";var r=require_identity(),$=require_Scalar(),q=require_stringify(),a=require_stringifyComment();function P({key:t,value:e},i,p,S){let{allNullValues:_,doc:B,indent:N,indentStep:O,options:{commentString:g,indentSeq:D,simpleKeys:y}}=i,l=r.isNode(t)&&t.comment||null;if(y){if(l)throw new Error("With simple keys, key nodes cannot have comments");if(r.isCollection(t)||!r.isNode(t)&&typeof t=="object"){let f="With simple keys, collection cannot be used as a key value";throw new Error(f)}}let s=!y&&(!t||l&&e==null&&!i.inFlow||r.isCollection(t)||(r.isScalar(t)?t.type===$.Scalar.BLOCK_FOLDED||t.type===$.Scalar.BLOCK_LITERAL:typeof t=="object"));i=Object.assign({},i,{allNullValues:!1,implicitKey:!s&&(y||!_),indent:N+O});let u=!1,w=!1,n=q.stringify(t,i,()=>u=!0,()=>w=!0);if(!s&&!i.inFlow&&n.length>1024){if(y)throw new Error("With simple keys, single line scalar must not span more than 1024 characters");s=!0}if(i.inFlow){if(_||e==null)return u&&p&&p(),n===""?"?":s?`? ${n}`:n}else if(_&&!y||e==null&&s)return n=`? ${n}`,l&&!u?n+=a.lineComment(n,i.indent,g(l)):w&&S&&S(),n;u&&(l=null),s?(l&&(n+=a.lineComment(n,i.indent,g(l))),n=`? ${n}
${N}:`):(n=`${n}:`,l&&(n+=a.lineComment(n,i.indent,g(l))));let C,c,h;r.isNode(e)?(C=!!e.spaceBefore,c=e.commentBefore,h=e.comment):(C=!1,c=null,h=null,e&&typeof e=="object"&&(e=B.createNode(e))),i.implicitKey=!1,!s&&!l&&r.isScalar(e)&&(i.indentAtStart=n.length+1),w=!1,!D&&O.length>=2&&!i.inFlow&&!s&&r.isSeq(e)&&!e.flow&&!e.tag&&!e.anchor&&(i.indent=i.indent.substring(2));let b=!1,o=q.stringify(e,i,()=>b=!0,()=>w=!0),m=" ";if(l||C||c){if(m=C?`
`:"",c){let f=g(c);m+=`
${a.indentComment(f,i.indent)}`}o===""&&!i.inFlow?m===`
`&&h&&(m=`

`):m+=`
${i.indent}`}else if(!s&&r.isCollection(e)){let f=o[0],F=o.indexOf(`
`),L=F!==-1,K=i.inFlow??e.flow??e.items.length===0;if(L||!K){let j=!1;if(L&&(f==="&"||f==="!")){let d=o.indexOf(" ");f==="&"&&d!==-1&&d<F&&o[d+1]==="!"&&(d=o.indexOf(" ",d+1)),(d===-1||F<d)&&(j=!0)}j||(m=`
${i.indent}`)}}else(o===""||o[0]===`
`)&&(m="");return n+=m+o,i.inFlow?b&&p&&p():h&&!b?n+=a.lineComment(n,i.indent,g(h)):w&&S&&S(),n}E.stringifyPair=P}});
// node_modules/yaml/dist/log.js
var require_log=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/log.js"(o){"use strict";var r=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__require */ .ki)("process");function u(n,...e){n==="debug"&&console.log(...e)}function i(n,e){(n==="debug"||n==="warn")&&(typeof r.emitWarning=="function"?r.emitWarning(e):console.warn(e))}o.debug=u,o.warn=i}});
// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/schema/yaml-1.1/merge.js"(f){"use strict";var o=require_identity(),c=require_Scalar(),l="<<",n={identify:r=>r===l||typeof r=="symbol"&&r.description===l,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new c.Scalar(Symbol(l)),{addToJSMap:u}),stringify:()=>l},m=(r,e)=>(n.identify(e)||o.isScalar(e)&&(!e.type||e.type===c.Scalar.PLAIN)&&n.identify(e.value))&&r?.doc.schema.tags.some(t=>t.tag===n.tag&&t.default);function u(r,e,t){let i=g(r,t);if(o.isSeq(i))for(let a of i.items)d(r,e,a);else if(Array.isArray(i))for(let a of i)d(r,e,a);else d(r,e,i)}function d(r,e,t){let i=g(r,t);if(!o.isMap(i))throw new Error("Merge sources must be maps or map aliases");let a=i.toJSON(null,r,Map);for(let[s,y]of a)e instanceof Map?e.has(s)||e.set(s,y):e instanceof Set?e.add(s):Object.prototype.hasOwnProperty.call(e,s)||Object.defineProperty(e,s,{value:y,writable:!0,enumerable:!0,configurable:!0});return e}function g(r,e){return r&&o.isAlias(e)?e.resolve(r.doc,r):e}f.addMergeToJSMap=u,f.isMergeKey=m,f.merge=n}});
// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/nodes/addPairToJSMap.js"(f){"use strict";var S=require_log(),d=require_merge(),u=require_stringify(),a=require_identity(),s=require_toJS();function g(t,e,{key:r,value:n}){if(a.isNode(r)&&r.addToJSMap)r.addToJSMap(t,e,n);else if(d.isMergeKey(t,r))d.addMergeToJSMap(t,e,n);else{let o=s.toJS(r,"",t);if(e instanceof Map)e.set(o,s.toJS(n,o,t));else if(e instanceof Set)e.add(o);else{let i=J(r,o,t),l=s.toJS(n,i,t);i in e?Object.defineProperty(e,i,{value:l,writable:!0,enumerable:!0,configurable:!0}):e[i]=l}}return e}function J(t,e,r){if(e===null)return"";if(typeof e!="object")return String(e);if(a.isNode(t)&&r?.doc){let n=u.createStringifyContext(r.doc,{});n.anchors=new Set;for(let i of r.anchors.keys())n.anchors.add(i.anchor);n.inFlow=!0,n.inStringifyKey=!0;let o=t.toString(n);if(!r.mapKeyWarned){let i=JSON.stringify(o);i.length>40&&(i=i.substring(0,36)+'..."'),S.warn(r.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${i}. Set mapAsMap: true to use object keys.`),r.mapKeyWarned=!0}return o}return JSON.stringify(e)}f.addPairToJSMap=g}});
// node_modules/yaml/dist/nodes/Pair.js
var require_Pair=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/nodes/Pair.js"(t){"use strict";var n=require_createNode(),s=require_stringifyPair(),u=require_addPairToJSMap(),a=require_identity();function P(l,r,e){let i=n.createNode(l,void 0,e),c=n.createNode(r,void 0,e);return new o(i,c)}var o=class d{constructor(r,e=null){Object.defineProperty(this,a.NODE_TYPE,{value:a.PAIR}),this.key=r,this.value=e}clone(r){let{key:e,value:i}=this;return a.isNode(e)&&(e=e.clone(r)),a.isNode(i)&&(i=i.clone(r)),new d(e,i)}toJSON(r,e){let i=e?.mapAsMap?new Map:{};return u.addPairToJSMap(e,i,this)}toString(r,e,i){return r?.doc?s.stringifyPair(this,r,e,i):JSON.stringify(this)}};t.Pair=o,t.createPair=P}});
// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/stringify/stringifyCollection.js"(N){"use strict";var c=require_identity(),v=require_stringify(),C=require_stringifyComment();function q(f,i,g){return(i.inFlow??f.flow?S:w)(f,i,g)}function w({comment:f,items:i},g,{blockItemPrefix:m,flowChars:a,itemIndent:p,onChompKeep:h,onComment:B}){let{indent:k,options:{commentString:o}}=g,_=Object.assign({},g,{indent:p,type:null}),n=!1,r=[];for(let t=0;t<i.length;++t){let e=i[t],l=null;if(c.isNode(e))!n&&e.spaceBefore&&r.push(""),$(g,r,e.commentBefore,n),e.comment&&(l=e.comment);else if(c.isPair(e)){let s=c.isNode(e.key)?e.key:null;s&&(!n&&s.spaceBefore&&r.push(""),$(g,r,s.commentBefore,n))}n=!1;let u=v.stringify(e,_,()=>l=null,()=>n=!0);l&&(u+=C.lineComment(u,p,o(l))),n&&l&&(n=!1),r.push(m+u)}let d;if(r.length===0)d=a.start+a.end;else{d=r[0];for(let t=1;t<r.length;++t){let e=r[t];d+=e?`
${k}${e}`:`
`}}return f?(d+=`
`+C.indentComment(o(f),k),B&&B()):n&&h&&h(),d}function S({items:f},i,{flowChars:g,itemIndent:m}){let{indent:a,indentStep:p,flowCollectionPadding:h,options:{commentString:B}}=i;m+=p;let k=Object.assign({},i,{indent:m,inFlow:!0,type:null}),o=!1,_=0,n=[];for(let t=0;t<f.length;++t){let e=f[t],l=null;if(c.isNode(e))e.spaceBefore&&n.push(""),$(i,n,e.commentBefore,!1),e.comment&&(l=e.comment);else if(c.isPair(e)){let s=c.isNode(e.key)?e.key:null;s&&(s.spaceBefore&&n.push(""),$(i,n,s.commentBefore,!1),s.comment&&(o=!0));let y=c.isNode(e.value)?e.value:null;y?(y.comment&&(l=y.comment),y.commentBefore&&(o=!0)):e.value==null&&s?.comment&&(l=s.comment)}l&&(o=!0);let u=v.stringify(e,k,()=>l=null);o||(o=n.length>_||u.includes(`
`)),t<f.length-1?u+=",":i.options.trailingComma&&(i.options.lineWidth>0&&(o||(o=n.reduce((s,y)=>s+y.length+2,2)+(u.length+2)>i.options.lineWidth)),o&&(u+=",")),l&&(u+=C.lineComment(u,m,B(l))),n.push(u),_=n.length}let{start:r,end:d}=g;if(n.length===0)return r+d;if(!o){let t=n.reduce((e,l)=>e+l.length+2,2);o=i.options.lineWidth>0&&t>i.options.lineWidth}if(o){let t=r;for(let e of n)t+=e?`
${p}${a}${e}`:`
`;return`${t}
${a}${d}`}else return`${r}${h}${n.join(" ")}${h}${d}`}function $({indent:f,options:{commentString:i}},g,m,a){if(m&&a&&(m=m.replace(/^\n+/,"")),m){let p=C.indentComment(i(m),f);g.push(p.trimStart())}}N.stringifyCollection=q}});
// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/nodes/YAMLMap.js"(m){"use strict";var h=require_stringifyCollection(),c=require_addPairToJSMap(),p=require_Collection(),a=require_identity(),f=require_Pair(),y=require_Scalar();function u(e,i){let t=a.isScalar(i)?i.value:i;for(let r of e)if(a.isPair(r)&&(r.key===i||r.key===t||a.isScalar(r.key)&&r.key.value===t))return r}var M=class extends p.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(e){super(a.MAP,e),this.items=[]}static from(e,i,t){let{keepUndefined:r,replacer:s}=t,n=new this(e),d=(l,o)=>{if(typeof s=="function")o=s.call(i,l,o);else if(Array.isArray(s)&&!s.includes(l))return;(o!==void 0||r)&&n.items.push(f.createPair(l,o,t))};if(i instanceof Map)for(let[l,o]of i)d(l,o);else if(i&&typeof i=="object")for(let l of Object.keys(i))d(l,i[l]);return typeof e.sortMapEntries=="function"&&n.items.sort(e.sortMapEntries),n}add(e,i){let t;a.isPair(e)?t=e:!e||typeof e!="object"||!("key"in e)?t=new f.Pair(e,e?.value):t=new f.Pair(e.key,e.value);let r=u(this.items,t.key),s=this.schema?.sortMapEntries;if(r){if(!i)throw new Error(`Key ${t.key} already set`);a.isScalar(r.value)&&y.isScalarValue(t.value)?r.value.value=t.value:r.value=t.value}else if(s){let n=this.items.findIndex(d=>s(t,d)<0);n===-1?this.items.push(t):this.items.splice(n,0,t)}else this.items.push(t)}delete(e){let i=u(this.items,e);return i?this.items.splice(this.items.indexOf(i),1).length>0:!1}get(e,i){let t=u(this.items,e)?.value;return(!i&&a.isScalar(t)?t.value:t)??void 0}has(e){return!!u(this.items,e)}set(e,i){this.add(new f.Pair(e,i),!0)}toJSON(e,i,t){let r=t?new t:i?.mapAsMap?new Map:{};i?.onCreate&&i.onCreate(r);for(let s of this.items)c.addPairToJSMap(i,r,s);return r}toString(e,i,t){if(!e)return JSON.stringify(this);for(let r of this.items)if(!a.isPair(r))throw new Error(`Map items must all be pairs; found ${JSON.stringify(r)} instead`);return!e.allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{allNullValues:!0})),h.stringifyCollection(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:e.indent||"",onChompKeep:t,onComment:i})}};m.YAMLMap=M,m.findPair=u}});
// node_modules/yaml/dist/schema/common/map.js
var require_map=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/schema/common/map.js"(t){"use strict";var m=require_identity(),r=require_YAMLMap(),o={collection:"map",default:!0,nodeClass:r.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(a,e){return m.isMap(a)||e("Expected a mapping for this tag"),a},createNode:(a,e,i)=>r.YAMLMap.from(a,e,i)};t.map=o}});
// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/nodes/YAMLSeq.js"(a){"use strict";var u=require_createNode(),m=require_stringifyCollection(),c=require_Collection(),n=require_identity(),d=require_Scalar(),f=require_toJS(),S=class extends c.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){super(n.SEQ,t),this.items=[]}add(t){this.items.push(t)}delete(t){let e=s(t);return typeof e!="number"?!1:this.items.splice(e,1).length>0}get(t,e){let i=s(t);if(typeof i!="number")return;let r=this.items[i];return!e&&n.isScalar(r)?r.value:r}has(t){let e=s(t);return typeof e=="number"&&e<this.items.length}set(t,e){let i=s(t);if(typeof i!="number")throw new Error(`Expected a valid index, not ${t}.`);let r=this.items[i];n.isScalar(r)&&d.isScalarValue(e)?r.value=e:this.items[i]=e}toJSON(t,e){let i=[];e?.onCreate&&e.onCreate(i);let r=0;for(let l of this.items)i.push(f.toJS(l,String(r++),e));return i}toString(t,e,i){return t?m.stringifyCollection(this,t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:i,onComment:e}):JSON.stringify(this)}static from(t,e,i){let{replacer:r}=i,l=new this(t);if(e&&Symbol.iterator in Object(e)){let h=0;for(let o of e){if(typeof r=="function"){let g=e instanceof Set?o:String(h++);o=r.call(e,g,o)}l.items.push(u.createNode(o,void 0,i))}}return l}};function s(t){let e=n.isScalar(t)?t.value:t;return e&&typeof e=="string"&&(e=Number(e)),typeof e=="number"&&Number.isInteger(e)&&e>=0?e:null}a.YAMLSeq=S}});
// node_modules/yaml/dist/schema/common/seq.js
var require_seq=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/schema/common/seq.js"(t){"use strict";var o=require_identity(),r=require_YAMLSeq(),q={collection:"seq",default:!0,nodeClass:r.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(e,s){return o.isSeq(e)||s("Expected a sequence for this tag"),e},createNode:(e,s,a)=>r.YAMLSeq.from(e,s,a)};t.seq=q}});
// node_modules/yaml/dist/schema/common/string.js
var require_string=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/schema/common/string.js"(t){"use strict";var n=require_stringifyString(),s={identify:r=>typeof r=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:r=>r,stringify(r,i,g,e){return i=Object.assign({actualString:!0},i),n.stringifyString(r,i,g,e)}};t.string=s}});
// node_modules/yaml/dist/schema/common/null.js
var require_null=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/schema/common/null.js"(n){"use strict";var a=require_Scalar(),e={identify:l=>l==null,createNode:()=>new a.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new a.Scalar(null),stringify:({source:l},t)=>typeof l=="string"&&e.test.test(l)?l:t.options.nullStr};n.nullTag=e}});
// node_modules/yaml/dist/schema/core/bool.js
var require_bool=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/schema/core/bool.js"(r){"use strict";var l=require_Scalar(),e={identify:t=>typeof t=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:t=>new l.Scalar(t[0]==="t"||t[0]==="T"),stringify({source:t,value:o},a){if(t&&e.test.test(t)){let i=t[0]==="t"||t[0]==="T";if(o===i)return t}return o?a.options.trueStr:a.options.falseStr}};r.boolTag=e}});
// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/stringify/stringifyNumber.js"(s){"use strict";function m({format:g,minFractionDigits:e,tag:f,value:t}){if(typeof t=="bigint")return String(t);let n=typeof t=="number"?t:Number(t);if(!isFinite(n))return isNaN(n)?".nan":n<0?"-.inf":".inf";let i=Object.is(t,-0)?"-0":JSON.stringify(t);if(!g&&e&&(!f||f==="tag:yaml.org,2002:float")&&/^-?\d/.test(i)&&!i.includes("e")){let r=i.indexOf(".");r<0&&(r=i.length,i+=".");let y=e-(i.length-r-1);for(;y-- >0;)i+="0"}return i}s.stringifyNumber=m}});
// node_modules/yaml/dist/schema/core/float.js
var require_float=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/schema/core/float.js"(a){"use strict";var l=require_Scalar(),r=require_stringifyNumber(),n={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:r.stringifyNumber},f={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():r.stringifyNumber(e)}},o={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){let t=new l.Scalar(parseFloat(e)),i=e.indexOf(".");return i!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-i-1),t},stringify:r.stringifyNumber};a.float=o,a.floatExp=f,a.floatNaN=n}});
// node_modules/yaml/dist/schema/core/int.js
var require_int=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/schema/core/int.js"(g){"use strict";var s=require_stringifyNumber(),e=t=>typeof t=="bigint"||Number.isInteger(t),o=(t,r,i,{intAsBigInt:n})=>n?BigInt(t):parseInt(t.substring(r),i);function f(t,r,i){let{value:n}=t;return e(n)&&n>=0?i+n.toString(r):s.stringifyNumber(t)}var a={identify:t=>e(t)&&t>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(t,r,i)=>o(t,2,8,i),stringify:t=>f(t,8,"0o")},y={identify:e,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(t,r,i)=>o(t,0,10,i),stringify:s.stringifyNumber},m={identify:t=>e(t)&&t>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(t,r,i)=>o(t,2,16,i),stringify:t=>f(t,16,"0x")};g.int=y,g.intHex=m,g.intOct=a}});
// node_modules/yaml/dist/schema/core/schema.js
var require_schema=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/schema/core/schema.js"(a){"use strict";var i=require_map(),t=require_null(),l=require_seq(),o=require_string(),s=require_bool(),e=require_float(),r=require_int(),n=[i.map,l.seq,o.string,t.nullTag,s.boolTag,r.intOct,r.int,r.intHex,e.floatNaN,e.floatExp,e.float];a.schema=n}});
// node_modules/yaml/dist/schema/json/schema.js
var require_schema2=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/schema/json/schema.js"(i){"use strict";var n=require_Scalar(),s=require_map(),l=require_seq();function r(e){return typeof e=="bigint"||Number.isInteger(e)}var t=({value:e})=>JSON.stringify(e),o=[{identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:t},{identify:e=>e==null,createNode:()=>new n.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:t},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="true",stringify:t},{identify:r,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,a,{intAsBigInt:y})=>y?BigInt(e):parseInt(e,10),stringify:({value:e})=>r(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:e=>parseFloat(e),stringify:t}],g={default:!0,tag:"",test:/^/,resolve(e,a){return a(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},f=[s.map,l.seq].concat(o,g);i.schema=f}});
// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/schema/yaml-1.1/binary.js"(y){"use strict";var s=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__require */ .ki)("buffer"),l=require_Scalar(),d=require_stringifyString(),m={identify:r=>r instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(r,e){if(typeof s.Buffer=="function")return s.Buffer.from(r,"base64");if(typeof atob=="function"){let i=atob(r.replace(/[\n\r]/g,"")),t=new Uint8Array(i.length);for(let n=0;n<i.length;++n)t[n]=i.charCodeAt(n);return t}else return e("This environment does not support reading binary tags; either Buffer or atob is required"),r},stringify({comment:r,type:e,value:i},t,n,c){if(!i)return"";let u=i,o;if(typeof s.Buffer=="function")o=u instanceof s.Buffer?u.toString("base64"):s.Buffer.from(u.buffer).toString("base64");else if(typeof btoa=="function"){let f="";for(let a=0;a<u.length;++a)f+=String.fromCharCode(u[a]);o=btoa(f)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");if(e??(e=l.Scalar.BLOCK_LITERAL),e!==l.Scalar.QUOTE_DOUBLE){let f=Math.max(t.options.lineWidth-t.indent.length,t.options.minContentWidth),a=Math.ceil(o.length/f),b=new Array(a);for(let g=0,h=0;g<a;++g,h+=f)b[g]=o.substr(h,f);o=b.join(e===l.Scalar.BLOCK_LITERAL?`
`:" ")}return d.stringifyString({comment:r,type:e,value:o},t,n,c)}};y.binary=m}});
// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(s){"use strict";var m=require_identity(),c=require_Pair(),g=require_Scalar(),h=require_YAMLSeq();function y(i,a){if(m.isSeq(i))for(let n=0;n<i.items.length;++n){let e=i.items[n];if(!m.isPair(e)){if(m.isMap(e)){e.items.length>1&&a("Each pair must have its own sequence indicator");let r=e.items[0]||new c.Pair(new g.Scalar(null));if(e.commentBefore&&(r.key.commentBefore=r.key.commentBefore?`${e.commentBefore}
${r.key.commentBefore}`:e.commentBefore),e.comment){let o=r.value??r.key;o.comment=o.comment?`${e.comment}
${o.comment}`:e.comment}e=r}i.items[n]=m.isPair(e)?e:new c.Pair(e)}}else a("Expected a sequence for this tag");return i}function p(i,a,n){let{replacer:e}=n,r=new h.YAMLSeq(i);r.tag="tag:yaml.org,2002:pairs";let o=0;if(a&&Symbol.iterator in Object(a))for(let t of a){typeof e=="function"&&(t=e.call(a,String(o++),t));let l,f;if(Array.isArray(t))if(t.length===2)l=t[0],f=t[1];else throw new TypeError(`Expected [key, value] tuple: ${t}`);else if(t&&t instanceof Object){let u=Object.keys(t);if(u.length===1)l=u[0],f=t[l];else throw new TypeError(`Expected tuple with one key, not ${u.length} keys`)}else l=t;r.items.push(c.createPair(l,f,n))}return r}var d={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:y,createNode:p};s.createPairs=p,s.pairs=d,s.resolvePairs=y}});
// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/schema/yaml-1.1/omap.js"(l){"use strict";var d=require_identity(),n=require_toJS(),i=require_YAMLMap(),h=require_YAMLSeq(),u=require_pairs(),o=class M extends h.YAMLSeq{constructor(){super(),this.add=i.YAMLMap.prototype.add.bind(this),this.delete=i.YAMLMap.prototype.delete.bind(this),this.get=i.YAMLMap.prototype.get.bind(this),this.has=i.YAMLMap.prototype.has.bind(this),this.set=i.YAMLMap.prototype.set.bind(this),this.tag=M.tag}toJSON(s,e){if(!e)return super.toJSON(s);let a=new Map;e?.onCreate&&e.onCreate(a);for(let t of this.items){let r,m;if(d.isPair(t)?(r=n.toJS(t.key,"",e),m=n.toJS(t.value,r,e)):r=n.toJS(t,"",e),a.has(r))throw new Error("Ordered maps must not include duplicate keys");a.set(r,m)}return a}static from(s,e,a){let t=u.createPairs(s,e,a),r=new this;return r.items=t.items,r}};o.tag="tag:yaml.org,2002:omap";var y={collection:"seq",identify:p=>p instanceof Map,nodeClass:o,default:!1,tag:"tag:yaml.org,2002:omap",resolve(p,s){let e=u.resolvePairs(p,s),a=[];for(let{key:t}of e.items)d.isScalar(t)&&(a.includes(t.value)?s(`Ordered maps must not include duplicate keys: ${t.value}`):a.push(t.value));return Object.assign(new o,e)},createNode:(p,s,e)=>o.from(p,s,e)};l.YAMLOMap=o,l.omap=y}});
// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool2=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/schema/yaml-1.1/bool.js"(e){"use strict";var r=require_Scalar();function o({value:t,source:a},i){return a&&(t?l:s).test.test(a)?a:t?i.options.trueStr:i.options.falseStr}var l={identify:t=>t===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new r.Scalar(!0),stringify:o},s={identify:t=>t===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new r.Scalar(!1),stringify:o};e.falseTag=s,e.trueTag=l}});
// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float2=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/schema/yaml-1.1/float.js"(a){"use strict";var n=require_Scalar(),r=require_stringifyNumber(),f={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:r.stringifyNumber},o={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():r.stringifyNumber(e)}},g={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){let t=new n.Scalar(parseFloat(e.replace(/_/g,""))),l=e.indexOf(".");if(l!==-1){let i=e.substring(l+1).replace(/_/g,"");i[i.length-1]==="0"&&(t.minFractionDigits=i.length)}return t},stringify:r.stringifyNumber};a.float=g,a.floatExp=o,a.floatNaN=f}});
// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int2=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/schema/yaml-1.1/int.js"(g){"use strict";var l=require_stringifyNumber(),r=t=>typeof t=="bigint"||Number.isInteger(t);function f(t,n,i,{intAsBigInt:a}){let e=t[0];if((e==="-"||e==="+")&&(n+=1),t=t.substring(n).replace(/_/g,""),a){switch(i){case 2:t=`0b${t}`;break;case 8:t=`0o${t}`;break;case 16:t=`0x${t}`;break}let u=BigInt(t);return e==="-"?BigInt(-1)*u:u}let s=parseInt(t,i);return e==="-"?-1*s:s}function o(t,n,i){let{value:a}=t;if(r(a)){let e=a.toString(n);return a<0?"-"+i+e.substr(1):i+e}return l.stringifyNumber(t)}var y={identify:r,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(t,n,i)=>f(t,2,2,i),stringify:t=>o(t,2,"0b")},m={identify:r,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(t,n,i)=>f(t,1,8,i),stringify:t=>o(t,8,"0")},b={identify:r,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(t,n,i)=>f(t,0,10,i),stringify:l.stringifyNumber},_={identify:r,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(t,n,i)=>f(t,2,16,i),stringify:t=>o(t,16,"0x")};g.int=b,g.intBin=y,g.intHex=_,g.intOct=m}});
// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/schema/yaml-1.1/set.js"(o){"use strict";var a=require_identity(),l=require_Pair(),n=require_YAMLMap(),r=class m extends n.YAMLMap{constructor(e){super(e),this.tag=m.tag}add(e){let t;a.isPair(e)?t=e:e&&typeof e=="object"&&"key"in e&&"value"in e&&e.value===null?t=new l.Pair(e.key,null):t=new l.Pair(e,null),n.findPair(this.items,t.key)||this.items.push(t)}get(e,t){let i=n.findPair(this.items,e);return!t&&a.isPair(i)?a.isScalar(i.key)?i.key.value:i.key:i}set(e,t){if(typeof t!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof t}`);let i=n.findPair(this.items,e);i&&!t?this.items.splice(this.items.indexOf(i),1):!i&&t&&this.items.push(new l.Pair(e))}toJSON(e,t){return super.toJSON(e,t,Set)}toString(e,t,i){if(!e)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},e,{allNullValues:!0}),t,i);throw new Error("Set items must all have null values")}static from(e,t,i){let{replacer:f}=i,h=new this(e);if(t&&Symbol.iterator in Object(t))for(let u of t)typeof f=="function"&&(u=f.call(t,u,u)),h.items.push(l.createPair(u,null,i));return h}};r.tag="tag:yaml.org,2002:set";var c={collection:"map",identify:s=>s instanceof Set,nodeClass:r,default:!1,tag:"tag:yaml.org,2002:set",createNode:(s,e,t)=>r.from(s,e,t),resolve(s,e){if(a.isMap(s)){if(s.hasAllNullValues(!0))return Object.assign(new r,s);e("Set items must all have null values")}else e("Expected a mapping for this tag");return s}};o.YAMLSet=r,o.set=c}});
// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(s){"use strict";var d=require_stringifyNumber();function f(e,t){let r=e[0],n=r==="-"||r==="+"?e.substring(1):e,a=i=>t?BigInt(i):Number(i),m=n.replace(/_/g,"").split(":").reduce((i,g)=>i*a(60)+a(g),a(0));return r==="-"?a(-1)*m:m}function o(e){let{value:t}=e,r=i=>i;if(typeof t=="bigint")r=i=>BigInt(i);else if(isNaN(t)||!isFinite(t))return d.stringifyNumber(e);let n="";t<0&&(n="-",t*=r(-1));let a=r(60),m=[t%a];return t<60?m.unshift(0):(t=(t-m[0])/a,m.unshift(t%a),t>=60&&(t=(t-m[0])/a,m.unshift(t))),n+m.map(i=>String(i).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var c={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:r})=>f(e,r),stringify:o},b={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>f(e,!1),stringify:o},y={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(y.test);if(!t)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,r,n,a,m,i,g]=t.map(Number),h=t[7]?Number((t[7]+"00").substr(1,3)):0,p=Date.UTC(r,n-1,a,m||0,i||0,g||0,h),l=t[8];if(l&&l!=="Z"){let u=f(l,!1);Math.abs(u)<30&&(u*=60),p-=6e4*u}return new Date(p)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};s.floatTime=b,s.intTime=c,s.timestamp=y}});
// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema3=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/schema/yaml-1.1/schema.js"(t){"use strict";var m=require_map(),s=require_null(),u=require_seq(),n=require_string(),l=require_binary(),a=require_bool2(),r=require_float2(),e=require_int2(),_=require_merge(),o=require_omap(),q=require_pairs(),p=require_set(),i=require_timestamp(),g=[m.map,u.seq,n.string,s.nullTag,a.trueTag,a.falseTag,e.intBin,e.intOct,e.int,e.intHex,r.floatNaN,r.floatExp,r.float,l.binary,_.merge,o.omap,q.pairs,p.set,i.intTime,i.floatTime,i.timestamp];t.schema=g}});
// node_modules/yaml/dist/schema/tags.js
var require_tags=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/schema/tags.js"(g){"use strict";var y=require_map(),O=require_null(),c=require_seq(),j=require_string(),k=require_bool(),n=require_float(),o=require_int(),T=require_schema(),$=require_schema2(),f=require_binary(),t=require_merge(),u=require_omap(),p=require_pairs(),q=require_schema3(),_=require_set(),m=require_timestamp(),h=new Map([["core",T.schema],["failsafe",[y.map,c.seq,j.string]],["json",$.schema],["yaml11",q.schema],["yaml-1.1",q.schema]]),b={binary:f.binary,bool:k.boolTag,float:n.float,floatExp:n.floatExp,floatNaN:n.floatNaN,floatTime:m.floatTime,int:o.int,intHex:o.intHex,intOct:o.intOct,intTime:m.intTime,map:y.map,merge:t.merge,null:O.nullTag,omap:u.omap,pairs:p.pairs,seq:c.seq,set:_.set,timestamp:m.timestamp},d={"tag:yaml.org,2002:binary":f.binary,"tag:yaml.org,2002:merge":t.merge,"tag:yaml.org,2002:omap":u.omap,"tag:yaml.org,2002:pairs":p.pairs,"tag:yaml.org,2002:set":_.set,"tag:yaml.org,2002:timestamp":m.timestamp};function A(i,w,N){let s=h.get(w);if(s&&!i)return N&&!s.includes(t.merge)?s.concat(t.merge):s.slice();let e=s;if(!e)if(Array.isArray(i))e=[];else{let a=Array.from(h.keys()).filter(r=>r!=="yaml11").map(r=>JSON.stringify(r)).join(", ");throw new Error(`Unknown schema "${w}"; use one of ${a} or define customTags array`)}if(Array.isArray(i))for(let a of i)e=e.concat(a);else typeof i=="function"&&(e=i(e.slice()));return N&&(e=e.concat(t.merge)),e.reduce((a,r)=>{let l=typeof r=="string"?b[r]:r;if(!l){let E=JSON.stringify(r),J=Object.keys(b).map(S=>JSON.stringify(S)).join(", ");throw new Error(`Unknown custom tag ${E}; use one of ${J}`)}return a.includes(l)||a.push(l),a},[])}g.coreKnownTags=d,g.getTags=A}});
// node_modules/yaml/dist/schema/Schema.js
var require_Schema=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/schema/Schema.js"(o){"use strict";var r=require_identity(),c=require_map(),g=require_seq(),y=require_string(),t=require_tags(),u=(i,e)=>i.key<e.key?-1:i.key>e.key?1:0,h=class a{constructor({compat:e,customTags:l,merge:m,resolveKnownTags:p,schema:n,sortMapEntries:s,toStringDefaults:q}){this.compat=Array.isArray(e)?t.getTags(e,"compat"):e?t.getTags(null,e):null,this.name=typeof n=="string"&&n||"core",this.knownTags=p?t.coreKnownTags:{},this.tags=t.getTags(l,this.name,m),this.toStringOptions=q??null,Object.defineProperty(this,r.MAP,{value:c.map}),Object.defineProperty(this,r.SCALAR,{value:y.string}),Object.defineProperty(this,r.SEQ,{value:g.seq}),this.sortMapEntries=typeof s=="function"?s:s===!0?u:null}clone(){let e=Object.create(a.prototype,Object.getOwnPropertyDescriptors(this));return e.tags=this.tags.slice(),e}};o.Schema=h}});
// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/stringify/stringifyDocument.js"(h){"use strict";var g=require_identity(),c=require_stringify(),m=require_stringifyComment();function p(t,f){let e=[],o=f.directives===!0;if(f.directives!==!1&&t.directives){let n=t.directives.toString(t);n?(e.push(n),o=!0):t.directives.docStart&&(o=!0)}o&&e.push("---");let u=c.createStringifyContext(t,f),{commentString:r}=u.options;if(t.commentBefore){e.length!==1&&e.unshift("");let n=r(t.commentBefore);e.unshift(m.indentComment(n,""))}let l=!1,i=null;if(t.contents){if(g.isNode(t.contents)){if(t.contents.spaceBefore&&o&&e.push(""),t.contents.commentBefore){let y=r(t.contents.commentBefore);e.push(m.indentComment(y,""))}u.forceBlockIndent=!!t.comment,i=t.contents.comment}let n=i?void 0:()=>l=!0,s=c.stringify(t.contents,u,()=>i=null,n);i&&(s+=m.lineComment(s,"",r(i))),(s[0]==="|"||s[0]===">")&&e[e.length-1]==="---"?e[e.length-1]=`--- ${s}`:e.push(s)}else e.push(c.stringify(t.contents,u));if(t.directives?.docEnd)if(t.comment){let n=r(t.comment);n.includes(`
`)?(e.push("..."),e.push(m.indentComment(n,""))):e.push(`... ${n}`)}else e.push("...");else{let n=t.comment;n&&l&&(n=n.replace(/^\n+/,"")),n&&((!l||i)&&e[e.length-1]!==""&&e.push(""),e.push(m.indentComment(r(n),"")))}return e.join(`
`)+`
`}h.stringifyDocument=p}});
// node_modules/yaml/dist/doc/Document.js
var require_Document=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/doc/Document.js"(b){"use strict";var S=require_Alias(),o=require_Collection(),n=require_identity(),_=require_Pair(),D=require_toJS(),N=require_Schema(),A=require_stringifyDocument(),u=require_anchors(),O=require_applyReviver(),E=require_createNode(),d=require_directives(),p=class w{constructor(e,t,s){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,n.NODE_TYPE,{value:n.DOC});let i=null;typeof t=="function"||Array.isArray(t)?i=t:s===void 0&&t&&(s=t,t=void 0);let r=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},s);this.options=r;let{version:c}=r;s?._directives?(this.directives=s._directives.atDocument(),this.directives.yaml.explicit&&(c=this.directives.yaml.version)):this.directives=new d.Directives({version:c}),this.setSchema(c,s),this.contents=e===void 0?null:this.createNode(e,i,s)}clone(){let e=Object.create(w.prototype,{[n.NODE_TYPE]:{value:n.DOC}});return e.commentBefore=this.commentBefore,e.comment=this.comment,e.errors=this.errors.slice(),e.warnings=this.warnings.slice(),e.options=Object.assign({},this.options),this.directives&&(e.directives=this.directives.clone()),e.schema=this.schema.clone(),e.contents=n.isNode(this.contents)?this.contents.clone(e.schema):this.contents,this.range&&(e.range=this.range.slice()),e}add(e){h(this.contents)&&this.contents.add(e)}addIn(e,t){h(this.contents)&&this.contents.addIn(e,t)}createAlias(e,t){if(!e.anchor){let s=u.anchorNames(this);e.anchor=!t||s.has(t)?u.findNewAnchor(t||"a",s):t}return new S.Alias(e.anchor)}createNode(e,t,s){let i;if(typeof t=="function")e=t.call({"":e},"",e),i=t;else if(Array.isArray(t)){let J=y=>typeof y=="number"||y instanceof String||y instanceof Number,g=t.filter(J).map(String);g.length>0&&(t=t.concat(g)),i=t}else s===void 0&&t&&(s=t,t=void 0);let{aliasDuplicateObjects:r,anchorPrefix:c,flow:l,keepUndefined:a,onTagObj:m,tag:f}=s??{},{onAnchor:P,setAnchors:j,sourceObjects:I}=u.createNodeAnchors(this,c||"a"),C={aliasDuplicateObjects:r??!0,keepUndefined:a??!1,onAnchor:P,onTagObj:m,replacer:i,schema:this.schema,sourceObjects:I},v=E.createNode(e,f,C);return l&&n.isCollection(v)&&(v.flow=!0),j(),v}createPair(e,t,s={}){let i=this.createNode(e,null,s),r=this.createNode(t,null,s);return new _.Pair(i,r)}delete(e){return h(this.contents)?this.contents.delete(e):!1}deleteIn(e){return o.isEmptyPath(e)?this.contents==null?!1:(this.contents=null,!0):h(this.contents)?this.contents.deleteIn(e):!1}get(e,t){return n.isCollection(this.contents)?this.contents.get(e,t):void 0}getIn(e,t){return o.isEmptyPath(e)?!t&&n.isScalar(this.contents)?this.contents.value:this.contents:n.isCollection(this.contents)?this.contents.getIn(e,t):void 0}has(e){return n.isCollection(this.contents)?this.contents.has(e):!1}hasIn(e){return o.isEmptyPath(e)?this.contents!==void 0:n.isCollection(this.contents)?this.contents.hasIn(e):!1}set(e,t){this.contents==null?this.contents=o.collectionFromPath(this.schema,[e],t):h(this.contents)&&this.contents.set(e,t)}setIn(e,t){o.isEmptyPath(e)?this.contents=t:this.contents==null?this.contents=o.collectionFromPath(this.schema,Array.from(e),t):h(this.contents)&&this.contents.setIn(e,t)}setSchema(e,t={}){typeof e=="number"&&(e=String(e));let s;switch(e){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new d.Directives({version:"1.1"}),s={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=e:this.directives=new d.Directives({version:e}),s={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,s=null;break;default:{let i=JSON.stringify(e);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${i}`)}}if(t.schema instanceof Object)this.schema=t.schema;else if(s)this.schema=new N.Schema(Object.assign(s,t));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:e,jsonArg:t,mapAsMap:s,maxAliasCount:i,onAnchor:r,reviver:c}={}){let l={anchors:new Map,doc:this,keep:!e,mapAsMap:s===!0,mapKeyWarned:!1,maxAliasCount:typeof i=="number"?i:100},a=D.toJS(this.contents,t??"",l);if(typeof r=="function")for(let{count:m,res:f}of l.anchors.values())r(f,m);return typeof c=="function"?O.applyReviver(c,{"":a},"",a):a}toJSON(e,t){return this.toJS({json:!0,jsonArg:e,mapAsMap:!1,onAnchor:t})}toString(e={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){let t=JSON.stringify(e.indent);throw new Error(`"indent" option must be a positive integer, not ${t}`)}return A.stringifyDocument(this,e)}};function h(q){if(n.isCollection(q))return!0;throw new Error("Expected a YAML collection as document contents")}b.Document=p}});
// node_modules/yaml/dist/errors.js
var require_errors=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/errors.js"(l){"use strict";var u=class extends Error{constructor(i,r,t,n){super(),this.name=i,this.code=t,this.message=n,this.pos=r}},c=class extends u{constructor(i,r,t){super("YAMLParseError",i,r,t)}},m=class extends u{constructor(i,r,t){super("YAMLWarning",i,r,t)}},h=(i,r)=>t=>{if(t.pos[0]===-1)return;t.linePos=t.pos.map(e=>r.linePos(e));let{line:n,col:o}=t.linePos[0];t.message+=` at line ${n}, column ${o}`;let a=o-1,s=i.substring(r.lineStarts[n-1],r.lineStarts[n]).replace(/[\n\r]+$/,"");if(a>=60&&s.length>80){let e=Math.min(a-39,s.length-79);s="…"+s.substring(e),a-=e-1}if(s.length>80&&(s=s.substring(0,79)+"…"),n>1&&/^ *$/.test(s.substring(0,a))){let e=i.substring(r.lineStarts[n-2],r.lineStarts[n-1]);e.length>80&&(e=e.substring(0,79)+`…
`),s=e+s}if(/[^ ]/.test(s)){let e=1,g=t.linePos[1];g?.line===n&&g.col>o&&(e=Math.max(1,Math.min(g.col-o,80-a)));let p=" ".repeat(a)+"^".repeat(e);t.message+=`:

${s}
${p}
`}};l.YAMLError=u,l.YAMLParseError=c,l.YAMLWarning=m,l.prettifyError=h}});
// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/compose/resolve-props.js"(g){"use strict";function I(r,{flow:d,indicator:l,next:s,offset:w,onError:t,parentIndent:P,startOnNewline:y}){let A=!1,a=y,c=y,o="",f="",T=!1,p=!1,n=null,m=null,u=null,N=null,b=null,h=null,i=null;for(let e of r)switch(p&&(e.type!=="space"&&e.type!=="newline"&&e.type!=="comma"&&t(e.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),p=!1),n&&(a&&e.type!=="comment"&&e.type!=="newline"&&t(n,"TAB_AS_INDENT","Tabs are not allowed as indentation"),n=null),e.type){case"space":!d&&(l!=="doc-start"||s?.type!=="flow-collection")&&e.source.includes("	")&&(n=e),c=!0;break;case"comment":{c||t(e,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let k=e.source.substring(1)||" ";o?o+=f+k:o=k,f="",a=!1;break}case"newline":a?o?o+=e.source:(!h||l!=="seq-item-ind")&&(A=!0):f+=e.source,a=!0,T=!0,(m||u)&&(N=e),c=!0;break;case"anchor":m&&t(e,"MULTIPLE_ANCHORS","A node can have at most one anchor"),e.source.endsWith(":")&&t(e.offset+e.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),m=e,i??(i=e.offset),a=!1,c=!1,p=!0;break;case"tag":{u&&t(e,"MULTIPLE_TAGS","A node can have at most one tag"),u=e,i??(i=e.offset),a=!1,c=!1,p=!0;break}case l:(m||u)&&t(e,"BAD_PROP_ORDER",`Anchors and tags must be after the ${e.source} indicator`),h&&t(e,"UNEXPECTED_TOKEN",`Unexpected ${e.source} in ${d??"collection"}`),h=e,a=l==="seq-item-ind"||l==="explicit-key-ind",c=!1;break;case"comma":if(d){b&&t(e,"UNEXPECTED_TOKEN",`Unexpected , in ${d}`),b=e,a=!1,c=!1;break}default:t(e,"UNEXPECTED_TOKEN",`Unexpected ${e.type} token`),a=!1,c=!1}let _=r[r.length-1],S=_?_.offset+_.source.length:w;return p&&s&&s.type!=="space"&&s.type!=="newline"&&s.type!=="comma"&&(s.type!=="scalar"||s.source!=="")&&t(s.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),n&&(a&&n.indent<=P||s?.type==="block-map"||s?.type==="block-seq")&&t(n,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:b,found:h,spaceBefore:A,comment:o,hasNewline:T,anchor:m,tag:u,newlineAfterProp:N,end:S,start:i??S}}g.resolveProps=I}});
// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/compose/util-contains-newline.js"(r){"use strict";function t(n){if(!n)return null;switch(n.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(n.source.includes(`
`))return!0;if(n.end){for(let e of n.end)if(e.type==="newline")return!0}return!1;case"flow-collection":for(let e of n.items){for(let i of e.start)if(i.type==="newline")return!0;if(e.sep){for(let i of e.sep)if(i.type==="newline")return!0}if(t(e.key)||t(e.value))return!0}return!1;default:return!0}}r.containsNewline=t}});
// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/compose/util-flow-indent-check.js"(i){"use strict";var o=require_util_contains_newline();function t(l,n,c){if(n?.type==="flow-collection"){let e=n.end[0];e.indent===l&&(e.source==="]"||e.source==="}")&&o.containsNewline(n)&&c(e,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}i.flowIndentCheck=t}});
// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/compose/util-map-includes.js"(n){"use strict";var t=require_identity();function s(l,r,a){let{uniqueKeys:i}=l.options;if(i===!1)return!1;let o=typeof i=="function"?i:(e,u)=>e===u||t.isScalar(e)&&t.isScalar(u)&&e.value===u.value;return r.some(e=>o(e.key,a))}n.mapIncludes=s}});
// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/compose/resolve-block-map.js"(P){"use strict";var f=require_Pair(),g=require_YAMLMap(),r=require_resolve_props(),A=require_util_contains_newline(),y=require_util_flow_indent_check(),N=require_util_map_includes(),M="All mapping items must start at the same column";function L({composeNode:h,composeEmptyNode:w},t,l,e,T){let S=T?.nodeClass??g.YAMLMap,m=new S(t.schema);t.atRoot&&(t.atRoot=!1);let a=l.offset,p=null;for(let k of l.items){let{start:d,key:i,sep:_,value:c}=k,n=r.resolveProps(d,{indicator:"explicit-key-ind",next:i??_?.[0],offset:a,onError:e,parentIndent:l.indent,startOnNewline:!0}),I=!n.found;if(I){if(i&&(i.type==="block-seq"?e(a,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in i&&i.indent!==l.indent&&e(a,"BAD_INDENT",M)),!n.anchor&&!n.tag&&!_){p=n.end,n.comment&&(m.comment?m.comment+=`
`+n.comment:m.comment=n.comment);continue}(n.newlineAfterProp||A.containsNewline(i))&&e(i??d[d.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else n.found?.indent!==l.indent&&e(a,"BAD_INDENT",M);t.atKey=!0;let v=n.end,s=i?h(t,i,n,e):w(t,v,d,null,n,e);t.schema.compat&&y.flowIndentCheck(l.indent,i,e),t.atKey=!1,N.mapIncludes(t,m.items,s)&&e(v,"DUPLICATE_KEY","Map keys must be unique");let o=r.resolveProps(_??[],{indicator:"map-value-ind",next:c,offset:s.range[2],onError:e,parentIndent:l.indent,startOnNewline:!i||i.type==="block-scalar"});if(a=o.end,o.found){I&&(c?.type==="block-map"&&!o.hasNewline&&e(a,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),t.options.strict&&n.start<o.found.offset-1024&&e(s.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let u=c?h(t,c,o,e):w(t,a,_,null,o,e);t.schema.compat&&y.flowIndentCheck(l.indent,c,e),a=u.range[2];let C=new f.Pair(s,u);t.options.keepSourceTokens&&(C.srcToken=k),m.items.push(C)}else{I&&e(s.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),o.comment&&(s.comment?s.comment+=`
`+o.comment:s.comment=o.comment);let u=new f.Pair(s);t.options.keepSourceTokens&&(u.srcToken=k),m.items.push(u)}}return p&&p<a&&e(p,"IMPOSSIBLE","Map comment with trailing content"),m.range=[l.offset,a,p??a],m}P.resolveBlockMap=L}});
// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/compose/resolve-block-seq.js"(c){"use strict";var d=require_YAMLSeq(),r=require_resolve_props(),q=require_util_flow_indent_check();function _({composeNode:f,composeEmptyNode:p},t,s,n,v){let h=v?.nodeClass??d.YAMLSeq,i=new h(t.schema);t.atRoot&&(t.atRoot=!1),t.atKey&&(t.atKey=!1);let l=s.offset,a=null;for(let{start:m,value:o}of s.items){let e=r.resolveProps(m,{indicator:"seq-item-ind",next:o,offset:l,onError:n,parentIndent:s.indent,startOnNewline:!0});if(!e.found)if(e.anchor||e.tag||o)o?.type==="block-seq"?n(e.end,"BAD_INDENT","All sequence items must start at the same column"):n(l,"MISSING_CHAR","Sequence item without - indicator");else{a=e.end,e.comment&&(i.comment=e.comment);continue}let u=o?f(t,o,e,n):p(t,e.end,m,null,e,n);t.schema.compat&&q.flowIndentCheck(s.indent,o,n),l=u.range[2],i.items.push(u)}return i.range=[s.offset,l,a??l],i}c.resolveBlockSeq=_}});
// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/compose/resolve-end.js"(d){"use strict";function i(a,c,u,r){let e="";if(a){let t=!1,s="";for(let n of a){let{source:o,type:l}=n;switch(l){case"space":t=!0;break;case"comment":{u&&!t&&r(n,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let m=o.substring(1)||" ";e?e+=s+m:e=m,s="";break}case"newline":e&&(s+=o),t=!0;break;default:r(n,"UNEXPECTED_TOKEN",`Unexpected ${l} at node end`)}c+=o.length}}return{comment:e,offset:c}}d.resolveEnd=i}});
// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/compose/resolve-flow-collection.js"(A){"use strict";var K=require_identity(),O=require_Pair(),P=require_YAMLMap(),Y=require_YAMLSeq(),R=require_resolve_end(),S=require_resolve_props(),U=require_util_contains_newline(),$=require_util_map_includes(),N="Block collections are not allowed within flow collections",k=p=>p&&(p.type==="block-map"||p.type==="block-seq");function B({composeNode:p,composeEmptyNode:v},s,c,t,D){let _=c.start.source==="{",f=_?"flow map":"flow sequence",F=D?.nodeClass??(_?P.YAMLMap:Y.YAMLSeq),i=new F(s.schema);i.flow=!0;let C=s.atRoot;C&&(s.atRoot=!1),s.atKey&&(s.atKey=!1);let r=c.offset+c.start.source.length;for(let l=0;l<c.items.length;++l){let h=c.items[l],{start:b,key:I,sep:d,value:o}=h,e=S.resolveProps(b,{flow:f,indicator:"explicit-key-ind",next:I??d?.[0],offset:r,onError:t,parentIndent:c.indent,startOnNewline:!1});if(!e.found){if(!e.anchor&&!e.tag&&!d&&!o){l===0&&e.comma?t(e.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${f}`):l<c.items.length-1&&t(e.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${f}`),e.comment&&(i.comment?i.comment+=`
`+e.comment:i.comment=e.comment),r=e.end;continue}!_&&s.options.strict&&U.containsNewline(I)&&t(I,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}if(l===0)e.comma&&t(e.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${f}`);else if(e.comma||t(e.start,"MISSING_CHAR",`Missing , between ${f} items`),e.comment){let m="";e:for(let n of b)switch(n.type){case"comma":case"space":break;case"comment":m=n.source.substring(1);break e;default:break e}if(m){let n=i.items[i.items.length-1];K.isPair(n)&&(n=n.value??n.key),n.comment?n.comment+=`
`+m:n.comment=m,e.comment=e.comment.substring(m.length+1)}}if(!_&&!d&&!e.found){let m=o?p(s,o,e,t):v(s,e.end,d,null,e,t);i.items.push(m),r=m.range[2],k(o)&&t(m.range,"BLOCK_IN_FLOW",N)}else{s.atKey=!0;let m=e.end,n=I?p(s,I,e,t):v(s,m,b,null,e,t);k(I)&&t(n.range,"BLOCK_IN_FLOW",N),s.atKey=!1;let a=S.resolveProps(d??[],{flow:f,indicator:"map-value-ind",next:o,offset:n.range[2],onError:t,parentIndent:c.indent,startOnNewline:!1});if(a.found){if(!_&&!e.found&&s.options.strict){if(d)for(let u of d){if(u===a.found)break;if(u.type==="newline"){t(u,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}e.start<a.found.offset-1024&&t(a.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else o&&("source"in o&&o.source?.[0]===":"?t(o,"MISSING_CHAR",`Missing space after : in ${f}`):t(a.start,"MISSING_CHAR",`Missing , or : between ${f} items`));let w=o?p(s,o,a,t):a.found?v(s,a.end,d,null,a,t):null;w?k(o)&&t(w.range,"BLOCK_IN_FLOW",N):a.comment&&(n.comment?n.comment+=`
`+a.comment:n.comment=a.comment);let q=new O.Pair(n,w);if(s.options.keepSourceTokens&&(q.srcToken=h),_){let u=i;$.mapIncludes(s,u.items,n)&&t(m,"DUPLICATE_KEY","Map keys must be unique"),u.items.push(q)}else{let u=new P.YAMLMap(s.schema);u.flow=!0,u.items.push(q);let T=(w??n).range;u.range=[n.range[0],T[1],T[2]],i.items.push(u)}r=w?w.range[2]:a.end}}let y=_?"}":"]",[g,...L]=c.end,M=r;if(g?.source===y)M=g.offset+g.source.length;else{let l=f[0].toUpperCase()+f.substring(1),h=C?`${l} must end with a ${y}`:`${l} in block collection must be sufficiently indented and end with a ${y}`;t(r,C?"MISSING_CHAR":"BAD_INDENT",h),g&&g.source.length!==1&&L.unshift(g)}if(L.length>0){let l=R.resolveEnd(L,M,s.options.strict,t);l.comment&&(i.comment?i.comment+=`
`+l.comment:i.comment=l.comment),i.range=[c.offset,M,l.offset]}else i.range=[c.offset,M,M];return i}A.resolveFlowCollection=B}});
// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/compose/compose-collection.js"(g){"use strict";var v=require_identity(),A=require_Scalar(),L=require_YAMLMap(),S=require_YAMLSeq(),M=require_resolve_block_map(),d=require_resolve_block_seq(),b=require_resolve_flow_collection();function _(i,c,s,r,a,o){let l=s.type==="block-map"?M.resolveBlockMap(i,c,s,r,o):s.type==="block-seq"?d.resolveBlockSeq(i,c,s,r,o):b.resolveFlowCollection(i,c,s,r,o),t=l.constructor;return a==="!"||a===t.tagName?(l.tag=t.tagName,l):(a&&(l.tag=a),l)}function y(i,c,s,r,a){let o=r.tag,l=o?c.directives.tagName(o.source,e=>a(o,"TAG_RESOLVE_FAILED",e)):null;if(s.type==="block-seq"){let{anchor:e,newlineAfterProp:q}=r,f=e&&o?e.offset>o.offset?e:o:e??o;f&&(!q||q.offset<f.offset)&&a(f,"MISSING_CHAR","Missing newline after block sequence props")}let t=s.type==="block-map"?"map":s.type==="block-seq"?"seq":s.start.source==="{"?"map":"seq";if(!o||!l||l==="!"||l===L.YAMLMap.tagName&&t==="map"||l===S.YAMLSeq.tagName&&t==="seq")return _(i,c,s,a,l);let p=c.schema.tags.find(e=>e.tag===l&&e.collection===t);if(!p){let e=c.schema.knownTags[l];if(e?.collection===t)c.schema.tags.push(Object.assign({},e,{default:!1})),p=e;else return e?a(o,"BAD_COLLECTION_TYPE",`${e.tag} used for ${t} collection, but expects ${e.collection??"scalar"}`,!0):a(o,"TAG_RESOLVE_FAILED",`Unresolved tag: ${l}`,!0),_(i,c,s,a,l)}let u=_(i,c,s,a,l,p),m=p.resolve?.(u,e=>a(o,"TAG_RESOLVE_FAILED",e),c.options)??u,n=v.isNode(m)?m:new A.Scalar(m);return n.range=u.range,n.tag=l,p?.format&&(n.format=p.format),n}g.composeCollection=y}});
// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/compose/resolve-block-scalar.js"(_){"use strict";var S=require_Scalar();function B(k,n,u){let a=n.offset,t=N(n,k.options.strict,u);if(!t)return{value:"",type:null,comment:"",range:[a,a,a]};let m=t.mode===">"?S.Scalar.BLOCK_FOLDED:S.Scalar.BLOCK_LITERAL,o=n.source?v(n.source):[],g=o.length;for(let e=o.length-1;e>=0;--e){let s=o[e][1];if(s===""||s==="\r")g=e;else break}if(g===0){let e=t.chomp==="+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"",s=a+t.length;return n.source&&(s+=n.source.length),{value:e,type:m,comment:t.comment,range:[a,s,s]}}let i=n.indent+t.indent,d=n.offset+t.length,p=0;for(let e=0;e<g;++e){let[s,h]=o[e];if(h===""||h==="\r")t.indent===0&&s.length>i&&(i=s.length);else{s.length<i&&u(d+s.length,"MISSING_CHAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),t.indent===0&&(i=s.length),p=e,i===0&&!k.atRoot&&u(d,"BAD_INDENT","Block scalar values in collections must be indented");break}d+=s.length+h.length+1}for(let e=o.length-1;e>=g;--e)o[e][0].length>i&&(g=e+1);let r="",l="",c=!1;for(let e=0;e<p;++e)r+=o[e][0].slice(i)+`
`;for(let e=p;e<g;++e){let[s,h]=o[e];d+=s.length+h.length+1;let b=h[h.length-1]==="\r";if(b&&(h=h.slice(0,-1)),h&&s.length<i){let I=`Block scalar lines must not be less indented than their ${t.indent?"explicit indentation indicator":"first line"}`;u(d-h.length-(b?2:1),"BAD_INDENT",I),s=""}m===S.Scalar.BLOCK_LITERAL?(r+=l+s.slice(i)+h,l=`
`):s.length>i||h[0]==="	"?(l===" "?l=`
`:!c&&l===`
`&&(l=`

`),r+=l+s.slice(i)+h,l=`
`,c=!0):h===""?l===`
`?r+=`
`:l=`
`:(r+=l+h,l=" ",c=!1)}switch(t.chomp){case"-":break;case"+":for(let e=g;e<o.length;++e)r+=`
`+o[e][0].slice(i);r[r.length-1]!==`
`&&(r+=`
`);break;default:r+=`
`}let f=a+t.length+n.source.length;return{value:r,type:m,comment:t.comment,range:[a,f,f]}}function N({offset:k,props:n},u,a){if(n[0].type!=="block-scalar-header")return a(n[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:t}=n[0],m=t[0],o=0,g="",i=-1;for(let l=1;l<t.length;++l){let c=t[l];if(!g&&(c==="-"||c==="+"))g=c;else{let f=Number(c);!o&&f?o=f:i===-1&&(i=k+l)}}i!==-1&&a(i,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${t}`);let d=!1,p="",r=t.length;for(let l=1;l<n.length;++l){let c=n[l];switch(c.type){case"space":d=!0;case"newline":r+=c.source.length;break;case"comment":u&&!d&&a(c,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),r+=c.source.length,p=c.source.substring(1);break;case"error":a(c,"UNEXPECTED_TOKEN",c.message),r+=c.source.length;break;default:{let f=`Unexpected token in block scalar header: ${c.type}`;a(c,"UNEXPECTED_TOKEN",f);let e=c.source;e&&typeof e=="string"&&(r+=e.length)}}}return{mode:m,indent:o,chomp:g,comment:p,length:r}}function v(k){let n=k.split(/\n( *)/),u=n[0],a=u.match(/^( *)/),t=[a?.[1]?[a[1],u.slice(a[1].length)]:["",u]];for(let m=1;m<n.length;m+=2)t.push([n[m],n[m+1]]);return t}_.resolveBlockScalar=B}});
// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/compose/resolve-flow-scalar.js"(_){"use strict";var f=require_Scalar(),u=require_resolve_end();function v(e,n,a){let{offset:t,type:i,source:l,end:r}=e,c,s,d=(x,A,I)=>a(t+x,A,I);switch(i){case"scalar":c=f.Scalar.PLAIN,s=b(l,d);break;case"single-quoted-scalar":c=f.Scalar.QUOTE_SINGLE,s=p(l,d);break;case"double-quoted-scalar":c=f.Scalar.QUOTE_DOUBLE,s=S(l,d);break;default:return a(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${i}`),{value:"",type:null,comment:"",range:[t,t+l.length,t+l.length]}}let g=t+l.length,o=u.resolveEnd(r,g,n,a);return{value:s,type:c,comment:o.comment,range:[t,g,o.offset]}}function b(e,n){let a="";switch(e[0]){case"	":a="a tab character";break;case",":a="flow indicator character ,";break;case"%":a="directive indicator character %";break;case"|":case">":{a=`block scalar indicator ${e[0]}`;break}case"@":case"`":{a=`reserved character ${e[0]}`;break}}return a&&n(0,"BAD_SCALAR_START",`Plain value cannot start with ${a}`),h(e)}function p(e,n){return(e[e.length-1]!=="'"||e.length===1)&&n(e.length,"MISSING_CHAR","Missing closing 'quote"),h(e.slice(1,-1)).replace(/''/g,"'")}function h(e){let n=/(.*?)\r?\n/sy,a=n.exec(e);if(!a)return e;let t,i;try{t=new RegExp("(?<![ 	])[ 	]+$"),i=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{t=/[ \t]+$/,i=/^[ \t]+|[ \t]+$/g}let l=a[1].replace(t,""),r=" ",c=n.lastIndex;for(;a=n.exec(e);){let d=a[1].replace(i,"");d===""?r===`
`?l+=r:r=`
`:(l+=r+d,r=" "),c=n.lastIndex}let s=/[ \t]*(.*)/sy;return s.lastIndex=c,a=s.exec(e),l+r+(a?.[1]??"")}function S(e,n){let a="";for(let t=1;t<e.length-1;++t){let i=e[t];if(!(i==="\r"&&e[t+1]===`
`))if(i===`
`){let{fold:l,offset:r}=m(e,t);a+=l,t=r}else if(i==="\\"){let l=e[++t],r=E[l];if(r)a+=r;else if(l===`
`)for(l=e[t+1];l===" "||l==="	";)l=e[++t+1];else if(l==="\r"&&e[t+1]===`
`)for(l=e[++t+1];l===" "||l==="	";)l=e[++t+1];else if(l==="x"||l==="u"||l==="U"){let c=l==="x"?2:l==="u"?4:8;a+=w(e,t+1,c,n),t+=c}else{let c=e.substr(t-1,2);n(t-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${c}`),a+=c}}else if(i===" "||i==="	"){let l=t,r=e[t+1];for(;r===" "||r==="	";)r=e[++t+1];r!==`
`&&!(r==="\r"&&e[t+2]===`
`)&&(a+=t>l?e.slice(l,t+1):i)}else a+=i}return(e[e.length-1]!=='"'||e.length===1)&&n(e.length,"MISSING_CHAR",'Missing closing "quote'),a}function m(e,n){let a="",t=e[n+1];for(;(t===" "||t==="	"||t===`
`||t==="\r")&&!(t==="\r"&&e[n+2]!==`
`);)t===`
`&&(a+=`
`),n+=1,t=e[n+1];return a||(a=" "),{fold:a,offset:n}}var E={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"",_:" ",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function w(e,n,a,t){let i=e.substr(n,a),l=i.length===a&&/^[0-9a-fA-F]+$/.test(i)?parseInt(i,16):NaN;try{return String.fromCodePoint(l)}catch{let r=e.substr(n-2,a+2);return t(n-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${r}`),r}}_.resolveFlowScalar=v}});
// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/compose/compose-scalar.js"(g){"use strict";var u=require_identity(),A=require_Scalar(),m=require_resolve_block_scalar(),p=require_resolve_flow_scalar();function d(e,l,t,r){let{value:o,type:n,comment:s,range:a}=l.type==="block-scalar"?m.resolveBlockScalar(e,l,r):p.resolveFlowScalar(l,e.options.strict,r),c=t?e.directives.tagName(t.source,f=>r(t,"TAG_RESOLVE_FAILED",f)):null,S;e.options.stringKeys&&e.atKey?S=e.schema[u.SCALAR]:c?S=L(e.schema,o,c,t,r):l.type==="scalar"?S=y(e,o,l,r):S=e.schema[u.SCALAR];let i;try{let f=S.resolve(o,_=>r(t??l,"TAG_RESOLVE_FAILED",_),e.options);i=u.isScalar(f)?f:new A.Scalar(f)}catch(f){let _=f instanceof Error?f.message:String(f);r(t??l,"TAG_RESOLVE_FAILED",_),i=new A.Scalar(o)}return i.range=a,i.source=o,n&&(i.type=n),c&&(i.tag=c),S.format&&(i.format=S.format),s&&(i.comment=s),i}function L(e,l,t,r,o){if(t==="!")return e[u.SCALAR];let n=[];for(let a of e.tags)if(!a.collection&&a.tag===t)if(a.default&&a.test)n.push(a);else return a;for(let a of n)if(a.test?.test(l))return a;let s=e.knownTags[t];return s&&!s.collection?(e.tags.push(Object.assign({},s,{default:!1,test:void 0})),s):(o(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${t}`,t!=="tag:yaml.org,2002:str"),e[u.SCALAR])}function y({atKey:e,directives:l,schema:t},r,o,n){let s=t.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(r))||t[u.SCALAR];if(t.compat){let a=t.compat.find(c=>c.default&&c.test?.test(r))??t[u.SCALAR];if(s.tag!==a.tag){let c=l.tagString(s.tag),S=l.tagString(a.tag),i=`Value may be parsed as either ${c} or ${S}`;n(o,"TAG_RESOLVE_FAILED",i,!0)}}return s}g.composeScalar=d}});
// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/compose/util-empty-scalar-position.js"(s){"use strict";function a(c,e,n){if(e){n??(n=e.length);for(let i=n-1;i>=0;--i){let t=e[i];switch(t.type){case"space":case"comment":case"newline":c-=t.source.length;continue}for(t=e[++i];t?.type==="space";)c+=t.source.length,t=e[++i];break}}return c}s.emptyScalarPosition=a}});
// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/compose/compose-node.js"(g){"use strict";var _=require_Alias(),A=require_identity(),S=require_compose_collection(),d=require_compose_scalar(),b=require_resolve_end(),h=require_util_empty_scalar_position(),f={composeNode:y,composeEmptyNode:p};function y(t,e,l,a){let r=t.atKey,{spaceBefore:i,comment:n,anchor:c,tag:m}=l,s,u=!0;switch(e.type){case"alias":s=N(t,e,a),(c||m)&&a(e,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":s=d.composeScalar(t,e,m,a),c&&(s.anchor=c.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{s=S.composeCollection(f,t,e,l,a),c&&(s.anchor=c.source.substring(1))}catch(o){let q=o instanceof Error?o.message:String(o);a(e,"RESOURCE_EXHAUSTION",q)}break;default:{let o=e.type==="error"?e.message:`Unsupported token (type: ${e.type})`;a(e,"UNEXPECTED_TOKEN",o),u=!1}}return s??(s=p(t,e.offset,void 0,null,l,a)),c&&s.anchor===""&&a(c,"BAD_ALIAS","Anchor cannot be an empty string"),r&&t.options.stringKeys&&(!A.isScalar(s)||typeof s.value!="string"||s.tag&&s.tag!=="tag:yaml.org,2002:str")&&a(m??e,"NON_STRING_KEY","With stringKeys, all keys must be strings"),i&&(s.spaceBefore=!0),n&&(e.type==="scalar"&&e.source===""?s.comment=n:s.commentBefore=n),t.options.keepSourceTokens&&u&&(s.srcToken=e),s}function p(t,e,l,a,{spaceBefore:r,comment:i,anchor:n,tag:c,end:m},s){let u={type:"scalar",offset:h.emptyScalarPosition(e,l,a),indent:-1,source:""},o=d.composeScalar(t,u,c,s);return n&&(o.anchor=n.source.substring(1),o.anchor===""&&s(n,"BAD_ALIAS","Anchor cannot be an empty string")),r&&(o.spaceBefore=!0),i&&(o.comment=i,o.range[2]=m),o}function N({options:t},{offset:e,source:l,end:a},r){let i=new _.Alias(l.substring(1));i.source===""&&r(e,"BAD_ALIAS","Alias cannot be an empty string"),i.source.endsWith(":")&&r(e+l.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let n=e+l.length,c=b.resolveEnd(a,n,t.strict,r);return i.range=[e,n,c.offset],c.comment&&(i.comment=c.comment),i}g.composeEmptyNode=p,g.composeNode=y}});
// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/compose/compose-doc.js"(a){"use strict";var l=require_Document(),n=require_compose_node(),_=require_resolve_end(),u=require_resolve_props();function v(q,N,{offset:i,start:m,value:o,end:r},c){let y=Object.assign({_directives:N},q),e=new l.Document(void 0,y),d={atKey:!1,atRoot:!0,directives:e.directives,options:e.options,schema:e.schema},t=u.resolveProps(m,{indicator:"doc-start",next:o??r?.[0],offset:i,onError:c,parentIndent:0,startOnNewline:!0});t.found&&(e.directives.docStart=!0,o&&(o.type==="block-map"||o.type==="block-seq")&&!t.hasNewline&&c(t.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),e.contents=o?n.composeNode(d,o,t,c):n.composeEmptyNode(d,t.end,m,null,t,c);let p=e.contents.range[2],s=_.resolveEnd(r,p,!1,c);return s.comment&&(e.comment=s.comment),e.range=[i,p,s.offset],e}a.composeDoc=v}});
// node_modules/yaml/dist/compose/composer.js
var require_composer=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/compose/composer.js"(m){"use strict";var l=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__require */ .ki)("process"),u=require_directives(),p=require_Document(),n=require_errors(),h=require_identity(),f=require_compose_doc(),v=require_resolve_end();function c(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:s,source:r}=e;return[s,s+(typeof r=="string"?r.length:1)]}function d(e){let s="",r=!1,i=!1;for(let t=0;t<e.length;++t){let o=e[t];switch(o[0]){case"#":s+=(s===""?"":i?`

`:`
`)+(o.substring(1)||" "),r=!0,i=!1;break;case"%":e[t+1]?.[0]!=="#"&&(t+=1),r=!1;break;default:r||(i=!0),r=!1}}return{comment:s,afterEmptyLine:i}}var g=class{constructor(e={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(s,r,i,t)=>{let o=c(s);t?this.warnings.push(new n.YAMLWarning(o,r,i)):this.errors.push(new n.YAMLParseError(o,r,i))},this.directives=new u.Directives({version:e.version||"1.2"}),this.options=e}decorate(e,s){let{comment:r,afterEmptyLine:i}=d(this.prelude);if(r){let t=e.contents;if(s)e.comment=e.comment?`${e.comment}
${r}`:r;else if(i||e.directives.docStart||!t)e.commentBefore=r;else if(h.isCollection(t)&&!t.flow&&t.items.length>0){let o=t.items[0];h.isPair(o)&&(o=o.key);let a=o.commentBefore;o.commentBefore=a?`${r}
${a}`:r}else{let o=t.commentBefore;t.commentBefore=o?`${r}
${o}`:r}}if(s){for(let t=0;t<this.errors.length;++t)e.errors.push(this.errors[t]);for(let t=0;t<this.warnings.length;++t)e.warnings.push(this.warnings[t])}else e.errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:d(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(e,s=!1,r=-1){for(let i of e)yield*this.next(i);yield*this.end(s,r)}*next(e){switch(l.env.LOG_STREAM&&console.dir(e,{depth:null}),e.type){case"directive":this.directives.add(e.source,(s,r,i)=>{let t=c(e);t[0]+=s,this.onError(t,"BAD_DIRECTIVE",r,i)}),this.prelude.push(e.source),this.atDirectives=!0;break;case"document":{let s=f.composeDoc(this.options,this.directives,e,this.onError);this.atDirectives&&!s.directives.docStart&&this.onError(e,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(s,!1),this.doc&&(yield this.doc),this.doc=s,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(e.source);break;case"error":{let s=e.source?`${e.message}: ${JSON.stringify(e.source)}`:e.message,r=new n.YAMLParseError(c(e),"UNEXPECTED_TOKEN",s);this.atDirectives||!this.doc?this.errors.push(r):this.doc.errors.push(r);break}case"doc-end":{if(!this.doc){let r="Unexpected doc-end without preceding document";this.errors.push(new n.YAMLParseError(c(e),"UNEXPECTED_TOKEN",r));break}this.doc.directives.docEnd=!0;let s=v.resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),s.comment){let r=this.doc.comment;this.doc.comment=r?`${r}
${s.comment}`:s.comment}this.doc.range[2]=s.offset;break}default:this.errors.push(new n.YAMLParseError(c(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,s=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(e){let r=Object.assign({_directives:this.directives},this.options),i=new p.Document(void 0,r);this.atDirectives&&this.onError(s,"MISSING_CHAR","Missing directives-end indicator line"),i.range=[0,s,s],this.decorate(i,!1),yield i}}};m.Composer=g}});
// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/parse/cst-scalar.js"(d){"use strict";var y=require_resolve_block_scalar(),h=require_resolve_flow_scalar(),w=require_errors(),p=require_stringifyString();function g(e,s=!0,c){if(e){let a=(t,r,i)=>{let l=typeof t=="number"?t:Array.isArray(t)?t[0]:t.offset;if(c)c(l,r,i);else throw new w.YAMLParseError([l,l+1],r,i)};switch(e.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return h.resolveFlowScalar(e,s,a);case"block-scalar":return y.resolveBlockScalar({options:{strict:s}},e,a)}}return null}function S(e,s){let{implicitKey:c=!1,indent:a,inFlow:t=!1,offset:r=-1,type:i="PLAIN"}=s,l=p.stringifyString({type:i,value:e},{implicitKey:c,indent:a>0?" ".repeat(a):"",inFlow:t,options:{blockQuote:!0,lineWidth:-1}}),n=s.end??[{type:"newline",offset:-1,indent:a,source:`
`}];switch(l[0]){case"|":case">":{let o=l.indexOf(`
`),m=l.substring(0,o),O=l.substring(o+1)+`
`,f=[{type:"block-scalar-header",offset:r,indent:a,source:m}];return b(f,n)||f.push({type:"newline",offset:-1,indent:a,source:`
`}),{type:"block-scalar",offset:r,indent:a,props:f,source:O}}case'"':return{type:"double-quoted-scalar",offset:r,indent:a,source:l,end:n};case"'":return{type:"single-quoted-scalar",offset:r,indent:a,source:l,end:n};default:return{type:"scalar",offset:r,indent:a,source:l,end:n}}}function _(e,s,c={}){let{afterKey:a=!1,implicitKey:t=!1,inFlow:r=!1,type:i}=c,l="indent"in e?e.indent:null;if(a&&typeof l=="number"&&(l+=2),!i)switch(e.type){case"single-quoted-scalar":i="QUOTE_SINGLE";break;case"double-quoted-scalar":i="QUOTE_DOUBLE";break;case"block-scalar":{let o=e.props[0];if(o.type!=="block-scalar-header")throw new Error("Invalid block scalar header");i=o.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:i="PLAIN"}let n=p.stringifyString({type:i,value:s},{implicitKey:t||l===null,indent:l!==null&&l>0?" ".repeat(l):"",inFlow:r,options:{blockQuote:!0,lineWidth:-1}});switch(n[0]){case"|":case">":q(e,n);break;case'"':u(e,n,"double-quoted-scalar");break;case"'":u(e,n,"single-quoted-scalar");break;default:u(e,n,"scalar")}}function q(e,s){let c=s.indexOf(`
`),a=s.substring(0,c),t=s.substring(c+1)+`
`;if(e.type==="block-scalar"){let r=e.props[0];if(r.type!=="block-scalar-header")throw new Error("Invalid block scalar header");r.source=a,e.source=t}else{let{offset:r}=e,i="indent"in e?e.indent:-1,l=[{type:"block-scalar-header",offset:r,indent:i,source:a}];b(l,"end"in e?e.end:void 0)||l.push({type:"newline",offset:-1,indent:i,source:`
`});for(let n of Object.keys(e))n!=="type"&&n!=="offset"&&delete e[n];Object.assign(e,{type:"block-scalar",indent:i,props:l,source:t})}}function b(e,s){if(s)for(let c of s)switch(c.type){case"space":case"comment":e.push(c);break;case"newline":return e.push(c),!0}return!1}function u(e,s,c){switch(e.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":e.type=c,e.source=s;break;case"block-scalar":{let a=e.props.slice(1),t=s.length;e.props[0].type==="block-scalar-header"&&(t-=e.props[0].source.length);for(let r of a)r.offset+=t;delete e.props,Object.assign(e,{type:c,source:s,end:a});break}case"block-map":case"block-seq":{let a={type:"newline",offset:e.offset+s.length,indent:e.indent,source:`
`};delete e.items,Object.assign(e,{type:c,source:s,end:[a]});break}default:{let a="indent"in e?e.indent:-1,t="end"in e&&Array.isArray(e.end)?e.end.filter(r=>r.type==="space"||r.type==="comment"||r.type==="newline"):[];for(let r of Object.keys(e))r!=="type"&&r!=="offset"&&delete e[r];Object.assign(e,{type:c,indent:a,source:s,end:t})}}}d.createScalarToken=S,d.resolveAsScalar=g,d.setScalarValue=_}});
// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/parse/cst-stringify.js"(l){"use strict";var u=r=>"type"in r?f(r):i(r);function f(r){switch(r.type){case"block-scalar":{let e="";for(let s of r.props)e+=f(s);return e+r.source}case"block-map":case"block-seq":{let e="";for(let s of r.items)e+=i(s);return e}case"flow-collection":{let e=r.start.source;for(let s of r.items)e+=i(s);for(let s of r.end)e+=s.source;return e}case"document":{let e=i(r);if(r.end)for(let s of r.end)e+=s.source;return e}default:{let e=r.source;if("end"in r&&r.end)for(let s of r.end)e+=s.source;return e}}}function i({start:r,key:e,sep:s,value:c}){let t="";for(let o of r)t+=o.source;if(e&&(t+=f(e)),s)for(let o of s)t+=o.source;return c&&(t+=f(c)),t}l.stringify=u}});
// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/parse/cst-visit.js"(y){"use strict";var m=Symbol("break visit"),a=Symbol("skip children"),u=Symbol("remove item");function o(e,t){"type"in e&&e.type==="document"&&(e={start:e.start,value:e.value}),c(Object.freeze([]),e,t)}o.BREAK=m,o.SKIP=a,o.REMOVE=u,o.itemAtPath=(e,t)=>{let l=e;for(let[i,n]of t){let r=l?.[i];if(r&&"items"in r)l=r.items[n];else return}return l},o.parentCollection=(e,t)=>{let l=o.itemAtPath(e,t.slice(0,-1)),i=t[t.length-1][0],n=l?.[i];if(n&&"items"in n)return n;throw new Error("Parent collection not found")};function c(e,t,l){let i=l(t,e);if(typeof i=="symbol")return i;for(let n of["key","value"]){let r=t[n];if(r&&"items"in r){for(let f=0;f<r.items.length;++f){let s=c(Object.freeze(e.concat([[n,f]])),r.items[f],l);if(typeof s=="number")f=s-1;else{if(s===m)return m;s===u&&(r.items.splice(f,1),f-=1)}}typeof i=="function"&&n==="key"&&(i=i(t,e))}}return typeof i=="function"?i(t,e):i}y.visit=o}});
// node_modules/yaml/dist/parse/cst.js
var require_cst=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/parse/cst.js"(r){"use strict";var a=require_cst_scalar(),i=require_cst_stringify(),u=require_cst_visit(),c="\uFEFF",s="",t="",n="",l=e=>!!e&&"items"in e,d=e=>!!e&&(e.type==="scalar"||e.type==="single-quoted-scalar"||e.type==="double-quoted-scalar"||e.type==="block-scalar");function o(e){switch(e){case c:return"<BOM>";case s:return"<DOC>";case t:return"<FLOW_END>";case n:return"<SCALAR>";default:return JSON.stringify(e)}}function y(e){switch(e){case c:return"byte-order-mark";case s:return"doc-mode";case t:return"flow-error-end";case n:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scalar";case"|":case">":return"block-scalar-header"}return null}r.createScalarToken=a.createScalarToken,r.resolveAsScalar=a.resolveAsScalar,r.setScalarValue=a.setScalarValue,r.stringify=i.stringify,r.visit=u.visit,r.BOM=c,r.DOCUMENT=s,r.FLOW_END=t,r.SCALAR=n,r.isCollection=l,r.isScalar=d,r.prettyToken=o,r.tokenType=y}});
// node_modules/yaml/dist/parse/lexer.js
var require_lexer=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/parse/lexer.js"(o){"use strict";var n=require_cst();function l(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var f=new Set("0123456789ABCDEFabcdef"),d=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),a=new Set(",[]{}"),c=new Set(` ,[]{}
\r	`),u=e=>!e||c.has(e),p=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(e,t=!1){if(e){if(typeof e!="string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+e:e,this.lineEndPos=null}this.atEnd=!t;let s=this.next??"stream";for(;s&&(t||this.hasChars(1));)s=yield*this.parseNext(s)}atLineEnd(){let e=this.pos,t=this.buffer[e];for(;t===" "||t==="	";)t=this.buffer[++e];return!t||t==="#"||t===`
`?!0:t==="\r"?this.buffer[e+1]===`
`:!1}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let t=this.buffer[e];if(this.indentNext>0){let s=0;for(;t===" ";)t=this.buffer[++s+e];if(t==="\r"){let h=this.buffer[s+e+1];if(h===`
`||!h&&!this.atEnd)return e+s+1}return t===`
`||s>=this.indentNext||!t&&!this.atEnd?e+s:-1}if(t==="-"||t==="."){let s=this.buffer.substr(e,3);if((s==="---"||s==="...")&&l(this.buffer[e+3]))return-1}return e}getLine(){let e=this.lineEndPos;return(typeof e!="number"||e!==-1&&e<this.pos)&&(e=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=e),e===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[e-1]==="\r"&&(e-=1),this.buffer.substring(this.pos,e))}hasChars(e){return this.pos+e<=this.buffer.length}setNext(e){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){return this.buffer.substr(this.pos,e)}*parseNext(e){switch(e){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-start":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();if(e===null)return this.setNext("stream");if(e[0]===n.BOM&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let t=e.length,s=e.indexOf("#");for(;s!==-1;){let i=e[s-1];if(i===" "||i==="	"){t=s-1;break}else s=e.indexOf("#",s+1)}for(;;){let i=e[t-1];if(i===" "||i==="	")t-=1;else break}let h=(yield*this.pushCount(t))+(yield*this.pushSpaces(!0));return yield*this.pushCount(e.length-h),this.pushNewline(),"stream"}if(this.atLineEnd()){let t=yield*this.pushSpaces(!0);return yield*this.pushCount(e.length-t),yield*this.pushNewline(),"stream"}return yield n.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let e=this.charAt(0);if(!e&&!this.atEnd)return this.setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let t=this.peek(3);if((t==="---"||t==="...")&&l(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,t==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&!l(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[e,t]=this.peek(2);if(!t&&!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||e===":")&&l(t)){let s=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+1,this.indentValue+=s,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let e=this.getLine();if(e===null)return this.setNext("doc");let t=yield*this.pushIndicators();switch(e[t]){case"#":yield*this.pushCount(e.length-t);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.pushUntil(u),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return t+=yield*this.parseBlockScalarHeader(),t+=yield*this.pushSpaces(!0),yield*this.pushCount(e.length-t),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let e,t,s=-1;do e=yield*this.pushNewline(),e>0?(t=yield*this.pushSpaces(!1),this.indentValue=s=t):t=0,t+=yield*this.pushSpaces(!0);while(e+t>0);let h=this.getLine();if(h===null)return this.setNext("flow");if((s!==-1&&s<this.indentNext&&h[0]!=="#"||s===0&&(h.startsWith("---")||h.startsWith("..."))&&l(h[3]))&&!(s===this.indentNext-1&&this.flowLevel===1&&(h[0]==="]"||h[0]==="}")))return this.flowLevel=0,yield n.FLOW_END,yield*this.parseLineStart();let i=0;for(;h[i]===",";)i+=yield*this.pushCount(1),i+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(i+=yield*this.pushIndicators(),h[i]){case void 0:return"flow";case"#":return yield*this.pushCount(h.length-i),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(u),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case":":{let r=this.charAt(1);if(this.flowKey||l(r)||r===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let e=this.charAt(0),t=this.buffer.indexOf(e,this.pos+1);if(e==="'")for(;t!==-1&&this.buffer[t+1]==="'";)t=this.buffer.indexOf("'",t+2);else for(;t!==-1;){let i=0;for(;this.buffer[t-1-i]==="\\";)i+=1;if(i%2===0)break;t=this.buffer.indexOf('"',t+1)}let s=this.buffer.substring(0,t),h=s.indexOf(`
`,this.pos);if(h!==-1){for(;h!==-1;){let i=this.continueScalar(h+1);if(i===-1)break;h=s.indexOf(`
`,i)}h!==-1&&(t=h-(s[h-1]==="\r"?2:1))}if(t===-1){if(!this.atEnd)return this.setNext("quoted-scalar");t=this.buffer.length}return yield*this.pushToIndex(t+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let e=this.pos;for(;;){let t=this.buffer[++e];if(t==="+")this.blockScalarKeep=!0;else if(t>"0"&&t<="9")this.blockScalarIndent=Number(t)-1;else if(t!=="-")break}return yield*this.pushUntil(t=>l(t)||t==="#")}*parseBlockScalar(){let e=this.pos-1,t=0,s;e:for(let i=this.pos;s=this.buffer[i];++i)switch(s){case" ":t+=1;break;case`
`:e=i,t=0;break;case"\r":{let r=this.buffer[i+1];if(!r&&!this.atEnd)return this.setNext("block-scalar");if(r===`
`)break}default:break e}if(!s&&!this.atEnd)return this.setNext("block-scalar");if(t>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=t:this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let i=this.continueScalar(e+1);if(i===-1)break;e=this.buffer.indexOf(`
`,i)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext("block-scalar");e=this.buffer.length}}let h=e+1;for(s=this.buffer[h];s===" ";)s=this.buffer[++h];if(s==="	"){for(;s==="	"||s===" "||s==="\r"||s===`
`;)s=this.buffer[++h];e=h-1}else if(!this.blockScalarKeep)do{let i=e-1,r=this.buffer[i];r==="\r"&&(r=this.buffer[--i]);let b=i;for(;r===" ";)r=this.buffer[--i];if(r===`
`&&i>=this.pos&&i+1+t>b)e=i;else break}while(!0);return yield n.SCALAR,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let e=this.flowLevel>0,t=this.pos-1,s=this.pos-1,h;for(;h=this.buffer[++s];)if(h===":"){let i=this.buffer[s+1];if(l(i)||e&&a.has(i))break;t=s}else if(l(h)){let i=this.buffer[s+1];if(h==="\r"&&(i===`
`?(s+=1,h=`
`,i=this.buffer[s+1]):t=s),i==="#"||e&&a.has(i))break;if(h===`
`){let r=this.continueScalar(s+1);if(r===-1)break;s=Math.max(s,r-2)}}else{if(e&&a.has(h))break;t=s}return!h&&!this.atEnd?this.setNext("plain-scalar"):(yield n.SCALAR,yield*this.pushToIndex(t+1,!0),e?"flow":"doc")}*pushCount(e){return e>0?(yield this.buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,t){let s=this.buffer.slice(this.pos,e);return s?(yield s,this.pos+=s.length,s.length):(t&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(u),e+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let t=this.flowLevel>0,s=this.charAt(1);if(l(s)||t&&a.has(s)){t?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.pushSpaces(!0);continue e}}}break e}return e}*pushTag(){if(this.charAt(1)==="<"){let e=this.pos+2,t=this.buffer[e];for(;!l(t)&&t!==">";)t=this.buffer[++e];return yield*this.pushToIndex(t===">"?e+1:e,!1)}else{let e=this.pos+1,t=this.buffer[e];for(;t;)if(d.has(t))t=this.buffer[++e];else if(t==="%"&&f.has(this.buffer[e+1])&&f.has(this.buffer[e+2]))t=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){let e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let t=this.pos-1,s;do s=this.buffer[++t];while(s===" "||e&&s==="	");let h=t-this.pos;return h>0&&(yield this.buffer.substr(this.pos,h),this.pos=t),h}*pushUntil(e){let t=this.pos,s=this.buffer[t];for(;!e(s);)s=this.buffer[++t];return yield*this.pushToIndex(t,!1)}};o.Lexer=p}});
// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/parse/line-counter.js"(r){"use strict";var l=class{constructor(){this.lineStarts=[],this.addNewLine=e=>this.lineStarts.push(e),this.linePos=e=>{let t=0,i=this.lineStarts.length;for(;t<i;){let n=t+i>>1;this.lineStarts[n]<e?t=n+1:i=n}if(this.lineStarts[t]===e)return{line:t+1,col:1};if(t===0)return{line:0,col:e};let s=this.lineStarts[t-1];return{line:t,col:e-s+1}}}};r.LineCounter=l}});
// node_modules/yaml/dist/parse/parser.js
var require_parser=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/parse/parser.js"(k){"use strict";var m=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__require */ .ki)("process"),u=require_cst(),w=require_lexer();function o(t,e){for(let s=0;s<t.length;++s)if(t[s].type===e)return!0;return!1}function d(t){for(let e=0;e<t.length;++e)switch(t[e].type){case"space":case"comment":case"newline":break;default:return e}return-1}function y(t){switch(t?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function c(t){switch(t.type){case"document":return t.start;case"block-map":{let e=t.items[t.items.length-1];return e.sep??e.start}case"block-seq":return t.items[t.items.length-1].start;default:return[]}}function r(t){if(t.length===0)return[];let e=t.length;e:for(;--e>=0;)switch(t[e].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;t[++e]?.type==="space";);return t.splice(e,t.length)}function p(t,e){if(e.length<1e5)Array.prototype.push.apply(t,e);else for(let s=0;s<e.length;++s)t.push(e[s])}function f(t){if(t.start.type==="flow-seq-start")for(let e of t.items)e.sep&&!e.value&&!o(e.start,"explicit-key-ind")&&!o(e.sep,"map-value-ind")&&(e.key&&(e.value=e.key),delete e.key,y(e.value)?e.value.end?p(e.value.end,e.sep):e.value.end=e.sep:p(e.start,e.sep),delete e.sep)}var b=class{constructor(t){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new w.Lexer,this.onNewLine=t}*parse(t,e=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let s of this.lexer.lex(t,e))yield*this.next(s);e||(yield*this.end())}*next(t){if(this.source=t,m.env.LOG_TOKENS&&console.log("|",u.prettyToken(t)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=t.length;return}let e=u.tokenType(t);if(e)if(e==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=e,yield*this.step(),e){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+t.length);break;case"space":this.atNewLine&&t[0]===" "&&(this.indent+=t.length);break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=t.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=t.length}else{let s=`Not a YAML token: ${t}`;yield*this.pop({type:"error",offset:this.offset,message:s,source:t}),this.offset+=t.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let t=this.peek(1);if(this.type==="doc-end"&&t?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!t)return yield*this.stream();switch(t.type){case"document":return yield*this.document(t);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(t);case"block-scalar":return yield*this.blockScalar(t);case"block-map":return yield*this.blockMap(t);case"block-seq":return yield*this.blockSequence(t);case"flow-collection":return yield*this.flowCollection(t);case"doc-end":return yield*this.documentEnd(t)}yield*this.pop()}peek(t){return this.stack[this.stack.length-t]}*pop(t){let e=t??this.stack.pop();if(!e)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.length===0)yield e;else{let s=this.peek(1);switch(e.type==="block-scalar"?e.indent="indent"in s?s.indent:0:e.type==="flow-collection"&&s.type==="document"&&(e.indent=0),e.type==="flow-collection"&&f(e),s.type){case"document":s.value=e;break;case"block-scalar":s.props.push(e);break;case"block-map":{let i=s.items[s.items.length-1];if(i.value){s.items.push({start:[],key:e,sep:[]}),this.onKeyLine=!0;return}else if(i.sep)i.value=e;else{Object.assign(i,{key:e,sep:[]}),this.onKeyLine=!i.explicitKey;return}break}case"block-seq":{let i=s.items[s.items.length-1];i.value?s.items.push({start:[],value:e}):i.value=e;break}case"flow-collection":{let i=s.items[s.items.length-1];!i||i.value?s.items.push({start:[],key:e,sep:[]}):i.sep?i.value=e:Object.assign(i,{key:e,sep:[]});return}default:yield*this.pop(),yield*this.pop(e)}if((s.type==="document"||s.type==="block-map"||s.type==="block-seq")&&(e.type==="block-map"||e.type==="block-seq")){let i=e.items[e.items.length-1];i&&!i.sep&&!i.value&&i.start.length>0&&d(i.start)===-1&&(e.indent===0||i.start.every(a=>a.type!=="comment"||a.indent<e.indent))&&(s.type==="document"?s.end=i.start:s.items.push({start:i.start}),e.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let t={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{d(t.start)!==-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":t.start.push(this.sourceToken);return}let e=this.startBlockValue(t);e?this.stack.push(e):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.type==="map-value-ind"){let e=c(this.peek(2)),s=r(e),i;t.end?(i=t.end,i.push(this.sourceToken),delete t.end):i=[this.sourceToken];let a={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:s,key:t,sep:i}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"space":case"comment":case"newline":t.props.push(this.sourceToken);return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let e=this.source.indexOf(`
`)+1;for(;e!==0;)this.onNewLine(this.offset+e),e=this.source.indexOf(`
`,e)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let e=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=!1,e.value){let s="end"in e.value?e.value.end:void 0;(Array.isArray(s)?s[s.length-1]:void 0)?.type==="comment"?s?.push(this.sourceToken):t.items.push({start:[this.sourceToken]})}else e.sep?e.sep.push(this.sourceToken):e.start.push(this.sourceToken);return;case"space":case"comment":if(e.value)t.items.push({start:[this.sourceToken]});else if(e.sep)e.sep.push(this.sourceToken);else{if(this.atIndentedComment(e.start,t.indent)){let s=t.items[t.items.length-2]?.value?.end;if(Array.isArray(s)){p(s,e.start),s.push(this.sourceToken),t.items.pop();return}}e.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let s=!this.onKeyLine&&this.indent===t.indent,i=s&&(e.sep||e.explicitKey)&&this.type!=="seq-item-ind",a=[];if(i&&e.sep&&!e.value){let n=[];for(let l=0;l<e.sep.length;++l){let h=e.sep[l];switch(h.type){case"newline":n.push(l);break;case"space":break;case"comment":h.indent>t.indent&&(n.length=0);break;default:n.length=0}}n.length>=2&&(a=e.sep.splice(n[1]))}switch(this.type){case"anchor":case"tag":i||e.value?(a.push(this.sourceToken),t.items.push({start:a}),this.onKeyLine=!0):e.sep?e.sep.push(this.sourceToken):e.start.push(this.sourceToken);return;case"explicit-key-ind":!e.sep&&!e.explicitKey?(e.start.push(this.sourceToken),e.explicitKey=!0):i||e.value?(a.push(this.sourceToken),t.items.push({start:a,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(e.explicitKey)if(e.sep)if(e.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(o(e.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:a,key:null,sep:[this.sourceToken]}]});else if(y(e.key)&&!o(e.sep,"newline")){let n=r(e.start),l=e.key,h=e.sep;h.push(this.sourceToken),delete e.key,delete e.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,key:l,sep:h}]})}else a.length>0?e.sep=e.sep.concat(a,this.sourceToken):e.sep.push(this.sourceToken);else if(o(e.start,"newline"))Object.assign(e,{key:null,sep:[this.sourceToken]});else{let n=r(e.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,key:null,sep:[this.sourceToken]}]})}else e.sep?e.value||i?t.items.push({start:a,key:null,sep:[this.sourceToken]}):o(e.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):e.sep.push(this.sourceToken):Object.assign(e,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let n=this.flowScalar(this.type);i||e.value?(t.items.push({start:a,key:n,sep:[]}),this.onKeyLine=!0):e.sep?this.stack.push(n):(Object.assign(e,{key:n,sep:[]}),this.onKeyLine=!0);return}default:{let n=this.startBlockValue(t);if(n){if(n.type==="block-seq"){if(!e.explicitKey&&e.sep&&!o(e.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",source:this.source});return}}else s&&t.items.push({start:a});this.stack.push(n);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let e=t.items[t.items.length-1];switch(this.type){case"newline":if(e.value){let s="end"in e.value?e.value.end:void 0;(Array.isArray(s)?s[s.length-1]:void 0)?.type==="comment"?s?.push(this.sourceToken):t.items.push({start:[this.sourceToken]})}else e.start.push(this.sourceToken);return;case"space":case"comment":if(e.value)t.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(e.start,t.indent)){let s=t.items[t.items.length-2]?.value?.end;if(Array.isArray(s)){p(s,e.start),s.push(this.sourceToken),t.items.pop();return}}e.start.push(this.sourceToken)}return;case"anchor":case"tag":if(e.value||this.indent<=t.indent)break;e.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==t.indent)break;e.value||o(e.start,"seq-item-ind")?t.items.push({start:[this.sourceToken]}):e.start.push(this.sourceToken);return}if(this.indent>t.indent){let s=this.startBlockValue(t);if(s){this.stack.push(s);return}}yield*this.pop(),yield*this.step()}*flowCollection(t){let e=t.items[t.items.length-1];if(this.type==="flow-error-end"){let s;do yield*this.pop(),s=this.peek(1);while(s?.type==="flow-collection")}else if(t.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":!e||e.sep?t.items.push({start:[this.sourceToken]}):e.start.push(this.sourceToken);return;case"map-value-ind":!e||e.value?t.items.push({start:[],key:null,sep:[this.sourceToken]}):e.sep?e.sep.push(this.sourceToken):Object.assign(e,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"newline":case"anchor":case"tag":!e||e.value?t.items.push({start:[this.sourceToken]}):e.sep?e.sep.push(this.sourceToken):e.start.push(this.sourceToken);return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let i=this.flowScalar(this.type);!e||e.value?t.items.push({start:[],key:i,sep:[]}):e.sep?this.stack.push(i):Object.assign(e,{key:i,sep:[]});return}case"flow-map-end":case"flow-seq-end":t.end.push(this.sourceToken);return}let s=this.startBlockValue(t);s?this.stack.push(s):(yield*this.pop(),yield*this.step())}else{let s=this.peek(2);if(s.type==="block-map"&&(this.type==="map-value-ind"&&s.indent===t.indent||this.type==="newline"&&!s.items[s.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&s.type!=="flow-collection"){let i=c(s),a=r(i);f(t);let n=t.end.splice(1,t.end.length);n.push(this.sourceToken);let l={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:a,key:t,sep:n}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=l}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let e=this.source.indexOf(`
`)+1;for(;e!==0;)this.onNewLine(this.offset+e),e=this.source.indexOf(`
`,e)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.onKeyLine=!0;let e=c(t),s=r(e);return s.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0;let e=c(t),s=r(e);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(t,e){return this.type!=="comment"||this.indent<=e?!1:t.every(s=>s.type==="newline"||s.type==="space")}*documentEnd(t){this.type!=="doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};k.Parser=b}});
// node_modules/yaml/dist/public-api.js
var require_public_api=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/public-api.js"(f){"use strict";var a=require_composer(),p=require_Document(),s=require_errors(),y=require_log(),g=require_identity(),_=require_line_counter(),c=require_parser();function m(n){let e=n.prettyErrors!==!1;return{lineCounter:n.lineCounter||e&&new _.LineCounter||null,prettyErrors:e}}function E(n,e={}){let{lineCounter:r,prettyErrors:i}=m(e),t=new c.Parser(r?.addNewLine),l=new a.Composer(e),o=Array.from(l.compose(t.parse(n)));if(i&&r)for(let u of o)u.errors.forEach(s.prettifyError(n,r)),u.warnings.forEach(s.prettifyError(n,r));return o.length>0?o:Object.assign([],{empty:!0},l.streamInfo())}function d(n,e={}){let{lineCounter:r,prettyErrors:i}=m(e),t=new c.Parser(r?.addNewLine),l=new a.Composer(e),o=null;for(let u of l.compose(t.parse(n),!0,n.length))if(!o)o=u;else if(o.options.logLevel!=="silent"){o.errors.push(new s.YAMLParseError(u.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return i&&r&&(o.errors.forEach(s.prettifyError(n,r)),o.warnings.forEach(s.prettifyError(n,r))),o}function w(n,e,r){let i;typeof e=="function"?i=e:r===void 0&&e&&typeof e=="object"&&(r=e);let t=d(n,r);if(!t)return null;if(t.warnings.forEach(l=>y.warn(t.options.logLevel,l)),t.errors.length>0){if(t.options.logLevel!=="silent")throw t.errors[0];t.errors=[]}return t.toJS(Object.assign({reviver:i},r))}function h(n,e,r){let i=null;if(typeof e=="function"||Array.isArray(e)?i=e:r===void 0&&e&&(r=e),typeof r=="string"&&(r=r.length),typeof r=="number"){let t=Math.round(r);r=t<1?void 0:t>8?{indent:8}:{indent:t}}if(n===void 0){let{keepUndefined:t}=r??e??{};if(!t)return}return g.isDocument(n)&&!i?n.toString(r):new p.Document(n,i,r).toString(r)}f.parse=w,f.parseAllDocuments=E,f.parseDocument=d,f.stringify=h}});
// node_modules/yaml/dist/index.js
var require_dist=(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"node_modules/yaml/dist/index.js"(i){"use strict";var c=require_composer(),n=require_Document(),s=require_Schema(),a=require_errors(),l=require_Alias(),r=require_identity(),A=require_Pair(),q=require_Scalar(),m=require_YAMLMap(),_=require_YAMLSeq(),M=require_cst(),L=require_lexer(),S=require_line_counter(),Y=require_parser(),e=require_public_api(),u=require_visit();i.Composer=c.Composer,i.Document=n.Document,i.Schema=s.Schema,i.YAMLError=a.YAMLError,i.YAMLParseError=a.YAMLParseError,i.YAMLWarning=a.YAMLWarning,i.Alias=l.Alias,i.isAlias=r.isAlias,i.isCollection=r.isCollection,i.isDocument=r.isDocument,i.isMap=r.isMap,i.isNode=r.isNode,i.isPair=r.isPair,i.isScalar=r.isScalar,i.isSeq=r.isSeq,i.Pair=A.Pair,i.Scalar=q.Scalar,i.YAMLMap=m.YAMLMap,i.YAMLSeq=_.YAMLSeq,i.CST=M,i.Lexer=L.Lexer,i.LineCounter=S.LineCounter,i.Parser=Y.Parser,i.parse=e.parse,i.parseAllDocuments=e.parseAllDocuments,i.parseDocument=e.parseDocument,i.stringify=e.stringify,i.visit=u.visit,i.visitAsync=u.visitAsync}});
// src/main/glob.ts
function isGlob(pattern) {
  return /[*?{[]/.test(pattern);
}
function globMatcher(pattern) {
  let alternatives = expandBraces(pattern.replace(/^(\.\/)+/, "")).map((one) => one.split("/"));
  return (path) => {
    let parts = path.split("/");
    return alternatives.some((wanted) => matchParts(wanted, parts));
  };
}
var MAX_ALTERNATIVES = 256;
function expandBraces(pattern) {
  let alternatives = [pattern];
  for (; ; ) {
    let next2 = alternatives.flatMap((one) => {
      let match = /^(.*?)\{([^{}]*)\}(.*)$/s.exec(one);
      if (!match) return [one];
      let [, before = "", choices = "", after = ""] = match;
      return choices.split(",").map((choice) => `${before}${choice}${after}`);
    });
    if (next2.length > MAX_ALTERNATIVES) return next2.slice(0, MAX_ALTERNATIVES);
    if (next2.length === alternatives.length && next2.every((one, index) => one === alternatives[index])) return next2;
    alternatives = next2;
  }
}
function matchParts(wanted, parts) {
  let reachable = throughStars(wanted, /* @__PURE__ */ new Set([0]));
  for (let part of parts) {
    let next2 = /* @__PURE__ */ new Set();
    for (let at2 of reachable) {
      let one = wanted[at2];
      one !== void 0 && (one === "**" ? next2.add(at2) : matchPart(one, part) && next2.add(at2 + 1));
    }
    reachable = throughStars(wanted, next2);
  }
  return reachable.has(wanted.length);
}
function throughStars(wanted, from) {
  let all = new Set(from);
  for (let at2 of all) wanted[at2] === "**" && all.add(at2 + 1);
  return all;
}
function matchPart(pattern, part) {
  let tokens = tokensOf(pattern), characters = [...part];
  if (part.startsWith(".") && !pattern.startsWith(".")) return !1;
  let reachable = /* @__PURE__ */ new Set([0]), settle2 = (from) => {
    for (let at2 of from) tokens[at2]?.kind === "star" && from.add(at2 + 1);
    return from;
  };
  reachable = settle2(reachable);
  for (let character of characters) {
    let next2 = /* @__PURE__ */ new Set();
    for (let at2 of reachable) {
      let token = tokens[at2];
      token?.kind === "star" ? next2.add(at2) : token?.accepts(character) && next2.add(at2 + 1);
    }
    reachable = settle2(next2);
  }
  return reachable.has(tokens.length);
}
function tokensOf(pattern) {
  let tokens = [];
  for (let rest = pattern; rest !== ""; ) {
    let group = /^\[([!^]?)([^\]]+)\]/.exec(rest), character = String.fromCodePoint(rest.codePointAt(0) ?? 0), length = group?.[0].length ?? character.length;
    if (group) {
      let [, negation, members2 = ""] = group, accepts = membership(members2);
      tokens.push({ kind: "one", accepts: negation ? (one) => !accepts(one) : accepts });
    } else character === "*" ? tokens.push({ kind: "star" }) : tokens.push({ kind: "one", accepts: character === "?" ? () => !0 : (one) => one === character });
    rest = rest.slice(length);
  }
  return tokens;
}
function membership(text2) {
  let ranges = [...text2.matchAll(/(.)-(.)|(.)/gsu)].map(
    ([, from, to, one]) => [from ?? one ?? "", to ?? one ?? ""]
  );
  return (character) => ranges.some(([from, to]) => character >= from && character <= to);
}

// src/manifest/source.ts
function sourceOf({
  file,
  text: text2,
  isSet = !1
}) {
  let lineStarts = [0];
  for (let at2 = text2.indexOf(`
`); at2 !== -1; at2 = text2.indexOf(`
`, at2 + 1)) lineStarts.push(at2 + 1);
  return { file, text: text2, isSet, lineStarts };
}
function positionOf({ source, start, end }) {
  let index = lineIndexAt(source, start), lineStart = source.lineStarts[index] ?? 0, lineEnd = lineStart + lineText(source, index).length, column = Math.min(start, lineEnd) - lineStart + 1;
  return {
    file: source.file,
    line: index + 1,
    column,
    endColumn: Math.max(column + 1, Math.min(end, lineEnd) - lineStart + 1)
  };
}
function sourceLineOf({ source, start }) {
  return lineText(source, lineIndexAt(source, start));
}
function lineText(source, index) {
  let start = source.lineStarts[index] ?? 0, next2 = source.lineStarts[index + 1];
  return source.text.slice(start, next2 === void 0 ? void 0 : next2 - 1).replace(/\r$/, "");
}
function lineIndexAt({ lineStarts }, offset) {
  let low = 0, high = lineStarts.length - 1;
  for (; low < high; ) {
    let middle = Math.ceil((low + high) / 2);
    (lineStarts[middle] ?? 0) <= offset ? low = middle : high = middle - 1;
  }
  return low;
}

// src/manifest/finding.ts
function found(place, message, help) {
  return { place, says: () => ({ message, help }) };
}
var MAX_PROBLEMS_SHOWN = 20;
function toProblems(findings) {
  let sorted = [...findings].sort((a, b) => compare(a.place, b.place)), shown2 = sorted.slice(0, MAX_PROBLEMS_SHOWN).map(toProblem), rest = sorted.slice(MAX_PROBLEMS_SHOWN), next2 = rest[0];
  if (next2 === void 0) return shown2;
  let message = rest.length === 1 ? "there is 1 more problem" : `there are ${rest.length} more problems`;
  return [...shown2, { at: positionOf(next2.place), message, sourceLine: sourceLineOf(next2.place) }];
}
function toProblem({ place, says }) {
  let { message, help } = says();
  return {
    at: positionOf(place),
    message: (0,_XCZQCMGW_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(message),
    ...help === void 0 ? {} : { help: (0,_XCZQCMGW_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(help) },
    sourceLine: sourceLineOf(place)
  };
}
function compare(a, b) {
  return a.source !== b.source ? Number(a.source.isSet) - Number(b.source.isSet) : a.start - b.start;
}

// src/manifest/tree.ts
var RESERVED_KEYS = ["__proto__", "constructor", "prototype"];
function toData(tree) {
  switch (tree.kind) {
    case "scalar":
      return tree.value;
    case "list":
      return tree.items.map(toData);
    case "map": {
      let data = /* @__PURE__ */ Object.create(null);
      for (let [key, { value }] of tree.entries) data[key] = toData(value);
      return data;
    }
  }
}
function entryOf(tree, key) {
  return tree?.kind === "map" && typeof key == "string" ? tree.entries.get(key) : void 0;
}
function childOf(tree, step) {
  return tree?.kind === "list" ? typeof step == "number" ? tree.items[step] : void 0 : entryOf(tree, step)?.value;
}
function find(tree, path) {
  let value = tree, keyPlace;
  for (let step of path) {
    let next2 = childOf(value, step);
    if (next2 === void 0) return;
    keyPlace = entryOf(value, step)?.keyPlace, value = next2;
  }
  return keyPlace === void 0 ? { value } : { value, keyPlace };
}
function placeOf(tree, path) {
  for (let length = path.length; length > 0; length--) {
    let found2 = find(tree, path.slice(0, length));
    if (found2 !== void 0) return found2.keyPlace ?? beginningOf(found2.value);
  }
  return beginningOf(tree);
}
function beginningOf(tree) {
  if (tree.kind !== "map") return tree.place;
  for (let { keyPlace } of tree.entries.values()) return keyPlace;
  return tree.place;
}
function valuePlaceOf(tree, path) {
  let found2 = find(tree, path);
  return found2?.value.kind === "scalar" && found2.value.place.end > found2.value.place.start ? found2.value.place : placeOf(tree, path);
}

// node_modules/zod/v4/core/util.js
var util_exports={};(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__export */ .VA)(util_exports,{BIGINT_FORMAT_RANGES:()=>BIGINT_FORMAT_RANGES,CONSTANT_CATCH:()=>CONSTANT_CATCH,Class:()=>Class,NUMBER_FORMAT_RANGES:()=>NUMBER_FORMAT_RANGES,aborted:()=>aborted,allowsEval:()=>allowsEval,assert:()=>assert,assertEqual:()=>assertEqual,assertIs:()=>assertIs,assertNever:()=>assertNever,assertNotEqual:()=>assertNotEqual,assignProp:()=>assignProp,attachSchema:()=>attachSchema,base64ToUint8Array:()=>base64ToUint8Array,base64urlToUint8Array:()=>base64urlToUint8Array,cached:()=>cached,captureStackTrace:()=>captureStackTrace,cleanEnum:()=>cleanEnum,cleanRegex:()=>cleanRegex,clone:()=>clone,cloneDef:()=>cloneDef,codePointLength:()=>codePointLength,constantCatch:()=>constantCatch,createTransparentProxy:()=>createTransparentProxy,defineLazy:()=>defineLazy,defineLazyInternal:()=>defineLazyInternal,derived:()=>derived,esc:()=>esc,escapeRegex:()=>escapeRegex,explicitlyAborted:()=>explicitlyAborted,extend:()=>extend,finalizeIssue:()=>finalizeIssue,floatSafeRemainder:()=>floatSafeRemainder,getElementAtPath:()=>getElementAtPath,getEnumValues:()=>getEnumValues,getLengthableOrigin:()=>getLengthableOrigin,getParsedType:()=>getParsedType,getSizableOrigin:()=>getSizableOrigin,hexToUint8Array:()=>hexToUint8Array,hide:()=>hide,installLazyProp:()=>installLazyProp,isObject:()=>isObject,isPlainObject:()=>isPlainObject,issue:()=>issue,joinValues:()=>joinValues,jsonStringifyReplacer:()=>jsonStringifyReplacer,members:()=>members,merge:()=>merge,mergeDefs:()=>mergeDefs,normalizeParams:()=>normalizeParams,nullish:()=>nullish,numKeys:()=>numKeys,objectClone:()=>objectClone,omit:()=>omit,optionalKeys:()=>optionalKeys,own:()=>own,parsedType:()=>parsedType,partial:()=>partial,pick:()=>pick,prefixIssues:()=>prefixIssues,primitiveTypes:()=>primitiveTypes,promiseAllObject:()=>promiseAllObject,propertyKeyTypes:()=>propertyKeyTypes,randomString:()=>randomString,rawShape:()=>rawShape,required:()=>required,safeExtend:()=>safeExtend,shallowClone:()=>shallowClone,sizeCaps:()=>sizeCaps,slugify:()=>slugify,stringifyPrimitive:()=>stringifyPrimitive,toZod:()=>toZod,uint8ArrayToBase64:()=>uint8ArrayToBase64,uint8ArrayToBase64url:()=>uint8ArrayToBase64url,uint8ArrayToHex:()=>uint8ArrayToHex,unwrapMessage:()=>unwrapMessage});function assertEqual(e){return e}function assertNotEqual(e){return e}function toZod(){return e=>e}function assertIs(e){}function assertNever(e){throw new Error("Unexpected value in exhaustive check")}function assert(e){}function getEnumValues(e){let t=Object.values(e).filter(r=>typeof r=="number");return Object.entries(e).filter(([r,n])=>t.indexOf(+r)===-1).map(([r,n])=>n)}function joinValues(e,t="|"){return e.map(r=>stringifyPrimitive(r)).join(t)}function jsonStringifyReplacer(e,t){return typeof t=="bigint"?t.toString():t}var Cached=class{constructor(e){this._getter=e,this._value=void 0}get value(){let e=this._getter;return e!==void 0&&(this._value=e(),this._getter=void 0),this._value}};function cached(e){return new Cached(e)}function nullish(e){return e==null}function cleanRegex(e){let t=e.startsWith("^")?1:0,r=e.endsWith("$")?e.length-1:e.length;return e.slice(t,r)}function floatSafeRemainder(e,t){let r=e/t,n=Math.round(r),o=4*Number.EPSILON*Math.max(Math.abs(r),1);return Math.abs(r-n)<o?0:r-n}var EVALUATING=Symbol("evaluating");function defineLazy(e,t,r){let n;Object.defineProperty(e,t,{get(){if(n!==EVALUATING)return n===void 0&&(n=EVALUATING,n=r()),n},set(o){Object.defineProperty(e,t,{value:o})},configurable:!0})}function objectClone(e){return Object.create(Object.getPrototypeOf(e),Object.getOwnPropertyDescriptors(e))}function assignProp(e,t,r){Object.defineProperty(e,t,{value:r,writable:!0,enumerable:!0,configurable:!0})}function rawShape(e){let t=Object.getOwnPropertyDescriptor(e,"shape");return t?.get?t.get.raw:t?.value}function sourceShape(e){return rawShape(e._zod.def)??e._zod.def.shape}function deferProp(e,t,r){Object.defineProperty(e,t,{get(){let n=r();return assignProp(this,t,n),n},enumerable:!0,configurable:!0})}function putProp(e,t,r){t in e?assignProp(e,t,r):e[t]=r}function mirrorShape(e,t,r,n){let o=sourceShape(t);for(let i of r){let a=Object.getOwnPropertyDescriptor(o,i);a.enumerable&&(a.get?deferProp(e,i,()=>{let c=t._zod.def.shape[i];return n?n(c,i):c}):putProp(e,i,n?n(a.value,i):a.value))}}function mirrorProps(e,t){for(let r of Reflect.ownKeys(t)){let n=Object.getOwnPropertyDescriptor(t,r);n.enumerable&&(n.get?deferProp(e,r,()=>t[r]):putProp(e,r,n.value))}}function mergeDefs(...e){let t={};for(let r of e){let n=Object.getOwnPropertyDescriptors(r);Object.assign(t,n)}return Object.defineProperties({},t)}function cloneDef(e){return mergeDefs(e._zod.def)}function getElementAtPath(e,t){return t?t.reduce((r,n)=>r?.[n],e):e}function promiseAllObject(e){let t=Object.keys(e),r=t.map(n=>e[n]);return Promise.all(r).then(n=>{let o={};for(let i=0;i<t.length;i++)o[t[i]]=n[i];return o})}function randomString(e=10){let t="abcdefghijklmnopqrstuvwxyz",r="";for(let n=0;n<e;n++)r+=t[Math.floor(Math.random()*t.length)];return r}function esc(e){return JSON.stringify(e)}function slugify(e){return e.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}var captureStackTrace="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function isObject(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var allowsEval=cached(()=>{if(globalConfig.jitless||typeof navigator<"u"&&navigator?.userAgent?.includes("Cloudflare"))return!1;try{let e=Function;return new e(""),!0}catch{return!1}});function isPlainObject(e){if(isObject(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let r=t.prototype;return!(isObject(r)===!1||Object.prototype.hasOwnProperty.call(r,"isPrototypeOf")===!1)}function shallowClone(e){return isPlainObject(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}function numKeys(e){let t=0;for(let r in e)Object.prototype.hasOwnProperty.call(e,r)&&t++;return t}var getParsedType=e=>{let t=typeof e;switch(t){case"undefined":return"undefined";case"string":return"string";case"number":return Number.isNaN(e)?"nan":"number";case"boolean":return"boolean";case"function":return"function";case"bigint":return"bigint";case"symbol":return"symbol";case"object":return Array.isArray(e)?"array":e===null?"null":e.then&&typeof e.then=="function"&&e.catch&&typeof e.catch=="function"?"promise":typeof Map<"u"&&e instanceof Map?"map":typeof Set<"u"&&e instanceof Set?"set":typeof Date<"u"&&e instanceof Date?"date":typeof File<"u"&&e instanceof File?"file":"object";default:throw new Error(`Unknown data type: ${t}`)}},propertyKeyTypes=new Set(["string","number","symbol"]),primitiveTypes=new Set(["string","number","bigint","boolean","symbol","undefined"]);function escapeRegex(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function clone(e,t,r){let n=new e._zod.constr(t??e._zod.def);return(!t||r?.parent)&&(n._zod.parent=e),n}function normalizeParams(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function createTransparentProxy(e){let t;return new Proxy({},{get(r,n,o){return t??(t=e()),Reflect.get(t,n,o)},set(r,n,o,i){return t??(t=e()),Reflect.set(t,n,o,i)},has(r,n){return t??(t=e()),Reflect.has(t,n)},deleteProperty(r,n){return t??(t=e()),Reflect.deleteProperty(t,n)},ownKeys(r){return t??(t=e()),Reflect.ownKeys(t)},getOwnPropertyDescriptor(r,n){return t??(t=e()),Reflect.getOwnPropertyDescriptor(t,n)},defineProperty(r,n,o){return t??(t=e()),Reflect.defineProperty(t,n,o)}})}function stringifyPrimitive(e){return typeof e=="bigint"?e.toString()+"n":typeof e=="string"?`"${e}"`:`${e}`}function optionalKeys(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var NUMBER_FORMAT_RANGES={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},BIGINT_FORMAT_RANGES={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]};function pick(e,t){let r=e._zod.def,n=r.checks;if(n&&n.length>0)throw new Error(".pick() cannot be used on object schemas containing refinements");let o={};return mirrorShape(o,e,maskedKeys(e,t)),clone(e,mergeDefs(r,{shape:o,checks:[]}))}function maskedKeys(e,t){let r=sourceShape(e),n=[];for(let o of Reflect.ownKeys(t)){if(!Object.getOwnPropertyDescriptor(r,o)?.enumerable)throw new Error(`Unrecognized key: "${String(o)}"`);t[o]&&n.push(o)}return n}function omit(e,t){let r=e._zod.def,n=r.checks;if(n&&n.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");let o=new Set(maskedKeys(e,t)),i={};return mirrorShape(i,e,Reflect.ownKeys(sourceShape(e)).filter(a=>!o.has(a))),clone(e,mergeDefs(r,{shape:i,checks:[]}))}function extend(e,t){if(!isPlainObject(t))throw new Error("Invalid input to extend: expected a plain object");let r=e._zod.def.checks;if(r&&r.length>0){let n=sourceShape(e);for(let o of Reflect.ownKeys(t))if(Object.getOwnPropertyDescriptor(n,o)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return clone(e,mergeDefs(e._zod.def,{shape:extended(e,t)}))}function extended(e,t){let r={};return mirrorShape(r,e,Reflect.ownKeys(sourceShape(e))),mirrorProps(r,t),r}function safeExtend(e,t){if(!isPlainObject(t))throw new Error("Invalid input to safeExtend: expected a plain object");return clone(e,mergeDefs(e._zod.def,{shape:extended(e,t)}))}function merge(e,t){if(!t?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");if(e._zod.def.checks?.length)throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");let r={};mirrorShape(r,e,Reflect.ownKeys(sourceShape(e))),mirrorShape(r,t,Reflect.ownKeys(sourceShape(t)));let n=mergeDefs(e._zod.def,{shape:r,get catchall(){return t._zod.def.catchall},checks:t._zod.def.checks??[]});return clone(e,n)}function partial(e,t,r,n="partial"){let o=t._zod.def.checks;if(o&&o.length>0)throw new Error(`.${n}() cannot be used on object schemas containing refinements`);let i=r?new Set(maskedKeys(t,r)):void 0,a={};return mirrorShape(a,t,Reflect.ownKeys(sourceShape(t)),e&&((c,u)=>i&&!i.has(u)?c:new e({type:"optional",innerType:c}))),clone(t,mergeDefs(t._zod.def,{shape:a,checks:[]}))}function required(e,t,r){let n=r?new Set(maskedKeys(t,r)):void 0,o={};return mirrorShape(o,t,Reflect.ownKeys(sourceShape(t)),(i,a)=>n&&!n.has(a)?i:new e({type:"nonoptional",innerType:i})),clone(t,mergeDefs(t._zod.def,{shape:o}))}function aborted(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.continue!==!0)return!0;return!1}function explicitlyAborted(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.continue===!1)return!0;return!1}function prefixIssues(e,t){return t.map(r=>{var n;return(n=r).path??(n.path=[]),r.path.unshift(e),r})}function unwrapMessage(e){return typeof e=="string"?e:e?.message}function sizeCaps(e){let t=[];for(let r of e??[]){let n=r._zod.def;if(!/_(length|size)$|_equals$/.test(n.check))break;let o=n.maximum??n.length??n.size;o>=0&&t.push([o,r])}return t}function attachSchema(e,t,r){var n;for(let o=t;o<e.length;o++)(n=e[o]).schema??(n.schema=r)}function finalizeIssue(e,t,r){var n;let o=e.inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?(n=e).schema??(n.schema=e.inst):e.schema=e.inst);let i=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,a=e.message?e.message:unwrapMessage(e.inst?._zod.def?.error?.(e))??unwrapMessage(i?.(e))??unwrapMessage(t?.error?.(e))??unwrapMessage(r.customError?.(e))??unwrapMessage(r.localeError?.(e))??"Invalid input",c={};for(let u of Object.keys(e))u==="inst"||u==="schema"||u==="continue"||u==="input"||u==="__proto__"||(c[u]=e[u]);return c.path??(c.path=[]),c.message=a,t?.reportInput&&(c.input=e.input),c}function getSizableOrigin(e){return e instanceof Set?"set":e instanceof Map?"map":e instanceof File?"file":"unknown"}var highSurrogate=/[\uD800-\uDBFF]/;function codePointLength(e){let t=e.length;if(!highSurrogate.test(e))return t;let r=t;for(let n=0;n<t-1;n++)(e.charCodeAt(n)&64512)===55296&&(e.charCodeAt(n+1)&64512)===56320&&(r--,n++);return r}function getLengthableOrigin(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function parsedType(e){let t=typeof e;switch(t){case"number":return Number.isNaN(e)?"nan":"number";case"object":{if(e===null)return"null";if(Array.isArray(e))return"array";let r=e;if(r&&Object.getPrototypeOf(r)!==Object.prototype&&"constructor"in r&&r.constructor)return r.constructor.name}}return t}function issue(...e){let[t,r,n]=e;return typeof t=="string"?{message:t,code:"custom",input:r,inst:n}:{...t}}function cleanEnum(e){return Object.entries(e).filter(([t,r])=>Number.isNaN(Number.parseInt(t,10))).map(t=>t[1])}function base64ToUint8Array(e){let t=atob(e),r=new Uint8Array(t.length);for(let n=0;n<t.length;n++)r[n]=t.charCodeAt(n);return r}function uint8ArrayToBase64(e){let t="";for(let r=0;r<e.length;r++)t+=String.fromCharCode(e[r]);return btoa(t)}function base64urlToUint8Array(e){let t=e.replace(/-/g,"+").replace(/_/g,"/"),r="=".repeat((4-t.length%4)%4);return base64ToUint8Array(t+r)}function uint8ArrayToBase64url(e){return uint8ArrayToBase64(e).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}function hexToUint8Array(e){let t=e.replace(/^0x/,"");if(t.length%2!==0)throw new Error("Invalid hex string length");let r=new Uint8Array(t.length/2);for(let n=0;n<t.length;n+=2)r[n/2]=Number.parseInt(t.slice(n,n+2),16);return r}function uint8ArrayToHex(e){return Array.from(e).map(t=>t.toString(16).padStart(2,"0")).join("")}var Class=class{constructor(...e){}};function members(e,t){for(let r in t){let n=Object.getOwnPropertyDescriptor(t,r);n.get?Object.defineProperty(e,r,{...n,enumerable:!1}):defineBound(e,r,n.value)}}function own(e,t,r,n=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:n,value:r}),r}function hide(e,t,r){return own(e,t,r,!1)}function derived(e,t){for(let r in e){let n=e[r];Object.defineProperty(t,r,{configurable:!0,enumerable:!0,get(){return own(this,r,n(this))},set(o){own(this,r,o)}})}return t}function defineBound(e,t,r){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?r:own(this,t,r.bind(this))},set(n){own(this,t,n)}})}function claim(e,t){let r=Object.getPrototypeOf(e);return t in r?void 0:r}var installing,broke=!1,breaker={configurable:!0,get(){broke=!0}};function defineLazyInternal(e,t,r){let n=Object.getPrototypeOf(e._zod);if(t in n&&installing!==e._zod){installing=void 0;return}installing=e._zod,Object.defineProperty(n,t,{configurable:!0,get(){Object.defineProperty(this,t,breaker);let o=broke;broke=!1;try{let i=r(this);return broke?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:i}),broke=broke||o,i}catch(i){throw delete this[t],broke=broke||o,i}},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}function installLazyProp(e,t,r,n){let o=claim(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:n,value:void 0};return Object.defineProperty(this,t,i),i.value=r(this),Object.defineProperty(this,t,i),i.value},set(i){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:n,value:i})}})}var CONSTANT_CATCH="~constantCatch";function constantCatch(e){let t=()=>e;return t[CONSTANT_CATCH]=!0,t}
// node_modules/zod/v4/core/core.js
var _a,_zodDesc={value:void 0,enumerable:!1},_E="captureStackTrace"in Error?Error:null;function newError(r){let n=_E;if(n){let i=n.stackTraceLimit;if(typeof i=="number"){try{n.stackTraceLimit=0}catch{return _E=null,new r}try{return new r}finally{n.stackTraceLimit=i}}}return new r}function $constructor(r,n,i,d){let g={};function p(e){this.def=e,this.constr=a,this.traits=new Set}p.prototype=g;let b=i,s=b&&new WeakSet;function _(e,o){if(e._zod){if(e._zod.traits.has(r))return}else{_zodDesc.value=new p(o);try{Object.defineProperty(e,"_zod",_zodDesc)}finally{_zodDesc.value=void 0}}if(e._zod.traits.add(r),n(e,o),s){let t=Object.getPrototypeOf(e),u=e._zod.constr.prototype,c=t;for(;c&&c!==u;)c=Object.getPrototypeOf(c);let f=c??t;s.has(f)||(s.add(f),members(f,b))}let l=a.prototype;for(let t in l)Object.prototype.hasOwnProperty.call(l,t)&&(t in e||(e[t]=l[t].bind(e)))}let P=d?.Parent??Object;class y extends P{}Object.defineProperty(y,"name",{value:r});function a(e){let o=d?.Parent?newError(y):this;_(o,e);let l=o._zod.deferred;if(l){for(let u of l)u();o._zod.deferred=void 0}let t=globalThis.__zod_globalConfig?.postProcessor;return t&&t(o),o}return Object.defineProperty(a,"init",{value:_}),Object.defineProperty(a,Symbol.hasInstance,{value:e=>d?.Parent&&e instanceof d.Parent?!0:e?._zod?.traits?.has(r)}),Object.defineProperty(a,"name",{value:r}),a}var $ZodAsyncError=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},$ZodEncodeError=class extends Error{constructor(r){super(`Encountered unidirectional transform during encode: ${r}`),this.name="ZodEncodeError"}};(_a=globalThis).__zod_globalConfig??(_a.__zod_globalConfig={});var globalConfig=globalThis.__zod_globalConfig;function config(r){return r&&Object.assign(globalConfig,r),globalConfig}
// node_modules/zod/v4/core/errors.js
function _getMessage(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,jsonStringifyReplacer,2)),e.message}function _setMessage(e){this._zod.message=e}var _messageDesc={get:_getMessage,set:_setMessage,enumerable:!0,configurable:!0},_issuesDesc={value:void 0,enumerable:!1},_installedToString=new WeakSet([Object.prototype,Error.prototype]),initializer=(e,t)=>{e.name="$ZodError",_issuesDesc.value=t,Object.defineProperty(e,"issues",_issuesDesc),_issuesDesc.value=void 0,Object.defineProperty(e,"message",_messageDesc);let r=Object.getPrototypeOf(e);_installedToString.has(r)||(_installedToString.add(r),Object.defineProperty(r,"toString",{configurable:!0,enumerable:!1,get(){let o=()=>this.message;return Object.defineProperty(this,"toString",{value:o,configurable:!0,writable:!0}),o},set(o){Object.defineProperty(this,"toString",{value:o,configurable:!0,writable:!0})}}))},$ZodError=$constructor("$ZodError",initializer),$ZodRealError=$constructor("$ZodError",initializer,void 0,{Parent:Error});function node(e,t,r){return Object.prototype.hasOwnProperty.call(e,t)||(t==="__proto__"?Object.defineProperty(e,t,{value:r(),writable:!0,enumerable:!0,configurable:!0}):e[t]=r()),e[t]}function flattenError(e,t=r=>r.message){let r={},o=[];for(let i of e.issues)i.path.length>0?node(r,i.path[0],()=>[]).push(t(i)):o.push(t(i));return{formErrors:o,fieldErrors:r}}function formatError(e,t=r=>r.message){let r={_errors:[]},o=(i,u=[])=>{for(let s of i.issues)if(s.code==="invalid_union"&&s.errors.length)s.errors.map(n=>o({issues:n},[...u,...s.path]));else if(s.code==="invalid_key")o({issues:s.issues},[...u,...s.path]);else if(s.code==="invalid_element")o({issues:s.issues},[...u,...s.path]);else{let n=[...u,...s.path];if(n.length===0)r._errors.push(t(s));else{let l=r,a=0;for(;a<n.length;){let f=n[a],c=a===n.length-1;if(f==="_errors"){c&&l._errors.push(t(s)),a++;continue}Object.prototype.hasOwnProperty.call(l,f)||Object.defineProperty(l,f,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});let g=l[f];c&&g._errors.push(t(s)),l=g,a++}}}};return o(e),r}
// node_modules/zod/v4/core/parse.js
function finalizeParams(s,r){return{callee:r?.callee??s,Err:r?.Err}}var _parse=s=>{let r=(a,e,n,t)=>{let c=n?{...n,async:!1}:{async:!1},i=a._zod.run({value:e,issues:[]},c);if(i instanceof Promise)throw new $ZodAsyncError;if(i.issues.length){let o=new(t?.Err??s)(i.issues.map(l=>finalizeIssue(l,c,config())));throw captureStackTrace(o,t?.callee??r),o}return i.value};return r},_parseAsync=s=>{let r=async(a,e,n,t)=>{let c=n?{...n,async:!0}:{async:!0},i=a._zod.run({value:e,issues:[]},c);if(i instanceof Promise&&(i=await i),i.issues.length){let o=new(t?.Err??s)(i.issues.map(l=>finalizeIssue(l,c,config())));throw captureStackTrace(o,t?.callee??r),o}return i.value};return r},_safeParse=s=>(r,a,e)=>{let n=e?{...e,async:!1}:{async:!1},t=r._zod.run({value:a,issues:[]},n);if(t instanceof Promise)throw new $ZodAsyncError;return t.issues.length?failure(s,t.issues,n):{success:!0,data:t.value}};function failure(s,r,a){let e;return{success:!1,get error(){return e||(e=new s(r.map(n=>finalizeIssue(n,a,config()))),r=void 0,a=void 0),e},set error(n){e=n,r=void 0,a=void 0}}}var _safeParseAsync=s=>async(r,a,e)=>{let n=e?{...e,async:!0}:{async:!0},t=r._zod.run({value:a,issues:[]},n);return t instanceof Promise&&(t=await t),t.issues.length?failure(s,t.issues,n):{success:!0,data:t.value}},COMPILE_INVALID=Symbol.for("zod.compile.invalid"),COMPILE_FALLBACK=Symbol.for("zod.compile.fallback"),validate=((s,r,a)=>{let e=s._zod.bag.validator;if(e!==void 0){if(e(r)!==COMPILE_INVALID)return!0;if(e.definite===!0&&a===void 0)return!1}return validateFallback(s,r,a)});function validateFallback(s,r,a){let e=a?{...a,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},n=s._zod.bag.fallbackRun,t;if(n?(e[COMPILE_FALLBACK]=!0,t=n({value:r,issues:[]},e)):t=s._zod.run({value:r,issues:[]},e),t instanceof Promise)throw new $ZodAsyncError;return t.issues.length===0}var validateAsync=async(s,r,a)=>{let e=a?{...a,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0},n=s._zod.run({value:r,issues:[]},e);return n instanceof Promise&&(n=await n),n.issues.length===0},_encode=s=>{let r=_parse(s),a=(e,n,t,c)=>{let i=t?{...t,direction:"backward"}:{direction:"backward"};return r(e,n,i,finalizeParams(a,c))};return a},_decode=s=>{let r=_parse(s),a=(e,n,t,c)=>r(e,n,t,finalizeParams(a,c));return a},_encodeAsync=s=>{let r=_parseAsync(s),a=async(e,n,t,c)=>{let i=t?{...t,direction:"backward"}:{direction:"backward"};return await r(e,n,i,finalizeParams(a,c))};return a},_decodeAsync=s=>{let r=_parseAsync(s),a=async(e,n,t,c)=>await r(e,n,t,finalizeParams(a,c));return a},_safeEncode=s=>(r,a,e)=>{let n=e?{...e,direction:"backward"}:{direction:"backward"};return _safeParse(s)(r,a,n)},_safeDecode=s=>(r,a,e)=>_safeParse(s)(r,a,e),_safeEncodeAsync=s=>async(r,a,e)=>{let n=e?{...e,direction:"backward"}:{direction:"backward"};return _safeParseAsync(s)(r,a,n)},_safeDecodeAsync=s=>async(r,a,e)=>_safeParseAsync(s)(r,a,e);
// node_modules/zod/v4/core/regexes.js
var cuid=/^[cC][0-9a-z]{6,}$/,cuid2=/^[0-9a-z]+$/,ulid=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,xid=/^[0-9a-vA-V]{20}$/,ksuid=/^[A-Za-z0-9]{27}$/,nanoid=/^[a-zA-Z0-9_-]{21}$/;function nanoidOfLength(a){return new RegExp(`^[a-zA-Z0-9_-]{${a}}$`)}var duration=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/,guid=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,uuid=a=>a?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${a}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,email=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/,_emoji="^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";function emoji(){return new RegExp(_emoji,"u")}var ipv4=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,ipv6=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/,cidrv4=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,cidrv6=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,base64=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,base64url=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/,httpProtocol=/^https?$/,e164=/^\+[1-9]\d{6,14}$/,dateSource="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";function anchor(a){return new RegExp(`^${a}$`)}var date=anchor(dateSource);function timeSource(a){let f="(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof a.precision=="number"?a.precision===-1?`${f}`:a.precision===0?`${f}:[0-5]\\d`:`${f}:[0-5]\\d\\.\\d{${a.precision}}`:a.seconds?`${f}:[0-5]\\d(?:\\.\\d+)?`:`${f}(?::[0-5]\\d(?:\\.\\d+)?)?`}function time(a){return new RegExp(`^${timeSource(a)}$`)}function datetime(a){let f=["Z"];a.offset&&f.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");let e=`${timeSource({precision:a.precision,seconds:!0})}(?:${f.join("|")})`,A=a.local?`${e}|${timeSource({precision:a.precision})}`:e;return new RegExp(`^${dateSource}T(?:${A})$`)}var anyString=/^[\s\S]{0,}$/,integer=/^-?\d+$/,number=/^-?\d+(?:\.\d+)?$/,boolean=/^(?:true|false)$/i,lowercase=/^[^A-Z]*$/,uppercase=/^[^a-z]*$/;
// node_modules/zod/v4/core/checks.js
var $ZodCheck=$constructor("$ZodCheck",(t,e)=>{var i;t._zod??(t._zod={}),t._zod.def=e,(i=t._zod).onattach??(i.onattach=[])}),_whenHasLength=t=>{let e=t.value;return!nullish(e)&&e.length!==void 0},numericOriginMap={number:"number",bigint:"bigint",object:"date"},$ZodCheckLessThan=$constructor("$ZodCheckLessThan",(t,e)=>{$ZodCheck.init(t,e);let i=numericOriginMap[typeof e.value];t._zod.check=n=>{(e.inclusive?n.value<=e.value:n.value<e.value)||n.issues.push({origin:numericOriginMap[typeof n.value]??i,code:"too_big",maximum:typeof e.value=="object"?e.value.getTime():e.value,input:n.value,inclusive:e.inclusive,inst:t,continue:!e.abort})}}),$ZodCheckGreaterThan=$constructor("$ZodCheckGreaterThan",(t,e)=>{$ZodCheck.init(t,e);let i=numericOriginMap[typeof e.value];t._zod.check=n=>{(e.inclusive?n.value>=e.value:n.value>e.value)||n.issues.push({origin:numericOriginMap[typeof n.value]??i,code:"too_small",minimum:typeof e.value=="object"?e.value.getTime():e.value,input:n.value,inclusive:e.inclusive,inst:t,continue:!e.abort})}}),$ZodCheckMultipleOf=$constructor("$ZodCheckMultipleOf",(t,e)=>{$ZodCheck.init(t,e),t._zod.check=i=>{if(typeof i.value!=typeof e.value)throw new Error("Cannot mix number and bigint in multiple_of check.");(typeof i.value=="bigint"?e.value!==BigInt(0)&&i.value%e.value===BigInt(0):floatSafeRemainder(i.value,e.value)===0)||i.issues.push({origin:typeof i.value,code:"not_multiple_of",divisor:e.value,input:i.value,inst:t,continue:!e.abort})}}),$ZodCheckNumberFormat=$constructor("$ZodCheckNumberFormat",(t,e)=>{$ZodCheck.init(t,e),e.format=e.format||"float64";let i=e.format?.includes("int"),n=i?"int":"number",[o,u]=NUMBER_FORMAT_RANGES[e.format];t._zod.check=r=>{let c=r.value;if(i){if(!Number.isInteger(c)){r.issues.push({expected:n,format:e.format,code:"invalid_type",continue:!1,input:c,inst:t});return}if(!Number.isSafeInteger(c)){c>0?r.issues.push({input:c,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:t,origin:n,inclusive:!0,continue:!e.abort}):r.issues.push({input:c,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:t,origin:n,inclusive:!0,continue:!e.abort});return}}c<o&&r.issues.push({origin:"number",input:c,code:"too_small",minimum:o,inclusive:!0,inst:t,continue:!e.abort}),c>u&&r.issues.push({origin:"number",input:c,code:"too_big",maximum:u,inclusive:!0,inst:t,continue:!e.abort})}}),$ZodCheckMaxLength=$constructor("$ZodCheckMaxLength",(t,e)=>{var i;$ZodCheck.init(t,e),(i=t._zod.def).when??(i.when=_whenHasLength),t._zod.check=n=>{let o=n.value,u=o.length;if((typeof o=="string"&&u>e.maximum?codePointLength(o):u)<=e.maximum)return;let r=getLengthableOrigin(o);n.issues.push({origin:r,code:"too_big",maximum:e.maximum,inclusive:!0,input:o,inst:t,continue:!e.abort})}}),$ZodCheckMinLength=$constructor("$ZodCheckMinLength",(t,e)=>{var i;$ZodCheck.init(t,e),(i=t._zod.def).when??(i.when=_whenHasLength),t._zod.check=n=>{let o=n.value,u=o.length;if((typeof o=="string"&&u>=e.minimum&&u<e.minimum*2?codePointLength(o):u)>=e.minimum)return;let r=getLengthableOrigin(o);n.issues.push({origin:r,code:"too_small",minimum:e.minimum,inclusive:!0,input:o,inst:t,continue:!e.abort})}}),$ZodCheckLengthEquals=$constructor("$ZodCheckLengthEquals",(t,e)=>{var i;$ZodCheck.init(t,e),(i=t._zod.def).when??(i.when=_whenHasLength),t._zod.check=n=>{let o=n.value,u=o.length,r=typeof o=="string"&&u>=e.length&&u<=e.length*2?codePointLength(o):u;if(r===e.length)return;let c=getLengthableOrigin(o),s=r>e.length;n.issues.push({origin:c,...s?{code:"too_big",maximum:e.length}:{code:"too_small",minimum:e.length},inclusive:!0,exact:!0,input:n.value,inst:t,continue:!e.abort})}}),$ZodCheckStringFormat=$constructor("$ZodCheckStringFormat",(t,e)=>{var i,n;$ZodCheck.init(t,e),e.pattern?(i=t._zod).check??(i.check=o=>{e.pattern.lastIndex=0,!e.pattern.test(o.value)&&o.issues.push({origin:"string",code:"invalid_format",format:e.format,input:o.value,...e.pattern?{pattern:e.pattern.toString()}:{},inst:t,continue:!e.abort})}):(n=t._zod).check??(n.check=()=>{})}),$ZodCheckRegex=$constructor("$ZodCheckRegex",(t,e)=>{$ZodCheckStringFormat.init(t,e),t._zod.check=i=>{e.pattern.lastIndex=0,!e.pattern.test(i.value)&&i.issues.push({origin:"string",code:"invalid_format",format:"regex",input:i.value,pattern:e.pattern.toString(),inst:t,continue:!e.abort})}}),$ZodCheckLowerCase=$constructor("$ZodCheckLowerCase",(t,e)=>{e.pattern??(e.pattern=lowercase),$ZodCheckStringFormat.init(t,e)}),$ZodCheckUpperCase=$constructor("$ZodCheckUpperCase",(t,e)=>{e.pattern??(e.pattern=uppercase),$ZodCheckStringFormat.init(t,e)}),$ZodCheckIncludes=$constructor("$ZodCheckIncludes",(t,e)=>{$ZodCheck.init(t,e);let i=escapeRegex(e.includes),n=new RegExp(typeof e.position=="number"?`^.{${e.position},}${i}`:i);e.pattern=n,t._zod.check=o=>{o.value.includes(e.includes,e.position)||o.issues.push({origin:"string",code:"invalid_format",format:"includes",includes:e.includes,input:o.value,inst:t,continue:!e.abort})}}),$ZodCheckStartsWith=$constructor("$ZodCheckStartsWith",(t,e)=>{$ZodCheck.init(t,e);let i=new RegExp(`^${escapeRegex(e.prefix)}.*`);e.pattern??(e.pattern=i),t._zod.check=n=>{n.value.startsWith(e.prefix)||n.issues.push({origin:"string",code:"invalid_format",format:"starts_with",prefix:e.prefix,input:n.value,inst:t,continue:!e.abort})}}),$ZodCheckEndsWith=$constructor("$ZodCheckEndsWith",(t,e)=>{$ZodCheck.init(t,e);let i=new RegExp(`.*${escapeRegex(e.suffix)}$`);e.pattern??(e.pattern=i),t._zod.check=n=>{n.value.endsWith(e.suffix)||n.issues.push({origin:"string",code:"invalid_format",format:"ends_with",suffix:e.suffix,input:n.value,inst:t,continue:!e.abort})}}),$ZodCheckOverwrite=$constructor("$ZodCheckOverwrite",(t,e)=>{$ZodCheck.init(t,e),t._zod.check=i=>{i.value=e.tx(i.value)}});
// node_modules/zod/v4/core/doc.js
var Doc=class{constructor(t=[],e={}){this.content=[],this.indent=0,this.args=t,this.closed=e}indented(t){this.indent+=1;try{t(this)}finally{this.indent-=1}}write(t){if(typeof t=="function"){t(this,{execution:"sync"}),t(this,{execution:"async"});return}let e=t.split(`
`).filter(n=>n),i=Math.min(...e.map(n=>n.length-n.trimStart().length)),s=e.map(n=>n.slice(i)).map(n=>" ".repeat(this.indent*2)+n);for(let n of s)this.content.push(n)}compile(){let t=Function,e=this?.content??[""];return new t(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {
${e.join(`
`)}
};`)(...Object.values(this.closed))}};
// node_modules/zod/v4/core/versions.js
var version={major:4,minor:6,patch:7};
// node_modules/zod/v4/core/schemas.js
var $ZodType=$constructor("$ZodType",(e,t)=>{var r;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=version;let n=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...n??[]]:n?.length?[...n]:[];for(let i of o)for(let a of i._zod.onattach)a(e);if(o.length===0)(r=e._zod).deferred??(r.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let i=(l,c,s)=>{if(l.memo)return l;let u=aborted(l),d;for(let p of c){if(p._zod.def.when){if(explicitlyAborted(l)||!p._zod.def.when(l))continue}else if(u)continue;let v=l.issues.length,h=p._zod.check(l);if(h instanceof Promise&&s?.async===!1)throw new $ZodAsyncError;if(d||h instanceof Promise)d=(d??Promise.resolve()).then(async()=>{await h,l.issues.length!==v&&(attachSchema(l.issues,v,e),u||(u=aborted(l,v)))});else{if(l.issues.length===v)continue;attachSchema(l.issues,v,e),u||(u=aborted(l,v))}}return d?d.then(()=>l):l},a=(l,c,s)=>{if(aborted(l))return l.aborted=!0,l;let u=i(c,o,s);if(u instanceof Promise){if(s.async===!1)throw new $ZodAsyncError;return u.then(d=>e._zod.parse(d,s))}return e._zod.parse(u,s)};e._zod.run=(l,c)=>{if(c.skipChecks)return e._zod.parse(l,c);if(c.direction==="backward"){let u=e._zod.parse({value:l.value,issues:[]},{...c,skipChecks:!0});return u instanceof Promise?u.then(d=>a(d,l,c)):a(u,l,c)}let s=e._zod.parse(l,c);if(s instanceof Promise){if(c.async===!1)throw new $ZodAsyncError;return s.then(u=>i(u,o,c))}return i(s,o,c)}}},{get"~standard"(){return hide(this,"~standard",standardProps(this))},set"~standard"(e){own(this,"~standard",e)}}),toStandardResult=(e,t)=>e.issues.length?{issues:e.issues.map(r=>finalizeIssue(r,t,config()))}:{value:e.value};async function validateAsync2(e,t){let r={async:!0};return toStandardResult(await e._zod.run({value:t,issues:[]},r),r)}function standardProps(e){return{validate:t=>{let r={async:!1};try{let n=e._zod.run({value:t,issues:[]},r);if(!(n instanceof Promise))return toStandardResult(n,r)}catch{}return validateAsync2(e,t)},vendor:"zod",version:1}}var $ZodString=$constructor("$ZodString",(e,t)=>{$ZodType.init(e,t),e._zod.pattern=t.pattern??anyString,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"string",code:"invalid_type",input:r.value,inst:e}),r}}),$ZodStringFormat=$constructor("$ZodStringFormat",(e,t)=>{$ZodCheckStringFormat.init(e,t),$ZodString.init(e,t)}),$ZodGUID=$constructor("$ZodGUID",(e,t)=>{t.pattern??(t.pattern=guid),$ZodStringFormat.init(e,t)}),$ZodUUID=$constructor("$ZodUUID",(e,t)=>{if(t.version){let r={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[t.version];if(r===void 0)throw new Error(`Invalid UUID version: "${t.version}"`);t.pattern??(t.pattern=uuid(r))}else t.pattern??(t.pattern=uuid());$ZodStringFormat.init(e,t)}),$ZodEmail=$constructor("$ZodEmail",(e,t)=>{t.pattern??(t.pattern=email),$ZodStringFormat.init(e,t)}),URL_BAD_FORMAT=1,URL_UNPARSEABLE=2;function canParseURL(e){try{return typeof URL<"u"&&typeof URL.canParse=="function"?URL.canParse(e):(new URL(e),!0)}catch{return!1}}function validateURL(e,t){return!("normalize"in t)&&!("hostname"in t)&&!("protocol"in t)?canParseURL(e)||URL_UNPARSEABLE:parseURLObject(e,t)}function parseURLObject(e,t){if(!t.normalize&&t.protocol?.source===httpProtocol.source&&!/^https?:\/\//i.test(e))return URL_BAD_FORMAT;try{if(typeof URL<"u"){let r=URL;if(typeof r.parse=="function")return r.parse(e)??URL_UNPARSEABLE}return new URL(e)}catch{return URL_UNPARSEABLE}}var asciiTabOrNewline=/[\t\n\r]/g;function stripTabAndNewline(e){return e.replace(asciiTabOrNewline,"")}function urlHostnameOk(e,t){return t.lastIndex=0,t.test(e.hostname)}function urlProtocolOk(e,t){return t.lastIndex=0,t.test(e.protocol.endsWith(":")?e.protocol.slice(0,-1):e.protocol)}var $ZodURL=$constructor("$ZodURL",(e,t)=>{$ZodStringFormat.init(e,t),e._zod.check=r=>{try{let n=r.value.trim(),o=validateURL(n,t);if(o===URL_BAD_FORMAT){r.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:r.value,inst:e,continue:!t.abort});return}if(o===URL_UNPARSEABLE){r.issues.push({code:"invalid_format",format:"url",input:r.value,inst:e,continue:!t.abort});return}if(o===!0){r.value=stripTabAndNewline(n);return}t.hostname&&!urlHostnameOk(o,t.hostname)&&r.issues.push({code:"invalid_format",format:"url",note:"Invalid hostname",pattern:t.hostname.source,input:r.value,inst:e,continue:!t.abort}),t.protocol&&!urlProtocolOk(o,t.protocol)&&r.issues.push({code:"invalid_format",format:"url",note:"Invalid protocol",pattern:t.protocol.source,input:r.value,inst:e,continue:!t.abort}),r.value=t.normalize?o.href:stripTabAndNewline(n);return}catch{r.issues.push({code:"invalid_format",format:"url",input:r.value,inst:e,continue:!t.abort})}}}),$ZodEmoji=$constructor("$ZodEmoji",(e,t)=>{t.pattern??(t.pattern=emoji()),$ZodStringFormat.init(e,t)}),$ZodNanoID=$constructor("$ZodNanoID",(e,t)=>{if(t.length!==void 0&&(!Number.isInteger(t.length)||t.length<1))throw new Error(`Invalid nanoid length: ${t.length}`);t.pattern??(t.pattern=t.length===void 0?nanoid:nanoidOfLength(t.length)),$ZodStringFormat.init(e,t)}),$ZodCUID=$constructor("$ZodCUID",(e,t)=>{t.pattern??(t.pattern=cuid),$ZodStringFormat.init(e,t)}),$ZodCUID2=$constructor("$ZodCUID2",(e,t)=>{t.pattern??(t.pattern=cuid2),$ZodStringFormat.init(e,t)}),$ZodULID=$constructor("$ZodULID",(e,t)=>{t.pattern??(t.pattern=ulid),$ZodStringFormat.init(e,t)}),$ZodXID=$constructor("$ZodXID",(e,t)=>{t.pattern??(t.pattern=xid),$ZodStringFormat.init(e,t)}),$ZodKSUID=$constructor("$ZodKSUID",(e,t)=>{t.pattern??(t.pattern=ksuid),$ZodStringFormat.init(e,t)}),$ZodISODateTime=$constructor("$ZodISODateTime",(e,t)=>{t.pattern??(t.pattern=datetime(t)),$ZodStringFormat.init(e,t)}),$ZodISODate=$constructor("$ZodISODate",(e,t)=>{t.pattern??(t.pattern=date),$ZodStringFormat.init(e,t)}),$ZodISOTime=$constructor("$ZodISOTime",(e,t)=>{t.pattern??(t.pattern=time(t)),$ZodStringFormat.init(e,t)}),$ZodISODuration=$constructor("$ZodISODuration",(e,t)=>{t.pattern??(t.pattern=duration),$ZodStringFormat.init(e,t)}),$ZodIPv4=$constructor("$ZodIPv4",(e,t)=>{t.pattern??(t.pattern=ipv4),$ZodStringFormat.init(e,t)}),ipv6Alphabet=/^[0-9a-fA-F:.]+$/;function isValidIPv6(e){return ipv6Alphabet.test(e)?canParseURL(`http://[${e}]`):!1}var $ZodIPv6=$constructor("$ZodIPv6",(e,t)=>{t.pattern??(t.pattern=ipv6),$ZodStringFormat.init(e,t),e._zod.check=r=>{isValidIPv6(r.value)||r.issues.push({code:"invalid_format",format:"ipv6",input:r.value,inst:e,continue:!t.abort})}}),$ZodCIDRv4=$constructor("$ZodCIDRv4",(e,t)=>{t.pattern??(t.pattern=cidrv4),$ZodStringFormat.init(e,t)});function isValidCIDRv6(e){let t=e.split("/");if(t.length!==2)return!1;let[r,n]=t;if(!n)return!1;let o=Number(n);return`${o}`!==n||o<0||o>128?!1:isValidIPv6(r)}var $ZodCIDRv6=$constructor("$ZodCIDRv6",(e,t)=>{t.pattern??(t.pattern=cidrv6),$ZodStringFormat.init(e,t),e._zod.check=r=>{isValidCIDRv6(r.value)||r.issues.push({code:"invalid_format",format:"cidrv6",input:r.value,inst:e,continue:!t.abort})}});function isValidBase64(e){if(e==="")return!0;if(/\s/.test(e)||e.length%4!==0)return!1;try{return atob(e),!0}catch{return!1}}var base64Charset=/^[0-9a-zA-Z+/]*={0,2}$/,$ZodBase64=$constructor("$ZodBase64",(e,t)=>{t.pattern??(t.pattern=base64Charset),$ZodStringFormat.init(e,t),e._zod.check=r=>{isValidBase64(r.value)||r.issues.push({code:"invalid_format",format:"base64",input:r.value,inst:e,continue:!t.abort})}}),base64urlCharset=/^[A-Za-z0-9_-]*$/;function isValidBase64URL(e){if(!base64urlCharset.test(e))return!1;let t=e.replace(/[-_]/g,n=>n==="-"?"+":"/"),r=t.padEnd(Math.ceil(t.length/4)*4,"=");return isValidBase64(r)}var $ZodBase64URL=$constructor("$ZodBase64URL",(e,t)=>{t.pattern??(t.pattern=base64urlCharset),$ZodStringFormat.init(e,t),e._zod.check=r=>{isValidBase64URL(r.value)||r.issues.push({code:"invalid_format",format:"base64url",input:r.value,inst:e,continue:!t.abort})}}),$ZodE164=$constructor("$ZodE164",(e,t)=>{t.pattern??(t.pattern=e164),$ZodStringFormat.init(e,t)});function isValidJWT(e,t=null){try{let r=e.split(".");if(r.length!==3)return!1;let[n]=r;if(!n)return!1;let o=JSON.parse(atob(n));return!("typ"in o&&o?.typ!=="JWT"||!o.alg||t&&(!("alg"in o)||o.alg!==t))}catch{return!1}}var $ZodJWT=$constructor("$ZodJWT",(e,t)=>{$ZodStringFormat.init(e,t),e._zod.check=r=>{isValidJWT(r.value,t.alg)||r.issues.push({code:"invalid_format",format:"jwt",input:r.value,inst:e,continue:!t.abort})}}),$ZodNumber=$constructor("$ZodNumber",(e,t)=>{$ZodType.init(e,t),e._zod.pattern=number,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=Number(r.value)}catch{}let o=r.value;if(typeof o=="number"&&!Number.isNaN(o)&&Number.isFinite(o))return r;let i=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return r.issues.push({expected:"number",code:"invalid_type",input:o,inst:e,...i?{received:i}:{}}),r}}),$ZodNumberFormat=$constructor("$ZodNumberFormat",(e,t)=>{$ZodCheckNumberFormat.init(e,t),$ZodNumber.init(e,t)}),$ZodBoolean=$constructor("$ZodBoolean",(e,t)=>{$ZodType.init(e,t),e._zod.pattern=boolean,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=!!r.value}catch{}let o=r.value;return typeof o=="boolean"||r.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e}),r}}),$ZodUnknown=$constructor("$ZodUnknown",(e,t)=>{$ZodType.init(e,t),e._zod.parse=r=>r}),$ZodNever=$constructor("$ZodNever",(e,t)=>{$ZodType.init(e,t),e._zod.parse=(r,n)=>(r.issues.push({expected:"never",code:"invalid_type",input:r.value,inst:e}),r)});function capSize(e,t){let r=sizeCaps(e._zod.def.checks);if(!r.length)return;let n=Math.min(...r.map(i=>i[0])),o=e._zod.parse;e._zod.parse=(i,a)=>{let l=t(i.value);if(l>n&&!a?.skipChecks&&a?.direction!=="backward"){for(let[c,s]of sizeCaps(e._zod.def.checks))if(l>c&&s._zod.def.when(i)){let u=i.issues.length;return s._zod.check(i),i.issues[u].continue=!1,attachSchema(i.issues,u,e),i}}return o(i,a)}}var arraySize=e=>Array.isArray(e)?e.length:-1;function handleArrayResult(e,t,r){e.issues.length&&t.issues.push(...prefixIssues(r,e.issues)),t.value[r]=e.value}var $ZodArray=$constructor("$ZodArray",(e,t)=>{$ZodType.init(e,t);let r=globalConfig.memoizer;r?.attach(e),e._zod.parse=(n,o)=>{let i=n.value;if(!Array.isArray(i))return n.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),n;n.value=r?r.alloc(e,n,Array(i.length),o):Array(i.length);let a=[],l=o?.abortEarly;for(let c=0;c<i.length;c++){let s=i[c],u=t.element._zod.run({value:s,issues:[]},o);if(u instanceof Promise)a.push(u.then(d=>handleArrayResult(d,n,c)));else if(handleArrayResult(u,n,c),l&&u.issues.length!==0&&aborted(u))break}return a.length?Promise.all(a).then(()=>n):n},capSize(e,arraySize)});function handlePropertyResult(e,t,r,n,o,i){let a=r in n,l=i==="optional";if(!(!a&&l&&o==="optional")){if(e.issues.length){if(o!==void 0&&l&&!a)return;t.issues.push(...prefixIssues(r,e.issues))}if(!a&&o===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[r]});return}e.value===void 0?(a||o==="defaulted"&&!l)&&(t.value[r]=void 0):t.value[r]=e.value}}var NO_SYMBOL_KEYS=[];function normalizeDef(e){let t=Object.keys(e.shape),r=Object.getOwnPropertySymbols(e.shape),n=r.length?r:NO_SYMBOL_KEYS,o=n.length?[...t,...n]:t;for(let a of o)if(!e.shape?.[a]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(a)}": expected a Zod schema`);let i=optionalKeys(e.shape);return{...e,allKeys:o,symbolKeys:n,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(i)}}function handleCatchall(e,t,r,n,o,i,a){let l=[],c=o.keySet,s=o.catchall._zod,u=s.def.type,d=s.optin,p=s.optout,v=0;for(let h in t){if(a&&r.issues.length!==v){if(aborted(r,v))break;v=r.issues.length}if(c.has(h))continue;if(h==="__proto__"){u==="never"&&l.push(h);continue}if(u==="never"){l.push(h);continue}let $=s.run({value:t[h],issues:[]},n);$ instanceof Promise?e.push($.then(z=>handlePropertyResult(z,r,h,t,d,p))):handlePropertyResult($,r,h,t,d,p)}return l.length&&r.issues.push({code:"unrecognized_keys",keys:l,input:t,inst:i,continue:!0}),e.length?Promise.all(e).then(()=>r):r}var $ZodObject=$constructor("$ZodObject",(e,t)=>{$ZodType.init(e,t);let r=Object.getOwnPropertyDescriptor(t,"shape"),n=r?.get?r.get.raw:t.shape??{};if(n){let s=()=>{let u={...n};return Object.defineProperty(t,"shape",{value:u}),s.raw=u,u};s.raw=n,Object.defineProperty(t,"shape",{get:s})}let o=cached(()=>normalizeDef(t));defineLazyInternal(e,"propValues",s=>{let u=s.def.shape,d={};for(let p in u){let v=u[p]._zod;if(v.values){Object.prototype.hasOwnProperty.call(d,p)||assignProp(d,p,new Set);for(let h of v.values)d[p].add(h);v.optin!==void 0&&d[p].add(void 0)}}return d});let i=isObject,a=t.catchall,l,c=globalConfig.memoizer;c?.attach(e),e._zod.parse=(s,u)=>{l??(l=o.value);let d=s.value;if(!i(d))return s.issues.push({expected:"object",code:"invalid_type",input:d,inst:e}),s;s.value=c?c.alloc(e,s,{},u):{};let p=[],v=l.shape,h=u?.abortEarly,$=s.issues.length;for(let z of l.allKeys){if(h&&s.issues.length!==$){if(aborted(s,$))break;$=s.issues.length}if(z==="__proto__")continue;let g=v[z],b=g._zod.optin,Z=g._zod.optout,_=g._zod.run({value:d[z],issues:[]},u);_ instanceof Promise?p.push(_.then(f=>handlePropertyResult(f,s,z,d,b,Z))):handlePropertyResult(_,s,z,d,b,Z)}return a?handleCatchall(p,d,s,u,o.value,e,h===!0):p.length?Promise.all(p).then(()=>s):s}}),$ZodObjectJIT=$constructor("$ZodObjectJIT",(e,t)=>{$ZodObject.init(e,t);let r=e._zod.parse,n=cached(()=>normalizeDef(t)),o=globalConfig.memoizer,i=p=>{let v=n.value,h=v.symbolKeys,$=new Doc(["payload","ctx"],{shape:p,inst:e,memo:o,syms:h}),z=_=>`shape[${_}]._zod.run({ value: input[${_}], issues: [] }, ctx)`,g=(_,f)=>`
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
          }`;$.write("const input = payload.value;");let b=Object.create(null),Z=0;for(let _ of v.allKeys)b[_]=`key_${Z++}`;$.write(o?"const newResult = memo.alloc(inst, payload, {}, ctx);":"const newResult = {};");for(let _ of v.allKeys){if(_==="__proto__")continue;let f=b[_],m=typeof _=="symbol"?`syms[${h.indexOf(_)}]`:esc(_),w=`${m} in input`,k=p[_],I=k?._zod?.optin,y=I!==void 0,P=k?._zod?.optout==="optional";if($.write(`const ${f} = ${z(m)};`),y&&P){let R=I==="optional"?`${f}_present`:`${f}.value !== undefined || ${f}_present`;$.write(`
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

      `)}return $.write("payload.value = newResult;"),$.write("return payload;"),$.compile()},a,l=isObject,c=!globalConfig.jitless,s=c&&allowsEval.value,u=t.catchall,d;e._zod.parse=(p,v)=>{d??(d=n.value);let h=p.value;return l(h)?c&&s&&v?.async===!1&&v.jitless!==!0?(a||(a=i(t.shape)),p=a(p,v),u?handleCatchall([],h,p,v,d,e,v?.abortEarly===!0):p):r(p,v):(p.issues.push({expected:"object",code:"invalid_type",input:h,inst:e}),p)}});function handleUnionResults(e,t,r,n){for(let i of e)if(i.issues.length===0)return t.value=i.value,t;let o=e.filter(i=>!aborted(i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:r,errors:e.map(i=>i.issues.map(a=>finalizeIssue(a,n,config())))}),t)}var $ZodUnion=$constructor("$ZodUnion",(e,t)=>{$ZodType.init(e,t),defineLazyInternal(e,"optin",n=>n.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":n.def.options.some(o=>o._zod.optin!==void 0)?"optional":void 0),defineLazyInternal(e,"optout",n=>n.def.options.some(o=>o._zod.optout==="optional")?"optional":void 0),defineLazyInternal(e,"values",n=>{if(n.def.options.every(o=>o._zod.values))return new Set(n.def.options.flatMap(o=>Array.from(o._zod.values)))}),defineLazyInternal(e,"pattern",n=>{if(n.def.options.every(o=>o._zod.pattern)){let o=n.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>cleanRegex(i.source)).join("|")})$`)}});let r=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(n,o)=>{if(r)return r(n,o);let i=!1,a=[];for(let l of t.options){let c=l._zod.run({value:n.value,issues:[]},o);if(c instanceof Promise)a.push(c),i=!0;else{if(c.issues.length===0)return c;a.push(c)}}return i?Promise.all(a).then(l=>handleUnionResults(l,n,e,o)):handleUnionResults(a,n,e,o)}}),$ZodIntersection=$constructor("$ZodIntersection",(e,t)=>{$ZodType.init(e,t),e._zod.parse=(r,n)=>{let o=r.value,i=t.left._zod.run({value:o,issues:[]},n),a=t.right._zod.run({value:o,issues:[]},n);return i instanceof Promise||a instanceof Promise?Promise.all([i,a]).then(([l,c])=>handleIntersectionResults(r,l,c)):handleIntersectionResults(r,i,a)}});function mergeValues(e,t){if(e===t)return{valid:!0,data:e};if(e instanceof Date&&t instanceof Date&&+e==+t)return{valid:!0,data:e};if(isPlainObject(e)&&isPlainObject(t)){let r=Object.keys(t),n=Object.keys(e).filter(i=>r.indexOf(i)!==-1),o={...e,...t};Object.prototype.hasOwnProperty.call(o,"__proto__")&&delete o.__proto__;for(let i of n){if(i==="__proto__")continue;let a=mergeValues(e[i],t[i]);if(!a.valid)return{valid:!1,mergeErrorPath:[i,...a.mergeErrorPath]};o[i]=a.data}return{valid:!0,data:o}}if(Array.isArray(e)&&Array.isArray(t)){if(e.length!==t.length)return{valid:!1,mergeErrorPath:[]};let r=[];for(let n=0;n<e.length;n++){let o=e[n],i=t[n],a=mergeValues(o,i);if(!a.valid)return{valid:!1,mergeErrorPath:[n,...a.mergeErrorPath]};r.push(a.data)}return{valid:!0,data:r}}return{valid:!1,mergeErrorPath:[]}}function handleIntersectionResults(e,t,r){let n=new Map,o,i=new Map,a=(s,u)=>{let d;if(s.code==="unrecognized_keys"&&!s.path?.length)o??(o=s),d=s.keys;else if(s.code==="invalid_key"&&s.origin==="record"&&s.path?.length===1){let p=String(s.path[0]);i.has(p)||i.set(p,s),d=[p]}else return!1;for(let p of d)n.has(p)||n.set(p,{}),n.get(p)[u]=!0;return!0};for(let s of t.issues)a(s,"l")||e.issues.push(s);for(let s of r.issues)a(s,"r")||e.issues.push(s);let l=[...n].filter(([,s])=>s.l&&s.r).map(([s])=>s);if(l.length){let s=o?l.filter(u=>o.keys.includes(u)):[];s.length&&e.issues.push({...o,keys:s});for(let u of l)!s.includes(u)&&i.has(u)&&e.issues.push(i.get(u))}let c=mergeValues(t.value,r.value);if(!c.valid){if(aborted(e))return e;throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(c.mergeErrorPath)}`)}return e.value=c.data,e}var $ZodRecord=$constructor("$ZodRecord",(e,t)=>{$ZodType.init(e,t);let r=globalConfig.memoizer;r?.attach(e),e._zod.parse=(n,o)=>{let i=n.value;if(!isPlainObject(i))return n.issues.push({expected:"record",code:"invalid_type",input:i,inst:e}),n;let a=[],l=t.keyType._zod.values;if(l&&!t.partial){n.value=r?r.alloc(e,n,{},o):{};let c=new Set;for(let u of l)if(typeof u=="string"||typeof u=="number"||typeof u=="symbol"){if(c.add(typeof u=="number"?u.toString():u),u==="__proto__")continue;let d=t.keyType._zod.run({value:u,issues:[]},o);if(d instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(d.issues.length){n.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(h=>finalizeIssue(h,o,config())),input:u,path:[u],inst:e});continue}let p=d.value;if(p==="__proto__")continue;let v=t.valueType._zod.run({value:i[u],issues:[]},o);v instanceof Promise?a.push(v.then(h=>{h.issues.length&&n.issues.push(...prefixIssues(u,h.issues)),n.value[p]=h.value})):(v.issues.length&&n.issues.push(...prefixIssues(u,v.issues)),n.value[p]=v.value)}let s;for(let u in i)if(!c.has(u))if(t.mode==="loose"){if(u==="__proto__")continue;n.value[u]=i[u]}else s=s??[],s.push(u);s&&s.length>0&&n.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:s,continue:!0})}else{n.value=r?r.alloc(e,n,{},o):{};let c;for(let s of Reflect.ownKeys(i)){if(s==="__proto__"||!Object.prototype.propertyIsEnumerable.call(i,s))continue;let u=t.keyType._zod.run({value:s,issues:[]},o);if(u instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof s=="string"&&number.test(s)&&u.issues.length){let v=t.keyType._zod.run({value:Number(s),issues:[]},o);if(v instanceof Promise)throw new Error("Async schemas not supported in object keys currently");v.issues.length===0&&(u=v)}if(u.issues.length){t.mode==="loose"?n.value[s]=i[s]:l?(c=c??[],c.push(s)):n.issues.push({code:"invalid_key",origin:"record",issues:u.issues.map(v=>finalizeIssue(v,o,config())),input:s,path:[s],inst:e});continue}let d=u.value;if(d==="__proto__")continue;let p=t.valueType._zod.run({value:i[s],issues:[]},o);p instanceof Promise?a.push(p.then(v=>{v.issues.length&&n.issues.push(...prefixIssues(s,v.issues)),n.value[d]=v.value})):(p.issues.length&&n.issues.push(...prefixIssues(s,p.issues)),n.value[d]=p.value)}c&&c.length>0&&n.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:c,continue:!0})}return a.length?Promise.all(a).then(()=>n):n}}),$ZodEnum=$constructor("$ZodEnum",(e,t)=>{$ZodType.init(e,t);let r=getEnumValues(t.entries),n=new Set(r);e._zod.values=n,defineLazyInternal(e,"pattern",o=>{let i=getEnumValues(o.def.entries).filter(a=>propertyKeyTypes.has(typeof a));return new RegExp(i.length?`^(${i.map(a=>escapeRegex(a.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let a=o.value;return n.has(a)||o.issues.push({code:"invalid_value",values:r,input:a,inst:e}),o}}),$ZodLiteral=$constructor("$ZodLiteral",(e,t)=>{$ZodType.init(e,t);let r=new Set(t.values);e._zod.values=r,defineLazyInternal(e,"pattern",n=>{let o=n.def.values;return new RegExp(o.length?`^(${o.map(i=>typeof i=="string"?escapeRegex(i):i?escapeRegex(i.toString()):String(i)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(n,o)=>{let i=n.value;return r.has(i)||n.issues.push({code:"invalid_value",values:t.values,input:i,inst:e}),n}}),$ZodTransform=$constructor("$ZodTransform",(e,t)=>{$ZodType.init(e,t),e._zod.optin="optional",globalConfig.memoizer?.guard(e),e._zod.parse=(r,n)=>{if(n.direction==="backward")throw new $ZodEncodeError(e.constructor.name);let o=t.transform(r.value,r);if(n.async)return(o instanceof Promise?o:Promise.resolve(o)).then(i=>(r.value=i,r));if(o instanceof Promise)throw new $ZodAsyncError;return r.value=o,r}});function handleOptionalResult(e,t){return e.value=t.issues.length?void 0:t.value,e}var $ZodOptional=$constructor("$ZodOptional",(e,t)=>{$ZodType.init(e,t),defineLazyInternal(e,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",defineLazyInternal(e,"values",r=>{let n=r.def.innerType._zod.values;return n?new Set([...n,void 0]):void 0}),defineLazyInternal(e,"pattern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(`^(${cleanRegex(n.source)})?$`):void 0}),e._zod.parse=(r,n)=>{if(r.value===void 0){if(t.innerType._zod.optin!=="defaulted")return r;let o=t.innerType._zod.run({value:r.value,issues:[]},n);return o instanceof Promise?o.then(i=>handleOptionalResult(r,i)):handleOptionalResult(r,o)}return t.innerType._zod.run(r,n)}}),$ZodExactOptional=$constructor("$ZodExactOptional",(e,t)=>{$ZodOptional.init(e,t),defineLazyInternal(e,"values",r=>r.def.innerType._zod.values),defineLazyInternal(e,"pattern",r=>r.def.innerType._zod.pattern),e._zod.parse=(r,n)=>t.innerType._zod.run(r,n)}),$ZodNullable=$constructor("$ZodNullable",(e,t)=>{$ZodType.init(e,t),defineLazyInternal(e,"optin",r=>r.def.innerType._zod.optin),defineLazyInternal(e,"optout",r=>r.def.innerType._zod.optout),defineLazyInternal(e,"pattern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(`^(${cleanRegex(n.source)}|null)$`):void 0}),defineLazyInternal(e,"values",r=>r.def.innerType._zod.values?new Set([...r.def.innerType._zod.values,null]):void 0),e._zod.parse=(r,n)=>r.value===null?r:t.innerType._zod.run(r,n)}),$ZodDefault=$constructor("$ZodDefault",(e,t)=>{$ZodType.init(e,t),e._zod.optin="defaulted",defineLazyInternal(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);if(r.value===void 0)return r.value=t.defaultValue,r;let o=t.innerType._zod.run(r,n);return o instanceof Promise?o.then(i=>handleDefaultResult(i,t)):handleDefaultResult(o,t)}});function handleDefaultResult(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}var $ZodPrefault=$constructor("$ZodPrefault",(e,t)=>{$ZodType.init(e,t),e._zod.optin="defaulted",defineLazyInternal(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>(n.direction==="backward"||r.value===void 0&&(r.value=t.defaultValue),t.innerType._zod.run(r,n))}),$ZodNonOptional=$constructor("$ZodNonOptional",(e,t)=>{$ZodType.init(e,t),defineLazyInternal(e,"values",r=>{let n=r.def.innerType._zod.values;return n?new Set([...n].filter(o=>o!==void 0)):void 0}),e._zod.parse=(r,n)=>{let o=t.innerType._zod.run(r,n);return o instanceof Promise?o.then(i=>handleNonOptionalResult(i,e)):handleNonOptionalResult(o,e)}});function handleNonOptionalResult(e,t){return!e.issues.length&&e.value===void 0&&e.issues.push({code:"invalid_type",expected:"nonoptional",input:e.value,inst:t}),e}function handleCatchResult(e,t,r,n){return t.issues.length?(e.value=r.catchValue({...t,value:e.value,error:{issues:t.issues.map(o=>finalizeIssue(o,n,config()))},input:e.value}),e):(e.value=t.value,t.memo&&(e.memo=!0),e)}var $ZodCatch=$constructor("$ZodCatch",(e,t)=>{$ZodType.init(e,t),defineLazyInternal(e,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),defineLazyInternal(e,"optout",r=>r.def.innerType._zod.optout),defineLazyInternal(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);let o=t.innerType._zod.run({value:r.value,issues:[]},n);return o instanceof Promise?o.then(i=>handleCatchResult(r,i,t,n)):handleCatchResult(r,o,t,n)}}),$ZodPipe=$constructor("$ZodPipe",(e,t)=>{$ZodType.init(e,t),defineLazyInternal(e,"values",r=>r.def.in._zod.values),defineLazyInternal(e,"optin",r=>r.def.in._zod.optin),defineLazyInternal(e,"optout",r=>r.def.out._zod.optout),defineLazyInternal(e,"propValues",r=>r.def.in._zod.propValues),e._zod.parse=(r,n)=>{if(n.direction==="backward"){let i=t.out._zod.run(r,n);return i instanceof Promise?i.then(a=>handlePipeResult(a,t.in,n)):handlePipeResult(i,t.in,n)}let o=t.in._zod.run(r,n);return o instanceof Promise?o.then(i=>handlePipeResult(i,t.out,n)):handlePipeResult(o,t.out,n)}});function handlePipeResult(e,t,r){return e.issues.some(n=>n.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},r)}var $ZodReadonly=$constructor("$ZodReadonly",(e,t)=>{$ZodType.init(e,t),defineLazyInternal(e,"propValues",r=>r.def.innerType._zod.propValues),defineLazyInternal(e,"values",r=>r.def.innerType._zod.values),defineLazyInternal(e,"optin",r=>r.def.innerType?._zod?.optin),defineLazyInternal(e,"optout",r=>r.def.innerType?._zod?.optout),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);let o=t.innerType._zod.run(r,n);return o instanceof Promise?o.then(handleReadonlyResult):handleReadonlyResult(o)}});function handleReadonlyResult(e){return e.memo||(e.value=Object.freeze(e.value)),e}var $ZodCustom=$constructor("$ZodCustom",(e,t)=>{$ZodCheck.init(e,t),$ZodType.init(e,t),e._zod.parse=(r,n)=>r,e._zod.check=r=>{let n=r.value,o=t.fn(n);if(o instanceof Promise)return o.then(i=>handleRefineResult(i,r,n,e));handleRefineResult(o,r,n,e)}});function handleRefineResult(e,t,r,n){if(!e){let o={code:"custom",input:r,inst:n,path:[...n._zod.def.path??[]],continue:!n._zod.def.abort};n._zod.def.params&&(o.params=n._zod.def.params),t.issues.push(issue(o))}}
// node_modules/zod/v4/core/memoizer.js
var $ZodCyclicError=class extends Error{constructor(){super("Cannot parse a reference cycle that closes through a transform"),this.name="ZodCyclicError"}},STATE="~memo",NO_ISSUES=[];function isRef(e){return e!==null&&typeof e=="object"}function cloneIssues(e){return e.map(r=>r.path?{...r,path:r.path.slice()}:{...r})}var recursive=new WeakMap,NONE=0,ASSUMED=1,PROVEN=2;function isRecursive(e,r,c){let l=recursive.get(e);if(l!==void 0)return l?PROVEN:NONE;if(r.has(e))return PROVEN;r.add(e);let o=NONE,t=s=>{if(o!==PROVEN&&s?._zod){let n=isRecursive(s,r,c);n>o&&(o=n)}},i=(s,n)=>{let u=NONE;for(let d of Reflect.ownKeys(s)){let k=Object.getOwnPropertyDescriptor(s,d);if(n&&!k.enumerable)continue;let p=k.get?ASSUMED:k.value?._zod?isRecursive(k.value,r,c):NONE;p>u&&(u=p)}return u},b=s=>{s>o&&(o=s)},a=e._zod.def;switch(a.type){case"object":{let s=rawShape(a);b(s?i(s,!0):ASSUMED),t(a.catchall);break}case"array":t(a.element);break;case"tuple":for(let s of a.items)t(s);t(a.rest);break;case"record":case"map":t(a.keyType),t(a.valueType);break;case"set":t(a.valueType);break;case"union":for(let s of a.options)t(s);break;case"intersection":t(a.left),t(a.right);break;case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"success":t(a.innerType);break;case"pipe":t(a.in),t(a.out);break;case"function":t(a.input),t(a.output);break;case"lazy":{let s=a._cachedInner??(c?e._zod.innerType:void 0);b(s?isRecursive(s,r,!1):ASSUMED);break}case"template_literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"void":case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"custom":break;default:for(let s in a){let n=Object.getOwnPropertyDescriptor(a,s);if(!n||n.get)continue;let u=n.value;if(!(!u||typeof u!="object")){if(u._zod)t(u);else if(Array.isArray(u))for(let d of u)t(d)}}}return r.delete(e),settle(e,o)}function settle(e,r){return r!==ASSUMED&&recursive.set(e,r===PROVEN),r}function bucketFor(e,r){let c=e.buckets.get(r);return c||(c=new WeakMap,e.buckets.set(r,c)),c}var handoff,open=[],memo={alloc(e,r,c){let l=handoff;if(!l)return c;handoff=void 0;let o={value:c,issues:null};return l.set(r.value,o),open.push(o),c},guard(e){var r;(r=e._zod).deferred??(r.deferred=[]),e._zod.deferred.push(()=>{let c=e._zod.parse,l=(o,t)=>{if(t.direction!=="backward"&&isBackEdge(t,o.value))throw new $ZodCyclicError;return c(o,t)};e._zod.parse=l,e._zod.run===c&&(e._zod.run=l)})},attach(e){var r;let c,l=!1,o,t;(r=e._zod).deferred??(r.deferred=[]),e._zod.deferred.push(()=>{let i=e._zod.parse,b=(a,f)=>{if(c===void 0){let h=isRecursive(e,new Set,!1);if(h===NONE)return e._zod.parse=i,e._zod.run===b&&(e._zod.run=i),i(a,f);h===PROVEN||l?c=!0:l=!0}let s=a.value;if(!isRef(s))return i(a,f);let n=f[STATE];n||(n={buckets:new WeakMap,backEdges:void 0},f[STATE]=n);let u;o===f?u=t:(u=bucketFor(n,e),o=f,t=u);let d=u.get(s);if(d)return a.value=d.value,d.issues?d.issues.length&&a.issues.push(...cloneIssues(d.issues)):(a.memo=!0,n.backEdges??(n.backEdges=new WeakSet),n.backEdges.add(d.value)),a;handoff=u;let k=open.length,p=i(a,f);handoff=void 0;let v=open.length>k?open.pop():void 0;return p instanceof Promise?p.then(h=>(v&&(v.issues=h.issues.length?cloneIssues(h.issues):NO_ISSUES),h)):(v&&(v.issues=p.issues.length?cloneIssues(p.issues):NO_ISSUES),p)};e._zod.parse=b,e._zod.run===i&&(e._zod.run=b)})}};function memoizer(){return memo}function isBackEdge(e,r){let c=e[STATE]?.backEdges;return c!==void 0&&isRef(r)&&c.has(r)}
// node_modules/zod/v4/locales/en.js
var error=()=>{let a={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to have"},map:{unit:"entries",verb:"to have"}};function i(e){return a[e]??null}let d={regex:"input",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"currency code",credit_card:"credit card number",iban:"IBAN",jwt:"JWT",template_literal:"input"},o={nan:"NaN"};function r(e,t){return e==="number"&&typeof t=="number"&&!Number.isFinite(t)?String(t):o[e]??e}return e=>{switch(e.code){case"invalid_type":{let t=r(e.expected),n=parsedType(e.input),l=r(n,e.input);return`Invalid input: expected ${t}, received ${l}`}case"invalid_value":return e.values.length===1?`Invalid input: expected ${stringifyPrimitive(e.values[0])}`:`Invalid option: expected one of ${joinValues(e.values,"|")}`;case"too_big":{let t=e.exact?"exactly ":e.inclusive?"<=":"<",n=i(e.origin);return n?`Too big: expected ${e.origin??"value"} to have ${t}${e.maximum.toString()} ${n.unit??"elements"}`:`Too big: expected ${e.origin??"value"} to be ${t}${e.maximum.toString()}`}case"too_small":{let t=e.exact?"exactly ":e.inclusive?">=":">",n=i(e.origin);return n?`Too small: expected ${e.origin} to have ${t}${e.minimum.toString()} ${n.unit}`:`Too small: expected ${e.origin} to be ${t}${e.minimum.toString()}`}case"invalid_format":{let t=e;return t.format==="starts_with"?`Invalid string: must start with "${t.prefix}"`:t.format==="ends_with"?`Invalid string: must end with "${t.suffix}"`:t.format==="includes"?`Invalid string: must include "${t.includes}"`:t.format==="regex"?`Invalid string: must match pattern ${t.pattern}`:`Invalid ${d[t.format]??e.format}`}case"not_multiple_of":return`Invalid number: must be a multiple of ${e.divisor}`;case"unrecognized_keys":return`Unrecognized key${e.keys.length>1?"s":""}: ${joinValues(e.keys,", ")}`;case"invalid_key":return`Invalid key in ${e.origin}`;case"invalid_union":return e.options&&Array.isArray(e.options)&&e.options.length>0?`Invalid discriminator value. Expected ${e.options.map(t=>`'${t}'`).join(" | ")}`:e.inclusive===!1?"Invalid input: more than one option matched":"Invalid input";case"invalid_element":return`Invalid value in ${e.origin}`;default:return"Invalid input"}}};function en_default(){return{localeError:error()}}
// node_modules/zod/v4/core/registries.js
var _a2,$ZodRegistry=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(t,...e){let i=e[0];return this._map.set(t,i),i&&typeof i=="object"&&"id"in i&&this._idmap.set(i.id,t),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(t){let e=this._map.get(t);return e&&typeof e=="object"&&"id"in e&&this._idmap.delete(e.id),this._map.delete(t),this}get(t){let e=t._zod.parent;if(e){let i={...this.get(e)??{}};delete i.id;let a={...i,...this._map.get(t)};return Object.keys(a).length?a:void 0}return this._map.get(t)}has(t){return this._map.has(t)}};function registry(){return new $ZodRegistry}(_a2=globalThis).__zod_globalRegistry??(_a2.__zod_globalRegistry=registry());var globalRegistry=globalThis.__zod_globalRegistry;
// node_modules/zod/v4/core/api.js
function snapshotChecks(r){return r.checks&&(r.checks=[...r.checks]),r}function _string(r,n){return new r(snapshotChecks({type:"string",...normalizeParams(n)}))}function _email(r,n){return new r({type:"string",format:"email",check:"string_format",abort:!1,...normalizeParams(n)})}function _guid(r,n){return new r({type:"string",format:"guid",check:"string_format",abort:!1,...normalizeParams(n)})}function _uuid(r,n){return new r({type:"string",format:"uuid",check:"string_format",abort:!1,...normalizeParams(n)})}function _uuidv4(r,n){return new r({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v4",...normalizeParams(n)})}function _uuidv6(r,n){return new r({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",...normalizeParams(n)})}function _uuidv7(r,n){return new r({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v7",...normalizeParams(n)})}function _url(r,n){return new r({type:"string",format:"url",check:"string_format",abort:!1,...normalizeParams(n)})}function _emoji2(r,n){return new r({type:"string",format:"emoji",check:"string_format",abort:!1,...normalizeParams(n)})}function _nanoid(r,n){return new r({type:"string",format:"nanoid",check:"string_format",abort:!1,...normalizeParams(n)})}function _cuid(r,n){return new r({type:"string",format:"cuid",check:"string_format",abort:!1,...normalizeParams(n)})}function _cuid2(r,n){return new r({type:"string",format:"cuid2",check:"string_format",abort:!1,...normalizeParams(n)})}function _ulid(r,n){return new r({type:"string",format:"ulid",check:"string_format",abort:!1,...normalizeParams(n)})}function _xid(r,n){return new r({type:"string",format:"xid",check:"string_format",abort:!1,...normalizeParams(n)})}function _ksuid(r,n){return new r({type:"string",format:"ksuid",check:"string_format",abort:!1,...normalizeParams(n)})}function _ipv4(r,n){return new r({type:"string",format:"ipv4",check:"string_format",abort:!1,...normalizeParams(n)})}function _ipv6(r,n){return new r({type:"string",format:"ipv6",check:"string_format",abort:!1,...normalizeParams(n)})}function _cidrv4(r,n){return new r({type:"string",format:"cidrv4",check:"string_format",abort:!1,...normalizeParams(n)})}function _cidrv6(r,n){return new r({type:"string",format:"cidrv6",check:"string_format",abort:!1,...normalizeParams(n)})}function _base64(r,n){return new r({type:"string",format:"base64",check:"string_format",abort:!1,...normalizeParams(n)})}function _base64url(r,n){return new r({type:"string",format:"base64url",check:"string_format",abort:!1,...normalizeParams(n)})}function _e164(r,n){return new r({type:"string",format:"e164",check:"string_format",abort:!1,...normalizeParams(n)})}function _jwt(r,n){return new r({type:"string",format:"jwt",check:"string_format",abort:!1,...normalizeParams(n)})}function _isoDateTime(r,n){return new r({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,...normalizeParams(n)})}function _isoDate(r,n){return new r({type:"string",format:"date",check:"string_format",...normalizeParams(n)})}function _isoTime(r,n){return new r({type:"string",format:"time",check:"string_format",precision:null,...normalizeParams(n)})}function _isoDuration(r,n){return new r({type:"string",format:"duration",check:"string_format",...normalizeParams(n)})}function _number(r,n){return new r(snapshotChecks({type:"number",checks:[],...normalizeParams(n)}))}function _int(r,n){return new r({type:"number",check:"number_format",abort:!1,format:"safeint",...normalizeParams(n)})}function _unknown(r){return new r({type:"unknown"})}function _never(r,n){return new r({type:"never",...normalizeParams(n)})}function _lt(r,n){return new $ZodCheckLessThan({check:"less_than",...normalizeParams(n),value:r,inclusive:!1})}function _lte(r,n){return new $ZodCheckLessThan({check:"less_than",...normalizeParams(n),value:r,inclusive:!0})}function _gt(r,n){return new $ZodCheckGreaterThan({check:"greater_than",...normalizeParams(n),value:r,inclusive:!1})}function _gte(r,n){return new $ZodCheckGreaterThan({check:"greater_than",...normalizeParams(n),value:r,inclusive:!0})}function _multipleOf(r,n){return new $ZodCheckMultipleOf({check:"multiple_of",...normalizeParams(n),value:r})}function _maxLength(r,n){return new $ZodCheckMaxLength({check:"max_length",...normalizeParams(n),maximum:r})}function _minLength(r,n){return new $ZodCheckMinLength({check:"min_length",...normalizeParams(n),minimum:r})}function _length(r,n){return new $ZodCheckLengthEquals({check:"length_equals",...normalizeParams(n),length:r})}function _regex(r,n){return new $ZodCheckRegex({check:"string_format",format:"regex",...normalizeParams(n),pattern:r})}function _lowercase(r){return new $ZodCheckLowerCase({check:"string_format",format:"lowercase",...normalizeParams(r)})}function _uppercase(r){return new $ZodCheckUpperCase({check:"string_format",format:"uppercase",...normalizeParams(r)})}function _includes(r,n){return new $ZodCheckIncludes({check:"string_format",format:"includes",...normalizeParams(n),includes:r})}function _startsWith(r,n){return new $ZodCheckStartsWith({check:"string_format",format:"starts_with",...normalizeParams(n),prefix:r})}function _endsWith(r,n){return new $ZodCheckEndsWith({check:"string_format",format:"ends_with",...normalizeParams(n),suffix:r})}function _overwrite(r){return new $ZodCheckOverwrite({check:"overwrite",tx:r})}function _normalize(r){return _overwrite(n=>n.normalize(r))}function _trim(){return _overwrite(r=>r.trim())}function _toLowerCase(){return _overwrite(r=>r.toLowerCase())}function _toUpperCase(){return _overwrite(r=>r.toUpperCase())}function _slugify(){return _overwrite(r=>slugify(r))}function _array(r,n,e){return new r({type:"array",element:n,...normalizeParams(e)})}function _refine(r,n,e){return new r({type:"custom",check:"custom",fn:n,...normalizeParams(e)})}function _superRefine(r,n){let e=_check(a=>(a.addIssue=i=>{if(typeof i=="string")a.issues.push(issue(i,a.value,e._zod.def));else{let t=i;t.fatal&&(t.continue=!1),t.code??(t.code="custom"),"input"in t||(t.input=a.value),t.inst??(t.inst=e),t.continue??(t.continue=!e._zod.def.abort),a.issues.push(issue(t))}},r(a.value,a)),n);return e}function _check(r,n){let e=new $ZodCheck({check:"custom",...normalizeParams(n)});return e._zod.check=r,e}
// node_modules/zod/v4/core/to-json-schema.js
function assignProps(e,...n){for(let o of n)for(let t of Reflect.ownKeys(o))Object.prototype.propertyIsEnumerable.call(o,t)&&assignProp(e,t,o[t]);return e}function initializeContext(e){let n=e?.target??"draft-2020-12";return n==="draft-4"&&(n="draft-04"),n==="draft-7"&&(n="draft-07"),{processors:e.processors??{},metadataRegistry:e?.metadata??globalRegistry,target:n,unrepresentable:e?.unrepresentable??"throw",override:e?.override??(()=>{}),io:e?.io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,cycles:e?.cycles??"ref",reused:e?.reused??"inline",intersections:[],deferred:[],external:e?.external??void 0}}function handleUnrepresentable(e,n,o,t,l){let f=typeof n.unrepresentable=="function"?n.unrepresentable({zodSchema:e,path:t.path,message:l}):n.unrepresentable;if(f==="any")return!1;if(f===void 0||f==="throw")throw new Error(l);return Object.assign(o,f),!0}function processSchema(e,n,o={path:[],schemaPath:[]}){var t;let l=e._zod.def,f=n.seen.get(e);if(f)return f.count++,o.schemaPath.includes(e)&&(f.cycle=o.path),f.schema;let r={schema:{},count:1,cycle:void 0,path:o.path};n.seen.set(e,r),n.sharedDefsExtractedFor=void 0,n.sharedEmitDoneFor=void 0;let i=e._zod.toJSONSchema?.();if(i)r.schema=i;else{let s={...o,schemaPath:[...o.schemaPath,e],path:o.path};if(e._zod.processJSONSchema)e._zod.processJSONSchema(n,r.schema,s);else{let u=r.schema,c=n.processors[l.type];if(!c)throw new Error(`[toJSONSchema]: Non-representable type encountered: ${l.type}`);c(e,n,u,s)}let d=e._zod.parent;d&&(r.ref||(r.ref=d),processSchema(d,n,s),n.seen.get(d).isParent=!0)}let a=n.metadataRegistry.get(e);return a&&assignProps(r.schema,a),n.io==="input"&&isTransforming(e)&&(delete r.schema.examples,delete r.schema.default),n.io==="input"&&"_prefault"in r.schema&&((t=r.schema).default??(t.default=r.schema._prefault)),delete r.schema._prefault,n.seen.get(e).schema}function encodeJSONPointerSegment(e){return e.replace(/~/g,"~0").replace(/\//g,"~1")}function extractDefs(e,n){let o=e.seen.get(n);if(!o)throw new Error("Unprocessed schema. This is a bug in Zod.");if(e.external&&e.sharedDefsExtractedFor===e.external)return;let t=new Map;for(let r of e.seen.entries()){let i=e.metadataRegistry.get(r[0])?.id;if(i){let a=t.get(i);if(a&&a!==r[0])throw new Error(`Duplicate schema id "${i}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);t.set(i,r[0])}}let l=r=>{let i=e.target==="draft-2020-12"?"$defs":"definitions";if(e.external){let u=e.external.registry.get(r[0])?.id,c=e.external.uri??(y=>y);if(u)return{ref:c(u)};let p=r[1].defId??r[1].schema.id??`schema${e.counter++}`;return r[1].defId=p,{defId:p,ref:`${c("__shared")}#/${i}/${encodeJSONPointerSegment(p)}`}}let a="#",s=`${a}/${i}/`;if(r[1]===o&&!r[1].schema.id)return{ref:a};let d=r[1].schema.id??`__schema${e.counter++}`;return{defId:d,ref:s+encodeJSONPointerSegment(d)}},f=r=>{if(r[1].schema.$ref)return;let i=r[1],{ref:a,defId:s}=l(r);i.def={...i.schema},s&&(i.defId=s);let d=i.schema;for(let u in d)delete d[u];d.$ref=a};if(e.cycles==="throw")for(let r of e.seen.entries()){let i=r[1];if(i.cycle)throw new Error(`Cycle detected: #/${i.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(let r of e.seen.entries()){let i=r[1];if(n===r[0]){f(r);continue}if(e.external){let a=e.external.registry.get(r[0])?.id;if(n!==r[0]&&a){f(r);continue}}if(e.metadataRegistry.get(r[0])?.id){f(r);continue}if(i.cycle){f(r);continue}i.count>1&&e.reused==="ref"&&f(r)}e.external&&(e.sharedDefsExtractedFor=e.external)}function compactTypeUnion(e){let n=e.anyOf;if(!Array.isArray(n)||n.length===0||e.type!==void 0)return;let o=[];for(let t of n){if(!t||typeof t!="object")return;compactTypeUnion(t);let l=Object.keys(t);if(l.length!==1||l[0]!=="type")return;let f=t.type;for(let r of Array.isArray(f)?f:[f]){if(typeof r!="string")return;o.includes(r)||o.push(r)}}delete e.anyOf,e.type=o.length===1?o[0]:o}var FOLDABLE_KEYS=new Set(["type","properties","required","additionalProperties"]),UNION_KEYS=["oneOf","anyOf"];function undeclaredConstraint(e){let n=e.additionalProperties;return n===void 0||n===!1||typeof n!="object"||n===null?null:Object.keys(n).length?n:null}function foldObjects(e){let n=[];for(let f of e){if(typeof f!="object"||f.type!=="object")return null;for(let r in f)if(!FOLDABLE_KEYS.has(r))return null;n.push(f)}let o={},t=new Set;for(let f of n){for(let r in f.properties){if(Object.prototype.hasOwnProperty.call(o,r))continue;let i=[];for(let s of n){let d=s.properties?.[r]??undeclaredConstraint(s);d!=null&&(i.some(u=>JSON.stringify(u)===JSON.stringify(d))||i.push(d))}let a=i.length===1?i[0]:foldObjects(i)??{allOf:i};assignProp(o,r,a)}for(let r of f.required??[])t.add(r)}let l={type:"object",properties:o};if(t.size&&(l.required=[...t]),n.every(f=>f.additionalProperties===!1))l.additionalProperties=!1;else{let f=[];for(let r of n){let i=undeclaredConstraint(r);i&&!f.some(a=>JSON.stringify(a)===JSON.stringify(i))&&f.push(i)}f.length===1?l.additionalProperties=f[0]:f.length>1&&(l.additionalProperties={allOf:f})}return l}function foldIntersection(e){let n=e.allOf;if(!Array.isArray(n)||n.length<2)return;for(let l of FOLDABLE_KEYS)if(l in e)return;let o=n.filter(l=>UNION_KEYS.some(f=>Array.isArray(l[f]))),t=null;if(!o.length)t=foldObjects(n);else{let l=o[0],f=UNION_KEYS.find(a=>Array.isArray(l[a]));if(Object.keys(l).length!==1)return;let r=n.filter(a=>a!==l),i=l[f].map(a=>foldObjects([...r,a]));if(i.some(a=>!a))return;t={[f]:i}}t&&(delete e.allOf,assignProps(e,t))}function finalize(e,n){let o=e.seen.get(n);if(!o)throw new Error("Unprocessed schema. This is a bug in Zod.");let t=i=>{let a=e.seen.get(i);if(a.ref===null)return;let s=a.def??a.schema,d={...s},u=a.ref;if(a.ref=null,u){t(u);let p=e.seen.get(u),y=p.schema;if(y.$ref&&(e.target==="draft-07"||e.target==="draft-04"||e.target==="openapi-3.0")?(s.allOf=s.allOf??[],s.allOf.push(y)):assignProps(s,y),assignProps(s,d),i._zod.parent===u)for(let h in s)h==="$ref"||h==="allOf"||h in d||delete s[h];if(y.$ref&&p.def)for(let h in s)h==="$ref"||h==="allOf"||h in p.def&&JSON.stringify(s[h])===JSON.stringify(p.def[h])&&delete s[h]}let c=i._zod.parent;if(c&&c!==u){t(c);let p=e.seen.get(c);if(p?.schema.$ref&&(s.$ref=p.schema.$ref,p.def))for(let y in s)y==="$ref"||y==="allOf"||y in p.def&&JSON.stringify(s[y])===JSON.stringify(p.def[y])&&delete s[y]}e.override({zodSchema:i,jsonSchema:s,path:a.path??[]})};if(!e.external||e.sharedEmitDoneFor!==e.external){for(let i of[...e.seen.entries()].reverse())t(i[0]);if(e.target!=="openapi-3.0")for(let i of e.seen.entries())compactTypeUnion(i[1].def??i[1].schema);for(let i of e.deferred)i();if(e.intersections.length){let i=new Map;for(let a of e.seen.values())for(let s of[a.schema,a.def]){let d=s?.allOf;if(!Array.isArray(d))continue;let u=i.get(d);u?u.push(s):i.set(d,[s])}for(let a of e.intersections)for(let s of i.get(a)??[])foldIntersection(s)}}let l={};if(e.target==="draft-2020-12"?l.$schema="https://json-schema.org/draft/2020-12/schema":e.target==="draft-07"?l.$schema="http://json-schema.org/draft-07/schema#":e.target==="draft-04"?l.$schema="http://json-schema.org/draft-04/schema#":e.target,e.external?.uri){let i=e.external.registry.get(n)?.id;if(!i)throw new Error("Schema is missing an `id` property");l.$id=e.external.uri(i)}assignProps(l,o.defId?o.schema:o.def??o.schema);let f=e.metadataRegistry.get(n)?.id;f!==void 0&&l.id===f&&delete l.id;let r=e.external?.defs??{};if(!e.external||e.sharedEmitDoneFor!==e.external)for(let i of e.seen.entries()){let a=i[1];a.def&&a.defId&&(a.def.id===a.defId&&delete a.def.id,assignProp(r,a.defId,a.def))}e.external&&(e.sharedEmitDoneFor=e.external),e.external||Object.keys(r).length>0&&(e.target==="draft-2020-12"?l.$defs=r:l.definitions=r);try{let i=JSON.parse(JSON.stringify(l));return Object.defineProperty(i,"~standard",{value:{...n["~standard"],jsonSchema:{input:createStandardJSONSchemaMethod(n,"input",e.processors),output:createStandardJSONSchemaMethod(n,"output",e.processors)}},enumerable:!1,writable:!1}),i}catch{throw new Error("Error converting schema to JSON.")}}function isTransforming(e,n){let o=n??{seen:new Set};if(o.seen.has(e))return!1;o.seen.add(e);let t=e._zod.def;if(t.type==="transform")return!0;if(t.type==="array")return isTransforming(t.element,o);if(t.type==="set")return isTransforming(t.valueType,o);if(t.type==="lazy")return isTransforming(t.getter(),o);if(t.type==="promise"||t.type==="optional"||t.type==="nonoptional"||t.type==="nullable"||t.type==="readonly"||t.type==="default"||t.type==="prefault"||t.type==="catch")return isTransforming(t.innerType,o);if(t.type==="intersection")return isTransforming(t.left,o)||isTransforming(t.right,o);if(t.type==="record"||t.type==="map")return isTransforming(t.keyType,o)||isTransforming(t.valueType,o);if(t.type==="pipe")return e._zod.traits.has("$ZodCodec")?!0:isTransforming(t.in,o)||isTransforming(t.out,o);if(t.type==="object"){for(let l in t.shape)if(isTransforming(t.shape[l],o))return!0;return!1}if(t.type==="union"){for(let l of t.options)if(isTransforming(l,o))return!0;return!1}if(t.type==="tuple"){for(let l of t.items)if(isTransforming(l,o))return!0;return!!(t.rest&&isTransforming(t.rest,o))}return!1}var createToJSONSchemaMethod=(e,n={})=>o=>{let t=initializeContext({...o,processors:n});return processSchema(e,t),extractDefs(t,e),finalize(t,e)},createStandardJSONSchemaMethod=(e,n,o={})=>t=>{let{libraryOptions:l,target:f}=t??{},r=initializeContext({...l??{},target:f,io:n,processors:o});return processSchema(e,r),extractDefs(r,e),finalize(r,e)};
// node_modules/zod/v4/core/json-schema-processors.js
var narrowMin=(t,e,n)=>{(t[e]===void 0||n>t[e])&&(t[e]=n)},narrowMax=(t,e,n)=>{(t[e]===void 0||n<t[e])&&(t[e]=n)},narrowBoth=(t,e)=>{narrowMin(t,"minimum",e),narrowMax(t,"maximum",e)},addDivisor=(t,e)=>{t.multipleOf??(t.multipleOf=[]),t.multipleOf.includes(e)||t.multipleOf.push(e)},addPattern=(t,e)=>{t.patterns??(t.patterns=new Set),t.patterns.add(e)},intersectMime=(t,e)=>{t.mime=t.mime?t.mime.filter(n=>e.includes(n)):[...e]},setFormat=(t,e)=>{t.format=e,e.includes("int")&&(t.isInt=!0)},minContributor=(t,e)=>narrowMin(t,"minimum",e.minimum),maxContributor=(t,e)=>narrowMax(t,"maximum",e.maximum),formatContributor=t=>(e,n)=>{setFormat(e,n.format);let[a,r]=t[n.format];narrowMin(e,"minimum",a),narrowMax(e,"maximum",r)},contributors={greater_than:(t,e)=>narrowMin(t,e.inclusive?"minimum":"exclusiveMinimum",e.value),less_than:(t,e)=>narrowMax(t,e.inclusive?"maximum":"exclusiveMaximum",e.value),multiple_of:(t,e)=>addDivisor(t,e.value),number_format:formatContributor(NUMBER_FORMAT_RANGES),bigint_format:formatContributor(BIGINT_FORMAT_RANGES),min_length:minContributor,max_length:maxContributor,length_equals:(t,e)=>narrowBoth(t,e.length),min_size:minContributor,max_size:maxContributor,size_equals:(t,e)=>narrowBoth(t,e.size),string_format:(t,e)=>{setFormat(t,e.format),e.pattern&&addPattern(t,e.pattern),(e.format==="base64"||e.format==="base64url")&&(t.contentEncoding=e.format),(e.local||e.precision===-1)&&(t.laxFormat=!0)},mime_type:(t,e)=>intersectMime(t,e.mime)};function aggregateChecks(t){let e={},n=t._zod.def,a=t._zod.traits.has("$ZodCheck")?[t,...n.checks??[]]:n.checks??[];for(let i of a)contributors[i._zod.def.check]?.(e,i._zod.def);let r=t._zod.bag;r.minimum!==void 0&&narrowMin(e,"minimum",r.minimum),r.exclusiveMinimum!==void 0&&narrowMin(e,"exclusiveMinimum",r.exclusiveMinimum),r.maximum!==void 0&&narrowMax(e,"maximum",r.maximum),r.exclusiveMaximum!==void 0&&narrowMax(e,"exclusiveMaximum",r.exclusiveMaximum),r.multipleOf!==void 0&&addDivisor(e,r.multipleOf),r.format!==void 0&&(e.format??(e.format=r.format),r.format.includes("int")&&(e.isInt=!0)),r.mime&&intersectMime(e,r.mime);for(let i of r.patterns??[])addPattern(e,i);return e}var formatMap={guid:"uuid",url:"uri",datetime:"date-time",json_string:"json-string",regex:""},exactPatterns=new Map([[base64Charset,base64],[base64urlCharset,base64url]]),exactPattern=t=>exactPatterns.get(t)??t,stringProcessor=(t,e,n,a)=>{let r=n;r.type="string";let{minimum:i,maximum:o,format:l,patterns:s,contentEncoding:u,laxFormat:p}=aggregateChecks(t);if(typeof i=="number"&&(r.minLength=i),typeof o=="number"&&(r.maxLength=o),l&&(r.format=formatMap[l]??l,r.format===""&&delete r.format,(l==="time"||p)&&delete r.format),u&&(r.contentEncoding=u),s&&s.size>0){let f=[...s].map(exactPattern);f.length===1?r.pattern=f[0].source:f.length>1&&(r.allOf=[...f.map(b=>({...e.target==="draft-07"||e.target==="draft-04"||e.target==="openapi-3.0"?{type:"string"}:{},pattern:b.source}))])}},numberProcessor=(t,e,n,a)=>{let r=n,{minimum:i,maximum:o,multipleOf:l,exclusiveMaximum:s,exclusiveMinimum:u,isInt:p}=aggregateChecks(t);r.type=p?"integer":"number";let f=typeof u=="number"&&u>=(i??Number.NEGATIVE_INFINITY),b=typeof s=="number"&&s<=(o??Number.POSITIVE_INFINITY),d=e.target==="draft-04"||e.target==="openapi-3.0";if(f?d?(r.minimum=u,r.exclusiveMinimum=!0):r.exclusiveMinimum=u:typeof i=="number"&&(r.minimum=i),b?d?(r.maximum=s,r.exclusiveMaximum=!0):r.exclusiveMaximum=s:typeof o=="number"&&(r.maximum=o),l){let m=new Set;for(let c of l)Number.isFinite(c)&&c!==0?m.add(Math.abs(c)):handleUnrepresentable(t,e,r,a,`A multipleOf divisor of ${c} cannot be represented in JSON Schema`);let[y,...h]=m;y!==void 0&&(r.multipleOf=y),h.length&&(r.allOf=[...r.allOf??[],...h.map(c=>({multipleOf:c}))])}},booleanProcessor=(t,e,n,a)=>{n.type="boolean"},neverProcessor=(t,e,n,a)=>{n.not={}},unknownProcessor=(t,e,n,a)=>{},enumProcessor=(t,e,n,a)=>{let r=t._zod.def,i=getEnumValues(r.entries);if(i.length===0){n.not={};return}i.every(o=>typeof o=="number")&&(n.type="number"),i.every(o=>typeof o=="string")&&(n.type="string"),n.enum=i},literalProcessor=(t,e,n,a)=>{let r=t._zod.def;if(r.values.length===0){n.not={};return}let i=[];for(let o of r.values)if(o===void 0){if(handleUnrepresentable(t,e,n,a,"Literal `undefined` cannot be represented in JSON Schema"))return}else if(typeof o=="bigint"){if(handleUnrepresentable(t,e,n,a,"BigInt literals cannot be represented in JSON Schema"))return;i.push(Number(o))}else i.push(o);if(i.length!==0)if(i.length===1){let o=i[0];n.type=o===null?"null":typeof o,e.target==="draft-04"||e.target==="openapi-3.0"?n.enum=[o]:n.const=o}else i.every(o=>typeof o=="number")&&(n.type="number"),i.every(o=>typeof o=="string")&&(n.type="string"),i.every(o=>typeof o=="boolean")&&(n.type="boolean"),i.every(o=>o===null)&&(n.type="null"),n.enum=i},customProcessor=(t,e,n,a)=>{handleUnrepresentable(t,e,n,a,"Custom types cannot be represented in JSON Schema")},transformProcessor=(t,e,n,a)=>{handleUnrepresentable(t,e,n,a,"Transforms cannot be represented in JSON Schema")},arrayProcessor=(t,e,n,a)=>{let r=n,i=t._zod.def,{minimum:o,maximum:l}=aggregateChecks(t);typeof o=="number"&&(r.minItems=o),typeof l=="number"&&(r.maxItems=l),r.type="array",r.items=processSchema(i.element,e,{...a,path:[...a.path,"items"]})};function inputOptin(t){let e=t._zod.def;return e.type==="pipe"&&e.in._zod.traits.has("$ZodTransform")?inputOptin(e.out):e.type==="catch"?inputOptin(e.innerType):t._zod.optin}var objectProcessor=(t,e,n,a)=>{let r=n,i=t._zod.def,o=i.shape;if(Object.getOwnPropertySymbols(o).length&&handleUnrepresentable(t,e,r,a,"Symbol keys cannot be represented in JSON Schema"))return;r.type="object",r.properties={};for(let s in o)assignProp(r.properties,s,processSchema(o[s],e,{...a,path:[...a.path,"properties",s]}));let l=[];for(let s of Object.keys(o)){let u=i.shape[s];(e.io==="input"?inputOptin(u)===void 0:u._zod.optout===void 0)&&l.push(s)}l.length>0&&(r.required=l),i.catchall?._zod.def.type==="never"?r.additionalProperties=!1:i.catchall?i.catchall&&(r.additionalProperties=processSchema(i.catchall,e,{...a,path:[...a.path,"additionalProperties"]})):e.io==="output"&&(r.additionalProperties=!1)},unionProcessor=(t,e,n,a)=>{let r=t._zod.def,i=r.inclusive===!1,o=r.options.map((l,s)=>processSchema(l,e,{...a,path:[...a.path,i?"oneOf":"anyOf",s]}));i?n.oneOf=o:n.anyOf=o},intersectionProcessor=(t,e,n,a)=>{let r=t._zod.def,i=processSchema(r.left,e,{...a,path:[...a.path,"allOf",0]}),o=processSchema(r.right,e,{...a,path:[...a.path,"allOf",1]}),l=u=>"allOf"in u&&Object.keys(u).length===1,s=[...l(i)?i.allOf:[i],...l(o)?o.allOf:[o]];n.allOf=s,e.intersections.push(s)};function stringifyKeyNames(t,e,n){if(e.$ref){if(n.has(e))return e;n.add(e);let m=t.get(e)?.def;if(!m)return e;let y=stringifyKeyNames(t,m,n);return y===m?e:y}for(let m of["anyOf","oneOf"]){let y=e[m];if(!Array.isArray(y))continue;let h=y.map(c=>stringifyKeyNames(t,c,n));h.some((c,v)=>c!==y[v])&&(e={...e,[m]:h})}let a=Array.isArray(e.type)?e.type:[e.type],r=!a.includes("string")&&a.some(m=>m==="number"||m==="integer"),i=e.enum??(e.const!==void 0?[e.const]:void 0);if(!r&&!i?.some(m=>typeof m=="number"))return e;let{minimum:o,maximum:l,exclusiveMinimum:s,exclusiveMaximum:u,multipleOf:p,format:f,id:b,...d}=e;return d.enum?d.enum=d.enum.map(m=>typeof m=="number"?String(m):m):typeof d.const=="number"&&(d.const=String(d.const)),r&&(d.type="string",i||(d.pattern=(a.includes("number")?number:integer).source)),d}var pendingRecords=new WeakMap;function rewriteKeyNames(t){let e=new Map;for(let a of t.seen.values())a.def&&!e.has(a.schema)&&e.set(a.schema,a);let n=new Map;for(let a of pendingRecords.get(t)??[]){let r=t.seen.get(a),i=(r?.def??r?.schema)?.propertyNames;if(!i||i===!0||n.has(i))continue;let o=stringifyKeyNames(e,i,new Set);o!==i&&n.set(i,o)}if(n.size)for(let a of t.seen.values())for(let r of[a.schema,a.def]){let i=r&&n.get(r.propertyNames);i&&(r.propertyNames=i)}}var recordProcessor=(t,e,n,a)=>{let r=n,i=t._zod.def;r.type="object";let o=i.keyType,l=aggregateChecks(o).patterns;if(i.mode==="loose"&&l&&l.size>0){let p=processSchema(i.valueType,e,{...a,path:[...a.path,"patternProperties","*"]});r.patternProperties={};for(let f of l)assignProp(r.patternProperties,exactPattern(f).source,p)}else{if(e.target==="draft-07"||e.target==="draft-2020-12"){r.propertyNames=processSchema(i.keyType,e,{...a,path:[...a.path,"propertyNames"]});let p=pendingRecords.get(e);p||(p=[],pendingRecords.set(e,p),e.deferred.push(()=>rewriteKeyNames(e))),p.push(t)}r.additionalProperties=processSchema(i.valueType,e,{...a,path:[...a.path,"additionalProperties"]})}let s=o._zod.values,u=e.io==="input"&&inputOptin(i.valueType)!==void 0;if(s&&!i.partial&&!u){let p=[...s].filter(f=>typeof f=="string"||typeof f=="number");p.length>0&&(r.required=p.map(String))}},nullableProcessor=(t,e,n,a)=>{let r=t._zod.def,i=processSchema(r.innerType,e,a),o=e.seen.get(t);e.target==="openapi-3.0"?(o.ref=r.innerType,n.nullable=!0):n.anyOf=[i,{type:"null"}]},nonoptionalProcessor=(t,e,n,a)=>{let r=t._zod.def;processSchema(r.innerType,e,a);let i=e.seen.get(t);i.ref=r.innerType},UNREPRESENTABLE_DEFAULT=Symbol();function serializeDefaultValue(t,e,n,a,r){let i=!1,o=JSON.stringify(t,(l,s)=>typeof s!="bigint"?s:(i=!0,null));return i?(handleUnrepresentable(e,n,a,r,"BigInt defaults cannot be represented in JSON Schema"),UNREPRESENTABLE_DEFAULT):JSON.parse(o)}var defaultProcessor=(t,e,n,a)=>{let r=t._zod.def;processSchema(r.innerType,e,a);let i=e.seen.get(t);i.ref=r.innerType;let o=serializeDefaultValue(r.defaultValue,t,e,n,a);o!==UNREPRESENTABLE_DEFAULT&&(n.default=o)},prefaultProcessor=(t,e,n,a)=>{let r=t._zod.def;processSchema(r.innerType,e,a);let i=e.seen.get(t);if(i.ref=r.innerType,e.io!=="input")return;let o=serializeDefaultValue(r.defaultValue,t,e,n,a);o!==UNREPRESENTABLE_DEFAULT&&(n._prefault=o)},catchProcessor=(t,e,n,a)=>{let r=t._zod.def;processSchema(r.innerType,e,a);let i=e.seen.get(t);i.ref=r.innerType;let o;try{o=r.catchValue(void 0)}catch{handleUnrepresentable(t,e,n,a,"Dynamic catch values are not supported in JSON Schema");return}n.default=o},pipeProcessor=(t,e,n,a)=>{let r=t._zod.def,i=r.in._zod.traits.has("$ZodTransform"),o=e.io==="input"?i?r.out:r.in:r.out;processSchema(o,e,a);let l=e.seen.get(t);l.ref=o},readonlyProcessor=(t,e,n,a)=>{let r=t._zod.def;processSchema(r.innerType,e,a);let i=e.seen.get(t);i.ref=r.innerType,n.readOnly=!0},optionalProcessor=(t,e,n,a)=>{let r=t._zod.def;processSchema(r.innerType,e,a);let i=e.seen.get(t);i.ref=r.innerType};
// node_modules/zod/v4/classic/errors.js
var _installedErrorProtos=new WeakSet([Object.prototype,Error.prototype]);function _lazyMethod(o,i,e){Object.defineProperty(o,i,{configurable:!0,enumerable:!1,get(){let r=e(this);return Object.defineProperty(this,i,{value:r,configurable:!0,writable:!0}),r},set(r){Object.defineProperty(this,i,{value:r,configurable:!0,writable:!0})}})}var initializer2=(o,i)=>{$ZodError.init(o,i),o.name="ZodError";let e=Object.getPrototypeOf(o);_installedErrorProtos.has(e)||(_installedErrorProtos.add(e),_lazyMethod(e,"format",r=>t=>formatError(r,t)),_lazyMethod(e,"flatten",r=>t=>flattenError(r,t)),_lazyMethod(e,"addIssue",r=>t=>{r.issues.push(t),r.message=JSON.stringify(r.issues,jsonStringifyReplacer,2)}),_lazyMethod(e,"addIssues",r=>t=>{r.issues.push(...t),r.message=JSON.stringify(r.issues,jsonStringifyReplacer,2)}),Object.defineProperty(e,"isEmpty",{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))},ZodRealError=$constructor("ZodError",initializer2,void 0,{Parent:Error});
// node_modules/zod/v4/classic/parse.js
var parse=_parse(ZodRealError),parseAsync=_parseAsync(ZodRealError),safeParse=_safeParse(ZodRealError),safeParseAsync=_safeParseAsync(ZodRealError),encode=_encode(ZodRealError),decode=_decode(ZodRealError),encodeAsync=_encodeAsync(ZodRealError),decodeAsync=_decodeAsync(ZodRealError),safeEncode=_safeEncode(ZodRealError),safeDecode=_safeDecode(ZodRealError),safeEncodeAsync=_safeEncodeAsync(ZodRealError),safeDecodeAsync=_safeDecodeAsync(ZodRealError);
// node_modules/zod/v4/classic/schemas.js
function _ensureDefaultLocale(){globalConfig.localeError||config(en_default())}function _ensureDefaultMemoizer(){globalConfig.memoizer||config({memoizer:memoizer()})}var ZodType=$constructor("ZodType",(e,r)=>(_ensureDefaultLocale(),$ZodType.init(e,r),e.def=r,e.type=r.type,e),{check(...e){let r=this.def;return this.clone(util_exports.mergeDefs(r,{checks:[...r.checks??[],...e.map(t=>typeof t=="function"?{_zod:{check:t,def:{check:"custom"},onattach:[]}}:t)]}),{parent:!0})},with(...e){return this.check(...e)},clone(e,r){return clone(this,e,r)},brand(){return this},register(e,r){return e.add(this,r),this},refine(e,r){return this.check(refine(e,r))},superRefine(e,r){return this.check(superRefine(e,r))},overwrite(e){return this.check(_overwrite(e))},optional(){return optional(this)},exactOptional(){return exactOptional(this)},nullable(){return nullable(this)},nullish(){return optional(nullable(this))},nonoptional(e){return nonoptional(this,e)},array(){return array(this)},or(e){return union([this,e])},and(e){return intersection(this,e)},transform(e){return pipe(this,transform(e))},default(e){return _default(this,e)},prefault(e){return prefault(this,e)},catch(e){return _catch(this,e)},pipe(e){return pipe(this,e)},readonly(){return readonly(this)},describe(e){let r=this.clone();return globalRegistry.add(r,{description:e}),r},meta(...e){if(e.length===0)return globalRegistry.get(this);let r=this.clone();return globalRegistry.add(r,e[0]),r},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.safeParse(null).success},apply(e,...r){return r.length===0?e(this):e(this,...r)},get"~standard"(){return util_exports.hide(this,"~standard",{...standardProps(this),jsonSchema:{input:createStandardJSONSchemaMethod(this,"input"),output:createStandardJSONSchemaMethod(this,"output")}})},set"~standard"(e){util_exports.own(this,"~standard",e)},parse:function e(r,t){return parse(this,r,t,{callee:e})},parseAsync:async function e(r,t){return await parseAsync(this,r,t,{callee:e})},safeParse(e,r){return safeParse(this,e,r)},async safeParseAsync(e,r){return safeParseAsync(this,e,r)},get spa(){return this?.safeParseAsync},set spa(e){util_exports.own(this,"spa",e)},validate(e,r){return validate(this,e,r)},validateAsync(e,r){return validateAsync(this,e,r)},encode:function e(r,t){return encode(this,r,t,{callee:e})},decode:function e(r,t){return decode(this,r,t,{callee:e})},encodeAsync:async function e(r,t){return await encodeAsync(this,r,t,{callee:e})},decodeAsync:async function e(r,t){return await decodeAsync(this,r,t,{callee:e})},safeEncode(e,r){return safeEncode(this,e,r)},safeDecode(e,r){return safeDecode(this,e,r)},async safeEncodeAsync(e,r){return safeEncodeAsync(this,e,r)},async safeDecodeAsync(e,r){return safeDecodeAsync(this,e,r)},toJSONSchema(e){return createToJSONSchemaMethod(this,{})(e)},get description(){return globalRegistry.get(this)?.description},get _def(){return this._zod.def}}),_ZodString=$constructor("_ZodString",(e,r)=>{$ZodString.init(e,r),ZodType.init(e,r),e._zod.processJSONSchema=(t,o,n)=>stringProcessor(e,t,o,n)},util_exports.derived({format:e=>aggregateChecks(e).format??null,minLength:e=>aggregateChecks(e).minimum??null,maxLength:e=>aggregateChecks(e).maximum??null},{regex(...e){return this.check(_regex(...e))},includes(...e){return this.check(_includes(...e))},startsWith(...e){return this.check(_startsWith(...e))},endsWith(...e){return this.check(_endsWith(...e))},min(...e){return this.check(_minLength(...e))},max(...e){return this.check(_maxLength(...e))},length(...e){return this.check(_length(...e))},nonempty(...e){return this.check(_minLength(1,...e))},lowercase(e){return this.check(_lowercase(e))},uppercase(e){return this.check(_uppercase(e))},trim(){return this.check(_trim())},normalize(...e){return this.check(_normalize(...e))},toLowerCase(){return this.check(_toLowerCase())},toUpperCase(){return this.check(_toUpperCase())},slugify(){return this.check(_slugify())}})),ZodString=$constructor("ZodString",(e,r)=>{$ZodString.init(e,r),_ZodString.init(e,r)},{email(e){return this.check(_email(ZodEmail,e))},url(e){return this.check(_url(ZodURL,e))},jwt(e){return this.check(_jwt(ZodJWT,e))},emoji(e){return this.check(_emoji2(ZodEmoji,e))},guid(e){return this.check(_guid(ZodGUID,e))},uuid(e){return this.check(_uuid(ZodUUID,e))},uuidv4(e){return this.check(_uuidv4(ZodUUID,e))},uuidv6(e){return this.check(_uuidv6(ZodUUID,e))},uuidv7(e){return this.check(_uuidv7(ZodUUID,e))},nanoid(e){return this.check(_nanoid(ZodNanoID,e))},cuid(e){return this.check(_cuid(ZodCUID,e))},cuid2(e){return this.check(_cuid2(ZodCUID2,e))},ulid(e){return this.check(_ulid(ZodULID,e))},base64(e){return this.check(_base64(ZodBase64,e))},base64url(e){return this.check(_base64url(ZodBase64URL,e))},xid(e){return this.check(_xid(ZodXID,e))},ksuid(e){return this.check(_ksuid(ZodKSUID,e))},ipv4(e){return this.check(_ipv4(ZodIPv4,e))},ipv6(e){return this.check(_ipv6(ZodIPv6,e))},cidrv4(e){return this.check(_cidrv4(ZodCIDRv4,e))},cidrv6(e){return this.check(_cidrv6(ZodCIDRv6,e))},e164(e){return this.check(_e164(ZodE164,e))},datetime(e){return this.check(_isoDateTime(ZodISODateTime,e))},date(e){return this.check(_isoDate(ZodISODate,e))},time(e){return this.check(_isoTime(ZodISOTime,e))},duration(e){return this.check(_isoDuration(ZodISODuration,e))}});function string2(e){return _string(ZodString,e)}var ZodStringFormat=$constructor("ZodStringFormat",(e,r)=>{$ZodStringFormat.init(e,r),_ZodString.init(e,r)}),ZodISODateTime=$constructor("ZodISODateTime",(e,r)=>{$ZodISODateTime.init(e,r),ZodStringFormat.init(e,r)}),ZodISODate=$constructor("ZodISODate",(e,r)=>{$ZodISODate.init(e,r),ZodStringFormat.init(e,r)}),ZodISOTime=$constructor("ZodISOTime",(e,r)=>{$ZodISOTime.init(e,r),ZodStringFormat.init(e,r)}),ZodISODuration=$constructor("ZodISODuration",(e,r)=>{$ZodISODuration.init(e,r),ZodStringFormat.init(e,r)}),ZodEmail=$constructor("ZodEmail",(e,r)=>{$ZodEmail.init(e,r),ZodStringFormat.init(e,r)}),ZodGUID=$constructor("ZodGUID",(e,r)=>{$ZodGUID.init(e,r),ZodStringFormat.init(e,r)}),ZodUUID=$constructor("ZodUUID",(e,r)=>{$ZodUUID.init(e,r),ZodStringFormat.init(e,r)}),ZodURL=$constructor("ZodURL",(e,r)=>{$ZodURL.init(e,r),ZodStringFormat.init(e,r)}),ZodEmoji=$constructor("ZodEmoji",(e,r)=>{$ZodEmoji.init(e,r),ZodStringFormat.init(e,r)}),ZodNanoID=$constructor("ZodNanoID",(e,r)=>{$ZodNanoID.init(e,r),ZodStringFormat.init(e,r)}),ZodCUID=$constructor("ZodCUID",(e,r)=>{$ZodCUID.init(e,r),ZodStringFormat.init(e,r)}),ZodCUID2=$constructor("ZodCUID2",(e,r)=>{$ZodCUID2.init(e,r),ZodStringFormat.init(e,r)}),ZodULID=$constructor("ZodULID",(e,r)=>{$ZodULID.init(e,r),ZodStringFormat.init(e,r)}),ZodXID=$constructor("ZodXID",(e,r)=>{$ZodXID.init(e,r),ZodStringFormat.init(e,r)}),ZodKSUID=$constructor("ZodKSUID",(e,r)=>{$ZodKSUID.init(e,r),ZodStringFormat.init(e,r)}),ZodIPv4=$constructor("ZodIPv4",(e,r)=>{$ZodIPv4.init(e,r),ZodStringFormat.init(e,r)}),ZodIPv6=$constructor("ZodIPv6",(e,r)=>{$ZodIPv6.init(e,r),ZodStringFormat.init(e,r)}),ZodCIDRv4=$constructor("ZodCIDRv4",(e,r)=>{$ZodCIDRv4.init(e,r),ZodStringFormat.init(e,r)}),ZodCIDRv6=$constructor("ZodCIDRv6",(e,r)=>{$ZodCIDRv6.init(e,r),ZodStringFormat.init(e,r)}),ZodBase64=$constructor("ZodBase64",(e,r)=>{$ZodBase64.init(e,r),ZodStringFormat.init(e,r)}),ZodBase64URL=$constructor("ZodBase64URL",(e,r)=>{$ZodBase64URL.init(e,r),ZodStringFormat.init(e,r)}),ZodE164=$constructor("ZodE164",(e,r)=>{$ZodE164.init(e,r),ZodStringFormat.init(e,r)}),ZodJWT=$constructor("ZodJWT",(e,r)=>{$ZodJWT.init(e,r),ZodStringFormat.init(e,r)}),ZodNumber=$constructor("ZodNumber",(e,r)=>{$ZodNumber.init(e,r),ZodType.init(e,r),e._zod.processJSONSchema=(t,o,n)=>numberProcessor(e,t,o,n),e.isFinite=!0},util_exports.derived({minValue:e=>{let{minimum:r,exclusiveMinimum:t}=aggregateChecks(e);return Math.max(r??Number.NEGATIVE_INFINITY,t??Number.NEGATIVE_INFINITY)},maxValue:e=>{let{maximum:r,exclusiveMaximum:t}=aggregateChecks(e);return Math.min(r??Number.POSITIVE_INFINITY,t??Number.POSITIVE_INFINITY)},isInt:e=>{let{isInt:r,multipleOf:t}=aggregateChecks(e);return!!r||!!t?.some(Number.isSafeInteger)},format:e=>aggregateChecks(e).format??null},{gt(e,r){return this.check(_gt(e,r))},gte(e,r){return this.check(_gte(e,r))},min(e,r){return this.check(_gte(e,r))},lt(e,r){return this.check(_lt(e,r))},lte(e,r){return this.check(_lte(e,r))},max(e,r){return this.check(_lte(e,r))},int(e){return this.check(int(e))},safe(e){return this.check(int(e))},positive(e){return this.check(_gt(0,e))},nonnegative(e){return this.check(_gte(0,e))},negative(e){return this.check(_lt(0,e))},nonpositive(e){return this.check(_lte(0,e))},multipleOf(e,r){return this.check(_multipleOf(e,r))},step(e,r){return this.check(_multipleOf(e,r))},finite(){return this}}));function number2(e){return _number(ZodNumber,e)}var ZodNumberFormat=$constructor("ZodNumberFormat",(e,r)=>{$ZodNumberFormat.init(e,r),ZodNumber.init(e,r)});function int(e){return _int(ZodNumberFormat,e)}var ZodBoolean=$constructor("ZodBoolean",(e,r)=>{$ZodBoolean.init(e,r),ZodType.init(e,r),e._zod.processJSONSchema=(t,o,n)=>booleanProcessor(e,t,o,n)}),ZodUnknown=$constructor("ZodUnknown",(e,r)=>{$ZodUnknown.init(e,r),ZodType.init(e,r),e._zod.processJSONSchema=(t,o,n)=>unknownProcessor(e,t,o,n)});function unknown(){return _unknown(ZodUnknown)}var ZodNever=$constructor("ZodNever",(e,r)=>{$ZodNever.init(e,r),ZodType.init(e,r),e._zod.processJSONSchema=(t,o,n)=>neverProcessor(e,t,o,n)});function never(e){return _never(ZodNever,e)}var ZodArray=$constructor("ZodArray",(e,r)=>{_ensureDefaultMemoizer(),$ZodArray.init(e,r),ZodType.init(e,r),e._zod.processJSONSchema=(t,o,n)=>arrayProcessor(e,t,o,n),e.element=r.element},{min(e,r){return this.check(_minLength(e,r))},nonempty(e){return this.check(_minLength(1,e))},max(e,r){return this.check(_maxLength(e,r))},length(e,r){return this.check(_length(e,r))},unwrap(){return this.element}});function array(e,r){return _array(ZodArray,e,r)}var ZodObject=$constructor("ZodObject",(e,r)=>{_ensureDefaultMemoizer(),$ZodObjectJIT.init(e,r),ZodType.init(e,r),e._zod.processJSONSchema=(t,o,n)=>objectProcessor(e,t,o,n),util_exports.installLazyProp(e,"shape",t=>t._zod.def.shape,!1)},{keyof(){return _enum(Object.keys(this._zod.def.shape))},catchall(e){return this.clone(util_exports.mergeDefs(this._zod.def,{catchall:e}))},passthrough(){return this.clone(util_exports.mergeDefs(this._zod.def,{catchall:unknown()}))},loose(){return this.clone(util_exports.mergeDefs(this._zod.def,{catchall:unknown()}))},strict(){return this.clone(util_exports.mergeDefs(this._zod.def,{catchall:never()}))},strip(){return this.clone(util_exports.mergeDefs(this._zod.def,{catchall:void 0}))},extend(e){return util_exports.extend(this,e)},safeExtend(e){return util_exports.safeExtend(this,e)},merge(e){return util_exports.merge(this,e)},pick(e){return util_exports.pick(this,e)},omit(e){return util_exports.omit(this,e)},partial(...e){return util_exports.partial(ZodOptional,this,e[0])},exactPartial(...e){return util_exports.partial(ZodExactOptional,this,e[0],"exactPartial")},required(...e){return util_exports.required(ZodNonOptional,this,e[0])}});function strictObject(e,r){return new ZodObject({type:"object",shape:e,catchall:never(),...util_exports.normalizeParams(r)})}var ZodUnion=$constructor("ZodUnion",(e,r)=>{$ZodUnion.init(e,r),ZodType.init(e,r),e._zod.processJSONSchema=(t,o,n)=>unionProcessor(e,t,o,n),e.options=r.options});function union(e,r){return new ZodUnion({type:"union",options:e,...util_exports.normalizeParams(r)})}var ZodIntersection=$constructor("ZodIntersection",(e,r)=>{$ZodIntersection.init(e,r),ZodType.init(e,r),e._zod.processJSONSchema=(t,o,n)=>intersectionProcessor(e,t,o,n)});function intersection(e,r){return new ZodIntersection({type:"intersection",left:e,right:r})}var ZodRecord=$constructor("ZodRecord",(e,r)=>{_ensureDefaultMemoizer(),$ZodRecord.init(e,r),ZodType.init(e,r),e._zod.processJSONSchema=(t,o,n)=>recordProcessor(e,t,o,n),e.keyType=r.keyType,e.valueType=r.valueType});function record(e,r,t){return!r||!r._zod?new ZodRecord({type:"record",keyType:string2(),valueType:e,...util_exports.normalizeParams(r)}):new ZodRecord({type:"record",keyType:e,valueType:r,...util_exports.normalizeParams(t)})}var ZodEnum=$constructor("ZodEnum",(e,r)=>{$ZodEnum.init(e,r),ZodType.init(e,r),e._zod.processJSONSchema=(o,n,c)=>enumProcessor(e,o,n,c),e.enum=r.entries,e.options=[...e._zod.values];let t=new Set(Object.keys(r.entries));e.extract=(o,n)=>{let c={};for(let i of o)if(t.has(i))c[i]=r.entries[i];else throw new Error(`Key ${i} not found in enum`);return new ZodEnum({...r,checks:[],...util_exports.normalizeParams(n),entries:c})},e.exclude=(o,n)=>{let c={...r.entries};for(let i of o)if(t.has(i))delete c[i];else throw new Error(`Key ${i} not found in enum`);return new ZodEnum({...r,checks:[],...util_exports.normalizeParams(n),entries:c})}});function _enum(e,r){let t=Array.isArray(e)?Object.fromEntries(e.map(o=>[o,o])):e;return new ZodEnum({type:"enum",entries:t,...util_exports.normalizeParams(r)})}var ZodLiteral=$constructor("ZodLiteral",(e,r)=>{$ZodLiteral.init(e,r),ZodType.init(e,r),e._zod.processJSONSchema=(t,o,n)=>literalProcessor(e,t,o,n),e.values=new Set(r.values),Object.defineProperty(e,"value",{get(){if(r.values.length>1)throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");return r.values[0]}})});function literal(e,r){return new ZodLiteral({type:"literal",values:Array.isArray(e)?e:[e],...util_exports.normalizeParams(r)})}var ZodTransform=$constructor("ZodTransform",(e,r)=>{_ensureDefaultMemoizer(),$ZodTransform.init(e,r),ZodType.init(e,r),e._zod.processJSONSchema=(t,o,n)=>transformProcessor(e,t,o,n),e._zod.parse=(t,o)=>{if(o.direction==="backward")throw new $ZodEncodeError(e.constructor.name);t.addIssue=c=>{if(typeof c=="string")t.issues.push(util_exports.issue(c,t.value,r));else{let i=c;i.fatal&&(i.continue=!1),i.code??(i.code="custom"),"input"in i||(i.input=t.value),i.inst??(i.inst=e),t.issues.push(util_exports.issue(i))}};let n=r.transform(t.value,t);return n instanceof Promise?n.then(c=>(t.value=c,t)):(t.value=n,t)}});function transform(e){return new ZodTransform({type:"transform",transform:e})}var ZodOptional=$constructor("ZodOptional",(e,r)=>{$ZodOptional.init(e,r),ZodType.init(e,r),e._zod.processJSONSchema=(t,o,n)=>optionalProcessor(e,t,o,n),e.unwrap=()=>e._zod.def.innerType});function optional(e){return new ZodOptional({type:"optional",innerType:e})}var ZodExactOptional=$constructor("ZodExactOptional",(e,r)=>{$ZodExactOptional.init(e,r),ZodType.init(e,r),e._zod.processJSONSchema=(t,o,n)=>optionalProcessor(e,t,o,n),e.unwrap=()=>e._zod.def.innerType});function exactOptional(e){return new ZodExactOptional({type:"optional",innerType:e})}var ZodNullable=$constructor("ZodNullable",(e,r)=>{$ZodNullable.init(e,r),ZodType.init(e,r),e._zod.processJSONSchema=(t,o,n)=>nullableProcessor(e,t,o,n),e.unwrap=()=>e._zod.def.innerType});function nullable(e){return new ZodNullable({type:"nullable",innerType:e})}var ZodDefault=$constructor("ZodDefault",(e,r)=>{$ZodDefault.init(e,r),ZodType.init(e,r),e._zod.processJSONSchema=(t,o,n)=>defaultProcessor(e,t,o,n),e.unwrap=()=>e._zod.def.innerType,e.removeDefault=e.unwrap});function _default(e,r){return new ZodDefault({type:"default",innerType:e,get defaultValue(){return typeof r=="function"?r():util_exports.shallowClone(r)}})}var ZodPrefault=$constructor("ZodPrefault",(e,r)=>{$ZodPrefault.init(e,r),ZodType.init(e,r),e._zod.processJSONSchema=(t,o,n)=>prefaultProcessor(e,t,o,n),e.unwrap=()=>e._zod.def.innerType});function prefault(e,r){return new ZodPrefault({type:"prefault",innerType:e,get defaultValue(){return typeof r=="function"?r():util_exports.shallowClone(r)}})}var ZodNonOptional=$constructor("ZodNonOptional",(e,r)=>{$ZodNonOptional.init(e,r),ZodType.init(e,r),e._zod.processJSONSchema=(t,o,n)=>nonoptionalProcessor(e,t,o,n),e.unwrap=()=>e._zod.def.innerType});function nonoptional(e,r){return new ZodNonOptional({type:"nonoptional",innerType:e,...util_exports.normalizeParams(r)})}var ZodCatch=$constructor("ZodCatch",(e,r)=>{$ZodCatch.init(e,r),ZodType.init(e,r),e._zod.processJSONSchema=(t,o,n)=>catchProcessor(e,t,o,n),e.unwrap=()=>e._zod.def.innerType,e.removeCatch=e.unwrap});function _catch(e,r){return new ZodCatch({type:"catch",innerType:e,catchValue:typeof r=="function"?r:util_exports.constantCatch(r)})}var ZodPipe=$constructor("ZodPipe",(e,r)=>{$ZodPipe.init(e,r),ZodType.init(e,r),e._zod.processJSONSchema=(t,o,n)=>pipeProcessor(e,t,o,n),e.in=r.in,e.out=r.out});function pipe(e,r){return new ZodPipe({type:"pipe",in:e,out:r})}var ZodReadonly=$constructor("ZodReadonly",(e,r)=>{$ZodReadonly.init(e,r),ZodType.init(e,r),e._zod.processJSONSchema=(t,o,n)=>readonlyProcessor(e,t,o,n),e.unwrap=()=>e._zod.def.innerType});function readonly(e){return new ZodReadonly({type:"readonly",innerType:e})}var ZodCustom=$constructor("ZodCustom",(e,r)=>{$ZodCustom.init(e,r),ZodType.init(e,r),e._zod.processJSONSchema=(t,o,n)=>customProcessor(e,t,o,n)});function refine(e,r={}){return _refine(ZodCustom,e,r)}function superRefine(e,r){return _superRefine(e,r)}
// src/manifest/deploy-fields.ts
var duration2 = string2().regex(/^\d{1,6}[smh]$/).meta({ allowed: "a duration such as `30s`, `10m` or `1h`" }), shortDuration = string2().regex(/^\d{1,6}m?s$/).meta({ allowed: "a duration such as `500ms` or `2s`" }), percent = string2().regex(/^(?:100|\d{1,2})%$/).meta({ allowed: "a share in whole percent, such as `20%`" }), text = (most) => string2().min(1).max(most).regex(/^[^\p{C}]*$/u), count = (most) => int().min(1).max(most).meta({ allowed: `a whole number from 1 to ${most}` }), environmentName = text(100).regex(/^\S/).meta({ allowed: "the name of an environment" });

// src/manifest/instance-types.ts
var INSTANCE_TYPES_FROM = "botocore 1.44.5", REALTIME_INSTANCE_TYPES = expand({
  t2: "medium large xlarge 2xlarge",
  m4: "xlarge 2xlarge 4xlarge 10xlarge 16xlarge",
  m5: "large xlarge 2xlarge 4xlarge 12xlarge 24xlarge",
  m5d: "large xlarge 2xlarge 4xlarge 12xlarge 24xlarge",
  c4: "large xlarge 2xlarge 4xlarge 8xlarge",
  p2: "xlarge 8xlarge 16xlarge",
  p3: "2xlarge 8xlarge 16xlarge",
  c5: "large xlarge 2xlarge 4xlarge 9xlarge 18xlarge",
  c5d: "large xlarge 2xlarge 4xlarge 9xlarge 18xlarge",
  g4dn: "xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge",
  r5: "large xlarge 2xlarge 4xlarge 12xlarge 24xlarge",
  r5d: "large xlarge 2xlarge 4xlarge 12xlarge 24xlarge",
  inf1: "xlarge 2xlarge 6xlarge 24xlarge",
  dl1: "24xlarge",
  c6i: "large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 32xlarge",
  m6i: "large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 32xlarge",
  r6i: "large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 32xlarge",
  g5: "xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 48xlarge",
  g6: "xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 48xlarge",
  r8g: "medium large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 48xlarge",
  g6e: "xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 48xlarge",
  g7e: "2xlarge 4xlarge 8xlarge 12xlarge 24xlarge 48xlarge",
  g7: "2xlarge 4xlarge 8xlarge 12xlarge 24xlarge 48xlarge",
  p4d: "24xlarge",
  c7g: "large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge",
  m6g: "large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge",
  m6gd: "large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge",
  c6g: "large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge",
  c6gd: "large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge",
  c6gn: "large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge",
  r6g: "large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge",
  r6gd: "large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge",
  p4de: "24xlarge",
  trn1: "2xlarge 32xlarge",
  trn1n: "32xlarge",
  trn2: "48xlarge",
  inf2: "xlarge 8xlarge 24xlarge 48xlarge",
  p5: "48xlarge 4xlarge",
  p5e: "48xlarge",
  p5en: "48xlarge",
  m7i: "large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 48xlarge",
  c7i: "large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 48xlarge",
  r7i: "large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 48xlarge",
  c8g: "medium large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 48xlarge",
  r7gd: "medium large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge",
  m8g: "medium large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 48xlarge",
  c6in: "large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 32xlarge",
  "p6-b200": "48xlarge",
  "p6-b300": "48xlarge",
  "p6e-gb200": "36xlarge"
}), TRANSFORM_INSTANCE_TYPES = expand({
  m4: "xlarge 2xlarge 4xlarge 10xlarge 16xlarge",
  c4: "xlarge 2xlarge 4xlarge 8xlarge",
  p2: "xlarge 8xlarge 16xlarge",
  p3: "2xlarge 8xlarge 16xlarge",
  c5: "xlarge 2xlarge 4xlarge 9xlarge 18xlarge",
  m5: "large xlarge 2xlarge 4xlarge 12xlarge 24xlarge",
  m6i: "large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 32xlarge",
  c6i: "large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 32xlarge",
  r6i: "large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 32xlarge",
  m7i: "large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 48xlarge",
  c7i: "large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 48xlarge",
  r7i: "large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 48xlarge",
  g4dn: "xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge",
  g5: "xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 48xlarge",
  trn1: "2xlarge 32xlarge",
  inf2: "xlarge 8xlarge 24xlarge 48xlarge",
  g6: "xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 48xlarge",
  g6e: "xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 48xlarge"
});
function expand(sizesByFamily) {
  return Object.entries(sizesByFamily).flatMap(
    ([family, sizes]) => sizes.split(" ").map((size2) => `ml.${family}.${size2}`)
  );
}

// src/manifest/s3-uri.ts
var BUCKET = /^[a-z0-9](?:[a-z0-9.-]{1,61})[a-z0-9]$/, IP_ADDRESS = /^\d+\.\d+\.\d+\.\d+$/;
function readS3Uri(uri) {
  let invalid = (reason) => ({ kind: "invalid", reason });
  if (!uri.startsWith("s3://")) return invalid("does not begin with `s3://`");
  if (uri.length > 1024)
    return invalid(`has ${uri.length} characters, and at most 1024 are allowed`);
  let slash = uri.indexOf("/", 5), bucket = uri.slice(5, slash === -1 ? void 0 : slash), key = slash === -1 ? "" : uri.slice(slash + 1);
  if (bucket.startsWith("arn:")) return invalid("names an access point; the name of a bucket is wanted");
  if (!BUCKET.test(bucket) || bucket.includes("..") || IP_ADDRESS.test(bucket))
    return invalid(
      `has ${JSON.stringify(bucket)} as its bucket, which is not a bucket's name (3 to 63 of a-z, 0-9, \`.\` and \`-\`)`
    );
  if (key === "") return invalid("has no key after the bucket");
  if (/\$\{|\{\{/.test(key)) return invalid("has a placeholder in it, and values are not interpolated");
  let forbidden = new RegExp("[%?#\\\\]|\\p{C}", "u").exec(key)?.[0];
  return forbidden !== void 0 ? invalid(`has ${shown(forbidden)} in its key`) : key !== key.normalize("NFC") ? invalid("is not in the normal form NFC of Unicode, so that two keys could look alike") : key.split("/").some((segment) => /^\.{1,2}$/.test(segment.normalize("NFKC"))) ? invalid("has a `.` or `..` in its key") : { kind: "valid", bucket, key };
}
function shown(character) {
  return new RegExp("\\p{C}", "u").test(character) ? `the character U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}` : `\`${character}\``;
}

// src/manifest/fields.ts
var entityName = string2().max(63).regex(/^[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$/).meta({ allowed: "a name of 1 to 63 letters, digits and hyphens that begins and ends with a letter or digit" }), MAX_DESCRIPTION_CHARACTERS = 950, description = string2().max(MAX_DESCRIPTION_CHARACTERS).regex(/^[\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}]*$/u).meta({ allowed: `a text of at most ${MAX_DESCRIPTION_CHARACTERS} characters on one line` }), image = string2().max(255).regex(/^[A-Za-z0-9][A-Za-z0-9._:/-]*(?:@sha256:[0-9a-f]{64})?$/).regex(/^(?![A-Za-z0-9+.-]+:\/\/)/).meta({
  allowed: "an image of at most 255 characters, as `REGISTRY/REPOSITORY:TAG` or `REGISTRY/REPOSITORY@sha256:` and 64 hexadecimal digits"
}), modelData = string2().max(1024).regex(/^s3:\/\/[^/]+\/.*\.tar\.gz$/).refine((uri) => readS3Uri(uri).kind === "valid").meta({ allowed: "an `s3://BUCKET/KEY.tar.gz` of at most 1024 characters" }), environment = record(
  string2().max(1024).regex(/^[a-zA-Z_][a-zA-Z0-9_]*$/).meta({ allowed: "the name of an environment variable (letters, digits and `_`, at most 1024)" }),
  string2().max(1024).meta({ allowed: "a text of at most 1024 characters" })
).refine((entries) => Object.keys(entries).length <= 16).overwrite(withoutPrototype).meta({ allowed: "a mapping of at most 16 names to texts", maxProperties: 16 }), framework = string2().min(1).max(64).regex(/^[!-~]+$/).meta({ allowed: "a word of at most 64 characters, such as `PYTORCH`" }), frameworkVersion = string2().max(10).regex(/^[0-9]\.[A-Za-z0-9.-]+$/).meta({ allowed: 'a version of 3 to 10 characters, one digit and a dot first, such as "2.4.1"' }), contentType = string2().min(1).max(256).regex(/^[^\p{C}]*$/u).meta({ allowed: "a media type of at most 256 characters, such as `text/csv`" }), responseType = string2().max(1024).regex(/^[-\w]+\/[^\p{C}]+$/u).meta({ allowed: "a media type of at most 1024 characters, such as `text/csv`" }), realtimeInstanceType = _enum(REALTIME_INSTANCE_TYPES).meta({ allowed: "an instance type for endpoints, such as `ml.m5.xlarge`" }), transformInstanceType = _enum(TRANSFORM_INSTANCE_TYPES).meta({ allowed: "an instance type for batch transform, such as `ml.m5.xlarge`" }), MAX_USER_METADATA_ENTRIES = 20, metadata = record(
  string2().min(1).max(128).regex(/^[\p{L}\p{Zs}\p{N}_.:/=+\-@]+$/u).regex(/^(?![sS][mM][rR]\/|[mM][eE][tT][rR][iI][cC]\/)/).meta({ allowed: "a key of 1 to 128 letters, digits, spaces and `_.:/=+-@`" }),
  string2().min(1).max(256).regex(/^[\p{L}\p{Zs}\p{N}_.:/=+\-@]+$/u).meta({ allowed: "a text of 1 to 256 letters, digits, spaces and `_.:/=+-@`" })
).refine((entries) => Object.keys(entries).length <= MAX_USER_METADATA_ENTRIES).overwrite(withoutPrototype).meta({
  allowed: `a mapping of at most ${MAX_USER_METADATA_ENTRIES} keys to texts`,
  maxProperties: MAX_USER_METADATA_ENTRIES
});
function withoutPrototype(entries) {
  return Object.assign(/* @__PURE__ */ Object.create(null), entries);
}

// src/manifest/deploy-features.ts
var dataCapture = strictObject({
  sampling: percent.meta({
    description: "How much of the traffic is copied.",
    api: "CreateEndpointConfig: DataCaptureConfig.InitialSamplingPercentage",
    examples: ["20%"]
  }),
  capture: array(_enum(["input", "output"]).meta({ allowed: "`input` or `output`" })).min(1).max(2).meta({
    description: "Whether requests, answers or both are copied.",
    api: "CreateEndpointConfig: DataCaptureConfig.CaptureOptions",
    examples: [["input", "output"]],
    allowed: "a list of `input`, `output` or both"
  })
}).meta({
  description: "Copies requests and answers to S3. Where to, and under which key, the workflow says.",
  api: "CreateEndpointConfig: DataCaptureConfig",
  examples: [{ sampling: "20%", capture: ["input", "output"] }],
  allowed: "a mapping with `sampling` and `capture`"
}), asynchronous = strictObject({
  max_concurrent_invocations: count(1e3).meta({
    description: "How many requests an instance works on at once.",
    api: "CreateEndpointConfig: AsyncInferenceConfig.ClientConfig.MaxConcurrentInvocationsPerInstance",
    examples: [4]
  }).optional()
}).meta({
  description: "Asynchronous inference. Where answers go, the workflow says.",
  api: "CreateEndpointConfig: AsyncInferenceConfig",
  examples: [{ max_concurrent_invocations: 4 }],
  allowed: "a mapping with `max_concurrent_invocations`, which may be empty: `{}`"
}), smokeTest = strictObject({
  payload: string2().min(1).max(1024).regex(/^[^\\\p{C}]*$/u).regex(/^(?!\/)(?![A-Za-z][A-Za-z0-9+.-]*:)/).meta({
    description: "A file with the body of the request, relative to the manifest.",
    api: "InvokeEndpoint: Body",
    examples: ["tests/sample.csv"],
    allowed: "a path relative to the manifest, with `/`"
  }),
  content_type: contentType.meta({
    description: "The media type of the request.",
    api: "InvokeEndpoint: ContentType",
    examples: ["text/csv"]
  }),
  max_latency: shortDuration.meta({ description: "How long the answer may take.", examples: ["500ms"] }).optional()
}).meta({
  description: "One request to the endpoint once it is green; if it fails, an update is taken back.",
  api: "InvokeEndpoint: Body",
  examples: [{ payload: "tests/sample.csv", content_type: "text/csv", max_latency: "500ms" }],
  allowed: "a mapping with `payload`, `content_type` and `max_latency`"
});

// src/manifest/deploy-rollout.ts
var size = union([percent, int().min(1).max(5e3)]).meta({ allowed: "a share such as `10%`, or a whole number of instances" }), POLICY = "DeploymentConfig.BlueGreenUpdatePolicy", ROUTING = `${POLICY}.TrafficRoutingConfiguration`, ROLLING = "DeploymentConfig.RollingUpdatePolicy", traffic = strictObject({
  shift: _enum(["all_at_once", "canary", "linear", "rolling"]).meta({
    description: "How traffic moves to the new fleet; `rolling` replaces instances in batches instead.",
    api: `UpdateEndpoint: ${ROUTING}.Type, ${ROLLING}`,
    examples: ["canary"],
    allowed: "`all_at_once`, `canary`, `linear` or `rolling`"
  }),
  size: size.meta({
    description: "Of a canary up to 50%, of a linear step 10% to 50%, of a rolling batch 5% to 50%.",
    api: `UpdateEndpoint: ${ROUTING}.CanarySize, ${ROUTING}.LinearStepSize, ${ROLLING}.MaximumBatchSize`,
    examples: ["10%", 1]
  }).optional(),
  wait: duration2.meta({
    description: "How long alarms are watched after each step, up to 1h.",
    api: `UpdateEndpoint: ${ROUTING}.WaitIntervalInSeconds, ${ROLLING}.WaitIntervalInSeconds`,
    examples: ["10m"]
  }).optional(),
  terminate_after: duration2.meta({
    description: "How long the old fleet is kept, up to 1h.",
    api: `UpdateEndpoint: ${POLICY}.TerminationWaitInSeconds`,
    examples: ["5m"]
  }).optional(),
  timeout: duration2.meta({
    description: "10m to 8h, and longer than all the waits together.",
    api: `UpdateEndpoint: ${POLICY}.MaximumExecutionTimeoutInSeconds, ${ROLLING}.MaximumExecutionTimeoutInSeconds`,
    examples: ["60m"]
  }).optional(),
  rollback_size: size.meta({
    description: "How much a rolling update takes back at a time; for `rolling` alone.",
    api: `UpdateEndpoint: ${ROLLING}.RollbackMaximumBatchSize`,
    examples: ["50%"]
  }).optional()
}).meta({
  description: "How an update moves traffic. Absent: as the last update did, or all at once.",
  api: "UpdateEndpoint: DeploymentConfig",
  examples: [{ shift: "canary", size: "10%", wait: "10m", terminate_after: "5m", timeout: "60m" }],
  allowed: "a mapping with `shift`, `size`, `wait`, `terminate_after`, `timeout` and `rollback_size`"
}), alarms = array(text(255).regex(/\S/).meta({ allowed: "the name of a CloudWatch alarm" })).min(1).max(10).meta({
  description: "CloudWatch alarms of the endpoint's account. One in ALARM takes the update back.",
  api: "UpdateEndpoint: DeploymentConfig.AutoRollbackConfiguration.Alarms",
  examples: [["california-housing-5xx"]],
  allowed: "a list of 1 to 10 alarms"
}), autoscaling = strictObject({
  min: count(1e4).meta({
    description: "The fewest instances.",
    api: "RegisterScalableTarget: MinCapacity",
    examples: [2]
  }),
  max: count(1e4).meta({
    description: "The most instances.",
    api: "RegisterScalableTarget: MaxCapacity",
    examples: [6]
  }),
  invocations_per_instance: number2().positive().meta({
    description: "How many requests a minute an instance is to have.",
    api: "PutScalingPolicy: TargetTrackingScalingPolicyConfiguration.TargetValue",
    examples: [750],
    allowed: "a number above 0"
  }),
  scale_in_cooldown: duration2.meta({
    description: "How long after instances were taken away the next may be.",
    api: "PutScalingPolicy: TargetTrackingScalingPolicyConfiguration.ScaleInCooldown",
    default: "5m",
    examples: ["5m"]
  }).optional(),
  scale_out_cooldown: duration2.meta({
    description: "How long after instances were added the next may be.",
    api: "PutScalingPolicy: TargetTrackingScalingPolicyConfiguration.ScaleOutCooldown",
    default: "5m",
    examples: ["1m"]
  }).optional()
}).meta({
  description: "Put on every variant after a green deployment. Its count is kept by later updates.",
  api: "PutScalingPolicy: TargetTrackingScalingPolicyConfiguration",
  examples: [{ min: 2, max: 6, invocations_per_instance: 750 }],
  allowed: "a mapping with `min`, `max`, `invocations_per_instance` and cooldowns"
});

// src/manifest/deploy-variant.ts
var serverless = strictObject({
  memory: int().min(1024).max(6144).multipleOf(1024).meta({
    description: "Memory in MB, in steps of 1024.",
    api: "CreateEndpointConfig: ProductionVariants[].ServerlessConfig.MemorySizeInMB",
    allowed: "1024, 2048, 3072, 4096, 5120 or 6144",
    examples: [2048]
  }),
  max_concurrency: count(200).meta({
    description: "How many requests are answered at once; more are turned away.",
    api: "CreateEndpointConfig: ProductionVariants[].ServerlessConfig.MaxConcurrency",
    examples: [5]
  }),
  provisioned_concurrency: count(200).meta({
    description: "How many of these are kept warm, at most `max_concurrency`.",
    api: "CreateEndpointConfig: ProductionVariants[].ServerlessConfig.ProvisionedConcurrency",
    examples: [1]
  }).optional()
}).meta({
  description: "Serverless, instead of instances.",
  api: "CreateEndpointConfig: ProductionVariants[].ServerlessConfig",
  examples: [{ memory: 2048, max_concurrency: 5 }],
  allowed: "a mapping with `memory`, `max_concurrency` and `provisioned_concurrency`"
}), environment2 = record(
  string2().max(1024).regex(/^[a-zA-Z_][a-zA-Z0-9_]*$/).meta({ allowed: "the name of an environment variable (letters, digits and `_`, at most 1024)" }),
  string2().max(1024).meta({ allowed: "a text of at most 1024 characters" })
).refine((entries) => Object.keys(entries).length <= 100).overwrite(withoutPrototype).meta({ allowed: "a mapping of at most 100 names to texts", maxProperties: 100 }), variant = strictObject({
  name: entityName.meta({
    description: "Keep it over deployments: SageMaker shifts traffic between variants of the same name.",
    api: "CreateEndpointConfig: ProductionVariants[].VariantName",
    examples: ["main"]
  }),
  instance_type: realtimeInstanceType.meta({
    description: "The instance type; needed unless the variant is serverless.",
    api: "CreateEndpointConfig: ProductionVariants[].InstanceType",
    examples: ["ml.m5.xlarge"]
  }).optional(),
  instance_count: count(1e4).meta({
    description: "How many instances it begins with. Gradual updates need at least 2.",
    api: "CreateEndpointConfig: ProductionVariants[].InitialInstanceCount",
    default: 1,
    examples: [2]
  }).optional(),
  weight: number2().min(0).max(1e6).meta({
    description: "Its part of the traffic, beside the weights of the other variants.",
    api: "CreateEndpointConfig: ProductionVariants[].InitialVariantWeight",
    default: 1,
    examples: [0.1],
    allowed: "a number from 0 to 1000000"
  }).optional(),
  version: int().min(1).max(999999999).meta({
    description: "Another version of the group, which must be Approved, too: for A/B and shadow tests.",
    api: "CreateModel: PrimaryContainer.ModelPackageName",
    examples: [12],
    allowed: "a version number of at least 1"
  }).optional(),
  serverless: serverless.optional(),
  environment: environment2.meta({
    description: "Variables beside those of the version; one that the version sets was approved and stays.",
    api: "CreateModel: PrimaryContainer.Environment",
    examples: [{ LOG_LEVEL: "info" }]
  }).optional(),
  volume_size: count(512).meta({
    description: "The storage of each instance in GB.",
    api: "CreateEndpointConfig: ProductionVariants[].VolumeSizeInGB",
    examples: [30]
  }).optional(),
  model_download_timeout: duration2.meta({
    description: "How long an instance may take to fetch the model, 1m to 1h.",
    api: "CreateEndpointConfig: ProductionVariants[].ModelDataDownloadTimeoutInSeconds",
    examples: ["20m"]
  }).optional(),
  startup_timeout: duration2.meta({
    description: "How long a container may take to pass its health check, 1m to 1h.",
    api: "CreateEndpointConfig: ProductionVariants[].ContainerStartupHealthCheckTimeoutInSeconds",
    examples: ["10m"]
  }).optional(),
  ami: _enum([
    "al2-ami-sagemaker-inference-gpu-2",
    "al2-ami-sagemaker-inference-gpu-2-1",
    "al2-ami-sagemaker-inference-gpu-3-1",
    "al2-ami-sagemaker-inference-neuron-2",
    "al2023-ami-sagemaker-inference-gpu-4-1"
  ]).meta({
    description: "The system image of the instances: drivers of accelerators.",
    api: "CreateEndpointConfig: ProductionVariants[].InferenceAmiVersion",
    examples: ["al2-ami-sagemaker-inference-gpu-3-1"],
    allowed: "a system image such as `al2-ami-sagemaker-inference-gpu-3-1`"
  }).optional(),
  routing: _enum(["least_outstanding_requests", "random"]).meta({
    description: "How requests are spread over the instances.",
    api: "CreateEndpointConfig: ProductionVariants[].RoutingConfig.RoutingStrategy",
    examples: ["least_outstanding_requests"],
    allowed: "`least_outstanding_requests` or `random`"
  }).optional()
}).meta({
  description: "One model with its instances.",
  examples: [{ name: "main", instance_type: "ml.m5.xlarge", instance_count: 2, weight: 1 }],
  allowed: "a mapping with `name`, `instance_type` and more"
});

// src/manifest/deploy-schema.ts
var endpoint = entityName.meta({
  description: "The name of the endpoint.",
  api: "CreateEndpoint: EndpointName",
  examples: ["california-housing"]
}), variants = array(variant).min(1).max(10).meta({
  description: "What stands behind the endpoint.",
  api: "CreateEndpointConfig: ProductionVariants",
  examples: [[{ name: "main", instance_type: "ml.m5.xlarge", instance_count: 1 }]],
  allowed: "a list of 1 to 10 variants"
}), shadowVariants = array(variant).min(1).max(1).meta({
  description: "Gets a copy of the traffic; its answers are dropped.",
  api: "CreateEndpointConfig: ShadowProductionVariants",
  examples: [[{ name: "shadow", instance_type: "ml.m5.xlarge", version: 15 }]],
  allowed: "a list of one variant"
}), environment3 = strictObject({
  endpoint: endpoint.optional(),
  variants: variants.optional(),
  shadow_variants: removable(shadowVariants, shadowVariants).optional(),
  traffic: removable(traffic.partial(), traffic).optional(),
  alarms: removable(alarms, alarms).optional(),
  autoscaling: removable(autoscaling.partial(), autoscaling).optional(),
  data_capture: removable(dataCapture.partial(), dataCapture).optional(),
  async: removable(asynchronous, asynchronous).optional(),
  smoke_test: removable(smokeTest.partial(), smokeTest).optional(),
  stage: entityName.meta({
    description: "Written on the version after a green deployment.",
    api: "UpdateModelPackage: ModelLifeCycle.Stage",
    examples: ["Prod"]
  }).optional(),
  stage_status: entityName.meta({
    description: "Written beside the stage.",
    api: "UpdateModelPackage: ModelLifeCycle.StageStatus",
    default: "Approved",
    examples: ["Approved"]
  }).optional(),
  requires: environmentName.meta({
    description: "Another environment where this very version must have been in service.",
    examples: ["qa"]
  }).optional()
}).meta({
  description: "Laid over the values above: mappings merge, lists replace, `null` removes.",
  examples: [{ stage: "Prod", requires: "qa" }],
  allowed: "a mapping of the same keys, and `stage`, `stage_status` and `requires`"
});
function removable(value, like) {
  let said = globalRegistry.get(like) ?? {};
  return nullable(value.meta(said)).meta(said);
}
var MAX_ENVIRONMENTS = 100, deploySchema = strictObject({
  endpoint,
  variants: variants.optional(),
  shadow_variants: shadowVariants.optional(),
  traffic: traffic.optional(),
  alarms: alarms.optional(),
  autoscaling: autoscaling.optional(),
  data_capture: dataCapture.optional(),
  async: asynchronous.optional(),
  smoke_test: smokeTest.optional(),
  environments: record(environmentName, environment3).refine((entries) => Object.keys(entries).length <= MAX_ENVIRONMENTS).overwrite(withoutPrototype).meta({
    description: "How each environment differs. The key is the name of the GitHub Environment.",
    examples: [{ qa: { stage: "QA" }, prod: { stage: "Prod", requires: "qa" } }],
    allowed: `a mapping of at most ${MAX_ENVIRONMENTS} environments`,
    maxProperties: MAX_ENVIRONMENTS
  }).optional()
}).meta({
  description: "Which endpoint serves the model, and how. It is no part of what is registered.",
  examples: [
    {
      endpoint: "california-housing",
      variants: [{ name: "main", instance_type: "ml.m5.xlarge", instance_count: 1 }]
    }
  ],
  allowed: "a mapping with `endpoint`, `variants`, `environments` and more"
});

// src/manifest/metric-fields.ts
var reportPath = string2().min(1).max(1024).regex(/^[^\\\p{C}]*$/u).regex(/^(?!.*(?:\$\{|\{\{))/).regex(/^(?!\/)(?!(?!s3:)[A-Za-z][A-Za-z0-9+.-]*:)/).refine((path) => !path.startsWith("s3://") || readS3Uri(path).kind === "valid").meta({ allowed: "a path relative to the manifest, with `/`, or an `s3://BUCKET/KEY`" }), metricName = string2().max(121).regex(/^[\p{L}\p{N}_.:/=+\-@](?:[\p{L}\p{N}_.:/=+\-@ ]*[\p{L}\p{N}_.:/=+\-@])?$/u).meta({ allowed: "a name of 1 to 121 letters, digits, `_.:/=+-@` and spaces between them" }), limit = number2().meta({ allowed: "a finite number" }), maxRegression = union([number2().min(0), string2().regex(/^(?:0|[1-9][0-9]{0,3})(?:\.[0-9]{1,6})?%$/)]).meta({
  description: "How much worse than the baseline the metric may be: a number in its own unit, or a share of the baseline such as `2%`.",
  examples: ["2%", 0.01],
  allowed: "a number of at least 0, or a percentage such as `2%`"
}), gate = strictObject({
  min: limit.meta({ description: "The lowest value that passes.", examples: [0.75] }).optional(),
  max: limit.meta({ description: "The highest value that passes.", examples: [0.3] }).optional(),
  max_regression: maxRegression.optional(),
  level: _enum(["error", "warn"]).meta({
    description: "Whether a failed gate stops the registration or only shows.",
    default: "error",
    examples: ["warn"],
    allowed: "`error` or `warn`"
  }).optional()
}).meta({
  description: "What the metric must keep for a version to be registered. At least one limit is needed.",
  examples: [{ max: 0.3, max_regression: "2%" }],
  allowed: "a mapping with `min`, `max`, `max_regression` and `level`",
  anyOf: ["min", "max", "max_regression"].map((key) => ({ required: [key], properties: { [key]: {} } }))
}), metricDefinition = strictObject({
  path: string2().min(1).max(256).regex(/^[^\p{C}]*$/u).meta({
    description: "Where the report holds it, with dots; the last `.value` may be left out. The metric’s name, where absent.",
    examples: ["regression_metrics.mse"],
    allowed: "a dotted path of 1 to 256 characters, such as `regression_metrics.mse`"
  }).optional(),
  goal: _enum(["minimize", "maximize"]).meta({
    description: "Which direction is better. Guessed from well-known names where absent, and marked so.",
    examples: ["minimize"],
    allowed: "`minimize` or `maximize`"
  }).optional(),
  tolerance: number2().min(0).meta({
    description: "A change of at most this much is called *the same*. It changes words, never a gate.",
    examples: [1e-3],
    allowed: "a number of at least 0"
  }).optional(),
  unit: string2().min(1).max(20).regex(/^[^\p{C}]*$/u).meta({
    description: "Shown after the value.",
    examples: ["ms"],
    allowed: "a text of 1 to 20 characters, such as `ms`"
  }).optional(),
  gate: gate.optional()
}).meta({
  description: "What is known of this metric.",
  examples: [{ path: "regression_metrics.mse", goal: "minimize", gate: { max: 0.3 } }],
  allowed: "a mapping with `path`, `goal`, `tolerance`, `unit` and `gate`"
}), baseline = union([
  literal("latest_approved"),
  literal("none"),
  strictObject({
    version: int().min(1).meta({ allowed: "a version number of at least 1", examples: [12] })
  })
]).meta({
  description: "The version to compare with: the latest Approved one, a certain one, or none.",
  default: "latest_approved",
  examples: ["latest_approved", { version: 12 }, "none"],
  allowed: "`latest_approved`, `none` or `{ version: NUMBER }` with a number of at least 1"
}), metrics = strictObject({
  report: reportPath.meta({
    description: "The evaluation report: a file beside the manifest, or an object in S3.",
    examples: ["evaluation.json", "s3://acme-ml/housing/evaluation.json"]
  }),
  primary: metricName.meta({
    description: "The metric the first sentence of the report is about. One of `values`, where there are any.",
    examples: ["mse"],
    allowed: "the name of a metric"
  }).optional(),
  baseline: baseline.optional(),
  values: record(metricName, metricDefinition).overwrite(withoutPrototype).meta({
    description: "What is known of each metric, by name. Metrics that are not named here are shown, and never stop anything.",
    examples: [
      { mse: { path: "regression_metrics.mse", goal: "minimize", gate: { max: 0.3, max_regression: "2%" } } }
    ],
    allowed: "a mapping of names to metrics"
  }).optional()
}).meta({
  description: "Where the metrics are and what they must keep. A plain text is short for `{ report: TEXT }`.",
  examples: ["evaluation.json", { report: "evaluation.json", primary: "mse" }],
  api: "CustomerMetadataProperties, ModelCard",
  allowed: "the path of a report, or a mapping with `report`, `primary`, `baseline` and `values`",
  shortFor: "report"
});

// src/manifest/schema.ts
var container = strictObject({
  image: image.meta({
    description: "The image in ECR that serves the model. A digest is better than a tag, which can be moved.",
    examples: ["141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:1.7-1"],
    api: "InferenceSpecification.Containers[].Image"
  }),
  model_data: modelData.meta({
    description: "The trained model, in a bucket of the same region. Left out where the image holds it.",
    examples: ["s3://acme-ml/housing/model.tar.gz"],
    api: "InferenceSpecification.Containers[].ModelDataUrl"
  }).optional(),
  environment: environment.meta({
    description: "Environment variables of the container, at most 16. Values are texts: quote numbers. No secrets: whoever reads the registry reads them.",
    examples: [{ SAGEMAKER_PROGRAM: "inference.py" }],
    api: "InferenceSpecification.Containers[].Environment"
  }).optional(),
  name: entityName.meta({
    description: "The host name of the container in an inference pipeline: every container has one, or none.",
    examples: ["preprocess"],
    api: "InferenceSpecification.Containers[].ContainerHostname"
  }).optional(),
  framework: framework.meta({
    description: "The machine learning framework.",
    examples: ["XGBOOST", "TENSORFLOW"],
    api: "InferenceSpecification.Containers[].Framework"
  }).optional(),
  framework_version: frameworkVersion.meta({
    description: "The version of the framework. Quoted, since 2.10 is the number 2.1.",
    examples: ["1.7-1"],
    api: "InferenceSpecification.Containers[].FrameworkVersion"
  }).optional()
}).meta({ description: "One container of the model.", allowed: "a mapping with `image`" }), manifestSchema = strictObject({
  schema: literal(1).meta({
    description: "The version of this format. Only ever raised for a breaking change.",
    default: 1,
    examples: [1],
    allowed: "1, the only version of this format"
  }).optional(),
  group: entityName.meta({
    description: "The model package group the version is registered in. A name; account and region come from the workflow.",
    examples: ["california-housing"],
    api: "ModelPackageGroupName"
  }),
  description: description.meta({
    description: "What this model is for, on one line of at most 950 characters.",
    examples: ["Median house value per census block group"],
    api: "ModelPackageDescription"
  }).optional(),
  containers: array(container).min(1).max(15).meta({
    description: "What serves the model: one container, or 2 to 15 for an inference pipeline, in the order of the request.",
    examples: [[{ image: "141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:1.7-1" }]],
    api: "InferenceSpecification.Containers",
    allowed: "a list of 1 to 15 containers"
  }),
  content_types: array(contentType).min(1).meta({
    description: "The media types the model takes.",
    examples: [["text/csv"]],
    api: "InferenceSpecification.SupportedContentTypes",
    allowed: "a list of at least one media type"
  }).optional(),
  response_types: array(responseType).min(1).meta({
    description: "The media types the model answers with.",
    examples: [["application/json"]],
    api: "InferenceSpecification.SupportedResponseMIMETypes",
    allowed: "a list of at least one media type"
  }).optional(),
  realtime_instance_types: array(realtimeInstanceType).min(1).meta({
    description: "The instance types an endpoint with this model may use.",
    examples: [["ml.t2.medium", "ml.m5.xlarge"]],
    api: "InferenceSpecification.SupportedRealtimeInferenceInstanceTypes",
    allowed: "a list of at least one instance type"
  }).optional(),
  transform_instance_types: array(transformInstanceType).min(1).meta({
    description: "The instance types a batch transform with this model may use.",
    examples: [["ml.m5.xlarge"]],
    api: "InferenceSpecification.SupportedTransformInstanceTypes",
    allowed: "a list of at least one instance type"
  }).optional(),
  metadata: metadata.meta({
    description: "Your own keys on the version, at most 20. Keys that begin with `smr/` or `metric/` are ours.",
    examples: [{ team: "pricing", ticket: "ML-482" }],
    api: "CustomerMetadataProperties"
  }).optional(),
  metrics: metrics.optional(),
  deploy: deploySchema.optional()
}).meta({
  title: "model.yaml of the SageMaker Model Registry Action",
  description: "A trained model that becomes a version in the SageMaker Model Registry.",
  examples: [
    {
      group: "california-housing",
      containers: [
        {
          image: "141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:1.7-1",
          model_data: "s3://acme-ml/housing/model.tar.gz"
        }
      ],
      content_types: ["text/csv"],
      response_types: ["text/csv"],
      metrics: "evaluation.json"
    }
  ],
  allowed: "a mapping with `group` and `containers`"
});

// src/manifest/describe.ts
function describe2(value) {
  if (value === void 0) return "nothing";
  switch (value.kind) {
    case "list":
      return value.items.length === 0 ? "an empty list" : `a list of ${value.items.length}`;
    case "map":
      return value.entries.size === 0 ? "an empty mapping" : `a mapping of ${value.entries.size} ${value.entries.size === 1 ? "key" : "keys"}`;
    case "scalar":
      return value.value === null ? "nothing" : typeof value.value == "string" ? describeText(value.value) : typeof value.value == "number" ? `the number ${(0,_XCZQCMGW_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(value.written)}` : `the boolean ${value.value}`;
  }
}
function describeText(text2) {
  return text2.length > 120 ? `a text of ${text2.length} characters` : JSON.stringify(text2);
}

// src/manifest/shape.ts
function bare(shape) {
  return shape instanceof ZodOptional || shape instanceof ZodNullable ? bare(shape.unwrap()) : shape;
}
function shapeAt(root, path) {
  let shape = root;
  for (let step of path) {
    if (shape === void 0) return;
    shape = childShape(bare(shape), step);
  }
  return shape === void 0 ? void 0 : bare(shape);
}
function childShape(shape, step) {
  if (shape instanceof ZodObject)
    return typeof step == "string" && Object.hasOwn(shape.shape, step) ? shape.shape[step] : void 0;
  if (shape instanceof ZodRecord) return typeof step == "string" ? shape.valueType : void 0;
  if (shape instanceof ZodArray) return typeof step == "number" ? shape.element : void 0;
  if (shape instanceof ZodUnion)
    return shape.options.map((option) => childShape(bare(option), step)).find((found2) => found2 !== void 0);
}
function keysOf(shape) {
  return shape instanceof ZodObject ? Object.keys(shape.shape) : shape instanceof ZodUnion ? shape.options.flatMap((option) => keysOf(bare(option))) : [];
}
function wordsOf(shape) {
  return shape instanceof ZodEnum ? shape.options.filter((option) => typeof option == "string") : shape instanceof ZodLiteral ? [...shape.values].filter((value) => typeof value == "string") : shape instanceof ZodUnion ? shape.options.flatMap((option) => wordsOf(bare(option))) : [];
}
function say(shape, what) {
  let text2 = shape === void 0 ? void 0 : globalRegistry.get(shape)?.[what];
  return typeof text2 == "string" ? text2 : void 0;
}
function everyKey(root, prefix = "") {
  let shape = bare(root);
  return shape instanceof ZodArray ? everyKey(shape.element, `${prefix}[]`) : shape instanceof ZodRecord ? everyKey(shape.valueType, `${prefix}.NAME`) : shape instanceof ZodObject ? Object.entries(shape.shape).flatMap(([key, child]) => [
    { key, inside: prefix, shape: bare(child) },
    ...everyKey(child, prefix === "" ? key : `${prefix}.${key}`)
  ]) : [];
}

// src/manifest/explain-measure.ts
function explainMeasure(given, shape) {
  let allowed = say(shape, "allowed") ?? "";
  return allowed.startsWith("a duration") ? durationHelp(given.trim()) : allowed.startsWith("a share") ? shareHelp(given.trim()) : void 0;
}
function durationHelp(given) {
  if (/^\d{1,6}$/.test(given)) return `write it with its unit, such as \`${given}s\``;
  let [, amount, unit] = /^(\d{1,6})\s*(ms|s|m|h)[a-z]*$/i.exec(given) ?? [];
  return amount === void 0 || unit === void 0 ? void 0 : `did you mean \`${amount}${unit.toLowerCase()}\`?`;
}
function shareHelp(given) {
  let [, number3] = /^(\d{1,3}(?:\.\d{1,4})?)\s*%?$/.exec(given) ?? [];
  if (number3 === void 0) return;
  let share = given.endsWith("%") || Number(number3) >= 1 ? Number(number3) : Number(number3) * 100;
  return share > 100 ? void 0 : `did you mean \`${Math.round(share)}%\`?`;
}

// src/manifest/path.ts
var BARE_KEY = /^[A-Za-z_][A-Za-z0-9_-]*/;
function formatPath(path) {
  return path.map((step, index) => typeof step == "number" ? `[${step}]` : BARE_KEY.exec(step)?.[0] !== step ? `[${JSON.stringify(step)}]` : index === 0 ? step : `.${step}`).join("");
}
function readPath(text2) {
  let path = [], ends = [], at2 = 0;
  for (; at2 < text2.length && text2[at2] !== "=" && text2[at2] !== " " && text2[at2] !== "	"; ) {
    let step = readStep(text2.slice(at2), path.length === 0);
    if (step === void 0) return { failedAt: at2 };
    path.push(step.value), at2 += step.length, ends.push(at2);
  }
  return path.length === 0 ? { failedAt: 0 } : { path, ends };
}
function readStep(text2, isFirst) {
  let index = /^\[(0|[1-9][0-9]{0,5})\]/.exec(text2);
  if (index?.[1] !== void 0) return { value: Number(index[1]), length: index[0].length };
  let quoted4 = /^\[("(?:[^"\\]|\\.)*")\]/.exec(text2);
  if (quoted4?.[1] !== void 0) return quotedStep(quoted4[1], quoted4[0].length);
  let dot = isFirst ? 0 : 1;
  if (dot === 1 && text2[0] !== ".") return;
  let bare2 = BARE_KEY.exec(text2.slice(dot))?.[0];
  return bare2 === void 0 ? void 0 : { value: bare2, length: dot + bare2.length };
}
function quotedStep(literal2, length) {
  try {
    let value = JSON.parse(literal2);
    return typeof value == "string" ? { value, length } : void 0;
  } catch {
    return;
  }
}

// src/manifest/suggest.ts
function closest(given, candidates) {
  let wanted = normal(given);
  if (wanted.length === 0 || wanted.length > 64) return;
  let best, bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (let candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) >= bestDistance) continue;
    let distance = editDistance(wanted, normal(candidate));
    distance < bestDistance && (best = candidate, bestDistance = distance);
  }
  return best;
}
function normal(word) {
  return word.replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/[\s-]+/g, "_").toLowerCase();
}
function editDistance(from, to) {
  let beforeLast = [], last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    let current = [row];
    for (let column = 1; column <= to.length; column++) {
      let isSame = from[row - 1] === to[column - 1], isSwap = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current[column] = Math.min(
        at(current, column - 1) + 1,
        at(last, column) + 1,
        at(last, column - 1) + (isSame ? 0 : 1),
        isSwap ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY
      );
    }
    beforeLast = last, last = current;
  }
  return at(last, to.length);
}
function at(row, column) {
  return row[column] ?? Number.POSITIVE_INFINITY;
}

// src/manifest/explain.ts
function explain({ path, value, shape }) {
  if (value?.kind !== "scalar") return {};
  if (shape instanceof ZodArray)
    return value.value === null ? {} : { help: `write it as a list: [${(0,_XCZQCMGW_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(value.written)}]` };
  if (value.value === null)
    return formatPath(path.slice(0, -1)) === "deploy.environments" ? { help: "write `{}` where nothing differs" } : {};
  let measure = explainMeasure(String(value.value), shape);
  return measure !== void 0 ? { help: measure } : typeof value.value != "string" ? { help: quoteHelp(value, shape) } : value.value.includes("${") || value.value.includes("{{") ? { help: "values are not interpolated; let the workflow lay them over the manifest with the input `set`" } : explainText(value.value, { path, shape });
}
function quoteHelp({ written }, shape) {
  return shape instanceof ZodString || shape instanceof ZodEnum ? `quote it: "${(0,_XCZQCMGW_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(written)}"` : void 0;
}
function explainText(text2, { path, shape }) {
  let name = formatPath(path), wantsNumber = shape instanceof ZodNumber || shape instanceof ZodLiteral && typeof shape.value == "number";
  if (wantsNumber && /^-?[0-9.]+$/.test(text2)) return { help: `write it without quotes: ${(0,_XCZQCMGW_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(text2)}` };
  if (wantsNumber && /^v[0-9]+$/i.test(text2)) return { help: `write the number alone: ${(0,_XCZQCMGW_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(text2.slice(1))}` };
  let words2 = wordsOf(shape);
  if (words2.length > 0) return explainWord(text2, words2);
  switch (name.replace(/\[\d+\]/g, "[]").replace(/^metrics\.values.*(?=\.gate\.)/, "metric")) {
    case "group":
      return /^arn:/.test(text2) ? explainGroupArn(name, text2) : { help: nameHelp(text2) };
    case "containers[].name":
      return { help: nameHelp(text2) };
    case "description":
      return explainDescription(name, text2);
    case "containers[].image":
      return explainImage(name, text2);
    case "containers[].model_data":
      return explainModelData(name, text2);
    case "metrics.report":
      return explainReport(name, text2);
    case "metric.gate.max_regression":
      return /^[0-9.]+$/.test(text2) ? { help: `did you mean ${text2}% (a share), or the number ${text2} (in the metric's own unit)?` } : {};
    default:
      return path[0] === "deploy" && say(shape, "allowed")?.startsWith("a name of 1 to 63") ? { help: nameHelp(text2) } : {};
  }
}
function explainWord(text2, words2) {
  let letters = (word) => word.toLowerCase().replace(/^ml\b/, "").replace(/[^a-z0-9]/g, ""), meant = words2.find((word) => letters(word) === letters(text2)) ?? (isInstanceType(text2) ? void 0 : closest(text2, words2));
  return meant !== void 0 ? { help: `did you mean \`${meant}\`?` } : isInstanceType(text2) ? {
    help: words2.includes(REALTIME_INSTANCE_TYPES[0] ?? "") ? "SageMaker offers it for batch transform only" : "SageMaker offers it for endpoints only"
  } : words2.length > 20 ? { help: `this release knows the types of ${INSTANCE_TYPES_FROM}; a newer type needs a newer release` } : {};
}
function isInstanceType(text2) {
  return [...REALTIME_INSTANCE_TYPES, ...TRANSFORM_INSTANCE_TYPES].some((type) => type === text2);
}
function explainGroupArn(name, arn) {
  let group = /:model-package(?:-group)?\/([A-Za-z0-9-]{1,63})/.exec(arn)?.[1];
  return {
    message: `${name}: an ARN is given, and it must be a name: the account and the region come from the workflow (\`registry-account-id\`, \`aws-region\`)`,
    ...group === void 0 ? {} : { help: `write \`group: ${group}\`` }
  };
}
function nameHelp(text2) {
  let repaired = text2.normalize("NFKD").replace(new RegExp("\\p{M}", "gu"), "").trim().replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, 63).replace(/-$/, "");
  return repaired === "" || repaired === text2 ? void 0 : `for example \`${repaired}\``;
}
function explainDescription(name, text2) {
  if (text2.split(`
`).length > 1)
    return {
      message: `${name}: a text with a line break; SageMaker takes one line`,
      help: "write it on one line, or fold it with `>-`"
    };
  let unseen = /[\p{C}\p{Zl}\p{Zp}]/u.exec(text2)?.[0];
  return unseen === void 0 ? {} : { message: `${name}: the invisible character ${unseen}; SageMaker does not take it` };
}
function explainImage(name, text2) {
  return /\s/.test(text2) ? { message: `${name}: an image with white space in it` } : /^[A-Za-z0-9+.-]+:\/\//.test(text2) ? { help: "leave the scheme out" } : text2.includes("@") ? { help: "after `@` a digest is wanted: `sha256:` and 64 hexadecimal digits in lower case" } : {};
}
function explainModelData(name, text2) {
  let reading = readS3Uri(text2);
  return reading.kind === "invalid" ? { message: `${name}: ${quoted(text2)} ${reading.reason}`, ...example } : text2.endsWith(".tar.gz") ? {} : { message: `${name}: ${quoted(text2)} is not a single \`.tar.gz\`, which SageMaker wants`, ...example };
}
var example = { help: "for example `s3://acme-ml/housing/model.tar.gz`" };
function explainReport(name, text2) {
  if (text2.startsWith("s3://")) {
    let reading = readS3Uri(text2);
    return reading.kind === "invalid" ? { message: `${name}: ${quoted(text2)} ${reading.reason}` } : {};
  }
  return text2.includes("\\") ? { help: "write `/` between folders, on every platform" } : text2.startsWith("/") ? { help: "write it relative to the manifest" } : {};
}
function quoted(text2) {
  return JSON.stringify((0,_XCZQCMGW_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(text2, 80));
}

// src/manifest/deploy-effective.ts
function effectiveDeployment(deploy, environment4) {
  let { environments, ...base } = deploy, own2 = environments === void 0 ? {} : ownValue(environments, environment4);
  if (own2 !== void 0)
    return {
      ...base,
      ...own2,
      endpoint: own2.endpoint ?? base.endpoint,
      variants: own2.variants ?? base.variants ?? [],
      shadow_variants: laid(base.shadow_variants, own2.shadow_variants),
      traffic: merged(base.traffic, own2.traffic),
      alarms: laid(base.alarms, own2.alarms),
      autoscaling: merged(base.autoscaling, own2.autoscaling),
      data_capture: merged(base.data_capture, own2.data_capture),
      async: merged(base.async, own2.async),
      smoke_test: merged(base.smoke_test, own2.smoke_test)
    };
}
function originOf(deploy, environment4, path) {
  let own2 = deploy.environments === void 0 ? void 0 : ownValue(deploy.environments, environment4);
  return hasPath(own2, path.slice(0, 2)) || !hasPath(deploy, path.slice(0, 2)) && hasPath(own2, path.slice(0, 1)) ? ["deploy", "environments", environment4, ...path] : ["deploy", ...path];
}
function seconds(duration3) {
  let amount = Number.parseInt(duration3, 10);
  return duration3.endsWith("ms") ? amount / 1e3 : amount * (duration3.endsWith("h") ? 3600 : duration3.endsWith("m") ? 60 : 1);
}
function laid(base, own2) {
  return own2 === void 0 ? base : own2;
}
function merged(base, own2) {
  return own2 == null ? own2 === void 0 ? base : null : { ...base, ...own2 };
}
function ownValue(record2, key) {
  return Object.hasOwn(record2, key) ? record2[key] : void 0;
}
function hasPath(value, path) {
  return path.reduce(
    (found2, step) => {
      let inner = found2?.value;
      if (!(typeof inner != "object" || inner === null || !Object.hasOwn(inner, step)))
        return { value: Object.entries(inner).find(([key]) => key === String(step))?.[1] };
    },
    { value }
  ) !== void 0;
}

// src/manifest/deploy-checks.ts
function deploymentProblems(deployment) {
  return [
    ...variantProblems(deployment),
    ...deployment.traffic ? trafficProblems(deployment, deployment.traffic) : [],
    ...timeoutProblems(deployment.variants, "variants"),
    ...timeoutProblems(deployment.shadow_variants ?? [], "shadow_variants"),
    ...autoscalingProblems(deployment),
    ...asynchronousProblems(deployment),
    ...missingMembers(deployment),
    ...duplicates(deployment.alarms ?? []).map((alarm) => ({
      path: ["alarms"],
      message: `alarm ${quoted2(alarm)} stands here twice`
    })),
    ...duplicates(deployment.data_capture?.capture ?? []).map((side) => ({
      path: ["data_capture", "capture"],
      message: `${side} stands here twice`
    }))
  ];
}
function asynchronousProblems({ async: asynchronous2, smoke_test, shadow_variants }) {
  return asynchronous2 ? [...smoke_test ? ["smoke_test"] : [], ...shadow_variants ? ["shadow_variants"] : []].map((key) => ({ path: [key], message: `${key} cannot stand beside async` })) : [];
}
function variantProblems({
  variants: variants2,
  shadow_variants,
  data_capture,
  traffic: traffic2
}) {
  let all = [...variants2, ...shadow_variants ?? []], problems = duplicates(all.map(({ name }) => name)).map((name) => ({
    path: ["variants"],
    message: `variant ${quoted2(name)} stands here twice; each has its own name`
  }));
  if (variants2.length === 0 && problems.push({ path: ["variants"], message: "a deployment needs at least one variant" }), variants2.forEach((variant2, index) => {
    problems.push(...kindProblems(variant2, ["variants", index]));
  }), shadow_variants?.forEach((variant2, index) => {
    problems.push(...kindProblems(variant2, ["shadow_variants", index]));
  }), shadow_variants && variants2.length !== 1 && problems.push({
    path: ["shadow_variants"],
    message: "a shadow variant needs exactly one production variant beside it"
  }), !all.some(({ serverless: serverless2 }) => serverless2 !== void 0)) return problems;
  let excluded = [
    all.length > 1 ? "more than one variant" : "",
    data_capture ? "data_capture" : "",
    traffic2 ? "traffic" : ""
  ].filter((text2) => text2 !== "");
  return excluded.length === 0 ? problems : [...problems, { path: ["variants"], message: `a serverless variant excludes ${excluded.join(", ")}` }];
}
function kindProblems(variant2, path) {
  if (variant2.serverless === void 0)
    return variant2.instance_type === void 0 ? [{ path, message: `variant ${quoted2(variant2.name)} needs an instance_type (or serverless)` }] : [];
  let excluded = ["instance_type", "instance_count", "volume_size", "ami", "routing"], { provisioned_concurrency: provisioned, max_concurrency: max } = variant2.serverless;
  return [
    ...excluded.filter((key) => variant2[key] !== void 0).map((key) => ({ path: [...path, key], message: `${key} cannot stand beside serverless` })),
    ...provisioned !== void 0 && provisioned > max ? [
      {
        path: [...path, "serverless", "provisioned_concurrency"],
        message: `${provisioned} is more than max_concurrency ${max}`
      }
    ] : []
  ];
}
function timeoutProblems(variants2, section) {
  let keys = ["model_download_timeout", "startup_timeout"];
  return variants2.flatMap(
    (variant2, index) => keys.flatMap((key) => {
      let value = variant2[key];
      return value === void 0 || seconds(value) >= 60 && seconds(value) <= 3600 ? [] : [{ path: [section, index, key], message: `${value} is not from 1m to 1h` }];
    })
  );
}
var SIZES = {
  canary: { name: "a canary", least: 1, most: 50 },
  linear: { name: "a linear step", least: 10, most: 50 },
  rolling: { name: "a rolling batch", least: 5, most: 50 }
};
function trafficProblems(deployment, traffic2) {
  let { shift, size: size2, wait, terminate_after: terminate, timeout, rollback_size: rollback } = traffic2, problems = [], say2 = (key, message, help) => problems.push({ path: ["traffic", key], message, ...help === void 0 ? {} : { help } });
  if (shift === void 0 && say2("shift", "traffic needs a shift: all_at_once, canary, linear or rolling"), shift === "all_at_once" && size2 !== void 0 && say2("size", "all_at_once has no size"), shift !== "rolling" && rollback !== void 0 && say2("rollback_size", "rollback_size belongs to rolling alone"), shift === "rolling" && terminate !== void 0 && say2("terminate_after", "rolling keeps no old fleet, so terminate_after has no meaning"), shift === "rolling" && deployment.variants.length > 1 && say2("shift", "rolling needs a single variant"), wait !== void 0 && seconds(wait) > 3600 && say2("wait", `${wait} is more than 1h`), terminate !== void 0 && seconds(terminate) > 3600 && say2("terminate_after", `${terminate} is more than 1h`), shift !== void 0 && shift !== "all_at_once") {
    if (size2 === void 0) say2("size", `${shift} needs a size, such as 10%`);
    else for (let message of sizeProblems(shift, size2, deployment)) say2("size", message);
    wait === void 0 && say2("wait", `${shift} needs a wait, such as 10m: without it no alarm has time to speak`);
  }
  if (problems.length > 0) return problems;
  let waits = totalWaitInSeconds(deployment), limit2 = timeout === void 0 ? MAX_EXECUTION_SECONDS : seconds(timeout);
  return limit2 < 600 || limit2 > MAX_EXECUTION_SECONDS ? say2("timeout", `${timeout} is not from 10m to 8h`) : waits >= limit2 && say2(
    timeout === void 0 ? "wait" : "timeout",
    `the waits add up to ${waits} s, and the timeout of ${limit2} s must be longer`,
    "wait less, take larger steps, or raise the timeout (up to 8h)"
  ), problems;
}
var MAX_EXECUTION_SECONDS = 28800;
function sizeProblems(shift, size2, { variants: variants2 }) {
  let { name, least, most } = SIZES[shift], problems = [];
  if (typeof size2 == "string") {
    let share = Number.parseInt(size2, 10);
    (share < least || share > most) && problems.push(`${name} is from ${least}% to ${most}%, not ${size2}`);
  }
  for (let { name: variant2, instance_count: count2 = 1 } of variants2)
    count2 === 1 ? problems.push(
      `variant ${quoted2(variant2)} has one instance, so ${name} would be all of it; use all_at_once or 2 instances`
    ) : typeof size2 == "number" && (size2 * 100 < least * count2 || size2 * 100 > most * count2) && problems.push(
      `${name} of ${size2} of the ${count2} instances of variant ${quoted2(variant2)} is not from ${least}% to ${most}%`
    );
  return problems;
}
function totalWaitInSeconds({ traffic: traffic2, variants: variants2 }) {
  if (!traffic2?.shift) return 0;
  let wait = traffic2.wait === void 0 ? 0 : seconds(traffic2.wait), grace = traffic2.terminate_after === void 0 ? 0 : seconds(traffic2.terminate_after);
  switch (traffic2.shift) {
    case "all_at_once":
      return wait + grace;
    // "all of the traffic shifts to the green fleet and there is a final baking period": two bakes.
    case "canary":
      return 2 * wait + grace;
    case "linear":
    case "rolling":
      return steps(traffic2.size ?? "100%", variants2) * wait + grace;
  }
}
function steps(size2, variants2) {
  return typeof size2 == "string" ? Math.ceil(100 / Math.max(1, Number.parseInt(size2, 10))) : Math.max(...variants2.map(({ instance_count: count2 = 1 }) => Math.ceil(count2 / size2)));
}
function autoscalingProblems({ autoscaling: autoscaling2, variants: variants2 }) {
  if (!autoscaling2) return [];
  let { min = 1, max = 1 } = autoscaling2;
  return min > max ? [{ path: ["autoscaling", "min"], message: `min ${min} is more than max ${max}` }] : variants2.some(({ serverless: serverless2 }) => serverless2 !== void 0) ? [{ path: ["autoscaling"], message: "a serverless variant scales by itself" }] : variants2.flatMap(
    ({ name, instance_count: count2 = 1 }, index) => count2 < min || count2 > max ? [
      {
        path: ["variants", index, "instance_count"],
        message: `variant ${quoted2(name)} begins with ${count2} instances, which is not from ${min} to ${max} as autoscaling says`
      }
    ] : []
  );
}
function missingMembers({ data_capture, autoscaling: autoscaling2, smoke_test }) {
  let need = (section, value, keys) => value ? keys.filter((key) => !Object.hasOwn(value, key)).map((key) => ({ path: [section], message: `${section} needs ${key}` })) : [];
  return [
    ...need("data_capture", data_capture, ["sampling", "capture"]),
    ...need("autoscaling", autoscaling2, ["min", "max", "invocations_per_instance"]),
    ...need("smoke_test", smoke_test, ["payload", "content_type"])
  ];
}
function duplicates(names) {
  return names.filter((name, index) => names.indexOf(name) !== index);
}
function quoted2(text2) {
  return `"${text2}"`;
}

// src/manifest/deploy-rules.ts
function deployFindings(tree) {
  let section = childOf(tree, "deploy");
  if (section === void 0) return [];
  let { data: deploy } = deploySchema.safeParse(toData(section));
  return deploy === void 0 ? [] : [...effectiveProblems(deploy, isPipeline(tree)), ...environmentProblems(deploy)].map(
    ({ path, message, help }) => found(valuePlaceOf(tree, path), `${formatPath(path)}: ${message}`, help)
  );
}
function effectiveProblems(deploy, ofPipeline) {
  let environments = deploy.environments === void 0 ? [""] : Object.keys(deploy.environments), told = /* @__PURE__ */ new Map();
  for (let name of environments) {
    let deployment = effectiveDeployment(deploy, name), found2 = deployment === void 0 ? [] : deploymentProblems(deployment);
    for (let problem of [...found2, ...deployment && ofPipeline ? pipelineProblems(deployment) : []]) {
      let path = originOf(deploy, name, problem.path), identity = JSON.stringify([path, problem.message]), names = told.get(identity)?.names ?? [];
      told.set(identity, { problem: { ...problem, path }, names: [...names, name] });
    }
  }
  return [...told.values()].map(
    ({ problem, names }) => isInEnvironment(problem.path) || names.length === environments.length ? problem : { ...problem, message: `${problem.message} (in ${listed(names)})` }
  );
}
function isPipeline(tree) {
  let containers = toData(childOf(tree, "containers") ?? tree);
  return Array.isArray(containers) && containers.length > 1;
}
function pipelineProblems({ variants: variants2 }) {
  return variants2.some(({ serverless: serverless2 }) => serverless2 !== void 0) ? [{ path: ["variants"], message: "a serverless variant serves one container, and this model has several" }] : [];
}
function listed(names) {
  let first = names.slice(0, 3).map(quoted3).join(", ");
  return names.length > 3 ? `${first} and ${names.length - 3} more` : first;
}
function isInEnvironment(path) {
  return path[1] === "environments";
}
function environmentProblems({ environments = {} }) {
  return Object.entries(environments).flatMap(([name, { requires, stage, stage_status }]) => {
    let path = ["deploy", "environments", name];
    return [
      ...requires === void 0 ? [] : requiresProblems({ environments, name, requires, path: [...path, "requires"] }),
      // ModelLifeCycle of the service model: a status stands beside a stage, never alone.
      ...stage_status !== void 0 && stage === void 0 ? [{ path: [...path, "stage_status"], message: "there is no `stage` that it would be the status of" }] : []
    ];
  });
}
function requiresProblems({
  environments,
  name,
  requires,
  path
}) {
  if (requires === name) return [{ path, message: `${quoted3(requires)} is this environment itself` }];
  if (!Object.hasOwn(environments, requires)) {
    let near = closest(requires, Object.keys(environments)), help = near === void 0 ? "name one of them, or add it" : `did you mean \`${near}\`?`;
    return [{ path, message: `${quoted3(requires)} is not one of \`deploy.environments\``, help }];
  }
  let seen = /* @__PURE__ */ new Set(), next2 = requires;
  for (; next2 !== void 0 && next2 !== name && !seen.has(next2); )
    seen.add(next2), next2 = Object.hasOwn(environments, next2) ? environments[next2]?.requires : void 0;
  return next2 === name ? [{ path, message: `${quoted3(requires)} requires ${quoted3(name)} in turn, so that neither can be the first` }] : [];
}
function quoted3(text2) {
  return JSON.stringify((0,_XCZQCMGW_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(text2));
}

// src/manifest/rules.ts
function crossFindings(tree) {
  let metrics2 = childOf(tree, "metrics");
  return [
    ...containerNameFindings(tree),
    ...primaryFindings(metrics2),
    ...mapKeys(childOf(metrics2, "values")).flatMap((name) => gateFindings(tree, name)),
    ...deployFindings(tree)
  ];
}
function containerNameFindings(tree) {
  let containers = childOf(tree, "containers");
  if (containers?.kind !== "list") return [];
  let names = containers.items.map((item) => textOf(childOf(item, "name"))), hasSome = names.some((name) => name !== void 0);
  return names.flatMap((name, index) => {
    let path = ["containers", index, "name"], place = valuePlaceOf(tree, path), isMapping = containers.items[index]?.kind === "map";
    if (name === void 0) {
      let isLeftOut2 = isMapping && entryOf(containers.items[index], "name") === void 0, message = `\`containers[${index}]\` has no \`name\`, and another container has one: all have one, or none`;
      return hasSome && isLeftOut2 ? [found(place, message)] : [];
    }
    let first = names.indexOf(name);
    return first === index ? [] : [found(place, `${formatPath(path)}: ${JSON.stringify(name)} is the name of containers[${first}] already`)];
  });
}
function primaryFindings(metrics2) {
  let primary = childOf(metrics2, "primary"), name = textOf(primary), names = mapKeys(childOf(metrics2, "values"));
  if (primary === void 0 || name === void 0 || names.length === 0 || names.includes(name)) return [];
  let near = closest(name, names), help = near === void 0 ? "name one of them, or add it to `metrics.values`" : `did you mean \`${near}\`?`;
  return [
    found(primary.place, `metrics.primary: ${JSON.stringify((0,_XCZQCMGW_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(name))} is not one of \`metrics.values\``, help)
  ];
}
function gateFindings(tree, metric) {
  let path = ["metrics", "values", metric, "gate"], gate2 = path.reduce((parent, key) => childOf(parent, key), tree);
  if (gate2?.kind !== "map") return [];
  let name = formatPath(path);
  if (!["min", "max", "max_regression"].some((key) => gate2.entries.has(key)))
    return [found(valuePlaceOf(tree, path), `${name} has no limit`, "give it `min`, `max` or `max_regression`")];
  let min = childOf(gate2, "min"), max = childOf(gate2, "max"), lowest = numberOf(min), highest = numberOf(max);
  if (min === void 0 || max === void 0 || lowest === void 0 || highest === void 0 || lowest <= highest)
    return [];
  let { line } = positionOf(max.place), message = `${name}: \`min\` ${lowest} is above \`max\` ${highest} (line ${line}), so that no value can pass`;
  return [found(min.place, message)];
}
function mapKeys(tree) {
  return tree?.kind === "map" ? [...tree.entries.keys()] : [];
}
function textOf(tree) {
  return tree?.kind === "scalar" && typeof tree.value == "string" ? tree.value : void 0;
}
function numberOf(tree) {
  return tree?.kind === "scalar" && typeof tree.value == "number" ? tree.value : void 0;
}

// src/manifest/power.ts
var REFUSED = [
  {
    key: /role|^iam|_iam$|assume/,
    within: "deploy",
    because: "a manifest chooses no role: whoever opens a pull request would choose what runs with it; roles are inputs of the workflow, such as `execution-role-arn`"
  },
  {
    key: /(^|_)accounts?(_ids?)?$/,
    within: "deploy",
    because: "a manifest chooses no account; the endpoint's is that of `role-to-assume`, an input of the workflow"
  },
  {
    key: /vpc|subnet|security_group/,
    within: "deploy",
    because: "a manifest chooses no network; those are inputs of the workflow, `vpc-subnets` and `vpc-security-group-ids`"
  },
  {
    key: /kms|encryption/,
    within: "deploy",
    because: "a manifest chooses no key of KMS; keys are inputs of the workflow, `endpoint-kms-key-id` and `data-capture-kms-key-id`"
  },
  { key: /^tags?$/, within: "deploy", because: "this action writes the tags, and finds by them what it made" },
  {
    key: /destination|bucket|s3_|_s3|^s3$|_uri$|^output|_output_|_path$|topic|notification/,
    within: "deploy",
    because: "a manifest chooses no place that data goes to; those are inputs of the workflow, `data-capture-s3-uri` and `async-output-s3-uri`"
  },
  {
    key: /(^|_)(role|roles|iam)(_arns?)?$|^role_|_role_|assume/,
    because: "a manifest chooses no role: whoever opens a pull request would choose what runs with it; roles are inputs of the workflow, such as `role-to-assume`"
  },
  {
    key: /(^|_)accounts?(_ids?)?$/,
    because: "a manifest chooses no account; it is an input of the workflow, `registry-account-id`"
  },
  { key: /(^|_)regions?$/, because: "a manifest chooses no region; it is an input of the workflow, `aws-region`" },
  {
    key: /approv|^model_status$|^status$/,
    because: "a manifest cannot approve: each version is registered as PendingManualApproval, and somebody else decides"
  },
  {
    key: /kms|encryption|security_config/,
    because: "a manifest chooses no key of KMS; that is an input of the workflow"
  },
  {
    key: /^(model_)?life_?cycle(_stage)?$|^stage(_status|_description)?$/,
    within: "deploy",
    because: "the stage of each environment is `stage` in `deploy.environments.NAME`, and is written when the version serves there"
  },
  {
    key: /life_?cycle|^stage(_status|_description)?$/,
    because: "a manifest claims no stage: a stage is what a deployment has reached"
  },
  {
    key: /vpc|subnet|security_group|network_isolation|isolate/,
    because: "a manifest chooses no network; that is an input of the workflow"
  },
  {
    key: /data_capture_(s3|kms|key|uri|dest|bucket|path|prefix)|capture_destination/,
    because: "a manifest chooses no place for captured data; that is an input of the workflow, `data-capture-s3-uri`"
  },
  {
    key: /^(client_)?token$/,
    because: "the token is made from what is registered, so that the same model is registered once"
  },
  { key: /^tags?$/, because: "a version has no tags, it has those of its group; use `metadata`" },
  {
    key: /secret|password|credential|access_key/,
    because: "a manifest holds no secrets: everybody who reads the registry reads it"
  }
];
function refusalOf(key, path = []) {
  let word = normal(key);
  return REFUSED.find(
    (refused) => refused.key.test(word) && (refused.within === void 0 || refused.within === path[0])
  )?.because;
}

// src/manifest/unknown-key.ts
function unknownKeyFinding({
  place,
  path,
  key
}) {
  return {
    place,
    says: () => {
      let shown2 = (0,_XCZQCMGW_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(key), refusal = refusalOf(key, path);
      if (refusal !== void 0) return { message: `\`${shown2}\` does not belong in a manifest: ${refusal}` };
      let owner = path.length === 0 ? "" : ` in \`${formatPath(path)}\``;
      return { message: `unknown key \`${shown2}\`${owner}`, help: suggestion(path, key) };
    }
  };
}
function suggestion(path, key) {
  let keys = keysOf(shapeAt(manifestSchema, path)), inside = genericPath(path), near = closest(key, keys);
  if (near !== void 0 && normal(key) === near) return `did you mean \`${near}\`?`;
  let same = ALL_KEYS.filter((known) => normal(key) === known.key || known.apiNames.includes(normal(key))), here = same.find((known) => known.inside === inside);
  if (here !== void 0) return `did you mean \`${here.key}\`?`;
  if (near !== void 0) return `did you mean \`${near}\`?`;
  let elsewhere = same[0];
  return elsewhere !== void 0 ? `\`${elsewhere.key}\` belongs in ${elsewhere.inside === "" ? "the top level" : `\`${elsewhere.inside}\``}` : keys.length === 0 ? void 0 : `known here: ${keys.map((known) => `\`${known}\``).join(", ")}`;
}
var ALL_KEYS = everyKey(manifestSchema).map(({ key, inside, shape }) => ({
  key,
  inside,
  apiNames: apiNames(say(shape, "api") ?? "")
}));
function apiNames(api) {
  return api.replace(/^\w+: /, "").split(", ").map((member) => normal(member.split(".").at(-1) ?? ""));
}
function genericPath(path) {
  return path.map((step, index) => typeof step == "number" ? "[]" : shapeAt(manifestSchema, path.slice(0, index)) instanceof ZodRecord ? ".NAME" : index === 0 ? step : `.${step}`).join("");
}

// src/manifest/check.ts
function check(tree) {
  let parsed = manifestSchema.safeParse(toData(tree)), findings = [...issueFindings(parsed.error?.issues ?? [], tree), ...crossFindings(tree)];
  return parsed.success && findings.length === 0 ? { manifest: parsed.data, findings } : { findings };
}
function checkMetrics(tree) {
  let parsed = manifestSchema.pick({ metrics: !0 }).safeParse(toData(tree)), findings = [...issueFindings(parsed.error?.issues ?? [], tree), ...crossFindings(tree)], metrics2 = findings.length === 0 ? parsed.data?.metrics : void 0;
  return metrics2 === void 0 ? { findings } : { metrics: metrics2, findings };
}
function issueFindings(issues, tree) {
  let told = /* @__PURE__ */ new Set();
  return issues.flatMap(insideOf).flatMap((issue2) => {
    let path = issue2.path.filter((step) => typeof step != "symbol");
    if (issue2.code === "unrecognized_keys")
      return issue2.keys.map((key) => unknownKeyFinding({ place: placeOf(tree, [...path, key]), path, key }));
    let identity = JSON.stringify([issue2.code === "invalid_key", path]);
    return told.has(identity) ? [] : (told.add(identity), issue2.code === "invalid_key" ? [{ place: placeOf(tree, path), says: () => aboutKey(path) }] : find(tree, path) === void 0 ? [{ place: placeOf(tree, path.slice(0, -1)), says: () => aboutMissing(path) }] : [{ place: valuePlaceOf(tree, path), says: () => aboutValue(path, tree) }]);
  });
}
function insideOf(issue2) {
  if (issue2.code !== "invalid_union") return [issue2];
  let inside = issue2.errors.find(
    (errors) => errors.some((error2) => error2.path.length > 0 || error2.code === "unrecognized_keys")
  );
  return inside === void 0 ? [issue2] : inside.map((error2) => ({ ...error2, path: [...issue2.path, ...error2.path] }));
}
function aboutMissing(path) {
  let owner = path.length === 1 ? "the manifest" : `\`${formatPath(path.slice(0, -1))}\``, allowed = say(shapeAt(manifestSchema, path), "allowed");
  return { message: `${owner} has no \`${path.at(-1)}\``, help: allowed === void 0 ? void 0 : `add ${allowed}` };
}
function aboutKey(path) {
  let key = String(path.at(-1)), parent = path.slice(0, -1), name = formatPath(parent);
  if (/^(?:smr|metric)\//i.test(key) && parent[0] === "metadata")
    return { message: `${name}: keys that begin with \`smr/\` or \`metric/\` are written by this action` };
  let shape = shapeAt(manifestSchema, parent), allowed = shape instanceof ZodRecord ? say(shape.keyType, "allowed") : void 0;
  return { message: `${name}: the key ${JSON.stringify((0,_XCZQCMGW_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(key))} is not ${allowed ?? "allowed here"}` };
}
function aboutValue(path, tree) {
  let value = find(tree, path)?.value, shape = shapeAt(manifestSchema, path), allowed = say(shape, "allowed") ?? "allowed here", name = path.length === 0 ? "the manifest" : formatPath(path);
  return { message: value?.kind === "scalar" && value.value === null ? `${name}: nothing is given; it must be ${allowed}` : `${name}: ${describe2(value)} is not ${allowed}`, ...explain({ path, value, shape }) };
}

// src/manifest/yaml.ts
var import_yaml = (0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__toESM */ .f1)(require_dist(), 1);

// src/manifest/number.ts
var JSON_NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;
function numberFinding(value, written, place) {
  let shown2 = `\`${(0,_XCZQCMGW_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(written, 40)}\``, quote2 = `quote it if it is a text: "${(0,_XCZQCMGW_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(written, 40)}"`, rewrite = `write ${value}, or ${quote2}`;
  return Number.isNaN(value) || /inf/i.test(written) ? found(place, `${shown2} is not a finite number`, quote2) : Number.isFinite(value) ? JSON_NUMBER.test(written) ? isExact(value, written) ? void 0 : found(place, `${shown2} would be read as ${value}, which is not the same`, quote2) : found(place, `${shown2} would be read as the number ${value}`, rewrite) : found(place, `${shown2} is too large for a number`, quote2);
}
function isExact(value, written) {
  return Number.isInteger(value) && /^-?[0-9]+$/.test(written) ? Number.isSafeInteger(value) : value !== 0 || /^-?[0.]*(?:[eE]|$)/.test(written);
}

// src/manifest/strict-yaml.ts
var MAX_DEPTH = 16, MAX_NODES = 1e4, TOO_MANY = `more than ${MAX_NODES} values and signs; a manifest is smaller than that`, BLANK = /* @__PURE__ */ new Set(["space", "newline", "comment", "byte-order-mark"]);
function strictness(tokens, placeOf2) {
  let findings = [], say2 = (token, message, help) => {
    let length = "source" in token ? Math.max(1, token.source.length) : 1;
    findings.push(found(placeOf2(token.offset, token.offset + length), message, help));
  }, tooBig = (token, message) => (say2(token, message), { findings: findings.slice(-1), isTooBig: !0 }), documents = tokens.filter((token) => token.type === "document");
  documents[1] !== void 0 && say2(documents[1], "a second YAML document; a manifest is one", "put each model in a file of its own");
  let pending = [], nodes = 0;
  for (let token of tokens)
    token.type === "directive" && say2(token, "a YAML directive; a manifest is plain YAML 1.2", "remove the line"), token === documents[0] && pending.push({ token, depth: 0 }), nodes += countOf([token]);
  let last = tokens.at(-1);
  if (nodes > MAX_NODES && last !== void 0) return tooBig(last, TOO_MANY);
  for (let next2 = pending.pop(); next2 !== void 0; next2 = pending.pop()) {
    let { token, depth } = next2;
    if (nodes += weightOf(token), nodes > MAX_NODES) return tooBig(token, TOO_MANY);
    if (depth > MAX_DEPTH)
      return tooBig(token, `nested more than ${MAX_DEPTH} deep; no key of a manifest lies that deep`);
    checkToken(token, say2);
    for (let child of childrenOf(token)) pending.push({ token: child, depth: depth + 1 });
  }
  return { findings, isTooBig: !1 };
}
function weightOf(token) {
  return "items" in token ? token.items.reduce(
    (sum, item) => sum + 1 + countOf(item.start) + countOf("sep" in item ? item.sep ?? [] : []),
    countOf("end" in token ? token.end : [])
  ) : 1 + countOf("end" in token ? token.end ?? [] : []) + countOf(token.type === "document" ? token.start : []);
}
function countOf(tokens) {
  return tokens.filter((token) => !BLANK.has(token.type)).length;
}
function checkToken(token, say2) {
  switch (token.type) {
    case "alias":
      say2(token, `the alias \`${token.source}\`; aliases are not read`, "write the value out");
      break;
    case "document":
      checkProperties(token.start, say2);
      break;
    case "block-map":
    case "block-seq":
    case "flow-collection":
      for (let item of token.items)
        checkProperties(item.start, say2), "sep" in item && item.sep !== void 0 && checkProperties(item.sep, say2), "key" in item && item.key !== void 0 && checkKey(item, say2);
  }
}
function checkProperties(properties, say2) {
  for (let token of properties)
    token.type === "anchor" && say2(
      token,
      `the anchor \`${token.source}\`; anchors are not read`,
      "remove it, and write the value out where it is used"
    ), token.type === "tag" && say2(token, `the tag \`${token.source}\`; types come from the schema`, "remove it"), token.type === "explicit-key-ind" && say2(token, "a key that begins with `?`", "write it as `key: value`");
}
function checkKey({ key, sep }, say2) {
  if (key == null) {
    let colon = sep?.find((token) => token.type === "map-value-ind");
    colon !== void 0 && say2(colon, "a value without a key", "write it as `key: value`");
  } else key.type === "block-map" || key.type === "block-seq" || key.type === "flow-collection" ? say2(key, "a key that is a list or a mapping; keys are texts") : key.type === "scalar" && key.source === "<<" && say2(key, "the merge key `<<`; mappings are not merged", "write the keys out");
}
function findQuoted(tokens, holds) {
  let pending = [...tokens];
  for (let token = pending.pop(); token !== void 0; token = pending.pop()) {
    if ((token.type === "double-quoted-scalar" || token.type === "single-quoted-scalar") && holds(token)) return token;
    pending.push(...childrenOf(token));
  }
}
function childrenOf(token) {
  switch (token.type) {
    case "document":
      return token.value === void 0 ? [] : [token.value];
    case "block-map":
    case "block-seq":
    case "flow-collection":
      return token.items.flatMap((item) => {
        let key = "key" in item && item.key !== null && item.key !== void 0 ? [item.key] : [];
        return item.value === void 0 ? key : [...key, item.value];
      });
    default:
      return [];
  }
}

// src/manifest/syntax.ts
function syntaxFinding(error2, place) {
  return { place, says: () => sentenceFor(error2) };
}
function sentenceFor({ code, message }) {
  let known = KNOWN.find((entry) => entry.code === code && entry.message.test(message));
  if (known !== void 0) return { message: `not valid YAML: ${known.says}`, help: known.help };
  let unexpected = /^Unexpected [a-z-]+ token in YAML \w+: "(.*)"$/s.exec(message)?.[1];
  if (unexpected !== void 0) return { message: `not valid YAML: unexpected \`${(0,_XCZQCMGW_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(unexpected)}\`` };
  let first = (0,_XCZQCMGW_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(message.split(`
`, 1)[0] ?? "", 160);
  return { message: `not valid YAML: ${first.charAt(0).toLowerCase()}${first.slice(1)}` };
}
var LINE_UP = "items of one list, and keys of one mapping, begin at the same column", KNOWN = [
  { code: "TAB_AS_INDENT", message: /./, says: "a tab before the first sign of a line", help: "indent with spaces" },
  {
    code: "BLOCK_AS_IMPLICIT_KEY",
    message: /Nested mappings/,
    says: "a key inside of a value",
    help: `quote a text that holds \`: \`; ${LINE_UP}`
  },
  { code: "BLOCK_AS_IMPLICIT_KEY", message: /block sequence/, says: "an item that does not line up", help: LINE_UP },
  {
    code: "BAD_INDENT",
    message: /must be sufficiently indented and end with/,
    says: "a `[` or `{` is not closed before this line",
    help: "close it; if it is closed here, indent this line"
  },
  { code: "BAD_INDENT", message: /./, says: "a line that does not line up", help: LINE_UP },
  {
    code: "BAD_SCALAR_START",
    message: /./,
    says: "a text that begins with a reserved sign",
    help: "quote it"
  },
  {
    code: "MULTILINE_IMPLICIT_KEY",
    message: /./,
    says: "a text where `key: value` is wanted",
    help: "is a `: ` missing, with its space, or a quote not closed?"
  },
  {
    code: "MISSING_CHAR",
    message: /map keys need/,
    says: "a text where `key: value` is wanted",
    help: "is a `: ` missing, with its space?"
  },
  { code: "MISSING_CHAR", message: /closing ['"]quote/, says: "a quote that is not closed", help: "close it" },
  {
    code: "BAD_DQ_ESCAPE",
    message: /./,
    says: "a backslash that means nothing here",
    help: "write `\\\\` for a backslash, or use 'single quotes'"
  }
];

// src/manifest/yaml.ts
var OPTIONS = {
  version: "1.2",
  schema: "core",
  uniqueKeys: !1,
  merge: !1,
  resolveKnownTags: !1,
  prettyErrors: !1,
  logLevel: "silent"
};
function readYaml(source, range) {
  let text2 = source.text.slice(range.start, range.end), tokens = [...new import_yaml.Parser().parse(text2)], shifted = (start, end) => ({
    source,
    start: range.start + start,
    end: range.start + end
  }), strict = strictness(tokens, shifted);
  if (strict.isTooBig) return { findings: strict.findings };
  let [document] = new import_yaml.Composer(OPTIONS).compose(tokens, !0, text2.length), errors = document?.errors ?? [];
  if (document === void 0 || errors.length > 0) {
    let syntax = errors.map((error2) => syntaxFinding(error2, shifted(...placeOfError(error2, tokens))));
    return { findings: onePerLine([...syntax, ...strict.findings]) };
  }
  if (strict.findings.length > 0) return { findings: strict.findings };
  let findings = [];
  return { tree: toTree(document.contents, { shifted, findings }), findings };
}
function placeOfError(error2, tokens) {
  let [start, end] = error2.pos, opened = error2.message.startsWith("Missing closing") ? findQuoted(tokens, (token) => token.offset + token.source.length === start) : void 0;
  return opened === void 0 ? [start, end] : [opened.offset, opened.offset + 1];
}
function onePerLine(findings) {
  let lines = /* @__PURE__ */ new Set();
  return findings.filter(({ place }) => {
    let { line } = positionOf(place);
    return lines.size < lines.add(line).size;
  });
}
function toTree(node2, context) {
  let place = placeOfNode(node2, context);
  if ((0, import_yaml.isMap)(node2)) return toMap(node2.items, place, context);
  if ((0, import_yaml.isSeq)(node2)) return { kind: "list", items: node2.items.map((item) => toTree(item, context)), place };
  let written = place.source.text.slice(place.start, place.end), value = (0, import_yaml.isScalar)(node2) ? node2.value : null;
  if (typeof value == "number") {
    let finding = numberFinding(value, written, place);
    finding !== void 0 && context.findings.push(finding);
  }
  return { kind: "scalar", value: typeof value == "string" || typeof value == "number" || typeof value == "boolean" ? value : null, written, place };
}
function toMap(pairs, place, context) {
  let entries = /* @__PURE__ */ new Map();
  for (let { key, value } of pairs) {
    let keyPlace = placeOfNode(key, context), name = (0, import_yaml.isScalar)(key) ? key.value : void 0, finding = keyFinding(name, keyPlace, entries);
    finding !== void 0 ? context.findings.push(finding) : typeof name == "string" && entries.set(name, { keyPlace, value: toTree(value, context) });
  }
  return { kind: "map", entries, place };
}
function keyFinding(key, place, entries) {
  let written = place.source.text.slice(place.start, place.end);
  if (typeof key != "string") {
    let kind = key === null ? "no value" : `a ${typeof key}`;
    return found(
      place,
      `the key \`${(0,_XCZQCMGW_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(written)}\` is read as ${kind}; keys are texts`,
      `quote it: "${(0,_XCZQCMGW_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(written)}"`
    );
  }
  if (RESERVED_KEYS.includes(key)) return found(place, `the key \`${key}\` is reserved`);
  let first = entries.get(key);
  if (first === void 0) return;
  let { line } = positionOf(first.keyPlace);
  return found(place, `the key \`${(0,_XCZQCMGW_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(key)}\` is here a second time`, `the first is in line ${line}`);
}
function placeOfNode(node2, { shifted }) {
  let range = (0, import_yaml.isNode)(node2) ? node2.range : void 0;
  return shifted(range?.[0] ?? 0, range?.[1] ?? 0);
}

// src/manifest/parse.ts
var MAX_MANIFEST_BYTES = 64 * 1024;
function parse2(source) {
  let bytes = Buffer.byteLength(source.text);
  if (bytes > MAX_MANIFEST_BYTES) {
    let message2 = `the file has ${bytes} bytes; a manifest has at most ${MAX_MANIFEST_BYTES}`;
    return { findings: [found({ source, start: 0, end: 1 }, message2)] };
  }
  let characters = characterFindings(source);
  if (characters.length > 0) return { findings: characters };
  let start = source.text.startsWith("\uFEFF") ? 1 : 0, { tree, findings } = readYaml(source, { start, end: source.text.length });
  if (tree === void 0) return { findings };
  if (tree.kind === "map") return { tree, findings };
  let message = tree.kind === "scalar" && tree.value === null ? "the manifest is empty" : "the manifest is not a mapping of keys to values";
  return { findings: findings.length > 0 ? findings : [found(tree.place, message, "begin with `group: NAME`")] };
}
var UNREADABLE = /(?!^\u{FEFF}|[\t\n\r])[\p{Cc}\p{Cs}\u{FEFF}\uFFFD\uFFFE\uFFFF]|\r(?!\n)/gu;
function characterFindings(source) {
  let help = "save the file as UTF-8 text with LF or CRLF line ends";
  return [...source.text.matchAll(UNREADABLE)].map(
    ({ 0: character, index }) => found({ source, start: index, end: index + 1 }, sentenceFor2(character), help)
  );
}
function sentenceFor2(character) {
  return character === "\r" ? "a carriage return that is not part of a line end" : character === "�" ? "bytes that are not UTF-8 (or the character U+FFFD)" : `the control character U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

// src/manifest/short-form.ts
function expandShortForms(tree, root) {
  let shape = bare(root), key = say(shape, "shortFor");
  if (key !== void 0 && tree.kind === "scalar" && typeof tree.value == "string")
    return { kind: "map", entries: /* @__PURE__ */ new Map([[key, { keyPlace: tree.place, value: tree }]]), place: tree.place };
  if (!(shape instanceof ZodObject) || tree.kind !== "map") return tree;
  let entries = [...tree.entries].map(([name, entry]) => {
    let child = Object.hasOwn(shape.shape, name) ? shape.shape[name] : void 0;
    return [name, child === void 0 ? entry : { ...entry, value: expandShortForms(entry.value, child) }];
  });
  return { ...tree, entries: new Map(entries) };
}

// src/metrics/gate-definition.ts
function gatesOf(definition, locate) {
  let level = definition.level ?? "error", { min, max, max_regression: maxRegression2 } = definition;
  return [
    ...min === void 0 ? [] : [{ kind: "min", limit: min, level, at: locate("min") }],
    ...max === void 0 ? [] : [{ kind: "max", limit: max, level, at: locate("max") }],
    ...maxRegression2 === void 0 ? [] : [{ kind: "max-regression", ...regressionOf(maxRegression2), level, at: locate("max_regression") }]
  ];
}
function regressionOf(limit2) {
  if (typeof limit2 == "number") return { limit: limit2, relative: !1 };
  let percent2 = /^\s*([0-9]+(?:\.[0-9]+)?)\s*%\s*$/.exec(limit2)?.[1];
  return { limit: percent2 === void 0 ? Number.NaN : Number(percent2), relative: !0 };
}

// src/metrics/known-goals.ts
var MINIMIZE = `mse rmse mae mape smape wape wmape msle rmsle mase mean_squared_error root_mean_squared_error
  mean_absolute_error mean_absolute_percentage_error median_absolute_error mean_squared_log_error max_error loss log_loss
  logloss mlogloss cross_entropy binary_cross_entropy hinge_loss brier brier_score perplexity error error_rate merror wer cer
  false_positive_rate false_negative_rate fpr fnr false_discovery_rate hamming_loss zero_one_loss ece
  expected_calibration_error eer fid deviance`, MAXIMIZE = `r2 r_squared explained_variance accuracy balanced_accuracy top_1_accuracy top_5_accuracy precision recall f1
  f0_5 f2 sensitivity specificity true_positive_rate true_negative_rate tpr tnr auc roc_auc auc_roc auroc pr_auc auc_pr auprc
  average_precision map mean_average_precision mrr ndcg mcc matthews_corrcoef kappa cohen_kappa jaccard iou mean_iou dice bleu
  silhouette adjusted_rand npv ppv`, GOALS = new Map([
  ...words(MINIMIZE).map((name) => [name, "minimize"]),
  ...words(MAXIMIZE).map((name) => [name, "maximize"])
]);
function knownGoal(name) {
  let word = (name.split(/[.:/]/).at(-1) ?? name).trim().toLowerCase().replace(/[\s-]+/g, "_").replace(/^(?:train|training|val|valid|validation|test|eval|holdout)_/, "").replace(/^(?:weighted|macro|micro)_/, "");
  return GOALS.get(word) ?? GOALS.get(word.replace(/_score$/, ""));
}
function words(text2) {
  return text2.split(/\s+/);
}

// src/metrics/positions.ts
function locator(path, text2) {
  let lineStarts;
  return ({ start, end }, message, help) => {
    lineStarts ??= startsOfLines(text2);
    let line = lastAtMost(lineStarts, start), lineStart = lineStarts[line] ?? 0, next2 = lineStarts[line + 1], sourceLine = text2.slice(lineStart, next2 === void 0 ? text2.length : next2).replace(/[\r\n]+$/, ""), column = start - lineStart + 1;
    return {
      at: {
        file: path,
        line: line + 1,
        column,
        endColumn: Math.max(column + 1, Math.min(end - lineStart, sourceLine.length) + 1)
      },
      message,
      ...help === void 0 ? {} : { help },
      ...sourceLine.length > 400 ? {} : { sourceLine }
    };
  };
}
function startsOfLines(text2) {
  let starts = [0];
  for (let at2 = text2.indexOf(`
`); at2 >= 0; at2 = text2.indexOf(`
`, at2 + 1)) starts.push(at2 + 1);
  return starts;
}
function lastAtMost(sorted, wanted) {
  let low = 0, high = sorted.length - 1;
  for (; low < high; ) {
    let middle = Math.ceil((low + high) / 2);
    (sorted[middle] ?? 0) <= wanted ? low = middle : high = middle - 1;
  }
  return low;
}
function quote(text2) {
  let shown2 = text2.length > 60 ? `${text2.slice(0, 60)}…` : text2;
  return `\`${JSON.stringify(shown2).slice(1, -1).replaceAll('\\"', '"').replace(/[\p{C}\p{Zl}\p{Zp}]/gu, escaped)}\``;
}
function escaped(character) {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}}`;
}

// src/metrics/read-value.ts
function readValue(node2) {
  if (node2.kind !== "object") return readNumber(node2, void 0);
  let value = node2.members.get("value")?.value;
  if (value !== void 0) return readNumber(value, node2.members.get("standard_deviation")?.value);
  let keys = [...node2.members.keys()], help = keys.length === 0 ? void 0 : `it has ${keys.slice(0, 8).map(quote).join(", ")}${keys.length > 8 ? ", …" : ""}`;
  return { kind: "wrong", node: node2, message: "this is an object without a `value`, not a number", ...help && { help } };
}
function readNumber(node2, deviation) {
  return node2.kind !== "number" ? { kind: "wrong", node: node2, ...notANumber(node2) } : Number.isFinite(node2.value) ? deviation === void 0 || isWithoutDeviation(deviation) ? { kind: "value", value: { value: node2.value } } : deviation.kind !== "number" || !Number.isFinite(deviation.value) || deviation.value < 0 ? { kind: "wrong", node: deviation, message: '`standard_deviation` must be a finite number of at least 0, the string "NaN", or absent' } : { kind: "value", value: { value: node2.value, standardDeviation: deviation.value } } : { kind: "wrong", node: node2, message: "this number is too large for a double" };
}
function isWithoutDeviation(node2) {
  return node2.kind === "null" || node2.kind === "string" && node2.value === "NaN";
}
function notANumber(node2) {
  switch (node2.kind) {
    case "string": {
      let message = `the text ${quote(node2.value)} is not a number`;
      return node2.value.trim() !== "" && Number.isFinite(Number(node2.value)) ? { message, help: "write it without the quotes" } : { message };
    }
    case "boolean":
      return { message: `${node2.value} is not a number` };
    case "null":
      return { message: "null is not a number" };
    case "array":
      return { message: "a list is not a number" };
    default:
      return { message: "this is not a number" };
  }
}

// src/metrics/report-path.ts
function followPath(root, path) {
  let steps2 = readSteps(path);
  if (steps2 === void 0 || steps2.length === 0) return { kind: "malformed" };
  let found2 = follow({ kind: "found", node: root, parent: void 0, key: "" }, steps2), [only, second] = found2;
  return only === void 0 ? { kind: "absent" } : second === void 0 ? only : { kind: "ambiguous" };
}
function follow(from, steps2) {
  let [step, ...rest] = steps2;
  if (step === void 0) return [from];
  if ("index" in step) {
    let item = from.node.kind === "array" ? from.node.items[step.index] : void 0;
    return item === void 0 ? [] : follow({ kind: "found", node: item, parent: from.node, key: "" }, rest);
  }
  return from.node.kind === "object" ? keysFrom(steps2).flatMap(({ key, rest: after }) => next(from.node, key, after)) : [];
}
function next(node2, key, rest) {
  let member = node2.kind === "object" ? node2.members.get(key) : void 0;
  return member === void 0 ? [] : follow({ kind: "found", node: member.value, parent: node2, key }, rest);
}
function keysFrom(steps2) {
  let keys = [], joined = "";
  for (let [index, step] of steps2.entries())
    if ("index" in step || step.isQuoted && index > 0 || (joined = index === 0 ? step.key : `${joined}.${step.key}`, keys.push({ key: joined, rest: steps2.slice(index + 1) }), step.isQuoted)) break;
  return keys;
}
var MAX_PATH_LENGTH = 1024;
function readSteps(path) {
  if (path.length > MAX_PATH_LENGTH) return;
  let steps2 = [], at2 = 0;
  for (; at2 < path.length; ) {
    let rest = path.slice(at2), index = /^\[(0|[1-9][0-9]{0,8})\]/.exec(rest), bracketed = /^\[("(?:[^"\\]|\\.)*")\]/.exec(rest), dot = steps2.length === 0 ? "" : ".", quoted4 = rest.startsWith(`${dot}"`) ? /^"(?:[^"\\]|\\.)*"/.exec(rest.slice(dot.length)) : null, bare2 = rest.startsWith(dot) ? /^[^.["]+/.exec(rest.slice(dot.length)) : null, key = bracketed?.[1] ?? quoted4?.[0];
    if (index?.[1] !== void 0) steps2.push({ index: Number(index[1]) });
    else if (key !== void 0) {
      let text2 = unquote(key);
      if (text2 === void 0) return;
      steps2.push({ key: text2, isQuoted: !0 });
    } else if (bare2 !== null) steps2.push({ key: bare2[0], isQuoted: !1 });
    else return;
    at2 += index?.[0].length ?? bracketed?.[0].length ?? dot.length + (quoted4 ?? bare2 ?? [""])[0].length;
  }
  return steps2;
}
function unquote(literal2) {
  try {
    let value = JSON.parse(literal2);
    return typeof value == "string" ? value : void 0;
  } catch {
    return;
  }
}
function formatStep(key) {
  return /^[^.["]+$/.test(key) ? key : JSON.stringify(key);
}
function withoutValue(path) {
  return path.endsWith(".value") ? path.slice(0, -6) : path;
}

// src/metrics/undeclared.ts
var SECTIONS = /* @__PURE__ */ new Map([
  ["regression_metrics", "SageMaker regression"],
  ["binary_classification_metrics", "SageMaker binary classification"],
  ["multiclass_classification_metrics", "SageMaker multiclass classification"]
]), MAX_METRICS = 1e3;
function placesOf(root) {
  let places = placesIn(root, []), timesUsed = /* @__PURE__ */ new Map();
  for (let { shortName } of places) timesUsed.set(shortName, (timesUsed.get(shortName) ?? 0) + 1);
  return places.map(({ shortName, path, node: node2 }) => ({
    path,
    node: node2,
    name: timesUsed.get(shortName) === 1 ? shortName : path
  }));
}
function undeclaredMetrics({
  document,
  root,
  declared
}) {
  let metrics2 = [], notices = [], used = new Set(declared.names), places = placesOf(root).filter(({ node: node2 }) => !declared.places.has(node2));
  for (let place of places.slice(0, MAX_METRICS)) {
    let { node: node2 } = place, name = used.has(place.name) ? place.path : place.name;
    if (used.has(name)) continue;
    used.add(name);
    let read = readValue(node2);
    (0,_PG2RQTUN_js__WEBPACK_IMPORTED_MODULE_2__/* .isPresentableName */ .z)(name) ? read.kind === "wrong" ? notices.push(document.problemAt(read.node, `the metric ${quote(name)} is left out: ${read.message}`, read.help)) : metrics2.push(undeclared(name, read.value)) : notices.push(
      document.problemAt(
        node2,
        `the metric ${quote(name)} is left out: its name has characters that cannot be shown or is too long`
      )
    );
  }
  return places.length > MAX_METRICS && notices.push(
    document.problemAt(
      root,
      `the report has ${places.length} numbers; the first ${MAX_METRICS} are taken`,
      "declare the ones that matter under `metrics.values`"
    )
  ), { metrics: metrics2, notices };
}
function undeclared(name, value) {
  let goal = knownGoal(name);
  return {
    name,
    ...value,
    ...goal === void 0 ? { goalSource: "unknown" } : { goal, goalSource: "guessed" },
    isPrimary: !1,
    isDeclared: !1,
    gates: []
  };
}
function placesIn(node2, keys) {
  return node2.kind !== "object" ? [] : [...node2.members].flatMap(([key, { value }]) => {
    let path = [...keys, key];
    return isLeftOut(key) ? [] : isMetric(value) ? [named(path, value), ...placesIn(withoutOwnNumbers(value), path)] : placesIn(value, path);
  });
}
function isLeftOut(key) {
  return key === "confusion_matrix" || key.endsWith("_curve") || key.endsWith("_best_constant_classifier");
}
function isMetric(node2) {
  if (node2.kind !== "object") return node2.kind === "number";
  let value = node2.members.get("value")?.value;
  return value !== void 0 && value.kind !== "object" && value.kind !== "array";
}
function withoutOwnNumbers(node2) {
  if (node2.kind !== "object") return node2;
  let others = [...node2.members].filter(([key]) => key !== "value" && key !== "standard_deviation");
  return { ...node2, members: new Map(others) };
}
function named(keys, node2) {
  let path = keys.map(formatStep).join("."), [first, second] = keys, isInSection = first !== void 0 && second !== void 0 && keys.length === 2 && SECTIONS.has(first);
  return { path, node: node2, shortName: isInSection ? second : keys.join(".") };
}

// src/metrics/declared.ts
function declaredMetrics({
  values,
  ...source
}) {
  let read = Object.entries(values).map(([name, definition]) => declaredMetric(source, name, definition));
  return {
    metrics: read.flatMap(({ metric }) => metric === void 0 ? [] : [metric]),
    problems: read.flatMap(({ problems }) => problems),
    places: new Set(read.flatMap(({ place }) => place === void 0 ? [] : [place]))
  };
}
function declaredMetric(source, name, definition) {
  let value = readDeclared(source, name, definition), problems = [...definitionProblems(source.file, name, definition), ...value.problems];
  return { metric: value.found && problems.length === 0 ? metricOf(source.file, name, definition, value.found) : void 0, problems, place: value.place };
}
function metricOf(file, name, definition, value) {
  let guess = knownGoal(name), { goal, tolerance, unit, gate: gate2 } = definition;
  return {
    name,
    ...value,
    ...goal !== void 0 ? { goal, goalSource: "declared" } : guess !== void 0 ? { goal: guess, goalSource: "guessed" } : { goalSource: "unknown" },
    ...tolerance === void 0 ? {} : { tolerance },
    ...unit === void 0 ? {} : { unit },
    isPrimary: !1,
    isDeclared: !0,
    gates: gate2 === void 0 ? [] : gatesOf(gate2, (key) => file.locate(pathTo(name, "gate", key)))
  };
}
function definitionProblems(file, name, definition) {
  let problems = [];
  return (0,_PG2RQTUN_js__WEBPACK_IMPORTED_MODULE_2__/* .isStorableName */ .E)(name) || problems.push({
    at: file.locate(pathTo(name)),
    message: `the metric name ${quote(name)} cannot be stored with a version: at most ${121} letters, digits, spaces between them and \`_ . : / = + - @\``
  }), definition.gate?.max_regression !== void 0 && definition.goal === void 0 && problems.push({
    at: file.locate(pathTo(name, "gate", "max_regression")),
    message: `\`max_regression\` of ${quote(name)} needs a \`goal\`: without it nobody knows which direction is worse`,
    help: "add `goal: minimize` or `goal: maximize`; a guess is not good enough for a gate"
  }), problems;
}
function readDeclared(source, name, definition) {
  let place = definition.path === void 0 ? pathTo(name) : pathTo(name, "path"), found2 = definition.path === void 0 ? findByName(source.root, name) : find2(source.root, definition.path), at2 = source.file.locate(place), wanted = definition.path ?? name;
  switch (found2.kind) {
    case "found":
      return readFound(source, name, found2);
    case "malformed":
      return {
        problems: [
          {
            at: at2,
            message: `${quote(wanted)} is not a path; write it as \`section.metric\`, \`a."key.with.dots"\` or \`a[0].b\``
          }
        ]
      };
    case "ambiguous":
      return {
        problems: [
          { at: at2, message: `${quote(wanted)} fits more than one place of the report`, help: ambiguityHelp(definition) }
        ]
      };
    case "absent":
      return {
        problems: [{ at: at2, message: `the report has nothing at ${quote(wanted)}`, ...helpFor(source.root, wanted) }]
      };
  }
}
function ambiguityHelp({ path }) {
  return path === void 0 ? "add a `path`" : 'put the key that has dots in it in quotes: `a."b.c"`';
}
function find2(root, path) {
  let short = withoutValue(path), found2 = followPath(root, short);
  return found2.kind === "absent" && short !== path ? followPath(root, path) : found2;
}
function findByName(root, name) {
  let all = [name, ...[...SECTIONS.keys()].map((section) => `${section}.${JSON.stringify(name)}`)].map((path, index) => followPath(root, index === 0 ? JSON.stringify(name) : path)), dotted = followPath(root, name), found2 = all.filter(({ kind }) => kind === "found");
  return found2.length > 1 ? { kind: "ambiguous" } : found2[0] ?? (dotted.kind === "malformed" ? { kind: "absent" } : dotted);
}
function readFound({ document }, name, { node: node2 }) {
  let read = readValue(node2);
  return read.kind === "value" ? { found: read.value, place: node2, problems: [] } : { problems: [document.problemAt(read.node, `${quote(name)} cannot be read: ${read.message}`, read.help)] };
}
function helpFor(root, wanted) {
  let paths = placesOf(root).slice(0, 500).map(({ path }) => path), near = closest(withoutValue(wanted), paths) ?? paths.find((path) => lastStep(path) === lastStep(withoutValue(wanted)));
  return near !== void 0 ? { help: `did you mean ${quote(near)}?` } : paths.length === 0 ? { help: "the report has no numbers" } : {
    help: `it has ${paths.slice(0, 10).map(quote).join(", ")}${paths.length > 10 ? ", …" : ""}`
  };
}
function lastStep(path) {
  return path.slice(path.lastIndexOf(".") + 1);
}
function pathTo(name, ...rest) {
  return ["metrics", "values", name, ...rest];
}

// src/metrics/json.ts
var MAX_DEPTH2 = 64, MAX_PROBLEMS = 20, FORBIDDEN_KEYS = /* @__PURE__ */ new Set(["__proto__", "constructor", "prototype"]);
function parseJson({ path, text: text2 }) {
  let problemAt = locator(path, text2), reader = new Reader(text2, problemAt);
  return { root: reader.document(), problems: reader.problems.toSorted(byPlace), problemAt };
}
function byPlace(one, other) {
  return one.at.line - other.at.line || one.at.column - other.at.column;
}
var JsonSyntaxError = class extends Error {
  span;
  help;
  constructor(span, message, help) {
    super(message), this.span = span, this.help = help;
  }
}, WHITE_SPACE = /[ \t\n\r]*/y, NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y, WORD = /[-+]?[A-Za-z_$][A-Za-z0-9_$]*/y, PLAIN_CHARACTERS = /[ !#-[\]-\uffff]*/y, ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y, Reader = class {
  problems = [];
  offset = 0;
  unreported = 0;
  text;
  problemAt;
  constructor(text2, problemAt) {
    this.text = text2, this.problemAt = problemAt;
  }
  document() {
    this.text.startsWith("\uFEFF") && (this.report({ start: 0, end: 1 }, "the report starts with a byte order mark", "save it as UTF-8 without one"), this.offset = 1);
    try {
      let root = this.value(0);
      if (this.offset < this.text.length) throw this.unexpected("the end of the report");
      return root;
    } catch (error2) {
      if (!(error2 instanceof JsonSyntaxError)) throw error2;
      this.problems.push(this.problemAt(error2.span, error2.message, error2.help));
      return;
    } finally {
      this.unreported > 0 && this.problems.push(this.problemAt(this.here(), `and ${this.unreported} more problems of this kind`));
    }
  }
  value(depth) {
    if (this.take(WHITE_SPACE), depth > MAX_DEPTH2)
      throw new JsonSyntaxError(this.here(), `the report is nested more than ${MAX_DEPTH2} levels deep`);
    let node2 = this.scalarOr(depth);
    return this.take(WHITE_SPACE), node2;
  }
  scalarOr(depth) {
    let start = this.offset, first = this.text[start];
    if (first === "{") return this.object(start, depth);
    if (first === "[") return this.array(start, depth);
    if (first === '"') return { kind: "string", value: this.string(), start, end: this.offset };
    let number3 = this.take(NUMBER);
    return number3 !== "" ? { kind: "number", value: Number(number3) + 0, start, end: this.offset } : this.word(start);
  }
  word(start) {
    let word = this.take(WORD), span = { start, end: this.offset };
    switch (word) {
      case "true":
      case "false":
        return { kind: "boolean", value: word === "true", ...span };
      case "null":
        return { kind: "null", ...span };
      case "NaN":
      case "Infinity":
      case "-Infinity":
        return this.report(
          span,
          `${word} is not JSON; Python writes it for a number that is not finite`,
          "find out why it is not finite, or leave it out; json.dump(…, allow_nan=False) finds it earlier"
        ), { kind: "not-json", ...span };
      default:
        throw this.offset = start, this.unexpected("a value");
    }
  }
  object(start, depth) {
    let members2 = /* @__PURE__ */ new Map();
    if (this.offset++, this.take(WHITE_SPACE), this.isNext("}")) return { kind: "object", members: members2, start, end: this.offset };
    do {
      this.take(WHITE_SPACE);
      let keyStart = this.offset;
      if (this.text[keyStart] !== '"') throw this.unexpected("a key in double quotes");
      let key = this.string(), keySpan = { start: keyStart, end: this.offset };
      if (this.take(WHITE_SPACE), !this.isNext(":")) throw this.unexpected("`:` after the key");
      let value = this.value(depth + 1);
      this.add(members2, key, { key: keySpan, value });
    } while (this.isNext(","));
    if (!this.isNext("}")) throw this.unexpected("`,` or `}`");
    return { kind: "object", members: members2, start, end: this.offset };
  }
  add(members2, key, member) {
    FORBIDDEN_KEYS.has(key) ? this.report(member.key, `the key ${quote(key)} is not allowed in a report`) : members2.has(key) ? this.report(member.key, `the key ${quote(key)} stands twice in the same object`) : members2.set(key, member);
  }
  array(start, depth) {
    let items = [];
    if (this.offset++, this.take(WHITE_SPACE), this.isNext("]")) return { kind: "array", items, start, end: this.offset };
    do
      items.push(this.value(depth + 1));
    while (this.isNext(","));
    if (!this.isNext("]")) throw this.unexpected("`,` or `]`");
    return { kind: "array", items, start, end: this.offset };
  }
  string() {
    let start = this.offset;
    for (this.offset++; this.take(PLAIN_CHARACTERS), !this.isNext('"'); ) {
      if (this.text[this.offset] !== "\\") throw this.unexpected('the `"` that ends this text');
      if (this.take(ESCAPE) === "") throw new JsonSyntaxError(this.here(2), "this escape is not JSON");
    }
    let value = JSON.parse(this.text.slice(start, this.offset));
    return String(value);
  }
  isNext(character) {
    return this.text[this.offset] !== character ? !1 : (this.offset++, !0);
  }
  take(pattern) {
    pattern.lastIndex = this.offset;
    let taken = pattern.exec(this.text)?.[0] ?? "";
    return this.offset += taken.length, taken;
  }
  here(length = 1) {
    return { start: this.offset, end: Math.min(this.text.length, this.offset + length) };
  }
  unexpected(expected) {
    let start = this.offset, word = this.take(WORD);
    this.offset = start;
    let given = word || this.text.slice(start, start + 1);
    if (given === "") return new JsonSyntaxError(this.here(), `the report ends where ${expected} should stand`);
    let message = `${quote(given)} stands where ${expected} should stand`;
    return new JsonSyntaxError({ start, end: start + given.length }, message, mistakes.get(given));
  }
  report(span, message, help) {
    this.problems.length < MAX_PROBLEMS ? this.problems.push(this.problemAt(span, message, help)) : this.unreported++;
  }
}, mistakes = /* @__PURE__ */ new Map([
  ["'", "JSON has double quotes; in Python write it with json.dump, not with print or str"],
  ["None", "JSON writes null; in Python write it with json.dump, not with print or str"],
  ["True", "JSON writes true; in Python write it with json.dump, not with print or str"],
  ["False", "JSON writes false; in Python write it with json.dump, not with print or str"],
  ["nan", "the number is not finite; find out why, or leave it out"],
  ["inf", "the number is not finite; find out why, or leave it out"],
  ["-inf", "the number is not finite; find out why, or leave it out"],
  ["}", "remove the comma before it"],
  ["]", "remove the comma before it"],
  ["/", "JSON has no comments"],
  ["#", "JSON has no comments"]
]);




/***/ }),

/***/ 4452:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isStorableName),
/* harmony export */   z: () => (/* binding */ isPresentableName)
/* harmony export */ });
// src/metrics/names.ts
var STORED_NAME = /^[\p{L}\p{N}_.:/=+\-@](?:[\p{L}\p{N}_.:/=+\-@ ]*[\p{L}\p{N}_.:/=+\-@])?$/u;
function isStorableName(name) {
  return name.length <= 121 && STORED_NAME.test(name);
}
var MAX_CARD_NAME_LENGTH = 255;
function isPresentableName(name) {
  return name.length > 0 && name.length <= MAX_CARD_NAME_LENGTH && !/[\p{C}\p{Zl}\p{Zp}]/u.test(name);
}




/***/ })

};
;