"use strict";exports.id=8645;exports.ids=[8645];exports.modules={8645:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{versionReader:()=>_0_.SI,versionWriter:()=>_0_.Qf});var _0_=__webpack_require__(
5266);var _1_=__webpack_require__(639);var _2_=__webpack_require__(6548);var _3_=__webpack_require__(4019);var _4_=__webpack_require__(
5323);var _5_=__webpack_require__(7945);var _6_=__webpack_require__(246);var _7_=__webpack_require__(357);var _8_=__webpack_require__(
4546);var _9_=__webpack_require__(5470);var _10_=__webpack_require__(7907);var _11_=__webpack_require__(5697);var _12_=__webpack_require__(
1508)})};;
