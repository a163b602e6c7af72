"use strict";exports.id=5724;exports.ids=[5724];exports.modules={5724:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{checkFiles:()=>_0_.gw});var _0_=__webpack_require__(6801);var _1_=__webpack_require__(
4251);var _2_=__webpack_require__(1183);var _3_=__webpack_require__(1397);var _4_=__webpack_require__(8194);var _5_=__webpack_require__(
1916);var _6_=__webpack_require__(9939);var _7_=__webpack_require__(5590);var _8_=__webpack_require__(9068);var _9_=__webpack_require__(
7596);var _10_=__webpack_require__(1841);var _11_=__webpack_require__(9766);var _12_=__webpack_require__(8354);var _13_=__webpack_require__(
3735);var _14_=__webpack_require__(3863);var _15_=__webpack_require__(1326)})};;
