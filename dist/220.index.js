"use strict";
exports.id = 220;
exports.ids = [220];
exports.modules = {

/***/ 6220:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkOffline: () => (/* binding */ checkOffline)
/* harmony export */ });
/* harmony import */ var _VCNRB5JW_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(422);
/* harmony import */ var _UEBIT7BS_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6638);
/* harmony import */ var _UO66O4SH_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1111);
/* harmony import */ var _GHF56PWX_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3132);
/* harmony import */ var _65D27UM2_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3011);
/* harmony import */ var _AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1326);








// src/register/offline.ts
function checkOffline({ candidates, because }) {
  return candidates.map((candidate) => {
    let specification = (0,_UO66O4SH_js__WEBPACK_IMPORTED_MODULE_2__/* .specificationDigest */ .ed)({
      InferenceSpecification: (0,_UEBIT7BS_js__WEBPACK_IMPORTED_MODULE_1__/* .inferenceSpecification */ .FQ)(candidate.file.manifest)
    });
    return { ...(0,_VCNRB5JW_js__WEBPACK_IMPORTED_MODULE_0__/* .comparedResult */ .Xp)(candidate, { baseline: { kind: "offline" }, history: /* @__PURE__ */ new Map(), identity: { specification } }), outcome: { kind: "offline", because }, checks: [] };
  });
}



/***/ })

};
;