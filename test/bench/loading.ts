import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Emulator, REGISTER_ROLE_ARN, REGISTRY_ACCOUNT, startEmulator } from '../emulator/index.js'
import { aWorkspace } from '../shell/run-dist.js'
import { median } from './figures.js'

interface Build {
  readonly name: string
  /** The folder that `index.js` is in. */
  readonly path: string
}

interface Loading {
  readonly bytes: number
  /** The scripts that were loaded, in their order. */
  readonly paths: readonly string[]
  /** Milliseconds since the process began when the first connection was opened. */
  readonly untilRequest: number
  /** Processor time of the whole run, in milliseconds. */
  readonly processor: number
  /** The most memory that was resident, in KiB. */
  readonly maxRSS: number
  /** What of Node itself was loaded. */
  readonly builtins: readonly string[]
}

/**
 * What one registration loads of each build, its processor time, its time until the first request, and the most memory: medians,
 * and within a round the median difference from the first build, and the median ratio of the first request to all of `node -e 0`.
 */
export async function measureLoading(builds: readonly Build[], rounds: number, hook: string) {
  const measured = new Map<Build, Loading[]>(builds.map((build) => [build, []]))
  const empty: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now()
    spawnSync(process.execPath, ['-e', '0'])
    empty.push(performance.now() - began)
    for (const [build, own] of measured) own.push(await loadedBy(build, hook))
  }
  const [base = []] = measured.values()
  return [...measured].map(([build, own]) => ({
    ...build,
    bytes: own[0]?.bytes ?? 0,
    files: own[0]?.paths.length ?? 0,
    processor: median(own.map(({ processor }) => processor)),
    untilRequest: median(own.map(({ untilRequest }) => untilRequest)),
    toEmpty: median(own.map(({ untilRequest }, round) => untilRequest / (empty[round] ?? Number.NaN))),
    resident: median(own.map(({ maxRSS }) => maxRSS)),
    difference: median(own.map(({ processor }, round) => processor - (base[round]?.processor ?? Number.NaN))),
  }))
}

/**
 * One registration by a build: a model with its weights in S3 and a report beside its manifest, nothing to upload. With other
 * inputs it may be any run, which may fail.
 */
export async function loadedBy(
  { path }: Pick<Build, 'path'>,
  hook: string,
  inputs?: Readonly<Record<string, string>>,
): Promise<Loading> {
  const started = await startEmulator(new Emulator({ groups: ['housing'] }))
  const temp = mkdtempSync(join(tmpdir(), 'loading-'))
  const result = join(temp, 'measured.json')
  for (const name of ['output', 'summary']) writeFileSync(join(temp, name), '')
  const workspace = aWorkspace()
  try {
    const child = spawn(process.execPath, ['--require', hook, join(path, 'index.js')], {
      cwd: workspace,
      stdio: 'pipe',
      env: {
        PATH: process.env['PATH'],
        ...started.run().env,
        INPUTS: JSON.stringify({
          'aws-region': 'eu-west-1',
          'role-to-assume': REGISTER_ROLE_ARN,
          'registry-account-id': REGISTRY_ACCOUNT,
          'github-token': started.env['GITHUB_TOKEN'] ?? '',
          ...inputs,
        }),
        GITHUB_WORKSPACE: workspace,
        GITHUB_OUTPUT: join(temp, 'output'),
        GITHUB_STEP_SUMMARY: join(temp, 'summary'),
        RUNNER_TEMP: temp,
        MEASURED: result,
      },
    })
    let log = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text: Buffer) => {
        log += text.toString('utf8')
      })
    const code = await new Promise<number | null>((done) => child.on('close', done))
    if (code !== 0 && inputs === undefined) throw new Error(`The action failed:\n${log}`)
    const measured: Loading = JSON.parse(readFileSync(result, 'utf8'))
    return measured
  } finally {
    await started.close()
  }
}
