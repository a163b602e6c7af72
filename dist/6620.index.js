"use strict";exports.id=6620;exports.ids=[6620];exports.modules={6620:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{candidatesOffline:()=>_0_.S3,readCandidates:()=>_0_.lH});var _0_=__webpack_require__(
2737);var _1_=__webpack_require__(8905);var _2_=__webpack_require__(7410);var _3_=__webpack_require__(9072);var _4_=__webpack_require__(
5541);var _5_=__webpack_require__(9477);var _6_=__webpack_require__(888);var _7_=__webpack_require__(6439);var _8_=__webpack_require__(
2778);var _9_=__webpack_require__(2421);var _10_=__webpack_require__(1014);var _11_=__webpack_require__(5754);var _12_=__webpack_require__(
2407);var _13_=__webpack_require__(3863);var _14_=__webpack_require__(1326)})};;
