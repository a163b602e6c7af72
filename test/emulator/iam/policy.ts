/** A statement of an IAM policy, as it stands in JSON: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html */
export interface Statement {
  readonly Sid?: string
  readonly Effect: 'Allow' | 'Deny'
  readonly Principal?:
    | '*'
    | {
        readonly AWS?: string | readonly string[]
        readonly Federated?: string | readonly string[]
        readonly Service?: string | readonly string[]
      }
  readonly Action: string | readonly string[]
  readonly Resource?: string | readonly string[]
  readonly Condition?: Conditions
}

export type Conditions = Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>

/** The values of the condition keys of one request. A key that is absent has no entry. */
export type RequestKeys = Readonly<Record<string, string | readonly string[]>>

export function list(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return []
  return typeof value === 'string' ? [value] : value
}

/** IAM's wildcards: `*` is any run of characters, `?` is one. Everything else is literal and case-sensitive. */
export function like(pattern: string, value: string, options: { readonly ignoreCase?: boolean } = {}): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '[\\s\\S]*')
    .replaceAll('?', '[\\s\\S]')
  return new RegExp(`^${source}$`, options.ignoreCase === true ? 'i' : '').test(value)
}

const KNOWN: ReadonlySet<string> = new Set(['Sid', 'Effect', 'Principal', 'Action', 'Resource', 'Condition'])

/** NotAction and its like, overlooked, would turn a statement around; so whoever writes one is told. */
export function refuseUnknown(statement: Statement): void {
  const unknown = Object.keys(statement).find((key) => !KNOWN.has(key))
  if (unknown !== undefined) throw new Error(`the emulator does not know ${unknown} of an IAM statement`)
}
