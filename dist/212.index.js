"use strict";
exports.id = 212;
exports.ids = [212];
exports.modules = {

/***/ 212:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkFiles: () => (/* binding */ checkFiles)
/* harmony export */ });
/* harmony import */ var _Z7T5QKT5_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6992);
/* harmony import */ var _65D27UM2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7223);
/* harmony import */ var _AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6458);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_5__);






// src/metrics/evaluation.ts
var MAX_REPORT_CHARACTERS = 5 * 1024 * 1024;
function readEvaluation({
  report,
  file
}) {
  let definition = file.manifest.metrics;
  if (definition === void 0) return { metrics: [], problems: [], notices: [], shape: "none" };
  if (report.text.length > MAX_REPORT_CHARACTERS) return unreadable([tooLarge(report)]);
  let document = (0,_Z7T5QKT5_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(report), { root } = document;
  if (root === void 0 || document.problems.length > 0) return unreadable(document.problems);
  if (root.kind !== "object")
    return unreadable([document.problemAt(root, 'a report must be a JSON object, such as {"mse": 0.3}')]);
  let { metrics, problems, places } = (0,_Z7T5QKT5_js__WEBPACK_IMPORTED_MODULE_0__/* .declaredMetrics */ .Ad)({ document, root, file, values: definition.values ?? {} }), names = new Set(Object.keys(definition.values ?? {})), others = (0,_Z7T5QKT5_js__WEBPACK_IMPORTED_MODULE_0__/* .undeclaredMetrics */ .lY)({ document, root, declared: { names, places } }), all = [...metrics, ...others.metrics], empty = all.length === 0 && problems.length === 0 ? [document.problemAt(root, "the report has no number that could be a metric")] : [];
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
  let sections = [..._Z7T5QKT5_js__WEBPACK_IMPORTED_MODULE_0__/* .SECTIONS */ .bP].filter(([key]) => root.members.get(key)?.value.kind === "object").map(([, name]) => name);
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




// src/main/glob.ts
function isGlob(pattern) {
  return /[*?{[]/.test(pattern);
}
function globMatcher(pattern) {
  let alternatives = expandBraces(pattern.replace(/^(\.\/)+/, "")).map((one) => one.split("/"));
  return (path) => {
    let parts = path.split("/");
    return alternatives.some((wanted) => matchParts(wanted, parts));
  };
}
var MAX_ALTERNATIVES = 256;
function expandBraces(pattern) {
  let alternatives = [pattern];
  for (; ; ) {
    let next = alternatives.flatMap((one) => {
      let match = /^(.*?)\{([^{}]*)\}(.*)$/s.exec(one);
      if (!match) return [one];
      let [, before = "", choices = "", after = ""] = match;
      return choices.split(",").map((choice) => `${before}${choice}${after}`);
    });
    if (next.length > MAX_ALTERNATIVES) return next.slice(0, MAX_ALTERNATIVES);
    if (next.length === alternatives.length && next.every((one, index) => one === alternatives[index])) return next;
    alternatives = next;
  }
}
function matchParts(wanted, parts) {
  let reachable = throughStars(wanted, /* @__PURE__ */ new Set([0]));
  for (let part of parts) {
    let next = /* @__PURE__ */ new Set();
    for (let at of reachable) {
      let one = wanted[at];
      one !== void 0 && (one === "**" ? next.add(at) : matchPart(one, part) && next.add(at + 1));
    }
    reachable = throughStars(wanted, next);
  }
  return reachable.has(wanted.length);
}
function throughStars(wanted, from) {
  let all = new Set(from);
  for (let at of all) wanted[at] === "**" && all.add(at + 1);
  return all;
}
function matchPart(pattern, part) {
  let tokens = tokensOf(pattern), characters = [...part];
  if (part.startsWith(".") && !pattern.startsWith(".")) return !1;
  let reachable = /* @__PURE__ */ new Set([0]), settle = (from) => {
    for (let at of from) tokens[at]?.kind === "star" && from.add(at + 1);
    return from;
  };
  reachable = settle(reachable);
  for (let character of characters) {
    let next = /* @__PURE__ */ new Set();
    for (let at of reachable) {
      let token = tokens[at];
      token?.kind === "star" ? next.add(at) : token?.accepts(character) && next.add(at + 1);
    }
    reachable = settle(next);
  }
  return reachable.has(tokens.length);
}
function tokensOf(pattern) {
  let tokens = [];
  for (let rest = pattern; rest !== ""; ) {
    let group = /^\[([!^]?)([^\]]+)\]/.exec(rest), character = String.fromCodePoint(rest.codePointAt(0) ?? 0), length = group?.[0].length ?? character.length;
    if (group) {
      let [, negation, members = ""] = group, accepts = membership(members);
      tokens.push({ kind: "one", accepts: negation ? (one) => !accepts(one) : accepts });
    } else character === "*" ? tokens.push({ kind: "star" }) : tokens.push({ kind: "one", accepts: character === "?" ? () => !0 : (one) => one === character });
    rest = rest.slice(length);
  }
  return tokens;
}
function membership(text) {
  let ranges = [...text.matchAll(/(.)-(.)|(.)/gsu)].map(
    ([, from, to, one]) => [from ?? one ?? "", to ?? one ?? ""]
  );
  return (character) => ranges.some(([from, to]) => character >= from && character <= to);
}

// src/main/workspace.ts
var MAX_FILES = 1e3, MAX_FOLDERS = 5e4, SKIPPED = /* @__PURE__ */ new Set([".git", "node_modules"]);
function findFiles(workspace, patterns) {
  let named = patterns.filter((pattern) => !isGlob(pattern)).map((path) => toSlashes((0,node_path__WEBPACK_IMPORTED_MODULE_5__.relative)(workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_5__.resolve)(workspace, path)))), globs = patterns.filter(isGlob), matchers = globs.map(globMatcher), walked = globs.length === 0 ? [] : walk(workspace).filter((path) => matchers.some((matches) => matches(path))), empty = globs.filter((_, index) => !walked.some((path) => matchers[index]?.(path)));
  if (empty.length > 0) throw noFile(empty);
  let found = [.../* @__PURE__ */ new Set([...named, ...walked])].sort();
  if (found.length > MAX_FILES)
    throw new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l("invalid-input", `manifest: ${found.length} files match; ${MAX_FILES} are allowed`);
  return found;
}
async function readFile({
  workspace,
  path,
  maxBytes
}) {
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
    return { path: toSlashes(path), text: decode(buffer.subarray(0, bytesRead), path) };
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
  let paths = findFiles(workspace, patterns), files = await readAll(paths, workspace), { manifests, problems } = (0,_Z7T5QKT5_js__WEBPACK_IMPORTED_MODULE_0__/* .readManifests */ .PX)({ files, ...set.trim() === "" ? {} : { set } }), read = await Promise.all(manifests.map((file) => candidateOf(file, workspace)));
  return {
    candidates: read.map(({ candidate }) => candidate),
    problems: [...problems, ...read.flatMap((one) => one.problems)],
    notices: read.flatMap((one) => one.notices)
  };
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