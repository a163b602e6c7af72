"use strict";
exports.id = 422;
exports.ids = [422];
exports.modules = {

/***/ 4452:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isStorableName),
/* harmony export */   z: () => (/* binding */ isPresentableName)
/* harmony export */ });
// src/metrics/names.ts
var STORED_NAME = /^[\p{L}\p{N}_.:/=+\-@](?:[\p{L}\p{N}_.:/=+\-@ ]*[\p{L}\p{N}_.:/=+\-@])?$/u;
function isStorableName(name) {
  return name.length <= 121 && STORED_NAME.test(name);
}
var MAX_CARD_NAME_LENGTH = 255;
function isPresentableName(name) {
  return name.length > 0 && name.length <= MAX_CARD_NAME_LENGTH && !/[\p{C}\p{Zl}\p{Zp}]/u.test(name);
}




/***/ }),

/***/ 6638:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FQ: () => (/* binding */ inferenceSpecification),
/* harmony export */   cH: () => (/* binding */ artifactUris),
/* harmony export */   iO: () => (/* binding */ asForced),
/* harmony export */   kj: () => (/* binding */ draftVersion)
/* harmony export */ });
/* harmony import */ var _UO66O4SH_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1111);


// src/register/specification.ts
function inferenceSpecification(manifest) {
  return {
    Containers: manifest.containers.map(containerDefinition),
    ...listed("SupportedTransformInstanceTypes", (manifest.transform_instance_types ?? []).filter(isTransformType)),
    ...listed(
      "SupportedRealtimeInferenceInstanceTypes",
      (manifest.realtime_instance_types ?? []).filter(isRealtimeType)
    ),
    ...listed("SupportedContentTypes", manifest.content_types ?? []),
    ...listed("SupportedResponseMIMETypes", manifest.response_types ?? [])
  };
}
function artifactUris(manifest) {
  return manifest.containers.flatMap(({ model_data }) => model_data?.startsWith("s3://") ? [model_data] : []);
}
function containerDefinition(container) {
  let environment = container.environment ?? {};
  return {
    ...container.name !== void 0 && { ContainerHostname: container.name },
    Image: container.image,
    ...container.model_data !== void 0 && { ModelDataUrl: container.model_data },
    ...Object.keys(environment).length > 0 && { Environment: environment },
    ...container.framework !== void 0 && { Framework: container.framework },
    ...container.framework_version !== void 0 && { FrameworkVersion: container.framework_version }
  };
}
function listed(name, items) {
  let member = {};
  return items.length > 0 && (member[name] = [...items]), member;
}
function isTransformType(type) {
  return type !== "";
}
function isRealtimeType(type) {
  return type !== "";
}

