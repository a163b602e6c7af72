import { CallFailure } from '../errors.js'
import type { ExistingComment, PullRequestPort } from '../ports.js'
import { calling, gitHub, gitHubFailure, NO_RETRIES, type Octokit, type RepositoryOptions, split } from './requests.js'

interface Comment extends ExistingComment {
  readonly author: string
  readonly isBot: boolean
}

const ACTIONS_BOT = 'github-actions[bot]'
const COMMENTS = 'pull-requests: write'

/** The pull request behind GitHub's REST API. Every method rejects with a `CallFailure`. */
export function pullRequestPort(options: RepositoryOptions & { readonly number: number }): PullRequestPort {
  const octokit = gitHub(options)
  const { owner, repo } = split(options.repository)
  const issue = { owner, repo, issue_number: options.number }

  const isMine = isOwn(octokit, options.token)
  /** Ids of our comments that begin with the same line, as last seen. */
  const doubled = new Map<string, readonly number[]>()

  async function findComment(marker: string, containing = ''): Promise<ExistingComment | undefined> {
    const mine = await ownComments(marker, containing)
    // A record may be in any of our comments: the newest that names the version is meant. Of one marker the oldest stays.
    const chosen = containing === '' ? mine[0] : mine.at(-1)
    const [line = ''] = chosen?.body.split('\n', 1) ?? []
    doubled.set(
      line,
      mine.filter(({ body }) => body.startsWith(`${line}\n`)).map(({ id }) => id),
    )
    return chosen
  }

  async function ownComments(marker: string, containing = ''): Promise<readonly Comment[]> {
    const found: Comment[] = []
    // Ascending only, and no filter by text: all pages. Whoever pasted our marker has another name.
    for await (const page of octokit.paginate.iterator(octokit.rest.issues.listComments, { ...issue, per_page: 100 })) {
      for (const comment of page.data) {
        if (!comment.body?.startsWith(marker) || !mentions(comment.body, containing)) continue
        found.push({
          id: comment.id,
          url: comment.html_url,
          body: comment.body,
          author: comment.user?.login ?? '',
          isBot: comment.user?.type === 'Bot',
        })
      }
    }
    const mine = await Promise.all(found.map(isMine))
    return found.filter((_, index) => mine[index])
  }

  // Of one marker there is one: two jobs of a commit may both have made theirs, and then the oldest stays.
  async function settle(marker: string, body: string): Promise<string | undefined> {
    const [oldest, ...others] = await ownComments(`${marker}\n`)
    if (oldest === undefined) return undefined
    const url = oldest.body === body ? oldest.url : await edit(oldest.id, body)
    for (const { id } of others)
      await octokit.rest.issues.deleteComment({ owner, repo, comment_id: id }).catch(() => {})
    return url
  }

  async function create(marker: string, body: string): Promise<string> {
    let url: string | undefined
    try {
      const created = await octokit.rest.issues.createComment({ ...issue, body, ...NO_RETRIES })
      url = urlOf(created.data)
    } catch (error) {
      // It may have been written: look before writing again.
      if (gitHubFailure('', error, COMMENTS).kind !== 'unknown-outcome') throw error
    }
    const settled = await settle(marker, body).catch((error: unknown) => {
      if (url === undefined) throw error
      return url
    })
    if (settled !== undefined) return settled
    if (url !== undefined) return url
    const created = await octokit.rest.issues.createComment({ ...issue, body, ...NO_RETRIES })
    return urlOf(created.data)
  }

  async function edit(id: number, body: string): Promise<string> {
    const updated = await octokit.rest.issues.updateComment({ owner, repo, comment_id: id, body })
    return urlOf(updated.data)
  }

  async function update(existing: ExistingComment, marker: string, body: string): Promise<string> {
    try {
      const duplicates = doubled.get(marker) ?? []
      const url = await edit(existing.id, body)
      for (const id of duplicates.filter((one) => one !== existing.id))
        await octokit.rest.issues.deleteComment({ owner, repo, comment_id: id }).catch(() => {})
      return url
    } catch (error) {
      // Somebody deleted it since it was found.
      if (gitHubFailure('', error, COMMENTS).kind !== 'not-found') throw error
      return create(marker, body)
    }
  }

  return {
    headSha: () =>
      calling('GET /repos/{owner}/{repo}/pulls/{pull_number}', 'pull-requests: read', async () => {
        const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: options.number })
        return required(data.head?.sha, 'head.sha')
      }),
    findComment: (marker, containing) =>
      calling('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', COMMENTS, () =>
        findComment(marker, containing),
      ),
    writeComment: ({ existing, marker, body }) =>
      existing
        ? calling('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', COMMENTS, () =>
            update(existing, marker, body),
          )
        : calling('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', COMMENTS, () => create(marker, body)),
  }
}

/**
 * Tells our own comments from those of others. The token of GitHub Actions and of other apps are installation tokens:
 * `GET /user` refuses them. Comments of `github-actions[bot]` are then ours; for another app's token GraphQL's `viewer`
 * names the app's bot. For a personal token it is the login of its owner.
 */
function isOwn(octokit: Octokit, token: string): (comment: Comment) => Promise<boolean> {
  let login: Promise<string> | undefined
  return async (comment) => {
    const isInstallationToken = token.startsWith('ghs_')
    if (isInstallationToken && comment.author === ACTIONS_BOT) return true
    if (isInstallationToken && !comment.isBot) return false
    login ??= ownLogin(octokit)
    return comment.author === (await login)
  }
}

async function ownLogin(octokit: Octokit): Promise<string> {
  try {
    const { data } = await octokit.rest.users.getAuthenticated(NO_RETRIES)
    return data.login
  } catch {
    // 403 "Resource not accessible by integration": an installation token.
  }
  try {
    const { viewer } = await octokit.graphql<{ viewer: { login: string } }>('query { viewer { login } }')
    return viewer.login
  } catch {
    return ACTIONS_BOT
  }
}

// The ARN of version 1 stands in that of version 14, too.
function mentions(body: string, text: string): boolean {
  return (
    text === '' ||
    body
      .split(text)
      .slice(1)
      .some((rest) => !/^\d/.test(rest))
  )
}

function urlOf(comment: { readonly html_url?: string }): string {
  return required(comment?.html_url, 'html_url')
}

// A proxy's 200 with another body must not be believed.
function required(value: string | undefined, name: string): string {
  if (typeof value === 'string' && value !== '') return value
  throw new CallFailure('unknown-outcome', name, `GitHub's answer has no ${name}.`)
}
