"use strict";exports.id=6075;exports.ids=[6075];exports.modules={6075:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{readCandidates:()=>_0_.l});var _0_=__webpack_require__(461);var _1_=__webpack_require__(
1508)})};;
