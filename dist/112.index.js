"use strict";
exports.id = 112;
exports.ids = [112];
exports.modules = {

/***/ 3112:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   register: () => (/* binding */ register)
/* harmony export */ });
/* harmony import */ var _JD7ZWWQ5_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9664);
/* harmony import */ var _572FXQ3B_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1301);
/* harmony import */ var _VCNRB5JW_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(422);
/* harmony import */ var _UEBIT7BS_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6638);
/* harmony import */ var _UO66O4SH_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1111);
/* harmony import */ var _W6XO7WCU_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2833);
/* harmony import */ var _GHF56PWX_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3132);
/* harmony import */ var _65D27UM2_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3011);
/* harmony import */ var _AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1326);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_9___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_9__);











// src/register/explain.ts
function explain(error, { candidate, address }) {
  if (error instanceof _65D27UM2_js__WEBPACK_IMPORTED_MODULE_6__/* .ActionError */ .l) return error;
  if (!(error instanceof _65D27UM2_js__WEBPACK_IMPORTED_MODULE_6__/* .CallFailure */ .R)) {
    let message = error instanceof Error ? error.message : String(error);
    return new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_6__/* .ActionError */ .l("failed", `Something this action did not expect: ${message}`, {
      cause: error,
      hint: "Run it again; if it stays, please report it with this message."
    });
  }
  return error.kind === "not-found" && /:(ListModelPackages|CreateModelPackage)$/.test(error.call) ? missingGroup(error, candidate, address) : new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_6__/* .ActionError */ .l(codeOf(error), sentenceOf(error), { hint: error.hint ?? hintOf(error), cause: error });
}
function missingGroup(cause, { file }, { arn }) {
  let message = `${arn} does not exist. ${sentenceOf(cause)}`;
  return new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_6__/* .ActionError */ .l("invalid-manifest", message, {
    problems: [{ at: file.locate(["group"]), message: `The model package group ${arn} does not exist.` }],
    hint: "Correct `group`, `aws-region` or `registry-account-id`, or create the group in that account.",
    cause
  });
}
function sentenceOf(failure) {
  let request = failure.requestId === void 0 ? "" : `, request ${failure.requestId}`;
  return `${failure.message.replace(/[.\s]+$/, "")} (${failure.call}${request}).`;
}
function codeOf(failure) {
  switch (failure.kind) {
    case "access-denied":
      return "access-denied";
    case "credentials":
      return "no-credentials";
    case "invalid-request":
      return "invalid-manifest";
    default:
      return "failed";
  }
}
function hintOf(failure) {
  switch (failure.kind) {
    case "access-denied":
      return `Allow ${failure.call} in the role's policy and in the model package group's policy.`;
    case "credentials":
      return "The credentials ended or were refused; run the job again.";
    case "limit-exceeded":
      return "A quota of the account is used up: raise it in Service Quotas, or delete what is not needed.";
    case "invalid-request":
      return "The service refused the request: correct what it names in the manifest.";
    case "not-found":
      return "Create what is missing, then run the job again.";
    default:
      return "Nothing was created by this call. Run the job again; it finds what exists already.";
  }
}

// src/register/apply-errors.ts
function cannotTell(at, sent, unreadable) {
  let what = sent.kind === "conflict" ? `The service says that this candidate was sent to ${at.address.name} before, and the version cannot be found.` : `It is not known whether a version of ${at.address.name} was created.`, { content } = (0,_UO66O4SH_js__WEBPACK_IMPORTED_MODULE_4__/* .suffixOf */ .jT)(at.draft.identity), mayExist = `At most one may exist: its description holds "[smr:${content}", its status is PendingManualApproval.`, reasons = [sentenceOf(sent.failure), ...unreadable === void 0 ? [] : [sentenceOf(unreadable)]], again = "Run the job again: it finds the version if there is one, and makes it if not.";
  return new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_6__/* .ActionError */ .l("unknown-outcome", [what, ...reasons, mayExist].join(" "), {
    hint: unreadable?.kind === "access-denied" ? `${unreadable.hint ?? `Allow ${unreadable.call}.`} ${again}` : again,
    cause: sent.failure
  });
}
function failedVersion(version) {
  let reason = (0,_572FXQ3B_js__WEBPACK_IMPORTED_MODULE_1__/* .whyItFailed */ .Fw)(version.description) ?? "The service gives no reason.";
  return new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_6__/* .ActionError */ .l("failed", `${version.arn} is ${version.description.ModelPackageStatus}: ${reason}`, {
    hint: "Correct what it names and run the job again: a new version is made then."
  });
}
function tokensUsedUp({ address, draft }) {
  let { content } = (0,_UO66O4SH_js__WEBPACK_IMPORTED_MODULE_4__/* .suffixOf */ .jT)(draft.identity), message = `${address.name} holds many versions of this candidate ("[smr:${content}") that cannot be used.`;
  return new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_6__/* .ActionError */ .l("failed", message, {
    hint: "They failed, were deleted, or hold something else than was sent. Look at them, and delete them."
  });
}

