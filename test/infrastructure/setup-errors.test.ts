import { describe, expect, test } from '@jest/globals'
import { PROD_ACCOUNT, QA_ACCOUNT, REGISTRY_ACCOUNT, TRAINING_ACCOUNT } from '../emulator/index.js'
import { deployed, runScript } from './doubles.js'

const TRAINING = ['training', '--registry-account', REGISTRY_ACCOUNT, '--groups', 'churn*', '--bucket', 'acme-ml']
const REGISTRY = [
  ...['registry', '--training-account', TRAINING_ACCOUNT, '--group', 'churn', '--group', 'fraud'],
  ...['--environment', `qa=${QA_ACCOUNT}`, '--environment', `prod=${PROD_ACCOUNT}`],
]

describe('bad input is refused before anything is called:', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['nobody', ['trainer'], ['"trainer"', 'training, registry, workload']],
    [
      'a missing account',
      ['training', '--groups', '*', '--bucket', 'b-b'],
      ['--registry-account is missing', 'twelve'],
    ],
    [
      'an account with a letter',
      [...TRAINING, '--registry-account', '11111111111a'],
      ['"11111111111a"', 'twelve digits'],
    ],
    ['a group with a star in it', [...TRAINING, '--groups', 'a*b'], ['--groups: "a*b"', '* behind it']],
    ['a bucket in capitals', [...TRAINING, '--bucket', 'Acme'], ['--bucket: "Acme"']],
    ['an environment without its account', [...REGISTRY, '--environment', 'dev'], ['"dev"', 'qa=333333333333']],
    ['no group', ['registry', '--training-account', TRAINING_ACCOUNT], ['--group is missing']],
    ['a group named like a stack', [...REGISTRY, '--group', 'stage-qa'], ['"stage-qa"', '--stack-name']],
    ['an unknown option', ['training', '--role', 'x'], ['--role is not known']],
    ['an option without its value', ['training', '--bucket'], ['--bucket has no value']],
    ['a parameter without a value', [...TRAINING, '--parameter', 'Foo'], ['NAME=VALUE']],
  ])('%s', (_, args, words) => {
    const { code, err, calls } = runScript('setup.sh', args)
    expect(code).toBe(2)
    for (const word of words) expect(err).toContain(word)
    expect(deployed(calls)).toEqual([])
  })
})

test.each([
  ['no credentials', { 'aws sts get-caller-identity': { fails: '' } }, 'aws sso login'],
  ['a repository that is not shown', { 'gh api repos/acme/models --jq [.full_name': { fails: '' } }, 'gh auth login'],
  ['a stack that fails', { 'aws cloudformation deploy': { fails: '' } }, 'describe-stack-events'],
] as const)('%s ends the run with what to do', (_, answers, words) => {
  const { code, err } = runScript('setup.sh', TRAINING, { answers })
  expect([code, err.includes(words)]).toEqual([2, true])
})
