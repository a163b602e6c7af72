import * as z from 'zod'
import { count, percent } from './deploy-fields.js'

/** What of the traffic is kept. Where it is kept, the workflow says. */
export const dataCapture = z
  .strictObject({
    sampling: percent.meta({
      description: 'How much of the traffic is copied.',
      api: 'CreateEndpointConfig: DataCaptureConfig.InitialSamplingPercentage',
      examples: ['20%'],
    }),
    capture: z
      .array(z.enum(['input', 'output']).meta({ allowed: '`input` or `output`' }))
      .min(1)
      .max(2)
      .meta({
        description: 'Whether requests, answers or both are copied.',
        api: 'CreateEndpointConfig: DataCaptureConfig.CaptureOptions',
        examples: [['input', 'output']],
        allowed: 'a list of `input`, `output` or both',
      }),
  })
  .meta({
    description: 'Copies requests and answers to S3. Where to, and under which key, the workflow says.',
    api: 'CreateEndpointConfig: DataCaptureConfig',
    examples: [{ sampling: '20%', capture: ['input', 'output'] }],
    allowed: 'a mapping with `sampling` and `capture`',
  })

/** Asynchronous inference. Where the answers go, the workflow says. */
export const asynchronous = z
  .strictObject({
    max_concurrent_invocations: count(1000)
      .meta({
        description: 'How many requests an instance works on at once.',
        api: 'CreateEndpointConfig: AsyncInferenceConfig.ClientConfig.MaxConcurrentInvocationsPerInstance',
        examples: [4],
      })
      .optional(),
  })
  .meta({
    description: 'Asynchronous inference. Where answers go, the workflow says.',
    api: 'CreateEndpointConfig: AsyncInferenceConfig',
    examples: [{ max_concurrent_invocations: 4 }],
    allowed: 'a mapping with `max_concurrent_invocations`, which may be empty: `{}`',
  })

export type DataCapture = z.infer<typeof dataCapture>
export type AsyncInference = z.infer<typeof asynchronous>
