"use strict";exports.id=4024;exports.ids=[4024];exports.modules={4024:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{renderSummary:()=>_0_.Br});var _0_=__webpack_require__(1489);var _1_=__webpack_require__(
9900);var _2_=__webpack_require__(9510);var _3_=__webpack_require__(1808);var _4_=__webpack_require__(3613);var _5_=__webpack_require__(
5257);var _6_=__webpack_require__(9005);var _7_=__webpack_require__(5741);var _8_=__webpack_require__(5461);var _9_=__webpack_require__(
667);var _10_=__webpack_require__(9683);var _11_=__webpack_require__(1406);var _12_=__webpack_require__(8760);var _13_=__webpack_require__(
1326)})};;
