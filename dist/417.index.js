"use strict";
exports.id = 417;
exports.ids = [417];
exports.modules = {

/***/ 1301:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fw: () => (/* binding */ whyItFailed),
/* harmony export */   HD: () => (/* binding */ readable),
/* harmony export */   MP: () => (/* binding */ describeVersion),
/* harmony export */   X2: () => (/* binding */ manyVersions),
/* harmony export */   aH: () => (/* binding */ newestVersions),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   nU: () => (/* binding */ storedMetrics),
/* harmony export */   or: () => (/* binding */ newestApproved)
/* harmony export */ });
/* harmony import */ var _UO66O4SH_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1111);
/* harmony import */ var _65D27UM2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3011);



// src/registry/address.ts
function addressOf(group, settings) {
  let account = settings.registryAccount || settings.callerAccount, prefix = `arn:${settings.partition}:sagemaker:${settings.region}:${account}`, arn = `${prefix}:model-package-group/${group}`, versions = `${prefix}:model-package/${group}/`;
  return {
    name: group,
    arn,
    sent: account === settings.callerAccount ? group : arn,
    versionArn: (version) => `${versions}${version}`,
    versionOf: (text) => {
      if (text === void 0 || !text.toLowerCase().startsWith(versions.toLowerCase())) return;
      let number = text.slice(versions.length);
      return /^[1-9]\d{0,8}$/.test(number) ? Number(number) : void 0;
    }
  };
}

// src/registry/look-up.ts
var MAX_PAGES = 40, PAUSE_MILLISECONDS = 100, MAX_PAUSE_MILLISECONDS = 2e3, PAGE_SIZE = 100;
async function newestVersions(at) {
  return firstPage(at, { MaxResults: PAGE_SIZE });
}
async function manyVersions(at) {
  let versions = [], token;
  for (let page = 0; page < MAX_PAGES && (page === 0 || token !== void 0); page += 1) {
    page > 0 && await pause(at.clock, page);
    let answer = await onePage(at, { MaxResults: PAGE_SIZE }, token);
    versions.push(...answer.versions), token = answer.nextToken;
  }
  return versions;
}
async function newestApproved(at, newest) {
  let first = await onePage(at, { MaxResults: 1, ...APPROVED });
  if (first.versions[0] !== void 0 || first.nextToken === void 0) return first.versions[0];
  let { versions, isWhole } = await newest, known = versions.find(({ summary }) => summary.ModelApprovalStatus === "Approved");
  return known !== void 0 || isWhole ? known : (await firstPage(at, { MaxResults: PAGE_SIZE, ...APPROVED })).versions[0];
}
async function describeVersion(at, arn) {
  try {
    let description = await at.reader.describeModelPackage({ ModelPackageName: arn }), version = at.address.versionOf(description.ModelPackageArn);
    if (version === void 0 || version !== at.address.versionOf(arn))
      throw new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .R("unknown-outcome", "sagemaker:DescribeModelPackage", `The answer is not about ${arn}`);
    return { version, arn: description.ModelPackageArn ?? arn, description };
  } catch (error) {
    if (error instanceof _65D27UM2_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .R && error.kind === "not-found") return;
    throw error;
  }
}
function whyItFailed(description) {
  let details = description.ModelPackageStatusDetails, reasons = [...details?.ValidationStatuses ?? [], ...details?.ImageScanStatuses ?? []].flatMap(({ FailureReason }) => FailureReason ? [FailureReason] : []);
  return reasons.length === 0 ? void 0 : reasons.join(" ");
}
async function readable(reading) {
  try {
    return { kind: "read", value: await reading };
  } catch (error) {
    if (error instanceof _65D27UM2_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .R && error.kind === "access-denied") return { kind: "denied", failure: error };
    throw error;
  }
}
var APPROVED = { ModelApprovalStatus: "Approved" };
async function firstPage(at, filter) {
  let token;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    page > 0 && await pause(at.clock, page);
    let { versions, nextToken } = await onePage(at, filter, token);
    if (versions.length > 0 || nextToken === void 0) return { versions, isWhole: nextToken === void 0 };
    token = nextToken;
  }
  throw new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .R(
    "unknown-outcome",
    "sagemaker:ListModelPackages",
    `${MAX_PAGES} pages of ${at.address.name} were empty, each with a token for the next.`
  );
}
async function onePage({ address, reader }, filter, token) {
  let answer = await reader.listModelPackages({
    ModelPackageGroupName: address.sent,
    SortBy: "CreationTime",
    SortOrder: "Descending",
    // the default is Ascending
    ...filter,
    ...token !== void 0 && { NextToken: token }
  });
  return {
    versions: listed(address, answer.ModelPackageSummaryList),
    nextToken: answer.NextToken === "" ? void 0 : answer.NextToken
  };
}
async function pause(clock, page) {
  await clock.sleep(Math.min(PAUSE_MILLISECONDS * 2 ** page, MAX_PAUSE_MILLISECONDS));
}
function listed(address, summaries) {
  if (!Array.isArray(summaries))
    throw new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .R("unknown-outcome", "sagemaker:ListModelPackages", "The answer holds no list of versions");
  return summaries.flatMap((summary) => {
    let version = address.versionOf(summary.ModelPackageArn);
    return version === void 0 ? [] : [{ version, arn: summary.ModelPackageArn ?? "", summary }];
  }).sort((a, b) => b.version - a.version);
}

// src/registry/stored-metrics.ts
function storedMetrics(description) {
  return new Map([
    ...(0,_UO66O4SH_js__WEBPACK_IMPORTED_MODULE_0__/* .fromModelCard */ .Qj)(description.ModelCard?.ModelCardContent ?? ""),
    ...(0,_UO66O4SH_js__WEBPACK_IMPORTED_MODULE_0__/* .fromCustomerMetadata */ .ao)(description.CustomerMetadataProperties ?? {})
  ]);
}




/***/ }),

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

