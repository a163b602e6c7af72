"use strict";
exports.id = 331;
exports.ids = [331];
exports.modules = {

/***/ 6331:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runStatus: () => (/* binding */ runStatus)
/* harmony export */ });
/* harmony import */ var _CCKSRXT2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2991);
/* harmony import */ var _LUT2JKCE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1129);
/* harmony import */ var _SJFRHF2B_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7332);
/* harmony import */ var _IPCXHVH6_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(273);
/* harmony import */ var _572FXQ3B_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1301);
/* harmony import */ var _UO66O4SH_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1111);
/* harmony import */ var _IQPBWBVE_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9495);
/* harmony import */ var _W6XO7WCU_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(2833);
/* harmony import */ var _SSQIU5WG_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6531);
/* harmony import */ var _LOS2CHVR_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2948);
/* harmony import */ var _GA3HME3F_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9739);
/* harmony import */ var _VFCMF5SU_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8826);
/* harmony import */ var _YVQNYV6M_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5957);
/* harmony import */ var _FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2358);
/* harmony import */ var _JTBTR6OY_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(535);
/* harmony import */ var _GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7909);
/* harmony import */ var _LTNOEKLX_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(9596);
/* harmony import */ var _UDH7PV2E_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(3500);
/* harmony import */ var _ZFBPOVGY_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(8696);
/* harmony import */ var _HPR74CD7_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(5640);
/* harmony import */ var _EDY4CZET_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(8155);
/* harmony import */ var _ZMG3RH2E_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(2407);
/* harmony import */ var _65D27UM2_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(3011);
/* harmony import */ var _RV5W7V2U_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(3999);
/* harmony import */ var _EQTJGFFV_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(5438);
/* harmony import */ var _CVQWYI7U_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(1420);
/* harmony import */ var _IXRCQQP5_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(1100);
/* harmony import */ var _JT6RG65Q_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(7370);
/* harmony import */ var _WRWHTLEK_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(4081);
/* harmony import */ var _AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(1326);


































// src/status/cells.ts
function decidedBy({ decision }) {
  return decision?.by.join(", ") ?? "";
}
function stageOf({ description }) {
  let { Stage: stage, StageStatus: status2 } = description.ModelLifeCycle ?? {};
  return [stage, status2].filter((part) => part !== void 0).join(" ");
}
function approvalOf({ approvalStatus, specification, description }) {
  let status2 = description.ModelPackageStatus;
  return [
    approvalStatus,
    ...specification === "changed" ? ["specification changed"] : [],
    ...status2 === "Completed" || status2 === void 0 ? [] : [status2]
  ].join(", ");
}
function servedIn({ served }, date) {
  return served.map(({ environment, since }) => since === void 0 ? environment : `${environment} ${date(since)}`);
}
function endpointsOf({ version }, { endpoints }) {
  return endpoints.flatMap(
    ({ name, status: status2, serving }) => serving.filter((one) => one.version === version).map(({ percent }) => `${name} ${status2}${percent === 100 ? "" : ` ${Math.round(percent)}%`}`)
  );
}

// src/status/report-history.ts
var MAX_VERSIONS = 8;
function historyTable(history, maxMetrics) {
  if (history.length === 0) return;
  let shown = history.slice(0, maxMetrics), left = history.length - shown.length, rest = left === 0 ? void 0 : (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_14__/* .small */ .EX)(`${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_14__/* .count */ .U9)(left, "metric")} left out to fit the summary`);
  if (shown.length === 0) return rest;
  let versions = [...new Set(history.flatMap(({ points }) => points.map(({ version }) => version)))].sort((a, b) => a - b).slice(-MAX_VERSIONS), rows = shown.map(({ name, points }) => {
    let seen = points.filter(({ version }) => versions.includes(version)), texts = (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_14__/* .formatTogether */ ._M)(seen.map(({ value }) => value)), cells = versions.map((version) => {
      let text = texts[seen.findIndex((point) => point.version === version)];
      return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_14__/* .html */ .qy)`${text ?? "—"}`;
    });
    return [(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_14__/* .code */ .aY)(name, 64), ...cells, (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_14__/* .sparkline */ .KM)(seen.map(({ value }) => value))];
  }), columns = [
    { title: (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_14__/* .html */ .qy)`Metric` },
    ...versions.map((version) => ({ title: (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_14__/* .code */ .aY)(`v${version}`), align: "right" })),
    { title: (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_14__/* .html */ .qy)`Course` }
  ];
  return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_14__/* .blocks */ .Bv)((0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_14__/* .table */ .tp)({ columns, rows }), rest);
}

