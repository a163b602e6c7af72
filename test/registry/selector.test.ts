import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { ActionError } from '../../src/errors.js'
import { readReference, selectManifest, type VersionReference } from '../../src/registry/selector.js'
import { runs, SEED } from '../lanes/counts.js'

const RUNS = runs(2_000)
const HERE = { partition: 'aws', region: 'eu-west-1', registryAccount: '111111111111' } as const

const group = fc.stringMatching(/^[a-zA-Z0-9](?:-{0,2}[a-zA-Z0-9]){0,20}$/)
const version = fc.integer({ min: 1, max: 999_999_999 })

function read(model: string, modelIsTag = false): VersionReference | string {
  try {
    return readReference({ ...HERE, model, modelIsTag })
  } catch (error) {
    if (error instanceof ActionError) return error.code
    throw error
  }
}

test(`every form names the same version (SEED=${SEED})`, () => {
  fc.assert(
    fc.property(group, version, (name, number) => {
      const wanted = { kind: 'version', group: name, version: number }
      expect(read(`${name}@v${number}`)).toEqual(wanted)
      expect(read(`${name}/v${number}`)).toEqual(wanted)
      expect(read(` ${name}@v${number}\n`)).toEqual(wanted)
      expect(read(`refs/tags/${name}@v${number}`, true)).toEqual(wanted)
      expect(read(`arn:aws:sagemaker:eu-west-1:111111111111:model-package/${name}/${number}`)).toEqual(wanted)
      expect(read(`v${number}`)).toEqual({ kind: 'version', version: number })
    }),
    RUNS,
  )
})

test(`a release tag of the repository never selects a version (SEED=${SEED})`, () => {
  fc.assert(
    fc.property(version, (number) => {
      expect(read(`v${number}`, true)).toBe('invalid-input')
      expect(read(`refs/tags/v${number}`, true)).toBe('invalid-input')
    }),
    RUNS,
  )
})

test(`any text is a reference of this account or an error with a code, and what it names was in it (SEED=${SEED})`, () => {
  const pieces = fc.constantFrom(
    'churn',
    '@',
    '/',
    'v',
    '1',
    '12',
    '0',
    '-',
    'latest-approved',
    ' ',
    ':',
    'arn:aws:sagemaker:',
    'é',
    '\n',
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.array(pieces, { maxLength: 8 }).map((all) => all.join('')),
  )
  fc.assert(
    fc.property(text, fc.boolean(), (model, isTag) => {
      const found = read(model, isTag)
      if (typeof found === 'string') expect(['invalid-input', 'wrong-account']).toContain(found)
      else if (found.kind === 'version') expect(model).toContain(String(found.version))
    }),
    RUNS,
  )
})

test.each([
  ['another account', 'arn:aws:sagemaker:eu-west-1:222222222222:model-package/churn/1', 'wrong-account'],
  ['another Region', 'arn:aws:sagemaker:us-east-1:111111111111:model-package/churn/1', 'invalid-input'],
  ['another partition', 'arn:aws-cn:sagemaker:eu-west-1:111111111111:model-package/churn/1', 'invalid-input'],
  ['a group', 'arn:aws:sagemaker:eu-west-1:111111111111:model-package-group/churn', 'invalid-input'],
  ['a version that AWS never gives', 'churn@v0', 'invalid-input'],
  ['a leading zero', 'churn@v01', 'invalid-input'],
  ['a number alone', '12', 'invalid-input'],
])('%s is refused', (_, model, code) => {
  expect(read(model)).toBe(code)
})

test('the manifest is the one of the group that is named; none or two is an error that lists the groups', () => {
  const files = ['churn', 'iris'].map((name) => ({ path: `${name}/model.yaml`, manifest: { group: name } }))
  const select = (from: typeof files, reference: VersionReference) => {
    try {
      return selectManifest(from, reference).path
    } catch (error) {
      return error instanceof Error ? error.message : ''
    }
  }
  expect(select(files, { kind: 'version', group: 'Iris', version: 1 })).toBe('iris/model.yaml')
  expect(select(files, { kind: 'version', version: 1 })).toContain('churn (churn/model.yaml), iris (iris/model.yaml)')
  expect(select(files, { kind: 'version', group: 'wine', version: 1 })).toContain('no manifest has the group wine')
  expect(select(files.slice(0, 1), { kind: 'version', version: 1 })).toBe('churn/model.yaml')
})
