"use strict";
exports.id = 382;
exports.ids = [382];
exports.modules = {

/***/ 6090:
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
/* harmony import */ var _VZIT2LXL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9268);
/* harmony import */ var _B47AGEM7_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7249);
/* harmony import */ var _65D27UM2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7223);




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
  return (0,_VZIT2LXL_js__WEBPACK_IMPORTED_MODULE_0__/* .commentMarker */ .Ql)(commentKey ?? `${workflow}/${job}`);
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
      if (await hasMovedOn(pullRequest, run.context))
        return runner.notice("The pull request has a newer commit: its run writes the comment."), found?.url;
      let marker = markerOf(inputs, run.context), body = (0,_VZIT2LXL_js__WEBPACK_IMPORTED_MODULE_0__/* .renderComment */ .wQ)({ results, context: (0,_B47AGEM7_js__WEBPACK_IMPORTED_MODULE_1__/* .reportContext */ .g)(request, accounts), marker });
      return await pullRequest.writeComment({ existing: found, marker, body });
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
      return (0,_VZIT2LXL_js__WEBPACK_IMPORTED_MODULE_0__/* .worthCommenting */ .ay)(results, existing?.body);
    case "on-failure":
      return results.some((result) => failureReasonOf(result) !== void 0) || existing !== void 0 && (0,_VZIT2LXL_js__WEBPACK_IMPORTED_MODULE_0__/* .worthCommenting */ .ay)(results, existing.body);
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

/***/ 7249:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ reportContext),
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
    now: clock.now()
  };
}




/***/ }),

/***/ 3382:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runRegister: () => (/* binding */ runRegister)
/* harmony export */ });
/* harmony import */ var _EOTEXJ4S_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(855);
/* harmony import */ var _SKSXF3ON_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(566);
/* harmony import */ var _SMUKLXTB_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2377);
/* harmony import */ var _4BYRSHHE_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6090);
/* harmony import */ var _VZIT2LXL_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9268);
/* harmony import */ var _B47AGEM7_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7249);
/* harmony import */ var _GHF56PWX_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7384);
/* harmony import */ var _65D27UM2_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7223);
/* harmony import */ var _AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6458);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_9___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_9__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_10___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_10__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_11___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_11__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_12___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_12__);












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
      return await withDeadline((0,_EOTEXJ4S_js__WEBPACK_IMPORTED_MODULE_0__/* .getIDToken */ .V9)(audience));
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
  return new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_7__/* .CallFailure */ .R(
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

// src/main/results.ts




async function tellResults(request, results, accounts, comment = async () => {
}) {
  let { runner } = request;
  for (let result of results) tellInLog(request, result);
  let failure2 = failureOfRun(results), path = await writeReport(results), outputs = {
    ...outputsOf(results),
    "report-json": (0,_4BYRSHHE_js__WEBPACK_IMPORTED_MODULE_3__/* .reportJson */ .l4)(results),
    "report-path": path,
    "failure-reason": failure2?.code ?? ""
  };
  for (let [name, value] of Object.entries(outputs)) runner.setOutput(name, value);
  let { renderSummary } = await __webpack_require__.e(/* import() */ 422).then(__webpack_require__.bind(__webpack_require__, 4422)), { reportContext } = await __webpack_require__.e(/* import() */ 648).then(__webpack_require__.bind(__webpack_require__, 648));
  await runner.writeSummary(renderSummary({ results, context: reportContext(request, accounts) }));
  let url = await comment();
  return url !== void 0 && (runner.setOutput("comment-url", url), runner.info(`Comment: ${url}`)), { failure: failure2 };
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
    let code = (0,_4BYRSHHE_js__WEBPACK_IMPORTED_MODULE_3__/* .failureReasonOf */ .M3)(result);
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
  let version = (0,_4BYRSHHE_js__WEBPACK_IMPORTED_MODULE_3__/* .versionOf */ .E4)(result.outcome);
  return {
    ...gates,
    "model-package-group": result.group,
    registered: String(result.outcome.kind === "registered"),
    "metrics-json": (0,_4BYRSHHE_js__WEBPACK_IMPORTED_MODULE_3__/* .metricsJson */ .us)(result),
    ...version && {
      "model-package-arn": version.arn,
      "model-package-version": String(version.version),
      "approval-status": version.approvalStatus
    },
    ...result.baseline.kind === "version" && { "baseline-arn": result.baseline.arn }
  };
}
function gatesPassed2(results) {
  let judged = (0,_GHF56PWX_js__WEBPACK_IMPORTED_MODULE_6__/* .gatesPassed */ .Zl)(results.flatMap(({ gates }) => gates));
  return judged === "true" && results.some(({ outcome }) => outcome.kind === "failed") ? "unknown" : judged;
}
async function writeReport(results) {
  let path = (0,node_path__WEBPACK_IMPORTED_MODULE_12__.join)(process.env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_11__.tmpdir)(), `model-registry-report-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_9__.randomUUID)()}.json`);
  try {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.writeFile)(path, `${JSON.stringify((0,_4BYRSHHE_js__WEBPACK_IMPORTED_MODULE_3__/* .reportOf */ .EI)(results), null, 2)}
`, { mode: 384 }), path;
  } catch {
    return "";
  }
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
        throw error instanceof _65D27UM2_js__WEBPACK_IMPORTED_MODULE_7__/* .CallFailure */ .R && error.kind !== "unknown-outcome" && noteAnswer(creation), error;
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
  return new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_7__/* .CallFailure */ .R("unreachable", "sagemaker:CreateModelPackage", `Not sent: ${why}.`, { cause });
}

