const GITHUB = 'token.actions.githubusercontent.com'

/**
 * Who issues the ID tokens of a GitHub, without `https://`: github.com has its own, a subdomain of ghe.com one of its name,
 * and GitHub Enterprise Server is its own (GitHub's OIDC reference).
 */
export function issuerOf(serverUrl: string): string {
  const host = hostOf(serverUrl)
  if (host === undefined || host === 'github.com') return GITHUB
  const tenant = /^([a-z0-9-]+)\.ghe\.com$/.exec(host)?.[1]
  return tenant === undefined ? `${host}/_services/token` : `token.actions.${tenant}.ghe.com`
}

function hostOf(url: string): string | undefined {
  try {
    return new URL(url).host
  } catch {
    return undefined
  }
}
