import type { Need } from './need.js'
import type { Issuer, Role, Setting } from './setting.js'
import { trustStatement } from './trust-statement.js'

/** Who may assume the roles: jobs of the repository by their ID tokens, and SageMaker the roles of endpoints and validations. */
export function trustNeeds(setting: Setting): readonly Need[] {
  const { gitHub, registerRole, approveRole, stageRoles, workloads, packages } = setting
  return [
    ...(registerRole === undefined
      ? []
      : [
          jobs(setting, {
            role: registerRole,
            subjects: ['pull_request', `ref:refs/heads/${gitHub.defaultBranch}`],
            why: `lets pull requests and pushes to ${gitHub.defaultBranch} assume the role that registers`,
          }),
        ]),
    ...(approveRole === undefined
      ? []
      : [
          jobs(setting, {
            role: approveRole,
            subjects: [`environment:${gitHub.approvalEnvironment}`],
            why: `lets jobs of the environment ${gitHub.approvalEnvironment} assume the role that approves`,
          }),
        ]),
    ...workloads.flatMap((workload) => [
      jobs(setting, {
        role: workload.deployRole,
        subjects: workload.environments.map((name) => `environment:${name}`),
        why: `lets jobs of ${namesOf(workload.environments)} assume the role that deploys`,
      }),
      service(workload.executionRole, 'lets SageMaker run endpoints in the name of the execution role'),
    ]),
    ...packages.flatMap(({ validation }) =>
      validation === undefined
        ? []
        : [service(validation.role, 'lets SageMaker validate packages in the name of the validation role')],
    ),
    ...stageRoles.map(({ role, environment, weight }) =>
      jobs(setting, {
        role,
        subjects: [`environment:${environment}`],
        why: `lets jobs of the environment ${environment} assume the role that writes stages`,
        weight,
      }),
    ),
  ]
}

function namesOf(environments: readonly string[]): string {
  return environments.length === 1
    ? `the environment ${environments[0]}`
    : `the environments ${environments.join(', ')}`
}

/** Exact subjects, never a wildcard; both forms where the repository's numbers are known. */
function jobs(
  { gitHub, partition }: Setting,
  of: {
    readonly role: Role
    readonly subjects: readonly string[]
    readonly why: string
    readonly weight?: Need['weight']
  },
): Need {
  const { issuer, audience } = gitHub
  const trusting = trustStatement({
    provider: `arn:${partition}:iam::${of.role.account}:oidc-provider/${issuer}`,
    issuer,
    audience,
    subjects: of.subjects.flatMap((subject) => repositoriesOf(gitHub).map((name) => `repo:${name}:${subject}`)),
  })
  return {
    holder: { kind: 'role-trust', role: of.role },
    statement: { Sid: 'TrustGitHub', ...trusting, Action: [trusting.Action] },
    weight: of.weight ?? 'needed',
    why: of.why,
  }
}

/** As subjects name the repository: by name, and since 2026-07-15 with numbers (GitHub's OIDC reference). */
function repositoriesOf({ repository, ids }: Issuer): readonly string[] {
  const [owner = '', name = ''] = repository.split('/')
  return ids === undefined ? [repository] : [repository, `${owner}@${ids.owner}/${name}@${ids.repository}`]
}

function service(role: Role, why: string): Need {
  return {
    holder: { kind: 'role-trust', role },
    statement: {
      Sid: 'TrustSageMaker',
      Effect: 'Allow',
      Principal: { Service: 'sagemaker.amazonaws.com' },
      Action: ['sts:AssumeRole'],
      Condition: { StringEquals: { 'aws:SourceAccount': role.account } },
    },
    weight: 'needed',
    why,
  }
}
