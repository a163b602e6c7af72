import type {
  InferenceSpecification,
  ModelPackageContainerDefinition,
  ProductionVariantInstanceType,
  TransformInstanceType,
} from '@aws-sdk/client-sagemaker'
import type { Manifest } from '../manifest/schema.js'

/** The specification as the API takes it. Empty lists and maps are left out: their least length is 1. */
export function inferenceSpecification(manifest: Manifest): InferenceSpecification {
  return {
    Containers: manifest.containers.map(containerDefinition),
    ...listed('SupportedTransformInstanceTypes', (manifest.transform_instance_types ?? []).filter(isTransformType)),
    ...listed(
      'SupportedRealtimeInferenceInstanceTypes',
      (manifest.realtime_instance_types ?? []).filter(isRealtimeType),
    ),
    ...listed('SupportedContentTypes', manifest.content_types ?? []),
    ...listed('SupportedResponseMIMETypes', manifest.response_types ?? []),
  }
}

/** The `s3://` URIs whose bytes are part of the version, in the order of the containers. */
export function artifactUris(manifest: Manifest): readonly string[] {
  return manifest.containers.flatMap(({ model_data }) => (model_data?.startsWith('s3://') ? [model_data] : []))
}

function containerDefinition(container: Manifest['containers'][number]): ModelPackageContainerDefinition {
  const environment = container.environment ?? {}
  return {
    ...(container.name !== undefined && { ContainerHostname: container.name }),
    Image: container.image,
    ...(container.model_data !== undefined && { ModelDataUrl: container.model_data }),
    ...(Object.keys(environment).length > 0 && { Environment: environment }),
    ...(container.framework !== undefined && { Framework: container.framework }),
    ...(container.framework_version !== undefined && { FrameworkVersion: container.framework_version }),
  }
}

function listed<Name extends string, Item>(name: Name, items: readonly Item[]): { [key in Name]?: Item[] } {
  const member: { [key in Name]?: Item[] } = {}
  if (items.length > 0) member[name] = [...items]
  return member
}

// The service learns instance types faster than the SDK's list does, so every text that reached us is sent.
function isTransformType(type: string): type is TransformInstanceType {
  return type !== ''
}

function isRealtimeType(type: string): type is ProductionVariantInstanceType {
  return type !== ''
}
