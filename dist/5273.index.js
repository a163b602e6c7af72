"use strict";exports.id=5273;exports.ids=[5273];exports.modules={5273:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{markerOf:()=>_0_.we,tellComment:()=>_0_.
lB});var _0_=__webpack_require__(4118);var _1_=__webpack_require__(1238);var _2_=__webpack_require__(6203);var _3_=__webpack_require__(
7115);var _4_=__webpack_require__(5652);var _5_=__webpack_require__(3347);var _6_=__webpack_require__(9111);var _7_=__webpack_require__(
7171);var _8_=__webpack_require__(8714);var _9_=__webpack_require__(6239);var _10_=__webpack_require__(2142);var _11_=__webpack_require__(
1408);var _12_=__webpack_require__(9708);var _13_=__webpack_require__(2829);var _14_=__webpack_require__(5787);var _15_=__webpack_require__(
4513);var _16_=__webpack_require__(3011);var _17_=__webpack_require__(1326)})};;
