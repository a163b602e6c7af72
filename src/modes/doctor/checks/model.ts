import { readImageName } from '../../../language/image-name.js'
import type { ManifestFile } from '../../../manifest/file.js'
import { imagesOf } from '../../../manifest/rules/images.js'
import { servedProblems } from '../../../manifest/rules/served.js'
import { unservableForm } from '../../../registry/image-form.js'
import { artifactsOf } from '../../../registry/resolve/artifact-list.js'
import { ask } from '../asked.js'
import { type DoctorCheck, missing, ok, type Subject, unknown } from '../check.js'
import type { DoctorPorts } from '../ports.js'
import { checksOf, EVERY_REFUSAL } from '../refused.js'
import type { Looking } from '../settings.js'
import { reportsChecks } from './reports.js'

type Ports = Pick<DoctorPorts, 'artifacts' | 'folders' | 'reports' | 'images' | 'keys' | 'sources' | 'simulate'>

/** What the manifests name: artifacts with their keys, images, reports, and what `source` stands for. */
export async function modelChecks(looking: Looking, ports: Ports): Promise<readonly DoctorCheck[]> {
  const { files } = looking.settings
  const isRegister = looking.settings.checkMode === 'register'
  // Elsewhere it is SageMaker that reads them, in the name of the endpoint's role.
  const artifacts = isRegister
    ? unique(
        files.flatMap(({ manifest }) => artifactsOf(manifest)),
        ({ uri }) => uri,
      )
    : []
  const images = unique(
    files.flatMap(({ manifest }) => imagesOf(manifest)),
    ({ image }) => image,
  )
  const checks = await Promise.all([
    ...artifacts.map((artifact) => artifactChecks(looking, ports, artifact)),
    ...images.map(({ image }) => imageChecks(looking, ports.images, image)),
    ...(isRegister
      ? [...sourcesOf(files).map((job) => sourceChecks(looking, ports.sources, job)), reportsChecks(looking, ports)]
      : []),
  ])
  return [...(isRegister ? unservable(looking.settings) : []), ...checks.flat()]
}

/** What no endpoint would serve, as the text alone shows it: register refuses it (ruling 21). */
function unservable({ files, location }: Looking['settings']): readonly DoctorCheck[] {
  return files.flatMap((file) =>
    servedProblems(file, location.region).map(({ at, message, help }) =>
      missing(
        { name: 'image', resource: `${at.file}:${at.line}` },
        help === undefined ? `${message}.` : `${message}: ${help}.`,
      ),
    ),
  )
}

/** Bytes that may not be looked at make no mode red: SageMaker reads them itself. What is not there does. */
async function artifactChecks(
  looking: Looking,
  { artifacts, folders, keys }: Pick<Ports, 'artifacts' | 'folders' | 'keys'>,
  { uri, kind }: ReturnType<typeof artifactsOf>[number],
): Promise<readonly DoctorCheck[]> {
  const { settings, needs } = looking
  const subject: Subject = { name: 'artifact', account: settings.account, resource: uri }
  const [bucket = '', key = ''] = [uri.split('/')[2], uri.split('/').slice(3).join('/')]
  const isPrefix = kind === 'prefix'
  const resource = `arn:${settings.location.partition}:s3:::${bucket}${isPrefix ? '' : `/${key}`}`
  const looked = await (isPrefix
    ? ask('s3:ListBucket', folders.identifyPrefix(uri))
    : ask('s3:GetObject', artifacts.identify(uri)))
  if (looked.kind === 'failed')
    return checksOf({
      subject,
      failure: looked.failure,
      fails: ['not-found', 'invalid-request'],
      needs,
      asked: { action: isPrefix ? 's3:ListBucket' : 's3:GetObject', resource },
      otherwise: 'No mode fails for it; bytes that are overwritten later would not be noticed.',
    })
  const there = ok(subject, isPrefix ? 'Objects lie there, and may be listed.' : 'It is there, and may be read.')
  const keyArn = 'kmsKeyArn' in looked.value ? looked.value.kmsKeyArn : undefined
  if (keyArn === undefined) return [there]
  return [there, ...(await keyChecks(looking, keys, { keyArn, uri }))]
}

