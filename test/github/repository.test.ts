import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Branches, RepositoryFiles } from '../../src/ports.js'
import type { FaultKind } from '../emulator/faults.js'
import type { WireExchange } from '../emulator/http/server.js'
import { Emulator, JOB_TOKEN, type StartedEmulator, startEmulator } from '../emulator/index.js'
import { Wire } from '../judges/wire.js'

const emulator = new Emulator()
const wire = new Wire()
const { github } = emulator
const waits: number[] = []
let server: StartedEmulator
let branches: Branches
let files: RepositoryFiles

// @actions/github reads GITHUB_API_URL when it is loaded, so the server comes first and stays.
beforeAll(async () => {
  server = await startEmulator(emulator, {
    onExchange: (exchange) => {
      // What a fault put in the place of GitHub's answer is nobody's description.
      if (isJson(exchange)) wire.take(exchange)
    },
  })
  process.env['GITHUB_API_URL'] = server.env['GITHUB_API_URL']
  const options = {
    token: JOB_TOKEN,
    repository: 'acme/models',
    retryBaseMilliseconds: 1,
    limits: { sleep: async (milliseconds: number) => waits.push(milliseconds), onWait: () => {} },
  }
  const ofBranches = await import('../../src/github/branches.js')
  const ofFiles = await import('../../src/github/repository-files.js')
  branches = ofBranches.branches({ ...options, defaultBranch: 'main' })
  files = ofFiles.repositoryFiles(options)
})
afterAll(async () => {
  await server.close()
  // GitHub's own description of its API has nothing against what was asked and answered here.
  expect(wire.complaints()).toEqual([])
})
const whole = github.limits
beforeEach(() => {
  waits.length = 0
})
afterEach(() => {
  emulator.faults.clear()
  github.limits = whole
  github.isEmpty = false
})

const COMMIT = 'c0de'.repeat(10)

function isJson({ answer }: WireExchange): boolean {
  return (answer.headers['content-type'] ?? '').includes('json')
}

describe('a branch is protected', () => {
  test.each<[string, { readonly isProtected?: boolean; readonly rules?: readonly string[] }, boolean]>([
    ['by branch protection', { isProtected: true }, true],
    ['by branch protection, beside a rule about names', { isProtected: true, rules: ['branch_name_pattern'] }, true],
    ['by a rule that asks for a pull request', { rules: ['deletion', 'pull_request'] }, true],
    ['by a rule that restricts updates', { rules: ['update'] }, true],
    ['by a merge queue', { rules: ['merge_queue'] }, true],
    ['not by a pattern for the names of all branches', { rules: ['branch_name_pattern'] }, false],
    ['not by rules that leave pushing to everybody', { rules: ['required_signatures', 'non_fast_forward'] }, false],
    ['not without any rule', {}, false],
  ])('%s', async (_, how, isProtected) => {
    github.history.set('release/1', { sha: COMMIT, ...how })
    expect(await branches.branch('release/1')).toEqual({ isProtected, sha: COMMIT })
  })

  test('where a server has no rulesets, if it says so', async () => {
    github.history.set('release/1', { sha: COMMIT, rules: ['branch_name_pattern'] })
    emulator.fail({ operation: 'ReposGetBranchRules', kind: 'not-found', when: 'before' })
    expect((await branches.branch('release/1'))?.isProtected).toBe(true)
  })

  test('is unknown, and no answer, where its rules cannot be read', async () => {
    github.history.set('release/1', { sha: COMMIT, rules: ['pull_request'] })
    emulator.fail({ operation: 'ReposGetBranchRules', kind: 'internal-error', when: 'before', times: 9 })
    await expect(branches.branch('release/1')).rejects.toMatchObject({ kind: 'unknown-outcome' })
  })

  test('not where there is no such branch', async () => {
    expect(await branches.branch('gone')).toBeUndefined()
  })
})

