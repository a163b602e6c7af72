import { describe, expect, test } from '@jest/globals'
import { refusalOf } from '../../src/manifest/messages/power.js'
import { readS3Uri } from '../../src/manifest/schema/s3-uri.js'
import { closest } from '../../src/text/suggest.js'

describe('closest', () => {
  const keys = ['group', 'content_types', 'metrics', 'model_data', 'min', 'max']
  test.each([
    ['gruop', 'group'],
    ['grou', 'group'],
    ['groups', 'group'],
    ['content-type', 'content_types'],
    ['ContentTypes', 'content_types'],
    ['metirc', 'metrics'],
    ['modelData', 'model_data'],
    ['mix', 'min'],
  ])('%s is %s', (given, meant) => expect(closest(given, keys)).toBe(meant))
  test.each(['', 'zebra', 'x', 'a'.repeat(1000)])('%s is nothing of these', (given) =>
    expect(closest(given, keys)).toBeUndefined())
})

describe('an s3:// URI', () => {
  test.each([
    ['s3://acme-ml/a', 'acme-ml', 'a'],
    ['s3://acme.ml.prod/a/b/c.tar.gz', 'acme.ml.prod', 'a/b/c.tar.gz'],
    ['s3://acme-ml/a//b', 'acme-ml', 'a//b'],
    ['s3://acme-ml/a..b/...', 'acme-ml', 'a..b/...'],
    ['s3://acme-ml/é ü+(1)=@,', 'acme-ml', 'é ü+(1)=@,'],
  ])('%s is read', (uri, bucket, key) => expect(readS3Uri(uri)).toEqual({ kind: 'valid', bucket, key }))

  test.each([
    '',
    's3:',
    's3://',
    's3:///key',
    'S3://acme-ml/a',
    's3:/acme-ml/a',
    ' s3://acme-ml/a',
    'https://acme-ml/a',
    's3a://acme-ml/a',
    's3://acme-ml',
    's3://acme-ml/',
    's3://Acme/a',
    's3://a/b',
    's3://-acme/a',
    's3://acme-/a',
    's3://ac..me/a',
    's3://192.168.0.1/a',
    's3://acme_ml/a',
    's3://acme-ml:443/a',
    's3://user@acme-ml/a',
    's3://acme-ml\\/a',
    `s3://${'a'.repeat(64)}/a`,
    's3://acme-ml/..',
    's3://acme-ml/../a',
    's3://acme-ml/a/..',
    's3://acme-ml/a/./b',
    's3://acme-ml/a%2fb',
    's3://acme-ml/a?b',
    's3://acme-ml/a#b',
    's3://acme-ml/a\\b',
    's3://acme-ml/a\nb',
    's3://acme-ml/a\0b',
    's3://acme-ml/a\u202Eb',
    's3://acme-ml/\uFEFFa',
    's3://acme-ml/\uD800',
    's3://acme-ml/．．/a',
    's3://acme-ml/\u2025/a',
    's3://acme-ml/a/${x}',
    `s3://acme-ml/${'a'.repeat(1024)}`,
  ])('%j is refused', (uri) => expect(readS3Uri(uri).kind).toBe('invalid'))
})

describe('power', () => {
  test.each([
    'role',
    'roleArn',
    'ExecutionRoleArn',
    'assume-role',
    'accountId',
    'approvalStatus',
    'KmsKeyId',
    'VpcConfig',
    'subnets',
    'StageStatus',
    'awsSecretAccessKey',
  ])('%s is refused with a reason', (key) => expect(refusalOf(key)).toMatch(/\w/))
  test.each([
    'group',
    'rolling',
    'controller',
    'accounting',
    'stages',
    'regional',
    'tagged',
    'statuses',
    'parole',
  ])('%s is merely unknown', (key) => expect(refusalOf(key)).toBeUndefined())
})
