import { expect, test } from '@jest/globals'
import type { VersionReader } from '../../src/ports.js'
import { addCrowd } from '../emulator/crowd.js'
import type { Emulator, EmulatorOptions } from '../emulator/index.js'
import { aCandidate, anEmulator, GROUP, run, told } from './world.js'

// What a registration asks of a group does not grow with the group.
const VERSIONS = 10_000
const LISTS = 4

/** One registration, and how many pages of versions it asked for. */
async function listing(emulator: Emulator, mse = 0.1) {
  let lists = 0
  const door = emulator.port()
  const reader: VersionReader = {
    ...door,
    listModelPackages: async (input) => {
      lists += 1
      return door.listModelPackages(input)
    },
  }
  const { result } = await run(emulator, { candidates: [aCandidate({ mse })], ports: { reader } })
  return { result, lists }
}

function aCrowd(options: EmulatorOptions = {}): Emulator {
  const emulator = anEmulator(options)
  emulator.plant(GROUP)
  addCrowd(emulator, GROUP, VERSIONS - 1)
  return emulator
}

test.each([
  ['sparse', 9_990],
  ['sparse', 9_850],
  ['full', 9_990],
  ['full', 9_850],
  ['full', 9_750],
  ['full', 3],
  ['full', undefined],
] as const)('a new version among 10,000 costs four lists at most, pages %s, the Approved one is %s', async (filteredPages, approved) => {
  const emulator = aCrowd({ filteredPages })
  if (approved !== undefined) emulator.approve(GROUP, approved)
  const { result, lists } = await listing(emulator)
  expect(told(result)).toBe('registered 10001')
  expect(result.baseline).toMatchObject(
    approved === undefined ? { kind: 'first', hasUnapproved: true } : { kind: 'version', version: approved },
  )
  expect(lists).toBeLessThanOrEqual(LISTS)
})

test.each([
  50, 150, 250,
])('a version behind %i newer ones is found with four lists at most, and its baseline behind it', async (newer) => {
  const emulator = anEmulator({ tokenPolicy: 'forgets' })
  emulator.plant(GROUP)
  addCrowd(emulator, GROUP, VERSIONS - newer - 2)
  const before = VERSIONS - newer - 1
  emulator.approve(GROUP, before)
  expect(told((await run(emulator)).result)).toBe(`registered ${before + 1}`)
  addCrowd(emulator, GROUP, newer, 'Approved')
  const { result, lists } = await listing(emulator, 0.2841)
  expect(told(result)).toBe(`reused ${before + 1}`)
  expect(result.baseline).toMatchObject({ kind: 'version', version: before })
  expect(lists).toBeLessThanOrEqual(LISTS)
})

test('where nothing is Approved and pages are filtered after they are read, each is looked at, and the version is registered', async () => {
  const { result } = await listing(aCrowd({ filteredPages: 'sparse' }))
  expect(told(result)).toBe('registered 10001')
  expect(result.baseline).toMatchObject({ kind: 'first' })
})
