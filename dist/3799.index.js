"use strict";exports.id=3799,exports.ids=[3799],exports.modules={3799:((_m_,_e_,_r_)=>{_r_.d(_e_,{CA:()=>unlessNotFound,X3:()=>askGitHub,
X_:()=>calling,c2:()=>statusOf,g:()=>gitHub,lD:()=>split,o7:()=>gitHubFailure,zs:()=>NO_RETRIES});var _0_=_r_(74),_1_=_r_(
1659),_2_=_r_(9598),_3_=_r_(9702),_4_=_r_(5715),_5_=_r_(3694),_6_=_r_(9896),_7_=_r_.n(_6_),_8_=_r_(857),_9_=_r_.n(_8_),_10_=_r_(
7067),_11_=_r_.n(_10_),_12_=_r_(4708),_13_=_r_.n(_12_),_14_=_r_(7975),_15_=_r_.n(_14_),_16_=_r_(8522),_17_=_r_.n(_16_),_18_=_r_(
8500),_19_=_r_.n(_18_),Context=class{constructor(){var e,s,r;if(this.payload={},process.env.GITHUB_EVENT_PATH)if((0,_6_.
existsSync)(process.env.GITHUB_EVENT_PATH))this.payload=JSON.parse((0,_6_.readFileSync)(process.env.GITHUB_EVENT_PATH,{encoding:"\
utf8"}));else{let t=process.env.GITHUB_EVENT_PATH;process.stdout.write(`GITHUB_EVENT_PATH ${t} does not exist${_8_.EOL}`)}
this.eventName=process.env.GITHUB_EVENT_NAME,this.sha=process.env.GITHUB_SHA,this.ref=process.env.GITHUB_REF,this.workflow=
process.env.GITHUB_WORKFLOW,this.action=process.env.GITHUB_ACTION,this.actor=process.env.GITHUB_ACTOR,this.job=process.env.
GITHUB_JOB,this.runAttempt=parseInt(process.env.GITHUB_RUN_ATTEMPT,10),this.runNumber=parseInt(process.env.GITHUB_RUN_NUMBER,
10),this.runId=parseInt(process.env.GITHUB_RUN_ID,10),this.apiUrl=(e=process.env.GITHUB_API_URL)!==null&&e!==void 0?e:"h\
ttps://api.github.com",this.serverUrl=(s=process.env.GITHUB_SERVER_URL)!==null&&s!==void 0?s:"https://github.com",this.graphqlUrl=
(r=process.env.GITHUB_GRAPHQL_URL)!==null&&r!==void 0?r:"https://api.github.com/graphql"}get issue(){let e=this.payload;
return Object.assign(Object.assign({},this.repo),{number:(e.issue||e.pull_request||e).number})}get repo(){if(process.env.
GITHUB_REPOSITORY){let[e,s]=process.env.GITHUB_REPOSITORY.split("/");return{owner:e,repo:s}}if(this.payload.repository)return{
owner:this.payload.repository.owner.login,repo:this.payload.repository.name};throw new Error("context.repo requires a GI\
THUB_REPOSITORY environment variable like 'owner/repo'")}},__awaiter=function(t,n,e,r){function h(c){return c instanceof
e?c:new e(function(o){o(c)})}return new(e||(e=Promise))(function(c,o){function f(i){try{u(r.next(i))}catch(a){o(a)}}function p(i){
try{u(r.throw(i))}catch(a){o(a)}}function u(i){i.done?c(i.value):h(i.value).then(f,p)}u((r=r.apply(t,n||[])).next())})};
function getAuthString(t,n){if(!t&&!n.auth)throw new Error("Parameter token or opts.auth is required");if(t&&n.auth)throw new Error(
"Parameters token and opts.auth may not both be specified");return typeof n.auth=="string"?n.auth:`token ${t}`}function getProxyAgent(t){
return new _2_.Qq().getAgent(t)}function getProxyAgentDispatcher(t){return new _2_.Qq().getAgentDispatcher(t)}function getProxyFetch(t){
let n=getProxyAgentDispatcher(t);return(e,r)=>__awaiter(this,void 0,void 0,function*(){return(0,_2_.hd)(e,Object.assign(
Object.assign({},r),{dispatcher:n}))})}function getApiBaseUrl(){return process.env.GITHUB_API_URL||"https://api.github.c\
om"}function getUserAgentWithOrchestrationId(t){var n;let e=(n=process.env.ACTIONS_ORCHESTRATION_ID)===null||n===void 0?
void 0:n.trim();if(e){let r=`actions_orchestration_id/${e.replace(/[^a-z0-9_.-]/gi,"_")}`;return t?.includes(r)?t:`${t?`${t}\
 `:""}${r}`}return t}function getUserAgent(){return typeof navigator=="object"&&"userAgent"in navigator?navigator.userAgent:
typeof process=="object"&&process.version!==void 0?`Node.js/${process.version.substr(1)} (${process.platform}; ${process.
arch})`:"<environment undetectable>"}function register(f,e,u,r){if(typeof u!="function")throw new Error("method for befo\
re hook must be a function");return r||(r={}),Array.isArray(e)?e.reverse().reduce((i,n)=>register.bind(null,f,n,i,r),u)():
Promise.resolve().then(()=>f.registry[e]?f.registry[e].reduce((i,n)=>n.hook.bind(null,i,r),u)():u(r))}function addHook(u,i,s,r){
let t=r;u.registry[s]||(u.registry[s]=[]),i==="before"&&(r=(l,e)=>Promise.resolve().then(t.bind(null,e)).then(l.bind(null,
e))),i==="after"&&(r=(l,e)=>{let n;return Promise.resolve().then(l.bind(null,e)).then(b=>(n=b,t(n,e))).then(()=>n)}),i===
"error"&&(r=(l,e)=>Promise.resolve().then(l.bind(null,e)).catch(n=>t(n,e))),u.registry[s].push({hook:r,orig:t})}function removeHook(r,i,o){
if(!r.registry[i])return;let e=r.registry[i].map(g=>g.orig).indexOf(o);e!==-1&&r.registry[i].splice(e,1)}var bind=Function.
bind,bindable=bind.bind(bind);function bindApi(r,e,l){let n=bindable(removeHook,null).apply(null,l?[e,l]:[e]);r.api={remove:n},
r.remove=n,["before","error","after","wrap"].forEach(o=>{let i=l?[e,o,l]:[e,o];r[o]=r.api[o]=bindable(addHook,null).apply(
null,i)})}function Singular(){let r=Symbol("Singular"),e={registry:{}},l=register.bind(null,e,r);return bindApi(l,e,r),l}
function Collection(){let r={registry:{}},e=register.bind(null,r);return bindApi(e,r),e}var before_after_hook_default={Singular,
Collection},VERSION="0.0.0-development",userAgent=`octokit-endpoint.js/${VERSION} ${getUserAgent()}`,DEFAULTS={method:"G\
ET",baseUrl:"https://api.github.com",headers:{accept:"application/vnd.github.v3+json","user-agent":userAgent},mediaType:{
format:""}};function lowercaseKeys(e){return e?Object.keys(e).reduce((t,n)=>(t[n.toLowerCase()]=e[n],t),{}):{}}function isPlainObject(e){
if(typeof e!="object"||e===null||Object.prototype.toString.call(e)!=="[object Object]")return!1;let t=Object.getPrototypeOf(
e);if(t===null)return!0;let n=Object.prototype.hasOwnProperty.call(t,"constructor")&&t.constructor;return typeof n=="fun\
ction"&&n instanceof n&&Function.prototype.call(n)===Function.prototype.call(e)}function mergeDeep(e,t){let n=Object.assign(
{},e);return Object.keys(t).forEach(c=>{isPlainObject(t[c])?c in e?n[c]=mergeDeep(e[c],t[c]):Object.assign(n,{[c]:t[c]}):
Object.assign(n,{[c]:t[c]})}),n}function removeUndefinedProperties(e){for(let t in e)e[t]===void 0&&delete e[t];return e}
function merge(e,t,n){if(typeof t=="string"){let[r,a]=t.split(" ");n=Object.assign(a?{method:r,url:a}:{url:r},n)}else n=
Object.assign({},t);n.headers=lowercaseKeys(n.headers),removeUndefinedProperties(n),removeUndefinedProperties(n.headers);
let c=mergeDeep(e||{},n);return n.url==="/graphql"&&(e&&e.mediaType.previews?.length&&(c.mediaType.previews=e.mediaType.
previews.filter(r=>!c.mediaType.previews.includes(r)).concat(c.mediaType.previews)),c.mediaType.previews=(c.mediaType.previews||
[]).map(r=>r.replace(/-preview/,""))),c}function addQueryParameters(e,t){let n=/\?/.test(e)?"&":"?",c=Object.keys(t);return c.
length===0?e:e+n+c.map(r=>r==="q"?"q="+t.q.split("+").map(encodeURIComponent).join("+"):`${r}=${encodeURIComponent(t[r])}`).
join("&")}var urlVariableRegex=/\{[^{}}]+\}/g;function removeNonChars(e){return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,"").
split(/,/)}function extractUrlVariableNames(e){let t=e.match(urlVariableRegex);return t?t.map(removeNonChars).reduce((n,c)=>n.
concat(c),[]):[]}function omit(e,t){let n={__proto__:null};for(let c of Object.keys(e))t.indexOf(c)===-1&&(n[c]=e[c]);return n}
function encodeReserved(e){return e.split(/(%[0-9A-Fa-f]{2})/g).map(function(t){return/%[0-9A-Fa-f]/.test(t)||(t=encodeURI(
t).replace(/%5B/g,"[").replace(/%5D/g,"]")),t}).join("")}function encodeUnreserved(e){return encodeURIComponent(e).replace(
/[!'()*]/g,function(t){return"%"+t.charCodeAt(0).toString(16).toUpperCase()})}function encodeValue(e,t,n){return t=e==="\
+"||e==="#"?encodeReserved(t):encodeUnreserved(t),n?encodeUnreserved(n)+"="+t:t}function isDefined(e){return e!=null}function isKeyOperator(e){
return e===";"||e==="&"||e==="?"}function getValues(e,t,n,c){var r=e[n],a=[];if(isDefined(r)&&r!=="")if(typeof r=="strin\
g"||typeof r=="number"||typeof r=="bigint"||typeof r=="boolean")r=r.toString(),c&&c!=="*"&&(r=r.substring(0,parseInt(c,10))),
a.push(encodeValue(t,r,isKeyOperator(t)?n:""));else if(c==="*")Array.isArray(r)?r.filter(isDefined).forEach(function(i){
a.push(encodeValue(t,i,isKeyOperator(t)?n:""))}):Object.keys(r).forEach(function(i){isDefined(r[i])&&a.push(encodeValue(
t,r[i],i))});else{let i=[];Array.isArray(r)?r.filter(isDefined).forEach(function(u){i.push(encodeValue(t,u))}):Object.keys(
r).forEach(function(u){isDefined(r[u])&&(i.push(encodeUnreserved(u)),i.push(encodeValue(t,r[u].toString())))}),isKeyOperator(
t)?a.push(encodeUnreserved(n)+"="+i.join(",")):i.length!==0&&a.push(i.join(","))}else t===";"?isDefined(r)&&a.push(encodeUnreserved(
n)):r===""&&(t==="&"||t==="?")?a.push(encodeUnreserved(n)+"="):r===""&&a.push("");return a}function parseUrl(e){return{expand:expand.
bind(null,e)}}function expand(e,t){var n=["+","#",".","/",";","?","&"];return e=e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g,function(c,r,a){
if(r){let u="",l=[];if(n.indexOf(r.charAt(0))!==-1&&(u=r.charAt(0),r=r.substr(1)),r.split(/,/g).forEach(function(s){var p=/([^:\*]*)(?::(\d+)|(\*))?/.
exec(s);l.push(getValues(t,u,p[1],p[2]||p[3]))}),u&&u!=="+"){var i=",";return u==="?"?i="&":u!=="#"&&(i=u),(l.length!==0?
u:"")+l.join(i)}else return l.join(",")}else return encodeReserved(a)}),e==="/"?e:e.replace(/\/$/,"")}function parse(e){
let t=e.method.toUpperCase(),n=(e.url||"/").replace(/:([a-z]\w+)/g,"{$1}"),c=Object.assign({},e.headers),r,a=omit(e,["me\
thod","baseUrl","url","headers","request","mediaType"]),i=extractUrlVariableNames(n);n=parseUrl(n).expand(a),/^http/.test(
n)||(n=e.baseUrl+n);let u=Object.keys(e).filter(s=>i.includes(s)).concat("baseUrl"),l=omit(a,u);if(!/application\/octet-stream/i.
test(c.accept)&&(e.mediaType.format&&(c.accept=c.accept.split(/,/).map(s=>s.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,
`application/vnd$1$2.${e.mediaType.format}`)).join(",")),n.endsWith("/graphql")&&e.mediaType.previews?.length)){let s=c.
accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||[];c.accept=s.concat(e.mediaType.previews).map(p=>{let f=e.mediaType.format?
`.${e.mediaType.format}`:"+json";return`application/vnd.github.${p}-preview${f}`}).join(",")}return["GET","HEAD"].includes(
t)?n=addQueryParameters(n,l):"data"in l?r=l.data:Object.keys(l).length&&(r=l),!c["content-type"]&&typeof r<"u"&&(c["cont\
ent-type"]="application/json; charset=utf-8"),["PATCH","PUT"].includes(t)&&typeof r>"u"&&(r=""),Object.assign({method:t,
url:n,headers:c},typeof r<"u"?{body:r}:null,e.request?{request:e.request}:null)}function endpointWithDefaults(e,t,n){return parse(
merge(e,t,n))}function withDefaults(e,t){let n=merge(e,t),c=endpointWithDefaults.bind(null,n);return Object.assign(c,{DEFAULTS:n,
defaults:withDefaults.bind(null,n),merge:merge.bind(null,n),parse})}var endpoint=withDefaults(null,DEFAULTS),CHAR_MAP=new Uint8Array(
256);CHAR_MAP[9]|=2,CHAR_MAP[32]|=2,CHAR_MAP[59]|=4,CHAR_MAP[44]|=8;for(let t=128;t<=255;t++)CHAR_MAP[t]|=1;for(let t of"\
!#$%&'*+-.^_`|~")CHAR_MAP[t.charCodeAt(0)]|=16;for(let t=48;t<=57;t++)CHAR_MAP[t]|=16;for(let t=65;t<=90;t++)CHAR_MAP[t]|=
17;for(let t=97;t<=122;t++)CHAR_MAP[t]|=16;var NullObject=(()=>{let t=function(){};return t.prototype=Object.create(null),
t})();function parse2(t,l){let o=4|(l?.comma===!0?8:0),e=t.length,r=l?.start??0;for(;(CHAR_MAP[t.charCodeAt(r)]&2)!==0;)
r++;let c=r,y=0,f=-1,u=l?.parameters===!1?8:0;for(;c<e;){let k=t.charCodeAt(c),a=CHAR_MAP[k];if((a&o)!==0){u|=a&8;break}
(a&2)!==0?f===-1&&(f=c):f=-1,y|=k&65280|a,c++}let A=f===-1?c:f,s=t.slice(r,A),b=(y&65281)===0?s:s.toLowerCase();return c===
e||u!==0?{type:b,index:c,parameters:new NullObject}:parseParameters(t,b,c,e,o)}function parseParameters(t,l,o,e,r){let c=new NullObject;
t:for(;o<e;){for(o++;(CHAR_MAP[t.charCodeAt(o)]&2)!==0;)o++;let y=o,f=0,u=-1;for(;o<e;){let A=t.charCodeAt(o),s=CHAR_MAP[A];
if((s&r)!==0){if((s&8)!==0)break t;continue t}if(A===61){let b=u===-1?o:u,k=t.slice(y,b),a=(f&65281)===0?k:k.toLowerCase();
for(o++;(CHAR_MAP[t.charCodeAt(o)]&2)!==0;)o++;if(o<e&&t.charCodeAt(o)===34){let C=++o,p=!1;for(;o<e;){let m=t.charCodeAt(
o);if(m===34){c[a]===void 0&&(c[a]=p?unescapeQuotedPairs(t,C,o):t.slice(C,o)),o++;let w=0;for(;o<e;){let P=t.charCodeAt(
o),S=CHAR_MAP[P];if((S&r)!==0){w=S&8;break}o++}if(w!==0)break t;continue t}if(m===92&&o+1<e){p=!0,o+=2;continue}o++}continue t}
let E=o,g=0,v=-1;for(;o<e;){let C=t.charCodeAt(o),p=CHAR_MAP[C];if((p&r)!==0){g=p&8;break}(p&2)!==0?v===-1&&(v=o):v=-1,o++}
if(c[a]===void 0){let C=v===-1?o:v;c[a]=t.slice(E,C)}if(g!==0)break t;continue t}(s&2)!==0?u===-1&&(u=o):u=-1,f|=A&65280|
s,o++}}return{type:l,index:o,parameters:c}}function unescapeQuotedPairs(t,l,o){let e="";for(let r=l;r<o;r++)t.charCodeAt(
r)===92&&(e+=t.slice(l,r),l=++r);return e+t.slice(l,o)}var intRegex=/^-?\d+$/,noiseValue=/^-?\d+n+$/,originalStringify=JSON.
stringify,originalParse=JSON.parse,customFormat=/^-?\d+n$/,bigIntsStringify=/([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g,noiseStringify=/([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g,
isUnstringifiable=i=>i===void 0||typeof i=="function"||typeof i=="symbol",isRawJSON=i=>i!==null&&typeof i=="object"&&i.constructor&&
i.constructor.name==="RawJSON",stringifyIteratively=(i,t,f)=>{let e="";typeof f=="number"?e=" ".repeat(Math.min(10,Math.
max(0,Math.floor(f)))):typeof f=="string"&&(e=f.slice(0,10));let r=typeof t=="function",y=Array.isArray(t)?new Set(t.map(
String)):null,u=(n,c,o)=>(o!==null&&typeof o=="object"&&typeof o.toJSON=="function"&&(o=o.toJSON(c)),typeof o=="string"&&
noiseValue.test(o)?o+"n":typeof o=="bigint"?"rawJSON"in JSON?JSON.rawJSON(o.toString()):o.toString()+"n":(r&&(o=t.call(n,
c,o)),o!==null&&typeof o=="object"&&(o instanceof Number||o instanceof String||o instanceof Boolean)&&(o=o.valueOf()),o)),
s=u({"":i},"",i);if(isUnstringifiable(s))return;let h=s===null||typeof s!="object",O=isRawJSON(s);if(h||O)return originalStringify(
s);let a=[],S=0,g=[{parent:{"":s},key:"",val:s,isArray:Array.isArray(s),keys:Array.isArray(s)?null:Object.keys(s),index:0,
first:!0}],d=new WeakSet([s]);for(;g.length>0;){let n=g[g.length-1];n.index===0&&(a.push(n.isArray?"[":"{"),S++);let c=!1;
if(n.isArray)if(n.index<n.val.length){n.first||a.push(","),e&&a.push(`
`+e.repeat(S));let o=n.val[n.index],l=u(n.val,String(n.index),o);if(isUnstringifiable(l))a.push("null"),n.first=!1,n.index++;else{
let p=l!==null&&typeof l=="object",N=isRawJSON(l);if(p&&!N){if(d.has(l))throw new TypeError("Converting circular structu\
re to JSON");d.add(l),g.push({parent:n.val,key:String(n.index),val:l,isArray:Array.isArray(l),keys:Array.isArray(l)?null:
Object.keys(l),index:0,first:!0}),n.first=!1,n.index++}else a.push(originalStringify(l)),n.first=!1,n.index++}}else c=!0;else{
for(;n.index<n.keys.length;){let o=n.keys[n.index++];if(y&&!y.has(o))continue;let l=n.val[o],p=u(n.val,o,l);if(isUnstringifiable(
p))continue;n.first||a.push(","),e?a.push(`
`+e.repeat(S)+originalStringify(o)+": "):a.push(originalStringify(o)+":");let N=p!==null&&typeof p=="object",A=isRawJSON(
p);if(N&&!A){if(d.has(p))throw new TypeError("Converting circular structure to JSON");d.add(p),g.push({parent:n.val,key:o,
val:p,isArray:Array.isArray(p),keys:Array.isArray(p)?null:Object.keys(p),index:0,first:!0}),n.first=!1;break}else a.push(
originalStringify(p)),n.first=!1}n.index>=n.keys.length&&g[g.length-1]===n&&(c=!0)}c&&(S--,!n.first&&e&&a.push(`
`+e.repeat(S)),a.push(n.isArray?"]":"}"),d.delete(n.val),g.pop())}return a.join("")},JSONStringify=(i,t,f)=>{try{return"\
rawJSON"in JSON?originalStringify(i,(e,r)=>typeof r=="bigint"?JSON.rawJSON(r.toString()):typeof t=="function"?t(e,r):(Array.
isArray(t)&&t.includes(e),r),f):i?originalStringify(i,(e,r)=>typeof r=="string"&&noiseValue.test(r)||typeof r=="bigint"?
r.toString()+"n":typeof t=="function"?t(e,r):(Array.isArray(t)&&t.includes(e),r),f).replace(bigIntsStringify,"$1$2$3").replace(
noiseStringify,"$1$2$3"):originalStringify(i,t,f)}catch(e){if(e instanceof RangeError){let r=stringifyIteratively(i,t,f);
return r===void 0?void 0:"rawJSON"in JSON?r:r.replace(bigIntsStringify,"$1$2$3").replace(noiseStringify,"$1$2$3")}throw e}},
featureCache=new Map,isContextSourceSupported=()=>{let i=JSON.parse.toString();if(featureCache.has(i))return featureCache.
get(i);try{let t=JSON.parse("1",(f,e,r)=>!!r?.source&&r.source==="1");return featureCache.set(i,t),t}catch{return featureCache.
set(i,!1),!1}},convertMarkedBigIntsReviver=(i,t,f,e)=>typeof t=="string"&&customFormat.test(t)?BigInt(t.slice(0,-1)):typeof t==
"string"&&noiseValue.test(t)?t.slice(0,-1):typeof e=="function"?e(i,t,f):t,JSONParseV2=(i,t)=>JSON.parse(i,(f,e,r)=>{let y=typeof e==
"number",u=e>Number.MAX_SAFE_INTEGER||e<Number.MIN_SAFE_INTEGER,s=y&&u,h=r&&intRegex.test(r.source);return s&&h?BigInt(r.
source):typeof t=="function"?t(f,e,r):e}),MAX_INT=Number.MAX_SAFE_INTEGER.toString(),MAX_DIGITS=MAX_INT.length,stringsOrLargeNumbers=/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g,
noiseValueWithQuotes=/^"-?\d+n+"$/,applyReviverIteratively=(i,t)=>{let f={"":i},e=[{parent:f,key:"",visited:!1}];for(;e.
length>0;){let r=e[e.length-1];if(r.visited){let{parent:y,key:u}=r,s=y[u];typeof s=="string"&&(customFormat.test(s)?s=BigInt(
s.slice(0,-1)):noiseValue.test(s)&&(s=s.slice(0,-1))),typeof t=="function"&&(s=t.call(y,u,s)),s===void 0?delete y[u]:y[u]=
s,e.pop()}else{r.visited=!0;let y=r.parent[r.key];if(y!==null&&typeof y=="object"){let u=Object.keys(y);for(let s=u.length-
1;s>=0;s--)e.push({parent:y,key:u[s],visited:!1})}}}return f[""]},serializeBigInts=i=>i.replace(stringsOrLargeNumbers,(t,f,e,r)=>{
let y=t[0]==='"';if(y&&noiseValueWithQuotes.test(t))return t.substring(0,t.length-1)+'n"';let u=e||r,s=f&&(f.length<MAX_DIGITS||
f.length===MAX_DIGITS&&f<=MAX_INT);return y||u||s?t:'"'+t+'n"'}),JSONParse=(i,t)=>{if(!i)return originalParse(i,t);try{if(isContextSourceSupported())
return JSONParseV2(i,t);let f=serializeBigInts(i);return originalParse(f,(e,r,y)=>convertMarkedBigIntsReviver(e,r,y,t))}catch(f){
if(f instanceof RangeError){let e=serializeBigInts(i),r=originalParse(e);return applyReviverIteratively(r,t)}throw f}},RequestError=class extends Error{name;status;request;response;constructor(r,t,e){
super(r,{cause:e.cause}),this.name="HttpError",this.status=Number.parseInt(t),Number.isNaN(this.status)&&(this.status=0),
"response"in e&&(this.response=e.response);let s=Object.assign({},e.request);e.request.headers.authorization&&(s.headers=
Object.assign({},e.request.headers,{authorization:e.request.headers.authorization.replace(/(?<! ) .*$/," [REDACTED]")})),
s.url=s.url.replace(/\bclient_secret=\w+/g,"client_secret=[REDACTED]").replace(/\baccess_token=\w+/g,"access_token=[REDA\
CTED]"),this.request=s}},VERSION2="10.0.16",defaults_default={headers:{"user-agent":`octokit-request.js/${VERSION2} ${getUserAgent()}`}};
function isPlainObject2(e){if(typeof e!="object"||e===null||Object.prototype.toString.call(e)!=="[object Object]")return!1;
let o=Object.getPrototypeOf(e);if(o===null)return!0;let t=Object.prototype.hasOwnProperty.call(o,"constructor")&&o.constructor;
return typeof t=="function"&&t instanceof t&&Function.prototype.call(t)===Function.prototype.call(e)}var noop=()=>"";async function fetchWrapper(e){
let o=e.request?.fetch||globalThis.fetch;if(!o)throw new Error("fetch is not set. Please pass a fetch implementation as \
new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");let t=e.request?.
log||console,i=e.request?.parseSuccessResponseBody!==!1,l=isPlainObject2(e.body)||Array.isArray(e.body)?JSONStringify(e.
body):e.body,u=Object.fromEntries(Object.entries(e.headers).map(([r,s])=>[r,String(s)])),n;try{n=await o(e.url,{method:e.
method,body:l,redirect:e.request?.redirect,headers:u,signal:e.request?.signal,...e.body&&{duplex:"half"}})}catch(r){let s="\
Unknown Error";if(r instanceof Error){if(r.name==="AbortError")throw r.status=500,r;s=r.message,r.name==="TypeError"&&"c\
ause"in r&&(r.cause instanceof Error?s=r.cause.message:typeof r.cause=="string"&&(s=r.cause))}let h=new RequestError(s,500,
{request:e});throw h.cause=r,h}let a=n.status,d=n.url,f={};for(let[r,s]of n.headers)f[r]=s;let c={url:d,status:a,headers:f,
data:""};if("deprecation"in f){let r=f.link&&f.link.match(/<([^<>]+)>; rel="deprecation"/),s=r&&r.pop();t.warn(`[@octoki\
t/request] "${e.method} ${e.url}" is deprecated. It is scheduled to be removed on ${f.sunset}${s?`. See ${s}`:""}`)}if(a===
204||a===205)return c;if(e.method==="HEAD"){if(a<400)return c;throw new RequestError(n.statusText,a,{response:c,request:e})}
if(a===304)throw c.data=await getResponseData(n),new RequestError("Not modified",a,{response:c,request:e});if(a>=400)throw c.
data=await getResponseData(n),new RequestError(toErrorMessage(c.data),a,{response:c,request:e});return c.data=i?await getResponseData(
n):n.body,c}async function getResponseData(e){let o=e.headers.get("content-type");if(!o)return e.text().catch(noop);let t=parse2(
o);if(isJSONResponse(t)){let i="";try{return i=await e.text(),JSONParse(i)}catch{return i}}else return t.type.startsWith(
"text/")||t.parameters.charset?.toLowerCase()==="utf-8"&&t.type!=="application/octet-stream"?e.text().catch(noop):e.arrayBuffer().
catch(()=>new ArrayBuffer(0))}function isJSONResponse(e){return e.type==="application/json"||e.type==="application/scim+\
json"}function toErrorMessage(e){if(typeof e=="string")return e;if(e instanceof ArrayBuffer)return"Unknown error";if(typeof e==
"object"&&e!==null&&"message"in e){let o=e,t="documentation_url"in o?` - ${o.documentation_url}`:"";return Array.isArray(
o.errors)?`${o.message}: ${o.errors.map(i=>JSON.stringify(i)).join(", ")}${t}`:`${o.message}${t}`}return`Unknown error: ${JSON.
stringify(e)}`}function withDefaults2(e,o){let t=e.defaults(o);return Object.assign(function(i,l){let u=t.merge(i,l);if(!u.
request||!u.request.hook)return fetchWrapper(t.parse(u));let n=(a,d)=>fetchWrapper(t.parse(t.merge(a,d)));return Object.
assign(n,{endpoint:t,defaults:withDefaults2.bind(null,t)}),u.request.hook(n,u)},{endpoint:t,defaults:withDefaults2.bind(
null,t)})}var request=withDefaults2(endpoint,defaults_default),VERSION3="0.0.0-development";function _buildMessageForResponseErrors(t){
return`Request failed due to following response errors:
`+t.errors.map(a=>` - ${a.message}`).join(`
`)}var GraphqlResponseError=class extends Error{constructor(t,a,r){super(_buildMessageForResponseErrors(r)),this.request=
t,this.headers=a,this.response=r,this.errors=r.errors,this.data=r.data,Error.captureStackTrace&&Error.captureStackTrace(
this,this.constructor)}request;headers;response;name="GraphqlResponseError";errors;data},NON_VARIABLE_OPTIONS=["method",
"baseUrl","url","headers","request","query","mediaType","operationName"],FORBIDDEN_VARIABLE_OPTIONS=["query","method","u\
rl"],GHES_V3_SUFFIX_REGEX=/\/api\/v3\/?$/;function graphql(t,a,r){if(r){if(typeof a=="string"&&"query"in r)return Promise.
reject(new Error('[@octokit/graphql] "query" cannot be used as variable name'));for(let e in r)if(FORBIDDEN_VARIABLE_OPTIONS.
includes(e))return Promise.reject(new Error(`[@octokit/graphql] "${e}" cannot be used as variable name`))}let n=typeof a==
"string"?Object.assign({query:a},r):a,o=Object.keys(n).reduce((e,s)=>NON_VARIABLE_OPTIONS.includes(s)?(e[s]=n[s],e):(e.variables||
(e.variables={}),e.variables[s]=n[s],e),{}),i=n.baseUrl||t.endpoint.DEFAULTS.baseUrl;return GHES_V3_SUFFIX_REGEX.test(i)&&
(o.url=i.replace(GHES_V3_SUFFIX_REGEX,"/api/graphql")),t(o).then(e=>{if(e.data.errors){let s={};for(let l of Object.keys(
e.headers))s[l]=e.headers[l];throw new GraphqlResponseError(o,s,e.data)}return e.data.data})}function withDefaults3(t,a){
let r=t.defaults(a);return Object.assign((n,o)=>graphql(r,n,o),{defaults:withDefaults3.bind(null,r),endpoint:r.endpoint})}
var graphql2=withDefaults3(request,{headers:{"user-agent":`octokit-graphql.js/${VERSION3} ${getUserAgent()}`},method:"PO\
ST",url:"/graphql"});function withCustomRequest(t){return withDefaults3(t,{method:"POST",url:"/graphql"})}var b64url="(?\
:[a-zA-Z0-9_-]+)",sep="\\.",jwtRE=new RegExp(`^${b64url}${sep}${b64url}${sep}${b64url}$`),isJWT=jwtRE.test.bind(jwtRE);async function auth(t){
let e=isJWT(t),r=t.startsWith("v1.")||t.startsWith("ghs_"),n=t.startsWith("ghu_");return{type:"token",token:t,tokenType:e?
"app":r?"installation":n?"user-to-server":"oauth"}}function withAuthorizationPrefix(t){return t.split(/\./).length===3?`\
bearer ${t}`:`token ${t}`}async function hook(t,e,r,n){let i=e.endpoint.merge(r,n);return i.headers.authorization=withAuthorizationPrefix(
t),e(i)}var createTokenAuth=function(t){if(!t)throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
if(typeof t!="string")throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string");return t=
t.replace(/^(token|bearer) +/i,""),Object.assign(auth.bind(null,t),{hook:hook.bind(null,t)})},VERSION4="7.0.8",noop2=()=>{},
consoleWarn=console.warn.bind(console),consoleError=console.error.bind(console);function createLogger(e={}){return typeof e.
debug!="function"&&(e.debug=noop2),typeof e.info!="function"&&(e.info=noop2),typeof e.warn!="function"&&(e.warn=consoleWarn),
typeof e.error!="function"&&(e.error=consoleError),e}var userAgentTrail=`octokit-core.js/${VERSION4} ${getUserAgent()}`,
Octokit=class{static VERSION=VERSION4;static defaults(e){return class extends this{constructor(...s){let t=s[0]||{};if(typeof e==
"function"){super(e(t));return}super(Object.assign({},e,t,t.userAgent&&e.userAgent?{userAgent:`${t.userAgent} ${e.userAgent}`}:
null))}}}static plugins=[];static plugin(...e){let s=this.plugins;return class extends this{static plugins=s.concat(e.filter(
t=>!s.includes(t)))}}constructor(e={}){let s=new before_after_hook_default.Collection,t={baseUrl:request.endpoint.DEFAULTS.
baseUrl,headers:{},request:Object.assign({},e.request,{hook:s.bind(null,"request")}),mediaType:{previews:[],format:""}};
if(t.headers["user-agent"]=e.userAgent?`${e.userAgent} ${userAgentTrail}`:userAgentTrail,e.baseUrl&&(t.baseUrl=e.baseUrl),
e.previews&&(t.mediaType.previews=e.previews),e.timeZone&&(t.headers["time-zone"]=e.timeZone),this.request=request.defaults(
t),this.graphql=withCustomRequest(this.request).defaults(t),this.log=createLogger(e.log),this.hook=s,e.authStrategy){let{
authStrategy:r,...a}=e,n=r(Object.assign({request:this.request,log:this.log,octokit:this,octokitOptions:a},e.auth));s.wrap(
"request",n.hook),this.auth=n}else if(!e.auth)this.auth=async()=>({type:"unauthenticated"});else{let r=createTokenAuth(e.
auth);s.wrap("request",r.hook),this.auth=r}let u=this.constructor;for(let r=0;r<u.plugins.length;++r)Object.assign(this,
u.plugins[r](this,e))}request;graphql;log;hook;auth},VERSION5="17.0.0",endpoints_default={actions:{getReviewsForRun:["GE\
T /repos/{owner}/{repo}/actions/runs/{run_id}/approvals"],getWorkflowRun:["GET /repos/{owner}/{repo}/actions/runs/{run_i\
d}"]},git:{getTree:["GET /repos/{owner}/{repo}/git/trees/{tree_sha}"]},issues:{createComment:["POST /repos/{owner}/{repo\
}/issues/{issue_number}/comments"],deleteComment:["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}"],listComments:[
"GET /repos/{owner}/{repo}/issues/{issue_number}/comments"],updateComment:["PATCH /repos/{owner}/{repo}/issues/comments/\
{comment_id}"]},pulls:{get:["GET /repos/{owner}/{repo}/pulls/{pull_number}"],listCommits:["GET /repos/{owner}/{repo}/pul\
ls/{pull_number}/commits"],listFiles:["GET /repos/{owner}/{repo}/pulls/{pull_number}/files"]},repos:{compareCommitsWithBasehead:[
"GET /repos/{owner}/{repo}/compare/{basehead}"],createDeployment:["POST /repos/{owner}/{repo}/deployments"],createDeploymentStatus:[
"POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"],get:["GET /repos/{owner}/{repo}"],getBranch:["GET /re\
pos/{owner}/{repo}/branches/{branch}"],getBranchRules:["GET /repos/{owner}/{repo}/rules/branches/{branch}"],getCollaboratorPermissionLevel:[
"GET /repos/{owner}/{repo}/collaborators/{username}/permission"],getCommit:["GET /repos/{owner}/{repo}/commits/{ref}"],getContent:[
"GET /repos/{owner}/{repo}/contents/{path}"],listBranches:["GET /repos/{owner}/{repo}/branches"],listDeploymentStatuses:[
"GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"],listDeployments:["GET /repos/{owner}/{repo}/deployment\
s"],listPullRequestsAssociatedWithCommit:["GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls"]},users:{getAuthenticated:[
"GET /user"]}},endpointMethodsMap=new Map;for(let[e,t]of Object.entries(endpoints_default))for(let[r,a]of Object.entries(
t)){let[n,s,l]=a,[d,o]=n.split(/ /),i=Object.assign({method:d,url:o},s);endpointMethodsMap.has(e)||endpointMethodsMap.set(
e,new Map),endpointMethodsMap.get(e).set(r,{scope:e,methodName:r,endpointDefaults:i,decorations:l})}var handler={has({scope:e},t){
return endpointMethodsMap.get(e).has(t)},getOwnPropertyDescriptor(e,t){return{value:this.get(e,t),configurable:!0,writable:!0,
enumerable:!0}},defineProperty(e,t,r){return Object.defineProperty(e.cache,t,r),!0},deleteProperty(e,t){return delete e.
cache[t],!0},ownKeys({scope:e}){return[...endpointMethodsMap.get(e).keys()]},set(e,t,r){return e.cache[t]=r},get({octokit:e,
scope:t,cache:r},a){if(r[a])return r[a];let n=endpointMethodsMap.get(t).get(a);if(!n)return;let{endpointDefaults:s,decorations:l}=n;
return l?r[a]=decorate(e,t,a,s,l):r[a]=e.request.defaults(s),r[a]}};function endpointsToMethods(e){let t={};for(let r of endpointMethodsMap.
keys())t[r]=new Proxy({octokit:e,scope:r,cache:{}},handler);return t}function decorate(e,t,r,a,n){let s=e.request.defaults(
a);function l(...d){let o=s.endpoint.merge(...d);if(n.mapToData)return o=Object.assign({},o,{data:o[n.mapToData],[n.mapToData]:void 0}),
s(o);if(n.renamed){let[i,u]=n.renamed;e.log.warn(`octokit.${t}.${r}() has been renamed to octokit.${i}.${u}()`)}if(n.deprecated&&
e.log.warn(n.deprecated),n.renamedParameters){let i=s.endpoint.merge(...d);for(let[u,p]of Object.entries(n.renamedParameters))
u in i&&(e.log.warn(`"${u}" parameter is deprecated for "octokit.${t}.${r}()". Use "${p}" instead`),p in i||(i[p]=i[u]),
delete i[u]);return s(i)}return s(...d)}return Object.assign(l,s)}function restEndpointMethods(t){return{rest:endpointsToMethods(
t)}}restEndpointMethods.VERSION=VERSION5;function legacyRestEndpointMethods(t){let e=endpointsToMethods(t);return{...e,rest:e}}
legacyRestEndpointMethods.VERSION=VERSION5;var VERSION6="0.0.0-development";function normalizePaginatedListResponse(t){if(!t.
data)return{...t,data:[]};if(!(("total_count"in t.data||"total_commits"in t.data)&&!("url"in t.data)))return t;let a=t.data.
incomplete_results,e=t.data.repository_selection,n=t.data.total_count,i=t.data.total_commits;delete t.data.incomplete_results,
delete t.data.repository_selection,delete t.data.total_count,delete t.data.total_commits;let o=Object.keys(t.data)[0],d=t.
data[o];return t.data=d,typeof a<"u"&&(t.data.incomplete_results=a),typeof e<"u"&&(t.data.repository_selection=e),t.data.
total_count=n,t.data.total_commits=i,t}function iterator(t,a,e){let n=typeof a=="function"?a.endpoint(e):t.request.endpoint(
a,e),i=typeof a=="function"?a:t.request,o=n.method,d=n.headers,l=n.url;return{[Symbol.asyncIterator]:()=>({async next(){
if(!l)return{done:!0};try{let r=await i({method:o,url:l,headers:d}),c=normalizePaginatedListResponse(r);if(l=((c.headers.
link||"").match(/<([^<>]+)>;\s*rel="next"/)||[])[1],!l&&"total_commits"in c.data){let m=new URL(c.url),u=m.searchParams,
f=parseInt(u.get("page")||"1",10),y=parseInt(u.get("per_page")||"250",10);f*y<c.data.total_commits&&(u.set("page",String(
f+1)),l=m.toString())}return{value:c}}catch(r){if(r.status!==409)throw r;return l="",{value:{status:200,headers:{},data:[]}}}}})}}
function paginate(t,a,e,n){return typeof e=="function"&&(n=e,e=void 0),gather(t,[],iterator(t,a,e)[Symbol.asyncIterator](),
n)}function gather(t,a,e,n){return e.next().then(i=>{if(i.done)return a;let o=!1;function d(){o=!0}return a=a.concat(n?n(
i.value,d):i.value.data),o?a:gather(t,a,e,n)})}var composePaginateRest=Object.assign(paginate,{iterator});function paginateRest(t){
return{paginate:Object.assign(paginate.bind(null,t),{iterator:iterator.bind(null,t)})}}paginateRest.VERSION=VERSION6;var context=new Context,
baseUrl=getApiBaseUrl(),defaults={baseUrl,request:{agent:getProxyAgent(baseUrl),fetch:getProxyFetch(baseUrl)}},GitHub=Octokit.
plugin(restEndpointMethods,paginateRest).defaults(defaults);function getOctokitOptions(s,g){let t=Object.assign({},g||{}),
e=getAuthString(s,t);e&&(t.auth=e);let n=getUserAgentWithOrchestrationId(t.userAgent);return n&&(t.userAgent=n),t}var context2=new Context;
function getOctokit(t,n,...i){let e=GitHub.plugin(...i);return new e(getOctokitOptions(t,n))}function statusOf(error){let status=(0,_3_.
$r)(error,"status");return typeof status=="number"?status:void 0}function headerOf(error,name){let value=(0,_3_.$r)((0,_3_.
$r)((0,_3_.$r)(error,"response"),"headers"),name);return value==null?void 0:String(value)}function ofGitHub(answer){let status=statusOf(
answer),type=String((0,_3_.$r)((0,_3_.$r)(answer,"headers"),"content-type")??"");if(status!==200&&status!==201||/\bjson\b|\braw\b/.
test(type))return answer;let what=type===""?"empty":type.split(";")[0];throw Object.assign(new Error(`The answer is not \
what GitHub sends (${what}).`),{status:BAD_GATEWAY})}var BAD_GATEWAY=502,MAX_REDIRECTS=20,REDIRECTS=new Set([301,302,303,
307,308]);async function fetch2(url,options={}){let{method="GET",headers={},body,signal}=options,asked={url:new URL(url),
method,headers,body};for(let redirects=0;redirects<=MAX_REDIRECTS;redirects+=1){let message=await send(asked,signal),answer=await fetched(
asked.url,message,signal),next=redirected(asked,answer);if(next===void 0)return answer;asked=next}throw new Error(`${url}\
 is redirected more than ${MAX_REDIRECTS} times.`)}function send({url,method,headers,body},signal){let request2=url.protocol===
"https:"?_12_.request:_10_.request;return new Promise((resolve,reject)=>{let sending=request2(url,{method,headers:{"acce\
pt-encoding":"gzip",...headers},agent:agentOf(url),signal},resolve);sending.on("error",error=>{let late=sending.socket===
null||sending.socket.connecting?`${url.host} did not establish a connection in time`:void 0;reject(signal?.aborted?new Error(
late??(0,_5_.bD)(signal.reason),{cause:signal.reason}):wordsOf(error))}),sending.end(body)})}function wordsOf(error){return error.
message===""?new Error((0,_5_.bD)(error),{cause:error}):error}async function fetched(url,message,signal){let bytes=await whole(
message).catch(error=>{throw signal?.aborted?signal.reason:error});return{url:url.href,status:message.statusCode??0,statusText:message.
statusMessage??"",headers:new Map(Object.entries(message.headers).map(([name,value])=>[name,[value].flat().join(", ")])),
text:async()=>bytes.toString("utf8"),arrayBuffer:async()=>new Uint8Array(bytes).buffer}}async function whole(message){let chunks=[];
for await(let chunk of message)chunks.push(Buffer.from(chunk));let bytes=Buffer.concat(chunks);return message.headers["c\
ontent-encoding"]==="gzip"?(0,_14_.promisify)(_16_.gunzip)(bytes):bytes}function redirected({url,method,headers,body},{status,
headers:answered}){let location=answered.get("location");if(!REDIRECTS.has(status)||location===void 0)return;let next=new URL(
location,url);if(url.protocol==="https:"&&next.protocol!=="https:")throw new Error(`${url.host} redirects to ${next.origin}\
.`);let isHome=next.origin===url.origin,kept=Object.entries(headers).filter(([name])=>isHome||name.toLowerCase()!=="auth\
orization");return(status===303||status<303&&method==="POST")&&method!=="HEAD"?{url:next,method:"GET",headers:Object.fromEntries(
kept.filter(([name])=>!/^content-/i.test(name))),body:void 0}:{url:next,method,headers:Object.fromEntries(kept),body}}var proxies=new Map;
function agentOf({origin}){return proxies.has(origin)||proxies.set(origin,(0,_0_.Q)(origin)),proxies.get(origin)}var FIRST_WAIT_MILLISECONDS=6e4,
MAX_WAIT_MILLISECONDS=18e4,SECONDARY=/\bsecondary rate limit|\babuse detection\b/i,PRIMARY=/\bAPI rate limit exceeded\b/i;
function limitOf(error,{now,waits}){let status=statusOf(error);if(status!==403&&status!==429)return;let retryAfter=secondsOf(
headerOf(error,"retry-after"),now),isUsedUp=headerOf(error,"x-ratelimit-remaining")==="0",isSecondary=SECONDARY.test((0,_5_.
bD)(error)),isPrimary=!isSecondary&&(isUsedUp||PRIMARY.test((0,_5_.bD)(error)));if(status===403&&!isSecondary&&!isPrimary&&
retryAfter===void 0)return;let reset=Number(headerOf(error,"x-ratelimit-reset")),untilReset=isUsedUp&&reset>0?reset*1e3-
now:void 0,asked=retryAfter===void 0?untilReset:retryAfter*1e3,waitMilliseconds=Math.max(asked??FIRST_WAIT_MILLISECONDS*
2**waits,1e3);return{kind:isPrimary?"primary":"secondary",waitMilliseconds}}function waitingOutLimits({sleep=_18_.setTimeout,
now=Date.now,onWait=console.info}){let waited=0;return async(call,request2)=>{for(let waits=0;;waits+=1)try{return await request2()}catch(error){
let limit=limitOf(error,{now:now(),waits});if(limit===void 0||waited+limit.waitMilliseconds>MAX_WAIT_MILLISECONDS)throw error;
waited+=limit.waitMilliseconds,onWait(`${call}: GitHub's ${limit.kind} rate limit is used up. Asked again in ${inWords(limit)}\
.`),await sleep(limit.waitMilliseconds)}}}function limitHint(limit){return`This is GitHub's ${limit.kind} rate limit, an\
d no permission helps. It asks to be left alone for ${inWords(limit)}: run the job again then. All jobs of the repositor\
y that use its token count together.`}function inWords({waitMilliseconds}){let seconds=Math.ceil(waitMilliseconds/1e3);return seconds<
120?`${seconds} s`:`${Math.ceil(seconds/60)} minutes`}function secondsOf(retryAfter,now){if(retryAfter===void 0)return;if(/^\d+$/.
test(retryAfter))return Number(retryAfter);let date=Date.parse(retryAfter);return Number.isNaN(date)?void 0:Math.max(0,(date-
now)/1e3)}async function retrying({retries,baseMilliseconds,sleep=_18_.setTimeout},request2){for(let attempt=1;;attempt+=
1){try{let answer=await request2();if(attempt>retries||!failedInside(answer))return answer}catch(error){let most=(0,_1_.
C)(error)?Math.max(retries,NEVER_SENT_RETRIES):retries;if(attempt>most||!isRetried(error))throw after(attempt,error)}await sleep(
attempt**2*baseMilliseconds)}}var NEVER_SENT_RETRIES=2;function after(attempts,error){return error instanceof Error&&attempts>
1?Object.assign(error,{attempts}):error}function attemptsOf(error){let attempts=(0,_3_.$r)(error,"attempts");return typeof attempts==
"number"?attempts:void 0}var NOT_RETRIED=new Set([400,401,403,404,410,422,429,451]);function isRetried(error){let status=statusOf(
error);return status!==void 0&&status>=400&&!NOT_RETRIED.has(status)}function failedInside(answer){let[first]=(0,_3_.S3)(
(0,_3_.$r)((0,_3_.$r)(answer,"data"),"errors"));return/^Something went wrong while executing your query/.test(String((0,_3_.
$r)(first,"message")))}var DEADLINE_MILLISECONDS=1e4,RETRIES=2;function gitHub({token,retryBaseMilliseconds:baseMilliseconds=1e3,
limits={}}){let retries=retried({retries:RETRIES,baseMilliseconds});return getOctokit(token,{log:SILENT,request:{fetch:fetch2}},
perAttemptDeadline,limitsWaitedOut(limits),retries)}var perAttemptDeadline=octokit=>{octokit.hook.before("request",options=>{
options.request={...options.request,signal:AbortSignal.timeout(DEADLINE_MILLISECONDS)}})};function limitsWaitedOut(options){
return octokit=>{let waiting=waitingOutLimits(options);octokit.hook.wrap("request",(request2,asked)=>waiting(`${asked.method}\
 ${asked.url}`,async()=>request2(asked)))}}function retried(options){return octokit=>{octokit.hook.wrap("request",(request2,asked)=>{
let{retries}={...options,...asked.request};return retrying({...options,retries},async()=>ofGitHub(await request2(asked)))})}}
var NO_RETRIES={request:{retries:0}};async function calling(call,permission,body){try{return await body()}catch(error){throw gitHubFailure(
call,error,permission)}}function askGitHub(options,call,permission,ask){return calling(call,permission,()=>{if(options.token!==
"")return ask(gitHub(options));throw new _5_.Rk("access-denied",call,"github-token is empty, so GitHub cannot be asked.",
{hint:`Leave \`github-token\` out, and give the job \`permissions: ${permission}\`.`})})}async function unlessNotFound(asking){
try{return await asking}catch(error){if(error instanceof _5_.Rk&&error.kind==="not-found")return;throw error}}function split(repository){
let[owner="",repo=""]=repository.split("/");return{owner,repo}}function gitHubFailure(call,error,permission){if(error instanceof
_5_.Rk)return error;let limit=limitOf(error,{now:Date.now(),waits:0}),kind=limit===void 0?kindOf(error):"throttled",hint=limit===
void 0?hintOf(kind,(0,_5_.bD)(error),permission):limitHint(limit),requestId=headerOf(error,"x-github-request-id"),attempts=attemptsOf(
error);return new _5_.Rk(kind,call,(0,_5_.bD)(error),(0,_4_.s)({cause:error,hint,requestId,attempts}))}function hintOf(kind,message,permission){
return kind==="access-denied"?deniedHint(message,permission):void 0}function deniedHint(message,permission){return/\bis locked\b/.
test(message)?"Unlock the conversation of the pull request, or set `comment: never`.":`Give the job \`permissions: ${permission}\
\`. Naming any permission takes away all that are not named.`}var TOO_LARGE=/\btoo large to fetch via the API\b/;function kindOf(error){
if((0,_1_.C)(error))return"unreachable";let status=statusOf(error);return status===401?"credentials":status===403?TOO_LARGE.
test((0,_5_.bD)(error))?"invalid-request":"access-denied":status===404||status===410?"not-found":status===409?"conflict":
status!==void 0&&status>=400&&status<500?"invalid-request":"unknown-outcome"}var nothing=()=>{},SILENT={debug:nothing,info:nothing,
warn:nothing,error:nothing}}),1659:((_m_,_e_,_r_)=>{_r_.d(_e_,{C:()=>wasNeverSent,Y:()=>isCertificateRefused});var _20_=_r_(
9702);function wasNeverSent(error){let codes=(0,_20_.MZ)(error);if(codes.some(code=>NEVER_SENT.has(code)||CERTIFICATE.has(
code)))return!0;let message=String((0,_20_.$r)(error,"message"));return/did not establish a connection/.test(message)||/tunneling socket could not be established/.
test(message)||/\bconnect (ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT)\b|\bgetaddrinfo (ENOTFOUND|EAI_AGAIN)\b/.test(
message)||codes.includes("ETIMEDOUT")&&(0,_20_.$r)(error,"syscall")==="connect"}function isCertificateRefused(error){return(0,_20_.
MZ)(error).some(code=>CERTIFICATE.has(code))}var NEVER_SENT=new Set(["ECONNREFUSED","ENOTFOUND","EAI_AGAIN","EHOSTUNREAC\
H","ENETUNREACH"]),CERTIFICATE=new Set(["CERT_HAS_EXPIRED","DEPTH_ZERO_SELF_SIGNED_CERT","ERR_TLS_CERT_ALTNAME_INVALID",
"SELF_SIGNED_CERT_IN_CHAIN","UNABLE_TO_GET_ISSUER_CERT_LOCALLY","UNABLE_TO_VERIFY_LEAF_SIGNATURE"])}),74:((_m_,_e_,_r_)=>{
_r_.d(_e_,{Q:()=>proxyAgent});var _21_=_r_(9598);function proxyAgent(url){return(0,_21_.s_)(new URL(url))?new _21_.Qq("p\
roxy").getAgent(url):void 0}})};
