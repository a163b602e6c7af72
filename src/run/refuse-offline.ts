import { ActionError } from '../errors.js'
import type { ModeRun } from './mode-run.js'

/**
 * Throws for a fork and for Dependabot, since nothing but register has an offline check; and outside GitHub Actions for what
 * would write, since no one reviewed it, no environment protects it and whatever keys lie there would be used. What only
 * reads goes on there.
 */
export function refuseOffline({ run, inputs }: ModeRun & { readonly inputs: { readonly mode: string } }): void {
  switch (run.offline) {
    case undefined:
      return
    case 'laptop':
      if (inputs.mode === 'status' || inputs.mode === 'doctor' || inputs.dryRun) return
      throw new ActionError(
        'invalid-input',
        `mode ${inputs.mode} writes, and outside GitHub Actions (GITHUB_ACTIONS is not true) no mode does. Nothing was called.`,
        {
          hint: 'Run it in a workflow. Here, `dry-run: true` shows what it would send, `mode: status` which version is where, and `mode: doctor` what is missing; all three read with the credentials that the AWS SDK finds.',
        },
      )
    case 'fork':
    case 'dependabot': {
      const who = run.offline === 'fork' ? "a fork's pull request" : 'Dependabot'
      throw new ActionError('no-credentials', `mode ${inputs.mode} needs credentials, and ${who} gets none.`, {
        hint: 'Run it from a workflow_dispatch, a tag or a push of this repository.',
      })
    }
  }
}
