"use strict";
exports.id = 941;
exports.ids = [941];
exports.modules = {

/***/ 3941:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EventStreamSerde: () => (/* reexport safe */ _chunk_H2R57FOT_js__WEBPACK_IMPORTED_MODULE_0__.M3),
/* harmony export */   eventStreamSerdeProvider: () => (/* reexport safe */ _chunk_H2R57FOT_js__WEBPACK_IMPORTED_MODULE_0__.JM)
/* harmony export */ });
/* harmony import */ var _chunk_H2R57FOT_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8414);
/* harmony import */ var _chunk_JDPPVOMA_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8320);
/* harmony import */ var _chunk_PAKSZ33E_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(945);
/* harmony import */ var _chunk_2MBUIRTA_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(135);







/***/ })

};
;