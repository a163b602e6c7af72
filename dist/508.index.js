"use strict";
exports.id = 508;
exports.ids = [508];
exports.modules = {

/***/ 9508:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkFiles: () => (/* reexport safe */ _PYBE3GBN_js__WEBPACK_IMPORTED_MODULE_0__.gw)
/* harmony export */ });
/* harmony import */ var _PYBE3GBN_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5147);
/* harmony import */ var _USKQCT6Q_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7709);
/* harmony import */ var _65D27UM2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7223);
/* harmony import */ var _AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6458);









/***/ })

};
;