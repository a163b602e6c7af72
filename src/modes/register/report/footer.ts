import { code, html, type Markup, small } from '../../../markdown/markup.js'
import { dateAndTime } from '../../../markdown/time.js'
import type { RegistrationResult } from '../result.js'
import type { View } from './detail.js'
import { commitLink, runLink } from './links.js'

/** Where all of this comes from: commit, run, specification, accounts, when. */
export function provenance(results: readonly RegistrationResult[], { context }: View): Markup {
  const [only, ...others] = results
  // Offline nobody knows what tags and sources stand for, so that what would be sent has no digest yet.
  const isKnown = others.length === 0 && only?.outcome.kind !== 'offline'
  const specification = isKnown ? only?.specificationDigest : undefined
  const run = runLink(code(`#${context.runNumber}`), context)
  const { trainingAccount, registryAccount } = context
  return small(
    ...(context.commit === '' ? [] : [html`commit ${commitLink(context)}`]),
    ...(run === undefined ? [] : [html`run ${run}`]),
    ...(specification === undefined || specification === ''
      ? []
      : [html`spec ${code(specification.slice(0, 'sha256:'.length + 8))}`]),
    ...(trainingAccount === undefined ? [] : [html`training account ${code(trainingAccount)}`]),
    ...(registryAccount === undefined ? [] : [html`registry ${code(registryAccount)}`]),
    html`sagemaker-model-registry-action ${code(context.actionVersion, 40)}`,
    html`updated ${dateAndTime(context.now)}`,
  )
}
