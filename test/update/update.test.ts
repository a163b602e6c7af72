import { describe, expect, test } from '@jest/globals'
import { CallFailure } from '../../src/errors.js'
import { specificationOf } from '../../src/registry/version/specification.js'
import { REGISTRY_ACCOUNT } from '../emulator/index.js'
import { aMetric, anEmulator } from '../register/world.js'
import {
  aModel,
  aWorld,
  GROUP,
  lines,
  ownKeys,
  register,
  theCard,
  theVersion,
  told,
  updateOne,
  updatesSent,
  updateWith,
  words,
} from './world.js'

const NEURON = {
  name: 'inferentia',
  containers: [{ image: '222222222222.dkr.ecr.eu-west-1.amazonaws.com/neuron@sha256:'.concat('a'.repeat(64)) }],
}

test('a version that is what its manifest says is left alone', async () => {
  const emulator = await aWorld()
  const result = await updateOne(emulator, aModel())
  expect([told(result), result.fixed, result.changes]).toEqual(['unchanged', [], []])
  expect(updatesSent(emulator)).toEqual([])
})

test('a version that was created Approved is not changed, since the change would pass for an approval', async () => {
  const { ModelPackageDescription, InferenceSpecification, CustomerMetadataProperties, ...created } = theVersion(
    await aWorld(),
  )
  const emulator = anEmulator()
  emulator.plant(GROUP, {
    ModelPackageDescription,
    InferenceSpecification,
    CustomerMetadataProperties,
    ModelCard: created.ModelCard,
    ModelApprovalStatus: 'Approved',
  })
  const result = await updateOne(emulator, aModel({ metadata: { ticket: 'ML-482' } }), { model: 'v1' })
  expect(result.outcome).toMatchObject({ kind: 'refused', error: { code: 'not-approved' } })
  expect(updatesSent(emulator)).toEqual([])
})

test('card and metadata become what the manifest says, in one request, and what this action wrote stays', async () => {
  const emulator = await aWorld()
  const before = ownKeys(emulator)
  const evaluation = Object(theCard(emulator)).evaluation_details
  const result = await updateOne(
    emulator,
    aModel(
      { metadata: { ticket: 'ML-482' }, model_card_status: 'PendingReview' },
      { card: { intended_uses: { risk_rating: 'High' }, business_details: { line_of_business: 'Residential' } } },
    ),
  )
  expect(told(result)).toBe('updated')
  expect(updatesSent(emulator)).toHaveLength(1)
  expect(lines(result.changes)).toEqual([
    'model_card_status: Draft → PendingReview',
    'model_card intended_uses.risk_rating: Low → High',
    'model_card business_details.line_of_business: ∅ → Residential',
    'model_card intended_uses.purpose_of_model: Price guidance → ∅',
    'metadata ticket: ∅ → ML-482',
    'metadata team: pricing → ∅',
  ])
  expect(theVersion(emulator).CustomerMetadataProperties).toEqual({ ...before, ticket: 'ML-482' })
  expect(theCard(emulator)).toEqual({
    intended_uses: { risk_rating: 'High' },
    business_details: { line_of_business: 'Residential' },
    evaluation_details: evaluation,
  })
  expect(theVersion(emulator).ModelCard?.ModelCardStatus).toBe('PendingReview')
  expect(theVersion(emulator).ModelApprovalStatus).toBe('PendingManualApproval')
  expect(
    told(
      await updateOne(
        emulator,
        aModel(
          { metadata: { ticket: 'ML-482' }, model_card_status: 'PendingReview' },
          { card: { intended_uses: { risk_rating: 'High' }, business_details: { line_of_business: 'Residential' } } },
        ),
      ),
    ),
  ).toBe('unchanged')
})

