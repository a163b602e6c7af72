"use strict";exports.id=8676;exports.ids=[8676,6295];exports.modules={6295:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{pullRequestPort:()=>_0_.g1,repositoryFiles:()=>_0_.gF});var _0_=__webpack_require__(
8810);var _1_=__webpack_require__(6873);var _2_=__webpack_require__(7945);var _3_=__webpack_require__(1508)})};;
