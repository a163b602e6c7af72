import { details } from '../../../markdown/details.js'
import { fence } from '../../../markdown/fence.js'
import { fullestThatFits } from '../../../markdown/fullest-that-fits.js'
import { blocks, code, html, type Markup, paragraph, small } from '../../../markdown/markup.js'
import { count } from '../../../markdown/numbers.js'
import { table } from '../../../markdown/table.js'
import type { ReportContext } from '../../../report/context.js'
import { MAX_SUMMARY_BYTES } from '../../../report/page.js'
import type { PoliciesDocument, Policy } from '../result.js'

/** The policies as job summary: what belongs where, and each with its command; without the texts where it is too long. */
export function renderPoliciesSummary(
  { policies }: PoliciesDocument,
  { isDifference, context }: { readonly isDifference: boolean; readonly context: ReportContext },
): string {
  const title = html`<h3>🔐 ${titleOf(policies, isDifference)}</h3>`
  const page = (isWhole: boolean) =>
    `${
      blocks(
        title,
        policies.length === 0 ? undefined : overview(policies),
        policies.length === 0
          ? undefined
          : paragraph(
              html`The command that puts each stands in the log of this step and in the output ${code('policies-json')}; it is for credentials of its account.`,
            ),
        ...(isWhole ? policies.map(policySection) : [paragraph('The documents stand in the output policies-json.')]),
        small(html`sagemaker-model-registry-action ${code(context.actionVersion, 40)}`),
      ).source
    }\n`
  return fullestThatFits({ steps: [true, false], render: page, limitInBytes: MAX_SUMMARY_BYTES })
}

/** What there is to put, in a few words. */
export function titleOf(policies: readonly Policy[], isDifference: boolean): string {
  const accounts = new Set(policies.map(({ account }) => account)).size
  if (policies.length === 0) return isDifference ? 'No policy lacks anything' : 'No policy is needed'
  const lack = isDifference ? ' lacking something' : ''
  return `${count(policies.length, 'policy', 'policies')}${lack} in ${count(accounts, 'account')}`
}

function overview(policies: readonly Policy[]): Markup {
  return table({
    columns: [{ title: html`Account` }, { title: html`Kind` }, { title: html`On` }, { title: html`For`, wraps: true }],
    rows: policies.map(({ account, kind, resource, purpose }) => [
      code(account),
      code(kind),
      code(resource),
      html`${purpose}`,
    ]),
  })
}

function policySection(policy: Policy): Markup {
  const { account, kind, resource, document, alternatives, corrects, notes } = policy
  return details({
    summary: html`${code(kind)} ${code(resource)} in account ${code(account)}`,
    open: false,
    content: blocks(
      ...notes.map((note) => paragraph(note)),
      fence('json', JSON.stringify(document, null, 2)),
      ...corrects.map((correction) => paragraph(html`<i>Not as AWS prints it:</i> ${correction}`)),
      ...alternatives.flatMap((alternative) => [
        paragraph(html`<b>Or</b>, in account ${code(alternative.account)}: ${alternative.purpose}`),
        fence('json', JSON.stringify(alternative.document, null, 2)),
      ]),
    ),
  })
}