/***/ 1129:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ readDecision),
/* harmony export */   Bl: () => (/* binding */ servedKey),
/* harmony export */   II: () => (/* binding */ decisionSentence),
/* harmony export */   IK: () => (/* binding */ recordLine),
/* harmony export */   JH: () => (/* binding */ plainReason),
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   NJ: () => (/* binding */ unless),
/* harmony export */   Pe: () => (/* binding */ recordSection),
/* harmony export */   Wf: () => (/* binding */ readReference),
/* harmony export */   c0: () => (/* binding */ people),
/* harmony export */   el: () => (/* binding */ writeDecision),
/* harmony export */   iy: () => (/* binding */ refuseOffline),
/* harmony export */   kJ: () => (/* binding */ namedManifests),
/* harmony export */   ow: () => (/* binding */ servedEnvironments),
/* harmony export */   qr: () => (/* binding */ knownDecision),
/* harmony export */   sF: () => (/* binding */ renderRecord),
/* harmony export */   sh: () => (/* binding */ versionName),
/* harmony export */   uu: () => (/* binding */ checkedManifests),
/* harmony export */   yY: () => (/* binding */ selectManifest),
/* harmony export */   z6: () => (/* binding */ asActionError)
/* harmony export */ });
/* harmony import */ var _SJFRHF2B_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7332);
/* harmony import */ var _IPCXHVH6_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(273);
/* harmony import */ var _572FXQ3B_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1301);
/* harmony import */ var _UO66O4SH_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1111);
/* harmony import */ var _GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7909);
/* harmony import */ var _65D27UM2_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3011);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_6___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_6__);







// src/main/manifests.ts
async function checkedManifests({ inputs, run, runner }) {
  return runner.group("Check the manifests", async () => {
    let { manifests, problems } = await (0,_SJFRHF2B_js__WEBPACK_IMPORTED_MODULE_0__/* .readManifestFiles */ .xt)({
      workspace: run.context.workspace,
      patterns: inputs.manifest,
      set: inputs.set
    });
    (0,_IPCXHVH6_js__WEBPACK_IMPORTED_MODULE_1__/* .tellProblems */ .s)(problems, runner);
    for (let { path, manifest } of manifests) runner.info(`${path}: group ${manifest.group}`);
    return manifests;
  });
}
async function namedManifests(request) {
  let model = request.inputs.model || request.run.dispatchedModel;
  return /[@/]|^arn:/.test(model) ? [] : checkedManifests(request);
}

// src/main/offline.ts
function refuseOffline({ run, inputs }) {
  if (run.offline === void 0 || run.offline === "laptop") return;
  let who = run.offline === "fork" ? "a fork's pull request" : "Dependabot";
  throw new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_5__/* .ActionError */ .l("no-credentials", `mode ${inputs.mode} needs credentials, and ${who} gets none.`, {
    hint: "Run it from a workflow_dispatch, a tag or a push of this repository."
  });
}

