"use strict";exports.id=1069;exports.ids=[1069];exports.modules={1069:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{readCandidates:()=>_ZMEZRMVW_js__WEBPACK_IMPORTED_MODULE_1__.l});var _ZMEZRMVW_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
4849);var _AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1508)})};;
