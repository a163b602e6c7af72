import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { expect, test } from '@jest/globals'
import { mergeDetails } from '../../src/evidence/details.js'
import { readEvaluation } from '../../src/evidence/evaluation.js'
import { readReports } from '../../src/evidence/named-reports.js'
import { readManifests } from '../../src/manifest/read.js'
import { renderComment, renderSummary } from '../../src/modes/register/report/report.js'
import type { Candidate, LocalReport } from '../../src/registry/candidate.js'
import { namedReports } from '../../src/registry/resolve/reports-place.js'
import { Emulator, REGISTRY_ACCOUNT } from '../emulator/index.js'
import { run, SETTINGS } from '../register/world.js'
import { aContext } from './builders.js'
import { leaksOf, PARSERS } from './judge.js'

// The examples as they are committed, registered one run after the other: what is shown was read, sent, stored and read again.

test('the second version of the binary example is shown with all that its reports say, beside the first', async () => {
  const page = await secondVersionOf('breast-cancer')
  expect(page).toMatch(/<code>evaluation\.json<\/code> read as SageMaker binary classification/)
  expect(page).toMatch(/<b>Confusion matrix<\/b> — lowest recall: <code>\w+<\/code> [\d.]+% \([+−][\d.]+ pp\)/)
  expect(page).toMatch(/<b>Bias<\/b> — .*(?:nearer to|further from) fair/)
  expect(page).toMatch(/<b>Feature attributions<\/b> — <code>[\w ]+<\/code> counts most/)
  expect(page).toMatch(/<b>Curves<\/b> — area under ROC [\d.]+ \([+−±]/)
  expect(page.match(/title "(?:ROC|Precision-recall) curve \(blue v2, orange v1\)"/g)).toHaveLength(2)
  expect(page).toMatch(/<b>Constraints<\/b> — \d+ (?:not )?kept/)
  expect(page).toContain('<b>Model card</b> — draft, risk rating <b>High</b>')
  expect(page).toContain('<b>Where it comes from</b> — ')
  expect(page).toMatch(/^\+ {3}C +1$/m)
})

test('the second version of the multiclass example is shown with its matrix', async () => {
  const page = await secondVersionOf('wine-pipeline')
  expect(page).toMatch(/read as SageMaker multiclass classification/)
  expect(page).toMatch(/<b>Confusion matrix<\/b> — lowest recall/)
  expect(page).toMatch(/\(±n\) = against version 1/)
})

/** The comment on the second run of an example, after the first was approved. */
async function secondVersionOf(example: string): Promise<string> {
  const folder = `examples/${example}`
  const runs = readdirSync(join(folder, 'runs')).sort()
  const [first = '', second = ''] = runs
  const before = candidateOf(folder, first, { hyperParameter: 100 })
  const after = candidateOf(folder, second, { hyperParameter: 1 })
  const group = after.file.manifest.group
  const artifacts = [before, after].flatMap(({ file }) =>
    file.manifest.containers.flatMap(({ model_data }) => (model_data === undefined ? [] : [model_data])),
  )
  const emulator = new Emulator({
    groups: [group],
    buckets: [
      {
        name: 'acme-ml',
        objects: Object.fromEntries(artifacts.map((uri) => [uri.replace('s3://acme-ml/', ''), 'a model'])),
      },
    ],
  })
  const reports = { s3Uri: 's3://acme-ml/reports', kmsKeyId: undefined, bucketOwner: SETTINGS.callerAccount }
  const settings = { reports }
  const { result: one } = await run(emulator, {
    candidates: [before],
    settings: { ...settings, onGateFailure: 'register' },
  })
  if (one.outcome.kind !== 'registered') throw new Error(JSON.stringify(one.outcome))
  emulator.approve(group, 1)
  const { result } = await run(emulator, { candidates: [after], settings })
  expect(result.outcome).toMatchObject({ kind: 'registered', version: { version: 2 } })
  const context = aContext({ registryAccount: REGISTRY_ACCOUNT })
  const comment = renderComment({ results: [result], context, marker: '' })
  for (const parse of PARSERS.values())
    for (const page of [comment, renderSummary({ results: [result], context })])
      expect(leaksOf(parse(page))).toEqual([])
  expect(comment).not.toContain('Shortened to fit')
  return comment
}

/** An example's manifest with the reports of one of its runs. */
function candidateOf(folder: string, run: string, { hyperParameter }: { readonly hyperParameter: number }): Candidate {
  const path = `${folder}/model.yaml`
  const text = readFileSync(path, 'utf8').replace(/C: 1,/, `C: ${hyperParameter},`)
  const { manifests, problems } = readManifests({ files: [{ path, text }] })
  const [file] = manifests
  if (file === undefined) throw new Error(JSON.stringify(problems))
  const bytesOf = (name: string) => new Uint8Array(readFileSync(join(folder, 'runs', run, name)))
  const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
  const local = (at: LocalReport['at'], name: string): LocalReport => ({
    at,
    path: posix.join(folder, name),
    bytes: bytesOf(name),
  })
  const report = local(['metrics', 'report'], 'evaluation.json')
  const named = namedReports(file.manifest).map(({ at, report: { file: name } }) => local(at, name))
  const evaluation = readEvaluation({ report: { path: report.path, text: textOf(report.bytes) }, file })
  const read = readReports({ files: named.map(({ bytes, ...of }) => ({ ...of, text: textOf(bytes) })) })
  expect([...evaluation.problems, ...read.problems]).toEqual([])
  const { file: _, ...card } = file.manifest.model_card ?? {}
  return {
    file,
    metrics: evaluation.metrics,
    report: { path: report.path, text: textOf(report.bytes) },
    loosenedGates: [],
    shape: evaluation.shape,
    details: mergeDetails(evaluation.details, read.details),
    files: [report, ...named],
    ...(Object.keys(card).length > 0 && { card }),
  }
}
