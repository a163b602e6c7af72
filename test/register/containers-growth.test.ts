import { expect, test } from '@jest/globals'
import type { Manifest } from '../../src/manifest/schema/manifest.js'
import { readingsOf } from '../../src/registry/version/etags.js'
import { specificationChanges } from '../../src/registry/version/specification-changes.js'
import { type Specification, specificationDigest } from '../../src/registry/version/specification-digest.js'
import { REGISTER_ROLE_ARN } from '../emulator/index.js'
import { expectLinear } from '../lanes/growth.js'
import { aCandidate, aFile, aManifest, anEmulator, run, told } from './world.js'

// An inference pipeline has 15 containers at most.
const MOST = 15
const REPOSITORY = '222222222222.dkr.ecr.eu-west-1.amazonaws.com/churn'

function aPipeline(count: number): Manifest {
  return aManifest({
    containers: Array.from({ length: count }, (_, index) => ({
      name: `step-${index}`,
      image: `${REPOSITORY}:v${index}`,
      model_data: `s3://acme-ml/step-${index}/model.tar.gz`,
    })),
  })
}

/** How often a first registration asked for what, in the words of AWS. */
async function requestsOf(count: number): Promise<Readonly<Record<string, number>>> {
  const emulator = anEmulator()
  for (const { image = '', model_data: artifact } of aPipeline(count).containers) {
    emulator.putImage(image)
    if (typeof artifact === 'string') emulator.putObject(artifact, `bytes of ${artifact}`)
  }
  const asked: Record<string, number> = {}
  const door = emulator.port({
    roleArn: REGISTER_ROLE_ARN,
    onYield: async ({ when, operation }) => {
      if (when === 'before') asked[operation] = (asked[operation] ?? 0) + 1
    },
  })
  const { result } = await run(emulator, {
    candidates: [aCandidate({ file: aFile(aPipeline(count)) })],
    ports: { writer: door, reader: door, artifacts: door, images: door },
  })
  expect(told(result)).toBe('registered 1')
  return asked
}

test('of 15 containers each image and each artifact is asked for once, and nothing else more often than of one', async () => {
  const { HeadObject: oneArtifact, BatchGetImage: oneImage, ...one } = await requestsOf(1)
  const { HeadObject: artifacts = 0, BatchGetImage: images = 0, ...most } = await requestsOf(MOST)
  expect([oneArtifact, artifacts]).toEqual([1, MOST])
  expect([oneImage, images]).toEqual([1, MOST])
  expect(most).toEqual(one)
})

function aSpecification(count: number, environment = 20): Specification {
  return {
    InferenceSpecification: {
      Containers: Array.from({ length: count }, (_, index) => ({
        Image: `${REPOSITORY}@sha256:${String(index).padStart(64, '0')}`,
        ModelDataUrl: `s3://acme-ml/step-${index}/model.tar.gz`,
        ModelDataETag: `"${index}"`,
        Environment: Object.fromEntries(
          Array.from({ length: environment }, (_unused, key) => [`KEY_${key}`, 'v'.repeat(100)]),
        ),
      })),
    },
  }
}

test('what may have been filled in of 15 containers is not tried in every combination', () => {
  for (let count = 1; count <= MOST; count += 1) {
    expect([...readingsOf(aSpecification(count))].length).toBeLessThanOrEqual(64)
  }
  expect([...readingsOf(aSpecification(MOST))]).toHaveLength(2)
})

test('the digest and the changes of four times the containers are four times the work', () => {
  expectLinear('digest', aSpecification, specificationDigest, 4)
  expectLinear(
    'changes',
    (count) => [aSpecification(count), aSpecification(count, 30)] as const,
    ([before, after]) => specificationChanges(after, before),
    4,
  )
})
