import type { Problem } from '../errors.js'
import { at, SECTIONS, type Shape } from '../metrics/formats/recognise.js'
import type { Curve, ReportDetails } from '../metrics/metric.js'
import { type ReadPart, toProblem, type Wrong } from '../metrics/report/found-wrong.js'
import type { JsonDocument, JsonNode } from '../text/json.js'
import { CURVES, MATRIX_NAME } from './card-groups.js'
import { readAttributions, readBias } from './clarify.js'
import { readCurve } from './curve-report.js'
import { NO_DETAILS } from './details.js'
import { readMatrix } from './matrix-report.js'

export interface DetailsReading {
  readonly details: ReportDetails
  /** What is broken in the parts whose form a tool defines. */
  readonly problems: readonly Problem[]
  /** What was left out without harm. */
  readonly notices: readonly Problem[]
}

/**
 * What a report says beside single numbers: confusion matrix, curves, Clarify's bias and attributions. In a section of
 * SageMaker's or Clarify's a broken part is a problem; a `confusion_matrix` elsewhere may be anything, so that is a notice.
 */
export function readDetails(document: JsonDocument, root: JsonNode, shape: Shape): DetailsReading {
  const problems: Wrong[] = []
  const notices: Wrong[] = []
  const take = <Value>(part: ReadPart<Value>, isDefined: boolean): readonly Value[] => {
    if (part.kind === 'read') return [part.value]
    if (isDefined) problems.push(part)
    else notices.push(part)
    return []
  }
  const places: readonly (readonly string[])[] = [...[...SECTIONS.keys()].map((key) => [key]), ...shape.sections, []]
  const matrices = places.flatMap((path) => {
    const node = at(root, [...path, MATRIX_NAME])
    return node === undefined ? [] : take(readMatrix(node), isSection(path))
  })
  const curves = places.flatMap((path) =>
    (['roc', 'precision-recall'] as const).flatMap((kind): readonly Curve[] => {
      const node = at(root, [...path, CURVES[kind].name])
      return node === undefined ? [] : take(readCurve(kind, node), isSection(path))
    }),
  )
  const bias = readBias(root)
  const attributions = readAttributions(root)
  const [confusionMatrix] = matrices
  return {
    details: {
      ...NO_DETAILS,
      ...(confusionMatrix === undefined ? {} : { confusionMatrix }),
      curves: (['roc', 'precision-recall'] as const).flatMap(
        (kind) => curves.find((curve) => curve.kind === kind && curve.points.length > 0) ?? [],
      ),
      bias: bias.items,
      attributions: attributions.items,
    },
    problems: [...problems, ...bias.wrong, ...attributions.wrong].map((one) => toProblem(document, one)),
    notices: [...notices, ...bias.leftOut, ...attributions.leftOut].map((one) => toProblem(document, one)),
  }
}

function isSection([first = '']: readonly string[]): boolean {
  return SECTIONS.has(first)
}
