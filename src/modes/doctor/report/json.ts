import type { CheckName, CheckStatus, DoctorCheck } from '../check.js'

/** The output `doctor-json`; a member that has no value is null, so that every check has the same ones. */
export interface DoctorDocument {
  readonly schema: 1
  readonly checks: readonly {
    readonly name: CheckName
    readonly status: CheckStatus
    readonly account: string | null
    readonly resource: string | null
    readonly detail: string
    /** A statement of a policy, ready to be pasted. */
    readonly statement: object | null
  }[]
}

/** The checks as plain data. */
export function doctorDocument(checks: readonly DoctorCheck[]): DoctorDocument {
  return {
    schema: 1,
    checks: checks.map(({ name, status, account, resource, detail, statement }) => ({
      name,
      status,
      account: account ?? null,
      resource: resource ?? null,
      detail,
      statement: statement ?? null,
    })),
  }
}
