import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { REPOSITORY } from '../lanes/action.js'
import { openDoor } from './door.js'
import { DIFFERS } from './moto-differs.js'
import { ask, tool } from './tools.js'

// moto's own tests of groups, packages, models and endpoints, asked of the emulator in moto's place.
const FOLDER = join(REPOSITORY, 'build', 'moto', 'tests')

/** How many tests of these files moto 5.2.5 has: another number means that some were not run. */
const TESTS = 67

test("moto's own tests pass on the emulator, but for those that are listed with their reason", async () => {
  const door = await openDoor()
  // Told so: pytest takes any FORCE_COLOR, 0 included, for a wish to colour what is read here.
  const pytest = [
    '-m',
    'pytest',
    '--color=no',
    '-p',
    'moto_here',
    '-p',
    'no:cacheprovider',
    '-q',
    '-rA',
    '--tb=line',
    '.',
  ]
  const env = {
    DOOR: door.url,
    PYTHONPATH: join(REPOSITORY, 'test', 'judges'),
    COLUMNS: '400',
    PYTHONDONTWRITEBYTECODE: '1',
  }
  const { text } = await ask(tool('python'), pytest, { cwd: FOLDER, env })
  await door.close()
  const named = (outcome: string) =>
    [...text.matchAll(new RegExp(`^${outcome} (\\S+)`, 'gm'))].map(([, name = '']) => name).sort()
  const [passed, others] = [named('PASSED'), named('(?:FAILED|ERROR|SKIPPED|XFAIL|XPASS)')]
  const listed = Object.values(DIFFERS).flat().sort()
  console.log(`${passed.length} of ${passed.length + others.length} tests of moto pass; ${listed.length} differ`)
  expect({ total: passed.length + others.length, others }).toEqual({ total: TESTS, others: listed })
})
