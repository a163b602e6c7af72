import type { EmulatorOptions } from '../emulator/index.js'
import { TRAINING_ACCOUNT } from '../emulator/index.js'
import { EVERY_OPTION, trainingStack } from '../harness/accounts.js'
import { World } from './world.js'

/** A world whose register role may do all that `infrastructure/training.yaml` can be asked to let it do. */
export function openWithEveryOption(
  options: EmulatorOptions = {},
  parameters: Readonly<Record<string, string>> = {},
): Promise<World> {
  const roles = trainingStack({ ...EVERY_OPTION, ...parameters }).roles.map((role) => ({
    ...role,
    account: TRAINING_ACCOUNT,
  }))
  return World.open({ ...options, roles: [...roles, ...(options.roles ?? [])] })
}
