"use strict";exports.id=1169;exports.ids=[1169];exports.modules={8928:((_m_,_e_,_r_)=>{_r_.d(_e_,{JM:()=>eventStreamSerdeProvider2,M3:()=>EventStreamSerde,
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
_1_.ar)(u):u,eventType:c,explicitPayloadContentType:d,additionalHeaders:o}}}}),1169:((_m_,_e_,_r_)=>{_r_.r(_e_);_r_.d(_e_,
{invokeEndpoint:()=>invokeEndpoint});var _4_=_r_(271);var _5_=_r_(1659);var _6_=_r_(7929);var _7_=_r_(8928);var _8_=_r_(
7868);var _9_=_r_(7759);var _10_=_r_(6556);var _11_=_r_(2748);var _12_=_r_(6109);var _13_=_r_(9035);var _14_=_r_(1326);var defaultSageMakerRuntimeHttpAuthSchemeParametersProvider=async(e2,r2,t)=>({
operation:(0,_13_.ug)(r2).operation,region:await(0,_13_.te)(e2.region)()||(()=>{throw new Error("expected `region` to be\
 configured for `aws.auth#sigv4`")})()});function createAwsAuthSigv4HttpAuthOption(e2){return{schemeId:"aws.auth#sigv4",
signingProperties:{name:"sagemaker",region:e2.region},propertiesExtractor:(r2,t)=>({signingProperties:{config:r2,context:t}})}}
var defaultSageMakerRuntimeHttpAuthSchemeProvider=e2=>{let r2=[];switch(e2.operation){default:r2.push(createAwsAuthSigv4HttpAuthOption(
e2))}return r2},resolveHttpAuthSchemeConfig=e2=>{let r2=(0,_8_.ho)(e2);return Object.assign(r2,{authSchemePreference:(0,
_13_.te)(e2.authSchemePreference??[])})};var resolveClientEndpointParameters=n=>Object.assign(n,{useDualstackEndpoint:n.
useDualstackEndpoint??false,useFipsEndpoint:n.useFipsEndpoint??false,defaultSigningName:"sagemaker"}),commonParams={UseFIPS:{
type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",
name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var package_default={version:"3.1162.0"};
var m="ref",a=-1,b=true,c="isSet",d="PartitionResult",e="booleanEquals",f="getAttr",g="stringEquals",h={[m]:"Endpoint"},
i={[m]:d},j={fn:f,argv:[i,"name"]},k={},l=[{[m]:"Region"}],_data={conditions:[[c,[h]],[c,l],["aws.partition",l,d],[e,[{[m]:"\
UseFIPS"},b]],[e,[{[m]:"UseDualStack"},b]],[e,[{fn:f,argv:[i,"supportsDualStack"]},b]],[e,[{fn:f,argv:[i,"supportsFIPS"]},
b]],[g,[j,"aws"]],[g,[j,"aws-us-gov"]]],results:[[a],[a,"Invalid Configuration: FIPS and custom endpoint are not support\
ed"],[a,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[h,k],["https://runtime.sagemaker-fips\
.{Region}.{PartitionResult#dualStackDnsSuffix}",k],[a,"FIPS and DualStack are enabled, but this partition does not suppo\
rt one or both"],["https://runtime-fips.sagemaker.{Region}.amazonaws.com",k],["https://runtime.sagemaker.{Region}.amazon\
aws.com",k],["https://runtime.sagemaker-fips.{Region}.{PartitionResult#dnsSuffix}",k],[a,"FIPS is enabled but this parti\
tion does not support FIPS"],["https://runtime.sagemaker.{Region}.{PartitionResult#dualStackDnsSuffix}",k],[a,"DualStack\
 is enabled but this partition does not support DualStack"],["https://runtime.sagemaker.{Region}.{PartitionResult#dnsSuf\
fix}",k],[a,"Invalid Configuration: Missing Region"]]},root=2,r=1e8,nodes=new Int32Array([-1,1,-1,0,14,3,1,4,r+13,2,5,r+
13,3,8,6,4,7,r+12,5,r+10,r+11,4,12,9,6,10,r+9,7,r+6,11,8,r+7,r+8,5,13,r+5,6,r+4,r+5,3,r+1,15,4,r+2,r+3]),bdd=_11_.d5.from(
nodes,root,_data.conditions,_data.results);var cache=new _11_.kS({size:50,params:["Endpoint","Region","UseDualStack","Us\
eFIPS"]}),defaultEndpointResolver=(n,e2={})=>cache.get(n,()=>(0,_11_.cH)(bdd,{endpointParams:n,logger:e2.logger}));_11_.
mw.aws=_11_.UF;var SageMakerRuntimeServiceException=class e2 extends _11_.TJ{static shapeId="smithy.ts.sdk.synthetic.com\
.amazonaws.sagemakerruntime#SageMakerRuntimeServiceException";constructor(t){super(t),Object.setPrototypeOf(this,e2.prototype)}};
var InternalDependencyException=class a2 extends SageMakerRuntimeServiceException{static shapeId="com.amazonaws.sagemake\
rruntime#InternalDependencyException";name="InternalDependencyException";$fault="server";Message;constructor(e2){super({
name:"InternalDependencyException",$fault:"server",...e2}),Object.setPrototypeOf(this,a2.prototype),this.Message=e2.Message}},
InternalFailure=class t extends SageMakerRuntimeServiceException{static shapeId="com.amazonaws.sagemakerruntime#Internal\
Failure";name="InternalFailure";$fault="server";Message;constructor(e2){super({name:"InternalFailure",$fault:"server",...e2}),
Object.setPrototypeOf(this,t.prototype),this.Message=e2.Message}},ModelError=class r2 extends SageMakerRuntimeServiceException{static shapeId="\
com.amazonaws.sagemakerruntime#ModelError";name="ModelError";$fault="client";Message;OriginalStatusCode;OriginalMessage;LogStreamArn;constructor(e2){
super({name:"ModelError",$fault:"client",...e2}),Object.setPrototypeOf(this,r2.prototype),this.Message=e2.Message,this.OriginalStatusCode=
e2.OriginalStatusCode,this.OriginalMessage=e2.OriginalMessage,this.LogStreamArn=e2.LogStreamArn}},ModelNotReadyException=class s extends SageMakerRuntimeServiceException{static shapeId="\
com.amazonaws.sagemakerruntime#ModelNotReadyException";name="ModelNotReadyException";$fault="client";Message;constructor(e2){
super({name:"ModelNotReadyException",$fault:"client",...e2}),Object.setPrototypeOf(this,s.prototype),this.Message=e2.Message}},
ServiceUnavailable=class n extends SageMakerRuntimeServiceException{static shapeId="com.amazonaws.sagemakerruntime#Servi\
ceUnavailable";name="ServiceUnavailable";$fault="server";Message;constructor(e2){super({name:"ServiceUnavailable",$fault:"\
server",...e2}),Object.setPrototypeOf(this,n.prototype),this.Message=e2.Message}},ValidationError=class o extends SageMakerRuntimeServiceException{static shapeId="\
com.amazonaws.sagemakerruntime#ValidationError";name="ValidationError";$fault="client";Message;constructor(e2){super({name:"\
ValidationError",$fault:"client",...e2}),Object.setPrototypeOf(this,o.prototype),this.Message=e2.Message}},InternalStreamFailure=class i2 extends SageMakerRuntimeServiceException{static shapeId="\
com.amazonaws.sagemakerruntime#InternalStreamFailure";name="InternalStreamFailure";$fault="server";Message;constructor(e2){
super({name:"InternalStreamFailure",$fault:"server",...e2}),Object.setPrototypeOf(this,i2.prototype),this.Message=e2.Message}},
ModelStreamError=class l2 extends SageMakerRuntimeServiceException{static shapeId="com.amazonaws.sagemakerruntime#ModelS\
treamError";name="ModelStreamError";$fault="client";Message;ErrorCode;constructor(e2){super({name:"ModelStreamError",$fault:"\
client",...e2}),Object.setPrototypeOf(this,l2.prototype),this.Message=e2.Message,this.ErrorCode=e2.ErrorCode}};var _A="A\
ccept",_B="Body",_BB="BodyBlob",_CA="CustomAttributes",_CAH="CustomAttributesHeader",_CSI="ClosedSessionId",_CT="Content\
Type",_CT_="Content-Type",_EC="ErrorCode",_EE="EnableExplanations",_EN="EndpointName",_ICN="InferenceComponentName",_IDE="\
InternalDependencyException",_IE="InvokeEndpoint",_IEI="InvokeEndpointInput",_IEO="InvokeEndpointOutput",_IF="InternalFa\
ilure",_II="InferenceId",_IPV="InvokedProductionVariant",_ISF="InternalStreamFailure",_LSA="LogStreamArn",_M="Message",_ME="\
ModelError",_MNRE="ModelNotReadyException",_MSE="ModelStreamError",_NSI="NewSessionId",_OM="OriginalMessage",_OSC="Origi\
nalStatusCode",_PAI="PrefixAwareId",_SI="SessionId",_SU="ServiceUnavailable",_TCH="TargetContainerHostname",_TM="TargetM\
odel",_TV="TargetVariant",_VE="ValidationError",_XASCA="X-Amzn-SageMaker-Custom-Attributes",_XASCSI="X-Amzn-SageMaker-Cl\
osed-Session-Id",_XASEE="X-Amzn-SageMaker-Enable-Explanations",_XASIC="X-Amzn-SageMaker-Inference-Component",_XASII="X-A\
mzn-SageMaker-Inference-Id",_XASNSI="X-Amzn-SageMaker-New-Session-Id",_XASPAI="X-Amzn-SageMaker-Prefix-Aware-Id",_XASSI="\
X-Amzn-SageMaker-Session-Id",_XASTCH="X-Amzn-SageMaker-Target-Container-Hostname",_XASTM="X-Amzn-SageMaker-Target-Model",
_XASTV="X-Amzn-SageMaker-Target-Variant",_c="client",_s="smithy.ts.sdk.synthetic.com.amazonaws.sagemakerruntime",_se="se\
rver",_xAIPV="x-Amzn-Invoked-Production-Variant",n0="com.amazonaws.sagemakerruntime",_s_registry=new _13_.OF(_s),SageMakerRuntimeServiceException$=[
-3,_s,"SageMakerRuntimeServiceException",0,[],[]];_s_registry.registerError(SageMakerRuntimeServiceException$,SageMakerRuntimeServiceException);
var n0_registry=new _13_.OF(n0),InternalDependencyException$=[-3,n0,_IDE,{error:_se,httpError:530},[_M],[0]];n0_registry.
registerError(InternalDependencyException$,InternalDependencyException);var InternalFailure$=[-3,n0,_IF,{error:_se,httpError:500},
[_M],[0]];n0_registry.registerError(InternalFailure$,InternalFailure);var InternalStreamFailure$=[-3,n0,_ISF,{error:_se},
[_M],[0]];n0_registry.registerError(InternalStreamFailure$,InternalStreamFailure);var ModelError$=[-3,n0,_ME,{error:_c,httpError:424},
[_M,_OSC,_OM,_LSA],[0,1,0,0]];n0_registry.registerError(ModelError$,ModelError);var ModelNotReadyException$=[-3,n0,_MNRE,
{awsQueryError:["ModelNotReadyException",429],error:_c,httpError:429},[_M],[0]];n0_registry.registerError(ModelNotReadyException$,
ModelNotReadyException);var ModelStreamError$=[-3,n0,_MSE,{error:_c},[_M,_EC],[0,0]];n0_registry.registerError(ModelStreamError$,
ModelStreamError);var ServiceUnavailable$=[-3,n0,_SU,{error:_se,httpError:503},[_M],[0]];n0_registry.registerError(ServiceUnavailable$,
ServiceUnavailable);var ValidationError$=[-3,n0,_VE,{error:_c,httpError:400},[_M],[0]];n0_registry.registerError(ValidationError$,
ValidationError);var errorTypeRegistries=[_s_registry,n0_registry],BodyBlob=[0,n0,_BB,8,21],CustomAttributesHeader=[0,n0,
_CAH,8,0],InvokeEndpointInput$=[3,n0,_IEI,0,[_EN,_B,_CT,_A,_CA,_TM,_TV,_TCH,_II,_EE,_ICN,_SI,_PAI],[[0,1],[()=>BodyBlob,
16],[0,{httpHeader:_CT_}],[0,{httpHeader:_A}],[()=>CustomAttributesHeader,{httpHeader:_XASCA}],[0,{httpHeader:_XASTM}],[
0,{httpHeader:_XASTV}],[0,{httpHeader:_XASTCH}],[0,{httpHeader:_XASII}],[0,{httpHeader:_XASEE}],[0,{httpHeader:_XASIC}],
[0,{httpHeader:_XASSI}],[0,{httpHeader:_XASPAI}]],2],InvokeEndpointOutput$=[3,n0,_IEO,0,[_B,_CT,_IPV,_CA,_NSI,_CSI],[[()=>BodyBlob,
16],[0,{httpHeader:_CT_}],[0,{httpHeader:_xAIPV}],[()=>CustomAttributesHeader,{httpHeader:_XASCA}],[0,{httpHeader:_XASNSI}],
[0,{httpHeader:_XASCSI}]],1],InvokeEndpoint$=[9,n0,_IE,{http:["POST","/endpoints/{EndpointName}/invocations",200]},()=>InvokeEndpointInput$,
()=>InvokeEndpointOutput$];var getRuntimeConfig=e2=>({apiVersion:"2017-05-13",base64Decoder:e2?.base64Decoder??_13_.Ey,base64Encoder:e2?.
base64Encoder??_13_.nk,disableHostPrefix:e2?.disableHostPrefix??false,endpointProvider:e2?.endpointProvider??defaultEndpointResolver,
extensions:e2?.extensions??[],httpAuthSchemeProvider:e2?.httpAuthSchemeProvider??defaultSageMakerRuntimeHttpAuthSchemeProvider,
httpAuthSchemes:e2?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:r2=>r2.getIdentityProvider("aws.auth#s\
igv4"),signer:new _8_.f2}],logger:e2?.logger??new _11_.N4,protocol:e2?.protocol??_8_.Yu,protocolSettings:e2?.protocolSettings??
{defaultNamespace:"com.amazonaws.sagemakerruntime",errorTypeRegistries,version:"2017-05-13",serviceTarget:"AmazonSageMak\
erRuntime"},serviceId:e2?.serviceId??"SageMaker Runtime",sha256:e2?.sha256??_9_.kS,urlParser:e2?.urlParser??_13_.Dl,utf8Decoder:e2?.
utf8Decoder??_13_.ar,utf8Encoder:e2?.utf8Encoder??_13_.Pq});var getRuntimeConfig2=e2=>{(0,_11_.o_)(process.version);let d2=(0,
_12_.IZ)(e2),a2=()=>d2().then(_11_.lT),t=getRuntimeConfig(e2);(0,_11_.I9)(process.version);let r2={profile:e2?.profile,logger:t.
logger};return{...t,...e2,runtime:"node",defaultsMode:d2,authSchemePreference:e2?.authSchemePreference??(0,_12_.Z9)(_8_.
$S,r2),bodyLengthChecker:e2?.bodyLengthChecker??_13_.n8,credentialDefaultProvider:e2?.credentialDefaultProvider??_4_.v6,
defaultSocketTimeout:(0,_11_.ED)(e2?.requestHandler,9e5),defaultUserAgentProvider:e2?.defaultUserAgentProvider??(0,_11_.
pf)({serviceId:t.serviceId,clientVersion:package_default.version}),eventStreamSerdeProvider:e2?.eventStreamSerdeProvider??
_7_.JM,maxAttempts:e2?.maxAttempts??(0,_12_.Z9)(_11_.qs,e2),region:e2?.region??(0,_12_.Z9)(_12_.GG,{..._12_.zH,...r2}),requestHandler:_10_.
$.create(e2?.requestHandler??a2),retryMode:e2?.retryMode??(0,_12_.Z9)({..._11_.kN,default:async()=>(await a2()).retryMode||
_11_.L0},e2),streamCollector:e2?.streamCollector??_13_.kv,useDualstackEndpoint:e2?.useDualstackEndpoint??(0,_12_.Z9)(_12_.
e$,r2),useFipsEndpoint:e2?.useFipsEndpoint??(0,_12_.Z9)(_12_.Ko,r2),userAgentAppId:e2?.userAgentAppId??(0,_12_.Z9)(_11_.
hV,r2)}};var getHttpAuthExtensionConfiguration=e2=>{let h2=e2.httpAuthSchemes,r2=e2.httpAuthSchemeProvider,s=e2.credentials;
return{setHttpAuthScheme(t){let d2=h2.findIndex(u=>u.schemeId===t.schemeId);d2===-1?h2.push(t):h2.splice(d2,1,t)},httpAuthSchemes(){
return h2},setHttpAuthSchemeProvider(t){r2=t},httpAuthSchemeProvider(){return r2},setCredentials(t){s=t},credentials(){return s}}},
resolveHttpAuthRuntimeConfig=e2=>({httpAuthSchemes:e2.httpAuthSchemes(),httpAuthSchemeProvider:e2.httpAuthSchemeProvider(),
credentials:e2.credentials()});var resolveRuntimeExtensions=(e2,t)=>{let n=Object.assign((0,_11_.Rq)(e2),(0,_11_.xA)(e2),
(0,_12_.eS)(e2),getHttpAuthExtensionConfiguration(e2));return t.forEach(o=>o.configure(n)),Object.assign(e2,(0,_11_.$3)(
n),(0,_11_.uv)(n),(0,_12_.jt)(n),resolveHttpAuthRuntimeConfig(n))};var SageMakerRuntimeClient=class extends _11_.Kj{config;constructor(...[
i2]){let e2=getRuntimeConfig2(i2||{});super(e2),this.initConfig=e2;let t=resolveClientEndpointParameters(e2),n=(0,_11_.Dc)(
t),g2=(0,_11_.$z)(n),s=(0,_12_.TD)(g2),o=s,r2=(0,_11_.Co)(o),c2=(0,_7_.oZ)(r2),a2=resolveHttpAuthSchemeConfig(c2),d2=resolveRuntimeExtensions(
a2,i2?.extensions||[]);this.config=d2,this.middlewareStack.use((0,_13_.wq)(this.config)),this.middlewareStack.use((0,_11_.
sM)(this.config)),this.middlewareStack.use((0,_11_.ey)(this.config)),this.middlewareStack.use((0,_12_.vK)(this.config)),
this.middlewareStack.use((0,_11_.TC)(this.config)),this.middlewareStack.use((0,_11_.Y7)(this.config)),this.middlewareStack.
use((0,_11_.n4)(this.config)),this.middlewareStack.use((0,_11_.wB)(this.config,{httpAuthSchemeParametersProvider:defaultSageMakerRuntimeHttpAuthSchemeParametersProvider,
identityProviderConfigProvider:async l2=>new _11_.h$({"aws.auth#sigv4":l2.credentials})})),this.middlewareStack.use((0,_11_.
lW)(this.config))}destroy(){super.destroy()}};var command=(0,_11_.k8)(commonParams,"AmazonSageMakerRuntime","SageMakerRu\
ntimeClient",_11_.rD),_ep0={},_mw0=(m2,a2,e2,n)=>[];var InvokeEndpointCommand=class extends command(_ep0,_mw0,"InvokeEnd\
point",InvokeEndpoint$){};function invokeEndpoint(options){let client=new SageMakerRuntimeClient({...(0,_4_.W0)(options),
maxAttempts:1});return(0,_4_.T1)("sagemaker:InvokeEndpoint",async({endpointName,contentType,body})=>{let startedAt=performance.
now();return await client.send(new InvokeEndpointCommand({EndpointName:endpointName,ContentType:contentType,Body:body})),
{milliseconds:performance.now()-startedAt}})}})};;
