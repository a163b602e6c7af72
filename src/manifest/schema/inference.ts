import * as z from 'zod'
import * as field from './fields.js'

/** The lists that an inference specification has beside its containers; `member` is the one of CreateModelPackage that holds it. */
export function inferenceLists(member: 'InferenceSpecification' | 'AdditionalInferenceSpecifications[]') {
  return {
    content_types: z
      .array(field.contentType)
      .min(1)
      .meta({
        description: 'The media types the model takes.',
        examples: [['text/csv']],
        api: `${member}.SupportedContentTypes`,
        allowed: 'a list of at least one media type',
      })
      .optional(),
    response_types: z
      .array(field.responseType)
      .min(1)
      .meta({
        description: 'The media types the model answers with.',
        examples: [['application/json']],
        api: `${member}.SupportedResponseMIMETypes`,
        allowed: 'a list of at least one media type',
      })
      .optional(),
    realtime_instance_types: z
      .array(field.realtimeInstanceType)
      .min(1)
      .meta({
        description: 'The instance types an endpoint with this model may use.',
        examples: [['ml.t2.medium', 'ml.m5.xlarge']],
        api: `${member}.SupportedRealtimeInferenceInstanceTypes`,
        allowed: 'a list of at least one instance type',
      })
      .optional(),
    transform_instance_types: z
      .array(field.transformInstanceType)
      .min(1)
      .meta({
        description: 'The instance types a batch transform with this model may use.',
        examples: [['ml.m5.xlarge']],
        api: `${member}.SupportedTransformInstanceTypes`,
        allowed: 'a list of at least one instance type',
      })
      .optional(),
  }
}
