import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { globMatcher } from '../../src/candidate/glob.js'
import { besideManifest, findFiles, readFile } from '../../src/candidate/workspace.js'
import { ActionError } from '../../src/errors.js'
import { expectLinear } from '../lanes/growth.js'

function aFolder(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'workspace-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

test.each([
  ['models/*/model.yaml', 'models/churn/model.yaml', true],
  ['models/*/model.yaml', 'models/a/b/model.yaml', false],
  ['./models/*/model.yaml', 'models/churn/model.yaml', true],
  ['**/model.yaml', 'model.yaml', true],
  ['**/model.yaml', 'a/b/c/model.yaml', true],
  ['models/**/*.yaml', 'models/x.yaml', true],
  ['models/{churn,fraud}/model.y?ml', 'models/fraud/model.yaml', true],
  ['models/{churn,fraud}/model.yaml', 'models/other/model.yaml', false],
  ['model[0-9].yaml', 'model7.yaml', true],
  ['model[!0-9].yaml', 'model7.yaml', false],
  ['*.yaml', '.hidden.yaml', false],
  ['**/*.yaml', '.github/x.yaml', true],
  ['a.b', 'aXb', false],
])('%s against %s: %s', (pattern, path, expected) => {
  expect(globMatcher(pattern)(path)).toBe(expected)
})

test('a pattern made to be slow is not: its work grows with the path, not with the ways to cut it', () => {
  const pattern = `${'*a'.repeat(50)}/${'**/'.repeat(50)}z`
  const matches = (path: string) => globMatcher(pattern)(path)
  expect(matches(`${'a'.repeat(2000)}/b`)).toBe(false)
  expectLinear('a slow pattern', (size) => `${'a'.repeat(size)}/b`, matches, 500)
})

test('several patterns give each file once, sorted, without .git and node_modules', () => {
  const workspace = aFolder({
    'b/model.yaml': '',
    'a/model.yaml': '',
    '.git/model.yaml': '',
    'node_modules/x/model.yaml': '',
    'other.yaml': '',
  })
  expect(findFiles(workspace, ['**/model.yaml', 'a/model.yaml', './other.yaml'])).toEqual([
    'a/model.yaml',
    'b/model.yaml',
    'other.yaml',
  ])
})

test('a pattern that matches nothing is named, with the checkout step as the first suspect', () => {
  const workspace = aFolder({ 'model.yaml': '' })
  expect(() => findFiles(workspace, ['*.yaml', 'models/*.yaml'])).toThrow(
    'no file in the workspace matches "models/*.yaml"',
  )
})

test('a pattern that matches nothing lists the manifests there are, or says that there are none', () => {
  const hintOf = (files: Readonly<Record<string, string>>) => {
    try {
      findFiles(aFolder(files), ['models/*.yaml'])
    } catch (error) {
      if (error instanceof ActionError) return error.hint
    }
    return 'nothing was thrown'
  }
  expect(hintOf({ 'churn/model.yaml': '', 'housing/eu.model.yml': '', 'churn/evaluation.json': '' })).toContain(
    'The manifests there are: "churn/model.yaml", "housing/eu.model.yml".',
  )
  expect(hintOf({ 'README.md': '' })).toContain('there is no model.yaml in it')
  const many = Object.fromEntries(Array.from({ length: 15 }, (_, index) => [`m${index}/model.yaml`, '']))
  expect(hintOf(many)).toContain('and 5 more.')
})

test('a link out of the workspace is not read, however it is written', async () => {
  const outside = aFolder({ 'secret.json': '{}' })
  const workspace = aFolder({ 'model.yaml': '' })
  symlinkSync(join(outside, 'secret.json'), join(workspace, 'link.json'))
  symlinkSync(outside, join(workspace, 'folder'))
  symlinkSync('/nowhere', join(workspace, 'dangling.json'))
  const read = (path: string) => readFile({ workspace, path, maxBytes: 1000 })
  for (const path of ['link.json', 'folder/secret.json', join(outside, 'secret.json'), '../secret.json']) {
    await expect(read(path)).rejects.toThrow(/lies outside the workspace|does not exist/)
  }
  await expect(read('link.json')).rejects.toMatchObject({ code: 'invalid-input' })
  await expect(read('dangling.json')).rejects.toThrow('is a link to nowhere')
  expect(findFiles(workspace, ['**/*.json', 'model.yaml'].slice(1))).toEqual(['model.yaml'])
})

test('what git keeps is not read, where a checkout leaves the token of the job, nor through a link', async () => {
  const workspace = aFolder({ '.git/config': 'extraheader', 'sub/.GIT/config': '', '.github/model.yaml': 'a: 1' })
  symlinkSync('.git/config', join(workspace, 'link.json'))
  symlinkSync('.git', join(workspace, 'folder'))
  const read = (path: string) => readFile({ workspace, path, maxBytes: 1000 })
  for (const path of ['.git/config', 'sub/.GIT/config', 'sub/../.git/config', 'link.json', 'folder/config']) {
    await expect(read(path)).rejects.toThrow('lies in a .git folder')
  }
  expect((await read('.github/model.yaml')).text).toBe('a: 1')
})

test('a link inside the workspace is read', async () => {
  const workspace = aFolder({ 'reports/evaluation.json': '{"a":1}' })
  symlinkSync(join(workspace, 'reports'), join(workspace, 'latest'))
  expect(await readFile({ workspace, path: 'latest/evaluation.json', maxBytes: 100 })).toEqual({
    path: 'latest/evaluation.json',
    text: '{"a":1}',
  })
})

test('a pipe, a folder, a file too large and one that is not UTF-8 are refused, and nothing hangs', async () => {
  const workspace = aFolder({ 'large.json': 'x'.repeat(101), 'folder/x': '' })
  writeFileSync(join(workspace, 'latin1.json'), Buffer.from([0xff, 0xfe, 0x41]))
  execFileSync('mkfifo', [join(workspace, 'pipe.json')])
  const read = (path: string) => readFile({ workspace, path, maxBytes: 100 })
  await expect(read('pipe.json')).rejects.toThrow('is not a regular file')
  await expect(read('folder')).rejects.toThrow('is not a regular file')
  await expect(read('large.json')).rejects.toThrow('has 101 bytes; 100 are allowed')
  await expect(read('latin1.json')).rejects.toThrow('is not UTF-8')
})

test('a report stands beside its manifest', () => {
  expect(besideManifest('models/churn/model.yaml', 'evaluation.json')).toBe('models/churn/evaluation.json')
  expect(besideManifest('model.yaml', '../evaluation.json')).toBe('../evaluation.json')
})