// src/registry/failure.ts
function asActionError(error, doing) {
  if (error instanceof _65D27UM2_js__WEBPACK_IMPORTED_MODULE_5__/* .ActionError */ .l) return error;
  if (!(error instanceof _65D27UM2_js__WEBPACK_IMPORTED_MODULE_5__/* .CallFailure */ .R))
    return new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_5__/* .ActionError */ .l("failed", `${doing}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error
    });
  let request = error.requestId === void 0 ? "" : ` (request ${error.requestId})`;
  return new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_5__/* .ActionError */ .l(codeOf(error), `${doing}: ${error.call}: ${error.message}${request}`, {
    cause: error,
    ...error.hint === void 0 ? {} : { hint: error.hint }
  });
}
function isFailure(error, ...kinds) {
  return error instanceof _65D27UM2_js__WEBPACK_IMPORTED_MODULE_5__/* .CallFailure */ .R && kinds.includes(error.kind);
}
async function unless(call, kinds, otherwise) {
  try {
    return await call;
  } catch (error) {
    if (isFailure(error, ...kinds)) return otherwise;
    throw error;
  }
}
function codeOf({ kind }) {
  switch (kind) {
    case "access-denied":
      return "access-denied";
    case "credentials":
      return "no-credentials";
    case "unknown-outcome":
    case "not-found":
    case "already-exists":
    case "busy":
    case "conflict":
    case "limit-exceeded":
    case "throttled":
    case "invalid-request":
    case "unreachable":
      return "failed";
  }
}

// src/registry/selector.ts
var GROUP = "[a-zA-Z0-9](?:-*[a-zA-Z0-9]){0,62}", NAMED = new RegExp(`^(${GROUP})[@/](?:v([1-9][0-9]{0,8})|(latest-approved))$`), BARE = /^v([1-9][0-9]{0,8})$/, ARN = new RegExp(`^arn:([a-z-]+):sagemaker:([a-z0-9-]+):([0-9]{12}):model-package/(${GROUP})/([1-9][0-9]{0,8})$`), FORMS = "GROUP@vN, GROUP/vN, vN (with one manifest), latest-approved or the ARN of a version";
function readReference(settings) {
  let given = settings.model.trim();
  if (given === "") return { kind: "unnamed" };
  let text2 = settings.modelIsTag ? given.replace(/^refs\/tags\//, "") : given, [, group, number, latest] = NAMED.exec(text2) ?? [];
  if (group !== void 0 && number !== void 0) return { kind: "version", group, version: Number(number) };
  if (settings.modelIsTag)
    throw new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_5__/* .ActionError */ .l(
      "invalid-input",
      `model: the tag "${text2}" names no model; a tag that deploys is GROUP@vN or GROUP/vN.`,
      {
        hint: "A release tag of the repository, such as v12, never deploys model version 12."
      }
    );
  if (group !== void 0 && latest !== void 0) return { kind: "latest-approved", group };
  if (text2 === "latest-approved") return { kind: "latest-approved" };
  let [, bare] = BARE.exec(text2) ?? [];
  if (bare !== void 0) return { kind: "version", version: Number(bare) };
  if (text2.startsWith("arn:")) return readArn(text2, settings);
  throw new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_5__/* .ActionError */ .l("invalid-input", `model: "${text2}" is none of ${FORMS}.`);
}
function readArn(text2, registry) {
  let [, partition, region, account, group, version] = ARN.exec(text2) ?? [];
  if (group === void 0 || version === void 0)
    throw new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_5__/* .ActionError */ .l("invalid-input", `model: "${text2}" is not the ARN of a version in a group.`);
  let wrong = [
    partition === registry.partition ? "" : `partition ${partition}, not ${registry.partition}`,
    region === registry.region ? "" : `Region ${region}, not ${registry.region}`,
    account === registry.registryAccount ? "" : `account ${account}, not ${registry.registryAccount}`
  ].filter((part) => part !== "");
  if (wrong.length > 0) {
    let code2 = account === registry.registryAccount ? "invalid-input" : "wrong-account";
    throw new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_5__/* .ActionError */ .l(code2, `model: ${text2} is of ${wrong.join(" and ")} as this workflow is set up for.`);
  }
  return { kind: "version", group, version: Number(version) };
}
function selectManifest(files, reference) {
  let group = reference.kind === "unnamed" ? void 0 : reference.group, matching = group === void 0 ? files : files.filter((file2) => file2.manifest.group.toLowerCase() === group.toLowerCase()), [file] = matching;
  if (file !== void 0 && matching.length === 1) return file;
  let groups = files.map(({ path, manifest }) => `${manifest.group} (${path})`).join(", ") || "none", what = matching.length > 1 ? `${matching.length} manifests ${group === void 0 ? "were found and none is named" : `have the group ${group}`}` : `no manifest has the group ${group ?? ""}`.trim();
  throw new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_5__/* .ActionError */ .l("invalid-input", `model: ${what}; the groups are ${groups}.`, {
    hint: "Name the group as GROUP@vN, or narrow the `manifest` input."
  });
}

// src/registry/served.ts
var PREFIX = "smr/served/";
function servedKey(environment) {
  return `${PREFIX}${environment.replace(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu, "-")}`.slice(0, 128);
}
function servedEnvironments(metadata) {
  return Object.entries(metadata ?? {}).filter(([key]) => key.startsWith(PREFIX) && key.length > PREFIX.length).map(([key, text2]) => ({ environment: key.slice(PREFIX.length), since: timeOf(text2) })).sort((a, b) => (a.since?.getTime() ?? 0) - (b.since?.getTime() ?? 0) || (a.environment < b.environment ? -1 : 1));
}
function timeOf(text2) {
  let time = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text2) ? new Date(text2) : void 0;
  return time === void 0 || Number.isNaN(time.getTime()) ? void 0 : time;
}

// src/registry/decision.ts
var MAX_DESCRIPTION = 1024, MAX_LOGIN = 100, MAX_PEOPLE = 6, NO_RUN = "-", DECISION = /^(Approved|Rejected) by (@[\w-]{1,100}(?:\[bot\])?(?: and @[\w-]{1,100}(?:\[bot\])?){0,5}) at (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)(?:: (.+))? \[(-|https?:\/\/[^\s[\]]{1,200})\]$/u;
function writeDecision({ status, by, at, reason, runUrl }) {
  let people2 = by.slice(0, MAX_PEOPLE).map(plainLogin).join(" and "), head = `${status} by ${people2} at ${at.toISOString().replace(/\.\d+Z$/, "Z")}`, tail = ` [${/^https?:\/\/[^\s[\]]{1,190}$/u.test(runUrl) ? runUrl : NO_RUN}]`, why = (0,_UO66O4SH_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(plainReason(reason), MAX_DESCRIPTION - head.length - tail.length - 2);
  return `${head}${why === "" ? "" : `: ${why}`}${tail}`;
}
function readDecision(description) {
  let [, status, people2, time, reason = "", run] = DECISION.exec(description ?? "") ?? [];
  if (people2 === void 0 || time === void 0 || run === void 0) return;
  let at = new Date(time);
  if (!Number.isNaN(at.getTime()))
    return {
      status: status === "Approved" ? "Approved" : "Rejected",
      by: people2.split(" and ").map((login) => login.slice(1)),
      at,
      reason,
      runUrl: run === NO_RUN ? "" : run
    };
}
function plainReason(reason) {
  return reason.replace(/[\p{C}\p{Z}]+/gu, " ").trim();
}
function plainLogin(login) {
  let [, name = "", bot = ""] = /^(.*?)(\[bot\])?$/su.exec(login) ?? [];
  return `@${name.replace(/[^\w-]/gu, "_").slice(0, MAX_LOGIN) || "_"}${bot}`;
}

// src/registry/record-decision.ts
function knownDecision({ description }, own) {
  let decision = own ?? readDecision(description.ApprovalDescription);
  return decision?.status === description.ModelApprovalStatus ? decision : void 0;
}
function decisionSentence({ description }, decision, context) {
  let status = description.ModelApprovalStatus;
  if (decision !== void 0) {
    let why = decision.reason === "" ? _GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .NOTHING */ .K$ : (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy)`: <i>${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(decision.reason, 1e3)}</i>`, run = runLink(decision.runUrl, context);
    return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)(
      (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy)`${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .bold */ .Cr)((0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy)`${decision.status} by ${people(decision)}`)} on ${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .dateAndTime */ .bm)(decision.at)}${why}`,
      ...run === void 0 ? [] : [(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy)`(${run})`]
    );
  }
  if (status !== "Approved" && status !== "Rejected") return;
  let said = description.ApprovalDescription;
  return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)(
    (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .bold */ .Cr)(`${status}.`),
    said ? (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy)`The version says: <i>${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(said, 1e3)}</i>` : (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy)`Nothing says by whom or why.`
  );
}
function people({ by }) {
  return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .join */ .fj)(
    by.map((login) => (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(login, 100)),
    " and "
  );
}
function runLink(runUrl, context) {
  let prefix = `${context.serverUrl}/${context.repository}/actions/runs/`;
  if (!runUrl.startsWith(prefix)) return;
  let [id = "", attempt] = runUrl.slice(prefix.length).split("/attempts/"), path = (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .runPath */ .t0)(id, attempt);
  return path === void 0 ? void 0 : (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryLink */ .l)("workflow run", context, path);
}

// src/registry/record.ts


// src/registry/record-before.ts
var BEGIN = "<!-- before:begin -->", END = "<!-- before:end -->";
function whatItSaidBefore(body) {
  if (body === void 0) return;
  let start = body.indexOf(BEGIN), end = body.lastIndexOf(END), shown2 = (start >= 0 && end > start ? body.slice(start + BEGIN.length, end) : withoutHiddenLines(body)).trim();
  if (shown2 !== "")
    return new _GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .Markup */ .VK(
      `<details>
<summary><b>The report at registration</b></summary>

${BEGIN}

${shown2}

${END}

</details>`
    );
}
function withoutHiddenLines(body) {
  return body.replace(/\r\n/g, `
