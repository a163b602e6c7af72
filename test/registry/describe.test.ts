import type { DescribeModelPackageInput, DescribeModelPackageOutput } from '@aws-sdk/client-sagemaker'
import { expect, test } from '@jest/globals'
import { CallFailure, type CallFailureKind } from '../../src/errors.js'
import { type CardWanted, describePackage, packageWithoutCard } from '../../src/registry/describe.js'

// DescribeModelPackage with IncludedData (botocore 1.44): the content of the card alone needs kms:Decrypt.

const CARD = { ModelCard: { ModelCardStatus: 'Draft', ModelCardContent: '{"whole":true}' } } as const

function aService({
  described = CARD,
  refuses = {},
}: {
  readonly described?: Partial<DescribeModelPackageOutput>
  readonly refuses?: Partial<Record<'AllData' | 'MetadataOnly', CallFailureKind>>
}) {
  const asked: string[] = []
  const describe = async ({ IncludedData: included = 'AllData' }: DescribeModelPackageInput) => {
    asked.push(included)
    const kind = refuses[included]
    if (kind !== undefined) throw new CallFailure(kind, 'sagemaker:DescribeModelPackage', `${included} is refused.`)
    return { ...described, $metadata: {} } as DescribeModelPackageOutput
  }
  return { asked, describe }
}

const ask = (service: ReturnType<typeof aService>, card: CardWanted) =>
  describePackage(service.describe, { name: 'housing/1', card })

test('without the card nothing that needs the key is asked for', async () => {
  const service = aService({ refuses: { AllData: 'access-denied' } })
  expect((await ask(service, 'none')).description.ModelCard?.ModelCardStatus).toBe('Draft')
  expect(service.asked).toEqual(['MetadataOnly'])
})

test('a service that does not know the member is asked as it was before', async () => {
  const service = aService({ refuses: { MetadataOnly: 'invalid-request' } })
  expect(await packageWithoutCard(service.describe, 'housing/1')).toMatchObject(CARD)
  expect(service.asked).toEqual(['MetadataOnly', 'AllData'])
})

test.each([
  'not-found',
  'access-denied',
  'throttled',
  'unknown-outcome',
] as const)('a refusal that is not about the member (%s) is told, and nothing is asked again', async (kind) => {
  const service = aService({ refuses: { MetadataOnly: kind } })
  await expect(packageWithoutCard(service.describe, 'housing/1')).rejects.toMatchObject({ kind })
  expect(service.asked).toEqual(['MetadataOnly'])
})

test('the whole card is one call where the key lets it be read', async () => {
  const service = aService({})
  expect(await ask(service, 'whole')).toMatchObject({ description: CARD })
  expect(service.asked).toEqual(['AllData'])
})

test('a key that refuses the card stops nobody, and the statement is told', async () => {
  const described = { ...CARD, SecurityConfig: { KmsKeyId: 'arn:aws:kms:eu-west-1:1:key/1' } }
  const service = aService({ described, refuses: { AllData: 'access-denied' } })
  const { description, unreadCard } = await ask(service, 'whole')
  expect(description).toMatchObject(described)
  expect(unreadCard?.hint).toContain(
    '{"Effect":"Allow","Action":"kms:Decrypt","Resource":"arn:aws:kms:eu-west-1:1:key/1"}',
  )
})

test('who may describe nothing is told why the first time, not the second', async () => {
  const service = aService({ refuses: { AllData: 'access-denied', MetadataOnly: 'invalid-request' } })
  await expect(ask(service, 'whole')).rejects.toMatchObject({ message: 'AllData is refused.' })
})

test.each([
  ['metrics stand in its metadata', { 'metric/mse': '0.3' }, ['MetadataOnly']],
  ['others made it', {}, ['MetadataOnly', 'AllData']],
  [
    'its metadata is full',
    Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`metric/m${index}`, '1'])),
    ['MetadataOnly', 'AllData'],
  ],
])('metrics are looked for in the card of a version of which %s only as far as they may be there', async (_, metadata, asked) => {
  const service = aService({ described: { ...CARD, CustomerMetadataProperties: metadata } })
  await ask(service, 'metrics')
  expect(service.asked).toEqual(asked)
})

test('metrics of a version without a card are looked for nowhere else', async () => {
  const service = aService({ described: { CustomerMetadataProperties: {} } })
  await ask(service, 'metrics')
  expect(service.asked).toEqual(['MetadataOnly'])
})
