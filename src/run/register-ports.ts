import { clientsOnDemand } from '../aws/clients-on-demand.js'
import { versionReader, versionUpdater, versionWriter } from '../aws/sagemaker/model-packages.js'
import { reading } from '../candidate/allowed-prefixes.js'
import { readingOnce } from '../candidate/reading-once.js'
import type { RegisterInputs } from '../inputs/inputs.js'
import { defined } from '../language/defined.js'
import type { Call, ReportStore } from '../ports.js'
import type { RegisterSettings, RegistrationPorts } from '../registry/registration.js'
import { clock } from './clock.js'
import type { RegisterRun } from './register-run.js'
import type { AwsSession } from './session.js'
import { watchedCall } from './watched-call.js'
import { type WatchedWriter, watchedWriter } from './watched-writer.js'

/** What `mode: register` asks of the world, but for the pull request. */
export interface OnlinePorts extends RegistrationPorts {
  readonly writer: WatchedWriter
  readonly reports: ReportStore
}

/** What the inputs and the credentials decide about a registration. */
export function registerSettings(
  inputs: RegisterInputs,
  { identity, region, registryAccount }: Pick<AwsSession, 'identity' | 'region' | 'registryAccount'>,
): RegisterSettings {
  const { reportsS3Uri, packageKmsKeyId, modelCardStatus } = inputs
  return {
    region,
    partition: identity.partition,
    callerAccount: identity.account,
    registryAccount,
    dryRun: inputs.dryRun,
    onGateFailure: inputs.onGateFailure,
    createGroup: inputs.createGroup,
    ...defined({ modelCardStatus, packageKmsKeyId }),
    ...(reportsS3Uri !== undefined && {
      reports: {
        s3Uri: reportsS3Uri.replace(/\/+$/, ''),
        kmsKeyId: inputs.reportsKmsKeyId,
        bucketOwner: inputs.reportsBucketOwnerId ?? identity.account,
      },
    }),
  }
}

/**
 * The ports of a run with credentials: versions are read by the registry's role, everything else is asked of the training
 * account. Nothing is written before `confirmed` holds: whose credentials these are.
 */
export function registerPorts(
  request: RegisterRun,
  { own, registry }: AwsSession,
  confirmed: Promise<unknown> = Promise.resolve(),
): OnlinePorts {
  const onDemand = clientsOnDemand(own)
  const writer = watchedWriter(versionWriter(own), request)
  const onceConfirmed =
    <Input, Output>(call: Call<Input, Output>): Call<Input, Output> =>
    async (input) => {
      await confirmed
      return call(input)
    }
  return {
    ...onDemand,
    writer: { ...writer, createModelPackage: onceConfirmed(writer.createModelPackage) },
    reader: versionReader(registry),
    reports: {
      ...reading(request.inputs.allowedS3Prefixes, readingOnce(onDemand.reports)),
      writeOnce: onceConfirmed(
        watchedCall(request, {
          name: 's3:PutObject',
          call: onDemand.reports.writeOnce,
          what: ({ s3Uri }) => `the upload of ${s3Uri}`,
        }),
      ),
    },
    groups: {
      ...onDemand.groups,
      createModelPackageGroup: onceConfirmed(
        watchedCall(request, {
          name: 'sagemaker:CreateModelPackageGroup',
          call: onDemand.groups.createModelPackageGroup,
          what: ({ ModelPackageGroupName: name }) => `CreateModelPackageGroup of ${name}`,
        }),
      ),
    },
    updater: onceConfirmed(
      watchedCall(request, {
        name: 'sagemaker:UpdateModelPackage',
        call: versionUpdater(own),
        what: ({ ModelPackageArn: arn }) => `UpdateModelPackage of ${arn}`,
      }),
    ),
    clock,
  }
}
