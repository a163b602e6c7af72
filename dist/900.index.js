"use strict";
exports.id = 900;
exports.ids = [900];
exports.modules = {

/***/ 6900:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportContext: () => (/* reexport safe */ _LTNOEKLX_js__WEBPACK_IMPORTED_MODULE_0__.gW)
/* harmony export */ });
/* harmony import */ var _LTNOEKLX_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9596);
/* harmony import */ var _UDH7PV2E_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3500);
/* harmony import */ var _AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1326);






/***/ })

};
;