import { format } from 'node:util'
import * as core from '@actions/core'
import type { Problem } from '../errors.js'
import { messageOf } from '../errors.js'
import { defined } from '../language/defined.js'
import type { Journal } from '../ports.js'
import { safeLine, safeLines } from './safe-text.js'

type Level = 'notice' | 'warning' | 'error'

/** The runner's journal, and what only the shell needs of it. */
export interface Runner extends Journal {
  /** The one sentence that says why the step failed; an annotation whatever the count. */
  fail(message: string): void
  /** Nothing that is printed from now on shows this value. */
  mask(secret: string): void
  /** Whether a job summary was written. */
  hasSummary(): boolean
  /** Says how many annotations were only logged. To be called once, at the end. */
  finish(): void
}

// The runner keeps 10 annotations of each level for a step and drops the rest in silence (ExecutionContext.cs). One is
// kept for the count of the others, and for errors one more for `fail`.
const ANNOTATIONS_OF_A_LEVEL = { notice: 9, warning: 9, error: 8 } as const
const MAX_ANNOTATION_CHARACTERS = 4000 // cut at 4,096 by the runner
const RUNNER_SUMMARY_BYTES = 1024 * 1024 // more, and the whole summary is dropped: FileCommandManager.cs

/** The journal on GitHub's runner: log, annotations, outputs and job summary. All text is made safe on its way out. */
export function githubRunner(): Runner {
  const annotated = { notice: 0, warning: 0, error: 0 }
  const held = { notice: 0, warning: 0, error: 0 }
  let hasSummary = false

  function info(text: string): void {
    for (const line of safeLines(text)) process.stdout.write(`${line}\n`)
  }

  function annotate(level: Level, message: string, problem: Problem | undefined): void {
    if (annotated[level] >= ANNOTATIONS_OF_A_LEVEL[level]) {
      held[level] += 1
      info(`${level}: ${problem ? `${problem.at.file}:${problem.at.line}:${problem.at.column}: ` : ''}${message}`)
      return
    }
    annotated[level] += 1
    issue(level, message, problem)
  }

  return {
    info,
    group: async (title, body) => {
      core.startGroup(safeLine(title))
      try {
        return await body()
      } finally {
        core.endGroup()
      }
    },
    notice: (message, problem) => annotate('notice', message, problem),
    warning: (message, problem) => annotate('warning', message, problem),
    error: (message, problem) => annotate('error', message, problem),
    setOutput: (name, value) => setOutput(name, value, info),
    writeSummary: (markdown) => {
      hasSummary = true
      return writeSummary(markdown, info)
    },
    hasSummary: () => hasSummary,
    fail: (message) => issue('error', message, undefined),
    mask: (secret) => {
      // The command holds the secret in the clear, and only GitHub's runner takes it out of the log.
      if (secret !== '' && process.env['GITHUB_ACTIONS'] === 'true') core.setSecret(secret)
    },
    finish: () => {
      for (const level of ['error', 'warning', 'notice'] as const) {
        if (held[level] > 0) issue(level, `${held[level]} more of this kind: see the log of this step.`, undefined)
      }
    },
  }
}

/**
 * Sends what libraries print by themselves through the same safe door: console output of the AWS SDK and Octokit, and
 * Node's own warnings. The SDK's warning about Node 20 is left out, since the action says that itself.
 */
export function guardConsole(journal: Journal): void {
  const log = (...parts: unknown[]): void => journal.info(format(...parts))
  for (const method of ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const) console[method] = log
  process.removeAllListeners('warning')
  process.on('warning', (warning) => {
    if (!warning.message.startsWith('NodeVersionSupportWarning')) journal.info(`${warning.name}: ${warning.message}`)
  })
}

function issue(level: Level, message: string, problem: Problem | undefined): void {
  const text = safeLines(message).join('\n').slice(0, MAX_ANNOTATION_CHARACTERS)
  const command = { notice: core.notice, warning: core.warning, error: core.error }[level]
  command(text, problem ? properties(problem) : {})
}

function properties({ at }: Problem): core.AnnotationProperties {
  return defined({ file: safeLine(at.file), startLine: at.line, startColumn: at.column, endColumn: at.endColumn })
}

function setOutput(name: string, value: string, info: (line: string) => void): void {
  if (!process.env['GITHUB_OUTPUT']) {
    info(`output ${name}=${value.length > 200 ? `${value.slice(0, 200)}…` : value}`)
    return
  }
  try {
    core.setOutput(name, value)
  } catch (error) {
    // A full disk must not lose the ARN: the log has it.
    info(`Output ${name} could not be written (${messageOf(error)}): ${value}`)
  }
}

async function writeSummary(markdown: string, info: (line: string) => void): Promise<void> {
  try {
    if (!process.env['GITHUB_STEP_SUMMARY']) info(markdown)
    else if (Buffer.byteLength(markdown) > RUNNER_SUMMARY_BYTES) info('The job summary is over 1 MiB and was left out.')
    else await core.summary.addRaw(markdown, true).write()
  } catch (error) {
    info(`The job summary could not be written: ${messageOf(error)}`)
  }
}
