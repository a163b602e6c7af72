"use strict";exports.id=798,exports.ids=[798],exports.modules={798:((_m_,_e_,_r_)=>{_r_.d(_e_,{fromProcess:()=>fromProcess});var _0_=_r_(
5271),_1_=_r_(4976),_2_=_r_(362),_3_=_r_(1421),_4_=_r_.n(_3_),_5_=_r_(7975),_6_=_r_.n(_5_),getValidatedProcessCredentials=(r,e,i)=>{
if(e.Version!==1)throw Error(`Profile ${r} credential_process did not return Version 1.`);if(e.AccessKeyId===void 0||e.SecretAccessKey===
void 0)throw Error(`Profile ${r} credential_process returned invalid credentials.`);if(e.Expiration){let s=new Date;if(new Date(
e.Expiration)<s)throw Error(`Profile ${r} credential_process returned expired credentials.`)}let c=e.AccountId;!c&&i?.[r]?.
aws_account_id&&(c=i[r].aws_account_id);let n={accessKeyId:e.AccessKeyId,secretAccessKey:e.SecretAccessKey,...e.SessionToken&&
{sessionToken:e.SessionToken},...e.Expiration&&{expiration:new Date(e.Expiration)},...e.CredentialScope&&{credentialScope:e.
CredentialScope},...c&&{accountId:c}};return(0,_0_.gD)(n,"CREDENTIALS_PROCESS","w"),n},resolveProcessCredentials=async(e,r,t)=>{
let o=r[e];if(r[e]){let d=o.credential_process;if(d!==void 0){let i=(0,_5_.promisify)(_1_.ZY?.getTokenRecord?.().exec??_3_.
exec);try{let{stdout:s}=await i(d),n;try{n=JSON.parse(s.trim())}catch{throw Error(`Profile ${e} credential_process retur\
ned invalid JSON.`)}return getValidatedProcessCredentials(e,n,r)}catch(s){throw new _1_.C1(s.message,{logger:t})}}else throw new _1_.
C1(`Profile ${e} did not contain credential_process.`,{logger:t})}else throw new _1_.C1(`Profile ${e} could not be found\
 in shared credentials file.`,{logger:t})},fromProcess=(e={})=>async({callerClientConfig:r}={})=>{e.logger?.debug("@aws-\
sdk/credential-provider-process - fromProcess");let o=await(0,_1_.YU)(e);return resolveProcessCredentials((0,_1_.Bz)({profile:e.
profile??r?.profile}),o,e.logger)}})};
