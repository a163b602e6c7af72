import { describe, expect, test } from '@jest/globals'
import { ActionError } from '../../src/errors.js'
import { repositoryOfUrl } from '../../src/github/git-remote.js'
import { readPresent } from '../../src/modes/policies/present.js'
import { uncovered } from '../../src/permissions/covered.js'
import type { Statement } from '../../src/permissions/need.js'
import { issuerOf } from '../../src/run/setting/issuer.js'
import { COMPANIES } from './companies.js'
import { policiesOf, settingFor } from './company.js'

const MANIFEST = `group: churn
containers: [{ image: '222222222222.dkr.ecr.eu-west-1.amazonaws.com/churn:1.0', model_data: s3://acme-ml/churn/model.tar.gz }]
content_types: [text/csv]
response_types: [text/csv]
`
const PACKAGE = `name: Wine-2026
containers: [{ image: '222222222222.dkr.ecr.eu-west-1.amazonaws.com/wine:1.0', model_data: s3://acme-ml/wine/model.tar.gz }]
content_types: [text/csv]
response_types: [text/csv]
realtime_instance_types: [ml.m5.large]
transform_instance_types: [ml.m5.large]
validation: { name: smoke, input: s3://acme-ml/public/, output: s3://acme-ml/answers/, instance_type: ml.m5.large }
certify_for_marketplace: true
`
const EMULATOR = { buckets: [] }

const printed = (inputs: Readonly<Record<string, string>>, manifest = MANIFEST) =>
  policiesOf({ manifest, inputs, emulator: EMULATOR }).policies

const textOf = (value: unknown): string => JSON.stringify(value)

