"use strict";exports.id=341;exports.ids=[341];exports.modules={8928:((_m_,_e_,_r_)=>{_r_.d(_e_,{JM:()=>eventStreamSerdeProvider2,M3:()=>EventStreamSerde,
oZ:()=>resolveEventStreamSerdeConfig});var _0_=_r_(7759);var _1_=_r_(9035);var _2_=_r_(7075);var _3_=_r_.n(_2_);var Int64=class o{bytes;constructor(t){
if(this.bytes=t,t.byteLength!==8)throw new Error("Int64 buffers must be exactly 8 bytes")}static fromNumber(t){if(t>9223372036854776e3||
t<-9223372036854776e3)throw new Error(`${t} is too large (or, if negative, too small) to represent as an Int64`);let e=new Uint8Array(
8);for(let n=7,i=Math.abs(Math.round(t));n>-1&&i>0;n--,i/=256)e[n]=i;return t<0&&negate(e),new o(e)}valueOf(){let t=this.
bytes.slice(0),e=t[0]&128;return e&&negate(t),parseInt((0,_1_.nj)(t),16)*(e?-1:1)}toString(){return String(this.valueOf())}};
function negate(r){for(let t=0;t<8;t++)r[t]^=255;for(let t=7;t>-1&&(r[t]++,r[t]===0);t--);}var HeaderMarshaller=class{toUtf8;fromUtf8;constructor(t,n){
this.toUtf8=t,this.fromUtf8=n}format(t){let n=[];for(let r in t){if(!(0,_1_.$3)(t,r))continue;let a=this.fromUtf8(r);if(a.
byteLength>255)throw new Error(`@smithy/core/event-streams - header name exceeds 255 bytes: ${a.byteLength}`);n.push(Uint8Array.
from([a.byteLength]),a,this.formatHeaderValue(t[r]))}let e=new Uint8Array(n.reduce((r,a)=>r+a.byteLength,0)),i=0;for(let r of n)
e.set(r,i),i+=r.byteLength;return e}formatHeaderValue(t){switch(t.type){case"boolean":return Uint8Array.from([t.value?0:
1]);case"byte":return Uint8Array.from([2,t.value]);case"short":let n=new DataView(new ArrayBuffer(3));return n.setUint8(
0,3),n.setInt16(1,t.value,false),new Uint8Array(n.buffer);case"integer":let e=new DataView(new ArrayBuffer(5));return e.
setUint8(0,4),e.setInt32(1,t.value,false),new Uint8Array(e.buffer);case"long":let i=new Uint8Array(9);return i[0]=5,i.set(
t.value.bytes,1),i;case"binary":if(t.value.byteLength>MAX_HEADER_VALUE_BYTES)throw new Error(`@smithy/core/event-streams\
 - header value (binary) exceeds ${MAX_HEADER_VALUE_BYTES} bytes: ${t.value.byteLength}`);let r=new DataView(new ArrayBuffer(
3+t.value.byteLength));r.setUint8(0,6),r.setUint16(1,t.value.byteLength,false);let a=new Uint8Array(r.buffer);return a.set(
t.value,3),a;case"string":let u=this.fromUtf8(t.value);if(u.byteLength>MAX_HEADER_VALUE_BYTES)throw new Error(`@smithy/c\
ore/event-streams - header value (string) exceeds ${MAX_HEADER_VALUE_BYTES} bytes: ${u.byteLength}`);let s=new DataView(
new ArrayBuffer(3+u.byteLength));s.setUint8(0,7),s.setUint16(1,u.byteLength,false);let o=new Uint8Array(s.buffer);return o.
set(u,3),o;case"timestamp":let y=new Uint8Array(9);return y[0]=8,y.set(Int64.fromNumber(t.value.valueOf()).bytes,1),y;case"\
uuid":if(!UUID_PATTERN.test(t.value))throw new Error(`Invalid UUID received: ${t.value}`);let f=new Uint8Array(17);return f[0]=
9,f.set((0,_1_.aD)(t.value.replace(/-/g,"")),1),f}}parse(t){let n={},e=0;for(;e<t.byteLength;){let i=t.getUint8(e++),r=this.
toUtf8(new Uint8Array(t.buffer,t.byteOffset+e,i));switch(e+=i,t.getUint8(e++)){case 0:n[r]={type:BOOLEAN_TAG,value:true};
break;case 1:n[r]={type:BOOLEAN_TAG,value:false};break;case 2:n[r]={type:BYTE_TAG,value:t.getInt8(e++)};break;case 3:n[r]=
{type:SHORT_TAG,value:t.getInt16(e,false)},e+=2;break;case 4:n[r]={type:INT_TAG,value:t.getInt32(e,false)},e+=4;break;case 5:
n[r]={type:LONG_TAG,value:new Int64(new Uint8Array(t.buffer,t.byteOffset+e,8))},e+=8;break;case 6:let a=t.getUint16(e,false);
e+=2,n[r]={type:BINARY_TAG,value:new Uint8Array(t.buffer,t.byteOffset+e,a)},e+=a;break;case 7:let u=t.getUint16(e,false);
e+=2,n[r]={type:STRING_TAG,value:this.toUtf8(new Uint8Array(t.buffer,t.byteOffset+e,u))},e+=u;break;case 8:n[r]={type:TIMESTAMP_TAG,
value:new Date(new Int64(new Uint8Array(t.buffer,t.byteOffset+e,8)).valueOf())},e+=8;break;case 9:let s=new Uint8Array(t.
buffer,t.byteOffset+e,16);e+=16,n[r]={type:UUID_TAG,value:`${(0,_1_.nj)(s.subarray(0,4))}-${(0,_1_.nj)(s.subarray(4,6))}\
-${(0,_1_.nj)(s.subarray(6,8))}-${(0,_1_.nj)(s.subarray(8,10))}-${(0,_1_.nj)(s.subarray(10))}`};break;default:throw new Error(
"Unrecognized header type tag")}}return n}},HEADER_VALUE_TYPE;(function(t){t[t.boolTrue=0]="boolTrue",t[t.boolFalse=1]="\
boolFalse",t[t.byte=2]="byte",t[t.short=3]="short",t[t.integer=4]="integer",t[t.long=5]="long",t[t.byteArray=6]="byteArr\
ay",t[t.string=7]="string",t[t.timestamp=8]="timestamp",t[t.uuid=9]="uuid"})(HEADER_VALUE_TYPE||(HEADER_VALUE_TYPE={}));
var BOOLEAN_TAG="boolean",BYTE_TAG="byte",SHORT_TAG="short",INT_TAG="integer",LONG_TAG="long",BINARY_TAG="binary",STRING_TAG="\
string",TIMESTAMP_TAG="timestamp",UUID_TAG="uuid",UUID_PATTERN=/^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,
MAX_HEADER_VALUE_BYTES=32767;var PRELUDE_MEMBER_LENGTH=4,PRELUDE_LENGTH=PRELUDE_MEMBER_LENGTH*2,CHECKSUM_LENGTH=4,MINIMUM_MESSAGE_LENGTH=PRELUDE_LENGTH+
CHECKSUM_LENGTH*2;function splitMessage({byteLength:t,byteOffset:r,buffer:a}){if(t<MINIMUM_MESSAGE_LENGTH)throw new Error(
"Provided message too short to accommodate event stream message overhead");let s=new DataView(a,r,t),c=s.getUint32(0,false);
if(t!==c)throw new Error("Reported message length does not match received message length");let n=s.getUint32(PRELUDE_MEMBER_LENGTH,
false),d=s.getUint32(PRELUDE_LENGTH,false),i=s.getUint32(t-CHECKSUM_LENGTH,false),e=new _0_.k5;if(e.update(new Uint8Array(
a,r,PRELUDE_LENGTH)),d!==e.digestSync())throw new Error(`The prelude checksum specified in the message (${d}) does not m\
atch the calculated CRC32 checksum (${e.digestSync()})`);if(e.update(new Uint8Array(a,r+PRELUDE_LENGTH,t-(PRELUDE_LENGTH+
CHECKSUM_LENGTH))),i!==e.digestSync())throw new Error(`The message checksum (${e.digestSync()}) did not match the expect\
ed value of ${i}`);return{headers:new DataView(a,r+PRELUDE_LENGTH+CHECKSUM_LENGTH,n),body:new Uint8Array(a,r+PRELUDE_LENGTH+
CHECKSUM_LENGTH+n,c-n-(PRELUDE_LENGTH+CHECKSUM_LENGTH+CHECKSUM_LENGTH))}}var EventStreamCodec=class{headerMarshaller;messageBuffer;isEndOfStream;constructor(e,s){
this.headerMarshaller=new HeaderMarshaller(e,s),this.messageBuffer=[],this.isEndOfStream=false}feed(e){this.messageBuffer.
push(this.decode(e))}endOfStream(){this.isEndOfStream=true}getMessage(){let e=this.messageBuffer.pop(),s=this.isEndOfStream;
return{getMessage(){return e},isEndOfStream(){return s}}}getAvailableMessages(){let e=this.messageBuffer;this.messageBuffer=
[];let s=this.isEndOfStream;return{getMessages(){return e},isEndOfStream(){return s}}}encode({headers:e,body:s}){let r=this.
headerMarshaller.format(e),a=r.byteLength+s.byteLength+16,t=new Uint8Array(a),n=new DataView(t.buffer,t.byteOffset,t.byteLength),
h=new _0_.k5;return n.setUint32(0,a,false),n.setUint32(4,r.byteLength,false),h.update(t.subarray(0,8)),n.setUint32(8,h.digestSync(),
false),t.set(r,12),t.set(s,r.byteLength+12),h.update(t.subarray(8,a-4)),n.setUint32(a-4,h.digestSync(),false),t}decode(e){
let{headers:s,body:r}=splitMessage(e);return{headers:this.headerMarshaller.parse(s),body:r}}formatHeaders(e){return this.
headerMarshaller.format(e)}};var MessageDecoderStream=class{options;constructor(t){this.options=t}[Symbol.asyncIterator](){
return this.asyncIterator()}async*asyncIterator(){for await(let t of this.options.inputStream)yield this.options.decoder.
decode(t)}};var MessageEncoderStream=class{options;constructor(t){this.options=t}[Symbol.asyncIterator](){return this.asyncIterator()}async*asyncIterator(){
for await(let t of this.options.messageStream)yield this.options.encoder.encode(t);this.options.includeEndFrame&&(yield new Uint8Array(
0))}};var SmithyMessageDecoderStream=class{options;constructor(t){this.options=t}[Symbol.asyncIterator](){return this.asyncIterator()}async*asyncIterator(){
for await(let t of this.options.messageStream){let e=await this.options.deserializer(t);e!==void 0&&(yield e)}}};var SmithyMessageEncoderStream=class{options;constructor(t){
this.options=t}[Symbol.asyncIterator](){return this.asyncIterator()}async*asyncIterator(){for await(let t of this.options.
inputStream)yield this.options.serializer(t)}};function getChunkedStream(f){let n=0,e=0,r=null,l=null,c=a=>{if(typeof a!=
"number")throw new Error("Attempted to allocate an event message where size was not a number: "+a);n=a,e=4,r=new Uint8Array(
a),new DataView(r.buffer).setUint32(0,a,false)},g=async function*(){let a=f[Symbol.asyncIterator]();for(;;){let{value:s,
done:m}=await a.next();if(m){if(n)if(n===e)yield r;else throw new Error("Truncated event message received.");else return;
return}let o=s.length,t=0;for(;t<o;){if(!r){let w=o-t;l||(l=new Uint8Array(4));let i=Math.min(4-e,w);if(l.set(s.slice(t,
t+i),e),e+=i,t+=i,e<4)break;c(new DataView(l.buffer).getUint32(0,false)),l=null}let u=Math.min(n-e,o-t);r.set(s.slice(t,
t+u),e),e+=u,t+=u,n&&n===e&&(yield r,r=null,n=0,e=0)}}};return{[Symbol.asyncIterator]:g}}function getUnmarshalledStream(o,n){
let e=getMessageUnmarshaller(n.deserializer,n.toUtf8);return{[Symbol.asyncIterator]:async function*(){for await(let a of o){
let r=n.eventStreamCodec.decode(a),t=await e(r);t!==void 0&&(yield t)}}}}function getMessageUnmarshaller(o,n){return async function(e){
let{value:a}=e.headers[":message-type"];if(a==="error"){let r=new Error(e.headers[":error-message"].value||"UnknownError");
throw r.name=e.headers[":error-code"].value,r}else if(a==="exception"){let r=e.headers[":exception-type"].value,t={[r]:e},
l=await o(t);if(l.$unknown){let d=new Error(n(e.body));throw d.name=r,d}throw l[r]}else if(a==="event"){let r={[e.headers["\
:event-type"].value]:e},t=await o(r);return t.$unknown?void 0:t}else throw Error(`Unrecognizable event type: ${e.headers["\
:event-type"].value}`)}}var EventStreamMarshaller=class{eventStreamCodec;utfEncoder;constructor({utf8Encoder:e,utf8Decoder:r}){
this.eventStreamCodec=new EventStreamCodec(e,r),this.utfEncoder=e}deserialize(e,r){let t=getChunkedStream(e);return new SmithyMessageDecoderStream(
{messageStream:new MessageDecoderStream({inputStream:t,decoder:this.eventStreamCodec}),deserializer:getMessageUnmarshaller(
r,this.utfEncoder)})}serialize(e,r){return new MessageEncoderStream({messageStream:new SmithyMessageEncoderStream({inputStream:e,
serializer:r}),encoder:this.eventStreamCodec,includeEndFrame:true})}},eventStreamSerdeProvider=e=>new EventStreamMarshaller(
e);var EventStreamMarshaller2=class{universalMarshaller;constructor({utf8Encoder:e,utf8Decoder:r}){this.universalMarshaller=
new EventStreamMarshaller({utf8Decoder:r,utf8Encoder:e})}deserialize(e,r){let l=typeof e[Symbol.asyncIterator]=="functio\
n"?e:readableToIterable(e);return this.universalMarshaller.deserialize(l,r)}serialize(e,r){return _2_.Readable.from(this.
universalMarshaller.serialize(e,r))}},eventStreamSerdeProvider2=e=>new EventStreamMarshaller2(e);async function*readableToIterable(e){
let r=false,l=false,t=new Array;for(e.on("error",a=>{if(r||(r=true),a)throw a}),e.on("data",a=>{t.push(a)}),e.on("end",()=>{
r=true});!l;){let a=await new Promise(n=>setTimeout(()=>n(t.shift()),0));a&&(yield a),l=r&&t.length===0}}var readableStreamToIterable=r=>({
[Symbol.asyncIterator]:async function*(){let e=r.getReader();try{for(;;){let{done:a,value:t}=await e.read();if(a)return;
yield t}}finally{e.releaseLock()}}}),iterableToReadableStream=r=>{let e=r[Symbol.asyncIterator]();return new ReadableStream(
{async pull(a){let{done:t,value:l}=await e.next();if(t)return a.close();a.enqueue(l)}})};var resolveEventStreamSerdeConfig=e=>Object.
assign(e,{eventStreamMarshaller:e.eventStreamSerdeProvider(e)});var EventStreamSerde=class{marshaller;serializer;deserializer;serdeContext;defaultContentType;compositeErrorRegistry;constructor({
marshaller:r,serializer:i,deserializer:n,serdeContext:y,defaultContentType:c,compositeErrorRegistry:s}){this.marshaller=
r,this.serializer=i,this.deserializer=n,this.serdeContext=y,this.defaultContentType=c,this.compositeErrorRegistry=s}async serializeEventStream({
eventStream:r,requestSchema:i,initialRequest:n,initialMessageType:y}){let c=this.marshaller,s=i.getEventStreamMember(),d=i.
getMemberSchema(s),h=this.serializer,o=this.defaultContentType,u=Symbol("initialRequestMarker"),a={async*[Symbol.asyncIterator](){
if(n){let e={":event-type":{type:"string",value:y??"initial-request"},":message-type":{type:"string",value:"event"},":co\
ntent-type":{type:"string",value:o}};h.write(i,n);let t=h.flush();yield{[u]:true,headers:e,body:t}}for await(let e of r)
yield e}};return c.serialize(a,e=>{if(e[u])return{headers:e.headers,body:e.body};let t="";for(let g in e)if((0,_1_.$3)(e,
g)&&g!=="__type"){t=g;break}let{additionalHeaders:p,body:l,eventType:m,explicitPayloadContentType:f}=this.writeEventBody(
t,d,e);return{headers:{":event-type":{type:"string",value:m},":message-type":{type:"string",value:"event"},":content-typ\
e":{type:"string",value:f??o},...p},body:l}})}async deserializeEventStream({response:r,responseSchema:i,initialResponseContainer:n,
initialMessageType:y}){let c=this.marshaller,s=i.getEventStreamMember(),d=i.getMemberSchema(s).getMemberSchemas(),h=Symbol(
"initialResponseMarker"),o=c.deserialize(r.body,async e=>{let t="";for(let l in e)if((0,_1_.$3)(e,l)&&l!=="__type"){t=l;
break}let p=e[t].body;if(t===(y??"initial-response")){let l=await this.deserializer.read(i,p);return delete l[s],{[h]:true,
...l}}else if(t in d){let l=d[t];if(l.isStructSchema()){let m={},f=false;for(let[g,b]of l.structIterator()){let{eventHeader:v,
eventPayload:w}=b.getMergedTraits();if(f=f||!!(v||w),w)b.isBlobSchema()?m[g]=p:b.isStringSchema()?m[g]=(this.serdeContext?.
utf8Encoder??_1_.Pq)(p):b.isStructSchema()&&(m[g]=await this.deserializer.read(b,p));else if(v){let S=e[t].headers[g]?.value;
S!=null&&(b.isNumericSchema()?S&&typeof S=="object"&&"bytes"in S?m[g]=BigInt(S.toString()):m[g]=Number(S):m[g]=S)}}return{
[t]:await this.readEventMember(l,p,f,m)}}return{[t]:await this.deserializer.read(l,p)}}else return{$unknown:e}}),u=o[Symbol.
asyncIterator](),a=await u.next();if(a.done)return o;if(a.value?.[h]){if(!i)throw new Error("@smithy::core/protocols - i\
nitial-response event encountered in event stream but no response schema given.");for(let e in a.value)(0,_1_.$3)(a.value,
e)&&(n[e]=a.value[e])}return{async*[Symbol.asyncIterator](){for(a?.value?.[h]||(yield a.value);;){let{done:e,value:t}=await u.
next();if(e)break;yield t}}}}async readEventMember(r,i,n,y){let c,s=r.getSchema();if(Array.isArray(s)&&s[0]===-3){let h=s[1],
o=_1_.OF.for(h);this.compositeErrorRegistry?.copyFrom(o),c=(this.compositeErrorRegistry??o)?.getErrorCtor(s)}let d=n?y:i.
byteLength===0?{}:await this.deserializer.read(r,i);if(c){let h=d.message??d.Message??"Unknown",o={},u=r.getMergedTraits().
error;return u&&(o.$fault=u),Object.assign(new c({}),o,{message:h},d)}return d}writeEventBody(r,i,n){let y=this.serializer,
c=r,s=null,d,h=i.getSchema()[4].includes(r),o={};if(h){let a=i.getMemberSchema(r);if(a.isStructSchema()){for(let[e,t]of a.
structIterator()){let{eventHeader:p,eventPayload:l}=t.getMergedTraits();if(l)s=e;else if(p){let m=n[r][e],f="binary";t.isNumericSchema()?
-2147483648<=m&&m<=2147483647?f="integer":f="long":t.isTimestampSchema()?f="timestamp":t.isStringSchema()?f="string":t.isBooleanSchema()&&
(f="boolean"),m!=null&&(o[e]={type:f,value:m},delete n[r][e])}}if(s!==null){let e=a.getMemberSchema(s);e.isBlobSchema()?
d="application/octet-stream":e.isStringSchema()&&(d="text/plain"),y.write(e,n[r][s])}else y.write(a,n[r])}else if(a.isUnitSchema())
y.write(a,{});else throw new Error("@smithy/core/event-streams - non-struct member not supported in event stream union.")}else{
let[a,e]=n[r];c=a,y.write(15,e)}let u=y.flush()??new Uint8Array;return{body:typeof u=="string"?(this.serdeContext?.utf8Decoder??
_1_.ar)(u):u,eventType:c,explicitPayloadContentType:d,additionalHeaders:o}}}}),341:((_m_,_e_,_r_)=>{_r_.d(_e_,{EventStreamSerde:()=>_4_.
M3,eventStreamSerdeProvider:()=>_4_.JM});var _4_=_r_(8928);var _5_=_r_(7759);var _6_=_r_(9035);var _7_=_r_(1326)})};;
