import { READ_ROLE_ARN, REGISTER_ROLE_ARN, REGISTRY_ACCOUNT } from '../emulator/index.js'
import { aReport, CHURN_MANIFEST } from '../scenarios/files.js'
import type { InProcess, Left } from './in-process.js'
import type { Story } from './story.js'
import { type Disturbance, FaultWorld } from './world.js'

const GROUP = 'churn'
const INPUTS = {
  'role-to-assume': REGISTER_ROLE_ARN,
  'registry-role-to-assume': READ_ROLE_ARN,
  'registry-account-id': REGISTRY_ACCOUNT,
}

/** A pull request's job registers the second version of a group, and says so in a comment. */
export async function registering(process: InProcess): Promise<Story> {
  const world = await FaultWorld.open(process, { groups: [GROUP] })
  world.write({ 'model.yaml': CHURN_MANIFEST, 'evaluation.json': aReport({ auc: 0.85 }) })
  world.emulator.plant(GROUP)
  world.emulator.approve(GROUP, 1)
  world.emulator.log.clear()
  const made = () => world.emulator.versions(GROUP).slice(1)
  return {
    world,
    run: (disturbances: readonly Disturbance[] = []) => world.run({ with: INPUTS }, disturbances),
    end: endOfRegistration,
    undisturbed: 'registered',
    next: () => (made().length === 0 ? 'registered' : 'reused'),
    wrong: (left, next) => [
      ...(made().length > 1 ? [`I1: ${made().length} versions of one candidate`] : []),
      ...(next !== undefined && made().length !== 1 ? [`I1: ${made().length} versions after the next run`] : []),
      ...lost(left, next, made()[0]?.ModelPackageArn),
      ...(comments(world) > 1 ? [`I8: ${comments(world)} comments of one job`] : []),
      ...(next !== undefined && comments(world) !== 1 ? [`I8: ${comments(world)} comments after the next run`] : []),
    ],
  }
}

function endOfRegistration({ outputs }: Left): string {
  const reason = outputs['failure-reason']
  if (reason) return reason
  const end = outputs['registered'] === 'true' ? 'registered' : outputs['model-package-arn'] ? 'reused' : 'nothing'
  return outputs['comment-url'] ? end : `${end} without a comment`
}

function lost({ outputs, journal }: Left, next: Left | undefined, arn: string | undefined): readonly string[] {
  if (arn === undefined) return []
  const isKnown = outputs['model-package-arn'] === arn || journal.includes(arn)
  if (!isKnown && next !== undefined && next.outputs['model-package-arn'] !== arn)
    return [
      `I2: ${arn} is in no output, not in the journal, and the next run says ${next.outputs['model-package-arn']}`,
    ]
  return []
}

function comments({ emulator }: FaultWorld): number {
  return emulator.github.comments(42).filter(({ author }) => author === 'github-actions[bot]').length
}
