"use strict";
exports.id = 393;
exports.ids = [393];
exports.modules = {

/***/ 3393:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkOffline: () => (/* binding */ checkOffline)
/* harmony export */ });
/* harmony import */ var _5XAAHKYN_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9526);
/* harmony import */ var _GHF56PWX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7384);
/* harmony import */ var _65D27UM2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7223);
/* harmony import */ var _AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6458);






// src/register/offline.ts
function checkOffline({ candidates, because }) {
  return candidates.map((candidate) => {
    let specification = (0,_5XAAHKYN_js__WEBPACK_IMPORTED_MODULE_0__/* .specificationDigest */ .ed)({
      InferenceSpecification: (0,_5XAAHKYN_js__WEBPACK_IMPORTED_MODULE_0__/* .inferenceSpecification */ .FQ)(candidate.file.manifest)
    });
    return { ...(0,_5XAAHKYN_js__WEBPACK_IMPORTED_MODULE_0__/* .comparedResult */ .Xp)(candidate, { baseline: { kind: "offline" }, history: /* @__PURE__ */ new Map(), identity: { specification } }), outcome: { kind: "offline", because }, checks: [] };
  });
}



/***/ })

};
;