import type { Problem } from '../../errors.js'
import { formatPath } from '../../text/path.js'
import type { ManifestFile } from '../file.js'
import { everyEnvironment } from './deploy.js'
import { guardrailProblems } from './deploy-exclusions.js'
import { imageProblems } from './images.js'

/**
 * What is refused where a version is registered and nowhere else, since a version that an earlier release made must still be
 * deployed, approved and rolled back with the manifest that it was made of (ruling 21): images that no endpoint pulls, and
 * guardrails that SageMaker would leave out.
 */
export function servedProblems(file: ManifestFile, region: string | undefined): readonly Problem[] {
  return [...imageProblems(file, region), ...ignoredGuardrails(file)]
}

function ignoredGuardrails({ manifest: { containers, deploy }, locate }: ManifestFile): readonly Problem[] {
  if (deploy === undefined) return []
  const facts = containers.map(({ model_data_source, product_id }) => ({
    hasModelDataSource: model_data_source !== undefined,
    isOfMarketplace: product_id !== undefined,
  }))
  return everyEnvironment(deploy, (deployment) => guardrailProblems(deployment, facts)).map(
    ({ path, message, help }) => ({
      at: locate(path),
      message: `${formatPath(path)}: ${message}`,
      ...(help !== undefined && { help }),
    }),
  )
}
