import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

export interface AServer {
  readonly url: string
  readonly requests: { readonly path: string; readonly headers: IncomingMessage['headers']; readonly body: string }[]
  readonly close: () => Promise<void>
}

/** A server on this machine that answers as the test says, and remembers what it was asked. */
export async function aServer(
  answer: (response: ServerResponse, count: number, request: IncomingMessage, body: string) => void,
): Promise<AServer> {
  const requests: AServer['requests'] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')))
    request.on('end', () => {
      requests.push({ path: request.url ?? '', headers: request.headers, body })
      answer(response, requests.length, request, body)
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    requests,
    close: async () => {
      server.closeAllConnections()
      await new Promise<void>((done) => server.close(() => done()))
    },
  }
}
