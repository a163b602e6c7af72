import type { DescribeModelPackageOutput, IncludedData } from '@aws-sdk/client-sagemaker'
import { refuseKey } from '../kms/service.js'
import type { SageMakerContext } from './service.js'

/**
 * A version as `IncludedData` asks for it. AllData, the default, "requires kms:Decrypt permission on the
 * customer-managed key, if one is associated with the embedded model card"; MetadataOnly does not, and shows of the card
 * its status and five members (botocore, IncludedData and DescribeModelPackageOutput.ModelCard).
 */
export function asIncluded(
  context: SageMakerContext,
  described: DescribeModelPackageOutput,
  included: IncludedData | undefined,
): DescribeModelPackageOutput {
  const { ModelCard: card, SecurityConfig: security } = described
  if (card === undefined) return described
  if (included === 'MetadataOnly') {
    const ModelCardContent = JSON.stringify(sanitized(JSON.parse(card.ModelCardContent ?? '{}')))
    return { ...described, ModelCard: { ...card, ModelCardContent } }
  }
  if (security?.KmsKeyId !== undefined) refuseKey({ ...context, keyId: security.KmsKeyId, action: 'kms:Decrypt' })
  return described
}

const KEPT: Readonly<Record<string, readonly string[]>> = {
  model_overview: ['model_id', 'model_name'],
  intended_uses: ['risk_rating'],
  model_package_details: ['model_package_group_name', 'model_package_arn'],
}

function sanitized(card: unknown): Readonly<Record<string, unknown>> {
  const sections = Object.entries(Object(card)).flatMap(([section, members]) => {
    const kept = Object.entries(Object(members)).filter(([member]) => KEPT[section]?.includes(member))
    return kept.length === 0 ? [] : [[section, Object.fromEntries(kept)] as const]
  })
  return Object.fromEntries(sections)
}