/** "The training output must be encrypted with a customer managed key": AWS's own cannot be shared with the registry. */
async function keyChecks(
  { settings, needs }: Looking,
  keys: Ports['keys'],
  { keyArn, uri }: { readonly keyArn: string; readonly uri: string },
): Promise<readonly DoctorCheck[]> {
  const { registryAccount } = settings.location
  const subject: Subject = { name: 'artifact-key', account: keyArn.split(':')[4], resource: keyArn }
  if (registryAccount === settings.account)
    return [ok(subject, `${uri} is encrypted with it, and the registry is in the same account.`)]
  const answer = await ask('kms:DescribeKey', keys.managerOf(keyArn))
  if (answer.kind === 'failed')
    return checksOf({
      subject,
      failure: answer.failure,
      fails: [],
      needs,
      asked: { action: 'kms:DescribeKey', resource: keyArn },
      otherwise: `Whether account ${registryAccount} can be let use it is not known.`,
    })
  switch (answer.value) {
    case 'AWS':
      return [
        missing(
          subject,
          `${uri} is encrypted with a key that AWS manages, and account ${registryAccount} cannot be let use that. Encrypt it with a key of your own (a customer managed key), or without KMS.`,
        ),
      ]
    case 'CUSTOMER': {
      const need = needs.find(({ holder }) => holder.kind === 'key' && holder.arn === keyArn)
      return [
        unknown(
          subject,
          `It is a key of your own. Whether its policy lets account ${registryAccount} decrypt with it is not asked.`,
          need?.statement,
        ),
      ]
    }
  }
}

async function imageChecks(
  { settings, needs }: Looking,
  images: Ports['images'],
  image: string,
): Promise<readonly DoctorCheck[]> {
  const name = readImageName(image)
  const subject: Subject = { name: 'image', account: name.ecr?.account, resource: image }
  const { ecr } = name
  if (ecr?.isOfPartition !== true)
    return [
      unknown(
        subject,
        'It is not in ECR, where endpoints pull the images of model packages from: push it there, and name it there.',
      ),
    ]
  const resource = `arn:${settings.location.partition}:ecr:${ecr.region}:${ecr.account}:repository/${ecr.repository}`
  const answer = await ask('ecr:BatchGetImage', images.manifestOf(image))
  if (answer.kind === 'failed')
    return checksOf({
      subject,
      failure: answer.failure,
      // A digest may be pushed later and is the same then; a tag that does not exist stands for nothing.
      fails: settings.checkMode === 'register' && name.digest === undefined ? ['not-found'] : [],
      needs,
      asked: { action: 'ecr:BatchGetImage', resource },
      otherwise: 'No mode fails for it; whether SageMaker can pull the image is not known.',
    })
  const refused = unservableForm(answer.value)
  if (refused !== undefined) return [missing(subject, `It can never be served: ${refused.because} ${refused.help}`)]
  return [ok(subject, `It is there (${answer.value.digest}), in a form that SageMaker takes.`)]
}

interface Source {
  readonly call: 'sagemaker:DescribeTrainingJob' | 'sagemaker:ListPipelineExecutionSteps'
  readonly name: string
}

function sourcesOf(files: readonly ManifestFile[]): readonly Source[] {
  const all = files.flatMap(({ manifest: { source } }): readonly Source[] => [
    ...(source?.training_job === undefined
      ? []
      : [{ call: 'sagemaker:DescribeTrainingJob' as const, name: source.training_job }]),
    ...(source?.pipeline_execution === undefined
      ? []
      : [{ call: 'sagemaker:ListPipelineExecutionSteps' as const, name: source.pipeline_execution }]),
  ])
  return unique(all, ({ call, name }) => `${call} ${name}`)
}

async function sourceChecks(
  { settings, needs }: Looking,
  sources: Ports['sources'],
  { call, name }: Source,
): Promise<readonly DoctorCheck[]> {
  const subject: Subject = { name: 'source', account: settings.account, resource: name }
  const answer =
    call === 'sagemaker:DescribeTrainingJob'
      ? await ask(call, sources.describeTrainingJob({ TrainingJobName: name }))
      : await ask(call, sources.listPipelineExecutionSteps({ PipelineExecutionArn: name, MaxResults: 1 }))
  if (answer.kind === 'failed') return checksOf({ subject, failure: answer.failure, fails: EVERY_REFUSAL, needs })
  return [ok(subject, 'It is there, and may be read.')]
}

function unique<Item>(items: readonly Item[], key: (item: Item) => string): readonly Item[] {
  return [...new Map(items.map((item) => [key(item), item])).values()]
}
