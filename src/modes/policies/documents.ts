import { groupBy } from '../../language/group-by.js'
import { inOrder, type Need, type Statement } from '../../permissions/need.js'
import type { PolicyDocument } from './result.js'

/** Needs of one policy as a document: what is said of the same people, resources and conditions is one statement. */
export function documentOf(needs: readonly Need[]): PolicyDocument {
  const statements = joined(needs.map(({ statement }) => statement))
  return { Version: '2012-10-17', Statement: withNames(statements.map(inOrder)) }
}

/** Statements that differ in their actions alone, or in their resources alone, are one. */
function joined(statements: readonly Statement[]): readonly Statement[] {
  const byResource = [
    ...groupBy(statements, ({ Principal, Resource, Condition }) => JSON.stringify([Principal, Resource, Condition])),
  ].flatMap(([, [first, ...more]]) =>
    first === undefined ? [] : [{ ...first, Action: unique([first, ...more].flatMap(({ Action }) => Action)) }],
  )
  return [
    ...groupBy(byResource, ({ Principal, Action, Condition }) => JSON.stringify([Principal, Action, Condition])),
  ].flatMap(([, [first, ...more]]) => {
    if (first === undefined) return []
    const Resource = unique([first, ...more].flatMap(({ Resource: named = [] }) => named))
    return [{ ...first, ...(Resource.length === 0 ? {} : { Resource }) }]
  })
}

/** "Sid … must be unique within a JSON policy" (IAM, policy elements). */
export function withNames<One extends { readonly Sid?: unknown }>(
  statements: readonly One[],
  taken: readonly unknown[] = [],
): readonly One[] {
  const used = new Set(taken)
  return statements.map((statement) => {
    const { Sid } = statement
    if (typeof Sid !== 'string') return statement
    let name = Sid
    for (let count = 2; used.has(name); count += 1) name = `${Sid}${count}`
    used.add(name)
    return name === Sid ? statement : { ...statement, Sid: name }
  })
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)]
}
