import {
  CloudWatchLogsClient,
  DescribeLogStreamsCommand,
  GetLogEventsCommand,
  type LogStream,
} from '@aws-sdk/client-cloudwatch-logs'
import type { ContainerLogs, ContainerLogsRequest } from '../modes/deploy/ports.js'
import { type ClientOptions, reading, settings } from './client-settings.js'
import { within } from './within.js'

// "/aws/sagemaker/Endpoints/[EndpointName]": https://docs.aws.amazon.com/sagemaker/latest/dg/logging-cloudwatch.html
const GROUP_PREFIX = '/aws/sagemaker/Endpoints/'
const MILLISECONDS = 10_000
const ATTEMPTS = 2

/**
 * The end of what the containers of an endpoint's newest instance wrote: `logs:DescribeLogStreams` and `logs:GetLogEvents`. Given
 * up after ten seconds, since it only explains.
 */
export function containerLogs(options: ClientOptions): ContainerLogs {
  const client = new CloudWatchLogsClient({ ...settings(options), maxAttempts: ATTEMPTS })
  const streamsOf = reading('logs:DescribeLogStreams', (logGroupName: string) =>
    client.send(new DescribeLogStreamsCommand({ logGroupName, orderBy: 'LastEventTime', descending: true })),
  )
  const eventsOf = reading(
    'logs:GetLogEvents',
    (of: { readonly logGroupName: string; readonly logStreamName: string; readonly limit: number }) =>
      client.send(new GetLogEventsCommand({ ...of, startFromHead: false })),
  )
  async function tail({ endpointName, since, limit }: ContainerLogsRequest) {
    const logGroupName = `${GROUP_PREFIX}${endpointName}`
    const { logStreams = [] } = await streamsOf(logGroupName)
    // What failed is the fleet that was made last; the one before it may still serve, and write.
    const [newest] = logStreams
      .filter((stream) => createdAt(stream) >= since.getTime())
      .toSorted((one, other) => createdAt(other) - createdAt(one))
    if (newest?.logStreamName === undefined) return undefined
    const { logStreamName } = newest
    const { events = [] } = await eventsOf({ logGroupName, logStreamName, limit })
    const lines = events.flatMap(({ message }) => (message ?? '').split('\n')).filter((line) => line.trim() !== '')
    return { stream: `${logGroupName}: ${logStreamName}`, lines: lines.slice(-limit) }
  }
  return (request) => within(MILLISECONDS, 'logs:GetLogEvents', tail(request))
}

function createdAt({ creationTime = 0 }: LogStream): number {
  return creationTime
}
