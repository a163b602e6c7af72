import type { IncomingMessage } from 'node:http'

/** A request with its body, read whole. */
export interface Incoming {
  readonly method: string
  /** The path as sent, still encoded. */
  readonly path: string
  readonly query: URLSearchParams
  readonly rawQuery: string
  readonly headers: ReadonlyMap<string, string>
  readonly body: Buffer
}

/** An answer to be written. */
export interface Outgoing {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array
}

export async function readIncoming(message: IncomingMessage): Promise<Incoming> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(Buffer.from(chunk))
  const [path = '/', rawQuery = ''] = (message.url ?? '/').split('?')
  const headers = Object.entries(message.headers).map(([name, value]): [string, string] => [
    name,
    Array.isArray(value) ? value.join(',') : (value ?? ''),
  ])
  return {
    method: message.method ?? 'GET',
    path,
    query: new URLSearchParams(rawQuery),
    rawQuery,
    headers: new Map(headers),
    body: Buffer.concat(chunks),
  }
}

/** The same request as a service below `prefix` sees it. */
export function below(prefix: string, request: Incoming): Incoming | undefined {
  if (request.path !== prefix && !request.path.startsWith(`${prefix}/`)) return undefined
  return { ...request, path: request.path.slice(prefix.length) || '/' }
}

export function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Outgoing {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(body),
  }
}
