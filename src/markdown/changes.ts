import { shorten } from './escape.js'
import { fenceOfLines } from './fence.js'
import type { Markup } from './markup.js'

/** One line that differs. All of it is foreign. */
export interface Change {
  /** Heading it stands under, such as `containers[0]`, `content_types`, `metadata`. */
  readonly section: string
  /** The key within it; empty for the items of a list. */
  readonly key: string
  readonly before?: string
  readonly after?: string
}

const MAX_VALUE = 200 // characters
const MAX_KEY_WIDTH = 24

/** Changes as a diff, section by section in their order, what was before what is. */
export function changesDiff(changes: readonly Change[]): Markup {
  return fenceOfLines('diff', changeLines(changes))
}

/** The lines of that diff. */
export function changeLines(changes: readonly Change[]): readonly string[] {
  const width = Math.min(MAX_KEY_WIDTH, Math.max(0, ...changes.map(({ key }) => key.length)))
  const sections = [...new Set(changes.map(({ section }) => section))]
  return sections.flatMap((section) => [
    `  ${section}`,
    ...changes.filter((change) => change.section === section).flatMap((change) => linesOf(change, width)),
  ])
}

function linesOf({ key, before, after }: Change, width: number): readonly string[] {
  const name = key === '' ? '' : `${key.padEnd(width)}  `
  const differsByDigest = shortDigest(before) !== shortDigest(after)
  const toText = (value: string | undefined) => shorten((differsByDigest ? shortDigest(value) : value) ?? '', MAX_VALUE)
  return [
    ...(before === undefined ? [] : [`-   ${name}${toText(before)}`]),
    ...(after === undefined ? [] : [`+   ${name}${toText(after)}`]),
  ]
}

// A digest behind a long name of an image would be cut where it differs; its first twelve digits tell it apart.
function shortDigest(value: string | undefined): string | undefined {
  return value?.replace(/@sha256:([0-9a-f]{12})[0-9a-f]{52}$/, '@sha256:$1…')
}
