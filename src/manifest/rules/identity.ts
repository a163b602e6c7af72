import { type Finding, found } from '../../text/finding.js'
import { childOf, entryOf, placeOf, type Tree, textOf } from '../../text/tree.js'
import { brief } from '../../text/visible.js'
import { clonedArn, isCloned, sourceUriProblem } from '../schema/source-uri.js'

/**
 * Whether a manifest is a version of a group or a package of its own, what only one of the two may say, and what stands
 * for its containers.
 */
export function identityFindings(tree: Tree): readonly Finding[] {
  const [group, name] = [entryOf(tree, 'group'), entryOf(tree, 'name')]
  if (group !== undefined && name !== undefined) {
    // "Both ModelPackageName and ModelPackageGroupName are provided in the input. Cannot determine which one to use."
    const message = '`name` and `group` are given: a package is a version of a group, or has a name of its own'
    return [found(name.keyPlace, message, 'remove one of them; only AWS Marketplace needs `name`')]
  }
  if (name !== undefined) return [...onlyVersionsFindings(tree), ...packageFindings(tree)]
  const version = [...onlyPackagesFindings(tree), ...versionFindings(tree)]
  return group !== undefined
    ? version
    : [found(placeOf(tree, []), 'the manifest has no `group`', 'add the name of a model package group'), ...version]
}

const ONLY_PACKAGES = {
  algorithm: 'a version of a group names its `containers`',
  validation: 'a version of a group is tried by a deployment, in its smoke test',
  // "This parameter is optional for unversioned models, and does not apply to versioned models."
  certify_for_marketplace: 'AWS Marketplace lists no versions of a group',
}

function onlyPackagesFindings(tree: Tree): readonly Finding[] {
  return Object.entries(ONLY_PACKAGES).flatMap(([key, because]) => {
    const entry = entryOf(tree, key)
    if (entry === undefined) return []
    const message = `\`${key}\` belongs to a package with a \`name\`: ${because}`
    return [found(entry.keyPlace, message, 'remove it, or write `name` instead of `group`')]
  })
}

const ONLY_VERSIONS = {
  group_description: 'a package with a `name` is in no group',
  source: 'a package with a `name` is described in full, and nothing is filled in',
  // The service refuses it for unversioned packages: https://github.com/aws/sagemaker-python-sdk/pull/4492
  source_uri: 'SageMaker takes no source URI for a package with a `name`',
  deploy: 'only an Approved version of a group is deployed, and a package with a `name` is never approved',
}

function onlyVersionsFindings(tree: Tree): readonly Finding[] {
  return Object.entries(ONLY_VERSIONS).flatMap(([key, because]) => {
    const entry = entryOf(tree, key)
    if (entry === undefined) return []
    const message = `\`${key}\` belongs to a version of a \`group\`: ${because}`
    return [found(entry.keyPlace, message, 'remove it, or write `group` instead of `name`')]
  })
}

const INSTANCE_TYPES = ['realtime_instance_types', 'transform_instance_types']
const LISTS = ['content_types', 'response_types', ...INSTANCE_TYPES]
const ADD_CONTAINERS = 'add a list of 1 to 15 containers'

function packageFindings(tree: Tree): readonly Finding[] {
  if (entryOf(tree, 'algorithm') !== undefined) return besideAlgorithmFindings(tree)
  if (entryOf(tree, 'containers') === undefined) {
    const help = `${ADD_CONTAINERS}, or \`algorithm\``
    return [found(placeOf(tree, []), 'the manifest has no `containers`', help)]
  }
  // "This parameter is required for unversioned models, and optional for versioned models."
  return INSTANCE_TYPES.flatMap((key) =>
    entryOf(tree, key) !== undefined
      ? []
      : [
          found(
            placeOf(tree, ['name']),
            `the manifest has no \`${key}\`, which SageMaker wants of a package with a \`name\``,
            'add a list of instance types, such as `[ml.m5.xlarge]`',
          ),
        ],
  )
}

// An InferenceSpecification cannot be without containers, and those of the algorithm are used.
function besideAlgorithmFindings(tree: Tree): readonly Finding[] {
  return ['containers', ...LISTS].flatMap((key) => {
    const entry = entryOf(tree, key)
    if (entry === undefined) return []
    const message = `\`${key}\` cannot stand beside \`algorithm\`: the specification is the algorithm's own`
    return [found(entry.keyPlace, message, 'remove one of them')]
  })
}

/** A version has containers, or something that stands for them. */
function versionFindings(tree: Tree): readonly Finding[] {
  const uri = childOf(tree, 'source_uri')
  const text = textOf(uri)
  const problem = sourceUriProblem(text ?? '')
  if (uri !== undefined && problem !== undefined)
    return [found(uri, `source_uri: ${JSON.stringify(brief(text ?? ''))} ${problem.message}`, problem.help)]
  if (uri !== undefined && text !== undefined && isCloned(text)) return cloneFindings(tree, text)
  if (entryOf(tree, 'containers') !== undefined || isFilledBySource(tree)) return []
  // A version of an algorithm is told so above, and what else it lacks would be told in vain.
  if (entryOf(tree, 'algorithm') !== undefined) return []
  if (uri !== undefined && text !== undefined) {
    const message = `source_uri: ${JSON.stringify(brief(text))} is not the ARN of a model or a model package, so that it stands beside \`containers\` and not for them`
    return [found(uri, message, ADD_CONTAINERS)]
  }
  const source = entryOf(tree, 'source')
  const help = source === undefined ? ADD_CONTAINERS : `${ADD_CONTAINERS}, or \`training_job\` to \`source\``
  return [found(placeOf(tree, []), 'the manifest has no `containers`', help)]
}

/** Whether `source` names what SageMaker knows an image and model data of. */
export function isFilledBySource(tree: Tree): boolean {
  const source = childOf(tree, 'source')
  return entryOf(source, 'training_job') !== undefined || entryOf(source, 'pipeline_execution') !== undefined
}

/** "SourceUri … cannot be combined with InferenceSpecification": the service fills the specification in. */
function cloneFindings(tree: Tree, uri: string): readonly Finding[] {
  const of = clonedArn(uri)?.kind === 'model' ? 'the model' : 'the model package'
  const keys = ['containers', 'additional_specifications', ...LISTS].map((key) => [key])
  const filling = ['training_job', 'pipeline_execution'].map((key) => ['source', key])
  return [...keys, ...filling].flatMap((path) => {
    const key = path.at(-1) ?? ''
    const parent = path.length === 1 ? tree : childOf(tree, 'source')
    const entry = entryOf(parent, key)
    if (entry === undefined) return []
    const message = `\`${path.join('.')}\` cannot stand beside a \`source_uri\` that is the ARN of ${of}: SageMaker takes the specification from there`
    return [found(entry.keyPlace, message, 'remove one of them')]
  })
}
