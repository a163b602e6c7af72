import type { Problem } from '../errors.js'
import { type Finding, found, toProblems } from '../text/finding.js'
import { type FileLimits, parse } from '../text/parse.js'
import { sourceOf } from '../text/source.js'
import { entryOf, placeOf, type Tree, toData } from '../text/tree.js'
import { MAX_CARD_CHARACTERS } from './card-limit.js'
import { issueFindings } from './messages/issues.js'
import { kindOf } from './messages/kind.js'
import type { ManifestText } from './read.js'
import { cardSchema, type ModelCardContent } from './schema/card.js'

/** A card of 100,000 characters as YAML, with room for indentation; a curve of a thousand points is 6,000 values and signs. */
const CARD_LIMITS: FileLimits = {
  noun: 'model card',
  maxBytes: 128 * 1024,
  maxNodes: 40_000,
  begin: 'begin with a section, such as `intended_uses:`',
}

const CARD = kindOf({ schema: cardSchema, noun: 'the model card', refusalOf: () => undefined })

export interface ReadingOfCard {
  /** Absent where there are problems. */
  readonly card?: ModelCardContent
  readonly problems: readonly Problem[]
}

/** Reads a model card in a file of its own, as YAML or JSON, which is YAML too; each problem has its place in that file. */
export function readModelCard({ path, text }: ManifestText): ReadingOfCard {
  const { tree, findings: syntax } = parse(sourceOf({ file: path, text }), CARD_LIMITS)
  if (tree === undefined) return { problems: toProblems(syntax) }
  const exported = exportedFinding(tree)
  if (exported !== undefined) return { problems: toProblems([exported]) }
  const parsed = cardSchema.safeParse(toData(tree))
  const said = new Set(syntax.map(({ place }) => place.start))
  const findings = [
    ...syntax,
    // A number that YAML misreads is told once, not again as the wrong type.
    ...issueFindings(parsed.error?.issues ?? [], tree, CARD).filter(({ place }) => !said.has(place.start)),
    ...(parsed.success ? lengthFindings(parsed.data, tree) : []),
  ]
  return parsed.success && findings.length === 0
    ? { card: parsed.data, problems: [] }
    : { problems: toProblems(findings) }
}

/** A card that is no file, such as the one on a version; undefined where it is not what a card may be. */
export function asModelCard(value: unknown): ModelCardContent | undefined {
  return cardSchema.safeParse(value).data
}

/** DescribeModelCard answers with the card as a text within its `Content`, beside what SageMaker says of it. */
function exportedFinding(tree: Tree): Finding | undefined {
  const content = entryOf(tree, 'Content')
  const isAnswer = ['ModelCardArn', 'ModelCardName'].some((key) => entryOf(tree, key) !== undefined)
  if (content === undefined || !isAnswer) return undefined
  return found(
    content.keyPlace,
    'this is the answer of DescribeModelCard, in which the card is the text of `Content`',
    'write that text into the file: `jq -r .Content ANSWER.json > card.json`',
  )
}

function lengthFindings(card: ModelCardContent, tree: Tree): readonly Finding[] {
  const characters = JSON.stringify(card).length
  if (characters <= MAX_CARD_CHARACTERS) return []
  const message = `the model card has ${characters} characters as JSON; SageMaker takes ${MAX_CARD_CHARACTERS}`
  return [found(placeOf(tree, []), message, 'shorten it, or put the long part where a link can lead to it')]
}
