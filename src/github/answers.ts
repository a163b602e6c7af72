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
