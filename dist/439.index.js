"use strict";exports.id=439;exports.ids=[439];exports.modules={1659:((_m_,_e_,_r_)=>{_r_.d(_e_,{C:()=>wasNeverSent,Y:()=>isCertificateRefused});
var _0_=_r_(9702);function wasNeverSent(error){let codes=(0,_0_.MZ)(error);if(codes.some(code=>NEVER_SENT.has(code)||CERTIFICATE.
has(code)))return true;let message=String((0,_0_.$r)(error,"message"));return/did not establish a connection/.test(message)||
/tunneling socket could not be established/.test(message)||/\bconnect (ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT)\b|\bgetaddrinfo (ENOTFOUND|EAI_AGAIN)\b/.
test(message)||codes.includes("ETIMEDOUT")&&(0,_0_.$r)(error,"syscall")==="connect"}function isCertificateRefused(error){
return(0,_0_.MZ)(error).some(code=>CERTIFICATE.has(code))}var NEVER_SENT=new Set(["ECONNREFUSED","ENOTFOUND","EAI_AGAIN",
"EHOSTUNREACH","ENETUNREACH"]),CERTIFICATE=new Set(["CERT_HAS_EXPIRED","DEPTH_ZERO_SELF_SIGNED_CERT","ERR_TLS_CERT_ALTNA\
ME_INVALID","SELF_SIGNED_CERT_IN_CHAIN","UNABLE_TO_GET_ISSUER_CERT_LOCALLY","UNABLE_TO_VERIFY_LEAF_SIGNATURE"])}),2820:((_m_,_e_,_r_)=>{
_r_.d(_e_,{versionReader:()=>_1_.SI,versionWriter:()=>_1_.Qf});var _1_=_r_(3889);var _2_=_r_(1376);var _3_=_r_(7854);var _4_=_r_(
271);var _5_=_r_(1659);var _6_=_r_(7929);var _7_=_r_(7868);var _8_=_r_(7759);var _9_=_r_(6556);var _10_=_r_(2748);var _11_=_r_(
6109);var _12_=_r_(9035);var _13_=_r_(1326)}),3889:((_m_,_e_,_r_)=>{_r_.d(_e_,{Qf:()=>versionWriter,SI:()=>versionReader,
g9:()=>versionUpdater});var _14_=_r_(1376);var _15_=_r_(7854);var _16_=_r_(271);var CreateModelPackageCommand=class extends(0,
_15_.G5)(_15_.lq,_15_.yt,"CreateModelPackage",_15_.A_){};var DescribeModelPackageCommand=class extends(0,_15_.G5)(_15_.lq,
_15_.yt,"DescribeModelPackage",_15_.Qh){};var ListModelPackagesCommand=class extends(0,_15_.G5)(_15_.lq,_15_.yt,"ListMod\
elPackages",_15_.LD){};var UpdateModelPackageCommand=class extends(0,_15_.G5)(_15_.lq,_15_.yt,"UpdateModelPackage",_15_.
le){};function versionWriter(options){let client=new _15_.kH({...(0,_16_.W0)(options),retryStrategy:_14_.j});return{createModelPackage:(0,
_16_.T1)("sagemaker:CreateModelPackage",input=>client.send(new CreateModelPackageCommand(input)))}}function versionUpdater(options){
let client=new _15_.kH({...(0,_16_.W0)(options),retryStrategy:_14_.j});return(0,_16_.T1)("sagemaker:UpdateModelPackage",
input=>client.send(new UpdateModelPackageCommand(input)))}function versionReader(options){let client=new _15_.kH({...(0,
_16_.W0)(options),maxAttempts:_16_.Ml});return{describeModelPackage:(0,_16_.T1)("sagemaker:DescribeModelPackage",input=>client.
send(new DescribeModelPackageCommand(input))),listModelPackages:(0,_16_.T1)("sagemaker:ListModelPackages",input=>client.
send(new ListModelPackagesCommand(input)))}}})};;
