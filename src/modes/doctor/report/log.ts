import type { CheckStatus, DoctorCheck } from '../check.js'

const WORDS: Readonly<Record<CheckStatus, string>> = { ok: 'ok     ', missing: 'missing', unknown: 'unknown' }

/** The checks for the log, with the statement under each that lacks one. */
export function renderDoctorText(checks: readonly DoctorCheck[]): string {
  return checks
    .flatMap(({ name, status, account, resource, detail, statement }) => [
      [`${WORDS[status]} ${name}`, resource, account === undefined ? undefined : `account ${account}`]
        .filter((part) => part !== undefined)
        .join('  '),
      `          ${detail}`,
      ...(statement === undefined || status === 'ok' ? [] : [`          ${JSON.stringify(statement)}`]),
    ])
    .join('\n')
}
