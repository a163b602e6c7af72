"use strict";exports.id=8225;exports.ids=[8225];exports.modules={8225:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{renderSummary:()=>_0_.Br});var _0_=__webpack_require__(5652);var _1_=__webpack_require__(
3347);var _2_=__webpack_require__(9111);var _3_=__webpack_require__(7171);var _4_=__webpack_require__(8714);var _5_=__webpack_require__(
6239);var _6_=__webpack_require__(2142);var _7_=__webpack_require__(1408);var _8_=__webpack_require__(9708);var _9_=__webpack_require__(
2829);var _10_=__webpack_require__(5787);var _11_=__webpack_require__(1326)})};;
