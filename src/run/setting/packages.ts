import { ActionError } from '../../errors.js'
import type { SettingInputs } from '../../inputs/inputs.js'
import type { PackageFile } from '../../manifest/file.js'
import { packageAsVersion } from '../../manifest/package-as-version.js'
import { type NamedPackage, type Place, roleOf } from '../../permissions/setting.js'
import { artifactPlaces, placeOf, repositoriesOf } from './manifests.js'

/** What statements are made of for a package; throws `invalid-input` where it is validated and no role is given for that. */
export function namedPackage(
  { path, manifest }: PackageFile,
  { validationRole, role }: Pick<SettingInputs, 'validationRole' | 'role'>,
): NamedPackage {
  const asVersion = [{ manifest: packageAsVersion(manifest) }]
  return {
    name: manifest.name,
    hasTags: Object.keys(manifest.tags ?? {}).length > 0,
    artifacts: artifactPlaces(asVersion),
    repositories: repositoriesOf(asVersion),
    validation: validationOf(path, manifest, { validationRole, role }),
  }
}

function validationOf(
  path: string,
  { validation }: PackageFile['manifest'],
  { validationRole, role: maker }: Pick<SettingInputs, 'validationRole' | 'role'>,
): NamedPackage['validation'] {
  if (validation === undefined) return undefined
  if (validationRole === undefined)
    throw new ActionError('invalid-input', `validation-role-arn: is empty, and ${path} has \`validation\``, {
      hint: 'Give the ARN of the role that the validation runs with; it need not be there yet.',
    })
  // "Cross-account pass role is not allowed."
  if (maker !== undefined && validationRole.account !== maker.account)
    throw new ActionError(
      'invalid-input',
      `validation-role-arn: is a role of account ${validationRole.account}, and the package of ${path} is made in account ${maker.account}`,
      {
        hint: 'A role can be handed to SageMaker in its own account alone: give one of the account of `role-to-assume`.',
      },
    )
  // A file of names is an object, and what it names lies anywhere in its bucket.
  const input = placeIn(validation.input, validation.input_type !== 'manifest')
  return { role: roleOf(validationRole.arn), input, output: placeIn(validation.output, true) }
}

function placeIn(uri: string, isPrefix: boolean): Place {
  const [place] = placeOf(uri, isPrefix)
  if (place === undefined) throw new ActionError('invalid-manifest', `validation: ${uri} names no bucket of S3`)
  // A folder, whether or not a slash ends it.
  return isPrefix && place.key !== '' && !place.key.endsWith('/') ? { ...place, key: `${place.key}/` } : place
}
