"use strict";exports.id=2323;exports.ids=[2323];exports.modules={2323:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{renderSummary:()=>_0_.Br});var _0_=__webpack_require__(7849);var _1_=__webpack_require__(
9510);var _2_=__webpack_require__(1808);var _3_=__webpack_require__(9900);var _4_=__webpack_require__(3613);var _5_=__webpack_require__(
5257);var _6_=__webpack_require__(1066);var _7_=__webpack_require__(9601);var _8_=__webpack_require__(1273);var _9_=__webpack_require__(
1364);var _10_=__webpack_require__(1406);var _11_=__webpack_require__(8760);var _12_=__webpack_require__(1326)})};;
