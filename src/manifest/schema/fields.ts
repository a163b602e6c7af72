import * as z from 'zod'
import { readS3Uri } from './s3-uri.js'

export { realtimeInstanceType, transformInstanceType } from './open-words.js'

/**
 * The kinds of value a manifest holds. `allowed` ends the sentence "GIVEN is not …" of every message; `api` is the member
 * of CreateModelPackage the value becomes. Limits are those of the service model (the shape is named beside each), which
 * no SDK checks.
 */

/** EntityName: the name of a group, a container, a stage. */
export const entityName = z
  .string()
  .max(63)
  // [a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}, written so that it cannot backtrack.
  .regex(/^[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$/)
  .meta({ allowed: 'a name of 1 to 63 letters, digits and hyphens that begins and ends with a letter or digit' })

// EntityDescription is 1024; the rest is kept for the digest that register adds.
export const MAX_DESCRIPTION_CHARACTERS = 950

/** EntityDescription: [\p{L}\p{M}\p{Z}\p{S}\p{N}\p{P}]*, which has no line break and no invisible character; nor U+2028 here. */
export const description = z
  .string()
  .max(MAX_DESCRIPTION_CHARACTERS)
  .regex(/^[\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}]*$/u)
  .meta({ allowed: `a text of at most ${MAX_DESCRIPTION_CHARACTERS} characters on one line` })

/** ContainerImage: ≤ 255, no white space; and the characters an image reference can have. */
export const image = z
  .string()
  .max(255)
  .regex(/^[A-Za-z0-9][A-Za-z0-9._:/-]*(?:@sha256:[0-9a-f]{64})?$/)
  .regex(/^(?![A-Za-z0-9+.-]+:\/\/)/)
  .meta({
    allowed:
      'an image of at most 255 characters, as `REGISTRY/REPOSITORY:TAG` or `REGISTRY/REPOSITORY@sha256:` and 64 hexadecimal digits',
  })

/** ModelDataUrl: "must point to a single gzip compressed tar archive (.tar.gz suffix)". */
export const modelData = z
  .string()
  .max(1024)
  .regex(/^s3:\/\/[^/]+\/.*\.tar\.gz$/)
  .refine((uri) => readS3Uri(uri).kind === 'valid')
  .meta({ allowed: 'an `s3://BUCKET/KEY.tar.gz` of at most 1024 characters' })

const variables = (maxValue: number) =>
  z
    .record(
      z
        .string()
        .max(1024)
        .regex(/^[a-zA-Z_][a-zA-Z0-9_]*$/)
        .meta({ allowed: 'the name of an environment variable (letters, digits and `_`, at most 1024)' }),
      z
        .string()
        .max(maxValue)
        .meta({ allowed: `a text of at most ${maxValue} characters` }),
    )
    .refine((entries) => Object.keys(entries).length <= 16)
    .overwrite(withoutPrototype)
    .meta({ allowed: 'a mapping of at most 16 names to texts', maxProperties: 16 })

/** EnvironmentMap; the model says 100 entries, its text "We support up to 16 entries", and the service goes by its text. */
export const environment = variables(1024)

/** TransformEnvironmentMap, whose values may be longer. */
export const transformEnvironment = variables(10_240)

/** The model knows no limit for Framework; this one keeps it a word. */
export const framework = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[!-~]+$/)
  .meta({ allowed: 'a word of at most 64 characters, such as `PYTORCH`' })

/** ModelPackageFrameworkVersion: [0-9]\.[A-Za-z0-9.-]+, 3 to 10. */
export const frameworkVersion = z
  .string()
  .max(10)
  .regex(/^[0-9]\.[A-Za-z0-9.-]+$/)
  .meta({ allowed: 'a version of 3 to 10 characters, one digit and a dot first, such as "2.4.1"' })

/** ContentType: ≤ 256, one line. */
export const contentType = z
  .string()
  .min(1)
  .max(256)
  .regex(/^[^\p{C}]*$/u)
  .meta({ allowed: 'a media type of at most 256 characters, such as `text/csv`' })

/** ResponseMIMEType: [-\w]+\/.+, ≤ 1024. */
export const responseType = z
  .string()
  .max(1024)
  .regex(/^[-\w]+\/[^\p{C}]+$/u)
  .meta({ allowed: 'a media type of at most 1024 characters, such as `text/csv`' })

const MAX_USER_METADATA_ENTRIES = 20 // of the 50 of CustomerMetadataMap; the rest is for metrics and provenance

