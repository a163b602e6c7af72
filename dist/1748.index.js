"use strict";exports.id=1748;exports.ids=[1748];exports.modules={1748:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{markerOf:()=>_0_.we,tellComment:()=>_0_.
lB,writeOwnComment:()=>_0_.xU});var _0_=__webpack_require__(1788);var _1_=__webpack_require__(1127);var _2_=__webpack_require__(
8623);var _3_=__webpack_require__(5325);var _4_=__webpack_require__(8740);var _5_=__webpack_require__(702);var _6_=__webpack_require__(
1190);var _7_=__webpack_require__(4160);var _8_=__webpack_require__(8108);var _9_=__webpack_require__(9190);var _10_=__webpack_require__(
9234);var _11_=__webpack_require__(7945);var _12_=__webpack_require__(1508)})};;
