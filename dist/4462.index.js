"use strict";exports.id=4462;exports.ids=[4462];exports.modules={4462:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{renderSummary:()=>_0_.Br});var _0_=__webpack_require__(9278);var _1_=__webpack_require__(
786);var _2_=__webpack_require__(3647);var _3_=__webpack_require__(6948);var _4_=__webpack_require__(5089);var _5_=__webpack_require__(
651);var _6_=__webpack_require__(3197);var _7_=__webpack_require__(2619);var _8_=__webpack_require__(6626);var _9_=__webpack_require__(
5859);var _10_=__webpack_require__(5869);var _11_=__webpack_require__(7729);var _12_=__webpack_require__(9005);var _13_=__webpack_require__(
6990);var _14_=__webpack_require__(702);var _15_=__webpack_require__(5907);var _16_=__webpack_require__(4090);var _17_=__webpack_require__(
6473);var _18_=__webpack_require__(3104);var _19_=__webpack_require__(6593);var _20_=__webpack_require__(7404);var _21_=__webpack_require__(
9793);var _22_=__webpack_require__(1111);var _23_=__webpack_require__(1555);var _24_=__webpack_require__(3863);var _25_=__webpack_require__(
1326)})};;
