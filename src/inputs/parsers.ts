import { isWorkflowFile } from '../language/workflow-file.js'

/** A role as `role-to-assume` names it. */
export interface RoleArn {
  readonly arn: string
  /** `aws`, `aws-cn`, `aws-us-gov`. */
  readonly partition: string
  readonly account: string
}

/** Reads the text of one input; takes the empty text, too. Throws `Refused`. */
export type Parser<Value> = (text: string) => Value

/** A value that is not allowed; the sentence follows the input's name. */
export class Refused extends Error {}

/** The parser given, and undefined for the empty text. */
export function optional<Value>(parse: Parser<Value>): Parser<Value | undefined> {
  return (text) => (text === '' ? undefined : parse(text))
}

/** One of the words given; the empty text means `otherwise`. */
export function oneOf<const Words extends readonly string[]>(
  words: Words,
  otherwise: Words[number],
  help: (text: string) => string = () => '',
): Parser<Words[number]> {
  return (text) => {
    if (text === '') return otherwise
    const word = words.find((candidate) => candidate === text)
    if (word === undefined) throw new Refused(`${JSON.stringify(text)} is not ${listed(words)}${help(text)}`)
    return word
  }
}

function listed(words: readonly string[]): string {
  const quoted = words.map((word) => `\`${word}\``)
  return quoted.length === 1 ? `${quoted.join('')}, the only one there is so far` : `one of ${quoted.join(', ')}`
}

/** `true` or `false`, as YAML 1.2 writes them; the empty text is false. */
export function flag(text: string): boolean {
  if (text === '' || /^(false|False|FALSE)$/.test(text)) return false
  if (/^(true|True|TRUE)$/.test(text)) return true
  throw new Refused(`${JSON.stringify(text)} is neither \`true\` nor \`false\``)
}

/** The same, where the empty text means what is given. */
export function flagUnlessEmpty(otherwise: boolean): Parser<boolean> {
  return (text) => (text === '' ? otherwise : flag(text))
}

/** The lines that are not blank, trimmed; none at all means `otherwise`. */
export function lines(otherwise: string): Parser<readonly string[]> {
  return (text) => {
    const found = linesOrNone(text)
    return found.length > 0 ? found : [otherwise]
  }
}

