"use strict";exports.id=6872,exports.ids=[6872],exports.modules={1659:((_m_,_e_,_r_)=>{_r_.d(_e_,{C:()=>wasNeverSent,Y:()=>isCertificateRefused});
var _0_=_r_(9702);function wasNeverSent(error){let codes=(0,_0_.MZ)(error);if(codes.some(code=>NEVER_SENT.has(code)||CERTIFICATE.
has(code)))return!0;let message=String((0,_0_.$r)(error,"message"));return/did not establish a connection/.test(message)||
/tunneling socket could not be established/.test(message)||/\bconnect (ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT)\b|\bgetaddrinfo (ENOTFOUND|EAI_AGAIN)\b/.
test(message)||codes.includes("ETIMEDOUT")&&(0,_0_.$r)(error,"syscall")==="connect"}function isCertificateRefused(error){
return(0,_0_.MZ)(error).some(code=>CERTIFICATE.has(code))}var NEVER_SENT=new Set(["ECONNREFUSED","ENOTFOUND","EAI_AGAIN",
"EHOSTUNREACH","ENETUNREACH"]),CERTIFICATE=new Set(["CERT_HAS_EXPIRED","DEPTH_ZERO_SELF_SIGNED_CERT","ERR_TLS_CERT_ALTNA\
ME_INVALID","SELF_SIGNED_CERT_IN_CHAIN","UNABLE_TO_GET_ISSUER_CERT_LOCALLY","UNABLE_TO_VERIFY_LEAF_SIGNATURE"])}),1366:((_m_,_e_,_r_)=>{
_r_.d(_e_,{Qf:()=>versionWriter,SI:()=>versionReader,g9:()=>versionUpdater});var _1_=_r_(1376),_2_=_r_(5896),_3_=_r_(2612),
CreateModelPackageCommand=class extends(0,_2_.G5)(_2_.lq,_2_.yt,"CreateModelPackage",_2_.A_){},DescribeModelPackageCommand=class extends(0,_2_.
G5)(_2_.lq,_2_.yt,"DescribeModelPackage",_2_.Qh){},ListModelPackagesCommand=class extends(0,_2_.G5)(_2_.lq,_2_.yt,"ListM\
odelPackages",_2_.LD){},UpdateModelPackageCommand=class extends(0,_2_.G5)(_2_.lq,_2_.yt,"UpdateModelPackage",_2_.le){};function versionWriter(options){
let client=new _2_.kH({...(0,_3_.W0)(options),retryStrategy:_1_.j});return{createModelPackage:(0,_3_.T1)("sagemaker:Crea\
teModelPackage",input=>client.send(new CreateModelPackageCommand(input)))}}function versionUpdater(options){let client=new _2_.
kH({...(0,_3_.W0)(options),retryStrategy:_1_.j});return(0,_3_.T1)("sagemaker:UpdateModelPackage",input=>client.send(new UpdateModelPackageCommand(
input)))}function versionReader(options){let client=new _2_.kH({...(0,_3_.W0)(options),maxAttempts:_3_.Ml});return{describeModelPackage:(0,_3_.
T1)("sagemaker:DescribeModelPackage",input=>client.send(new DescribeModelPackageCommand(input))),listModelPackages:(0,_3_.
T1)("sagemaker:ListModelPackages",input=>client.send(new ListModelPackagesCommand(input)))}}}),6872:((_m_,_e_,_r_)=>{_r_.
d(_e_,{versionReader:()=>_4_.SI,versionWriter:()=>_4_.Qf});var _4_=_r_(1366),_5_=_r_(1376),_6_=_r_(5896),_7_=_r_(2612),_8_=_r_(
1659),_9_=_r_(5107),_10_=_r_(4933),_11_=_r_(4449),_12_=_r_(7977),_13_=_r_(7384),_14_=_r_(7930),_15_=_r_(362)})};
