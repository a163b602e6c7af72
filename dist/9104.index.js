"use strict";exports.id=9104,exports.ids=[9104],exports.modules={9104:((_m_,_e_,_r_)=>{_r_.d(_e_,{takeCredentials:()=>_0_._s,takeCredentialsAhead:()=>_0_.
rN});var _0_=_r_(2354),_1_=_r_(74),_2_=_r_(9159),_3_=_r_(1659),_4_=_r_(3162),_5_=_r_(823),_6_=_r_(8227),_7_=_r_(4513),_8_=_r_(
9598),_9_=_r_(3694),_10_=_r_(2197),_11_=_r_(793),_12_=_r_(8734),_13_=_r_(5271),_14_=_r_(4976),_15_=_r_(362)}),1659:((_m_,_e_,_r_)=>{
_r_.d(_e_,{C:()=>wasNeverSent,Y:()=>isCertificateRefused});var _16_=_r_(9702);function wasNeverSent(error){let codes=(0,_16_.
MZ)(error);if(codes.some(code=>NEVER_SENT.has(code)||CERTIFICATE.has(code)))return!0;let message=String((0,_16_.$r)(error,
"message"));return/did not establish a connection/.test(message)||/tunneling socket could not be established/.test(message)||
/\bconnect (ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT)\b|\bgetaddrinfo (ENOTFOUND|EAI_AGAIN)\b/.test(message)||codes.
includes("ETIMEDOUT")&&(0,_16_.$r)(error,"syscall")==="connect"}function isCertificateRefused(error){return(0,_16_.MZ)(error).
some(code=>CERTIFICATE.has(code))}var NEVER_SENT=new Set(["ECONNREFUSED","ENOTFOUND","EAI_AGAIN","EHOSTUNREACH","ENETUNR\
EACH"]),CERTIFICATE=new Set(["CERT_HAS_EXPIRED","DEPTH_ZERO_SELF_SIGNED_CERT","ERR_TLS_CERT_ALTNAME_INVALID","SELF_SIGNE\
D_CERT_IN_CHAIN","UNABLE_TO_GET_ISSUER_CERT_LOCALLY","UNABLE_TO_VERIFY_LEAF_SIGNATURE"])}),74:((_m_,_e_,_r_)=>{_r_.d(_e_,
{Q:()=>proxyAgent});var _17_=_r_(9598);function proxyAgent(url){return(0,_17_.s_)(new URL(url))?new _17_.Qq("proxy").getAgent(
url):void 0}})};
