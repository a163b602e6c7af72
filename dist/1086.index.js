"use strict";exports.id=1086;exports.ids=[1086];exports.modules={1086:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{renderSummary:()=>_0_.Br});var _0_=__webpack_require__(9565);var _1_=__webpack_require__(
9173);var _2_=__webpack_require__(5670);var _3_=__webpack_require__(8956);var _4_=__webpack_require__(3545);var _5_=__webpack_require__(
549);var _6_=__webpack_require__(1066);var _7_=__webpack_require__(9601);var _8_=__webpack_require__(1273);var _9_=__webpack_require__(
1364);var _10_=__webpack_require__(2753);var _11_=__webpack_require__(8467);var _12_=__webpack_require__(1326)})};;
