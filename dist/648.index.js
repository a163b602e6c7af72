"use strict";
exports.id = 648;
exports.ids = [648];
exports.modules = {

/***/ 648:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportContext: () => (/* reexport safe */ _B47AGEM7_js__WEBPACK_IMPORTED_MODULE_0__.g)
/* harmony export */ });
/* harmony import */ var _B47AGEM7_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7249);
/* harmony import */ var _AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6458);





/***/ })

};
;