/** CustomerMetadataMap. The model's own patterns (`…*)${1,128}`) are broken; this is what they mean. */
export const metadata = z
  .record(
    z
      .string()
      .min(1)
      .max(128)
      .regex(/^[\p{L}\p{Zs}\p{N}_.:/=+\-@]+$/u)
      // Either case; written out, since a pattern of JSON Schema has no flags.
      .regex(/^(?![sS][mM][rR]\/|[mM][eE][tT][rR][iI][cC]\/)/)
      .meta({ allowed: 'a key of 1 to 128 letters, digits, spaces and `_.:/=+-@`' }),
    z
      .string()
      .min(1)
      .max(256)
      .regex(/^[\p{L}\p{Zs}\p{N}_.:/=+\-@]+$/u)
      .meta({ allowed: 'a text of 1 to 256 letters, digits, spaces and `_.:/=+-@`' }),
  )
  .refine((entries) => Object.keys(entries).length <= MAX_USER_METADATA_ENTRIES)
  .overwrite(withoutPrototype)
  .meta({
    allowed: `a mapping of at most ${MAX_USER_METADATA_ENTRIES} keys to texts`,
    maxProperties: MAX_USER_METADATA_ENTRIES,
  })

/** S3ModelUri without a key that ends at will: an object, or a folder that ends with `/`. */
export const s3Location = z
  .string()
  .max(1024)
  .regex(/^s3:\/\/[^/]+\/.+$/s)
  .refine((uri) => readS3Uri(uri).kind === 'valid')
  .meta({ allowed: 'an `s3://BUCKET/KEY` or an `s3://BUCKET/FOLDER/` of at most 1024 characters' })

/** One object in S3. */
export const s3Object = z
  .string()
  .max(1024)
  .regex(/^s3:\/\/[^/]+\/.*[^/]$/s)
  .refine((uri) => readS3Uri(uri).kind === 'valid')
  .meta({ allowed: 'an `s3://BUCKET/KEY` of at most 1024 characters' })

/** InferenceHubAccessConfig.HubContentArn; the service model says `.*` of at most 255. */
export const hubContentArn = z
  .string()
  .max(255)
  .regex(
    /^arn:aws[a-z-]*:sagemaker:[a-z0-9-]+:(?:\d{12}|aws):hub-content\/[A-Za-z0-9-]+\/[A-Za-z]+\/[A-Za-z0-9-]+(?:\/\d{1,4}\.\d{1,4}\.\d{1,4})?$/,
  )
  .meta({ allowed: 'the ARN of a hub content, `arn:aws:sagemaker:REGION:ACCOUNT:hub-content/HUB/Model/NAME/VERSION`' })

/** ETags are free texts in the service model; one word here, as S3 writes them. */
export const eTag = z
  .string()
  .min(1)
  .max(256)
  .regex(/^[!-~]+$/)
  .meta({ allowed: 'an ETag of 1 to 256 characters without blanks' })

/** NearestModelName: the model knows no limit; this one keeps it a word. */
export const nearestModel = z
  .string()
  .min(1)
  .max(256)
  .regex(/^[!-~]+$/)
  .meta({ allowed: 'a word of at most 256 characters, such as `resnet50`' })

/** DataInputConfig: 1 to 16,384 characters; the API's examples are JSON, and Neo reads nothing else. */
export const dataInputConfig = z
  .string()
  .min(1)
  .max(16_384)
  .meta({ allowed: 'a text of 1 to 16384 characters, such as \'{"input_1": [1, 3, 224, 224]}\'' })

/** ProductId: [a-zA-Z0-9](-*[a-zA-Z0-9])*, ≤ 256. */
export const productId = z
  .string()
  .max(256)
  .regex(/^[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$/)
  .meta({ allowed: 'a product id of 1 to 256 letters, digits and hyphens' })

/** Domain and Task are free texts in the model; one line of moderate length here. */
export const freeWord = z
  .string()
  .min(1)
  .max(256)
  .regex(/^[^\p{C}\p{Zl}\p{Zp}]+$/u)
  .meta({ allowed: 'a text of 1 to 256 characters on one line' })

/** SamplePayloadUrl: "must point to a single gzip compressed tar archive (.tar.gz suffix)". */
export const samplePayload = modelData

/** ModelPackageSourceUri: [\\p{L}\\p{M}\\p{Z}\\p{N}\\p{P}]{0,1024}. */
export const sourceUri = z
  .string()
  .min(1)
  .max(1024)
  .regex(/^[\p{L}\p{M}\p{Zs}\p{N}\p{P}]+$/u)
  .meta({ allowed: 'a URI of 1 to 1024 characters, or the ARN of a model or a model package' })

/** For mappings of which each key may be left out, and not all of them: SageMaker takes some empty structures, and none means anything. */
export function isNotEmpty(entries: object): boolean {
  return Object.keys(entries).length > 0
}

/** A check that is made where nothing else is wrong: a mapping of one unknown key is not told that it is empty, too. */
export const last: Pick<z.core.$ZodCustomParams, 'when'> = { when: ({ issues }) => issues.length === 0 }

/** A mapping in which only what was written is found: `values['constructor']` is undefined unless somebody declared it. */
export function withoutPrototype<Value>(entries: Record<string, Value>): Record<string, Value> {
  const bare: Record<string, Value> = Object.create(null)
  return Object.assign(bare, entries)
}
