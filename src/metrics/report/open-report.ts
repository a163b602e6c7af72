import type { Problem } from '../../errors.js'
import { problemAt, toProblems } from '../../text/finding.js'
import { readJson } from '../../text/json.js'
import { type FileLimits, parse } from '../../text/parse.js'
import { sourceOf } from '../../text/source.js'
import type { ListTree, MapTree, Tree } from '../../text/tree.js'
import { nameOfItem } from '../formats/item-names.js'
import { type Format, recognise } from '../formats/recognise.js'

/** A report that could be read to its end. */
export interface OpenReport {
  readonly root: MapTree | ListTree
  readonly format: Format
}

const YAML: FileLimits = {
  noun: 'report',
  maxBytes: 256 * 1024,
  maxNodes: 40_000,
  begin: 'begin with a metric, such as `mse: 0.3`',
  dialect: 'report',
}

/** Reads a report as JSON, or as YAML where its name ends so, and recognises it; else what is wrong with it. */
export function openReport({
  path,
  text,
}: {
  readonly path: string
  readonly text: string
}): OpenReport | { readonly problems: readonly Problem[] } {
  const isYaml = /\.ya?ml$/i.test(path)
  const source = sourceOf({ file: path, text })
  const { tree, findings } = isYaml ? parse(source, YAML) : readJson(source)
  if (tree === undefined || findings.length > 0) return { problems: toProblems(findings) }
  if (tree.kind === 'map' || isOfNamed(tree)) return { root: tree, format: recognise(tree, isYaml ? 'YAML' : 'JSON') }
  return { problems: [problemAt(tree, 'a report must be a JSON object, such as {"mse": 0.3}')] }
}

/** fmeval and others write a list of results, each with its name. */
function isOfNamed(tree: Tree): tree is ListTree {
  return tree.kind === 'list' && tree.items.length > 0 && tree.items.every((item) => nameOfItem(item) !== undefined)
}
