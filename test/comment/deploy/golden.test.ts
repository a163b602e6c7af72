import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { lastBlockOf, leaksOf, PARSERS } from '../judge.js'
import { deployCases, RESULTS } from './cases.js'

/** `UPDATE_GOLDEN=1 npx jest test/comment/deploy` renews the files; read the difference before committing it. */
const UPDATE = process.env['UPDATE_GOLDEN'] !== undefined

test.each(deployCases())('the $kind of $name reads as its golden file', ({ name, markdown }) => {
  const golden = new URL(`golden/${name}.md`, import.meta.url)
  if (UPDATE) writeFileSync(golden, markdown)
  expect(markdown).toBe(readFileSync(golden, 'utf8'))
})

test.each(deployCases())('the $kind of $name holds no stray tag or link and ends with its provenance', ({
  markdown,
  name,
}) => {
  for (const parse of PARSERS.values()) {
    const html = parse(markdown)
    expect(leaksOf(html)).toEqual([])
    if (name !== 'record-deployed') expect(lastBlockOf(html)).toMatch(/^commit 9f3c2e1 .* updated 21 Nov 2026/)
  }
})

test('there is a golden file for each way a deployment can end', () => {
  const kinds = new Set(Object.values(RESULTS).map((result) => result().outcome.kind))
  expect([...kinds].sort()).toEqual([
    'cancelled',
    'current',
    'deployed',
    'failed',
    'planned',
    'refused',
    'rollback-failed',
    'rolled-back',
    'superseded',
    'timeout',
    'unknown-outcome',
  ])
})
