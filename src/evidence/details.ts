import type { Problem } from '../errors.js'
import { defined } from '../language/defined.js'
import { type Format, SECTIONS } from '../metrics/formats/recognise.js'
import type { Attribution, ReportDetails } from '../metrics/metric.js'
import { type ReadPart, toProblem, type UnreadablePart } from '../metrics/report/unreadable.js'
import { at, type Tree } from '../text/tree.js'
import { type AttributionComparison, compareAttributions, readAttributions } from './attributions.js'
import { type BiasComparison, biasKey, compareBias, readBias } from './bias.js'
import { CURVES, MATRIX_NAME } from './card-groups.js'
import { type CurveComparison, compareCurve, readCurve } from './curves.js'
import { compareMatrices, type MatrixComparison, readMatrix } from './matrix.js'

/** What a report without matrix, curves, bias and attributions says beside its numbers. */
export const NO_DETAILS: ReportDetails = { curves: [], bias: [], attributions: [], constraints: [] }

const KINDS = ['roc', 'precision-recall'] as const

/**
 * What a report says beside single numbers: confusion matrix, curves, Clarify's bias and attributions. A part that is broken is
 * left out with a notice: it judges nothing, and must not keep the metrics from being judged.
 */
export function readDetails(
  root: Tree,
  format: Format,
): { readonly details: ReportDetails; readonly notices: readonly Problem[] } {
  const leftOut: UnreadablePart[] = []
  const take = <Value>(part: ReadPart<Value>): readonly Value[] => {
    if (part.kind === 'read') return [part.value]
    leftOut.push({ ...part, message: `left out: ${part.message}` })
    return []
  }
  const places: readonly (readonly string[])[] = [...[...SECTIONS.keys()].map((key) => [key]), ...format.sections, []]
  const found = new Set<Tree>() // a section of SageMaker's is one of the shape's, too
  const partsAt = (key: string) =>
    places.flatMap((path) => {
      const node = at(root, [...path, key])
      if (node === undefined || found.has(node)) return []
      found.add(node)
      return [node]
    })
  const matrices = partsAt(MATRIX_NAME).flatMap((node) => take(readMatrix(node)))
  const curves = KINDS.flatMap((kind) => partsAt(CURVES[kind].name).flatMap((node) => take(readCurve(kind, node))))
  const bias = readBias(root)
  const attributions = readAttributions(root)
  const [confusionMatrix] = matrices
  return {
    details: {
      ...NO_DETAILS,
      ...defined({ confusionMatrix }),
      curves: KINDS.flatMap((kind) => curves.find((curve) => curve.kind === kind && curve.points.length > 0) ?? []),
      bias: bias.items,
      attributions: attributions.items,
    },
    notices: [...leftOut, ...bias.leftOut, ...attributions.leftOut].map(toProblem),
  }
}

/** Whether there is nothing to show, to store or to compare. */
export function isWithoutDetails(details: ReportDetails): boolean {
  const { confusionMatrix, curves, bias, attributions, constraints } = details
  return confusionMatrix === undefined && [curves, bias, attributions, constraints].every(({ length }) => length === 0)
}

/**
 * What two reports of one model say together. Where both say the same thing the first holds: its matrix, its curve of a
 * kind, its bias metric of a facet, its attributions of a label.
 */
export function mergeDetails(one: ReportDetails, other: ReportDetails): ReportDetails {
  return {
    ...defined({ confusionMatrix: one.confusionMatrix ?? other.confusionMatrix }),
    curves: firstOfEach([...one.curves, ...other.curves], ({ kind }) => kind),
    bias: firstOfEach([...one.bias, ...other.bias], biasKey),
    attributions: firstOfEach([...one.attributions, ...other.attributions], attributionKey),
    constraints: firstOfEach([...one.constraints, ...other.constraints], (constraint) => JSON.stringify(constraint)),
  }
}

function attributionKey({ label, feature }: Attribution): string {
  return JSON.stringify([label, feature])
}

function firstOfEach<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  const byKey = new Map<string, Item>()
  for (const item of items) {
    const key = keyOf(item)
    if (!byKey.has(key)) byKey.set(key, item)
  }
  return [...byKey.values()]
}

/** What changed between two versions beside their metrics. For words and pictures; no gate reads it. */
export interface DetailsComparison {
  readonly matrix?: MatrixComparison
  readonly curves: readonly CurveComparison[]
  readonly bias: readonly BiasComparison[]
  /** One for each label, in the order of the candidate's report. */
  readonly attributions: readonly AttributionComparison[]
}

/** Sets the details of a candidate beside those of the baseline; without a baseline nothing is called new. */
export function compareDetails(candidate: ReportDetails, baseline: ReportDetails | undefined): DetailsComparison {
  const matrix = candidate.confusionMatrix && compareMatrices(candidate.confusionMatrix, baseline?.confusionMatrix)
  return {
    ...defined({ matrix }),
    curves: candidate.curves.map((curve) => compareCurve(curve, baseline)),
    bias: compareBias(candidate.bias, baseline?.bias),
    attributions: compareAttributions(candidate.attributions, baseline?.attributions),
  }
}