// src/register/own-versions.ts
function mayBeOwn(listed, identity) {
  return (0,_UO66O4SH_js__WEBPACK_IMPORTED_MODULE_4__/* .readSuffix */ .wn)(listed.summary.ModelPackageDescription)?.content === (0,_UO66O4SH_js__WEBPACK_IMPORTED_MODULE_4__/* .suffixOf */ .jT)(identity).content;
}
function kinship({ description }, identity) {
  let theirs = (0,_UO66O4SH_js__WEBPACK_IMPORTED_MODULE_4__/* .readSuffix */ .wn)(description.ModelPackageDescription), ours = (0,_UO66O4SH_js__WEBPACK_IMPORTED_MODULE_4__/* .suffixOf */ .jT)(identity);
  if (theirs === void 0 || theirs.content !== ours.content) return { kind: "other" };
  let bothKnown = theirs.artifacts !== void 0 && ours.artifacts !== void 0;
  if (bothKnown ? theirs.artifacts !== ours.artifacts : someDiffer(description.CustomerMetadataProperties?.["smr/artifacts"], identity.artifacts)) return { kind: "other-artifacts" };
  if (!(0,_UO66O4SH_js__WEBPACK_IMPORTED_MODULE_4__/* .specificationDigest */ .ed)(description).equals(identity.specification)) return { kind: "impostor" };
  let status = description.ModelPackageStatus;
  return status === "Failed" || status === "Deleting" ? { kind: "dead", status } : { kind: "same", isCertain: bothKnown };
}
function ownVersions(described, identity) {
  let judged = described.map((version) => ({ version, kin: kinship(version, identity) })), ofKind = (kind) => judged.filter(({ kin }) => kin.kind === kind).map(({ version }) => version).sort((a, b) => a.version - b.version), same = ofKind("same"), chosen = choose(same), known = chosen && (0,_UO66O4SH_js__WEBPACK_IMPORTED_MODULE_4__/* .readSuffix */ .wn)(chosen.description.ModelPackageDescription)?.artifacts;
  return {
    chosen,
    isCertain: judged.some(({ version, kin }) => version === chosen && kin.kind === "same" && kin.isCertain),
    duplicates: same.filter((version) => version !== chosen && sameArtifacts(version, known)),
    dead: ofKind("dead"),
    generation: ofKind("dead").length + ofKind("other-artifacts").length,
    impostors: ofKind("impostor")
  };
}
function choose(same) {
  let newest = same.at(-1), known = newest && (0,_UO66O4SH_js__WEBPACK_IMPORTED_MODULE_4__/* .readSuffix */ .wn)(newest.description.ModelPackageDescription)?.artifacts, group = same.filter((version) => sameArtifacts(version, known)), withStatus = (status) => group.find(({ description }) => description.ModelApprovalStatus === status);
  return withStatus("Approved") ?? withStatus("Rejected") ?? group[0];
}
function sameArtifacts(version, known) {
  let theirs = (0,_UO66O4SH_js__WEBPACK_IMPORTED_MODULE_4__/* .readSuffix */ .wn)(version.description.ModelPackageDescription)?.artifacts;
  return theirs === void 0 || known === void 0 || theirs === known;
}
function someDiffer(recorded, artifacts) {
  let theirs = recorded?.split("/") ?? [];
  return theirs.length !== artifacts.length ? !1 : artifacts.some((code, index) => code !== void 0 && theirs[index] !== "-" && theirs[index] !== code);
}

// src/register/confirm.ts
var SETTLING_MILLISECONDS = 3e4, PENDING_MILLISECONDS = 12e4, MAX_WAIT_MILLISECONDS = 1e4;
async function confirmVersion(at, arn, identity) {
  let started = at.clock.now().getTime();
  for (let wait = 1e3; ; wait = Math.min(wait * 2, MAX_WAIT_MILLISECONDS)) {
    let answer = await lookOnce(at, arn), waited = at.clock.now().getTime() - started;
    if (answer instanceof _65D27UM2_js__WEBPACK_IMPORTED_MODULE_6__/* .CallFailure */ .R) {
      if (answer.kind === "access-denied" || waited >= SETTLING_MILLISECONDS) return { kind: "unread", failure: answer };
    } else if (answer === void 0) {
      if (waited >= SETTLING_MILLISECONDS) return { kind: "vanished" };
    } else if (!isPending(answer) || waited >= PENDING_MILLISECONDS)
      return { kind: "described", version: answer, kin: kinship(answer, identity) };
    await at.clock.sleep(wait);
  }
}
function isPending({ description }) {
  return description.ModelPackageStatus === "Pending" || description.ModelPackageStatus === "InProgress";
}
async function lookOnce(at, arn) {
  try {
    return await (0,_572FXQ3B_js__WEBPACK_IMPORTED_MODULE_1__/* .describeVersion */ .MP)(at, arn);
  } catch (error) {
    if (error instanceof _65D27UM2_js__WEBPACK_IMPORTED_MODULE_6__/* .CallFailure */ .R) return error;
    throw error;
  }
}

