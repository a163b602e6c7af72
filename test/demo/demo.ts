import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROD_ACCOUNT, QA_ACCOUNT } from '../emulator/index.js'
import type { CompositeRun } from '../harness/composite.js'
import { decide, deployInputs, rollBack, startDeploy, status } from '../scenarios/deployments.js'
import { World } from '../scenarios/world.js'
import { commentText } from './comment-text.js'

const GROUP = 'diabetes-regression'
const ALARMS = [`${GROUP}-5xx`, `${GROUP}-latency`]
const ACCOUNTS = { qa: QA_ACCOUNT, prod: PROD_ACCOUNT } as const
/** Ten minutes of a canary are a second here; nothing else is played faster. */
const SCALE = 600
/** So that a slow machine has time enough, too. */
const PATIENT = { 'wait-timeout-minutes': '600', 'role-duration-seconds': '14400' }

/** A comment or a job summary, for the page. */
export interface Shown {
  readonly title: string
  readonly author: string
  readonly markdown: string
  readonly kind: 'comment' | 'summary'
}

/**
 * Plays the story of a model in a registry and prints what became of each step. Everything printed is read from the
 * state that the steps left in the emulator, or from what the job itself left; gives the comments in order.
 */
export async function demo(options: {
  readonly examples: string
  readonly print: (line: string) => void
}): Promise<readonly Shown[]> {
  const { print } = options
  const world = await World.open({ groups: [GROUP], scale: SCALE })
  const story = new Story(world, options)
  try {
    print('AWS accounts and GitHub, on this machine: 222222222222 trains, 111111111111 holds the registry,')
    print('333333333333 (QA) and 444444444444 (production) serve. Ten minutes of a roll-out take a second.')
    print(`The numbers are those of models that were really trained: examples/${GROUP}.`)

    story.chapter('A pull request brings the first model')
    await story.pullRequest({ number: 1, branch: 'shallow-tree', run: '01-shallow-tree' })

    story.chapter('A reviewer approves it in SageMaker')
    story.approveInStudio(1)

    story.chapter('A better model: its metrics are compared with the approved version')
    await story.pullRequest({ number: 2, branch: 'ridge', run: '02-ridge' })

    story.chapter('A reviewer lets the job of the environment model-approval in, and so approves it')
    await story.approve(2)

    story.chapter('A worse model is stopped by its gates: nothing is registered')
    await story.pullRequest({ number: 3, branch: 'deep-tree', run: '03-deep-tree' })

    story.chapter('The job of pull request 2 runs again: the same version, none is added')
    await story.pullRequest({ number: 2, branch: 'ridge', run: '02-ridge', attempt: 2 })

    story.chapter('A stranger opens a pull request from a fork: checked without any credentials')
    await story.pullRequest({ number: 4, branch: 'patch-1', run: '04-gradient-boosting', from: 'fork' })

    story.chapter(`The tag ${GROUP}@v1 puts the first version into service: QA, then production`)
    await story.deploy(1, 'qa')
    await story.deploy(1, 'prod')

    story.chapter(`The tag ${GROUP}@v2: production by canary, its alarms watched`)
    await story.deploy(2, 'qa')
    await story.deploy(2, 'prod', { isShown: true })

    story.chapter('A bad version: an alarm fires in the canary, SageMaker rolls back, and the job is red')
    await story.pullRequest({ number: 5, branch: 'boosting', run: '04-gradient-boosting' })
    await story.approve(3)
    await story.deploy(3, 'qa')
    world.emulator.nextDeployment(PROD_ACCOUNT, { fails: 'alarm' })
    await story.deploy(3, 'prod', { isShown: true })

    story.chapter('Complaints about version 2 all the same: one step puts the version before back')
    await story.rollBack()

    story.chapter('Which version is where')
    await story.status()

    story.chapter('What is in the registry now')
    story.registry()
    story.record(1)
    return story.shown
  } finally {
    await world.close()
  }
}

type Environment = keyof typeof ACCOUNTS
/** A line of progress: the time since the start, and what was seen. */
const PROGRESS = /^\s+(\d+:)?\d\d:\d\d {2}/

class Story {
  readonly shown: Shown[] = []
  readonly #world: World
  readonly #examples: string
  readonly #print: (line: string) => void
  #chapters = 0
  #title = ''

