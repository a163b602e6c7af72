import type { Problem } from '../errors.js'
import { count } from '../markdown/numbers.js'
import { formatProblem } from '../text/diagnostics.js'
import { checkHere } from './files.js'
import { placeOfManifests } from './place.js'
import { type Printer, printLines } from './printer.js'
import type { CommandRun, ExitCode } from './world.js'

/** `check`: every problem of the manifests and of the files that they name, each with its place. */
export async function check(run: CommandRun): Promise<ExitCode> {
  const { given, region, out, log, json } = run
  const place = await placeOfManifests(run)
  const { candidates, packages, problems, notices } = await checkHere(place, given, region)
  if (given.has('json')) {
    json({ schema: 1, problems, notices })
    return problems.length === 0 ? 0 : 1
  }
  tellProblems(problems, log)
  for (const { at, message } of notices)
    out.line({ text: 'note: ', style: 'cyan' }, `${at.file}:${at.line}:${at.column}: ${message}`)
  if (problems.length > 0) return 1
  out.line({ text: `${count(candidates.length + packages.length, 'manifest')} checked: no problem.`, style: 'green' })
  return 0
}

/** Each problem as the action's log shows it, and how many there are. */
export function tellProblems(problems: readonly Problem[], log: Printer): void {
  for (const problem of problems) {
    const [head = '', ...rest] = formatProblem(problem).split('\n')
    log.line({ text: head, style: 'red' })
    printLines(log, rest.join('\n'))
    log.line()
  }
  if (problems.length > 0)
    log.line({ text: `${count(problems.length, 'problem')} in the manifests and reports.`, style: 'bold' })
}
