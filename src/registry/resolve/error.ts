import { ActionError } from '../../errors.js'
import { mapBounded } from '../../language/bounded.js'
import type { ManifestFile } from '../../manifest/file.js'
import type { KeyPath } from '../../text/path.js'
import { asActionError, RUN_AGAIN } from '../failure.js'

/** Something that is wrong with a manifest, as AWS shows; with its place. */
export function wrong(of: {
  readonly file: ManifestFile
  readonly at: KeyPath
  readonly message: string
  readonly hint: string
  readonly cause?: unknown
}): ActionError {
  const { file, at, message, hint, cause } = of
  return new ActionError('invalid-manifest', message, {
    problems: [{ at: file.locate(at), message, help: hint }],
    hint,
    cause,
  })
}

/** A call that failed while something of a manifest was looked at; with the place of that. `doing` begins the sentence. */
export function failedAt(of: {
  readonly file: ManifestFile
  readonly at: KeyPath
  readonly doing: string
  readonly error: unknown
}): ActionError {
  const { file, at, doing, error } = of
  const { code, message, hint = RUN_AGAIN, problems } = asActionError(error, doing)
  return new ActionError(code, message, {
    problems: problems.length > 0 ? problems : [{ at: file.locate(at), message }],
    hint,
    cause: error,
  })
}

type AwaitedAll<Work extends readonly Promise<unknown>[]> = { -readonly [Index in keyof Work]: Awaited<Work[Index]> }

/** Waits for all, as `Promise.all` does, and where several are wrong throws one error with the problems of all of them. */
export async function allOrProblems<const Work extends readonly Promise<unknown>[]>(
  work: Work,
): Promise<AwaitedAll<Work>> {
  const settled = await Promise.allSettled(work)
  const errors: unknown[] = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
  if (errors.length === 0) return Promise.all(work)
  const unforeseen = errors.find((error) => !(error instanceof ActionError))
  const [first, ...others] = errors.filter((error) => error instanceof ActionError)
  if (unforeseen !== undefined || first === undefined) throw unforeseen
  if (others.length === 0) throw first
  const hints = new Set([first, ...others].flatMap(({ hint }) => (hint === undefined ? [] : [hint])))
  throw new ActionError(first.code, [first, ...others].map(({ message }) => message).join('\n'), {
    problems: [first, ...others].flatMap(({ problems }) => problems),
    hint: [...hints].join('\n'),
    cause: first,
  })
}

/** Maps with at most `limit` under way, in the order of the items; what is wrong with one does not hide what is with another. */
export async function mapOrProblems<Item, Result>(
  items: readonly Item[],
  limit: number,
  map: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const ended = await mapBounded(items, limit, async (item) => {
    const work = map(item)
    await work.catch(() => {}) // told below, with the others
    return { work }
  })
  return allOrProblems(ended.map(({ work }) => work))
}
