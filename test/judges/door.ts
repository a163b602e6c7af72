import { createServer } from 'node:http'
import { write } from '../emulator/http/answer.js'
import { type Incoming, json, readIncoming } from '../emulator/http/incoming.js'
import { parsed, SAGEMAKER_WIRE } from '../emulator/http/sagemaker.js'
import { rootCaller } from '../emulator/iam/caller.js'
import { Emulator } from '../emulator/index.js'
import { sageMakerOperations } from '../emulator/sagemaker/dispatch.js'
import { ServiceError } from '../emulator/service-error.js'

/** The account and the role of moto's own tests. */
export const ACCOUNT = '123456789012'
const ROLE = {
  name: 'FakeRole',
  account: ACCOUNT,
  trust: [{ Effect: 'Allow', Principal: { Service: 'sagemaker.amazonaws.com' }, Action: 'sts:AssumeRole' }],
  policy: [],
} as const

/** A world in which everything is done at once, for tests that do not wait. */
function aWorld(): Emulator {
  const hosting = {
    ...{ provision: 0, healthCheck: 0, activate: 0, rollback: 0, capacityChange: 0, deletion: 0, visibility: 0 },
    arnCase: 'as-given',
  } as const
  return new Emulator({ roles: [ROLE], hosting, filteredPages: 'full', arnCase: 'lower' })
}

/**
 * The emulator's SageMaker as the tests of others ask it: by the account's owner, whose signature is not looked at, at the
 * time that the test's own clock shows (`x-judge-time`, milliseconds). POST /reset makes a new world.
 */
export async function openDoor(): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  let emulator = aWorld()
  const server = createServer((message, response) => {
    readIncoming(message)
      .then((request) => {
        if (request.path === '/reset') {
          emulator = aWorld()
          return write(response, json(200, {}))
        }
        const now = Number(request.headers.get('x-judge-time') ?? Date.now())
        emulator.clock.advance(now - emulator.clock.now().getTime())
        write(response, answered(emulator, request))
      })
      .catch((error: unknown) => write(response, json(500, { message: String(error) })))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

function answered(emulator: Emulator, request: Incoming) {
  const operation = (request.headers.get('x-amz-target') ?? '').replace(/^SageMaker\./, '')
  const region = /Credential=[^/]+\/\d+\/([a-z0-9-]+)\//.exec(request.headers.get('authorization') ?? '')?.[1] ?? ''
  const operations = sageMakerOperations({ state: emulator, caller: rootCaller(ACCOUNT, 'aws'), region })
  const found = Object.entries(operations).find(([name]) => name === operation)
  try {
    if (found === undefined) throw new ServiceError('UnknownOperationException', `unknown operation ${operation}`)
    return SAGEMAKER_WIRE.answer(Reflect.apply(found[1], undefined, [parsed(request.body)]))
  } catch (error) {
    if (error instanceof ServiceError) return SAGEMAKER_WIRE.refusal(error)
    throw error
  }
}
