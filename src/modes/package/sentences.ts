import { defined } from '../../language/defined.js'
import { sinceGatesFailed } from '../../report/failed-gates.js'
import type { PackageOutcome, PackageResult, PackageState, PublicData, StatusItem } from './result.js'

/** What went wrong with a package, and what to do; plain text for the log and for the report alike. */
export interface Trouble {
  readonly message: string
  readonly hint?: string
}

/** What is said of the data of a validation, behind its address: developer guide, "Create a Model Package Resource". */
export const PUBLIC_DATA =
  'is the data of a validation, which a listing in AWS Marketplace makes public. AWS: "provide only data that you want to expose publicly".'

/** Said before the data is sent, and wherever the request is shown. */
export function publicDataSentence({ uri }: Pick<PublicData, 'uri'>): string {
  return `${uri} ${PUBLIC_DATA}`
}

/** Why a package is not as it should be; undefined where it is, or where nothing was to be made. */
export function trouble(result: PackageResult): Trouble | undefined {
  const { outcome, name, region } = result
  switch (outcome.kind) {
    case 'failed': {
      const { message, hint } = outcome.error
      return { message, ...defined({ hint }) }
    }
    case 'package-failed':
      return {
        message: `SageMaker could not make ${outcome.state.arn}. ${failedItems(outcome.state)}`,
        hint: `Correct what failed. A failed package keeps its name and can never be changed, so delete it before the job runs again (this action deletes nothing):\n${deleteCommand({ name, region })}`,
      }
    case 'name-taken':
      return {
        message: `Names are unique in account and Region, and ${outcome.arn} is another package: ${whatDiffers(outcome)}.`,
        hint: `Give this one another \`name\`. If nobody uses the old one, it can be deleted instead (this action deletes nothing):\n${deleteCommand({ name, region })}`,
      }
    case 'unfinished': {
      const why = outcome.because === 'cancelled' ? 'the run was cancelled' : 'the time to wait is over'
      return {
        message: `${outcome.state.arn} is ${outcome.state.status}: SageMaker goes on with it, and ${why}.`,
        hint: 'Run the job again: it finds the package, makes no second one and goes on waiting. A hosted job ends after 6 hours; a validation may take longer.',
      }
    }
    case 'gate-failed':
    case 'offline': {
      const why = sinceGatesFailed(result.gates)
      const before = outcome.kind === 'gate-failed' ? outcome.state : undefined
      const what = before === undefined ? 'not created' : `red, though ${before.arn} was made before`
      return why === undefined ? undefined : { message: `${what}, ${why}` }
    }
    case 'created':
    case 'reused':
    case 'planned':
    case 'superseded':
      return undefined
  }
}

/** What failed and why, the validation and the scan by name; a service that says nothing is quoted as saying nothing. */
function failedItems({ validation, imageScan }: PackageState): string {
  const failed = [
    ...validation.filter(isFailed).map((item) => said('The validation', item)),
    ...imageScan.filter(isFailed).map((item) => said('The image scan', item)),
  ]
  return failed.length === 0 ? 'It does not say why.' : failed.join(' ')
}

/** The command that frees the name. */
function deleteCommand({ name, region }: Pick<PackageResult, 'name' | 'region'>): string {
  return `aws sagemaker delete-model-package --region ${region} --model-package-name ${name}`
}

/** In one clause what another package of this name has otherwise. */
function whatDiffers(of: Extract<PackageOutcome, { readonly kind: 'name-taken' }>): string {
  const { because, differences } = of
  const members = differences.slice(0, MAX_LISTED).map(({ member }) => member)
  const more = differences.length > members.length ? ` and ${differences.length - members.length} more` : ''
  const where = members.length === 0 ? '' : ` (${members.join(', ')}${more})`
  switch (because) {
    case 'not-ours':
      return `it was not made by this action${where === '' ? '' : `, and differs${where}`}`
    case 'artifacts':
      return `the bytes of an artifact, or what a tag of an image points at, have changed since it was made${where}`
    case 'content':
      return where === ''
        ? 'its metrics, its model card or its hyper-parameters are others'
        : `its content differs${where}`
  }
}

const MAX_LISTED = 6

function isFailed({ status }: StatusItem): boolean {
  return status === 'Failed'
}

function said(what: string, { name, reason }: StatusItem): string {
  const why = reason === undefined ? 'no reason is given' : reason.replace(/[.\s]+$/, '')
  return `${what} ${name} failed: ${why}.`
}
