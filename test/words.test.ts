import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { ERROR_CODES, type ErrorCode } from '../src/errors.js'

// One word, one meaning: kept by reading the sources, README, docs and workflows.

const read = (path: string): string => readFileSync(path, 'utf8')
const filesUnder = (folder: string, ending: RegExp): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name.split('\\').join('/')))
    .filter((path) => ending.test(path))

const SOURCES = filesUnder('src', /\.ts$/)
const PAGES = ['README.md', 'action.yml', ...filesUnder('docs', /\.md$/), ...filesUnder('examples', /\.(md|ya?ml)$/)]

/**
 * Where each word of `failure-reason` that means one thing may be thrown. A new place is added here by whoever has read the
 * word's heading in docs/troubleshooting.md; a new meaning gets a new word.
 */
const THROWN_IN: Partial<Record<ErrorCode, readonly string[]>> = {
  'no-credentials': ['src/run/refuse-offline.ts', 'src/run/session.ts'],
  'wrong-account': ['src/aws/sts/web-identity.ts', 'src/run/session.ts'],
  'group-not-found': ['src/modes/register/explain.ts'],
  'gate-failed': ['src/modes/deploy/required-environment.ts'],
  'alarm-in-alarm': ['src/modes/deploy/plan/checks.ts'],
  'not-approved': [
    'src/modes/deploy/approved-version.ts',
    'src/modes/deploy/find-version.ts',
    'src/modes/update/plan.ts',
  ],
  'rolled-back': ['src/modes/deploy/apply/outcome.ts', 'src/modes/deploy/apply/take-back.ts'],
  'self-approval': ['src/modes/approve/plan.ts'],
}

function placesOf(word: string): readonly string[] {
  return SOURCES.filter((path) => new RegExp(`new ActionError\\(\\s*'${word}'`).test(read(path))).sort()
}

describe('the words of failure-reason', () => {
  test.each(Object.entries(THROWN_IN))('%s is thrown for its one reason, in its own places', (word, places) => {
    expect(placesOf(word)).toEqual(places)
  })

  test('each is used, and none is used that does not exist', () => {
    const code = SOURCES.filter((path) => path !== 'src/errors.ts')
      .map(read)
      .join('\n')
    expect(ERROR_CODES.filter((word) => !code.includes(`'${word}'`))).toEqual([])
  })

  test('a workflow or a page branches on words that exist', () => {
    const asked = PAGES.flatMap((path) =>
      [...read(path).matchAll(/failure-reason(?:'\])?\s*[!=]=\s*'([^']*)'/g)].map(([, word = '']) => ({ path, word })),
    )
    expect(asked.length).toBeGreaterThan(0)
    expect(asked.filter(({ word }) => word !== '' && !ERROR_CODES.some((one) => one === word))).toEqual([])
  })

  test('the heading of a word says what its error says: who refused, and that nothing was touched where nothing was', () => {
    const page = read('docs/troubleshooting.md')
    const sectionOf = (word: ErrorCode): string => page.split(`## ${word}\n`)[1]?.split('\n## ')[0] ?? ''
    expect(sectionOf('no-credentials')).toContain('trust policy')
    expect(sectionOf('access-denied')).not.toContain('trust policy')
    expect(sectionOf('group-not-found')).toContain('does not exist')
    expect(sectionOf('invalid-manifest')).not.toContain('group')
    expect(sectionOf('alarm-in-alarm')).toContain('`ALARM`')
    expect(sectionOf('gate-failed')).toContain('`requires`')
    expect(sectionOf('not-approved')).not.toContain('`requires`')
  })
})

/** What has a name has one: AWS's or GitHub's own. Others that people use for it are not ours. */
const TERMS: readonly { readonly term: string; readonly instead: RegExp }[] = [
  { term: 'rollback (as a noun)', instead: /\broll-backs?\b/i },
  { term: 'ID token', instead: /\bOIDC tokens?\b/i },
  { term: 'pull request', instead: /\b(?:merge requests?|PRs?)\b/ },
  { term: 'model package group', instead: /\b(?:model|registry|package) groups?\b(?<!model package groups?)/i },
  { term: 'endpoint configuration', instead: /\bendpoint configs?\b/i },
  { term: 'execution role', instead: /\b(?:endpoint|container)(?:'s)? role\b/i },
]

describe('terms', () => {
  test.each(TERMS)('$term has no second name in README, docs, action.yml and examples', ({ instead }) => {
    const found = PAGES.flatMap((path) =>
      withoutLinks(read(path))
        .split('\n')
        .flatMap((line, index) => (instead.test(line) ? [`${path}:${index + 1}: ${line.trim().slice(0, 120)}`] : [])),
    )
    expect(found).toEqual([])
  })

  test.each(TERMS)('$term has no second name in what the code says to people', ({ instead }) => {
    const found = SOURCES.flatMap((path) =>
      textsOf(read(path)).flatMap((text) => (instead.test(text) ? [`${path}: ${text.slice(0, 120)}`] : [])),
    )
    expect(found).toEqual([])
  })
})

/** Anchors and addresses are no words. */
function withoutLinks(text: string): string {
  return text.replaceAll(/\]\([^)]*\)/g, ']').replaceAll(/https?:\/\/\S+/g, '')
}

/** The string and template literals of a source that are sentences: with a blank in them. */
function textsOf(source: string): readonly string[] {
  const code = source.replaceAll(/^\s*(?:\/\/|\/?\*).*$/gm, '')
  return [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`|"((?:[^"\\\n]|\\.)*)"/g)]
    .map(([, one, two, three]) => one ?? two ?? three ?? '')
    .filter((text) => text.includes(' '))
}
