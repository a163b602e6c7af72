import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { aReport, CHURN_MANIFEST } from './files.js'
import { openWithEveryOption } from './whole-role.js'
import type { World } from './world.js'

// What no endpoint could ever serve is refused in the pull request, and not by the deployment weeks later.

const REPOSITORY = '222222222222.dkr.ecr.eu-west-1.amazonaws.com/breast-cancer'

let world: World
beforeEach(async () => {
  world = await openWithEveryOption()
})
afterEach(() => world.close())

function withImage(image: string): void {
  const manifest = CHURN_MANIFEST.replace(/image: .*/, `image: ${image}`)
  world.write({ 'model.yaml': manifest, 'evaluation.json': aReport({ auc: 0.85 }) })
}

test.each([
  ['neither tag nor digest', REPOSITORY, 'has neither a tag nor a digest'],
  ['another Region', `${REPOSITORY.replace('eu-west-1', 'us-east-1')}:2.3.0`, 'is in us-east-1'],
  ['China without .cn', `${REPOSITORY.replace('eu-west-1', 'cn-north-1')}:2.3.0`, 'end with `amazonaws.com.cn`'],
])('an image with %s is refused at its place, in a fork as well', async (_, image, says) => {
  withImage(image)
  for (const trigger of [undefined, { kind: 'pull_request', from: 'fork' } as const]) {
    const run = await world.run({ ...(trigger && { trigger }) })
    expect(run.outputs['failure-reason']).toBe('invalid-manifest')
    expect(run.annotations).toContainEqual(
      expect.objectContaining({ level: 'error', message: expect.stringContaining(says) }),
    )
  }
  expect(world.emulator.versions('churn')).toEqual([])
})

test('an OCI index, as docker buildx pushes it by default, is refused with the build command that cures it', async () => {
  world.emulator.putImage(`${REPOSITORY}:2.3.0`, { mediaType: 'application/vnd.oci.image.index.v1+json' })
  withImage(`${REPOSITORY}:2.3.0`)
  const run = await world.run()
  expect(run.outputs['failure-reason']).toBe('invalid-manifest')
  const said = run.annotations.map(({ message }) => message).join('\n')
  expect(said).toMatch(/containers\[0\]\.image: .* can never be served: it is an OCI index/)
  expect(run.log + said).toContain('--provenance=false --output type=docker')
  expect(world.emulator.versions('churn')).toEqual([])
})

test('an image of the public gallery is registered with a warning', async () => {
  withImage('public.ecr.aws/acme/breast-cancer:2.3.0')
  const run = await world.run()
  expect(run.outputs).toMatchObject({ registered: 'true' })
  expect(run.summary).toContain('Image outside ECR')
})
