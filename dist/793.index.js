"use strict";
exports.id = 793;
exports.ids = [793];
exports.modules = {

/***/ 3793:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   markerOf: () => (/* reexport safe */ _chunk_JOFNIRBD_js__WEBPACK_IMPORTED_MODULE_0__.we),
/* harmony export */   tellComment: () => (/* reexport safe */ _chunk_JOFNIRBD_js__WEBPACK_IMPORTED_MODULE_0__.lB)
/* harmony export */ });
/* harmony import */ var _chunk_JOFNIRBD_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4373);
/* harmony import */ var _chunk_N33IUC6I_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8477);
/* harmony import */ var _chunk_VECKVGF7_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3644);
/* harmony import */ var _chunk_E4KOY4SN_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9832);
/* harmony import */ var _chunk_2MBUIRTA_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(135);








/***/ })

};
;