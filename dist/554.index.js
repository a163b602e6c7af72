"use strict";
exports.id = 554;
exports.ids = [554];
exports.modules = {

/***/ 2554:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   artifactStore: () => (/* reexport safe */ _FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__.iA),
/* harmony export */   versionReader: () => (/* reexport safe */ _FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__.SI),
/* harmony export */   versionWriter: () => (/* reexport safe */ _FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__.Qf)
/* harmony export */ });
/* harmony import */ var _FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(236);
/* harmony import */ var _JTBTR6OY_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9309);
/* harmony import */ var _ZFBPOVGY_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98);
/* harmony import */ var _65D27UM2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2581);
/* harmony import */ var _RV5W7V2U_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3713);
/* harmony import */ var _EQTJGFFV_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2884);
/* harmony import */ var _CVQWYI7U_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4814);
/* harmony import */ var _IXRCQQP5_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7286);
/* harmony import */ var _JT6RG65Q_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9472);
/* harmony import */ var _WRWHTLEK_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1635);
/* harmony import */ var _AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7352);














/***/ })

};
;