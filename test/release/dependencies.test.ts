import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'

const PAGE = readFileSync('docs/dependencies.md', 'utf8')
/** Each package that the build took something from, as dist/ says. */
const BUNDLED = [...readFileSync('dist/licenses.txt', 'utf8').matchAll(/^(@?[a-z][\w./@-]*) \d\S* \(/gm)].map(
  ([, name]) => name,
)
const ROWS = [...PAGE.matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)].map(([, name, why]) => ({ name, why }))

test('every package in dist/ stands in docs/dependencies.md, once, and no other', () => {
  expect(BUNDLED.length).toBeGreaterThan(40)
  expect(ROWS.map(({ name }) => name).toSorted()).toEqual([...new Set(BUNDLED)].toSorted())
})

test('those that this action asks for have a reason, and the others say with whom they come', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  const [asked = '', come = ''] = PAGE.split('## Those that come with them')
  for (const { name, why } of ROWS) {
    const isAsked = name !== undefined && name in dependencies
    expect([name, (isAsked ? asked : come).includes(`| \`${name}\` |`)]).toEqual([name, true])
    expect([name, isAsked ? (why ?? '').split(' ').length > 4 : /^`/.test(why ?? '')]).toEqual([name, true])
  }
})
