import { copyFileSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { CompositeRun } from '../harness/composite.js'
import type { RunChoices, World } from './world.js'

export interface Shard {
  readonly index: number
  readonly manifest: string
}

/** What GitHub shares between the jobs of one run. */
export const ONE_RUN: RunChoices = { runId: '17000000001' }

/** Shards the manifests out by `mode: list`. */
export async function shardsOf(world: World, inputs: Readonly<Record<string, string>>): Promise<readonly Shard[]> {
  const run = await world.run({ ...ONE_RUN, job: 'list', with: { mode: 'list', 'changed-only': 'false', ...inputs } })
  return JSON.parse(run.outputs['shards-json'] ?? '')
}

/** Runs one job of the matrix, and puts the file that it would upload where another job downloads it to. */
export async function leg(
  world: World,
  shard: Shard,
  choices: RunChoices = {},
  name = `${shard.index}`,
): Promise<CompositeRun> {
  const run = await world.run({
    ...ONE_RUN,
    job: 'register',
    ...choices,
    with: { manifest: shard.manifest, comment: 'never', ...choices.with },
  })
  const folder = join(world.workspace, 'reports', `report-${name}`)
  mkdirSync(folder, { recursive: true })
  copyFileSync(run.outputs['report-path'] ?? '', join(folder, 'report.json'))
  return run
}

/** The job that joins them. */
export function joinLegs(world: World, shards: readonly Shard[], choices: RunChoices = {}): Promise<CompositeRun> {
  return world.run({
    ...ONE_RUN,
    job: 'report',
    ...choices,
    with: {
      mode: 'report',
      'role-to-assume': undefined,
      'report-files': 'reports/**/*.json',
      'shards-json': JSON.stringify(shards),
      ...choices.with,
    },
  })
}

/** What a job uploaded is gone. */
export function loseReport(world: World, index: number): void {
  rmSync(join(world.workspace, 'reports', `report-${index}`), { recursive: true })
}
