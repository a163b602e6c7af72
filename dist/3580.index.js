"use strict";exports.id=3580;exports.ids=[3580];exports.modules={1199:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{takeCredentials:()=>_0_._s});var _0_=__webpack_require__(5118);var _1_=__webpack_require__(
8508);var _2_=__webpack_require__(1168);var _3_=__webpack_require__(4513);var _4_=__webpack_require__(8637);var _5_=__webpack_require__(
9676);var _6_=__webpack_require__(2909);var _7_=__webpack_require__(2407);var _8_=__webpack_require__(3863);var _9_=__webpack_require__(
7868);var _10_=__webpack_require__(7759);var _11_=__webpack_require__(6556);var _12_=__webpack_require__(2748);var _13_=__webpack_require__(
6109);var _14_=__webpack_require__(9035);var _15_=__webpack_require__(1326)})};;