describe('who may do what', () => {
  test('nobody of the training account may update a version, but with check-mode update, and then neither approve nor stage', () => {
    const training = (mode: string) => {
      const policies = printed({ 'check-mode': mode })
      const mine = policies.filter(({ account, kind }) => account === '222222222222' || kind === 'model-package-group')
      return mine
        .flatMap(({ document }) => document.Statement)
        .filter((one) => textOf(one).includes('UpdateModelPackage'))
    }
    expect(training('register')).toEqual([])
    const updating = training('update')
    expect(updating).toHaveLength(2)
    for (const { Condition } of updating)
      expect(Condition).toMatchObject({
        Null: { 'sagemaker:ModelApprovalStatus': 'true', 'sagemaker:ModelLifeCycle:stage': 'true' },
      })
  })

  test('the whole policy of a group comes first, the narrow one is its first alternative', () => {
    const group = printed({}).find(({ kind }) => kind === 'model-package-group')
    const actions = (policy: object | undefined) => textOf(policy).match(/sagemaker:(Create|Describe|List)\w+/g)
    expect(actions(group?.document)).toEqual(
      expect.arrayContaining([
        'sagemaker:CreateModelPackage',
        'sagemaker:DescribeModelPackage',
        'sagemaker:ListModelPackages',
      ]),
    )
    const [narrow] = group?.alternatives ?? []
    const training = Object(narrow?.document).Statement.find(({ Sid }: { Sid: string }) => Sid === 'TrainingRegisters')
    expect(training).toMatchObject({
      Action: ['sagemaker:CreateModelPackage'],
      Resource: ['arn:aws:sagemaker:eu-west-1:111111111111:model-package/churn/*'],
    })
  })

  test.each([
    ['approve', 'arn:aws:iam::111111111111:role/decide', ['role-trust', 'role']],
    [
      'deploy',
      'arn:aws:iam::333333333333:role/ship',
      ['role-trust', 'role-trust', 'role', 'execution-role', 'model-package-group', 'repository'],
    ],
  ])('check-mode %s prints the policies of that mode alone, for the role that is named', (mode, role, kinds) => {
    const policies = printed({ 'check-mode': mode, 'role-to-assume': role })
    expect(policies.map(({ kind }) => kind)).toEqual(kinds)
    expect(policies.map(({ resource }) => resource)).toContain(role)
  })

  test('an image of an account that no input names has its policy and a note; one of AWS has neither', () => {
    const repositories = (image: string) =>
      printed({}, MANIFEST.replace(/image: '[^']*'/, `image: '${image}'`)).filter(({ kind }) => kind === 'repository')
    const [stranger, ...more] = repositories('999999999999.dkr.ecr.eu-west-1.amazonaws.com/team/churn:1.0')
    expect(more).toEqual([])
    expect(stranger).toMatchObject({
      account: '999999999999',
      resource: 'arn:aws:ecr:eu-west-1:999999999999:repository/team/churn',
    })
    expect(stranger?.document.Statement.map(({ Sid }) => Sid)).toEqual(['RegistryReadsImages', 'EndpointsPullImages'])
    expect(stranger?.notes[0]).toContain('No input names the account 999999999999')
    expect(stranger?.apply).toContain('--registry-id 999999999999')
    expect(repositories('141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:1.7-1')).toEqual([])
    const [named] = repositories('222222222222.dkr.ecr.eu-west-1.amazonaws.com/churn:1.0')
    expect(named?.notes.join()).not.toContain('No input names')
  })

  test('a package is made by the role that registers, in its own account, and what it is validated with is a role of its own', () => {
    const inputs = { 'validation-role-arn': 'arn:aws:iam::222222222222:role/validate' }
    const policies = policiesOf({ manifest: '', package: PACKAGE, inputs, emulator: EMULATOR }).policies
    expect(policies.map(({ kind, resource }) => `${kind} ${resource.split('/').at(-1)}`)).toEqual([
      'role-trust register',
      'role-trust validate',
      'role register',
      'execution-role validate',
    ])
    const [maker] = policies.filter(({ kind }) => kind === 'role')
    expect(maker?.document.Statement[0]).toMatchObject({
      Action: ['sagemaker:CreateModelPackage', 'sagemaker:DescribeModelPackage'],
      // Some of AWS's outputs have names in lower case, and IAM compares letter by letter.
      Resource: ['wine-2026', 'Wine-2026'].map(
        (name) => `arn:aws:sagemaker:eu-west-1:222222222222:model-package/${name}`,
      ),
    })
    expect(textOf(maker)).not.toContain('sagemaker:AddTags')
    expect(textOf(policies)).not.toContain('ModelApprovalStatus')
    const tagged = policiesOf({
      manifest: '',
      package: `${PACKAGE}tags: { team: cellar }\n`,
      inputs,
      emulator: EMULATOR,
    })
    expect(textOf(tagged)).toContain('sagemaker:AddTags')
  })

  test('a package with a validation and no role for it is an error that names the input and the file', () => {
    expect(() => policiesOf({ manifest: '', package: PACKAGE, inputs: {}, emulator: EMULATOR })).toThrow(
      /^validation-role-arn: is empty, and package\/model\.yaml has `validation`/,
    )
  })

  test('a validation role of another account is refused: no role is handed over between accounts', () => {
    const inputs = { 'validation-role-arn': 'arn:aws:iam::111111111111:role/validate' }
    expect(() => policiesOf({ manifest: '', package: PACKAGE, inputs, emulator: EMULATOR })).toThrow(
      /^validation-role-arn: is a role of account 111111111111, and the package of package\/model\.yaml is made in account 222222222222/,
    )
  })

  test('a package without a validation needs no second role', () => {
    const plain = PACKAGE.replace(/validation: .*\n/, '').replace(/certify.*\n/, '')
    const { policies } = policiesOf({ manifest: '', package: plain, inputs: {}, emulator: EMULATOR })
    expect(policies.map(({ kind }) => kind)).toEqual(['role-trust', 'role'])
    expect(textOf(policies)).not.toContain('iam:PassRole')
  })

  test('the role of one environment cannot write the note of another', () => {
    const { stageRoles } = settingFor({
      manifest: `${MANIFEST}deploy: { endpoint: churn, variants: [{ name: main, instance_type: ml.m5.large, instance_count: 1 }], environments: { qa: {}, prod: { requires: qa } } }`,
      inputs: {},
    })
    expect(stageRoles.map(({ environment, weight }) => [environment, weight])).toEqual([
      ['qa', 'needed'],
      ['prod', 'useful'],
    ])
  })
})

describe('what a manifest names is no more than a name', () => {
  test('a wildcard in the key of an artifact is literal, and its folder is named, not the object', () => {
    const [bucket] = printed(
      {},
      MANIFEST.replace('s3://acme-ml/churn/model.tar.gz', "'s3://acme-ml/ch*/model.tar.gz'"),
    ).filter(({ kind }) => kind === 'bucket')
    expect(textOf(bucket?.document)).toContain('arn:aws:s3:::acme-ml/ch${*}/*')
  })

  test("a quote in a name ends no command's word", () => {
    const [bucket] = printed({}, MANIFEST.replace('s3://acme-ml/churn/model', `s3://acme-ml/ch'$(id)/model`)).filter(
      ({ kind }) => kind === 'bucket',
    )
    expect(bucket?.apply).toContain("ch'\\''${$}(id)/*")
  })
})

describe('partitions', () => {
  test.each([
    ['us-gov-west-1', 'aws-us-gov', 'amazonaws.com'],
    ['cn-north-1', 'aws-cn', 'amazonaws.com.cn'],
    ['eu-west-1', 'aws', 'amazonaws.com'],
  ])('in %s every ARN is of %s', (region, partition, suffix) => {
    const policies = printed(
      {
        'aws-region': region,
        'role-to-assume': `arn:${partition}:iam::222222222222:role/register`,
        'execution-role-arn': `arn:${partition}:iam::333333333333:role/serve`,
        'artifact-kms-key-id': 'c0c0c0c0-0000-4000-8000-0000000000c0',
      },
      MANIFEST.replace('eu-west-1.amazonaws.com', `${region}.${suffix}`),
    )
    const partitions = new Set(
      textOf(policies.map(({ corrects: _, ...policy }) => policy)).match(/arn:aws[a-z-]*(?=:)/g),
    )
    expect([...partitions]).toEqual([`arn:${partition}`])
    expect(policies.map(({ kind }) => kind)).toContain('key')
  })

  test('a role of another partition than the Region is refused', () => {
    expect(() => printed({ 'aws-region': 'cn-north-1' })).toThrow(ActionError)
  })
})

test.each(
  COMPANIES,
)('%s: statements have names of their own, and documents are on one line in the commands', (_, company) => {
  for (const { document, apply, purpose } of policiesOf(company).policies) {
    const names = document.Statement.map(({ Sid }) => Sid)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^[A-Za-z0-9]+$/)
    expect(apply).not.toContain('\n')
    expect(apply).toContain(textOf(document))
    expect(purpose).toMatch(/^[A-Z].*\.$/)
  }
})

