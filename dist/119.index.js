"use strict";
exports.id = 119;
exports.ids = [119];
exports.modules = {

/***/ 9739:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ requiredRegion)
/* harmony export */ });
/* harmony import */ var _65D27UM2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3011);


// src/main/region.ts
function requiredRegion({ region }) {
  if (region !== void 0) return region;
  throw new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l("invalid-input", "aws-region: is empty, and AWS_REGION and AWS_DEFAULT_REGION are not set", {
    hint: "Give the Region of the model package group, such as `aws-region: eu-west-1`."
  });
}




/***/ }),

/***/ 7909:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ commitPath),
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   Cr: () => (/* binding */ bold),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   EX: () => (/* binding */ small),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   KM: () => (/* binding */ sparkline),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   VK: () => (/* binding */ Markup),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   _B: () => (/* binding */ fenceOfLines),
/* harmony export */   _M: () => (/* binding */ formatTogether),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   bm: () => (/* binding */ dateAndTime),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   h1: () => (/* binding */ wrappedFence),
/* harmony export */   l: () => (/* binding */ repositoryLink),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   m9: () => (/* binding */ formatPercentLimit),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   s$: () => (/* binding */ filePath),
/* harmony export */   t0: () => (/* binding */ runPath),
/* harmony export */   t6: () => (/* binding */ fullestThatFits),
/* harmony export */   tW: () => (/* binding */ formatLimit),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   xE: () => (/* binding */ alert)
/* harmony export */ });
// src/markdown/escape.ts
var INVISIBLE = /(?!\uFE0F)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
var TOO_MANY_MARKS = new RegExp("(\\p{M}{4})\\p{M}+", "gu"), SPECIAL = new RegExp("[&<>\"'`|@#$*~[\\]!\\\\]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|(?<=www)\\.|(?!\\uFE0F)\\p{M}|\\u200B", "giu"), TRIGGER = /[@#](?=\w)|:(?=[\w+-]+:|\/\/)|gh-(?=\d)|www(?=\.)/gi;
function visible(foreign) {
  return foreign.replace(INVISIBLE, pictureOf).replace(TOO_MANY_MARKS, "$1…");
}
function encodeCode(foreign) {
  return references(visible(foreign));
}
function encodeText(foreign) {
  return references(visible(foreign).replace(TRIGGER, "$&​").replaceAll("$", "＄"));
}
function shorten(text2, limit) {
  if (text2.length <= limit) return text2;
  let points = [...text2.slice(0, limit * 2 + 2)];
  return points.length <= limit ? text2 : `${points.slice(0, limit).join("")}… (${text2.length} characters)`;
}
function references(text2) {
  return text2.replace(SPECIAL, (character) => `&#${character.codePointAt(0)};`);
}
function pictureOf(character) {
  let point = character.codePointAt(0) ?? 0;
  return point < 32 ? String.fromCodePoint(9216 + point) : `⟨U+${point.toString(16).toUpperCase().padStart(4, "0")}⟩`;
}

// src/markdown/markup.ts
var Markup = class {
  constructor(source) {
    this.source = source;
  }
  source;
}, MAX_TEXT = 2e3, MAX_CODE = 300;
function html(words, ...values) {
  return new Markup(words.reduce((whole, word, index) => `${whole}${sourceOf(values[index - 1])}${word}`));
}
function code(foreign, limit = MAX_CODE) {
  let direction = RIGHT_TO_LEFT.test(String(foreign)) ? ' dir="auto"' : "";
  return new Markup(`<code${direction}>${encodeCode(shorten(String(foreign), limit))}</code>`);
}
function text(foreign, limit = MAX_TEXT) {
  return new Markup(encodeText(shorten(foreign, limit)));
}
function bold(piece) {
  return html`<b>${piece}</b>`;
}
function paragraph(...sentences) {
  return html`<p>${join(sentences, " ")}</p>`;
}
function small(...parts) {
  return html`<p><sub>${join(parts, " · ")}</sub></p>`;
}
function join(parts, separator) {
  return new Markup(parts.map(sourceOf).join(separator));
}
function blocks(...parts) {
  return new Markup(
    parts.flatMap((part) => part === void 0 || part.source === "" ? [] : [part.source]).join(`

`)
  );
}
var NOTHING = new Markup("");
function unbroken(piece) {
  return new Markup(sourceOf(piece).replace(/ (?![^<>]*>)/g, "&nbsp;"));
}
var RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
function sourceOf(value) {
  return value === void 0 ? "" : value instanceof Markup ? value.source : typeof value == "string" || typeof value == "number" ? text(String(value)).source : value.map((part) => part.source).join("");
}

// src/markdown/alert.ts
function alert(kind, content) {
  let lines = content.source.split(`
`).map((line) => line === "" ? ">" : `> ${line}`);
  return new Markup([`> [!${kind}]`, ...lines].join(`
`));
}

// src/markdown/fit.ts
var encoder = new TextEncoder();
function fullestThatFits({
  steps,
  render,
  limitInBytes
}) {
  let shortest = "";
  for (let step of steps)
    if (shortest = render(step), encoder.encode(shortest).length <= limitInBytes) return shortest;
  return shortest;
}

// src/markdown/numbers.ts
function formatTogether(values, change) {
  let decimals = commonDecimals(values, change);
  return values.map((value) => formatWith(value, decimals));
}
function formatNumber(value) {
  return formatWith(value, decimalsOf(value, 4));
}
function formatChange(change, values) {
  return isNoise(change, values) ? "±0" : `${change > 0 ? "+" : ""}${formatWith(change, commonDecimals(values, change))}`;
}
function formatLimit(limit) {
  return formatWith(limit, Number.isInteger(limit) ? 0 : Math.max(2, decimalsOf(limit, 15)));
}
function formatPercent(percent) {
  let size = Math.abs(percent);
  if (size === 0) return "0%";
  if (size >= 1e6) return "over 1,000,000%";
  if (size < 0.01) return "under 0.01%";
  let rounded = Number(size.toPrecision(2)), decimals = Math.max(0, 1 - Math.floor(Math.log10(rounded)));
  return `${grouped(size >= 100 ? size.toFixed(0) : rounded.toFixed(decimals))}%`;
}
function formatPercentLimit(percent) {
  return `${formatWith(percent, decimalsOf(percent, 15))}%`;
}
function count(amount, singular, plural = `${singular}s`) {
  return `${grouped(String(amount))} ${amount === 1 ? singular : plural}`;
}
function commonDecimals(values, change) {
  let largest = Math.max(0, ...values.map(Math.abs)), needed = values.map((value) => decimalsOf(value, 4)), forChange = change === void 0 || isNoise(change, values) ? 0 : decimalsOf(change, 2), possible = largest === 0 ? forChange : Math.max(0, 14 - exponentOf(largest)), useful = Math.max(forChange, ...needed.filter((decimals) => decimals <= 6), 0);
  return Math.min(useful, possible);
}
function decimalsOf(value, digits) {
  if (value === 0 || Number.isInteger(value) || !Number.isFinite(value)) return 0;
  let wanted = Math.min(100, Math.max(0, digits - 1 - exponentOf(value))), [, fraction = ""] = Math.abs(value).toFixed(wanted).split(".");
  return fraction.replace(/0+$/, "").length;
}
function exponentOf(value) {
  return Math.floor(Math.log10(Math.abs(value)));
}
function isNoise(change, values) {
  return Math.abs(change) <= Math.max(0, ...values.map(Math.abs)) * 1e-12;
}
function formatWith(value, decimals) {
  let size = Math.abs(value), sign = value < 0 ? "−" : "";
  if (!Number.isFinite(value)) return `${sign}${Number.isNaN(value) ? "NaN" : "∞"}`;
  if (size >= 1e15 || size > 0 && Number(size.toFixed(Math.min(decimals, 100))) === 0 || size > 0 && size < 1e-6)
    return `${sign}${size.toExponential(3).replace(/\.?0+e/, "e").replace("e+", "e").replace("e-", "e−")}`;
  let [whole = "", fraction] = size.toFixed(decimals).split(".");
  return `${sign}${grouped(whole)}${fraction === void 0 ? "" : `.${fraction}`}`;
}
function grouped(digits) {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, ",");
}

