import type { Statement } from './policy.js'

/** The statements of a policy document's text; undefined where it is no JSON, has none, or one lacks a member. */
export function statementsIn(
  document: string,
  members: readonly (keyof Statement)[] = ['Action'],
): readonly Statement[] | undefined {
  const statement: unknown = new Map(Object.entries(Object(parsed(document)))).get('Statement')
  const statements: readonly unknown[] = Array.isArray(statement)
    ? statement
    : statement === undefined
      ? []
      : [statement]
  const isStatement = (value: unknown): value is Statement => {
    const given = new Map<string, unknown>(Object.entries(Object(value)))
    const effect = given.get('Effect')
    return (effect === 'Allow' || effect === 'Deny') && members.every((member) => given.get(member) !== undefined)
  }
  return statements.length > 0 && statements.every(isStatement) ? statements : undefined
}

/** What a document's text is as JSON; undefined where it is none. */
export function parsed(document: string): unknown {
  try {
    const value: unknown = JSON.parse(document)
    return value
  } catch {
    return undefined
  }
}
