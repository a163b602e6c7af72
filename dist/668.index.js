"use strict";
exports.id = 668;
exports.ids = [668];
exports.modules = {

/***/ 4668:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   Ql: () => (/* binding */ commentMarker),
/* harmony export */   Tz: () => (/* binding */ lineChart),
/* harmony export */   ay: () => (/* binding */ worthCommenting),
/* harmony export */   wQ: () => (/* binding */ renderComment),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7909);
/* harmony import */ var _OC3D4OAJ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8024);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_1__);



// src/markdown/marker.ts

var MAX_KEY = 200;
function marker(name, key) {
  return `<!-- ${name} ${encodeKey(key)} -->`;
}
function encodeKey(key) {
  let encoded = [...key].map((character, index, all) => isPlain(character, all[index + 1]) ? character : percent(character)).join("");
  return encoded.length <= MAX_KEY ? encoded : `${encoded.slice(0, MAX_KEY).replace(/[%-][^%]?$/, "")}~${(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha256").update(key).digest("hex")}`;
}
function isPlain(character, next2) {
  return /[A-Za-z0-9._/@]/.test(character) || character === "-" && next2 !== void 0 && /[A-Za-z0-9]/.test(next2);
}
function percent(character) {
  return [...new TextEncoder().encode(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}

// src/register/report-detail.ts
var EVERYTHING = {
  metrics: "all",
  maxRows: 5e3,
  changes: "lines",
  foldedSections: !0,
  modelSections: !0,
  maxModels: 1e3,
  maxMessage: 4e3
}, MOVED = { ...EVERYTHING, metrics: "moved" }, COUNTS = { ...MOVED, changes: "counts" }, NO_SECTIONS = { ...COUNTS, foldedSections: !1 }, IMPORTANT = { ...NO_SECTIONS, metrics: "important", maxMessage: 1e3 }, TABLE_ONLY = { ...IMPORTANT, maxRows: 5, modelSections: !1, maxMessage: 500 }, MAX_MODELS_WITH_SECTIONS = 100, LADDER = [
  EVERYTHING,
  MOVED,
  COUNTS,
  NO_SECTIONS,
  ...[100, 50].map((maxRows) => ({ ...NO_SECTIONS, maxRows })),
  ...[100, 50, 20, 10, 5].map((maxRows) => ({ ...IMPORTANT, maxRows })),
  TABLE_ONLY,
  ...[100, 50, 20, 10, 1].map((maxModels) => ({ ...TABLE_ONLY, maxModels }))
];
function ladderFor(models) {
  let [first, ...rest] = LADDER;
  return models <= MAX_MODELS_WITH_SECTIONS ? LADDER : [{ ...first, modelSections: !1 }, ...rest.filter((detail) => !detail.modelSections)];
}
function isEverything(detail) {
  return detail === EVERYTHING;
}

// src/register/report-links.ts
function placeLink({ file, line, column }, { context }) {
  return file === "set" ? (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`set:${line}:${column}`) : (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryLink */ .l)((0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`${file}:${line}`, 200), context, (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .filePath */ .s$)({ commit: context.commit, file, line }));
}
function fileLink(file, label, { context }) {
  return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryLink */ .l)(label, context, (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .filePath */ .s$)({ commit: context.commit, file }));
}
function commitLink(context) {
  return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryLink */ .l)((0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(context.commit.slice(0, 7)), context, (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .commitPath */ .$Q)(context.commit));
}
function runLink(label, context) {
  if (context.runId === "") return;
  let attempt = context.runAttempt === "1" ? void 0 : context.runAttempt;
  return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryLink */ .l)((0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`${label}`, context, (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .runPath */ .t0)(context.runId, attempt));
}

// src/register/report-footer.ts
function provenance(results, { context }) {
  let [only, ...others] = results, specification = others.length === 0 ? only?.specificationDigest : void 0, run = runLink((0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`#${context.runNumber}`), context), { trainingAccount, registryAccount } = context;
  return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .small */ .EX)(
    ...context.commit === "" ? [] : [(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`commit ${commitLink(context)}`],
    ...run === void 0 ? [] : [(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`run ${run}`],
    ...specification === void 0 || specification === "" ? [] : [(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`spec ${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(specification.slice(0, 15))}`],
    ...trainingAccount === void 0 ? [] : [(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`training account ${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(trainingAccount)}`],
    ...registryAccount === void 0 ? [] : [(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`registry ${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(registryAccount)}`],
    (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`sagemaker-model-registry-action ${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(context.actionVersion, 40)}`,
    (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`updated ${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .dateAndTime */ .bm)(context.now)}`
  );
}

// src/register/report-gates.ts
var MAX_REASON = 80;
function gateCell(diff, result) {
  return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(
    diff.gates.map((gate) => (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`${signOf(gate)} ${limitOf(gate, diff)}${skippedBecause(gate, result)}`),
    "<br>"
  );
}
function failedGates(result) {
  return result.gates.filter((gate) => gate.outcome === "failed" && gate.gate.level === "error");
}
function warningGates(result) {
  return result.gates.filter((gate) => gate.outcome === "failed" && gate.gate.level === "warn");
}
function failedOfAll(result) {
  return result.gates.length === 1 ? "its gate failed" : `${failedGates(result).length} of ${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(result.gates.length, "gate")} failed`;
}
function gatesSentence(result) {
  let all = result.gates.length;
  if (all === 0) return "No gate is declared.";
  let failed = failedGates(result).length, warned = warningGates(result).length, skipped = result.gates.filter((gate) => gate.outcome === "skipped").length;
  return failed + warned + skipped === 0 ? all === 1 ? "Its gate passed." : `All ${all} gates passed.` : `${[
    ...failed > 0 ? [`${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(failed, "gate")} failed`] : [],
    ...warned > 0 ? [`${failed > 0 ? warned : (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(warned, "gate")} failed that only ${warned === 1 ? "warns" : "warn"}`] : [],
    ...skipped > 0 ? [`${failed + warned > 0 ? skipped : (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(skipped, "gate")} could not be judged`] : [],
    ...all > failed + warned + skipped ? [`${all - failed - warned - skipped} passed`] : []
  ].join(", ")}.`;
}
function failureSentence(failed, result) {
  let metric = (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(failed.metric, 64), diff = result.diffs.find((candidate) => candidate.metric.name === failed.metric);
  if (diff === void 0) return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`${metric}: ${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(failed.reason ?? "the gate failed", 300)}`;
  let { gate } = failed;
  switch (gate.kind) {
    case "min":
      return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`${metric} is ${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(diff.metric.value)}; the gate wants at least ${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLimit */ .tW)(gate.limit)}.`;
    case "max":
      return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`${metric} is ${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(diff.metric.value)}; the gate allows at most ${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLimit */ .tW)(gate.limit)}.`;
    case "max-regression": {
      if (result.baseline.kind === "unreadable")
        return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`${metric} cannot be judged: its gate compares with a version that could not be read.`;
      if (diff.change === void 0 || result.baseline.kind !== "version")
        return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`${metric}: ${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(failed.reason ?? "the gate failed", 300)}`;
      let by = gate.relative && diff.changeInPercent !== void 0 ? (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(diff.changeInPercent) : (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(Math.abs(diff.change)), allowed = gate.relative ? (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercentLimit */ .m9)(gate.limit) : (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLimit */ .tW)(gate.limit);
      return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`${metric} ${diff.change < 0 ? "fell" : "rose"} by ${by} against version ${result.baseline.version}; the gate allows ${allowed}.`;
    }
  }
}
function signOf({ outcome, gate }) {
  switch (outcome) {
    case "passed":
      return "✅";
    case "skipped":
      return "⏭";
    case "failed":
      return gate.level === "error" ? "❌" : "⚠️";
  }
}
function limitOf({ gate }, { metric }) {
  switch (gate.kind) {
    case "min":
      return `≥ ${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLimit */ .tW)(gate.limit)}`;
    case "max":
      return `≤ ${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLimit */ .tW)(gate.limit)}`;
    case "max-regression": {
      let limit = gate.relative ? (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercentLimit */ .m9)(gate.limit) : (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLimit */ .tW)(gate.limit);
      return metric.goal === "maximize" ? `≥ −${limit}` : `≤ +${limit}`;
    }
  }
}
function skippedBecause({ outcome, gate, reason }, { baseline }) {
  return outcome !== "skipped" ? (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`` : gate.kind === "max-regression" && baseline.kind === "offline" ? (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)` needs the registry` : gate.kind === "max-regression" && baseline.kind !== "version" ? (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)` needs a baseline` : (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)` ${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(reason ?? "not judged", MAX_REASON)}`;
}

// src/register/report-heading.ts
var MAX_NAME = 63;
function groupName({ group }) {
  return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(group, MAX_NAME);
}
function heading(result) {
  return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`<h3>${iconOf(result)} ${groupName(result)}${verdict(result)}</h3>`;
}
function iconOf(result) {
  switch (result.outcome.kind) {
    case "registered":
      return result.outcome.forced ? "⚠️" : "📦";
    case "reused":
      return isPending(result) ? "📦" : "⚪";
    case "gate-failed":
    case "rejected":
      return "⛔";
    case "superseded":
      return "⏭";
    case "planned":
      return "📝";
    case "offline":
      return failedGates(result).length > 0 ? "⛔" : "🔎";
    case "failed":
      return isUncertain(result) ? "❓" : "❌";
  }
}
function rail(result) {
  switch (result.outcome.kind) {
    case "registered":
      return way("✅ Checked", "✅ Registered", (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`⏳ ${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .bold */ .Cr)("Approval")}`, "⚪ Deployed");
    case "reused":
      return isPending(result) ? way("✅ Checked", "✅ Registered", (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`⏳ ${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .bold */ .Cr)("Approval")}`, "⚪ Deployed") : void 0;
    case "gate-failed":
      return way("✅ Checked", (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`❌ ${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .bold */ .Cr)("Gate")}`, "⚪ Registered", "⚪ Approval", "⚪ Deployed");
    case "rejected":
      return way("✅ Checked", (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`❌ ${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .bold */ .Cr)("Rejected")}`);
    case "planned":
      return way((0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`✅ ${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .bold */ .Cr)("Checked")}`, "⚪ Registered", "⚪ Approval", "⚪ Deployed");
    case "superseded":
    case "offline":
    case "failed":
      return;
  }
}
function isPending({ outcome }) {
  return (outcome.kind === "registered" || outcome.kind === "reused") && outcome.version.approvalStatus === "PendingManualApproval";
}
function isUnchanged(result) {
  return result.outcome.kind === "reused" && !isPending(result);
}
function verdict(result) {
  let { outcome } = result;
  switch (outcome.kind) {
    case "registered":
      return outcome.forced ? (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)` version ${outcome.version.version} is registered although ${failedOfAll(result)}` : (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)` version ${outcome.version.version} is registered${isPending(result) ? " and waits for approval" : ""}`;
    case "reused":
      return isPending(result) ? (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)` version ${outcome.version.version} is registered and waits for approval` : (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)` is unchanged: it is version ${outcome.version.version}`;
    case "gate-failed":
      return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)` was not registered: ${failedOfAll(result)}`;
    case "rejected":
      return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)` was not registered: the same model was rejected as version ${outcome.version.version}`;
    case "superseded":
      return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)` was not registered: the pull request has a newer commit`;
    case "planned":
      return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`: dry run, nothing was sent`;
    case "offline":
      return failedGates(result).length > 0 ? (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`: checked offline, ${failedOfAll(result)}` : (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`: checked offline, not registered`;
    case "failed":
      return isUncertain(result) ? (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`: it is not known whether a version was registered` : (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)` was not registered: ${outcome.error.code}`;
  }
}
function isUncertain({ outcome }) {
  return outcome.kind === "failed" && ["unknown-outcome", "cancelled", "timeout"].includes(outcome.error.code);
}
function headingOfSeveral(results) {
  let groups = KINDS.flatMap(({ words, holds }) => {
    let amount = results.filter(holds).length;
    return amount > 0 ? [`${amount} ${words}`] : [];
  }), worst = results.find((result) => ["⛔", "❌", "❓"].includes(iconOf(result))), icon = worst !== void 0 ? iconOf(worst) : results.every(isUnchanged) ? "⚪" : "📦";
  return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`<h3>${icon} ${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(results.length, "model")}: ${groups.join(", ")}</h3>`;
}
var KINDS = [
  {
    words: "registered",
    holds: (result) => result.outcome.kind === "registered" || result.outcome.kind === "reused" && isPending(result)
  },
  { words: "failed a gate", holds: ({ outcome }) => outcome.kind === "gate-failed" },
  { words: "rejected before", holds: ({ outcome }) => outcome.kind === "rejected" },
  { words: "failed", holds: (result) => result.outcome.kind === "failed" && !isUncertain(result) },
  { words: "not known", holds: isUncertain },
  { words: "superseded by a newer commit", holds: ({ outcome }) => outcome.kind === "superseded" },
  { words: "planned", holds: ({ outcome }) => outcome.kind === "planned" },
  { words: "checked offline", holds: ({ outcome }) => outcome.kind === "offline" },
  { words: "unchanged", holds: isUnchanged }
];
function way(...steps) {
  return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(steps, " → "));
}

// src/register/report-change.ts
function changeInWords(diff) {
  switch (diff.verdict) {
    case "new":
      return "new";
    case "not-comparable":
      return "not comparable";
    case "better":
    case "worse":
    case "changed":
      return inWords(diff);
    case "same":
      return diff.change === void 0 || diff.change === 0 ? "the same" : `the same (${signed(diff)})`;
    case "within-noise":
      return `within noise (${signed(diff)})`;
  }
}
function changeInFewWords(diff) {
  return diff.verdict === "better" || diff.verdict === "worse" || diff.verdict === "changed" ? changeInShort(diff) : changeInWords(diff).replace(/ \(.*/, "");
}
function changeInShort(diff) {
  let size = sizeOf(diff);
  return size === void 0 ? direction(diff) : `${size} ${direction(diff)}`;
}
function inWords(diff) {
  return isPercent(diff) ? changeInShort(diff) : `${changeInShort(diff)} (${signed(diff)})`;
}
function sizeOf(diff) {
  return isPercent(diff) ? `${signed(diff).replace(/^[+−]/, "")} pp` : diff.changeInPercent === void 0 ? void 0 : (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(diff.changeInPercent);
}
function direction({ verdict: verdict2, change }) {
  return verdict2 === "better" || verdict2 === "worse" ? verdict2 : (change ?? 0) < 0 ? "less" : "more";
}
function signed({ metric, baseline, change }) {
  return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .eD)(change ?? 0, baseline === void 0 ? [metric.value] : [baseline.value, metric.value]);
}
function isPercent({ metric }) {
  return metric.unit === "%" || metric.unit === "percent";
}

// src/register/report-metrics.ts
var LAST = 8, MAX_NAME2 = 64, MAX_WIDTH_BESIDE_TREND = 22;
function metricsTable(result, view) {
  let shown = shownMetrics(result, view);
  if (shown.length === 0) return _GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$;
  let columns = columnsOf(result, shown);
  return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)(
    (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)({
      columns: columns.map((column) => column.head),
      rows: shown.map((diff) => columns.map((column) => column.cell(diff)))
    }),
    footnote(result, shown)
  );
}
function shownMetrics({ diffs }, { detail }) {
  let wanted = diffs.filter((diff) => isWanted(diff, detail.metrics)), rank2 = (diff) => hasFailed(diff) ? 0 : wanted.length > detail.maxRows && !isImportant(diff) ? 2 : 1;
  return wanted.toSorted((a, b) => rank2(a) - rank2(b)).slice(0, detail.maxRows);
}
function course({ history, metric }) {
  return [...history.map((point) => point.value), metric.value].slice(-LAST);
}
function primaryOf({ diffs }) {
  return diffs.find((diff) => diff.metric.isPrimary) ?? diffs.find((diff) => diff.metric.goal !== void 0) ?? diffs[0];
}
function nameWithArrow({ metric }) {
  let name = (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(metric.name, MAX_NAME2);
  return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`${metric.isPrimary ? (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .bold */ .Cr)(name) : name}${arrow(metric.goal, metric.goalSource === "guessed")}`;
}
function withUnit(value, unit) {
  return unit === void 0 || unit === "" ? (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`${value}` : unit === "%" || unit === "percent" ? (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`${value}%` : PLAIN_UNIT.has(unit) ? (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`${value} ${unit}` : (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`${value} ${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(unit, 16)}`;
}
function candidateName({ outcome }) {
  return outcome.kind === "registered" || outcome.kind === "reused" ? (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`v${outcome.version.version}`) : (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`now`;
}
var PLAIN_UNIT = /* @__PURE__ */ new Set([
  "ms",
  "s",
  "µs",
  "ns",
  "min",
  "h",
  "B",
  "kB",
  "KB",
  "MB",
  "GB",
  "KiB",
  "MiB",
  "GiB",
  "USD",
  "EUR",
  "x"
]);
function columnsOf(result, shown) {
  let { baseline } = result, compared = baseline.kind === "version" || baseline.kind === "first", hasTrend = showsTrend(shown), isNarrow = !hasRoom(shown), length = Math.max(...shown.map((diff) => course(diff).length));
  return [
    { head: { title: (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`Metric` }, cell: (diff) => (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`${iconOf2(diff, compared)}${nameWithArrow(diff)}` },
    ...compared ? [{ head: { title: baselineName(result), align: "right" }, cell: baselineValue }] : [],
    { head: { title: candidateName(result), align: "right" }, cell: candidateValue },
    ...compared ? [{ head: { title: (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`Change` }, cell: (diff) => changeCell(diff, isNarrow) }] : [],
    ...shown.some((diff) => diff.gates.length > 0) ? [{ head: { title: (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`Gate` }, cell: (diff) => gateCell(diff, result) }] : [],
    ...hasTrend ? [{ head: { title: (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`Last ${length}` }, cell: (diff) => (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .sparkline */ .KM)(course(diff)) }] : []
  ];
}
function showsTrend(shown) {
  return hasRoom(shown) && shown.some((diff) => diff.history.length > 0);
}
function hasRoom(shown) {
  let name = Math.max(...shown.map(({ metric }) => metric.name.length)), unit = Math.max(...shown.map(({ metric }) => unitWidth(metric.unit)));
  return name + 2 * unit <= MAX_WIDTH_BESIDE_TREND;
}
function unitWidth(unit) {
  return unit === void 0 || unit === "" ? 0 : PLAIN_UNIT.has(unit) ? unit.length + 1 : unit.length + 2;
}
function baselineName({ baseline }) {
  return baseline.kind === "version" ? (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`v${baseline.version}`) : (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`baseline`;
}
function baselineValue({ metric, baseline, change }) {
  return baseline === void 0 ? (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`—` : withUnit((0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTogether */ ._M)([baseline.value, metric.value], change)[0] ?? "", metric.unit);
}
function candidateValue({ metric, baseline, change }) {
  let values = baseline === void 0 ? [metric.value] : [baseline.value, metric.value];
  return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .bold */ .Cr)(withUnit((0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTogether */ ._M)(values, change).at(-1) ?? "", metric.unit));
}
function changeCell(diff, isNarrow) {
  let words = isNarrow ? changeInFewWords(diff) : changeInWords(diff);
  return diff.verdict === "worse" ? (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .bold */ .Cr)(words) : (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`${words}`;
}
function iconOf2(diff, compared) {
  if (hasFailed(diff)) return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`🔴 `;
  if (!compared) return _GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$;
  switch (diff.verdict) {
    case "new":
      return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`🆕 `;
    case "better":
      return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`🟢 `;
    case "worse":
      return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`🟠 `;
    case "same":
    case "within-noise":
    case "not-comparable":
      return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`⚪ `;
    case "changed":
      return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`🔵 `;
  }
}
function hasFailed({ gates }) {
  return gates.some((gate) => gate.outcome === "failed" && gate.gate.level === "error");
}
function isImportant({ metric, gates }) {
  return metric.isPrimary || gates.some((gate) => gate.outcome === "failed");
}
function isWanted(diff, wanted) {
  let hasMoved = diff.verdict === "better" || diff.verdict === "worse" || diff.verdict === "changed";
  return wanted === "all" || isImportant(diff) || wanted === "moved" && hasMoved;
}
function arrow(goal, guessed) {
  return goal === void 0 ? "" : ` ${goal === "minimize" ? "↓" : "↑"}${guessed ? "?" : ""}`;
}
function footnote({ file, diffs }, shown) {
  let report = file.manifest.metrics?.report, parts = [
    ...shown.some((diff) => diff.metric.goal === "maximize") ? [(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`↑ higher is better`] : [],
    ...shown.some((diff) => diff.metric.goal === "minimize") ? [(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`↓ lower is better`] : [],
    ...shown.some((diff) => diff.metric.goalSource === "guessed") ? [(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`? direction guessed from the name`] : [],
    ...shown.some((diff) => diff.verdict === "within-noise") ? [
      (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`<i>within noise</i> = smaller than the two standard deviations${report === void 0 ? _GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$ : (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)` in ${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(report, 120)}`} combined`
    ] : [],
    ...shown.some((diff) => diff.verdict === "same" && diff.change !== void 0 && diff.change !== 0) ? [(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`<i>the same</i> = not more than the declared tolerance`] : [],
    ...shown.length < diffs.length ? [(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(shown.length, "metric")} of ${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(String(diffs.length))} shown`] : []
  ];
  return parts.length === 0 ? _GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$ : (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .small */ .EX)(...parts);
}
function trendsTable(shown) {
  return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)({
    columns: [{ title: (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`Metric` }, { title: (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`Last ${LAST}` }],
    rows: shown.filter((diff) => diff.history.length > 0).map((diff) => [nameWithArrow(diff), (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .sparkline */ .KM)(course(diff))])
  });
}

// src/register/report-failure.ts
var MAX_PROBLEMS = 10;
function whatHappened(error, view) {
  let { maxMessage } = view.detail;
  return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)(
    (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .wrappedFence */ .h1)((0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(error.message, maxMessage)),
    problemsFence(error.problems, view),
    ...error.hint === void 0 ? [] : [(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .bold */ .Cr)("What to do:")), (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .wrappedFence */ .h1)((0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(error.hint, maxMessage))]
  );
}
function problemsFence(problems, { detail }) {
  if (problems.length === 0) return _GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$;
  let more = problems.length - MAX_PROBLEMS, shown = problems.slice(0, MAX_PROBLEMS).map(_OC3D4OAJ_js__WEBPACK_IMPORTED_MODULE_2__/* .formatProblem */ .V).join(`

`), rest = more > 0 ? `

… and ${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(more, "more problem")}` : "";
  return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)("text", `${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(shown, detail.maxMessage)}${rest}`);
}

// src/register/report-sentence.ts
function firstSentence(result) {
  let primary = primaryOf(result);
  if (primary !== void 0)
    return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .bold */ .Cr)(primarySentence(primary, result)), gatesSentence(result), ...worstNews(primary, result));
}
function primaryInShort(diff, { baseline }) {
  let name = (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(diff.metric.name, 64);
  if (baseline.kind !== "version")
    return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`${name} is ${withUnit((0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(diff.metric.value), diff.metric.unit)}`;
  let than = `version ${baseline.version}`;
  switch (diff.verdict) {
    case "better":
    case "worse":
    case "changed":
      return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`${name} is ${changeInShort(diff)} than ${diff.verdict === "changed" ? "in " : ""}${than}`;
    case "same":
      return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`${name} is the same as in ${than}`;
    case "within-noise":
      return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`${name} is within noise of ${than}`;
    case "new":
      return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`${name} is new beside ${than}`;
    case "not-comparable":
      return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`${name} cannot be compared with ${than}`;
  }
}
function primarySentence(primary, result) {
  let { baseline, file } = result, short = primaryInShort(primary, result);
  if (baseline.kind !== "version") return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`${short}.`;
  let wanted = file.manifest.metrics?.baseline;
  return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`${short}, ${wanted === void 0 || wanted === "latest_approved" ? "the latest approved one" : "the one the manifest names"}.`;
}
function worstNews(primary, { diffs }) {
  let worse = diffs.filter((diff) => diff !== primary && diff.verdict === "worse" && !isInAlert(diff)).toSorted((a, b) => Math.abs(b.changeInPercent ?? 0) - Math.abs(a.changeInPercent ?? 0)), [worst, ...others] = worse;
  if (worst === void 0) return [];
  let more = others.length > 0 ? ` ${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(others.length, "more metric")} ${others.length === 1 ? "is" : "are"} worse.` : "";
  return [(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(worst.metric.name, 64)} is ${changeInShort(worst)}${gateOf(worst)}.${more}`];
}
function isInAlert({ gates }) {
  return gates.some((gate) => gate.outcome === "failed");
}
function gateOf({ gates }) {
  return gates.filter((gate) => gate.outcome !== "skipped").length === 0 ? "" : ", inside its gate";
}
function rejection({ version, by, reason }) {
  let who = by === void 0 ? _GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$ : (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)` by ${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(by, 120)}`, why = reason === void 0 ? _GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$ : (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)` The reason given: <i>${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(reason, 500)}</i>`;
  return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .bold */ .Cr)((0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`Version ${version.version} holds the same model and was rejected${who}.`)}${why}`;
}

// src/register/report-alerts.ts
var MAX_LISTED = 5;
function alerts(result, view, place) {
  let found = [gateTrouble, outcomeTrouble, loosenedTrouble, baselineTrouble].flatMap(
    (find) => find(result, view) ?? []
  );
  return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)(
    ...found.map(
      ({ kind, lead, rest = _GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$ }) => place === "top" ? (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .alert */ .xE)(kind, (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)((0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)(lead), rest)) : (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)((0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`${SIGNS[kind]} ${lead}`), rest)
    )
  );
}
var SIGNS = { NOTE: "ℹ️", WARNING: "⚠️", CAUTION: "⛔" };
function gateTrouble(result, view) {
  let failed = failedGates(result), warned = warningGates(result), all = [...failed, ...warned];
  if (all.length === 0 || result.outcome.kind === "failed" && result.baseline.kind === "unreadable") return;
  let lines = all.slice(0, MAX_LISTED).map((gate) => (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .bold */ .Cr)(failureSentence(gate, result))} ${placeLink(gate.gate.at, view)}`), more = all.length > lines.length ? [(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`${all.length - lines.length} more in the table.`] : [];
  return {
    kind: failed.length > 0 ? "CAUTION" : "WARNING",
    lead: (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([...lines, ...more], "<br>"),
    rest: (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)(failed.length > 0 ? afterFailure(result) : "This only warns.")
  };
}
function afterFailure({ outcome, baseline }) {
  if (baseline.kind === "unreadable" && outcome.kind === "gate-failed")
    return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`Nothing was registered. Give the permission that is missing, or let the gate be an absolute one.`;
  switch (outcome.kind) {
    case "registered":
      return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`It was registered nevertheless, because the workflow says ${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("on-gate-failure: register")}. The version records this.`;
    case "reused":
      return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`Version ${outcome.version.version} holds the same model already.`;
    case "gate-failed":
    case "offline":
    case "planned":
      return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`Nothing was registered. Improve the model, or change the gate and have the change reviewed.`;
    case "failed":
    case "rejected":
    case "superseded":
      return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`Improve the model, or change the gate and have the change reviewed.`;
  }
}
function outcomeTrouble({ outcome }, view) {
  switch (outcome.kind) {
    case "failed":
      return {
        kind: "CAUTION",
        lead: (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`<b>What happened:</b> ${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(outcome.error.code)}`,
        rest: whatHappened(outcome.error, view)
      };
    case "rejected":
      return {
        kind: "CAUTION",
        lead: rejection(outcome),
        rest: (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)("Nothing was registered. A changed model is a new candidate.")
      };
    case "offline":
      return { kind: "NOTE", lead: (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .bold */ .Cr)(OFFLINE[outcome.because])} ${CHECKED_OFFLINE}` };
    case "registered":
    case "reused":
      return outcome.duplicate === void 0 ? void 0 : {
        kind: "WARNING",
        lead: (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .bold */ .Cr)(
          `A run beside this one registered the same model a second time, as version ${outcome.duplicate.version}.`
        ),
        rest: (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)(
          `Judge version ${outcome.version.version} and reject the other one:`,
          (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(outcome.duplicate.arn)
        )
      };
    case "gate-failed":
    case "superseded":
    case "planned":
      return;
  }
}
var OFFLINE = {
  fork: "This pull request comes from a fork, to which GitHub gives no AWS credentials.",
  dependabot: "This pull request comes from Dependabot, to which GitHub gives no AWS credentials.",
  laptop: "This ran outside GitHub Actions, without AWS credentials."
}, CHECKED_OFFLINE = "The manifest, the metrics and the absolute gates were checked; nothing was compared or registered.";
function loosenedTrouble({ loosenedGates }, view) {
  if (loosenedGates.length === 0) return;
  let title = loosenedGates.length === 1 ? "a gate" : `${loosenedGates.length} gates`, lines = loosenedGates.slice(0, MAX_LISTED).map((gate) => loosenedLine(gate, view)), more = loosenedGates.length > lines.length ? [(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`and ${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(loosenedGates.length - lines.length, "more gate")}`] : [];
  return {
    kind: "WARNING",
    lead: (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .bold */ .Cr)(`This pull request loosens ${title}:`), ...lines, ...more], "<br>"),
    rest: (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)("The stricter one of the base branch and of this pull request counts.")
  };
}
function loosenedLine({ metric, what, before, after, at }, view) {
  return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`${metric}.${what}`, 100)} ${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(before, 60)} → ${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(after, 60)} ${placeLink(at, view)}`;
}
function baselineTrouble({ baseline, outcome }, { detail }) {
  switch (baseline.kind) {
    case "unreadable":
      return outcome.kind === "failed" ? void 0 : {
        kind: "WARNING",
        lead: (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .bold */ .Cr)("The registry could not be read, so nothing says whether this model is better."),
        rest: (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .wrappedFence */ .h1)((0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(baseline.reason, detail.maxMessage))
      };
    case "first":
      return outcome.kind === "failed" || outcome.kind === "superseded" ? void 0 : {
        kind: "NOTE",
        lead: (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .bold */ .Cr)(baseline.hasUnapproved ? ONLY_UNAPPROVED : FIRST)} Relative gates are skipped.`
      };
    case "version":
    case "not-wanted":
    case "offline":
      return;
  }
}
var FIRST = "This is the first version in the group, so there is nothing to compare it with.", ONLY_UNAPPROVED = "No version of this group is approved yet, so there is nothing to compare this one with.";

// src/markdown/details.ts
function details({
  summary,
  content,
  open
}) {
  let tag = open ? (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`<details open>` : (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`<details>`;
  return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`${tag}
<summary>${summary}</summary>

${content}

</details>`;
}

// src/register/report-changes.ts
var OPEN_UP_TO = 12, MAX_VALUE = 200, MAX_KEY_WIDTH = 24;
function changesSection({ specificationChanges: changes, baseline }, { detail, target }) {
  if (changes === void 0 || baseline.kind !== "version") return;
  if (changes.length === 0) return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)(`The specification is the same as that of version ${baseline.version}.`);
  let summary = (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .bold */ .Cr)(`What changes against version ${baseline.version}`)} — ${countsOf(changes)}`;
  if (detail.changes === "counts") return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`<p>${summary}</p>`;
  let lines = diffLines(changes);
  return details({
    summary,
    content: (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .fenceOfLines */ ._B)("diff", lines),
    open: target === "summary" || lines.length <= OPEN_UP_TO
  });
}
function countsOf(changes) {
  let names = changes.map(nameOf);
  return [...new Set(names)].map((name) => {
    let amount = names.filter((other) => other === name).length;
    return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(amount, name, PLURALS.get(name) ?? `${name}s`);
  }).join(", ");
}
var PLURALS = /* @__PURE__ */ new Map([
  ["metadata entry", "metadata entries"],
  ["other entry", "other entries"]
]);
function nameOf({ section: section2, key }) {
  return key === "image" ? "image" : key === "model_data" || key === "artifact" ? "artifact" : key.startsWith("environment") ? "environment variable" : section2.startsWith("containers") ? "container setting" : BY_SECTION.get(section2) ?? "other entry";
}
var BY_SECTION = /* @__PURE__ */ new Map([
  ["realtime_instance_types", "instance type"],
  ["transform_instance_types", "instance type"],
  ["content_types", "content type"],
  ["response_types", "response type"],
  ["hyper_parameters", "hyper-parameter"],
  ["metadata", "metadata entry"],
  ["environment", "environment variable"]
]);
function diffLines(changes) {
  let width = Math.min(MAX_KEY_WIDTH, Math.max(...changes.map(({ key }) => key.length)));
  return [...new Set(changes.map(({ section: section2 }) => section2))].flatMap((section2) => [
    `  ${section2}`,
    ...changes.filter((change) => change.section === section2).flatMap((change) => linesOf(change, width))
  ]);
}
function linesOf({ key, before, after }, width) {
  let name = key === "" ? "" : `${key.padEnd(width)}  `;
  return [
    ...before === void 0 ? [] : [`-   ${name}${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(before, MAX_VALUE)}`],
    ...after === void 0 ? [] : [`+   ${name}${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(after, MAX_VALUE)}`]
  ];
}

// src/markdown/chart.ts
var INIT = '%%{init: {"xyChart": {"width": 720, "height": 280}, "themeVariables": {"xyChart": {"backgroundColor": "transparent", "plotColorPalette": "#2f81f7, #d1242f"}}}}%%';
function lineChart({ name, note, labels, values, limit, range }) {
  let all = limit === void 0 ? values : [...values, limit], magnitude = Math.max(...all.map(Math.abs));
  if (values.length < 2 || !Number.isFinite(magnitude) || magnitude >= 1e12 || magnitude < 1e-6) return;
  let decimals = Math.max(0, 5 - Math.floor(Math.log10(magnitude))), say = (value) => String(Number(value.toFixed(decimals)).toFixed(decimals)).replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, ""), [low, high] = range ?? bounds(all), title = plain(name);
  return new _GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .Markup */ .VK(
    [
      "```mermaid",
      INIT,
      "xychart-beta",
      `  title "${title}, ${note}"`,
      `  x-axis [${labels.map((label) => `"${plain(label)}"`).join(", ")}]`,
      `  y-axis "${title}" ${say(low)} --> ${say(high)}`,
      `  line [${values.map(say).join(", ")}]`,
      ...limit === void 0 ? [] : [`  line [${values.map(() => say(limit)).join(", ")}]`],
      "```"
    ].join(`
`)
  );
}
function bounds(values) {
  let low = Math.min(...values), high = Math.max(...values), margin = (high - low) * 0.1 || Math.abs(high) * 0.1;
  return [low - margin, high + margin];
}
function plain(foreign) {
  return foreign.replace(/[^A-Za-z0-9_./-]/g, "_").slice(0, 40);
}

// src/register/report-folded.ts
function foldedSections(result, view) {
  return view.detail.foldedSections ? [
    trend(result, view),
    trends(result, view),
    commands(result),
    overrides(result),
    checks(result.checks),
    request(result, view)
  ] : [];
}
function trend(result, { target }) {
  let primary = primaryOf(result);
  if (primary === void 0 || primary.history.length < 2) return;
  let values = course(primary), gate = absoluteGate(primary), chart = lineChart({
    name: primary.metric.name,
    note: `${better(primary)}${gate === void 0 ? "" : ` (red: gate ${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLimit */ .tW)(gate)})`}`,
    labels: [...primary.history.map(({ version }) => `v${version}`), candidateLabel(result)].slice(-values.length),
    values,
    ...gate === void 0 ? {} : { limit: gate }
  });
  if (chart === void 0) return;
  let summary = (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`<b>Trend of ${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(primary.metric.name, 64)}</b> over the last ${values.length} versions`;
  return details({ summary, content: chart, open: target === "summary" });
}
function trends(result, view) {
  let shown = shownMetrics(result, view);
  if (!(showsTrend(shown) || shown.every((diff) => diff.history.length === 0)))
    return details({
      summary: (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .bold */ .Cr)("Trends of all metrics"),
      content: trendsTable(shown),
      open: view.target === "summary"
    });
}
function commands(result) {
  let { outcome } = result;
  if (!isPending(result) || outcome.kind !== "registered" && outcome.kind !== "reused") return;
  let region = VERSION_ARN.exec(outcome.version.arn)?.[1];
  if (region === void 0) return;
  let command = (status) => [
    `aws sagemaker update-model-package --region ${region} \\`,
    `  --model-package-arn ${outcome.version.arn} \\`,
    `  --model-approval-status ${status}`
  ].join(`
`);
  return details({
    summary: (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .bold */ .Cr)("Approve or reject on the command line"),
    content: (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)("bash", `${command("Approved")}

${command("Rejected")} --approval-description 'why'`),
    open: !1
  });
}
var VERSION_ARN = /^arn:aws[a-z-]*:sagemaker:([a-z]{2}(?:-[a-z]+)+-\d):\d{12}:model-package\/[A-Za-z0-9-]{1,63}\/\d+$/;
function overrides({ file }) {
  if (file.overrides.length !== 0)
    return details({
      summary: (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .bold */ .Cr)("Set by the workflow")} — ${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(file.overrides.length, "value")} laid over the manifest`,
      content: (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)({
        columns: [{ title: (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`Path` }, { title: (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`Value`, wraps: !0 }],
        rows: file.overrides.map(({ path, value }) => [(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(path, 120), (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(value, 200)])
      }),
      open: !1
    });
}
function checks(found) {
  if (found.length === 0) return;
  let amounts = ["warning", "notice", "passed"].flatMap((level) => {
    let amount = found.filter((check) => check.level === level).length;
    return amount === 0 ? [] : [level === "passed" ? `${amount} passed` : (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(amount, level)];
  }), signs = { passed: "✅", notice: "ℹ️", warning: "⚠️" };
  return details({
    summary: (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .bold */ .Cr)("Checks")} — ${amounts.join(", ")}`,
    content: (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)({
      columns: [
        { title: (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)``, align: "center" },
        { title: (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`Check`, wraps: !0 },
        { title: (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`Detail`, wraps: !0 }
      ],
      rows: found.map(({ level, title, detail }) => [(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`${signs[level]}`, (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(title, 200), (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(detail, 1e3)])
    }),
    open: found.some((check) => check.level === "warning")
  });
}
function request({ outcome }, { target }) {
  if (outcome.kind === "planned")
    return details({
      summary: (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .bold */ .Cr)("The exact request")} — <code>sagemaker:CreateModelPackage</code>`,
      content: (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)("json", JSON.stringify(outcome.request, void 0, 2)),
      open: target === "summary"
    });
}
function absoluteGate({ gates, metric }) {
  let wanted = metric.goal === "maximize" ? "min" : "max";
  return gates.flatMap(({ gate }) => gate.kind === wanted ? [gate.limit] : [])[0];
}
function better({ metric }) {
  return metric.goal === void 0 ? "the last versions" : metric.goal === "minimize" ? "lower is better" : "higher is better";
}
function candidateLabel({ outcome }) {
  return outcome.kind === "registered" || outcome.kind === "reused" ? `v${outcome.version.version}` : "now";
}

// src/register/report-model.ts
function modelBody(result, view, place) {
  return isUnchanged(result) ? unchanged(result, view) : (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)(
    place === "top" ? rail(result) : void 0,
    result.baseline.kind === "version" ? firstSentence(result) : void 0,
    alerts(result, view, place),
    superseded(result),
    result.baseline.kind === "version" ? void 0 : firstSentence(result),
    metricsTable(result, view),
    arn(result),
    links(result, view),
    next(result),
    result.outcome.kind === "superseded" ? void 0 : changesSection(result, view),
    ...foldedSections(result, view)
  );
}
function unchanged({ outcome }, { context }) {
  if (outcome.kind !== "reused") return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)();
  let { version } = outcome;
  return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)(
    (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)(
      (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`Commit ${commitLink(context)} gives the same specification, artifacts and metrics as version ${version.version} (${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(version.approvalStatus, 40)}), so no new version was registered.`
    ),
    (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)("text", version.arn)
  );
}
function superseded({ outcome }) {
  if (outcome.kind === "superseded")
    return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)(
      (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`The head of the pull request is ${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(outcome.headSha.slice(0, 7))} now; this run is about an older commit and changed nothing.`
    );
}
function arn({ outcome }) {
  return "version" in outcome ? (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)("text", outcome.version.arn) : void 0;
}
function links({ file }, view) {
  let run = runLink("Workflow run", view.context);
  return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([fileLink(file.path, (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(file.path, 200), view), ...run === void 0 ? [] : [run]], " · "));
}
function next(result) {
  let { outcome } = result;
  switch (outcome.kind) {
    case "registered":
    case "reused":
      return isPending(result) ? (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)(
        (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .bold */ .Cr)("Next:"),
        `approve or reject version ${outcome.version.version} in SageMaker Studio, or with the command below.`
      ) : void 0;
    case "planned":
      return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .bold */ .Cr)("Next:"), (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`run it without ${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("dry-run")} to send the request below.`);
    default:
      return;
  }
}

// src/register/report-several.ts
var TROUBLE_FIRST = ["❌", "❓", "⛔", "⚠️"];
function severalBody(results, view) {
  let sorted = results.toSorted((a, b) => rank(a) - rank(b)), shown = sorted.slice(0, view.detail.maxModels), left = sorted.length - shown.length;
  return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)(
    (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)({
      columns: [
        { title: (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`Model` },
        { title: (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`Version` },
        { title: (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`Primary metric` },
        { title: (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`Change` },
        { title: (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`Gates` },
        { title: (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`Last 8` }
      ],
      rows: shown.map((result) => rowOf(result, view))
    }),
    left > 0 ? (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)(`${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(left, "more model")} in the job summary.`) : void 0,
    ...view.detail.modelSections ? shown.filter((result) => !isUnchanged(result)).map((result) => section(result, view)) : []
  );
}
function inShort(result) {
  let { outcome } = result, [failed] = failedGates(result);
  if (failed !== void 0) return failureSentence(failed, result);
  let primary = primaryOf(result), metric = primary === void 0 ? _GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$ : (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`, ${primaryInShort(primary, result)}`;
  switch (outcome.kind) {
    case "registered":
    case "reused":
      return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`version ${outcome.version.version}${metric}`;
    case "failed":
      return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`${outcome.error.code}`;
    case "rejected":
      return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`rejected before, as version ${outcome.version.version}`;
    case "superseded":
      return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`the pull request has a newer commit`;
    case "planned":
      return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`dry run${metric}`;
    case "offline":
      return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`checked offline${metric}`;
    case "gate-failed":
      return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`a gate failed`;
  }
}
function section(result, view) {
  return details({
    summary: (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`${iconOf(result)} ${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .bold */ .Cr)(groupName(result))} — ${inShort(result)}`,
    content: modelBody(result, view, "folded"),
    open: view.target === "summary"
  });
}
function rowOf(result, view) {
  let primary = isUnchanged(result) && result.diffs.length === 0 ? void 0 : primaryOf(result), name = fileLink(result.file.path, groupName(result), view);
  return [
    (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`${iconOf(result)} ${name}`,
    versionCell(result),
    primary === void 0 ? (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`–` : (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`${nameWithArrow(primary)} ${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .bold */ .Cr)(withUnit((0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(primary.metric.value), primary.metric.unit))}`,
    primary === void 0 ? (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`–` : (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`${changeInFewWords(primary)}`,
    gatesCell(result),
    primary === void 0 ? _GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$ : (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .sparkline */ .KM)(course(primary))
  ];
}
function versionCell(result) {
  let { outcome } = result;
  if (outcome.kind !== "registered" && outcome.kind !== "reused") return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`–`;
  let name = (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`v${outcome.version.version}`);
  return isPending(result) ? (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`${name} ⏳` : outcome.kind === "reused" ? (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`${name} kept` : name;
}
function gatesCell({ gates }) {
  let judged = gates.filter((gate) => gate.outcome !== "skipped");
  if (judged.length === 0) return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`–`;
  let passed = judged.filter((gate) => gate.outcome === "passed").length, stopped = judged.some((gate) => gate.outcome === "failed" && gate.gate.level === "error");
  return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`${stopped ? "❌" : passed === judged.length ? "✅" : "⚠️"} ${passed} of ${judged.length}`;
}
function rank(result) {
  let trouble = TROUBLE_FIRST.indexOf(iconOf(result));
  return trouble >= 0 ? trouble : isUnchanged(result) ? TROUBLE_FIRST.length + 1 : TROUBLE_FIRST.length;
}

// src/register/report-worth.ts

function worthCommenting(results, existingBody) {
  let told = results.filter(({ outcome }) => outcome.kind !== "superseded" && outcome.kind !== "offline");
  return told.length === 0 ? !1 : told.some(({ outcome }) => outcome.kind !== "reused") ? !0 : existingBody === void 0 ? told.some(isPending) : !existingBody.includes(stateLine(results));
}
function stateLine(results) {
  let state = results.map(
    ({ file, outcome, candidateDigest }) => outcome.kind === "registered" || outcome.kind === "reused" ? [file.path, outcome.version.arn, outcome.version.approvalStatus, candidateDigest] : [file.path, outcome.kind, candidateDigest]
  );
  return `<!-- state ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha256").update(JSON.stringify(state)).digest("hex").slice(0, 32)} -->`;
}

// src/register/report.ts
var MARKER_NAME = "sagemaker-model-registry:v1", MAX_COMMENT_BYTES = 6e4, MAX_SUMMARY_BYTES = 1e6;
function commentMarker(key) {
  return marker(MARKER_NAME, key);
}
function renderComment({
  results,
  context,
  marker: firstLine
}) {
  let render = (detail) => `${firstLine}
${stateLine(results)}
${page(results, { context, detail, target: "comment" })}`;
  return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .fullestThatFits */ .t6)({ steps: ladderFor(results.length), render, limitInBytes: MAX_COMMENT_BYTES });
}
function renderSummary({
  results,
  context
}) {
  let render = (detail) => page(results, { context, detail, target: "summary" });
  return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .fullestThatFits */ .t6)({ steps: ladderFor(results.length), render, limitInBytes: MAX_SUMMARY_BYTES });
}
function page(results, view) {
  let [only, ...others] = results, title = only !== void 0 && others.length === 0 ? heading(only) : headingOfSeveral(results), body = only !== void 0 && others.length === 0 ? modelBody(only, view, "top") : severalBody(results, view);
  return `${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)(title, shortened(results, view), body, provenance(results, view)).source}
`;
}
function shortened(results, view) {
  if (isEverything(view.detail)) return;
  let all = results.flatMap(({ diffs }) => diffs).length, shown = results.slice(0, view.detail.modelSections || results.length === 1 ? void 0 : 0).flatMap((result) => shownMetrics(result, view)).length, left = [
    ...all > shown ? [`${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(all - shown, "metric")} of ${all}`] : [],
    ...view.detail.changes === "counts" ? ["the lines of the specification diff"] : [],
    ...view.detail.foldedSections ? [] : ["the folded sections"],
    ...results.length > view.detail.maxModels ? [(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(results.length - view.detail.maxModels, "model")] : []
  ], rest = view.target === "comment" ? (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`The ${runLink("job summary", view.context) ?? "job summary"} has more.` : (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)`The output <code>report-path</code> names a file that has it all.`;
  return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .alert */ .xE)("NOTE", (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_0__/* .bold */ .Cr)("Shortened to fit GitHub’s limit."), `Left out: ${left.join(", ")}.`, rest));
}




/***/ })

};
;