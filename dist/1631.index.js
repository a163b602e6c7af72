"use strict";exports.id=1631,exports.ids=[1631],exports.modules={1631:((_m_,_e_,_r_)=>{_r_.d(_e_,{readModelCard:()=>_0_.W});var _0_=_r_(
6538),_1_=_r_(5341),_2_=_r_(1265),_3_=_r_(4139),_4_=_r_(362)}),6538:((_m_,_e_,_r_)=>{_r_.d(_e_,{W:()=>readModelCard,e:()=>asModelCard});
var _5_=_r_(5341),_6_=_r_(1265),_7_=_r_(4139),_8_=_r_(8469),_9_=_r_(7073),_10_=_r_(5558),CARD_LIMITS={noun:"model card",
maxBytes:128*1024,maxNodes:4e4,begin:"begin with a section, such as `intended_uses:`"},CARD=(0,_5_.I)({schema:_6_.uk,noun:"\
the model card",refusalOf:()=>{}});function readModelCard({path,text}){let{tree,findings:syntax}=(0,_7_.q)((0,_10_.vz)({
file:path,text}),CARD_LIMITS);if(tree===void 0)return{problems:(0,_8_.ek)(syntax)};let exported=exportedFinding(tree);if(exported!==
void 0)return{problems:(0,_8_.ek)([exported])};let parsed=_6_.uk.safeParse((0,_9_.OY)(tree)),said=new Set(syntax.map(({place})=>place.
start)),findings=[...syntax,...(0,_5_.s6)(parsed.error?.issues??[],tree,CARD).filter(({place})=>!said.has(place.start)),
...parsed.success?lengthFindings(parsed.data,tree):[]];return parsed.success&&findings.length===0?{card:parsed.data,problems:[]}:
{problems:(0,_8_.ek)(findings)}}function asModelCard(value){return _6_.uk.safeParse(value).data}function exportedFinding(tree){
let content=(0,_9_.Ms)(tree,"Content"),isAnswer=["ModelCardArn","ModelCardName"].some(key=>(0,_9_.Ms)(tree,key)!==void 0);
if(!(content===void 0||!isAnswer))return(0,_8_.F9)(content.keyPlace,"this is the answer of DescribeModelCard, in which t\
he card is the text of `Content`","write that text into the file: `jq -r .Content ANSWER.json > card.json`")}function lengthFindings(card,tree){
let characters=JSON.stringify(card).length;if(characters<=1e5)return[];let message=`the model card has ${characters} cha\
racters as JSON; SageMaker takes 100000`;return[(0,_8_.F9)((0,_9_.$t)(tree,[]),message,"shorten it, or put the long part\
 where a link can lead to it")]}})};
