import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { createServer, request } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

export interface Distant {
  readonly url: string
  /** What clients trust it by; undefined without TLS. */
  readonly certificate: string | undefined
  readonly close: () => Promise<void>
}

/**
 * A server as if it were far away: each request is passed on after a round trip. With TLS each new connection costs two round trips
 * more, TCP's and TLS 1.3's.
 */
export async function distant(origin: string, milliseconds: number, isTls: boolean): Promise<Distant> {
  const waits = new WeakMap<Socket, Promise<unknown>>()
  const target = new URL(origin)
  const serve: Parameters<typeof createServer>[1] = async (incoming, outgoing) => {
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk)
    await waits.get(incoming.socket)
    if (milliseconds > 0) await sleep(milliseconds)
    const { method, url: path, headers } = incoming
    const passed = request({ host: target.hostname, port: target.port, method, path, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers)
      answer.pipe(outgoing)
    })
    passed.on('error', () => outgoing.destroy())
    passed.end(Buffer.concat(chunks))
  }
  const certificate = isTls ? selfSigned() : undefined
  const server =
    certificate === undefined
      ? createServer(serve)
      : createTlsServer({ key: readFileSync(certificate.key), cert: readFileSync(certificate.cert) }, serve)
  const event = isTls ? 'secureConnection' : 'connection'
  server.on(event, (socket: Socket) => {
    if (isTls) waits.set(socket, sleep(2 * milliseconds))
  })
  server.keepAliveTimeout = 60_000
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address: AddressInfo | string | null = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return {
    url: `${isTls ? 'https://127.0.0.1' : 'http://127.0.0.1'}:${address.port}`,
    certificate: certificate?.cert,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  }
}

function selfSigned(): { readonly key: string; readonly cert: string } {
  const folder = mkdtempSync(join(tmpdir(), 'certificate-'))
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const names = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1']
  const how = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', key, '-out', cert]
  execFileSync('openssl', [...how, ...names], { stdio: 'ignore' })
  return { key, cert }
}
