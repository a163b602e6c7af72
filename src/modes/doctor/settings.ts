import type { DoctorInputs } from '../../inputs/inputs.js'
import type { ManifestFile } from '../../manifest/file.js'
import type { Need } from '../../permissions/need.js'
import type { Setting } from '../../permissions/setting.js'
import type { BaseContext } from '../../ports.js'
import type { GroupAddress, RegistryLocation } from '../../registry/address.js'

/** What is looked at: what the mode of `check-mode` would be given. */
export interface DoctorSettings {
  readonly checkMode: DoctorInputs['checkMode']
  readonly files: readonly ManifestFile[]
  /** Where the versions live, and whose credentials read them. */
  readonly location: RegistryLocation & { readonly registryAccount: string }
  /** The account of the credentials that do the work. */
  readonly account: string
  /** The role of these credentials. */
  readonly roleArn: string
  readonly setting: Setting
  readonly createGroup: boolean
  /** The environment that is deployed to; empty where the deployment is the same in each. */
  readonly environment: string
  /** The execution role of the endpoint; undefined where the input is empty. */
  readonly executionRoleArn: string | undefined
  /** `reports-s3-uri` without a slash at its end. */
  readonly reportsS3Uri: string | undefined
  readonly baseGates: DoctorInputs['baseGates']
  readonly deployFrom: DoctorInputs['deployFrom']
  readonly endpointKmsKeyId: string | undefined
  /** What the files of this run are proposed for. */
  readonly base: BaseContext | undefined
  /** `owner/name` */
  readonly repository: string
  /** The run that looks, of which GitHub has a record. */
  readonly run: { readonly id: string; readonly commit: string }
}

/** What every check is told. */
export interface Looking {
  readonly settings: DoctorSettings
  readonly needs: readonly Need[]
}

/** What a check of one group is told. */
export interface LookingAtGroup extends Looking {
  readonly address: GroupAddress
  readonly files: readonly ManifestFile[]
}
