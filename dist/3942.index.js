"use strict";exports.id=3942;exports.ids=[3942];exports.modules={3942:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{renderSummary:()=>_0_.Br});var _0_=__webpack_require__(1127);var _1_=__webpack_require__(
8623);var _2_=__webpack_require__(5325);var _3_=__webpack_require__(8740);var _4_=__webpack_require__(4160);var _5_=__webpack_require__(
8108);var _6_=__webpack_require__(9190);var _7_=__webpack_require__(9234);var _8_=__webpack_require__(1508)})};;
