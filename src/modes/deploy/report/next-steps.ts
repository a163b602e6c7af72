import { repositoryLink, runPath, workflowPath } from '../../../markdown/link.js'
import { bold, code, html, join, type Markup, paragraph } from '../../../markdown/markup.js'
import type { ReportContext } from '../../../report/context.js'
import type { DeploymentResult } from '../result.js'
import { OUTCOMES } from './outcomes.js'

/** Inputs of the action as they are typed into a workflow: name and value. */
export type Inputs = readonly (readonly [string, string])[]

/** The inputs that bring back what served before; undefined where nothing is known to go back to. */
export function rollbackInputs(result: DeploymentResult): Inputs | undefined {
  const { outcome, previous, version } = result
  if (outcome.kind !== 'deployed' || version === undefined) return undefined
  if (previous?.version === undefined || previous.version === version.version) return undefined
  // What a rollback left is the newer one: to deploy it again is no downgrade.
  const mode = previous.version > version.version ? 'deploy' : 'rollback'
  return [['mode', mode], ...environmentOf(result), ['model', `${version.group}@v${previous.version}`]]
}

/** The inputs with which a run finds this one's work and goes on; undefined where there is nothing to go on with. */
export function resumeInputs(result: DeploymentResult): Inputs | undefined {
  const { outcome, version, mode } = result
  if (!OUTCOMES[outcome.kind].isOpen || version === undefined) return undefined
  return [['mode', mode], ...environmentOf(result), ['model', `${version.group}@v${version.version}`]]
}

function environmentOf({ environment }: DeploymentResult): Inputs {
  return environment === '' ? [] : [['environment', environment]]
}

/** What to do next: go back, go on, or send it. */
export function nextStep(result: DeploymentResult, context: ReportContext): Markup | undefined {
  const back = rollbackInputs(result)
  if (back !== undefined) return paragraph(bold('To go back:'), goBack(back, context))
  const on = resumeInputs(result)
  if (on !== undefined) {
    const again = repositoryLink('this run', context, runPath(context.runId))
    return paragraph(
      bold('To resume:'),
      html`run the jobs of ${again} again, or a job with ${typed(on)}: it joins what is under way and finishes it.`,
    )
  }
  if (result.outcome.kind === 'planned')
    return paragraph(bold('Next:'), html`run it without ${code('dry-run')} to send what is below.`)
  if (result.outcome.kind === 'deployed' && result.plan?.kind === 'create')
    return paragraph(bold('To go back:'), 'there is nothing yet, since the endpoint is new.')
  return undefined
}

/** The page of the workflow that rolls back, where an input names it; else the inputs alone, for no page is known. */
function goBack(inputs: Inputs, context: ReportContext): Markup {
  const isRollback = inputs.some(([name, value]) => name === 'mode' && value === 'rollback')
  const { rollbackWorkflow } = context
  if (!isRollback || rollbackWorkflow === undefined) return html`run a job with ${typed(inputs)}.`
  const page = repositoryLink(code(rollbackWorkflow, 100), context, workflowPath(rollbackWorkflow))
  return html`run the workflow ${page} with ${typed(inputs.filter(([name]) => name !== 'mode'))}.`
}

function typed(inputs: Inputs): Markup {
  return join(
    inputs.map(([name, value]) => code(`${name}: ${value}`, 300)),
    ', ',
  )
}
