import { groupBy } from '../../language/group-by.js'
import { inOrder } from '../../permissions/need.js'
import { needsOf } from '../../permissions/needs.js'
import { addressOf } from '../../registry/address.js'
import { CHECK_NAMES, type DoctorCheck } from './check.js'
import { gitHubChecks } from './checks/git-hub.js'
import { hostingChecks } from './checks/hosting.js'
import { modelChecks } from './checks/model.js'
import { versionChecks } from './checks/versions.js'
import type { DoctorGitHub, DoctorPorts } from './ports.js'
import type { DoctorSettings } from './settings.js'

/**
 * Looks at all that the mode of `check-mode` needs, side by side, so that whatever is missing is told in one run. Nothing is
 * written. Without ports of AWS (no credentials) only GitHub is asked.
 */
export async function doctor(
  settings: DoctorSettings,
  ports: DoctorPorts,
  gitHub: DoctorGitHub,
): Promise<readonly DoctorCheck[]> {
  const needs = needsOf(settings.setting).map((need) => ({ ...need, statement: inOrder(need.statement) }))
  const looking = { settings, needs }
  const groups = groupBy(settings.files, ({ manifest }) => manifest.group)
  const checks = await Promise.all([
    ...[...groups].map(([group, files]) =>
      versionChecks({ ...looking, files, address: addressOf(group, settings.location) }, ports),
    ),
    settings.checkMode === 'register' || settings.checkMode === 'deploy' ? modelChecks(looking, ports) : [],
    settings.checkMode === 'deploy' ? hostingChecks(looking, ports) : [],
    gitHubChecks(settings, gitHub),
  ])
  return inTheirOrder(checks.flat())
}

/** In the order of their names, each line once: what several models share is told once. */
export function inTheirOrder(checks: readonly DoctorCheck[]): readonly DoctorCheck[] {
  const once = [...new Map(checks.map((check) => [JSON.stringify(check), check])).values()]
  return once.toSorted((a, b) => CHECK_NAMES.indexOf(a.name) - CHECK_NAMES.indexOf(b.name))
}
