import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CompositeRun } from '../harness/composite.js'
import { World } from '../scenarios/world.js'
import { commentText } from './comment-text.js'

const GROUP = 'diabetes-regression'

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
  const world = await World.open({ groups: [GROUP] })
  const story = new Story(world, options)
  try {
    print('Two AWS accounts and GitHub, on this machine: 222222222222 trains, 111111111111 holds the registry.')
    print(`The numbers are those of models that were really trained: examples/${GROUP}.`)

    story.chapter('A pull request brings the first model')
    await story.pullRequest({ number: 1, branch: 'shallow-tree', run: '01-shallow-tree' })

    story.chapter('A reviewer approves it in SageMaker')
    story.approve(1)

    story.chapter('A better model: its metrics are compared with the approved version')
    await story.pullRequest({ number: 2, branch: 'ridge', run: '02-ridge' })
    story.approve(2)

    story.chapter('A worse model is stopped by its gates: nothing is registered')
    await story.pullRequest({ number: 3, branch: 'deep-tree', run: '03-deep-tree' })

    story.chapter('The job of pull request 2 runs again: the same version, none is added')
    await story.pullRequest({ number: 2, branch: 'ridge', run: '02-ridge', attempt: 2 })

    story.chapter('A stranger opens a pull request from a fork: checked without any credentials')
    await story.pullRequest({ number: 4, branch: 'patch-1', run: '04-gradient-boosting', from: 'fork' })

    story.chapter('What is in the registry now')
    story.registry()
    return story.shown
  } finally {
    await world.close()
  }
}

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
    this.#world.write({
      [`${GROUP}/model.yaml`]: this.#manifest(pull.run),
      [`${GROUP}/evaluation.json`]: readFileSync(join(this.#examples, 'runs', pull.run, 'evaluation.json'), 'utf8'),
    })
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

  approve(version: number): void {
    this.#world.emulator.approve(GROUP, version, 'Reviewed in SageMaker Studio')
    const approved = this.#world.emulator.versions(GROUP)[version - 1]
    this.#print(
      `   version ${approved?.ModelPackageVersion} is ${approved?.ModelApprovalStatus}: ${approved?.ApprovalDescription}`,
    )
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
