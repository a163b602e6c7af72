/** The statement that lets jobs of these subjects assume a role by their ID tokens: exact subjects, never a wildcard. */
export function trustStatement({
  provider,
  issuer,
  audience,
  subjects,
}: {
  /** Its ARN, in the role's account. */
  readonly provider: string
  /** Without `https://`. */
  readonly issuer: string
  readonly audience: string
  readonly subjects: readonly string[]
}) {
  return {
    Effect: 'Allow',
    Action: 'sts:AssumeRoleWithWebIdentity',
    Principal: { Federated: provider },
    Condition: { StringEquals: { [`${issuer}:aud`]: audience, [`${issuer}:sub`]: subjects } },
  } as const
}
