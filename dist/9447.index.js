"use strict";exports.id=9447;exports.ids=[9447];exports.modules={9447:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{renderSummary:()=>_0_.Br});var _0_=__webpack_require__(2336);var _1_=__webpack_require__(
8315);var _2_=__webpack_require__(1308);var _3_=__webpack_require__(5041);var _4_=__webpack_require__(2296);var _5_=__webpack_require__(
5844);var _6_=__webpack_require__(3141);var _7_=__webpack_require__(6329);var _8_=__webpack_require__(3651);var _9_=__webpack_require__(
9037);var _10_=__webpack_require__(7368);var _11_=__webpack_require__(9387);var _12_=__webpack_require__(5201);var _13_=__webpack_require__(
7729);var _14_=__webpack_require__(1918);var _15_=__webpack_require__(7076);var _16_=__webpack_require__(8835);var _17_=__webpack_require__(
7722);var _18_=__webpack_require__(5997);var _19_=__webpack_require__(1764);var _20_=__webpack_require__(7404);var _21_=__webpack_require__(
6801);var _22_=__webpack_require__(9252);var _23_=__webpack_require__(7737);var _24_=__webpack_require__(3863);var _25_=__webpack_require__(
1326)})};;
