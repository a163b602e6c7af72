import { data, Evaluator, Lexer, Parser } from '@actions/expressions'
import { falsy } from '@actions/expressions/result'
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token'
import {
  isBasicExpression,
  isBoolean,
  isMapping,
  isNumber,
  isScalar,
  isString,
} from '@actions/workflow-parser/templates/tokens/type-guards'

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }
export type JsonObject = { readonly [key: string]: Json }

/** What a step's status is judged by: `success()`, `failure()` and `cancelled()` look at this. */
export type Status = 'success' | 'failure' | 'cancelled'

/** The contexts that an expression can see, and the status that its functions look at. */
export interface Scope {
  readonly contexts: Readonly<Record<string, Json>>
  readonly status: Status
}

/** Evaluates an expression (without the `${{ }}`) with GitHub's own engine. */
export function evaluate(expression: string, scope: Scope): data.ExpressionData {
  const functions = statusFunctions(scope.status)
  const { tokens } = new Lexer(expression).lex()
  const tree = new Parser(tokens, Object.keys(scope.contexts), [...functions.values()]).parse()
  return new Evaluator(tree, toData(scope.contexts), functions).evaluate()
}

/** Whether an `if:` holds. */
export function isTrue(expression: string, scope: Scope): boolean {
  return !falsy(evaluate(expression, scope))
}

/** The text of a scalar of a workflow or action file, its expressions evaluated. */
export function textOf(token: TemplateToken | undefined, scope: Scope): string {
  if (token === undefined) return ''
  if (isBasicExpression(token)) return evaluate(token.expression, scope).coerceString()
  if (isString(token)) return token.value
  if (isNumber(token) || isBoolean(token)) return String(token.value)
  if (isScalar(token)) return ''
  throw new Error(`not a scalar: ${token.typeName()}`)
}

/** The entries of a mapping such as `env:` or `with:`, their expressions evaluated. */
export function textsOf(token: TemplateToken | undefined, scope: Scope): Record<string, string> {
  if (token === undefined) return {}
  if (!isMapping(token)) throw new Error(`not a mapping: ${token.typeName()}`)
  const texts: Record<string, string> = {}
  for (const { key, value } of token) texts[textOf(key, scope)] = textOf(value, scope)
  return texts
}

function statusFunctions(status: Status) {
  const holds: Record<string, boolean> = {
    always: true,
    success: status === 'success',
    failure: status === 'failure',
    cancelled: status === 'cancelled',
  }
  return new Map(
    Object.entries(holds).map(([name, value]) => [
      name,
      { name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(value) },
    ]),
  )
}

function toData(value: Readonly<Record<string, Json>>): data.Dictionary {
  return new data.Dictionary(
    ...Object.entries(value).map(([key, member]) => ({ key, value: toExpressionData(member) })),
  )
}

function toExpressionData(value: Json): data.ExpressionData {
  if (value === null) return new data.Null()
  if (typeof value === 'string') return new data.StringData(value)
  if (typeof value === 'number') return new data.NumberData(value)
  if (typeof value === 'boolean') return new data.BooleanData(value)
  if (isArray(value)) return new data.Array(...value.map(toExpressionData))
  return toData(value)
}

const isArray = (value: Json): value is readonly Json[] => Array.isArray(value)
