import { spawn } from 'node:child_process'
import { Emulator, REGISTER_ROLE_ARN, REGISTRY_ACCOUNT, type RunOptions, startEmulator } from '../emulator/index.js'
import { aWorkspace, EVALUATION, MANIFEST, runDist } from '../shell/run-dist.js'
import { median, ratio } from './figures.js'

interface Variant {
  readonly name: string
  /** Gives wall milliseconds, and how many requests were made. */
  readonly run: () => Promise<{ readonly milliseconds: number; readonly requests: number }>
}

/**
 * Times whole processes of the shipped `dist/`, all variants round by round in one run, since machines are noisy: what
 * counts is the ratio within a round. Nothing here asserts a time.
 */
export async function bench(rounds: number, print: (line: string) => void): Promise<void> {
  const times = new Map<string, number[]>()
  const requests = new Map<string, number>()
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, run } of VARIANTS) {
      const measured = await run()
      times.set(name, [...(times.get(name) ?? []), measured.milliseconds])
      requests.set(name, measured.requests)
    }
  }
  const base = times.get(EMPTY) ?? []
  const one = times.get(ONE) ?? []
  print(
    `Node ${process.versions.node}, ${rounds} rounds; milliseconds of wall time; ratios are medians of pairs in a round`,
  )
  print(
    `${'variant'.padEnd(36)}${'min'.padStart(7)}${'median'.padStart(8)}${'max'.padStart(7)}  x node  x one  requests`,
  )
  for (const [name, own] of times) {
    const cells = [Math.min(...own), median(own), Math.max(...own)].map((value) => value.toFixed(0))
    const [low = '', middle = '', high = ''] = cells
    const figures = `${low.padStart(7)}${middle.padStart(8)}${high.padStart(7)}`
    const ratios = `${ratio(own, base).padStart(8)}${ratio(own, one).padStart(7)}`
    print(`${name.padEnd(36)}${figures}${ratios}${String(requests.get(name) ?? 0).padStart(10)}`)
  }
}

const EMPTY = 'node -e 0'
const ONE = 'register 1 model'

const VARIANTS: readonly Variant[] = [
  { name: EMPTY, run: async () => ({ milliseconds: await emptyNode(), requests: 0 }) },
  { name: 'offline check of a fork', run: () => action(1, { trigger: { kind: 'pull_request', from: 'fork' } }) },
  { name: ONE, run: () => action(1) },
  { name: 'register 10 models, one run', run: () => action(10) },
  { name: 'register 100 models, one run', run: () => action(100) },
]

function emptyNode(): Promise<number> {
  const start = performance.now()
  return new Promise((done, fail) => {
    spawn(process.execPath, ['-e', '0'])
      .on('error', fail)
      .on('close', () => done(performance.now() - start))
  })
}

async function action(models: number, options: RunOptions = {}) {
  const names = Array.from({ length: models }, (_, index) => `model-${index}`)
  const emulator = new Emulator({ groups: names })
  const started = await startEmulator(emulator)
  try {
    const files = names.flatMap((name) => [
      [`${name}/model.yaml`, MANIFEST.replace('group: housing', `group: ${name}`)],
      [`${name}/evaluation.json`, EVALUATION],
    ])
    const ended = await runDist({
      env: started.run(options).env,
      workspace: aWorkspace(Object.fromEntries(files)),
      inputs: {
        manifest: 'model-*/model.yaml',
        'aws-region': 'eu-west-1',
        'role-to-assume': REGISTER_ROLE_ARN,
        'registry-account-id': REGISTRY_ACCOUNT,
        'github-token': started.env['GITHUB_TOKEN'] ?? '',
      },
    })
    if (ended.code !== 0) throw new Error(`The action failed:\n${ended.log}`)
    return { milliseconds: ended.milliseconds, requests: emulator.log.requests().length }
  } finally {
    await started.close()
  }
}
