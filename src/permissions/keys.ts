import { groupBy } from '../language/group-by.js'
import { ANSWERS, type Answers } from './answers.js'
import { rootOf } from './arns.js'
import type { Holder, Need } from './need.js'
import { ENCRYPTS_REPORTS } from './objects.js'
import type { Key, Role, Setting } from './setting.js'

/**
 * What SageMaker does with the key of a package in the caller's name (developer guide, "Encrypt the model package's
 * information"): the card is sealed with it, and a Describe that shows the card opens it.
 */
const SEALS = ['kms:CreateGrant', 'kms:DescribeKey', 'kms:GenerateDataKey', 'kms:Decrypt'] as const
/**
 * What a transform job's role does with its key: volumes by a grant ("SageMaker API Permissions", VolumeKmsKeyId), answers as S3
 * writes them in parts, and `kms:Encrypt` where the key is named by id or alias (botocore, TransformOutput.KmsKeyId).
 */
const VALIDATES = ['kms:CreateGrant', 'kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey'] as const
/** As AWS prints them for the registry's account. */
function registryUses({ printedReads }: Answers): readonly string[] {
  return printedReads === 'asked-for' ? ['kms:Decrypt', 'kms:GenerateDataKey*'] : ['kms:Decrypt']
}

/** One use of a key by somebody. */
interface Use {
  readonly key: Key
  /** A role, with its own policy; or an account, whose people's policies are its own. */
  readonly by: Role | string
  readonly sid: string
  readonly actions: readonly string[]
  readonly why: string
  /** Whether the role's policy says so elsewhere. */
  readonly isSaid?: boolean
  /** Whether it is the role in whose name SageMaker runs something. */
  readonly isExecution?: boolean
  readonly weight?: Need['weight']
}

/** Who uses which key: the role's own policy, and the key's. A key's policy decides in its own account, too. */
export function keyNeeds(setting: Setting, answers: Answers = ANSWERS): readonly Need[] {
  const uses = usesOf(setting, answers)
  const identity = [...groupBy(uses, ({ key, by, weight }) => JSON.stringify([key.arn, by, weight]))].flatMap(
    ([, same]) => identityNeeds(same),
  )
  const policies = [...groupBy(uses, ({ key }) => key.arn)].flatMap(([, of]) => keyPolicy(of, setting))
  return [...identity, ...policies]
}

