import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { actionOf, INPUTS_OF, OUTPUTS_OF } from '../../scripts/mode-actions.mjs'
import { readInputs } from '../../src/inputs/inputs.js'
import { MODES } from '../../src/inputs/modes.js'
import { INPUT_NAMES } from '../../src/inputs/table.js'
import { withMode } from '../../src/inputs/with-mode.js'
import { OUTPUT_NAMES } from '../../src/run/version-outputs.js'

type Mode = keyof typeof INPUTS_OF

const action = readFileSync('action.yml', 'utf8')
const modes = Object.keys(INPUTS_OF).filter((mode): mode is Mode => mode in OUTPUTS_OF)

/** Another value of each input than the one it has where it is not given. */
const OTHER: Readonly<Record<string, string>> = {
  'dry-run': 'true',
  manifest: 'other.yaml',
  set: 'group=other',
  'on-gate-failure': 'register',
  'base-gates': 'ignore',
  'create-group': 'true',
  'reports-s3-uri': 's3://acme-ml/other',
  'reports-kms-key-id': 'mrk-other',
  'reports-bucket-owner-id': '555555555555',
  'allowed-s3-prefixes': 's3://acme-ml/other',
  'package-kms-key-id': 'other',
  'validation-role-arn': 'arn:aws:iam::222222222222:role/other',
  'validation-kms-key-id': 'other',
  'model-card-status': 'Approved',
  model: 'other@v2',
  environment: 'other',
  reason: 'other',
  'deploy-from': 'any',
  'allow-downgrade': 'true',
  'allow-approved-at-birth': 'true',
  'allow-self-approval': 'true',
  'allow-without-alarms': 'true',
  'aws-region': 'us-east-1',
  'role-to-assume': 'arn:aws:iam::222222222222:role/other',
  'role-session-name': 'other',
  'role-duration-seconds': '1800',
  audience: 'other',
  'id-token-hosts': 'sts.other.com',
  'allowed-account-ids': '222222222222',
  'registry-account-id': '555555555555',
  'registry-role-to-assume': 'arn:aws:iam::111111111111:role/other',
  'execution-role-arn': 'arn:aws:iam::222222222222:role/serve-other',
  'vpc-subnets': 'subnet-0ff',
  'vpc-security-group-ids': 'sg-0ff',
  'endpoint-kms-key-id': 'other',
  'data-capture-s3-uri': 's3://acme-ml/other',
  'data-capture-kms-key-id': 'other',
  'async-output-s3-uri': 's3://acme-ml/other',
  'async-failure-s3-uri': 's3://acme-ml/failed',
  'async-success-topic-arn': 'arn:aws:sns:eu-west-1:444444444444:other',
  'async-error-topic-arn': 'arn:aws:sns:eu-west-1:444444444444:other',
  'check-mode': 'update',
  'workload-account-ids': '555555555555',
  'artifact-bucket-owner-id': '555555555555',
  'artifact-kms-key-id': 'other',
  repository: 'acme/other',
  'policies-path': 'other.json',
  'policies-present-path': 'other.json',
  'changed-only': 'false',
  shards: '3',
  'report-files': 'other/*.json',
  'shards-json': '[{"index":0,"manifest":"other.yaml"}]',
  'keep-previous': '7',
  'approve-workflow': 'other.yml',
  'rollback-workflow': 'other.yml',
  comment: 'never',
  'comment-key': 'other',
  'wait-timeout-minutes': '7',
  'poll-interval-seconds': '30',
  'busy-wait-minutes': '7',
  'github-token': 'other',
}

/** What a mode cannot do without, and what is given together or not at all. */
const BASE = {
  'role-to-assume': 'arn:aws:iam::222222222222:role/register',
  'execution-role-arn': 'arn:aws:iam::222222222222:role/serve',
  'vpc-subnets': 'subnet-0abc',
  'vpc-security-group-ids': 'sg-0abc',
  'reports-s3-uri': 's3://acme-ml/reports',
  'report-files': 'reports/*.json',
  'shards-json': '[]',
  'validation-role-arn': 'arn:aws:iam::222222222222:role/validate',
}

/** Members that every mode's inputs have, whether or not it looks at them. */
const COMMON = new Set(INPUTS_OF.register.filter((name) => changes('status', name) && changes('list', name)))

function read(mode: string, given: Readonly<Record<string, string>>): unknown {
  return readInputs({ text: withMode(JSON.stringify({ ...BASE, ...given }), mode), defaultRegion: 'eu-west-1' }).inputs
}

function changes(mode: string, name: string): boolean {
  return JSON.stringify(read(mode, {})) !== JSON.stringify(read(mode, { [name]: OTHER[name] ?? '' }))
}

test('each mode has an action, made from the one at the top', () => {
  expect(modes.toSorted()).toEqual(MODES.toSorted())
  for (const mode of modes) expect(readFileSync(`${mode}/action.yml`, 'utf8')).toBe(actionOf(mode, action))
})

test('every input has another value here, and every one but `mode` is in the action of some mode', () => {
  const names = INPUT_NAMES.filter((name) => name !== 'mode')
  expect(Object.keys(OTHER).toSorted()).toEqual(names.toSorted())
  const offered = new Set(Object.values(INPUTS_OF).flat())
  expect(names.filter((name) => !offered.has(name))).toEqual([])
  const told = new Set(Object.values(OUTPUTS_OF).flat())
  expect(OUTPUT_NAMES.filter((name) => !told.has(name))).toEqual([])
})

test.each(modes)('the action of mode %s has the inputs that the mode reads, and no others', (mode) => {
  expect(INPUTS_OF[mode].filter((name) => !changes(mode, name))).toEqual([])
  const others = Object.keys(OTHER).filter((name) => !INPUTS_OF[mode].includes(name) && !COMMON.has(name))
  expect(others.filter((name) => changes(mode, name))).toEqual([])
})

test.each(modes)('the action of mode %s runs the one dist/, and says its mode to both of its steps', (mode) => {
  const { runs, inputs } = parse(actionOf(mode, action))
  const scripts: readonly string[] = runs.steps.map((step: { readonly run: string }) => step.run)
  expect(scripts[0]).toContain(`exec "$node" "$GITHUB_ACTION_PATH/../dist/index.js" run ${mode}\n`)
  expect(scripts[1]).toContain(`exec "$NODE" "$GITHUB_ACTION_PATH/../dist/index.js" report ${mode}\n`)
  expect(Object.keys(inputs)).not.toContain('mode')
})