// src/register/reconcile.ts
var CONCURRENT_DESCRIBES = 4, MAX_GAP = 10, MAX_WAIT_MILLISECONDS2 = 5e3;
async function reconcile(at, identity) {
  let started = at.clock.now().getTime();
  for (let wait = 1e3; ; wait = Math.min(wait * 2, MAX_WAIT_MILLISECONDS2)) {
    let isLast = at.clock.now().getTime() - started >= SETTLING_MILLISECONDS, own = await lookAt(at, identity, isLast ? (0,_572FXQ3B_js__WEBPACK_IMPORTED_MODULE_1__/* .manyVersions */ .X2)(at) : (0,_572FXQ3B_js__WEBPACK_IMPORTED_MODULE_1__/* .newestVersions */ .aH)(at).then((page) => page.versions));
    if (own instanceof _65D27UM2_js__WEBPACK_IMPORTED_MODULE_6__/* .CallFailure */ .R) {
      if (own.kind === "access-denied" || isLast) return { kind: "unreadable", failure: own };
    } else {
      if (own.chosen !== void 0) return { kind: "found", chosen: own.chosen, duplicates: own.duplicates };
      if (isLast) return { kind: "absent", own };
    }
    await at.clock.sleep(wait);
  }
}
async function versionsBeside(at, made) {
  let between = Array.from(
    { length: Math.max(0, made.version - made.highestSeen - 1) },
    (_, index) => at.address.versionArn(made.highestSeen + 1 + index)
  ), [listed, unlisted] = await Promise.all([
    lookAt(
      at,
      made.identity,
      (0,_572FXQ3B_js__WEBPACK_IMPORTED_MODULE_1__/* .newestVersions */ .aH)(at).then((page) => page.versions)
    ),
    describeAll(at, between.slice(-MAX_GAP)).catch(failureOnly)
  ]), own = [
    listed instanceof _65D27UM2_js__WEBPACK_IMPORTED_MODULE_6__/* .CallFailure */ .R ? [] : usable(listed),
    unlisted instanceof _65D27UM2_js__WEBPACK_IMPORTED_MODULE_6__/* .CallFailure */ .R ? [] : usable(ownVersions(unlisted, made.identity))
  ], others = new Map(own.flat().map((version) => [version.version, version]));
  return others.delete(made.version), [...others.values()].sort((a, b) => a.version - b.version);
}
function usable({ chosen, duplicates }) {
  return chosen === void 0 ? [] : [chosen, ...duplicates];
}
async function lookAt(at, identity, listing) {
  try {
    let arns = (await listing).filter((version) => mayBeOwn(version, identity)).map(({ arn }) => arn);
    return ownVersions(await describeAll(at, arns), identity);
  } catch (error) {
    return failureOnly(error);
  }
}
async function describeAll(at, arns) {
  return (await (0,_W6XO7WCU_js__WEBPACK_IMPORTED_MODULE_8__/* .mapBounded */ .y)(arns, CONCURRENT_DESCRIBES, (arn) => (0,_572FXQ3B_js__WEBPACK_IMPORTED_MODULE_1__/* .describeVersion */ .MP)(at, arn))).filter((version) => version !== void 0);
}
function failureOnly(error) {
  if (error instanceof _65D27UM2_js__WEBPACK_IMPORTED_MODULE_6__/* .CallFailure */ .R) return error;
  throw error;
}

// src/register/send.ts

var MAX_ATTEMPTS = 8, BASE_MILLISECONDS = 1e3, MAX_WAIT_MILLISECONDS3 = 2e4;
async function sendCreate(at, request) {
  for (let attempt = 1; ; attempt += 1) {
    let sent = await sendOnce(at, request);
    if (!(sent instanceof _65D27UM2_js__WEBPACK_IMPORTED_MODULE_6__/* .CallFailure */ .R)) return sent;
    if (attempt === MAX_ATTEMPTS) throw sent;
    await at.clock.sleep(waitBefore(attempt, request.ClientToken ?? ""));
  }
}
async function sendOnce({ writer, address }, request) {
  try {
    let { ModelPackageArn: arn } = await writer.createModelPackage(request), version = address.versionOf(arn);
    if (arn !== void 0 && version !== void 0) return { kind: "returned", arn, version };
    let message = `The answer ${arn === void 0 ? "holds no ARN" : `names ${arn}, which is no version of ${address.arn}`}`;
    return { kind: "unknown", failure: new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_6__/* .CallFailure */ .R("unknown-outcome", "sagemaker:CreateModelPackage", message) };
  } catch (error) {
    if (!(error instanceof _65D27UM2_js__WEBPACK_IMPORTED_MODULE_6__/* .CallFailure */ .R)) throw error;
    switch (error.kind) {
      case "unknown-outcome":
        return { kind: "unknown", failure: error };
      case "conflict":
        return { kind: "conflict", failure: error };
      case "throttled":
      case "busy":
      case "unreachable":
        return error;
      default:
        throw error;
    }
  }
}
function waitBefore(attempt, token) {
  let draw = (0,node_crypto__WEBPACK_IMPORTED_MODULE_9__.createHash)("sha256").update(`${token} ${attempt}`).digest().readUInt32BE() / 4294967296;
  return Math.round(draw * Math.min(BASE_MILLISECONDS * 2 ** attempt, MAX_WAIT_MILLISECONDS3));
}