// src/register/request.ts
var MAX_METADATA = 50, MAX_OURS = 10, MAX_ENVIRONMENTS = 5, MAX_VALUE = 256, MAX_PROVENANCE = 1024;
function draftVersion(from) {
  let { candidate, address, context } = from, { manifest, path } = candidate.file, userMetadata = manifest.metadata ?? {}, bare = {
    ModelPackageGroupName: address.sent,
    ModelPackageDescription: (0,_UO66O4SH_js__WEBPACK_IMPORTED_MODULE_0__/* .plainDescription */ .sk)(manifest.description ?? ""),
    InferenceSpecification: inferenceSpecification(manifest),
    // Never an input: no manifest and no workflow can register an approved version (T27).
    ModelApprovalStatus: "PendingManualApproval",
    ...Object.keys(userMetadata).length > 0 && { CustomerMetadataProperties: userMetadata }
  }, identity = {
    content: (0,_UO66O4SH_js__WEBPACK_IMPORTED_MODULE_0__/* .contentDigest */ .eZ)({ groupArn: address.arn, request: bare, metrics: candidate.metrics }),
    specification: (0,_UO66O4SH_js__WEBPACK_IMPORTED_MODULE_0__/* .specificationDigest */ .ed)(bare),
    artifacts: from.artifacts
  }, room = MAX_METADATA - MAX_OURS - MAX_ENVIRONMENTS - Object.keys(userMetadata).length;
  return {
    identity,
    request: {
      ...bare,
      ModelPackageDescription: (0,_UO66O4SH_js__WEBPACK_IMPORTED_MODULE_0__/* .describeWithIdentity */ .GH)(manifest.description ?? "", identity),
      MetadataProperties: provenance(context),
      CustomerMetadataProperties: {
        ...userMetadata,
        ...(0,_UO66O4SH_js__WEBPACK_IMPORTED_MODULE_0__/* .toCustomerMetadata */ .Re)(candidate.metrics, room),
        ...ourMetadata({ identity, path, context })
      },
      ...candidate.metrics.length > 0 && {
        ModelCard: { ModelCardContent: (0,_UO66O4SH_js__WEBPACK_IMPORTED_MODULE_0__/* .toModelCard */ .Jr)(candidate.metrics), ModelCardStatus: "Draft" }
      }
    }
  };
}
function asForced(request, failedGates) {
  let metadata = { ...request.CustomerMetadataProperties, "smr/forced": metadataValue(failedGates.join(" ")) };
  return { ...request, CustomerMetadataProperties: metadata };
}
function commitOf(context) {
  return context.pullRequest?.headSha ?? context.sha;
}
function runUrl(context) {
  if (!(context.runId === "" || context.repository === ""))
    return `${context.serverUrl}/${context.repository}/actions/runs/${context.runId}`;
}
function provenance(context) {
  let repository = context.repository === "" ? "" : `${context.serverUrl}/${context.repository}`;
  return present({
    CommitId: provenanceText(commitOf(context)),
    Repository: provenanceText(repository),
    GeneratedBy: provenanceText(runUrl(context) ?? "")
  });
}
function ourMetadata(of) {
  let { identity, path, context } = of, values = {
    "smr/candidate": `sha256:${identity.content.toString("hex")}`,
    "smr/specification": `sha256:${identity.specification.toString("hex")}`,
    "smr/artifacts": identity.artifacts.map((code) => code ?? "-").join("/"),
    "smr/manifest": path,
    "smr/run": runUrl(context) ?? "",
    "smr/actor": context.actor,
    "smr/author": context.pullRequest?.author ?? "",
    "smr/pull-request": context.pullRequest === void 0 ? "" : String(context.pullRequest.number),
    "smr/branch": context.pullRequest?.headRef ?? context.ref
  };
  return present(Object.fromEntries(Object.entries(values).map(([key, value]) => [key, metadataValue(value)])));
}
function metadataValue(text) {
  return (0,_UO66O4SH_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text.replace(/[^\p{L}\p{Zs}\p{N}_.:/=+\-@]/gu, "_").trim(), MAX_VALUE);
}
function provenanceText(text) {
  return (0,_UO66O4SH_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, " ").trim(), MAX_PROVENANCE);
}
function present(values) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ""));
}




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

/***/ 422:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ appliedOutcome),
/* harmony export */   Xp: () => (/* binding */ comparedResult),
/* harmony export */   dv: () => (/* binding */ planRegistration),
/* harmony export */   ub: () => (/* binding */ withToken),
/* harmony export */   yC: () => (/* binding */ versionNamed)
/* harmony export */ });
/* harmony import */ var _UEBIT7BS_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6638);
/* harmony import */ var _UO66O4SH_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1111);
/* harmony import */ var _GHF56PWX_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3132);
/* harmony import */ var _65D27UM2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3011);





// src/register/plan.ts
function planRegistration(from) {
  let { draft, state, diffs, onGateFailure } = from, { chosen, duplicates, generation } = state.own;
  if (chosen?.description.ModelApprovalStatus === "Rejected")
    return { kind: "rejected", version: chosen, ...rejectedBy(chosen) };
  if (chosen !== void 0) return { kind: "reuse", version: chosen, duplicate: duplicates[0] };
  let failed = (0,_GHF56PWX_js__WEBPACK_IMPORTED_MODULE_2__/* .stoppingGates */ .Tm)(diffs.flatMap(({ gates }) => gates));
  if (onGateFailure === "stop" && (refuseUnreadableBaseline(state, diffs), failed.length > 0))
    return { kind: "blocked" };
  let forced = failed.length > 0, request = forced ? (0,_UEBIT7BS_js__WEBPACK_IMPORTED_MODULE_0__/* .asForced */ .iO)(draft.request, [...new Set(failed.map(({ metric }) => metric))]) : draft.request;
  return { kind: "create", request: withToken(request, draft, generation), generation, forced };
}
function withToken(request, { identity }, generation) {
  return { ...request, ClientToken: (0,_UO66O4SH_js__WEBPACK_IMPORTED_MODULE_1__/* .clientToken */ .$Y)(identity, generation) };
}
function rejectedBy({ description }) {
  let { LastModifiedBy: user, ApprovalDescription: reason } = description, by = user?.UserProfileName ?? user?.IamIdentity?.Arn;
  return { ...by !== void 0 && { by }, ...reason && { reason } };
}
function refuseUnreadableBaseline({ baseline }, diffs) {
  if (baseline.kind !== "unreadable") return;
  let relative = diffs.flatMap(({ metric }) => metric.gates).find(({ kind, level }) => kind === "max-regression" && level === "error");
  if (relative === void 0) return;
  let message = `The baseline cannot be read, so \`max_regression\` cannot be judged. ${baseline.reason}`;
  throw new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .l("access-denied", message, {
    problems: [{ at: relative.at, message: "This gate needs the baseline, which cannot be read." }],
    hint: "Add the statement it names, or use `min` and `max`, which need no baseline."
  });
}

