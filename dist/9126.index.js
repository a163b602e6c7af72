"use strict";exports.id=9126;exports.ids=[9126];exports.modules={9126:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{reportContext:()=>_0_.gW});var _0_=__webpack_require__(702);var _1_=__webpack_require__(
1190);var _2_=__webpack_require__(1508)})};;
