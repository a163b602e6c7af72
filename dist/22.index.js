"use strict";
exports.id = 22;
exports.ids = [22,641];
exports.modules = {

/***/ 8641:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pullRequestPort: () => (/* reexport safe */ _4UP7G2UA_js__WEBPACK_IMPORTED_MODULE_0__.g1),
/* harmony export */   repositoryFiles: () => (/* reexport safe */ _4UP7G2UA_js__WEBPACK_IMPORTED_MODULE_0__.gF)
/* harmony export */ });
/* harmony import */ var _4UP7G2UA_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7738);
/* harmony import */ var _ZMG3RH2E_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2407);
/* harmony import */ var _65D27UM2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3011);
/* harmony import */ var _AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1326);







/***/ })

};
;