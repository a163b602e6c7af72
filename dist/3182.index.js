"use strict";exports.id=3182;exports.ids=[3182];exports.modules={3182:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{uploadReports:()=>_0_.hL});var _0_=__webpack_require__(8015);var _1_=__webpack_require__(
3863);var _2_=__webpack_require__(1326)})};;