// src/status/report.ts
var MAX_SUMMARY_BYTES = 1e6, MAX_METRICS = [1e3, 100, 20, 5, 0];
function renderStatusSummary({
  result,
  context
}) {
  let { groups, error } = result;
  return error !== void 0 ? `${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_14__/* .blocks */ .Bv)((0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_14__/* .html */ .qy)`<h3>❌ The status could not be read</h3>`, trouble(error)).source}
` : (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_14__/* .fullestThatFits */ .t6)({ steps: MAX_METRICS, render: (maxMetrics) => `${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_14__/* .blocks */ .Bv)(
    ...groups.map((status2) => groupSection(status2, maxMetrics, context)),
    (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_14__/* .small */ .EX)(
      (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_14__/* .html */ .qy)`sagemaker-model-registry-action ${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_14__/* .code */ .aY)(context.actionVersion, 40)}`,
      (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_14__/* .html */ .qy)`read ${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_14__/* .dateAndTime */ .bm)(result.at)}`
    )
  ).source}
`, limitInBytes: MAX_SUMMARY_BYTES });
}
function groupSection(status2, maxMetrics, context) {
  let { group, versions, hasMore, error, notes, history } = status2, [only] = versions, course = historyTable(history, maxMetrics);
  if (status2.isDetail && only !== void 0)
    return detail(status2, only, [course, ...notes.map(noteOf)], { context, maxMetrics });
  let title = (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_14__/* .html */ .qy)`<h3>📋 ${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_14__/* .code */ .aY)(group, 63)}: ${hasMore ? "the last " : ""}${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_14__/* .count */ .U9)(versions.length, "version")}</h3>`;
  return error !== void 0 ? (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_14__/* .blocks */ .Bv)((0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_14__/* .html */ .qy)`<h3>❌ ${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_14__/* .code */ .aY)(group, 63)} could not be read</h3>`, trouble(error)) : (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_14__/* .blocks */ .Bv)(
    title,
    versions.length === 0 ? (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_14__/* .paragraph */ .FY)("No version was registered yet.") : versionsTable(status2),
    course,
    ...notes.map(noteOf)
  );
}
function detail(status2, version, body, { context, maxMetrics }) {
  let heading = (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_14__/* .html */ .qy)`📋 ${(0,_LUT2JKCE_js__WEBPACK_IMPORTED_MODULE_1__/* .versionName */ .sh)(status2.group, version.version)}: ${approvalOf(version)}`, now = endpointsOf(version, status2), serving = now.length === 0 ? void 0 : (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_14__/* .paragraph */ .FY)((0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_14__/* .bold */ .Cr)("Behind now:"), list(now));
  return (0,_LUT2JKCE_js__WEBPACK_IMPORTED_MODULE_1__/* .recordSection */ .Pe)({ heading, group: status2.group, version, body: [serving, ...body], context }, maxMetrics);
}
function versionsTable(status2) {
  let used = [
    { title: "Version", cell: ({ version }) => (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_14__/* .bold */ .Cr)((0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_14__/* .code */ .aY)(`v${version}`)) },
    { title: "Approval", cell: (version) => (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_14__/* .html */ .qy)`${SIGN[version.approvalStatus] ?? "❔"} ${approvalOf(version)}` },
    {
      title: "By",
      cell: ({ decision }) => list(decision?.by ?? []),
      isEmpty: ({ decision }) => decision === void 0
    },
    {
      title: "When",
      cell: ({ decision }) => (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_14__/* .html */ .qy)`${decision === void 0 ? "" : (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_14__/* .dateAndTime */ .bm)(decision.at)}`,
      isEmpty: ({ decision }) => decision === void 0
    },
    { title: "Stage", cell: (version) => (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_14__/* .html */ .qy)`${stageOf(version)}`, isEmpty: (version) => stageOf(version) === "" },
    {
      title: "Put into service",
      cell: (version) => list(servedIn(version, _GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_14__/* .dateAndTime */ .bm)),
      isEmpty: ({ served }) => served.length === 0
    },
    {
      title: "Behind now",
      cell: (version) => list(endpointsOf(version, status2)),
      isEmpty: (version) => endpointsOf(version, status2).length === 0
    }
  ].filter(({ isEmpty }) => isEmpty === void 0 || !status2.versions.every(isEmpty));
  return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_14__/* .table */ .tp)({
    columns: used.map(({ title }) => ({ title: (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_14__/* .html */ .qy)`${title}` })),
    rows: status2.versions.map((version) => used.map(({ cell }) => cell(version)))
  });
}
var SIGN = { Approved: "✅", Rejected: "❌", PendingManualApproval: "⏳" };
function list(values) {
  return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_14__/* .join */ .fj)(
    values.map((value) => (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_14__/* .code */ .aY)(value, 100)),
    "<br>"
  );
}
function noteOf(note) {
  return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_14__/* .alert */ .xE)("NOTE", (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_14__/* .wrappedFence */ .h1)(note));
}
function trouble({ code: word, message, hint }) {
  let toDo = hint === void 0 ? [] : [(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_14__/* .paragraph */ .FY)((0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_14__/* .bold */ .Cr)("What to do:")), (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_14__/* .wrappedFence */ .h1)(hint)];
  return (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_14__/* .alert */ .xE)("CAUTION", (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_14__/* .blocks */ .Bv)((0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_14__/* .paragraph */ .FY)((0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_14__/* .html */ .qy)`<b>What happened:</b> ${(0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_14__/* .code */ .aY)(word)}`), (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_14__/* .wrappedFence */ .h1)(message), ...toDo));
}

