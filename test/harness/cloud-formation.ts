import { readFileSync } from 'node:fs'
import { type CollectionTag, parse, type ScalarTag, YAMLMap, YAMLSeq } from 'yaml'
import type { Statement } from '../emulator/iam/policy.js'

/** The parameters of a stack and AWS's pseudo parameters, such as `AWS::AccountId`. */
export type Parameters = Readonly<Record<string, string>>

type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value }
const NO_VALUE = 'AWS::NoValue'

/** The policies that a template of `infrastructure/` makes, with these parameters: each role's and each group's. */
export function policiesOf(file: string, parameters: Parameters) {
  const template = read(file)
  const given = { 'AWS::Partition': 'aws', ...defaultsOf(template), ...parameters }
  const conditions = member(template, 'Conditions')
  const resolve = (value: Value): Value =>
    resolved(value, { given, conditions, resources: member(template, 'Resources') })
  const resources = entriesOf(member(template, 'Resources')).filter(([, resource]) => {
    const condition = member(resource, 'Condition')
    return condition === undefined || resolve({ 'Fn::Condition': condition }) === true
  })
  const ofType = (type: string) =>
    resources
      .filter(([, resource]) => member(resource, 'Type') === type)
      .map(([, resource]) => resolve(member(resource, 'Properties') ?? {}))
  return {
    roles: ofType('AWS::IAM::Role').map((role) => ({
      name: String(member(role, 'RoleName')),
      trust: statementsOf(member(role, 'AssumeRolePolicyDocument')),
      ...durationOf(role),
      policy: listOf(member(role, 'Policies')).flatMap((policy) => statementsOf(member(policy, 'PolicyDocument'))),
    })),
    groups: ofType('AWS::SageMaker::ModelPackageGroup').map((group) => ({
      name: String(member(group, 'ModelPackageGroupName')),
      policy: statementsOf(member(group, 'ModelPackageGroupPolicy')),
    })),
  }
}

/** Seconds; left out where the template leaves it out. */
function durationOf(role: Value): { readonly maxSessionDuration?: number } {
  const seconds = member(role, 'MaxSessionDuration')
  return typeof seconds === 'number' ? { maxSessionDuration: seconds } : {}
}

interface Scope {
  readonly given: Parameters
  readonly conditions: Value | undefined
  readonly resources: Value | undefined
}

/** Works out CloudFormation's functions; throws on one that is not known here. */
function resolved(value: Value, scope: Scope): Value {
  const again = (inner: Value | undefined): Value => resolved(inner ?? '', scope)
  if (Array.isArray(value)) return value.map(again).filter((item) => item !== NO_VALUE)
  if (typeof value !== 'object' || value === null) return value
  const [[name, argument] = ['', ''], ...others] = entriesOf(value)
  if (others.length > 0 || !name.startsWith('Fn::')) {
    return Object.fromEntries(entriesOf(value).map(([key, inner]) => [key, again(inner)]))
  }
  const list = listOf(argument)
  switch (name) {
    case 'Fn::Ref':
      return parameter(String(argument), scope.given)
    case 'Fn::Sub':
      return String(argument).replace(/\$\{([\w:]+)\}/g, (_, key: string) => String(parameter(key, scope.given)))
    case 'Fn::If':
      return again({ 'Fn::Condition': list[0] ?? '' }) === true ? again(list[1]) : again(list[2])
    case 'Fn::Condition':
      return again(member(scope.conditions ?? {}, String(argument)))
    case 'Fn::Equals':
      return again(list[0]) === again(list[1])
    case 'Fn::Not':
      return again(list[0]) !== true
    case 'Fn::GetAtt':
      return again(arnOfRole(String(argument), scope))
    case 'Fn::Join':
      return listOf(again(list[1])).map(String).join(String(list[0]))
    default:
      throw new Error(`${name} is not known here`)
  }
}

/** `ROLE.Arn`, of a role that has a name; no other attribute is known here. */
function arnOfRole(attribute: string, { resources }: Scope): Value {
  const [resource = '', name] = attribute.split('.')
  const roleName = member(member(member(resources, resource), 'Properties'), 'RoleName')
  if (name !== 'Arn' || roleName === undefined) throw new Error(`${attribute} is not known here`)
  const path = typeof roleName === 'string' ? roleName : String(member(roleName, 'Fn::Sub'))
  return { 'Fn::Sub': `arn:\${AWS::Partition}:iam::\${AWS::AccountId}:role/${path}` }
}

function parameter(name: string, given: Parameters): Value {
  if (name === NO_VALUE) return NO_VALUE
  const value = given[name]
  if (value === undefined) throw new Error(`the stack needs a parameter ${name}`)
  // CommaDelimitedList; no other parameter of ours may hold a comma.
  return name.endsWith('Ids') ? value.split(',').filter((item) => item !== '') : value
}

function defaultsOf(template: Value): Parameters {
  const defaults = entriesOf(member(template, 'Parameters')).map(
    ([name, definition]) => [name, member(definition, 'Default')] as const,
  )
  return Object.fromEntries(defaults.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))
}

function read(file: string): Value {
  const names = ['Ref', 'Sub', 'If', 'Equals', 'Not', 'Join', 'GetAtt']
  const scalars = names.map((name): ScalarTag => ({ tag: `!${name}`, resolve: (text) => ({ [`Fn::${name}`]: text }) }))
  const lists = names.map(
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

function statementsOf(policy: Value | undefined): Statement[] {
  return listOf(member(policy ?? {}, 'Statement')).map((statement) => {
    // A statement is what IAM's grammar says; the emulator refuses what it does not know.
    const json: Statement = JSON.parse(JSON.stringify(statement))
    return json
  })
}

function member(value: Value | undefined, key: string): Value | undefined {
  return entriesOf(value).find(([name]) => name === key)?.[1]
}

function entriesOf(value: Value | undefined): [string, Value][] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []
}

function listOf(value: Value | undefined): readonly Value[] {
  return isList(value) ? value : []
}

const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value)
