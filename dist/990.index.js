"use strict";
exports.id = 990;
exports.ids = [990,609];
exports.modules = {

/***/ 8990:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pullRequestPort: () => (/* reexport safe */ _M74NYUNN_js__WEBPACK_IMPORTED_MODULE_0__.g1),
/* harmony export */   repositoryFiles: () => (/* reexport safe */ _M74NYUNN_js__WEBPACK_IMPORTED_MODULE_0__.gF)
/* harmony export */ });
/* harmony import */ var _M74NYUNN_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5513);
/* harmony import */ var _SMUKLXTB_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7075);
/* harmony import */ var _65D27UM2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2581);
/* harmony import */ var _AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7352);







/***/ })

};
;