`).replace(/^<!-- [^\n]* -->$/gm, "").replace(/^> \[!(NOTE|WARNING|CAUTION)\]$/gm, `> <b>$1</b>
>`);
}

// src/registry/record-environments.ts
function environmentsOf({ description }, deployments) {
  return [...servedEnvironments(description.CustomerMetadataProperties).filter(({ environment }) => !deployments.some((own) => own.environment === environment)).map(({ environment, since }) => ({
    environment,
    state: "recorded",
    ...since === void 0 ? {} : { since }
  })), ...deployments];
}
function railOf({ description }, decision, environments) {
  let by = decision === void 0 ? (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy)`` : (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy)` by ${people(decision)}`, isDeployed = environments.length > 0;
  switch (description.ModelApprovalStatus) {
    case "Approved":
      return ["✅ Registered", isDeployed ? (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy)`✅ Approved${by}` : (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy)`✅ ${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .bold */ .Cr)("Approved")}${by}`, ...isDeployed ? environments.map(step) : ["⚪ Deployed"]];
    case "Rejected":
      return ["✅ Registered", (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy)`❌ ${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .bold */ .Cr)("Rejected")}${by}`];
    default:
      return ["✅ Registered", (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy)`⏳ ${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .bold */ .Cr)("Approval")}`, "⚪ Deployed"];
  }
}
function deploymentsTable(environments) {
  if (environments.length === 0) return;
  let has = (member) => environments.some((one) => one[member] !== void 0), columns = [
    // Few columns: six of them do not fit into a comment.
    {
      title: "Environment",
      cell: ({ environment, state }) => (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy)`${SIGN[state]} ${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(environment, 100)}${WORDS[state]}`
    },
    ...has("endpointName") ? [{ title: "Endpoint", cell: (one) => shown(one.endpointName) }] : [],
    {
      // Said of the past: a version that was put into service may have been replaced since.
      title: "Put into service",
      cell: ({ since }) => (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy)`${since === void 0 ? "" : (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .dateAndTime */ .bm)(since)}`
    },
    ...has("traffic") ? [{ title: "Traffic", cell: ({ traffic = "" }) => (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy)`${traffic}` }] : [],
    ...has("alarms") ? [{ title: "Alarms", cell: ({ alarms = "" }) => (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy)`${alarms}` }] : []
  ];
  return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)({
    columns: columns.map(({ title }) => ({ title: (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy)`${title}`, wraps: WRAPS.includes(title) })),
    rows: environments.map((one) => columns.map(({ cell }) => cell(one)))
  });
}
var WRAPS = ["Put into service", "Traffic"], SIGN = { "in-service": "✅", recorded: "✅", "under-way": "⏳", "rolled-back": "↩️", failed: "❌" }, WORDS = {
  "in-service": "",
  recorded: "",
  "under-way": " under way",
  "rolled-back": " rolled back",
  failed: " failed"
};
function step(one, index, all) {
  let name = (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(one.environment, 100);
  return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy)`${SIGN[one.state]} ${index === all.length - 1 ? (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .bold */ .Cr)(name) : name}`;
}
function shown(name) {
  return name === void 0 ? (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy)`` : (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(name, 63);
}

// src/registry/record-footer.ts
function provenanceOf({ description, arn }, context) {
  let { CustomerMetadataProperties: metadata = {}, MetadataProperties: provenance } = description, { CommitId: commit = "" } = provenance ?? {}, isOurs = provenance?.Repository === `${context.serverUrl}/${context.repository}`, actor = metadata["smr/actor"], specification = (0,_UO66O4SH_js__WEBPACK_IMPORTED_MODULE_3__/* .readSuffix */ .wn)(description.ModelPackageDescription)?.specification, account = /^arn:[a-z-]+:sagemaker:[a-z0-9-]+:(\d{12}):/.exec(arn)?.[1], attempt = context.runAttempt === "1" ? void 0 : context.runAttempt, commitName = (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(commit.slice(0, 7));
  return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .small */ .EX)(
    ...commit === "" ? [] : [(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy)`commit ${isOurs ? (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryLink */ .l)(commitName, context, (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .commitPath */ .$Q)(commit)) : commitName}`],
    ...actor === void 0 ? [] : [(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy)`registered by ${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(actor, 100)}`],
    ...specification === void 0 ? [] : [(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy)`spec ${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(specification.slice(0, 8))}`],
    ...account === void 0 ? [] : [(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy)`registry ${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(account)}`],
    ...context.runId === "" ? [] : [(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy)`run ${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryLink */ .l)((0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(`#${context.runNumber}`), context, (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .runPath */ .t0)(context.runId, attempt))}`],
    (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy)`sagemaker-model-registry-action ${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(context.actionVersion, 40)}`,
    (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy)`updated ${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .dateAndTime */ .bm)(context.now)}`
  );
}

// src/registry/record-metrics.ts
function metricsOf({ description }, maxRows) {
  let metrics = [...(0,_572FXQ3B_js__WEBPACK_IMPORTED_MODULE_2__/* .storedMetrics */ .nU)(description)];
  if (metrics.length === 0) return _GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .NOTHING */ .K$;
  let shown2 = metrics.slice(0, maxRows), left = metrics.length - shown2.length;
  if (shown2.length === 0) return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .small */ .EX)(`${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(metrics.length, "metric")} left out to fit GitHub’s limit`);
  let hasDeviation = shown2.some(([, { standardDeviation }]) => standardDeviation !== void 0);
  return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .blocks */ .Bv)(
    (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)({
      columns: [
        { title: (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy)`Metric` },
        { title: (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy)`Value`, align: "right" },
        ...hasDeviation ? [{ title: (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy)`Standard deviation`, align: "right" }] : []
      ],
      rows: shown2.map(([name, { value, standardDeviation }]) => [
        (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(name, 64),
        (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .bold */ .Cr)((0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .formatNumber */ .ZV)(value)),
        ...hasDeviation ? [(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy)`${standardDeviation === void 0 ? "" : (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .formatNumber */ .ZV)(standardDeviation)}`] : []
      ])
    }),
    left === 0 ? void 0 : (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .small */ .EX)(`${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(left, "more metric")} left out to fit GitHub’s limit`)
  );
}

// src/registry/record.ts
var MAX_BYTES = { comment: 6e4, summary: 1e6 }, STEPS = [
  { maxRows: 5e3, before: !0 },
  ...[5e3, 500, 100, 20, 5, 0].map((maxRows) => ({ maxRows, before: !1 }))
];
function renderRecord(request) {
  let { marker } = request, head = marker === void 0 ? "" : `${marker}
${recordLine(request.version)}
`;
  return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .fullestThatFits */ .t6)({
    steps: STEPS,
    render: (room) => `${head}${page(request, room).source}
