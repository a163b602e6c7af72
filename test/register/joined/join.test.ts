import { expect, test } from '@jest/globals'
import { ActionError } from '../../../src/errors.js'
import { type JoiningRun, joinReports, type ReportFile } from '../../../src/modes/register/joined/join.js'
import { aroundJoined } from '../../../src/modes/register/joined/report.js'
import { readShards } from '../../../src/modes/register/joined/shards.js'
import { reportFile } from '../../../src/modes/register/report/json.js'
import { renderComment } from '../../../src/modes/register/report/report.js'
import type { RegistrationResult } from '../../../src/modes/register/result.js'
import type { JobOfReport } from '../../../src/report/job.js'
import { aContext, aFile, aResult, aVersion } from '../../comment/builders.js'

const RUN: JoiningRun = { repository: 'acme/models', commit: 'c'.repeat(40), runId: '17', runAttempt: '2' }
const SHARDS = [
  { index: 0, manifest: 'a/model.yaml\nb/model.yaml' },
  { index: 1, manifest: 'c/model.yaml' },
]

function model(name: string, changes: Partial<RegistrationResult> = {}): RegistrationResult {
  const version = aVersion(3, { group: name })
  return aResult({
    file: aFile({ path: `${name}/model.yaml`, group: name }),
    group: name,
    outcome: { kind: 'registered', version, forced: false },
    ...changes,
  })
}

const job = (shard: number, changes: Partial<JobOfReport> = {}): JobOfReport => ({
  ...RUN,
  runAttempt: '1',
  action: '0.1.0',
  manifest: SHARDS[shard]?.manifest ?? '',
  trainingAccount: '222222222222',
  registryAccount: '111111111111',
  ...changes,
})

function file(path: string, of: JobOfReport, models: readonly RegistrationResult[], more: object = {}): ReportFile {
  return { path, content: JSON.stringify({ ...reportFile(models, of), ...more }) }
}

const FIRST = file('0.json', job(0), [model('a'), model('b')])
const SECOND = file('1.json', job(1), [model('c')])
const join = (...files: readonly ReportFile[]) => joinReports({ shards: SHARDS, files, run: RUN })
const outcomes = (joined: ReturnType<typeof join>) => joined.results.map(({ group, outcome }) => [group, outcome.kind])
const errorsOf = (joined: ReturnType<typeof join>) =>
  joined.results.flatMap(({ outcome }) => (outcome.kind === 'failed' ? [outcome.error] : []))
const said = (joined: ReturnType<typeof join>) => errorsOf(joined).map(({ message }) => message)

test('the results of all jobs stand in the order of the shards, whatever the order of the files', () => {
  const joined = join(SECOND, FIRST)
  expect(outcomes(joined)).toEqual([
    ['a', 'registered'],
    ['b', 'registered'],
    ['c', 'registered'],
  ])
  expect(joined).toMatchObject({
    trainingAccount: '222222222222',
    registryAccount: '111111111111',
    notices: [],
    jobs: [
      { index: 0, kind: 'read', file: '0.json', runId: '17', attempt: '1' },
      { index: 1, kind: 'read', file: '1.json', runId: '17', attempt: '1' },
    ],
  })
})

test('of a shard without a file each manifest is not known, and the others stand', () => {
  const joined = join(SECOND)
  expect(outcomes(joined)).toEqual([
    ['a/model.yaml', 'failed'],
    ['b/model.yaml', 'failed'],
    ['c', 'registered'],
  ])
  expect(errorsOf(joined).map(({ code }) => code)).toEqual(['unknown-outcome', 'unknown-outcome'])
  const comment = renderComment({
    results: joined.results,
    context: aContext(),
    marker: '<!-- m -->',
    around: aroundJoined(joined, aContext()),
  })
  expect(comment).toContain('1 registered, 2 not known')
  expect(comment).toContain('1 job of 2 came to no results')
  expect(comment).toContain('Shard 0 left no report')
})

test.each<[string, Partial<JobOfReport>]>([
  ['it is of commit dddddddddddddddddddddddddddddddddddddddd', { commit: 'd'.repeat(40) }],
  ['it is of the repository evil/models', { repository: 'evil/models' }],
  ['it is of attempt 3, and this is attempt 2', { runAttempt: '3' }],
])('a file counts as none where %s, and is named', (why, changes) => {
  const joined = join(FIRST, file('1.json', job(1, changes), [model('c')]))
  expect(outcomes(joined).at(-1)).toEqual(['c/model.yaml', 'failed'])
  expect(said(joined).join()).toContain(`1.json is refused: ${why}`)
})

test('a file that speaks of a manifest of another shard, or of one twice, is refused as a whole', () => {
  const foreign = join(FIRST, file('1.json', job(1), [model('c'), model('a')]))
  expect(said(foreign).join()).toContain('it speaks of a/model.yaml, which is not of its shard')
  const twice = join(FIRST, file('1.json', job(1), [model('c'), model('c')]))
  expect(said(twice).join()).toContain('it speaks of c/model.yaml twice')
})

test('a file that is for no shard of this run is named and used for nothing', () => {
  const joined = join(FIRST, SECOND, file('x.json', job(1, { manifest: 'z/model.yaml' }), [model('z')]))
  expect(outcomes(joined)).toHaveLength(3)
  expect(joined.notices).toEqual(['x.json is refused: the manifests it was given are no shard of `shards-json`.'])
})

