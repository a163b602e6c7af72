import { markdownToHTML } from 'comrak'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode

/** What GitHub turns into something else in text that is not code: mention, issue, commit of another repository, emoji, formula, link. */
const MEANINGS = [/(?:^|\W)@[a-z0-9]/i, /(?:^|\W)#\d/, /gh-\d/i, /:[a-z0-9_+-]+:/i, /\$[^\s$]/, /:\/\//, /www\./i]

/** Tags that our own words use; anything else came from a value. */
const TAGS = new Set(
  'h3 p b i br a code pre sub table thead tbody tr th td details summary blockquote div ul li'.split(' '),
)

/** Where links may lead: pages of the repository, and of an endpoint or a training job in the AWS console. */
const OUR_LINKS = [
  /^https:\/\/github\.com\/acme\/housing-models\//,
  /^https:\/\/eu-west-1\.console\.aws\.amazon\.com\/sagemaker\/home\?region=eu-west-1#\/endpoints\/[A-Za-z0-9-]+$/,
  /^https:\/\/eu-west-1\.console\.aws\.amazon\.com\/sagemaker\/home\?region=eu-west-1#\/jobs\/[A-Za-z0-9-]+$/,
]

/** The judges: two parsers of GitHub-flavoured Markdown that share no code. comrak also knows GitHub's own extensions. */
export const PARSERS: ReadonlyMap<string, (markdown: string) => string> = new Map([
  [
    'micromark',
    (markdown: string) =>
      micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true }),
  ],
  [
    'comrak',
    (markdown: string) =>
      markdownToHTML(markdown, {
        extension: {
          table: true,
          autolink: true,
          strikethrough: true,
          tasklist: true,
          footnotes: true,
          tagfilter: true,
          shortcodes: true,
          alerts: true,
          mathDollars: true,
          mathCode: true,
        },
        render: { unsafe: true, hardbreaks: true }, // GitHub breaks lines in comments where the author did
      }),
  ],
])

/** Everything of a page but its words: tags, attributes, hosts of links, nesting, HTML comments. */
export function structureOf(html: string): string {
  return parseFragment(html).childNodes.map(shape).join('')
}

/** What should not be there whatever the values are; empty when all is well. */
export function leaksOf(html: string): readonly string[] {
  return parseFragment(html).childNodes.flatMap((node) => leaks(node, false))
}

/** The last block of a page, which is the provenance unless something before swallowed it. */
export function lastBlockOf(html: string): string {
  const last = parseFragment(html)
    .childNodes.filter((node) => !isText(node))
    .at(-1)
  return last === undefined ? '' : textOf(last)
}

function shape(node: Node): string {
  if (isText(node)) return ''
  if (!('attrs' in node)) return `(${node.nodeName})`
  const attributes = node.attrs.flatMap(({ name, value }) => {
    if (name === 'dir') return [] // text that runs from right to left is isolated
    return [name === 'href' ? `href=${new URL(value, 'relative://').host}` : `${name}=${value}`]
  })
  return `<${[node.tagName, ...attributes].join(' ')}>${node.childNodes.map(shape).join('')}</>`
}

function leaks(node: Node, inCode: boolean): readonly string[] {
  if (isText(node)) {
    return inCode
      ? []
      : MEANINGS.filter((meaning) => meaning.test(node.value)).map(
          (meaning) => `${meaning} in ${JSON.stringify(node.value)}`,
        )
  }
  if (!('attrs' in node)) return []
  const found = TAGS.has(node.tagName) ? [] : [`<${node.tagName}>`]
  const links = node.attrs.flatMap(({ name, value }) =>
    name === 'href' && !OUR_LINKS.some((ours) => ours.test(value)) ? [`a link to ${value}`] : [],
  )
  const isCode = inCode || ['code', 'pre'].includes(node.tagName)
  return [...found, ...links, ...node.childNodes.flatMap((child) => leaks(child, isCode))]
}

function textOf(node: Node): string {
  if (isText(node)) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

function isText(node: Node): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === '#text'
}
