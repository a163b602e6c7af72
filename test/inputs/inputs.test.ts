import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { ActionError } from '../../src/errors.js'
import { INPUT_NAMES, readInputs } from '../../src/inputs/inputs.js'
import { MODES } from '../../src/inputs/modes.js'
import { OUTPUT_NAMES } from '../../src/run/version-outputs.js'

const action = parse(readFileSync('action.yml', 'utf8'))

function read(given: Readonly<Record<string, string>>, defaultRegion = '') {
  return readInputs({ text: JSON.stringify(given), defaultRegion })
}

function complaint(given: Readonly<Record<string, string>>): string {
  try {
    read(given)
  } catch (error) {
    if (error instanceof ActionError && error.code === 'invalid-input') return error.message
    throw error
  }
  return ''
}

test('action.yml and the code name the same inputs, in the same order', () => {
  expect(Object.keys(action.inputs)).toEqual(INPUT_NAMES)
})

test('action.yml and the code name the same outputs, in the same order', () => {
  expect(Object.keys(action.outputs)).toEqual([...OUTPUT_NAMES])
})

test('each output asks the reporting step first, then the step that ran', () => {
  for (const [name, { value }] of Object.entries<{ value: string }>(action.outputs)) {
    expect(value).toBe(`\${{ steps.report.outputs.${name} || steps.run.outputs.${name} }}`)
  }
})

test('every default in action.yml is what the code takes for an empty text', () => {
  const { 'github-token': _, ...inputs } = action.inputs
  const defaults = Object.fromEntries(
    Object.entries<{ default: string }>(inputs).map(([name, input]) => [name, input.default]),
  )
  expect(read(defaults)).toEqual(read({}))
})

test('no step pastes an expression into its script', () => {
  for (const { run } of action.runs.steps) expect(run).not.toContain('${{')
})

test('the secrets of a run are only in INPUTS, and only the github token among them', () => {
  const [first, last] = action.runs.steps
  // Git Bash would rewrite what looks like a path in it.
  expect(first.env).toEqual({ INPUTS: '${{ toJSON(inputs) }}', MSYS2_ENV_CONV_EXCL: 'INPUTS' })
  expect(Object.keys(last.env)).toEqual(['NODE', 'JOURNAL', 'OUTCOME', 'INPUTS', 'MSYS2_ENV_CONV_EXCL'])
  expect(last.env.INPUTS).toBe('${{ toJSON(inputs) }}')
  expect(last.if).toBe('always()')
})

