"use strict";exports.id=1519;exports.ids=[1519];exports.modules={1519:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{idTokens:()=>_FCO6EZBG_js__WEBPACK_IMPORTED_MODULE_0__.S});var _FCO6EZBG_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6355);var _UDH7PV2E_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1190);var _EDY4CZET_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
8220);var _ZMG3RH2E_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(6873);var _65D27UM2_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
7945);var _AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(1508)})};;
