import { CallFailure } from '../../errors.js'
import { RUN_AGAIN, sentenceOf } from '../../registry/failure.js'
import type { DescribedVersion } from '../../registry/look-up.js'
import { isOfRepository, originOf } from '../../registry/version/origin.js'
import type { CommitAuthors, Reviews } from './ports.js'
import type { ApprovalSettings } from './settings.js'

/** Logins that count as authors, who else stands there, and what could not be read of them. */
export interface Authors {
  readonly logins: readonly string[]
  /** Named by the commits and no reason to refuse: bots, `web-flow`, who merged, addresses of no known account. */
  readonly alsoNamed: readonly string[]
  /** Each a sentence with what to do about it. */
  readonly gaps: readonly { readonly what: string; readonly hint: string; readonly isDenied: boolean }[]
}

export const NO_AUTHORS: Authors = { logins: [], alsoNamed: [], gaps: [] }

/**
 * Who wrote a version (ruling 30). What the version says of itself is a claim that can only add authors: whoever GitHub names
 * for the recorded commit, for the pull request that it came from and for that one's commits counts as well.
 */
export async function findAuthors(
  { description }: DescribedVersion,
  { run }: ApprovalSettings,
  gitHub: Reviews,
): Promise<Authors> {
  const metadata = description.CustomerMetadataProperties ?? {}
  const recorded = [metadata['smr/actor'], metadata['smr/author']].filter((login) => login !== undefined)
  const origin = originOf({ description })
  if (metadata['smr/actor'] === undefined || origin === undefined) {
    return unknown(recorded, 'The version does not say who registered it.', FOREIGN)
  }
  if (!isOfRepository(origin, run)) {
    const hint = `Approve it from a workflow of that repository. ${FOREIGN}`
    return unknown(recorded, `It was registered from ${origin.repository}, whose authors are not known here.`, hint)
  }
  if (origin.commit === '') return unknown(recorded, 'The version names no commit.', `Register it again. ${FOREIGN}`)
  const found = await Promise.all([ofCommit(origin.commit, gitHub), ofPullRequests(origin, gitHub)])
  return union({ logins: recorded, alsoNamed: [], gaps: [] }, ...found)
}

const FOREIGN =
  'Whoever has looked at who made it may set `allow-self-approval: true` for this run, or approve it in SageMaker Studio.'

function union(...all: readonly Authors[]): Authors {
  const logins = [...new Set(all.flatMap((one) => one.logins).filter((login) => login !== ''))]
  return {
    logins,
    alsoNamed: [...new Set(all.flatMap((one) => one.alsoNamed))].filter((name) => !logins.includes(name)),
    gaps: all
      .flatMap((one) => one.gaps)
      .filter(({ what }, index, gaps) => gaps.findIndex((gap) => gap.what === what) === index),
  }
}

async function ofPullRequests(
  { commit, pullRequest: claimed }: { readonly commit: string; readonly pullRequest: number | undefined },
  gitHub: Reviews,
): Promise<Authors> {
  const read = await readable(() => gitHub.pullRequestsOf(commit), nameOf(commit), 'pull-requests: read')
  if ('gaps' in read) return read
  // The one that the version names, where GitHub bears it out; a commit may lie in others on top of it, too.
  const isBorneOut = claimed !== undefined && read.value.includes(claimed)
  const numbers = isBorneOut ? [claimed] : [...read.value, ...(claimed === undefined ? [] : [claimed])]
  return union(...(await Promise.all(numbers.map((number) => ofPullRequest(number, gitHub)))))
}

async function ofPullRequest(number: number, gitHub: Reviews): Promise<Authors> {
  const read = await readable(() => gitHub.pullRequestAuthors(number), `pull request #${number}`, 'pull-requests: read')
  if ('gaps' in read) return read
  const { author, isComplete, logins, alsoNamed } = read.value
  const gaps = isComplete
    ? []
    : [{ what: `Pull request #${number} has more commits than GitHub lists.`, hint: 'Split it.', isDenied: false }]
  const gone = author === '' ? [{ what: `Who opened pull request #${number} is gone.`, hint: '', isDenied: false }] : []
  return { logins: [author, ...logins], alsoNamed, gaps: [...gaps, ...gone, ...unlinked(read.value)] }
}

async function ofCommit(commit: string, gitHub: Reviews): Promise<Authors> {
  const read = await readable(() => gitHub.commitAuthors(commit), nameOf(commit), 'contents: read')
  if ('gaps' in read) return read
  const { logins, alsoNamed } = read.value
  return { logins, alsoNamed, gaps: unlinked(read.value) }
}

function nameOf(commit: string): string {
  return `commit ${commit.slice(0, 7)}`
}

function unlinked({ unlinkedCommits }: CommitAuthors): Authors['gaps'] {
  return unlinkedCommits.slice(0, 3).map((sha) => ({
    what: `The author of ${nameOf(sha)} has no account on GitHub, so nobody can tell who wrote it.`,
    hint: "Add the address of the commit to the author's account.",
    isDenied: false,
  }))
}

async function readable<Value>(
  read: () => Promise<Value>,
  what: string,
  permission: string,
): Promise<{ readonly value: Value } | Authors> {
  try {
    return { value: await read() }
  } catch (error) {
    if (!(error instanceof CallFailure)) throw error
    const isDenied = error.kind === 'access-denied' || error.kind === 'not-found'
    const hint = isDenied
      ? `Give the job \`permissions: ${permission}\`.`
      : error.kind === 'invalid-request'
        ? FOREIGN // 422 "No commit found for SHA": it never was here, or is gone since
        : (error.hint ?? RUN_AGAIN)
    const sentence = `The authors of ${what} cannot be read: ${sentenceOf(error)}`
    return { ...NO_AUTHORS, gaps: [{ what: sentence, hint, isDenied }] }
  }
}

function unknown(logins: readonly string[], what: string, hint: string): Authors {
  return { logins, alsoNamed: [], gaps: [{ what, hint, isDenied: false }] }
}