// src/status/report-json.ts
function statusDocument({ at, groups, error }) {
  return { v: 1, at: at.toISOString(), ...errorOf(error), groups: groups.map(groupDocument) };
}
function groupDocument(status2) {
  let { group, arn, error, notes, hasMore, versions, history, endpoints } = status2;
  return {
    group,
    arn,
    ...errorOf(error),
    notes,
    has_more: hasMore,
    versions: versions.map(versionDocument),
    // `fromEntries` defines its members, so a metric named `__proto__` is one like any other.
    metrics: Object.fromEntries(history.map(({ name, points }) => [name, points])),
    endpoints
  };
}
function versionDocument(version) {
  let { description, decision, served, metrics } = version, { ModelLifeCycle: stage, CustomerMetadataProperties: metadata = {}, MetadataProperties: origin } = description, number = Number(metadata["smr/pull-request"]);
  return {
    version: version.version,
    arn: version.arn,
    status: description.ModelPackageStatus ?? null,
    approval_status: version.approvalStatus,
    approval_description: description.ApprovalDescription ?? null,
    decision: decision === void 0 ? null : { by: decision.by, at: decision.at.toISOString(), reason: decision.reason, run_url: decision.runUrl },
    specification: version.specification,
    stage: stage === void 0 ? null : { stage: stage.Stage ?? null, status: stage.StageStatus ?? null },
    served: served.map(({ environment, since }) => ({ environment, since: since?.toISOString() ?? null })),
    metrics: Object.fromEntries(
      [...metrics].map(([name, { value, standardDeviation }]) => [
        name,
        { value, ...standardDeviation === void 0 ? {} : { standard_deviation: standardDeviation } }
      ])
    ),
    commit: origin?.CommitId ?? null,
    repository: origin?.Repository ?? null,
    pull_request: Number.isSafeInteger(number) && number > 0 ? number : null,
    registered_by: metadata["smr/actor"] ?? null,
    created_at: description.CreationTime?.toISOString() ?? null
  };
}
function errorOf(error) {
  if (error === void 0) return {};
  let { code: code2, message, hint } = error;
  return { error: { code: code2, message, ...hint === void 0 ? {} : { hint } } };
}

// src/status/report-text.ts
var MAX_CELL = 60, MAX_POINTS = 8;
function renderStatusText({ groups, error }) {
  return error !== void 0 ? [error.message, error.hint ?? ""].filter((line) => line !== "").map(_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_14__/* .visible */ .RK).join(`
`) : groups.map(groupText).join(`

`);
}
function groupText(status2) {
  let { group, arn, versions, history, hasMore, notes, error } = status2, lines = [`${group}  ${arn}`];
  return error !== void 0 ? lines.push(error.message, ...error.hint === void 0 ? [] : [error.hint]) : versions.length === 0 ? lines.push("No version was registered yet.") : lines.push(...versionTable(status2), ...hasMore ? ["… and older versions"] : []), history.length > 0 && lines.push("", ...metricTable(history)), [...lines, ...notes].map(_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_14__/* .visible */ .RK).join(`
`);
}
function versionTable(status2) {
  let used = [
    ["version", ({ version }) => `v${version}`],
    ["approval", approvalOf],
    ["by", decidedBy],
    ["when", ({ decision }) => decision === void 0 ? "" : minute(decision.at)],
    ["stage", stageOf],
    ["put into service", (version) => servedIn(version, minute).join(", ")],
    ["behind now", (version) => endpointsOf(version, status2).join(", ")]
  ].filter(([, cell], index) => index < 2 || status2.versions.some((one) => cell(one) !== ""));
  return table2([
    used.map(([title]) => title),
    ...status2.versions.map((version) => used.map(([, cell]) => cell(version)))
  ]);
}
function metricTable(history) {
  let versions = [...new Set(history.flatMap(({ points }) => points.map(({ version }) => version)))].sort((a, b) => a - b).slice(-MAX_POINTS), row = ({ name, points }) => {
    let shown = points.filter(({ version }) => versions.includes(version)), texts = (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_14__/* .formatTogether */ ._M)(shown.map(({ value }) => value));
    return [name, ...versions.map((version) => texts[shown.findIndex((point) => point.version === version)] ?? "")];
  };
  return table2([["metric", ...versions.map((version) => `v${version}`)], ...history.map(row)]);
}
function table2(rows) {
  let cells = rows.map((row) => row.map((cell) => (0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_14__/* .shorten */ .ml)((0,_GF6CM7EK_js__WEBPACK_IMPORTED_MODULE_14__/* .visible */ .RK)(cell), MAX_CELL))), widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => [...row[column] ?? ""].length))), padded = (text, width) => text + " ".repeat(width - [...text].length);
  return cells.map(
    (row) => row.map((cell, column) => padded(cell, widths[column] ?? 0)).join("  ").trimEnd()
  );
}
function minute(date) {
  return date.toISOString().slice(0, 16).replace("T", " ");
}

