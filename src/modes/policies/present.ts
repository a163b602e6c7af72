import { ActionError } from '../../errors.js'
import { isRecord, itemsOf, memberOf, parsedJson, type UnknownRecord } from '../../language/unknown.js'

/** A policy that is there already. */
export interface PresentPolicy {
  readonly resource: string
  /** Whether it says who may assume a role; a role's own policies have the same ARN. */
  readonly isTrust: boolean
  readonly version: string
  readonly statements: readonly UnknownRecord[]
}

const FORM =
  'Give what this mode writes to policies-path: {"schema":1,"policies":[{"kind":"bucket","resource":"arn:aws:s3:::BUCKET","document":{"Version":"2012-10-17","Statement":[…]}}]}. A `document` may also be the text that the AWS CLI gives; what the commands in `read` print may stand one after another.'

/** Reads the policies that are there; throws `invalid-input` with what is wrong at which place. */
export function readPresent(text: string, path: string): readonly PresentPolicy[] {
  const parsed = parsedJson(text) ?? entriesIn(text)
  if (parsed === undefined) throw refused(`${path} is not JSON`)
  const policies = Array.isArray(parsed) ? parsed : isEntry(parsed) ? [parsed] : memberOf(parsed, 'policies')
  const schema = memberOf(parsed, 'schema')
  if (schema !== undefined && schema !== 1) throw refused(`${path}: schema: ${JSON.stringify(schema)} is not 1`)
  if (!Array.isArray(policies)) {
    const isPolicy = memberOf(parsed, 'Statement') !== undefined
    throw refused(
      isPolicy
        ? `${path} is one policy, and does not say what it hangs on`
        : `${path} has no list \`policies\`, and is no list itself`,
    )
  }
  return policies.map((policy: unknown, index) => presentPolicy(policy, `${path}: policies[${index}]`))
}

/** One entry alone, as one command prints it. */
function isEntry(parsed: unknown): boolean {
  return memberOf(parsed, 'resource') !== undefined && memberOf(parsed, 'document') !== undefined
}

/** Entries one after another, as the commands of `read` print them: objects outside of which there is nothing but space. */
function entriesIn(text: string): readonly unknown[] | undefined {
  const entries: unknown[] = []
  for (let rest = text.trim(); rest !== ''; ) {
    const end = endOfObject(rest)
    const value = end === undefined ? undefined : parsedJson(rest.slice(0, end))
    if (value === undefined) return undefined
    entries.push(value)
    rest = rest.slice(end).trim()
  }
  return entries.length === 0 ? undefined : entries
}

/** Where the object ends that a text begins with; braces in strings are none. */
function endOfObject(text: string): number | undefined {
  if (!text.startsWith('{')) return undefined
  let depth = 0
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}]/gs)) {
    if (token === '{') depth += 1
    if (token === '}') depth -= 1
    if (depth === 0) return index + 1
  }
  return undefined
}

function presentPolicy(policy: unknown, at: string): PresentPolicy {
  const resource = memberOf(policy, 'resource')
  if (typeof resource !== 'string' || !/^arn:aws[a-z-]*:[a-z0-9-]+:[a-z0-9-]*:(\d{12})?:.+$/.test(resource))
    throw refused(`${at}.resource: ${JSON.stringify(resource) ?? 'nothing'} is not an ARN`)
  const given = memberOf(policy, 'document')
  const document = typeof given === 'string' ? parsedJson(given) : given
  const statements = memberOf(document, 'Statement')
  const list = Array.isArray(statements) ? itemsOf(statements) : isRecord(statements) ? [statements] : undefined
  if (list === undefined)
    throw refused(`${at}.document: is not a policy, which is a mapping with \`Version\` and \`Statement\``)
  const version = memberOf(document, 'Version') ?? '2008-10-17' // IAM's default where it is absent
  if (version !== '2012-10-17' && version !== '2008-10-17')
    throw refused(`${at}.document.Version: ${JSON.stringify(version)} is neither "2012-10-17" nor "2008-10-17"`)
  const records = list.map((statement, index) => {
    const effect = memberOf(statement, 'Effect')
    if (!isRecord(statement) || (effect !== 'Allow' && effect !== 'Deny'))
      throw refused(`${at}.document.Statement[${index}]: is not a statement with the Effect "Allow" or "Deny"`)
    return statement
  })
  return { resource, isTrust: memberOf(policy, 'kind') === 'role-trust', version, statements: records }
}

function refused(what: string): ActionError {
  return new ActionError('invalid-input', `policies-present-path: ${what}`, { hint: FORM })
}
