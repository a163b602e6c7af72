import { expect, test } from '@jest/globals'
import { aFile, DEPLOY } from './manifest.js'
import { World } from './world.js'

/** What the newest endpoint configuration explains predictions with. */
function explainerOf(world: World) {
  return [...world.hosting.configs.values()].at(-1)?.input.ExplainerConfig?.ClarifyExplainerConfig
}

async function deployed(world: World, explainer: object | null | undefined, model: string) {
  world.register()
  // Only an environment can take something away.
  const said = explainer === undefined ? {} : { explainer }
  const file = aFile({ ...DEPLOY, environments: { prod: said } })
  const { outcome } = await world.deploy({ model, file })
  expect(outcome.kind).toBe('deployed')
  return explainerOf(world)
}

const RECORDS = { shap_baseline: '14.1,19.3', samples: 200, inference: { probability_index: 1 } }

test('predictions are explained as the manifest says', async () => {
  expect(await deployed(new World(), RECORDS, 'churn@v1')).toEqual({
    InferenceConfig: { ProbabilityIndex: 1 },
    ShapConfig: { ShapBaselineConfig: { ShapBaseline: '14.1,19.3' }, NumberOfSamples: 200 },
  })
})

test('what the manifest does not say of a live explainer is as it was, the baseline as a whole', async () => {
  const world = new World()
  await deployed(world, { ...RECORDS, shap_baseline_type: 'text/csv', seed: 7 }, 'churn@v1')
  const next = { shap_baseline: 's3://acme-ml/baseline.jsonl', inference: { max_payload: 4 } }
  expect(await deployed(world, next, 'churn@v2')).toEqual({
    InferenceConfig: { ProbabilityIndex: 1, MaxPayloadInMB: 4 },
    ShapConfig: {
      ShapBaselineConfig: { ShapBaselineUri: 's3://acme-ml/baseline.jsonl' },
      NumberOfSamples: 200,
      Seed: 7,
    },
  })
})

test('a manifest without the key keeps it, and one that removes it does not', async () => {
  const world = new World()
  const first = await deployed(world, RECORDS, 'churn@v1')
  expect(await deployed(world, undefined, 'churn@v2')).toEqual(first)
  expect(await deployed(world, null, 'churn@v3')).toBeUndefined()
})
