import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { packagesMarker, renderPackagesComment, renderPackagesSummary } from '../../src/modes/package/report/report.js'
import { leaksOf, PARSERS } from '../comment/judge.js'
import { aContext } from './builders.js'
import { CASES } from './cases.js'

/** `UPDATE_GOLDEN=1 npx jest test/package/golden` writes them anew. */
const FOLDER = new URL('./golden/', import.meta.url)

const PAGES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(CASES).map(([name, results]) => [name, comment(results)])),
  'created-summary': renderPackagesSummary({ results: CASES['created'] ?? [], context: aContext() }),
}

function comment(results: (typeof CASES)[string]): string {
  return renderPackagesComment({ results, context: aContext(), marker: packagesMarker('register/models') })
}

test.each(Object.entries(PAGES))('%s reads as it was read and found good', (name, markdown) => {
  const file = new URL(`${name}.md`, FOLDER)
  if (process.env['UPDATE_GOLDEN'] !== undefined) {
    mkdirSync(FOLDER, { recursive: true })
    writeFileSync(file, markdown)
  }
  expect(markdown).toBe(readFileSync(file, 'utf8'))
})

test('every golden text belongs to a case', () => {
  expect(readdirSync(FOLDER).toSorted()).toEqual(
    Object.keys(PAGES)
      .map((name) => `${name}.md`)
      .toSorted(),
  )
})

test.each(Object.entries(PAGES))('%s has nothing in it that GitHub acts upon', (_, markdown) => {
  for (const parse of PARSERS.values()) expect(leaksOf(parse(markdown))).toEqual([])
})