// src/register/apply.ts
var MAX_STEPS = 12, MAX_SAME_TOKEN = { unknown: 3, conflict: 2 }, BLIND_WAIT_MILLISECONDS = 5e3;
async function applyRegistration(at) {
  let headSha = await movedHead(at);
  if (headSha !== void 0) return { kind: "superseded", headSha };
  let step = { kind: "again", generation: at.plan.generation, sent: 1 };
  for (let count = 0; count < MAX_STEPS; count += 1) {
    let request = (0,_VCNRB5JW_js__WEBPACK_IMPORTED_MODULE_2__/* .withToken */ .ub)(at.plan.request, at.draft, step.generation), sent = await sendCreate({ ...at.ports, address: at.address }, request), next = sent.kind === "returned" ? await settleReturned(at, sent, step) : await settleUnknown(at, sent, step);
    if (next.kind === "settled") return next;
    step = next;
  }
  throw tokensUsedUp(at);
}
async function settleReturned(at, made, { generation }) {
  let { highestSeen } = at, isAbove = highestSeen === void 0 || made.version > highestSeen;
  isAbove && say(at, made, void 0, !0);
  let { identity } = at.draft, [confirmed, beside] = await Promise.all([
    confirmVersion(lookUp(at), made.arn, identity),
    isAbove && highestSeen !== void 0 ? versionsBeside(lookUp(at), { version: made.version, highestSeen, identity }) : []
  ]), nextToken = { kind: "again", generation: generation + 1, sent: 1 };
  if (confirmed.kind === "vanished") return nextToken;
  if (confirmed.kind === "unread")
    return settled(at, { ...made, described: void 0, isNew: isAbove, duplicate: void 0, isAsSent: !0 });
  let described = confirmed.version, isNew = isAbove && isOurs(at, described);
  switch (confirmed.kin.kind) {
    case "same": {
      let lower = beside[0] !== void 0 && beside[0].version < made.version ? beside[0] : void 0;
      return lower === void 0 ? settled(at, { ...made, described, isNew, duplicate: beside[0], isAsSent: !0 }) : settled(at, { ...lower, described: lower, isNew: !1, duplicate: made, isAsSent: !0 });
    }
    case "impostor":
      return isNew ? settled(at, { ...made, described, isNew, duplicate: void 0, isAsSent: !1 }) : nextToken;
    case "dead":
      if (isNew) throw failedVersion(described);
      return nextToken;
    case "other-artifacts":
    case "other":
      return nextToken;
  }
}
async function settleUnknown(at, sent, step) {
  let found = await reconcile(lookUp(at), at.draft.identity);
  switch (found.kind) {
    case "found": {
      let { chosen, duplicates } = found, isNew = chosen.version > (at.highestSeen ?? 0) && isOurs(at, chosen);
      return settled(at, { ...chosen, described: chosen, isNew, duplicate: duplicates[0], isAsSent: !0 });
    }
    case "unreadable":
      if (found.failure.kind !== "access-denied" || sent.kind === "conflict" || step.sent === MAX_SAME_TOKEN.unknown)
        throw cannotTell(at, sent, found.failure);
      return await at.ports.clock.sleep(BLIND_WAIT_MILLISECONDS), { ...step, sent: step.sent + 1 };
    case "absent": {
      let failed = found.own.dead.find((dead) => dead.version > (at.highestSeen ?? 0) && isOurs(at, dead));
      if (failed !== void 0) throw failedVersion(failed);
      if (found.own.generation > step.generation)
        return { kind: "again", generation: found.own.generation, sent: 1 };
      if (step.sent < MAX_SAME_TOKEN[sent.kind]) return { ...step, sent: step.sent + 1 };
      if (sent.kind === "unknown") throw cannotTell(at, sent, void 0);
      return { kind: "again", generation: step.generation + 1, sent: 1 };
    }
  }
}
function settled(at, result) {
  return say(at, result, result.described, result.isNew), { ...result, kind: "settled" };
}
function say(at, { arn, version }, described, isNew) {
  let approvalStatus = described?.description.ModelApprovalStatus ?? "PendingManualApproval";
  at.onVersion({ version: { arn, version, group: at.address.name, approvalStatus }, registered: isNew });
}
function isOurs({ plan }, { description }) {
  let [ours, theirs] = [plan.request.MetadataProperties, description.MetadataProperties];
  return ours?.GeneratedBy === theirs?.GeneratedBy && ours?.CommitId === theirs?.CommitId;
}
function lookUp({ address, ports }) {
  return { address, reader: ports.reader, clock: ports.clock };
}
async function movedHead({ ports, context }) {
  if (!(ports.pullRequest === void 0 || context.pullRequest === void 0))
    try {
      let headSha = await ports.pullRequest.headSha();
      return headSha === context.pullRequest.headSha ? void 0 : headSha;
    } catch (error) {
      if (error instanceof _65D27UM2_js__WEBPACK_IMPORTED_MODULE_6__/* .CallFailure */ .R) return;
      throw error;
    }
}

