import { expect, test } from '@jest/globals'
import { markdownToHTML } from 'comrak'
import { type DefaultTreeAdapterMap, parseFragment, serialize } from 'parse5'
import { htmlOf } from '../../src/cli/page/html.js'
import { cases } from '../comment/cases.js'
import { deployCases } from '../comment/deploy/cases.js'

/** What a whole parser of GitHub's Markdown makes of a page. */
function byComrak(markdown: string): string {
  return markdownToHTML(markdown, {
    extension: {
      table: true,
      autolink: true,
      strikethrough: true,
      tasklist: true,
      footnotes: true,
      alerts: true,
      tagfilter: true,
    },
    render: { unsafe: true, githubPreLang: false },
  })
}

/** HTML as a browser reads it, without the space between blocks, the signs of alerts and what charts and diffs are drawn as. */
function read(html: string): string {
  const tree = parseFragment(html)
  tidy(tree)
  return serialize(tree)
}

function tidy(node: DefaultTreeAdapterMap['parentNode']): void {
  node.childNodes = node.childNodes.flatMap((child) => {
    if ('value' in child && node.nodeName !== 'code') {
      child.value = child.value.replace(/\s+/g, ' ')
      return child.value === ' ' ? [] : [child]
    }
    if (child.nodeName === 'svg') return []
    if ('tagName' in child) {
      const isFigure =
        child.tagName === 'pre' &&
        /mermaid|diff/.test(serialize(child) + child.attrs.map(({ value }) => value).join(''))
      if (isFigure) return []
      tidy(child)
    }
    return [child]
  })
}

test.each(
  [...cases(), ...deployCases()].map(({ name, markdown }) => [name, markdown]),
)('the page shows of the comment %s what GitHub’s parser makes of it', (_, markdown = '') => {
  expect(read(htmlOf(markdown))).toBe(read(byComrak(markdown)))
})

test('a diff has its sides, a chart is drawn, and what stands in a fence is no HTML', () => {
  const diff = htmlOf('```diff\n-<old>\n+new\n same\n```')
  expect(diff).toContain('<span class="old">-&lt;old&gt;</span><span class="new">+new</span><span> same</span>')
  expect(htmlOf('```text\n<script>\n```')).toContain('&lt;script&gt;')
  const charts = cases().filter(({ markdown }) => markdown.includes('```mermaid'))
  expect(charts.length).toBeGreaterThan(0)
  for (const { markdown } of charts) expect(htmlOf(markdown)).toContain('<svg class="chart"')
})
