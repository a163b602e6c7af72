import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'

const SCRIPT: string = parse(readFileSync('action.yml', 'utf8')).runs.steps[0].run
const TOOLS = ['bash', 'cat']

/** A machine whose PATH holds what the test says, with an action whose dist/index.js tells how it was started. */
function aMachine(files: Readonly<Record<string, string>>): { readonly folder: string; readonly path: string } {
  const folder = mkdtempSync(join(tmpdir(), 'a machine ')) // a path with a space
  for (const [name, text] of Object.entries({
    'action/dist/index.js': 'console.log("started by", process.version)',
    ...files,
  })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
    chmodSync(join(folder, name), 0o755)
  }
  mkdirSync(join(folder, 'bin'), { recursive: true })
  for (const tool of TOOLS)
    symlinkSync(execFileSync('which', [tool], { encoding: 'utf8' }).trim(), join(folder, 'bin', tool))
  return { folder, path: join(folder, 'bin') }
}

function launch(
  { folder, path }: ReturnType<typeof aMachine>,
  more: Readonly<Record<string, string>> = {},
): {
  readonly code: number
  readonly log: string
  readonly outputs: string
} {
  const output = join(folder, 'output')
  writeFileSync(output, '')
  writeFileSync(join(folder, 'step.sh'), SCRIPT)
  const env = {
    PATH: path,
    GITHUB_ACTION_PATH: join(folder, 'action'),
    GITHUB_OUTPUT: output,
    RUNNER_TOOL_CACHE: join(folder, 'tools'),
    ...more,
  }
  try {
    const log = execFileSync('/bin/bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', join(folder, 'step.sh')], {
      env,
      encoding: 'utf8',
    })
    return { code: 0, log, outputs: readFileSync(output, 'utf8') }
  } catch (error) {
    const { status, stdout } = Object(error)
    return { code: Number(status), log: String(stdout), outputs: readFileSync(output, 'utf8') }
  }
}

const REAL = `#!/bin/bash\nexec "${process.execPath}" "$@"\n`
const old = (version: string) => `#!/bin/bash\necho ${version}\n`

test('the Node on the PATH runs the action, and the last step is told which', () => {
  const machine = aMachine({ 'bin/node': REAL })
  const { code, log, outputs } = launch(machine)
  expect([code, log.trim()]).toEqual([0, `started by ${process.version}`])
  expect(outputs).toBe(`node=${join(machine.folder, 'bin/node')}\n`)
})

test('without one on the PATH the tool cache is looked through', () => {
  const { code, log } = launch(aMachine({ 'tools/node/24.1.0/x64/bin/node': REAL }))
  expect([code, log.trim()]).toEqual([0, `started by ${process.version}`])
})

test('on Windows its path has backslashes and no bin/', () => {
  const machine = aMachine({ 'tools/node/24.1.0/x64/node.exe': REAL })
  const cache = join(machine.folder, 'tools').replace(/\//g, '\\')
  const { code, log } = launch(machine, { RUNNER_OS: 'Windows', RUNNER_TOOL_CACHE: cache })
  expect([code, log.trim()]).toEqual([0, `started by ${process.version}`])
})

test('one that is too old is passed over', () => {
  const { code, log } = launch(aMachine({ 'bin/node': old('v16.20.2'), 'tools/node/22.1.0/x64/bin/node': REAL }))
  expect([code, log.trim()]).toEqual([0, `started by ${process.version}`])
})

test('only one that is too old: an error that says what was found and what to do', () => {
  const machine = aMachine({ 'bin/node': old('v18.19.0') })
  const { code, log, outputs } = launch(machine)
  expect(code).toBe(1)
  expect(log).toContain(
    `::error title=Node.js 20 or later is needed::Found: v18.19.0 at ${join(machine.folder, 'bin/node')}; add actions/setup-node`,
  )
  expect(outputs).toBe('failure-reason=failed\n')
})

test('none at all, or one that does not start', () => {
  expect(launch(aMachine({})).log).toContain('Found: none on PATH')
  const { code, log } = launch(aMachine({ 'bin/node': '#!/bin/bash\nexit 127\n' }))
  expect([code, log.includes('::error')]).toEqual([1, true])
})