`,
    limitInBytes: MAX_BYTES[marker === void 0 ? "summary" : "comment"]
  });
}
function recordLine({ arn, description }) {
  let state = [arn, description.ModelApprovalStatus, description.ApprovalDescription];
  return `<!-- record ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)("sha256").update(JSON.stringify(state)).digest("hex").slice(0, 32)} -->`;
}
function recordSection(request, maxRows) {
  return page(request, { maxRows, before: !1 });
}
function versionName(group, version) {
  return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy)`${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(group, 63)} version ${version}`;
}
function page(request, { maxRows, before }) {
  let { heading, version, context, body = [] } = request, decision = knownDecision(version, request.decision), environments = environmentsOf(version, request.deployments ?? []);
  return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .blocks */ .Bv)(
    (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy)`<h3>${heading}</h3>`,
    (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)((0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .join */ .fj)(railOf(version, decision, environments), " → ")),
    decisionSentence(version, decision, context),
    ...body,
    deploymentsTable(environments),
    metricsOf(version, maxRows),
    (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_4__/* .fence */ .EU)("text", version.arn),
    provenanceOf(version, context),
    before ? whatItSaidBefore(request.existingBody) : void 0
  );
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

/***/ 1111:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ clientToken),
/* harmony export */   GH: () => (/* binding */ describeWithIdentity),
/* harmony export */   JK: () => (/* binding */ isUserKey),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Jr: () => (/* binding */ toModelCard),
/* harmony export */   Qj: () => (/* binding */ fromModelCard),
/* harmony export */   Re: () => (/* binding */ toCustomerMetadata),
/* harmony export */   Sl: () => (/* binding */ artifactCode),
/* harmony export */   al: () => (/* binding */ withoutSuffix),
/* harmony export */   ao: () => (/* binding */ fromCustomerMetadata),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   eZ: () => (/* binding */ contentDigest),
/* harmony export */   ed: () => (/* binding */ specificationDigest),
/* harmony export */   jT: () => (/* binding */ suffixOf),
/* harmony export */   sk: () => (/* binding */ plainDescription),
/* harmony export */   wn: () => (/* binding */ readSuffix)
/* harmony export */ });
/* harmony import */ var _PG2RQTUN_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4452);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);


// src/registry/identity.ts


// src/registry/canonical.ts

function canonicalJson(value) {
  return textOf(value) ?? "null";
}
function digestOf(value) {
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(canonicalJson(value)).digest();
}
function textOf(value) {
  if (value == null) return;
  if (Array.isArray(value)) {
    let items2 = value.map((item) => textOf(item) ?? "null");
    return items2.length === 0 ? void 0 : `[${items2.join(",")}]`;
  }
  if (typeof value != "object") return JSON.stringify(value);
  let members = Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1).flatMap(([key, member2]) => {
    let text = textOf(member2);
    return text === void 0 ? [] : [`${JSON.stringify(key)}:${text}`];
  });
  return members.length === 0 ? void 0 : `{${members.join(",")}}`;
}

// src/registry/identity.ts
var CONTENT_CHARACTERS = 16, ARTIFACT_CHARACTERS = 12, SPECIFICATION_CHARACTERS = 32, UNREAD = "-".repeat(ARTIFACT_CHARACTERS), SUFFIX = /(?:^| )\[smr:([\w-]{16})([\w-]{12})\.([\w-]{32})\]$/, MAX_USER_DESCRIPTION = 950;
function describeWithIdentity(userDescription, identity) {
  let { content, artifacts, specification } = suffixOf(identity), text = plainDescription(userDescription);
  return `${text}${text === "" ? "" : " "}[smr:${content}${artifacts ?? UNREAD}.${specification}]`;
}
function plainDescription(userDescription) {
  let line = userDescription.replace(/[\p{C}\p{Z}]+/gu, " ").trim();
  return cut(line.replace(/\[smr:/gi, "(smr:"), MAX_USER_DESCRIPTION);
}
function cut(text, units) {
  return text.length <= units ? text : text.slice(0, units).replace(/[\uD800-\uDBFF]$/, "").trimEnd();
}
function readSuffix(description) {
  let [, content, artifacts, specification] = SUFFIX.exec(description ?? "") ?? [];
  if (!(content === void 0 || artifacts === void 0 || specification === void 0))
    return { content, artifacts: artifacts === UNREAD ? void 0 : artifacts, specification };
}
function withoutSuffix(description) {
  return (description ?? "").replace(SUFFIX, "");
}
function suffixOf(identity) {
  let known = identity.artifacts.every((code2) => code2 !== void 0);
  return {
    content: identity.content.toString("base64url").slice(0, CONTENT_CHARACTERS),
    artifacts: known ? code(identity.artifacts.join("/")) : void 0,
    specification: identity.specification.toString("base64url").slice(0, SPECIFICATION_CHARACTERS)
  };
}
function contentDigest(candidate) {
  let {
    ClientToken: _token,
    ModelPackageGroupName: _group,
    MetadataProperties: _provenance,
    ModelCard: _card,
    InferenceSpecification: _inference,
    AdditionalInferenceSpecifications: _additional,
    SourceAlgorithmSpecification: _algorithm,
    ModelPackageDescription: description,
    CustomerMetadataProperties: metadata,
    ...sent
  } = candidate.request, metrics = candidate.metrics.map(({ name, value, standardDeviation }) => ({ name, value, standardDeviation }));
  return digestOf({
    v: 1,
    group: candidate.groupArn,
    sent,
    specification: specificationDigest(candidate.request).toString("hex"),
    description: withoutSuffix(description),
    metadata: Object.entries(metadata ?? {}).filter(([key]) => isUserKey(key)).sort(byFirst),
    metrics: metrics.sort((a, b) => a.name < b.name ? -1 : 1)
  });
}
function isUserKey(key) {
  return !/^(smr|metric)\//.test(key);
}
function specificationDigest(of) {
  return digestOf({
    v: 1,
    inference: of.InferenceSpecification && comparable(of.InferenceSpecification),
    additional: of.AdditionalInferenceSpecifications?.map(comparable),
    algorithm: of.SourceAlgorithmSpecification
  });
}
function comparable(specification) {
  return {
    ...specification,
    Containers: specification.Containers?.map(asSent),
    SupportedTransformInstanceTypes: specification.SupportedTransformInstanceTypes?.toSorted(),
    SupportedRealtimeInferenceInstanceTypes: specification.SupportedRealtimeInferenceInstanceTypes?.toSorted(),
    SupportedContentTypes: specification.SupportedContentTypes?.toSorted(),
    SupportedResponseMIMETypes: specification.SupportedResponseMIMETypes?.toSorted()
  };
}
function asSent(container) {
  let { ImageDigest: _digest, ModelDataETag: _eTag, IsCheckpoint: isCheckpoint, ...sent } = container;
  return { ...sent, IsCheckpoint: isCheckpoint || void 0 };
}
function byFirst([a], [b]) {
  return a < b ? -1 : 1;
}
function artifactCode(object) {
  let versioned = object.versionId !== void 0 && object.versionId !== "" && object.versionId !== "null";
  return code(versioned ? `version ${object.versionId}` : `eTag ${object.eTag} ${object.sizeInBytes}`);
}
function clientToken(identity, generation) {
  let text = `${identity.content.toString("hex")}.${generation}`;
  return `smr-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex").slice(0, 32)}`;
}
function code(text) {
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("base64url").slice(0, ARTIFACT_CHARACTERS);
}

