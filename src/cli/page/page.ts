import { entities } from './entities.js'
import { htmlOf } from './html.js'
import { STYLE } from './style.js'

/** What stands on a page. */
export interface PageComment {
  /** What makes this one worth looking at; shown above it. */
  readonly title: string
  /** Who wrote it, such as `github-actions`. */
  readonly author: string
  readonly markdown: string
  readonly kind: 'comment' | 'summary'
}

export interface PageOptions {
  /** GitHub's style sheet for Markdown (github-markdown-css). */
  readonly sheet: string
  /** Light or dark whatever the reader's setting is. */
  readonly theme?: 'light' | 'dark'
  readonly captions?: boolean
  readonly heading?: string
  /** In pixels. */
  readonly width?: number
}

/** A whole HTML page that shows comments and job summaries as GitHub would. It loads nothing from anywhere. */
export function pageOf(comments: readonly PageComment[], options: PageOptions): string {
  const { sheet, theme, captions = true, heading, width = 860 } = options
  const boxes = comments.map((comment) => box(comment, captions)).join('\n')
  const head = heading === undefined ? '' : `<h1 class="page">${entities(heading)}</h1>`
  return `<!doctype html>
<html lang="en"${theme === undefined ? '' : ` data-theme="${theme}"`}>
<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${entities(heading ?? 'Comments')}</title>
<style>${sheet}
${STYLE.replace('860px', `${width}px`)}</style></head>
<body><main>${head}${boxes}</main></body></html>
`
}

// What a comment shows came from files: whatever it were, a browser runs nothing of it and asks nobody.
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"

function box({ title, author, markdown, kind }: PageComment, captions: boolean): string {
  const caption = captions ? `<h2 class="caption">${entities(title)}</h2>` : ''
  const body = `<div class="markdown-body">${htmlOf(markdown)}</div>`
  if (kind === 'summary')
    return `<section>${caption}<article class="box wide"><header><b>Job summary</b></header>${body}</article></section>`
  const bot = author === 'github-actions' ? '<span class="bot">bot</span> ' : ''
  return `<section>${caption}<div class="row"><div class="avatar">${AVATAR}</div>
<article class="box"><header><b>${entities(author)}</b> ${bot}commented 2 minutes ago</header>${body}</article></div></section>`
}

const AVATAR =
  '<svg viewBox="0 0 16 16" width="24" height="24"><circle cx="8" cy="8" r="6.5" fill="none" stroke="#fff" stroke-width="1.5"/><path d="M5 8.2l2 2 4-4.2" fill="none" stroke="#fff" stroke-width="1.5"/></svg>'
