import { ANSWERS, type Answers } from './answers.js'
import { groupResources, rootOf, sageMakerPrefix } from './arns.js'
import { type Holder, type Need, needOf, type Stated } from './need.js'
import type { Role, Setting } from './setting.js'
import type { Condition } from './statements.js'
import { bornPending, ownWords, stageOnly } from './version-conditions.js'

/**
 * How versions are found and read. DescribeModelPackageGroup stands in AWS's own policies; the group that it is decided on is
 * also what some of AWS's samples name for ListModelPackages, which the reference has on versions.
 */
const READ = [
  'sagemaker:DescribeModelPackage',
  'sagemaker:ListModelPackages',
  'sagemaker:DescribeModelPackageGroup',
] as const

/** What register asks of a group: reading is how it finds the baseline and a version of its own. */
export const REGISTER_ACTIONS = ['sagemaker:CreateModelPackage', ...READ] as const

/** What a deployment asks of a group: CreateModel is decided on the version, too. */
export const DEPLOY_ACTIONS = [...READ, 'sagemaker:CreateModel'] as const

/** What an approval asks of a group. */
export const APPROVE_ACTIONS = [...READ, 'sagemaker:UpdateModelPackage'] as const

const UPDATE = ['sagemaker:UpdateModelPackage'] as const

/** Who registers, approves, updates and deploys which groups: identity policies, and the groups' own across accounts. */
export function versionNeeds(setting: Setting, answers: Answers = ANSWERS): readonly Need[] {
  if (setting.groups.length === 0) return []
  return [
    ...identityNeeds(setting, answers),
    ...setting.groups.flatMap((group) => groupNeeds(setting, group, answers)),
    ...stageNeeds(setting, answers),
  ]
}

function identityNeeds(setting: Setting, answers: Answers): readonly Need[] {
  const { registerRole, approveRole, workloads, updates, createsGroups } = setting
  const Resource = setting.groups.flatMap((group) => resourcesOf(setting, group))
  const of = (role: Role, statement: Stated, why: string): Need => ({
    holder: { kind: 'role', role },
    statement: { Effect: 'Allow', Resource, ...statement },
    weight: 'needed',
    why,
  })
  return [
    ...(registerRole === undefined
      ? []
      : [
          ...registering('RegisterVersions', setting, answers).map((statement) =>
            of(
              registerRole,
              statement,
              'registers versions as PendingManualApproval, and reads those it compares them with',
            ),
          ),
          ...(updates
            ? [
                of(
                  registerRole,
                  {
                    Sid: 'UpdateVersions',
                    Action: UPDATE,
                    Resource: versionsOf(setting),
                    Condition: ownWords(setting.servedNotes, answers),
                  },
                  'changes what a version says of itself, never its approval or stage',
                ),
              ]
            : []),
          ...(createsGroups && registerRole.account === setting.registryAccount
            ? [groupMaker(setting, registerRole)]
            : []),
        ]),
    ...(approveRole === undefined
      ? []
      : [of(approveRole, { Sid: 'DecideVersions', Action: APPROVE_ACTIONS }, 'approves and rejects versions')]),
    ...workloads.map(({ deployRole }) =>
      of(deployRole, { Sid: 'DeployVersions', Action: DEPLOY_ACTIONS }, 'reads versions and makes models of them'),
    ),
  ]
}

/** Creating, listing and describing in one statement; in two where a create must say its status, which the others cannot. */
function registering(
  Sid: string,
  { servedNotes }: Setting,
  answers: Answers,
): readonly { readonly Sid: string; readonly Action: readonly string[]; readonly Condition?: Condition }[] {
  const Condition = bornPending(servedNotes, answers)
  switch (answers.createStatus) {
    case 'if-exists':
      return [{ Sid, Action: REGISTER_ACTIONS, Condition }]
    case 'required':
      return [
        { Sid, Action: ['sagemaker:CreateModelPackage'], Condition },
        { Sid: `${Sid}Reads`, Action: READ },
      ]
  }
}

