"use strict";
exports.id = 584;
exports.ids = [584];
exports.modules = {

/***/ 1584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkFiles: () => (/* reexport safe */ _SJFRHF2B_js__WEBPACK_IMPORTED_MODULE_0__.gw)
/* harmony export */ });
/* harmony import */ var _SJFRHF2B_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7332);
/* harmony import */ var _IQPBWBVE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9495);
/* harmony import */ var _65D27UM2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3011);
/* harmony import */ var _AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1326);









/***/ }),

/***/ 7332:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RH: () => (/* binding */ candidateOf),
/* harmony export */   ej: () => (/* binding */ besideManifest),
/* harmony export */   gw: () => (/* binding */ checkFiles),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   xt: () => (/* binding */ readManifestFiles)
/* harmony export */ });
/* harmony import */ var _IQPBWBVE_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9495);
/* harmony import */ var _XCZQCMGW_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(809);
/* harmony import */ var _65D27UM2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3011);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_5__);




// src/manifest/typed-value.ts
function typedValue(override, shape) {
  let { value, valuePlace: place } = override;
  switch (kindOf(shape, value)) {
    case "text":
      return { tree: { kind: "scalar", value, written: value, place } };
    case "literal": {
      let literal = jsonOf(value);
      return typeof literal == "number" || typeof literal == "boolean" ? { tree: { kind: "scalar", value: literal, written: value.trim(), place } } : refusal(override, (0,_IQPBWBVE_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)(shape, "allowed") ?? "a number");
    }
    case "json": {
      if (jsonOf(value) === void 0)
        return refusal(override, `JSON text of ${(0,_IQPBWBVE_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)(shape, "allowed") ?? "a mapping or list"}`);
      let { tree, findings } = (0,_IQPBWBVE_js__WEBPACK_IMPORTED_MODULE_0__/* .readYaml */ .gM)(place.source, { start: place.start, end: place.end }), first = findings[0];
      return first !== void 0 ? { finding: first } : tree === void 0 ? refusal(override, "JSON text") : { tree };
    }
  }
}
function kindOf(shape, value) {
  return shape instanceof _IQPBWBVE_js__WEBPACK_IMPORTED_MODULE_0__/* .ZodUnion */ .fZ && typeof jsonOf(value) == "number" ? shape.options.some((option) => option instanceof _IQPBWBVE_js__WEBPACK_IMPORTED_MODULE_0__/* .ZodNumber */ .rS) ? "literal" : "text" : shape instanceof _IQPBWBVE_js__WEBPACK_IMPORTED_MODULE_0__/* .ZodObject */ .bv || shape instanceof _IQPBWBVE_js__WEBPACK_IMPORTED_MODULE_0__/* .ZodRecord */ .b8 || shape instanceof _IQPBWBVE_js__WEBPACK_IMPORTED_MODULE_0__/* .ZodArray */ .n ? "json" : shape instanceof _IQPBWBVE_js__WEBPACK_IMPORTED_MODULE_0__/* .ZodNumber */ .rS || shape instanceof _IQPBWBVE_js__WEBPACK_IMPORTED_MODULE_0__/* .ZodBoolean */ .WF || shape instanceof _IQPBWBVE_js__WEBPACK_IMPORTED_MODULE_0__/* .ZodLiteral */ .DN && typeof shape.value != "string" ? "literal" : "text";
}
function refusal({ name, value, valuePlace }, allowed) {
  let given = JSON.stringify((0,_XCZQCMGW_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(value));
  return { finding: (0,_IQPBWBVE_js__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9)(valuePlace, `${name}: ${given} is not ${allowed}`) };
}
function jsonOf(text) {
  try {
    return JSON.parse(text);
  } catch {
    return;
  }
}

// src/manifest/lay-over.ts
function layOver(tree, overrides) {
  let findings = [], laid = tree;
  for (let override of overrides) {
    let value = givenValue(override), next = "finding" in value ? value : put(laid, override, 0, value.tree);
    "finding" in next ? findings.push(next.finding) : laid = next.tree;
  }
  return { tree: laid, findings };
}
function givenValue(override) {
  let place = override.stepPlaces.at(-1) ?? override.valuePlace;
  if (touchesGates(override)) {
    let message = `\`set\` cannot change \`${override.name}\`: gates, and what they measure, are changed in the manifest, where reviewers see it`;
    return { finding: (0,_IQPBWBVE_js__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9)(place, message) };
  }
  let reserved = override.path.find((step) => _IQPBWBVE_js__WEBPACK_IMPORTED_MODULE_0__/* .RESERVED_KEYS */ .a1.includes(step));
  if (reserved !== void 0) return { finding: (0,_IQPBWBVE_js__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9)(place, `the key \`${reserved}\` is reserved`) };
  let known = override.path.findIndex(
    (_, index) => (0,_IQPBWBVE_js__WEBPACK_IMPORTED_MODULE_0__/* .shapeAt */ .ln)(_IQPBWBVE_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestSchema */ .rc, override.path.slice(0, index + 1)) === void 0
  );
  return known !== -1 ? { finding: unknownPath(override, known) } : typedValue(override, (0,_IQPBWBVE_js__WEBPACK_IMPORTED_MODULE_0__/* .shapeAt */ .ln)(_IQPBWBVE_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestSchema */ .rc, override.path));
}
function touchesGates({ path }) {
  let [first, second, , member] = path;
  return first !== "metrics" ? !1 : second === void 0 || second === "baseline" ? !0 : second === "values" && (member === void 0 || member === "gate" || member === "path" || member === "goal");
}
function unknownPath({ path, stepPlaces, valuePlace, name }, index) {
  let place = stepPlaces[index] ?? valuePlace, parent = path.slice(0, index), step = path[index];
  return typeof step != "string" ? (0,_IQPBWBVE_js__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9)(place, `${name}: ${ownerOf(parent)} is not a list`) : (0,_IQPBWBVE_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownKeyFinding */ .nh)({ place, path: parent, key: step });
}
function put(tree, override, depth, value) {
  let step = override.path[depth];
  if (step === void 0) return { tree: value };
  let place = override.stepPlaces[depth] ?? override.valuePlace, owner = ownerOf(override.path.slice(0, depth)), isAbsent = tree === void 0 || tree.kind === "scalar" && tree.value === null;
  if (typeof step == "number") {
    let list = isAbsent ? { kind: "list", items: [], place } : tree;
    if (list.kind !== "list") return { finding: (0,_IQPBWBVE_js__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9)(place, `${owner} is not a list in the manifest`) };
    if (step > list.items.length) {
      let message = `${owner} has ${list.items.length} ${list.items.length === 1 ? "item" : "items"}, so the index is at most ${list.items.length}`;
      return { finding: (0,_IQPBWBVE_js__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9)(place, message) };
    }
    let next2 = put(list.items[step], override, depth + 1, value);
    return "finding" in next2 ? next2 : { tree: { ...list, items: [...list.items.slice(0, step), next2.tree, ...list.items.slice(step + 1)] } };
  }
  let map = isAbsent ? { kind: "map", entries: /* @__PURE__ */ new Map(), place } : tree;
  if (map.kind !== "map") return { finding: (0,_IQPBWBVE_js__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9)(place, `${owner} is not a mapping in the manifest`) };
  let entry = map.entries.get(step), next = put(entry?.value, override, depth + 1, value);
  if ("finding" in next) return next;
  let keyPlace = depth === override.path.length - 1 || entry === void 0 ? place : entry.keyPlace;
  return { tree: { ...map, entries: new Map([...map.entries, [step, { keyPlace, value: next.tree }]]) } };
}
function ownerOf(path) {
  return path.length === 0 ? "the manifest" : `\`${(0,_IQPBWBVE_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPath */ .jV)(path)}\``;
}

// src/manifest/set.ts
function readSet(text, files) {
  let source = (0,_IQPBWBVE_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceOf */ .vz)({ file: "set", text, isSet: !0 }), overrides = [], findings = [];
  return source.lineStarts.forEach((start, index) => {
    let end = (source.lineStarts[index + 1] ?? text.length + 1) - 1, line = text.slice(start, end).replace(/\r$/, ""), content = line.trimStart();
    if (content === "" || content.startsWith("#")) return;
    let reading = readLine({ source, line, start, from: line.length - content.length, files }), finding = "finding" in reading ? reading.finding : clash(reading.override, overrides);
    finding !== void 0 ? findings.push(finding) : "override" in reading && overrides.push(reading.override);
  }), { overrides, findings };
}
function readLine({
  source,
  line,
  start,
  from,
  files
}) {
  let place = (first, last) => ({ source, start: start + first, end: start + last }), refuse = (at, message, help) => ({
    finding: (0,_IQPBWBVE_js__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9)(at, message, help)
  }), named = files.filter((file2) => line.startsWith(`${file2}:`, from)).sort((a, b) => b.length - a.length)[0], file = named ?? (files.length === 1 && !/^[^=[]*\.ya?ml:/.test(line.slice(from)) ? files[0] : void 0);
  if (file === void 0)
    return refuse(
      place(from, line.length),
      "this line names no manifest of this run",
      `write \`FILE:path=value\`, with FILE one of ${files.slice(0, 5).join(", ")}`
    );
  let pathStart = named === void 0 ? from : from + named.length + 1, rest = line.slice(pathStart), reading = (0,_IQPBWBVE_js__WEBPACK_IMPORTED_MODULE_0__/* .readPath */ .G7)(rest);
  if ("failedAt" in reading) {
    let at = pathStart + reading.failedAt;
    return refuse(
      place(at, at + 1),
      "from here on this is no path of a manifest",
      'write it as `containers[0].image=VALUE`, other keys as `environment["A.B"]=VALUE`'
    );
  }
  let pathLength = reading.ends.at(-1) ?? 0, equals = /^[ \t]*=/.exec(rest.slice(pathLength));
  if (equals === null)
    return refuse(place(pathStart, line.length), "there is no `=` after the path", "write it as `path=value`");
  let valueStart = pathStart + pathLength + equals[0].length;
  return {
    override: {
      file,
      path: reading.path,
      name: (0,_IQPBWBVE_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPath */ .jV)(reading.path),
      value: line.slice(valueStart),
      stepPlaces: reading.ends.map((end) => place(pathStart, pathStart + end)),
      valuePlace: place(valueStart, line.length)
    }
  };
}
function clash(override, earlier) {
  let place = override.stepPlaces.at(-1) ?? override.valuePlace;
  for (let other of earlier) {
    if (other.file !== override.file || !override.path.every((step, at) => other.path[at] === step)) continue;
    let message = other.path.length === override.path.length ? `\`${override.name}\` is set a second time` : `\`${override.name}\` would undo \`${other.name}\`, which is set before`;
    return (0,_IQPBWBVE_js__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9)(place, message, `the first is in line ${(0,_IQPBWBVE_js__WEBPACK_IMPORTED_MODULE_0__/* .positionOf */ .df)(other.valuePlace).line}`);
  }
}

// src/manifest/read.ts
function readManifests({
  files,
  set = ""
}) {
  let paths = files.map((file) => file.path), { overrides, findings } = readSet(set, paths), readings = files.map((file) => {
    let ours = overrides.filter((override) => override.file === file.path);
    return readManifest(file, ours);
  }), readable = readings.flatMap((reading) => reading.kind === "unreadable" ? [] : [reading]), shared = sharedGroupFindings(readable), problems = [
    ...readings.flatMap((reading) => (0,_IQPBWBVE_js__WEBPACK_IMPORTED_MODULE_0__/* .toProblems */ .ek)([...reading.findings, ...shared.get(reading) ?? []])),
    ...(0,_IQPBWBVE_js__WEBPACK_IMPORTED_MODULE_0__/* .toProblems */ .ek)(findings)
  ];
  return { manifests: (findings.length > 0 ? [] : readable.filter((reading) => reading.kind === "checked")).filter((reading) => !shared.has(reading)).map(fileOf), problems };
}
function readManifest({ path, text }, overrides) {
  let parsed = (0,_IQPBWBVE_js__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)((0,_IQPBWBVE_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceOf */ .vz)({ file: path, text }));
  if (parsed.tree === void 0) return { kind: "unreadable", findings: parsed.findings };
  let { tree, findings: setFindings } = layOver((0,_IQPBWBVE_js__WEBPACK_IMPORTED_MODULE_0__/* .expandShortForms */ .Y9)(parsed.tree, _IQPBWBVE_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestSchema */ .rc), overrides), { manifest, findings: checkFindings } = (0,_IQPBWBVE_js__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6)(tree), findings = [...parsed.findings, ...setFindings, ...withoutTwice(checkFindings, parsed.findings)];
  return manifest === void 0 || findings.length > 0 ? { kind: "faulty", path, tree, findings } : { kind: "checked", path, tree, manifest, overrides, findings };
}
function fileOf({ path, tree, manifest, overrides }) {
  return {
    path,
    manifest,
    locate: (steps) => (0,_IQPBWBVE_js__WEBPACK_IMPORTED_MODULE_0__/* .positionOf */ .df)((0,_IQPBWBVE_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(tree, steps)),
    overrides: overrides.map(({ name, value }) => ({ path: name, value }))
  };
}
function withoutTwice(findings, said) {
  let starts = new Set(said.map(({ place }) => place.start));
  return findings.filter(({ place }) => place.source.isSet || !starts.has(place.start));
}
function sharedGroupFindings(readings) {
  let first = /* @__PURE__ */ new Map(), findings = /* @__PURE__ */ new Map();
  for (let reading of readings) {
    let group = (0,_IQPBWBVE_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(reading.tree, "group");
    if (group?.kind !== "scalar" || typeof group.value != "string") continue;
    let other = first.get(group.value);
    if (other === void 0) first.set(group.value, reading);
    else {
      let message = `group: ${JSON.stringify(group.value)} is the group of ${other.path} too`;
      findings.set(reading, [(0,_IQPBWBVE_js__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9)(group.place, message, "in one run each group has one manifest")]);
    }
  }
  return findings;
}

// src/metrics/evaluation.ts
var MAX_REPORT_CHARACTERS = 5 * 1024 * 1024;
function readEvaluation({
  report,
  file
}) {
  let definition = file.manifest.metrics;
  if (definition === void 0) return { metrics: [], problems: [], notices: [], shape: "none" };
  if (report.text.length > MAX_REPORT_CHARACTERS) return unreadable([tooLarge(report)]);
  let document = (0,_IQPBWBVE_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(report), { root } = document;
  if (root === void 0 || document.problems.length > 0) return unreadable(document.problems);
  if (root.kind !== "object")
    return unreadable([document.problemAt(root, 'a report must be a JSON object, such as {"mse": 0.3}')]);
  let { metrics, problems, places } = (0,_IQPBWBVE_js__WEBPACK_IMPORTED_MODULE_0__/* .declaredMetrics */ .Ad)({ document, root, file, values: definition.values ?? {} }), names = new Set(Object.keys(definition.values ?? {})), others = (0,_IQPBWBVE_js__WEBPACK_IMPORTED_MODULE_0__/* .undeclaredMetrics */ .lY)({ document, root, declared: { names, places } }), all = [...metrics, ...others.metrics], empty = all.length === 0 && problems.length === 0 ? [document.problemAt(root, "the report has no number that could be a metric")] : [];
  return finished(
    { metrics: all, problems: [...problems, ...empty], notices: others.notices, shape: shapeOf(root) },
    file
  );
}
function unreadable(problems) {
  return { metrics: [], problems, notices: [], shape: "unreadable" };
}
function tooLarge({ path, text }) {
  let size = `${(text.length / 1024 / 1024).toFixed(1)} million characters`;
  return {
    at: { file: path, line: 1, column: 1 },
    message: `the report has ${size}; at most ${MAX_REPORT_CHARACTERS / 1024 / 1024} are read`,
    help: "write the numbers that matter into a report of their own; curves need no 10,000 points"
  };
}
function shapeOf(root) {
  let sections = [..._IQPBWBVE_js__WEBPACK_IMPORTED_MODULE_0__/* .SECTIONS */ .bP].filter(([key]) => root.members.get(key)?.value.kind === "object").map(([, name]) => name);
  return sections.length > 0 ? sections.join(", ") : [...root.members.values()].some(({ value }) => value.kind === "object") ? "nested JSON" : "flat JSON";
}
function finished(evaluation, file) {
  let wanted = file.manifest.metrics?.primary, { metrics } = evaluation;
  if (evaluation.problems.length > 0) return { ...evaluation, metrics: [] };
  if (wanted !== void 0 && !metrics.some(({ name }) => name === wanted)) {
    let help = `the metrics are ${metrics.slice(0, 10).map(({ name }) => name).join(", ")}${metrics.length > 10 ? ", …" : ""}`, problem = {
      at: file.locate(["metrics", "primary"]),
      message: "`primary` names no metric of this report",
      help
    };
    return { ...evaluation, metrics: [], problems: [problem] };
  }
  let primary = wanted ?? (metrics.find(({ isDeclared, goal }) => isDeclared || goal !== void 0) ?? metrics[0])?.name;
  return { ...evaluation, metrics: metrics.map((metric) => ({ ...metric, isPrimary: metric.name === primary })) };
}

// src/main/workspace.ts



var MAX_FILES = 1e3, MAX_FOLDERS = 5e4, SKIPPED = /* @__PURE__ */ new Set([".git", "node_modules"]);
function findFiles(workspace, patterns) {
  let named = patterns.filter((pattern) => !(0,_IQPBWBVE_js__WEBPACK_IMPORTED_MODULE_0__/* .isGlob */ .fg)(pattern)).map((path) => toSlashes((0,node_path__WEBPACK_IMPORTED_MODULE_5__.relative)(workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_5__.resolve)(workspace, path)))), globs = patterns.filter(_IQPBWBVE_js__WEBPACK_IMPORTED_MODULE_0__/* .isGlob */ .fg), matchers = globs.map(_IQPBWBVE_js__WEBPACK_IMPORTED_MODULE_0__/* .globMatcher */ .fU), walked = globs.length === 0 ? [] : walk(workspace).filter((path) => matchers.some((matches) => matches(path))), empty = globs.filter((_, index) => !walked.some((path) => matchers[index]?.(path)));
  if (empty.length > 0) throw noFile(empty);
  let found2 = [.../* @__PURE__ */ new Set([...named, ...walked])].sort();
  if (found2.length > MAX_FILES)
    throw new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l("invalid-input", `manifest: ${found2.length} files match; ${MAX_FILES} are allowed`);
  return found2;
}
async function readFile(file) {
  return { path: toSlashes(file.path), text: decode(await readBytes(file), file.path) };
}
async function readBytes({ workspace, path, maxBytes }) {
  let root = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.realpathSync)(workspace), wanted = (0,node_path__WEBPACK_IMPORTED_MODULE_5__.resolve)(root, path), real = realPathOf(wanted, path);
  if (!isInside(root, wanted) || !isInside(root, real)) throw refused(path, "lies outside the workspace");
  let file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.open)(real, node_fs__WEBPACK_IMPORTED_MODULE_3__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_3__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_3__.constants.O_NONBLOCK).catch(
    (cause) => {
      throw refused(path, "cannot be read", cause);
    }
  );
  try {
    let facts = await file.stat();
    if (!facts.isFile()) throw refused(path, "is not a regular file");
    if (facts.size > maxBytes) throw refused(path, `has ${facts.size} bytes; ${maxBytes} are allowed`);
    let buffer = Buffer.alloc(facts.size), { bytesRead } = await file.read(buffer, 0, facts.size, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
function besideManifest(manifest, path) {
  return toSlashes((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)(manifest), path));
}
function walk(workspace) {
  let files = [], folders = [""];
  for (let [count, folder] of folders.entries()) {
    if (count > MAX_FOLDERS)
      throw new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l(
        "invalid-input",
        `manifest: more than ${MAX_FOLDERS} folders to look through; name a narrower pattern`
      );
    for (let entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(workspace, folder), { withFileTypes: !0 })) {
      let path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      entry.isDirectory() && !SKIPPED.has(entry.name) ? folders.push(path) : entry.isFile() && files.push(path);
    }
  }
  return files;
}
function noFile(patterns) {
  return new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l(
    "invalid-input",
    `manifest: no file in the workspace matches ${patterns.map((p) => JSON.stringify(p)).join(", ")}`,
    {
      hint: "Is there an actions/checkout step before this one? Paths are relative to the root of the workspace."
    }
  );
}
function realPathOf(wanted, path) {
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.realpathSync)(wanted);
  } catch (cause) {
    let isThere = safely(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.lstatSync)(wanted)) !== void 0;
    throw refused(path, isThere ? "is a link to nowhere" : "does not exist", cause);
  }
}
function refused(path, reason, cause) {
  return new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l("invalid-input", `${path} ${reason}`, { cause });
}
function isInside(root, path) {
  return path === root || path.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_5__.sep) ? root : `${root}${node_path__WEBPACK_IMPORTED_MODULE_5__.sep}`);
}
function decode(bytes, path) {
  try {
    return new TextDecoder("utf-8", { fatal: !0 }).decode(bytes);
  } catch (cause) {
    throw refused(path, "is not UTF-8 text", cause);
  }
}
function toSlashes(path) {
  return node_path__WEBPACK_IMPORTED_MODULE_5__.sep === "/" ? path : path.split(node_path__WEBPACK_IMPORTED_MODULE_5__.sep).join("/");
}
function safely(ask) {
  try {
    return ask();
  } catch {
    return;
  }
}