// src/register/checks.ts
function observedChecks({ group, own }) {
  let checks = [];
  group.kind === "denied" && checks.push({
    level: "notice",
    title: "Look-up",
    detail: `${sentenceOf(group.failure)} The request's token alone keeps this from being registered twice. ` + (group.failure.hint ?? "")
  });
  for (let { arn } of own.impostors)
    checks.push({
      level: "warning",
      title: "Not what it says",
      detail: `${arn} is labelled as this candidate, but its specification is another. It was passed over.`
    });
  return own.chosen !== void 0 && !own.isCertain && checks.push({
    level: "warning",
    title: "Artifacts",
    detail: `Whether the artifacts are still those of version ${own.chosen.version} cannot be told: they could not all be read, then or now.`
  }), own.chosen !== void 0 && own.duplicates.length > 0 && checks.push(duplicateCheck(own.chosen.version, own.duplicates)), checks.map((check) => ({ ...check, detail: check.detail.trim() }));
}
function gateChecks(gates, plan, baseline) {
  let checks = (baseline.kind === "version" ? gates.filter(({ outcome }) => outcome === "skipped") : []).map(({ metric, reason }) => ({
    level: "warning",
    title: "Gate skipped",
    detail: `\`${metric}\`: ${reason ?? "it could not be judged"}.`
  })), failed = plan.kind === "reuse" ? (0,_GHF56PWX_js__WEBPACK_IMPORTED_MODULE_5__/* .stoppingGates */ .Tm)(gates) : [];
  if (failed.length === 0) return checks;
  let detail = `The version was registered before; as the baseline and the gates are now, it fails those of ${[...new Set(failed.map(({ metric }) => metric))].join(", ")}.`;
  return [...checks, { level: "warning", title: "Gates", detail }];
}
function appliedChecks(applied) {
  if (applied.kind === "superseded") return [];
  let { described, duplicate, isAsSent, version } = applied, checks = [];
  if (duplicate !== void 0 && checks.push(duplicateCheck(version, [duplicate])), isAsSent || checks.push({
    level: "warning",
    title: "Not what was sent",
    detail: `Version ${version} holds another specification than was sent. Look at it before anybody approves it.`
  }), described === void 0)
    checks.push({ level: "notice", title: "Version", detail: `Version ${version} could not be read back.` });
  else if (isPending(described)) {
    let status = described.description.ModelPackageStatus;
    checks.push({ level: "notice", title: "Version", detail: `Version ${version} is still ${status}.` });
  }
  return checks;
}
function duplicateCheck(version, duplicates) {
  return {
    level: "warning",
    title: "Duplicate",
    detail: `${duplicates.map(({ arn }) => arn).join(", ")} is the same candidate as version ${version}, made by a run beside it. It can be deleted.`
  };
}

// src/register/baseline.ts
function wantedBaseline({ manifest }) {
  let baseline = manifest.metrics?.baseline ?? "latest_approved";
  return baseline === "none" ? { kind: "none" } : baseline === "latest_approved" ? { kind: "latest-approved" } : { kind: "pinned", version: baseline.version };
}
function latestApproved(approved, newest) {
  let known = newest.filter(({ summary }) => summary.ModelApprovalStatus === "Approved");
  return [...approved === void 0 ? [] : [approved], ...known].sort((a, b) => b.version - a.version)[0];
}
function baselineOf({ version, arn, description }) {
  return { kind: "version", version, arn, metrics: (0,_572FXQ3B_js__WEBPACK_IMPORTED_MODULE_1__/* .storedMetrics */ .nU)(description) };
}
function unreadableBaseline(failure) {
  return { kind: "unreadable", reason: [sentenceOf(failure), failure.hint ?? ""].join(" ").trim() };
}
function pinnedBaseline(file, version, described) {
  if (described.kind === "denied") return unreadableBaseline(described.failure);
  if (described.value !== void 0) return baselineOf(described.value);
  let message = `Version ${version} of ${file.manifest.group} does not exist, so it cannot be the baseline.`;
  throw new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_6__/* .ActionError */ .l("invalid-manifest", message, {
    problems: [{ at: file.locate(["metrics", "baseline", "version"]), message }],
    hint: "Name a version that exists, or `latest_approved`."
  });
}

