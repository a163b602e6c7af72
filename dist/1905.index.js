"use strict";exports.id=1905,exports.ids=[1905],exports.modules={1905:((_m_,_e_,_r_)=>{_r_.r(_e_),_r_.d(_e_,{kmsKeyReader:()=>kmsKeyReader});
var _0_=_r_(9533),_1_=_r_(9159),_2_=_r_(1659),_3_=_r_(3694),_4_=_r_(2197),_5_=_r_(793),_6_=_r_(8734),_7_=_r_(5271),_8_=_r_(
4976),_9_=_r_(362),defaultKMSHttpAuthSchemeParametersProvider=async(e2,r2,t)=>({operation:(0,_8_.ug)(r2).operation,region:await(0,_8_.
te)(e2.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function createAwsAuthSigv4HttpAuthOption(e2){
return{schemeId:"aws.auth#sigv4",signingProperties:{name:"kms",region:e2.region},propertiesExtractor:(r2,t)=>({signingProperties:{
config:r2,context:t}})}}var defaultKMSHttpAuthSchemeProvider=e2=>{let r2=[];switch(e2.operation){default:r2.push(createAwsAuthSigv4HttpAuthOption(
e2))}return r2},resolveHttpAuthSchemeConfig=e2=>{let r2=(0,_5_.ho)(e2);return Object.assign(r2,{authSchemePreference:(0,_8_.
te)(e2.authSchemePreference??[])})},resolveClientEndpointParameters=n=>Object.assign(n,{useDualstackEndpoint:n.useDualstackEndpoint??
!1,useFipsEndpoint:n.useFipsEndpoint??!1,defaultSigningName:"kms"}),commonParams={UseFIPS:{type:"builtInParams",name:"us\
eFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{
type:"builtInParams",name:"useDualstackEndpoint"}},package_default={version:"3.1162.0"},k="ref",a=-1,b=!0,c="isSet",d="P\
artitionResult",e="booleanEquals",f="getAttr",g={[k]:"Endpoint"},h={[k]:d},i={},j=[{[k]:"Region"}],_data={conditions:[[c,
[g]],[c,j],["aws.partition",j,d],[e,[{[k]:"UseFIPS"},b]],[e,[{[k]:"UseDualStack"},b]],[e,[{fn:f,argv:[h,"supportsDualSta\
ck"]},b]],[e,[{fn:f,argv:[h,"supportsFIPS"]},b]]],results:[[a],[a,"Invalid Configuration: FIPS and custom endpoint are n\
ot supported"],[a,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[g,i],["https://kms-fips.{Re\
gion}.{PartitionResult#dualStackDnsSuffix}",i],[a,"FIPS and DualStack are enabled, but this partition does not support o\
ne or both"],["https://kms-fips.{Region}.{PartitionResult#dnsSuffix}",i],[a,"FIPS is enabled but this partition does not\
 support FIPS"],["https://kms.{Region}.{PartitionResult#dualStackDnsSuffix}",i],[a,"DualStack is enabled but this partit\
ion does not support DualStack"],["https://kms.{Region}.{PartitionResult#dnsSuffix}",i],[a,"Invalid Configuration: Missi\
ng Region"]]},root=2,r=1e8,nodes=new Int32Array([-1,1,-1,0,12,3,1,4,r+11,2,5,r+11,3,8,6,4,7,r+10,5,r+8,r+9,4,10,9,6,r+6,
r+7,5,11,r+5,6,r+4,r+5,3,r+1,13,4,r+2,r+3]),bdd=_7_.d5.from(nodes,root,_data.conditions,_data.results),cache=new _7_.kS(
{size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),defaultEndpointResolver=(n,e2={})=>cache.get(n,()=>(0,_7_.
cH)(bdd,{endpointParams:n,logger:e2.logger}));_7_.mw.aws=_7_.UF;var KMSServiceException=class e2 extends _7_.TJ{static shapeId="\
smithy.ts.sdk.synthetic.com.amazonaws.kms#KMSServiceException";constructor(t){super(t),Object.setPrototypeOf(this,e2.prototype)}},
AlreadyExistsException=class t extends KMSServiceException{static shapeId="com.amazonaws.kms#AlreadyExistsException";name="\
AlreadyExistsException";$fault="client";constructor(e2){super({name:"AlreadyExistsException",$fault:"client",...e2}),Object.
setPrototypeOf(this,t.prototype)}},DependencyTimeoutException=class o extends KMSServiceException{static shapeId="com.am\
azonaws.kms#DependencyTimeoutException";name="DependencyTimeoutException";$fault="server";constructor(e2){super({name:"D\
ependencyTimeoutException",$fault:"server",...e2}),Object.setPrototypeOf(this,o.prototype)}},InvalidArnException=class n extends KMSServiceException{static shapeId="\
com.amazonaws.kms#InvalidArnException";name="InvalidArnException";$fault="client";constructor(e2){super({name:"InvalidAr\
nException",$fault:"client",...e2}),Object.setPrototypeOf(this,n.prototype)}},KMSInternalException=class c2 extends KMSServiceException{static shapeId="\
com.amazonaws.kms#KMSInternalException";name="KMSInternalException";$fault="server";constructor(e2){super({name:"KMSInte\
rnalException",$fault:"server",...e2}),Object.setPrototypeOf(this,c2.prototype)}},KMSInvalidStateException=class i2 extends KMSServiceException{static shapeId="\
com.amazonaws.kms#KMSInvalidStateException";name="KMSInvalidStateException";$fault="client";constructor(e2){super({name:"\
KMSInvalidStateException",$fault:"client",...e2}),Object.setPrototypeOf(this,i2.prototype)}},NotFoundException=class s extends KMSServiceException{static shapeId="\
com.amazonaws.kms#NotFoundException";name="NotFoundException";$fault="client";constructor(e2){super({name:"NotFoundExcep\
tion",$fault:"client",...e2}),Object.setPrototypeOf(this,s.prototype)}},CloudHsmClusterInUseException=class a2 extends KMSServiceException{static shapeId="\
com.amazonaws.kms#CloudHsmClusterInUseException";name="CloudHsmClusterInUseException";$fault="client";constructor(e2){super(
{name:"CloudHsmClusterInUseException",$fault:"client",...e2}),Object.setPrototypeOf(this,a2.prototype)}},CloudHsmClusterInvalidConfigurationException=class p extends KMSServiceException{static shapeId="\
com.amazonaws.kms#CloudHsmClusterInvalidConfigurationException";name="CloudHsmClusterInvalidConfigurationException";$fault="\
client";constructor(e2){super({name:"CloudHsmClusterInvalidConfigurationException",$fault:"client",...e2}),Object.setPrototypeOf(
this,p.prototype)}},CloudHsmClusterNotActiveException=class r2 extends KMSServiceException{static shapeId="com.amazonaws\
.kms#CloudHsmClusterNotActiveException";name="CloudHsmClusterNotActiveException";$fault="client";constructor(e2){super({
name:"CloudHsmClusterNotActiveException",$fault:"client",...e2}),Object.setPrototypeOf(this,r2.prototype)}},CloudHsmClusterNotFoundException=class l extends KMSServiceException{static shapeId="\
com.amazonaws.kms#CloudHsmClusterNotFoundException";name="CloudHsmClusterNotFoundException";$fault="client";constructor(e2){
super({name:"CloudHsmClusterNotFoundException",$fault:"client",...e2}),Object.setPrototypeOf(this,l.prototype)}},CloudHsmClusterNotRelatedException=class x extends KMSServiceException{static shapeId="\
com.amazonaws.kms#CloudHsmClusterNotRelatedException";name="CloudHsmClusterNotRelatedException";$fault="client";constructor(e2){
super({name:"CloudHsmClusterNotRelatedException",$fault:"client",...e2}),Object.setPrototypeOf(this,x.prototype)}},ConflictException=class u extends KMSServiceException{static shapeId="\
com.amazonaws.kms#ConflictException";name="ConflictException";$fault="client";constructor(e2){super({name:"ConflictExcep\
tion",$fault:"client",...e2}),Object.setPrototypeOf(this,u.prototype)}},CustomKeyStoreInvalidStateException=class m extends KMSServiceException{static shapeId="\
com.amazonaws.kms#CustomKeyStoreInvalidStateException";name="CustomKeyStoreInvalidStateException";$fault="client";constructor(e2){
super({name:"CustomKeyStoreInvalidStateException",$fault:"client",...e2}),Object.setPrototypeOf(this,m.prototype)}},CustomKeyStoreNotFoundException=class E extends KMSServiceException{static shapeId="\
com.amazonaws.kms#CustomKeyStoreNotFoundException";name="CustomKeyStoreNotFoundException";$fault="client";constructor(e2){
super({name:"CustomKeyStoreNotFoundException",$fault:"client",...e2}),Object.setPrototypeOf(this,E.prototype)}},InvalidAliasNameException=class d2 extends KMSServiceException{static shapeId="\
com.amazonaws.kms#InvalidAliasNameException";name="InvalidAliasNameException";$fault="client";constructor(e2){super({name:"\
InvalidAliasNameException",$fault:"client",...e2}),Object.setPrototypeOf(this,d2.prototype)}},LimitExceededException=class y extends KMSServiceException{static shapeId="\
com.amazonaws.kms#LimitExceededException";name="LimitExceededException";$fault="client";constructor(e2){super({name:"Lim\
itExceededException",$fault:"client",...e2}),Object.setPrototypeOf(this,y.prototype)}},CustomKeyStoreNameInUseException=class I extends KMSServiceException{static shapeId="\
com.amazonaws.kms#CustomKeyStoreNameInUseException";name="CustomKeyStoreNameInUseException";$fault="client";constructor(e2){
super({name:"CustomKeyStoreNameInUseException",$fault:"client",...e2}),Object.setPrototypeOf(this,I.prototype)}},IncorrectTrustAnchorException=class f2 extends KMSServiceException{static shapeId="\
com.amazonaws.kms#IncorrectTrustAnchorException";name="IncorrectTrustAnchorException";$fault="client";constructor(e2){super(
{name:"IncorrectTrustAnchorException",$fault:"client",...e2}),Object.setPrototypeOf(this,f2.prototype)}},XksProxyIncorrectAuthenticationCredentialException=class S extends KMSServiceException{static shapeId="\
com.amazonaws.kms#XksProxyIncorrectAuthenticationCredentialException";name="XksProxyIncorrectAuthenticationCredentialExc\
eption";$fault="client";constructor(e2){super({name:"XksProxyIncorrectAuthenticationCredentialException",$fault:"client",
...e2}),Object.setPrototypeOf(this,S.prototype)}},XksProxyInvalidConfigurationException=class v extends KMSServiceException{static shapeId="\
com.amazonaws.kms#XksProxyInvalidConfigurationException";name="XksProxyInvalidConfigurationException";$fault="client";constructor(e2){
super({name:"XksProxyInvalidConfigurationException",$fault:"client",...e2}),Object.setPrototypeOf(this,v.prototype)}},XksProxyInvalidResponseException=class k2 extends KMSServiceException{static shapeId="\
com.amazonaws.kms#XksProxyInvalidResponseException";name="XksProxyInvalidResponseException";$fault="client";constructor(e2){
super({name:"XksProxyInvalidResponseException",$fault:"client",...e2}),Object.setPrototypeOf(this,k2.prototype)}},XksProxyUriEndpointInUseException=class K extends KMSServiceException{static shapeId="\
com.amazonaws.kms#XksProxyUriEndpointInUseException";name="XksProxyUriEndpointInUseException";$fault="client";constructor(e2){
super({name:"XksProxyUriEndpointInUseException",$fault:"client",...e2}),Object.setPrototypeOf(this,K.prototype)}},XksProxyUriInUseException=class h2 extends KMSServiceException{static shapeId="\
com.amazonaws.kms#XksProxyUriInUseException";name="XksProxyUriInUseException";$fault="client";constructor(e2){super({name:"\
XksProxyUriInUseException",$fault:"client",...e2}),Object.setPrototypeOf(this,h2.prototype)}},XksProxyUriUnreachableException=class C extends KMSServiceException{static shapeId="\
com.amazonaws.kms#XksProxyUriUnreachableException";name="XksProxyUriUnreachableException";$fault="client";constructor(e2){
super({name:"XksProxyUriUnreachableException",$fault:"client",...e2}),Object.setPrototypeOf(this,C.prototype)}},XksProxyVpcEndpointServiceInUseException=class O extends KMSServiceException{static shapeId="\
com.amazonaws.kms#XksProxyVpcEndpointServiceInUseException";name="XksProxyVpcEndpointServiceInUseException";$fault="clie\
nt";constructor(e2){super({name:"XksProxyVpcEndpointServiceInUseException",$fault:"client",...e2}),Object.setPrototypeOf(
this,O.prototype)}},XksProxyVpcEndpointServiceInvalidConfigurationException=class P extends KMSServiceException{static shapeId="\
com.amazonaws.kms#XksProxyVpcEndpointServiceInvalidConfigurationException";name="XksProxyVpcEndpointServiceInvalidConfig\
urationException";$fault="client";constructor(e2){super({name:"XksProxyVpcEndpointServiceInvalidConfigurationException",
$fault:"client",...e2}),Object.setPrototypeOf(this,P.prototype)}},XksProxyVpcEndpointServiceNotFoundException=class $ extends KMSServiceException{static shapeId="\
com.amazonaws.kms#XksProxyVpcEndpointServiceNotFoundException";name="XksProxyVpcEndpointServiceNotFoundException";$fault="\
client";constructor(e2){super({name:"XksProxyVpcEndpointServiceNotFoundException",$fault:"client",...e2}),Object.setPrototypeOf(
this,$.prototype)}},DisabledException=class M extends KMSServiceException{static shapeId="com.amazonaws.kms#DisabledExce\
ption";name="DisabledException";$fault="client";constructor(e2){super({name:"DisabledException",$fault:"client",...e2}),
Object.setPrototypeOf(this,M.prototype)}},DryRunOperationException=class U extends KMSServiceException{static shapeId="c\
om.amazonaws.kms#DryRunOperationException";name="DryRunOperationException";$fault="client";constructor(e2){super({name:"\
DryRunOperationException",$fault:"client",...e2}),Object.setPrototypeOf(this,U.prototype)}},InvalidGrantTokenException=class b2 extends KMSServiceException{static shapeId="\
com.amazonaws.kms#InvalidGrantTokenException";name="InvalidGrantTokenException";$fault="client";constructor(e2){super({name:"\
InvalidGrantTokenException",$fault:"client",...e2}),Object.setPrototypeOf(this,b2.prototype)}},MalformedPolicyDocumentException=class X extends KMSServiceException{static shapeId="\
com.amazonaws.kms#MalformedPolicyDocumentException";name="MalformedPolicyDocumentException";$fault="client";constructor(e2){
super({name:"MalformedPolicyDocumentException",$fault:"client",...e2}),Object.setPrototypeOf(this,X.prototype)}},TagException=class j2 extends KMSServiceException{static shapeId="\
com.amazonaws.kms#TagException";name="TagException";$fault="client";constructor(e2){super({name:"TagException",$fault:"c\
lient",...e2}),Object.setPrototypeOf(this,j2.prototype)}},UnsupportedOperationException=class w extends KMSServiceException{static shapeId="\
com.amazonaws.kms#UnsupportedOperationException";name="UnsupportedOperationException";$fault="client";constructor(e2){super(
{name:"UnsupportedOperationException",$fault:"client",...e2}),Object.setPrototypeOf(this,w.prototype)}},XksKeyAlreadyInUseException=class z extends KMSServiceException{static shapeId="\
com.amazonaws.kms#XksKeyAlreadyInUseException";name="XksKeyAlreadyInUseException";$fault="client";constructor(e2){super(
{name:"XksKeyAlreadyInUseException",$fault:"client",...e2}),Object.setPrototypeOf(this,z.prototype)}},XksKeyInvalidConfigurationException=class N extends KMSServiceException{static shapeId="\
com.amazonaws.kms#XksKeyInvalidConfigurationException";name="XksKeyInvalidConfigurationException";$fault="client";constructor(e2){
super({name:"XksKeyInvalidConfigurationException",$fault:"client",...e2}),Object.setPrototypeOf(this,N.prototype)}},XksKeyNotFoundException=class g2 extends KMSServiceException{static shapeId="\
com.amazonaws.kms#XksKeyNotFoundException";name="XksKeyNotFoundException";$fault="client";constructor(e2){super({name:"X\
ksKeyNotFoundException",$fault:"client",...e2}),Object.setPrototypeOf(this,g2.prototype)}},CustomKeyStoreHasCMKsException=class A extends KMSServiceException{static shapeId="\
com.amazonaws.kms#CustomKeyStoreHasCMKsException";name="CustomKeyStoreHasCMKsException";$fault="client";constructor(e2){
super({name:"CustomKeyStoreHasCMKsException",$fault:"client",...e2}),Object.setPrototypeOf(this,A.prototype)}},InvalidCiphertextException=class H extends KMSServiceException{static shapeId="\
com.amazonaws.kms#InvalidCiphertextException";name="InvalidCiphertextException";$fault="client";constructor(e2){super({name:"\
InvalidCiphertextException",$fault:"client",...e2}),Object.setPrototypeOf(this,H.prototype)}},InvalidKeyUsageException=class T extends KMSServiceException{static shapeId="\
com.amazonaws.kms#InvalidKeyUsageException";name="InvalidKeyUsageException";$fault="client";constructor(e2){super({name:"\
InvalidKeyUsageException",$fault:"client",...e2}),Object.setPrototypeOf(this,T.prototype)}},KeyUnavailableException=class F extends KMSServiceException{static shapeId="\
com.amazonaws.kms#KeyUnavailableException";name="KeyUnavailableException";$fault="server";constructor(e2){super({name:"K\
eyUnavailableException",$fault:"server",...e2}),Object.setPrototypeOf(this,F.prototype)}},IncorrectKeyException=class D extends KMSServiceException{static shapeId="\
com.amazonaws.kms#IncorrectKeyException";name="IncorrectKeyException";$fault="client";constructor(e2){super({name:"Incor\
rectKeyException",$fault:"client",...e2}),Object.setPrototypeOf(this,D.prototype)}},InvalidMarkerException=class R extends KMSServiceException{static shapeId="\
com.amazonaws.kms#InvalidMarkerException";name="InvalidMarkerException";$fault="client";constructor(e2){super({name:"Inv\
alidMarkerException",$fault:"client",...e2}),Object.setPrototypeOf(this,R.prototype)}},ExpiredImportTokenException=class V extends KMSServiceException{static shapeId="\
com.amazonaws.kms#ExpiredImportTokenException";name="ExpiredImportTokenException";$fault="client";constructor(e2){super(
{name:"ExpiredImportTokenException",$fault:"client",...e2}),Object.setPrototypeOf(this,V.prototype)}},IncorrectKeyMaterialException=class G extends KMSServiceException{static shapeId="\
com.amazonaws.kms#IncorrectKeyMaterialException";name="IncorrectKeyMaterialException";$fault="client";constructor(e2){super(
{name:"IncorrectKeyMaterialException",$fault:"client",...e2}),Object.setPrototypeOf(this,G.prototype)}},InvalidImportTokenException=class L extends KMSServiceException{static shapeId="\
com.amazonaws.kms#InvalidImportTokenException";name="InvalidImportTokenException";$fault="client";constructor(e2){super(
{name:"InvalidImportTokenException",$fault:"client",...e2}),Object.setPrototypeOf(this,L.prototype)}},InvalidGrantIdException=class q extends KMSServiceException{static shapeId="\
com.amazonaws.kms#InvalidGrantIdException";name="InvalidGrantIdException";$fault="client";constructor(e2){super({name:"I\
nvalidGrantIdException",$fault:"client",...e2}),Object.setPrototypeOf(this,q.prototype)}},KMSInvalidMacException=class B extends KMSServiceException{static shapeId="\
com.amazonaws.kms#KMSInvalidMacException";name="KMSInvalidMacException";$fault="client";constructor(e2){super({name:"KMS\
InvalidMacException",$fault:"client",...e2}),Object.setPrototypeOf(this,B.prototype)}},KMSInvalidSignatureException=class J extends KMSServiceException{static shapeId="\
com.amazonaws.kms#KMSInvalidSignatureException";name="KMSInvalidSignatureException";$fault="client";constructor(e2){super(
{name:"KMSInvalidSignatureException",$fault:"client",...e2}),Object.setPrototypeOf(this,J.prototype)}},_AEE="AlreadyExis\
tsException",_CE="ConflictException",_CHCICE="CloudHsmClusterInvalidConfigurationException",_CHCIUE="CloudHsmClusterInUs\
eException",_CHCNAE="CloudHsmClusterNotActiveException",_CHCNFE="CloudHsmClusterNotFoundException",_CHCNRE="CloudHsmClus\
terNotRelatedException",_CKSHCMKE="CustomKeyStoreHasCMKsException",_CKSISE="CustomKeyStoreInvalidStateException",_CKSNFE="\
CustomKeyStoreNotFoundException",_CKSNIUE="CustomKeyStoreNameInUseException",_DE="DisabledException",_DROE="DryRunOperat\
ionException",_DTE="DependencyTimeoutException",_EITE="ExpiredImportTokenException",_IAE="InvalidArnException",_IANE="In\
validAliasNameException",_ICE="InvalidCiphertextException",_IGIE="InvalidGrantIdException",_IGTE="InvalidGrantTokenExcep\
tion",_IITE="InvalidImportTokenException",_IKE="IncorrectKeyException",_IKME="IncorrectKeyMaterialException",_IKUE="Inva\
lidKeyUsageException",_IME="InvalidMarkerException",_ITAE="IncorrectTrustAnchorException",_KMSIE="KMSInternalException",
_KMSIME="KMSInvalidMacException",_KMSISE="KMSInvalidSignatureException",_KMSISEn="KMSInvalidStateException",_KUE="KeyUna\
vailableException",_LEE="LimitExceededException",_MPDE="MalformedPolicyDocumentException",_NFE="NotFoundException",_TE="\
TagException",_UOE="UnsupportedOperationException",_XKAIUE="XksKeyAlreadyInUseException",_XKICE="XksKeyInvalidConfigurat\
ionException",_XKNFE="XksKeyNotFoundException",_XPIACE="XksProxyIncorrectAuthenticationCredentialException",_XPICE="XksP\
roxyInvalidConfigurationException",_XPIRE="XksProxyInvalidResponseException",_XPUEIUE="XksProxyUriEndpointInUseException",
_XPUIUE="XksProxyUriInUseException",_XPUUE="XksProxyUriUnreachableException",_XPVESICE="XksProxyVpcEndpointServiceInvali\
dConfigurationException",_XPVESIUE="XksProxyVpcEndpointServiceInUseException",_XPVESNFE="XksProxyVpcEndpointServiceNotFo\
undException",_c="client",_m="message",_s="smithy.ts.sdk.synthetic.com.amazonaws.kms",_se="server",n0="com.amazonaws.kms",
_s_registry=new _8_.OF(_s),KMSServiceException$=[-3,_s,"KMSServiceException",0,[],[]];_s_registry.registerError(KMSServiceException$,
KMSServiceException);var n0_registry=new _8_.OF(n0),AlreadyExistsException$=[-3,n0,_AEE,{awsQueryError:["AlreadyExists",
409],error:_c,httpError:409},[_m],[0]];n0_registry.registerError(AlreadyExistsException$,AlreadyExistsException);var CloudHsmClusterInUseException$=[
-3,n0,_CHCIUE,{awsQueryError:["CloudHsmClusterInUseException",400],error:_c,httpError:400},[_m],[0]];n0_registry.registerError(
CloudHsmClusterInUseException$,CloudHsmClusterInUseException);var CloudHsmClusterInvalidConfigurationException$=[-3,n0,_CHCICE,
{awsQueryError:["CloudHsmClusterInvalidConfigurationException",400],error:_c,httpError:400},[_m],[0]];n0_registry.registerError(
CloudHsmClusterInvalidConfigurationException$,CloudHsmClusterInvalidConfigurationException);var CloudHsmClusterNotActiveException$=[
-3,n0,_CHCNAE,{awsQueryError:["CloudHsmClusterNotActiveException",400],error:_c,httpError:400},[_m],[0]];n0_registry.registerError(
CloudHsmClusterNotActiveException$,CloudHsmClusterNotActiveException);var CloudHsmClusterNotFoundException$=[-3,n0,_CHCNFE,
{awsQueryError:["CloudHsmClusterNotFoundException",400],error:_c,httpError:400},[_m],[0]];n0_registry.registerError(CloudHsmClusterNotFoundException$,
CloudHsmClusterNotFoundException);var CloudHsmClusterNotRelatedException$=[-3,n0,_CHCNRE,{awsQueryError:["CloudHsmCluste\
rNotRelatedException",400],error:_c,httpError:400},[_m],[0]];n0_registry.registerError(CloudHsmClusterNotRelatedException$,
CloudHsmClusterNotRelatedException);var ConflictException$=[-3,n0,_CE,{awsQueryError:["ConflictException",409],error:_c,
httpError:409},[_m],[0]];n0_registry.registerError(ConflictException$,ConflictException);var CustomKeyStoreHasCMKsException$=[
-3,n0,_CKSHCMKE,{awsQueryError:["CustomKeyStoreHasCMKsException",400],error:_c,httpError:400},[_m],[0]];n0_registry.registerError(
CustomKeyStoreHasCMKsException$,CustomKeyStoreHasCMKsException);var CustomKeyStoreInvalidStateException$=[-3,n0,_CKSISE,
{awsQueryError:["CustomKeyStoreInvalidStateException",400],error:_c,httpError:400},[_m],[0]];n0_registry.registerError(CustomKeyStoreInvalidStateException$,
CustomKeyStoreInvalidStateException);var CustomKeyStoreNameInUseException$=[-3,n0,_CKSNIUE,{awsQueryError:["CustomKeySto\
reNameInUseException",400],error:_c,httpError:400},[_m],[0]];n0_registry.registerError(CustomKeyStoreNameInUseException$,
CustomKeyStoreNameInUseException);var CustomKeyStoreNotFoundException$=[-3,n0,_CKSNFE,{awsQueryError:["CustomKeyStoreNot\
FoundException",400],error:_c,httpError:400},[_m],[0]];n0_registry.registerError(CustomKeyStoreNotFoundException$,CustomKeyStoreNotFoundException);
var DependencyTimeoutException$=[-3,n0,_DTE,{awsQueryError:["DependencyTimeout",503],error:_se,httpError:503},[_m],[0]];
n0_registry.registerError(DependencyTimeoutException$,DependencyTimeoutException);var DisabledException$=[-3,n0,_DE,{awsQueryError:[
"Disabled",409],error:_c,httpError:409},[_m],[0]];n0_registry.registerError(DisabledException$,DisabledException);var DryRunOperationException$=[
-3,n0,_DROE,{awsQueryError:["DryRunOperation",412],error:_c,httpError:412},[_m],[0]];n0_registry.registerError(DryRunOperationException$,
DryRunOperationException);var ExpiredImportTokenException$=[-3,n0,_EITE,{awsQueryError:["ExpiredImportTokenException",400],
error:_c,httpError:400},[_m],[0]];n0_registry.registerError(ExpiredImportTokenException$,ExpiredImportTokenException);var IncorrectKeyException$=[
-3,n0,_IKE,{awsQueryError:["IncorrectKeyException",400],error:_c,httpError:400},[_m],[0]];n0_registry.registerError(IncorrectKeyException$,
IncorrectKeyException);var IncorrectKeyMaterialException$=[-3,n0,_IKME,{awsQueryError:["IncorrectKeyMaterialException",400],
error:_c,httpError:400},[_m],[0]];n0_registry.registerError(IncorrectKeyMaterialException$,IncorrectKeyMaterialException);
var IncorrectTrustAnchorException$=[-3,n0,_ITAE,{awsQueryError:["IncorrectTrustAnchorException",400],error:_c,httpError:400},
[_m],[0]];n0_registry.registerError(IncorrectTrustAnchorException$,IncorrectTrustAnchorException);var InvalidAliasNameException$=[
-3,n0,_IANE,{awsQueryError:["InvalidAliasName",400],error:_c,httpError:400},[_m],[0]];n0_registry.registerError(InvalidAliasNameException$,
InvalidAliasNameException);var InvalidArnException$=[-3,n0,_IAE,{awsQueryError:["InvalidArn",400],error:_c,httpError:400},
[_m],[0]];n0_registry.registerError(InvalidArnException$,InvalidArnException);var InvalidCiphertextException$=[-3,n0,_ICE,
{awsQueryError:["InvalidCiphertext",400],error:_c,httpError:400},[_m],[0]];n0_registry.registerError(InvalidCiphertextException$,
InvalidCiphertextException);var InvalidGrantIdException$=[-3,n0,_IGIE,{awsQueryError:["InvalidGrantId",400],error:_c,httpError:400},
[_m],[0]];n0_registry.registerError(InvalidGrantIdException$,InvalidGrantIdException);var InvalidGrantTokenException$=[-3,
n0,_IGTE,{awsQueryError:["InvalidGrantToken",400],error:_c,httpError:400},[_m],[0]];n0_registry.registerError(InvalidGrantTokenException$,
InvalidGrantTokenException);var InvalidImportTokenException$=[-3,n0,_IITE,{awsQueryError:["InvalidImportTokenException",
400],error:_c,httpError:400},[_m],[0]];n0_registry.registerError(InvalidImportTokenException$,InvalidImportTokenException);
var InvalidKeyUsageException$=[-3,n0,_IKUE,{awsQueryError:["InvalidKeyUsage",400],error:_c,httpError:400},[_m],[0]];n0_registry.
registerError(InvalidKeyUsageException$,InvalidKeyUsageException);var InvalidMarkerException$=[-3,n0,_IME,{awsQueryError:[
"InvalidMarker",400],error:_c,httpError:400},[_m],[0]];n0_registry.registerError(InvalidMarkerException$,InvalidMarkerException);
var KeyUnavailableException$=[-3,n0,_KUE,{awsQueryError:["KeyUnavailable",500],error:_se,httpError:500},[_m],[0]];n0_registry.
registerError(KeyUnavailableException$,KeyUnavailableException);var KMSInternalException$=[-3,n0,_KMSIE,{awsQueryError:[
"KMSInternal",500],error:_se,httpError:500},[_m],[0]];n0_registry.registerError(KMSInternalException$,KMSInternalException);
var KMSInvalidMacException$=[-3,n0,_KMSIME,{awsQueryError:["KMSInvalidMac",400],error:_c,httpError:400},[_m],[0]];n0_registry.
registerError(KMSInvalidMacException$,KMSInvalidMacException);var KMSInvalidSignatureException$=[-3,n0,_KMSISE,{awsQueryError:[
"KMSInvalidSignature",400],error:_c,httpError:400},[_m],[0]];n0_registry.registerError(KMSInvalidSignatureException$,KMSInvalidSignatureException);
var KMSInvalidStateException$=[-3,n0,_KMSISEn,{awsQueryError:["KMSInvalidStateException",409],error:_c,httpError:409},[_m],
[0]];n0_registry.registerError(KMSInvalidStateException$,KMSInvalidStateException);var LimitExceededException$=[-3,n0,_LEE,
{awsQueryError:["LimitExceeded",400],error:_c,httpError:400},[_m],[0]];n0_registry.registerError(LimitExceededException$,
LimitExceededException);var MalformedPolicyDocumentException$=[-3,n0,_MPDE,{awsQueryError:["MalformedPolicyDocument",400],
error:_c,httpError:400},[_m],[0]];n0_registry.registerError(MalformedPolicyDocumentException$,MalformedPolicyDocumentException);
var NotFoundException$=[-3,n0,_NFE,{awsQueryError:["NotFound",404],error:_c,httpError:404},[_m],[0]];n0_registry.registerError(
NotFoundException$,NotFoundException);var TagException$=[-3,n0,_TE,{awsQueryError:["TagException",400],error:_c,httpError:400},
[_m],[0]];n0_registry.registerError(TagException$,TagException);var UnsupportedOperationException$=[-3,n0,_UOE,{awsQueryError:[
"UnsupportedOperation",400],error:_c,httpError:400},[_m],[0]];n0_registry.registerError(UnsupportedOperationException$,UnsupportedOperationException);
var XksKeyAlreadyInUseException$=[-3,n0,_XKAIUE,{awsQueryError:["XksKeyAlreadyInUse",400],error:_c,httpError:400},[_m],[
0]];n0_registry.registerError(XksKeyAlreadyInUseException$,XksKeyAlreadyInUseException);var XksKeyInvalidConfigurationException$=[
-3,n0,_XKICE,{awsQueryError:["XksKeyInvalidConfiguration",400],error:_c,httpError:400},[_m],[0]];n0_registry.registerError(
XksKeyInvalidConfigurationException$,XksKeyInvalidConfigurationException);var XksKeyNotFoundException$=[-3,n0,_XKNFE,{awsQueryError:[
"XksKeyNotFoundException",400],error:_c,httpError:400},[_m],[0]];n0_registry.registerError(XksKeyNotFoundException$,XksKeyNotFoundException);
var XksProxyIncorrectAuthenticationCredentialException$=[-3,n0,_XPIACE,{awsQueryError:["XksProxyIncorrectAuthenticationC\
redentialException",400],error:_c,httpError:400},[_m],[0]];n0_registry.registerError(XksProxyIncorrectAuthenticationCredentialException$,
XksProxyIncorrectAuthenticationCredentialException);var XksProxyInvalidConfigurationException$=[-3,n0,_XPICE,{awsQueryError:[
"XksProxyInvalidConfigurationException",400],error:_c,httpError:400},[_m],[0]];n0_registry.registerError(XksProxyInvalidConfigurationException$,
XksProxyInvalidConfigurationException);var XksProxyInvalidResponseException$=[-3,n0,_XPIRE,{awsQueryError:["XksProxyInva\
lidResponseException",400],error:_c,httpError:400},[_m],[0]];n0_registry.registerError(XksProxyInvalidResponseException$,
XksProxyInvalidResponseException);var XksProxyUriEndpointInUseException$=[-3,n0,_XPUEIUE,{awsQueryError:["XksProxyUriEnd\
pointInUseException",400],error:_c,httpError:400},[_m],[0]];n0_registry.registerError(XksProxyUriEndpointInUseException$,
XksProxyUriEndpointInUseException);var XksProxyUriInUseException$=[-3,n0,_XPUIUE,{awsQueryError:["XksProxyUriInUseExcept\
ion",400],error:_c,httpError:400},[_m],[0]];n0_registry.registerError(XksProxyUriInUseException$,XksProxyUriInUseException);
var XksProxyUriUnreachableException$=[-3,n0,_XPUUE,{awsQueryError:["XksProxyUriUnreachableException",400],error:_c,httpError:400},
[_m],[0]];n0_registry.registerError(XksProxyUriUnreachableException$,XksProxyUriUnreachableException);var XksProxyVpcEndpointServiceInUseException$=[
-3,n0,_XPVESIUE,{awsQueryError:["XksProxyVpcEndpointServiceInUseException",400],error:_c,httpError:400},[_m],[0]];n0_registry.
registerError(XksProxyVpcEndpointServiceInUseException$,XksProxyVpcEndpointServiceInUseException);var XksProxyVpcEndpointServiceInvalidConfigurationException$=[
-3,n0,_XPVESICE,{awsQueryError:["XksProxyVpcEndpointServiceInvalidConfigurationException",400],error:_c,httpError:400},[
_m],[0]];n0_registry.registerError(XksProxyVpcEndpointServiceInvalidConfigurationException$,XksProxyVpcEndpointServiceInvalidConfigurationException);
var XksProxyVpcEndpointServiceNotFoundException$=[-3,n0,_XPVESNFE,{awsQueryError:["XksProxyVpcEndpointServiceNotFoundExc\
eption",400],error:_c,httpError:400},[_m],[0]];n0_registry.registerError(XksProxyVpcEndpointServiceNotFoundException$,XksProxyVpcEndpointServiceNotFoundException);
var errorTypeRegistries=[_s_registry,n0_registry],getRuntimeConfig=e2=>({apiVersion:"2014-11-01",base64Decoder:e2?.base64Decoder??
_8_.Ey,base64Encoder:e2?.base64Encoder??_8_.nk,disableHostPrefix:e2?.disableHostPrefix??!1,endpointProvider:e2?.endpointProvider??
defaultEndpointResolver,extensions:e2?.extensions??[],httpAuthSchemeProvider:e2?.httpAuthSchemeProvider??defaultKMSHttpAuthSchemeProvider,
httpAuthSchemes:e2?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:r2=>r2.getIdentityProvider("aws.auth#s\
igv4"),signer:new _5_.f2}],logger:e2?.logger??new _7_.N4,protocol:e2?.protocol??_5_.TE,protocolSettings:e2?.protocolSettings??
{defaultNamespace:"com.amazonaws.kms",errorTypeRegistries,xmlNamespace:"https://trent.amazonaws.com/doc/2014-11-01/",version:"\
2014-11-01",serviceTarget:"TrentService"},serviceId:e2?.serviceId??"KMS",sha256:e2?.sha256??_5_.kS,urlParser:e2?.urlParser??
_8_.Dl,utf8Decoder:e2?.utf8Decoder??_8_.ar,utf8Encoder:e2?.utf8Encoder??_8_.Pq}),getRuntimeConfig2=e2=>{(0,_7_.o_)(process.
version);let a2=(0,_8_.IZ)(e2),o=()=>a2().then(_7_.lT),t=getRuntimeConfig(e2);(0,_7_.I9)(process.version);let r2={profile:e2?.
profile,logger:t.logger};return{...t,...e2,runtime:"node",defaultsMode:a2,authSchemePreference:e2?.authSchemePreference??
(0,_8_.Z9)(_5_.$S,r2),bodyLengthChecker:e2?.bodyLengthChecker??_8_.n8,credentialDefaultProvider:e2?.credentialDefaultProvider??
_1_.v6,defaultSocketTimeout:(0,_7_.ED)(e2?.requestHandler,3e5),defaultUserAgentProvider:e2?.defaultUserAgentProvider??(0,_7_.
pf)({serviceId:t.serviceId,clientVersion:package_default.version}),maxAttempts:e2?.maxAttempts??(0,_8_.Z9)(_7_.qs,e2),region:e2?.
region??(0,_8_.Z9)(_8_.GG,{..._8_.zH,...r2}),requestHandler:_6_.$.create(e2?.requestHandler??o),retryMode:e2?.retryMode??
(0,_8_.Z9)({..._7_.kN,default:async()=>(await o()).retryMode||_7_.L0},e2),streamCollector:e2?.streamCollector??_8_.kv,useDualstackEndpoint:e2?.
useDualstackEndpoint??(0,_8_.Z9)(_8_.e$,r2),useFipsEndpoint:e2?.useFipsEndpoint??(0,_8_.Z9)(_8_.Ko,r2),userAgentAppId:e2?.
userAgentAppId??(0,_8_.Z9)(_7_.hV,r2)}},getHttpAuthExtensionConfiguration=e2=>{let h2=e2.httpAuthSchemes,r2=e2.httpAuthSchemeProvider,
s=e2.credentials;return{setHttpAuthScheme(t){let d2=h2.findIndex(u=>u.schemeId===t.schemeId);d2===-1?h2.push(t):h2.splice(
d2,1,t)},httpAuthSchemes(){return h2},setHttpAuthSchemeProvider(t){r2=t},httpAuthSchemeProvider(){return r2},setCredentials(t){
s=t},credentials(){return s}}},resolveHttpAuthRuntimeConfig=e2=>({httpAuthSchemes:e2.httpAuthSchemes(),httpAuthSchemeProvider:e2.
httpAuthSchemeProvider(),credentials:e2.credentials()}),resolveRuntimeExtensions=(e2,t)=>{let n=Object.assign((0,_7_.Rq)(
e2),(0,_7_.xA)(e2),(0,_8_.eS)(e2),getHttpAuthExtensionConfiguration(e2));return t.forEach(o=>o.configure(n)),Object.assign(
e2,(0,_7_.$3)(n),(0,_7_.uv)(n),(0,_8_.jt)(n),resolveHttpAuthRuntimeConfig(n))},KMSClient=class extends _7_.Kj{config;constructor(...[
i2]){let e2=getRuntimeConfig2(i2||{});super(e2),this.initConfig=e2;let t=resolveClientEndpointParameters(e2),n=(0,_7_.Dc)(
t),s=(0,_7_.$z)(n),g2=(0,_8_.TD)(s),o=g2,r2=(0,_7_.Co)(o),c2=resolveHttpAuthSchemeConfig(r2),d2=resolveRuntimeExtensions(
c2,i2?.extensions||[]);this.config=d2,this.middlewareStack.use((0,_8_.wq)(this.config)),this.middlewareStack.use((0,_7_.
sM)(this.config)),this.middlewareStack.use((0,_7_.ey)(this.config)),this.middlewareStack.use((0,_8_.vK)(this.config)),this.
middlewareStack.use((0,_7_.TC)(this.config)),this.middlewareStack.use((0,_7_.Y7)(this.config)),this.middlewareStack.use(
(0,_7_.n4)(this.config)),this.middlewareStack.use((0,_7_.wB)(this.config,{httpAuthSchemeParametersProvider:defaultKMSHttpAuthSchemeParametersProvider,
identityProviderConfigProvider:async l=>new _7_.h$({"aws.auth#sigv4":l.credentials})})),this.middlewareStack.use((0,_7_.
lW)(this.config))}destroy(){super.destroy()}},command=(0,_7_.k8)(commonParams,"TrentService","KMSClient",_7_.rD),_ep0={},
_mw0=(m,n,e2,o)=>[],_A="Arn",_AWSAI="AWSAccountId",_CD="CreationDate",_CHCI="CloudHsmClusterId",_CKMI="CurrentKeyMateria\
lId",_CKSI="CustomKeyStoreId",_CMKS="CustomerMasterKeySpec",_D="Description",_DD="DeletionDate",_DK="DescribeKey",_DKR="\
DescribeKeyRequest",_DKRe="DescribeKeyResponse",_E="Enabled",_EAnc="EncryptionAlgorithms",_EAnca="EncapsulationAlgorithm\
s",_EM="ExpirationModel",_GT="GrantTokens",_I="Id",_KAAe="KeyAgreementAlgorithms",_KI="KeyId",_KM="KeyMetadata",_KMe="Ke\
yManager",_KS="KeySpec",_KSe="KeyState",_KU="KeyUsage",_MAa="MacAlgorithms",_MR="MultiRegion",_MRC="MultiRegionConfigura\
tion",_MRK="MultiRegionKey",_MRKL="MultiRegionKeyList",_MRKT="MultiRegionKeyType",_Or="Origin",_PDWID="PendingDeletionWi\
ndowInDays",_PKr="PrimaryKey",_RK="ReplicaKeys",_Re="Region",_SA="SigningAlgorithms",_VT="ValidTo",_XKC="XksKeyConfigura\
tion",_XKCT="XksKeyConfigurationType",_s2="smithy.ts.sdk.synthetic.com.amazonaws.kms",n02="com.amazonaws.kms",_s_registry2=new _8_.
OF(_s2),n0_registry2=new _8_.OF(n02),DescribeKeyRequest$=[3,n02,_DKR,0,[_KI,_GT],[0,64],1],DescribeKeyResponse$=[3,n02,_DKRe,
0,[_KM],[()=>KeyMetadata$]],KeyMetadata$=[3,n02,_KM,0,[_KI,_AWSAI,_A,_CD,_E,_D,_KU,_KSe,_DD,_VT,_Or,_CKSI,_CHCI,_EM,_KMe,
_CMKS,_KS,_EAnc,_SA,_KAAe,_EAnca,_MR,_MRC,_PDWID,_MAa,_XKC,_CKMI],[0,0,0,4,2,0,0,0,4,4,0,0,0,0,0,0,0,64,64,64,64,2,()=>MultiRegionConfiguration$,
1,64,()=>XksKeyConfigurationType$,0],1],MultiRegionConfiguration$=[3,n02,_MRC,0,[_MRKT,_PKr,_RK],[0,()=>MultiRegionKey$,
()=>MultiRegionKeyList]],MultiRegionKey$=[3,n02,_MRK,0,[_A,_Re],[0,0]],XksKeyConfigurationType$=[3,n02,_XKCT,0,[_I],[0]],
MultiRegionKeyList=[1,n02,_MRKL,0,()=>MultiRegionKey$],DescribeKey$=[9,n02,_DK,0,()=>DescribeKeyRequest$,()=>DescribeKeyResponse$],
DescribeKeyCommand=class extends command(_ep0,_mw0,"DescribeKey",DescribeKey$){},CALL="kms:DescribeKey",MILLISECONDS=5e3,
ATTEMPTS=2;function kmsKeyReader(options){return{managerOf:async keyArn=>{let region=/^arn:[\w-]+:kms:([\w-]+):/.exec(keyArn)?.[1]??
options.region,client=new KMSClient({...(0,_1_.W0)({...options,region}),maxAttempts:ATTEMPTS}),describe=(0,_1_.hF)(CALL,
input=>client.send(new DescribeKeyCommand(input))),{KeyMetadata}=await(0,_0_.u)(MILLISECONDS,CALL,describe({KeyId:keyArn}));
if(KeyMetadata?.KeyManager!==void 0)return KeyMetadata.KeyManager;throw new _3_.Rk("unknown-outcome",CALL,`The answer ab\
out ${keyArn} does not say who manages it.`)}}}}),9533:((_m_,_e_,_r_)=>{_r_.d(_e_,{u:()=>within2});var _10_=_r_(3402),_11_=_r_(
3694);function within2(milliseconds,call,work){return(0,_10_.u)(milliseconds,work,()=>new _11_.Rk("unknown-outcome",call,
`No answer within ${milliseconds/1e3} seconds.`))}})};
