import type { Problem } from '../../errors.js'
import type { KeyPath } from '../../text/path.js'
import { formatPath } from '../../text/path.js'
import type { ManifestFile } from '../file.js'
import { nearestWord } from '../messages/nearest-word.js'
import type { DeploySection } from '../schema/deploy/section.js'
import type { DeployVariant } from '../schema/deploy/variant.js'
import { INSTANCE_TYPES_FROM, REALTIME_INSTANCE_TYPES, TRANSFORM_INSTANCE_TYPES } from '../schema/instance-types.js'
import { INFERENCE_AMIS } from '../schema/open-words.js'

interface OfLists {
  readonly realtime_instance_types?: readonly string[] | undefined
  readonly transform_instance_types?: readonly string[] | undefined
}

interface WithOpenWords extends OfLists {
  readonly additional_specifications?: readonly OfLists[] | undefined
  readonly validation?: { readonly instance_type: string } | undefined
  readonly deploy?: DeploySection | undefined
}

interface Word {
  readonly at: KeyPath
  readonly word: string | undefined
  readonly known: readonly string[]
}

/**
 * Instance types and system images that this release does not know, each at its place: notices, since AWS has new ones before this
 * action has a release that knows them, and the service decides.
 */
export function openListNotices({
  manifest,
  locate,
}: Pick<ManifestFile, 'locate'> & { readonly manifest: WithOpenWords }): readonly Problem[] {
  return wordsOf(manifest).flatMap(({ at, word, known }) => {
    const unknown = word === undefined ? undefined : unknownWord(word, known)
    if (unknown === undefined) return []
    const { message, help } = unknown
    return [{ at: locate(at), message: `${formatPath(at)}: ${message}`, ...(help !== undefined && { help }) }]
  })
}

/** The same of the variants of a deployment, as sentences. */
export function unknownInVariants(variants: readonly DeployVariant[]): readonly string[] {
  return variants.flatMap((variant) =>
    ofVariant(variant, []).flatMap(({ word, known }) => {
      const unknown = word === undefined ? undefined : unknownWord(word, known)
      return unknown === undefined ? [] : [`${unknown.message}${unknown.help === undefined ? '' : `; ${unknown.help}`}`]
    }),
  )
}

function wordsOf(manifest: WithOpenWords): readonly Word[] {
  const { additional_specifications = [], validation, deploy } = manifest
  const sections = [
    { section: deploy, at: ['deploy'] as KeyPath },
    ...Object.entries(deploy?.environments ?? {}).map(([name, section]) => ({
      section,
      at: ['deploy', 'environments', name] as KeyPath,
    })),
  ]
  return [
    ...ofLists(manifest, []),
    ...additional_specifications.flatMap((one, index) => ofLists(one, ['additional_specifications', index])),
    { at: ['validation', 'instance_type'], word: validation?.instance_type, known: TRANSFORM_INSTANCE_TYPES },
    ...sections.flatMap(({ section, at }) =>
      (['variants', 'shadow_variants'] as const).flatMap((key) =>
        (section?.[key] ?? []).flatMap((variant, index) => ofVariant(variant, [...at, key, index])),
      ),
    ),
  ]
}

function ofLists({ realtime_instance_types, transform_instance_types }: OfLists, at: KeyPath): readonly Word[] {
  const each = (key: string, words: readonly string[] | undefined, known: readonly string[]): readonly Word[] =>
    (words ?? []).map((word, index) => ({ at: [...at, key, index], word, known }))
  return [
    ...each('realtime_instance_types', realtime_instance_types, REALTIME_INSTANCE_TYPES),
    ...each('transform_instance_types', transform_instance_types, TRANSFORM_INSTANCE_TYPES),
  ]
}

function ofVariant({ instance_type, ami }: DeployVariant, at: KeyPath): readonly Word[] {
  return [
    { at: [...at, 'instance_type'], word: instance_type, known: REALTIME_INSTANCE_TYPES },
    { at: [...at, 'ami'], word: ami, known: INFERENCE_AMIS },
  ]
}

function unknownWord(
  word: string,
  known: readonly string[],
): { readonly message: string; readonly help: string | undefined } | undefined {
  if (known.includes(word)) return undefined
  const message = `"${word}" is not known to this release (${INSTANCE_TYPES_FROM}) and is sent as it is`
  if ([...REALTIME_INSTANCE_TYPES, ...TRANSFORM_INSTANCE_TYPES].some((type) => type === word)) {
    const only = known === TRANSFORM_INSTANCE_TYPES ? 'endpoints' : 'batch transform'
    return { message, help: `SageMaker offered it for ${only} only` }
  }
  const meant = nearestWord(word, known)
  return { message, help: meant === undefined ? undefined : `did you mean \`${meant}\`?` }
}
