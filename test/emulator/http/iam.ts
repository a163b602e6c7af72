import type { Emulator } from '../emulator.js'
import { authorize } from '../iam/authorize.js'
import type { Caller } from '../iam/caller.js'
import { statementsIn } from '../iam/document.js'
import type { Statement } from '../iam/policy.js'
import { aRole, type Role } from '../iam/role.js'
import { simulated } from '../iam/simulate.js'
import { validate } from '../model/validate.js'
import { serve } from '../serve.js'
import { ServiceError } from '../service-error.js'
import type { Incoming } from './incoming.js'
import { identified } from './sagemaker.js'
import { verifySignature } from './signature.js'
import { stsWire, type XmlMembers } from './sts.js'

const NAMESPACE = 'https://iam.amazonaws.com/doc/2010-05-08/'

/** IAM speaks the query protocol, as STS does. */
export function iamWire(operation: string) {
  return stsWire(operation, NAMESPACE)
}

/** Serves one request of IAM: roles and their inline policies, by the people of the account. A role has one policy here. */
export async function serveIam(emulator: Emulator, request: Incoming) {
  const form = new URLSearchParams(request.body.toString())
  const operation = form.get('Action') ?? ''
  const input = Object.fromEntries([...form].filter(([name]) => name !== 'Action' && name !== 'Version'))
  const { account, role } = identified(emulator, request)
  const reply = await serve<XmlMembers>(emulator, { service: 'iam', operation, account, role, input }, () => {
    const { caller } = verifySignature(emulator.sessions, request)
    const work = WORK[operation]
    if (work === undefined) throw new ServiceError('InvalidAction', `unknown operation ${operation}`)
    const text = validate({ service: 'iam', operation, value: structured(input) })
    if (text !== undefined) throw new ServiceError('ValidationError', text)
    return work({ emulator, caller }, input)
  })
  return { reply, operation }
}

interface Context {
  readonly emulator: Emulator
  readonly caller: Caller
}

type Input = Readonly<Record<string, string>>

const WORK: Readonly<Record<string, (context: Context, input: Input) => XmlMembers>> = {
  CreateRole: (context, { RoleName: name = '', AssumeRolePolicyDocument: document = '' }) => {
    const { emulator, caller } = context
    const role = aRole({ name, account: caller.account, trust: statementsOf(document), policy: [] }, emulator.partition)
    need(context, 'iam:CreateRole', role.arn)
    // "EntityAlreadyExists: The request was rejected because it attempted to create a resource that already exists."
    if (emulator.roles.has(role.arn))
      throw new ServiceError('EntityAlreadyExists', `Role with name ${name} already exists.`, 409)
    emulator.roles.set(role.arn, role)
    return { Role: described(role, emulator.clock.now()) }
  },
  PutRolePolicy: (context, { RoleName: name = '', PolicyDocument: document = '' }) => {
    const role = ownRole(context, 'iam:PutRolePolicy', name)
    context.emulator.roles.set(role.arn, { ...role, policy: statementsOf(document) })
    return {}
  },
  DeleteRolePolicy: (context, { RoleName: name = '', PolicyName: policy = '' }) => {
    const role = ownRole(context, 'iam:DeleteRolePolicy', name)
    if (role.policy.length === 0)
      throw new ServiceError('NoSuchEntity', `The role policy with name ${policy} cannot be found.`, 404)
    context.emulator.roles.set(role.arn, { ...role, policy: [] })
    return {}
  },
  DeleteRole: (context, { RoleName: name = '' }) => {
    const role = ownRole(context, 'iam:DeleteRole', name)
    // "DeleteConflict … you must first delete all policies."
    if (role.policy.length > 0)
      throw new ServiceError('DeleteConflict', 'Cannot delete entity, must delete policies first.', 409)
    context.emulator.roles.delete(role.arn)
    return {}
  },
  SimulatePrincipalPolicy: (context, input) => {
    const { emulator, caller } = context
    const arn = input['PolicySourceArn'] ?? ''
    need(context, 'iam:SimulatePrincipalPolicy', arn)
    const role = emulator.roles.get(arn)
    if (role === undefined || role.account !== caller.account)
      throw new ServiceError('NoSuchEntity', `The entity with ARN ${arn} cannot be found.`, 404)
    const actions = members(input, 'ActionNames.member')
    const [resource = '*'] = members(input, 'ResourceArns.member')
    const keys = Object.fromEntries(
      members(input, 'ContextEntries.member', '.ContextKeyName').map((name, index) => [
        name,
        input[`ContextEntries.member.${index + 1}.ContextKeyValues.member.1`] ?? '',
      ]),
    )
    const results = actions.map((action) => ({
      EvalActionName: action,
      EvalResourceName: resource,
      EvalDecision: simulated(role.policy, { action, resource, keys }),
    }))
    return { EvaluationResults: { member: results }, IsTruncated: 'false' }
  },
  ListRoles: (context) => {
    const { emulator, caller } = context
    need(context, 'iam:ListRoles', `arn:${emulator.partition}:iam::${caller.account}:role/`)
    const own = [...emulator.roles.values()].filter(({ account }) => account === caller.account)
    return { Roles: { member: own.map((role) => described(role, emulator.clock.now())) }, IsTruncated: 'false' }
  },
}

/** As the model has it: `NAME.member.1` is the first of a list, whose own members are not looked at. */
function structured(input: Input): Readonly<Record<string, unknown>> {
  const lists = ['ActionNames', 'ResourceArns']
  const plain = Object.entries(input).filter(([name]) => !name.includes('.'))
  const listed = lists.map((name) => [name, members(input, `${name}.member`)] as const)
  return Object.fromEntries([...plain, ...listed.filter(([, values]) => values.length > 0)])
}

/** The values of a list in the form of the query protocol: `NAME.1`, `NAME.2`, … */
function members(input: Input, name: string, after = ''): readonly string[] {
  const found: string[] = []
  for (let index = 1; ; index += 1) {
    const value = input[`${name}.${index}${after}`]
    if (value === undefined) return found
    found.push(value)
  }
}

function ownRole(context: Context, action: string, name: string): Role {
  const { emulator, caller } = context
  const arn = `arn:${emulator.partition}:iam::${caller.account}:role/${name}`
  need(context, action, arn)
  const role = emulator.roles.get(arn)
  if (role === undefined) throw new ServiceError('NoSuchEntity', `The role with name ${name} cannot be found.`, 404)
  return role
}

function need({ caller }: Context, action: string, resource: string): void {
  const refused = authorize({ caller, action, resources: [resource], owner: caller.account, resourcePolicy: [] })
  if (refused !== undefined) throw new ServiceError('AccessDenied', refused.message, 403)
}

function statementsOf(document: string): readonly Statement[] {
  const statements = statementsIn(document)
  if (statements === undefined) throw new ServiceError('MalformedPolicyDocument', 'Syntax errors in policy.')
  return statements
}

function described({ name, arn }: Role, created: Date): XmlMembers {
  return { Path: '/', RoleName: name, RoleId: 'AROAEMULATED0000', Arn: arn, CreateDate: created.toISOString() }
}
