import { lines } from './parsers.js'
import type { CommonInputs } from './types.js'

/** What is needed to report a run that ended before its inputs were known to be right. */
export type ReportingInputs = Pick<CommonInputs, 'comment' | 'commentKey' | 'githubToken' | 'dryRun'> & {
  /** As it was typed. */
  readonly mode: string
  /** The lines of `manifest`, by which `mode: report` knows which part of a matrix this is. */
  readonly manifest: readonly string[]
}

const POLICIES: readonly CommonInputs['comment'][] = ['on-change', 'always', 'on-failure', 'never']

/**
 * The inputs that decide where a failure is reported, read from the text of INPUTS whatever is wrong with the others. An
 * unknown value of `comment` is as its default: only a clear `never` keeps a comment from being written. Never throws.
 */
export function reportingInputs(text: string): ReportingInputs {
  const given = membersOf(text)
  const input = (name: string): string => {
    const value = given.get(name)
    return typeof value === 'string' ? value.trim() : ''
  }
  return {
    mode: input('mode') || 'register',
    manifest: lines('model.yaml')(input('manifest')),
    comment: POLICIES.find((policy) => policy === input('comment')) ?? 'on-change',
    commentKey: input('comment-key') || undefined,
    githubToken: input('github-token'),
    dryRun: input('dry-run') === 'true',
  }
}

function membersOf(text: string): ReadonlyMap<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(text)
    return new Map(typeof parsed === 'object' && parsed !== null ? Object.entries(parsed) : [])
  } catch {
    return new Map()
  }
}
