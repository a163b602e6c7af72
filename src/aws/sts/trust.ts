import { ActionError, type CallFailure } from '../../errors.js'
import { parsedJson } from '../../language/unknown.js'
import { trustStatement } from '../../permissions/trust-statement.js'

type Claims = ReadonlyMap<string, string>

/**
 * What to change so that the role can be assumed: the token's own `sub` and `aud` beside the trust statement that lets
 * them in. Undefined where the failure has nothing to do with trust.
 */
export function trustHint({
  failure,
  token,
  roleArn,
}: {
  readonly failure: CallFailure
  readonly token: string
  readonly roleArn: string
}): string | undefined {
  const { message } = failure
  if (failure.cause instanceof ActionError) return undefined // our own refusal, before anything was sent
  if (failure.kind !== 'access-denied' && failure.kind !== 'credentials' && failure.kind !== 'invalid-request')
    return undefined
  if (/DurationSeconds/.test(message)) {
    return "Lower role-duration-seconds, or raise the role's maximum session duration (3600 seconds unless changed)."
  }
  const claims = claimsOf(token)
  const [, partition = 'aws', account = ''] = /^arn:([\w-]+):iam::(\d{12}):/.exec(roleArn) ?? []
  const issuer = (claims.get('iss') ?? 'https://token.actions.githubusercontent.com').replace(/^https?:\/\//, '')
  const provider = `arn:${partition}:iam::${account}:oidc-provider/${issuer}`
  const shown = `The token says:\n  sub: ${claims.get('sub') ?? '(none)'}\n  aud: ${claims.get('aud') ?? '(none)'}`
  if (/No OpenIDConnect provider/i.test(message)) {
    return `Create the OIDC provider https://${issuer} in account ${account} (${provider}).\n${shown}`
  }
  if (/audience/i.test(message)) {
    return `Add ${claims.get('aud') ?? 'the audience'} to the client IDs of ${provider}, or set \`audience\` to one of them.\n${shown}`
  }
  return [
    shown,
    `Add to the trust policy of ${roleArn} in account ${account} (and see that the role exists):`,
    JSON.stringify(trustStatement({ provider, issuer, audience: claims.get('aud') ?? '', subjects: subjects(claims) })),
  ].join('\n')
}

/**
 * The token's own subject and its other form. Repositories made, renamed or moved after 2026-07-15 say
 * `repo:OWNER@ID/REPO@ID:…`, older ones `repo:OWNER/REPO:…`, and a rename turns one into the other.
 * https://docs.github.com/en/actions/reference/security/oidc
 */
function subjects(claims: Claims): readonly string[] {
  const sub = claims.get('sub') ?? ''
  const [, owner, ownerId, repo, repoId, rest] = /^repo:([^@/:]+)(?:@(\d+))?\/([^@:]+)(?:@(\d+))?:(.*)$/.exec(sub) ?? []
  if (owner === undefined || repo === undefined) return [sub]
  if (ownerId !== undefined && repoId !== undefined) return [sub, `repo:${owner}/${repo}:${rest}`]
  const ids = [claims.get('repository_owner_id'), claims.get('repository_id')]
  return ids.every((id) => id) ? [sub, `repo:${owner}@${ids[0]}/${repo}@${ids[1]}:${rest}`] : [sub]
}

/** The claims of a token whose signature is STS's business; nothing is decided by them. */
function claimsOf(token: string): Claims {
  const claims: unknown = parsedJson(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'))
  if (typeof claims !== 'object' || claims === null) return new Map()
  return new Map(Object.entries(claims).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))
}
