import { randomUUID } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { s3InputOf, s3OperationOf } from '../emulator/http/s3-request.js'
import type { WireExchange } from '../emulator/http/server.js'
import { complaintsOf, type GitHubExchange } from './github-openapi.js'

/** One request to AWS and its answer, as test/judges/botocore_judge.py reads them. */
interface AwsExchange {
  readonly service:
    | 'sagemaker'
    | 'sts'
    | 's3'
    | 'cloudwatch'
    | 'application-autoscaling'
    | 'sagemaker-runtime'
    | 'ecr'
    | 'kms'
  readonly operation: string
  readonly input: unknown
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** All that went over the wire in one world, for those who judge it, and the secrets that were on it. */
export class Wire {
  readonly #aws: AwsExchange[] = []
  readonly #gitHub: GitHubExchange[] = []
  readonly secrets = new Set<string>()

  /** Takes one exchange; to be given to the emulator's HTTP door. */
  readonly take = ({ request, answer }: WireExchange): void => {
    const body = Buffer.from(answer.body).toString()
    this.#collectSecrets(request.headers.get('authorization') ?? '', body)
    const base = { status: answer.status, headers: answer.headers, body }
    const [, prefix = '', ...rest] = request.path.split('/')
    if (prefix === 'sagemaker') {
      const operation = (request.headers.get('x-amz-target') ?? '').replace('SageMaker.', '')
      this.#aws.push({ service: 'sagemaker', operation, input: json(request.body.toString()), ...base })
    } else if (
      prefix === 'cloudwatch' ||
      prefix === 'application-autoscaling' ||
      prefix === 'ecr' ||
      prefix === 'kms'
    ) {
      const operation = (request.headers.get('x-amz-target') ?? '').replace(/^.*\./, '')
      this.#aws.push({ service: prefix, operation, input: json(request.body.toString()), ...base })
    } else if (prefix === 'sagemaker-runtime') {
      const ContentType = request.headers.get('content-type') ?? ''
      const input = { EndpointName: rest[1] ?? '', ContentType, Body: request.body.toString() }
      this.#aws.push({ service: prefix, operation: 'InvokeEndpoint', input, ...base })
    } else if (prefix === 'sts') {
      const {
        Action: operation = '',
        Version: _,
        ...input
      } = Object.fromEntries(new URLSearchParams(request.body.toString()))
      const numbers =
        input['DurationSeconds'] === undefined ? {} : { DurationSeconds: Number(input['DurationSeconds']) }
      this.#aws.push({ service: 'sts', operation, input: { ...input, ...numbers }, ...base })
    } else if (prefix === 's3') {
      const below = { ...request, path: `/${rest.join('/')}` }
      const { Body, ...input } = s3InputOf(below)
      const whole = { ...input, ...(Body === undefined ? {} : { Body: Buffer.from(Body).toString() }) }
      this.#aws.push({ service: 's3', operation: s3OperationOf(below), input: whole, ...base })
    } else if (prefix === 'api' && !request.path.startsWith('/api/graphql')) {
      const isRaw = /raw/.test(request.headers.get('accept') ?? '') && answer.status === 200
      this.#gitHub.push({
        method: request.method,
        path: `/${rest.slice(1).join('/')}${request.rawQuery === '' ? '' : `?${request.rawQuery}`}`,
        ...(request.body.length === 0 ? {} : { requestBody: json(request.body.toString()) }),
        status: answer.status,
        ...(isRaw ? { isRaw } : { responseBody: json(body) }),
      })
    }
  }

  /** What GitHub's OpenAPI description has against these exchanges. */
  complaints(): readonly string[] {
    return [...new Set(this.#gitHub.flatMap(complaintsOf))]
  }

  /** Leaves the exchanges with AWS for botocore, where WIRE_LOG names a folder. */
  save(): void {
    const folder = process.env['WIRE_LOG']
    if (folder === undefined || folder === '' || this.#aws.length === 0) return
    mkdirSync(folder, { recursive: true })
    const lines = this.#aws.map((exchange) => `${JSON.stringify(exchange)}\n`)
    writeFileSync(join(folder, `${randomUUID()}.jsonl`), lines.join(''))
  }

  #collectSecrets(authorization: string, body: string): void {
    const bearer = /^(?:token|bearer) (.+)$/i.exec(authorization)?.[1]
    const found = [
      ...body.matchAll(/<(?:SecretAccessKey|SessionToken)>([^<]+)</g),
      ...body.matchAll(/"value":"(eyJ[^"]+)"/g),
    ]
    for (const secret of [bearer, ...found.map(([, secret]) => secret)])
      if (secret !== undefined) this.secrets.add(secret)
  }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