// src/status/observe.ts
var CONCURRENT_DESCRIBES = 8;
async function observeVersions(at, of) {
  let { reference, last } = of, [listed, chosen] = await Promise.all([lastVersions(at, reference, last), chosenVersion(at, reference)]), described = await (0,_W6XO7WCU_js__WEBPACK_IMPORTED_MODULE_29__/* .mapBounded */ .y)(listed.versions, CONCURRENT_DESCRIBES, ({ arn }) => tried(at, arn)), unread = described.filter((one) => one instanceof _65D27UM2_js__WEBPACK_IMPORTED_MODULE_21__/* .CallFailure */ .R), notes = [...listed.notes, ...unread[0] === void 0 ? [] : [notReadable(unread[0], unread.length)]];
  return { versions: described.flatMap((one) => one === void 0 || one instanceof _65D27UM2_js__WEBPACK_IMPORTED_MODULE_21__/* .CallFailure */ .R ? [] : [statusOf(one)]), chosen: chosen && statusOf(chosen), hasMore: listed.hasMore, notes };
}
function statusOf(version) {
  let { description } = version, decision = (0,_LUT2JKCE_js__WEBPACK_IMPORTED_MODULE_1__/* .readDecision */ .B1)(description.ApprovalDescription);
  return {
    ...version,
    approvalStatus: description.ModelApprovalStatus ?? "not set",
    decision: decision?.status === description.ModelApprovalStatus ? decision : void 0,
    metrics: (0,_572FXQ3B_js__WEBPACK_IMPORTED_MODULE_4__/* .storedMetrics */ .nU)(description),
    served: (0,_LUT2JKCE_js__WEBPACK_IMPORTED_MODULE_1__/* .servedEnvironments */ .ow)(description.CustomerMetadataProperties),
    specification: (0,_CCKSRXT2_js__WEBPACK_IMPORTED_MODULE_0__/* .specificationOf */ .B)(description)
  };
}
async function lastVersions(at, reference, last) {
  try {
    let page = await (0,_572FXQ3B_js__WEBPACK_IMPORTED_MODULE_4__/* .newestVersions */ .aH)(at), all = page.versions.length >= last || page.isWhole ? page.versions : await (0,_572FXQ3B_js__WEBPACK_IMPORTED_MODULE_4__/* .manyVersions */ .X2)(at), versions = all.toSorted((a, b) => b.version - a.version).slice(0, last), hasMore = all.length > last || all === page.versions && !page.isWhole;
    return { versions, hasMore, notes: [] };
  } catch (error) {
    if (!(error instanceof _65D27UM2_js__WEBPACK_IMPORTED_MODULE_21__/* .CallFailure */ .R) || reference.kind !== "version") throw error;
    return { versions: [], hasMore: !1, notes: [`The group could not be listed. ${sentence(error)}`] };
  }
}
async function chosenVersion(at, reference) {
  if (reference.kind === "unnamed") return;
  let arn = reference.kind === "version" ? at.address.versionArn(reference.version) : (await (0,_572FXQ3B_js__WEBPACK_IMPORTED_MODULE_4__/* .newestApproved */ .or)(at, (0,_572FXQ3B_js__WEBPACK_IMPORTED_MODULE_4__/* .newestVersions */ .aH)(at)))?.arn, found = arn === void 0 ? void 0 : await (0,_572FXQ3B_js__WEBPACK_IMPORTED_MODULE_4__/* .describeVersion */ .MP)(at, arn);
  if (found !== void 0) return found;
  let what = reference.kind === "version" ? `no version ${reference.version}` : "no Approved version";
  throw new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_21__/* .ActionError */ .l("invalid-input", `There is ${what} in ${at.address.arn}.`);
}
async function tried(at, arn) {
  try {
    return await (0,_572FXQ3B_js__WEBPACK_IMPORTED_MODULE_4__/* .describeVersion */ .MP)(at, arn);
  } catch (error) {
    if (error instanceof _65D27UM2_js__WEBPACK_IMPORTED_MODULE_21__/* .CallFailure */ .R) return error;
    throw error;
  }
}
function notReadable(failure, count2) {
  return `${count2 === 1 ? "One version" : `${count2} versions`} could not be read. ${sentence(failure)}`;
}
function sentence(failure) {
  return [`${failure.call}: ${failure.message.replace(/[.\s]+$/, "")}.`, failure.hint ?? ""].join(" ").trim();
}

