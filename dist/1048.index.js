"use strict";exports.id=1048;exports.ids=[1048,8667];exports.modules={8667:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{pullRequestPort:()=>_0_.g1,repositoryFiles:()=>_0_.gF});var _0_=__webpack_require__(
3559);var _1_=__webpack_require__(2407);var _2_=__webpack_require__(3863);var _3_=__webpack_require__(1326)})};;
