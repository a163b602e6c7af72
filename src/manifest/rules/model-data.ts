import { type Finding, found } from '../../text/finding.js'
import type { KeyPath } from '../../text/path.js'
import { formatPath } from '../../text/path.js'
import { childOf, entryOf, itemsOf, placeOf, type Tree, textOf, valuePlaceOf } from '../../text/tree.js'
import { brief } from '../../text/visible.js'
import { uniqueFindings } from './unique.js'

/** The rules on the model data of one container, or of a source algorithm, which stands at `path`. */
export function modelDataFindings(tree: Tree, path: KeyPath, owner: Tree | undefined): readonly Finding[] {
  const additional = [...path, 'additional_model_data']
  return [
    ...exclusiveFindings(tree, path, owner),
    ...placeFindings(tree, path, owner),
    ...dataFindings(tree, [...path, 'model_data_source'], childOf(owner, 'model_data_source')),
    ...uniqueFindings(tree, additional, 'channel'),
    ...itemsOf(childOf(owner, 'additional_model_data')).flatMap((item, index) =>
      dataFindings(tree, [...additional, index], item),
    ),
  ]
}

function exclusiveFindings(tree: Tree, path: KeyPath, owner: Tree | undefined): readonly Finding[] {
  const [data, source, etag] = ['model_data', 'model_data_source', 'model_data_etag'].map((key) => entryOf(owner, key))
  if (data !== undefined && source !== undefined) {
    const message = `${formatPath([...path, 'model_data_source'])} cannot stand beside \`model_data\`: there is one model`
    const help = `remove one of them${path[0] === 'algorithm' ? '' : '; further data goes into `additional_model_data`'}`
    return [found(source.keyPlace, message, help)]
  }
  if (etag === undefined || data !== undefined) return []
  const at = [...path, 'model_data_etag']
  const help = source === undefined ? 'add `model_data`, or remove it' : 'write it as `etag` in `model_data_source`'
  return [found(placeOf(tree, at), `${formatPath(at)}: there is no \`model_data\` that it would be the ETag of`, help)]
}

// "Currently you cannot use ModelDataSource in conjunction with … SageMaker Marketplace"; SageMaker's own SDK refuses it for
// every unversioned package: https://github.com/aws/sagemaker-python-sdk/pull/4492
function placeFindings(tree: Tree, path: KeyPath, owner: Tree | undefined): readonly Finding[] {
  const source = entryOf(owner, 'model_data_source')
  if (source === undefined || entryOf(tree, 'name') === undefined) return []
  const certify = childOf(tree, 'certify_for_marketplace')
  const isListed = certify?.kind === 'scalar' && certify.value === true
  if (path[0] === 'algorithm' && !isListed) return []
  const name = formatPath([...path, 'model_data_source'])
  const whose = path[0] === 'algorithm' ? 'what AWS Marketplace lists' : 'a package with a `name`'
  return [
    found(source.keyPlace, `${name}: SageMaker takes no such source for ${whose}`, 'write `model_data`, one `.tar.gz`'),
  ]
}

/** S3Prefix, S3Object, None and Gzip, as the documentation of CompressionType combines them. */
function dataFindings(tree: Tree, path: KeyPath, data: Tree | undefined): readonly Finding[] {
  const uri = textOf(childOf(data, 'uri'))
  const type = textOf(childOf(data, 'type'))
  const isGzip = textOf(childOf(data, 'compression')) === 'gzip'
  const findingAt = (key: string, message: string, help: string): Finding =>
    found(valuePlaceOf(tree, [...path, key]), `${formatPath([...path, key])}: ${message}`, help)
  const shown = JSON.stringify(brief(uri ?? '', 80))
  const findings: Finding[] = []
  if (uri !== undefined && type === 'prefix' && uri !== '' && !uri.endsWith('/'))
    findings.push(
      findingAt('uri', `${shown} does not end with \`/\`, as a prefix does`, 'add the `/`, or write `type: object`'),
    )
  if (uri?.endsWith('/') && type === 'object')
    findings.push(findingAt('uri', `${shown} ends with \`/\`, so that it is no object`, 'write `type: prefix`'))
  if (isGzip && type === 'prefix')
    findings.push(
      findingAt(
        'compression',
        '`gzip` is for one object, a tar archive that SageMaker unpacks',
        'write `none`, or `type: object`',
      ),
    )
  if (entryOf(data, 'etag') !== undefined && type === 'prefix')
    findings.push(findingAt('etag', 'a prefix has no ETag, only an object has', 'remove it'))
  if (entryOf(data, 'manifest_etag') !== undefined && entryOf(data, 'manifest') === undefined)
    findings.push(
      findingAt('manifest_etag', 'there is no `manifest` that it would be the ETag of', 'add `manifest`, or remove it'),
    )
  return findings
}