// src/status/endpoints.ts
var MAX_ENDPOINTS = 100, CONCURRENT_ENDPOINTS = 4;
async function observeEndpoints(of, ports) {
  try {
    let { names, hasMore } = of.names.length > 0 ? named(of.names) : await newestEndpoints(ports.endpoints);
    return {
      endpoints: (await (0,_W6XO7WCU_js__WEBPACK_IMPORTED_MODULE_29__/* .mapBounded */ .y)(
        names,
        CONCURRENT_ENDPOINTS,
        (name) => endpointStatus(name, of.address, ports.endpoints)
      )).flatMap((endpoint) => endpoint ?? []),
      notes: hasMore ? [`Only the newest ${MAX_ENDPOINTS} endpoints of the account were looked at.`] : []
    };
  } catch (error) {
    if (!(error instanceof _65D27UM2_js__WEBPACK_IMPORTED_MODULE_21__/* .CallFailure */ .R)) throw error;
    return { endpoints: [], notes: [`The endpoints could not be read. ${sentence(error)}`] };
  }
}
function named(names) {
  return { names: [...new Set(names)].slice(0, MAX_ENDPOINTS), hasMore: !1 };
}
async function newestEndpoints(endpoints) {
  let answer = await endpoints.listEndpoints({
    SortBy: "CreationTime",
    SortOrder: "Descending",
    MaxResults: MAX_ENDPOINTS
  });
  return { names: (answer.Endpoints ?? []).flatMap(({ EndpointName: name }) => name ?? []), hasMore: answer.NextToken !== void 0 && answer.NextToken !== "" };
}
async function endpointStatus(name, address, endpoints) {
  let endpoint = await (0,_LUT2JKCE_js__WEBPACK_IMPORTED_MODULE_1__/* .unless */ .NJ)(endpoints.describeEndpoint({ EndpointName: name }), ["not-found"], void 0);
  if (endpoint?.EndpointConfigName === void 0) return;
  let variants = (await (0,_LUT2JKCE_js__WEBPACK_IMPORTED_MODULE_1__/* .unless */ .NJ)(
    endpoints.describeEndpointConfig({ EndpointConfigName: endpoint.EndpointConfigName }),
    ["not-found"],
    void 0
  ))?.ProductionVariants ?? [], behind = await (0,_W6XO7WCU_js__WEBPACK_IMPORTED_MODULE_29__/* .mapBounded */ .y)(variants, CONCURRENT_ENDPOINTS, async ({ VariantName, ModelName }) => {
    let model = await (0,_LUT2JKCE_js__WEBPACK_IMPORTED_MODULE_1__/* .unless */ .NJ)(endpoints.describeModel({ ModelName }), ["not-found"], void 0);
    return { variant: VariantName, version: address.versionOf(packageOf(model)) };
  }), serving = shares(endpoint, behind);
  if (serving.length !== 0)
    return { name: endpoint.EndpointName ?? name, status: endpoint.EndpointStatus ?? "not known", serving };
}
function packageOf(model) {
  return model?.PrimaryContainer?.ModelPackageName ?? model?.Containers?.[0]?.ModelPackageName;
}
function shares(endpoint, behind) {
  let weightOf = (variant) => endpoint.ProductionVariants?.find(({ VariantName: name }) => name === variant)?.CurrentWeight ?? 1, total = behind.reduce((sum, { variant }) => sum + weightOf(variant), 0), weights = /* @__PURE__ */ new Map();
  for (let { variant, version } of behind)
    version !== void 0 && weights.set(version, (weights.get(version) ?? 0) + weightOf(variant));
  return [...weights].map(([version, weight]) => ({ version, percent: total === 0 ? 0 : weight / total * 100 })).sort((a, b) => b.percent - a.percent || b.version - a.version);
}

// src/status/status.ts
var DEFAULT_LAST = 10, MAX_LAST = 100, CONCURRENT_GROUPS = 4;
async function status(request, ports) {
  let at = ports.clock.now();
  try {
    let { groups, reference } = wanted(request);
    return { at, groups: await (0,_W6XO7WCU_js__WEBPACK_IMPORTED_MODULE_29__/* .mapBounded */ .y)(groups, CONCURRENT_GROUPS, (group) => groupStatus({ group, reference, settings: request.settings }, ports)) };
  } catch (error) {
    return { at, groups: [], error: (0,_LUT2JKCE_js__WEBPACK_IMPORTED_MODULE_1__/* .asActionError */ .z6)(error, "The status could not be read") };
  }
}
function wanted({ files, settings }) {
  let { last = DEFAULT_LAST } = settings;
  if (!Number.isInteger(last) || last < 1 || last > MAX_LAST)
    throw new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_21__/* .ActionError */ .l("invalid-input", `last: ${last} is not a whole number from 1 to ${MAX_LAST}.`);
  let registryAccount = settings.registryAccount || settings.callerAccount, reference = (0,_LUT2JKCE_js__WEBPACK_IMPORTED_MODULE_1__/* .readReference */ .Wf)({ ...settings, registryAccount, modelIsTag: !1 }), groups = [...new Set(files.map(({ manifest }) => manifest.group))];
  if (reference.kind === "unnamed") {
    if (groups.length > 0) return { groups, reference };
    throw new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_21__/* .ActionError */ .l("invalid-input", "There is no manifest and no `model`, so no group is known.", {
      hint: "Check the repository out before this step, or name a version: model: GROUP@vN."
    });
  }
  if (files.length > 0) return { groups: [(0,_LUT2JKCE_js__WEBPACK_IMPORTED_MODULE_1__/* .selectManifest */ .yY)(files, reference).manifest.group], reference };
  if (reference.group !== void 0) return { groups: [reference.group], reference };
  throw new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_21__/* .ActionError */ .l("invalid-input", `model: "${settings.model}" names no group, and there is no manifest.`, {
    hint: "Give GROUP@vN, or check the repository out before this step."
  });
}
async function groupStatus(of, ports) {
  let { group, reference, settings } = of, address = (0,_572FXQ3B_js__WEBPACK_IMPORTED_MODULE_4__/* .addressOf */ .ci)(group, settings), empty = { group, arn: address.arn, versions: [], hasMore: !1, isDetail: !1, history: [], endpoints: [] };
  try {
    let at = { address, reader: ports.registry, clock: ports.clock }, [seen, live] = await Promise.all([
      observeVersions(at, { reference, last: settings.last ?? DEFAULT_LAST }),
      liveEndpoints(address, settings, ports)
    ]), versions = seen.chosen === void 0 ? seen.versions : [seen.chosen];
    return {
      ...empty,
      versions,
      hasMore: seen.hasMore,
      isDetail: seen.chosen !== void 0,
      history: courses(upTo(seen.versions, seen.chosen)),
      endpoints: live.endpoints,
      notes: [...seen.notes, ...live.notes]
    };
  } catch (error) {
    return { ...empty, notes: [], error: (0,_LUT2JKCE_js__WEBPACK_IMPORTED_MODULE_1__/* .asActionError */ .z6)(error, `${address.arn} could not be read`) };
  }
}
async function liveEndpoints(address, settings, { endpoints, clock: clock2 }) {
  return endpoints === void 0 ? { endpoints: [], notes: [] } : observeEndpoints({ address, names: settings.endpointNames }, { endpoints, clock: clock2 });
}
function upTo(versions, chosen) {
  return chosen === void 0 ? versions : [chosen, ...versions.filter(({ version }) => version < chosen.version)];
}
function courses(versions) {
  let points = /* @__PURE__ */ new Map();
  for (let { version, metrics } of versions.toReversed())
    for (let [name, { value }] of metrics) points.set(name, [...points.get(name) ?? [], { version, value }]);
  let newest = [...versions[0]?.metrics.keys() ?? []];
  return [...newest, ...[...points.keys()].filter((name) => !newest.includes(name))].map((name) => ({ name, points: points.get(name) ?? [] }));
}

