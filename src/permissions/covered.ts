import { isRecord, type UnknownRecord } from '../language/unknown.js'
import type { Statement } from './need.js'

/**
 * What of a statement the others do not allow yet: undefined where they allow all of it. People, actions, resources and
 * subjects that are let in already are left out.
 */
export function uncovered(wanted: Statement, present: readonly UnknownRecord[]): Statement | undefined {
  const allows = present.filter(({ Effect }) => Effect === 'Allow')
  const missing = variantsOf(wanted).filter((atom) => !allows.some((statement) => allowsAtom(statement, atom)))
  if (missing.length === 0) return undefined
  const of = <Value>(pick: (atom: Atom) => Value): readonly Value[] => [...new Set(missing.map(pick))]
  const resources = of(({ resource }) => resource).filter((one) => one !== undefined)
  return {
    ...wanted,
    ...(wanted.Principal?.AWS === undefined ? {} : { Principal: { AWS: of(({ principal }) => principal) } }),
    Action: of(({ action }) => action),
    ...(wanted.Resource === undefined ? {} : { Resource: resources }),
    ...(wanted.Condition === undefined
      ? {}
      : {
          Condition: withSubjects(
            wanted.Condition,
            of(({ subject }) => subject),
          ),
        }),
  }
}

/** Whether a refusal among the present statements speaks of something that is wanted, whatever its conditions. */
export function isDenied(wanted: Statement, present: readonly UnknownRecord[]): boolean {
  const denies = present.filter(({ Effect }) => Effect === 'Deny')
  return variantsOf(wanted).some((atom) =>
    denies.some((statement) => {
      const { Condition: _condition, ...always } = statement
      return allowsAtom(always, atom)
    }),
  )
}

/** One person, one action, one resource, and of trust one subject. */
interface Atom {
  readonly principal: string
  readonly action: string
  readonly resource: string | undefined
  readonly subject: string | undefined
  readonly condition: Statement['Condition']
}

function variantsOf({ Principal, Action, Resource, Condition }: Statement): readonly Atom[] {
  const principals = Principal?.AWS ?? [Principal?.Federated ?? Principal?.Service ?? '']
  const subjects: readonly (string | undefined)[] = subjectsOf(Condition) ?? [undefined]
  const resources: readonly (string | undefined)[] = Resource ?? [undefined]
  return principals.flatMap((principal) =>
    Action.flatMap((action) =>
      resources.flatMap((resource) =>
        subjects.map((subject) => ({
          principal,
          action,
          resource,
          subject,
          condition: subject === undefined || Condition === undefined ? Condition : withSubjects(Condition, [subject]),
        })),
      ),
    ),
  )
}

/** The subjects of a trust statement: the one condition whose values are alternatives worth telling apart. */
function subjectsOf(condition: Statement['Condition']): readonly string[] | undefined {
  const values = Object.entries(condition?.['StringEquals'] ?? {}).find(([key]) => key.endsWith(':sub'))?.[1]
  return typeof values === 'string' ? [values] : values
}

function withSubjects(
  condition: NonNullable<Statement['Condition']>,
  subjects: readonly (string | undefined)[],
): NonNullable<Statement['Condition']> {
  const kept = subjects.filter((subject) => subject !== undefined)
  if (kept.length === 0) return condition
  const equals = Object.entries(condition['StringEquals'] ?? {})
  return {
    ...condition,
    StringEquals: Object.fromEntries(equals.map(([key, value]) => [key, key.endsWith(':sub') ? kept : value])),
  }
}

function allowsAtom(statement: UnknownRecord, atom: Atom): boolean {
  const { Action, Resource, Condition, Principal } = statement
  // NotAction and its like turn a statement around; it is not counted, and what it allows is said once more.
  if (Action === undefined || (atom.resource !== undefined && Resource === undefined)) return false
  return (
    texts(Action).some((pattern) => covers(pattern.toLowerCase(), atom.action.toLowerCase())) &&
    (atom.resource === undefined || texts(Resource).some((pattern) => covers(pattern, atom.resource ?? ''))) &&
    (atom.principal === '' || letsIn(Principal, atom.principal)) &&
    implies(atom.condition, Condition)
  )
}

function letsIn(present: unknown, principal: string): boolean {
  if (present === '*') return true
  if (!isRecord(present)) return false
  const names = Object.values(present).flatMap(texts)
  const account = /^arn:[\w-]+:iam::(\d{12}):/.exec(principal)?.[1]
  return names.some(
    (name) =>
      name === '*' ||
      name === principal ||
      (account !== undefined && (name === account || new RegExp(`^arn:[\\w-]+:iam::${account}:root$`).test(name))),
  )
}

/** Whether every request that meets the wanted conditions meets the present ones: each of them stands in both. */
function implies(wanted: Statement['Condition'], present: unknown): boolean {
  if (present === undefined) return true
  if (!isRecord(present)) return false
  return Object.entries(present).every(
    ([operator, keys]) =>
      isRecord(keys) &&
      Object.entries(keys).every(([key, values]) => {
        const mine = Object.entries(wanted?.[operator] ?? {}).find(([name]) => name.toLowerCase() === key.toLowerCase())
        return mine !== undefined && texts(mine[1]).every((value) => texts(values).includes(value))
      }),
  )
}

/** Whether a pattern matches all that another text, which may be a pattern itself, matches. */
function covers(pattern: string, text: string): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '[\\s\\S]*')
    .replaceAll('?', '[^*]')
  return new RegExp(`^${source}$`).test(text)
}

function texts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}
