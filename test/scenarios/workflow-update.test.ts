import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { REGISTER_ROLE_ARN, type RunOptions } from '../emulator/index.js'
import { type JobRun, runWorkflow } from '../harness/workflow.js'
import { ACTION_PATH, REPOSITORY } from '../lanes/action.js'
import { githubContext, idTokenOf, World } from './world.js'

const GROUP = 'diabetes-regression'

let world: World
let runs = 0
beforeEach(async () => {
  world = await World.open({ groups: [GROUP] })
  world.emulator.putObject(`s3://acme-ml/${GROUP}/02-ridge/model.tar.gz`, 'the model')
})
afterEach(() => world.close())

/** Runs an example workflow in a repository that holds one of the examples, with its card in a file of its own. */
async function runExample(name: string, risk: string, options: RunOptions): Promise<Readonly<Record<string, JobRun>>> {
  runs += 1
  const runId = String(19_000_000_000 + runs)
  const { env } = world.server.run({ ...options, runId })
  return runWorkflow({
    file: {
      name: `.github/workflows/${name}`,
      content: readFileSync(join(REPOSITORY, 'examples/workflows', name), 'utf8'),
    },
    github: githubContext(env),
    vars: { REGISTER_ROLE_ARN, REGISTRY_ACCOUNT_ID: '111111111111', REPORTS_S3_URI: '' },
    environmentVars: {},
    secrets: { MODELS_WEBHOOK: '' },
    machine: () => world.machine(env),
    tokens: (permissions) => {
      const job = world.server.run({ ...options, runId, permissions: { contents: 'read' } })
      return {
        token: job.env['GITHUB_TOKEN'] ?? '',
        ...(permissions['id-token'] === 'write' ? idTokenOf(job.env) : {}),
      }
    },
    resolve: (uses) => {
      if (uses.startsWith('actions/checkout@'))
        return { kind: 'effect', run: ({ machine }) => checkOut(machine.workspace, risk) }
      if (uses.startsWith('OWNER/sagemaker-model-registry-action@')) return { kind: 'composite', path: ACTION_PATH }
      throw new Error(`${uses} is not known here`)
    },
  })
}

function checkOut(workspace: string, risk: string): void {
  const folder = join(workspace, GROUP)
  cpSync(join(REPOSITORY, 'examples', GROUP), folder, { recursive: true })
  const manifest = readFileSync(join(folder, 'model.yaml'), 'utf8').replace(
    /^model_card:[^\n]*\n(?: .*\n)*/m,
    'model_card: model-card.yaml\n',
  )
  writeFileSync(join(folder, 'model.yaml'), manifest)
  writeFileSync(join(folder, 'model-card.yaml'), `intended_uses: { risk_rating: ${risk} }\n`)
}

const push: RunOptions = { trigger: { kind: 'push', ref: 'refs/heads/main' } }
const card = () => {
  const { ModelCardContent: content = '{}', ModelCardStatus: status } =
    world.emulator.versions(GROUP)[0]?.ModelCard ?? {}
  return { ...JSON.parse(content).intended_uses, status }
}

test('a card that is merged is written on the version that is there, and its status by hand', async () => {
  await runExample('register.yml', 'Low', push)
  expect(card()).toEqual({ risk_rating: 'Low', status: 'Draft' })

  const { update } = await runExample('update.yml', 'High', push)
  expect(update?.status).toBe('success')
  expect(update?.permissions).toEqual({ contents: 'read', 'id-token': 'write' })
  expect(card()).toEqual({ risk_rating: 'High', status: 'Draft' })

  const byHand = (dryRun: string) =>
    runExample('update.yml', 'High', {
      trigger: {
        kind: 'workflow_dispatch',
        inputs: { model: `${GROUP}@v1`, 'model-card-status': 'PendingReview', 'dry-run': dryRun },
      },
    })
  expect((await byHand('true'))['update']?.summary).toContain('dry run, nothing was sent')
  expect(card()).toEqual({ risk_rating: 'High', status: 'Draft' })
  await byHand('false')
  expect(card()).toEqual({ risk_rating: 'High', status: 'PendingReview' })
  expect(world.emulator.versions(GROUP)).toHaveLength(1)
  expect(world.emulator.versions(GROUP)[0]?.ModelApprovalStatus).toBe('PendingManualApproval')
})
