import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { decide } from '../scenarios/deployments.js'
import type { Stage } from './stage.js'

const REPORTS = 's3://acme-ml/reports'

/** What the pull requests and the decisions about one model do; its numbers are those of `examples/`. */
export class Model {
  readonly #folder: string
  /** What the main branch has got beyond the example's manifest. */
  #lines = ''

  constructor(
    readonly stage: Stage,
    readonly group: string,
    options: { readonly examples: string; readonly first: string },
  ) {
    this.#folder = join(options.examples, group)
    // The base branch has the manifest already: its gates count whatever a pull request says.
    const { github } = stage.world.emulator
    const { baseSha } = github.openPull({ number: 1 })
    github.setFiles(baseSha, { [`${group}/model.yaml`]: this.#manifest(options.first) })
  }

  /** Somebody pushes a trained model's reports and manifest; the job of the pull request runs. */
  async pullRequest(pull: {
    readonly number: number
    readonly branch: string
    readonly run: string
    readonly attempt?: number
    readonly from?: 'fork'
  }): Promise<void> {
    const { world, print } = this.stage
    const { emulator } = world
    const headSha = `${pull.number}`.repeat(7).padEnd(40, 'abcdef0')
    emulator.github.openPull({ number: pull.number, headRef: pull.branch, headSha, title: `Train ${pull.run}` })
    // Trained once: a rerun of the job finds the artifact as it was.
    if (pull.attempt === undefined)
      emulator.putObject(`s3://acme-ml/${this.group}/${pull.run}/model.tar.gz`, `the model of ${pull.run}`)
    this.checkOut(pull.run)
    const writesBefore = emulator.log.writes().length
    const { author } = emulator.github.pulls.get(pull.number) ?? { author: '' }
    const fork = pull.from === undefined ? '' : ' · from a fork'
    const run = await this.stage.job(`${author} · pull request ${pull.number} · branch ${pull.branch}${fork}`, () =>
      world.run({
        trigger: { kind: 'pull_request', number: pull.number, ...(pull.from === undefined ? {} : { from: pull.from }) },
        with: { manifest: `${this.group}/model.yaml`, 'reports-s3-uri': REPORTS },
        ...(pull.attempt === undefined ? {} : { attempt: pull.attempt }),
      }),
    )
    const writes = emulator.log.writes().slice(writesBefore)
    const amount = (operation: string) => writes.filter((write) => write.operation === operation).length
    const known = run.outputs['model-package-arn'] === '' ? 'no version' : run.outputs['model-package-arn']
    print(`   registry: ${amount('CreateModelPackage')} created · ${amount('PutObject')} reports uploaded · ${known}`)
    this.stage.tell(run, pull.number)
  }

  approveInStudio(version: number): void {
    this.stage.world.emulator.approve(this.group, version, 'Reviewed in SageMaker Studio')
    this.#approval(version)
  }

  /** The job of the protected environment, which priya lets in. */
  async approve(version: number): Promise<void> {
    await this.stage.job('priya · environment model-approval', () =>
      decide(this.stage.world, `${this.group}@v${version}`),
    )
    this.#approval(version)
  }

  /** A push to the main branch with these lines more in the manifest brings the version's card and metadata in line. */
  async update(push: { readonly run: string; readonly lines: string; readonly cardStatus: string }): Promise<void> {
    const { world } = this.stage
    this.#lines = push.lines
    this.checkOut(push.run)
    const run = await this.stage.job('push to main · mode update', () =>
      world.run({
        trigger: { kind: 'push' },
        job: 'update',
        with: {
          mode: 'update',
          manifest: `${this.group}/model.yaml`,
          'model-card-status': push.cardStatus,
          'reports-s3-uri': REPORTS,
        },
      }),
    )
    this.stage.say({ kind: 'summary', what: 'update', markdown: run.summary })
  }

  #approval(version: number): void {
    const approved = this.stage.world.emulator.versions(this.group)[version - 1]
    this.stage.print(
      `   version ${approved?.ModelPackageVersion} is ${approved?.ModelApprovalStatus}: ${approved?.ApprovalDescription}`,
    )
  }

  /** Every version with one of its metrics, its card and its reports, as they lie in the registry. */
  registry(metric: string): void {
    for (const version of this.stage.world.emulator.versions(this.group)) {
      const value = version.CustomerMetadataProperties?.[`metric/${metric}`] ?? ''
      const status = `v${version.ModelPackageVersion}  ${(version.ModelApprovalStatus ?? '').padEnd(21)}`
      this.stage.print(`   ${status}  ${metric} ${value}  card ${version.ModelCard?.ModelCardStatus}`)
      this.stage.print(`       ${version.ModelPackageArn}`)
    }
  }

  /** What the newest version names: its image as it is sent, and its reports. */
  named(): void {
    const version = this.stage.world.emulator.versions(this.group).at(-1)
    const [container] = version?.InferenceSpecification?.Containers ?? []
    this.stage.print(`   image: ${container?.Image}`)
    const uris = JSON.stringify(version?.ModelMetrics ?? {}).match(/s3:\/\/[^"]+/g) ?? []
    for (const uri of uris) this.stage.print(`   report: ${uri.replace(/([0-9a-f]{8})[0-9a-f]{56}/, '$1…')}`)
  }

  /** The workspace as a run's commit has it: the example's manifest with the run's artifact, and the run's reports. */
  checkOut(run: string): void {
    const folder = join(this.#folder, 'runs', run)
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    const reports = files.map(({ parentPath, name }) => join(parentPath, name))
    this.stage.world.write({
      [`${this.group}/model.yaml`]: this.#manifest(run),
      ...Object.fromEntries(
        reports.map((file) => [`${this.group}/${relative(folder, file)}`, readFileSync(file, 'utf8')]),
      ),
    })
  }

  #manifest(run: string): string {
    const text = readFileSync(join(this.#folder, 'model.yaml'), 'utf8') + this.#lines
    return text.replace(/(model_data: s3:\/\/[^/]+\/[^/]+\/)[^/]+/, `$1${run}`)
  }
}
