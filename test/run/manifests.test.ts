import { expect, test } from '@jest/globals'
import { readManifests } from '../../src/manifest/read.js'
import { leaveOutPackages } from '../../src/run/manifests.js'

const VERSION = `group: churn
containers: [{ image: 222222222222.dkr.ecr.eu-west-1.amazonaws.com/churn:1 }]
`
const PACKAGE = `name: churn-2026
containers: [{ image: 141502667606.dkr.ecr.eu-west-1.amazonaws.com/churn:1 }]
content_types: [text/csv]
response_types: [text/csv]
realtime_instance_types: [ml.m5.large]
transform_instance_types: [ml.m5.large]
`

/** What is said of these files, found by these patterns of the input `manifest`. */
function said(files: Readonly<Record<string, string>>, manifest: readonly string[]): readonly string[] {
  const { problems, ...read } = readManifests({
    files: Object.entries(files).map(([path, text]) => ({ path, text })),
  })
  expect(problems).toEqual([])
  const notices: string[] = []
  leaveOutPackages(
    {
      inputs: { mode: 'deploy', manifest },
      run: { context: { workspace: '/w' } },
      runner: { notice: (text) => notices.push(text) },
    },
    read,
  )
  return notices
}

const BOTH = { 'churn/model.yaml': VERSION, 'market/model.yaml': PACKAGE }
const REFUSED = { code: 'invalid-input', message: expect.stringMatching(/: market\/model\.yaml$/) }

test('a wildcard over a repository of both goes on with the versions, and says which packages it leaves out', () => {
  expect(said(BOTH, ['*/model.yaml'])).toEqual([
    'market/model.yaml: left out, since mode: deploy knows no unversioned packages.',
  ])
  expect(said({ 'churn/model.yaml': VERSION }, ['*/model.yaml'])).toEqual([])
})

test('a package that is named by its own path is an error, however it is written and whatever stands beside it', () => {
  for (const path of ['market/model.yaml', './market/model.yaml', 'churn/../market/model.yaml'])
    expect(() => said(BOTH, ['*/model.yaml', path])).toThrow(expect.objectContaining(REFUSED))
})

test('nothing but packages is an error, even behind a wildcard', () => {
  expect(() => said({ 'market/model.yaml': PACKAGE }, ['*/model.yaml'])).toThrow(expect.objectContaining(REFUSED))
})
