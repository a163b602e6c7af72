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
  /** Processor time until the first connection, and time since the process began. */
  readonly milliseconds: number
  readonly wall: number
  /** The most memory that was resident, in KiB. */
  readonly maxRSS: number
}

/**
 * What one registration loads of each build, and its time until the first request: the median, and within a round the median
 * difference from the first build and the median ratio to all of `node -e 0`.
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
    milliseconds: median(own.map(({ milliseconds }) => milliseconds)),
    wall: median(own.map(({ wall }) => wall)),
    toEmpty: median(own.map(({ wall }, round) => wall / (empty[round] ?? Number.NaN))),
    resident: median(own.map(({ maxRSS }) => maxRSS)),
    difference: median(own.map(({ milliseconds }, round) => milliseconds - (base[round]?.milliseconds ?? Number.NaN))),
  }))
}

/** One registration by a build: a model with its weights in S3 and a report beside its manifest, nothing to upload. */
export async function loadedBy({ path }: Pick<Build, 'path'>, hook: string): Promise<Loading> {
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
    if (code !== 0) throw new Error(`The action failed:\n${log}`)
    const measured: Loading = JSON.parse(readFileSync(result, 'utf8'))
    return measured
  } finally {
    await started.close()
  }
}
