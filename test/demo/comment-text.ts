import { type DefaultTreeAdapterMap, parseFragment } from 'parse5'
import { htmlOf } from '../../scripts/page.mjs'

type Node = DefaultTreeAdapterMap['node']

/** The heading, the first sentences and the table of metrics of a comment, as lines for a terminal. */
export function commentText(markdown: string): string[] {
  const root = parseFragment(htmlOf(markdown))
  const [heading] = elements(root, ['h1', 'h2', 'h3'])
  const paragraphs = elements(root, ['p'])
    .map(textOf)
    .filter((text) => /\d|first|noise|gate/i.test(text) && !text.includes('→'))
  const [table] = elements(root, ['table'])
  const rows = table === undefined ? [] : elements(table, ['tr']).map((row) => elements(row, ['td', 'th']).map(textOf))
  const columns = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))))
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat(Math.max(0, (columns[column] ?? 0) - widthOf(cell))))
      .join('  ')
      .trimEnd(),
  )
  return [...(heading === undefined ? [] : [textOf(heading)]), ...paragraphs.slice(0, 1), ...lines]
}

function elements(node: Node, names: readonly string[]): Node[] {
  const own = names.includes(node.nodeName) ? [node] : []
  return [...own, ...('childNodes' in node ? node.childNodes.flatMap((child) => elements(child, names)) : [])]
}

function textOf(node: Node): string {
  const raw = (inner: Node): string => {
    if (inner.nodeName === 'br') return ' '
    if ('value' in inner) return inner.value
    return 'childNodes' in inner ? inner.childNodes.map(raw).join('') : ''
  }
  return raw(node)
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/\u200b/g, '')
    .trim()
}

/** Columns of a terminal: signs that are shown as pictures take two. */
function widthOf(text: string): number {
  return [...text].reduce(
    (sum, sign) => sum + (sign === '\ufe0f' ? 1 : /\p{Emoji_Presentation}/u.test(sign) ? 2 : 1),
    0,
  )
}
