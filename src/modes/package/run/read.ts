import { candidateOf } from '../../../candidate/read.js'
import type { Problem } from '../../../errors.js'
import type { RegisterInputs } from '../../../inputs/inputs.js'
import type { ManifestFile, PackageFile } from '../../../manifest/file.js'
import { packageAsVersion } from '../../../manifest/package-as-version.js'
import { imageProblems } from '../../../manifest/rules/images.js'
import { openListNotices } from '../../../manifest/rules/open-lists.js'
import type { Candidate } from '../../../registry/candidate.js'
import type { KeyPath } from '../../../text/path.js'
import type { PackageCandidate } from '../candidate.js'

export interface CheckedPackages {
  readonly packages: readonly PackageCandidate[]
  readonly problems: readonly Problem[]
  readonly notices: readonly Problem[]
}

export interface PackagesFrom {
  readonly workspace: string
  readonly region: string | undefined
  readonly inputs: RegisterInputs | undefined
}

/**
 * The manifests with `name` and the report of each, as `checkFiles` does it for versions. With the inputs of a run that has
 * credentials it is also a problem where those do not fit; a check without credentials passes none.
 */
export async function packageCandidates(
  files: readonly PackageFile[],
  { workspace, inputs, region }: PackagesFrom,
): Promise<CheckedPackages> {
  const read = await Promise.all(files.map((file) => candidateOf(asVersionFile(file), workspace)))
  return {
    packages: read.flatMap(({ candidate }, index) => {
      const file = files[index]
      return file === undefined ? [] : [{ ...candidate, file }]
    }),
    problems: [
      ...files.flatMap((file) => imageProblems(file, region)),
      ...read.flatMap((one) => one.problems),
      ...(inputs === undefined ? [] : files.flatMap((file) => inputProblems(file, inputs))),
    ],
    notices: [...files.flatMap(openListNotices), ...read.flatMap((one) => one.notices)],
  }
}

/** A package as a version; what is found there is told at the package's own keys. */
function asVersionFile(file: PackageFile): ManifestFile {
  const { algorithm } = file.manifest
  return {
    ...file,
    manifest: packageAsVersion(file.manifest),
    locate: (path) => file.locate(algorithm === undefined ? ownPath(path) : algorithmPath(ownPath(path))),
  }
}

/** The same of a candidate. */
export function asVersion(candidate: PackageCandidate): Candidate {
  return { ...candidate, file: asVersionFile(candidate.file) }
}

function ownPath(path: KeyPath): KeyPath {
  return path[0] === 'group' ? ['name', ...path.slice(1)] : path
}

function algorithmPath(path: KeyPath): KeyPath {
  return path[0] === 'containers' ? ['algorithm', ...path.slice(2)] : path
}

function inputProblems(file: PackageFile, inputs: RegisterInputs): readonly Problem[] {
  const { manifest, locate } = file
  const problems: Problem[] = []
  if (manifest.validation !== undefined && inputs.validationRole === undefined) {
    problems.push({
      at: locate(['validation']),
      message: 'validation: SageMaker runs a transform job for it, and no role is given that the job may use',
      help: 'give the input `validation-role-arn`',
    })
  }
  if (inputs.role !== undefined) problems.push(...accountProblems(file, inputs, inputs.role.account))
  return problems
}

/** `ModelPackageName` takes a name and no ARN: a package is always made in the account of the credentials. */
export function accountProblems(
  { locate }: PackageFile,
  { registryAccountId }: Pick<RegisterInputs, 'registryAccountId'>,
  account: string,
): readonly Problem[] {
  if (registryAccountId === undefined || registryAccountId === account) return []
  return [
    {
      at: locate(['name']),
      message: `name: such a package can be made in the account of the credentials alone (${account}), and registry-account-id is ${registryAccountId}`,
      help: 'register packages in a step of their own, with a role of the account that sells them and without registry-account-id',
    },
  ]
}
