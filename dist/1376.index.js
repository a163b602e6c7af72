"use strict";exports.id=1376;exports.ids=[1376];exports.modules={1376:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{checkFiles:()=>_0_.gw});var _0_=__webpack_require__(9315);var _1_=__webpack_require__(
7311);var _2_=__webpack_require__(8015);var _3_=__webpack_require__(6463);var _4_=__webpack_require__(8258);var _5_=__webpack_require__(
2538);var _6_=__webpack_require__(4166);var _7_=__webpack_require__(8354);var _8_=__webpack_require__(3413);var _9_=__webpack_require__(
6473);var _10_=__webpack_require__(4495);var _11_=__webpack_require__(1511);var _12_=__webpack_require__(3863);var _13_=__webpack_require__(
1326)})};;
