"use strict";exports.id=7700;exports.ids=[7700];exports.modules={7700:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{uploadReports:()=>_0_.hL});var _0_=__webpack_require__(2962);var _1_=__webpack_require__(
3011);var _2_=__webpack_require__(1326)})};;
