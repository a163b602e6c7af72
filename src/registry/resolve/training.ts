import { ActionError } from '../../errors.js'
import type { ManifestFile } from '../../manifest/file.js'
import type { Container, Manifest } from '../../manifest/schema/manifest.js'
import type { Check } from '../../markdown/checks.js'
import type { KeyPath } from '../../text/path.js'
import type { RegisterSettings, RegistrationPorts } from '../registration.js'
import { allOrProblems, wrong } from './error.js'
import type { Resolved } from './resolved.js'
import { type Asking, jobOfPipeline, jobsOfPipeline, readTrainingJob, type TrainingJob } from './training-job.js'

/** A manifest with what `source` filled in. */
export interface Sourced extends Pick<Resolved, 'generatedBy' | 'training' | 'checks'> {
  /** Places of what was filled in are those of `source`. */
  readonly file: ManifestFile
}

/**
 * Fills in what `source` stands for: image and model data of a single container, where the manifest leaves them out. What
 * is given wins. Rejects with `ActionError` where the job is not there or not Completed, and where an image is still
 * missing afterwards.
 */
export async function resolveSource(
  file: ManifestFile,
  { settings, sources }: { readonly settings: RegisterSettings; readonly sources: RegistrationPorts['sources'] },
): Promise<Sourced> {
  const { training_job: job, pipeline_execution: execution } = file.manifest.source ?? {}
  if (job === undefined && execution === undefined) return { file, checks: [] }
  const recorded = execution ?? trainingJobArn(job ?? '', settings)
  if (sources === undefined) return whole({ file, generatedBy: recorded, checks: [notAsked] })
  const asking: Asking = { file, sources, settings }
  const at: KeyPath = ['source', job === undefined ? 'pipeline_execution' : 'training_job']
  const name = job ?? (await jobOfPipeline(asking, execution ?? ''))
  if (name === undefined) {
    const detail = `${recorded} has no training job, so that nothing was filled in from it.`
    return whole({ file, generatedBy: recorded, checks: [{ level: 'notice', title: 'Source', detail }] })
  }
  const [read, provenance] = await allOrProblems([
    readTrainingJob(asking, name, at),
    provenanceChecks(asking, { job, execution }),
  ])
  const { manifest, filled } = fill(file.manifest, read)
  return whole({
    file: { ...file, manifest, locate: (path) => file.locate(isFilled(path, filled) ? at : path) },
    generatedBy: execution ?? read.facts.arn,
    training: read.facts,
    checks: [...checksOf(name, read, filled), ...provenance],
  })
}

/** Both are written, and the execution is what is recorded: it should be the one that ran the job. */
async function provenanceChecks(
  asking: Asking,
  { job, execution }: { readonly job: string | undefined; readonly execution: string | undefined },
): Promise<readonly Check[]> {
  if (job === undefined || execution === undefined) return []
  const say = (level: Check['level'], detail: string): readonly Check[] => [{ level, title: 'Source', detail }]
  try {
    const jobs = await jobsOfPipeline(asking, execution)
    if (jobs.has(job)) return []
    const what = jobs.size === 0 ? 'has no training job of its own' : `ran ${[...jobs].slice(0, 10).join(', ')}`
    const detail = `${execution} is recorded as what made the model, and it ${what}, not ${job}. A job of a tuning step is not told apart from one that it never ran.`
    return say(jobs.size === 0 ? 'notice' : 'warning', detail)
  } catch (error) {
    if (!(error instanceof ActionError) || error.code === 'invalid-manifest') throw error
    const hint = error.hint === undefined ? '' : `\n${error.hint}`
    return say('notice', `Whether ${execution} ran ${job} is not known. ${error.message}${hint}`)
  }
}

const notAsked: Check = { level: 'notice', title: 'Source', detail: 'The training job could not be asked.' }

function trainingJobArn(name: string, { partition, region, callerAccount }: RegisterSettings): string {
  return `arn:${partition}:sagemaker:${region}:${callerAccount}:training-job/${name}`
}

/** A training job has one image and one model, so that it fills those of a single container. */
function fill(
  manifest: Manifest,
  { facts, modelData }: TrainingJob,
): { readonly manifest: Manifest; readonly filled: readonly KeyPath[] } {
  const [container = {}, ...others] = manifest.containers
  if (others.length > 0) return { manifest, filled: [] }
  const image: Container = container.image === undefined && facts.image !== undefined ? { image: facts.image } : {}
  const hasData = container.model_data !== undefined || container.model_data_source !== undefined
  const data: Container = hasData || modelData === undefined ? {} : dataOf(modelData)
  const filled = Object.keys({ ...image, ...data }).map((key) => ['containers', 0, key])
  return { manifest: { ...manifest, containers: [{ ...container, ...image, ...data }] }, filled }
}

// A job whose OutputDataConfig says CompressionType NONE leaves a folder.
function dataOf(uri: string): Container {
  if (uri.endsWith('.tar.gz')) return { model_data: uri }
  return { model_data_source: { uri: uri.endsWith('/') ? uri : `${uri}/`, type: 'prefix', compression: 'none' } }
}

function isFilled(path: KeyPath, filled: readonly KeyPath[]): boolean {
  return filled.some((one) => one.every((step, index) => path[index] === step))
}

/** Refuses what would be sent without an image: a built-in algorithm is no image that anybody could serve. */
function whole(sourced: Sourced): Sourced {
  const { file } = sourced
  const { containers } = file.manifest
  if (containers.length > 0 && containers.every(({ image }) => image !== undefined)) return sourced
  throw wrong({
    file,
    at: containers.length > 0 ? ['containers', 0] : ['source'],
    message: 'No image is known: the manifest names none, and what `source` names has none that it could give.',
    hint: 'Give the container the `image` that serves the model. A job of an algorithm has none of its own.',
  })
}

function checksOf(name: string, { facts }: TrainingJob, filled: readonly KeyPath[]): readonly Check[] {
  const keys = filled.map((path) => path.at(-1))
  const what =
    keys.length === 0 ? 'nothing was left to fill in' : `it filled in ${keys.map((key) => `\`${key}\``).join(' and ')}`
  const checks: Check[] = [
    { level: 'passed', title: 'Source', detail: `The training job ${name} is Completed; ${what}.` },
  ]
  const repository = /\/([^/:@]+)(?:[:@]|$)/.exec(facts.image ?? '')?.[1] ?? ''
  // AWS's Deep Learning Containers come in pairs, such as pytorch-training and pytorch-inference.
  if (keys.includes('image') && repository.endsWith('-training')) {
    const detail = `${facts.image} trains and does not serve; give the container the \`image\` that serves the model.`
    checks.push({ level: 'warning', title: 'Source', detail })
  }
  return checks
}
