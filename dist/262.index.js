"use strict";
exports.id = 262;
exports.ids = [262];
exports.modules = {

/***/ 6262:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkOffline: () => (/* binding */ checkOffline)
/* harmony export */ });
/* harmony import */ var _chunk_OTKTC633_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9308);
/* harmony import */ var _chunk_E4KOY4SN_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9832);
/* harmony import */ var _chunk_2MBUIRTA_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(135);





// src/register/offline.ts
function checkOffline({ candidates, because }) {
  return candidates.map((candidate) => {
    let specification = (0,_chunk_OTKTC633_js__WEBPACK_IMPORTED_MODULE_0__/* .specificationDigest */ .ed)({
      InferenceSpecification: (0,_chunk_OTKTC633_js__WEBPACK_IMPORTED_MODULE_0__/* .inferenceSpecification */ .FQ)(candidate.file.manifest)
    });
    return { ...(0,_chunk_OTKTC633_js__WEBPACK_IMPORTED_MODULE_0__/* .comparedResult */ .Xp)(candidate, { baseline: { kind: "offline" }, history: /* @__PURE__ */ new Map(), identity: { specification } }), outcome: { kind: "offline", because }, checks: [] };
  });
}



/***/ })

};
;