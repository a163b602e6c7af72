"use strict";exports.id=8991;exports.ids=[8991];exports.modules={8991:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{checkFiles:()=>_0_.gw});var _0_=__webpack_require__(1086);var _1_=__webpack_require__(
4251);var _2_=__webpack_require__(1183);var _3_=__webpack_require__(1397);var _4_=__webpack_require__(2524);var _5_=__webpack_require__(
1916);var _6_=__webpack_require__(65);var _7_=__webpack_require__(9326);var _8_=__webpack_require__(1980);var _9_=__webpack_require__(
94);var _10_=__webpack_require__(5884);var _11_=__webpack_require__(7722);var _12_=__webpack_require__(5997);var _13_=__webpack_require__(
8354);var _14_=__webpack_require__(6079);var _15_=__webpack_require__(3863);var _16_=__webpack_require__(1326)})};;
