"use strict";exports.id=5488;exports.ids=[5488];exports.modules={4541:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{W:()=>readModelCard,e:()=>asModelCard});var _0_=__webpack_require__(2102);var _1_=__webpack_require__(
2440);var _2_=__webpack_require__(2535);var CARD_LIMITS={noun:"model card",maxBytes:128*1024,maxNodes:4e4,begin:"begin w\
ith a section, such as `intended_uses:`"},CARD=(0,_0_.I)({schema:_0_.uk,noun:"the model card",refusalOf:()=>{}}),MAX_CARD_CHARACTERS=1e5;
function readModelCard({path,text}){let{tree,findings:syntax}=(0,_1_.q)((0,_2_.vz)({file:path,text}),CARD_LIMITS);if(tree===
void 0)return{problems:(0,_2_.ek)(syntax)};let parsed=_0_.uk.safeParse((0,_2_.OY)(tree)),said=new Set(syntax.map(({place})=>place.
start)),findings=[...syntax,...(0,_0_.s6)(parsed.error?.issues??[],tree,CARD).filter(({place})=>!said.has(place.start)),
...parsed.success?lengthFindings(parsed.data,tree):[]];return parsed.success&&findings.length===0?{card:parsed.data,problems:[]}:
{problems:(0,_2_.ek)(findings)}}function asModelCard(value){return _0_.uk.safeParse(value).data}function lengthFindings(card,tree){
let characters=JSON.stringify(card).length;if(characters<=MAX_CARD_CHARACTERS)return[];let message=`the model card has ${characters}\
 characters as JSON; SageMaker takes ${MAX_CARD_CHARACTERS}`;return[(0,_2_.F9)((0,_2_.$t)(tree,[]),message,"shorten it, \
or put the long part where a link can lead to it")]}}),5488:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{readModelCard:()=>_3_.W});var _3_=__webpack_require__(4541);var _4_=__webpack_require__(
2102);var _5_=__webpack_require__(2440);var _6_=__webpack_require__(1326)})};;
