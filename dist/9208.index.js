"use strict";exports.id=9208;exports.ids=[9208,6827];exports.modules={9208:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{markerOf:()=>_0_.we,tellComment:()=>_0_.
lB});var _0_=__webpack_require__(4511);var _1_=__webpack_require__(6203);var _2_=__webpack_require__(8335);var _3_=__webpack_require__(
3565);var _4_=__webpack_require__(4068);var _5_=__webpack_require__(491);var _6_=__webpack_require__(433);var _7_=__webpack_require__(
8019);var _8_=__webpack_require__(7145);var _9_=__webpack_require__(6663);var _10_=__webpack_require__(2543);var _11_=__webpack_require__(
8307);var _12_=__webpack_require__(5674);var _13_=__webpack_require__(7115);var _14_=__webpack_require__(4513);var _15_=__webpack_require__(
3011);var _16_=__webpack_require__(5807);var _17_=__webpack_require__(3345);var _18_=__webpack_require__(1326)})};;
