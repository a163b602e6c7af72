import { expect, test } from '@jest/globals'
import type { Manifest } from '../../src/manifest/schema/manifest.js'
import { addressOf } from '../../src/registry/address.js'
import type { Candidate } from '../../src/registry/candidate.js'
import { contentOf } from '../../src/registry/version/content.js'
import { TRAINING_ACCOUNT } from '../emulator/index.js'
import { aCandidate, aFile, aManifest, anEmulator, GROUP, run, SETTINGS, told } from './world.js'

// The content digest is over the manifest and its files: whoever has them can compute it.

function of(over: Partial<Manifest>, candidate: Partial<Candidate> = {}): string {
  const address = addressOf(GROUP, SETTINGS)
  return contentOf(aCandidate({ file: aFile(aManifest(over)), ...candidate }), address).toString('hex')
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

test('every key that says what the version is counts', () => {
  const [container] = aManifest().containers
  if (container === undefined) throw new Error('no container')
  const data = { uri: 's3://acme-ml/a/', type: 'prefix' } as const
  const bias = (file: string) => ({ reports: { bias: { report: { file } } } })
  const all = [
    of({}),
    of({ domain: 'OTHER' }),
    of({ task: 'OTHER' }),
    of({ sample_payload: 's3://b/c.tar.gz' }),
    of({ skip_validation: 'all' }),
    of({ source_uri: 'https://a' }),
    of({ source: { training_job: 'one' } }),
    of({ source: { training_job: 'two' } }),
    of({ source: { project: 'p-a' } }),
    of({ hyper_parameters: { epochs: 30 } }),
    of({ hyper_parameters: { epochs: 31 } }),
    of({ model_card_status: 'PendingReview' }),
    of({}, { card: { intended_uses: { risk_rating: 'Low' } } }),
    of({}, { card: { intended_uses: { risk_rating: 'High' } } }),
    of({ additional_specifications: [{ name: 'a', containers: [container] }] }),
    of({ additional_specifications: [{ name: 'b', containers: [container] }] }),
    of({ containers: [{ ...container, model_data_source: data }] }),
    of({ containers: [{ ...container, model_data_source: { ...data, etag: 'x' } }] }),
    of({ containers: [{ ...container, additional_model_data: [{ channel: 'a', ...data }] }] }),
    of({ containers: [{ ...container, nearest_model: 'resnet50' }] }),
    of({ containers: [{ ...container, data_input_config: '{}' }] }),
    of({ containers: [{ ...container, product_id: 'p' }] }),
    of({ containers: [{ ...container, is_checkpoint: true }] }),
    of({ containers: [{ ...container, base_model: { name: 'llama' } }] }),
    of(bias('s3://acme-ml/a.json')),
    of(bias('s3://acme-ml/b.json')),
    of({ drift_baselines: { bias: { config: { file: 's3://acme-ml/a.json' } } } }),
    of({ reports: { bias: { report: { file: 's3://acme-ml/a.json', digest: `sha256:${'0'.repeat(64)}` } } } }),
    of({ reports: { bias: { report: { file: 's3://acme-ml/a.json', content_type: 'text/csv' } } } }),
  ]
  expect(new Set(all).size).toBe(all.length)
})

test('a file is its bytes, wherever it lies; the order of what is a set does not count; a number is its text', () => {
  const report = (file: string, text: string) =>
    of(
      { reports: { explainability: { file } } },
      { files: [{ at: ['reports', 'explainability'], path: `models/${file}`, bytes: bytes(text) }] },
    )
  expect(report('a.json', '1')).toBe(report('b/a.json', '1'))
  expect(report('a.json', '1')).not.toBe(report('a.json', '2'))
  const [one, two] = ['one', 'two'].map((name) => ({ name, containers: aManifest().containers.slice() }))
  if (one === undefined || two === undefined) throw new Error('none')
  expect(of({ additional_specifications: [one, two] })).toBe(of({ additional_specifications: [two, one] }))
  expect(of({ hyper_parameters: { a: 1, b: 'x' } })).toBe(of({ hyper_parameters: { b: 'x', a: '1' } }))
  expect(of({ skip_validation: undefined })).toBe(of({}))
})

test("what the workflow's inputs decide, and who may read what, makes no second version", async () => {
  const emulator = anEmulator()
  emulator.putObject('s3://acme-ml/bias.json', '{}')
  const manifest = aManifest({
    reports: { bias: { report: { file: 's3://acme-ml/bias.json' } } },
    metrics: { report: 'e.json' },
  })
  const files = [{ at: ['metrics', 'report'], path: 'models/housing/e.json', bytes: bytes('{"mse": 1}') }]
  const candidates = [aCandidate({ file: aFile(manifest), files })]
  const reports = (s3Uri: string) => ({ s3Uri, kmsKeyId: undefined, bucketOwner: TRAINING_ACCOUNT })
  const first = await run(emulator, { candidates, settings: { reports: reports('s3://acme-ml/reports') } })
  expect(told(first.result)).toBe('registered 1')
  expect(emulator.versions(GROUP)[0]?.ModelMetrics).toMatchObject({
    ModelQuality: {
      Statistics: { S3Uri: expect.stringMatching(/^s3:\/\/acme-ml\/reports\/housing\/[0-9a-f]{64}\/e\.json$/) },
    },
    Bias: { Report: { ContentDigest: expect.stringMatching(/^sha256:/) } },
  })
  for (const settings of [
    {},
    { reports: reports('s3://acme-ml/elsewhere') },
    { packageKmsKeyId: 'alias/acme' },
    { modelCardStatus: 'Approved' as const },
  ]) {
    expect(told((await run(emulator, { candidates, settings })).result)).toBe('reused 1')
  }
  // Nothing is uploaded for a version that is there already.
  expect(emulator.log.writes().filter(({ operation }) => operation === 'PutObject')).toHaveLength(1)
})

test('reports are uploaded for a version that is made, and for nothing else', async () => {
  const emulator = anEmulator()
  const manifest = aManifest({ reports: { explainability: { file: 'shap.json' } } })
  const files = [{ at: ['reports', 'explainability'], path: 'models/housing/shap.json', bytes: bytes('{}') }]
  const candidate = aCandidate({ file: aFile(manifest), files })
  const settings = { reports: { s3Uri: 's3://acme-ml/reports', kmsKeyId: undefined, bucketOwner: TRAINING_ACCOUNT } }
  const uploads = () => emulator.log.writes().filter(({ operation }) => operation === 'PutObject').length

  await run(emulator, { candidates: [candidate], settings: { ...settings, dryRun: true } })
  await run(emulator, { candidates: [candidate], settings, ports: { pullRequest: { headSha: async () => 'moved' } } })
  expect(uploads()).toBe(0)
  expect(told((await run(emulator, { candidates: [candidate], settings })).result)).toBe('registered 1')
  expect(uploads()).toBe(1)
})