// src/metrics/importance.ts
function byImportance(metrics) {
  return metrics.toSorted((one, other) => rank(one) - rank(other));
}
function rank({ gates, isPrimary, isDeclared }) {
  return gates.length > 0 ? 0 : isPrimary ? 1 : isDeclared ? 2 : 3;
}

// src/metrics/model-card.ts
var MAX_CARD_CHARACTERS = 1e5, MAX_NAME_CHARACTERS = 63, MAX_OBSERVATION_CHARACTERS = 2096, MAX_DATASETS = 10, MAX_DATASET_CHARACTERS = 1024, MAX_METADATA_CHARACTERS = 1024;
function toModelCard(metrics, notes = { name: "evaluation" }) {
  let kept = byImportance(metrics).filter(({ name, value }) => (0,_PG2RQTUN_js__WEBPACK_IMPORTED_MODULE_1__/* .isPresentableName */ .z)(name) && Number.isFinite(value)), withFirst = (count) => oneLine({ evaluation_details: [evaluationDetail(kept.slice(0, count), notes)] });
  if (withFirst(kept.length).length <= MAX_CARD_CHARACTERS) return withFirst(kept.length);
  let fits = 0, tooMany = kept.length;
  for (; tooMany - fits > 1; ) {
    let middle = Math.floor((fits + tooMany) / 2);
    withFirst(middle).length <= MAX_CARD_CHARACTERS ? fits = middle : tooMany = middle;
  }
  return withFirst(fits);
}
function evaluationDetail(metrics, notes) {
  let { name, observation, datasets, metadata } = notes;
  return {
    name: cut2(name, MAX_NAME_CHARACTERS) || "evaluation",
    ...observation === void 0 ? {} : { evaluation_observation: cut2(observation, MAX_OBSERVATION_CHARACTERS) },
    ...datasets === void 0 ? {} : { datasets: datasets.slice(0, MAX_DATASETS).map((uri) => cut2(uri, MAX_DATASET_CHARACTERS)) },
    ...metadata === void 0 ? {} : {
      metadata: Object.fromEntries(
        Object.entries(metadata).map(([key, text]) => [key, cut2(text, MAX_METADATA_CHARACTERS)])
      )
    },
    metric_groups: [{ name: "metrics", metric_data: metrics.map(metricDatum) }]
  };
}
function metricDatum({ name, value, standardDeviation }) {
  let notes = standardDeviation === void 0 ? {} : { notes: `sd=${standardDeviation}` };
  return { name, type: "number", value, ...notes };
}
function fromModelCard(content) {
  let metrics = /* @__PURE__ */ new Map();
  for (let detail of items(member(parse(content), "evaluation_details")))
    for (let group of items(member(detail, "metric_groups")))
      for (let datum of items(member(group, "metric_data"))) {
        let name = member(datum, "name"), value = member(datum, "value");
        typeof name != "string" || !(0,_PG2RQTUN_js__WEBPACK_IMPORTED_MODULE_1__/* .isPresentableName */ .z)(name) || metrics.has(name) || typeof value != "number" || !Number.isFinite(value) || metrics.set(name, { value: value + 0, ...deviationIn(member(datum, "notes")) });
      }
  return metrics;
}
function deviationIn(notes) {
  let text = typeof notes == "string" ? /^sd=([0-9.e+-]{1,25})$/.exec(notes)?.[1] : void 0, deviation = text === void 0 ? Number.NaN : Number(text);
  return Number.isFinite(deviation) && deviation >= 0 ? { standardDeviation: deviation } : {};
}
function parse(content) {
  if (!(content.length > MAX_CARD_CHARACTERS))
    try {
      return JSON.parse(content);
    } catch {
      return;
    }
}
function items(value) {
  return Array.isArray(value) ? value : [];
}
function member(value, key) {
  if (!(typeof value != "object" || value === null))
    return Object.getOwnPropertyDescriptor(value, key)?.value;
}
function cut2(text, length) {
  let line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ");
  return line.length <= length ? line : `${line.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
function oneLine(card) {
  return JSON.stringify(card).replace(
    /[\u0085\u2028\u2029]/g,
    (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}

// src/metrics/stored.ts
var PREFIX = "metric/", NUMBER = "-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:e[+-][0-9]{1,3})?", STORED = new RegExp(`^(${NUMBER})(?: sd=(${NUMBER}))?$`);
function toCustomerMetadata(metrics, room) {
  let kept = byImportance(metrics).filter(({ name, value }) => (0,_PG2RQTUN_js__WEBPACK_IMPORTED_MODULE_1__/* .isStorableName */ .E)(name) && Number.isFinite(value)).slice(0, Math.max(0, room));
  return Object.fromEntries(kept.map((metric) => [`${PREFIX}${metric.name}`, toText(metric)]));
}
function fromCustomerMetadata(properties) {
  return new Map(
    Object.entries(properties ?? {}).flatMap(([key, text]) => {
      let name = key.slice(PREFIX.length), value = key.startsWith(PREFIX) && (0,_PG2RQTUN_js__WEBPACK_IMPORTED_MODULE_1__/* .isStorableName */ .E)(name) ? fromText(text) : void 0;
      return value === void 0 ? [] : [[name, value]];
    })
  );
}
function toText({ value, standardDeviation }) {
  return standardDeviation === void 0 ? String(value) : `${value} sd=${standardDeviation}`;
}
function fromText(text) {
  let [, first, second] = STORED.exec(text) ?? [];
  if (first === void 0) return;
  let value = Number(first) + 0;
  if (!Number.isFinite(value)) return;
  if (second === void 0) return { value };
  let standardDeviation = Number(second) + 0;
  return Number.isFinite(standardDeviation) && standardDeviation >= 0 ? { value, standardDeviation } : void 0;
}




/***/ }),

/***/ 8826:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ takeCredentials)
/* harmony export */ });
/* unused harmony export openAwsSession */
/* harmony import */ var _YVQNYV6M_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5957);
/* harmony import */ var _FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2358);
/* harmony import */ var _JTBTR6OY_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(535);
/* harmony import */ var _UDH7PV2E_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3500);
/* harmony import */ var _HPR74CD7_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5640);
/* harmony import */ var _EDY4CZET_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8155);
/* harmony import */ var _65D27UM2_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3011);
/* harmony import */ var _CVQWYI7U_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1420);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_8___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_8__);









// node_modules/@aws-sdk/client-sts/dist-es/commands/AssumeRoleWithWebIdentityCommand.js
var AssumeRoleWithWebIdentityCommand=class extends (0,_FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_1__/* .command2 */ .im)(_FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_1__/* ._ep02 */ .xQ,_FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_1__/* ._mw02 */ .qA,"AssumeRoleWithWebIdentity",_FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_1__/* .AssumeRoleWithWebIdentity$ */ .p$){};
// src/aws/session-name.ts
function sessionNameOf({ repository, runId }) {
  let run = valid(runId).slice(0, 20), end = run === "" ? "" : `-${run}`;
  return `${`smr-${valid(repository)}`.slice(0, 64 - end.length)}${end}`;
}
function valid(text) {
  return text.replace(/[^A-Za-z0-9_+=,.@-]/g, "-");
}

// src/aws/transport.ts

var CONNECT_MILLISECONDS = 3e3, DEADLINES = { readMilliseconds: 1e4, createMilliseconds: 3e4 }, MAX_BODY_BYTES = 8 * 1024 * 1024, Transport = class extends _CVQWYI7U_js__WEBPACK_IMPORTED_MODULE_7__/* .NodeHttpHandler */ .$ {
  #proxyAgent;
  #deadlines;
  #proxied = /* @__PURE__ */ new Map();
  constructor(proxyAgent2, deadlines = DEADLINES) {
    super({ connectionTimeout: CONNECT_MILLISECONDS }), this.#deadlines = deadlines, this.#proxyAgent = proxyAgent2;
  }
  async handle(request, options = {}) {
    let url = `${request.protocol}//${request.hostname}${request.port === void 0 ? "" : `:${request.port}`}`;
    (0,_HPR74CD7_js__WEBPACK_IMPORTED_MODULE_4__/* .checkEndpoint */ .q)(url);
    let milliseconds = isCreate(request) ? this.#deadlines.createMilliseconds : this.#deadlines.readMilliseconds, deadline = AbortSignal.timeout(milliseconds);
    try {
      let answer = await this.#send(url, request, { ...options, abortSignal: deadline });
      return answer.response.body instanceof node_stream__WEBPACK_IMPORTED_MODULE_8__.Readable && (answer.response.body = node_stream__WEBPACK_IMPORTED_MODULE_8__.Readable.from([await readWhole(answer.response.body, deadline)])), answer;
    } catch (error) {
      throw deadline.aborted ? Object.assign(new Error(`no whole answer within ${milliseconds / 1e3} s`), { name: "TimeoutError" }) : error;
    }
  }
  async #send(url, request, options) {
    let proxied = this.#proxied.get(url) ?? this.#proxyHandler(url);
    return proxied ? proxied.handle(request, options) : super.handle(request, options);
  }
  #proxyHandler(url) {
    let agent = this.#proxyAgent(url);
    if (!agent) return;
    let destroyable = Object.assign(agent, { destroy: agent.destroy ?? (() => {
    }) }), handler = new _CVQWYI7U_js__WEBPACK_IMPORTED_MODULE_7__/* .NodeHttpHandler */ .$({
      connectionTimeout: CONNECT_MILLISECONDS,
      ...url.startsWith("https:") ? { httpsAgent: destroyable } : { httpAgent: destroyable }
    });
    return this.#proxied.set(url, handler), handler;
  }
};
function isCreate(request) {
  return /\.Create/.test(request.headers["x-amz-target"] ?? "");
}
async function readWhole(body, deadline) {
  let stop = () => {
    body.destroy(new Error("deadline"));
  };
  deadline.aborted && stop(), deadline.addEventListener("abort", stop, { once: !0 });
  try {
    let chunks = [], size = 0;
    for await (let chunk of body) {
      let bytes = Buffer.from(chunk);
      if (size += bytes.length, size > MAX_BODY_BYTES) throw new Error(`an answer of more than ${MAX_BODY_BYTES} bytes`);
      chunks.push(bytes);
    }
    return Buffer.concat(chunks);
  } finally {
    deadline.removeEventListener("abort", stop);
  }
}

