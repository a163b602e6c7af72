import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { cases } from './cases.js'
import { lastBlockOf, leaksOf, PARSERS } from './judge.js'

/** `UPDATE_GOLDEN=1 npx jest test/comment/golden` renews the files; read the difference before committing it. */
const UPDATE = process.env['UPDATE_GOLDEN'] !== undefined
const TOO_LONG_TO_READ = 'too-long'

test.each(cases().filter(({ name }) => name !== TOO_LONG_TO_READ))('the $kind of $name reads as its golden file', ({
  name,
  markdown,
}) => {
  const golden = new URL(`golden/${name}.md`, import.meta.url)
  if (UPDATE) writeFileSync(golden, markdown)
  expect(markdown).toBe(readFileSync(golden, 'utf8'))
})

test.each(cases())('the $kind of $name holds no stray tag or link and ends with its provenance', ({
  markdown,
  name,
}) => {
  for (const parse of PARSERS.values()) {
    const html = parse(markdown)
    expect(leaksOf(html)).toEqual([])
    expect(lastBlockOf(html)).toMatch(name === 'laptop' ? /updated 21 Nov 2026/ : /^commit 9f3c2e1 · run #128/)
  }
})
