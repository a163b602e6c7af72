import { PutMetricAlarmCommand, SetAlarmStateCommand } from '@aws-sdk/client-cloudwatch'
import { CreateKeyCommand } from '@aws-sdk/client-kms'
import { UpdateEndpointCommand } from '@aws-sdk/client-sagemaker'
import { STALE_MINUTES } from '../../../src/modes/deploy/apply/wait.js'
import { isDenied, outcomeOf } from '../ask.js'
import type { Finding } from '../finding.js'
import { until } from '../pace.js'
import type { Serving } from '../serving.js'
import type { World } from '../world.js'

const MINUTES = 60

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
