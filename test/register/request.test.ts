import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Manifest } from '../../src/manifest/schema/manifest.js'
import type { RunContext } from '../../src/ports.js'
import { addressOf } from '../../src/registry/address.js'
import type { Candidate } from '../../src/registry/candidate.js'
import type { RegisterSettings } from '../../src/registry/registration.js'
import { unresolved } from '../../src/registry/resolve/offline.js'
import type { Resolved } from '../../src/registry/resolve/resolved.js'
import { draftVersion } from '../../src/registry/version/draft.js'
import {
  clientToken,
  describeWithIdentity,
  readSuffix,
  suffixOf,
  withoutSuffix,
} from '../../src/registry/version/identity.js'
import { likenessOf } from '../../src/registry/version/same-specification.js'
import { runs } from '../lanes/counts.js'
import {
  aCandidate,
  aFile,
  aGate,
  aManifest,
  aMetric,
  anEmulator,
  aRegressionGate,
  aRun,
  run,
  SETTINGS,
  told,
} from './world.js'

const ARTIFACTS = ['codeOfTheOne']

function draft(
  over: {
    readonly candidate?: Candidate
    readonly context?: RunContext
    readonly settings?: Partial<RegisterSettings>
    readonly artifacts?: readonly (string | undefined)[]
    readonly resolved?: Partial<Resolved>
  } = {},
) {
  const candidate = over.candidate ?? aCandidate()
  return draftVersion({
    candidate,
    address: addressOf(candidate.file.manifest.group, { ...SETTINGS, ...over.settings }),
    context: over.context ?? aRun(),
    resolved: { ...unresolved(candidate), artifacts: over.artifacts ?? ARTIFACTS, ...over.resolved },
    settings: over.settings ?? {},
  })
}

function contentOf(over: Parameters<typeof draft>[0]): string {
  return draft(over).identity.content.toString('hex')
}

function ofManifest(over: Partial<Manifest>): { readonly candidate: Candidate } {
  return { candidate: aCandidate({ file: aFile(aManifest(over)) }) }
}

test('how a model is deployed is not part of what is registered', () => {
  const deploys: readonly Manifest['deploy'][] = [
    undefined,
    { endpoint: 'housing', variants: [{ name: 'main', instance_type: 'ml.m5.xlarge', instance_count: 2 }] },
    { endpoint: 'housing-eu', variants: [{ name: 'main', instance_type: 'ml.m5.large' }], alarms: ['housing-5xx'] },
  ]
  const drafts = deploys.map((deploy) => draft(ofManifest(deploy === undefined ? {} : { deploy })))
  for (const { identity, request } of drafts) {
    expect(identity).toEqual(drafts[0]?.identity)
    expect(request).toEqual(drafts[0]?.request)
  }
})

test('commit, pull request, run, actor, path, gates, goals and baseline are not identity', () => {
  const metrics = [
    aMetric('mse', 0.2841, {
      standardDeviation: 0.0103,
      goal: 'maximize',
      gates: [aGate(), aRegressionGate()],
      tolerance: 1,
    }),
  ]
  const context = aRun({
    runId: '1',
    actor: 'eve',
    repository: 'acme/fork',
    sha: 'f'.repeat(40),
    pullRequest: { ...pull(), headSha: 'e'.repeat(40), number: 7 },
  })
  const same = [
    { candidate: aCandidate({ metrics }) },
    { candidate: aCandidate({ file: aFile(aManifest(), 'elsewhere/model.yaml') }) },
    { context },
    { artifacts: [undefined] },
    { artifacts: ['anotherCode1'] },
    ofManifest({ metrics: { report: 'other.json', baseline: 'none' } }),
  ]
  expect(new Set([{}, ...same].map(contentOf)).size).toBe(1)
})

test('a rerun of the same run sends the same bytes', () => {
  expect(draft({ context: aRun({ runAttempt: '2' }) }).request).toEqual(draft().request)
})

test('everything that is sent and not provenance is identity, and so are the values of the metrics', () => {
  const [container] = aManifest().containers
  if (container === undefined) throw new Error('no container')
  const others = [
    { settings: { region: 'eu-central-1' } },
    { settings: { registryAccount: '333333333333' } },
    ofManifest({ group: 'churn' }),
    ofManifest({ description: 'Another' }),
    ofManifest({ metadata: { team: 'risk' } }),
    ofManifest({ containers: [{ ...container, image: 'a:2' }] }),
    ofManifest({ containers: [{ ...container, name: 'predict' }] }),
    ofManifest({ containers: [{ ...container, environment: {} }] }),
    ofManifest({ containers: [container, container] }),
    ofManifest({ content_types: ['text/csv', 'application/json'] }),
    ofManifest({ transform_instance_types: ['ml.m5.xlarge'] }),
    { candidate: aCandidate({ mse: 0.28410000000000002 + 1e-12 }) },
    { candidate: aCandidate({ metrics: [aMetric('mse', 0.2841)] }) },
    { candidate: aCandidate({ metrics: [] }) },
  ]
  expect(new Set([{}, ...others].map(contentOf)).size).toBe(others.length + 1)
})

test('the order of keys, of metrics and of what is a set does not matter', () => {
  const two = [aMetric('mse', 1), aMetric('r2', 2)]
  const pairs = [
    [ofManifest({ metadata: { a: '1', b: '2' } }), ofManifest({ metadata: { b: '2', a: '1' } })],
    [ofManifest({ content_types: ['a/b', 'c/d'] }), ofManifest({ content_types: ['c/d', 'a/b'] })],
    [{ candidate: aCandidate({ metrics: two }) }, { candidate: aCandidate({ metrics: two.toReversed() }) }],
  ]
  for (const [one, other] of pairs) expect(contentOf(one)).toBe(contentOf(other))
})

