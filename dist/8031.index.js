"use strict";exports.id=8031;exports.ids=[8031];exports.modules={8031:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{renderSummary:()=>_0_.Br});var _0_=__webpack_require__(7492);var _1_=__webpack_require__(
8315);var _2_=__webpack_require__(1308);var _3_=__webpack_require__(5041);var _4_=__webpack_require__(2296);var _5_=__webpack_require__(
5844);var _6_=__webpack_require__(5522);var _7_=__webpack_require__(6329);var _8_=__webpack_require__(9582);var _9_=__webpack_require__(
9070);var _10_=__webpack_require__(6626);var _11_=__webpack_require__(4934);var _12_=__webpack_require__(5869);var _13_=__webpack_require__(
7729);var _14_=__webpack_require__(1223);var _15_=__webpack_require__(1462);var _16_=__webpack_require__(6812);var _17_=__webpack_require__(
2620);var _18_=__webpack_require__(8329);var _19_=__webpack_require__(6990);var _20_=__webpack_require__(702);var _21_=__webpack_require__(
7404);var _22_=__webpack_require__(6801);var _23_=__webpack_require__(9252);var _24_=__webpack_require__(6823);var _25_=__webpack_require__(
3863);var _26_=__webpack_require__(1326)})};;
