import { globMatcher } from '../../candidate/glob.js'
import { dependingManifests } from '../../candidate/named-files.js'
import { changeReader } from '../../github/changed-files.js'
import type { ListInputs } from '../../inputs/inputs.js'
import { goneSentence } from '../../manifest/gone.js'
import { reportContext } from '../../run/context.js'
import type { ModeRun, Settled } from '../../run/mode-run.js'
import { reportProblems } from '../../run/problems.js'
import { publishReport, settleWith } from '../../run/publish.js'
import { observeChanges } from './observe.js'
import { planList } from './plan.js'
import { listDocument, listOutputs } from './report/json.js'
import { renderListText } from './report/log.js'
import { renderListSummary } from './report/report.js'
import { verdict } from './report/words.js'
import type { ListResult } from './result.js'
import type { Changes } from './settings.js'

/** `mode: list`: the manifests that a change affects, as shards for a matrix. It asks GitHub alone. */
export async function runList(request: ModeRun<ListInputs>): Promise<Settled> {
  const { runner } = request
  const result = await listed(request)
  await runner.group('List the manifests', async () => runner.info(renderListText(result)))
  runner.info(`${verdict(result)}.`)
  for (const sentence of [result.all, goneSentence(result.gone)]) if (sentence !== undefined) runner.notice(sentence)
  await publishReport(request, {
    failure: undefined,
    summary: renderListSummary({ result, context: reportContext(request) }),
    outputs: listOutputs(result),
    report: listDocument(result),
    comment: async () => undefined,
  })
  return settleWith(undefined)
}

async function listed(request: ModeRun<ListInputs>): Promise<ListResult> {
  const { inputs, run, runner } = request
  if (run.nothingToDo !== undefined) {
    runner.notice(run.nothingToDo)
    return { manifests: 0, affected: [], shards: [], gone: [] }
  }
  const { workspace } = run.context
  const { manifest: patterns, set } = inputs
  const [{ manifests, problems }, changes] = await Promise.all([
    dependingManifests({ workspace, patterns, set }),
    changesOf(request),
  ])
  reportProblems(problems, runner)
  const matchers = patterns.map((pattern) => globMatcher(pattern))
  const isMeant = (path: string): boolean => matchers.some((matches) => matches(path))
  return planList({ manifests, changes, shards: inputs.shards, isMeant })
}

async function changesOf({ inputs, run }: ModeRun<ListInputs>): Promise<Changes> {
  if (!inputs.changedOnly) return { kind: 'unknown', why: 'changed-only is false.' }
  return observeChanges(run, changeReader({ token: inputs.githubToken, repository: run.context.repository }))
}
