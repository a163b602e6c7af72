import type { CreateEndpointConfigCommand, DescribeEndpointConfigCommand } from '@aws-sdk/client-sagemaker'
import { parsedJson } from '../../language/unknown.js'

/**
 * The SDK writes and reads the members of its own model and drops all others without a word, so that a member that SageMaker got
 * after this release (`CrossRegionTrafficConfig`, `AcceleratorPartitionLayouts`) would vanish from a live endpoint whose configuration
 * is kept. Here they are read from the answer itself, and written into the request itself.
 */
export function readingUnknownMembers(command: DescribeEndpointConfigCommand): DescribeEndpointConfigCommand {
  let raw: unknown
  command.middlewareStack.add(
    (next) => async (args) => {
      const answer = await next(args)
      const text = await textOf(answer.response)
      raw = text === undefined ? undefined : parsedJson(text)
      return answer
    },
    // Within the SDK's own reader of the body, which takes bytes as well as a stream.
    { step: 'deserialize', priority: 'low', name: 'keepRawAnswer' },
  )
  command.middlewareStack.add(
    (next) => async (args) => {
      const result = await next(args)
      Object.assign(result.output, addedTo(result.output, raw))
      return result
    },
    { step: 'initialize', name: 'addUnknownMembersToAnswer' },
  )
  return command
}

/** The same of a request: members of the input that the SDK's model lacks are sent as they are. */
export function writingUnknownMembers(command: CreateEndpointConfigCommand): CreateEndpointConfigCommand {
  command.middlewareStack.add(
    (next) => async (args) => {
      const { request } = args
      const body = isRecord(request) ? request['body'] : undefined
      const text = body instanceof Uint8Array ? new TextDecoder().decode(body) : body
      const known = typeof text === 'string' ? parsedJson(text) : undefined
      if (isRecord(request) && isRecord(known))
        request['body'] = new TextEncoder().encode(JSON.stringify(addedTo(known, args.input)))
      return next(args)
    },
    // After the SDK's own writer of the body, and before its length is counted and it is signed.
    { step: 'serialize', priority: 'low', name: 'addUnknownMembersToRequest' },
  )
  return command
}

/** What is known, with what only `raw` has, at any depth. */
function addedTo(known: unknown, raw: unknown): unknown {
  if (Array.isArray(known) && Array.isArray(raw) && known.length === raw.length)
    return known.map((item, index) => addedTo(item, raw[index]))
  if (!isRecord(known) || !isRecord(raw)) return known
  const added = Object.entries(raw).flatMap(([key, value]): readonly (readonly [string, unknown])[] => {
    if (value === null || value === undefined) return []
    return [[key, known[key] === undefined ? value : addedTo(known[key], value)]]
  })
  return { ...known, ...Object.fromEntries(added) }
}

/** A mapping as JSON has it: a date is none. */
function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
}

/** The body of a response, which is put back as bytes, since a stream is read once. */
async function textOf(response: unknown): Promise<string | undefined> {
  if (!isRecord(response)) return undefined
  const { body } = response
  if (body instanceof Uint8Array) return new TextDecoder().decode(body)
  if (!isStream(body)) return undefined
  const chunks: Uint8Array[] = []
  for await (const chunk of body) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  const bytes = Buffer.concat(chunks)
  response['body'] = new Uint8Array(bytes)
  return bytes.toString('utf8')
}

function isStream(body: unknown): body is AsyncIterable<Uint8Array | string> {
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body
}