describe('what is there already', () => {
  test('each policy has the command that prints what is there, as an entry that names kind and resource', () => {
    const commands = printed({}).map(({ kind, resource, read }) => [kind, resource, read] as const)
    for (const [kind, resource, read] of commands) {
      expect(read).toMatch(/^aws (iam|s3api|sagemaker|kms|ecr) get-/)
      expect(read).toContain(`--query '{kind: \`"${kind}"\`, resource: \`"${resource}"\`, document: `)
    }
    const [, , bucket] = commands.find(([kind]) => kind === 'bucket') ?? []
    expect(bucket).toBe(
      'aws s3api get-bucket-policy --bucket acme-ml --expected-bucket-owner 222222222222 --output json --query ' +
        '\'{kind: `"bucket"`, resource: `"arn:aws:s3:::acme-ml"`, document: Policy}\'',
    )
  })

  test('what those commands print may stand one after another, each policy as text or as JSON', () => {
    const policies = printed({})
    const entries = policies.map(({ kind, resource, document }, index) =>
      JSON.stringify({ kind, resource, document: index % 2 === 0 ? document : JSON.stringify(document) }, null, 4),
    )
    const company = { manifest: MANIFEST, inputs: {}, emulator: EMULATOR }
    expect(policiesOf(company, readPresent(entries.join('\n'), 'there.json')).policies).toEqual([])
    const all = readPresent(entries.slice(1).join(''), 'there.json')
    expect(policiesOf(company, all).policies.map(({ resource }) => resource)).toEqual([policies[0]?.resource])
    expect(readPresent(entries[0] ?? '', 'there.json')).toHaveLength(1)
  })

  test.each([
    '{"resource":"arn:aws:s3:::a","document":{}} and more',
    '{"resource": "}',
    '{}}',
    'text {}',
    '',
  ])('%j is no list of entries', (text) => {
    expect(() => readPresent(text, 'there.json')).toThrow(/there\.json is not JSON/)
  })

  const WANTED: Statement = {
    Sid: 'Reads',
    Effect: 'Allow',
    Principal: { AWS: ['arn:aws:iam::111111111111:root', 'arn:aws:iam::333333333333:role/serve'] },
    Action: ['s3:GetObject', 's3:GetObjectVersion'],
    Resource: ['arn:aws:s3:::acme-ml/churn/*'],
  }

  test.each([
    ['the same', { ...WANTED }, undefined],
    ['everybody', { Effect: 'Allow', Principal: '*', Action: 's3:Get*', Resource: '*' }, undefined],
    ['the whole accounts by their ids', { ...WANTED, Principal: { AWS: ['111111111111', '333333333333'] } }, undefined],
    ['another case of the action', { ...WANTED, Action: ['S3:GETOBJECT', 's3:getobjectversion'] }, undefined],
    ['one action', { ...WANTED, Action: 's3:GetObject' }, { ...WANTED, Action: ['s3:GetObjectVersion'] }],
    [
      'one account',
      { ...WANTED, Principal: { AWS: '111111111111' } },
      { ...WANTED, Principal: { AWS: ['arn:aws:iam::333333333333:role/serve'] } },
    ],
    ['a folder below', { ...WANTED, Resource: 'arn:aws:s3:::acme-ml/churn/1/*' }, WANTED],
    ['one character', { ...WANTED, Resource: 'arn:aws:s3:::acme-ml/churn/?' }, WANTED],
    ['under a condition', { ...WANTED, Condition: { Bool: { 'aws:SecureTransport': 'true' } } }, WANTED],
    ['a Deny', { ...WANTED, Effect: 'Deny' }, WANTED],
    ['all but', { Effect: 'Allow', Principal: '*', NotAction: 's3:Put*', Resource: '*' }, WANTED],
  ])('%s', (_, present, lacking) => {
    expect(uncovered(WANTED, [present])).toEqual(lacking)
  })

  test('of a trust policy only the subjects that are not let in yet are added', () => {
    const trust = (subjects: readonly string[]): Statement => ({
      Sid: 'TrustGitHub',
      Effect: 'Allow',
      Principal: { Federated: 'arn:aws:iam::222222222222:oidc-provider/token.actions.githubusercontent.com' },
      Action: ['sts:AssumeRoleWithWebIdentity'],
      Condition: { StringEquals: { 'x:aud': 'sts.amazonaws.com', 'x:sub': subjects } },
    })
    expect(uncovered(trust(['a', 'b']), [{ ...trust(['a']) }])).toEqual(trust(['b']))
    expect(uncovered(trust(['a']), [{ ...trust(['a', 'b']) }])).toBeUndefined()
  })
})

test.each([
  ['https://github.com', 'token.actions.githubusercontent.com'],
  ['https://acme.ghe.com', 'token.actions.acme.ghe.com'],
  ['https://git.acme.com', 'git.acme.com/_services/token'],
])('the ID tokens of %s are issued by %s', (server, issuer) => {
  expect(issuerOf(server)).toBe(issuer)
})

test.each([
  ['https://dana:secret@github.com/acme/churn.git\n', 'acme/churn'],
  ['git@github.com:acme/churn.git\n', 'acme/churn'],
  ['ssh://git@git.acme.com:2222/acme/churn', 'acme/churn'],
  ['/srv/git/churn.git', undefined],
  ['', undefined],
])('of the address %s git names %s', (url, repository) => {
  expect(repositoryOfUrl(url)).toBe(repository)
})