/** Whoever makes groups may tag them: a create that carries tags is decided as AddTags, too. */
function groupMaker({ groups, ...setting }: Setting, registerRole: Role): Need {
  const prefix = sageMakerPrefix({ ...setting, account: setting.registryAccount })
  const Action = ['sagemaker:CreateModelPackageGroup', 'sagemaker:AddTags']
  const Resource = groups.map((name) => groupResources({ prefix, name })[0])
  return {
    holder: { kind: 'role', role: registerRole },
    statement: { Sid: 'CreateGroups', Effect: 'Allow', Action, Resource },
    weight: 'needed',
    why: 'makes groups that are missing (`create-group`)',
  }
}

/** Across accounts the group's own policy must allow what the identity policy allows; within its account it need not. */
function groupNeeds(setting: Setting, group: string, answers: Answers): readonly Need[] {
  const { partition, registryAccount, registerRole, workloads, updates } = setting
  const holder = groupHolder(setting, group)
  const Resource = resourcesOf(setting, group)
  const foreign = workloads.filter(({ account }) => account !== registryAccount)
  const training = registerRole?.account === registryAccount ? undefined : registerRole
  const trained =
    training === undefined || answers.groupPrincipals === 'accounts'
      ? rootOf(training?.account ?? registryAccount, partition)
      : training.arn
  // Left out, they still hold: the role's own policy has them, and across accounts both must allow.
  const conditioned = (Condition: Condition | undefined) =>
    Condition !== undefined && answers.groupConditions === 'decided' ? { Condition } : {}
  const of = (statement: Stated, why: string): Need => ({
    holder,
    statement: { Effect: 'Allow', Resource, ...statement },
    weight: 'needed',
    why,
  })
  return [
    ...(training !== undefined
      ? [
          ...registering('TrainingRegisters', setting, answers).map(({ Condition, ...statement }) =>
            of(
              { ...statement, Principal: { AWS: [trained] }, ...conditioned(Condition) },
              'lets the training account create, describe and list versions',
            ),
          ),
        ]
      : []),
    ...(training !== undefined && updates
      ? [
          of(
            {
              Sid: 'TrainingUpdates',
              Principal: { AWS: [trained] },
              Action: UPDATE,
              Resource: Resource.slice(1),
              ...conditioned(ownWords(setting.servedNotes, answers)),
            },
            'lets the training account change what a version says of itself',
          ),
        ]
      : []),
    ...(foreign.length > 0
      ? [
          of(
            {
              Sid: 'WorkloadsDeploy',
              Principal: { AWS: foreign.map(({ account }) => rootOf(account, partition)) },
              Action: DEPLOY_ACTIONS,
            },
            'lets the workload accounts read versions and make models of them',
          ),
        ]
      : []),
  ]
}

/**
 * A deployment writes the stage and the note that `requires` reads by a role of the registry's account, so that no workload
 * account needs the right to update versions; without it the version serves, and the run says that its stage was not written.
 * Each environment has a role of its own, which cannot write another one's note.
 */
function stageNeeds(setting: Setting, answers: Answers): readonly Need[] {
  const { stageRoles, servedNotes } = setting
  return stageRoles.flatMap(({ role, note, weight }): readonly Need[] => {
    const holder: Holder = { kind: 'role', role }
    const others = servedNotes.filter((one) => one !== note)
    return [
      needOf(
        holder,
        { Sid: 'WriteStages', Action: UPDATE, Resource: versionsOf(setting), Condition: stageOnly(others, answers) },
        "writes a version's stage and that it served, and cannot approve (the input `registry-role-to-assume` of a deploy)",
        weight,
      ),
      needOf(
        holder,
        { Sid: 'ReadVersions', Action: READ, Resource: setting.groups.flatMap((group) => resourcesOf(setting, group)) },
        'reads versions for the deploy',
        weight,
      ),
    ]
  })
}

/** The policy of a group. */
export function groupHolder(setting: Setting, name: string): Holder & { readonly kind: 'model-package-group' } {
  const { registryAccount } = setting
  return { kind: 'model-package-group', account: registryAccount, name, arn: resourcesOf(setting, name)[0] }
}

/** The group and its versions, as statements name them. */
export function resourcesOf(setting: Setting, name: string): readonly [string, string] {
  return groupResources({ prefix: sageMakerPrefix({ ...setting, account: setting.registryAccount }), name })
}

/** The versions alone: an update is decided on nothing else. */
function versionsOf(setting: Setting): readonly string[] {
  return setting.groups.map((group) => resourcesOf(setting, group)[1])
}
