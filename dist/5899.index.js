"use strict";exports.id=5899;exports.ids=[5899,8280];exports.modules={5899:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{pullRequestPort:()=>_4UP7G2UA_js__WEBPACK_IMPORTED_MODULE_0__.g1,repositoryFiles:()=>_4UP7G2UA_js__WEBPACK_IMPORTED_MODULE_0__.
gF});var _4UP7G2UA_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4868);var _ZMG3RH2E_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
6873);var _65D27UM2_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(7945);var _AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
1508)})};;