// src/main/status.ts
async function runStatus(request) {
  let { inputs, run, runner } = request;
  (0,_LUT2JKCE_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseOffline */ .iy)(request);
  let region = (0,_GA3HME3F_js__WEBPACK_IMPORTED_MODULE_9__/* .requiredRegion */ ._)(inputs), idToken = (0,_YVQNYV6M_js__WEBPACK_IMPORTED_MODULE_11__/* .idTokens */ .S)(inputs), files = await (0,_LUT2JKCE_js__WEBPACK_IMPORTED_MODULE_1__/* .namedManifests */ .kJ)(request), session = await (0,_VFCMF5SU_js__WEBPACK_IMPORTED_MODULE_10__/* .takeCredentials */ ._)(request, { region, idToken }), result = await status(
    {
      files,
      settings: {
        model: inputs.model || run.dispatchedModel,
        endpointNames: endpointNames(files),
        region,
        partition: session.identity.partition,
        callerAccount: session.registryCaller,
        registryAccount: session.registryAccount
      }
    },
    { registry: (0,_FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_12__/* .versionReader */ .SI)(session.registry), endpoints: (0,_LOS2CHVR_js__WEBPACK_IMPORTED_MODULE_8__/* .endpointReader */ .b)(session.own), clock: _UDH7PV2E_js__WEBPACK_IMPORTED_MODULE_16__/* .clock */ .p }
  );
  await runner.group("Status", async () => runner.info(renderStatusText(result)));
  let [failed] = result.groups.flatMap(({ error }) => error === void 0 ? [] : [error]), failure = result.error ?? failed;
  return await (0,_SSQIU5WG_js__WEBPACK_IMPORTED_MODULE_7__/* .tellReport */ .kf)(request, {
    failure,
    summary: renderStatusSummary({ result, context: (0,_LTNOEKLX_js__WEBPACK_IMPORTED_MODULE_15__/* .recordContext */ .pD)(request) }),
    outputs: [],
    report: statusDocument(result),
    comment: async () => {
    }
  }), (0,_SSQIU5WG_js__WEBPACK_IMPORTED_MODULE_7__/* .settleWith */ ._1)(failure);
}
function endpointNames(files) {
  let names = files.flatMap(({ manifest: { deploy } }) => [
    deploy?.endpoint,
    ...Object.values(deploy?.environments ?? {}).map(({ endpoint }) => endpoint)
  ]);
  return [...new Set(names.filter((name) => name !== void 0))];
}



/***/ }),

/***/ 2991:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ specificationOf)
/* harmony export */ });
/* harmony import */ var _UO66O4SH_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1111);


// src/registry/specification.ts
function specificationOf(description) {
  let recorded = (0,_UO66O4SH_js__WEBPACK_IMPORTED_MODULE_0__/* .readSuffix */ .wn)(description.ModelPackageDescription)?.specification;
  return recorded === void 0 ? "unknown" : (0,_UO66O4SH_js__WEBPACK_IMPORTED_MODULE_0__/* .specificationDigest */ .ed)(description).toString("base64url").startsWith(recorded) ? "same" : "changed";
}




