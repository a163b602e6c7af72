"use strict";exports.id=7663;exports.ids=[7663,44];exports.modules={44:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{pullRequestPort:()=>_0_.g1,repositoryFiles:()=>_0_.gF});var _0_=__webpack_require__(
5996);var _1_=__webpack_require__(2407);var _2_=__webpack_require__(3863);var _3_=__webpack_require__(1326)})};;
