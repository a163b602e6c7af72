import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VALIDATION_ROLE_ARN } from '../emulator/index.js'
import type { Stage } from './stage.js'

/** What the example's manifest names in S3. */
const OBJECTS = ['02-logistic-regression/model.tar.gz', 'sample.tar.gz']

/** The push that merges the manifest of a package for AWS Marketplace: it is made, scanned and validated. */
export async function makePackage(stage: Stage, examples: string): Promise<void> {
  const { emulator } = stage.world
  for (const object of OBJECTS) emulator.putObject(`s3://acme-ml/wine-pipeline/${object}`, object)
  const files = ['marketplace-package/model.yaml', 'wine-pipeline/evaluation.json']
  stage.world.write(Object.fromEntries(files.map((file) => [file, readFileSync(join(examples, file), 'utf8')])))
  const run = await stage.job('push to main', () =>
    stage.world.run({
      trigger: { kind: 'push' },
      job: 'packages',
      with: {
        manifest: files[0],
        'registry-account-id': undefined,
        'validation-role-arn': VALIDATION_ROLE_ARN,
        'poll-interval-seconds': '60',
      },
    }),
  )
  const arn = run.outputs['model-package-arn'] ?? ''
  const made = emulator.package(arn.split('/').at(-1) ?? '')
  stage.print(`   package: ${made?.ModelPackageStatus}, for AWS Marketplace: ${made?.CertifyForMarketplace} · ${arn}`)
  stage.say({ kind: 'summary', what: 'package', markdown: run.summary })
}
