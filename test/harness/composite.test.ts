import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { type CompositeOptions, runComposite, startComposite } from './composite.js'

const PATH = process.env['PATH'] ?? ''

/** An action of the given steps (and inputs, outputs), on a machine of its own. */
function anAction(yaml: string, options: Partial<Omit<CompositeOptions, 'actionPath'>> = {}): CompositeOptions {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'harness ')))
  const actionPath = join(root, 'the action')
  const machine = { workspace: join(root, 'work space'), temp: join(root, 'temp'), env: { PATH } }
  for (const directory of [actionPath, machine.workspace, machine.temp]) mkdirSync(directory)
  writeFileSync(join(actionPath, 'action.yml'), `name: played\ndescription: an action for this test\n${yaml}`)
  return { actionPath, machine, with: {}, github: { repository: 'acme/models', token: 'ghs_secret' }, ...options }
}

const PRINTS_INPUTS = (env: string) => `
inputs:
  manifest: { description: a path, default: model.yaml }
  github-token: { description: a token, default: '\${{ github.token }}' }
outputs:
  seen: { description: what came, value: '\${{ steps.run.outputs.seen }}' }
runs:
  using: composite
  steps:
    - id: run
      shell: bash
      ${env}
      run: |
        echo "seen=\${INPUTS:-nothing}" | tr -d '\\n' >> "$GITHUB_OUTPUT"
        echo "\${INPUT_MANIFEST:-no INPUT_ variable}"
`

test('inputs reach a step only through its env, and INPUT_ variables do not exist', async () => {
  const action = anAction(PRINTS_INPUTS('env: { INPUTS: "${{ toJSON(inputs) }}" }'), { with: { manifest: 'a b.yaml' } })
  const run = await runComposite(action)
  expect(JSON.parse(run.outputs['seen'] ?? '')).toEqual({ manifest: 'a b.yaml', 'github-token': 'ghs_secret' })
  expect(run.raw).toContain('no INPUT_ variable')
  expect(run.log).not.toContain('ghs_secret')
})

test('without the env of the step, its inputs are not there', async () => {
  const run = await runComposite(anAction(PRINTS_INPUTS(''), { with: { manifest: 'a.yaml' } }))
  expect(run.outputs['seen']).toBe('nothing')
})

test('an input that the action does not know is a warning and reaches the inputs all the same', async () => {
  const action = anAction(PRINTS_INPUTS('env: { INPUTS: "${{ toJSON(inputs) }}" }'), { with: { manifset: 'x' } })
  const run = await runComposite(action)
  expect(run.annotations).toEqual([
    expect.objectContaining({ level: 'warning', message: expect.stringContaining("'manifset'") }),
  ])
  expect(run.outputs['seen']).toContain('manifset')
})

test('an action that GitHub refuses is refused', async () => {
  const withoutShell = 'runs: { using: composite, steps: [{ run: "true" }] }'
  await expect(runComposite(anAction(withoutShell))).rejects.toThrow(/shell/)
  const withSecrets =
    'runs: { using: composite, steps: [{ run: "true", shell: bash, env: { A: "${{ secrets.A }}" } }] }'
  await expect(runComposite(anAction(withSecrets))).rejects.toThrow(/secrets/)
})

test('after a failure only steps that ask for it run, and outputs are still set', async () => {
  const run = await runComposite(
    anAction(`
outputs:
  first: { description: set before the failure, value: '\${{ steps.one.outputs.a }}' }
  last: { description: set after it, value: '\${{ steps.report.outputs.b || steps.one.outputs.a }}' }
runs:
  using: composite
  steps:
    - { id: one, shell: bash, run: 'echo a=1 >> "$GITHUB_OUTPUT"; exit 3' }
    - { id: skipped, shell: bash, run: 'echo never' }
    - { id: report, if: always(), shell: bash, run: 'echo "b=\${{ steps.one.outcome }}" >> "$GITHUB_OUTPUT"' }
    - { id: onfailure, if: "failure() && github.repository == 'acme/models'", shell: bash, run: 'echo yes' }
`),
  )
  expect(run.conclusion).toBe('failure')
  expect(run.outputs).toEqual({ first: '1', last: 'failure' })
  expect(run.steps['skipped']?.outcome).toBe('skipped')
  expect(run.steps['onfailure']?.outcome).toBe('success')
  expect(run.log).toContain('Process completed with exit code 3.')
})

test('continue-on-error leaves the outcome and clears the conclusion', async () => {
  const run = await runComposite(
    anAction(`
runs:
  using: composite
  steps:
    - { id: one, shell: bash, continue-on-error: true, run: exit 1 }
    - { id: two, shell: bash, run: 'true' }
`),
  )
  expect(run.steps['one']).toMatchObject({ outcome: 'failure', conclusion: 'success' })
  expect(run.steps['two']?.outcome).toBe('success')
  expect(run.conclusion).toBe('success')
})

