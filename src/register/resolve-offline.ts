import type { Candidate } from './candidate.js'
import type { Resolved } from './resolved.js'

/** A candidate as it is written, where nobody can be asked; its checks say what is left open. */
export function unresolved({ file }: Pick<Candidate, 'file'>): Resolved {
  return { manifest: file.manifest, imageDigests: new Map(), artifacts: [], reports: new Map(), checks: [] }
}
