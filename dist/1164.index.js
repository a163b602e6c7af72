"use strict";exports.id=1164;exports.ids=[1164];exports.modules={1164:((_m_,_e_,_r_)=>{_r_.d(_e_,{"default":()=>__WEBPACK_DEFAULT_EXPORT__});
var _0_=_r_(1326);var require_symbols=(0,_0_.P$)({"node_modules/undici/lib/core/symbols.js"(o,e){e.exports={kClose:Symbol(
"close"),kDestroy:Symbol("destroy"),kDispatch:Symbol("dispatch"),kUrl:Symbol("url"),kWriting:Symbol("writing"),kResuming:Symbol(
"resuming"),kQueue:Symbol("queue"),kConnect:Symbol("connect"),kConnecting:Symbol("connecting"),kKeepAliveDefaultTimeout:Symbol(
"default keep alive timeout"),kKeepAliveMaxTimeout:Symbol("max keep alive timeout"),kKeepAliveTimeoutThreshold:Symbol("k\
eep alive timeout threshold"),kKeepAliveTimeoutValue:Symbol("keep alive timeout"),kKeepAlive:Symbol("keep alive"),kHeadersTimeout:Symbol(
"headers timeout"),kBodyTimeout:Symbol("body timeout"),kServerName:Symbol("server name"),kLocalAddress:Symbol("local add\
ress"),kHost:Symbol("host"),kNoRef:Symbol("no ref"),kBodyUsed:Symbol("used"),kBody:Symbol("abstracted request body"),kRunning:Symbol(
"running"),kBlocking:Symbol("blocking"),kPending:Symbol("pending"),kSize:Symbol("size"),kBusy:Symbol("busy"),kQueued:Symbol(
"queued"),kFree:Symbol("free"),kConnected:Symbol("connected"),kClosed:Symbol("closed"),kNeedDrain:Symbol("need drain"),kReset:Symbol(
"reset"),kDestroyed:Symbol.for("nodejs.stream.destroyed"),kResume:Symbol("resume"),kOnError:Symbol("on error"),kMaxHeadersSize:Symbol(
"max headers size"),kRunningIdx:Symbol("running index"),kPendingIdx:Symbol("pending index"),kError:Symbol("error"),kClients:Symbol(
"clients"),kClient:Symbol("client"),kParser:Symbol("parser"),kOnDestroyed:Symbol("destroy callbacks"),kPipelining:Symbol(
"pipelining"),kSocket:Symbol("socket"),kHostHeader:Symbol("host header"),kConnector:Symbol("connector"),kStrictContentLength:Symbol(
"strict content length"),kMaxRedirections:Symbol("maxRedirections"),kMaxRequests:Symbol("maxRequestsPerClient"),kProxy:Symbol(
"proxy agent options"),kCounter:Symbol("socket request counter"),kInterceptors:Symbol("dispatch interceptors"),kMaxResponseSize:Symbol(
"max response size"),kHTTP2Session:Symbol("http2Session"),kHTTP2SessionState:Symbol("http2Session state"),kRetryHandlerDefaultRetry:Symbol(
"retry agent default retry"),kConstruct:Symbol("constructable"),kListeners:Symbol("listeners"),kHTTPContext:Symbol("http\
 context"),kMaxConcurrentStreams:Symbol("max concurrent streams"),kNoProxyAgent:Symbol("no proxy agent"),kHttpProxyAgent:Symbol(
"http proxy agent"),kHttpsProxyAgent:Symbol("https proxy agent")}}});var require_errors=(0,_0_.P$)({"node_modules/undici\
/lib/core/errors.js"($,M){"use strict";var n=Symbol.for("undici.error.UND_ERR"),e=class extends Error{constructor(r){super(
r),this.name="UndiciError",this.code="UND_ERR"}static[Symbol.hasInstance](r){return r&&r[n]===true}[n]=true},E=Symbol.for(
"undici.error.UND_ERR_CONNECT_TIMEOUT"),f=class extends e{constructor(r){super(r),this.name="ConnectTimeoutError",this.message=
r||"Connect Timeout Error",this.code="UND_ERR_CONNECT_TIMEOUT"}static[Symbol.hasInstance](r){return r&&r[E]===true}[E]=true},
i=Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT"),P=class extends e{constructor(r){super(r),this.name="HeadersTimeout\
Error",this.message=r||"Headers Timeout Error",this.code="UND_ERR_HEADERS_TIMEOUT"}static[Symbol.hasInstance](r){return r&&
r[i]===true}[i]=true},c=Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW"),k=class extends e{constructor(r){super(r),this.
name="HeadersOverflowError",this.message=r||"Headers Overflow Error",this.code="UND_ERR_HEADERS_OVERFLOW"}static[Symbol.
hasInstance](r){return r&&r[c]===true}[c]=true},a=Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT"),H=class extends e{constructor(r){
super(r),this.name="BodyTimeoutError",this.message=r||"Body Timeout Error",this.code="UND_ERR_BODY_TIMEOUT"}static[Symbol.
hasInstance](r){return r&&r[a]===true}[a]=true},R=Symbol.for("undici.error.UND_ERR_RESPONSE_STATUS_CODE"),L=class extends e{constructor(r,o,t,s){
super(r),this.name="ResponseStatusCodeError",this.message=r||"Response Status Code Error",this.code="UND_ERR_RESPONSE_ST\
ATUS_CODE",this.body=s,this.status=o,this.statusCode=o,this.headers=t}static[Symbol.hasInstance](r){return r&&r[R]===true}[R]=true},
d=Symbol.for("undici.error.UND_ERR_INVALID_ARG"),g=class extends e{constructor(r){super(r),this.name="InvalidArgumentErr\
or",this.message=r||"Invalid Argument Error",this.code="UND_ERR_INVALID_ARG"}static[Symbol.hasInstance](r){return r&&r[d]===
true}[d]=true},u=Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE"),v=class extends e{constructor(r){super(r),this.
name="InvalidReturnValueError",this.message=r||"Invalid Return Value Error",this.code="UND_ERR_INVALID_RETURN_VALUE"}static[Symbol.
hasInstance](r){return r&&r[u]===true}[u]=true},_=Symbol.for("undici.error.UND_ERR_ABORT"),h=class extends e{constructor(r){
super(r),this.name="AbortError",this.message=r||"The operation was aborted",this.code="UND_ERR_ABORT"}static[Symbol.hasInstance](r){
return r&&r[_]===true}[_]=true},S=Symbol.for("undici.error.UND_ERR_ABORTED"),B=class extends h{constructor(r){super(r),this.
name="AbortError",this.message=r||"Request aborted",this.code="UND_ERR_ABORTED"}static[Symbol.hasInstance](r){return r&&
r[S]===true}[S]=true},l=Symbol.for("undici.error.UND_ERR_INFO"),q=class extends e{constructor(r){super(r),this.name="Inf\
ormationalError",this.message=r||"Request information",this.code="UND_ERR_INFO"}static[Symbol.hasInstance](r){return r&&
r[l]===true}[l]=true},m=Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"),V=class extends e{constructor(r){
super(r),this.name="RequestContentLengthMismatchError",this.message=r||"Request body length does not match content-lengt\
h header",this.code="UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](r){return r&&r[m]===true}[m]=true},
N=Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH"),G=class extends e{constructor(r){super(r),this.name="Re\
sponseContentLengthMismatchError",this.message=r||"Response body length does not match content-length header",this.code=
"UND_ERR_RES_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](r){return r&&r[N]===true}[N]=true},D=Symbol.for("undici\
.error.UND_ERR_DESTROYED"),z=class extends e{constructor(r){super(r),this.name="ClientDestroyedError",this.message=r||"T\
he client is destroyed",this.code="UND_ERR_DESTROYED"}static[Symbol.hasInstance](r){return r&&r[D]===true}[D]=true},T=Symbol.
for("undici.error.UND_ERR_CLOSED"),X=class extends e{constructor(r){super(r),this.name="ClientClosedError",this.message=
r||"The client is closed",this.code="UND_ERR_CLOSED"}static[Symbol.hasInstance](r){return r&&r[T]===true}[T]=true},U=Symbol.
for("undici.error.UND_ERR_SOCKET"),Y=class extends e{constructor(r,o){super(r),this.name="SocketError",this.message=r||"\
Socket error",this.code="UND_ERR_SOCKET",this.socket=o}static[Symbol.hasInstance](r){return r&&r[U]===true}[U]=true},y=Symbol.
for("undici.error.UND_ERR_NOT_SUPPORTED"),w=class extends e{constructor(r){super(r),this.name="NotSupportedError",this.message=
r||"Not supported error",this.code="UND_ERR_NOT_SUPPORTED"}static[Symbol.hasInstance](r){return r&&r[y]===true}[y]=true},
I=Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM"),F=class extends e{constructor(r){super(r),this.name="MissingUp\
streamError",this.message=r||"No upstream has been added to the BalancedPool",this.code="UND_ERR_BPL_MISSING_UPSTREAM"}static[Symbol.
hasInstance](r){return r&&r[I]===true}[I]=true},b=Symbol.for("undici.error.UND_ERR_HTTP_PARSER"),Q=class extends Error{constructor(r,o,t){
super(r),this.name="HTTPParserError",this.code=o?`HPE_${o}`:void 0,this.data=t?t.toString():void 0}static[Symbol.hasInstance](r){
return r&&r[b]===true}[b]=true},p=Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE"),W=class extends e{constructor(r){
super(r),this.name="ResponseExceededMaxSizeError",this.message=r||"Response content exceeded max size",this.code="UND_ER\
R_RES_EXCEEDED_MAX_SIZE"}static[Symbol.hasInstance](r){return r&&r[p]===true}[p]=true},C=Symbol.for("undici.error.UND_ER\
R_REQ_RETRY"),Z=class extends e{constructor(r,o,{headers:t,data:s}){super(r),this.name="RequestRetryError",this.message=
r||"Request retry error",this.code="UND_ERR_REQ_RETRY",this.statusCode=o,this.data=s,this.headers=t}static[Symbol.hasInstance](r){
return r&&r[C]===true}[C]=true},O=Symbol.for("undici.error.UND_ERR_RESPONSE"),K2=class extends e{constructor(r,o,{headers:t,
data:s}){super(r),this.name="ResponseError",this.message=r||"Response error",this.code="UND_ERR_RESPONSE",this.statusCode=
o,this.data=s,this.headers=t}static[Symbol.hasInstance](r){return r&&r[O]===true}[O]=true},x=Symbol.for("undici.error.UN\
D_ERR_PRX_TLS"),j=class extends e{constructor(r,o,t){super(o,{cause:r,...t??{}}),this.name="SecureProxyConnectionError",
this.message=o||"Secure Proxy Connection failed",this.code="UND_ERR_PRX_TLS",this.cause=r}static[Symbol.hasInstance](r){
return r&&r[x]===true}[x]=true},A=Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"),J=class extends e{constructor(r){
super(r),this.name="MessageSizeExceededError",this.message=r||"Max decompressed message size exceeded",this.code="UND_ER\
R_WS_MESSAGE_SIZE_EXCEEDED"}static[Symbol.hasInstance](r){return r&&r[A]===true}get[A](){return true}};M.exports={AbortError:h,
HTTPParserError:Q,UndiciError:e,HeadersTimeoutError:P,HeadersOverflowError:k,BodyTimeoutError:H,RequestContentLengthMismatchError:V,
ConnectTimeoutError:f,ResponseStatusCodeError:L,InvalidArgumentError:g,InvalidReturnValueError:v,RequestAbortedError:B,ClientDestroyedError:z,
ClientClosedError:X,InformationalError:q,SocketError:Y,NotSupportedError:w,ResponseContentLengthMismatchError:G,BalancedPoolMissingUpstreamError:F,
ResponseExceededMaxSizeError:W,RequestRetryError:Z,ResponseError:K2,SecureProxyConnectionError:j,MessageSizeExceededError:J}}});
var require_constants=(0,_0_.P$)({"node_modules/undici/lib/core/constants.js"(c,i){"use strict";var e={},o=["Accept","Ac\
cept-Encoding","Accept-Language","Accept-Ranges","Access-Control-Allow-Credentials","Access-Control-Allow-Headers","Acce\
ss-Control-Allow-Methods","Access-Control-Allow-Origin","Access-Control-Expose-Headers","Access-Control-Max-Age","Access\
-Control-Request-Headers","Access-Control-Request-Method","Age","Allow","Alt-Svc","Alt-Used","Authorization","Cache-Cont\
rol","Clear-Site-Data","Connection","Content-Disposition","Content-Encoding","Content-Language","Content-Length","Conten\
t-Location","Content-Range","Content-Security-Policy","Content-Security-Policy-Report-Only","Content-Type","Cookie","Cro\
ss-Origin-Embedder-Policy","Cross-Origin-Opener-Policy","Cross-Origin-Resource-Policy","Date","Device-Memory","Downlink",
"ECT","ETag","Expect","Expect-CT","Expires","Forwarded","From","Host","If-Match","If-Modified-Since","If-None-Match","If\
-Range","If-Unmodified-Since","Keep-Alive","Last-Modified","Link","Location","Max-Forwards","Origin","Permissions-Policy",
"Pragma","Proxy-Authenticate","Proxy-Authorization","RTT","Range","Referer","Referrer-Policy","Refresh","Retry-After","S\
ec-WebSocket-Accept","Sec-WebSocket-Extensions","Sec-WebSocket-Key","Sec-WebSocket-Protocol","Sec-WebSocket-Version","Se\
rver","Server-Timing","Service-Worker-Allowed","Service-Worker-Navigation-Preload","Set-Cookie","SourceMap","Strict-Tran\
sport-Security","Supports-Loading-Mode","TE","Timing-Allow-Origin","Trailer","Transfer-Encoding","Upgrade","Upgrade-Inse\
cure-Requests","User-Agent","Vary","Via","WWW-Authenticate","X-Content-Type-Options","X-DNS-Prefetch-Control","X-Frame-O\
ptions","X-Permitted-Cross-Domain-Policies","X-Powered-By","X-Requested-With","X-XSS-Protection"];for(let t=0;t<o.length;++t){
let r=o[t],n=r.toLowerCase();e[r]=e[n]=n}Object.setPrototypeOf(e,null),i.exports={wellknownHeaderNames:o,headerNameLowerCasedRecord:e}}});
var require_tree=(0,_0_.P$)({"node_modules/undici/lib/core/tree.js"(w,c){"use strict";var{wellknownHeaderNames:d,headerNameLowerCasedRecord:u}=require_constants(),
f=class i{value=null;left=null;middle=null;right=null;code;constructor(r,n,t){if(t===void 0||t>=r.length)throw new TypeError(
"Unreachable");if((this.code=r.charCodeAt(t))>127)throw new TypeError("key must be ascii string");r.length!==++t?this.middle=
new i(r,n,t):this.value=n}add(r,n){let t=r.length;if(t===0)throw new TypeError("Unreachable");let l=0,e=this;for(;;){let s=r.
charCodeAt(l);if(s>127)throw new TypeError("key must be ascii string");if(e.code===s)if(t===++l){e.value=n;break}else if(e.
middle!==null)e=e.middle;else{e.middle=new i(r,n,l);break}else if(e.code<s)if(e.left!==null)e=e.left;else{e.left=new i(r,
n,l);break}else if(e.right!==null)e=e.right;else{e.right=new i(r,n,l);break}}}search(r){let n=r.length,t=0,l=this;for(;l!==
null&&t<n;){let e=r[t];for(e<=90&&e>=65&&(e|=32);l!==null;){if(e===l.code){if(n===++t)return l;l=l.middle;break}l=l.code<
e?l.left:l.right}}return null}},h=class{node=null;insert(o,r){this.node===null?this.node=new f(o,r,0):this.node.add(o,r)}lookup(o){
return this.node?.search(o)?.value??null}},a=new h;for(let o=0;o<d.length;++o){let r=u[d[o]];a.insert(r,r)}c.exports={TernarySearchTree:h,
tree:a}}});var require_util=(0,_0_.P$)({"node_modules/undici/lib/core/util.js"(Ee,q){"use strict";var l=(0,_0_.ki)("node\
:assert"),{kDestroyed:g,kBodyUsed:u,kListeners:m,kBody:w}=require_symbols(),{IncomingMessage:H}=(0,_0_.ki)("node:http"),
p=(0,_0_.ki)("node:stream"),D=(0,_0_.ki)("node:net"),{Blob:N}=(0,_0_.ki)("node:buffer"),x=(0,_0_.ki)("node:util"),{stringify:F}=(0,
_0_.ki)("node:querystring"),{EventEmitter:$}=(0,_0_.ki)("node:events"),{InvalidArgumentError:o}=require_errors(),{headerNameLowerCasedRecord:k}=require_constants(),
{tree:S}=require_tree(),[M,V]=process.versions.node.split(".").map(e=>Number(e)),L=class{constructor(e){this[w]=e,this[u]=
false}async*[Symbol.asyncIterator](){l(!this[u],"disturbed"),this[u]=true,yield*this[w]}};function b(e){return c(e)?(v(e)===
0&&e.on("data",function(){l(false)}),typeof e.readableDidRead!="boolean"&&(e[u]=false,$.prototype.on.call(e,"data",function(){
this[u]=true})),e):e&&typeof e.pipeTo=="function"?new L(e):e&&typeof e!="string"&&!ArrayBuffer.isView(e)&&I(e)?new L(e):
e}function W(){}function c(e){return e&&typeof e=="object"&&typeof e.pipe=="function"&&typeof e.on=="function"}function E(e){
if(e===null)return false;if(e instanceof N)return true;if(typeof e!="object")return false;{let t=e[Symbol.toStringTag];return(t===
"Blob"||t==="File")&&("stream"in e&&typeof e.stream=="function"||"arrayBuffer"in e&&typeof e.arrayBuffer=="function")}}function z(e,t){
if(e.includes("?")||e.includes("#"))throw new Error('Query params cannot be passed when url already contains "?" or "#".');
let n=F(t);return n&&(e+="?"+n),e}function T(e){let t=parseInt(e,10);return t===Number(e)&&t>=0&&t<=65535}function d(e){
return e!=null&&e[0]==="h"&&e[1]==="t"&&e[2]==="t"&&e[3]==="p"&&(e[4]===":"||e[4]==="s"&&e[5]===":")}function R(e){if(typeof e==
"string"){if(e=new URL(e),!d(e.origin||e.protocol))throw new o("Invalid URL protocol: the URL must start with `http:` or\
 `https:`.");return e}if(!e||typeof e!="object")throw new o("Invalid URL: The URL argument must be a non-null object.");
if(!(e instanceof URL)){if(e.port!=null&&e.port!==""&&T(e.port)===false)throw new o("Invalid URL: port must be a valid i\
nteger or a string representation of an integer.");if(e.path!=null&&typeof e.path!="string")throw new o("Invalid URL pat\
h: the path must be a string or null/undefined.");if(e.pathname!=null&&typeof e.pathname!="string")throw new o("Invalid \
URL pathname: the pathname must be a string or null/undefined.");if(e.hostname!=null&&typeof e.hostname!="string")throw new o(
"Invalid URL hostname: the hostname must be a string or null/undefined.");if(e.origin!=null&&typeof e.origin!="string")throw new o(
"Invalid URL origin: the origin must be a string or null/undefined.");if(!d(e.origin||e.protocol))throw new o("Invalid U\
RL protocol: the URL must start with `http:` or `https:`.");let t=e.port!=null?e.port:e.protocol==="https:"?443:80,n=e.origin!=
null?e.origin:`${e.protocol||""}//${e.hostname||""}:${t}`,i=e.path!=null?e.path:`${e.pathname||""}${e.search||""}`;return n[n.
length-1]==="/"&&(n=n.slice(0,n.length-1)),i&&i[0]!=="/"&&(i=`/${i}`),new URL(`${n}${i}`)}if(!d(e.origin||e.protocol))throw new o(
"Invalid URL protocol: the URL must start with `http:` or `https:`.");return e}function G(e){if(e=R(e),e.pathname!=="/"||
e.search||e.hash)throw new o("invalid url");return e}function J(e){if(e[0]==="["){let n=e.indexOf("]");return l(n!==-1),
e.substring(1,n)}let t=e.indexOf(":");return t===-1?e:e.substring(0,t)}function K2(e){if(!e)return null;l(typeof e=="str\
ing");let t=J(e);return D.isIP(t)?"":t}function Q(e){return JSON.parse(JSON.stringify(e))}function X(e){return e!=null&&
typeof e[Symbol.asyncIterator]=="function"}function I(e){return e!=null&&(typeof e[Symbol.iterator]=="function"||typeof e[Symbol.
asyncIterator]=="function")}function v(e){if(e==null)return 0;if(c(e)){let t=e._readableState;return t&&t.objectMode===false&&
t.ended===true&&Number.isFinite(t.length)?t.length:null}else{if(E(e))return e.size!=null?e.size:null;if(_(e))return e.byteLength}
return null}function U(e){return e&&!!(e.destroyed||e[g]||p.isDestroyed?.(e))}function Y(e,t){e==null||!c(e)||U(e)||(typeof e.
destroy=="function"?(Object.getPrototypeOf(e).constructor===H&&(e.socket=null),e.destroy(t)):t&&queueMicrotask(()=>{e.emit(
"error",t)}),e.destroyed!==true&&(e[g]=true))}var Z=/timeout=(\d+)/;function j(e){let t=e.toString().match(Z);return t?parseInt(
t[1],10)*1e3:null}function P(e){return typeof e=="string"?k[e]??e.toLowerCase():S.lookup(e)??e.toString("latin1").toLowerCase()}
function ee(e){return S.lookup(e)??e.toString("latin1").toLowerCase()}function te(e,t){t===void 0&&(t={});for(let n=0;n<
e.length;n+=2){let i=P(e[n]),s=t[i];if(s)typeof s=="string"&&(s=[s],t[i]=s),s.push(e[n+1].toString("utf8"));else{let r=e[n+
1];typeof r=="string"?t[i]=r:t[i]=Array.isArray(r)?r.map(a=>a.toString("utf8")):r.toString("utf8")}}return"content-lengt\
h"in t&&"content-disposition"in t&&(t["content-disposition"]=Buffer.from(t["content-disposition"]).toString("latin1")),t}
function ne(e){let t=e.length,n=new Array(t),i=false,s=-1,r,a,y=0;for(let f=0;f<e.length;f+=2)r=e[f],a=e[f+1],typeof r!=
"string"&&(r=r.toString()),typeof a!="string"&&(a=a.toString("utf8")),y=r.length,y===14&&r[7]==="-"&&(r==="content-lengt\
h"||r.toLowerCase()==="content-length")?i=true:y===19&&r[7]==="-"&&(r==="content-disposition"||r.toLowerCase()==="conten\
t-disposition")&&(s=f+1),n[f]=r,n[f+1]=a;return i&&s!==-1&&(n[s]=Buffer.from(n[s]).toString("latin1")),n}function _(e){return e instanceof
Uint8Array||Buffer.isBuffer(e)}function re(e,t,n){if(!e||typeof e!="object")throw new o("handler must be an object");if(typeof e.
onConnect!="function")throw new o("invalid onConnect method");if(typeof e.onError!="function")throw new o("invalid onErr\
or method");if(typeof e.onBodySent!="function"&&e.onBodySent!==void 0)throw new o("invalid onBodySent method");if(n||t===
"CONNECT"){if(typeof e.onUpgrade!="function")throw new o("invalid onUpgrade method")}else{if(typeof e.onHeaders!="functi\
on")throw new o("invalid onHeaders method");if(typeof e.onData!="function")throw new o("invalid onData method");if(typeof e.
onComplete!="function")throw new o("invalid onComplete method")}}function oe(e){return!!(e&&(p.isDisturbed(e)||e[u]))}function ie(e){
return!!(e&&p.isErrored(e))}function se(e){return!!(e&&p.isReadable(e))}function ae(e){return{localAddress:e.localAddress,
localPort:e.localPort,remoteAddress:e.remoteAddress,remotePort:e.remotePort,remoteFamily:e.remoteFamily,timeout:e.timeout,
bytesWritten:e.bytesWritten,bytesRead:e.bytesRead}}function fe(e){let t;return new ReadableStream({async start(){t=e[Symbol.
asyncIterator]()},async pull(n){let{done:i,value:s}=await t.next();if(i)queueMicrotask(()=>{n.close(),n.byobRequest?.respond(
0)});else{let r=Buffer.isBuffer(s)?s:Buffer.from(s);r.byteLength&&n.enqueue(new Uint8Array(r))}return n.desiredSize>0},async cancel(n){
await t.return()},type:"bytes"})}function ue(e){return e&&typeof e=="object"&&typeof e.append=="function"&&typeof e.delete==
"function"&&typeof e.get=="function"&&typeof e.getAll=="function"&&typeof e.has=="function"&&typeof e.set=="function"&&e[Symbol.
toStringTag]==="FormData"}function le(e,t){return"addEventListener"in e?(e.addEventListener("abort",t,{once:true}),()=>e.
removeEventListener("abort",t)):(e.addListener("abort",t),()=>e.removeListener("abort",t))}var pe=typeof String.prototype.
toWellFormed=="function",ce=typeof String.prototype.isWellFormed=="function";function A(e){return pe?`${e}`.toWellFormed():
x.toUSVString(e)}function de(e){return ce?`${e}`.isWellFormed():A(e)===`${e}`}function O(e){switch(e){case 34:case 40:case 41:case 44:case 47:case 58:case 59:case 60:case 61:case 62:case 63:case 64:case 91:case 92:case 93:case 123:case 125:
return false;default:return e>=33&&e<=126}}function me(e){if(e.length===0)return false;for(let t=0;t<e.length;++t)if(!O(
e.charCodeAt(t)))return false;return true}var he=/[^\t\x20-\x7e\x80-\xff]/;function ye(e){return!he.test(e)}function ge(e){
if(e==null||e==="")return{start:0,end:null,size:null};let t=e?e.match(/^bytes (\d+)-(\d+)\/(\d+)?$/):null;return t?{start:parseInt(
t[1]),end:t[2]?parseInt(t[2]):null,size:t[3]?parseInt(t[3]):null}:null}function we(e,t,n){return(e[m]??=[]).push([t,n]),
e.on(t,n),e}function Se(e){for(let[t,n]of e[m]??[])e.removeListener(t,n);e[m]=null}function Le(e,t,n){try{t.onError(n),l(
t.aborted)}catch(i){e.emit("error",i)}}var B=Object.create(null);B.enumerable=true;var h={delete:"DELETE",DELETE:"DELETE",
get:"GET",GET:"GET",head:"HEAD",HEAD:"HEAD",options:"OPTIONS",OPTIONS:"OPTIONS",post:"POST",POST:"POST",put:"PUT",PUT:"P\
UT"},C={...h,patch:"patch",PATCH:"PATCH"};Object.setPrototypeOf(h,null),Object.setPrototypeOf(C,null),q.exports={kEnumerableProperty:B,
nop:W,isDisturbed:oe,isErrored:ie,isReadable:se,toUSVString:A,isUSVString:de,isBlobLike:E,parseOrigin:G,parseURL:R,getServerName:K2,
isStream:c,isIterable:I,isAsyncIterable:X,isDestroyed:U,headerNameToString:P,bufferToLowerCasedHeaderName:ee,addListener:we,
removeAllListeners:Se,errorRequest:Le,parseRawHeaders:ne,parseHeaders:te,parseKeepAliveTimeout:j,destroy:Y,bodyLength:v,
deepClone:Q,ReadableStreamFrom:fe,isBuffer:_,validateHandler:re,getSocketInfo:ae,isFormDataLike:ue,buildURL:z,addAbortListener:le,
isValidHTTPToken:me,isValidHeaderValue:ye,isTokenCharCode:O,parseRangeHeader:ge,normalizedMethodRecordsBase:h,normalizedMethodRecords:C,
isValidPort:T,isHttpOrHttpsPrefixed:d,nodeMajor:M,nodeMinor:V,safeHTTPMethods:["GET","HEAD","OPTIONS","TRACE"],wrapRequestBody:b}}});
var require_diagnostics=(0,_0_.P$)({"node_modules/undici/lib/core/diagnostics.js"(p,h){"use strict";var e=(0,_0_.ki)("no\
de:diagnostics_channel"),l=(0,_0_.ki)("node:util"),d=l.debuglog("undici"),u=l.debuglog("fetch"),t=l.debuglog("websocket"),
b=false,g={beforeConnect:e.channel("undici:client:beforeConnect"),connected:e.channel("undici:client:connected"),connectError:e.
channel("undici:client:connectError"),sendHeaders:e.channel("undici:client:sendHeaders"),create:e.channel("undici:reques\
t:create"),bodySent:e.channel("undici:request:bodySent"),headers:e.channel("undici:request:headers"),trailers:e.channel(
"undici:request:trailers"),error:e.channel("undici:request:error"),open:e.channel("undici:websocket:open"),close:e.channel(
"undici:websocket:close"),socketError:e.channel("undici:websocket:socket_error"),ping:e.channel("undici:websocket:ping"),
pong:e.channel("undici:websocket:pong")};if(d.enabled||u.enabled){let i=u.enabled?u:d;e.channel("undici:client:beforeCon\
nect").subscribe(c=>{let{connectParams:{version:s,protocol:o,port:n,host:r}}=c;i("connecting to %s using %s%s",`${r}${n?
`:${n}`:""}`,o,s)}),e.channel("undici:client:connected").subscribe(c=>{let{connectParams:{version:s,protocol:o,port:n,host:r}}=c;
i("connected to %s using %s%s",`${r}${n?`:${n}`:""}`,o,s)}),e.channel("undici:client:connectError").subscribe(c=>{let{connectParams:{
version:s,protocol:o,port:n,host:r},error:a}=c;i("connection to %s using %s%s errored - %s",`${r}${n?`:${n}`:""}`,o,s,a.
message)}),e.channel("undici:client:sendHeaders").subscribe(c=>{let{request:{method:s,path:o,origin:n}}=c;i("sending req\
uest to %s %s/%s",s,n,o)}),e.channel("undici:request:headers").subscribe(c=>{let{request:{method:s,path:o,origin:n},response:{
statusCode:r}}=c;i("received response to %s %s/%s - HTTP %d",s,n,o,r)}),e.channel("undici:request:trailers").subscribe(c=>{
let{request:{method:s,path:o,origin:n}}=c;i("trailers received from %s %s/%s",s,n,o)}),e.channel("undici:request:error").
subscribe(c=>{let{request:{method:s,path:o,origin:n},error:r}=c;i("request to %s %s/%s errored - %s",s,n,o,r.message)}),
b=true}if(t.enabled){if(!b){let i=d.enabled?d:t;e.channel("undici:client:beforeConnect").subscribe(c=>{let{connectParams:{
version:s,protocol:o,port:n,host:r}}=c;i("connecting to %s%s using %s%s",r,n?`:${n}`:"",o,s)}),e.channel("undici:client:\
connected").subscribe(c=>{let{connectParams:{version:s,protocol:o,port:n,host:r}}=c;i("connected to %s%s using %s%s",r,n?
`:${n}`:"",o,s)}),e.channel("undici:client:connectError").subscribe(c=>{let{connectParams:{version:s,protocol:o,port:n,host:r},
error:a}=c;i("connection to %s%s using %s%s errored - %s",r,n?`:${n}`:"",o,s,a.message)}),e.channel("undici:client:sendH\
eaders").subscribe(c=>{let{request:{method:s,path:o,origin:n}}=c;i("sending request to %s %s/%s",s,n,o)})}e.channel("und\
ici:websocket:open").subscribe(i=>{let{address:{address:c,port:s}}=i;t("connection opened %s%s",c,s?`:${s}`:"")}),e.channel(
"undici:websocket:close").subscribe(i=>{let{websocket:c,code:s,reason:o}=i;t("closed connection to %s - %s %s",c.url,s,o)}),
e.channel("undici:websocket:socket_error").subscribe(i=>{t("connection errored - %s",i.message)}),e.channel("undici:webs\
ocket:ping").subscribe(i=>{t("ping received")}),e.channel("undici:websocket:pong").subscribe(i=>{t("pong received")})}h.
exports={channels:g}}});var require_request=(0,_0_.P$)({"node_modules/undici/lib/core/request.js"(V,R){"use strict";var{
InvalidArgumentError:s,NotSupportedError:q}=require_errors(),l=(0,_0_.ki)("node:assert"),{isValidHTTPToken:S,isValidHeaderValue:c,
isStream:A,destroy:B,isBuffer:_,isFormDataLike:E,isIterable:N,isBlobLike:$,buildURL:F,validateHandler:U,getServerName:v,
normalizedMethodRecords:j}=require_util(),{channels:o}=require_diagnostics(),{headerNameLowerCasedRecord:H}=require_constants(),
T=/[^\u0021-\u00ff]/,a=Symbol("handler"),C=class{constructor(t,{path:i,method:e,body:r,headers:n,query:u,idempotent:p,blocking:D,
upgrade:f,headersTimeout:w,bodyTimeout:g,reset:y,throwOnError:x,expectContinue:m,servername:O},L){if(typeof i!="string")
throw new s("path must be a string");if(i[0]!=="/"&&!(i.startsWith("http://")||i.startsWith("https://"))&&e!=="CONNECT")
throw new s("path must be an absolute URL or start with a slash");if(T.test(i))throw new s("invalid request path");if(typeof e!=
"string")throw new s("method must be a string");if(j[e]===void 0&&!S(e))throw new s("invalid request method");if(f&&typeof f!=
"string")throw new s("upgrade must be a string");if(f&&!c(f))throw new s("invalid upgrade header");if(w!=null&&(!Number.
isFinite(w)||w<0))throw new s("invalid headersTimeout");if(g!=null&&(!Number.isFinite(g)||g<0))throw new s("invalid body\
Timeout");if(y!=null&&typeof y!="boolean")throw new s("invalid reset");if(m!=null&&typeof m!="boolean")throw new s("inva\
lid expectContinue");if(this.headersTimeout=w,this.bodyTimeout=g,this.throwOnError=x===true,this.method=e,this.abort=null,
r==null)this.body=null;else if(A(r)){this.body=r;let h=this.body._readableState;(!h||!h.autoDestroy)&&(this.endHandler=function(){
B(this)},this.body.on("end",this.endHandler)),this.errorHandler=d=>{this.abort?this.abort(d):this.error=d},this.body.on(
"error",this.errorHandler)}else if(_(r))this.body=r.byteLength?r:null;else if(ArrayBuffer.isView(r))this.body=r.buffer.byteLength?
Buffer.from(r.buffer,r.byteOffset,r.byteLength):null;else if(r instanceof ArrayBuffer)this.body=r.byteLength?Buffer.from(
r):null;else if(typeof r=="string")this.body=r.length?Buffer.from(r):null;else if(E(r)||N(r)||$(r))this.body=r;else throw new s(
"body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable");if(this.completed=false,this.aborted=
false,this.upgrade=f||null,this.path=u?F(i,u):i,this.origin=t,this.idempotent=p??(e==="HEAD"||e==="GET"),this.blocking=D??
false,this.reset=y??null,this.host=null,this.contentLength=null,this.contentType=null,this.headers=[],this.expectContinue=
m??false,Array.isArray(n)){if(n.length%2!==0)throw new s("headers array must be even");for(let h=0;h<n.length;h+=2)b(this,
n[h],n[h+1])}else if(n&&typeof n=="object")if(n[Symbol.iterator])for(let h of n){if(!Array.isArray(h)||h.length!==2)throw new s(
"headers must be in key-value pair format");b(this,h[0],h[1])}else{let h=Object.keys(n);for(let d=0;d<h.length;++d)b(this,
h[d],n[h[d]])}else if(n!=null)throw new s("headers must be an object or an array");U(L,e,f),this.servername=O||v(this.host),
this[a]=L,o.create.hasSubscribers&&o.create.publish({request:this})}onBodySent(t){if(this[a].onBodySent)try{return this[a].
onBodySent(t)}catch(i){this.abort(i)}}onRequestSent(){if(o.bodySent.hasSubscribers&&o.bodySent.publish({request:this}),this[a].
onRequestSent)try{return this[a].onRequestSent()}catch(t){this.abort(t)}}onConnect(t){if(l(!this.aborted),l(!this.completed),
this.error)t(this.error);else return this.abort=t,this[a].onConnect(t)}onResponseStarted(){return this[a].onResponseStarted?.()}onHeaders(t,i,e,r){
l(!this.aborted),l(!this.completed),o.headers.hasSubscribers&&o.headers.publish({request:this,response:{statusCode:t,headers:i,
statusText:r}});try{return this[a].onHeaders(t,i,e,r)}catch(n){this.abort(n)}}onData(t){l(!this.aborted),l(!this.completed);
try{return this[a].onData(t)}catch(i){return this.abort(i),false}}onUpgrade(t,i,e,r=""){this.onFinally(),l(!this.aborted),
l(!this.completed),t!==null&&this.#e(t,i,r);let n=this[a].onUpgrade(t,i,e);return this.aborted||(this.completed=true,t!==
null&&this.#t()),n}onUpgradeResponse(t,i,e,r=""){l(!this.aborted),l(this.completed),o.headers.hasSubscribers&&this.#e(t,
e(i),r),this.#t()}onUpgradeError(t){l(!this.aborted),l(this.completed),o.error.hasSubscribers&&o.error.publish({request:this,
error:t})}#e(t,i,e){o.headers.hasSubscribers&&o.headers.publish({request:this,response:{statusCode:t,headers:i,statusText:e}})}#t(){
o.trailers.hasSubscribers&&o.trailers.publish({request:this,trailers:[]})}onComplete(t){this.onFinally(),l(!this.aborted),
this.completed=true,o.trailers.hasSubscribers&&o.trailers.publish({request:this,trailers:t});try{return this[a].onComplete(
t)}catch(i){this.onError(i)}}onError(t){if(this.onFinally(),o.error.hasSubscribers&&o.error.publish({request:this,error:t}),
!this.aborted)return this.aborted=true,this[a].onError(t)}onFinally(){this.errorHandler&&(this.body.off("error",this.errorHandler),
this.errorHandler=null),this.endHandler&&(this.body.off("end",this.endHandler),this.endHandler=null)}addHeader(t,i){return b(
this,t,i),this}};function b(t,i,e){if(e&&typeof e=="object"&&!Array.isArray(e))throw new s(`invalid ${i} header`);if(e===
void 0)return;let r=H[i];if(r===void 0&&(r=i.toLowerCase(),H[r]===void 0&&!S(r)))throw new s("invalid header key");if(Array.
isArray(e)){let n=[];for(let u=0;u<e.length;u++)if(typeof e[u]=="string"){if(!c(e[u]))throw new s(`invalid ${i} header`);
n.push(e[u])}else if(e[u]===null)n.push("");else{if(typeof e[u]=="object")throw new s(`invalid ${i} header`);{let p=`${e[u]}`;
if(!c(p))throw new s(`invalid ${i} header`);n.push(p)}}e=n}else if(typeof e=="string"){if(!c(e))throw new s(`invalid ${i}\
 header`)}else if(e===null)e="";else if(e=`${e}`,!c(e))throw new s(`invalid ${i} header`);if(r==="host"){if(t.host!==null)
throw new s("duplicate host header");if(typeof e!="string")throw new s("invalid host header");t.host=e}else if(r==="cont\
ent-length"){if(t.contentLength!==null)throw new s("duplicate content-length header");if(t.contentLength=parseInt(e,10),
!Number.isFinite(t.contentLength))throw new s("invalid content-length header")}else if(t.contentType===null&&r==="conten\
t-type")t.contentType=e,t.headers.push(i,e);else{if(r==="transfer-encoding"||r==="keep-alive"||r==="upgrade")throw new s(
`invalid ${r} header`);if(r==="connection"){let n=typeof e=="string"?e.toLowerCase():null;if(n!=="close"&&n!=="keep-aliv\
e")throw new s("invalid connection header");n==="close"&&(t.reset=true)}else{if(r==="expect")throw new q("expect header \
not supported");t.headers.push(i,e)}}}R.exports=C}});var require_dispatcher=(0,_0_.P$)({"node_modules/undici/lib/dispatc\
her/dispatcher.js"(p,n){"use strict";var s=(0,_0_.ki)("node:events"),o=class extends s{dispatch(){throw new Error("not i\
mplemented")}close(){throw new Error("not implemented")}destroy(){throw new Error("not implemented")}compose(...e){let i=Array.
isArray(e[0])?e[0]:e,t=this.dispatch.bind(this);for(let r of i)if(r!=null){if(typeof r!="function")throw new TypeError(`\
invalid interceptor, expected function received ${typeof r}`);if(t=r(t),t==null||typeof t!="function"||t.length!==2)throw new TypeError(
"invalid interceptor")}return new c(this,t)}},c=class extends o{#e=null;#t=null;constructor(e,i){super(),this.#e=e,this.#t=
i}dispatch(...e){this.#t(...e)}close(...e){return this.#e.close(...e)}destroy(...e){return this.#e.destroy(...e)}};n.exports=
o}});var require_dispatcher_base=(0,_0_.P$)({"node_modules/undici/lib/dispatcher/dispatcher-base.js"(x,w){"use strict";var S=(0,
_0_.ki)("node:buffer"),b=require_dispatcher(),{ClientDestroyedError:p,ClientClosedError:g,InvalidArgumentError:h}=require_errors(),
{kDestroy:k,kClose:v,kClosed:c,kDestroyed:u,kDispatch:a,kInterceptors:n}=require_symbols(),o=Symbol("onDestroyed"),l=Symbol(
"onClosed"),f=Symbol("Intercepted Dispatch"),y=Symbol("webSocketOptions"),m=Symbol("eventSourceOptions"),D=class extends b{constructor(t){
super(),this[u]=false,this[o]=null,this[c]=false,this[l]=[],this[y]=t?.webSocket??{},this[m]=t?.eventSource??{}}get webSocketOptions(){
return{maxFragments:this[y].maxFragments??131072,maxPayloadSize:this[y].maxPayloadSize??128*1024*1024}}get eventSourceOptions(){
return{maxEventSize:this[m].maxEventSize??S.kStringMaxLength}}get destroyed(){return this[u]}get closed(){return this[c]}get interceptors(){
return this[n]}set interceptors(t){if(t){for(let e=t.length-1;e>=0;e--)if(typeof this[n][e]!="function")throw new h("int\
erceptor must be an function")}this[n]=t}close(t){if(t===void 0)return new Promise((s,i)=>{this.close((r,d)=>r?i(r):s(d))});
if(typeof t!="function")throw new h("invalid callback");if(this[u]){queueMicrotask(()=>t(new p,null));return}if(this[c]){
this[l]?this[l].push(t):queueMicrotask(()=>t(null,null));return}this[c]=true,this[l].push(t);let e=()=>{let s=this[l];this[l]=
null;for(let i=0;i<s.length;i++)s[i](null,null)};this[v]().then(()=>this.destroy()).then(()=>{queueMicrotask(e)})}destroy(t,e){
if(typeof t=="function"&&(e=t,t=null),e===void 0)return new Promise((i,r)=>{this.destroy(t,(d,q)=>d?r(d):i(q))});if(typeof e!=
"function")throw new h("invalid callback");if(this[u]){this[o]?this[o].push(e):queueMicrotask(()=>e(null,null));return}t||
(t=new p),this[u]=true,this[o]=this[o]||[],this[o].push(e);let s=()=>{let i=this[o];this[o]=null;for(let r=0;r<i.length;r++)
i[r](null,null)};this[k](t).then(()=>{queueMicrotask(s)})}[f](t,e){if(!this[n]||this[n].length===0)return this[f]=this[a],
this[a](t,e);let s=this[a].bind(this);for(let i=this[n].length-1;i>=0;i--)s=this[n][i](s);return this[f]=s,s(t,e)}dispatch(t,e){
if(!e||typeof e!="object")throw new h("handler must be an object");try{if(!t||typeof t!="object")throw new h("opts must \
be an object.");if(this[u]||this[o])throw new p;if(this[c])throw new g;return this[f](t,e)}catch(s){if(typeof e.onError!=
"function")throw new h("invalid onError method");return e.onError(s),false}}};w.exports=D}});var require_timers=(0,_0_.P$)(
{"node_modules/undici/lib/util/timers.js"(d,S){"use strict";var o=0,_=1e3,a=(_>>1)-1,r,u=Symbol("kFastTimer"),s=[],m=-2,
T=-1,n=0,h=1;function l(){o+=a;let t=0,i=s.length;for(;t<i;){let e=s[t];e._state===n?(e._idleStart=o-a,e._state=h):e._state===
h&&o>=e._idleStart+e._idleTimeout&&(e._state=T,e._idleStart=-1,e._onTimeout(e._timerArg)),e._state===T?(e._state=m,--i!==
0&&(s[t]=s[i])):++t}s.length=i,s.length!==0&&c()}function c(){r?r.refresh():(clearTimeout(r),r=setTimeout(l,a),r.unref&&
r.unref())}var f=class{[u]=true;_state=m;_idleTimeout=-1;_idleStart=-1;_onTimeout;_timerArg;constructor(t,i,e){this._onTimeout=
t,this._idleTimeout=i,this._timerArg=e,this.refresh()}refresh(){this._state===m&&s.push(this),(!r||s.length===1)&&c(),this.
_state=n}clear(){this._state=T,this._idleStart=-1}};S.exports={setTimeout(t,i,e){return i<=_?setTimeout(t,i,e):new f(t,i,
e)},clearTimeout(t){t[u]?t.clear():clearTimeout(t)},setFastTimeout(t,i,e){return new f(t,i,e)},clearFastTimeout(t){t.clear()},
now(){return o},tick(t=0){o+=t-_+1,l(),l()},reset(){o=0,s.length=0,clearTimeout(r),r=null},kFastTimer:u}}});var require_connect=(0,
_0_.P$)({"node_modules/undici/lib/core/connect.js"(k,q){"use strict";var F=(0,_0_.ki)("node:net"),C=(0,_0_.ki)("node:ass\
ert"),g=require_util(),{InvalidArgumentError:w,ConnectTimeoutError:x}=require_errors(),l=require_timers();function v(){}
var m,d;global.FinalizationRegistry&&!(process.env.NODE_V8_COVERAGE||process.env.UNDICI_NO_FG)?d=class{constructor(t){this.
_maxCachedSessions=t,this._sessionCache=new Map,this._sessionRegistry=new global.FinalizationRegistry(e=>{if(this._sessionCache.
size<this._maxCachedSessions)return;let s=this._sessionCache.get(e);s!==void 0&&s.deref()===void 0&&this._sessionCache.delete(
e)})}get(t){let e=this._sessionCache.get(t);return e?e.deref():null}set(t,e){this._maxCachedSessions!==0&&(this._sessionCache.
set(t,new WeakRef(e)),this._sessionRegistry.register(e,t))}}:d=class{constructor(t){this._maxCachedSessions=t,this._sessionCache=
new Map}get(t){return this._sessionCache.get(t)}set(t,e){if(this._maxCachedSessions!==0){if(this._sessionCache.size>=this.
_maxCachedSessions){let{value:s}=this._sessionCache.keys().next();this._sessionCache.delete(s)}this._sessionCache.set(t,
e)}}};function N({allowH2:t,maxCachedSessions:e,socketPath:s,timeout:n,session:_,...D}){if(e!=null&&(!Number.isInteger(e)||
e<0))throw new w("maxCachedSessions must be a positive integer or zero");let r={path:s,...D},y=new d(e??100);return n=n??
1e4,t=t??false,function({hostname:c,host:E,protocol:A,port:o,servername:h,localAddress:I,httpSocket:T},u){let a;if(A==="\
https:"){m||(m=(0,_0_.ki)("node:tls")),h=h||r.servername||g.getServerName(E)||null;let i=h||c;C(i);let f=_||y.get(i)||null;
o=o||443,a=m.connect({highWaterMark:16384,...r,servername:h,session:f,localAddress:I,ALPNProtocols:t?["http/1.1","h2"]:[
"http/1.1"],socket:T,port:o,host:c}),a.on("session",function(M){y.set(i,M)})}else C(!T,"httpSocket can only be sent on T\
LS update"),o=o||80,a=F.connect({highWaterMark:65536,...r,localAddress:I,port:o,host:c});if(r.keepAlive==null||r.keepAlive){
let i=r.keepAliveInitialDelay===void 0?6e4:r.keepAliveInitialDelay;a.setKeepAlive(true,i)}let S=R(new WeakRef(a),{timeout:n,
hostname:c,port:o});return a.setNoDelay(true).once(A==="https:"?"secureConnect":"connect",function(){if(queueMicrotask(S),
u){let i=u;u=null,i(null,this)}}).on("error",function(i){if(queueMicrotask(S),u){let f=u;u=null,f(i)}}),a}}var R=process.
platform==="win32"?(t,e)=>{if(!e.timeout)return v;let s=null,n=null,_=l.setFastTimeout(()=>{s=setImmediate(()=>{n=setImmediate(
()=>p(t.deref(),e))})},e.timeout);return()=>{l.clearFastTimeout(_),clearImmediate(s),clearImmediate(n)}}:(t,e)=>{if(!e.timeout)
return v;let s=null,n=l.setFastTimeout(()=>{s=setImmediate(()=>{p(t.deref(),e)})},e.timeout);return()=>{l.clearFastTimeout(
n),clearImmediate(s)}};function p(t,e){if(t==null)return;let s="Connect Timeout Error";Array.isArray(t.autoSelectFamilyAttemptedAddresses)?
s+=` (attempted addresses: ${t.autoSelectFamilyAttemptedAddresses.join(", ")},`:s+=` (attempted address: ${e.hostname}:${e.
port},`,s+=` timeout: ${e.timeout}ms)`,g.destroy(t,new x(s))}q.exports=N}});var require_utils=(0,_0_.P$)({"node_modules/\
undici/lib/llhttp/utils.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:true}),e.enumToMap=void 0;function i(u){
let t={};return Object.keys(u).forEach(l=>{let n=u[l];typeof n=="number"&&(t[l]=n)}),t}e.enumToMap=i}});var require_constants2=(0,
_0_.P$)({"node_modules/undici/lib/llhttp/constants.js"(C){"use strict";Object.defineProperty(C,"__esModule",{value:true}),
C.SPECIAL_HEADERS=C.HEADER_STATE=C.MINOR=C.MAJOR=C.CONNECTION_TOKEN_CHARS=C.HEADER_CHARS=C.TOKEN=C.STRICT_TOKEN=C.HEX=C.
URL_CHAR=C.STRICT_URL_CHAR=C.USERINFO_CHARS=C.MARK=C.ALPHANUM=C.NUM=C.HEX_MAP=C.NUM_MAP=C.ALPHA=C.FINISH=C.H_METHOD_MAP=
C.METHOD_MAP=C.METHODS_RTSP=C.METHODS_ICE=C.METHODS_HTTP=C.METHODS=C.LENIENT_FLAGS=C.FLAGS=C.TYPE=C.ERROR=void 0;var I=require_utils(),
_;(function(N){N[N.OK=0]="OK",N[N.INTERNAL=1]="INTERNAL",N[N.STRICT=2]="STRICT",N[N.LF_EXPECTED=3]="LF_EXPECTED",N[N.UNEXPECTED_CONTENT_LENGTH=
4]="UNEXPECTED_CONTENT_LENGTH",N[N.CLOSED_CONNECTION=5]="CLOSED_CONNECTION",N[N.INVALID_METHOD=6]="INVALID_METHOD",N[N.INVALID_URL=
7]="INVALID_URL",N[N.INVALID_CONSTANT=8]="INVALID_CONSTANT",N[N.INVALID_VERSION=9]="INVALID_VERSION",N[N.INVALID_HEADER_TOKEN=
10]="INVALID_HEADER_TOKEN",N[N.INVALID_CONTENT_LENGTH=11]="INVALID_CONTENT_LENGTH",N[N.INVALID_CHUNK_SIZE=12]="INVALID_C\
HUNK_SIZE",N[N.INVALID_STATUS=13]="INVALID_STATUS",N[N.INVALID_EOF_STATE=14]="INVALID_EOF_STATE",N[N.INVALID_TRANSFER_ENCODING=
15]="INVALID_TRANSFER_ENCODING",N[N.CB_MESSAGE_BEGIN=16]="CB_MESSAGE_BEGIN",N[N.CB_HEADERS_COMPLETE=17]="CB_HEADERS_COMP\
LETE",N[N.CB_MESSAGE_COMPLETE=18]="CB_MESSAGE_COMPLETE",N[N.CB_CHUNK_HEADER=19]="CB_CHUNK_HEADER",N[N.CB_CHUNK_COMPLETE=
20]="CB_CHUNK_COMPLETE",N[N.PAUSED=21]="PAUSED",N[N.PAUSED_UPGRADE=22]="PAUSED_UPGRADE",N[N.PAUSED_H2_UPGRADE=23]="PAUSE\
D_H2_UPGRADE",N[N.USER=24]="USER"})(_=C.ERROR||(C.ERROR={}));var P;(function(N){N[N.BOTH=0]="BOTH",N[N.REQUEST=1]="REQUE\
ST",N[N.RESPONSE=2]="RESPONSE"})(P=C.TYPE||(C.TYPE={}));var U;(function(N){N[N.CONNECTION_KEEP_ALIVE=1]="CONNECTION_KEEP\
_ALIVE",N[N.CONNECTION_CLOSE=2]="CONNECTION_CLOSE",N[N.CONNECTION_UPGRADE=4]="CONNECTION_UPGRADE",N[N.CHUNKED=8]="CHUNKE\
D",N[N.UPGRADE=16]="UPGRADE",N[N.CONTENT_LENGTH=32]="CONTENT_LENGTH",N[N.SKIPBODY=64]="SKIPBODY",N[N.TRAILING=128]="TRAI\
LING",N[N.TRANSFER_ENCODING=512]="TRANSFER_ENCODING"})(U=C.FLAGS||(C.FLAGS={}));var L;(function(N){N[N.HEADERS=1]="HEADE\
RS",N[N.CHUNKED_LENGTH=2]="CHUNKED_LENGTH",N[N.KEEP_ALIVE=4]="KEEP_ALIVE"})(L=C.LENIENT_FLAGS||(C.LENIENT_FLAGS={}));var E;
(function(N){N[N.DELETE=0]="DELETE",N[N.GET=1]="GET",N[N.HEAD=2]="HEAD",N[N.POST=3]="POST",N[N.PUT=4]="PUT",N[N.CONNECT=
5]="CONNECT",N[N.OPTIONS=6]="OPTIONS",N[N.TRACE=7]="TRACE",N[N.COPY=8]="COPY",N[N.LOCK=9]="LOCK",N[N.MKCOL=10]="MKCOL",N[N.
MOVE=11]="MOVE",N[N.PROPFIND=12]="PROPFIND",N[N.PROPPATCH=13]="PROPPATCH",N[N.SEARCH=14]="SEARCH",N[N.UNLOCK=15]="UNLOCK",
N[N.BIND=16]="BIND",N[N.REBIND=17]="REBIND",N[N.UNBIND=18]="UNBIND",N[N.ACL=19]="ACL",N[N.REPORT=20]="REPORT",N[N.MKACTIVITY=
21]="MKACTIVITY",N[N.CHECKOUT=22]="CHECKOUT",N[N.MERGE=23]="MERGE",N[N["M-SEARCH"]=24]="M-SEARCH",N[N.NOTIFY=25]="NOTIFY",
N[N.SUBSCRIBE=26]="SUBSCRIBE",N[N.UNSUBSCRIBE=27]="UNSUBSCRIBE",N[N.PATCH=28]="PATCH",N[N.PURGE=29]="PURGE",N[N.MKCALENDAR=
30]="MKCALENDAR",N[N.LINK=31]="LINK",N[N.UNLINK=32]="UNLINK",N[N.SOURCE=33]="SOURCE",N[N.PRI=34]="PRI",N[N.DESCRIBE=35]=
"DESCRIBE",N[N.ANNOUNCE=36]="ANNOUNCE",N[N.SETUP=37]="SETUP",N[N.PLAY=38]="PLAY",N[N.PAUSE=39]="PAUSE",N[N.TEARDOWN=40]=
"TEARDOWN",N[N.GET_PARAMETER=41]="GET_PARAMETER",N[N.SET_PARAMETER=42]="SET_PARAMETER",N[N.REDIRECT=43]="REDIRECT",N[N.RECORD=
44]="RECORD",N[N.FLUSH=45]="FLUSH"})(E=C.METHODS||(C.METHODS={})),C.METHODS_HTTP=[E.DELETE,E.GET,E.HEAD,E.POST,E.PUT,E.CONNECT,
E.OPTIONS,E.TRACE,E.COPY,E.LOCK,E.MKCOL,E.MOVE,E.PROPFIND,E.PROPPATCH,E.SEARCH,E.UNLOCK,E.BIND,E.REBIND,E.UNBIND,E.ACL,E.
REPORT,E.MKACTIVITY,E.CHECKOUT,E.MERGE,E["M-SEARCH"],E.NOTIFY,E.SUBSCRIBE,E.UNSUBSCRIBE,E.PATCH,E.PURGE,E.MKCALENDAR,E.LINK,
E.UNLINK,E.PRI,E.SOURCE],C.METHODS_ICE=[E.SOURCE],C.METHODS_RTSP=[E.OPTIONS,E.DESCRIBE,E.ANNOUNCE,E.SETUP,E.PLAY,E.PAUSE,
E.TEARDOWN,E.GET_PARAMETER,E.SET_PARAMETER,E.REDIRECT,E.RECORD,E.FLUSH,E.GET,E.POST],C.METHOD_MAP=I.enumToMap(E),C.H_METHOD_MAP=
{},Object.keys(C.METHOD_MAP).forEach(N=>{/^H/.test(N)&&(C.H_METHOD_MAP[N]=C.METHOD_MAP[N])});var T;(function(N){N[N.SAFE=
0]="SAFE",N[N.SAFE_WITH_CB=1]="SAFE_WITH_CB",N[N.UNSAFE=2]="UNSAFE"})(T=C.FINISH||(C.FINISH={})),C.ALPHA=[];for(let N=65;N<=
90;N++)C.ALPHA.push(String.fromCharCode(N)),C.ALPHA.push(String.fromCharCode(N+32));C.NUM_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,
7:7,8:8,9:9},C.HEX_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9,A:10,B:11,C:12,D:13,E:14,F:15,a:10,b:11,c:12,d:13,e:14,f:15},
C.NUM=["0","1","2","3","4","5","6","7","8","9"],C.ALPHANUM=C.ALPHA.concat(C.NUM),C.MARK=["-","_",".","!","~","*","'","(",
")"],C.USERINFO_CHARS=C.ALPHANUM.concat(C.MARK).concat(["%",";",":","&","=","+","$",","]),C.STRICT_URL_CHAR=["!",'"',"$",
"%","&","'","(",")","*","+",",","-",".","/",":",";","<","=",">","@","[","\\","]","^","_","`","{","|","}","~"].concat(C.ALPHANUM),
C.URL_CHAR=C.STRICT_URL_CHAR.concat(["	","\f"]);for(let N=128;N<=255;N++)C.URL_CHAR.push(N);C.HEX=C.NUM.concat(["a","b",
"c","d","e","f","A","B","C","D","E","F"]),C.STRICT_TOKEN=["!","#","$","%","&","'","*","+","-",".","^","_","`","|","~"].concat(
C.ALPHANUM),C.TOKEN=C.STRICT_TOKEN.concat([" "]),C.HEADER_CHARS=["	"];for(let N=32;N<=255;N++)N!==127&&C.HEADER_CHARS.push(
N);C.CONNECTION_TOKEN_CHARS=C.HEADER_CHARS.filter(N=>N!==44),C.MAJOR=C.NUM_MAP,C.MINOR=C.MAJOR;var A;(function(N){N[N.GENERAL=
0]="GENERAL",N[N.CONNECTION=1]="CONNECTION",N[N.CONTENT_LENGTH=2]="CONTENT_LENGTH",N[N.TRANSFER_ENCODING=3]="TRANSFER_EN\
CODING",N[N.UPGRADE=4]="UPGRADE",N[N.CONNECTION_KEEP_ALIVE=5]="CONNECTION_KEEP_ALIVE",N[N.CONNECTION_CLOSE=6]="CONNECTIO\
N_CLOSE",N[N.CONNECTION_UPGRADE=7]="CONNECTION_UPGRADE",N[N.TRANSFER_ENCODING_CHUNKED=8]="TRANSFER_ENCODING_CHUNKED"})(A=
C.HEADER_STATE||(C.HEADER_STATE={})),C.SPECIAL_HEADERS={connection:A.CONNECTION,"content-length":A.CONTENT_LENGTH,"proxy\
-connection":A.CONNECTION,"transfer-encoding":A.TRANSFER_ENCODING,upgrade:A.UPGRADE}}});var require_llhttp_wasm=(0,_0_.P$)(
{"node_modules/undici/lib/llhttp/llhttp-wasm.js"(B,A){"use strict";var{Buffer:Q}=(0,_0_.ki)("node:buffer");A.exports=Q.from(
"AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV\
3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQN\
lbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAA\
CAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJ\
lY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR\
0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9\
nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQ\
UbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJ\
fdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2d\
ldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGV\
uaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHB\
fc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK07MCLBY\
AQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADo\
AKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkA\
CQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAI\
YIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgI\
NACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZ\
FDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQE\
LIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJ\
AIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAw\
GC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQM\
gBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAI\
IIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAd\
BADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUG\
Q0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJ\
FDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNA\
AKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIAR\
BJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAd\
yNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiA\
DIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgI\
IC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0\
ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE\
2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ\
AAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ\
AAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ\
AAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ\
AAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ\
AAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wH\
SAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ\
3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAag\
BqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAE\
LQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQE\
LQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKY\
BC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQs\
MlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQt\
BwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx\
7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0H\
bAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AA\
MXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wA\
MTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgE\
MPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQE\
MLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAE\
MIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQw\
RC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQw\
CC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkA\
CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkA\
CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkA\
CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkA\
CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkA\
CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkA\
CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkA\
CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkA\
CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkA\
CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw\
9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQ\
BlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcE\
BwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcg\
BQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAws\
gASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwM\
LIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwE\
yIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwM\
gDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQ\
DCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZ\
BHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEc\
EQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAM\
LIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyA\
ARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0\
MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIAB\
BFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0E\
AIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAE\
tAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQA\
CQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEB\
BFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYI\
ZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgF\
HDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkE\
LNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG\
/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbE\
CIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0\
AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdA\
BDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3Agt\
CDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkA\
CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK\
+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByE\
KDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgy\
vAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAI\
gATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQA\
gA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgB\
B5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgt\
BESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEU\
NJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiI\
ARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQw\
WC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2\
OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIAR\
GDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgs\
gAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9Dt\
qLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgA\
gACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wF\
xRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQF\
HBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiI\
BRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT\
5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0\
AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE\
2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQA\
CQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAF\
BAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAig\
COCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQM\
M0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQF\
qIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiI\
BRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWs\
gAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgB\
HDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUE\
aSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQB\
rQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACI\
BaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAI\
gBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wF\
xRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcD\
CAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCA\
BIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiA\
BQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhM\
AvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWo\
hAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyA\
BIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgA\
gBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQM\
M2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0\
CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEE\
BIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0E\
AIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIAR\
HBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAAB\
HDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIAB\
B5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgN\
AIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAI\
oAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbM\
BswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0A\
gAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQ\
Aai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCms\
OGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUc\
NfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQF\
qCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJ\
BADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKo\
CCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCA\
BIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADY\
CFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/c\
BcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6Agt\
B8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCA\
BLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCI\
DRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSA\
BIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0\
AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmo\
hBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIAR\
GDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyA\
CQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWo\
hACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgR\
AQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByAB\
rDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0\
AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgA\
iACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkE\
BaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEG\
GASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCA\
AQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0E\
IaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEB\
BiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1\
kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEG\
OzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCA\
Ba2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUE\
fDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQA\
LIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUE\
BaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCA\
BQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEG\
XzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCA\
Ba2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUE\
VDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQA\
LIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkA\
gAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4\
DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88\
Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCA\
BLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQM\
M/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEE\
BaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCA\
BLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAig\
CACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACA\
GQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUE\
BaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyA\
BQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACA\
EIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACA\
AQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACA\
EIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiE\
BQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUc\
NAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwz\
zAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1\
NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQA\
ARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGs\
OAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQN\
NTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQM\
gASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAy\
GAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASA\
AQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQAN\
AIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiA\
CKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgI\
AIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQ\
BIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASA\
CKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgI\
AIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQY\
CQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASE\
DDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAAB\
BwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAE\
gAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswE\
hAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgI\
ADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOE\
BCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQA\
ARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSA\
BIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAE\
gBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AE\
gAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADY\
CACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQ\
gAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIAB\
B8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAE\
tAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkA\
DQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwz\
wAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAE\
gBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcE\
Aaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AE\
LIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQ\
BIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUE\
BaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIAB\
FDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAs\
gBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQ\
BKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQM\
MzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwt\
BxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACE\
DIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAI\
gACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQF\
qCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2Ahw\
gAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0E\
NIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4\
hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASE\
DDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiE\
BQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiA\
BNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkE\
GNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA\
2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAE\
QJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQM\
MswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJ\
B5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQ\
hACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE\
2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeU\
ANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQA\
gAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAig\
CBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCA\
CIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADY\
CBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2Agx\
BACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEH\
KAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjY\
CECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA\
2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCE\
AIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAI\
gATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAws\
gAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxA\
oIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM\
2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc\
2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2Ahw\
gAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADY\
CBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0U\
NACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgI\
cIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADY\
CBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTs\
hAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCA\
CLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgs\
gAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACE\
DIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADY\
CDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCA\
CIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyA\
CQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIAB\
BLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAI\
gAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0E\
tIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEU\
EQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgs\
gAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjY\
CHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATB\
BCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJ\
AAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQM\
gAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCA\
BQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAF\
BAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkE\
FNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2Agw\
MZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAA\
hAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY\
2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyA\
ADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwt\
BACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiA\
ANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgS\
GIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyA\
CKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiA\
AIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQs\
gAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAI\
gACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFY\
LIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2Agw\
MVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA\
2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJ\
BIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyA\
CQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAI\
gAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkE\
TNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE\
2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTY\
CDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQM\
MSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE\
2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiA\
BQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgN\
FDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzY\
CECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAA\
hAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEE\
AIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQM\
MPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQE\
FCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0\
DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE\
2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQA\
gBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgI\
UIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACE\
ACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQA\
hAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEc\
NAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQM\
MLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACA\
CQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQ\
hACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQA\
hAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUE\
AIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAA\
NAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAI\
gACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCA\
CIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkG\
UDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQA\
pQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQE\
LQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCws\
gAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0E\
AIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCA\
CQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0E\
AIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCA\
CQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0E\
AIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCA\
CQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0E\
AIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo\
2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgU\
gAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU\
2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJ\
BADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyA\
CIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACA\
AQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0E\
ANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADY\
CACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACA\
AQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADws\
ACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACA\
AKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJ\
AAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ\
AAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ\
AAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWF\
hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWF\
hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWF\
hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTp\
hYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFV\
WV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwt\
ByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwt\
Bjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwt\
B9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwt\
BkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwt\
Bwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwt\
B+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACA\
ALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF\
/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCA\
AKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAF\
rIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyA\
ECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0\
AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk\
2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQA\
gAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACp\
FDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAF\
BwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtXACAAQRhqQgA3AwAgAEIANwMAIABBOGpCADcDACAAQTBqQgA3AwAgAEEoakIANwMAIABBIGp\
CADcDACAAQRBqQgA3AwAgAEEIakIANwMAIABB3QE2AhwLBgAgABAyC5otAQt/IwBBEGsiCiQAQaTQACgCACIJRQRAQeTTACgCACIFRQRAQfDTAEJ/NwIAQej\
TAEKAgISAgIDAADcCAEHk0wAgCkEIakFwcUHYqtWqBXMiBTYCAEH40wBBADYCAEHI0wBBADYCAAtBzNMAQYDUBDYCAEGc0ABBgNQENgIAQbDQACAFNgIAQaz\
QAEF/NgIAQdDTAEGArAM2AgADQCABQcjQAGogAUG80ABqIgI2AgAgAiABQbTQAGoiAzYCACABQcDQAGogAzYCACABQdDQAGogAUHE0ABqIgM2AgAgAyACNgI\
AIAFB2NAAaiABQczQAGoiAjYCACACIAM2AgAgAUHU0ABqIAI2AgAgAUEgaiIBQYACRw0AC0GM1ARBwasDNgIAQajQAEH00wAoAgA2AgBBmNAAQcCrAzYCAEG\
k0ABBiNQENgIAQcz/B0E4NgIAQYjUBCEJCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB7AFNBEBBjNAAKAIAIgZBECAAQRNqQXBxIABBC0k\
bIgRBA3YiAHYiAUEDcQRAAkAgAUEBcSAAckEBcyICQQN0IgBBtNAAaiIBIABBvNAAaigCACIAKAIIIgNGBEBBjNAAIAZBfiACd3E2AgAMAQsgASADNgIIIAM\
gATYCDAsgAEEIaiEBIAAgAkEDdCICQQNyNgIEIAAgAmoiACAAKAIEQQFyNgIEDBELQZTQACgCACIIIARPDQEgAQRAAkBBAiAAdCICQQAgAmtyIAEgAHRxaCI\
AQQN0IgJBtNAAaiIBIAJBvNAAaigCACICKAIIIgNGBEBBjNAAIAZBfiAAd3EiBjYCAAwBCyABIAM2AgggAyABNgIMCyACIARBA3I2AgQgAEEDdCIAIARrIQU\
gACACaiAFNgIAIAIgBGoiBCAFQQFyNgIEIAgEQCAIQXhxQbTQAGohAEGg0AAoAgAhAwJ/QQEgCEEDdnQiASAGcUUEQEGM0AAgASAGcjYCACAADAELIAAoAgg\
LIgEgAzYCDCAAIAM2AgggAyAANgIMIAMgATYCCAsgAkEIaiEBQaDQACAENgIAQZTQACAFNgIADBELQZDQACgCACILRQ0BIAtoQQJ0QbzSAGooAgAiACgCBEF\
4cSAEayEFIAAhAgNAAkAgAigCECIBRQRAIAJBFGooAgAiAUUNAQsgASgCBEF4cSAEayIDIAVJIQIgAyAFIAIbIQUgASAAIAIbIQAgASECDAELCyAAKAIYIQk\
gACgCDCIDIABHBEBBnNAAKAIAGiADIAAoAggiATYCCCABIAM2AgwMEAsgAEEUaiICKAIAIgFFBEAgACgCECIBRQ0DIABBEGohAgsDQCACIQcgASIDQRRqIgI\
oAgAiAQ0AIANBEGohAiADKAIQIgENAAsgB0EANgIADA8LQX8hBCAAQb9/Sw0AIABBE2oiAUFwcSEEQZDQACgCACIIRQ0AQQAgBGshBQJAAkACQAJ/QQAgBEG\
AAkkNABpBHyAEQf///wdLDQAaIARBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmoLIgZBAnRBvNIAaigCACICRQRAQQAhAUEAIQMMAQtBACEBIARBGSAGQQF2a0E\
AIAZBH0cbdCEAQQAhAwNAAkAgAigCBEF4cSAEayIHIAVPDQAgAiEDIAciBQ0AQQAhBSACIQEMAwsgASACQRRqKAIAIgcgByACIABBHXZBBHFqQRBqKAIAIgJ\
GGyABIAcbIQEgAEEBdCEAIAINAAsLIAEgA3JFBEBBACEDQQIgBnQiAEEAIABrciAIcSIARQ0DIABoQQJ0QbzSAGooAgAhAQsgAUUNAQsDQCABKAIEQXhxIAR\
rIgIgBUkhACACIAUgABshBSABIAMgABshAyABKAIQIgAEfyAABSABQRRqKAIACyIBDQALCyADRQ0AIAVBlNAAKAIAIARrTw0AIAMoAhghByADIAMoAgwiAEc\
EQEGc0AAoAgAaIAAgAygCCCIBNgIIIAEgADYCDAwOCyADQRRqIgIoAgAiAUUEQCADKAIQIgFFDQMgA0EQaiECCwNAIAIhBiABIgBBFGoiAigCACIBDQAgAEE\
QaiECIAAoAhAiAQ0ACyAGQQA2AgAMDQtBlNAAKAIAIgMgBE8EQEGg0AAoAgAhAQJAIAMgBGsiAkEQTwRAIAEgBGoiACACQQFyNgIEIAEgA2ogAjYCACABIAR\
BA3I2AgQMAQsgASADQQNyNgIEIAEgA2oiACAAKAIEQQFyNgIEQQAhAEEAIQILQZTQACACNgIAQaDQACAANgIAIAFBCGohAQwPC0GY0AAoAgAiAyAESwRAIAQ\
gCWoiACADIARrIgFBAXI2AgRBpNAAIAA2AgBBmNAAIAE2AgAgCSAEQQNyNgIEIAlBCGohAQwPC0EAIQEgBAJ/QeTTACgCAARAQezTACgCAAwBC0Hw0wBCfzc\
CAEHo0wBCgICEgICAwAA3AgBB5NMAIApBDGpBcHFB2KrVqgVzNgIAQfjTAEEANgIAQcjTAEEANgIAQYCABAsiACAEQccAaiIFaiIGQQAgAGsiB3EiAk8EQEH\
80wBBMDYCAAwPCwJAQcTTACgCACIBRQ0AQbzTACgCACIIIAJqIQAgACABTSAAIAhLcQ0AQQAhAUH80wBBMDYCAAwPC0HI0wAtAABBBHENBAJAAkAgCQRAQcz\
TACEBA0AgASgCACIAIAlNBEAgACABKAIEaiAJSw0DCyABKAIIIgENAAsLQQAQMyIAQX9GDQUgAiEGQejTACgCACIBQQFrIgMgAHEEQCACIABrIAAgA2pBACA\
Ba3FqIQYLIAQgBk8NBSAGQf7///8HSw0FQcTTACgCACIDBEBBvNMAKAIAIgcgBmohASABIAdNDQYgASADSw0GCyAGEDMiASAARw0BDAcLIAYgA2sgB3EiBkH\
+////B0sNBCAGEDMhACAAIAEoAgAgASgCBGpGDQMgACEBCwJAIAYgBEHIAGpPDQAgAUF/Rg0AQezTACgCACIAIAUgBmtqQQAgAGtxIgBB/v///wdLBEAgASE\
ADAcLIAAQM0F/RwRAIAAgBmohBiABIQAMBwtBACAGaxAzGgwECyABIgBBf0cNBQwDC0EAIQMMDAtBACEADAoLIABBf0cNAgtByNMAQcjTACgCAEEEcjYCAAs\
gAkH+////B0sNASACEDMhAEEAEDMhASAAQX9GDQEgAUF/Rg0BIAAgAU8NASABIABrIgYgBEE4ak0NAQtBvNMAQbzTACgCACAGaiIBNgIAQcDTACgCACABSQR\
AQcDTACABNgIACwJAAkACQEGk0AAoAgAiAgRAQczTACEBA0AgACABKAIAIgMgASgCBCIFakYNAiABKAIIIgENAAsMAgtBnNAAKAIAIgFBAEcgACABT3FFBEB\
BnNAAIAA2AgALQQAhAUHQ0wAgBjYCAEHM0wAgADYCAEGs0ABBfzYCAEGw0ABB5NMAKAIANgIAQdjTAEEANgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG\
00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGo\
iAUGAAkcNAAtBeCAAa0EPcSIBIABqIgIgBkE4ayIDIAFrIgFBAXI2AgRBqNAAQfTTACgCADYCAEGY0AAgATYCAEGk0AAgAjYCACAAIANqQTg2AgQMAgsgACA\
CTQ0AIAIgA0kNACABKAIMQQhxDQBBeCACa0EPcSIAIAJqIgNBmNAAKAIAIAZqIgcgAGsiAEEBcjYCBCABIAUgBmo2AgRBqNAAQfTTACgCADYCAEGY0AAgADY\
CAEGk0AAgAzYCACACIAdqQTg2AgQMAQsgAEGc0AAoAgBJBEBBnNAAIAA2AgALIAAgBmohA0HM0wAhAQJAAkACQANAIAMgASgCAEcEQCABKAIIIgENAQwCCws\
gAS0ADEEIcUUNAQtBzNMAIQEDQCABKAIAIgMgAk0EQCADIAEoAgRqIgUgAksNAwsgASgCCCEBDAALAAsgASAANgIAIAEgASgCBCAGajYCBCAAQXggAGtBD3F\
qIgkgBEEDcjYCBCADQXggA2tBD3FqIgYgBCAJaiIEayEBIAIgBkYEQEGk0AAgBDYCAEGY0ABBmNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEDAgLQaDQACgCACA\
GRgRAQaDQACAENgIAQZTQAEGU0AAoAgAgAWoiADYCACAEIABBAXI2AgQgACAEaiAANgIADAgLIAYoAgQiBUEDcUEBRw0GIAVBeHEhCCAFQf8BTQRAIAVBA3Y\
hAyAGKAIIIgAgBigCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBwsgAiAANgIIIAAgAjYCDAwGCyAGKAIYIQcgBiAGKAIMIgBHBEAgACAGKAIIIgI2Agg\
gAiAANgIMDAULIAZBFGoiAigCACIFRQRAIAYoAhAiBUUNBCAGQRBqIQILA0AgAiEDIAUiAEEUaiICKAIAIgUNACAAQRBqIQIgACgCECIFDQALIANBADYCAAw\
EC0F4IABrQQ9xIgEgAGoiByAGQThrIgMgAWsiAUEBcjYCBCAAIANqQTg2AgQgAiAFQTcgBWtBD3FqQT9rIgMgAyACQRBqSRsiA0EjNgIEQajQAEH00wAoAgA\
2AgBBmNAAIAE2AgBBpNAAIAc2AgAgA0EQakHU0wApAgA3AgAgA0HM0wApAgA3AghB1NMAIANBCGo2AgBB0NMAIAY2AgBBzNMAIAA2AgBB2NMAQQA2AgAgA0E\
kaiEBA0AgAUEHNgIAIAUgAUEEaiIBSw0ACyACIANGDQAgAyADKAIEQX5xNgIEIAMgAyACayIFNgIAIAIgBUEBcjYCBCAFQf8BTQRAIAVBeHFBtNAAaiEAAn9\
BjNAAKAIAIgFBASAFQQN2dCIDcUUEQEGM0AAgASADcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQR\
AIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEGQ0AAoAgAiA0EBIAF0IgZxRQRAIAAgAjYCAEGQ0AAgAyA\
GcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQMCQANAIAMiACgCBEF4cSAFRg0BIAFBHXYhAyABQQF0IQE\
gACADQQRxakEQaiIGKAIAIgMNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATY\
CCAtBmNAAKAIAIgEgBE0NAEGk0AAoAgAiACAEaiICIAEgBGsiAUEBcjYCBEGY0AAgATYCAEGk0AAgAjYCACAAIARBA3I2AgQgAEEIaiEBDAgLQQAhAUH80wB\
BMDYCAAwHC0EAIQALIAdFDQACQCAGKAIcIgJBAnRBvNIAaiIDKAIAIAZGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAdBEEEUIAcoAhA\
gBkYbaiAANgIAIABFDQELIAAgBzYCGCAGKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAGQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAIaiEBIAYgCGo\
iBigCBCEFCyAGIAVBfnE2AgQgASAEaiABNgIAIAQgAUEBcjYCBCABQf8BTQRAIAFBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASABQQN2dCIBcUUEQEGM0AAgASA\
CcjYCACAADAELIAAoAggLIgEgBDYCDCAAIAQ2AgggBCAANgIMIAQgATYCCAwBC0EfIQUgAUH///8HTQRAIAFBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmohBQs\
gBCAFNgIcIARCADcCECAFQQJ0QbzSAGohAEGQ0AAoAgAiAkEBIAV0IgNxRQRAIAAgBDYCAEGQ0AAgAiADcjYCACAEIAA2AhggBCAENgIIIAQgBDYCDAwBCyA\
BQRkgBUEBdmtBACAFQR9HG3QhBSAAKAIAIQACQANAIAAiAigCBEF4cSABRg0BIAVBHXYhACAFQQF0IQUgAiAAQQRxakEQaiIDKAIAIgANAAsgAyAENgIAIAQ\
gAjYCGCAEIAQ2AgwgBCAENgIIDAELIAIoAggiACAENgIMIAIgBDYCCCAEQQA2AhggBCACNgIMIAQgADYCCAsgCUEIaiEBDAILAkAgB0UNAAJAIAMoAhwiAUE\
CdEG80gBqIgIoAgAgA0YEQCACIAA2AgAgAA0BQZDQACAIQX4gAXdxIgg2AgAMAgsgB0EQQRQgBygCECADRhtqIAA2AgAgAEUNAQsgACAHNgIYIAMoAhAiAQR\
AIAAgATYCECABIAA2AhgLIANBFGooAgAiAUUNACAAQRRqIAE2AgAgASAANgIYCwJAIAVBD00EQCADIAQgBWoiAEEDcjYCBCAAIANqIgAgACgCBEEBcjYCBAw\
BCyADIARqIgIgBUEBcjYCBCADIARBA3I2AgQgAiAFaiAFNgIAIAVB/wFNBEAgBUF4cUG00ABqIQACf0GM0AAoAgAiAUEBIAVBA3Z0IgVxRQRAQYzQACABIAV\
yNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyA\
CIAE2AhwgAkIANwIQIAFBAnRBvNIAaiEAQQEgAXQiBCAIcUUEQCAAIAI2AgBBkNAAIAQgCHI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZ\
rQQAgAUEfRxt0IQEgACgCACEEAkADQCAEIgAoAgRBeHEgBUYNASABQR12IQQgAUEBdCEBIAAgBEEEcWpBEGoiBigCACIEDQALIAYgAjYCACACIAA2AhggAiA\
CNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLIANBCGohAQwBCwJAIAlFDQACQCAAKAIcIgFBAnRBvNIAaiI\
CKAIAIABGBEAgAiADNgIAIAMNAUGQ0AAgC0F+IAF3cTYCAAwCCyAJQRBBFCAJKAIQIABGG2ogAzYCACADRQ0BCyADIAk2AhggACgCECIBBEAgAyABNgIQIAE\
gAzYCGAsgAEEUaigCACIBRQ0AIANBFGogATYCACABIAM2AhgLAkAgBUEPTQRAIAAgBCAFaiIBQQNyNgIEIAAgAWoiASABKAIEQQFyNgIEDAELIAAgBGoiByA\
FQQFyNgIEIAAgBEEDcjYCBCAFIAdqIAU2AgAgCARAIAhBeHFBtNAAaiEBQaDQACgCACEDAn9BASAIQQN2dCICIAZxRQRAQYzQACACIAZyNgIAIAEMAQsgASg\
CCAsiAiADNgIMIAEgAzYCCCADIAE2AgwgAyACNgIIC0Gg0AAgBzYCAEGU0AAgBTYCAAsgAEEIaiEBCyAKQRBqJAAgAQtDACAARQRAPwBBEHQPCwJAIABB//8\
DcQ0AIABBAEgNACAAQRB2QAAiAEF/RgRAQfzTAEEwNgIAQX8PCyAAQRB0DwsACwvcPyIAQYAICwkBAAAAAgAAAAMAQZQICwUEAAAABQBBpAgLCQYAAAAHAAA\
ACABB3AgLii1JbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwB\
DaHVuayBzaXplIG92ZXJmbG93AFJlc3BvbnNlIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZ\
vciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW5\
0IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBJbnZhbGlkIGNoYXJ\
hY3RlciBpbiBjaHVuayBleHRlbnNpb25zAFVzZXIgY2FsbGJhY2sgZXJyb3IAYG9uX3Jlc2V0YCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfaGVhZGVyYCB\
jYWxsYmFjayBlcnJvcgBgb25fbWVzc2FnZV9iZWdpbmAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZWAgY2FsbGJhY2sgZXJyb3I\
AYG9uX3N0YXR1c19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3ZlcnNpb25fY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl91cmxfY29tcGxldGV\
gIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZWAgY2FsbGJhY2sgZXJ\
yb3IAYG9uX21lc3NhZ2VfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXRob2RfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfZml\
lbGRfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fbmFtZWAgY2FsbGJhY2sgZXJyb3IAVW5leHBlY3RlZCBjaGFyIGluIHV\
ybCBzZXJ2ZXIASW52YWxpZCBoZWFkZXIgdmFsdWUgY2hhcgBJbnZhbGlkIGhlYWRlciBmaWVsZCBjaGFyAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdmV\
yc2lvbgBJbnZhbGlkIG1pbm9yIHZlcnNpb24ASW52YWxpZCBtYWpvciB2ZXJzaW9uAEV4cGVjdGVkIHNwYWNlIGFmdGVyIHZlcnNpb24ARXhwZWN0ZWQgQ1J\
MRiBhZnRlciB2ZXJzaW9uAEludmFsaWQgSFRUUCB2ZXJzaW9uAEludmFsaWQgaGVhZGVyIHRva2VuAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdXJsAEl\
udmFsaWQgY2hhcmFjdGVycyBpbiB1cmwAVW5leHBlY3RlZCBzdGFydCBjaGFyIGluIHVybABEb3VibGUgQCBpbiB1cmwARW1wdHkgQ29udGVudC1MZW5ndGg\
ASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgARHVwbGljYXRlIENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhciBpbiB1cmwgcGF0aABDb25\
0ZW50LUxlbmd0aCBjYW4ndCBiZSBwcmVzZW50IHdpdGggVHJhbnNmZXItRW5jb2RpbmcASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgc2l6ZQBTcGFuIGN\
hbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl92YWx1ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZQBJbnZhbGlkIGN\
oYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmV\
yLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIGNoYXJhY3R\
lciBpbiBjaHVuayBleHRlbnNpb25zIHF1b3RlZCB2YWx1ZQBQYXVzZWQgYnkgb25faGVhZGVyc19jb21wbGV0ZQBJbnZhbGlkIEVPRiBzdGF0ZQBvbl9yZXN\
ldCBwYXVzZQBvbl9jaHVua19oZWFkZXIgcGF1c2UAb25fbWVzc2FnZV9iZWdpbiBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fdmFsdWUgcGF1c2UAb25fc3R\
hdHVzX2NvbXBsZXRlIHBhdXNlAG9uX3ZlcnNpb25fY29tcGxldGUgcGF1c2UAb25fdXJsX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2NvbXBsZXRlIHBhdXN\
lAG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXNzYWdlX2NvbXBsZXRlIHBhdXNlAG9uX21ldGhvZF9jb21wbGV0ZSBwYXVzZQBvbl9oZWF\
kZXJfZmllbGRfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUgcGF1c2UAVW5leHBlY3RlZCBzcGFjZSBhZnRlciBzdGFydCBsaW5lAFN\
wYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAFB\
hdXNlIG9uIENPTk5FQ1QvVXBncmFkZQBQYXVzZSBvbiBQUkkvVXBncmFkZQBFeHBlY3RlZCBIVFRQLzIgQ29ubmVjdGlvbiBQcmVmYWNlAFNwYW4gY2FsbGJ\
hY2sgZXJyb3IgaW4gb25fbWV0aG9kAEV4cGVjdGVkIHNwYWNlIGFmdGVyIG1ldGhvZABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl9maWVsZAB\
QYXVzZWQASW52YWxpZCB3b3JkIGVuY291bnRlcmVkAEludmFsaWQgbWV0aG9kIGVuY291bnRlcmVkAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2NoZW1hAFJ\
lcXVlc3QgaGFzIGludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYABTV0lUQ0hfUFJPWFkAVVNFX1BST1hZAE1LQUNUSVZJVFkAVU5QUk9DRVNTQUJMRV9FTlR\
JVFkAQ09QWQBNT1ZFRF9QRVJNQU5FTlRMWQBUT09fRUFSTFkATk9USUZZAEZBSUxFRF9ERVBFTkRFTkNZAEJBRF9HQVRFV0FZAFBMQVkAUFVUAENIRUNLT1V\
UAEdBVEVXQVlfVElNRU9VVABSRVFVRVNUX1RJTUVPVVQATkVUV09SS19DT05ORUNUX1RJTUVPVVQAQ09OTkVDVElPTl9USU1FT1VUAExPR0lOX1RJTUVPVVQ\
ATkVUV09SS19SRUFEX1RJTUVPVVQAUE9TVABNSVNESVJFQ1RFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX0xPQURfQkF\
MQU5DRURfUkVRVUVTVABCQURfUkVRVUVTVABIVFRQX1JFUVVFU1RfU0VOVF9UT19IVFRQU19QT1JUAFJFUE9SVABJTV9BX1RFQVBPVABSRVNFVF9DT05URU5\
UAE5PX0NPTlRFTlQAUEFSVElBTF9DT05URU5UAEhQRV9JTlZBTElEX0NPTlNUQU5UAEhQRV9DQl9SRVNFVABHRVQASFBFX1NUUklDVABDT05GTElDVABURU1\
QT1JBUllfUkVESVJFQ1QAUEVSTUFORU5UX1JFRElSRUNUAENPTk5FQ1QATVVMVElfU1RBVFVTAEhQRV9JTlZBTElEX1NUQVRVUwBUT09fTUFOWV9SRVFVRVN\
UUwBFQVJMWV9ISU5UUwBVTkFWQUlMQUJMRV9GT1JfTEVHQUxfUkVBU09OUwBPUFRJT05TAFNXSVRDSElOR19QUk9UT0NPTFMAVkFSSUFOVF9BTFNPX05FR09\
USUFURVMATVVMVElQTEVfQ0hPSUNFUwBJTlRFUk5BTF9TRVJWRVJfRVJST1IAV0VCX1NFUlZFUl9VTktOT1dOX0VSUk9SAFJBSUxHVU5fRVJST1IASURFTlR\
JVFlfUFJPVklERVJfQVVUSEVOVElDQVRJT05fRVJST1IAU1NMX0NFUlRJRklDQVRFX0VSUk9SAElOVkFMSURfWF9GT1JXQVJERURfRk9SAFNFVF9QQVJBTUV\
URVIAR0VUX1BBUkFNRVRFUgBIUEVfVVNFUgBTRUVfT1RIRVIASFBFX0NCX0NIVU5LX0hFQURFUgBNS0NBTEVOREFSAFNFVFVQAFdFQl9TRVJWRVJfSVNfRE9\
XTgBURUFSRE9XTgBIUEVfQ0xPU0VEX0NPTk5FQ1RJT04ASEVVUklTVElDX0VYUElSQVRJT04ARElTQ09OTkVDVEVEX09QRVJBVElPTgBOT05fQVVUSE9SSVR\
BVElWRV9JTkZPUk1BVElPTgBIUEVfSU5WQUxJRF9WRVJTSU9OAEhQRV9DQl9NRVNTQUdFX0JFR0lOAFNJVEVfSVNfRlJPWkVOAEhQRV9JTlZBTElEX0hFQUR\
FUl9UT0tFTgBJTlZBTElEX1RPS0VOAEZPUkJJRERFTgBFTkhBTkNFX1lPVVJfQ0FMTQBIUEVfSU5WQUxJRF9VUkwAQkxPQ0tFRF9CWV9QQVJFTlRBTF9DT05\
UUk9MAE1LQ09MAEFDTABIUEVfSU5URVJOQUwAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRV9VTk9GRklDSUFMAEhQRV9PSwBVTkxJTksAVU5MT0N\
LAFBSSQBSRVRSWV9XSVRIAEhQRV9JTlZBTElEX0NPTlRFTlRfTEVOR1RIAEhQRV9VTkVYUEVDVEVEX0NPTlRFTlRfTEVOR1RIAEZMVVNIAFBST1BQQVRDSAB\
NLVNFQVJDSABVUklfVE9PX0xPTkcAUFJPQ0VTU0lORwBNSVNDRUxMQU5FT1VTX1BFUlNJU1RFTlRfV0FSTklORwBNSVNDRUxMQU5FT1VTX1dBUk5JTkcASFB\
FX0lOVkFMSURfVFJBTlNGRVJfRU5DT0RJTkcARXhwZWN0ZWQgQ1JMRgBIUEVfSU5WQUxJRF9DSFVOS19TSVpFAE1PVkUAQ09OVElOVUUASFBFX0NCX1NUQVR\
VU19DT01QTEVURQBIUEVfQ0JfSEVBREVSU19DT01QTEVURQBIUEVfQ0JfVkVSU0lPTl9DT01QTEVURQBIUEVfQ0JfVVJMX0NPTVBMRVRFAEhQRV9DQl9DSFV\
OS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5\
LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUV\
MRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9\
SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5\
SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09\
fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1V\
SQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1R\
fRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEF\
MUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkV\
BVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEV\
OVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkV\
EAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQ\
AU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTEl\
NSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8AAF4TAAAmEwAAMBAAAPAXAACdEwAAFRIAADkXAADwEgAAChAAAHU\
SAACtEgAAghMAAE8UAAB/EAAAoBUAACMUAACJEgAAixQAAE0VAADUEQAAzxQAABAYAADJFgAA3BYAAMERAADgFwAAuxQAAHQUAAB8FQAA5RQAAAgXAAAfEAA\
AZRUAAKMUAAAoFQAAAhUAAJkVAAAsEAAAixkAAE8PAADUDgAAahAAAM4QAAACFwAAiQ4AAG4TAAAcEwAAZhQAAFYXAADBEwAAzRMAAGwTAABoFwAAZhcAAF8\
XAAAiEwAAzg8AAGkOAADYDgAAYxYAAMsTAACqDgAAKBcAACYXAADFEwAAXRYAAOgRAABnEwAAZRMAAPIWAABzEwAAHRcAAPkWAADzEQAAzw4AAM4VAAAMEgA\
AsxEAAKURAABhEAAAMhcAALsTAEH5NQsBAQBBkDYL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE\
BAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE\
BAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB/TcLAQEAQZE4C14\
CAwICAgICAAACAgACAgACAgICAgICAgICAAQAAAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgI\
AAgACAEH9OQsBAQBBkToLXgIAAgICAgIAAAICAAICAAICAgICAgICAgIAAwAEAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgIAAAACAgICAgICAgICAgI\
CAgICAgICAgICAgICAgICAgACAAIAQfA7Cw1sb3NlZWVwLWFsaXZlAEGJPAsBAQBBoDwL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE\
BAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE\
BAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE\
BAQEBAQEBAQBBiT4LAQEAQaA+C+cBAQEBAQEBAQEBAQEBAgEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE\
BAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE\
BAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQFjaHVua2VkAEGwwAALXwEBAAEBAQEBAAA\
BAQABAQABAQEBAQEBAQEBAAAAAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAEGQwgA\
LIWVjdGlvbmVudC1sZW5ndGhvbnJveHktY29ubmVjdGlvbgBBwMIACy1yYW5zZmVyLWVuY29kaW5ncGdyYWRlDQoNCg0KU00NCg0KVFRQL0NFL1RTUC8AQfn\
CAAsFAQIAAQMAQZDDAAvgAQQBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE\
BAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE\
BAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH5xAALBQECAAEDAEGQxQAL4AEEAQEFAQEBAQE\
BAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQE\
BAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE\
BAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cYACwQBAAABAEGRxwAL3wEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQE\
BAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE\
BAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE\
BAQEBAQEBAEH6yAALBAEAAAIAQZDJAAtfAwQAAAQEBAQEBAQEBAQEBQQEBAQEBAQEBAQEBAAEAAYHBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAA\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQAQfrKAAsEAQAAAQBBkMsACwEBAEGqywALQQIAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwA\
AAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAEH6zAALBAEAAAEAQZDNAAsBAQBBms0ACwYCAAAAAAIAQbHNAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwM\
DAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB8M4AC5YBTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1R\
JVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRU9SRElSRUNUT1JUUkNIUEFSQU1FVEVSVVJDRUJTQ1JJQkVBUkRPV05BQ0VJTkROS0NLVUJ\
TQ1JJQkVIVFRQL0FEVFAv","base64")}});var require_llhttp_simd_wasm=(0,_0_.P$)({"node_modules/undici/lib/llhttp/llhttp_simd\
-wasm.js"(B,A){"use strict";var{Buffer:Q}=(0,_0_.ki)("node:buffer");A.exports=Q.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX\
8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbn\
YLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQ\
NlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQ\
EAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dH\
BfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZX\
RfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdG\
F0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbG\
h0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm\
8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm\
9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF\
9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2\
RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK77MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgAB\
AwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAE\
EEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3\
YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2Ag\
ggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAA\
wCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIA\
FGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAi\
AANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIA\
E2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0A\
BBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKA\
IAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCAC\
ICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENg\
IAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEE\
EUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEai\
AENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAi\
ADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAg\
sgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDA\
ELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2Ag\
AgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAA\
sLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBD\
YCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAd\
oBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QE\
FCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiA\
GJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQ\
G2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQR\
UMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQS\
MMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0\
HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkw\
ELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQ\
ELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0\
HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADG\
cLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWA\
tB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQ\
tB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOg\
tBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKw\
tBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHA\
tBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0\
G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQA\
JAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2\
BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQ\
GiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4Bzw\
GKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCy\
ABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAw\
yrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQC\
ACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAk\
YNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLC\
IDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBAC\
EAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAw\
yIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCS\
EDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAy\
gCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2Ah\
QgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQY\
IZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNg\
IQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIA\
IgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIA\
IoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAx\
EAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAA\
JAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQA\
NAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAA\
BB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAw\
sgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2Ah\
wgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8w\
ILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0A\
HQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0\
IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDy\
EKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar\
4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDL\
cCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAg\
sgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIA\
IvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBE\
ACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAE\
EEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQ\
JBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIA\
JBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDA\
yBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIA\
EtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDP\
wCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2\
ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2Ag\
AM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcU\
EaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAW\
sgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohAS\
AEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAA\
tBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQ\
AAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQ\
ALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIA\
FBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAU\
EBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAw\
MDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIA\
EgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAA\
sgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQC\
ABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQ\
AtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/g\
EgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkM\
IAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAE\
YN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAW\
ohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar\
8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AAC\
AALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBC\
ABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAW\
oiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/w\
FxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAW\
tBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAA\
zfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAb\
wCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIA\
IgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIA\
FBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIA\
BB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCy\
ABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ\
0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAk\
ACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQ\
YMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0\
HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBai\
IBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQ\
AgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa\
0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQ\
ALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIA\
FBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDg\
OnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoA\
EAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZ\
sBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAU\
EBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQ\
ILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAW\
o2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIg\
FHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBE\
AgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERw\
RAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS\
0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIA\
E2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3AC\
EDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBE\
YEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAE\
cNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAW\
ohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAE\
ECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBW\
ohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIA\
RGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCy\
ACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG\
8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJ\
ICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAW\
ohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS\
0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAk\
ACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQ\
xgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACy\
ACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZy\
AAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQ\
FqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw\
0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBC\
ABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAE\
HwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBC\
ABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAU\
EJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAi\
ACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANg\
IAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBC\
ABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAE\
GazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBC\
ABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAU\
EeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAV\
wLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAW\
ohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAU\
EBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1\
tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIA\
EgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQ\
ILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAE\
EBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQC\
ABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAi\
gCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCAC\
AGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY\
8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQ\
A2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohAC\
AEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AAC\
AAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiAC\
AEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBai\
EBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQE\
GiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAW\
ohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIg\
FHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQ\
FqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBai\
EBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIA\
BrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQ\
MgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAA\
yFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNAS\
AAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQA\
NAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDI\
ICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQ\
FqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQA\
NAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP\
8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCE\
YNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQE\
BAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT\
8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAA\
BHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIA\
EgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgAS\
AERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ\
8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIg\
FHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQ\
AARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAG\
sODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAk\
ADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8w\
EgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBAD\
YCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIA\
QgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQa\
UBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQ\
EgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0ND\
Q0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIA\
FBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPw\
sgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9g\
AhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQ\
FqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2Ag\
ggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIA\
JBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBE\
cEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBE\
YEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQS\
BHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAi\
ABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIA\
BBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQ\
sgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANg\
IMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAw\
zbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQ\
MMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOAC\
EDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxAS\
EDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIA\
EQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQ\
sgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFC\
ACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQ\
AhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgAD\
YCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJS\
IARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQ\
ELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0g\
A2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBAD\
YCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCy\
ACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANg\
IcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAk\
HlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBC\
EAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIA\
E2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQe\
MXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2Ah\
QgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQ\
AhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQ\
AhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3g\
A2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQ\
AgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQR\
BxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNg\
IUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9Cy\
AAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBAD\
YCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQ\
MMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIA\
E2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQ\
tBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQ\
tBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIA\
A2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAW\
o2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC\
1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn\
4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDH\
cLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNAC\
ACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCD\
oALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHC\
ACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQC\
ACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQ\
A6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAi\
AAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDC\
ACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcg\
sgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQ\
A2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOg\
AsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQ\
IABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCz\
YCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi\
0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohAS\
ACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDE\
EAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAC\
hBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBA\
QEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANg\
IcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIA\
IgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCEC\
ACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIA\
IgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNg\
IUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIg\
BFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2Ah\
wgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLS\
IARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNg\
IcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC\
0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDD\
YCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDA\
ELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBA\
JAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNg\
IMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBAD\
YCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFj\
YCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBE\
BBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIA\
MoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDj\
YCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOg\
AvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBA\
ACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIA\
JB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQ\
FrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQ\
A2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAE\
HIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAE\
cNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvA\
EhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQ\
ALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBE\
YNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQY\
EEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHA\
sgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNg\
IUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAi\
gCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2Ah\
QgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCy\
ABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2Ah\
wgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQ\
E2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQA\
JAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQ\
AhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIA\
IgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHC\
ACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBAC\
EAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQ\
sgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhAS\
ACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQC\
ABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAU\
EBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIA\
JBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANg\
IcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIA\
JBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANg\
IcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIA\
JBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANg\
IcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIA\
JBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1A\
AhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAw\
sgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNg\
IEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2Ag\
xBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBC\
ACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQ\
JrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2Ag\
QgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHG\
tBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/Ak\
AgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQ\
RAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIA\
AoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDv\
QDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYW\
FhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYW\
FhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYW\
FhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYW\
FhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYW\
FhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQe\
ImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQd\
IcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQe\
ArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQf\
cmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQb\
QtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAA\
tB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIA\
AtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQC\
AAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIA\
FrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECy\
AECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ\
0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9g\
g2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQ\
AgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIA\
FBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAg\
sgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKH\
FBAEchAgsgAgtzACAAQRBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAA/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQTBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDAC\
AAQSBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQd0BNgIcCwYAIAAQMguaLQELfyMAQRBrIgokAEGk0AAoAgAiCUUEQEHk0wAoAgAiBUUEQEHw0wBCfzcCAE\
Ho0wBCgICEgICAwAA3AgBB5NMAIApBCGpBcHFB2KrVqgVzIgU2AgBB+NMAQQA2AgBByNMAQQA2AgALQczTAEGA1AQ2AgBBnNAAQYDUBDYCAEGw0AAgBTYCAE\
Gs0ABBfzYCAEHQ0wBBgKwDNgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAj\
YCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBjNQEQcGrAzYCAEGo0ABB9NMAKAIANgIAQZjQAEHAqwM2Ag\
BBpNAAQYjUBDYCAEHM/wdBODYCAEGI1AQhCQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQewBTQRAQYzQACgCACIGQRAgAEETakFwcSAAQQ\
tJGyIEQQN2IgB2IgFBA3EEQAJAIAFBAXEgAHJBAXMiAkEDdCIAQbTQAGoiASAAQbzQAGooAgAiACgCCCIDRgRAQYzQACAGQX4gAndxNgIADAELIAEgAzYCCC\
ADIAE2AgwLIABBCGohASAAIAJBA3QiAkEDcjYCBCAAIAJqIgAgACgCBEEBcjYCBAwRC0GU0AAoAgAiCCAETw0BIAEEQAJAQQIgAHQiAkEAIAJrciABIAB0cW\
giAEEDdCICQbTQAGoiASACQbzQAGooAgAiAigCCCIDRgRAQYzQACAGQX4gAHdxIgY2AgAMAQsgASADNgIIIAMgATYCDAsgAiAEQQNyNgIEIABBA3QiACAEay\
EFIAAgAmogBTYCACACIARqIgQgBUEBcjYCBCAIBEAgCEF4cUG00ABqIQBBoNAAKAIAIQMCf0EBIAhBA3Z0IgEgBnFFBEBBjNAAIAEgBnI2AgAgAAwBCyAAKA\
IICyIBIAM2AgwgACADNgIIIAMgADYCDCADIAE2AggLIAJBCGohAUGg0AAgBDYCAEGU0AAgBTYCAAwRC0GQ0AAoAgAiC0UNASALaEECdEG80gBqKAIAIgAoAg\
RBeHEgBGshBSAAIQIDQAJAIAIoAhAiAUUEQCACQRRqKAIAIgFFDQELIAEoAgRBeHEgBGsiAyAFSSECIAMgBSACGyEFIAEgACACGyEAIAEhAgwBCwsgACgCGC\
EJIAAoAgwiAyAARwRAQZzQACgCABogAyAAKAIIIgE2AgggASADNgIMDBALIABBFGoiAigCACIBRQRAIAAoAhAiAUUNAyAAQRBqIQILA0AgAiEHIAEiA0EUai\
ICKAIAIgENACADQRBqIQIgAygCECIBDQALIAdBADYCAAwPC0F/IQQgAEG/f0sNACAAQRNqIgFBcHEhBEGQ0AAoAgAiCEUNAEEAIARrIQUCQAJAAkACf0EAIA\
RBgAJJDQAaQR8gBEH///8HSw0AGiAEQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qCyIGQQJ0QbzSAGooAgAiAkUEQEEAIQFBACEDDAELQQAhASAEQRkgBkEBdm\
tBACAGQR9HG3QhAEEAIQMDQAJAIAIoAgRBeHEgBGsiByAFTw0AIAIhAyAHIgUNAEEAIQUgAiEBDAMLIAEgAkEUaigCACIHIAcgAiAAQR12QQRxakEQaigCAC\
ICRhsgASAHGyEBIABBAXQhACACDQALCyABIANyRQRAQQAhA0ECIAZ0IgBBACAAa3IgCHEiAEUNAyAAaEECdEG80gBqKAIAIQELIAFFDQELA0AgASgCBEF4cS\
AEayICIAVJIQAgAiAFIAAbIQUgASADIAAbIQMgASgCECIABH8gAAUgAUEUaigCAAsiAQ0ACwsgA0UNACAFQZTQACgCACAEa08NACADKAIYIQcgAyADKAIMIg\
BHBEBBnNAAKAIAGiAAIAMoAggiATYCCCABIAA2AgwMDgsgA0EUaiICKAIAIgFFBEAgAygCECIBRQ0DIANBEGohAgsDQCACIQYgASIAQRRqIgIoAgAiAQ0AIA\
BBEGohAiAAKAIQIgENAAsgBkEANgIADA0LQZTQACgCACIDIARPBEBBoNAAKAIAIQECQCADIARrIgJBEE8EQCABIARqIgAgAkEBcjYCBCABIANqIAI2AgAgAS\
AEQQNyNgIEDAELIAEgA0EDcjYCBCABIANqIgAgACgCBEEBcjYCBEEAIQBBACECC0GU0AAgAjYCAEGg0AAgADYCACABQQhqIQEMDwtBmNAAKAIAIgMgBEsEQC\
AEIAlqIgAgAyAEayIBQQFyNgIEQaTQACAANgIAQZjQACABNgIAIAkgBEEDcjYCBCAJQQhqIQEMDwtBACEBIAQCf0Hk0wAoAgAEQEHs0wAoAgAMAQtB8NMAQn\
83AgBB6NMAQoCAhICAgMAANwIAQeTTACAKQQxqQXBxQdiq1aoFczYCAEH40wBBADYCAEHI0wBBADYCAEGAgAQLIgAgBEHHAGoiBWoiBkEAIABrIgdxIgJPBE\
BB/NMAQTA2AgAMDwsCQEHE0wAoAgAiAUUNAEG80wAoAgAiCCACaiEAIAAgAU0gACAIS3ENAEEAIQFB/NMAQTA2AgAMDwtByNMALQAAQQRxDQQCQAJAIAkEQE\
HM0wAhAQNAIAEoAgAiACAJTQRAIAAgASgCBGogCUsNAwsgASgCCCIBDQALC0EAEDMiAEF/Rg0FIAIhBkHo0wAoAgAiAUEBayIDIABxBEAgAiAAayAAIANqQQ\
AgAWtxaiEGCyAEIAZPDQUgBkH+////B0sNBUHE0wAoAgAiAwRAQbzTACgCACIHIAZqIQEgASAHTQ0GIAEgA0sNBgsgBhAzIgEgAEcNAQwHCyAGIANrIAdxIg\
ZB/v///wdLDQQgBhAzIQAgACABKAIAIAEoAgRqRg0DIAAhAQsCQCAGIARByABqTw0AIAFBf0YNAEHs0wAoAgAiACAFIAZrakEAIABrcSIAQf7///8HSwRAIA\
EhAAwHCyAAEDNBf0cEQCAAIAZqIQYgASEADAcLQQAgBmsQMxoMBAsgASIAQX9HDQUMAwtBACEDDAwLQQAhAAwKCyAAQX9HDQILQcjTAEHI0wAoAgBBBHI2Ag\
ALIAJB/v///wdLDQEgAhAzIQBBABAzIQEgAEF/Rg0BIAFBf0YNASAAIAFPDQEgASAAayIGIARBOGpNDQELQbzTAEG80wAoAgAgBmoiATYCAEHA0wAoAgAgAU\
kEQEHA0wAgATYCAAsCQAJAAkBBpNAAKAIAIgIEQEHM0wAhAQNAIAAgASgCACIDIAEoAgQiBWpGDQIgASgCCCIBDQALDAILQZzQACgCACIBQQBHIAAgAU9xRQ\
RAQZzQACAANgIAC0EAIQFB0NMAIAY2AgBBzNMAIAA2AgBBrNAAQX82AgBBsNAAQeTTACgCADYCAEHY0wBBADYCAANAIAFByNAAaiABQbzQAGoiAjYCACACIA\
FBtNAAaiIDNgIAIAFBwNAAaiADNgIAIAFB0NAAaiABQcTQAGoiAzYCACADIAI2AgAgAUHY0ABqIAFBzNAAaiICNgIAIAIgAzYCACABQdTQAGogAjYCACABQS\
BqIgFBgAJHDQALQXggAGtBD3EiASAAaiICIAZBOGsiAyABayIBQQFyNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAI2AgAgACADakE4NgIEDAILIA\
AgAk0NACACIANJDQAgASgCDEEIcQ0AQXggAmtBD3EiACACaiIDQZjQACgCACAGaiIHIABrIgBBAXI2AgQgASAFIAZqNgIEQajQAEH00wAoAgA2AgBBmNAAIA\
A2AgBBpNAAIAM2AgAgAiAHakE4NgIEDAELIABBnNAAKAIASQRAQZzQACAANgIACyAAIAZqIQNBzNMAIQECQAJAAkADQCADIAEoAgBHBEAgASgCCCIBDQEMAg\
sLIAEtAAxBCHFFDQELQczTACEBA0AgASgCACIDIAJNBEAgAyABKAIEaiIFIAJLDQMLIAEoAgghAQwACwALIAEgADYCACABIAEoAgQgBmo2AgQgAEF4IABrQQ\
9xaiIJIARBA3I2AgQgA0F4IANrQQ9xaiIGIAQgCWoiBGshASACIAZGBEBBpNAAIAQ2AgBBmNAAQZjQACgCACABaiIANgIAIAQgAEEBcjYCBAwIC0Gg0AAoAg\
AgBkYEQEGg0AAgBDYCAEGU0ABBlNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEIAAgBGogADYCAAwICyAGKAIEIgVBA3FBAUcNBiAFQXhxIQggBUH/AU0EQCAFQQ\
N2IQMgBigCCCIAIAYoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAcLIAIgADYCCCAAIAI2AgwMBgsgBigCGCEHIAYgBigCDCIARwRAIAAgBigCCCICNg\
IIIAIgADYCDAwFCyAGQRRqIgIoAgAiBUUEQCAGKAIQIgVFDQQgBkEQaiECCwNAIAIhAyAFIgBBFGoiAigCACIFDQAgAEEQaiECIAAoAhAiBQ0ACyADQQA2Ag\
AMBAtBeCAAa0EPcSIBIABqIgcgBkE4ayIDIAFrIgFBAXI2AgQgACADakE4NgIEIAIgBUE3IAVrQQ9xakE/ayIDIAMgAkEQakkbIgNBIzYCBEGo0ABB9NMAKA\
IANgIAQZjQACABNgIAQaTQACAHNgIAIANBEGpB1NMAKQIANwIAIANBzNMAKQIANwIIQdTTACADQQhqNgIAQdDTACAGNgIAQczTACAANgIAQdjTAEEANgIAIA\
NBJGohAQNAIAFBBzYCACAFIAFBBGoiAUsNAAsgAiADRg0AIAMgAygCBEF+cTYCBCADIAMgAmsiBTYCACACIAVBAXI2AgQgBUH/AU0EQCAFQXhxQbTQAGohAA\
J/QYzQACgCACIBQQEgBUEDdnQiA3FFBEBBjNAAIAEgA3I2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B0\
0EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEG80gBqIQBBkNAAKAIAIgNBASABdCIGcUUEQCAAIAI2AgBBkNAAIA\
MgBnI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEDAkADQCADIgAoAgRBeHEgBUYNASABQR12IQMgAUEBdC\
EBIAAgA0EEcWpBEGoiBigCACIDDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIA\
E2AggLQZjQACgCACIBIARNDQBBpNAAKAIAIgAgBGoiAiABIARrIgFBAXI2AgRBmNAAIAE2AgBBpNAAIAI2AgAgACAEQQNyNgIEIABBCGohAQwIC0EAIQFB/N\
MAQTA2AgAMBwtBACEACyAHRQ0AAkAgBigCHCICQQJ0QbzSAGoiAygCACAGRgRAIAMgADYCACAADQFBkNAAQZDQACgCAEF+IAJ3cTYCAAwCCyAHQRBBFCAHKA\
IQIAZGG2ogADYCACAARQ0BCyAAIAc2AhggBigCECICBEAgACACNgIQIAIgADYCGAsgBkEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgCGohASAGIA\
hqIgYoAgQhBQsgBiAFQX5xNgIEIAEgBGogATYCACAEIAFBAXI2AgQgAUH/AU0EQCABQXhxQbTQAGohAAJ/QYzQACgCACICQQEgAUEDdnQiAXFFBEBBjNAAIA\
EgAnI2AgAgAAwBCyAAKAIICyIBIAQ2AgwgACAENgIIIAQgADYCDCAEIAE2AggMAQtBHyEFIAFB////B00EQCABQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qIQ\
ULIAQgBTYCHCAEQgA3AhAgBUECdEG80gBqIQBBkNAAKAIAIgJBASAFdCIDcUUEQCAAIAQ2AgBBkNAAIAIgA3I2AgAgBCAANgIYIAQgBDYCCCAEIAQ2AgwMAQ\
sgAUEZIAVBAXZrQQAgBUEfRxt0IQUgACgCACEAAkADQCAAIgIoAgRBeHEgAUYNASAFQR12IQAgBUEBdCEFIAIgAEEEcWpBEGoiAygCACIADQALIAMgBDYCAC\
AEIAI2AhggBCAENgIMIAQgBDYCCAwBCyACKAIIIgAgBDYCDCACIAQ2AgggBEEANgIYIAQgAjYCDCAEIAA2AggLIAlBCGohAQwCCwJAIAdFDQACQCADKAIcIg\
FBAnRBvNIAaiICKAIAIANGBEAgAiAANgIAIAANAUGQ0AAgCEF+IAF3cSIINgIADAILIAdBEEEUIAcoAhAgA0YbaiAANgIAIABFDQELIAAgBzYCGCADKAIQIg\
EEQCAAIAE2AhAgASAANgIYCyADQRRqKAIAIgFFDQAgAEEUaiABNgIAIAEgADYCGAsCQCAFQQ9NBEAgAyAEIAVqIgBBA3I2AgQgACADaiIAIAAoAgRBAXI2Ag\
QMAQsgAyAEaiICIAVBAXI2AgQgAyAEQQNyNgIEIAIgBWogBTYCACAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIFcUUEQEGM0AAgAS\
AFcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQ\
sgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEEBIAF0IgQgCHFFBEAgACACNgIAQZDQACAEIAhyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQ\
F2a0EAIAFBH0cbdCEBIAAoAgAhBAJAA0AgBCIAKAIEQXhxIAVGDQEgAUEddiEEIAFBAXQhASAAIARBBHFqQRBqIgYoAgAiBA0ACyAGIAI2AgAgAiAANgIYIA\
IgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIICyADQQhqIQEMAQsCQCAJRQ0AAkAgACgCHCIBQQJ0QbzSAG\
oiAigCACAARgRAIAIgAzYCACADDQFBkNAAIAtBfiABd3E2AgAMAgsgCUEQQRQgCSgCECAARhtqIAM2AgAgA0UNAQsgAyAJNgIYIAAoAhAiAQRAIAMgATYCEC\
ABIAM2AhgLIABBFGooAgAiAUUNACADQRRqIAE2AgAgASADNgIYCwJAIAVBD00EQCAAIAQgBWoiAUEDcjYCBCAAIAFqIgEgASgCBEEBcjYCBAwBCyAAIARqIg\
cgBUEBcjYCBCAAIARBA3I2AgQgBSAHaiAFNgIAIAgEQCAIQXhxQbTQAGohAUGg0AAoAgAhAwJ/QQEgCEEDdnQiAiAGcUUEQEGM0AAgAiAGcjYCACABDAELIA\
EoAggLIgIgAzYCDCABIAM2AgggAyABNgIMIAMgAjYCCAtBoNAAIAc2AgBBlNAAIAU2AgALIABBCGohAQsgCkEQaiQAIAELQwAgAEUEQD8AQRB0DwsCQCAAQf\
//A3ENACAAQQBIDQAgAEEQdkAAIgBBf0YEQEH80wBBMDYCAEF/DwsgAEEQdA8LAAsL3D8iAEGACAsJAQAAAAIAAAADAEGUCAsFBAAAAAUAQaQICwkGAAAABw\
AAAAgAQdwIC4otSW52YWxpZCBjaGFyIGluIHVybCBxdWVyeQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2JvZHkAQ29udGVudC1MZW5ndGggb3ZlcmZsb3\
cAQ2h1bmsgc2l6ZSBvdmVyZmxvdwBSZXNwb25zZSBvdmVyZmxvdwBJbnZhbGlkIG1ldGhvZCBmb3IgSFRUUC94LnggcmVxdWVzdABJbnZhbGlkIG1ldGhvZC\
Bmb3IgUlRTUC94LnggcmVxdWVzdABFeHBlY3RlZCBTT1VSQ0UgbWV0aG9kIGZvciBJQ0UveC54IHJlcXVlc3QASW52YWxpZCBjaGFyIGluIHVybCBmcmFnbW\
VudCBzdGFydABFeHBlY3RlZCBkb3QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9zdGF0dXMASW52YWxpZCByZXNwb25zZSBzdGF0dXMASW52YWxpZCBjaG\
FyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucwBVc2VyIGNhbGxiYWNrIGVycm9yAGBvbl9yZXNldGAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2hlYWRlcm\
AgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfYmVnaW5gIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fdmFsdWVgIGNhbGxiYWNrIGVycm\
9yAGBvbl9zdGF0dXNfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl92ZXJzaW9uX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdXJsX2NvbXBsZX\
RlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIG\
Vycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2\
ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbi\
B1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3\
ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIE\
NSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybA\
BJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAEVtcHR5IENvbnRlbnQtTGVuZ3\
RoAEludmFsaWQgY2hhcmFjdGVyIGluIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ2\
9udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3Bhbi\
BjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZC\
BjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBNaXNzaW5nIGV4cGVjdGVkIExGIGFmdGVyIGhlYWRlciB2YWx1ZQBJbnZhbGlkIGBUcmFuc2\
Zlci1FbmNvZGluZ2AgaGVhZGVyIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGUgdmFsdWUASW52YWxpZCBjaGFyYW\
N0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZWQgdmFsdWUAUGF1c2VkIGJ5IG9uX2hlYWRlcnNfY29tcGxldGUASW52YWxpZCBFT0Ygc3RhdGUAb25fcm\
VzZXQgcGF1c2UAb25fY2h1bmtfaGVhZGVyIHBhdXNlAG9uX21lc3NhZ2VfYmVnaW4gcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlIHBhdXNlAG9uX3\
N0YXR1c19jb21wbGV0ZSBwYXVzZQBvbl92ZXJzaW9uX2NvbXBsZXRlIHBhdXNlAG9uX3VybF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19jb21wbGV0ZSBwYX\
VzZQBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGUgcGF1c2UAb25fbWVzc2FnZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXRob2RfY29tcGxldGUgcGF1c2UAb25faG\
VhZGVyX2ZpZWxkX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lIHBhdXNlAFVuZXhwZWN0ZWQgc3BhY2UgYWZ0ZXIgc3RhcnQgbGluZQ\
BTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgbmFtZQ\
BQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbG\
xiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbG\
QAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQ\
BSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AAU1dJVENIX1BST1hZAFVTRV9QUk9YWQBNS0FDVElWSVRZAFVOUFJPQ0VTU0FCTEVfRU\
5USVRZAENPUFkATU9WRURfUEVSTUFORU5UTFkAVE9PX0VBUkxZAE5PVElGWQBGQUlMRURfREVQRU5ERU5DWQBCQURfR0FURVdBWQBQTEFZAFBVVABDSEVDS0\
9VVABHQVRFV0FZX1RJTUVPVVQAUkVRVUVTVF9USU1FT1VUAE5FVFdPUktfQ09OTkVDVF9USU1FT1VUAENPTk5FQ1RJT05fVElNRU9VVABMT0dJTl9USU1FT1\
VUAE5FVFdPUktfUkVBRF9USU1FT1VUAFBPU1QATUlTRElSRUNURURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9MT0FEX0\
JBTEFOQ0VEX1JFUVVFU1QAQkFEX1JFUVVFU1QASFRUUF9SRVFVRVNUX1NFTlRfVE9fSFRUUFNfUE9SVABSRVBPUlQASU1fQV9URUFQT1QAUkVTRVRfQ09OVE\
VOVABOT19DT05URU5UAFBBUlRJQUxfQ09OVEVOVABIUEVfSU5WQUxJRF9DT05TVEFOVABIUEVfQ0JfUkVTRVQAR0VUAEhQRV9TVFJJQ1QAQ09ORkxJQ1QAVE\
VNUE9SQVJZX1JFRElSRUNUAFBFUk1BTkVOVF9SRURJUkVDVABDT05ORUNUAE1VTFRJX1NUQVRVUwBIUEVfSU5WQUxJRF9TVEFUVVMAVE9PX01BTllfUkVRVU\
VTVFMARUFSTFlfSElOVFMAVU5BVkFJTEFCTEVfRk9SX0xFR0FMX1JFQVNPTlMAT1BUSU9OUwBTV0lUQ0hJTkdfUFJPVE9DT0xTAFZBUklBTlRfQUxTT19ORU\
dPVElBVEVTAE1VTFRJUExFX0NIT0lDRVMASU5URVJOQUxfU0VSVkVSX0VSUk9SAFdFQl9TRVJWRVJfVU5LTk9XTl9FUlJPUgBSQUlMR1VOX0VSUk9SAElERU\
5USVRZX1BST1ZJREVSX0FVVEhFTlRJQ0FUSU9OX0VSUk9SAFNTTF9DRVJUSUZJQ0FURV9FUlJPUgBJTlZBTElEX1hfRk9SV0FSREVEX0ZPUgBTRVRfUEFSQU\
1FVEVSAEdFVF9QQVJBTUVURVIASFBFX1VTRVIAU0VFX09USEVSAEhQRV9DQl9DSFVOS19IRUFERVIATUtDQUxFTkRBUgBTRVRVUABXRUJfU0VSVkVSX0lTX0\
RPV04AVEVBUkRPV04ASFBFX0NMT1NFRF9DT05ORUNUSU9OAEhFVVJJU1RJQ19FWFBJUkFUSU9OAERJU0NPTk5FQ1RFRF9PUEVSQVRJT04ATk9OX0FVVEhPUk\
lUQVRJVkVfSU5GT1JNQVRJT04ASFBFX0lOVkFMSURfVkVSU0lPTgBIUEVfQ0JfTUVTU0FHRV9CRUdJTgBTSVRFX0lTX0ZST1pFTgBIUEVfSU5WQUxJRF9IRU\
FERVJfVE9LRU4ASU5WQUxJRF9UT0tFTgBGT1JCSURERU4ARU5IQU5DRV9ZT1VSX0NBTE0ASFBFX0lOVkFMSURfVVJMAEJMT0NLRURfQllfUEFSRU5UQUxfQ0\
9OVFJPTABNS0NPTABBQ0wASFBFX0lOVEVSTkFMAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0VfVU5PRkZJQ0lBTABIUEVfT0sAVU5MSU5LAFVOTE\
9DSwBQUkkAUkVUUllfV0lUSABIUEVfSU5WQUxJRF9DT05URU5UX0xFTkdUSABIUEVfVU5FWFBFQ1RFRF9DT05URU5UX0xFTkdUSABGTFVTSABQUk9QUEFUQ0\
gATS1TRUFSQ0gAVVJJX1RPT19MT05HAFBST0NFU1NJTkcATUlTQ0VMTEFORU9VU19QRVJTSVNURU5UX1dBUk5JTkcATUlTQ0VMTEFORU9VU19XQVJOSU5HAE\
hQRV9JTlZBTElEX1RSQU5TRkVSX0VOQ09ESU5HAEV4cGVjdGVkIENSTEYASFBFX0lOVkFMSURfQ0hVTktfU0laRQBNT1ZFAENPTlRJTlVFAEhQRV9DQl9TVE\
FUVVNfQ09NUExFVEUASFBFX0NCX0hFQURFUlNfQ09NUExFVEUASFBFX0NCX1ZFUlNJT05fQ09NUExFVEUASFBFX0NCX1VSTF9DT01QTEVURQBIUEVfQ0JfQ0\
hVTktfQ09NUExFVEUASFBFX0NCX0hFQURFUl9WQUxVRV9DT01QTEVURQBIUEVfQ0JfQ0hVTktfRVhURU5TSU9OX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSF\
VOS19FWFRFTlNJT05fTkFNRV9DT01QTEVURQBIUEVfQ0JfTUVTU0FHRV9DT01QTEVURQBIUEVfQ0JfTUVUSE9EX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJfRk\
lFTERfQ09NUExFVEUAREVMRVRFAEhQRV9JTlZBTElEX0VPRl9TVEFURQBJTlZBTElEX1NTTF9DRVJUSUZJQ0FURQBQQVVTRQBOT19SRVNQT05TRQBVTlNVUF\
BPUlRFRF9NRURJQV9UWVBFAEdPTkUATk9UX0FDQ0VQVEFCTEUAU0VSVklDRV9VTkFWQUlMQUJMRQBSQU5HRV9OT1RfU0FUSVNGSUFCTEUAT1JJR0lOX0lTX1\
VOUkVBQ0hBQkxFAFJFU1BPTlNFX0lTX1NUQUxFAFBVUkdFAE1FUkdFAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0UAUkVRVUVTVF9IRUFERVJfVE\
9PX0xBUkdFAFBBWUxPQURfVE9PX0xBUkdFAElOU1VGRklDSUVOVF9TVE9SQUdFAEhQRV9QQVVTRURfVVBHUkFERQBIUEVfUEFVU0VEX0gyX1VQR1JBREUAU0\
9VUkNFAEFOTk9VTkNFAFRSQUNFAEhQRV9VTkVYUEVDVEVEX1NQQUNFAERFU0NSSUJFAFVOU1VCU0NSSUJFAFJFQ09SRABIUEVfSU5WQUxJRF9NRVRIT0QATk\
9UX0ZPVU5EAFBST1BGSU5EAFVOQklORABSRUJJTkQAVU5BVVRIT1JJWkVEAE1FVEhPRF9OT1RfQUxMT1dFRABIVFRQX1ZFUlNJT05fTk9UX1NVUFBPUlRFRA\
BBTFJFQURZX1JFUE9SVEVEAEFDQ0VQVEVEAE5PVF9JTVBMRU1FTlRFRABMT09QX0RFVEVDVEVEAEhQRV9DUl9FWFBFQ1RFRABIUEVfTEZfRVhQRUNURUQAQ1\
JFQVRFRABJTV9VU0VEAEhQRV9QQVVTRUQAVElNRU9VVF9PQ0NVUkVEAFBBWU1FTlRfUkVRVUlSRUQAUFJFQ09ORElUSU9OX1JFUVVJUkVEAFBST1hZX0FVVE\
hFTlRJQ0FUSU9OX1JFUVVJUkVEAE5FVFdPUktfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATEVOR1RIX1JFUVVJUkVEAFNTTF9DRVJUSUZJQ0FURV9SRVFVSV\
JFRABVUEdSQURFX1JFUVVJUkVEAFBBR0VfRVhQSVJFRABQUkVDT05ESVRJT05fRkFJTEVEAEVYUEVDVEFUSU9OX0ZBSUxFRABSRVZBTElEQVRJT05fRkFJTE\
VEAFNTTF9IQU5EU0hBS0VfRkFJTEVEAExPQ0tFRABUUkFOU0ZPUk1BVElPTl9BUFBMSUVEAE5PVF9NT0RJRklFRABOT1RfRVhURU5ERUQAQkFORFdJRFRIX0\
xJTUlUX0VYQ0VFREVEAFNJVEVfSVNfT1ZFUkxPQURFRABIRUFEAEV4cGVjdGVkIEhUVFAvAABeEwAAJhMAADAQAADwFwAAnRMAABUSAAA5FwAA8BIAAAoQAA\
B1EgAArRIAAIITAABPFAAAfxAAAKAVAAAjFAAAiRIAAIsUAABNFQAA1BEAAM8UAAAQGAAAyRYAANwWAADBEQAA4BcAALsUAAB0FAAAfBUAAOUUAAAIFwAAHx\
AAAGUVAACjFAAAKBUAAAIVAACZFQAALBAAAIsZAABPDwAA1A4AAGoQAADOEAAAAhcAAIkOAABuEwAAHBMAAGYUAABWFwAAwRMAAM0TAABsEwAAaBcAAGYXAA\
BfFwAAIhMAAM4PAABpDgAA2A4AAGMWAADLEwAAqg4AACgXAAAmFwAAxRMAAF0WAADoEQAAZxMAAGUTAADyFgAAcxMAAB0XAAD5FgAA8xEAAM8OAADOFQAADB\
IAALMRAAClEQAAYRAAADIXAAC7EwBB+TULAQEAQZA2C+ABAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQf03CwEBAEGROA\
teAgMCAgICAgAAAgIAAgIAAgICAgICAgICAgAEAAAAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAg\
ICAAIAAgBB/TkLAQEAQZE6C14CAAICAgICAAACAgACAgACAgICAgICAgICAAMABAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAg\
ICAgICAgICAgICAgICAgICAgIAAgACAEHwOwsNbG9zZWVlcC1hbGl2ZQBBiTwLAQEAQaA8C+ABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEAQYk+CwEBAEGgPgvnAQEBAQEBAQEBAQEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBY2h1bmtlZABBsMAAC18BAQABAQEBAQ\
AAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBBkM\
IACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQcDCAAstcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQoNClNNDQoNClRUUC9DRS9UU1AvAE\
H5wgALBQECAAEDAEGQwwAL4AEEAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cQACwUBAgABAwBBkMUAC+ABBAEBBQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQfnGAAsEAQAAAQBBkccAC98BAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQBB+sgACwQBAAACAEGQyQALXwMEAAAEBAQEBAQEBAQEBAUEBAQEBAQEBAQEBAQABAAGBwQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAA\
QABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEAEH6ygALBAEAAAEAQZDLAAsBAQBBqssAC0ECAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAw\
MAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB+swACwQBAAABAEGQzQALAQEAQZrNAAsGAgAAAAACAEGxzQALOgMDAwMDAwMDAwMDAwMDAwMDAw\
MDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQfDOAAuWAU5PVU5DRUVDS09VVE5FQ1RFVEVDUklCRUxVU0hFVEVBRFNFQVJDSFJHRU\
NUSVZJVFlMRU5EQVJWRU9USUZZUFRJT05TQ0hTRUFZU1RBVENIR0VPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1\
VCU0NSSUJFSFRUUC9BRFRQLw==","base64")}});var require_constants3=(0,_0_.P$)({"node_modules/undici/lib/web/fetch/constants\
.js"(C,a){"use strict";var e=["GET","HEAD","POST"],c=new Set(e),d=[101,204,205,304],t=[301,302,303,307,308],u=new Set(t),
r=["1","7","9","11","13","15","17","19","20","21","22","23","25","37","42","43","53","69","77","79","87","95","101","102",
"103","104","109","110","111","113","115","117","119","123","135","137","139","143","161","179","389","427","465","512",
"513","514","515","526","530","531","532","540","548","554","556","563","587","601","636","989","990","993","995","1719",
"1720","1723","2049","3659","4045","4190","5060","5061","6000","6566","6665","6666","6667","6668","6669","6679","6697","\
10080"],l=new Set(r),o=["","no-referrer","no-referrer-when-downgrade","same-origin","origin","strict-origin","origin-whe\
n-cross-origin","strict-origin-when-cross-origin","unsafe-url"],S=new Set(o),f=["follow","manual","error"],n=["GET","HEA\
D","OPTIONS","TRACE"],g=new Set(n),h=["navigate","same-origin","no-cors","cors"],w=["omit","same-origin","include"],m=["\
default","no-store","reload","no-cache","force-cache","only-if-cached"],b=["content-encoding","content-language","conten\
t-location","content-type","content-length"],T=["half"],s=["CONNECT","TRACE","TRACK"],q=new Set(s),i=["audio","audiowork\
let","font","image","manifest","paintworklet","script","style","track","video","xslt",""],y=new Set(i);a.exports={subresource:i,
forbiddenMethods:s,requestBodyHeader:b,referrerPolicy:o,requestRedirect:f,requestMode:h,requestCredentials:w,requestCache:m,
redirectStatus:t,corsSafeListedMethods:e,nullBodyStatus:d,safeMethods:n,badPorts:r,requestDuplex:T,subresourceSet:y,badPortsSet:l,
redirectStatusSet:u,corsSafeListedMethodsSet:c,safeMethodsSet:g,forbiddenMethodsSet:q,referrerPolicySet:S}}});var require_global=(0,
_0_.P$)({"node_modules/undici/lib/web/fetch/global.js"(a,r){"use strict";var l=Symbol.for("undici.globalOrigin.1");function t(){
return globalThis[l]}function i(o){if(o===void 0){Object.defineProperty(globalThis,l,{value:void 0,writable:true,enumerable:false,
configurable:false});return}let e=new URL(o);if(e.protocol!=="http:"&&e.protocol!=="https:")throw new TypeError(`Only ht\
tp & https urls are allowed, received ${e.protocol}`);Object.defineProperty(globalThis,l,{value:e,writable:true,enumerable:false,
configurable:false})}r.exports={getGlobalOrigin:t,setGlobalOrigin:i}}});var require_data_url=(0,_0_.P$)({"node_modules/u\
ndici/lib/web/fetch/data-url.js"(z,S){"use strict";var f=(0,_0_.ki)("node:assert"),j=new TextEncoder,u=/^[!#$%&'*+\-.^_|~A-Za-z0-9]+$/,
_=/[\u000A\u000D\u0009\u0020]/,E=/[\u0009\u000A\u000C\u000D\u0020]/g,b=/^[\u0009\u0020-\u007E\u0080-\u00FF]+$/;function P(e){
f(e.protocol==="data:");let t=d(e,true);t=t.slice(5);let i={position:0},r=c(",",t,i),s=r.length;if(r=H(r,true,true),i.position>=
t.length)return"failure";i.position++;let n=t.slice(s+1),l=T(n);if(/;(\u0020){0,}base64$/i.test(r)){let a=y(l);if(l=w(a),
l==="failure")return"failure";r=r.slice(0,-6),r=r.replace(/(\u0020)+$/,""),r=r.slice(0,-1)}r.startsWith(";")&&(r="text/p\
lain"+r);let o=m(r);return o==="failure"&&(o=m("text/plain;charset=US-ASCII")),{mimeType:o,body:l}}function d(e,t=false){
if(!t)return e.href;let i=e.href,r=e.hash.length,s=r===0?i:i.substring(0,i.length-r);return!r&&i.endsWith("#")?s.slice(0,
-1):s}function p(e,t,i){let r="";for(;i.position<t.length&&e(t[i.position]);)r+=t[i.position],i.position++;return r}function c(e,t,i){
let r=t.indexOf(e,i.position),s=i.position;return r===-1?(i.position=t.length,t.slice(s)):(i.position=r,t.slice(s,i.position))}
function T(e){let t=j.encode(e);return I(t)}function C(e){return e>=48&&e<=57||e>=65&&e<=70||e>=97&&e<=102}function v(e){
return e>=48&&e<=57?e-48:(e&223)-55}function I(e){let t=e.length,i=new Uint8Array(t),r=0;for(let s=0;s<t;++s){let n=e[s];
n!==37?i[r++]=n:n===37&&!(C(e[s+1])&&C(e[s+2]))?i[r++]=37:(i[r++]=v(e[s+1])<<4|v(e[s+2]),s+=2)}return t===r?i:i.subarray(
0,r)}function m(e){e=h(e,true,true);let t={position:0},i=c("/",e,t);if(i.length===0||!u.test(i)||t.position>e.length)return"\
failure";t.position++;let r=c(";",e,t);if(r=h(r,false,true),r.length===0||!u.test(r))return"failure";let s=i.toLowerCase(),
n=r.toLowerCase(),l={type:s,subtype:n,parameters:new Map,essence:`${s}/${n}`};for(;t.position<e.length;){t.position++,p(
g=>_.test(g),e,t);let o=p(g=>g!==";"&&g!=="=",e,t);if(o=o.toLowerCase(),t.position<e.length){if(e[t.position]===";")continue;
t.position++}if(t.position>e.length)break;let a=null;if(e[t.position]==='"')a=A(e,t,true),c(";",e,t);else if(a=c(";",e,t),
a=h(a,false,true),a.length===0)continue;o.length!==0&&u.test(o)&&(a.length===0||b.test(a))&&!l.parameters.has(o)&&l.parameters.
set(o,a)}return l}function w(e){e=e.replace(E,"");let t=e.length;if(t%4===0&&e.charCodeAt(t-1)===61&&(--t,e.charCodeAt(t-
1)===61&&--t),t%4===1||/[^+/0-9A-Za-z]/.test(e.length===t?e:e.substring(0,t)))return"failure";let i=Buffer.from(e,"base6\
4");return new Uint8Array(i.buffer,i.byteOffset,i.byteLength)}function A(e,t,i){let r=t.position,s="";for(f(e[t.position]===
'"'),t.position++;s+=p(n=>n!=='"'&&n!=="\\",e,t),!(t.position>=e.length);){let n=e[t.position];if(t.position++,n==="\\"){
if(t.position>=e.length){s+="\\";break}s+=e[t.position],t.position++}else{f(n==='"');break}}return i?s:e.slice(r,t.position)}
function L(e){f(e!=="failure");let{parameters:t,essence:i}=e,r=i;for(let[s,n]of t.entries())r+=";",r+=s,r+="=",u.test(n)||
(n=n.replace(/(\\|")/g,"\\$1"),n='"'+n,n+='"'),r+=n;return r}function O(e){return e===13||e===10||e===9||e===32}function h(e,t=true,i=true){
return x(e,t,i,O)}function W(e){return e===13||e===10||e===9||e===12||e===32}function H(e,t=true,i=true){return x(e,t,i,
W)}function x(e,t,i,r){let s=0,n=e.length-1;if(t)for(;s<e.length&&r(e.charCodeAt(s));)s++;if(i)for(;n>0&&r(e.charCodeAt(
n));)n--;return s===0&&n===e.length-1?e:e.slice(s,n+1)}function y(e){let t=e.length;if(65535>t)return String.fromCharCode.
apply(null,e);let i="",r=0,s=65535;for(;r<t;)r+s>t&&(s=t-r),i+=String.fromCharCode.apply(null,e.subarray(r,r+=s));return i}
function $(e){switch(e.essence){case"application/ecmascript":case"application/javascript":case"application/x-ecmascript":case"\
application/x-javascript":case"text/ecmascript":case"text/javascript":case"text/javascript1.0":case"text/javascript1.1":case"\
text/javascript1.2":case"text/javascript1.3":case"text/javascript1.4":case"text/javascript1.5":case"text/jscript":case"t\
ext/livescript":case"text/x-ecmascript":case"text/x-javascript":return"text/javascript";case"application/json":case"text\
/json":return"application/json";case"image/svg+xml":return"image/svg+xml";case"text/xml":case"application/xml":return"ap\
plication/xml"}return e.subtype.endsWith("+json")?"application/json":e.subtype.endsWith("+xml")?"application/xml":""}S.exports=
{dataURLProcessor:P,URLSerializer:d,collectASequenceOfCodePoints:p,collectASequenceOfCodePointsFast:c,stringPercentDecode:T,
parseMIMEType:m,collectAnHTTPQuotedString:A,serializeAMimeType:L,removeChars:x,removeHTTPWhitespace:h,minimizeSupportedMimeType:$,
HTTP_TOKEN_CODEPOINTS:u,isomorphicDecode:y}}});var require_webidl=(0,_0_.P$)({"node_modules/undici/lib/web/fetch/webidl.\
js"(v,g){"use strict";var{types:l,inspect:w}=(0,_0_.ki)("node:util"),{markAsUncloneable:p}=(0,_0_.ki)("node:worker_threa\
ds"),{toUSVString:b}=require_util(),r={};r.converters={},r.util={},r.errors={},r.errors.exception=function(e){return new TypeError(
`${e.header}: ${e.message}`)},r.errors.conversionFailed=function(e){let t=e.types.length===1?"":" one of",n=`${e.argument}\
 could not be converted to${t}: ${e.types.join(", ")}.`;return r.errors.exception({header:e.prefix,message:n})},r.errors.
invalidArgument=function(e){return r.errors.exception({header:e.prefix,message:`"${e.value}" is an invalid ${e.type}.`})},
r.brandCheck=function(e,t,n){if(n?.strict!==false){if(!(e instanceof t)){let o=new TypeError("Illegal invocation");throw o.
code="ERR_INVALID_THIS",o}}else if(e?.[Symbol.toStringTag]!==t.prototype[Symbol.toStringTag]){let o=new TypeError("Illeg\
al invocation");throw o.code="ERR_INVALID_THIS",o}},r.argumentLengthCheck=function({length:e},t,n){if(e<t)throw r.errors.
exception({message:`${t} argument${t!==1?"s":""} required, but${e?" only":""} ${e} found.`,header:n})},r.illegalConstructor=
function(){throw r.errors.exception({header:"TypeError",message:"Illegal constructor"})},r.util.Type=function(e){switch(typeof e){case"\
undefined":return"Undefined";case"boolean":return"Boolean";case"string":return"String";case"symbol":return"Symbol";case"\
number":return"Number";case"bigint":return"BigInt";case"function":case"object":return e===null?"Null":"Object"}},r.util.
markAsUncloneable=p||(()=>{}),r.util.ConvertToInt=function(e,t,n,o){let a,u;t===64?(a=Math.pow(2,53)-1,n==="unsigned"?u=
0:u=Math.pow(-2,53)+1):n==="unsigned"?(u=0,a=Math.pow(2,t)-1):(u=Math.pow(-2,t)-1,a=Math.pow(2,t-1)-1);let i=Number(e);if(i===
0&&(i=0),o?.enforceRange===true){if(Number.isNaN(i)||i===Number.POSITIVE_INFINITY||i===Number.NEGATIVE_INFINITY)throw r.
errors.exception({header:"Integer conversion",message:`Could not convert ${r.util.Stringify(e)} to an integer.`});if(i=r.
util.IntegerPart(i),i<u||i>a)throw r.errors.exception({header:"Integer conversion",message:`Value must be between ${u}-${a}\
, got ${i}.`});return i}return!Number.isNaN(i)&&o?.clamp===true?(i=Math.min(Math.max(i,u),a),Math.floor(i)%2===0?i=Math.
floor(i):i=Math.ceil(i),i):Number.isNaN(i)||i===0&&Object.is(0,i)||i===Number.POSITIVE_INFINITY||i===Number.NEGATIVE_INFINITY?
0:(i=r.util.IntegerPart(i),i=i%Math.pow(2,t),n==="signed"&&i>=Math.pow(2,t)-1?i-Math.pow(2,t):i)},r.util.IntegerPart=function(e){
let t=Math.floor(Math.abs(e));return e<0?-1*t:t},r.util.Stringify=function(e){switch(r.util.Type(e)){case"Symbol":return`\
Symbol(${e.description})`;case"Object":return w(e);case"String":return`"${e}"`;default:return`${e}`}},r.sequenceConverter=
function(e){return(t,n,o,a)=>{if(r.util.Type(t)!=="Object")throw r.errors.exception({header:n,message:`${o} (${r.util.Stringify(
t)}) is not iterable.`});let u=typeof a=="function"?a():t?.[Symbol.iterator]?.(),i=[],s=0;if(u===void 0||typeof u.next!=
"function")throw r.errors.exception({header:n,message:`${o} is not iterable.`});for(;;){let{done:c,value:f}=u.next();if(c)
break;i.push(e(f,n,`${o}[${s++}]`))}return i}},r.recordConverter=function(e,t){return(n,o,a)=>{if(r.util.Type(n)!=="Obje\
ct")throw r.errors.exception({header:o,message:`${a} ("${r.util.Type(n)}") is not an Object.`});let u={};if(!l.isProxy(n)){
let s=[...Object.getOwnPropertyNames(n),...Object.getOwnPropertySymbols(n)];for(let c of s){let f=e(c,o,a),y=t(n[c],o,a);
u[f]=y}return u}let i=Reflect.ownKeys(n);for(let s of i)if(Reflect.getOwnPropertyDescriptor(n,s)?.enumerable){let c=e(s,
o,a),f=t(n[s],o,a);u[c]=f}return u}},r.interfaceConverter=function(e){return(t,n,o,a)=>{if(a?.strict!==false&&!(t instanceof
e))throw r.errors.exception({header:n,message:`Expected ${o} ("${r.util.Stringify(t)}") to be an instance of ${e.name}.`});
return t}},r.dictionaryConverter=function(e){return(t,n,o)=>{let a=r.util.Type(t),u={};if(a==="Null"||a==="Undefined")return u;
if(a!=="Object")throw r.errors.exception({header:n,message:`Expected ${t} to be one of: Null, Undefined, Object.`});for(let i of e){
let{key:s,defaultValue:c,required:f,converter:y}=i;if(f===true&&!Object.hasOwn(t,s))throw r.errors.exception({header:n,message:`\
Missing required key "${s}".`});let d=t[s],h=Object.hasOwn(i,"defaultValue");if(h&&d!==null&&(d??=c()),f||h||d!==void 0){
if(d=y(d,n,`${o}.${s}`),i.allowedValues&&!i.allowedValues.includes(d))throw r.errors.exception({header:n,message:`${d} i\
s not an accepted type. Expected one of ${i.allowedValues.join(", ")}.`});u[s]=d}}return u}},r.nullableConverter=function(e){
return(t,n,o)=>t===null?t:e(t,n,o)},r.converters.DOMString=function(e,t,n,o){if(e===null&&o?.legacyNullToEmptyString)return"";
if(typeof e=="symbol")throw r.errors.exception({header:t,message:`${n} is a symbol, which cannot be converted to a DOMSt\
ring.`});return String(e)},r.converters.ByteString=function(e,t,n){let o=r.converters.DOMString(e,t,n);for(let a=0;a<o.length;a++)
if(o.charCodeAt(a)>255)throw new TypeError(`Cannot convert argument to a ByteString because the character at index ${a} \
has a value of ${o.charCodeAt(a)} which is greater than 255.`);return o},r.converters.USVString=b,r.converters.boolean=function(e){
return!!e},r.converters.any=function(e){return e},r.converters["long long"]=function(e,t,n){return r.util.ConvertToInt(e,
64,"signed",void 0,t,n)},r.converters["unsigned long long"]=function(e,t,n){return r.util.ConvertToInt(e,64,"unsigned",void 0,
t,n)},r.converters["unsigned long"]=function(e,t,n){return r.util.ConvertToInt(e,32,"unsigned",void 0,t,n)},r.converters["\
unsigned short"]=function(e,t,n,o){return r.util.ConvertToInt(e,16,"unsigned",o,t,n)},r.converters.ArrayBuffer=function(e,t,n,o){
if(r.util.Type(e)!=="Object"||!l.isAnyArrayBuffer(e))throw r.errors.conversionFailed({prefix:t,argument:`${n} ("${r.util.
Stringify(e)}")`,types:["ArrayBuffer"]});if(o?.allowShared===false&&l.isSharedArrayBuffer(e))throw r.errors.exception({header:"\
ArrayBuffer",message:"SharedArrayBuffer is not allowed."});if(e.resizable||e.growable)throw r.errors.exception({header:"\
ArrayBuffer",message:"Received a resizable ArrayBuffer."});return e},r.converters.TypedArray=function(e,t,n,o,a){if(r.util.
Type(e)!=="Object"||!l.isTypedArray(e)||e.constructor.name!==t.name)throw r.errors.conversionFailed({prefix:n,argument:`${o}\
 ("${r.util.Stringify(e)}")`,types:[t.name]});if(a?.allowShared===false&&l.isSharedArrayBuffer(e.buffer))throw r.errors.
exception({header:"ArrayBuffer",message:"SharedArrayBuffer is not allowed."});if(e.buffer.resizable||e.buffer.growable)throw r.
errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});return e},r.converters.DataView=function(e,t,n,o){
if(r.util.Type(e)!=="Object"||!l.isDataView(e))throw r.errors.exception({header:t,message:`${n} is not a DataView.`});if(o?.
allowShared===false&&l.isSharedArrayBuffer(e.buffer))throw r.errors.exception({header:"ArrayBuffer",message:"SharedArray\
Buffer is not allowed."});if(e.buffer.resizable||e.buffer.growable)throw r.errors.exception({header:"ArrayBuffer",message:"\
Received a resizable ArrayBuffer."});return e},r.converters.BufferSource=function(e,t,n,o){if(l.isAnyArrayBuffer(e))return r.
converters.ArrayBuffer(e,t,n,{...o,allowShared:false});if(l.isTypedArray(e))return r.converters.TypedArray(e,e.constructor,
t,n,{...o,allowShared:false});if(l.isDataView(e))return r.converters.DataView(e,t,n,{...o,allowShared:false});throw r.errors.
conversionFailed({prefix:t,argument:`${n} ("${r.util.Stringify(e)}")`,types:["BufferSource"]})},r.converters["sequence<B\
yteString>"]=r.sequenceConverter(r.converters.ByteString),r.converters["sequence<sequence<ByteString>>"]=r.sequenceConverter(
r.converters["sequence<ByteString>"]),r.converters["record<ByteString, ByteString>"]=r.recordConverter(r.converters.ByteString,
r.converters.ByteString),g.exports={webidl:r}}});var require_util2=(0,_0_.P$)({"node_modules/undici/lib/web/fetch/util.j\
s"(De,M){"use strict";var{Transform:z}=(0,_0_.ki)("node:stream"),k=(0,_0_.ki)("node:zlib"),{redirectStatusSet:B,referrerPolicySet:$,
badPortsSet:j}=require_constants3(),{getGlobalOrigin:R}=require_global(),{collectASequenceOfCodePoints:u,collectAnHTTPQuotedString:D,
removeChars:F,parseMIMEType:I}=require_data_url(),{performance:J}=(0,_0_.ki)("node:perf_hooks"),{isBlobLike:q,ReadableStreamFrom:G,
isValidHTTPToken:L,normalizedMethodRecordsBase:W}=require_util(),f=(0,_0_.ki)("node:assert"),{isUint8Array:Z}=(0,_0_.ki)(
"node:util/types"),{webidl:d}=require_webidl(),P=[],m;try{m=(0,_0_.ki)("node:crypto");let e=["sha256","sha384","sha512"];
P=m.getHashes().filter(t=>e.includes(t))}catch{}function _(e){let t=e.urlList,r=t.length;return r===0?null:t[r-1].toString()}
function Q(e,t){if(!B.has(e.status))return null;let r=e.headersList.get("location",true);return r!==null&&E(r)&&(C(r)||(r=
K2(r)),r=new URL(r,_(e))),r&&!r.hash&&(r.hash=t),r}function C(e){for(let t=0;t<e.length;++t){let r=e.charCodeAt(t);if(r>
126||r<32)return false}return true}function K2(e){return Buffer.from(e,"binary").toString("utf8")}function g(e){return e.
urlList[e.urlList.length-1]}function V(e){let t=g(e);return N(t)&&j.has(t.port)?"blocked":"allowed"}function X(e){return e instanceof
Error||e?.constructor?.name==="Error"||e?.constructor?.name==="DOMException"}function Y(e){for(let t=0;t<e.length;++t){let r=e.
charCodeAt(t);if(!(r===9||r>=32&&r<=126||r>=128&&r<=255))return false}return true}var ee=L;function E(e){return(e[0]==="\
	"||e[0]===" "||e[e.length-1]==="	"||e[e.length-1]===" "||e.includes(`
`)||e.includes("\r")||e.includes("\0"))===false}function te(e,t){let{headersList:r}=t,n=(r.get("referrer-policy",true)??
"").split(","),o="";if(n.length>0)for(let i=n.length;i!==0;i--){let s=n[i-1].trim();if($.has(s)){o=s;break}}o!==""&&(e.referrerPolicy=
o)}function re(){return"allowed"}function ne(){return"success"}function oe(){return"success"}function ie(e){let t=null;t=
e.mode,e.headersList.set("sec-fetch-mode",t,true)}function ae(e){let t=e.origin;if(!(t==="client"||t===void 0)){if(e.responseTainting===
"cors"||e.mode==="websocket")e.headersList.append("origin",t,true);else if(e.method!=="GET"&&e.method!=="HEAD"){switch(e.
referrerPolicy){case"no-referrer":t=null;break;case"no-referrer-when-downgrade":case"strict-origin":case"strict-origin-w\
hen-cross-origin":e.origin&&T(e.origin)&&!T(g(e))&&(t=null);break;case"same-origin":y(e,g(e))||(t=null);break;default:}e.
headersList.append("origin",t,true)}}}function h(e,t){return e}function se(e,t,r){return!e?.startTime||e.startTime<t?{domainLookupStartTime:t,
domainLookupEndTime:t,connectionStartTime:t,connectionEndTime:t,secureConnectionStartTime:t,ALPNNegotiatedProtocol:e?.ALPNNegotiatedProtocol}:
{domainLookupStartTime:h(e.domainLookupStartTime,r),domainLookupEndTime:h(e.domainLookupEndTime,r),connectionStartTime:h(
e.connectionStartTime,r),connectionEndTime:h(e.connectionEndTime,r),secureConnectionStartTime:h(e.secureConnectionStartTime,
r),ALPNNegotiatedProtocol:e.ALPNNegotiatedProtocol}}function le(e){return h(J.now(),e)}function ce(e){return{startTime:e.
startTime??0,redirectStartTime:0,redirectEndTime:0,postRedirectStartTime:e.startTime??0,finalServiceWorkerStartTime:0,finalNetworkResponseStartTime:0,
finalNetworkRequestStartTime:0,endTime:0,encodedBodySize:0,decodedBodySize:0,finalConnectionTimingInfo:null}}function O(){
return{referrerPolicy:"strict-origin-when-cross-origin"}}function ue(e){return{referrerPolicy:e.referrerPolicy}}function fe(e){
let t=e.referrerPolicy;f(t);let r=null;if(e.referrer==="client"){let l=R();if(!l||l.origin==="null")return"no-referrer";
r=new URL(l)}else e.referrer instanceof URL&&(r=e.referrer);let n=v(r),o=v(r,true);n.toString().length>4096&&(n=o);let i=y(
e,n),s=p(n)&&!p(e.url);switch(t){case"origin":return o??v(r,true);case"unsafe-url":return n;case"same-origin":return i?o:
"no-referrer";case"origin-when-cross-origin":return i?n:o;case"strict-origin-when-cross-origin":{let l=g(e);return y(n,l)?
n:p(n)&&!p(l)?"no-referrer":o}default:return s?"no-referrer":o}}function v(e,t){return f(e instanceof URL),e=new URL(e),
e.protocol==="file:"||e.protocol==="about:"||e.protocol==="blank:"?"no-referrer":(e.username="",e.password="",e.hash="",
t&&(e.pathname="",e.search=""),e)}function p(e){if(!(e instanceof URL))return false;if(e.href==="about:blank"||e.href===
"about:srcdoc"||e.protocol==="data:"||e.protocol==="file:")return true;return t(e.origin);function t(r){if(r==null||r===
"null")return false;let n=new URL(r);return!!(n.protocol==="https:"||n.protocol==="wss:"||/^127(?:\.[0-9]+){0,2}\.[0-9]+$|^\[(?:0*:)*?:?0*1\]$/.
test(n.hostname)||n.hostname==="localhost"||n.hostname.includes("localhost.")||n.hostname.endsWith(".localhost"))}}function he(e,t){
if(m===void 0)return true;let r=U(t);if(r==="no metadata"||r.length===0)return true;let n=ge(r),o=pe(r,n);for(let i of o){
let s=i.algo,l=i.hash,a=m.createHash(s).update(e).digest("base64");if(a[a.length-1]==="="&&(a[a.length-2]==="="?a=a.slice(
0,-2):a=a.slice(0,-1)),me(a,l))return true}return false}var de=/(?<algo>sha256|sha384|sha512)-((?<hash>[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}(?:\s|$)( +[!-~]*)?)?/i;
function U(e){let t=[],r=true;for(let n of e.split(" ")){r=false;let o=de.exec(n);if(o===null||o.groups===void 0||o.groups.
algo===void 0)continue;let i=o.groups.algo.toLowerCase();P.includes(i)&&t.push(o.groups)}return r===true?"no metadata":t}
function ge(e){let t=e[0].algo;if(t[3]==="5")return t;for(let r=1;r<e.length;++r){let n=e[r];if(n.algo[3]==="5"){t="sha5\
12";break}else{if(t[3]==="3")continue;n.algo[3]==="3"&&(t="sha384")}}return t}function pe(e,t){if(e.length===1)return e;
let r=0;for(let n=0;n<e.length;++n)e[n].algo===t&&(e[r++]=e[n]);return e.length=r,e}function me(e,t){if(e.length!==t.length)
return false;for(let r=0;r<e.length;++r)if(e[r]!==t[r]){if(e[r]==="+"&&t[r]==="-"||e[r]==="/"&&t[r]==="_")continue;return false}
return true}function ye(e){}function y(e,t){return e.origin===t.origin&&e.origin==="null"||e.protocol===t.protocol&&e.hostname===
t.hostname&&e.port===t.port}function be(){let e,t;return{promise:new Promise((r,n)=>{e=r,t=n}),resolve:e,reject:t}}function Se(e){
return e.controller.state==="aborted"}function we(e){return e.controller.state==="aborted"||e.controller.state==="termin\
ated"}function ve(e){return W[e.toLowerCase()]??e}function Te(e){let t=JSON.stringify(e);if(t===void 0)throw new TypeError(
"Value is not JSON serializable");return f(typeof t=="string"),t}var ke=Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.
iterator]()));function A(e,t,r=0,n=1){class o{#e;#r;#t;constructor(s,l){this.#e=s,this.#r=l,this.#t=0}next(){if(typeof this!=
"object"||this===null||!(#e in this))throw new TypeError(`'next' called on an object that does not implement interface ${e}\
 Iterator.`);let s=this.#t,l=this.#e[t],a=l.length;if(s>=a)return{value:void 0,done:true};let{[r]:c,[n]:S}=l[s];this.#t=
s+1;let w;switch(this.#r){case"key":w=c;break;case"value":w=S;break;case"key+value":w=[c,S];break}return{value:w,done:false}}}
return delete o.prototype.constructor,Object.setPrototypeOf(o.prototype,ke),Object.defineProperties(o.prototype,{[Symbol.
toStringTag]:{writable:false,enumerable:false,configurable:true,value:`${e} Iterator`},next:{writable:true,enumerable:true,
configurable:true}}),function(i,s){return new o(i,s)}}function Re(e,t,r,n=0,o=1){let i=A(e,r,n,o),s={keys:{writable:true,
enumerable:true,configurable:true,value:function(){return d.brandCheck(this,t),i(this,"key")}},values:{writable:true,enumerable:true,
configurable:true,value:function(){return d.brandCheck(this,t),i(this,"value")}},entries:{writable:true,enumerable:true,
configurable:true,value:function(){return d.brandCheck(this,t),i(this,"key+value")}},forEach:{writable:true,enumerable:true,
configurable:true,value:function(l,a=globalThis){if(d.brandCheck(this,t),d.argumentLengthCheck(arguments,1,`${e}.forEach`),
typeof l!="function")throw new TypeError(`Failed to execute 'forEach' on '${e}': parameter 1 is not of type 'Function'.`);
for(let{0:c,1:S}of i(this,"key+value"))l.call(a,S,c,this)}}};return Object.defineProperties(t.prototype,{...s,[Symbol.iterator]:{
writable:true,enumerable:false,configurable:true,value:s.entries.value}})}async function Le(e,t,r){let n=t,o=r,i;try{i=e.
stream.getReader()}catch(s){o(s);return}try{n(await H(i))}catch(s){o(s)}}function Pe(e){return e instanceof ReadableStream||
e[Symbol.toStringTag]==="ReadableStream"&&typeof e.tee=="function"}function _e(e){try{e.close(),e.byobRequest?.respond(0)}catch(t){
if(!t.message.includes("Controller is already closed")&&!t.message.includes("ReadableStream is already closed"))throw t}}
var Ce=/[^\x00-\xFF]/;function b(e){return f(!Ce.test(e)),e}async function H(e){let t=[],r=0;for(;;){let{done:n,value:o}=await e.
read();if(n)return Buffer.concat(t,r);if(!Z(o))throw new TypeError("Received non-Uint8Array chunk");t.push(o),r+=o.length}}
function Ee(e){f("protocol"in e);let t=e.protocol;return t==="about:"||t==="blob:"||t==="data:"}function T(e){return typeof e==
"string"&&e[5]===":"&&e[0]==="h"&&e[1]==="t"&&e[2]==="t"&&e[3]==="p"&&e[4]==="s"||e.protocol==="https:"}function N(e){f(
"protocol"in e);let t=e.protocol;return t==="http:"||t==="https:"}function Oe(e,t){let r=e;if(!r.startsWith("bytes"))return"\
failure";let n={position:5};if(t&&u(a=>a==="	"||a===" ",r,n),r.charCodeAt(n.position)!==61)return"failure";n.position++,
t&&u(a=>a==="	"||a===" ",r,n);let o=u(a=>{let c=a.charCodeAt(0);return c>=48&&c<=57},r,n),i=o.length?Number(o):null;if(t&&
u(a=>a==="	"||a===" ",r,n),r.charCodeAt(n.position)!==45)return"failure";n.position++,t&&u(a=>a==="	"||a===" ",r,n);let s=u(
a=>{let c=a.charCodeAt(0);return c>=48&&c<=57},r,n),l=s.length?Number(s):null;return n.position<r.length||l===null&&i===
null||i>l?"failure":{rangeStartValue:i,rangeEndValue:l}}function Ue(e,t,r){let n="bytes ";return n+=b(`${e}`),n+="-",n+=
b(`${t}`),n+="/",n+=b(`${r}`),n}var Ae=class extends z{#e;constructor(e){super(),this.#e=e}_transform(e,t,r){if(!this._inflateStream){
if(e.length===0){r();return}this._inflateStream=(e[0]&15)===8?k.createInflate(this.#e):k.createInflateRaw(this.#e),this.
_inflateStream.on("data",this.push.bind(this)),this._inflateStream.on("end",()=>this.push(null)),this._inflateStream.on(
"error",n=>this.destroy(n))}this._inflateStream.write(e,t,r)}_final(e){this._inflateStream&&(this._inflateStream.end(),this.
_inflateStream=null),e()}};function He(e){return new Ae(e)}function Ne(e){let t=null,r=null,n=null,o=x("content-type",e);
if(o===null)return"failure";for(let i of o){let s=I(i);s==="failure"||s.essence==="*/*"||(n=s,n.essence!==r?(t=null,n.parameters.
has("charset")&&(t=n.parameters.get("charset")),r=n.essence):!n.parameters.has("charset")&&t!==null&&n.parameters.set("c\
harset",t))}return n??"failure"}function xe(e){let t=e,r={position:0},n=[],o="";for(;r.position<t.length;){if(o+=u(i=>i!==
'"'&&i!==",",t,r),r.position<t.length)if(t.charCodeAt(r.position)===34){if(o+=D(t,r),r.position<t.length)continue}else f(
t.charCodeAt(r.position)===44),r.position++;o=F(o,true,true,i=>i===9||i===32),n.push(o),o=""}return n}function x(e,t){let r=t.
get(e,true);return r===null?null:xe(r)}var Me=new TextDecoder;function ze(e){return e.length===0?"":(e[0]===239&&e[1]===
187&&e[2]===191&&(e=e.subarray(3)),Me.decode(e))}var Be=class{get baseUrl(){return R()}get origin(){return this.baseUrl?.
origin}policyContainer=O()},$e=class{settingsObject=new Be},je=new $e;M.exports={isAborted:Se,isCancelled:we,isValidEncodedURL:C,
createDeferredPromise:be,ReadableStreamFrom:G,tryUpgradeRequestToAPotentiallyTrustworthyURL:ye,clampAndCoarsenConnectionTimingInfo:se,
coarsenedSharedCurrentTime:le,determineRequestsReferrer:fe,makePolicyContainer:O,clonePolicyContainer:ue,appendFetchMetadata:ie,
appendRequestOriginHeader:ae,TAOCheck:oe,corsCheck:ne,crossOriginResourcePolicyCheck:re,createOpaqueTimingInfo:ce,setRequestReferrerPolicyOnRedirect:te,
isValidHTTPToken:L,requestBadPort:V,requestCurrentURL:g,responseURL:_,responseLocationURL:Q,isBlobLike:q,isURLPotentiallyTrustworthy:p,
isValidReasonPhrase:Y,sameOrigin:y,normalizeMethod:ve,serializeJavascriptValueToJSONString:Te,iteratorMixin:Re,createIterator:A,
isValidHeaderName:ee,isValidHeaderValue:E,isErrorLike:X,fullyReadBody:Le,bytesMatch:he,isReadableStreamLike:Pe,readableStreamClose:_e,
isomorphicEncode:b,urlIsLocal:Ee,urlHasHttpsScheme:T,urlIsHttpHttpsScheme:N,readAllBytes:H,simpleRangeHeaderValue:Oe,buildContentRange:Ue,
parseMetadata:U,createInflate:He,extractMimeType:Ne,getDecodeSplit:x,utf8DecodeBytes:ze,environmentSettingsObject:je}}});
var require_symbols2=(0,_0_.P$)({"node_modules/undici/lib/web/fetch/symbols.js"(s,e){"use strict";e.exports={kUrl:Symbol(
"url"),kHeaders:Symbol("headers"),kSignal:Symbol("signal"),kState:Symbol("state"),kDispatcher:Symbol("dispatcher")}}});var require_file=(0,
_0_.P$)({"node_modules/undici/lib/web/fetch/file.js"(k,a){"use strict";var{Blob:l,File:o}=(0,_0_.ki)("node:buffer"),{kState:t}=require_symbols2(),
{webidl:e}=require_webidl(),b=class r{constructor(i,u,n={}){let d=u,f=n.type,c=n.lastModified??Date.now();this[t]={blobLike:i,
name:d,type:f,lastModified:c}}stream(...i){return e.brandCheck(this,r),this[t].blobLike.stream(...i)}arrayBuffer(...i){return e.
brandCheck(this,r),this[t].blobLike.arrayBuffer(...i)}slice(...i){return e.brandCheck(this,r),this[t].blobLike.slice(...i)}text(...i){
return e.brandCheck(this,r),this[t].blobLike.text(...i)}get size(){return e.brandCheck(this,r),this[t].blobLike.size}get type(){
return e.brandCheck(this,r),this[t].blobLike.type}get name(){return e.brandCheck(this,r),this[t].name}get lastModified(){
return e.brandCheck(this,r),this[t].lastModified}get[Symbol.toStringTag](){return"File"}};e.converters.Blob=e.interfaceConverter(
l);function h(s){return s instanceof o||s&&(typeof s.stream=="function"||typeof s.arrayBuffer=="function")&&s[Symbol.toStringTag]===
"File"}a.exports={FileLike:b,isFileLike:h}}});var require_formdata=(0,_0_.P$)({"node_modules/undici/lib/web/fetch/formda\
ta.js"(x,F){"use strict";var{isBlobLike:c,iteratorMixin:y}=require_util2(),{kState:o}=require_symbols2(),{kEnumerableProperty:l}=require_util(),
{FileLike:p,isFileLike:b}=require_file(),{webidl:r}=require_webidl(),{File:u}=(0,_0_.ki)("node:buffer"),f=(0,_0_.ki)("no\
de:util"),S=globalThis.File??u,d=class h{constructor(e){if(r.util.markAsUncloneable(this),e!==void 0)throw r.errors.conversionFailed(
{prefix:"FormData constructor",argument:"Argument 1",types:["undefined"]});this[o]=[]}append(e,t,n=void 0){r.brandCheck(
this,h);let i="FormData.append";if(r.argumentLengthCheck(arguments,2,i),arguments.length===3&&!c(t))throw new TypeError(
"Failed to execute 'append' on 'FormData': parameter 2 is not of type 'Blob'");e=r.converters.USVString(e,i,"name"),t=c(
t)?r.converters.Blob(t,i,"value",{strict:false}):r.converters.USVString(t,i,"value"),n=arguments.length===3?r.converters.
USVString(n,i,"filename"):void 0;let a=m(e,t,n);this[o].push(a)}delete(e){r.brandCheck(this,h);let t="FormData.delete";r.
argumentLengthCheck(arguments,1,t),e=r.converters.USVString(e,t,"name"),this[o]=this[o].filter(n=>n.name!==e)}get(e){r.brandCheck(
this,h);let t="FormData.get";r.argumentLengthCheck(arguments,1,t),e=r.converters.USVString(e,t,"name");let n=this[o].findIndex(
i=>i.name===e);return n===-1?null:this[o][n].value}getAll(e){r.brandCheck(this,h);let t="FormData.getAll";return r.argumentLengthCheck(
arguments,1,t),e=r.converters.USVString(e,t,"name"),this[o].filter(n=>n.name===e).map(n=>n.value)}has(e){r.brandCheck(this,
h);let t="FormData.has";return r.argumentLengthCheck(arguments,1,t),e=r.converters.USVString(e,t,"name"),this[o].findIndex(
n=>n.name===e)!==-1}set(e,t,n=void 0){r.brandCheck(this,h);let i="FormData.set";if(r.argumentLengthCheck(arguments,2,i),
arguments.length===3&&!c(t))throw new TypeError("Failed to execute 'set' on 'FormData': parameter 2 is not of type 'Blob\
'");e=r.converters.USVString(e,i,"name"),t=c(t)?r.converters.Blob(t,i,"name",{strict:false}):r.converters.USVString(t,i,
"name"),n=arguments.length===3?r.converters.USVString(n,i,"name"):void 0;let a=m(e,t,n),s=this[o].findIndex(g=>g.name===
e);s!==-1?this[o]=[...this[o].slice(0,s),a,...this[o].slice(s+1).filter(g=>g.name!==e)]:this[o].push(a)}[f.inspect.custom](e,t){
let n=this[o].reduce((a,s)=>(a[s.name]?Array.isArray(a[s.name])?a[s.name].push(s.value):a[s.name]=[a[s.name],s.value]:a[s.
name]=s.value,a),{__proto__:null});t.depth??=e,t.colors??=true;let i=f.formatWithOptions(t,n);return`FormData ${i.slice(
i.indexOf("]")+2)}`}};y("FormData",d,o,"name","value"),Object.defineProperties(d.prototype,{append:l,delete:l,get:l,getAll:l,
has:l,set:l,[Symbol.toStringTag]:{value:"FormData",configurable:true}});function m(k,e,t){if(typeof e!="string"&&(b(e)||
(e=e instanceof Blob?new S([e],"blob",{type:e.type}):new p(e,"blob",{type:e.type})),t!==void 0)){let n={type:e.type,lastModified:e.
lastModified};e=e instanceof u?new S([e],t,n):new p(e,t,n)}return{name:k,value:e}}F.exports={FormData:d,makeEntry:m}}});
var require_formdata_parser=(0,_0_.P$)({"node_modules/undici/lib/web/fetch/formdata-parser.js"(I,D){"use strict";var{isUSVString:_,
bufferToLowerCasedHeaderName:F}=require_util(),{utf8DecodeBytes:N}=require_util2(),{HTTP_TOKEN_CODEPOINTS:T,isomorphicDecode:b}=require_data_url(),
{isFileLike:k}=require_file(),{makeEntry:v}=require_formdata(),g=(0,_0_.ki)("node:assert"),{File:x}=(0,_0_.ki)("node:buf\
fer"),w=globalThis.File??x,A=Buffer.from('form-data; name="'),B=Buffer.from("; filename"),C=Buffer.from("--"),O=Buffer.from(
`--\r
`);function E(e){for(let r=0;r<e.length;++r)if((e.charCodeAt(r)&-128)!==0)return false;return true}function H(e){let r=e.
length;if(r<27||r>70)return false;for(let a=0;a<r;++a){let t=e.charCodeAt(a);if(!(t>=48&&t<=57||t>=65&&t<=90||t>=97&&t<=
122||t===39||t===45||t===95))return false}return true}function L(e,r){g(r!=="failure"&&r.essence==="multipart/form-data");
let a=r.parameters.get("boundary");if(a===void 0)return"failure";let t=Buffer.from(`--${a}`,"utf8"),n=[],l={position:0};
for(;e[l.position]===13&&e[l.position+1]===10;)l.position+=2;let i=e.length;for(;e[i-1]===10&&e[i-2]===13;)i-=2;for(i!==
e.length&&(e=e.subarray(0,i));;){if(e.subarray(l.position,l.position+t.length).equals(t))l.position+=t.length;else return"\
failure";if(l.position===e.length-2&&m(e,C,l)||l.position===e.length-4&&m(e,O,l))return n;if(e[l.position]!==13||e[l.position+
1]!==10)return"failure";l.position+=2;let o=P(e,l);if(o==="failure")return"failure";let{name:f,filename:y,contentType:c,
encoding:V}=o;l.position+=2;let u;{let S=e.indexOf(t.subarray(2),l.position);if(S===-1)return"failure";u=e.subarray(l.position,
S-4),l.position+=u.length,V==="base64"&&(u=Buffer.from(u.toString(),"base64"))}if(e[l.position]!==13||e[l.position+1]!==
10)return"failure";l.position+=2;let d;y!==null?(c??="text/plain",E(c)||(c=""),d=new w([u],y,{type:c})):d=N(Buffer.from(
u)),g(_(f)),g(typeof d=="string"&&_(d)||k(d)),n.push(v(f,d,y))}}function P(e,r){let a=null,t=null,n=null,l=null;for(;;){
if(e[r.position]===13&&e[r.position+1]===10)return a===null?"failure":{name:a,filename:t,contentType:n,encoding:l};let i=s(
o=>o!==10&&o!==13&&o!==58,e,r);if(i=h(i,true,true,o=>o===9||o===32),!T.test(i.toString())||e[r.position]!==58)return"fai\
lure";switch(r.position++,s(o=>o===32||o===9,e,r),F(i)){case"content-disposition":{if(a=t=null,!m(e,A,r)||(r.position+=17,
a=q(e,r),a===null))return"failure";if(m(e,B,r)){let o=r.position+B.length;if(e[o]===42&&(r.position+=1,o+=1),e[o]!==61||
e[o+1]!==34||(r.position+=12,t=q(e,r),t===null))return"failure"}break}case"content-type":{let o=s(f=>f!==10&&f!==13,e,r);
o=h(o,false,true,f=>f===9||f===32),n=b(o);break}case"content-transfer-encoding":{let o=s(f=>f!==10&&f!==13,e,r);o=h(o,false,
true,f=>f===9||f===32),l=b(o);break}default:s(o=>o!==10&&o!==13,e,r)}if(e[r.position]!==13&&e[r.position+1]!==10)return"\
failure";r.position+=2}}function q(e,r){g(e[r.position-1]===34);let a=s(t=>t!==10&&t!==13&&t!==34,e,r);return e[r.position]!==
34?null:(r.position++,a=new TextDecoder().decode(a).replace(/%0A/ig,`
`).replace(/%0D/ig,"\r").replace(/%22/g,'"'),a)}function s(e,r,a){let t=a.position;for(;t<r.length&&e(r[t]);)++t;return r.
subarray(a.position,a.position=t)}function h(e,r,a,t){let n=0,l=e.length-1;if(r)for(;n<e.length&&t(e[n]);)n++;if(a)for(;l>
0&&t(e[l]);)l--;return n===0&&l===e.length-1?e:e.subarray(n,l+1)}function m(e,r,a){if(e.length<r.length)return false;for(let t=0;t<
r.length;t++)if(r[t]!==e[a.position+t])return false;return true}D.exports={multipartFormDataParser:L,validateBoundary:H}}});
var require_body=(0,_0_.P$)({"node_modules/undici/lib/web/fetch/body.js"(j,E){"use strict";var p=require_util(),{ReadableStreamFrom:$,
isBlobLike:_,isReadableStreamLike:v,readableStreamClose:z,createDeferredPromise:M,fullyReadBody:O,extractMimeType:C,utf8DecodeBytes:T}=require_util2(),
{FormData:B}=require_formdata(),{kState:y}=require_symbols2(),{webidl:P}=require_webidl(),{Blob:I}=(0,_0_.ki)("node:buff\
er"),g=(0,_0_.ki)("node:assert"),{isErrored:k,isDisturbed:J}=(0,_0_.ki)("node:stream"),{isArrayBuffer:N}=(0,_0_.ki)("nod\
e:util/types"),{serializeAMimeType:V}=require_data_url(),{multipartFormDataParser:G}=require_formdata_parser(),S;try{let e=(0,
_0_.ki)("node:crypto");S=r=>e.randomInt(0,r)}catch{S=e=>Math.floor(Math.random(e))}var b=new TextEncoder;function H(){}var q=globalThis.
FinalizationRegistry&&process.version.indexOf("v18")!==0,x;q&&(x=new FinalizationRegistry(e=>{let r=e.deref();r&&!r.locked&&
!J(r)&&!k(r)&&r.cancel("Response object has been garbage collected").catch(H)}));function R(e,r=false){let t=null;e instanceof
ReadableStream?t=e:_(e)?t=e.stream():t=new ReadableStream({async pull(s){let l=typeof a=="string"?b.encode(a):a;l.byteLength&&
s.enqueue(l),queueMicrotask(()=>z(s))},start(){},type:"bytes"}),g(v(t));let n=null,a=null,i=null,o=null;if(typeof e=="st\
ring")a=e,o="text/plain;charset=UTF-8";else if(e instanceof URLSearchParams)a=e.toString(),o="application/x-www-form-url\
encoded;charset=UTF-8";else if(N(e))a=new Uint8Array(e.slice());else if(ArrayBuffer.isView(e))a=new Uint8Array(e.buffer.
slice(e.byteOffset,e.byteOffset+e.byteLength));else if(p.isFormDataLike(e)){let s=`----formdata-undici-0${`${S(1e11)}`.padStart(
11,"0")}`,l=`--${s}\r
Content-Disposition: form-data`,c=u=>u.replace(/\n/g,"%0A").replace(/\r/g,"%0D").replace(/"/g,"%22"),h=u=>u.replace(/\r?\n|\r/g,
`\r
`),f=[],U=new Uint8Array([13,10]);i=0;let A=false;for(let[u,d]of e)if(typeof d=="string"){let w=b.encode(l+`; name="${c(
h(u))}"\r
\r
${h(d)}\r
`);f.push(w),i+=w.byteLength}else{let w=b.encode(`${l}; name="${c(h(u))}"`+(d.name?`; filename="${c(d.name)}"`:"")+`\r
Content-Type: ${d.type||"application/octet-stream"}\r
\r
`);f.push(w,d,U),typeof d.size=="number"?i+=w.byteLength+d.size+U.byteLength:A=true}let F=b.encode(`--${s}--\r
`);f.push(F),i+=F.byteLength,A&&(i=null),a=e,n=async function*(){for(let u of f)u.stream?yield*u.stream():yield u},o=`mu\
ltipart/form-data; boundary=${s}`}else if(_(e))a=e,i=e.size,e.type&&(o=e.type);else if(typeof e[Symbol.asyncIterator]=="\
function"){if(r)throw new TypeError("keepalive");if(p.isDisturbed(e)||e.locked)throw new TypeError("Response body object\
 should not be disturbed or locked");t=e instanceof ReadableStream?e:$(e)}if((typeof a=="string"||p.isBuffer(a))&&(i=Buffer.
byteLength(a)),n!=null){let s;t=new ReadableStream({async start(){s=n(e)[Symbol.asyncIterator]()},async pull(l){let{value:c,
done:h}=await s.next();if(h)queueMicrotask(()=>{l.close(),l.byobRequest?.respond(0)});else if(!k(t)){let f=new Uint8Array(
c);f.byteLength&&l.enqueue(f)}return l.desiredSize>0},async cancel(l){await s.return()},type:"bytes"})}return[{stream:t,
source:a,length:i},o]}function K2(e,r=false){return e instanceof ReadableStream&&(g(!p.isDisturbed(e),"The body has alre\
ady been consumed."),g(!e.locked,"The stream is locked.")),R(e,r)}function Q(e,r){let[t,n]=r.stream.tee();return r.stream=
t,{stream:n,length:r.length,source:r.source}}function W(e){if(e.aborted)throw new DOMException("The operation was aborte\
d.","AbortError")}function X(e){return{blob(){return m(this,r=>{let t=D(this);return t===null?t="":t&&(t=V(t)),new I([r],
{type:t})},e)},arrayBuffer(){return m(this,r=>new Uint8Array(r).buffer,e)},text(){return m(this,T,e)},json(){return m(this,
Z,e)},formData(){return m(this,r=>{let t=D(this);if(t!==null)switch(t.essence){case"multipart/form-data":{let n=G(r,t);if(n===
"failure")throw new TypeError("Failed to parse body as FormData.");let a=new B;return a[y]=n,a}case"application/x-www-fo\
rm-urlencoded":{let n=new URLSearchParams(r.toString()),a=new B;for(let[i,o]of n)a.append(i,o);return a}}throw new TypeError(
'Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".')},e)},bytes(){return m(this,
r=>new Uint8Array(r),e)}}}function Y(e){Object.assign(e.prototype,X(e))}async function m(e,r,t){if(P.brandCheck(e,t),L(e))
throw new TypeError("Body is unusable: Body has already been read");W(e[y]);let n=M(),a=o=>n.reject(o),i=o=>{try{n.resolve(
r(o))}catch(s){a(s)}};return e[y].body==null?(i(Buffer.allocUnsafe(0)),n.promise):(await O(e[y].body,i,a),n.promise)}function L(e){
let r=e[y].body;return r!=null&&(r.stream.locked||p.isDisturbed(r.stream))}function Z(e){return JSON.parse(T(e))}function D(e){
let r=e[y].headersList,t=C(r);return t==="failure"?null:t}E.exports={extractBody:R,safelyExtractBody:K2,cloneBody:Q,mixinBody:Y,
streamRegistry:x,hasFinalizationRegistry:q,bodyUnusable:L}}});var require_client_h1=(0,_0_.P$)({"node_modules/undici/lib\
/dispatcher/client-h1.js"(Ye,Re){"use strict";var a=(0,_0_.ki)("node:assert"),l=require_util(),{channels:ne}=require_diagnostics(),
Q=require_timers(),{RequestContentLengthMismatchError:I,ResponseContentLengthMismatchError:oe,RequestAbortedError:le,InvalidArgumentError:Ee,
HeadersTimeoutError:Se,HeadersOverflowError:_e,SocketError:M,InformationalError:H,BodyTimeoutError:be,HTTPParserError:Ae,
ResponseExceededMaxSizeError:ke}=require_errors(),{kUrl:ae,kReset:R,kClient:V,kParser:f,kBlocking:N,kRunning:y,kPending:he,
kSize:ue,kWriting:O,kQueue:k,kNoRef:$,kKeepAliveDefaultTimeout:ve,kHostHeader:Pe,kPendingIdx:Ce,kRunningIdx:A,kError:T,kPipelining:K2,
kSocket:x,kKeepAliveTimeoutValue:W,kMaxHeadersSize:j,kKeepAliveMaxTimeout:Oe,kKeepAliveTimeoutThreshold:Ie,kHeadersTimeout:He,
kBodyTimeout:xe,kStrictContentLength:X,kMaxRequests:de,kCounter:Be,kMaxResponseSize:De,kOnError:fe,kResume:C,kHTTPContext:me}=require_symbols(),
b=require_constants2(),pe=Buffer.alloc(0),F=Buffer[Symbol.species],q=l.addListener,Me=l.removeAllListeners,B=Symbol("kId\
leSocketValidation"),L=Symbol("kIdleSocketValidationTimeout"),Z=Symbol("kSocketUsed"),ee;async function Le(){let t=process.
env.JEST_WORKER_ID?require_llhttp_wasm():void 0,e;try{e=await WebAssembly.compile(require_llhttp_simd_wasm())}catch{e=await WebAssembly.
compile(t||require_llhttp_wasm())}return await WebAssembly.instantiate(e,{env:{wasm_on_url:(i,r,s)=>0,wasm_on_status:(i,r,s)=>{
a(c.ptr===i);let n=r-P+v.byteOffset;return c.onStatus(new F(v.buffer,n,s))||0},wasm_on_message_begin:i=>(a(c.ptr===i),c.
onMessageBegin()||0),wasm_on_header_field:(i,r,s)=>{a(c.ptr===i);let n=r-P+v.byteOffset;return c.onHeaderField(new F(v.buffer,
n,s))||0},wasm_on_header_value:(i,r,s)=>{a(c.ptr===i);let n=r-P+v.byteOffset;return c.onHeaderValue(new F(v.buffer,n,s))||
0},wasm_on_headers_complete:(i,r,s,n)=>(a(c.ptr===i),c.onHeadersComplete(r,!!s,!!n)||0),wasm_on_body:(i,r,s)=>{a(c.ptr===
i);let n=r-P+v.byteOffset;return c.onBody(new F(v.buffer,n,s))||0},wasm_on_message_complete:i=>(a(c.ptr===i),c.onMessageComplete()||
0)}})}var te=null,re=Le();re.catch();var c=null,v=null,Y=0,P=null,Ue=0,z=1,U=2|z,G=4|z,ie=8|Ue,Ne=class{constructor(t,e,{
exports:i}){a(Number.isFinite(t[j])&&t[j]>0),this.llhttp=i,this.ptr=this.llhttp.llhttp_alloc(b.TYPE.RESPONSE),this.client=
t,this.socket=e,this.timeout=null,this.timeoutValue=null,this.timeoutType=null,this.statusCode=null,this.statusText="",this.
upgrade=false,this.headers=[],this.headersSize=0,this.headersMaxSize=t[j],this.shouldKeepAlive=false,this.paused=false,this.
resume=this.resume.bind(this),this.bytesRead=0,this.keepAlive="",this.contentLength="",this.connection="",this.maxResponseSize=
t[De]}setTimeout(t,e){t!==this.timeoutValue||e&z^this.timeoutType&z?(this.timeout&&(Q.clearTimeout(this.timeout),this.timeout=
null),t&&(e&z?this.timeout=Q.setFastTimeout(ce,t,new WeakRef(this)):(this.timeout=setTimeout(ce,t,new WeakRef(this)),this.
timeout.unref())),this.timeoutValue=t):this.timeout&&this.timeout.refresh&&this.timeout.refresh(),this.timeoutType=e}resume(){
this.socket.destroyed||!this.paused||(a(this.ptr!=null),a(c==null),this.llhttp.llhttp_resume(this.ptr),a(this.timeoutType===
G),this.timeout&&this.timeout.refresh&&this.timeout.refresh(),this.paused=false,this.execute(this.socket.read()||pe),this.
readMore())}readMore(){for(;!this.paused&&this.ptr;){let t=this.socket.read();if(t===null)break;this.execute(t)}}execute(t){
a(this.ptr!=null),a(c==null),a(!this.paused);let{socket:e,llhttp:i}=this;t.length>Y&&(P&&i.free(P),Y=Math.ceil(t.length/
4096)*4096,P=i.malloc(Y)),new Uint8Array(i.memory.buffer,P,Y).set(t);try{let r;try{v=t,c=this,r=i.llhttp_execute(this.ptr,
P,t.length)}catch(n){throw n}finally{c=null,v=null}let s=i.llhttp_get_error_pos(this.ptr)-P;if(r!==b.ERROR.OK){let n=t.subarray(
s);if(r===b.ERROR.PAUSED_UPGRADE)this.onUpgrade(n);else if(r===b.ERROR.PAUSED)this.paused=true,e.unshift(n);else throw this.
createError(r,n)}}catch(r){l.destroy(e,r)}}finish(){a(c===null),a(this.ptr!=null),a(!this.paused);let{llhttp:t}=this,e;try{
c=this,e=t.llhttp_finish(this.ptr)}finally{c=null}return e===b.ERROR.OK?null:e===b.ERROR.PAUSED||e===b.ERROR.PAUSED_UPGRADE?
(this.paused=true,null):this.createError(e,pe)}createError(t,e){let{llhttp:i,contentLength:r,bytesRead:s}=this;if(r&&s!==
parseInt(r,10))return new oe;let n=i.llhttp_get_error_reason(this.ptr),u="";if(n){let h=new Uint8Array(i.memory.buffer,n).
indexOf(0);u="Response does not match the HTTP/1.1 protocol ("+Buffer.from(i.memory.buffer,n,h).toString()+")"}return new Ae(
u,b.ERROR[t],e)}destroy(){a(this.ptr!=null),a(c==null),this.llhttp.llhttp_free(this.ptr),this.ptr=null,this.timeout&&Q.clearTimeout(
this.timeout),this.timeout=null,this.timeoutValue=null,this.timeoutType=null,this.paused=false}onStatus(t){this.statusText=
t.toString()}onMessageBegin(){let{socket:t,client:e}=this;if(t.destroyed)return-1;if(e[y]===0)return l.destroy(t,new M("\
bad response",l.getSocketInfo(t))),-1;let i=e[k][e[A]];if(!i)return-1;i.onResponseStarted()}onHeaderField(t){let e=this.
headers.length;(e&1)===0?this.headers.push(t):this.headers[e-1]=Buffer.concat([this.headers[e-1],t]),this.trackHeader(t.
length)}onHeaderValue(t){let e=this.headers.length;(e&1)===1?(this.headers.push(t),e+=1):this.headers[e-1]=Buffer.concat(
[this.headers[e-1],t]);let i=this.headers[e-2];if(i.length===10){let r=l.bufferToLowerCasedHeaderName(i);r==="keep-alive"?
this.keepAlive+=t.toString():r==="connection"&&(this.connection+=t.toString())}else i.length===14&&l.bufferToLowerCasedHeaderName(
i)==="content-length"&&(this.contentLength+=t.toString());this.trackHeader(t.length)}trackHeader(t){this.headersSize+=t,
this.headersSize>=this.headersMaxSize&&l.destroy(this.socket,new _e)}onUpgrade(t){let{upgrade:e,client:i,socket:r,headers:s,
statusCode:n,statusText:u}=this;a(e),a(i[x]===r),a(!r.destroyed),a(!this.paused),a((s.length&1)===0);let h=i[k][i[A]];a(
h),a(h.upgrade||h.method==="CONNECT"),this.statusCode=null,this.statusText="",this.shouldKeepAlive=null,this.headers=[],
this.headersSize=0,r.unshift(t),r[f].destroy(),r[f]=null,r[V]=null,r[T]=null,Me(r),i[x]=null,i[me]=null,i[k][i[A]++]=null,
i.emit("disconnect",i[ae],[i],new H("upgrade"));try{h.onUpgrade(n,s,r,u)}catch(o){l.errorRequest(i,h,o),l.destroy(r,o)}i[C]()}onHeadersComplete(t,e,i){
let{client:r,socket:s,headers:n,statusText:u}=this;if(s.destroyed)return-1;if(r[y]===0)return l.destroy(s,new M("bad res\
ponse",l.getSocketInfo(s))),-1;let h=r[k][r[A]];if(!h)return-1;if(a(!this.upgrade),a(this.statusCode<200),t===100)return l.
destroy(s,new M("bad response",l.getSocketInfo(s))),-1;if(e&&!h.upgrade)return l.destroy(s,new M("bad upgrade",l.getSocketInfo(
s))),-1;if(a(this.timeoutType===U),this.statusCode=t,this.shouldKeepAlive=i||h.method==="HEAD"&&!s[R]&&this.connection.toLowerCase()===
"keep-alive",this.statusCode>=200){let m=h.bodyTimeout!=null?h.bodyTimeout:r[xe];this.setTimeout(m,G)}else this.timeout&&
this.timeout.refresh&&this.timeout.refresh();if(h.method==="CONNECT")return a(r[y]===1),this.upgrade=true,2;if(e)return a(
r[y]===1),this.upgrade=true,2;if(a((this.headers.length&1)===0),this.headers=[],this.headersSize=0,this.shouldKeepAlive&&
r[K2]){let m=this.keepAlive?l.parseKeepAliveTimeout(this.keepAlive):null;if(m!=null){let p=Math.min(m-r[Ie],r[Oe]);p<=0?
s[R]=true:r[W]=p}else r[W]=r[ve]}else s[R]=true;let o=h.onHeaders(t,n,this.resume,u)===false;return h.aborted?-1:h.method===
"HEAD"||t<200?1:(s[N]&&(s[N]=false,r[C]()),o?b.ERROR.PAUSED:0)}onBody(t){let{client:e,socket:i,statusCode:r,maxResponseSize:s}=this;
if(i.destroyed)return-1;let n=e[k][e[A]];if(a(n),a(this.timeoutType===G),this.timeout&&this.timeout.refresh&&this.timeout.
refresh(),a(r>=200),s>-1&&this.bytesRead+t.length>s)return l.destroy(i,new ke),-1;if(this.bytesRead+=t.length,n.onData(t)===
false)return b.ERROR.PAUSED}onMessageComplete(){let{client:t,socket:e,statusCode:i,upgrade:r,headers:s,contentLength:n,bytesRead:u,
shouldKeepAlive:h}=this;if(e.destroyed&&(!i||h))return-1;if(r)return;a(i>=100),a((this.headers.length&1)===0);let o=t[k][t[A]];
if(a(o),this.statusCode=null,this.statusText="",this.bytesRead=0,this.contentLength="",this.keepAlive="",this.connection=
"",this.headers=[],this.headersSize=0,!(i<200)){if(o.method!=="HEAD"&&n&&u!==parseInt(n,10))return l.destroy(e,new oe),-1;
if(o.onComplete(s),t[k][t[A]++]=null,e[Z]=true,e[O])return a(t[y]===0),l.destroy(e,new H("reset")),b.ERROR.PAUSED;if(h){
if(e[R]&&t[y]===0)return l.destroy(e,new H("reset")),b.ERROR.PAUSED;t[K2]==null||t[K2]===1?setImmediate(()=>t[C]()):t[C]()}else
return l.destroy(e,new H("reset")),b.ERROR.PAUSED}}};function ce(t){let{socket:e,timeoutType:i,client:r,paused:s}=t.deref();
i===U?(!e[O]||e.writableNeedDrain||r[y]>1)&&(a(!s,"cannot be paused while waiting for headers"),l.destroy(e,new Se)):i===
G?s||l.destroy(e,new be):i===ie&&(a(r[y]===0&&r[W]),l.destroy(e,new H("socket idle timeout")))}async function $e(t,e){t[x]=
e,te||(te=await re,re=null),e[$]=false,e[O]=false,e[R]=false,e[N]=false,e[B]=0,e[L]=null,e[Z]=false,e[f]=new Ne(t,e,te),
q(e,"error",function(r){let s=this[f];if(r.code==="ECONNRESET"&&s.statusCode&&!s.shouldKeepAlive){let n=s.finish();n&&(this[T]=
n,this[V][fe](n));return}this[T]=r,this[V][fe](r)}),q(e,"readable",function(){let r=this[f];r&&r.readMore()}),q(e,"end",
function(){let r=this[f];if(r.statusCode&&!r.shouldKeepAlive){let s=r.finish();s&&l.destroy(this,s);return}l.destroy(this,
new M("other side closed",l.getSocketInfo(this)))}),q(e,"close",function(){let r=this[V],s=this[f];ye(this),s&&(!this[T]&&
s.statusCode&&!s.shouldKeepAlive&&(this[T]=s.finish()||this[T]),this[f].destroy(),this[f]=null);let n=this[T]||new M("cl\
osed",l.getSocketInfo(this));if(r[x]=null,r[me]=null,r.destroyed){a(r[he]===0);let u=r[k].splice(r[A]);for(let h=0;h<u.length;h++){
let o=u[h];l.errorRequest(r,o,n)}}else if(r[y]>0&&n.code!=="UND_ERR_INFO"){let u=r[k][r[A]];r[k][r[A]++]=null,l.errorRequest(
r,u,n)}r[Ce]=r[A],a(r[y]===0),r.emit("disconnect",r[ae],[r],n),r[C]()});let i=false;return e.on("close",()=>{i=true}),{version:"\
h1",defaultPipelining:1,write(...r){return We(t,...r)},resume(){Ve(t)},destroy(r,s){i?queueMicrotask(s):e.destroy(r).on(
"close",s)},get destroyed(){return e.destroyed},busy(r){return!!(e[O]||e[R]||e[N]||e[B]===1||r&&(t[y]>0&&!r.idempotent||
t[y]>0&&(r.upgrade||r.method==="CONNECT")||t[y]>0&&l.bodyLength(r.body)!==0&&(l.isStream(r.body)||l.isAsyncIterable(r.body)||
l.isFormDataLike(r.body))))}}}function ye(t){t[L]&&(clearImmediate(t[L]),t[L]=null),t[B]=0}function ze(t,e){e[B]=1,e[L]=
setImmediate(()=>{e[L]=null,e[B]=2,t[x]===e&&!e.destroyed&&t[C]()})}function Ve(t){let e=t[x];if(e&&!e.destroyed){if(t[ue]===
0?!e[$]&&e.unref&&(e.unref(),e[$]=true):e[$]&&e.ref&&(e.ref(),e[$]=false),t[y]===0&&t[he]>0&&e[Z]){if(e[B]===0)return ze(
t,e),e[f].readMore(),e.destroyed,void 0;if(e[B]===1)return e[f].readMore(),e.destroyed,void 0}if(t[y]===0&&(e[f].readMore(),
e.destroyed))return;if(t[ue]===0)e[f].timeoutType!==ie&&e[f].setTimeout(t[W],ie);else if(t[y]>0&&e[f].statusCode<200&&e[f].
timeoutType!==U){let i=t[k][t[A]],r=i.headersTimeout!=null?i.headersTimeout:t[He];e[f].setTimeout(r,U)}}}function Ke(t){
return t!=="GET"&&t!=="HEAD"&&t!=="OPTIONS"&&t!=="TRACE"&&t!=="CONNECT"}function We(t,e){let{method:i,path:r,host:s,upgrade:n,
blocking:u,reset:h}=e,{body:o,headers:m,contentLength:p}=e,E=i==="PUT"||i==="POST"||i==="PATCH"||i==="QUERY"||i==="PROPF\
IND"||i==="PROPPATCH";if(l.isFormDataLike(o)){ee||(ee=require_body().extractBody);let[_,D]=ee(o);e.contentType==null&&m.
push("content-type",D),o=_.stream,p=_.length}else if(l.isBlobLike(o)&&e.contentType==null){let _=o.type;if(_){let D=`${_}`;
if(!l.isValidHeaderValue(D))return l.errorRequest(t,e,new Ee("invalid content-type header")),false;m.push("content-type",
D)}}o&&typeof o.read=="function"&&o.read(0);let S=l.bodyLength(o);if(p=S??p,p===null&&(p=e.contentLength),p===0&&!E&&(p=
null),Ke(i)&&p>0&&e.contentLength!==null&&e.contentLength!==p){if(t[X])return l.errorRequest(t,e,new I),false;process.emitWarning(
new I)}let d=t[x];ye(d);let g=_=>{if(!e.aborted){if(e.completed){(e.upgrade||e.method==="CONNECT")&&l.destroy(d,new H("a\
borted"));return}l.errorRequest(t,e,_||new le),l.destroy(o),l.destroy(d,new H("aborted"))}};try{e.onConnect(g)}catch(_){
l.errorRequest(t,e,_)}if(e.aborted)return false;i==="HEAD"&&(d[R]=true),(n||i==="CONNECT")&&(d[R]=true),h!=null&&(d[R]=h),
t[de]&&d[Be]++>=t[de]&&(d[R]=true),u&&(d[N]=true);let w=`${i} ${r} HTTP/1.1\r
`;if(typeof s=="string"?w+=`host: ${s}\r
`:w+=t[Pe],n?w+=`connection: upgrade\r
upgrade: ${n}\r
`:t[K2]&&!d[R]?w+=`connection: keep-alive\r
`:w+=`connection: close\r
`,Array.isArray(m))for(let _=0;_<m.length;_+=2){let D=m[_+0],J=m[_+1];if(Array.isArray(J))for(let se=0;se<J.length;se++)
w+=`${D}: ${J[se]}\r
`;else w+=`${D}: ${J}\r
`}return ne.sendHeaders.hasSubscribers&&ne.sendHeaders.publish({request:e,headers:w,socket:d}),!o||S===0?ge(g,null,t,e,d,
p,w,E):l.isBuffer(o)?ge(g,o,t,e,d,p,w,E):l.isBlobLike(o)?typeof o.stream=="function"?we(g,o.stream(),t,e,d,p,w,E):qe(g,o,
t,e,d,p,w,E):l.isStream(o)?Fe(g,o,t,e,d,p,w,E):l.isIterable(o)?we(g,o,t,e,d,p,w,E):a(false),true}function Fe(t,e,i,r,s,n,u,h){
a(n!==0||i[y]===0,"stream body cannot be pipelined");let o=false,m=new Te({abort:t,socket:s,request:r,contentLength:n,client:i,
expectsPayload:h,header:u}),p=function(g){if(!o)try{!m.write(g)&&this.pause&&this.pause()}catch(w){l.destroy(this,w)}},E=function(){
o||e.resume&&e.resume()},S=function(){if(queueMicrotask(()=>{e.removeListener("error",d)}),!o){let g=new le;queueMicrotask(
()=>d(g))}},d=function(g){if(!o){if(o=true,a(s.destroyed||s[O]&&i[y]<=1),s.off("drain",E).off("error",d),e.removeListener(
"data",p).removeListener("end",d).removeListener("close",S),!g)try{m.end()}catch(w){g=w}m.destroy(g),g&&(g.code!=="UND_E\
RR_INFO"||g.message!=="reset")?l.destroy(e,g):l.destroy(e)}};e.on("data",p).on("end",d).on("error",d).on("close",S),e.resume&&
e.resume(),s.on("drain",E).on("error",d),e.errorEmitted??e.errored?setImmediate(()=>d(e.errored)):(e.endEmitted??e.readableEnded)&&
setImmediate(()=>d(null)),(e.closeEmitted??e.closed)&&setImmediate(S)}function ge(t,e,i,r,s,n,u,h){try{e?l.isBuffer(e)&&
(a(n===e.byteLength,"buffer body must have content length"),s.cork(),s.write(`${u}content-length: ${n}\r
\r
`,"latin1"),s.write(e),s.uncork(),r.onBodySent(e),!h&&r.reset!==false&&(s[R]=true)):n===0?s.write(`${u}content-length: 0\
\r
\r
`,"latin1"):(a(n===null,"no body must not have content length"),s.write(`${u}\r
`,"latin1")),r.onRequestSent(),i[C]()}catch(o){t(o)}}async function qe(t,e,i,r,s,n,u,h){a(n===e.size,"blob body must hav\
e content length");try{if(n!=null&&n!==e.size)throw new I;let o=Buffer.from(await e.arrayBuffer());s.cork(),s.write(`${u}\
content-length: ${n}\r
\r
`,"latin1"),s.write(o),s.uncork(),r.onBodySent(o),r.onRequestSent(),!h&&r.reset!==false&&(s[R]=true),i[C]()}catch(o){t(o)}}
async function we(t,e,i,r,s,n,u,h){a(n!==0||i[y]===0,"iterator body cannot be pipelined");let o=null;function m(){if(o){
let S=o;o=null,S()}}let p=()=>new Promise((S,d)=>{a(o===null),s[T]?d(s[T]):o=S});s.on("close",m).on("drain",m);let E=new Te(
{abort:t,socket:s,request:r,contentLength:n,client:i,expectsPayload:h,header:u});try{for await(let S of e){if(s[T])throw s[T];
E.write(S)||await p()}E.end()}catch(S){E.destroy(S)}finally{s.off("close",m).off("drain",m)}}var Te=class{constructor({abort:t,
socket:e,request:i,contentLength:r,client:s,expectsPayload:n,header:u}){this.socket=e,this.request=i,this.contentLength=
r,this.client=s,this.bytesWritten=0,this.expectsPayload=n,this.header=u,this.abort=t,e[O]=true}write(t){let{socket:e,request:i,
contentLength:r,client:s,bytesWritten:n,expectsPayload:u,header:h}=this;if(e[T])throw e[T];if(e.destroyed)return false;let o=Buffer.
byteLength(t);if(!o)return true;if(r!==null&&n+o>r){if(s[X])throw new I;process.emitWarning(new I)}e.cork(),n===0&&(!u&&
i.reset!==false&&(e[R]=true),r===null?e.write(`${h}transfer-encoding: chunked\r
`,"latin1"):e.write(`${h}content-length: ${r}\r
\r
`,"latin1")),r===null&&e.write(`\r
${o.toString(16)}\r
`,"latin1"),this.bytesWritten+=o;let m=e.write(t);return e.uncork(),i.onBodySent(t),m||e[f].timeout&&e[f].timeoutType===
U&&e[f].timeout.refresh&&e[f].timeout.refresh(),m}end(){let{socket:t,contentLength:e,client:i,bytesWritten:r,expectsPayload:s,
header:n,request:u}=this;if(u.onRequestSent(),t[O]=false,t[T])throw t[T];if(!t.destroyed){if(r===0?s?t.write(`${n}conten\
t-length: 0\r
\r
`,"latin1"):t.write(`${n}\r
`,"latin1"):e===null&&t.write(`\r
0\r
\r
`,"latin1"),e!==null&&r!==e){if(i[X])throw new I;process.emitWarning(new I)}t[f].timeout&&t[f].timeoutType===U&&t[f].timeout.
refresh&&t[f].timeout.refresh(),i[C]()}}destroy(t){let{socket:e,client:i,abort:r}=this;e[O]=false,t&&(a(i[y]<=1,"pipelin\
e should only contain this request"),r(t))}};Re.exports=$e}});var require_client_h2=(0,_0_.P$)({"node_modules/undici/lib\
/dispatcher/client-h2.js"(we,Z){"use strict";var _=(0,_0_.ki)("node:assert"),{errorMonitor:O}=(0,_0_.ki)("node:events"),
{pipeline:q}=(0,_0_.ki)("node:stream"),o=require_util(),{RequestContentLengthMismatchError:U,RequestAbortedError:$,SocketError:B,
InformationalError:v}=require_errors(),{kUrl:D,kReset:x,kClient:A,kRunning:I,kPending:ee,kQueue:C,kPendingIdx:M,kRunningIdx:R,
kError:H,kSocket:c,kStrictContentLength:re,kOnError:G,kMaxConcurrentStreams:W,kHTTP2Session:g,kResume:b,kSize:ne,kHTTPContext:te}=require_symbols(),
P=Symbol("open streams"),z,j=false,N;try{N=(0,_0_.ki)("node:http2")}catch{N={constants:{}}}var{constants:{HTTP2_HEADER_AUTHORITY:oe,
HTTP2_HEADER_METHOD:se,HTTP2_HEADER_PATH:ae,HTTP2_HEADER_SCHEME:ie,HTTP2_HEADER_CONTENT_LENGTH:de,HTTP2_HEADER_EXPECT:ue,
HTTP2_HEADER_STATUS:F}}=N;function Y(e){let r=[];for(let[n,a]of Object.entries(e))if(Array.isArray(a))for(let s of a)r.push(
Buffer.from(n),Buffer.from(s));else r.push(Buffer.from(n),Buffer.from(a));return r}function fe(e){let{[F]:r,...n}=e;return Y(
n)}async function le(e,r){e[c]=r,j||(j=true,process.emitWarning("H2 support is experimental, expect them to change at an\
y time.",{code:"UNDICI-H2"}));let n=N.connect(e[D],{createConnection:()=>r,peerMaxConcurrentStreams:e[W]});n[P]=0,n[A]=e,
n[c]=r,o.addListener(n,"error",pe),o.addListener(n,"frameError",he),o.addListener(n,"end",ye),o.addListener(n,"goaway",me),
o.addListener(n,"close",function(){let{[A]:s}=this,{[c]:l}=s,y=this[c][H]||this[H]||new B("closed",o.getSocketInfo(l));if(s[g]=
null,s.destroyed){_(s[ee]===0);let T=s[C].splice(s[R]);for(let u=0;u<T.length;u++){let E=T[u];o.errorRequest(s,E,y)}}}),
n.unref(),e[g]=n,r[g]=n,o.addListener(r,"error",function(s){this[H]=s,this[A][G](s)}),o.addListener(r,"end",function(){o.
destroy(this,new B("other side closed",o.getSocketInfo(this)))}),o.addListener(r,"close",function(){let s=this[H]||new B(
"closed",o.getSocketInfo(this));e[c]=null,this[g]!=null&&this[g].destroy(s),e[M]=e[R],_(e[I]===0),e.emit("disconnect",e[D],
[e],s),e[b]()});let a=false;return r.on("close",()=>{a=true}),{version:"h2",defaultPipelining:1/0,write(...s){return Ee(
e,...s)},resume(){ce(e)},destroy(s,l){a?queueMicrotask(l):r.destroy(s).on("close",l)},get destroyed(){return r.destroyed},
busy(){return false}}}function ce(e){let r=e[c];r?.destroyed===false&&(e[ne]===0&&e[W]===0?(r.unref(),e[g].unref()):(r.ref(),
e[g].ref()))}function pe(e){this[c][H]=e,this[A][G](e)}function he(e,r,n){if(n===0){let a=new v(`HTTP/2: "frameError" re\
ceived - type ${e}, code ${r}`);this[c][H]=a,this[A][G](a)}}function ye(){let e=new B("other side closed",o.getSocketInfo(
this[c]));this.destroy(e),o.destroy(this[c],e)}function me(e){let r=this[H]||new B(`HTTP/2: "GOAWAY" frame received with\
 code ${e}`,o.getSocketInfo(this)),n=this[A];if(n[c]=null,n[te]=null,this[g]!=null&&(this[g].destroy(r),this[g]=null),o.
destroy(this[c],r),n[R]<n[C].length){let a=n[C][n[R]];n[C][n[R]++]=null,o.errorRequest(n,a,r),n[M]=n[R]}_(n[I]===0),n.emit(
"disconnect",n[D],[n],r),n[b]()}function Te(e){return e!=="GET"&&e!=="HEAD"&&e!=="OPTIONS"&&e!=="TRACE"&&e!=="CONNECT"}function Ee(e,r){
let n=e[g],{method:a,path:s,host:l,upgrade:y,expectContinue:T,signal:u,headers:E}=r,{body:i}=r;if(y)return o.errorRequest(
e,r,new Error("Upgrade not supported for H2")),false;let f={};for(let d=0;d<E.length;d+=2){let h=E[d+0],S=E[d+1];if(Array.
isArray(S))for(let w=0;w<S.length;w++)f[h]?f[h]+=`,${S[w]}`:f[h]=S[w];else f[h]=S}let t,{hostname:Se,port:X}=e[D];f[oe]=
l||`${Se}${X?`:${X}`:""}`,f[se]=a;let m=d=>{if(!r.aborted){if(r.completed){a==="CONNECT"&&t!=null&&o.destroy(t,d||new $);
return}d=d||new $,o.errorRequest(e,r,d),t!=null&&o.destroy(t,d),o.destroy(i,d),e[C][e[R]++]=null,e[b]()}};try{r.onConnect(
m)}catch(d){o.errorRequest(e,r,d)}if(r.aborted)return false;if(a==="CONNECT"){n.ref(),t=n.request(f,{endStream:false,signal:u});
let d=false,h=L=>{d=true,t.off(O,S),r.onUpgradeResponse(Number(L[F]),L,fe)},S=L=>{d=true,t.off("response",h),r.onUpgradeError(
L)},w=()=>{try{r.onUpgrade(null,null,t)}catch(L){t.off("response",h),m(L);return}r.aborted||(t.off("error",m),t.once(O,S),
e[C][e[R]++]=null)};return t.once("response",h),t.once("error",m),++n[P],w(),t.once("close",()=>{!d&&r.completed&&(t.off(
"response",h),t.off(O,S),r.onUpgradeError(new v(`HTTP/2: "stream error" received - code ${t.rstCode}`))),n[P]-=1,n[P]===
0&&n.unref()}),true}f[ae]=s,f[ie]="https";let k=a==="PUT"||a==="POST"||a==="PATCH";i&&typeof i.read=="function"&&i.read(
0);let p=o.bodyLength(i);if(o.isFormDataLike(i)){z??=require_body().extractBody;let[d,h]=z(i);f["content-type"]=h,i=d.stream,
p=d.length}if(p==null&&(p=r.contentLength),(p===0||!k)&&(p=null),Te(a)&&p>0&&r.contentLength!=null&&r.contentLength!==p){
if(e[re])return o.errorRequest(e,r,new U),false;process.emitWarning(new U)}p!=null&&(_(i,"no body must not have content \
length"),f[de]=`${p}`),n.ref();let K2=a==="GET"||a==="HEAD"||i===null;return T?(f[ue]="100-continue",t=n.request(f,{endStream:K2,
signal:u}),t.once("continue",V)):(t=n.request(f,{endStream:K2,signal:u}),V()),++n[P],t.once("response",d=>{let{[F]:h,...S}=d;
if(r.onResponseStarted(),r.aborted){let w=new $;o.errorRequest(e,r,w),o.destroy(t,w);return}r.onHeaders(Number(h),Y(S),t.
resume.bind(t),"")===false&&t.pause(),t.on("data",w=>{r.onData(w)===false&&t.pause()})}),t.once("end",()=>{(t.state?.state==
null||t.state.state<6)&&r.onComplete([]),n[P]===0&&n.unref(),m(new v("HTTP/2: stream half-closed (remote)")),e[C][e[R]++]=
null,e[M]=e[R],e[b]()}),t.once("close",()=>{n[P]-=1,n[P]===0&&n.unref()}),t.once("error",function(d){m(d)}),t.once("fram\
eError",(d,h)=>{m(new v(`HTTP/2: "frameError" received - type ${d}, code ${h}`))}),true;function V(){!i||p===0?J(m,t,null,
e,r,e[c],p,k):o.isBuffer(i)?J(m,t,i,e,r,e[c],p,k):o.isBlobLike(i)?typeof i.stream=="function"?Q(m,t,i.stream(),e,r,e[c],
p,k):ge(m,t,i,e,r,e[c],p,k):o.isStream(i)?He(m,e[c],k,t,i,e,r,p):o.isIterable(i)?Q(m,t,i,e,r,e[c],p,k):_(false)}}function J(e,r,n,a,s,l,y,T){
try{n!=null&&o.isBuffer(n)&&(_(y===n.byteLength,"buffer body must have content length"),r.cork(),r.write(n),r.uncork(),r.
end(),s.onBodySent(n)),T||(l[x]=true),s.onRequestSent(),a[b]()}catch(u){e(u)}}function He(e,r,n,a,s,l,y,T){_(T!==0||l[I]===
0,"stream body cannot be pipelined");let u=q(s,a,i=>{i?(o.destroy(u,i),e(i)):(o.removeAllListeners(u),y.onRequestSent(),
n||(r[x]=true),l[b]())});o.addListener(u,"data",E);function E(i){y.onBodySent(i)}}async function ge(e,r,n,a,s,l,y,T){_(y===
n.size,"blob body must have content length");try{if(y!=null&&y!==n.size)throw new U;let u=Buffer.from(await n.arrayBuffer());
r.cork(),r.write(u),r.uncork(),r.end(),s.onBodySent(u),s.onRequestSent(),T||(l[x]=true),a[b]()}catch(u){e(u)}}async function Q(e,r,n,a,s,l,y,T){
_(y!==0||a[I]===0,"iterator body cannot be pipelined");let u=null;function E(){if(u){let f=u;u=null,f()}}let i=()=>new Promise(
(f,t)=>{_(u===null),l[H]?t(l[H]):u=f});r.on("close",E).on("drain",E);try{for await(let f of n){if(l[H])throw l[H];let t=r.
write(f);s.onBodySent(f),t||await i()}r.end(),s.onRequestSent(),T||(l[x]=true),a[b]()}catch(f){e(f)}finally{r.off("close",
E).off("drain",E)}}Z.exports=le}});var require_redirect_handler=(0,_0_.P$)({"node_modules/undici/lib/handler/redirect-ha\
ndler.js"(_,c){"use strict";var r=require_util(),{kBodyUsed:n}=require_symbols(),h=(0,_0_.ki)("node:assert"),{InvalidArgumentError:y}=require_errors(),
b=(0,_0_.ki)("node:events"),m=[300,301,302,303,307,308],a=Symbol("body"),l=class{constructor(t){this[a]=t,this[n]=false}async*[Symbol.
asyncIterator](){h(!this[n],"disturbed"),this[n]=true,yield*this[a]}},f=class{constructor(t,i,o,s){if(i!=null&&(!Number.
isInteger(i)||i<0))throw new y("maxRedirections must be a positive number");r.validateHandler(s,o.method,o.upgrade),this.
dispatch=t,this.location=null,this.abort=null,this.opts={...o,maxRedirections:0},this.maxRedirections=i,this.handler=s,this.
history=[],this.redirectionLimitReached=false,r.isStream(this.opts.body)?(r.bodyLength(this.opts.body)===0&&this.opts.body.
on("data",function(){h(false)}),typeof this.opts.body.readableDidRead!="boolean"&&(this.opts.body[n]=false,b.prototype.on.
call(this.opts.body,"data",function(){this[n]=true}))):this.opts.body&&typeof this.opts.body.pipeTo=="function"?this.opts.
body=new l(this.opts.body):this.opts.body&&typeof this.opts.body!="string"&&!ArrayBuffer.isView(this.opts.body)&&r.isIterable(
this.opts.body)&&(this.opts.body=new l(this.opts.body))}onConnect(t){this.abort=t,this.handler.onConnect(t,{history:this.
history})}onUpgrade(t,i,o){this.handler.onUpgrade(t,i,o)}onError(t){this.handler.onError(t)}onHeaders(t,i,o,s){if(this.location=
this.history.length>=this.maxRedirections||r.isDisturbed(this.opts.body)?null:g(t,i),this.opts.throwOnMaxRedirect&&this.
history.length>=this.maxRedirections){this.request&&this.request.abort(new Error("max redirects")),this.redirectionLimitReached=
true,this.abort(new Error("max redirects"));return}if(this.opts.origin&&this.history.push(new URL(this.opts.path,this.opts.
origin)),!this.location)return this.handler.onHeaders(t,i,o,s);let{origin:e,pathname:p,search:u}=r.parseURL(new URL(this.
location,this.opts.origin&&new URL(this.opts.path,this.opts.origin))),S=u?`${p}${u}`:p;this.opts.headers=R(this.opts.headers,
t===303,this.opts.origin!==e),this.opts.path=S,this.opts.origin=e,this.opts.maxRedirections=0,this.opts.query=null,t===303&&
this.opts.method!=="HEAD"&&(this.opts.method="GET",this.opts.body=null)}onData(t){if(!this.location)return this.handler.
onData(t)}onComplete(t){this.location?(this.location=null,this.abort=null,this.dispatch(this.opts,this)):this.handler.onComplete(
t)}onBodySent(t){this.handler.onBodySent&&this.handler.onBodySent(t)}};function g(t,i){if(m.indexOf(t)===-1)return null;
for(let o=0;o<i.length;o+=2)if(i[o].length===8&&r.headerNameToString(i[o])==="location")return i[o+1]}function d(t,i,o){
if(t.length===4)return r.headerNameToString(t)==="host";if(i&&r.headerNameToString(t).startsWith("content-"))return true;
if(o&&(t.length===13||t.length===6||t.length===19)){let s=r.headerNameToString(t);return s==="authorization"||s==="cooki\
e"||s==="proxy-authorization"}return false}function R(t,i,o){let s=[];if(Array.isArray(t))for(let e=0;e<t.length;e+=2)d(
t[e],i,o)||s.push(t[e],t[e+1]);else if(t&&typeof t=="object")for(let e of Object.keys(t))d(e,i,o)||s.push(e,t[e]);else h(
t==null,"headers must be an object or an array");return s}c.exports=f}});var require_redirect_interceptor=(0,_0_.P$)({"n\
ode_modules/undici/lib/interceptor/redirect-interceptor.js"(_,n){"use strict";var c=require_redirect_handler();function d({
maxRedirections:o}){return r=>function(e,i){let{maxRedirections:t=o}=e;if(!t)return r(e,i);let u=new c(r,t,e,i);return e=
{...e,maxRedirections:0},r(e,u)}}n.exports=d}});var require_client=(0,_0_.P$)({"node_modules/undici/lib/dispatcher/clien\
t.js"(Fe,te){"use strict";var f=(0,_0_.ki)("node:assert"),J=(0,_0_.ki)("node:net"),ie=(0,_0_.ki)("node:http"),k=require_util(),
{channels:_}=require_diagnostics(),oe=require_request(),ne=require_dispatcher_base(),{InvalidArgumentError:t,InformationalError:ue,
ClientDestroyedError:he}=require_errors(),ae=require_connect(),{kUrl:p,kServerName:w,kClient:de,kBusy:x,kConnect:pe,kResuming:v,
kRunning:I,kPending:C,kSize:E,kQueue:a,kConnected:fe,kConnecting:y,kNeedDrain:m,kKeepAliveDefaultTimeout:Q,kHostHeader:be,
kPendingIdx:d,kRunningIdx:b,kError:we,kPipelining:A,kKeepAliveTimeoutValue:me,kMaxHeadersSize:ge,kKeepAliveMaxTimeout:ke,
kKeepAliveTimeoutThreshold:ve,kHeadersTimeout:le,kBodyTimeout:_e,kStrictContentLength:ye,kConnector:N,kMaxRedirections:qe,
kMaxRequests:j,kCounter:Ie,kClose:Ce,kDestroy:Ee,kDispatch:Ne,kInterceptors:G,kLocalAddress:R,kMaxResponseSize:Re,kOnError:Pe,
kHTTPContext:i,kMaxConcurrentStreams:De,kResume:P}=require_symbols(),Te=require_client_h1(),Ae=require_client_h2(),X=false,
g=Symbol("kClosedResolve"),Y=()=>{};function Z(e){return e[A]??e[i]?.defaultPipelining??1}var Me=class extends ne{constructor(e,{
interceptors:o,maxHeaderSize:r,headersTimeout:n,socketTimeout:h,requestTimeout:s,connectTimeout:u,bodyTimeout:q,idleTimeout:M,
keepAlive:F,keepAliveTimeout:L,maxKeepAliveTimeout:He,keepAliveMaxTimeout:O,keepAliveTimeoutThreshold:$,socketPath:z,pipelining:Ke,
tls:Se,strictContentLength:Ue,maxCachedSessions:xe,maxRedirections:D,connect:l,maxRequestsPerClient:H,localAddress:K2,maxResponseSize:T,
autoSelectFamily:se,autoSelectFamilyAttemptTimeout:S,maxConcurrentStreams:U,allowH2:V,webSocket:je,eventSource:Be}={}){if(super(
{webSocket:je,eventSource:Be}),F!==void 0)throw new t("unsupported keepAlive, use pipelining=0 instead");if(h!==void 0)throw new t(
"unsupported socketTimeout, use headersTimeout & bodyTimeout instead");if(s!==void 0)throw new t("unsupported requestTim\
eout, use headersTimeout & bodyTimeout instead");if(M!==void 0)throw new t("unsupported idleTimeout, use keepAliveTimeou\
t instead");if(He!==void 0)throw new t("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");if(r!=null&&!Number.
isFinite(r))throw new t("invalid maxHeaderSize");if(z!=null&&typeof z!="string")throw new t("invalid socketPath");if(u!=
null&&(!Number.isFinite(u)||u<0))throw new t("invalid connectTimeout");if(L!=null&&(!Number.isFinite(L)||L<=0))throw new t(
"invalid keepAliveTimeout");if(O!=null&&(!Number.isFinite(O)||O<=0))throw new t("invalid keepAliveMaxTimeout");if($!=null&&
!Number.isFinite($))throw new t("invalid keepAliveTimeoutThreshold");if(n!=null&&(!Number.isInteger(n)||n<0))throw new t(
"headersTimeout must be a positive integer or zero");if(q!=null&&(!Number.isInteger(q)||q<0))throw new t("bodyTimeout mu\
st be a positive integer or zero");if(l!=null&&typeof l!="function"&&typeof l!="object")throw new t("connect must be a f\
unction or an object");if(D!=null&&(!Number.isInteger(D)||D<0))throw new t("maxRedirections must be a positive number");
if(H!=null&&(!Number.isInteger(H)||H<0))throw new t("maxRequestsPerClient must be a positive number");if(K2!=null&&(typeof K2!=
"string"||J.isIP(K2)===0))throw new t("localAddress must be valid string IP address");if(T!=null&&(!Number.isInteger(T)||
T<-1))throw new t("maxResponseSize must be a positive number");if(S!=null&&(!Number.isInteger(S)||S<-1))throw new t("aut\
oSelectFamilyAttemptTimeout must be a positive number");if(V!=null&&typeof V!="boolean")throw new t("allowH2 must be a v\
alid boolean value");if(U!=null&&(typeof U!="number"||U<1))throw new t("maxConcurrentStreams must be a positive integer,\
 greater than 0");typeof l!="function"&&(l=ae({...Se,maxCachedSessions:xe,allowH2:V,socketPath:z,timeout:u,...se?{autoSelectFamily:se,
autoSelectFamilyAttemptTimeout:S}:void 0,...l})),o?.Client&&Array.isArray(o.Client)?(this[G]=o.Client,X||(X=true,process.
emitWarning("Client.Options#interceptor is deprecated. Use Dispatcher#compose instead.",{code:"UNDICI-CLIENT-INTERCEPTOR\
-DEPRECATED"}))):this[G]=[Le({maxRedirections:D})],this[p]=k.parseOrigin(e),this[N]=l,this[A]=Ke??1,this[ge]=r||ie.maxHeaderSize,
this[Q]=L??4e3,this[ke]=O??6e5,this[ve]=$??2e3,this[me]=this[Q],this[w]=null,this[R]=K2??null,this[v]=0,this[m]=0,this[be]=
`host: ${this[p].hostname}${this[p].port?`:${this[p].port}`:""}\r
`,this[_e]=q??3e5,this[le]=n??3e5,this[ye]=Ue??true,this[qe]=D,this[j]=H,this[g]=null,this[Re]=T>-1?T:-1,this[De]=U??100,
this[i]=null,this[a]=[],this[b]=0,this[d]=0,this[P]=W=>B(this,W),this[Pe]=W=>c(this,W)}get pipelining(){return this[A]}set pipelining(e){
this[A]=e,this[P](true)}get[C](){return this[a].length-this[d]}get[I](){return this[d]-this[b]}get[E](){return this[a].length-
this[b]}get[fe](){return!!this[i]&&!this[y]&&!this[i].destroyed}get[x](){return!!(this[i]?.busy(null)||this[E]>=(Z(this)||
1)||this[C]>0)}[pe](e){ee(this),this.once("connect",e)}[Ne](e,o){let r=e.origin||this[p].origin,n=new oe(r,e,o);return this[a].
push(n),this[v]||(k.bodyLength(n.body)==null&&k.isIterable(n.body)?(this[v]=1,queueMicrotask(()=>B(this))):this[P](true)),
this[v]&&this[m]!==2&&this[x]&&(this[m]=2),this[m]<2}async[Ce](){return new Promise(e=>{this[E]?this[g]=e:e(null)})}async[Ee](e){
return new Promise(o=>{let r=this[a].splice(this[d]);for(let h=0;h<r.length;h++){let s=r[h];k.errorRequest(this,s,e)}let n=()=>{
this[g]&&(this[g](),this[g]=null),o(null)};this[i]?(this[i].destroy(e,n),this[i]=null):queueMicrotask(n),this[P]()})}},Le=require_redirect_interceptor();
function c(e,o){if(e[I]===0&&o.code!=="UND_ERR_INFO"&&o.code!=="UND_ERR_SOCKET"){f(e[d]===e[b]);let r=e[a].splice(e[b]);
for(let n=0;n<r.length;n++){let h=r[n];k.errorRequest(e,h,o)}f(e[E]===0)}}async function ee(e){f(!e[y]),f(!e[i]);let{host:o,
hostname:r,protocol:n,port:h}=e[p];if(r[0]==="["){let s=r.indexOf("]");f(s!==-1);let u=r.substring(1,s);f(J.isIP(u)),r=u}
e[y]=true,_.beforeConnect.hasSubscribers&&_.beforeConnect.publish({connectParams:{host:o,hostname:r,protocol:n,port:h,version:e[i]?.
version,servername:e[w],localAddress:e[R]},connector:e[N]});try{let s=await new Promise((u,q)=>{e[N]({host:o,hostname:r,
protocol:n,port:h,servername:e[w],localAddress:e[R]},(M,F)=>{M?q(M):u(F)})});if(e.destroyed){k.destroy(s.on("error",Y),new he);
return}f(s);try{e[i]=s.alpnProtocol==="h2"?await Ae(e,s):await Te(e,s)}catch(u){throw s.destroy().on("error",Y),u}e[y]=false,
s[Ie]=0,s[j]=e[j],s[de]=e,s[we]=null,_.connected.hasSubscribers&&_.connected.publish({connectParams:{host:o,hostname:r,protocol:n,
port:h,version:e[i]?.version,servername:e[w],localAddress:e[R]},connector:e[N],socket:s}),e.emit("connect",e[p],[e])}catch(s){
if(e.destroyed)return;if(e[y]=false,_.connectError.hasSubscribers&&_.connectError.publish({connectParams:{host:o,hostname:r,
protocol:n,port:h,version:e[i]?.version,servername:e[w],localAddress:e[R]},connector:e[N],error:s}),s.code==="ERR_TLS_CE\
RT_ALTNAME_INVALID")for(f(e[I]===0);e[C]>0&&e[a][e[d]].servername===e[w];){let u=e[a][e[d]++];k.errorRequest(e,u,s)}else
c(e,s);e.emit("connectionError",e[p],[e],s)}e[P]()}function re(e){e[m]=0,e.emit("drain",e[p],[e])}function B(e,o){e[v]!==
2&&(e[v]=2,Oe(e,o),e[v]=0,e[b]>256&&(e[a].splice(0,e[b]),e[d]-=e[b],e[b]=0))}function Oe(e,o){for(;;){if(e.destroyed){f(
e[C]===0);return}if(e[g]&&!e[E]){e[g](),e[g]=null;return}if(e[i]&&e[i].resume(),e[x])e[m]=2;else if(e[m]===2){o?(e[m]=1,
queueMicrotask(()=>re(e))):re(e);continue}if(e[C]===0||e[I]>=(Z(e)||1))return;let r=e[a][e[d]];if(e[p].protocol==="https\
:"&&e[w]!==r.servername){if(e[I]>0)return;e[w]=r.servername,e[i]?.destroy(new ue("servername changed"),()=>{e[i]=null,B(
e)})}if(e[y])return;if(!e[i]){ee(e);return}if(e[i].destroyed||e[i].busy(r))return;!r.aborted&&e[i].write(r)?e[d]++:e[a].
splice(e[d],1)}}te.exports=Me}});var require_fixed_queue=(0,_0_.P$)({"node_modules/undici/lib/dispatcher/fixed-queue.js"(e,s){
"use strict";var i=class{constructor(){this.bottom=0,this.top=0,this.list=new Array(2048),this.next=null}isEmpty(){return this.
top===this.bottom}isFull(){return(this.top+1&2047)===this.bottom}push(t){this.list[this.top]=t,this.top=this.top+1&2047}shift(){
let t=this.list[this.bottom];return t===void 0?null:(this.list[this.bottom]=void 0,this.bottom=this.bottom+1&2047,t)}};s.
exports=class{constructor(){this.head=this.tail=new i}isEmpty(){return this.head.isEmpty()}push(t){this.head.isFull()&&(this.
head=this.head.next=new i),this.head.push(t)}shift(){let t=this.tail,h=t.shift();return t.isEmpty()&&t.next!==null&&(this.
tail=t.next),h}}}});var require_pool_stats=(0,_0_.P$)({"node_modules/undici/lib/dispatcher/pool-stats.js"(l,t){var{kFree:r,
kConnected:n,kPending:s,kQueued:o,kRunning:i,kSize:u}=require_symbols(),e=Symbol("pool"),d=class{constructor(g){this[e]=
g}get connected(){return this[e][n]}get free(){return this[e][r]}get pending(){return this[e][s]}get queued(){return this[e][o]}get running(){
return this[e][i]}get size(){return this[e][u]}};t.exports=d}});var require_pool_base=(0,_0_.P$)({"node_modules/undici/l\
ib/dispatcher/pool-base.js"(F,q){"use strict";var x=require_dispatcher_base(),E=require_fixed_queue(),{kConnected:c,kSize:p,
kRunning:y,kPending:b,kQueued:h,kBusy:P,kFree:v,kUrl:w,kClose:O,kDestroy:B,kDispatch:Q}=require_symbols(),R=require_pool_stats(),
i=Symbol("clients"),s=Symbol("needDrain"),l=Symbol("queue"),u=Symbol("closed resolve"),d=Symbol("onDrain"),f=Symbol("onC\
onnect"),S=Symbol("onDisconnect"),g=Symbol("onConnectionError"),m=Symbol("get dispatcher"),_=Symbol("add client"),D=Symbol(
"remove client"),C=Symbol("stats"),z=class extends x{constructor(t){super(t),this[l]=new E,this[i]=[],this[h]=0;let e=this;
this[d]=function(o,n){let r=e[l],k=false;for(;!k;){let a=r.shift();if(!a)break;e[h]--,k=!this.dispatch(a.opts,a.handler)}
this[s]=k,!this[s]&&e[s]&&(e[s]=false,e.emit("drain",o,[e,...n])),e[u]&&r.isEmpty()&&Promise.all(e[i].map(a=>a.close())).
then(e[u])},this[f]=(o,n)=>{e.emit("connect",o,[e,...n])},this[S]=(o,n,r)=>{e.emit("disconnect",o,[e,...n],r)},this[g]=(o,n,r)=>{
e.emit("connectionError",o,[e,...n],r)},this[C]=new R(this)}get[P](){return this[s]}get[c](){return this[i].filter(t=>t[c]).
length}get[v](){return this[i].filter(t=>t[c]&&!t[s]).length}get[b](){let t=this[h];for(let{[b]:e}of this[i])t+=e;return t}get[y](){
let t=0;for(let{[y]:e}of this[i])t+=e;return t}get[p](){let t=this[h];for(let{[p]:e}of this[i])t+=e;return t}get stats(){
return this[C]}async[O](){this[l].isEmpty()?await Promise.all(this[i].map(t=>t.close())):await new Promise(t=>{this[u]=t})}async[B](t){
for(;;){let e=this[l].shift();if(!e)break;e.handler.onError(t)}await Promise.all(this[i].map(e=>e.destroy(t)))}[Q](t,e){
let o=this[m]();return o?o.dispatch(t,e)||(o[s]=true,this[s]=!this[m]()):(this[s]=true,this[l].push({opts:t,handler:e}),
this[h]++),!this[s]}[_](t){return t.on("drain",this[d]).on("connect",this[f]).on("disconnect",this[S]).on("connectionErr\
or",this[g]),this[i].push(t),this[s]&&queueMicrotask(()=>{this[s]&&this[d](t[w],[this,t])}),this}[D](t){t.close(()=>{let e=this[i].
indexOf(t);e!==-1&&this[i].splice(e,1)}),this[s]=this[i].some(e=>!e[s]&&e.closed!==true&&e.destroyed!==true)}};q.exports=
{PoolBase:z,kClients:i,kNeedDrain:s,kAddClient:_,kRemoveClient:D,kGetDispatcher:m}}});var require_pool=(0,_0_.P$)({"node\
_modules/undici/lib/dispatcher/pool.js"(E,b){"use strict";var{PoolBase:y,kClients:o,kNeedDrain:m,kAddClient:_,kGetDispatcher:k}=require_pool_base(),
q=require_client(),{InvalidArgumentError:s}=require_errors(),u=require_util(),{kUrl:h,kInterceptors:v}=require_symbols(),
w=require_connect(),n=Symbol("options"),l=Symbol("connections"),c=Symbol("factory");function C(r,i){return new q(r,i)}var g=class extends y{constructor(r,{
connections:i,factory:f=C,connect:e,connectTimeout:x,tls:P,maxCachedSessions:A,socketPath:j,autoSelectFamily:a,autoSelectFamilyAttemptTimeout:O,
allowH2:p,...t}={}){if(i!=null&&(!Number.isFinite(i)||i<0))throw new s("invalid connections");if(typeof f!="function")throw new s(
"factory must be a function.");if(e!=null&&typeof e!="function"&&typeof e!="object")throw new s("connect must be a funct\
ion or an object");typeof e!="function"&&(e=w({...P,maxCachedSessions:A,allowH2:p,socketPath:j,timeout:x,...a?{autoSelectFamily:a,
autoSelectFamilyAttemptTimeout:O}:void 0,...e})),super(t),this[v]=t.interceptors?.Pool&&Array.isArray(t.interceptors.Pool)?
t.interceptors.Pool:[],this[l]=i||null,this[h]=u.parseOrigin(r),this[n]={...u.deepClone(t),connect:e,allowH2:p},this[n].
interceptors=t.interceptors?{...t.interceptors}:void 0,this[c]=f,this.on("connectionError",(F,S,I)=>{for(let D of S){let d=this[o].
indexOf(D);d!==-1&&this[o].splice(d,1)}})}[k](){for(let r of this[o])if(!r[m])return r;if(!this[l]||this[o].length<this[l]){
let r=this[c](this[h],this[n]);return this[_](r),r}}};b.exports=g}});var require_balanced_pool=(0,_0_.P$)({"node_modules\
/undici/lib/dispatcher/balanced-pool.js"(q,p){"use strict";var{BalancedPoolMissingUpstreamError:k,InvalidArgumentError:P}=require_errors(),
{PoolBase:S,kClients:i,kNeedDrain:h,kAddClient:_,kRemoveClient:x,kGetDispatcher:v}=require_pool_base(),b=require_pool(),
{kUrl:u,kInterceptors:B}=require_symbols(),{parseOrigin:m}=require_util(),f=Symbol("factory"),l=Symbol("options"),g=Symbol(
"kGreatestCommonDivisor"),n=Symbol("kCurrentWeight"),a=Symbol("kIndex"),s=Symbol("kWeight"),d=Symbol("kMaxWeightPerServe\
r"),c=Symbol("kErrorPenalty");function C(e,r){if(e===0)return r;for(;r!==0;){let t=r;r=e%r,e=t}return e}function W(e,r){
return new b(e,r)}var E=class extends S{constructor(e=[],{factory:r=W,...t}={}){if(super(),this[l]=t,this[a]=-1,this[n]=
0,this[d]=this[l].maxWeightPerServer||100,this[c]=this[l].errorPenalty||15,Array.isArray(e)||(e=[e]),typeof r!="function")
throw new P("factory must be a function.");this[B]=t.interceptors?.BalancedPool&&Array.isArray(t.interceptors.BalancedPool)?
t.interceptors.BalancedPool:[],this[f]=r;for(let o of e)this.addUpstream(o);this._updateBalancedPoolStats()}addUpstream(e){
let r=m(e).origin;if(this[i].find(o=>o[u].origin===r&&o.closed!==true&&o.destroyed!==true))return this;let t=this[f](r,Object.
assign({},this[l]));this[_](t),t.on("connect",()=>{t[s]=Math.min(this[d],t[s]+this[c])}),t.on("connectionError",()=>{t[s]=
Math.max(1,t[s]-this[c]),this._updateBalancedPoolStats()}),t.on("disconnect",(...o)=>{let y=o[2];y&&y.code==="UND_ERR_SO\
CKET"&&(t[s]=Math.max(1,t[s]-this[c]),this._updateBalancedPoolStats())});for(let o of this[i])o[s]=this[d];return this._updateBalancedPoolStats(),
this}_updateBalancedPoolStats(){let e=0;for(let r=0;r<this[i].length;r++)e=C(this[i][r][s],e);this[g]=e}removeUpstream(e){
let r=m(e).origin,t=this[i].find(o=>o[u].origin===r&&o.closed!==true&&o.destroyed!==true);return t&&this[x](t),this}get upstreams(){
return this[i].filter(e=>e.closed!==true&&e.destroyed!==true).map(e=>e[u].origin)}[v](){if(this[i].length===0)throw new k;
if(!this[i].find(t=>!t[h]&&t.closed!==true&&t.destroyed!==true)||this[i].map(t=>t[h]).reduce((t,o)=>t&&o,true))return;let e=0,
r=this[i].findIndex(t=>!t[h]);for(;e++<this[i].length;){this[a]=(this[a]+1)%this[i].length;let t=this[i][this[a]];if(t[s]>
this[i][r][s]&&!t[h]&&(r=this[a]),this[a]===0&&(this[n]=this[n]-this[g],this[n]<=0&&(this[n]=this[d])),t[s]>=this[n]&&!t[h])
return t}return this[n]=this[i][r][s],this[a]=r,this[i][r]}};p.exports=E}});var require_agent=(0,_0_.P$)({"node_modules/\
undici/lib/dispatcher/agent.js"(P,g){"use strict";var{InvalidArgumentError:a}=require_errors(),{kClients:n,kRunning:u,kClose:b,
kDestroy:k,kDispatch:w,kInterceptors:_}=require_symbols(),v=require_dispatcher_base(),S=require_pool(),q=require_client(),
C=require_util(),A=require_redirect_interceptor(),f=Symbol("onConnect"),m=Symbol("onDisconnect"),y=Symbol("onConnectionE\
rror"),D=Symbol("maxRedirections"),d=Symbol("onDrain"),p=Symbol("factory"),h=Symbol("options");function E(e,t){return t&&
t.connections===1?new q(e,t):new S(e,t)}var O=class extends v{constructor({factory:e=E,maxRedirections:t=0,connect:i,tls:r,
...o}={}){if(typeof e!="function")throw new a("factory must be a function.");if(i!=null&&typeof i!="function"&&typeof i!=
"object")throw new a("connect must be a function or an object");if(!Number.isInteger(t)||t<0)throw new a("maxRedirection\
s must be a positive number");super(o),i&&typeof i!="function"&&(i={...i}),r&&typeof r!="function"&&(r={...r}),this[_]=o.
interceptors?.Agent&&Array.isArray(o.interceptors.Agent)?o.interceptors.Agent:[A({maxRedirections:t})],this[h]={...C.deepClone(
o),connect:i,tls:r},this[h].interceptors=o.interceptors?{...o.interceptors}:void 0,this[D]=t,this[p]=e,this[n]=new Map,this[d]=
(s,c)=>{this.emit("drain",s,[this,...c])},this[f]=(s,c)=>{this.emit("connect",s,[this,...c])},this[m]=(s,c,l)=>{this.emit(
"disconnect",s,[this,...c],l)},this[y]=(s,c,l)=>{this.emit("connectionError",s,[this,...c],l)}}get[u](){let e=0;for(let t of this[n].
values())e+=t[u];return e}[w](e,t){let i;if(e.origin&&(typeof e.origin=="string"||e.origin instanceof URL))i=String(e.origin);else
throw new a("opts.origin must be a non-empty string or URL.");let r=this[n].get(i);return r||(r=this[p](e.origin,this[h]).
on("drain",this[d]).on("connect",this[f]).on("disconnect",this[m]).on("connectionError",this[y]),this[n].set(i,r)),r.dispatch(
e,t)}async[b](){let e=[];for(let t of this[n].values())e.push(t.close());this[n].clear(),await Promise.all(e)}async[k](e){
let t=[];for(let i of this[n].values())t.push(i.destroy(e));this[n].clear(),await Promise.all(t)}};g.exports=O}});var require_proxy_agent=(0,
_0_.P$)({"node_modules/undici/lib/dispatcher/proxy-agent.js"(Q,$){"use strict";var{kProxy:w,kClose:A,kDestroy:_,kDispatch:b,
kInterceptors:z}=require_symbols(),{URL:s}=(0,_0_.ki)("node:url"),F=require_agent(),q=require_pool(),k=require_dispatcher_base(),
{InvalidArgumentError:u,RequestAbortedError:B,SecureProxyConnectionError:D}=require_errors(),T=require_connect(),S=require_client(),
l=Symbol("proxy agent"),d=Symbol("proxy client"),i=Symbol("proxy headers"),m=Symbol("request tls settings"),R=Symbol("pr\
oxy tls settings"),v=Symbol("connect endpoint function"),C=Symbol("tunnel proxy");function U(e){return e==="https:"?443:
80}function j(e,t){return new q(e,t)}var N=()=>{};function J(e,t){return t.connections===1?new S(e,t):new q(e,t)}var M=class extends k{#e;constructor(e,{
headers:t={},connect:r,factory:o}){if(super(),!e)throw new u("Proxy URL is mandatory");this[i]=t,o?this.#e=o(e,{connect:r}):
this.#e=new S(e,{connect:r})}[b](e,t){let r=t.onHeaders;t.onHeaders=function(y,P,f){if(y===407){typeof t.onError=="funct\
ion"&&t.onError(new u("Proxy Authentication Required (407)"));return}r&&r.call(this,y,P,f)};let{origin:o,path:g="/",headers:c={}}=e;
if(e.path=o+g,!("host"in c)&&!("Host"in c)){let{host:y}=new s(o);c.host=y}return e.headers={...this[i],...c},this.#e[b](
e,t)}async[A](){return this.#e.close()}async[_](e){return this.#e.destroy(e)}},O=class extends k{constructor(e){if(super(),
!e||typeof e=="object"&&!(e instanceof s)&&!e.uri)throw new u("Proxy uri is mandatory");let{clientFactory:t=j}=e;if(typeof t!=
"function")throw new u("Proxy opts.clientFactory must be a function.");let{proxyTunnel:r=true}=e,o=this.#e(e),{href:g,origin:c,
port:y,protocol:P,username:f,password:H,hostname:G}=o;if(this[w]={uri:g,protocol:P},this[z]=e.interceptors?.ProxyAgent&&
Array.isArray(e.interceptors.ProxyAgent)?e.interceptors.ProxyAgent:[],this[m]=e.requestTls,this[R]=e.proxyTls,this[i]=e.
headers||{},this[C]=r,e.auth&&e.token)throw new u("opts.auth cannot be used in combination with opts.token");e.auth?this[i]["\
proxy-authorization"]=`Basic ${e.auth}`:e.token?this[i]["proxy-authorization"]=e.token:f&&H&&(this[i]["proxy-authorizati\
on"]=`Basic ${Buffer.from(`${decodeURIComponent(f)}:${decodeURIComponent(H)}`).toString("base64")}`);let E=T({...e.proxyTls});
this[v]=T({...e.requestTls});let I=e.factory||J,K2=(n,a)=>{let{protocol:x}=new s(n);return!this[C]&&x==="http:"&&this[w].
protocol==="http:"?new M(this[w].uri,{headers:this[i],connect:E,factory:I}):I(n,a)};this[d]=t(o,{connect:E}),this[l]=new F(
{...e,factory:K2,connect:async(n,a)=>{let x=n.host;n.port||(x+=`:${U(n.protocol)}`);try{let{socket:h,statusCode:L}=await this[d].
connect({origin:c,port:y,path:x,signal:n.signal,headers:{...this[i],host:n.host},servername:this[R]?.servername||G});if(L!==
200&&(h.on("error",N).destroy(),a(new B(`Proxy response (${L}) !== 200 when HTTP Tunneling`))),n.protocol!=="https:"){a(
null,h);return}let p;this[m]?p=this[m].servername:p=n.servername,this[v]({...n,servername:p,httpSocket:h},a)}catch(h){h.
code==="ERR_TLS_CERT_ALTNAME_INVALID"?a(new D(h)):a(h)}}})}dispatch(e,t){let r=V(e.headers);if(W(r),r&&!("host"in r)&&!("\
Host"in r)){let{host:o}=new s(e.origin);r.host=o}return this[l].dispatch({...e,headers:r},t)}#e(e){return typeof e=="str\
ing"?new s(e):e instanceof s?e:new s(e.uri)}async[A](){await this[l].close(),await this[d].close()}async[_](){await this[l].
destroy(),await this[d].destroy()}};function V(e){if(Array.isArray(e)){let t={};for(let r=0;r<e.length;r+=2)t[e[r]]=e[r+
1];return t}return e}function W(e){if(e&&Object.keys(e).find(t=>t.toLowerCase()==="proxy-authorization"))throw new u("Pr\
oxy-Authorization should be sent in ProxyAgent constructor")}$.exports=O}});var require_env_http_proxy_agent=(0,_0_.P$)(
{"node_modules/undici/lib/dispatcher/env-http-proxy-agent.js"(A,P){"use strict";var c=require_dispatcher_base(),{kClose:g,
kDestroy:_,kClosed:p,kDestroyed:l,kDispatch:d,kNoProxyAgent:a,kHttpProxyAgent:o,kHttpsProxyAgent:i}=require_symbols(),y=require_proxy_agent(),
m=require_agent(),v={"http:":80,"https:":443},x=false,w=class extends c{#e=null;#t=null;#s=null;constructor(t={}){super(),
this.#s=t,x||(x=true,process.emitWarning("EnvHttpProxyAgent is experimental, expect them to change at any time.",{code:"\
UNDICI-EHPA"}));let{httpProxy:r,httpsProxy:e,noProxy:s,...n}=t;this[a]=new m(n);let h=r??process.env.http_proxy??process.
env.HTTP_PROXY;h?this[o]=new y({...n,uri:h}):this[o]=this[a];let u=e??process.env.https_proxy??process.env.HTTPS_PROXY;u?
this[i]=new y({...n,uri:u}):this[i]=this[o],this.#r()}[d](t,r){let e=new URL(t.origin);return this.#i(e).dispatch(t,r)}async[g](){
await this[a].close(),this[o][p]||await this[o].close(),this[i][p]||await this[i].close()}async[_](t){await this[a].destroy(
t),this[o][l]||await this[o].destroy(t),this[i][l]||await this[i].destroy(t)}#i(t){let{protocol:r,host:e,port:s}=t;return e=
e.replace(/:\d*$/,"").toLowerCase(),s=Number.parseInt(s,10)||v[r]||0,this.#n(e,s)?r==="https:"?this[i]:this[o]:this[a]}#n(t,r){
if(this.#h&&this.#r(),this.#t.length===0)return true;if(this.#e==="*")return false;for(let e=0;e<this.#t.length;e++){let s=this.#t[e];
if(!(s.port&&s.port!==r)){if(/^[.*]/.test(s.hostname)){if(t.endsWith(s.hostname.replace(/^\*/,"")))return false}else if(t===
s.hostname)return false}}return true}#r(){let t=this.#s.noProxy??this.#o,r=t.split(/[,\s]/),e=[];for(let s=0;s<r.length;s++){
let n=r[s];if(!n)continue;let h=n.match(/^(.+):(\d+)$/);e.push({hostname:(h?h[1]:n).toLowerCase(),port:h?Number.parseInt(
h[2],10):0})}this.#e=t,this.#t=e}get#h(){return this.#s.noProxy!==void 0?false:this.#e!==this.#o}get#o(){return process.
env.no_proxy??process.env.NO_PROXY??""}};P.exports=w}});var require_retry_handler=(0,_0_.P$)({"node_modules/undici/lib/h\
andler/retry-handler.js"(U,S){"use strict";var y=(0,_0_.ki)("node:assert"),{kRetryHandlerDefaultRetry:R}=require_symbols(),
{RequestRetryError:d}=require_errors(),{isDisturbed:b,parseHeaders:D,parseRangeHeader:C,wrapRequestBody:_}=require_util();
function F(p){let t=Date.now();return new Date(p).getTime()-t}function f(p,t,i,r){let n=p["content-length"];if(n==null||
!Number.isFinite(t.start)||!Number.isFinite(t.end))return null;let e=Number(n),h=t.end-t.start+1;return!Number.isFinite(
e)||e!==h?new d("Content-Length mismatch",i,{headers:p,data:{count:r}}):null}var H=class O{constructor(t,i){let{retryOptions:r,
...n}=t,{retry:e,maxRetries:h,maxTimeout:s,minTimeout:o,timeoutFactor:a,methods:c,errorCodes:l,retryAfter:E,statusCodes:g}=r??
{};this.dispatch=i.dispatch,this.handler=i.handler,this.opts={...n,body:_(t.body)},this.abort=null,this.aborted=false,this.
retryOpts={retry:e??O[R],retryAfter:E??true,maxTimeout:s??30*1e3,minTimeout:o??500,timeoutFactor:a??2,maxRetries:h??5,methods:c??
["GET","HEAD","OPTIONS","PUT","DELETE","TRACE"],statusCodes:g??[500,502,503,504,429],errorCodes:l??["ECONNRESET","ECONNR\
EFUSED","ENOTFOUND","ENETDOWN","ENETUNREACH","EHOSTDOWN","EHOSTUNREACH","EPIPE","UND_ERR_SOCKET"]},this.retryCount=0,this.
retryCountCheckpoint=0,this.start=0,this.end=null,this.etag=null,this.resume=null,this.headersSent=false,this.handler.onConnect(
m=>{this.aborted=true,this.abort?this.abort(m):this.reason=m})}checkpointResponseEnd(t,i){if(this.end==null&&this.opts.method!==
"HEAD"){let r=t["content-length"];this.end=r!=null?Number(r)-1:null,y(this.end==null||Number.isFinite(this.end),"invalid\
 content-length")}this.resume=this.end!=null?i:null}onRequestSent(){this.handler.onRequestSent&&this.handler.onRequestSent()}onUpgrade(t,i,r){
this.handler.onUpgrade&&this.handler.onUpgrade(t,i,r)}onConnect(t){this.aborted?t(this.reason):this.abort=t}onBodySent(t){
if(this.handler.onBodySent)return this.handler.onBodySent(t)}static[R](t,{state:i,opts:r},n){let{statusCode:e,code:h,headers:s}=t,
{method:o,retryOptions:a}=r,{maxRetries:c,minTimeout:l,maxTimeout:E,timeoutFactor:g,statusCodes:m,errorCodes:A,methods:N}=a,
{counter:T}=i;if(h&&h!=="UND_ERR_REQ_RETRY"&&!A.includes(h)){n(t);return}if(Array.isArray(N)&&!N.includes(o)){n(t);return}
if(e!=null&&Array.isArray(m)&&!m.includes(e)){n(t);return}if(T>c){n(t);return}let u=s?.["retry-after"];u&&(u=Number(u),u=
Number.isNaN(u)?F(u):u*1e3);let q=u>0?Math.min(u,E):Math.min(l*g**(T-1),E);setTimeout(()=>n(null),q)}onHeaders(t,i,r,n){
let e=D(i);if(this.retryCount+=1,t>=300)return!this.headersSent&&this.retryOpts.statusCodes.includes(t)===false?(this.headersSent=
true,this.checkpointResponseEnd(e,r),this.handler.onHeaders(t,i,r,n)):(this.abort(new d("Request failed",t,{headers:e,data:{
count:this.retryCount}})),false);if(this.resume!=null){if(this.resume=null,t!==206&&(this.start>0||t!==200))return this.
abort(new d("server does not support the range header and the payload was partially consumed",t,{headers:e,data:{count:this.
retryCount}})),false;let s=C(e["content-range"]);if(!s)return this.abort(new d("Content-Range mismatch",t,{headers:e,data:{
count:this.retryCount}})),false;if(this.etag!=null&&this.etag!==e.etag)return this.abort(new d("ETag mismatch",t,{headers:e,
data:{count:this.retryCount}})),false;let o=f(e,s,t,this.retryCount);if(o!=null)return this.abort(o),false;let{start:a,size:c,
end:l=c-1}=s;return this.start!==a||this.end!=null&&this.end!==l?(this.abort(new d("Content-Range mismatch",t,{headers:e,
data:{count:this.retryCount}})),false):(this.resume=r,true)}if(this.end==null){if(t===206){let s=C(e["content-range"]);if(s==
null)return this.headersSent=true,this.handler.onHeaders(t,i,r,n);let o=f(e,s,t,this.retryCount);if(o!=null)return this.
abort(o),false;let{start:a,size:c,end:l=c-1}=s;y(a!=null&&Number.isFinite(a),"content-range mismatch"),y(l!=null&&Number.
isFinite(l),"invalid content-length"),this.start=a,this.end=l}if(this.end==null){let s=e["content-length"];this.end=s!=null?
Number(s)-1:null}return y(Number.isFinite(this.start)),y(this.end==null||Number.isFinite(this.end),"invalid content-leng\
th"),this.resume=r,this.headersSent=true,this.etag=e.etag!=null?e.etag:null,this.etag!=null&&this.etag.startsWith("W/")&&
(this.etag=null),this.handler.onHeaders(t,i,r,n)}let h=new d("Request failed",t,{headers:e,data:{count:this.retryCount}});
return this.abort(h),false}onData(t){return this.start+=t.length,this.handler.onData(t)}onComplete(t){return this.retryCount=
0,this.handler.onComplete(t)}onError(t){if(this.aborted||b(this.opts.body)||this.headersSent&&this.resume==null)return this.
handler.onError(t);this.retryCount-this.retryCountCheckpoint>0?this.retryCount=this.retryCountCheckpoint+(this.retryCount-
this.retryCountCheckpoint):this.retryCount+=1,this.retryOpts.retry(t,{state:{counter:this.retryCount},opts:{retryOptions:this.
retryOpts,...this.opts}},i.bind(this));function i(r){if(r!=null||this.aborted||b(this.opts.body))return this.handler.onError(
r);if(this.start!==0){let n={range:`bytes=${this.start}-${this.end??""}`};this.etag!=null&&(n["if-match"]=this.etag),this.
opts={...this.opts,headers:{...this.opts.headers,...n}}}try{this.retryCountCheckpoint=this.retryCount,this.dispatch(this.
opts,this)}catch(n){this.handler.onError(n)}}}};S.exports=H}});var require_retry_agent=(0,_0_.P$)({"node_modules/undici/\
lib/dispatcher/retry-agent.js"(a,t){"use strict";var s=require_dispatcher(),i=require_retry_handler(),n=class extends s{#e=null;#r=null;constructor(e,r={}){
super(r),this.#e=e,this.#r=r}dispatch(e,r){let h=new i({...e,retryOptions:this.#r},{dispatch:this.#e.dispatch.bind(this.#e),
handler:r});return this.#e.dispatch(e,h)}close(){return this.#e.close()}destroy(){return this.#e.destroy()}};t.exports=n}});
var require_readable=(0,_0_.P$)({"node_modules/undici/lib/api/readable.js"(D,A){"use strict";var c=(0,_0_.ki)("node:asse\
rt"),{Readable:B}=(0,_0_.ki)("node:stream"),{RequestAbortedError:g,NotSupportedError:C,InvalidArgumentError:k,AbortError:d}=require_errors(),
p=require_util(),{ReadableStreamFrom:q}=require_util(),i=Symbol("kConsume"),a=Symbol("kReading"),l=Symbol("kBody"),m=Symbol(
"kAbort"),w=Symbol("kContentType"),S=Symbol("kContentLength"),x=()=>{},L=class extends B{constructor({resume:e,abort:t,contentType:r="",
contentLength:n,highWaterMark:o=64*1024}){super({autoDestroy:true,read:e,highWaterMark:o}),this._readableState.dataEmitted=
false,this[m]=t,this[i]=null,this[l]=null,this[w]=r,this[S]=n,this[a]=false}destroy(e){return!e&&!this._readableState.endEmitted&&
(e=new g),e&&this[m](),super.destroy(e)}_destroy(e,t){this[a]?t(e):setImmediate(()=>{t(e)})}on(e,...t){return(e==="data"||
e==="readable")&&(this[a]=true),super.on(e,...t)}addListener(e,...t){return this.on(e,...t)}off(e,...t){let r=super.off(
e,...t);return(e==="data"||e==="readable")&&(this[a]=this.listenerCount("data")>0||this.listenerCount("readable")>0),r}removeListener(e,...t){
return this.off(e,...t)}push(e){return this[i]&&e!==null?(f(this[i],e),this[a]?super.push(e):true):super.push(e)}async text(){
return u(this,"text")}async json(){return u(this,"json")}async blob(){return u(this,"blob")}async bytes(){return u(this,
"bytes")}async arrayBuffer(){return u(this,"arrayBuffer")}async formData(){throw new C}get bodyUsed(){return p.isDisturbed(
this)}get body(){return this[l]||(this[l]=q(this),this[i]&&(this[l].getReader(),c(this[l].locked))),this[l]}async dump(e){
let t=Number.isFinite(e?.limit)?e.limit:131072,r=e?.signal;if(r!=null&&(typeof r!="object"||!("aborted"in r)))throw new k(
"signal must be an AbortSignal");return r?.throwIfAborted(),this._readableState.closeEmitted?null:await new Promise((n,o)=>{
this[S]>t&&this.destroy(new d);let s=()=>{this.destroy(r.reason??new d)};r?.addEventListener("abort",s),this.on("close",
function(){r?.removeEventListener("abort",s),r?.aborted?o(r.reason??new d):n(null)}).on("error",x).on("data",function(y){
t-=y.length,t<=0&&this.destroy()}).resume()})}};function R(e){return e[l]&&e[l].locked===true||e[i]}function v(e){return p.
isDisturbed(e)||R(e)}async function u(e,t){return c(!e[i]),new Promise((r,n)=>{if(v(e)){let o=e._readableState;o.destroyed&&
o.closeEmitted===false?e.on("error",s=>{n(s)}).on("close",()=>{n(new TypeError("unusable"))}):n(o.errored??new TypeError(
"unusable"))}else queueMicrotask(()=>{e[i]={type:t,stream:e,resolve:r,reject:n,length:0,body:[]},e.on("error",function(o){
h(this[i],o)}).on("close",function(){this[i].body!==null&&h(this[i],new g)}),U(e[i])})})}function U(e){if(e.body===null)
return;let{_readableState:t}=e.stream;if(t.bufferIndex){let r=t.bufferIndex,n=t.buffer.length;for(let o=r;o<n;o++)f(e,t.
buffer[o])}else for(let r of t.buffer)f(e,r);for(t.endEmitted?E(this[i]):e.stream.on("end",function(){E(this[i])}),e.stream.
resume();e.stream.read()!=null;);}function b(e,t){if(e.length===0||t===0)return"";let r=e.length===1?e[0]:Buffer.concat(
e,t),n=r.length,o=n>2&&r[0]===239&&r[1]===187&&r[2]===191?3:0;return r.utf8Slice(o,n)}function _(e,t){if(e.length===0||t===
0)return new Uint8Array(0);if(e.length===1)return new Uint8Array(e[0]);let r=new Uint8Array(Buffer.allocUnsafeSlow(t).buffer),
n=0;for(let o=0;o<e.length;++o){let s=e[o];r.set(s,n),n+=s.length}return r}function E(e){let{type:t,body:r,resolve:n,stream:o,
length:s}=e;try{t==="text"?n(b(r,s)):t==="json"?n(JSON.parse(b(r,s))):t==="arrayBuffer"?n(_(r,s).buffer):t==="blob"?n(new Blob(
r,{type:o[w]})):t==="bytes"&&n(_(r,s)),h(e)}catch(y){o.destroy(y)}}function f(e,t){e.length+=t.length,e.body.push(t)}function h(e,t){
e.body!==null&&(t?e.reject(t):e.resolve(),e.type=null,e.stream=null,e.resolve=null,e.reject=null,e.length=0,e.body=null)}
A.exports={Readable:L,chunksDecode:b}}});var require_util3=(0,_0_.P$)({"node_modules/undici/lib/api/util.js"(w,o){var E=(0,
_0_.ki)("node:assert"),{ResponseStatusCodeError:k}=require_errors(),{chunksDecode:h}=require_readable(),L=128*1024;async function v({
callback:r,body:e,contentType:l,statusCode:s,statusMessage:f,headers:q}){E(e);let a=[],i=0;try{for await(let g of e)if(a.
push(g),i+=g.length,i>L){a=[],i=0;break}}catch{a=[],i=0}let d=`Response status code ${s}${f?`: ${f}`:""}`;if(s===204||!l||
!i){queueMicrotask(()=>r(new k(d,s,q)));return}let x=Error.stackTraceLimit;Error.stackTraceLimit=0;let u;try{_(l)?u=JSON.
parse(h(a,i)):m(l)&&(u=h(a,i))}catch{}finally{Error.stackTraceLimit=x}queueMicrotask(()=>r(new k(d,s,q,u)))}var _=r=>r.length>
15&&r[11]==="/"&&r[0]==="a"&&r[1]==="p"&&r[2]==="p"&&r[3]==="l"&&r[4]==="i"&&r[5]==="c"&&r[6]==="a"&&r[7]==="t"&&r[8]===
"i"&&r[9]==="o"&&r[10]==="n"&&r[12]==="j"&&r[13]==="s"&&r[14]==="o"&&r[15]==="n",m=r=>r.length>4&&r[4]==="/"&&r[0]==="t"&&
r[1]==="e"&&r[2]==="x"&&r[3]==="t";o.exports={getResolveErrorBodyCallback:v,isContentTypeApplicationJson:_,isContentTypeText:m}}});
var require_api_request=(0,_0_.P$)({"node_modules/undici/lib/api/api-request.js"(_,p){"use strict";var A=(0,_0_.ki)("nod\
e:assert"),{Readable:g}=require_readable(),{InvalidArgumentError:a,RequestAbortedError:f}=require_errors(),s=require_util(),
{getResolveErrorBodyCallback:E}=require_util3(),{AsyncResource:L}=(0,_0_.ki)("node:async_hooks"),m=class extends L{constructor(e,r){
if(!e||typeof e!="object")throw new a("invalid opts");let{signal:t,method:n,opaque:o,body:i,onInfo:u,responseHeaders:b,throwOnError:c,
highWaterMark:l}=e;try{if(typeof r!="function")throw new a("invalid callback");if(l&&(typeof l!="number"||l<0))throw new a(
"invalid highWaterMark");if(t&&typeof t.on!="function"&&typeof t.addEventListener!="function")throw new a("signal must b\
e an EventEmitter or EventTarget");if(n==="CONNECT")throw new a("invalid method");if(u&&typeof u!="function")throw new a(
"invalid onInfo callback");super("UNDICI_REQUEST")}catch(h){throw s.isStream(i)&&s.destroy(i.on("error",s.nop),h),h}this.
method=n,this.responseHeaders=b||null,this.opaque=o||null,this.callback=r,this.res=null,this.abort=null,this.body=i,this.
trailers={},this.context=null,this.onInfo=u||null,this.throwOnError=c,this.highWaterMark=l,this.signal=t,this.reason=null,
this.removeAbortListener=null,s.isStream(i)&&i.on("error",h=>{this.onError(h)}),this.signal&&(this.signal.aborted?this.reason=
this.signal.reason??new f:this.removeAbortListener=s.addAbortListener(this.signal,()=>{this.reason=this.signal.reason??new f,
this.res?s.destroy(this.res.on("error",s.nop),this.reason):this.abort&&this.abort(this.reason),this.removeAbortListener&&
(this.res?.off("close",this.removeAbortListener),this.removeAbortListener(),this.removeAbortListener=null)}))}onConnect(e,r){
if(this.reason){e(this.reason);return}A(this.callback),this.abort=e,this.context=r}onHeaders(e,r,t,n){let{callback:o,opaque:i,
abort:u,context:b,responseHeaders:c,highWaterMark:l}=this,h=c==="raw"?s.parseRawHeaders(r):s.parseHeaders(r);if(e<200){this.
onInfo&&this.onInfo({statusCode:e,headers:h});return}let v=c==="raw"?s.parseHeaders(r):h,w=v["content-type"],q=v["conten\
t-length"],d=new g({resume:t,abort:u,contentType:w,contentLength:this.method!=="HEAD"&&q?Number(q):null,highWaterMark:l});
this.removeAbortListener&&d.on("close",this.removeAbortListener),this.callback=null,this.res=d,o!==null&&(this.throwOnError&&
e>=400?this.runInAsyncScope(E,null,{callback:o,body:d,contentType:w,statusCode:e,statusMessage:n,headers:h}):this.runInAsyncScope(
o,null,null,{statusCode:e,headers:h,trailers:this.trailers,opaque:i,body:d,context:b}))}onData(e){return this.res.push(e)}onComplete(e){
s.parseHeaders(e,this.trailers),this.res.push(null)}onError(e){let{res:r,callback:t,body:n,opaque:o}=this;t&&(this.callback=
null,queueMicrotask(()=>{this.runInAsyncScope(t,null,e,{opaque:o})})),r&&(this.res=null,queueMicrotask(()=>{s.destroy(r,
e)})),n&&(this.body=null,s.destroy(n,e)),this.removeAbortListener&&(r?.off("close",this.removeAbortListener),this.removeAbortListener(),
this.removeAbortListener=null)}};function y(e,r){if(r===void 0)return new Promise((t,n)=>{y.call(this,e,(o,i)=>o?n(o):t(
i))});try{this.dispatch(e,new m(e,r))}catch(t){if(typeof r!="function")throw t;let n=e?.opaque;queueMicrotask(()=>r(t,{opaque:n}))}}
p.exports=y,p.exports.RequestHandler=m}});var require_abort_signal=(0,_0_.P$)({"node_modules/undici/lib/api/abort-signal\
.js"(m,a){var{addAbortListener:u}=require_util(),{RequestAbortedError:b}=require_errors(),o=Symbol("kListener"),n=Symbol(
"kSignal");function i(r){r.abort?r.abort(r[n]?.reason):r.reason=r[n]?.reason??new b,e(r)}function d(r,t){if(r.reason=null,
r[n]=null,r[o]=null,!!t){if(t.aborted){i(r);return}r[n]=t,r[o]=()=>{i(r)},u(r[n],r[o])}}function e(r){r[n]&&("removeEven\
tListener"in r[n]?r[n].removeEventListener("abort",r[o]):r[n].removeListener("abort",r[o]),r[n]=null,r[o]=null)}a.exports=
{addSignal:d,removeSignal:e}}});var require_api_stream=(0,_0_.P$)({"node_modules/undici/lib/api/api-stream.js"(D,b){"use\
 strict";var q=(0,_0_.ki)("node:assert"),{finished:_,PassThrough:m}=(0,_0_.ki)("node:stream"),{InvalidArgumentError:a,InvalidReturnValueError:v}=require_errors(),
o=require_util(),{getResolveErrorBodyCallback:E}=require_util3(),{AsyncResource:I}=(0,_0_.ki)("node:async_hooks"),{addSignal:S,
removeSignal:p}=require_abort_signal(),k=class extends I{constructor(e,r,i){if(!e||typeof e!="object")throw new a("inval\
id opts");let{signal:n,method:s,opaque:u,body:l,onInfo:d,responseHeaders:f,throwOnError:h}=e;try{if(typeof i!="function")
throw new a("invalid callback");if(typeof r!="function")throw new a("invalid factory");if(n&&typeof n.on!="function"&&typeof n.
addEventListener!="function")throw new a("signal must be an EventEmitter or EventTarget");if(s==="CONNECT")throw new a("\
invalid method");if(d&&typeof d!="function")throw new a("invalid onInfo callback");super("UNDICI_STREAM")}catch(t){throw o.
isStream(l)&&o.destroy(l.on("error",o.nop),t),t}this.responseHeaders=f||null,this.opaque=u||null,this.factory=r,this.callback=
i,this.res=null,this.abort=null,this.context=null,this.trailers=null,this.body=l,this.onInfo=d||null,this.throwOnError=h||
false,o.isStream(l)&&l.on("error",t=>{this.onError(t)}),S(this,n)}onConnect(e,r){if(this.reason){e(this.reason);return}q(
this.callback),this.abort=e,this.context=r}onHeaders(e,r,i,n){let{factory:s,opaque:u,context:l,callback:d,responseHeaders:f}=this,
h=f==="raw"?o.parseRawHeaders(r):o.parseHeaders(r);if(e<200){this.onInfo&&this.onInfo({statusCode:e,headers:h});return}this.
factory=null;let t;if(this.throwOnError&&e>=400){let c=(f==="raw"?o.parseHeaders(r):h)["content-type"];t=new m,this.callback=
null,this.runInAsyncScope(E,null,{callback:d,body:t,contentType:c,statusCode:e,statusMessage:n,headers:h})}else{if(s===null)
return;if(t=this.runInAsyncScope(s,null,{statusCode:e,headers:h,opaque:u,context:l}),!t||typeof t.write!="function"||typeof t.
end!="function"||typeof t.on!="function")throw new v("expected Writable");_(t,{readable:false},c=>{let{callback:g,res:w,
opaque:x,trailers:A,abort:H}=this;this.res=null,(c||!w.readable)&&o.destroy(w,c),this.callback=null,this.runInAsyncScope(
g,null,c||null,{opaque:x,trailers:A}),c&&H()})}return t.on("drain",i),this.res=t,(t.writableNeedDrain!==void 0?t.writableNeedDrain:
t._writableState?.needDrain)!==true}onData(e){let{res:r}=this;return r?r.write(e):true}onComplete(e){let{res:r}=this;p(this),
r&&(this.trailers=o.parseHeaders(e),r.end())}onError(e){let{res:r,callback:i,opaque:n,body:s}=this;p(this),this.factory=
null,r?(this.res=null,o.destroy(r,e)):i&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(i,null,e,{opaque:n})})),
s&&(this.body=null,o.destroy(s,e))}};function y(e,r,i){if(i===void 0)return new Promise((n,s)=>{y.call(this,e,r,(u,l)=>u?
s(u):n(l))});try{this.dispatch(e,new k(e,r,i))}catch(n){if(typeof i!="function")throw n;let s=e?.opaque;queueMicrotask(()=>i(
n,{opaque:s}))}}b.exports=y}});var require_api_pipeline=(0,_0_.P$)({"node_modules/undici/lib/api/api-pipeline.js"(j,w){"\
use strict";var{Readable:f,Duplex:m,PassThrough:q}=(0,_0_.ki)("node:stream"),{InvalidArgumentError:d,InvalidReturnValueError:E,
RequestAbortedError:c}=require_errors(),n=require_util(),{AsyncResource:v}=(0,_0_.ki)("node:async_hooks"),{addSignal:I,removeSignal:x}=require_abort_signal(),
b=(0,_0_.ki)("node:assert"),a=Symbol("resume"),R=class extends f{constructor(){super({autoDestroy:true}),this[a]=null}_read(){
let{[a]:e}=this;e&&(this[a]=null,e())}_destroy(e,r){this._read(),r(e)}},S=class extends f{constructor(e){super({autoDestroy:true}),
this[a]=e}_read(){this[a]()}_destroy(e,r){!e&&!this._readableState.endEmitted&&(e=new c),r(e)}},g=class extends v{constructor(e,r){
if(!e||typeof e!="object")throw new d("invalid opts");if(typeof r!="function")throw new d("invalid handler");let{signal:s,
method:h,opaque:y,onInfo:u,responseHeaders:o}=e;if(s&&typeof s.on!="function"&&typeof s.addEventListener!="function")throw new d(
"signal must be an EventEmitter or EventTarget");if(h==="CONNECT")throw new d("invalid method");if(u&&typeof u!="functio\
n")throw new d("invalid onInfo callback");super("UNDICI_PIPELINE"),this.opaque=y||null,this.responseHeaders=o||null,this.
handler=r,this.abort=null,this.context=null,this.onInfo=u||null,this.req=new R().on("error",n.nop),this.ret=new m({readableObjectMode:e.
objectMode,autoDestroy:true,read:()=>{let{body:t}=this;t?.resume&&t.resume()},write:(t,i,l)=>{let{req:p}=this;p.push(t,i)||
p._readableState.destroyed?l():p[a]=l},destroy:(t,i)=>{let{body:l,req:p,res:D,ret:P,abort:_}=this;!t&&!P._readableState.
endEmitted&&(t=new c),_&&t&&_(),n.destroy(l,t),n.destroy(p,t),n.destroy(D,t),x(this),i(t)}}).on("prefinish",()=>{let{req:t}=this;
t.push(null)}),this.res=null,I(this,s)}onConnect(e,r){let{ret:s,res:h}=this;if(this.reason){e(this.reason);return}b(!h,"\
pipeline cannot be retried"),b(!s.destroyed),this.abort=e,this.context=r}onHeaders(e,r,s){let{opaque:h,handler:y,context:u}=this;
if(e<200){if(this.onInfo){let t=this.responseHeaders==="raw"?n.parseRawHeaders(r):n.parseHeaders(r);this.onInfo({statusCode:e,
headers:t})}return}this.res=new S(s);let o;try{this.handler=null;let t=this.responseHeaders==="raw"?n.parseRawHeaders(r):
n.parseHeaders(r);o=this.runInAsyncScope(y,null,{statusCode:e,headers:t,opaque:h,body:this.res,context:u})}catch(t){throw this.
res.on("error",n.nop),t}if(!o||typeof o.on!="function")throw new E("expected Readable");o.on("data",t=>{let{ret:i,body:l}=this;
!i.push(t)&&l.pause&&l.pause()}).on("error",t=>{let{ret:i}=this;n.destroy(i,t)}).on("end",()=>{let{ret:t}=this;t.push(null)}).
on("close",()=>{let{ret:t}=this;t._readableState.ended||n.destroy(t,new c)}),this.body=o}onData(e){let{res:r}=this;return r.
push(e)}onComplete(e){let{res:r}=this;r.push(null)}onError(e){let{ret:r}=this;this.handler=null,n.destroy(r,e)}};function H(e,r){
try{let s=new g(e,r);return this.dispatch({...e,body:s.req},s),s.ret}catch(s){return new q().destroy(s)}}w.exports=H}});
var require_api_upgrade=(0,_0_.P$)({"node_modules/undici/lib/api/api-upgrade.js"(q,d){"use strict";var{InvalidArgumentError:o,
SocketError:h}=require_errors(),{AsyncResource:p}=(0,_0_.ki)("node:async_hooks"),a=require_util(),{addSignal:f,removeSignal:l}=require_abort_signal(),
u=(0,_0_.ki)("node:assert"),g=class extends p{constructor(e,t){if(!e||typeof e!="object")throw new o("invalid opts");if(typeof t!=
"function")throw new o("invalid callback");let{signal:r,opaque:n,responseHeaders:i}=e;if(r&&typeof r.on!="function"&&typeof r.
addEventListener!="function")throw new o("signal must be an EventEmitter or EventTarget");super("UNDICI_UPGRADE"),this.responseHeaders=
i||null,this.opaque=n||null,this.callback=t,this.abort=null,this.context=null,f(this,r)}onConnect(e,t){if(this.reason){e(
this.reason);return}u(this.callback),this.abort=e,this.context=null}onHeaders(){throw new h("bad upgrade",null)}onUpgrade(e,t,r){
u(e===101);let{callback:n,opaque:i,context:s}=this;l(this),this.callback=null;let _=this.responseHeaders==="raw"?a.parseRawHeaders(
t):a.parseHeaders(t);this.runInAsyncScope(n,null,null,{headers:_,socket:r,opaque:i,context:s})}onError(e){let{callback:t,
opaque:r}=this;l(this),t&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(t,null,e,{opaque:r})}))}};function c(e,t){
if(t===void 0)return new Promise((r,n)=>{c.call(this,e,(i,s)=>i?n(i):r(s))});try{let r=new g(e,t);this.dispatch({...e,method:e.
method||"GET",upgrade:e.protocol||"Websocket"},r)}catch(r){if(typeof t!="function")throw r;let n=e?.opaque;queueMicrotask(
()=>t(r,{opaque:n}))}}d.exports=c}});var require_api_connect=(0,_0_.P$)({"node_modules/undici/lib/api/api-connect.js"(w,h){
"use strict";var d=(0,_0_.ki)("node:assert"),{AsyncResource:p}=(0,_0_.ki)("node:async_hooks"),{InvalidArgumentError:i,SocketError:f}=require_errors(),
l=require_util(),{addSignal:_,removeSignal:c}=require_abort_signal(),q=class extends p{constructor(n,e){if(!n||typeof n!=
"object")throw new i("invalid opts");if(typeof e!="function")throw new i("invalid callback");let{signal:t,opaque:r,responseHeaders:o}=n;
if(t&&typeof t.on!="function"&&typeof t.addEventListener!="function")throw new i("signal must be an EventEmitter or Even\
tTarget");super("UNDICI_CONNECT"),this.opaque=r||null,this.responseHeaders=o||null,this.callback=e,this.abort=null,_(this,
t)}onConnect(n,e){if(this.reason){n(this.reason);return}d(this.callback),this.abort=n,this.context=e}onHeaders(){throw new f(
"bad connect",null)}onUpgrade(n,e,t){let{callback:r,opaque:o,context:s}=this;c(this),this.callback=null;let a=e;a!=null&&
(a=this.responseHeaders==="raw"?l.parseRawHeaders(e):l.parseHeaders(e)),this.runInAsyncScope(r,null,null,{statusCode:n,headers:a,
socket:t,opaque:o,context:s})}onError(n){let{callback:e,opaque:t}=this;c(this),e&&(this.callback=null,queueMicrotask(()=>{
this.runInAsyncScope(e,null,n,{opaque:t})}))}};function u(n,e){if(e===void 0)return new Promise((t,r)=>{u.call(this,n,(o,s)=>o?
r(o):t(s))});try{let t=new q(n,e);this.dispatch({...n,method:"CONNECT"},t)}catch(t){if(typeof e!="function")throw t;let r=n?.
opaque;queueMicrotask(()=>e(t,{opaque:r}))}}h.exports=u}});var require_api=(0,_0_.P$)({"node_modules/undici/lib/api/inde\
x.js"(r,e){"use strict";e.exports.request=require_api_request(),e.exports.stream=require_api_stream(),e.exports.pipeline=
require_api_pipeline(),e.exports.upgrade=require_api_upgrade(),e.exports.connect=require_api_connect()}});var require_mock_errors=(0,
_0_.P$)({"node_modules/undici/lib/mock/mock-errors.js"(a,t){"use strict";var{UndiciError:c}=require_errors(),o=Symbol.for(
"undici.error.UND_MOCK_ERR_MOCK_NOT_MATCHED"),s=class e extends c{constructor(r){super(r),Error.captureStackTrace(this,e),
this.name="MockNotMatchedError",this.message=r||"The request does not match any registered mock dispatches",this.code="U\
ND_MOCK_ERR_MOCK_NOT_MATCHED"}static[Symbol.hasInstance](r){return r&&r[o]===true}[o]=true};t.exports={MockNotMatchedError:s}}});
var require_mock_symbols=(0,_0_.P$)({"node_modules/undici/lib/mock/mock-symbols.js"(e,o){"use strict";o.exports={kAgent:Symbol(
"agent"),kOptions:Symbol("options"),kFactory:Symbol("factory"),kDispatches:Symbol("dispatches"),kDispatchKey:Symbol("dis\
patch key"),kDefaultHeaders:Symbol("default headers"),kDefaultTrailers:Symbol("default trailers"),kContentLength:Symbol(
"content length"),kMockAgent:Symbol("mock agent"),kMockAgentSet:Symbol("mock agent set"),kMockAgentGet:Symbol("mock agen\
t get"),kMockDispatch:Symbol("mock dispatch"),kClose:Symbol("close"),kOriginalClose:Symbol("original agent close"),kOrigin:Symbol(
"origin"),kIsMockActive:Symbol("is mock active"),kNetConnect:Symbol("net connect"),kGetNetConnect:Symbol("get net connec\
t"),kConnected:Symbol("connected")}}});var require_mock_utils=(0,_0_.P$)({"node_modules/undici/lib/mock/mock-utils.js"(Y,H){
"use strict";var{MockNotMatchedError:f}=require_mock_errors(),{kDispatches:c,kMockAgent:x,kOriginalDispatch:D,kOrigin:N,
kGetNetConnect:R}=require_mock_symbols(),{buildURL:v}=require_util(),{STATUS_CODES:U}=(0,_0_.ki)("node:http"),{types:{isPromise:T}}=(0,
_0_.ki)("node:util");function s(e,t){return typeof e=="string"?e===t:e instanceof RegExp?e.test(t):typeof e=="function"?
e(t)===true:false}function M(e){return Object.fromEntries(Object.entries(e).map(([t,r])=>[t.toLocaleLowerCase(),r]))}function k(e,t){
if(Array.isArray(e)){for(let r=0;r<e.length;r+=2)if(e[r].toLocaleLowerCase()===t.toLocaleLowerCase())return e[r+1];return}else
return typeof e.get=="function"?e.get(t):M(e)[t.toLocaleLowerCase()]}function h(e){let t=e.slice(),r=[];for(let n=0;n<t.
length;n+=2)r.push([t[n],t[n+1]]);return Object.fromEntries(r)}function A(e,t){if(typeof e.headers=="function")return Array.
isArray(t)&&(t=h(t)),e.headers(t?M(t):{});if(typeof e.headers>"u")return true;if(typeof t!="object"||typeof e.headers!="\
object")return false;for(let[r,n]of Object.entries(e.headers)){let i=k(t,r);if(!s(n,i))return false}return true}function q(e){
if(typeof e!="string")return e;let t=e.split("?");if(t.length!==2)return e;let r=new URLSearchParams(t.pop());return r.sort(),
[...t,r.toString()].join("?")}function I(e,{path:t,method:r,body:n,headers:i}){let o=s(e.path,t),u=s(e.method,r),a=typeof e.
body<"u"?s(e.body,n):true,l=A(e,i);return o&&u&&a&&l}function $(e){return Buffer.isBuffer(e)||e instanceof Uint8Array||e instanceof
ArrayBuffer?e:typeof e=="object"?JSON.stringify(e):e.toString()}function _(e,t){let r=t.query?v(t.path,t.query):t.path,n=typeof r==
"string"?q(r):r,i=e.filter(({consumed:o})=>!o).filter(({path:o})=>s(q(o),n));if(i.length===0)throw new f(`Mock dispatch \
not matched for path '${n}'`);if(i=i.filter(({method:o})=>s(o,t.method)),i.length===0)throw new f(`Mock dispatch not mat\
ched for method '${t.method}' on path '${n}'`);if(i=i.filter(({body:o})=>typeof o<"u"?s(o,t.body):true),i.length===0)throw new f(
`Mock dispatch not matched for body '${t.body}' on path '${n}'`);if(i=i.filter(o=>A(o,t.headers)),i.length===0){let o=typeof t.
headers=="object"?JSON.stringify(t.headers):t.headers;throw new f(`Mock dispatch not matched for headers '${o}' on path \
'${n}'`)}return i[0]}function P(e,t,r){let n={timesInvoked:0,times:1,persist:false,consumed:false},i=typeof r=="function"?
{callback:r}:{...r},o={...n,...t,pending:true,data:{error:null,...i}};return e.push(o),o}function d(e,t){let r=e.findIndex(
n=>n.consumed?I(n,t):false);r!==-1&&e.splice(r,1)}function j(e){let{path:t,method:r,body:n,headers:i,query:o}=e;return{path:t,
method:r,body:n,headers:i,query:o}}function p(e){let t=Object.keys(e),r=[];for(let n=0;n<t.length;++n){let i=t[n],o=e[i],
u=Buffer.from(`${i}`);if(Array.isArray(o))for(let a=0;a<o.length;++a)r.push(u,Buffer.from(`${o[a]}`));else r.push(u,Buffer.
from(`${o}`))}return r}function O(e){return U[e]||"unknown"}async function V(e){let t=[];for await(let r of e)t.push(r);
return Buffer.concat(t).toString("utf8")}function S(e,t){let r=j(e),n=_(this[c],r);n.timesInvoked++,n.data.callback&&(n.
data={...n.data,...n.data.callback(e)});let{data:{statusCode:i,data:o,headers:u,trailers:a,error:l},delay:y,persist:F}=n,
{timesInvoked:C,times:B}=n;if(n.consumed=!F&&C>=B,n.pending=C<B,l!==null)return d(this[c],r),t.onError(l),true;typeof y==
"number"&&y>0?setTimeout(()=>{m(this[c])},y):m(this[c]);function m(E,g=o){let z=Array.isArray(e.headers)?h(e.headers):e.
headers,b=typeof g=="function"?g({...e,headers:z}):g;if(T(b)){b.then(w=>m(E,w));return}let Q=$(b),W=p(u),X=p(a);t.onConnect?.(
w=>t.onError(w),null),t.onHeaders?.(i,W,G,O(i)),t.onData?.(Buffer.from(Q)),t.onComplete?.(X),d(E,r)}function G(){}return true}
function J(){let e=this[x],t=this[N],r=this[D];return function(n,i){if(e.isMockActive)try{S.call(this,n,i)}catch(o){if(o instanceof
f){let u=e[R]();if(u===false)throw new f(`${o.message}: subsequent request to origin ${t} was not allowed (net.connect d\
isabled)`);if(L(u,t))r.call(this,n,i);else throw new f(`${o.message}: subsequent request to origin ${t} was not allowed \
(net.connect is not enabled for this origin)`)}else throw o}else r.call(this,n,i)}}function L(e,t){let r=new URL(t);return e===
true?true:!!(Array.isArray(e)&&e.some(n=>s(n,r.host)))}function K2(e){if(e){let{agent:t,...r}=e;return r}}H.exports={getResponseData:$,
getMockDispatch:_,addMockDispatch:P,deleteMockDispatch:d,buildKey:j,generateKeyValues:p,matchValue:s,getResponse:V,getStatusText:O,
mockDispatch:S,buildMockDispatch:J,checkNetConnect:L,buildMockOptions:K2,getHeaderByName:k,buildHeadersFromArray:h}}});var require_mock_interceptor=(0,
_0_.P$)({"node_modules/undici/lib/mock/mock-interceptor.js"(_,w){"use strict";var{getResponseData:k,buildKey:D,addMockDispatch:h}=require_mock_utils(),
{kDispatches:i,kDispatchKey:a,kDefaultHeaders:u,kDefaultTrailers:c,kContentLength:p,kMockDispatch:n}=require_mock_symbols(),
{InvalidArgumentError:t}=require_errors(),{buildURL:g}=require_util(),o=class{constructor(e){this[n]=e}delay(e){if(typeof e!=
"number"||!Number.isInteger(e)||e<=0)throw new t("waitInMs must be a valid integer > 0");return this[n].delay=e,this}persist(){
return this[n].persist=true,this}times(e){if(typeof e!="number"||!Number.isInteger(e)||e<=0)throw new t("repeatTimes mus\
t be a valid integer > 0");return this[n].times=e,this}},v=class{constructor(e,r){if(typeof e!="object")throw new t("opt\
s must be an object");if(typeof e.path>"u")throw new t("opts.path must be defined");if(typeof e.method>"u"&&(e.method="G\
ET"),typeof e.path=="string")if(e.query)e.path=g(e.path,e.query);else{let s=new URL(e.path,"data://");e.path=s.pathname+
s.search}typeof e.method=="string"&&(e.method=e.method.toUpperCase()),this[a]=D(e),this[i]=r,this[u]={},this[c]={},this[p]=
false}createMockScopeDispatchData({statusCode:e,data:r,responseOptions:s}){let l=k(r),d=this[p]?{"content-length":l.length}:
{},f={...this[u],...d,...s.headers},m={...this[c],...s.trailers};return{statusCode:e,data:r,headers:f,trailers:m}}validateReplyParameters(e){
if(typeof e.statusCode>"u")throw new t("statusCode must be defined");if(typeof e.responseOptions!="object"||e.responseOptions===
null)throw new t("responseOptions must be an object")}reply(e){if(typeof e=="function"){let d=m=>{let y=e(m);if(typeof y!=
"object"||y===null)throw new t("reply options callback must return an object");let b={data:"",responseOptions:{},...y};return this.
validateReplyParameters(b),{...this.createMockScopeDispatchData(b)}},f=h(this[i],this[a],d);return new o(f)}let r={statusCode:e,
data:arguments[1]===void 0?"":arguments[1],responseOptions:arguments[2]===void 0?{}:arguments[2]};this.validateReplyParameters(
r);let s=this.createMockScopeDispatchData(r),l=h(this[i],this[a],s);return new o(l)}replyWithError(e){if(typeof e>"u")throw new t(
"error must be defined");let r=h(this[i],this[a],{error:e});return new o(r)}defaultReplyHeaders(e){if(typeof e>"u")throw new t(
"headers must be defined");return this[u]=e,this}defaultReplyTrailers(e){if(typeof e>"u")throw new t("trailers must be d\
efined");return this[c]=e,this}replyContentLength(){return this[p]=true,this}};w.exports.MockInterceptor=v,w.exports.MockScope=
o}});var require_mock_client=(0,_0_.P$)({"node_modules/undici/lib/mock/mock-client.js"(g,l){"use strict";var{promisify:u}=(0,
_0_.ki)("node:util"),a=require_client(),{buildMockDispatch:k}=require_mock_utils(),{kDispatches:s,kMockAgent:r,kClose:n,
kOriginalClose:c,kOrigin:o,kOriginalDispatch:m,kConnected:i}=require_mock_symbols(),{MockInterceptor:_}=require_mock_interceptor(),
h=require_symbols(),{InvalidArgumentError:d}=require_errors(),p=class extends a{constructor(t,e){if(super(t,e),!e||!e.agent||
typeof e.agent.dispatch!="function")throw new d("Argument opts.agent must implement Agent");this[r]=e.agent,this[o]=t,this[s]=
[],this[i]=1,this[m]=this.dispatch,this[c]=this.close.bind(this),this.dispatch=k.call(this),this.close=this[n]}get[h.kConnected](){
return this[i]}intercept(t){return new _(t,this[s])}async[n](){await u(this[c])(),this[i]=0,this[r][h.kClients].delete(this[o])}};
l.exports=p}});var require_mock_pool=(0,_0_.P$)({"node_modules/undici/lib/mock/mock-pool.js"(g,l){"use strict";var{promisify:u}=(0,
_0_.ki)("node:util"),a=require_pool(),{buildMockDispatch:k}=require_mock_utils(),{kDispatches:s,kMockAgent:r,kClose:o,kOriginalClose:n,
kOrigin:c,kOriginalDispatch:m,kConnected:i}=require_mock_symbols(),{MockInterceptor:_}=require_mock_interceptor(),h=require_symbols(),
{InvalidArgumentError:p}=require_errors(),d=class extends a{constructor(t,e){if(super(t,e),!e||!e.agent||typeof e.agent.
dispatch!="function")throw new p("Argument opts.agent must implement Agent");this[r]=e.agent,this[c]=t,this[s]=[],this[i]=
1,this[m]=this.dispatch,this[n]=this.close.bind(this),this.dispatch=k.call(this),this.close=this[o]}get[h.kConnected](){
return this[i]}intercept(t){return new _(t,this[s])}async[o](){await u(this[n])(),this[i]=0,this[r][h.kClients].delete(this[c])}};
l.exports=d}});var require_pluralizer=(0,_0_.P$)({"node_modules/undici/lib/mock/pluralizer.js"(a,i){"use strict";var e={
pronoun:"it",is:"is",was:"was",this:"this"},l={pronoun:"they",is:"are",was:"were",this:"these"};i.exports=class{constructor(s,r){
this.singular=s,this.plural=r}pluralize(s){let r=s===1,t=r?e:l,u=r?this.singular:this.plural;return{...t,count:s,noun:u}}}}});
var require_pending_interceptors_formatter=(0,_0_.P$)({"node_modules/undici/lib/mock/pending-interceptors-formatter.js"(p,i){
"use strict";var{Transform:a}=(0,_0_.ki)("node:stream"),{Console:c}=(0,_0_.ki)("node:console"),m=process.versions.icu?"✅":
"Y ",u=process.versions.icu?"❌":"N ";i.exports=class{constructor({disableColors:r}={}){this.transform=new a({transform(e,o,t){
t(null,e)}}),this.logger=new c({stdout:this.transform,inspectOptions:{colors:!r&&!process.env.CI}})}format(r){let e=r.map(
({method:o,path:t,data:{statusCode:d},persist:s,times:l,timesInvoked:n,origin:_})=>({Method:o,Origin:_,Path:t,"Status co\
de":d,Persistent:s?m:u,Invocations:n,Remaining:s?1/0:l-n}));return this.logger.table(e),this.transform.read().toString()}}}});
var require_mock_agent=(0,_0_.P$)({"node_modules/undici/lib/mock/mock-agent.js"(x,f){"use strict";var{kClients:i}=require_symbols(),
d=require_agent(),{kAgent:l,kMockAgentSet:s,kMockAgentGet:g,kDispatches:u,kIsMockActive:o,kNetConnect:n,kGetNetConnect:m,
kOptions:c,kFactory:a}=require_mock_symbols(),_=require_mock_client(),y=require_mock_pool(),{matchValue:A,buildMockOptions:w}=require_mock_utils(),
{InvalidArgumentError:k,UndiciError:q}=require_errors(),M=require_dispatcher(),b=require_pluralizer(),v=require_pending_interceptors_formatter(),
C=class extends M{constructor(e){if(super(e),this[n]=true,this[o]=true,e?.agent&&typeof e.agent.dispatch!="function")throw new k(
"Argument opts.agent must implement Agent");let t=e?.agent?e.agent:new d(e);this[l]=t,this[i]=t[i],this[c]=w(e)}get(e){let t=this[g](
e);return t||(t=this[a](e),this[s](e,t)),t}dispatch(e,t){return this.get(e.origin),this[l].dispatch(e,t)}async close(){await this[l].
close(),this[i].clear()}deactivate(){this[o]=false}activate(){this[o]=true}enableNetConnect(e){if(typeof e=="string"||typeof e==
"function"||e instanceof RegExp)Array.isArray(this[n])?this[n].push(e):this[n]=[e];else if(typeof e>"u")this[n]=true;else
throw new k("Unsupported matcher. Must be one of String|Function|RegExp.")}disableNetConnect(){this[n]=false}get isMockActive(){
return this[o]}[s](e,t){this[i].set(e,t)}[a](e){let t=Object.assign({agent:this},this[c]);return this[c]&&this[c].connections===
1?new _(e,t):new y(e,t)}[g](e){let t=this[i].get(e);if(t)return t;if(typeof e!="string"){let r=this[a]("http://localhost\
:9999");return this[s](e,r),r}for(let[r,h]of Array.from(this[i]))if(h&&typeof r!="string"&&A(r,e)){let p=this[a](e);return this[s](
e,p),p[u]=h[u],p}}[m](){return this[n]}pendingInterceptors(){let e=this[i];return Array.from(e.entries()).flatMap(([t,r])=>r[u].
map(h=>({...h,origin:t}))).filter(({pending:t})=>t)}assertNoPendingInterceptors({pendingInterceptorsFormatter:e=new v}={}){
let t=this.pendingInterceptors();if(t.length===0)return;let r=new b("interceptor","interceptors").pluralize(t.length);throw new q(
`
${r.count} ${r.noun} ${r.is} pending:

${e.format(t)}
`.trim())}};f.exports=C}});var require_global2=(0,_0_.P$)({"node_modules/undici/lib/global.js"(a,t){"use strict";var r=Symbol.
for("undici.globalDispatcher.1"),{InvalidArgumentError:l}=require_errors(),n=require_agent();o()===void 0&&i(new n);function i(e){
if(!e||typeof e.dispatch!="function")throw new l("Argument agent must implement Agent");Object.defineProperty(globalThis,
r,{value:e,writable:true,enumerable:false,configurable:false})}function o(){return globalThis[r]}t.exports={setGlobalDispatcher:i,
getGlobalDispatcher:o}}});var require_decorator_handler=(0,_0_.P$)({"node_modules/undici/lib/handler/decorator-handler.j\
s"(o,e){"use strict";e.exports=class{#r;constructor(r){if(typeof r!="object"||r===null)throw new TypeError("handler must\
 be an object");this.#r=r}onConnect(...r){return this.#r.onConnect?.(...r)}onError(...r){return this.#r.onError?.(...r)}onUpgrade(...r){
return this.#r.onUpgrade?.(...r)}onResponseStarted(...r){return this.#r.onResponseStarted?.(...r)}onHeaders(...r){return this.#r.
onHeaders?.(...r)}onData(...r){return this.#r.onData?.(...r)}onComplete(...r){return this.#r.onComplete?.(...r)}onBodySent(...r){
return this.#r.onBodySent?.(...r)}}}});var require_redirect=(0,_0_.P$)({"node_modules/undici/lib/interceptor/redirect.js"(a,n){
"use strict";var c=require_redirect_handler();n.exports=d=>{let o=d?.maxRedirections;return e=>function(r,i){let{maxRedirections:t=o,
...l}=r;if(!t)return e(r,i);let u=new c(e,t,r,i);return e(l,u)}}}});var require_retry=(0,_0_.P$)({"node_modules/undici/l\
ib/interceptor/retry.js"(u,t){"use strict";var n=require_retry_handler();t.exports=i=>e=>function(r,o){return e(r,new n(
{...r,retryOptions:{...i,...r.retryOptions}},{handler:o,dispatch:e}))}}});var require_dump=(0,_0_.P$)({"node_modules/und\
ici/lib/interceptor/dump.js"(c,s){"use strict";var o=require_util(),{InvalidArgumentError:h,RequestAbortedError:u}=require_errors(),
a=require_decorator_handler(),l=class extends a{#e=1024*1024;#o=null;#n=false;#r=false;#i=0;#s=null;#t=null;constructor({
maxSize:t},e){if(super(e),t!=null&&(!Number.isFinite(t)||t<1))throw new h("maxSize must be a number greater than 0");this.#e=
t??this.#e,this.#t=e}onConnect(t){this.#o=t,this.#t.onConnect(this.#h.bind(this))}#h(t){this.#r=true,this.#s=t}onHeaders(t,e,n,i){
let r=o.parseHeaders(e)["content-length"];if(r!=null&&r>this.#e)throw new u(`Response size (${r}) larger than maxSize (${this.#e}\
)`);return this.#r?true:this.#t.onHeaders(t,e,n,i)}onError(t){this.#n||(t=this.#s??t,this.#t.onError(t))}onData(t){return this.#i=
this.#i+t.length,this.#i>=this.#e&&(this.#n=true,this.#r?this.#t.onError(this.#s):this.#t.onComplete([])),true}onComplete(t){
if(!this.#n){if(this.#r){this.#t.onError(this.reason);return}this.#t.onComplete(t)}}};function d({maxSize:t}={maxSize:1048576}){
return e=>function(n,i){let{dumpMaxSize:r=t}=n,m=new l({maxSize:r},i);return e(n,m)}}s.exports=d}});var require_dns=(0,_0_.
P$)({"node_modules/undici/lib/interceptor/dns.js"(T,m){"use strict";var{isIP:k}=(0,_0_.ki)("node:net"),{lookup:c}=(0,_0_.
ki)("node:dns"),p=require_decorator_handler(),{InvalidArgumentError:f,InformationalError:w}=require_errors(),h=Math.pow(
2,31)-1,y=class{#l=0;#e=0;#t=new Map;dualStack=true;affinity=null;lookup=null;pick=null;constructor(l){this.#l=l.maxTTL,
this.#e=l.maxItems,this.dualStack=l.dualStack,this.affinity=l.affinity,this.lookup=l.lookup??this.#u,this.pick=l.pick??this.#n}get full(){
return this.#t.size===this.#e}runLookup(l,s,e){let n=this.#t.get(l.hostname);if(n==null&&this.full){e(null,l.origin);return}
let u={affinity:this.affinity,dualStack:this.dualStack,lookup:this.lookup,pick:this.pick,...s.dns,maxTTL:this.#l,maxItems:this.#e};
if(n==null)this.lookup(l,u,(a,t)=>{if(a||t==null||t.length===0){e(a??new w("No DNS entries found"));return}this.setRecords(
l,t);let o=this.#t.get(l.hostname),i=this.pick(l,o,u.affinity),r;typeof i.port=="number"?r=`:${i.port}`:l.port!==""?r=`:${l.
port}`:r="",e(null,`${l.protocol}//${i.family===6?`[${i.address}]`:i.address}${r}`)});else{let a=this.pick(l,n,u.affinity);
if(a==null){this.#t.delete(l.hostname),this.runLookup(l,s,e);return}let t;typeof a.port=="number"?t=`:${a.port}`:l.port!==
""?t=`:${l.port}`:t="",e(null,`${l.protocol}//${a.family===6?`[${a.address}]`:a.address}${t}`)}}#u(l,s,e){c(l.hostname,{
all:true,family:this.dualStack===false?this.affinity:0,order:"ipv4first"},(n,u)=>{if(n)return e(n);let a=new Map;for(let t of u)
a.set(`${t.address}:${t.family}`,t);e(null,a.values())})}#n(l,s,e){let n=null,{records:u,offset:a}=s,t;if(this.dualStack?
(e==null&&(a==null||a===h?(s.offset=0,e=4):(s.offset++,e=(s.offset&1)===1?6:4)),u[e]!=null&&u[e].ips.length>0?t=u[e]:t=u[e===
4?6:4]):t=u[e],t==null||t.ips.length===0)return n;t.offset==null||t.offset===h?t.offset=0:t.offset++;let o=t.offset%t.ips.
length;return n=t.ips[o]??null,n==null?n:Date.now()-n.timestamp>n.ttl?(t.ips.splice(o,1),this.pick(l,s,e)):n}setRecords(l,s){
let e=Date.now(),n={records:{4:null,6:null}};for(let u of s){u.timestamp=e,typeof u.ttl=="number"?u.ttl=Math.min(u.ttl,this.#l):
u.ttl=this.#l;let a=n.records[u.family]??{ips:[]};a.ips.push(u),n.records[u.family]=a}this.#t.set(l.hostname,n)}getHandler(l,s){
return new x(this,l,s)}},x=class extends p{#l=null;#e=null;#t=null;#u=null;#n=null;constructor(l,{origin:s,handler:e,dispatch:n},u){
super(e),this.#n=s,this.#u=e,this.#e={...u},this.#l=l,this.#t=n}onError(l){switch(l.code){case"ETIMEDOUT":case"ECONNREFU\
SED":{if(this.#l.dualStack){this.#l.runLookup(this.#n,this.#e,(s,e)=>{if(s)return this.#u.onError(s);let n={...this.#e,origin:e};
this.#t(n,this)});return}this.#u.onError(l);return}case"ENOTFOUND":this.#l.deleteRecord(this.#n);default:this.#u.onError(
l);break}}};m.exports=l=>{if(l?.maxTTL!=null&&(typeof l?.maxTTL!="number"||l?.maxTTL<0))throw new f("Invalid maxTTL. Mus\
t be a positive number");if(l?.maxItems!=null&&(typeof l?.maxItems!="number"||l?.maxItems<1))throw new f("Invalid maxIte\
ms. Must be a positive number and greater than zero");if(l?.affinity!=null&&l?.affinity!==4&&l?.affinity!==6)throw new f(
"Invalid affinity. Must be either 4 or 6");if(l?.dualStack!=null&&typeof l?.dualStack!="boolean")throw new f("Invalid du\
alStack. Must be a boolean");if(l?.lookup!=null&&typeof l?.lookup!="function")throw new f("Invalid lookup. Must be a fun\
ction");if(l?.pick!=null&&typeof l?.pick!="function")throw new f("Invalid pick. Must be a function");let s=l?.dualStack??
true,e;s?e=l?.affinity??null:e=l?.affinity??4;let n={maxTTL:l?.maxTTL??1e4,lookup:l?.lookup??null,pick:l?.pick??null,dualStack:s,
affinity:e,maxItems:l?.maxItems??1/0},u=new y(n);return a=>function(t,o){let i=t.origin.constructor===URL?t.origin:new URL(
t.origin);return k(i.hostname)!==0?a(t,o):(u.runLookup(i,t,(r,I)=>{if(r)return o.onError(r);let d=null;d={...t,servername:i.
hostname,origin:I,headers:{host:i.hostname,...t.headers}},a(d,u.getHandler({origin:i,dispatch:a,handler:o},t))}),true)}}}});
var require_headers=(0,_0_.P$)({"node_modules/undici/lib/web/fetch/headers.js"(E,T){"use strict";var{kConstruct:_}=require_symbols(),
{kEnumerableProperty:f}=require_util(),{iteratorMixin:G,isValidHeaderName:p,isValidHeaderValue:b}=require_util2(),{webidl:s}=require_webidl(),
k=(0,_0_.ki)("node:assert"),m=(0,_0_.ki)("node:util"),o=Symbol("headers map"),l=Symbol("headers map sorted");function C(i){
return i===10||i===13||i===9||i===32}function L(i){let e=0,t=i.length;for(;t>e&&C(i.charCodeAt(t-1));)--t;for(;t>e&&C(i.
charCodeAt(e));)++e;return e===0&&t===i.length?i:i.substring(e,t)}function x(i,e){if(Array.isArray(e))for(let t=0;t<e.length;++t){
let r=e[t];if(r.length!==2)throw s.errors.exception({header:"Headers constructor",message:`expected name/value pair to b\
e length 2, found ${r.length}.`});v(i,r[0],r[1])}else if(typeof e=="object"&&e!==null){let t=Object.keys(e);for(let r=0;r<
t.length;++r)v(i,t[r],e[t[r]])}else throw s.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",
types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})}function v(i,e,t){if(t=L(t),p(e)){if(!b(t))throw s.
errors.invalidArgument({prefix:"Headers.append",value:t,type:"header value"})}else throw s.errors.invalidArgument({prefix:"\
Headers.append",value:e,type:"header name"});if(q(i)==="immutable")throw new TypeError("immutable");return w(i).append(e,
t,false)}function A(i,e){return i[0]<e[0]?-1:1}var B=class P{cookies=null;constructor(e){e instanceof P?(this[o]=new Map(
e[o]),this[l]=e[l],this.cookies=e.cookies===null?null:[...e.cookies]):(this[o]=new Map(e),this[l]=null)}contains(e,t){return this[o].
has(t?e:e.toLowerCase())}clear(){this[o].clear(),this[l]=null,this.cookies=null}append(e,t,r){this[l]=null;let n=r?e:e.toLowerCase(),
a=this[o].get(n);if(a){let u=n==="cookie"?"; ":", ";this[o].set(n,{name:a.name,value:`${a.value}${u}${t}`})}else this[o].
set(n,{name:e,value:t});n==="set-cookie"&&(this.cookies??=[]).push(t)}set(e,t,r){this[l]=null;let n=r?e:e.toLowerCase();
n==="set-cookie"&&(this.cookies=[t]),this[o].set(n,{name:e,value:t})}delete(e,t){this[l]=null,t||(e=e.toLowerCase()),e===
"set-cookie"&&(this.cookies=null),this[o].delete(e)}get(e,t){return this[o].get(t?e:e.toLowerCase())?.value??null}*[Symbol.
iterator](){for(let{0:e,1:{value:t}}of this[o])yield[e,t]}get entries(){let e={};if(this[o].size!==0)for(let{name:t,value:r}of this[o].
values())e[t]=r;return e}rawValues(){return this[o].values()}get entriesList(){let e=[];if(this[o].size!==0)for(let{0:t,
1:{name:r,value:n}}of this[o])if(t==="set-cookie")for(let a of this.cookies)e.push([r,a]);else e.push([r,n]);return e}toSortedArray(){
let e=this[o].size,t=new Array(e);if(e<=32){if(e===0)return t;let r=this[o][Symbol.iterator](),n=r.next().value;t[0]=[n[0],
n[1].value],k(n[1].value!==null);for(let a=1,u=0,d=0,c=0,y=0,H,S;a<e;++a){for(S=r.next().value,H=t[a]=[S[0],S[1].value],
k(H[1]!==null),c=0,d=a;c<d;)y=c+(d-c>>1),t[y][0]<=H[0]?c=y+1:d=y;if(a!==y){for(u=a;u>c;)t[u]=t[--u];t[c]=H}}if(!r.next().
done)throw new TypeError("Unreachable");return t}else{let r=0;for(let{0:n,1:{value:a}}of this[o])t[r++]=[n,a],k(a!==null);
return t.sort(A)}}},h=class g{#t;#e;constructor(e=void 0){s.util.markAsUncloneable(this),e!==_&&(this.#e=new B,this.#t="\
none",e!==void 0&&(e=s.converters.HeadersInit(e,"Headers contructor","init"),x(this,e)))}append(e,t){s.brandCheck(this,g),
s.argumentLengthCheck(arguments,2,"Headers.append");let r="Headers.append";return e=s.converters.ByteString(e,r,"name"),
t=s.converters.ByteString(t,r,"value"),v(this,e,t)}delete(e){if(s.brandCheck(this,g),s.argumentLengthCheck(arguments,1,"\
Headers.delete"),e=s.converters.ByteString(e,"Headers.delete","name"),!p(e))throw s.errors.invalidArgument({prefix:"Head\
ers.delete",value:e,type:"header name"});if(this.#t==="immutable")throw new TypeError("immutable");this.#e.contains(e,false)&&
this.#e.delete(e,false)}get(e){s.brandCheck(this,g),s.argumentLengthCheck(arguments,1,"Headers.get");let t="Headers.get";
if(e=s.converters.ByteString(e,t,"name"),!p(e))throw s.errors.invalidArgument({prefix:t,value:e,type:"header name"});return this.#e.
get(e,false)}has(e){s.brandCheck(this,g),s.argumentLengthCheck(arguments,1,"Headers.has");let t="Headers.has";if(e=s.converters.
ByteString(e,t,"name"),!p(e))throw s.errors.invalidArgument({prefix:t,value:e,type:"header name"});return this.#e.contains(
e,false)}set(e,t){s.brandCheck(this,g),s.argumentLengthCheck(arguments,2,"Headers.set");let r="Headers.set";if(e=s.converters.
ByteString(e,r,"name"),t=s.converters.ByteString(t,r,"value"),t=L(t),p(e)){if(!b(t))throw s.errors.invalidArgument({prefix:r,
value:t,type:"header value"})}else throw s.errors.invalidArgument({prefix:r,value:e,type:"header name"});if(this.#t==="i\
mmutable")throw new TypeError("immutable");this.#e.set(e,t,false)}getSetCookie(){s.brandCheck(this,g);let e=this.#e.cookies;
return e?[...e]:[]}get[l](){if(this.#e[l])return this.#e[l];let e=[],t=this.#e.toSortedArray(),r=this.#e.cookies;if(r===
null||r.length===1)return this.#e[l]=t;for(let n=0;n<t.length;++n){let{0:a,1:u}=t[n];if(a==="set-cookie")for(let d=0;d<r.
length;++d)e.push([a,r[d]]);else e.push([a,u])}return this.#e[l]=e}[m.inspect.custom](e,t){return t.depth??=e,`Headers ${m.
formatWithOptions(t,this.#e.entries)}`}static getHeadersGuard(e){return e.#t}static setHeadersGuard(e,t){e.#t=t}static getHeadersList(e){
return e.#e}static setHeadersList(e,t){e.#e=t}},{getHeadersGuard:q,setHeadersGuard:N,getHeadersList:w,setHeadersList:z}=h;
Reflect.deleteProperty(h,"getHeadersGuard"),Reflect.deleteProperty(h,"setHeadersGuard"),Reflect.deleteProperty(h,"getHea\
dersList"),Reflect.deleteProperty(h,"setHeadersList"),G("Headers",h,l,0,1),Object.defineProperties(h.prototype,{append:f,
delete:f,get:f,has:f,set:f,getSetCookie:f,[Symbol.toStringTag]:{value:"Headers",configurable:true},[m.inspect.custom]:{enumerable:false}}),
s.converters.HeadersInit=function(i,e,t){if(s.util.Type(i)==="Object"){let r=Reflect.get(i,Symbol.iterator);if(!m.types.
isProxy(i)&&r===h.prototype.entries)try{return w(i).entriesList}catch{}return typeof r=="function"?s.converters["sequenc\
e<sequence<ByteString>>"](i,e,t,r.bind(i)):s.converters["record<ByteString, ByteString>"](i,e,t)}throw s.errors.conversionFailed(
{prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteStri\
ng>"]})},T.exports={fill:x,compareHeaderName:A,Headers:h,HeadersList:B,getHeadersGuard:q,setHeadersGuard:N,setHeadersList:z,
getHeadersList:w}}});var require_response=(0,_0_.P$)({"node_modules/undici/lib/web/fetch/response.js"(V,B){"use strict";
var{Headers:v,HeadersList:L,fill:I,getHeadersGuard:j,setHeadersGuard:k,setHeadersList:w}=require_headers(),{extractBody:S,
cloneBody:O,mixinBody:_,hasFinalizationRegistry:T,streamRegistry:q,bodyUnusable:H}=require_body(),f=require_util(),x=(0,
_0_.ki)("node:util"),{kEnumerableProperty:o}=f,{isValidReasonPhrase:P,isCancelled:A,isAborted:D,isBlobLike:F,serializeJavascriptValueToJSONString:z,
isErrorLike:M,isomorphicEncode:N,environmentSettingsObject:W}=require_util2(),{redirectStatusSet:$,nullBodyStatus:J}=require_constants3(),
{kState:n,kHeaders:u}=require_symbols2(),{webidl:s}=require_webidl(),{FormData:G}=require_formdata(),{URLSerializer:C}=require_data_url(),
{kConstruct:y}=require_symbols(),g=(0,_0_.ki)("node:assert"),{types:X}=(0,_0_.ki)("node:util"),K2=new TextEncoder("utf-8"),
h=class i{static error(){return b(p(),"immutable")}static json(t,r={}){s.argumentLengthCheck(arguments,1,"Response.json"),
r!==null&&(r=s.converters.ResponseInit(r));let a=K2.encode(z(t)),d=S(a),c=b(l({}),"response");return U(c,r,{body:d[0],type:"\
application/json"}),c}static redirect(t,r=302){s.argumentLengthCheck(arguments,1,"Response.redirect"),t=s.converters.USVString(
t),r=s.converters["unsigned short"](r);let a;try{a=new URL(t,W.settingsObject.baseUrl)}catch(Z){throw new TypeError(`Fai\
led to parse URL from ${t}`,{cause:Z})}if(!$.has(r))throw new RangeError(`Invalid status code ${r}`);let d=b(l({}),"immu\
table");d[n].status=r;let c=N(C(a));return d[n].headersList.append("location",c,true),d}constructor(t=null,r={}){if(s.util.
markAsUncloneable(this),t===y)return;t!==null&&(t=s.converters.BodyInit(t)),r=s.converters.ResponseInit(r),this[n]=l({}),
this[u]=new v(y),k(this[u],"response"),w(this[u],this[n].headersList);let a=null;if(t!=null){let[d,c]=S(t);a={body:d,type:c}}
U(this,r,a)}get type(){return s.brandCheck(this,i),this[n].type}get url(){s.brandCheck(this,i);let t=this[n].urlList,r=t[t.
length-1]??null;return r===null?"":C(r,true)}get redirected(){return s.brandCheck(this,i),this[n].urlList.length>1}get status(){
return s.brandCheck(this,i),this[n].status}get ok(){return s.brandCheck(this,i),this[n].status>=200&&this[n].status<=299}get statusText(){
return s.brandCheck(this,i),this[n].statusText}get headers(){return s.brandCheck(this,i),this[u]}get body(){return s.brandCheck(
this,i),this[n].body?this[n].body.stream:null}get bodyUsed(){return s.brandCheck(this,i),!!this[n].body&&f.isDisturbed(this[n].
body.stream)}clone(){if(s.brandCheck(this,i),H(this))throw s.errors.exception({header:"Response.clone",message:"Body has\
 already been consumed."});let t=R(this[n]);return T&&this[n].body?.stream&&q.register(this,new WeakRef(this[n].body.stream)),
b(t,j(this[u]))}[x.inspect.custom](t,r){r.depth===null&&(r.depth=2),r.colors??=true;let a={status:this.status,statusText:this.
statusText,headers:this.headers,body:this.body,bodyUsed:this.bodyUsed,ok:this.ok,redirected:this.redirected,type:this.type,
url:this.url};return`Response ${x.formatWithOptions(r,a)}`}};_(h),Object.defineProperties(h.prototype,{type:o,url:o,status:o,
ok:o,redirected:o,statusText:o,headers:o,clone:o,body:o,bodyUsed:o,[Symbol.toStringTag]:{value:"Response",configurable:true}}),
Object.defineProperties(h,{json:o,redirect:o,error:o});function R(e){if(e.internalResponse)return E(R(e.internalResponse),
e.type);let t=l({...e,body:null});return e.body!=null&&(t.body=O(t,e.body)),t}function l(e){return{aborted:false,rangeRequested:false,
timingAllowPassed:false,requestIncludesCredentials:false,type:"default",status:200,timingInfo:null,cacheState:"",statusText:"",
...e,headersList:e?.headersList?new L(e?.headersList):new L,urlList:e?.urlList?[...e.urlList]:[]}}function p(e){let t=M(
e);return l({type:"error",status:0,error:t?e:new Error(e&&String(e)),aborted:e&&e.name==="AbortError"})}function Q(e){return e.
type==="error"&&e.status===0}function m(e,t){return t={internalResponse:e,...t},new Proxy(e,{get(r,a){return a in t?t[a]:
r[a]},set(r,a,d){return g(!(a in t)),r[a]=d,true}})}function E(e,t){if(t==="basic")return m(e,{type:"basic",headersList:e.
headersList});if(t==="cors")return m(e,{type:"cors",headersList:e.headersList});if(t==="opaque")return m(e,{type:"opaque",
urlList:Object.freeze([]),status:0,statusText:"",body:null});if(t==="opaqueredirect")return m(e,{type:"opaqueredirect",status:0,
statusText:"",headersList:[],body:null});g(false)}function Y(e,t=null){return g(A(e)),D(e)?p(Object.assign(new DOMException(
"The operation was aborted.","AbortError"),{cause:t})):p(Object.assign(new DOMException("Request was cancelled."),{cause:t}))}
function U(e,t,r){if(t.status!==null&&(t.status<200||t.status>599))throw new RangeError('init["status"] must be in the r\
ange of 200 to 599, inclusive.');if("statusText"in t&&t.statusText!=null&&!P(String(t.statusText)))throw new TypeError("\
Invalid statusText");if("status"in t&&t.status!=null&&(e[n].status=t.status),"statusText"in t&&t.statusText!=null&&(e[n].
statusText=t.statusText),"headers"in t&&t.headers!=null&&I(e[u],t.headers),r){if(J.includes(e.status))throw s.errors.exception(
{header:"Response constructor",message:`Invalid response status code ${e.status}`});e[n].body=r.body,r.type!=null&&!e[n].
headersList.contains("content-type",true)&&e[n].headersList.append("content-type",r.type,true)}}function b(e,t){let r=new h(
y);return r[n]=e,r[u]=new v(y),w(r[u],e.headersList),k(r[u],t),T&&e.body?.stream&&q.register(r,new WeakRef(e.body.stream)),
r}s.converters.ReadableStream=s.interfaceConverter(ReadableStream),s.converters.FormData=s.interfaceConverter(G),s.converters.
URLSearchParams=s.interfaceConverter(URLSearchParams),s.converters.XMLHttpRequestBodyInit=function(e,t,r){return typeof e==
"string"?s.converters.USVString(e,t,r):F(e)?s.converters.Blob(e,t,r,{strict:false}):ArrayBuffer.isView(e)||X.isArrayBuffer(
e)?s.converters.BufferSource(e,t,r):f.isFormDataLike(e)?s.converters.FormData(e,t,r,{strict:false}):e instanceof URLSearchParams?
s.converters.URLSearchParams(e,t,r):s.converters.DOMString(e,t,r)},s.converters.BodyInit=function(e,t,r){return e instanceof
ReadableStream?s.converters.ReadableStream(e,t,r):e?.[Symbol.asyncIterator]?e:s.converters.XMLHttpRequestBodyInit(e,t,r)},
s.converters.ResponseInit=s.dictionaryConverter([{key:"status",converter:s.converters["unsigned short"],defaultValue:()=>200},
{key:"statusText",converter:s.converters.ByteString,defaultValue:()=>""},{key:"headers",converter:s.converters.HeadersInit}]),
B.exports={isNetworkError:Q,makeNetworkError:p,makeResponse:l,makeAppropriateNetworkError:Y,filterResponse:E,Response:h,
cloneResponse:R,fromInnerResponse:b}}});var require_dispatcher_weakref=(0,_0_.P$)({"node_modules/undici/lib/web/fetch/di\
spatcher-weakref.js"(o,s){"use strict";var{kConnected:i,kSize:r}=require_symbols(),t=class{constructor(e){this.value=e}deref(){
return this.value[i]===0&&this.value[r]===0?void 0:this.value}},n=class{constructor(e){this.finalizer=e}register(e,a){e.
on&&e.on("disconnect",()=>{e[i]===0&&e[r]===0&&this.finalizer(a)})}unregister(e){}};s.exports=function(){return process.
env.NODE_V8_COVERAGE&&process.version.startsWith("v18")?(process._rawDebug("Using compatibility WeakRef and Finalization\
Registry"),{WeakRef:t,FinalizationRegistry:n}):{WeakRef,FinalizationRegistry}}}});var require_request2=(0,_0_.P$)({"node\
_modules/undici/lib/web/fetch/request.js"(me,J){"use strict";var{extractBody:K2,mixinBody:Q,cloneBody:X,bodyUnusable:O}=require_body(),
{Headers:P,fill:Y,HeadersList:p,setHeadersGuard:N,getHeadersGuard:Z,setHeadersList:H,getHeadersList:U}=require_headers(),
{FinalizationRegistry:ee}=require_dispatcher_weakref()(),w=require_util(),A=(0,_0_.ki)("node:util"),{isValidHTTPToken:re,
sameOrigin:I,environmentSettingsObject:k}=require_util2(),{forbiddenMethodsSet:te,corsSafeListedMethodsSet:oe,referrerPolicy:ie,
requestRedirect:se,requestMode:ne,requestCredentials:ae,requestCache:le,requestDuplex:de}=require_constants3(),{kEnumerableProperty:c,
normalizedMethodRecordsBase:ce,normalizedMethodRecords:he}=w,{kHeaders:h,kSignal:C,kState:n,kDispatcher:E}=require_symbols2(),
{webidl:o}=require_webidl(),{URLSerializer:ue}=require_data_url(),{kConstruct:R}=require_symbols(),ge=(0,_0_.ki)("node:a\
ssert"),{getMaxListeners:x,setMaxListeners:ye,getEventListeners:fe,defaultMaxListeners:D}=(0,_0_.ki)("node:events"),ve=Symbol(
"abortController"),B=new ee(({signal:r,abort:i})=>{r.removeEventListener("abort",i)}),q=new WeakMap;function F(r){return i;
function i(){let t=r.deref();if(t!==void 0){B.unregister(i),this.removeEventListener("abort",i),t.abort(this.reason);let a=q.
get(t.signal);if(a!==void 0){if(a.size!==0){for(let e of a){let b=e.deref();b!==void 0&&b.abort(this.reason)}a.clear()}q.
delete(t.signal)}}}}var j=false,g=class d{constructor(i,t={}){if(o.util.markAsUncloneable(this),i===R)return;let a="Requ\
est constructor";o.argumentLengthCheck(arguments,1,a),i=o.converters.RequestInfo(i,a,"input"),t=o.converters.RequestInit(
t,a,"init");let e=null,b=null,G=k.settingsObject.baseUrl,u=null;if(typeof i=="string"){this[E]=t.dispatcher;let s;try{s=
new URL(i,G)}catch(l){throw new TypeError("Failed to parse URL from "+i,{cause:l})}if(s.username||s.password)throw new TypeError(
"Request cannot be constructed from a URL that includes credentials: "+i);e=L({urlList:[s]}),b="cors"}else this[E]=t.dispatcher||
i[E],ge(i instanceof d),e=i[n],u=i[C];let V=k.settingsObject.origin,S="client";if(e.window?.constructor?.name==="Environ\
mentSettingsObject"&&I(e.window,V)&&(S=e.window),t.window!=null)throw new TypeError(`'window' option '${S}' must be null`);
"window"in t&&(S="no-window"),e=L({method:e.method,headersList:e.headersList,unsafeRequest:e.unsafeRequest,client:k.settingsObject,
window:S,priority:e.priority,origin:e.origin,referrer:e.referrer,referrerPolicy:e.referrerPolicy,mode:e.mode,credentials:e.
credentials,cache:e.cache,redirect:e.redirect,integrity:e.integrity,keepalive:e.keepalive,reloadNavigation:e.reloadNavigation,
historyNavigation:e.historyNavigation,urlList:[...e.urlList]});let $=Object.keys(t).length!==0;if($&&(e.mode==="navigate"&&
(e.mode="same-origin"),e.reloadNavigation=false,e.historyNavigation=false,e.origin="client",e.referrer="client",e.referrerPolicy=
"",e.url=e.urlList[e.urlList.length-1],e.urlList=[e.url]),t.referrer!==void 0){let s=t.referrer;if(s==="")e.referrer="no\
-referrer";else{let l;try{l=new URL(s,G)}catch(v){throw new TypeError(`Referrer "${s}" is not a valid URL.`,{cause:v})}l.
protocol==="about:"&&l.hostname==="client"||V&&!I(l,k.settingsObject.baseUrl)?e.referrer="client":e.referrer=l}}t.referrerPolicy!==
void 0&&(e.referrerPolicy=t.referrerPolicy);let y;if(t.mode!==void 0?y=t.mode:y=b,y==="navigate")throw o.errors.exception(
{header:"Request constructor",message:"invalid request mode navigate."});if(y!=null&&(e.mode=y),t.credentials!==void 0&&
(e.credentials=t.credentials),t.cache!==void 0&&(e.cache=t.cache),e.cache==="only-if-cached"&&e.mode!=="same-origin")throw new TypeError(
"'only-if-cached' can be set only with 'same-origin' mode");if(t.redirect!==void 0&&(e.redirect=t.redirect),t.integrity!=
null&&(e.integrity=String(t.integrity)),t.keepalive!==void 0&&(e.keepalive=!!t.keepalive),t.method!==void 0){let s=t.method,
l=he[s];if(l!==void 0)e.method=l;else{if(!re(s))throw new TypeError(`'${s}' is not a valid HTTP method.`);let v=s.toUpperCase();
if(te.has(v))throw new TypeError(`'${s}' HTTP method is unsupported.`);s=ce[v]??s,e.method=s}!j&&e.method==="patch"&&(process.
emitWarning("Using `patch` is highly likely to result in a `405 Method Not Allowed`. `PATCH` is much more likely to succ\
eed.",{code:"UNDICI-FETCH-patch"}),j=true)}t.signal!==void 0&&(u=t.signal),this[n]=e;let m=new AbortController;if(this[C]=
m.signal,u!=null){if(!u||typeof u.aborted!="boolean"||typeof u.addEventListener!="function")throw new TypeError("Failed \
to construct 'Request': member signal is not of type AbortSignal.");if(u.aborted)m.abort(u.reason);else{this[ve]=m;let s=new WeakRef(
m),l=F(s);try{(typeof x=="function"&&x(u)===D||fe(u,"abort").length>=D)&&ye(1500,u)}catch{}w.addAbortListener(u,l),B.register(
m,{signal:u,abort:l},l)}}if(this[h]=new P(R),H(this[h],e.headersList),N(this[h],"request"),y==="no-cors"){if(!oe.has(e.method))
throw new TypeError(`'${e.method} is unsupported in no-cors mode.`);N(this[h],"request-no-cors")}if($){let s=U(this[h]),
l=t.headers!==void 0?t.headers:new p(s);if(s.clear(),l instanceof p){for(let{name:v,value:be}of l.rawValues())s.append(v,
be,false);s.cookies=l.cookies}else Y(this[h],l)}let f=i instanceof d?i[n].body:null;if((t.body!=null||f!=null)&&(e.method===
"GET"||e.method==="HEAD"))throw new TypeError("Request with GET/HEAD method cannot have body.");let T=null;if(t.body!=null){
let[s,l]=K2(t.body,e.keepalive);T=s,l&&!U(this[h]).contains("content-type",true)&&this[h].append("content-type",l)}let M=T??
f;if(M!=null&&M.source==null){if(T!=null&&t.duplex==null)throw new TypeError("RequestInit: duplex option is required whe\
n sending a body.");if(e.mode!=="same-origin"&&e.mode!=="cors")throw new TypeError('If request is made from ReadableStre\
am, mode should be "same-origin" or "cors"');e.useCORSPreflightFlag=true}let _=M;if(T==null&&f!=null){if(O(i))throw new TypeError(
"Cannot construct a Request with a Request object that has already been used.");let s=new TransformStream;f.stream.pipeThrough(
s),_={source:f.source,length:f.length,stream:s.readable}}this[n].body=_}get method(){return o.brandCheck(this,d),this[n].
method}get url(){return o.brandCheck(this,d),ue(this[n].url)}get headers(){return o.brandCheck(this,d),this[h]}get destination(){
return o.brandCheck(this,d),this[n].destination}get referrer(){return o.brandCheck(this,d),this[n].referrer==="no-referr\
er"?"":this[n].referrer==="client"?"about:client":this[n].referrer.toString()}get referrerPolicy(){return o.brandCheck(this,
d),this[n].referrerPolicy}get mode(){return o.brandCheck(this,d),this[n].mode}get credentials(){return this[n].credentials}get cache(){
return o.brandCheck(this,d),this[n].cache}get redirect(){return o.brandCheck(this,d),this[n].redirect}get integrity(){return o.
brandCheck(this,d),this[n].integrity}get keepalive(){return o.brandCheck(this,d),this[n].keepalive}get isReloadNavigation(){
return o.brandCheck(this,d),this[n].reloadNavigation}get isHistoryNavigation(){return o.brandCheck(this,d),this[n].historyNavigation}get signal(){
return o.brandCheck(this,d),this[C]}get body(){return o.brandCheck(this,d),this[n].body?this[n].body.stream:null}get bodyUsed(){
return o.brandCheck(this,d),!!this[n].body&&w.isDisturbed(this[n].body.stream)}get duplex(){return o.brandCheck(this,d),
"half"}clone(){if(o.brandCheck(this,d),O(this))throw new TypeError("unusable");let i=z(this[n]),t=new AbortController;if(this.
signal.aborted)t.abort(this.signal.reason);else{let a=q.get(this.signal);a===void 0&&(a=new Set,q.set(this.signal,a));let e=new WeakRef(
t);a.add(e),w.addAbortListener(t.signal,F(e))}return W(i,t.signal,Z(this[h]))}[A.inspect.custom](i,t){t.depth===null&&(t.
depth=2),t.colors??=true;let a={method:this.method,url:this.url,headers:this.headers,destination:this.destination,referrer:this.
referrer,referrerPolicy:this.referrerPolicy,mode:this.mode,credentials:this.credentials,cache:this.cache,redirect:this.redirect,
integrity:this.integrity,keepalive:this.keepalive,isReloadNavigation:this.isReloadNavigation,isHistoryNavigation:this.isHistoryNavigation,
signal:this.signal};return`Request ${A.formatWithOptions(t,a)}`}};Q(g);function L(r){return{method:r.method??"GET",localURLsOnly:r.
localURLsOnly??false,unsafeRequest:r.unsafeRequest??false,body:r.body??null,client:r.client??null,reservedClient:r.reservedClient??
null,replacesClientId:r.replacesClientId??"",window:r.window??"client",keepalive:r.keepalive??false,serviceWorkers:r.serviceWorkers??
"all",initiator:r.initiator??"",destination:r.destination??"",priority:r.priority??null,origin:r.origin??"client",policyContainer:r.
policyContainer??"client",referrer:r.referrer??"client",referrerPolicy:r.referrerPolicy??"",mode:r.mode??"no-cors",useCORSPreflightFlag:r.
useCORSPreflightFlag??false,credentials:r.credentials??"same-origin",useCredentials:r.useCredentials??false,cache:r.cache??
"default",redirect:r.redirect??"follow",integrity:r.integrity??"",cryptoGraphicsNonceMetadata:r.cryptoGraphicsNonceMetadata??
"",parserMetadata:r.parserMetadata??"",reloadNavigation:r.reloadNavigation??false,historyNavigation:r.historyNavigation??
false,userActivation:r.userActivation??false,taintedOrigin:r.taintedOrigin??false,redirectCount:r.redirectCount??0,responseTainting:r.
responseTainting??"basic",preventNoCacheCacheControlHeaderModification:r.preventNoCacheCacheControlHeaderModification??false,
done:r.done??false,timingAllowFailed:r.timingAllowFailed??false,urlList:r.urlList,url:r.urlList[0],headersList:r.headersList?
new p(r.headersList):new p}}function z(r){let i=L({...r,body:null});return r.body!=null&&(i.body=X(i,r.body)),i}function W(r,i,t){
let a=new g(R);return a[n]=r,a[C]=i,a[h]=new P(R),H(a[h],r.headersList),N(a[h],t),a}Object.defineProperties(g.prototype,
{method:c,url:c,headers:c,redirect:c,clone:c,signal:c,duplex:c,destination:c,body:c,bodyUsed:c,isHistoryNavigation:c,isReloadNavigation:c,
keepalive:c,integrity:c,cache:c,credentials:c,attribute:c,referrerPolicy:c,referrer:c,mode:c,[Symbol.toStringTag]:{value:"\
Request",configurable:true}}),o.converters.Request=o.interfaceConverter(g),o.converters.RequestInfo=function(r,i,t){return typeof r==
"string"?o.converters.USVString(r,i,t):r instanceof g?o.converters.Request(r,i,t):o.converters.USVString(r,i,t)},o.converters.
AbortSignal=o.interfaceConverter(AbortSignal),o.converters.RequestInit=o.dictionaryConverter([{key:"method",converter:o.
converters.ByteString},{key:"headers",converter:o.converters.HeadersInit},{key:"body",converter:o.nullableConverter(o.converters.
BodyInit)},{key:"referrer",converter:o.converters.USVString},{key:"referrerPolicy",converter:o.converters.DOMString,allowedValues:ie},
{key:"mode",converter:o.converters.DOMString,allowedValues:ne},{key:"credentials",converter:o.converters.DOMString,allowedValues:ae},
{key:"cache",converter:o.converters.DOMString,allowedValues:le},{key:"redirect",converter:o.converters.DOMString,allowedValues:se},
{key:"integrity",converter:o.converters.DOMString},{key:"keepalive",converter:o.converters.boolean},{key:"signal",converter:o.
nullableConverter(r=>o.converters.AbortSignal(r,"RequestInit","signal",{strict:false}))},{key:"window",converter:o.converters.
any},{key:"duplex",converter:o.converters.DOMString,allowedValues:de},{key:"dispatcher",converter:o.converters.any}]),J.
exports={Request:g,makeRequest:L,fromInnerRequest:W,cloneRequest:z}}});var require_fetch=(0,_0_.P$)({"node_modules/undic\
i/lib/web/fetch/index.js"(dt,ce){"use strict";var{makeNetworkError:a,makeAppropriateNetworkError:k,filterResponse:z,makeResponse:v,
fromInnerResponse:ue}=require_response(),{HeadersList:Y}=require_headers(),{Request:pe,cloneRequest:ye}=require_request2(),
w=(0,_0_.ki)("node:zlib"),{bytesMatch:he,makePolicyContainer:ge,clonePolicyContainer:be,requestBadPort:me,TAOCheck:fe,appendRequestOriginHeader:Le,
responseLocationURL:Re,requestCurrentURL:R,setRequestReferrerPolicyOnRedirect:Te,tryUpgradeRequestToAPotentiallyTrustworthyURL:we,
createOpaqueTimingInfo:D,appendFetchMetadata:Ee,corsCheck:Se,crossOriginResourcePolicyCheck:qe,determineRequestsReferrer:Ce,
coarsenedSharedCurrentTime:O,createDeferredPromise:_e,isBlobLike:Oe,sameOrigin:N,isCancelled:E,isAborted:Z,isErrorLike:ke,
fullyReadBody:ve,readableStreamClose:Ie,isomorphicEncode:I,urlIsLocal:Ae,urlIsHttpHttpsScheme:H,urlHasHttpsScheme:Ue,clampAndCoarsenConnectionTimingInfo:Be,
simpleRangeHeaderValue:xe,buildContentRange:Fe,createInflate:ze,extractMimeType:De}=require_util2(),{kState:K2,kDispatcher:Ne}=require_symbols2(),
S=(0,_0_.ki)("node:assert"),{safelyExtractBody:M,extractBody:J}=require_body(),{redirectStatusSet:Q,nullBodyStatus:X,safeMethodsSet:He,
requestBodyHeader:Me,subresourceSet:je}=require_constants3(),We=(0,_0_.ki)("node:events"),{Readable:Ge,pipeline:Ve,finished:$e}=(0,
_0_.ki)("node:stream"),{addAbortListener:Ye,isErrored:Ze,isReadable:A,bufferToLowerCasedHeaderName:P}=require_util(),{dataURLProcessor:Ke,
serializeAMimeType:Je,minimizeSupportedMimeType:Qe}=require_data_url(),{getGlobalDispatcher:Xe}=require_global2(),{webidl:Pe}=require_webidl(),
{STATUS_CODES:et}=(0,_0_.ki)("node:http"),tt=["GET","HEAD"],nt=typeof __UNDICI_IS_NODE__<"u"||typeof esbuildDetection<"u"?
"node":"undici",j,ee=class extends We{constructor(e){super(),this.dispatcher=e,this.connection=null,this.dump=false,this.
state="ongoing"}terminate(e){this.state==="ongoing"&&(this.state="terminated",this.connection?.destroy(e),this.emit("ter\
minated",e))}abort(e){this.state==="ongoing"&&(this.state="aborted",e||(e=new DOMException("The operation was aborted.",
"AbortError")),this.serializedAbortReason=e,this.connection?.destroy(e),this.emit("terminated",e))}};function ot(e){te(e,
"fetch")}function rt(e,i=void 0){Pe.argumentLengthCheck(arguments,1,"globalThis.fetch");let t=_e(),o;try{o=new pe(e,i)}catch(c){
return t.reject(c),t.promise}let r=o[K2];if(o.signal.aborted)return W(t,r,null,o.signal.reason),t.promise;r.client.globalObject?.
constructor?.name==="ServiceWorkerGlobalScope"&&(r.serviceWorkers="none");let n=null,s=false,d=null;return Ye(o.signal,()=>{
s=true,S(d!=null),d.abort(o.signal.reason);let c=n?.deref();W(t,r,c,o.signal.reason)}),d=oe({request:r,processResponseEndOfBody:ot,
processResponse:c=>{if(!s){if(c.aborted){W(t,r,n,d.serializedAbortReason);return}if(c.type==="error"){t.reject(new TypeError(
"fetch failed",{cause:c.error}));return}n=new WeakRef(ue(c,"immutable")),t.resolve(n.deref()),t=null}},dispatcher:o[Ne]}),
t.promise}function te(e,i="other"){if(e.type==="error"&&e.aborted||!e.urlList?.length)return;let t=e.urlList[0],o=e.timingInfo,
r=e.cacheState;H(t)&&o!==null&&(e.timingAllowPassed||(o=D({startTime:o.startTime}),r=""),o.endTime=O(),e.timingInfo=o,ne(
o,t.href,i,globalThis,r))}var ne=performance.markResourceTiming;function W(e,i,t,o){if(e&&e.reject(o),i.body!=null&&A(i.
body?.stream)&&i.body.stream.cancel(o).catch(n=>{if(n.code!=="ERR_INVALID_STATE")throw n}),t==null)return;let r=t[K2];r.
body!=null&&A(r.body?.stream)&&r.body.stream.cancel(o).catch(n=>{if(n.code!=="ERR_INVALID_STATE")throw n})}function oe({
request:e,processRequestBodyChunkLength:i,processRequestEndOfBody:t,processResponse:o,processResponseEndOfBody:r,processResponseConsumeBody:n,
useParallelQueue:s=false,dispatcher:d=Xe()}){S(d);let c=null,g=false;e.client!=null&&(c=e.client.globalObject,g=e.client.
crossOriginIsolatedCapability);let h=O(g),b=D({startTime:h}),y={controller:new ee(d),request:e,timingInfo:b,processRequestBodyChunkLength:i,
processRequestEndOfBody:t,processResponse:o,processResponseConsumeBody:n,processResponseEndOfBody:r,taskDestination:c,crossOriginIsolatedCapability:g};
return S(!e.body||e.body.stream),e.window==="client"&&(e.window=e.client?.globalObject?.constructor?.name==="Window"?e.client:
"no-window"),e.origin==="client"&&(e.origin=e.client.origin),e.policyContainer==="client"&&(e.client!=null?e.policyContainer=
be(e.client.policyContainer):e.policyContainer=ge()),e.headersList.contains("accept",true)||e.headersList.append("accept",
"*/*",true),e.headersList.contains("accept-language",true)||e.headersList.append("accept-language","*",true),e.priority,
je.has(e.destination),re(y).catch(l=>{y.controller.terminate(l)}),y.controller}async function re(e,i=false){let t=e.request,
o=null;if(t.localURLsOnly&&!Ae(R(t))&&(o=a("local URLs only")),we(t),me(t)==="blocked"&&(o=a("bad port")),t.referrerPolicy===
""&&(t.referrerPolicy=t.policyContainer.referrerPolicy),t.referrer!=="no-referrer"&&(t.referrer=Ce(t)),o===null&&(o=await(async()=>{
let n=R(t);return N(n,t.url)&&t.responseTainting==="basic"||n.protocol==="data:"||t.mode==="navigate"||t.mode==="websock\
et"?(t.responseTainting="basic",await ie(e)):t.mode==="same-origin"?a('request mode cannot be "same-origin"'):t.mode==="\
no-cors"?t.redirect!=="follow"?a('redirect mode cannot be "follow" for "no-cors" request'):(t.responseTainting="opaque",
await ie(e)):H(R(t))?(t.responseTainting="cors",await le(e)):a("URL scheme must be a HTTP(S) scheme")})()),i)return o;o.
status!==0&&!o.internalResponse&&(t.responseTainting,t.responseTainting==="basic"?o=z(o,"basic"):t.responseTainting==="c\
ors"?o=z(o,"cors"):t.responseTainting==="opaque"?o=z(o,"opaque"):S(false));let r=o.status===0?o:o.internalResponse;if(r.
urlList.length===0&&r.urlList.push(...t.urlList),t.timingAllowFailed||(o.timingAllowPassed=true),o.type==="opaque"&&r.status===
206&&r.rangeRequested&&!t.headers.contains("range",true)&&(o=r=a()),o.status!==0&&(t.method==="HEAD"||t.method==="CONNEC\
T"||X.includes(r.status))&&(r.body=null,e.controller.dump=true),t.integrity){let n=d=>G(e,a(d));if(t.responseTainting===
"opaque"||o.body==null){n(o.error);return}let s=d=>{if(!he(d,t.integrity)){n("integrity mismatch");return}o.body=M(d)[0],
G(e,o)};await ve(o.body,s,n)}else G(e,o)}function ie(e){if(E(e)&&e.request.redirectCount===0)return Promise.resolve(k(e));
let{request:i}=e,{protocol:t}=R(i);switch(t){case"about:":return Promise.resolve(a("about scheme is not supported"));case"\
blob:":{j||(j=(0,_0_.ki)("node:buffer").resolveObjectURL);let o=R(i);if(o.search.length!==0)return Promise.resolve(a("Ne\
tworkError when attempting to fetch resource."));let r=j(o.toString());if(i.method!=="GET"||!Oe(r))return Promise.resolve(
a("invalid method"));let n=v(),s=r.size,d=I(`${s}`),c=r.type;if(i.headersList.contains("range",true)){n.rangeRequested=true;
let g=i.headersList.get("range",true),h=xe(g,true);if(h==="failure")return Promise.resolve(a("failed to fetch the data U\
RL"));let{rangeStartValue:b,rangeEndValue:y}=h;if(b===null)b=s-y,y=b+y-1;else{if(b>=s)return Promise.resolve(a("Range st\
art is greater than the blob's size."));(y===null||y>=s)&&(y=s-1)}let l=r.slice(b,y,c),m=J(l);n.body=m[0];let L=I(`${l.size}`),
u=Fe(b,y,s);n.status=206,n.statusText="Partial Content",n.headersList.set("content-length",L,true),n.headersList.set("co\
ntent-type",c,true),n.headersList.set("content-range",u,true)}else{let g=J(r);n.statusText="OK",n.body=g[0],n.headersList.
set("content-length",d,true),n.headersList.set("content-type",c,true)}return Promise.resolve(n)}case"data:":{let o=R(i),
r=Ke(o);if(r==="failure")return Promise.resolve(a("failed to fetch the data URL"));let n=Je(r.mimeType);return Promise.resolve(
v({statusText:"OK",headersList:[["content-type",{name:"Content-Type",value:n}]],body:M(r.body)[0]}))}case"file:":return Promise.
resolve(a("not implemented... yet..."));case"http:":case"https:":return le(e).catch(o=>a(o));default:return Promise.resolve(
a("unknown scheme"))}}function it(e,i){e.request.done=true,e.processResponseDone!=null&&queueMicrotask(()=>e.processResponseDone(
i))}function G(e,i){let t=e.timingInfo,o=()=>{let n=Date.now();e.request.destination==="document"&&(e.controller.fullTimingInfo=
t),e.controller.reportTimingSteps=()=>{if(e.request.url.protocol!=="https:")return;t.endTime=n;let d=i.cacheState,c=i.bodyInfo;
i.timingAllowPassed||(t=D(t),d="");let g=0;if(e.request.mode!=="navigator"||!i.hasCrossOriginRedirects){g=i.status;let h=De(
i.headersList);h!=="failure"&&(c.contentType=Qe(h))}e.request.initiatorType!=null&&ne(t,e.request.url.href,e.request.initiatorType,
globalThis,d,c,g)};let s=()=>{e.request.done=true,e.processResponseEndOfBody!=null&&queueMicrotask(()=>e.processResponseEndOfBody(
i)),e.request.initiatorType!=null&&e.controller.reportTimingSteps()};queueMicrotask(()=>s())};e.processResponse!=null&&queueMicrotask(
()=>{e.processResponse(i),e.processResponse=null});let r=i.type==="error"?i:i.internalResponse??i;r.body==null?o():$e(r.
body.stream,()=>{o()})}async function le(e){let i=e.request,t=null,o=null,r=e.timingInfo;if(i.serviceWorkers,t===null){if(i.
redirect==="follow"&&(i.serviceWorkers="none"),o=t=await se(e),i.responseTainting==="cors"&&Se(i,t)==="failure")return a(
"cors failure");fe(i,t)==="failure"&&(i.timingAllowFailed=true)}return(i.responseTainting==="opaque"||t.type==="opaque")&&
qe(i.origin,i.client,i.destination,o)==="blocked"?a("blocked"):(Q.has(o.status)&&(i.redirect!=="manual"&&e.controller.connection.
destroy(void 0,false),i.redirect==="error"?t=a("unexpected redirect"):i.redirect==="manual"?t=o:i.redirect==="follow"?t=
await lt(e,t):S(false)),t.timingInfo=r,t)}function lt(e,i){let t=e.request,o=i.internalResponse?i.internalResponse:i,r;try{
if(r=Re(o,R(t).hash),r==null)return i}catch(s){return Promise.resolve(a(s))}if(!H(r))return Promise.resolve(a("URL schem\
e must be a HTTP(S) scheme"));if(t.redirectCount===20)return Promise.resolve(a("redirect count exceeded"));if(t.redirectCount+=
1,t.mode==="cors"&&(r.username||r.password)&&!N(t,r))return Promise.resolve(a('cross origin not allowed for request mode\
 "cors"'));if(t.responseTainting==="cors"&&(r.username||r.password))return Promise.resolve(a('URL cannot contain credent\
ials for request mode "cors"'));if(o.status!==303&&t.body!=null&&t.body.source==null)return Promise.resolve(a());if([301,
302].includes(o.status)&&t.method==="POST"||o.status===303&&!tt.includes(t.method)){t.method="GET",t.body=null;for(let s of Me)
t.headersList.delete(s)}N(R(t),r)||(t.headersList.delete("authorization",true),t.headersList.delete("proxy-authorization",
true),t.headersList.delete("cookie",true),t.headersList.delete("host",true)),t.body!=null&&(S(t.body.source!=null),t.body=
M(t.body.source)[0]);let n=e.timingInfo;return n.redirectEndTime=n.postRedirectStartTime=O(e.crossOriginIsolatedCapability),
n.redirectStartTime===0&&(n.redirectStartTime=n.startTime),t.urlList.push(r),Te(t,o),re(e,true)}async function se(e,i=false,t=false){
let o=e.request,r=null,n=null,s=null,d=null,c=false;o.window==="no-window"&&o.redirect==="error"?(r=e,n=o):(n=ye(o),r={...e},
r.request=n);let g=o.credentials==="include"||o.credentials==="same-origin"&&o.responseTainting==="basic",h=n.body?n.body.
length:null,b=null;if(n.body==null&&["POST","PUT"].includes(n.method)&&(b="0"),h!=null&&(b=I(`${h}`)),b!=null&&n.headersList.
append("content-length",b,true),h!=null&&n.keepalive,n.referrer instanceof URL&&n.headersList.append("referer",I(n.referrer.
href),true),Le(n),Ee(n),n.headersList.contains("user-agent",true)||n.headersList.append("user-agent",nt),n.cache==="defa\
ult"&&(n.headersList.contains("if-modified-since",true)||n.headersList.contains("if-none-match",true)||n.headersList.contains(
"if-unmodified-since",true)||n.headersList.contains("if-match",true)||n.headersList.contains("if-range",true))&&(n.cache=
"no-store"),n.cache==="no-cache"&&!n.preventNoCacheCacheControlHeaderModification&&!n.headersList.contains("cache-contro\
l",true)&&n.headersList.append("cache-control","max-age=0",true),(n.cache==="no-store"||n.cache==="reload")&&(n.headersList.
contains("pragma",true)||n.headersList.append("pragma","no-cache",true),n.headersList.contains("cache-control",true)||n.
headersList.append("cache-control","no-cache",true)),n.headersList.contains("range",true)&&n.headersList.append("accept-\
encoding","identity",true),n.headersList.contains("accept-encoding",true)||(Ue(R(n))?n.headersList.append("accept-encodi\
ng","br, gzip, deflate",true):n.headersList.append("accept-encoding","gzip, deflate",true)),n.headersList.delete("host",
true),d==null&&(n.cache="no-store"),n.cache!=="no-store"&&n.cache,s==null){if(n.cache==="only-if-cached")return a("only \
if cached");let y=await st(r,g,t);!He.has(n.method)&&y.status>=200&&y.status<=399,c&&y.status,s==null&&(s=y)}if(s.urlList=
[...n.urlList],n.headersList.contains("range",true)&&(s.rangeRequested=true),s.requestIncludesCredentials=g,s.status===407)
return o.window==="no-window"?a():E(e)?k(e):a("proxy authentication required");if(s.status===421&&!t&&(o.body==null||o.body.
source!=null)){if(E(e))return k(e);e.controller.connection.destroy(),s=await se(e,i,true)}return s}async function st(e,i=false,t=false){
S(!e.controller.connection||e.controller.connection.destroyed),e.controller.connection={abort:null,destroyed:false,destroy(l,m=true){
this.destroyed||(this.destroyed=true,m&&this.abort?.(l??new DOMException("The operation was aborted.","AbortError")))}};
let o=e.request,r=null,n=e.timingInfo;o.cache="no-store";let s=t?"yes":"no";o.mode;let d=null;if(o.body==null&&e.processRequestEndOfBody)
queueMicrotask(()=>e.processRequestEndOfBody());else if(o.body!=null){let l=async function*(u){E(e)||(yield u,e.processRequestBodyChunkLength?.(
u.byteLength))},m=()=>{E(e)||e.processRequestEndOfBody&&e.processRequestEndOfBody()},L=u=>{E(e)||(u.name==="AbortError"?
e.controller.abort():e.controller.terminate(u))};d=(async function*(){try{for await(let u of o.body.stream)yield*l(u);m()}catch(u){
L(u)}})()}try{let{body:l,status:m,statusText:L,headersList:u,socket:C}=await y({body:d});if(C)r=v({status:m,statusText:L,
headersList:u,socket:C});else{let p=l[Symbol.asyncIterator]();e.controller.next=()=>p.next(),r=v({status:m,statusText:L,
headersList:u})}}catch(l){return l.name==="AbortError"?(e.controller.connection.destroy(),k(e,l)):a(l)}let c=async()=>{await e.
controller.resume()},g=l=>{E(e)||e.controller.abort(l)},h=new ReadableStream({async start(l){e.controller.controller=l},
async pull(l){await c(l)},async cancel(l){await g(l)},type:"bytes"});r.body={stream:h,source:null,length:null},e.controller.
resume||e.controller.on("terminated",b),e.controller.resume=async()=>{for(;;){let l,m;try{let{done:u,value:C}=await e.controller.
next();if(Z(e))break;l=u?void 0:C}catch(u){e.controller.ended&&!n.encodedBodySize?l=void 0:(l=u,m=true)}if(l===void 0){Ie(
e.controller.controller),it(e,r);return}if(n.decodedBodySize+=l?.byteLength??0,m){e.controller.terminate(l);return}let L=new Uint8Array(
l);if(L.byteLength&&e.controller.controller.enqueue(L),Ze(h)){e.controller.terminate();return}if(e.controller.controller.
desiredSize<=0)return}};function b(l){Z(e)?(r.aborted=true,A(h)&&e.controller.controller.error(e.controller.serializedAbortReason)):
A(h)&&e.controller.controller.error(new TypeError("terminated",{cause:ke(l)?l:void 0})),e.controller.connection.destroy()}
return r;function y({body:l}){let m=R(o),L=e.controller.dispatcher;return new Promise((u,C)=>L.dispatch({path:m.pathname+
m.search,origin:m.origin,method:o.method,body:L.isMockActive?o.body&&(o.body.source||o.body.stream):l,headers:o.headersList.
entries,maxRedirections:0,upgrade:o.mode==="websocket"?"websocket":void 0},{body:null,abort:null,onConnect(p){let{connection:f}=e.
controller;n.finalConnectionTimingInfo=Be(void 0,n.postRedirectStartTime,e.crossOriginIsolatedCapability),f.destroyed?p(
new DOMException("The operation was aborted.","AbortError")):(e.controller.on("terminated",p),this.abort=f.abort=p),n.finalNetworkRequestStartTime=
O(e.crossOriginIsolatedCapability)},onResponseStarted(){n.finalNetworkResponseStartTime=O(e.crossOriginIsolatedCapability)},
onHeaders(p,f,V,U){if(p<200)return;let q="",B=new Y;for(let T=0;T<f.length;T+=2)B.append(P(f[T]),f[T+1].toString("latin1"),
true);q=B.get("location",true);let _=[],at=q&&o.redirect==="follow"&&Q.has(p);if(o.method!=="HEAD"&&o.method!=="CONNECT"&&
!X.includes(p)&&!at){let T=B.get("content-encoding",true),x=T?T.toLowerCase().split(","):[],de=5;if(x.length>de)return this.
abort(new Error(`too many content-encodings in response: ${x.length}, maximum allowed is ${de}`)),true;for(let $=x.length-
1;$>=0;--$){let F=x[$].trim();if(F==="x-gzip"||F==="gzip")_.push(w.createGunzip({flush:w.constants.Z_SYNC_FLUSH,finishFlush:w.
constants.Z_SYNC_FLUSH}));else if(F==="deflate")_.push(ze({flush:w.constants.Z_SYNC_FLUSH,finishFlush:w.constants.Z_SYNC_FLUSH}));else if(F===
"br")_.push(w.createBrotliDecompress({flush:w.constants.BROTLI_OPERATION_FLUSH,finishFlush:w.constants.BROTLI_OPERATION_FLUSH}));else{
_.length=0;break}}}this.body=new Ge({read:V});let ae=this.onError.bind(this);return u({status:p,statusText:U,headersList:B,
body:_.length?Ve(this.body,..._,T=>{T&&this.onError(T)}).on("error",ae):this.body.on("error",ae)}),true},onData(p){if(e.
controller.dump)return;let f=p;return n.encodedBodySize+=f.byteLength,this.body.push(f)},onComplete(){this.abort&&e.controller.
off("terminated",this.abort),e.controller.ended=true,this.body.push(null)},onError(p){this.abort&&e.controller.off("term\
inated",this.abort),this.body?.destroy(p),e.controller.terminate(p),C(p)},onUpgrade(p,f,V){if(p!==101)return;let U=new Y;
for(let q=0;q<f.length;q+=2)U.append(P(f[q]),f[q+1].toString("latin1"),true);return u({status:p,statusText:et[p],headersList:U,
socket:V}),true}}))}}ce.exports={fetch:rt,Fetch:ee,fetching:oe,finalizeAndReportTiming:te}}});var require_symbols3=(0,_0_.
P$)({"node_modules/undici/lib/web/fileapi/symbols.js"(r,e){"use strict";e.exports={kState:Symbol("FileReader state"),kResult:Symbol(
"FileReader result"),kError:Symbol("FileReader error"),kLastProgressEventFired:Symbol("FileReader last progress event fi\
red timestamp"),kEvents:Symbol("FileReader events"),kAborted:Symbol("FileReader aborted")}}});var require_progressevent=(0,
_0_.P$)({"node_modules/undici/lib/web/fileapi/progressevent.js"(a,n){"use strict";var{webidl:e}=require_webidl(),o=Symbol(
"ProgressEvent state"),s=class t extends Event{constructor(l,r={}){l=e.converters.DOMString(l,"ProgressEvent constructor",
"type"),r=e.converters.ProgressEventInit(r??{}),super(l,r),this[o]={lengthComputable:r.lengthComputable,loaded:r.loaded,
total:r.total}}get lengthComputable(){return e.brandCheck(this,t),this[o].lengthComputable}get loaded(){return e.brandCheck(
this,t),this[o].loaded}get total(){return e.brandCheck(this,t),this[o].total}};e.converters.ProgressEventInit=e.dictionaryConverter(
[{key:"lengthComputable",converter:e.converters.boolean,defaultValue:()=>false},{key:"loaded",converter:e.converters["un\
signed long long"],defaultValue:()=>0},{key:"total",converter:e.converters["unsigned long long"],defaultValue:()=>0},{key:"\
bubbles",converter:e.converters.boolean,defaultValue:()=>false},{key:"cancelable",converter:e.converters.boolean,defaultValue:()=>false},
{key:"composed",converter:e.converters.boolean,defaultValue:()=>false}]),n.exports={ProgressEvent:s}}});var require_encoding=(0,
_0_.P$)({"node_modules/undici/lib/web/fileapi/encoding.js"(a,e){"use strict";function c(s){if(!s)return"failure";switch(s.
trim().toLowerCase()){case"unicode-1-1-utf-8":case"unicode11utf8":case"unicode20utf8":case"utf-8":case"utf8":case"x-unic\
ode20utf8":return"UTF-8";case"866":case"cp866":case"csibm866":case"ibm866":return"IBM866";case"csisolatin2":case"iso-885\
9-2":case"iso-ir-101":case"iso8859-2":case"iso88592":case"iso_8859-2":case"iso_8859-2:1987":case"l2":case"latin2":return"\
ISO-8859-2";case"csisolatin3":case"iso-8859-3":case"iso-ir-109":case"iso8859-3":case"iso88593":case"iso_8859-3":case"iso\
_8859-3:1988":case"l3":case"latin3":return"ISO-8859-3";case"csisolatin4":case"iso-8859-4":case"iso-ir-110":case"iso8859-\
4":case"iso88594":case"iso_8859-4":case"iso_8859-4:1988":case"l4":case"latin4":return"ISO-8859-4";case"csisolatincyrilli\
c":case"cyrillic":case"iso-8859-5":case"iso-ir-144":case"iso8859-5":case"iso88595":case"iso_8859-5":case"iso_8859-5:1988":
return"ISO-8859-5";case"arabic":case"asmo-708":case"csiso88596e":case"csiso88596i":case"csisolatinarabic":case"ecma-114":case"\
iso-8859-6":case"iso-8859-6-e":case"iso-8859-6-i":case"iso-ir-127":case"iso8859-6":case"iso88596":case"iso_8859-6":case"\
iso_8859-6:1987":return"ISO-8859-6";case"csisolatingreek":case"ecma-118":case"elot_928":case"greek":case"greek8":case"is\
o-8859-7":case"iso-ir-126":case"iso8859-7":case"iso88597":case"iso_8859-7":case"iso_8859-7:1987":case"sun_eu_greek":return"\
ISO-8859-7";case"csiso88598e":case"csisolatinhebrew":case"hebrew":case"iso-8859-8":case"iso-8859-8-e":case"iso-ir-138":case"\
iso8859-8":case"iso88598":case"iso_8859-8":case"iso_8859-8:1988":case"visual":return"ISO-8859-8";case"csiso88598i":case"\
iso-8859-8-i":case"logical":return"ISO-8859-8-I";case"csisolatin6":case"iso-8859-10":case"iso-ir-157":case"iso8859-10":case"\
iso885910":case"l6":case"latin6":return"ISO-8859-10";case"iso-8859-13":case"iso8859-13":case"iso885913":return"ISO-8859-\
13";case"iso-8859-14":case"iso8859-14":case"iso885914":return"ISO-8859-14";case"csisolatin9":case"iso-8859-15":case"iso8\
859-15":case"iso885915":case"iso_8859-15":case"l9":return"ISO-8859-15";case"iso-8859-16":return"ISO-8859-16";case"cskoi8\
r":case"koi":case"koi8":case"koi8-r":case"koi8_r":return"KOI8-R";case"koi8-ru":case"koi8-u":return"KOI8-U";case"csmacint\
osh":case"mac":case"macintosh":case"x-mac-roman":return"macintosh";case"iso-8859-11":case"iso8859-11":case"iso885911":case"\
tis-620":case"windows-874":return"windows-874";case"cp1250":case"windows-1250":case"x-cp1250":return"windows-1250";case"\
cp1251":case"windows-1251":case"x-cp1251":return"windows-1251";case"ansi_x3.4-1968":case"ascii":case"cp1252":case"cp819":case"\
csisolatin1":case"ibm819":case"iso-8859-1":case"iso-ir-100":case"iso8859-1":case"iso88591":case"iso_8859-1":case"iso_885\
9-1:1987":case"l1":case"latin1":case"us-ascii":case"windows-1252":case"x-cp1252":return"windows-1252";case"cp1253":case"\
windows-1253":case"x-cp1253":return"windows-1253";case"cp1254":case"csisolatin5":case"iso-8859-9":case"iso-ir-148":case"\
iso8859-9":case"iso88599":case"iso_8859-9":case"iso_8859-9:1989":case"l5":case"latin5":case"windows-1254":case"x-cp1254":
return"windows-1254";case"cp1255":case"windows-1255":case"x-cp1255":return"windows-1255";case"cp1256":case"windows-1256":case"\
x-cp1256":return"windows-1256";case"cp1257":case"windows-1257":case"x-cp1257":return"windows-1257";case"cp1258":case"win\
dows-1258":case"x-cp1258":return"windows-1258";case"x-mac-cyrillic":case"x-mac-ukrainian":return"x-mac-cyrillic";case"ch\
inese":case"csgb2312":case"csiso58gb231280":case"gb2312":case"gb_2312":case"gb_2312-80":case"gbk":case"iso-ir-58":case"x\
-gbk":return"GBK";case"gb18030":return"gb18030";case"big5":case"big5-hkscs":case"cn-big5":case"csbig5":case"x-x-big5":return"\
Big5";case"cseucpkdfmtjapanese":case"euc-jp":case"x-euc-jp":return"EUC-JP";case"csiso2022jp":case"iso-2022-jp":return"IS\
O-2022-JP";case"csshiftjis":case"ms932":case"ms_kanji":case"shift-jis":case"shift_jis":case"sjis":case"windows-31j":case"\
x-sjis":return"Shift_JIS";case"cseuckr":case"csksc56011987":case"euc-kr":case"iso-ir-149":case"korean":case"ks_c_5601-19\
87":case"ks_c_5601-1989":case"ksc5601":case"ksc_5601":case"windows-949":return"EUC-KR";case"csiso2022kr":case"hz-gb-2312":case"\
iso-2022-cn":case"iso-2022-cn-ext":case"iso-2022-kr":case"replacement":return"replacement";case"unicodefffe":case"utf-16\
be":return"UTF-16BE";case"csunicode":case"iso-10646-ucs-2":case"ucs-2":case"unicode":case"unicodefeff":case"utf-16":case"\
utf-16le":return"UTF-16LE";case"x-user-defined":return"x-user-defined";default:return"failure"}}e.exports={getEncoding:c}}});
var require_util4=(0,_0_.P$)({"node_modules/undici/lib/web/fileapi/util.js"(A,E){"use strict";var{kState:l,kError:g,kResult:k,
kAborted:s,kLastProgressEventFired:p}=require_symbols3(),{ProgressEvent:f}=require_progressevent(),{getEncoding:_}=require_encoding(),
{serializeAMimeType:M,parseMIMEType:w}=require_data_url(),{types:U}=(0,_0_.ki)("node:util"),{StringDecoder:y}=(0,_0_.ki)(
"string_decoder"),{btoa:h}=(0,_0_.ki)("node:buffer"),D={enumerable:true,writable:false,configurable:false};function S(e,n,r,a){
if(e[l]==="loading")throw new DOMException("Invalid state","InvalidStateError");e[l]="loading",e[k]=null,e[g]=null;let t=n.
stream().getReader(),i=[],u=t.read(),c=true;(async()=>{for(;!e[s];)try{let{done:d,value:v}=await u;if(c&&!e[s]&&queueMicrotask(
()=>{o("loadstart",e)}),c=false,!d&&U.isUint8Array(v))i.push(v),(e[p]===void 0||Date.now()-e[p]>=50)&&!e[s]&&(e[p]=Date.
now(),queueMicrotask(()=>{o("progress",e)})),u=t.read();else if(d){queueMicrotask(()=>{e[l]="done";try{let b=F(i,r,n.type,
a);if(e[s])return;e[k]=b,o("load",e)}catch(b){e[g]=b,o("error",e)}e[l]!=="loading"&&o("loadend",e)});break}}catch(d){if(e[s])
return;queueMicrotask(()=>{e[l]="done",e[g]=d,o("error",e),e[l]!=="loading"&&o("loadend",e)});break}})()}function o(e,n){
let r=new f(e,{bubbles:false,cancelable:false});n.dispatchEvent(r)}function F(e,n,r,a){switch(n){case"DataURL":{let t="d\
ata:",i=w(r||"application/octet-stream");i!=="failure"&&(t+=M(i)),t+=";base64,";let u=new y("latin1");for(let c of e)t+=
h(u.write(c));return t+=h(u.end()),t}case"Text":{let t="failure";if(a&&(t=_(a)),t==="failure"&&r){let i=w(r);i!=="failur\
e"&&(t=_(i.parameters.get("charset")))}return t==="failure"&&(t="UTF-8"),T(e,t)}case"ArrayBuffer":return q(e).buffer;case"\
BinaryString":{let t="",i=new y("latin1");for(let u of e)t+=i.write(u);return t+=i.end(),t}}}function T(e,n){let r=q(e),
a=m(r),t=0;a!==null&&(n=a,t=a==="UTF-8"?3:2);let i=r.slice(t);return new TextDecoder(n).decode(i)}function m(e){let[n,r,
a]=e;return n===239&&r===187&&a===191?"UTF-8":n===254&&r===255?"UTF-16BE":n===255&&r===254?"UTF-16LE":null}function q(e){
let n=e.reduce((a,t)=>a+t.byteLength,0),r=0;return e.reduce((a,t)=>(a.set(t,r),r+=t.byteLength,a),new Uint8Array(n))}E.exports=
{staticPropertyDescriptors:D,readOperation:S,fireAProgressEvent:o}}});var require_filereader=(0,_0_.P$)({"node_modules/u\
ndici/lib/web/fileapi/filereader.js"(b,g){"use strict";var{staticPropertyDescriptors:o,readOperation:d,fireAProgressEvent:u}=require_util4(),
{kState:n,kError:c,kResult:h,kEvents:t,kAborted:p}=require_symbols3(),{webidl:r}=require_webidl(),{kEnumerableProperty:i}=require_util(),
a=class s extends EventTarget{constructor(){super(),this[n]="empty",this[h]=null,this[c]=null,this[t]={loadend:null,error:null,
abort:null,load:null,progress:null,loadstart:null}}readAsArrayBuffer(e){r.brandCheck(this,s),r.argumentLengthCheck(arguments,
1,"FileReader.readAsArrayBuffer"),e=r.converters.Blob(e,{strict:false}),d(this,e,"ArrayBuffer")}readAsBinaryString(e){r.
brandCheck(this,s),r.argumentLengthCheck(arguments,1,"FileReader.readAsBinaryString"),e=r.converters.Blob(e,{strict:false}),
d(this,e,"BinaryString")}readAsText(e,l=void 0){r.brandCheck(this,s),r.argumentLengthCheck(arguments,1,"FileReader.readA\
sText"),e=r.converters.Blob(e,{strict:false}),l!==void 0&&(l=r.converters.DOMString(l,"FileReader.readAsText","encoding")),
d(this,e,"Text",l)}readAsDataURL(e){r.brandCheck(this,s),r.argumentLengthCheck(arguments,1,"FileReader.readAsDataURL"),e=
r.converters.Blob(e,{strict:false}),d(this,e,"DataURL")}abort(){if(this[n]==="empty"||this[n]==="done"){this[h]=null;return}
this[n]==="loading"&&(this[n]="done",this[h]=null),this[p]=true,u("abort",this),this[n]!=="loading"&&u("loadend",this)}get readyState(){
switch(r.brandCheck(this,s),this[n]){case"empty":return this.EMPTY;case"loading":return this.LOADING;case"done":return this.
DONE}}get result(){return r.brandCheck(this,s),this[h]}get error(){return r.brandCheck(this,s),this[c]}get onloadend(){return r.
brandCheck(this,s),this[t].loadend}set onloadend(e){r.brandCheck(this,s),this[t].loadend&&this.removeEventListener("load\
end",this[t].loadend),typeof e=="function"?(this[t].loadend=e,this.addEventListener("loadend",e)):this[t].loadend=null}get onerror(){
return r.brandCheck(this,s),this[t].error}set onerror(e){r.brandCheck(this,s),this[t].error&&this.removeEventListener("e\
rror",this[t].error),typeof e=="function"?(this[t].error=e,this.addEventListener("error",e)):this[t].error=null}get onloadstart(){
return r.brandCheck(this,s),this[t].loadstart}set onloadstart(e){r.brandCheck(this,s),this[t].loadstart&&this.removeEventListener(
"loadstart",this[t].loadstart),typeof e=="function"?(this[t].loadstart=e,this.addEventListener("loadstart",e)):this[t].loadstart=
null}get onprogress(){return r.brandCheck(this,s),this[t].progress}set onprogress(e){r.brandCheck(this,s),this[t].progress&&
this.removeEventListener("progress",this[t].progress),typeof e=="function"?(this[t].progress=e,this.addEventListener("pr\
ogress",e)):this[t].progress=null}get onload(){return r.brandCheck(this,s),this[t].load}set onload(e){r.brandCheck(this,
s),this[t].load&&this.removeEventListener("load",this[t].load),typeof e=="function"?(this[t].load=e,this.addEventListener(
"load",e)):this[t].load=null}get onabort(){return r.brandCheck(this,s),this[t].abort}set onabort(e){r.brandCheck(this,s),
this[t].abort&&this.removeEventListener("abort",this[t].abort),typeof e=="function"?(this[t].abort=e,this.addEventListener(
"abort",e)):this[t].abort=null}};a.EMPTY=a.prototype.EMPTY=0,a.LOADING=a.prototype.LOADING=1,a.DONE=a.prototype.DONE=2,Object.
defineProperties(a.prototype,{EMPTY:o,LOADING:o,DONE:o,readAsArrayBuffer:i,readAsBinaryString:i,readAsText:i,readAsDataURL:i,
abort:i,readyState:i,result:i,error:i,onloadstart:i,onprogress:i,onload:i,onabort:i,onerror:i,onloadend:i,[Symbol.toStringTag]:{
value:"FileReader",writable:false,enumerable:false,configurable:true}}),Object.defineProperties(a,{EMPTY:o,LOADING:o,DONE:o}),
g.exports={FileReader:a}}});var require_symbols4=(0,_0_.P$)({"node_modules/undici/lib/web/cache/symbols.js"(e,s){"use st\
rict";s.exports={kConstruct:require_symbols().kConstruct}}});var require_util5=(0,_0_.P$)({"node_modules/undici/lib/web/\
cache/util.js"(d,u){"use strict";var t=(0,_0_.ki)("node:assert"),{URLSerializer:l}=require_data_url(),{isValidHeaderName:s}=require_util2();
function a(r,i,e=false){let n=l(r,e),_=l(i,e);return n===_}function o(r){t(r!==null);let i=[];for(let e of r.split(","))
e=e.trim(),s(e)&&i.push(e);return i}u.exports={urlEquals:a,getFieldValues:o}}});var require_cache=(0,_0_.P$)({"node_modu\
les/undici/lib/web/cache/cache.js"(_,k){"use strict";var{kConstruct:O}=require_symbols4(),{urlEquals:L,getFieldValues:R}=require_util5(),
{kEnumerableProperty:g,isDisturbed:E}=require_util(),{webidl:e}=require_webidl(),{Response:A,cloneResponse:I,fromInnerResponse:M}=require_response(),
{Request:y,fromInnerRequest:V}=require_request2(),{kState:p}=require_symbols2(),{fetching:j}=require_fetch(),{urlIsHttpHttpsScheme:C,
createDeferredPromise:b,readAllBytes:G}=require_util2(),q=(0,_0_.ki)("node:assert"),w=class v{#e;constructor(){arguments[0]!==
O&&e.illegalConstructor(),e.util.markAsUncloneable(this),this.#e=arguments[1]}async match(t,r={}){e.brandCheck(this,v);let o="\
Cache.match";e.argumentLengthCheck(arguments,1,o),t=e.converters.RequestInfo(t,o,"request"),r=e.converters.CacheQueryOptions(
r,o,"options");let n=this.#s(t,r,1);if(n.length!==0)return n[0]}async matchAll(t=void 0,r={}){e.brandCheck(this,v);let o="\
Cache.matchAll";return t!==void 0&&(t=e.converters.RequestInfo(t,o,"request")),r=e.converters.CacheQueryOptions(r,o,"opt\
ions"),this.#s(t,r)}async add(t){e.brandCheck(this,v);let r="Cache.add";e.argumentLengthCheck(arguments,1,r),t=e.converters.
RequestInfo(t,r,"request");let o=[t];return await this.addAll(o)}async addAll(t){e.brandCheck(this,v);let r="Cache.addAl\
l";e.argumentLengthCheck(arguments,1,r);let o=[],n=[];for(let h of t){if(h===void 0)throw e.errors.conversionFailed({prefix:r,
argument:"Argument 1",types:["undefined is not allowed"]});if(h=e.converters.RequestInfo(h),typeof h=="string")continue;
let u=h[p];if(!C(u.url)||u.method!=="GET")throw e.errors.exception({header:r,message:"Expected http/s scheme when method\
 is not GET."})}let i=[];for(let h of t){let u=new y(h)[p];if(!C(u.url))throw e.errors.exception({header:r,message:"Expe\
cted http/s scheme."});u.initiator="fetch",u.destination="subresource",n.push(u);let f=b();i.push(j({request:u,processResponse(m){
if(m.type==="error"||m.status===206||m.status<200||m.status>299)f.reject(e.errors.exception({header:"Cache.addAll",message:"\
Received an invalid status code or the request failed."}));else if(m.headersList.contains("vary")){let P=R(m.headersList.
get("vary"));for(let S of P)if(S==="*"){f.reject(e.errors.exception({header:"Cache.addAll",message:"invalid vary field v\
alue"}));for(let T of i)T.abort();return}}},processResponseEndOfBody(m){if(m.aborted){f.reject(new DOMException("aborted",
"AbortError"));return}f.resolve(m)}})),o.push(f.promise)}let s=await Promise.all(o),a=[],l=0;for(let h of s){let u={type:"\
put",request:n[l],response:h};a.push(u),l++}let c=b(),d=null;try{this.#r(a)}catch(h){d=h}return queueMicrotask(()=>{d===
null?c.resolve(void 0):c.reject(d)}),c.promise}async put(t,r){e.brandCheck(this,v);let o="Cache.put";e.argumentLengthCheck(
arguments,2,o),t=e.converters.RequestInfo(t,o,"request"),r=e.converters.Response(r,o,"response");let n=null;if(t instanceof
y?n=t[p]:n=new y(t)[p],!C(n.url)||n.method!=="GET")throw e.errors.exception({header:o,message:"Expected an http/s scheme\
 when method is not GET"});let i=r[p];if(i.status===206)throw e.errors.exception({header:o,message:"Got 206 status"});if(i.
headersList.contains("vary")){let f=R(i.headersList.get("vary"));for(let m of f)if(m==="*")throw e.errors.exception({header:o,
message:"Got * vary field value"})}if(i.body&&(E(i.body.stream)||i.body.stream.locked))throw e.errors.exception({header:o,
message:"Response body is locked or disturbed"});let s=I(i),a=b();if(i.body!=null){let f=i.body.stream.getReader();G(f).
then(a.resolve,a.reject)}else a.resolve(void 0);let l=[],c={type:"put",request:n,response:s};l.push(c);let d=await a.promise;
s.body!=null&&(s.body.source=d);let h=b(),u=null;try{this.#r(l)}catch(f){u=f}return queueMicrotask(()=>{u===null?h.resolve():
h.reject(u)}),h.promise}async delete(t,r={}){e.brandCheck(this,v);let o="Cache.delete";e.argumentLengthCheck(arguments,1,
o),t=e.converters.RequestInfo(t,o,"request"),r=e.converters.CacheQueryOptions(r,o,"options");let n=null;if(t instanceof y){
if(n=t[p],n.method!=="GET"&&!r.ignoreMethod)return false}else q(typeof t=="string"),n=new y(t)[p];let i=[],s={type:"dele\
te",request:n,options:r};i.push(s);let a=b(),l=null,c;try{c=this.#r(i)}catch(d){l=d}return queueMicrotask(()=>{l===null?
a.resolve(!!c?.length):a.reject(l)}),a.promise}async keys(t=void 0,r={}){e.brandCheck(this,v);let o="Cache.keys";t!==void 0&&
(t=e.converters.RequestInfo(t,o,"request")),r=e.converters.CacheQueryOptions(r,o,"options");let n=null;if(t!==void 0)if(t instanceof
y){if(n=t[p],n.method!=="GET"&&!r.ignoreMethod)return[]}else typeof t=="string"&&(n=new y(t)[p]);let i=b(),s=[];if(t===void 0)
for(let a of this.#e)s.push(a[0]);else{let a=this.#t(n,r);for(let l of a)s.push(l[0])}return queueMicrotask(()=>{let a=[];
for(let l of s){let c=V(l,new AbortController().signal,"immutable");a.push(c)}i.resolve(Object.freeze(a))}),i.promise}#r(t){
let r=this.#e,o=[...r],n=[],i=[];try{for(let s of t){if(s.type!=="delete"&&s.type!=="put")throw e.errors.exception({header:"\
Cache.#batchCacheOperations",message:'operation type does not match "delete" or "put"'});if(s.type==="delete"&&s.response!=
null)throw e.errors.exception({header:"Cache.#batchCacheOperations",message:"delete operation should not have an associa\
ted response"});if(this.#t(s.request,s.options,n).length)throw new DOMException("???","InvalidStateError");let a;if(s.type===
"delete"){if(a=this.#t(s.request,s.options),a.length===0)return[];for(let l of a){let c=r.indexOf(l);q(c!==-1),r.splice(
c,1)}}else if(s.type==="put"){if(s.response==null)throw e.errors.exception({header:"Cache.#batchCacheOperations",message:"\
put operation should have an associated response"});let l=s.request;if(!C(l.url))throw e.errors.exception({header:"Cache\
.#batchCacheOperations",message:"expected http or https scheme"});if(l.method!=="GET")throw e.errors.exception({header:"\
Cache.#batchCacheOperations",message:"not get method"});if(s.options!=null)throw e.errors.exception({header:"Cache.#batc\
hCacheOperations",message:"options must not be defined"});a=this.#t(s.request);for(let c of a){let d=r.indexOf(c);q(d!==
-1),r.splice(d,1)}r.push([s.request,s.response]),n.push([s.request,s.response])}i.push([s.request,s.response])}return i}catch(s){
throw this.#e.length=0,this.#e=o,s}}#t(t,r,o){let n=[],i=o??this.#e;for(let s of i){let[a,l]=s;this.#o(t,a,l,r)&&n.push(
s)}return n}#o(t,r,o=null,n){let i=new URL(t.url),s=new URL(r.url);if(n?.ignoreSearch&&(s.search="",i.search=""),!L(i,s,
true))return false;if(o==null||n?.ignoreVary||!o.headersList.contains("vary"))return true;let a=R(o.headersList.get("var\
y"));for(let l of a){if(l==="*")return false;let c=r.headersList.get(l),d=t.headersList.get(l);if(c!==d)return false}return true}#s(t,r,o=1/
0){let n=null;if(t!==void 0)if(t instanceof y){if(n=t[p],n.method!=="GET"&&!r.ignoreMethod)return[]}else typeof t=="stri\
ng"&&(n=new y(t)[p]);let i=[];if(t===void 0)for(let a of this.#e)i.push(a[1]);else{let a=this.#t(n,r);for(let l of a)i.push(
l[1])}let s=[];for(let a of i){let l=M(a,"immutable");if(s.push(l.clone()),s.length>=o)break}return Object.freeze(s)}};Object.
defineProperties(w.prototype,{[Symbol.toStringTag]:{value:"Cache",configurable:true},match:g,matchAll:g,add:g,addAll:g,put:g,
delete:g,keys:g});var x=[{key:"ignoreSearch",converter:e.converters.boolean,defaultValue:()=>false},{key:"ignoreMethod",
converter:e.converters.boolean,defaultValue:()=>false},{key:"ignoreVary",converter:e.converters.boolean,defaultValue:()=>false}];
e.converters.CacheQueryOptions=e.dictionaryConverter(x),e.converters.MultiCacheQueryOptions=e.dictionaryConverter([...x,
{key:"cacheName",converter:e.converters.DOMString}]),e.converters.Response=e.interfaceConverter(A),e.converters["sequenc\
e<RequestInfo>"]=e.sequenceConverter(e.converters.RequestInfo),k.exports={Cache:w}}});var require_cachestorage=(0,_0_.P$)(
{"node_modules/undici/lib/web/cache/cachestorage.js"(g,u){"use strict";var{kConstruct:s}=require_symbols4(),{Cache:h}=require_cache(),
{webidl:t}=require_webidl(),{kEnumerableProperty:n}=require_util(),l=class c{#e=new Map;constructor(){arguments[0]!==s&&
t.illegalConstructor(),t.util.markAsUncloneable(this)}async match(e,r={}){if(t.brandCheck(this,c),t.argumentLengthCheck(
arguments,1,"CacheStorage.match"),e=t.converters.RequestInfo(e),r=t.converters.MultiCacheQueryOptions(r),r.cacheName!=null){
if(this.#e.has(r.cacheName)){let a=this.#e.get(r.cacheName);return await new h(s,a).match(e,r)}}else for(let a of this.#e.
values()){let i=await new h(s,a).match(e,r);if(i!==void 0)return i}}async has(e){t.brandCheck(this,c);let r="CacheStorag\
e.has";return t.argumentLengthCheck(arguments,1,r),e=t.converters.DOMString(e,r,"cacheName"),this.#e.has(e)}async open(e){
t.brandCheck(this,c);let r="CacheStorage.open";if(t.argumentLengthCheck(arguments,1,r),e=t.converters.DOMString(e,r,"cac\
heName"),this.#e.has(e)){let i=this.#e.get(e);return new h(s,i)}let a=[];return this.#e.set(e,a),new h(s,a)}async delete(e){
t.brandCheck(this,c);let r="CacheStorage.delete";return t.argumentLengthCheck(arguments,1,r),e=t.converters.DOMString(e,
r,"cacheName"),this.#e.delete(e)}async keys(){return t.brandCheck(this,c),[...this.#e.keys()]}};Object.defineProperties(
l.prototype,{[Symbol.toStringTag]:{value:"CacheStorage",configurable:true},match:n,has:n,open:n,delete:n,keys:n}),u.exports=
{CacheStorage:l}}});var require_constants4=(0,_0_.P$)({"node_modules/undici/lib/web/cookies/constants.js"(s,e){"use stri\
ct";e.exports={maxAttributeValueSize:1024,maxNameValuePairSize:4096}}});var require_util6=(0,_0_.P$)({"node_modules/undi\
ci/lib/web/cookies/util.js"(c,d){"use strict";function m(e){for(let t=0;t<e.length;++t){let r=e.charCodeAt(t);if(r>=0&&r<=
8||r>=10&&r<=31||r===127)return true}return false}function a(e){for(let t=0;t<e.length;++t){let r=e.charCodeAt(t);if(r<33||
r>126||r===34||r===40||r===41||r===60||r===62||r===64||r===44||r===59||r===58||r===92||r===47||r===91||r===93||r===63||r===
61||r===123||r===125)throw new Error("Invalid cookie name")}}function l(e){let t=e.length,r=0;if(e[0]==='"'){if(t===1||e[t-
1]!=='"')throw new Error("Invalid cookie value");--t,++r}for(;r<t;){let n=e.charCodeAt(r++);if(n<33||n>126||n===34||n===
44||n===59||n===92)throw new Error("Invalid cookie value")}}function o(e){for(let t=0;t<e.length;++t){let r=e.charCodeAt(
t);if(r<32||r>126||r===59)throw new Error("Invalid cookie path")}}function u(e){return e>=48&&e<=57||e>=65&&e<=90||e>=97&&
e<=122}function p(e){if(e===" ")return;if(e.length>255)throw new Error("Invalid cookie domain");let t=0;for(let r=0;r<e.
length;++r){let n=e.charCodeAt(r);if(n===46){if(t===0)throw new Error("Invalid cookie domain");if(e.charCodeAt(r-1)===45)
throw new Error("Invalid cookie domain");t=0;continue}if(t===0&&!u(n))throw new Error("Invalid cookie domain");if(!u(n)&&
n!==45)throw new Error("Invalid cookie domain");if(++t>63)throw new Error("Invalid cookie domain")}if(t===0||e.charCodeAt(
e.length-1)===45)throw new Error("Invalid cookie domain")}var g=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],w=["Jan","Fe\
b","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],i=Array(61).fill(0).map((e,t)=>t.toString().padStart(2,"\
0"));function h(e){return typeof e=="number"&&(e=new Date(e)),`${g[e.getUTCDay()]}, ${i[e.getUTCDate()]} ${w[e.getUTCMonth()]}\
 ${e.getUTCFullYear()} ${i[e.getUTCHours()]}:${i[e.getUTCMinutes()]}:${i[e.getUTCSeconds()]} GMT`}function v(e){if(e<0)throw new Error(
"Invalid cookie max-age")}function C(e){if(e.name.length===0)return null;a(e.name),l(e.value);let t=[`${e.name}=${e.value}`];
e.name.startsWith("__Secure-")&&(e.secure=true),e.name.startsWith("__Host-")&&(e.secure=true,e.domain=null,e.path="/"),e.
secure&&t.push("Secure"),e.httpOnly&&t.push("HttpOnly"),typeof e.maxAge=="number"&&(v(e.maxAge),t.push(`Max-Age=${e.maxAge}`)),
e.domain&&(p(e.domain),t.push(`Domain=${e.domain}`)),e.path&&(o(e.path),t.push(`Path=${e.path}`)),e.expires&&e.expires.toString()!==
"Invalid Date"&&t.push(`Expires=${h(e.expires)}`),e.sameSite&&t.push(`SameSite=${e.sameSite}`);for(let r of e.unparsed){
if(!r.includes("="))throw new Error("Invalid unparsed");let[n,...I]=r.split("="),s=n.trim(),f=I.join("=");a(s),l(f),t.push(
`${s}=${f}`)}return t.join("; ")}d.exports={isCTLExcludingHtab:m,validateCookieName:a,validateCookiePath:o,validateCookieValue:l,
toIMFDate:h,stringify:C}}});var require_parse=(0,_0_.P$)({"node_modules/undici/lib/web/cookies/parse.js"(g,c){"use stric\
t";var{maxNameValuePairSize:f,maxAttributeValueSize:p}=require_constants4(),{isCTLExcludingHtab:x}=require_util6(),{collectASequenceOfCodePointsFast:r}=require_data_url(),
h=(0,_0_.ki)("node:assert");function S(a){if(x(a))return null;let e="",o="",s="",l="";if(a.includes(";")){let i={position:0};
e=r(";",a,i),o=a.slice(i.position)}else e=a;if(!e.includes("="))l=e;else{let i={position:0};s=r("=",e,i),l=e.slice(i.position+
1)}return s=s.trim(),l=l.trim(),s.length+l.length>f?null:{name:s,value:l,...m(o)}}function m(a,e={}){if(a.length===0)return e;
h(a[0]===";"),a=a.slice(1);let o="";a.includes(";")?(o=r(";",a,{position:0}),a=a.slice(o.length)):(o=a,a="");let s="",l="";
if(o.includes("=")){let n={position:0};s=r("=",o,n),l=o.slice(n.position+1)}else s=o;if(s=s.trim(),l=l.trim(),l.length>p)
return m(a,e);let i=s.toLowerCase();if(i==="expires"){let n=new Date(l);e.expires=n}else if(i==="max-age"){let n=l.charCodeAt(
0);if((n<48||n>57)&&l[0]!=="-"||!/^\d+$/.test(l))return m(a,e);let _=Number(l);e.maxAge=_}else if(i==="domain"){let n=l;
n[0]==="."&&(n=n.slice(1)),n=n.toLowerCase(),e.domain=n}else if(i==="path"){let n="";l.length===0||l[0]!=="/"?n="/":n=l,
e.path=n}else if(i==="secure")e.secure=true;else if(i==="httponly")e.httpOnly=true;else if(i==="samesite"){let n=l.toLowerCase();
n==="none"?e.sameSite="None":n==="strict"?e.sameSite="Strict":n==="lax"&&(e.sameSite="Lax")}else e.unparsed??=[],e.unparsed.
push(`${s}=${l}`);return m(a,e)}c.exports={parseSetCookie:S,parseUnparsedAttributes:m}}});var require_cookies=(0,_0_.P$)(
{"node_modules/undici/lib/web/cookies/index.js"(d,u){"use strict";var{parseSetCookie:a}=require_parse(),{stringify:c}=require_util6(),
{webidl:e}=require_webidl(),{Headers:o}=require_headers();function s(r){e.argumentLengthCheck(arguments,1,"getCookies"),
e.brandCheck(r,o,{strict:false});let t=r.get("cookie"),n={};if(!t)return n;for(let l of t.split(";")){let[g,...C]=l.split(
"=");n[g.trim()]=C.join("=")}return n}function v(r,t,n){e.brandCheck(r,o,{strict:false});let l="deleteCookie";e.argumentLengthCheck(
arguments,2,l),t=e.converters.DOMString(t,l,"name"),n=e.converters.DeleteCookieAttributes(n),i(r,{name:t,value:"",expires:new Date(
0),...n})}function k(r){e.argumentLengthCheck(arguments,1,"getSetCookies"),e.brandCheck(r,o,{strict:false});let t=r.getSetCookie();
return t?t.map(n=>a(n)):[]}function i(r,t){e.argumentLengthCheck(arguments,2,"setCookie"),e.brandCheck(r,o,{strict:false}),
t=e.converters.Cookie(t);let n=c(t);n&&r.append("Set-Cookie",n)}e.converters.DeleteCookieAttributes=e.dictionaryConverter(
[{converter:e.nullableConverter(e.converters.DOMString),key:"path",defaultValue:()=>null},{converter:e.nullableConverter(
e.converters.DOMString),key:"domain",defaultValue:()=>null}]),e.converters.Cookie=e.dictionaryConverter([{converter:e.converters.
DOMString,key:"name"},{converter:e.converters.DOMString,key:"value"},{converter:e.nullableConverter(r=>typeof r=="number"?
e.converters["unsigned long long"](r):new Date(r)),key:"expires",defaultValue:()=>null},{converter:e.nullableConverter(e.
converters["long long"]),key:"maxAge",defaultValue:()=>null},{converter:e.nullableConverter(e.converters.DOMString),key:"\
domain",defaultValue:()=>null},{converter:e.nullableConverter(e.converters.DOMString),key:"path",defaultValue:()=>null},
{converter:e.nullableConverter(e.converters.boolean),key:"secure",defaultValue:()=>null},{converter:e.nullableConverter(
e.converters.boolean),key:"httpOnly",defaultValue:()=>null},{converter:e.converters.USVString,key:"sameSite",allowedValues:[
"Strict","Lax","None"]},{converter:e.sequenceConverter(e.converters.DOMString),key:"unparsed",defaultValue:()=>new Array(
0)}]),u.exports={getCookies:s,deleteCookie:v,getSetCookies:k,setCookie:i}}});var require_events=(0,_0_.P$)({"node_module\
s/undici/lib/web/websocket/events.js"(y,d){"use strict";var{webidl:e}=require_webidl(),{kEnumerableProperty:s}=require_util(),
{kConstruct:i}=require_symbols(),{MessagePort:h}=(0,_0_.ki)("node:worker_threads"),l=class o extends Event{#e;constructor(n,r={}){
if(n===i){super(arguments[1],arguments[2]),e.util.markAsUncloneable(this);return}let t="MessageEvent constructor";e.argumentLengthCheck(
arguments,1,t),n=e.converters.DOMString(n,t,"type"),r=e.converters.MessageEventInit(r,t,"eventInitDict"),super(n,r),this.#e=
r,e.util.markAsUncloneable(this)}get data(){return e.brandCheck(this,o),this.#e.data}get origin(){return e.brandCheck(this,
o),this.#e.origin}get lastEventId(){return e.brandCheck(this,o),this.#e.lastEventId}get source(){return e.brandCheck(this,
o),this.#e.source}get ports(){return e.brandCheck(this,o),Object.isFrozen(this.#e.ports)||Object.freeze(this.#e.ports),this.#e.
ports}initMessageEvent(n,r=false,t=false,k=null,E="",C="",m=null,f=[]){return e.brandCheck(this,o),e.argumentLengthCheck(
arguments,1,"MessageEvent.initMessageEvent"),new o(n,{bubbles:r,cancelable:t,data:k,origin:E,lastEventId:C,source:m,ports:f})}static createFastMessageEvent(n,r){
let t=new o(i,n,r);return t.#e=r,t.#e.data??=null,t.#e.origin??="",t.#e.lastEventId??="",t.#e.source??=null,t.#e.ports??=
[],t}},{createFastMessageEvent:b}=l;delete l.createFastMessageEvent;var v=class c extends Event{#e;constructor(n,r={}){let t="\
CloseEvent constructor";e.argumentLengthCheck(arguments,1,t),n=e.converters.DOMString(n,t,"type"),r=e.converters.CloseEventInit(
r),super(n,r),this.#e=r,e.util.markAsUncloneable(this)}get wasClean(){return e.brandCheck(this,c),this.#e.wasClean}get code(){
return e.brandCheck(this,c),this.#e.code}get reason(){return e.brandCheck(this,c),this.#e.reason}},g=class a extends Event{#e;constructor(n,r){
let t="ErrorEvent constructor";e.argumentLengthCheck(arguments,1,t),super(n,r),e.util.markAsUncloneable(this),n=e.converters.
DOMString(n,t,"type"),r=e.converters.ErrorEventInit(r??{}),this.#e=r}get message(){return e.brandCheck(this,a),this.#e.message}get filename(){
return e.brandCheck(this,a),this.#e.filename}get lineno(){return e.brandCheck(this,a),this.#e.lineno}get colno(){return e.
brandCheck(this,a),this.#e.colno}get error(){return e.brandCheck(this,a),this.#e.error}};Object.defineProperties(l.prototype,
{[Symbol.toStringTag]:{value:"MessageEvent",configurable:true},data:s,origin:s,lastEventId:s,source:s,ports:s,initMessageEvent:s}),
Object.defineProperties(v.prototype,{[Symbol.toStringTag]:{value:"CloseEvent",configurable:true},reason:s,code:s,wasClean:s}),
Object.defineProperties(g.prototype,{[Symbol.toStringTag]:{value:"ErrorEvent",configurable:true},message:s,filename:s,lineno:s,
colno:s,error:s}),e.converters.MessagePort=e.interfaceConverter(h),e.converters["sequence<MessagePort>"]=e.sequenceConverter(
e.converters.MessagePort);var u=[{key:"bubbles",converter:e.converters.boolean,defaultValue:()=>false},{key:"cancelable",
converter:e.converters.boolean,defaultValue:()=>false},{key:"composed",converter:e.converters.boolean,defaultValue:()=>false}];
e.converters.MessageEventInit=e.dictionaryConverter([...u,{key:"data",converter:e.converters.any,defaultValue:()=>null},
{key:"origin",converter:e.converters.USVString,defaultValue:()=>""},{key:"lastEventId",converter:e.converters.DOMString,
defaultValue:()=>""},{key:"source",converter:e.nullableConverter(e.converters.MessagePort),defaultValue:()=>null},{key:"\
ports",converter:e.converters["sequence<MessagePort>"],defaultValue:()=>new Array(0)}]),e.converters.CloseEventInit=e.dictionaryConverter(
[...u,{key:"wasClean",converter:e.converters.boolean,defaultValue:()=>false},{key:"code",converter:e.converters["unsigne\
d short"],defaultValue:()=>0},{key:"reason",converter:e.converters.USVString,defaultValue:()=>""}]),e.converters.ErrorEventInit=
e.dictionaryConverter([...u,{key:"message",converter:e.converters.DOMString,defaultValue:()=>""},{key:"filename",converter:e.
converters.USVString,defaultValue:()=>""},{key:"lineno",converter:e.converters["unsigned long"],defaultValue:()=>0},{key:"\
colno",converter:e.converters["unsigned long"],defaultValue:()=>0},{key:"error",converter:e.converters.any}]),d.exports=
{MessageEvent:l,CloseEvent:v,ErrorEvent:g,createFastMessageEvent:b}}});var require_constants5=(0,_0_.P$)({"node_modules/\
undici/lib/web/websocket/constants.js"(E,e){"use strict";var s="258EAFA5-E914-47DA-95CA-C5AB0DC85B11",t={enumerable:true,
writable:false,configurable:false},r={CONNECTING:0,OPEN:1,CLOSING:2,CLOSED:3},a={NOT_SENT:0,PROCESSING:1,SENT:2},N={CONTINUATION:0,
TEXT:1,BINARY:2,CLOSE:8,PING:9,PONG:10},o=2**16-1,n={INFO:0,PAYLOADLENGTH_16:2,PAYLOADLENGTH_64:3,READ_DATA:4},A=Buffer.
allocUnsafe(0),i={string:1,typedArray:2,arrayBuffer:3,blob:4};e.exports={uid:s,sentCloseFrameState:a,staticPropertyDescriptors:t,
states:r,opcodes:N,maxUnsigned16Bit:o,parserStates:n,emptyBuffer:A,sendHints:i}}});var require_symbols5=(0,_0_.P$)({"nod\
e_modules/undici/lib/web/websocket/symbols.js"(o,e){"use strict";e.exports={kWebSocketURL:Symbol("url"),kReadyState:Symbol(
"ready state"),kController:Symbol("controller"),kResponse:Symbol("response"),kBinaryType:Symbol("binary type"),kSentClose:Symbol(
"sent close"),kReceivedClose:Symbol("received close"),kByteParser:Symbol("byte parser")}}});var require_util7=(0,_0_.P$)(
{"node_modules/undici/lib/web/websocket/util.js"(D,h){"use strict";var{kReadyState:s,kController:y,kResponse:m,kBinaryType:p,
kWebSocketURL:N}=require_symbols5(),{states:u,opcodes:i}=require_constants5(),{ErrorEvent:T,createFastMessageEvent:O}=require_events(),
{isUtf8:k}=(0,_0_.ki)("node:buffer"),{collectASequenceOfCodePointsFast:_,removeHTTPWhitespace:c}=require_data_url();function I(e){
return e[s]===u.CONNECTING}function S(e){return e[s]===u.OPEN}function L(e){return e[s]===u.CLOSING}function q(e){return e[s]===
u.CLOSED}function l(e,n,t=(o,a)=>new Event(o,a),r={}){let o=t(e,r);n.dispatchEvent(o)}function w(e,n,t){if(e[s]!==u.OPEN)
return;let r;if(n===i.TEXT)try{r=v(t)}catch{f(e,"Received invalid UTF-8 in text frame.");return}else n===i.BINARY&&(e[p]===
"blob"?r=new Blob([t]):r=A(t));l("message",e,O,{origin:e[N].origin,data:r})}function A(e){return e.byteLength===e.buffer.
byteLength?e.buffer:e.buffer.slice(e.byteOffset,e.byteOffset+e.byteLength)}function B(e){if(e.length===0)return false;for(let n=0;n<
e.length;++n){let t=e.charCodeAt(n);if(t<33||t>126||t===34||t===40||t===41||t===44||t===47||t===58||t===59||t===60||t===
61||t===62||t===63||t===64||t===91||t===92||t===93||t===123||t===125)return false}return true}function F(e){return e>=1e3&&
e<1015?e!==1004&&e!==1005&&e!==1006:e>=3e3&&e<=4999}function f(e,n){let{[y]:t,[m]:r}=e;t.abort(),r?.socket&&!r.socket.destroyed&&
r.socket.destroy(),n&&l("error",e,(o,a)=>new T(o,a),{error:new Error(n),message:n})}function d(e){return e===i.CLOSE||e===
i.PING||e===i.PONG}function b(e){return e===i.CONTINUATION}function g(e){return e===i.TEXT||e===i.BINARY}function R(e){return g(
e)||b(e)||d(e)}function x(e){let n={position:0},t=new Map;for(;n.position<e.length;){let r=_(";",e,n),[o,a=""]=r.split("\
=");t.set(c(o,true,false),c(a,false,true)),n.position++}return t}function P(e){if(e.length===0)return false;for(let t=0;t<
e.length;t++){let r=e.charCodeAt(t);if(r<48||r>57)return false}let n=Number.parseInt(e,10);return n>=8&&n<=15}var C=typeof process.
versions.icu=="string",E=C?new TextDecoder("utf-8",{fatal:true}):void 0,v=C?E.decode.bind(E):function(e){if(k(e))return e.
toString("utf-8");throw new TypeError("Invalid utf-8 received.")};h.exports={isConnecting:I,isEstablished:S,isClosing:L,
isClosed:q,fireEvent:l,isValidSubprotocol:B,isValidStatusCode:F,failWebsocketConnection:f,websocketMessageReceived:w,utf8Decode:v,
isControlFrame:d,isContinuationFrame:b,isTextBinaryFrame:g,isValidOpcode:R,parseExtensions:x,isValidClientWindowBits:P}}});
var require_frame=(0,_0_.P$)({"node_modules/undici/lib/web/websocket/frame.js"(h,m){"use strict";var{maxUnsigned16Bit:d}=require_constants5(),
i=16386,l,s=null,n=i;try{l=(0,_0_.ki)("node:crypto")}catch{l={randomFillSync:function(a,u,o){for(let t=0;t<a.length;++t)
a[t]=Math.random()*255|0;return a}}}function _(){return n===i&&(n=0,l.randomFillSync(s??=Buffer.allocUnsafe(i),0,i)),[s[n++],
s[n++],s[n++],s[n++]]}var y=class{constructor(a){this.frameData=a}createFrame(a){let u=this.frameData,o=_(),t=u?.byteLength??
0,c=t,r=6;t>d?(r+=8,c=127):t>125&&(r+=2,c=126);let e=Buffer.allocUnsafe(t+r);e[0]=e[1]=0,e[0]|=128,e[0]=(e[0]&240)+a,e[r-
4]=o[0],e[r-3]=o[1],e[r-2]=o[2],e[r-1]=o[3],e[1]=c,c===126?e.writeUInt16BE(t,2):c===127&&(e[2]=e[3]=0,e.writeUIntBE(t,4,
6)),e[1]|=128;for(let f=0;f<t;++f)e[r+f]=u[f]^o[f&3];return e}};m.exports={WebsocketFrameSend:y}}});var require_connection=(0,
_0_.P$)({"node_modules/undici/lib/web/websocket/connection.js"(z,y){"use strict";var{uid:W,states:l,sentCloseFrameState:h,
emptyBuffer:x,opcodes:D}=require_constants5(),{kReadyState:u,kSentClose:f,kByteParser:g,kReceivedClose:m,kResponse:C}=require_symbols5(),
{fireEvent:I,failWebsocketConnection:i,isClosing:N,isClosed:O,isEstablished:P,parseExtensions:R}=require_util7(),{channels:d}=require_diagnostics(),
{CloseEvent:B}=require_events(),{makeRequest:U}=require_request2(),{fetching:G}=require_fetch(),{Headers:T,getHeadersList:A}=require_headers(),
{getDecodeSplit:F}=require_util2(),{WebsocketFrameSend:H}=require_frame(),S;try{S=(0,_0_.ki)("node:crypto")}catch{}function j(e,o,n,r,s,a){
let k=e;k.protocol=e.protocol==="ws:"?"http:":"https:";let c=U({urlList:[k],client:n,serviceWorkers:"none",referrer:"no-\
referrer",mode:"websocket",credentials:"include",cache:"no-store",redirect:"error"});if(a.headers){let t=A(new T(a.headers));
c.headersList=t}let v=S.randomBytes(16).toString("base64");c.headersList.append("sec-websocket-key",v),c.headersList.append(
"sec-websocket-version","13");for(let t of o)c.headersList.append("sec-websocket-protocol",t);return c.headersList.append(
"sec-websocket-extensions","permessage-deflate; client_max_window_bits"),G({request:c,useParallelQueue:true,dispatcher:a.
dispatcher,processResponse(t){if(t.type==="error"||t.status!==101){i(r,"Received network error or non-101 status code.");
return}if(o.length!==0&&!t.headersList.get("Sec-WebSocket-Protocol")){i(r,"Server did not respond with sent protocols.");
return}if(t.headersList.get("Upgrade")?.toLowerCase()!=="websocket"){i(r,'Server did not set Upgrade header to "websocke\
t".');return}if(t.headersList.get("Connection")?.toLowerCase()!=="upgrade"){i(r,'Server did not set Connection header to\
 "upgrade".');return}let Q=t.headersList.get("Sec-WebSocket-Accept"),V=S.createHash("sha1").update(v+W).digest("base64");
if(Q!==V){i(r,"Incorrect hash received in Sec-WebSocket-Accept header.");return}let b=t.headersList.get("Sec-WebSocket-E\
xtensions"),p;if(b!==null&&(p=R(b),!p.has("permessage-deflate"))){i(r,"Sec-WebSocket-Extensions header does not match.");
return}let L=t.headersList.get("Sec-WebSocket-Protocol");if(L!==null){let w=F("sec-websocket-protocol",c.headersList);if(w===
null||!w.includes(L)){i(r,"Protocol was not set in the opening handshake.");return}}t.socket.on("data",_),t.socket.on("c\
lose",E),t.socket.on("error",q),d.open.hasSubscribers&&d.open.publish({address:t.socket.address(),protocol:L,extensions:b}),
s(t,p)}})}function J(e,o,n,r){if(!(N(e)||O(e)))if(!P(e))i(e,"Connection was closed before it was established."),e[u]=l.CLOSING;else if(e[f]===
h.NOT_SENT){e[f]=h.PROCESSING;let s=new H;o!==void 0&&n===void 0?(s.frameData=Buffer.allocUnsafe(2),s.frameData.writeUInt16BE(
o,0)):o!==void 0&&n!==void 0?(s.frameData=Buffer.allocUnsafe(2+r),s.frameData.writeUInt16BE(o,0),s.frameData.write(n,2,"\
utf-8")):s.frameData=x,e[C].socket.write(s.createFrame(D.CLOSE)),e[f]=h.SENT,e[u]=l.CLOSING}else e[u]=l.CLOSING}function _(e){
this.ws[g].write(e)||this.pause()}function E(){let{ws:e}=this,{[C]:o}=e;o.socket.off("data",_),o.socket.off("close",E),o.
socket.off("error",q);let n=e[f]===h.SENT&&e[m],r=1005,s="",a=e[g].closingInfo;a&&!a.error?(r=a.code??1005,s=a.reason):e[m]||
(r=1006),e[u]=l.CLOSED,I("close",e,(k,c)=>new B(k,c),{wasClean:n,code:r,reason:s}),d.close.hasSubscribers&&d.close.publish(
{websocket:e,code:r,reason:s})}function q(e){let{ws:o}=this;o[u]=l.CLOSING,d.socketError.hasSubscribers&&d.socketError.publish(
e),this.destroy()}y.exports={establishWebSocketConnection:j,closeWebSocketConnection:J}}});var require_permessage_deflate=(0,
_0_.P$)({"node_modules/undici/lib/web/websocket/permessage-deflate.js"(w,n){"use strict";var{createInflateRaw:a,Z_DEFAULT_WINDOWBITS:l}=(0,
_0_.ki)("node:zlib"),{isValidClientWindowBits:u}=require_util7(),{MessageSizeExceededError:d}=require_errors(),f=Buffer.
from([0,0,255,255]),s=Symbol("kBuffer"),t=Symbol("kLength"),_=class{#e;#t={};#r=0;constructor(i,h){this.#t.serverNoContextTakeover=
i.has("server_no_context_takeover"),this.#t.serverMaxWindowBits=i.get("server_max_window_bits"),this.#r=h.maxPayloadSize}decompress(i,h,r){
if(!this.#e){let o=l;if(this.#t.serverMaxWindowBits){if(!u(this.#t.serverMaxWindowBits)){r(new Error("Invalid server_max\
_window_bits"));return}o=Number.parseInt(this.#t.serverMaxWindowBits)}try{this.#e=a({windowBits:o})}catch(e){r(e);return}
this.#e[s]=[],this.#e[t]=0,this.#e.on("data",e=>{if(this.#e[t]+=e.length,this.#r>0&&this.#e[t]>this.#r){r(new d),this.#e.
removeAllListeners(),this.#e.destroy(),this.#e=null;return}this.#e[s].push(e)}),this.#e.on("error",e=>{this.#e=null,r(e)})}
this.#e.write(i),h&&this.#e.write(f),this.#e.flush(()=>{if(!this.#e)return;let o=Buffer.concat(this.#e[s],this.#e[t]);this.#e[s].
length=0,this.#e[t]=0,r(null,o)})}};n.exports={PerMessageDeflate:_}}});var require_receiver=(0,_0_.P$)({"node_modules/un\
dici/lib/web/websocket/receiver.js"(k,S){"use strict";var{Writable:A}=(0,_0_.ki)("node:stream"),L=(0,_0_.ki)("node:asser\
t"),{parserStates:r,opcodes:a,states:C,emptyBuffer:p,sentCloseFrameState:w}=require_constants5(),{kReadyState:N,kSentClose:y,
kResponse:d,kReceivedClose:b}=require_symbols5(),{channels:l}=require_diagnostics(),{isValidStatusCode:v,isValidOpcode:O,
failWebsocketConnection:h,websocketMessageReceived:F,utf8Decode:T,isControlFrame:c,isTextBinaryFrame:m,isContinuationFrame:x}=require_util7(),
{WebsocketFrameSend:_}=require_frame(),{closeWebSocketConnection:I}=require_connection(),{PerMessageDeflate:B}=require_permessage_deflate(),
{MessageSizeExceededError:g}=require_errors();function f(e,s,t){I(e,s,t,Buffer.byteLength(t)),h(e,t)}var D=class extends A{#i=[];#h=0;#r=0;#s=false;#t=r.
INFO;#e={};#a=[];#o;#f;#n;constructor(e,s,t={}){super(),this.ws=e,this.#o=s??new Map,this.#f=t.maxFragments??0,this.#n=t.
maxPayloadSize??0,this.#o.has("permessage-deflate")&&this.#o.set("permessage-deflate",new B(s,t))}_write(e,s,t){this.#i.
push(e),this.#r+=e.length,this.#s=true,this.run(t)}#u(){return this.#n>0&&!c(this.#e.opcode)&&this.#e.payloadLength+this.#h>
this.#n?(f(this.ws,1009,"Payload size exceeds maximum allowed size"),false):true}run(e){for(;this.#s;)if(this.#t===r.INFO){
if(this.#r<2)return e();let s=this.consume(2),t=(s[0]&128)!==0,i=s[0]&15,n=(s[1]&128)===128,o=!t&&i!==a.CONTINUATION,u=s[1]&
127,E=s[0]&64,R=s[0]&32,P=s[0]&16;if(!O(i))return h(this.ws,"Invalid opcode received"),e();if(n)return h(this.ws,"Frame \
cannot be masked"),e();if(E!==0&&!this.#o.has("permessage-deflate")){h(this.ws,"Expected RSV1 to be clear.");return}if(R!==
0||P!==0){h(this.ws,"RSV1, RSV2, RSV3 must be clear");return}if(o&&!m(i)){h(this.ws,"Invalid frame type was fragmented.");
return}if(m(i)&&this.#a.length>0){h(this.ws,"Expected continuation frame");return}if(this.#e.fragmented&&o){h(this.ws,"F\
ragmented frame exceeded 125 bytes.");return}if((u>125||o)&&c(i)){h(this.ws,"Control frame either too large or fragmente\
d");return}if(x(i)&&this.#a.length===0&&!this.#e.compressed){h(this.ws,"Unexpected continuation frame");return}if(u<=125){
if(this.#e.payloadLength=u,this.#t=r.READ_DATA,!this.#u())return}else u===126?this.#t=r.PAYLOADLENGTH_16:u===127&&(this.#t=
r.PAYLOADLENGTH_64);m(i)&&(this.#e.binaryType=i,this.#e.compressed=E!==0),this.#e.opcode=i,this.#e.masked=n,this.#e.fin=
t,this.#e.fragmented=o}else if(this.#t===r.PAYLOADLENGTH_16){if(this.#r<2)return e();let s=this.consume(2);if(this.#e.payloadLength=
s.readUInt16BE(0),this.#t=r.READ_DATA,!this.#u())return}else if(this.#t===r.PAYLOADLENGTH_64){if(this.#r<8)return e();let s=this.
consume(8),t=s.readUInt32BE(0),i=s.readUInt32BE(4);if(t!==0||i>2**31-1){h(this.ws,"Received payload length > 2^31 bytes.");
return}if(this.#e.payloadLength=i,this.#t=r.READ_DATA,!this.#u())return}else if(this.#t===r.READ_DATA){if(this.#r<this.#e.
payloadLength)return e();let s=this.consume(this.#e.payloadLength);if(c(this.#e.opcode)){this.#s=this.parseControlFrame(
s),this.#t=r.INFO;let t=this.ws[d].socket;if(this.#s&&t.writableNeedDrain){this.#s=false,t.once("drain",()=>{this.destroyed||
(this.#s=true,this.run(e))});return}}else if(this.#e.compressed){this.#o.get("permessage-deflate").decompress(s,this.#e.
fin,(t,i)=>{if(t){let n=t instanceof g?1009:1007;f(this.ws,n,t.message);return}if(this.writeFragments(i)){if(this.#n>0&&
this.#h>this.#n){f(this.ws,1009,new g().message);return}if(!this.#e.fin){this.#t=r.INFO,this.#s=true,this.run(e);return}
F(this.ws,this.#e.binaryType,this.consumeFragments()),this.#s=true,this.#t=r.INFO,this.run(e)}}),this.#s=false;break}else{
if(!this.writeFragments(s))return;if(this.#n>0&&this.#h>this.#n){f(this.ws,1009,new g().message);return}!this.#e.fragmented&&
this.#e.fin&&F(this.ws,this.#e.binaryType,this.consumeFragments()),this.#t=r.INFO}}}consume(e){if(e>this.#r)throw new Error(
"Called consume() before buffers satiated.");if(e===0)return p;if(this.#i[0].length===e)return this.#r-=this.#i[0].length,
this.#i.shift();let s=Buffer.allocUnsafe(e),t=0;for(;t!==e;){let i=this.#i[0],{length:n}=i;if(n+t===e){s.set(this.#i.shift(),
t);break}else if(n+t>e){s.set(i.subarray(0,e-t),t),this.#i[0]=i.subarray(e-t);break}else s.set(this.#i.shift(),t),t+=i.length}
return this.#r-=e,s}writeFragments(e){return this.#f>0&&this.#a.length===this.#f?(f(this.ws,1008,"Too many message fragm\
ents"),false):(this.#h+=e.length,this.#a.push(e),true)}consumeFragments(){let e=this.#a;if(e.length===1)return this.#h=0,
e.shift();let s=Buffer.concat(e,this.#h);return this.#a=[],this.#h=0,s}parseCloseBody(e){L(e.length!==1);let s;if(e.length>=
2&&(s=e.readUInt16BE(0)),s!==void 0&&!v(s))return{code:1002,reason:"Invalid status code",error:true};let t=e.subarray(2);
t[0]===239&&t[1]===187&&t[2]===191&&(t=t.subarray(3));try{t=T(t)}catch{return{code:1007,reason:"Invalid UTF-8",error:true}}
return{code:s,reason:t,error:false}}parseControlFrame(e){let{opcode:s,payloadLength:t}=this.#e;if(s===a.CLOSE){if(t===1)
return h(this.ws,"Received close frame with a 1-byte body."),false;if(this.#e.closeInfo=this.parseCloseBody(e),this.#e.closeInfo.
error){let{code:i,reason:n}=this.#e.closeInfo;return I(this.ws,i,n,n.length),h(this.ws,n),false}if(this.ws[y]!==w.SENT){
let i=p;this.#e.closeInfo.code&&(i=Buffer.allocUnsafe(2),i.writeUInt16BE(this.#e.closeInfo.code,0));let n=new _(i);this.
ws[d].socket.write(n.createFrame(a.CLOSE),o=>{o||(this.ws[y]=w.SENT)})}return this.ws[N]=C.CLOSING,this.ws[b]=true,false}else if(s===
a.PING){if(!this.ws[b]){let i=new _(e);this.ws[d].socket.write(i.createFrame(a.PONG)),l.ping.hasSubscribers&&l.ping.publish(
{payload:e})}}else s===a.PONG&&l.pong.hasSubscribers&&l.pong.publish({payload:e});return true}get closingInfo(){return this.#e.
closeInfo}};S.exports={ByteParser:D}}});var require_sender=(0,_0_.P$)({"node_modules/undici/lib/web/websocket/sender.js"(d,o){
"use strict";var{WebsocketFrameSend:a}=require_frame(),{opcodes:i,sendHints:s}=require_constants5(),c=require_fixed_queue(),
f=Buffer[Symbol.species],m=class{#r=new c;#e=false;#s;constructor(e){this.#s=e}add(e,r,u){if(u!==s.blob){let t=l(e,u);if(!this.#e)
this.#s.write(t,r);else{let h={promise:null,callback:r,frame:t};this.#r.push(h)}return}let n={promise:e.arrayBuffer().then(
t=>{n.promise=null,n.frame=l(t,u)}),callback:r,frame:null};this.#r.push(n),this.#e||this.#t()}async#t(){this.#e=true;let e=this.#r;
for(;!e.isEmpty();){let r=e.shift();r.promise!==null&&await r.promise,this.#s.write(r.frame,r.callback),r.callback=r.frame=
null}this.#e=false}};function l(e,r){return new a(b(e,r)).createFrame(r===s.string?i.TEXT:i.BINARY)}function b(e,r){switch(r){case s.
string:return Buffer.from(e);case s.arrayBuffer:case s.blob:return new f(e);case s.typedArray:return new f(e.buffer,e.byteOffset,
e.byteLength)}}o.exports={SendQueue:m}}});var require_websocket=(0,_0_.P$)({"node_modules/undici/lib/web/websocket/webso\
cket.js"(_,L){"use strict";var{webidl:t}=require_webidl(),{URLSerializer:D}=require_data_url(),{environmentSettingsObject:y}=require_util2(),
{staticPropertyDescriptors:u,states:b,sentCloseFrameState:N,sendHints:S}=require_constants5(),{kWebSocketURL:k,kReadyState:p,
kController:f,kBinaryType:g,kResponse:O,kSentClose:x,kByteParser:q}=require_symbols5(),{isConnecting:M,isEstablished:I,isClosing:P,
isValidSubprotocol:W,fireEvent:C}=require_util7(),{establishWebSocketConnection:T,closeWebSocketConnection:E}=require_connection(),
{ByteParser:B}=require_receiver(),{kEnumerableProperty:i,isBlobLike:m}=require_util(),{getGlobalDispatcher:G}=require_global2(),
{types:w}=(0,_0_.ki)("node:util"),{ErrorEvent:A,CloseEvent:U}=require_events(),{SendQueue:j}=require_sender(),h=class s extends EventTarget{#e={
open:null,error:null,close:null,message:null};#t=0;#n="";#s="";#r;constructor(e,r=[]){super(),t.util.markAsUncloneable(this);
let c="WebSocket constructor";t.argumentLengthCheck(arguments,1,c);let a=t.converters["DOMString or sequence<DOMString> \
or WebSocketInit"](r,c,"options");e=t.converters.USVString(e,c,"url"),r=a.protocols;let v=y.settingsObject.baseUrl,o;try{
o=new URL(e,v)}catch(l){throw new DOMException(l,"SyntaxError")}if(o.protocol==="http:"?o.protocol="ws:":o.protocol==="h\
ttps:"&&(o.protocol="wss:"),o.protocol!=="ws:"&&o.protocol!=="wss:")throw new DOMException(`Expected a ws: or wss: proto\
col, got ${o.protocol}`,"SyntaxError");if(o.hash||o.href.endsWith("#"))throw new DOMException("Got fragment","SyntaxErro\
r");if(typeof r=="string"&&(r=[r]),r.length!==new Set(r.map(l=>l.toLowerCase())).size)throw new DOMException("Invalid Se\
c-WebSocket-Protocol value","SyntaxError");if(r.length>0&&!r.every(l=>W(l)))throw new DOMException("Invalid Sec-WebSocke\
t-Protocol value","SyntaxError");this[k]=new URL(o.href);let d=y.settingsObject;this[f]=T(o,r,d,this,(l,F)=>this.#o(l,F),
a),this[p]=s.CONNECTING,this[x]=N.NOT_SENT,this[g]="blob"}close(e=void 0,r=void 0){t.brandCheck(this,s);let c="WebSocket\
.close";if(e!==void 0&&(e=t.converters["unsigned short"](e,c,"code",{clamp:true})),r!==void 0&&(r=t.converters.USVString(
r,c,"reason")),e!==void 0&&e!==1e3&&(e<3e3||e>4999))throw new DOMException("invalid code","InvalidAccessError");let a=0;
if(r!==void 0&&(a=Buffer.byteLength(r),a>123))throw new DOMException(`Reason must be less than 123 bytes; received ${a}`,
"SyntaxError");E(this,e,r,a)}send(e){t.brandCheck(this,s);let r="WebSocket.send";if(t.argumentLengthCheck(arguments,1,r),
e=t.converters.WebSocketSendData(e,r,"data"),M(this))throw new DOMException("Sent before connected.","InvalidStateError");
if(!(!I(this)||P(this)))if(typeof e=="string"){let c=Buffer.byteLength(e);this.#t+=c,this.#r.add(e,()=>{this.#t-=c},S.string)}else
w.isArrayBuffer(e)?(this.#t+=e.byteLength,this.#r.add(e,()=>{this.#t-=e.byteLength},S.arrayBuffer)):ArrayBuffer.isView(e)?
(this.#t+=e.byteLength,this.#r.add(e,()=>{this.#t-=e.byteLength},S.typedArray)):m(e)&&(this.#t+=e.size,this.#r.add(e,()=>{
this.#t-=e.size},S.blob))}get readyState(){return t.brandCheck(this,s),this[p]}get bufferedAmount(){return t.brandCheck(
this,s),this.#t}get url(){return t.brandCheck(this,s),D(this[k])}get extensions(){return t.brandCheck(this,s),this.#s}get protocol(){
return t.brandCheck(this,s),this.#n}get onopen(){return t.brandCheck(this,s),this.#e.open}set onopen(e){t.brandCheck(this,
s),this.#e.open&&this.removeEventListener("open",this.#e.open),typeof e=="function"?(this.#e.open=e,this.addEventListener(
"open",e)):this.#e.open=null}get onerror(){return t.brandCheck(this,s),this.#e.error}set onerror(e){t.brandCheck(this,s),
this.#e.error&&this.removeEventListener("error",this.#e.error),typeof e=="function"?(this.#e.error=e,this.addEventListener(
"error",e)):this.#e.error=null}get onclose(){return t.brandCheck(this,s),this.#e.close}set onclose(e){t.brandCheck(this,
s),this.#e.close&&this.removeEventListener("close",this.#e.close),typeof e=="function"?(this.#e.close=e,this.addEventListener(
"close",e)):this.#e.close=null}get onmessage(){return t.brandCheck(this,s),this.#e.message}set onmessage(e){t.brandCheck(
this,s),this.#e.message&&this.removeEventListener("message",this.#e.message),typeof e=="function"?(this.#e.message=e,this.
addEventListener("message",e)):this.#e.message=null}get binaryType(){return t.brandCheck(this,s),this[g]}set binaryType(e){
t.brandCheck(this,s),e!=="blob"&&e!=="arraybuffer"?this[g]="blob":this[g]=e}#o(e,r){this[O]=e;let c=this[f]?.dispatcher?.
webSocketOptions,a=c?.maxFragments,v=c?.maxPayloadSize,o=new B(this,r,{maxFragments:a,maxPayloadSize:v});o.on("drain",R),
o.on("error",z.bind(this)),e.socket.ws=this,this[q]=o,this.#r=new j(e.socket),this[p]=b.OPEN;let d=e.headersList.get("se\
c-websocket-extensions");d!==null&&(this.#s=d);let l=e.headersList.get("sec-websocket-protocol");l!==null&&(this.#n=l),C(
"open",this)}};h.CONNECTING=h.prototype.CONNECTING=b.CONNECTING,h.OPEN=h.prototype.OPEN=b.OPEN,h.CLOSING=h.prototype.CLOSING=
b.CLOSING,h.CLOSED=h.prototype.CLOSED=b.CLOSED,Object.defineProperties(h.prototype,{CONNECTING:u,OPEN:u,CLOSING:u,CLOSED:u,
url:i,readyState:i,bufferedAmount:i,onopen:i,onerror:i,onclose:i,close:i,onmessage:i,binaryType:i,send:i,extensions:i,protocol:i,
[Symbol.toStringTag]:{value:"WebSocket",writable:false,enumerable:false,configurable:true}}),Object.defineProperties(h,{
CONNECTING:u,OPEN:u,CLOSING:u,CLOSED:u}),t.converters["sequence<DOMString>"]=t.sequenceConverter(t.converters.DOMString),
t.converters["DOMString or sequence<DOMString>"]=function(n,e,r){return t.util.Type(n)==="Object"&&Symbol.iterator in n?
t.converters["sequence<DOMString>"](n):t.converters.DOMString(n,e,r)},t.converters.WebSocketInit=t.dictionaryConverter([
{key:"protocols",converter:t.converters["DOMString or sequence<DOMString>"],defaultValue:()=>new Array(0)},{key:"dispatc\
her",converter:t.converters.any,defaultValue:()=>G()},{key:"headers",converter:t.nullableConverter(t.converters.HeadersInit)}]),
t.converters["DOMString or sequence<DOMString> or WebSocketInit"]=function(n){return t.util.Type(n)==="Object"&&!(Symbol.
iterator in n)?t.converters.WebSocketInit(n):{protocols:t.converters["DOMString or sequence<DOMString>"](n)}},t.converters.
WebSocketSendData=function(n){if(t.util.Type(n)==="Object"){if(m(n))return t.converters.Blob(n,{strict:false});if(ArrayBuffer.
isView(n)||w.isArrayBuffer(n))return t.converters.BufferSource(n)}return t.converters.USVString(n)};function R(){this.ws[O].
socket.resume()}function z(n){let e,r;n instanceof U?(e=n.reason,r=n.code):e=n.message,C("error",this,()=>new A("error",
{error:n,message:e})),E(this,r)}L.exports={WebSocket:h}}});var require_util8=(0,_0_.P$)({"node_modules/undici/lib/web/ev\
entsource/util.js"(u,r){"use strict";function n(e){return e.indexOf("\0")===-1}function i(e){if(e.length===0)return false;
for(let t=0;t<e.length;t++)if(e.charCodeAt(t)<48||e.charCodeAt(t)>57)return false;return true}function o(e){return new Promise(
t=>{setTimeout(t,e).unref()})}r.exports={isValidLastEventId:n,isASCIINumber:i,delay:o}}});var require_eventsource_stream=(0,
_0_.P$)({"node_modules/undici/lib/web/eventsource/eventsource-stream.js"(_,v){"use strict";var f=(0,_0_.ki)("node:buffer"),
{Transform:k}=(0,_0_.ki)("node:stream"),{isASCIINumber:x,isValidLastEventId:m}=require_util8(),h=[239,187,191],u=10,r=13,
C=58,g=32,S=f.kStringMaxLength,I=Buffer.from("data"),E=Buffer.from("event"),y=Buffer.from("id"),B=Buffer.from("retry"),p=1024,
z=131072,L=128;function P(e,i){if(i>=e.length)return false;for(let t=i;t<e.length;t++)if(e[t]<48||e[t]>57)return false;return true}
function F(e,i){for(let t=i;t<e.length;t++)if(e[t]===0)return false;return true}function d(e,i,t){if(i!==t.length)return false;
for(let n=0;n<i;n++)if(e[n]!==t[n])return false;return true}function a(){let e=new Error("EventSource message size excee\
ded");return e.aborted=false,e}var M=class extends k{state=null;checkBOM=true;crlfCheck=false;eventEndCheck=false;chunks=[];chunkIndex=0;pos=0;lineChunkIndex=0;linePos=0;lineLength=0;eventSize=0;eventFieldSizes={
data:0,event:0,id:0,retry:0};dataLineCount=0;maxEventSize;maxDataLines;maxBufferedChunks;event={data:void 0,event:void 0,
id:void 0,retry:void 0};constructor(e={}){e.readableObjectMode=true,super(e),this.state=e.eventSourceSettings||{},this.maxEventSize=
e.maxEventSize??S;let i=this.maxEventSize>0?Math.min(z,Math.max(p,Math.floor(this.maxEventSize/L))):0;this.maxDataLines=
i,this.maxBufferedChunks=i,e.push&&(this.push=e.push)}_transform(e,i,t){if(e.length===0){t();return}if(this.maxEventSize>
0&&this.chunks.length>=this.maxBufferedChunks&&e[0]!==u&&e[0]!==r){t(a());return}if(this.chunks.push(e),this.checkBOM&&this.
handleBOM()){t();return}for(;this.hasCurrentByte();){let n=this.currentByte();if(this.eventEndCheck){if(this.crlfCheck){
if(n===u){this.crlfCheck=false,this.consumeCurrentByte();continue}this.crlfCheck=false}if(n===u||n===r){n===r&&(this.crlfCheck=
true),this.consumeCurrentByte(),this.hasPendingEvent()&&this.processEvent(this.event),this.clearEvent();continue}this.eventEndCheck=
false;continue}if(n===u||n===r){n===r&&(this.crlfCheck=true);try{this.parseLine(this.readLine(),this.event)}catch(s){t(s);
return}this.consumeCurrentByte(),this.eventEndCheck=true;continue}if(this.maxEventSize>0&&++this.lineLength>this.maxEventSize+
7){t(a());return}this.advanceCursor()}t()}_destroy(e,i){this.chunks.length=0,this.clearEvent(),super._destroy(e,i)}parseLine(e,i){
if(e.length===0)return;let t=e.indexOf(C);if(t===0)return;let n=e.length,s=e.length;if(t!==-1&&(n=t,s=t+1,e[s]===g&&++s),
d(e,n,I)){if(this.maxEventSize>0&&this.dataLineCount>=this.maxDataLines)throw a();let c=e.length-s,o=this.eventFieldSizes.
data+(i.data===void 0?0:1)+c;this.setEventFieldSize("data",o);let l=e.toString("utf8",s);i.data===void 0?i.data=l:i.data+=
`
${l}`,this.dataLineCount++;return}if(d(e,n,B)){P(e,s)&&(this.setEventFieldSize("retry",e.length-s),i.retry=e.toString("u\
tf8",s));return}if(d(e,n,y)){F(e,s)&&(this.setEventFieldSize("id",e.length-s),i.id=e.toString("utf8",s));return}d(e,n,E)&&
s<e.length&&(this.setEventFieldSize("event",e.length-s),i.event=e.toString("utf8",s))}setEventFieldSize(e,i){let t=this.
eventSize-this.eventFieldSizes[e]+i;if(this.maxEventSize>0&&t>this.maxEventSize)throw a();this.eventSize=t,this.eventFieldSizes[e]=
i}processEvent(e){e.retry&&x(e.retry)&&(this.state.reconnectionTime=parseInt(e.retry,10)),e.id&&m(e.id)&&(this.state.lastEventId=
e.id),e.data!==void 0&&this.push({type:e.event||"message",options:{data:e.data,lastEventId:this.state.lastEventId,origin:this.
state.origin}})}clearEvent(){this.event.data=void 0,this.event.event=void 0,this.event.id=void 0,this.event.retry=void 0,
this.eventSize=0,this.dataLineCount=0,this.eventFieldSizes.data=0,this.eventFieldSizes.event=0,this.eventFieldSizes.id=0,
this.eventFieldSizes.retry=0}hasPendingEvent(){return this.event.data!==void 0||this.event.event!==void 0||this.event.id!==
void 0||this.event.retry!==void 0}hasCurrentByte(){return this.chunkIndex<this.chunks.length&&this.pos<this.chunks[this.
chunkIndex].length}currentByte(){return this.chunks[this.chunkIndex][this.pos]}consumeCurrentByte(){this.advanceCursor(),
this.syncLineStartToCursor()}advanceCursor(){for(this.pos++;this.chunkIndex<this.chunks.length&&this.pos>=this.chunks[this.
chunkIndex].length;)this.chunkIndex++,this.pos=0}syncLineStartToCursor(){this.lineChunkIndex=this.chunkIndex,this.linePos=
this.pos,this.lineLength=0,this.dropConsumedChunks()}dropConsumedChunks(){if(this.lineChunkIndex>0){let e=this.lineChunkIndex;
this.chunks.splice(0,e),this.lineChunkIndex=0,this.chunkIndex-=e}this.chunkIndex===this.chunks.length&&(this.chunks.length=
0,this.chunkIndex=0,this.pos=0,this.lineChunkIndex=0,this.linePos=0)}readLine(){if(this.lineChunkIndex===this.chunkIndex)
return this.chunks[this.chunkIndex].subarray(this.linePos,this.pos);let e=[],i=0;for(let t=this.lineChunkIndex;t<=this.chunkIndex;t++){
let n=this.chunks[t],s=t===this.lineChunkIndex?this.linePos:0,c=t===this.chunkIndex?this.pos:n.length,o=n.subarray(s,c);
i+=o.length,e.push(o)}return Buffer.concat(e,i)}peekBufferedByte(e){let i=this.lineChunkIndex,t=this.linePos;for(;i<this.
chunks.length;){let n=this.chunks[i],s=n.length-t;if(e<s)return n[t+e];e-=s,i++,t=0}}discardLeadingBytes(e){for(;e>0&&this.
lineChunkIndex<this.chunks.length;){let i=this.chunks[this.lineChunkIndex].length-this.linePos;e<i?(this.linePos+=e,e=0):
(e-=i,this.lineChunkIndex++,this.linePos=0)}this.chunkIndex=this.lineChunkIndex,this.pos=this.linePos,this.dropConsumedChunks()}handleBOM(){
let e=this.peekBufferedByte(0),i=this.peekBufferedByte(1),t=this.peekBufferedByte(2);return i===void 0?(e===h[0]||(this.
checkBOM=false),true):t===void 0?e===h[0]&&i===h[1]?true:(this.checkBOM=false,false):(e===h[0]&&i===h[1]&&t===h[2]&&this.
discardLeadingBytes(3),this.checkBOM=false,!this.hasCurrentByte())}};v.exports={EventSourceStream:M}}});var require_eventsource=(0,
_0_.P$)({"node_modules/undici/lib/web/eventsource/eventsource.js"(k,y){"use strict";var{pipeline:S}=(0,_0_.ki)("node:str\
eam"),{fetching:f}=require_fetch(),{makeRequest:w}=require_request2(),{webidl:r}=require_webidl(),{EventSourceStream:q}=require_eventsource_stream(),
{parseMIMEType:L}=require_data_url(),{createFastMessageEvent:O}=require_events(),{isNetworkError:p}=require_response(),{
delay:C}=require_util8(),{kEnumerableProperty:n}=require_util(),{environmentSettingsObject:v}=require_util2(),{getGlobalDispatcher:x}=require_global2(),
m=false,E=3e3,l=0,g=1,c=2,N="anonymous",T="use-credentials",h=class b extends EventTarget{#e={open:null,error:null,message:null};#n=null;#o=false;#t=l;#s=null;#a=null;#i;#r;constructor(e,i={}){
super(),r.util.markAsUncloneable(this);let t="EventSource constructor";r.argumentLengthCheck(arguments,1,t),m||(m=true,process.
emitWarning("EventSource is experimental, expect them to change at any time.",{code:"UNDICI-ES"})),e=r.converters.USVString(
e,t,"url"),i=r.converters.EventSourceInitDict(i,t,"eventSourceInitDict"),this.#i=i.dispatcher,this.#r={lastEventId:"",reconnectionTime:E};
let u=v,o;try{o=new URL(e,u.settingsObject.baseUrl),this.#r.origin=o.origin}catch(a){throw new DOMException(a,"SyntaxErr\
or")}this.#n=o.href;let d=N;i.withCredentials&&(d=T,this.#o=true);let s={redirect:"follow",keepalive:true,mode:"cors",credentials:d===
"anonymous"?"same-origin":"omit",referrer:"no-referrer"};s.client=v.settingsObject,s.headersList=[["accept",{name:"accep\
t",value:"text/event-stream"}]],s.cache="no-store",s.initiator="other",s.urlList=[new URL(this.#n)],this.#s=w(s),this.#l()}get readyState(){
return this.#t}get url(){return this.#n}get withCredentials(){return this.#o}#l(){if(this.#t===c)return;this.#t=l;let e={
request:this.#s,dispatcher:this.#i},i=t=>{p(t)&&(this.dispatchEvent(new Event("error")),this.close()),this.#c()};e.processResponseEndOfBody=
i,e.processResponse=t=>{if(p(t))if(t.aborted){this.close(),this.dispatchEvent(new Event("error"));return}else{this.#c();
return}let u=t.headersList.get("content-type",true),o=u!==null?L(u):"failure",d=o!=="failure"&&o.essence==="text/event-s\
tream";if(t.status!==200||d===false){this.close(),this.dispatchEvent(new Event("error"));return}this.#t=g,this.dispatchEvent(
new Event("open")),this.#r.origin=t.urlList[t.urlList.length-1].origin;let s=new q({eventSourceSettings:this.#r,maxEventSize:this.#i.
eventSourceOptions?.maxEventSize,push:a=>{this.dispatchEvent(O(a.type,a.options))}});S(t.body.stream,s,a=>{a?.aborted===
false&&(this.close(),this.dispatchEvent(new Event("error")))})},this.#a=f(e)}async#c(){this.#t!==c&&(this.#t=l,this.dispatchEvent(
new Event("error")),await C(this.#r.reconnectionTime),this.#t===l&&(this.#r.lastEventId.length&&this.#s.headersList.set(
"last-event-id",this.#r.lastEventId,true),this.#l()))}close(){r.brandCheck(this,b),this.#t!==c&&(this.#t=c,this.#a.abort(),
this.#s=null)}get onopen(){return this.#e.open}set onopen(e){this.#e.open&&this.removeEventListener("open",this.#e.open),
typeof e=="function"?(this.#e.open=e,this.addEventListener("open",e)):this.#e.open=null}get onmessage(){return this.#e.message}set onmessage(e){
this.#e.message&&this.removeEventListener("message",this.#e.message),typeof e=="function"?(this.#e.message=e,this.addEventListener(
"message",e)):this.#e.message=null}get onerror(){return this.#e.error}set onerror(e){this.#e.error&&this.removeEventListener(
"error",this.#e.error),typeof e=="function"?(this.#e.error=e,this.addEventListener("error",e)):this.#e.error=null}},_={CONNECTING:{
__proto__:null,configurable:false,enumerable:true,value:l,writable:false},OPEN:{__proto__:null,configurable:false,enumerable:true,
value:g,writable:false},CLOSED:{__proto__:null,configurable:false,enumerable:true,value:c,writable:false}};Object.defineProperties(
h,_),Object.defineProperties(h.prototype,_),Object.defineProperties(h.prototype,{close:n,onerror:n,onmessage:n,onopen:n,
readyState:n,url:n,withCredentials:n}),r.converters.EventSourceInitDict=r.dictionaryConverter([{key:"withCredentials",converter:r.
converters.boolean,defaultValue:()=>false},{key:"dispatcher",converter:r.converters.any,defaultValue:()=>x()}]),y.exports=
{EventSource:h,defaultReconnectionTime:E}}});var K=(0,_0_.P$)({"node_modules/undici/index.js"(Q,e){var q=require_client(),
c=require_dispatcher(),h=require_pool(),y=require_balanced_pool(),l=require_agent(),k=require_proxy_agent(),v=require_env_http_proxy_agent(),
b=require_retry_agent(),_=require_errors(),a=require_util(),{InvalidArgumentError:s}=_,i=require_api(),f=require_connect(),
u=require_mock_client(),E=require_mock_agent(),C=require_mock_pool(),R=require_mock_errors(),d=require_retry_handler(),{
getGlobalDispatcher:x,setGlobalDispatcher:M}=require_global2(),w=require_decorator_handler(),A=require_redirect_handler(),
D=require_redirect_interceptor();Object.assign(c.prototype,i),e.exports.Dispatcher=c,e.exports.Client=q,e.exports.Pool=h,
e.exports.BalancedPool=y,e.exports.Agent=l,e.exports.ProxyAgent=k,e.exports.EnvHttpProxyAgent=v,e.exports.RetryAgent=b,e.
exports.RetryHandler=d,e.exports.DecoratorHandler=w,e.exports.RedirectHandler=A,e.exports.createRedirectInterceptor=D,e.
exports.interceptors={redirect:require_redirect(),retry:require_retry(),dump:require_dump(),dns:require_dns()},e.exports.
buildConnector=f,e.exports.errors=_,e.exports.util={parseHeaders:a.parseHeaders,headerNameToString:a.headerNameToString};
function o(n){return(t,r,g)=>{if(typeof r=="function"&&(g=r,r=null),!t||typeof t!="string"&&typeof t!="object"&&!(t instanceof
URL))throw new s("invalid url");if(r!=null&&typeof r!="object")throw new s("invalid opts");if(r&&r.path!=null){if(typeof r.
path!="string")throw new s("invalid opts.path");let p=r.path;r.path.startsWith("/")||(p=`/${p}`),t=new URL(a.parseOrigin(
t).origin+p)}else r||(r=typeof t=="object"?t:{}),t=a.parseURL(t);let{agent:N,dispatcher:J=x()}=r;if(N)throw new s("unsup\
ported opts.agent. Did you mean opts.client?");return n.call(J,{...r,origin:t.origin,path:t.search?`${t.pathname}${t.search}`:
t.pathname,method:r.method||(r.body?"PUT":"GET")},g)}}e.exports.setGlobalDispatcher=M,e.exports.getGlobalDispatcher=x;var H=require_fetch().
fetch;e.exports.fetch=async function(n,t=void 0){try{return await H(n,t)}catch(r){throw r&&typeof r=="object"&&Error.captureStackTrace(
r),r}},e.exports.Headers=require_headers().Headers,e.exports.Response=require_response().Response,e.exports.Request=require_request2().
Request,e.exports.FormData=require_formdata().FormData,e.exports.File=globalThis.File??(0,_0_.ki)("node:buffer").File,e.
exports.FileReader=require_filereader().FileReader;var{setGlobalOrigin:P,getGlobalOrigin:S}=require_global();e.exports.setGlobalOrigin=
P,e.exports.getGlobalOrigin=S;var{CacheStorage:T}=require_cachestorage(),{kConstruct:G}=require_symbols4();e.exports.caches=
new T(G);var{deleteCookie:F,getCookies:j,getSetCookies:I,setCookie:O}=require_cookies();e.exports.deleteCookie=F,e.exports.
getCookies=j,e.exports.getSetCookies=I,e.exports.setCookie=O;var{parseMIMEType:U,serializeAMimeType:L}=require_data_url();
e.exports.parseMIMEType=U,e.exports.serializeAMimeType=L;var{CloseEvent:W,ErrorEvent:$,MessageEvent:z}=require_events();
e.exports.WebSocket=require_websocket().WebSocket,e.exports.CloseEvent=W,e.exports.ErrorEvent=$,e.exports.MessageEvent=z,
e.exports.request=o(i.request),e.exports.stream=o(i.stream),e.exports.pipeline=o(i.pipeline),e.exports.connect=o(i.connect),
e.exports.upgrade=o(i.upgrade),e.exports.MockClient=u,e.exports.MockPool=C,e.exports.MockAgent=E,e.exports.mockErrors=R;
var{EventSource:B}=require_eventsource();e.exports.EventSource=B}});const __WEBPACK_DEFAULT_EXPORT__=K()})};;
