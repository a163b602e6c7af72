import type { EffectiveDeployment } from '../../../manifest/deploy-effective.js'
import { ask } from '../asked.js'
import { type DoctorCheck, missing, ok, type Subject, unknown } from '../check.js'
import type { DoctorPorts } from '../ports.js'
import { checksOf } from '../refused.js'
import type { Looking } from '../settings.js'

/** An update runs the old and the new fleet beside each other, so that even a quota that suffices once may not. */
export async function quotaChecks(
  { settings, needs }: Looking,
  quotas: DoctorPorts['quotas'],
  deployments: readonly EffectiveDeployment[],
): Promise<readonly DoctorCheck[]> {
  const wanted = instancesOf(deployments)
  if (wanted.size === 0) return []
  const { account } = settings
  const answer = await ask('servicequotas:ListServiceQuotas', quotas.endpointInstances({}))
  if (answer.kind === 'failed') {
    const subject: Subject = { name: 'instance-quota', account, resource: [...wanted.keys()].join(', ') }
    const otherwise = 'No mode asks for it; a quota that is too low is refused when the endpoint is made.'
    return checksOf({ subject, failure: answer.failure, fails: [], needs, otherwise })
  }
  return [...wanted].map(([type, count]) => {
    const name = `${type} for endpoint usage`
    const subject: Subject = { name: 'instance-quota', account, resource: name }
    const quota = answer.value.get(type)
    if (quota === undefined)
      return unknown(subject, 'Service Quotas lists no applied value of it, so that the default holds.')
    const asked = `The quota is ${quota}, and the manifests ask for ${count}`
    if (quota < count)
      return missing(
        subject,
        `${asked}: ask for more of \`${name}\` in Service Quotas, or take fewer or other instances.`,
      )
    if (quota < 2 * count)
      return unknown(
        subject,
        `${asked}: an update, which runs the old and the new fleet beside each other, may exceed it.`,
      )
    return ok(subject, `${asked}. What else uses it is not asked.`)
  })
}

/** How many instances of each type the deployments begin with. */
function instancesOf(deployments: readonly EffectiveDeployment[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { variants, shadow_variants: shadows } of deployments)
    for (const { instance_type: type, instance_count: count = 1 } of [...variants, ...(shadows ?? [])])
      if (type !== undefined) counts.set(type, (counts.get(type) ?? 0) + count)
  return counts
}
