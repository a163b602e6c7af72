import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, jest, test } from '@jest/globals'
import { readRun } from '../../src/github/event.js'
import { githubRunner } from '../../src/github/runner.js'
import { readInputs } from '../../src/inputs/inputs.js'
import { readManifests } from '../../src/manifest/read.js'
import { checkOffline } from '../../src/modes/register/offline.js'
import { commentOnResults } from '../../src/modes/register/run/comment.js'
import type { ExistingComment, PullRequestPort } from '../../src/ports.js'
import { listenForCancellation } from '../../src/run/cancellation.js'
import { type CommentLook, lookForComment } from '../../src/run/comment/write.js'
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

const THEIRS: ExistingComment = { id: 7, url: 'https://github.com/c/7', body: '' }

/** A pull request on which a run beside ours comments after the first look. */
function aPullRequest() {
  const looks: string[] = []
  const edited: (ExistingComment | undefined)[] = []
  const pullRequest: PullRequestPort = {
    headSha: async () => HEAD,
    findComment: async (marker) => {
      looks.push(marker)
      return looks.length === 1 ? undefined : THEIRS
    },
    writeComment: async ({ existing }) => {
      edited.push(existing)
      return existing?.url ?? 'https://github.com/c/new'
    },
  }
  return { pullRequest, looks, edited }
}

function comment(pullRequest: PullRequestPort, look: CommentLook) {
  const [file] = readManifests({ files: [{ path: 'model.yaml', text: MANIFEST }] }).manifests
  if (file === undefined) throw new Error('the manifest is not valid')
  return commentOnResults({
    request: aRun(),
    results: checkOffline({ candidates: [{ file, metrics: [], loosenedGates: [] }], because: 'laptop' }),
    pullRequest,
    look,
    beside: {},
  })
}

test('the comment is looked for once: what was seen a moment ago beside the confirmation is not asked again', async () => {
  const { pullRequest, looks, edited } = aPullRequest()
  const look = lookForComment(aRun(), pullRequest, 'marker')
  await look()
  expect(await comment(pullRequest, look)).toBe('https://github.com/c/new')
  expect([looks, edited]).toEqual([['marker'], [undefined]])
})

test('where the first look is long ago, a comment that a run beside this one made since is edited, and no second one made', async () => {
  const { pullRequest, looks, edited } = aPullRequest()
  const now = jest.spyOn(Date, 'now').mockReturnValue(1_000)
  try {
    const look = lookForComment(aRun(), pullRequest, 'marker')
    await look()
    now.mockReturnValue(11_000)
    expect(await comment(pullRequest, look)).toBe(THEIRS.url)
  } finally {
    now.mockRestore()
  }
  expect([looks, edited]).toEqual([['marker', 'marker'], [THEIRS]])
})
