"use strict";exports.id=4368;exports.ids=[4368];exports.modules={4368:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{checkFiles:()=>_0_.gw});var _0_=__webpack_require__(2751);var _1_=__webpack_require__(
1165);var _2_=__webpack_require__(8015);var _3_=__webpack_require__(7068);var _4_=__webpack_require__(8184);var _5_=__webpack_require__(
7177);var _6_=__webpack_require__(3171);var _7_=__webpack_require__(5144);var _8_=__webpack_require__(6473);var _9_=__webpack_require__(
3997);var _10_=__webpack_require__(7295);var _11_=__webpack_require__(8354);var _12_=__webpack_require__(3390);var _13_=__webpack_require__(
3863);var _14_=__webpack_require__(1326)})};;
