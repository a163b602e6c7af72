"use strict";exports.id=5780;exports.ids=[5780];exports.modules={5780:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{uploadReports:()=>_0_.hL});var _0_=__webpack_require__(6439);var _1_=__webpack_require__(
3863);var _2_=__webpack_require__(1326)})};;
