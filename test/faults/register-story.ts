import { READ_ROLE_ARN, REGISTER_ROLE_ARN, REGISTRY_ACCOUNT, TRAINING_ACCOUNT } from '../emulator/index.js'
import { aReport, CHURN_MANIFEST } from '../scenarios/files.js'
import type { Left } from './in-process.js'
import type { Opening, Story } from './story.js'
import { type Disturbance, FaultWorld } from './world.js'

const GROUP = 'churn'
const S3_REPORT = 's3://acme-ml/churn/evaluation.json'
const ACROSS = {
  'role-to-assume': REGISTER_ROLE_ARN,
  'registry-role-to-assume': READ_ROLE_ARN,
  'registry-account-id': REGISTRY_ACCOUNT,
}

/** A pull request's job registers the second version of a group in another account, and says so in a comment. */
export const registering: Opening = async (process) => {
  const world = await FaultWorld.open(process, { groups: [GROUP] })
  world.emulator.plant(GROUP)
  world.emulator.approve(GROUP, 1)
  return story(world, { inputs: ACROSS, before: 1 })
}

/** The same, with the metrics in S3. */
export const registeringFromS3: Opening = async (process) => {
  const world = await FaultWorld.open(process, { groups: [GROUP] })
  world.emulator.putObject(S3_REPORT, aReport({ auc: 0.85 }))
  return story(world, { inputs: ACROSS, before: 0, manifest: CHURN_MANIFEST.replace('evaluation.json', S3_REPORT) })
}

/** The first version of a group of one's own account, which is looked for and made. */
export const registeringWithGroup: Opening = async (process) => {
  const world = await FaultWorld.open(process, {})
  const inputs = { 'role-to-assume': REGISTER_ROLE_ARN, 'create-group': 'true' }
  return story(world, { inputs, before: 0, owner: TRAINING_ACCOUNT })
}

/** The next commit of a pull request that has our comment already. */
export const registeringAgain: Opening = async (process) => {
  const story = await registering(process)
  await story.run()
  story.world.write({ 'evaluation.json': aReport({ auc: 0.86 }) })
  return { ...story, ...checksOf(story.world, { before: 2 }) }
}

interface Of {
  readonly inputs: Readonly<Record<string, string>>
  readonly before: number
  readonly manifest?: string
  readonly owner?: string
}

function story(world: FaultWorld, { inputs, manifest = CHURN_MANIFEST, ...of }: Of): Story {
  world.write({ 'model.yaml': manifest, 'evaluation.json': aReport({ auc: 0.85 }) })
  world.emulator.log.clear()
  return {
    world,
    run: (disturbances: readonly Disturbance[] = []) => world.run({ with: inputs }, disturbances),
    end: endOfRegistration,
    undisturbed: 'registered',
    ...checksOf(world, of),
  }
}

function checksOf(world: FaultWorld, { before, owner = REGISTRY_ACCOUNT }: Pick<Of, 'before' | 'owner'>) {
  const { emulator } = world
  const made = () => {
    const isThere = [...emulator.groups.values()].some(({ name, account }) => name === GROUP && account === owner)
    return isThere ? emulator.versions(`${owner}/${GROUP}`).slice(before) : []
  }
  return {
    next: () => (made().length === 0 ? 'registered' : 'reused'),
    wrong: (left: Left, next?: Left) => [
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

/** I2: whatever was made is an output, in the journal, or found by the next run. */
function lost({ outputs, journal }: Left, next: Left | undefined, arn: string | undefined): readonly string[] {
  if (arn === undefined || next === undefined) return []
  if (outputs['model-package-arn'] === arn || journal.includes(arn)) return []
  const found = next.outputs['model-package-arn']
  return found === arn ? [] : [`I2: ${arn} is in no output, not in the journal, and the next run says ${found}`]
}

function comments({ emulator }: FaultWorld): number {
  return emulator.github.comments(42).filter(({ author }) => author === 'github-actions[bot]').length
}
