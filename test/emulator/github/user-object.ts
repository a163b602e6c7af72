import { createHash } from 'node:crypto'

/** Where the answers say that they live. */
export interface Hosts {
  /** Such as `https://api.github.com`. */
  readonly api: string
  /** Such as `https://github.com`. */
  readonly web: string
}

/** Stable numbers for logins and the like. */
export function idOf(text: string): number {
  return createHash('sha256').update(text).digest().readUIntBE(0, 4)
}

/** An opaque id, as GraphQL uses them. */
export function nodeId(kind: string, text: string | number): string {
  return `${kind}_${Buffer.from(String(text)).toString('base64url')}`
}

/** `simple-user` of GitHub's OpenAPI description. */
export function userObject(hosts: Hosts, login: string) {
  const url = `${hosts.api}/users/${encodeURIComponent(login)}`
  const isBot = login.endsWith('[bot]')
  return {
    login,
    id: idOf(login),
    node_id: nodeId('U', login),
    avatar_url: `https://avatars.githubusercontent.com/u/${idOf(login)}?v=4`,
    gravatar_id: '',
    url,
    html_url: isBot ? `${hosts.web}/apps/${login.replace('[bot]', '')}` : `${hosts.web}/${login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: isBot ? 'Bot' : 'User',
    user_view_type: 'public',
    site_admin: false,
  }
}

/** `public-user`, as GET /user shows the owner of a token. */
export function ownUserObject(hosts: Hosts, login: string) {
  return {
    ...userObject(hosts, login),
    name: login,
    company: null,
    blog: '',
    location: null,
    email: null,
    hireable: null,
    bio: null,
    twitter_username: null,
    notification_email: null,
    public_repos: 1,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: '2020-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
  }
}