test('outputs of several lines, GITHUB_ENV, GITHUB_PATH and the summary work as on the runner', async () => {
  const run = await runComposite(
    anAction(`
outputs: { text: { description: lines, value: '\${{ steps.one.outputs.text }}' } }
runs:
  using: composite
  steps:
    - id: one
      shell: bash
      run: |
        printf 'text<<END\\na=b\\n\\nc<<d\\nEND\\n' >> "$GITHUB_OUTPUT"
        printf 'WORD=from env\\nNODE_OPTIONS=--evil\\n' >> "$GITHUB_ENV"
        echo "$RUNNER_TEMP/bin" >> "$GITHUB_PATH"
        echo '# one' >> "$GITHUB_STEP_SUMMARY"
    - { id: two, shell: bash, run: 'echo "$WORD, \${NODE_OPTIONS:-none}, \${PATH%%:*}, $PWD"; echo two >> "$GITHUB_STEP_SUMMARY"' }
`),
  )
  expect(run.outputs['text']).toBe('a=b\n\nc<<d')
  expect(run.raw).toMatch(/from env, none, .*\/temp\/bin, .*\/work space$/m)
  expect(run.summary).toBe('# one\ntwo\n')
})

test('commands in the log are obeyed: masks, annotations, their cap, and those of the old form anywhere in a line', async () => {
  const run = await runComposite(
    anAction(`
runs:
  using: composite
  steps:
    - shell: bash
      run: |
        echo '::add-mask::hidden'
        echo 'this is hidden'
        echo '::error file=model.yaml,line=3,col=7,title=Bad%2C very::one%0Atwo' >&2
        echo 'text ##[warning]old form'
        for i in $(seq 12); do echo "::notice::$i"; done
        echo '::stop-commands::pause'; echo '::error::not obeyed'; echo '::pause::'
        echo '::unknown::shown'
`),
  )
  expect(run.log).toContain('this is ***')
  // What a process prints to its two streams may arrive in either order.
  expect(run.annotations).toEqual(
    expect.arrayContaining([
      { level: 'error', title: 'Bad, very', file: 'model.yaml', line: 3, column: 7, message: 'one\ntwo' },
      { level: 'warning', message: 'old form' },
    ]),
  )
  expect(run.annotations.filter(({ level }) => level === 'notice')).toHaveLength(10)
  expect(run.annotations.filter(({ level }) => level === 'error')).toHaveLength(1)
  expect(run.log).toContain('::unknown::shown')
})

const SLEEPS = (command: string) => `
outputs: { how: { description: how it ended, value: '\${{ steps.report.outputs.how }}' } }
runs:
  using: composite
  steps:
    - { id: run, shell: bash, run: 'echo ready; ${command}' }
    - { id: after, shell: bash, run: 'echo never' }
    - { id: report, if: always(), shell: bash, run: 'echo "how=\${{ steps.run.outcome }}" >> "$GITHUB_OUTPUT"' }
`
const NODE = `node -e "process.on('SIGINT', () => { console.log('told'); process.exit(0) }); setTimeout(() => {}, 30000)"`

test('a cancelled job tells the process behind exec at once, then runs the steps that always run', async () => {
  const { job, finished } = startComposite(
    anAction(SLEEPS(`exec ${NODE.replaceAll('"', '\\"').replaceAll("'", "''")}`.replaceAll('\\"', '"'))),
  )
  job.log.onLine((line) => line === 'ready' && setTimeout(() => job.cancel(), 500))
  const run = await finished
  expect(run.conclusion).toBe('cancelled')
  expect(run.raw).toContain('told')
  expect(run.steps['after']?.outcome).toBe('skipped')
  expect(run.steps['report']?.outcome).toBe('success')
})

test('without exec the process is never told, which is why action.yml needs it', async () => {
  const { job, finished } = startComposite(anAction(SLEEPS(`${NODE.replaceAll("'", "''")}; true`)))
  job.log.onLine((line) => line === 'ready' && setTimeout(() => job.cancel(), 500))
  const run = await finished
  expect(run.conclusion).toBe('cancelled')
  expect(run.raw).not.toContain('told')
  expect(run.steps['run']?.milliseconds).toBeGreaterThan(7_000)
})

test('a killed process fails its step; a lost machine runs nothing more', async () => {
  const killed = startComposite(anAction(SLEEPS('exec sleep 30')))
  killed.job.log.onLine((line) => line === 'ready' && setTimeout(() => killed.job.killStep(), 200))
  expect(await killed.finished).toMatchObject({ conclusion: 'failure', outputs: { how: 'failure' } })

  const lost = startComposite(anAction(SLEEPS('exec sleep 30')))
  lost.job.log.onLine((line) => line === 'ready' && setTimeout(() => lost.job.lose(), 200))
  expect((await lost.finished).outputs).toEqual({})
})
