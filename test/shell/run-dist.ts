import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readKeyValues } from '../harness/file-commands.js'
import { ACTION_PATH } from '../lanes/action.js'

/** A folder as actions/checkout leaves it, with one small model. */
export function aWorkspace(files: Readonly<Record<string, string>> = {}): string {
  const workspace = mkdtempSync(join(tmpdir(), 'workspace-'))
  for (const [path, text] of Object.entries({ 'model.yaml': MANIFEST, 'evaluation.json': EVALUATION, ...files })) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true })
    writeFileSync(join(workspace, path), text)
  }
  return workspace
}

export const MANIFEST = `group: housing
containers:
  - image: 763104351884.dkr.ecr.eu-west-1.amazonaws.com/sklearn@sha256:${'a'.repeat(64)}
    model_data: s3://acme-ml/housing/model.tar.gz
content_types: [text/csv]
response_types: [text/csv]
metrics:
  report: evaluation.json
  primary: mse
  values:
    mse: { path: regression_metrics.mse.value, goal: minimize, gate: { max: 1 } }
`
export const EVALUATION = '{"regression_metrics":{"mse":{"value":0.25,"standard_deviation":0.01}}}'

export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly log: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  readonly milliseconds: number
}

export interface RunningDist {
  readonly kill: (signal: NodeJS.Signals) => void
  readonly ended: Promise<Ended>
  readonly temp: string
}

export interface DistOptions {
  readonly env: Readonly<Record<string, string>>
  readonly inputs?: Readonly<Record<string, string>>
  readonly workspace?: string
  readonly argv?: readonly string[]
  readonly node?: string
}

/** Starts dist/index.js of the action under test as the composite's step does: nothing but environment variables. */
export function startDist({ env, inputs = {}, workspace = aWorkspace(), argv = [], node }: DistOptions): RunningDist {
  const temp = mkdtempSync(join(tmpdir(), 'runner-'))
  const output = join(temp, 'output')
  const summary = join(temp, 'summary')
  for (const file of [output, summary]) writeFileSync(file, '')
  const start = performance.now()
  const child = spawn(node ?? process.execPath, [join(ACTION_PATH, 'dist/index.js'), ...argv], {
    cwd: workspace,
    env: {
      PATH: process.env['PATH'],
      ...env,
      INPUTS: JSON.stringify(inputs),
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      RUNNER_TEMP: temp,
    },
  })
  let log = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (log += text.toString('utf8')))
  const ended = new Promise<Ended>((done) => {
    child.on('close', (code, signal) =>
      done({
        code,
        signal,
        log,
        outputs: Object.fromEntries(readKeyValues(readFileSync(output, 'utf8'))),
        summary: readFileSync(summary, 'utf8'),
        milliseconds: performance.now() - start,
      }),
    )
  })
  return { kill: (signal) => child.kill(signal), ended, temp }
}

export function runDist(options: DistOptions): Promise<Ended> {
  return startDist(options).ended
}