// src/markdown/time.ts
var MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
function dateAndTime(date) {
  let time = date.toISOString().slice(11, 16);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()} ${time} UTC`;
}

// src/markdown/link.ts
function repositoryLink(label, { serverUrl, repository }, path) {
  return path === void 0 || !SERVER.test(serverUrl) || !REPOSITORY.test(repository) ? html`${label}` : html`<a href="${new Markup(`${serverUrl}/${repository}/${path}`)}">${label}</a>`;
}
function commitPath(commit) {
  return COMMIT.test(commit) ? `commit/${commit}` : void 0;
}
function filePath({
  commit,
  file,
  line
}) {
  if (!COMMIT.test(commit)) return;
  let segments = file.split("/");
  if (segments.some((segment) => segment === "" || segment === "." || segment === "..")) return commitPath(commit);
  let anchor = line !== void 0 && Number.isSafeInteger(line) && line > 0 ? `#L${line}` : "";
  return `blob/${commit}/${segments.map(encodeSegment).join("/")}${anchor}`;
}
function runPath(runId, attempt) {
  if (DIGITS.test(runId))
    return attempt !== void 0 && DIGITS.test(attempt) ? `actions/runs/${runId}/attempts/${attempt}` : `actions/runs/${runId}`;
}
var SERVER = /^https?:\/\/[a-z0-9.-]+(?::\d{1,5})?$/i, REPOSITORY = /^[A-Za-z0-9_-][A-Za-z0-9_.-]*\/[A-Za-z0-9_.-]+$/, COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/, DIGITS = /^\d{1,20}$/;
function encodeSegment(segment) {
  let wellFormed = segment.replace(new RegExp("\\p{Cs}", "gu"), "�");
  return encodeURIComponent(wellFormed).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  );
}

// src/markdown/sparkline.ts
var BARS = "▁▂▃▄▅▆▇█";
function sparkline(values) {
  if (values.length < 2) return new Markup("");
  let lowest = Math.min(...values), range = Math.max(...values) - lowest, bars = values.map((value) => BARS[level(value, lowest, range)] ?? "");
  return new Markup(`<code>${bars.join("")}</code>`);
}
function level(value, lowest, range) {
  return range === 0 || !Number.isFinite(range) ? 3 : Math.round((value - lowest) / range * (BARS.length - 1));
}

// src/markdown/table.ts
function table({
  columns,
  rows
}) {
  let head = columns.map((column) => cell("th", column, column.title)), body = rows.map((row) => html`<tr>${columns.map((column, index) => cell("td", column, row[index]))}</tr>`);
  return html`<table>
<thead><tr>${head}</tr></thead>
<tbody>
${join(body, `
`)}
</tbody>
</table>`;
}
function cell(tag, column, content) {
  let inside = content === void 0 ? html`` : column.wraps === !0 ? content : unbroken(content);
  switch (column.align) {
    case "right":
      return tag === "th" ? html`<th align="right">${inside}</th>` : html`<td align="right">${inside}</td>`;
    case "center":
      return tag === "th" ? html`<th align="center">${inside}</th>` : html`<td align="center">${inside}</td>`;
    case void 0:
      return tag === "th" ? html`<th align="left">${inside}</th>` : html`<td>${inside}</td>`;
  }
}

