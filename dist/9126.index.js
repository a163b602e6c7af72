"use strict";exports.id=9126;exports.ids=[9126];exports.modules={9126:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{reportContext:()=>_LTNOEKLX_js__WEBPACK_IMPORTED_MODULE_0__.gW});var _LTNOEKLX_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
702);var _UDH7PV2E_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1190);var _AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
1508)})};;
