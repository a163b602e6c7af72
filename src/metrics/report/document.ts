import { type JsonDocument, type JsonNode, parseJson } from '../../text/json.js'
import { isInS3, locator } from '../../text/positions.js'
import { recognise, type Shape } from '../formats/recognise.js'
import { parseReportYaml, type Tree } from './yaml.js'

/** A report that could be read to its end. */
export interface OpenReport {
  readonly document: JsonDocument
  readonly root: JsonNode & { readonly kind: 'object' }
  readonly shape: Shape
}

/** Reads a report as JSON, or as YAML where its name ends so, and recognises it; else what is wrong with it. */
export function openReport(report: {
  readonly path: string
  readonly text: string
}): OpenReport | { readonly problems: JsonDocument['problems'] } {
  const isYaml = /\.ya?ml$/i.test(report.path)
  const document = isYaml ? yamlDocument(report) : parseJson(report)
  const { root, problems, problemAt } = document
  if (root === undefined || problems.length > 0) return { problems }
  if (root.kind !== 'object') {
    return { problems: [problemAt(root, 'a report must be a JSON object, such as {"mse": 0.3}')] }
  }
  return { document, root, shape: recognise(root, isYaml ? 'YAML' : 'JSON') }
}

function yamlDocument(report: { readonly path: string; readonly text: string }): JsonDocument {
  const { tree, problems: found } = parseReportYaml(report)
  // As the locator does it: what stands in an object of S3 is not quoted.
  const problems = isInS3(report.path)
    ? found.map((problem) => ({ ...problem, message: problem.message.replace(/`[^`]*`/g, '`…`') }))
    : found
  return { root: tree && toNode(tree), problems, problemAt: locator(report.path, report.text) }
}

function toNode(tree: Tree): JsonNode {
  const { start, end } = tree.place
  switch (tree.kind) {
    case 'map': {
      const members = [...tree.entries].map(([key, { keyPlace, value }]) => {
        return [key, { key: { start: keyPlace.start, end: keyPlace.end }, value: toNode(value) }] as const
      })
      return { kind: 'object', members: new Map(members), start, end }
    }
    case 'list':
      return { kind: 'array', items: tree.items.map(toNode), start, end }
    case 'scalar':
      return scalarNode(tree.value, { start, end })
  }
}

function scalarNode(value: string | number | boolean | null, place: { readonly start: number; readonly end: number }) {
  if (value === null) return { kind: 'null', ...place } as const
  if (typeof value === 'number') return { kind: 'number', value: value + 0, ...place } as const
  return typeof value === 'string'
    ? ({ kind: 'string', value, ...place } as const)
    : ({ kind: 'boolean', value, ...place } as const)
}
