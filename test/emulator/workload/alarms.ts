import { sound } from '../model/sound.js'
import { validate } from '../model/validate.js'
import type { SageMakerContext } from '../sagemaker/service.js'
import { ServiceError } from '../service-error.js'
import { need, ownArn } from './access.js'
import { setAlarm } from './people.js'

/** As much of DescribeAlarmsInput as the emulator understands; botocore's model holds the rest. */
export interface DescribeAlarmsRequest {
  readonly AlarmNames?: readonly string[]
  readonly AlarmNamePrefix?: string
  readonly AlarmTypes?: readonly string[]
  readonly StateValue?: string
  readonly MaxRecords?: number
  readonly NextToken?: string
}

export interface DescribedAlarm {
  readonly AlarmName: string
  readonly AlarmArn: string
  readonly StateValue: string
  readonly StateReason: string
  readonly StateUpdatedTimestamp: Date
}

export interface DescribeAlarmsAnswer {
  readonly MetricAlarms: readonly DescribedAlarm[]
  readonly CompositeAlarms: readonly DescribedAlarm[]
  readonly NextToken?: string
}

const UNDERSTOOD: ReadonlySet<string> = new Set([
  'AlarmNames',
  'AlarmNamePrefix',
  'AlarmTypes',
  'StateValue',
  'MaxRecords',
  'NextToken',
])

/** CloudWatch's DescribeAlarms: the alarms as they are now. */
export function describeAlarms(context: SageMakerContext, input: DescribeAlarmsRequest): DescribeAlarmsAnswer {
  const text = validate({ service: 'cloudwatch', operation: 'DescribeAlarms', value: input })
  if (text !== undefined) throw new ServiceError('ValidationError', text)
  const beyond = Object.keys(input).find((key) => !UNDERSTOOD.has(key))
  if (beyond !== undefined) throw new Error(`the emulator does not understand ${beyond} of DescribeAlarms`)
  // The action cannot be narrowed to an alarm by name: the request is for all of them (service authorization reference).
  need(context, 'cloudwatch:DescribeAlarms', [ownArn(context, 'alarm:*', 'cloudwatch')])
  const { state, caller, region } = context
  const workload = state.workload(caller.account, region)
  const now = workload.hosting.now().getTime()
  // "If you omit this parameter, only metric alarms are returned, even if composite alarms exist" (botocore, AlarmTypes).
  const types = input.AlarmTypes ?? ['MetricAlarm']
  const all = workload.hosting.alarms.names().flatMap((name) => {
    const change = workload.hosting.alarms.changeAt(name, now)
    const type = workload.compositeAlarms.has(name) ? 'CompositeAlarm' : 'MetricAlarm'
    const isWanted =
      types.includes(type) &&
      (input.AlarmNames?.includes(name) ?? true) &&
      name.startsWith(input.AlarmNamePrefix ?? '') &&
      (input.StateValue === undefined || input.StateValue === change?.state)
    if (change === undefined || !isWanted) return []
    const alarm: DescribedAlarm = {
      AlarmName: name,
      AlarmArn: ownArn(context, `alarm:${name}`, 'cloudwatch'),
      StateValue: change.state,
      StateReason: workload.alarmReasons.get(name) ?? `Threshold Crossed: the alarm is in state ${change.state}.`,
      StateUpdatedTimestamp: new Date(change.at),
    }
    return [{ type, alarm }]
  })
  const start = pageStart(input.NextToken)
  // "The maximum number of alarm descriptions to retrieve", 50 unless given (API reference).
  const end = start + (input.MaxRecords ?? 50)
  const page = all.slice(start, end)
  return sound('cloudwatch', 'DescribeAlarms', {
    MetricAlarms: page.filter(({ type }) => type === 'MetricAlarm').map(({ alarm }) => alarm),
    CompositeAlarms: page.filter(({ type }) => type === 'CompositeAlarm').map(({ alarm }) => alarm),
    ...(end < all.length ? { NextToken: String(end) } : {}),
  })
}

function pageStart(token: string | undefined): number {
  const start = Number(token ?? 0)
  if (Number.isNaN(start)) throw new ServiceError('InvalidNextToken', 'The next token specified is invalid.')
  return start
}

/** Alarms as their owner makes them, sets them off by hand and deletes them. */
export const ownersAlarms = {
  /** "INSUFFICIENT_DATA: The alarm has just started" (CloudWatch user guide). */
  PutMetricAlarm: (context: SageMakerContext, { AlarmName: name = '' }: NamedAlarms): void => {
    need(context, 'cloudwatch:PutMetricAlarm', [ownArn(context, `alarm:${name}`, 'cloudwatch')])
    setAlarm(workloadOf(context), { name, state: 'INSUFFICIENT_DATA' })
  },
  SetAlarmState: (context: SageMakerContext, { AlarmName: name = '', StateValue, StateReason }: NamedAlarms): void => {
    need(context, 'cloudwatch:SetAlarmState', [ownArn(context, `alarm:${name}`, 'cloudwatch')])
    const workload = workloadOf(context)
    if (!workload.hosting.alarms.names().includes(name))
      throw new ServiceError('ResourceNotFound', `Unknown alarm ${name}`, 404)
    const state = STATES.find((one) => one === StateValue)
    if (state === undefined) throw new ServiceError('ValidationError', `no state ${StateValue}`)
    setAlarm(workload, { name, state, ...(StateReason === undefined ? {} : { reason: StateReason }) })
  },
  DeleteAlarms: (context: SageMakerContext, { AlarmNames: names = [] }: NamedAlarms): void => {
    need(
      context,
      'cloudwatch:DeleteAlarms',
      names.map((name) => ownArn(context, `alarm:${name}`, 'cloudwatch')),
    )
    const { alarms } = workloadOf(context).hosting
    // "If you specify … an incorrect alarm name … no alarms are deleted", and ResourceNotFound (API reference, DeleteAlarms).
    const missing = names.find((name) => !alarms.names().includes(name))
    if (missing !== undefined) throw new ServiceError('ResourceNotFound', `Unknown alarm ${missing}`, 404)
    for (const name of names) alarms.forget(name)
  },
} as const

const STATES = ['OK', 'ALARM', 'INSUFFICIENT_DATA'] as const

export interface NamedAlarms {
  readonly AlarmName?: string
  readonly AlarmNames?: readonly string[]
  readonly StateValue?: string
  readonly StateReason?: string
}

function workloadOf({ state, caller, region }: SageMakerContext) {
  return state.workload(caller.account, region)
}
