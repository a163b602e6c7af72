import type { ManifestFile } from '../../src/manifest/file.js'
import type { Manifest } from '../../src/manifest/schema/manifest.js'
import type { Baseline, Metric, MetricValue } from '../../src/metrics/metric.js'
import type { KeyPath } from '../../src/text/path.js'

type MetricsSection = NonNullable<Manifest['metrics']>

export function aManifest(metrics?: MetricsSection): Manifest {
  return {
    group: 'churn',
    containers: [{ image: '141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:1.7-1' }],
    ...(metrics && { metrics }),
  }
}

/** A manifest whose places are readable in a test: the file's name ends in the path that was asked for. */
export function aManifestFile(metrics?: MetricsSection): ManifestFile {
  const locate = (path: KeyPath) => ({ file: `model.yaml#${path.join('/')}`, line: 1, column: 1 })
  return { path: 'model.yaml', manifest: aManifest(metrics), locate, overrides: [] }
}

export const somewhere = { file: 'model.yaml', line: 12, column: 9 }

export function aMetric(metric: Partial<Metric>): Metric {
  return {
    name: 'mse',
    path: metric.name ?? 'mse',
    value: 0.3,
    goalSource: 'declared',
    goal: 'minimize',
    isPrimary: false,
    isDeclared: true,
    gates: [],
    ...metric,
  }
}

export function aVersion(metrics: Readonly<Record<string, MetricValue>>, version = 12): Baseline {
  return {
    kind: 'version',
    version,
    arn: `arn:aws:sagemaker:eu-west-1:111111111111:model-package/churn/${version}`,
    metrics: new Map(Object.entries(metrics)),
  }
}
