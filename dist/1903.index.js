"use strict";exports.id=1903;exports.ids=[1903];exports.modules={1903:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{renderSummary:()=>_0_.Br});var _0_=__webpack_require__(8073);var _1_=__webpack_require__(
8315);var _2_=__webpack_require__(1308);var _3_=__webpack_require__(5041);var _4_=__webpack_require__(3607);var _5_=__webpack_require__(
6329);var _6_=__webpack_require__(8211);var _7_=__webpack_require__(500);var _8_=__webpack_require__(6626);var _9_=__webpack_require__(
2364);var _10_=__webpack_require__(5869);var _11_=__webpack_require__(7729);var _12_=__webpack_require__(9005);var _13_=__webpack_require__(
1924);var _14_=__webpack_require__(5144);var _15_=__webpack_require__(6473);var _16_=__webpack_require__(3997);var _17_=__webpack_require__(
7295);var _18_=__webpack_require__(6990);var _19_=__webpack_require__(702);var _20_=__webpack_require__(7404);var _21_=__webpack_require__(
6801);var _22_=__webpack_require__(9252);var _23_=__webpack_require__(1555);var _24_=__webpack_require__(3863);var _25_=__webpack_require__(
1326)})};;
