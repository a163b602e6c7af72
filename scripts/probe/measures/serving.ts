import { PutMetricAlarmCommand, SetAlarmStateCommand } from '@aws-sdk/client-cloudwatch'
import { CreateKeyCommand } from '@aws-sdk/client-kms'
import {
  CreateEndpointCommand,
  CreateEndpointConfigCommand,
  CreateModelCommand,
  DescribeEndpointCommand,
  type DescribeEndpointOutput,
  UpdateEndpointCommand,
  type UpdateEndpointInput,
} from '@aws-sdk/client-sagemaker'
import { STALE_MINUTES } from '../../../src/modes/deploy/apply/wait.js'
import { isDenied, outcomeOf } from '../ask.js'
import { ENVIRONMENT } from '../container.js'
import type { Finding } from '../finding.js'
import { until } from '../pace.js'
import type { World } from '../world.js'

/** The smallest instance that SageMaker hosts on; it has no local storage, which a key could not encrypt. */
export const INSTANCE = 'ml.t2.medium'

const MINUTES = 60

/** One endpoint that the questions share, each from the configuration that the one before left. */
export class Serving {
  readonly #world: World
  #endpoint: Promise<string> | undefined
  #configs = 0

  constructor(world: World) {
    this.#world = world
  }

  /** The endpoint's name once it is InService with a variant `one`. */
  endpoint(): Promise<string> {
    this.#endpoint ??= this.#create()
    return this.#endpoint
  }

  /** Another configuration, with one variant of this name. */
  async config(variant: string, kmsKeyId?: string): Promise<string> {
    const world = this.#world
    this.#configs += 1
    const EndpointConfigName = world.name(`config-${this.#configs}`)
    await world.make('endpoint-config', EndpointConfigName, () =>
      world.asker.must('CreateEndpointConfig', () =>
        world.owner.sageMaker.send(
          new CreateEndpointConfigCommand({
            EndpointConfigName,
            ProductionVariants: [
              {
                VariantName: variant,
                ModelName: world.name('model'),
                InstanceType: INSTANCE,
                InitialInstanceCount: 1,
                InitialVariantWeight: 1,
              },
            ],
            ...(kmsKeyId === undefined ? {} : { KmsKeyId: kmsKeyId }),
          }),
        ),
      ),
    )
    return EndpointConfigName
  }

  look(): Promise<DescribeEndpointOutput> {
    const world = this.#world
    return world.asker.must('DescribeEndpoint', () =>
      world.owner.sageMaker.send(new DescribeEndpointCommand({ EndpointName: world.name('endpoint') })),
    )
  }

  update(request: Omit<UpdateEndpointInput, 'EndpointName'>) {
    const world = this.#world
    return world.asker.ask('UpdateEndpoint', () =>
      world.owner.sageMaker.send(new UpdateEndpointCommand({ EndpointName: world.name('endpoint'), ...request })),
    )
  }

  /** Looks until nothing changes any more; each look is handed to `each`. */
  settled(each: (endpoint: DescribeEndpointOutput) => Promise<void> = async () => {}): Promise<DescribeEndpointOutput> {
    const what = 'the endpoint to settle'
    return until(this.#world.pace, { what, seconds: 40 * MINUTES, every: 10 }, async () => {
      const endpoint = await this.look()
      await each(endpoint)
      return isFinal(endpoint) ? endpoint : undefined
    })
  }

  async #create(): Promise<string> {
    const world = this.#world
    const { uri } = await world.artifact()
    const ExecutionRoleArn = await world.executionRole()
    const ModelName = world.name('model')
    // A new role may not be known yet, nor what it may read.
    await until(world.pace, { what: 'the model to be made', seconds: 3 * MINUTES, every: 5 }, async () => {
      const told = await world.make('model', ModelName, () =>
        world.asker.ask('CreateModel', () =>
          world.owner.sageMaker.send(
            new CreateModelCommand({
              ModelName,
              ExecutionRoleArn,
              PrimaryContainer: { Image: world.image, ModelDataUrl: uri, Environment: { ...ENVIRONMENT } },
            }),
          ),
        ),
      )
      if (!told.ok && !/role|access/i.test(told.message)) throw new Error(`CreateModel: ${outcomeOf(told)}`)
      return told.ok ? true : undefined
    })
    const EndpointConfigName = await this.config('one')
    const EndpointName = world.name('endpoint')
    await world.make('endpoint', EndpointName, () =>
      world.asker.must('CreateEndpoint', () =>
        world.owner.sageMaker.send(new CreateEndpointCommand({ EndpointName, EndpointConfigName })),
      ),
    )
    const { EndpointStatus: status, FailureReason: reason } = await this.settled()
    if (status !== 'InService') throw new Error(`the endpoint is ${status}: ${reason ?? 'no reason'}`)
    return EndpointName
  }
}

