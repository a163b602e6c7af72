"use strict";exports.id=4767;exports.ids=[4767];exports.modules={4767:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{renderSummary:()=>_0_.Br});var _0_=__webpack_require__(8667);var _1_=__webpack_require__(
5197);var _2_=__webpack_require__(9111);var _3_=__webpack_require__(2142);var _4_=__webpack_require__(4022);var _5_=__webpack_require__(
3442);var _6_=__webpack_require__(2756);var _7_=__webpack_require__(4768);var _8_=__webpack_require__(1326)})};;
