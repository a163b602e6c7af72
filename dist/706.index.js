"use strict";
exports.id = 706;
exports.ids = [706];
exports.modules = {

/***/ 273:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ tellProblems)
/* harmony export */ });
/* harmony import */ var _OC3D4OAJ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8024);
/* harmony import */ var _65D27UM2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3011);



// src/main/problems.ts
function tellProblems(problems, runner) {
  if (problems.length === 0) return;
  for (let problem of problems) {
    runner.info((0,_OC3D4OAJ_js__WEBPACK_IMPORTED_MODULE_1__/* .formatProblem */ .V)(problem));
    let { file, line, column } = problem.at;
    file === "set" ? runner.error(`set:${line}:${column}: ${problem.message}`) : runner.error([problem.message, problem.help].filter((part) => part !== void 0).join(`
`), problem);
  }
  let count = problems.length === 1 ? "There is 1 problem" : `There are ${problems.length} problems`;
  throw new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l("invalid-manifest", `${count} in the manifests and reports. Nothing was sent.`, { problems });
}




/***/ }),

/***/ 706:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tellProblems: () => (/* reexport safe */ _IPCXHVH6_js__WEBPACK_IMPORTED_MODULE_0__.s)
/* harmony export */ });
/* harmony import */ var _IPCXHVH6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(273);
/* harmony import */ var _65D27UM2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3011);
/* harmony import */ var _AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1326);








/***/ })

};
;