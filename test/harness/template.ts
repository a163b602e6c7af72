import { readFileSync } from 'node:fs'
import { type CollectionTag, parse, type ScalarTag, YAMLMap, YAMLSeq } from 'yaml'

/** The parameters of a stack and AWS's pseudo parameters, such as `AWS::AccountId`. */
export type Parameters = Readonly<Record<string, string>>

export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value }

/** A resource of a stack, with every function worked out. */
export interface Resource {
  readonly id: string
  readonly type: string
  readonly properties: Value
}

const NO_VALUE = 'AWS::NoValue'
const FUNCTIONS = ['Ref', 'Sub', 'If', 'Equals', 'Not', 'And', 'Or', 'Join', 'Split', 'Select', 'GetAtt', 'Condition']

/**
 * The resources that a template makes with these parameters. Throws, in the words that a stack's events would have, where a
 * parameter is missing, is not what the template allows, or breaks one of its rules.
 */
export function resourcesOf(file: string, parameters: Parameters): readonly Resource[] {
  const template = templateOf(file)
  const scope: Scope = { template, given: checked(template, parameters) }
  refuseBroken(scope)
  return entriesOf(member(template, 'Resources')).flatMap(([id, resource]) => {
    const condition = member(resource, 'Condition')
    if (condition !== undefined && !holds(condition, scope)) return []
    const properties = resolved(member(resource, 'Properties') ?? {}, scope)
    return [{ id, type: String(member(resource, 'Type')), properties }]
  })
}

/** The names of a template's parameters. */
export function parameterNames(file: string): readonly string[] {
  return entriesOf(member(templateOf(file), 'Parameters')).map(([name]) => name)
}

/** A template with each function as a member that begins with `Fn::`, and nothing worked out. */
export function templateOf(file: string): Value {
  const scalars = FUNCTIONS.map(
    (name): ScalarTag => ({ tag: `!${name}`, resolve: (text) => ({ [`Fn::${name}`]: text }) }),
  )
  const lists = FUNCTIONS.map(
    (name): CollectionTag => ({
      tag: `!${name}`,
      collection: 'seq',
      nodeClass: YAMLSeq,
      resolve: (sequence) => {
        const call = new YAMLMap()
        call.set(`Fn::${name}`, sequence)
        return call
      },
    }),
  )
  const template: Value = parse(readFileSync(file, 'utf8'), { customTags: [...scalars, ...lists] })
  return template
}

interface Scope {
  readonly template: Value
  readonly given: ReadonlyMap<string, Value>
}

/** Each parameter with its value: a list where it is one. */
function checked(template: Value, parameters: Parameters): ReadonlyMap<string, Value> {
  const given = new Map<string, Value>(Object.entries({ 'AWS::Partition': 'aws', ...parameters }))
  for (const [name, definition] of entriesOf(member(template, 'Parameters'))) {
    const value = parameters[name] ?? member(definition, 'Default')
    // It matters only where a template is deployed with it, and the pages are made without what they do not show.
    if (value === undefined) given.delete(name)
    else {
      const text = String(value)
      const isList = member(definition, 'Type') === 'CommaDelimitedList'
      const items = isList ? text.split(',').map((item) => item.trim()) : [text]
      const pattern = member(definition, 'AllowedPattern')
      const allowed = listOf(member(definition, 'AllowedValues'))
      for (const item of items) {
        const fits = pattern === undefined || new RegExp(`^(?:${String(pattern)})$`).test(item)
        if (!fits || (allowed.length > 0 && !allowed.includes(item)))
          throw new Error(`${name}: ${JSON.stringify(item)} is not allowed (${String(pattern ?? allowed.join(', '))})`)
      }
      given.set(name, isList ? items : text)
    }
  }
  return given
}

function refuseBroken(scope: Scope): void {
  for (const [, rule] of entriesOf(member(scope.template, 'Rules'))) {
    const applies = member(rule, 'RuleCondition')
    if (applies !== undefined && resolved(applies, scope) !== true) continue
    for (const assertion of listOf(member(rule, 'Assertions')))
      if (resolved(member(assertion, 'Assert') ?? false, scope) !== true)
        throw new Error(String(member(assertion, 'AssertDescription')))
  }
}

