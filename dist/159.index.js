"use strict";
exports.id = 159;
exports.ids = [159];
exports.modules = {

/***/ 9159:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fromEnv: () => (/* reexport safe */ _chunk_CC5JFFRU_js__WEBPACK_IMPORTED_MODULE_0__.sF)
/* harmony export */ });
/* harmony import */ var _chunk_CC5JFFRU_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2083);
/* harmony import */ var _chunk_RFU3MQGQ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7769);
/* harmony import */ var _chunk_LU5R2LPU_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8454);
/* harmony import */ var _chunk_PAKSZ33E_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(945);
/* harmony import */ var _chunk_2MBUIRTA_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(135);








/***/ })

};
;