import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import { REGISTER_ROLE_ARN } from '../emulator/index.js'
import { type JobRun, type PlayedAction, runWorkflow } from '../harness/workflow.js'
import { ACTION_PATH, REPOSITORY } from '../lanes/action.js'
import { statuses, tokenPermissions } from './example-workflows.js'
import { aReport, CHURN_MANIFEST } from './files.js'
import { githubContext, idTokenOf, World } from './world.js'

const NAME = 'register-many.yml'
const EXAMPLE = readFileSync(join(REPOSITORY, 'examples/workflows', NAME), 'utf8')

let world: World
afterEach(() => world.close())

const named = (amount: number) => Array.from({ length: amount }, (_, index) => `m${String(index).padStart(3, '0')}`)

/** A repository with so many models, of which a pull request changes some: their metrics by name, the others as they are. */
async function open(models: readonly string[], changed: Readonly<Record<string, number>>): Promise<void> {
  world = await World.open({ groups: [...models] })
  const files = (auc: (model: string) => number) =>
    Object.fromEntries(
      models.flatMap((model) => [
        [`${model}/model.yaml`, CHURN_MANIFEST.replace('group: churn', `group: ${model}`)],
        [`${model}/evaluation.json`, aReport({ auc: auc(model) })],
      ]),
    )
  const { github } = world.emulator
  const pull = github.openPull({ number: 42 })
  const head = files((model) => changed[model] ?? 0.8)
  github.setFiles(
    pull.baseSha,
    files(() => 0.8),
  )
  github.setFiles(pull.headSha, head)
  checkout = head
}

let checkout: Readonly<Record<string, string>> = {}

/** Runs the example workflow; each job has a workspace of its own, and artifacts go from one to the other. */
async function runMany(lost: (artifact: string) => boolean = () => false): Promise<Readonly<Record<string, JobRun>>> {
  const { env } = world.server.run({ runId: '21000000001' })
  const artifacts = new Map<string, string>()
  return runWorkflow({
    file: { name: `.github/workflows/${NAME}`, content: EXAMPLE },
    github: githubContext(env),
    vars: { REGISTER_ROLE_ARN, REGISTRY_ACCOUNT_ID: '111111111111', REPORTS_S3_URI: '' },
    machine: () => {
      const machine = world.machine(env)
      return { ...machine, workspace: mkdtempSync(join(machine.temp, 'workspace-')) }
    },
    tokens: (permissions) => {
      const job = world.server.run({ runId: '21000000001', permissions: tokenPermissions(permissions) })
      return {
        token: job.env['GITHUB_TOKEN'] ?? '',
        ...(permissions['id-token'] === 'write' ? idTokenOf(job.env) : {}),
      }
    },
    resolve: (uses) => played(uses, artifacts, lost),
  })
}

function played(uses: string, artifacts: Map<string, string>, lost: (artifact: string) => boolean): PlayedAction {
  if (uses.startsWith('OWNER/sagemaker-model-registry-action@')) return { kind: 'composite', path: ACTION_PATH }
  if (uses.startsWith('actions/checkout@'))
    return {
      kind: 'effect',
      run: ({ machine }) => {
        for (const [path, text] of Object.entries(checkout)) {
          mkdirSync(dirname(join(machine.workspace, path)), { recursive: true })
          writeFileSync(join(machine.workspace, path), text)
        }
      },
    }
  if (uses.startsWith('actions/upload-artifact@'))
    return {
      kind: 'effect',
      run: (_, { name = '', path = '' }) => {
        if (!existsSync(path)) throw new Error(`upload-artifact: there is no ${path}`)
        if (!lost(name)) artifacts.set(name, path)
      },
    }
  if (uses.startsWith('actions/download-artifact@'))
    return {
      kind: 'effect',
      run: ({ machine }, { pattern = '', path = '' }) => {
        for (const [name, file] of artifacts) {
          if (!name.startsWith(pattern.replace('*', ''))) continue
          const folder = join(machine.workspace, path, name)
          mkdirSync(folder, { recursive: true })
          copyFileSync(file, join(folder, basename(file)))
        }
      },
    }
  throw new Error(`${uses} is not known here`)
}

test('200 models of 210 in 20 shards are registered, with one comment that says which gate failed', async () => {
  const models = named(210)
  const changed = Object.fromEntries(models.slice(5, 205).map((model) => [model, model === 'm042' ? 0.6 : 0.85]))
  await open(models, changed)
  const jobs = await runMany()
  expect(jobs['list']?.outputs).toMatchObject({ 'affected-count': '200' })
  expect(jobs['register']?.jobs).toHaveLength(20)
  const versions = models.filter((model) => world.emulator.versions(model).length > 0)
  expect(versions).toEqual(Object.keys(changed).filter((model) => model !== 'm042'))
  expect(statuses(jobs)).toEqual({ list: 'success', register: 'failure', report: 'failure' })
  expect(world.comments()).toHaveLength(1)
  const [comment = ''] = world.comments()
  expect(comment).toContain('200 models: 199 registered, 1 failed a gate')
  expect(comment).toContain('joined from the reports of 20 jobs')
  expect(jobs['report']?.summary).toContain('m204')
  // docs/scale.md says 47: two for each job of the matrix, three for the list, four for the comment.
  expect(world.emulator.log.requests().filter(({ service }) => service === 'github')).toHaveLength(47)
})

test('a job whose report is lost makes the check red, and the others stand', async () => {
  const models = named(4)
  await open(models, Object.fromEntries(models.map((model) => [model, 0.85])))
  const jobs = await runMany((artifact) => artifact === 'model-registry-2')
  expect(statuses(jobs)).toEqual({ list: 'success', register: 'success', report: 'failure' })
  expect(world.comments()[0]).toContain('4 models: 3 registered, 1 not known')
})

test('a pull request that affects no model skips the matrix and is green', async () => {
  await open(named(3), {})
  const jobs = await runMany()
  expect(statuses(jobs)).toEqual({ list: 'success', register: 'skipped', report: 'success' })
  expect([jobs['list']?.outputs['shards-json'], world.comments()]).toEqual(['[]', []])
  expect(world.awsRequests()).toBe(0)
})