test('a dry run shows exactly the request that would be sent, and sends none', async () => {
  const emulator = await aWorld()
  const candidate = aModel({ metadata: { team: 'sales' } })
  const planned = await updateOne(emulator, candidate, { dryRun: true })
  expect(updatesSent(emulator)).toEqual([])
  expect(planned.outcome).toEqual({
    kind: 'planned',
    request: { ModelPackageArn: theVersion(emulator).ModelPackageArn, CustomerMetadataProperties: { team: 'sales' } },
  })
  await updateOne(emulator, candidate)
  expect(updatesSent(emulator)).toEqual([planned.outcome.kind === 'planned' && planned.outcome.request])
})

test('a manifest without metadata and card leaves those of the version alone', async () => {
  const emulator = await aWorld()
  const { file, ...rest } = aModel()
  const { metadata: _metadata, ...manifest } = file.manifest
  const { card: _card, ...bare } = { ...rest, file: { ...file, manifest } }
  expect(told(await updateOne(emulator, bare))).toBe('unchanged')
})

test('hyper-parameters are written on the card although the manifest has none', async () => {
  const emulator = await aWorld(aModel({ hyper_parameters: { epochs: 30 } }))
  const { card: _card, ...bare } = aModel({ hyper_parameters: { epochs: 40 } })
  const result = await updateOne(emulator, bare)
  expect(lines(result.changes)).toEqual([
    'model_card training_details.training_job_details.user_provided_hyper_parameters[0].value: 30 → 40',
  ])
  expect(theCard(emulator)).toMatchObject({ intended_uses: { risk_rating: 'Low' } })
})

describe('the status of the card', () => {
  const said = (emulator: Awaited<ReturnType<typeof aWorld>>, status: 'Approved' | 'Archived') =>
    updateOne(emulator, aModel(), { modelCardStatus: status })

  test('is the workflow’s to say, without touching the approval of the version', async () => {
    const emulator = await aWorld()
    expect(lines((await said(emulator, 'Approved')).changes)).toEqual(['model_card_status: Draft → Approved'])
    expect(theVersion(emulator).ModelCard?.ModelCardStatus).toBe('Approved')
    expect(theVersion(emulator).ModelApprovalStatus).toBe('PendingManualApproval')
  })

  test('stays Approved while the content does, whatever the manifest says', async () => {
    const emulator = await aWorld()
    await said(emulator, 'Approved')
    expect(told(await updateOne(emulator, aModel({ model_card_status: 'PendingReview' })))).toBe('unchanged')
  })

  test('is taken back with a warning where another content than the approved one is written', async () => {
    const emulator = await aWorld()
    await said(emulator, 'Approved')
    const result = await updateOne(emulator, aModel({}, { card: { intended_uses: { risk_rating: 'High' } } }))
    expect(theVersion(emulator).ModelCard?.ModelCardStatus).toBe('PendingReview')
    expect(result.checks).toEqual([expect.objectContaining({ level: 'warning', title: 'Model card' })])
  })

  test('Archived ends it: another content is refused, and nothing else is written either', async () => {
    const emulator = await aWorld()
    await said(emulator, 'Archived')
    emulator.log.clear()
    const result = await updateOne(
      emulator,
      aModel({ metadata: { team: 'sales' } }, { card: { intended_uses: { risk_rating: 'High' } } }),
    )
    expect(told(result)).toBe('refused invalid-input')
    expect(words(result)).toMatch(/is Archived, and an archived card takes no change/)
    expect(updatesSent(emulator)).toEqual([])
    expect(told(await updateOne(emulator, aModel({ metadata: { team: 'sales' } })))).toBe('updated')
  })
})

