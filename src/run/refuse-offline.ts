import { ActionError } from '../errors.js'
import type { ModeRun } from './mode-run.js'

/** Throws `no-credentials` for a fork and for Dependabot: nothing but register has an offline check. */
export function refuseOffline({ run, inputs }: ModeRun & { readonly inputs: { readonly mode: string } }): void {
  if (run.offline === undefined || run.offline === 'laptop') return
  const who = run.offline === 'fork' ? "a fork's pull request" : 'Dependabot'
  throw new ActionError('no-credentials', `mode ${inputs.mode} needs credentials, and ${who} gets none.`, {
    hint: 'Run it from a workflow_dispatch, a tag or a push of this repository.',
  })
}