// src/markdown/fence.ts
var MAX_LINE = 400, MAX_LINES = 2e3, WRAP_AT = 96;
function fence(language, foreign) {
  return fenceOfLines(language, foreign.split(`
`));
}
function wrappedFence(foreign) {
  return fenceOfLines("text", foreign.split(`
`).flatMap(wrap));
}
function fenceOfLines(language, lines) {
  let shown = lines.slice(0, MAX_LINES).map((line) => visible(shorten(line, MAX_LINE))), left = lines.length > MAX_LINES ? [`… ${lines.length - MAX_LINES} more lines`] : [], body = [...shown, ...left], longest = body.flatMap((line) => line.match(/`+/g) ?? []).reduce((length, run) => Math.max(length, run.length), 2), ticks = "`".repeat(longest + 1);
  return new Markup([`${ticks}${language}`, ...body, ticks].join(`
`));
}
function wrap(line) {
  if (line.length <= WRAP_AT) return [line];
  let cut = line.lastIndexOf(" ", WRAP_AT), indent = /^ */.exec(line)?.[0] ?? "";
  return cut <= indent.length ? [line] : [line.slice(0, cut), ...wrap(`${indent}${line.slice(cut + 1)}`)];
}




/***/ }),

/***/ 3132:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Re: () => (/* binding */ subtract),
/* harmony export */   Ro: () => (/* binding */ toNumber),
/* harmony export */   Tm: () => (/* binding */ stoppingGates),
/* harmony export */   Zl: () => (/* binding */ gatesPassed),
/* harmony export */   _: () => (/* binding */ decimal),
/* harmony export */   y8: () => (/* binding */ judgeGates)
/* harmony export */ });
// src/metrics/decimal.ts
function decimal(value) {
  let [mantissa = "", exponent = "0"] = String(value).split("e"), [whole = "", fraction = ""] = mantissa.split(".");
  return { digits: BigInt(whole + fraction), exponent: Number(exponent) - fraction.length };
}
function subtract(from, what) {
  let exponent = Math.min(from.exponent, what.exponent);
  return { digits: digitsAt(from, exponent) - digitsAt(what, exponent), exponent };
}
function multiply(one, other) {
  return { digits: one.digits * other.digits, exponent: one.exponent + other.exponent };
}
function absolute({ digits, exponent }) {
  return { digits: digits < 0n ? -digits : digits, exponent };
}
function negate({ digits, exponent }) {
  return { digits: -digits, exponent };
}
function isAtMost(one, other) {
  return subtract(one, other).digits <= 0n;
}
function toNumber({ digits, exponent }) {
  return +`${digits}e${exponent}`;
}
function digitsAt({ digits, exponent }, wanted) {
  return digits * 10n ** BigInt(exponent - wanted);
}

// src/metrics/regression.ts
var HUNDRED = decimal(100);
function worsening(candidate, baseline, goal) {
  let change = subtract(decimal(candidate), decimal(baseline));
  return goal === "minimize" ? change : negate(change);
}
function isAllowed(worse, { limit, relative, baseline }) {
  return relative ? isAtMost(multiply(worse, HUNDRED), multiply(decimal(limit), absolute(decimal(baseline)))) : isAtMost(worse, decimal(limit));
}

// src/metrics/gates.ts
function judgeGates(metric, baseline) {
  return metric.gates.map((gate) => ({ metric: metric.name, gate, ...judge(gate, metric, baseline) }));
}
function gatesPassed(results) {
  let deciding = results.filter(({ gate }) => gate.level === "error");
  return deciding.some(({ outcome }) => outcome === "failed") ? "false" : deciding.some(({ skipped: skipped2 }) => skipped2 === "needs-registry") ? "unknown" : "true";
}
function stoppingGates(results) {
  return results.filter(({ gate, outcome }) => gate.level === "error" && outcome === "failed");
}
function judge(gate, metric, baseline) {
  if (!Number.isFinite(metric.value)) return failed("there is no finite number to judge");
  if (!Number.isFinite(gate.limit)) return failed("the limit of this gate is not a finite number");
  switch (gate.kind) {
    case "min":
      return metric.value >= gate.limit ? passed : failed(`${beside(metric.value, gate.limit)[0]} is below the minimum ${gate.limit}`);
    case "max":
      return metric.value <= gate.limit ? passed : failed(`${beside(metric.value, gate.limit)[0]} is above the maximum ${gate.limit}`);
    case "max-regression":
      return judgeRegression(gate, metric, baseline);
  }
}
function judgeRegression(gate, metric, baseline) {
  if (metric.goal === void 0 || metric.goalSource !== "declared") return failed("the metric declares no `goal`");
  switch (baseline.kind) {
    case "first":
      return skipped("needs a baseline; no version of the group is approved");
    case "not-wanted":
      return skipped("needs a baseline; the manifest says `baseline: none`");
    case "offline":
      return skipped("needs the registry", "needs-registry");
    case "unreadable":
      return failed(`the baseline cannot be read: ${baseline.reason}`);
    case "version": {
      let before = baseline.metrics.get(metric.name);
      if (before === void 0) return skipped(`never recorded in version ${baseline.version}`);
      if (!Number.isFinite(before.value)) return failed(`version ${baseline.version} recorded no finite number`);
      let worse = worsening(metric.value, before.value, metric.goal);
      return isAllowed(worse, { ...gate, baseline: before.value }) ? passed : failed(explain(gate, toNumber(worse), before.value, baseline.version));
    }
  }
}
var passed = { outcome: "passed" };
function failed(reason) {
  return { outcome: "failed", reason };
}
function skipped(reason, because = "nothing-to-compare") {
  return { outcome: "skipped", reason, skipped: because };
}
function explain(gate, worse, baseline, version) {
  if (!gate.relative) {
    let [shown2, limit2] = beside(worse, gate.limit);
    return `worse than version ${version} by ${shown2}; the gate allows ${limit2}`;
  }
  if (baseline === 0) return `worse than version ${version}, where it was 0; a gate in percent then allows nothing`;
  let [shown, limit] = beside(worse / Math.abs(baseline) * 100, gate.limit);
  return `${shown}% worse than version ${version}; the gate allows ${limit}%`;
}
function beside(one, other) {
  for (let digits of [4, 6, 9, 12]) {
    let shown = Number(one.toPrecision(digits));
    if (Number.isFinite(shown) && shown !== other && shown > other == one > other)
      return [String(shown), String(other)];
  }
  return [String(one), String(other)];
}




