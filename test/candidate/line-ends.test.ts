import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { checkFiles } from '../../src/candidate/read.js'
import { addressOf } from '../../src/registry/address.js'
import { contentOf } from '../../src/registry/version/content.js'

let workspace: string
beforeEach(() => {
  workspace = realpathSync(mkdtempSync(join(tmpdir(), 'workspace-')))
})
afterEach(() => rmSync(workspace, { recursive: true, force: true }))

const FILES = {
  'models/model.yaml': `group: housing
description: >-
  Median house value
  per census block group
containers: [{ image: 222222222222.dkr.ecr.eu-west-1.amazonaws.com/housing:1, environment: { NOTE: "a
  b" } }]
metrics: evaluation.json
model_card:
  intended_uses:
    purpose_of_model: |
      First line
      second line
`,
  'models/evaluation.json': '{\n  "mse": 0.3\n}\n',
}

/** The candidate of a checkout whose files have these line ends. */
async function checkedOut(files: Readonly<Record<string, string>>, lineEnd: string) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true })
    writeFileSync(join(workspace, path), text.replaceAll('\n', lineEnd))
  }
  const patterns = ['models/model.yaml']
  const { candidates, problems, notices } = await checkFiles({
    workspace,
    patterns,
    set: '',
    needsPlace: false,
    region: 'eu-west-1',
  })
  expect(problems).toEqual([])
  const [candidate] = candidates
  if (candidate === undefined) throw new Error('no candidate')
  const place = {
    region: 'eu-west-1',
    partition: 'aws',
    registryAccount: '111111111111',
    callerAccount: '222222222222',
  }
  return { digest: contentOf(candidate, addressOf('housing', place)).toString('hex'), notices }
}

test('a manifest, its card and its metrics are the same candidate with the line ends of Windows', async () => {
  const unix = await checkedOut(FILES, '\n')
  const windows = await checkedOut(FILES, '\r\n')
  expect(windows.digest).toBe(unix.digest)
  expect(windows.notices).toEqual(unix.notices)
})

test('a report that goes in as its bytes is another one, and it is said why and what to do', async () => {
  const withReport = {
    ...FILES,
    'models/model.yaml': `${FILES['models/model.yaml']}reports: { data_quality: { statistics: s.json } }\n`,
    'models/s.json': '{"version": 0, "dataset": {"item_count": 1},\n "features": []}\n',
  }
  const unix = await checkedOut(withReport, '\n')
  const windows = await checkedOut(withReport, '\r\n')
  expect(windows.digest).not.toBe(unix.digest)
  expect(unix.notices.join()).not.toContain('CRLF')
  expect(windows.notices).toContainEqual(
    expect.objectContaining({
      at: expect.objectContaining({ file: 'models/model.yaml' }),
      message: expect.stringContaining('models/s.json has Windows line ends (CRLF)'),
      help: expect.stringContaining('.gitattributes'),
    }),
  )
})
