"use strict";exports.id=2504;exports.ids=[2504];exports.modules={2504:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{resolveCandidate:()=>_0_.S});var _0_=__webpack_require__(2670);var _1_=__webpack_require__(
5079);var _2_=__webpack_require__(637);var _3_=__webpack_require__(5336);var _4_=__webpack_require__(292);var _5_=__webpack_require__(
7648);var _6_=__webpack_require__(3863);var _7_=__webpack_require__(1326)})};;
