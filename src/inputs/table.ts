import { CHECK_MODES, modeInput } from './modes.js'
import {
  accountId,
  accountIds,
  flag,
  flagUnlessEmpty,
  kmsKey,
  lines,
  linesOrNone,
  list,
  namedAccounts,
  oneOf,
  optional,
  type Parser,
  region,
  repositoryName,
  roleArn,
  s3Prefix,
  s3Prefixes,
  s3Uri,
  sessionName,
  topicArn,
  wholeNumber,
  workflowFile,
} from './parsers.js'

const MAX_SHARDS = 256 // "A matrix will generate a maximum of 256 jobs per workflow run." (GitHub, workflow syntax)

const optionalText = optional((text) => text)

/** Every input of action.yml, in its order, with how its text is read. `readInputs` adds the name to each complaint. */
const PARSERS = {
  mode: modeInput,
  'dry-run': flag,
  manifest: lines('model.yaml'),
  set: (text: string) => text,
  'on-gate-failure': oneOf(['stop', 'register'] as const, 'stop'),
  'base-gates': oneOf(['required', 'ignore'] as const, 'required'),
  'create-group': flag,
  'reports-s3-uri': optional(s3Prefix),
  'reports-kms-key-id': optional(kmsKey),
  'reports-bucket-owner-id': optional(accountId),
  'allowed-s3-prefixes': s3Prefixes,
  'package-kms-key-id': optional(kmsKey),
  'validation-role-arn': optional(roleArn),
  'validation-kms-key-id': optional(kmsKey),
  'model-card-status': oneOf(['', 'Draft', 'PendingReview', 'Approved', 'Archived'] as const, ''),
  model: (text: string) => text,
  environment: (text: string) => text,
  reason: (text: string) => text,
  'deploy-from': oneOf(['protected-branches', 'any'] as const, 'protected-branches'),
  'allow-downgrade': flag,
  'allow-approved-at-birth': flag,
  'allow-self-approval': flag,
  'allow-without-alarms': flag,
  'aws-region': optional(region),
  'role-to-assume': optional(roleArn),
  'role-session-name': optional(sessionName),
  'role-duration-seconds': wholeNumber({ from: 900, to: 43_200, otherwise: 3600 }),
  audience: (text: string) => text || 'sts.amazonaws.com',
  'id-token-hosts': list(
    /^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/i,
    'the name of a host, such as `sts.proxy.acme.com`',
    10,
  ),
  'allowed-account-ids': accountIds,
  'registry-account-id': optional(accountId),
  'registry-role-to-assume': optional(roleArn),
  'execution-role-arn': optional(roleArn),
  'vpc-subnets': list(/^[-0-9a-zA-Z]{1,32}$/, 'a subnet id, such as `subnet-0abc`', 16),
  'vpc-security-group-ids': list(/^[-0-9a-zA-Z]{1,32}$/, 'a security group id, such as `sg-0abc`', 5),
  'endpoint-kms-key-id': optionalText,
  'data-capture-s3-uri': optional(s3Uri),
  'data-capture-kms-key-id': optionalText,
  'async-output-s3-uri': optional(s3Uri),
  'async-failure-s3-uri': optional(s3Uri),
  'async-success-topic-arn': optional(topicArn),
  'async-error-topic-arn': optional(topicArn),
  'check-mode': oneOf(CHECK_MODES, 'register'),
  'workload-account-ids': namedAccounts,
  'artifact-bucket-owner-id': optional(accountId),
  'artifact-kms-key-id': optional(kmsKey),
  repository: optional(repositoryName),
  'policies-path': optionalText,
  'policies-present-path': optionalText,
  'changed-only': flagUnlessEmpty(true),
  shards: wholeNumber({ from: 1, to: MAX_SHARDS, otherwise: 20 }),
  'report-files': linesOrNone,
  'shards-json': (text: string) => text,
  'keep-previous': wholeNumber({ from: 0, to: 100, otherwise: 2 }),
  'approve-workflow': optional(workflowFile),
  'rollback-workflow': optional(workflowFile),
  comment: oneOf(['on-change', 'always', 'on-failure', 'never'] as const, 'on-change'),
  'comment-key': optionalText,
  'wait-timeout-minutes': optional(wholeNumber({ from: 1, to: 720, otherwise: 1 })),
  'poll-interval-seconds': wholeNumber({ from: 5, to: 300, otherwise: 9 }),
  'busy-wait-minutes': wholeNumber({ from: 0, to: 720, otherwise: 30 }),
  'github-token': (text: string) => text,
} satisfies Record<string, Parser<unknown>>

export type InputName = keyof typeof PARSERS
type Value<Name extends InputName> = ReturnType<(typeof PARSERS)[Name]>
/** Reads one input, and complains under its name. */
export type InputReader = <Name extends InputName>(name: Name) => Value<Name>
/** How each input's text is read. */
export const PARSER_OF: { readonly [Name in InputName]: Parser<Value<Name>> } = PARSERS

/** The names of all inputs, for the test that compares them with action.yml. */
export const INPUT_NAMES: readonly string[] = Object.keys(PARSERS)
