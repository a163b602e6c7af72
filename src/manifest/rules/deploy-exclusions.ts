import type { EffectiveDeployment } from '../deploy-effective.js'
import type { DeployVariant } from '../schema/deploy/variant.js'
import type { DeployProblem } from './deploy-problem.js'

/** As much of a container as AWS's lists of exclusions are about. */
export interface ContainerFacts {
  readonly hasModelDataSource: boolean
  /** Whether it was bought on AWS Marketplace: it has a product id. */
  readonly isOfMarketplace: boolean
}

/** What no endpoint serves, whatever else is done: AWS's lists of exclusions, of the model that a deployment is for. */
export function exclusionProblems(
  deployment: EffectiveDeployment,
  containers: readonly ContainerFacts[],
): readonly DeployProblem[] {
  const { variants, shadow_variants: shadows } = deployment
  return [
    ...(variants.some(({ serverless }) => serverless !== undefined)
      ? notServerless(containers).map((message) => ({ path: ['variants'], message }))
      : []),
    ...(shadows
      ? notBesideShadows([...variants, ...shadows], containers).map((message) => ({
          path: ['shadow_variants'],
          message,
        }))
      : []),
  ]
}

// https://docs.aws.amazon.com/sagemaker/latest/dg/serverless-endpoints.html, feature exclusions: "… AWS marketplace model
// packages … and inference pipelines".
function notServerless(containers: readonly ContainerFacts[]): readonly string[] {
  const source = containers.findIndex(({ hasModelDataSource }) => hasModelDataSource)
  const bought = containers.findIndex(({ isOfMarketplace }) => isOfMarketplace)
  return [
    ...(containers.length > 1 ? ['a serverless variant serves one container, and this model has several'] : []),
    // "Currently you cannot use ModelDataSource in conjunction with … SageMaker serverless endpoints."
    ...(source === -1
      ? []
      : [
          `a serverless variant serves a \`model_data\` only, and \`containers[${source}]\` has a \`model_data_source\``,
        ]),
    ...(bought === -1
      ? []
      : [`a serverless variant serves nothing of AWS Marketplace, and \`containers[${bought}]\` has a \`product_id\``]),
  ]
}

// https://docs.aws.amazon.com/sagemaker/latest/dg/shadow-tests-exclusions.html; serverless and async stand in deploy-limits.ts.
function notBesideShadows(
  variants: readonly DeployVariant[],
  containers: readonly ContainerFacts[],
): readonly string[] {
  const old = inf1Of(variants)
  const bought = containers.findIndex(({ isOfMarketplace }) => isOfMarketplace)
  return [
    ...(containers.length > 1 ? ['a shadow test is of models with one container, and this model has several'] : []),
    ...(bought === -1
      ? []
      : [`a shadow test is of nothing from AWS Marketplace, and \`containers[${bought}]\` has a \`product_id\``]),
    ...(old === undefined ? [] : [`a shadow test has no Inf1 instances, and variant "${old.name}" is ${typeOf(old)}`]),
  ]
}

/**
 * Guardrails that would be silently ignored: with Inf1 instances and containers of AWS Marketplace an endpoint "will fall back to
 * using a blue/green deployment with all at once traffic shifting and no final baking period"
 * (https://docs.aws.amazon.com/sagemaker/latest/dg/deployment-guardrails-exclusions.html). Nothing would be tried on a part of the
 * traffic, and no alarm would take a bad version back.
 */
export function guardrailProblems(
  deployment: EffectiveDeployment,
  containers: readonly ContainerFacts[],
): readonly DeployProblem[] {
  const { traffic, alarms } = deployment
  const isGradual = traffic?.shift !== undefined && traffic.shift !== 'all_at_once'
  const isWatched = alarms !== undefined && alarms !== null
  const old = inf1Of(deployment.variants)
  const bought = containers.findIndex(({ isOfMarketplace }) => isOfMarketplace)
  if ((!isGradual && !isWatched) || (old === undefined && bought === -1)) return []
  const because =
    old === undefined
      ? `\`containers[${bought}]\` is of AWS Marketplace (it has a \`product_id\`)`
      : `variant "${old.name}" is ${typeOf(old)}`
  const wanted = [...(isGradual ? [traffic.shift] : []), ...(isWatched ? ['alarms'] : [])].join(' and ')
  return [
    {
      path: isGradual ? ['traffic', 'shift'] : ['alarms'],
      message: `SageMaker has no guardrails for Inf1 instances and for AWS Marketplace, and ${because}: it would leave out ${wanted} without a word, and move all traffic at once, without baking`,
      help: 'take `traffic` and `alarms` out (`null` in an environment), or serve it from other instances',
    },
  ]
}

function inf1Of(variants: readonly DeployVariant[]): DeployVariant | undefined {
  return variants.find(({ instance_type: type }) => type?.startsWith('ml.inf1.') === true)
}

function typeOf({ instance_type: type }: DeployVariant): string {
  return type ?? 'serverless'
}