/***/ }),

/***/ 9596:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qm: () => (/* binding */ runUrlOf),
/* harmony export */   gW: () => (/* binding */ reportContext),
/* harmony export */   pD: () => (/* binding */ recordContext)
/* harmony export */ });
/* harmony import */ var _UDH7PV2E_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3500);


// src/main/report-context.ts
function reportContext({ inputs, run, actionVersion }, accounts) {
  let { context } = run;
  return {
    repository: context.repository,
    serverUrl: context.serverUrl,
    // GITHUB_SHA is the merge commit of a pull request, which nobody wrote.
    commit: context.pullRequest?.headSha ?? context.sha,
    runId: context.runId,
    runNumber: context.runNumber,
    runAttempt: context.runAttempt,
    workflow: context.workflow,
    region: inputs.region ?? "",
    ...accounts,
    actionVersion,
    now: _UDH7PV2E_js__WEBPACK_IMPORTED_MODULE_0__/* .clock */ .p.now()
  };
}
function recordContext({ run, actionVersion }) {
  let { repository, serverUrl, runId, runNumber, runAttempt } = run.context;
  return { repository, serverUrl, runId, runNumber, runAttempt, actionVersion, now: _UDH7PV2E_js__WEBPACK_IMPORTED_MODULE_0__/* .clock */ .p.now() };
}
function runUrlOf({ serverUrl, repository, runId }) {
  return runId === "" || repository === "" ? "" : `${serverUrl}/${repository}/actions/runs/${runId}`;
}




/***/ }),

/***/ 8024:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ formatProblem)
/* harmony export */ });
/* harmony import */ var _XCZQCMGW_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(809);


// src/manifest/diagnostics.ts
var WINDOW_COLUMNS = 100, COLUMNS_BEFORE = 40, TAB = "    ";
function formatProblem({ at, message, help, sourceLine }) {
  let number = String(at.line), gutter = " ".repeat(number.length), head = [`error: ${(0,_XCZQCMGW_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(message)}`, `${gutter}--> ${(0,_XCZQCMGW_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(at.file)}:${at.line}:${at.column}`];
  if (sourceLine === void 0) return [...head, ...helpLine(gutter, help)].join(`
`);
  let { shown, before, carets } = excerpt(sourceLine, at.column, at.endColumn ?? at.column + 1), line = `${number} | ${shown}`.trimEnd(), caretLine = `${gutter} | ${" ".repeat(before)}${"^".repeat(carets)}`, label = help === void 0 ? "" : ` ${(0,_XCZQCMGW_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(help)}`, shownHelp = before + carets + label.length <= WINDOW_COLUMNS ? [`${caretLine}${label}`] : [caretLine, ...helpLine(gutter, help)];
  return [...head, `${gutter} |`, line, ...shownHelp].join(`
`);
}
function helpLine(gutter, help) {
  return help === void 0 ? [] : [`${gutter} = help: ${(0,_XCZQCMGW_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(help)}`];
}
function excerpt(line, column, endColumn) {
  let from = betweenPairs(line, Math.max(0, column - 1 - COLUMNS_BEFORE)), near = cellsOf(line.slice(from, betweenPairs(line, from + 2 * WINDOW_COLUMNS)), from), kept = fitting(near), isCutBefore = from > 0, isCutAfter = kept.length < near.length || from + 2 * WINDOW_COLUMNS < line.length, lead = isCutBefore ? "…" : "", beforeCells = kept.filter((cell) => cell.index < column - 1), meant = kept.filter((cell) => cell.index >= column - 1 && cell.index < endColumn - 1);
  return {
    shown: `${lead}${kept.map((cell) => cell.text).join("")}${isCutAfter ? "…" : ""}`,
    before: lead.length + columnsOf(beforeCells),
    carets: Math.max(1, columnsOf(meant))
  };
}
function betweenPairs(line, offset) {
  return /[\uDC00-\uDFFF]/.test(line.charAt(offset)) && /[\uD800-\uDBFF]/.test(line.charAt(offset - 1)) ? offset - 1 : offset;
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
  let text = (0,_XCZQCMGW_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(character);
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

/***/ 6531:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _1: () => (/* binding */ settleWith),
/* harmony export */   kf: () => (/* binding */ tellReport),
/* harmony export */   u5: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
// src/main/tell-report.ts




var MAX_REPORT_BYTES = 1e5;
async function tellReport({ runner }, { failure, summary, outputs, report, reportJson, comment }) {
  for (let [name, value] of outputs) runner.setOutput(name, value);
  let whole = { ...report, ...failure && { failureReason: failure.code, message: failure.message } }, text = JSON.stringify(whole), short = Buffer.byteLength(text) <= MAX_REPORT_BYTES ? text : JSON.stringify({ truncated: !0, ...scalars(whole) });
  runner.setOutput("report-json", reportJson ?? short), runner.setOutput("report-path", await writeReport(JSON.stringify(whole, null, 2))), runner.setOutput("failure-reason", failure?.code ?? ""), await runner.writeSummary(summary);
  let url = await comment();
  url !== void 0 && (runner.setOutput("comment-url", url), runner.info(`Comment: ${url}`));
}
function settleWith(failure) {
  if (failure === void 0) return { failure: void 0 };
  let { code, message, hint } = failure;
  return { failure: { code, message: hint === void 0 ? message : `${message}
${hint}` } };
}
async function writeReport(text) {
  let path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(process.env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), `model-registry-report-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.json`);
  try {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, `${text}
`, { mode: 384 }), path;
  } catch {
    return "";
  }
}
function scalars(report) {
  return Object.fromEntries(Object.entries(report).filter(([, value]) => typeof value != "object"));
}




/***/ }),

