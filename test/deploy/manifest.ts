import { z } from 'zod'
import { deploySchema } from '../../src/manifest/schema/deploy/section.js'
import type { DeployFile } from '../../src/modes/deploy/settings.js'

export const DEPLOY = {
  endpoint: 'churn',
  variants: [{ name: 'main', instance_type: 'ml.m5.xlarge', instance_count: 2, weight: 1 }],
  environments: { qa: { stage: 'QA' }, prod: { stage: 'Prod' } },
}

export const CANARY = { shift: 'canary', size: '50%', wait: '10m', terminate_after: '5m', timeout: '60m' } as const

/** A manifest of the group `churn` whose deploy section is read as the manifest's own schema reads it. */
export function aFile(deploy: unknown = DEPLOY, group = 'churn', path = 'model.yaml'): DeployFile {
  const section = z.parse(deploySchema, deploy)
  return {
    path,
    manifest: { group, deploy: section },
    locate: (steps) => ({ file: path, line: 1 + steps.length, column: 1 }),
  }
}
