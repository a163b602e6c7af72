import type { DriftCheckBaselines, FileSource, MetricsSource, ModelMetrics } from '@aws-sdk/client-sagemaker'
import { defined } from '../../language/defined.js'

/** Where a report lies; by its key in the manifest with dots, such as `reports.bias.report`. */
export type PlacedReports = ReadonlyMap<
  string,
  { readonly s3Uri: string; readonly contentType: string; readonly digest?: string }
>

/** ModelMetrics of the reports under `reports`; undefined where there are none. */
export function modelMetrics(reports: PlacedReports): ModelMetrics | undefined {
  const of = (key: string) => source(reports, `reports.${key}`)
  return present<ModelMetrics>({
    ModelQuality: present({ Statistics: of('model_quality.statistics'), Constraints: of('model_quality.constraints') }),
    ModelDataQuality: present({
      Statistics: of('data_quality.statistics'),
      Constraints: of('data_quality.constraints'),
    }),
    Bias: present({
      Report: of('bias.report'),
      PreTrainingReport: of('bias.pre_training'),
      PostTrainingReport: of('bias.post_training'),
    }),
    Explainability: present({ Report: of('explainability') }),
  })
}

/** DriftCheckBaselines of the files under `drift_baselines`; undefined where there are none. */
export function driftCheckBaselines(reports: PlacedReports): DriftCheckBaselines | undefined {
  const of = (key: string) => source(reports, `drift_baselines.${key}`)
  return present<DriftCheckBaselines>({
    ModelQuality: present({ Statistics: of('model_quality.statistics'), Constraints: of('model_quality.constraints') }),
    ModelDataQuality: present({
      Statistics: of('data_quality.statistics'),
      Constraints: of('data_quality.constraints'),
    }),
    Bias: present({
      ConfigFile: of('bias.config'),
      PreTrainingConstraints: of('bias.pre_training_constraints'),
      PostTrainingConstraints: of('bias.post_training_constraints'),
    }),
    Explainability: present({ ConfigFile: of('explainability.config'), Constraints: of('explainability.constraints') }),
  })
}

/** The reports of a version, by the same keys, in the order of the manifest. */
export function reportsIn(of: {
  readonly ModelMetrics?: ModelMetrics | undefined
  readonly DriftCheckBaselines?: DriftCheckBaselines | undefined
}): ReadonlyMap<string, FileSource> {
  const { ModelMetrics: metrics, DriftCheckBaselines: baselines } = of
  const found: readonly (readonly [string, FileSource | MetricsSource | undefined])[] = [
    ['reports.model_quality.statistics', metrics?.ModelQuality?.Statistics],
    ['reports.model_quality.constraints', metrics?.ModelQuality?.Constraints],
    ['reports.data_quality.statistics', metrics?.ModelDataQuality?.Statistics],
    ['reports.data_quality.constraints', metrics?.ModelDataQuality?.Constraints],
    ['reports.bias.report', metrics?.Bias?.Report],
    ['reports.bias.pre_training', metrics?.Bias?.PreTrainingReport],
    ['reports.bias.post_training', metrics?.Bias?.PostTrainingReport],
    ['reports.explainability', metrics?.Explainability?.Report],
    ['drift_baselines.model_quality.statistics', baselines?.ModelQuality?.Statistics],
    ['drift_baselines.model_quality.constraints', baselines?.ModelQuality?.Constraints],
    ['drift_baselines.data_quality.statistics', baselines?.ModelDataQuality?.Statistics],
    ['drift_baselines.data_quality.constraints', baselines?.ModelDataQuality?.Constraints],
    ['drift_baselines.bias.config', baselines?.Bias?.ConfigFile],
    ['drift_baselines.bias.pre_training_constraints', baselines?.Bias?.PreTrainingConstraints],
    ['drift_baselines.bias.post_training_constraints', baselines?.Bias?.PostTrainingConstraints],
    ['drift_baselines.explainability.config', baselines?.Explainability?.ConfigFile],
    ['drift_baselines.explainability.constraints', baselines?.Explainability?.Constraints],
  ]
  return new Map(found.flatMap(([key, report]) => (report === undefined ? [] : [[key, report] as const])))
}

// FileSource has the members of MetricsSource, of which only S3Uri is required there.
function source(reports: PlacedReports, key: string): MetricsSource | undefined {
  const report = reports.get(key)
  if (report === undefined) return undefined
  const { s3Uri, contentType, digest } = report
  return { ContentType: contentType, S3Uri: s3Uri, ...defined({ ContentDigest: digest }) }
}

function present<Members extends object>(members: Members): Members | undefined {
  return Object.values(members).some((value) => value !== undefined) ? members : undefined
}
