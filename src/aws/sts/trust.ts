import { ActionError, type CallFailure } from '../../errors.js'
import { parsedJson } from '../../language/unknown.js'
import { trustStatement } from '../../permissions/trust-statement.js'

type Claims = ReadonlyMap<string, string>

/** What to change so that a role can be assumed; the statement to add where it is the trust that lacks it. */
export interface TrustRemedy {
  /** Sentences, with the token's own `sub` and `aud`. */
  readonly hint: string
  readonly statement?: ReturnType<typeof trustStatement>
}

/** What to change so that the role can be assumed, in words and with the statement; undefined where the failure has nothing to do with trust. */
export function trustHint(of: Parameters<typeof trustRemedy>[0]): string | undefined {
  const remedy = trustRemedy(of)
  if (remedy === undefined) return undefined
  return remedy.statement === undefined ? remedy.hint : `${remedy.hint}\n${JSON.stringify(remedy.statement)}`
}

/** The same, with the statement apart from the words. */
export function trustRemedy({
  failure,
  token,
  roleArn,
}: {
  readonly failure: CallFailure
  readonly token: string
  readonly roleArn: string
}): TrustRemedy | undefined {
  const { message } = failure
  if (failure.cause instanceof ActionError) return undefined // our own refusal, before anything was sent
  if (failure.kind !== 'access-denied' && failure.kind !== 'credentials' && failure.kind !== 'invalid-request')
    return undefined
  if (/DurationSeconds/.test(message)) {
    const hint =
      "Lower role-duration-seconds, or raise the role's maximum session duration (3600 seconds unless changed)."
    return { hint }
  }
  if (failure.kind === 'invalid-request') {
    const hint =
      'Correct the input that it names: `role-to-assume` or `registry-role-to-assume`, `role-session-name`, `role-duration-seconds`.'
    return { hint }
  }
  if (/^ExpiredToken/.test(message)) {
    return { hint: "GitHub's tokens live for minutes, and STS found a fresh one too old. Run the job again." }
  }
  const { account, issuer, provider, statement, subject, audience } = trustOf(token, roleArn)
  const shown = `The token says:\n  sub: ${subject || '(none)'}\n  aud: ${audience || '(none)'}`
  if (/No OpenIDConnect provider/i.test(message)) {
    return { hint: `Create the OIDC provider https://${issuer} in account ${account} (${provider}).\n${shown}` }
  }
  if (/audience/i.test(message)) {
    const what = audience || 'the audience'
    return { hint: `Add ${what} to the client IDs of ${provider}, or set \`audience\` to one of them.\n${shown}` }
  }
  const where = `Add to the trust policy of ${roleArn} in account ${account} (and see that the role exists):`
  return { hint: `${shown}\n${where}`, statement }
}

/** The statement of a role's trust that lets the job of this token in, with the provider that it names. */
export function trustOf(token: string, roleArn: string) {
  const claims = claimsOf(token)
  const [, partition = 'aws', account = ''] = /^arn:([\w-]+):iam::(\d{12}):/.exec(roleArn) ?? []
  const issuer = (claims.get('iss') ?? 'https://token.actions.githubusercontent.com').replace(/^https?:\/\//, '')
  const provider = `arn:${partition}:iam::${account}:oidc-provider/${issuer}`
  const audience = claims.get('aud') ?? ''
  const statement = trustStatement({ provider, issuer, audience, subjects: subjects(claims) })
  return { account, issuer, provider, statement, subject: claims.get('sub') ?? '', audience }
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
