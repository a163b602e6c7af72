"use strict";exports.id=6664;exports.ids=[6664];exports.modules={6664:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{checkFiles:()=>_0_.gw});var _0_=__webpack_require__(5333);var _1_=__webpack_require__(
4251);var _2_=__webpack_require__(1183);var _3_=__webpack_require__(1397);var _4_=__webpack_require__(5072);var _5_=__webpack_require__(
8015);var _6_=__webpack_require__(7068);var _7_=__webpack_require__(9711);var _8_=__webpack_require__(7900);var _9_=__webpack_require__(
3171);var _10_=__webpack_require__(5144);var _11_=__webpack_require__(6473);var _12_=__webpack_require__(3997);var _13_=__webpack_require__(
7295);var _14_=__webpack_require__(8354);var _15_=__webpack_require__(3390);var _16_=__webpack_require__(3863);var _17_=__webpack_require__(
1326)})};;