describe('whether a branch contains a commit', () => {
  test('is told by how the two lie', async () => {
    github.history.set('release/2', { sha: COMMIT })
    expect(await branches.contains({ branch: 'release/2', commit: COMMIT })).toBe(true)
    github.history.unmerged('bad0'.repeat(10))
    expect(await branches.contains({ branch: 'main', commit: 'bad0'.repeat(10) })).toBe(false)
  })

  test('is no where they have no history in common, which GitHub answers with 404', async () => {
    github.history.unrelated('0f0f'.repeat(10))
    expect(await branches.contains({ branch: 'main', commit: '0f0f'.repeat(10) })).toBe(false)
  })

  test.each<[FaultKind, string]>([
    ['not-found', 'not-found'],
    ['access-denied', 'access-denied'],
    ['internal-error', 'unknown-outcome'],
    ['malformed', 'unknown-outcome'],
    ['empty', 'unknown-outcome'],
    ['truncated', 'unknown-outcome'],
  ])('is unknown after the answer %s', async (kind, failure) => {
    emulator.fail({ operation: 'ReposCompareCommitsWithBasehead', kind, when: 'before', times: 9 })
    await expect(branches.contains({ branch: 'main', commit: COMMIT })).rejects.toMatchObject({ kind: failure })
  })

  test('is told whatever the number of files between them, of which GitHub lists 300', async () => {
    const many = Array.from({ length: 301 }, (_, index): [string, string] => [`${index}.txt`, `${index}\n`])
    github.setFiles('bad1'.repeat(10), Object.fromEntries(many))
    github.history.unmerged('bad1'.repeat(10))
    expect(await branches.contains({ branch: 'main', commit: 'bad1'.repeat(10) })).toBe(false)
    const url = `${server.env['GITHUB_API_URL']}/repos/acme/models/compare/main...${'bad1'.repeat(10)}`
    const ask = async (page: number): Promise<unknown> =>
      (await fetch(`${url}?page=${page}`, { headers: { authorization: `token ${JOB_TOKEN}` } })).json()
    expect(await ask(1)).toHaveProperty('files.length', 300)
    expect(await ask(2)).not.toHaveProperty('files')
  })
})

describe('the files at a commit', () => {
  const AT = 'aaaa'.repeat(10)
  beforeEach(() => github.setFiles(AT, { 'model.yaml': 'group: churn\n', 'models/price/model.yaml': 'group: price\n' }))

  test('are listed without their folders', async () => {
    const { blobs, isWhole } = await files.list({ ref: AT })
    expect([[...blobs.keys()].sort(), isWhole]).toEqual([['model.yaml', 'models/price/model.yaml'], true])
  })

  test('are not all where the list is cut short', async () => {
    github.limits = { ...github.limits, treeEntries: 2 }
    expect((await files.list({ ref: AT })).isWhole).toBe(false)
  })

  test.each<[FaultKind, string]>([
    ['not-found', 'not-found'],
    ['access-denied', 'access-denied'],
    ['internal-error', 'unknown-outcome'],
    ['malformed', 'unknown-outcome'],
    ['empty', 'unknown-outcome'],
  ])('are unknown after the answer %s to the list', async (kind, failure) => {
    emulator.fail({ operation: 'GitGetTree', kind, when: 'before', times: 9 })
    await expect(files.list({ ref: AT })).rejects.toMatchObject({ kind: failure })
  })

  test('are unknown where nobody has committed anything', async () => {
    github.isEmpty = true
    await expect(files.list({ ref: AT })).rejects.toMatchObject({ kind: 'conflict' })
  })

  test('are read as they are, and what is not there is none', async () => {
    expect(await files.readAt({ path: 'models/price/model.yaml', ref: AT })).toBe('group: price\n')
    expect(await files.readAt({ path: 'none.yaml', ref: AT })).toBeUndefined()
  })

  test('are too large for GitHub without any permission that would help', async () => {
    github.limits = { ...github.limits, rawBytes: 5 }
    const failure = await files.readAt({ path: 'model.yaml', ref: AT }).catch((error: unknown) => error)
    expect(failure).toMatchObject({ kind: 'invalid-request', hint: undefined })
  })

  test('are no files where a folder has the name', async () => {
    await expect(files.readAt({ path: 'models/price', ref: AT })).rejects.toMatchObject({ kind: 'unknown-outcome' })
  })
})

describe("GitHub's limits", () => {
  test.each<[FaultKind, number]>([
    ['secondary-rate-limit', 1000],
    ['secondary-rate-limit-429', 1000],
    ['secondary-rate-limit-without-header', 60_000],
    ['secondary-rate-limit-429-without-header', 60_000],
  ])('are waited for as %s asks, and then it is asked again', async (kind, wait) => {
    emulator.fail({ operation: 'ReposCompareCommitsWithBasehead', kind, when: 'before' })
    github.history.set('release/2', { sha: COMMIT })
    expect(await branches.contains({ branch: 'release/2', commit: COMMIT })).toBe(true)
    expect(waits).toEqual([wait])
  })

  test('that last are a failure of their own, which asks for no permission', async () => {
    const kind = 'secondary-rate-limit-429-without-header'
    emulator.fail({ operation: 'GitGetTree', kind, when: 'before', times: 99 })
    const failure = await files.list({ ref: 'main' }).catch((error: unknown) => error)
    expect(failure).toMatchObject({ kind: 'throttled', hint: expect.not.stringContaining('permissions:') })
  })
})