/***/ 4194:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   EI: () => (/* binding */ reportOf),
/* harmony export */   M3: () => (/* binding */ failureReasonOf),
/* harmony export */   l4: () => (/* binding */ reportJson),
/* harmony export */   lB: () => (/* binding */ tellComment),
/* harmony export */   us: () => (/* binding */ metricsJson),
/* harmony export */   we: () => (/* binding */ markerOf)
/* harmony export */ });
/* harmony import */ var _NH5ZMJ4S_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4668);
/* harmony import */ var _LTNOEKLX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9596);
/* harmony import */ var _65D27UM2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3011);




// src/main/report-json.ts
function reportOf(results) {
  return { schema: 1, models: results.map(modelOf) };
}
function reportJson(results) {
  let report = reportOf(results);
  return [
    report,
    {
      ...report,
      shortened: !0,
      models: report.models.map((model) => ({ ...model, metrics: model.metrics.map(withoutHistory) }))
    },
    {
      ...report,
      shortened: !0,
      models: report.models.map(({ metrics: _, specificationChanges: __, ...model }) => model)
    },
    {
      ...report,
      shortened: !0,
      models: report.models.map(({ manifest, group, outcome, modelPackageArn, failureReason }) => ({
        manifest,
        group,
        outcome,
        modelPackageArn,
        failureReason
      }))
    }
  ].map((step) => JSON.stringify(step)).find((text) => Buffer.byteLength(text) < 1e5) ?? JSON.stringify({ schema: 1, shortened: !0, models: [] });
}
function metricsJson(result) {
  let text = JSON.stringify(modelOf(result).metrics.map(withoutHistory));
  return Buffer.byteLength(text) < 1e5 ? text : "";
}
function modelOf(result) {
  let { file, group, outcome, baseline, gates, diffs } = result, version = versionOf(outcome);
  return {
    manifest: file.path,
    group,
    outcome: outcome.kind,
    modelPackageArn: version?.arn,
    modelPackageVersion: version?.version,
    approvalStatus: version?.approvalStatus,
    failureReason: failureReasonOf(result),
    failure: outcome.kind === "failed" ? { message: outcome.error.message, hint: outcome.error.hint } : void 0,
    baseline: baseline.kind === "version" ? { kind: baseline.kind, arn: baseline.arn, version: baseline.version } : { kind: baseline.kind },
    gates: gates.map(({ metric, gate, outcome: passed, reason }) => ({
      metric,
      kind: gate.kind,
      limit: gate.limit,
      level: gate.level,
      outcome: passed,
      reason
    })),
    metrics: diffs.map(({ metric, baseline: before, verdict, change, changeInPercent, history }) => ({
      name: metric.name,
      value: metric.value,
      standardDeviation: metric.standardDeviation,
      goal: metric.goal,
      baseline: before?.value,
      change,
      changeInPercent,
      verdict,
      history
    })),
    loosenedGates: result.loosenedGates.map(({ metric, what, before, after }) => ({ metric, what, before, after })),
    specificationChanges: result.specificationChanges,
    checks: result.checks,
    specificationDigest: result.specificationDigest,
    candidateDigest: result.candidateDigest
  };
}
function withoutHistory({ history: _, ...metric }) {
  return metric;
}
function versionOf(outcome) {
  return outcome.kind === "registered" || outcome.kind === "reused" || outcome.kind === "rejected" ? outcome.version : void 0;
}
function failureReasonOf({ outcome, gates }) {
  switch (outcome.kind) {
    case "failed":
      return outcome.error.code;
    case "gate-failed":
      return "gate-failed";
    case "rejected":
      return "rejected";
    case "offline":
    case "planned":
      return gates.some(({ outcome: passed, gate }) => passed === "failed" && gate.level === "error") && outcome.kind === "offline" ? "gate-failed" : void 0;
    case "registered":
    case "reused":
    case "superseded":
      return;
  }
}

// src/main/comment.ts
function markerOf({ commentKey }, { workflow, job }) {
  return (0,_NH5ZMJ4S_js__WEBPACK_IMPORTED_MODULE_0__/* .commentMarker */ .Ql)(commentKey ?? `${workflow}/${job}`);
}
async function tellComment({
  request,
  results,
  pullRequest,
  existing,
  accounts
}) {
  let { inputs, run, runner } = request;
  if (!(!pullRequest || inputs.comment === "never" || inputs.dryRun))
    try {
      let found = await existing;
      if (found instanceof _65D27UM2_js__WEBPACK_IMPORTED_MODULE_2__/* .CallFailure */ .R) throw found;
      if (!isDue(inputs.comment, results, found)) return found?.url;
      let marker = markerOf(inputs, run.context), [current, isStale] = await Promise.all([
        found ?? pullRequest.findComment(marker),
        hasMovedOn(pullRequest, run.context)
      ]);
      if (isStale)
        return runner.notice("The pull request has a newer commit: its run writes the comment."), current?.url;
      let body = (0,_NH5ZMJ4S_js__WEBPACK_IMPORTED_MODULE_0__/* .renderComment */ .wQ)({ results, context: (0,_LTNOEKLX_js__WEBPACK_IMPORTED_MODULE_1__/* .reportContext */ .gW)(request, accounts), marker });
      return await pullRequest.writeComment({ existing: current, marker, body });
    } catch (error) {
      if (!(error instanceof _65D27UM2_js__WEBPACK_IMPORTED_MODULE_2__/* .CallFailure */ .R)) throw error;
      runner.warning(`The comment could not be written: ${error.message}${error.hint ? `
${error.hint}` : ""}`);
      return;
    }
}
function isDue(when, results, existing) {
  switch (when) {
    case "always":
      return !0;
    case "never":
      return !1;
    case "on-change":
      return (0,_NH5ZMJ4S_js__WEBPACK_IMPORTED_MODULE_0__/* .worthCommenting */ .ay)(results, existing?.body);
    case "on-failure":
      return results.some((result) => failureReasonOf(result) !== void 0) || existing !== void 0 && (0,_NH5ZMJ4S_js__WEBPACK_IMPORTED_MODULE_0__/* .worthCommenting */ .ay)(results, existing.body);
  }
}
async function hasMovedOn(pullRequest, { pullRequest: event }) {
  try {
    return event !== void 0 && await pullRequest.headSha() !== event.headSha;
  } catch (error) {
    if (error instanceof _65D27UM2_js__WEBPACK_IMPORTED_MODULE_2__/* .CallFailure */ .R) return !1;
    throw error;
  }
}




