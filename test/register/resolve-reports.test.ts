import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { CallFailure } from '../../src/errors.js'
import { uploadReports } from '../../src/registry/resolve/reports-place.js'
import { keyArn, OWN_KEY_ID } from '../emulator/options.js'
import { REPORTS, refusal, resolve, said } from './resolving.js'
import { anEmulator, SETTINGS } from './world.js'

const PINNED = `222222222222.dkr.ecr.eu-west-1.amazonaws.com/housing-neuron@sha256:${'0a'.repeat(32)}`
const PLAIN = `group: housing\ncontainers: [{ image: ${PINNED} }]\n`
const hexOf = (text: string) => createHash('sha256').update(text).digest('hex')
const BIAS = '{"pre": 1}'

const withLocal = `${PLAIN}metrics: { report: evaluation.json }
reports:
  bias: { pre_training: bias.json }
drift_baselines:
  bias: { pre_training_constraints: bias.json }
`
const FILES = {
  'metrics.report': '{"mse": 0.3}',
  'reports.bias.pre_training': BIAS,
  'drift_baselines.bias.pre_training_constraints': BIAS,
}

test('files are named by group and content, and the report of the metrics is the statistics of the quality', async () => {
  const { reports } = await resolve(anEmulator(), withLocal, { settings: REPORTS, files: FILES })
  const [statistics, bias] = [hexOf(FILES['metrics.report']), hexOf(BIAS)]
  expect([...reports].map(([key, { bytes: _, ...report }]) => [key, report])).toEqual([
    [
      'reports.model_quality.statistics',
      {
        s3Uri: `s3://acme-ml/reports/housing/${statistics}/report.json`,
        contentType: 'application/json',
        digest: `sha256:${statistics}`,
      },
    ],
    ...['reports.bias.pre_training', 'drift_baselines.bias.pre_training_constraints'].map((key) => [
      key,
      {
        s3Uri: `s3://acme-ml/reports/housing/${bias}/${key.split('.').at(-1)}.json`,
        contentType: 'application/json',
        digest: `sha256:${bias}`,
      },
    ]),
  ])
})

test('files are uploaded once, with the key and to the account that the inputs name', async () => {
  const emulator = anEmulator()
  const settings = { ...SETTINGS, reports: { ...REPORTS.reports, kmsKeyId: keyArn(OWN_KEY_ID) } }
  const resolved = await resolve(emulator, withLocal, { settings, files: FILES })
  const upload = () => uploadReports(resolved, { settings, reports: emulator.port() })
  expect(await upload()).toEqual([
    { level: 'passed', title: 'Reports', detail: '3 reports uploaded to s3://acme-ml/reports.' },
  ])
  const stored = [...(emulator.buckets.get('acme-ml')?.objects ?? [])].filter(([key]) => key.startsWith('reports/'))
  expect(stored.map(([, { encryption }]) => encryption)).toEqual(
    Array.from({ length: 3 }, () => ({ kind: 'aws:kms', keyArn: keyArn(OWN_KEY_ID) })),
  )
  const writes = emulator.log.writes().length
  expect(await upload()).toEqual([
    {
      level: 'passed',
      title: 'Reports',
      detail: '0 of 3 uploaded to s3://acme-ml/reports; the others were there already.',
    },
  ])
  expect(emulator.log.writes()).toHaveLength(writes)
})

test("a bucket of somebody else's is not written to", async () => {
  const emulator = anEmulator()
  const settings = { ...SETTINGS, reports: { ...REPORTS.reports, bucketOwner: '999999999999' } }
  const resolved = await resolve(emulator, withLocal, { settings, files: FILES })
  await expect(uploadReports(resolved, { settings, reports: emulator.port() })).rejects.toMatchObject({
    kind: 'access-denied',
  })
})

test('without reports-s3-uri every file that has nowhere to go is told, and that of the metrics is not', async () => {
  expect(await refusal(anEmulator(), withLocal, { files: FILES })).toEqual([
    'invalid-manifest',
    '5: reports.bias.pre_training: bias.json is a file of the repository, and there is no place to upload it to',
    '7: drift_baselines.bias.pre_training_constraints: bias.json is a file of the repository, and there is no place to upload it to',
  ])
  const { reports } = await resolve(anEmulator(), `${PLAIN}metrics: evaluation.json\n`, { files: FILES })
  expect(reports.size).toBe(0)
})