function usesOf(setting: Setting, answers: Answers): readonly Use[] {
  const { artifactKey, packageKey, reports, registerRole, approveRole, registryAccount, workloads } = setting
  const { packages, validationKey } = setting
  const reportsKey = reports?.key
  const artifact: readonly Use[] =
    artifactKey === undefined || setting.artifacts.length === 0
      ? []
      : [
          {
            key: artifactKey,
            by: registryAccount,
            sid: 'RegistryUsesKey',
            actions: registryUses(answers),
            why: "lets the registry's account read what versions point at",
          },
          ...workloads.map(
            ({ executionRole }): Use => ({
              key: artifactKey,
              by: executionRole,
              sid: 'EndpointsUseKey',
              actions: ['kms:Decrypt'],
              why: 'lets endpoints read the artifacts',
              isSaid: true,
            }),
          ),
          ...some(registerRole).map(
            (role): Use => ({
              key: artifactKey,
              by: role,
              sid: 'LookAtKey',
              actions: ['kms:DescribeKey'],
              why: 'sees a key that no other account can use',
              weight: 'useful',
            }),
          ),
        ]
  const report: readonly Use[] =
    reportsKey === undefined
      ? []
      : some(registerRole).map(
          (role): Use => ({
            key: reportsKey,
            by: role,
            sid: 'EncryptReports',
            actions: ENCRYPTS_REPORTS,
            why: 'uploads reports under a key',
            weight: reports?.isUsed === true ? 'needed' : 'useful',
          }),
        )
  const sealed: readonly Use[] =
    packageKey === undefined
      ? []
      : [
          ...some(registerRole).map(
            (role): Use => ({
              key: packageKey,
              by: role,
              sid: 'SealPackages',
              actions: SEALS,
              why: 'seals packages with the key',
            }),
          ),
          ...[...some(approveRole), ...workloads.map(({ deployRole }) => deployRole)].map(
            (role): Use => ({
              key: packageKey,
              by: role,
              sid: 'OpenPackages',
              actions: ['kms:Decrypt'],
              why: 'reads the cards of packages that are sealed with the key',
              weight: 'useful',
            }),
          ),
        ]
  const validators = [
    ...new Map(packages.flatMap(({ validation }) => validation?.role ?? []).map((role) => [role.arn, role])).values(),
  ]
  const validated = validators.flatMap((by): readonly Use[] => [
    ...(artifactKey === undefined || packages.every(({ artifacts }) => artifacts.length === 0)
      ? []
      : [
          {
            key: artifactKey,
            by,
            sid: 'ValidationUsesKey',
            actions: ['kms:Decrypt'],
            why: 'lets validations read the artifacts',
            isExecution: true,
          },
        ]),
    ...(validationKey === undefined
      ? []
      : [
          {
            key: validationKey,
            by,
            sid: 'ValidationEncrypts',
            actions: VALIDATES,
            why: 'encrypts the volumes and the answers of validations',
            isExecution: true,
          },
        ]),
  ])
  const hosting = workloads.flatMap(
    ({ deployRole, executionRole, endpointKey, captureKey, outputs }): readonly Use[] => [
      ...[endpointKey, captureKey].flatMap((key): readonly Use[] =>
        key === undefined
          ? []
          : [
              {
                key,
                by: deployRole,
                sid: 'LetEndpointsUseKey',
                actions: ['kms:CreateGrant', 'kms:DescribeKey'],
                why: 'lets endpoints use the key',
                isSaid: true,
              },
            ],
      ),
      ...(captureKey === undefined || outputs.length === 0
        ? []
        : [
            {
              key: captureKey,
              by: executionRole,
              sid: 'EndpointsEncrypt',
              actions: ['kms:GenerateDataKey'],
              why: 'lets endpoints encrypt captures',
              isSaid: true,
            },
          ]),
    ],
  )
  return [...artifact, ...report, ...sealed, ...validated, ...hosting]
}

function identityNeeds(uses: readonly Use[]): readonly Need[] {
  return uses.flatMap(({ key, by, sid, actions, why, isSaid, isExecution, weight = 'needed' }): readonly Need[] =>
    typeof by === 'string' || isSaid === true
      ? []
      : [
          {
            holder: { kind: isExecution === true ? 'execution-role' : 'role', role: by },
            statement: { Sid: sid, Effect: 'Allow', Action: actions, Resource: [key.arn] },
            weight,
            why,
          },
        ],
  )
}

/**
 * "Enable IAM User Permissions" hands the decision to the policies of the key's own account; without it nobody there can use
 * or change the key any more (KMS developer guide, "Default key policy"). Everybody else is named.
 */
function keyPolicy(uses: readonly Use[], { partition }: Setting): readonly Need[] {
  const [first] = uses
  if (first === undefined) return []
  const { key } = first
  const holder: Holder = { kind: 'key', account: key.account, arn: key.arn }
  const foreign = uses.filter(({ by }) => accountOfUser(by) !== key.account)
  const own: Need = {
    holder,
    statement: {
      Sid: 'EnableIamPolicies',
      Effect: 'Allow',
      Principal: { AWS: [rootOf(key.account, partition)] },
      Action: ['kms:*'],
      Resource: ['*'],
    },
    weight: 'needed',
    why: "leaves the key to the policies of its own account, as KMS's default does",
  }
  const others = [...groupBy(foreign, ({ sid }) => sid)].map(([sid, same]): Need => {
    const actions = [...new Set(same.flatMap((use) => use.actions))]
    return {
      holder,
      statement: {
        Sid: sid,
        Effect: 'Allow',
        Principal: {
          AWS: [...new Set(same.map(({ by }) => (typeof by === 'string' ? rootOf(by, partition) : by.arn)))],
        },
        Action: actions,
        Resource: ['*'],
      },
      weight: same.every(({ weight }) => weight === 'useful') ? 'useful' : 'needed',
      why: same[0]?.why ?? '',
    }
  })
  return [own, ...others]
}

function some(role: Role | undefined): readonly Role[] {
  return role === undefined ? [] : [role]
}

function accountOfUser(by: Role | string): string {
  return typeof by === 'string' ? by : by.account
}
