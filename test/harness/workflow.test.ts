import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { runWorkflow, type WorkflowOptions } from './workflow.js'

function aWorkflow(content: string): WorkflowOptions & { root: string } {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'workflow-')))
  mkdirSync(join(root, 'action'))
  writeFileSync(
    join(root, 'action', 'action.yml'),
    `name: a
description: an action
inputs: { word: { description: a word, default: none } }
outputs: { word: { description: the word, value: '\${{ steps.one.outputs.word }}' } }
runs:
  using: composite
  steps:
    - { id: one, shell: bash, env: { WORD: '\${{ inputs.word }}' }, run: 'echo "word=$WORD $FROM_JOB" >> "$GITHUB_OUTPUT"' }
`,
  )
  return {
    root,
    file: { name: '.github/workflows/test.yml', content },
    github: { event_name: 'push', repository: 'acme/models' },
    vars: { WORD: 'good' },
    secrets: { KEY: 'hush' },
    machine: (id) => {
      for (const name of ['workspace', 'temp']) mkdirSync(join(root, id, name), { recursive: true })
      return {
        workspace: join(root, id, 'workspace'),
        temp: join(root, id, 'temp'),
        env: { PATH: process.env['PATH'] ?? '' },
      }
    },
    tokens: (permissions) => ({
      token: `token of ${Object.keys(permissions).join()}`,
      ...(permissions['id-token'] === 'write' ? { idToken: { url: 'http://127.0.0.1/', token: 'bearer' } } : {}),
    }),
    resolve: (uses, job) =>
      uses.startsWith('actions/checkout@')
        ? { kind: 'effect', run: () => writeFileSync(join(job.machine.workspace, 'file'), 'checked out') }
        : { kind: 'composite', path: join(root, 'action') },
  }
}

test('jobs wait for, see and skip with the jobs they need; actions get inputs, env and tokens by permission', async () => {
  const runs = await runWorkflow(
    aWorkflow(`
on: push
permissions: { contents: read }
jobs:
  one:
    runs-on: ubuntu-latest
    permissions: { id-token: write, contents: read }
    env: { FROM_JOB: job }
    outputs: { word: '\${{ steps.a.outputs.word }}', secret: 'x\${{ secrets.KEY }}' }
    steps:
      - uses: actions/checkout@v4
      - id: a
        uses: ./
        with: { word: '\${{ vars.WORD }}' }
      - run: |
          cat file; echo " \${ACTIONS_ID_TOKEN_REQUEST_TOKEN}"; false | true
          echo "\${{ secrets.KEY }}"
  two:
    needs: one
    runs-on: ubuntu-latest
    if: github.repository == 'acme/models'
    steps:
      - run: echo "\${{ needs.one.outputs.word }} \${ACTIONS_ID_TOKEN_REQUEST_TOKEN:-no id token}"; exit 1
  three:
    needs: two
    runs-on: ubuntu-latest
    steps: [{ run: echo never }]
`),
  )
  expect(runs['one']).toMatchObject({ status: 'success', outputs: { word: 'good job' } })
  expect(runs['one']?.raw).toContain('checked out bearer')
  expect(runs['one']?.log).not.toContain('hush')
  expect(runs['one']?.outputs).not.toHaveProperty('secret')
  expect(runs['two']?.raw).toContain('good job no id token')
  expect(runs['two']?.status).toBe('failure')
  expect(runs['three']?.status).toBe('skipped')
})

test("a dispatch's inputs reach the job, choose its environment, and that environment's variables lie over the others", async () => {
  const asked: (string | undefined)[] = []
  const runs = await runWorkflow({
    ...aWorkflow(`
on: { workflow_dispatch: { inputs: { where: { type: string } } } }
jobs:
  one:
    runs-on: ubuntu-latest
    environment: \${{ inputs.where }}
    outputs: { said: '\${{ steps.say.outputs.said }}' }
    steps:
      - id: say
        env: { SAID: '\${{ inputs.where }} \${{ vars.ROLE }} \${{ vars.WORD }}' }
        run: echo "said=$SAID" >> "$GITHUB_OUTPUT"
`),
    github: { event_name: 'workflow_dispatch', repository: 'acme/models', event: { inputs: { where: 'prod' } } },
    vars: { WORD: 'good', ROLE: 'none' },
    environmentVars: { prod: { ROLE: 'deployer' }, qa: { ROLE: 'tester' } },
    tokens: (_, environment) => {
      asked.push(environment)
      return { token: 'a token' }
    },
  })
  expect(runs['one']?.outputs).toEqual({ said: 'prod deployer good' })
  expect(asked).toEqual(['prod'])
})

test('a workflow that GitHub refuses, or that the event does not start, is refused', async () => {
  const job = 'jobs: { one: { runs-on: x, steps: [{ run: "true" }] } }'
  await expect(runWorkflow(aWorkflow(`on: pull_request\n${job}`))).rejects.toThrow(/does not run on push/)
  await expect(runWorkflow(aWorkflow(`on: push\npermissions: { id-tokens: write }\n${job}`))).rejects.toThrow(
    /id-tokens/,
  )
  await expect(
    runWorkflow(aWorkflow('on: push\njobs: { one: { runs-on: x, steps: [{ ruin: "true" }] } }')),
  ).rejects.toThrow(/ruin/)
})

const MATRIX = `
on: push
jobs:
  list:
    runs-on: ubuntu-latest
    outputs: { rows: '\${{ steps.a.outputs.rows }}' }
    steps:
      - { id: a, run: 'echo "rows=$ROWS" >> "$GITHUB_OUTPUT"', env: { ROWS: '\${{ vars.ROWS }}' } }
  each:
    needs: list
    runs-on: ubuntu-latest
    strategy: { matrix: { include: '\${{ fromJSON(needs.list.outputs.rows) }}' } }
    steps:
      - { run: 'echo "row \${{ matrix.index }} of $WORD"; [ "$WORD" != bad ]', env: { WORD: '\${{ matrix.word }}' } }
  after:
    needs: each
    if: '!cancelled()'
    runs-on: ubuntu-latest
    steps:
      - { run: 'echo "each: \${{ needs.each.result }}"' }
`

test('a matrix runs a job for each row, and fails where one of them does', async () => {
  const rows = [
    { index: 0, word: 'one' },
    { index: 1, word: 'bad' },
    { index: 2, word: 'three' },
  ]
  const runs = await runWorkflow({ ...aWorkflow(MATRIX), vars: { ROWS: JSON.stringify(rows) } })
  expect(runs['each']?.jobs?.map(({ status }) => status)).toEqual(['success', 'failure', 'success'])
  expect(runs['each']?.jobs?.map(({ log }) => /row \d of \w+$/m.exec(log)?.[0])).toEqual([
    'row 0 of one',
    'row 1 of bad',
    'row 2 of three',
  ])
  expect([runs['each']?.status, runs['after']?.status]).toEqual(['failure', 'success'])
  expect(runs['after']?.log).toContain('each: failure')
})

test('a matrix without rows is refused, as by GitHub', async () => {
  await expect(runWorkflow({ ...aWorkflow(MATRIX), vars: { ROWS: '[]' } })).rejects.toThrow('at least one vector')
})