const inS3 = (more = '') => `${PLAIN}reports:\n  explainability: { file: s3://acme-ml/shap.json${more} }\n`

function withShap() {
  const emulator = anEmulator()
  emulator.putObject('s3://acme-ml/shap.json', '{"shap": 1}')
  return emulator
}

test('an object in S3 keeps its name and gets the digest of what was read', async () => {
  const { reports, checks } = await resolve(withShap(), inS3())
  expect(reports.get('reports.explainability')).toEqual({
    s3Uri: 's3://acme-ml/shap.json',
    contentType: 'application/json',
    digest: `sha256:${hexOf('{"shap": 1}')}`,
  })
  expect(checks.filter(({ title }) => title !== 'Form of the images')).toEqual([])
})

test('metrics that lie in S3 are the statistics of the quality, and what the manifest names wins', async () => {
  const emulator = withShap()
  emulator.putObject('s3://acme-ml/metrics.json', '{}')
  const yaml = `${PLAIN}metrics: s3://acme-ml/metrics.json\n`
  const { reports } = await resolve(emulator, yaml)
  expect(reports.get('reports.model_quality.statistics')?.s3Uri).toBe('s3://acme-ml/metrics.json')
  // Where they lie elsewhere, the report of the metrics is no report of the version, and nobody asks for it.
  const named = await resolve(withShap(), `${yaml}reports: { model_quality: { statistics: s3://acme-ml/shap.json } }\n`)
  expect(named.reports.get('reports.model_quality.statistics')?.s3Uri).toBe('s3://acme-ml/shap.json')
})

test('a digest that differs is an error that says both', async () => {
  const given = `sha256:${'0b'.repeat(32)}`
  expect(await refusal(withShap(), inS3(`, digest: "${given}"`))).toEqual([
    'invalid-manifest',
    `4: s3://acme-ml/shap.json has the digest sha256:${hexOf('{"shap": 1}')}, and the manifest says ${given}.`,
  ])
  const local = `${PLAIN}reports:\n  explainability: { file: shap.json, digest: "${given}" }\n`
  expect(await refusal(anEmulator(), local, { settings: REPORTS, files: { 'reports.explainability': BIAS } })).toEqual([
    'invalid-manifest',
    `4: shap.json has the digest sha256:${hexOf(BIAS)}, and the manifest says ${given}.`,
  ])
})

test('an object that is not there is an error at its place', async () => {
  expect(await refusal(anEmulator(), inS3())).toEqual(['invalid-manifest', '4: s3://acme-ml/shap.json does not exist.'])
})

test.each([
  'access-denied',
  'invalid-request',
  'unknown-outcome',
] as const)('an object that cannot be read (%s) is named without a digest, or with the one that the manifest gives', async (kind) => {
  const read = () => Promise.reject(new CallFailure(kind, 's3:GetObject', 'No.', { hint: 'Allow s3:GetObject.' }))
  const ports = { reports: { ...anEmulator().port(), read } }
  const resolved = await resolve(anEmulator(), inS3(), { ports })
  expect(resolved.reports.get('reports.explainability')?.digest).toBeUndefined()
  expect(said(resolved)).toContain('Allow s3:GetObject.')
  const given = `sha256:${'0b'.repeat(32)}`
  const other = await resolve(anEmulator(), inS3(`, digest: "${given}"`), { ports })
  expect(other.reports.get('reports.explainability')?.digest).toBe(given)
})

test.each([
  ['statistics.json', 'application/json'],
  ['report.HTML', 'text/html'],
  ['report.ipynb', 'application/x-ipynb+json'],
  ['report', 'application/octet-stream'],
])('%s is of the type %s', async (name, type) => {
  const emulator = anEmulator()
  emulator.putObject(`s3://acme-ml/${name}`, 'bytes')
  const { reports } = await resolve(emulator, `${PLAIN}reports: { explainability: s3://acme-ml/${name} }\n`)
  expect(reports.get('reports.explainability')?.contentType).toBe(type)
})
