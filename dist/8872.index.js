"use strict";exports.id=8872;exports.ids=[8872];exports.modules={8872:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{renderSummary:()=>_LWLRD45Q_js__WEBPACK_IMPORTED_MODULE_0__.Br});var _LWLRD45Q_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
2560);var _OUPSKKZ2_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(878);var _WXWEMN6I_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
4308);var _2CHPL4VL_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(8228);var _CIWHJ73E_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
4977);var _STVADTX3_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(1374);var _GUTK4OBK_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
9190);var _BANCUHN6_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(3350);var _AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
1508)})};;