// src/register/observe.ts
var HISTORY_LENGTH = 8, CONCURRENT_DESCRIBES2 = HISTORY_LENGTH;
async function listGroup(at) {
  let page = (0,_572FXQ3B_js__WEBPACK_IMPORTED_MODULE_1__/* .newestVersions */ .aH)(at), [approved, newest] = await Promise.all([(0,_572FXQ3B_js__WEBPACK_IMPORTED_MODULE_1__/* .readable */ .HD)((0,_572FXQ3B_js__WEBPACK_IMPORTED_MODULE_1__/* .newestApproved */ .or)(at, page)), (0,_572FXQ3B_js__WEBPACK_IMPORTED_MODULE_1__/* .readable */ .HD)(page)]);
  return approved.kind === "denied" ? approved : newest.kind === "denied" ? newest : { kind: "read", value: { approved: approved.value, newest: newest.value.versions } };
}
async function observeRegistry(at, about) {
  let describe = rememberingDescribe(at), listed = about.group.kind === "read" ? about.group.value : { approved: void 0, newest: [] }, candidates = withApproved(listed).filter((version) => mayBeOwn(version, about.identity)), reading = describeOwn(candidates, about.identity, describe), [own, compared, history] = await Promise.all([
    reading,
    describeBaseline(about.file, about.group, { at, describe }),
    reading.then(({ chosen }) => readHistory(earlierVersions(listed, candidates, chosen), describe))
  ]), seen = withApproved(listed).map(({ version }) => version), highestSeen = about.group.kind === "read" ? Math.max(0, ...seen) : void 0;
  return { group: about.group, own, highestSeen, ...compared, history };
}
function rememberingDescribe(at) {
  let asked = /* @__PURE__ */ new Map();
  return (arn) => {
    let answer = asked.get(arn) ?? (0,_572FXQ3B_js__WEBPACK_IMPORTED_MODULE_1__/* .readable */ .HD)((0,_572FXQ3B_js__WEBPACK_IMPORTED_MODULE_1__/* .describeVersion */ .MP)(at, arn));
    return asked.set(arn, answer), answer;
  };
}
function withApproved({ approved, newest }) {
  return approved === void 0 || newest.some(({ version }) => version === approved.version) ? newest : [...newest, approved];
}
async function describeOwn(candidates, identity, describe) {
  let read = (await (0,_W6XO7WCU_js__WEBPACK_IMPORTED_MODULE_8__/* .mapBounded */ .y)(candidates, CONCURRENT_DESCRIBES2, ({ arn }) => describe(arn))).flatMap((answer) => answer.kind === "read" ? [answer.value] : []), own = ownVersions(
    read.filter((version) => version !== void 0),
    identity
  ), vanished = read.filter((version) => version === void 0).length;
  return { ...own, generation: own.generation + vanished };
}
async function describeBaseline(file, group, { at, describe }) {
  let wanted = wantedBaseline(file);
  switch (wanted.kind) {
    case "none":
      return { baseline: { kind: "not-wanted" }, baselineVersion: void 0 };
    case "pinned": {
      let described = await describe(at.address.versionArn(wanted.version)), baselineVersion = described.kind === "read" ? described.value : void 0;
      return { baseline: pinnedBaseline(file, wanted.version, described), baselineVersion };
    }
    case "latest-approved": {
      if (group.kind === "denied") return { baseline: unreadableBaseline(group.failure), baselineVersion: void 0 };
      let latest = latestApproved(group.value.approved, group.value.newest);
      if (latest === void 0) return withoutApproved(group.value);
      let described = await describe(latest.arn);
      return described.kind === "denied" ? { baseline: unreadableBaseline(described.failure), baselineVersion: void 0 } : described.value === void 0 ? withoutApproved(group.value) : { baseline: baselineOf(described.value), baselineVersion: described.value };
    }
  }
}
function withoutApproved({ newest }) {
  return { baseline: { kind: "first", hasUnapproved: newest.length > 0 }, baselineVersion: void 0 };
}
function earlierVersions({ newest }, own, chosen) {
  return newest.filter(({ version }) => chosen === void 0 || version < chosen.version).filter(({ version }) => !own.some((candidate) => candidate.version === version)).filter(({ summary }) => summary.ModelPackageStatus === "Completed" && summary.ModelApprovalStatus !== "Rejected").slice(0, HISTORY_LENGTH);
}
async function readHistory(versions, describe) {
  let answers = await (0,_W6XO7WCU_js__WEBPACK_IMPORTED_MODULE_8__/* .mapBounded */ .y)(versions, CONCURRENT_DESCRIBES2, ({ arn }) => describe(arn).catch(() => {
  })), history = /* @__PURE__ */ new Map();
  for (let answer of answers.toReversed())
    if (!(answer?.kind !== "read" || answer.value === void 0))
      for (let [name, { value }] of (0,_572FXQ3B_js__WEBPACK_IMPORTED_MODULE_1__/* .storedMetrics */ .nU)(answer.value.description))
        history.set(name, [...history.get(name) ?? [], { version: answer.value.version, value }]);
  return history;
}

