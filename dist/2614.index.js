"use strict";exports.id=2614;exports.ids=[2614];exports.modules={2614:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{checkFiles:()=>_0_.gw});var _0_=__webpack_require__(7534);var _1_=__webpack_require__(
4251);var _2_=__webpack_require__(1183);var _3_=__webpack_require__(1397);var _4_=__webpack_require__(9541);var _5_=__webpack_require__(
8015);var _6_=__webpack_require__(1702);var _7_=__webpack_require__(3600);var _8_=__webpack_require__(7900);var _9_=__webpack_require__(
8820);var _10_=__webpack_require__(6812);var _11_=__webpack_require__(2620);var _12_=__webpack_require__(8329);var _13_=__webpack_require__(
8354);var _14_=__webpack_require__(3390);var _15_=__webpack_require__(3863);var _16_=__webpack_require__(1326)})};;
