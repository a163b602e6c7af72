"use strict";exports.id=211;exports.ids=[211];exports.modules={211:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{fromEnv:()=>_0_.sF});var _0_=__webpack_require__(1567);var _1_=__webpack_require__(
2748);var _2_=__webpack_require__(6109);var _3_=__webpack_require__(9035);var _4_=__webpack_require__(1326)})};;
