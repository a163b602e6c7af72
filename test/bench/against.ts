import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { arch, cpus, platform } from 'node:os'
import { join } from 'node:path'
import { Emulator, REGISTER_ROLE_ARN, REGISTRY_ACCOUNT, startEmulator } from '../emulator/index.js'
import { aWorkspace, MANIFEST, runDist } from '../shell/run-dist.js'
import { distant } from './delay.js'
import { median } from './figures.js'

// From the root of the repository, where npm runs its scripts.
const RIVALS = join(process.cwd(), 'test/bench/rivals')
const GROUP = 'housing'
const GATED = MANIFEST.replace('gate: { max: 1 }', 'gate: { max: 1, max_regression: 50% }')

/** How far away everything is. */
export interface Distance {
  readonly name: string
  readonly milliseconds: number
  readonly isTls: boolean
}

export const DISTANCES: readonly Distance[] = [
  { name: '0 ms', milliseconds: 0, isTls: false },
  { name: '50 ms', milliseconds: 50, isTls: false },
  { name: '80 ms, TLS', milliseconds: 80, isTls: true },
]

/** One way to do the job: the arguments of its process, or this action. */
interface Way {
  readonly name: string
  readonly command: readonly [string, ...string[]] | 'action'
}

/** What one way took at one distance, round by round. */
export interface Took {
  readonly way: string
  readonly requests: number
  readonly milliseconds: readonly number[]
}

/** Where Python's packages are; the ways that need one which is not there are left out, and said. */
export function waysWith(python: string): { readonly ways: readonly Way[]; readonly missing: readonly string[] } {
  const bin = join(python, '..')
  const all: readonly (Way & { readonly needs?: string })[] = [
    { name: 'this action', command: 'action' },
    { name: 'signed by hand (the floor)', command: [process.execPath, join(RIVALS, 'floor.mjs')] },
    { name: 'a script with boto3', command: [python, join(RIVALS, 'with_boto3.py')], needs: 'boto3' },
    { name: 'the aws CLI and curl', command: ['bash', join(RIVALS, 'with_cli.sh')], needs: 'awscli' },
    { name: 'register of the SageMaker SDK', command: [python, join(RIVALS, 'with_sdk.py')], needs: 'sagemaker' },
  ]
  const isThere = ({ needs }: (typeof all)[number]) => needs === undefined || hasPackage(bin, needs)
  return { ways: all.filter(isThere), missing: all.filter((way) => !isThere(way)).map(({ name }) => name) }
}

function hasPackage(bin: string, name: string): boolean {
  const lib = join(bin, '../lib')
  return (
    existsSync(lib) &&
    ['3.9', '3.10', '3.11', '3.12', '3.13'].some((version) =>
      existsSync(join(lib, `python${version}`, 'site-packages', name)),
    )
  )
}

/** Runs each way once a round, in another order each time, since machines are noisy: what counts is the ratio within a round. */
export async function against({
  distance,
  rounds,
  python,
}: {
  readonly distance: Distance
  readonly rounds: number
  readonly python: string
}): Promise<readonly Took[]> {
  const { ways } = waysWith(python)
  const times = new Map(ways.map(({ name }) => [name, [] as number[]] as const))
  const requests = new Map<string, number>()
  for (let round = 0; round < rounds; round += 1) {
    const order = ways.map((_, index) => ways[(index + round) % ways.length]).filter((way) => way !== undefined)
    for (const way of order) {
      const took = await once(way, distance, join(python, '..'))
      times.get(way.name)?.push(took.milliseconds)
      requests.set(way.name, took.requests)
    }
  }
  return ways.map(({ name: way }) => ({ way, requests: requests.get(way) ?? 0, milliseconds: times.get(way) ?? [] }))
}

