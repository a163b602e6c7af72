import type {
  DescribeEndpointConfigOutput,
  DescribeEndpointOutput,
  ModelPackageContainerDefinition,
} from '@aws-sdk/client-sagemaker'
import { ActionError } from '../../../errors.js'
import type { EffectiveDeployment } from '../../../manifest/deploy-effective.js'
import { type ContainerFacts, exclusionProblems, guardrailProblems } from '../../../manifest/rules/deploy-exclusions.js'
import type { DeployProblem } from '../../../manifest/rules/deploy-problem.js'
import { unknownInVariants } from '../../../manifest/rules/open-lists.js'
import type { DeployVariant } from '../../../manifest/schema/deploy/variant.js'
import type { Check } from '../../../markdown/checks.js'
import { rulesOf } from '../mode-rules.js'
import type { EndpointState } from '../observe.js'
import { keepsVariants, wantsGuardrails } from './guardrails.js'
import { hasLocalStorage } from './local-storage.js'
import { type Ingredients, versionOfVariant } from './requests.js'

/**
 * Refuses, before anything is written, what AWS's lists of exclusions say can never come of this deployment: what the versions
 * hold, what serves now, and what the workflow asks for. A rollback whose guardrails SageMaker will leave out is only told so:
 * it goes back all at once as well.
 */
export function exclusionChecks(
  ingredients: Ingredients & { readonly state: EndpointState },
  problem: (found: DeployProblem) => ActionError,
): readonly Check[] {
  const { deployment, settings } = ingredients
  const containers = containersOf(ingredients)
  const [excluded] = exclusionProblems(deployment, containers)
  if (excluded !== undefined) throw problem(excluded)
  refuseConversion(ingredients, problem)
  refuseVpc(ingredients)
  refuseKey(ingredients)
  const [ignored] = guardrailProblems(deployment, containers)
  if (ignored !== undefined && !rulesOf(settings).goesBack) throw problem(ignored)
  return [
    ...(ignored === undefined
      ? []
      : [{ level: 'warning' as const, title: 'No guardrails', detail: `${ignored.message}.` }]),
    ...oneWay(ingredients),
    ...unknownInVariants([...deployment.variants, ...(deployment.shadow_variants ?? [])]).map((detail) => ({
      level: 'notice' as const,
      title: 'New to this release',
      detail: `${detail}.`,
    })),
    ...otherVariants(ingredients, problem),
  ]
}

/**
 * What SageMaker makes of an update without guardrails whose variants have other names than the live ones. That they take each
 * other's place is inferred from what the page asks of guardrails alone (`npm run probe`, docs/probe.md).
 */
export const OTHER_VARIANTS: 'replaced' | 'refused' = 'replaced'

// "your new endpoint configuration must have the same variant name as the old endpoint configuration": what others made, such as
// an endpoint of the SageMaker Python SDK (`AllTraffic`), has other names, and an update without guardrails replaces them.
// https://docs.aws.amazon.com/sagemaker/latest/dg/deployment-guardrails-exclusions.html
/** Refuses guardrails between variants of other names; a rollback goes back all at once instead. */
export function otherVariants(
  {
    deployment,
    live,
    settings,
    state,
  }: {
    readonly deployment: Pick<EffectiveDeployment, 'endpoint' | 'variants' | 'traffic' | 'alarms'>
    readonly live: { readonly config: Pick<DescribeEndpointConfigOutput, 'ProductionVariants'> } | undefined
    readonly settings: Parameters<typeof rulesOf>[0]
    readonly state: { readonly endpoint?: Pick<DescribeEndpointOutput, 'LastDeploymentConfig'> }
  },
  problem: (found: DeployProblem) => ActionError,
  answer: typeof OTHER_VARIANTS = OTHER_VARIANTS,
): readonly Check[] {
  if (keepsVariants(deployment, live?.config)) return []
  const names = (live?.config.ProductionVariants ?? []).map(({ VariantName: name }) => name).join(', ')
  if (answer === 'refused')
    throw problem({
      path: ['variants', 0, 'name'],
      message: `endpoint ${deployment.endpoint} has other variants now (${names}), and SageMaker updates variants of the same names alone`,
      help: 'name the variants as they are now, or give the deployment another `endpoint` name',
    })
  if (!wantsGuardrails(deployment, state.endpoint?.LastDeploymentConfig)) return []
  const message = `endpoint ${deployment.endpoint} has other variants now (${names}), and SageMaker shifts traffic step by step, or watched by alarms, between variants of one name alone`
  const isAsked = Boolean(deployment.traffic) || Boolean(deployment.alarms)
  if (isAsked && !rulesOf(settings).goesBack)
    throw problem({
      path: ['variants', 0, 'name'],
      message,
      help: 'name the variants as they are now, or deploy once with `traffic: null` and `alarms: null` for this environment, which replaces them all at once',
    })
  return [{ level: 'warning', title: 'All at once, without alarms', detail: `${message}.` }]
}