// src/register/specification-changes.ts
function specificationChanges(request, baseline) {
  let before = sections(baseline), after = sections(request);
  return [.../* @__PURE__ */ new Set([...after.keys(), ...before.keys()])].flatMap((section) => changesOf(section, before.get(section), after.get(section)));
}
function sections(of) {
  let specification = of.InferenceSpecification, metadata = Object.entries(of.CustomerMetadataProperties ?? {}).filter(([key]) => (0,_UO66O4SH_js__WEBPACK_IMPORTED_MODULE_4__/* .isUserKey */ .JK)(key));
  return new Map([
    ["description", mapping({ "": (0,_UO66O4SH_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutSuffix */ .al)(of.ModelPackageDescription) || void 0 })],
    ...(specification?.Containers ?? []).map((container, index) => [
      `containers[${index}]`,
      containerSection(container)
    ]),
    ["content_types", list(specification?.SupportedContentTypes)],
    ["response_types", list(specification?.SupportedResponseMIMETypes)],
    ["realtime_instance_types", list(specification?.SupportedRealtimeInferenceInstanceTypes)],
    ["transform_instance_types", list(specification?.SupportedTransformInstanceTypes)],
    ["metadata", mapping(Object.fromEntries(metadata))]
  ]);
}
function containerSection(container) {
  let environment = Object.entries(container.Environment ?? {});
  return mapping({
    name: container.ContainerHostname,
    image: container.Image,
    model_data: container.ModelDataUrl,
    framework: container.Framework,
    framework_version: container.FrameworkVersion,
    // Made by others, in ways that a manifest cannot say yet: shown whole, so that no difference goes unseen.
    model_data_source: container.ModelDataSource && (0,_UO66O4SH_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .dj)(container.ModelDataSource),
    model_input: container.ModelInput && (0,_UO66O4SH_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .dj)(container.ModelInput),
    ...Object.fromEntries(environment.map(([key, value]) => [`environment.${key}`, value]))
  });
}
function mapping(values) {
  let present = Object.entries(values).flatMap(
    ([key, value]) => value === void 0 ? [] : [[key, value]]
  );
  return { isList: !1, values: new Map(present) };
}
function list(items) {
  return { isList: !0, values: new Map((items ?? []).map((item) => [item, item])) };
}
function changesOf(section, before, after) {
  let [old, fresh] = [[...before?.values.keys() ?? []], [...after?.values.keys() ?? []]], isList = (after ?? before)?.isList ?? !1;
  return [...new Set(isList ? [...old, ...fresh] : [...fresh, ...old])].flatMap((key) => {
    let [was, is] = [before?.values.get(key), after?.values.get(key)];
    return was === is ? [] : [
      {
        section,
        key: isList ? "" : key,
        ...was !== void 0 && { before: was },
        ...is !== void 0 && { after: is }
      }
    ];
  });
}

