import { ActionError, type Problem } from '../errors.js'
import type { Runner } from '../github/runner.js'
import { formatProblem } from '../text/diagnostics.js'

/** Tells every problem of the files, as log text and as an annotation, and throws `invalid-manifest`; nothing where there is none. */
export function reportProblems(problems: readonly Problem[], runner: Runner): void {
  if (problems.length === 0) return
  for (const problem of problems) {
    runner.info(formatProblem(problem))
    // `set` is no file of the repository: its annotation has no place to stand.
    const { file, line, column } = problem.at
    if (file === 'set') runner.error(`set:${line}:${column}: ${problem.message}`)
    else runner.error([problem.message, problem.help].filter((part) => part !== undefined).join('\n'), problem)
  }
  const count = problems.length === 1 ? 'There is 1 problem' : `There are ${problems.length} problems`
  throw new ActionError('invalid-manifest', `${count} in the manifests and reports. Nothing was sent.`, { problems })
}
