import { ActionError } from './errors.js'

/** A role as `role-to-assume` names it. */
export interface RoleArn {
  readonly arn: string
  /** `aws`, `aws-cn`, `aws-us-gov`. */
  readonly partition: string
  readonly account: string
}

/** What `mode: register` was asked to do. */
export interface RegisterInputs {
  readonly mode: 'register'
  readonly dryRun: boolean
  /** Paths or globs, relative to the workspace. */
  readonly manifest: readonly string[]
  /** Lines of `path=value`, as they were typed. */
  readonly set: string
  readonly onGateFailure: 'stop' | 'register'
  /** Undefined where neither the input nor the environment names one: a check without credentials needs none. */
  readonly region: string | undefined
  readonly role: RoleArn | undefined
  readonly roleSessionName: string | undefined
  readonly roleDurationSeconds: number
  readonly audience: string
  readonly allowedAccountIds: readonly string[]
  readonly registryAccountId: string | undefined
  readonly registryRole: RoleArn | undefined
  readonly comment: 'on-change' | 'always' | 'on-failure' | 'never'
  readonly commentKey: string | undefined
  readonly waitTimeoutMinutes: number
  readonly githubToken: string
}

/** The inputs of each mode; a union that grows with the modes. */
export type Inputs = RegisterInputs

type Parser<Value> = (text: string) => Value

/** A value that is not allowed; the sentence follows the input's name. */
class Refused extends Error {}

const MODES = ['register'] as const

/** Every input of action.yml, in its order, with how its text is read. `readInputs` adds the name to each complaint. */
const PARSERS = {
  mode: oneOf(MODES, 'register'),
  'dry-run': flag,
  manifest: lines('model.yaml'),
  set: (text: string) => text,
  'on-gate-failure': oneOf(['stop', 'register'] as const, 'stop'),
  'aws-region': optional(region),
  'role-to-assume': optional(roleArn),
  'role-session-name': optional(sessionName),
  'role-duration-seconds': wholeNumber({ from: 900, to: 43_200, otherwise: 3600 }),
  audience: (text: string) => text || 'sts.amazonaws.com',
  'allowed-account-ids': accountIds,
  'registry-account-id': optional(accountId),
  'registry-role-to-assume': optional(roleArn),
  comment: oneOf(['on-change', 'always', 'on-failure', 'never'] as const, 'on-change'),
  'comment-key': optional((text) => text),
  'wait-timeout-minutes': wholeNumber({ from: 1, to: 720, otherwise: 15 }),
  'github-token': (text: string) => text,
} satisfies Record<string, Parser<unknown>>

export type InputName = keyof typeof PARSERS
type Value<Name extends InputName> = ReturnType<(typeof PARSERS)[Name]>

/** The names of all inputs, for the test that compares them with action.yml. */
export const INPUT_NAMES: readonly string[] = Object.keys(PARSERS)

/**
 * Reads the INPUTS text (`toJSON(inputs)`) into typed inputs; `defaultRegion` is what AWS_REGION says.
 * Throws `invalid-input` with one line for each input that is not allowed. `unknown` lists names that are no inputs.
 */
export function readInputs({ text, defaultRegion }: { readonly text: string; readonly defaultRegion: string }): {
  readonly inputs: Inputs
  readonly unknown: readonly string[]
} {
  const given = readObject(text)
  const complaints: string[] = []
  const read = <Name extends InputName>(name: Name, parse: Parser<Value<Name>>, otherwise = ''): Value<Name> => {
    try {
      return parse((given.get(name) ?? '').trim() || otherwise)
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      complaints.push(`${name}: ${error.message}`)
      return parse('') // Every parser takes the empty text; nothing is run with it, since there is a complaint.
    }
  }
  const inputs: Inputs = {
    mode: read('mode', PARSERS.mode),
    dryRun: read('dry-run', PARSERS['dry-run']),
    manifest: read('manifest', PARSERS.manifest),
    set: given.get('set') ?? '',
    onGateFailure: read('on-gate-failure', PARSERS['on-gate-failure']),
    region: read('aws-region', PARSERS['aws-region'], defaultRegion),
    role: read('role-to-assume', PARSERS['role-to-assume']),
    roleSessionName: read('role-session-name', PARSERS['role-session-name']),
    roleDurationSeconds: read('role-duration-seconds', PARSERS['role-duration-seconds']),
    audience: read('audience', PARSERS.audience),
    allowedAccountIds: read('allowed-account-ids', PARSERS['allowed-account-ids']),
    registryAccountId: read('registry-account-id', PARSERS['registry-account-id']),
    registryRole: read('registry-role-to-assume', PARSERS['registry-role-to-assume']),
    comment: read('comment', PARSERS.comment),
    commentKey: read('comment-key', PARSERS['comment-key']),
    waitTimeoutMinutes: read('wait-timeout-minutes', PARSERS['wait-timeout-minutes']),
    githubToken: read('github-token', PARSERS['github-token']),
  }
  complaints.push(...contradictions(inputs))
  if (complaints.length > 0) {
    throw new ActionError('invalid-input', complaints.join('\n'), { hint: 'Correct the `with:` block of the step.' })
  }
  return { inputs, unknown: [...given.keys()].filter((name) => !INPUT_NAMES.includes(name)) }
}

