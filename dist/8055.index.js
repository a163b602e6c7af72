"use strict";exports.id=8055;exports.ids=[8055];exports.modules={8055:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{resolveCandidate:()=>_0_.S});var _0_=__webpack_require__(3895);var _1_=__webpack_require__(
6005);var _2_=__webpack_require__(637);var _3_=__webpack_require__(8015);var _4_=__webpack_require__(7404);var _5_=__webpack_require__(
292);var _6_=__webpack_require__(3863);var _7_=__webpack_require__(1326)})};;
