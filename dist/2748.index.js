"use strict";exports.id=2748;exports.ids=[2748];exports.modules={367:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{checkFiles:()=>_0_.gw});var _0_=__webpack_require__(7728);var _1_=__webpack_require__(
1699);var _2_=__webpack_require__(8015);var _3_=__webpack_require__(648);var _4_=__webpack_require__(4090);var _5_=__webpack_require__(
4409);var _6_=__webpack_require__(7177);var _7_=__webpack_require__(8354);var _8_=__webpack_require__(6959);var _9_=__webpack_require__(
6473);var _10_=__webpack_require__(3104);var _11_=__webpack_require__(6593);var _12_=__webpack_require__(3390);var _13_=__webpack_require__(
3863);var _14_=__webpack_require__(1326)})};;
