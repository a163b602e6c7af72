import type { CreateModelPackageCommandInput } from '@aws-sdk/client-sagemaker'
import type { ManifestFile, PackageFile } from '../../src/manifest/file.js'
import type { ModelCardContent } from '../../src/manifest/schema/card.js'
import type { Manifest } from '../../src/manifest/schema/manifest.js'
import { packageAddress } from '../../src/modes/package/address.js'
import { packageRequest } from '../../src/modes/package/request.js'
import { addressOf } from '../../src/registry/address.js'
import { versionCard } from '../../src/registry/card/card.js'
import { namedReports } from '../../src/registry/resolve/reports-place.js'
import type { PlacedReport } from '../../src/registry/resolve/resolved.js'
import { draftVersion } from '../../src/registry/version/draft.js'
import { aRun, SETTINGS } from '../register/world.js'

const KEY = 'arn:aws:kms:eu-west-1:222222222222:key/1234abcd-12ab-34cd-56ef-1234567890ab'
const DIGEST = `sha256:${'0123456789abcdef'.repeat(4)}`

/** Every report where `reports-s3-uri` would have it. */
function placed(manifest: Pick<Manifest, 'reports' | 'drift_baselines'>): ReadonlyMap<string, PlacedReport> {
  const named = namedReports({ group: 'x', containers: [], ...manifest })
  return new Map(
    named.map(({ at, report: { file, content_type: contentType = 'application/json', digest = DIGEST } }) => [
      at.join('.'),
      { s3Uri: file.startsWith('s3://') ? file : `s3://acme-reports/churn/${DIGEST.slice(7)}/x`, contentType, digest },
    ]),
  )
}

function cardOf(
  manifest: Pick<Manifest, 'hyper_parameters' | 'model_card' | 'model_card_status'>,
  ofFile?: ModelCardContent,
) {
  const { file: _, ...sections } = manifest.model_card ?? {}
  const card = manifest.model_card === undefined ? undefined : (ofFile ?? sections)
  return versionCard({ card, manifest, training: undefined, metrics: [], details: undefined })
}

/** The request that a checked manifest becomes, with what a training job would fill in. */
export function requestOf(file: ManifestFile, card?: ModelCardContent): CreateModelPackageCommandInput {
  const [container, ...others] = file.manifest.containers
  const needsTraining = file.manifest.source !== undefined && (container === undefined || container.image === undefined)
  const filled = { image: '111111111111.dkr.ecr.eu-west-1.amazonaws.com/trained:1', ...container }
  const manifest = needsTraining ? { ...file.manifest, containers: [filled, ...others] } : file.manifest
  const made = cardOf(manifest, card)
  return draftVersion({
    candidate: { file, metrics: [], loosenedGates: [] },
    resolved: { manifest, imageDigests: new Map(), artifacts: [], reports: placed(manifest), checks: [] },
    address: addressOf(manifest.group, SETTINGS),
    context: aRun(),
    settings: { packageKmsKeyId: KEY },
    ...(made === undefined ? {} : { card: made }),
  }).request
}

/** The request that a checked manifest with `name` becomes. */
export function requestOfPackage(file: PackageFile): CreateModelPackageCommandInput {
  const settings = {
    region: 'eu-west-1',
    partition: 'aws',
    callerAccount: '111111111111',
    dryRun: false,
    onGateFailure: 'stop',
    packageKmsKeyId: KEY,
    validationRoleArn: 'arn:aws:iam::111111111111:role/validate',
    validationKmsKeyId: KEY,
    pollIntervalSeconds: 10,
    waitMinutes: 10,
    validationMinutes: 240,
  } as const
  const made = cardOf(file.manifest)
  return packageRequest({
    candidate: { file, metrics: [], loosenedGates: [] },
    address: packageAddress(file.manifest.name, settings),
    resolution: { imageDigests: new Map(), artifacts: [], reports: placed(file.manifest), checks: [] },
    settings,
    context: aRun(),
    ...(made === undefined ? {} : { card: made }),
  }).request
}