/***/ }),

/***/ 3500:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ clock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
// src/main/clock.ts

var clock = {
  now: () => /* @__PURE__ */ new Date(),
  sleep: async (milliseconds) => {
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds);
  }
};




/***/ }),

/***/ 1796:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runRegister: () => (/* binding */ runRegister)
/* harmony export */ });
/* harmony import */ var _SSQIU5WG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6531);
/* harmony import */ var _GHF56PWX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3132);
/* harmony import */ var _GA3HME3F_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9739);
/* harmony import */ var _YVQNYV6M_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5957);
/* harmony import */ var _SY5NP4YE_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4194);
/* harmony import */ var _NH5ZMJ4S_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4668);
/* harmony import */ var _GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7909);
/* harmony import */ var _LTNOEKLX_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9596);
/* harmony import */ var _UDH7PV2E_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3500);
/* harmony import */ var _IOHATD5X_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4289);
/* harmony import */ var _EDY4CZET_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8155);
/* harmony import */ var _ZMG3RH2E_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2407);
/* harmony import */ var _65D27UM2_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3011);
/* harmony import */ var _AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1326);

















// src/main/results.ts
async function tellResults(request, results, accounts, comment = async () => {
}) {
  let { runner } = request;
  for (let result of results) tellInLog(request, result);
  let failure = failureOfRun(results), path = await (0,_SSQIU5WG_js__WEBPACK_IMPORTED_MODULE_0__/* .writeReport */ .u5)(JSON.stringify((0,_SY5NP4YE_js__WEBPACK_IMPORTED_MODULE_4__/* .reportOf */ .EI)(results), null, 2)), outputs = {
    ...outputsOf(results),
    "report-json": (0,_SY5NP4YE_js__WEBPACK_IMPORTED_MODULE_4__/* .reportJson */ .l4)(results),
    "report-path": path,
    "failure-reason": failure?.code ?? ""
  };
  for (let [name, value] of Object.entries(outputs)) runner.setOutput(name, value);
  let { renderSummary } = await __webpack_require__.e(/* import() */ 35).then(__webpack_require__.bind(__webpack_require__, 7035)), { reportContext } = await __webpack_require__.e(/* import() */ 900).then(__webpack_require__.bind(__webpack_require__, 6900));
  await runner.writeSummary(renderSummary({ results, context: reportContext(request, accounts) }));
  let url = await comment();
  return url !== void 0 && (runner.setOutput("comment-url", url), runner.info(`Comment: ${url}`)), { failure };
}
function tellInLog({ runner }, { file, outcome, gates, checks, diffs }) {
  let path = file.path;
  for (let { metric, verdict, baseline } of diffs)
    runner.info(`${path}: ${metric.name} ${metric.value}${baseline ? ` (was ${baseline.value})` : ""}: ${verdict}`);
  for (let check of checks) {
    let text = `${path}: ${check.title}: ${check.detail}`;
    check.level === "warning" ? runner.warning(text) : runner.info(text);
  }
  for (let { metric, gate, outcome: passed, reason } of gates) {
    if (passed !== "failed") continue;
    let problem = { at: gate.at, message: `The gate of ${metric} failed: ${reason ?? ""}` };
    gate.level === "error" ? runner.error(problem.message, problem) : runner.warning(problem.message, problem);
  }
  switch (outcome.kind) {
    case "planned":
      runner.info(`${path}: dry run. CreateModelPackage would be sent:
${JSON.stringify(outcome.request, null, 2)}`);
      break;
    case "superseded":
      runner.notice(`${path}: not registered, since the pull request has a newer commit (${outcome.headSha}).`);
      break;
    case "registered":
      outcome.duplicate && runner.warning(
        `${path}: a parallel run registered the same as ${outcome.duplicate.arn}; delete one of the two.`
      );
      break;
    case "failed":
    case "rejected":
    case "gate-failed":
    case "reused":
    case "offline":
      break;
  }
}
function failureOfRun(results) {
  let failures = results.flatMap((result) => {
    let code = (0,_SY5NP4YE_js__WEBPACK_IMPORTED_MODULE_4__/* .failureReasonOf */ .M3)(result);
    return code === void 0 ? [] : [{ code, message: `${result.file.path}: ${sentence(result)}` }];
  }), [first] = failures;
  return first && { code: first.code, message: failures.map(({ message }) => message).join(`
`) };
}
function sentence({ outcome, gates }) {
  switch (outcome.kind) {
    case "failed":
      return [outcome.error.message, outcome.error.hint].filter((part) => part !== void 0).join(`
`);
    case "rejected":
      return `the same model was rejected as version ${outcome.version.version}${outcome.by ? ` by ${outcome.by}` : ""}${outcome.reason ? `: ${outcome.reason}` : ""}. Change the model, or have the version approved.`;
    default: {
      let failed = gates.filter((gate) => gate.outcome === "failed" && gate.gate.level === "error");
      return `not registered, since ${failed.length === 1 ? "a gate" : `${failed.length} gates`} failed: ${failed.map(({ metric, reason }) => `${metric} ${reason ?? ""}`).join("; ")}`;
    }
  }
}
function outputsOf(results) {
  let gates = { "gates-passed": gatesPassed2(results) }, [result, ...others] = results;
  if (!result || others.length > 0) return gates;
  let version = (0,_SY5NP4YE_js__WEBPACK_IMPORTED_MODULE_4__/* .versionOf */ .E4)(result.outcome);
  return {
    ...gates,
    "model-package-group": result.group,
    registered: String(result.outcome.kind === "registered"),
    "metrics-json": (0,_SY5NP4YE_js__WEBPACK_IMPORTED_MODULE_4__/* .metricsJson */ .us)(result),
    ...version && {
      "model-package-arn": version.arn,
      "model-package-version": String(version.version),
      "approval-status": version.approvalStatus
    },
    ...result.baseline.kind === "version" && { "baseline-arn": result.baseline.arn }
  };
}
function gatesPassed2(results) {
  let judged = (0,_GHF56PWX_js__WEBPACK_IMPORTED_MODULE_1__/* .gatesPassed */ .Zl)(results.flatMap(({ gates }) => gates));
  return judged === "true" && results.some(({ outcome }) => outcome.kind === "failed") ? "unknown" : judged;
}

