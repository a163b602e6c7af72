import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { REPOSITORY } from '../lanes/action.js'

/** One call of `aws` or `gh`: its arguments, and what it was given on its standard input. */
export interface Call {
  readonly tool: 'aws' | 'gh'
  readonly args: readonly string[]
  readonly input: string
}

/** What a double answers: the text where all words of the key stand in the call, in this order; else nothing, and success. */
export type Answers = Readonly<Record<string, string | { readonly fails: string }>>

/** What is answered unless a test says otherwise: an account that has nothing yet, and acme/models. */
const PLAIN: Answers = {
  'gh api repos/acme/models --jq [.full_name': 'acme/models\t123456\t789012\tmain',
  'gh api repos/acme/models --jq .default_branch': 'main',
  'gh repo view': 'acme/models',
  'gh api users/priya': '77',
  'gh api orgs/acme/teams/ml': '88',
  'gh api repos/acme/models/environments': { fails: '{"message":"Not Found"}' },
}

// Prints what the answers say, and writes down what it was called with. Keys are tried from the longest on.
const DOUBLE = `#!${process.execPath}
const { appendFileSync, readFileSync } = require('node:fs')
const args = process.argv.slice(2)
const tool = process.argv[1].endsWith('gh') ? 'gh' : 'aws'
const input = args.includes('--input') ? readFileSync(0, 'utf8') : ''
appendFileSync(process.env.CALLS, JSON.stringify({ tool, args, input }) + '\\n')
const call = [tool, ...args].join(' ')
const answers = Object.entries(JSON.parse(process.env.ANSWERS)).sort(([a], [b]) => b.length - a.length)
const found = answers.find(([words]) => call.startsWith(words))?.[1]
if (typeof found === 'object') { process.stdout.write(found.fails); process.exit(1) }
if (found !== undefined) process.stdout.write(found + '\\n')
`

/** Runs a script of `infrastructure/` with doubles of `aws` and `gh` that write down their calls. */
export function runScript(
  script: 'setup.sh' | 'github.sh',
  args: readonly string[],
  options: {
    readonly account?: string
    readonly partition?: string
    readonly answers?: Answers
    readonly env?: Readonly<Record<string, string>>
    /** Without these on the PATH. */
    readonly without?: 'aws' | 'gh'
  } = {},
) {
  const folder = mkdtempSync(join(tmpdir(), 'doubles-'))
  for (const tool of ['aws', 'gh'] as const) {
    if (tool === options.without) continue
    writeFileSync(join(folder, tool), DOUBLE)
    chmodSync(join(folder, tool), 0o755)
  }
  const calls = join(folder, 'calls')
  writeFileSync(calls, '')
  const { account = '222222222222', partition = 'aws' } = options
  const identity = `${account}\tarn:${partition}:sts::${account}:assumed-role/admin/me`
  const answers: Answers = { ...PLAIN, 'aws sts get-caller-identity': identity, ...options.answers }
  const run = spawnSync('bash', [join(REPOSITORY, 'infrastructure', script), ...args], {
    encoding: 'utf8',
    cwd: folder,
    env: {
      PATH: `${folder}:/usr/bin:/bin`,
      HOME: folder,
      AWS_REGION: 'eu-west-1',
      CALLS: calls,
      ANSWERS: JSON.stringify(answers),
      ...options.env,
    },
  })
  const recorded = readFileSync(calls, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Call => JSON.parse(line))
  return { code: run.status, out: run.stdout, err: run.stderr, calls: recorded }
}

/** A stack that was asked for: its template, and what it was given. */
export interface Deployed {
  readonly stack: string
  readonly template: string
  readonly parameters: Readonly<Record<string, string>>
}

/** The stacks that `aws cloudformation deploy` was called for, in their order. */
export function deployed(calls: readonly Call[]): readonly Deployed[] {
  return calls.flatMap(({ tool, args }) => {
    if (tool !== 'aws' || args[0] !== 'cloudformation' || args[1] !== 'deploy') return []
    const after = (name: string) => args[args.indexOf(name) + 1] ?? ''
    const given = args.slice(args.indexOf('--parameter-overrides') + 1).map((one): [string, string] => {
      const [name = '', ...value] = one.split('=')
      return [name, value.join('=')]
    })
    return [{ stack: after('--stack-name'), template: after('--template-file'), parameters: Object.fromEntries(given) }]
  })
}
