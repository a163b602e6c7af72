"use strict";exports.id=6608;exports.ids=[6608];exports.modules={6608:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{renderSummary:()=>_0_.Br});var _0_=__webpack_require__(131);var _1_=__webpack_require__(
3065);var _2_=__webpack_require__(5369);var _3_=__webpack_require__(8115);var _4_=__webpack_require__(9181);var _5_=__webpack_require__(
8375);var _6_=__webpack_require__(6369);var _7_=__webpack_require__(6119);var _8_=__webpack_require__(9100);var _9_=__webpack_require__(
2023);var _10_=__webpack_require__(1675);var _11_=__webpack_require__(5189);var _12_=__webpack_require__(3973);var _13_=__webpack_require__(
5920);var _14_=__webpack_require__(4823);var _15_=__webpack_require__(7689);var _16_=__webpack_require__(2292);var _17_=__webpack_require__(
378);var _18_=__webpack_require__(5201);var _19_=__webpack_require__(1743);var _20_=__webpack_require__(6858);var _21_=__webpack_require__(
9695);var _22_=__webpack_require__(7404);var _23_=__webpack_require__(5091);var _24_=__webpack_require__(6439);var _25_=__webpack_require__(
7947);var _26_=__webpack_require__(2421);var _27_=__webpack_require__(1014);var _28_=__webpack_require__(1780);var _29_=__webpack_require__(
3863);var _30_=__webpack_require__(1326)})};;
