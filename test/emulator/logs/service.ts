import type {
  DescribeLogStreamsCommandInput,
  DescribeLogStreamsResponse,
  GetLogEventsCommandInput,
  GetLogEventsResponse,
} from '@aws-sdk/client-cloudwatch-logs'
import { authorize } from '../iam/authorize.js'
import type { Caller } from '../iam/caller.js'
import { sound } from '../model/sound.js'
import { validate } from '../model/validate.js'
import { partitionOf } from '../partition.js'
import { ServiceError } from '../service-error.js'

/** One log stream of an endpoint. */
export interface LogOfContainers {
  /** `VARIANT/INSTANCE`. */
  readonly name: string
  readonly createdAt: Date
  readonly lines: readonly string[]
}

export interface LogsContext {
  readonly state: { readonly logs: ReadonlyMap<string, readonly LogOfContainers[]> }
  readonly caller: Caller
  readonly region: string
}

/** DescribeLogStreams, decided on the log group (service authorization reference); 50 streams of an answer (API reference). */
export function describeLogStreams(
  context: LogsContext,
  input: DescribeLogStreamsCommandInput,
): DescribeLogStreamsResponse {
  checked('DescribeLogStreams', input)
  const { logGroupName = '' } = input
  need(context, 'logs:DescribeLogStreams', `log-group:${logGroupName}:*`)
  const streams = groupOf(context, logGroupName)
  return sound('logs', 'DescribeLogStreams', {
    logStreams: streams.slice(0, 50).map(({ name, createdAt }) => ({
      logStreamName: name,
      creationTime: createdAt.getTime(),
    })),
  })
}

/** GetLogEvents, decided on the log stream: the last ones unless it starts from the head (API reference). */
export function getLogEvents(context: LogsContext, input: GetLogEventsCommandInput): GetLogEventsResponse {
  checked('GetLogEvents', input)
  const { logGroupName = '', logStreamName = '', limit = 10_000 } = input
  need(context, 'logs:GetLogEvents', `log-group:${logGroupName}:log-stream:${logStreamName}`)
  const stream = groupOf(context, logGroupName).find(({ name }) => name === logStreamName)
  if (stream === undefined)
    throw new ServiceError('ResourceNotFoundException', 'The specified log stream does not exist.')
  const timestamp = stream.createdAt.getTime()
  return sound('logs', 'GetLogEvents', {
    events: stream.lines.slice(-limit).map((message) => ({ message, timestamp })),
  })
}

function groupOf({ state, caller }: LogsContext, name: string): readonly LogOfContainers[] {
  const streams = state.logs.get(`${caller.account} ${name}`)
  if (streams === undefined)
    throw new ServiceError('ResourceNotFoundException', 'The specified log group does not exist.')
  return streams
}

function checked(operation: string, input: unknown): void {
  const text = validate({ service: 'logs', operation, value: input })
  if (text !== undefined) throw new ServiceError('InvalidParameterException', text)
}

function need({ caller, region }: LogsContext, action: string, resource: string): void {
  const refused = authorize({
    caller,
    action,
    resources: [`arn:${partitionOf(region)}:logs:${region}:${caller.account}:${resource}`],
    owner: caller.account,
    resourcePolicy: [],
  })
  if (refused !== undefined) throw refused
}
