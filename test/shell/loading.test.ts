import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { loadedBy } from '../bench/loading.js'
import { ACTION_PATH, REPOSITORY } from '../lanes/action.js'

/** Some air above what is loaded today (1,159 KB); the aim was 1,200 KB. Lower it with each cut. */
const MAX_BYTES = 1_175_000

/** A function of each part that such a run has no use for; our names stay as they are in dist/. */
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
  'mode: approve': 'runApprove',
  'mode: deploy': 'runDeploy',
  'mode: policies': 'runPolicies',
  'mode: status': 'runStatus',
  'mode: update': 'runUpdate',
}

test('a registration loads nothing that only other manifests and other modes need, and no more bytes than are allowed', async () => {
  const dist = join(ACTION_PATH, 'dist')
  const built = readdirSync(dist).filter((name) => name.endsWith('.js'))
  const { bytes, paths } = await loadedBy({ path: dist }, join(REPOSITORY, 'scripts/measure-hook.cjs'))
  const definedIn = (files: readonly string[]) => {
    const texts = files.map((path) => readFileSync(path, 'utf8'))
    return Object.entries(NOT_NEEDED).flatMap(([part, name]) =>
      texts.some((text) => text.includes(`function ${name}(`)) ? [part] : [],
    )
  }

  expect(definedIn(built.map((name) => join(dist, name)))).toEqual(Object.keys(NOT_NEEDED)) // no name is out of date
  expect(definedIn(paths)).toEqual([])
  expect(bytes).toBeLessThanOrEqual(MAX_BYTES)
})
