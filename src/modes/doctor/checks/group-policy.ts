import { isRecord, itemsOf, memberOf, parsedJson, type UnknownRecord } from '../../../language/unknown.js'
import { accountOfArn } from '../../../permissions/arns.js'
import { isDenied, uncovered } from '../../../permissions/covered.js'
import type { Need, Statement } from '../../../permissions/need.js'
import { isMetByVersions } from '../../../permissions/version-conditions.js'
import { ask } from '../asked.js'
import { type DoctorCheck, missing, ok, type Subject, unknown } from '../check.js'
import type { DoctorPorts } from '../ports.js'
import { checksOf } from '../refused.js'
import type { LookingAtGroup } from '../settings.js'

const GET_POLICY = 'sagemaker:GetModelPackageGroupPolicy'

/** The group's policy, which the registry's account alone may read; across accounts it must allow what the role does. */
export async function policyChecks(
  { address, settings, needs }: LookingAtGroup,
  registry: DoctorPorts['registry'],
): Promise<readonly DoctorCheck[]> {
  const owner = accountOfArn(address.arn)
  const subject: Subject = { name: 'group-policy', account: owner, resource: address.arn }
  const wanted = needs.filter((need) => need.holder.kind === 'model-package-group' && need.holder.arn === address.arn)
  const mine = wanted
    .filter(({ statement }) => concerns(statement, settings.account))
    .map((need) => asked(need, settings))
  if (mine.length === 0) return []
  if (settings.location.callerAccount !== owner)
    return mine.map(({ statement }) =>
      unknown(
        subject,
        `Its policy is read by account ${owner} alone, and this run has no role there (\`registry-role-to-assume\`). What it must say is shown; a refusal of it is told where it is met.`,
        statement,
      ),
    )
  const answer = await ask(GET_POLICY, registry.getModelPackageGroupPolicy({ ModelPackageGroupName: address.name }))
  if (answer.kind === 'failed') {
    const { failure } = answer
    if (failure.kind === 'not-found' && !/Model Package Group:/i.test(failure.message))
      return mine.map(({ statement, why }) =>
        missing(subject, `The group has no policy, and needs one that ${why}.`, statement),
      )
    return checksOf({ subject, failure, fails: [], needs, otherwise: 'No mode reads the policy.' })
  }
  const statements = statementsOf(answer.value.ResourcePolicy ?? '')
  if (statements === undefined) return [unknown(subject, 'Its policy is no JSON that could be read.')]
  return mine.map((need) => judged(subject, need, statements))
}

/** Of this role alone, whoever else the statement lets in; where a role of the registry's account reads, this one only writes. */
function asked(need: Need, { roleArn, location }: LookingAtGroup['settings']): Need {
  const { statement } = need
  const isReadThere = location.callerAccount === location.registryAccount
  const Action = isReadThere ? statement.Action.filter((action) => !READING.test(action)) : statement.Action
  return { ...need, statement: { ...statement, Principal: { AWS: [roleArn] }, Action } }
}

const READING = /:(?:List|Describe)/

/** Whether the policy allows what this mode does, each action by itself, since conditions speak of what a request carries. */
function judged(subject: Subject, { statement, why }: Need, present: readonly UnknownRecord[]): DoctorCheck {
  if (isDenied(statement, present))
    return unknown(
      subject,
      'A Deny in its policy speaks of what this mode does; whether it is met depends on the request.',
      statement,
    )
  const verdicts = statement.Action.map((action) => ({ action, verdict: verdictOf(statement, action, present) }))
  const lacking = verdicts.flatMap(({ action, verdict }) => (verdict === 'lacking' ? [action] : []))
  if (lacking.length > 0)
    return missing(subject, `Its policy lacks what ${why}: ${lacking.join(', ')}.`, { ...statement, Action: lacking })
  const open = verdicts.flatMap(({ action, verdict }) => (verdict === 'conditional' ? [action] : []))
  if (open.length > 0)
    return unknown(
      subject,
      `Its policy allows ${open.join(', ')} under conditions that cannot be judged from here.`,
      statement,
    )
  return ok(subject, `Its policy ${why}.`)
}

function verdictOf(
  { Condition: _condition, ...statement }: Statement,
  action: string,
  present: readonly UnknownRecord[],
): 'allowed' | 'conditional' | 'lacking' {
  const wanted = { ...statement, Action: [action] }
  const met = present.filter(({ Condition }) => isMetByVersions(Condition, action) === true)
  const possible = present.filter(({ Condition }) => isMetByVersions(Condition, action) !== false)
  if (uncovered(wanted, met.map(unconditional)) === undefined) return 'allowed'
  return uncovered(wanted, possible.map(unconditional)) === undefined ? 'conditional' : 'lacking'
}

function unconditional({ Condition: _condition, ...statement }: UnknownRecord): UnknownRecord {
  return statement
}

function concerns({ Principal }: Statement, account: string): boolean {
  return (Principal?.AWS ?? []).some((principal) => accountOfArn(principal) === account)
}

function statementsOf(text: string): readonly UnknownRecord[] | undefined {
  const statements = memberOf(parsedJson(text), 'Statement')
  if (isRecord(statements)) return [statements]
  return Array.isArray(statements) ? itemsOf(statements).filter(isRecord) : undefined
}
