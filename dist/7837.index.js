"use strict";exports.id=7837;exports.ids=[7837];exports.modules={7837:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{uploadReports:()=>_0_.hL});var _0_=__webpack_require__(5336);var _1_=__webpack_require__(
3863);var _2_=__webpack_require__(1326)})};;