  constructor(world: World, options: { readonly examples: string; readonly print: (line: string) => void }) {
    this.#world = world
    this.#examples = join(options.examples, GROUP)
    this.#print = options.print
    for (const name of ALARMS) world.emulator.setAlarm(PROD_ACCOUNT, { name, state: 'OK' })
    for (const environment of ['model-approval', 'prod'])
      world.emulator.github.deployments.setEnvironment(environment, { reviewers: ['priya'] })
    // The base branch has the manifest already: its gates count whatever a pull request says.
    const { baseSha } = world.emulator.github.openPull({ number: 1 })
    world.emulator.github.setFiles(baseSha, { [`${GROUP}/model.yaml`]: this.#manifest('01-shallow-tree') })
  }

  chapter(title: string): void {
    this.#chapters += 1
    this.#title = title
    this.#print(`\n${this.#chapters}. ${title}`)
  }

  /** Somebody pushes a trained model's report and manifest; the job of the pull request runs. */
  async pullRequest(pull: {
    readonly number: number
    readonly branch: string
    readonly run: string
    readonly attempt?: number
    readonly from?: 'fork'
  }): Promise<void> {
    const { emulator } = this.#world
    const headSha = `${pull.number}`.repeat(7).padEnd(40, 'abcdef0')
    emulator.github.openPull({ number: pull.number, headRef: pull.branch, headSha, title: `Train ${pull.run}` })
    // Trained once: a rerun of the job finds the artifact as it was.
    if (pull.attempt === undefined)
      emulator.putObject(`s3://acme-ml/${GROUP}/${pull.run}/model.tar.gz`, `the model of ${pull.run}`)
    this.#checkOut(pull.run)
    const awsBefore = this.#world.awsRequests()
    const writesBefore = emulator.log.writes().length
    const run = await this.#world.run({
      trigger: { kind: 'pull_request', number: pull.number, ...(pull.from === undefined ? {} : { from: pull.from }) },
      with: { manifest: '*/model.yaml' },
      ...(pull.attempt === undefined ? {} : { attempt: pull.attempt }),
    })
    const { author } = emulator.github.pulls.get(pull.number) ?? { author: '' }
    this.#print(
      `   ${author} · pull request ${pull.number} · branch ${pull.branch}${pull.from === undefined ? '' : ' · from a fork'}`,
    )
    this.#result(run, this.#world.awsRequests() - awsBefore)
    const created = emulator.log
      .writes()
      .slice(writesBefore)
      .filter(({ operation }) => operation === 'CreateModelPackage')
    const known = run.outputs['model-package-arn'] === '' ? 'no version' : run.outputs['model-package-arn']
    this.#print(`   registry: ${created.length} created · ${known}`)
    this.#tell(run, pull.number)
  }

  approveInStudio(version: number): void {
    this.#world.emulator.approve(GROUP, version, 'Reviewed in SageMaker Studio')
    this.#approval(version)
  }

  /** The job of the protected environment, which priya lets in. */
  async approve(version: number): Promise<void> {
    await this.#job('priya · environment model-approval', () => decide(this.#world, `${GROUP}@v${version}`))
    this.#approval(version)
  }

  #approval(version: number): void {
    const approved = this.#world.emulator.versions(GROUP)[version - 1]
    this.#print(
      `   version ${approved?.ModelPackageVersion} is ${approved?.ModelApprovalStatus}: ${approved?.ApprovalDescription}`,
    )
  }

  /** Somebody pushes the tag of a version; the job of the environment runs. */
  async deploy(version: number, to: Environment, { isShown = false } = {}): Promise<void> {
    const tag = `${GROUP}@v${version}`
    this.#checkOut('02-ridge')
    const run = await this.#job(`tag ${tag} · environment ${to}`, () => {
      const { finished } = startDeploy(this.#world, { tag, to, with: { ...PATIENT, manifest: '*/model.yaml' } })
      return finished
    })
    this.#endpoint(to)
    if (isShown) this.#show(`version ${version} to ${to}`, run)
  }

  async rollBack(): Promise<void> {
    const given = { ...PATIENT, manifest: '*/model.yaml', reason: 'complaints from the clinics' }
    const run = await this.#job('workflow_dispatch · environment prod', () =>
      rollBack(this.#world, 'prod', { with: given }),
    )
    this.#endpoint('prod')
    this.#show('rollback', run)
  }

  async status(): Promise<void> {
    const { 'role-to-assume': role = '', 'registry-role-to-assume': registryRole = '' } = deployInputs('prod')
    const run = await status(this.#world, {
      environment: 'prod',
      with: { manifest: '*/model.yaml', 'role-to-assume': role, 'registry-role-to-assume': registryRole },
    })
    const [, text = ''] = /##\[group\]Status\n([\s\S]*?)\n##\[endgroup\]/.exec(run.log) ?? []
    for (const line of text.split('\n')) this.#print(`   ${line}`.trimEnd())
    this.#show('status', run)
  }

  /** The comment of a pull request, which is the record of its version by now. */
  record(pull: number): void {
    const markdown = this.#world.comments(pull).at(-1) ?? ''
    this.#print(`   the comment of pull request ${pull}:`)
    for (const line of commentText(markdown)) this.#print(`     │ ${line}`)
    this.shown.push({
      title: `${this.#chapters}. The comment of pull request ${pull} has become the record`,
      author: 'github-actions',
      markdown,
      kind: 'comment',
    })
  }

  registry(): void {
    for (const version of this.#world.emulator.versions(GROUP)) {
      const metrics = Object.entries(version.CustomerMetadataProperties ?? {}).filter(([key]) =>
        key.startsWith('metric/'),
      )
      const mse = metrics.find(([key]) => key === 'metric/mse')?.[1] ?? ''
      this.#print(`   v${version.ModelPackageVersion}  ${(version.ModelApprovalStatus ?? '').padEnd(21)}  mse ${mse}`)
      this.#print(`       ${version.ModelPackageArn}`)
    }
  }

  /** Runs a job and prints who started it, what it told while it waited, and how it ended. */
  async #job(who: string, start: () => Promise<CompositeRun>): Promise<CompositeRun> {
    const before = this.#world.awsRequests()
    const run = await start()
    this.#print(`   ${who}`)
    for (const line of run.log.split('\n').filter((text) => PROGRESS.test(text))) this.#print(`     │ ${line.trim()}`)
    this.#result(run, this.#world.awsRequests() - before)
    return run
  }

  /** What serves, as the endpoint truly is. */
  #endpoint(environment: Environment): void {
    const endpoint = this.#world.emulator.endpoint(ACCOUNTS[environment], GROUP)
    if (endpoint === undefined) this.#print(`   ${environment}: nothing serves`)
    else
      this.#print(
        `   ${environment}: ${endpoint.status}, version ${endpoint.versions.join(' and ')} serves (${endpoint.configName})`,
      )
  }

  #show(what: string, { summary }: CompositeRun): void {
    this.shown.push({
      title: `${this.#chapters}. ${this.#title} (job summary: ${what})`,
      author: 'github-actions',
      markdown: summary,
      kind: 'summary',
    })
  }

  #checkOut(run: string): void {
    this.#world.write({
      [`${GROUP}/model.yaml`]: this.#manifest(run),
      [`${GROUP}/evaluation.json`]: readFileSync(join(this.#examples, 'runs', run, 'evaluation.json'), 'utf8'),
    })
  }

  #result(run: CompositeRun, requests: number): void {
    const seconds = Object.values(run.steps).reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000
    const why = run.outputs['failure-reason'] === '' ? '' : ` (${run.outputs['failure-reason']})`
    const sign = run.conclusion === 'success' ? '✔' : '✘'
    this.#print(`   job: ${sign} ${run.conclusion}${why} in ${seconds.toFixed(1)} s · ${requests} requests to AWS`)
  }

  /** What the pull request's people see: the comment, or the job summary where there may be none. */
  #tell(run: CompositeRun, pull: number): void {
    const comment = this.#world.comments(pull).at(-1)
    const kind = comment === undefined ? 'summary' : 'comment'
    const markdown = comment ?? run.summary
    this.#print(`   ${kind === 'comment' ? 'comment' : 'job summary'}:`)
    for (const line of commentText(markdown)) this.#print(`     │ ${line}`)
    this.shown.push({
      title: `${this.#chapters}. ${this.#title} (pull request ${pull})`,
      author: 'github-actions',
      markdown,
      kind,
    })
  }

  /** The example's manifest with the artifact of this run, as the pull request would have it. */
  #manifest(run: string): string {
    const text = readFileSync(join(this.#examples, 'model.yaml'), 'utf8')
    return text.replace(/(model_data: s3:\/\/[^/]+\/[^/]+\/)[^/]+/, `$1${run}`)
  }
}
