import type {
  ContainerDefinition,
  CreateModelPackageCommandInput,
  InferenceSpecification,
} from '@aws-sdk/client-sagemaker'
import { authorize } from '../iam/authorize.js'
import { validation } from '../service-error.js'
import { findVersion } from './describe.js'
import { readArn } from './group.js'
import { doesNotExist, type SageMakerContext } from './service.js'

type Cloned = Pick<CreateModelPackageCommandInput, 'InferenceSpecification' | 'SourceAlgorithmSpecification'>

/**
 * What SourceUri fills in: "If you want to clone a model package, set it to the model package ARN. If you want to register
 * a model, set it to the model ARN" (botocore); any other URI fills in nothing. Who must be able to read the source is not
 * documented; here the caller, by Describe [?].
 */
export function clonedFrom(context: SageMakerContext, uri: string | undefined): Cloned {
  const arn = uri === undefined ? undefined : readArn(uri)
  if (uri === undefined || arn === undefined) return {}
  if (arn.type === 'model-package') return ofPackage(context, uri)
  return arn.type === 'model' ? ofModel(context, uri) : {}
}

function ofPackage(context: SageMakerContext, uri: string): Cloned {
  const found = findVersion(context, uri)
  const refused = authorize({
    caller: context.caller,
    action: 'sagemaker:DescribeModelPackage',
    resources: [found.arn],
    owner: found.account,
    resourcePolicy: found.group?.policy ?? [],
  })
  if (refused !== undefined) throw refused
  if (found.version === undefined) throw doesNotExist(`ModelPackage ${found.arn}`)
  const { InferenceSpecification, SourceAlgorithmSpecification } = found.version.described
  return {
    ...(InferenceSpecification !== undefined && { InferenceSpecification }),
    ...(SourceAlgorithmSpecification !== undefined && { SourceAlgorithmSpecification }),
  }
}

function ofModel({ caller, region, state }: SageMakerContext, uri: string): Cloned {
  const { account = '' } = readArn(uri) ?? {}
  const refused = authorize({
    caller,
    action: 'sagemaker:DescribeModel',
    resources: [uri],
    owner: account,
    resourcePolicy: [], // a model has none
  })
  if (refused !== undefined) throw refused
  const models = [...state.workload(account, region).hosting.models.values()]
  const model = models.find(({ arn }) => arn.toLowerCase() === uri.toLowerCase())
  if (model === undefined) throw validation(`Could not find model "${uri}".`)
  const { Containers: several, PrimaryContainer: one } = model.input
  const containers = several ?? (one === undefined ? [] : [one])
  const packaged = containers.length === 1 ? model.packages[0]?.InferenceSpecification : undefined
  const specification: InferenceSpecification = packaged ?? { Containers: containers.map(packageContainer) }
  return { InferenceSpecification: { SupportedContentTypes: [], SupportedResponseMIMETypes: [], ...specification } }
}

/** The members that a model's container and a package's have in common. */
function packageContainer({
  ContainerHostname,
  Image,
  ModelDataUrl,
  ModelDataSource,
  Environment,
}: ContainerDefinition) {
  const kept = { ContainerHostname, Image, ModelDataUrl, ModelDataSource, Environment }
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined))
}