// src/aws/trust.ts
function trustHint({
  failure,
  token,
  roleArn
}) {
  let { message } = failure;
  if (failure.cause instanceof _65D27UM2_js__WEBPACK_IMPORTED_MODULE_6__/* .ActionError */ .l || failure.kind !== "access-denied" && failure.kind !== "credentials" && failure.kind !== "invalid-request")
    return;
  if (/DurationSeconds/.test(message))
    return "Lower role-duration-seconds, or raise the role's maximum session duration (3600 seconds unless changed).";
  let claims = claimsOf(token), [, partition = "aws", account = ""] = /^arn:([\w-]+):iam::(\d{12}):/.exec(roleArn) ?? [], issuer = (claims.get("iss") ?? "https://token.actions.githubusercontent.com").replace(/^https?:\/\//, ""), provider = `arn:${partition}:iam::${account}:oidc-provider/${issuer}`, shown = `The token says:
  sub: ${claims.get("sub") ?? "(none)"}
  aud: ${claims.get("aud") ?? "(none)"}`;
  return /No OpenIDConnect provider/i.test(message) ? `Create the OIDC provider https://${issuer} in account ${account} (${provider}).
${shown}` : /audience/i.test(message) ? `Add ${claims.get("aud") ?? "the audience"} to the client IDs of ${provider}, or set \`audience\` to one of them.
${shown}` : [
    shown,
    `Add to the trust policy of ${roleArn} in account ${account} (and see that the role exists):`,
    JSON.stringify(statement({ provider, issuer, claims }))
  ].join(`
`);
}
function statement({
  provider,
  issuer,
  claims
}) {
  return {
    Effect: "Allow",
    Action: "sts:AssumeRoleWithWebIdentity",
    Principal: { Federated: provider },
    Condition: { StringEquals: { [`${issuer}:aud`]: claims.get("aud") ?? "", [`${issuer}:sub`]: subjects(claims) } }
  };
}
function subjects(claims) {
  let sub = claims.get("sub") ?? "", [, owner, ownerId, repo, repoId, rest] = /^repo:([^@/:]+)(?:@(\d+))?\/([^@:]+)(?:@(\d+))?:(.*)$/.exec(sub) ?? [];
  if (owner === void 0 || repo === void 0) return [sub];
  if (ownerId !== void 0 && repoId !== void 0) return [sub, `repo:${owner}/${repo}:${rest}`];
  let ids = [claims.get("repository_owner_id"), claims.get("repository_id")];
  return ids.every((id) => id) ? [sub, `repo:${owner}@${ids[0]}/${repo}@${ids[1]}:${rest}`] : [sub];
}
function claimsOf(token) {
  let claims = parseJson(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
  return typeof claims != "object" || claims === null ? /* @__PURE__ */ new Map() : new Map(Object.entries(claims).flatMap(([name, value]) => typeof value == "string" ? [[name, value]] : []));
}
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return;
  }
}

