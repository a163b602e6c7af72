"use strict";exports.id=3575;exports.ids=[3575];exports.modules={3575:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{uploadReports:()=>_KMAKEEW2_js__WEBPACK_IMPORTED_MODULE_0__.hL});var _KMAKEEW2_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
5630);var _65D27UM2_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7945);var _AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
1508)})};;
