import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Emulator, REGISTER_ROLE_ARN, REGISTRY_ACCOUNT, startEmulator } from '../emulator/index.js'
import { EVALUATION, MANIFEST } from '../shell/run-dist.js'

export interface Many {
  readonly models: number
  /** How many of them the base branch has with other gates, so that the change touches their manifests. */
  readonly touched: number
  readonly dist: string
  readonly hook: string
  readonly print: (line: string) => void
}

/** One run with many models: how many requests of which kind it makes, how long it takes on loopback, the memory it has. */
export async function measureMany({ models, touched, dist, hook, print }: Many): Promise<void> {
  const names = Array.from({ length: models }, (_, index) => `model-${index}`)
  const manifest = (name: string) => MANIFEST.replace('group: housing', `group: ${name}`)
  const emulator = new Emulator({ groups: names })
  const started = await startEmulator(emulator)
  const temp = mkdtempSync(join(tmpdir(), 'many-'))
  const workspace = join(temp, 'workspace')
  for (const name of names) write(join(workspace, name), { 'model.yaml': manifest(name) })
  for (const name of ['output', 'summary']) writeFileSync(join(temp, name), '')
  const evaluate = (text: string) => {
    for (const name of names) write(join(workspace, name), { 'evaluation.json': text })
  }
  const base = names.map((name, index) => [
    `${name}/model.yaml`,
    `${manifest(name)}${index < touched ? '# was\n' : ''}`,
  ])
  emulator.github.setFiles(emulator.github.openPull({ number: 42 }).baseSha, Object.fromEntries(base))
  const runIn = (env: Readonly<Record<string, string>>) =>
    run(dist, hook, {
      PATH: process.env['PATH'] ?? '',
      ...env,
      INPUTS: JSON.stringify({
        manifest: '*/model.yaml',
        'aws-region': 'eu-west-1',
        'role-to-assume': REGISTER_ROLE_ARN,
        'registry-account-id': REGISTRY_ACCOUNT,
        'github-token': env['GITHUB_TOKEN'] ?? '',
      }),
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: join(temp, 'output'),
      GITHUB_STEP_SUMMARY: join(temp, 'summary'),
      RUNNER_TEMP: temp,
      MEASURED: join(temp, 'measured.json'),
    })
  try {
    // What they are compared with, approved.
    evaluate(EVALUATION)
    await runIn(started.run({ trigger: { kind: 'push', ref: 'refs/heads/main' } }).env)
    const owner = emulator.port({ account: REGISTRY_ACCOUNT })
    for (const name of names)
      for (const { ModelPackageArn } of emulator.versions(name))
        await owner.updateModelPackage({ ModelPackageArn, ModelApprovalStatus: 'Approved' })
    evaluate(EVALUATION.replace(/\d\.\d+/, '0.2513'))
    const before = emulator.log.requests().length
    const start = performance.now()
    const { code, log } = await runIn(started.run().env)
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    const { maxRSS }: { readonly maxRSS: number } = JSON.parse(readFileSync(join(temp, 'measured.json'), 'utf8'))
    const registered = names.filter((name) => emulator.versions(name).length === 2).length
    print(`${models} models, ${touched} manifests touched: exit code ${code}, ${registered} registered`)
    print(`${seconds} s of wall time on loopback, ${Math.round(maxRSS / 1024)} MiB resident at most`)
    const counts = new Map<string, number>()
    for (const { service, operation } of emulator.log.requests().slice(before)) {
      const key = `${service} ${operation}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
    for (const [key, count] of [...counts].toSorted()) print(`  ${key.padEnd(44)}${count}`)
    if (code !== 0) print(log.slice(-2000))
  } finally {
    await started.close()
    rmSync(temp, { recursive: true })
  }
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}

function run(dist: string, hook: string, env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, ['--require', hook, join(dist, 'index.js')], { stdio: 'pipe', env })
  let log = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => {
      log += text.toString('utf8')
    })
  return new Promise<{ readonly code: number | null; readonly log: string }>((done) =>
    child.on('close', (code) => done({ code, log })),
  )
}
