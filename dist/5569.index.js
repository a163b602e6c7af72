"use strict";exports.id=5569;exports.ids=[5569];exports.modules={5569:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{readCandidates:()=>_0_.l});var _0_=__webpack_require__(7028);var _1_=__webpack_require__(
4196);var _2_=__webpack_require__(9326);var _3_=__webpack_require__(1980);var _4_=__webpack_require__(94);var _5_=__webpack_require__(
7722);var _6_=__webpack_require__(5997);var _7_=__webpack_require__(5363);var _8_=__webpack_require__(8354);var _9_=__webpack_require__(
6079);var _10_=__webpack_require__(5285);var _11_=__webpack_require__(2407);var _12_=__webpack_require__(3863);var _13_=__webpack_require__(
1326)})};;
