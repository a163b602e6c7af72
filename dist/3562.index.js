"use strict";exports.id=3562;exports.ids=[3562];exports.modules={3562:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{resolveCandidate:()=>_0_.S});var _0_=__webpack_require__(5119);var _1_=__webpack_require__(
6691);var _2_=__webpack_require__(9811);var _3_=__webpack_require__(8015);var _4_=__webpack_require__(7404);var _5_=__webpack_require__(
1555);var _6_=__webpack_require__(3863);var _7_=__webpack_require__(1326)})};;
