"use strict";exports.id=9208,exports.ids=[9208],exports.modules={1183:((_m_,_e_,_r_)=>{_r_.d(_e_,{t:()=>readImageName});var _0_=_r_(1397),
ECR_HOST=/^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z]{2,4}(?:-[a-z]+)+-\d+)\.([a-z0-9.-]+)$/;function readImageName(image){let[
reference="",digest]=image.split("@",2),[,name=reference,tag]=/^(.*?)(?::([^:/]*))?$/.exec(reference)??[],[,registry,repository=""]=/^((?:[^/]*[.:][^/]*|localhost))\/(.*)$/.
exec(name)??[],ecr=ecrOf(registry,repository);return{name,...registry!==void 0&&{registry},...tag!==void 0&&tag!==""&&{tag},
...digest!==void 0&&{digest},...ecr!==void 0&&{ecr}}}function ecrOf(registry,repository){let[,account,region,suffix]=ECR_HOST.
exec(registry??"")??[];if(!(account===void 0||region===void 0||suffix===void 0||!(0,_0_.kg)(suffix)))return{account,region,
repository,suffix,isOfPartition:(0,_0_.Jn)(region).includes(suffix)}}}),9208:((_m_,_e_,_r_)=>{_r_.r(_e_),_r_.d(_e_,{ecrImageRegistry:()=>ecrImageRegistry});
var _1_=_r_(1430),_2_=_r_(1183),_3_=_r_(9533),_4_=_r_(1397),_5_=_r_(9159),_6_=_r_(2975),_7_=_r_(1659),_8_=_r_(9702),_9_=_r_(
3694),_10_=_r_(2197),_11_=_r_(793),_12_=_r_(8734),_13_=_r_(5271),_14_=_r_(4976),_15_=_r_(362),defaultECRHttpAuthSchemeParametersProvider=async(e2,r2,t)=>({
operation:(0,_14_.ug)(r2).operation,region:await(0,_14_.te)(e2.region)()||(()=>{throw new Error("expected `region` to be\
 configured for `aws.auth#sigv4`")})()});function createAwsAuthSigv4HttpAuthOption(e2){return{schemeId:"aws.auth#sigv4",
signingProperties:{name:"ecr",region:e2.region},propertiesExtractor:(r2,t)=>({signingProperties:{config:r2,context:t}})}}
var defaultECRHttpAuthSchemeProvider=e2=>{let r2=[];switch(e2.operation){default:r2.push(createAwsAuthSigv4HttpAuthOption(
e2))}return r2},resolveHttpAuthSchemeConfig=e2=>{let r2=(0,_11_.ho)(e2);return Object.assign(r2,{authSchemePreference:(0,_14_.
te)(e2.authSchemePreference??[])})},resolveClientEndpointParameters=n=>Object.assign(n,{useDualstackEndpoint:n.useDualstackEndpoint??
!1,useFipsEndpoint:n.useFipsEndpoint??!1,defaultSigningName:"ecr"}),commonParams={UseFIPS:{type:"builtInParams",name:"us\
eFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{
type:"builtInParams",name:"useDualstackEndpoint"}},package_default={version:"3.1169.0"},m="ref",a=-1,b=!0,c="isSet",d="P\
artitionResult",e="stringEquals",f="booleanEquals",g="getAttr",h={[m]:"Endpoint"},i={fn:g,argv:[{[m]:d},"name"]},j={[m]:d},
k={},l=[{[m]:"Region"}],_data={conditions:[[c,[h]],[c,l],["aws.partition",l,d],[e,[i,"aws-eusc"]],[e,[i,"aws-iso-f"]],[e,
[i,"aws-iso-e"]],[e,[i,"aws-iso-b"]],[e,[i,"aws-iso"]],[e,[i,"aws-cn"]],[e,[i,"aws-us-gov"]],[e,[i,"aws"]],[f,[{[m]:"Use\
FIPS"},b]],[f,[{fn:g,argv:[j,"supportsFIPS"]},b]],[f,[{[m]:"UseDualStack"},b]],[f,[{fn:g,argv:[j,"supportsDualStack"]},b]]],
results:[[a],[a,"Invalid Configuration: FIPS and custom endpoint are not supported"],[a,"Invalid Configuration: Dualstac\
k and custom endpoint are not supported"],[h,k],["https://api.ecr.{Region}.{PartitionResult#dnsSuffix}",k],["https://ecr\
.{Region}.{PartitionResult#dualStackDnsSuffix}",k],["https://api.ecr-fips.{Region}.{PartitionResult#dnsSuffix}",k],["htt\
ps://ecr-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",k],["https://api.ecr-fips.{Region}.{PartitionResult#dualSta\
ckDnsSuffix}",k],[a,"FIPS and DualStack are enabled, but this partition does not support one or both"],[a,"FIPS is enabl\
ed but this partition does not support FIPS"],["https://api.ecr.{Region}.{PartitionResult#dualStackDnsSuffix}",k],[a,"Du\
alStack is enabled but this partition does not support DualStack"],[a,"Invalid Configuration: Missing Region"]]},root=2,
r=1e8,nodes=new Int32Array([-1,1,-1,0,23,3,1,4,r+13,2,5,r+13,3,20,6,4,20,7,5,20,8,6,20,9,7,20,10,8,20,11,9,20,12,10,20,13,
11,16,14,13,15,r+4,14,r+11,r+12,12,18,17,13,r+9,r+10,13,19,r+6,14,r+8,r+9,11,22,21,13,r+5,r+4,13,r+7,r+6,11,r+1,24,13,r+
2,r+3]),bdd=_13_.d5.from(nodes,root,_data.conditions,_data.results),cache=new _13_.kS({size:50,params:["Endpoint","Regio\
n","UseDualStack","UseFIPS"]}),defaultEndpointResolver=(n,e2={})=>cache.get(n,()=>(0,_13_.cH)(bdd,{endpointParams:n,logger:e2.
logger}));_13_.mw.aws=_13_.UF;var ECRServiceException=class e2 extends _13_.TJ{static shapeId="smithy.ts.sdk.synthetic.c\
om.amazonaws.ecr#ECRServiceException";constructor(t){super(t),Object.setPrototypeOf(this,e2.prototype)}},KmsException=class t extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#KmsException";name="KmsException";$fault="client";kmsError;constructor(e2){super({name:"KmsException",
$fault:"client",...e2}),Object.setPrototypeOf(this,t.prototype),this.kmsError=e2.kmsError}},InvalidLayerPartException=class a2 extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#InvalidLayerPartException";name="InvalidLayerPartException";$fault="client";registryId;repositoryName;uploadId;lastValidByteReceived;constructor(e2){
super({name:"InvalidLayerPartException",$fault:"client",...e2}),Object.setPrototypeOf(this,a2.prototype),this.registryId=
e2.registryId,this.repositoryName=e2.repositoryName,this.uploadId=e2.uploadId,this.lastValidByteReceived=e2.lastValidByteReceived}},
_ILPE="InvalidLayerPartException",_KE="KmsException",_c="client",_kE="kmsError",_lVBR="lastValidByteReceived",_m="messag\
e",_rI="registryId",_rN="repositoryName",_s="smithy.ts.sdk.synthetic.com.amazonaws.ecr",_uI="uploadId",n0="com.amazonaws\
.ecr",_s_registry=new _14_.OF(_s),ECRServiceException$=[-3,_s,"ECRServiceException",0,[],[]];_s_registry.registerError(ECRServiceException$,
ECRServiceException);var n0_registry=new _14_.OF(n0),InvalidLayerPartException$=[-3,n0,_ILPE,{error:_c},[_rI,_rN,_uI,_lVBR,
_m],[0,0,0,1,0]];n0_registry.registerError(InvalidLayerPartException$,InvalidLayerPartException);var KmsException$=[-3,n0,
_KE,{error:_c},[_m,_kE],[0,0]];n0_registry.registerError(KmsException$,KmsException);var errorTypeRegistries=[_s_registry,
n0_registry],getRuntimeConfig=e2=>({apiVersion:"2015-09-21",base64Decoder:e2?.base64Decoder??_14_.Ey,base64Encoder:e2?.base64Encoder??
_14_.nk,disableHostPrefix:e2?.disableHostPrefix??!1,endpointProvider:e2?.endpointProvider??defaultEndpointResolver,extensions:e2?.
extensions??[],httpAuthSchemeProvider:e2?.httpAuthSchemeProvider??defaultECRHttpAuthSchemeProvider,httpAuthSchemes:e2?.httpAuthSchemes??
[{schemeId:"aws.auth#sigv4",identityProvider:r2=>r2.getIdentityProvider("aws.auth#sigv4"),signer:new _11_.f2}],logger:e2?.
logger??new _13_.N4,protocol:e2?.protocol??_11_.TE,protocolSettings:e2?.protocolSettings??{defaultNamespace:"com.amazona\
ws.ecr",errorTypeRegistries,xmlNamespace:"http://ecr.amazonaws.com/doc/2015-09-21/",version:"2015-09-21",serviceTarget:"\
AmazonEC2ContainerRegistry_V20150921"},serviceId:e2?.serviceId??"ECR",sha256:e2?.sha256??_11_.kS,urlParser:e2?.urlParser??
_14_.Dl,utf8Decoder:e2?.utf8Decoder??_14_.ar,utf8Encoder:e2?.utf8Encoder??_14_.Pq}),getRuntimeConfig2=e2=>{(0,_13_.o_)(process.
version);let a2=(0,_14_.IZ)(e2),o=()=>a2().then(_13_.lT),t=getRuntimeConfig(e2);(0,_13_.I9)(process.version);let r2={profile:e2?.
profile,logger:t.logger};return{...t,...e2,runtime:"node",defaultsMode:a2,authSchemePreference:e2?.authSchemePreference??
(0,_14_.Z9)(_11_.$S,r2),bodyLengthChecker:e2?.bodyLengthChecker??_14_.n8,credentialDefaultProvider:e2?.credentialDefaultProvider??
_5_.v6,defaultSocketTimeout:(0,_13_.ED)(e2?.requestHandler,3e5),defaultUserAgentProvider:e2?.defaultUserAgentProvider??(0,_13_.
pf)({serviceId:t.serviceId,clientVersion:package_default.version}),maxAttempts:e2?.maxAttempts??(0,_14_.Z9)(_13_.qs,e2),
region:e2?.region??(0,_14_.Z9)(_14_.GG,{..._14_.zH,...r2}),requestHandler:_12_.$.create(e2?.requestHandler??o),retryMode:e2?.
retryMode??(0,_14_.Z9)({..._13_.kN,default:async()=>(await o()).retryMode||_13_.L0},e2),streamCollector:e2?.streamCollector??
_14_.kv,useDualstackEndpoint:e2?.useDualstackEndpoint??(0,_14_.Z9)(_14_.e$,r2),useFipsEndpoint:e2?.useFipsEndpoint??(0,_14_.
Z9)(_14_.Ko,r2),userAgentAppId:e2?.userAgentAppId??(0,_14_.Z9)(_13_.hV,r2)}},getHttpAuthExtensionConfiguration=e2=>{let h2=e2.
httpAuthSchemes,r2=e2.httpAuthSchemeProvider,s=e2.credentials;return{setHttpAuthScheme(t){let d2=h2.findIndex(u=>u.schemeId===
t.schemeId);d2===-1?h2.push(t):h2.splice(d2,1,t)},httpAuthSchemes(){return h2},setHttpAuthSchemeProvider(t){r2=t},httpAuthSchemeProvider(){
return r2},setCredentials(t){s=t},credentials(){return s}}},resolveHttpAuthRuntimeConfig=e2=>({httpAuthSchemes:e2.httpAuthSchemes(),
httpAuthSchemeProvider:e2.httpAuthSchemeProvider(),credentials:e2.credentials()}),resolveRuntimeExtensions=(e2,t)=>{let n=Object.
assign((0,_13_.Rq)(e2),(0,_13_.xA)(e2),(0,_14_.eS)(e2),getHttpAuthExtensionConfiguration(e2));return t.forEach(o=>o.configure(
n)),Object.assign(e2,(0,_13_.$3)(n),(0,_13_.uv)(n),(0,_14_.jt)(n),resolveHttpAuthRuntimeConfig(n))},ECRClient=class extends _13_.
Kj{config;constructor(...[i2]){let e2=getRuntimeConfig2(i2||{});super(e2),this.initConfig=e2;let t=resolveClientEndpointParameters(
e2),n=(0,_13_.Dc)(t),s=(0,_13_.$z)(n),g2=(0,_14_.TD)(s),o=g2,r2=(0,_13_.Co)(o),c2=resolveHttpAuthSchemeConfig(r2),d2=resolveRuntimeExtensions(
c2,i2?.extensions||[]);this.config=d2,this.middlewareStack.use((0,_14_.wq)(this.config)),this.middlewareStack.use((0,_13_.
sM)(this.config)),this.middlewareStack.use((0,_13_.ey)(this.config)),this.middlewareStack.use((0,_14_.vK)(this.config)),
this.middlewareStack.use((0,_13_.TC)(this.config)),this.middlewareStack.use((0,_13_.Y7)(this.config)),this.middlewareStack.
use((0,_13_.n4)(this.config)),this.middlewareStack.use((0,_13_.wB)(this.config,{httpAuthSchemeParametersProvider:defaultECRHttpAuthSchemeParametersProvider,
identityProviderConfigProvider:async l2=>new _13_.h$({"aws.auth#sigv4":l2.credentials})})),this.middlewareStack.use((0,_13_.
lW)(this.config))}destroy(){super.destroy()}},command=(0,_13_.k8)(commonParams,"AmazonEC2ContainerRegistry_V20150921","E\
CRClient",_13_.rD),_ep0={},_mw0=(n,m2,o,a2)=>[],_BGI="BatchGetImage",_BGIR="BatchGetImageRequest",_BGIRa="BatchGetImageR\
esponse",_I="Image",_IF="ImageFailure",_IFL="ImageFailureList",_II="ImageIdentifier",_IIL="ImageIdentifierList",_IL="Ima\
geList",_aMT="acceptedMediaTypes",_f="failures",_fC="failureCode",_fR="failureReason",_i="images",_iDm="imageDigest",_iI="\
imageIds",_iIm="imageId",_iM="imageManifest",_iMMT="imageManifestMediaType",_iTm="imageTag",_rI2="registryId",_rN2="repo\
sitoryName",_s2="smithy.ts.sdk.synthetic.com.amazonaws.ecr",n02="com.amazonaws.ecr",_s_registry2=new _14_.OF(_s2),n0_registry2=new _14_.
OF(n02),BatchGetImageRequest$=[3,n02,_BGIR,0,[_rN2,_iI,_rI2,_aMT],[0,()=>ImageIdentifierList,0,64],2],BatchGetImageResponse$=[
3,n02,_BGIRa,0,[_i,_f],[()=>ImageList,()=>ImageFailureList]],Image$=[3,n02,_I,0,[_rI2,_rN2,_iIm,_iM,_iMMT],[0,0,()=>ImageIdentifier$,
0,0]],ImageFailure$=[3,n02,_IF,0,[_iIm,_fC,_fR],[()=>ImageIdentifier$,0,0]],ImageIdentifier$=[3,n02,_II,0,[_iDm,_iTm],[0,
0]],ImageFailureList=[1,n02,_IFL,0,()=>ImageFailure$],ImageIdentifierList=[1,n02,_IIL,0,()=>ImageIdentifier$],ImageList=[
1,n02,_IL,0,()=>Image$],BatchGetImage$=[9,n02,_BGI,0,()=>BatchGetImageRequest$,()=>BatchGetImageResponse$],BatchGetImageCommand=class extends command(
_ep0,_mw0,"BatchGetImage",BatchGetImage$){},CALL="ecr:BatchGetImage",MILLISECONDS=5e3,ATTEMPTS=2,MEDIA_TYPES=["applicati\
on/vnd.oci.image.index.v1+json","application/vnd.docker.distribution.manifest.list.v2+json","application/vnd.oci.image.m\
anifest.v1+json","application/vnd.docker.distribution.manifest.v2+json","application/vnd.docker.distribution.manifest.v1\
+json","application/vnd.docker.distribution.manifest.v1+prettyjws"];function ecrImageRegistry(options){let clientOf=(0,_1_.
G)(region=>region,region=>new ECRClient({...(0,_5_.W0)({...options,region}),maxAttempts:ATTEMPTS}));return{manifestOf:async image=>{
let at=ecrImage(image);try{return await(0,_3_.u)(MILLISECONDS,CALL,manifestOf(clientOf(at.region),at))}catch(error){throw explained(
(0,_5_.g5)(CALL,error),at)}}}}function ecrImage(image){let{ecr,tag="latest",digest}=(0,_2_.t)(image);if(ecr===void 0||!ecr.
isOfPartition)throw new _9_.Rk("invalid-request",CALL,`${image} is no image of a private repository in ECR.`);let{account:registryId,
region,repository:repositoryName}=ecr;return{image,registryId,region,repositoryName,imageId:digest===void 0?{imageTag:tag}:
{imageDigest:digest}}}async function manifestOf(client,{image,registryId,repositoryName,imageId}){let{images=[],failures=[]}=await client.
send(new BatchGetImageCommand({registryId,repositoryName,imageIds:[imageId],acceptedMediaTypes:MEDIA_TYPES})),found=images.
find(one=>one.imageId?.imageDigest!==void 0),digest=found?.imageId?.imageDigest;if(digest!==void 0&&/^sha256:[0-9a-f]{64}$/.
test(digest)){let mediaType=found?.imageManifestMediaType??mediaTypeIn(found?.imageManifest);return{digest,...mediaType!==
void 0&&{mediaType}}}let[failure]=failures;if(failure?.failureCode==="ImageNotFound"){let what="imageTag"in imageId?`tag\
 ${imageId.imageTag}`:"image of this digest";throw new _9_.Rk("not-found",CALL,`${image} does not exist: the repository \
has no ${what}.`)}let why=[failure?.failureCode,failure?.failureReason].filter(part=>part!==void 0).join(": ");throw new _9_.
Rk("unknown-outcome",CALL,`ECR's answer about ${image} holds no digest.${why&&` ${why}`}`)}function mediaTypeIn(manifest){
let value=manifest===void 0?void 0:(0,_8_.U4)(manifest),mediaType=typeof value=="object"&&value!==null?Reflect.get(value,
"mediaType"):void 0;return typeof mediaType=="string"?mediaType:void 0}function explained(failure,{region,registryId,repositoryName}){
if(failure.kind!=="access-denied"||failure.hint!==void 0)return failure;let repository=`arn:${(0,_4_.iQ)(region)}:ecr:${region}\
:${registryId}:repository/${repositoryName}`;return new _9_.Rk(failure.kind,CALL,failure.message,{cause:failure,...failure.
requestId===void 0?{}:{requestId:failure.requestId},hint:`Allow in the role's identity policy, and in the repository's p\
olicy where another account owns it:
${(0,_6_.vA)([(0,_6_.cw)(CALL,repository)])}`})}}),1397:((_m_,_e_,_r_)=>{_r_.d(_e_,{Jn:()=>hostSuffixesOf,iQ:()=>partitionOf,
kg:()=>isHostSuffix});var OTHERS=[{name:"aws-cn",regions:/^cn-/,suffixes:["amazonaws.com.cn","on.amazonwebservices.com.c\
n"]},{name:"aws-us-gov",regions:/^us-gov-/,suffixes:["amazonaws.com","on.aws"]},{name:"aws-eusc",regions:/^eusc-/,suffixes:[
"amazonaws.eu","on.amazonwebservices.eu"]},{name:"aws-iso",regions:/^us-iso-/,suffixes:["c2s.ic.gov"]},{name:"aws-iso-b",
regions:/^us-isob-/,suffixes:["sc2s.sgov.gov"]},{name:"aws-iso-e",regions:/^eu-isoe-/,suffixes:["cloud.adc-e.uk"]},{name:"\
aws-iso-f",regions:/^us-isof-/,suffixes:["csp.hci.ic.gov"]}],COMMERCIAL={name:"aws",regions:/^/,suffixes:["amazonaws.com",
"on.aws"]};function partitionOf(region){return ofRegion(region).name}function hostSuffixesOf(region){return ofRegion(region).
suffixes}function isHostSuffix(suffix){return[...OTHERS,COMMERCIAL].some(({suffixes})=>suffixes.includes(suffix))}function ofRegion(region){
return OTHERS.find(({regions})=>regions.test(region))??COMMERCIAL}}),9533:((_m_,_e_,_r_)=>{_r_.d(_e_,{u:()=>within2});var _16_=_r_(
3402),_17_=_r_(3694);function within2(milliseconds,call,work){return(0,_16_.u)(milliseconds,work,()=>new _17_.Rk("unknow\
n-outcome",call,`No answer within ${milliseconds/1e3} seconds.`))}})};
