"use strict";exports.id=5529;exports.ids=[5529];exports.modules={5529:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{reportContext:()=>_0_.gW});var _0_=__webpack_require__(7115);var _1_=__webpack_require__(
4513);var _2_=__webpack_require__(1326)})};;