test('everything that is wrong is said at once, by name, with what was given and what is allowed', () => {
  const text = complaint({
    mode: 'regsiter',
    'dry-run': 'maybe',
    'wait-timeout-minutes': 'ten',
    'role-duration-seconds': '60',
    'aws-region': 'Frankfurt',
    'role-to-assume': 'my-role',
    'registry-account-id': '12345',
    'role-session-name': 'a b',
    comment: 'sometimes',
  })
  expect(text.split('\n')).toEqual([
    `mode: "regsiter" is not one of ${MODES.map((mode) => `\`${mode}\``).join(', ')}`,
    'dry-run: "maybe" is neither `true` nor `false`',
    'aws-region: "Frankfurt" is not a Region such as `eu-west-1`',
    'role-to-assume: "my-role" is not the ARN of a role, such as `arn:aws:iam::111122223333:role/NAME`',
    'role-session-name: "a b" is not a session name: 2 to 64 letters, digits and `_+=,.@-`',
    'role-duration-seconds: "60" is not a whole number from 900 to 43200',
    'registry-account-id: "12345" is not an account id, which has 12 digits (quote it in YAML: leading zeros)',
    'comment: "sometimes" is not one of `on-change`, `always`, `on-failure`, `never`',
    'wait-timeout-minutes: "ten" is not a whole number from 1 to 720',
  ])
})

test.each([
  'eu-west-1',
  'us-gov-west-1',
  'cn-north-1',
  'ap-southeast-5',
  'us-isob-east-1',
  'eusc-de-east-1',
])('%s is a Region', (region) => {
  expect(read({ 'aws-region': region }).inputs.region).toBe(region)
})

test('the Region of the environment counts where the input is empty, and is checked as well', () => {
  expect(read({}, 'eu-west-1').inputs.region).toBe('eu-west-1')
  expect(read({ 'aws-region': 'us-east-1' }, 'eu-west-1').inputs.region).toBe('us-east-1')
  expect(() => read({}, 'nowhere')).toThrow('aws-region: "nowhere" is not a Region')
})

test('a role says its account and partition, path included', () => {
  const arn = 'arn:aws-us-gov:iam::111122223333:role/ci/models/register'
  expect(read({ 'role-to-assume': arn }).inputs.role).toEqual({ arn, partition: 'aws-us-gov', account: '111122223333' })
})

test('a registry role of another account than registry-account-id is a contradiction', () => {
  const given = {
    'registry-role-to-assume': 'arn:aws:iam::111111111111:role/read',
    'registry-account-id': '222222222222',
  }
  expect(complaint(given)).toBe(
    'registry-role-to-assume: is a role of account 111111111111, but registry-account-id is 222222222222',
  )
})

test('a role outside allowed-account-ids is refused before any call', () => {
  const given = {
    'role-to-assume': 'arn:aws:iam::111111111111:role/r',
    'allowed-account-ids': '222222222222, 333333333333',
  }
  expect(complaint(given)).toContain('not among allowed-account-ids (222222222222, 333333333333)')
})

test('what says more of reports, or of a validation, is refused where there is none', () => {
  const key = 'arn:aws:kms:eu-west-1:222222222222:key/1'
  const given = {
    'reports-kms-key-id': key,
    'reports-bucket-owner-id': '222222222222',
    'validation-kms-key-id': key,
  }
  expect(complaint(given).split('\n')).toEqual([
    'reports-kms-key-id: is given, but reports-s3-uri is empty',
    'reports-bucket-owner-id: is given, but reports-s3-uri is empty',
    'validation-kms-key-id: is given, but validation-role-arn is empty',
  ])
  const role = 'arn:aws:iam::222222222222:role/validate'
  const whole = { ...given, 'reports-s3-uri': 's3://acme-ml/reports', 'validation-role-arn': role }
  expect(read(whole).inputs).toMatchObject({ reportsKmsKeyId: key, reportsBucketOwnerId: '222222222222' })
  // No other mode reads them.
  expect(read({ ...given, mode: 'status' }).inputs.mode).toBe('status')
})

test.each([
  { name: 'reports-s3-uri', value: 'https://acme-ml.s3.amazonaws.com/reports', sentence: 'is not a place in S3' },
  {
    name: 'reports-s3-uri',
    value: `s3://acme-ml/${'r'.repeat(600)}`,
    sentence: 'has 613 characters, and at most 600 are allowed',
  },
  { name: 'reports-kms-key-id', value: 'my key', sentence: 'is not the id, the alias or the ARN of a KMS key' },
  { name: 'package-kms-key-id', value: 'key#1', sentence: 'is not the id, the alias or the ARN of a KMS key' },
  {
    name: 'validation-kms-key-id',
    value: 'k'.repeat(2049),
    sentence: 'is not the id, the alias or the ARN of a KMS key',
  },
  { name: 'reports-bucket-owner-id', value: 'acme', sentence: 'is not an account id' },
  { name: 'model-card-status', value: 'approved', sentence: 'is not one of' },
  { name: 'create-group', value: 'yes', sentence: 'is neither `true` nor `false`' },
])('$name that $sentence is refused', ({ name, value, sentence }) => {
  expect(complaint({ [name]: value })).toContain(sentence)
})

test('names that are no inputs are noticed', () => {
  expect(read({ manifets: 'a.yaml' }).unknown).toEqual(['manifets'])
})

test('a manifest pattern stands on each line', () => {
  expect(read({ manifest: 'models/*/model.yaml\n  other.yaml\n\n' }).inputs.manifest).toEqual([
    'models/*/model.yaml',
    'other.yaml',
  ])
})

test.each(['', 'null', '[]', '"text"', '{'])('INPUTS that is %j is refused with what it should be', (text) => {
  expect(() => readInputs({ text, defaultRegion: '' })).toThrow('INPUTS is not the JSON object')
})

test('approve-workflow is the name of a file, too', () => {
  expect(read({ 'approve-workflow': 'approve.yaml' }).inputs).toMatchObject({ approveWorkflow: 'approve.yaml' })
  expect(complaint({ 'approve-workflow': '.github/workflows/approve.yml' })).toContain('is not the name of a file')
})

test('rollback-workflow is the name of a file, since it becomes the address of a page', () => {
  const deploying = { mode: 'deploy', 'execution-role-arn': 'arn:aws:iam::444444444444:role/endpoint' }
  const { inputs } = read({ ...deploying, 'rollback-workflow': 'rollback.yml' })
  expect(inputs).toMatchObject({ rollbackWorkflow: 'rollback.yml' })
  expect(read(deploying).inputs).toMatchObject({ rollbackWorkflow: undefined })
  for (const name of ['.github/workflows/rollback.yml', '../rollback.yml', 'rollback', 'a b.yml', 'x.yml"><b>'])
    expect(complaint({ ...deploying, 'rollback-workflow': name })).toContain('is not the name of a file')
})

test('mode: plan is pointed to dry-run', () => {
  for (const mode of ['plan', 'preview', 'dry-run'])
    expect(complaint({ mode })).toContain('give that mode and `dry-run: true`')
  expect(complaint({ mode: 'regsiter' })).not.toContain('dry-run')
})
