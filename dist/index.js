(()=>{"use strict";var __webpack_modules__={4513:((_m_,_e_2,_r_2)=>{_r_2.d(_e_2,{p:()=>clock});var _0_=_r_2(8500),_1_=_r_2.
n(_0_),clock={now:()=>new Date,sleep:async milliseconds=>{await(0,_0_.setTimeout)(milliseconds)}}}),5715:((_m_,_e_2,_r_2)=>{
_r_2.d(_e_2,{A:()=>unlessEmpty,s:()=>defined});function defined(value){return Object.fromEntries(Object.entries(value).filter(
([,member])=>member!==void 0))}function unlessEmpty(value){return value===void 0||Object.keys(value).length===0?void 0:value}}),
8227:((_m_,_e_2,_r_2)=>{_r_2.d(_e_2,{f:()=>onItsWay});var H6HJJROV=_r_2(9702);const external_node_diagnostics_channel_namespaceObject=require(
"node:diagnostics_channel");var external_node_http_=_r_2(7067),promises_=_r_2(8500);async function onItsWay(ask,milliseconds=50){
let{left,forget}=nextRequestLeft(),answer=ask(),settled=answer.then(()=>{},()=>{});return await Promise.race([left,settled,
(0,promises_.setTimeout)(milliseconds,void 0,{ref:!1})]),forget(),{answer}}function nextRequestLeft(){let forget=()=>{};
return{left:new Promise(resolve=>{let onStart=message=>{forget();let request=(0,H6HJJROV.$r)(message,"request");request instanceof
external_node_http_.ClientRequest&&request.once("finish",resolve)};forget=()=>(0,external_node_diagnostics_channel_namespaceObject.
unsubscribe)("http.client.request.start",onStart),(0,external_node_diagnostics_channel_namespaceObject.subscribe)("http.\
client.request.start",onStart)}),forget}}}),362:((_m_,_e_2,_r_2)=>{_r_2.d(_e_2,{P$:()=>__commonJS,VA:()=>__export,f1:()=>__toESM,
ki:()=>__require});var __create=Object.create,__defProp=Object.defineProperty,__getOwnPropDesc=Object.getOwnPropertyDescriptor,
__getOwnPropNames=Object.getOwnPropertyNames,__getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty,
__require=require,__commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,
mod),mod.exports}catch(e){throw mod=0,e}},__export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],
enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from=="object"||typeof from=="function")for(let key of __getOwnPropNames(
from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,
key))||desc.enumerable});return to},__toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(
isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{value:mod,enumerable:!0}):target,mod))}),7137:((_m_,_e_2,_r_2)=>{
_r_2.d(_e_2,{K:()=>isWorkflowFile});function isWorkflowFile(name){return/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,199}\.ya?ml$/.test(
name)}}),9702:((_m_,_e_2,_r_2)=>{_r_2.d(_e_2,{$r:()=>propertyOf,C5:()=>memberOf,MZ:()=>codesOf,S3:()=>itemsOf,U4:()=>parsedJson,
u4:()=>isRecord});function isRecord(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)}function itemsOf(value){
return Array.isArray(value)?value:[]}function memberOf(value,key){return isRecord(value)&&Object.hasOwn(value,key)?value[key]:
void 0}function propertyOf(value,name){return typeof value=="object"&&value!==null?Reflect.get(value,name):void 0}function parsedJson(text2){
try{return JSON.parse(text2)}catch{return}}function codesOf(error){let codes=[],inner=error;for(let depth=0;depth<8&&typeof inner==
"object"&&inner!==null;depth+=1){let code=propertyOf(inner,"code");typeof code=="string"&&codes.push(code),inner=propertyOf(
inner,"cause")}return codes}}),9598:((_m_,_e_2,_r_2)=>{_r_2.d(_e_2,{Qq:()=>HttpClient,hd:()=>fetch,s_:()=>getProxyUrl});
var CBRGES5Z=_r_2(362);const external_http_namespaceObject=require("http"),external_https_namespaceObject=require("https");
var require_tunnel=(0,CBRGES5Z.P$)({"node_modules/tunnel/lib/tunnel.js"(v){"use strict";var A=(0,CBRGES5Z.ki)("net"),E=(0,CBRGES5Z.
ki)("tls"),g=(0,CBRGES5Z.ki)("http"),S=(0,CBRGES5Z.ki)("https"),k=(0,CBRGES5Z.ki)("events"),H=(0,CBRGES5Z.ki)("assert"),
_=(0,CBRGES5Z.ki)("util");v.httpOverHttp=b,v.httpsOverHttp=N,v.httpOverHttps=C,v.httpsOverHttps=x;function b(t){var e=new l(
t);return e.request=g.request,e}function N(t){var e=new l(t);return e.request=g.request,e.createSocket=O,e.defaultPort=443,
e}function C(t){var e=new l(t);return e.request=S.request,e}function x(t){var e=new l(t);return e.request=S.request,e.createSocket=
O,e.defaultPort=443,e}function l(t){var e=this;e.options=t||{},e.proxyOptions=e.options.proxy||{},e.maxSockets=e.options.
maxSockets||g.Agent.defaultMaxSockets,e.requests=[],e.sockets=[],e.on("free",function(r,s,n,o){for(var u=y(s,n,o),c=0,f=e.
requests.length;c<f;++c){var h=e.requests[c];if(h.host===u.host&&h.port===u.port){e.requests.splice(c,1),h.request.onSocket(
r);return}}r.destroy(),e.removeSocket(r)})}_.inherits(l,k.EventEmitter),l.prototype.addRequest=function(t,e,r,s){var n=this,
o=m({request:t},n.options,y(e,r,s));if(n.sockets.length>=this.maxSockets){n.requests.push(o);return}n.createSocket(o,function(u){
u.on("free",c),u.on("close",f),u.on("agentRemove",f),t.onSocket(u);function c(){n.emit("free",u,o)}function f(h){n.removeSocket(
u),u.removeListener("free",c),u.removeListener("close",f),u.removeListener("agentRemove",f)}})},l.prototype.createSocket=
function(t,e){var r=this,s={};r.sockets.push(s);var n=m({},r.proxyOptions,{method:"CONNECT",path:t.host+":"+t.port,agent:!1,
headers:{host:t.host+":"+t.port}});t.localAddress&&(n.localAddress=t.localAddress),n.proxyAuth&&(n.headers=n.headers||{},
n.headers["Proxy-Authorization"]="Basic "+new Buffer(n.proxyAuth).toString("base64")),p("making CONNECT request");var o=r.
request(n);o.useChunkedEncodingByDefault=!1,o.once("response",u),o.once("upgrade",c),o.once("connect",f),o.once("error",
h),o.end();function u(a){a.upgrade=!0}function c(a,i,q){process.nextTick(function(){f(a,i,q)})}function f(a,i,q){if(o.removeAllListeners(),
i.removeAllListeners(),a.statusCode!==200){p("tunneling socket could not be established, statusCode=%d",a.statusCode),i.
destroy();var d=new Error("tunneling socket could not be established, statusCode="+a.statusCode);d.code="ECONNRESET",t.request.
emit("error",d),r.removeSocket(s);return}if(q.length>0){p("got illegal response body from proxy"),i.destroy();var d=new Error(
"got illegal response body from proxy");d.code="ECONNRESET",t.request.emit("error",d),r.removeSocket(s);return}return p(
"tunneling connection has established"),r.sockets[r.sockets.indexOf(s)]=i,e(i)}function h(a){o.removeAllListeners(),p(`t\
unneling socket could not be established, cause=%s
`,a.message,a.stack);var i=new Error("tunneling socket could not be established, cause="+a.message);i.code="ECONNRESET",
t.request.emit("error",i),r.removeSocket(s)}},l.prototype.removeSocket=function(t){var e=this.sockets.indexOf(t);if(e!==
-1){this.sockets.splice(e,1);var r=this.requests.shift();r&&this.createSocket(r,function(s){r.request.onSocket(s)})}};function O(t,e){
var r=this;l.prototype.createSocket.call(r,t,function(s){var n=t.request.getHeader("host"),o=m({},r.options,{socket:s,servername:n?
n.replace(/:.*$/,""):t.host}),u=E.connect(0,o);r.sockets[r.sockets.indexOf(s)]=u,e(u)})}function y(t,e,r){return typeof t==
"string"?{host:t,port:e,localAddress:r}:t}function m(t){for(var e=1,r=arguments.length;e<r;++e){var s=arguments[e];if(typeof s==
"object")for(var n=Object.keys(s),o=0,u=n.length;o<u;++o){var c=n[o];s[c]!==void 0&&(t[c]=s[c])}}return t}var p;process.
env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?p=function(){var t=Array.prototype.slice.call(arguments);typeof t[0]==
"string"?t[0]="TUNNEL: "+t[0]:t.unshift("TUNNEL:"),console.error.apply(console,t)}:p=function(){},v.debug=p}}),require_tunnel2=(0,CBRGES5Z.
P$)({"node_modules/tunnel/index.js"(n,e){e.exports=require_tunnel()}});function getProxyUrl(t){let e=t.protocol==="https\
:";if(checkBypass(t))return;let s=e?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.
HTTP_PROXY;if(s)try{return new DecodedURL(s)}catch{if(!s.startsWith("http://")&&!s.startsWith("https://"))return new DecodedURL(
`http://${s}`)}else return}function checkBypass(t){if(!t.hostname)return!1;let e=t.hostname;if(isLoopbackAddress(e))return!0;
let s=process.env.no_proxy||process.env.NO_PROXY||"";if(!s)return!1;let r;t.port?r=Number(t.port):t.protocol==="http:"?r=
80:t.protocol==="https:"&&(r=443);let p=[t.hostname.toUpperCase()];typeof r=="number"&&p.push(`${p[0]}:${r}`);for(let n of s.
split(",").map(o=>o.trim().toUpperCase()).filter(o=>o))if(n==="*"||p.some(o=>o===n||o.endsWith(`.${n}`)||n.startsWith(".")&&
o.endsWith(`${n}`)))return!0;return!1}function isLoopbackAddress(t){let e=t.toLowerCase();return e==="localhost"||e.startsWith(
"127.")||e.startsWith("[::1]")||e.startsWith("[0:0:0:0:0:0:0:1]")}var DecodedURL=class extends URL{constructor(t,e){super(
t,e),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){
return this._decodedUsername}get password(){return this._decodedPassword}},tunnel=(0,CBRGES5Z.f1)(require_tunnel2()),ProxyAgent=class{options;constructor(options){
this.options=options}};async function fetch(){throw new Error("src/github/fetch.ts is what asks GitHub")}var __awaiter=function(e,r,t,i){
function n(s){return s instanceof t?s:new t(function(a){a(s)})}return new(t||(t=Promise))(function(s,a){function l(u){try{
c(i.next(u))}catch(h){a(h)}}function o(u){try{c(i.throw(u))}catch(h){a(h)}}function c(u){u.done?s(u.value):n(u.value).then(
l,o)}c((i=i.apply(e,r||[])).next())})},HttpCodes;(function(e){e[e.OK=200]="OK",e[e.MultipleChoices=300]="MultipleChoices",
e[e.MovedPermanently=301]="MovedPermanently",e[e.ResourceMoved=302]="ResourceMoved",e[e.SeeOther=303]="SeeOther",e[e.NotModified=
304]="NotModified",e[e.UseProxy=305]="UseProxy",e[e.SwitchProxy=306]="SwitchProxy",e[e.TemporaryRedirect=307]="Temporary\
Redirect",e[e.PermanentRedirect=308]="PermanentRedirect",e[e.BadRequest=400]="BadRequest",e[e.Unauthorized=401]="Unautho\
rized",e[e.PaymentRequired=402]="PaymentRequired",e[e.Forbidden=403]="Forbidden",e[e.NotFound=404]="NotFound",e[e.MethodNotAllowed=
405]="MethodNotAllowed",e[e.NotAcceptable=406]="NotAcceptable",e[e.ProxyAuthenticationRequired=407]="ProxyAuthentication\
Required",e[e.RequestTimeout=408]="RequestTimeout",e[e.Conflict=409]="Conflict",e[e.Gone=410]="Gone",e[e.TooManyRequests=
429]="TooManyRequests",e[e.InternalServerError=500]="InternalServerError",e[e.NotImplemented=501]="NotImplemented",e[e.BadGateway=
502]="BadGateway",e[e.ServiceUnavailable=503]="ServiceUnavailable",e[e.GatewayTimeout=504]="GatewayTimeout"})(HttpCodes||
(HttpCodes={}));var Headers;(function(e){e.Accept="accept",e.ContentType="content-type"})(Headers||(Headers={}));var MediaTypes;
(function(e){e.ApplicationJson="application/json"})(MediaTypes||(MediaTypes={}));var HttpRedirectCodes=[HttpCodes.MovedPermanently,
HttpCodes.ResourceMoved,HttpCodes.SeeOther,HttpCodes.TemporaryRedirect,HttpCodes.PermanentRedirect],HttpResponseRetryCodes=[
HttpCodes.BadGateway,HttpCodes.ServiceUnavailable,HttpCodes.GatewayTimeout],RetryableHttpVerbs=["OPTIONS","GET","DELETE",
"HEAD"],ExponentialBackoffCeiling=10,ExponentialBackoffTimeSlice=5,HttpClientError=class d extends Error{constructor(r,t){
super(r),this.name="HttpClientError",this.statusCode=t,Object.setPrototypeOf(this,d.prototype)}},HttpClientResponse=class{constructor(e){
this.message=e}readBody(){return __awaiter(this,void 0,void 0,function*(){return new Promise(e=>__awaiter(this,void 0,void 0,
function*(){let r=Buffer.alloc(0);this.message.on("data",t=>{r=Buffer.concat([r,t])}),this.message.on("end",()=>{e(r.toString())})}))})}readBodyBuffer(){
return __awaiter(this,void 0,void 0,function*(){return new Promise(e=>__awaiter(this,void 0,void 0,function*(){let r=[];
this.message.on("data",t=>{r.push(t)}),this.message.on("end",()=>{e(Buffer.concat(r))})}))})}},HttpClient=class{constructor(e,r,t){
this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=
!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(e),this.
handlers=r||[],this.requestOptions=t,t&&(t.ignoreSslError!=null&&(this._ignoreSslError=t.ignoreSslError),this._socketTimeout=
t.socketTimeout,t.allowRedirects!=null&&(this._allowRedirects=t.allowRedirects),t.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=
t.allowRedirectDowngrade),t.maxRedirects!=null&&(this._maxRedirects=Math.max(t.maxRedirects,0)),t.keepAlive!=null&&(this.
_keepAlive=t.keepAlive),t.allowRetries!=null&&(this._allowRetries=t.allowRetries),t.maxRetries!=null&&(this._maxRetries=
t.maxRetries))}options(e,r){return __awaiter(this,void 0,void 0,function*(){return this.request("OPTIONS",e,null,r||{})})}get(e,r){
return __awaiter(this,void 0,void 0,function*(){return this.request("GET",e,null,r||{})})}del(e,r){return __awaiter(this,
void 0,void 0,function*(){return this.request("DELETE",e,null,r||{})})}post(e,r,t){return __awaiter(this,void 0,void 0,function*(){
return this.request("POST",e,r,t||{})})}patch(e,r,t){return __awaiter(this,void 0,void 0,function*(){return this.request(
"PATCH",e,r,t||{})})}put(e,r,t){return __awaiter(this,void 0,void 0,function*(){return this.request("PUT",e,r,t||{})})}head(e,r){
return __awaiter(this,void 0,void 0,function*(){return this.request("HEAD",e,null,r||{})})}sendStream(e,r,t,i){return __awaiter(
this,void 0,void 0,function*(){return this.request(e,r,t,i)})}getJson(e){return __awaiter(this,arguments,void 0,function*(r,t={}){
t[Headers.Accept]=this._getExistingOrDefaultHeader(t,Headers.Accept,MediaTypes.ApplicationJson);let i=yield this.get(r,t);
return this._processResponse(i,this.requestOptions)})}postJson(e,r){return __awaiter(this,arguments,void 0,function*(t,i,n={}){
let s=JSON.stringify(i,null,2);n[Headers.Accept]=this._getExistingOrDefaultHeader(n,Headers.Accept,MediaTypes.ApplicationJson),
n[Headers.ContentType]=this._getExistingOrDefaultContentTypeHeader(n,MediaTypes.ApplicationJson);let a=yield this.post(t,
s,n);return this._processResponse(a,this.requestOptions)})}putJson(e,r){return __awaiter(this,arguments,void 0,function*(t,i,n={}){
let s=JSON.stringify(i,null,2);n[Headers.Accept]=this._getExistingOrDefaultHeader(n,Headers.Accept,MediaTypes.ApplicationJson),
n[Headers.ContentType]=this._getExistingOrDefaultContentTypeHeader(n,MediaTypes.ApplicationJson);let a=yield this.put(t,
s,n);return this._processResponse(a,this.requestOptions)})}patchJson(e,r){return __awaiter(this,arguments,void 0,function*(t,i,n={}){
let s=JSON.stringify(i,null,2);n[Headers.Accept]=this._getExistingOrDefaultHeader(n,Headers.Accept,MediaTypes.ApplicationJson),
n[Headers.ContentType]=this._getExistingOrDefaultContentTypeHeader(n,MediaTypes.ApplicationJson);let a=yield this.patch(
t,s,n);return this._processResponse(a,this.requestOptions)})}request(e,r,t,i){return __awaiter(this,void 0,void 0,function*(){
if(this._disposed)throw new Error("Client has already been disposed.");let n=new URL(r),s=this._prepareRequest(e,n,i),a=this.
_allowRetries&&RetryableHttpVerbs.includes(e)?this._maxRetries+1:1,l=0,o;do{if(o=yield this.requestRaw(s,t),o&&o.message&&
o.message.statusCode===HttpCodes.Unauthorized){let u;for(let h of this.handlers)if(h.canHandleAuthentication(o)){u=h;break}
return u?u.handleAuthentication(this,s,t):o}let c=this._maxRedirects;for(;o.message.statusCode&&HttpRedirectCodes.includes(
o.message.statusCode)&&this._allowRedirects&&c>0;){let u=o.message.headers.location;if(!u)break;let h=new URL(u);if(n.protocol===
"https:"&&n.protocol!==h.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. \
This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade o\
ption to true.");if(yield o.readBody(),h.hostname!==n.hostname)for(let p in i)p.toLowerCase()==="authorization"&&delete i[p];
s=this._prepareRequest(e,h,i),o=yield this.requestRaw(s,t),c--}if(!o.message.statusCode||!HttpResponseRetryCodes.includes(
o.message.statusCode))return o;l+=1,l<a&&(yield o.readBody(),yield this._performExponentialBackoff(l))}while(l<a);return o})}dispose(){
this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(e,r){return __awaiter(this,void 0,void 0,function*(){return new Promise(
(t,i)=>{function n(s,a){s?i(s):a?t(a):i(new Error("Unknown error"))}this.requestRawWithCallback(e,r,n)})})}requestRawWithCallback(e,r,t){
typeof r=="string"&&(e.options.headers||(e.options.headers={}),e.options.headers["Content-Length"]=Buffer.byteLength(r,"\
utf8"));let i=!1;function n(l,o){i||(i=!0,t(l,o))}let s=e.httpModule.request(e.options,l=>{let o=new HttpClientResponse(
l);n(void 0,o)}),a;s.on("socket",l=>{a=l}),s.setTimeout(this._socketTimeout||3*6e4,()=>{a&&a.end(),n(new Error(`Request \
timeout: ${e.options.path}`))}),s.on("error",function(l){n(l)}),r&&typeof r=="string"&&s.write(r,"utf8"),r&&typeof r!="s\
tring"?(r.on("close",function(){s.end()}),r.pipe(s)):s.end()}getAgent(e){let r=new URL(e);return this._getAgent(r)}getAgentDispatcher(e){
let r=new URL(e),t=getProxyUrl(r);if(t&&t.hostname)return this._getProxyAgentDispatcher(r,t)}_prepareRequest(e,r,t){let i={};
i.parsedUrl=r;let n=i.parsedUrl.protocol==="https:";i.httpModule=n?external_https_namespaceObject:external_http_namespaceObject;
let s=n?443:80;if(i.options={},i.options.host=i.parsedUrl.hostname,i.options.port=i.parsedUrl.port?parseInt(i.parsedUrl.
port):s,i.options.path=(i.parsedUrl.pathname||"")+(i.parsedUrl.search||""),i.options.method=e,i.options.headers=this._mergeHeaders(
t),this.userAgent!=null&&(i.options.headers["user-agent"]=this.userAgent),i.options.agent=this._getAgent(i.parsedUrl),this.
handlers)for(let a of this.handlers)a.prepareRequest(i.options);return i}_mergeHeaders(e){return this.requestOptions&&this.
requestOptions.headers?Object.assign({},lowercaseKeys(this.requestOptions.headers),lowercaseKeys(e||{})):lowercaseKeys(e||
{})}_getExistingOrDefaultHeader(e,r,t){let i;if(this.requestOptions&&this.requestOptions.headers){let s=lowercaseKeys(this.
requestOptions.headers)[r];s&&(i=typeof s=="number"?s.toString():s)}let n=e[r];return n!==void 0?typeof n=="number"?n.toString():
n:i!==void 0?i:t}_getExistingOrDefaultContentTypeHeader(e,r){let t;if(this.requestOptions&&this.requestOptions.headers){
let n=lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];n&&(typeof n=="number"?t=String(n):Array.isArray(n)?
t=n.join(", "):t=n)}let i=e[Headers.ContentType];return i!==void 0?typeof i=="number"?String(i):Array.isArray(i)?i.join(
", "):i:t!==void 0?t:r}_getAgent(e){let r,t=getProxyUrl(e),i=t&&t.hostname;if(this._keepAlive&&i&&(r=this._proxyAgent),i||
(r=this._agent),r)return r;let n=e.protocol==="https:",s=100;if(this.requestOptions&&(s=this.requestOptions.maxSockets||
external_http_namespaceObject.globalAgent.maxSockets),t&&t.hostname){let a={maxSockets:s,keepAlive:this._keepAlive,proxy:Object.
assign(Object.assign({},(t.username||t.password)&&{proxyAuth:`${t.username}:${t.password}`}),{host:t.hostname,port:t.port})},
l,o=t.protocol==="https:";n?l=o?tunnel.httpsOverHttps:tunnel.httpsOverHttp:l=o?tunnel.httpOverHttps:tunnel.httpOverHttp,
r=l(a),this._proxyAgent=r}if(!r){let a={keepAlive:this._keepAlive,maxSockets:s};r=n?new external_https_namespaceObject.Agent(
a):new external_http_namespaceObject.Agent(a),this._agent=r}return n&&this._ignoreSslError&&(r.options=Object.assign(r.options||
{},{rejectUnauthorized:!1})),r}_getProxyAgentDispatcher(e,r){let t;if(this._keepAlive&&(t=this._proxyAgentDispatcher),t)
return t;let i=e.protocol==="https:";return t=new ProxyAgent(Object.assign({uri:r.href,pipelining:this._keepAlive?1:0},(r.
username||r.password)&&{token:`Basic ${Buffer.from(`${r.username}:${r.password}`).toString("base64")}`})),this._proxyAgentDispatcher=
t,i&&this._ignoreSslError&&(t.options=Object.assign(t.options.requestTls||{},{rejectUnauthorized:!1})),t}_getUserAgentWithOrchestrationId(e){
let r=e||"actions/http-client",t=process.env.ACTIONS_ORCHESTRATION_ID;if(t){let i=t.replace(/[^a-z0-9_.-]/gi,"_");return`${r}\
 actions_orchestration_id/${i}`}return r}_performExponentialBackoff(e){return __awaiter(this,void 0,void 0,function*(){e=
Math.min(ExponentialBackoffCeiling,e);let r=ExponentialBackoffTimeSlice*Math.pow(2,e);return new Promise(t=>setTimeout(()=>t(),
r))})}_processResponse(e,r){return __awaiter(this,void 0,void 0,function*(){return new Promise((t,i)=>__awaiter(this,void 0,
void 0,function*(){let n=e.message.statusCode||0,s={statusCode:n,result:null,headers:{}};n===HttpCodes.NotFound&&t(s);function a(c,u){
if(typeof u=="string"){let h=new Date(u);if(!isNaN(h.valueOf()))return h}return u}let l,o;try{o=yield e.readBody(),o&&o.
length>0&&(r&&r.deserializeDates?l=JSON.parse(o,a):l=JSON.parse(o),s.result=l),s.headers=e.message.headers}catch{}if(n>299){
let c;l&&l.message?c=l.message:o&&o.length>0?c=o:c=`Failed request: (${n})`;let u=new HttpClientError(c,n);u.result=s.result,
i(u)}else t(s)}))})}},lowercaseKeys=e=>Object.keys(e).reduce((r,t)=>(r[t.toLowerCase()]=e[t],r),{})}),823:((_m_,_e_2,_r_2)=>{
_r_2.d(_e_2,{q9:()=>checkEndpoint,D9:()=>checkIdTokenHost,N4:()=>endGroup,PX:()=>endpointOverrides,g6:()=>environmentClaim,
z3:()=>error,Sx:()=>idTokens,NX:()=>isAtHome,lm:()=>notice,uH:()=>setOutput,Pq:()=>setSecret,Oh:()=>startGroup,z:()=>summary,
$e:()=>warning});var BOFFX6B2=_r_2(8227),_3FS34BOH=_r_2(4513),I3BUV3QZ=_r_2(9598),SMOY5TA7=_r_2(3402),H6HJJROV=_r_2(9702),
SNMGEYIU=_r_2(3694),external_os_=_r_2(857),external_os_default=_r_2.n(external_os_);const external_crypto_namespaceObject=require(
"crypto");var external_fs_=_r_2(9896);function toCommandValue(l){return l==null?"":typeof l=="string"||l instanceof String?
l:JSON.stringify(l)}function toCommandProperties(l){return Object.keys(l).length?{title:l.title,file:l.file,line:l.startLine,
endLine:l.endLine,col:l.startColumn,endColumn:l.endColumn}:{}}function issueCommand(e,t,r){let s=new Command(e,t,r);process.
stdout.write(s.toString()+external_os_.EOL)}function issue2(e,t=""){issueCommand(e,{},t)}var CMD_STRING="::",Command=class{constructor(e,t,r){
e||(e="missing.command"),this.command=e,this.properties=t,this.message=r}toString(){let e=CMD_STRING+this.command;if(this.
properties&&Object.keys(this.properties).length>0){e+=" ";let t=!0;for(let r in this.properties)if(this.properties.hasOwnProperty(
r)){let s=this.properties[r];s&&(t?t=!1:e+=",",e+=`${r}=${escapeProperty(s)}`)}}return e+=`${CMD_STRING}${escapeData(this.
message)}`,e}};function escapeData(e){return toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%\
0A")}function escapeProperty(e){return toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(
/:/g,"%3A").replace(/,/g,"%2C")}function issueFileCommand(n,t){let e=process.env[`GITHUB_${n}`];if(!e)throw new Error(`U\
nable to find environment variable for file command ${n}`);if(!external_fs_.existsSync(e))throw new Error(`Missing file \
at path: ${e}`);external_fs_.appendFileSync(e,`${toCommandValue(t)}${external_os_.EOL}`,{encoding:"utf8"})}function prepareKeyValueMessage(n,t){
let e=`ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`,i=toCommandValue(t);if(n.includes(e))throw new Error(
`Unexpected input: name should not contain the delimiter "${e}"`);if(i.includes(e))throw new Error(`Unexpected input: va\
lue should not contain the delimiter "${e}"`);return`${n}<<${e}${external_os_.EOL}${i}${external_os_.EOL}${e}`}var __awaiter=function(e,h,r,i){
function u(t){return t instanceof r?t:new r(function(o){o(t)})}return new(r||(r=Promise))(function(t,o){function d(n){try{
a(i.next(n))}catch(c){o(c)}}function f(n){try{a(i.throw(n))}catch(c){o(c)}}function a(n){n.done?t(n.value):u(n.value).then(
d,f)}a((i=i.apply(e,h||[])).next())})},BearerCredentialHandler=class{constructor(e){this.token=e}prepareRequest(e){if(!e.
headers)throw Error("The request has no headers");e.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){
return!1}handleAuthentication(){return __awaiter(this,void 0,void 0,function*(){throw new Error("not implemented")})}},__awaiter2=function(d,t,e,n){
function o(i){return i instanceof e?i:new e(function(a){a(i)})}return new(e||(e=Promise))(function(i,a){function u(r){try{
s(n.next(r))}catch(c){a(c)}}function E(r){try{s(n.throw(r))}catch(c){a(c)}}function s(r){r.done?i(r.value):o(r.value).then(
u,E)}s((n=n.apply(d,t||[])).next())})},OidcClient=class l{static createHttpClient(t=!0,e=10){let n={allowRetries:t,maxRetries:e};
return new I3BUV3QZ.Qq("actions/oidc-client",[new BearerCredentialHandler(l.getRequestToken())],n)}static getRequestToken(){
let t=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env\
 variable");return t}static getIDTokenUrl(){let t=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!t)throw new Error("Unable\
 to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return t}static getCall(t){return __awaiter2(this,void 0,void 0,function*(){
var e;let n=(e=(yield l.createHttpClient().getJson(t).catch(o=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${o.statusCode}
 
        Error Message: ${o.message}`)})).result)===null||e===void 0?void 0:e.value;if(!n)throw new Error("Response json \
body do not have ID Token field");return n})}static getIDToken(t){return __awaiter2(this,void 0,void 0,function*(){try{let e=l.
getIDTokenUrl();if(t){let o=encodeURIComponent(t);e=`${e}&audience=${o}`}debug(`ID token url is ${e}`);let n=yield l.getCall(
e);return setSecret(n),n}catch(e){throw new Error(`Error message: ${e.message}`)}})}},__awaiter3=function(t,e,r,a){function n(i){
return i instanceof r?i:new r(function(d){d(i)})}return new(r||(r=Promise))(function(i,d){function o(s){try{h(a.next(s))}catch(l){
d(l)}}function u(s){try{h(a.throw(s))}catch(l){d(l)}}function h(s){s.done?i(s.value):n(s.value).then(o,u)}h((a=a.apply(t,
e||[])).next())})},{access,appendFile,writeFile}=external_fs_.promises,SUMMARY_ENV_VAR="GITHUB_STEP_SUMMARY",Summary=class{constructor(){
this._buffer=""}filePath(){return __awaiter3(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let t=process.
env[SUMMARY_ENV_VAR];if(!t)throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your r\
untime environment supports job summaries.`);try{yield access(t,external_fs_.constants.R_OK|external_fs_.constants.W_OK)}catch{
throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}return this.
_filePath=t,this._filePath})}wrap(t,e,r={}){let a=Object.entries(r).map(([n,i])=>` ${n}="${i}"`).join("");return e?`<${t}${a}\
>${e}</${t}>`:`<${t}${a}>`}write(t){return __awaiter3(this,void 0,void 0,function*(){let e=!!t?.overwrite,r=yield this.filePath();
return yield(e?writeFile:appendFile)(r,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return __awaiter3(this,
void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){
return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,e=!1){return this._buffer+=t,e?this.addEOL():
this}addEOL(){return this.addRaw(external_os_.EOL)}addCodeBlock(t,e){let r=Object.assign({},e&&{lang:e}),a=this.wrap("pr\
e",this.wrap("code",t),r);return this.addRaw(a).addEOL()}addList(t,e=!1){let r=e?"ol":"ul",a=t.map(i=>this.wrap("li",i)).
join(""),n=this.wrap(r,a);return this.addRaw(n).addEOL()}addTable(t){let e=t.map(a=>{let n=a.map(i=>{if(typeof i=="strin\
g")return this.wrap("td",i);let{header:d,data:o,colspan:u,rowspan:h}=i,s=d?"th":"td",l=Object.assign(Object.assign({},u&&
{colspan:u}),h&&{rowspan:h});return this.wrap(s,o,l)}).join("");return this.wrap("tr",n)}).join(""),r=this.wrap("table",
e);return this.addRaw(r).addEOL()}addDetails(t,e){let r=this.wrap("details",this.wrap("summary",t)+e);return this.addRaw(
r).addEOL()}addImage(t,e,r){let{width:a,height:n}=r||{},i=Object.assign(Object.assign({},a&&{width:a}),n&&{height:n}),d=this.
wrap("img",null,Object.assign({src:t,alt:e},i));return this.addRaw(d).addEOL()}addHeading(t,e){let r=`h${e}`,a=["h1","h2",
"h3","h4","h5","h6"].includes(r)?r:"h1",n=this.wrap(a,t);return this.addRaw(n).addEOL()}addSeparator(){let t=this.wrap("\
hr",null);return this.addRaw(t).addEOL()}addBreak(){let t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,e){
let r=Object.assign({},e&&{cite:e}),a=this.wrap("blockquote",t,r);return this.addRaw(a).addEOL()}addLink(t,e){let r=this.
wrap("a",t,{href:e});return this.addRaw(r).addEOL()}},_summary=new Summary,summary=_summary,{chmod,copyFile,lstat,mkdir,
open:L3TSDRZ7_open,readdir,rename,rm,rmdir,stat,symlink,unlink}=external_fs_.promises,IS_WINDOWS=process.platform==="win\
32",READONLY=external_fs_.constants.O_RDONLY,IS_WINDOWS2=process.platform==="win32",platform=external_os_default().platform(),
arch=external_os_default().arch(),__awaiter4=function(n,t,e,r){function f(i){return i instanceof e?i:new e(function(u){u(
i)})}return new(e||(e=Promise))(function(i,u){function d(o){try{c(r.next(o))}catch(s){u(s)}}function a(o){try{c(r.throw(
o))}catch(s){u(s)}}function c(o){o.done?i(o.value):f(o.value).then(d,a)}c((r=r.apply(n,t||[])).next())})},ExitCode;(function(n){
n[n.Success=0]="Success",n[n.Failure=1]="Failure"})(ExitCode||(ExitCode={}));function setSecret(n){issueCommand("add-mas\
k",{},n)}function setOutput(n,t){if(process.env.GITHUB_OUTPUT)return issueFileCommand("OUTPUT",prepareKeyValueMessage(n,
t));process.stdout.write(external_os_.EOL),issueCommand("set-output",{name:n},toCommandValue(t))}function debug(n){issueCommand(
"debug",{},n)}function error(n,t={}){issueCommand("error",toCommandProperties(t),n instanceof Error?n.toString():n)}function warning(n,t={}){
issueCommand("warning",toCommandProperties(t),n instanceof Error?n.toString():n)}function notice(n,t={}){issueCommand("n\
otice",toCommandProperties(t),n instanceof Error?n.toString():n)}function startGroup(n){issue2("group",n)}function endGroup(){
issue2("endgroup")}function getIDToken(n){return __awaiter4(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(
n)})}var ATTEMPTS=5,FIRST_WAIT_MILLISECONDS=200,DEADLINE_MILLISECONDS=3e4,tooLate=()=>new Error("no answer within 30 s");
function hasIdTokenEndpoint(){return!!(process.env.ACTIONS_ID_TOKEN_REQUEST_URL&&process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN)}
async function idToken({audience,clock:clock2}){for(let attempt=1;;attempt+=1){try{return await(0,SMOY5TA7.u)(DEADLINE_MILLISECONDS,
getIDToken(audience),tooLate)}catch(error2){let message=(0,SNMGEYIU.bD)(error2);if(attempt===ATTEMPTS||!isRetryable(message))
throw failure(message,{cause:error2,attempts:attempt})}await clock2.sleep(Math.random()*FIRST_WAIT_MILLISECONDS*2**attempt)}}
function isRetryable(message){let status=statusOf(message);return status===void 0||status==="429"||/^5\d\d$/.test(status)}
function failure(message,options){let status=statusOf(message),words=(/Error Message: (.*)/s.exec(message)?.[1]??message).
replace(/^Error message: /,""),sentence=(status===void 0?words:`HTTP ${status}: ${words}`).replace(/\s+/g," ").trim();return new SNMGEYIU.
Rk("credentials","GET ACTIONS_ID_TOKEN_REQUEST_URL",`GitHub gave no ID token: ${sentence}`,{...options,hint:isRetryable(
message)?"Run the job again. Where it stays, see https://www.githubstatus.com, and whether the runner may reach GitHub.":
"Give the job `permissions: id-token: write`, see that the input `audience` is right, and run the job again."})}function statusOf(message){
return/Error Code : (\d+)/.exec(message)?.[1]}async function idTokens({audience,role,registryRole}){if(!(role||registryRole)||
!hasIdTokenEndpoint())return;let{answer}=await(0,BOFFX6B2.f)(()=>idToken({audience,clock:_3FS34BOH.p})),first=answer;return()=>{
let token=first??idToken({audience,clock:_3FS34BOH.p});return first=void 0,token}}function environmentClaim(token){let claims=(0,H6HJJROV.
U4)(Buffer.from(token.split(".")[1]??"","base64url").toString("utf8")),claim=(0,H6HJJROV.C5)(claims,"environment");return typeof claim==
"string"&&claim!==""?claim:void 0}function checkEndpoint(url,source="an AWS_ENDPOINT_URL variable or `endpoint_url` in t\
he AWS config file"){if(!isSafe(url))throw new SNMGEYIU.lZ("invalid-input",`${source} points to ${url}, which is neither\
 https nor on this machine.`,{hint:"Remove it, or make it an https:// URL."})}function endpointOverrides(env){if(env.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS===
"true")return[];let overrides=Object.entries(env).flatMap(([name,url])=>/^AWS_ENDPOINT_URL(_[A-Z0-9_]+)?$/.test(name)&&url?
[{name,url}]:[]);for(let{name,url}of overrides)checkEndpoint(url,name);return overrides.map(({name,url})=>`${name} is se\
t: requests to ${serviceOf(name)} go to ${url}.`)}function serviceOf(name){let service=name.slice(17);return service===""?
"AWS":service.toLowerCase()}function isSafe(url){try{let{protocol,hostname}=new URL(url);return protocol==="https:"||protocol===
"http:"&&isLoopback(hostname)}catch{return!1}}function isLoopback(hostname){return hostname==="localhost"||hostname==="[\
::1]"||/^127(\.\d{1,3}){3}$/.test(hostname)}var AWS_SUFFIXES=["amazonaws.com","api.aws","amazonaws.com.cn","api.amazonwe\
bservices.com.cn","amazonaws.eu","api.amazonwebservices.eu","c2s.ic.gov","api.aws.ic.gov","sc2s.sgov.gov","api.aws.sclou\
d","cloud.adc-e.uk","api.cloud-aws.adc-e.uk","csp.hci.ic.gov","api.aws.hci.ic.gov"];function isAtHome(hostname){let name=hostname.
toLowerCase();return isLoopback(name)||AWS_SUFFIXES.some(suffix=>name.endsWith(`.${suffix}`))}function checkIdTokenHost(hostname,allowed){
let name=hostname.toLowerCase();if(!(isLoopback(name)||allowed.some(host=>host.toLowerCase()===name)||isSts(name)))throw new SNMGEYIU.
lZ("invalid-input",`The job's ID token would go to ${hostname}, which is not STS of AWS. It was not sent.`,{hint:"Remove\
 the endpoint override (an AWS_ENDPOINT_URL variable, or `endpoint_url` in the AWS config file). If the host is a proxy \
of your own, name it in `id-token-hosts`."})}function isSts(name){return AWS_SUFFIXES.find(one=>name.endsWith(`.${one}`)&&
STS.test(name.slice(0,-one.length)))!==void 0}var STS=/^(?:sts(?:-fips)?\.(?:[a-z]{2,4}(?:-[a-z]+){1,3}-\d{1,2}\.)?|vpce-[a-z0-9-]+\.sts(?:-fips)?\.[a-z0-9-]+\.vpce\.)$/}),
2956:((_m_,_e_2,_r_2)=>{_r_2.d(_e_2,{Mj:()=>takeIntent,b6:()=>textOf,g5:()=>failureOf,zr:()=>startIntent});var _2_=_r_2(
3854),_3_=_r_2(3694),_4_=_r_2(7598),_5_=_r_2.n(_4_),_6_=_r_2(3024),_7_=_r_2.n(_6_),_8_=_r_2(6760),_9_=_r_2.n(_8_);function startIntent(folder){
let path=(0,_8_.join)(folder,`sagemaker-model-registry-${(0,_4_.randomUUID)()}.json`),intent={phase:"preparing",models:0,
creations:[],versions:[],requests:[]},write=()=>{let text2=JSON.stringify(intent);(0,_6_.writeFileSync)(`${path}.new`,text2,
{mode:384,flush:!0});try{(0,_6_.renameSync)(`${path}.new`,path)}catch{(0,_6_.writeFileSync)(path,text2,{mode:384,flush:!0})}};
return begin(write),{path,current:()=>intent,update:change=>{intent={...intent,...change},write()}}}function begin(write){
try{write()}catch(error){let message=`The journal of this run cannot be written, so that nothing was begun: ${(0,_3_.bD)(
error)}.`,hint="It lies in the folder of RUNNER_TEMP: see whether that is there, is writable, and whether the disk is fu\
ll.";throw new _3_.lZ("failed",message,{hint,cause:error})}}function takeIntent(path){try{let parsed=JSON.parse((0,_6_.readFileSync)(
path,"utf8"));return(0,_6_.rmSync)(path,{force:!0}),isIntent(parsed)?parsed:void 0}catch{return}}function isIntent(value){
let members=new Map(typeof value=="object"&&value!==null?Object.entries(value):[]);return typeof members.get("phase")=="\
string"&&["creations","versions","requests"].every(name=>Array.isArray(members.get(name)))}var AGAIN="Nothing was change\
d by it. Run the job again.";function failureOf(error,runner2){if(error instanceof _3_.lZ){let{code,message,hint,problems}=error;
return{code,message,hint,problems}}if(error instanceof _3_.Rk){let known=(0,_2_.Q)(error);return known instanceof _3_.lZ?
failureOf(known,runner2):{code:(0,_2_.$N)(known),message:(0,_2_.s$)(known),hint:known.hint??AGAIN}}return runner2.info(error instanceof
Error?error.stack??error.message:String(error)),{code:"failed",message:`Something unforeseen: ${(0,_3_.bD)(error)}`}}function textOf({
message,hint,sent=[]}){return[message,...hint===void 0?[]:[hint],...sent].join(`
`)}}),3854:((_m_,_e_2,_r_2)=>{_r_2.d(_e_2,{$N:()=>codeOf,Bs:()=>RUN_AGAIN,Ez:()=>asActionErrorWithNextStep,N6:()=>isFailure,
NJ:()=>unless,Q:()=>failureOrError,a_:()=>isGroupMissing,s$:()=>sentenceOf,tf:()=>failureOnly,to:()=>isWorthAgain,uy:()=>explainCall,
z6:()=>asActionError});var _10_=_r_2(5715),_11_=_r_2(3694),CODES={"access-denied":"access-denied",credentials:"no-creden\
tials","invalid-request":"failed","unknown-outcome":"failed","not-found":"failed","already-exists":"failed",busy:"failed",
conflict:"failed","limit-exceeded":"failed",throttled:"failed",unreachable:"failed"};function codeOf(failure){return isGroupMissing(
failure)?"group-not-found":CODES[failure.kind]}function isGroupMissing({kind,call}){return kind==="not-found"&&/:(ListModelPackages|CreateModelPackage|DescribeModelPackageGroup)$/.
test(call)}var RUN_AGAIN="Run the job again.";function sentenceOf(failure){let details=[failure.call,...askedOf(failure)].
join(", ");return`${failure.message.replace(/[.\s]+$/,"")} (${details}).`}function askedOf({attempts,requestId}){return[
...attempts!==void 0&&attempts>1?[`${attempts} attempts`]:[],...requestId===void 0?[]:[`request ${requestId}`]]}function asActionError(error,doing){
if(error instanceof _11_.lZ)return error;if(!(error instanceof _11_.Rk))return new _11_.lZ("failed",`${doing}: ${(0,_11_.
bD)(error)}`,{cause:error});let asked=askedOf(error).join(", "),details=asked===""?"":` (${asked})`;return new _11_.lZ(codeOf(
error),`${doing}: ${error.call}: ${error.message}${details}`,{cause:error,...(0,_10_.s)({hint:error.hint})})}function asActionErrorWithNextStep(error,doing){
let{code,message,hint,cause}=asActionError(error,doing);return hint!==void 0||!(error instanceof _11_.Rk)?asActionError(
error,doing):new _11_.lZ(code,message,{hint:hintOf(error),cause})}function failureOrError(error){return error instanceof
_11_.lZ?error:error instanceof _11_.Rk?error.cause instanceof _11_.lZ?error.cause:error:new _11_.lZ("failed",`Something \
this action did not expect: ${(0,_11_.bD)(error)}`,{cause:error,hint:"Run it again; if it stays, please report it with t\
his message."})}function explainCall(failure,{denied}){let hint=failure.hint??(failure.kind==="access-denied"?denied:hintOf(
failure)),code=failure.kind==="invalid-request"?"invalid-manifest":codeOf(failure);return new _11_.lZ(code,sentenceOf(failure),
{hint,cause:failure})}function failureOnly(error){if(error instanceof _11_.Rk)return error;throw error}function isFailure(error,...kinds){
return error instanceof _11_.Rk&&kinds.includes(error.kind)}function isWorthAgain(error){return error instanceof _11_.Rk&&
WORTH_AGAIN[error.kind]}var WORTH_AGAIN={"unknown-outcome":!0,conflict:!0,busy:!0,throttled:!0,unreachable:!0,"access-de\
nied":!1,"already-exists":!1,credentials:!1,"invalid-request":!1,"limit-exceeded":!1,"not-found":!1};async function unless(call,kinds,otherwise){
try{return await call}catch(error){if(isFailure(error,...kinds))return otherwise;throw error}}function hintOf({kind}){switch(kind){case"\
credentials":return"The credentials ended or were refused; run the job again.";case"limit-exceeded":return"A quota of th\
e account is used up: raise it in Service Quotas, or delete what is not needed.";case"invalid-request":return"The servic\
e refused the request: correct what it names in the manifest.";case"not-found":return"Create what is missing, then run t\
he job again.";case"access-denied":case"already-exists":case"busy":case"conflict":case"throttled":case"unknown-outcome":case"\
unreachable":return"Nothing was created by this call. Run the job again; it finds what exists already."}}}),3402:((_m_,_e_2,_r_2)=>{
_r_2.d(_e_2,{u:()=>within});async function within(milliseconds,work,late){let timer,deadline=new Promise((_,reject)=>{timer=
setTimeout(()=>reject(late()),milliseconds)});try{return await Promise.race([work,deadline])}finally{clearTimeout(timer)}}}),
3694:((_m_,_e_2,_r_2)=>{_r_2.d(_e_2,{OQ:()=>ERROR_CODES,Rk:()=>CallFailure,bD:()=>messageOf,lZ:()=>ActionError,mu:()=>withHint});
var ERROR_CODES=["invalid-input","invalid-manifest","no-credentials","access-denied","wrong-account","group-not-found","\
gate-failed","alarm-in-alarm","rejected","not-approved","changed-since-approval","rolled-back","failed","superseded","se\
lf-approval","not-permitted","not-merged","base-unread","not-ready","timeout","cancelled","unknown-outcome"],ActionError=class extends Error{code;hint;problems;constructor(code,message,options={}){
super(message,{cause:options.cause}),this.name="ActionError",this.code=code,this.hint=options.hint,this.problems=options.
problems??[]}};function messageOf(error){return error instanceof AggregateError&&error.message===""?error.errors.map(messageOf).
join("; "):error instanceof Error?error.message:String(error)}function withHint({message,hint}){return hint===void 0||hint===
""?message:`${message}
${hint}`}var CallFailure=class _CallFailure extends Error{kind;call;hint;requestId;attempts;constructor(kind,call,message,options={}){
super(message,{cause:options.cause}),this.name="CallFailure",this.kind=kind,this.call=call,this.hint=options.hint,this.requestId=
options.requestId,this.attempts=options.attempts}after(attempts){let{hint,requestId,cause}=this;return new _CallFailure(
this.kind,this.call,this.message,{attempts,...hint!==void 0&&{hint},...requestId!==void 0&&{requestId},...cause!==void 0&&
{cause}})}}}),3334:((_m_,_e_2,_r_2)=>{_r_2.d(_e_2,{Bv:()=>safeLines,Ko:()=>readInputs,Mn:()=>lines,Ny:()=>region,om:()=>safeLine,
xv:()=>VERSION});var _12_=_r_2(7137),_13_=_r_2(9702),_11_=_r_2(3694);function contradictions(of){let{role,registryRole,registryAccountId,
allowedAccountIds}=of,found=[];return registryRole&&registryAccountId&&registryRole.account!==registryAccountId&&found.push(
`registry-role-to-assume: is a role of account ${registryRole.account}, but registry-account-id is ${registryAccountId}`),
role&&allowedAccountIds.length>0&&!allowedAccountIds.includes(role.account)&&found.push(`role-to-assume: is a role of ac\
count ${role.account}, which is not among allowed-account-ids (${allowedAccountIds.join(", ")})`),found}function registerContradictions(inputs){
let found=[],{reportsS3Uri,reportsKmsKeyId,reportsBucketOwnerId,validationRole,validationKmsKeyId}=inputs;return reportsS3Uri===
void 0&&(reportsKmsKeyId!==void 0&&found.push("reports-kms-key-id: is given, but reports-s3-uri is empty"),reportsBucketOwnerId!==
void 0&&found.push("reports-bucket-owner-id: is given, but reports-s3-uri is empty")),validationKmsKeyId!==void 0&&validationRole===
void 0&&found.push("validation-kms-key-id: is given, but validation-role-arn is empty"),found}function readObject(text2){
let parsed=(0,_13_.U4)(text2);if(typeof parsed!="object"||parsed===null||Array.isArray(parsed))throw new _11_.lZ("invali\
d-input","INPUTS is not the JSON object that action.yml passes.",{hint:'Run the action with `uses:`; on a laptop set INP\
UTS to a JSON object, such as {"manifest":"model.yaml"}.'});return new Map(Object.entries(parsed).map(([name,value])=>[name,
typeof value=="string"?value:JSON.stringify(value)]))}var Refused=class extends Error{};function optional(parse){return text2=>text2===
""?void 0:parse(text2)}function oneOf(words,otherwise,help=()=>""){return text2=>{if(text2==="")return otherwise;let word=words.
find(candidate=>candidate===text2);if(word===void 0)throw new Refused(`${JSON.stringify(text2)} is not ${listed(words)}${help(
text2)}`);return word}}function listed(words){let quoted=words.map(word=>`\`${word}\``);return quoted.length===1?`${quoted.
join("")}, the only one there is so far`:`one of ${quoted.join(", ")}`}function flag(text2){if(text2===""||/^(false|False|FALSE)$/.
test(text2))return!1;if(/^(true|True|TRUE)$/.test(text2))return!0;throw new Refused(`${JSON.stringify(text2)} is neither\
 \`true\` nor \`false\``)}function flagUnlessEmpty(otherwise){return text2=>text2===""?otherwise:flag(text2)}function lines(otherwise){
return text2=>{let found=linesOrNone(text2);return found.length>0?found:[otherwise]}}function linesOrNone(text2){return text2.
split(`
`).map(line=>line.trim()).filter(line=>line!=="")}function wholeNumber(of){let{from,to,otherwise}=of;return text2=>{if(text2===
"")return otherwise;let number=/^\d{1,9}$/.test(text2)?Number(text2):Number.NaN;if(!(number>=from&&number<=to))throw new Refused(
`${JSON.stringify(text2)} is not a whole number from ${from} to ${to}`);return number}}function region(text2){if(/^[a-z]{2,4}(-[a-z]+){1,3}-\d{1,2}$/.
test(text2))return text2;throw new Refused(`${JSON.stringify(text2)} is not a Region such as \`eu-west-1\``)}function accountId(text2){
if(/^\d{12}$/.test(text2))return text2;throw new Refused(`${JSON.stringify(text2)} is not an account id, which has 12 di\
gits (quote it in YAML: leading zeros)`)}function accountIds(text2){return text2.split(/[\s,]+/).filter(part=>part!=="").
map(accountId)}function namedAccounts(text2){let named=text2.split(/[\s,]+/).filter(part=>part!=="").map(part=>{let[,environment,
id=""]=/^(?:([^=]*)=)?(.*)$/.exec(part)??[];if(environment!==void 0&&!/^[\w.-]{1,255}$/.test(environment))throw new Refused(
`${JSON.stringify(part)} is neither an account id nor \`ENVIRONMENT=ACCOUNT_ID\``);return{account:accountId(id),environment}}),
twice=named.find((one,index)=>named.findIndex(({account})=>account===one.account)!==index);if(twice!==void 0)throw new Refused(
`names ${twice.account} twice`);return named}function repositoryName(text2){let[,owner,ownerId,name,id]=/^([A-Za-z0-9_][A-Za-z0-9_-]{0,99})(?:@(\d+))?\/([\w.-]{1,100})(?:@(\d+))?$/.
exec(text2)??[];if(owner===void 0||name===void 0||ownerId===void 0!=(id===void 0))throw new Refused(`${JSON.stringify(text2)}\
 is neither \`OWNER/NAME\` nor \`OWNER@ID/NAME@ID\``);let ids=ownerId===void 0||id===void 0?void 0:{owner:ownerId,repository:id};
return{name:`${owner}/${name}`,ids}}function roleArn(text2){let match=/^arn:(aws[a-z-]*):iam::(\d{12}):role\/[\w+=,.@/-]{1,576}$/.
exec(text2),[,partition,account]=match??[];if(partition===void 0||account===void 0)throw new Refused(`${JSON.stringify(text2)}\
 is not the ARN of a role, such as \`arn:aws:iam::111122223333:role/NAME\``);return{arn:text2,partition,account}}function sessionName(text2){
if(/^[\w+=,.@-]{2,64}$/.test(text2))return text2;throw new Refused(`${JSON.stringify(text2)} is not a session name: 2 to\
 64 letters, digits and \`_+=,.@-\``)}function list(pattern,what,most){return text2=>{let words=text2.split(/[\s,]+/).filter(
part=>part!=="");for(let word of words)if(!pattern.test(word))throw new Refused(`${JSON.stringify(word)} is not ${what}`);
if(words.length>most)throw new Refused(`names ${words.length}; ${most} are allowed`);return words}}function s3Uri(text2){
if(/^s3:\/\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](\/[\w!.*'()/=+@-]*)?$/.test(text2))return text2;throw new Refused(`${JSON.stringify(
text2)} is not a place in S3, such as \`s3://bucket/prefix\``)}function topicArn(text2){if(/^arn:aws[a-z-]*:sns:[a-z0-9-]+:\d{12}:[a-zA-Z0-9_.-]{1,256}$/.
test(text2))return text2;throw new Refused(`${JSON.stringify(text2)} is not the ARN of an SNS topic, such as \`arn:aws:sn\
s:eu-west-1:111122223333:NAME\``)}var MAX_PREFIX_CHARACTERS=600;function s3Prefix(text2){if(text2.length<=MAX_PREFIX_CHARACTERS)
return s3Uri(text2);throw new Refused(`has ${text2.length} characters, and at most ${MAX_PREFIX_CHARACTERS} are allowed`)}
function s3Prefixes(text2){return linesOrNone(text2).map(s3Prefix)}function kmsKey(text2){if(/^[a-zA-Z0-9:/_-]{1,2048}$/.
test(text2))return text2;throw new Refused(`${JSON.stringify(text2)} is not the id, the alias or the ARN of a KMS key`)}
function workflowFile(text2){if((0,_12_.K)(text2))return text2;throw new Refused(`${JSON.stringify(text2)} is not the na\
me of a file in \`.github/workflows\`, such as \`rollback.yml\` (no path)`)}var MODES2=["register","update","deploy","ap\
prove","reject","rollback","status","policies","list","report","doctor"],CHECK_MODES=["register","approve","deploy","upd\
ate"],modeInput=oneOf(MODES2,"register",text2=>/^(?:plan|preview|check|validate|diff|dry-?run|what-?if)$/i.test(text2)?"\
; to see what a mode would send, give that mode and `dry-run: true`":""),MAX_SHARDS=256,optionalText=optional(text2=>text2),
PARSERS={mode:modeInput,"dry-run":flag,manifest:lines("model.yaml"),set:text2=>text2,"on-gate-failure":oneOf(["stop","re\
gister"],"stop"),"base-gates":oneOf(["required","ignore"],"required"),"create-group":flag,"reports-s3-uri":optional(s3Prefix),
"reports-kms-key-id":optional(kmsKey),"reports-bucket-owner-id":optional(accountId),"allowed-s3-prefixes":s3Prefixes,"pa\
ckage-kms-key-id":optional(kmsKey),"validation-role-arn":optional(roleArn),"validation-kms-key-id":optional(kmsKey),"mod\
el-card-status":oneOf(["","Draft","PendingReview","Approved","Archived"],""),model:text2=>text2,environment:text2=>text2,
reason:text2=>text2,"deploy-from":oneOf(["protected-branches","any"],"protected-branches"),"allow-downgrade":flag,"allow\
-approved-at-birth":flag,"allow-self-approval":flag,"allow-without-alarms":flag,"aws-region":optional(region),"role-to-a\
ssume":optional(roleArn),"role-session-name":optional(sessionName),"role-duration-seconds":wholeNumber({from:900,to:43200,
otherwise:3600}),audience:text2=>text2||"sts.amazonaws.com","id-token-hosts":list(/^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/i,
"the name of a host, such as `sts.proxy.acme.com`",10),"allowed-account-ids":accountIds,"registry-account-id":optional(accountId),
"registry-role-to-assume":optional(roleArn),"execution-role-arn":optional(roleArn),"vpc-subnets":list(/^[-0-9a-zA-Z]{1,32}$/,
"a subnet id, such as `subnet-0abc`",16),"vpc-security-group-ids":list(/^[-0-9a-zA-Z]{1,32}$/,"a security group id, such\
 as `sg-0abc`",5),"endpoint-kms-key-id":optionalText,"data-capture-s3-uri":optional(s3Uri),"data-capture-kms-key-id":optionalText,
"async-output-s3-uri":optional(s3Uri),"async-failure-s3-uri":optional(s3Uri),"async-success-topic-arn":optional(topicArn),
"async-error-topic-arn":optional(topicArn),"check-mode":oneOf(CHECK_MODES,"register"),"workload-account-ids":namedAccounts,
"artifact-bucket-owner-id":optional(accountId),"artifact-kms-key-id":optional(kmsKey),repository:optional(repositoryName),
"policies-path":optionalText,"policies-present-path":optionalText,"changed-only":flagUnlessEmpty(!0),shards:wholeNumber(
{from:1,to:MAX_SHARDS,otherwise:20}),"report-files":linesOrNone,"shards-json":text2=>text2,"keep-previous":wholeNumber({
from:0,to:100,otherwise:2}),"approve-workflow":optional(workflowFile),"rollback-workflow":optional(workflowFile),comment:oneOf(
["on-change","always","on-failure","never"],"on-change"),"comment-key":optionalText,"wait-timeout-minutes":optional(wholeNumber(
{from:1,to:720,otherwise:1})),"poll-interval-seconds":wholeNumber({from:5,to:300,otherwise:9}),"busy-wait-minutes":wholeNumber(
{from:0,to:720,otherwise:30}),"github-token":text2=>text2},PARSER_OF=PARSERS,INPUT_NAMES=Object.keys(PARSERS),WAIT_MINUTES={
register:15,update:15,approve:15,reject:15,status:15,policies:15,list:15,report:15,doctor:15,deploy:120,rollback:120},VALIDATION_MINUTES=350;
function readInputs({text:text2,defaultRegion}){let given=readObject(text2),complaints=[],inputs=inputsOfMode(name=>{let parse=PARSER_OF[name];
try{return parse((given.get(name)??"").trim()||(name==="aws-region"?defaultRegion:""))}catch(error){if(!(error instanceof
Refused))throw error;return complaints.push(`${name}: ${error.message}`),parse("")}},given.get("set")??"",complaints);if(complaints.
length>0)throw new _11_.lZ("invalid-input",[...new Set(complaints)].join(`
`),{hint:"Correct the `with:` block of the step."});return{inputs,unknown:[...given.keys()].filter(name=>!INPUT_NAMES.includes(
name))}}function inputsOfMode(read,set,complaints){let mode=read("mode"),common={dryRun:read("dry-run"),manifest:read("m\
anifest"),set,region:read("aws-region"),role:read("role-to-assume"),roleSessionName:read("role-session-name"),roleDurationSeconds:read(
"role-duration-seconds"),audience:read("audience"),idTokenHosts:read("id-token-hosts"),allowedAccountIds:read("allowed-a\
ccount-ids"),registryAccountId:read("registry-account-id"),registryRole:read("registry-role-to-assume"),allowedS3Prefixes:read(
"allowed-s3-prefixes"),comment:read("comment"),commentKey:read("comment-key"),waitTimeoutMinutes:read("wait-timeout-minu\
tes")??WAIT_MINUTES[mode],githubToken:read("github-token")},registering=registerInputs(read),chosen={model:read("model"),
environment:read("environment"),reason:read("reason")},allowSelfApproval=read("allow-self-approval"),deployment=deploymentInputs(
read);switch(complaints.push(...contradictions(common)),mode){case"register":return complaints.push(...registerContradictions(
registering)),{...common,...registering,mode};case"update":return{...common,mode,model:chosen.model,modelCardStatus:registering.
modelCardStatus};case"approve":case"reject":return{...common,mode,...chosen,allowSelfApproval};case"status":return{...common,
mode,model:chosen.model};case"list":return{...common,mode,changedOnly:read("changed-only"),shards:read("shards")};case"r\
eport":{let[reportFiles,shardsJson]=[read("report-files"),read("shards-json")];return reportFiles.length===0&&complaints.
push("report-files: is empty; mode report needs the files of `report-path` that the jobs uploaded"),shardsJson===""&&complaints.
push("shards-json: is empty; mode report needs the output of that name of the job with mode list"),{...common,mode,reportFiles,
shardsJson,approveWorkflow:registering.approveWorkflow}}case"policies":case"doctor":{let setting={...common,...settingInputs(
read),environment:chosen.environment};return mode==="doctor"?{...setting,mode,baseGates:registering.baseGates,deployFrom:deployment.
deployFrom}:{...setting,mode,policiesPath:read("policies-path"),policiesPresentPath:read("policies-present-path")}}case"\
deploy":case"rollback":return deployment.executionRole===void 0&&complaints.push(`execution-role-arn: is empty; mode ${mode}\
 needs the role that the endpoint's containers run with`),deployment.subnets.length===0!=(deployment.securityGroupIds.length===
0)&&complaints.push("vpc-subnets: and vpc-security-group-ids are given together or not at all"),{...common,...chosen,...deployment,
mode,executionRole:deployment.executionRole??NO_ROLE,vpc:deployment.subnets.length===0?void 0:deployment}}}function settingInputs(read){
let{createGroup,reportsS3Uri,reportsKmsKeyId,reportsBucketOwnerId,packageKmsKeyId,...registering}=registerInputs(read),{
executionRole,subnets,endpointKmsKeyId,...deployment}=deploymentInputs(read);return{createGroup,reportsS3Uri,reportsKmsKeyId,
reportsBucketOwnerId,packageKmsKeyId,validationRole:registering.validationRole,validationKmsKeyId:registering.validationKmsKeyId,
executionRole,subnets,endpointKmsKeyId,dataCaptureS3Uri:deployment.dataCaptureS3Uri,dataCaptureKmsKeyId:deployment.dataCaptureKmsKeyId,
asyncOutputS3Uri:deployment.asyncOutputS3Uri,asyncFailureS3Uri:deployment.asyncFailureS3Uri,asyncSuccessTopicArn:deployment.
asyncSuccessTopicArn,asyncErrorTopicArn:deployment.asyncErrorTopicArn,checkMode:read("check-mode"),workloadAccounts:read(
"workload-account-ids"),artifactBucketOwnerId:read("artifact-bucket-owner-id"),artifactKmsKeyId:read("artifact-kms-key-i\
d"),repository:read("repository")}}function registerInputs(read){return{onGateFailure:read("on-gate-failure"),baseGates:read(
"base-gates"),createGroup:read("create-group"),reportsS3Uri:read("reports-s3-uri"),reportsKmsKeyId:read("reports-kms-key\
-id"),reportsBucketOwnerId:read("reports-bucket-owner-id"),packageKmsKeyId:read("package-kms-key-id"),validationRole:read(
"validation-role-arn"),validationKmsKeyId:read("validation-kms-key-id"),modelCardStatus:read("model-card-status")||void 0,
approveWorkflow:read("approve-workflow"),pollIntervalSeconds:read("poll-interval-seconds"),validationTimeoutMinutes:read(
"wait-timeout-minutes")??VALIDATION_MINUTES}}var NO_ROLE={arn:"",partition:"",account:""};function deploymentInputs(read){
return{deployFrom:read("deploy-from"),allowApprovedAtBirth:read("allow-approved-at-birth"),allowDowngrade:read("allow-do\
wngrade"),allowWithoutAlarms:read("allow-without-alarms"),executionRole:read("execution-role-arn"),subnets:read("vpc-sub\
nets"),securityGroupIds:read("vpc-security-group-ids"),endpointKmsKeyId:read("endpoint-kms-key-id"),dataCaptureS3Uri:read(
"data-capture-s3-uri"),dataCaptureKmsKeyId:read("data-capture-kms-key-id"),asyncOutputS3Uri:read("async-output-s3-uri"),
asyncFailureS3Uri:read("async-failure-s3-uri"),asyncSuccessTopicArn:read("async-success-topic-arn"),asyncErrorTopicArn:read(
"async-error-topic-arn"),keepPrevious:read("keep-previous"),rollbackWorkflow:read("rollback-workflow"),pollIntervalSeconds:read(
"poll-interval-seconds"),busyWaitMinutes:read("busy-wait-minutes")}}var VERSION="0.1.0";function safeLine(text2){return text2.
replace(UNPRINTABLE,character=>`\\u${character.charCodeAt(0).toString(16).padStart(4,"0")}`).replace(/##\[/g,"##\\[").replace(
/^(\s*):(?=:)/,"$1\\:")}function safeLines(text2){return text2.split(/\r\n|\n|\r/).map(safeLine)}var UNPRINTABLE=/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g}),
9896:(module2=>{module2.exports=require("fs")}),6698:(module2=>{module2.exports=require("node:async_hooks")}),1421:(module2=>{
module2.exports=require("node:child_process")}),7598:(module2=>{module2.exports=require("node:crypto")}),3024:(module2=>{
module2.exports=require("node:fs")}),1455:(module2=>{module2.exports=require("node:fs/promises")}),7067:(module2=>{module2.
exports=require("node:http")}),4708:(module2=>{module2.exports=require("node:https")}),8161:(module2=>{module2.exports=require(
"node:os")}),6760:(module2=>{module2.exports=require("node:path")}),3916:(module2=>{module2.exports=require("node:path/p\
osix")}),1708:(module2=>{module2.exports=require("node:process")}),6848:(module2=>{module2.exports=require("node:readlin\
e/promises")}),7075:(module2=>{module2.exports=require("node:stream")}),8500:(module2=>{module2.exports=require("node:ti\
mers/promises")}),7975:(module2=>{module2.exports=require("node:util")}),714:(module2=>{module2.exports=require("node:vm")}),
8522:(module2=>{module2.exports=require("node:zlib")}),857:(module2=>{module2.exports=require("os")})},__webpack_module_cache__={};
function _r_(moduleId){var cachedModule=__webpack_module_cache__[moduleId];if(cachedModule!==void 0)return cachedModule.
exports;var module2=__webpack_module_cache__[moduleId]={exports:{}},threw=!0;try{__webpack_modules__[moduleId](module2,module2.
exports,_r_),threw=!1}finally{threw&&delete __webpack_module_cache__[moduleId]}return module2.exports}_r_.m=__webpack_modules__,
typeof _r_<"u"&&(_r_.ab=__dirname+"/"),_r_.n=module2=>{var getter=module2&&module2.__esModule?()=>module2.default:()=>module2;
return _r_.d(getter,{a:getter}),getter},(()=>{var getProto=Object.getPrototypeOf?obj=>Object.getPrototypeOf(obj):obj=>obj.
__proto__,leafPrototypes;_r_.t=function(value,mode){if(mode&1&&(value=this(value)),mode&8||typeof value=="object"&&value&&
(mode&4&&value.__esModule||mode&16&&typeof value.then=="function"))return value;var ns=Object.create(null);_r_.r(ns);var def={};
leafPrototypes=leafPrototypes||[null,getProto({}),getProto([]),getProto(getProto)];for(var current=mode&2&&value;typeof current==
"object"&&!~leafPrototypes.indexOf(current);current=getProto(current))Object.getOwnPropertyNames(current).forEach(key=>def[key]=
()=>value[key]);return def.default=()=>value,_r_.d(ns,def),ns}})(),_r_.d=(exports,definition)=>{for(var key in definition)
_r_.o(definition,key)&&!_r_.o(exports,key)&&Object.defineProperty(exports,key,{enumerable:!0,get:definition[key]})},_r_.
f={},_r_.e=chunkId=>Promise.all(Object.keys(_r_.f).reduce((promises,key)=>(_r_.f[key](chunkId,promises),promises),[])),_r_.
u=chunkId=>""+chunkId+".index.js",_r_.o=(obj,prop)=>Object.prototype.hasOwnProperty.call(obj,prop),_r_.r=exports=>{typeof Symbol<
"u"&&Symbol.toStringTag&&Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(exports,
"__esModule",{value:!0})},(()=>{var installedChunks={8792:1},installChunk=chunk=>{var moreModules=chunk.modules,chunkIds=chunk.
ids,runtime=chunk.runtime;for(var moduleId in moreModules)_r_.o(moreModules,moduleId)&&(_r_.m[moduleId]=moreModules[moduleId]);
runtime&&runtime(_r_);for(var i=0;i<chunkIds.length;i++)installedChunks[chunkIds[i]]=1};_r_.f.require=(chunkId,promises)=>{
installedChunks[chunkId]||installChunk(require("./"+_r_.u(chunkId)))}})();var _e_={};_r_.r(_e_);var _14_=_r_(3334),_15_=_r_(
823),_16_=_r_(8227),_17_=_r_(4513),_18_=_r_(9598),_19_=_r_(9702),_20_=_r_(2956),_21_=_r_(3854),_22_=_r_(5715),_23_=_r_(3694),
_24_=_r_(362),_25_=_r_(3024),_26_=_r_.n(_25_),_27_=_r_(8161),_28_=_r_.n(_27_),_29_=_r_(7975),_30_=_r_.n(_29_),_31_=_r_(8500),
_32_=_r_.n(_31_);function at(value,...path){return path.reduce((inner,key)=>typeof inner=="object"&&inner!==null?new Map(
Object.entries(inner)).get(key):void 0,value)}function text(value){return typeof value=="string"?value:""}function baseOf(run2){
let{env,event,pullRequest,defaultBranch}=run2;switch(env.GITHUB_EVENT_NAME){case"merge_group":return baseAt(text(at(event,
"merge_group","base_ref")),text(at(event,"merge_group","base_sha")));case"push":return otherBranch(env.GITHUB_REF??"",defaultBranch);case"\
workflow_run":return ofRunBefore(at(event,"workflow_run"),defaultBranch);default:return pullRequest&&baseAt(pullRequest.
baseRef,pullRequest.baseSha)}}function ofRunBefore(run2,defaultBranch){let event=text(at(run2,"event"));if(event==="push"||
event==="merge_group")return otherBranch(`refs/heads/${text(at(run2,"head_branch"))}`,defaultBranch);if(!event.startsWith(
"pull_request"))return;let pulls=at(run2,"pull_requests"),[pull]=Array.isArray(pulls)?pulls:[];return baseAt(text(at(pull,
"base","ref")),text(at(pull,"base","sha")))}function otherBranch(ref,defaultBranch){let branch=branchOf(ref);return branch===
void 0||branch===defaultBranch?void 0:{branch:defaultBranch}}function baseAt(ref,sha){return{branch:branchOf(ref)??ref,...sha===
""?{}:{sha}}}function branchOf(ref){return/^refs\/heads\/(.+)$/.exec(ref)?.[1]}function versionOfEvent(eventName,event){
switch(eventName){case"workflow_dispatch":{let model=text(at(event,"inputs","model")).trim();return model===""?UNNAMED:{
kind:"named",model,from:"the input `model` of the workflow_dispatch"}}case"repository_dispatch":return versionOfPayload(
at(event,"client_payload"));default:return UNNAMED}}var UNNAMED={kind:"unnamed"},PLACES=[["model"],["detail","ModelPacka\
geArn"],["ModelPackageArn"]];function versionOfPayload(payload){if(payload==null||typeof payload=="object"&&!Array.isArray(
payload)&&Object.keys(payload).length===0)return UNNAMED;for(let place of PLACES){let model=text(at(payload,...place)).trim();
if(model!=="")return{kind:"named",model,from:`\`client_payload.${place.join(".")}\` of the repository_dispatch`}}return{
kind:"unknown",why:`The client_payload of this repository_dispatch names no version. ${has(payload)}`}}var MAX_KEYS=8;function has(payload){
if(typeof payload!="object"||payload===null||Array.isArray(payload))return"It is no JSON object.";let keys=Object.keys(payload),
shown=keys.slice(0,MAX_KEYS).map(key=>JSON.stringify(key.slice(0,40))),more=keys.length>MAX_KEYS?` and ${keys.length-MAX_KEYS}\
 more`:"";return`It has ${shown.join(", ")}${more}.`}function readRun({env,event}){let pullRequest=pullRequestOf(env.GITHUB_EVENT_NAME??
"",event,env.GITHUB_REPOSITORY??""),defaultBranch=text(at(event,"repository","default_branch")),base=baseOf({env,event,pullRequest,
defaultBranch}),context={isGitHubActions:env.GITHUB_ACTIONS==="true",eventName:env.GITHUB_EVENT_NAME??"",repository:env.
GITHUB_REPOSITORY??"",serverUrl:env.GITHUB_SERVER_URL||"https://github.com",workspace:env.GITHUB_WORKSPACE||process.cwd(),
sha:shaOf(env,event),ref:env.GITHUB_REF??"",actor:actorOf(env,pullRequest),runId:env.GITHUB_RUN_ID??"",runNumber:env.GITHUB_RUN_NUMBER??
"",runAttempt:env.GITHUB_RUN_ATTEMPT??"",workflow:env.GITHUB_WORKFLOW??"",job:env.GITHUB_JOB??"",...repositoryIds(env),...defaultBranch===
""?{}:{defaultBranch},...pullRequest?{pullRequest}:{},...base?{base}:{}};return{context,triggeringActor:env.GITHUB_TRIGGERING_ACTOR||
context.actor,tag:env.GITHUB_REF_TYPE==="tag"?env.GITHUB_REF_NAME:void 0,eventVersion:versionOfEvent(context.eventName,event),
nothingToDo:nothingToDo(context,event),refusal:refusalOf(context,event),filesRefusal:filesRefusalOf(context),offline:offlineReason(
context,env),...pushedFrom(context,event)}}function pushedFrom({eventName},event){let before=text(at(event,"before"));return eventName===
"push"&&/^[0-9a-f]{40,64}$/.test(before)&&!/^0+$/.test(before)?{pushedFrom:before}:{}}function repositoryIds(env){let{GITHUB_REPOSITORY_OWNER_ID:owner="",
GITHUB_REPOSITORY_ID:repository=""}=env;return/^\d+$/.test(owner)&&/^\d+$/.test(repository)?{repositoryIds:{owner,repository}}:
{}}function refusalOf(context,event){if(context.eventName==="pull_request_target")return"pull_request_target runs with t\
he secrets of the base repository on files that anyone may have written. Use `on: pull_request`.";if(context.isGitHubActions&&
context.eventName.startsWith("pull_request")&&!context.pullRequest)return`the event file of this ${context.eventName} ca\
nnot be read, so it is not known whether it comes from a fork.`;if(context.eventName==="workflow_run"){let head=text(at(
event,"workflow_run","head_repository","full_name"));if(!sameRepository(head,context.repository))return`this workflow_ru\
n was started by ${head===""?"a repository that is gone":head}, not by ${context.repository}. Its files may be anyone's.`}}
function filesRefusalOf({eventName}){if(eventName==="issue_comment")return"issue_comment runs with the rights of the def\
ault branch, and the files that are checked out may be of anyone who opened a pull request. This mode reads them. Use `o\
n: pull_request`, `push` or `workflow_dispatch`; approve, reject and status take no more than the name of a group from t\
hem, and may run here."}function shaOf(env,event){let sha=env.GITHUB_SHA??"";if(env.GITHUB_EVENT_NAME!=="workflow_run")return sha;
let head=text(at(event,"workflow_run","head_sha"));return/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(head)?head:sha}function actorOf(env,pullRequest){
let actor=env.GITHUB_ACTOR??"";return(env.GITHUB_EVENT_NAME?.startsWith("pull_request_review")??!1)&&pullRequest?.author||
actor}function nothingToDo({pullRequest},event){let isOpen=text(at(event,"pull_request","state"))!=="closed",isMerged=at(
event,"pull_request","merged")===!0||text(at(event,"pull_request","merged_at"))!=="";if(!(pullRequest===void 0||isOpen||
isMerged))return`Pull request #${pullRequest.number} was closed without being merged, so nothing is done for what it pro\
poses.`}function offlineReason(context,env){return context.isGitHubActions?context.pullRequest?.isFork?"fork":(context.actor===
"dependabot[bot]"||context.pullRequest?.author==="dependabot[bot]")&&!env.ACTIONS_ID_TOKEN_REQUEST_URL?"dependabot":void 0:
"laptop"}function pullRequestOf(eventName,event,repository){if(!eventName.startsWith("pull_request"))return;let number=at(
event,"pull_request","number");if(!(typeof number!="number"||!Number.isSafeInteger(number)||number<1))return{number,headSha:text(
at(event,"pull_request","head","sha")),headRef:text(at(event,"pull_request","head","ref")),baseSha:text(at(event,"pull_r\
equest","base","sha")),baseRef:text(at(event,"pull_request","base","ref")),author:text(at(event,"pull_request","user","l\
ogin")),isFork:!sameRepository(text(at(event,"pull_request","head","repo","full_name")),repository)}}function sameRepository(one,other){
return one!==""&&one.toLowerCase()===other.toLowerCase()}var ANNOTATIONS_OF_A_LEVEL={notice:9,warning:9,error:8},MAX_ANNOTATION_CHARACTERS=4e3,
RUNNER_SUMMARY_BYTES=1024*1024;function githubRunner(){let annotated={notice:0,warning:0,error:0},held={notice:0,warning:0,
error:0},hasSummary=!1;function info(text2){for(let line of(0,_14_.Bv)(text2))process.stdout.write(`${line}
`)}function annotate(level,message,problem){if(annotated[level]>=ANNOTATIONS_OF_A_LEVEL[level]){held[level]+=1,info(`${level}\
: ${problem?`${problem.at.file}:${problem.at.line}:${problem.at.column}: `:""}${message}`);return}annotated[level]+=1,issue(
level,message,problem)}return{info,group:async(title,body)=>{(0,_15_.Oh)((0,_14_.om)(title));try{return await body()}finally{
(0,_15_.N4)()}},notice:(message,problem)=>annotate("notice",message,problem),warning:(message,problem)=>annotate("warnin\
g",message,problem),error:(message,problem)=>annotate("error",message,problem),setOutput:(name,value)=>setOutput2(name,value,
info),writeSummary:markdown=>(hasSummary=!0,writeSummary(markdown,info)),hasSummary:()=>hasSummary,fail:message=>issue("\
error",message,void 0),mask:secret=>{secret!==""&&process.env.GITHUB_ACTIONS==="true"&&(0,_15_.Pq)(secret)},finish:()=>{
for(let level of["error","warning","notice"])held[level]>0&&issue(level,`${held[level]} more of this kind: see the log o\
f this step.`,void 0)}}}function guardConsole(journal){let log=(...parts)=>journal.info((0,_29_.format)(...parts));for(let method of[
"log","info","warn","error","debug","trace"])console[method]=log;process.removeAllListeners("warning"),process.on("warni\
ng",warning2=>{warning2.message.startsWith("NodeVersionSupportWarning")||journal.info(`${warning2.name}: ${warning2.message}`)})}
function issue(level,message,problem){let text2=(0,_14_.Bv)(message).join(`
`).slice(0,MAX_ANNOTATION_CHARACTERS),command={notice:_15_.lm,warning:_15_.$e,error:_15_.z3}[level];command(text2,problem?
properties(problem):{})}function properties({at:at2}){return(0,_22_.s)({file:(0,_14_.om)(at2.file),startLine:at2.line,startColumn:at2.
column,endColumn:at2.endColumn})}function setOutput2(name,value,info){if(!process.env.GITHUB_OUTPUT){info(`output ${name}\
=${value.length>200?`${value.slice(0,200)}…`:value}`);return}try{(0,_15_.uH)(name,value)}catch(error2){info(`Output ${name}\
 could not be written (${(0,_23_.bD)(error2)}): ${value}`)}}async function writeSummary(markdown,info){try{process.env.GITHUB_STEP_SUMMARY?
Buffer.byteLength(markdown)>RUNNER_SUMMARY_BYTES?info("The job summary is over 1 MiB and was left out."):await _15_.z.addRaw(
markdown,!0).write():info(markdown)}catch(error2){info(`The job summary could not be written: ${(0,_23_.bD)(error2)}`)}}
var POLICIES=["on-change","always","on-failure","never"];function reportingInputs(text2){let given=membersOf(text2),input=name=>{
let value=given.get(name);return typeof value=="string"?value.trim():""};return{mode:input("mode")||"register",manifest:(0,_14_.
Mn)("model.yaml")(input("manifest")),comment:POLICIES.find(policy=>policy===input("comment"))??"on-change",commentKey:input(
"comment-key")||void 0,githubToken:input("github-token"),dryRun:input("dry-run")==="true"}}function membersOf(text2){try{
let parsed=JSON.parse(text2);return new Map(typeof parsed=="object"&&parsed!==null?Object.entries(parsed):[])}catch{return new Map}}
function withMode(text2,mode){let given=(0,_19_.U4)(text2);return(0,_19_.u4)(given)?JSON.stringify({...given,mode}):text2}
var GRACE_MILLISECONDS=6e3;function listenForCancellation(){let isRequested=!1,controller=new AbortController,isHurried=()=>{},
request=_=>{},hurry=new Promise(resolve=>{isHurried=resolve}),requested=new Promise(resolve=>{request=resolve}),stop=reason=>{
isRequested?isHurried():setTimeout(isHurried,GRACE_MILLISECONDS),isRequested=!0,controller.abort(),request(reason)};return process.
on("SIGINT",()=>stop("cancelled")),process.on("SIGTERM",()=>stop("cancelled")),process.on("SIGBREAK",()=>stop("cancelled")),
{requested,isRequested:()=>isRequested,signal:controller.signal,hurry,stopAfter:milliseconds=>{let timer=setTimeout(()=>stop(
"timeout"),milliseconds).unref();return()=>clearTimeout(timer)}}}async function whileThereIsTime(promise,{hurry}){await Promise.
race([promise,hurry]),await(0,_31_.setTimeout)(20)}var runner=githubRunner();async function runAction(step2){if(guardConsole(
runner),step2==="report"){let{JOURNAL:journalPath="",OUTCOME:outcome=""}=process.env,{aftermath}=await _r_.e(705).then(_r_.
bind(_r_,705)),failure=await aftermath({journalPath,outcome,journal:runner,endpointNow:askEndpoint});return failure!==void 0&&
await report({...whatIsReported(),failure}),0}let cancellation=listenForCancellation(),intent,writer,modeRun;try{intent=
(0,_20_.zr)(process.env.RUNNER_TEMP||(0,_27_.tmpdir)()),process.env.GITHUB_OUTPUT&&runner.setOutput("journal",intent.path);
let{inputs,unknown}=ownInputs();runner.mask(inputs.githubToken);for(let name of unknown)runner.warning(`${JSON.stringify(
name)} is not an input of this action.`);let run2=ownRun();if(check(run2,inputs.mode),run2.nothingToDo!==void 0&&MODES[inputs.
mode].followsFiles)return await skip(run2.nothingToDo);let onWriter=made=>{writer=made},isLong=MODES[inputs.mode].hasOwnDeadline,
callOff=isLong?()=>{}:cancellation.stopAfter(inputs.waitTimeoutMinutes*6e4),onOwnDeadline=()=>{callOff(),isLong=!0},idToken=MODES[inputs.
mode].takesCredentials&&!run2.offline?await(0,_15_.Sx)(inputs):void 0,shell={run:run2,runner,intent,cancellation,actionVersion:_14_.
xv,idToken};modeRun={...shell,inputs};let work=runMode(shell,inputs,{onWriter,onOwnDeadline}),stopping=cancellation.requested.
then(reason=>({reason})),ended=await Promise.race([work,stopping]);return"reason"in ended&&isLong&&(ended=await Promise.
race([work,cancellation.hurry.then(()=>stopping)])),"reason"in ended?(work.catch(()=>{}),await whileThereIsTime(writer?.
settled()??Promise.resolve(),cancellation),await end(await stopped(ended.reason,intent),modeRun)):ended.failure?fail(ended.
failure.code,ended.failure.message):0}catch(error2){return await end((0,_20_.g5)(error2,runner),modeRun)}finally{finish(
intent)}}async function askEndpoint(endpoint){let{inputs}=ownInputs();runner.mask(inputs.githubToken);let run2=ownRun(),
{endpointNow}=await Promise.all([_r_.e(1288),_r_.e(2354),_r_.e(6293),_r_.e(9238)]).then(_r_.bind(_r_,9238));return endpointNow(
{inputs,run:run2,runner,actionVersion:_14_.xv,idToken:await(0,_15_.Sx)(inputs)},endpoint)}function ownInputs(){return(0,_14_.
Ko)({text:inputsText(),defaultRegion:process.env.AWS_REGION||process.env.AWS_DEFAULT_REGION||""})}function inputsText(){
let{INPUTS:text2="{}"}=process.env,[,,,mode]=process.argv;return mode===void 0?text2:withMode(text2,mode)}async function runMode(shell,inputs,registering){
switch(inputs.mode){case"register":return(await _r_.e(7800).then(_r_.bind(_r_,7800))).runRegister({...shell,...registering,
inputs});case"deploy":case"rollback":return(await Promise.all([_r_.e(7668),_r_.e(4139),_r_.e(478),_r_.e(8375),_r_.e(1288),
_r_.e(4996),_r_.e(1004),_r_.e(3799),_r_.e(4268),_r_.e(3479),_r_.e(2354),_r_.e(7284),_r_.e(1714),_r_.e(6293),_r_.e(7382),
_r_.e(3302)]).then(_r_.bind(_r_,3302))).runDeploy({...shell,inputs});case"approve":case"reject":return(await Promise.all(
[_r_.e(7668),_r_.e(4139),_r_.e(478),_r_.e(8375),_r_.e(1288),_r_.e(4996),_r_.e(1004),_r_.e(3799),_r_.e(4268),_r_.e(3479),
_r_.e(2354),_r_.e(7284),_r_.e(1714),_r_.e(286)]).then(_r_.bind(_r_,286))).runApprove({...shell,inputs});case"update":return(await Promise.
all([_r_.e(7668),_r_.e(4139),_r_.e(478),_r_.e(8375),_r_.e(1288),_r_.e(4996),_r_.e(1004),_r_.e(4268),_r_.e(3479),_r_.e(2354),
_r_.e(7284),_r_.e(1714),_r_.e(8147)]).then(_r_.bind(_r_,8147))).runUpdate({...shell,inputs});case"status":return(await Promise.
all([_r_.e(7668),_r_.e(4139),_r_.e(478),_r_.e(8375),_r_.e(1288),_r_.e(4996),_r_.e(1004),_r_.e(4268),_r_.e(3479),_r_.e(2354),
_r_.e(7284),_r_.e(1714),_r_.e(6293),_r_.e(2266)]).then(_r_.bind(_r_,2266))).runStatus({...shell,inputs});case"policies":
return(await Promise.all([_r_.e(7668),_r_.e(4139),_r_.e(478),_r_.e(8375),_r_.e(4996),_r_.e(1004),_r_.e(4268),_r_.e(8708),
_r_.e(8298),_r_.e(2179)]).then(_r_.bind(_r_,8968))).runPolicies({...shell,inputs});case"list":return(await Promise.all([
_r_.e(7668),_r_.e(4139),_r_.e(8375),_r_.e(1004),_r_.e(3799),_r_.e(6005)]).then(_r_.bind(_r_,6005))).runList({...shell,inputs});case"\
report":return(await Promise.all([_r_.e(7668),_r_.e(478),_r_.e(1004),_r_.e(7284),_r_.e(9953),_r_.e(8909),_r_.e(3066)]).then(
_r_.bind(_r_,4892))).runReport({...shell,inputs});case"doctor":return(await Promise.all([_r_.e(7668),_r_.e(4139),_r_.e(478),
_r_.e(8375),_r_.e(1288),_r_.e(4996),_r_.e(1004),_r_.e(3799),_r_.e(4268),_r_.e(3479),_r_.e(2354),_r_.e(6293),_r_.e(8708),
_r_.e(2368)]).then(_r_.bind(_r_,2368))).runDoctor({...shell,inputs})}}function check(run2,mode){for(let line of(0,_15_.PX)(
process.env))runner.info(line);let refusal=run2.refusal??(MODES[mode].readsFiles?run2.filesRefusal:void 0);if(refusal!==
void 0)throw new _23_.lZ("invalid-input",`Refused: ${refusal}`);Number(process.versions.node.split(".")[0])<22&&runner.notice(
`Node.js ${process.versions.node} works; coming releases of the AWS SDK want 22. Add actions/setup-node with a newer one\
.`)}async function skip(why){return runner.notice(why),await runner.writeSummary(`${why}
`),0}var MODES={register:{readsFiles:!0,followsFiles:!0,hasOwnDeadline:!1,takesCredentials:!0},update:{readsFiles:!0,followsFiles:!0,
hasOwnDeadline:!1,takesCredentials:!0},deploy:{readsFiles:!0,followsFiles:!0,hasOwnDeadline:!0,takesCredentials:!0},rollback:{
readsFiles:!0,followsFiles:!1,hasOwnDeadline:!0,takesCredentials:!0},approve:{readsFiles:!1,followsFiles:!1,hasOwnDeadline:!1,
takesCredentials:!0},reject:{readsFiles:!1,followsFiles:!1,hasOwnDeadline:!1,takesCredentials:!0},status:{readsFiles:!1,
followsFiles:!1,hasOwnDeadline:!1,takesCredentials:!0},policies:{readsFiles:!0,followsFiles:!1,hasOwnDeadline:!1,takesCredentials:!1},
list:{readsFiles:!0,followsFiles:!1,hasOwnDeadline:!1,takesCredentials:!1},report:{readsFiles:!0,followsFiles:!0,hasOwnDeadline:!1,
takesCredentials:!1},doctor:{readsFiles:!0,followsFiles:!1,hasOwnDeadline:!1,takesCredentials:!0}};function fail(code,message){
return runner.setOutput("failure-reason",code),runner.fail(message),1}async function end(failure,modeRun){let code=fail(
failure.code,(0,_20_.b6)(failure));return await report({...whatIsReported(),failure,...(0,_22_.s)({modeRun})}),runner.setOutput(
"failure-reason",failure.code),code}async function report(ended){let{reportEnding}=await _r_.e(4819).then(_r_.bind(_r_,4819));
await reportEnding(ended)}function whatIsReported(){let inputs=reportingInputs(inputsText());return runner.mask(inputs.githubToken),
{inputs,run:runOrNothing(),runner,actionVersion:_14_.xv}}function runOrNothing(){try{return ownRun()}catch{return}}function ownRun(){
return readRun({env:process.env,event:eventOf(process.env.GITHUB_EVENT_PATH)})}async function stopped(reason,intent){let{
whatIsKnown}=await _r_.e(705).then(_r_.bind(_r_,705));return{code:reason,message:reason==="cancelled"?"The run was cance\
lled.":"The run took longer than wait-timeout-minutes.",sent:whatIsKnown(intent.current())}}function finish(intent){try{
intent?.update({phase:"done"})}catch(error2){runner.info(`The journal could not be closed: ${String(error2)}`)}runner.finish()}
function eventOf(path){if(path)try{return JSON.parse((0,_25_.readFileSync)(path,"utf8"))}catch{return}}var[,program="",step,
...rest]=process.argv;run().then(code=>process.stdout.write("",()=>process.exit(code)),error2=>{console.error(error2),process.
exit(1)});async function run(){if(step!=="command")return runAction(step==="report"?"report":"run");let{runOnLaptop}=await Promise.
all([_r_.e(7668),_r_.e(4139),_r_.e(478),_r_.e(8375),_r_.e(4996),_r_.e(1004),_r_.e(4268),_r_.e(7284),_r_.e(7382),_r_.e(9953),
_r_.e(8909),_r_.e(8708),_r_.e(8298),_r_.e(9917)]).then(_r_.bind(_r_,943));return runOnLaptop(program,rest)}module.exports=
_e_})();
