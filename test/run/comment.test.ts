import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { readRun } from '../../src/github/event.js'
import { githubRunner } from '../../src/github/runner.js'
import { readInputs } from '../../src/inputs/inputs.js'
import { readManifests } from '../../src/manifest/read.js'
import { checkOffline } from '../../src/modes/register/offline.js'
import { commentOnResults } from '../../src/modes/register/run/comment.js'
import type { ExistingComment, PullRequestPort } from '../../src/ports.js'
import { listenForCancellation } from '../../src/run/cancellation.js'
import { startIntent } from '../../src/run/intent.js'
import type { RegisterRun } from '../../src/run/register-run.js'
import { MANIFEST } from '../shell/run-dist.js'

const HEAD = 'a'.repeat(40)

function aRun(): RegisterRun {
  const { inputs } = readInputs({ text: '{"comment":"always"}', defaultRegion: 'eu-west-1' })
  if (inputs.mode !== 'register') throw new Error('register is the default')
  const run = readRun({
    env: {
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_REPOSITORY: 'acme/models',
      GITHUB_WORKFLOW: 'register',
      GITHUB_JOB: 'models',
    },
    event: { pull_request: { number: 42, head: { sha: HEAD, repo: { full_name: 'acme/models' } } } },
  })
  return {
    inputs,
    run,
    runner: githubRunner(),
    intent: startIntent(mkdtempSync(join(tmpdir(), 'runner-'))),
    cancellation: listenForCancellation(),
    actionVersion: '0.0.0',
    idToken: undefined,
    onWriter: () => {},
    onOwnDeadline: () => {},
  }
}

test('a comment that a run beside this one made since the first look is edited, and no second one made', async () => {
  const [file] = readManifests({ files: [{ path: 'model.yaml', text: MANIFEST }] }).manifests
  if (file === undefined) throw new Error('the manifest is not valid')
  const theirs: ExistingComment = { id: 7, url: 'https://github.com/c/7', body: '' }
  const edited: (ExistingComment | undefined)[] = []
  const pullRequest: PullRequestPort = {
    headSha: async () => HEAD,
    findComment: async () => theirs,
    writeComment: async ({ existing }) => {
      edited.push(existing)
      return existing?.url ?? 'https://github.com/c/new'
    },
  }
  const url = await commentOnResults({
    request: aRun(),
    results: checkOffline({ candidates: [{ file, metrics: [], loosenedGates: [] }], because: 'laptop' }),
    pullRequest,
    existing: Promise.resolve(undefined),
    beside: {},
  })
  expect(url).toBe(theirs.url)
  expect(edited).toEqual([theirs])
})
