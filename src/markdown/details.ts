import { html, type Markup } from './markup.js'

/** A section that folds. The empty lines let its content be Markdown again (fences, further sections). */
export function details({
  summary,
  content,
  open,
}: {
  readonly summary: Markup
  readonly content: Markup
  readonly open: boolean
}): Markup {
  const tag = open ? html`<details open>` : html`<details>`
  return html`${tag}
<summary>${summary}</summary>

${content}

</details>`
}
