import type {
  ContainerDefinition,
  InferenceSpecification,
  ModelPackageContainerDefinition,
} from '@aws-sdk/client-sagemaker'
import { defined } from '../../language/defined.js'
import type { ManifestFile } from '../../manifest/file.js'
import { clonedArn } from '../../manifest/schema/source-uri.js'
import type { KeyPath } from '../../text/path.js'
import { packageWithoutCard } from '../describe.js'
import { isFailure } from '../failure.js'
import type { RegisterSettings, RegistrationPorts } from '../registration.js'
import { failedAt, wrong } from './error.js'

const AT: KeyPath = ['source_uri']

/**
 * What the service will put in a version whose `source_uri` is the ARN of a model package or of a model; undefined for any
 * other URI. Rejects where it cannot be read: a version of which nobody knows what it holds cannot be told from one that
 * was swapped after its approval.
 */
export async function readClone(
  file: ManifestFile,
  of: { readonly settings: RegisterSettings; readonly ports: Pick<RegistrationPorts, 'reader' | 'sources'> },
): Promise<InferenceSpecification | undefined> {
  const { settings, ports } = of
  const uri = file.manifest.source_uri ?? ''
  const cloned = clonedArn(uri)
  if (cloned === undefined) return undefined
  const { kind, region, account, name } = cloned
  if (region !== settings.region) {
    const message = `${uri} is in ${region}, and the version is made in ${settings.region}.`
    throw wrong({ file, at: AT, message, hint: 'Correct the ARN or `aws-region`.' })
  }
  return kind === 'model'
    ? ofModel({ file, settings, sources: ports.sources, account, name })
    : ofPackage(file, uri, ports)
}

async function ofPackage(
  file: ManifestFile,
  arn: string,
  { reader }: Pick<RegistrationPorts, 'reader'>,
): Promise<InferenceSpecification> {
  const { InferenceSpecification: specification } = await packageWithoutCard(reader.describeModelPackage, arn).catch(
    (error: unknown) => {
      throw refusal(file, arn, error)
    },
  )
  if (specification?.Containers !== undefined) return specification
  const message = `${arn} has no inference specification that could be cloned.`
  throw wrong({ file, at: AT, message, hint: 'Name another model package, or write `containers`.' })
}

async function ofModel(of: {
  readonly file: ManifestFile
  readonly settings: RegisterSettings
  readonly sources: RegistrationPorts['sources']
  readonly account: string
  readonly name: string
}): Promise<InferenceSpecification> {
  const { file, settings, sources, account, name } = of
  const uri = file.manifest.source_uri ?? ''
  if (account !== settings.callerAccount) {
    const message = `${uri} is of account ${account}, and a model can only be read in the account of the credentials, ${settings.callerAccount}.`
    throw wrong({ file, at: AT, message, hint: 'Correct the ARN or `role-to-assume`, or write `containers`.' })
  }
  if (sources === undefined)
    throw wrong({ file, at: AT, message: `${uri} could not be asked.`, hint: 'Write `containers`.' })
  const { PrimaryContainer, Containers } = await sources.describeModel({ ModelName: name }).catch((error: unknown) => {
    throw refusal(file, uri, error)
  })
  const containers = PrimaryContainer === undefined ? (Containers ?? []) : [PrimaryContainer]
  const fromPackage = containers.find(({ Image }) => Image === undefined)
  if (containers.length > 0 && fromPackage === undefined) return { Containers: containers.map(asPackaged) }
  const made =
    fromPackage?.ModelPackageName === undefined ? 'has no image' : `was made from ${fromPackage.ModelPackageName}`
  const hint = 'Name that model package as `source_uri`, or write `containers`.'
  throw wrong({ file, at: AT, message: `${uri} ${made}, so that it holds no specification of its own.`, hint })
}

// The members that a model's container and a package's have in common.
function asPackaged(container: ContainerDefinition): ModelPackageContainerDefinition {
  const { ContainerHostname, Image, ModelDataUrl, ModelDataSource, AdditionalModelDataSources, Environment } = container
  return {
    ...defined({ ContainerHostname }),
    Image,
    ...defined({ ModelDataUrl, ModelDataSource, AdditionalModelDataSources }),
    ...(Environment !== undefined && Object.keys(Environment).length > 0 && { Environment }),
  }
}

function refusal(file: ManifestFile, arn: string, error: unknown) {
  if (isFailure(error, 'not-found')) {
    return wrong({ file, at: AT, message: `${arn} does not exist.`, hint: 'Correct the ARN.', cause: error })
  }
  return failedAt({
    file,
    at: AT,
    doing: `What ${arn} holds could not be read, and it is what would be approved`,
    error,
  })
}
