"use strict";exports.id=5426;exports.ids=[5426];exports.modules={5426:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{renderSummary:()=>_0_.Br});var _0_=__webpack_require__(3864);var _1_=__webpack_require__(
30);var _2_=__webpack_require__(2889);var _3_=__webpack_require__(3306);var _4_=__webpack_require__(1178);var _5_=__webpack_require__(
3983);var _6_=__webpack_require__(5562);var _7_=__webpack_require__(9989);var _8_=__webpack_require__(8191);var _9_=__webpack_require__(
7320);var _10_=__webpack_require__(2292);var _11_=__webpack_require__(378);var _12_=__webpack_require__(5365);var _13_=__webpack_require__(
5201);var _14_=__webpack_require__(5920);var _15_=__webpack_require__(1919);var _16_=__webpack_require__(2421);var _17_=__webpack_require__(
1167);var _18_=__webpack_require__(6704);var _19_=__webpack_require__(9695);var _20_=__webpack_require__(5111);var _21_=__webpack_require__(
1014);var _22_=__webpack_require__(7404);var _23_=__webpack_require__(3441);var _24_=__webpack_require__(3605);var _25_=__webpack_require__(
9527);var _26_=__webpack_require__(7737);var _27_=__webpack_require__(3863);var _28_=__webpack_require__(1326)})};;
