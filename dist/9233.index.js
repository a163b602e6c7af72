"use strict";exports.id=9233;exports.ids=[9233];exports.modules={9233:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{checkFiles:()=>_0_.gw});var _0_=__webpack_require__(3087);var _1_=__webpack_require__(
7837);var _2_=__webpack_require__(8015);var _3_=__webpack_require__(8446);var _4_=__webpack_require__(5461);var _5_=__webpack_require__(
9207);var _6_=__webpack_require__(4896);var _7_=__webpack_require__(8229);var _8_=__webpack_require__(8638);var _9_=__webpack_require__(
667);var _10_=__webpack_require__(9683);var _11_=__webpack_require__(1511);var _12_=__webpack_require__(3863);var _13_=__webpack_require__(
1326)})};;
