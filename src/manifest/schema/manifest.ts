import * as z from 'zod'
import { cardSections } from './card.js'
import { containers } from './container.js'
import { deploySchema } from './deploy/section.js'
import * as field from './fields.js'
import { forEditors } from './for-editors.js'
import { inferenceLists } from './inference.js'
import { type gate, localPath, type metricDefinition, metrics } from './metrics.js'
import * as unversioned from './package.js'
import { driftBaselines, reports } from './reports.js'
import { additionalSpecifications, hyperParameters, source } from './version.js'

/**
 * The one definition of a manifest: the type, the validator, the messages and the JSON Schema come from it. Each key says
 * what it is for, what is allowed, and which member of CreateModelPackage it becomes, or of the
 * call that is named before it (`api`).
 */
export const manifestSchema = z
  .strictObject({
    schema: z
      .literal(1)
      .meta({
        description: 'The version of this format. Only ever raised for a breaking change.',
        default: 1,
        examples: [1],
        allowed: '1, the only version of this format',
      })
      .optional(),
    group: field.entityName
      .meta({
        description:
          'The model package group the version is registered in. A name; account and region come from the workflow.',
        examples: ['california-housing'],
        api: 'ModelPackageGroupName',
      })
      .optional(),
    group_description: field.description
      .meta({
        description: 'What the group is for. Written only where this run makes the group (the input `create-group`).',
        examples: ['House prices'],
        api: 'CreateModelPackageGroup: ModelPackageGroupDescription',
      })
      .optional(),
    name: field.entityName
      .meta({
        description:
          'The name of an unversioned package, such as AWS Marketplace lists. Instead of `group`; unique in account and region.',
        examples: ['california-housing-2026'],
        api: 'ModelPackageName',
      })
      .optional(),
    description: field.description
      .meta({
        description: 'What this model is for, on one line of at most 950 characters.',
        examples: ['Median house value per census block group'],
        api: 'ModelPackageDescription',
      })
      .optional(),
    domain: field.freeWord
      .meta({
        description: 'The domain of the model, for Inference Recommender.',
        examples: ['MACHINE_LEARNING', 'COMPUTER_VISION', 'NATURAL_LANGUAGE_PROCESSING'],
        api: 'Domain',
      })
      .optional(),
    task: field.freeWord
      .meta({
        description:
          'What the model does. Inference Recommender knows IMAGE_CLASSIFICATION, OBJECT_DETECTION, TEXT_GENERATION, IMAGE_SEGMENTATION, FILL_MASK, CLASSIFICATION, REGRESSION and OTHER.',
        examples: ['REGRESSION'],
        api: 'Task',
      })
      .optional(),
    source: source.optional(),
    source_uri: field.sourceUri
      .meta({
        description:
          'Where the model comes from. The ARN of a model package clones it and that of a model registers it, both instead of `containers`; any other URI stands beside them.',
        examples: [
          'arn:aws:sagemaker:eu-west-1:222222222222:model/california-housing',
          'https://mlflow.acme.com/runs/42',
        ],
        api: 'SourceUri',
      })
      .optional(),
    containers: containers('InferenceSpecification')
      .meta({
        description:
          'What serves the model: one container, or 2 to 15 for an inference pipeline, in the order of the request.',
        examples: [[{ image: '141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:1.7-1' }]],
        api: 'InferenceSpecification.Containers',
        allowed: 'a list of 1 to 15 containers',
      })
      .optional(),
    algorithm: unversioned.algorithm.optional(),
    ...inferenceLists('InferenceSpecification'),
    additional_specifications: additionalSpecifications.optional(),
    sample_payload: field.samplePayload
      .meta({
        description: 'An archive of requests that load tests send.',
        examples: ['s3://acme-ml/housing/sample.tar.gz'],
        api: 'SamplePayloadUrl',
      })
      .optional(),
    skip_validation: z
      .enum(['all', 'none'])
      .meta({
        description: 'Whether SageMaker leaves out its own checks of the package.',
        examples: ['none'],
        api: 'SkipModelValidation',
        allowed: '`all` or `none`',
      })
      .optional(),
    hyper_parameters: hyperParameters.optional(),
    metadata: field.metadata
      .meta({
        description: 'Your own keys on the version, at most 20. Keys that begin with `smr/` or `metric/` are ours.',
        examples: [{ team: 'pricing', ticket: 'ML-482' }],
        api: 'CustomerMetadataProperties',
      })
      .optional(),
    tags: unversioned.tags
      .meta({
        description:
          'Tags of an unversioned package; with `group` those of the group, written only where this run makes it. A version has none.',
        examples: [{ 'cost-center': '4711' }],
        api: 'Tags',
      })
      .optional(),
    metrics: metrics.optional(),
    reports: reports.optional(),
    drift_baselines: driftBaselines.optional(),
    model_card: z
      .strictObject({
        file: localPath
          .meta({
            description: 'The card in a file of its own, as YAML or JSON. Instead of the sections.',
            examples: ['model-card.yaml'],
          })
          .optional(),
        ...cardSections,
      })
      .refine(field.isNotEmpty, field.last)
      .meta({
        description:
          'The model card, with the keys of AWS. A plain text is short for `{ file: TEXT }`. The metrics of the report, the training job and `hyper_parameters` are filled in.',
        examples: [{ intended_uses: { purpose_of_model: 'Price guidance', risk_rating: 'Low' } }, 'model-card.yaml'],
        api: 'ModelCard.ModelCardContent',
        allowed: 'the path of a card, or a mapping with sections such as `intended_uses`',
        minProperties: 1,
        shortFor: 'file',
      })
      .optional(),
    model_card_status: z
      .enum(['Draft', 'PendingReview'])
      .meta({
        description:
          'The status of the card. `Approved` and `Archived` are for somebody else to say: the input `model-card-status`.',
        default: 'Draft',
        examples: ['PendingReview'],
        api: 'ModelCard.ModelCardStatus',
        allowed: '`Draft` or `PendingReview`',
      })
      .optional(),
    validation: unversioned.validation.optional(),
    certify_for_marketplace: z
      .boolean()
      .meta({
        description:
          'Whether AWS Marketplace may list the package. Only in a package with a `name`; needs `validation`.',
        default: false,
        examples: [true],
        api: 'CertifyForMarketplace',
        allowed: '`true` or `false`',
      })
      .optional(),
    deploy: deploySchema.optional(),
  })
  .meta({
    title: 'model.yaml of the SageMaker Model Registry Action',
    description: 'A trained model that becomes a version in the SageMaker Model Registry.',
    examples: [
      {
        group: 'california-housing',
        containers: [
          {
            image: '141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:1.7-1',
            model_data: 's3://acme-ml/housing/model.tar.gz',
          },
        ],
        content_types: ['text/csv'],
        response_types: ['text/csv'],
        metrics: 'evaluation.json',
      },
    ],
    allowed: 'a mapping with `group` and `containers`',
    ...forEditors,
  })

