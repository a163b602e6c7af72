import type { PackageFile } from '../../src/manifest/file.js'
import type { PackageManifest } from '../../src/manifest/schema/manifest.js'
import { compareMetrics } from '../../src/metrics/compare/compare.js'
import type { Metric } from '../../src/metrics/metric.js'
import type { PackageResult, PackageState } from '../../src/modes/package/result.js'
import type { ReportContext } from '../../src/report/context.js'

export const NAME = 'housing-2026'
export const ARN = `arn:aws:sagemaker:eu-west-1:222222222222:model-package/${NAME}`
export const IMAGE = '222222222222.dkr.ecr.eu-west-1.amazonaws.com/housing:1.4'

export function aManifest(over: Partial<PackageManifest> = {}): PackageManifest {
  return {
    name: NAME,
    description: 'Median house value per census block group',
    containers: [{ image: IMAGE, model_data: 's3://acme-ml/housing/model.tar.gz' }],
    content_types: ['text/csv'],
    response_types: ['text/csv'],
    realtime_instance_types: ['ml.m5.xlarge'],
    transform_instance_types: ['ml.m5.xlarge'],
    ...over,
  }
}

export const VALIDATION: NonNullable<PackageManifest['validation']> = {
  name: 'batch-smoke',
  input: 's3://acme-ml/housing/validation/',
  output: 's3://acme-ml/housing/validation-out/',
  content_type: 'text/csv',
  instance_type: 'ml.m5.xlarge',
}

export function aFile(manifest: PackageManifest = aManifest(), path = 'housing/model.yaml'): PackageFile {
  const lines: Readonly<Record<string, number>> = { name: 2, validation: 20, 'validation.input': 22 }
  const line = (steps: readonly (string | number)[]) => lines[steps.join('.')] ?? 1
  return { path, manifest, locate: (steps) => ({ file: path, line: line(steps), column: 3 }), overrides: [] }
}

export function aMetric(name: string, value: number, over: Partial<Metric> = {}): Metric {
  const declared = { goal: 'minimize', goalSource: 'declared', isPrimary: false, isDeclared: true, gates: [] } as const
  return { name, path: name, value, ...declared, ...over }
}

export function aState(over: Partial<PackageState> = {}): PackageState {
  return { name: NAME, arn: ARN, status: 'Completed', validation: [], imageScan: [], commit: COMMIT, ...over }
}

export const COMMIT = '9f3c2e1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'

export function aResult(over: Partial<PackageResult> & { readonly metrics?: readonly Metric[] } = {}): PackageResult {
  const { metrics = [], ...result } = over
  const { diffs } = compareMetrics({ metrics, baseline: { kind: 'first', hasUnapproved: false }, history: [] })
  return {
    file: aFile(),
    name: NAME,
    region: 'eu-west-1',
    outcome: { kind: 'created', state: aState(), forced: false },
    diffs,
    gates: diffs.flatMap(({ gates }) => gates),
    loosenedGates: [],
    checks: [],
    specificationDigest: `sha256:${'ab'.repeat(32)}`,
    candidateDigest: `sha256:${'cd'.repeat(32)}`,
    ...result,
  }
}

export function aContext(over: Partial<ReportContext> = {}): ReportContext {
  return {
    repository: 'acme/housing-models',
    serverUrl: 'https://github.com',
    commit: COMMIT,
    runId: '7001',
    runNumber: '3',
    runAttempt: '1',
    account: '222222222222',
    actionVersion: '1.0.0',
    now: new Date('2026-11-22T02:00:00Z'),
    ...over,
  }
}
