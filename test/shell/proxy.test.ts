import { createServer } from 'node:http'
import { connect } from 'node:net'
import { expect, test } from '@jest/globals'
import { Emulator, REGISTER_ROLE_ARN, REGISTRY_ACCOUNT, startEmulator } from '../emulator/index.js'
import { runDist } from './run-dist.js'

/** A proxy that leads every host to this machine, and notes whom it was asked for and by whom. */
async function aProxy() {
  const asked: string[] = []
  const server = createServer()
  server.on('connect', (request, socket, head) => {
    const { host = '', 'proxy-authorization': authorization = '' } = request.headers
    asked.push(`${host} ${authorization}`)
    const inner = connect(Number(request.url?.split(':')[1]), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      inner.write(head)
      inner.pipe(socket).pipe(inner)
    })
    for (const end of [inner, socket]) end.on('error', () => {})
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  return { asked, port: typeof address === 'object' && address ? address.port : 0, close: () => server.close() }
}

test('behind a proxy the gates of the base branch are read and the comment is written', async () => {
  const proxy = await aProxy()
  const started = await startEmulator(new Emulator({ groups: ['housing'] }))
  const { env } = started.run()
  // A name that only the proxy knows: loopback addresses are always asked directly.
  const api = new URL(env['GITHUB_API_URL'] ?? '')
  const host = `api.github.test:${api.port}`
  const run = await runDist({
    env: {
      ...env,
      GITHUB_API_URL: env['GITHUB_API_URL']?.replace(api.host, host) ?? '',
      http_proxy: `http://runner:secret@127.0.0.1:${proxy.port}`,
    },
    inputs: {
      'aws-region': 'eu-west-1',
      'role-to-assume': REGISTER_ROLE_ARN,
      'registry-account-id': REGISTRY_ACCOUNT,
      'github-token': started.env['GITHUB_TOKEN'] ?? '',
    },
  })
  expect(run.log).not.toContain('::warning')
  expect(run.outputs['comment-url']).toMatch(/#issuecomment-\d+$/)
  const [first] = proxy.asked
  expect(first).toMatch(new RegExp(`^${host} Basic `))
  proxy.close()
  await started.close()
})