async function once({ name, command }: Way, { milliseconds, isTls }: Distance, bin: string) {
  const emulator = new Emulator({ groups: [GROUP] })
  emulator.plant(GROUP, { ModelApprovalStatus: 'Approved', CustomerMetadataProperties: { 'metric/mse': '0.26' } })
  const started = await startEmulator(emulator)
  const far = await distant(started.url, milliseconds, isTls)
  try {
    const env = Object.fromEntries(
      Object.entries(started.run().env).map(([key, value]) => [key, value.replace(started.url, far.url)]),
    )
    const trusts =
      far.certificate === undefined
        ? {}
        : {
            NODE_EXTRA_CA_CERTS: far.certificate,
            AWS_CA_BUNDLE: far.certificate,
            SSL_CERT_FILE: far.certificate,
            CURL_CA_BUNDLE: far.certificate,
          }
    const workspace = aWorkspace({ 'model.yaml': GATED })
    emulator.log.clear()
    if (command === 'action') {
      const ended = await runDist({
        env: { ...env, ...trusts },
        workspace,
        inputs: {
          manifest: 'model.yaml',
          'aws-region': 'eu-west-1',
          'role-to-assume': REGISTER_ROLE_ARN,
          'registry-account-id': REGISTRY_ACCOUNT,
          'github-token': env['GITHUB_TOKEN'] ?? '',
        },
      })
      if (ended.code !== 0) throw new Error(`The action failed:\n${ended.log}`)
      return { milliseconds: ended.milliseconds, requests: emulator.log.requests().length }
    }
    const took = await processOf(command, {
      cwd: workspace,
      env: {
        ...env,
        ...trusts,
        PATH: `${bin}:${process.env['PATH']}`,
        AWS_DEFAULT_REGION: 'eu-west-1',
        ROLE: REGISTER_ROLE_ARN,
        REGISTRY: REGISTRY_ACCOUNT,
        GROUP,
        IMAGE: `763104351884.dkr.ecr.eu-west-1.amazonaws.com/sklearn@sha256:${'a'.repeat(64)}`,
        MODEL: 's3://acme-ml/housing/model.tar.gz',
        ...(name.includes('SDK') ? credentialsOf(emulator) : {}),
      },
    })
    if (emulator.versions(GROUP).length !== 2) throw new Error(`${name} registered nothing`)
    return { milliseconds: took, requests: emulator.log.requests().length }
  } finally {
    await far.close()
    await started.close()
  }
}

function credentialsOf(emulator: Emulator): Readonly<Record<string, string>> {
  const role = emulator.roles.get(REGISTER_ROLE_ARN)
  if (role === undefined) throw new Error('there is no role')
  const session = emulator.sessions.start({ role, sessionName: 'sdk', seconds: 3600 })
  return {
    AWS_ACCESS_KEY_ID: session.accessKeyId,
    AWS_SECRET_ACCESS_KEY: session.secretAccessKey,
    AWS_SESSION_TOKEN: session.sessionToken,
  }
}

function processOf(
  [program, ...args]: readonly [string, ...string[]],
  options: { readonly cwd: string; readonly env: Readonly<Record<string, string>> },
): Promise<number> {
  const start = performance.now()
  return new Promise((done, fail) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.on('data', (text: Buffer) => (said += text.toString()))
    child.on('error', fail)
    child.on('close', (code) => (code === 0 ? done(performance.now() - start) : fail(new Error(`${program}: ${said}`))))
  })
}

/** A ratio within each round: its median, and from what to what it went. */
export function ratios(one: readonly number[], other: readonly number[]) {
  const all = one.map((value, round) => value / (other[round] ?? Number.NaN))
  return { median: median(all), least: Math.min(...all), most: Math.max(...all) }
}

/** The page of figures: what each way took, and how often this action fits into it. */
export async function benchAgainst(of: {
  readonly rounds: number
  readonly python: string
  readonly print: (line: string) => void
}): Promise<void> {
  const { rounds, python, print } = of
  const { missing } = waysWith(python)
  print(
    `Node ${process.versions.node}, ${platform()} ${arch()}, ${cpus().length} cores (${cpus()[0]?.model ?? '?'}), ${rounds} rounds`,
  )
  for (const way of missing) print(`left out, since its package is not there: ${way}`)
  for (const distance of DISTANCES) {
    print('')
    print(`${distance.name.padEnd(34)}${'requests'.padStart(9)}${'median'.padStart(9)}   x this action (least to most)`)
    const took = await against({ distance, rounds, python })
    const own = took[0]?.milliseconds ?? []
    for (const { way, requests, milliseconds } of took) {
      const { median: middle, least, most } = ratios(milliseconds, own)
      const spread = `${middle.toFixed(2)} (${least.toFixed(2)} to ${most.toFixed(2)})`
      print(
        `${way.padEnd(34)}${String(requests).padStart(9)}${median(milliseconds).toFixed(0).padStart(6)} ms   ${spread}`,
      )
    }
  }
}
