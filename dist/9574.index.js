"use strict";exports.id=9574;exports.ids=[9574];exports.modules={9574:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{uploadReports:()=>_0_.hL});var _0_=__webpack_require__(1916);var _1_=__webpack_require__(
3863);var _2_=__webpack_require__(1326)})};;
