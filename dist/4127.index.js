"use strict";exports.id=4127;exports.ids=[4127];exports.modules={4127:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{checkFiles:()=>_0_.gw});var _0_=__webpack_require__(937);var _1_=__webpack_require__(
1616);var _2_=__webpack_require__(8015);var _3_=__webpack_require__(2319);var _4_=__webpack_require__(4738);var _5_=__webpack_require__(
9562);var _6_=__webpack_require__(1161);var _7_=__webpack_require__(8354);var _8_=__webpack_require__(7257);var _9_=__webpack_require__(
6473);var _10_=__webpack_require__(1103);var _11_=__webpack_require__(3390);var _12_=__webpack_require__(3863);var _13_=__webpack_require__(
1326)})};;
