import { parseAction } from '@actions/workflow-parser/actions/action-parser'
import { convertActionTemplate } from '@actions/workflow-parser/actions/action-template'
import type { MappingToken } from '@actions/workflow-parser/templates/tokens/mapping-token'
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token'
import { isMapping, isSequence } from '@actions/workflow-parser/templates/tokens/type-guards'
import { NoOperationTraceWriter } from '@actions/workflow-parser/templates/trace-writer'

/** A step of a composite action or of a job, as GitHub's parser sees it. */
export interface StepDefinition {
  readonly id: string
  /** With the `success()` that the parser adds. */
  readonly condition: string
  readonly run?: TemplateToken
  readonly uses?: TemplateToken
  readonly name?: TemplateToken
  readonly shell?: TemplateToken
  readonly workingDirectory?: TemplateToken
  readonly env?: TemplateToken
  readonly with?: TemplateToken
  readonly continueOnError?: TemplateToken
}

export interface ActionDefinition {
  readonly name: string
  readonly inputs: readonly { readonly id: string; readonly required: boolean; readonly default?: TemplateToken }[]
  readonly outputs: readonly { readonly id: string; readonly value?: TemplateToken }[]
  readonly steps: readonly StepDefinition[]
}

/** Reads the text of an `action.yml` of a composite action with GitHub's own parser. Throws on any of its complaints. */
export function readAction(file: { readonly name: string; readonly content: string }): ActionDefinition {
  const { context, value } = parseAction(file, new NoOperationTraceWriter())
  const complaints = () => context.errors.getErrors().map(({ message }) => message)
  if (value === undefined || complaints().length > 0) throw new Error(`${file.name}: ${complaints().join('; ')}`)
  const template = convertActionTemplate(context, value)
  if (complaints().length > 0) throw new Error(`${file.name}: ${complaints().join('; ')}`)
  if (template.runs.using !== 'composite') throw new Error(`${file.name} is not a composite action`)
  const steps = find(find(value, 'runs'), 'steps')
  return {
    name: template.name,
    inputs: (template.inputs ?? []).map(({ id, required, ...input }) => ({
      id,
      required: required ?? false,
      ...(input.default === undefined ? {} : { default: input.default }),
    })),
    outputs: (template.outputs ?? []).map((output) => ({
      id: output.id,
      ...(output.value === undefined ? {} : { value: output.value }),
    })),
    steps: stepsOf(
      steps,
      template.runs.steps.map((step) => ({ id: step.id, condition: step.if?.expression ?? 'success()' })),
    ),
  }
}

/** Joins what the parser made of the steps with the keys that it leaves in the text. */
export function stepsOf(
  steps: TemplateToken | undefined,
  parsed: readonly { readonly id: string; readonly condition: string }[],
): StepDefinition[] {
  const raw = mappings(steps)
  if (raw.length !== parsed.length) throw new Error('a step is neither `run` nor `uses`')
  return parsed.map(({ id, condition }, index) => {
    const step = raw[index]
    return {
      id,
      condition,
      ...optional('run', find(step, 'run')),
      ...optional('uses', find(step, 'uses')),
      ...optional('name', find(step, 'name')),
      ...optional('shell', find(step, 'shell')),
      ...optional('workingDirectory', find(step, 'working-directory')),
      ...optional('env', find(step, 'env')),
      ...optional('with', find(step, 'with')),
      ...optional('continueOnError', find(step, 'continue-on-error')),
    }
  })
}

/** The value of a key of a mapping; undefined where there is none. */
export function find(token: TemplateToken | undefined, key: string): TemplateToken | undefined {
  return token !== undefined && isMapping(token) ? token.find(key) : undefined
}

function mappings(token: TemplateToken | undefined): MappingToken[] {
  return token !== undefined && isSequence(token) ? [...token].filter(isMapping) : []
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  const member: { [K in Key]?: Value } = {}
  if (value !== undefined) member[key] = value
  return member
}