// src/aws/web-identity.ts
var CALL = "sts:AssumeRoleWithWebIdentity", ATTEMPTS = 6, FIRST_WAIT_MILLISECONDS = 100, REFRESH_BEFORE_MILLISECONDS = 5 * 6e4;
function webIdentityCredentials(options) {
  let current;
  return async () => {
    let known = await current?.catch(() => {
    });
    return !(known?.expiration && known.expiration.getTime() - options.clock.now().getTime() > REFRESH_BEFORE_MILLISECONDS) && current !== void 0 && (current = void 0), current ??= assume(options), current;
  };
}
async function assume(options) {
  let client = new _FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_1__/* .STSClient */ .iM({
    region: options.region,
    requestHandler: options.transport,
    maxAttempts: 5,
    // repeats IDPCommunicationError, throttling, 5xx and what the network breaks
    customUserAgent: options.userAgent,
    credentials: { accessKeyId: "", secretAccessKey: "" }
  }), token = await options.idToken(), isRenewed = !1;
  for (let attempt = 1; ; attempt += 1) {
    let requestedAt = options.clock.now().getTime();
    try {
      let answer = await client.send(
        new AssumeRoleWithWebIdentityCommand({
          RoleArn: options.roleArn,
          RoleSessionName: options.sessionName,
          WebIdentityToken: token,
          DurationSeconds: options.durationSeconds
        })
      );
      return read(answer.Credentials, requestedAt, options);
    } catch (error) {
      let failure = (0,_JTBTR6OY_js__WEBPACK_IMPORTED_MODULE_2__/* .failureOf */ .g5)(CALL, error);
      if (isExpired(error) && !isRenewed)
        isRenewed = !0, token = await options.idToken();
      else if (attempt === ATTEMPTS || !isPassing(error))
        throw refused(failure, token, options);
    }
    await options.clock.sleep(Math.random() * FIRST_WAIT_MILLISECONDS * 2 ** attempt);
  }
}
function read(given, requestedAt, { mask, durationSeconds }) {
  let { AccessKeyId, SecretAccessKey, SessionToken } = given ?? {};
  if (!AccessKeyId || !SecretAccessKey || !SessionToken)
    throw new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_6__/* .CallFailure */ .R("unknown-outcome", CALL, "STS's answer holds no credentials.");
  mask(SecretAccessKey), mask(SessionToken);
  let expiration = new Date(requestedAt + durationSeconds * 1e3);
  return { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken, expiration };
}
function isExpired(error) {
  return error instanceof Error && /^ExpiredToken/.test(error.name);
}
function isPassing(error) {
  return error instanceof Error && /^InvalidIdentityToken/.test(error.name) && /Couldn't retrieve verification key/.test(error.message);
}
function refused(failure, token, options) {
  let hint = trustHint({ failure, token, roleArn: options.roleArn });
  return hint === void 0 ? failure : new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_6__/* .CallFailure */ .R(failure.kind, failure.call, `${options.roleArn} could not be assumed: ${failure.message}`, {
    hint,
    cause: failure,
    ...failure.requestId === void 0 ? {} : { requestId: failure.requestId }
  });
}

// src/github/proxy.ts
function proxyAgent(url) {
  return (0,_EDY4CZET_js__WEBPACK_IMPORTED_MODULE_5__/* .getProxyUrl */ .s_)(new URL(url)) ? new _EDY4CZET_js__WEBPACK_IMPORTED_MODULE_5__/* .HttpClient */ .Qq("proxy").getAgent(url) : void 0;
}

// src/main/aws-session.ts
async function openAwsSession(request) {
  let { inputs, region, userAgent } = request, environment, idToken = request.idToken && (async () => {
    let token = await request.idToken?.();
    return environment = (0,_YVQNYV6M_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentClaim */ .g)(token ?? ""), token ?? "";
  }), transport = new Transport(proxyAgent), clientsOf = (role) => ({
    region,
    transport,
    userAgent,
    credentials: role && credentialsOf(role, transport, { ...request, idToken })
  }), own = clientsOf(inputs.role), registry = inputs.registryRole ? clientsOf(inputs.registryRole) : own, [identity] = await Promise.all([
    (0,_FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_1__/* .callerIdentity */ .IX)(own),
    // The token of the registry's role may be the only one, and it says which environment this job has. Whether the role
    // can be assumed is told where it is needed.
    inputs.role === void 0 ? registry.credentials?.().catch(() => {
    }) : void 0
  ]);
  checkAccount(identity, inputs);
  let registryAccount = inputs.registryAccountId ?? inputs.registryRole?.account ?? identity.account, registryCaller = inputs.registryRole?.account ?? identity.account;
  return { identity, region, own, registry, registryAccount, registryCaller, environment };
}
async function takeCredentials({ inputs, run, runner, actionVersion }, { region, idToken }) {
  return runner.group("Take credentials", async () => {
    let opened = await openAwsSession({
      inputs,
      region,
      context: run.context,
      userAgent: `sagemaker-model-registry-action/${actionVersion}`,
      mask: runner.mask,
      clock: _UDH7PV2E_js__WEBPACK_IMPORTED_MODULE_3__/* .clock */ .p,
      idToken
    });
    return runner.info(`${opened.identity.arn} in account ${opened.identity.account}, ${region}`), opened;
  });
}
function credentialsOf(role, transport, { inputs, region, context, userAgent, mask, clock: clock2, idToken }) {
  if (!idToken) throw noIdToken();
  return webIdentityCredentials({
    roleArn: role.arn,
    sessionName: inputs.roleSessionName ?? sessionNameOf(context),
    durationSeconds: inputs.roleDurationSeconds,
    region,
    userAgent,
    transport,
    idToken,
    mask,
    clock: clock2
  });
}
function noIdToken() {
  return new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_6__/* .ActionError */ .l("no-credentials", "This job may not ask GitHub for an ID token, so no role can be assumed.", {
    hint: `Give the job both permissions, since naming one takes away the others:
permissions:
  id-token: write
  contents: read
  pull-requests: write`
  });
}
function checkAccount(identity, { role, allowedAccountIds }) {
  if (role && role.account !== identity.account)
    throw new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_6__/* .ActionError */ .l(
      "wrong-account",
      `The credentials are for account ${identity.account}, but role-to-assume is in ${role.account}.`
    );
  if (allowedAccountIds.length > 0 && !allowedAccountIds.includes(identity.account))
    throw new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_6__/* .ActionError */ .l(
      "wrong-account",
      `The credentials are for account ${identity.account} (${identity.arn}), which is not among allowed-account-ids (${allowedAccountIds.join(", ")}).`,
      { hint: "Nothing was written. Correct the credentials or the input." }
    );
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