// Shows Markdown as GitHub would: a real GitHub-flavoured parser (comrak), GitHub's own style sheet, its alerts, and the
// line charts that this action writes. For pictures and for the demo's page; nothing of this is part of the action.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { markdownToHTML } from 'comrak'

const require = createRequire(import.meta.url)

/**
 * @typedef {object} Comment
 * @property {string} title    what makes this one worth looking at; shown above it
 * @property {string} author   who wrote it, such as `github-actions`
 * @property {string} markdown its body
 * @property {'comment' | 'summary'} kind
 */

/**
 * A whole HTML page with these comments, light and dark by the reader's setting or as forced.
 * @param {readonly Comment[]} comments
 * @param {{ theme?: 'light' | 'dark', captions?: boolean, heading?: string, width?: number }} [options]
 * @returns {string}
 */
export function pageOf(comments, { theme, captions = true, heading, width = 860 } = {}) {
  const boxes = comments.map((comment) => box(comment, captions)).join('\n')
  const head = heading === undefined ? '' : `<h1 class="page">${entities(heading)}</h1>`
  return `<!doctype html>
<html lang="en"${theme === undefined ? '' : ` data-theme="${theme}"`}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${entities(heading ?? 'Comments')}</title>
<style>${sheet(theme)}
${STYLE.replace('860px', `${width}px`)}</style></head>
<body><main>${head}${boxes}</main></body></html>
`
}

/**
 * The HTML that GitHub makes of a comment's Markdown, up to its sanitizer.
 * @param {string} markdown
 */
export function htmlOf(markdown) {
  const html = markdownToHTML(markdown, {
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
    },
    render: { unsafe: true, githubPreLang: false },
  })
  return html
    .replace(/(<p class="markdown-alert-title">)(\w+)/g, (_, tag, name) => `${tag}${ALERT_SIGNS[name] ?? ''}${name}`)
    .replace(
      /<pre><code class="language-mermaid">([\s\S]*?)<\/code><\/pre>/g,
      (all, source) => chart(plainText(source)) ?? all,
    )
    .replace(
      /<pre><code class="language-diff">([\s\S]*?)<\/code><\/pre>/g,
      (_, source) => `<pre class="diff"><code>${diff(source)}</code></pre>`,
    )
}

function box({ title, author, markdown, kind }, captions) {
  const caption = captions ? `<h2 class="caption">${entities(title)}</h2>` : ''
  const body = `<div class="markdown-body">${htmlOf(markdown)}</div>`
  if (kind === 'summary') {
    return `<section>${caption}<article class="box wide"><header><b>Job summary</b></header>${body}</article></section>`
  }
  const bot = author === 'github-actions' ? '<span class="bot">bot</span> ' : ''
  return `<section>${caption}<div class="row"><div class="avatar">${AVATAR}</div>
<article class="box"><header><b>${entities(author)}</b> ${bot}commented 2 minutes ago</header>${body}</article></div></section>`
}

function diff(source) {
  return source
    .split('\n')
    .map((line) =>
      /^[-+]/.test(line)
        ? `<span class="${line.startsWith('-') ? 'old' : 'new'}">${line}</span>`
        : `<span>${line}</span>`,
    )
    .join('')
}

/** So many numbers from the first to the last. */
function evenly([first, last], amount) {
  const [low, high] = [Number(first), Number(last)]
  return Array.from({ length: amount }, (_, index) =>
    Number((low + ((high - low) * index) / (amount - 1)).toPrecision(4)),
  )
}

