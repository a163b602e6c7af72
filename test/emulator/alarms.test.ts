import { CloudWatchClient, DescribeAlarmsCommand, type DescribeAlarmsCommandInput } from '@aws-sdk/client-cloudwatch'
import { AwsQueryProtocol } from '@aws-sdk/core/protocols'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { clientsOf } from './hosting.support.js'
import { deployRoleArn, Emulator, PROD_ACCOUNT, REGION, type StartedEmulator, startEmulator } from './index.js'
import { assume, endpoint, outcomeOf } from './support.js'

let emulator: Emulator
let server: StartedEmulator
let clients: Awaited<ReturnType<typeof clientsOf>>

beforeEach(async () => {
  emulator = new Emulator()
  emulator.setAlarm(PROD_ACCOUNT, { name: 'housing-5xx', state: 'OK' })
  server = await startEmulator(emulator, { pace: 'stepped' })
  clients = await clientsOf(server)
})
afterEach(() => server.close())

test('CloudWatch lists metric alarms, composite ones when asked, and leaves out those that do not exist', async () => {
  emulator.setAlarm(PROD_ACCOUNT, { name: 'all-of-housing', state: 'ALARM', kind: 'composite', reason: '2 of 3' })
  const ask = (input: DescribeAlarmsCommandInput) => clients.cloudWatch.send(new DescribeAlarmsCommand(input))
  const AlarmNames = ['housing-5xx', 'all-of-housing', 'no-such-alarm']
  expect((await ask({ AlarmNames })).CompositeAlarms).toEqual([])
  const both = await ask({ AlarmNames, AlarmTypes: ['MetricAlarm', 'CompositeAlarm'] })
  expect(both.MetricAlarms).toMatchObject([{ AlarmName: 'housing-5xx', StateValue: 'OK' }])
  expect(both.MetricAlarms?.[0]?.StateUpdatedTimestamp).toBeInstanceOf(Date)
  expect(both.CompositeAlarms).toMatchObject([{ AlarmName: 'all-of-housing', StateReason: '2 of 3' }])
  const page = await ask({ AlarmTypes: ['MetricAlarm', 'CompositeAlarm'], MaxRecords: 1 })
  const next = await ask({ AlarmTypes: ['MetricAlarm', 'CompositeAlarm'], NextToken: page.NextToken ?? '' })
  expect([page.CompositeAlarms?.length, next.MetricAlarms?.length, next.NextToken]).toEqual([1, 1, undefined])
})

test('CloudWatch refuses in words and codes that the client understands', async () => {
  const tooMany = new DescribeAlarmsCommand({ MaxRecords: 1000 })
  expect(await outcomeOf(clients.cloudWatch.send(tooMany))).toMatch(/^ValidationException: 1 validation error detected/)
  const role = [...emulator.roles.values()].find(({ name }) => name === 'model-registry-deploy-prod')
  if (role === undefined) throw new Error('no deploy role')
  emulator.roles.set(role.arn, { ...role, policy: role.policy.filter(({ Sid }) => Sid !== 'IdentityAlarms') })
  expect(await outcomeOf(clients.cloudWatch.send(new DescribeAlarmsCommand({})))).toMatch(
    /^AccessDenied(Exception)?: User: \S+ is not authorized to perform: cloudwatch:DescribeAlarms on resource: arn:aws:cloudwatch:eu-west-1:444444444444:alarm:\*/,
  )
})

test('CloudWatch is asked by the query protocol, too', async () => {
  const { env } = server.run({ environment: 'prod' })
  const client = new CloudWatchClient({
    region: REGION,
    credentials: await assume(env, { roleArn: deployRoleArn('prod') }),
    endpoint: endpoint(env, 'CLOUDWATCH'),
    protocol: AwsQueryProtocol,
    protocolSettings: {
      defaultNamespace: 'com.amazonaws.cloudwatch',
      xmlNamespace: 'http://monitoring.amazonaws.com/doc/2010-08-01/',
      version: '2010-08-01',
    },
  })
  const { MetricAlarms } = await client.send(new DescribeAlarmsCommand({ AlarmNames: ['housing-5xx'] }))
  expect(MetricAlarms).toMatchObject([{ AlarmName: 'housing-5xx', StateValue: 'OK' }])
  const refused = await outcomeOf(client.send(new DescribeAlarmsCommand({ MaxRecords: 1000 })))
  expect(refused).toMatch(/^ValidationException: 1 validation error detected/)
})
