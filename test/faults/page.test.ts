import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { REPOSITORY } from '../lanes/action.js'
import { tableOfFaults } from './page.js'

const PAGE = join(REPOSITORY, 'docs', 'faults.md')
const TABLE = /(<!-- faults -->\n\n)[\s\S]*?(\n\n<!-- \/faults -->)/

test('the page says which faults come to which call and in what they end (WRITE=1 makes it so)', () => {
  const page = readFileSync(PAGE, 'utf8')
  const current = page.replace(TABLE, (_, before: string, after: string) => before + tableOfFaults() + after)
  if (process.env['WRITE'] === '1') writeFileSync(PAGE, current)
  expect(page).toMatch(TABLE)
  expect(readFileSync(PAGE, 'utf8')).toBe(current)
})

test.each([
  ['register', 'test/register/schedules.test.ts'],
  ['deploy and roll back', 'test/deploy/schedules.test.ts'],
  ['approve and reject', 'test/approve/schedules.test.ts'],
  ['update', 'test/update/schedules.test.ts'],
  ['packages', 'test/package/schedules.test.ts'],
  ['comments', 'test/github/comment-schedules.test.ts'],
])('the page says how many schedules of %s are played', (name, path) => {
  const [, written = ''] = /whole: ([\d_]+)/.exec(readFileSync(join(REPOSITORY, path), 'utf8')) ?? []
  const whole = Number(written.replaceAll('_', ''))
  const row = readFileSync(PAGE, 'utf8')
    .split('\n')
    .find((line) => line.startsWith(`| ${name} |`))
  const [, , , always, all] = (row ?? '').split('|').map((cell) => cell.trim().replaceAll(',', ''))
  expect([name, Number(always), Number(all)]).toEqual([name, Math.max(60, Math.ceil(whole / 20)), whole])
})