/** Draws the one kind of chart that this action writes (`src/markdown/chart.ts`) as GitHub's Mermaid does, more or less. */
function chart(source) {
  const [, title] = /title "(.*)"/.exec(source) ?? []
  const scale = /x-axis "(.*)" (\S+) --> (\S+)/.exec(source)
  const labels = scale === null ? JSON.parse(/x-axis (\[.*\])/.exec(source)?.[1] ?? '[]') : evenly(scale.slice(2), 6)
  const axis = /y-axis "(.*)" (\S+) --> (\S+)/.exec(source)
  const lines = [...source.matchAll(/line (\[.*\])/g)].map((match) => JSON.parse(match[1]))
  if (title === undefined || axis === null || lines.length === 0) return undefined
  const [low, high] = [Number(axis[2]), Number(axis[3])]
  const x = (index, of = labels.length) => 90 + (index * 590) / Math.max(1, of - 1)
  const y = (value) => 230 - ((value - low) / (high - low)) * 180
  const ticks = evenly([low, high], 5)
  const colours = /plotColorPalette": "([^"]*)"/.exec(source)?.[1]?.split(', ') ?? []
  return `<svg class="chart" viewBox="0 0 720 280" role="img">
<text x="360" y="24" text-anchor="middle" font-size="16">${entities(title)}</text>
${ticks.map((tick) => `<text x="80" y="${y(tick) + 4}" text-anchor="end" font-size="12">${Number(tick.toPrecision(4))}</text>`).join('')}
${labels.map((label, index) => `<text x="${x(index)}" y="252" text-anchor="middle" font-size="12">${entities(String(label))}</text>`).join('')}
${scale === null ? '' : `<text x="385" y="272" text-anchor="middle" font-size="12">${entities(scale[1])}</text>`}
<path d="M90 230H680M90 230V50" stroke="currentColor" fill="none" opacity=".4"/>
${lines.map((line, index) => `<polyline fill="none" stroke="${colours[index] ?? '#888'}" stroke-width="2" points="${line.map((value, at) => `${x(at, line.length)},${y(value)}`).join(' ')}"/>`).join('')}
</svg>`
}

function sheet(theme) {
  const name = theme === undefined ? 'github-markdown.css' : `github-markdown-${theme}.css`
  return readFileSync(require.resolve(`github-markdown-css/${name}`), 'utf8')
}

function entities(text) {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}

function plainText(text) {
  return text.replace(/&(lt|gt|quot|amp);/g, (_, name) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name])
}

const sign = (path) =>
  `<svg viewBox="0 0 16 16" width="16" height="16" style="margin-right:8px" fill="none" stroke="currentColor" stroke-width="1.5">${path}</svg>`
const ALERT_SIGNS = {
  Note: sign('<circle cx="8" cy="8" r="7"/><path d="M8 7v5M8 4v1.5"/>'),
  Warning: sign('<path d="M8 1.5L15 14H1zM8 6v4M8 11v1.5"/>'),
  Caution: sign('<path d="M5 1h6l4 4v6l-4 4H5l-4-4V5zM8 4v5M8 10.5v1.5"/>'),
}
const AVATAR =
  '<svg viewBox="0 0 16 16" width="24" height="24"><circle cx="8" cy="8" r="6.5" fill="none" stroke="#fff" stroke-width="1.5"/><path d="M5 8.2l2 2 4-4.2" fill="none" stroke="#fff" stroke-width="1.5"/></svg>'

const DARK = `--page: #0d1117; --border: #3d444d; --head: #151b23; --text: #f0f6fc; --dim: #9198a1;
  --old: #ffdcd7; --old-back: #67060c; --new: #aff5b4; --new-back: #033a16;`
const STYLE = `
:root { --page: #fff; --border: #d1d9e0; --head: #f6f8fa; --text: #1f2328; --dim: #59636e;
  --old: #82071e; --old-back: #ffebe9; --new: #116329; --new-back: #dafbe1; }
@media (prefers-color-scheme: dark) { :root:not([data-theme]) { ${DARK} } }
:root[data-theme=dark] { ${DARK} }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text);
  font: 14px/1.5 -apple-system, BlinkMacSystemFont, "Segoe UI", "Noto Sans", Inter, Helvetica, Arial, sans-serif, "Apple Color Emoji", "Noto Color Emoji"; }
main { max-width: 860px; margin: 0 auto; padding: 16px; }
h1.page { font-size: 24px; margin: 8px 0 24px; }
h2.caption { font-size: 13px; font-weight: 600; color: var(--dim); margin: 0 0 8px; }
section + section { margin-top: 32px; }
.row { display: flex; gap: 16px; }
.avatar { flex: none; width: 40px; height: 40px; border-radius: 6px; background: #24292f; display: flex; align-items: center; justify-content: center; }
.box { flex: 1; min-width: 0; border: 1px solid var(--border); border-radius: 6px; }
.box > header { background: var(--head); border-bottom: 1px solid var(--border); border-radius: 6px 6px 0 0; padding: 8px 16px; color: var(--dim); }
.box > header b { color: var(--text); }
.bot { border: 1px solid var(--border); border-radius: 2em; padding: 0 7px; font-size: 12px; }
.box > .markdown-body { font-family: inherit; padding: 16px; font-size: 14px; border-radius: 0 0 6px 6px; }
.markdown-body > :last-child { margin-bottom: 0; }
.markdown-body pre.diff code span { display: block; }
.markdown-body pre.diff .old { color: var(--old); background: var(--old-back); }
.markdown-body pre.diff .new { color: var(--new); background: var(--new-back); }
.chart { width: 100%; max-width: 720px; color: var(--text); fill: currentColor; }
@media (max-width: 600px) { .avatar { display: none; } main { padding: 8px; } }
`
