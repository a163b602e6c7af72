import type { PoliciesDocument } from '../result.js'

/** The policies for the log: where each belongs, what for, and the command that puts it. */
export function renderPoliciesText({ policies }: PoliciesDocument): string {
  return policies
    .map(({ account, kind, resource, purpose, apply, alternatives, notes }) =>
      [
        `${kind} ${resource} in account ${account}`,
        `  ${purpose}`,
        ...notes.map((note) => `  Note: ${note}`),
        `  ${apply}`,
        ...alternatives.map((alternative) => `  Or: ${alternative.purpose}`),
      ].join('\n'),
    )
    .join('\n\n')
}
