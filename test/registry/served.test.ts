import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { servedEnvironments, servedKey } from '../../src/registry/served.js'
import { runs } from '../lanes/counts.js'

test('where a version served is read back from its metadata, oldest first', () => {
  const metadata = {
    team: 'pricing',
    'smr/actor': 'dana',
    [servedKey('prod')]: '2026-11-21T15:20:00Z',
    [servedKey('qa')]: '2026-11-21T14:41:00Z',
  }
  expect(servedEnvironments(metadata)).toEqual([
    { environment: 'qa', since: new Date('2026-11-21T14:41:00Z') },
    { environment: 'prod', since: new Date('2026-11-21T15:20:00Z') },
  ])
})

test('a text that is no time leaves the environment and no time', () => {
  expect(
    servedEnvironments({ 'smr/served/qa': 'soon', 'smr/served/': 'x', 'smr/served/eu': '2026-99-99T00:00:00Z' }),
  ).toEqual([
    { environment: 'eu', since: undefined },
    { environment: 'qa', since: undefined },
  ])
  expect(servedEnvironments(undefined)).toEqual([])
})

test('every environment has a key that the service takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (environment) => {
      expect(servedKey(environment)).toMatch(/^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$/u)
    }),
    runs(100),
  )
})
