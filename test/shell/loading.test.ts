import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import type { MODES } from '../../src/inputs/modes.js'
import { loadedBy } from '../bench/loading.js'
import { ACTION_PATH, REPOSITORY } from '../lanes/action.js'

/** The aim of ruling 35; 1,172 KB are loaded today. */
const MAX_BYTES = 1_200_000

/** What runs each mode; our names stay as they are in dist/. */
const RUNS = {
  register: 'registerVersions',
  deploy: 'runDeploy',
  approve: 'runApprove',
  update: 'runUpdate',
  status: 'runStatus',
  policies: 'runPolicies',
  list: 'runList',
  report: 'runReport',
  doctor: 'runDoctor',
} satisfies Partial<Record<(typeof MODES)[number], string>>

/** A function of each part that a registration of one small model has no use for. */
const NOT_NEEDED = {
  'reports in S3': 'withReportsOfS3',
  'reports to upload': 's3ReportStore',
  'weights in a folder': 's3FolderStore',
  'keys of KMS': 'kmsKeyReader',
  '`source` of a manifest': 'resolveSource',
  'a cloned version': 'readClone',
  'jobs and pipelines': 'sageMakerSources',
  'a group to create': 'sageMakerGroups',
  'a run without credentials': 'checkOffline',
  'reports beside the metrics': 'readReports',
  'unversioned packages': 'runPackages',
  'the command of a laptop': 'runOnLaptop',
}

const DIST = join(ACTION_PATH, 'dist')
const HOOK = join(REPOSITORY, 'scripts/measure-hook.cjs')

/** Those of some functions that the files define. */
function definedIn(paths: readonly string[], functions: Readonly<Record<string, string>>): readonly string[] {
  const texts = paths.map((path) => readFileSync(path, 'utf8'))
  return Object.entries(functions).flatMap(([part, name]) =>
    texts.some((text) => text.includes(`function ${name}(`)) ? [part] : [],
  )
}

test('every name that is looked for below is one of dist/', () => {
  const built = readdirSync(DIST).flatMap((name) => (name.endsWith('.js') ? [join(DIST, name)] : []))
  const functions = { ...RUNS, ...NOT_NEEDED }
  expect(definedIn(built, functions)).toEqual(Object.keys(functions))
})

test('a registration loads nothing that only other manifests need, no second HTTP client, and no more bytes than are allowed', async () => {
  const { bytes, paths, builtins } = await loadedBy({ path: DIST }, HOOK)
  expect(definedIn(paths, NOT_NEEDED)).toEqual([])
  expect(builtins.filter((name) => /undici|http2/.test(name))).toEqual([])
  expect(bytes).toBeLessThanOrEqual(MAX_BYTES)
})

/** Without them a run ends before its mode is loaded. */
const REQUIRED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  deploy: { 'execution-role-arn': 'arn:aws:iam::111111111111:role/endpoints' },
  report: { 'report-files': 'reports/*.json', 'shards-json': '[]' },
}

// However they end: what a mode finds is not the matter here.
test.each(Object.keys(RUNS))('mode: %s loads no code of another mode', async (mode) => {
  const { paths } = await loadedBy({ path: DIST }, HOOK, { mode, ...REQUIRED[mode] })
  expect(definedIn(paths, RUNS)).toEqual([mode])
})
