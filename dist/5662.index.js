"use strict";exports.id=5662,exports.ids=[5662],exports.modules={5662:((_m_,_e_,_r_)=>{_r_.d(_e_,{fromLoginCredentials:()=>fromLoginCredentials});
var _0_=_r_(5271),_1_=_r_(4976),_2_=_r_(362),_3_=_r_(7598),_4_=_r_.n(_3_),_5_=_r_(3024),_6_=_r_.n(_5_),_7_=_r_(8161),_8_=_r_.
n(_7_),_9_=_r_(6760),_10_=_r_.n(_9_),LoginCredentialsFetcher=class y{profileData;init;callerClientConfig;static REFRESH_THRESHOLD=3e5;constructor(e,t,n){
this.profileData=e,this.init=t,this.callerClientConfig=n}async loadCredentials(){let e=await this.loadToken();if(!e)throw new _1_.
C1(`Failed to load a token for session ${this.loginSession}, please re-authenticate using aws login`,{tryNextLink:!1,logger:this.
logger});let t=e.accessToken,n=Date.now();return new Date(t.expiresAt).getTime()-n<=y.REFRESH_THRESHOLD?this.refresh(e):
this.toCredentials(e.accessToken)}get logger(){return this.init?.logger}get loginSession(){return this.profileData.login_session}toCredentials(e){
return{accessKeyId:e.accessKeyId,secretAccessKey:e.secretAccessKey,sessionToken:e.sessionToken,accountId:e.accountId,expiration:new Date(
e.expiresAt)}}async refresh(e){let t=await this.loadToken().catch(()=>e),n=Date.now(),r=new Date(t.accessToken.expiresAt).
getTime(),o=new Date(e.accessToken.expiresAt).getTime(),i=r<=n&&o>n?e:t;if(new Date(i.accessToken.expiresAt).getTime()-Date.
now()>y.REFRESH_THRESHOLD)return this.toCredentials(i.accessToken);let{SigninClient:l,CreateOAuth2TokenCommand:c}=await _r_.
e(6377).then(_r_.bind(_r_,6377)),{logger:u,userAgentAppId:p}=this.callerClientConfig??{},k=(s=>s?.metadata?.handlerProtocol===
"h2")(this.callerClientConfig?.requestHandler)?void 0:this.callerClientConfig?.requestHandler,g=typeof i.signInRegion=="\
string"&&i.signInRegion.length>0?i.signInRegion:void 0,d=g??this.profileData.region??await this.callerClientConfig?.region?.()??
process.env.AWS_REGION,h=new l({credentials:{accessKeyId:"",secretAccessKey:""},region:d,requestHandler:k,logger:u,userAgentAppId:p,
...this.init?.clientConfig,...g&&{region:g}});this.createDPoPInterceptor(h.middlewareStack);let w={tokenInput:{clientId:i.
clientId,refreshToken:i.refreshToken,grantType:"refresh_token"}};try{let s=await h.send(new c(w)),{accessKeyId:f,secretAccessKey:a,
sessionToken:T}=s.tokenOutput?.accessToken??{},{refreshToken:m,expiresIn:E}=s.tokenOutput??{};if(!f||!a||!T||!m)throw new _1_.
C1("Token refresh response missing required fields",{logger:this.logger,tryNextLink:!1});let S=(E??900)*1e3,I=new Date(Date.
now()+S),C={...i,accessToken:{...i.accessToken,accessKeyId:f,secretAccessKey:a,sessionToken:T,expiresAt:I.toISOString()},
refreshToken:m};return await this.saveToken(C),this.toCredentials(C.accessToken)}catch(s){if(s.name==="AccessDeniedExcep\
tion"){let f=s.error,a;switch(f){case"TOKEN_EXPIRED":a="Your session has expired. Please reauthenticate.";break;case"USE\
R_CREDENTIALS_CHANGED":a="Unable to refresh credentials because of a change in your password. Please reauthenticate with\
 your new password.";break;case"INSUFFICIENT_PERMISSIONS":a="Unable to refresh credentials due to insufficient permissio\
ns. You may be missing permission for the 'CreateOAuth2Token' action.";break;default:a=`Failed to refresh token: ${String(
s)}. Please re-authenticate using \`aws login\``}throw new _1_.C1(a,{logger:this.logger,tryNextLink:!1})}if(new Date(i.accessToken.
expiresAt).getTime()>Date.now())return this.logger?.warn?.(`Failed to refresh token: ${String(s)}. Using existing token \
until expiry.`),this.toCredentials(i.accessToken);throw new _1_.C1(`Failed to refresh token: ${String(s)}. Please re-aut\
henticate using aws login`,{logger:this.logger})}}async loadToken(){let e=this.getTokenFilePath();try{let t=await _5_.promises.
readFile(e,"utf8"),n=JSON.parse(t),r=["accessToken","clientId","refreshToken","dpopKey"].filter(o=>!n[o]);if(n.accessToken?.
accountId||r.push("accountId"),r.length>0)throw new _1_.C1(`Token validation failed, missing fields: ${r.join(", ")}`,{logger:this.
logger,tryNextLink:!1});return n}catch(t){throw new _1_.C1(`Failed to load token from ${e}: ${String(t)}`,{logger:this.logger,
tryNextLink:!1})}}async saveToken(e){let t=this.getTokenFilePath(),n=(0,_9_.dirname)(t);try{await _5_.promises.mkdir(n,{
recursive:!0})}catch{}await _5_.promises.writeFile(t,JSON.stringify(e,null,2),"utf8")}getTokenFilePath(){let e=process.env.
AWS_LOGIN_CACHE_DIRECTORY??(0,_9_.join)((0,_7_.homedir)(),".aws","login","cache"),t=Buffer.from(this.loginSession,"utf8"),
n=(0,_3_.createHash)("sha256").update(t).digest("hex");return(0,_9_.join)(e,`${n}.json`)}derToRawSignature(e){let t=2;if(e[t]!==
2)throw new Error("Invalid DER signature");t++;let n=e[t++],r=e.subarray(t,t+n);if(t+=n,e[t]!==2)throw new Error("Invali\
d DER signature");t++;let o=e[t++],i=e.subarray(t,t+o);r=r[0]===0?r.subarray(1):r,i=i[0]===0?i.subarray(1):i;let l=Buffer.
concat([Buffer.alloc(32-r.length),r]),c=Buffer.concat([Buffer.alloc(32-i.length),i]);return Buffer.concat([l,c])}createDPoPInterceptor(e){
e.add(t=>async n=>{if(_1_.Kd.isInstance(n.request)){let r=n.request,o=`${r.protocol}//${r.hostname}${r.port?`:${r.port}`:
""}${r.path}`,i=await this.generateDpop(r.method,o);r.headers={...r.headers,DPoP:i}}return t(n)},{step:"finalizeRequest",
name:"dpopInterceptor",override:!0})}async generateDpop(e="POST",t){let n=await this.loadToken();try{let r=(0,_3_.createPrivateKey)(
{key:n.dpopKey,format:"pem",type:"sec1"}),o=(0,_3_.createPublicKey)(r).export({format:"der",type:"spki"}),i=-1;for(let s=0;s<
o.length;s++)if(o[s]===4){i=s;break}let l=o.slice(i+1,i+33),c=o.slice(i+33,i+65),u={alg:"ES256",typ:"dpop+jwt",jwk:{kty:"\
EC",crv:"P-256",x:l.toString("base64url"),y:c.toString("base64url")}},p={jti:crypto.randomUUID(),htm:e,htu:t,iat:Math.floor(
Date.now()/1e3)},k=Buffer.from(JSON.stringify(u)).toString("base64url"),g=Buffer.from(JSON.stringify(p)).toString("base6\
4url"),d=`${k}.${g}`,h=(0,_3_.sign)("sha256",Buffer.from(d),r),w=this.derToRawSignature(h).toString("base64url");return`${d}\
.${w}`}catch(r){throw new _1_.C1(`Failed to generate Dpop proof: ${r instanceof Error?r.message:String(r)}`,{logger:this.
logger,tryNextLink:!1})}}},fromLoginCredentials=e=>async({callerClientConfig:r}={})=>{e?.logger?.debug?.("@aws-sdk/crede\
ntial-providers - fromLoginCredentials");let i=await(0,_1_.YU)(e||{}),o=(0,_1_.Bz)({profile:e?.profile??r?.profile}),l=i[o];
if(!l?.login_session)throw new _1_.C1(`Profile ${o} does not contain login_session.`,{tryNextLink:!0,logger:e?.logger});
let s=await new LoginCredentialsFetcher(l,e,r).loadCredentials();return(0,_0_.gD)(s,"CREDENTIALS_LOGIN","AD")}})};
