import { readFile } from '../../../candidate/workspace.js'
import { ActionError } from '../../../errors.js'
import type { PoliciesInputs } from '../../../inputs/inputs.js'
import { type Facts, settingOf } from '../../../run/setting/setting-of.js'
import { planPolicies } from '../plan.js'
import { type PresentPolicy, readPresent } from '../present.js'
import type { PoliciesDocument } from '../result.js'

const MAX_PRESENT_BYTES = 1024 * 1024

/** Every policy that the accounts need; what `policies-present-path` has is left out. Throws `invalid-input`. */
export async function plannedPolicies(
  { inputs, ...facts }: Omit<Facts, 'inputs'> & { readonly inputs: PoliciesInputs },
  workspace: string,
): Promise<PoliciesDocument> {
  const { policiesPresentPath: path } = inputs
  const present = path === undefined ? [] : await readThere(workspace, path)
  return planPolicies(settingOf({ inputs, ...facts }), present)
}

async function readThere(workspace: string, path: string): Promise<readonly PresentPolicy[]> {
  try {
    const { text } = await readFile({ workspace, path, maxBytes: MAX_PRESENT_BYTES })
    return readPresent(text, path)
  } catch (error) {
    if (!(error instanceof ActionError) || error.message.startsWith('policies-present-path')) throw error
    throw new ActionError('invalid-input', `policies-present-path: ${error.message}`, { cause: error })
  }
}
