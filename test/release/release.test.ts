import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { notesOf, prepared, refusals } from '../../scripts/release.mjs'

const CHANGELOG = `# Changelog

## [Unreleased]

### Added

- Something.

## [0.1.0] - 2026-10-01

- The first.
`
const STATE = { version: '0.1.0', packageVersion: '0.1.0', changelog: CHANGELOG, tags: [] }

describe('what may be released', () => {
  test('a version with its section, that package.json says and that has no tag', () => {
    expect(refusals(STATE)).toEqual([])
    expect(notesOf(CHANGELOG, '0.1.0')).toBe('- The first.\n')
  })

  test.each([
    [{ packageVersion: '0.2.0' }, 'package.json says 0.2.0, not 0.1.0'],
    [{ tags: ['v0.1.0'] }, 'the tag v0.1.0 is there: a version is released once'],
    [{ version: '0.3.0', packageVersion: '0.3.0' }, 'CHANGELOG.md has no section "## [0.3.0] - YYYY-MM-DD"'],
    [{ version: 'v0.1.0' }, '"v0.1.0" is no version such as 1.4.0'],
    [{ version: '0.1.0; rm -rf /' }, '"0.1.0; rm -rf /" is no version such as 1.4.0'],
    [
      { changelog: '## [0.1.0] - 2026-10-01\n\n## [0.0.1]\n\n- x\n' },
      'the section of 0.1.0 in CHANGELOG.md says nothing',
    ],
  ])('otherwise it is refused, and why is said: %j', (changes, why) => {
    expect(refusals({ ...STATE, ...changes })).toEqual([why])
  })

  test('a version is not another one that its dots would match', () => {
    expect(notesOf('## [0a1b0]\n\n- no\n', '0.1.0')).toBeUndefined()
  })

  test('what is unreleased becomes the version, and the next changes have their place again', () => {
    const packageJson = '{\n  "version": "0.1.0",\n  "dependencies": { "x": "0.1.0" }\n}\n'
    const lock = '{"version": "0.1.0", "packages": {"": {"version": "0.1.0"}, "node_modules/x": {"version": "0.1.0"}}}'
    const files = prepared({ packageJson, lock, changelog: CHANGELOG }, '0.2.0', '2026-12-01')
    expect(JSON.parse(files.packageJson)).toEqual({ version: '0.2.0', dependencies: { x: '0.1.0' } })
    expect(JSON.parse(files.lock).packages['node_modules/x'].version).toBe('0.1.0')
    expect(notesOf(files.changelog, '0.2.0')).toBe('### Added\n\n- Something.\n')
    expect(files.changelog).toMatch(/## \[Unreleased\]\n\n## \[0\.2\.0\] - 2026-12-01/)
    expect(() => prepared({ packageJson, lock, changelog: CHANGELOG }, '0.1.0', '')).toThrow('has a section of 0.1.0')
  })
})

// The commands as a maintainer and the workflow run them, in a repository of their own.
describe('the script', () => {
  let folder: string
  const run = (...args: readonly string[]) => {
    try {
      const out = execFileSync(process.execPath, ['scripts/release.mjs', ...args], {
        cwd: folder,
        encoding: 'utf8',
        stdio: 'pipe',
      })
      return { code: 0, out }
    } catch (error) {
      const { status, stderr } = Object(error)
      return { code: status, out: String(stderr) }
    }
  }
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'release-'))
    mkdirSync(join(folder, 'scripts'))
    cpSync('scripts/release.mjs', join(folder, 'scripts/release.mjs'))
    cpSync('package-lock.json', join(folder, 'package-lock.json'))
    cpSync('package.json', join(folder, 'package.json'))
    writeFileSync(join(folder, 'CHANGELOG.md'), CHANGELOG)
    execFileSync('git', ['init', '-q'], { cwd: folder })
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  test('prepares a version, lets it be released, and refuses it once its tag is there', () => {
    expect(run('check', '1.0.0').code).toBe(1)
    expect(run('prepare', '1.0.0').code).toBe(0)
    expect(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version).toBe('1.0.0')
    expect(run('check', '1.0.0')).toEqual({ code: 0, out: '### Added\n\n- Something.\n' })
    const git = ['-c', 'user.name=mia', '-c', 'user.email=mia@example.com']
    execFileSync('git', [...git, 'commit', '-q', '--allow-empty', '-m', 'x'], { cwd: folder })
    execFileSync('git', ['tag', 'v1.0.0'], { cwd: folder })
    expect(run('check', '1.0.0')).toEqual({ code: 1, out: expect.stringContaining('::error::the tag v1.0.0 is there') })
  })
})

test('one script says who hosts the action, in every file that says so', () => {
  const folder = mkdtempSync(join(tmpdir(), 'owner-'))
  try {
    const files = {
      'README.md': 'uses: OWNER/sagemaker-model-registry-action@v1\n',
      'dist/index.js': 'OWNER/sagemaker-model-registry-action',
    }
    mkdirSync(join(folder, 'dist'))
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
    execFileSync('git', ['init', '-q'], { cwd: folder })
    execFileSync('git', ['add', '-A'], { cwd: folder })
    const script = join(process.cwd(), 'scripts/set-owner.mjs')
    execFileSync(process.execPath, [script, 'acme'], { cwd: folder })
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toBe('uses: acme/sagemaker-model-registry-action@v1\n')
    // That is built, not written.
    expect(readFileSync(join(folder, 'dist/index.js'), 'utf8')).toContain('OWNER')
    expect(() => execFileSync(process.execPath, [script, 'a/b'], { cwd: folder, stdio: 'pipe' })).toThrow('such as')
  } finally {
    rmSync(folder, { recursive: true })
  }
})
