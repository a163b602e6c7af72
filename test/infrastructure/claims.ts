import type { RequestKeys } from '../emulator/iam/policy.js'

export const ISSUER = 'token.actions.githubusercontent.com'

const SUBJECTS: readonly (readonly [RegExp, string])[] = [
  [/^job of a pull request/, 'pull_request'],
  [/^job of the default branch/, 'ref:refs/heads/main'],
  [/^job of another branch/, 'ref:refs/heads/try'],
  [/^job of a tag/, 'ref:refs/tags/churn@v1'],
]

/** The claims of a job's ID token, by what the job is. */
export function claimsOf(who: string): RequestKeys {
  const [, environment] = /^job of environment ([\w-]+)/.exec(who) ?? []
  const subject =
    environment === undefined ? SUBJECTS.find(([job]) => job.test(who))?.[1] : `environment:${environment}`
  if (subject === undefined) throw new Error(`no job is called ${who}`)
  const repository = who.endsWith('of another repository')
    ? 'acme/other'
    : who.endsWith('(subject with ids)')
      ? 'acme@123456/models@789012'
      : who.endsWith('(other ids)')
        ? 'acme@123456/models@999999'
        : 'acme/models'
  const audience = who.endsWith('(another audience)') ? 'https://github.com/acme' : 'sts.amazonaws.com'
  return { [`${ISSUER}:sub`]: `repo:${repository}:${subject}`, [`${ISSUER}:aud`]: audience }
}
