"use strict";exports.id=9106;exports.ids=[9106];exports.modules={9106:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{ecrImageRegistry:()=>ecrImageRegistry});
var _0_=__webpack_require__(1183);var _1_=__webpack_require__(1680);var _2_=__webpack_require__(1397);var _3_=__webpack_require__(
8508);var _4_=__webpack_require__(8201);var _5_=__webpack_require__(9702);var _6_=__webpack_require__(3863);var _7_=__webpack_require__(
7868);var _8_=__webpack_require__(7759);var _9_=__webpack_require__(6556);var _10_=__webpack_require__(2748);var _11_=__webpack_require__(
6109);var _12_=__webpack_require__(9035);var _13_=__webpack_require__(1326);var defaultECRHttpAuthSchemeParametersProvider=async(e2,r2,t)=>({
operation:(0,_12_.ug)(r2).operation,region:await(0,_12_.te)(e2.region)()||(()=>{throw new Error("expected `region` to be\
 configured for `aws.auth#sigv4`")})()});function createAwsAuthSigv4HttpAuthOption(e2){return{schemeId:"aws.auth#sigv4",
signingProperties:{name:"ecr",region:e2.region},propertiesExtractor:(r2,t)=>({signingProperties:{config:r2,context:t}})}}
var defaultECRHttpAuthSchemeProvider=e2=>{let r2=[];switch(e2.operation){default:r2.push(createAwsAuthSigv4HttpAuthOption(
e2))}return r2},resolveHttpAuthSchemeConfig=e2=>{let r2=(0,_7_.ho)(e2);return Object.assign(r2,{authSchemePreference:(0,
_12_.te)(e2.authSchemePreference??[])})};var resolveClientEndpointParameters=n=>Object.assign(n,{useDualstackEndpoint:n.
useDualstackEndpoint??false,useFipsEndpoint:n.useFipsEndpoint??false,defaultSigningName:"ecr"}),commonParams={UseFIPS:{type:"\
builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"\
region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var package_default={name:"@aws-sdk/client-ecr",
version:"3.1169.0",description:"AWS SDK for JavaScript Ecr Client for Node.js, Browser and React Native",homepage:"https\
://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-ecr",license:"Apache-2.0",author:{name:"AWS SDK for JavaScript \
Team",url:"https://aws.amazon.com/sdk-for-javascript/"},repository:{type:"git",url:"https://github.com/aws/aws-sdk-js-v3\
.git",directory:"clients/client-ecr"},files:["dist-*/**"],sideEffects:false,main:"./dist-cjs/index.js",module:"./dist-es\
/index.js",browser:{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.browser"},types:"./dist-types/index.d.ts",typesVersions:{
"<4.5":{"dist-types/*":["dist-types/ts3.4/*"]}},"react-native":{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.nativ\
e"},scripts:{build:"concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs","build:cjs":"node ../../scripts/c\
ompilation/inline","build:es":"premove dist-es && tsc -p tsconfig.es.json","build:include:deps":'yarn g:turbo run build \
-F="$npm_package_name"',"build:types":"premove dist-types && tsc -p tsconfig.types.json","build:types:downlevel":"downle\
vel-dts dist-types dist-types/ts3.4",clean:"premove dist-cjs dist-es dist-types","extract:docs":"api-extractor run --loc\
al","generate:client":"node ../../scripts/generate-clients/single-service","test:e2e":"yarn g:vitest run -c vitest.confi\
g.e2e.mts","test:e2e:watch":"yarn g:vitest watch -c vitest.config.e2e.mts","test:index":"tsc -p tsconfig.test.json && no\
de ./test/index-objects.spec.mjs"},dependencies:{"@aws-sdk/core":"^3.981.0","@aws-sdk/credential-provider-node":"^3.972.\
97","@aws-sdk/types":"^3.975.1","@smithy/core":"^3.40.0","@smithy/fetch-http-handler":"^5.8.1","@smithy/node-http-handle\
r":"^4.14.2","@smithy/types":"^4.20.0",tslib:"^2.6.2"},devDependencies:{"@tsconfig/node20":"20.1.8","@types/node":"^20.1\
4.8",concurrently:"7.0.0","downlevel-dts":"0.10.1",premove:"4.0.0",typescript:"~7.0.2"},engines:{node:">=20.0.0"}};var m="\
ref",a=-1,b=true,c="isSet",d="PartitionResult",e="stringEquals",f="booleanEquals",g="getAttr",h={[m]:"Endpoint"},i={fn:g,
argv:[{[m]:d},"name"]},j={[m]:d},k={},l=[{[m]:"Region"}],_data={conditions:[[c,[h]],[c,l],["aws.partition",l,d],[e,[i,"a\
ws-eusc"]],[e,[i,"aws-iso-f"]],[e,[i,"aws-iso-e"]],[e,[i,"aws-iso-b"]],[e,[i,"aws-iso"]],[e,[i,"aws-cn"]],[e,[i,"aws-us-\
gov"]],[e,[i,"aws"]],[f,[{[m]:"UseFIPS"},b]],[f,[{fn:g,argv:[j,"supportsFIPS"]},b]],[f,[{[m]:"UseDualStack"},b]],[f,[{fn:g,
argv:[j,"supportsDualStack"]},b]]],results:[[a],[a,"Invalid Configuration: FIPS and custom endpoint are not supported"],
[a,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[h,k],["https://api.ecr.{Region}.{Partition\
Result#dnsSuffix}",k],["https://ecr.{Region}.{PartitionResult#dualStackDnsSuffix}",k],["https://api.ecr-fips.{Region}.{P\
artitionResult#dnsSuffix}",k],["https://ecr-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",k],["https://api.ecr-fip\
s.{Region}.{PartitionResult#dualStackDnsSuffix}",k],[a,"FIPS and DualStack are enabled, but this partition does not supp\
ort one or both"],[a,"FIPS is enabled but this partition does not support FIPS"],["https://api.ecr.{Region}.{PartitionRe\
sult#dualStackDnsSuffix}",k],[a,"DualStack is enabled but this partition does not support DualStack"],[a,"Invalid Config\
uration: Missing Region"]]},root=2,r=1e8,nodes=new Int32Array([-1,1,-1,0,23,3,1,4,r+13,2,5,r+13,3,20,6,4,20,7,5,20,8,6,20,
9,7,20,10,8,20,11,9,20,12,10,20,13,11,16,14,13,15,r+4,14,r+11,r+12,12,18,17,13,r+9,r+10,13,19,r+6,14,r+8,r+9,11,22,21,13,
r+5,r+4,13,r+7,r+6,11,r+1,24,13,r+2,r+3]),bdd=_10_.d5.from(nodes,root,_data.conditions,_data.results);var cache=new _10_.
kS({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),defaultEndpointResolver=(n,e2={})=>cache.get(n,()=>(0,
_10_.cH)(bdd,{endpointParams:n,logger:e2.logger}));_10_.mw.aws=_10_.UF;var ECRServiceException=class e2 extends _10_.TJ{static shapeId="\
smithy.ts.sdk.synthetic.com.amazonaws.ecr#ECRServiceException";constructor(t){super(t),Object.setPrototypeOf(this,e2.prototype)}};
var InvalidParameterException=class t extends ECRServiceException{static shapeId="com.amazonaws.ecr#InvalidParameterExce\
ption";name="InvalidParameterException";$fault="client";constructor(e2){super({name:"InvalidParameterException",$fault:"\
client",...e2}),Object.setPrototypeOf(this,t.prototype)}},RepositoryNotFoundException=class o extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#RepositoryNotFoundException";name="RepositoryNotFoundException";$fault="client";constructor(e2){super(
{name:"RepositoryNotFoundException",$fault:"client",...e2}),Object.setPrototypeOf(this,o.prototype)}},ServerException=class c2 extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#ServerException";name="ServerException";$fault="server";constructor(e2){super({name:"ServerException",
$fault:"server",...e2}),Object.setPrototypeOf(this,c2.prototype)}},LimitExceededException=class a2 extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#LimitExceededException";name="LimitExceededException";$fault="client";constructor(e2){super({name:"Lim\
itExceededException",$fault:"client",...e2}),Object.setPrototypeOf(this,a2.prototype)}},UnableToGetUpstreamImageException=class n extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#UnableToGetUpstreamImageException";name="UnableToGetUpstreamImageException";$fault="client";constructor(e2){
super({name:"UnableToGetUpstreamImageException",$fault:"client",...e2}),Object.setPrototypeOf(this,n.prototype)}},ValidationException=class i2 extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#ValidationException";name="ValidationException";$fault="client";constructor(e2){super({name:"Validatio\
nException",$fault:"client",...e2}),Object.setPrototypeOf(this,i2.prototype)}},EmptyUploadException=class s extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#EmptyUploadException";name="EmptyUploadException";$fault="client";constructor(e2){super({name:"EmptyUp\
loadException",$fault:"client",...e2}),Object.setPrototypeOf(this,s.prototype)}},InvalidLayerException=class p extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#InvalidLayerException";name="InvalidLayerException";$fault="client";constructor(e2){super({name:"Inval\
idLayerException",$fault:"client",...e2}),Object.setPrototypeOf(this,p.prototype)}},KmsException=class r2 extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#KmsException";name="KmsException";$fault="client";kmsError;constructor(e2){super({name:"KmsException",
$fault:"client",...e2}),Object.setPrototypeOf(this,r2.prototype),this.kmsError=e2.kmsError}},LayerAlreadyExistsException=class l2 extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#LayerAlreadyExistsException";name="LayerAlreadyExistsException";$fault="client";constructor(e2){super(
{name:"LayerAlreadyExistsException",$fault:"client",...e2}),Object.setPrototypeOf(this,l2.prototype)}},LayerPartTooSmallException=class E extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#LayerPartTooSmallException";name="LayerPartTooSmallException";$fault="client";constructor(e2){super({name:"\
LayerPartTooSmallException",$fault:"client",...e2}),Object.setPrototypeOf(this,E.prototype)}},UploadNotFoundException=class x extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#UploadNotFoundException";name="UploadNotFoundException";$fault="client";constructor(e2){super({name:"U\
ploadNotFoundException",$fault:"client",...e2}),Object.setPrototypeOf(this,x.prototype)}},PullThroughCacheRuleAlreadyExistsException=class u extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#PullThroughCacheRuleAlreadyExistsException";name="PullThroughCacheRuleAlreadyExistsException";$fault="\
client";constructor(e2){super({name:"PullThroughCacheRuleAlreadyExistsException",$fault:"client",...e2}),Object.setPrototypeOf(
this,u.prototype)}},SecretNotFoundException=class m2 extends ECRServiceException{static shapeId="com.amazonaws.ecr#Secre\
tNotFoundException";name="SecretNotFoundException";$fault="client";constructor(e2){super({name:"SecretNotFoundException",
$fault:"client",...e2}),Object.setPrototypeOf(this,m2.prototype)}},UnableToAccessSecretException=class d2 extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#UnableToAccessSecretException";name="UnableToAccessSecretException";$fault="client";constructor(e2){super(
{name:"UnableToAccessSecretException",$fault:"client",...e2}),Object.setPrototypeOf(this,d2.prototype)}},UnableToDecryptSecretValueException=class y extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#UnableToDecryptSecretValueException";name="UnableToDecryptSecretValueException";$fault="client";constructor(e2){
super({name:"UnableToDecryptSecretValueException",$fault:"client",...e2}),Object.setPrototypeOf(this,y.prototype)}},UnsupportedUpstreamRegistryException=class f2 extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#UnsupportedUpstreamRegistryException";name="UnsupportedUpstreamRegistryException";$fault="client";constructor(e2){
super({name:"UnsupportedUpstreamRegistryException",$fault:"client",...e2}),Object.setPrototypeOf(this,f2.prototype)}},InvalidTagParameterException=class I extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#InvalidTagParameterException";name="InvalidTagParameterException";$fault="client";constructor(e2){super(
{name:"InvalidTagParameterException",$fault:"client",...e2}),Object.setPrototypeOf(this,I.prototype)}},RepositoryAlreadyExistsException=class h2 extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#RepositoryAlreadyExistsException";name="RepositoryAlreadyExistsException";$fault="client";constructor(e2){
super({name:"RepositoryAlreadyExistsException",$fault:"client",...e2}),Object.setPrototypeOf(this,h2.prototype)}},TooManyTagsException=class P extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#TooManyTagsException";name="TooManyTagsException";$fault="client";constructor(e2){super({name:"TooMany\
TagsException",$fault:"client",...e2}),Object.setPrototypeOf(this,P.prototype)}},TemplateAlreadyExistsException=class g2 extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#TemplateAlreadyExistsException";name="TemplateAlreadyExistsException";$fault="client";constructor(e2){
super({name:"TemplateAlreadyExistsException",$fault:"client",...e2}),Object.setPrototypeOf(this,g2.prototype)}},LifecyclePolicyNotFoundException=class R extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#LifecyclePolicyNotFoundException";name="LifecyclePolicyNotFoundException";$fault="client";constructor(e2){
super({name:"LifecyclePolicyNotFoundException",$fault:"client",...e2}),Object.setPrototypeOf(this,R.prototype)}},PullThroughCacheRuleNotFoundException=class O extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#PullThroughCacheRuleNotFoundException";name="PullThroughCacheRuleNotFoundException";$fault="client";constructor(e2){
super({name:"PullThroughCacheRuleNotFoundException",$fault:"client",...e2}),Object.setPrototypeOf(this,O.prototype)}},RegistryPolicyNotFoundException=class v extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#RegistryPolicyNotFoundException";name="RegistryPolicyNotFoundException";$fault="client";constructor(e2){
super({name:"RegistryPolicyNotFoundException",$fault:"client",...e2}),Object.setPrototypeOf(this,v.prototype)}},RepositoryNotEmptyException=class S extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#RepositoryNotEmptyException";name="RepositoryNotEmptyException";$fault="client";constructor(e2){super(
{name:"RepositoryNotEmptyException",$fault:"client",...e2}),Object.setPrototypeOf(this,S.prototype)}},TemplateNotFoundException=class $ extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#TemplateNotFoundException";name="TemplateNotFoundException";$fault="client";constructor(e2){super({name:"\
TemplateNotFoundException",$fault:"client",...e2}),Object.setPrototypeOf(this,$.prototype)}},RepositoryPolicyNotFoundException=class N extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#RepositoryPolicyNotFoundException";name="RepositoryPolicyNotFoundException";$fault="client";constructor(e2){
super({name:"RepositoryPolicyNotFoundException",$fault:"client",...e2}),Object.setPrototypeOf(this,N.prototype)}},SigningConfigurationNotFoundException=class b2 extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#SigningConfigurationNotFoundException";name="SigningConfigurationNotFoundException";$fault="client";constructor(e2){
super({name:"SigningConfigurationNotFoundException",$fault:"client",...e2}),Object.setPrototypeOf(this,b2.prototype)}},ExclusionNotFoundException=class F extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#ExclusionNotFoundException";name="ExclusionNotFoundException";$fault="client";constructor(e2){super({name:"\
ExclusionNotFoundException",$fault:"client",...e2}),Object.setPrototypeOf(this,F.prototype)}},ImageNotFoundException=class T extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#ImageNotFoundException";name="ImageNotFoundException";$fault="client";constructor(e2){super({name:"Ima\
geNotFoundException",$fault:"client",...e2}),Object.setPrototypeOf(this,T.prototype)}},ScanNotFoundException=class C extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#ScanNotFoundException";name="ScanNotFoundException";$fault="client";constructor(e2){super({name:"ScanN\
otFoundException",$fault:"client",...e2}),Object.setPrototypeOf(this,C.prototype)}},ReplicationBackfillNotFoundException=class U extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#ReplicationBackfillNotFoundException";name="ReplicationBackfillNotFoundException";$fault="client";constructor(e2){
super({name:"ReplicationBackfillNotFoundException",$fault:"client",...e2}),Object.setPrototypeOf(this,U.prototype)}},LayerInaccessibleException=class w extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#LayerInaccessibleException";name="LayerInaccessibleException";$fault="client";constructor(e2){super({name:"\
LayerInaccessibleException",$fault:"client",...e2}),Object.setPrototypeOf(this,w.prototype)}},LayersNotFoundException=class L extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#LayersNotFoundException";name="LayersNotFoundException";$fault="client";constructor(e2){super({name:"L\
ayersNotFoundException",$fault:"client",...e2}),Object.setPrototypeOf(this,L.prototype)}},UnableToGetUpstreamLayerException=class z extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#UnableToGetUpstreamLayerException";name="UnableToGetUpstreamLayerException";$fault="client";constructor(e2){
super({name:"UnableToGetUpstreamLayerException",$fault:"client",...e2}),Object.setPrototypeOf(this,z.prototype)}},LifecyclePolicyPreviewNotFoundException=class j2 extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#LifecyclePolicyPreviewNotFoundException";name="LifecyclePolicyPreviewNotFoundException";$fault="client";constructor(e2){
super({name:"LifecyclePolicyPreviewNotFoundException",$fault:"client",...e2}),Object.setPrototypeOf(this,j2.prototype)}},
UnableToListUpstreamImageReferrersException=class A extends ECRServiceException{static shapeId="com.amazonaws.ecr#Unable\
ToListUpstreamImageReferrersException";name="UnableToListUpstreamImageReferrersException";$fault="client";constructor(e2){
super({name:"UnableToListUpstreamImageReferrersException",$fault:"client",...e2}),Object.setPrototypeOf(this,A.prototype)}},
ImageAlreadyExistsException=class B extends ECRServiceException{static shapeId="com.amazonaws.ecr#ImageAlreadyExistsExce\
ption";name="ImageAlreadyExistsException";$fault="client";constructor(e2){super({name:"ImageAlreadyExistsException",$fault:"\
client",...e2}),Object.setPrototypeOf(this,B.prototype)}},ImageDigestDoesNotMatchException=class k2 extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#ImageDigestDoesNotMatchException";name="ImageDigestDoesNotMatchException";$fault="client";constructor(e2){
super({name:"ImageDigestDoesNotMatchException",$fault:"client",...e2}),Object.setPrototypeOf(this,k2.prototype)}},ImageTagAlreadyExistsException=class D extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#ImageTagAlreadyExistsException";name="ImageTagAlreadyExistsException";$fault="client";constructor(e2){
super({name:"ImageTagAlreadyExistsException",$fault:"client",...e2}),Object.setPrototypeOf(this,D.prototype)}},ReferencedImagesNotFoundException=class V extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#ReferencedImagesNotFoundException";name="ReferencedImagesNotFoundException";$fault="client";constructor(e2){
super({name:"ReferencedImagesNotFoundException",$fault:"client",...e2}),Object.setPrototypeOf(this,V.prototype)}},BlockedByOrganizationPolicyException=class G extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#BlockedByOrganizationPolicyException";name="BlockedByOrganizationPolicyException";$fault="client";constructor(e2){
super({name:"BlockedByOrganizationPolicyException",$fault:"client",...e2}),Object.setPrototypeOf(this,G.prototype)}},ExclusionAlreadyExistsException=class M extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#ExclusionAlreadyExistsException";name="ExclusionAlreadyExistsException";$fault="client";constructor(e2){
super({name:"ExclusionAlreadyExistsException",$fault:"client",...e2}),Object.setPrototypeOf(this,M.prototype)}},ImageArchivedException=class K extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#ImageArchivedException";name="ImageArchivedException";$fault="client";constructor(e2){super({name:"Ima\
geArchivedException",$fault:"client",...e2}),Object.setPrototypeOf(this,K.prototype)}},UnsupportedImageTypeException=class q extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#UnsupportedImageTypeException";name="UnsupportedImageTypeException";$fault="client";constructor(e2){super(
{name:"UnsupportedImageTypeException",$fault:"client",...e2}),Object.setPrototypeOf(this,q.prototype)}},LifecyclePolicyPreviewInProgressException=class H extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#LifecyclePolicyPreviewInProgressException";name="LifecyclePolicyPreviewInProgressException";$fault="cl\
ient";constructor(e2){super({name:"LifecyclePolicyPreviewInProgressException",$fault:"client",...e2}),Object.setPrototypeOf(
this,H.prototype)}},ReplicationBackfillInProgressException=class J extends ECRServiceException{static shapeId="com.amazo\
naws.ecr#ReplicationBackfillInProgressException";name="ReplicationBackfillInProgressException";$fault="client";constructor(e2){
super({name:"ReplicationBackfillInProgressException",$fault:"client",...e2}),Object.setPrototypeOf(this,J.prototype)}},ReplicationBackfillInvalidStatusException=class Q extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#ReplicationBackfillInvalidStatusException";name="ReplicationBackfillInvalidStatusException";$fault="cl\
ient";constructor(e2){super({name:"ReplicationBackfillInvalidStatusException",$fault:"client",...e2}),Object.setPrototypeOf(
this,Q.prototype)}},ImageStorageClassUpdateNotSupportedException=class W extends ECRServiceException{static shapeId="com\
.amazonaws.ecr#ImageStorageClassUpdateNotSupportedException";name="ImageStorageClassUpdateNotSupportedException";$fault="\
client";constructor(e2){super({name:"ImageStorageClassUpdateNotSupportedException",$fault:"client",...e2}),Object.setPrototypeOf(
this,W.prototype)}},InvalidLayerPartException=class X extends ECRServiceException{static shapeId="com.amazonaws.ecr#Inva\
lidLayerPartException";name="InvalidLayerPartException";$fault="client";registryId;repositoryName;uploadId;lastValidByteReceived;constructor(e2){
super({name:"InvalidLayerPartException",$fault:"client",...e2}),Object.setPrototypeOf(this,X.prototype),this.registryId=
e2.registryId,this.repositoryName=e2.repositoryName,this.uploadId=e2.uploadId,this.lastValidByteReceived=e2.lastValidByteReceived}};
var _BBOPE="BlockedByOrganizationPolicyException",_BGI="BatchGetImage",_BGIR="BatchGetImageRequest",_BGIRa="BatchGetImag\
eResponse",_EAEE="ExclusionAlreadyExistsException",_ENFE="ExclusionNotFoundException",_EUE="EmptyUploadException",_I="Im\
age",_IAE="ImageArchivedException",_IAEE="ImageAlreadyExistsException",_IDDNME="ImageDigestDoesNotMatchException",_IF="I\
mageFailure",_IFL="ImageFailureList",_II="ImageIdentifier",_IIL="ImageIdentifierList",_IL="ImageList",_ILE="InvalidLayer\
Exception",_ILPE="InvalidLayerPartException",_INFE="ImageNotFoundException",_IPE="InvalidParameterException",_ISCUNSE="I\
mageStorageClassUpdateNotSupportedException",_ITAEE="ImageTagAlreadyExistsException",_ITPE="InvalidTagParameterException",
_KE="KmsException",_LAEE="LayerAlreadyExistsException",_LEE="LimitExceededException",_LIE="LayerInaccessibleException",_LNFE="\
LayersNotFoundException",_LPNFE="LifecyclePolicyNotFoundException",_LPPIPE="LifecyclePolicyPreviewInProgressException",_LPPNFE="\
LifecyclePolicyPreviewNotFoundException",_LPTSE="LayerPartTooSmallException",_PTCRAEE="PullThroughCacheRuleAlreadyExists\
Exception",_PTCRNFE="PullThroughCacheRuleNotFoundException",_RAEE="RepositoryAlreadyExistsException",_RBIPE="Replication\
BackfillInProgressException",_RBISE="ReplicationBackfillInvalidStatusException",_RBNFE="ReplicationBackfillNotFoundExcep\
tion",_RINFE="ReferencedImagesNotFoundException",_RNEE="RepositoryNotEmptyException",_RNFE="RepositoryNotFoundException",
_RPNFE="RegistryPolicyNotFoundException",_RPNFEe="RepositoryPolicyNotFoundException",_SCNFE="SigningConfigurationNotFoun\
dException",_SE="ServerException",_SNFE="ScanNotFoundException",_SNFEe="SecretNotFoundException",_TAEE="TemplateAlreadyE\
xistsException",_TMTE="TooManyTagsException",_TNFE="TemplateNotFoundException",_UITE="UnsupportedImageTypeException",_UNFE="\
UploadNotFoundException",_UTASE="UnableToAccessSecretException",_UTDSVE="UnableToDecryptSecretValueException",_UTGUIE="U\
nableToGetUpstreamImageException",_UTGULE="UnableToGetUpstreamLayerException",_UTLUIRE="UnableToListUpstreamImageReferre\
rsException",_UURE="UnsupportedUpstreamRegistryException",_VE="ValidationException",_aMT="acceptedMediaTypes",_c="client",
_f="failures",_fC="failureCode",_fR="failureReason",_i="images",_iDm="imageDigest",_iI="imageIds",_iIm="imageId",_iM="im\
ageManifest",_iMMT="imageManifestMediaType",_iTm="imageTag",_kE="kmsError",_lVBR="lastValidByteReceived",_m="message",_rI="\
registryId",_rN="repositoryName",_s="smithy.ts.sdk.synthetic.com.amazonaws.ecr",_se="server",_uI="uploadId",n0="com.amaz\
onaws.ecr",_s_registry=new _12_.OF(_s),ECRServiceException$=[-3,_s,"ECRServiceException",0,[],[]];_s_registry.registerError(
ECRServiceException$,ECRServiceException);var n0_registry=new _12_.OF(n0),BlockedByOrganizationPolicyException$=[-3,n0,_BBOPE,
{error:_c},[_m],[0]];n0_registry.registerError(BlockedByOrganizationPolicyException$,BlockedByOrganizationPolicyException);
var EmptyUploadException$=[-3,n0,_EUE,{error:_c},[_m],[0]];n0_registry.registerError(EmptyUploadException$,EmptyUploadException);
var ExclusionAlreadyExistsException$=[-3,n0,_EAEE,{error:_c},[_m],[0]];n0_registry.registerError(ExclusionAlreadyExistsException$,
ExclusionAlreadyExistsException);var ExclusionNotFoundException$=[-3,n0,_ENFE,{error:_c},[_m],[0]];n0_registry.registerError(
ExclusionNotFoundException$,ExclusionNotFoundException);var ImageAlreadyExistsException$=[-3,n0,_IAEE,{error:_c},[_m],[0]];
n0_registry.registerError(ImageAlreadyExistsException$,ImageAlreadyExistsException);var ImageArchivedException$=[-3,n0,_IAE,
{error:_c},[_m],[0]];n0_registry.registerError(ImageArchivedException$,ImageArchivedException);var ImageDigestDoesNotMatchException$=[
-3,n0,_IDDNME,{error:_c},[_m],[0]];n0_registry.registerError(ImageDigestDoesNotMatchException$,ImageDigestDoesNotMatchException);
var ImageNotFoundException$=[-3,n0,_INFE,{error:_c},[_m],[0]];n0_registry.registerError(ImageNotFoundException$,ImageNotFoundException);
var ImageStorageClassUpdateNotSupportedException$=[-3,n0,_ISCUNSE,{error:_c},[_m],[0]];n0_registry.registerError(ImageStorageClassUpdateNotSupportedException$,
ImageStorageClassUpdateNotSupportedException);var ImageTagAlreadyExistsException$=[-3,n0,_ITAEE,{error:_c},[_m],[0]];n0_registry.
registerError(ImageTagAlreadyExistsException$,ImageTagAlreadyExistsException);var InvalidLayerException$=[-3,n0,_ILE,{error:_c},
[_m],[0]];n0_registry.registerError(InvalidLayerException$,InvalidLayerException);var InvalidLayerPartException$=[-3,n0,
_ILPE,{error:_c},[_rI,_rN,_uI,_lVBR,_m],[0,0,0,1,0]];n0_registry.registerError(InvalidLayerPartException$,InvalidLayerPartException);
var InvalidParameterException$=[-3,n0,_IPE,{error:_c},[_m],[0]];n0_registry.registerError(InvalidParameterException$,InvalidParameterException);
var InvalidTagParameterException$=[-3,n0,_ITPE,{error:_c},[_m],[0]];n0_registry.registerError(InvalidTagParameterException$,
InvalidTagParameterException);var KmsException$=[-3,n0,_KE,{error:_c},[_m,_kE],[0,0]];n0_registry.registerError(KmsException$,
KmsException);var LayerAlreadyExistsException$=[-3,n0,_LAEE,{error:_c},[_m],[0]];n0_registry.registerError(LayerAlreadyExistsException$,
LayerAlreadyExistsException);var LayerInaccessibleException$=[-3,n0,_LIE,{error:_c},[_m],[0]];n0_registry.registerError(
LayerInaccessibleException$,LayerInaccessibleException);var LayerPartTooSmallException$=[-3,n0,_LPTSE,{error:_c},[_m],[0]];
n0_registry.registerError(LayerPartTooSmallException$,LayerPartTooSmallException);var LayersNotFoundException$=[-3,n0,_LNFE,
{error:_c},[_m],[0]];n0_registry.registerError(LayersNotFoundException$,LayersNotFoundException);var LifecyclePolicyNotFoundException$=[
-3,n0,_LPNFE,{error:_c},[_m],[0]];n0_registry.registerError(LifecyclePolicyNotFoundException$,LifecyclePolicyNotFoundException);
var LifecyclePolicyPreviewInProgressException$=[-3,n0,_LPPIPE,{error:_c},[_m],[0]];n0_registry.registerError(LifecyclePolicyPreviewInProgressException$,
LifecyclePolicyPreviewInProgressException);var LifecyclePolicyPreviewNotFoundException$=[-3,n0,_LPPNFE,{error:_c},[_m],[
0]];n0_registry.registerError(LifecyclePolicyPreviewNotFoundException$,LifecyclePolicyPreviewNotFoundException);var LimitExceededException$=[
-3,n0,_LEE,{error:_c},[_m],[0]];n0_registry.registerError(LimitExceededException$,LimitExceededException);var PullThroughCacheRuleAlreadyExistsException$=[
-3,n0,_PTCRAEE,{error:_c},[_m],[0]];n0_registry.registerError(PullThroughCacheRuleAlreadyExistsException$,PullThroughCacheRuleAlreadyExistsException);
var PullThroughCacheRuleNotFoundException$=[-3,n0,_PTCRNFE,{error:_c},[_m],[0]];n0_registry.registerError(PullThroughCacheRuleNotFoundException$,
PullThroughCacheRuleNotFoundException);var ReferencedImagesNotFoundException$=[-3,n0,_RINFE,{error:_c},[_m],[0]];n0_registry.
registerError(ReferencedImagesNotFoundException$,ReferencedImagesNotFoundException);var RegistryPolicyNotFoundException$=[
-3,n0,_RPNFE,{error:_c},[_m],[0]];n0_registry.registerError(RegistryPolicyNotFoundException$,RegistryPolicyNotFoundException);
var ReplicationBackfillInProgressException$=[-3,n0,_RBIPE,{error:_c},[_m],[0]];n0_registry.registerError(ReplicationBackfillInProgressException$,
ReplicationBackfillInProgressException);var ReplicationBackfillInvalidStatusException$=[-3,n0,_RBISE,{error:_c},[_m],[0]];
n0_registry.registerError(ReplicationBackfillInvalidStatusException$,ReplicationBackfillInvalidStatusException);var ReplicationBackfillNotFoundException$=[
-3,n0,_RBNFE,{error:_c},[_m],[0]];n0_registry.registerError(ReplicationBackfillNotFoundException$,ReplicationBackfillNotFoundException);
var RepositoryAlreadyExistsException$=[-3,n0,_RAEE,{error:_c},[_m],[0]];n0_registry.registerError(RepositoryAlreadyExistsException$,
RepositoryAlreadyExistsException);var RepositoryNotEmptyException$=[-3,n0,_RNEE,{error:_c},[_m],[0]];n0_registry.registerError(
RepositoryNotEmptyException$,RepositoryNotEmptyException);var RepositoryNotFoundException$=[-3,n0,_RNFE,{error:_c},[_m],
[0]];n0_registry.registerError(RepositoryNotFoundException$,RepositoryNotFoundException);var RepositoryPolicyNotFoundException$=[
-3,n0,_RPNFEe,{error:_c},[_m],[0]];n0_registry.registerError(RepositoryPolicyNotFoundException$,RepositoryPolicyNotFoundException);
var ScanNotFoundException$=[-3,n0,_SNFE,{error:_c},[_m],[0]];n0_registry.registerError(ScanNotFoundException$,ScanNotFoundException);
var SecretNotFoundException$=[-3,n0,_SNFEe,{error:_c},[_m],[0]];n0_registry.registerError(SecretNotFoundException$,SecretNotFoundException);
var ServerException$=[-3,n0,_SE,{error:_se},[_m],[0]];n0_registry.registerError(ServerException$,ServerException);var SigningConfigurationNotFoundException$=[
-3,n0,_SCNFE,{error:_c},[_m],[0]];n0_registry.registerError(SigningConfigurationNotFoundException$,SigningConfigurationNotFoundException);
var TemplateAlreadyExistsException$=[-3,n0,_TAEE,{error:_c},[_m],[0]];n0_registry.registerError(TemplateAlreadyExistsException$,
TemplateAlreadyExistsException);var TemplateNotFoundException$=[-3,n0,_TNFE,{error:_c},[_m],[0]];n0_registry.registerError(
TemplateNotFoundException$,TemplateNotFoundException);var TooManyTagsException$=[-3,n0,_TMTE,{error:_c},[_m],[0]];n0_registry.
registerError(TooManyTagsException$,TooManyTagsException);var UnableToAccessSecretException$=[-3,n0,_UTASE,{error:_c},[_m],
[0]];n0_registry.registerError(UnableToAccessSecretException$,UnableToAccessSecretException);var UnableToDecryptSecretValueException$=[
-3,n0,_UTDSVE,{error:_c},[_m],[0]];n0_registry.registerError(UnableToDecryptSecretValueException$,UnableToDecryptSecretValueException);
var UnableToGetUpstreamImageException$=[-3,n0,_UTGUIE,{error:_c},[_m],[0]];n0_registry.registerError(UnableToGetUpstreamImageException$,
UnableToGetUpstreamImageException);var UnableToGetUpstreamLayerException$=[-3,n0,_UTGULE,{error:_c},[_m],[0]];n0_registry.
registerError(UnableToGetUpstreamLayerException$,UnableToGetUpstreamLayerException);var UnableToListUpstreamImageReferrersException$=[
-3,n0,_UTLUIRE,{error:_c},[_m],[0]];n0_registry.registerError(UnableToListUpstreamImageReferrersException$,UnableToListUpstreamImageReferrersException);
var UnsupportedImageTypeException$=[-3,n0,_UITE,{error:_c},[_m],[0]];n0_registry.registerError(UnsupportedImageTypeException$,
UnsupportedImageTypeException);var UnsupportedUpstreamRegistryException$=[-3,n0,_UURE,{error:_c},[_m],[0]];n0_registry.registerError(
UnsupportedUpstreamRegistryException$,UnsupportedUpstreamRegistryException);var UploadNotFoundException$=[-3,n0,_UNFE,{error:_c},
[_m],[0]];n0_registry.registerError(UploadNotFoundException$,UploadNotFoundException);var ValidationException$=[-3,n0,_VE,
{error:_c,httpError:400},[_m],[0]];n0_registry.registerError(ValidationException$,ValidationException);var errorTypeRegistries=[
_s_registry,n0_registry],BatchGetImageRequest$=[3,n0,_BGIR,0,[_rN,_iI,_rI,_aMT],[0,()=>ImageIdentifierList,0,64],2],BatchGetImageResponse$=[
3,n0,_BGIRa,0,[_i,_f],[()=>ImageList,()=>ImageFailureList]],Image$=[3,n0,_I,0,[_rI,_rN,_iIm,_iM,_iMMT],[0,0,()=>ImageIdentifier$,
0,0]],ImageFailure$=[3,n0,_IF,0,[_iIm,_fC,_fR],[()=>ImageIdentifier$,0,0]],ImageIdentifier$=[3,n0,_II,0,[_iDm,_iTm],[0,0]],
ImageFailureList=[1,n0,_IFL,0,()=>ImageFailure$],ImageIdentifierList=[1,n0,_IIL,0,()=>ImageIdentifier$],ImageList=[1,n0,
_IL,0,()=>Image$],BatchGetImage$=[9,n0,_BGI,0,()=>BatchGetImageRequest$,()=>BatchGetImageResponse$];var getRuntimeConfig=e2=>({
apiVersion:"2015-09-21",base64Decoder:e2?.base64Decoder??_12_.Ey,base64Encoder:e2?.base64Encoder??_12_.nk,disableHostPrefix:e2?.
disableHostPrefix??false,endpointProvider:e2?.endpointProvider??defaultEndpointResolver,extensions:e2?.extensions??[],httpAuthSchemeProvider:e2?.
httpAuthSchemeProvider??defaultECRHttpAuthSchemeProvider,httpAuthSchemes:e2?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:r2=>r2.getIdentityProvider("aws.auth#sigv4"),signer:new _7_.f2}],logger:e2?.logger??new _10_.N4,protocol:e2?.
protocol??_7_.TE,protocolSettings:e2?.protocolSettings??{defaultNamespace:"com.amazonaws.ecr",errorTypeRegistries,xmlNamespace:"\
http://ecr.amazonaws.com/doc/2015-09-21/",version:"2015-09-21",serviceTarget:"AmazonEC2ContainerRegistry_V20150921"},serviceId:e2?.
serviceId??"ECR",sha256:e2?.sha256??_8_.kS,urlParser:e2?.urlParser??_12_.Dl,utf8Decoder:e2?.utf8Decoder??_12_.ar,utf8Encoder:e2?.
utf8Encoder??_12_.Pq});var getRuntimeConfig2=e2=>{(0,_10_.o_)(process.version);let a2=(0,_11_.IZ)(e2),o=()=>a2().then(_10_.
lT),t=getRuntimeConfig(e2);(0,_10_.I9)(process.version);let r2={profile:e2?.profile,logger:t.logger};return{...t,...e2,runtime:"\
node",defaultsMode:a2,authSchemePreference:e2?.authSchemePreference??(0,_11_.Z9)(_7_.$S,r2),bodyLengthChecker:e2?.bodyLengthChecker??
_12_.n8,credentialDefaultProvider:e2?.credentialDefaultProvider??_3_.v6,defaultSocketTimeout:(0,_10_.ED)(e2?.requestHandler,
3e5),defaultUserAgentProvider:e2?.defaultUserAgentProvider??(0,_10_.pf)({serviceId:t.serviceId,clientVersion:package_default.
version}),maxAttempts:e2?.maxAttempts??(0,_11_.Z9)(_10_.qs,e2),region:e2?.region??(0,_11_.Z9)(_11_.GG,{..._11_.zH,...r2}),
requestHandler:_9_.$.create(e2?.requestHandler??o),retryMode:e2?.retryMode??(0,_11_.Z9)({..._10_.kN,default:async()=>(await o()).
retryMode||_10_.L0},e2),streamCollector:e2?.streamCollector??_12_.kv,useDualstackEndpoint:e2?.useDualstackEndpoint??(0,_11_.
Z9)(_11_.e$,r2),useFipsEndpoint:e2?.useFipsEndpoint??(0,_11_.Z9)(_11_.Ko,r2),userAgentAppId:e2?.userAgentAppId??(0,_11_.
Z9)(_10_.hV,r2)}};var getHttpAuthExtensionConfiguration=e2=>{let h2=e2.httpAuthSchemes,r2=e2.httpAuthSchemeProvider,s=e2.
credentials;return{setHttpAuthScheme(t){let d2=h2.findIndex(u=>u.schemeId===t.schemeId);d2===-1?h2.push(t):h2.splice(d2,
1,t)},httpAuthSchemes(){return h2},setHttpAuthSchemeProvider(t){r2=t},httpAuthSchemeProvider(){return r2},setCredentials(t){
s=t},credentials(){return s}}},resolveHttpAuthRuntimeConfig=e2=>({httpAuthSchemes:e2.httpAuthSchemes(),httpAuthSchemeProvider:e2.
httpAuthSchemeProvider(),credentials:e2.credentials()});var resolveRuntimeExtensions=(e2,t)=>{let n=Object.assign((0,_10_.
Rq)(e2),(0,_10_.xA)(e2),(0,_11_.eS)(e2),getHttpAuthExtensionConfiguration(e2));return t.forEach(o=>o.configure(n)),Object.
assign(e2,(0,_10_.$3)(n),(0,_10_.uv)(n),(0,_11_.jt)(n),resolveHttpAuthRuntimeConfig(n))};var ECRClient=class extends _10_.
Kj{config;constructor(...[i2]){let e2=getRuntimeConfig2(i2||{});super(e2),this.initConfig=e2;let t=resolveClientEndpointParameters(
e2),n=(0,_10_.Dc)(t),s=(0,_10_.$z)(n),g2=(0,_11_.TD)(s),o=g2,r2=(0,_10_.Co)(o),c2=resolveHttpAuthSchemeConfig(r2),d2=resolveRuntimeExtensions(
c2,i2?.extensions||[]);this.config=d2,this.middlewareStack.use((0,_12_.wq)(this.config)),this.middlewareStack.use((0,_10_.
sM)(this.config)),this.middlewareStack.use((0,_10_.ey)(this.config)),this.middlewareStack.use((0,_11_.vK)(this.config)),
this.middlewareStack.use((0,_10_.TC)(this.config)),this.middlewareStack.use((0,_10_.Y7)(this.config)),this.middlewareStack.
use((0,_10_.n4)(this.config)),this.middlewareStack.use((0,_10_.wB)(this.config,{httpAuthSchemeParametersProvider:defaultECRHttpAuthSchemeParametersProvider,
identityProviderConfigProvider:async l2=>new _10_.h$({"aws.auth#sigv4":l2.credentials})})),this.middlewareStack.use((0,_10_.
lW)(this.config))}destroy(){super.destroy()}};var command=(0,_10_.k8)(commonParams,"AmazonEC2ContainerRegistry_V20150921",
"ECRClient",_10_.rD),_ep0={},_mw0=(n,m2,o,a2)=>[];var BatchGetImageCommand=class extends command(_ep0,_mw0,"BatchGetImag\
e",BatchGetImage$){};var CALL="ecr:BatchGetImage",MILLISECONDS=5e3,ATTEMPTS=2,MEDIA_TYPES=["application/vnd.oci.image.in\
dex.v1+json","application/vnd.docker.distribution.manifest.list.v2+json","application/vnd.oci.image.manifest.v1+json","a\
pplication/vnd.docker.distribution.manifest.v2+json","application/vnd.docker.distribution.manifest.v1+json","application\
/vnd.docker.distribution.manifest.v1+prettyjws"];function ecrImageRegistry(options){let clients=new Map,clientOf=region=>{
let client=clients.get(region)??new ECRClient({...(0,_3_.W0)({...options,region}),maxAttempts:ATTEMPTS});return clients.
set(region,client),client};return{manifestOf:async image=>{let at=ecrImage(image);try{return await(0,_1_.u)(MILLISECONDS,
CALL,manifestOf(clientOf(at.region),at))}catch(error){throw explained((0,_3_.g5)(CALL,error),at)}}}}function ecrImage(image){
let{ecr,tag="latest",digest}=(0,_0_.t)(image);if(ecr===void 0||!ecr.isOfPartition)throw new _6_.Rk("invalid-request",CALL,
`${image} is no image of a private repository in ECR.`);let{account:registryId,region,repository:repositoryName}=ecr;return{
image,registryId,region,repositoryName,imageId:digest===void 0?{imageTag:tag}:{imageDigest:digest}}}async function manifestOf(client,{
image,registryId,repositoryName,imageId}){let{images=[],failures=[]}=await client.send(new BatchGetImageCommand({registryId,
repositoryName,imageIds:[imageId],acceptedMediaTypes:MEDIA_TYPES})),found=images.find(one=>one.imageId?.imageDigest!==void 0),
digest=found?.imageId?.imageDigest;if(digest!==void 0&&/^sha256:[0-9a-f]{64}$/.test(digest)){let mediaType=found?.imageManifestMediaType??
mediaTypeIn(found?.imageManifest);return{digest,...mediaType!==void 0&&{mediaType}}}let[failure]=failures;if(failure?.failureCode===
"ImageNotFound"){let what="imageTag"in imageId?`tag ${imageId.imageTag}`:"image of this digest";throw new _6_.Rk("not-fo\
und",CALL,`${image} does not exist: the repository has no ${what}.`)}let why=[failure?.failureCode,failure?.failureReason].
filter(part=>part!==void 0).join(": ");throw new _6_.Rk("unknown-outcome",CALL,`ECR's answer about ${image} holds no dig\
est.${why&&` ${why}`}`)}function mediaTypeIn(manifest){let value=manifest===void 0?void 0:(0,_5_.U4)(manifest),mediaType=typeof value==
"object"&&value!==null?Reflect.get(value,"mediaType"):void 0;return typeof mediaType=="string"?mediaType:void 0}function explained(failure,{
region,registryId,repositoryName}){if(failure.kind!=="access-denied"||failure.hint!==void 0)return failure;let repository=`\
arn:${(0,_2_.iQ)(region)}:ecr:${region}:${registryId}:repository/${repositoryName}`;return new _6_.Rk(failure.kind,CALL,
failure.message,{cause:failure,...failure.requestId===void 0?{}:{requestId:failure.requestId},hint:`Allow in the role's \
identity policy, and in the repository's policy where another account owns it:
${(0,_4_.vA)([(0,_4_.cw)(CALL,repository)])}`})}}),1183:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{t:()=>readImageName});var _14_=__webpack_require__(1397);var ECR_HOST=/^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z]{2,4}(?:-[a-z]+)+-\d+)\.([a-z0-9.-]+)$/;
function readImageName(image){let[reference="",digest]=image.split("@",2),[,name=reference,tag]=/^(.*?)(?::([^:/]*))?$/.
exec(reference)??[],[,registry,repository=""]=/^((?:[^/]*[.:][^/]*|localhost))\/(.*)$/.exec(name)??[],ecr=ecrOf(registry,
repository);return{name,...registry!==void 0&&{registry},...tag!==void 0&&tag!==""&&{tag},...digest!==void 0&&{digest},...ecr!==
void 0&&{ecr}}}function ecrOf(registry,repository){let[,account,region,suffix]=ECR_HOST.exec(registry??"")??[];if(!(account===
void 0||region===void 0||suffix===void 0||!(0,_14_.kg)(suffix)))return{account,region,repository,suffix,isOfPartition:(0,
_14_.Jn)(region).includes(suffix)}}}),1397:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Jn:()=>hostSuffixesOf,iQ:()=>partitionOf,kg:()=>isHostSuffix});var OTHERS=[{name:"aws-cn",regions:/^cn-/,
suffixes:["amazonaws.com.cn","on.amazonwebservices.com.cn"]},{name:"aws-us-gov",regions:/^us-gov-/,suffixes:["amazonaws.\
com","on.aws"]},{name:"aws-eusc",regions:/^eusc-/,suffixes:["amazonaws.eu","on.amazonwebservices.eu"]},{name:"aws-iso",regions:/^us-iso-/,
suffixes:["c2s.ic.gov"]},{name:"aws-iso-b",regions:/^us-isob-/,suffixes:["sc2s.sgov.gov"]},{name:"aws-iso-e",regions:/^eu-isoe-/,
suffixes:["cloud.adc-e.uk"]},{name:"aws-iso-f",regions:/^us-isof-/,suffixes:["csp.hci.ic.gov"]}],COMMERCIAL={name:"aws",
regions:/^/,suffixes:["amazonaws.com","on.aws"]};function partitionOf(region){return ofRegion(region).name}function hostSuffixesOf(region){
return ofRegion(region).suffixes}function isHostSuffix(suffix){return[...OTHERS,COMMERCIAL].some(({suffixes})=>suffixes.
includes(suffix))}function ofRegion(region){return OTHERS.find(({regions})=>regions.test(region))??COMMERCIAL}}),1680:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{u:()=>within});var _15_=__webpack_require__(3863);async function within(milliseconds,call,work){
let timer,late=new Promise((_,reject)=>{timer=setTimeout(()=>reject(new _15_.Rk("unknown-outcome",call,`No answer within\
 ${milliseconds/1e3} seconds.`)),milliseconds)});try{return await Promise.race([work,late])}finally{clearTimeout(timer)}}})};
;
