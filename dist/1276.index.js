"use strict";exports.id=1276;exports.ids=[1276];exports.modules={5525:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{W:()=>readModelCard,e:()=>asModelCard});var _DDRH5YHI_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
3522);var _U6O3IGAQ_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2130);var CARD_LIMITS={noun:"model card",maxBytes:128*
1024,maxNodes:4e4,begin:"begin with a section, such as `intended_uses:`"},CARD=(0,_DDRH5YHI_js__WEBPACK_IMPORTED_MODULE_0__.
I)({schema:_DDRH5YHI_js__WEBPACK_IMPORTED_MODULE_0__.uk,noun:"the model card",refusalOf:()=>{}}),MAX_CARD_CHARACTERS=1e5;
function readModelCard({path,text}){let{tree,findings:syntax}=(0,_U6O3IGAQ_js__WEBPACK_IMPORTED_MODULE_1__.qg)((0,_U6O3IGAQ_js__WEBPACK_IMPORTED_MODULE_1__.
vz)({file:path,text}),CARD_LIMITS);if(tree===void 0)return{problems:(0,_U6O3IGAQ_js__WEBPACK_IMPORTED_MODULE_1__.ek)(syntax)};
let parsed=_DDRH5YHI_js__WEBPACK_IMPORTED_MODULE_0__.uk.safeParse((0,_U6O3IGAQ_js__WEBPACK_IMPORTED_MODULE_1__.OY)(tree)),
said=new Set(syntax.map(({place})=>place.start)),findings=[...syntax,...(0,_DDRH5YHI_js__WEBPACK_IMPORTED_MODULE_0__.s6)(
parsed.error?.issues??[],tree,CARD).filter(({place})=>!said.has(place.start)),...parsed.success?lengthFindings(parsed.data,
tree):[]];return parsed.success&&findings.length===0?{card:parsed.data,problems:[]}:{problems:(0,_U6O3IGAQ_js__WEBPACK_IMPORTED_MODULE_1__.
ek)(findings)}}function asModelCard(value){return _DDRH5YHI_js__WEBPACK_IMPORTED_MODULE_0__.uk.safeParse(value).data}function lengthFindings(card,tree){
let characters=JSON.stringify(card).length;if(characters<=MAX_CARD_CHARACTERS)return[];let message=`the model card has ${characters}\
 characters as JSON; SageMaker takes ${MAX_CARD_CHARACTERS}`;return[(0,_U6O3IGAQ_js__WEBPACK_IMPORTED_MODULE_1__.F9)((0,
_U6O3IGAQ_js__WEBPACK_IMPORTED_MODULE_1__.$t)(tree,[]),message,"shorten it, or put the long part where a link can lead t\
o it")]}}),1276:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{readModelCard:()=>_UMLHD6OM_js__WEBPACK_IMPORTED_MODULE_0__.W});var _UMLHD6OM_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
5525);var _DDRH5YHI_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3522);var _U6O3IGAQ_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
2130);var _AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(1508)})};;
