"use strict";
exports.id = 325;
exports.ids = [325];
exports.modules = {

/***/ 1325:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatProblem: () => (/* reexport safe */ _DPC6QYCG_js__WEBPACK_IMPORTED_MODULE_1__.V)
/* harmony export */ });
/* harmony import */ var _DPC6QYCG_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1606);
/* harmony import */ var _AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6458);






/***/ })

};
;