import { CloudWatchClient, DescribeAlarmsCommand } from '@aws-sdk/client-cloudwatch'
import type { AlarmState, Alarms } from '../modes/deploy/ports.js'
import { type ClientOptions, READ_ATTEMPTS, reading, settings } from './client-settings.js'

const NAMES_OF_A_REQUEST = 100 // DescribeAlarms: AlarmNames, Array Members: Maximum number of 100 items

/** CloudWatch alarms of the workload account: `cloudwatch:DescribeAlarms`, metric and composite ones. */
export function alarms(options: ClientOptions): Alarms {
  const client = new CloudWatchClient({ ...settings(options), maxAttempts: READ_ATTEMPTS })
  const describe = reading(
    'cloudwatch:DescribeAlarms',
    (input: { readonly names: readonly string[]; readonly next: string | undefined }) =>
      client.send(
        new DescribeAlarmsCommand({
          AlarmNames: [...input.names],
          // Without it composite alarms are left out.
          AlarmTypes: ['MetricAlarm', 'CompositeAlarm'],
          ...(input.next === undefined ? {} : { NextToken: input.next }),
        }),
      ),
  )

  async function describeSome(names: readonly string[]): Promise<readonly AlarmState[]> {
    const found: AlarmState[] = []
    let next: string | undefined
    do {
      const page = await describe({ names, next })
      for (const alarm of [...(page.MetricAlarms ?? []), ...(page.CompositeAlarms ?? [])]) {
        const { AlarmName: name, StateValue: state, StateReason: reason } = alarm
        if (name !== undefined && state !== undefined) found.push({ name, state, ...(reason && { reason }) })
      }
      next = page.NextToken
    } while (next)
    return found
  }

  return {
    describeAlarms: async ({ names }) => {
      const batches = Array.from({ length: Math.ceil(names.length / NAMES_OF_A_REQUEST) }, (_, index) =>
        names.slice(index * NAMES_OF_A_REQUEST, (index + 1) * NAMES_OF_A_REQUEST),
      )
      return (await Promise.all(batches.map(describeSome))).flat()
    },
  }
}
