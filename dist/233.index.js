"use strict";
exports.id = 233;
exports.ids = [233];
exports.modules = {

/***/ 6233:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   artifactStore: () => (/* reexport safe */ _NRTXAXT6_js__WEBPACK_IMPORTED_MODULE_0__.iA),
/* harmony export */   versionReader: () => (/* reexport safe */ _NRTXAXT6_js__WEBPACK_IMPORTED_MODULE_0__.SI),
/* harmony export */   versionWriter: () => (/* reexport safe */ _NRTXAXT6_js__WEBPACK_IMPORTED_MODULE_0__.Qf)
/* harmony export */ });
/* harmony import */ var _NRTXAXT6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4788);
/* harmony import */ var _DXEOV6H4_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9675);
/* harmony import */ var _ZFBPOVGY_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9644);
/* harmony import */ var _RV5W7V2U_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3763);
/* harmony import */ var _EQTJGFFV_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3394);
/* harmony import */ var _CVQWYI7U_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1504);
/* harmony import */ var _IXRCQQP5_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6280);
/* harmony import */ var _JT6RG65Q_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9158);
/* harmony import */ var _WRWHTLEK_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2429);
/* harmony import */ var _65D27UM2_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7223);
/* harmony import */ var _AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6458);














/***/ })

};
;