import { causeOf, type LackingSide, refusalOf } from '../permissions/refusal/refusal.js'

/** Turns IAM's sentence into the statement that is missing and where it belongs; undefined where the text is another. */
export function accessDeniedHint(message: string): string | undefined {
  const refusal = refusalOf(message)
  if (!refusal) return undefined
  const { action } = refusal
  const cause = causeOf(refusal)
  switch (cause.kind) {
    case 'denied':
      return `A Deny in a ${cause.where} forbids ${action}; an Allow does not help against it.`
    case 'limited':
      return `A limit above the role's own policy does not allow ${action}: ${cause.by}.`
    case 'lacking': {
      const both = cause.sides.length > 1 ? ['Across accounts both sides must allow it.'] : []
      return [...both, ...cause.sides.map(toAdd)].join('\n')
    }
  }
}

function toAdd({ kind, holder, account, statement }: LackingSide): string {
  return `Add to the ${kind} policy of ${holder} in account ${account}:\n${JSON.stringify(statement)}`
}
