import type {
  AsyncInferenceNotificationConfig,
  CaptureMode,
  ClarifyInferenceConfig,
  CreateEndpointConfigInput,
} from '@aws-sdk/client-sagemaker'
import { defined } from '../../../language/defined.js'
import { type EffectiveDeployment, seconds } from '../../../manifest/deploy-effective.js'
import type { Explainer } from '../../../manifest/schema/deploy/explainer.js'
import { isInS3 } from '../../../text/source.js'
import type { LiveConfiguration } from '../observe.js'
import type { DeploySettings } from '../settings.js'
import { isUnset } from './comparison.js'

/** What a feature of an endpoint is made of: the manifest, the workflow, and what is live. */
interface Features {
  readonly deployment: EffectiveDeployment
  readonly settings: DeploySettings
  readonly live: LiveConfiguration | undefined
}

export function dataCapture({ deployment, settings, live }: Features): Partial<CreateEndpointConfigInput> {
  const { data_capture: wanted } = deployment
  const old = live?.config.DataCaptureConfig
  if (wanted === undefined) return old === undefined ? {} : { DataCaptureConfig: old }
  if (wanted === null) return {}
  return {
    DataCaptureConfig: {
      ...old,
      EnableCapture: true,
      InitialSamplingPercentage: Number.parseInt(wanted.sampling ?? '100%', 10),
      DestinationS3Uri: settings.dataCaptureS3Uri ?? old?.DestinationS3Uri,
      ...defined({ KmsKeyId: settings.dataCaptureKmsKeyId }),
      CaptureOptions: [...new Set(wanted.capture ?? [])].map((what) => ({ CaptureMode: CAPTURE_MODES[what] })),
    },
  }
}

function topics(
  { asyncSuccessTopicArn: SuccessTopic, asyncErrorTopicArn: ErrorTopic }: DeploySettings,
  old: AsyncInferenceNotificationConfig | undefined,
): AsyncInferenceNotificationConfig | undefined {
  return SuccessTopic === undefined && ErrorTopic === undefined
    ? old
    : { ...old, ...defined({ SuccessTopic, ErrorTopic }) }
}

export function enhancedMetrics({ deployment, live }: Features): Partial<CreateEndpointConfigInput> {
  const { enhanced_metrics: wanted } = deployment
  const old = live?.config.MetricsConfig
  if (wanted === undefined) return old === undefined || isUnset(old) ? {} : { MetricsConfig: old }
  if (wanted === null) return {}
  const { frequency } = wanted
  return {
    MetricsConfig: {
      ...old,
      EnableEnhancedMetrics: true,
      ...defined({ MetricPublishFrequencyInSeconds: frequency && seconds(frequency) }),
    },
  }
}

/** SageMaker Clarify's explainer; what the manifest does not say of it is as it is live, the baseline as a whole. */
export function explainer({ deployment, live }: Features): Partial<CreateEndpointConfigInput> {
  const { explainer: wanted } = deployment
  const old = live?.config.ExplainerConfig
  if (wanted === undefined) return old === undefined || isUnset(old) ? {} : { ExplainerConfig: old }
  if (wanted === null) return {}
  const { ClarifyExplainerConfig: clarify } = old ?? {}
  const { inference: asked, texts } = wanted
  const InferenceConfig = { ...clarify?.InferenceConfig, ...(asked && inferenceConfig(asked)) }
  return {
    ExplainerConfig: {
      ...old,
      ClarifyExplainerConfig: {
        ...clarify,
        ...defined({
          EnableExplanations: wanted.enable,
          InferenceConfig: Object.keys(InferenceConfig).length === 0 ? undefined : InferenceConfig,
        }),
        ShapConfig: {
          ...clarify?.ShapConfig,
          ShapBaselineConfig: defined({
            MimeType: wanted.shap_baseline_type,
            // "ShapBaseline and ShapBaselineUri are mutually exclusive" (API_ClarifyShapBaselineConfig).
            ...(wanted.shap_baseline !== undefined && isInS3(wanted.shap_baseline)
              ? { ShapBaselineUri: wanted.shap_baseline }
              : { ShapBaseline: wanted.shap_baseline }),
          }),
          ...defined({
            NumberOfSamples: wanted.samples,
            UseLogit: wanted.use_logit,
            Seed: wanted.seed,
            TextConfig: texts && { Language: texts.language, Granularity: texts.granularity },
          }),
        },
      },
    },
  }
}

function inferenceConfig(wanted: NonNullable<Explainer['inference']>): ClarifyInferenceConfig {
  return defined({
    FeaturesAttribute: wanted.features_attribute,
    ContentTemplate: wanted.content_template,
    MaxRecordCount: wanted.max_record_count,
    MaxPayloadInMB: wanted.max_payload,
    ProbabilityIndex: wanted.probability_index,
    LabelIndex: wanted.label_index,
    ProbabilityAttribute: wanted.probability_attribute,
    LabelAttribute: wanted.label_attribute,
    LabelHeaders: wanted.label_headers,
    FeatureHeaders: wanted.feature_headers,
    FeatureTypes: wanted.feature_types,
  })
}

type Captured = NonNullable<NonNullable<EffectiveDeployment['data_capture']>['capture']>[number]

const CAPTURE_MODES = { input: 'Input', output: 'Output' } as const satisfies Record<Captured, CaptureMode>

export function asyncInference({ deployment, settings, live }: Features): Partial<CreateEndpointConfigInput> {
  const { async: wanted } = deployment
  const old = live?.config.AsyncInferenceConfig
  if (wanted === undefined) return old === undefined ? {} : { AsyncInferenceConfig: old }
  if (wanted === null) return {}
  const max = wanted.max_concurrent_invocations
  return {
    AsyncInferenceConfig: {
      ...defined({
        ClientConfig: max === undefined ? old?.ClientConfig : { MaxConcurrentInvocationsPerInstance: max },
      }),
      // Topics and keys that somebody gave the endpoint stay.
      OutputConfig: {
        ...old?.OutputConfig,
        ...defined({
          S3OutputPath: settings.asyncOutputS3Uri,
          S3FailurePath: settings.asyncFailureS3Uri,
          NotificationConfig: topics(settings, old?.OutputConfig?.NotificationConfig),
        }),
      },
    },
  }
}
