import type { Emulator } from '../emulator.js'
import { validate } from '../model/validate.js'
import { serve } from '../serve.js'
import { ServiceError } from '../service-error.js'
import {
  type DescribeAlarmsAnswer,
  type DescribeAlarmsRequest,
  describeAlarms,
  type NamedAlarms,
  ownersAlarms,
} from '../workload/alarms.js'
import type { Wire } from './answer.js'
import type { Incoming } from './incoming.js'
import { identified, jsonWire, parsed } from './sagemaker.js'
import { verifySignature } from './signature.js'
import { stsWire, type XmlMembers } from './sts.js'

const NAMESPACE = 'http://monitoring.amazonaws.com/doc/2010-08-01/'
const TARGET = 'GraniteServiceVersion20100801.'

/**
 * CloudWatch speaks three protocols (botocore, `protocols`). The JavaScript client asks in JSON 1.0, older ones by the
 * query protocol; each is answered in its own. Nobody here asks in CBOR.
 */
export function cloudWatchWire(request: Incoming): Wire<DescribeAlarmsAnswer | undefined> {
  if (!isQuery(request)) {
    const wire = jsonWire('application/x-amz-json-1.0')
    return {
      answer: wire.answer,
      refusal: (error) => {
        const outgoing = wire.refusal(error)
        // Clients with `awsQueryCompatible` ask for the code of the query protocol beside the other.
        const code = `${error.code.replace(/Exception$/, '')};${error.status >= 500 ? 'Receiver' : 'Sender'}`
        return request.headers.get('x-amzn-query-mode') === 'true'
          ? { ...outgoing, headers: { ...outgoing.headers, 'x-amzn-query-error': code } }
          : outgoing
      },
    }
  }
  const wire = stsWire('DescribeAlarms', NAMESPACE)
  return { answer: (output) => wire.answer(output === undefined ? {} : xmlOf(output)), refusal: wire.refusal }
}

/** Serves one request of CloudWatch. */
export async function serveCloudWatch(emulator: Emulator, request: Incoming) {
  const form = isQuery(request) ? new URLSearchParams(request.body.toString()) : undefined
  const operation = form?.get('Action') ?? (request.headers.get('x-amz-target') ?? '').replace(TARGET, '')
  const input = form === undefined ? parsed(request.body) : inputOf(form)
  const identity = identified(emulator, request)
  return serve<DescribeAlarmsAnswer | undefined>(
    emulator,
    { service: 'cloudwatch', operation, account: identity.account, role: identity.role, input },
    () => {
      const { caller, region } = verifySignature(emulator.sessions, request)
      const owners = Object.entries(ownersAlarms).find(([name]) => name === operation)?.[1]
      if (owners !== undefined) {
        const text = validate({ service: 'cloudwatch', operation, value: input })
        if (text !== undefined) throw new ServiceError('ValidationError', text)
        const named: NamedAlarms = Object(input)
        owners({ state: emulator, caller, region }, named)
        return undefined
      }
      if (operation !== 'DescribeAlarms') throw new ServiceError('InvalidAction', `unknown operation ${operation}`)
      // What it holds is checked against the model.
      const given: DescribeAlarmsRequest = Object(input)
      return describeAlarms({ state: emulator, caller, region }, given)
    },
  )
}

function isQuery(request: Incoming): boolean {
  return (request.headers.get('content-type') ?? '').startsWith('application/x-www-form-urlencoded')
}

/** Lists travel as `AlarmNames.member.1` (query protocol). */
function inputOf(form: URLSearchParams): DescribeAlarmsRequest {
  const members = (name: string) =>
    [...form].filter(([key]) => key.startsWith(`${name}.member.`)).map(([, value]) => value)
  const text = (name: string) => form.get(name) ?? undefined
  const lists = Object.fromEntries(
    ['AlarmNames', 'AlarmTypes'].map((name) => [name, members(name)] as const).filter(([, list]) => list.length > 0),
  )
  const texts = Object.fromEntries(
    ['AlarmNamePrefix', 'StateValue', 'NextToken'].flatMap((name) =>
      text(name) === undefined ? [] : [[name, text(name)]],
    ),
  )
  const records = text('MaxRecords')
  return { ...lists, ...texts, ...(records === undefined ? {} : { MaxRecords: Number(records) }) }
}

function xmlOf(answer: DescribeAlarmsAnswer): XmlMembers {
  const list = (alarms: DescribeAlarmsAnswer['MetricAlarms']): XmlMembers => ({
    member: alarms.map(({ StateUpdatedTimestamp: time, ...alarm }) => ({
      ...alarm,
      StateUpdatedTimestamp: time.toISOString(),
    })),
  })
  return {
    MetricAlarms: list(answer.MetricAlarms),
    CompositeAlarms: list(answer.CompositeAlarms),
    ...(answer.NextToken === undefined ? {} : { NextToken: answer.NextToken }),
  }
}
