import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import type { ChangeReader } from '../../src/modes/list/ports.js'
import { Emulator, JOB_TOKEN, type StartedEmulator, startEmulator } from '../emulator/index.js'
import { Wire } from '../judges/wire.js'

const [BASE, HEAD] = ['b'.repeat(40), 'a'.repeat(40)]

const emulator = new Emulator()
const wire = new Wire()
let server: StartedEmulator
let read: ChangeReader

// @actions/github reads GITHUB_API_URL when it is loaded, so the server comes first and stays.
beforeAll(async () => {
  server = await startEmulator(emulator, { onExchange: (exchange) => isAnswered && wire.take(exchange) })
  process.env['GITHUB_API_URL'] = server.env['GITHUB_API_URL']
  const { changeReader } = await import('../../src/github/changed-files.js')
  read = changeReader({ token: JOB_TOKEN, repository: 'acme/models', retryBaseMilliseconds: 1 })
})
afterAll(async () => {
  await server.close()
  // GitHub's own description of its API has nothing against what was asked and answered here.
  expect(wire.complaints()).toEqual([])
})

/** What a fault puts in the place of GitHub's answer is nobody's description. */
let isAnswered = true
let before = 0
beforeEach(() => {
  before = emulator.log.requests().length
  isAnswered = true
  emulator.github.openPull({ number: 7, baseSha: BASE, headSha: HEAD })
})

const commit = (sha: string, files: Record<string, string>) => emulator.github.setFiles(sha, files)
const many = (amount: number) =>
  Object.fromEntries(Array.from({ length: amount }, (_, index) => [`m/${index}.yaml`, `${index}`]))
const requests = () => emulator.log.requests().slice(before)

test('a pull request has what was added, changed, deleted and renamed, with both names', async () => {
  commit(BASE, { 'a.yaml': '1', 'old.yaml': 'the same', 'gone.json': 'x' })
  commit(HEAD, { 'a.yaml': '2', 'new.yaml': 'the same', 'b.json': 'y' })
  expect(await read.ofPullRequest({ number: 7, headSha: HEAD })).toEqual({
    kind: 'known',
    paths: new Set(['a.yaml', 'b.json', 'gone.json', 'new.yaml', 'old.yaml']),
    removed: ['gone.json', 'old.yaml'],
  })
})

test('2,999 files of a pull request are all of them; of 3,000 nobody knows whether there are more', async () => {
  commit(BASE, {})
  commit(HEAD, many(2999))
  expect(await read.ofPullRequest({ number: 7, headSha: HEAD })).toMatchObject({ kind: 'known' })
  commit(HEAD, many(3001))
  expect(await read.ofPullRequest({ number: 7, headSha: HEAD })).toEqual({
    kind: 'cut',
    why: expect.stringContaining('at most 3000 changed files'),
  })
})

test('the files of a newer commit say nothing of this one', async () => {
  commit(BASE, {})
  emulator.github.push(7, 'c'.repeat(40))
  expect(await read.ofPullRequest({ number: 7, headSha: HEAD })).toMatchObject({ kind: 'cut' })
})

test('a push that goes on from the commit before is one comparison', async () => {
  commit(BASE, { 'a.yaml': '1' })
  commit(HEAD, { 'a.yaml': '2', 'b.yaml': '1' })
  emulator.github.history.commitOn(BASE, HEAD)
  expect(await read.between({ base: BASE, head: HEAD })).toMatchObject({ paths: new Set(['a.yaml', 'b.yaml']) })
  expect(requests()).toHaveLength(1)
})

test('after a force push, what the branch had before counts as well', async () => {
  const DROPPED = 'd'.repeat(40)
  commit(DROPPED, { 'dropped.yaml': '1' })
  commit(HEAD, { 'a.yaml': '2' })
  expect(await read.between({ base: DROPPED, head: HEAD })).toMatchObject({
    kind: 'known',
    paths: new Set(['a.yaml', 'dropped.yaml']),
  })
  expect(requests()).toHaveLength(2)
})

test('a comparison of 300 files is cut', async () => {
  commit(BASE, {})
  emulator.github.history.commitOn(BASE, HEAD)
  commit(HEAD, many(299))
  expect(await read.between({ base: BASE, head: HEAD })).toMatchObject({ kind: 'known' })
  commit(HEAD, many(300))
  expect(await read.between({ base: BASE, head: HEAD })).toMatchObject({
    kind: 'cut',
    why: expect.stringContaining('at most 300 changed files'),
  })
})

test('a token without the permission is told which one it lacks', async () => {
  const { changeReader } = await import('../../src/github/changed-files.js')
  emulator.github.grant('ghs_weak', { contents: 'read' })
  const weak = changeReader({ token: 'ghs_weak', repository: 'acme/models' })
  await expect(weak.ofPullRequest({ number: 7, headSha: HEAD })).rejects.toMatchObject({
    kind: 'access-denied',
    hint: expect.stringContaining('pull-requests: read'),
  })
})

test.each(['malformed', 'empty'] as const)('an answer that is %s is not believed', async (kind) => {
  isAnswered = false
  emulator.fail({ operation: 'ReposCompareCommitsWithBasehead', kind, when: 'before', times: 9 })
  await expect(read.between({ base: BASE, head: HEAD })).rejects.toMatchObject({ kind: 'unknown-outcome' })
})
