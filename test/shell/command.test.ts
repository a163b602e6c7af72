import { execFile, execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { ACTION_PATH, REPOSITORY } from '../lanes/action.js'

// The built command as a stranger has it: a copy of dist/ in another place, without node_modules, in a process of its own.
let place: string
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'a stranger '))
  cpSync(join(ACTION_PATH, 'dist'), join(place, 'action/dist'), { recursive: true })
  // As package.json says under `files`.
  cpSync(join(REPOSITORY, 'examples/quick-start'), join(place, 'action/examples/quick-start'), { recursive: true })
  cpSync(join(REPOSITORY, 'examples/quick-start'), join(place, 'own'), { recursive: true })
})
afterEach(() => rmSync(place, { recursive: true, force: true }))

interface Ended {
  readonly code: unknown
  readonly out: string
  readonly err: string
}

function command(...args: readonly string[]): Promise<Ended> {
  const file = join(place, 'action/dist/command.js')
  const options = { cwd: join(place, 'own'), env: { PATH: process.env['PATH'], HOME: place } }
  return new Promise((resolve) => {
    execFile(process.execPath, [file, ...args], options, (error, out, err) =>
      resolve({ code: error === null ? 0 : error.code, out, err }),
    )
  })
}

test('preview compares with the base branch, writes the page and leaves the folder as it was otherwise', async () => {
  const own = join(place, 'own')
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=mia', '-c', 'user.email=mia@example.com', ...args], {
      cwd: own,
      encoding: 'utf8',
    })
  git('init', '-q', '-b', 'main')
  git('add', '-A')
  git('commit', '-q', '-m', 'first')
  const report = join(own, 'california-housing/evaluation.json')
  writeFileSync(report, readFileSync(report, 'utf8').replace('0.2613', '0.2413'))
  const { code, out, err } = await command('preview', '--html', 'preview.html')
  expect([code, err]).toEqual([0, 'The comment, as GitHub would show it: preview.html\n'])
  expect(out).toContain('mse 0.2413, 7.7% better than california-housing/evaluation.json on main')
  const page = readFileSync(join(own, 'preview.html'), 'utf8')
  expect(page).toContain('.markdown-body')
  expect(page).toContain('better than california-housing/evaluation.json on main')
  expect(git('status', '--porcelain').trim().split('\n')).toEqual([
    'M california-housing/evaluation.json',
    '?? preview.html',
  ])
})

test('check ends with 0, with 1 for a problem, and with 2 for an argument that means nothing', async () => {
  expect(await command('check')).toEqual({ code: 0, out: '1 manifest checked: no problem.\n', err: '' })
  writeFileSync(join(place, 'own/california-housing/model.yaml'), 'group: [')
  expect((await command('check')).code).toBe(1)
  expect(await command('chekc')).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringContaining('did you mean `check`?'),
  })
})

test('--json gives whole JSON, and nothing else goes to standard output', async () => {
  const { code, out } = await command('preview', '--json')
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ models: [{ group: 'california-housing' }] })
})

test('package.json, pre-commit and the build speak of one and the same file, which can be run', () => {
  const { bin, files, scripts } = JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8'))
  expect([bin, files]).toEqual([{ 'sagemaker-model-registry': 'dist/command.js' }, ['dist', 'examples/quick-start']])
  // Whoever installs this runs nothing by it.
  expect(Object.keys(scripts).filter((name) => /^(?:pre|post)?(?:install|prepare|prepack)$/.test(name))).toEqual([])
  const [hook] = parse(readFileSync(join(REPOSITORY, '.pre-commit-hooks.yaml'), 'utf8'))
  expect([hook.entry, hook.language]).toEqual(['dist/command.js check', 'script'])
  const file = join(ACTION_PATH, 'dist/command.js')
  expect(readFileSync(file, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
  expect(statSync(file).mode & 0o111).toBe(0o111)
  const { repos } = parse(readFileSync(join(REPOSITORY, 'test/cli/pre-commit-config.yaml'), 'utf8'))
  expect(repos[0].hooks).toEqual([{ id: hook.id }])
})