function holds(condition: Value, scope: Scope): boolean {
  const definition = member(member(scope.template, 'Conditions'), String(condition))
  if (definition === undefined) throw new Error(`there is no condition ${String(condition)}`)
  return resolved(definition, scope) === true
}

/** Works out CloudFormation's functions; throws on one that is not known here. */
function resolved(value: Value, scope: Scope): Value {
  if (isList(value)) return value.map((one) => resolved(one, scope)).filter((item) => item !== NO_VALUE)
  if (typeof value !== 'object' || value === null) return value
  const [[name, argument] = ['', ''], ...others] = entriesOf(value)
  if (others.length === 0 && name.startsWith('Fn::')) return called(name, argument, scope)
  const members = entriesOf(value).map(([key, inner]) => [key, resolved(inner, scope)] as const)
  return Object.fromEntries(members.filter(([, inner]) => inner !== NO_VALUE))
}

function called(name: string, argument: Value, scope: Scope): Value {
  const list = listOf(argument)
  const each = (): readonly Value[] => list.map((one) => resolved(one, scope))
  const [first = '', second = '', third = ''] = list
  switch (name) {
    case 'Fn::Ref':
      return referred(String(argument), scope)
    case 'Fn::Sub':
      return substituted(typeof argument === 'string' ? argument : String(first), second, scope)
    case 'Fn::If':
      return resolved(holds(first, scope) ? second : third, scope)
    case 'Fn::Condition':
      return holds(argument, scope)
    case 'Fn::Equals':
      return resolved(first, scope) === resolved(second, scope)
    case 'Fn::Not':
      return resolved(first, scope) !== true
    case 'Fn::And':
      return each().every((one) => one === true)
    case 'Fn::Or':
      return each().some((one) => one === true)
    case 'Fn::Join':
      return listOf(resolved(second, scope)).map(String).join(String(first))
    case 'Fn::Split':
      return String(resolved(second, scope)).split(String(first))
    case 'Fn::Select':
      return listOf(resolved(second, scope))[Number(first)] ?? ''
    case 'Fn::GetAtt':
      return attribute(String(argument), scope)
    default:
      throw new Error(`${name} is not known here`)
  }
}

function substituted(text: string, own: Value, scope: Scope): string {
  return text.replace(/\$\{([\w:.]+)\}/g, (_, key: string) => {
    const value = member(own, key)
    if (value !== undefined) return String(resolved(value, scope))
    return String(key.includes('.') ? attribute(key, scope) : referred(key, scope))
  })
}

function referred(name: string, scope: Scope): Value {
  if (name === NO_VALUE) return NO_VALUE
  const value = scope.given.get(name)
  if (value !== undefined) return value
  if (member(member(scope.template, 'Resources'), name) !== undefined) return name
  throw new Error(`the stack needs a parameter ${name}`)
}

/** A role's ARN by its name; other attributes get a name that nothing else has. */
function attribute(name: string, scope: Scope): Value {
  const [id = '', of = ''] = name.split('.')
  const resource = member(member(scope.template, 'Resources'), id)
  if (resource === undefined) throw new Error(`there is no resource ${id}`)
  const [place, account, region] = ['AWS::Partition', 'AWS::AccountId', 'AWS::Region'].map((one) =>
    String(referred(one, scope)),
  )
  const roleName = member(member(resource, 'Properties'), 'RoleName')
  if (of === 'Arn' && roleName !== undefined)
    return `arn:${place}:iam::${account}:role/${String(resolved(roleName, scope))}`
  const service = String(member(resource, 'Type')).split('::')[1]?.toLowerCase()
  return of.endsWith('Arn') ? `arn:${place}:${service}:${region}:${account}:${id}` : `${id}.${of}`
}

/** A member of an object; undefined where there is none. */
export function member(value: Value | undefined, key: string): Value | undefined {
  return entriesOf(value).find(([name]) => name === key)?.[1]
}

/** The members of an object; none where it is no object. */
export function entriesOf(value: Value | undefined): [string, Value][] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []
}

/** The items of a list; none where it is no list. */
export function listOf(value: Value | undefined): readonly Value[] {
  return isList(value) ? value : []
}

const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value)