// src/main/watched-writer.ts
function watchedWriter(writer, {
  intent,
  cancellation
}) {
  let underWay = /* @__PURE__ */ new Set();
  function note(creation) {
    let others = intent.current().creations.filter(({ clientToken }) => clientToken !== creation.clientToken);
    intent.update({ phase: "registering", creations: [...others, creation] });
  }
  function noteAnswer(creation) {
    try {
      note({ ...creation, isAnswered: !0 });
    } catch {
      return;
    }
  }
  return {
    createModelPackage: async (input) => {
      if (cancellation.isRequested()) throw notSent("the run was stopped");
      let creation = { group: input.ModelPackageGroupName ?? "", clientToken: input.ClientToken ?? "" };
      try {
        note({ ...creation, isAnswered: !1 });
      } catch (cause) {
        throw notSent("the file that a kill would be explained from cannot be written", cause);
      }
      let request = writer.createModelPackage(input);
      underWay.add(request);
      try {
        let output = await request;
        return noteAnswer(creation), output;
      } catch (error) {
        throw error instanceof _65D27UM2_js__WEBPACK_IMPORTED_MODULE_11__/* .CallFailure */ .R && error.kind !== "unknown-outcome" && noteAnswer(creation), error;
      } finally {
        underWay.delete(request);
      }
    },
    settled: async () => {
      await Promise.allSettled(underWay);
    }
  };
}
function notSent(why, cause) {
  return new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_11__/* .CallFailure */ .R("unreachable", "sagemaker:CreateModelPackage", `Not sent: ${why}.`, { cause });
}

// src/main/register.ts
async function runRegister(request) {
  let { run } = request, candidates = await checkedCandidates(request);
  return request.intent.update({ models: candidates.length }), run.offline ? offline(request, candidates, run.offline) : online(request, candidates);
}
async function checkedCandidates({ inputs, run, runner }) {
  let { checkFiles } = await Promise.all(/* import() */[__webpack_require__.e(495), __webpack_require__.e(584)]).then(__webpack_require__.bind(__webpack_require__, 1584)), { tellProblems } = await __webpack_require__.e(/* import() */ 706).then(__webpack_require__.bind(__webpack_require__, 706)), { candidates, problems, notices } = await runner.group("Check the manifests", async () => {
    let checked = await checkFiles({ workspace: run.context.workspace, patterns: inputs.manifest, set: inputs.set });
    for (let { file, metrics } of checked.candidates)
      runner.info(`${file.path}: group ${file.manifest.group}, ${metrics.length} metrics`);
    return checked;
  });
  for (let notice of notices) runner.notice(notice.message, notice);
  return tellProblems(problems, runner), candidates;
}
async function offline(request, candidates, because) {
  let { checkOffline } = await Promise.all(/* import() */[__webpack_require__.e(422), __webpack_require__.e(220)]).then(__webpack_require__.bind(__webpack_require__, 6220)), why = {
    fork: "the pull request comes from a fork, whose jobs get no credentials",
    dependabot: "Dependabot's jobs get no credentials",
    laptop: "this is not GitHub Actions"
  }[because];
  return request.runner.notice(`Checked without credentials: ${why}. Nothing is registered.`), tellResults(request, checkOffline({ candidates, because }), {});
}
async function online(request, candidates) {
  let { inputs, run, runner } = request, region = (0,_GA3HME3F_js__WEBPACK_IMPORTED_MODULE_2__/* .requiredRegion */ ._)(inputs), idToken = (0,_YVQNYV6M_js__WEBPACK_IMPORTED_MODULE_3__/* .idTokens */ .S)(inputs), pullRequest = await openPullRequest(request), existing = findComment(request, pullRequest), based = candidatesWithBase(request, candidates);
  based.catch(() => {
  });
  let { takeCredentials } = await Promise.all(/* import() */[__webpack_require__.e(358), __webpack_require__.e(42)]).then(__webpack_require__.bind(__webpack_require__, 2042)), { artifactStore, versionReader, versionWriter } = await Promise.all(/* import() */[__webpack_require__.e(358), __webpack_require__.e(424)]).then(__webpack_require__.bind(__webpack_require__, 2424)), session = await takeCredentials(request, { region, idToken }), writer = watchedWriter(versionWriter(session.own), request);
  request.onWriter(writer);
  let { identity, registryAccount } = session, { register } = await Promise.all(/* import() */[__webpack_require__.e(422), __webpack_require__.e(112)]).then(__webpack_require__.bind(__webpack_require__, 3112)), results = await runner.group(
    "Register",
    async () => register(
      {
        candidates: await based,
        settings: {
          region,
          partition: identity.partition,
          callerAccount: identity.account,
          registryAccount,
          dryRun: inputs.dryRun,
          onGateFailure: inputs.onGateFailure
        },
        context: run.context
      },
      {
        writer,
        reader: versionReader(session.registry),
        artifacts: artifactStore(session.own),
        clock: _UDH7PV2E_js__WEBPACK_IMPORTED_MODULE_8__/* .clock */ .p,
        ...pullRequest ? { pullRequest } : {},
        onVersion: (known) => tellVersion(request, { known, isOnly: candidates.length === 1 })
      }
    )
  ), accounts = { trainingAccount: identity.account, registryAccount };
  return tellResults(request, results, accounts, () => (0,_SY5NP4YE_js__WEBPACK_IMPORTED_MODULE_4__/* .tellComment */ .lB)({ request, results, pullRequest, existing, accounts }));
}
async function openPullRequest({ inputs, run }) {
  let { pullRequest, repository } = run.context;
  if (!pullRequest || inputs.githubToken === "") return;
  let { pullRequestPort } = await Promise.all(/* import() */[__webpack_require__.e(357), __webpack_require__.e(641)]).then(__webpack_require__.bind(__webpack_require__, 8641));
  return pullRequestPort({ token: inputs.githubToken, repository, number: pullRequest.number });
}
function findComment({ inputs, run }, pullRequest) {
  return !pullRequest || inputs.comment === "never" || inputs.dryRun ? Promise.resolve(void 0) : __webpack_require__.e(/* import() */ 401).then(__webpack_require__.bind(__webpack_require__, 3401)).then(({ markerOf }) => pullRequest.findComment(markerOf(inputs, run.context))).catch((error) => {
    if (error instanceof _65D27UM2_js__WEBPACK_IMPORTED_MODULE_11__/* .CallFailure */ .R) return error;
    throw error;
  });
}
async function candidatesWithBase(request, candidates) {
  let { pullRequest, repository } = request.run.context;
  if (!pullRequest) return candidates;
  if (request.inputs.githubToken === "")
    return request.runner.warning(
      "github-token is empty, so the gates of the base branch are not known and only this pull request's own gates count."
    ), candidates;
  let { withBaseGates } = await Promise.all(/* import() */[__webpack_require__.e(495), __webpack_require__.e(355)]).then(__webpack_require__.bind(__webpack_require__, 1355)), { repositoryFiles } = await Promise.all(/* import() */[__webpack_require__.e(357), __webpack_require__.e(641)]).then(__webpack_require__.bind(__webpack_require__, 8641)), files = repositoryFiles({ token: request.inputs.githubToken, repository }), { baseSha } = pullRequest;
  return withBaseGates({
    candidates,
    files,
    baseSha,
    patterns: request.inputs.manifest,
    warn: request.runner.warning
  });
}
function tellVersion({ runner, intent }, { known, isOnly }) {
  let { version, registered } = known, manifest = known.file.path, { versions, creations } = intent.current();
  if (versions.some((one) => one.manifest === manifest && one.arn === version.arn)) return;
  if (isOnly) for (let [name, value] of (0,_IOHATD5X_js__WEBPACK_IMPORTED_MODULE_13__/* .versionOutputs */ .V)({ ...version, registered })) runner.setOutput(name, value);
  runner.info(`${manifest}: ${registered ? "registered" : "found"} ${version.arn} (${version.approvalStatus})`);
  let found = { manifest, arn: version.arn, approvalStatus: version.approvalStatus, registered }, isOfGroup = (group) => group === version.group || group.endsWith(`/${version.group}`);
  try {
    intent.update({
      versions: [...versions.filter((one) => one.manifest !== manifest), found],
      creations: creations.map((one) => isOfGroup(one.group) ? { ...one, isAnswered: !0 } : one)
    });
  } catch (error) {
    runner.info(`The journal could not be written: ${String(error)}`);
  }
}