// src/metrics/compare.ts
function compareMetrics({
  metrics,
  baseline,
  history
}) {
  return metrics.map((metric) => {
    let before = baseline.kind === "version" ? baseline.metrics.get(metric.name) : void 0;
    return {
      metric,
      ...before === void 0 ? {} : { baseline: before },
      ...verdictOf(metric, before, baseline),
      gates: (0,_GHF56PWX_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeGates */ .y8)(metric, baseline),
      history: history.get(metric.name) ?? []
    };
  });
}
function verdictOf(metric, before, baseline) {
  if (before === void 0)
    return { verdict: baseline.kind === "version" || baseline.kind === "first" ? "new" : "not-comparable" };
  if (!Number.isFinite(metric.value) || !Number.isFinite(before.value)) return { verdict: "not-comparable" };
  let change = (0,_GHF56PWX_js__WEBPACK_IMPORTED_MODULE_2__/* .toNumber */ .Ro)((0,_GHF56PWX_js__WEBPACK_IMPORTED_MODULE_2__/* .subtract */ .Re)((0,_GHF56PWX_js__WEBPACK_IMPORTED_MODULE_2__/* .decimal */ ._)(metric.value), (0,_GHF56PWX_js__WEBPACK_IMPORTED_MODULE_2__/* .decimal */ ._)(before.value))), percent = change / Math.abs(before.value) * 100;
  return {
    verdict: wordFor(change, metric, before),
    ...Number.isFinite(change) ? { change } : {},
    ...before.value !== 0 && Number.isFinite(percent) ? { changeInPercent: percent } : {}
  };
}
function wordFor(change, metric, before) {
  if (Math.abs(change) <= (metric.tolerance ?? 0)) return "same";
  if (isWithinNoise(change, metric, before)) return "within-noise";
  switch (metric.goal) {
    case void 0:
      return "changed";
    case "minimize":
      return change < 0 ? "better" : "worse";
    case "maximize":
      return change > 0 ? "better" : "worse";
  }
}
function isWithinNoise(change, one, other) {
  return one.standardDeviation === void 0 || other.standardDeviation === void 0 ? !1 : Math.abs(change) <= Math.hypot(one.standardDeviation, other.standardDeviation);
}

// src/register/outcome.ts
function comparedResult({ file, metrics, loosenedGates }, seen) {
  let diffs = compareMetrics({ metrics, baseline: seen.baseline, history: seen.history });
  return {
    file,
    group: file.manifest.group,
    baseline: seen.baseline,
    diffs,
    gates: diffs.flatMap(({ gates }) => gates),
    loosenedGates,
    specificationChanges: void 0,
    specificationDigest: `sha256:${seen.identity.specification.toString("hex")}`,
    candidateDigest: seen.identity.content === void 0 ? "" : `sha256:${seen.identity.content.toString("hex")}`
  };
}
function appliedOutcome(address, applied, forced) {
  if (applied.kind === "superseded") return applied;
  let version = versionNamed(address, applied.described ?? applied);
  if (applied.described?.description.ModelApprovalStatus === "Rejected")
    return { kind: "rejected", version, ...rejectedBy(applied.described) };
  let duplicate = applied.duplicate && { duplicate: versionNamed(address, applied.duplicate) };
  return applied.isNew ? { kind: "registered", version, forced, ...duplicate } : { kind: "reused", version, ...duplicate };
}
function versionNamed({ name }, { arn, version, description }) {
  return { arn, version, group: name, approvalStatus: description?.ModelApprovalStatus ?? "PendingManualApproval" };
}




/***/ })

};
;