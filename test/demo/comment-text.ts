import { type DefaultTreeAdapterMap, parseFragment } from 'parse5'
import { htmlOf } from '../../src/cli/page/html.js'

type Node = DefaultTreeAdapterMap['node']

/** What reports say beside metrics, by the titles under which it is folded away. */
const EVIDENCE = /^(Confusion matrix|Bias|Feature attributions|Curves) — /
const MAX_ROWS = 6

/**
 * What one sees of a comment at first sight, as lines for a terminal: the heading, the first sentences, the first rows of
 * the first table, what was changed, and what is folded away of the evidence.
 */
export function commentText(markdown: string): string[] {
  const root = parseFragment(htmlOf(markdown))
  const [heading] = elements(root, ['h1', 'h2', 'h3'])
  const paragraphs = elements(root, ['p'])
    .map(textOf)
    .filter((text) => /\d|first|noise|gate/i.test(text) && !text.includes('→'))
  const changes = elements(root, ['pre'], ['details']).flatMap((block) => elements(block, ['span']).map(rawOf))
  const evidence = elements(root, ['summary'])
    .map(textOf)
    .filter((text) => EVIDENCE.test(text))
  return [
    ...(heading === undefined ? [] : [textOf(heading)]),
    ...paragraphs.slice(0, 1),
    ...tableOf(root),
    ...changes.filter((line) => line.trim() !== ''),
    ...evidence.map((text) => `▸ ${text}`),
  ]
}

function tableOf(root: Node): string[] {
  const [table] = elements(root, ['table'])
  const all = table === undefined ? [] : elements(table, ['tr']).map((row) => elements(row, ['td', 'th']).map(textOf))
  const rows = all.slice(0, MAX_ROWS + 1)
  const columns = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))))
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat(Math.max(0, (columns[column] ?? 0) - widthOf(cell))))
      .join('  ')
      .trimEnd(),
  )
  return all.length > rows.length ? [...lines, `… and ${all.length - rows.length} more`] : lines
}

/** The elements of these names, but nothing within `outside`. */
function elements(node: Node, names: readonly string[], outside: readonly string[] = []): Node[] {
  const own = names.includes(node.nodeName) ? [node] : []
  const inner = 'childNodes' in node && !outside.includes(node.nodeName) ? node.childNodes : []
  return [...own, ...inner.flatMap((child) => elements(child, names, outside))]
}

function textOf(node: Node): string {
  return rawOf(node)
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/\u200b/g, '')
    .trim()
}

function rawOf(node: Node): string {
  if (node.nodeName === 'br') return ' '
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(rawOf).join('') : ''
}

/** Columns of a terminal: signs that are shown as pictures take two. */
function widthOf(text: string): number {
  return [...text].reduce(
    (sum, sign) => sum + (sign === '\ufe0f' ? 1 : /\p{Emoji_Presentation}/u.test(sign) ? 2 : 1),
    0,
  )
}