/** The lines that are not blank, trimmed. */
export function linesOrNone(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** A whole number within its bounds; the empty text means `otherwise`. */
export function wholeNumber(of: {
  readonly from: number
  readonly to: number
  readonly otherwise: number
}): Parser<number> {
  const { from, to, otherwise } = of
  return (text) => {
    if (text === '') return otherwise
    const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
    if (!(number >= from && number <= to)) {
      throw new Refused(`${JSON.stringify(text)} is not a whole number from ${from} to ${to}`)
    }
    return number
  }
}

// Regions of every partition: eu-west-1, us-gov-west-1, ap-southeast-5, us-isob-east-1, eusc-de-east-1.
export function region(text: string): string {
  if (/^[a-z]{2,4}(-[a-z]+){1,3}-\d{1,2}$/.test(text)) return text
  throw new Refused(`${JSON.stringify(text)} is not a Region such as \`eu-west-1\``)
}

/** An AWS account id: 12 digits. */
export function accountId(text: string): string {
  if (/^\d{12}$/.test(text)) return text
  throw new Refused(
    `${JSON.stringify(text)} is not an account id, which has 12 digits (quote it in YAML: leading zeros)`,
  )
}

/** Account ids with commas or blanks between them. */
export function accountIds(text: string): readonly string[] {
  return text
    .split(/[\s,]+/)
    .filter((part) => part !== '')
    .map(accountId)
}

/** An account, with the GitHub environment whose jobs deploy there where it is named: `prod=444444444444`. */
export interface NamedAccount {
  readonly account: string
  readonly environment: string | undefined
}

/** Account ids with commas or blanks between them, each with the name of an environment before it or without. */
export function namedAccounts(text: string): readonly NamedAccount[] {
  const parts = text.split(/[\s,]+/).filter((part) => part !== '')
  const named = parts.map((part) => {
    const [, environment, id = ''] = /^(?:([^=]*)=)?(.*)$/.exec(part) ?? []
    if (environment !== undefined && !/^[\w.-]{1,255}$/.test(environment))
      throw new Refused(`${JSON.stringify(part)} is neither an account id nor \`ENVIRONMENT=ACCOUNT_ID\``)
    return { account: accountId(id), environment }
  })
  const twice = named.find((one, index) => named.findIndex(({ account }) => account === one.account) !== index)
  if (twice !== undefined) throw new Refused(`names ${twice.account} twice`)
  return named
}

/** A repository of GitHub, with the numbers of owner and repository or without: `OWNER@1/NAME@2`. */
export interface RepositoryName {
  /** `owner/name` */
  readonly name: string
  readonly ids: { readonly owner: string; readonly repository: string } | undefined
}

/** `OWNER/NAME`, or `OWNER@ID/NAME@ID` as the subjects of ID tokens have it. */
export function repositoryName(text: string): RepositoryName {
  const [, owner, ownerId, name, id] =
    /^([A-Za-z0-9_][A-Za-z0-9_-]{0,99})(?:@(\d+))?\/([\w.-]{1,100})(?:@(\d+))?$/.exec(text) ?? []
  if (owner === undefined || name === undefined || (ownerId === undefined) !== (id === undefined))
    throw new Refused(`${JSON.stringify(text)} is neither \`OWNER/NAME\` nor \`OWNER@ID/NAME@ID\``)
  const ids = ownerId === undefined || id === undefined ? undefined : { owner: ownerId, repository: id }
  return { name: `${owner}/${name}`, ids }
}

// IAM: a role name has up to 64 characters of [\w+=,.@-], a path up to 512.
export function roleArn(text: string): RoleArn {
  const match = /^arn:(aws[a-z-]*):iam::(\d{12}):role\/[\w+=,.@/-]{1,576}$/.exec(text)
  const [, partition, account] = match ?? []
  if (partition === undefined || account === undefined) {
    throw new Refused(
      `${JSON.stringify(text)} is not the ARN of a role, such as \`arn:aws:iam::111122223333:role/NAME\``,
    )
  }
  return { arn: text, partition, account }
}

// STS AssumeRoleWithWebIdentity: RoleSessionName.
export function sessionName(text: string): string {
  if (/^[\w+=,.@-]{2,64}$/.test(text)) return text
  throw new Refused(`${JSON.stringify(text)} is not a session name: 2 to 64 letters, digits and \`_+=,.@-\``)
}

/** Words with commas or blanks between them, each of the pattern given; none is fine. */
export function list(pattern: RegExp, what: string, most: number): Parser<readonly string[]> {
  return (text) => {
    const words = text.split(/[\s,]+/).filter((part) => part !== '')
    for (const word of words) if (!pattern.test(word)) throw new Refused(`${JSON.stringify(word)} is not ${what}`)
    if (words.length > most) throw new Refused(`names ${words.length}; ${most} are allowed`)
    return words
  }
}

/** A place in S3 to write to: `s3://bucket` or `s3://bucket/prefix`. */
export function s3Uri(text: string): string {
  if (/^s3:\/\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](\/[\w!.*'()/=+@-]*)?$/.test(text)) return text
  throw new Refused(`${JSON.stringify(text)} is not a place in S3, such as \`s3://bucket/prefix\``)
}

/** SnsTopicArn of the service model, whose FIFO topics it has no room for. */
export function topicArn(text: string): string {
  if (/^arn:aws[a-z-]*:sns:[a-z0-9-]+:\d{12}:[a-zA-Z0-9_.-]{1,256}$/.test(text)) return text
  throw new Refused(
    `${JSON.stringify(text)} is not the ARN of an SNS topic, such as \`arn:aws:sns:eu-west-1:111122223333:NAME\``,
  )
}

// MetricsSource.S3Uri has 1024 characters: the group (63), a digest (64) and the name of a file (255) follow.
const MAX_PREFIX_CHARACTERS = 600

/** The same with room for what is written under it. */
export function s3Prefix(text: string): string {
  if (text.length <= MAX_PREFIX_CHARACTERS) return s3Uri(text)
  throw new Refused(`has ${text.length} characters, and at most ${MAX_PREFIX_CHARACTERS} are allowed`)
}

/** Prefixes in S3, one a line; none for the empty text. */
export function s3Prefixes(text: string): readonly string[] {
  return linesOrNone(text).map(s3Prefix)
}

// KmsKeyId: [a-zA-Z0-9:/_-]*, at most 2048.
export function kmsKey(text: string): string {
  if (/^[a-zA-Z0-9:/_-]{1,2048}$/.test(text)) return text
  throw new Refused(`${JSON.stringify(text)} is not the id, the alias or the ARN of a KMS key`)
}

/** The name of a file in `.github/workflows`, as the address of its page has it. */
export function workflowFile(text: string): string {
  if (isWorkflowFile(text)) return text
  throw new Refused(
    `${JSON.stringify(text)} is not the name of a file in \`.github/workflows\`, such as \`rollback.yml\` (no path)`,
  )
}