// src/main/register.ts
async function runRegister(request) {
  let { run } = request, candidates = await checkedCandidates(request);
  return request.intent.update({ models: candidates.length }), run.offline ? offline(request, candidates, run.offline) : online(request, candidates);
}
async function checkedCandidates({ inputs, run, runner }) {
  let { checkFiles } = await Promise.all(/* import() */[__webpack_require__.e(992), __webpack_require__.e(212)]).then(__webpack_require__.bind(__webpack_require__, 212)), { formatProblem } = await __webpack_require__.e(/* import() */ 325).then(__webpack_require__.bind(__webpack_require__, 1325)), { candidates, problems, notices } = await runner.group("Check the manifests", async () => {
    let checked = await checkFiles({ workspace: run.context.workspace, patterns: inputs.manifest, set: inputs.set });
    for (let { file, metrics } of checked.candidates)
      runner.info(`${file.path}: group ${file.manifest.group}, ${metrics.length} metrics`);
    return checked;
  });
  for (let notice of notices) runner.notice(notice.message, notice);
  if (problems.length === 0) return candidates;
  for (let problem of problems) {
    runner.info(formatProblem(problem));
    let { file, line, column } = problem.at;
    file === "set" ? runner.error(`set:${line}:${column}: ${problem.message}`) : runner.error([problem.message, problem.help].filter((part) => part !== void 0).join(`
`), problem);
  }
  let count = problems.length === 1 ? "There is 1 problem" : `There are ${problems.length} problems`;
  throw new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_7__/* .ActionError */ .l("invalid-manifest", `${count} in the manifests and reports. Nothing was sent.`, { problems });
}
async function offline(request, candidates, because) {
  let { checkOffline } = await Promise.all(/* import() */[__webpack_require__.e(526), __webpack_require__.e(393)]).then(__webpack_require__.bind(__webpack_require__, 3393)), why = {
    fork: "the pull request comes from a fork, whose jobs get no credentials",
    dependabot: "Dependabot's jobs get no credentials",
    laptop: "this is not GitHub Actions"
  }[because];
  return request.runner.notice(`Checked without credentials: ${why}. Nothing is registered.`), tellResults(request, checkOffline({ candidates, because }), {});
}
async function online(request, candidates) {
  let { inputs, run, runner } = request, region = inputs.region;
  if (region === void 0)
    throw new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_7__/* .ActionError */ .l("invalid-input", "aws-region: is empty, and AWS_REGION and AWS_DEFAULT_REGION are not set", {
      hint: "Give the Region of the model package group, such as `aws-region: eu-west-1`."
    });
  let nextToken = inputs.role || inputs.registryRole ? idTokens(inputs.audience) : void 0, pullRequest = await openPullRequest(request), existing = findComment(request, pullRequest), based = candidatesWithBase(request, candidates), { openAwsSession } = await __webpack_require__.e(/* import() */ 436).then(__webpack_require__.bind(__webpack_require__, 2436)), session = await runner.group("Take credentials", async () => {
    let opened = await openAwsSession({
      inputs,
      region,
      context: run.context,
      userAgent: `sagemaker-model-registry-action/${request.actionVersion}`,
      mask: runner.mask,
      clock: _B47AGEM7_js__WEBPACK_IMPORTED_MODULE_5__/* .clock */ .p,
      idToken: nextToken
    });
    return runner.info(`${opened.identity.arn} in account ${opened.identity.account}, ${region}`), opened;
  }), writer = watchedWriter(session.writer, request);
  request.onWriter(writer);
  let registryAccount = inputs.registryAccountId ?? inputs.registryRole?.account, { register } = await Promise.all(/* import() */[__webpack_require__.e(526), __webpack_require__.e(85)]).then(__webpack_require__.bind(__webpack_require__, 9466)), results = await runner.group(
    "Register",
    async () => register(
      {
        candidates: await based,
        settings: {
          region,
          partition: session.identity.partition,
          callerAccount: session.identity.account,
          ...registryAccount === void 0 ? {} : { registryAccount },
          dryRun: inputs.dryRun,
          onGateFailure: inputs.onGateFailure
        },
        context: run.context
      },
      {
        writer,
        reader: session.reader,
        artifacts: session.artifacts,
        clock: _B47AGEM7_js__WEBPACK_IMPORTED_MODULE_5__/* .clock */ .p,
        ...pullRequest ? { pullRequest } : {},
        onVersion: (known) => tellVersion(request, { known, isOnly: candidates.length === 1 })
      }
    )
  );
  request.intent.update({ phase: "reporting" });
  let accounts = {
    trainingAccount: session.identity.account,
    registryAccount: registryAccount ?? session.identity.account
  };
  return tellResults(request, results, accounts, () => (0,_4BYRSHHE_js__WEBPACK_IMPORTED_MODULE_3__/* .tellComment */ .lB)({ request, results, pullRequest, existing, accounts }));
}
function idTokens(audience) {
  if (!hasIdTokenEndpoint()) return;
  let first = idToken({ audience, clock: _B47AGEM7_js__WEBPACK_IMPORTED_MODULE_5__/* .clock */ .p });
  return first.catch(() => {
  }), () => {
    let token = first ?? idToken({ audience, clock: _B47AGEM7_js__WEBPACK_IMPORTED_MODULE_5__/* .clock */ .p });
    return first = void 0, token;
  };
}
async function openPullRequest({ inputs, run }) {
  let { pullRequest, repository } = run.context;
  if (!pullRequest || inputs.githubToken === "") return;
  let { pullRequestPort } = await __webpack_require__.e(/* import() */ 845).then(__webpack_require__.bind(__webpack_require__, 6845));
  return pullRequestPort({ token: inputs.githubToken, repository, number: pullRequest.number });
}
function findComment({ inputs, run }, pullRequest) {
  return !pullRequest || inputs.comment === "never" || inputs.dryRun ? Promise.resolve(void 0) : __webpack_require__.e(/* import() */ 177).then(__webpack_require__.bind(__webpack_require__, 9177)).then(({ markerOf }) => pullRequest.findComment(markerOf(inputs, run.context))).catch((error) => {
    if (error instanceof _65D27UM2_js__WEBPACK_IMPORTED_MODULE_7__/* .CallFailure */ .R) return error;
    throw error;
  });
}
async function candidatesWithBase(request, candidates) {
  let { pullRequest, repository } = request.run.context;
  if (!pullRequest || request.inputs.githubToken === "") return candidates;
  let { withBaseGates } = await Promise.all(/* import() */[__webpack_require__.e(992), __webpack_require__.e(24)]).then(__webpack_require__.bind(__webpack_require__, 5024)), { repositoryFiles } = await __webpack_require__.e(/* import() */ 845).then(__webpack_require__.bind(__webpack_require__, 6845)), files = repositoryFiles({ token: request.inputs.githubToken, repository });
  return withBaseGates({ candidates, files, baseSha: pullRequest.baseSha, warn: request.runner.warning });
}
function tellVersion({ runner, intent }, { known, isOnly }) {
  let { version, registered } = known, manifest = known.file.path, { versions, creations } = intent.current();
  if (versions.some((one) => one.manifest === manifest && one.arn === version.arn)) return;
  if (isOnly) for (let [name, value] of (0,_EOTEXJ4S_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOutputs */ .V7)({ ...version, registered })) runner.setOutput(name, value);
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

/***/ 1606:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ formatProblem)
/* harmony export */ });
/* harmony import */ var _XCZQCMGW_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9237);


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

