import { describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import {
  APPROVE_ROLE_ARN,
  deployRoleArn,
  executionRoleArn,
  PROD_ACCOUNT,
  QA_ACCOUNT,
  REGISTER_ROLE_ARN,
  REGISTRY_ACCOUNT,
  stageRoleArn,
  TRAINING_ACCOUNT,
} from '../emulator/index.js'
import { type Call, runScript } from './doubles.js'

const ARGS = [
  ...['--registry-account', REGISTRY_ACCOUNT, '--training-account', TRAINING_ACCOUNT],
  ...['--environment', `qa=${QA_ACCOUNT}`, '--environment', `prod=${PROD_ACCOUNT}`],
  ...['--reviewer', 'priya', '--reviewer', 'acme/ml'],
]

/** The variables that were set, each with its environment. */
function variables(calls: readonly Call[]): Readonly<Record<string, string>> {
  const set = calls.filter(({ args }) => args[0] === 'variable')
  return Object.fromEntries(
    set.map(({ args }) => {
      const after = (name: string) => (args.includes(name) ? `${args[args.indexOf(name) + 1]}` : '')
      return [[after('--env'), args[2]].filter((part) => part !== '').join(' '), after('--body')]
    }),
  )
}

const SENT = z.record(z.string(), z.unknown())
/** What was sent to an address of GitHub's API. */
function sent(calls: readonly Call[], method: string, path: string): readonly unknown[] {
  return calls
    .filter(({ args }) => args.includes(method) && args.includes(`repos/acme/models/${path}`))
    .map(({ input }) => SENT.parse(JSON.parse(input)))
}

test("the variables are the ARNs of the roles that the templates make, each in its job's environment", () => {
  const { code, calls } = runScript('github.sh', ARGS)
  expect(code).toBe(0)
  expect(variables(calls)).toEqual({
    REGISTRY_ACCOUNT_ID: REGISTRY_ACCOUNT,
    REGISTER_ROLE_ARN,
    'model-approval APPROVE_ROLE_ARN': APPROVE_ROLE_ARN,
    'qa DEPLOY_ROLE_ARN': deployRoleArn('qa'),
    'qa EXECUTION_ROLE_ARN': executionRoleArn('qa'),
    'qa STAGE_ROLE_ARN': stageRoleArn('qa'),
    'prod DEPLOY_ROLE_ARN': deployRoleArn('prod'),
    'prod EXECUTION_ROLE_ARN': executionRoleArn('prod'),
    'prod STAGE_ROLE_ARN': stageRoleArn('prod'),
  })
})

test('production and the approval have the reviewers, and nobody lets in what is their own; QA has none', () => {
  const { calls } = runScript('github.sh', ARGS)
  const people = [
    { type: 'User', id: 77 },
    { type: 'Team', id: 88 },
  ]
  const branches = { protected_branches: false, custom_branch_policies: true }
  for (const [name, reviewers] of [
    ['model-approval', people],
    ['prod', people],
    ['qa', []],
  ] as const)
    expect(sent(calls, 'PUT', `environments/${name}`)).toEqual([
      { reviewers, prevent_self_review: true, deployment_branch_policy: branches },
    ])
  expect(sent(calls, 'POST', 'environments/prod/deployment-branch-policies')).toEqual([
    { name: 'main', type: 'branch' },
    { name: '*@v*', type: 'tag' },
  ])
  expect(sent(calls, 'POST', 'environments/model-approval/deployment-branch-policies')).toEqual([
    { name: 'main', type: 'branch' },
  ])
})

test('the only environment is production', () => {
  const { calls } = runScript('github.sh', [
    ...ARGS.slice(0, 4),
    '--environment',
    `prod=${PROD_ACCOUNT}`,
    '--reviewer',
    'priya',
  ])
  expect(sent(calls, 'PUT', 'environments/prod')).toEqual([
    expect.objectContaining({ reviewers: [{ type: 'User', id: 77 }] }),
  ])
})

test('an environment that has reviewers and branches keeps them, and a tag rule that is there is brought up to date', () => {
  const { calls, err } = runScript('github.sh', ARGS, {
    answers: {
      'gh api repos/acme/models/environments': '2',
      'gh api repos/acme/models/environments/prod/deployment-branch-policies': 'main\n*@v*',
      'gh api repos/acme/models/rulesets': '4711',
    },
  })
  expect(calls.filter(({ args }) => args.includes('PUT')).map(({ args }) => args[4])).toEqual([
    'repos/acme/models/rulesets/4711',
  ])
  expect(sent(calls, 'POST', 'environments/prod/deployment-branch-policies')).toEqual([])
  expect(err).toContain('The environment prod is there; its reviewers stay as they are.')
})

test('an environment without reviewers gets them', () => {
  const { calls } = runScript('github.sh', ARGS, { answers: { 'gh api repos/acme/models/environments': '0' } })
  expect(sent(calls, 'PUT', 'environments/prod')).toHaveLength(1)
  expect(sent(calls, 'PUT', 'environments/qa')).toEqual([])
})

test('only maintainers and administrators make, move or delete a tag that deploys', () => {
  const { calls } = runScript('github.sh', ARGS)
  expect(sent(calls, 'POST', 'rulesets')).toEqual([
    expect.objectContaining({
      target: 'tag',
      enforcement: 'active',
      conditions: { ref_name: { include: ['refs/tags/*@v*'], exclude: [] } },
      rules: [{ type: 'creation' }, { type: 'update' }, { type: 'deletion' }],
    }),
  ])
  expect(sent(runScript('github.sh', [...ARGS, '--no-tag-rule']).calls, 'POST', 'rulesets')).toEqual([])
})

test('a dry run prints the same and sends nothing', () => {
  const { code, calls, out } = runScript('github.sh', [...ARGS, '--dry-run'])
  expect(code).toBe(0)
  expect(calls.filter(({ args }) => args[0] === 'variable' || args.includes('--method'))).toEqual([])
  expect(out).toContain(`gh variable set STAGE_ROLE_ARN --repo acme/models --env qa --body ${stageRoleArn('qa')}`)
  expect(out).toContain('gh api --method POST repos/acme/models/rulesets --input - <<<')
})

describe('bad input is refused before anything is sent:', () => {
  test.each<[string, readonly string[], string]>([
    ['no account', [], '--registry-account is missing'],
    ['an account that is none', [...ARGS, '--training-account', '222'], '--training-account: "222"'],
    ['an environment without its account', [...ARGS, '--environment', 'dev'], '"dev" is not allowed'],
    ['a reviewer with a space', [...ARGS, '--reviewer', 'a b'], '"a b" is not allowed'],
    ['seven reviewers', [...ARGS, ...['a', 'b', 'c', 'd', 'e'].flatMap((one) => ['--reviewer', one])], '6 at most'],
    ['an unknown option', ['--token', 'x'], '--token is not known'],
  ])('%s', (_, args, words) => {
    const { code, err, calls } = runScript('github.sh', args)
    expect([code, calls]).toEqual([2, []])
    expect(err).toContain(words)
  })
})

test.each([
  ['a reviewer that nobody knows', { 'gh api users/priya': { fails: '' } }, 'nobody called priya'],
  [
    'GitHub refuses an environment',
    { 'gh api --silent --method PUT': { fails: '' } },
    'an administrator of the repository',
  ],
] as const)('%s ends the run with what to do', (_, answers, words) => {
  const { code, err } = runScript('github.sh', ARGS, { answers })
  expect([code, err.includes(words)]).toEqual([2, true])
})
