import type {
  ClarifyTextLanguage,
  ProductionVariantInferenceAmiVersion,
  ProductionVariantInstanceType,
  TransformInstanceType,
} from '@aws-sdk/client-sagemaker'
import * as z from 'zod'
import { REALTIME_INSTANCE_TYPES, TRANSFORM_INSTANCE_TYPES } from './instance-types.js'

// AWS adds words to these lists between two releases of this action. What has the form of one is taken and sent, and a notice
// tells where this release does not know it (rules/open-lists.ts).

/** ProductionVariantInferenceAmiVersion of the service model. */
export const INFERENCE_AMIS: readonly string[] = [
  'al2-ami-sagemaker-inference-gpu-2',
  'al2-ami-sagemaker-inference-gpu-2-1',
  'al2-ami-sagemaker-inference-gpu-3-1',
  'al2-ami-sagemaker-inference-neuron-2',
  'al2023-ami-sagemaker-inference-gpu-4-1',
]

const INSTANCE_TYPE =
  /^ml\.[a-z][a-z0-9]*(?:-[a-z0-9]+)*\.(?:small|medium|large|[0-9]{0,3}xlarge|metal(?:-[0-9]{1,3}xl)?)$/

export const realtimeInstanceType = open<ProductionVariantInstanceType>({
  pattern: INSTANCE_TYPE,
  known: REALTIME_INSTANCE_TYPES,
  allowed: 'an instance type for endpoints, such as `ml.m5.xlarge`',
})

export const transformInstanceType = open<TransformInstanceType>({
  pattern: INSTANCE_TYPE,
  known: TRANSFORM_INSTANCE_TYPES,
  allowed: 'an instance type for batch transform, such as `ml.m5.xlarge`',
})

export const inferenceAmi = open<ProductionVariantInferenceAmiVersion>({
  pattern: /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/,
  known: INFERENCE_AMIS,
  allowed: 'a system image such as `al2-ami-sagemaker-inference-gpu-3-1`',
})

// ClarifyTextLanguage of the service model: ISO 639, and xx for several.
const TEXT_LANGUAGES =
  'af ar bg bn ca cs da de el en es et eu fa fi fr ga gu he hi hr hu hy id is it kn ky lb lij lt lv mk ml mr nb ne nl pl pt ro ru sa si sk sl sq sr sv ta te tl tn tr tt uk ur xx yo zh'.split(
    ' ',
  )

export const textLanguage = open<ClarifyTextLanguage>({
  pattern: /^[a-z]{2,3}$/,
  known: TEXT_LANGUAGES,
  allowed: 'the code of a language, such as `en`, or `xx` for several',
})

// The one cast: the service may know words that the SDK's type does not, and it is the service that decides.
function open<Word extends string>({
  pattern,
  known,
  allowed,
}: {
  readonly pattern: RegExp
  readonly known: readonly string[]
  readonly allowed: string
}): z.ZodType<Word> {
  const text: z.ZodType<unknown> = z.string().max(128).regex(pattern).meta({ known, allowed })
  return text as z.ZodType<Word>
}
