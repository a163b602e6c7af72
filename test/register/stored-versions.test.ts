import { readdirSync, readFileSync } from 'node:fs'
import type { CreateModelPackageCommandInput } from '@aws-sdk/client-sagemaker'
import { expect, test } from '@jest/globals'
import { readEvaluation } from '../../src/evidence/evaluation.js'
import { pairMetrics } from '../../src/metrics/compare/pairing.js'
import type { Candidate } from '../../src/registry/candidate.js'
import { storedMetrics } from '../../src/registry/version/stored-metrics.js'
import { aCandidate, aFile, aManifest, anEmulator, GROUP, run, told } from './world.js'

// Requests as releases sent them: 5449bb3 knew metrics by name, 0.1 knows them by path. They stand in registries now, so that
// every later release must know its own candidates again. Never change these files: add those of a release beside them.
const FOLDER = new URL('../fixtures/stored-versions/', import.meta.url)
const STORED = readdirSync(FOLDER).filter((name) => /\.(?:5449bb3|0\.1)\.json$/.test(name))

function candidateOf(stored: string): Candidate {
  const file = aFile(aManifest({ metrics: { report: 'evaluation.json' } }))
  const name = `${stored.split('.')[0] ?? ''}.report.json`
  const report = { path: 'evaluation.json', text: readFileSync(new URL(name, FOLDER), 'utf8') }
  return aCandidate({ file, metrics: readEvaluation({ report, file }).metrics })
}

function requestOf(stored: string): CreateModelPackageCommandInput {
  const request: CreateModelPackageCommandInput = JSON.parse(readFileSync(new URL(stored, FOLDER), 'utf8'))
  return request
}

test.each(STORED)('the candidate of %s is not registered a second time', async (stored) => {
  const emulator = anEmulator()
  emulator.plant(GROUP, requestOf(stored))
  const { result } = await run(emulator, { candidates: [candidateOf(stored)] })
  expect(told(result)).toBe('reused 1')
})

test.each(STORED)('each metric of %s that is on record is compared with itself', async (stored) => {
  const emulator = anEmulator()
  emulator.plant(GROUP, requestOf(stored))
  emulator.approve(GROUP, 1)
  const candidate = candidateOf(stored)
  const changed = { ...candidate, metrics: candidate.metrics.map((metric) => ({ ...metric, value: metric.value * 2 })) }
  const { result } = await run(emulator, { candidates: [changed] })
  expect(told(result)).toBe('registered 2')
  expect(result.gone ?? []).toEqual([])
  expect(result.diffs.map(({ metric, baseline }) => [metric.path, baseline?.value])).toEqual(
    candidate.metrics.map(({ path, value }) => [path, value]),
  )
})

test.each(STORED)('what %s has on record is what an update finds in its report', (stored) => {
  const { metrics } = candidateOf(stored)
  const [version] = [requestOf(stored)]
  const recorded = storedMetrics({
    $metadata: {},
    ModelPackageName: undefined,
    ModelPackageArn: undefined,
    CreationTime: undefined,
    ModelPackageStatus: undefined,
    ModelPackageStatusDetails: undefined,
    ...(version.ModelCard && { ModelCard: version.ModelCard }),
    ...(version.CustomerMetadataProperties && { CustomerMetadataProperties: version.CustomerMetadataProperties }),
  })
  const paired = pairMetrics(metrics, recorded)
  expect(paired.gone).toEqual([])
  expect(metrics.map(({ path }) => paired.metrics.get(path)?.value)).toEqual(metrics.map(({ value }) => value))
})
