"use strict";exports.id=7713;exports.ids=[7713];exports.modules={7713:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{readCandidates:()=>_0_.l});var _0_=__webpack_require__(8541);var _1_=__webpack_require__(
1326)})};;