function isFinal({ EndpointStatus: status, PendingDeploymentSummary: pending }: DescribeEndpointOutput): boolean {
  return pending === undefined && !/^(Creating|Updating|SystemUpdating|RollingBack)$/.test(status ?? 'Updating')
}

export async function otherVariants(world: World, serving: Serving): Promise<Finding> {
  await serving.endpoint()
  const EndpointConfigName = await serving.config('two')
  const told = await serving.update({ EndpointConfigName })
  if (!told.ok) return { answer: `UpdateEndpoint says: ${outcomeOf(told)}`, verdict: 'otherwise', side: 'refused' }
  await world.pace.sleep(10_000)
  const end = await serving.settled()
  const serves = (end.ProductionVariants ?? []).map(({ VariantName: name }) => name).join(', ')
  const isDone = end.EndpointStatus === 'InService' && end.EndpointConfigName === EndpointConfigName
  return {
    answer: `UpdateEndpoint takes it; in the end the endpoint is ${end.EndpointStatus} with variant ${serves}${end.FailureReason ? `: ${end.FailureReason}` : ''}.`,
    ...(isDone ? { verdict: 'as-assumed' as const } : { verdict: 'otherwise' as const, side: 'refused' }),
  }
}

export async function staleDescribe(world: World, serving: Serving): Promise<Finding> {
  await serving.endpoint()
  const before = await serving.settled()
  const variant = before.ProductionVariants?.[0]?.VariantName ?? 'one'
  const EndpointConfigName = await serving.config(variant)
  const told = await serving.update({ EndpointConfigName })
  if (!told.ok) throw new Error(`UpdateEndpoint: ${outcomeOf(told)}`)
  const since = world.pace.now().getTime()
  let unmoved = false
  await until(world.pace, { what: 'the update to show', seconds: 15 * MINUTES, every: 1 }, async () => {
    const seen = await serving.look()
    const hasMoved = (seen.LastModifiedTime?.getTime() ?? 0) > (before.LastModifiedTime?.getTime() ?? 0)
    const shows = seen.EndpointStatus !== 'InService' || seen.EndpointConfigName === EndpointConfigName
    if (shows && !hasMoved) unmoved = true
    return shows ? true : undefined
  })
  const seconds = (world.pace.now().getTime() - since) / 1000
  const end = await serving.settled()
  const atTheEnd = (end.LastModifiedTime?.getTime() ?? 0) > (before.LastModifiedTime?.getTime() ?? 0)
  return {
    answer: `The update showed after ${seconds.toFixed(1)} s. LastModifiedTime ${unmoved ? 'had not moved yet' : 'had moved'} by then, and ${atTheEnd ? 'has' : 'has not'} at the end (${end.EndpointStatus}).`,
    verdict: seconds <= STALE_MINUTES * 60 && !unmoved && atTheEnd ? 'as-assumed' : 'otherwise',
  }
}

