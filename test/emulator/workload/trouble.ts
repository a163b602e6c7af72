import type { DeploymentConfig } from '@aws-sdk/client-sagemaker'
import type { Workload } from './workload.js'

/** Lets the trouble that waits for this deployment come over it. */
export function goWrong(
  workload: Workload,
  deployment: { readonly endpointName: string; readonly configName: string; readonly deployment?: DeploymentConfig },
): void {
  const { hosting, troubles } = workload
  const alarm = deployment.deployment?.AutoRollbackConfiguration?.Alarms?.[0]?.AlarmName
  // An alarm waits for a deployment that has one: creating an endpoint never has.
  const index = troubles.findIndex(
    ({ endpoint, fails }) =>
      (endpoint === undefined || endpoint === deployment.endpointName) &&
      (fails === 'health-check' || alarm !== undefined),
  )
  const [trouble] = index < 0 ? [] : troubles.splice(index, 1)
  if (trouble === undefined) return
  switch (trouble.fails) {
    case 'health-check': {
      const variants = hosting.configs.get(deployment.configName)?.input.ProductionVariants ?? []
      for (const { ModelName: name = '' } of variants) hosting.unhealthy.add(name)
      return
    }
    case 'alarm':
      fireAlarm(workload, deployment.deployment)
      return
    case 'rollback':
      hosting.rollbackFails.add(deployment.configName)
      fireAlarm(workload, deployment.deployment)
      return
  }
}

/** In the middle of the first span in which traffic on the new fleet is watched. */
function fireAlarm({ hosting }: Workload, deployment: DeploymentConfig | undefined): void {
  const name = deployment?.AutoRollbackConfiguration?.Alarms?.[0]?.AlarmName ?? ''
  const policy = deployment?.BlueGreenUpdatePolicy?.TrafficRoutingConfiguration ?? deployment?.RollingUpdatePolicy
  const { provision, activate, rollback } = hosting.behaviour
  const bake = 1000 * (policy?.WaitIntervalInSeconds ?? 0)
  const fires = hosting.now().getTime() + provision + (bake > 0 ? activate + bake / 2 : activate / 2)
  hosting.alarms.set(name, 'ALARM', new Date(fires))
  hosting.alarms.set(name, 'OK', new Date(fires + rollback))
}