// src/register/register.ts
var CONCURRENT_MANIFESTS = 8;
async function register({ candidates, settings, context }, ports) {
  let address = ({ file }) => (0,_572FXQ3B_js__WEBPACK_IMPORTED_MODULE_1__/* .addressOf */ .ci)(file.manifest.group, settings);
  return (0,_W6XO7WCU_js__WEBPACK_IMPORTED_MODULE_8__/* .mapBounded */ .y)(
    candidates,
    settings.concurrency ?? CONCURRENT_MANIFESTS,
    (candidate) => registerOne({ candidate, settings, context, address: address(candidate) }, ports)
  );
}
async function registerOne(one, ports) {
  try {
    let observed = await observe(one, ports);
    return await planAndApply(one, observed, ports);
  } catch (error) {
    return unobserved(one, explain(error, one));
  }
}
async function observe({ candidate, address, context }, ports) {
  let at = { address, reader: ports.reader, clock: ports.clock }, [artifacts, group] = await Promise.all([(0,_JD7ZWWQ5_js__WEBPACK_IMPORTED_MODULE_0__/* .readArtifacts */ .M)(candidate.file, ports.artifacts), listGroup(at)]), draft = (0,_UEBIT7BS_js__WEBPACK_IMPORTED_MODULE_3__/* .draftVersion */ .kj)({ candidate, address, context, artifacts: artifacts.codes }), state = await observeRegistry(at, { file: candidate.file, identity: draft.identity, group });
  return { draft, state, checks: [...artifacts.checks, ...observedChecks(state)] };
}
async function planAndApply(one, observed, ports) {
  let { draft, state } = observed, seen = {
    ...(0,_VCNRB5JW_js__WEBPACK_IMPORTED_MODULE_2__/* .comparedResult */ .Xp)(one.candidate, { ...state, identity: draft.identity }),
    specificationChanges: state.baselineVersion && specificationChanges(draft.request, state.baselineVersion.description)
  };
  try {
    let plan = (0,_VCNRB5JW_js__WEBPACK_IMPORTED_MODULE_2__/* .planRegistration */ .dv)({ draft, state, diffs: seen.diffs, onGateFailure: one.settings.onGateFailure }), { outcome, checks } = await carryOut({ one, observed, plan }, ports);
    return {
      ...seen,
      outcome,
      checks: [...observed.checks, ...gateChecks(seen.gates, plan, state.baseline), ...checks]
    };
  } catch (error) {
    return { ...seen, outcome: { kind: "failed", error: explain(error, one) }, checks: observed.checks };
  }
}
async function carryOut({ one, observed, plan }, ports) {
  let { candidate, address, settings, context } = one, say2 = (known) => ports.onVersion?.(known);
  switch (plan.kind) {
    case "blocked":
      return { outcome: { kind: "gate-failed" }, checks: [] };
    case "rejected": {
      let { version: described, kind, ...why } = plan;
      return { outcome: { kind, version: (0,_VCNRB5JW_js__WEBPACK_IMPORTED_MODULE_2__/* .versionNamed */ .yC)(address, described), ...why }, checks: [] };
    }
    case "reuse": {
      let version = (0,_VCNRB5JW_js__WEBPACK_IMPORTED_MODULE_2__/* .versionNamed */ .yC)(address, plan.version), duplicate = plan.duplicate && (0,_VCNRB5JW_js__WEBPACK_IMPORTED_MODULE_2__/* .versionNamed */ .yC)(address, plan.duplicate);
      return say2({ file: candidate.file, version, registered: !1 }), { outcome: { kind: "reused", version, ...duplicate && { duplicate } }, checks: [] };
    }
    case "create": {
      if (settings.dryRun) return { outcome: { kind: "planned", request: plan.request }, checks: [] };
      let applied = await applyRegistration({
        plan,
        draft: observed.draft,
        address,
        highestSeen: observed.state.highestSeen,
        context,
        ports,
        onVersion: (known) => say2({ ...known, file: candidate.file })
      });
      return { outcome: (0,_VCNRB5JW_js__WEBPACK_IMPORTED_MODULE_2__/* .appliedOutcome */ .A4)(address, applied, plan.forced), checks: appliedChecks(applied) };
    }
  }
}
function unobserved(one, error) {
  let baseline = { kind: "unreadable", reason: error.message }, { identity } = (0,_UEBIT7BS_js__WEBPACK_IMPORTED_MODULE_3__/* .draftVersion */ .kj)({ ...one, artifacts: [] });
  return { ...(0,_VCNRB5JW_js__WEBPACK_IMPORTED_MODULE_2__/* .comparedResult */ .Xp)(one.candidate, { baseline: { kind: "offline" }, history: /* @__PURE__ */ new Map(), identity }), baseline, outcome: { kind: "failed", error }, checks: [] };
}



/***/ }),

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

/***/ 9664:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readArtifacts)
/* harmony export */ });
/* harmony import */ var _UEBIT7BS_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6638);
/* harmony import */ var _UO66O4SH_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1111);
/* harmony import */ var _65D27UM2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3011);




// src/register/artifacts.ts
async function readArtifacts(file, artifacts) {
  let uris = (0,_UEBIT7BS_js__WEBPACK_IMPORTED_MODULE_0__/* .artifactUris */ .cH)(file.manifest), codes = await Promise.all(uris.map((uri) => readArtifact({ uri, file, artifacts }))), unread = uris.filter((_, index) => codes[index] === void 0);
  return { codes, checks: uris.length === 0 ? [] : [checkOf(uris.length, unread)] };
}
async function readArtifact(of) {
  try {
    return (0,_UO66O4SH_js__WEBPACK_IMPORTED_MODULE_1__/* .artifactCode */ .Sl)(await of.artifacts.identify(of.uri));
  } catch (error) {
    if (!(error instanceof _65D27UM2_js__WEBPACK_IMPORTED_MODULE_2__/* .CallFailure */ .R)) throw error;
    if (error.kind === "access-denied") return;
    throw error.kind === "not-found" ? missing(of.uri, of.file, error) : error;
  }
}
function missing(uri, file, cause) {
  let index = file.manifest.containers.findIndex(({ model_data }) => model_data === uri), at = file.locate(["containers", index, "model_data"]), message = `${uri} does not exist.`;
  return new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l("invalid-manifest", message, {
    problems: [{ at, message }],
    hint: "Upload the artifact before the version is registered, or correct `model_data`.",
    cause
  });
}
function checkOf(count, unread) {
  return unread.length === 0 ? { level: "passed", title: "Artifacts", detail: count === 1 ? "The artifact exists." : `All ${count} exist.` } : {
    level: "notice",
    title: "Artifacts",
    detail: `${unread.join(", ")} may not be read by the role, so that overwritten bytes would not be noticed; allow it s3:GetObject there.`
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