/** Inputs that are fine alone and cannot both hold. */
function contradictions({ role, registryRole, registryAccountId, allowedAccountIds }: Inputs): readonly string[] {
  const found: string[] = []
  if (registryRole && registryAccountId && registryRole.account !== registryAccountId) {
    found.push(
      `registry-role-to-assume: is a role of account ${registryRole.account}, but registry-account-id is ${registryAccountId}`,
    )
  }
  if (role && allowedAccountIds.length > 0 && !allowedAccountIds.includes(role.account)) {
    found.push(
      `role-to-assume: is a role of account ${role.account}, which is not among allowed-account-ids (${allowedAccountIds.join(', ')})`,
    )
  }
  return found
}

function readObject(text: string): ReadonlyMap<string, string> {
  const parsed = parseJson(text)
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw new ActionError('invalid-input', 'INPUTS is not the JSON object that action.yml passes.', {
      hint: 'Run the action with `uses:`; on a laptop set INPUTS to a JSON object, such as {"manifest":"model.yaml"}.',
    })
  }
  return new Map(
    Object.entries(parsed).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
  )
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function optional<Value>(parse: Parser<Value>): Parser<Value | undefined> {
  return (text) => (text === '' ? undefined : parse(text))
}

function oneOf<const Words extends readonly string[]>(words: Words, otherwise: Words[number]): Parser<Words[number]> {
  return (text) => {
    if (text === '') return otherwise
    const word = words.find((candidate) => candidate === text)
    if (word === undefined) throw new Refused(`${JSON.stringify(text)} is not ${listed(words)}`)
    return word
  }
}

function listed(words: readonly string[]): string {
  const quoted = words.map((word) => `\`${word}\``)
  return quoted.length === 1 ? `${quoted.join('')}, the only one there is so far` : `one of ${quoted.join(', ')}`
}

function flag(text: string): boolean {
  if (text === '' || /^(false|False|FALSE)$/.test(text)) return false
  if (/^(true|True|TRUE)$/.test(text)) return true
  throw new Refused(`${JSON.stringify(text)} is neither \`true\` nor \`false\``)
}

function lines(otherwise: string): Parser<readonly string[]> {
  return (text) => {
    const found = text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
    return found.length > 0 ? found : [otherwise]
  }
}

function wholeNumber({
  from,
  to,
  otherwise,
}: {
  readonly from: number
  readonly to: number
  readonly otherwise: number
}): Parser<number> {
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
function region(text: string): string {
  if (/^[a-z]{2,4}(-[a-z]+){1,3}-\d{1,2}$/.test(text)) return text
  throw new Refused(`${JSON.stringify(text)} is not a Region such as \`eu-west-1\``)
}

function accountId(text: string): string {
  if (/^\d{12}$/.test(text)) return text
  throw new Refused(
    `${JSON.stringify(text)} is not an account id, which has 12 digits (quote it in YAML: leading zeros)`,
  )
}

function accountIds(text: string): readonly string[] {
  return text
    .split(/[\s,]+/)
    .filter((part) => part !== '')
    .map(accountId)
}

// IAM: a role name has up to 64 characters of [\w+=,.@-], a path up to 512.
function roleArn(text: string): RoleArn {
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
function sessionName(text: string): string {
  if (/^[\w+=,.@-]{2,64}$/.test(text)) return text
  throw new Refused(`${JSON.stringify(text)} is not a session name: 2 to 64 letters, digits and \`_+=,.@-\``)
}
