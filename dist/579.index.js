"use strict";
exports.id = 579;
exports.ids = [579];
exports.modules = {

/***/ 2579:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withBaseGates: () => (/* binding */ withBaseGates)
/* harmony export */ });
/* harmony import */ var _USKQCT6Q_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7709);
/* harmony import */ var _65D27UM2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7223);
/* harmony import */ var _AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6458);






// src/manifest/read-metrics.ts
function readMetrics({ path, text }) {
  let { tree, findings } = (0,_USKQCT6Q_js__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)((0,_USKQCT6Q_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceOf */ .vz)({ file: path, text }));
  if (tree === void 0) return { problems: (0,_USKQCT6Q_js__WEBPACK_IMPORTED_MODULE_0__/* .toProblems */ .ek)(findings) };
  let expanded = (0,_USKQCT6Q_js__WEBPACK_IMPORTED_MODULE_0__/* .expandShortForms */ .Y9)(tree, _USKQCT6Q_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestSchema */ .rc), written = (0,_USKQCT6Q_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(tree, "metrics"), entry = (0,_USKQCT6Q_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(expanded, "metrics");
  if (written === void 0 || entry === void 0) return { problems: [] };
  let only = { kind: "map", entries: /* @__PURE__ */ new Map([["metrics", entry]]), place: expanded.place }, { metrics, findings: wrong } = (0,_USKQCT6Q_js__WEBPACK_IMPORTED_MODULE_0__/* .checkMetrics */ .Ux)(only), inside = findings.filter(
    ({ place }) => place.start >= written.keyPlace.start && place.start <= written.value.place.end
  ), problems = (0,_USKQCT6Q_js__WEBPACK_IMPORTED_MODULE_0__/* .toProblems */ .ek)([...inside, ...wrong]);
  return metrics === void 0 || problems.length > 0 ? { problems } : { metrics, problems };
}

// src/metrics/loosened.ts
function dominates(one, other) {
  if (one.level === "warn" && other.level === "error") return !1;
  switch (one.kind) {
    case "min":
      return other.kind === "min" && one.limit >= other.limit;
    case "max":
      return other.kind === "max" && one.limit <= other.limit;
    case "max-regression":
      return other.kind === "max-regression" && one.relative === other.relative && one.limit <= other.limit;
  }
}
function loosenedGates({
  name,
  definition,
  base,
  file
}) {
  let at = (...rest) => file.locate(["metrics", "values", name, ...rest]), head = file.manifest.metrics?.values?.[name];
  if (head === void 0) return [{ metric: name, what: "metric", before: "gated", after: "deleted", at: at() }];
  let loosened = (what, before, after, ...path) => before === after ? [] : [{ metric: name, what, before, after, at: at(...path) }], gates = { before: gatesIn(definition), after: gatesIn(head) }, needsGoal = definition.gate?.max_regression !== void 0;
  return [
    ...loosened("path", pathOf(name, definition), pathOf(name, head), "path"),
    ...needsGoal ? loosened("goal", definition.goal ?? "none", head.goal ?? "none", "goal") : [],
    ...gates.before.flatMap(
      (gate) => weakerThan(gate, gates.after).flatMap(
        ({ what, before, after, key }) => loosened(what, before, after, "gate", key)
      )
    ),
    ...needsGoal ? baselineChange(name, base, file) : []
  ].filter(isFirst);
}
function baselineChange(name, base, file) {
  let before = baselineText(base), after = baselineText(file.manifest);
  return before === after ? [] : [{ metric: name, what: "baseline", before, after, at: file.locate(["metrics", "baseline"]) }];
}
function weakerThan(gate, now) {
  if (now.some((other) => dominates(other, gate))) return [];
  let key = gate.kind === "max-regression" ? "max_regression" : gate.kind, same = now.find(({ kind }) => kind === gate.kind);
  return same === void 0 ? [{ what: key, before: limitText(gate), after: "none", key }] : [
    ...!dominates({ ...same, level: "error" }, gate) ? [{ what: key, before: limitText(gate), after: limitText(same), key }] : [],
    ...gate.level === "error" && same.level === "warn" ? [{ what: "level", before: "error", after: "warn", key: "level" }] : []
  ];
}
function isFirst(entry, index, all) {
  return all.findIndex(({ what }) => what === entry.what) === index;
}
var nowhere = { file: "", line: 1, column: 1 };
function gatesIn({ gate }) {
  return gate === void 0 ? [] : (0,_USKQCT6Q_js__WEBPACK_IMPORTED_MODULE_0__/* .gatesOf */ .og)(gate, () => nowhere);
}
function pathOf(name, { path }) {
  return (0,_USKQCT6Q_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutValue */ .CU)(path ?? name);
}
function limitText(gate) {
  return gate.kind === "max-regression" && gate.relative ? `${gate.limit}%` : String(gate.limit);
}
function baselineText({ metrics }) {
  let baseline = metrics?.baseline ?? "latest_approved";
  return typeof baseline == "string" ? baseline : `version ${baseline.version}`;
}

// src/metrics/base-gates.ts
function applyBaseGates({
  metrics,
  file,
  base,
  report
}) {
  let gated = Object.entries(base?.metrics?.values ?? {}).filter(([, { gate }]) => gate !== void 0);
  if (base === void 0 || gated.length === 0) return { metrics, loosened: [], file };
  let definitions = new Map(gated), declared = metrics.filter(({ isDeclared }) => isDeclared), restored = gated.filter(([name]) => !declared.some((metric) => metric.name === name)).map(([name, definition]) => restore({ name, definition, file, metrics, report }));
  return {
    metrics: [...metrics.filter(({ name }) => !restored.some((metric) => metric.name === name)).map((metric) => strictest(metric, definitions.get(metric.name), file)), ...restored],
    loosened: gated.flatMap(([name, definition]) => loosenedGates({ name, definition, base, file })),
    file: withBaseline(file, base)
  };
}
function strictest(metric, definition, file) {
  if (definition === void 0) return metric;
  let fromBase = baseGates(file, metric.name, definition), isStricter = (one, other) => dominates(one, other) && !dominates(other, one), fromHead = metric.gates.filter((gate) => !fromBase.some((other) => isStricter(other, gate))), goal = definition.gate?.max_regression === void 0 ? void 0 : definition.goal;
  return {
    ...metric,
    ...goal === void 0 ? {} : { goal, goalSource: "declared" },
    gates: [...fromHead, ...fromBase.filter((gate) => !fromHead.some((other) => dominates(other, gate)))]
  };
}
function baseGates(file, name, { gate }) {
  return gate === void 0 ? [] : (0,_USKQCT6Q_js__WEBPACK_IMPORTED_MODULE_0__/* .gatesOf */ .og)(gate, (key) => file.locate(["metrics", "values", name, "gate", key]));
}
function restore({
  name,
  definition,
  file,
  metrics,
  report
}) {
  let shown = metrics.find((metric) => metric.name === name), found = report === void 0 ? shown : readWith(definition, name, file, report), { value, standardDeviation } = found ?? { value: Number.NaN };
  return {
    name,
    value,
    ...standardDeviation === void 0 ? {} : { standardDeviation },
    ...definition.goal === void 0 ? { goalSource: "unknown" } : { goal: definition.goal, goalSource: "declared" },
    ...definition.tolerance === void 0 ? {} : { tolerance: definition.tolerance },
    ...definition.unit === void 0 ? {} : { unit: definition.unit },
    isPrimary: shown?.isPrimary ?? !1,
    isDeclared: !0,
    gates: baseGates(file, name, definition)
  };
}
function readWith(definition, name, file, report) {
  let document = (0,_USKQCT6Q_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(report);
  if (document.root !== void 0)
    return (0,_USKQCT6Q_js__WEBPACK_IMPORTED_MODULE_0__/* .declaredMetrics */ .Ad)({ document, root: document.root, file, values: { [name]: definition } }).metrics[0];
}
function withBaseline(file, base) {
  let needsBaseline = Object.values(base.metrics?.values ?? {}).some(({ gate }) => gate?.max_regression !== void 0), { metrics } = file.manifest;
  if (!needsBaseline || metrics === void 0) return file;
  let baseline = base.metrics?.baseline ?? "latest_approved";
  return { ...file, manifest: { ...file.manifest, metrics: { ...metrics, baseline } } };
}

// src/main/base-gates.ts
async function withBaseGates({
  candidates,
  files,
  baseSha,
  warn
}) {
  return Promise.all(
    candidates.map(async (candidate) => {
      let { path } = candidate.file, base = await baseMetrics({ files, path, ref: baseSha, warn }), { metrics, loosened, file } = applyBaseGates({ ...candidate, base });
      return { ...candidate, file, metrics, loosenedGates: loosened };
    })
  );
}
async function baseMetrics({
  files,
  path,
  ref,
  warn
}) {
  let sorry = `The gates of ${path} on the base branch could not be read`;
  try {
    let text = await files.readAt({ path, ref });
    if (text === void 0) return;
    let { metrics, problems } = readMetrics({ path, text }), [first] = problems;
    if (first === void 0) return { metrics };
    let { line, column } = first.at;
    warn(
      `${sorry}, so only this pull request's own gates count. ${path}:${line}:${column} there: ${first.message}${first.help === void 0 ? "" : `; ${first.help}`}`
    );
  } catch (error) {
    if (!(error instanceof _65D27UM2_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .R)) throw error;
    warn(`${sorry}: ${error.message}${error.hint ? `
${error.hint}` : ""}`);
  }
}



/***/ })

};
;