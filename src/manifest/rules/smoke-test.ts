import type { EffectiveDeployment } from '../deploy-effective.js'
import { type SmokeRequest, smokeRequestsOf } from '../smoke-requests.js'
import type { DeployProblem } from './deploy-problem.js'

/** What a smoke test may not say, all at once; paths are within the `deploy` section. */
export function smokeTestProblems({
  smoke_test: test,
  async: asynchronous,
}: EffectiveDeployment): readonly DeployProblem[] {
  if (!test) return []
  const both =
    test.payload !== undefined && test.requests !== undefined
      ? [{ path: ['smoke_test', 'payload'], message: 'payload cannot stand beside requests; each of them has its own' }]
      : []
  return [...both, ...smokeRequestsOf(test).flatMap((request) => requestProblems(request, isGiven(asynchronous)))]
}

function requestProblems(request: SmokeRequest, isAsynchronous: boolean): readonly DeployProblem[] {
  const { expect = {} } = request
  const at = (...path: string[]) => ['smoke_test', ...request.path, ...path]
  const needed = (['payload', 'content_type'] as const)
    .filter((key) => request[key] === undefined)
    .map((key) => ({ path: at(), message: `smoke_test needs ${key}` }))
  const problems: DeployProblem[] = [...needed]
  const { equals, at_least: least, at_most: most, http_status: status } = expect
  if (equals !== undefined && (least !== undefined || most !== undefined))
    problems.push({ path: at('expect', 'equals'), message: 'equals cannot stand beside at_least or at_most' })
  if (least !== undefined && most !== undefined && least > most)
    problems.push({ path: at('expect', 'at_least'), message: `at_least ${least} is more than at_most ${most}` })
  // What an asynchronous container refused is written to a place of failures, in words and without the status.
  if (isAsynchronous && status !== undefined && status !== 200)
    problems.push({
      path: at('expect', 'http_status'),
      message: 'an asynchronous endpoint does not tell the status of an answer',
      help: 'take it out: an answer is expected, and a failure is none',
    })
  return problems
}

function isGiven(value: object | null | undefined): boolean {
  return value !== undefined && value !== null
}
