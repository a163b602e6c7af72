import { type Need, needOf } from './need.js'
import type { Role, Setting } from './setting.js'
import { resourcesOf } from './versions.js'

/** What `mode: doctor` reads beside what the modes read: no mode fails without it, and nothing is written with it. */
export function doctorNeeds(setting: Setting): readonly Need[] {
  const { registerRole, approveRole, stageRoles, workloads, registryAccount } = setting
  const deployRoles = workloads.map(({ deployRole }) => deployRole)
  const deciding = [approveRole, ...stageRoles.map(({ role }) => role)].filter((role) => role !== undefined)
  const groups = setting.groups.map((group) => resourcesOf(setting, group)[0])
  return [
    ...[registerRole, ...deciding, ...deployRoles].flatMap((role) => (role === undefined ? [] : [ofItself(role)])),
    // A group's policy is named by no ARN: only its own account reads it.
    ...deciding
      .filter(({ account }) => account === registryAccount && groups.length > 0)
      .map((role) =>
        useful(role, { Sid: 'ReadGroupPolicies', Action: ['sagemaker:GetModelPackageGroupPolicy'], Resource: groups }),
      ),
    ...deployRoles.map((role) =>
      useful(role, { Sid: 'ReadQuotas', Action: ['servicequotas:ListServiceQuotas'], Resource: ['*'] }),
    ),
  ]
}

/** That a role may ask IAM what its own policies say; nobody learns more by it than the role could try. */
function ofItself(role: Role): Need {
  return useful(role, { Sid: 'AskIam', Action: ['iam:SimulatePrincipalPolicy'], Resource: [role.arn] })
}

function useful(role: Role, statement: Parameters<typeof needOf>[1]): Need {
  return needOf({ kind: 'role', role }, statement, 'tells what is missing (`mode: doctor`)', 'useful')
}
