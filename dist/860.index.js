"use strict";exports.id=860;exports.ids=[860];exports.modules={860:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{renderSummary:()=>_0_.Br});var _0_=__webpack_require__(8335);var _1_=__webpack_require__(
3565);var _2_=__webpack_require__(4068);var _3_=__webpack_require__(491);var _4_=__webpack_require__(433);var _5_=__webpack_require__(
8019);var _6_=__webpack_require__(7145);var _7_=__webpack_require__(6663);var _8_=__webpack_require__(2543);var _9_=__webpack_require__(
8307);var _10_=__webpack_require__(5807);var _11_=__webpack_require__(3345);var _12_=__webpack_require__(1326)})};;
