import type { UpdateModelPackageInput, UpdateModelPackageOutput } from '@aws-sdk/client-sagemaker'
import type { Call, Clock, ImageRegistry, VersionReader } from '../../ports.js'

/** Everything an update may ask of the world. */
export interface UpdatePorts {
  readonly registry: UpdateRegistry
  /** Asked for the tags of specifications that are appended. Absent: tags are sent as they are. */
  readonly images?: ImageRegistry
  readonly clock: Clock
}

/** The shared-services account, by the role that may update. */
export interface UpdateRegistry extends VersionReader {
  readonly updateModelPackage: Call<VersionUpdate, UpdateModelPackageOutput>
}

/** All that an update can write: neither an approval nor a stage, and no specification that is there already. */
export type VersionUpdate = Required<Pick<UpdateModelPackageInput, 'ModelPackageArn'>> &
  Pick<
    UpdateModelPackageInput,
    | 'ModelCard'
    | 'CustomerMetadataProperties'
    | 'CustomerMetadataPropertiesToRemove'
    | 'AdditionalInferenceSpecificationsToAdd'
    | 'SourceUri'
  >
