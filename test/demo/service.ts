import { PROD_ACCOUNT, QA_ACCOUNT } from '../emulator/index.js'
import { deployInputs, type Environment, rollBack, startDeploy, status } from '../scenarios/deployments.js'
import type { Stage } from './stage.js'

const ACCOUNTS = { qa: QA_ACCOUNT, prod: PROD_ACCOUNT } as const
/** So that a slow machine has time enough, too. */
const PATIENT = { 'wait-timeout-minutes': '600', 'role-duration-seconds': '14400' }

/** What becomes of a model's versions behind its endpoints. */
export class Service {
  readonly #with: Readonly<Record<string, string>>

  constructor(
    readonly stage: Stage,
    readonly group: string,
  ) {
    this.#with = { ...PATIENT, manifest: `${group}/model.yaml` }
  }

  /** Somebody pushes the tag of a version; the job of the environment runs. */
  async deploy(version: number, to: Environment, { isShown = false } = {}): Promise<void> {
    const tag = `${this.group}@v${version}`
    const run = await this.stage.job(
      `tag ${tag} · environment ${to}`,
      () => startDeploy(this.stage.world, { tag, to, with: this.#with }).finished,
    )
    this.#endpoint(to)
    if (isShown) this.stage.keep({ kind: 'summary', what: `version ${version} to ${to}`, markdown: run.summary })
  }

  async rollBack(reason: string): Promise<void> {
    const run = await this.stage.job('workflow_dispatch · environment prod', () =>
      rollBack(this.stage.world, 'prod', { with: { ...this.#with, reason } }),
    )
    this.#endpoint('prod')
    this.stage.keep({ kind: 'summary', what: 'rollback', markdown: run.summary })
  }

  async status(): Promise<void> {
    const { 'role-to-assume': role = '', 'registry-role-to-assume': registryRole = '' } = deployInputs('prod')
    const run = await status(this.stage.world, {
      environment: 'prod',
      with: { manifest: `${this.group}/model.yaml`, 'role-to-assume': role, 'registry-role-to-assume': registryRole },
    })
    const [, text = ''] = /##\[group\]Status\n([\s\S]*?)\n##\[endgroup\]/.exec(run.log) ?? []
    for (const line of text.split('\n')) this.stage.print(`   ${line}`.trimEnd())
    this.stage.keep({ kind: 'summary', what: 'status', markdown: run.summary })
  }

  /** What serves, as the endpoint truly is. */
  #endpoint(environment: Environment): void {
    const { print, world } = this.stage
    const endpoint = world.emulator.endpoint(ACCOUNTS[environment], this.group)
    if (endpoint === undefined) print(`   ${environment}: nothing serves`)
    else
      print(
        `   ${environment}: ${endpoint.status}, version ${endpoint.versions.join(' and ')} serves (${endpoint.configName})`,
      )
  }
}
