"use strict";exports.id=5705;exports.ids=[5705];exports.modules={5705:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{fromEnv:()=>_0_.sF});var _0_=__webpack_require__(2437);var _1_=__webpack_require__(
5470);var _2_=__webpack_require__(7907);var _3_=__webpack_require__(5697);var _4_=__webpack_require__(1508)})};;
