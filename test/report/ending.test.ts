import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { readManifests } from '../../src/manifest/read.js'
import type { ReportContext } from '../../src/report/context.js'
import { type Ending, renderEndingComment, renderEndingSummary } from '../../src/report/ending.js'
import { commentMarker } from '../../src/report/marker.js'
import { lastBlockOf, leaksOf, PARSERS } from '../comment/judge.js'

const COMMIT = 'd4'.repeat(20)
const context: ReportContext = {
  repository: 'acme/housing-models',
  serverUrl: 'https://github.com',
  commit: COMMIT,
  runId: '19482736450',
  runNumber: '128',
  runAttempt: '1',
  actionVersion: 'v1.0.0',
  now: new Date('2026-11-21T14:02:00Z'),
}
const MARKER = commentMarker('register/register')

const MANIFEST = 'group: california-housing\ncontainer: []\ncontent_type: [text/csv]\n'

function anEnding(change: Partial<Ending> = {}): Ending {
  const { problems } = readManifests({ files: [{ path: 'models/housing/model.yaml', text: MANIFEST }] })
  return {
    mode: 'register',
    code: 'invalid-manifest',
    message: `There are ${problems.length} problems in the manifests and reports. Nothing was sent.`,
    hint: undefined,
    problems,
    sent: [],
    earlier: {
      kind: 'read',
      versions: [
        {
          arn: 'arn:aws:sagemaker:eu-west-1:111111111111:model-package/california-housing/14',
          group: 'california-housing',
          version: 14,
          approvalStatus: 'PendingManualApproval',
          commit: '9f3c2e1b8d7a6f5e4d3c2b1a09f8e7d6c5b4a392',
        },
      ],
    },
    ...change,
  }
}

const CASES: Readonly<Record<string, Ending>> = {
  'broken-manifest': anEnding(),
  'no-credentials': anEnding({
    code: 'no-credentials',
    message: 'This job may not ask GitHub for an ID token, so no role can be assumed.',
    hint: 'permissions:\n  id-token: write',
    problems: [],
    earlier: { kind: 'unknown', reason: 'This job may not ask GitHub for an ID token, so no role can be assumed.' },
  }),
  killed: anEnding({
    code: 'unknown-outcome',
    message: 'The run was killed before it could report.',
    problems: [],
    sent: ['A version of churn may have been created: the request with client token smr-1 got no answer.'],
    earlier: { kind: 'read', versions: [] },
  }),
  deploy: anEnding({ mode: 'deploy', code: 'not-approved', problems: [], earlier: { kind: 'not-asked' } }),
}

test.each(
  Object.entries(CASES),
)('the comment on a run that ended early (%s) reads as its golden file', (name, ending) => {
  const golden = new URL(`golden/${name}.md`, import.meta.url)
  const comment = renderEndingComment(ending, context, MARKER)
  if (process.env['UPDATE_GOLDEN'] !== undefined) writeFileSync(golden, comment)
  expect(comment).toBe(readFileSync(golden, 'utf8'))
})

test('a thousand problems fit into a comment, and the job summary has them all', () => {
  const [problem] = anEnding().problems
  const problems = Array.from({ length: 1000 }, (_, index) => ({
    message: `problem ${index} ${'x'.repeat(100)}`,
    at: { ...(problem?.at ?? { file: 'model.yaml', column: 1 }), line: index + 1 },
  }))
  const comment = renderEndingComment(anEnding({ problems }), context, MARKER)
  expect(Buffer.byteLength(comment)).toBeLessThan(60_000)
  expect(comment).toContain('problem 9 ')
  expect(comment).toMatch(/more problems in the log/)
  expect(renderEndingSummary(anEnding({ problems }), context)).toContain('problem 999 ')
})

test('foreign text of a failure stays text', () => {
  const evil = '</code></details><img src=x onerror=alert(1)> @everyone #1 `` ``` ![a](http://evil) <!-- -->'
  const ending = anEnding({
    message: evil,
    hint: evil,
    sent: [evil],
    problems: [{ message: evil, at: { file: evil, line: 1, column: 1 }, sourceLine: evil, help: evil }],
    earlier: {
      kind: 'read',
      versions: [{ arn: evil, group: evil, version: 1, approvalStatus: evil, commit: evil }],
    },
  })
  for (const markdown of [renderEndingSummary(ending, context), renderEndingComment(ending, context, MARKER)]) {
    for (const parse of PARSERS.values()) {
      expect(leaksOf(parse(markdown))).toEqual([])
      expect(lastBlockOf(parse(markdown))).toMatch(/^commit d4d4d4d · run #128/)
    }
  }
})
