import { ActionError } from '../errors.js'
import type { CommonInputs } from '../inputs/inputs.js'

/** The Region to work in. Throws `invalid-input` where neither the input nor the environment names one. */
export function requiredRegion({ region }: CommonInputs): string {
  if (region !== undefined) return region
  throw new ActionError('invalid-input', 'aws-region: is empty, and AWS_REGION and AWS_DEFAULT_REGION are not set', {
    hint: 'Give the Region of the model package group, such as `aws-region: eu-west-1`.',
  })
}
