"use strict";
exports.id = 687;
exports.ids = [687];
exports.modules = {

/***/ 2687:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatProblem: () => (/* binding */ formatProblem)
/* harmony export */ });
/* harmony import */ var _chunk_THTEWOVN_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6214);
/* harmony import */ var _chunk_2MBUIRTA_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(135);



// src/manifest/diagnostics.ts
var WINDOW_COLUMNS = 100, COLUMNS_BEFORE = 40, TAB = "    ";
function formatProblem({ at, message, help, sourceLine }) {
  let number = String(at.line), gutter = " ".repeat(number.length), head = [`error: ${(0,_chunk_THTEWOVN_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(message)}`, `${gutter}--> ${(0,_chunk_THTEWOVN_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(at.file)}:${at.line}:${at.column}`];
  if (sourceLine === void 0) return [...head, ...helpLine(gutter, help)].join(`
`);
  let { shown, before, carets } = excerpt(sourceLine, at.column, at.endColumn ?? at.column + 1), line = `${number} | ${shown}`.trimEnd(), caretLine = `${gutter} | ${" ".repeat(before)}${"^".repeat(carets)}`, label = help === void 0 ? "" : ` ${(0,_chunk_THTEWOVN_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(help)}`, shownHelp = before + carets + label.length <= WINDOW_COLUMNS ? [`${caretLine}${label}`] : [caretLine, ...helpLine(gutter, help)];
  return [...head, `${gutter} |`, line, ...shownHelp].join(`
`);
}
function helpLine(gutter, help) {
  return help === void 0 ? [] : [`${gutter} = help: ${(0,_chunk_THTEWOVN_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(help)}`];
}
function excerpt(line, column, endColumn) {
  let from = Math.max(0, column - 1 - COLUMNS_BEFORE), near = cellsOf(line.slice(from, from + 2 * WINDOW_COLUMNS), from), first = Math.max(
    0,
    near.findIndex((cell) => cell.index + cell.text.length > from)
  ), kept = fitting(near.slice(first)), isCutBefore = from > 0, isCutAfter = kept.length < near.length - first || from + 2 * WINDOW_COLUMNS < line.length, lead = isCutBefore ? "…" : "", beforeCells = kept.filter((cell) => cell.index < column - 1), meant = kept.filter((cell) => cell.index >= column - 1 && cell.index < endColumn - 1);
  return {
    shown: `${lead}${kept.map((cell) => cell.text).join("")}${isCutAfter ? "…" : ""}`,
    before: lead.length + columnsOf(beforeCells),
    carets: Math.max(1, columnsOf(meant))
  };
}
function cellsOf(text, offset) {
  let index = offset;
  return [...text].map((character) => {
    let cell = { ...look(character), index };
    return index += character.length, cell;
  });
}
function look(character) {
  if (character === "	") return { text: TAB, columns: TAB.length };
  let text = (0,_chunk_THTEWOVN_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(character);
  return text !== character ? { text, columns: text.length } : new RegExp("\\p{M}", "u").test(character) ? { text, columns: 0 } : { text, columns: isWide(character) ? 2 : 1 };
}
function isWide(character) {
  return new RegExp("\\p{Emoji_Presentation}|[\\u1100-\\u115F\\u2E80-\\u303E\\u3041-\\uA4CF\\uAC00-\\uD7A3\\uF900-\\uFAFF\\uFE30-\\uFE6F\\uFF00-\\uFF60\\uFFE0-\\uFFE6\\u{20000}-\\u{3FFFD}]", "u").test(
    character
  );
}
function fitting(cells) {
  let columns = 0, end = cells.findIndex((cell) => (columns += cell.columns, columns > WINDOW_COLUMNS));
  return end === -1 ? cells : cells.slice(0, end);
}
function columnsOf(cells) {
  return cells.reduce((columns, cell) => columns + cell.columns, 0);
}



/***/ }),

/***/ 6214:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ visible),
/* harmony export */   d: () => (/* binding */ brief)
/* harmony export */ });
// src/manifest/visible.ts
function visible(text) {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
function brief(text, maxCharacters = 60) {
  return text.length <= maxCharacters ? text : `${text.slice(0, maxCharacters).replace(/[\uD800-\uDBFF]$/, "")}…`;
}




/***/ })

};
;