import * as z from 'zod'
import { count, percent } from './fields.js'

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

const FREQUENCIES = ['10s', '30s', '1m', '2m', '3m', '4m', '5m'] as const

/** Metrics of each instance and container. */
export const enhancedMetrics = z
  .strictObject({
    frequency: z
      .enum(FREQUENCIES)
      .meta({
        description: 'How often they are published; 1m unless given.',
        api: 'CreateEndpointConfig: MetricsConfig.MetricPublishFrequencyInSeconds',
        examples: ['10s'],
        allowed: '`10s`, `30s`, `1m`, `2m`, `3m`, `4m` or `5m`',
      })
      .optional(),
  })
  .meta({
    description: 'Publishes metrics of each instance and container to CloudWatch.',
    api: 'CreateEndpointConfig: MetricsConfig.EnableEnhancedMetrics',
    examples: [{ frequency: '10s' }],
    allowed: 'a mapping with `frequency`, which may be empty: `{}`',
  })

export const networkIsolation = z.boolean().meta({
  description: 'Whether the containers are cut off from the network; kept as it is unless given.',
  api: 'CreateModel: EnableNetworkIsolation',
  examples: [true],
  allowed: '`true` or `false`',
})

export type EnhancedMetrics = z.infer<typeof enhancedMetrics>
export type DataCapture = z.infer<typeof dataCapture>
export type AsyncInference = z.infer<typeof asynchronous>