describe('additional specifications', () => {
  test('are appended to a version that waits, and deployments still serve what was registered', async () => {
    const emulator = await aWorld()
    const result = await updateOne(emulator, aModel({ additional_specifications: [NEURON] }))
    expect(told(result)).toBe('updated')
    expect(lines(result.changes)).toEqual([
      `additional_specifications[inferentia] Containers[0].Image: ∅ → ${NEURON.containers[0]?.image}`,
    ])
    expect(specificationOf(theVersion(emulator))).toEqual({ kind: 'extended', added: ['inferentia'] })
    expect(told(await updateOne(emulator, aModel({ additional_specifications: [NEURON] })))).toBe('unchanged')
  })

  test('are appended to a rejected version', async () => {
    const emulator = await aWorld()
    emulator.reject(GROUP, 1)
    expect(told(await updateOne(emulator, aModel({ additional_specifications: [NEURON] })))).toBe('updated')
  })

  test('never to an approved one, whose other keys are written all the same', async () => {
    const emulator = await aWorld()
    emulator.approve(GROUP, 1)
    const result = await updateOne(
      emulator,
      aModel({ additional_specifications: [NEURON], metadata: { team: 'sales' } }),
    )
    expect(told(result)).toBe('updated')
    expect(theVersion(emulator).AdditionalInferenceSpecifications ?? []).toEqual([])
    expect(lines(result.fixed).join()).toMatch(/^additional_specifications\[inferentia\]/)
    expect(result.checks).toEqual([expect.objectContaining({ level: 'warning', title: 'Additional specifications' })])
    expect(theVersion(emulator).CustomerMetadataProperties).toMatchObject({ team: 'sales' })
  })

  test('are named where they differ or are gone, for none can be changed or removed', async () => {
    const emulator = await aWorld(aModel({ additional_specifications: [NEURON] }))
    const changed = await updateOne(
      emulator,
      aModel({ additional_specifications: [{ ...NEURON, description: 'Compiled' }] }),
    )
    expect([told(changed), lines(changed.fixed)]).toEqual([
      'unchanged',
      ['additional_specifications[inferentia] description: ∅ → Compiled'],
    ])
    const removed = await updateOne(emulator, aModel())
    expect([told(removed), removed.fixed.map(({ section }) => section)]).toEqual([
      'unchanged',
      ['additional_specifications[inferentia].containers[0]'],
    ])
  })

  test('a tag becomes a digest where ECR says so, and is sent as it is where it does not', async () => {
    const tagged = { name: 'gpu', containers: [{ image: '222222222222.dkr.ecr.eu-west-1.amazonaws.com/gpu:1' }] }
    const digest = `sha256:${'b'.repeat(64)}`
    const read = await aWorld()
    await updateOne(read, aModel({ additional_specifications: [tagged] }), {
      ports: { images: { manifestOf: async () => ({ digest }) } },
    })
    expect(theVersion(read).AdditionalInferenceSpecifications?.[0]?.Containers?.[0]?.Image).toBe(
      `222222222222.dkr.ecr.eu-west-1.amazonaws.com/gpu@${digest}`,
    )
    // The next run reads no tag of a specification that is there already.
    expect(told(await updateOne(read, aModel({ additional_specifications: [tagged] })))).toBe('unchanged')
    const denied = new CallFailure('access-denied', 'ecr:BatchGetImage', 'no')
    const unread = await aWorld()
    const result = await updateOne(unread, aModel({ additional_specifications: [tagged] }), {
      ports: { images: { manifestOf: () => Promise.reject(denied) } },
    })
    expect(told(result)).toBe('updated')
    expect(result.checks).toContainEqual(expect.objectContaining({ level: 'notice', title: 'Images' }))
  })
})

describe('the source URI', () => {
  test('is written where a register could not finish it', async () => {
    const emulator = await aWorld()
    const uri = 'https://mlflow.acme.com/runs/42'
    expect(lines((await updateOne(emulator, aModel({ source_uri: uri }))).changes)).toEqual([`source_uri: ∅ → ${uri}`])
    expect(theVersion(emulator).SourceUri).toBe(uri)
    const other = await updateOne(emulator, aModel({ source_uri: 'https://mlflow.acme.com/runs/43' }))
    expect([told(other), lines(other.fixed)]).toEqual([
      'unchanged',
      [`source_uri: ${uri} → https://mlflow.acme.com/runs/43`],
    ])
  })

  test('of a model package or a model is never written on a version that was made of something else', async () => {
    const emulator = await aWorld()
    for (const resource of ['model-package/churn/3', 'model/churn']) {
      const uri = `arn:aws:sagemaker:eu-west-1:111111111111:${resource}`
      const result = await updateOne(emulator, aModel({ source_uri: uri }))
      expect([told(result), lines(result.fixed)]).toEqual(['unchanged', [`source_uri: ∅ → ${uri}`]])
    }
    expect(theVersion(emulator).SourceUri).toBeUndefined()
  })
})

