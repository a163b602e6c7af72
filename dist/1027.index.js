"use strict";exports.id=1027,exports.ids=[1027],exports.modules={1027:((_m_,_e_,_r_)=>{_r_.r(_e_),_r_.d(_e_,{s3FolderStore:()=>s3FolderStore});
var _0_=_r_(6341),_1_=_r_(1397),_2_=_r_(2612),_3_=_r_(9305),_4_=_r_(1659),_5_=_r_(3440),_6_=_r_(5107),_7_=_r_(4933),_8_=_r_(
4449),_9_=_r_(7977),_10_=_r_(7384),_11_=_r_(7930),_12_=_r_(362),_13_=_r_(7598),_14_=_r_.n(_13_),ListObjectsV2Command=class extends(0,_0_.
G5)(_0_.zx,_0_.yt,"ListObjectsV2",_0_.FW){},CALL="s3:ListBucket",MAX_PAGES=10;function s3FolderStore(options){let client=new _0_.
Yx({...(0,_2_.W0)(options),maxAttempts:_2_.Ml}),{region}=options;return{identifyPrefix:async uri=>{let at=(0,_0_.eS)(uri,
CALL);try{let identity=await list(client,at);if(identity.objects>0)return identity}catch(error){let statements=[(0,_3_.cw)(
CALL,`arn:${(0,_1_.iQ)(region)}:s3:::${at.bucket}`)];throw(0,_0_.lv)(error,{call:CALL,at,done:"listed",region,statements})}
throw new _6_.Rk("not-found",CALL,`Nothing lies under ${uri}.`)}}}async function list(client,{bucket,key}){let hash=(0,_13_.
createHash)("sha256"),objects=0,next;for(let page=0;page<MAX_PAGES;page+=1){let token=next===void 0?{}:{ContinuationToken:next},
listed=await client.send(new ListObjectsV2Command({Bucket:bucket,Prefix:key,...token}));for(let{Key,ETag,Size}of listed.
Contents??[])hash.update(`${JSON.stringify([Key,ETag,Size])}
`),objects+=1;if(next=listed.IsTruncated?listed.NextContinuationToken:void 0,next===void 0)break}return{digest:`sha256:${hash.
digest("hex")}`,objects,isWhole:next===void 0}}})};
