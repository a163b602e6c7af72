import { propertyOf } from '../language/unknown.js'

/** The HTTP status of what Octokit rejected with. It wraps a failed fetch in a RequestError with 500; its causes tell more. */
export function statusOf(error: unknown): number | undefined {
  const status = propertyOf(error, 'status')
  return typeof status === 'number' ? status : undefined
}

/** A header of the answer that Octokit rejected with. */
export function headerOf(error: unknown, name: string): string | undefined {
  const value = propertyOf(propertyOf(propertyOf(error, 'response'), 'headers'), name)
  return value === undefined || value === null ? undefined : String(value)
}

/**
 * The answer, unless something between us and GitHub has written it: a page, or nothing at all, which Octokit would take for
 * an empty list. Rejects as for a bad gateway, so that what may be asked again is.
 */
export function ofGitHub<Answer>(answer: Answer): Answer {
  const status = statusOf(answer)
  const type = String(propertyOf(propertyOf(answer, 'headers'), 'content-type') ?? '')
  if ((status !== 200 && status !== 201) || /\bjson\b|\braw\b/.test(type)) return answer
  const what = type === '' ? 'empty' : type.split(';')[0]
  throw Object.assign(new Error(`The answer is not what GitHub sends (${what}).`), { status: BAD_GATEWAY })
}

const BAD_GATEWAY = 502
