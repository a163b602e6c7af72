"use strict";
exports.id = 390;
exports.ids = [390];
exports.modules = {

/***/ 390:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSummary: () => (/* reexport safe */ _chunk_N33IUC6I_js__WEBPACK_IMPORTED_MODULE_0__.Br)
/* harmony export */ });
/* harmony import */ var _chunk_N33IUC6I_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8477);
/* harmony import */ var _chunk_2MBUIRTA_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(135);





/***/ })

};
;