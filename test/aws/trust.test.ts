import { expect, test } from '@jest/globals'
import { sessionNameOf } from '../../src/aws/sts/session-name.js'
import { trustHint } from '../../src/aws/sts/trust.js'
import { CallFailure, type CallFailureKind } from '../../src/errors.js'

const ROLE = 'arn:aws:iam::222222222222:role/register'

function token(claims: Readonly<Record<string, string>>): string {
  return ['e30', Buffer.from(JSON.stringify(claims)).toString('base64url'), 'x'].join('.')
}

function hint(
  message: string,
  claims: Readonly<Record<string, string>>,
  kind: CallFailureKind = 'access-denied',
): string {
  const failure = new CallFailure(kind, 'sts:AssumeRoleWithWebIdentity', message)
  return trustHint({ failure, token: token(claims), roleArn: ROLE }) ?? ''
}

const CLAIMS = {
  iss: 'https://token.actions.githubusercontent.com',
  sub: 'repo:acme/models:pull_request',
  aud: 'sts.amazonaws.com',
  repository_id: '789012',
  repository_owner_id: '123456',
}

test('a refused subject is shown beside the trust statement that lets it in, in both forms', () => {
  const text = hint('Not authorized to perform sts:AssumeRoleWithWebIdentity', CLAIMS)
  expect(text).toContain('sub: repo:acme/models:pull_request\n  aud: sts.amazonaws.com')
  expect(JSON.parse(text.split('\n').at(-1) ?? '')).toEqual({
    Effect: 'Allow',
    Action: 'sts:AssumeRoleWithWebIdentity',
    Principal: { Federated: 'arn:aws:iam::222222222222:oidc-provider/token.actions.githubusercontent.com' },
    Condition: {
      StringEquals: {
        'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
        'token.actions.githubusercontent.com:sub': [
          'repo:acme/models:pull_request',
          'repo:acme@123456/models@789012:pull_request',
        ],
      },
    },
  })
})

test('an immutable subject also shows its older form', () => {
  const text = hint('Not authorized', { ...CLAIMS, sub: 'repo:acme@123456/models@789012:environment:prod' })
  expect(text).toContain('["repo:acme@123456/models@789012:environment:prod","repo:acme/models:environment:prod"]')
})

test('an Enterprise Server is its own issuer', () => {
  const text = hint('Not authorized', { ...CLAIMS, iss: 'https://ghe.example/_services/token' })
  expect(text).toContain('"Federated":"arn:aws:iam::222222222222:oidc-provider/ghe.example/_services/token"')
})

test('a wrong audience says which one to add', () => {
  const text = hint('InvalidIdentityToken: Incorrect token audience', { ...CLAIMS, aud: 'other' }, 'credentials')
  expect(text).toContain('Add other to the client IDs of arn:aws:iam::222222222222:oidc-provider/')
})

test('a missing provider says which one to create and where', () => {
  const text = hint('No OpenIDConnect provider found in your account for https://token…', CLAIMS, 'credentials')
  expect(text).toContain('Create the OIDC provider https://token.actions.githubusercontent.com in account 222222222222')
})

test('a session that is too long says which two settings differ', () => {
  const text = hint(
    'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
    CLAIMS,
    'invalid-request',
  )
  expect(text).toContain('role-duration-seconds')
})

test('a failure of the network is no matter of trust', () => {
  expect(hint('connect ECONNREFUSED', CLAIMS, 'unreachable')).toBe('')
})

test.each(['', 'x', 'a.b.c', 'a.!!!.c'])('a token that is %j does not break the message', (bad) => {
  const failure = new CallFailure('access-denied', 'sts:AssumeRoleWithWebIdentity', 'Not authorized')
  expect(trustHint({ failure, token: bad, roleArn: ROLE })).toContain('sub: (none)')
})

test.each([
  [{ repository: 'acme/models', runId: '19000000001' }, 'smr-acme-models-19000000001'],
  [{ repository: 'ünïcode/ré po', runId: '1' }, 'smr--n-code-r--po-1'],
  [{ repository: `o/${'r'.repeat(100)}`, runId: '12345678901' }, `smr-o-${'r'.repeat(46)}-12345678901`],
  [{ repository: '', runId: '' }, 'smr-'],
])('%j makes the session name %s', (run, name) => {
  expect(sessionNameOf(run)).toBe(name)
  expect(name).toMatch(/^[\w+=,.@-]{2,64}$/)
})
