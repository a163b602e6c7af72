"use strict";exports.id=9317;exports.ids=[9317];exports.modules={9317:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{idTokens:()=>_0_.S});var _0_=__webpack_require__(1897);var _1_=__webpack_require__(
3500);var _2_=__webpack_require__(8155);var _3_=__webpack_require__(2407);var _4_=__webpack_require__(3011);var _5_=__webpack_require__(
1326)})};;
