"use strict";
exports.id = 335;
exports.ids = [335];
exports.modules = {

/***/ 335:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSummary: () => (/* reexport safe */ _TD52PI4Y_js__WEBPACK_IMPORTED_MODULE_0__.Br)
/* harmony export */ });
/* harmony import */ var _TD52PI4Y_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4496);
/* harmony import */ var _AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6458);







/***/ })

};
;