"use strict";
exports.id = 35;
exports.ids = [35];
exports.modules = {

/***/ 7035:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSummary: () => (/* reexport safe */ _NH5ZMJ4S_js__WEBPACK_IMPORTED_MODULE_0__.Br)
/* harmony export */ });
/* harmony import */ var _NH5ZMJ4S_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4668);
/* harmony import */ var _GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7909);
/* harmony import */ var _AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1326);








/***/ })

};
;