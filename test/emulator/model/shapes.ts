import autoscaling from './fixtures/application-autoscaling.json' with { type: 'json' }
import cloudwatch from './fixtures/cloudwatch.json' with { type: 'json' }
import ecr from './fixtures/ecr.json' with { type: 'json' }
import iam from './fixtures/iam.json' with { type: 'json' }
import kms from './fixtures/kms.json' with { type: 'json' }
import logs from './fixtures/logs.json' with { type: 'json' }
import s3 from './fixtures/s3.json' with { type: 'json' }
import sagemaker from './fixtures/sagemaker.json' with { type: 'json' }
import runtime from './fixtures/sagemaker-runtime.json' with { type: 'json' }
import quotas from './fixtures/service-quotas.json' with { type: 'json' }
import sts from './fixtures/sts.json' with { type: 'json' }

/** A shape of a botocore service model, cut down to what `extract.py` keeps. */
export interface Shape {
  readonly type: string
  readonly members?: Readonly<Record<string, { readonly shape: string }>>
  readonly required?: readonly string[]
  readonly member?: { readonly shape: string }
  readonly key?: { readonly shape: string }
  readonly value?: { readonly shape: string }
  readonly enum?: readonly string[]
  readonly min?: number
  readonly max?: number
  readonly pattern?: string
}

interface Model {
  readonly operations: Readonly<
    Record<string, { readonly input: { shape: string }; readonly output?: { shape: string } }>
  >
  readonly shapes: Readonly<Record<string, Shape>>
}

const MODELS: Readonly<Record<ModelledService, Model>> = {
  sagemaker,
  sts,
  cloudwatch,
  'application-autoscaling': autoscaling,
  'sagemaker-runtime': runtime,
  s3,
  ecr,
  kms,
  'service-quotas': quotas,
  logs,
  iam,
}

/** The services whose models are kept, by their folders in botocore. */
export type ModelledService =
  | 'sagemaker'
  | 'sts'
  | 'cloudwatch'
  | 'application-autoscaling'
  | 'sagemaker-runtime'
  | 's3'
  | 'ecr'
  | 'kms'
  | 'service-quotas'
  | 'logs'
  | 'iam'

/** The shape of this name in the official model of a service. */
export function shapeOf(service: ModelledService, name: string): Shape {
  const shape = MODELS[service].shapes[name]
  if (shape === undefined) throw new Error(`the extract of ${service} has no shape ${name}; run model/extract.py`)
  return shape
}

/** The name of the input or output shape of an operation, or undefined where the extract lacks the operation. */
export function operationShape(
  service: ModelledService,
  operation: string,
  end: 'input' | 'output',
): string | undefined {
  return MODELS[service].operations[operation]?.[end]?.shape
}