/***/ }),

/***/ 809:
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




/***/ }),

/***/ 5957:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ idTokens),
/* harmony export */   g: () => (/* binding */ environmentClaim)
/* harmony export */ });
/* harmony import */ var _UDH7PV2E_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3500);
/* harmony import */ var _EDY4CZET_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8155);
/* harmony import */ var _65D27UM2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3011);




// src/github/id-token.ts
var ATTEMPTS = 5, FIRST_WAIT_MILLISECONDS = 200, DEADLINE_MILLISECONDS = 3e4;
function hasIdTokenEndpoint() {
  return !!(process.env.ACTIONS_ID_TOKEN_REQUEST_URL && process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN);
}
async function idToken({
  audience,
  clock: clock2
}) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await withDeadline((0,_EDY4CZET_js__WEBPACK_IMPORTED_MODULE_1__/* .getIDToken */ .V9)(audience));
    } catch (error) {
      let message = error instanceof Error ? error.message : String(error);
      if (attempt === ATTEMPTS || !isRetryable(message)) throw failure(message, error);
    }
    await clock2.sleep(Math.random() * FIRST_WAIT_MILLISECONDS * 2 ** attempt);
  }
}
function isRetryable(message) {
  let code = /Error Code : (\w+)/.exec(message)?.[1];
  return code === void 0 || code === "undefined" || code === "429" || /^5\d\d$/.test(code);
}
function failure(message, cause) {
  return new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_2__/* .CallFailure */ .R(
    "credentials",
    "GET ACTIONS_ID_TOKEN_REQUEST_URL",
    `GitHub gave no ID token: ${message.replace(/\s+/g, " ").trim()}`,
    { cause }
  );
}
async function withDeadline(promise) {
  let timer, late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error("no answer within 30 s")), DEADLINE_MILLISECONDS);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

// src/main/id-tokens.ts
function idTokens({ audience, role, registryRole }) {
  if (!(role || registryRole) || !hasIdTokenEndpoint()) return;
  let first = idToken({ audience, clock: _UDH7PV2E_js__WEBPACK_IMPORTED_MODULE_0__/* .clock */ .p });
  return first.catch(() => {
  }), () => {
    let token = first ?? idToken({ audience, clock: _UDH7PV2E_js__WEBPACK_IMPORTED_MODULE_0__/* .clock */ .p });
    return first = void 0, token;
  };
}
function environmentClaim(token) {
  try {
    let claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8")), claim = typeof claims == "object" && claims !== null ? Reflect.get(claims, "environment") : void 0;
    return typeof claim == "string" && claim !== "" ? claim : void 0;
  } catch {
    return;
  }
}




/***/ })

};
;