import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { planList } from '../../src/modes/list/plan.js'
import type { ListedManifest } from '../../src/modes/list/ports.js'
import { listOutputs } from '../../src/modes/list/report/json.js'
import { renderListSummary } from '../../src/modes/list/report/report.js'
import type { Changes } from '../../src/modes/list/settings.js'
import { runs } from '../lanes/counts.js'
import { CONTEXT } from '../status/world.js'

const manifest = (path: string, more: Partial<ListedManifest> = {}): ListedManifest => ({
  path,
  dependsOn: [path, path.replace('model.yaml', 'evaluation.json')],
  ...more,
})
const changed = (...paths: string[]): Changes => ({ kind: 'known', paths: new Set(paths), removed: [] })
const plan = (manifests: readonly ListedManifest[], changes: Changes, shards = 20) =>
  planList({ manifests, changes, shards, isMeant: (path) => path.endsWith('model.yaml') })

const THREE = ['a/model.yaml', 'b/model.yaml', 'c/model.yaml'].map((path) => manifest(path))

test('a manifest is affected by itself, by a file that it names, and by a folder on the way that is one entry of git', () => {
  const affected = (...paths: string[]) => plan(THREE, changed(...paths)).affected.map(({ path }) => path)
  expect(affected('a/model.yaml')).toEqual(['a/model.yaml'])
  expect(affected('b/evaluation.json', 'README.md')).toEqual(['b/model.yaml'])
  expect(affected('c')).toEqual(['c/model.yaml'])
  expect(affected('a/other.json', 'b/model.yaml.bak', 'model.yaml')).toEqual([])
})

test('each says what it is affected by', () => {
  expect(plan(THREE, changed('a/evaluation.json')).affected).toEqual([
    { path: 'a/model.yaml', because: 'a/evaluation.json has changed' },
  ])
})

test('nothing affected is an empty array and a count of 0', () => {
  expect(listOutputs(plan(THREE, changed('README.md')))).toEqual([
    ['shards-json', '[]'],
    ['affected-count', '0'],
  ])
})

test('what GitHub cannot tell affects all, and says why', () => {
  const { affected, all } = plan(THREE, { kind: 'unknown', why: 'The list is cut.' })
  expect([affected.length, all]).toEqual([3, 'The list is cut.'])
})

test('a manifest of which nobody knows what it names is affected by every change', () => {
  const broken = manifest('z/model.yaml', { unknown: 'it is no YAML that this action reads' })
  expect(plan([...THREE, broken], changed('README.md')).affected).toEqual([
    { path: 'z/model.yaml', because: 'it is no YAML that this action reads, so nobody knows what it names' },
  ])
})

test('a manifest that was deleted or renamed is in no shard, and is named', () => {
  const changes: Changes = {
    kind: 'known',
    paths: new Set(['old/model.yaml', 'a/model.yaml', 'old/evaluation.json']),
    removed: ['old/model.yaml', 'old/evaluation.json'],
  }
  const result = plan(THREE, changes)
  expect([result.affected.map(({ path }) => path), result.gone]).toEqual([['a/model.yaml'], ['old/model.yaml']])
  expect(renderListSummary({ result, context: CONTEXT })).toContain('Deleted or renamed: old/model.yaml')
})

test('shards are even, in order, and hold every manifest once, whatever the numbers', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 1, max: 256 }), (amount, shards) => {
      const manifests = Array.from({ length: amount }, (_, index) =>
        manifest(`m${String(index).padStart(4, '0')}/model.yaml`),
      )
      const found = plan(manifests, { kind: 'unknown', why: 'all' }, shards).shards
      const lists = found.map(({ manifest }) => manifest.split('\n'))
      const sizes = lists.map(({ length }) => length)
      expect(lists.flat()).toEqual(manifests.map(({ path }) => path))
      expect(found.map(({ index }) => index)).toEqual(found.map((_, index) => index))
      expect(found).toHaveLength(Math.min(shards, amount))
      expect(Math.max(0, ...sizes) - Math.min(Number.MAX_SAFE_INTEGER, ...sizes)).toBeLessThanOrEqual(1)
    }),
    runs(200),
  )
})

test('two manifests of one group are refused where one of them is affected, since no single job would see both', () => {
  const twins = [
    manifest('a/model.yaml', { registers: 'group churn' }),
    manifest('b/model.yaml', { registers: 'group churn' }),
  ]
  expect(() => plan(twins, changed('b/evaluation.json'))).toThrow('group churn: a/model.yaml, b/model.yaml')
  expect(plan(twins, changed('README.md')).affected).toEqual([])
})

test.each([
  'a\nb/model.yaml',
  'a*/model.yaml',
  '[v2]/model.yaml',
  ' a/model.yaml',
  '{x}/model.yaml',
])('a name that the input manifest would read as something else is refused: %j', (path) => {
  expect(() => plan([manifest(path)], { kind: 'unknown', why: 'all' })).toThrow('cannot be handed on')
})

test('more manifests than the shards can take ask for more shards', () => {
  const manifests = Array.from({ length: 2001 }, (_, index) => manifest(`${index}/model.yaml`))
  expect(() => plan(manifests, { kind: 'unknown', why: 'all' }, 2)).toThrow('shards: 2 are too few for 2001 manifests')
  expect(plan(manifests, { kind: 'unknown', why: 'all' }, 3).shards).toHaveLength(3)
})

test('more paths than an output of a job holds are refused', () => {
  const manifests = Array.from({ length: 10_000 }, (_, index) => manifest(`${'long/'.repeat(12)}${index}/model.yaml`))
  expect(() => plan(manifests, { kind: 'unknown', why: 'all' }, 256)).toThrow('an output of a job can have 500000')
})

test('the summary has hostile names as text', () => {
  const result = plan([manifest('<img src=x>@ada/model.yaml')], { kind: 'unknown', why: '<b>@ada</b>' })
  const summary = renderListSummary({ result, context: CONTEXT })
  expect(summary).not.toContain('<img')
  expect(summary).not.toContain('<b>@ada')
})
