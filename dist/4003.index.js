"use strict";exports.id=4003;exports.ids=[4003];exports.modules={4003:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{readCandidates:()=>_0_.l});var _0_=__webpack_require__(2615);var _1_=__webpack_require__(
9895);var _2_=__webpack_require__(5590);var _3_=__webpack_require__(9068);var _4_=__webpack_require__(9449);var _5_=__webpack_require__(
2421);var _6_=__webpack_require__(2734);var _7_=__webpack_require__(8354);var _8_=__webpack_require__(3735);var _9_=__webpack_require__(
1014);var _10_=__webpack_require__(2585);var _11_=__webpack_require__(2407);var _12_=__webpack_require__(3863);var _13_=__webpack_require__(
1326)})};;
