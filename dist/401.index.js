"use strict";
exports.id = 401;
exports.ids = [401];
exports.modules = {

/***/ 3401:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   markerOf: () => (/* reexport safe */ _SY5NP4YE_js__WEBPACK_IMPORTED_MODULE_0__.we),
/* harmony export */   tellComment: () => (/* reexport safe */ _SY5NP4YE_js__WEBPACK_IMPORTED_MODULE_0__.lB)
/* harmony export */ });
/* harmony import */ var _SY5NP4YE_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4194);
/* harmony import */ var _NH5ZMJ4S_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4668);
/* harmony import */ var _GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7909);
/* harmony import */ var _LTNOEKLX_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9596);
/* harmony import */ var _UDH7PV2E_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3500);
/* harmony import */ var _65D27UM2_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3011);
/* harmony import */ var _AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1326);












/***/ })

};
;