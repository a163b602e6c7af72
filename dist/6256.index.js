"use strict";exports.id=6256;exports.ids=[6256];exports.modules={6256:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{resolveCandidate:()=>_0_.S});var _0_=__webpack_require__(4969);var _1_=__webpack_require__(
5087);var _2_=__webpack_require__(9411);var _3_=__webpack_require__(3771);var _4_=__webpack_require__(4251);var _5_=__webpack_require__(
1183);var _6_=__webpack_require__(1397);var _7_=__webpack_require__(1916);var _8_=__webpack_require__(6704);var _9_=__webpack_require__(
9695);var _10_=__webpack_require__(5111);var _11_=__webpack_require__(1014);var _12_=__webpack_require__(7404);var _13_=__webpack_require__(
7737);var _14_=__webpack_require__(3863);var _15_=__webpack_require__(1326)})};;
