"use strict";exports.id=1729;exports.ids=[1729];exports.modules={1729:((_m_,_e_,_r_)=>{_r_.d(_e_,{readModelCard:()=>_0_.W});var _0_=_r_(
4347);var _1_=_r_(4696);var _2_=_r_(5846);var _3_=_r_(1326)}),4347:((_m_,_e_,_r_)=>{_r_.d(_e_,{W:()=>readModelCard,e:()=>asModelCard});
var _4_=_r_(4696);var _5_=_r_(5846);var _6_=_r_(8388);var _7_=_r_(7073);var _8_=_r_(5558);var CARD_LIMITS={noun:"model c\
ard",maxBytes:128*1024,maxNodes:4e4,begin:"begin with a section, such as `intended_uses:`"},CARD=(0,_4_.I)({schema:_4_.uk,
noun:"the model card",refusalOf:()=>{}});function readModelCard({path,text}){let{tree,findings:syntax}=(0,_5_.q)((0,_8_.
vz)({file:path,text}),CARD_LIMITS);if(tree===void 0)return{problems:(0,_6_.ek)(syntax)};let exported=exportedFinding(tree);
if(exported!==void 0)return{problems:(0,_6_.ek)([exported])};let parsed=_4_.uk.safeParse((0,_7_.OY)(tree)),said=new Set(
syntax.map(({place})=>place.start)),findings=[...syntax,...(0,_4_.s6)(parsed.error?.issues??[],tree,CARD).filter(({place})=>!said.
has(place.start)),...parsed.success?lengthFindings(parsed.data,tree):[]];return parsed.success&&findings.length===0?{card:parsed.
data,problems:[]}:{problems:(0,_6_.ek)(findings)}}function asModelCard(value){return _4_.uk.safeParse(value).data}function exportedFinding(tree){
let content=(0,_7_.Ms)(tree,"Content"),isAnswer=["ModelCardArn","ModelCardName"].some(key=>(0,_7_.Ms)(tree,key)!==void 0);
if(!(content===void 0||!isAnswer))return(0,_6_.F9)(content.keyPlace,"this is the answer of DescribeModelCard, in which t\
he card is the text of `Content`","write that text into the file: `jq -r .Content ANSWER.json > card.json`")}function lengthFindings(card,tree){
let characters=JSON.stringify(card).length;if(characters<=1e5)return[];let message=`the model card has ${characters} cha\
racters as JSON; SageMaker takes ${1e5}`;return[(0,_6_.F9)((0,_7_.$t)(tree,[]),message,"shorten it, or put the long part\
 where a link can lead to it")]}})};;
