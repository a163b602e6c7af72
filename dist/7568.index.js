"use strict";exports.id=7568;exports.ids=[7568];exports.modules={7568:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{checkFiles:()=>_0_.gw});var _0_=__webpack_require__(7260);var _1_=__webpack_require__(
5541);var _2_=__webpack_require__(4251);var _3_=__webpack_require__(1183);var _4_=__webpack_require__(1397);var _5_=__webpack_require__(
9477);var _6_=__webpack_require__(75);var _7_=__webpack_require__(888);var _8_=__webpack_require__(6439);var _9_=__webpack_require__(
2303);var _10_=__webpack_require__(2778);var _11_=__webpack_require__(7947);var _12_=__webpack_require__(2421);var _13_=__webpack_require__(
1014);var _14_=__webpack_require__(5754);var _15_=__webpack_require__(3863);var _16_=__webpack_require__(1326)})};;
