import type { CreateEndpointConfigInput } from '@aws-sdk/client-sagemaker'
import type { HostingState } from '../endpoints/state.js'
import { refuseKey } from '../kms/service.js'
import type { SageMakerContext } from '../sagemaker/service.js'
import { validation } from '../service-error.js'

/**
 * Families with local storage: a `d` behind the generation, and accelerated ones
 * (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/InstanceStorage.html).
 */
const WITH_DISKS =
  /^ml\.(?:[a-z]+\d[a-z]*d[a-z]*|g4dn|g4ad|g5|g5g|g6|g6e|gr6|g7e|p3dn|p4d|p4de|p5|p5e|p5en|p6-b200|trn1|trn1n|trn2|dl1)\./

/**
 * "You can't request a KmsKeyId when using an instance type with local storage … the call to CreateEndpointConfig fails"
 * (botocore, CreateEndpointConfigInput.KmsKeyId). The sentence is not known [?].
 */
export function refuseKeyBesideDisks(input: CreateEndpointConfigInput): void {
  if (input.KmsKeyId === undefined) return
  for (const { InstanceType: type = '' } of [
    ...(input.ProductionVariants ?? []),
    ...(input.ShadowProductionVariants ?? []),
  ])
    if (WITH_DISKS.test(type))
      throw validation(`KmsKeyId is not supported for instance type ${type}, which has local storage.`)
}

/**
 * CreateEndpoint needs "kms:CreateGrant (required only if the associated EndPointConfig has a KmsKeyId specified)"
 * (developer guide, "SageMaker API permissions"); that UpdateEndpoint does, too, is inferred from the instances that it
 * starts [?].
 */
export function useEndpointKey(context: SageMakerContext, hosting: HostingState, configName = ''): void {
  const keyId = hosting.configs.get(configName)?.input.KmsKeyId
  if (keyId !== undefined) refuseKey({ ...context, keyId, action: 'kms:CreateGrant' })
}
