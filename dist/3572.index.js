"use strict";exports.id=3572;exports.ids=[3572];exports.modules={3572:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{resolveCandidate:()=>_0_.S});var _0_=__webpack_require__(356);var _1_=__webpack_require__(
5087);var _2_=__webpack_require__(9411);var _3_=__webpack_require__(3771);var _4_=__webpack_require__(4251);var _5_=__webpack_require__(
1183);var _6_=__webpack_require__(1397);var _7_=__webpack_require__(1916);var _8_=__webpack_require__(3785);var _9_=__webpack_require__(
5111);var _10_=__webpack_require__(1014);var _11_=__webpack_require__(7404);var _12_=__webpack_require__(7737);var _13_=__webpack_require__(
3863);var _14_=__webpack_require__(1326)})};;
