"use strict";exports.id=8251,exports.ids=[8251],exports.modules={8251:((_m_,_e_,_r_)=>{_r_.r(_e_),_r_.d(_e_,{policySimulation:()=>policySimulation});
var _0_=_r_(9159),_1_=_r_(1659),_2_=_r_(3694),_3_=_r_(2197),_4_=_r_(793),_5_=_r_(8734),_6_=_r_(5271),_7_=_r_(4976),_8_=_r_(
362),defaultIAMHttpAuthSchemeParametersProvider=async(e2,r2,t2)=>({operation:(0,_7_.ug)(r2).operation,region:await(0,_7_.
te)(e2.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function createAwsAuthSigv4HttpAuthOption(e2){
return{schemeId:"aws.auth#sigv4",signingProperties:{name:"iam",region:e2.region},propertiesExtractor:(r2,t2)=>({signingProperties:{
config:r2,context:t2}})}}var defaultIAMHttpAuthSchemeProvider=e2=>{let r2=[];switch(e2.operation){default:r2.push(createAwsAuthSigv4HttpAuthOption(
e2))}return r2},resolveHttpAuthSchemeConfig=e2=>{let r2=(0,_4_.ho)(e2);return Object.assign(r2,{authSchemePreference:(0,_7_.
te)(e2.authSchemePreference??[])})},resolveClientEndpointParameters=n2=>Object.assign(n2,{useDualstackEndpoint:n2.useDualstackEndpoint??
!1,useFipsEndpoint:n2.useFipsEndpoint??!1,defaultSigningName:"iam"}),commonParams={UseFIPS:{type:"builtInParams",name:"u\
seFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{
type:"builtInParams",name:"useDualstackEndpoint"}},package_default={version:"3.1169.0"},v="ref",w="authSchemes",x="name",
y="signingRegion",a=-1,b=!0,c="isSet",d="PartitionResult",e="stringEquals",f="booleanEquals",g="getAttr",h={[v]:"Endpoin\
t"},i={fn:g,argv:[{[v]:d},"name"]},j={[v]:d},k={[w]:[{[x]:"sigv4",[y]:"us-east-1"}]},l={[w]:[{[x]:"sigv4",[y]:"cn-north-\
1"}]},m={[w]:[{[x]:"sigv4",[y]:"us-gov-west-1"}]},n={[w]:[{[x]:"sigv4",[y]:"us-iso-east-1"}]},o={[w]:[{[x]:"sigv4",[y]:"\
us-isob-east-1"}]},p={[w]:[{[x]:"sigv4",[y]:"eu-isoe-west-1"}]},q={[w]:[{[x]:"sigv4",[y]:"us-isof-south-1"}]},s={[w]:[{[x]:"\
sigv4",[y]:"eusc-de-east-1"}]},t={[w]:[{[x]:"sigv4",[y]:"{PartitionResult#implicitGlobalRegion}"}]},u=[{[v]:"Region"}],_data={
conditions:[[c,[h]],[c,u],["aws.partition",u,d],[e,[i,"aws"]],[e,[i,"aws-cn"]],[e,[i,"aws-us-gov"]],[e,[i,"aws-iso"]],[f,
[{[v]:"UseFIPS"},b]],[f,[{[v]:"UseDualStack"},b]],[e,[i,"aws-iso-b"]],[e,[i,"aws-iso-e"]],[e,[i,"aws-iso-f"]],[e,[i,"aws\
-eusc"]],[f,[{fn:g,argv:[j,"supportsDualStack"]},b]],[f,[{fn:g,argv:[j,"supportsFIPS"]},b]]],results:[[a],[a,"Invalid Co\
nfiguration: FIPS and custom endpoint are not supported"],[a,"Invalid Configuration: Dualstack and custom endpoint are n\
ot supported"],[h,{}],["https://iam.amazonaws.com",k],["https://iam-fips.amazonaws.com",k],["https://iam.global.api.aws",
k],["https://iam-fips.global.api.aws",k],["https://iam.global.api.amazonwebservices.com.cn",l],["https://iam-fips.api.am\
azonwebservices.com.cn",l],["https://iam.cn-north-1.amazonaws.com.cn",l],["https://iam-fips.amazonaws.com.cn",l],["https\
://iam.us-gov.api.aws",m],["https://iam.us-gov.amazonaws.com",m],["https://iam.us-iso-east-1.c2s.ic.gov",n],["https://ia\
m-fips.us-iso-east-1.c2s.ic.gov",n],["https://iam.api.aws.ic.gov",n],["https://iam-fips.api.aws.ic.gov",n],["https://iam\
.us-isob-east-1.sc2s.sgov.gov",o],["https://iam-fips.us-isob-east-1.sc2s.sgov.gov",o],["https://iam.api.aws.scloud",o],[
"https://iam-fips.api.aws.scloud",o],["https://iam.eu-isoe-west-1.cloud.adc-e.uk",p],["https://iam-fips.cloud.adc-e.uk",
p],["https://iam.api.cloud-aws.adc-e.uk",p],["https://iam-fips.api.cloud-aws.adc-e.uk",p],["https://iam.us-isof-south-1.\
csp.hci.ic.gov",q],["https://iam-fips.csp.hci.ic.gov",q],["https://iam.api.aws.hci.ic.gov",q],["https://iam-fips.api.aws\
.hci.ic.gov",q],["https://iam.eusc-de-east-1.amazonaws.eu",s],["https://iam-fips.amazonaws.eu",s],["https://iam.global.a\
pi.amazonwebservices.eu",s],["https://iam-fips.api.amazonwebservices.eu",s],["https://iam-fips.{PartitionResult#implicit\
GlobalRegion}.{PartitionResult#dualStackDnsSuffix}",t],[a,"FIPS and DualStack are enabled, but this partition does not s\
upport one or both"],["https://iam-fips.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dnsSuffix}",t],[a,"FIPS \
is enabled but this partition does not support FIPS"],["https://iam.{PartitionResult#implicitGlobalRegion}.{PartitionRes\
ult#dualStackDnsSuffix}",t],[a,"DualStack is enabled but this partition does not support DualStack"],["https://iam.{Part\
itionResult#implicitGlobalRegion}.{PartitionResult#dnsSuffix}",t],[a,"Invalid Configuration: Missing Region"]]},root=2,r=1e8,
nodes=new Int32Array([-1,1,-1,0,42,3,1,4,r+41,2,5,r+41,3,39,6,4,36,7,5,35,8,6,32,9,7,20,10,8,15,11,9,r+18,12,10,r+22,13,
11,r+26,14,12,r+30,r+40,9,r+20,16,10,r+24,17,11,r+28,18,12,r+32,19,13,r+38,r+39,8,26,21,9,r+19,22,10,r+23,23,11,r+27,24,
12,r+31,25,14,r+36,r+37,9,r+21,27,10,r+25,28,11,r+29,29,12,r+33,30,13,31,r+35,14,r+34,r+35,7,34,33,8,r+16,r+14,8,r+17,r+
15,8,r+12,r+13,7,38,37,8,r+8,r+10,8,r+9,r+11,7,41,40,8,r+6,r+4,8,r+7,r+5,7,r+1,43,8,r+2,r+3]),bdd=_6_.d5.from(nodes,root,
_data.conditions,_data.results),cache=new _6_.kS({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),defaultEndpointResolver=(n2,e2={})=>cache.
get(n2,()=>(0,_6_.cH)(bdd,{endpointParams:n2,logger:e2.logger}));_6_.mw.aws=_6_.UF;var IAMServiceException=class e2 extends _6_.
TJ{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.iam#IAMServiceException";constructor(t2){super(t2),Object.setPrototypeOf(
this,e2.prototype)}},ConcurrentModificationException=class t2 extends IAMServiceException{static shapeId="com.amazonaws.\
iam#ConcurrentModificationException";name="ConcurrentModificationException";$fault="client";constructor(e2){super({name:"\
ConcurrentModificationException",$fault:"client",...e2}),Object.setPrototypeOf(this,t2.prototype)}},NoSuchEntityException=class i2 extends IAMServiceException{static shapeId="\
com.amazonaws.iam#NoSuchEntityException";name="NoSuchEntityException";$fault="client";constructor(e2){super({name:"NoSuc\
hEntityException",$fault:"client",...e2}),Object.setPrototypeOf(this,i2.prototype)}},ServiceFailureException=class o2 extends IAMServiceException{static shapeId="\
com.amazonaws.iam#ServiceFailureException";name="ServiceFailureException";$fault="server";constructor(e2){super({name:"S\
erviceFailureException",$fault:"server",...e2}),Object.setPrototypeOf(this,o2.prototype)}},AccountNotManagementOrDelegatedAdministratorException=class c2 extends IAMServiceException{static shapeId="\
com.amazonaws.iam#AccountNotManagementOrDelegatedAdministratorException";name="AccountNotManagementOrDelegatedAdministra\
torException";$fault="client";Message;constructor(e2){super({name:"AccountNotManagementOrDelegatedAdministratorException",
$fault:"client",...e2}),Object.setPrototypeOf(this,c2.prototype),this.Message=e2.Message}},EntityAlreadyExistsException=class n2 extends IAMServiceException{static shapeId="\
com.amazonaws.iam#EntityAlreadyExistsException";name="EntityAlreadyExistsException";$fault="client";constructor(e2){super(
{name:"EntityAlreadyExistsException",$fault:"client",...e2}),Object.setPrototypeOf(this,n2.prototype)}},InvalidInputException=class a2 extends IAMServiceException{static shapeId="\
com.amazonaws.iam#InvalidInputException";name="InvalidInputException";$fault="client";constructor(e2){super({name:"Inval\
idInputException",$fault:"client",...e2}),Object.setPrototypeOf(this,a2.prototype)}},LimitExceededException=class p2 extends IAMServiceException{static shapeId="\
com.amazonaws.iam#LimitExceededException";name="LimitExceededException";$fault="client";constructor(e2){super({name:"Lim\
itExceededException",$fault:"client",...e2}),Object.setPrototypeOf(this,p2.prototype)}},MalformedPolicyDocumentException=class s2 extends IAMServiceException{static shapeId="\
com.amazonaws.iam#MalformedPolicyDocumentException";name="MalformedPolicyDocumentException";$fault="client";constructor(e2){
super({name:"MalformedPolicyDocumentException",$fault:"client",...e2}),Object.setPrototypeOf(this,s2.prototype)}},NameConflictException=class r2 extends IAMServiceException{static shapeId="\
com.amazonaws.iam#NameConflictException";name="NameConflictException";$fault="client";constructor(e2){super({name:"NameC\
onflictException",$fault:"client",...e2}),Object.setPrototypeOf(this,r2.prototype)}},RoleModifiedException=class l2 extends IAMServiceException{static shapeId="\
com.amazonaws.iam#RoleModifiedException";name="RoleModifiedException";$fault="client";constructor(e2){super({name:"RoleM\
odifiedException",$fault:"client",...e2}),Object.setPrototypeOf(this,l2.prototype)}},RoleTemplateDisabledException=class E extends IAMServiceException{static shapeId="\
com.amazonaws.iam#RoleTemplateDisabledException";name="RoleTemplateDisabledException";$fault="client";constructor(e2){super(
{name:"RoleTemplateDisabledException",$fault:"client",...e2}),Object.setPrototypeOf(this,E.prototype)}},UnmodifiableEntityException=class x2 extends IAMServiceException{static shapeId="\
com.amazonaws.iam#UnmodifiableEntityException";name="UnmodifiableEntityException";$fault="client";constructor(e2){super(
{name:"UnmodifiableEntityException",$fault:"client",...e2}),Object.setPrototypeOf(this,x2.prototype)}},PolicyNotAttachableException=class m2 extends IAMServiceException{static shapeId="\
com.amazonaws.iam#PolicyNotAttachableException";name="PolicyNotAttachableException";$fault="client";constructor(e2){super(
{name:"PolicyNotAttachableException",$fault:"client",...e2}),Object.setPrototypeOf(this,m2.prototype)}},EntityTemporarilyUnmodifiableException=class d2 extends IAMServiceException{static shapeId="\
com.amazonaws.iam#EntityTemporarilyUnmodifiableException";name="EntityTemporarilyUnmodifiableException";$fault="client";constructor(e2){
super({name:"EntityTemporarilyUnmodifiableException",$fault:"client",...e2}),Object.setPrototypeOf(this,d2.prototype)}},
InvalidUserTypeException=class u2 extends IAMServiceException{static shapeId="com.amazonaws.iam#InvalidUserTypeException";name="\
InvalidUserTypeException";$fault="client";constructor(e2){super({name:"InvalidUserTypeException",$fault:"client",...e2}),
Object.setPrototypeOf(this,u2.prototype)}},PasswordPolicyViolationException=class f2 extends IAMServiceException{static shapeId="\
com.amazonaws.iam#PasswordPolicyViolationException";name="PasswordPolicyViolationException";$fault="client";constructor(e2){
super({name:"PasswordPolicyViolationException",$fault:"client",...e2}),Object.setPrototypeOf(this,f2.prototype)}},OpenIdIdpCommunicationErrorException=class y2 extends IAMServiceException{static shapeId="\
com.amazonaws.iam#OpenIdIdpCommunicationErrorException";name="OpenIdIdpCommunicationErrorException";$fault="client";constructor(e2){
super({name:"OpenIdIdpCommunicationErrorException",$fault:"client",...e2}),Object.setPrototypeOf(this,y2.prototype)}},ServiceNotSupportedException=class I extends IAMServiceException{static shapeId="\
com.amazonaws.iam#ServiceNotSupportedException";name="ServiceNotSupportedException";$fault="client";constructor(e2){super(
{name:"ServiceNotSupportedException",$fault:"client",...e2}),Object.setPrototypeOf(this,I.prototype)}},DeleteConflictException=class h2 extends IAMServiceException{static shapeId="\
com.amazonaws.iam#DeleteConflictException";name="DeleteConflictException";$fault="client";constructor(e2){super({name:"D\
eleteConflictException",$fault:"client",...e2}),Object.setPrototypeOf(this,h2.prototype)}},OrganizationNotFoundException=class O extends IAMServiceException{static shapeId="\
com.amazonaws.iam#OrganizationNotFoundException";name="OrganizationNotFoundException";$fault="client";Message;constructor(e2){
super({name:"OrganizationNotFoundException",$fault:"client",...e2}),Object.setPrototypeOf(this,O.prototype),this.Message=
e2.Message}},OrganizationNotInAllFeaturesModeException=class M extends IAMServiceException{static shapeId="com.amazonaws\
.iam#OrganizationNotInAllFeaturesModeException";name="OrganizationNotInAllFeaturesModeException";$fault="client";Message;constructor(e2){
super({name:"OrganizationNotInAllFeaturesModeException",$fault:"client",...e2}),Object.setPrototypeOf(this,M.prototype),
this.Message=e2.Message}},ServiceAccessNotEnabledException=class b2 extends IAMServiceException{static shapeId="com.amaz\
onaws.iam#ServiceAccessNotEnabledException";name="ServiceAccessNotEnabledException";$fault="client";Message;constructor(e2){
super({name:"ServiceAccessNotEnabledException",$fault:"client",...e2}),Object.setPrototypeOf(this,b2.prototype),this.Message=
e2.Message}},FeatureDisabledException=class v2 extends IAMServiceException{static shapeId="com.amazonaws.iam#FeatureDisa\
bledException";name="FeatureDisabledException";$fault="client";constructor(e2){super({name:"FeatureDisabledException",$fault:"\
client",...e2}),Object.setPrototypeOf(this,v2.prototype)}},InvalidAuthenticationCodeException=class P extends IAMServiceException{static shapeId="\
com.amazonaws.iam#InvalidAuthenticationCodeException";name="InvalidAuthenticationCodeException";$fault="client";constructor(e2){
super({name:"InvalidAuthenticationCodeException",$fault:"client",...e2}),Object.setPrototypeOf(this,P.prototype)}},CallerIsNotManagementAccountException=class A extends IAMServiceException{static shapeId="\
com.amazonaws.iam#CallerIsNotManagementAccountException";name="CallerIsNotManagementAccountException";$fault="client";Message;constructor(e2){
super({name:"CallerIsNotManagementAccountException",$fault:"client",...e2}),Object.setPrototypeOf(this,A.prototype),this.
Message=e2.Message}},FeatureEnabledException=class $ extends IAMServiceException{static shapeId="com.amazonaws.iam#Featu\
reEnabledException";name="FeatureEnabledException";$fault="client";constructor(e2){super({name:"FeatureEnabledException",
$fault:"client",...e2}),Object.setPrototypeOf(this,$.prototype)}},ReportGenerationLimitExceededException=class S extends IAMServiceException{static shapeId="\
com.amazonaws.iam#ReportGenerationLimitExceededException";name="ReportGenerationLimitExceededException";$fault="client";constructor(e2){
super({name:"ReportGenerationLimitExceededException",$fault:"client",...e2}),Object.setPrototypeOf(this,S.prototype)}},CredentialReportExpiredException=class C extends IAMServiceException{static shapeId="\
com.amazonaws.iam#CredentialReportExpiredException";name="CredentialReportExpiredException";$fault="client";constructor(e2){
super({name:"CredentialReportExpiredException",$fault:"client",...e2}),Object.setPrototypeOf(this,C.prototype)}},CredentialReportNotPresentException=class N extends IAMServiceException{static shapeId="\
com.amazonaws.iam#CredentialReportNotPresentException";name="CredentialReportNotPresentException";$fault="client";constructor(e2){
super({name:"CredentialReportNotPresentException",$fault:"client",...e2}),Object.setPrototypeOf(this,N.prototype)}},CredentialReportNotReadyException=class z extends IAMServiceException{static shapeId="\
com.amazonaws.iam#CredentialReportNotReadyException";name="CredentialReportNotReadyException";$fault="client";constructor(e2){
super({name:"CredentialReportNotReadyException",$fault:"client",...e2}),Object.setPrototypeOf(this,z.prototype)}},UnrecognizedPublicKeyEncodingException=class g2 extends IAMServiceException{static shapeId="\
com.amazonaws.iam#UnrecognizedPublicKeyEncodingException";name="UnrecognizedPublicKeyEncodingException";$fault="client";constructor(e2){
super({name:"UnrecognizedPublicKeyEncodingException",$fault:"client",...e2}),Object.setPrototypeOf(this,g2.prototype)}},
PolicyEvaluationException=class w2 extends IAMServiceException{static shapeId="com.amazonaws.iam#PolicyEvaluationExcepti\
on";name="PolicyEvaluationException";$fault="server";constructor(e2){super({name:"PolicyEvaluationException",$fault:"ser\
ver",...e2}),Object.setPrototypeOf(this,w2.prototype)}},KeyPairMismatchException=class j2 extends IAMServiceException{static shapeId="\
com.amazonaws.iam#KeyPairMismatchException";name="KeyPairMismatchException";$fault="client";constructor(e2){super({name:"\
KeyPairMismatchException",$fault:"client",...e2}),Object.setPrototypeOf(this,j2.prototype)}},MalformedCertificateException=class D extends IAMServiceException{static shapeId="\
com.amazonaws.iam#MalformedCertificateException";name="MalformedCertificateException";$fault="client";constructor(e2){super(
{name:"MalformedCertificateException",$fault:"client",...e2}),Object.setPrototypeOf(this,D.prototype)}},DuplicateCertificateException=class R extends IAMServiceException{static shapeId="\
com.amazonaws.iam#DuplicateCertificateException";name="DuplicateCertificateException";$fault="client";constructor(e2){super(
{name:"DuplicateCertificateException",$fault:"client",...e2}),Object.setPrototypeOf(this,R.prototype)}},InvalidCertificateException=class F extends IAMServiceException{static shapeId="\
com.amazonaws.iam#InvalidCertificateException";name="InvalidCertificateException";$fault="client";constructor(e2){super(
{name:"InvalidCertificateException",$fault:"client",...e2}),Object.setPrototypeOf(this,F.prototype)}},DuplicateSSHPublicKeyException=class K extends IAMServiceException{static shapeId="\
com.amazonaws.iam#DuplicateSSHPublicKeyException";name="DuplicateSSHPublicKeyException";$fault="client";constructor(e2){
super({name:"DuplicateSSHPublicKeyException",$fault:"client",...e2}),Object.setPrototypeOf(this,K.prototype)}},InvalidPublicKeyException=class U extends IAMServiceException{static shapeId="\
com.amazonaws.iam#InvalidPublicKeyException";name="InvalidPublicKeyException";$fault="client";constructor(e2){super({name:"\
InvalidPublicKeyException",$fault:"client",...e2}),Object.setPrototypeOf(this,U.prototype)}},_ANMODAE="AccountNotManagem\
entOrDelegatedAdministratorException",_CINMAE="CallerIsNotManagementAccountException",_CME="ConcurrentModificationExcept\
ion",_CREE="CredentialReportExpiredException",_CRNPE="CredentialReportNotPresentException",_CRNRE="CredentialReportNotRe\
adyException",_DCE="DeleteConflictException",_DCEu="DuplicateCertificateException",_DSSHPKE="DuplicateSSHPublicKeyExcept\
ion",_EAEE="EntityAlreadyExistsException",_ETUE="EntityTemporarilyUnmodifiableException",_FDE="FeatureDisabledException",
_FEE="FeatureEnabledException",_IACE="InvalidAuthenticationCodeException",_ICE="InvalidCertificateException",_IIE="Inval\
idInputException",_IPKE="InvalidPublicKeyException",_IUTE="InvalidUserTypeException",_KPME="KeyPairMismatchException",_LEE="\
LimitExceededException",_M="Message",_MCE="MalformedCertificateException",_MPDE="MalformedPolicyDocumentException",_NCE="\
NameConflictException",_NSEE="NoSuchEntityException",_OIICEE="OpenIdIdpCommunicationErrorException",_ONFE="OrganizationN\
otFoundException",_ONIAFME="OrganizationNotInAllFeaturesModeException",_PEE="PolicyEvaluationException",_PNAE="PolicyNot\
AttachableException",_PPVE="PasswordPolicyViolationException",_RGLEE="ReportGenerationLimitExceededException",_RME="Role\
ModifiedException",_RTDE="RoleTemplateDisabledException",_SANEE="ServiceAccessNotEnabledException",_SFE="ServiceFailureE\
xception",_SNSE="ServiceNotSupportedException",_UEE="UnmodifiableEntityException",_UPKEE="UnrecognizedPublicKeyEncodingE\
xception",_c="client",_m="message",_s="smithy.ts.sdk.synthetic.com.amazonaws.iam",_se="server",n0="com.amazonaws.iam",_s_registry=new _7_.
OF(_s),IAMServiceException$=[-3,_s,"IAMServiceException",0,[],[]];_s_registry.registerError(IAMServiceException$,IAMServiceException);
var n0_registry=new _7_.OF(n0),AccountNotManagementOrDelegatedAdministratorException$=[-3,n0,_ANMODAE,{error:_c,httpError:400},
[_M],[0]];n0_registry.registerError(AccountNotManagementOrDelegatedAdministratorException$,AccountNotManagementOrDelegatedAdministratorException);
var CallerIsNotManagementAccountException$=[-3,n0,_CINMAE,{error:_c,httpError:400},[_M],[0]];n0_registry.registerError(CallerIsNotManagementAccountException$,
CallerIsNotManagementAccountException);var ConcurrentModificationException$=[-3,n0,_CME,{awsQueryError:["ConcurrentModif\
ication",409],error:_c,httpError:409},[_m],[0]];n0_registry.registerError(ConcurrentModificationException$,ConcurrentModificationException);
var CredentialReportExpiredException$=[-3,n0,_CREE,{awsQueryError:["ReportExpired",410],error:_c,httpError:410},[_m],[0]];
n0_registry.registerError(CredentialReportExpiredException$,CredentialReportExpiredException);var CredentialReportNotPresentException$=[
-3,n0,_CRNPE,{awsQueryError:["ReportNotPresent",410],error:_c,httpError:410},[_m],[0]];n0_registry.registerError(CredentialReportNotPresentException$,
CredentialReportNotPresentException);var CredentialReportNotReadyException$=[-3,n0,_CRNRE,{awsQueryError:["ReportInProgr\
ess",404],error:_c,httpError:404},[_m],[0]];n0_registry.registerError(CredentialReportNotReadyException$,CredentialReportNotReadyException);
var DeleteConflictException$=[-3,n0,_DCE,{awsQueryError:["DeleteConflict",409],error:_c,httpError:409},[_m],[0]];n0_registry.
registerError(DeleteConflictException$,DeleteConflictException);var DuplicateCertificateException$=[-3,n0,_DCEu,{awsQueryError:[
"DuplicateCertificate",409],error:_c,httpError:409},[_m],[0]];n0_registry.registerError(DuplicateCertificateException$,DuplicateCertificateException);
var DuplicateSSHPublicKeyException$=[-3,n0,_DSSHPKE,{awsQueryError:["DuplicateSSHPublicKey",400],error:_c,httpError:400},
[_m],[0]];n0_registry.registerError(DuplicateSSHPublicKeyException$,DuplicateSSHPublicKeyException);var EntityAlreadyExistsException$=[
-3,n0,_EAEE,{awsQueryError:["EntityAlreadyExists",409],error:_c,httpError:409},[_m],[0]];n0_registry.registerError(EntityAlreadyExistsException$,
EntityAlreadyExistsException);var EntityTemporarilyUnmodifiableException$=[-3,n0,_ETUE,{awsQueryError:["EntityTemporaril\
yUnmodifiable",409],error:_c,httpError:409},[_m],[0]];n0_registry.registerError(EntityTemporarilyUnmodifiableException$,
EntityTemporarilyUnmodifiableException);var FeatureDisabledException$=[-3,n0,_FDE,{awsQueryError:["FeatureDisabled",404],
error:_c,httpError:404},[_m],[0]];n0_registry.registerError(FeatureDisabledException$,FeatureDisabledException);var FeatureEnabledException$=[
-3,n0,_FEE,{awsQueryError:["FeatureEnabled",409],error:_c,httpError:409},[_m],[0]];n0_registry.registerError(FeatureEnabledException$,
FeatureEnabledException);var InvalidAuthenticationCodeException$=[-3,n0,_IACE,{awsQueryError:["InvalidAuthenticationCode",
403],error:_c,httpError:403},[_m],[0]];n0_registry.registerError(InvalidAuthenticationCodeException$,InvalidAuthenticationCodeException);
var InvalidCertificateException$=[-3,n0,_ICE,{awsQueryError:["InvalidCertificate",400],error:_c,httpError:400},[_m],[0]];
n0_registry.registerError(InvalidCertificateException$,InvalidCertificateException);var InvalidInputException$=[-3,n0,_IIE,
{awsQueryError:["InvalidInput",400],error:_c,httpError:400},[_m],[0]];n0_registry.registerError(InvalidInputException$,InvalidInputException);
var InvalidPublicKeyException$=[-3,n0,_IPKE,{awsQueryError:["InvalidPublicKey",400],error:_c,httpError:400},[_m],[0]];n0_registry.
registerError(InvalidPublicKeyException$,InvalidPublicKeyException);var InvalidUserTypeException$=[-3,n0,_IUTE,{awsQueryError:[
"InvalidUserType",400],error:_c,httpError:400},[_m],[0]];n0_registry.registerError(InvalidUserTypeException$,InvalidUserTypeException);
var KeyPairMismatchException$=[-3,n0,_KPME,{awsQueryError:["KeyPairMismatch",400],error:_c,httpError:400},[_m],[0]];n0_registry.
registerError(KeyPairMismatchException$,KeyPairMismatchException);var LimitExceededException$=[-3,n0,_LEE,{awsQueryError:[
"LimitExceeded",409],error:_c,httpError:409},[_m],[0]];n0_registry.registerError(LimitExceededException$,LimitExceededException);
var MalformedCertificateException$=[-3,n0,_MCE,{awsQueryError:["MalformedCertificate",400],error:_c,httpError:400},[_m],
[0]];n0_registry.registerError(MalformedCertificateException$,MalformedCertificateException);var MalformedPolicyDocumentException$=[
-3,n0,_MPDE,{awsQueryError:["MalformedPolicyDocument",400],error:_c,httpError:400},[_m],[0]];n0_registry.registerError(MalformedPolicyDocumentException$,
MalformedPolicyDocumentException);var NameConflictException$=[-3,n0,_NCE,{awsQueryError:["NameConflict",409],error:_c,httpError:409},
[_m],[0]];n0_registry.registerError(NameConflictException$,NameConflictException);var NoSuchEntityException$=[-3,n0,_NSEE,
{awsQueryError:["NoSuchEntity",404],error:_c,httpError:404},[_m],[0]];n0_registry.registerError(NoSuchEntityException$,NoSuchEntityException);
var OpenIdIdpCommunicationErrorException$=[-3,n0,_OIICEE,{awsQueryError:["OpenIdIdpCommunicationError",400],error:_c,httpError:400},
[_m],[0]];n0_registry.registerError(OpenIdIdpCommunicationErrorException$,OpenIdIdpCommunicationErrorException);var OrganizationNotFoundException$=[
-3,n0,_ONFE,{error:_c,httpError:400},[_M],[0]];n0_registry.registerError(OrganizationNotFoundException$,OrganizationNotFoundException);
var OrganizationNotInAllFeaturesModeException$=[-3,n0,_ONIAFME,{error:_c,httpError:400},[_M],[0]];n0_registry.registerError(
OrganizationNotInAllFeaturesModeException$,OrganizationNotInAllFeaturesModeException);var PasswordPolicyViolationException$=[
-3,n0,_PPVE,{awsQueryError:["PasswordPolicyViolation",400],error:_c,httpError:400},[_m],[0]];n0_registry.registerError(PasswordPolicyViolationException$,
PasswordPolicyViolationException);var PolicyEvaluationException$=[-3,n0,_PEE,{awsQueryError:["PolicyEvaluation",500],error:_se,
httpError:500},[_m],[0]];n0_registry.registerError(PolicyEvaluationException$,PolicyEvaluationException);var PolicyNotAttachableException$=[
-3,n0,_PNAE,{awsQueryError:["PolicyNotAttachable",400],error:_c,httpError:400},[_m],[0]];n0_registry.registerError(PolicyNotAttachableException$,
PolicyNotAttachableException);var ReportGenerationLimitExceededException$=[-3,n0,_RGLEE,{awsQueryError:["ReportGeneratio\
nLimitExceeded",409],error:_c,httpError:409},[_m],[0]];n0_registry.registerError(ReportGenerationLimitExceededException$,
ReportGenerationLimitExceededException);var RoleModifiedException$=[-3,n0,_RME,{awsQueryError:["RoleModified",409],error:_c,
httpError:409},[_m],[0]];n0_registry.registerError(RoleModifiedException$,RoleModifiedException);var RoleTemplateDisabledException$=[
-3,n0,_RTDE,{awsQueryError:["RoleTemplateDisabled",400],error:_c,httpError:400},[_m],[0]];n0_registry.registerError(RoleTemplateDisabledException$,
RoleTemplateDisabledException);var ServiceAccessNotEnabledException$=[-3,n0,_SANEE,{error:_c,httpError:400},[_M],[0]];n0_registry.
registerError(ServiceAccessNotEnabledException$,ServiceAccessNotEnabledException);var ServiceFailureException$=[-3,n0,_SFE,
{awsQueryError:["ServiceFailure",500],error:_se,httpError:500},[_m],[0]];n0_registry.registerError(ServiceFailureException$,
ServiceFailureException);var ServiceNotSupportedException$=[-3,n0,_SNSE,{awsQueryError:["NotSupportedService",404],error:_c,
httpError:404},[_m],[0]];n0_registry.registerError(ServiceNotSupportedException$,ServiceNotSupportedException);var UnmodifiableEntityException$=[
-3,n0,_UEE,{awsQueryError:["UnmodifiableEntity",400],error:_c,httpError:400},[_m],[0]];n0_registry.registerError(UnmodifiableEntityException$,
UnmodifiableEntityException);var UnrecognizedPublicKeyEncodingException$=[-3,n0,_UPKEE,{awsQueryError:["UnrecognizedPubl\
icKeyEncoding",400],error:_c,httpError:400},[_m],[0]];n0_registry.registerError(UnrecognizedPublicKeyEncodingException$,
UnrecognizedPublicKeyEncodingException);var errorTypeRegistries=[_s_registry,n0_registry],getRuntimeConfig=e2=>({apiVersion:"\
2010-05-08",base64Decoder:e2?.base64Decoder??_7_.Ey,base64Encoder:e2?.base64Encoder??_7_.nk,disableHostPrefix:e2?.disableHostPrefix??
!1,endpointProvider:e2?.endpointProvider??defaultEndpointResolver,extensions:e2?.extensions??[],httpAuthSchemeProvider:e2?.
httpAuthSchemeProvider??defaultIAMHttpAuthSchemeProvider,httpAuthSchemes:e2?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:t2=>t2.getIdentityProvider("aws.auth#sigv4"),signer:new _4_.f2}],logger:e2?.logger??new _6_.N4,protocol:e2?.
protocol??_4_.kE,protocolSettings:e2?.protocolSettings??{defaultNamespace:"com.amazonaws.iam",errorTypeRegistries,xmlNamespace:"\
https://iam.amazonaws.com/doc/2010-05-08/",version:"2010-05-08",serviceTarget:"AWSIdentityManagementV20100508"},serviceId:e2?.
serviceId??"IAM",sha256:e2?.sha256??_4_.kS,urlParser:e2?.urlParser??_7_.Dl,utf8Decoder:e2?.utf8Decoder??_7_.ar,utf8Encoder:e2?.
utf8Encoder??_7_.Pq}),getRuntimeConfig2=e2=>{(0,_6_.o_)(process.version);let a2=(0,_7_.IZ)(e2),o2=()=>a2().then(_6_.lT),
t2=getRuntimeConfig(e2);(0,_6_.I9)(process.version);let r2={profile:e2?.profile,logger:t2.logger};return{...t2,...e2,runtime:"\
node",defaultsMode:a2,authSchemePreference:e2?.authSchemePreference??(0,_7_.Z9)(_4_.$S,r2),bodyLengthChecker:e2?.bodyLengthChecker??
_7_.n8,credentialDefaultProvider:e2?.credentialDefaultProvider??_0_.v6,defaultSocketTimeout:(0,_6_.ED)(e2?.requestHandler,
3e5),defaultUserAgentProvider:e2?.defaultUserAgentProvider??(0,_6_.pf)({serviceId:t2.serviceId,clientVersion:package_default.
version}),maxAttempts:e2?.maxAttempts??(0,_7_.Z9)(_6_.qs,e2),region:e2?.region??(0,_7_.Z9)(_7_.GG,{..._7_.zH,...r2}),requestHandler:_5_.
$.create(e2?.requestHandler??o2),retryMode:e2?.retryMode??(0,_7_.Z9)({..._6_.kN,default:async()=>(await o2()).retryMode||
_6_.L0},e2),streamCollector:e2?.streamCollector??_7_.kv,useDualstackEndpoint:e2?.useDualstackEndpoint??(0,_7_.Z9)(_7_.e$,
r2),useFipsEndpoint:e2?.useFipsEndpoint??(0,_7_.Z9)(_7_.Ko,r2),userAgentAppId:e2?.userAgentAppId??(0,_7_.Z9)(_6_.hV,r2)}},
getHttpAuthExtensionConfiguration=e2=>{let h2=e2.httpAuthSchemes,r2=e2.httpAuthSchemeProvider,s2=e2.credentials;return{setHttpAuthScheme(t2){
let d2=h2.findIndex(u2=>u2.schemeId===t2.schemeId);d2===-1?h2.push(t2):h2.splice(d2,1,t2)},httpAuthSchemes(){return h2},
setHttpAuthSchemeProvider(t2){r2=t2},httpAuthSchemeProvider(){return r2},setCredentials(t2){s2=t2},credentials(){return s2}}},
resolveHttpAuthRuntimeConfig=e2=>({httpAuthSchemes:e2.httpAuthSchemes(),httpAuthSchemeProvider:e2.httpAuthSchemeProvider(),
credentials:e2.credentials()}),resolveRuntimeExtensions=(e2,t2)=>{let n2=Object.assign((0,_6_.Rq)(e2),(0,_6_.xA)(e2),(0,_7_.
eS)(e2),getHttpAuthExtensionConfiguration(e2));return t2.forEach(o2=>o2.configure(n2)),Object.assign(e2,(0,_6_.$3)(n2),(0,_6_.
uv)(n2),(0,_7_.jt)(n2),resolveHttpAuthRuntimeConfig(n2))},IAMClient=class extends _6_.Kj{config;constructor(...[i2]){let e2=getRuntimeConfig2(
i2||{});super(e2),this.initConfig=e2;let t2=resolveClientEndpointParameters(e2),n2=(0,_6_.Dc)(t2),s2=(0,_6_.$z)(n2),g2=(0,_7_.
TD)(s2),o2=g2,r2=(0,_6_.Co)(o2),c2=resolveHttpAuthSchemeConfig(r2),d2=resolveRuntimeExtensions(c2,i2?.extensions||[]);this.
config=d2,this.middlewareStack.use((0,_7_.wq)(this.config)),this.middlewareStack.use((0,_6_.sM)(this.config)),this.middlewareStack.
use((0,_6_.ey)(this.config)),this.middlewareStack.use((0,_7_.vK)(this.config)),this.middlewareStack.use((0,_6_.TC)(this.
config)),this.middlewareStack.use((0,_6_.Y7)(this.config)),this.middlewareStack.use((0,_6_.n4)(this.config)),this.middlewareStack.
use((0,_6_.wB)(this.config,{httpAuthSchemeParametersProvider:defaultIAMHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async l2=>new _6_.
h$({"aws.auth#sigv4":l2.credentials})})),this.middlewareStack.use((0,_6_.lW)(this.config))}destroy(){super.destroy()}},command=(0,_6_.
k8)(commonParams,"AWSIdentityManagementV20100508","IAMClient",_6_.rD),_ep0={},_mw0=(n2,m2,a2,e2)=>[],_ABO="AllowedByOrga\
nizations",_ABPB="AllowedByPermissionsBoundary",_AN="AttachmentName",_ANc="ActionNames",_AT="AttachmentType",_CA="Caller\
Arn",_CE="ContextEntry",_CELT="ContextEntryListType",_CEo="ContextEntries",_CKN="ContextKeyName",_CKT="ContextKeyType",_CKV="\
ContextKeyValues",_Col="Column",_EAN="EvalActionName",_EDD="EvalDecisionDetails",_EDv="EvalDecision",_EPn="EndPosition",
_ER="EvaluationResult",_ERD="EvalResourceDecision",_ERLT="EvaluationResultsListType",_ERN="EvalResourceName",_ERv="Evalu\
ationResults",_IPIT="InlinePolicyIdentifierType",_IPIn="InlinePolicyIdentifier",_IT="IsTruncated",_Li="Line",_MCV="Missi\
ngContextValues",_MI="MaxItems",_MS="MatchedStatements",_Ma="Marker",_ODD="OrganizationsDecisionDetail",_PA="PolicyArn",
_PBDD="PermissionsBoundaryDecisionDetail",_PBPIL="PermissionsBoundaryPolicyInputList",_PEL="PolicyExclusionList",_PELT="\
PolicyExclusionsListType",_PIL="PolicyInputList",_PIo="PolicyIdentifier",_PN="PolicyName",_PSA="PolicySourceArn",_PT="Po\
licyType",_Pos="Position",_RA="ResourceArns",_RHO="ResourceHandlingOption",_RO="ResourceOwner",_RP="ResourcePolicy",_RSR="\
ResourceSpecificResults",_RSRLT="ResourceSpecificResultListType",_RSRe="ResourceSpecificResult",_SLT="StatementListType",
_SPI="SourcePolicyId",_SPP="SimulatePrincipalPolicy",_SPPR="SimulatePrincipalPolicyRequest",_SPR="SimulatePolicyResponse",
_SPT="SourcePolicyType",_SPt="StartPosition",_Sta="Statement",_s2="smithy.ts.sdk.synthetic.com.amazonaws.iam",n02="com.a\
mazonaws.iam",_s_registry2=new _7_.OF(_s2),n0_registry2=new _7_.OF(n02),ContextEntry$=[3,n02,_CE,0,[_CKN,_CKV,_CKT],[0,64,
0]],EvaluationResult$=[3,n02,_ER,0,[_EAN,_EDv,_ERN,_MS,_MCV,_ODD,_PBDD,_EDD,_RSR],[0,0,0,()=>StatementListType,64,()=>OrganizationsDecisionDetail$,
()=>PermissionsBoundaryDecisionDetail$,128,()=>ResourceSpecificResultListType],2],InlinePolicyIdentifierType$=[3,n02,_IPIT,
0,[_PN,_AT,_AN],[0,0,0],3],OrganizationsDecisionDetail$=[3,n02,_ODD,0,[_ABO],[2]],PermissionsBoundaryDecisionDetail$=[3,
n02,_PBDD,0,[_ABPB],[2]],Position$=[3,n02,_Pos,0,[_Li,_Col],[1,1]],ResourceSpecificResult$=[3,n02,_RSRe,0,[_ERN,_ERD,_MS,
_MCV,_EDD,_PBDD],[0,0,()=>StatementListType,64,128,()=>PermissionsBoundaryDecisionDetail$],2],SimulatePolicyResponse$=[3,
n02,_SPR,0,[_ERv,_IT,_Ma],[()=>EvaluationResultsListType,2,0]],SimulatePrincipalPolicyRequest$=[3,n02,_SPPR,0,[_PSA,_ANc,
_PIL,_PBPIL,_PEL,_RA,_RP,_RO,_CA,_CEo,_RHO,_MI,_Ma],[0,64,64,64,()=>PolicyExclusionsListType,64,0,0,0,()=>ContextEntryListType,
0,1,0],2],Statement$=[3,n02,_Sta,0,[_SPI,_SPT,_SPt,_EPn],[0,0,()=>Position$,()=>Position$]],ContextEntryListType=[1,n02,
_CELT,0,()=>ContextEntry$],EvaluationResultsListType=[1,n02,_ERLT,0,()=>EvaluationResult$],PolicyExclusionsListType=[1,n02,
_PELT,0,()=>PolicyIdentifier$],ResourceSpecificResultListType=[1,n02,_RSRLT,0,()=>ResourceSpecificResult$],StatementListType=[
1,n02,_SLT,0,()=>Statement$],PolicyIdentifier$=[4,n02,_PIo,0,[_PT,_PA,_IPIn],[0,0,()=>InlinePolicyIdentifierType$]],SimulatePrincipalPolicy$=[
9,n02,_SPP,0,()=>SimulatePrincipalPolicyRequest$,()=>SimulatePolicyResponse$],SimulatePrincipalPolicyCommand=class extends command(
_ep0,_mw0,"SimulatePrincipalPolicy",SimulatePrincipalPolicy$){};function policySimulation(options){let client=new IAMClient(
{...(0,_0_.W0)(options),maxAttempts:_0_.Ml});return(0,_0_.T1)("iam:SimulatePrincipalPolicy",async({roleArn,actions,resource,
keys})=>{let entries=Object.entries(keys).map(([ContextKeyName,value])=>({ContextKeyName,ContextKeyValues:[value],ContextKeyType:"\
string"})),{EvaluationResults:results=[]}=await client.send(new SimulatePrincipalPolicyCommand({PolicySourceArn:roleArn,
ActionNames:[...actions],ResourceArns:[resource],...entries.length>0&&{ContextEntries:entries}}));return new Map(results.
flatMap(({EvalActionName:action,EvalDecision:decision})=>action===void 0||decision===void 0?[]:[[action,decision]]))})}})};
