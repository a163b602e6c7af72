import { type Finding, found } from '../../text/finding.js'
import { formatPath } from '../../text/path.js'
import { childOf, entryOf, keysIn, numberOf, type Tree, textOf, valuePlaceOf } from '../../text/tree.js'
import { modelDataFindings } from './model-data.js'

/** A card is in the manifest or in a file, since two of them would have to be merged and nobody could say how. */
export function cardFindings(tree: Tree): readonly Finding[] {
  const card = childOf(tree, 'model_card')
  const file = entryOf(card, 'file')
  const section = keysIn(card).find((key) => key !== 'file')
  if (file === undefined || section === undefined) return []
  const message = `model_card: \`file\` cannot stand beside sections such as \`${section}\``
  return [found(file.keyPlace, message, 'put the sections into the file, or leave `file` out')]
}

/** The rules of a transform job, and of what AWS Marketplace lists. */
export function validationFindings(tree: Tree): readonly Finding[] {
  return [
    ...modelDataFindings(tree, ['algorithm'], childOf(tree, 'algorithm')),
    ...marketplaceFindings(tree),
    ...(childOf(tree, 'validation')?.kind === 'map' ? jobFindings(tree) : []),
  ]
}

// "You can list products on AWS Marketplace only if validation succeeds."
function marketplaceFindings(tree: Tree): readonly Finding[] {
  const certify = entryOf(tree, 'certify_for_marketplace')
  const validation = entryOf(tree, 'validation')
  const skip = childOf(tree, 'skip_validation')
  if (skip !== undefined && validation !== undefined && textOf(skip) === 'all') {
    const message = 'skip_validation: `all` leaves out the `validation` below it'.replace(
      'below it',
      'of this manifest',
    )
    return [found(skip, message, 'remove one of them')]
  }
  const isListed = certify?.value.kind === 'scalar' && certify.value.value === true
  if (certify === undefined || !isListed || validation !== undefined || entryOf(tree, 'name') === undefined) return []
  const message =
    'certify_for_marketplace: AWS Marketplace lists a package only after its `validation`, and there is none'
  return [found(certify.keyPlace, message, 'add `validation`')]
}

const MAX_TRANSFORM_MB = 100 // MaxConcurrentTransforms * MaxPayloadInMB "cannot exceed 100 MB"

function jobFindings(tree: Tree): readonly Finding[] {
  const job = childOf(tree, 'validation')
  const findingAt = (key: string, message: string, help: string): Finding =>
    found(valuePlaceOf(tree, ['validation', key]), `${formatPath(['validation', key])}: ${message}`, help)
  const findings: Finding[] = []
  // "To enable the batch strategy, you must set the SplitType property to Line, RecordIO, or TFRecord."
  const split = textOf(childOf(job, 'split')) ?? 'none'
  if (entryOf(job, 'batch_strategy') !== undefined && split === 'none')
    findings.push(
      findingAt('batch_strategy', 'there are no records to batch without a `split`', 'add `split: line`, or remove it'),
    )
  const concurrent = numberOf(childOf(job, 'max_concurrent_transforms'))
  const payload = numberOf(childOf(job, 'max_payload_mb'))
  if (concurrent !== undefined && payload !== undefined && concurrent * payload > MAX_TRANSFORM_MB)
    findings.push(
      findingAt(
        'max_concurrent_transforms',
        `${concurrent} requests of ${payload} MB are more than ${MAX_TRANSFORM_MB} MB at a time`,
        `write at most ${Math.floor(MAX_TRANSFORM_MB / payload)}, or a smaller \`max_payload_mb\``,
      ),
    )
  if (textOf(childOf(job, 'input_type')) === 'manifest' && textOf(childOf(job, 'input'))?.endsWith('/'))
    findings.push(
      findingAt(
        'input',
        'it ends with `/`, so that it is no manifest file',
        'name the file, or write `input_type: prefix`',
      ),
    )
  return findings
}
