"use strict";
exports.id = 424;
exports.ids = [424];
exports.modules = {

/***/ 2424:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   artifactStore: () => (/* reexport safe */ _FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__.iA),
/* harmony export */   versionReader: () => (/* reexport safe */ _FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__.SI),
/* harmony export */   versionWriter: () => (/* reexport safe */ _FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__.Qf)
/* harmony export */ });
/* harmony import */ var _FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2358);
/* harmony import */ var _JTBTR6OY_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(535);
/* harmony import */ var _ZFBPOVGY_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8696);
/* harmony import */ var _65D27UM2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3011);
/* harmony import */ var _RV5W7V2U_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3999);
/* harmony import */ var _EQTJGFFV_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5438);
/* harmony import */ var _CVQWYI7U_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1420);
/* harmony import */ var _IXRCQQP5_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1100);
/* harmony import */ var _JT6RG65Q_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7370);
/* harmony import */ var _WRWHTLEK_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4081);
/* harmony import */ var _AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1326);














/***/ })

};
;