import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { leftFiles } from '../../src/candidate/report-files.js'

let base: string
let workspace: string
let temporary: string
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'report-files-'))
  workspace = join(base, 'workspace')
  temporary = join(base, 'temporary')
  for (const [folder, name] of [
    [workspace, 'a'],
    [temporary, 'b'],
  ] as const) {
    mkdirSync(join(folder, 'reports'), { recursive: true })
    writeFileSync(join(folder, 'reports', `${name}.json`), name)
  }
})
afterEach(() => rmSync(base, { recursive: true }))

const read = async (...patterns: readonly string[]) =>
  (await leftFiles([workspace, temporary], patterns)).map(({ path, content }) => [path, content])

test('a pattern is relative to the workspace; an absolute one may lead into either folder', async () => {
  expect(await read('reports/*.json')).toEqual([['reports/a.json', 'a']])
  expect(await read(`${temporary}/reports/*.json`)).toEqual([['reports/b.json', 'b']])
  expect(await read('reports/*.json', `${temporary}/**/*.json`)).toEqual([
    ['reports/a.json', 'a'],
    ['reports/b.json', 'b'],
  ])
})

test('one that leads elsewhere is refused, and a link that does is not followed', async () => {
  await expect(read('/etc/hostname')).rejects.toMatchObject({ code: 'invalid-input' })
  writeFileSync(join(base, 'secret.json'), 'secret')
  symlinkSync(join(base, 'secret.json'), join(temporary, 'reports', 'link.json'))
  expect(JSON.stringify(await read(`${temporary}/reports/*.json`))).not.toContain('secret"')
})
