import { expect } from '@jest/globals'
import type { ManifestFile, PackageFile } from '../../src/manifest/file.js'
import { readManifests } from '../../src/manifest/read.js'
import { formatProblem } from '../../src/text/diagnostics.js'

export const SMALLEST = 'group: churn\ncontainers:\n  - image: a/b:1\n'

/** The manifest, which must be without a problem. */
export function read(text: string, set?: string): ManifestFile {
  const { manifests, problems } = readManifests({
    files: [{ path: 'model.yaml', text }],
    ...(set === undefined ? {} : { set }),
  })
  expect(problems.map(formatProblem)).toEqual([])
  const [file] = manifests
  if (file === undefined) throw new Error('no problem, and no manifest')
  return file
}

/** The manifest of a package, which must be without a problem. */
export function readPackage(text: string): PackageFile {
  const { packages, problems } = readManifests({ files: [{ path: 'model.yaml', text }] })
  expect(problems.map(formatProblem)).toEqual([])
  const [file] = packages
  if (file === undefined) throw new Error('no problem, and no package')
  return file
}

/** `LINE:COLUMN message` of each problem. */
export function problemsOf(text: string, set?: string): readonly string[] {
  const { problems } = readManifests({ files: [{ path: 'model.yaml', text }], ...(set === undefined ? {} : { set }) })
  return problems.map(({ at, message }) => `${at.file === 'set' ? 'set:' : ''}${at.line}:${at.column} ${message}`)
}