test('the newest attempt of a job stands', () => {
  const again = file('again.json', job(1, { runAttempt: '2' }), [model('c', { outcome: { kind: 'gate-failed' } })])
  expect(outcomes(join(FIRST, SECOND, again)).at(-1)).toEqual(['c', 'gate-failed'])
})

test('a report of another run of the commit stands where this run has none, and is named', () => {
  const earlier = file('16.json', job(1, { runId: '16', runAttempt: '9' }), [
    model('c', { outcome: { kind: 'gate-failed' } }),
  ])
  const alone = join(FIRST, earlier)
  expect(outcomes(alone).at(-1)).toEqual(['c', 'gate-failed'])
  expect(alone.notices.join()).toContain('c/model.yaml and the manifests beside it is of run 16 of the same commit')
  expect(aroundJoined(alone, aContext({ runId: '17' })).note?.source).toContain('another run of this commit')
  const both = join(FIRST, earlier, SECOND)
  expect([outcomes(both).at(-1), both.notices]).toEqual([['c', 'registered'], []])
  expect(aroundJoined(both, aContext({ runId: '17' })).note?.source).toBe('')
})

test('two files of one job that differ are both refused; the same twice is one', () => {
  const other = file('other.json', job(1), [model('c', { outcome: { kind: 'gate-failed' } })])
  expect(said(join(FIRST, SECOND, other)).join()).toContain('1.json and other.json are of the same job')
  expect(outcomes(join(FIRST, SECOND, { ...SECOND, path: 'copy.json' })).at(-1)).toEqual(['c', 'registered'])
})

test('a job that ended without results says its word for each of its manifests', () => {
  const ended = { code: 'invalid-manifest', message: 'There is 1 problem', hint: 'Correct it.' }
  const joined = join(file('0.json', job(0), [], { ended }), SECOND)
  expect(errorsOf(joined)).toMatchObject([ended, ended])
  expect(joined.jobs[0]).toMatchObject({ kind: 'ended', code: 'invalid-manifest' })
})

test('a manifest that its job says nothing of is not known', () => {
  const joined = join(file('0.json', job(0), [model('a')]), SECOND)
  expect(outcomes(joined)[1]).toEqual(['b/model.yaml', 'failed'])
  expect(said(joined)).toEqual(['The report of shard 0 (0.json) says nothing of this manifest.'])
})

test('a package of a job is in its table, and no model', () => {
  const packages = [
    { manifest: 'b/model.yaml', name: 'churn-for-sale', outcome: 'created', status: 'Completed', gates: [] },
  ]
  const joined = join(file('0.json', job(0), [model('a')], { packages }), SECOND)
  expect([outcomes(joined).length, joined.packages.map(({ name }) => name)]).toEqual([2, ['churn-for-sale']])
  expect(aroundJoined(joined, aContext()).after?.source).toContain('churn-for-sale')
})

test.each<[string, string]>([
  ['no JSON', '{'],
  ['a report of another mode', JSON.stringify({ schema: 1, mode: 'list', shards: [] })],
])('%s is left out with a word', (_, content) => {
  const joined = join(FIRST, SECOND, { path: 'x.json', content })
  expect([outcomes(joined).length, joined.notices.join()]).toEqual([3, expect.stringContaining('x.json is left out')])
})

test('a report that does not say which job it is of is refused', () => {
  const { job: _, ...rest } = reportFile([model('c')], job(1))
  const joined = join(FIRST, { path: '1.json', content: JSON.stringify(rest) })
  expect(joined.notices.join()).toContain('it does not say which job it is of')
  expect(outcomes(joined).at(-1)).toEqual(['c/model.yaml', 'failed'])
})

test('a file of another form is refused with the place', () => {
  const content = FIRST.content instanceof ActionError ? '' : FIRST.content.replace('"registered"', '"delivered"')
  const [first] = said(join({ path: '0.json', content: content.replace('"kind":"registered"', '"kind":"x"') }, SECOND))
  expect(first).toContain('0.json is refused: it has another form than this version of the action writes, at models.0.')
})

test('a file that cannot be read is named', () => {
  const content = new ActionError('invalid-input', 'x.json is a link to nowhere')
  expect(join(FIRST, SECOND, { path: 'x.json', content }).notices).toEqual(['x.json is a link to nowhere.'])
})

test('hostile names of files and jobs are text in the comment', () => {
  const evil = '<img src=x> @ada `x`'
  const joined = join(FIRST, file(`${evil}.json`, job(1, { commit: evil }), [model('c')]))
  const { note } = aroundJoined(joined, aContext())
  expect(note?.source).not.toContain('<img')
  expect(note?.source).not.toContain('@ada')
})

test('shards-json is the output or the report of mode: list, and nothing else', () => {
  expect(readShards(JSON.stringify(SHARDS))).toEqual(SHARDS)
  expect(readShards(JSON.stringify({ mode: 'list', shards: SHARDS }))).toEqual(SHARDS)
  for (const text of ['', 'null', '{}', '[1]', '[{"index":0}]', '[{"index":0,"manifest":""}]'])
    expect(() => readShards(text)).toThrow('is not the list that mode: list gives')
  expect(() => readShards(JSON.stringify([SHARDS[0], SHARDS[0]]))).toThrow('shard 0 is there twice')
})
