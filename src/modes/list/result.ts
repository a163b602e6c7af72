/** One job's part of a matrix. */
export interface Shard {
  readonly index: number
  /** Paths, one a line, as the input `manifest` takes them. */
  readonly manifest: string
}

/** A manifest that the change affects, and by what. */
export interface AffectedManifest {
  readonly path: string
  /** As a clause: `evaluation.json has changed`. */
  readonly because: string
}

/** What `mode: list` came to. Log, summary, JSON and outputs are made of this alone. */
export interface ListResult {
  /** How many manifests the input `manifest` names. */
  readonly manifests: number
  readonly affected: readonly AffectedManifest[]
  readonly shards: readonly Shard[]
  /** Why all are affected, as a sentence; absent where GitHub said what has changed. */
  readonly all?: string
  /** Paths that the input `manifest` means, and that the change deleted or renamed. */
  readonly gone: readonly string[]
}
