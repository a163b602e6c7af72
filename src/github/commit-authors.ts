import type { CommitAuthors } from '../modes/approve/ports.js'

const WEB_FLOW = 'web-flow' // who commits what is edited or merged on GitHub's pages

/** A person as a commit names them: null where the address belongs to no account. */
type Person = { readonly login?: string; readonly type?: string } | null | undefined

/** As much of a commit, as GitHub's REST API answers with it, as tells who wrote it. */
export interface CommitOfAnswer {
  readonly sha: string
  readonly author: Person
  readonly committer: Person
  readonly parents: readonly unknown[]
  readonly commit: { readonly message: string }
}

/** Who wrote commits, and who only stands in them. */
export function commitAuthorsOf(commits: readonly CommitOfAnswer[]): CommitAuthors {
  const written = commits.filter(({ parents }) => parents.length < 2)
  const merges = commits.filter(({ parents }) => parents.length > 1)
  const people = written.flatMap((commit) => [...accountsOf(commit), ...coAuthorsOf(commit.commit.message)])
  const authors = people.filter((one) => one.kind === 'author').map(({ name }) => name)
  const mergers = merges.flatMap(accountsOf).map(({ name }) => name)
  const others = [...people.filter((one) => one.kind === 'other').map(({ name }) => name), ...mergers]
  return {
    logins: distinct(authors),
    alsoNamed: distinct(others).filter((name) => !authors.includes(name)),
    unlinkedCommits: written.filter(({ author }) => !author?.login).map(({ sha }) => sha),
  }
}

interface Named {
  readonly kind: 'author' | 'other'
  readonly name: string
}

function accountsOf({ author, committer }: CommitOfAnswer): readonly Named[] {
  return [author, committer].flatMap((person) => {
    const { login, type } = person ?? {}
    if (login === undefined || login === '') return []
    return [named(login, type === 'Bot')]
  })
}

function named(login: string, isBot = false): Named {
  return { kind: isBot || login.endsWith('[bot]') || login === WEB_FLOW ? 'other' : 'author', name: login }
}

const TRAILER = /^co-authored-by:[ \t]*([^<>\r\n]*)<([^<>\s]*)>[ \t]*$/gim
// `ID+LOGIN@users.noreply.github.com`, without the number for accounts made before July 2017; on GitHub Enterprise Server
// the host is its own. https://docs.github.com/en/account-and-profile/reference/email-addresses-reference
const NO_REPLY = /^(?:\d+\+)?([a-z0-9](?:[a-z0-9-]{0,98}[a-z0-9])?(?:\[bot\])?)@users\.noreply\.[a-z0-9.-]+$/i

// Of another address nobody but GitHub knows whose it is, and its API does not tell.
function coAuthorsOf(message: string): readonly Named[] {
  return [...message.matchAll(TRAILER)].map(([, name = '', address = '']): Named => {
    const login = NO_REPLY.exec(address)?.[1]
    return login === undefined ? { kind: 'other', name: `${name.trim()} <${address}>` } : named(login)
  })
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)]
}