test('what UpdateModelPackage cannot change is named, key by key, and nothing of it is sent', async () => {
  const emulator = await aWorld()
  const result = await updateOne(
    emulator,
    aModel(
      {
        description: 'Another one',
        domain: 'MACHINE_LEARNING',
        task: 'REGRESSION',
        sample_payload: 's3://acme-ml/sample.tar.gz',
        containers: [{ image: '141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:1.7-2' }],
        reports: { explainability: { file: 's3://acme-ml/shap.json' } },
        drift_baselines: { model_quality: { constraints: { file: 's3://acme-ml/constraints.json' } } },
        source: { project: 'p-abcdefghijkl' },
      },
      { metrics: [aMetric('mse', 0.1)] },
    ),
    { model: 'v1' },
  )
  expect([told(result), result.changes]).toEqual(['unchanged', []])
  expect(new Set(result.fixed.map(({ section }) => section))).toEqual(
    new Set([
      'description',
      'domain',
      'task',
      'sample_payload',
      'containers[0]',
      'reports',
      'drift_baselines',
      'source',
      'metrics',
    ]),
  )
  expect(updatesSent(emulator)).toEqual([])
})

describe('which version is meant', () => {
  test('the newest that this manifest registered and that is still what it says', async () => {
    const emulator = await aWorld()
    const other = aModel({ containers: [{ image: 'a/b:2' }] })
    await register(emulator, other)
    const result = await updateOne(emulator, aModel({ metadata: { team: 'sales' } }))
    expect([told(result), result.version?.version]).toEqual(['updated', 1])
    expect(theVersion(emulator, 2).CustomerMetadataProperties).toMatchObject({ team: 'pricing' })
  })

  test('not one with other metrics: the card of one model is not written on another', async () => {
    const emulator = await aWorld()
    const result = await updateOne(
      emulator,
      aModel({ metadata: { team: 'sales' } }, { metrics: [aMetric('mse', 0.1)] }),
    )
    expect(told(result)).toBe('refused invalid-input')
    expect(words(result)).toMatch(/Version 1 of housing is the newest .* its metrics are others.*mode: register/)
  })

  test('not one of another repository', async () => {
    const emulator = await aWorld()
    const here = { serverUrl: 'https://github.com', repository: 'acme/other' }
    expect(words(await updateOne(emulator, aModel(), { here }))).toMatch(/none was registered from models\/housing/)
  })

  test.each([
    'v1',
    `${GROUP}@v1`,
    `${GROUP}/v1`,
    `arn:aws:sagemaker:eu-west-1:${REGISTRY_ACCOUNT}:model-package/${GROUP}/1`,
  ])('the one that is named: %s', async (model) => {
    const emulator = await aWorld()
    const changed = aModel({ metadata: { team: 'sales' } }, { metrics: [aMetric('mse', 0.1)] })
    const result = await updateOne(emulator, changed, { model })
    expect(told(result)).toBe('updated')
  })

  test.each(['latest-approved', `${GROUP}@latest-approved`, 'other@v1'])('%s is refused', async (model) => {
    const emulator = await aWorld()
    await expect(updateOne(emulator, aModel(), { model })).rejects.toMatchObject({ code: 'invalid-input' })
  })

  test('of several manifests each has its own, and one that fails does not hold up the others', async () => {
    const emulator = await aWorld()
    const lost = aModel({ group: 'nobody' })
    const results = await updateWith(emulator, [lost, aModel({ metadata: { team: 'sales' } })])
    expect(results.map(told)).toEqual(['refused group-not-found', 'updated'])
  })
})

