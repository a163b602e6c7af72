"use strict";exports.id=6005;exports.ids=[6005,8386];exports.modules={6005:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{pullRequestPort:()=>_0_.g1});var _0_=__webpack_require__(848);var _1_=__webpack_require__(
2407);var _2_=__webpack_require__(3863);var _3_=__webpack_require__(1326)})};;
