"use strict";exports.id=1519;exports.ids=[1519];exports.modules={1519:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{idTokens:()=>_0_.S});var _0_=__webpack_require__(6355);var _1_=__webpack_require__(
1190);var _2_=__webpack_require__(8220);var _3_=__webpack_require__(6873);var _4_=__webpack_require__(7945);var _5_=__webpack_require__(
1508)})};;
