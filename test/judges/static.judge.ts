import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isString } from '@actions/workflow-parser/templates/tokens/type-guards'
import { expect, test } from '@jest/globals'
import { MODES } from '../../src/inputs/modes.js'
import { readAction } from '../harness/steps.js'
import { ask, tool } from './tools.js'

const filesOf = (folder: string) =>
  readdirSync(folder)
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => join(folder, name))
const WORKFLOWS = ['.github/workflows', 'examples/workflows', 'examples/quick-start/.github/workflows'].flatMap(filesOf)

/** The scripts of action.yml's steps, as GitHub's parser sees them. */
const scripts = readAction({ name: 'action.yml', content: readFileSync('action.yml', 'utf8') }).steps.map(({ run }) => {
  // An expression in `run:` would make it more than a string: text pasted into a script.
  if (run === undefined || !isString(run)) throw new Error('a step of action.yml has an expression in its `run:`')
  return run.value
})

test('actionlint has nothing against the workflows', async () => {
  expect(await ask(tool('actionlint'), ['-shellcheck', tool('shellcheck'), ...WORKFLOWS])).toEqual({
    code: 0,
    text: '',
  })
})

test('zizmor has nothing against the workflows, the action and dependabot.yml, not even pedantically', async () => {
  const files = [...WORKFLOWS, 'action.yml', ...MODES.map((mode) => `${mode}/action.yml`), '.github/dependabot.yml']
  const { code, text } = await ask(tool('zizmor'), ['--offline', '--persona=pedantic', '--no-progress', ...files])
  expect(text).toContain('No findings')
  for (const file of files) expect(text).toContain(`completed ${file}`)
  expect(code).toBe(0)
})

test.each(
  scripts.map((script, index) => [index + 1, script] as const),
)("shellcheck has nothing against the script of action.yml's step %i", async (_, script) => {
  const asked = await ask(tool('shellcheck'), ['--shell=bash', '--severity=style', '-'], { input: script })
  expect(asked).toEqual({ code: 0, text: '' })
})

test.each([
  '.ci/run',
  'scripts/judges.sh',
  'infrastructure/setup.sh',
  'infrastructure/github.sh',
])('shellcheck has nothing against %s', async (file) => {
  expect(await ask(tool('shellcheck'), ['--severity=style', file])).toEqual({ code: 0, text: '' })
})

test.each(filesOf('infrastructure'))('cfn-lint has nothing against %s', async (file) => {
  expect(await ask(tool('cfn-lint'), [file])).toEqual({ code: 0, text: '' })
})

test('these tools do find something where there is something', async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'bad-')), '.github', 'workflows')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'bad.yml')
  const step = 'run: echo ${{ github.event.pull_request.title }}'
  writeFileSync(file, `on: pull_request_target\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - ${step}\n`)
  expect((await ask(tool('actionlint'), [file])).text).toContain('untrusted')
  expect((await ask(tool('zizmor'), ['--offline', file])).text).toContain('dangerous-triggers')
  expect((await ask(tool('shellcheck'), ['--shell=bash', '-'], { input: 'rm $1' })).code).toBe(1)
})
