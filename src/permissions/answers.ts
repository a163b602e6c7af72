/**
 * What AWS's documents leave open about who may do what, as statements take it to be until somebody measures it: `npm run probe`
 * asks each of these, and docs/probe.md says what would change. The other side of each is written already, so that an answer
 * changes one word here (and in the account templates what that page names).
 */
export interface Answers {
  /** Whether conditions in a model package group's policy are decided, or have to stand in identity policies alone. */
  readonly groupConditions: 'decided' | 'left-out'
  /** Whether IAM is asked for versions with their group's name as it was given, or in lower case, as AWS shows some ARNs. */
  readonly groupSpelling: 'as-given' | 'both'
  /** Whom a group's policy can name: roles, or only their accounts. */
  readonly groupPrincipals: 'roles' | 'accounts'
  /** What a condition key is of which the request has no member: absent, or there and empty. */
  readonly absentMembers: 'absent' | 'empty'
  /** Whether a create is also decided without the key of its status (on the group's ARN), or the key can be required. */
  readonly createStatus: 'if-exists' | 'required'
  /** What DescribeAlarms is decided on where composite alarms are asked for. */
  readonly alarms: 'everything' | 'alarms'
  /** Whether SageMaker asks for the reads beyond the artifact itself that AWS prints for the registry's account. */
  readonly printedReads: 'asked-for' | 'not-asked-for'
}

/** The answers that hold now. */
export const ANSWERS: Answers = {
  groupConditions: 'decided',
  groupSpelling: 'as-given',
  groupPrincipals: 'roles',
  absentMembers: 'absent',
  createStatus: 'if-exists',
  alarms: 'everything',
  printedReads: 'asked-for',
}