test('a specification is the same with what the service fills in, and with nothing else', () => {
  const container = { Image: 'a:1', ModelDataUrl: 's3://b/c' }
  const like = (filled: object) =>
    likenessOf(
      { InferenceSpecification: { Containers: [{ ...container, ...filled }] } },
      { written: { InferenceSpecification: { Containers: [container] } }, images: new Map() },
    )
  const service = {
    ImageDigest: 'sha256:1',
    ModelDataETag: 'x',
    IsCheckpoint: false,
    Environment: {},
    ProductId: undefined,
  }

  expect(like(service)).toBe('same')
  for (const added of [
    { Environment: { A: '' } },
    { IsCheckpoint: true },
    { Image: 'a:2' },
    { ContainerHostname: 'x' },
  ]) {
    expect(like(added)).toBe('other')
  }
})

test('whatever a user writes, the description is one that the service takes, and its end is ours alone', () => {
  const { identity } = draft()
  const hostile = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(' [smr:', '[smr:[smr:', ']', '\n', '\u2028', describeWithIdentity('', identity)),
    ),
  )
  fc.assert(
    fc.property(hostile, (parts) => {
      const description = describeWithIdentity(parts.join(''), identity)
      expect(description.length).toBeLessThanOrEqual(1024)
      expect(description).toMatch(/^[\p{L}\p{M}\p{Z}\p{S}\p{N}\p{P}]*$/u)
      expect(readSuffix(description)).toEqual(suffixOf(identity))
      expect(readSuffix(withoutSuffix(description))).toBeUndefined()
      expect(description.match(/\[smr:/g)).toHaveLength(1)
    }),
    runs(1_000),
  )
})

test('a suffix counts at the very end only', () => {
  const description = describeWithIdentity('A model', draft().identity)
  expect(withoutSuffix(description)).toBe('A model')
  for (const other of [`${description} `, `${description}.`, description.slice(0, -1), 'A model', undefined]) {
    expect(readSuffix(other)).toBeUndefined()
  }
})

test('each generation has its own token, of the characters and the length that the service takes', () => {
  const tokens = Array.from({ length: 5 }, (_, generation) => clientToken(draft().identity, generation))
  expect(new Set(tokens).size).toBe(5)
  for (const token of tokens) expect(token).toMatch(/^smr-[0-9a-f]{32}$/)
})

test('whatever branch, actor, path and description are called, the official service model takes the request', async () => {
  const text = fc.string({ unit: 'binary', maxLength: 300 })
  await fc.assert(
    fc.asyncProperty(text, text, text, text, async (actor, headRef, path, description) => {
      const emulator = anEmulator({ groups: ['g'] })
      const { result } = await run(emulator, {
        candidates: [aCandidate({ file: aFile(aManifest({ group: 'g', description }), path) })],
        context: aRun({ actor, pullRequest: { ...pull(), headRef, author: actor } }),
      })
      expect(told(result)).toMatch(/^(registered|reused) \d+$/)
      const metadata = emulator.versions('g').at(-1)?.CustomerMetadataProperties ?? {}
      for (const [key, value] of Object.entries(metadata)) {
        expect(key).toMatch(/^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$/u)
        expect(value).toMatch(/^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,256}$/u)
      }
    }),
    { ...runs(200), endOnFailure: true },
  )
})

test("of many metrics as many are kept in the metadata as there is room for, beside ours and the user's", async () => {
  const emulator = anEmulator()
  const metrics = Array.from({ length: 80 }, (_, index) => aMetric(`m${index}`, index))
  const metadata = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`key${index}`, 'x']))
  const gated = aMetric('gated', 0.9, { gates: [aGate()] })
  await run(emulator, {
    candidates: [aCandidate({ metrics: [...metrics, gated], file: aFile(aManifest({ metadata })) })],
    settings: { onGateFailure: 'register' },
  })
  const [version] = emulator.versions('housing')
  const keys = Object.keys(version?.CustomerMetadataProperties ?? {})

  // 50 in all, of which five are for the environments a deployment will write down.
  expect(keys.length).toBeLessThanOrEqual(45)
  expect(keys.filter((key) => key.startsWith('smr/')).length).toBeLessThanOrEqual(11)
  expect(keys).toEqual(expect.arrayContaining(['key0', 'key19', 'metric/gated', 'smr/forced']))
  expect(version?.ModelCard?.ModelCardContent).toContain('"m79"')
})

test('a manifest with nothing but containers sends no empty member', () => {
  const { request } = draft({
    candidate: aCandidate({ metrics: [], file: aFile({ group: 'housing', containers: [{ image: 'a:1' }] }) }),
    artifacts: [],
  })

  expect(request.InferenceSpecification).toEqual({ Containers: [{ Image: 'a:1' }] })
  expect(Object.keys(request).sort()).toEqual([
    'CustomerMetadataProperties',
    'InferenceSpecification',
    'MetadataProperties',
    'ModelApprovalStatus',
    'ModelPackageDescription',
    'ModelPackageGroupName',
  ])
  expect(request.ModelPackageDescription).toMatch(/^\[smr:/)
})

function pull() {
  const { pullRequest } = aRun()
  if (pullRequest === undefined) throw new Error('no pull request')
  return pullRequest
}
