import { groupBy } from '../../language/group-by.js'
import { ANSWERS, type Answers } from '../../permissions/answers.js'
import { isDenied, uncovered } from '../../permissions/covered.js'
import { accountOf, type Holder, type HolderKind, type Need, resourceOf } from '../../permissions/need.js'
import { needsOf } from '../../permissions/needs.js'
import type { Setting } from '../../permissions/setting.js'
import { alternativesOf, whyOf } from './alternatives.js'
import { createRoleCommand, putCommand, readCommand } from './command.js'
import { CORRECTIONS } from './corrections.js'
import { documentOf, withNames } from './documents.js'
import type { PresentPolicy } from './present.js'
import type { Alternative, PoliciesDocument, Policy, PolicyDocument } from './result.js'

/** In the order in which they can be put: a policy that names a role is refused while there is no such role. */
const ORDER: Readonly<Record<HolderKind, number>> = {
  'role-trust': 0,
  role: 1,
  'execution-role': 2,
  'model-package-group': 3,
  bucket: 4,
  key: 5,
  repository: 6,
}

/**
 * Every policy that the accounts of this setting need; with what is there already, those that lack something, merged with
 * what is there. What the modes can do without is in a policy's alternatives.
 */
export function planPolicies(
  setting: Setting,
  present: readonly PresentPolicy[] = [],
  answers: Answers = ANSWERS,
): PoliciesDocument {
  const byHolder = [...groupBy(needsOf(setting, answers), keyOf)].map(([, needs]) => needs)
  const policies = byHolder
    .flatMap((needs) => policyOf(needs, setting, present))
    .sort((one, other) => ORDER[one.kind] - ORDER[other.kind])
  const without = byHolder.filter((needs) => needs.every(({ weight }) => weight === 'useful'))
  return { schema: 1, policies: withRoles(policies, without, setting) }
}

/** A role that the modes can do without is an alternative of the first role of its account. */
function withRoles(
  policies: readonly Policy[],
  without: readonly (readonly Need[])[],
  setting: Setting,
): readonly Policy[] {
  const roles = without.flatMap(([first, ...more]) =>
    first === undefined || !('role' in first.holder) ? [] : [{ holder: first.holder, needs: [first, ...more] }],
  )
  return policies.map((policy, index) => {
    const isFirst = policies.findIndex(({ kind, account }) => kind === 'role' && account === policy.account) === index
    const mine = isFirst ? roles.filter(({ holder }) => accountOf(holder) === policy.account) : []
    return mine.length === 0
      ? policy
      : { ...policy, alternatives: [...policy.alternatives, ...mine.map((role) => roleBeside(role, setting))] }
  })
}

function roleBeside(
  { holder, needs }: { readonly holder: Holder; readonly needs: readonly Need[] },
  setting: Setting,
): Alternative {
  const document = documentOf(needs)
  return {
    purpose: `A further role, ${resourceOf(holder)}: ${whyOf(needs)}.`,
    account: accountOf(holder),
    document,
    apply:
      holder.kind === 'role-trust'
        ? createRoleCommand({ kind: 'role-trust', role: holder.role }, document)
        : putCommand(holder, document, setting.region),
  }
}

function keyOf({ holder }: Need): string {
  return JSON.stringify([holder.kind, resourceOf(holder)])
}

function policyOf(needs: readonly Need[], setting: Setting, present: readonly PresentPolicy[]): readonly Policy[] {
  const needed = needs.filter(({ weight }) => weight === 'needed')
  const useful = needs.filter(({ weight }) => weight === 'useful')
  const [first] = needed
  if (first === undefined) return []
  const { holder } = first
  const there = present.filter(
    ({ resource, isTrust }) => resource === resourceOf(holder) && isTrust === (holder.kind === 'role-trust'),
  )
  const merged = mergedWith(documentOf(needed), there)
  if (merged === undefined) return []
  const { document, notes } = merged
  return [
    {
      account: accountOf(holder),
      kind: holder.kind,
      resource: resourceOf(holder),
      purpose: `${sentence(whyOf(needed))}.`,
      document,
      apply: putCommand(holder, document, setting.region),
      read: readCommand(holder, setting.region),
      // What else there is was written for a place without a policy.
      alternatives: there.length > 0 ? [] : alternativesOf(holder, { needed, useful }, setting),
      corrects: CORRECTIONS[holder.kind],
      notes: [...notes, ...tooLong(holder, document), ...strangers(holder, setting), ...before(holder)],
    },
  ]
}

/** The document and what is there, in one; undefined where nothing is lacking. */
function mergedWith(
  wanted: PolicyDocument,
  there: readonly PresentPolicy[],
): { readonly document: PolicyDocument; readonly notes: readonly string[] } | undefined {
  const statements = wanted.Statement.filter(isOurs)
  if (there.length === 0) return { document: wanted, notes: [] }
  const present = there.flatMap((policy) => policy.statements)
  const lacking = statements.flatMap((statement) => uncovered(statement, present) ?? [])
  if (lacking.length === 0) return undefined
  const denied = lacking.filter((statement) => isDenied(statement, present)).map(({ Sid }) => Sid)
  const added = withNames(
    lacking,
    present.map(({ Sid }) => Sid),
  )
  return {
    document: { Version: '2012-10-17', Statement: [...present, ...added] },
    notes: [
      `${there.length === 1 ? 'The policy' : 'The policies'} that ${there.length === 1 ? 'is' : 'are'} there already lack${there.length === 1 ? 's' : ''} ${lacking.map(({ Sid }) => Sid).join(', ')}; the document has both.`,
      ...(denied.length === 0
        ? []
        : [`A Deny that is there speaks of what ${denied.join(', ')} would allow; an Allow does not help against it.`]),
    ],
  }
}

function isOurs(statement: PolicyDocument['Statement'][number]): statement is Need['statement'] {
  return typeof statement['Sid'] === 'string' && Array.isArray(statement['Action'])
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

/** Characters: of PutModelPackageGroupPolicy (botocore); IAM, S3, KMS and ECR by their pages on quotas. */
const MOST: Readonly<Record<HolderKind, number>> = {
  'role-trust': 2_048,
  role: 10_240,
  'execution-role': 10_240,
  'model-package-group': 20_480,
  bucket: 20_480,
  key: 32_768,
  repository: 10_240,
}

function tooLong({ kind }: Holder, document: PolicyDocument): readonly string[] {
  const { length } = JSON.stringify(document)
  if (length <= MOST[kind]) return []
  return [
    `It has ${length} characters, and ${MOST[kind]} are allowed: name fewer manifests in \`manifest\`, or give repositories roles of their own.`,
  ]
}

/** An account that no input names is known by the name of an image alone. */
function strangers(holder: Holder, { registryAccount, registerRole, workloads }: Setting): readonly string[] {
  if (holder.kind !== 'repository') return []
  const named = [registryAccount, registerRole?.account, ...workloads.map(({ account }) => account)]
  if (named.includes(holder.account)) return []
  return [
    `No input names the account ${holder.account}; the image's name does. Where it is of AWS or of a vendor, its owner lets everybody in who may, and there is nothing to put.`,
  ]
}

function before(holder: Holder): readonly string[] {
  switch (holder.kind) {
    case 'model-package-group':
      return [
        `The group must be there: aws sagemaker create-model-package-group --model-package-group-name ${holder.name}. Put replaces the policy that is there; give that one in policies-present-path.`,
      ]
    case 'bucket':
    case 'key':
    case 'repository':
      return ['Put replaces the policy that is there; give that one in policies-present-path to have both merged.']
    case 'role-trust':
    case 'role':
    case 'execution-role':
      return []
  }
}
