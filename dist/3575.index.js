"use strict";exports.id=3575;exports.ids=[3575];exports.modules={3575:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{uploadReports:()=>_0_.hL});var _0_=__webpack_require__(5630);var _1_=__webpack_require__(
7945);var _2_=__webpack_require__(1508)})};;