/** Of every model behind the endpoint; those of several models count as several containers only where one model has several. */
function containersOf(ingredients: Ingredients): readonly ContainerFacts[] {
  const { variants, shadow_variants: shadows } = ingredients.deployment
  const versions = new Set([...variants, ...(shadows ?? [])].map((variant) => versionOfVariant(variant, ingredients)))
  const models = [...versions].map(({ described }) => described.InferenceSpecification?.Containers ?? [])
  const several = models.find((one) => one.length > 1)
  const bought = models.find((one) => one.some(({ ProductId: id }) => id !== undefined && id !== ''))
  return (bought ?? several ?? models[0] ?? []).map(factsOf)
}

function factsOf(container: ModelPackageContainerDefinition): ContainerFacts {
  const { ProductId: product, ModelDataSource: source, ModelDataUrl: url } = container
  return {
    isOfMarketplace: product !== undefined && product !== '',
    // SageMaker answers with a source beside the URL that names the same.
    hasModelDataSource: source?.S3DataSource !== undefined && (url === undefined || url === ''),
  }
}

// "You cannot convert your instance-based, real-time endpoint to a serverless endpoint. If you try to update your real-time
// endpoint to serverless, you receive a ValidationError message. You can convert a serverless endpoint to real-time, but once you
// make the update, you cannot roll it back to serverless."
// https://docs.aws.amazon.com/sagemaker/latest/dg/serverless-endpoints.html
function refuseConversion({ deployment, live }: Ingredients, problem: (found: DeployProblem) => ActionError): void {
  const index = deployment.variants.findIndex(({ serverless }) => serverless !== undefined)
  const old = live?.config.ProductionVariants?.find(({ ServerlessConfig: config }) => config === undefined)
  if (index === -1 || old === undefined) return
  throw problem({
    path: ['variants', index, 'serverless'],
    message: `endpoint ${deployment.endpoint} has instances now (variant ${old.VariantName}, ${old.InstanceType ?? 'of several types'}), and SageMaker never turns such an endpoint into a serverless one`,
    help: 'give it another `endpoint` name, or delete the endpoint first',
  })
}

function oneWay({ deployment, live, settings }: Ingredients): readonly Check[] {
  const wasServerless = live?.config.ProductionVariants?.some(({ ServerlessConfig: config }) => config !== undefined)
  if (!wasServerless || deployment.variants.some(({ serverless }) => serverless !== undefined)) return []
  const detail = `Endpoint ${deployment.endpoint} is serverless now and gets instances. SageMaker takes no way back: ${!rulesOf(settings).goesBack ? 'if this version is bad, no rollback to the serverless configuration will be possible' : 'the serverless configuration cannot be put back later'}.`
  return [{ level: 'warning', title: 'From serverless to instances', detail }]
}

// The same page: "VPC configuration" is not supported for serverless endpoints.
function refuseVpc({ deployment, settings }: Ingredients): void {
  const variant = deployment.variants.find(({ serverless }) => serverless !== undefined)
  if (variant === undefined || settings.vpc === undefined) return
  throw new ActionError(
    'invalid-input',
    `The workflow gives a VPC (${settings.vpc.subnets.join(', ')}), and variant ${variant.name} is serverless: SageMaker has no serverless endpoints in a VPC. Nothing was touched.`,
    { hint: 'Leave the inputs of the VPC out for this environment, or serve it from instances (`instance_type`).' },
  )
}

// "You can't request a KmsKeyId when using an instance type with local storage. … the call to CreateEndpointConfig fails."
// (CreateEndpointConfig of the service model)
function refuseKey({ deployment, settings, live }: Ingredients): void {
  const kept = live?.config.KmsKeyId
  const key = settings.endpointKmsKeyId ?? kept
  if (key === undefined || key === '') return
  // What serves with a key already shows that SageMaker takes the two together.
  const proven = new Set(kept ? live?.config.ProductionVariants?.map(({ InstanceType: type }) => type) : [])
  const variant = [...deployment.variants, ...(deployment.shadow_variants ?? [])].find(
    ({ instance_type: type }) => type !== undefined && hasLocalStorage(type) && !isProven(type, proven),
  )
  if (variant === undefined) return
  const from = settings.endpointKmsKeyId === undefined ? 'the live configuration has the key' : 'endpoint-kms-key-id is'
  throw new ActionError(
    'invalid-input',
    `${from} ${key}, and ${variant.instance_type} of variant ${variant.name} has local storage, which its own hardware encrypts: SageMaker refuses a key beside it. Nothing was touched.`,
    { hint: 'Leave `endpoint-kms-key-id` out for this environment, or choose instances without local storage.' },
  )
}

function isProven(type: NonNullable<DeployVariant['instance_type']>, proven: ReadonlySet<string | undefined>): boolean {
  return proven.has(type)
}
