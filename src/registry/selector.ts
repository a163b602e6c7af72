import { ActionError } from '../errors.js'

/** Which version somebody means. */
export type VersionReference =
  | { readonly kind: 'version'; readonly group?: string; readonly version: number }
  | { readonly kind: 'latest-approved'; readonly group?: string }
  /** Nothing was given: a deploy takes the manifest's own version, a rollback the one that served before. */
  | { readonly kind: 'unnamed' }

/** Where versions have to be: an ARN of anywhere else is refused. */
export interface SelectorSettings {
  /** `churn@v12`, `churn/v12`, `v12`, `latest-approved`, an ARN, or empty. */
  readonly model: string
  /** `model` is the name of a git tag: then a bare `v12` is a release of the repository and selects nothing (ruling 24). */
  readonly modelIsTag: boolean
  readonly partition: string
  readonly region: string
  /** Where the group lives. */
  readonly registryAccount: string
}

/** As much of a manifest as selecting needs. */
interface GroupFile {
  readonly path: string
  readonly manifest: { readonly group: string }
}

const GROUP = '[a-zA-Z0-9](?:-*[a-zA-Z0-9]){0,62}'
const NAMED = new RegExp(`^(${GROUP})[@/](?:v([1-9][0-9]{0,8})|(latest-approved))$`)
const BARE = /^v([1-9][0-9]{0,8})$/
const ARN = new RegExp(`^arn:([a-z-]+):sagemaker:([a-z0-9-]+):([0-9]{12}):model-package/(${GROUP})/([1-9][0-9]{0,8})$`)
const FORMS = 'GROUP@vN, GROUP/vN, vN (with one manifest), latest-approved or the ARN of a version'

/** Reads `model`, whether typed by hand, sent with a dispatch event or the name of a git tag (ruling 24). */
export function readReference(settings: SelectorSettings): VersionReference {
  const given = settings.model.trim()
  if (given === '') return { kind: 'unnamed' }
  const text = settings.modelIsTag ? given.replace(/^refs\/tags\//, '') : given
  const [, group, number, latest] = NAMED.exec(text) ?? []
  if (group !== undefined && number !== undefined) return { kind: 'version', group, version: Number(number) }
  if (settings.modelIsTag) {
    throw new ActionError(
      'invalid-input',
      `model: the tag "${text}" names no model; a tag that deploys is GROUP@vN or GROUP/vN.`,
      {
        hint: 'A release tag of the repository, such as v12, never deploys model version 12.',
      },
    )
  }
  if (group !== undefined && latest !== undefined) return { kind: 'latest-approved', group }
  if (text === 'latest-approved') return { kind: 'latest-approved' }
  const [, bare] = BARE.exec(text) ?? []
  if (bare !== undefined) return { kind: 'version', version: Number(bare) }
  if (text.startsWith('arn:')) return readArn(text, settings)
  throw new ActionError('invalid-input', `model: "${text}" is none of ${FORMS}.`)
}

// ARNs are compared without regard to case: AWS's own samples show a group lower-cased in the ARN of its versions.
function readArn(text: string, registry: SelectorSettings): VersionReference {
  const [, partition, region, account, group, version] = ARN.exec(text) ?? []
  if (group === undefined || version === undefined) {
    throw new ActionError('invalid-input', `model: "${text}" is not the ARN of a version in a group.`)
  }
  const wrong = [
    partition === registry.partition ? '' : `partition ${partition}, not ${registry.partition}`,
    region === registry.region ? '' : `Region ${region}, not ${registry.region}`,
    account === registry.registryAccount ? '' : `account ${account}, not ${registry.registryAccount}`,
  ].filter((part) => part !== '')
  if (wrong.length > 0) {
    const code = account === registry.registryAccount ? 'invalid-input' : 'wrong-account'
    throw new ActionError(code, `model: ${text} is of ${wrong.join(' and ')} as this workflow is set up for.`)
  }
  return { kind: 'version', group, version: Number(version) }
}

/** The manifest whose group is the one meant; none or two is an error that lists the groups. */
export function selectManifest<File extends GroupFile>(files: readonly File[], reference: VersionReference): File {
  const group = reference.kind === 'unnamed' ? undefined : reference.group
  const matching =
    group === undefined ? files : files.filter((file) => file.manifest.group.toLowerCase() === group.toLowerCase())
  const [file] = matching
  if (file !== undefined && matching.length === 1) return file
  const groups = files.map(({ path, manifest }) => `${manifest.group} (${path})`).join(', ') || 'none'
  const what =
    matching.length > 1
      ? `${matching.length} manifests ${group === undefined ? 'were found and none is named' : `have the group ${group}`}`
      : `no manifest has the group ${group ?? ''}`.trim()
  throw new ActionError('invalid-input', `model: ${what}; the groups are ${groups}.`, {
    hint: 'Name the group as GROUP@vN, or narrow the `manifest` input.',
  })
}
