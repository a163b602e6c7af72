"use strict";
exports.id = 422;
exports.ids = [422];
exports.modules = {

/***/ 4422:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSummary: () => (/* reexport safe */ _VZIT2LXL_js__WEBPACK_IMPORTED_MODULE_0__.Br)
/* harmony export */ });
/* harmony import */ var _VZIT2LXL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9268);
/* harmony import */ var _AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6458);







/***/ })

};
;