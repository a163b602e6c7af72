"use strict";exports.id=2294;exports.ids=[2294];exports.modules={2294:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{markerOf:()=>_0_.we,tellComment:()=>_0_.
lB,writeOwnComment:()=>_0_.xU});var _0_=__webpack_require__(1256);var _1_=__webpack_require__(8667);var _2_=__webpack_require__(
5197);var _3_=__webpack_require__(9111);var _4_=__webpack_require__(2142);var _5_=__webpack_require__(9596);var _6_=__webpack_require__(
3500);var _7_=__webpack_require__(4022);var _8_=__webpack_require__(3442);var _9_=__webpack_require__(2756);var _10_=__webpack_require__(
4768);var _11_=__webpack_require__(3011);var _12_=__webpack_require__(1326)})};;