// src/main/candidates.ts
var MAX_MANIFEST_BYTES = 64 * 1024, MAX_REPORT_BYTES = 5 * 1024 * 1024;
async function checkFiles({
  workspace,
  patterns,
  set
}) {
  let { manifests, problems } = await readManifestFiles({ workspace, patterns, set }), read = await Promise.all(manifests.map((file) => candidateOf(file, workspace)));
  return {
    candidates: read.map(({ candidate }) => candidate),
    problems: [...problems, ...read.flatMap((one) => one.problems)],
    notices: read.flatMap((one) => one.notices)
  };
}
async function readManifestFiles({
  workspace,
  patterns,
  set
}) {
  let files = await readAll(findFiles(workspace, patterns), workspace);
  return readManifests({ files, ...set.trim() === "" ? {} : { set } });
}
async function readAll(paths, workspace) {
  let complaints = [], files = await Promise.all(
    paths.map(
      (path) => readFile({ workspace, path, maxBytes: MAX_MANIFEST_BYTES }).catch((error) => {
        if (!(error instanceof _65D27UM2_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l)) throw error;
        complaints.push(error);
      })
    )
  );
  if (complaints.length === 0) return files.filter((file) => file !== void 0);
  throw new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l("invalid-input", complaints.map(({ message }) => `manifest: ${message}`).join(`
`), {
    hint: "Is there an actions/checkout step before this one? Paths are relative to the root of the workspace."
  });
}
async function candidateOf(file, workspace) {
  let report = file.manifest.metrics?.report, none = { file, metrics: [], loosenedGates: [] };
  if (report === void 0) return { candidate: none, problems: [], notices: [] };
  try {
    let path = besideManifest(file.path, report), { text } = await readFile({ workspace, path, maxBytes: MAX_REPORT_BYTES }), { metrics, problems, notices } = readEvaluation({ report: { path, text }, file });
    return { candidate: { ...none, metrics, report: { path, text } }, problems, notices };
  } catch (error) {
    if (!(error instanceof _65D27UM2_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l)) throw error;
    let problem = {
      at: file.locate(["metrics", "report"]),
      message: `the report ${error.message}`,
      ...error.hint === void 0 ? {} : { help: error.hint }
    };
    return { candidate: none, problems: [problem], notices: [] };
  }
}




/***/ })

};
;