type Written = z.infer<typeof manifestSchema>
export type MetricDefinition = z.infer<typeof metricDefinition>
export type GateDefinition = z.infer<typeof gate>
export type Container = NonNullable<Written['containers']>[number]
export type AdditionalSpecification = NonNullable<Written['additional_specifications']>[number]
export type ReportFile = NonNullable<NonNullable<Written['reports']>['explainability']>

/**
 * A manifest as the rest of the action sees it: checked, short forms expanded, `containers` empty where others stand for
 * them (`source`, `source_uri`).
 */
export type Manifest = Omit<Written, 'group' | 'containers' | 'name' | OfPackages> & {
  readonly group: string
  readonly containers: readonly Container[]
}

/** A manifest with `name`: an unversioned package, which no mode but register knows. */
export type PackageManifest = Omit<Written, 'name' | 'containers' | 'group' | OfVersions> & {
  readonly name: string
  readonly containers: readonly Container[]
}

/** "Does not apply to versioned models", and ruling 21. */
type OfPackages = 'algorithm' | 'validation' | 'certify_for_marketplace'
type OfVersions = 'group_description' | 'source' | 'source_uri' | 'deploy'

/** What a checked manifest is: one of the two. */
export type AnyManifest =
  | { readonly kind: 'version'; readonly manifest: Manifest }
  | { readonly kind: 'package'; readonly manifest: PackageManifest }

/** Tells a version from a package by `group` and `name`, of which the rules between keys leave exactly one. */
export function manifestOf(written: Written): AnyManifest | undefined {
  const { group, name, containers = [], ...rest } = written
  const { group_description, source, source_uri, deploy, ...ofPackage } = rest
  const { algorithm, validation, certify_for_marketplace, ...ofVersion } = rest
  if (group !== undefined) return { kind: 'version', manifest: { ...ofVersion, group, containers } }
  if (name !== undefined) return { kind: 'package', manifest: { ...ofPackage, name, containers } }
  return undefined
}