export async function grantAtUpdate(world: World, serving: Serving): Promise<Finding> {
  const EndpointName = await serving.endpoint()
  const before = await serving.settled()
  const Description = world.name('key')
  const { KeyMetadata: key } = await world.make('key', Description, () =>
    world.asker.must('CreateKey', () => world.owner.kms.send(new CreateKeyCommand({ Description }))),
  )
  const variant = before.ProductionVariants?.[0]?.VariantName ?? 'one'
  const EndpointConfigName = await serving.config(variant, key?.Arn)
  const { sageMaker } = await world.session([{ Effect: 'Allow', Action: 'sagemaker:*', Resource: '*' }])
  const told = await world.asker.ask('UpdateEndpoint (no rights in KMS)', () =>
    sageMaker.send(new UpdateEndpointCommand({ EndpointName, EndpointConfigName })),
  )
  if (!told.ok)
    return {
      answer: isDenied(told)
        ? `UpdateEndpoint is refused without rights in KMS: ${outcomeOf(told)}`
        : `UpdateEndpoint says: ${outcomeOf(told)}`,
      verdict: 'as-assumed',
    }
  await world.pace.sleep(10_000)
  const end = await serving.settled()
  const serves = end.EndpointConfigName === EndpointConfigName ? 'the configuration with the key' : 'the old one'
  return {
    answer: `UpdateEndpoint is taken without rights in KMS; in the end the endpoint is ${end.EndpointStatus} on ${serves}${end.FailureReason ? `: ${end.FailureReason}` : ''}.`,
    verdict: 'as-assumed',
  }
}

export async function alarmRollback(world: World, serving: Serving): Promise<Finding> {
  await serving.endpoint()
  const before = await serving.settled()
  const AlarmName = world.name('alarm')
  await world.make('alarm', AlarmName, () =>
    world.asker.must('PutMetricAlarm', () =>
      world.owner.cloudWatch.send(
        new PutMetricAlarmCommand({
          AlarmName,
          // Of a metric that nobody writes: it goes off when it is told to.
          Namespace: 'smr-probe',
          MetricName: 'nothing',
          Statistic: 'Sum',
          Period: 60,
          EvaluationPeriods: 1,
          Threshold: 1,
          ComparisonOperator: 'GreaterThanThreshold',
          TreatMissingData: 'ignore',
        }),
      ),
    ),
  )
  const turn = (StateValue: 'OK' | 'ALARM') =>
    world.asker.must(`SetAlarmState (${StateValue})`, () =>
      world.owner.cloudWatch.send(new SetAlarmStateCommand({ AlarmName, StateValue, StateReason: 'the probe' })),
    )
  await turn('OK')
  const variant = before.ProductionVariants?.[0]?.VariantName ?? 'one'
  const EndpointConfigName = await serving.config(variant)
  const told = await serving.update({
    EndpointConfigName,
    DeploymentConfig: {
      BlueGreenUpdatePolicy: {
        TrafficRoutingConfiguration: { Type: 'ALL_AT_ONCE', WaitIntervalInSeconds: 600 },
        MaximumExecutionTimeoutInSeconds: 3600,
      },
      AutoRollbackConfiguration: { Alarms: [{ AlarmName }] },
    },
  })
  if (!told.ok) throw new Error(`UpdateEndpoint: ${outcomeOf(told)}`)
  const seen = new Set<string>()
  await world.pace.sleep(10_000)
  const end = await serving.settled(async (endpoint) => {
    const variants = endpoint.PendingDeploymentSummary?.ProductionVariants ?? []
    const phases = variants.flatMap(({ VariantStatus: all = [] }) => all.flatMap(({ Status: phase }) => phase ?? []))
    seen.add([endpoint.EndpointStatus, ...phases].join(' '))
    // An alarm goes off while the new fleet is watched; before that, it would not be asked.
    if (phases.some((phase) => phase === 'Baking' || phase === 'ActivatingTraffic')) await turn('ALARM')
  })
  const isBack = end.EndpointStatus === 'InService' && end.EndpointConfigName === before.EndpointConfigName
  return {
    answer: `Seen on the way: ${[...seen].join(', ')}. In the end ${end.EndpointStatus} on the ${isBack ? 'old' : 'new'} configuration, with the reason: ${end.FailureReason || 'none'}.`,
    verdict: isBack ? 'as-assumed' : 'open',
  }
}
