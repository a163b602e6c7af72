"use strict";
exports.id = 177;
exports.ids = [177];
exports.modules = {

/***/ 9177:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   markerOf: () => (/* reexport safe */ _4BYRSHHE_js__WEBPACK_IMPORTED_MODULE_0__.we),
/* harmony export */   tellComment: () => (/* reexport safe */ _4BYRSHHE_js__WEBPACK_IMPORTED_MODULE_0__.lB)
/* harmony export */ });
/* harmony import */ var _4BYRSHHE_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6090);
/* harmony import */ var _VZIT2LXL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9268);
/* harmony import */ var _B47AGEM7_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7249);
/* harmony import */ var _65D27UM2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7223);
/* harmony import */ var _AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6458);










/***/ })

};
;