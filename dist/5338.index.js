"use strict";exports.id=5338,exports.ids=[5338],exports.modules={5338:((_m_,_e_,_r_)=>{_r_.r(_e_),_r_.d(_e_,{s3FolderStore:()=>s3FolderStore});
var _0_=_r_(6468),_1_=_r_(1397),_2_=_r_(9159),_3_=_r_(2975),_4_=_r_(1659),_5_=_r_(3162),_6_=_r_(3694),_7_=_r_(2197),_8_=_r_(
793),_9_=_r_(8734),_10_=_r_(5271),_11_=_r_(4976),_12_=_r_(362),_13_=_r_(7598),_14_=_r_.n(_13_),_B="Bucket",_CA="Checksum\
Algorithm",_CP="CommonPrefix",_CPL="CommonPrefixList",_CPom="CommonPrefixes",_CT="ChecksumType",_CTon="ContinuationToken",
_Con="Contents",_DN="DisplayName",_Deli="Delimiter",_EBO="ExpectedBucketOwner",_ET="ETag",_ETnc="EncodingType",_FO="Fetc\
hOwner",_ID="ID",_IRIP="IsRestoreInProgress",_IT="IsTruncated",_K="Key",_KC="KeyCount",_LBRi="ListBucketResult",_LM="Las\
tModified",_LOV="ListObjectsV2",_LOVO="ListObjectsV2Output",_LOVR="ListObjectsV2Request",_MK="MaxKeys",_N="Name",_NCT="N\
extContinuationToken",_O="Owner",_OLb="ObjectList",_OOA="OptionalObjectAttributes",_Obj="Object",_P="Prefix",_RC="Reques\
tCharged",_RED="RestoreExpiryDate",_RP="RequestPayer",_RSe="RestoreStatus",_SA="StartAfter",_SC="StorageClass",_Si="Size",
_ct="continuation-token",_d="delimiter",_et="encoding-type",_fo="fetch-owner",_mk="max-keys",_p="prefix",_s="smithy.ts.s\
dk.synthetic.com.amazonaws.s3",_sa="start-after",_xaebo="x-amz-expected-bucket-owner",_xaooa="x-amz-optional-object-attr\
ibutes",_xarc="x-amz-request-charged",_xarp="x-amz-request-payer",n0="com.amazonaws.s3",_s_registry=new _11_.OF(_s),n0_registry=new _11_.
OF(n0),CommonPrefix$=[3,n0,_CP,0,[_P],[0]],ListObjectsV2Output$=[3,n0,_LOVO,{xmlName:_LBRi},[_IT,_Con,_N,_P,_Deli,_MK,_CPom,
_ETnc,_KC,_CTon,_NCT,_SA,_RC],[2,[()=>ObjectList,{xmlFlattened:1}],0,0,0,1,[()=>CommonPrefixList,{xmlFlattened:1}],0,1,0,
0,0,[0,{httpHeader:_xarc}]]],ListObjectsV2Request$=[3,n0,_LOVR,0,[_B,_Deli,_ETnc,_MK,_P,_CTon,_FO,_SA,_RP,_EBO,_OOA],[[0,
1],[0,{httpQuery:_d}],[0,{httpQuery:_et}],[1,{httpQuery:_mk}],[0,{httpQuery:_p}],[0,{httpQuery:_ct}],[2,{httpQuery:_fo}],
[0,{httpQuery:_sa}],[0,{httpHeader:_xarp}],[0,{httpHeader:_xaebo}],[64,{httpHeader:_xaooa}]],1],_Object$=[3,n0,_Obj,0,[_K,
_LM,_ET,_CA,_CT,_Si,_SC,_O,_RSe],[0,4,0,[64,{xmlFlattened:1}],0,1,0,()=>Owner$,()=>RestoreStatus$]],Owner$=[3,n0,_O,0,[_DN,
_ID],[0,0]],RestoreStatus$=[3,n0,_RSe,0,[_IRIP,_RED],[2,4]],CommonPrefixList=[1,n0,_CPL,0,()=>CommonPrefix$],ObjectList=[
1,n0,_OLb,0,[()=>_Object$,0]],ListObjectsV2$=[9,n0,_LOV,{http:["GET","/?list-type=2",200]},()=>ListObjectsV2Request$,()=>ListObjectsV2Output$],
ListObjectsV2Command=class extends(0,_0_.G5)(_0_.zx,_0_.yt,"ListObjectsV2",ListObjectsV2$){},CALL="s3:ListBucket",MAX_PAGES=10;
function s3FolderStore(options){let client=new _0_.Yx({...(0,_2_.W0)(options),maxAttempts:_2_.Ml}),{region}=options;return{
identifyPrefix:async uri=>{let at=(0,_0_.eS)(uri,CALL);try{let identity=await list(client,at);if(identity.objects>0)return identity}catch(error){
let statements=[(0,_3_.cw)(CALL,`arn:${(0,_1_.iQ)(region)}:s3:::${at.bucket}`)];throw(0,_0_.lv)(error,{call:CALL,at,done:"\
listed",region,statements})}throw new _6_.Rk("not-found",CALL,`Nothing lies under ${uri}.`)}}}async function list(client,{
bucket,key}){let hash=(0,_13_.createHash)("sha256"),objects=0,next;for(let page=0;page<MAX_PAGES;page+=1){let token=next===
void 0?{}:{ContinuationToken:next},listed=await client.send(new ListObjectsV2Command({Bucket:bucket,Prefix:key,...token}));
for(let{Key,ETag,Size}of listed.Contents??[])hash.update(`${JSON.stringify([Key,ETag,Size])}
`),objects+=1;if(next=listed.IsTruncated?listed.NextContinuationToken:void 0,next===void 0)break}return{digest:`sha256:${hash.
digest("hex")}`,objects,isWhole:next===void 0}}})};
