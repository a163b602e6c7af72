"use strict";exports.id=3165,exports.ids=[3165],exports.modules={706:((_m_,_e_,_r_)=>{_r_.d(_e_,{W:()=>readModelCard,e:()=>asModelCard});
var _0_=_r_(4421),_1_=_r_(6450),_2_=_r_(4139),_3_=_r_(8469),_4_=_r_(7073),_5_=_r_(5558),CARD_LIMITS={noun:"model card",maxBytes:128*
1024,maxNodes:4e4,begin:"begin with a section, such as `intended_uses:`"},CARD=(0,_0_.I)({schema:_1_.uk,noun:"the model \
card",refusalOf:()=>{}});function readModelCard({path,text}){let{tree,findings:syntax}=(0,_2_.q)((0,_5_.vz)({file:path,text}),
CARD_LIMITS);if(tree===void 0)return{problems:(0,_3_.ek)(syntax)};let exported=exportedFinding(tree);if(exported!==void 0)
return{problems:(0,_3_.ek)([exported])};let parsed=_1_.uk.safeParse((0,_4_.OY)(tree)),said=new Set(syntax.map(({place})=>place.
start)),findings=[...syntax,...(0,_0_.s6)(parsed.error?.issues??[],tree,CARD).filter(({place})=>!said.has(place.start)),
...parsed.success?lengthFindings(parsed.data,tree):[]];return parsed.success&&findings.length===0?{card:parsed.data,problems:[]}:
{problems:(0,_3_.ek)(findings)}}function asModelCard(value){return _1_.uk.safeParse(value).data}function exportedFinding(tree){
let content=(0,_4_.Ms)(tree,"Content"),isAnswer=["ModelCardArn","ModelCardName"].some(key=>(0,_4_.Ms)(tree,key)!==void 0);
if(!(content===void 0||!isAnswer))return(0,_3_.F9)(content.keyPlace,"this is the answer of DescribeModelCard, in which t\
he card is the text of `Content`","write that text into the file: `jq -r .Content ANSWER.json > card.json`")}function lengthFindings(card,tree){
let characters=JSON.stringify(card).length;if(characters<=1e5)return[];let message=`the model card has ${characters} cha\
racters as JSON; SageMaker takes 100000`;return[(0,_3_.F9)((0,_4_.$t)(tree,[]),message,"shorten it, or put the long part\
 where a link can lead to it")]}}),3165:((_m_,_e_,_r_)=>{_r_.d(_e_,{readModelCard:()=>_6_.W});var _6_=_r_(706),_7_=_r_(4421),
_8_=_r_(6450),_9_=_r_(4139),_10_=_r_(362)})};
