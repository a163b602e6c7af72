"use strict";exports.id=2086;exports.ids=[2086];exports.modules={2086:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{checkFiles:()=>_0_.gw});var _0_=__webpack_require__(6965);var _1_=__webpack_require__(
7944);var _2_=__webpack_require__(5336);var _3_=__webpack_require__(2134);var _4_=__webpack_require__(1273);var _5_=__webpack_require__(
6611);var _6_=__webpack_require__(2102);var _7_=__webpack_require__(9664);var _8_=__webpack_require__(1364);var _9_=__webpack_require__(
3);var _10_=__webpack_require__(2440);var _11_=__webpack_require__(3863);var _12_=__webpack_require__(1326)})};;
