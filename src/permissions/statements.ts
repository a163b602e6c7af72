/** A condition of a statement: operator, key, values. */
export type Condition = Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>

/** A statement that allows something, as it is pasted into a policy. */
export interface Allow {
  readonly Effect: 'Allow'
  readonly Action: string | readonly string[]
  readonly Resource: string
}

/** A statement that allows an action, or several, on a resource. */
export function allow(action: string | readonly string[], resource: string): Allow {
  return { Effect: 'Allow', Action: action, Resource: resource }
}

/** Statements as they are pasted: one as an object, several as a list. */
export function asJson(statements: readonly Allow[]): string {
  return JSON.stringify(statements.length === 1 ? statements[0] : statements)
}

/**
 * What a statement names for an object: everything in its folder, since the next version has another key there, and a
 * report one that is named by its content (`PREFIX/GROUP/SHA256/NAME`). An object without a folder stands for itself.
 */
export function folderOf(key: string): string {
  const folders = key.split('/').slice(0, -1)
  const digest = folders.findIndex((folder) => /^[0-9a-f]{64}$/.test(folder))
  const kept = digest < 0 ? folders : folders.slice(0, digest)
  return kept.length === 0 ? key : `${kept.join('/')}/*`
}
