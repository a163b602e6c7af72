import { CallFailure } from '../../errors.js'
import { defined } from '../../language/defined.js'
import type { ManifestFile } from '../../manifest/file.js'
import type { SourceReader } from '../../ports.js'
import type { KeyPath } from '../../text/path.js'
import type { RegisterSettings } from '../registration.js'
import { failedAt, wrong } from './error.js'
import type { TrainingFacts } from './resolved.js'

const MAX_PAGES = 20 // of 100 steps; a pipeline has at most 50 steps, and a page may be empty
const MAX_NAMED = 10

/** The part of a manifest that a training job is looked for from. */
export interface Asking {
  readonly file: ManifestFile
  readonly sources: SourceReader
  readonly settings: RegisterSettings
}

/** A training job that is Completed. */
export interface TrainingJob {
  readonly facts: TrainingFacts
  /** Where the model lies: an archive, or a folder where the job was told not to compress it. */
  readonly modelData?: string
}

const AT_PIPELINE: KeyPath = ['source', 'pipeline_execution']

/** The name of the only training job of a pipeline execution; undefined where it has none. Several are an error that lists them. */
export async function jobOfPipeline(asking: Asking, execution: string): Promise<string | undefined> {
  const names = await jobsOfPipeline(asking, execution)
  const [name, ...others] = names
  if (others.length === 0) return name
  const listed = [...names].slice(0, MAX_NAMED).join(', ')
  const message = `The pipeline execution has ${names.size} training jobs: ${listed}${names.size > MAX_NAMED ? ', …' : ''}.`
  const hint = 'Name the one that made this model as `source.training_job`.'
  throw wrong({ file: asking.file, at: AT_PIPELINE, message, hint })
}

/** The names of the training jobs of a pipeline execution, those of tuning steps aside. Rejects where there is no such execution. */
export async function jobsOfPipeline(
  { file, sources, settings }: Asking,
  execution: string,
): Promise<ReadonlySet<string>> {
  const at = AT_PIPELINE
  refuseOther(file, execution, settings)
  const names = new Set<string>()
  let next: string | undefined
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const token = next === undefined ? {} : { NextToken: next }
    const listed = await sources
      .listPipelineExecutionSteps({ PipelineExecutionArn: execution, MaxResults: 100, ...token })
      .catch((error: unknown) => {
        const message = `There is no pipeline execution ${execution}.`
        throw missing(error)
          ? wrong({ file, at, message, hint: 'Correct the ARN.', cause: error })
          : failedAt({ file, at, doing: `The steps of ${execution} could not be read`, error })
      })
    for (const { Metadata } of listed.PipelineExecutionSteps ?? []) {
      const name = /:training-job\/([^/]+)$/.exec(Metadata?.TrainingJob?.Arn ?? '')?.[1]
      if (name !== undefined) names.add(name)
    }
    next = listed.NextToken
    if (next === undefined) break
  }
  return names
}

/** Describes a training job, which must be Completed. */
export async function readTrainingJob(
  { file, sources, settings }: Asking,
  name: string,
  at: KeyPath,
): Promise<TrainingJob> {
  const description = await sources.describeTrainingJob({ TrainingJobName: name }).catch((error: unknown) => {
    const where = `account ${settings.callerAccount}, ${settings.region}`
    const message = `There is no training job ${name} in ${where}.`
    throw missing(error)
      ? wrong({ file, at, message, hint: 'Correct the name, `aws-region` or `role-to-assume`.', cause: error })
      : failedAt({ file, at, doing: `The training job ${name} could not be read`, error })
  })
  const { TrainingJobStatus: status, TrainingJobArn = '', FailureReason } = description
  if (status !== 'Completed') {
    const why = FailureReason ? ` ${FailureReason}` : ''
    const message = `The training job ${name} is ${status}, and a model is registered from one that is Completed.${why}`
    throw wrong({ file, at, message, hint: 'Wait for it, or name another.' })
  }
  const image = description.AlgorithmSpecification?.TrainingImage
  const modelData = description.ModelArtifacts?.S3ModelArtifacts
  return {
    facts: {
      arn: TrainingJobArn,
      ...defined({ image }),
      datasets: (description.InputDataConfig ?? []).flatMap(({ DataSource }) => DataSource?.S3DataSource?.S3Uri ?? []),
      hyperParameters: description.HyperParameters ?? {},
      metrics: (description.FinalMetricDataList ?? []).flatMap(({ MetricName, Value }) =>
        MetricName !== undefined && Value !== undefined ? [{ name: MetricName, value: Value }] : [],
      ),
    },
    ...(modelData ? { modelData } : {}),
  }
}

// Both are asked of the credentials' own account, in its Region.
function refuseOther(file: ManifestFile, arn: string, { region, callerAccount }: RegisterSettings): void {
  const [, , , theirRegion = '', theirAccount = ''] = arn.split(':')
  if (theirRegion === region && theirAccount === callerAccount) return
  const message = `${arn} is of account ${theirAccount}, ${theirRegion}; the credentials are for account ${callerAccount}, ${region}.`
  const hint = 'Correct the ARN, `aws-region` or `role-to-assume`: what made a model is read in the training account.'
  throw wrong({ file, at: AT_PIPELINE, message, hint })
}

function missing(error: unknown): boolean {
  return error instanceof CallFailure && error.kind === 'not-found'
}
