import fc from 'fast-check'
import type { Manifest, PackageManifest } from '../../src/manifest/schema/manifest.js'
import { arbitraryCard } from './arbitrary-card.js'
import { aDeploySection } from './arbitrary-deploy.js'
import {
  alphabet,
  entityName,
  finite,
  LETTERS,
  modelData,
  oneLine,
  optional,
  plain,
  said,
  value,
  word,
} from './arbitrary-parts.js'
import * as section from './arbitrary-sections.js'
import { additionalSpecifications, containers, lists, modelDataSource } from './arbitrary-serving.js'

const percentage = fc.integer({ min: 0, max: 9999 }).map((share) => `${share}%`)

const gate = fc
  .record({
    limits: fc.tuple(optional(finite), optional(finite), optional(fc.oneof(percentage, finite.map(Math.abs)))),
    level: optional(fc.constantFrom('error' as const, 'warn' as const)),
  })
  .filter(({ limits }) => limits.some((limit) => limit !== undefined))
  .map(({ limits: [one, other, max_regression], level }) => {
    const isSwapped = one !== undefined && other !== undefined && one > other
    return { min: isSwapped ? other : one, max: isSwapped ? one : other, max_regression, level }
  })

const metric = fc.record({
  path: optional(alphabet(`${LETTERS}._`, 1, 60)),
  goal: optional(fc.constantFrom('minimize' as const, 'maximize' as const)),
  tolerance: optional(finite.map(Math.abs)),
  unit: optional(alphabet(`${LETTERS}% /`, 1, 20)),
  deviation: optional(fc.constantFrom('metric' as const, 'residuals' as const)),
  gate: optional(gate),
})

const metrics = fc
  .record({
    report: fc.oneof(
      alphabet(`${LETTERS}_-./ `, 1, 60).filter((path) => !path.startsWith('/')),
      fc.constant('s3://acme-ml/e.json'),
    ),
    baseline: optional(
      fc.oneof(
        fc.constant('latest_approved' as const),
        fc.constant('none' as const),
        fc.record({ version: fc.integer({ min: 1 }) }),
      ),
    ),
    show: optional(fc.constantFrom('declared' as const, 'all' as const)),
    values: optional(fc.dictionary(word, metric, { maxKeys: 8 })),
    pick: fc.nat(),
  })
  .map(({ pick, ...rest }) => {
    const names = Object.keys(rest.values ?? {})
    return { ...rest, primary: names[pick % Math.max(1, names.length)] }
  })

/** What a version and a package may both say. */
const common = (isPackage: boolean) => ({
  schema: optional(fc.constant(1 as const)),
  description: optional(oneLine),
  domain: optional(said),
  task: optional(said),
  ...lists,
  sample_payload: optional(modelData),
  hyper_parameters: optional(section.hyperParameters),
  metadata: optional(fc.dictionary(word, value, { maxKeys: 20 })),
  tags: optional(section.tags),
  metrics: optional(metrics),
  reports: optional(section.reports),
  drift_baselines: optional(section.driftBaselines),
  model_card: optional(
    fc.oneof(
      fc.record({ file: fc.constantFrom('model-card.yaml', '../cards/one.json') }),
      arbitraryCard.filter((card) => Object.keys(card).length > 0),
    ),
  ),
  model_card_status: optional(fc.constantFrom('Draft', 'PendingReview')),
  additional_specifications: optional(additionalSpecifications(isPackage)),
})

// A card may be larger than a manifest, and it is about cards that such a one says something.
const isSmall = (manifest: unknown) => Buffer.byteLength(JSON.stringify(manifest)) < 30_000

const withContainers = fc.record({
  containers: containers(),
  source: optional(fc.oneof(section.filling, fc.record({ project: section.project }))),
  source_uri: optional(section.plainSourceUri),
})
const filledBySource = fc.record({ source: section.filling, source_uri: optional(section.plainSourceUri) })

const described = fc.record({
  group: entityName,
  group_description: optional(oneLine),
  skip_validation: optional(fc.constantFrom('all', 'none')),
  deploy: optional(aDeploySection),
  ...common(false),
})
const cloned = fc
  .tuple(described, section.clonedUri)
  .map(([{ additional_specifications: _, content_types: __, response_types: ___, ...rest }, source_uri]) => {
    const { realtime_instance_types: ____, transform_instance_types: _____, ...kept } = rest
    return { ...kept, source_uri }
  })

/** Manifests of versions that are allowed, each with a good part of the schema in it. */
export const aManifest: fc.Arbitrary<Manifest> = fc
  .oneof(
    { weight: 6, arbitrary: fc.tuple(described, withContainers).map((parts) => Object.assign({}, ...parts)) },
    { weight: 1, arbitrary: fc.tuple(described, filledBySource).map((parts) => Object.assign({}, ...parts)) },
    { weight: 1, arbitrary: cloned },
  )
  .map((manifest) => plain(manifest) as Manifest)
  .filter(isSmall)
  .map(withServableContainers)

// AWS's exclusions: a serverless endpoint and a shadow test serve one container, serverless ones a `.tar.gz`, and what is bought at
// AWS Marketplace has neither these nor guardrails.
function withServableContainers(manifest: Manifest): Manifest {
  const { deploy, containers } = manifest
  if (deploy === undefined || containers === undefined) return manifest
  const isServerless = deploy.variants?.some(({ serverless }) => serverless !== undefined) === true
  const isAlone = isServerless || deploy.shadow_variants !== undefined
  return {
    ...manifest,
    containers: containers.slice(0, isAlone ? 1 : undefined).map(({ product_id: _, ...container }) => {
      const { model_data_source: __, ...rest } = container
      return isServerless ? rest : container
    }),
  }
}

const withLists = fc.record({ containers: containers({ isPackage: true }), ...required(lists) })
const byAlgorithm = fc.record({
  algorithm: fc.oneof(
    fc.record({ name: entityName, model_data: optional(modelData) }),
    fc.record({
      name: entityName.map((name) => `arn:aws:sagemaker:eu-west-1:222222222222:algorithm/${name}`),
      model_data_source: modelDataSource,
    }),
  ),
})

/** Manifests of packages that are allowed. */
export const aPackage: fc.Arbitrary<PackageManifest> = fc
  .tuple(
    fc.record({ name: entityName, ...common(true), validation: optional(section.validation), listed: fc.boolean() }),
    fc.oneof(withLists, byAlgorithm),
  )
  .map(([{ listed, ...rest }, serving]) => {
    const {
      content_types: _,
      response_types: __,
      realtime_instance_types: ___,
      transform_instance_types: ____,
      ...kept
    } = rest
    const isListed = listed && rest.validation !== undefined && 'containers' in serving
    return plain({ ...kept, ...serving, ...(isListed ? { certify_for_marketplace: true } : {}) }) as PackageManifest
  })
  .filter(isSmall)

function required<Model extends Record<string, fc.Arbitrary<unknown>>>(model: Model) {
  return Object.fromEntries(
    Object.entries(model).map(([key, arbitrary]) => [key, arbitrary.filter((item) => item !== undefined)]),
  )
}
