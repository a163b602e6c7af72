"use strict";exports.id=6900;exports.ids=[6900];exports.modules={6900:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{reportContext:()=>_0_.gW});var _0_=__webpack_require__(9596);var _1_=__webpack_require__(
3500);var _2_=__webpack_require__(1326)})};;
