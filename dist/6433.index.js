"use strict";exports.id=6433;exports.ids=[6433];exports.modules={6433:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{uploadReports:()=>_0_.hL});var _0_=__webpack_require__(3840);var _1_=__webpack_require__(
3011);var _2_=__webpack_require__(1326)})};;
