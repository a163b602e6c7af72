import { APPROVE_ROLE_ARN, REGISTER_ROLE_ARN, REGISTRY_ACCOUNT } from '../emulator/index.js'
import { aReport, CHURN_MANIFEST } from '../scenarios/files.js'
import type { InProcess, Left } from './in-process.js'
import type { Opening, Story } from './story.js'
import { type Disturbance, FaultWorld } from './world.js'

const GROUP = 'churn'
const MODEL = `${GROUP}@v1`
const REGISTERS = { 'role-to-assume': REGISTER_ROLE_ARN, 'registry-account-id': REGISTRY_ACCOUNT }
const WITH_METADATA = `${CHURN_MANIFEST}metadata: { team: growth }\n`

/** A version that a pull request registered, with its comment. */
async function aRegistered(process: InProcess): Promise<FaultWorld> {
  const world = await FaultWorld.open(process, { groups: [GROUP] })
  world.write({ 'model.yaml': WITH_METADATA, 'evaluation.json': aReport({ auc: 0.85 }) })
  const left = await world.run({ with: REGISTERS })
  if (left.outputs['registered'] !== 'true') throw new Error(left.log)
  world.emulator.log.clear()
  return world
}

/** A reviewer of the environment lets a job approve version 1. */
export const approving: Opening = async (process) => {
  const world = await aRegistered(process)
  world.emulator.github.deployments.setEnvironment('model-approval', { reviewers: ['priya'], preventsSelfReview: true })
  const job = {
    trigger: { kind: 'workflow_dispatch', inputs: { model: MODEL } },
    environment: 'model-approval',
    permissions: { contents: 'read', actions: 'read', 'pull-requests': 'write' },
    with: { mode: 'approve', model: MODEL, 'role-to-assume': APPROVE_ROLE_ARN },
  } as const
  return {
    world,
    run: (disturbances: readonly Disturbance[] = []) => world.run(job, disturbances),
    end: ({ outputs, exitCode }: Left) =>
      outputs['failure-reason'] || (outputs['approval-status'] === 'Approved' ? 'approved' : `green ${exitCode}`),
    undisturbed: 'approved',
    next: () => 'approved',
    wrong: (left, next) => wrongDecision(world, left, next),
  }
}

function wrongDecision({ emulator }: FaultWorld, left: Left, next: Left | undefined): readonly string[] {
  const [version, ...others] = emulator.versions(GROUP)
  const { ModelApprovalStatus: status, ApprovalDescription: by = '' } = version ?? {}
  const last = next ?? left
  return [
    ...(others.length > 0 ? [`I1: ${others.length} versions too many`] : []),
    ...(status === 'Approved' && !by.includes('@priya') ? [`I4: approved by "${by}", who did not`] : []),
    ...(last.exitCode === 0 && status !== 'Approved' ? [`I6: it is green, and the version is ${status}`] : []),
    ...commentsWrong(emulator.github.comments(42).length),
  ]
}

function commentsWrong(comments: number): readonly string[] {
  return comments === 1 ? [] : [`I8: ${comments} comments`]
}

/** A push writes other metadata on version 1. */
export const updating: Opening = async (process) => {
  const world = await aRegistered(process)
  const { emulator } = world
  world.write({ 'model.yaml': WITH_METADATA.replace('growth', 'sales') })
  const team = () => emulator.versions(GROUP)[0]?.CustomerMetadataProperties?.['team']
  const untouched = () => {
    return emulator.versions(GROUP).map((version) => {
      const { CustomerMetadataProperties: keys, LastModifiedTime: _time, LastModifiedBy: _by, ...members } = version
      const { team: _team, ...others } = keys ?? {}
      return JSON.stringify([others, members])
    })
  }
  const before = untouched().join()
  return {
    world,
    run: (disturbances: readonly Disturbance[] = []) =>
      world.run({ trigger: { kind: 'push' }, with: { ...REGISTERS, mode: 'update' } }, disturbances),
    end: endOfUpdate,
    undisturbed: 'updated',
    next: () => (team() === 'sales' ? 'unchanged' : 'updated'),
    wrong: (left: Left, next?: Left) => [
      ...(untouched().join() === before ? [] : ['I4: something was touched that no update may touch']),
      ...((next ?? left).exitCode === 0 && team() !== 'sales' ? [`I6: it is green, and the team is ${team()}`] : []),
      ...commentsWrong(emulator.github.comments(42).length),
    ],
  } satisfies Story
}

function endOfUpdate({ outputs, summary }: Left): string {
  if (outputs['failure-reason']) return outputs['failure-reason']
  return summary.includes('was updated')
    ? 'updated'
    : summary.includes('is what its manifest says')
      ? 'unchanged'
      : 'nothing'
}
