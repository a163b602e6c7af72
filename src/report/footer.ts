import { code, html, type Markup, small } from '../markdown/markup.js'
import { dateAndTime } from '../markdown/time.js'
import type { ReportContext } from './context.js'
import { commitLink, runLink } from './links.js'

/** Where all of a report comes from: commit, run, what it is `about`, accounts, when. */
export function footer(context: ReportContext, ...about: readonly Markup[]): Markup {
  const { trainingAccount, account, registryAccount, workloadAccount, region } = context
  const named = (name: string, id: string | undefined) => (id === undefined ? [] : [html`${name} ${code(id)}`])
  return small(
    ...(context.commit === '' ? [] : [html`commit ${commitLink(context)}`]),
    ...runPart(context),
    ...about,
    ...named('training', trainingAccount),
    ...named('account', account),
    ...named('registry', registryAccount),
    ...named('workload', workloadAccount),
    ...(region === undefined || region === '' ? [] : [code(region)]),
    ...signature(context),
  )
}

/** `run #7`; nothing where there is no run. */
export function runPart(context: ReportContext): readonly Markup[] {
  const run = runLink(code(`#${context.runNumber}`), context)
  return run === undefined ? [] : [html`run ${run}`]
}

/** `spec sha256:0123abcd`, from `sha256:…`; nothing where the digest is not known. */
export function specificationPart(digest: string | undefined): readonly Markup[] {
  return digest === undefined || digest === '' ? [] : [html`spec ${code(digest.slice(0, 'sha256:'.length + 8))}`]
}

/** Who wrote a report, and when. */
export function signature({ actionVersion, now }: ReportContext): readonly Markup[] {
  return [html`action ${code(actionVersion, 40)}`, html`updated ${dateAndTime(now)}`]
}