/***/ }),

/***/ 2948:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ endpointReader),
/* harmony export */   v: () => (/* binding */ endpoints)
/* harmony export */ });
/* harmony import */ var _FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2358);
/* harmony import */ var _JTBTR6OY_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(535);



// node_modules/@aws-sdk/client-sagemaker/dist-es/commands/AddTagsCommand.js
var AddTagsCommand=class extends (0,_FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq,_FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt,"AddTags",_FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__/* .AddTags$ */ .FB){};
// node_modules/@aws-sdk/client-sagemaker/dist-es/commands/CreateEndpointCommand.js
var CreateEndpointCommand=class extends (0,_FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq,_FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt,"CreateEndpoint",_FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__/* .CreateEndpoint$ */ .Wi){};
// node_modules/@aws-sdk/client-sagemaker/dist-es/commands/CreateEndpointConfigCommand.js
var CreateEndpointConfigCommand=class extends (0,_FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq,_FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt,"CreateEndpointConfig",_FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__/* .CreateEndpointConfig$ */ .aX){};
// node_modules/@aws-sdk/client-sagemaker/dist-es/commands/CreateModelCommand.js
var CreateModelCommand=class extends (0,_FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq,_FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt,"CreateModel",_FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__/* .CreateModel$ */ .co){};
// node_modules/@aws-sdk/client-sagemaker/dist-es/commands/DeleteEndpointConfigCommand.js
var DeleteEndpointConfigCommand=class extends (0,_FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq,_FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt,"DeleteEndpointConfig",_FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__/* .DeleteEndpointConfig$ */ .P8){};
// node_modules/@aws-sdk/client-sagemaker/dist-es/commands/DeleteModelCommand.js
var DeleteModelCommand=class extends (0,_FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq,_FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt,"DeleteModel",_FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__/* .DeleteModel$ */ .rN){};
// node_modules/@aws-sdk/client-sagemaker/dist-es/commands/DescribeEndpointCommand.js
var DescribeEndpointCommand=class extends (0,_FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq,_FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt,"DescribeEndpoint",_FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__/* .DescribeEndpoint$ */ .Jl){};
// node_modules/@aws-sdk/client-sagemaker/dist-es/commands/DescribeEndpointConfigCommand.js
var DescribeEndpointConfigCommand=class extends (0,_FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq,_FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt,"DescribeEndpointConfig",_FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__/* .DescribeEndpointConfig$ */ .xW){};
// node_modules/@aws-sdk/client-sagemaker/dist-es/commands/DescribeModelCommand.js
var DescribeModelCommand=class extends (0,_FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq,_FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt,"DescribeModel",_FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__/* .DescribeModel$ */ .H8){};
// node_modules/@aws-sdk/client-sagemaker/dist-es/commands/ListEndpointConfigsCommand.js
var ListEndpointConfigsCommand=class extends (0,_FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq,_FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt,"ListEndpointConfigs",_FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__/* .ListEndpointConfigs$ */ .Px){};
// node_modules/@aws-sdk/client-sagemaker/dist-es/commands/ListEndpointsCommand.js
var ListEndpointsCommand=class extends (0,_FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq,_FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt,"ListEndpoints",_FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__/* .ListEndpoints$ */ .Bl){};
// node_modules/@aws-sdk/client-sagemaker/dist-es/commands/ListTagsCommand.js
var ListTagsCommand=class extends (0,_FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq,_FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt,"ListTags",_FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__/* .ListTags$ */ .Ss){};
// node_modules/@aws-sdk/client-sagemaker/dist-es/commands/UpdateEndpointCommand.js
var UpdateEndpointCommand=class extends (0,_FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq,_FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt,"UpdateEndpoint",_FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__/* .UpdateEndpoint$ */ .hB){};
// node_modules/@aws-sdk/client-sagemaker/dist-es/commands/UpdateEndpointWeightsAndCapacitiesCommand.js
var UpdateEndpointWeightsAndCapacitiesCommand=class extends (0,_FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq,_FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt,"UpdateEndpointWeightsAndCapacities",_FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__/* .UpdateEndpointWeightsAndCapacities$ */ .V4){};
// src/aws/hosting.ts
function endpoints(options) {
  let reader = new _FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__/* .SageMakerClient */ .kH({ ...(0,_JTBTR6OY_js__WEBPACK_IMPORTED_MODULE_1__/* .settings */ .W0)(options), maxAttempts: _JTBTR6OY_js__WEBPACK_IMPORTED_MODULE_1__/* .READ_ATTEMPTS */ .Ml }), writer = new _FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__/* .SageMakerClient */ .kH({ ...(0,_JTBTR6OY_js__WEBPACK_IMPORTED_MODULE_1__/* .settings */ .W0)(options), retryStrategy: _FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyIfNotCarriedOut */ .jm });
  return {
    createModel: (0,_JTBTR6OY_js__WEBPACK_IMPORTED_MODULE_1__/* .call */ .T1)("sagemaker:CreateModel", (input) => writer.send(new CreateModelCommand(input))),
    describeModel: (0,_JTBTR6OY_js__WEBPACK_IMPORTED_MODULE_1__/* .call */ .T1)("sagemaker:DescribeModel", (input) => reader.send(new DescribeModelCommand(input))),
    deleteModel: (0,_JTBTR6OY_js__WEBPACK_IMPORTED_MODULE_1__/* .call */ .T1)("sagemaker:DeleteModel", (input) => writer.send(new DeleteModelCommand(input))),
    createEndpointConfig: (0,_JTBTR6OY_js__WEBPACK_IMPORTED_MODULE_1__/* .call */ .T1)(
      "sagemaker:CreateEndpointConfig",
      (input) => writer.send(new CreateEndpointConfigCommand(input))
    ),
    describeEndpointConfig: (0,_JTBTR6OY_js__WEBPACK_IMPORTED_MODULE_1__/* .call */ .T1)(
      "sagemaker:DescribeEndpointConfig",
      (input) => reader.send(new DescribeEndpointConfigCommand(input))
    ),
    listEndpointConfigs: (0,_JTBTR6OY_js__WEBPACK_IMPORTED_MODULE_1__/* .call */ .T1)(
      "sagemaker:ListEndpointConfigs",
      (input) => reader.send(new ListEndpointConfigsCommand(input))
    ),
    deleteEndpointConfig: (0,_JTBTR6OY_js__WEBPACK_IMPORTED_MODULE_1__/* .call */ .T1)(
      "sagemaker:DeleteEndpointConfig",
      (input) => writer.send(new DeleteEndpointConfigCommand(input))
    ),
    createEndpoint: (0,_JTBTR6OY_js__WEBPACK_IMPORTED_MODULE_1__/* .call */ .T1)("sagemaker:CreateEndpoint", (input) => writer.send(new CreateEndpointCommand(input))),
    updateEndpoint: (0,_JTBTR6OY_js__WEBPACK_IMPORTED_MODULE_1__/* .call */ .T1)("sagemaker:UpdateEndpoint", (input) => writer.send(new UpdateEndpointCommand(input))),
    updateEndpointWeightsAndCapacities: (0,_JTBTR6OY_js__WEBPACK_IMPORTED_MODULE_1__/* .call */ .T1)(
      "sagemaker:UpdateEndpointWeightsAndCapacities",
      (input) => writer.send(new UpdateEndpointWeightsAndCapacitiesCommand(input))
    ),
    describeEndpoint: (0,_JTBTR6OY_js__WEBPACK_IMPORTED_MODULE_1__/* .call */ .T1)("sagemaker:DescribeEndpoint", (input) => reader.send(new DescribeEndpointCommand(input))),
    listTags: (0,_JTBTR6OY_js__WEBPACK_IMPORTED_MODULE_1__/* .call */ .T1)("sagemaker:ListTags", (input) => reader.send(new ListTagsCommand(input))),
    addTags: (0,_JTBTR6OY_js__WEBPACK_IMPORTED_MODULE_1__/* .call */ .T1)("sagemaker:AddTags", (input) => writer.send(new AddTagsCommand(input)))
  };
}
function endpointReader(options) {
  let client = new _FLMPLIKB_js__WEBPACK_IMPORTED_MODULE_0__/* .SageMakerClient */ .kH({ ...(0,_JTBTR6OY_js__WEBPACK_IMPORTED_MODULE_1__/* .settings */ .W0)(options), maxAttempts: _JTBTR6OY_js__WEBPACK_IMPORTED_MODULE_1__/* .READ_ATTEMPTS */ .Ml });
  return {
    listEndpoints: (0,_JTBTR6OY_js__WEBPACK_IMPORTED_MODULE_1__/* .call */ .T1)("sagemaker:ListEndpoints", (input) => client.send(new ListEndpointsCommand(input))),
    describeEndpoint: (0,_JTBTR6OY_js__WEBPACK_IMPORTED_MODULE_1__/* .call */ .T1)("sagemaker:DescribeEndpoint", (input) => client.send(new DescribeEndpointCommand(input))),
    describeEndpointConfig: (0,_JTBTR6OY_js__WEBPACK_IMPORTED_MODULE_1__/* .call */ .T1)(
      "sagemaker:DescribeEndpointConfig",
      (input) => client.send(new DescribeEndpointConfigCommand(input))
    ),
    describeModel: (0,_JTBTR6OY_js__WEBPACK_IMPORTED_MODULE_1__/* .call */ .T1)("sagemaker:DescribeModel", (input) => client.send(new DescribeModelCommand(input)))
  };
}




/***/ }),

/***/ 2833:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ mapBounded)
/* harmony export */ });
// src/registry/bounded.ts
async function mapBounded(items, limit, map) {
  let results = /* @__PURE__ */ new Map(), queue = items.entries();
  async function worker() {
    for (let [index, item] of queue) results.set(index, { result: await map(item) });
  }
  return await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker)), items.flatMap((_, index) => {
    let done = results.get(index);
    return done === void 0 ? [] : [done.result];
  });
}




/***/ })

};
;