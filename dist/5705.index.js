"use strict";exports.id=5705;exports.ids=[5705];exports.modules={5705:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{fromEnv:()=>_KEHHQMDR_js__WEBPACK_IMPORTED_MODULE_0__.sF});var _KEHHQMDR_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
2437);var _PDPZWDN4_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(5470);var _3CLBYDGH_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
7907);var _VSPODENI_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(5697);var _AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
1508)})};;
