"use strict";exports.id=1261;exports.ids=[1261];exports.modules={1261:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{readCandidates:()=>_0_.l});var _0_=__webpack_require__(1743);var _1_=__webpack_require__(
1326)})};;
