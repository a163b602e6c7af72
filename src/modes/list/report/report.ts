import { goneSentence } from '../../../manifest/gone.js'
import { alert } from '../../../markdown/alert.js'
import { details } from '../../../markdown/details.js'
import { blocks, code, html, type Markup, paragraph, text } from '../../../markdown/markup.js'
import { count } from '../../../markdown/numbers.js'
import { table } from '../../../markdown/table.js'
import type { ReportContext } from '../../../report/context.js'
import { footer } from '../../../report/footer.js'
import { fileLink } from '../../../report/links.js'
import { summaryOf } from '../../../report/page.js'
import type { ListResult } from '../result.js'
import { verdict } from './words.js'

const MAX_ROWS: readonly [number, ...number[]] = [2_000, 500, 100, 10]
const MAX_SENTENCE = 2_000

/** The job summary: how many manifests are affected, why, and which shard has which. */
export function renderListSummary({
  result,
  context,
}: {
  readonly result: ListResult
  readonly context: ReportContext
}): string {
  return summaryOf({
    context,
    ladder: MAX_ROWS,
    render: ({ detail }) =>
      blocks(
        html`<h3>🧭 ${verdict(result)}</h3>`,
        result.all === undefined ? undefined : alert('NOTE', paragraph(text(result.all, MAX_SENTENCE))),
        affectedSection(result, context, detail),
        gone(result),
        footer(context),
      ),
  })
}

function affectedSection({ affected, shards }: ListResult, context: ReportContext, most: number): Markup | undefined {
  if (affected.length === 0) return undefined
  const shardOf = new Map(shards.flatMap(({ index, manifest }) => manifest.split('\n').map((path) => [path, index])))
  const rows = affected
    .slice(0, most)
    .map(({ path, because }) => [
      html`${shardOf.get(path) ?? '–'}`,
      fileLink(path, code(path, 200), context),
      text(because, 300),
    ])
  const left = affected.length - rows.length
  return details({
    summary: html`Which manifests, and why`,
    content: blocks(
      table({
        columns: [{ title: html`Shard`, align: 'right' }, { title: html`Manifest` }, { title: html`Why`, wraps: true }],
        rows,
      }),
      left > 0 ? paragraph(`${count(left, 'more manifest')} in the log.`) : undefined,
    ),
    open: affected.length <= 20,
  })
}

function gone({ gone }: ListResult): Markup | undefined {
  const sentence = goneSentence(gone)
  return sentence === undefined ? undefined : paragraph(text(sentence, MAX_SENTENCE))
}
