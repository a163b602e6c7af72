/** The HTTP status of what Octokit rejected with. It wraps a failed fetch in a RequestError with 500; its causes tell more. */
export function statusOf(error: unknown): number | undefined {
  const status = property(error, 'status')
  return typeof status === 'number' ? status : undefined
}

/** A header of the answer that Octokit rejected with. */
export function headerOf(error: unknown, name: string): string | undefined {
  const value = property(property(property(error, 'response'), 'headers'), name)
  return value === undefined || value === null ? undefined : String(value)
}

/** The sentence of whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
