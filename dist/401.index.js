"use strict";
exports.id = 401;
exports.ids = [401];
exports.modules = {

/***/ 1401:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportContext: () => (/* reexport safe */ _chunk_VECKVGF7_js__WEBPACK_IMPORTED_MODULE_0__.g)
/* harmony export */ });
/* harmony import */ var _chunk_VECKVGF7_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3644);
/* harmony import */ var _chunk_2MBUIRTA_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(135);





/***/ })

};
;