/***/ 7384:
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

/***/ 9268:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   Ql: () => (/* binding */ commentMarker),
/* harmony export */   ay: () => (/* binding */ worthCommenting),
/* harmony export */   wQ: () => (/* binding */ renderComment)
/* harmony export */ });
/* harmony import */ var _DPC6QYCG_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1606);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);


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
  let direction2 = RIGHT_TO_LEFT.test(String(foreign)) ? ' dir="auto"' : "";
  return new Markup(`<code${direction2}>${encodeCode(shorten(String(foreign), limit))}</code>`);
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

// src/markdown/marker.ts

var MAX_KEY = 200;
function marker(name, key) {
  return `<!-- ${name} ${encodeKey(key)} -->`;
}
function encodeKey(key) {
  let encoded = [...key].map((character, index, all) => isPlain(character, all[index + 1]) ? character : percent(character)).join("");
  return encoded.length <= MAX_KEY ? encoded : `${encoded.slice(0, MAX_KEY).replace(/[%-][^%]?$/, "")}~${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(key).digest("hex")}`;
}
function isPlain(character, next2) {
  return /[A-Za-z0-9._/@]/.test(character) || character === "-" && next2 !== void 0 && /[A-Za-z0-9]/.test(next2);
}
function percent(character) {
  return [...new TextEncoder().encode(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
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
function formatPercent(percent2) {
  let size = Math.abs(percent2);
  if (size === 0) return "0%";
  if (size >= 1e6) return "over 1,000,000%";
  if (size < 0.01) return "under 0.01%";
  let rounded = Number(size.toPrecision(2)), decimals = Math.max(0, 1 - Math.floor(Math.log10(rounded)));
  return `${grouped(size >= 100 ? size.toFixed(0) : rounded.toFixed(decimals))}%`;
}
function formatPercentLimit(percent2) {
  return `${formatWith(percent2, decimalsOf(percent2, 15))}%`;
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

// src/register/report-links.ts
function placeLink({ file, line, column }, { context }) {
  return file === "set" ? code(`set:${line}:${column}`) : repositoryLink(code(`${file}:${line}`, 200), context, filePath({ commit: context.commit, file, line }));
}
function fileLink(file, label, { context }) {
  return repositoryLink(label, context, filePath({ commit: context.commit, file }));
}
function commitLink(context) {
  return repositoryLink(code(context.commit.slice(0, 7)), context, commitPath(context.commit));
}
function runLink(label, context) {
  if (context.runId === "") return;
  let attempt = context.runAttempt === "1" ? void 0 : context.runAttempt;
  return repositoryLink(html`${label}`, context, runPath(context.runId, attempt));
}

// src/register/report-footer.ts
function provenance(results, { context }) {
  let [only, ...others] = results, specification = others.length === 0 ? only?.specificationDigest : void 0, run = runLink(code(`#${context.runNumber}`), context), { trainingAccount, registryAccount } = context;
  return small(
    ...context.commit === "" ? [] : [html`commit ${commitLink(context)}`],
    ...run === void 0 ? [] : [html`run ${run}`],
    ...specification === void 0 || specification === "" ? [] : [html`spec ${code(specification.slice(0, 15))}`],
    ...trainingAccount === void 0 ? [] : [html`training account ${code(trainingAccount)}`],
    ...registryAccount === void 0 ? [] : [html`registry ${code(registryAccount)}`],
    html`sagemaker-model-registry-action ${code(context.actionVersion, 40)}`,
    html`updated ${dateAndTime(context.now)}`
  );
}

// src/register/report-gates.ts
var MAX_REASON = 80;
function gateCell(diff, result) {
  return join(
    diff.gates.map((gate) => html`${signOf(gate)} ${limitOf(gate, diff)}${skippedBecause(gate, result)}`),
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
  return result.gates.length === 1 ? "its gate failed" : `${failedGates(result).length} of ${count(result.gates.length, "gate")} failed`;
}
function gatesSentence(result) {
  let all = result.gates.length;
  if (all === 0) return "No gate is declared.";
  let failed = failedGates(result).length, warned = warningGates(result).length, skipped = result.gates.filter((gate) => gate.outcome === "skipped").length;
  return failed + warned + skipped === 0 ? all === 1 ? "Its gate passed." : `All ${all} gates passed.` : `${[
    ...failed > 0 ? [`${count(failed, "gate")} failed`] : [],
    ...warned > 0 ? [`${failed > 0 ? warned : count(warned, "gate")} failed that only ${warned === 1 ? "warns" : "warn"}`] : [],
    ...skipped > 0 ? [`${failed + warned > 0 ? skipped : count(skipped, "gate")} could not be judged`] : [],
    ...all > failed + warned + skipped ? [`${all - failed - warned - skipped} passed`] : []
  ].join(", ")}.`;
}
function failureSentence(failed, result) {
  let metric = code(failed.metric, 64), diff = result.diffs.find((candidate) => candidate.metric.name === failed.metric);
  if (diff === void 0) return html`${metric}: ${text(failed.reason ?? "the gate failed", 300)}`;
  let { gate } = failed;
  switch (gate.kind) {
    case "min":
      return html`${metric} is ${formatNumber(diff.metric.value)}; the gate wants at least ${formatLimit(gate.limit)}.`;
    case "max":
      return html`${metric} is ${formatNumber(diff.metric.value)}; the gate allows at most ${formatLimit(gate.limit)}.`;
    case "max-regression": {
      if (result.baseline.kind === "unreadable")
        return html`${metric} cannot be judged: its gate compares with a version that could not be read.`;
      if (diff.change === void 0 || result.baseline.kind !== "version")
        return html`${metric}: ${text(failed.reason ?? "the gate failed", 300)}`;
      let by = gate.relative && diff.changeInPercent !== void 0 ? formatPercent(diff.changeInPercent) : formatNumber(Math.abs(diff.change)), allowed = gate.relative ? formatPercentLimit(gate.limit) : formatLimit(gate.limit);
      return html`${metric} ${diff.change < 0 ? "fell" : "rose"} by ${by} against version ${result.baseline.version}; the gate allows ${allowed}.`;
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
      return `≥ ${formatLimit(gate.limit)}`;
    case "max":
      return `≤ ${formatLimit(gate.limit)}`;
    case "max-regression": {
      let limit = gate.relative ? formatPercentLimit(gate.limit) : formatLimit(gate.limit);
      return metric.goal === "maximize" ? `≥ −${limit}` : `≤ +${limit}`;
    }
  }
}
function skippedBecause({ outcome, gate, reason }, { baseline }) {
  return outcome !== "skipped" ? html`` : gate.kind === "max-regression" && baseline.kind === "offline" ? html` needs the registry` : gate.kind === "max-regression" && baseline.kind !== "version" ? html` needs a baseline` : html` ${text(reason ?? "not judged", MAX_REASON)}`;
}

// src/register/report-heading.ts
var MAX_NAME = 63;
function groupName({ group }) {
  return code(group, MAX_NAME);
}
function heading(result) {
  return html`<h3>${iconOf(result)} ${groupName(result)}${verdict(result)}</h3>`;
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
      return way("✅ Checked", "✅ Registered", html`⏳ ${bold("Approval")}`, "⚪ Deployed");
    case "reused":
      return isPending(result) ? way("✅ Checked", "✅ Registered", html`⏳ ${bold("Approval")}`, "⚪ Deployed") : void 0;
    case "gate-failed":
      return way("✅ Checked", html`❌ ${bold("Gate")}`, "⚪ Registered", "⚪ Approval", "⚪ Deployed");
    case "rejected":
      return way("✅ Checked", html`❌ ${bold("Rejected")}`);
    case "planned":
      return way(html`✅ ${bold("Checked")}`, "⚪ Registered", "⚪ Approval", "⚪ Deployed");
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
      return outcome.forced ? html` version ${outcome.version.version} is registered although ${failedOfAll(result)}` : html` version ${outcome.version.version} is registered${isPending(result) ? " and waits for approval" : ""}`;
    case "reused":
      return isPending(result) ? html` version ${outcome.version.version} is registered and waits for approval` : html` is unchanged: it is version ${outcome.version.version}`;
    case "gate-failed":
      return html` was not registered: ${failedOfAll(result)}`;
    case "rejected":
      return html` was not registered: the same model was rejected as version ${outcome.version.version}`;
    case "superseded":
      return html` was not registered: the pull request has a newer commit`;
    case "planned":
      return html`: dry run, nothing was sent`;
    case "offline":
      return failedGates(result).length > 0 ? html`: checked offline, ${failedOfAll(result)}` : html`: checked offline, not registered`;
    case "failed":
      return isUncertain(result) ? html`: it is not known whether a version was registered` : html` was not registered: ${outcome.error.code}`;
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
  return html`<h3>${icon} ${count(results.length, "model")}: ${groups.join(", ")}</h3>`;
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
  return paragraph(join(steps, " → "));
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
  return isPercent(diff) ? `${signed(diff).replace(/^[+−]/, "")} pp` : diff.changeInPercent === void 0 ? void 0 : formatPercent(diff.changeInPercent);
}
function direction({ verdict: verdict2, change }) {
  return verdict2 === "better" || verdict2 === "worse" ? verdict2 : (change ?? 0) < 0 ? "less" : "more";
}
function signed({ metric, baseline, change }) {
  return formatChange(change ?? 0, baseline === void 0 ? [metric.value] : [baseline.value, metric.value]);
}
function isPercent({ metric }) {
  return metric.unit === "%" || metric.unit === "percent";
}

// src/register/report-metrics.ts
var LAST = 8, MAX_NAME2 = 64, MAX_NAME_BESIDE_TREND = 22;
function metricsTable(result, view) {
  let shown = shownMetrics(result, view);
  if (shown.length === 0) return NOTHING;
  let columns = columnsOf(result, shown);
  return blocks(
    table({
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
  let name = code(metric.name, MAX_NAME2);
  return html`${metric.isPrimary ? bold(name) : name}${arrow(metric.goal, metric.goalSource === "guessed")}`;
}
function withUnit(value, unit) {
  return unit === void 0 || unit === "" ? html`${value}` : unit === "%" || unit === "percent" ? html`${value}%` : PLAIN_UNIT.has(unit) ? html`${value} ${unit}` : html`${value} ${code(unit, 16)}`;
}
function candidateName({ outcome }) {
  return outcome.kind === "registered" || outcome.kind === "reused" ? code(`v${outcome.version.version}`) : html`now`;
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
  let { baseline } = result, compared = baseline.kind === "version" || baseline.kind === "first", hasTrend = showsTrend(shown), isNarrow = !namesAreShort(shown), length = Math.max(...shown.map((diff) => course(diff).length));
  return [
    { head: { title: html`Metric` }, cell: (diff) => html`${iconOf2(diff, compared)}${nameWithArrow(diff)}` },
    ...compared ? [{ head: { title: baselineName(result), align: "right" }, cell: baselineValue }] : [],
    { head: { title: candidateName(result), align: "right" }, cell: candidateValue },
    ...compared ? [{ head: { title: html`Change` }, cell: (diff) => changeCell(diff, isNarrow) }] : [],
    ...shown.some((diff) => diff.gates.length > 0) ? [{ head: { title: html`Gate` }, cell: (diff) => gateCell(diff, result) }] : [],
    ...hasTrend ? [{ head: { title: html`Last ${length}` }, cell: (diff) => sparkline(course(diff)) }] : []
  ];
}
function showsTrend(shown) {
  return namesAreShort(shown) && shown.some((diff) => diff.history.length > 0);
}
function namesAreShort(shown) {
  return shown.every((diff) => diff.metric.name.length <= MAX_NAME_BESIDE_TREND);
}
function baselineName({ baseline }) {
  return baseline.kind === "version" ? code(`v${baseline.version}`) : html`baseline`;
}
function baselineValue({ metric, baseline, change }) {
  return baseline === void 0 ? html`—` : withUnit(formatTogether([baseline.value, metric.value], change)[0] ?? "", metric.unit);
}
function candidateValue({ metric, baseline, change }) {
  let values = baseline === void 0 ? [metric.value] : [baseline.value, metric.value];
  return bold(withUnit(formatTogether(values, change).at(-1) ?? "", metric.unit));
}
function changeCell(diff, isNarrow) {
  let words = isNarrow ? changeInFewWords(diff) : changeInWords(diff);
  return diff.verdict === "worse" ? bold(words) : html`${words}`;
}
function iconOf2(diff, compared) {
  if (hasFailed(diff)) return html`🔴 `;
  if (!compared) return NOTHING;
  switch (diff.verdict) {
    case "new":
      return html`🆕 `;
    case "better":
      return html`🟢 `;
    case "worse":
      return html`🟠 `;
    case "same":
    case "within-noise":
    case "not-comparable":
      return html`⚪ `;
    case "changed":
      return html`🔵 `;
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
    ...shown.some((diff) => diff.metric.goal === "maximize") ? [html`↑ higher is better`] : [],
    ...shown.some((diff) => diff.metric.goal === "minimize") ? [html`↓ lower is better`] : [],
    ...shown.some((diff) => diff.metric.goalSource === "guessed") ? [html`? direction guessed from the name`] : [],
    ...shown.some((diff) => diff.verdict === "within-noise") ? [
      html`<i>within noise</i> = smaller than the two standard deviations${report === void 0 ? NOTHING : html` in ${code(report, 120)}`} combined`
    ] : [],
    ...shown.some((diff) => diff.verdict === "same" && diff.change !== void 0 && diff.change !== 0) ? [html`<i>the same</i> = not more than the declared tolerance`] : [],
    ...shown.length < diffs.length ? [html`${count(shown.length, "metric")} of ${text(String(diffs.length))} shown`] : []
  ];
  return parts.length === 0 ? NOTHING : small(...parts);
}
function trendsTable(shown) {
  return table({
    columns: [{ title: html`Metric` }, { title: html`Last ${LAST}` }],
    rows: shown.filter((diff) => diff.history.length > 0).map((diff) => [nameWithArrow(diff), sparkline(course(diff))])
  });
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

// src/register/report-failure.ts
var MAX_PROBLEMS = 10;
function whatHappened(error, view) {
  let { maxMessage } = view.detail;
  return blocks(
    wrappedFence(shorten(error.message, maxMessage)),
    problemsFence(error.problems, view),
    ...error.hint === void 0 ? [] : [paragraph(bold("What to do:")), wrappedFence(shorten(error.hint, maxMessage))]
  );
}
function problemsFence(problems, { detail }) {
  if (problems.length === 0) return NOTHING;
  let more = problems.length - MAX_PROBLEMS, shown = problems.slice(0, MAX_PROBLEMS).map(_DPC6QYCG_js__WEBPACK_IMPORTED_MODULE_1__/* .formatProblem */ .V).join(`

`), rest = more > 0 ? `

… and ${count(more, "more problem")}` : "";
  return fence("text", `${shorten(shown, detail.maxMessage)}${rest}`);
}

// src/register/report-sentence.ts
function firstSentence(result) {
  let primary = primaryOf(result);
  if (primary !== void 0)
    return paragraph(bold(primarySentence(primary, result)), gatesSentence(result), ...worstNews(primary, result));
}
function primaryInShort(diff, { baseline }) {
  let name = code(diff.metric.name, 64);
  if (baseline.kind !== "version")
    return html`${name} is ${withUnit(formatNumber(diff.metric.value), diff.metric.unit)}`;
  let than = `version ${baseline.version}`;
  switch (diff.verdict) {
    case "better":
    case "worse":
    case "changed":
      return html`${name} is ${changeInShort(diff)} than ${diff.verdict === "changed" ? "in " : ""}${than}`;
    case "same":
      return html`${name} is the same as in ${than}`;
    case "within-noise":
      return html`${name} differs from ${than} only within noise`;
    case "new":
      return html`${name} is new: ${than} does not have it`;
    case "not-comparable":
      return html`${name} cannot be compared with ${than}`;
  }
}
function primarySentence(primary, result) {
  let { baseline, file } = result, short = primaryInShort(primary, result);
  if (baseline.kind !== "version") return html`${short}.`;
  let wanted = file.manifest.metrics?.baseline;
  return html`${short}, ${wanted === void 0 || wanted === "latest_approved" ? "the latest approved one" : "the one the manifest names"}.`;
}
function worstNews(primary, { diffs }) {
  let worse = diffs.filter((diff) => diff !== primary && diff.verdict === "worse" && !isInAlert(diff)).toSorted((a, b) => Math.abs(b.changeInPercent ?? 0) - Math.abs(a.changeInPercent ?? 0)), [worst, ...others] = worse;
  if (worst === void 0) return [];
  let more = others.length > 0 ? ` ${count(others.length, "more metric")} ${others.length === 1 ? "is" : "are"} worse.` : "";
  return [html`${code(worst.metric.name, 64)} is ${changeInShort(worst)}${gateOf(worst)}.${more}`];
}
function isInAlert({ gates }) {
  return gates.some((gate) => gate.outcome === "failed");
}
function gateOf({ gates }) {
  return gates.filter((gate) => gate.outcome !== "skipped").length === 0 ? "" : ", inside its gate";
}
function rejection({ version, by, reason }) {
  let who = by === void 0 ? NOTHING : html` by ${code(by, 120)}`, why = reason === void 0 ? NOTHING : html` The reason given: <i>${text(reason, 500)}</i>`;
  return html`${bold(html`Version ${version.version} holds the same model and was rejected${who}.`)}${why}`;
}

// src/register/report-alerts.ts
var MAX_LISTED = 5;
function alerts(result, view, place) {
  let found = [gateTrouble, outcomeTrouble, loosenedTrouble, baselineTrouble].flatMap(
    (find) => find(result, view) ?? []
  );
  return blocks(
    ...found.map(
      ({ kind, lead, rest = NOTHING }) => place === "top" ? alert(kind, blocks(paragraph(lead), rest)) : blocks(paragraph(html`${SIGNS[kind]} ${lead}`), rest)
    )
  );
}
var SIGNS = { NOTE: "ℹ️", WARNING: "⚠️", CAUTION: "⛔" };
function gateTrouble(result, view) {
  let failed = failedGates(result), warned = warningGates(result), all = [...failed, ...warned];
  if (all.length === 0 || result.outcome.kind === "failed" && result.baseline.kind === "unreadable") return;
  let lines = all.slice(0, MAX_LISTED).map((gate) => html`${bold(failureSentence(gate, result))} ${placeLink(gate.gate.at, view)}`), more = all.length > lines.length ? [html`${all.length - lines.length} more in the table.`] : [];
  return {
    kind: failed.length > 0 ? "CAUTION" : "WARNING",
    lead: join([...lines, ...more], "<br>"),
    rest: paragraph(failed.length > 0 ? afterFailure(result) : "This only warns.")
  };
}
function afterFailure({ outcome, baseline }) {
  if (baseline.kind === "unreadable" && outcome.kind === "gate-failed")
    return html`Nothing was registered. Give the permission that is missing, or let the gate be an absolute one.`;
  switch (outcome.kind) {
    case "registered":
      return html`It was registered nevertheless, because the workflow says ${code("on-gate-failure: register")}. The version records this.`;
    case "reused":
      return html`Version ${outcome.version.version} holds the same model already.`;
    case "gate-failed":
    case "offline":
    case "planned":
      return html`Nothing was registered. Improve the model, or change the gate and have the change reviewed.`;
    case "failed":
    case "rejected":
    case "superseded":
      return html`Improve the model, or change the gate and have the change reviewed.`;
  }
}
function outcomeTrouble({ outcome }, view) {
  switch (outcome.kind) {
    case "failed":
      return {
        kind: "CAUTION",
        lead: html`<b>What happened:</b> ${code(outcome.error.code)}`,
        rest: whatHappened(outcome.error, view)
      };
    case "rejected":
      return {
        kind: "CAUTION",
        lead: rejection(outcome),
        rest: paragraph("Nothing was registered. A changed model is a new candidate.")
      };
    case "offline":
      return { kind: "NOTE", lead: html`${bold(OFFLINE[outcome.because])} ${CHECKED_OFFLINE}` };
    case "registered":
    case "reused":
      return outcome.duplicate === void 0 ? void 0 : {
        kind: "WARNING",
        lead: bold(
          `A run beside this one registered the same model a second time, as version ${outcome.duplicate.version}.`
        ),
        rest: paragraph(
          `Judge version ${outcome.version.version} and reject the other one:`,
          code(outcome.duplicate.arn)
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
  let title = loosenedGates.length === 1 ? "a gate" : `${loosenedGates.length} gates`, lines = loosenedGates.slice(0, MAX_LISTED).map((gate) => loosenedLine(gate, view)), more = loosenedGates.length > lines.length ? [html`and ${count(loosenedGates.length - lines.length, "more gate")}`] : [];
  return {
    kind: "WARNING",
    lead: join([bold(`This pull request loosens ${title}:`), ...lines, ...more], "<br>"),
    rest: paragraph("The stricter one of the base branch and of this pull request counts.")
  };
}
function loosenedLine({ metric, what, before, after, at }, view) {
  return html`${code(`${metric}.${what}`, 100)} ${code(before, 60)} → ${code(after, 60)} ${placeLink(at, view)}`;
}
function baselineTrouble({ baseline, outcome }, { detail }) {
  switch (baseline.kind) {
    case "unreadable":
      return outcome.kind === "failed" ? void 0 : {
        kind: "WARNING",
        lead: bold("The registry could not be read, so nothing says whether this model is better."),
        rest: wrappedFence(shorten(baseline.reason, detail.maxMessage))
      };
    case "first":
      return outcome.kind === "failed" || outcome.kind === "superseded" ? void 0 : {
        kind: "NOTE",
        lead: html`${bold(baseline.hasUnapproved ? ONLY_UNAPPROVED : FIRST)} Relative gates are skipped.`
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
  let tag = open ? html`<details open>` : html`<details>`;
  return html`${tag}
<summary>${summary}</summary>

${content}

</details>`;
}

// src/register/report-changes.ts
var OPEN_UP_TO = 12, MAX_VALUE = 200, MAX_KEY_WIDTH = 24;
function changesSection({ specificationChanges: changes, baseline }, { detail, target }) {
  if (changes === void 0 || baseline.kind !== "version") return;
  if (changes.length === 0) return paragraph(`The specification is the same as that of version ${baseline.version}.`);
  let summary = html`${bold(`What changes against version ${baseline.version}`)} — ${countsOf(changes)}`;
  if (detail.changes === "counts") return html`<p>${summary}</p>`;
  let lines = diffLines(changes);
  return details({
    summary,
    content: fenceOfLines("diff", lines),
    open: target === "summary" || lines.length <= OPEN_UP_TO
  });
}
function countsOf(changes) {
  let names = changes.map(nameOf);
  return [...new Set(names)].map((name) => {
    let amount = names.filter((other) => other === name).length;
    return count(amount, name, PLURALS.get(name) ?? `${name}s`);
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
    ...before === void 0 ? [] : [`-   ${name}${shorten(before, MAX_VALUE)}`],
    ...after === void 0 ? [] : [`+   ${name}${shorten(after, MAX_VALUE)}`]
  ];
}

// src/markdown/chart.ts
var INIT = '%%{init: {"xyChart": {"width": 720, "height": 280}, "themeVariables": {"xyChart": {"backgroundColor": "transparent", "plotColorPalette": "#2f81f7, #d1242f"}}}}%%';
function lineChart({ name, note, labels, values, limit }) {
  let all = limit === void 0 ? values : [...values, limit], magnitude = Math.max(...all.map(Math.abs));
  if (values.length < 2 || !Number.isFinite(magnitude) || magnitude >= 1e12 || magnitude < 1e-6) return;
  let decimals = Math.max(0, 5 - Math.floor(Math.log10(magnitude))), say = (value) => String(Number(value.toFixed(decimals)).toFixed(decimals)).replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, ""), [low, high] = bounds(all), title = plain(name);
  return new Markup(
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
    note: `${better(primary)}${gate === void 0 ? "" : ` (red: gate ${formatLimit(gate)})`}`,
    labels: [...primary.history.map(({ version }) => `v${version}`), candidateLabel(result)].slice(-values.length),
    values,
    ...gate === void 0 ? {} : { limit: gate }
  });
  if (chart === void 0) return;
  let summary = html`<b>Trend of ${code(primary.metric.name, 64)}</b> over the last ${values.length} versions`;
  return details({ summary, content: chart, open: target === "summary" });
}
function trends(result, view) {
  let shown = shownMetrics(result, view);
  if (!(showsTrend(shown) || shown.every((diff) => diff.history.length === 0)))
    return details({
      summary: bold("Trends of all metrics"),
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
    summary: bold("Approve or reject on the command line"),
    content: fence("bash", `${command("Approved")}

${command("Rejected")} --approval-description 'why'`),
    open: !1
  });
}
var VERSION_ARN = /^arn:aws[a-z-]*:sagemaker:([a-z]{2}(?:-[a-z]+)+-\d):\d{12}:model-package\/[A-Za-z0-9-]{1,63}\/\d+$/;
function overrides({ file }) {
  if (file.overrides.length !== 0)
    return details({
      summary: html`${bold("Set by the workflow")} — ${count(file.overrides.length, "value")} laid over the manifest`,
      content: table({
        columns: [{ title: html`Path` }, { title: html`Value`, wraps: !0 }],
        rows: file.overrides.map(({ path, value }) => [code(path, 120), code(value, 200)])
      }),
      open: !1
    });
}
function checks(found) {
  if (found.length === 0) return;
  let amounts = ["warning", "notice", "passed"].flatMap((level2) => {
    let amount = found.filter((check) => check.level === level2).length;
    return amount === 0 ? [] : [level2 === "passed" ? `${amount} passed` : count(amount, level2)];
  }), signs = { passed: "✅", notice: "ℹ️", warning: "⚠️" };
  return details({
    summary: html`${bold("Checks")} — ${amounts.join(", ")}`,
    content: table({
      columns: [
        { title: html``, align: "center" },
        { title: html`Check`, wraps: !0 },
        { title: html`Detail`, wraps: !0 }
      ],
      rows: found.map(({ level: level2, title, detail }) => [html`${signs[level2]}`, text(title, 200), text(detail, 1e3)])
    }),
    open: found.some((check) => check.level === "warning")
  });
}
function request({ outcome }, { target }) {
  if (outcome.kind === "planned")
    return details({
      summary: html`${bold("The exact request")} — <code>sagemaker:CreateModelPackage</code>`,
      content: fence("json", JSON.stringify(outcome.request, void 0, 2)),
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
  return isUnchanged(result) ? unchanged(result, view) : blocks(
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
  if (outcome.kind !== "reused") return blocks();
  let { version } = outcome;
  return blocks(
    paragraph(
      html`Commit ${commitLink(context)} gives the same specification, artifacts and metrics as version ${version.version} (${code(version.approvalStatus, 40)}), so no new version was registered.`
    ),
    fence("text", version.arn)
  );
}
function superseded({ outcome }) {
  if (outcome.kind === "superseded")
    return paragraph(
      html`The head of the pull request is ${code(outcome.headSha.slice(0, 7))} now; this run is about an older commit and changed nothing.`
    );
}
function arn({ outcome }) {
  return "version" in outcome ? fence("text", outcome.version.arn) : void 0;
}
function links({ file }, view) {
  let run = runLink("Workflow run", view.context);
  return paragraph(join([fileLink(file.path, code(file.path, 200), view), ...run === void 0 ? [] : [run]], " · "));
}
function next(result) {
  let { outcome } = result;
  switch (outcome.kind) {
    case "registered":
    case "reused":
      return isPending(result) ? paragraph(
        bold("Next:"),
        `approve or reject version ${outcome.version.version} in SageMaker Studio, or with the command below.`
      ) : void 0;
    case "planned":
      return paragraph(bold("Next:"), html`run it without ${code("dry-run")} to send the request below.`);
    default:
      return;
  }
}

// src/register/report-several.ts
var TROUBLE_FIRST = ["❌", "❓", "⛔", "⚠️"];
function severalBody(results, view) {
  let sorted = results.toSorted((a, b) => rank(a) - rank(b)), shown = sorted.slice(0, view.detail.maxModels), left = sorted.length - shown.length;
  return blocks(
    table({
      columns: [
        { title: html`Model` },
        { title: html`Version` },
        { title: html`Primary metric` },
        { title: html`Change` },
        { title: html`Gates` },
        { title: html`Last 8` }
      ],
      rows: shown.map((result) => rowOf(result, view))
    }),
    left > 0 ? paragraph(`${count(left, "more model")} in the job summary.`) : void 0,
    ...view.detail.modelSections ? shown.filter((result) => !isUnchanged(result)).map((result) => section(result, view)) : []
  );
}
function inShort(result) {
  let { outcome } = result, [failed] = failedGates(result);
  if (failed !== void 0) return failureSentence(failed, result);
  let primary = primaryOf(result), metric = primary === void 0 ? NOTHING : html`, ${primaryInShort(primary, result)}`;
  switch (outcome.kind) {
    case "registered":
    case "reused":
      return html`version ${outcome.version.version}${metric}`;
    case "failed":
      return html`${outcome.error.code}`;
    case "rejected":
      return html`rejected before, as version ${outcome.version.version}`;
    case "superseded":
      return html`the pull request has a newer commit`;
    case "planned":
      return html`dry run${metric}`;
    case "offline":
      return html`checked offline${metric}`;
    case "gate-failed":
      return html`a gate failed`;
  }
}
function section(result, view) {
  return details({
    summary: html`${iconOf(result)} ${bold(groupName(result))} — ${inShort(result)}`,
    content: modelBody(result, view, "folded"),
    open: view.target === "summary"
  });
}
function rowOf(result, view) {
  let primary = isUnchanged(result) && result.diffs.length === 0 ? void 0 : primaryOf(result), name = fileLink(result.file.path, groupName(result), view);
  return [
    html`${iconOf(result)} ${name}`,
    versionCell(result),
    primary === void 0 ? html`–` : html`${nameWithArrow(primary)} ${bold(withUnit(formatNumber(primary.metric.value), primary.metric.unit))}`,
    primary === void 0 ? html`–` : html`${changeInFewWords(primary)}`,
    gatesCell(result),
    primary === void 0 ? NOTHING : sparkline(course(primary))
  ];
}
function versionCell(result) {
  let { outcome } = result;
  if (outcome.kind !== "registered" && outcome.kind !== "reused") return html`–`;
  let name = code(`v${outcome.version.version}`);
  return isPending(result) ? html`${name} ⏳` : outcome.kind === "reused" ? html`${name} kept` : name;
}
function gatesCell({ gates }) {
  let judged = gates.filter((gate) => gate.outcome !== "skipped");
  if (judged.length === 0) return html`–`;
  let passed = judged.filter((gate) => gate.outcome === "passed").length, stopped = judged.some((gate) => gate.outcome === "failed" && gate.gate.level === "error");
  return html`${stopped ? "❌" : passed === judged.length ? "✅" : "⚠️"} ${passed} of ${judged.length}`;
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
  return `<!-- state ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(state)).digest("hex").slice(0, 32)} -->`;
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
  return fullestThatFits({ steps: ladderFor(results.length), render, limitInBytes: MAX_COMMENT_BYTES });
}
function renderSummary({
  results,
  context
}) {
  let render = (detail) => page(results, { context, detail, target: "summary" });
  return fullestThatFits({ steps: ladderFor(results.length), render, limitInBytes: MAX_SUMMARY_BYTES });
}
function page(results, view) {
  let [only, ...others] = results, title = only !== void 0 && others.length === 0 ? heading(only) : headingOfSeveral(results), body = only !== void 0 && others.length === 0 ? modelBody(only, view, "top") : severalBody(results, view);
  return `${blocks(title, shortened(results, view), body, provenance(results, view)).source}
`;
}
function shortened(results, view) {
  if (isEverything(view.detail)) return;
  let all = results.flatMap(({ diffs }) => diffs).length, shown = results.slice(0, view.detail.modelSections || results.length === 1 ? void 0 : 0).flatMap((result) => shownMetrics(result, view)).length, left = [
    ...all > shown ? [`${count(all - shown, "metric")} of ${all}`] : [],
    ...view.detail.changes === "counts" ? ["the lines of the specification diff"] : [],
    ...view.detail.foldedSections ? [] : ["the folded sections"],
    ...results.length > view.detail.maxModels ? [count(results.length - view.detail.maxModels, "model")] : []
  ], rest = view.target === "comment" ? html`The ${runLink("job summary", view.context) ?? "job summary"} has more.` : html`The output <code>report-path</code> names a file that has it all.`;
  return alert("NOTE", paragraph(bold("Shortened to fit GitHub’s limit."), `Left out: ${left.join(", ")}.`, rest));
}




/***/ }),

/***/ 9237:
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