describe('when the service is slow, or somebody else is there', () => {
  const candidate = aModel({ metadata: { team: 'sales' } })

  test('a lost answer is settled by a look, and nothing is sent twice', async () => {
    const emulator = await aWorld()
    emulator.fail({ operation: 'UpdateModelPackage', kind: 'reset', when: 'after', call: 1 })
    expect(told(await updateOne(emulator, candidate))).toBe('updated')
    expect(updatesSent(emulator)).toHaveLength(1)
  })

  test('a request that was lost is sent again', async () => {
    const emulator = await aWorld()
    emulator.fail({ operation: 'UpdateModelPackage', kind: 'reset', when: 'before', call: 1 })
    expect(told(await updateOne(emulator, candidate))).toBe('updated')
    expect(theVersion(emulator).CustomerMetadataProperties).toMatchObject({ team: 'sales' })
  })

  test('an approval between look and write is told, and keeps the specification out', async () => {
    const emulator = await aWorld()
    const door = emulator.port({ account: REGISTRY_ACCOUNT })
    let looks = 0
    const result = await updateOne(
      emulator,
      aModel({ metadata: { team: 'sales' }, additional_specifications: [NEURON] }),
      {
        model: 'v1',
        ports: {
          registry: {
            ...door,
            describeModelPackage: (input) => {
              looks += 1
              if (looks === 2) emulator.approve(GROUP, 1)
              return door.describeModelPackage(input)
            },
          },
        },
      },
    )
    expect(told(result)).toBe('updated')
    expect(theVersion(emulator).AdditionalInferenceSpecifications ?? []).toEqual([])
    expect(theVersion(emulator).ModelApprovalStatus).toBe('Approved')
    expect(result.checks.map(({ title }) => title)).toEqual(['Additional specifications', 'Decided meanwhile'])
  })

  test('a role that may not update is told the statement, which lets it approve nothing', async () => {
    const emulator = await aWorld()
    const denied = new CallFailure('access-denied', 'sagemaker:UpdateModelPackage', 'not authorized')
    const result = await updateOne(emulator, candidate, {
      ports: {
        registry: {
          ...emulator.port({ account: REGISTRY_ACCOUNT }),
          updateModelPackage: () => Promise.reject(denied),
        },
      },
    })
    expect(told(result)).toBe('refused access-denied')
    expect(words(result)).toContain('"sagemaker:ModelApprovalStatus":"true"')
  })

  test('where nobody can look after a doubt, it says that it does not know', async () => {
    const emulator = await aWorld()
    const door = emulator.port({ account: REGISTRY_ACCOUNT })
    const lost = new CallFailure('unknown-outcome', 'sagemaker:DescribeModelPackage', 'reset')
    let isSent = false
    const result = await updateOne(emulator, candidate, {
      ports: {
        registry: {
          ...door,
          describeModelPackage: (input) => (isSent ? Promise.reject(lost) : door.describeModelPackage(input)),
          updateModelPackage: (input) => {
            isSent = true
            return door.updateModelPackage(input)
          },
        },
      },
    })
    expect(told(result)).toBe('unknown-outcome unknown-outcome')
  })
})

test('more keys than a version can hold are refused with their place', async () => {
  const emulator = await aWorld()
  const ours = Object.keys(ownKeys(emulator)).length
  const many = Object.fromEntries(Array.from({ length: 51 - ours }, (_, index) => [`key${index}`, 'x']))
  const result = await updateOne(emulator, aModel({ metadata: many }))
  expect(told(result)).toBe('refused invalid-manifest')
  expect(words(result)).toContain('models/housing/model.yaml:3:5: metadata: the version would have 51 keys')
})
