import type { RegistrationResult } from '../../src/modes/register/result.js'
import { aBaseline, aFile } from './builders.js'
import { aBias, aMatrix, someDetails } from './evidence.js'
import type { Say } from './hostile.js'

// A number before each text keeps those apart that must differ, so that the shape of the report is always the same.

/** Labels, facets, features and constraints, in the candidate and in the baseline. */
export function hostileDetails(say: Say, labels: number): Partial<RegistrationResult> {
  const names = Array.from({ length: labels }, (_, index) => `${index} name of a class ${say()}`)
  const counts = names.map((_, row) => names.map((_, column) => (row === column ? 30 : row + column)))
  const facets = [0, 1].map((index) => ({ facet: `${index} ${say()}`, facetValue: `value ${say()}` }))
  const bias = facets.map((facet, index) =>
    aBias(`${index} ${say()}`, 0.1, { ...facet, description: `text ${say()}`, fair: index }),
  )
  const features = [0, 1, 2].map((index) => `${index} ${say()}`)
  const label = `label ${say()}`
  const attributions = features.map((feature, index) => ({ label, feature, value: 0.5 - index / 10 }))
  const metric = say()
  return {
    shape: `shape ${say()}`,
    details: someDetails({
      confusionMatrix: aMatrix(names, counts),
      bias,
      attributions: [...attributions, { label: `other ${say()}`, feature: say(), value: 1 }],
      constraints: [{ metric: `constraint ${metric}`, threshold: 0.9, operator: `operator ${say()}` }],
    }),
    baseline: {
      ...baselineVersion(),
      details: someDetails({
        confusionMatrix: aMatrix([...names.slice(1), `gone ${say()}`], counts),
        bias: bias.map((one) => ({ ...one, value: 0.05 })),
        attributions: [...attributions.slice(1), { label, feature: `gone ${say()}`, value: 0.9 }],
      }),
    },
  }
}

/** Every text that a model card can hold, and keys and shapes that AWS's schema does not have. */
export function hostileCard(say: Say): Partial<RegistrationResult> {
  const text = () => `text ${say().replace(/[\n\r\u0085\u2028\u2029]/g, ' ')}`
  const card = {
    model_overview: { model_creator: text(), model_artifact: [text(), text()] },
    intended_uses: { purpose_of_model: text(), risk_rating: text(), [`key ${say()}`]: text() },
    training_details: {
      objective_function: { function: { function: text(), facet: text() }, notes: text() },
      training_job_details: {
        user_provided_hyper_parameters: [{ name: text(), value: text() }],
        training_metrics: [{ name: text(), value: 0.5, notes: text() }],
        training_environment: { container_image: [text()] },
      },
    },
    evaluation_details: [
      {
        name: text(),
        evaluation_observation: text(),
        metadata: { [`key ${say()}`]: text() },
        metric_groups: [
          {
            name: text(),
            metric_data: [
              { name: text(), type: 'string', value: text() },
              { name: text(), type: 'matrix', value: [[1]] },
            ],
          },
        ],
      },
    ],
    additional_information: { custom_details: { [`key ${say()}`]: text() } },
  }
  return { card: { content: JSON.stringify(card), status: `status ${say()}` } }
}

/** What was asked of AWS, and what a manifest names. */
export function hostileOrigin(say: Say): Partial<RegistrationResult> {
  const file = aFile()
  const manifest: typeof file.manifest = {
    ...file.manifest,
    source: { training_job: say(), pipeline_execution: say(), project: say() },
    source_uri: say(),
    additional_specifications: [{ name: say(), containers: [{ image: say() }] }],
  }
  return {
    resolved: {
      manifest,
      training: { arn: say() },
      imageDigests: new Map([[say(), say()]]),
      reports: new Map([[`reports.${say()}`, { s3Uri: say(), contentType: say(), digest: say() }]]),
    },
  }
}

function baselineVersion() {
  const baseline = aBaseline()
  if (baseline.kind !== 'version') throw new Error('the builder gives a version')
  return baseline
}
