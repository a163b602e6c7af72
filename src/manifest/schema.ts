import { z } from 'zod'

// First sketch; see parse.ts.
const name = z.string()

const gate = z.strictObject({
  min: z.number().optional(),
  max: z.number().optional(),
  max_regression: z.union([z.number(), z.string()]).optional(),
  level: z.enum(['error', 'warn']).optional(),
})

const metricDefinition = z.strictObject({
  path: z.string().optional(),
  goal: z.enum(['minimize', 'maximize']).optional(),
  tolerance: z.number().optional(),
  unit: z.string().optional(),
  gate: gate.optional(),
})

const container = z.strictObject({
  image: z.string(),
  name: name.optional(),
  model_data: z.string().optional(),
  environment: z.record(z.string(), z.string()).optional(),
  framework: z.string().optional(),
  framework_version: z.string().optional(),
})

const metrics = z.strictObject({
  report: z.string(),
  primary: z.string().optional(),
  baseline: z.union([z.literal('latest_approved'), z.literal('none'), z.strictObject({ version: z.int() })]).optional(),
  values: z.record(z.string(), metricDefinition).optional(),
})

export const manifestSchema = z.strictObject({
  schema: z.literal(1).optional(),
  group: name,
  description: z.string().optional(),
  containers: z.array(container).min(1).max(15),
  content_types: z.array(z.string()).optional(),
  response_types: z.array(z.string()).optional(),
  realtime_instance_types: z.array(z.string()).optional(),
  transform_instance_types: z.array(z.string()).optional(),
  metadata: z.record(z.string(), z.string()).optional(),
  metrics: metrics.optional(),
})

/** A manifest as the rest of the action sees it: checked, short forms expanded. */
export type Manifest = z.infer<typeof manifestSchema>
export type MetricDefinition = z.infer<typeof metricDefinition>
export type GateDefinition = z.infer<typeof gate>
